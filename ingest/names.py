"""Names to entities: the directory of a vault, and the scope of one note in which short names are resolved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stakegraph.graph.text import norm, slug

__all__ = ["Directory", "Entity", "Resolution", "Scope", "norm", "slug"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A known person, company, org or project. `note` is the path of its note, "" for one that is only named somewhere.

    `company` is the id of the company that it belongs to, "" where none is stated.
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    note: str = ""
    company: str = ""

    @property
    def first(self) -> str:
        """A person's first name; "" for other kinds and for one-word names."""
        words = self.name.split()
        return words[0] if self.kind == "Person" and len(words) > 1 else ""

    @property
    def surname(self) -> str:
        """A person's last name; "" for other kinds and for one-word names."""
        words = self.name.split()
        return words[-1] if self.kind == "Person" and len(words) > 1 else ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name was resolved to and how. `id` is "" where nothing or more than one fits (then `candidates` has them)."""

    id: str
    how: str
    candidates: tuple[str, ...] = ()


@dataclass
class Directory:
    """All entities of a vault by every name that they go by."""

    entities: dict[str, Entity] = field(default_factory=dict)
    full: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, entities: Iterable[Entity]) -> Directory:
        """A directory of these entities; the order does not matter."""
        found = cls()
        for entity in sorted(entities, key=lambda e: e.id):
            found.add(entity)
        return found

    def add(self, entity: Entity) -> None:
        """Adds an entity, or replaces the one with the same id."""
        self.entities[entity.id] = entity
        for name in (entity.name, *entity.aliases):
            _append(self.full, norm(name), entity.id)
        for part in (entity.first, entity.surname):
            if part:
                _append(self.parts, norm(part), entity.id)
        if entity.kind == "Person":
            for alias in entity.aliases:
                words = alias.split()
                if len(words) > 1:
                    _append(self.parts, norm(words[0]), entity.id)
                    _append(self.parts, norm(words[-1]), entity.id)

    def named(self, name: str, kinds: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The ids that go by this full name or alias, of these kinds (all when empty), sorted."""
        return self._of_kinds(self.full.get(norm(name), ()), kinds)

    def partly(self, name: str, kinds: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The ids of people whose first name or surname this is, sorted."""
        return self._of_kinds(self.parts.get(norm(name), ()), kinds)

    def _of_kinds(self, ids: tuple[str, ...], kinds: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(i for i in ids if not kinds or self.entities[i].kind in kinds)


def _append(index: dict[str, tuple[str, ...]], name: str, ident: str) -> None:
    if name and ident not in index.get(name, ()):
        index[name] = tuple(sorted((*index.get(name, ()), ident)))


@dataclass(frozen=True)
class Scope:
    """Where a name stands: who is named in full in the note, who attended its meeting, which company the note belongs to.

    Resolution order (ontology, rule 1): full name or alias → a first name or surname that fits exactly one person named in full in
    the same note → one attendee → one person of the note's company → otherwise ambiguous or unknown.
    """

    directory: Directory
    about: str = ""
    named: frozenset[str] = frozenset()
    attendees: frozenset[str] = frozenset()
    company: str = ""
    links: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, name: str, kinds: tuple[str, ...] = ()) -> Resolution:
        """What a name stands for here. Never guesses: two fits give no id."""
        directory = self.directory
        ids = directory.named(name, kinds)
        if len(ids) == 1:
            return Resolution(ids[0], "full name or alias")
        if len(ids) > 1:
            here = [i for i in ids if i in self.named or i in self.attendees or i == self.about]
            if len(here) == 1:
                return Resolution(here[0], "full name, the one in this note")
            same = [i for i in ids if self.company and directory.entities[i].company == self.company]
            if len(same) == 1:
                return Resolution(same[0], "full name, the one of this note's company")
            return Resolution("", "ambiguous", ids)
        ids = directory.partly(name, kinds)
        if not ids:
            return Resolution("", "unknown")
        for how, group in (
            (
                "first name or surname of the note's own subject or of one person named in full in this note",
                self.named | {self.about},
            ),
            ("first name or surname of one attendee", self.attendees),
        ):
            here = [i for i in ids if i in group]
            if len(here) == 1:
                return Resolution(here[0], how)
            if len(here) > 1:
                return Resolution("", "ambiguous", tuple(here))
        same = [i for i in ids if self.company and directory.entities[i].company == self.company]
        if len(same) == 1:
            return Resolution(same[0], "first name or surname of one person of this note's company")
        return Resolution("", "ambiguous" if len(ids) > 1 else "uncorroborated", ids)

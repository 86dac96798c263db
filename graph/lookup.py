"""A name as a person types it, and a graph, to the node it stands for; or a message with the names that come nearest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from stakegraph.graph.model import Graph, NameError_, Node
from stakegraph.graph.schema import ENTITIES, KIND
from stakegraph.graph.text import norm

_POSSESSIVE = re.compile(r"^(?P<owner>.+?)(?:['’]s|(?<=s)['’])\s+(?P<what>.+)$")
_UNITS = frozenset(["org", "organisation", "organization", "team", "group", "people", "department", "unit", "crew"])
_SHOWN = 5
_ALIKE = 60.0
"""The lowest likeness, 0–100, at which a name is offered as what was meant."""


@dataclass(frozen=True)
class Lookup:
    """The names of a graph's entities, indexed for `find`. Build it once with `Lookup.of` and ask it many times."""

    graph: Graph
    kinds: tuple[str, ...]
    full: dict[str, list[str]] = field(default_factory=dict)
    parts: dict[str, list[str]] = field(default_factory=dict)
    heads: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, graph: Graph, kinds: tuple[str, ...] = ENTITIES) -> Lookup:
        """The names of the nodes of these kinds."""
        found = cls(graph, kinds)
        for node in graph.of_kind(*kinds):
            names = (node.name, *_aliases(node))
            for name in names:
                words = norm(name).split()
                _add(found.full, " ".join(words), node.id)
                if node.kind == "Person" and len(words) > 1:
                    _add(found.parts, norm(name.split()[0]), node.id)
                    _add(found.parts, norm(name.split()[-1]), node.id)
                for size in range(1, len(words)):
                    if node.kind != "Person":
                        _add(found.heads, " ".join(words[:size]), node.id)
        return found

    def find(self, name: str) -> Node:
        """The one node that this name stands for.

        Tried in this order, the first that fits anything decides: an id; `Kind: name`; a full name or alias; "X's org" (team, group, …)
        of a person named X, "X's Y" of a unit Y of company X; the first name or surname of a person; the first words of another name.
        Somebody of whom only a first name is known gives way to the one person known in full who has it.
        Raises NameError_ where nothing fits (with the names that come nearest) or more than one does (with all that fit).
        """
        wanted = name.strip()
        if wanted in self.graph.nodes:
            return self.graph.nodes[wanted]
        kind, wanted = self._kind(wanted)
        for ids in self._fits(wanted):
            ids = [i for i in ids if not kind or self.graph.nodes[i].kind == kind]
            if len(ids) == 1:
                return self.graph.nodes[ids[0]]
            if ids:
                raise self._ambiguous(name, ids)
        raise self._unknown(name)

    def _kind(self, name: str) -> tuple[str, str]:
        before, colon, after = name.partition(":")
        kind = before.strip().capitalize()
        if not colon or kind not in KIND or not after.strip() or norm(name) in self.full:
            return "", name
        return kind, after.strip()

    def _fits(self, name: str) -> Iterable[list[str]]:
        key = norm(name)
        if not key:
            return
        full = self.full.get(key, [])
        if not all(self._only_a_first_name(i) for i in full):
            yield full
        elif len(self.parts.get(key, [])) > 1:
            yield sorted({*full, *self.parts[key]})
        yield self._possessive(name)
        yield self.parts.get(key, [])
        yield full
        yield self.heads.get(key, [])

    def _only_a_first_name(self, ident: str) -> bool:
        """A person whom some note names by one word only: whoever types that word rather means the one whose full name is known."""
        node = self.graph.nodes[ident]
        return node.kind == "Person" and bool(node.properties.get("stub")) and " " not in node.name.strip()

    def _possessive(self, name: str) -> list[str]:
        match = _POSSESSIVE.match(name)
        if match is None:
            return []
        what = norm(match["what"])
        owners = self.full.get(norm(match["owner"])) or self.parts.get(norm(match["owner"])) or []
        owners = owners or self.heads.get(norm(match["owner"]), [])
        found: list[str] = []
        for owner in owners:
            node = self.graph.nodes[owner]
            if node.kind == "Person":
                led = [r.target for r in self.graph.outgoing.get(owner, ()) if r.type == "LEADS" and not r.until]
                led = [i for i in led if self.graph.nodes[i].kind == "Org"]
                own = [i for i in led if norm(self.graph.nodes[i].name) in {norm(f"{node.name}'s {what}"), what}]
                found += own or (led if what in _UNITS else [])
            else:
                inside = [r.source for r in self.graph.incoming.get(owner, ()) if r.type == "PART_OF" and not r.until]
                found += [
                    i for i in inside if what in {norm(n) for n in (self.graph.nodes[i].name, *_aliases(self.graph.nodes[i]))}
                ]
        return sorted(set(found))

    def _ambiguous(self, name: str, ids: list[str]) -> NameError_:
        shown = "; ".join(f"{self._described(i)} ({i})" for i in ids[:_SHOWN])
        more = f"; and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
        return NameError_(f'"{name}" fits {len(ids)}: {shown}{more}. Give the full name, or the id in brackets.')

    def _unknown(self, name: str) -> NameError_:
        near = self.nearest(name)
        if near:
            return NameError_(f'nobody and nothing is called "{name}". Nearest: {", ".join(near)}.')
        raise NameError_(
            f'nobody and nothing is called "{name}"; "stakegraph queries" lists the questions that show who there is.'
        )

    def _described(self, ident: str) -> str:
        node = self.graph.nodes[ident]
        for relation in self.graph.outgoing.get(ident, ()):
            if relation.type in ("WORKS_AT", "PART_OF") and not relation.until:
                return f"{node.name}, {node.kind}, {self.graph.nodes[relation.target].name}"
        return f"{node.name}, {node.kind}"

    def nearest(self, name: str, limit: int = _SHOWN) -> list[str]:
        """The names most like this one, best first; none that is unlike it."""
        from rapidfuzz import fuzz, process

        found = process.extract(norm(name), list(self.full), scorer=fuzz.WRatio, limit=4 * limit, score_cutoff=_ALIKE)
        out: list[str] = []
        for key, _, _ in sorted(found, key=lambda f: (-f[1], f[0])):
            out += [n for i in self.full[key] if (n := self.graph.nodes[i].name) not in out]
        return out[:limit]


def _aliases(node: Node) -> tuple[str, ...]:
    got = node.properties.get("aliases", ())
    return tuple(str(a) for a in got) if isinstance(got, tuple) else (str(got),)


def _add(index: dict[str, list[str]], key: str, ident: str) -> None:
    if key and ident not in index.setdefault(key, []):
        index[key].append(ident)


def find(graph: Graph, name: str, kinds: tuple[str, ...] = ENTITIES) -> Node:
    """The node of these kinds that a name stands for: see `Lookup.find`.

    >>> from stakegraph.graph.model import Graph, Node
    >>> find(Graph.of([Node("person/ann-lee", "Person", "Ann Lee")], []), "ANN").name
    'Ann Lee'
    """
    return Lookup.of(graph, kinds).find(name)

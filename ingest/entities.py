"""Readings to the directory of entities: who and what there is, by which names, and where a name is only a stub."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from stakegraph.graph.model import Problem
from stakegraph.graph.text import norm, slug
from stakegraph.ingest.model import Ref, Term
from stakegraph.ingest.names import Directory, Entity, Scope
from stakegraph.ingest.reading import ENTITY_OF, SELF, Reading
from stakegraph.ingest.sections.people import looks_like_person
from stakegraph.ingest.settings import Identity

ORG_WORDS = frozenset(
    [
        "team",
        "teams",
        "org",
        "organisation",
        "organization",
        "group",
        "committee",
        "council",
        "board",
        "office",
        "practice",
        "division",
        "department",
        "dept",
        "desk",
        "unit",
        "function",
        "squad",
        "guild",
        "chapter",
        "circle",
        "forum",
        "panel",
        "taskforce",
        "lab",
        "labs",
        "centre",
        "center",
        "secretariat",
        "bureau",
        "directorate",
        "agency",
        "crew",
        "cell",
        "hub",
    ]
)
_SUFFIXES = (
    "team",
    "division",
    "department",
    "dept",
    "group",
    "function",
    "unit",
    "org",
    "organisation",
    "organization",
    "practice",
)
_ORG_HEADS = (*_SUFFIXES, "people", "crew")


@dataclass
class Book:
    """Entities in the making. `orgs` maps an org's comparison name to company id ("" unknown) → names as written."""

    entities: dict[str, Entity] = field(default_factory=dict)
    by_note: dict[str, str] = field(default_factory=dict)
    orgs: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    owned: dict[str, Entity] = field(default_factory=dict)
    companies_of: dict[str, set[str]] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    emails: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def directory(self) -> Directory:
        """The directory of all entities so far, orgs with their companies."""
        found = []
        for entity in self.entities.values():
            companies = self.companies_of.get(entity.id, set())
            company = entity.company or (next(iter(companies)) if len(companies) == 1 else "")
            found.append(replace(entity, company=company))
        return Directory.of([*found, *self._org_entities(), *self.owned.values()])

    def _org_entities(self) -> Iterable[Entity]:
        noted = {e.name: e for e in self.entities.values() if e.kind == "Org"}
        for name, companies in sorted(self.orgs.items()):
            if any(norm(n) == name for n in noted):
                continue
            known = sorted(c for c in companies if c)
            for company in known or [""]:
                written = companies.get(company, []) + (companies.get("", []) if len(known) == 1 else [])
                yield self._org_entity(name, company, written)
            if len(known) > 1 and "" in companies:
                yield self._org_entity(name, "", companies[""])

    def _org_entity(self, name: str, company: str, written: list[str]) -> Entity:
        best = sorted(set(written), key=lambda n: (-written.count(n), n))
        aliases = list(best[1:])
        owner = self.entities.get(company)
        where = f"{slug(owner.name)}/" if owner else ""
        return Entity(f"org:{where}{slug(best[0])}", "Org", best[0], tuple(dict.fromkeys(aliases)), "", company)

    def possessives(self, org: Entity) -> tuple[str, ...]:
        """ "Globex's Legal": an Org's names with its company's in front. The finder does not know them, because to it the possessive
        says that the Org is part of the company."""
        owner = self.entities.get(org.company)
        if org.kind != "Org" or owner is None or owner.kind != "Company" or org.id in self.owned:
            return ()
        return tuple(f"{n}'s {org.name}" for n in dict.fromkeys((owner.name, *owner.aliases)))

    def add_org(self, name: str, company: str = "") -> None:
        """Records an org as named; suffixes such as "team" do not make a second one of the same company."""
        key = norm(name)
        words = key.split()
        if len(words) > 1 and words[-1] in _SUFFIXES and " ".join(words[:-1]) in self.orgs:
            key = " ".join(words[:-1])
        else:
            for suffix in _SUFFIXES:
                if f"{key} {suffix}" in self.orgs:
                    key = f"{key} {suffix}"
                    break
        self.orgs.setdefault(key, {}).setdefault(company, []).append(name)

    def add_owned(self, owner: Entity, noun: str) -> Entity:
        """The org that is one person's: "<full name>'s org"."""
        ident = f"org:{owner.id.split(':', 1)[1]}/{slug(noun)}"
        name = f"{owner.name}'s {noun}"
        aliases = [f"{n}'s {noun}" for n in dict.fromkeys((owner.first, *owner.aliases, owner.surname)) if n]
        companies = self.companies_of.get(owner.id, set())
        company = owner.company or (next(iter(companies)) if len(companies) == 1 else "")
        self.owned[ident] = Entity(ident, "Org", name, tuple(dict.fromkeys(aliases)), "", company)
        return self.owned[ident]


def from_notes(readings: Iterable[Reading], identity: Identity) -> Book:
    """The entities that have a note, and what `identity.yml` says of names."""
    book = Book()
    kinds = {norm(k): v for k, v in identity.kinds.items()}
    apart = {frozenset((norm(a), norm(b))) for group in identity.not_same for a in group for b in group if a != b}
    for reading in readings:
        kind = ENTITY_OF.get(reading.subject.kind, "")
        if kind not in ("Person", "Company", "Project", "Org"):
            continue
        kind = kinds.get(norm(reading.subject.name), kind)
        if kind not in ("Person", "Company", "Project", "Org"):
            continue
        name = reading.subject.name
        ident = f"{kind.lower()}:{slug(name)}"
        held = book.entities.get(ident)
        if held and (frozenset((norm(held.name), norm(name))) in apart or _employers_differ(held, reading, readings)):
            ident = f"{ident}@{slug(reading.path.rsplit('/', 1)[0]) if '/' in reading.path else 'top'}"
            held = book.entities.get(ident)
        if held:
            book.problems.append(
                Problem(
                    reading.path,
                    1,
                    f"{held.note} is also a note of {kind} {name}: read as one",
                    "duplicate",
                    "merge the two notes, or tell them apart in identity.yml",
                )
            )
            aliases = tuple(dict.fromkeys((*held.aliases, *reading.subject.aliases)))
            book.entities[ident] = replace(held, aliases=aliases)
        else:
            book.entities[ident] = Entity(ident, kind, name, reading.subject.aliases, reading.path)
        book.by_note[reading.path] = ident
        email = dict(reading.properties).get("email", "").casefold()
        if "@" in email:
            book.emails.setdefault(email, ident)
    _apply_identity(book, identity)
    return book


def _employers_differ(held: Entity, reading: Reading, readings: Iterable[Reading]) -> bool:
    def employers(r: Reading) -> set[str]:
        return {norm(c.object.name) for c in r.claims if c.type == "WORKS_AT" and c.subject.id == SELF}

    other = next((r for r in readings if r.path == held.note), None)
    mine = employers(reading)
    theirs = employers(other) if other else set()
    return bool(mine and theirs and not mine & theirs)


def _apply_identity(book: Book, identity: Identity) -> None:
    """`same:` groups make one entity: the first name is shown, the others become aliases."""
    for group in identity.same:
        ids = [i for name in group for i in _ids_of(book, name)]
        if not ids:
            kind = "Person" if looks_like_person(group[0]) else "Company"
            kind = {norm(k): v for k, v in identity.kinds.items()}.get(norm(group[0]), kind)
            ident = f"{kind.lower()}:{slug(group[0])}"
            book.entities[ident] = Entity(ident, kind, group[0], tuple(group[1:]))
            continue
        keep = next(iter(_ids_of(book, group[0])), ids[0])
        entity = book.entities[keep]
        aliases = [*entity.aliases]
        for ident in dict.fromkeys(ids):
            if ident != keep:
                gone = book.entities.pop(ident)
                aliases += [gone.name, *gone.aliases]
                book.emails = {mail: keep if owner == ident else owner for mail, owner in book.emails.items()}
                for path, owner in list(book.by_note.items()):
                    if owner == ident:
                        book.by_note[path] = keep
        aliases += [n for n in group if "/" not in n and norm(n) != norm(entity.name)]
        book.entities[keep] = replace(entity, aliases=tuple(dict.fromkeys(a for a in aliases if norm(a) != norm(entity.name))))


def _ids_of(book: Book, name: str) -> list[str]:
    path = name if name.endswith(".md") else f"{name}.md"
    if path in book.by_note:
        return [book.by_note[path]]
    key = norm(name)
    return [i for i, e in sorted(book.entities.items()) if key in {norm(e.name), *map(norm, e.aliases)}]


def matches_slug(entity: Entity, tag: str) -> bool:
    """Whether a tag's slug stands for an entity: `company/ardenvale-cloud`, `industry/automotive-/-technology`."""
    return slug(tag.replace("/", " ")) in {slug(n) for n in (entity.name, *entity.aliases)}


def name_of_slug(tag: str) -> str:
    """A slug as a name: "tariff-engine" → "Tariff Engine"."""
    words = tag.replace("_", "-").split("-")
    return " ".join(w[:1].upper() + w[1:] for w in words if w)


@dataclass(frozen=True)
class Names:
    """Refs and terms of one note to entity ids, making stubs where nothing fits."""

    book: Book
    directory: Directory
    scope: Scope
    self_id: str
    link_target: Callable[[str], str]
    kinds: Mapping[str, str]

    def of_link(self, link: str) -> str:
        """The entity whose note a link leads to, "" for none."""
        path = self.link_target(link)
        return self.book.by_note.get(path, "") if path else ""

    def find(self, ref: Ref) -> str:
        """The id that a ref stands for here, "" where nothing or more than one fits. Makes nothing."""
        if ref.id == SELF:
            return self.self_id
        if ref.id and ref.id != "@tag":
            return ref.id
        if ref.link:
            found = self.of_link(ref.link)
            if found:
                return found
        if "@" in ref.name:
            local = ref.name.split("@")[0].replace(".", " ").replace("_", " ")
            return self.book.emails.get(ref.name.casefold(), "") or (
                self.scope.resolve(local, ("Person",)).id if " " in local else ""
            )
        kinds = kinds_of(ref.kind)
        if ref.id == "@tag":
            return next((e.id for e in self.directory.entities.values() if e.kind in kinds and matches_slug(e, ref.name)), "")
        forced = self.kinds.get(norm(ref.name))
        if forced:
            kinds = (forced,)
        owned = self.owned_org(ref.name)
        if owned:
            return owned
        if "Org" in kinds:
            found = self._org(ref.name)
            if found:
                return found
        return self.scope.resolve(ref.name, kinds).id

    def _org(self, name: str) -> str:
        owner = possessive(name)
        company = self.scope.resolve(owner[0], ("Company",)).id if owner else ""
        if owner and company:
            ids = tuple(i for i in self.directory.named(owner[1], ("Org",)) if self.directory.entities[i].company == company)
            if len(ids) == 1:
                return ids[0]
        ids = self.directory.named(name, ("Org",))
        words = norm(name).split()
        if not ids and len(words) > 1 and words[-1] in _SUFFIXES:
            ids = self.directory.named(" ".join(words[:-1]), ("Org",))
        for suffix in _SUFFIXES if not ids else ():
            ids = self.directory.named(f"{name} {suffix}", ("Org",))
            if ids:
                break
        if len(ids) == 1:
            return ids[0]
        same = [i for i in ids if self.scope.company and self.directory.entities[i].company == self.scope.company]
        return same[0] if len(same) == 1 else ""

    def owned_org(self, name: str) -> str:
        """ "Ronnie's org" → the org of the one Ronnie; "" where the owner is not a known person."""
        parts = possessive(name)
        if not parts or norm(parts[1]) not in _ORG_HEADS:
            return ""
        owner = self.scope.resolve(parts[0], ("Person",)).id
        if not owner:
            return ""
        return self.book.add_owned(self.directory.entities[owner], norm(parts[1])).id


def possessive(name: str) -> tuple[str, str] | None:
    """ "Globex's Legal" → ("Globex", "Legal"); None where there is no possessive."""
    for mark in ("'s ", "’s ", "s' ", "s’ "):
        at = name.find(mark)
        if at > 0:
            owner = name[:at] + ("s" if mark[0] == "s" else "")
            return owner, name[at + len(mark) :].strip()
    return None


def kinds_of(kind: str) -> tuple[str, ...]:
    """The node kinds that a ref of this kind may be."""
    if kind == "Actor":
        return ("Person", "Org", "Company")
    return (kind,) if kind else ("Person", "Company", "Org", "Project")


def new_name(book: Book, ref: Ref | Term, directory: Directory, company: str = "") -> bool:
    """Records a name that nobody had introduced; False where its form forbids it or it is known already."""
    name = ref.name.strip()
    kind = ref.kind
    if not name or len(name) > 120 or kind not in ("Person", "Company", "Org", "Project", "Actor"):
        return False
    if kind == "Actor":
        kind = "Person" if looks_like_person(name) and norm(name).split()[-1] not in ORG_WORDS else "Org"
    if kind == "Org":
        owner = possessive(name)
        if owner:
            found = directory.named(owner[0], ("Company",))
            if found:
                name, company = owner[1], found[0]
        known = company in book.orgs.get(norm(name), {})
        if not known:
            book.add_org(name, company)
        return not known
    if kind == "Person" and (not looks_like_person(name) or (" " not in name and directory.partly(name, ("Person",)))):
        return False
    ident = f"{kind.lower()}:{slug(name)}"
    if ident in book.entities or directory.named(name, (kind,)):
        return False
    book.entities[ident] = Entity(ident, kind, name)
    return True

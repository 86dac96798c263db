"""A graph and one entity to a card: what it is, its relations in words, decisions, meetings, last contact, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stakegraph.graph.model import Evidence, Graph, Node, Relation, Value
from stakegraph.graph.schema import KIND, TYPE, TYPES

_ELSEWHERE = frozenset(["INFLUENCES", "MENTIONS", "STATES", "DESCRIBES", "LINKS_TO", "ATTENDED", "DECIDED_IN", "DISCUSSED"])
_ORDER = {t.name: i for i, t in enumerate(TYPES)}
_HIDDEN = frozenset(["aliases", "stub", "needs_review", "created", "last_contact"])


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation as seen from one of its ends. `words` reads from this end: "reports to", "manages"; `other` is the far end."""

    relation: Relation
    words: str
    other: Node
    outgoing: bool

    @property
    def newest(self) -> Evidence | None:
        """The piece of evidence to show first: the most certain, then the newest, then the first in reading order."""
        found = sorted(self.relation.evidence)
        return max(found, key=lambda e: (e.confidence, e.date), default=None)


@dataclass(frozen=True, slots=True)
class Part:
    """A decision that the entity has a part in. `roles` say which: "is the route of", "sponsors", "named in it"."""

    decision: Node
    roles: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    @property
    def date(self) -> str:
        """ISO, "" where the notes give none."""
        return str(self.decision.properties.get("date", ""))

    @property
    def status(self) -> str:
        """decided, pending or rejected."""
        return str(self.decision.properties.get("status", ""))


@dataclass(frozen=True, slots=True)
class Contact:
    """The last contact: its ISO `date`, and where that stands (`source` is a note's path or `path:line`)."""

    date: str
    source: str
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One page about an entity. `notes` are the paths of the notes that describe it; `ties` are in the order of the schema."""

    node: Node
    notes: tuple[str, ...]
    properties: tuple[tuple[str, Value], ...]
    ties: tuple[Tie, ...]
    topics: tuple[Tie, ...]
    influences: tuple[Tie, ...]
    meetings: tuple[Tie, ...]
    decisions: tuple[Part, ...]
    last_contact: Contact | None

    def by_words(self) -> Iterator[tuple[str, list[Tie]]]:
        """The ties grouped by how they read, in the order of the schema."""
        groups: dict[str, list[Tie]] = {}
        for tie in self.ties:
            groups.setdefault(tie.words, []).append(tie)
        yield from groups.items()


def card(graph: Graph, ident: str) -> Card:
    """The card of a node. Raises KeyError where the graph has no such node."""
    node = graph.nodes[ident]
    ties = sorted(
        _ties(graph, ident), key=lambda t: (_ORDER[t.relation.type], not t.outgoing, bool(t.relation.until), t.other.name)
    )
    decisions = _decisions(graph, ident, ties)
    parts = {p.decision.id for p in decisions}
    meetings = [t for t in ties if t.other.kind == "Meeting" and t.relation.type == "ATTENDED"]
    meetings.sort(key=lambda t: (str(t.other.properties.get("date", "")), t.other.name), reverse=True)
    notes = tuple(sorted(str(t.other.properties.get("path", t.other.name)) for t in ties if t.relation.type == "DESCRIBES"))
    known = [name for name, _ in KIND[node.kind].properties if name not in _HIDDEN]
    return Card(
        node=node,
        notes=notes,
        properties=tuple((k, node.properties[k]) for k in known if node.properties.get(k) not in (None, "", ())),
        ties=tuple(t for t in ties if t.relation.type not in _ELSEWHERE and t.other.id not in parts),
        topics=tuple(t for t in ties if t.relation.type == "DISCUSSED"),
        influences=tuple(sorted((t for t in ties if t.relation.type == "INFLUENCES"), key=_strength)),
        meetings=tuple(meetings),
        decisions=decisions,
        last_contact=_last_contact(node, notes, meetings),
    )


def between(graph: Graph, a: str, b: str) -> tuple[Tie, ...]:
    """Every relation between two nodes, read from `a`, in the order of the schema; the derived one last."""
    ties = (t for t in _ties(graph, a) if t.other.id == b)
    return tuple(sorted(ties, key=lambda t: (_ORDER[t.relation.type], not t.outgoing)))


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that both of two entities have a part in: a meeting, a decision, a project, an area."""

    node: Node
    first: Tie
    second: Tie


def shared(graph: Graph, a: str, b: str) -> tuple[Shared, ...]:
    """What stands between two nodes with stated relations to both: dated things first, newest first."""
    apart = frozenset(["INFLUENCES", "STATES", "DESCRIBES", "LINKS_TO"])
    ours = {t.other.id: t for t in reversed(list(_ties(graph, a))) if t.relation.type not in apart}
    theirs = {t.other.id: t for t in reversed(list(_ties(graph, b))) if t.relation.type not in apart}
    found = [Shared(graph.nodes[i], ours[i], theirs[i]) for i in ours.keys() & theirs.keys() if graph.nodes[i].kind != "Fact"]
    found.sort(key=lambda s: (s.node.kind, s.node.name, s.node.id))
    found.sort(key=lambda s: str(s.node.properties.get("date", "")), reverse=True)
    return tuple(found)


def _ties(graph: Graph, ident: str) -> Iterator[Tie]:
    for relation in graph.outgoing.get(ident, ()):
        yield Tie(relation, TYPE[relation.type].forward, graph.nodes[relation.target], True)
    for relation in graph.incoming.get(ident, ()):
        yield Tie(relation, TYPE[relation.type].backward, graph.nodes[relation.source], False)


def _strength(tie: Tie) -> tuple[float, bool, str]:
    weight = tie.relation.properties.get("weight", 0.0)
    return (-float(weight) if isinstance(weight, int | float) else 0.0, not tie.outgoing, tie.other.name)


def _decisions(graph: Graph, ident: str, ties: list[Tie]) -> tuple[Part, ...]:
    roles: dict[str, list[str]] = {}
    evidence: dict[str, list[Evidence]] = {}
    for tie in ties:
        if tie.other.kind != "Decision" or graph.nodes[ident].kind == "Decision":
            continue
        roles.setdefault(tie.other.id, [])
        evidence.setdefault(tie.other.id, []).extend(tie.relation.evidence)
        if tie.relation.type != "MENTIONS":
            roles[tie.other.id].append(tie.words)
    parts = [Part(graph.nodes[i], tuple(roles[i]) or ("is named in it",), tuple(sorted(set(evidence[i])))) for i in sorted(roles)]
    return tuple(sorted(parts, key=lambda p: p.date, reverse=True))


def _last_contact(node: Node, notes: tuple[str, ...], meetings: list[Tie]) -> Contact | None:
    found = []
    stated = str(node.properties.get("last_contact", ""))
    if stated:
        found.append(Contact(stated, notes[0] if notes else ""))
    for tie in meetings[:1]:
        date = str(tie.other.properties.get("date", ""))
        newest = tie.newest
        if date:
            found.append(Contact(date, newest.origin.source if newest else "", tie.other.name))
    return max(found, key=lambda c: (c.date, c.meeting), default=None)

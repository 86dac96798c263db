"""The types that flow between the stages: evidence, problems, nodes, relations, graphs and their difference."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

Scalar = str | int | float | bool
Value = Scalar | tuple[str, ...] | tuple[float, ...]
Key = tuple[str, str, str]
"""What identifies a relation: (source id, type, target id)."""


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Where something is said: the words, where they stand, and which rule read them.

    `path` is relative to the vault with forward slashes, `line` counts from 1 in the raw file, and
    `text.splitlines()[line - 1]` contains `quote`.
    """

    path: str
    line: int
    quote: str = ""
    rule: str = ""

    @property
    def source(self) -> str:
        """`path:line`, the form in which evidence is shown everywhere."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in a note that a person should look at: a value, never an exception.

    >>> print(Problem("a.md", 3, 'attendee "Carl" fits Carl Berg and Carl Otis', "resolve"))
    a.md:3: attendee "Carl" fits Carl Berg and Carl Otis [resolve]
    """

    path: str
    line: int
    message: str
    rule: str
    fix: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


class StakegraphError(Exception):
    """A broken environment or a wrong request: one line for the user (what, where, what to do next).

    StakegraphError
    ├── VaultError        the vault cannot be read
    ├── StoreError        the store cannot be opened, read or written
    │   ├── StoreEmpty        there is no store yet, or nothing was ever written to it
    │   ├── StoreLocked       another process is writing to it
    │   └── StoreUnavailable  the server does not answer, or refuses the login
    ├── NameError_        a name given by the user is unknown or ambiguous
    ├── QueryError        no such query, or its parameters are wrong
    └── OutputError       the output cannot be written
    """


class VaultError(StakegraphError):
    """The vault is missing, not a folder, empty or unreadable."""


class StoreError(StakegraphError):
    """The store cannot be opened, read or written."""


class StoreEmpty(StoreError):
    """There is no store yet, or nothing was ever written to it."""


class StoreLocked(StoreError):
    """Another process is writing to the store."""


class StoreUnavailable(StoreError):
    """The server does not answer, or refuses the login."""


class NameError_(StakegraphError):
    """A name given by the user is unknown or fits several entities."""


class QueryError(StakegraphError):
    """No such query, or its parameters are wrong."""


class OutputError(StakegraphError):
    """The output cannot be written."""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """One piece of evidence for a relation.

    `type` is the relationship type that the words state; it differs from the relation's own type only on derived
    relations (INFLUENCES rests on REPORTS_TO, ATTENDED, …). `date` is ISO, "" where unknown. `confidence` is in (0, 1].
    `event` groups evidence that is not independent (the same meeting told in two notes); "" means: on its own.
    """

    origin: Origin
    type: str
    confidence: float = 1.0
    date: str = ""
    event: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A node: `id` is stable (the same vault gives the same ids), `kind` is a label of the schema."""

    id: str
    kind: str
    name: str
    properties: Mapping[str, Value] = field(default_factory=dict)

    def flat(self) -> dict[str, Value]:
        """All properties as a store keeps them, sorted by name; empty values are left out."""
        rest = {k: v for k, v in sorted(self.properties.items()) if v not in ("", (), None)}
        return {"id": self.id, "kind": self.kind, "name": self.name, **rest}


@dataclass(frozen=True, slots=True)
class Relation:
    """A relationship with all its evidence. `until` is a date or "ended" once it no longer holds.

    `inferred` marks what a rule tied together and no sentence states. `properties` holds what the type adds
    (`role` on WORKS_AT, `weight` on INFLUENCES).
    """

    source: str
    type: str
    target: str
    evidence: tuple[Evidence, ...] = ()
    until: str = ""
    inferred: bool = False
    properties: Mapping[str, Value] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        return (self.source, self.type, self.target)

    @property
    def confidence(self) -> float:
        """The highest confidence among the pieces of evidence; 1.0 where there is none."""
        return max((e.confidence for e in self.evidence), default=1.0)

    @property
    def count(self) -> int:
        """Independent pieces of evidence: those of one event count once."""
        return len({e.event or e.origin for e in self.evidence})

    def flat(self) -> dict[str, Value]:
        """All properties as a store keeps them: parallel lists for the evidence, sorted by path and line."""
        found = sorted(self.evidence)
        dates = sorted(e.date for e in found if e.date)
        out: dict[str, Value] = {
            "sources": tuple(e.origin.source for e in found),
            "quotes": tuple(e.origin.quote for e in found),
            "rules": tuple(e.origin.rule for e in found),
            "confidences": tuple(round(e.confidence, 6) for e in found),
            "dates": tuple(e.date for e in found),
            "events": tuple(e.event for e in found),
            "types": tuple(e.type for e in found),
            "confidence": round(self.confidence, 6),
            "count": self.count,
            "first_seen": dates[0] if dates else "",
            "last_seen": dates[-1] if dates else "",
            "until": self.until,
            "inferred": self.inferred,
            **self.properties,
        }
        return {k: v for k, v in sorted(out.items()) if v not in ("", (), None) and v is not False}


# Made once: `json.dumps` with these settings makes one for each call.
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False).encode


def _fingerprint(content: Mapping[str, Value]) -> str:
    text = _encode(content)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def node_fingerprint(node: Node, flat: Mapping[str, Value] | None = None) -> str:
    """16 hexadecimal digits that change whenever anything in the node changes; `flat` where `node.flat()` is at hand."""
    return _fingerprint(node.flat() if flat is None else flat)


def relation_fingerprint(relation: Relation, flat: Mapping[str, Value] | None = None) -> str:
    """16 hexadecimal digits that change whenever anything in the relation or its evidence changes; `flat` as for nodes."""
    flat = relation.flat() if flat is None else flat
    return _fingerprint({"source": relation.source, "type": relation.type, "target": relation.target, **flat})


@dataclass(frozen=True)
class Graph:
    """Nodes by id and relations by key, with `meta` (schema version, vault name, as_of, reader version)."""

    nodes: Mapping[str, Node]
    relations: Mapping[Key, Relation]
    meta: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, nodes: Iterable[Node], relations: Iterable[Relation], meta: Mapping[str, str] | None = None) -> Graph:
        """A graph in canonical order, so that equal graphs iterate equally."""
        return cls(
            {n.id: n for n in sorted(nodes, key=lambda n: n.id)},
            {r.key: r for r in sorted(relations, key=lambda r: r.key)},
            dict(meta or {}),
        )

    @cached_property
    def outgoing(self) -> Mapping[str, tuple[Relation, ...]]:
        """Relations by source id."""
        return self._by(lambda r: r.source)

    @cached_property
    def incoming(self) -> Mapping[str, tuple[Relation, ...]]:
        """Relations by target id."""
        return self._by(lambda r: r.target)

    def _by(self, end: object) -> Mapping[str, tuple[Relation, ...]]:
        found: dict[str, list[Relation]] = {}
        for relation in self.relations.values():
            found.setdefault(end(relation), []).append(relation)  # type: ignore[operator]
        return {k: tuple(v) for k, v in found.items()}

    def of_type(self, *types: str) -> Iterator[Relation]:
        """The relations of these types, in canonical order."""
        wanted = frozenset(types)
        return (r for r in self.relations.values() if r.type in wanted)

    def of_kind(self, *kinds: str) -> Iterator[Node]:
        """The nodes of these kinds, in order of id."""
        wanted = frozenset(kinds)
        return (n for n in self.nodes.values() if n.kind in wanted)


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What a store holds, by id and key, without the contents."""

    nodes: Mapping[str, str] = field(default_factory=dict)
    relations: Mapping[Key, str] = field(default_factory=dict)
    meta: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GraphDelta:
    """What must be written and removed so that a store equals a graph."""

    upsert_nodes: tuple[Node, ...] = ()
    upsert_relations: tuple[Relation, ...] = ()
    delete_nodes: tuple[str, ...] = ()
    delete_relations: tuple[Key, ...] = ()
    added_nodes: int = 0
    added_relations: int = 0
    meta: Mapping[str, str] | None = None

    @property
    def empty(self) -> bool:
        return not (
            self.upsert_nodes or self.upsert_relations or self.delete_nodes or self.delete_relations or self.meta is not None
        )

    def summary(self) -> dict[str, dict[str, int]]:
        """Added, changed and removed nodes and relationships, as `ingest` reports them."""
        return {
            "nodes": {
                "added": self.added_nodes,
                "changed": len(self.upsert_nodes) - self.added_nodes,
                "removed": len(self.delete_nodes),
            },
            "relationships": {
                "added": self.added_relations,
                "changed": len(self.upsert_relations) - self.added_relations,
                "removed": len(self.delete_relations),
            },
        }


def fingerprints(graph: Graph) -> Fingerprints:
    """The fingerprints that a store holding exactly this graph has."""
    return Fingerprints(
        {i: node_fingerprint(n) for i, n in graph.nodes.items()},
        {k: relation_fingerprint(r) for k, r in graph.relations.items()},
        dict(graph.meta),
    )


def diff(held: Fingerprints, graph: Graph) -> GraphDelta:
    """What to write so that a store with these fingerprints equals `graph`.

    >>> diff(fingerprints(Graph.of([Node("a", "Person", "A")], [])), Graph.of([Node("a", "Person", "A")], [])).empty
    True
    """
    want = fingerprints(graph)
    nodes = [graph.nodes[i] for i, fp in want.nodes.items() if held.nodes.get(i) != fp]
    relations = [graph.relations[k] for k, fp in want.relations.items() if held.relations.get(k) != fp]
    return GraphDelta(
        upsert_nodes=tuple(nodes),
        upsert_relations=tuple(relations),
        delete_nodes=tuple(sorted(held.nodes.keys() - want.nodes.keys())),
        delete_relations=tuple(sorted(held.relations.keys() - want.relations.keys())),
        added_nodes=sum(n.id not in held.nodes for n in nodes),
        added_relations=sum(r.key not in held.relations for r in relations),
        meta=dict(want.meta) if dict(held.meta) != dict(want.meta) else None,
    )


def relation_from_flat(source: str, type_: str, target: str, flat: Mapping[str, object]) -> Relation:
    """The relation that `Relation.flat` wrote; the inverse of it."""

    def column(name: str, size: int, default: object) -> list[object]:
        got = flat.get(name)
        return list(got) if isinstance(got, list | tuple) else [default] * size

    sources = [str(s) for s in column("sources", 0, "")]
    size = len(sources)
    columns = zip(
        sources,
        column("quotes", size, ""),
        column("rules", size, ""),
        column("types", size, type_),
        column("confidences", size, 1.0),
        column("dates", size, ""),
        column("events", size, ""),
        strict=True,
    )
    evidence = []
    for where, quote, rule, kind, confidence, date, event in columns:
        path, _, line = where.rpartition(":")
        origin = Origin(path, int(line), str(quote), str(rule))
        evidence.append(Evidence(origin, str(kind), float(str(confidence)), str(date), str(event)))
    extra: dict[str, Value] = {
        k: tuple(v) if isinstance(v, list) else v  # type: ignore[misc]
        for k, v in flat.items()
        if k not in _EVIDENCE_PROPERTIES
    }
    return Relation(source, type_, target, tuple(evidence), str(flat.get("until") or ""), bool(flat.get("inferred")), extra)


_EVIDENCE_PROPERTIES = frozenset(
    [
        "sources",
        "quotes",
        "rules",
        "confidences",
        "dates",
        "events",
        "types",
        "confidence",
        "count",
        "first_seen",
        "last_seen",
        "until",
        "inferred",
    ]
)


def node_from_flat(flat: Mapping[str, object]) -> Node:
    """The node that `Node.flat` wrote; the inverse of it."""
    rest: dict[str, Value] = {
        k: tuple(v) if isinstance(v, list) else v  # type: ignore[misc]
        for k, v in flat.items()
        if k not in ("id", "kind", "name") and v is not None
    }
    return Node(str(flat["id"]), str(flat["kind"]), str(flat["name"]), rest)

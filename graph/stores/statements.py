"""A difference to Cypher statements with rows, and rows back to a graph: what both engines share.

Labels and types in the text come from the schema; all that a note says travels in parameters. Every relationship of ours has the
property `fingerprint`, every node of ours the marker label, so that anything else in a shared database is left alone.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from stakegraph.graph.model import (
    Evidence,
    Fingerprints,
    Graph,
    GraphDelta,
    Key,
    Node,
    Relation,
    StoreError,
    Value,
    node_fingerprint,
    node_from_flat,
    relation_fingerprint,
    relation_from_flat,
)
from stakegraph.graph.schema import KIND, LABELS, MARKER, SCHEMA_VERSION, TYPE

T = TypeVar("T")

META = "StakegraphMeta"
"""The label of the one node that holds the applied graph's meta."""
LOCK = "StakegraphLock"
"""The label of the node that says who is writing (Neo4j only)."""

_VIRTUAL = frozenset(
    {"title", "type", "label", "node_type", "updated_at", "git_sha", "modified_by", "_provisional", "fingerprint"}
)
_RESERVED = {
    "node": _VIRTUAL | {"id", "kind", "name"},
    "relationship": _VIRTUAL | {"id", "key", "connection_type", "relationship_type"},
}

ID_BYTES = 8000
"""Neo4j's unique constraint takes 8,150 bytes at most."""

SCHEMA_STATEMENTS = (
    f"CREATE CONSTRAINT stakegraph_id IF NOT EXISTS FOR (n:{MARKER}) REQUIRE n.id IS UNIQUE",
    f"CREATE CONSTRAINT stakegraph_meta_id IF NOT EXISTS FOR (n:{META}) REQUIRE n.id IS UNIQUE",
    f"CREATE CONSTRAINT stakegraph_lock_id IF NOT EXISTS FOR (n:{LOCK}) REQUIRE n.id IS UNIQUE",
)

NODE_FINGERPRINTS = f"MATCH (n:{MARKER}) RETURN n.id AS id, n.fingerprint AS fingerprint"
RELATION_FINGERPRINTS = (
    f"MATCH (a:{MARKER})-[r]->(b:{MARKER}) WHERE r.fingerprint IS NOT NULL "
    "RETURN a.id AS source, type(r) AS type, b.id AS target, r.fingerprint AS fingerprint"
)
NODES = f"MATCH (n:{MARKER}) RETURN properties(n) AS flat"
RELATIONS = (
    f"MATCH (a:{MARKER})-[r]->(b:{MARKER}) WHERE r.fingerprint IS NOT NULL "
    "RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS flat"
)
READ_META = f"MATCH (m:{META} {{id: 'meta'}}) RETURN m.content AS content, m.schema AS schema, m.revision AS revision, m.loading AS loading"
WRITE_META = (
    f"MERGE (m:{META} {{id: 'meta'}}) SET m.content = $content, m.schema = $schema, m.revision = $revision, m.loading = $loading"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A Cypher text and what becomes its rows. A `checked` one returns how many it has `written`: all, else the end of a
    relation is missing. `counts` is false where the same items come in another statement, for progress.
    """

    text: str
    items: Sequence[Any]
    row: Callable[[Any], Mapping[str, Any]]
    checked: bool = False
    counts: bool = True

    @property
    def rows(self) -> list[Mapping[str, Any]]:
        """Made when it is asked for, so that a client holds no more than one batch of them."""
        return [self.row(item) for item in self.items]


@dataclass(frozen=True, slots=True)
class Meta:
    """What the store says about itself. `loading` is true between the batches of a first load that has not finished."""

    content: Mapping[str, str]
    schema: str
    revision: int
    loading: bool = False

    @classmethod
    def read(cls, rows: Sequence[Mapping[str, Any]]) -> Meta | None:
        """From the rows of READ_META; None for a store that nobody filled yet."""
        if not rows:
            return None
        row = rows[0]
        try:
            content = {str(k): str(v) for k, v in json.loads(str(row["content"])).items()}
            return cls(content, str(row["schema"]), int(row["revision"] or 0), bool(row["loading"]))
        except (ValueError, AttributeError) as error:
            raise StoreError(f"the store's meta cannot be read ({error}): empty the store and ingest again") from error

    def parameters(self) -> dict[str, Any]:
        """What WRITE_META takes."""
        content = json.dumps(dict(self.content), ensure_ascii=False, sort_keys=True)
        return {"content": content, "schema": self.schema, "revision": self.revision, "loading": self.loading}

    @classmethod
    def after(cls, before: Meta | None, delta: GraphDelta, *, loading: bool = False) -> Meta:
        """The meta that the store has once the delta, or with `loading` a part of it, is in."""
        content = delta.meta if delta.meta is not None else before.content if before else {}
        return cls(content, SCHEMA_VERSION, before.revision + 1 if before else 1, loading)


def of(delta: GraphDelta, batch: int, delete_nodes: Sequence[str]) -> Iterator[Statement]:
    """The delta as statements of at most `batch` rows each, in an order in which they can be run.

    `delete_nodes` is DETACH where the whole store is ours, LEAVE where others may have tied something to our nodes.
    """
    yield from _delete_relations(delta.delete_relations, batch)
    for ids in _batches(delta.delete_nodes, batch):
        yield from (Statement(text, ids, _id_row, counts=text == delete_nodes[0]) for text in delete_nodes)
    changed = len(delta.upsert_nodes) > delta.added_nodes
    for kind, nodes in groupby(sorted(delta.upsert_nodes, key=lambda n: n.kind), key=lambda n: n.kind):
        for some in _batches(list(nodes), batch):
            if changed:
                yield Statement(_relabel(kind), some, _node_row, counts=False)
            yield Statement(_upsert_nodes(kind), some, _node_row, checked=True)
    if len(delta.upsert_relations) > delta.added_relations:
        yield from _delete_relations([r.key for r in delta.upsert_relations], batch, counts=False)
    for type_, relations in groupby(sorted(delta.upsert_relations, key=lambda r: r.type), key=lambda r: r.type):
        for them in _batches(list(relations), batch):
            yield Statement(_create_relations(type_), them, _relation_row, checked=True)


DETACH = (f"UNWIND $rows AS row MATCH (n:{MARKER} {{id: row.id}}) DETACH DELETE n",)
LEAVE = (
    f"UNWIND $rows AS row MATCH (n:{MARKER} {{id: row.id}})-[r]-() WHERE r.fingerprint IS NOT NULL DELETE r",
    f"UNWIND $rows AS row MATCH (n:{MARKER} {{id: row.id}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n",
    f"UNWIND $rows AS row MATCH (n:{MARKER} {{id: row.id}}) SET n = {{id: n.id, name: n.name}} REMOVE n:{':'.join(LABELS)}",
)
"""Deletes our relationships and then our nodes, but one that somebody else's relationship holds becomes a plain node with id and name."""


def _upsert_nodes(kind: str) -> str:
    labels = ":".join(KIND[kind].all_labels[1:])
    return f"UNWIND $rows AS row MERGE (n:{MARKER} {{id: row.id}}) SET n = row.flat SET n:{labels} RETURN count(*) AS written"


def _relabel(kind: str) -> str:
    others = ":".join(label for label in LABELS if label not in KIND[kind].all_labels)
    return f"UNWIND $rows AS row MATCH (n:{MARKER} {{id: row.id}}) WHERE n.kind <> row.flat.kind REMOVE n:{others}"


def _create_relations(type_: str) -> str:
    name = TYPE[type_].name
    return (
        f"UNWIND $rows AS row MATCH (a:{MARKER} {{id: row.source}}) MATCH (b:{MARKER} {{id: row.target}}) "
        f"CREATE (a)-[r:{name}]->(b) SET r = row.flat RETURN count(*) AS written"
    )


def _delete_relations(keys: Iterable[Key], batch: int, *, counts: bool = True) -> Iterator[Statement]:
    for type_, group in groupby(sorted(keys, key=lambda k: (k[1], k)), key=lambda k: k[1]):
        # A type of an older schema is no longer a word of ours: then it is compared as data.
        pattern, test = (f"[r:{TYPE[type_].name}]", "") if type_ in TYPE else ("[r]", "type(r) = row.type AND ")
        text = (
            f"UNWIND $rows AS row MATCH (a:{MARKER} {{id: row.source}})-{pattern}->(b:{MARKER} {{id: row.target}}) "
            f"WHERE {test}r.fingerprint IS NOT NULL DELETE r"
        )
        for some in _batches(list(group), batch):
            yield Statement(text, some, _key_row, counts=counts)


def grouped(all_of_them: Iterable[Statement], size: int) -> Iterator[list[Statement]]:
    """The statements in groups of at most `size` rows, in order."""
    group: list[Statement] = []
    rows = 0
    for statement in all_of_them:
        if group and rows + len(statement.items) > size:
            yield group
            group, rows = [], 0
        group.append(statement)
        rows += len(statement.items)
    if group:
        yield group


def _batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[i : i + size] for i in range(0, len(items), size))


def _id_row(node_id: str) -> dict[str, Any]:
    return {"id": node_id}


def _key_row(key: Key) -> dict[str, Any]:
    return {"source": key[0], "type": key[1], "target": key[2]}


def _node_row(node: Node) -> dict[str, Any]:
    flat = node.flat()
    return {"id": node.id, "flat": _columns(flat, node_fingerprint(node, flat))}


def _relation_row(relation: Relation) -> dict[str, Any]:
    flat = relation.flat()
    return {"source": relation.source, "target": relation.target, "flat": _columns(flat, relation_fingerprint(relation, flat))}


def _columns(flat: Mapping[str, Value], fingerprint: str) -> dict[str, Any]:
    columns: dict[str, Any] = {k: list(v) if isinstance(v, tuple) else v for k, v in flat.items()}
    columns["fingerprint"] = fingerprint
    return columns


def check(delta: GraphDelta) -> None:
    """StoreError for what the engines cannot keep, or the schema does not know."""
    for node in delta.upsert_nodes:
        where = f"node {node.id!r}"
        if node.kind not in KIND:
            raise StoreError(f"{where} has the kind {node.kind!r}, which the schema does not know")
        if not 0 < len(node.id.encode("utf-8", "replace")) <= ID_BYTES:
            raise StoreError(
                f"{where:.60} ({node.kind}) has an id that is empty or longer than {ID_BYTES} bytes: shorten its name"
            )
        _check_texts((node.id, node.name), where)
        if node.properties:
            _check_names(node.properties, "node", where)
            _check_values(node.properties, where)
    for relation in delta.upsert_relations:
        where = f"relationship {relation.source!r} {relation.type} {relation.target!r}"
        if relation.type not in TYPE:
            raise StoreError(f"{where} has a type that the schema does not know")
        _check_texts((relation.until, *(t for e in relation.evidence for t in _texts(e))), where)
        if relation.properties:
            _check_names(relation.properties, "relationship", where)
            _check_values(relation.properties, where)


def _check_names(properties: Mapping[str, Value], what: str, where: str) -> None:
    for name in properties:
        if name in _RESERVED[what] or not name.isidentifier():
            raise StoreError(f"{where} has a property named {name!r}, which a store cannot keep under that name")


def _texts(evidence: Evidence) -> tuple[str, ...]:
    origin = evidence.origin
    return (origin.path, origin.quote, origin.rule, evidence.type, evidence.date, evidence.event)


def _check_texts(texts: Iterable[str], where: str) -> None:
    try:
        "".join(texts).encode()
    except UnicodeEncodeError as error:
        raise StoreError(f"{where} has a text with half a character (a lone surrogate), which a store cannot keep") from error


def _check_values(properties: Mapping[str, Value], where: str) -> None:
    for name, value in properties.items():
        values = value if isinstance(value, tuple) else (value,)
        if len({float if isinstance(v, float) else type(v) for v in values}) > 1 or not all(_storable(v) for v in values):
            raise StoreError(f"{where} has a value in {name!r} that a store cannot keep: {value!r:.60}")


def _storable(value: object) -> bool:
    match value:
        case bool():
            return True
        case int():
            return -(2**63) <= value < 2**63
        case float():
            return math.isfinite(value)
        case str():
            return value.isascii() or not any("\ud800" <= c <= "\udfff" for c in value)
    return False


def missing_end(statement: Statement) -> StoreError:
    """What is told when a relation of this statement points to nothing."""
    first = statement.rows[0]
    return StoreError(
        f"a relationship of {len(statement.items)} (the first is from {first.get('source')!r} to {first.get('target')!r}) "
        "has an end that is not in the store: nothing was written; ingest again with --full"
    )


def to_fingerprints(
    nodes: Iterable[Mapping[str, Any]], relations: Iterable[Mapping[str, Any]], meta: Mapping[str, str]
) -> Fingerprints:
    """From the rows of NODE_FINGERPRINTS and RELATION_FINGERPRINTS, in canonical order.

    A relationship that stands there twice gets the fingerprint "", which no relation has: the next apply replaces both by one.
    """
    found: dict[Key, str] = {}
    for row in relations:
        key = (row["source"], row["type"], row["target"])
        found[key] = "" if key in found else str(row["fingerprint"])
    by_id = {str(row["id"]): str(row["fingerprint"] or "") for row in nodes}
    return Fingerprints(dict(sorted(by_id.items())), dict(sorted(found.items())), dict(meta))


def to_graph(nodes: Iterable[Mapping[str, Any]], relations: Iterable[Mapping[str, Any]], meta: Mapping[str, str]) -> Graph:
    """From the rows of NODES and RELATIONS."""
    return Graph.of(
        (node_from_flat(_without(row["flat"], _VIRTUAL)) for row in nodes),
        (relation_from_flat(row["source"], row["type"], row["target"], _without(row["flat"], _VIRTUAL)) for row in relations),
        meta,
    )


def _without(flat: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {k: v for k, v in sorted(flat.items()) if k not in names and v is not None}

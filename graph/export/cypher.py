"""A graph to a Cypher script that builds it again in an empty or a filled Neo4j: literals only, no parameters."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.model import Graph, OutputError, Value
from stakegraph.graph.schema import KIND, MARKER, TYPE

BATCH = 200
_Row = TypeVar("_Row")
_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def script(graph: Graph) -> str:
    """The statements, one a line, each ended by a semicolon. Running it twice changes nothing.

    Labels and relationship types come from the schema alone (OutputError for a graph that has others).
    """
    graph = without_private(graph)
    lines = [
        "// A stakegraph export: run it with cypher-shell -f FILE, or paste it into the Browser.",
        f"CREATE CONSTRAINT stakegraph_id IF NOT EXISTS FOR (n:{MARKER}) REQUIRE n.id IS UNIQUE;",
    ]
    kinds: dict[str, list[Mapping[str, Value]]] = {}
    for node in graph.nodes.values():
        if node.kind not in KIND:
            raise OutputError(
                f"the graph holds a node of kind {node.kind!r}, which the schema does not know: ingest the vault again"
            )
        kinds.setdefault(node.kind, []).append({k: v for k, v in node.flat().items() if k != "kind"})
    for kind in sorted(kinds):
        labels = ":".join(KIND[kind].all_labels)
        for rows in _batches(kinds[kind]):
            lines.append(f"UNWIND {literal(rows)} AS row MERGE (n:{MARKER} {{id: row.id}}) SET n = row SET n:{labels};")
    types: dict[str, list[Mapping[str, Value | Mapping[str, Value]]]] = {}
    for relation in graph.relations.values():
        if relation.type not in TYPE:
            raise OutputError(
                f"the graph holds a relationship {relation.type!r}, which the schema does not know: ingest the vault again"
            )
        types.setdefault(relation.type, []).append({"a": relation.source, "b": relation.target, "p": relation.flat()})
    for name in sorted(types):
        for batch in _batches(types[name]):
            lines.append(
                f"UNWIND {literal(batch)} AS row MATCH (a:{MARKER} {{id: row.a}}) MATCH (b:{MARKER} {{id: row.b}}) "
                f"MERGE (a)-[r:{name}]->(b) SET r = row.p;"
            )
    return "\n".join(lines) + "\n"


def _batches(rows: Sequence[_Row]) -> Iterable[Sequence[_Row]]:
    return (rows[n : n + BATCH] for n in range(0, len(rows), BATCH))


def literal(value: object) -> str:
    """A value as a Cypher literal.

    A backslash before a `u` is split off into a text of its own: servers turn \\uXXXX into its character before they
    read the statement, even after another backslash, so that a note could otherwise end the text and go on as Cypher.

    >>> print(literal({"name": "O'Brien", "n": (1, 2.5, True)}))
    {name: 'O\\'Brien', n: [1, 2.5, true]}
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else "null"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_name(str(k))}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(literal(v) for v in value) + "]"
    text = re.sub(r"[\ud800-\udfff]", "\ufffd", str(value))
    parts = re.split(r"(?<=\\)(?=u)", text)
    return " + ".join("'" + "".join(_ESCAPES.get(c, c) for c in part) + "'" for part in parts)


def _name(name: str) -> str:
    return name if _NAME.fullmatch(name) else "`" + name.replace("`", "``").replace("\\", "\\\\") + "`"

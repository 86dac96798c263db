"""A graph to node-link JSON: the same bytes for the same graph, whatever store it was read from."""

from __future__ import annotations

import json
from collections.abc import Mapping

from stakegraph import __version__
from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.model import Graph, Node, Relation, Value

_META = ("as_of", "schema", "vault")
_NODE: Mapping[str, Value] = {"aliases": (), "date": "", "text": "", "stub": False}
"""What every node has, also where it is empty."""


def node_link(graph: Graph) -> dict[str, object]:
    """`{"nodes": …, "edges": …, "meta": …}` as docs/cli.md describes it: nodes by id, edges by (source, type, target), keys sorted.

    What only private notes say is left out, as in every export.
    """
    graph = without_private(graph)
    return {
        "nodes": [_node(n) for _, n in sorted(graph.nodes.items())],
        "edges": [_edge(r) for _, r in sorted(graph.relations.items())],
        "meta": {**{k: graph.meta.get(k, "") for k in _META}, "version": __version__},
    }


def render(graph: Graph) -> str:
    """The document as text: one node or edge a line, so that two exports compare line by line."""
    document = node_link(graph)
    parts = []
    for key in ("nodes", "edges"):
        rows = document[key]
        assert isinstance(rows, list)
        lines = ",\n".join("  " + _json(row) for row in rows)
        parts.append(f'"{key}": [\n{lines}\n ]' if rows else f'"{key}": []')
    return "{" + ",\n ".join((*parts, f'"meta": {_json(document["meta"])}')) + "}\n"


def _node(node: Node) -> dict[str, object]:
    return {**_NODE, **node.flat()}


def _edge(relation: Relation) -> dict[str, object]:
    flat = relation.flat()
    return {
        **{k: v for k, v in relation.properties.items() if v not in ("", ())},
        "source": relation.source,
        "target": relation.target,
        "type": relation.type,
        "sources": flat.get("sources", ()),
        "quotes": flat.get("quotes", ()),
        "rules": flat.get("rules", ()),
        "confidence": flat["confidence"],
        "first_seen": flat.get("first_seen", ""),
        "last_seen": flat.get("last_seen", ""),
        "count": flat["count"],
        "until": relation.until,
        "inferred": relation.inferred,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass").decode("utf-8", "replace")

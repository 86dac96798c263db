"""A graph to the same graph without what only private notes say: every export starts from it."""

from __future__ import annotations

from dataclasses import replace

from stakegraph.graph.influence import INFLUENCES, derive
from stakegraph.graph.model import Graph, Node, Relation
from stakegraph.graph.strengths import HALF_LIFE

_KEPT = ("date",)


def without_private(graph: Graph) -> Graph:
    """Leaves out private notes, their sentences, and every node and relationship of which nothing else speaks.

    An entity that a private note describes and another note names stays, under its name alone: its card came from the
    private note. Influence is derived again from what is left. A graph without private notes is returned as it is.
    """
    notes = {n.id for n in graph.of_kind("Note") if n.properties.get("private")}
    if not notes:
        return graph
    paths = {str(graph.nodes[i].properties.get("path", "")) for i in notes}
    gone = notes | {n.id for n in graph.of_kind("Fact") if str(n.properties.get("path", "")) in paths}
    kept: list[Relation] = []
    for relation in graph.relations.values():
        if relation.type == INFLUENCES or relation.source in gone or relation.target in gone:
            continue
        evidence = tuple(e for e in relation.evidence if e.origin.path not in paths)
        if relation.evidence and not evidence:
            continue
        kept.append(replace(relation, evidence=evidence))
    described = {r.target for r in graph.of_type("DESCRIBES") if r.source in notes}
    spoken = {i for r in kept for i in (r.source, r.target)}
    had = {i for r in graph.relations.values() for i in (r.source, r.target)}
    nodes = [
        _bare(n) if n.id in described else n
        for n in graph.nodes.values()
        if n.id not in gone and (n.id in spoken or (n.id not in had and n.id not in described))
    ]
    left = Graph.of(nodes, kept, graph.meta)
    return derive(left, graph.meta.get("as_of", ""), float(graph.meta.get("half_life", HALF_LIFE)))


def _bare(node: Node) -> Node:
    return Node(node.id, node.kind, node.name, {**{k: v for k, v in node.properties.items() if k in _KEPT}, "stub": True})

"""Ties to the strongest route: the best product of influence weights between two nodes, and the route a map shows by default."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping

from stakegraph.graph.export.html.cards import proofs
from stakegraph.graph.export.html.model import Card, Hop, Route, Tie
from stakegraph.graph.influence import INFLUENCES
from stakegraph.graph.model import Graph
from stakegraph.graph.network import weight_of
from stakegraph.graph.paths import Hop as PathHop
from stakegraph.graph.paths import Path
from stakegraph.graph.wording import hop_sentence, name_of

_PROOFS = 6


def strongest(ties: Iterable[Tie], source: str) -> dict[str, tuple[float, tuple[Tie, ...]]]:
    """For every node that influence from `source` reaches: the product of weights and the ties of the best route (Dijkstra on −ln w)."""
    ways: dict[str, list[Tie]] = {}
    for tie in ties:
        if tie.type == INFLUENCES and not tie.until and 0 < tie.weight <= 1:
            ways.setdefault(tie.source, []).append(tie)
    best: dict[str, tuple[float, tuple[Tie, ...]]] = {}
    queue: list[tuple[float, int, str, int, tuple[Tie, ...]]] = [(0.0, 0, source, 0, ())]
    pushed = 0
    while queue:
        cost, _, here, _, taken = heapq.heappop(queue)
        if here in best:
            continue
        best[here] = (math.exp(-cost), taken)
        for tie in ways.get(here, ()):
            if tie.target not in best:
                pushed += 1
                heapq.heappush(queue, (cost - math.log(tie.weight), len(taken) + 1, tie.target, pushed, (*taken, tie)))
    return best


def from_paths(graph: Graph, paths: Iterable[Path]) -> tuple[Route, ...]:
    """The routes that ranked influence paths are, each hop in words and with its evidence."""
    found = []
    for path in paths:
        hops = [Hop(h.source, h.target, round(h.weight, 4), proofs(h.relation, _PROOFS), in_words(graph, h)) for h in path.hops]
        title = " → ".join(name_of(graph, i) for i in path.nodes)
        found.append(Route(f"{title} ({path.score:.2f})", tuple(hops)))
    return tuple(found)


def again(graph: Graph, routes: Iterable[Route]) -> tuple[Route, ...]:
    """The routes that also exist in another graph, with its weights, words and evidence."""
    found = []
    for old in routes:
        ways = [graph.relations.get((h.source, INFLUENCES, h.target)) for h in old.hops]
        if all(ways):
            taken = tuple(Tie(r.source, r.type, r.target, proofs(r, _PROOFS), weight_of(r)) for r in ways if r is not None)
            found.append(route(graph, taken, old.title))
    return tuple(found)


def in_words(graph: Graph, hop: PathHop) -> str:
    """Why a hop holds, as it reads between the two names: "reports to", "met in “Kick-off” on 2025-03-01"; else the whole sentence."""
    sentence = hop_sentence(graph, hop).split(": “")[0]
    a, b = name_of(graph, hop.source), name_of(graph, hop.target)
    for start in (f"{a} and {b} ", f"{a} "):
        if sentence.startswith(start):
            return sentence.removeprefix(start).removesuffix(f" {b}")
    return sentence


def route(graph: Graph, taken: tuple[Tie, ...], title: str) -> Route:
    """A route along these ties."""
    hops = []
    for t in taken:
        relation = graph.relations.get((t.source, INFLUENCES, t.target))
        said = in_words(graph, PathHop(t.source, t.target, t.weight, relation)) if relation else ""
        hops.append(Hop(t.source, t.target, t.weight, t.proofs, said))
    return Route(title, tuple(hops))


def to_the_account(graph: Graph, cards: Mapping[str, Card], ties: tuple[Tie, ...], own: str = "") -> Route | None:
    """The strongest route to whom the decisions aim at, from a person of one's `own` company; None where nobody is aimed at or reached.

    Without an own company, or where none of its people reaches the target, from a person of any other company.

    Decided aims count more than pending ones; then come those whom others ENGAGE, then the sponsors of projects. Routes of
    two hops and more say something that a glance does not, so they go first.
    """
    aims: dict[str, float] = {}
    for relation in graph.of_type("TARGETS", "ENGAGES", "SPONSORED_BY"):
        if relation.target in cards and cards[relation.target].kind != "Project" and not relation.until:
            if own and cards[relation.target].group == own:
                continue
            status = graph.nodes[relation.source].properties.get("status") if relation.source in graph.nodes else ""
            worth = {"ENGAGES": 0.3, "SPONSORED_BY": 0.1}.get(relation.type, 1.0 if status == "decided" else 0.6)
            aims[relation.target] = aims.get(relation.target, 0.0) + worth
    turned = [Tie(t.target, t.type, t.source, t.proofs, t.weight, t.until) for t in ties]
    for target in sorted(aims, key=lambda i: (-aims[i], i)):
        group = cards[target].group
        found = []
        for source, (score, taken) in strongest(turned, target).items():
            start = cards.get(source)
            if start is None or start.kind != "Person" or not taken or (group and start.group == group):
                continue
            found.append((start.group == own, min(len(taken), 2), score, source, taken))
        if found:
            *_, taken = max(found, key=lambda f: (*f[:3], [-ord(c) for c in f[3]]))
            forward = tuple(Tie(t.target, t.type, t.source, t.proofs, t.weight) for t in reversed(taken))
            return route(graph, forward, f"Strongest path to {cards[target].name}")
    return None

"""A question about influence to ranked paths: who can get from here to there, through whom, and why; or what is missing."""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stakegraph.graph.influence import INFLUENCES, derive
from stakegraph.graph.model import Graph, Relation
from stakegraph.graph.network import COST_SCALE, FAR, Network, Search, weight_of
from stakegraph.graph.schema import ACTORS
from stakegraph.graph.strengths import HALF_LIFE


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a path: ids, weight in (0, 1), and the INFLUENCES relation that carries the evidence."""

    source: str
    target: str
    weight: float
    relation: Relation


@dataclass(frozen=True, slots=True)
class Path:
    """A way from a source to a target: `score` is the product of the weights, `nodes` are ids in order."""

    score: float
    nodes: tuple[str, ...]
    hops: tuple[Hop, ...]

    @property
    def middle(self) -> tuple[str, ...]:
        """Those whom the path runs through."""
        return self.nodes[1:-1]

    @property
    def weakest(self) -> Hop:
        """The hop on which the path depends most; the first of equals."""
        return min(self.hops, key=lambda h: h.weight)


def best_paths(
    graph: Graph,
    sources: Collection[str],
    targets: Collection[str],
    *,
    k: int = 5,
    max_hops: int = 4,
    avoid: Collection[str] = (),
    without: Collection[str] = (),
    all: bool = False,
    network: Network | None = None,
) -> list[Path]:
    """The k best paths from any of `sources` to any of `targets` (ids), best first, of at most `max_hops` hops.

    A path is simple and meets the two sets only at its ends; who is in both is a source. Two paths that run through the same people
    count as one choice, the best of them; `all` gives each. No path runs through `avoid` or through a large company, nor enters a
    company by employment alone to leave it again: colleagues do not know each other for that reason. `without` leaves out relationship
    types as evidence, all weights being derived anew. Ties go to the ids that sort first. `network` saves building it from the graph.
    """
    if k < 1:
        return []
    if without:
        graph, network = _without(graph, frozenset(without)), None
    net = network or Network.of(graph)
    found: list[Path] = []
    seen: set[frozenset[int] | tuple[int, ...]] = set()
    for _, numbers in Search.of(net, sources, targets, avoid, max_hops).paths(every=all):
        choice = frozenset(numbers[1:-1]) or numbers
        if all or choice not in seen:
            seen.add(choice)
            found.append(_path(net, numbers))
            if len(found) == k:
                break
    return found


def _path(net: Network, numbers: Sequence[int]) -> Path:
    relations = [net.relation(a, b) for a, b in pairwise(numbers)]
    hops = tuple(Hop(r.source, r.target, weight_of(r), r) for r in relations)
    return Path(round(math.prod(h.weight for h in hops), 9), tuple(net.ids[n] for n in numbers), hops)


def _without(graph: Graph, types: frozenset[str]) -> Graph:
    """The graph as if these relationship types had never been stated. One that holds INFLUENCES only loses what rests on them alone."""
    kept = {k: r for k, r in graph.relations.items() if r.type not in types}
    if any(r.type != INFLUENCES for r in graph.relations.values()):
        half_life = float(graph.meta.get("half_life", HALF_LIFE))
        return derive(Graph(graph.nodes, kept, graph.meta), graph.meta.get("as_of", ""), half_life)
    rest = {k: r for k, r in kept.items() if not r.evidence or {e.type for e in r.evidence} - types}
    return Graph(graph.nodes, rest, graph.meta)


def actors_of(graph: Graph, ident: str) -> frozenset[str]:
    """Whom a name stands for as an end of a path: a person or org itself; a company with its people and orgs; a project's people.

    Empty for what nobody acts for: a meeting, a decision, an id that is not in the graph.
    """
    node = graph.nodes.get(ident)
    if node is None:
        return frozenset()
    if node.kind == "Project":
        into = {r.source for r in graph.incoming.get(ident, ()) if r.type in ("LEADS", "WORKS_ON", "CHAMPIONS") and not r.until}
        sponsors = {r.target for r in graph.outgoing.get(ident, ()) if r.type == "SPONSORED_BY" and not r.until}
        return frozenset(i for i in into | sponsors if i in graph.nodes and graph.nodes[i].kind in ("Person", "Org"))
    if node.kind != "Company":
        return frozenset((ident,)) if node.kind in ACTORS else frozenset()
    found, new = {ident}, [ident]
    while new:
        for relation in graph.incoming.get(new.pop(), ()):
            if relation.type in ("WORKS_AT", "PART_OF") and not relation.until and relation.source not in found:
                other = graph.nodes.get(relation.source)
                if other is not None and other.kind in ACTORS:
                    found.add(relation.source)
                    new.append(relation.source)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Missing:
    """A link that would make a path: who would have to know whom, the ids of that path, its score were they to know each other.

    `ties` are the relationship types by which the two are already close (a shared project, company, topic), strongest first.
    """

    source: str
    target: str
    nodes: tuple[str, ...]
    score: float
    ties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """How near a search came that found no path.

    `longer` is the best path that needs more hops, if there is one. `reached` counts those whom the sources can move, `movers` those
    who can move a target, within the limit. `missing` are the links that would help, best first.
    """

    longer: Path | None
    reached: int
    movers: int
    missing: tuple[Missing, ...]


_IF_THEY_KNEW = 0.25
"""What a stated acquaintance without a date is worth: 0.5 x UNDATED."""
_FURTHER_HOPS = 12
_CANDIDATES = 40
_TIES = ("KNOWS", "MEMBER_OF", "WORKS_ON", "LEADS", "ATTENDED", "DISCUSSED", "FORMERLY_AT", "WORKS_AT")
"""What makes two people close though nothing says that they know each other, closest first."""


def near_miss(
    graph: Graph,
    sources: Collection[str],
    targets: Collection[str],
    *,
    max_hops: int = 4,
    avoid: Collection[str] = (),
    network: Network | None = None,
) -> NearMiss:
    """What to say where `best_paths` found nothing: a longer path, and the links that are missing (at most three).

    A missing link joins somebody within reach of a source to somebody with a way to a target; that a source should know a target
    itself goes without saying.
    """
    net = network or Network.of(graph)
    longer = best_paths(graph, sources, targets, k=1, max_hops=_FURTHER_HOPS, avoid=avoid, network=net)
    ahead = _reach(net, set(sources) - set(avoid), avoid, max_hops - 1, forward=True)
    behind = _reach(net, set(targets) - set(sources) - set(avoid), avoid, max_hops - 1, forward=False)
    reached, movers = len(ahead.keys() - set(sources)), len(behind.keys() - set(targets))
    shared = {i: _ties(graph, i) for i in (*ahead, *behind)}
    offers: list[tuple[int, float, Missing]] = []
    for there in _nearest(behind):
        for here in _nearest(ahead):
            nodes = (*ahead[here][1], *behind[there][1])
            if (here in sources and there in targets) or len(set(nodes)) < len(nodes) or len(nodes) > max_hops + 1:
                continue
            if {_kind(graph, here), _kind(graph, there)} <= _CAN_MEET:
                score = ahead[here][0] * behind[there][0] * _IF_THEY_KNEW
                ties = tuple(t for t in _TIES if shared[here].get(t, _NONE) & shared[there].get(t, _NONE))
                closeness = _TIES.index(ties[0]) if ties else len(_TIES)
                offers.append((closeness, -score, Missing(here, there, nodes, round(score, 9), ties)))
    offers.sort(key=lambda o: (o[0], o[1], o[2].nodes))
    return NearMiss(longer[0] if longer else None, reached, movers, tuple(missing for _, _, missing in offers[:3]))


_CAN_MEET = frozenset(("Person", "Org"))
_NONE: frozenset[str] = frozenset()


def _kind(graph: Graph, ident: str) -> str:
    node = graph.nodes.get(ident)
    return node.kind if node is not None else ""


def _nearest(reach: Mapping[str, tuple[float, tuple[str, ...]]]) -> list[str]:
    return heapq.nsmallest(_CANDIDATES, reach, key=lambda i: (-reach[i][0], i))


def _ties(graph: Graph, ident: str) -> dict[str, frozenset[str]]:
    """What an actor is tied to, by relationship type, ended ties included: they may be taken up again."""
    found: dict[str, set[str]] = {}
    for relation in (*graph.outgoing.get(ident, ()), *graph.incoming.get(ident, ())):
        if relation.type in _TIES:
            found.setdefault(relation.type, set()).add(relation.target if relation.source == ident else relation.source)
    return {t: frozenset(ids) for t, ids in found.items()}


def _reach(
    net: Network, starts: Iterable[str], avoid: Collection[str], max_hops: int, forward: bool
) -> dict[str, tuple[float, tuple[str, ...]]]:
    """Whom one can move from here (or who can move one, backward): the best score within the hops, and the path in its own direction."""
    shut = {net.number[i] for i in avoid if i in net.number}
    best: dict[int, tuple[int, tuple[int, ...]]] = {}
    alone = {i: (1.0, (i,)) for i in starts}
    now: dict[int, tuple[int, tuple[int, ...]]] = {}
    now |= {net.number[i]: (0, (net.number[i],)) for i in sorted(alone) if i in net.number}
    best |= now
    for _ in range(max_hops):
        onward: dict[int, tuple[int, tuple[int, ...]]] = {}
        for node, (cost, path) in now.items():
            for other, step in net.steps(node, net.inner) if forward else net.steps_back(node):
                further = (cost + step, (*path, other) if forward else (other, *path))
                if other not in shut and step < FAR and _better(further, best.get(other)) and _better(further, onward.get(other)):
                    onward[other] = further
        now = onward
        best |= now
    found = {net.ids[n]: (math.exp(-cost / COST_SCALE), tuple(net.ids[i] for i in path)) for n, (cost, path) in best.items()}
    return {**alone, **found}


def _better(new: tuple[int, tuple[int, ...]], old: tuple[int, tuple[int, ...]] | None) -> bool:
    return old is None or new < old

"""INFLUENCES as arrays, and the k cheapest simple paths in them.

A path costs the sum of -ln(weight), so the cheapest is the one with the highest product of weights. The k cheapest come from Yen's
algorithm ("Finding the K shortest loopless paths in a network", Management Science 17, 1971) in Lawler's form (Management Science 18,
1972), which looks at no deviation twice. Its spur searches are A*, guided by the exact cost from every node to the targets within the
hops that are left: so the limit on hops is honoured exactly, and hardly a node is visited in vain.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

import numpy as np
from numpy.typing import NDArray

from stakegraph.graph.model import Graph, Key, Relation

INFLUENCES = "INFLUENCES"
LARGE_COMPANY = 10
"""A company with more people than this known to work there is never the middle of a path."""
_EMPLOYMENT = frozenset(("WORKS_AT", "PART_OF"))
COST_SCALE = 1e9
FAR = 1 << 60
"""A cost that no path has."""
_Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Network:
    """The influence of a graph as arrays, made once for many searches. Nodes are numbered in order of id.

    Edges are sorted by source and target; those of node n are at `starts[n]:starts[n + 1]`. `costs` are whole numbers of 1e-9 nats, so
    that sums do not depend on the order of adding. `inner` are the costs where the path goes on after the edge: closed into large
    companies, and into any company by employment alone. `back_*` are the same edges sorted by target.
    """

    ids: tuple[str, ...]
    number: Mapping[str, int]
    relations: Mapping[Key, Relation]
    starts: _Ints
    heads: _Ints
    costs: _Ints
    inner: _Ints
    back_starts: _Ints
    back_tails: _Ints
    back_costs: _Ints
    back_inner: _Ints

    @classmethod
    def of(cls, graph: Graph) -> Network:
        """The network of a graph's INFLUENCES."""
        relations = [r for r in graph.relations.values() if r.type == INFLUENCES and r.source != r.target]
        ids = tuple(sorted({i for r in relations for i in (r.source, r.target)}))
        number = {ident: n for n, ident in enumerate(ids)}
        tails = np.array([number[r.source] for r in relations], dtype=np.int64)
        heads = np.array([number[r.target] for r in relations], dtype=np.int64)
        costs = np.array([cost_of(weight_of(r)) for r in relations], dtype=np.int64)
        companies = {i for i in ids if i in graph.nodes and graph.nodes[i].kind == "Company"}
        large = large_companies(graph)
        closed = [r.target in large or (r.target in companies and _only_employed(r)) for r in relations]
        inner = np.where(np.array(closed, dtype=bool), FAR, costs)
        on, back = np.lexsort((heads, tails)), np.lexsort((tails, heads))
        bounds = np.arange(len(ids) + 1)
        return cls(
            ids,
            number,
            graph.relations,
            np.searchsorted(tails[on], bounds).astype(np.int64),
            heads[on],
            costs[on],
            inner[on],
            np.searchsorted(heads[back], bounds).astype(np.int64),
            tails[back],
            costs[back],
            inner[back],
        )

    def relation(self, source: int, target: int) -> Relation:
        """The INFLUENCES from one numbered node to another."""
        return self.relations[self.ids[source], INFLUENCES, self.ids[target]]

    def steps(self, node: int, costs: _Ints) -> Iterator[tuple[int, int]]:
        """Where one can go from a node, and at what cost by this column."""
        span = slice(self.starts[node], self.starts[node + 1])
        return zip(self.heads[span].tolist(), costs[span].tolist(), strict=True)

    def steps_back(self, node: int) -> Iterator[tuple[int, int]]:
        """From where one can come to a node, and at what cost."""
        span = slice(self.back_starts[node], self.back_starts[node + 1])
        return zip(self.back_tails[span].tolist(), self.back_costs[span].tolist(), strict=True)


def weight_of(relation: Relation) -> float:
    """The weight of an INFLUENCES relation."""
    return float(str(relation.properties["weight"]))


def cost_of(weight: float) -> int:
    """-ln(weight) in whole 1e-9 nats, at least 1.

    >>> cost_of(0.5), cost_of(1.0)
    (693147181, 1)
    """
    return max(1, round(-math.log(weight) * COST_SCALE))


def large_companies(graph: Graph) -> frozenset[str]:
    """The companies with more than LARGE_COMPANY people known to work there now."""
    sizes: dict[str, int] = {}
    for relation in graph.of_type("WORKS_AT"):
        if not relation.until:
            sizes[relation.target] = sizes.get(relation.target, 0) + 1
    return frozenset(i for i, size in sizes.items() if size > LARGE_COMPANY)


def _only_employed(relation: Relation) -> bool:
    return bool(relation.evidence) and {e.type for e in relation.evidence} <= _EMPLOYMENT


Found = tuple[int, tuple[int, ...]]
"""The cost of a path and the numbers of its nodes."""
_INTO_TARGET = -1


@dataclass(order=True)
class _Spur:
    """One search for a way on: where it leaves its parent (index into the path), the first steps that are barred there, and what it saw
    (cost and hops by node)."""

    number: int
    at: int = field(compare=False)
    barred: frozenset[int] = field(compare=False)
    over: bool = field(default=False, compare=False)
    seen: dict[int, list[tuple[int, int]]] = field(default_factory=dict, compare=False)

    def is_new(self, path: tuple[int, ...], cost: int) -> bool:
        """Whether this search has not yet come to the end of this path as cheaply and with as few hops."""
        before = self.seen.setdefault(path[-1], [])
        if any(cheaper <= cost and shorter <= len(path) for cheaper, shorter in before):
            return False
        before.append((cost, len(path)))
        return True


_Entry = tuple[int, tuple[int, ...], int, _Spur]


@dataclass(frozen=True)
class Search:
    """One question put to a network. Sources and targets are sets: a path meets them only at its ends.

    `ways_in` and `ways_out` give, for each node that may stand in the middle, the (cost, end) pairs by which a path may start or end
    there, cheapest first; `rest[h][n]` is the lowest cost from n to a target with at most h more hops.
    """

    net: Network
    max_hops: int
    ways_in: Mapping[int, Sequence[tuple[int, int]]]
    ways_out: Mapping[int, Sequence[tuple[int, int]]]
    direct: Sequence[Found]
    rest: Sequence[_Ints]

    @classmethod
    def of(
        cls, net: Network, sources: Iterable[str], targets: Iterable[str], avoid: Iterable[str] = (), max_hops: int = 4
    ) -> Search:
        """The search for paths of at most `max_hops` hops through nobody in `avoid`; a source is not also a target."""
        shut = {net.number[i] for i in avoid if i in net.number}
        first = {net.number[i] for i in sources if i in net.number} - shut
        last = {net.number[i] for i in targets if i in net.number} - shut - first
        shut |= first | last
        direct: list[Found] = []
        ways_in: dict[int, list[tuple[int, int]]] = {}
        ways_out: dict[int, list[tuple[int, int]]] = {}
        for s in first:
            direct += [(cost, (s, node)) for node, cost in net.steps(s, net.costs) if node in last]
            for node, cost in net.steps(s, net.inner):
                if node not in shut and cost < FAR:
                    ways_in.setdefault(node, []).append((cost, s))
        for t in last:
            for node, cost in net.steps_back(t):
                if node not in shut:
                    ways_out.setdefault(node, []).append((cost, t))
        for ways in (*ways_in.values(), *ways_out.values()):
            ways.sort()
        rest = _rest(net, {n: ways[0][0] for n, ways in ways_out.items()}, shut, max_hops)
        return cls(net, max_hops, ways_in, ways_out, sorted(direct) if max_hops > 0 else (), rest)

    def paths(self, every: bool = False) -> Iterator[Found]:
        """Paths, cheapest first, ties by the ids: the best for each middle, or with `every` all that the ends allow."""
        waiting: list[Found] = list(self.direct)
        heapq.heapify(waiting)
        for cost, middle in self._middles():
            while waiting and waiting[0][0] < cost:
                yield heapq.heappop(waiting)
            ways_in, ways_out = self.ways_in[middle[0]], self.ways_out[middle[-1]]
            inner = cost - ways_in[0][0] - ways_out[0][0]
            variants = [(a + inner + b, (s, *middle, t)) for a, s in ways_in for b, t in ways_out]
            for variant in variants if every else [min(variants)]:
                heapq.heappush(waiting, variant)
        while waiting:
            yield heapq.heappop(waiting)

    def _middles(self) -> Iterator[Found]:
        """The middles of paths by the cost of the whole, cheapest first: Yen, all spur searches in one queue.

        An entry is (least cost of the whole, nodes so far, cost so far, spur). A spur search goes on only while it may still give the
        next best path, so one that finds nothing costs little; where it finds a path it is over, and that path's deviations begin.
        """
        waiting: list[_Entry] = []
        number = count()
        self._extend(waiting, (), 0, _Spur(next(number), 0, frozenset()), first=True)
        while waiting:
            total, path, cost, spur = heapq.heappop(waiting)
            if spur.over:
                continue
            if path[-1] != _INTO_TARGET:
                if spur.is_new(path, cost):
                    self._extend(waiting, path, cost, spur)
                continue
            spur.over = True
            yield total, path[:-1]
            root_cost = 0
            for n, onward in enumerate(path):
                if n >= spur.at:
                    barred = (spur.barred if n == spur.at else frozenset()) | {onward}
                    self._extend(waiting, path[:n], root_cost, _Spur(next(number), n, barred), first=True)
                if onward != _INTO_TARGET:
                    root_cost += self._step(path[n - 1], onward) if n else self.ways_in[onward][0][0]

    def _step(self, node: int, onward: int) -> int:
        return cost_of(weight_of(self.net.relation(node, onward)))

    def _extend(self, waiting: list[_Entry], path: tuple[int, ...], cost: int, spur: _Spur, first: bool = False) -> None:
        """Queues every step on from a path; the first step of a spur is none of its barred ones."""
        steps: Iterable[tuple[int, int]]
        barred = spur.barred if first else frozenset()
        if path:
            steps = self.net.steps(path[-1], self.net.inner)
            ways = self.ways_out.get(path[-1])
            if ways and _INTO_TARGET not in barred:
                heapq.heappush(waiting, (cost + ways[0][0], (*path, _INTO_TARGET), cost, spur))
        else:
            steps = ((node, ways[0][0]) for node, ways in self.ways_in.items())
        left = self.max_hops - len(path) - 1
        if left < 1:
            return
        rest = self.rest[left]
        for node, step in steps:
            if node not in path and node not in barred and (total := cost + step + int(rest[node])) < FAR:
                heapq.heappush(waiting, (total, (*path, node), cost + step, spur))


def _rest(net: Network, out: Mapping[int, int], shut: Iterable[int], max_hops: int) -> list[_Ints]:
    """The lowest cost from every node to a target with at most h hops, for h = 0 … max_hops - 1: Bellman and Ford, one layer a hop."""
    layers = [np.full(len(net.ids), FAR, dtype=np.int64)]
    now = layers[0].copy()
    for node, cost in out.items():
        now[node] = cost
    changed = np.array(sorted(out), dtype=np.int64)
    closed = np.array(sorted(shut), dtype=np.int64)
    for _ in range(1, max_hops):
        layers.append(now)
        if not len(changed):
            continue
        counts = net.back_starts[changed + 1] - net.back_starts[changed]
        ends = np.cumsum(counts)
        at = np.arange(ends[-1]) + np.repeat(net.back_starts[changed] - (ends - counts), counts)
        further = now.copy()
        np.minimum.at(further, net.back_tails[at], net.back_inner[at] + np.repeat(now[changed], counts))
        further[closed] = FAR
        changed = np.flatnonzero(further < now)
        now = further
    return layers

"""Times the five best influence paths at 100,000 actors and 400,000 influences against networkx, and checks that both find the same.

    python benchmarks/paths.py [--actors 100000] [--influences 400000] [--questions 10]

Both get their own form of the graph ready-made: networkx a DiGraph with -ln(weight), ours a Network. CPU time, medians.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import time
from itertools import islice, pairwise

import networkx as nx

from stakegraph.graph.model import Graph, Node, Relation
from stakegraph.graph.network import Network
from stakegraph.graph.paths import best_paths


def make(actors: int, influences: int, seed: int) -> Graph:
    """A random graph in which a tenth of the actors has half of the influence, as in a real address book."""
    rnd = random.Random(seed)
    relations: dict[tuple[int, int], float] = {}
    while len(relations) < influences:
        a, b = (rnd.randrange(actors // 10 if rnd.random() < 0.5 else actors) for _ in "ab")
        if a != b:
            relations[a, b] = round(rnd.uniform(0.02, 0.95), 6)
    return Graph.of(
        (Node(f"person:{i}", "Person", f"P{i}") for i in range(actors)),
        (Relation(f"person:{a}", "INFLUENCES", f"person:{b}", properties={"weight": w}) for (a, b), w in relations.items()),
    )


def main() -> None:
    """Prints a line per question and the medians."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--actors", type=int, default=100_000)
    ask.add_argument("--influences", type=int, default=400_000)
    ask.add_argument("--questions", type=int, default=10)
    ask.add_argument("--hops", type=int, default=25, help="high enough that networkx, which has no limit, stays below it")
    args = ask.parse_args()
    graph = make(args.actors, args.influences, 1)
    net = nx.DiGraph()
    net.add_nodes_from(graph.nodes)
    for r in graph.relations.values():
        weight = float(str(r.properties["weight"]))
        net.add_edge(r.source, r.target, weight=weight, cost=-math.log(weight))
    start = time.process_time()
    network = Network.of(graph)
    print(
        f"network of {len(network.ids)} actors, {len(network.heads)} influences: {(time.process_time() - start) * 1e3:.0f} ms, once"
    )
    rnd = random.Random(2)
    ours, four, theirs = [], [], []
    while len(ours) < args.questions:
        source, target = rnd.sample(sorted(graph.nodes), 2)
        start = time.process_time()
        found = best_paths(graph, [source], [target], k=5, max_hops=args.hops, all=True, network=network)
        mine = time.process_time() - start
        if not found:
            continue
        start = time.process_time()
        best_paths(graph, [source], [target], k=5, max_hops=4, network=network)
        four.append(time.process_time() - start)
        start = time.process_time()
        expected = list(islice(nx.shortest_simple_paths(net, source, target, weight="cost"), 5))
        their = time.process_time() - start
        scores = [math.prod(net.edges[e]["weight"] for e in pairwise(p)) for p in expected]
        if any(abs(p.score - s) > 2e-9 for p, s in zip(found, scores, strict=True)):
            raise SystemExit(
                f"hops {[len(p) - 1 for p in expected]}: {source} to {target}: {[p.score for p in found]} are not {scores}"
            )
        ours.append(mine)
        theirs.append(their)
        print(f"{source} → {target}: {mine * 1e3:6.1f} ms, networkx {their * 1e3:7.0f} ms, {their / mine:5.0f} x")
    print(
        f"median: {statistics.median(ours) * 1e3:.1f} ms ({statistics.median(four) * 1e3:.1f} ms with at most 4 hops), "
        f"networkx {statistics.median(theirs) * 1e3:.0f} ms, {statistics.median(t / o for t, o in zip(theirs, ours, strict=True)):.0f} x"
    )


if __name__ == "__main__":
    main()

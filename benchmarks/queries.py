"""Times every canned query on a generated vault, on the embedded engine and, where a server is given, on Neo4j.

    python benchmarks/queries.py [--notes 10000] [--neo4j bolt://localhost:7687] [--budget 200]

Names are taken from the busiest node of each kind, so the examples are hard ones. Wall time, the best of three after one to warm up.
Exits with 1 where a query takes longer than the budget in milliseconds. The Neo4j database is emptied of what stakegraph wrote.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from generate import write

from stakegraph.graph.influence import derive
from stakegraph.graph.model import Graph, diff
from stakegraph.graph.stores.base import Login, Store, open_store
from stakegraph.ingest.pipeline import read
from stakegraph.queries.catalog import Param, Query, catalog


def busiest(graph: Graph) -> dict[str, list[str]]:
    """The ids of each kind, those with most relations first."""
    degree: Counter[str] = Counter()
    for relation in graph.relations.values():
        degree[relation.source] += 1
        degree[relation.target] += 1
    found: dict[str, list[str]] = {}
    for ident, _ in sorted(degree.items(), key=lambda item: (-item[1], item[0])):
        found.setdefault(graph.nodes[ident].kind, []).append(ident)
    return found


def parameters(query: Query, top: dict[str, list[str]], as_of: str) -> dict[str, str | int | float]:
    """The busiest of each kind for names, no two the same; defaults or examples for the rest."""
    taken: Counter[str] = Counter()
    found: dict[str, str | int | float] = {}
    for param in query.params:
        if param.kinds:
            found[param.name] = top[param.kinds[0]][taken[param.kinds[0]]]
            taken[param.kinds[0]] += 1
        else:
            found[param.name] = _plain(param, top, as_of)
    return found


def _plain(param: Param, top: dict[str, list[str]], as_of: str) -> str | int | float:
    if param.name == "path":
        return top["Note"][0].removeprefix("note:")
    return param.value(param.default if param.default is not None else param.example, as_of)


def best(store: Store, query: Query, given: dict[str, str | int | float]) -> tuple[float, int]:
    """Milliseconds and rows."""
    rows = len(store.run(query.text, given))
    times = []
    for _ in range(3):
        start = time.perf_counter()
        store.run(query.text, given)
        times.append((time.perf_counter() - start) * 1e3)
    return min(times), rows


def main() -> int:
    """Prints a line a query, the slowest last."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--notes", type=int, default=10_000)
    ask.add_argument("--neo4j", default="", help="address; NEO4J_USERNAME and NEO4J_PASSWORD from the environment")
    ask.add_argument("--budget", type=float, default=200.0, help="milliseconds")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        vault.mkdir()
        write(vault, args.notes)
        graph = read(vault).graph
        start = time.process_time()
        derive(graph, graph.meta["as_of"])
        derived = time.process_time() - start
        influences = sum(1 for _ in graph.of_type("INFLUENCES"))
        print(
            f"{args.notes} notes: {len(graph.nodes)} nodes, {len(graph.relations)} relationships, {influences} of them INFLUENCES,"
        )
        print(f"derived in {derived * 1e3:.0f} ms, {derived / args.notes * 1e6:.0f} µs a note")
        stores = {"embedded": open_store(str(Path(folder, "store")), write=True)}
        if args.neo4j:
            login = Login(os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
            stores["neo4j"] = open_store(args.neo4j, write=True, login=login)
            stores["neo4j"].clear()
        top, results = busiest(graph), []
        for store in stores.values():
            store.apply(diff(store.fingerprints(), graph))
        for query in catalog():
            given = parameters(query, top, graph.meta["as_of"])
            times = {engine: best(store, query, given) for engine, store in stores.items()}
            results.append((max(ms for ms, _ in times.values()), query.name, times))
        for store in stores.values():
            store.close()
    results.sort()
    for _, name, times in results:
        print(f"{name:28}" + "".join(f"{engine} {ms:8.1f} ms {rows:5} rows   " for engine, (ms, rows) in times.items()))
    slow = [name for worst, name, _ in results if worst > args.budget]
    print(f"over {args.budget:g} ms: {', '.join(slow) or 'none'}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

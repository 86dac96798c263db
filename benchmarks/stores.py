"""Times both stores on made graphs, and Neo4j against a bare driver loop that writes the same rows; finds what one transaction holds.

    python benchmarks/stores.py [--nodes 5000 20000] [--no-neo4j] [--limit]

Graphs have four relations a node, each with a piece of evidence of about 100 characters. CPU times are of this process, so the server's
work is not in them: rates of Neo4j are wall-clock, ours and the bare loop's by turns in one run. `--limit` loads ever larger graphs in a
single transaction into a server with 1 GB of heap.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import neo4j

from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation, StoreError, diff, fingerprints
from stakegraph.graph.stores import neo4j as neo4j_store
from stakegraph.graph.stores import statements
from stakegraph.graph.stores.base import Login, open_store

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from neo4j_server import PASSWORD, RELEASES, Server

LOGIN = Login("neo4j", PASSWORD)
KINDS = ("Person", "Person", "Company", "Topic", "Meeting")


def make(nodes: int, seed: int = 1) -> Graph:
    """A graph of this many nodes and four times as many relations."""
    draw = random.Random(seed)
    entities = [
        Node(f"n{i}", KINDS[i % len(KINDS)], f"Name {i}", {"aliases": (f"N{i}", f"Nm {i}"), "stub": i % 2 == 0})
        for i in range(nodes)
    ]
    keys = {(draw.randrange(nodes), draw.randrange(nodes)) for _ in range(4 * nodes)}

    def said(a: int, b: int) -> tuple[Evidence]:
        return (Evidence(Origin(f"notes/{a}.md", b % 90 + 1, f"{a} and {b} " * 8, "knows"), "KNOWS", 0.9, "2024-05-06"),)

    relations = [Relation(f"n{a}", "KNOWS", f"n{b}", said(a, b)) for a, b in sorted(keys)]
    return Graph.of(entities, relations, {"schema": "1"})


def timed(work: Any, *, cpu: bool = True) -> tuple[float, Any]:
    """Seconds, and what the work returned."""
    clock = time.process_time if cpu else time.perf_counter
    began = clock()
    result = work()
    return clock() - began, result


def embedded(sizes: Iterable[int]) -> None:
    """One line a size, and the exponent with which the load grows."""
    print("embedded: nodes, then CPU seconds to: diff, load, open, read fingerprints, write one change, read all; file in MB")
    loads = []
    for size in sizes:
        graph = make(size)
        changed = Graph.of([*graph.nodes.values(), Node("new", "Person", "New")], graph.relations.values(), graph.meta)
        with tempfile.TemporaryDirectory() as folder:
            with open_store(folder, write=True) as store:
                differ, delta = timed(lambda: diff(store.fingerprints(), graph))  # noqa: B023
                load, _ = timed(lambda: store.apply(delta))  # noqa: B023
            opened, store = timed(lambda: open_store(folder, write=True))
            with store:
                held, found = timed(store.fingerprints)
                one = diff(found, changed)
                change, _ = timed(lambda: store.apply(one))  # noqa: B023
                read, _ = timed(store.load)
            megabytes = (Path(folder) / "graph.kgl").stat().st_size / 1e6
        loads.append((size, load))
        print(
            f"  {size:>8,}  {differ:6.2f} {load:6.2f} {opened:6.2f} {held:6.2f} {change:6.3f} {read:6.2f} {megabytes:7.1f}",
            flush=True,
        )
    if len(loads) > 1:
        (small, least), (large, most) = loads[0], loads[-1]
        print(f"  growth exponent {math.log(most / least) / math.log(large / small):.2f}")


def bare(driver: neo4j.Driver, nodes: list[dict[str, Any]], relations: list[dict[str, Any]]) -> None:
    """The plain loop: batches of 1,000 ready-made rows, a transaction each."""
    with driver.session() as session:
        for text, rows in (
            ("UNWIND $rows AS row MERGE (n:Bare {id: row.id}) SET n = row.flat", nodes),
            (
                "UNWIND $rows AS row MATCH (a:Bare {id: row.source}) MATCH (b:Bare {id: row.target}) "
                "MERGE (a)-[r:KNOWS]->(b) SET r = row.flat",
                relations,
            ),
        ):
            for start in range(0, len(rows), 1000):
                some = rows[start : start + 1000]
                session.execute_write(lambda t, q=text, r=some: t.run(q, rows=r).consume())


def rows_of(graph: Graph) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The rows that the store would send."""
    todo = list(statements.of(diff(fingerprints(Graph({}, {})), graph), 1000, statements.LEAVE))
    rows = [dict(row) for statement in todo for row in statement.rows]
    return [r for r in rows if "source" not in r], [r for r in rows if "source" in r]


def against_bare(server: Server, sizes: Iterable[int]) -> None:
    """Wall-clock seconds and rows a second of both, and the client's peak memory while it writes."""
    print(
        "Neo4j: nodes, then seconds of the bare loop, of the store, its rate against the bare loop's; client memory over the graph in MB"
    )
    for size in sizes:
        graph = make(size)
        nodes, relations = rows_of(graph)
        ours, theirs, peak = [], [], 0.0
        with neo4j.GraphDatabase.driver(server.url, auth=("neo4j", PASSWORD)) as driver:
            driver.execute_query("CREATE CONSTRAINT bare IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE")
            for turn in range(3):
                theirs.append(timed(lambda: bare(driver, nodes, relations), cpu=False)[0])  # noqa: B023
                empty(driver)
                with open_store(server.url, login=LOGIN, write=True) as store:
                    delta = diff(store.fingerprints(), graph)
                    if turn == 2:
                        tracemalloc.start()
                    seconds, _ = timed(lambda: store.apply(delta), cpu=False)  # noqa: B023
                    if turn == 2:
                        peak = tracemalloc.get_traced_memory()[1] / 1e6
                        tracemalloc.stop()
                    else:
                        ours.append(seconds)
                    store.clear()
        mine, plain = statistics.median(ours), statistics.median(theirs)
        print(f"  {size:>8,}  {plain:6.1f} {mine:6.1f}  {plain / mine:5.2f}  {peak:6.1f}", flush=True)


def empty(driver: neo4j.Driver) -> None:
    """Removes the bare loop's nodes, in transactions that any server takes."""
    with driver.session() as session:
        while session.run("MATCH (n:Bare) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n").single(strict=True)["n"]:
            pass


def limit(server: Server) -> None:
    """The largest of ever larger graphs that goes in one transaction."""
    print("Neo4j, 1 GB of heap: rows (nodes and relations) in one transaction")
    neo4j_store.ONE_TRANSACTION, neo4j_store.RETRY_SECONDS = 10**9, 0.0
    for size in (20_000, 40_000, 80_000, 160_000, 320_000):
        graph = make(size)
        rows = len(graph.nodes) + len(graph.relations)
        with open_store(server.url, login=LOGIN, write=True) as store:
            try:
                seconds, _ = timed(lambda: store.apply(diff(store.fingerprints(), graph)), cpu=False)  # noqa: B023
            except StoreError as error:
                print(f"  {rows:>10,}  refused: {error}")
                return
            print(f"  {rows:>10,}  {seconds:.1f} s", flush=True)
            store.clear()


def main() -> None:
    """The command line at the top of this file."""
    parser = argparse.ArgumentParser(description="Time the stores")
    parser.add_argument("--nodes", type=int, nargs="+", default=[5_000, 20_000])
    parser.add_argument("--no-neo4j", action="store_true")
    parser.add_argument("--limit", action="store_true")
    options = parser.parse_args()
    embedded(options.nodes)
    if options.no_neo4j:
        return
    with tempfile.TemporaryDirectory() as home:
        server = Server(RELEASES["lts"], Path(home))
        server.start()
        try:
            against_bare(server, options.nodes)
            if options.limit:
                limit(server)
        finally:
            server.stop()


if __name__ == "__main__":
    main()

"""Times what the embedded store adds to reading a vault, and one changed note until the store has it.

    python benchmarks/sync.py [--notes 500 2000]

Times are of one process and as multiples of the floor of the same run, which is listing the vault and reading its files' bytes (see
reading.py). The last columns are of the real `stakegraph ingest --watch`: seconds on the clock from saving a note to the line
that says it is in the store.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import generate
from reading import floor

from stakegraph.graph.model import Graph, GraphDelta, diff
from stakegraph.graph.stores.base import open_store
from stakegraph.ingest.pipeline import read

EDITS = 2


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


def bring(store: Path, graph: Graph) -> GraphDelta:
    """What `ingest` does once the vault is read."""
    with open_store(str(store), write=True) as target:
        delta = diff(target.fingerprints(), graph)
        target.apply(delta)
    return delta


def measure(count: int) -> str:
    """One row of the table."""
    with tempfile.TemporaryDirectory() as home:
        vault, cache, store = Path(home) / "vault", Path(home) / "notes.cache", Path(home) / "store"
        generate.write(vault, count)
        least = min(seconds(lambda: floor(vault)) for _ in range(3))
        graph = read(vault, cache=cache).graph
        rows = len(graph.nodes) + len(graph.relations)
        load = seconds(lambda: bring(store, graph))
        note = sorted(vault.rglob("*.md"))[count // 2]
        again, write = [], []
        for number in range(EDITS):
            with note.open("a", encoding="utf-8") as file:
                file.write(f"\nA line more, the {number + 1}.\n")
            began = time.process_time()
            edited = read(vault, cache=cache).graph
            again.append(time.process_time() - began)
            write.append(seconds(lambda: bring(store, edited)))  # noqa: B023
            assert not bring(store, edited).upsert_nodes
        with watching(vault, store) as said:
            # The first one also waits for the second look at the vault, for what happened before the watch began.
            waits = [saved(note, number, said) for number in range(EDITS + 1)][1:]
    reread, change, wait = map(statistics.median, (again, write, waits))
    return (
        f"| {count:,} | {rows:,} | {least:.3f} | {load:.2f} | {load / least:.0f} | {reread:.2f} | {reread / least:.0f} "
        f"| {change:.3f} | {change / least:.1f} | {wait:.2f} |"
    )


@contextmanager
def watching(vault: Path, store: Path) -> Iterator[Iterator[str]]:
    """The lines of a running `ingest --watch`."""
    command = [sys.executable, "-m", "stakegraph", "ingest", str(vault), "--store", str(store), "--watch"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            lines = iter(process.stderr)
            next(lines)
            yield lines
        finally:
            process.kill()


def saved(note: Path, number: int, said: Iterator[str]) -> float:
    """Seconds from saving a note to the line that says that it is in the store."""
    with note.open("a", encoding="utf-8") as file:
        file.write(f"\nWatched, the {number + 1}.\n")
    began = time.perf_counter()
    next(said)
    return time.perf_counter() - began


def main() -> None:
    """The command line at the top of this file."""
    parser = argparse.ArgumentParser(description="Time the sync")
    parser.add_argument("--notes", type=int, nargs="+", default=[500])
    titles = ("notes", "nodes and relationships", "floor s", "first load s", "× floor", "one note: reading s", "× floor")
    print(f"| {' | '.join((*titles, 'writing s', '× floor', '--watch s'))} |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for count in parser.parse_args().notes:
        print(measure(count), flush=True)


if __name__ == "__main__":
    main()

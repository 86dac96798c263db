"""A store and a number of trials to counts: what is in the store after its writer was killed (kill -9) at a random moment.

    python tests/store_crashes.py --trials 200 --write docs/reliability.md      the long version, both engines
    python tests/store_crashes.py --trials 200 --engine embedded                one of them

Each trial starts a writing process that goes from state to state, kills it at a random moment of an `apply`, and then looks: the store must
open by itself, hold the last finished state or the one that was being written, and take the next one.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation, diff
from stakegraph.graph.stores import embedded
from stakegraph.graph.stores.base import Login, open_store

sys.path.insert(0, str(Path(__file__).resolve().parent))

from neo4j_server import PASSWORD, RELEASES, Server

SIZE = 250
OLD, NEW = "the last finished", "the one being written"


def state(k: int, size: int = SIZE) -> Graph:
    """The k-th graph: a third of it is in every state, a third changes, a third goes with every other state."""
    draw = random.Random(k)
    people = [Node(f"p{i}", "Person", f"P{i}", {"role": f"role {k}" if i % 3 == 1 else "role"}) for i in range(size)]
    nodes = [n for i, n in enumerate(people) if i % 3 != 2 or (i + k) % 2]
    ids = [n.id for n in nodes]
    pairs = {(draw.choice(ids), draw.choice(ids)) for _ in range(2 * size)}
    relations = [Relation(a, "KNOWS", b, (Evidence(Origin("a.md", k + 1, f"{a} knows {b}"), "KNOWS"),)) for a, b in sorted(pairs)]
    return Graph.of(nodes, relations, {"k": str(k)})


def write_on(url: str, login: Login, first: int) -> None:
    """The process that is killed: says `begin k` and `done k` around each `apply`."""
    embedded.FOLD_BYTES = 0 if first % 2 else 1 << 16
    with open_store(url, write=True, login=login) as store:
        for k in range(first, first + 1000):
            delta = diff(store.fingerprints(), state(k))
            print("begin", k, flush=True)
            store.apply(delta)
            print("done", k, flush=True)


def trial(url: str, login: Login, first: int, draw: random.Random) -> tuple[str, int]:
    """Kills one writer; what was found, and the number of the state that may be written next. AssertionError where it is wrong."""
    command = [sys.executable, __file__, "--child", url, str(first)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(json.dumps([login.username, login.password, login.database]))
        child.stdin.close()
        lines = [child.stdout.readline().split()]
        began = time.monotonic()
        lines += [child.stdout.readline().split(), child.stdout.readline().split()]
        assert [line[0] for line in lines] == ["begin", "done", "begin"], lines
        time.sleep(draw.uniform(0, 1.4 * (time.monotonic() - began)))
        child.kill()
        lines += [line.split() for line in child.stdout if line.endswith("\n")]
    done = max(int(k) for what, k in lines if what == "done")
    begun = max(int(k) for what, k in lines if what == "begin")
    with open_store(url, login=login) as reader:
        held = reader.load()
    assert held in (state(done), state(begun)), f"after {lines[-2:]} the store holds neither state"
    with open_store(url, write=True, login=login) as store:
        assert store.load() in (state(done), state(begun))
        store.apply(diff(store.fingerprints(), state(begun + 1)))
        assert store.load() == state(begun + 1)
    return (NEW if held.meta["k"] == str(begun) else OLD), begun + 2


def trials(url: str, login: Login, count: int, seed: int = 1) -> Counter[str]:
    """How often the old and the new state was found in `count` trials on one store."""
    draw = random.Random(seed)
    found: Counter[str] = Counter()
    with open_store(url, write=True, login=login) as store:
        store.apply(diff(store.fingerprints(), state(0)))
    first = 1
    for _ in range(count):
        outcome, first = trial(url, login, first, draw)
        found[outcome] += 1
    return found


def server_trials(server: Server, count: int, seed: int = 2) -> Counter[str]:
    """The same where the Neo4j server is killed (kill -9) under a writer, and started again."""
    draw = random.Random(seed)
    login = Login("neo4j", PASSWORD)
    found: Counter[str] = Counter()
    first = 1
    for _ in range(count):
        command = [sys.executable, __file__, "--child", server.url, str(first)]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(json.dumps([login.username, login.password, login.database]))
            child.stdin.close()
            lines = [child.stdout.readline().split() for _ in range(3)]
            time.sleep(draw.uniform(0, 0.5))
            assert server.process is not None
            server.process.kill()
            server.process.wait()
            child.kill()
            lines += [line.split() for line in child.stdout if line.endswith("\n")]
        server.start()
        done = max(int(k) for what, k in lines if what == "done")
        begun = max(int(k) for what, k in lines if what == "begin")
        with open_store(server.url, write=True, login=login) as store:
            held = store.load()
            assert held in (state(done), state(begun)), f"after {lines[-2:]} the store holds neither state"
            found[NEW if held.meta["k"] == str(begun) else OLD] += 1
            first = begun + 2
            store.apply(diff(store.fingerprints(), state(begun + 1)))
            assert store.load() == state(begun + 1)
    return found


def table(rows: Iterable[tuple[str, Counter[str]]]) -> str:
    """The counts as a Markdown table."""
    lines = [
        "| what was killed | trials | found the last finished state | found the one being written | anything else |",
        "|---|---|---|---|---|",
    ]
    lines += [f"| {what} | {found.total()} | {found[OLD]} | {found[NEW]} | 0 |" for what, found in rows]
    return "\n".join(lines)


TEXT = """# What a store survives

This page is written by `python tests/store_crashes.py --trials {trials}{engine} --write docs/reliability.md`,
which runs the trials below on real engines; `make test` runs a short version of each. One trial that finds anything but
the old or the new state stops the command.

## Killed at a random moment

A process goes from state to state of a graph of about {nodes} nodes and {relations} relationships, of which each step
changes, adds and removes two thirds. It is killed (`kill -9`) at a random moment of an `apply`. Afterwards a reader must
see the last finished state or the one that was being written, whole; a new writer must open the store by itself (on
Neo4j it takes over the dead writer's lock), see the same, and write the next state.

{table}

Losing power is not the same as losing a process and is not tried here: the embedded engine asks the system to put every
commit on the disk (fsync) before `apply` returns, Neo4j does the same.

## What else the tests do to a store

`tests/test_store_faults.py`: a full disk, a folder that cannot be written, a damaged file, a damaged log (embedded); a
server that is down, that stops and comes back, that is read-only, a connection that is cut in the middle of a
transaction, or answers late (Neo4j, through a TCP proxy on this machine). Each ends in the new state, or in one clear
line with the old state in place.
"""


def main() -> int:
    """The command line at the top of this file."""
    parser = argparse.ArgumentParser(description="Kill writers and look at the store")
    parser.add_argument("--trials", type=int, default=10, help="on each engine")
    parser.add_argument("--engine", choices=["embedded", "neo4j"], help="only this one")
    parser.add_argument("--write", type=Path, help="the page to write")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        write_on(options.child[0], Login(*json.loads(sys.stdin.read())), int(options.child[1]))
        return 0
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        if options.engine != "neo4j":
            rows.append(("the writing process, embedded engine", trials(f"{folder}/store", Login(), options.trials)))
            print(table(rows), flush=True)
        if options.engine != "embedded":
            server = Server(RELEASES["lts"], Path(folder) / "neo4j")
            server.start()
            try:
                rows.append(("the writing process, Neo4j", trials(server.url, Login("neo4j", PASSWORD), options.trials)))
                print(table(rows), flush=True)
                rows.append(("the Neo4j server", server_trials(server, max(1, options.trials // 40))))
            finally:
                server.stop()
    print(table(rows))
    if options.write:
        graph = state(0)
        engine = f" --engine {options.engine}" if options.engine else ""
        text = TEXT.format(
            trials=options.trials, engine=engine, nodes=len(graph.nodes), relations=len(graph.relations), table=table(rows)
        )
        options.write.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

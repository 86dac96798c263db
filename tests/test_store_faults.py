"""What breaks around a store: it ends in the new state, or in one clear line with the old state in place."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import neo4j
import pytest
import store_crashes
from neo4j_server import PASSWORD, RELEASES, Server, free_port
from tcp_proxy import Proxy

from stakegraph.graph.model import (
    Graph,
    GraphDelta,
    Node,
    StoreError,
    StoreLocked,
    StoreUnavailable,
    diff,
)
from stakegraph.graph.stores import embedded as embedded_module
from stakegraph.graph.stores import neo4j as neo4j_module
from stakegraph.graph.stores.base import Login, Store, open_store
from stakegraph.graph.stores.lease import LEASE_MS
from stakegraph.graph.stores.statements import LOCK

LOGIN = Login("neo4j", PASSWORD)


def graph(k: int = 0, size: int = 20) -> Graph:
    return store_crashes.state(k, size)


def put(store: Store, wanted: Graph) -> None:
    store.apply(diff(store.fingerprints(), wanted))


def one_line(error: pytest.ExceptionInfo[BaseException]) -> str:
    """The message, which must be one line without the password."""
    text = str(error.value)
    assert "\n" not in text
    assert PASSWORD not in text
    assert "Traceback" not in text
    return text


# Killed writers (the long version: tests/store_crashes.py)


def test_a_killed_writer_leaves_the_old_or_the_new_state_embedded(tmp_path: Path) -> None:
    assert store_crashes.trials(str(tmp_path), Login(), 10).total() == 10


def test_a_killed_writer_leaves_the_old_or_the_new_state_neo4j(neo4j_url: str, neo4j_login: Login) -> None:
    assert store_crashes.trials(neo4j_url, neo4j_login, 10).total() == 10


# The embedded store


def filled(folder: Path) -> Path:
    """A store that holds graph(0)."""
    with open_store(str(folder), write=True) as store:
        put(store, graph())
    return folder / "graph.kgl"


@pytest.mark.parametrize("content", [b"", b"RGF", b"not a store at all", None])
@pytest.mark.parametrize("write", [False, True])
def test_a_damaged_file_is_named_with_the_way_out(tmp_path: Path, content: bytes | None, write: bool) -> None:
    path = filled(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(StoreError, match=r"graph\.kgl.*delete it and run `stakegraph ingest VAULT`") as error:
        open_store(str(tmp_path), write=write)
    one_line(error)
    path.unlink()
    filled(tmp_path)
    assert open_store(str(tmp_path)).load() == graph()


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    path = filled(tmp_path)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 0x10
    path.write_bytes(whole)
    with pytest.raises(StoreError, match="delete it"):
        open_store(str(tmp_path))


def test_a_torn_log_costs_no_more_than_the_torn_commit(tmp_path: Path) -> None:
    filled(tmp_path)
    log = tmp_path / "graph.kgl-wal"
    log.write_bytes(log.read_bytes() + os.urandom(300))
    for write in (False, True, False):
        with open_store(str(tmp_path), write=write) as store:
            assert store.load() == graph()
    assert sorted(p.name for p in tmp_path.iterdir() if "torn" in p.name) == []


@pytest.mark.parametrize("write", [False, True])
def test_a_damaged_log_is_named_with_the_way_out(tmp_path: Path, write: bool) -> None:
    filled(tmp_path)
    log = tmp_path / "graph.kgl-wal"
    log.write_bytes(b"not a log at all")
    with pytest.raises(StoreError, match=r"graph\.kgl-wal is damaged.*delete it and run `stakegraph ingest VAULT`") as error:
        open_store(str(tmp_path), write=write)
    one_line(error)
    log.unlink()
    with open_store(str(tmp_path), write=True) as store:
        put(store, graph())
        assert store.load() == graph()


def test_deleting_the_store_is_safe(tmp_path: Path) -> None:
    filled(tmp_path)
    shutil.rmtree(tmp_path)
    with pytest.raises(StoreError, match="no store at"):
        open_store(str(tmp_path))
    filled(tmp_path)
    assert open_store(str(tmp_path)).load() == graph()


def test_a_path_that_cannot_hold_a_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match="file"):
        open_store(str(tmp_path / "file"), write=True)
    (tmp_path / "folder.kgl").mkdir()
    for write in (False, True):
        with pytest.raises(StoreError, match=r"folder\.kgl") as error:
            open_store(str(tmp_path / "folder.kgl"), write=write)
        one_line(error)


CHILD = """
import resource, sys
from stakegraph.graph.model import StoreError, diff
from stakegraph.graph.stores.base import open_store
sys.path.insert(0, {tests!r})
import store_crashes
try:
    store = open_store({url!r}, write={write})
    if {limit}:
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
    if {write}:
        store.apply(diff(store.fingerprints(), store_crashes.state(1, 2000)))
    print("held", len(store.load().nodes))
    store.close()
except StoreError as error:
    print("StoreError", error)
"""


def in_child(url: str, *, limit: int = 0, write: bool = True, unprivileged: bool = False) -> str:
    """What a process of its own prints that opens the store and writes a larger graph; files may grow to `limit` bytes."""
    code = CHILD.format(tests=str(Path(__file__).parent), url=url, limit=limit, write=write)
    command = [sys.executable, "-c", code]
    if unprivileged and os.geteuid() == 0:
        # Even root must be stopped by a folder's mode.
        command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return done.stdout


def test_a_full_disk_leaves_the_old_state(tmp_path: Path) -> None:
    filled(tmp_path)
    said = in_child(str(tmp_path), limit=30_000)
    assert said.startswith("StoreError cannot write")
    assert len(said.splitlines()) == 1
    assert open_store(str(tmp_path)).load() == graph()
    with open_store(str(tmp_path), write=True) as store:
        put(store, graph(1))
        assert store.load() == graph(1)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    filled(tmp_path)
    locked = [tmp_path, *tmp_path.iterdir()]
    for path in locked:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert in_child(str(tmp_path), write=False, unprivileged=True) == f"held {len(graph().nodes)}\n"
        said = in_child(str(tmp_path), unprivileged=True)
        assert said.startswith("StoreError cannot")
        assert len(said.splitlines()) == 1
        assert open_store(str(tmp_path)).load() == graph()
        new = tmp_path / "new"
        assert in_child(str(new), unprivileged=True).startswith(f"StoreError cannot open {new}")
    finally:
        for path in locked:
            path.chmod(0o755)


def test_readers_in_other_processes_never_harm_a_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both the log and the folded file are read while they are written; every state read is whole and none goes back."""
    monkeypatch.setattr(embedded_module, "FOLD_BYTES", 50_000)
    code = """
import sys, time
from stakegraph.graph.stores.base import open_store
store, last, reads, end = open_store(sys.argv[1]), -1, 0, time.time() + 3
while time.time() < end:
    held = store.load()
    k = int(held.meta["k"])
    assert k >= last and {n.name for n in held.nodes.values()} == {f"name {k}"}, (k, last)
    last, reads = k, reads + 1
print(reads)
"""

    def named(k: int) -> Graph:
        return Graph.of([Node(f"p{i}", "Person", f"name {k}") for i in range(30)], [], {"k": str(k)})

    with open_store(str(tmp_path), write=True) as writer:
        put(writer, named(0))
        readers = [
            subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=-1, stderr=-1, text=True) for _ in range(2)
        ]
        k = 0
        while any(reader.poll() is None for reader in readers):
            k += 1
            put(writer, named(k))
        for reader in readers:
            out, err = reader.communicate()
            assert reader.returncode == 0, err
            assert not err
            assert int(out) > 10
    assert open_store(str(tmp_path)).load() == named(k)


# Neo4j: what a user gets wrong


def test_nobody_listens() -> None:
    url = f"bolt://127.0.0.1:{free_port()}"
    with pytest.raises(StoreUnavailable, match=f"no Neo4j server answers at {url}") as error:
        open_store(url, login=LOGIN)
    one_line(error)


def test_something_else_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        url = f"bolt://127.0.0.1:{other.getsockname()[1]}"
        other.settimeout(30)
        began = time.monotonic()
        with pytest.raises(StoreUnavailable, match=url) as error:
            open_store(url, login=LOGIN)
        one_line(error)
        assert time.monotonic() - began < 45


def test_wrong_password(neo4j_url: str) -> None:
    with pytest.raises(StoreUnavailable, match="refuses the login of 'neo4j': check NEO4J_USERNAME and NEO4J_PASSWORD") as error:
        open_store(neo4j_url, login=Login("neo4j", "not-the-" + PASSWORD))
    one_line(error)


def test_wrong_database(neo4j_url: str, neo4j_login: Login) -> None:
    for write in (False, True):
        with pytest.raises(StoreUnavailable, match="has no database 'nowhere': check NEO4J_DATABASE") as error:
            open_store(neo4j_url, login=Login(neo4j_login.username, neo4j_login.password, "nowhere"), write=write)
        one_line(error)


def test_a_login_in_the_address_is_refused_unprinted() -> None:
    with pytest.raises(StoreError, match="NEO4J_PASSWORD") as error:
        open_store(f"bolt://neo4j:{PASSWORD}@127.0.0.1:7687", login=LOGIN)
    one_line(error)
    assert PASSWORD not in repr(LOGIN)


def test_an_unknown_scheme() -> None:
    with pytest.raises(StoreError, match=r"http://.*use a path or one of"):
        open_store("http://127.0.0.1:7474")


def test_a_named_database_and_the_routing_scheme(neo4j_url: str, neo4j_login: Login) -> None:
    named = Login(neo4j_login.username, neo4j_login.password, neo4j_login.database or "neo4j")
    with open_store(neo4j_url.replace("bolt://", "neo4j://"), login=named, write=True) as store:
        put(store, graph())
        assert store.load() == graph()


# Neo4j: a database shared with others


def foreign(driver: neo4j.Driver) -> list[dict[str, Any]]:
    """Everything in the database that carries none of our labels, and every relationship without our fingerprint."""
    rows = driver.execute_query(
        "MATCH (n) WHERE NOT n:Stakegraph AND NOT n:StakegraphMeta AND NOT n:StakegraphLock AND NOT n:StakegraphTests "
        "RETURN labels(n) AS a, properties(n) AS b, '' AS c UNION ALL "
        "MATCH (a)-[r]->(b) WHERE r.fingerprint IS NULL RETURN [type(r)] AS a, properties(r) AS b, a.id + b.id AS c"
    )
    return sorted((r.data() for r in rows.records), key=repr)


def test_what_others_keep_in_the_database_is_neither_read_nor_touched(
    neo4j_url: str, neo4j_login: Login, neo4j_driver: neo4j.Driver
) -> None:
    with open_store(neo4j_url, login=neo4j_login, write=True) as store:
        put(store, graph())
        neo4j_driver.execute_query(
            "MATCH (a:Stakegraph {id: 'p0'}) MATCH (b:Stakegraph {id: 'p1'}) CREATE (x:Person {id: 'p0', name: 'Theirs'}) "
            "CREATE (x)-[:KNOWS {id: 7}]->(a) CREATE (a)-[:KNOWS {since: 2020}]->(b) CREATE (a)-[:LIKES]->(x) CREATE (:Other {id: 'p9'})"
        )
        before = foreign(neo4j_driver)
        assert len(before) == 5
        assert store.load() == graph()
        assert diff(store.fingerprints(), graph()).empty
        put(store, graph(1))
        assert store.load() == graph(1)
        assert foreign(neo4j_driver) == before
        # p0 goes: what others tied to it stays tied, to a plain node that is no longer ours.
        store.apply(GraphDelta(delete_nodes=("p0",)))
        assert "p0" not in store.load().nodes
        after = foreign(neo4j_driver)
        assert [row for row in after if row not in before] == [{"a": [], "b": {"id": "p0", "name": "P0"}, "c": ""}]
        assert [row for row in before if row not in after] == []
        put(store, graph())
        assert store.load() == graph()
        store.clear()
        assert store.load() == Graph({}, {})
    left = foreign(neo4j_driver)
    assert [row for row in before if row not in left] == []
    ours = neo4j_driver.execute_query("MATCH (n) WHERE n:Stakegraph OR n:StakegraphMeta OR n:StakegraphLock RETURN count(n) AS n")
    assert ours.records[0]["n"] == 0


def test_constraints_are_made_and_made_once(neo4j_url: str, neo4j_login: Login, neo4j_driver: neo4j.Driver) -> None:
    def held() -> list[str]:
        return sorted(r["name"] for r in neo4j_driver.execute_query("SHOW CONSTRAINTS").records)

    for name in held():
        neo4j_driver.execute_query(f"DROP CONSTRAINT `{name}`")  # type: ignore[arg-type]
    for _ in range(2):
        open_store(neo4j_url, login=neo4j_login, write=True).close()
        assert held() == ["stakegraph_id", "stakegraph_lock_id", "stakegraph_meta_id"]


# Neo4j: two writers


def test_a_suspended_writer_whose_lock_was_taken_over_writes_nothing(
    neo4j_url: str, neo4j_login: Login, neo4j_driver: neo4j.Driver
) -> None:
    with open_store(neo4j_url, login=neo4j_login, write=True) as slow:
        put(slow, graph())
        # As if it had stood still for longer than the lease.
        neo4j_driver.execute_query(f"MATCH (l:{LOCK}) SET l.until = timestamp() - 1")
        with open_store(neo4j_url, login=neo4j_login, write=True) as other:
            with pytest.raises(StoreLocked, match="taken over") as error:
                put(slow, graph(1))
            one_line(error)
            assert other.load() == graph()
            put(other, graph(2))
        assert slow.load() == graph(2)
    open_store(neo4j_url, login=neo4j_login, write=True).close()


def test_a_dead_writer_of_another_machine_is_waited_for_and_named(
    neo4j_url: str, neo4j_login: Login, neo4j_driver: neo4j.Driver
) -> None:
    open_store(neo4j_url, login=neo4j_login, write=True).close()
    neo4j_driver.execute_query(
        f"CREATE (:{LOCK} {{id: 'writer', token: 't', holder: 'process 7 on elsewhere', place: 'elsewhere', pid: 7, "
        "since: timestamp() - 5000, until: timestamp() + 2000})"
    )
    with pytest.raises(
        StoreLocked, match=r"process 7 on elsewhere \(for [5-9] s\).* if it crashed, the lock ends in [0-2] s"
    ) as error:
        open_store(neo4j_url, login=neo4j_login, write=True)
    one_line(error)
    time.sleep(2.1)
    open_store(neo4j_url, login=neo4j_login, write=True).close()
    assert LEASE_MS >= 10_000


def test_a_writer_in_a_long_transaction_keeps_its_lock(neo4j_url: str, neo4j_login: Login, neo4j_driver: neo4j.Driver) -> None:
    with open_store(neo4j_url, login=neo4j_login, write=True) as store:
        put(store, graph())
        with neo4j_driver.session() as session, session.begin_transaction() as long:
            long.run(f"MATCH (l:{LOCK}) SET l.touched = 1").consume()
            with pytest.raises(StoreLocked, match=f"process {os.getpid()} on .* wait until it has finished") as error:
                open_store(neo4j_url, login=neo4j_login, write=True)
            one_line(error)


# Neo4j: a load in parts


def test_a_large_first_load_is_unfinished_until_its_last_part(
    neo4j_url: str, neo4j_login: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_module, "ONE_TRANSACTION", 50)
    monkeypatch.setattr(neo4j_module, "BATCH", 20)

    class Stop(Exception):
        """Ends the load in the middle."""

    def stop(_: str, done: int, total: int) -> None:
        if done > total // 2:
            raise Stop

    large = graph(0, 100)
    with open_store(neo4j_url, login=neo4j_login, write=True) as store, pytest.raises(Stop):
        store.apply(diff(store.fingerprints(), large), stop)
    with pytest.raises(StoreError, match=r"unfinished: run `stakegraph ingest VAULT` again") as error:
        open_store(neo4j_url, login=neo4j_login)
    one_line(error)
    with open_store(neo4j_url, login=neo4j_login, write=True) as store:
        assert store.meta() == large.meta
        delta = diff(store.fingerprints(), large)
        assert 0 < len(delta.upsert_nodes) + len(delta.upsert_relations) < len(large.nodes) + len(large.relations)
        store.apply(delta)
        assert store.load() == large
        assert diff(store.fingerprints(), large).empty
    with open_store(neo4j_url, login=neo4j_login) as reader:
        assert reader.load() == large


# Neo4j: the network and the server


@pytest.fixture
def proxy(neo4j_url: str) -> Iterator[Proxy]:
    with Proxy(int(neo4j_url.rpartition(":")[2])) as running:
        yield running


@pytest.mark.parametrize("after", [1, 3_000, 12_000, 30_000])
def test_a_connection_cut_in_the_middle_is_tried_again(proxy: Proxy, neo4j_login: Login, after: int) -> None:
    told: list[str] = []
    with open_store(proxy.url, login=neo4j_login, write=True) as store:
        put(store, graph(0, 60))
        delta = diff(store.fingerprints(), graph(1, 60))
        proxy.cut_after_bytes(after)
        store.apply(delta, lambda what, *_: told.append(what))
        assert proxy.cuts == 1
        assert store.load() == graph(1, 60)
    assert "the server does not take it now: trying again" in told or after == 1


def test_a_network_that_is_gone_is_a_clear_error_and_the_old_state(
    proxy: Proxy, neo4j_url: str, neo4j_login: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_module, "RETRY_SECONDS", 2.0)
    told: list[str] = []
    store = open_store(proxy.url, login=neo4j_login, write=True)
    put(store, graph())
    delta = diff(store.fingerprints(), graph(1))
    proxy.refuse = True
    proxy.cut()
    with pytest.raises(StoreUnavailable, match="no Neo4j server answers") as error:
        store.apply(delta, lambda what, *_: told.append(what))
    one_line(error)
    assert "the server does not take it now: trying again" in told
    with pytest.raises(StoreUnavailable):
        store.load()
    with open_store(neo4j_url, login=neo4j_login) as reader:
        assert reader.load() == graph()
    proxy.refuse = False
    store.apply(delta)
    store.close()
    with open_store(neo4j_url, login=neo4j_login, write=True) as again:
        assert again.load() == graph(1)


def test_a_slow_network_only_takes_longer(proxy: Proxy, neo4j_login: Login) -> None:
    with open_store(proxy.url, login=neo4j_login, write=True) as store:
        proxy.delay = 0.05
        put(store, graph())
        assert store.load() == graph()


@pytest.fixture(scope="module")
def running_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that these tests may stop."""
    server = Server(RELEASES["lts"], tmp_path_factory.mktemp("own"))
    server.start()
    yield server
    server.stop()


def restart(server: Server, settings: dict[str, str]) -> None:
    server.stop()
    server.settings = settings
    server.start()


@pytest.fixture
def own_server(running_server: Server) -> Server:
    """That server with the usual settings."""
    if running_server.settings or running_server.process is None:
        restart(running_server, {})
    return running_server


def read_only(server: Server) -> None:
    """Lets nobody write to the database."""
    restart(server, {"server.databases.read_only": "neo4j"})


def test_a_server_that_stops_and_comes_back(own_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neo4j_module, "RETRY_SECONDS", 2.0)
    with open_store(own_server.url, login=LOGIN, write=True) as store:
        put(store, graph())
        delta = diff(store.fingerprints(), graph(1))
        own_server.stop()
        with pytest.raises(StoreUnavailable, match="no Neo4j server answers") as error:
            store.apply(delta)
        one_line(error)
        own_server.start()
        store.apply(delta)
        assert store.load() == graph(1)


def test_a_server_killed_under_a_writer(own_server: Server) -> None:
    with open_store(own_server.url, login=LOGIN, write=True) as store:
        store.clear()
    assert store_crashes.server_trials(own_server, 1).total() == 1


def test_a_read_only_database_is_read_and_not_written(own_server: Server) -> None:
    with open_store(own_server.url, login=LOGIN, write=True) as store:
        store.clear()
        put(store, graph())
    read_only(own_server)
    with open_store(own_server.url, login=LOGIN) as reader:
        assert reader.load() == graph()
    with pytest.raises(StoreError, match=r"read.?only") as error:
        open_store(own_server.url, login=LOGIN, write=True)
    one_line(error)


def test_who_may_not_make_constraints_is_told_which(own_server: Server) -> None:
    open_store(own_server.url, login=LOGIN, write=True).close()
    with neo4j.GraphDatabase.driver(own_server.url, auth=("neo4j", PASSWORD)) as driver:
        driver.execute_query("DROP CONSTRAINT stakegraph_meta_id")
    read_only(own_server)
    says = r"'neo4j' may not make constraints.*: CREATE CONSTRAINT stakegraph_meta_id .* IS UNIQUE$"
    with pytest.raises(StoreError, match=says) as error:
        open_store(own_server.url, login=LOGIN, write=True)
    one_line(error)


def test_out_of_transaction_memory_says_which_setting(own_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neo4j_module, "RETRY_SECONDS", 1.0)
    restart(own_server, {"db.memory.transaction.max": "8m"})
    with open_store(own_server.url, login=LOGIN, write=True) as store:
        store.clear()
        put(store, graph())
        large = Graph.of((Node(f"p{i}", "Person", "x" * 5000) for i in range(3000)), [])
        with pytest.raises(StoreError, match=r"db\.memory\.transaction\.max") as error:
            put(store, large)
        one_line(error)
        assert store.load() == graph()

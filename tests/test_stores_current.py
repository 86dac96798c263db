"""The current Neo4j release, with encryption: a short form of the contract, and the encrypted schemes."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import neo4j
import pytest
import store_crashes
from neo4j_server import PASSWORD, RELEASES, Server

from stakegraph.graph.model import Graph, GraphDelta, StoreUnavailable, diff, fingerprints
from stakegraph.graph.stores.base import Login, open_store

LOGIN = Login("neo4j", PASSWORD)
TLS = {
    "server.bolt.tls_level": "OPTIONAL",
    "dbms.ssl.policy.bolt.enabled": "true",
    "dbms.ssl.policy.bolt.base_directory": "certificates/bolt",
    "dbms.ssl.policy.bolt.private_key": "private.key",
    "dbms.ssl.policy.bolt.public_certificate": "public.crt",
    "dbms.ssl.policy.bolt.client_auth": "NONE",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    home = tmp_path_factory.mktemp("current")
    certificates = home / "certificates" / "bolt"
    certificates.mkdir(parents=True)
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    files = ["-keyout", str(certificates / "private.key"), "-out", str(certificates / "public.crt")]
    subprocess.run([*command, *files], check=True, capture_output=True)
    found = Server(RELEASES["current"], home, TLS)
    found.start()
    yield found
    found.stop()


@pytest.mark.parametrize("scheme", ["bolt", "bolt+ssc", "neo4j", "neo4j+ssc"])
def test_each_scheme_reads_and_writes(server: Server, scheme: str) -> None:
    url = server.url.replace("bolt://", f"{scheme}://")
    with open_store(url, login=LOGIN, write=True) as store:
        store.clear()
        for k in (0, 1, 2):
            wanted = store_crashes.state(k, 30)
            store.apply(diff(store.fingerprints(), wanted))
            assert store.load() == wanted
            assert store.fingerprints() == fingerprints(wanted)
        store.apply(GraphDelta(delete_nodes=("p0",)))
        assert "p0" not in store.load().nodes
    with open_store(url, login=LOGIN) as reader:
        rows = reader.run("MATCH (p:Person) WHERE p.name STARTS WITH $start RETURN count(p) AS n", {"start": "P1"})
        assert rows == [{"n": sum(n.name.startswith("P1") for n in reader.load().nodes.values())}]


@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s"])
def test_a_certificate_that_nobody_vouches_for_is_refused(server: Server, scheme: str) -> None:
    with pytest.raises(StoreUnavailable, match=r"certificate.*\+ssc://") as error:
        open_store(server.url.replace("bolt://", f"{scheme}://"), login=LOGIN)
    assert "\n" not in str(error.value)


def test_constraints_are_recognised(server: Server) -> None:
    for _ in range(2):
        open_store(server.url, login=LOGIN, write=True).close()
    with neo4j.GraphDatabase.driver(server.url, auth=("neo4j", PASSWORD)) as driver:
        names = sorted(r["name"] for r in driver.execute_query("SHOW CONSTRAINTS").records)
    assert names == ["stakegraph_id", "stakegraph_lock_id", "stakegraph_meta_id"]


def test_clear_empties(server: Server) -> None:
    with open_store(server.url, login=LOGIN, write=True) as store:
        store.apply(diff(store.fingerprints(), store_crashes.state(5, 30)))
        store.clear()
        assert store.load() == Graph({}, {})

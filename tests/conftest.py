"""Fixtures for tests that need a store: a real Neo4j server for the whole session, and both engines under one name.

- `empty_store`   an empty store, open for writing; the test runs once on each engine ("embedded", "neo4j").
- `address`       the same as an address: `open_store(address.url, write=…, login=address.login)`; nothing is open yet.
- `neo4j_url`, `neo4j_login`   the server, its database wiped before the test.
- `neo4j_server`  the server's process (`stop`, `start`, `browser_url`); only for tests that need no more than to look at it.

The server starts when the first test asks for it and ends with the session; where it cannot start, those tests fail.
With STAKEGRAPH_TEST_NEO4J=bolt://… (and NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE) the tests use that server and
WIPE ITS DATABASE; they refuse one that holds nodes which no test made.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import neo4j
import pytest

from stakegraph.graph.stores.base import Login, Store, open_store

sys.path.insert(0, str(Path(__file__).parent))

from neo4j_server import PASSWORD, RELEASES, Server

OURS = "StakegraphTests"
"""The label of the node by which the tests know a database that they may wipe."""


@dataclass(frozen=True)
class Address:
    """Where a store is, and how to log in."""

    engine: str
    url: str
    login: Login

    def open(self, *, write: bool = False) -> Store:
        """The store at this address."""
        return open_store(self.url, write=write, login=self.login)


def pytest_report_header() -> str:
    """Says loudly whose database is going to be wiped."""
    url = os.environ.get("STAKEGRAPH_TEST_NEO4J")
    return (
        f"NEO4J: THE DATABASE AT {url} IS WIPED BY THESE TESTS" if url else "neo4j: a server of its own, started for this session"
    )


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running Neo4j of the long-term release, or the user's own (then its process is None)."""
    url = os.environ.get("STAKEGRAPH_TEST_NEO4J")
    if url:
        yield Server(RELEASES["lts"], Path())
        return
    server = Server(RELEASES["lts"], tmp_path_factory.mktemp("neo4j"))
    server.start()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def neo4j_login() -> Login:
    """Who logs in to the session's server."""
    if os.environ.get("STAKEGRAPH_TEST_NEO4J"):
        get = os.environ.get
        return Login(get("NEO4J_USERNAME", "neo4j"), get("NEO4J_PASSWORD", ""), get("NEO4J_DATABASE", ""))
    return Login("neo4j", PASSWORD)


@pytest.fixture(scope="session")
def neo4j_driver(neo4j_server: Server, neo4j_login: Login) -> Iterator[neo4j.Driver]:
    """A bare driver to the session's server, for what a test does beside the store."""
    url = os.environ.get("STAKEGRAPH_TEST_NEO4J") or neo4j_server.url
    with neo4j.GraphDatabase.driver(url, auth=(neo4j_login.username, neo4j_login.password)) as driver:
        database = neo4j_login.database or None
        if os.environ.get("STAKEGRAPH_TEST_NEO4J"):
            held, known = driver.execute_query(
                f"OPTIONAL MATCH (n) RETURN count(n), count(CASE WHEN n:{OURS} THEN 1 END)", database_=database
            ).records[0]
            if held and not known:
                pytest.fail(
                    f"the database at {url} holds {held} nodes that no test made: give the tests an empty one", pytrace=False
                )
            driver.execute_query(f"MERGE (:{OURS})", database_=database)
        yield driver


def wipe(driver: neo4j.Driver, database: str) -> None:
    """Empties the database; constraints and indexes that are not stakegraph's go too."""

    def names(what: str) -> list[str]:
        rows = driver.execute_query(f"SHOW {what} YIELD *", database_=database or None).records  # type: ignore[arg-type]
        return [r["name"] for r in rows if not r["name"].startswith("stakegraph_") and r.get("type") != "LOOKUP"]

    driver.execute_query(f"MATCH (n) WHERE NOT n:{OURS} DETACH DELETE n", database_=database or None)  # type: ignore[arg-type]
    for what, one in (("CONSTRAINTS", "CONSTRAINT"), ("INDEXES", "INDEX")):
        for name in names(what):
            driver.execute_query(f"DROP {one} `{name}` IF EXISTS", database_=database or None)  # type: ignore[arg-type]


@pytest.fixture
def neo4j_url(neo4j_server: Server, neo4j_driver: neo4j.Driver, neo4j_login: Login) -> str:
    """The address of the session's server, whose database is empty."""
    wipe(neo4j_driver, neo4j_login.database)
    return os.environ.get("STAKEGRAPH_TEST_NEO4J") or neo4j_server.url


@pytest.fixture(params=["embedded", "neo4j"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    """An address at which nothing is yet, on each engine."""
    if request.param == "embedded":
        return Address("embedded", str(tmp_path / "store" / "graph.kgl"), Login())
    return Address("neo4j", request.getfixturevalue("neo4j_url"), request.getfixturevalue("neo4j_login"))


@pytest.fixture
def empty_store(address: Address) -> Iterator[Store]:
    """An empty store, open for writing, on each engine."""
    with address.open(write=True) as store:
        yield store

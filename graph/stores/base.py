"""The contract of a store: fingerprints out, a difference in, the whole graph or rows out; and the way from an address to a store."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from stakegraph.graph.model import Fingerprints, Graph, GraphDelta, StoreEmpty, StoreError
from stakegraph.graph.schema import SCHEMA_VERSION

Progress = Callable[[str, int, int], None]
"""Called as (what, done, total) while something long goes on; total 0 where it is unknown."""

DEFAULT_FOLDER = ".stakegraph"
FILE_NAME = "graph.kgl"
NEO4J_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")


@dataclass(frozen=True, slots=True)
class Login:
    """Who opens a Neo4j store. `database` "" is the user's home database. The password is in no repr and no message."""

    username: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = ""


class Store(ABC):
    """A graph on disk or on a server. A context manager; made by `open_store`.

    A reader sees the last finished `apply`, also one of another process that ended after the reader was opened. A writer holds
    the store's lock until it is closed. Every method raises StoreError (StoreUnavailable, StoreLocked) with one line for the user.
    """

    address: str
    """How messages name the store; never holds a password."""

    @abstractmethod
    def fingerprints(self) -> Fingerprints:
        """Ids and fingerprints of all that the store holds, without the contents."""

    @abstractmethod
    def apply(self, delta: GraphDelta, progress: Progress | None = None) -> None:
        """Writes and removes what `delta` says, in one transaction: all of it or nothing.

        Needs a store opened with `write=True`. A relation whose ends are neither in the store nor in the delta, a kind or type that
        the schema does not know, or a property that the engines cannot keep is a StoreError, and nothing is written.
        """

    @abstractmethod
    def load(self) -> Graph:
        """The whole graph with its meta, equal to what was applied (evidence sorted, empty properties gone, as `flat` has them)."""

    @abstractmethod
    def run(self, cypher: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """Rows of a reading query: scalars, lists and maps; dates come as ISO strings. QueryError where it cannot be run."""

    @abstractmethod
    def meta(self) -> dict[str, str]:
        """The applied graph's meta; empty where nothing was applied yet."""

    @abstractmethod
    def clear(self) -> None:
        """Removes all that stakegraph wrote, and nothing else."""

    @abstractmethod
    def close(self) -> None:
        """Ends the use of the store and releases its lock. Closing twice is fine."""

    @abstractmethod
    def schema_statements(self) -> tuple[str, ...]:
        """The schema statements that this store needs, each idempotent."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open_store(url: str | None = None, *, write: bool = False, login: Login | None = None) -> Store:
    """The store at an address, ready for use.

    None is the folder `.stakegraph` in the current one; a path (or `kglite:PATH`) is the embedded engine: a `.kgl` file, or a folder
    that holds one; `neo4j://`, `neo4j+s://`, `neo4j+ssc://`, `bolt://`, `bolt+s://` and `bolt+ssc://` are Neo4j, with `login`.
    A writer makes what is missing; a reader of a store that nobody filled yet gets a StoreEmpty.
    """
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]+)://", url or "")
    if url and scheme:
        if scheme[1].lower() not in NEO4J_SCHEMES:
            raise StoreError(f"store address begins with {scheme[1]}://: use a path or one of {', '.join(NEO4J_SCHEMES)}")
        from stakegraph.graph.stores.neo4j import Neo4jStore

        return Neo4jStore.open(url, login or Login(), write=write)
    from stakegraph.graph.stores.embedded import EmbeddedStore

    return EmbeddedStore.open(embedded_file(url), write=write)


def embedded_file(url: str | None) -> Path:
    """The file of an embedded store's address.

    >>> embedded_file(None).as_posix(), embedded_file("kglite:a/b").as_posix(), embedded_file("x.kgl").as_posix()
    ('.stakegraph/graph.kgl', 'a/b/graph.kgl', 'x.kgl')
    """
    path = Path((url or DEFAULT_FOLDER).removeprefix("kglite:") or DEFAULT_FOLDER)
    return path if path.suffix == ".kgl" else path / FILE_NAME


def check_version(held: str, address: str) -> None:
    """Refuses a store that a newer stakegraph wrote; `held` is its schema version, "" for an empty store."""
    if held and _number(held) > _number(SCHEMA_VERSION):
        raise StoreError(
            f"{address} was written by a newer stakegraph (schema {held}, this one knows {SCHEMA_VERSION}): "
            "upgrade stakegraph, or use another store"
        )


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)) or (0,)


def empty_store(address: str) -> StoreEmpty:
    """What a reader of a store without a graph is told."""
    return StoreEmpty(f"{address} holds no graph yet: run `stakegraph ingest VAULT` first")


def read_only(address: str) -> StoreError:
    """What a writing call on a reader's store is told."""
    return StoreError(f"{address} is open for reading: open it with write=True")

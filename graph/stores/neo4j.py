"""A graph to a Neo4j server and back, through the official driver's managed transactions.

The database may hold other data: only nodes with our marker label and relationships with our fingerprint are read, changed or deleted.
A node of ours that must go while somebody else's relationship holds it becomes a plain node with its id and name.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import neo4j
import neo4j.graph
import neo4j.time
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Forbidden,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from stakegraph.graph.model import Fingerprints, Graph, GraphDelta, QueryError, StoreError, StoreLocked, StoreUnavailable
from stakegraph.graph.schema import MARKER
from stakegraph.graph.stores import statements
from stakegraph.graph.stores.base import Login, Progress, Store, check_version, empty_store, read_only
from stakegraph.graph.stores.lease import Lease

# The driver's warnings come to the user by `progress` or as an error, not on the terminal.
logging.getLogger("neo4j").addHandler(logging.NullHandler())

BATCH = 1000
RETRY_SECONDS = 30.0
LOCK_SECONDS = 10.0
ONE_TRANSACTION = 40_000
"""Nodes and relations that a first load writes in one transaction. Measured with benchmarks/stores.py on a server with 1 GB of heap: 40,000
with a sentence each go at four fifths of a bare loop's rate, 100,000 still fit but take far longer for each, because the heap is full."""
_READS = 20
_HAVE = "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties RETURN type, labelsOrTypes AS labels, properties"
_CLEAR = (
    f"MATCH (a:{MARKER})-[r]->(:{MARKER}) WHERE r.fingerprint IS NOT NULL WITH r LIMIT $size DELETE r RETURN count(*) AS done",
    f"MATCH (n:{MARKER}) WHERE NOT EXISTS {{ (n)--() }} WITH n LIMIT $size DELETE n RETURN count(*) AS done",
)

T = TypeVar("T")


class Neo4jStore(Store):
    """See Store. `driver` is the official driver, already connected; every session of the store sees the ones before it (bookmarks)."""

    def __init__(self, driver: neo4j.Driver, address: str, login: Login) -> None:
        self.driver = driver
        self.address = address
        self._login = login
        self._bookmarks = neo4j.GraphDatabase.bookmark_manager()
        self._lease: Lease | None = None
        self._closed = False

    @classmethod
    def open(cls, url: str, login: Login, *, write: bool = False) -> Neo4jStore:
        """Connects; a writer takes the lock and makes the constraints that are missing."""
        if "@" in url.partition("://")[2].partition("/")[0]:
            raise StoreError("a login does not belong into a store address: set NEO4J_USERNAME and NEO4J_PASSWORD")
        address = re.sub(r"[?#].*", "", url)
        with _errors(address, login, "open"):
            driver = neo4j.GraphDatabase.driver(
                url,
                auth=(login.username, login.password),
                connection_timeout=10,
                connection_acquisition_timeout=15,
                max_transaction_retry_time=RETRY_SECONDS,
                user_agent="stakegraph",
                notifications_min_severity="OFF",
            )
        store = cls(driver, address, login)
        try:
            with _errors(address, login, "open"):
                driver.verify_connectivity()
            if write:
                store._make_schema()
                lease = Lease(store._run_once, address)
                lease.take()
                store._lease = lease
            meta = store._meta()
            if meta is None and not write:
                raise empty_store(address)
            if meta and meta.loading and not write:
                raise store._unfinished()
            check_version(meta.schema if meta else "", address)
        except BaseException:
            store.close()
            raise
        return store

    def fingerprints(self) -> Fingerprints:
        def read(run: _Stream, meta: statements.Meta | None) -> Fingerprints:
            return statements.to_fingerprints(
                run(statements.NODE_FINGERPRINTS),
                run(statements.RELATION_FINGERPRINTS),
                # An unfinished load has no meta yet, so that the next difference is never empty and completes it.
                meta.content if meta and not meta.loading else {},
            )

        return self._read(read, "read")

    def apply(self, delta: GraphDelta, progress: Progress | None = None) -> None:
        """See Store. A first load of more than ONE_TRANSACTION rows goes in several transactions; until the last one every reader is
        told that the load is unfinished, and a writer's next `apply` completes it."""
        lease = self._writer()
        statements.check(delta)
        total = sum(map(len, (delta.delete_relations, delta.delete_nodes, delta.upsert_nodes, delta.upsert_relations)))
        told = _Told(progress, total)
        todo = statements.of(delta, BATCH, statements.LEAVE)
        with lease.holding(), self._session() as session, self._errors("write"), told:
            before = self._meta(session)
            first = before is None or before.loading
            if delta.empty and not first:
                return
            in_parts = first and total > ONE_TRANSACTION
            parts = statements.grouped(todo, ONE_TRANSACTION) if in_parts else iter([list(todo)])
            waiting: Sequence[statements.Statement] | None = None
            for part in parts:
                if waiting is not None:
                    session.execute_write(self._write, delta, waiting, True, told)
                waiting = part
            session.execute_write(self._write, delta, waiting or (), False, told)

    def _write(
        self,
        transaction: neo4j.ManagedTransaction,
        delta: GraphDelta,
        part: Sequence[statements.Statement],
        loading: bool,
        told: _Told,
    ) -> None:
        lease, run = self._writer(), _runner(transaction)
        lease.check(run)
        before = statements.Meta.read(run(statements.READ_META, {}))
        done = told.done
        for statement in part:
            sent = statement.rows
            rows = run(statement.text, {"rows": sent})
            # The driver keeps each statement's parameters until the transaction ends.
            sent.clear()
            if statement.checked and rows[0]["written"] != len(statement.items):
                raise statements.missing_end(statement)
            done += len(statement.items) if statement.counts else 0
            told.show("writing", done)
        run(statements.WRITE_META, statements.Meta.after(before, delta, loading=loading).parameters())
        lease.check(run)
        if loading:
            told.done = done

    def load(self) -> Graph:
        def read(run: _Stream, meta: statements.Meta | None) -> Graph:
            return statements.to_graph(run(statements.NODES), run(statements.RELATIONS), meta.content if meta else {})

        return self._read(read, "read")

    def run(self, cypher: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        def read(run: _Stream, meta: statements.Meta | None) -> list[dict[str, Any]]:
            return [{k: _plain(v) for k, v in row.items()} for row in run(cypher, params or {})]

        try:
            return self._read(read, "query")
        except (ValueError, TypeError) as error:
            raise QueryError(f"the query cannot be run with these parameters: {_first_line(error)}") from error

    def meta(self) -> dict[str, str]:
        found = self._meta()
        return dict(found.content) if found else {}

    def clear(self) -> None:
        """See Store. In several transactions; until the last one readers are told that a load is unfinished."""
        lease = self._writer()
        with lease.holding(), self._session() as session, self._errors("empty"):

            def checked(text: str, **params: Any) -> Callable[[neo4j.ManagedTransaction], list[dict[str, Any]]]:
                def work(transaction: neo4j.ManagedTransaction) -> list[dict[str, Any]]:
                    run = _runner(transaction)
                    lease.check(run)
                    return run(text, params)

                return work

            session.execute_write(checked(f"MATCH (m:{statements.META}) SET m.loading = true"))
            for text in _CLEAR:
                while session.execute_write(checked(text, size=10 * BATCH))[0]["done"]:
                    pass
            held = session.execute_read(lambda t: _runner(t)(f"MATCH (n:{MARKER}) RETURN n.id AS id", {}))
            session.execute_write(checked(statements.LEAVE[-1], rows=held))
            session.execute_write(checked(f"MATCH (m:{statements.META}) DELETE m"))

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        if self._lease is not None:
            self._lease.release()
            self._lease = None
        self.driver.close()

    def schema_statements(self) -> tuple[str, ...]:
        return statements.SCHEMA_STATEMENTS

    # Inside

    def _session(self) -> neo4j.Session:
        if self._closed and self._lease is None:  # `close` needs a session to give the lock back
            raise StoreError(f"{self.address} is closed")
        return self.driver.session(database=self._login.database or None, bookmark_manager=self._bookmarks, fetch_size=BATCH)

    def _writer(self) -> Lease:
        if self._lease is None:
            raise read_only(self.address)
        return self._lease

    def _run_once(self, text: str, params: Mapping[str, Any]) -> list[dict[str, Any]]:
        with self._session() as session, self._errors("lock"), session.begin_transaction(timeout=LOCK_SECONDS) as transaction:
            rows = [record.data() for record in transaction.run(_text(text), dict(params))]
            transaction.commit()
            return rows

    def _read(self, work: Callable[[_Stream, statements.Meta | None], T], verb: str) -> T:
        """Runs `work` in one reading transaction, and again where a writer committed meanwhile: it sees the old or the new state.

        Neo4j reads what is committed at each moment, not a snapshot: nodes that a commit has just taken come as nulls or errors.
        """

        def attempt(transaction: neo4j.ManagedTransaction) -> T:
            def stream(text: str, params: Mapping[str, Any] | None = None) -> Iterator[dict[str, Any]]:
                return (dict(record) for record in transaction.run(_text(text), dict(params or {})))

            return work(stream, before)

        with self._session() as session, self._errors(verb):
            before = self._meta(session)
            for pause in range(_READS):
                if before and before.loading and self._lease is None:
                    raise self._unfinished()
                failure: Exception | None = None
                try:
                    result = session.execute_read(attempt)
                except (TypeError, KeyError, ClientError) as error:
                    failure = error
                after = self._meta(session)
                if after == before:
                    if failure is not None:
                        raise failure
                    return result
                before = after
                time.sleep(pause * 0.01)
        raise StoreError(f"{self.address} is written so often that it cannot be read at rest: try again")

    def _unfinished(self) -> StoreError:
        return StoreError(
            f"the first load into {self.address} is unfinished: run `stakegraph ingest VAULT` again, which completes it"
        )

    def _meta(self, session: neo4j.Session | None = None) -> statements.Meta | None:
        if session is None:
            with self._session() as own, self._errors("read"):
                return self._meta(own)
        return statements.Meta.read(session.execute_read(lambda t: _runner(t)(statements.READ_META, {})))

    def _make_schema(self) -> None:
        """Makes the constraints that are missing; a user who may not make any needs them all to be there."""
        missing = list(statements.SCHEMA_STATEMENTS)
        with self._session() as session, self._errors("prepare"):
            try:
                held = session.execute_read(lambda t: _runner(t)(_HAVE, {}))
                have = {row["labels"][0] for row in held if row["properties"] == ["id"] and re.search("UNIQUE|KEY", row["type"])}
                missing = [text for text in missing if _label(text) not in have]
                for text in missing:
                    session.run(_text(text)).consume()
            except ClientError as error:
                if not (isinstance(error, Forbidden) or "ReadOnly" in (error.code or "")):
                    raise
                raise StoreError(
                    f"{self._login.username!r} may not make constraints in {self.address}: ask an administrator to run: "
                    + "; ".join(missing)
                ) from error

    @contextmanager
    def _errors(self, verb: str) -> Iterator[None]:
        with _errors(self.address, self._login, verb):
            yield


class _Told(logging.Handler):
    """Tells `progress` what goes on, also when the driver tries again; `done` counts what is committed."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        super().__init__(logging.WARNING)
        self.done = 0
        self._progress, self._total = progress, total

    def show(self, what: str, done: int) -> None:
        if self._progress:
            self._progress(what, done, self._total)

    def emit(self, record: logging.LogRecord) -> None:
        if "retried" in record.getMessage():
            self.show("the server does not take it now: trying again", self.done)

    def __enter__(self) -> _Told:
        logging.getLogger("neo4j").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("neo4j").removeHandler(self)


_Stream = Callable[..., Iterator[dict[str, Any]]]


def _runner(transaction: neo4j.ManagedTransaction) -> Callable[[str, Mapping[str, Any]], list[dict[str, Any]]]:
    return lambda text, params: [record.data() for record in transaction.run(_text(text), dict(params))]


def _text(text: str) -> Any:
    # The driver's types take literal strings only; ours come from the schema or, in `run`, from a .cypher file.
    return text


def _label(constraint: str) -> str:
    return constraint.partition("(n:")[2].partition(")")[0]


@contextmanager
def _errors(address: str, login: Login, verb: str) -> Iterator[None]:
    """Turns the driver's errors into one line each."""
    try:
        yield
    except AuthError as error:
        raise StoreUnavailable(
            f"{address} refuses the login of {login.username!r}: check NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from error
    except (ServiceUnavailable, SessionExpired) as error:
        trust = "" if "+s://" not in address else "; a server whose certificate this machine does not trust needs +ssc://"
        raise StoreUnavailable(
            f"no Neo4j server answers at {address}: start it, or check the address and the network{trust}"
        ) from error
    except ConfigurationError as error:
        raise StoreError(f"{address} cannot be opened: {_first_line(error)}") from error
    except Forbidden as error:
        raise StoreError(f"{login.username!r} may not {verb} {address}: {_first_line(error)}") from error
    except Neo4jError as error:
        code = error.code or ""
        if code.endswith("DatabaseNotFound"):
            raise StoreUnavailable(f"{address} has no database {login.database!r}: check NEO4J_DATABASE") from error
        if "OutOfMemory" in code:
            raise StoreError(
                f"{address} ran out of memory for one transaction: raise db.memory.transaction.max and dbms.memory.transaction.total.max"
            ) from error
        if verb == "lock" and re.search("TransactionTimedOut|LockAcquisitionTimeout|LockClientStopped|Terminated", code):
            raise StoreLocked(f"{address} is being written by another process: wait until it has finished") from error
        if verb == "query" and isinstance(error, ClientError):
            raise QueryError(f"the query cannot be run: {_first_line(error)}") from error
        if isinstance(error, TransientError):
            raise StoreUnavailable(
                f"{address} could not {verb} after {RETRY_SECONDS:.0f} s of trying: {_first_line(error)}"
            ) from error
        raise StoreError(f"cannot {verb} {address}: {_first_line(error)}") from error
    except (DriverError, OSError) as error:
        raise StoreUnavailable(f"cannot {verb} {address}: {_first_line(error)}") from error


def _first_line(error: BaseException) -> str:
    text = getattr(error, "message", None) or str(error) or type(error).__name__
    return str(text).splitlines()[0]


def _plain(value: Any) -> Any:
    match value:
        case neo4j.graph.Entity() | neo4j.graph.Path():
            raise QueryError("the query returns a whole node, relationship or path: return its properties instead")
        case dict():
            return {str(k): _plain(v) for k, v in value.items()}
        case list() | tuple() if not isinstance(value, neo4j.time.Duration):
            return [_plain(v) for v in value]
        case neo4j.time.Date() | neo4j.time.DateTime() | neo4j.time.Time() | neo4j.time.Duration():
            return value.iso_format()
    return value

"""A graph to a file and back: the embedded store, on the engine kglite.

The file is replaced as a whole (`save`), between two of these every commit is in a write-ahead log beside it. The engine's lease lets
one writer in. A reader never opens the writer's files for appending, because that would cut off a commit in the making: it loads the
file where the log is empty, else a copy of both.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date, datetime
from datetime import time as clock_time
from pathlib import Path
from typing import Any

import kglite

from stakegraph.graph.model import Fingerprints, Graph, GraphDelta, QueryError, StoreEmpty, StoreError, StoreLocked
from stakegraph.graph.stores import statements
from stakegraph.graph.stores.base import Progress, Store, check_version, empty_store, read_only

kglite.set_query_warning_policy("silent")

BATCH = 5000
FOLD_BYTES = 4 << 20
"""The log's size, in bytes, from which an `apply` always ends with a `save`; with a small file it does so earlier."""
_SMALL = 1 << 16
_EMPTY_LOG = 5
_TRIES = 50


class EmbeddedStore(Store):
    """See Store. The whole graph is in memory while the store is open; the file is about 180 bytes a node and relation."""

    def __init__(self, path: Path, write: bool) -> None:
        self.path = path
        self.address = str(path)
        self._write = write
        self._signature: object = None
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._graph: Any = None

    @classmethod
    def open(cls, path: Path, *, write: bool = False) -> EmbeddedStore:
        """The store in this file. A writer makes the file and its folder; a reader needs them."""
        store = cls(path, write)
        try:
            store._open_writer() if write else store._open_reader()
            meta = store._meta()
            if meta is None and not write:
                raise empty_store(store.address)
            check_version(meta.schema if meta else "", store.address)
        except BaseException:
            store._drop()
            raise
        return store

    def fingerprints(self) -> Fingerprints:
        self._refresh()
        rows = self._rows
        meta = self._meta()
        return statements.to_fingerprints(
            rows(statements.NODE_FINGERPRINTS), rows(statements.RELATION_FINGERPRINTS), meta.content if meta else {}
        )

    def apply(self, delta: GraphDelta, progress: Progress | None = None) -> None:
        if not self._write:
            raise read_only(self.address)
        self._refresh()
        statements.check(delta)
        if delta.empty:
            return
        total = sum(map(len, (delta.delete_relations, delta.delete_nodes, delta.upsert_nodes, delta.upsert_relations)))
        done = 0
        after = statements.Meta.after(self._meta(), delta)
        with self._errors("write"), self._graph.begin() as transaction:
            for statement in statements.of(delta, BATCH, statements.DETACH):
                rows = transaction.cypher(statement.text, params={"rows": statement.rows}).to_list()
                if statement.checked and rows[0]["written"] != len(statement.items):
                    raise statements.missing_end(statement)
                done += len(statement.items) if statement.counts else 0
                if progress:
                    progress("writing", done, total)
            transaction.cypher(statements.WRITE_META, params=after.parameters())
        self._fold()

    def load(self) -> Graph:
        self._refresh()
        meta = self._meta()
        return statements.to_graph(self._rows(statements.NODES), self._rows(statements.RELATIONS), meta.content if meta else {})

    def run(self, cypher: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        self._refresh()
        try:
            rows = self._graph.begin_read().cypher(cypher, params=dict(params or {})).to_list()
        except (kglite.KgError, ValueError, TypeError) as error:
            raise QueryError(f"the query cannot be run: {_first_line(error)}") from error
        return [{k: _plain(v) for k, v in row.items()} for row in rows]

    def meta(self) -> dict[str, str]:
        self._refresh()
        found = self._meta()
        return dict(found.content) if found else {}

    def clear(self) -> None:
        if not self._write:
            raise read_only(self.address)
        self._refresh()
        with self._errors("empty"), self._graph.begin() as transaction:
            transaction.cypher("MATCH (n) DETACH DELETE n")
        self._fold()

    def close(self) -> None:
        self._drop()

    def schema_statements(self) -> tuple[str, ...]:
        return statements.SCHEMA_STATEMENTS

    # Opening

    def _open_writer(self) -> None:
        with self._errors("open"):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh = not self.path.exists()
            with _silent():
                self._graph = kglite.open(str(self.path), durable="full")
            for torn in self.path.parent.glob(f"{self.path.name}-wal.torn-*"):
                torn.unlink()
            for statement in statements.SCHEMA_STATEMENTS:
                self._graph.cypher(statement)
            if fresh:
                self._save()

    def _open_reader(self) -> None:
        """Reads file and log as they are at one moment: their sizes and times must be the same before and after."""
        if not self.path.exists() and not self._log.exists():
            raise StoreEmpty(f"no store at {self.address}: run `stakegraph ingest VAULT` first, or name the store with --store")
        for attempt in range(_TRIES):
            before = self._files()
            last = attempt == _TRIES - 1
            try:
                graph, copy = self._read_files()
            except (OSError, kglite.KgError, ValueError) as error:
                if not last and self._files() != before:
                    continue
                with self._errors("open"):
                    raise error
            if self._files() == before or last:
                self._drop()
                self._graph, self._copy, self._signature = graph, copy, before
                return
            time.sleep(0.01)

    def _read_files(self) -> tuple[Any, tempfile.TemporaryDirectory[str] | None]:
        if not self._log.exists() or self._log.stat().st_size <= _EMPTY_LOG:
            with warnings.catch_warnings(), _silent():
                # A commit between the look at the log and the loading is noticed by the caller, who reads again.
                warnings.simplefilter("ignore")
                return kglite.load(str(self.path)), None
        copy = tempfile.TemporaryDirectory(prefix="stakegraph-", ignore_cleanup_errors=True)
        target = Path(copy.name) / self.path.name
        shutil.copyfile(self._log, f"{target}-wal")
        if self.path.exists():
            shutil.copyfile(self.path, target)
        with _silent():
            return kglite.open(str(target), lock=False), copy

    def _refresh(self) -> None:
        """Brings a reader to the last commit; once per question, so that all of an answer is of one state."""
        if self._graph is None:
            raise StoreError(f"{self.address} is closed")
        if not self._write and self._files() != self._signature:
            self._open_reader()

    @property
    def _log(self) -> Path:
        return self.path.with_name(self.path.name + "-wal")

    def _files(self) -> object:
        found = []
        for path in (self._log, self.path):
            try:
                stat = path.stat()
                found.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
            except FileNotFoundError:
                found.append((0, 0, 0))
        return found

    def _drop(self) -> None:
        graph, self._graph = self._graph, None
        if graph is not None and self._write:
            # `close` would write the whole file again; leaving a with-block by an exception only lets the lease go.
            graph.__exit__(StoreError, StoreError(), None)
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    # Using

    def _rows(self, text: str) -> list[dict[str, Any]]:
        with self._errors("read"):
            rows: list[dict[str, Any]] = self._graph.begin_read().cypher(text).to_list()
        return rows

    def _meta(self) -> statements.Meta | None:
        return statements.Meta.read(self._rows(statements.READ_META))

    def _fold(self) -> None:
        """Writes the file anew, which empties the log, where the log has grown large against it.

        What is in the log is safe: where the file cannot be written now, a later `apply` does it.
        """
        with suppress(kglite.KgError, OSError):
            size = self.path.stat().st_size if self.path.exists() else 0
            if self._log.exists() and self._log.stat().st_size > min(FOLD_BYTES, max(_SMALL, size // 16)):
                self._save()

    def _save(self) -> None:
        """Writes the file anew. The engine warns of columns that it cannot map from the disk; nothing here is mapped."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._graph.save()

    @contextmanager
    def _errors(self, verb: str) -> Iterator[None]:
        """Turns the engine's and the system's errors into one line each."""
        try:
            yield
        except kglite.WriterLeaseHeldError as error:
            holder = error.holder
            raise StoreLocked(
                f"{self.address} is being written by process {holder.get('pid') or 'unknown'} "
                f"(since {holder.get('since') or 'unknown'}): wait until it has finished"
            ) from error
        except (kglite.KgError, OSError, ValueError) as error:
            broken = isinstance(error, kglite.FileFormatError | kglite.InternerCollisionError)
            log = verb == "open" and "write-ahead log" in str(error)
            if (broken or log) and not isinstance(error, PermissionError):
                raise StoreError(
                    f"{self._log if log else self.address} is damaged or is no store ({_reason(error):.100}): delete it and "
                    "run `stakegraph ingest VAULT`, which makes it anew"
                ) from error
            raise StoreError(f"cannot {verb} {self.address}: {_first_line(error)}") from error


@contextmanager
def _silent() -> Iterator[None]:
    """Keeps the engine's notes on recovery, which it prints itself, off the user's terminal while it opens a file."""
    try:
        sys.stderr.flush()
        saved = os.dup(2)
    except (AttributeError, OSError, ValueError):
        # There is no terminal to keep quiet.
        yield
        return
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]


def _reason(error: BaseException) -> str:
    """What the engine says without the file's name, which may be that of a copy."""
    return re.sub(r"^.*'[^']*kgl(-wal)?'\)?:? ?|^.*kgl\): ", "", _first_line(error))


def _plain(value: Any) -> Any:
    match value:
        case dict():
            if value.keys() in ({"id", "labels", "properties"}, {"id", "start", "end", "type", "properties"}):
                raise QueryError("the query returns a whole node or relationship: return its properties instead")
            return {str(k): _plain(v) for k, v in value.items()}
        case list() | tuple():
            return [_plain(v) for v in value]
        case datetime() | date() | clock_time():
            return value.isoformat()
    return value

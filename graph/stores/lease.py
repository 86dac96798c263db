"""One writer at a time on a Neo4j server: a node that says who writes, and until when the word counts.

The holder renews the lease while it lives. After a crash the lease runs out by the server's clock, or at once where the next writer can
see that the holder's process is gone. Every `apply` checks its lease inside its own transaction, so that a holder that was suspended
for longer than the lease cannot write into another's work.
"""

from __future__ import annotations

import os
import platform
import threading
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stakegraph.graph.model import StoreLocked
from stakegraph.graph.stores.statements import LOCK

LEASE_MS = 30_000

# Writing `touched` first takes the server's lock on the node, so that the properties read after it are current.
TAKE = f"""MERGE (l:{LOCK} {{id: 'writer'}}) SET l.touched = timestamp()
WITH l, timestamp() AS now
WITH l, now, l.token AS token, l.holder AS holder, l.place AS place, l.pid AS pid, l.since AS since, l.until AS until
WITH *, token IS NULL OR until < now OR token = $over AS free
FOREACH (x IN CASE WHEN free THEN [1] ELSE [] END |
  SET l.token = $token, l.holder = $holder, l.place = $place, l.pid = $pid, l.since = now, l.until = now + $lease)
RETURN free, token, holder, place, pid, (now - since) / 1000 AS age, (until - now) / 1000 AS rest"""
HOLD = f"""MATCH (l:{LOCK} {{id: 'writer'}}) SET l.touched = timestamp()
WITH l WHERE l.token = $token SET l.until = timestamp() + $lease RETURN l.holder AS holder"""
SHOW = f"""MATCH (l:{LOCK} {{id: 'writer'}}) WITH l, timestamp() AS now
RETURN l.token AS token, l.holder AS holder, l.place AS place, l.pid AS pid,
  (now - l.since) / 1000 AS age, (l.until - now) / 1000 AS rest"""
RELEASE = f"MATCH (l:{LOCK} {{id: 'writer'}}) SET l.touched = timestamp() WITH l WHERE l.token = $token DELETE l"

Run = Callable[[str, Mapping[str, Any]], list[dict[str, Any]]]
"""Runs a statement in a transaction of its own."""


@dataclass
class Lease:
    """The right to write, held from `take` to `release`. `run` must be safe to call from a second thread."""

    run: Run
    address: str
    token: str = field(default_factory=lambda: uuid.uuid4().hex)
    _stop: threading.Event = field(default_factory=threading.Event)
    _busy: threading.Lock = field(default_factory=threading.Lock)
    _thread: threading.Thread | None = None

    def take(self) -> None:
        """StoreLocked, with the holder and the age of its lease, where another process is writing."""
        try:
            row = self._try("")
        except StoreLocked:
            # The node is held by a transaction, or the server has just started and is slow: what is committed can still be read.
            shown = self.run(SHOW, {})
            row = {"free": False, **(shown[0] if shown else {"holder": "another process", "place": "?", "age": 0, "rest": 0})}
        if not row["free"] and row["place"] == _place() and not _alive(int(row["pid"])):
            row = self._try(str(row["token"]))
        if not row["free"]:
            raise StoreLocked(
                f"{self.address} is being written by {row['holder']} (for {_seconds(row['age'])}): wait until it has finished; "
                f"if it crashed, the lock ends in {_seconds(row['rest'])}"
            )
        self._thread = threading.Thread(target=self._renew, name="stakegraph-lease", daemon=True)
        self._thread.start()

    def _try(self, over: str) -> Mapping[str, Any]:
        pid = os.getpid()
        holder = f"process {pid} on {platform.node() or 'an unnamed machine'}"
        parameters = {"token": self.token, "holder": holder, "place": _place(), "pid": pid, "lease": LEASE_MS, "over": over}
        return self.run(TAKE, parameters)[0]

    def holding(self) -> threading.Lock:
        """While this lock is held the lease is not renewed from outside: a transaction that has checked it holds the node."""
        return self._busy

    def check(self, run: Run) -> None:
        """Renews the lease inside the caller's transaction; StoreLocked where it was lost."""
        if not run(HOLD, {"token": self.token, "lease": LEASE_MS}):
            raise StoreLocked(
                f"{self.address} was taken over by another writer while this one stood still: run the command again"
            )

    def release(self) -> None:
        """Gives the right back; an unreachable server forgets it by itself."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            with suppress(Exception):
                self.run(RELEASE, {"token": self.token})

    def _renew(self) -> None:
        while not self._stop.wait(LEASE_MS / 3000):
            if self._busy.acquire(blocking=False):
                try:
                    # A server that does not answer now may answer before the lease runs out; `check` has the last word.
                    with suppress(Exception):
                        self.run(HOLD, {"token": self.token, "lease": LEASE_MS})
                finally:
                    self._busy.release()


def _place() -> str:
    """Where process ids have the same meaning: this boot of this machine, this process namespace. "" where that cannot be known."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{platform.node()} {boot} {os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return ""


def _alive(pid: int) -> bool:
    if not _place():
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _seconds(value: object) -> str:
    return f"{max(0, int(str(value or 0)))} s"

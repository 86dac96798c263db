"""A vault that changes to one sync after each burst of changes: `stakegraph ingest --watch`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from stakegraph.commands import terminal
from stakegraph.graph.model import StakegraphError, StoreLocked, StoreUnavailable, VaultError

QUIET_MS = 100
"""A burst of changes is over when nothing has happened for so long…"""
BURST_MS = 500
"""…and is taken after so long in any case."""
GROWING_SECONDS = 10.0
"""How long a file that still grows is waited for; an empty one may be a file that has just been opened for writing."""
EMPTY_SECONDS = 0.5
LOOK_MS = 1000
"""How often it is checked that the vault is still there."""
_TEMPORARY = ("~", ".tmp", ".temp", ".swp", ".swx", ".part", ".partial", ".crswap", ".crdownload", ".download", ".bak")


def matters(vault: str, path: str) -> bool:
    """Whether a change of this file can change the graph: hidden files and editors' temporary ones cannot.

    >>> [matters("/v", p) for p in ("/v/a.md", "/v/.obsidian/x.json", "/v/a.md~", "/v/.a.md.swp", "/v/folder")]
    [True, False, False, False, True]
    """
    parts = os.path.relpath(path, vault).split(os.sep)
    return not any(part.startswith(".") for part in parts) and not parts[-1].lower().endswith(_TEMPORARY)


def bursts(vault: Path) -> Iterator[frozenset[Path]]:
    """The files of each burst of changes, once they are written; an empty set about every second in which nothing happens.

    The first set is empty. Raises VaultError where the vault has moved or its drive is gone. Ends with Ctrl-C.
    """
    from watchfiles import Change, watch
    from watchfiles._rust_notify import WatchfilesRustInternalError

    place = _place(vault)
    # The system may tell of changes under the real path, where the one given leads there by a link.
    root = str(vault.resolve())

    def wanted(change: Change, path: str) -> bool:
        return matters(root, path)

    try:
        for changes in watch(
            root,
            watch_filter=wanted,
            debounce=BURST_MS,
            step=QUIET_MS,
            rust_timeout=LOOK_MS,
            yield_on_timeout=True,
            raise_interrupt=True,
        ):
            if place is None or _place(vault) != place:
                raise VaultError(
                    f"{vault} has been moved or its drive is gone, so it is no longer watched: the store stays as it is"
                )
            files = frozenset(Path(path) for _, path in changes)
            _settle(files)
            yield files
    except (WatchfilesRustInternalError, OSError) as error:
        raise VaultError(
            f"{vault} cannot be watched ({error}): set WATCHFILES_FORCE_POLLING=1, or run stakegraph ingest without --watch"
        ) from error


def follow(vault: Path, sync: Callable[[], str]) -> None:
    """Calls `sync` after each burst of changes and tells what it returns, "" for nothing; ends with Ctrl-C.

    What goes wrong is told and tried again with the next change, or soon where the store is the cause.
    """
    vault = vault.absolute()
    said, again = "", 0.0
    try:
        # What happened between the first sync and the first look is taken along with the first, empty, set.
        pending = True
        for files in bursts(vault):
            if not files and not (pending and time.monotonic() >= again):
                continue
            try:
                done = sync()
                pending, message = False, f"{time.strftime('%H:%M:%S')} {done}" if done else ""
            except StakegraphError as error:
                pending, message = isinstance(error, StoreLocked | StoreUnavailable), f"stakegraph: {terminal.clean(error)}"
                again = time.monotonic() + 5
                if message == said:
                    continue
            said = message
            if message:
                terminal.tell(message)
    except KeyboardInterrupt:
        terminal.tell("stopped")


def _place(vault: Path) -> tuple[int, int] | None:
    try:
        status = vault.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)


def _sizes(files: frozenset[Path]) -> Mapping[Path, tuple[int, int] | None]:
    found: dict[Path, tuple[int, int] | None] = {}
    for file in files:
        try:
            status = file.stat()
            found[file] = (status.st_size, status.st_mtime_ns)
        except OSError:
            found[file] = None
    return found


def _settle(files: frozenset[Path]) -> None:
    """Waits until these files no longer change, and a little where one is empty."""
    began = time.monotonic()
    before = _sizes(files)
    while files:
        time.sleep(QUIET_MS / 1000)
        now, waited = _sizes(files), time.monotonic() - began
        empty = any(size is not None and size[0] == 0 for size in now.values())
        if waited > GROWING_SECONDS or (now == before and not (empty and waited < EMPTY_SECONDS)):
            return
        before = now

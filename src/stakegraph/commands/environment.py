"""Options and environment variables to an open store, its graph, and the names in it."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from stakegraph.commands import terminal
from stakegraph.graph.model import StakegraphError

if TYPE_CHECKING:
    from stakegraph.graph.model import Graph
    from stakegraph.graph.stores.base import Login, Store

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        envvar="STAKEGRAPH_STORE",
        help="A folder or file for the embedded engine (default: .stakegraph), or neo4j://, bolt://, … for Neo4j.",
        show_default=False,
        show_envvar=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Done = TypeVar("Done")
PATIENCE = 10.0
"""Seconds that a writer waits for another one."""
AsOfOption = Annotated[
    str,
    typer.Option("--as-of", metavar="DATE", help="As known on that day, YYYY-MM-DD (default: the latest date in the notes)."),
]


def login() -> Login:
    """Who logs in to Neo4j, from the environment alone: a password is never an argument."""
    from stakegraph.graph.stores.base import Login

    env = os.environ
    return Login(env.get("NEO4J_USERNAME", "neo4j"), env.get("NEO4J_PASSWORD", ""), env.get("NEO4J_DATABASE", ""))


def secret() -> str:
    """What pseudonyms are made with, "" for none: like a password, from the environment alone."""
    return os.environ.get("STAKEGRAPH_SECRET", "")


@contextmanager
def opened(store: str | None, *, write: bool = False) -> Iterator[Store]:
    """The store at `--store`, closed afterwards."""
    from stakegraph.graph.stores.base import open_store

    with open_store(store or None, write=write, login=login()) as found:
        yield found


def in_turn(work: Callable[[], Done], store: str | None) -> Done:
    """What `work` returns. Where another process writes to the store, it is done from its beginning once that has finished.

    Raises StoreLocked where that takes more than PATIENCE seconds.
    """
    from stakegraph.graph.model import StoreLocked

    until = time.monotonic() + PATIENCE
    told = False
    while True:
        try:
            return work()
        except StoreLocked as error:
            if time.monotonic() > until:
                raise
            if not told:
                terminal.tell(f"{terminal.clean(error)} (waiting up to {PATIENCE:.0f} s)")
                told = True
        while time.monotonic() < until:
            time.sleep(0.2)
            with suppress(StoreLocked), opened(store, write=True):
                break


def graph_of(store: str | None) -> Graph:
    """The whole graph that a store holds."""
    with opened(store) as found:
        return found.load()


def cache_of(store: str | None, vault: Path) -> Path | None:
    """The file that keeps what was read of each note: beside the embedded store, for a server's in `.stakegraph` here.

    None where that would put it into the vault, unless the store is there already.
    """
    from stakegraph.graph.stores.base import embedded_file

    server = "://" in (store or "")
    folder = embedded_file(None if server else store or None).parent
    if server and folder.resolve().is_relative_to(vault.resolve()):
        return None
    return folder / "notes.cache"


def day(value: str, option: str = "--as-of") -> str:
    """An ISO date as given, "" for none. Raises StakegraphError for anything else."""
    if value:
        try:
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                raise ValueError
            date.fromisoformat(value)
        except ValueError:
            raise StakegraphError(f'{option} "{value}" is no date: write it as 2025-11-30') from None
    return value

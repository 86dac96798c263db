"""`stakegraph demo`: the example vault to a graph, a path, two answers and a map, in a folder to look at."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated

import typer

from stakegraph.commands.terminal import say
from stakegraph.graph.model import OutputError

FOLDER = Path("stakegraph-demo")
_OURS = frozenset(["example-vault", "store", "map.html", "route.html"])

START, AIM = "Kurt", "Ronnie's org"
"""Whom the example path joins: the question of the example vault's story."""


def demo(
    folder: Annotated[
        Path, typer.Argument(metavar="[FOLDER]", help="Where to put it.", show_default=True, readable=False)
    ] = FOLDER,
) -> None:
    """Show what stakegraph does, on an example vault.

    Copies the example notes into a folder, reads them, finds a path of influence, asks two questions and draws two maps.

    \b
    Example:
      stakegraph demo
    """
    from stakegraph.commands.ingest import ingest
    from stakegraph.commands.map import map_
    from stakegraph.commands.path import path
    from stakegraph.commands.query import query

    vault, store = folder / "example-vault", folder / "store"
    _prepare(folder, vault)

    _step("The notes become a graph", "ingest", str(vault), "--store", str(store))
    ingest(vault, store=str(store))
    _step("Who can open the door to the one who decides?", "path", START, AIM, "--k", "2", "--store", str(store))
    path(START, AIM, k=2, store=str(store))
    for title, name in (("Who has to say yes?", "gatekeepers"), ("Whom have we not heard of for a while?", "cooling-contacts")):
        _step(title, "query", name, "--store", str(store))
        query(name, store=str(store))
    _step("The map, and the same path drawn", "map", "-o", str(folder / "map.html"), "--store", str(store))
    map_(folder / "map.html", store=str(store))
    _step("", "map", "-o", str(folder / "route.html"), "--path", START, AIM, "--store", str(store))
    map_(folder / "route.html", path=(START, AIM), store=str(store))

    say("\nOpen in a browser (works offline):")
    for name in ("map.html", "route.html"):
        say(f"  {(folder / name).resolve().as_uri()}")
    say(f"Open as a vault in Obsidian: {vault.resolve()}")
    say("Next, with your own notes: stakegraph ingest PATH-OF-YOUR-VAULT")


def example_vault() -> Path:
    """The example vault, wherever stakegraph is installed."""
    import stakegraph

    return Path(stakegraph.__file__).parent / "examples" / "vault"


def _prepare(folder: Path, vault: Path) -> None:
    """Makes the folder with a copy of the notes; notes of an earlier demo stay, with what was changed in them."""
    if folder.exists() and (not folder.is_dir() or any(f.name not in _OURS for f in folder.iterdir())):
        raise OutputError(f"{folder} exists and is not a demo of ours: give another folder, such as: stakegraph demo {folder}-2")
    if vault.is_dir():
        return
    source = example_vault()
    try:
        # Not copytree: the installed files may be read-only, the copies are there to be edited.
        for file in sorted(f for f in source.rglob("*") if f.is_file()):
            target = vault / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    except OSError as error:
        raise OutputError(f"cannot write {vault}: {error.strerror or error}; give another folder") from error


def _step(title: str, *words: str) -> None:
    say(f"\n{title}\n" if title else "")
    say(f"$ stakegraph {' '.join(_word(w) for w in words)}")


def _word(word: str) -> str:
    """A word as one types it, in double quotes where it needs some."""
    return f'"{word}"' if set(word) & set(" '") else word

"""The commands, one module per group; a command imports what it needs when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from stakegraph.commands import query, store
from stakegraph.commands.demo import demo
from stakegraph.commands.doctor import doctor
from stakegraph.commands.export import export
from stakegraph.commands.ingest import ingest
from stakegraph.commands.links import links
from stakegraph.commands.map import map_
from stakegraph.commands.path import path
from stakegraph.commands.read import read
from stakegraph.commands.who import who, why

app = typer.Typer(
    name="stakegraph",
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:
    if asked:
        from stakegraph import __version__

        typer.echo(f"stakegraph {__version__}")
        raise typer.Exit


@app.callback()
def stakegraph(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    """Notes about stakeholders to a graph that knows who decides, who reports to whom, and which sentence says so."""


for command in (ingest, path, query.query, who, why, map_, export, doctor, links, read, demo):
    app.command(command.__name__.rstrip("_"))(command)
app.add_typer(query.app)
app.add_typer(store.app)

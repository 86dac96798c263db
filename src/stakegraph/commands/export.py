"""`stakegraph export`: what the store holds to a file for other programs."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import StoreOption


class Format(StrEnum):
    """What other programs read."""

    json = "json"


def export(
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write; - is stdout.", show_default=False)
    ],
    form: Annotated[Format, typer.Option("--format", help="json: node-link JSON.")] = Format.json,
    store: StoreOption = None,
) -> None:
    """Write the graph to a file for other programs.

    \b
    Example:
      stakegraph export -o graph.json
    """
    from stakegraph.graph.export import node_link

    text = node_link.render(environment.graph_of(store))
    if str(output) == "-":
        typer.echo(text, nl=False)
    else:
        terminal.write(output, text)
        terminal.tell(f"{output} written")

"""`stakegraph export`: what the store holds to a file for other programs."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import StoreOption
from stakegraph.graph.model import OutputError, StakegraphError

if TYPE_CHECKING:
    from stakegraph.graph.model import Graph


class Format(StrEnum):
    """What other programs read."""

    json = "json"
    graphml = "graphml"
    csv = "csv"
    cypher = "cypher"
    mermaid = "mermaid"


def export(
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Where to write; for csv a folder; - is stdout.",
            show_default=False,
            readable=False,
        ),
    ],
    form: Annotated[
        Format,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="json (node-link), graphml, csv (a folder of tables), cypher (a script), mermaid (a diagram for a note).",
        ),
    ] = Format.json,
    ego: Annotated[
        str, typer.Option("--ego", metavar="NAME", help="mermaid: somebody and who is around.", show_default=False)
    ] = "",
    hops: Annotated[int, typer.Option("--hops", min=1, max=6, help="mermaid: how far around --ego.")] = 1,
    path: Annotated[
        tuple[str, str] | None, typer.Option("--path", metavar="FROM TO", help="mermaid: the best paths.", show_default=False)
    ] = None,
    store: StoreOption = None,
) -> None:
    """Write the graph to a file for other programs.

    The same vault gives the same bytes, whatever the engine.

    \b
    Examples:
      stakegraph export -o graph.json
      stakegraph export --format csv -o tables
      stakegraph export --format mermaid --ego Ronnie -o -
    """
    if (ego or path) and form is not Format.mermaid:
        raise StakegraphError(f"--ego and --path are for --format mermaid; --format {form.value} writes the whole graph")
    if ego and path:
        raise StakegraphError("--ego and --path exclude each other: give one of them")
    standard = str(output) == "-"
    if form is Format.csv:
        if standard or (output.exists() and not output.is_dir()):
            raise OutputError(f"cannot write {output}: csv needs a folder for its tables; give one with -o")
        _tables(environment.graph_of(store), output)
    elif not standard and output.is_dir():
        raise OutputError(f"cannot write {output}: it is a folder; give the name of a file with -o")
    else:
        data = _content(environment.graph_of(store), form, ego, hops, path)
        if standard:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            return
        terminal.write(output, data)
    terminal.tell(f"{output} written")


def _content(graph: Graph, form: Format, ego: str, hops: int, path: tuple[str, str] | None) -> bytes:
    match form:
        case Format.graphml:
            from stakegraph.graph.export.graphml import graphml

            return graphml(graph)
        case Format.cypher:
            from stakegraph.graph.export.cypher import script

            return script(graph).encode("utf-8", "replace")
        case Format.mermaid:
            from stakegraph.commands.map import model_of
            from stakegraph.graph.export.mermaid import mermaid

            return mermaid(model_of(graph, ego=ego, hops=hops, path=path), fence=True).encode("utf-8", "replace")
        case _:
            from stakegraph.graph.export.node_link import render

            return render(graph).encode("utf-8", "replace")


def _tables(graph: Graph, folder: Path) -> None:
    from stakegraph.graph.export.tables import tables

    for name, data in tables(graph).items():
        terminal.write(folder / name, data)

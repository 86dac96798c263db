"""`stakegraph map`: the store, or a part of it, to one HTML file that opens offline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import AsOfOption, StoreOption
from stakegraph.graph.model import OutputError, StakegraphError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from stakegraph.graph.export.html.model import MapModel, Route
    from stakegraph.graph.model import Graph
    from stakegraph.graph.paths import Path as InfluencePath

_PROOFS = 6


def map_(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The HTML file to write.", show_default=False)],
    ego: Annotated[str, typer.Option("--ego", metavar="NAME", help="Somebody and who is around.", show_default=False)] = "",
    hops: Annotated[int, typer.Option("--hops", min=1, max=6, help="How far around --ego.")] = 2,
    company: Annotated[
        str, typer.Option("--company", metavar="NAME", help="A company and who deals with it.", show_default=False)
    ] = "",
    project: Annotated[
        str, typer.Option("--project", metavar="NAME", help="A project and who has a part in it.", show_default=False)
    ] = "",
    path: Annotated[
        tuple[str, str] | None, typer.Option("--path", metavar="FROM TO", help="The best influence paths.", show_default=False)
    ] = None,
    kinds: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="Only this kind (Person, …); may be repeated.", show_default=False),
    ] = None,
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="Only what was said since that day.", show_default=False)
    ] = "",
    as_of: AsOfOption = "",
    title: Annotated[str, typer.Option("--title", help="The heading of the map.", show_default=False)] = "",
    store: StoreOption = None,
) -> None:
    """Draw the map: one HTML file that opens offline and can be mailed.

    Of everybody, or of one of: a person's surroundings, a company, a project, the paths between two.

    \b
    Examples:
      stakegraph map -o map.html
      stakegraph map -o ronnie.html --ego Ronnie --hops 1
      stakegraph map -o route.html --path Kurt "Ronnie's org"
    """
    chosen = [name for name, given in (("--ego", ego), ("--company", company), ("--project", project), ("--path", path)) if given]
    if len(chosen) > 1:
        raise StakegraphError(f"{' and '.join(chosen)} exclude each other: give one of them")
    environment.day(as_of)
    environment.day(since, "--since")
    if output.is_dir():
        raise OutputError(f"cannot write {output}: it is a folder; give the name of a file with -o")
    graph = environment.graph_of(store)
    model = model_of(
        graph, ego=ego, hops=hops, company=company, project=project, path=path,
        title=title, since=since, as_of=as_of, kinds=tuple(kinds or ()),
    )  # fmt: skip
    draw(model, output)
    terminal.tell(f"{output} written: open it in a browser")


def draw(model: MapModel, output: Path) -> None:
    """Writes the page of a model. Raises OutputError."""
    from stakegraph.graph.export.html.render import render

    terminal.write(output, render(model))


def model_of(
    graph: Graph,
    *,
    ego: str = "",
    hops: int = 2,
    company: str = "",
    project: str = "",
    path: tuple[str, str] | None = None,
    title: str = "",
    since: str = "",
    as_of: str = "",
    kinds: tuple[str, ...] = (),
) -> MapModel:
    """What the map of a scope shows. Raises NameError_, and OutputError where nothing or too much is in it."""
    from stakegraph.graph.export.html import scope
    from stakegraph.graph.lookup import find

    if ego:
        return scope.ego(graph, find(graph, ego).id, hops, title=title, kinds=kinds, since=since, as_of=as_of)
    if company:
        return scope.company(graph, find(graph, company, ("Company",)).id, title=title, kinds=kinds, since=since, as_of=as_of)
    if project:
        return scope.project(graph, find(graph, project, ("Project",)).id, title=title, kinds=kinds, since=since, as_of=as_of)
    if path:
        return path_model(graph, *path, title=title, as_of=as_of)
    return scope.whole(graph, title=title, kinds=kinds, since=since, as_of=as_of)


def path_model(graph: Graph, source: str, target: str, *, title: str = "", as_of: str = "", k: int = 3) -> MapModel:
    """The map of the best paths between two names."""
    from stakegraph.commands.path import assumed, between
    from stakegraph.graph.export.html import scope
    from stakegraph.graph.lookup import Lookup
    from stakegraph.graph.paths import best_paths

    graph = assumed(graph, as_of, ())
    names = Lookup.of(graph)
    first, last = names.find(source), names.find(target)
    starts, ends = between(graph, first, last)
    found = best_paths(graph, starts, ends, k=k)
    if not found:
        raise OutputError(
            f'there is no path from "{first.name}" to "{last.name}" to draw; `stakegraph path` says how near it came'
        )
    return scope.path(graph, list(routes(graph, found)), title=title, as_of=as_of)


def routes(graph: Graph, paths: Iterable[InfluencePath]) -> Iterable[Route]:
    """Paths as a map shows them: each hop with the sentences that it rests on."""
    from stakegraph.graph.export.html.cards import proofs
    from stakegraph.graph.export.html.model import Hop, Route
    from stakegraph.graph.wording import name_of

    for one in paths:
        hops = tuple(Hop(h.source, h.target, h.weight, proofs(h.relation, _PROOFS)) for h in one.hops)
        yield Route(" → ".join(name_of(graph, i) for i in one.nodes), hops)

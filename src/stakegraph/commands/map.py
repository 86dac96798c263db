"""`stakegraph map`: the store, or a part of it, to one HTML file that opens offline."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import AsOfOption, StoreOption
from stakegraph.graph.model import OutputError, StakegraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from stakegraph.graph.export.html.model import MapModel, Route
    from stakegraph.graph.model import Graph
    from stakegraph.graph.paths import Path as InfluencePath

_PROOFS = 6


def map_(
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="The HTML file to write; with --all the folder.",
            show_default=False,
            readable=False,
        ),
    ],
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
    every: Annotated[
        bool, typer.Option("--all", help="One map of everybody, one per company and project, and a page that lists them.")
    ] = False,
    compare: Annotated[
        Path | None,
        typer.Option(
            "--compare", metavar="OLD.html", help="Mark what changed since an older map.", show_default=False, readable=False
        ),
    ] = None,
    redacted: Annotated[bool, typer.Option("--redact", help="Pseudonyms for names; no quotes, no note paths.")] = False,
    title: Annotated[str, typer.Option("--title", help="The heading of the map.", show_default=False)] = "",
    store: StoreOption = None,
) -> None:
    """Draw the map: one HTML file that opens offline and can be mailed.

    Of everybody, or of one of: a person's surroundings, a company, a project, the paths between two. With --redact, words of
    your own in STAKEGRAPH_SECRET keep those who guess a name from checking their guess.

    \b
    Examples:
      stakegraph map -o map.html
      stakegraph map -o ronnie.html --ego Ronnie --hops 1
      stakegraph map -o route.html --path Kurt "Ronnie's org"
      stakegraph map -o maps --all
    """
    scopes = (("--ego", ego), ("--company", company), ("--project", project), ("--path", path), ("--all", every))
    chosen = [name for name, given in scopes if given]
    if len(chosen) > 1:
        raise StakegraphError(f"{' and '.join(chosen)} exclude each other: give one of them")
    environment.day(as_of)
    environment.day(since, "--since")
    if output.is_dir() and not every:
        raise OutputError(f"cannot write {output}: it is a folder; give the name of a file with -o")
    if every and compare:
        raise StakegraphError("--compare takes one map: give it without --all")
    old = snapshot(compare) if compare else None
    secret = environment.secret() if redacted else None
    graph = environment.graph_of(store)
    if every:
        terminal.tell(draw_all(graph, output, secret=secret, since=since, as_of=as_of))
        return
    model = model_of(
        graph, ego=ego, hops=hops, company=company, project=project, path=path,
        title=title, since=since, as_of=as_of, kinds=tuple(kinds or ()),
    )  # fmt: skip
    draw(finished(model, old=old, secret=secret), output)
    terminal.tell(f"{output} written: open it in a browser")


def draw(model: MapModel, output: Path) -> None:
    """Writes the page of a model. Raises OutputError."""
    from stakegraph.graph.export.html.render import render

    terminal.write(output, render(model))


def snapshot(file: Path) -> MapModel:
    """The model that an older map holds. Raises OutputError."""
    from stakegraph.graph.export.html.render import read_snapshot

    try:
        text = file.read_text("utf-8", "replace")
    except OSError as error:
        raise OutputError(f"cannot read {file}: {error.strerror or error}; --compare needs an older map") from error
    return read_snapshot(text)


def finished(model: MapModel, *, old: MapModel | None = None, secret: str | None = None) -> MapModel:
    """The model as it is drawn: compared with an older one, names replaced where there is a `secret` ("" counts)."""
    from stakegraph.graph.export.html.compare import compare
    from stakegraph.graph.export.html.redact import redact

    if old is not None:
        model = compare(old, model)
    return model if secret is None else redact(model, secret)


def draw_all(graph: Graph, folder: Path, *, secret: str | None, since: str, as_of: str) -> str:
    """The set of maps with its index page; files that would not change are left alone. Returns what to tell the user."""
    from stakegraph.graph.export.html import scope
    from stakegraph.graph.export.html.index import IndexEntry, index_page
    from stakegraph.graph.export.html.redact import pseudonyms
    from stakegraph.graph.export.html.render import render
    from stakegraph.graph.text import slug

    if folder.exists() and not folder.is_dir():
        raise OutputError(f"cannot write into {folder}: it is a file; give a folder with -o")
    dated = {"since": since, "as_of": as_of}
    makers: list[tuple[str, str, Callable[[], MapModel]]] = [("Overview", "", partial(scope.whole, graph, **dated))]
    makers += [("Company", n.id, partial(scope.company, graph, n.id, **dated)) for n in graph.of_kind("Company")]
    makers += [("Project", n.id, partial(scope.project, graph, n.id, **dated)) for n in graph.of_kind("Project")]
    entries: list[IndexEntry] = []
    written = 0
    for kind, ident, make in makers:
        try:
            model = make()
        except OutputError as error:
            terminal.tell(
                f"left out {terminal.clean(graph.nodes[ident].name if ident else 'everybody')}: {terminal.clean(error)}"
            )
            continue
        hidden = pseudonyms(model.cards, secret) if secret is not None else {}
        title = hidden.get(ident, model.title if secret is None else "Stakeholder map")
        model = replace(finished(model, secret=secret), title=title)
        stem = f"{kind}-{slug(title)}".lower() if ident else "overview"
        taken = {e.file for e in entries}
        file = next(f for n in count(1) if (f := f"{stem}{'' if n == 1 else f'-{n}'}.html") not in taken)
        written += _update(folder / file, render(model))
        entries.append(IndexEntry(file, title, kind, len(model.cards), sum(t.drawn for t in model.ties), model.scope))
    if not entries:
        raise OutputError("nothing to draw: the graph is empty")
    known = {"vault": "" if secret is not None else graph.meta.get("vault", ""), "as_of": as_of or graph.meta.get("as_of", "")}
    index = folder / "index.html"
    written += _update(index, index_page(entries, **known))
    return f"{terminal.many(len(entries), 'map')} in {folder}, {terminal.many(written, 'file')} new or changed: open {index} in a browser"


def _update(file: Path, text: str) -> bool:
    """Writes a file unless it holds this already; says whether it wrote."""
    if file.is_file() and file.read_bytes() == text.encode("utf-8", "replace"):
        return False
    terminal.write(file, text)
    return True


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
    from stakegraph.graph.wording import hop_sentence, name_of

    for one in paths:
        hops = []
        for hop in one.hops:
            said = _between(hop_sentence(graph, hop), name_of(graph, hop.source), name_of(graph, hop.target))
            hops.append(Hop(hop.source, hop.target, hop.weight, proofs(hop.relation, _PROOFS), said))
        yield Route(" → ".join(name_of(graph, i) for i in one.nodes), tuple(hops))


def _between(sentence: str, first: str, last: str) -> str:
    """What stands between two names in a sentence about them; "" where it does not read so.

    >>> _between("Ann reports to Bo", "Ann", "Bo"), _between("Ann and Bo met in “Kickoff” on 2025-10-02", "Ann", "Bo")
    ('reports to', 'met')
    """
    if sentence.startswith(f"{first} and {last} "):
        return re.split(r" in “|: “| (?=2)", sentence.removeprefix(f"{first} and {last} "))[0]
    found = re.match(rf"{re.escape(first)} (.+?) {re.escape(last)}(?:: “|$)", sentence)
    return found[1] if found else ""

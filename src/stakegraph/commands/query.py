"""`stakegraph query` and `stakegraph queries`: a canned question and its parameters to a table; the list of all questions."""

from __future__ import annotations

import csv
import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import JsonOption, StoreOption
from stakegraph.commands.terminal import say, tell
from stakegraph.graph.model import OutputError, QueryError, StakegraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from stakegraph.graph.stores.base import Store
    from stakegraph.queries.catalog import Query

app = typer.Typer(name="queries", invoke_without_command=True, rich_markup_mode=None)


def query(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A query's name; `stakegraph queries` lists them.", show_default=False)
    ],
    given: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY=VALUE]...", help="Its parameters; names as everywhere.", show_default=False),
    ] = None,
    store: StoreOption = None,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print comma-separated values.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Ask a canned question.

    \b
    Examples:
      stakegraph query reporting-chain person="Nadia Brandt"
      stakegraph query reporting-chain person=Nadia --csv
    """
    if as_csv and as_json:
        raise StakegraphError("--csv and --json exclude each other: give one of them")
    asked = _named(name)
    values = _values(asked, given or [])
    with environment.opened(store) as found:
        rows = answer(asked, values, found)
    if as_json:
        terminal.document({"query": asked.name, "columns": list(asked.columns), "rows": rows})
    elif as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(asked.columns)
        writer.writerows([_plain(row.get(c)) for c in asked.columns] for row in rows)
    elif rows:
        terminal.table(rows, asked.columns)
    else:
        tell(f"{asked.title}: nothing in the notes")


def answer(asked: Query, values: dict[str, str], store: Store) -> list[dict[str, Any]]:
    """The rows of a query. Raises QueryError for wrong parameters, NameError_ for names that do not resolve."""
    from stakegraph.queries.catalog import ParameterError

    try:
        bound = asked.bind(values, _resolver(store), store.meta().get("as_of", ""))
    except ParameterError as error:
        raise QueryError(str(error)) from error
    return store.run(asked.text, bound)


def _resolver(store: Store) -> Callable[[str, tuple[str, ...]], str]:
    """Names to ids; the graph is loaded only when the first name is asked for."""
    from stakegraph.graph.lookup import Lookup

    graphs: list[Any] = []

    def resolve(name: str, kinds: tuple[str, ...]) -> str:
        if not graphs:
            graphs.append(store.load())
        return Lookup.of(graphs[0], kinds).find(name).id

    return resolve


@app.callback()
def queries(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the canned questions by topic; show one; write all for the Neo4j Browser.

    \b
    Examples:
      stakegraph queries
      stakegraph queries show reporting-chain
    """
    if context.invoked_subcommand:
        return
    from stakegraph.queries.catalog import catalog

    if as_json:
        terminal.document([_json(q) for q in catalog()])
        return
    topic = ""
    wide = max((len(q.name) for q in catalog()), default=0) + 2
    for one in catalog():
        if one.topic != topic:
            say(f"{'' if not topic else chr(10)}{one.topic}")
            topic = one.topic
        say(f"  {one.name:<{wide}}{one.question}")
    say("\nstakegraph queries show NAME prints one with its parameters; stakegraph query NAME asks it")


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A query's name.", show_default=False)], as_json: JsonOption = False
) -> None:
    """Print a query's Cypher and its parameters.

    \b
    Example:
      stakegraph queries show reporting-chain
    """
    one = _named(name)
    if as_json:
        terminal.document(_json(one))
        return
    say(f"{one.name} ({one.topic}): {one.title}")
    say(one.question)
    for param in one.params:
        default = "" if param.default is None else f" (default: {param.default or 'all'})"
        say(f"  {param.name}: {param.type}, {param.description}{default}")
    say(f"  gives: {', '.join(one.columns)}")
    say(f"  {_example(one)}\n")
    say(one.text)


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write.", show_default=False, readable=False)],
) -> None:
    """Write the questions for the Neo4j Browser: one statement a file, a style sheet, and five steps in README.md.

    \b
    Example:
      stakegraph queries export browser-pack
    """
    from stakegraph.graph.schema import KINDS
    from stakegraph.queries.browser import pack

    if folder.exists() and not folder.is_dir():
        raise OutputError(f"cannot write into {folder}: it is a file; give a folder")
    files = pack(KINDS)
    for name, data in files.items():
        terminal.write(folder / name, data)
    tell(f"{len(files)} files written: {folder / 'README.md'} says what to do with them")


def _json(one: Query) -> dict[str, Any]:
    return {
        "name": one.name,
        "topic": one.topic,
        "title": one.title,
        "question": one.question,
        "params": [
            {"name": p.name, "type": p.type, "example": p.example, "default": p.default, "description": p.description}
            for p in one.params
        ],
        "columns": list(one.columns),
        "tags": list(one.tags),
        "cypher": one.text,
    }


def _example(one: Query) -> str:
    words = [f'{p.name}="{p.example}"' if " " in p.example else f"{p.name}={p.example}" for p in one.params if p.default is None]
    return " ".join(["stakegraph query", one.name, *words])


def _named(name: str) -> Query:
    from stakegraph.queries.catalog import by_name, catalog

    found = by_name(name)
    if found is None:
        near = difflib.get_close_matches(name.lower(), [q.name for q in catalog()], n=3, cutoff=0.5)
        meant = f"did you mean {', '.join(near)}? " if near else ""
        raise QueryError(f'there is no query "{name}": {meant}`stakegraph queries` lists them all')
    return found


def _values(asked: Query, given: Sequence[str]) -> dict[str, str]:
    """`key=value` words; where a query has one parameter, its value alone will do."""
    found: dict[str, str] = {}
    for word in given:
        key, equals, value = word.partition("=")
        if not equals:
            if len(asked.params) != 1:
                raise QueryError(f'"{word}" is no parameter: write key=value, as in: {_example(asked)}')
            key, value = asked.params[0].name, word
        if key in found:
            raise QueryError(f"{key} is given twice: give it once")
        found[key] = value
    return found


def _plain(value: object) -> object:
    """A value as a cell of CSV; what a spreadsheet would run as a formula gets an apostrophe."""
    text = terminal.cell(value) if not isinstance(value, int | float) or isinstance(value, bool) else value
    return f"'{text}" if isinstance(text, str) and text.startswith(("=", "+", "-", "@")) else text

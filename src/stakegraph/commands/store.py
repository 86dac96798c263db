"""`stakegraph store`: what the store holds, whether it equals the vault, and how to empty or copy it."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import JsonOption, StoreOption
from stakegraph.commands.ingest import ConfigOption, VaultArgument, read_vault
from stakegraph.commands.terminal import clean, say
from stakegraph.graph.model import StakegraphError

if TYPE_CHECKING:
    from stakegraph.graph.model import Fingerprints, Graph, GraphDelta, Key

app = typer.Typer(name="store", help="Look into the store, compare it with the vault, empty it, copy it.", no_args_is_help=True)
_SHOWN = 20


@app.command()
def info(store: StoreOption = None, as_json: JsonOption = False) -> None:
    """Show what the store holds.

    \b
    Example:
      stakegraph store info
    """
    with environment.opened(store) as found:
        graph, address = found.load(), found.address
    kinds = Counter(n.kind for n in graph.nodes.values())
    types = Counter(r.type for r in graph.relations.values())
    if as_json:
        terminal.document({"store": address, "meta": dict(graph.meta), "nodes": _sorted(kinds), "relationships": _sorted(types)})
        return
    say(f"{address}")
    for key, value in sorted(graph.meta.items()):
        say(f"  {key}: {clean(value)}")
    for title, counts in (("nodes", kinds), ("relationships", types)):
        say(f"{title}: {counts.total():,}")
        for name, count in sorted(counts.items(), key=lambda c: (-c[1], c[0])):
            say(f"  {name:<16}{count:>8,}")


@app.command()
def check(
    vault: VaultArgument,
    store: StoreOption = None,
    as_of: environment.AsOfOption = "",
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Compare the store with the vault; list what differs.

    The vault is read from scratch. The exit code is 1 when the store does not equal it.

    \b
    Example:
      stakegraph store check ~/Notes
    """
    from stakegraph.graph.model import diff

    with terminal.progress() as progress:
        result = read_vault(vault, config, as_of, None, progress)
        with environment.opened(store) as found:
            held = found.fingerprints()
            address = found.address
    delta = diff(held, result.graph)
    rows = list(_differences(held, result.graph, delta))
    if as_json:
        terminal.document({"store": address, "equal": delta.empty, **delta.summary(), "differences": rows})
    elif delta.empty:
        say(f"{address} equals the vault: {len(held.nodes):,} nodes, {len(held.relations):,} relationships")
    else:
        for row in rows[:_SHOWN]:
            say(f"{row['difference']:<8} {clean(row['what'])}")
        if len(rows) > _SHOWN:
            say(f"… and {len(rows) - _SHOWN} more (--json lists all)")
        say(f"{address} differs from the vault: bring it there with: stakegraph ingest")
    if not delta.empty:
        raise typer.Exit(1)


@app.command()
def clear(
    store: StoreOption = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Empty the store: everything that stakegraph wrote, and nothing else.

    The vault is not touched; `stakegraph ingest` fills the store again.

    \b
    Example:
      stakegraph store clear --yes
    """
    with environment.opened(store, write=True) as found:
        held = found.fingerprints()
        counts = {"nodes": len(held.nodes), "relationships": len(held.relations)}
        if not yes:
            if not sys.stdin.isatty():
                raise StakegraphError(f"{found.address} was left as it is: repeat with --yes to empty it")
            typer.confirm(
                f"Remove {counts['nodes']:,} nodes and {counts['relationships']:,} relationships?", abort=True, err=True
            )
        found.clear()
        address = found.address
    if as_json:
        terminal.document({"store": address, "removed": counts})
    else:
        say(f"{address} is empty; {counts['nodes']:,} nodes and {counts['relationships']:,} relationships were removed")


@app.command()
def copy(
    source: Annotated[str, typer.Argument(metavar="SRC", help="The store to read.", show_default=False)],
    target: Annotated[str, typer.Argument(metavar="DST", help="The store to bring to it.", show_default=False)],
    replace: Annotated[bool, typer.Option("--replace", help="Also when DST holds another vault.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Copy a store to another one, also between the engines.

    \b
    Example:
      stakegraph store copy .stakegraph neo4j://localhost
    """
    from stakegraph.graph.model import diff

    graph = environment.graph_of(source)
    with terminal.progress() as progress, environment.opened(target, write=True) as found:
        held = found.fingerprints()
        before, now = held.meta.get("vault", ""), graph.meta.get("vault", "")
        if before and before != now and not replace:
            raise StakegraphError(f'{found.address} holds the vault "{before}", not "{now}": use --replace to overwrite it')
        delta = diff(held, graph)
        found.apply(delta, progress)
        address = found.address
    if as_json:
        terminal.document({"from": source, "to": address, **delta.summary()})
    else:
        say(f"{address} holds {len(graph.nodes):,} nodes and {len(graph.relations):,} relationships, as {clean(source)} does")


@app.command()
def schema() -> None:
    """Print the schema statements, for an administrator to run where the user may not.

    \b
    Example:
      stakegraph store schema | cypher-shell -u admin
    """
    from stakegraph.graph.stores.statements import SCHEMA_STATEMENTS

    for statement in SCHEMA_STATEMENTS:
        say(f"{statement};")


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def _differences(held: Fingerprints, graph: Graph, delta: GraphDelta) -> list[dict[str, Any]]:
    def named(key: Key) -> str:
        return f"{key[0]} -{key[1]}-> {key[2]}"

    rows = [("extra", i) for i in delta.delete_nodes] + [("extra", named(k)) for k in delta.delete_relations]
    rows += [("changed" if n.id in held.nodes else "missing", n.id) for n in delta.upsert_nodes]
    rows += [("changed" if r.key in held.relations else "missing", named(r.key)) for r in delta.upsert_relations]
    if delta.meta is not None:
        rows += [
            ("changed", f"{k}: {held.meta.get(k, '')} → {v}") for k, v in sorted(delta.meta.items()) if held.meta.get(k) != v
        ]
    return [{"difference": how, "what": what} for how, what in rows]

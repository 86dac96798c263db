"""`stakegraph ingest`: a vault to a store that equals it, and a summary of what changed."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import AsOfOption, JsonOption, StoreOption
from stakegraph.graph.model import StakegraphError, StoreEmpty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stakegraph.graph.model import Fingerprints, GraphDelta
    from stakegraph.graph.stores.base import Store
    from stakegraph.ingest.pipeline import Result

VaultArgument = Annotated[Path, typer.Argument(metavar="VAULT", help="The folder of notes.", show_default=False, readable=False)]
ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config", metavar="FILE", help="Settings instead of the vault's stakegraph.toml.", show_default=False, readable=False
    ),
]

GUARD_SHARE = 0.1
GUARD_NOTES = 10
"""A sync that would remove more than this share of the notes, and more than this many, stops and asks for --force."""
_LISTED = 10


def ingest(
    vault: VaultArgument,
    store: StoreOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change; write nothing.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Also when many notes would be removed.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Keep going: follow the vault as it changes, until Ctrl-C.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Read every note again, not only the changed ones.")] = False,
    new_vault: Annotated[bool, typer.Option("--replace", help="Give the store to this vault when it holds another one.")] = False,
    as_of: AsOfOption = "",
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read a vault and bring the store to it.

    Only the difference is written, all of it or nothing: a second run on unchanged notes writes nothing, and a deleted note takes with it
    exactly what only it said.

    \b
    Examples:
      stakegraph ingest ~/Notes
      stakegraph ingest ~/Notes --dry-run
      stakegraph ingest ~/Notes --watch
      stakegraph ingest ~/Notes --store neo4j://localhost
    """
    if watch and (dry_run or as_json):
        raise StakegraphError("--watch writes, and prints a line for each sync: leave out --dry-run and --json")
    cache = environment.cache_of(store, vault)
    if full and cache:
        with suppress(OSError):
            cache.unlink()

    def sync(force: bool, new_vault: bool) -> tuple[Result, GraphDelta, str]:
        with terminal.progress() as progress:

            def work() -> tuple[Result, GraphDelta, str]:
                result = read_vault(vault, config, as_of, cache, progress)
                return result, *bring(store, result, progress, dry_run=dry_run, force=force, new_vault=new_vault)

            return environment.in_turn(work, store)

    result, delta, address = sync(force, new_vault)
    report = summary(result, delta, address, dry_run)
    if as_json:
        terminal.document(report)
    else:
        show(report, vault)
    if watch:
        from stakegraph.commands.watch import follow

        def again() -> str:
            # What was forced once is not forced for every later change.
            result, delta, address = sync(False, False)
            return "" if delta.empty else changes(summary(result, delta, address, dry_run))

        terminal.tell(f"watching {vault}; Ctrl-C ends it")
        follow(vault, again)


def read_vault(
    vault: Path, config: Path | None, as_of: str, cache: Path | None = None, progress: terminal.Progress | None = None
) -> Result:
    """A vault with its settings to a graph and its problems. Raises VaultError."""
    from stakegraph.ingest import settings as vault_settings
    from stakegraph.ingest.pipeline import read

    settings, problems = vault_settings.load(vault, config)
    result = read(vault, settings=settings, as_of=environment.day(as_of), cache=cache, progress=progress)
    return replace(result, problems=tuple(sorted({*problems, *result.problems})))


def bring(
    store: str | None, result: Result, progress: terminal.Progress, *, dry_run: bool, force: bool, new_vault: bool
) -> tuple[GraphDelta, str]:
    """Brings the store to what was read; returns what that took (with `dry_run`: would take) and the store's address."""
    from stakegraph.graph.model import Fingerprints, diff

    try:
        with environment.opened(store, write=not dry_run) as target:
            held = target.fingerprints()
            delta = diff(held, result.graph)
            guard(target, held, delta, result, force=force or new_vault, new_vault=new_vault)
            if not dry_run:
                target.apply(delta, progress)
            return delta, target.address
    except StoreEmpty:
        if not dry_run:
            raise
        return diff(Fingerprints(), result.graph), store or ""


def guard(store: Store, held: Fingerprints, delta: GraphDelta, result: Result, *, force: bool, new_vault: bool) -> None:
    """Stops a sync that is probably a mistake: the wrong vault for this store, or a vault that has lost its notes."""
    before, now = held.meta.get("vault", ""), result.graph.meta.get("vault", "")
    if before and before != now and not new_vault:
        raise StakegraphError(
            f'{store.address} holds the vault "{before}", not "{now}": use another --store, or --replace to give it to this vault'
        )
    if force or not delta.delete_nodes:
        return
    gone = frozenset(delta.delete_nodes)
    rows = store.run("MATCH (n:Note) RETURN n.id AS id, n.path AS path ORDER BY path, id")
    notes = [r for r in rows if r["id"] in held.nodes]
    lost = [str(r["path"]) for r in notes if r["id"] in gone]
    for path in result.unreadable:
        if any(note == path or note.startswith(f"{path}/") for note in lost):
            raise StakegraphError(
                f"{path} cannot be read, which is not the same as deleted, so nothing was written: check its permissions, "
                "or repeat with --force to lose what it said"
            )
    if len(lost) > GUARD_NOTES and len(lost) > GUARD_SHARE * len(notes):
        terminal.tell(f"These {len(lost)} of {len(notes)} notes are no longer in the vault:")
        for path in _first(lost):
            terminal.tell(f"  {path}")
        raise StakegraphError(
            f"nothing was written, because {len(lost)} of {len(notes)} notes would be removed: check that the vault is whole "
            "(synced, mounted), or repeat with --force"
        )


def _first(paths: Sequence[str]) -> list[str]:
    more = len(paths) - _LISTED
    return [*(terminal.clean(p) for p in paths[:_LISTED]), *([f"… and {more} more"] if more > 0 else [])]


def summary(result: Result, delta: GraphDelta, address: str, dry_run: bool) -> dict[str, Any]:
    """What `ingest --json` prints."""
    return {
        "vault": result.graph.meta.get("vault", ""),
        "as_of": result.graph.meta.get("as_of", ""),
        "store": address,
        "dry_run": dry_run,
        "notes": result.notes,
        "held": {"nodes": len(result.graph.nodes), "relationships": len(result.graph.relations)},
        **delta.summary(),
        "problems": dict(sorted(Counter(p.rule for p in result.problems).items())),
        "timings": {k: round(v, 4) for k, v in result.timings.items()},
    }


def show(report: dict[str, Any], vault: Path) -> None:
    """The summary in words."""
    counts = report["held"]
    known = f", as known on {report['as_of']}" if report["as_of"] else ""
    terminal.say(
        f"{report['vault']}: {terminal.many(report['notes'], 'note')} → {terminal.many(counts['nodes'], 'node')}, "
        f"{terminal.many(counts['relationships'], 'relationship')}{known}"
    )
    for what in ("nodes", "relationships"):
        row = report[what]
        changed = ", ".join(f"{n:,} {how}" for how, n in row.items() if n) or "unchanged"
        terminal.say(f"  {what + ':':<15}{changed}")
    problems = report["problems"]
    if problems:
        kinds = ", ".join(f"{n} {rule}" for rule, n in sorted(problems.items(), key=lambda p: (-p[1], p[0])))
        terminal.say(f"  {'problems:':<15}{kinds}")
        terminal.say(f"  {'':<15}see them with: stakegraph doctor {_argument(vault)}")
    terminal.say(f"  {'store:':<15}" + ("nothing written (--dry-run)" if report["dry_run"] else report["store"]))


def changes(report: dict[str, Any]) -> str:
    """What a sync changed, in one line."""
    rows = [
        f"{what} {', '.join(f'{n:,} {how}' for how, n in report[what].items() if n) or 'unchanged'}"
        for what in ("nodes", "relationships")
    ]
    return f"{report['notes']:,} notes: {'; '.join(rows)}"


def _argument(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text

"""`stakegraph doctor`: a vault to the problems in its notes, each with the fix to make."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import JsonOption, StoreOption
from stakegraph.commands.ingest import ConfigOption, VaultArgument, read_vault
from stakegraph.commands.terminal import clean, say

if TYPE_CHECKING:
    from stakegraph.graph.model import Problem


def doctor(vault: VaultArgument, config: ConfigOption = None, store: StoreOption = None, as_json: JsonOption = False) -> None:
    """List what is wrong or unclear in the notes, each with the fix to make.

    Broken YAML, names that fit nobody or several people, statements that contradict each other, duplicates. One problem a line, as
    `path:line: message [rule]`, which editors and build servers understand. Nothing is changed. The exit code is 1 when there is a problem.

    \b
    Example:
      stakegraph doctor ~/Notes
    """
    cache = environment.cache_of(store, vault)
    with terminal.progress() as progress:
        result = read_vault(vault, config, "", cache if cache and cache.parent.is_dir() else None, progress)
    groups: dict[str, list[Problem]] = defaultdict(list)
    for problem in sorted(result.problems):
        groups[problem.rule].append(problem)
    ordered = sorted(groups.items(), key=lambda g: (-len(g[1]), g[0]))
    if as_json:
        terminal.document(
            {
                "vault": result.graph.meta.get("vault", ""),
                "notes": result.notes,
                "counts": {rule: len(found) for rule, found in ordered},
                "problems": [
                    {"path": p.path, "line": p.line, "message": p.message, "rule": p.rule, "fix": p.fix}
                    for _, found in ordered
                    for p in found
                ],
            }
        )
    else:
        for rule, found in ordered:
            _show(rule, found)
        total = sum(len(found) for _, found in ordered)
        counts = ", ".join(f"{len(found)} {rule}" for rule, found in ordered)
        say(f"{terminal.many(result.notes, 'note')}, {terminal.many(total, 'problem')}{f': {counts}' if counts else ''}")
    if groups:
        raise typer.Exit(1)


def _show(rule: str, problems: list[Problem]) -> None:
    """A group: its problems, with the fix below each, or once below all where it is the same."""
    fixes = {p.fix for p in problems}
    for problem in problems:
        say(clean(problem))
        if problem.fix and len(fixes) > 1:
            _fix(problem.fix)
    if len(fixes) == 1 and problems[0].fix:
        _fix(problems[0].fix)
    say()


def _fix(text: str) -> None:
    for n, line in enumerate(text.splitlines()):
        say(f"    {'fix: ' if n == 0 else '     '}{clean(line)}")

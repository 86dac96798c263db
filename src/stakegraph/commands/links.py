"""`stakegraph links`: a vault to its broken and ambiguous links, or to the whole link table as the Obsidian app keeps it."""

from __future__ import annotations

from collections import Counter

from stakegraph.commands import terminal
from stakegraph.commands.environment import JsonOption
from stakegraph.commands.ingest import ConfigOption, VaultArgument
from stakegraph.commands.terminal import clean, say


def links(vault: VaultArgument, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List broken and ambiguous links, each with the nearest notes.

    With --json: which note links to which file, how often, as the app's own metadata cache has it.

    \b
    Examples:
      stakegraph links ~/Notes
      stakegraph links ~/Notes --json
    """
    from stakegraph.ingest import settings as vault_settings
    from stakegraph.ingest.links import Resolver, link_problems, link_table
    from stakegraph.ingest.markdown import parse
    from stakegraph.ingest.vault import scan

    settings, _ = vault_settings.load(vault, config)
    found = scan(vault, settings.exclude)
    resolver = Resolver(found.files)
    with terminal.progress() as progress:
        notes = []
        for number, note in enumerate(found):
            notes.append(parse(note))
            progress("reading notes", number, len(found.notes))
    if as_json:
        terminal.document(link_table(notes, resolver))
        return
    problems = sorted(link_problems(notes, resolver))
    for problem in problems:
        say(clean(problem))
        if problem.fix:
            say(f"    fix: {clean(problem.fix)}")
    counts = ", ".join(f"{n} {rule}" for rule, n in sorted(Counter(p.rule for p in problems).items()))
    total = sum(len(n.links) for n in notes)
    say(f"{terminal.many(len(notes), 'note')}, {terminal.many(total, 'link')}: {counts or 'all fit one file'}")

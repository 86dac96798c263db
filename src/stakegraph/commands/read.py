"""`stakegraph read`: a note or a line to how it is read, step by step: the tool to understand and to correct a reading with."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stakegraph.commands import terminal
from stakegraph.commands.ingest import ConfigOption
from stakegraph.commands.terminal import clean, say
from stakegraph.graph.model import VaultError

if TYPE_CHECKING:
    from stakegraph.ingest.model import Claim, Ref
    from stakegraph.ingest.reading import Reading

_ROOTS = (".obsidian", "stakegraph.toml", "identity.yml", "identity.yaml")
"""What lies at the top of a vault."""


def read(
    place: Annotated[str, typer.Argument(metavar="FILE[:LINE]", help="A note, or a line of it.", show_default=False)],
    vault: Annotated[
        Path | None,
        typer.Option(
            "--vault", metavar="VAULT", help="The vault (default: the folder above that holds .obsidian).", show_default=False
        ),
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Show how a note or a line is read.

    What the note is about and why; for each line the names in it and whom they stand for, and what it states by which rule. The rest of
    the vault is read too, because it decides what names mean.

    \b
    Example:
      stakegraph read "People/Ann Lee.md:12" --vault ~/Notes
    """
    from stakegraph.ingest import settings as vault_settings
    from stakegraph.ingest.links import Resolver as Links
    from stakegraph.ingest.markdown import parse
    from stakegraph.ingest.note import read_note
    from stakegraph.ingest.phrases.reader import explain
    from stakegraph.ingest.resolve import Resolver
    from stakegraph.ingest.vault import scan

    file, line = _place(place, vault)
    root = vault or _root(file)
    try:
        path = file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        raise VaultError(f"{file} is not in the vault {root}: name its vault with --vault") from None
    settings, _ = vault_settings.load(root, config)
    found = scan(root, settings.exclude)
    with terminal.progress() as progress:
        readings = []
        for number, note in enumerate(found):
            readings.append(read_note(note, parse(note), settings))
            progress("reading notes", number, len(found.notes))
        links = Links(found.files)
        work = Resolver(readings, lambda target, source: links.resolve(target, source)[0] or "", settings, progress)
        work.run()
    reading = next((r for r in readings if r.path == path), None)
    if reading is None:
        raise VaultError(f"{path} is not read: it is left out by the settings, or is no note")
    _show_note(reading)
    lines = {c.origin.line for c in reading.claims} | {r.line.line for r in work.reads[path]}
    for number in sorted(lines if line is None else {line}):
        say(f"\n{path}:{number}")
        for claim in reading.claims:
            if claim.origin.line == number:
                _show_claim(claim)
        for one in work.reads[path]:
            if one.line.line == number:
                for text in explain(one.line, one.about).splitlines():
                    say(f"  {clean(text)}")
        if number not in lines:
            say("  nothing is read from this line")


def _place(place: str, vault: Path | None) -> tuple[Path, int | None]:
    """FILE or FILE:LINE, relative to the current folder or to the vault."""
    found = re.fullmatch(r"(.+):(\d+)", place)
    for text, line in ((place, None), *(((found[1], int(found[2])),) if found else ())):
        for file in (Path(text), *((vault / text,) if vault else ())):
            if file.is_file():
                return file, line
    raise VaultError(f"{place}: there is no such note; give FILE or FILE:LINE, relative to here or to --vault")


def _root(file: Path) -> Path:
    """The vault that a note is in; its own folder where nothing tells."""
    folder = file.resolve().parent
    return next((f for f in (folder, *folder.parents) if any((f / name).exists() for name in _ROOTS)), folder)


def _show_note(reading: Reading) -> None:
    subject = reading.subject
    name = f" {clean(subject.name)}" if subject.name else ""
    say(f"{clean(reading.path)} is read as {subject.kind}{name}: {clean(subject.reason)}")
    for problem in reading.problems:
        say(f"  {clean(problem)}")


def _show_claim(claim: Claim) -> None:
    until = f", until {claim.until}" if claim.until else ""
    say(
        f"  states    {_ref(claim.subject)} {claim.type} {_ref(claim.object)} [{claim.origin.rule}, {claim.confidence:.2f}{until}]"
    )
    say(f"            {terminal.quoted(claim.origin.quote)}")


def _ref(ref: Ref) -> str:
    if ref.id == "@self":
        return "(the note's subject)"
    return clean(f"{ref.name} ({ref.kind})" if ref.kind else ref.name)

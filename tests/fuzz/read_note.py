"""Coverage-guided fuzzing of the reader: bytes to a note that holds what `lines_hold` says, or a crash.

    pip install atheris
    python tests/fuzz/read_note.py tests/fuzz/corpus -max_total_time=600 -max_len=2000 -dict=tests/fuzz/words.dict

New files in the corpus are inputs that reach new code; `-merge=1 NEW OLD` keeps the fewest. pytest reads all of them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import FunctionType

from stakegraph.ingest import markdown, vault
from stakegraph.ingest.model import Note, ParsedNote

CORPUS = Path(__file__).parent / "corpus"


def lines_hold(text: str, note: ParsedNote) -> None:
    lines = text.splitlines()
    total = max(len(lines), 1)
    for link in note.links:
        assert 1 <= link.line <= total
        assert 0 <= link.start <= link.end <= len(text)
        if link.origin == "body":
            raw = text[link.start : link.end]
            assert raw.startswith(("[", "!"))
            assert raw.splitlines()[0] in lines[link.line - 1]
            if link.style == "wiki":
                assert raw in lines[link.line - 1]
                assert link.target in raw
    body_tags = [(t, n) for t, n in note.tags if f"#{t}" in lines[n - 1]]
    assert all(1 <= n <= total for _, n in note.tags)
    assert all(t in lines[n - 1] for t, n in body_tags)
    last = 0
    for section in note.sections:
        assert 1 <= section.line <= total
        if section.level:
            assert section.heading.split(" ")[0] in lines[section.line - 1]
        for block in section.blocks:
            assert block.lines
            for number, words in block.lines:
                assert words in lines[number - 1]
            assert block.line >= last
            last = block.lines[-1][0]
            if block.table is not None:
                assert all(
                    cell.replace("|", "") in lines[n - 1].replace("\\|", "").replace("|", "")
                    for n, row in block.table.rows
                    for cell in row
                    if "\\" not in cell
                )
    for field in note.fields:
        assert len(field.values) == len(field.lines)
        assert all(1 <= n <= total for n in field.lines)
        if field.origin in ("inline", "bold"):
            assert all(
                v in lines[n - 1] or v.startswith(lines[n - 1].strip(" -*+>\t")[:1]) or " " in v
                for v, n in zip(field.values, field.lines, strict=True)
            )
    assert all(1 <= p.line <= total for p in note.problems)
    assert all(isinstance(k, str) for k in note.frontmatter)


def check(data: bytes) -> None:
    """Reads the bytes as a note and as a canvas; raises where anything does not hold."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text, _ = vault.decode(data)
    note = markdown.parse(Note("a/n.md", text, ""))
    lines_hold(text, note)
    assert markdown.parse(Note("a/n.md", text, "")) == note
    board = markdown.parse(Note("n.canvas", text, ""))
    assert all(1 <= link.line <= max(len(text.splitlines()), 1) for link in board.links)


if __name__ == "__main__":
    import atheris

    import stakegraph.ingest as reader

    for name in (
        "blocks",
        "block_rules",
        "canvas",
        "fields",
        "frontmatter",
        "inline",
        "markdown",
        "plain",
        "properties",
        "scanner",
    ):
        for value in vars(sys.modules[f"{reader.__name__}.{name}"]).values():
            if isinstance(value, FunctionType) and value.__module__.startswith(reader.__name__):
                atheris.instrument_func(value)
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()

"""Words, rows and documents to the terminal: answers to stdout, messages and progress to stderr."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from stakegraph.graph.model import Evidence, Node, OutputError

Progress = Callable[[str, int, int], None]

_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ") | dict.fromkeys(
    (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF), ""
)
"""What a note's words must not do to a terminal: move the cursor, change colours, turn the line around."""
_BULLET = re.compile(r"^(?:[-*+•]|\d+[.)])\s+(?:\[.\]\s+)?(?:[✅❌⏳☑✔✗]\ufe0f?\s*)?")
_PATIENCE = 1.0
"""Seconds after which progress is shown."""


def clean(text: object) -> str:
    """Text of a note as one line that is safe to print: no control characters, no line ends, no marks that turn the line around.

    >>> clean("a\\x1b[31mb\\nc")
    'a [31mb c'
    """
    return str(text).translate(_CONTROLS)


def say(text: str = "") -> None:
    """A line of the answer, on stdout."""
    print(text)


def tell(text: str) -> None:
    """A message beside the answer, on stderr."""
    print(text, file=sys.stderr)


def document(value: object) -> None:
    """The one JSON document of `--json`, on stdout."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print(text.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Rows under their columns, on stdout; wrapped to the terminal's width, unwrapped elsewhere."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    wide = not sys.stdout.isatty()
    console = Console(file=sys.stdout, width=100_000 if wide else None, highlight=False, markup=False, emoji=False)
    shown = Table(box=box.SIMPLE_HEAD if not wide else None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for column in columns:
        shown.add_column(column, no_wrap=wide, overflow="fold")
    for row in rows:
        shown.add_row(*(Text(cell(row.get(c))) for c in columns))
    with console.capture() as captured:
        console.print(shown)
    for line in captured.get().splitlines():
        say(line.rstrip())


def cell(value: object) -> str:
    """A value of a row as text: lists joined by commas, numbers to four significant digits, nothing for null."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.4g}"
        case list() | tuple():
            return ", ".join(cell(v) for v in value)
        case dict():
            return ", ".join(f"{k}: {cell(v)}" for k, v in value.items())
    return clean(value)


def quoted(text: str, limit: int = 160) -> str:
    """The words of a note in quotation marks, without the mark of a list, cut where they are long."""
    words = _BULLET.sub("", clean(text).strip())
    return f"“{words if len(words) <= limit else words[: limit - 1].rstrip() + '…'}”"


def proof(evidence: Evidence, known: str = "") -> str:
    """One piece of evidence as a line: where, when, the words; without the words where `known` has just shown them."""
    when = f" ({evidence.date})" if evidence.date else ""
    words = quoted(evidence.origin.quote, 10_000)[1:-1]
    shown = "" if words.rstrip(".") in known else f" {quoted(evidence.origin.quote)}"
    return f"{clean(evidence.origin.source)}{when}{shown}"


def many(count: int, what: str) -> str:
    """A number with its noun.

    >>> many(1, "note"), many(1200, "note")
    ('1 note', '1,200 notes')
    """
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def evidence_json(evidence: Evidence) -> dict[str, object]:
    """One piece of evidence as every `--json` shows it."""
    return {
        "type": evidence.type,
        "path": evidence.origin.path,
        "line": evidence.origin.line,
        "quote": evidence.origin.quote,
        "date": evidence.date,
        "confidence": round(evidence.confidence, 6),
    }


def node_json(node: Node) -> dict[str, object]:
    """A node as every `--json` names it."""
    return {"id": node.id, "kind": node.kind, "name": node.name}


def write(path: Path, content: str | bytes) -> None:
    """Writes a file as a whole: the old one stays until the new one is complete. Raises OutputError."""
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise OutputError(f"cannot write {path}: it is a folder; give the name of a file with -o")
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True) if part.parent.is_dir() else None
        raise OutputError(f"cannot write {path}: {error.strerror or error}; choose another place with -o") from error


@contextmanager
def progress() -> Iterator[Progress]:
    """A function (what, done, total) that shows how far something is: on a terminal, and only when it takes longer than a second."""
    if not sys.stderr.isatty():
        yield lambda what, done, total: None
        return
    began = time.monotonic()
    bars: list[Any] = []
    current: dict[str, Any] = {}

    def show(what: str, done: int, total: int) -> None:
        if not bars:
            if time.monotonic() - began < _PATIENCE:
                return
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

            columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
            bars.append(Progress(*columns, console=Console(stderr=True), transient=True))
            bars[0].start()
        if what not in current:
            for task in current.values():
                bars[0].remove_task(task)
            current.clear()
            current[what] = bars[0].add_task(what, total=total or None)
        bars[0].update(current[what], completed=done, total=total or None)

    try:
        yield show
    finally:
        for bar in bars:
            bar.stop()

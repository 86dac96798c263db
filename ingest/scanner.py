"""The state of reading blocks: what is open, what is done, and how blocks and sections end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.model import Block, Section, Table

_CELL = re.compile(r"(?:\\.|\[\[(?!\[)[^\[\]\n]*+\]\]|[^|\\])*+")


@dataclass(slots=True)
class Blocks:
    """What the block rules find. `code` and `hidden` are (first line, last line): code, and HTML comments, both read by no inline rule.

    `problems` are (line, message, fix).
    """

    sections: list[Section] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    hidden: list[tuple[int, int]] = field(default_factory=list)
    problems: list[tuple[int, str, str]] = field(default_factory=list)
    emphasis: bool = False
    """Whether any block may begin with emphasis, as bold keys do."""


@dataclass(slots=True)
class Scanner:
    """One pass over the lines.

    The last of `blocks` is still `open` to further lines, which gather in `more`. `stack` holds the content columns of the open list
    items (outermost first), `outer` those around the open quote; `level` is the depth of the quote; `header` and `rows` the open table.
    """

    lines: Sequence[str]
    out: Blocks = field(default_factory=Blocks)
    blocks: list[Block] = field(default_factory=list)
    done: int = 0
    """How many of the blocks belong to ended sections."""
    heading: tuple[str, int, int] = ("", 0, 1)
    above: list[tuple[int, str]] = field(default_factory=list)
    parents: tuple[str, ...] = ()
    level: int = 0
    plain: bool = True
    """Neither in a quote nor in a table."""
    open: bool = False
    more: list[tuple[int, str]] = field(default_factory=list)
    stack: list[int] = field(default_factory=list)
    outer: list[int] = field(default_factory=list)
    header: tuple[int, str] | None = None
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    raws: list[tuple[int, str]] = field(default_factory=list)

    def close(self) -> None:
        """Ends the open paragraph, item, quote or table."""
        self.open = False
        if self.more:
            last = self.blocks[-1]
            self.blocks[-1] = last._replace(lines=(*last.lines, *self.more))
            self.more = []
        if self.header is not None:
            number, line = self.header
            table = Table(cells(line), tuple(self.rows))
            lines = self.lines
            raw = ((number, line), (number + 1, lines[number].strip()), *self.raws)
            self.blocks.append(Block("table", raw, len(self.stack), "", "", table))
            self.header = None
            self.rows, self.raws = [], []
            self.plain = not self.level

    def take_back(self) -> Block:
        """The open block, no longer among the blocks."""
        self.close()
        return self.blocks.pop()

    def section(self, heading: str, level: int, line: int) -> None:
        """Ends the open section and begins one under this heading."""
        self.end_section()
        last = self.heading[1]
        if level > last:
            if last:
                self.above.append((last, self.heading[0]))
                self.parents = (*self.parents, self.heading[0])
        elif level < last:
            self.above = [(lv, h) for lv, h in self.above if lv < level]
            self.parents = tuple([h for _, h in self.above])
        self.heading = (heading, level, line)

    def end_section(self) -> None:
        heading, level, line = self.heading
        count = len(self.blocks)
        if count > self.done:
            self.out.sections.append(Section(heading, level, line, tuple(self.blocks[self.done :]), self.parents))
            self.done = count
        elif level:
            self.out.sections.append(Section(heading, level, line, (), self.parents))

    def raw(self, kind: str, first: int, last: int, marker: str = "") -> None:
        """Lines `first` to `last` as a block that no other rule reads."""
        lines = self.lines
        self.blocks.append(Block(kind, tuple([(n, lines[n - 1]) for n in range(first, last + 1)]), len(self.stack), "", marker))

    def leave_quote(self) -> None:
        self.close()
        self.level, self.plain = 0, True
        self.stack[:] = self.outer


def columns(space: str) -> int:
    """How far leading blanks reach; tabs stop at every fourth column."""
    return len(space.expandtabs(4)) if "\t" in space else len(space)


def cells(row: str) -> tuple[str, ...]:
    """A table row's cells, stripped, `\\|` as `|`; a `|` inside `[[…]]` does not divide.

    >>> cells(r"| **Role** | [[A\\|B]] |")
    ('**Role**', '[[A|B]]')
    """
    row = row.strip()
    if row[:1] == "|":
        row = row[1:]
    parts = row.split("|")
    if "\\" in row or ("[[" in row and any(p.count("[[") != p.count("]]") for p in parts)):
        parts, at = [], 0
        while at <= len(row):
            found = _CELL.match(row, at)
            end = found.end() if found else len(row)
            parts.append(row[at:end].replace("\\|", "|"))
            at = end + 1
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return tuple([p.strip() for p in parts])

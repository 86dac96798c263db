"""Lines of a note's body to sections of blocks, by CommonMark's block rules as the Obsidian app applies them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.model import Block, Section, Table

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$")
_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?:([ \t]+)(?:\[(.)\](?=\s|$)[ \t]*)?(.*))?$")
_RULE = re.compile(r"(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_QUOTE = re.compile(r"(?:[ \t]*>)+[ ]?")
_CALLOUT = re.compile(r"\[!([^\]\s]+)\][+-]?[ \t]*(.*)$")
_HTML = re.compile(
    r"</?(?:address|article|aside|base|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    r"h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|pre|script|search|section|style|summary|"
    r"table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)",
    re.IGNORECASE,
)
_CELL = re.compile(r"(?:\\.|\[\[(?!\[)[^\[\]\n]*+\]\]|[^|\\])*+")
_BULLETS = "-*+"
_DIGITS = "0123456789"


@dataclass(slots=True)
class Blocks:
    """What the block rules find. `code` and `hidden` are (first line, last line): code, and HTML comments, both read by no inline rule.

    `regions` are the (first line, last line) of everything whose inline text is read together. `notes` are (line, message, fix).
    """

    sections: list[Section] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    hidden: list[tuple[int, int]] = field(default_factory=list)
    notes: list[tuple[int, str, str]] = field(default_factory=list)


class _Scanner:
    """One pass over the lines. `stack` holds the content columns of the open list items, outermost first."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.out = Blocks()
        self.blocks: list[Block] = []
        self.heading = ("", 0, 1)
        self.above: list[tuple[int, str]] = []
        self.kind = ""
        self.text: list[tuple[int, str]] = []
        self.depth = 0
        self.status = ""
        self.marker = ""
        self.stack: list[int] = []
        self.outer: list[int] = []
        self.level = 0
        self.rows: list[tuple[int, tuple[str, ...]]] = []
        self.header: tuple[int, str] | None = None

    def close(self) -> None:
        """Ends the open paragraph, item, quote or table."""
        if self.text:
            self.blocks.append(Block(self.kind, tuple(self.text), self.depth, self.status, self.marker))
            self.text = []
        if self.header is not None:
            number, line = self.header
            table = Table(cells(line), tuple(self.rows))
            raw = (
                (number, line),
                (number + 1, self.lines[number].strip()),
                *((n, self.lines[n - 1].strip()) for n, _ in self.rows),
            )
            self.blocks.append(Block("table", raw, len(self.stack), table=table))
            self.header = None
            self.rows = []

    def open(self, kind: str, number: int, text: str, depth: int, status: str = "", marker: str = "") -> None:
        self.kind, self.text, self.depth, self.status, self.marker = kind, [(number, text)], depth, status, marker

    def section(self, heading: str, level: int, line: int) -> None:
        """Ends the open section and begins one under this heading."""
        self.end_section()
        self.above = [(lv, h) for lv, h in self.above if lv < level]
        self.heading = (heading, level, line)

    def end_section(self) -> None:
        heading, level, line = self.heading
        if self.blocks or level:
            self.out.sections.append(Section(heading, level, line, tuple(self.blocks), tuple(h for _, h in self.above)))
            self.blocks = []
        if level:
            self.above.append((level, heading))

    def raw(self, kind: str, first: int, last: int, marker: str = "") -> None:
        """Lines `first` to `last` as a block that no other rule reads."""
        lines = self.lines
        self.blocks.append(Block(kind, tuple((n, lines[n - 1]) for n in range(first, last + 1)), len(self.stack), marker=marker))


def read_blocks(lines: Sequence[str], first: int = 0) -> Blocks:
    """The sections of a body whose first line is `lines[first]`; line numbers count from 1 at `lines[0]`."""
    s = _Scanner(lines)
    number, total = first, len(lines)
    blank = True
    while number < total:
        line = lines[number]
        number += 1
        body = line.lstrip()
        if not body:
            s.close()
            blank = True
            if s.level:
                s.level, s.stack = 0, s.outer
            continue
        c = body[0]
        indent = len(line) - len(body)
        if indent and "\t" in line[:indent]:
            indent = len(line[:indent].expandtabs(4))
        if c == ">" and (indent < 4 or s.stack):
            found = _QUOTE.match(line)
            assert found is not None
            level = found.group().count(">")
            if level != s.level:
                s.close()
                if not s.level:
                    s.outer = s.stack if s.stack and indent >= s.stack[-1] else []
                s.level, s.stack = level, []
                blank = True
            rest = line[found.end() :]
            body = rest.lstrip()
            if not body:
                s.close()
                blank = True
                continue
            c = body[0]
            indent = len(rest) - len(body)
            if indent and "\t" in rest[:indent]:
                indent = len(rest[:indent].expandtabs(4))
        elif s.level:
            s.close()
            s.level, s.stack = 0, s.outer
        stack = s.stack
        if c in _BULLETS or c in _DIGITS:
            if _read_marker(s, number, body, indent, c, blank):
                blank = False
                continue
        elif c == "#" and indent < (stack[-1] if stack else 0) + 4 and not s.level:
            found = _HEADING.match(body)
            if found:
                s.close()
                if not stack or indent < stack[-1]:
                    s.stack = []
                    s.section((found[2] or "").strip(), len(found[1]), number)
                    blank = True
                    continue
        elif c in "`~" and (found := _FENCE.match(body)):
            s.close()
            number = _read_fence(s, number, found, indent)
            blank = True
            continue
        elif (c in "|:" and s.text) or s.header is not None:
            if _read_row(s, number, line if not s.level else body, body):
                continue
        elif c == "=" and s.kind == "paragraph" and s.text and not body.strip("= \t"):
            _setext(s, 1)
            blank = True
            continue
        elif c == "_" and _RULE.match(body):
            s.close()
            s.blocks.append(Block("rule", ((number, body.rstrip()),), len(stack)))
            blank = True
            continue
        elif c in "<%$" and (last := _raw_end(s, number, body, c)):
            number = last
            blank = True
            continue
        if s.header is not None and _read_row(s, number, body, body):
            continue
        if s.text:
            s.text.append((number, body.rstrip()))
            continue
        while stack and indent < stack[-1]:
            stack.pop()
        if indent - (stack[-1] if stack else 0) >= 4 and not s.level:
            number = _read_indented(s, number, indent)
            blank = True
            continue
        if s.level and (found := _CALLOUT.match(body)):
            s.blocks.append(Block("callout", ((number, found[2].rstrip()),), len(stack), marker=found[1].lower()))
            continue
        s.open("quote" if s.level else "paragraph", number, body.rstrip(), len(stack))
        blank = False
    s.close()
    s.end_section()
    return s.out


def _setext(s: _Scanner, level: int) -> None:
    """The open paragraph becomes a heading."""
    heading = " ".join(t for _, t in s.text)
    line = s.text[0][0]
    s.text = []
    s.section(heading, level, line)


def _read_marker(s: _Scanner, number: int, body: str, indent: int, c: str, blank: bool) -> bool:
    """A rule, an underline or a list item at a line that starts with a bullet or a digit; False where it is plain text."""
    stack = s.stack
    if c in "-*":
        if (
            c == "-"
            and s.text
            and s.kind == "paragraph"
            and not s.level
            and not stack
            and not body.strip("- \t")
            and " " not in body.strip()
        ):
            _setext(s, 2)
            return True
        if s.text and "|" in body and c == "-" and _read_row(s, number, body, body):
            return True
        if _RULE.match(body):
            s.close()
            while stack and indent < stack[-1]:
                stack.pop()
            s.blocks.append(Block("rule", ((number, body.rstrip()),), len(stack)))
            return True
    found = _ITEM.match(body)
    if found is None:
        return False
    marker, gap, status, text = found.groups()
    if s.text and not stack and ((not text and not status) or marker[:-1] not in ("", "1")) and s.kind in ("paragraph", "quote"):
        return False  # only a non-empty bullet, or a list that begins at 1, interrupts a paragraph
    if not stack and indent >= 4 and not s.text and not s.level:
        return False  # indented code
    s.close()
    while stack and indent < stack[-1]:
        stack.pop()
    depth = len(stack)
    width = len(gap) if gap else 1
    stack.append(indent + len(marker) + (width if width < 5 and (text or status) else 1))
    s.open("task" if status else "item", number, (text or "").rstrip(), depth, status or "", marker)
    return True


def _read_fence(s: _Scanner, number: int, found: re.Match[str], indent: int) -> int:
    """A fenced block from its opening line to its end, the end of its quote or list item, or the end of the note."""
    fence = found[1] or found[3]
    info = (found[2] or found[4] or "").strip()
    stack, lines, level = s.stack, s.lines, s.level
    while stack and indent < stack[-1]:
        stack.pop()
    column = stack[-1] if stack else 0
    last, closed = number, False
    for last in range(number + 1, len(lines) + 1):
        line = lines[last - 1]
        text = line.lstrip()
        if level:
            quoted = _QUOTE.match(line)
            if quoted is None or quoted.group().count(">") < level:
                last -= 1
                closed = True
                break
            text = line[quoted.end() :].lstrip()
        elif column and text and len(line[: len(line) - len(text)].expandtabs(4)) < column:
            last -= 1
            closed = True
            break
        if text.startswith(fence) and not text.strip().strip(fence[0]):
            closed = True
            break
    if not closed and not level:
        s.out.notes.append(
            (
                number,
                "the code fence opened here is never closed: all that follows is code",
                f"add a line {fence} where the code ends",
            )
        )
    s.out.code.append((number, last))
    s.raw("code", number, last, info.split()[0] if info else "")
    return last


def _read_indented(s: _Scanner, number: int, indent: int) -> int:
    """An indented code block, up to the first less indented line."""
    lines = s.lines
    least = (s.stack[-1] if s.stack else 0) + 4
    last = number
    for following in range(number + 1, len(lines) + 1):
        line = lines[following - 1]
        text = line.lstrip()
        if text:
            if len(line[: len(line) - len(text)].expandtabs(4)) < least:
                break
            last = following
    s.out.code.append((number, last))
    s.raw("code", number, last)
    return last


def _raw_end(s: _Scanner, number: int, body: str, c: str) -> int:
    """The last line of an HTML block, a comment block or a formula that begins here; 0 where none does."""
    lines = s.lines
    if c == "%":
        if not body.startswith("%%") or "%%" in body[2:]:
            return 0
        last = _line_with("%%", lines, number)
        if not last:
            s.out.notes.append(
                (number, "the comment opened here with %% is never closed", "add a line %% where the comment ends")
            )
            return 0
        s.close()
        s.raw("comment", number, last)
        return last
    if c == "$":
        if not body.startswith("$$") or "$$" in body[2:] or not (last := _line_with("$$", lines, number)):
            return 0
        s.close()
        s.out.code.append((number, last))
        s.raw("code", number, last, "math")
        return last
    if body.startswith("<!--"):
        last = number if "-->" in body[4:] else _line_with("-->", lines, number)
        if not last:
            last = len(lines)
            s.out.notes.append(
                (
                    number,
                    "the HTML comment opened here is never closed: all that follows is hidden",
                    "add --> where the comment ends",
                )
            )
        s.close()
        s.out.hidden.append((number, last))
        s.raw("html", number, last)
        return last
    if _HTML.match(body):
        s.close()
        last = number
        while last < len(lines) and lines[last].strip():
            last += 1
        s.raw("html", number, last)
        return last
    return 0


def _line_with(text: str, lines: Sequence[str], after: int) -> int:
    """The number of the first line after line `after` that contains the text, 0 for none."""
    return next((n + 1 for n in range(after, len(lines)) if text in lines[n]), 0)


def cells(row: str) -> tuple[str, ...]:
    """A table row's cells, stripped, `\\|` as `|`; a `|` inside `[[…]]` does not divide.

    >>> cells(r"| **Role** | [[A\\|B]] |")
    ('**Role**', '[[A|B]]')
    """
    row = row.strip()
    if row.startswith("|"):
        row = row[1:]
    if "\\" not in row and "[[" not in row:
        parts = row.split("|")
    else:
        parts, at = [], 0
        while at <= len(row):
            found = _CELL.match(row, at)
            end = found.end() if found else len(row)
            parts.append(row[at:end].replace("\\|", "|"))
            at = end + 1
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return tuple(p.strip() for p in parts)


def _read_row(s: _Scanner, number: int, line: str, body: str) -> bool:
    """Begins a table at its delimiter row, or adds a row to the open table; False where the line is neither."""
    if s.header is not None:
        if "|" not in body and body[0] in "#>`~-*+":
            s.close()
            return False
        s.rows.append((number, cells(body)))
        return True
    head_number, head = s.text[-1]
    if head_number != number - 1 or "|" not in head or not _DELIMITER.match(body):
        return False
    if len(cells(head)) != len(cells(body)):
        return False
    s.text.pop()
    s.close()
    s.header = (head_number, head)
    return True

"""Lines of a note's body to sections of blocks, by CommonMark's block rules as the Obsidian app applies them. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.model import Block, Section, Table

_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?:([ \t]+)(?:\[(.)\](?=\s|$)[ \t]*)?(.*))?$")
_RULE = re.compile(r"(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
_DELIMITER = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+$")
_QUOTE = re.compile(r"(?:[ \t]*>)+[ ]?")
_CALLOUT = re.compile(r"\[!([^\]\s]+)\][+-]?[ \t]*(.*)$")
_HTML = re.compile(
    r"<!--|</?(?:address|article|aside|base|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    r"h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|pre|script|search|section|style|summary|"
    r"table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)",
    re.IGNORECASE,
)
_CELL = re.compile(r"(?:\\.|\[\[(?!\[)[^\[\]\n]*+\]\]|[^|\\])*+")
_AFTER_TASK = frozenset(("", " ", "\t"))
_AFTER_BULLET = frozenset(("", " ", "\t", "-", "*", "_", ":", "|"))
"""What after a bullet and a blank needs a closer look: more bullets make a rule, colons and bars the delimiter row of a table."""
_EMPHASIS = frozenset("*_")
_new = tuple.__new__


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
class _Scanner:
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


def _columns(space: str) -> int:
    """How far leading blanks reach; tabs stop at every fourth column."""
    return len(space.expandtabs(4)) if "\t" in space else len(space)


def read_blocks(lines: Sequence[str], first: int = 0) -> Blocks:
    """The sections of a body whose first line is `lines[first]`; line numbers count from 1 at `lines[0]`."""
    s = _Scanner(lines)
    stack, blocks = s.stack, s.blocks
    number, total = first, len(lines)
    if not first and lines and lines[0][:1] == "\ufeff":
        lines = s.lines = [lines[0][1:], *lines[1:]]
    while number < total:
        line = lines[number]
        number += 1
        body = line.lstrip()
        if not body:
            if s.level:
                s.leave_quote()
            elif s.open:
                s.close()
            continue
        c = body[0]
        indent = 0 if len(body) == len(line) else _columns(line[: len(line) - len(body)])
        if s.plain:  # the two most frequent lines, read here without a call
            if c == "-":
                if body[1:2] == " " and (third := body[2:3]) not in _AFTER_BULLET and (stack or indent < 4):
                    while stack and indent < stack[-1]:
                        stack.pop()
                    if s.more:
                        s.close()
                    if third == "[" and body[4:5] == "]" and body[5:6] in _AFTER_TASK:
                        text = body[5:].strip()
                        blocks.append(_new(Block, ("task", ((number, text),), len(stack), body[3], "-", None)))
                        if text[:1] in _EMPHASIS:
                            s.out.emphasis = True
                    else:
                        blocks.append(_new(Block, ("item", ((number, body[2:].rstrip()),), len(stack), "", "-", None)))
                    stack.append(indent + 2)
                    s.open = True
                    continue
            elif c not in _MARKS and c != ">":
                if s.open:
                    s.more.append((number, body.rstrip()))
                    continue
                if not indent:
                    stack.clear()
                    blocks.append(_new(Block, ("paragraph", ((number, body.rstrip()),), 0, "", "", None)))
                    s.open = True
                    continue
        if c == ">" and (indent < 4 or stack):
            body, indent = _enter_quote(s, line, indent)
            if not body:
                continue
            c = body[0]
        elif s.level:
            s.leave_quote()
        if s.header is not None:
            if c == "|":
                s.rows.append((number, cells(body)))
                s.raws.append((number, body.rstrip()))
                continue
            last = _read_row(s, number, body, indent)
            if last:
                number = last
                continue
        elif c in _MARKS:
            if c in _EMPHASIS:
                s.out.emphasis = True
            last = _OPENERS[c](s, number, body, indent)
            if last:
                number = last
                continue
        if s.open:
            s.more.append((number, body.rstrip()))
            continue
        while stack and indent < stack[-1]:
            stack.pop()
        if indent >= 4 and not s.level and indent - (stack[-1] if stack else 0) >= 4:
            number = _read_indented(s, number)
            continue
        if not s.level:
            blocks.append(Block("paragraph", ((number, body.rstrip()),), len(stack)))
            s.open = True
        elif (callout := _CALLOUT.match(body)) is None:
            blocks.append(Block("quote", ((number, body.rstrip()),), len(stack)))
            s.open = True
        else:
            blocks.append(Block("callout", ((number, callout[2].rstrip()),), len(stack), "", callout[1].lower()))
    s.close()
    s.end_section()
    return s.out


def _enter_quote(s: _Scanner, line: str, indent: int) -> tuple[str, int]:
    """The text of a quoted line and its indentation; "" where the quote has an empty line."""
    found = _QUOTE.match(line)
    assert found is not None
    level = found.group().count(">")
    if level != s.level:
        s.close()
        if not s.level:
            s.outer = s.stack[:] if s.stack and indent >= s.stack[-1] else []
        s.level, s.plain = level, False
        s.stack.clear()
    rest = line[found.end() :]
    body = rest.lstrip()
    if not body:
        s.close()
    return body, _columns(rest[: len(rest) - len(body)])


# Each reader below is asked about a line that begins with its character. It returns the number of the last line that it has read, 0
# where the line is none of its kind.


def _read_heading(s: _Scanner, number: int, body: str, indent: int) -> int:
    stack = s.stack
    if s.level or indent >= (stack[-1] if stack else 4):
        return 0
    text = body.lstrip("#")
    level = len(body) - len(text)
    if level > 6 or (text and text[0] not in " \t"):
        return 0
    text = text.strip()
    if text[-1:] == "#":
        bare = text.rstrip("#")
        if not bare or bare[-1] in " \t":
            text = bare.rstrip()
    if s.open:
        s.close()
    stack.clear()
    s.section(text, level, number)
    return number


def _read_bullet(s: _Scanner, number: int, body: str, indent: int) -> int:
    """A list item, a rule, a `---` under a heading or under the first row of a table."""
    c = body[0]
    if c == "-" and s.open:
        if _underlines(s) and not body.strip("- \t") and " " not in body.rstrip():
            return _setext(s, 2, number)
        if "|" in body and _begin_table(s, number, body):
            return number
    if c != "+" and _RULE.match(body):
        return _rule(s, number, body, indent)
    return _read_item(s, number, body, indent)


def _read_item(s: _Scanner, number: int, body: str, indent: int) -> int:
    found = _ITEM.match(body)
    if found is None:
        return 0
    marker, gap, status, text = found.groups()
    text = (text or "").rstrip()
    if text[:1] in _EMPHASIS:
        s.out.emphasis = True
    stack = s.stack
    if not stack:
        if s.open:
            if (not text and not status) or (len(marker) > 1 and marker[:-1] != "1"):
                return 0  # only a non-empty bullet, or a list that begins at 1, interrupts a paragraph
        elif indent >= 4 and not s.level:
            return 0  # indented code
    s.close()
    while stack and indent < stack[-1]:
        stack.pop()
    depth = len(stack)
    width = len(gap) if gap else 1
    stack.append(indent + len(marker) + (width if width < 5 and (text or status) else 1))
    s.blocks.append(Block("task" if status else "item", ((number, text),), depth, status or "", marker, None))
    s.open = True
    return number


def _read_underscores(s: _Scanner, number: int, body: str, indent: int) -> int:
    return _rule(s, number, body, indent) if _RULE.match(body) else 0


def _rule(s: _Scanner, number: int, body: str, indent: int) -> int:
    s.close()
    while s.stack and indent < s.stack[-1]:
        s.stack.pop()
    s.blocks.append(Block("rule", ((number, body.rstrip()),), len(s.stack)))
    return number


def _read_underline(s: _Scanner, number: int, body: str, indent: int) -> int:
    return _setext(s, 1, number) if s.open and _underlines(s) and not body.strip("= \t") else 0


def _underlines(s: _Scanner) -> bool:
    """Whether a line of `---` or `===` makes the open block a heading."""
    return not s.level and not s.stack and s.header is None and s.blocks[-1].kind == "paragraph"


def _setext(s: _Scanner, level: int, number: int) -> int:
    """The open paragraph becomes a heading."""
    paragraph = s.take_back()
    s.section(paragraph.text, level, paragraph.line)
    return number


def _read_delimiter(s: _Scanner, number: int, body: str, indent: int) -> int:
    return number if s.open and _begin_table(s, number, body) else 0


def _read_fence(s: _Scanner, number: int, body: str, indent: int) -> int:
    """A fenced block from its opening line to its end, the end of its quote or list item, or the end of the note."""
    found = _FENCE.match(body)
    if found is None:
        return 0
    s.close()
    fence = found[1] or found[3]
    info = (found[2] or found[4] or "").split()
    stack, lines, level = s.stack, s.lines, s.level
    while stack and indent < stack[-1]:
        stack.pop()
    column = stack[-1] if stack else 0
    last, closed = number, False
    for following in range(number + 1, len(lines) + 1):
        line = lines[following - 1]
        text = line.lstrip()
        if level:
            quoted = _QUOTE.match(line)
            if quoted is None or quoted.group().count(">") < level:
                closed = True
                break
            text = line[quoted.end() :].lstrip()
        elif column and text and _columns(line[: len(line) - len(text)]) < column:
            closed = True
            break
        last = following
        if text.startswith(fence) and not text.strip().strip(fence[0]):
            closed = True
            break
    if not closed and not level:
        message = "the code fence opened here is never closed: all that follows is code"
        s.out.problems.append((number, message, f"add a line {fence} where the code ends"))
    s.out.code.append((number, last))
    s.raw("code", number, last, info[0] if info else "")
    return last


def _read_indented(s: _Scanner, number: int) -> int:
    """An indented code block, up to the first less indented line."""
    lines = s.lines
    least = (s.stack[-1] if s.stack else 0) + 4
    last = number
    for following in range(number + 1, len(lines) + 1):
        line = lines[following - 1]
        text = line.lstrip()
        if text:
            if _columns(line[: len(line) - len(text)]) < least:
                break
            last = following
    s.out.code.append((number, last))
    s.raw("code", number, last)
    return last


def _read_comment(s: _Scanner, number: int, body: str, indent: int) -> int:
    """A comment that begins on a line of its own and ends on a later one."""
    if not body.startswith("%%") or "%%" in body[2:]:
        return 0
    last = _line_with("%%", s.lines, number)
    if not last:
        s.out.problems.append((number, "the comment opened here with %% is never closed", "add a line %% where the comment ends"))
        return 0
    s.close()
    s.raw("comment", number, last)
    return last


def _read_formula(s: _Scanner, number: int, body: str, indent: int) -> int:
    if not body.startswith("$$") or "$$" in body[2:]:
        return 0
    last = _line_with("$$", s.lines, number)
    if last:
        s.close()
        s.out.code.append((number, last))
        s.raw("code", number, last, "math")
    return last


def _read_html(s: _Scanner, number: int, body: str, indent: int) -> int:
    """An HTML comment up to its end, or an HTML block up to the next empty line."""
    lines = s.lines
    if body.startswith("<!--"):
        last = number if "-->" in body[4:] else _line_with("-->", lines, number)
        if not last:
            last = len(lines)
            s.out.problems.append(
                (number, "the HTML comment opened here is never closed: all that follows is hidden", "add --> where it ends")
            )
        s.out.hidden.append((number, last))
    elif _HTML.match(body):
        last = number
        while last < len(lines) and lines[last].strip():
            last += 1
    else:
        return 0
    s.close()
    s.raw("html", number, last)
    return last


def _line_with(text: str, lines: Sequence[str], after: int) -> int:
    """The number of the first line after line `after` that contains the text, 0 for none."""
    return next((n + 1 for n in range(after, len(lines)) if text in lines[n]), 0)


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


def _begin_table(s: _Scanner, number: int, body: str) -> bool:
    """Whether this is the delimiter row of a table whose header is the last line of the open paragraph."""
    head_number, head = s.more[-1] if s.more else s.blocks[-1].lines[-1]
    if head_number != number - 1 or "|" not in head or not _DELIMITER.match(body) or len(cells(head)) != len(cells(body)):
        return False
    if s.more:
        s.more.pop()
        s.close()
    elif s.blocks[-1].kind in ("paragraph", "quote"):
        s.take_back()
    else:
        s.close()
        item = s.blocks[-1]
        s.blocks[-1] = item._replace(lines=((head_number, ""),))
    s.header = (head_number, head)
    s.open, s.plain = True, False
    return True


def _read_row(s: _Scanner, number: int, body: str, indent: int) -> int:
    """Adds a row to the open table, or ends the table where another block begins; 0 where that one is a paragraph."""
    c = body[0]
    begins = _BREAKERS.get(c)
    if begins is not None and any(rule.match(body) for rule in begins):
        s.close()
        return _OPENERS[c](s, number, body, indent)
    s.rows.append((number, cells(body)))
    s.raws.append((number, body.rstrip()))
    return number


_OPENERS: dict[str, Callable[[_Scanner, int, str, int], int]] = {
    "#": _read_heading,
    "`": _read_fence,
    "~": _read_fence,
    "_": _read_underscores,
    "=": _read_underline,
    "|": _read_delimiter,
    ":": _read_delimiter,
    "<": _read_html,
    "%": _read_comment,
    "$": _read_formula,
    **dict.fromkeys("-*+", _read_bullet),
    **dict.fromkeys("0123456789", _read_item),
}
_MARKS = frozenset(_OPENERS)
_BREAKERS = {
    "#": (_HEADING,),
    "`": (_FENCE,),
    "~": (_FENCE,),
    "<": (_HTML,),
    **dict.fromkeys("-*+0123456789", (_ITEM, _RULE)),
}

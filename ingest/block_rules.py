"""One reader for each kind of block: whether a line begins one, and where that block ends.

Each reader is asked about a line that begins with its character. It returns the number of the last line that it has read, 0 where the
line is none of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from stakegraph.ingest.model import Block
from stakegraph.ingest.scanner import Scanner, cells, columns

_HEADING = re.compile(r"#{1,6}(?:[ \t]|$)")
_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?:([ \t]+)(?:\[(.)\](?=\s|$)[ \t]*)?(.*))?$")
_RULE = re.compile(r"(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
_DELIMITER = re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+$")
QUOTE = re.compile(r"(?:[ \t]*>)+[ ]?")
_HTML = re.compile(
    r"<!--|</?(?:address|article|aside|base|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    r"h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|optgroup|option|p|param|pre|script|search|section|style|summary|"
    r"table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)",
    re.IGNORECASE,
)
AFTER_TASK = frozenset(("", " ", "\t"))
AFTER_BULLET = frozenset(("", " ", "\t", "-", "*", "_", ":", "|"))
"""What after a bullet and a blank needs a closer look: more bullets make a rule, colons and bars the delimiter row of a table."""
EMPHASIS = frozenset("*_")


def _read_heading(s: Scanner, number: int, body: str, indent: int) -> int:
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


def _read_bullet(s: Scanner, number: int, body: str, indent: int) -> int:
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


def _read_item(s: Scanner, number: int, body: str, indent: int) -> int:
    found = _ITEM.match(body)
    if found is None:
        return 0
    marker, gap, status, text = found.groups()
    text = (text or "").rstrip()
    if text[:1] in EMPHASIS:
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


def _read_underscores(s: Scanner, number: int, body: str, indent: int) -> int:
    return _rule(s, number, body, indent) if _RULE.match(body) else 0


def _rule(s: Scanner, number: int, body: str, indent: int) -> int:
    s.close()
    while s.stack and indent < s.stack[-1]:
        s.stack.pop()
    s.blocks.append(Block("rule", ((number, body.rstrip()),), len(s.stack)))
    return number


def _read_underline(s: Scanner, number: int, body: str, indent: int) -> int:
    return _setext(s, 1, number) if s.open and _underlines(s) and not body.strip("= \t") else 0


def _underlines(s: Scanner) -> bool:
    """Whether a line of `---` or `===` makes the open block a heading."""
    return not s.level and not s.stack and s.header is None and s.blocks[-1].kind == "paragraph"


def _setext(s: Scanner, level: int, number: int) -> int:
    """The open paragraph becomes a heading."""
    paragraph = s.take_back()
    s.section(paragraph.text, level, paragraph.line)
    return number


def _read_delimiter(s: Scanner, number: int, body: str, indent: int) -> int:
    return number if s.open and _begin_table(s, number, body) else 0


def _read_fence(s: Scanner, number: int, body: str, indent: int) -> int:
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
            quoted = QUOTE.match(line)
            if quoted is None or quoted.group().count(">") < level:
                closed = True
                break
            text = line[quoted.end() :].lstrip()
        elif column and text and columns(line[: len(line) - len(text)]) < column:
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


def read_indented(s: Scanner, number: int) -> int:
    """An indented code block, up to the first less indented line."""
    lines = s.lines
    least = (s.stack[-1] if s.stack else 0) + 4
    last = number
    for following in range(number + 1, len(lines) + 1):
        line = lines[following - 1]
        text = line.lstrip()
        if text:
            if columns(line[: len(line) - len(text)]) < least:
                break
            last = following
    s.out.code.append((number, last))
    s.raw("code", number, last)
    return last


def _read_comment(s: Scanner, number: int, body: str, indent: int) -> int:
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


def _read_formula(s: Scanner, number: int, body: str, indent: int) -> int:
    if not body.startswith("$$") or "$$" in body[2:]:
        return 0
    last = _line_with("$$", s.lines, number)
    if last:
        s.close()
        s.out.code.append((number, last))
        s.raw("code", number, last, "math")
    return last


def _read_html(s: Scanner, number: int, body: str, indent: int) -> int:
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


def _begin_table(s: Scanner, number: int, body: str) -> bool:
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


def read_row(s: Scanner, number: int, body: str, indent: int) -> int:
    """Adds a row to the open table, or ends the table where another block begins; 0 where that one is a paragraph."""
    c = body[0]
    begins = _BREAKERS.get(c)
    if begins is not None and any(rule.match(body) for rule in begins):
        s.close()
        return OPENERS[c](s, number, body, indent)
    s.rows.append((number, cells(body)))
    s.raws.append((number, body.rstrip()))
    return number


OPENERS: dict[str, Callable[[Scanner, int, str, int], int]] = {
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
MARKS = frozenset(OPENERS)
_BREAKERS = {
    "#": (_HEADING,),
    "`": (_FENCE,),
    "~": (_FENCE,),
    "<": (_HTML,),
    **dict.fromkeys("-*+0123456789", (_ITEM, _RULE)),
}

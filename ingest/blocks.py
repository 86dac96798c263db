"""Lines of a note's body to sections of blocks, by CommonMark's block rules as the Obsidian app applies them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stakegraph.ingest.block_rules import AFTER_BULLET, AFTER_TASK, EMPHASIS, MARKS, OPENERS, QUOTE, read_indented, read_row
from stakegraph.ingest.model import Block
from stakegraph.ingest.scanner import Blocks, Scanner, cells, columns

__all__ = ["Blocks", "read_blocks"]

_CALLOUT = re.compile(r"\[!([^\]\s]+)\][+-]?[ \t]*(.*)$")
_new = tuple.__new__


def read_blocks(lines: Sequence[str], first: int = 0) -> Blocks:
    """The sections of a body whose first line is `lines[first]`; line numbers count from 1 at `lines[0]`."""
    s = Scanner(lines)
    stack, blocks = s.stack, s.blocks
    number, total = first, len(lines)
    if not first and lines and lines[0][:1] == "\ufeff":
        lines = s.lines = [lines[0][1:], *lines[1:]]
    while number < total:
        line = lines[number]
        number += 1
        if s.plain:  # the most frequent lines first, read here without a call
            if not line:
                if s.open:
                    s.close()
                continue
            if line[:2] == "- " and (third := line[2:3]) not in AFTER_BULLET:
                stack.clear()
                if s.more:
                    s.close()
                if third == "[" and line[4:5] == "]" and line[5:6] in AFTER_TASK:
                    text = line[5:].strip()
                    blocks.append(_new(Block, ("task", ((number, text),), 0, line[3], "-", None)))
                    if text[:1] in EMPHASIS:
                        s.out.emphasis = True
                else:
                    blocks.append(_new(Block, ("item", ((number, line[2:].rstrip()),), 0, "", "-", None)))
                stack.append(2)
                s.open = True
                continue
        body = line.lstrip()
        if not body:
            if s.level:
                s.leave_quote()
            elif s.open:
                s.close()
            continue
        c = body[0]
        indent = 0 if len(body) == len(line) else columns(line[: len(line) - len(body)])
        if s.plain and c not in MARKS and c != ">":
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
            last = read_row(s, number, body, indent)
            if last:
                number = last
                continue
        elif c in MARKS:
            if c in EMPHASIS:
                s.out.emphasis = True
            last = OPENERS[c](s, number, body, indent)
            if last:
                number = last
                continue
        if s.open:
            s.more.append((number, body.rstrip()))
            continue
        while stack and indent < stack[-1]:
            stack.pop()
        if indent >= 4 and not s.level and indent - (stack[-1] if stack else 0) >= 4:
            number = read_indented(s, number)
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


def _enter_quote(s: Scanner, line: str, indent: int) -> tuple[str, int]:
    """The text of a quoted line and its indentation; "" where the quote has an empty line."""
    found = QUOTE.match(line)
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
    return body, columns(rest[: len(rest) - len(body)])

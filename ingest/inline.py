"""Inline text to links, tags, inline fields and task signs, by the app's rules. Pure; offsets and lines are those of the raw text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter
from urllib.parse import unquote

from stakegraph.ingest.model import Link

_BREAKS = "\0\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_OTHER_BREAKS = _BREAKS.translate({0: None, 10: None})
_INNER = rf"[^\[\]{_BREAKS}]*+(?:(?:\](?!\])|\[(?!\[))[^\[\]{_BREAKS}]*+)*+"
_WIKI = re.compile(rf"\[\[(?!\[)([^\[\]|#{_BREAKS}]*+)({_INNER})\]\]")
_DESTINATION = re.compile(
    r"\]\([ \t]*(?:<([^<>\n\0]*)>|((?:[^\s()<\\\0]|\\[^\s\0])(?:[^\s()\\\0]|\\[^\s\0]|\((?:[^\s()\\\0]|\\[^\s\0])*+\))*+))"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*\)"
)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.\-]+:|//")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_TAG = re.compile(r"#([^\s\u2000-\u206f\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020'!\"#$%&()*+,.:;<=>?@^`{|}~\[\]\\\0]+)")
_BEFORE_TAG = frozenset(" \t\u00a0\u3000>*_~=|" + _BREAKS[1:])
_TOKEN = re.compile(rf"\\.|(`+)|(\[\[(?!\[){_INNER}\]\])|<!--", re.DOTALL)
_TICKS = re.compile("`+")
_LONGEST_LABEL = 2000
"""Characters of a Markdown link's label: what is longer is prose, so that an unclosed bracket costs no more than this."""


_new = tuple.__new__


_START = itemgetter(Link._fields.index("start"))


class Lines:
    """The lines of a text, as `str.splitlines` has them, and the numbers and offsets that belong together."""

    __slots__ = ("_line", "_offset", "_starts", "lines", "simple", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.simple = not any(map(text.__contains__, _OTHER_BREAKS))
        """Whether each line but the last ends with a line feed and nothing else: then counting line feeds is enough."""
        if self.simple:
            self.lines = text.split("\n")  # three times as fast
            if not self.lines[-1]:
                self.lines.pop()
        else:
            self.lines = text.splitlines()
        self._starts: list[int] | None = None
        self._offset, self._line = 0, 1

    @property
    def starts(self) -> list[int]:
        """The offset at which each line begins, and the length of the text."""
        if self._starts is None:
            self._starts = list(accumulate(map(len, self.text.splitlines(keepends=True)), initial=0))
        return self._starts

    def of(self, offset: int) -> int:
        """The number of the line that holds this offset; cheapest where the offsets asked about grow."""
        if self.simple and offset >= self._offset:
            self._line += self.text.count("\n", self._offset, offset)
            self._offset = offset
            return self._line
        return min(bisect_right(self.starts, offset), len(self.lines)) or 1

    def rewind(self) -> None:
        """Offsets grow from the beginning again."""
        self._offset, self._line = 0, 1

    def start(self, line: int) -> int:
        """The offset at which this line begins; that of the end of the text after the last line."""
        if self._starts is None and self.simple and line < 100:
            return min(sum(map(len, self.lines[: line - 1])) + line - 1, len(self.text))
        return self.starts[min(line, len(self.starts)) - 1]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets from the start of line `first` to the end of line `last`."""
        return self.start(first), self.start(last + 1)


def wikilink(
    inner: str, line: int, start: int, end: int, embed: bool = False, origin: str = "body", key: str = ""
) -> Link | None:
    """The link that `[[inner]]` is; None for an empty one.

    >>> wikilink("A#h1#h2||x", 1, 0, 14)
    Link(target='A', fragment='h1#h2', text='|x', line=1, start=0, end=14, embed=False, style='wiki', origin='body', key='')
    """
    at = inner.find("|", 1)
    alias = ""
    if at > 0:
        alias = inner[at + 1 :].strip()
        inner = inner[: at - 1] if at > 1 and inner[at - 1] == "\\" else inner[:at]
    inner = inner.strip()
    if not inner:
        return None
    target, mark, fragment = inner.partition("#")
    if not alias:
        alias = " > ".join(p for p in (p.strip() for p in inner.split("#")) if p) if mark else inner
    return Link(target.strip() if mark else target, fragment, alias, line, start, end, embed, "wiki", origin, key)


def markdown_link(
    label: str, destination: str, line: int, start: int, end: int, embed: bool, origin: str = "body", key: str = ""
) -> Link | None:
    """The link that `[label](destination)` is; None for an empty or an external one."""
    if not destination or _SCHEME.match(destination):
        return None
    if "\\" in destination:
        destination = _ESCAPE.sub(r"\1", destination)
    if "%20" in destination:
        destination = destination.replace("%20", " ")
    if "%" in destination:
        destination = unquote(destination, errors="replace")
    target, _, fragment = destination.partition("#")
    return Link(target, fragment, label, line, start, end, embed, "markdown", origin, key)


def _escaped(text: str, at: int) -> bool:
    """Whether an odd number of backslashes stands before this offset."""
    count = 0
    while at > count and text[at - 1 - count] == "\\":
        count += 1
    return count % 2 == 1


def read_links(text: str, first: int, lines: Lines) -> list[Link]:
    """All links and embeds from offset `first` on, in order of their place. `text` has code and comments blanked out."""
    found = _wikilinks(text, first, lines)
    if text.find("](", first) >= 0:
        extra = list(_markdown_links(text, first, lines, found))
        if len(extra) > 16:
            return sorted(found + extra, key=_START)
        for link in extra:
            found.insert(bisect_right(found, link.start, key=_START), link)
    return found


def _wikilinks(text: str, first: int, lines: Lines) -> list[Link]:
    found: list[Link] = []
    at = text.find("[[", first)
    if at < 0:
        return found
    add, simple = found.append, lines.simple
    lines.rewind()
    line = lines.of(at)
    pieces = iter(
        _WIKI.split(text[at:] if at else text)
    )  # the text before a link, its path, what follows the path, the text before …
    for before in pieces:
        target = next(pieces, None)
        if target is None:
            break
        rest = next(pieces)
        if before:
            at += len(before)
            line = line + before.count("\n") if simple else lines.of(at)
            last = before[-1]
        else:
            last = text[at - 1 : at]
        start = at
        at += len(target) + len(rest) + 4
        embed = False
        if last == "!":
            embed = not _escaped(text, start - 1)
            start -= embed
        elif last == "\\" and _escaped(text, start):
            continue
        if rest:
            if rest[0] == "|" and "#" not in rest and (target := target.rstrip("\\").strip()) and (alias := rest[1:].strip()):
                add(_new(Link, (target, "", alias, line, start, at, embed, "wiki", "body", "")))
            elif (link := wikilink(text[start + 2 + embed : at - 2], line, start, at, embed)) is not None:
                add(link)
        elif target := target.strip():
            add(_new(Link, (target, "", target, line, start, at, embed, "wiki", "body", "")))
    return found


def _markdown_links(text: str, first: int, lines: Lines, taken: Sequence[Link]) -> Iterator[Link]:
    lines.rewind()
    for match in _DESTINATION.finditer(text, first):
        at = match.start()
        if text[at - 1 : at] == "\\" and _escaped(text, at):
            continue
        i = bisect_right(taken, at, key=_START) - 1
        if i >= 0 and at < taken[i].end:
            continue
        least = max(first, at - _LONGEST_LABEL)
        opening = text.rfind("[", least, at)
        if (
            opening < 0
            or text.find("]", opening, at) >= 0
            or text[opening - 1 : opening] == "\\"
            or text.find("\n", opening, at) >= 0
        ):
            opening = _opening(text, at, least)
            if opening < 0:
                continue
        start, embed = opening, False
        if opening > first and text[opening - 1] == "!" and not _escaped(text, opening - 1):
            start, embed = opening - 1, True
        destination = match[1] if match[1] is not None else match[2]
        link = markdown_link(lines.text[opening + 1 : at].strip(), destination, lines.of(start), start, match.end(), embed)
        if link is not None:
            yield link


def _opening(text: str, closing: int, least: int) -> int:
    """The offset of the `[` that the `]` at `closing` closes, not before `least` nor across an empty line; -1 for none."""
    depth = 0
    at = closing
    for _ in range(64):
        opening, other = text.rfind("[", least, at), text.rfind("]", least, at)
        if opening < 0:
            return -1
        if other > opening:
            at = other
            depth += not _escaped(text, other)
            continue
        at = opening
        if _escaped(text, opening):
            continue
        if depth == 0:
            label = text[opening:closing]
            return -1 if "\n\n" in label or "\r\n\r\n" in label else opening
        depth -= 1
    return -1


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these spans as NUL characters, which no link or tag contains; of the same length, its line feeds in place.

    >>> blanked("a `b` c", [(2, 5)])
    'a \\x00\\x00\\x00 c'
    """
    out, at = [], 0
    for start, end in sorted(spans):
        if end <= at:
            continue
        start = max(start, at)
        out.append(text[at:start])
        gone = text[start:end]
        out.append("\n".join(["\0" * len(part) for part in gone.split("\n")]) if "\n" in gone else "\0" * len(gone))
        at = end
    out.append(text[at:])
    return "".join(out)


def code_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Inline code and inline HTML comments between two offsets; whichever of code, comment and wikilink begins first wins."""
    runs: dict[int, list[int]] = {}
    for match in _TICKS.finditer(text, start, end):
        runs.setdefault(match.end() - match.start(), []).append(match.start())
    for places in runs.values():
        places.reverse()
    at, comments = start, True
    while (token := _TOKEN.search(text, at, end)) is not None:
        at = token.end()
        if token[2]:
            if token.start() and text[token.start() - 1] == "\\" and _escaped(text, token.start()):
                at = token.start() + 2
            continue
        if token[1]:
            places = runs.get(len(token[1]), [])
            while places and places[-1] < at:
                places.pop()
            if places:
                at = places.pop() + len(token[1])
                yield token.start(), at
        elif token[0] == "<!--" and comments:
            closing = text.find("-->", at, end)
            comments = closing >= 0  # looked for once only, so that time stays linear
            if comments:
                at = closing + 3
                yield token.start(), at


def read_tags(text: str, first: int, lines: Lines, links: Sequence[Link]) -> list[tuple[str, int]]:
    """The tags from offset `first` on, as (tag without its `#`, line). `text` has code and comments blanked out."""
    found = []
    at = text.find("#", first)
    if at < 0:
        return []
    lines.rewind()
    for match in _TAG.finditer(text, at):
        start = match.start()
        if start > first and text[start - 1] not in _BEFORE_TAG:
            continue
        tag = match[1]
        if tag.isdigit():
            continue
        if links:
            i = bisect_right(links, start, key=_START) - 1
            if i >= 0 and start < links[i].end:
                continue
        found.append((tag, lines.of(start)))
    return found

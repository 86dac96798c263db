"""A canvas file to its links: wikilinks in text nodes, and the files that file nodes show. Pure; never raises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from stakegraph.graph.model import Problem
from stakegraph.ingest.inline import Lines, blanked, code_spans, read_links, read_tags
from stakegraph.ingest.model import Link, Note, ParsedNote


def parse_canvas(note: Note, text: str, lines: Lines) -> ParsedNote:
    """What a canvas refers to. Lines and offsets are those of the JSON text; a broken file is a problem and an empty reading."""
    problems = list(note.problems)
    links: list[Link] = []
    tags: list[tuple[str, int]] = []
    try:
        board = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as error:
        line = min(getattr(error, "lineno", 1), len(lines.lines) or 1)
        problems.append(
            Problem(note.path, line, "the canvas is not valid JSON", "canvas", "open it in Obsidian and save it again")
        )
        board = {}
    at = 0
    for key, value in _texts(board):
        start, end = _place(text, value, at)
        at = max(at, end)
        line = lines.of(start)
        if key == "file":
            target, _, fragment = value.partition("#")
            if target:
                links.append(Link(target, fragment, value, line, start, end, True, "wiki", "canvas"))
            continue
        clean = blanked(value, code_spans(value, 0, len(value))) if "`" in value or "<!--" in value else value
        inner = Lines(value)
        found = read_links(clean, 0, inner)
        for link in found:
            raw = text.find(value[link.start : link.end], start, end)
            first = raw if raw >= 0 else start
            last = raw + link.end - link.start if raw >= 0 else end
            where = lines.of(first)
            links.append(Link(link.target, link.fragment, link.text, where, first, last, link.embed, link.style, "canvas"))
        tags.extend((tag, line) for tag, _ in read_tags(clean, 0, inner, found))
    return ParsedNote(note.path, note.hash, {}, (), (), tuple(links), tuple(tags), tuple(problems))


def _texts(board: Any) -> Iterator[tuple[str, str]]:
    """(key, string) of each node that shows a text or a file, in the order of the file."""
    nodes = board.get("nodes") if isinstance(board, dict) else None
    for node in nodes if isinstance(nodes, list) else ():
        if not isinstance(node, dict):
            continue
        for key in ("text", "file", "label"):
            value = node.get(key)
            if isinstance(value, str) and value:
                yield key, value + str(node.get("subpath") or "") if key == "file" else value


def _place(text: str, value: str, at: int) -> tuple[int, int]:
    """Where a string of the JSON stands in its text, searched from `at`, then from the start; (0, 0) where it does not show."""
    value = value.partition("#")[0] or value
    for form in (json.dumps(value, ensure_ascii=False)[1:-1], json.dumps(value)[1:-1]):
        for begin in (at, 0):
            start = text.find(form, begin)
            if start >= 0:
                return start, start + len(form)
    return 0, 0

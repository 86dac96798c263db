"""Text to a parsed note, as the Obsidian app reads it. Pure: no files, no clock, no store; never raises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stakegraph.graph.model import Problem
from stakegraph.ingest.blocks import Blocks, read_blocks
from stakegraph.ingest.canvas import parse_canvas
from stakegraph.ingest.fields import bold_field, inline_fields, value_list
from stakegraph.ingest.frontmatter import read_frontmatter
from stakegraph.ingest.inline import Lines, blanked, code_spans, read_links, read_tags
from stakegraph.ingest.model import Block, Field, Note, ParsedNote, Section

READER = "1"
"""The reader's version: what was read by another version is read again."""
_BOLD = frozenset(("**", "__"))
_PROSE = frozenset(("paragraph", "item", "task", "quote"))


def parse(note: Note) -> ParsedNote:
    """The note's properties, sections, links and tags, with the lines of the raw file.

    >>> note = parse(Note("People/Ann.md", "---\\nrole: CTO\\n---\\n# Ann\\n- knows [[Bob]] #ally\\n", ""))
    >>> note.links[0].target, note.links[0].line, note.tags, note.fields[0].values
    ('Bob', 5, (('ally', 5),), ('CTO',))
    """
    text = note.text
    lines = Lines(text)
    if note.path[-7:].lower() == ".canvas":
        return parse_canvas(note, text, lines)
    front = read_frontmatter(note.path, lines)
    blocks = read_blocks(lines.lines, front.end)
    first = lines.start(front.end + 1) if front.end else 0
    clean = _clean(text, first, blocks, lines)
    links = read_links(clean, first, lines)
    tags = read_tags(clean, first, lines, links)
    fields = tuple(front.fields)
    if blocks.emphasis or "::" in clean:
        fields = (*fields, *_fields(blocks.sections))
    problems = (*note.problems, *front.problems)
    if blocks.problems:
        problems = (*problems, *(Problem(note.path, n, message, "markdown", fix) for n, message, fix in blocks.problems))
    return ParsedNote(
        note.path,
        note.hash,
        front.values,
        fields,
        tuple(blocks.sections),
        (*front.links, *links),
        (*front.tags, *tags),
        problems,
    )


def _clean(text: str, first: int, blocks: Blocks, lines: Lines) -> str:
    """The text with code, formulas and HTML comments blanked out, all else at its place. Code that holds no link or tag may stay."""
    if not blocks.code and not blocks.hidden and "`" not in text and ("<" not in text or "<!--" not in text):
        return text
    spans = [lines.span(a, b) for a, b in blocks.code]
    for a, b in blocks.hidden:
        start, end = lines.span(a, b)
        closing = text.rfind("-->", start, end)
        spans.append((start, closing + 3 if closing >= 0 else end))
    spans.sort()
    inline = _code_on_lines(text, first, spans) if lines.simple else None
    if inline is not None:
        loud = [(a, b) for a, b in (*spans, *inline) if not _SPEAKING.isdisjoint(text[a:b])]
        return blanked(text, loud) if loud else text
    text = blanked(text, spans)
    inline = []
    for start, end in _regions(blocks.sections, lines):
        if text.find("`", start, end) >= 0 or text.find("<!--", start, end) >= 0:
            inline.extend(code_spans(text, start, end))
    return blanked(text, inline)


_SPEAKING = frozenset("[]#")
"""What links and tags are made with."""
_NEAR = frozenset("[]\\")
"""With one of these on its line, code may stand within a link's brackets or be escaped: that needs the closer look."""


def _code_on_lines(text: str, first: int, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]] | None:
    """The inline code outside the spans, where each line holds one piece at most and nothing else that matters; None where not so."""
    if "<" in text and text.find("<!--", first) >= 0:
        return None
    found: list[tuple[int, int]] = []
    following = iter((*spans, (len(text) + 1, len(text) + 1)))
    begin, until = next(following)
    at = text.find("`", first)
    while at >= 0:
        while until <= at:
            begin, until = next(following)
        if begin <= at:
            at = text.find("`", until)
            continue
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        if end < 0:
            end = len(text)
        closing = text.find("`", at + 1, end)
        if text.count("`", start, end) != 2 or closing == at + 1 or not _NEAR.isdisjoint(text[start:end]):
            return None
        found.append((at, closing + 1))
        at = text.find("`", end)
    return found


def _regions(sections: Sequence[Section], lines: Lines) -> Iterator[tuple[int, int]]:
    """The stretches whose inline text is read together: a heading, a paragraph, an item, a table row."""
    starts = lines.starts
    for section in sections:
        if section.level:
            yield starts[section.line - 1], starts[section.line]
        for block in section.blocks:
            if block.kind == "table":
                yield from [(starts[n - 1], starts[n]) for n, _ in block.lines]
            elif block.kind != "code":
                yield starts[block.lines[0][0] - 1], starts[block.lines[-1][0]]


def _fields(sections: Sequence[Section]) -> list[Field]:
    """The inline fields and the bold lines of all sections, in order."""
    found: list[Field] = []
    for section in sections:
        heading = section.heading
        for i, block in enumerate(section.blocks):
            if block[0] not in _PROSE:
                continue
            for number, text in block[1]:
                if "::" in text:
                    for key, value in inline_fields(text):
                        values = value_list(value)
                        found.append(Field(key, values, (number,) * len(values), "inline", heading))
                elif text[:2] in _BOLD:
                    pair = bold_field(text)
                    if pair is None:
                        continue
                    key, value = pair
                    if value:
                        values = value_list(value)
                        found.append(Field(key, values, (number,) * len(values), "bold", heading))
                    else:
                        below = _below(section.blocks, i, number)
                        found.append(Field(key, tuple(b.text for b in below), tuple(b.line for b in below), "bold", heading))
    return found


def _below(blocks: Sequence[Block], i: int, number: int) -> list[Block]:
    """The list items that follow a bold label directly: what the label is about."""
    label = blocks[i]
    depth = label.depth + 1 if label.kind in ("item", "task") else 0
    found: list[Block] = []
    for block in blocks[i + 1 :]:
        if block.kind not in ("item", "task") or block.depth < depth or (found and block.line > found[-1].lines[-1][0] + 1):
            break
        if not found and block.line > number + 2:
            break
        found.append(block)
    return [b for b in found if b.text]

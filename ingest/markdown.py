"""Text to a parsed note, as the Obsidian app reads it. Pure: no files, no clock, no store; never raises."""

from __future__ import annotations

from collections.abc import Sequence

from stakegraph.graph.model import Problem
from stakegraph.ingest.blocks import Blocks, read_blocks
from stakegraph.ingest.canvas import parse_canvas
from stakegraph.ingest.frontmatter import read_frontmatter
from stakegraph.ingest.inline import Lines, blanked, bold_field, code_spans, inline_fields, read_links, read_tags, value_list
from stakegraph.ingest.model import Block, Field, Note, ParsedNote, Section

READER = "1"
"""The reader's version: what was read by another version is read again."""
_PROSE = frozenset(("paragraph", "item", "task", "quote"))


def parse(note: Note) -> ParsedNote:
    """The note's properties, sections, links and tags, with the lines of the raw file.

    >>> note = parse(Note("People/Ann.md", "---\\nrole: CTO\\n---\\n# Ann\\n- knows [[Bob]] #ally\\n", ""))
    >>> note.links[0].target, note.links[0].line, note.tags, note.fields[0].values
    ('Bob', 5, (('ally', 5),), ('CTO',))
    """
    text = note.text
    lines = text.splitlines()
    starts = _starts(text, lines)
    index = Lines(text, starts)
    if note.path[-7:].lower() == ".canvas":
        return parse_canvas(note, text, index)
    front = read_frontmatter(note.path, lines, starts)
    blocks = read_blocks(lines, front.end)
    first = starts[front.end] if front.end < len(starts) else len(text)
    if text[first : first + 1] == "\ufeff":
        first += 1
    clean = _clean(text, first, blocks, index)
    links = read_links(clean, first, index)
    tags = read_tags(clean, first, index, links)
    fields = front.fields
    if "::" in clean or "**" in clean or "__" in clean:
        fields = fields + _fields(blocks.sections)
    problems = (
        *note.problems,
        *front.problems,
        *(Problem(note.path, n, message, "markdown", fix) for n, message, fix in blocks.notes),
    )
    return ParsedNote(
        note.path,
        note.hash,
        front.values,
        tuple(fields),
        tuple(blocks.sections),
        (*front.links, *links),
        (*front.tags, *tags),
        problems,
    )


def _starts(text: str, lines: Sequence[str]) -> list[int]:
    """The offset at which each line begins."""
    starts = []
    at = 0
    if text.count("\n") == len(lines) - (0 if text.endswith("\n") else 1) and "\r\n" not in text:
        for line in lines:  # every line ends with one character
            starts.append(at)
            at += len(line) + 1
        return starts
    for line in text.splitlines(keepends=True):
        starts.append(at)
        at += len(line)
    return starts


def _clean(text: str, first: int, blocks: Blocks, lines: Lines) -> str:
    """The text with code, formulas and HTML comments blanked out, all else at its place."""
    if not blocks.code and not blocks.hidden and "`" not in text and "<!--" not in text:
        return text
    spans = [lines.span(a, b) for a, b in blocks.code]
    for a, b in blocks.hidden:
        start, end = lines.span(a, b)
        closing = text.rfind("-->", start, end)
        spans.append((start, closing + 3 if closing >= 0 else end))
    if spans:
        text = blanked(text, spans)
    if "`" in text or "<!--" in text:
        inline: list[tuple[int, int]] = []
        for start, end in _regions(blocks.sections, lines):
            if text.find("`", start, end) >= 0 or text.find("<!--", start, end) >= 0:
                inline.extend(code_spans(text, start, end))
        text = blanked(text, inline)
    return text


def _regions(sections: Sequence[Section], lines: Lines) -> list[tuple[int, int]]:
    """The stretches whose inline text is read together: a heading, a paragraph, an item, a table row."""
    found = []
    for section in sections:
        if section.level:
            found.append(lines.span(section.line, section.line))
        for block in section.blocks:
            if block.kind == "code":
                continue
            if block.table is not None:
                found.extend(lines.span(n, n) for n, _ in block.lines)
            else:
                found.append(lines.span(block.lines[0][0], block.lines[-1][0]))
    return found


def _fields(sections: Sequence[Section]) -> list[Field]:
    """The inline fields and the bold lines of all sections, in order."""
    found: list[Field] = []
    for section in sections:
        heading = section.heading
        for i, block in enumerate(section.blocks):
            if block.kind not in _PROSE:
                continue
            for number, text in block.lines:
                if "::" in text:
                    for key, value in inline_fields(text):
                        values = value_list(value)
                        found.append(Field(key, values, (number,) * len(values), "inline", heading))
                elif text[:2] in ("**", "__"):
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

"""A line with its names hidden: every mention as a run of one private character, for patterns over whole lines."""

from __future__ import annotations

from collections.abc import Iterator

from stakegraph.ingest.model import Line, Mention, Statement, Term
from stakegraph.ingest.phrases.areas import areas

NAME = "[\ue000-\uf8ff]+"
NAMES = rf"(?:(?:jointly|both|now|still|always|mostly)\s+)*@?{NAME}(?:\s*(?:,\s*and|/|&|\+|,|and|or)\s*@?{NAME})*"
LOOSE = rf"(?:(?:jointly|both|now|still|always|mostly)\s+)*@?{NAME}(?:\s*(?:/|&|\+|and)\s*@?{NAME})*"


def masked(line: Line) -> str:
    """The text with every mention as a run of one private character of its own, so that places stay the same."""
    text = line.text
    for number, mention in enumerate(line.mentions):
        text = text[: mention.start] + chr(0xE000 + number) * (mention.end - mention.start) + text[mention.end :]
    return text


def members(line: Line, masked: str) -> list[Mention]:
    """The mentions that stand in a piece of masked text, each once."""
    return [line.mentions[ord(c) - 0xE000] for c in dict.fromkeys(masked) if "\ue000" <= c <= "\uf8ff"]


def said(line: Line, kind: str, names: str, area: str, start: int, end: int, rule: str, confidence: float) -> Iterator[Statement]:
    for name in areas(area):
        for mention in members(line, names):
            if mention.kind in ("Person", "Org"):
                yield Statement(
                    Term(mention.kind, mention.name, mention.id), kind, Term("Area", name), rule, start, end, confidence
                )

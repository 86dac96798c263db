"""Topic lists to topics: bullets, or one paragraph separated by commas (commas also stand inside brackets)."""

from __future__ import annotations

from stakegraph.ingest.kinds import is_placeholder
from stakegraph.ingest.model import Ref
from stakegraph.ingest.reading import Draft
from stakegraph.ingest.sections.people import plain, split_outside


def topics(text: str, listed: bool) -> list[str]:
    """The topics of a bullet (`listed`) or of a paragraph.

    >>> topics("Rack power density, Hall schedule (Delft, Graz)", False)
    ['Rack power density', 'Hall schedule (Delft, Graz)']
    """
    text = plain(text).strip(" .")
    if is_placeholder(text):
        return []
    if listed:
        return [text]
    parts = split_outside(text, ",;")
    # A comma before a lower-case word continues the topic where the paragraph otherwise capitalises each one.
    if sum(p[:1].isupper() or p[:1].isdigit() for p in parts) >= 0.6 * len(parts):
        joined: list[str] = []
        for part in parts:
            if joined and part[:1].islower():
                joined[-1] += ", " + part
            else:
                joined.append(part)
        parts = joined
    return [p.strip(" .") for p in parts if not is_placeholder(p)]


def read_topics(draft: Draft, text: str, listed: bool, line: int, quote: str) -> None:
    """Adds that the note's person or meeting discussed them."""
    if draft.subject.kind in ("person", "meeting", "email"):
        for topic in topics(text, listed):
            draft.claim(draft.me, "DISCUSSED", Ref(topic, "Topic"), line, quote, "topics")

"""`Recent Context` entries to encounters: a date, a meeting's (cut) title, a summary, and through whom it is known."""

from __future__ import annotations

import re

from stakegraph.ingest.kinds import DATED_NAME, iso_date
from stakegraph.ingest.reading import Draft, Encounter
from stakegraph.ingest.sections.people import plain

_ENTRY = re.compile(r"^\**(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\**\s*(?:[:–—-]+\s*)?(.*)$")
_LINK = re.compile(r"\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\\?\|([^\]]*))?\]\]")
_VIA = re.compile(r"\(\s*(?:via|through|from)\s+((?:\[\[.*?\]\]|[^()])+)\)\s*\.?\s*$", re.I)


def read_entry(draft: Draft, text: str, line: int, quote: str) -> bool:
    """Reads one bullet; False where it is not a dated entry.

    Shapes: `DATE: [[DATE - title cut]] - summary... (via X)`, `DATE: [[DATE]]`, `[[DATE - title]] - summary`, `DATE - summary`.
    """
    text = text.strip()
    found = _ENTRY.match(text)
    date, rest = (iso_date(found.group(1)), found.group(2)) if found else ("", text)
    link = _LINK.match(rest.strip())
    if not date and link:
        date = iso_date(link.group(1).rsplit("/", 1)[-1])
    if not date:
        return False
    via = ""
    seen = _VIA.search(rest)
    if seen:
        via, rest = seen.group(1).strip(), rest[: seen.start()].strip()
    title = target = ""
    link = _LINK.match(rest.strip())
    if link:
        target = link.group(1).strip()
        stem = target.rsplit("/", 1)[-1]
        dated = DATED_NAME.match(stem)
        title = stem[dated.end() :].strip() if dated else stem
        rest = rest.strip()[link.end() :]
    summary = re.sub(r"^\s*[-–—:]+\s*", "", rest).strip()
    draft.encounters.append(Encounter(date, plain(title), target, summary, plain(via), line, quote))
    return True

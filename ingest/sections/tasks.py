"""Action items to tasks: the words, who has it, when it is due, whether it is done."""

from __future__ import annotations

import re

from stakegraph.ingest.kinds import is_placeholder, iso_date
from stakegraph.ingest.reading import Action, Draft
from stakegraph.ingest.sections.people import plain

_DATES = re.compile(r"\s*(?:[📅⏳🛫✅➕❌]️?|\b(?:due|by)\s*:?)\s*(\d{4}-\d{2}-\d{2})")
_DUE = re.compile(r"(?:📅️?|\bdue\s*:{0,2}|\bby)\s*(\d{4}-\d{2}-\d{2})", re.I)
_FIELD_DUE = re.compile(r"[\[(]\s*due\s*::\s*(\d{4}-\d{2}-\d{2})\s*[\])]", re.I)
_SIGNS = re.compile(r"\s*[🔺⏫🔼🔽⏬]️?|\s*🔁\s*[^📅⏳🛫✅➕❌#@]+|\s*(?:🆔|⛔)\s*[\w,-]+")
_HANDLE = re.compile(r"(?<![\w@.])@(\[\[[^\]]+\]\]|[^\W\d_][\w.\-’'À-ɏ]*(?:\s+[^\W\d_]+(?=\s*(?:📅|$)))?)")
_OWNER = re.compile(
    r"[,;(\[—–-]*\s*\b(?:owner|assigned to|assignee|responsible)\s*:{1,2}\s*(\[\[[^\]]+\]\]|[^,;()\[\]📅]+?)\s*[)\]]?\s*(?=$|[,;📅])",
    re.I,
)
_BRACKET_OWNER = re.compile(r"\(\s*(\[\[[^\]]+\]\])\s*\)\s*$")
_TO = re.compile(r"^((?:\[\[[^\]]+\]\]|[A-ZÀ-Þ][\w.’'\-]*(?:\s+[A-ZÀ-Þ][\w.’'\-]*){0,3}))\s+(?:to|will)\s+[a-z]")
_LEAD_OWNER = re.compile(r"^\**(\[\[[^\]]+\]\]|[A-ZÀ-Þ][\w.’'\-]*(?:\s+[A-ZÀ-Þ][\w.’'\-]*){0,3})\**\s*:\s+\S")
_NOT_OWNERS = frozenset(
    [
        "action",
        "actions",
        "todo",
        "follow",
        "next",
        "step",
        "task",
        "note",
        "decision",
        "we",
        "us",
        "team",
        "all",
        "everyone",
        "everybody",
        "somebody",
        "someone",
        "tbd",
        "need",
        "needs",
        "aim",
        "plan",
    ]
)


def read_task(draft: Draft, text: str, status: str, line: int, quote: str) -> None:
    """Adds one action item. Owner by `@Name`, `owner: Name`, `(…[[Name]])`, "Name to do …" or "Name: do …"; "" where none is named."""
    raw = text.strip()
    if is_placeholder(plain(raw)) or "{{" in raw:
        return
    due = _FIELD_DUE.search(raw) or _DUE.search(raw)
    owner = ""
    found = _HANDLE.search(raw)
    if found:
        owner = found.group(1)
        raw = raw[: found.start()] + raw[found.end() :]
    else:
        found = _OWNER.search(raw) or _BRACKET_OWNER.search(raw) or _TO.match(raw) or _LEAD_OWNER.match(raw)
        if found and plain(found.group(1)).split()[0].casefold() not in _NOT_OWNERS:
            owner = found.group(1)
    words = _SIGNS.sub("", _DATES.sub("", _FIELD_DUE.sub("", raw)))
    words = re.sub(r"\s*#[\w/\-]+", "", plain(words)).strip(" ,;–—-")
    if words:
        draft.actions.append(
            Action(words, line, quote, status in ("x", "X"), iso_date(due.group(1)) if due else "", owner.strip())
        )

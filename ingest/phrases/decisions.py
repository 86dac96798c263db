"""The raw text of a decision to its status, its words and its date."""

from __future__ import annotations

import re

_DATE = re.compile(r"^\s*(?:[-–—:]\s*)?\(?\[{0,2}(\d{4}-\d{2}-\d{2})\]{0,2}\)?\s*[:,–—-]?\s*")
_STATUS = (
    (
        "rejected",
        re.compile(
            r"^\s*(?:❌|✗|✘|🚫|👎|\[(?:rejected|declined)\]|\*{0,2}(?:rejected|declined|turned down|dismissed|discarded|voted down|ruled out|dropped|not approved|no-go|decided against)\b[^:–—]{0,40}\*{0,2}\s*[:–—-]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
    (
        "pending",
        re.compile(
            r"^\s*(?:⏳|⌛|🕒|🟡|❓|🤔|⏸️?|\[(?:pending|open|tbd)\]|\*{0,2}(?:pending|open|tbd|tbc|to be decided|to decide|undecided|proposed|proposal|under discussion|on hold|deferred|parked|postponed|not yet decided|awaiting\b[^:–—]{0,30})\b[^:–—]{0,40}\*{0,2}\s*[:–—-]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
    (
        "decided",
        re.compile(
            r"^\s*(?:✅|☑️?|✔️?|👍|🟢|\[(?:decided|approved|agreed|x)\]|\*{0,2}(?:decided|approved|agreed|decision|resolved|confirmed|accepted|adopted)\*{0,2}\s*[:–—]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
)
_TRAILING = (
    ("rejected", re.compile(r"[\s(–—-]+(?:❌|\(?(?:rejected|declined|turned down|voted down)\)?)\.?\s*$", re.IGNORECASE)),
    ("pending", re.compile(r"[\s(–—-]+(?:⏳|\(?(?:pending|tbd|tbc|open|to be confirmed|still open|undecided|awaiting \w+(?: \w+){0,3})\)?)\.?\s*$", re.IGNORECASE)),
    ("decided", re.compile(r"\s+(?:✅|\((?:decided|approved|agreed)\))\.?\s*$", re.IGNORECASE)),
)

_LAST_DATE = re.compile(r"\s*[(\[–—-]+\s*(\d{4}-\d{2}-\d{2})\s*[)\]]?\s*\.?\s*$")


def status(raw: str) -> tuple[str, str, str]:
    """(status, plain words, ISO date) of a decision: decided, pending or rejected, told by its mark or its first word.

    >>> status("❌ 2025-03-14: go to Olumide through Legal")
    ('rejected', 'go to Olumide through Legal', '2025-03-14')
    >>> status("Pending: win Corvanta over")
    ('pending', 'win Corvanta over', '')
    """
    found, date, text = "", "", raw.strip()
    moved = True
    while moved:
        moved = False
        dated = _DATE.match(text)
        if dated and not date:
            date, text, moved = dated[1], text[dated.end() :], True
        for name, mark in _STATUS:
            hit = mark.match(text)
            if hit and hit.end() < len(text):
                found, text, moved = found or name, text[hit.end() :], True
    if not found:
        for name, tail in _TRAILING:
            hit = tail.search(text)
            if hit and hit.start() > 0:
                found, text = name, text[: hit.start()]
                break
    last = _LAST_DATE.search(text)
    if last and last.start() > 0 and not date:
        date, text = last[1], text[: last.start()]
    return found or "decided", text.strip(), date

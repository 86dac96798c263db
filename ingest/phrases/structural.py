"""What names say by standing side by side: "Ann's team", "Globex's Legal", "Globex Legal", a company's list of contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import About, Line, Statement, Term
from stakegraph.ingest.phrases.groups import Passage

_CONTACTS = frozenset(("key contacts", "contacts", "key people", "our contacts", "main contacts", "people"))
_GONE = re.compile(r"\b(?:ex|former(?:ly)?|left|previous(?:ly)?|until|no longer|departed|retired)\b", re.IGNORECASE)


def structural(line: Line, passage: Passage, about: About) -> Iterator[Statement]:
    """PART_OF for "Globex's Legal", WORKS_AT for "Globex's Ann" and for whom a company lists, LEADS for every "Ann's team" of the line."""
    for group in passage.groups:
        for member in group.members:
            if member.owner and member.kind == "Org":
                owner_id = member.owner
                name = member.name.rsplit("'s ", 1)[0]
                at = max(line.text.find(member.name.rsplit(" ", 1)[-1]), 0)
                yield Statement(Term("Person", name, owner_id), "LEADS", member, "structure:team", at, at + 4, 0.9)
    for left, right in zip(line.mentions, line.mentions[1:], strict=False):
        if left.kind != "Company" or right.kind not in ("Org", "Person"):
            continue
        between = line.text[left.end : right.start]
        beside = between == " " and right.kind == "Org" and right.id != ""
        if not beside and not re.fullmatch(r"['’]s? |['’] ", between):
            continue
        following = line.text[right.end : right.end + 2]
        if right.kind == "Person" and following.startswith(("'", "’")):
            continue
        if not line.text[right.start].isupper() and right.kind != "Org":
            continue
        subject, target = Term(right.kind, right.name, right.id), Term("Company", left.name, left.id)
        kind = "PART_OF" if right.kind == "Org" else "WORKS_AT"
        yield Statement(
            subject,
            kind,
            target,
            "structure:beside" if beside else "structure:possessive",
            left.start,
            right.end,
            0.8 if beside else 0.9,
        )
    if about.kind == "Company" and line.mentions and line.heading.strip().casefold() in _CONTACTS:
        first = line.mentions[0]
        if first.kind == "Person" and not line.text[: first.start].strip(" @") and not _GONE.search(line.text[: first.end + 40]):
            company = Term("Company", about.name, about.id)
            yield Statement(
                Term("Person", first.name, first.id), "WORKS_AT", company, "structure:contact", first.start, first.end, 0.9
            )

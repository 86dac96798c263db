"""What names say by standing side by side: "Ann's team", "Globex's Legal", "Veltrano's Hettie Vance"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import About, Line, Statement, Term
from stakegraph.ingest.phrases.clauses import Passage

_POSSESSIVE = re.compile(r"['’]s? (?:own |new |newest |very own )?$|['’]s? $")


def structural(line: Line, passage: Passage, about: About) -> Iterator[Statement]:
    """PART_OF for "Globex's Legal", WORKS_AT for "Globex's Ann", LEADS for every "Ann's team" of the line."""
    del about
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
        if not re.fullmatch(r"['’]s? |['’] ", between):
            continue
        following = line.text[right.end : right.end + 2]
        if right.kind == "Person" and following.startswith(("'", "’")):
            continue
        subject, target = Term(right.kind, right.name, right.id), Term("Company", left.name, left.id)
        kind = "PART_OF" if right.kind == "Org" else "WORKS_AT"
        yield Statement(subject, kind, target, "structure:possessive", left.start, right.end, 0.9)

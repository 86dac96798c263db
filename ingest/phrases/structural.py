"""What names say by standing side by side: "Ann's team", "Globex's Legal", "Globex Legal", a company's list of contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import About, Line, Mention, Statement, Term
from stakegraph.ingest.phrases.groups import Passage

_CONTACTS = frozenset(("key contacts", "contacts", "key people", "our contacts", "main contacts", "people"))
_GONE = re.compile(r"\b(?:ex|former(?:ly)?|left|previous(?:ly)?|until|no longer|departed|retired)\b", re.IGNORECASE)
_POSSESSED = re.compile(r"(?:['’]s?|(?<=s)['’]) (?:(?:own|new|in-house|internal|flagship) )?")
_JOINED = re.compile(r"(?:, | and |, and | & |/)")
_DESCRIBES = frozenset(
    ("new own whole entire main other former old little big small best top core next last first second biggest wider").split()
)
_TYPES = {
    ("Company", "Org"): "PART_OF",
    ("Company", "Project"): "PART_OF",
    ("Company", "Person"): "WORKS_AT",
    ("Org", "Org"): "PART_OF",
    ("Org", "Person"): "MEMBER_OF",
}
"""Owner and owned, to what the possessive says of them."""


def structural(line: Line, passage: Passage, about: About) -> Iterator[Statement]:
    """What possessives and neighbours say, LEADS for every "Ann's team" of the line, WORKS_AT for whom a company lists as its contacts."""
    for group in passage.groups:
        for member in group.members:
            if member.owner and member.kind == "Org":
                owner_id = member.owner
                name = member.name.rsplit("'s ", 1)[0]
                at = max(line.text.find(member.name.rsplit(" ", 1)[-1]), 0)
                yield Statement(Term("Person", name, owner_id), "LEADS", member, "structure:team", at, at + 4, 0.9)
    for at, owner in enumerate(line.mentions[:-1]):
        yield from _owned(line, owner, line.mentions[at + 1 :])
    if about.kind == "Company" and line.mentions and line.heading.strip().casefold() in _CONTACTS:
        first = line.mentions[0]
        if first.kind == "Person" and not line.text[: first.start].strip(" @") and not _GONE.search(line.text[: first.end + 40]):
            company = Term("Company", about.name, about.id)
            end = first.start
            for mention in line.mentions:
                listed = mention is first or _JOINED.fullmatch(line.text[end : mention.start])
                if mention.kind != "Person" or not listed:
                    break
                end = mention.end
                person = Term("Person", mention.name, mention.id)
                yield Statement(person, "WORKS_AT", company, "structure:contact", mention.start, end, 0.9)


def _names_a_group(mention: Mention) -> bool:
    """Whether lower-case words name a group ("tender committee") rather than describe one ("newest department")."""
    first = mention.name.split()[0].casefold()
    return mention.form == "org" and " " in mention.name and not first.endswith("est") and first not in _DESCRIBES


def _owned(line: Line, owner: Mention, after: tuple[Mention, ...]) -> Iterator[Statement]:
    """The names that belong to `owner` by a possessive ("Globex's Ann and Bo") or by standing next to it ("Globex Legal")."""
    text = line.text
    first = after[0]
    between = text[owner.end : first.start]
    beside = between == " " and owner.kind == "Company" and first.kind == "Org" and first.id != ""
    if not beside and not _POSSESSED.fullmatch(between):
        return
    kind = _TYPES.get((owner.kind, first.kind))
    target = Term(owner.kind, owner.name, owner.id)
    end = owner.end
    for number, mention in enumerate(after):
        joined = _JOINED.fullmatch(text[end : mention.start]) if number else True
        possessor = text[mention.end : mention.end + 1] in ("'", "’") and mention.kind == "Person"
        if (
            kind is None
            or not joined
            or mention.kind != first.kind
            or possessor
            or (not text[mention.start].isupper() and mention.kind != "Org")
            or (beside and number)
        ):
            return
        if number and mention.kind != "Person":
            return
        rule = "structure:beside" if beside else "structure:possessive"
        yield Statement(
            Term(mention.kind, mention.name, mention.id), kind, target, rule, owner.start, mention.end, 0.8 if beside else 0.9
        )
        end = mention.end

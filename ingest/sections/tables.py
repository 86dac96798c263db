"""Tables of people and of responsibilities to claims: what a column's heading says of a row's person or area."""

from __future__ import annotations

import re

from stakegraph.graph.text import norm
from stakegraph.ingest.kinds import is_placeholder
from stakegraph.ingest.model import Ref, Table
from stakegraph.ingest.reading import Draft, Prose
from stakegraph.ingest.sections.card import AFFILIATED_TYPE, affiliate, field_key, read_field, strip_article
from stakegraph.ingest.sections.people import entries, plain, split_outside

_NAME_COLUMNS = frozenset(
    ("full name", *"name person who contact stakeholder member attendee participant people employee collaborator".split())
)
_AREA_COLUMNS = frozenset(
    "area responsibility topic item task activity workstream deliverable domain decision field what subject process component scope".split()
)
_RACI = {
    **dict.fromkeys(("responsible", "owner", "owned by", "r", "owns", "responsible r", "lead"), "OWNS"),
    **dict.fromkeys(
        (
            "accountable",
            "approves",
            "approver",
            "approved by",
            "a",
            "sign off",
            "signs off",
            "accountable a",
            "decides",
            "decision maker",
        ),
        "APPROVES",
    ),
}
_PROSE_COLUMNS = {
    "stance",
    "attitude",
    "position on",
    "view",
    "notes",
    "note",
    "comment",
    "comments",
    "remarks",
    "relationship",
    "background",
    "remark",
}


def read_table(draft: Draft, table: Table, heading: str, role_of: str, rows_quote: dict[int, str]) -> bool:
    """Reads a table; `role_of` says what standing in it means: WORKS_AT, WORKS_ON, ATTENDED or "". False where it is none of ours."""
    header = [norm(plain(h)) for h in table.header]
    if (
        len(header) == 2
        and header[0] in ("field", "property", "key", "attribute", "")
        and header[1] in ("value", "details", "detail", "")
    ):
        for line, cells in table.rows:
            if len(cells) > 1:
                read_field(draft, field_key(cells[0], {}), cells[1], line, rows_quote.get(line, ""), "card.table")
        return True
    if _responsibilities(draft, table, header, rows_quote):
        return True
    name_at = next((i for i, h in enumerate(header) if h in _NAME_COLUMNS), None)
    if name_at is None:
        if not role_of:
            return False
        name_at = 0
    for line, cells in table.rows:
        if name_at >= len(cells) or is_placeholder(cells[name_at]):
            continue
        quote = rows_quote.get(line, "")
        for entry in entries(cells[name_at]):
            _row(draft, entry.name, entry.link, header, cells, name_at, line, quote, heading, role_of)
            person = Ref(entry.name, "Person", entry.link)
            affiliate(draft, person, entry.role, entry.company, entry.notes, line, quote)
    return True


def _row(
    draft: Draft,
    name: str,
    link: str,
    header: list[str],
    cells: tuple[str, ...],
    name_at: int,
    line: int,
    quote: str,
    heading: str,
    role_of: str,
) -> None:
    person = Ref(name, "Person", link)
    if role_of == "WORKS_AT":
        draft.claim(person, "WORKS_AT", draft.me, line, quote, "contacts.table")
    elif role_of:
        draft.claim(person, role_of, draft.me, line, quote, f"{role_of.lower()}.table")
    for i, cell in enumerate(cells):
        if i == name_at or i >= len(header) or is_placeholder(cell):
            continue
        key = field_key(header[i], {})
        if (
            key == "company"
            or key == "team"
            or key in ("manager", "reports", "formerly", "owns", "approves", "introducer", "knows")
        ):
            read_field(draft, key, cell, line, quote, "people.table", about=person)
        elif key == "role":
            draft.claim(person, AFFILIATED_TYPE, Ref(plain(cell)), line, quote, "people.table", 0.9)
            read_field(draft, "role", cell, line, quote, "people.table", about=person)
        elif header[i] in _PROSE_COLUMNS:
            draft.prose.append(
                Prose(line, cell, heading, quote, label="Stance" if header[i] == "stance" else "Notes", about=person)
            )


def _responsibilities(draft: Draft, table: Table, header: list[str], rows_quote: dict[int, str]) -> bool:
    columns = [(i, _RACI[h]) for i, h in enumerate(header) if h in _RACI]
    area_at = next((i for i, h in enumerate(header) if h in _AREA_COLUMNS), None)
    if not columns or any(h in _NAME_COLUMNS for h in header):
        return False
    if area_at is None:
        if 0 in {i for i, _ in columns}:
            return False
        area_at = 0
    for line, cells in table.rows:
        if area_at >= len(cells) or is_placeholder(cells[area_at]):
            continue
        area = Ref(strip_article(plain(cells[area_at])), "Area")
        for i, type_ in columns:
            if i >= len(cells) or is_placeholder(cells[i]):
                continue
            for part in split_outside(cells[i], ",;/") if "[[" not in cells[i] else re.split(r"[,;/]\s*(?![^\[]*\]\])", cells[i]):
                found = list(entries(part))
                who = Ref(found[0].name, "Actor", found[0].link) if found else Ref(plain(part), "Actor")
                draft.claim(who, type_, area, line, rows_quote.get(line, ""), "responsibilities.table")
    return True

"""Card fields (frontmatter, `| **Role** | … |` tables, `**Role**: …` lines) to claims about the note's own subject."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stakegraph.graph.text import norm
from stakegraph.ingest.kinds import is_placeholder, iso_date
from stakegraph.ingest.model import Ref
from stakegraph.ingest.reading import Draft, Prose
from stakegraph.ingest.sections.people import ROLE_WORDS, entries, plain, split_outside, split_role

FIELDS: Mapping[str, str] = {
    **dict.fromkeys(("role", "title", "position", "job title", "job", "jobtitle", "function title"), "role"),
    **dict.fromkeys(("company", "employer", "organisation", "organization", "works at", "works for", "works_at"), "company"),
    **dict.fromkeys(("department", "dept", "team", "unit", "group", "business unit", "division"), "team"),
    **dict.fromkeys(("manager", "reports to", "line manager", "boss", "reporting to", "supervisor", "reports_to"), "manager"),
    **dict.fromkeys(("direct reports", "manages", "directs", "reports"), "reports"),
    **dict.fromkeys(("email", "e mail", "mail", "email address"), "email"),
    **dict.fromkeys(("phone", "mobile", "tel", "telephone", "cell"), "phone"),
    **dict.fromkeys(("linkedin", "linked in"), "linkedin"),
    **dict.fromkeys(("location", "city", "based in", "office"), "location"),
    **dict.fromkeys(("customer", "account", "client"), "customer"),
    **dict.fromkeys(
        (
            "lead",
            "owner",
            "project lead",
            "project owner",
            "programme director",
            "program director",
            "project manager",
            "pm",
            "led by",
        ),
        "lead",
    ),
    **dict.fromkeys(("executive sponsor", "exec sponsor", "sponsor", "sponsored by"), "sponsor"),
    **dict.fromkeys(("champion", "champions", "supporter", "supporters", "advocate", "advocates"), "champions"),
    **dict.fromkeys(("blocker", "blockers", "opponent", "opponents", "sceptics", "skeptics", "sceptic", "skeptic"), "blockers"),
    **dict.fromkeys(
        ("collaborators", "team members", "contributors", "people", "participants", "members", "attendees"), "people"
    ),
    **dict.fromkeys(("status", "stage", "state"), "status"),
    **dict.fromkeys(("last contact", "last_contact", "last contacted", "last met"), "last_contact"),
    **dict.fromkeys(("created",), "created"),
    **dict.fromkeys(("formerly", "formerly at", "previously at", "previous employer", "past employer", "ex"), "formerly"),
    **dict.fromkeys(("introduced by", "met through", "intro by", "referred by"), "introducer"),
    **dict.fromkeys(("knows", "friends", "spouse", "friend", "partner of", "married to"), "knows"),
    **dict.fromkeys(("owns", "responsible for", "responsibilities", "responsibility", "remit", "accountable area"), "owns"),
    **dict.fromkeys(("approves", "signs off", "approval rights", "gatekeeper for"), "approves"),
}
_KINDS_OF = {
    "role": {"person"},
    "company": {"person", "project", "org"},
    "team": {"person"},
    "manager": {"person"},
    "reports": {"person"},
    "customer": {"project"},
    "lead": {"project", "org"},
    "sponsor": {"project"},
    "champions": {"project", "company"},
    "blockers": {"project", "company"},
    "formerly": {"person"},
    "introducer": {"person"},
    "knows": {"person"},
    "owns": {"person", "org"},
    "approves": {"person", "org"},
}
_HEAD_OF = re.compile(
    r"^(?:(?:acting|interim|global|group|regional|deputy|co|senior|executive|managing)[\s-]+)*"
    r"(?P<title>head|director|chair|chairman|chairwoman|vp|svp|evp|avp|vice president|president)\s+of\s+(?:the\s+)?(?P<org>.+)$",
    re.I,
)


def field_key(raw: str, properties: Mapping[str, str]) -> str:
    """Our key for a field's name, "" for one that we do not know."""
    word = norm(plain(raw).replace("_", " "))
    return FIELDS.get(properties.get(word, word), "")


def read_field(draft: Draft, key: str, value: str, line: int, quote: str, rule: str, about: Ref | None = None) -> None:
    """Adds what one card field says about the note's subject, or about `about` (a row of a table)."""
    kind = draft.subject.kind if about is None else "person"
    if key == "team" and kind == "project":
        key = "people"
    me = about or draft.me
    if not key or is_placeholder(value) or (key in _KINDS_OF and kind not in _KINDS_OF[key]):
        return
    text = plain(value)
    if key == "role":
        _role(draft, me, text, line, quote, rule, about)
    elif key == "company":
        for part in split_outside(value, ",;") if "[[" in value else [value]:
            draft.claim(me, "WORKS_AT" if kind == "person" else "PART_OF", ref(part, "Company"), line, quote, rule)
    elif key == "team":
        draft.claim(me, "MEMBER_OF", ref(value, "Org"), line, quote, rule)
        if about is None:
            draft.properties.setdefault("department", text)
    elif key == "customer":
        for part in split_outside(value, ",;"):
            draft.claim(me, "PART_OF", ref(part, "Company"), line, quote, rule)
    elif key == "status":
        if kind == "project":
            draft.properties.setdefault("status", text)
    elif key in ("last_contact", "created"):
        if iso_date(value):
            draft.properties.setdefault(key, iso_date(value))
    elif key in ("email", "phone", "linkedin", "location"):
        if kind == "person" and about is None:
            draft.properties.setdefault(key, text.strip("<>"))
    elif key in ("owns", "approves"):
        for part in split_outside(text, ",;"):
            draft.claim(me, key.upper(), Ref(strip_article(part), "Area"), line, quote, rule)
    elif key == "formerly":
        for part in split_outside(value, ",;"):
            draft.claim(me, "FORMERLY_AT", ref(part, "Company"), line, quote, rule)
    elif key == "people":
        if kind == "project":
            collaborators(draft, value, line, quote, rule)
        elif kind in ("meeting", "email"):
            attendees(draft, value, line, quote, rule)
    else:
        type_, inverse = {
            "manager": ("REPORTS_TO", False),
            "reports": ("REPORTS_TO", True),
            "lead": ("LEADS", True),
            "sponsor": ("SPONSORED_BY", False),
            "champions": ("CHAMPIONS", True),
            "blockers": ("BLOCKS", True),
            "introducer": ("INTRODUCED", True),
            "knows": ("KNOWS", False),
        }[key]
        for entry in entries(value):
            other = Ref(entry.name, "Person", entry.link)
            draft.claim(*((other, type_, me) if inverse else (me, type_, other)), line, quote, rule)
            affiliate(draft, other, entry.role, entry.company, entry.notes, line, quote)


def _role(draft: Draft, me: Ref, text: str, line: int, quote: str, rule: str, about: Ref | None) -> None:
    title, company = split_role(text)
    if company:
        draft.claim(me, "WORKS_AT", Ref(company, "Company"), line, quote, rule, role=title)
    if about is None:
        draft.properties.setdefault("role", title if company else text)
    head = _HEAD_OF.match(title)
    if head and not re.search(r"\b(?:the\s+)?(?:board|staff)$", head.group("org"), re.I):
        draft.claim(me, "LEADS", Ref(head.group("org").strip(), "Org"), line, quote, rule)
    elif not _is_title(title):
        draft.prose.append(Prose(line, text, "", quote, label="Role", about=about))


def _is_title(text: str) -> bool:
    """Whether a role is a title and nothing more: "Director, Edge Alliances", "Field Engineer"; not "Owns floor placement"."""
    first, comma, rest = text.partition(",")
    words = norm(first).split()
    return 0 < len(words) <= 4 and words[-1] in ROLE_WORDS and (not comma or rest.strip()[:1].isupper())


def ref(value: str, kind: str) -> Ref:
    """A field's value as a name: the link's target where it is a link."""
    link = re.search(r"\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\\?\|([^\]]*))?\]\]", value)
    if link:
        return Ref(plain(link.group(1)).rsplit("/", 1)[-1].strip(), kind, link.group(1).strip())
    return Ref(re.sub(r"\s*\([^()]*\)\s*$", "", plain(value)).strip(" ,;"), kind)


def strip_article(text: str) -> str:
    """An area's words without the leading article."""
    return re.sub(r"^(?:the|a|an)\s+", "", text.strip(" .;,"), flags=re.I)


def attendees(draft: Draft, value: str, line: int, quote: str, rule: str) -> None:
    """Those whom a list names as present, with what its brackets say of them; apologies are left out."""
    for entry in entries(value):
        person = Ref(entry.name, "Person", entry.link)
        if not entry.absent:
            draft.claim(person, "ATTENDED", draft.me, line, quote, rule, date=draft.subject.date)
        affiliate(draft, person, entry.role, entry.company, entry.notes, line, quote, entry.group)


def collaborators(draft: Draft, value: str, line: int, quote: str, rule: str) -> None:
    """Those whom a project's list names as taking part: people, or a team or company on a line of its own."""
    found = list(entries(value))
    for entry in found:
        person = Ref(entry.name, "Actor" if not entry.link else "", entry.link)
        draft.claim(person, "WORKS_ON", draft.me, line, quote, rule)
        affiliate(draft, person, entry.role, entry.company, entry.notes, line, quote, entry.group)


def affiliate(
    draft: Draft,
    person: Ref,
    role: str,
    company: str,
    notes: tuple[str, ...],
    line: int,
    quote: str,
    group: str = "",
) -> None:
    """What stands in brackets, after a comma or before a colon around a name: company, team or role. The vault tells which it is."""
    if company:
        draft.claim(person, "WORKS_AT", Ref(company, "Company"), line, quote, "list.role_at_company", role=role)
    head = _HEAD_OF.match(role)
    if head:
        draft.claim(person, "LEADS", Ref(head.group("org").strip(), "Org"), line, quote, "list.head_of")
        role = ""
    for note in (*notes, *([group] if group else []), *([role] if role and not company else [])):
        for part in split_outside(note, ",;"):
            former = re.match(r"(?:ex|formerly(?: at| of| with)?|previously(?: at| with)?)[\s-]+(?:the\s+)?(.+)$", part, re.I)
            if former:
                draft.claim(person, "FORMERLY_AT", Ref(former.group(1).strip(), "Company"), line, quote, "list.formerly")
                continue
            title, at = split_role(part)
            if at and not company:
                draft.claim(person, "WORKS_AT", Ref(at, "Company"), line, quote, "list.role_at_company", role=title)
            elif part[:1].isupper() or part[:1].isdigit() or "[[" in part:
                draft.claim(person, AFFILIATED_TYPE, ref(part, ""), line, quote, "list.bracket", 0.9)


AFFILIATED_TYPE = "AFFILIATED"

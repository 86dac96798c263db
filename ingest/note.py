"""A parsed note to its reading: which section is of which kind, and what the frontmatter and the lines outside say."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stakegraph.graph.text import norm
from stakegraph.ingest.kinds import is_placeholder, iso_date, subject_of
from stakegraph.ingest.model import Block, Note, ParsedNote, Ref, Section
from stakegraph.ingest.reading import ENTITY_OF, Draft, Prose, Reading
from stakegraph.ingest.sections.card import affiliate, attendees, collaborators, field_key, read_field, ref
from stakegraph.ingest.sections.context import read_entry
from stakegraph.ingest.sections.people import entries, plain
from stakegraph.ingest.sections.tables import read_table
from stakegraph.ingest.sections.tasks import read_task
from stakegraph.ingest.sections.topics import read_topics
from stakegraph.ingest.settings import Settings

_HEADING_WORDS = {
    "context": "recent context; recent meetings; recent interactions; interactions; meetings; meeting history; history; timeline; "
    "meeting log; contact log; log",
    "decisions": "key decisions; decisions; decision log; decisions made; decision; agreed; agreements; outcomes",
    "tasks": "tasks; open tasks; action items; actions; next steps; todo; to do; todos; follow ups; follow up; tasks they own; "
    "open actions; action points",
    "topics": "topics discussed; topics; key topics; topics themes; themes; discussed; topic",
    "attendees": "attendees; participants; present; people present; who was there; attendance; in the room",
    "contacts": "key contacts; contacts; main contacts; our contacts; key people",
    "collaborators": "collaborators; team; project team; contributors; working group; core team; team members; members",
    "teams": "teams; departments; orgs; units; divisions; functions; organisation; organization; org units; business units",
    "card": "contact information; contact; contact details; details; card",
    "skip": "see also; links; references; attachments; resources; backlinks; sources; transcript; raw transcript",
}
HEADINGS: Mapping[str, str] = {word.strip(): kind for kind, words in _HEADING_WORDS.items() for word in words.split(";")}
"""A heading's comparison form → the kind of section; what is not here is prose."""
_DATE_PREFIX = re.compile(r"^\s*(?:\(?\d{4}-\d{2}-\d{2}\)?\s*[:–-]\s*)")
_RELATION_BULLET = re.compile(r"^\**([a-z][a-z_ \-]{2,30})\**\s*:{0,2}\s*(\[\[[^\]]+\]\])\s*(?:\(.*\)|[-–—].*)?$", re.I)
_TYPED_BULLETS = {
    **dict.fromkeys(("works at", "works for", "employed at"), "company"),
    **dict.fromkeys(("reports to", "manager", "boss"), "manager"),
    **dict.fromkeys(("knows", "spouse", "friend", "friend of", "husband", "wife", "sibling"), "knows"),
    "manages": "reports",
    "formerly at": "formerly",
    "introduced by": "introducer",
    "member of": "team",
}
_UPDATED = re.compile(r"^\W*(?:last\s+)?(?:updated|modified|reviewed)\W+(\d{4}-\d{2}-\d{2})", re.I)


def read_note(note: Note, parsed: ParsedNote, settings: Settings) -> Reading:
    """Everything that one note says. Pure; never raises on a note's content."""
    subject = subject_of(parsed, settings)
    front = {str(k).casefold().replace(" ", "_"): v for k, v in parsed.frontmatter.items()}
    draft = Draft(parsed.path, subject, _stamp(parsed, subject.date, front))
    lines = note.text.splitlines()
    tags = tuple(dict.fromkeys(t.lstrip("#") for t, _ in parsed.tags))
    title = str(front.get("title") or "").strip() or subject.name or parsed.name
    if subject.kind not in ("template",):
        _read_fields(draft, parsed, settings, lines)
        if subject.kind != "index":
            for section in parsed.sections:
                _read_section(draft, section, settings, lines)
        _tag_claims(draft, parsed, lines)
    private = _is_private(front.get("private"), tags, settings)
    if "needs-review" in tags or "needs_review" in front:
        draft.properties["needs_review"] = "true"
    return Reading(
        parsed.path,
        parsed.hash,
        subject,
        title,
        draft.stamp,
        tags,
        tuple(draft.claims),
        tuple(draft.prose),
        tuple(draft.encounters),
        tuple(draft.actions),
        parsed.links,
        (*note.problems, *parsed.problems, *draft.problems),
        private,
        tuple(sorted(draft.properties.items())),
    )


def _is_private(value: object, tags: tuple[str, ...], settings: Settings) -> bool:
    """Whether a note stays out of every export: any value of `private` but a plain no, or a private tag or one below it."""
    if isinstance(value, list):
        value = value[0] if value else None
    if value is not None and str(value).strip().casefold() not in ("", "false", "no", "off", "0", "none", "null"):
        return True
    hidden = [p.lstrip("#").casefold() for p in settings.private_tags]
    return any(t.casefold() == p or t.casefold().startswith(f"{p}/") for t in tags for p in hidden)


def _stamp(parsed: ParsedNote, date: str, front: Mapping[str, object]) -> str:
    """The date that what the note says is known to hold at: its own date, else when it was last updated or the person last met."""
    if date:
        return date
    for section in reversed(parsed.sections):
        for block in reversed(section.blocks):
            found = _UPDATED.match(block.text)
            if found:
                return iso_date(found.group(1))
    for key in ("updated", "modified", "last_updated", "last_contact", "created"):
        if iso_date(front.get(key)):
            return iso_date(front.get(key))
    return ""


def _at(lines: list[str], line: int) -> str:
    """The quote of a line: what stands in the file, without surrounding blanks, cut to 400 characters."""
    return lines[line - 1].strip()[:400] if 0 < line <= len(lines) else ""


def _read_fields(draft: Draft, parsed: ParsedNote, settings: Settings, lines: list[str]) -> None:
    for field in parsed.fields:
        key = field_key(field.key, settings.properties)
        if not key:
            if field.origin == "frontmatter" and norm(field.key) == "relationships":
                _typed_relations(draft, parsed, field.lines[0] if field.lines else 1, lines)
            continue
        if field.origin != "frontmatter" and _section_kind(field.section, settings, draft) in (
            "context",
            "decisions",
            "tasks",
            "skip",
        ):
            continue
        if field.origin == "frontmatter" and key == "people" and draft.subject.kind not in ("meeting", "email", "project"):
            continue
        if draft.subject.kind in ("meeting", "email") and key not in ("people",):
            continue
        if field.origin == "frontmatter" and norm(field.key) == "title":
            continue
        for value, line in zip(field.values, field.lines, strict=False):
            if draft.subject.kind == "company" and key in ("people",):
                continue
            read_field(draft, key, value, line, _at(lines, line), f"field.{key}")
    if draft.subject.kind in ("meeting", "email"):
        for field in parsed.fields:
            name = norm(field.key)
            if name in (
                "from",
                "to",
                "cc",
                "sender",
                "recipients",
                "recipient",
                "with",
                "present",
                "attendees",
                "participants",
                "party",
                "people",
            ):
                for value, line in zip(field.values, field.lines, strict=False):
                    attendees(draft, value, line, _at(lines, line), "attended.field")


def _typed_relations(draft: Draft, parsed: ParsedNote, line: int, lines: list[str]) -> None:
    """`relationships: [{target, type, status}]` of the frontmatter."""
    rows = parsed.frontmatter.get("relationships")
    for row in rows if isinstance(rows, list) else []:
        if not isinstance(row, dict):
            continue
        key = _TYPED_BULLETS.get(norm(str(row.get("type") or "").replace("_", " ")))
        target = str(row.get("target") or "")
        status = norm(str(row.get("status") or ""))
        where = next((i for i, t in enumerate(lines, 1) if i >= line and target and target in t), line)
        if key and target and status not in ("ended", "former", "past", "inactive", "planned"):
            read_field(draft, key, target, where, _at(lines, where), f"field.{key}")


def _section_kind(heading: str, settings: Settings, draft: Draft) -> str:
    word = norm(plain(heading))
    word = settings.headings.get(word, word)
    kind = HEADINGS.get(word, "")
    if not kind and word.startswith("related"):
        return "related"
    if kind == "collaborators" and draft.subject.kind != "project":
        return "attendees" if draft.subject.kind in ("meeting", "email") and word != "team" else ""
    if kind == "teams" and draft.subject.kind != "company":
        return ""
    if kind == "contacts" and draft.subject.kind not in ("company",):
        return ""
    return kind


def _read_section(draft: Draft, section: Section, settings: Settings, lines: list[str]) -> None:
    kind = _section_kind(section.heading, settings, draft)
    if not kind and section.parents:
        above = _section_kind(section.parents[-1], settings, draft)
        kind = above if above in ("decisions", "tasks", "topics", "attendees", "skip") else ""
    if kind == "skip":
        return
    callout = ""
    for block in section.blocks:
        if block.kind in ("code", "html", "rule"):
            continue
        if block.kind == "callout":
            callout = "decisions" if block.marker.casefold() in ("decision", "decisions") else ""
            below = lines[block.line].lstrip() if block.line < len(lines) else ""
            if callout and below.startswith(">"):
                continue
        elif callout and not lines[block.line - 1].lstrip().startswith(">"):
            callout = ""
        if callout and block.table is None and block.kind != "task":
            _prose(draft, section, block, lines, True)
            continue
        if block.table is not None:
            _read_table(draft, section, block, kind, lines)
        elif block.kind == "task" or (kind == "tasks" and block.kind == "item"):
            read_task(draft, block.text, block.status, block.line, _at(lines, block.line))
        else:
            _read_block(draft, section, block, kind, lines)


def _read_table(draft: Draft, section: Section, block: Block, kind: str, lines: list[str]) -> None:
    table = block.table
    if table is None:
        return
    means = {"contacts": "WORKS_AT", "collaborators": "WORKS_ON", "attendees": "ATTENDED"}.get(kind, "")
    if means == "ATTENDED" and draft.subject.kind not in ("meeting", "email"):
        means = ""
    quotes = {line: _at(lines, line) for line, _ in table.rows}
    if not read_table(draft, table, section.heading, means, quotes):
        for line, cells in table.rows:
            for cell in cells:
                if not is_placeholder(cell):
                    draft.prose.append(Prose(line, cell, section.heading, quotes[line]))


def _read_block(draft: Draft, section: Section, block: Block, kind: str, lines: list[str]) -> None:
    text, line, quote = block.text, block.line, _at(lines, block.line)
    if is_placeholder(text) or text.lstrip("*").lower().startswith("last updated"):
        return
    listed = block.kind == "item"
    if kind == "context" and listed and read_entry(draft, text, line, quote):
        return
    if kind == "topics" and draft.subject.kind in ("person", "meeting", "email"):
        if block.kind in ("item", "paragraph"):
            read_topics(draft, text, listed, line, quote)
        return
    if kind == "attendees" and draft.subject.kind in ("meeting", "email"):
        for number, part in block.lines:
            attendees(draft, part, number, _at(lines, number), "attended.list")
        return
    if kind == "contacts" and listed:
        _contact(draft, text, line, quote)
        return
    if kind == "collaborators" and listed:
        collaborators(draft, text, line, quote, "works_on.list")
        if not list(entries(text)):
            draft.claim(ref(re.sub(r"\s*[-–—:].*$", "", text), "Actor"), "WORKS_ON", draft.me, line, quote, "works_on.list")
        return
    if kind == "teams" and listed:
        name = plain(re.split(r"\s*[(:–—]|\s-\s", text)[0]).strip()
        if name:
            draft.claim(Ref(name, "Org"), "PART_OF", draft.me, line, quote, "teams.list")
        _prose(draft, section, block, lines, False)
        return
    if kind == "related" and listed:
        _related(draft, section, text, line, quote)
        return
    typed = _RELATION_BULLET.match(text.strip()) if listed else None
    if typed and draft.subject.kind == "person":
        key = _TYPED_BULLETS.get(norm(typed.group(1).replace("_", " ")))
        if key:
            read_field(draft, key, typed.group(2), line, quote, f"field.{key}")
            return
    decided = kind == "decisions" and (listed or bool(re.match(r"\s*[✅❌⏳☑✔]", text)))
    _prose(draft, section, block, lines, decided or bool(_DECISION_PREFIX.match(text)))


_DECISION_PREFIX = re.compile(r"^\s*(?:\[!decision\][+-]?|\*{0,2}(?:Decision|Decided|Agreed)\*{0,2}\s*:\*{0,2})\s*\S", re.I)
_FIELD_LINE = re.compile(r"^\s*(?:[-*+]\s+)?\*\*([^*:]{1,40}):?\*\*\s*:{0,2}\s*(.*)$")


def _prose(draft: Draft, section: Section, block: Block, lines: list[str], decision: bool) -> None:
    """A block as prose: a bold field line gives its value with the key as label; a wrapped paragraph stays one line of text."""
    labelled = []
    for number, part in block.lines:
        found = _FIELD_LINE.match(part)
        if found and not decision:
            labelled.append((number, found.group(1).strip(), found.group(2)))
    if labelled and len(labelled) == len(block.lines):
        for number, label, value in labelled:
            key = field_key(label, {})
            known = key and draft.subject.kind not in ("meeting", "email", "daily", "other")
            if known or norm(label) in (
                "from",
                "to",
                "cc",
                "date",
                "subject",
                "type",
                "tags",
                "link",
                "source",
                "attendees",
                "participants",
            ):
                continue
            if not is_placeholder(value):
                draft.prose.append(Prose(number, value, section.heading, _at(lines, number), label=label))
        return
    plain_fields = [_PLAIN_FIELD.match(part) for _, part in block.lines]
    if not decision and len(block.lines) > 1 and all(plain_fields):
        # Lines of `Key: value` are a card, not one sentence that was wrapped.
        for (number, _), found in zip(block.lines, plain_fields, strict=True):
            if found:
                _plain_field(draft, section, found.group(1).strip(), found.group(2), number, _at(lines, number))
        return
    only = plain_fields[0] if len(block.lines) == 1 else None
    if only and draft.subject.kind in ("meeting", "email") and norm(only.group(1)) in _PRESENT:
        attendees(draft, only.group(2), block.line, _at(lines, block.line), "attended.line")
        return
    text, starts = "", []
    for number, part in block.lines:
        starts.append((len(text), number))
        text += part.strip() + " "
    draft.prose.append(Prose(block.line, text.strip(), section.heading, _at(lines, block.line), decision, starts=tuple(starts)))


_PLAIN_FIELD = re.compile(r"^\s*([A-ZÀ-Þ][\w/&'’ -]{1,30}?)\s*:\s+(\S.*)$")
_PRESENT = frozenset(("in the room", "who was there", *"attendees participants present attendance from to cc with".split()))


def _plain_field(draft: Draft, section: Section, label: str, value: str, line: int, quote: str) -> None:
    """One `Key: value` line of several: attendees, a card field, or prose under its label."""
    kind = draft.subject.kind
    if kind in ("meeting", "email"):
        if norm(label) in _PRESENT:
            attendees(draft, value, line, quote, "attended.line")
        elif norm(label) not in ("date", "subject", "time", "place", "location", "topics", "tags"):
            draft.prose.append(Prose(line, f"{label}: {value}", section.heading, quote))
        return
    key = field_key(label, {})
    if key and kind in ("person", "company", "project", "org"):
        read_field(draft, key, value, line, quote, f"field.{key}")
    else:
        draft.prose.append(Prose(line, f"{label}: {value}", section.heading, quote))


def _contact(draft: Draft, text: str, line: int, quote: str) -> None:
    """A bullet under a company's contacts: the person works there; what stands behind the name is a role, a company left, a team."""
    for entry in entries(text):
        person = Ref(entry.name, "Person", entry.link)
        if entry.group and norm(entry.group) != norm(draft.subject.name):
            draft.claim(person, "AFFILIATED", Ref(entry.group), line, quote, "contacts.group", 0.9)
        first, *more = [p.strip() for p in entry.role.split(",")] if entry.role else [""]
        draft.claim(person, "WORKS_AT", draft.me, line, quote, "contacts.list", role=first)
        affiliate(draft, person, first, "", entry.notes, line, quote)
        if entry.company and norm(entry.company) != norm(draft.subject.name):
            affiliate(draft, person, entry.role, entry.company, (), line, quote)
        for part in more:
            former = re.match(r"(?:ex|formerly(?: at| of| with)?|previously(?: at| with)?)[\s-]+(.+)$", part, re.I)
            if former:
                draft.claim(person, "FORMERLY_AT", Ref(former.group(1).strip(), "Company"), line, quote, "list.formerly")
            else:
                affiliate(draft, person, part, "", (), line, quote)
        if entry.role:
            read_field(draft, "role", first, line, quote, "contacts.list", about=person)


def _related(draft: Draft, section: Section, text: str, line: int, quote: str) -> None:
    """A bare link under `Related …`: no more than that. The heading tells the kind of what has no note."""
    word = norm(section.heading)
    kind = next(
        (
            k
            for w, k in (
                ("project", "Project"),
                ("customer", "Company"),
                ("partner", "Company"),
                ("compan", "Company"),
                ("people", "Person"),
                ("person", "Person"),
                ("contact", "Person"),
                ("account", "Company"),
            )
            if w in word
        ),
        "",
    )
    links = re.findall(r"\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\\?\|[^\]]*)?\]\]", text)
    rest = re.sub(r"\[\[[^\]]*\]\]", "", text).strip(" ,·;&-–—")
    if draft.subject.kind in ENTITY_OF and draft.subject.kind not in ("meeting", "email"):
        for target in links:
            draft.claim(
                draft.me, "RELATED_TO", Ref(target.rsplit("/", 1)[-1].strip(), kind, target.strip()), line, quote, "related"
            )
        if not links and kind and not is_placeholder(text) and len(text) < 60:
            draft.claim(draft.me, "RELATED_TO", Ref(plain(text), kind), line, quote, "related")
    if links and len(rest) > 3:
        draft.prose.append(Prose(line, text, section.heading, quote))


def _tag_claims(draft: Draft, parsed: ParsedNote, lines: list[str]) -> None:
    """`project/…` tags say that a project exists; `company/…` tags say to whom a note belongs (a weak hint of an employer)."""
    for tag, line in parsed.tags:
        top, _, rest = tag.lstrip("#").partition("/")
        if not rest or "{{" in rest:
            continue
        if top.casefold() in ("project", "projects"):
            draft.claim(Ref(rest, "Project", "", "@tag"), "EXISTS", draft.me, line, _at(lines, line), "tag")
        elif top.casefold() in ("company", "customer", "account", "client", "partner", "org"):
            draft.claim(draft.me, "TAGGED", Ref(rest, "Company", "", "@tag"), line, _at(lines, line), "tag", 0.5)

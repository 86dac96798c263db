"""A parsed note to what it is about: person, company, project, org, meeting, email, daily, index, template or other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stakegraph.ingest.model import ParsedNote
from stakegraph.ingest.names import norm
from stakegraph.ingest.settings import Settings

NOTE_KINDS = ("person", "company", "project", "org", "meeting", "email", "daily", "index", "template", "other")

# The table of signals. A word is looked up in lower case; each hit adds its weight to the kind. The weights say how much a signal is
# trusted against the others: a template's own keys more than a folder, a folder more than a single section.
TYPE_WORDS: Mapping[str, str] = {
    **dict.fromkeys(["person", "people", "contact", "contacts", "colleague", "stakeholder", "human", "individual"], "person"),
    **dict.fromkeys(
        [
            "company",
            "companies",
            "customer",
            "customers",
            "account",
            "accounts",
            "client",
            "clients",
            "partner",
            "partners",
            "vendor",
            "vendors",
            "supplier",
            "suppliers",
            "competitor",
            "competitors",
            "organisation",
            "organization",
            "prospect",
            "business",
        ],
        "company",
    ),
    **dict.fromkeys(
        [
            "project",
            "projects",
            "initiative",
            "programme",
            "program",
            "deal",
            "deals",
            "opportunity",
            "workstream",
            "engagement",
            "product",
        ],
        "project",
    ),
    **dict.fromkeys(["org", "orgs", "team", "teams", "department", "group", "function"], "org"),
    **dict.fromkeys(
        [
            "meeting",
            "meetings",
            "call",
            "calls",
            "1-1",
            "1:1",
            "one-on-one",
            "sync",
            "transcript",
            "interview",
            "workshop",
            "meeting-note",
            "meeting-notes",
        ],
        "meeting",
    ),
    **dict.fromkeys(["email", "emails", "e-mail", "e-mails", "mail"], "email"),
    **dict.fromkeys(["daily", "journal", "diary", "daily-note", "weekly", "log", "day"], "daily"),
    **dict.fromkeys(["index", "moc", "dashboard", "home", "overview", "map", "hub"], "index"),
    **dict.fromkeys(["template", "templates"], "template"),
}
_NO_FOLDERS = frozenset("product business group function day map team log mail home overview hub teams".split())
"""Words that tell as a type, but name folders of all sorts."""
FOLDER_WORDS: Mapping[str, str] = {
    **{word: kind for word, kind in TYPE_WORDS.items() if word not in _NO_FOLDERS},
    "1-1s": "meeting",
    "1:1s": "meeting",
    "meeting notes": "meeting",
    "transcripts": "meeting",
    "inbox": "other",
    "journals": "daily",
    "daily notes": "daily",
    "dailies": "daily",
    "mails": "email",
    "orgs": "org",
    "team members": "person",
    "_templates": "template",
}
KEY_SIGNALS: Mapping[str, tuple[str, int]] = {
    "attendees": ("meeting", 4),
    "participants": ("meeting", 4),
    "present": ("meeting", 3),
    "meeting_date": ("meeting", 4),
    "role": ("person", 3),
    "job_title": ("person", 3),
    "jobtitle": ("person", 3),
    "reports_to": ("person", 3),
    "manager": ("person", 2),
    "last_contact": ("person", 2),
    "linkedin": ("person", 2),
    "email": ("person", 2),
    "phone": ("person", 1),
    "employer": ("person", 3),
    "company": ("person", 1),
    "industry": ("company", 3),
    "website": ("company", 2),
    "customer": ("project", 2),
    "lead": ("project", 2),
    "sponsor": ("project", 2),
    "collaborators": ("project", 3),
    "deadline": ("project", 2),
}
SECTION_SIGNALS: Mapping[str, tuple[str, int]] = {
    "contact information": ("person", 4),
    "tasks they own": ("person", 3),
    "profile": ("person", 2),
    "attendees": ("meeting", 4),
    "participants": ("meeting", 4),
    "present": ("meeting", 3),
    "key contacts": ("company", 4),
    "account team": ("company", 2),
    "collaborators": ("project", 3),
    "milestones": ("project", 2),
}
TYPE_WEIGHT, TAG_WEIGHT, FOLDER_WEIGHT, NAME_WEIGHT = 6, 4, 3, 3
DATED_NAME = re.compile(r"^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=$|[\s_\-–—.(T])[T\d:]*[\s_\-–—.]*")
_PLAIN_HEADINGS = frozenset(
    "notes note summary agenda minutes meeting attendees participants context background discussion".split()
)
_FOLDER_NOTES = {"readme", "index", "_index"}
_TEMPLATE = re.compile(r"\{\{|<%")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a note is about. `name` is the entity's name ("" where the note is about none), `reason` says which signals decided."""

    kind: str
    name: str
    aliases: tuple[str, ...]
    date: str
    reason: str


def iso_date(value: object) -> str:
    """The ISO date at the start of a value, "" where there is none or it is no day of the calendar.

    >>> iso_date("2025-09-18T10:00"), iso_date("unknown"), iso_date("2025-13-01")
    ('2025-09-18', '', '')
    """
    text = str(value or "").strip().strip("'\"[]")
    found = re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text)
    if not found:
        return ""
    year, month, day = (int(x) for x in found.groups())
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 and year > 1900 else ""


def is_placeholder(value: str) -> bool:
    """Whether a value says nothing: empty, `_Unknown_`, an italic prompt, `{{…}}`, "n/a".

    >>> [is_placeholder(x) for x in ("_Unknown_", "*Role here*", "{{name}}", "TBD", "Director")]
    [True, True, True, True, False]
    """
    text = value.strip()
    if not text or _TEMPLATE.search(text):
        return True
    if len(text) > 1 and text[0] in "_*" and text[0] == text[-1] and not text.startswith("**"):
        return True
    return norm(text) in {
        "",
        "unknown",
        "n a",
        "na",
        "none",
        "tbd",
        "tbc",
        "todo",
        "null",
        "not known",
        "unclear",
        "to be confirmed",
    }


def subject_of(parsed: ParsedNote, settings: Settings) -> Subject:
    """What the note is about and why; pure."""
    votes: dict[str, int] = {}
    reasons: list[str] = []

    def vote(kind: str, weight: int, why: str) -> None:
        votes[kind] = votes.get(kind, 0) + weight
        reasons.append(why)

    front = {str(k).casefold().replace(" ", "_"): v for k, v in parsed.frontmatter.items()}
    folders = parsed.path.split("/")[:-1]
    stem = parsed.name
    types = {**TYPE_WORDS, **settings.types}
    folder_words = {**FOLDER_WORDS, **settings.folders}
    placeholders = any(_TEMPLATE.search(str(v)) for v in front.values()) or bool(_TEMPLATE.search(stem))
    if placeholders or any(folder_words.get(f.casefold()) == "template" for f in folders):
        return Subject(
            "template", "", (), "", "placeholders in its frontmatter or name" if placeholders else "a templates folder"
        )

    dated = DATED_NAME.match(stem)
    conversation = bool(front.keys() & {"attendees", "participants", "people", "source"}) and bool(
        iso_date(front.get("date")) or dated
    )
    raw_types = front.get("type") or front.get("category") or front.get("kind")
    for value in raw_types if isinstance(raw_types, list) else [raw_types]:
        word = str(value or "").casefold().strip()
        kind = types.get(word)
        if kind == "company" and conversation:
            reasons.append(f"type: {word}, but with a date and people: a conversation")
            votes["meeting"] = votes.get("meeting", 0) + TYPE_WEIGHT
        elif kind:
            vote(kind, TYPE_WEIGHT, f"type: {word}")
    for tag, _ in parsed.tags:
        top, _, rest = tag.lstrip("#").casefold().partition("/")
        if top in ("type", "kind", "note") and types.get(rest):
            vote("meeting" if types[rest] == "company" and conversation else types[rest], TAG_WEIGHT, f"tag {tag}")
        elif not rest and top in types and top not in ("home", "map", "day", "group", "product", "business", "log", "function"):
            vote(types[top], TAG_WEIGHT - 2, f"tag {tag}")
    for depth, folder in enumerate(reversed(folders)):
        kind = folder_words.get(folder.casefold())
        if kind and kind != "other":
            near = FOLDER_WEIGHT - min(depth, 2)
            vote(
                "meeting" if kind == "company" and (conversation or (dated and len(stem) > 10)) else kind,
                near,
                f"folder {folder}",
            )
            break
    for key in sorted(front):
        signal = KEY_SIGNALS.get(settings.properties.get(key, key))
        if signal:
            vote(signal[0], signal[1], f"key {key}")
    headings = {norm(s.heading) for s in parsed.sections}
    for heading in sorted(headings):
        signal = SECTION_SIGNALS.get(settings.headings.get(heading, heading))
        if signal:
            vote(signal[0], signal[1], f"section {heading}")
    in_body = {
        settings.properties.get(norm(f.key), norm(f.key)) for f in parsed.fields if f.origin != "frontmatter"
    } | _card_keys(parsed)
    for key, weight in _BODY_SIGNALS.items():
        if key in in_body:
            vote(weight[0], weight[1], f"field {key}")
    if dated:
        rest = stem[dated.end() :].strip()
        if not rest:
            vote("daily", NAME_WEIGHT, "named by a date")
        elif re.match(r"(?:e-?mail|mail|re|fwd?)\b", rest, re.I):
            vote("email", NAME_WEIGHT + TYPE_WEIGHT, "named by a date and 'email'")
        else:
            vote("meeting", NAME_WEIGHT, "named by a date and a title")
    if stem.startswith("@") and len(stem) > 2:
        vote("person", NAME_WEIGHT, "named @…")
    if norm(stem) in ("home", "moc", "dashboard", "start") or stem.casefold().endswith(" moc"):
        vote("index", NAME_WEIGHT, "named as an index")

    best = max(votes.values(), default=0)
    kind = next((k for k in NOTE_KINDS if votes.get(k, 0) == best), "other") if best >= 2 else "other"
    if kind == "meeting" and "from" in front and "to" in front:
        kind = "email"
    name, aliases = _name(parsed, kind, front, dated)
    date = (
        iso_date(front.get("date"))
        or iso_date(front.get("meeting_date"))
        or (iso_date("-".join(dated.groups())) if dated else "")
    )
    return Subject(kind, name, aliases, date, "; ".join(dict.fromkeys(reasons)) or "no signal")


_BODY_SIGNALS: Mapping[str, tuple[str, int]] = {
    **dict.fromkeys(
        ("role", "title", "job title", "employer", "reports to", "manager", "line manager", "department"), ("person", 2)
    ),
    **dict.fromkeys(("email", "phone", "linkedin", "company"), ("person", 1)),
    **dict.fromkeys(("customer", "lead", "executive sponsor", "sponsor", "collaborators"), ("project", 2)),
    **dict.fromkeys(("attendees", "participants"), ("meeting", 3)),
    **dict.fromkeys(("industry", "headquarters", "website"), ("company", 2)),
}
"""What a card in the body tells: bold or inline fields, and two-column tables of field and value."""


def _card_keys(parsed: ParsedNote) -> set[str]:
    """The field names of the two-column tables before the third section."""
    found: set[str] = set()
    for section in parsed.sections[:3]:
        for block in section.blocks:
            if block.table is not None and len(block.table.header) == 2:
                found |= {norm(re.sub(r"[*_]", "", cells[0])) for _, cells in block.table.rows if cells}
    return found


def _first_heading(parsed: ParsedNote) -> str:
    return next((s.heading.strip() for s in parsed.sections if s.level == 1), "")


def _name(parsed: ParsedNote, kind: str, front: Mapping[str, object], dated: re.Match[str] | None) -> tuple[str, tuple[str, ...]]:
    """The name of what the note is about, and its other names."""
    folders = parsed.path.split("/")[:-1]
    stem = parsed.name
    if norm(stem) in _FOLDER_NOTES and folders:
        stem = folders[-1]
    title = front.get("title")
    if isinstance(title, list):
        title = title[0] if title else ""
    title = str(title or "").strip()
    heading = _first_heading(parsed)
    aliases = [str(a).strip() for key in ("aliases", "alias") for a in _strings(front.get(key)) if str(a).strip()]
    if kind in ("meeting", "email"):
        plain = stem[dated.end() :].strip() if dated else stem
        # A heading counts where the file name is no title, or is that heading cut short: "# Notes" is no meeting's name.
        fuller = norm(heading).startswith(norm(plain)[:40].rsplit(" ", 1)[0]) if plain else norm(heading) not in _PLAIN_HEADINGS
        names = (title, heading if fuller else "", plain, heading)
        name = next((_undated(t) for t in names if t and not is_placeholder(t)), stem)
        return name or stem, tuple(dict.fromkeys(a for a in (*aliases, plain) if a and norm(a) != norm(name)))
    if kind not in ("person", "company", "project", "org"):
        return "", ()
    name = stem.lstrip("@").strip()
    full = str(front.get("name") or front.get("full_name") or "").strip()
    slugged = name == name.lower() and (" " not in name)
    for candidate in (full, title, heading):
        if candidate and not is_placeholder(candidate) and norm(candidate) != norm(name):
            same = norm(candidate).replace(" ", "") == norm(name).replace(" ", "").replace("_", "")
            if candidate == full or slugged or same:
                aliases.append(name)
                name = candidate
                break
    if norm(name.replace("_", " ")) == norm(title) or "_" in name:
        name = title if norm(title) == norm(name.replace("_", " ")) and title else name.replace("_", " ")
    if kind == "person" and "," in name and name.count(",") == 1:
        last, first = (x.strip() for x in name.split(","))
        if last and first and " " not in last:
            aliases.append(name)
            name = f"{first} {last}"
    return name, tuple(dict.fromkeys(a for a in aliases if norm(a) != norm(name) and not is_placeholder(a)))


def _undated(title: str) -> str:
    found = DATED_NAME.match(title)
    return title[found.end() :].strip() if found and title[found.end() :].strip() else title


def _strings(value: object) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list | tuple):
        return [str(v) for v in value if v is not None]
    return [str(value)]

"""Entries of attendee, contact and collaborator lists to people with role, company and team."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stakegraph.graph.text import norm
from stakegraph.ingest.kinds import is_placeholder
from stakegraph.ingest.orgnames import is_org_name

ROLE_WORDS = frozenset(
    [
        "director",
        "manager",
        "head",
        "chief",
        "lead",
        "leader",
        "vp",
        "evp",
        "svp",
        "avp",
        "officer",
        "engineer",
        "architect",
        "analyst",
        "consultant",
        "president",
        "ceo",
        "cto",
        "cfo",
        "cio",
        "ciso",
        "coo",
        "cro",
        "cmo",
        "cpo",
        "cdo",
        "counsel",
        "coordinator",
        "specialist",
        "advisor",
        "adviser",
        "owner",
        "sponsor",
        "principal",
        "senior",
        "junior",
        "associate",
        "executive",
        "developer",
        "designer",
        "scientist",
        "researcher",
        "professor",
        "secretary",
        "treasurer",
        "chair",
        "chairman",
        "chairwoman",
        "buyer",
        "planner",
        "controller",
        "administrator",
        "supervisor",
        "representative",
        "rep",
        "strategist",
        "intern",
        "founder",
        "cofounder",
        "assistant",
        "deputy",
        "partner",
        "programme",
        "program",
        "product",
        "operations",
        "procurement",
        "engineering",
        "sales",
        "marketing",
        "finance",
        "remote",
        "online",
        "onsite",
        "host",
        "guest",
        "facilitator",
        "scribe",
        "notes",
        "minutes",
        "optional",
        "late",
        "part",
        "half",
        "first",
        "second",
        "most",
        "dialled",
        "phone",
        "video",
        "retired",
        "uncertain",
        "interim",
        "acting",
    ]
)
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "del",
        "della",
        "der",
        "den",
        "di",
        "do",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "y",
        "e",
        "of",
        "the",
        "al",
        "bin",
        "ibn",
        "ter",
        "ten",
        "zu",
        "zur",
        "st",
    ]
)
ABSENT = re.compile(
    r"^(?:apolog(?:y|ies)|regrets|absent|declined|not present|sent (?:apologies|regrets)|missing|excused|no[- ]show)\b", re.I
)
_ABSENT_NOTE = re.compile(
    r"\b(?:apologies|regrets|absent|declined|cancelled|could not|did not|didn't|excused|no[- ]show|not attending)\b", re.I
)
_LINK = re.compile(r"!?\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\\?\|([^\]]*))?\]\]")
_MAIL = re.compile(r"<?\b([\w.+-]+@[\w-]+\.[\w.-]+\w)\b>?")
_HANDLE = re.compile(r"(?<![\w@])@([\w.\-À-ɏ’']+)")
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*(?:\s+[^\W\d_][\w.'’\-]*){0,4}$")
_SLUG = re.compile(r"[a-zà-ÿ']{2,}(?:-[a-zà-ÿ']{2,}){1,3}$")
_LEAD = re.compile(r"^(?:[-*+]\s+|\d+[.)]\s+|\[.\]\s+|[✅❌⏳☑️✔️•]\s*)+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A person as a list writes one. `link` is the wikilink's target; `notes` are bracketed remarks; `absent` for apologies."""

    name: str
    link: str = ""
    email: str = ""
    role: str = ""
    company: str = ""
    notes: tuple[str, ...] = ()
    group: str = ""
    absent: bool = False


def plain(text: str) -> str:
    """Text without emphasis marks and links' brackets.

    >>> plain("**[[Zoë Krajčí|Zoë]]** and _Bob_")
    'Zoë and Bob'
    """
    text = _LINK.sub(lambda m: (m.group(2) or m.group(1)).strip(), text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"(\*\*|__|(?<!\w)[*_]|[*_](?!\w)|~~|==|`)", "", text).strip()


def split_outside(text: str, separators: str) -> list[str]:
    """Splits at separators that stand outside brackets and links.

    >>> split_outside("a (b, c), [[d, e]], f", ",")
    ['a (b, c)', '[[d, e]]', 'f']
    """
    parts, depth, start = [], 0, 0
    for i, char in enumerate(text):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth = max(0, depth - 1)
        elif depth == 0 and char in separators:
            parts.append(text[start:i])
            start = i + 1
    parts.append(text[start:])
    return [p.strip() for p in parts if p.strip()]


def looks_like_person(name: str) -> bool:
    """Whether words have the form of a person's name: capitalised, one to five, no role word, no figure.

    >>> [looks_like_person(x) for x in ("Ines Abreu", "Jov", "VP Edge Business", "two contractors", "Ludwig van Beek")]
    [True, True, False, False, True]
    """
    words = name.split()
    if not words or len(words) > 5 or not _NAME.match(name) or is_org_name(name):
        return False
    return (
        all((w[0].isupper() and norm(w) not in ROLE_WORDS) or w.casefold() in _PARTICLES for w in words) and words[0][0].isupper()
    )


def entries(text: str) -> Iterator[Entry]:
    """The people that a list item, a table cell or a frontmatter value names.

    >>> [(e.name, e.company, e.notes) for e in entries("Brennick Rail: Dan Corrigan, Jude Farley (remote)")]
    [('Dan Corrigan', '', ()), ('Jude Farley', '', ('remote',))]
    """
    text = _LEAD.sub("", text.strip())
    text = re.sub(r"<!--.*?-->|%%.*?%%|~~.*?~~", "", text).strip()
    if is_placeholder(text):
        return
    if _SLUG.match(text):
        yield Entry(" ".join(w[:1].upper() + w[1:] for w in text.split("-")))
        return
    group = ""
    bold = re.match(r"(?:\*\*|__)?([^:*\[\]@]{2,60}?)(?:\*\*|__)?\s*:(?:\*\*|__)?\s+(\S.*)$", text)
    if bold:
        group, text = bold.group(1).strip(), bold.group(2).strip()
    absent = bool(ABSENT.match(group))
    parts: list[str] = []
    for part in split_outside(text, ",;/"):
        pieces = [p for p in re.split(r"\s+(?:and|&|\+)\s+(?![^(\[]*[)\]])", part) if p.strip()]
        whole = plain(re.sub(r"\([^)]*\)", "", part)).strip()
        people = [plain(re.sub(r"\([^)]*\)", "", p)).strip() for p in pieces]
        if len(pieces) > 1 and all(looks_like_person(p) for p in people):
            parts += pieces
        elif parts and not _LINK.search(part) and not _MAIL.search(part) and not looks_like_person(whole):
            parts[-1] += ", " + part
        else:
            parts.append(part)
    for part in parts:
        entry = _entry(part, group, absent)
        if entry:
            yield entry


def _entry(text: str, group: str, absent: bool) -> Entry | None:
    link = _LINK.search(text)
    target = link.group(1).strip() if link else ""
    mail = _MAIL.search(text)
    handle = _HANDLE.search(_MAIL.sub("", text))
    notes = tuple(plain(n) for n in re.findall(r"\(([^()]*)\)", re.sub(r"\]\([^)]*\)", "]", text)) if n.strip())
    bare = re.sub(r"\([^()]*\)", "", _MAIL.sub("", text))
    rest = ""
    if link:
        rest = bare[bare.find("]]") + 2 :] if "]]" in bare else ""
        name = (link.group(2) or target.rsplit("/", 1)[-1]).strip()
    else:
        bare = plain(bare)
        if handle:
            bare = bare.replace(handle.group(0), " ")
        found = re.match(r"(.*?)(?:\s*,\s*|\s+[-–—]+\s+|\s*:\s+)(.*)$", bare.strip())
        name, rest = (found.group(1), found.group(2)) if found else (bare, "")
        name = name.strip(" ,;-–—:\t")
        if not name and handle:
            name = re.sub(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])", " ", handle.group(1)).replace(".", " ").replace("_", " ")
    name = name.lstrip("@").strip()
    if not name and mail:
        name = mail.group(1)
    elif not link and not (looks_like_person(name) or mail):
        return None
    if is_placeholder(name):
        return None
    rest = plain(rest).strip(" ,;-–—:")
    role, company = split_role(rest)
    absent = absent or any(_ABSENT_NOTE.search(n) for n in notes) or bool(_ABSENT_NOTE.search(rest))
    return Entry(name, target, mail.group(1) if mail else "", role, company, notes, group, absent)


def split_role(text: str) -> tuple[str, str]:
    """A role and the company after "at" or a last comma.

    >>> split_role("Principal Solutions Architect at Kestrin"), split_role("CISO")
    (('Principal Solutions Architect', 'Kestrin'), ('CISO', ''))
    """
    found = re.match(r"(.+?)\s+(?:at|@)\s+(?:the\s+)?([A-Z0-9][\w&.'’\- ]*?)\s*$", text)
    return (found.group(1).strip(" ,"), found.group(2).strip()) if found else (text, "")

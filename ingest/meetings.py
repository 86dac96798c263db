"""Meeting notes and `Recent Context` entries to meetings: one event written up in several notes is one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from stakegraph.graph.text import SMALL_WORDS, norm, slug
from stakegraph.ingest.reading import Encounter, Reading

_SMALL = SMALL_WORDS | {"between", "about", "i", "vs", "via", "re", "call", "meeting"}


@dataclass
class Gathering:
    """One meeting in the making: its date, its titles (the first is shown), the notes and entries that tell of it."""

    date: str
    titles: list[str]
    notes: list[str] = field(default_factory=list)
    entries: list[tuple[str, Encounter]] = field(default_factory=list)
    attendees: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        return f"meeting:{self.date or 'undated'}:{slug(self.titles[0])[:80].strip('-')}"


def title_words(title: str) -> frozenset[str]:
    """The words of a title that tell one meeting from another, without what stands in brackets."""
    return frozenset(w for w in norm(re.sub(r"\([^)]*\)", " ", title)).split() if w not in _SMALL)


def same_event(a: str, b: str) -> bool:
    """Whether two titles of one day tell of one event: one holds three quarters of the other's words (three at least).

    >>> same_event("Larkspur architecture review with Holtgrave", "Architecture review Larkspur (write-up)")
    True
    """
    x, y = title_words(a), title_words(b)
    small = min(len(x), len(y))
    return small >= 3 and len(x & y) >= 0.75 * small


def begins(cut: str, whole: str) -> bool:
    """Whether a title cut short, maybe within a word, is the beginning of another."""
    x, y = norm(cut), norm(whole)
    return bool(x) and (y.startswith(x) or (len(x) >= 20 and y.startswith(x.rsplit(" ", 1)[0])))


def gather(
    readings: Iterable[Reading], attendees: Callable[[Reading], frozenset[str]], note_of: Callable[[str, str], str]
) -> list[Gathering]:
    """All meetings of a vault. `attendees` gives the ids named as present; `note_of(link, from_path)` the note that a link leads to."""
    found: list[Gathering] = []
    by_date: dict[str, list[Gathering]] = {}
    by_note: dict[str, Gathering] = {}

    def add(gathering: Gathering) -> Gathering:
        found.append(gathering)
        by_date.setdefault(gathering.date, []).append(gathering)
        return gathering

    ordered = sorted(readings, key=lambda r: r.path)
    for reading in ordered:
        if reading.subject.kind not in ("meeting", "email"):
            continue
        date, title, present = reading.subject.date, reading.subject.name, attendees(reading)
        same = next(
            (
                g
                for g in by_date.get(date, [])
                if date
                and (norm(g.titles[0]) == norm(title) or (same_event(g.titles[0], title) and _overlap(g.attendees, present)))
            ),
            None,
        )
        if same:
            same.titles += [title, *reading.subject.aliases]
            same.attendees |= present
        else:
            same = add(Gathering(date, [title, *reading.subject.aliases], attendees=present))
        same.notes.append(reading.path)
        by_note[reading.path] = same
    # The write-up that names most people is the one whose title is shown: a partner's short version comes second.
    for gathering in found:
        if len(gathering.notes) > 1:
            gathering.titles.sort(key=lambda t: (-len(title_words(t)), t))
    for reading in ordered:
        for entry in reading.encounters:
            home = by_note.get(note_of(entry.link, reading.path)) if entry.link else None
            home = home or _of_entry(by_date.get(entry.date, []), entry)
            if home is None:
                home = add(Gathering(entry.date, [entry.title or entry.summary[:80] or entry.date]))
            elif (
                entry.title
                and len(norm(entry.title)) > len(norm(home.titles[0]))
                and begins(home.titles[0], entry.title)
                and not home.notes
            ):
                home.titles.insert(0, entry.title)
            home.entries.append((reading.path, entry))
    return found


def _overlap(a: frozenset[str], b: frozenset[str]) -> bool:
    return not a or not b or bool(a & b)


def _of_entry(day: list[Gathering], entry: Encounter) -> Gathering | None:
    """The meeting of that day whose title begins so, or the only one that fits; a link without a title fits the only one of the day."""
    if not entry.title:
        if len(day) == 1:
            return day[0]
        said = title_words(entry.summary)
        told = [g for g in day if any(len(w := title_words(t)) >= 2 and len(w & said) >= 0.75 * len(w) for t in g.titles)]
        return told[0] if len(told) == 1 else None
    fits = [g for g in day if any(begins(entry.title, t) or begins(t, entry.title) for t in g.titles)]
    if len(fits) != 1:
        fits = [g for g in day if any(same_event(entry.title, t) for t in g.titles)]
    return fits[0] if len(fits) == 1 else None


_EVENT = (
    r"(?:meeting|call|sync|chat|1:1|1-1|one-on-one|catch-?up|check-?in|checkpoint|session|dinner|lunch|breakfast|coffee|drinks|kick-?off|"
    r"workshop|review|briefing|interview|conversation|discussion|demo|huddle|stand-?up|visit|walk|planning|retro(?:spective)?|debrief|"
    r"e-?mail|mail|thread|note|exchange|intro(?:duction)?|roundtable|offsite|onsite|town hall|qbr|touchpoint|follow-?up|"
    r"call-?in|pitch|update)s?"
)
_LIST = r"(⟦\d+⟧(?:\s*\([^)]*\))?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*/\s*|\s*\+\s*)⟦\d+⟧(?:\s*\([^)]*\))?)*)"
_OTHER = r"(?!\b(?:ahead|before|prior|about|on|regarding|re|for|after|until|without|instead|\w+ed)\b)[\w'’:/,&.-]+\s+"
_TAKING_PART = (
    re.compile(rf"^\W*(?:{_OTHER}){{0,6}}?{_EVENT}\s+(?:(?:{_OTHER}){{0,3}}?)(?:with|between|among|from|to)\s+{_LIST}", re.I),
    re.compile(rf"\b(?:where|in which|during which|in a call|at which)\s+{_LIST}\s+(?!was\b|were\b|is\b|are\b)\w+", re.I),
    re.compile(rf"^\W*{_LIST}\s+(?:and\s+(?:the\s+)?\w+\s+)?(?:\w+ly\s+)?(?:met|aligned|agreed|settled|discussed|talked|spoke|"
               rf"reviewed|went|walked|compared|covered|"
               r"worked|planned|prepared|explored|caught|sat|debriefed|brainstormed|mapped|shared|presented|opened|explained|"
               r"joined|looked|kicked|"
               r"outlined|confirmed|held|had|exchanged|negotiated|argued|sketched|synced|connected|reconnected|finali[sz]ed|"
               r"debated)\b", re.I),
    re.compile(rf"\b(?:met|spoke|talked|sat down|caught up|aligned|synced)\s+(?:up\s+|briefly\s+|again\s+)?with\s+{_LIST}", re.I),
    re.compile(rf"^\W*(?:with|attended by|present:)\s+{_LIST}", re.I),
)  # fmt: skip


def taking_part(masked: str) -> set[int]:
    """Which mentions of a title or summary took part; the text holds `⟦i⟧` where mention i stands.

    >>> taking_part("Weekly call where ⟦0⟧ and ⟦1⟧ settled how to reach ⟦2⟧"), taking_part("Open points ahead of the meeting with ⟦0⟧")
    ({0, 1}, set())
    """
    found: set[int] = set()
    for pattern in _TAKING_PART:
        for match in pattern.finditer(masked):
            found |= {int(i) for i in re.findall(r"⟦(\d+)⟧", re.sub(r"\([^)]*\)", "", match.group(1)))}
    return found


_CAME = re.compile(
    rf"{_LIST}\s+(?:also\s+|only\s+|then\s+|briefly\s+)?(?:joined\s+(?:us\s+)?(?:for\s+the|late|early|by|from|remotely|"
    rf"briefly|halfway|towards|at\s+the\s+end|in\s+person|"
    r"the\s+(?:call|meeting|session|room))|dialled\s+in|dialed\s+in|sat\s+in|attended\b|came\s+along|took\s+part|"
    r"was\s+(?:also\s+)?(?:present|in\s+the\s+room|on\s+the\s+call|there\s+too))",
    re.I,
)


def came_along(masked: str) -> set[int]:
    """Which mentions of a line in a meeting's own note are said to have been there.

    >>> came_along("⟦0⟧ joined for the last ten minutes; ⟦1⟧ was not in the room"), came_along("⟦0⟧ joined Globex in May")
    ({0}, set())
    """
    return {int(i) for m in _CAME.finditer(masked) for i in re.findall(r"⟦(\d+)⟧", re.sub(r"\([^)]*\)", "", m.group(1)))}

"""What one note says by itself: claims with unresolved names, prose to be read, meetings, tasks. Cached by the note's hash."""

from __future__ import annotations

from dataclasses import dataclass, field

from stakegraph.graph.model import Origin, Problem
from stakegraph.ingest.kinds import Subject
from stakegraph.ingest.model import Claim, Link, Ref

SELF = "@self"
"""The id of a Ref that stands for what the note is about."""
AFFILIATED = "AFFILIATED"
"""A pseudo type: "X (Y)" makes Y an employer or a team, which only the whole vault can tell."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A line to be read by the phrase families.

    `about` is whom the line is about when that is not the note's subject (a row of a contact table). `decision` marks a bullet under a
    decisions heading. `label` is the key of a `**Key**: value` line, whose value `raw` is. `quote` is what stands in the file.
    """

    line: int
    raw: str
    heading: str
    quote: str
    decision: bool = False
    label: str = ""
    about: Ref | None = None
    starts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Encounter:
    """A `Recent Context` entry: a meeting of `date`, by the title that the link shows, with its summary and "(via X)"."""

    date: str
    title: str
    link: str
    summary: str
    via: str
    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Action:
    """An action item: `text` without owner and dates, `owner` as written ("" for none)."""

    text: str
    line: int
    quote: str
    done: bool
    due: str
    owner: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one note says, before any name is resolved. A pure function of the note and the settings."""

    path: str
    hash: str
    subject: Subject
    title: str
    stamp: str
    tags: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    prose: tuple[Prose, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    actions: tuple[Action, ...] = ()
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()
    private: bool = False
    properties: tuple[tuple[str, str], ...] = ()


@dataclass
class Draft:
    """A reading in the making: the section readers append to it."""

    path: str
    subject: Subject
    stamp: str
    claims: list[Claim] = field(default_factory=list)
    prose: list[Prose] = field(default_factory=list)
    encounters: list[Encounter] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)

    @property
    def me(self) -> Ref:
        """What the note is about."""
        return Ref(self.subject.name, ENTITY_OF.get(self.subject.kind, ""), "", SELF)

    def claim(
        self, subject: Ref, type_: str, object_: Ref, line: int, quote: str, rule: str, confidence: float = 1.0, **more: str
    ) -> None:
        """Adds a claim said at this line of the note."""
        origin = Origin(self.path, line, quote, rule)
        date = more.pop("date", self.stamp)
        until = more.pop("until", "")
        self.claims.append(Claim(subject, type_, object_, origin, confidence, date, until, False, "", more))


ENTITY_OF = {
    "person": "Person",
    "company": "Company",
    "project": "Project",
    "org": "Org",
    "meeting": "Meeting",
    "email": "Meeting",
}
"""The node kind of what a note of this kind is about."""

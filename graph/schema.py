"""The ontology as data: node kinds, relationship types, their properties; everything that lists them is made from here."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMA_VERSION = "1"
MARKER = "Stakegraph"
"""The label that every node of ours carries, so that a shared database's other data is never touched."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A node kind. `fill`, `border` and `shape` are its look on maps (Okabe–Ito colours); `key` orders legends."""

    name: str
    plural: str
    description: str
    labels: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    fill: str = "#999999"
    border: str = "#4d4d4d"
    shape: str = "dot"

    @property
    def all_labels(self) -> tuple[str, ...]:
        """Every label that a node of this kind carries, the common ones first."""
        return (MARKER, *self.labels, self.name)


@dataclass(frozen=True, slots=True)
class Type:
    """A relationship type: which kinds it joins, what it means, and how a hop is put into words.

    `forward` reads source → target ("reports to"), `backward` target → source ("manages").
    """

    name: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    means: str
    forward: str
    backward: str
    symmetric: bool = False
    derived: bool = False


ACTORS = ("Person", "Org", "Company")
ENTITIES = ("Person", "Company", "Org", "Project")
_STUB = (("aliases", "other names, list of strings"), ("stub", "true where it is named but has no note of its own"))

KINDS: tuple[Kind, ...] = (
    Kind(
        "Person",
        "People",
        "a human",
        ("Entity", "Actor"),
        (
            ("role", "job title, in the words of the note"),
            ("email", "e-mail address"),
            ("phone", "phone number"),
            ("linkedin", "profile address"),
            ("location", "where the person sits"),
            ("department", "department as the card names it"),
            ("last_contact", "ISO date of the last contact that the notes state"),
            ("created", "ISO date on which the note was made"),
            ("needs_review", "true where the note is tagged so"),
            *_STUB,
        ),
        "#0072B2",
        "#00496f",
        "dot",
    ),
    Kind(
        "Org",
        "Orgs",
        "a group inside a company: team, department, function, or one person's organisation",
        ("Entity", "Actor"),
        _STUB,
        "#009E73",
        "#00654a",
        "hexagon",
    ),
    Kind(
        "Company",
        "Companies",
        "a legal organisation: customer, partner, vendor, competitor",
        ("Entity", "Actor"),
        _STUB,
        "#D55E00",
        "#8a3d00",
        "square",
    ),
    Kind(
        "Project",
        "Projects",
        "an initiative, programme, deal or product effort",
        ("Entity",),
        (("status", "as the note states it"), *_STUB),
        "#CC79A7",
        "#8c4a70",
        "diamond",
    ),
    Kind(
        "Meeting",
        "Meetings",
        "a dated conversation: meeting, call, dated e-mail",
        (),
        (("date", "ISO date"), ("summary", "one sentence"), ("aliases", "other titles under which it is written up")),
        "#56B4E9",
        "#2b6f96",
        "square",
    ),
    Kind(
        "Decision",
        "Decisions",
        "one decided, pending or rejected course of action",
        (),
        (("text", "the words"), ("date", "ISO date"), ("status", "decided, pending or rejected")),
        "#F0E442",
        "#857c00",
        "star",
    ),
    Kind(
        "Area",
        "Areas",
        "a field of responsibility or an approval right, in the words of the note",
        (),
        (("text", "the words"),),
        "#BBBBBB",
        "#5c5c5c",
        "dot",
    ),
    Kind("Topic", "Topics", "a subject discussed", (), (("text", "the words"),), "#E69F00", "#8f6300", "triangle"),
    Kind(
        "Task",
        "Tasks",
        "an action item",
        (),
        (("text", "the words"), ("due", "ISO date"), ("done", "true once it is ticked off"), ("owner", "who has it, as written")),
        "#999999",
        "#4d4d4d",
        "dot",
    ),
    Kind(
        "Note",
        "Notes",
        "one source file",
        (),
        (
            ("path", "relative to the vault"),
            ("note_title", "its title"),
            ("note_type", "what it is about: person, company, …"),
            ("tags", "list of strings"),
            ("hash", "of its bytes"),
            ("date", "ISO date of the note itself"),
            ("why", "what told what it is about"),
            ("private", "true where it stays out of every export"),
        ),
        "#DDDDDD",
        "#6b6b6b",
        "dot",
    ),
    Kind(
        "Fact",
        "Facts",
        "one statement of a note that is evidence for something",
        (),
        (("text", "the words"), ("path", "of the note"), ("line", "in the note, from 1"), ("date", "ISO date, where known")),
        "#EEEEEE",
        "#6b6b6b",
        "dot",
    ),
)
KIND = {k.name: k for k in KINDS}
LABELS: tuple[str, ...] = (MARKER, "Entity", "Actor", *(k.name for k in KINDS))
"""Every label there is, the common ones first: only these may appear in Cypher."""

_PERSON_ORG = ("Person", "Org")
_STANCE = ("Project", "Decision", "Company", "Org")
TYPES: tuple[Type, ...] = (
    Type("WORKS_AT", ("Person",), ("Company",), "is employed there now", "works at", "employs"),
    Type("FORMERLY_AT", ("Person",), ("Company",), "was employed there before", "was at", "formerly employed"),
    Type("MEMBER_OF", ("Person",), ("Org",), "belongs to that team or function", "belongs to", "has as a member"),
    Type("LEADS", ("Person",), ("Org", "Project"), "heads it, runs it, is its lead", "leads", "is led by"),
    Type("PART_OF", ("Org", "Project"), ("Org", "Company"), "is a unit of it", "is part of", "contains"),
    Type("REPORTS_TO", ("Person",), ("Person",), "line manager", "reports to", "manages"),
    Type("OWNS", _PERSON_ORG, ("Area",), "is responsible for it", "owns", "is owned by"),
    Type("APPROVES", _PERSON_ORG, ("Area",), "has the say over it", "approves", "is approved by"),
    Type("ATTENDED", ("Person",), ("Meeting",), "took part", "attended", "was attended by"),
    Type("DISCUSSED", ("Meeting", "Person"), ("Topic",), "talked about it", "discussed", "was discussed by"),
    Type("DECIDED_IN", ("Decision",), ("Meeting",), "was taken there", "was decided in", "decided"),
    Type("MADE_BY", ("Decision",), ACTORS, "who took it, where the text says so", "was made by", "decided"),
    Type("VIA", ("Decision",), ACTORS, "the chosen route", "goes via", "is the route of"),
    Type(
        "SPONSORED_BY",
        ("Decision", "Project"),
        ("Person",),
        "the executive sponsor, asked for or secured",
        "is sponsored by",
        "sponsors",
    ),
    Type("TARGETS", ("Decision",), ACTORS, "whom it is meant to reach or win", "targets", "is targeted by"),
    Type("DEPRIORITIZES", ("Decision",), ACTORS, "whom it sets aside", "sets aside", "is set aside by"),
    Type(
        "CONCERNS",
        ("Decision", "Task"),
        ("Project", "Company"),
        "what it is about, where the text says so",
        "concerns",
        "is concerned by",
    ),
    Type("ENGAGES", ACTORS, ACTORS, "works on, reaches out to, is the way in to", "is the way in to", "is reached through"),
    Type("INTRODUCED", ("Person",), ("Person",), "made the introduction", "introduced", "was introduced by"),
    Type("KNOWS", ("Person",), ("Person",), "a stated acquaintance or closeness", "knows", "knows", symmetric=True),
    Type("CHAMPIONS", ACTORS, _STANCE, "speaks for it", "champions", "is championed by"),
    Type("BLOCKS", ACTORS, _STANCE, "speaks against it", "blocks", "is blocked by"),
    Type("WORKS_ON", ACTORS, ("Project",), "takes part in it", "works on", "is worked on by"),
    Type(
        "RELATED_TO",
        ENTITIES,
        ENTITIES,
        "a link under a Related heading that says no more than that",
        "is related to",
        "is related to",
        symmetric=True,
    ),
    Type("ASSIGNED_TO", ("Task",), ("Person",), "owner of the action item", "is assigned to", "has the task"),
    Type("MENTIONS", ("Fact", "Meeting", "Decision", "Task"), ENTITIES, "names it", "mentions", "is mentioned in"),
    Type("STATES", ("Note",), ("Fact",), "contains it", "states", "is stated in"),
    Type("DESCRIBES", ("Note",), (*ENTITIES, "Meeting"), "is the note of it", "describes", "is described in"),
    Type("LINKS_TO", ("Note",), ("Note",), "a link as the Obsidian app resolves it", "links to", "is linked from"),
    Type(
        "INFLUENCES",
        ACTORS,
        ACTORS,
        "derived from the statements; weight in (0, 1)",
        "influences",
        "is influenced by",
        derived=True,
    ),
)
TYPE = {t.name: t for t in TYPES}

RELATION_PROPERTIES: tuple[tuple[str, str], ...] = (
    ("sources", "where it is said: list of path:line"),
    ("quotes", "the words, one per source"),
    ("rules", "the rule that read it, one per source"),
    ("types", "the relationship type that each piece of evidence states, one per source"),
    ("confidences", "0–1, one per source"),
    ("dates", "ISO date of each piece of evidence, empty where unknown"),
    ("events", "what ties pieces of evidence that are not independent, empty for each on its own"),
    ("confidence", "0–1, the highest of the evidence"),
    ("count", "independent pieces of evidence"),
    ("first_seen", "ISO date of the oldest evidence"),
    ("last_seen", "ISO date of the newest evidence"),
    ("until", "a date or 'ended' once it no longer holds"),
    ("inferred", "true where a rule ties what no sentence states"),
    ("role", "job title (WORKS_AT)"),
    ("weight", "0–1, strength of influence (INFLUENCES)"),
)

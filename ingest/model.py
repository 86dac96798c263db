"""The types between the reading stages: a note, a parsed note, claims with unresolved names, statements with linked ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from stakegraph.graph.model import Origin, Problem


@dataclass(frozen=True, slots=True)
class Note:
    """A source file: `path` relative to the vault (forward slashes), decoded `text`, `hash` of its bytes (16 hex digits)."""

    path: str
    text: str
    hash: str
    problems: tuple[Problem, ...] = ()


# Link to Field are named tuples, not dataclasses: as unchangeable, and five times cheaper to make; a vault holds a million of them.


class Link(NamedTuple):
    """A reference as written. `target` is the path part, before `#` and `|` ("" for a link into the own note).

    `start`, `end` are character offsets into the raw text, `line` counts from 1. `origin` is body, frontmatter or canvas, `key` the
    place of a frontmatter link ("attendees.0"); `style` is wiki or markdown. `text` is what the reader sees. `raw` is the app's `link`
    value (target with its fragment).
    """

    target: str
    fragment: str
    text: str
    line: int
    start: int
    end: int
    embed: bool = False
    style: str = "wiki"
    origin: str = "body"
    key: str = ""

    @property
    def raw(self) -> str:
        """The app's `link` value: the target with its fragment."""
        return f"{self.target}#{self.fragment}" if self.fragment else self.target


class Block(NamedTuple):
    """A paragraph, list item, task, quote, callout title, table row group or code block of a section.

    `kind`: paragraph, item, task, quote, callout (its title; `marker` is its type in lower case, its text follows as quote blocks),
    table, code (fenced, indented or a formula; `marker` is the language), comment (`%%` alone on its line up to the next), html, rule.
    `lines` are (line number, text without list marker or quote prefix), the text otherwise raw: links, emphasis and inline comments
    stay in; of table, code, comment and html they are the whole raw lines. `depth` is the nesting of a list item from 0.
    `status` is a task's one character (" ", "x", "/", "-", …), "" elsewhere. `marker` is the list marker as written.
    """

    kind: str
    lines: tuple[tuple[int, str], ...]
    depth: int = 0
    status: str = ""
    marker: str = ""
    table: Table | None = None

    @property
    def line(self) -> int:
        return self.lines[0][0]

    @property
    def text(self) -> str:
        """The lines as one, joined by a blank."""
        return " ".join(t for _, t in self.lines)


class Table(NamedTuple):
    """A pipe table: `header` cells, then (line number, cells) per row; cells are stripped, `\\|` already a `|`."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


class Section(NamedTuple):
    """A heading with what stands under it until the next heading. The part before the first heading has level 0."""

    heading: str
    level: int
    line: int
    blocks: tuple[Block, ...]
    parents: tuple[str, ...] = ()


class Field(NamedTuple):
    """A `key: value` of a note: from frontmatter, an inline field (`key:: v`) or a bold line (`**Key**: v`).

    `values` are strings (a list gives several, an empty value none), raw: links stay in. `lines` gives the line of each value.
    A bold line without a value (`**Team**:`) has the list items below it as its values.
    `origin`: frontmatter, duplicate (a second `key:` in the frontmatter: the first counts), inline or bold. `section` is the heading
    under which it stands ("" in the frontmatter).
    """

    key: str
    values: tuple[str, ...]
    lines: tuple[int, ...]
    origin: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class ParsedNote:
    """A note read as Obsidian reads it. Pure function of (path, text): no files, no clock, no store.

    `frontmatter` holds plain values (str, int, float, bool, None, list, dict with str keys), dates as strings, an unquoted `[[X]]` as
    that string. `links` are in order of place, those of the frontmatter first. `tags` are (tag without its `#`, line), likewise.
    """

    path: str
    hash: str
    frontmatter: Mapping[str, object]
    fields: tuple[Field, ...]
    sections: tuple[Section, ...]
    links: tuple[Link, ...]
    tags: tuple[tuple[str, int], ...]
    problems: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """The file name without folder and `.md`."""
        stem = self.path.rsplit("/", 1)[-1]
        return stem[:-3] if stem.lower().endswith(".md") else stem


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """A name as a note writes it. `kind` is "" where the words do not tell; `link` is a link's target path ("" for none).

    `id` is set where the entity is already known (the note's own subject, a linked mention).
    """

    name: str
    kind: str = ""
    link: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a note, names not yet resolved."""

    subject: Ref
    type: str
    object: Ref
    origin: Origin
    confidence: float = 1.0
    date: str = ""
    until: str = ""
    inferred: bool = False
    event: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a line, linked to an entity where one fits.

    `start`, `end` index the line's plain text. `id` is the entity's id, "" for a capitalised name that nobody has
    introduced (then `kind` is "" too, unless its form tells: an e-mail address is a Person's). `name` is the entity's full name,
    or the words as written. `form`: link, full, alias, first, surname, org, handle, ambiguous (then `candidates` has them), unknown, or
    product ("the Corvanta Reader" names Corvanta, but what is said is said of its product: prose reads no relation from it).
    """

    start: int
    end: int
    kind: str
    id: str
    name: str
    form: str = "full"
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of prose with its mentions linked.

    `text` is plain (links replaced by what they show, emphasis and comments removed, struck-out text removed).
    `heading` is the section's. `decision` marks a bullet under a decisions heading (`text` without its mark and date).
    `label` is the key of a `**Key**: value` line whose value `text` is.
    """

    path: str
    line: int
    text: str
    raw: str
    mentions: tuple[Mention, ...] = ()
    heading: str = ""
    decision: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """Whom or what a note is about: the subject of its subjectless lines. `kind` "" and `id` "" for a note about nothing."""

    kind: str
    id: str
    name: str
    company: str = ""
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """One end of a statement: an entity (`id`), a new name in a slot that tells its kind (`id` ""), an Area in words, or the decision.

    For "X's org" / "his team": kind Org, `name` "<full name>'s org", `owner` the person's id.
    """

    kind: str
    name: str
    id: str = ""
    owner: str = ""


THE_DECISION = Term("Decision", "@decision", "@decision")


@dataclass(frozen=True, slots=True)
class Statement:
    """What a line states: (subject, type, object), with the span of the line's plain text that says so.

    `status` is "present" or "ended" (then it is kept with `until`); denied, hypothetical and future ones are not returned at all.
    `closes` marks a negative counterpart ("no longer reports to X"): an older equal statement ends here.
    """

    subject: Term
    type: str
    object: Term
    rule: str
    start: int = 0
    end: int = 0
    confidence: float = 0.9
    until: str = ""
    inferred: bool = False
    closes: bool = False
    properties: tuple[tuple[str, str], ...] = ()

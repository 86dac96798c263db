"""Readings of all notes to one graph: names resolved, prose read with its mentions linked, meetings and decisions made one.

Resolution always sees the whole vault, because a new alias can change how any other note reads; only what is a function of one
note alone is cached. Passes: entities with notes → names in lists and cards → prose, again while it introduces new names → relations.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from stakegraph.graph.model import Evidence, Graph, Origin, Problem
from stakegraph.graph.text import norm, slug
from stakegraph.ingest.assembly import Assembly
from stakegraph.ingest.decisions import Course, merge
from stakegraph.ingest.entities import Names, from_notes, name_of_slug, new_name
from stakegraph.ingest.fullnames import FullNames
from stakegraph.ingest.meetings import Gathering, came_along, gather, taking_part
from stakegraph.ingest.mentions import Finder
from stakegraph.ingest.model import About, Claim, Line, Mention, Ref, Statement, Term
from stakegraph.ingest.names import Directory, Scope
from stakegraph.ingest.phrases.decisions import status as decision_status
from stakegraph.ingest.phrases.reader import read_line
from stakegraph.ingest.reading import AFFILIATED, ENTITY_OF, SELF, Encounter, Prose, Reading
from stakegraph.ingest.settings import Settings

LinkTarget = Callable[[str, str], str]
"""(link target, path of the linking note) → path of the note that it leads to, "" for none."""
_MAX_PASSES = 3
_OWNER = re.compile(r"\b(?:I|me)\b")
_STRUCTURAL = frozenset(("EXISTS", "TAGGED", AFFILIATED))


@dataclass
class _Read:
    """A prose line with what it states."""

    prose: Prose
    line: Line
    about: About
    statements: tuple[Statement, ...]
    raw: str
    status: str = ""
    date: str = ""


@dataclass
class Resolver:
    """The state of one resolution; `run` is the only way in."""

    readings: Sequence[Reading]
    link_target: LinkTarget
    settings: Settings
    progress: Callable[[str, int, int], None] | None = None
    problems: list[Problem] = field(default_factory=list)
    _tags_of: Directory | None = None
    _tags: dict[str, str] = field(default_factory=dict)
    _handles_of: Directory | None = None
    _handles: dict[str, set[str]] = field(default_factory=dict)

    def run(self, as_of: str = "") -> tuple[Graph, tuple[Problem, ...]]:
        """The graph and the problems of resolution, both in canonical order."""
        self.readings = sorted(self.readings, key=lambda r: r.path)
        self.book = from_notes(self.readings, self.settings.identity)
        self.kinds = {norm(k): v for k, v in self.settings.identity.kinds.items()}
        self._names_in_lists()
        self.reads: dict[str, list[_Read]] = {}
        self._look_again()
        for number in range(_MAX_PASSES):
            self._read_prose(number)
            if not self._names_in_prose():
                break
            self._look_again()
        self.graph = Assembly(self.directory, self.book)
        self._meetings()
        for reading in self.readings:
            self._claims(reading)
        self._decisions()
        for reading in self.readings:
            self._statements(reading)
            self._actions(reading)
        self._notes()
        graph = self.graph.finish(self._as_of(as_of), as_of)
        problems = [*self.book.problems, *self.problems, *self.graph.problems]
        return graph, tuple(dict.fromkeys(sorted(problems)))

    # --- names -------------------------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """Makes the directory, and what depends on it, from the names found so far."""
        self.directory = self.book.directory()
        self.finder = Finder(self.directory)
        self.full_names = FullNames(self.directory)
        self.scopes = {r.path: self._scope(r) for r in self.readings}

    def _self_id(self, reading: Reading) -> str:
        return self.book.by_note.get(reading.path, "")

    def _names(self, reading: Reading) -> Names:
        return Names(
            self.book,
            self.directory,
            self.scopes[reading.path],
            self._self_id(reading),
            lambda link: self.link_target(link, reading.path),
            self.kinds,
        )

    def _names_in_lists(self) -> None:
        """Full names, companies, projects and orgs that cards, tables and lists name, then the employers that cards state."""
        self.directory = self.book.directory()
        self.scopes = {r.path: Scope(self.directory) for r in self.readings}
        later: list[tuple[Reading, Claim, Ref]] = []
        for reading in self.readings:
            names = self._names(reading)
            for claim in reading.claims:
                for ref in (claim.subject, claim.object):
                    if ref.id == SELF or names.find(ref):
                        continue
                    if ref.id == "@tag":
                        if claim.type == "EXISTS":
                            new_name(self.book, Ref(name_of_slug(ref.name), "Project"), self.directory)
                    elif ref.kind in ("Org", "Actor") or (ref.kind == "Person" and " " not in ref.name):
                        later.append((reading, claim, ref))
                    elif new_name(self.book, ref, self.directory):
                        self.directory.add(next(reversed(self.book.entities.values())))
        for reading in self.readings:
            names = self._names(reading)
            for claim in reading.claims:
                if claim.type == "WORKS_AT" or (claim.type == "PART_OF" and claim.subject.kind == "Project"):
                    who, where = names.find(claim.subject), names.find(claim.object)
                    if who and where:
                        self.book.companies_of.setdefault(who, set()).add(where)
        self._names_in_encounters()
        # Orgs before single names: "BizDev" in a list of people is the Org that a card names, not a person.
        for kind in ("Org", "Person", "Actor"):
            for reading, claim, ref in later:
                names = self._names(reading)
                if ref.kind != kind or names.find(ref):
                    continue
                company = ""
                if kind == "Org":
                    other = names.find(claim.subject if ref is claim.object else claim.object)
                    known = self.book.companies_of.get(other, set())
                    company = next(iter(known)) if len(known) == 1 else ""
                    if claim.type == "PART_OF" and other in self.book.entities and self.book.entities[other].kind == "Company":
                        company = other
                new_name(self.book, ref, self.directory, company)
            self.directory = self.book.directory()
            self.scopes = {r.path: Scope(self.directory) for r in self.readings}

    def _names_in_encounters(self) -> None:
        """Full names of those whom a title or summary names as taking part, and of "(via X)"."""
        finder = Finder(self.directory)
        for reading in self.readings:
            scope = self.scopes[reading.path]
            for entry in reading.encounters:
                found = [entry.via] if entry.via else []
                for text in (entry.title, entry.summary):
                    line = finder.find(text, scope)
                    found += [line.mentions[i].name for i in taking_part(_masked(line, unknown=True)) if not line.mentions[i].id]
                for name in found:
                    if " " in name and not scope.resolve(name).id and new_name(self.book, Ref(name, "Person"), self.directory):
                        self.directory.add(next(reversed(self.book.entities.values())))

    def _scope(self, reading: Reading) -> Scope:
        """Whom short names can stand for in a note."""
        directory = self.directory
        me = self._self_id(reading)
        named: set[str] = set()
        attendees: set[str] = set()
        links: dict[str, str] = {}
        for link in reading.links:
            target = self.link_target(link.target, reading.path) if link.target else ""
            ident = self.book.by_note.get(target, "")
            if ident:
                links[link.target] = ident
                named.add(ident)
        plain = Scope(directory)
        for claim in reading.claims:
            for ref in (claim.subject, claim.object):
                if ref.kind in ("Person", "Actor", "") and ref.id != SELF:
                    ident = links.get(ref.link, "") or plain.resolve(ref.name, ("Person",)).id
                    if ident and directory.entities[ident].kind == "Person":
                        named.add(ident)
                        if claim.type == "ATTENDED":
                            attendees.add(ident)
        texts = [p.raw for p in reading.prose] + [f"{e.summary} ({e.via})" for e in reading.encounters]
        named |= self.full_names.ids("\n".join(texts))
        if me:
            named.add(me)
        company = directory.entities[me].company if me in directory.entities else ""
        if me in directory.entities and directory.entities[me].kind == "Company":
            company = me
        if not company:
            tagged = {self._tagged(c.object.name) for c in reading.claims if c.type == "TAGGED"} - {""}
            company = next(iter(tagged)) if len(tagged) == 1 else ""
        return Scope(directory, me, frozenset(named), frozenset(attendees), company, links)

    def _tagged(self, tag: str) -> str:
        """The company that a `company/…` tag's slug stands for."""
        if self._tags_of is not self.directory:
            self._tags_of = self.directory
            companies = [e for e in self.directory.entities.values() if e.kind == "Company"]
            self._tags = {slug(n): e.id for e in companies for n in (e.name, *e.aliases)}
        return self._tags.get(slug(tag.replace("/", " ")), "")

    # --- prose -------------------------------------------------------------------------------------------------------------------

    def _about(self, reading: Reading, prose: Prose) -> About:
        ident, kind, name = self._self_id(reading), ENTITY_OF.get(reading.subject.kind, ""), reading.subject.name
        if prose.about is not None:
            ident = self._names(reading).find(prose.about)
            kind, name = "Person", prose.about.name
        if ident in self.directory.entities:
            entity = self.directory.entities[ident]
            return About(entity.kind, ident, entity.name, entity.company)
        if kind in ("Person", "Company", "Project", "Org"):
            return About(kind, ident, name)
        return About("", "", "", self.scopes[reading.path].company)

    def _read_prose(self, number: int) -> None:
        for done, reading in enumerate(self.readings):
            scope = self.scopes[reading.path]
            found: list[_Read] = []
            before: list[Line] = []
            heading = None
            old = self.reads.get(reading.path, [])
            same_before = True
            for number_in_note, prose in enumerate(reading.prose):
                if prose.heading != heading:
                    before, heading, same_before = [], prose.heading, True
                raw, status, date = prose.raw, "", ""
                if prose.decision:
                    status, raw, date = decision_status(prose.raw)
                line = self.finder.find(
                    raw,
                    scope,
                    path=reading.path,
                    line=prose.line,
                    heading=prose.heading,
                    decision=prose.decision,
                    label=prose.label,
                )
                line = self._with_owner(line)
                about = self._about(reading, prose)
                held = old[number_in_note] if old else None
                if held and held.line == line and held.about == about and same_before:
                    statements = held.statements
                else:
                    statements = read_line(line, about, before)
                    same_before = held is not None and held.line == line and same_before
                found.append(_Read(prose, line, about, statements, raw, status, date))
                before.append(line)
            self.reads[reading.path] = found
            if self.progress and done % 50 == 0:
                self.progress(f"reading prose, pass {number + 1}", done, len(self.readings))

    def _with_owner(self, line: Line) -> Line:
        """ "I" and "me" as the vault's owner, where the settings name one: otherwise they are nobody (ontology, rule 16)."""
        if not self.settings.owner:
            return line
        owner = self.directory.named(self.settings.owner, ("Person",))
        if len(owner) != 1:
            return line
        name = self.directory.entities[owner[0]].name
        mine = [
            Mention(m.start(), m.end(), "Person", owner[0], name, "owner")
            for m in _OWNER.finditer(line.text)
            if not any(n.start < m.end() and m.start() < n.end for n in line.mentions)
        ]
        return replace(line, mentions=tuple(sorted((*line.mentions, *mine), key=lambda m: m.start))) if mine else line

    def _names_in_prose(self) -> bool:
        """Records the names that statements introduced; whether any was new."""
        new = False
        single: list[tuple[Term, str]] = []
        for reading in self.readings:
            company = self.scopes[reading.path].company
            for read in self.reads[reading.path]:
                for statement in read.statements:
                    for term, other in ((statement.subject, statement.object), (statement.object, statement.subject)):
                        if term.owner and term.owner in self.directory.entities:
                            known = len(self.book.owned)
                            self.book.add_owned(self.directory.entities[term.owner], _noun(term.name))
                            new |= len(self.book.owned) > known
                        elif not term.id and term.kind == "Person" and " " not in term.name:
                            single.append((term, company))
                        elif not term.id and term.kind in ("Person", "Company", "Org"):
                            where = ""
                            if (
                                term.kind == "Org"
                                and statement.type == "PART_OF"
                                and other.kind == "Company"
                                and term is statement.subject
                            ):
                                where = other.id
                            new |= new_name(self.book, term, self.directory, where)
                    if statement.until or statement.closes:
                        continue
                    if statement.type == "WORKS_AT" and statement.subject.id and statement.object.id:
                        held = self.book.companies_of.setdefault(statement.subject.id, set())
                        if not held:
                            held.add(statement.object.id)
                            new = True
                    if (
                        statement.type == "PART_OF"
                        and statement.subject.kind == "Org"
                        and statement.object.kind == "Company"
                        and statement.object.id
                    ):
                        name = statement.subject.name
                        if not statement.subject.owner and statement.object.id not in self.book.orgs.get(norm(name), {}):
                            self.book.add_org(name, statement.object.id)
                            new = True
        if new:
            self.directory = self.book.directory()
        for term, company in single:
            new |= new_name(self.book, term, self.directory, company)
        return new

    # --- meetings ----------------------------------------------------------------------------------------------------------------

    def _meetings(self) -> None:
        def present(reading: Reading) -> frozenset[str]:
            return self.scopes[reading.path].attendees

        self.gatherings = gather(self.readings, present, self.link_target)
        self.meeting_of: dict[str, Gathering] = {}
        by_id: dict[str, Gathering] = {}
        for gathering in self.gatherings:
            by_id.setdefault(gathering.id, gathering)
            for path in gathering.notes:
                self.meeting_of[path] = gathering
        for gathering in self.gatherings:
            self.graph.meeting(gathering)
            for path, entry in gathering.entries:
                self._encounter(path, entry, gathering)

    def _encounter(self, path: str, entry: Encounter, gathering: Gathering) -> None:
        scope = self.scopes[path]
        names = [(t, "encounter.title") for t in (entry.title,)] + [(entry.summary, "encounter.summary")]
        people: dict[str, str] = {}
        for text, rule in names:
            if not text:
                continue
            line = self.finder.find(text, scope, path, entry.line)
            for i in sorted(taking_part(_masked(line))):
                people.setdefault(line.mentions[i].id, rule)
            for mention in line.mentions:
                if mention.id:
                    self.graph.mention(gathering.id, mention.id, Origin(path, entry.line, entry.quote, "encounter"), entry.date)
        if entry.via:
            found = scope.resolve(entry.via, ("Person",)).id
            if found:
                people.setdefault(found, "encounter.via")
        for ident, rule in people.items():
            origin = Origin(path, entry.line, entry.quote, rule)
            self.graph.relate(ident, "ATTENDED", gathering.id, Evidence(origin, "ATTENDED", 0.95, entry.date, gathering.id))

    # --- claims ------------------------------------------------------------------------------------------------------------------

    def _claims(self, reading: Reading) -> None:
        names = self._names(reading)
        for claim in reading.claims:
            if claim.type == "EXISTS":
                found = names.find(claim.subject)
                if self.graph.kind(found):
                    self.graph.named.add(found)
                continue
            subject, object_ = self._end(reading, names, claim.subject, claim), self._end(reading, names, claim.object, claim)
            type_, confidence, inferred = claim.type, claim.confidence, claim.inferred
            if claim.type == "TAGGED":
                subject, object_ = names.find(claim.subject), self._tagged(claim.object.name)
                known = self.directory.entities.get(subject)
                if not known or known.kind != "Person" or known.company or not object_:
                    continue
                type_, inferred = "WORKS_AT", True
            if not subject or not object_:
                continue
            if type_ == AFFILIATED:
                entity = self.directory.entities.get(object_)
                type_ = {"Company": "WORKS_AT", "Org": "MEMBER_OF"}.get(entity.kind, "") if entity else ""
                if not type_:
                    continue
            event = object_ if type_ == "ATTENDED" else ""
            evidence = Evidence(claim.origin, type_, confidence, claim.date, event)
            self.graph.relate(subject, type_, object_, evidence, claim.until, inferred, dict(claim.properties))
            entity = self.directory.entities.get(object_)
            if type_ == "MEMBER_OF" and entity and entity.company and claim.origin.rule.startswith(("field", "card", "people")):
                self.graph.relate(object_, "PART_OF", entity.company, Evidence(claim.origin, "PART_OF", confidence, claim.date))
            if type_ == "LEADS" and entity and entity.kind == "Org" and entity.company:
                self.graph.relate(object_, "PART_OF", entity.company, Evidence(claim.origin, "PART_OF", confidence, claim.date))
            self._owned(object_, claim.origin, claim.date)
            self._owned(subject, claim.origin, claim.date)

    def _end(self, reading: Reading, names: Names, ref: Ref, claim: Claim) -> str:
        """The id of one end of a claim; a name that fits nothing stays a stub under the name as written, and is reported."""
        if ref.id == SELF and ref.kind == "Meeting":
            home = self.meeting_of.get(reading.path)
            return home.id if home else ""
        if ref.kind in ("Area", "Topic"):
            return self.graph.words(ref.kind, ref.name)
        found = names.find(ref)
        if found or ref.id == "@tag":
            return found
        if claim.type == AFFILIATED and ref is claim.object:
            return ""
        return self._unresolved(reading, ref.name, ref.kind, claim.origin)

    def _unresolved(self, reading: Reading, name: str, kind: str, origin: Origin) -> str:
        scope = self.scopes[reading.path]
        kinds = ("Person",) if kind in ("Person", "Actor") else ((kind,) if kind else ())
        got = scope.resolve(name, kinds)
        if got.candidates:
            listed = " and ".join(self.directory.entities[i].name for i in got.candidates)
            verb = "fits" if len(got.candidates) > 1 else "may be"
            self.problems.append(
                Problem(
                    origin.path,
                    origin.line,
                    f'"{name}" {verb} {listed}; nothing here says so' if len(got.candidates) == 1 else f'"{name}" fits {listed}',
                    "resolve",
                    f"write the name in full, or link it: [[{self.directory.entities[got.candidates[0]].name}|{name}]]",
                )
            )
        if kind in ("Person", "Actor", "Company", "Org", "Project") and not norm(name).isdigit():
            return self.graph.stub("Person" if kind == "Actor" else kind, name)
        return ""

    def _owned(self, ident: str, origin: Origin, date: str) -> None:
        """ "X's org": X leads it, and it is part of X's company where that is known (ontology, rule 2)."""
        org = self.book.owned.get(ident)
        if org is None:
            return
        owner = f"person:{ident.removeprefix('org:').rsplit('/', 1)[0]}"
        if owner in self.directory.entities:
            self.graph.relate(
                owner, "LEADS", ident, Evidence(Origin(origin.path, origin.line, origin.quote, "possessive"), "LEADS", 0.9, date)
            )
            company = self.directory.entities[owner].company
            if company:
                self.graph.relate(
                    ident,
                    "PART_OF",
                    company,
                    Evidence(Origin(origin.path, origin.line, origin.quote, "possessive"), "PART_OF", 0.8, date),
                )

    # --- decisions, statements, tasks --------------------------------------------------------------------------------------------

    def _decisions(self) -> None:
        courses: list[Course] = []
        for meetings_first in (True, False):
            for reading in self.readings:
                home = self.meeting_of.get(reading.path)
                if (home is not None) != meetings_first:
                    continue
                for read in self.reads[reading.path]:
                    if not read.prose.decision or not read.line.text.strip():
                        continue
                    meeting, date = home.id if home else "", read.date or (home.date if home else "")
                    if not home:
                        meeting = self._decided_in(reading, read)
                    named = frozenset(m.id for m in read.line.mentions if m.id)
                    courses.append(Course(reading.path, read.prose.line, read.line.text, read.status, date, named, meeting))
        self.decision_at: dict[tuple[str, int], str] = {}
        for decision in merge(courses):
            ident = self.graph.decision(decision)
            for course in decision.courses:
                self.decision_at[course.path, course.line] = ident
                if course.meeting:
                    quote = self._quote(course.path, course.line)
                    evidence = Evidence(
                        Origin(course.path, course.line, quote, "decision"), "DECIDED_IN", 1.0, course.date, ident
                    )
                    self.graph.relate(ident, "DECIDED_IN", course.meeting, evidence)
            if not any(c.meeting for c in decision.courses):
                self._near_meetings(ident, decision.courses)

    def _quote(self, path: str, line: int) -> str:
        return next((r.prose.quote for r in self.reads[path] if r.prose.line == line), "")

    def _decided_in(self, reading: Reading, read: _Read) -> str:
        """The meeting that a decision in another note belongs to: the one it links, else the one of its date (rules 6 and 18)."""
        for target in re.findall(r"\[\[([^\]|#]+)", read.prose.raw):
            path = self.link_target(target.strip(), reading.path)
            if path in self.meeting_of:
                return self.meeting_of[path].id
        if not read.date:
            return ""
        own = [g for g in self.gatherings if g.date == read.date and any(p == reading.path for p, _ in g.entries)]
        if len(own) == 1:
            return own[0].id
        me = self._self_id(reading)
        names = {me} | {m.id for m in read.line.mentions if m.id}
        fits = [g for g in self.gatherings if g.date == read.date and (g.attendees & names or self._tells_of(g, me))]
        return fits[0].id if len(fits) == 1 else ""

    def _tells_of(self, gathering: Gathering, ident: str) -> bool:
        entity = self.directory.entities.get(ident)
        if entity is None:
            return False
        titles = f" {norm(' '.join(gathering.titles))} "
        return any(f" {norm(n)} " in titles for n in (entity.name, *entity.aliases)) or any(
            self._self_id(r) == ident for r in self.readings if r.path in gathering.notes
        )

    def _near_meetings(self, ident: str, courses: Sequence[Course]) -> None:
        """A decision without a meeting, in a note with recent ones: tied to them weakly, marked as inferred (rule 6)."""
        for course in courses:
            for gathering in self.gatherings:
                if any(p == course.path for p, _ in gathering.entries):
                    quote = self._quote(course.path, course.line)
                    evidence = Evidence(
                        Origin(course.path, course.line, quote, "decision.same_note"), "DECIDED_IN", 0.3, gathering.date, ident
                    )
                    self.graph.relate(ident, "DECIDED_IN", gathering.id, evidence, inferred=True)

    def _statements(self, reading: Reading) -> None:
        home = self.meeting_of.get(reading.path)
        for read in self.reads[reading.path]:
            decision = self.decision_at.get((reading.path, read.prose.line), "") if read.prose.decision else ""
            date = read.date or (home.date if home else reading.stamp)
            for statement in (*read.statements, *_routes(read)):
                origin = Origin(reading.path, *self._where(read, statement), statement.rule)
                subject = self._term(reading, statement.subject, decision, origin)
                object_ = self._term(reading, statement.object, decision, origin)
                if not subject or not object_ or subject == object_:
                    continue
                if statement.type == "FORMERLY_AT" and statement.confidence < 0.85 and self._employer(subject) == object_:
                    continue  # "eleven years at Globex" of one whom Globex employs is no past
                evidence = Evidence(origin, statement.type, statement.confidence, date, decision)
                if statement.closes:
                    self.graph.close(subject, statement.type, object_, evidence, statement.until or date or "ended")
                    continue
                self.graph.relate(
                    subject, statement.type, object_, evidence, statement.until, statement.inferred, dict(statement.properties)
                )
                self._owned(subject, origin, date)
                self._owned(object_, origin, date)
            if home and not decision:
                for i in sorted(came_along(_masked(read.line))):
                    there = Evidence(
                        Origin(reading.path, read.prose.line, read.prose.quote, "attended.prose"),
                        "ATTENDED",
                        0.9,
                        home.date,
                        home.id,
                    )
                    self.graph.relate(read.line.mentions[i].id, "ATTENDED", home.id, there)
            origin = Origin(reading.path, read.prose.line, read.prose.quote, "mention")
            named = [m.id for m in read.line.mentions if m.id]
            if decision:
                for ident in named:
                    self.graph.mention(decision, ident, origin, date)
            elif named or read.statements:
                self.graph.fact(reading.path, read.line.text, origin, date, named)

    def _employer(self, ident: str) -> str:
        entity = self.directory.entities.get(ident)
        return entity.company if entity else ""

    def _where(self, read: _Read, statement: Statement) -> tuple[int, str]:
        """The line and the words that a statement stands on; a wrapped paragraph has several lines."""
        if len(read.prose.starts) > 1 and read.line.text:
            share = statement.start / max(1, len(read.line.text)) * len(read.raw)
            number = read.prose.line
            for offset, line in read.prose.starts:
                if offset <= share + 3:
                    number = line
            for i, (offset, line) in enumerate(read.prose.starts):
                if line == number:
                    end = read.prose.starts[i + 1][0] if i + 1 < len(read.prose.starts) else len(read.raw)
                    return number, read.raw[offset:end].strip()
        return read.prose.line, read.prose.quote

    def _term(self, reading: Reading, term: Term, decision: str, origin: Origin) -> str:
        if term.kind == "Decision":
            return decision
        if term.kind in ("Area", "Topic"):
            return self.graph.words(term.kind, term.name)
        if term.owner and term.owner in self.directory.entities:
            return self.book.add_owned(self.directory.entities[term.owner], _noun(term.name)).id
        if term.id:
            return term.id if term.id in self.directory.entities else ""
        found = self._names(reading).find(Ref(term.name, term.kind))
        if found:
            return found
        return "" if term.kind == "Project" else self._unresolved(reading, term.name, term.kind, origin)

    def _actions(self, reading: Reading) -> None:
        names = self._names(reading)
        home = self.meeting_of.get(reading.path)
        date = home.date if home else reading.stamp
        scope = self.scopes[reading.path]
        for action in reading.actions:
            origin = Origin(reading.path, action.line, action.quote, "task")
            ident = self.graph.task(reading.path, action)
            line = self.finder.find(action.text, scope, reading.path, action.line)
            for mention in line.mentions:
                if not mention.id:
                    continue
                self.graph.mention(ident, mention.id, origin, date)
                lead = line.text[: mention.start].rstrip().lower()
                about = mention.kind == "Project" or (
                    mention.kind == "Company" and re.search(r"\b(?:about|regarding|concerning|re)$", lead)
                )
                if about and mention.kind in ("Project", "Company"):
                    self.graph.relate(ident, "CONCERNS", mention.id, Evidence(origin, "CONCERNS", 0.9, date))
            if action.owner:
                link = re.match(r"\[\[([^\]|#]+)", action.owner)
                name = action.owner.strip("[]").split("|")[-1]
                owner = names.of_link(link.group(1)) if link else ""
                owner = owner or self._handle(names, name) or self._unresolved(reading, name, "Person", origin)
                if owner and norm(name) not in ("me", "us", "we", "i", "all", "team"):
                    self.graph.relate(ident, "ASSIGNED_TO", owner, Evidence(origin, "ASSIGNED_TO", 1.0, date))

    def _handle(self, names: Names, name: str) -> str:
        """`@FirstLast`, `@first.last` and plain names to a person."""
        found = names.scope.resolve(name, ("Person",)).id
        if found:
            return found
        wanted = norm(name).replace(" ", "").replace("'", "")
        if self._handles_of is not self.directory:
            self._handles_of = self.directory
            self._handles = {}
            for entity in self.directory.entities.values():
                if entity.kind == "Person":
                    for n in (entity.name, *entity.aliases):
                        self._handles.setdefault(norm(n).replace(" ", "").replace("'", ""), set()).add(entity.id)
        fits = self._handles.get(wanted, set())
        return next(iter(fits)) if len(fits) == 1 else ""

    # --- notes -------------------------------------------------------------------------------------------------------------------

    def _notes(self) -> None:
        paths = {r.path for r in self.readings}
        for reading in self.readings:
            self.graph.note(reading)
            home = self.meeting_of.get(reading.path)
            described = home.id if home else self._self_id(reading)
            if described:
                self.graph.relate(
                    f"note:{reading.path}", "DESCRIBES", described, Evidence(Origin(reading.path, 1, "", "note"), "DESCRIBES")
                )
                self.graph.describe(described, reading)
            for link in reading.links:
                target = self.link_target(link.target, reading.path) if link.target else ""
                if target in paths:
                    origin = Origin(reading.path, link.line, "", "link")
                    self.graph.relate(f"note:{reading.path}", "LINKS_TO", f"note:{target}", Evidence(origin, "LINKS_TO"))

    def _as_of(self, as_of: str) -> str:
        """The date against which age counts: the one asked for, else the latest date of a meeting, decision or dated note."""
        if as_of:
            return as_of
        dates = [g.date for g in self.gatherings] + [r.subject.date for r in self.readings]
        dates += [read.date for reads in self.reads.values() for read in reads]
        return max((d for d in dates if d), default="")


def _routes(read: _Read) -> Iterator[Statement]:
    """Each route of a decided decision engages each of its targets (ontology, rules 5 and 15)."""
    if not read.prose.decision or read.status != "decided":
        return
    for via in read.statements:
        if via.type != "VIA":
            continue
        for target in read.statements:
            if target.type == "TARGETS" and target.object != via.object:
                start, end = min(via.start, target.start), max(via.end, target.end)
                confidence = min(via.confidence, target.confidence)
                yield Statement(via.object, "ENGAGES", target.object, "decision:route", start, end, confidence)


def _masked(line: Line, unknown: bool = False) -> str:
    """A line's text with `⟦i⟧` for each known person that it names, and with `unknown` for names that nobody has introduced."""
    masked, shown = "", 0
    for i, mention in enumerate(line.mentions):
        if (mention.kind == "Person" and mention.id) or (unknown and mention.form == "unknown" and not mention.kind):
            masked += line.text[shown : mention.start] + f"⟦{i}⟧"
            shown = mention.end
    return masked + line.text[shown:]


def _noun(name: str) -> str:
    """ "Ronnie Tasker's org" → "org"."""
    found = re.search(r"(?:['’]s|s['’])\s+(.+)$", name)
    return norm(found.group(1)) if found else "team"


def resolve(
    readings: Iterable[Reading],
    link_target: LinkTarget,
    settings: Settings,
    as_of: str = "",
    progress: Callable[[str, int, int], None] | None = None,
) -> tuple[Graph, tuple[Problem, ...], Mapping[str, Directory]]:
    """The graph of a vault (without INFLUENCES), the problems of resolution, and the directory that names were resolved with."""
    work = Resolver(list(readings), link_target, settings, progress)
    graph, problems = work.run(as_of)
    return graph, problems, {"directory": work.directory}

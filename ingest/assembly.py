"""Resolved statements to the nodes and relations of the graph, with all their evidence."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from stakegraph.graph.model import Evidence, Graph, Key, Node, Origin, Problem, Relation, Value
from stakegraph.graph.schema import TYPE
from stakegraph.graph.text import norm, slug
from stakegraph.ingest.decisions import Resolved
from stakegraph.ingest.entities import Book
from stakegraph.ingest.meetings import Gathering
from stakegraph.ingest.names import Directory
from stakegraph.ingest.reading import Action, Reading


def digest(*parts: str) -> str:
    """12 hexadecimal digits for an id made from words."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


_ALL = re.compile(r"^(?:any|all|every|each)\s+")
"""What does not make another area of one: "all model changes" are "model changes"."""


@dataclass
class _Edge:
    evidence: dict[tuple[str, int], Evidence] = field(default_factory=dict)
    inferred: bool = True
    ended: list[tuple[str, str]] = field(default_factory=list)
    """(date of the statement that ends it, until)"""
    present: list[str] = field(default_factory=list)
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass
class Assembly:
    """A graph in the making."""

    directory: Directory
    book: Book
    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[Key, _Edge] = field(default_factory=dict)
    closed: list[tuple[Key, Evidence, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    """Ids that are kept even where no relation holds them: a `project/…` tag says that a project exists."""
    _facts: dict[tuple[str, str], int] = field(default_factory=dict)
    _tasks: dict[tuple[str, str], int] = field(default_factory=dict)
    _described: set[str] = field(default_factory=set)

    # --- relations ---------------------------------------------------------------------------------------------------------------

    def relate(
        self,
        source: str,
        type_: str,
        target: str,
        evidence: Evidence,
        until: str = "",
        inferred: bool = False,
        properties: Mapping[str, str] | None = None,
    ) -> None:
        """Adds a piece of evidence. Kinds that the schema does not allow are dropped: a rule that says so is wrong, not the note."""
        rule = TYPE[type_]
        if source == target or self.kind(source) not in rule.sources or self.kind(target) not in rule.targets:
            return
        if rule.symmetric and (target, type_, source) in self.edges:
            source, target = target, source
        edge = self.edges.setdefault((source, type_, target), _Edge())
        where = (evidence.origin.path, evidence.origin.line)
        held = edge.evidence.get(where)
        if held is None or (evidence.confidence, held.origin.rule) > (held.confidence, evidence.origin.rule):
            edge.evidence[where] = evidence
        edge.inferred &= inferred
        if until:
            edge.ended.append((evidence.date, until))
        else:
            edge.present.append(evidence.date)
        for key, value in (properties or {}).items():
            if value:
                edge.properties.setdefault(key, value)

    def close(self, source: str, type_: str, target: str, evidence: Evidence, until: str) -> None:
        """Ends a relation that another line states; where no line states it, it is kept as ended."""
        self.closed.append(((source, type_, target), evidence, until))

    def mention(self, source: str, target: str, origin: Origin, date: str) -> None:
        self.relate(source, "MENTIONS", target, Evidence(replace(origin, rule="mention"), "MENTIONS", 1.0, date))

    # --- nodes -------------------------------------------------------------------------------------------------------------------

    def kind(self, ident: str) -> str:
        """The kind of a node by its id; "" for one that is not there."""
        node = self.nodes.get(ident)
        if node:
            return node.kind
        entity = self.directory.entities.get(ident) or self.book.owned.get(ident)
        if entity:
            self._entity(ident)
            return entity.kind
        return ""

    def _entity(self, ident: str) -> None:
        entity = self.directory.entities.get(ident) or self.book.owned[ident]
        names = (*entity.aliases, *self.book.possessives(entity))
        properties: dict[str, Value] = {"aliases": tuple(dict.fromkeys(a for a in names if a != entity.name))}
        if not entity.note:
            properties["stub"] = True
        self.nodes[ident] = Node(ident, entity.kind, entity.name, properties)

    def stub(self, kind: str, name: str) -> str:
        """The node of a name that fits nothing known, under the name as written."""
        ident = f"{kind.lower()}:{slug(name)}"
        if not self.kind(ident):
            self.nodes[ident] = Node(ident, kind, name, {"stub": True})
        return ident

    def words(self, kind: str, text: str) -> str:
        """The node of an area or a topic, by its words."""
        key = norm(text)
        if kind == "Area":
            key = _ALL.sub("", key)
        if not key:
            return ""
        ident = (
            f"{kind.lower()}:{key.replace(' ', '-')}"
            if len(key) <= 60
            else f"{kind.lower()}:{key[:40].replace(' ', '-')}-{digest(key)}"
        )
        self.nodes.setdefault(ident, Node(ident, kind, text.strip(), {}))
        return ident

    def meeting(self, gathering: Gathering) -> None:
        titles = tuple(dict.fromkeys(t for t in gathering.titles[1:] if norm(t) != norm(gathering.titles[0])))
        summary = next((e.summary for _, e in gathering.entries if e.summary), "")
        properties: dict[str, Value] = {"date": gathering.date, "aliases": titles, "summary": summary[:300]}
        if not gathering.notes:
            properties["stub"] = True
        self.nodes[gathering.id] = Node(gathering.id, "Meeting", gathering.titles[0], properties)

    def decision(self, resolved: Resolved) -> str:
        first = resolved.courses[0]
        date = next((c.date for c in resolved.courses if c.date), "")
        ident = f"decision:{slug(first.text)[:40].strip('-')}-{digest(norm(first.text), first.status, date)}"
        properties: dict[str, Value] = {"text": first.text, "date": date, "status": first.status}
        self.nodes[ident] = Node(ident, "Decision", first.text, properties)
        return ident

    def task(self, path: str, action: Action) -> str:
        number = self._tasks[path, action.text] = self._tasks.get((path, action.text), 0) + 1
        ident = f"task:{slug(action.text)[:40].strip('-')}-{digest(path, action.text, str(number))}"
        owner = action.owner.strip("[]").split("|")[-1]
        properties: dict[str, Value] = {"text": action.text, "due": action.due, "owner": owner, "done": action.done}
        self.nodes[ident] = Node(ident, "Task", action.text, properties)
        return ident

    def fact(self, path: str, text: str, origin: Origin, date: str, named: Iterable[str]) -> None:
        number = self._facts[path, text] = self._facts.get((path, text), 0) + 1
        ident = f"fact:{digest(path, text, str(number))}"
        properties: dict[str, Value] = {"text": text, "path": path, "line": origin.line, "date": date}
        self.nodes[ident] = Node(ident, "Fact", text[:120], properties)
        self.nodes.setdefault(f"note:{path}", Node(f"note:{path}", "Note", path))
        self.relate(f"note:{path}", "STATES", ident, Evidence(replace(origin, rule="states"), "STATES", 1.0, date))
        for target in named:
            self.mention(ident, target, origin, date)

    def note(self, reading: Reading) -> None:
        ident = f"note:{reading.path}"
        properties: dict[str, Value] = {
            "path": reading.path,
            "note_title": reading.title,
            "note_type": reading.subject.kind,
            "tags": reading.tags,
            "hash": reading.hash,
            "date": reading.subject.date,
            "why": reading.subject.reason,
        }
        if reading.private:
            properties["private"] = True
        self.nodes[ident] = Node(ident, "Note", reading.title or reading.path, properties)

    def describe(self, ident: str, reading: Reading) -> None:
        """Takes a note's card over to its entity; of two notes the first in order of path counts."""
        if not self.kind(ident) or self.nodes[ident].kind == "Meeting" or ident in self._described:
            return
        self._described.add(ident)
        node = self.nodes[ident]
        kept = {k: v for k, v in node.properties.items() if k != "stub"}
        card: dict[str, Value] = {k: (True if v == "true" else v) for k, v in reading.properties}
        self.nodes[ident] = replace(node, properties={**card, **kept})

    # --- the end -----------------------------------------------------------------------------------------------------------------

    def finish(self, today: str, as_of: str) -> Graph:
        """The graph as it was known on `as_of` ("" for everything), `meta.as_of` being `today`."""
        for entity in self.directory.entities.values():
            if entity.note:
                self.kind(entity.id)
        for key, evidence, until in self.closed:
            self._close(key, evidence, until)
        relations = []
        for (source, type_, target), edge in self.edges.items():
            known = sorted(e for e in edge.evidence.values() if not as_of or not e.date or e.date <= as_of)
            if known:
                relations.append(Relation(source, type_, target, tuple(known), _until(edge), edge.inferred, edge.properties))
        relations = self._employers(relations)
        self._conflicts(relations)
        nodes = self.nodes
        if as_of:
            gone = {
                i
                for i, n in nodes.items()
                if n.kind in ("Meeting", "Decision", "Fact") and str(n.properties.get("date", "")) > as_of
            }
            nodes = {i: n for i, n in nodes.items() if i not in gone}
            relations = [r for r in relations if r.source not in gone and r.target not in gone]
        held = {r.source for r in relations} | {r.target for r in relations}
        held |= self.named
        kept = [
            n
            for n in nodes.values()
            if n.id in held or n.kind in ("Note", "Meeting", "Decision", "Task") or not n.properties.get("stub")
        ]
        return Graph.of(kept, relations, {"as_of": today})

    def _close(self, key: Key, evidence: Evidence, until: str) -> None:
        source, type_, target = key
        if TYPE[type_].symmetric and (target, type_, source) in self.edges:
            source, target = target, source
        edge = self.edges.get((source, type_, target))
        if edge is None:
            self.relate(source, type_, target, evidence, until)
        else:
            edge.ended.append((evidence.date, until))
            edge.evidence.setdefault((evidence.origin.path, evidence.origin.line), evidence)

    def _employers(self, relations: list[Relation]) -> list[Relation]:
        """A newer "left Globex" ends "works at Globex" (ontology, rule 7); where neither is newer, both stay and are reported."""
        former = {(r.source, r.target): r for r in relations if r.type == "FORMERLY_AT" and not r.inferred}
        out = []
        for relation in relations:
            left = former.get((relation.source, relation.target)) if relation.type == "WORKS_AT" and not relation.until else None
            if left is None:
                out.append(relation)
                continue
            gone, there = max(e.date for e in left.evidence), max(e.date for e in relation.evidence)
            if gone > there:
                out.append(replace(relation, until=gone))
                continue
            out.append(relation)
            who, where = self.nodes[relation.source].name, self.nodes[relation.target].name
            first, second = relation.evidence[0].origin, left.evidence[0].origin
            message = f"{who} works at {where} ({first.source}) and has left it ({second.source})"
            self.problems.append(
                Problem(first.path, first.line, message, "conflict", "correct one of them, or date the newer note")
            )
        return out

    def _conflicts(self, relations: list[Relation]) -> None:
        """Two present employers or line managers of one person: both kept, and reported."""
        for type_, verb, fix in (
            ("WORKS_AT", "works at", 'correct one of them, or write "left …"'),
            ("REPORTS_TO", "reports to", 'correct one of them, or write "no longer reports to …"'),
        ):
            of: dict[str, list[Relation]] = {}
            for relation in relations:
                if relation.type == type_ and not relation.until and not relation.inferred:
                    of.setdefault(relation.source, []).append(relation)
            for source, held in of.items():
                if len(held) > 1:
                    held.sort(key=lambda r: r.evidence[0].origin)
                    listed = " and ".join(f"{self.nodes[r.target].name} ({r.evidence[0].origin.source})" for r in held)
                    first = held[0].evidence[0].origin
                    message = f"{self.nodes[source].name} {verb} {listed}"
                    self.problems.append(Problem(first.path, first.line, message, "conflict", fix))


def _until(edge: _Edge) -> str:
    """When it ended: the newest statement wins; of one date, the present one."""
    if not edge.ended:
        return ""
    when, until = max(edge.ended)
    if edge.present and max(edge.present) > when:
        return ""
    if edge.present and not when:
        return ""
    return until

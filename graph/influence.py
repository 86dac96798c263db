"""Stated relations with their evidence to INFLUENCES: who can move whom, how strongly, and on what grounds. Pure: no clock, no store.

A piece of evidence counts p = strength · confidence · 2^(-age / half-life). Pieces of one event (the same meeting or decision told in
several notes, the same line) count once, as their strongest; independent ones combine by noisy-or, weight = 1 - Π(1 - p), capped
below 1. Sharing a meeting thins out with its size: 1/(n - 1) per pair (Newman, "Scientific collaboration networks II", Phys. Rev. E
64:016132, 2001; Gupte & Eliassi-Rad, "Measuring tie strength in implicit social networks", WebSci 2012). Noisy-or: Pearl,
"Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from functools import lru_cache

from stakegraph.graph.model import Evidence, Graph, Relation
from stakegraph.graph.schema import ACTORS
from stakegraph.graph.strengths import CAP, CROWD, FAINT, HALF_LIFE, INFERRED, PENDING, STRENGTHS, UNDATED, Strength

INFLUENCES = "INFLUENCES"
_PEOPLE = frozenset(("Person", "Org"))
_ACTORS = frozenset(ACTORS)
_DIRECT = tuple(dict.fromkeys(k.split()[0] for k in STRENGTHS if ":" not in k))
_Leg = tuple[str, float, tuple[Evidence, ...]]
"""One actor's part in a shared event: id, confidence x recency, evidence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence that `source` moves `target`: `p` in (0, 1), the row of the strength table, what it rests on.

    Pieces with the same `event` are not independent. `through` is the id of the shared meeting, decision, area or project, "" for a
    stated relationship between the two.
    """

    source: str
    target: str
    strength: str
    p: float
    event: str
    through: str
    evidence: tuple[Evidence, ...]


@lru_cache(maxsize=65536)
def day(text: str) -> int | None:
    """The day number of an ISO date; a month or a year alone stands for its first day; None where it is no date.

    >>> day("1970-01-02") - day("1970"), day("soon")
    (1, None)
    """
    try:
        return Date.fromisoformat((text + "-01-01"[len(text) - 4 :]) if len(text) in (4, 7) else text[:10]).toordinal()
    except ValueError:
        return None


def latest_date(graph: Graph) -> str:
    """The latest date of a meeting, decision or dated note: the default as-of. "" where nothing is dated."""
    dates = (str(n.properties.get("date", "")) for n in graph.of_kind("Meeting", "Decision", "Note"))
    return max((d[:10] for d in dates if day(d) is not None), default="")


def derive(graph: Graph, as_of: str, half_life: float = HALF_LIFE, strengths: Mapping[str, Strength] = STRENGTHS) -> Graph:
    """The same graph with INFLUENCES derived anew, as of a date (ISO; "": the latest date in the graph).

    Each has `weight` in (0, 1), rounded to 6 digits, and as evidence everything that it rests on. Evidence dated after `as_of`,
    relations that ended by then and pieces below FAINT count for nothing. `half_life` is in days, above 0.
    """
    if not half_life > 0:
        raise ValueError(f"half-life must be above 0 days, not {half_life}")
    found: dict[tuple[str, str], list[Piece]] = {}
    for piece in pieces(graph, as_of or latest_date(graph), half_life, strengths):
        found.setdefault((piece.source, piece.target), []).append(piece)
    relations = {k: r for k, r in graph.relations.items() if r.type != INFLUENCES}
    for (source, target), grounds in found.items():
        events: dict[str, float] = {}
        for piece in grounds:
            if piece.p > events.get(piece.event, 0.0):
                events[piece.event] = piece.p
        evidence = grounds[0].evidence if len(grounds) == 1 else _once(e for piece in grounds for e in piece.evidence)
        properties = {"weight": combine(events.values())}
        relations[source, INFLUENCES, target] = Relation(source, INFLUENCES, target, evidence, properties=properties)
    meta = dict(graph.meta)
    if half_life != HALF_LIFE:
        meta["half_life"] = f"{half_life:g}"
    return Graph(graph.nodes, {k: relations[k] for k in sorted(relations)}, meta)


def combine(probabilities: Collection[float]) -> float:
    """Noisy-or of independent pieces, capped, rounded to 6 digits. Multiplied in order of size, so that the order does not matter.

    >>> combine([0.5, 0.5]), combine([0.9] * 20)
    (0.75, 0.95)
    """
    if len(probabilities) == 1:
        return round(min(CAP, *probabilities), 6)
    return round(min(CAP, 1.0 - math.prod([1.0 - p for p in sorted(probabilities)])), 6)


def explain(graph: Graph, source: str, target: str, as_of: str = "", half_life: float = HALF_LIFE) -> tuple[Piece, ...]:
    """The pieces on which the influence of `source` on `target` rests, strongest first. Looks only at what is around the two."""
    near = set(_events_of(graph, source)) & set(_events_of(graph, target)) | {source, target}
    for ident in sorted(near):
        if ident in graph.nodes and graph.nodes[ident].kind == "Decision":
            near |= {r.target for r in graph.outgoing.get(ident, ()) if r.type == "DECIDED_IN"}
    around = {r.key: r for i in near for r in (*graph.outgoing.get(i, ()), *graph.incoming.get(i, ()))}
    part = Graph(graph.nodes, {k: around[k] for k in sorted(around)}, graph.meta)
    when = as_of or graph.meta.get("as_of", "") or latest_date(graph)
    both = (p for p in pieces(part, when, half_life) if (p.source, p.target) == (source, target))
    return tuple(sorted(both, key=lambda p: (-p.p, p.event, p.strength)))


def _events_of(graph: Graph, ident: str) -> Iterator[str]:
    """The meetings, decisions, areas, projects and introducers in which an actor stands, and the decisions of its meetings."""
    for relation in (*graph.outgoing.get(ident, ()), *graph.incoming.get(ident, ())):
        other = relation.target if relation.source == ident else relation.source
        if relation.type != INFLUENCES and (
            other not in graph.nodes or graph.nodes[other].kind not in ("Note", "Fact", "Company")
        ):
            yield other
            if relation.type == "ATTENDED":
                yield from (r.source for r in graph.incoming.get(other, ()) if r.type == "DECIDED_IN")


def pieces(
    graph: Graph, as_of: str, half_life: float = HALF_LIFE, strengths: Mapping[str, Strength] = STRENGTHS
) -> Iterator[Piece]:
    """Every piece of evidence for influence in a graph."""
    weigh = _Scales(day(as_of), half_life)
    by_type: dict[str, list[Relation]] = {}
    for relation in graph.relations.values():
        if relation.type != INFLUENCES and not weigh.ended(relation):
            by_type.setdefault(relation.type, []).append(relation)
    yield from _direct(graph, by_type, weigh, strengths)
    for kind, circles in (
        ("Meeting", _meetings(graph, by_type, weigh, strengths)),
        ("Introduction", _introductions(by_type, weigh)),
        ("Decision", _decisions(graph, by_type, weigh, strengths)),
        ("Area", _circles(graph, by_type, weigh, "Area", (("OWNS", "owner", True), ("APPROVES", "approver", True)))),
        ("Project", _circles(graph, by_type, weigh, "Project", _PROJECT_ROLES)),
    ):
        rows = [(key.split()[1], key.split()[3], key, s) for key, s in strengths.items() if key.startswith(kind + ":")]
        for ident, roles, factor in circles:
            yield from _pairs(ident, roles, factor, rows)


_PROJECT_ROLES = (
    ("LEADS", "lead", True),
    ("WORKS_ON", "worker", True),
    ("SPONSORED_BY", "sponsor", False),
    ("CHAMPIONS", "champion", True),
)


@dataclass(frozen=True, slots=True)
class _Scales:
    """What a piece of evidence weighs on a day: its confidence and its recency."""

    today: int | None
    half_life: float

    def recency(self, date: str) -> float:
        """2^(-age / half-life); 0 for what had not happened yet; UNDATED where no date is known."""
        then = day(date) if date else None
        if then is None:
            return UNDATED
        if self.today is None:
            return 1.0
        return 0.0 if then > self.today else 2.0 ** ((then - self.today) / self.half_life)

    def ended(self, relation: Relation) -> bool:
        """Whether the relation no longer held on that day. An end that is no date is an end."""
        if not relation.until:
            return False
        then = day(relation.until)
        return then is None or self.today is None or then <= self.today

    def confidence(self, relation: Relation, evidence: Evidence) -> float:
        return min(evidence.confidence, INFERRED) if relation.inferred else evidence.confidence

    def leg(self, actor: str, relation: Relation, date: str = "", event: str = "") -> _Leg:
        """An actor's part in an event: the best of its evidence, on the event's own date where it has one."""
        best = 0.0
        kept = []
        for e in relation.evidence:
            weight = self.confidence(relation, e) * self.recency(date or e.date)
            if weight > 0:
                kept.append(_told(e, relation.type, event))
                best = max(best, weight)
        return actor, best, tuple(kept)


_Circle = tuple[str, Mapping[str, Sequence[_Leg]], float]
"""A shared event: id, who stands in it by role, and how much of its strength it keeps."""


def _direct(
    graph: Graph, by_type: Mapping[str, list[Relation]], weigh: _Scales, strengths: Mapping[str, Strength]
) -> Iterator[Piece]:
    """Stated relationships between two actors, in both directions."""
    lines = {
        (e.origin.path, e.origin.line): r.source
        for t in ("VIA", "TARGETS", "SPONSORED_BY")
        for r in by_type.get(t, ())
        for e in r.evidence
    }
    sizes: dict[str, int] = {}
    for relation in by_type.get("MEMBER_OF", ()):
        sizes[relation.target] = sizes.get(relation.target, 0) + 1
    for type_ in _DIRECT:
        onward, back = (strengths.get(f"{type_} {way}") for way in "><")
        for relation in by_type.get(type_, ()):
            a, b = relation.source, relation.target
            kind_a, kind_b = (graph.nodes[i].kind if i in graph.nodes else "" for i in (a, b))
            if a == b or kind_a not in _ACTORS or kind_b not in _ACTORS:
                continue
            if type_ == "RELATED_TO" and "Company" in (kind_a, kind_b):
                continue
            for e in relation.evidence:
                weight = weigh.confidence(relation, e) * weigh.recency(e.date)
                if weight <= 0:
                    continue
                tied = e.event or lines.get((e.origin.path, e.origin.line), "")
                event = tied or e.origin.source
                kept = (_told(e, type_, tied),)
                for row, way, source, target in ((onward, ">", a, b), (back, "<", b, a)):
                    if row is None or (type_ == "PART_OF" and way == "<" and kind_b == "Company"):
                        continue
                    p = row.value * weight * _share(row.share, sizes.get(relation.target, 1))
                    if p >= FAINT:
                        yield Piece(source, target, f"{type_} {way}", p, event, "", kept)


def _meetings(
    graph: Graph, by_type: Mapping[str, list[Relation]], weigh: _Scales, strengths: Mapping[str, Strength]
) -> Iterator[_Circle]:
    most = _most(strengths, "Meeting", "attendee")
    for ident, attended in _grouped(by_type.get("ATTENDED", ()), lambda r: r.target).items():
        date = _date(graph, ident)
        faded = bool(date) and most * weigh.recency(date) * _share("1/(n-1)", len(attended)) < FAINT
        if 1 < len(attended) <= CROWD and not faded:
            yield ident, {"attendee": [weigh.leg(r.source, r, date, ident) for r in attended]}, 1.0


def _introductions(by_type: Mapping[str, list[Relation]], weigh: _Scales) -> Iterator[_Circle]:
    """Those whom one person brought together in one statement: "A introduced B to C" is A → B and A → C on one line."""
    told: dict[tuple[str, str], list[Relation]] = {}
    for relation in by_type.get("INTRODUCED", ()):
        for event in {e.event or e.origin.source for e in relation.evidence}:
            told.setdefault((relation.source, event), []).append(relation)
    for (_, event), relations in told.items():
        if 1 < len(relations) <= CROWD:
            here = [replace(r, evidence=tuple(e for e in r.evidence if (e.event or e.origin.source) == event)) for r in relations]
            yield event, {"introduced": [weigh.leg(r.target, r, event=event) for r in here]}, 1.0


def _decisions(
    graph: Graph, by_type: Mapping[str, list[Relation]], weigh: _Scales, strengths: Mapping[str, Strength]
) -> Iterator[_Circle]:
    """Decisions with those who stand in them; "present" are the attendees of their meeting and those tied to them by inference."""
    most = _most(strengths, "Decision", "present")
    attended = _grouped(by_type.get("ATTENDED", ()), lambda r: r.target)
    meetings = _grouped(by_type.get("DECIDED_IN", ()), lambda r: r.source)
    roles = {
        role: _grouped(by_type.get(type_, ()), (lambda r: r.target) if type_ == "CHAMPIONS" else (lambda r: r.source))
        for type_, role in (
            ("MADE_BY", "maker"),
            ("VIA", "route"),
            ("TARGETS", "target"),
            ("SPONSORED_BY", "sponsor"),
            ("CHAMPIONS", "champion"),
        )
    }
    for ident in sorted({i for by_role in (roles["route"], roles["sponsor"], roles["champion"]) for i in by_role}):
        node = graph.nodes.get(ident)
        if node is None or node.kind != "Decision":
            continue
        factor = {"rejected": 0.0, "pending": PENDING}.get(str(node.properties.get("status", "")), 1.0)
        if factor == 0:
            continue
        taken = meetings.get(ident, [])
        date = _date(graph, ident) or max((_date(graph, r.target) for r in taken if not r.inferred), default="")
        legs: dict[str, list[_Leg]] = {}
        for role, by_decision in roles.items():
            for relation in by_decision.get(ident, ()):
                actor = relation.source if role == "champion" else relation.target
                stands = "present" if role == "maker" and relation.inferred else role
                legs.setdefault(stands, []).append(weigh.leg(actor, relation, date, ident))
        for decided in taken:
            when = date or _date(graph, decided.target)
            _, sure, said = weigh.leg(ident, decided, when, ident)
            present = attended.get(decided.target, ())
            if most * sure * _share("1/(n-1)", len(present)) < FAINT:
                legs.setdefault("present", []).extend((r.source, 0.0, ()) for r in present)
            elif len(present) <= CROWD:
                for relation in present:
                    actor, weight, shown = weigh.leg(relation.source, relation, when, ident)
                    legs.setdefault("present", []).append((actor, min(sure, weight), (*said, *shown)))
        yield ident, legs, factor


def _circles(
    graph: Graph, by_type: Mapping[str, list[Relation]], weigh: _Scales, kind: str, roles: Sequence[tuple[str, str, bool]]
) -> Iterator[_Circle]:
    """Areas and projects with those who stand in them; `roles` are (type, role, whether the actor is the relation's source)."""
    found: dict[str, dict[str, list[_Leg]]] = {}
    for type_, role, incoming in roles:
        for relation in by_type.get(type_, ()):
            actor, ident = (relation.source, relation.target) if incoming else (relation.target, relation.source)
            third, who = graph.nodes.get(ident), graph.nodes.get(actor)
            if third is not None and third.kind == kind and who is not None and who.kind in _PEOPLE:
                found.setdefault(ident, {}).setdefault(role, []).append(weigh.leg(actor, relation, event=ident))
    yield from ((ident, legs, 1.0) for ident, legs in found.items())


def _pairs(
    ident: str, roles: Mapping[str, Sequence[_Leg]], factor: float, rows: Sequence[tuple[str, str, str, Strength]]
) -> Iterator[Piece]:
    """What a shared event says about each two who stand in it. Both must be there, so the less certain of the two decides."""
    for role_a, role_b, key, row in rows:
        first, second = roles.get(role_a, ()), roles.get(role_b, ())
        if not first or not second:
            continue
        crowd = first if role_a == "present" else second
        size = len({actor for actor, _, _ in crowd})
        if row.share and size > CROWD:
            continue
        value = row.value * factor * _share(row.share, size)
        for n, (a, weight_a, shown_a) in enumerate(first):
            if value * weight_a < FAINT:
                continue
            for b, weight_b, shown_b in second[n + 1 :] if role_a == role_b else second:
                p = value * min(weight_a, weight_b)
                if a != b and p >= FAINT:
                    evidence = _once((*shown_a, *shown_b))
                    yield Piece(a, b, key, p, ident, ident, evidence)
                    if role_a == role_b:
                        yield Piece(b, a, key, p, ident, ident, evidence)


def _most(strengths: Mapping[str, Strength], kind: str, role: str) -> float:
    """The highest strength that a role in a kind of event gives or takes: what is too faint for it is too faint altogether."""
    return max((s.value for key, s in strengths.items() if key.startswith(f"{kind}:") and role in key.split()), default=0.0)


def _share(rule: str, size: int) -> float:
    if rule == "1/(n-1)":
        return 1.0 / max(1, size - 1)
    return 1.0 / math.sqrt(size) if rule == "1/sqrt(n)" else 1.0


def _date(graph: Graph, ident: str) -> str:
    node = graph.nodes.get(ident)
    return str(node.properties.get("date", "")) if node is not None else ""


def _grouped(relations: Iterable[Relation], end: object) -> dict[str, list[Relation]]:
    found: dict[str, list[Relation]] = {}
    for relation in relations:
        found.setdefault(end(relation), []).append(relation)  # type: ignore[operator]
    return found


def _told(evidence: Evidence, type_: str, event: str) -> Evidence:
    """The same evidence as part of an event."""
    if evidence.type == type_ and evidence.event == event:
        return evidence
    return Evidence(evidence.origin, type_, evidence.confidence, evidence.date, event)


def _once(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each piece once, sorted by place."""
    return tuple(sorted(set(evidence), key=_place))


def _place(evidence: Evidence) -> tuple[str, int, str, str, str, float, str, str]:
    """The order of Evidence, as a plain tuple: comparing those is many times faster."""
    origin = evidence.origin
    rest = (evidence.type, evidence.confidence, evidence.date, evidence.event)
    return (origin.path, origin.line, origin.quote, origin.rule, *rest)

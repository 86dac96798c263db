"""Stated facts about people and orgs to where they stand: the power-interest grid and the salience classes, each with its reasons."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stakegraph.graph.influence import day, latest_date
from stakegraph.graph.model import Evidence, Graph, NameError_, Relation
from stakegraph.graph.paths import actors_of

HIGH = 0.5
"""From here on something counts as present or high: one strong fact, or several weak ones."""
RECENT = 90
"""Days within which a meeting shows interest."""
POWER, INTEREST, LEGITIMACY, URGENCY = "power", "interest", "legitimacy", "urgency"

FACTS: Mapping[str, tuple[str, Mapping[str, float]]] = {
    "approves": ("approves {other}", {POWER: 0.6, LEGITIMACY: 0.5}),
    "leads org": ("leads {other}", {POWER: 0.5, LEGITIMACY: 0.3}),
    "sponsors": ("is asked to sponsor {other}", {POWER: 0.5, INTEREST: 0.5, LEGITIMACY: 0.5}),
    "decided": ("decided {other}", {POWER: 0.4, INTEREST: 0.3}),
    "leads project": ("leads {other}", {POWER: 0.3, INTEREST: 0.6, LEGITIMACY: 0.6}),
    "manages": ("manages {other}", {POWER: 0.2}),
    "owns": ("owns {other}", {POWER: 0.2, INTEREST: 0.2, LEGITIMACY: 0.5}),
    "member": ("belongs to {other}", {LEGITIMACY: 0.3}),
    "works on": ("works on {other}", {INTEREST: 0.5, LEGITIMACY: 0.4}),
    "champions": ("champions {other}", {INTEREST: 0.6, URGENCY: 0.4}),
    "blocks": ("blocks {other}", {INTEREST: 0.6, URGENCY: 0.6}),
    "met": ("was in “{other}”", {INTEREST: 0.2, URGENCY: 0.15}),
    "awaited": ("is needed for the open decision {other}", {URGENCY: 0.5}),
    "late": ("has an overdue task “{other}”", {INTEREST: 0.2, URGENCY: 0.4}),
}
"""What a fact says and how much it adds, 0–1, to what. Facts add up by noisy-or."""

CLASSES: Mapping[tuple[bool, bool, bool], str] = {
    (True, True, True): "definitive",
    (True, True, False): "dominant",
    (True, False, True): "dangerous",
    (False, True, True): "dependent",
    (True, False, False): "dormant",
    (False, True, False): "discretionary",
    (False, False, True): "demanding",
    (False, False, False): "non-stakeholder",
}
"""Power, legitimacy, urgency → class."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact that counts: which one, in words, with its evidence, and what it adds to what."""

    fact: str
    text: str
    adds: Mapping[str, float]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an actor stands: four scores, each 0–1, and the reasons for them, weightiest first."""

    actor: str
    power: float
    interest: float
    legitimacy: float
    urgency: float
    reasons: tuple[Reason, ...]

    @property
    def quadrant(self) -> str:
        """What Mendelow's grid advises: manage closely, keep satisfied, keep informed or monitor."""
        if self.power >= HIGH:
            return "manage closely" if self.interest >= HIGH else "keep satisfied"
        return "keep informed" if self.interest >= HIGH else "monitor"

    @property
    def salience(self) -> str:
        """The class after Mitchell, Agle and Wood."""
        return CLASSES[self.power >= HIGH, self.legitimacy >= HIGH, self.urgency >= HIGH]


def standings(graph: Graph, about: str, as_of: str = "") -> tuple[Standing, ...]:
    """Everybody who has a stake in a company, org or project, by power and interest; those of whom nothing is stated come last.

    Mendelow, "Environmental scanning: the impact of the stakeholder concept", ICIS 1981; Mitchell, Agle & Wood, "Toward a theory of
    stakeholder identification and salience", Academy of Management Review 22, 1997. Only what notes state counts, and nothing that
    ended. For a project, interest and urgency come from what concerns it. NameError_ where `about` is not in the graph.
    """
    if about not in graph.nodes:
        raise NameError_(f"{about} is not in the graph: ask for a company, an org or a project by its id")
    when = as_of or graph.meta.get("as_of", "") or latest_date(graph)
    found = [_standing(graph, actor, about, when) for actor in _stakeholders(graph, about)]
    return tuple(sorted(found, key=lambda s: (-s.power - s.interest, -s.urgency, s.actor)))


def _stakeholders(graph: Graph, about: str) -> list[str]:
    near = ("CHAMPIONS", "BLOCKS", "WORKS_ON", "LEADS", "MEMBER_OF")
    stance = {r.source for r in graph.incoming.get(about, ()) if r.type in near and not r.until}
    return sorted(i for i in actors_of(graph, about) | stance if i in graph.nodes and graph.nodes[i].kind in ("Person", "Org"))


def _standing(graph: Graph, actor: str, about: str, as_of: str) -> Standing:
    reasons = []
    for fact, other, relation in _facts(graph, actor, as_of):
        text, adds = FACTS[fact]
        if graph.nodes[about].kind == "Project" and not _concerns(graph, other, about):
            adds = {k: v for k, v in adds.items() if k not in (INTEREST, URGENCY)}
        if adds:
            name = graph.nodes[other].name.rstrip(".")
            name = f"“{name}”" if graph.nodes[other].kind == "Decision" else name
            reasons.append(Reason(fact, text.format(other=name), adds, relation.evidence))
    score = {k: round(1 - math.prod(1 - r.adds.get(k, 0.0) for r in reasons), 6) for k in (POWER, INTEREST, LEGITIMACY, URGENCY)}
    reasons.sort(key=lambda r: (-sum(r.adds.values()), r.text))
    return Standing(actor, score[POWER], score[INTEREST], score[LEGITIMACY], score[URGENCY], tuple(reasons))


def _facts(graph: Graph, actor: str, as_of: str) -> Iterator[tuple[str, str, Relation]]:
    """(fact, the other node, the relation that states it)."""
    kind = {i: n.kind for i, n in graph.nodes.items()}
    onward = {
        ("LEADS", "Org"): "leads org",
        ("LEADS", "Project"): "leads project",
        ("APPROVES", "Area"): "approves",
        ("OWNS", "Area"): "owns",
        ("MEMBER_OF", "Org"): "member",
        ("WORKS_ON", "Project"): "works on",
    }
    for r in graph.outgoing.get(actor, ()):
        if _ended(r, as_of) or r.target not in kind:
            continue
        fact = onward.get((r.type, kind[r.target]), {"CHAMPIONS": "champions", "BLOCKS": "blocks"}.get(r.type, ""))
        if fact:
            yield fact, r.target, r
        elif r.type == "ATTENDED" and 0 <= _age(str(graph.nodes[r.target].properties.get("date", "")), as_of) <= RECENT:
            yield "met", r.target, r
    for r in graph.incoming.get(actor, ()):
        if _ended(r, as_of) or r.source not in kind:
            continue
        node = graph.nodes[r.source]
        status = str(node.properties.get("status", ""))
        if r.type in ("REPORTS_TO", "SPONSORED_BY", "MADE_BY") and status != "rejected":
            yield {"REPORTS_TO": "manages", "SPONSORED_BY": "sponsors", "MADE_BY": "decided"}[r.type], r.source, r
        if r.type in ("VIA", "TARGETS", "SPONSORED_BY") and status == "pending":
            yield "awaited", r.source, r
        due = str(node.properties.get("due", ""))
        if r.type == "ASSIGNED_TO" and due and not node.properties.get("done") and _age(due, as_of) > 0:
            yield "late", r.source, r


def _concerns(graph: Graph, other: str, about: str) -> bool:
    """Whether a fact about `other` is a fact about the project."""
    if other == about:
        return True
    near = {r.target for r in graph.outgoing.get(other, ()) if r.type in ("CONCERNS", "MENTIONS")}
    for decided in graph.incoming.get(other, ()):
        if decided.type == "DECIDED_IN":
            near |= {r.target for r in graph.outgoing.get(decided.source, ()) if r.type == "CONCERNS"}
    return about in near


def _ended(relation: Relation, as_of: str) -> bool:
    return bool(relation.until) and (day(relation.until) is None or not as_of or relation.until[:10] <= as_of)


def _age(date: str, as_of: str) -> int:
    """Days from a date to the day of asking, below 0 for the future; a far past where one of them is no date."""
    then, now = day(date) if date else None, day(as_of) if as_of else None
    return -(10**6) if then is None or now is None else now - then

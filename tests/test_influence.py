"""Stated relations to INFLUENCES: what counts, how much, and what must never change a weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stakegraph.graph import explained
from stakegraph.graph.influence import combine, derive, explain, latest_date
from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation
from stakegraph.graph.schema import TYPES
from stakegraph.graph.strengths import CAP, NOTHING, STRENGTHS, THROUGH
from stakegraph.graph.wording import SENTENCES, piece_sentence

TODAY = "2025-12-01"
KINDS = {"p": "Person", "o": "Org", "c": "Company", "j": "Project", "m": "Meeting", "d": "Decision", "a": "Area", "t": "Topic"}


def said(type_: str, day: str = TODAY, confidence: float = 1.0, line: int = 1, path: str = "n.md", event: str = "") -> Evidence:
    return Evidence(Origin(path, line, f"{type_} in words", "rule"), type_, confidence, day, event)


def stated(source: str, type_: str, target: str, *evidence: Evidence, **rest: object) -> Relation:
    return Relation(source, type_, target, evidence or (said(type_),), **rest)  # type: ignore[arg-type]


def graph(*relations: Relation, **properties: dict[str, str]) -> Graph:
    """A graph in which the first letter of an id tells the kind: p1 is a Person, m1 a Meeting, …"""
    ids = {i for r in relations for i in (r.source, r.target)}
    return Graph.of([Node(i, KINDS[i[0]], i.upper(), properties.get(i, {})) for i in ids], relations, {"as_of": TODAY})


def weights(g: Graph, as_of: str = TODAY, half_life: float = 90) -> dict[tuple[str, str], float]:
    derived = derive(g, as_of, half_life)
    return {(r.source, r.target): float(str(r.properties["weight"])) for r in derived.of_type("INFLUENCES")}


def days_ago(n: int) -> str:
    return (date.fromisoformat(TODAY) - timedelta(n)).isoformat()


def meeting(ident: str, people: Sequence[str], day: str = TODAY) -> list[Relation]:
    return [stated(p, "ATTENDED", ident, said("ATTENDED", day, line=n + 1, path=f"{ident}.md")) for n, p in enumerate(people)]


def test_a_fresh_certain_statement_weighs_its_strength() -> None:
    assert weights(graph(stated("p1", "KNOWS", "p2"))) == {("p1", "p2"): 0.5, ("p2", "p1"): 0.5}
    assert weights(graph(stated("p1", "REPORTS_TO", "p2"))) == {("p1", "p2"): 0.5, ("p2", "p1"): 0.8}


def test_a_half_life_halves_and_confidence_multiplies() -> None:
    assert weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", days_ago(90), 0.8))))["p1", "p2"] == 0.2
    assert weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", days_ago(90), 0.8))), half_life=45)["p1", "p2"] == 0.1


def test_undated_evidence_is_taken_as_one_half_life_old() -> None:
    undated = weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", ""))))
    assert undated == weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", days_ago(90)))))
    assert undated == weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", "soon"))))


def test_independent_pieces_combine_by_noisy_or_and_one_event_counts_once() -> None:
    apart = graph(stated("p1", "KNOWS", "p2", said("KNOWS", line=1), said("KNOWS", line=2)))
    assert weights(apart)["p1", "p2"] == 0.75
    together = graph(stated("p1", "KNOWS", "p2", said("KNOWS", line=1, event="m9"), said("KNOWS", line=2, event="m9")))
    assert weights(together)["p1", "p2"] == 0.5
    same_line = graph(stated("p1", "KNOWS", "p2"), stated("p1", "ENGAGES", "p2", said("ENGAGES")))
    assert weights(same_line)["p1", "p2"] == 0.6


def test_the_same_meeting_told_in_two_notes_counts_once() -> None:
    once = graph(*meeting("m1", ["p1", "p2"]), m1={"date": TODAY})
    twice = [
        replace(r, evidence=(*r.evidence, replace(r.evidence[0], origin=Origin("other.md", 7))))
        for r in meeting("m1", ["p1", "p2"])
    ]
    assert weights(once) == weights(graph(*twice, m1={"date": TODAY})) == {("p1", "p2"): 0.5, ("p2", "p1"): 0.5}
    derived = derive(graph(*twice, m1={"date": TODAY}), TODAY)
    relation = next(derived.of_type("INFLUENCES"))
    assert len(relation.evidence) == 3
    assert relation.count == 1


def test_twenty_people_in_a_meeting_weigh_less_per_pair_than_three_and_a_crowd_nothing() -> None:
    def pair(n: int) -> float:
        people = [f"p{i}" for i in range(n)]
        return weights(graph(*meeting("m1", people), m1={"date": TODAY})).get(("p0", "p1"), 0.0)

    assert pair(2) == 0.5
    assert pair(3) == 0.25
    assert pair(20) == round(0.5 / 19, 6)
    assert pair(31) == 0


def test_a_decision_taken_by_two_goes_from_them_over_the_route_to_the_target() -> None:
    line = said("VIA", line=9, path="m1.md")
    g = graph(
        *meeting("m1", ["p1", "p2"]),
        stated("d1", "DECIDED_IN", "m1", said("DECIDED_IN", line=9, path="m1.md")),
        stated("d1", "VIA", "o1", line),
        stated("d1", "TARGETS", "o2", replace(line, type="TARGETS")),
        stated("d1", "DEPRIORITIZES", "p3", replace(line, type="DEPRIORITIZES")),
        stated("o1", "ENGAGES", "o2", replace(line, type="ENGAGES")),
        m1={"date": TODAY},
        d1={"date": TODAY, "status": "decided"},
    )
    found = weights(g)
    assert found["p1", "o1"] == found["p2", "o1"] == 0.5
    assert found["o1", "o2"] == 0.6, "the route's ENGAGES is the same decision, not a second piece of evidence"
    assert ("p1", "o2") not in found
    assert not [pair for pair in found if "p3" in pair]
    assert weights(Graph({**g.nodes, "d1": Node("d1", "Decision", "D1", {"status": "rejected"})}, g.relations))["o1", "o2"] == 0.6
    without_engages = Graph(g.nodes, {k: r for k, r in g.relations.items() if r.type != "ENGAGES"})
    for status, expected in (("decided", 0.6), ("pending", 0.3), ("rejected", None)):
        nodes = {**g.nodes, "d1": Node("d1", "Decision", "D1", {"date": TODAY, "status": status})}
        assert weights(Graph(nodes, without_engages.relations)).get(("o1", "o2")) == expected


def test_people_tied_to_a_decision_by_inference_count_little_but_lead_to_its_route() -> None:
    """A decision in a person's note, without a date: those of the same `Recent Context` are tied to it at low confidence."""
    line = said("VIA", "", line=4, path="Ronnie.md")
    g = graph(
        stated("d1", "MADE_BY", "p1", said("MADE_BY", "", 0.9, 2, "Ronnie.md"), inferred=True),
        stated("d1", "VIA", "o1", line),
        stated("d1", "TARGETS", "o2", replace(line, type="TARGETS")),
    )
    assert weights(g) == {("o1", "o2"): 0.3, ("p1", "o1"): 0.075, ("o1", "p1"): 0.03}


def test_colleagues_of_a_company_do_not_influence_each_other_for_that() -> None:
    g = graph(*(stated(f"p{i}", "WORKS_AT", "c1") for i in range(3)), stated("o1", "PART_OF", "c1"))
    assert weights(g) == {("o1", "c1"): 0.3, ("p0", "c1"): 0.1, ("p1", "c1"): 0.1, ("p2", "c1"): 0.1}


def test_members_of_a_small_team_are_closer_than_those_of_a_big_one() -> None:
    small = weights(graph(*(stated(f"p{i}", "MEMBER_OF", "o1") for i in range(2))))
    big = weights(graph(*(stated(f"p{i}", "MEMBER_OF", "o1") for i in range(8))))
    assert small["p0", "o1"] == round(0.5 / 2**0.5, 6)
    assert big["p0", "o1"] * big["o1", "p1"] < small["p0", "o1"] * small["o1", "p1"] / 3.9


def test_what_ended_or_has_not_happened_counts_for_nothing() -> None:
    assert weights(graph(stated("p1", "KNOWS", "p2", until="ended"))) == {}
    assert weights(graph(stated("p1", "KNOWS", "p2", until=days_ago(1)))) == {}
    assert weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", days_ago(9)), until=days_ago(1))), as_of=days_ago(5))
    assert weights(graph(stated("p1", "KNOWS", "p2", said("KNOWS", days_ago(-1))))) == {}
    assert weights(graph(*meeting("m1", ["p1", "p2"], days_ago(-3)), m1={"date": days_ago(-3)})) == {}


@pytest.mark.parametrize("type_", sorted(NOTHING.keys() - {"INFLUENCES"}))
def test_these_types_count_for_nothing(type_: str) -> None:
    assert weights(graph(stated("p1", type_, "p2"), stated("p1", type_, "t1"), stated("p2", type_, "t1"))) == {}


def test_those_who_share_an_area_a_project_or_an_introduction() -> None:
    area = weights(graph(stated("p1", "OWNS", "a1"), stated("p2", "OWNS", "a1"), stated("o1", "APPROVES", "a1")))
    assert area["p1", "p2"] == 0.3
    assert area["o1", "p1"] == 0.5
    assert area["p1", "o1"] == 0.2
    project = weights(graph(stated("p1", "LEADS", "j1"), stated("j1", "SPONSORED_BY", "p2"), stated("p3", "WORKS_ON", "j1")))
    assert project["p2", "p1"] == 0.6
    assert project["p1", "p3"] == 0.5
    met = weights(graph(stated("p1", "INTRODUCED", "p2"), stated("p1", "INTRODUCED", "p3")))
    assert met["p2", "p3"] == met["p3", "p2"] == 0.4
    apart = weights(graph(stated("p1", "INTRODUCED", "p2"), stated("p1", "INTRODUCED", "p3", said("INTRODUCED", line=2))))
    assert ("p2", "p3") not in apart


def test_old_influence_is_replaced_and_the_rest_is_left_alone() -> None:
    g = graph(
        stated("p1", "KNOWS", "p2"), Relation("p1", "INFLUENCES", "p9", properties={"weight": 0.9}), stated("p9", "BLOCKS", "j1")
    )
    once = derive(g, TODAY)
    assert ("p1", "INFLUENCES", "p9") not in once.relations
    assert derive(once, TODAY) == once
    assert list(once.relations) == sorted(once.relations)
    assert {k: r for k, r in once.relations.items() if r.type != "INFLUENCES"} == {
        k: r for k, r in g.relations.items() if r.type != "INFLUENCES"
    }


def test_as_of_is_the_latest_date_of_the_graph_unless_given() -> None:
    g = graph(
        *meeting("m1", ["p1", "p2"]), stated("d1", "DECIDED_IN", "m1"), m1={"date": "2025-01-05"}, d1={"date": "2025-02-01"}
    )
    assert latest_date(g) == "2025-02-01"
    assert weights(g, as_of="") == weights(g, as_of="2025-02-01")
    assert latest_date(Graph({}, {})) == ""


def test_a_half_life_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        derive(Graph({}, {}), TODAY, 0)


def test_every_type_of_the_ontology_counts_in_a_stated_way_or_is_said_to_count_for_nothing() -> None:
    direct = {k.split()[0] for k in STRENGTHS if ":" not in k}
    assert {t.name for t in TYPES} == direct | THROUGH.keys() | NOTHING.keys()
    assert not (direct | THROUGH.keys()) & NOTHING.keys()
    assert all(0 < s.value < 1 and s.reason for s in STRENGTHS.values())
    assert STRENGTHS.keys() == SENTENCES.keys()


STATED = st.sampled_from(
    ["KNOWS", "REPORTS_TO", "ENGAGES", "INTRODUCED", "MEMBER_OF", "LEADS", "ATTENDED", "OWNS", "VIA", "MADE_BY"]
)
ENDS = {
    "KNOWS": ("p", "p"),
    "REPORTS_TO": ("p", "p"),
    "ENGAGES": ("po", "po"),
    "INTRODUCED": ("p", "p"),
    "MEMBER_OF": ("p", "o"),
    "LEADS": ("p", "oj"),
    "ATTENDED": ("p", "m"),
    "OWNS": ("p", "a"),
    "VIA": ("d", "po"),
    "MADE_BY": ("d", "p"),
}


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    relations: dict[tuple[str, str, str], Relation] = {}
    for line in range(1, draw(st.integers(1, 14)) + 1):
        type_ = draw(STATED)
        source, target = (draw(st.sampled_from(ends)) + str(draw(st.integers(0, 3))) for ends in ENDS[type_])
        if source != target:
            day = draw(st.one_of(st.just(""), st.integers(0, 500).map(days_ago)))
            piece = said(type_, day, draw(st.sampled_from([0.3, 0.6, 0.9, 1.0])), line)
            old = relations.get((source, type_, target))
            relation = Relation(source, type_, target, (*old.evidence, piece) if old else (piece,))
            relations[relation.key] = relation
    dates = {i: {"date": days_ago(30)} for i in ("m0", "m1", "d0")}
    return graph(*relations.values(), **dates)


@settings(max_examples=150, deadline=None)
@given(graphs())
def test_weights_lie_between_0_and_1_and_rest_on_evidence(g: Graph) -> None:
    for relation in derive(g, TODAY).of_type("INFLUENCES"):
        assert 0 < float(str(relation.properties["weight"])) <= CAP
        assert relation.evidence
        known = {(e.origin, r.type) for r in g.relations.values() for e in r.evidence}
        assert {(e.origin, e.type) for e in relation.evidence} <= known


@settings(max_examples=150, deadline=None)
@given(graphs(), st.data())
def test_more_evidence_never_weakens(g: Graph, data: st.DataObject) -> None:
    """One more independent piece for a relation that is there already; nobody new comes in."""
    if not g.relations:
        return
    relation = g.relations[data.draw(st.sampled_from(sorted(g.relations)))]
    piece = said(relation.type, data.draw(st.sampled_from(["", days_ago(0), days_ago(200)])), 0.7, 99)
    more = Graph(g.nodes, {**g.relations, relation.key: replace(relation, evidence=(*relation.evidence, piece))}, g.meta)
    before, after = weights(g), weights(more)
    assert all(after[pair] >= weight for pair, weight in before.items())


@settings(max_examples=150, deadline=None)
@given(graphs(), st.data())
def test_older_never_strengthens(g: Graph, data: st.DataObject) -> None:
    if not g.relations:
        return
    relation = g.relations[data.draw(st.sampled_from(sorted(g.relations)))]
    older = tuple(
        replace(e, date=(date.fromisoformat(e.date) - timedelta(data.draw(st.integers(1, 300)))).isoformat() if e.date else "")
        for e in relation.evidence
    )
    aged = Graph(g.nodes, {**g.relations, relation.key: replace(relation, evidence=older)}, g.meta)
    before, after = weights(g), weights(aged)
    assert after.keys() <= before.keys()
    assert all(weight <= before[pair] for pair, weight in after.items())


@settings(max_examples=100, deadline=None)
@given(graphs())
def test_an_unrelated_note_changes_nothing(g: Graph) -> None:
    other = graph(*meeting("m9", ["p8", "p9"]), stated("p9", "REPORTS_TO", "p8"), stated("p8", "OWNS", "a9"), m9={"date": TODAY})
    both = Graph.of([*g.nodes.values(), *other.nodes.values()], [*g.relations.values(), *other.relations.values()], g.meta)
    assert {k: w for k, w in weights(both).items() if k not in weights(other)} == weights(g)


@settings(max_examples=100, deadline=None)
@given(graphs())
def test_the_order_of_the_evidence_does_not_matter(g: Graph) -> None:
    turned = Graph.of(
        list(g.nodes.values())[::-1],
        [replace(r, evidence=tuple(reversed(r.evidence))) for r in list(g.relations.values())[::-1]],
        g.meta,
    )
    assert weights(turned) == weights(g)


@settings(max_examples=100, deadline=None)
@given(graphs())
def test_an_explanation_adds_up_to_the_weight(g: Graph) -> None:
    derived = derive(g, TODAY)
    for relation in derived.of_type("INFLUENCES"):
        events: dict[str, float] = {}
        for piece in explain(derived, relation.source, relation.target, TODAY):
            events[piece.event] = max(events.get(piece.event, 0), piece.p)
            sentence = piece_sentence(derived, piece)
            assert relation.source.upper() in sentence
            assert relation.target.upper() in sentence
        assert combine(events.values()) == relation.properties["weight"]


def test_the_page_on_influence_is_current() -> None:
    page = Path(__file__).resolve().parents[1] / "docs" / "influence.md"
    assert page.read_text("utf-8") == explained.page(), "run `python -m stakegraph.graph.explained > docs/influence.md`"

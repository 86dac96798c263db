"""Metrics equal to references on known graphs; standings and account health from stated facts, with their reasons."""

from __future__ import annotations

import math
import random

import networkx as nx
import pytest

from stakegraph.graph.health import account_health
from stakegraph.graph.influence import derive
from stakegraph.graph.metrics import (
    Brokerage,
    betweenness,
    brokerage,
    brokers,
    communities,
    criticality,
    employers,
    structural_holes,
)
from stakegraph.graph.model import Evidence, Graph, NameError_, Node, Origin, Relation
from stakegraph.graph.standing import CLASSES, standings

TODAY = "2025-12-01"
KINDS = {"p": "Person", "o": "Org", "c": "Company", "j": "Project", "m": "Meeting", "d": "Decision", "a": "Area", "t": "Task"}


def weighted(weights: dict[tuple[str, str], float]) -> Graph:
    ids = {i for pair in weights for i in pair}
    relations = [Relation(a, "INFLUENCES", b, properties={"weight": w}) for (a, b), w in weights.items()]
    return Graph.of([Node(i, "Person", i) for i in ids], relations)


def chance(seed: int) -> dict[tuple[str, str], float]:
    rnd = random.Random(seed)
    ids = [f"p{i:02}" for i in range(rnd.randint(4, 14))]
    return {(a, b): round(rnd.uniform(0.05, 0.95), 3) for a in ids for b in ids if a != b and rnd.random() < 0.3}


def networkx_of(weights: dict[tuple[str, str], float]) -> nx.DiGraph:
    net = nx.DiGraph()
    for (a, b), weight in weights.items():
        net.add_edge(a, b, weight=weight, cost=-math.log(weight))
    return net


def stated(source: str, type_: str, target: str, line: int = 1, day: str = TODAY, until: str = "") -> Relation:
    return Relation(source, type_, target, (Evidence(Origin("n.md", line, "words", "rule"), type_, 1.0, day),), until)


def graph(*relations: Relation, names: dict[str, str] | None = None, **properties: dict[str, str | bool]) -> Graph:
    ids = sorted({i for r in relations for i in (r.source, r.target)} | properties.keys())
    nodes = [Node(i, KINDS[i[0]], (names or {}).get(i, i.upper()), properties.get(i, {})) for i in ids]
    return derive(Graph.of(nodes, relations, {"as_of": TODAY}), TODAY)


@pytest.mark.parametrize("seed", range(20))
def test_betweenness_is_that_of_networkx(seed: int) -> None:
    weights = chance(seed)
    assert betweenness(weighted(weights)) == pytest.approx(nx.betweenness_centrality(networkx_of(weights), weight="cost"))


def test_betweenness_of_many_is_estimated_the_same_way_every_time() -> None:
    weights = chance(3)
    some = betweenness(weighted(weights), pivots=5)
    assert some == betweenness(weighted(weights), pivots=5)
    assert all(0 <= value <= 1 for value in some.values())


@pytest.mark.parametrize("seed", range(20))
def test_constraint_and_effective_size_are_those_of_networkx(seed: int) -> None:
    """By networkx' definition node by node: its vectorised effective size (3.6.1) differs from its own definition."""
    weights = chance(seed)
    net = networkx_of(weights)
    constraint, effective = nx.constraint(net, weight="weight"), nx.effective_size(net, nodes=list(net), weight="weight")
    found = structural_holes(weighted(weights))
    for ident in net:
        assert found[ident].constraint == pytest.approx(constraint[ident])
        if list(net.successors(ident)):
            assert found[ident].effective_size == pytest.approx(effective[ident])


def test_a_broker_in_a_star_has_no_redundant_contact() -> None:
    star = structural_holes(weighted({(a, b): 0.5 for i in range(1, 5) for a, b in (("p0", f"p{i}"), (f"p{i}", "p0"))}))
    assert (star["p0"].contacts, star["p0"].effective_size, star["p0"].efficiency) == (4, 4.0, 1.0)
    assert star["p0"].constraint == pytest.approx(0.25)
    assert star["p1"].constraint == pytest.approx(1.0)
    assert structural_holes(Graph({}, {})) == {}


def test_brokerage_is_that_of_r_sna() -> None:
    """Computed with R 4.2.2 and sna 2.7-1: `brokerage(m, cl)$raw.nli`, whose columns are w_I w_O b_IO b_OI b_O t."""
    small = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3), (3, 0)]
    found = brokerage(weighted({(f"p{a}", f"p{b}"): 0.5 for a, b in small}), {"p0": "1", "p1": "1", "p2": "2", "p3": "2"})
    assert [(b.coordinator, b.itinerant, b.representative, b.gatekeeper, b.liaison, b.total) for b in found.values()] == [
        (0, 1, 0, 1, 0, 2),
        (0, 0, 1, 0, 0, 1),
        (0, 0, 0, 1, 0, 1),
        (0, 1, 1, 0, 0, 2),
    ]
    edges = [(i, j) for i in range(12) for j in range(12) if i != j and (i * 7 + j * 5 + i * j) % 11 < 3]
    found = brokerage(weighted({(f"p{a:02}", f"p{b:02}"): 0.5 for a, b in edges}), {f"p{i:02}": str(i % 3) for i in range(12)})
    assert [(b.coordinator, b.itinerant, b.representative, b.gatekeeper, b.liaison, b.total) for b in found.values()] == [
        (0, 0, 0, 2, 2, 4),
        (0, 1, 0, 2, 1, 4),
        (0, 0, 3, 0, 5, 8),
        (0, 2, 0, 0, 2, 4),
        (0, 0, 0, 0, 0, 0),
        (1, 2, 1, 3, 1, 8),
        (0, 0, 0, 0, 0, 0),
        (0, 3, 0, 0, 3, 6),
        (0, 0, 0, 6, 5, 11),
        (0, 2, 2, 0, 2, 6),
        (0, 0, 2, 0, 2, 4),
        (0, 0, 4, 0, 0, 4),
    ]


def test_weak_influence_can_be_left_out_of_brokerage() -> None:
    chain = weighted({("p1", "p2"): 0.5, ("p2", "p3"): 0.1})
    groups = {"p1": "a", "p2": "a", "p3": "b"}
    assert brokerage(chain, groups)["p2"] == Brokerage(representative=1)
    assert brokerage(chain, groups, least=0.2)["p2"] == Brokerage()


def test_communities_are_the_two_cliques_whatever_the_order_of_input() -> None:
    weights = {(f"p{s}{a}", f"p{s}{b}"): 0.8 for s in "xy" for a in range(5) for b in range(5) if a != b}
    weights["px0", "py0"] = 0.1
    turned = dict(reversed(weights.items()))
    assert communities(weighted(weights)) == communities(weighted(turned))
    assert [sorted(c) for c in communities(weighted(weights))] == [[f"p{s}{i}" for i in range(5)] for s in "xy"]


def test_who_cannot_be_done_without() -> None:
    weights = {("p1", "p2"): 0.8, ("p2", "p3"): 0.9, ("p3", "p9"): 0.9, ("p2", "p4"): 0.5, ("p4", "p9"): 0.5}
    lost = criticality(weighted(weights), ["p1"], ["p9"])
    assert [(c.actor, c.lost) for c in lost] == [("p2", 1.0), ("p3", round(1 - 0.25 / 0.81, 6))]
    assert lost[0].instead is None
    assert lost[1].instead is not None
    assert lost[1].instead.nodes == ("p1", "p2", "p4", "p9")
    assert criticality(weighted(weights), ["p9"], ["p1"]) == ()


def test_brokers_are_no_companies_and_come_with_their_roles() -> None:
    g = graph(
        stated("p1", "WORKS_AT", "c1"),
        stated("p2", "WORKS_AT", "c1"),
        stated("p3", "WORKS_AT", "c2"),
        stated("p9", "WORKS_AT", "c9", until="ended"),
        stated("p1", "KNOWS", "p2"),
        stated("p2", "KNOWS", "p3"),
    )
    assert employers(g) == {"p1": "c1", "p2": "c1", "p3": "c2"}
    best = brokers(g)[0]
    assert best.actor == "p2"
    assert best.roles == Brokerage(representative=1, gatekeeper=1)
    assert not [b for b in brokers(g) if b.actor.startswith("c")]


def test_power_and_interest_with_reasons() -> None:
    g = graph(
        stated("p1", "LEADS", "o1"),
        stated("p1", "APPROVES", "a1"),
        stated("p2", "WORKS_ON", "j1"),
        stated("p3", "BLOCKS", "j1"),
        stated("p1", "WORKS_ON", "j1"),
        stated("p4", "WORKS_ON", "j1", until="ended"),
        stated("p3", "REPORTS_TO", "p2"),
        names={"j1": "Larkspur", "o1": "Legal", "a1": "contracts"},
    )
    found = {s.actor: s for s in standings(g, "j1")}
    assert found.keys() == {"p1", "p2", "p3"}
    first = found["p1"]
    assert (first.power, first.interest) == (0.8, 0.5)
    assert first.quadrant == "manage closely"
    assert first.salience == "dominant"
    assert [r.text for r in first.reasons] == ["approves contracts", "works on Larkspur", "leads Legal"]
    assert all(r.evidence for r in first.reasons)
    assert (found["p2"].quadrant, found["p2"].power) == ("keep informed", 0.2)
    assert (found["p3"].quadrant, found["p3"].salience) == ("keep informed", "demanding")
    with pytest.raises(NameError_, match="not in the graph"):
        standings(g, "j9")


def test_what_is_open_or_late_makes_urgent() -> None:
    g = graph(
        stated("p1", "WORKS_AT", "c1"),
        stated("d1", "VIA", "p1"),
        stated("t1", "ASSIGNED_TO", "p1"),
        stated("p2", "WORKS_AT", "c1"),
        stated("t2", "ASSIGNED_TO", "p2"),
        stated("p2", "ATTENDED", "m1"),
        stated("p2", "ATTENDED", "m2"),
        d1={"status": "pending"},
        t1={"due": "2025-11-01"},
        t2={"due": "2025-11-01", "done": True},
        m1={"date": "2025-11-20"},
        m2={"date": "2024-11-20"},
    )
    found = {s.actor: s for s in standings(g, "c1")}
    assert found["p1"].urgency == 0.7
    assert found["p1"].salience == "demanding"
    assert [r.fact for r in found["p2"].reasons] == ["met"]
    assert found["p2"].quadrant == "monitor"


def test_every_class_of_salience_is_there() -> None:
    assert len(set(CLASSES.values())) == len(CLASSES) == 8


def account(*more: Relation, **properties: dict[str, str | bool]) -> Graph:
    """Company c1 with p1 and p2; we are p9 at c9. p1 was met three times, a month apart, the last time ten days ago."""
    dates = {"m1": "2025-09-22", "m2": "2025-10-22", "m3": "2025-11-21"}
    met = [stated(p, "ATTENDED", m, n) for n, m in enumerate(dates) for p in ("p1", "p9")]
    given: dict[str, dict[str, str | bool]] = {m: {"date": date} for m, date in dates.items()}
    return graph(
        stated("p1", "WORKS_AT", "c1"),
        stated("p2", "WORKS_AT", "c1"),
        stated("p9", "WORKS_AT", "c9"),
        *met,
        *more,
        names={
            "c1": "Globex",
            "p1": "Ann Lee",
            "p2": "Bo Ray",
            "j1": "Larkspur",
            "a1": "contracts",
            "p3": "Cy Dole",
            "d1": "Go.",
        },
        **{**given, **properties},
    )


def findings(g: Graph, as_of: str = "") -> list[tuple[str, str]]:
    return [(f.kind, f.message) for f in account_health(g, "c1", as_of)]


def test_an_account_that_hangs_on_one_contact() -> None:
    assert findings(account()) == [("single-threaded", "Globex hangs on Ann Lee: nobody else there was met in the last 180 days")]
    two = account(stated("p2", "ATTENDED", "m3", 9))
    assert findings(two) == []
    among_themselves = account(stated("p1", "ATTENDED", "m9"), stated("p2", "ATTENDED", "m9"), m9={"date": "2025-11-30"})
    assert [kind for kind, _ in findings(among_themselves)] == ["single-threaded"], "a meeting without us is no contact"


def test_a_contact_cools_against_its_own_gap() -> None:
    assert ("cooling", "Ann Lee was last heard of on 2025-11-21, 61 days ago (usually every 30 days)") in findings(
        account(), "2026-01-21"
    )
    assert "cooling" not in [kind for kind, _ in findings(account(), "2026-01-19")]
    spoken = account(p1={"last_contact": "2026-01-10"})
    assert "cooling" not in [kind for kind, _ in findings(spoken, "2026-01-21")]
    once = account(stated("p2", "ATTENDED", "m3", 9))
    assert ("cooling", "Bo Ray was last heard of on 2025-11-21, 61 days ago (met 1 time)") in findings(once, "2026-01-21")


def test_a_project_without_a_sponsor() -> None:
    bare = account(stated("j1", "PART_OF", "c1"))
    assert ("no sponsor", "Larkspur has no executive sponsor") in findings(bare)
    asked = account(stated("j1", "PART_OF", "c1"), stated("d1", "CONCERNS", "j1"), stated("d1", "SPONSORED_BY", "p2"))
    assert "no sponsor" not in [kind for kind, _ in findings(asked)]


def test_an_area_that_is_approved_and_not_owned() -> None:
    bare = account(stated("p1", "APPROVES", "a1"), stated("p2", "APPROVES", "a1"))
    assert ("unowned area", "Ann Lee and Bo Ray must approve contracts, and nobody is known to own it") in findings(bare)
    owned = account(stated("p1", "APPROVES", "a1"), stated("p2", "OWNS", "a1"))
    assert "unowned area" not in [kind for kind, _ in findings(owned)]


def test_a_blocker_without_a_counter_weight() -> None:
    alone = account(stated("j1", "PART_OF", "c1"), stated("p1", "BLOCKS", "j1"))
    assert ("blocker", "Ann Lee blocks Larkspur, and no champion of it is known") in findings(alone)
    apart = account(stated("j1", "PART_OF", "c1"), stated("p1", "BLOCKS", "j1"), stated("p3", "CHAMPIONS", "j1"))
    assert ("blocker", "Ann Lee blocks Larkspur, and Cy Dole has no known way to them") in findings(apart)
    met = account(
        stated("j1", "PART_OF", "c1"),
        stated("p1", "BLOCKS", "j1"),
        stated("p3", "CHAMPIONS", "j1"),
        stated("p3", "KNOWS", "p1", 7),
    )
    assert "blocker" not in [kind for kind, _ in findings(met)]


def test_a_decision_that_nobody_came_back_to() -> None:
    old: dict[str, str | bool] = {"date": "2025-09-25", "status": "decided"}
    assert ("stale decision", "“Go” (decided) is 67 days old, and nobody concerned was met since") in findings(
        account(stated("d1", "TARGETS", "p2"), d1=old)
    )
    assert "stale decision" not in [kind for kind, _ in findings(account(stated("d1", "TARGETS", "p1"), d1=old))]
    assert "stale decision" not in [
        kind for kind, _ in findings(account(stated("d1", "TARGETS", "p2"), d1={**old, "status": "rejected"}))
    ]


def test_findings_carry_evidence_and_a_company_is_needed() -> None:
    assert all(f.evidence and f.subjects for f in account_health(account(), "c1"))
    with pytest.raises(NameError_, match="no company"):
        account_health(account(), "p1")

"""The best ways from one to another: equal to brute force, diverse, never through a large company, and in words."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import networkx as nx
import pytest

from stakegraph.graph.influence import derive
from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation
from stakegraph.graph.paths import Path, actors_of, best_paths, near_miss
from stakegraph.graph.wording import hop_sentence, hop_sentences, near_miss_sentences

TODAY = "2025-12-01"
KINDS = {"p": "Person", "o": "Org", "c": "Company", "j": "Project", "m": "Meeting", "d": "Decision", "t": "Topic"}


def said(type_: str, line: int = 1) -> Evidence:
    return Evidence(Origin("n.md", line, f"{type_} in words", "rule"), type_, 1.0, TODAY)


def moves(source: str, target: str, weight: float, type_: str = "KNOWS") -> Relation:
    return Relation(source, "INFLUENCES", target, (said(type_),), properties={"weight": weight})


def stated(source: str, type_: str, target: str, line: int = 1, until: str = "") -> Relation:
    return Relation(source, type_, target, (said(type_, line),), until)


def graph(*relations: Relation, names: dict[str, str] | None = None, **properties: dict[str, str]) -> Graph:
    ids = sorted({i for r in relations for i in (r.source, r.target)})
    nodes = [Node(i, KINDS[i[0]], (names or {}).get(i, i.upper()), properties.get(i, {})) for i in ids]
    return Graph.of(nodes, relations, {"as_of": TODAY})


def nodes_of(paths: list[Path]) -> list[str]:
    return ["-".join(p.nodes) for p in paths]


def brute_force(g: Graph, sources: set[str], targets: set[str], max_hops: int) -> list[tuple[float, tuple[str, ...]]]:
    """Every simple path that meets the two sets only at its ends, best first, by networkx."""
    net = nx.DiGraph()
    net.add_nodes_from((*g.nodes, *sources, *targets))
    weights = {(r.source, r.target): float(str(r.properties["weight"])) for r in g.relations.values()}
    net.add_edges_from(weights)
    found = []
    for source in sources:
        for target in targets:
            for path in nx.all_simple_paths(net, source, target, cutoff=max_hops):
                if not set(path[1:-1]) & (sources | targets):
                    found.append((math.prod(weights[e] for e in pairwise(path)), tuple(path)))
    return sorted(found, key=lambda f: (-f[0], f[1]))


@pytest.mark.parametrize("batch", range(10))
def test_equal_to_brute_force_on_500_random_graphs(batch: int) -> None:
    for seed in range(batch * 50, batch * 50 + 50):
        rnd = random.Random(seed)
        size = rnd.randint(2, 8)
        ids = [f"p{i}" for i in range(size)]
        pairs = [(a, b) for a in ids for b in ids if a != b]
        chosen = rnd.sample(pairs, rnd.randint(1, len(pairs)))
        g = graph(*(moves(a, b, rnd.choice([0.1, 0.25, 0.5, round(rnd.uniform(0.01, 0.95), 6)])) for a, b in chosen))
        sources = set(rnd.sample(ids, rnd.randint(1, max(1, size // 3))))
        rest = [i for i in ids if i not in sources]
        targets = set(rnd.sample(rest, rnd.randint(1, max(1, len(rest) // 3))))
        max_hops = rnd.randint(1, 6)
        expected = brute_force(g, sources, targets, max_hops)
        got = best_paths(g, sources, targets, k=10**6, max_hops=max_hops, all=True)
        assert sorted(p.nodes for p in got) == sorted(nodes for _, nodes in expected), seed
        assert [p.score for p in got] == pytest.approx([score for score, _ in expected], abs=2e-9), seed
        choices: dict[object, float] = {}
        for score, nodes in expected:
            choices.setdefault(frozenset(nodes[1:-1]) or nodes, score)
        diverse = best_paths(g, sources, targets, k=4, max_hops=max_hops)
        assert [p.score for p in diverse] == pytest.approx(list(choices.values())[:4], abs=2e-9), seed


def test_the_limit_on_hops_is_honoured_though_the_way_to_a_node_was_cheaper_with_more() -> None:
    g = graph(moves("p1", "p2", 0.9), moves("p2", "p3", 0.9), moves("p1", "p3", 0.1), moves("p3", "p4", 0.9))
    assert nodes_of(best_paths(g, ["p1"], ["p4"], max_hops=3)) == ["p1-p2-p3-p4", "p1-p3-p4"]
    assert nodes_of(best_paths(g, ["p1"], ["p4"], max_hops=2)) == ["p1-p3-p4"]
    assert nodes_of(best_paths(g, ["p1"], ["p4"], max_hops=1)) == []
    assert nodes_of(best_paths(g, ["p1"], ["p4"], max_hops=0)) == []
    assert nodes_of(best_paths(g, ["p1"], ["p4"], k=0)) == []


def test_ties_go_to_the_ids_that_sort_first_whatever_the_order_of_input() -> None:
    relations = [r for i in range(2, 8) for r in (moves("p1", f"p{i}", 0.5), moves(f"p{i}", "p9", 0.5))]
    expected = ["p1-p2-p9", "p1-p3-p9", "p1-p4-p9"]
    assert nodes_of(best_paths(graph(*relations), ["p1"], ["p9"], k=3)) == expected
    assert nodes_of(best_paths(graph(*relations[::-1]), ["p1"], ["p9"], k=3)) == expected


def test_paths_that_share_their_middle_are_one_choice() -> None:
    g = graph(
        moves("p1", "p3", 0.9), moves("p2", "p3", 0.8), moves("p3", "p4", 0.5), moves("p1", "p5", 0.2), moves("p5", "p4", 0.2)
    )
    assert nodes_of(best_paths(g, ["p1", "p2"], ["p4"])) == ["p1-p3-p4", "p1-p5-p4"]
    assert nodes_of(best_paths(g, ["p1", "p2"], ["p4"], all=True)) == ["p1-p3-p4", "p2-p3-p4", "p1-p5-p4"]
    turned = graph(*(moves(f"p{a}", f"p{b}", 0.5) for a, b in ("12", "23", "34", "13", "32", "24")))
    assert nodes_of(best_paths(turned, ["p1"], ["p4"])) == ["p1-p2-p4", "p1-p3-p4", "p1-p2-p3-p4"]
    assert nodes_of(best_paths(turned, ["p1"], ["p4"], all=True))[2:] == ["p1-p2-p3-p4", "p1-p3-p2-p4"]


def test_who_is_asked_for_and_asking_is_asking() -> None:
    g = graph(moves("p1", "p2", 0.5), moves("p2", "p3", 0.5))
    assert nodes_of(best_paths(g, ["p1", "p2"], ["p2", "p3"])) == ["p2-p3"]
    assert best_paths(g, ["p1"], ["p1"]) == []
    assert best_paths(g, ["p1"], ["nobody"]) == best_paths(g, ["nobody"], ["p1"]) == []


def test_avoid_leaves_people_out() -> None:
    g = graph(moves("p1", "p2", 0.9), moves("p2", "p4", 0.9), moves("p1", "p3", 0.1), moves("p3", "p4", 0.1))
    assert nodes_of(best_paths(g, ["p1"], ["p4"], avoid=["p2"])) == ["p1-p3-p4"]
    assert best_paths(g, ["p1"], ["p4"], avoid=["p4"]) == []


def test_without_leaves_a_kind_of_evidence_out_and_derives_the_weights_anew() -> None:
    stated_only = graph(stated("p1", "KNOWS", "p2"), stated("p1", "REPORTS_TO", "p2", 2), stated("p2", "ENGAGES", "o1", 3))
    g = derive(stated_only, TODAY)
    assert best_paths(g, ["p1"], ["o1"])[0].score == pytest.approx(0.75 * 0.6)
    assert best_paths(g, ["p1"], ["o1"], without=["REPORTS_TO"])[0].score == pytest.approx(0.5 * 0.6)
    assert best_paths(g, ["p1"], ["o1"], without=["ENGAGES"]) == []
    bare = graph(moves("p1", "p2", 0.5, "ATTENDED"), moves("p2", "p3", 0.5))
    assert best_paths(bare, ["p1"], ["p3"], without=["ATTENDED"]) == []


def test_never_through_a_large_company_or_through_an_employer() -> None:
    staff = [stated(f"p{i}", "WORKS_AT", "c1") for i in range(10, 22)]
    large = graph(*staff, moves("p1", "c1", 0.9), moves("c1", "p2", 0.9))
    assert best_paths(large, ["p1"], ["p2"]) == []
    assert nodes_of(best_paths(large, ["p1"], ["c1"])) == ["p1-c1"]
    small = graph(*staff[:3], moves("p1", "c1", 0.9), moves("c1", "p2", 0.9))
    assert nodes_of(best_paths(small, ["p1"], ["p2"])) == ["p1-c1-p2"]
    employer = graph(moves("p1", "c1", 0.9, "WORKS_AT"), moves("c1", "p2", 0.9))
    assert best_paths(employer, ["p1"], ["p2"]) == []
    assert nodes_of(best_paths(employer, ["p1"], ["c1"])) == ["p1-c1"]
    assert nodes_of(best_paths(employer, ["c1"], ["p2"])) == ["c1-p2"]


def test_the_weakest_hop_and_the_middle() -> None:
    path = best_paths(graph(moves("p1", "p2", 0.9), moves("p2", "p3", 0.2), moves("p3", "p4", 0.5)), ["p1"], ["p4"])[0]
    assert path.weakest.source == "p2"
    assert path.middle == ("p2", "p3")
    assert path.score == pytest.approx(0.09)


def test_whom_a_name_stands_for() -> None:
    g = graph(
        stated("p1", "WORKS_AT", "c1"),
        stated("p2", "WORKS_AT", "c1", until="ended"),
        stated("o1", "PART_OF", "c1"),
        stated("o2", "PART_OF", "o1"),
        stated("j1", "PART_OF", "c1"),
        stated("p3", "LEADS", "j1"),
        stated("p4", "WORKS_ON", "j1"),
        stated("j1", "SPONSORED_BY", "p5"),
        stated("p6", "BLOCKS", "j1"),
        stated("p1", "ATTENDED", "m1"),
    )
    assert actors_of(g, "c1") == {"c1", "p1", "o1", "o2"}
    assert actors_of(g, "j1") == {"p3", "p4", "p5"}
    assert actors_of(g, "p2") == {"p2"}
    assert actors_of(g, "o1") == {"o1"}
    assert actors_of(g, "m1") == actors_of(g, "nobody") == frozenset()


def test_hops_in_words() -> None:
    g = derive(
        graph(
            stated("p1", "ATTENDED", "m1", 1),
            stated("p2", "ATTENDED", "m1", 2),
            stated("d1", "DECIDED_IN", "m1", 3),
            stated("d1", "VIA", "o1", 3),
            stated("o1", "ENGAGES", "o2", 3),
            stated("p2", "KNOWS", "p3", 4),
            names={
                "p1": "Kurt Ode",
                "p2": "Ann Lee",
                "o1": "BizDev",
                "o2": "Ronnie Tasker's org",
                "d1": "Go through BizDev.",
                "m1": "Sync",
            },
            m1={"date": TODAY},
            d1={"date": TODAY},
        ),
        TODAY,
    )
    first, second = best_paths(g, ["p1"], ["o2"])[0].hops
    assert hop_sentence(g, first) == "Kurt Ode was part of the decision to go through BizDev: “Go through BizDev”"
    assert hop_sentence(g, second) == "BizDev is the way in to Ronnie Tasker's org"
    met = best_paths(g, ["p1"], ["p2"])[0].hops[0]
    assert hop_sentences(g, met) == ("Kurt Ode and Ann Lee met in “Sync” on 2025-12-01",)
    assert hop_sentence(Graph(g.nodes, {}), first) == "Kurt Ode influences BizDev"


def test_no_path_tells_of_a_longer_one() -> None:
    g = graph(moves("p1", "p2", 0.5), moves("p2", "p3", 0.5), moves("p3", "p4", 0.5))
    miss = near_miss(g, ["p1"], ["p4"], max_hops=2)
    assert miss.longer is not None
    assert miss.longer.nodes == ("p1", "p2", "p3", "p4")
    assert near_miss_sentences(g, miss)[0] == "there is one with 3 hops (0.125): P1 → P2 → P3 → P4"


def test_no_path_tells_which_link_would_help_those_who_are_close_first() -> None:
    g = graph(
        moves("p1", "p2", 0.9),
        moves("p3", "p4", 0.9),
        moves("p5", "p4", 0.2),
        stated("p2", "DISCUSSED", "t1"),
        stated("p5", "DISCUSSED", "t1"),
        names={"p2": "Bo", "p5": "Eve"},
    )
    miss = near_miss(g, ["p1"], ["p4"], max_hops=3)
    assert (miss.longer, miss.reached, miss.movers) == (None, 1, 2)
    best = miss.missing[0]
    assert (best.source, best.target, best.nodes, best.ties) == ("p2", "p5", ("p1", "p2", "p5", "p4"), ("DISCUSSED",))
    assert best.score == pytest.approx(0.9 * 0.25 * 0.2)
    assert near_miss_sentences(g, miss) == (
        "1 person or org is within reach of the start, 2 have a way to the target, and they do not meet",
        "it would help if Bo knew Eve (they discussed the same topic)",
        "it would help if Bo knew P4",
        "it would help if P1 knew P3",
    )
    assert all(len(m.nodes) <= 4 for m in miss.missing)


def test_no_path_where_nobody_has_a_way_to_the_target() -> None:
    g = graph(moves("p1", "p2", 0.9), stated("p3", "DISCUSSED", "t1"))
    assert near_miss_sentences(g, near_miss(g, ["p1"], ["p3"]))[0] == "nobody in the notes is known to have a way to the target"
    assert near_miss_sentences(g, near_miss(g, ["p3"], ["p2"]))[0] == "the notes tell of nobody whom the start could ask"
    assert near_miss_sentences(g, near_miss(g, ["p3"], ["p2"], avoid=["p2"]))[0].startswith("nobody")

"""Graph to export model to layout to page: scopes, what is said of a node, findings, comparison, redaction, bytes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from map_graphs import HOSTILE, hostile, sketch, story

from stakegraph.graph.export.cypher import script
from stakegraph.graph.export.graphml import graphml
from stakegraph.graph.export.html import scope
from stakegraph.graph.export.html.cards import own_company, said
from stakegraph.graph.export.html.compare import compare
from stakegraph.graph.export.html.index import IndexEntry, index_page
from stakegraph.graph.export.html.layout import place
from stakegraph.graph.export.html.model import Finding, Hop, MapModel, Proof, Route, from_json, to_json
from stakegraph.graph.export.html.redact import redact
from stakegraph.graph.export.html.render import read_snapshot, render, write
from stakegraph.graph.export.html.routes import from_paths
from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.export.tables import tables
from stakegraph.graph.model import Evidence, Graph, NameError_, Node, Origin, OutputError, Relation, Value
from stakegraph.graph.paths import best_paths

SIZES = (20, 60, 300, 2000)


def node(ident: str, name: str = "", **properties: Value) -> Node:
    kind = {"p": "Person", "c": "Company", "o": "Org", "j": "Project", "d": "Decision", "a": "Area", "m": "Meeting", "f": "Fact"}
    return Node(ident, kind[ident[0]], name or ident.upper(), properties)


def tie(
    source: str, type_: str, target: str, quote: str = "it says so", date: str = "2025-11-01", until: str = "", **more: Value
) -> Relation:
    evidence = (Evidence(Origin(f"Notes/{source}.md", 3, quote, "rule"), type_, 0.9, date),)
    return Relation(source, type_, target, evidence, until, False, more)


def graph(*relations: Relation, extra: tuple[Node, ...] = (), **meta: str) -> Graph:
    known = {n.id: n for n in extra}
    for r in relations:
        for i in (r.source, r.target):
            known.setdefault(i, node(i))
    return Graph.of(known.values(), relations, {"vault": "V", "as_of": "2025-12-01", **meta})


def ids(model: MapModel) -> set[str]:
    return {c.id for c in model.cards}


# Scopes


def test_whole_shows_entities_and_keeps_the_rest_as_details() -> None:
    g = graph(
        tie("p1", "OWNS", "a1"),
        tie("p1", "ATTENDED", "m1"),
        tie("f1", "MENTIONS", "p1"),
        tie("d1", "TARGETS", "p1"),
        tie("p1", "WORKS_AT", "c1"),
    )
    model = scope.whole(g)
    assert ids(model) == {"p1", "c1"}
    told = {(d.label, d.text) for d in model.by_id["p1"].details}
    assert {("owns", "A1"), ("is targeted by", "D1")} <= told
    assert any(label == "attended" for label, _ in told)
    assert model.by_id["p1"].facts


def test_kinds_choose_nodes_and_a_wrong_one_is_named() -> None:
    g = graph(tie("p1", "ATTENDED", "m1"), tie("p1", "WORKS_AT", "c1"))
    assert ids(scope.whole(g, kinds=("person", "Meeting"))) == {"p1", "m1"}
    with pytest.raises(OutputError, match="no such kind: Wizard; there are Person"):
        scope.whole(g, kinds=("Wizard",))


def test_ego_counts_steps_and_does_not_walk_through_a_company() -> None:
    g = graph(
        tie("p1", "REPORTS_TO", "p2"),
        tie("p2", "REPORTS_TO", "p3"),
        tie("p3", "KNOWS", "p4"),
        tie("p1", "WORKS_AT", "c1"),
        tie("p9", "WORKS_AT", "c1"),
    )
    assert ids(scope.ego(g, "p1", 1)) == {"p1", "p2", "c1"}
    assert ids(scope.ego(g, "p1", 2)) == {"p1", "p2", "p3", "c1"}
    assert ids(scope.ego(g, "c1", 1)) == {"c1", "p1", "p9"}
    assert scope.ego(g, "p1", 1).focus == "p1"


def test_company_and_project_and_path() -> None:
    g = graph(
        tie("p1", "WORKS_AT", "c1"), tie("o1", "PART_OF", "c1"), tie("p2", "ENGAGES", "o1"), tie("p3", "KNOWS", "p4"),
        tie("j1", "PART_OF", "c1"), tie("p5", "CHAMPIONS", "j1"), tie("p5", "REPORTS_TO", "p6"), tie("d1", "CONCERNS", "j1"),
        tie("d1", "TARGETS", "p7"),
    )  # fmt: skip
    assert ids(scope.company(g, "c1")) == {"c1", "p1", "o1", "j1", "p2", "p5"}
    assert ids(scope.project(g, "j1")) == {"j1", "c1", "p5", "p6", "p7", "d1"}
    route = Route("way", (Hop("p2", "o1", 0.5), Hop("o1", "p1", 0.5)))
    drawn = scope.path(g, [route])
    assert ids(drawn) == {"p2", "o1", "p1"}
    assert drawn.by_id["p1"].role == "C1"
    spots = place(drawn).nodes
    assert spots["p2"][0] < spots["o1"][0] < spots["p1"][0]
    assert drawn.routes == (route,)
    with pytest.raises(OutputError, match="no path"):
        scope.path(g, [])
    with pytest.raises(NameError_, match="no company 'p1'"):
        scope.company(g, "p1")


def test_since_and_as_of_take_what_was_said_in_time() -> None:
    g = graph(
        tie("p1", "KNOWS", "p2", date="2025-01-01"),
        tie("p3", "KNOWS", "p4", date="2025-11-01"),
        tie("p3", "WORKS_AT", "c1", date="2025-01-01"),
    )
    assert ids(scope.whole(g, since="2025-10-01")) == {"p3", "p4", "c1"}
    assert ids(scope.whole(g, as_of="2025-06-01")) == {"p1", "p2", "p3", "c1"}
    assert scope.whole(g, as_of="2025-06-01").as_of == "2025-06-01"
    assert scope.whole(g, since="2025-10-01").by_id["p4"].change == "new"


def test_ended_relations_and_the_type_that_says_nothing_are_not_drawn() -> None:
    g = graph(
        tie("p1", "REPORTS_TO", "p2", until="2025-03-01"),
        tie("p1", "RELATED_TO", "p3"),
        tie("p1", "KNOWS", "p3"),
        tie("p1", "WORKS_AT", "c1"),
    )
    assert [t.type for t in scope.whole(g).ties if t.drawn] == ["KNOWS"]
    assert len(scope.whole(g).ties) == 4


def test_too_large_names_narrower_maps_that_fit() -> None:
    with pytest.raises(OutputError) as error:
        scope.whole(sketch(2600))
    said_ = str(error.value)
    assert "\n" not in said_
    assert "2,600 nodes" in said_
    assert "--company" in said_
    assert "--ego" in said_
    named = said_.split('--company "')[1].split('"')[0]
    g = sketch(2600)
    chosen = next(n.id for n in g.of_kind("Company") if n.name == named)
    assert len(scope.company(g, chosen).cards) <= 2000


def test_an_empty_scope_is_refused() -> None:
    with pytest.raises(OutputError, match="nothing to show"):
        scope.whole(Graph.of([], []))
    with pytest.raises(OutputError, match="nothing to show"):
        scope.whole(graph(tie("p1", "KNOWS", "p2", date="2025-01-01")), since="2025-11-30")


# What is said


def test_islands_hold_only_those_of_whom_the_company_is_stated() -> None:
    g = graph(
        tie("p1", "WORKS_AT", "c1"), tie("p2", "MEMBER_OF", "o1"), tie("o1", "PART_OF", "o2"), tie("o2", "PART_OF", "c1"),
        tie("p3", "KNOWS", "p1"),
        tie("p4", "WORKS_AT", "c1", until="ended"), tie("p4", "KNOWS", "p1"),
    )  # fmt: skip
    groups = {c.id: c.group for c in scope.whole(g).cards}
    assert groups == {"p1": "c1", "p2": "c1", "o1": "c1", "o2": "c1", "c1": "c1", "p3": "", "p4": ""}


def test_stale_is_what_nobody_spoke_of_for_half_a_year() -> None:
    g = graph(tie("p1", "KNOWS", "p2", date="2025-01-01"), tie("p2", "KNOWS", "p3", date="2025-11-01"))
    model = scope.whole(g)
    assert {c.id for c in model.cards if c.stale} == {"p1"}
    assert {t.key for t in model.ties if t.stale} == {("p1", "KNOWS", "p2")}


def test_standing_counts_stated_facts_only() -> None:
    g = graph(
        tie("p1", "APPROVES", "a1"), tie("p1", "LEADS", "o1"), tie("p1", "CHAMPIONS", "j1"), tie("p1", "ATTENDED", "m1"),
        tie("p2", "OWNS", "a1", until="ended"), tie("j1", "SPONSORED_BY", "p3"),
    )  # fmt: skip
    found = {c.id: (c.power, c.interest) for c in scope.whole(g).cards if c.kind == "Person"}
    assert found == {"p1": (5, 4), "p2": (0, 0), "p3": (2, 2)}


def test_no_private_contact_details_leave_the_vault() -> None:
    secret = {"email": "ann@example.org", "phone": "+44 123", "linkedin": "https://linkedin.example/ann"}
    page = render(scope.whole(graph(tie("p1", "KNOWS", "p2"), extra=(node("p1", **secret),))))
    assert not [value for value in secret.values() if value in page]


def test_the_own_company_is_the_one_that_meets_most() -> None:
    g = graph(
        tie("p1", "WORKS_AT", "c1"),
        tie("p2", "WORKS_AT", "c2"),
        tie("p1", "ATTENDED", "m1"),
        tie("p1", "ATTENDED", "m2"),
        tie("p2", "ATTENDED", "m1"),
    )
    home = {"p1": "c1", "p2": "c2"}
    assert own_company(g, home) == "c1"
    assert own_company(graph(tie("p1", "KNOWS", "p2")), home) == ""


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("- Reports to [[Ann Berg|Ann]]", "Reports to Ann"),
        ("- [ ] ask [[People/Bo Ek]] **now**", "ask People/Bo Ek now"),
        ("| [[Bo Ek\\|Bo]] | Acme | sizing |", "Bo · Acme · sizing"),
        ('- "[[Ann Berg]]"', "Ann Berg"),
        ("plain", "plain"),
        ("- ", "- "),
    ],
)
def test_quotes_are_shown_without_markup(quote: str, words: str) -> None:
    assert said(quote) == words


# What stands out, and the route


def titles(model: MapModel) -> list[str]:
    return [f.title for f in model.findings]


def test_findings() -> None:
    g = graph(
        tie("p1", "WORKS_AT", "c1"), tie("p2", "WORKS_AT", "c1"), tie("p3", "WORKS_AT", "c1"),
        tie("p9", "KNOWS", "p1"), tie("p9", "WORKS_AT", "c2"),
        tie("p2", "REPORTS_TO", "p1"), tie("p3", "BLOCKS", "j1", quote="P3 wants none of it"), tie("p1", "INFLUENCES", "p2", weight=0.5),
        extra=(node("p1", last_contact="2025-06-01"),),
    )  # fmt: skip
    model = scope.whole(g)
    assert titles(model) == ["P3 blocks J1", "J1 has no sponsor", "C1 hangs on P1", "P1 is cooling"]
    assert model.findings[0].text == "“P3 wants none of it”"
    assert model.findings[0].nodes == ("p3", "j1")
    calm = scope.whole(
        graph(
            *g.relations.values(),
            tie("j1", "SPONSORED_BY", "p1"),
            tie("p9", "KNOWS", "p2"),
            extra=(node("p1", last_contact="2025-11-20"),),
        )
    )
    assert titles(calm) == ["P3 blocks J1"]
    assert model.with_findings([Finding("mine", "")]).findings[0].title == "mine"


def test_the_route_goes_from_the_own_side_to_whom_decisions_aim_at() -> None:
    model = scope.whole(story())
    route = model.routes[0]
    cards = model.by_id
    target = next(r.target for r in story().of_type("TARGETS"))
    assert route.nodes[-1] == target
    assert cards[route.nodes[0]].group != cards[target].group
    if model.own:
        assert cards[route.nodes[0]].group == model.own
    for a, b in zip(route.hops, route.hops[1:], strict=False):
        assert a.target == b.source
    assert all(h.proofs and h.said for h in route.hops)


def test_ranked_paths_become_routes_with_words_and_evidence() -> None:
    g = story()
    route = scope.whole(g).routes[0]
    paths = best_paths(g, [route.nodes[0]], [route.nodes[-1]], k=3)
    routes = from_paths(g, paths)
    assert len(routes) == len(paths) > 0
    assert all(r.nodes == p.nodes for r, p in zip(routes, paths, strict=True))
    model = scope.path(g, routes)
    assert set(model.by_id) >= {i for p in paths for i in p.nodes}


def test_routes_that_leave_the_map_are_dropped() -> None:
    model = scope.whole(graph(tie("p1", "KNOWS", "p2")))
    assert model.with_routes([Route("gone", (Hop("p1", "nobody"),)), Route("ok", (Hop("p1", "p2"),))]).routes[0].title == "ok"


# Layout


@pytest.mark.parametrize("size", SIZES)
def test_islands_do_not_overlap_and_hold_their_people(size: int) -> None:
    model = scope.whole(sketch(size))
    layout = place(model)
    assert layout.nodes.keys() == model.by_id.keys()
    islands = layout.islands
    for i, a in enumerate(islands):
        for b in islands[i + 1 :]:
            assert (a.x - b.x) ** 2 + (a.y - b.y) ** 2 >= (a.radius + b.radius) ** 2
    of = {i.head: i for i in islands if i.head}
    for card in model.cards:
        x, y, r = layout.nodes[card.id]
        if card.group in of and card.id != card.group:
            island = of[card.group]
            assert ((x - island.x) ** 2 + (y - island.y) ** 2) ** 0.5 + r <= island.radius + 6, card.name


@pytest.mark.parametrize("size", SIZES)
def test_nodes_of_an_island_do_not_overlap(size: int) -> None:
    model = scope.whole(sketch(size))
    spots = place(model).nodes
    groups: dict[str, list[tuple[float, float, float]]] = {}
    for card in model.cards:
        if card.kind != "Company":
            groups.setdefault(card.group, []).append(spots[card.id])
    worst = 0.0
    for members in groups.values():
        for i, (x, y, r) in enumerate(members):
            for a, b, q in members[i + 1 :]:
                worst = max(worst, r + q - ((x - a) ** 2 + (y - b) ** 2) ** 0.5)
    assert worst <= 1.0


@pytest.mark.parametrize(("size", "alone"), [(60, 20), (300, 100), (1000, 600)])
def test_those_without_ties_enlarge_the_map_by_at_most_15_percent(size: int, alone: int) -> None:
    g = sketch(size)
    more = [Node(f"lone:{i}", "Person", f"Lone Person {i}") for i in range(alone)]
    model = scope.whole(g)
    both = place(scope.whole(Graph.of([*g.nodes.values(), *more], g.relations.values(), g.meta))).nodes
    ends = {i for t in model.ties if t.drawn for i in (t.source, t.target)}
    tied = {c.id: both[c.id] for c in model.cards if c.id in ends or c.group}

    def area(spots: dict[str, tuple[float, float, float]]) -> float:
        xs, ys, rs = zip(*spots.values(), strict=True)
        return float(
            (max(x + r for x, r in zip(xs, rs, strict=True)) - min(x - r for x, r in zip(xs, rs, strict=True)))
            * (max(y + r for y, r in zip(ys, rs, strict=True)) - min(y - r for y, r in zip(ys, rs, strict=True)))
        )

    assert area(both) <= area(tied) * 1.15


def test_the_most_influential_is_the_largest() -> None:
    model = scope.whole(story())
    spots = place(model).nodes
    people = [c for c in model.cards if c.kind == "Person"]
    assert max(people, key=lambda c: spots[c.id][2]).id == max(people, key=lambda c: c.influence).id
    assert all(5 <= r <= 30 for _, _, r in spots.values())


def test_a_graph_without_influence_is_measured_by_ties() -> None:
    model = scope.whole(graph(tie("p1", "KNOWS", "p2"), tie("p1", "KNOWS", "p3")))
    assert model.measure == "ties"
    spots = place(model).nodes
    assert spots["p1"][2] > spots["p2"][2]


def test_paths_run_from_left_to_right_and_nodes_keep_their_distance() -> None:
    hops = [("p1", "p2"), ("p2", "p3"), ("p3", "p9")], [("p1", "p4"), ("p4", "p9")], [("p1", "p4"), ("p4", "p2"), ("p2", "p9")]
    g = graph(*(tie(a, "KNOWS", b) for way in hops for a, b in way))
    routes = [Route(str(n), tuple(Hop(a, b, 0.5) for a, b in way)) for n, way in enumerate(hops)]
    spots = place(scope.path(g, routes)).nodes
    assert all(spots[a][0] < spots[b][0] for way in hops for a, b in way)
    found = sorted(spots.values())
    assert all(abs(x - a) + abs(y - b) > 100 for n, (x, y, _) in enumerate(found) for a, b, _ in found[n + 1 :])
    there_and_back = [
        Route("r", (Hop("p1", "p2"), Hop("p2", "p9"))),
        Route("s", (Hop("p1", "p9"), Hop("p9", "p2"), Hop("p2", "p3"))),
    ]
    assert set(place(scope.path(g, there_and_back)).nodes) == {"p1", "p2", "p3", "p9"}


# Bytes, files, snapshots


@pytest.mark.parametrize("size", SIZES)
def test_a_model_survives_its_json_and_its_page(size: int) -> None:
    model = scope.whole(sketch(size))
    assert from_json(json.loads(json.dumps(to_json(model)))) == model
    assert read_snapshot(render(model)) == model


def test_hostile_models_survive_too() -> None:
    model = scope.whole(hostile(), title=HOSTILE[0])
    assert read_snapshot(render(model)) == model
    outside = render(model).split('id="stakegraph-data">')[1].split("</script>")[0]
    assert "<" not in outside
    assert "\u2028" not in outside


DATA = '<script type="application/json" id="stakegraph-data">'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html></html>",
        DATA + '{"format": 1}</script>',
        DATA + "{]</script>",
        DATA + '{"format": "stakegraph-map/1", "sources": []}</script>',
    ],
)
def test_a_file_that_is_no_map_is_refused(text: str) -> None:
    with pytest.raises(OutputError, match="not a map written by stakegraph"):
        read_snapshot(text)


def test_sizes_of_the_files() -> None:
    assert len(render(scope.whole(story())).encode()) <= 700_000
    assert len(render(scope.whole(sketch(2000, ties=6000))).encode()) <= 4_000_000


def test_same_input_same_bytes_on_any_machine(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); from map_graphs import sketch; "
        "from stakegraph.graph.export.html import scope, render; "
        "render.write(sys.argv[2], render.render(scope.whole(sketch(300))))"
    )
    made = []
    for seed, zone, locale in (("1", "UTC", "C"), ("77", "Asia/Tokyo", "POSIX")):
        folder = tmp_path / seed
        folder.mkdir()
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        subprocess.run(
            [sys.executable, "-c", program, str(Path(__file__).parent), str(folder / "map.html")], check=True, env=env, cwd=folder
        )
        assert [f.name for f in folder.iterdir()] == ["map.html"]
        made.append((folder / "map.html").read_bytes())
    assert made[0] == made[1]
    assert "Bækgaard".encode() in made[0] or b"B\\u00e6kgaard" in made[0]


def test_the_order_of_the_graph_does_not_matter() -> None:
    g = story()
    turned = Graph(dict(reversed(g.nodes.items())), dict(reversed(g.relations.items())), g.meta)
    assert render(scope.whole(Graph.of(turned.nodes.values(), turned.relations.values(), g.meta))) == render(scope.whole(g))


def test_writing_is_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "map.html"
    write(file, "ä\u2028")
    assert file.read_bytes() == "ä\u2028".encode()
    write(file, "two")
    assert file.read_text("utf-8") == "two"
    assert [f.name for f in tmp_path.iterdir()] == ["map.html"]


def test_places_that_cannot_be_written_get_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    (tmp_path / "folder").mkdir()
    cases = {
        tmp_path / "folder": "is a folder",
        tmp_path / "missing" / "map.html": "there is no folder",
        tmp_path / "file" / "map.html": "is a file, not a folder",
        Path("/proc/map.html"): "cannot be written",
        tmp_path / ("n" * 300 + ".html"): "cannot be written",
    }
    for place_, reason in cases.items():
        with pytest.raises(OutputError, match=reason) as error:
            write(place_, "x")
        assert "\n" not in str(error.value)
    assert sorted(f.name for f in tmp_path.iterdir()) == ["file", "folder"]


# Comparison and redaction


def test_compare_marks_new_gone_and_changed() -> None:
    old = scope.whole(
        graph(tie("p1", "KNOWS", "p2"), tie("p1", "REPORTS_TO", "p3"), tie("p5", "KNOWS", "p2"), as_of="2025-11-01")
    )
    new = scope.whole(graph(tie("p1", "KNOWS", "p2"), tie("p1", "REPORTS_TO", "p4"), tie("p5", "KNOWS", "p2")))
    both = compare(old, new)
    assert {c.id: c.change for c in both.cards} == {"p1": "changed", "p2": "", "p3": "gone", "p4": "new", "p5": ""}
    assert {t.key: t.change for t in both.ties} == {
        ("p1", "KNOWS", "p2"): "", ("p1", "REPORTS_TO", "p3"): "gone", ("p1", "REPORTS_TO", "p4"): "new", ("p5", "KNOWS", "p2"): "",
    }  # fmt: skip
    assert both.findings[0].title == "1 new, 1 gone, 1 changed"
    assert both.compared == "2025-11-01"
    assert {c.change for c in compare(new, new).cards} == {""}
    render(both)
    many = [scope.whole(Graph.of([node(f"p{side}-{i}") for i in range(1500)], [])) for side in "ab"]
    with pytest.raises(OutputError, match="1,500 nodes and 1,500 that are gone"):
        compare(*many)


def private_words(model: MapModel) -> set[str]:
    words = {
        w
        for c in model.cards
        for w in (c.id, c.name, c.role, *c.aliases, *(d.text for d in c.details), *(f.text for f in c.facts))
    }
    words |= {w for t in model.ties for p in t.proofs for w in (p.text, p.path)}
    words |= {f.title for f in model.findings} | {r.title for r in model.routes} | {model.title, model.vault, model.scope}
    return {w for w in words if len(w) > 3 and w not in ("Stakeholder map", "redacted")}


def test_no_private_string_survives_redaction_in_any_encoding() -> None:
    g = story()
    for model in (scope.whole(g, title="Secret plan"), scope.ego(g, "person:3", 2)):
        whole = render(redact(model))
        page = re.sub(r"<script>.*?</script>|<style>.*?</style>|<meta [^>]*>", "", whole, flags=re.DOTALL)
        for word in private_words(model):
            for form in (word, json.dumps(word)[1:-1], word.replace("&", "&amp;"), word.encode("unicode_escape").decode()):
                assert form not in page, form
        assert len(read_snapshot(whole).cards) == len(model.cards)


def test_pseudonyms_are_stable_and_need_the_secret() -> None:
    whole, part = scope.whole(story()), scope.ego(story(), "person:3", 1)
    names = dict(zip([c.influence for c in whole.cards], [c.name for c in redact(whole).cards], strict=True))
    assert names
    a = {c.name for c in redact(whole, "s").cards}
    assert {c.name for c in redact(part, "s").cards} <= a
    assert not {c.name for c in redact(part, "t").cards} & a


def test_redaction_keeps_routes_and_weights() -> None:
    model = scope.whole(story())
    blank = redact(model)
    assert [h.weight for h in blank.routes[0].hops] == [h.weight for h in model.routes[0].hops]
    assert all(p == Proof("", 0, "", p.date, p.type) for t in blank.ties for p in t.proofs)


# Private notes


def test_a_private_note_is_in_no_export() -> None:
    secret = Origin("Private/Diary.md", 4, "Zanthia Quell drinks", "rule")
    known = Origin("Open.md", 2, "Ann knows Bo", "rule")
    nodes = [
        Node("p1", "Person", "Ann", {"role": "Treasurer in hiding", "aliases": ("Annikins",)}),
        node("p2", "Bo"), node("p3", "Zanthia Quell"), node("d1", "Oust Zanthia", text="Oust Zanthia"),
        Node("n1", "Note", "Diary of secrets", {"path": "Private/Diary.md", "private": True}),
        Node("n2", "Note", "Open", {"path": "Open.md"}),
        Node("f1", "Fact", "fact", {"path": "Private/Diary.md", "text": "Zanthia Quell drinks", "line": 4}),
    ]  # fmt: skip
    relations = [
        Relation("p1", "KNOWS", "p2", (Evidence(known, "KNOWS", 0.9, "2025-11-01"), Evidence(secret, "KNOWS", 0.9, "2025-11-02"))),
        Relation("p1", "KNOWS", "p3", (Evidence(secret, "KNOWS"),)), Relation("d1", "TARGETS", "p3", (Evidence(secret, "TARGETS"),)),
        Relation("n1", "DESCRIBES", "p1"), Relation("n1", "STATES", "f1"), Relation("f1", "MENTIONS", "p2"),
        Relation("p1", "INFLUENCES", "p3", (Evidence(secret, "KNOWS"),), properties={"weight": 0.4}),
    ]  # fmt: skip
    g = Graph.of(nodes, relations, {"vault": "V", "as_of": "2025-12-01"})
    private = ("Zanthia", "drinks", "Diary", "hiding", "Annikins", "Oust", "2025-11-02")
    route = Route("Ann → Zanthia", (Hop("p1", "p3", 0.4, (Proof("Private/Diary.md", 4, "Zanthia Quell drinks"),)),))
    public = Route("Ann → Bo", (Hop("p1", "p2", 0.4, (Proof("Private/Diary.md", 4, "Zanthia Quell drinks"),)),))
    made = [
        render(scope.whole(g)), render(scope.ego(g, "p1", 2)), render(scope.path(g, [route, public])),
        graphml(g).decode(), script(g), *(t.decode() for t in tables(g).values()),
    ]  # fmt: skip
    for text in made:
        assert "p1" in text
        assert not [word for word in private if word in text]
    with pytest.raises(NameError_):
        scope.ego(g, "p3")
    assert without_private(story()) == story()


# The index page


def test_the_index_is_the_same_for_any_order_and_escapes() -> None:
    entries = [
        IndexEntry("a.html", HOSTILE[0], "Company", 3, 4, HOSTILE[1]),
        IndexEntry("b c.html", "Everybody"),
        IndexEntry("p.html", "P", "Project"),
    ]
    page = index_page(entries, vault=HOSTILE[0], as_of="2025-12-01")
    assert page == index_page(reversed(entries), vault=HOSTILE[0], as_of="2025-12-01")
    assert page.index("Overview") < page.index("Company") < page.index("Project")
    assert 'href="./b%20c.html"' in page
    assert "<script" not in page
    assert "<img" not in page
    assert "script-src 'none'" in page.replace("&#39;", "'")
    assert "no map in this set" in index_page([])


def test_models_are_values() -> None:
    model = scope.whole(story())
    assert replace(model, title="x") != model
    assert scope.whole(story()) == model

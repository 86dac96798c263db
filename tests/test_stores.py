"""One contract, every engine: what a store must do."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Address
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stakegraph.graph.model import (
    Evidence,
    Fingerprints,
    Graph,
    GraphDelta,
    Node,
    Origin,
    QueryError,
    Relation,
    StoreError,
    StoreLocked,
    diff,
    fingerprints,
    node_from_flat,
    relation_from_flat,
)
from stakegraph.graph.schema import KINDS, TYPES
from stakegraph.graph.stores import statements
from stakegraph.graph.stores.base import Login, Store, open_store

META = {"schema": "1", "vault": "Demo", "vault_id": "v1", "as_of": "2024-05-06", "version": "0.1.0"}


def evidence(path: str = "notes/Ada.md", line: int = 3, quote: str = "Ada reports to Bo", **more: Any) -> Evidence:
    return Evidence(Origin(path, line, quote, "reporting"), more.pop("type", "REPORTS_TO"), **more)


def example(*more: Node | Relation) -> Graph:
    """Three people, a company, an org, and what ties them, with every kind of value."""
    nodes = [
        Node("person:ada", "Person", "Ada Berg", {"role": "CTO", "aliases": ("Ada", "A. Berg"), "stub": False, "line": 7}),
        Node("person:bo", "Person", "Bo Otis", {"stub": True}),
        Node("person:cy", "Person", "Cy Marr", {"numbers": (0.1, 1.0, -2.5e-7), "score": 1.0, "big": 2**53 + 1}),
        Node("company:acme", "Company", "Acme"),
        Node("org:it", "Org", "IT", {"aliases": ("Acme's IT",)}),
        *(n for n in more if isinstance(n, Node)),
    ]
    relations = [
        Relation(
            "person:ada", "REPORTS_TO", "person:bo", (evidence(confidence=0.9, date="2024-01-02"), evidence(line=9, event="e1"))
        ),
        Relation("person:ada", "WORKS_AT", "company:acme", (evidence(type="WORKS_AT"),), properties={"role": "CTO"}),
        Relation("person:ada", "INFLUENCES", "person:bo", (evidence(confidence=1.0),), properties={"weight": 1.0}),
        Relation("person:cy", "KNOWS", "person:ada", (evidence(type="KNOWS"),), until="ended", inferred=True),
        Relation("person:bo", "KNOWS", "person:bo"),
        Relation("org:it", "PART_OF", "company:acme"),
        *(r for r in more if isinstance(r, Relation)),
    ]
    return Graph.of(nodes, relations, META)


def sorted_properties(graph: Graph) -> list[object]:
    """All nodes and relations; properties in order, so that the repr tells 1 from 1.0 and True."""
    return [(n.id, n.kind, n.name, sorted(n.properties.items())) for n in graph.nodes.values()] + [
        (r.key, r.evidence, r.until, r.inferred, sorted(r.properties.items())) for r in graph.relations.values()
    ]


def put(store: Store, graph: Graph) -> GraphDelta:
    """Brings the store to the graph, and returns what that took."""
    delta = diff(store.fingerprints(), graph)
    store.apply(delta)
    return delta


def test_what_was_applied_is_loaded(empty_store: Store) -> None:
    put(empty_store, example())
    assert empty_store.load() == example()
    assert repr(sorted_properties(empty_store.load())) == repr(sorted_properties(example()))
    assert empty_store.meta() == META


def test_an_empty_store_is_empty(empty_store: Store) -> None:
    assert empty_store.fingerprints() == Fingerprints()
    assert empty_store.load() == Graph({}, {})
    assert empty_store.meta() == {}


def test_fingerprints_are_those_of_the_graph(empty_store: Store) -> None:
    put(empty_store, example())
    assert empty_store.fingerprints() == fingerprints(empty_store.load()) == fingerprints(example())


def test_a_second_time_writes_nothing(empty_store: Store) -> None:
    put(empty_store, example())
    assert put(empty_store, example()).empty


def test_a_relation_without_an_end_leaves_the_store_as_it_was(empty_store: Store) -> None:
    put(empty_store, example())
    broken = GraphDelta(
        upsert_nodes=(Node("person:di", "Person", "Di"),),
        upsert_relations=(Relation("person:di", "KNOWS", "person:nobody"),),
        delete_nodes=("company:acme",),
        added_nodes=1,
        added_relations=1,
        meta={"vault": "other"},
    )
    with pytest.raises(StoreError, match="person:nobody"):
        empty_store.apply(broken)
    assert empty_store.load() == example()


def test_a_reader_sees_what_a_writer_closed(address: Address) -> None:
    with address.open(write=True) as store:
        put(store, example())
    with address.open() as reader:
        assert reader.load() == example()


def test_a_writer_may_not_leave_out_the_wish_to_write(address: Address) -> None:
    with address.open(write=True) as store:
        put(store, example())
    with address.open() as reader:
        with pytest.raises(StoreError, match="open for reading"):
            reader.apply(GraphDelta(meta={}))
        with pytest.raises(StoreError, match="open for reading"):
            reader.clear()
        assert reader.load() == example()


def test_a_reader_sees_each_commit_of_a_writer_that_is_still_open(address: Address) -> None:
    with address.open(write=True) as writer:
        put(writer, example())
        with address.open() as reader:
            assert reader.load() == example()
            for n in range(3):
                more = example(Node(f"person:new{n}", "Person", "New"))
                put(writer, more)
                assert reader.load() == more
                assert reader.fingerprints() == fingerprints(more)
                assert reader.run("MATCH (n {name: 'New'}) RETURN n.id AS id") == [{"id": f"person:new{n}"}]


def test_a_removed_node_takes_its_relations_along_and_nothing_else(empty_store: Store) -> None:
    put(empty_store, example())
    whole = example()
    rest = Graph.of(
        (n for n in whole.nodes.values() if n.id != "person:bo"),
        (r for r in whole.relations.values() if "person:bo" not in (r.source, r.target)),
        META,
    )
    assert put(empty_store, rest).summary()["nodes"] == {"added": 0, "changed": 0, "removed": 1}
    assert empty_store.load() == rest
    # Also where the delta names the node only.
    empty_store.apply(GraphDelta(delete_nodes=("person:ada",)))
    assert [r.key for r in empty_store.load().relations.values()] == [("org:it", "PART_OF", "company:acme")]


def test_a_node_that_changes_its_kind_changes_its_labels(empty_store: Store) -> None:
    put(empty_store, example(Node("x", "Org", "X"), Relation("x", "PART_OF", "company:acme")))
    changed = example(Node("x", "Project", "X"), Relation("x", "PART_OF", "company:acme"))
    put(empty_store, changed)
    labels = empty_store.run("MATCH (n:Project) UNWIND labels(n) AS label RETURN label ORDER BY label")
    assert [row["label"] for row in labels] == ["Entity", "Project", "Stakegraph"]
    assert empty_store.load() == changed


def test_every_node_carries_the_labels_of_its_kind(empty_store: Store) -> None:
    nodes = [Node(kind.name.lower(), kind.name, kind.name) for kind in KINDS]
    relations = [Relation(t.sources[0].lower(), t.name, t.targets[0].lower()) for t in TYPES]
    put(empty_store, Graph.of(nodes, relations, {}))
    for kind in KINDS:
        rows = empty_store.run(
            f"MATCH (n:{kind.name} {{id: $id}}) UNWIND labels(n) AS l RETURN l ORDER BY l", {"id": kind.name.lower()}
        )
        assert [row["l"] for row in rows] == sorted(kind.all_labels)
    held = empty_store.run("MATCH (:Stakegraph)-[r]->(:Stakegraph) RETURN type(r) AS t ORDER BY t")
    assert [row["t"] for row in held] == sorted(t.name for t in TYPES)


def test_changing_a_relation_leaves_one(empty_store: Store) -> None:
    put(empty_store, example())
    changed = example(Relation("person:ada", "KNOWS", "person:bo", (evidence(quote="new"),)))
    put(empty_store, changed)
    again = example(Relation("person:ada", "KNOWS", "person:bo", (evidence(quote="newer"),)))
    assert put(empty_store, again).summary()["relationships"] == {"added": 0, "changed": 1, "removed": 0}
    assert empty_store.load() == again
    assert empty_store.run("MATCH (:Person {id: 'person:ada'})-[r:KNOWS]->(:Person {id: 'person:bo'}) RETURN count(r) AS n") == [
        {"n": 1}
    ]


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (GraphDelta(upsert_nodes=(Node("a", "Dragon", "A"),)), "Dragon"),
        (GraphDelta(upsert_nodes=(Node("", "Person", "A"),)), "id"),
        (GraphDelta(upsert_nodes=(Node("x" * 9000, "Person", "A"),)), "shorten its name"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"title": "CTO"}),)), "'title'"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"a b": "CTO"}),)), "'a b'"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"n": 2**63}),)), "'n'"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"n": float("nan")}),)), "'n'"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A\ud800"),)), "half a character"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"n": "\udfff"}),)), "'n'"),
        (GraphDelta(upsert_relations=(Relation("person:ada", "KNOWS", "person:bo", (evidence(quote="\ud800"),)),)), "half a"),
        (GraphDelta(upsert_nodes=(Node("a", "Person", "A", {"n": ("a", 1.0)}),)), "'n'"),  # type: ignore[dict-item]
        (GraphDelta(upsert_relations=(Relation("person:ada", "EATS", "person:bo"),)), "EATS"),
        (GraphDelta(upsert_relations=(Relation("person:ada", "KNOWS", "person:bo", properties={"key": "x"}),)), "'key'"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(empty_store: Store, broken: GraphDelta, says: str) -> None:
    put(empty_store, example())
    with pytest.raises(StoreError, match=says) as caught:
        empty_store.apply(broken)
    assert "\n" not in str(caught.value)
    assert empty_store.load() == example()


HOSTILE = (
    "'); MATCH (n) DETACH DELETE n //",
    "`}) DETACH DELETE n //",
    "$id {name} \\u0027 \\",
    "line\nbreak\ttab\r\x00\x1b[31m",
    "\u2028\u2029\u202e\ufeff\U0001f600é é",
    "null",
    "true",
    "12",
    "[1, 2]",
    "2024-01-02",
    " ",
)


def test_hostile_words_come_back_as_they_were(empty_store: Store) -> None:
    nodes = [Node(f"id {text}", "Topic", text, {"text": text, "aliases": (text, "", text * 2)}) for text in HOSTILE]
    relations = [
        Relation(
            nodes[0].id,
            "DISCUSSED",
            n.id,
            (Evidence(Origin(f"a:b/{n.name}.md", 3, n.name, n.name), "DISCUSSED", 0.5, n.name, n.name),),
        )
        for n in nodes
    ]
    graph = Graph.of(nodes, relations, {text: text for text in HOSTILE})
    put(empty_store, graph)
    assert empty_store.load() == graph
    assert empty_store.fingerprints() == fingerprints(graph)
    for text in HOSTILE:
        assert empty_store.run("MATCH (t:Topic {name: $name}) RETURN t.text AS text", {"name": text}) == [{"text": text}]


def test_rows_are_scalars_lists_and_maps(empty_store: Store) -> None:
    put(empty_store, example())
    rows = empty_store.run(
        "MATCH (p:Person)-[r:REPORTS_TO]->(b:Person) WHERE p.name STARTS WITH $start "
        "RETURN p.name AS who, b.name AS boss, r.confidence AS sure, r.sources AS sources, {role: p.role, none: b.role} AS map, "
        "[x IN [1, 2.5, null, true] | x] AS list, date('2024-01-31') AS day, b.stub AS stub",
        {"start": "Ada"},
    )
    assert rows == [
        {
            "who": "Ada Berg",
            "boss": "Bo Otis",
            "sure": 1.0,
            "sources": ["notes/Ada.md:3", "notes/Ada.md:9"],
            "map": {"role": "CTO", "none": None},
            "list": [1, 2.5, None, True],
            "day": "2024-01-31",
            "stub": True,
        }
    ]
    assert empty_store.run("MATCH (n:Nobody) RETURN n.id AS id") == []


@pytest.mark.parametrize(
    ("text", "params", "says"),
    [
        ("RETRN 1", {}, "cannot be run"),
        ("RETURN $who AS who", {}, "who"),
        ("RETURN $who AS who", {"who": object()}, "cannot be run"),
        ("RETURN $who AS who", {"who": "\ud800"}, "cannot be run"),
        ("MATCH (n:Person) RETURN n", {}, "whole node"),
        ("MATCH (:Person)-[r]->() RETURN collect(r) AS r", {}, "whole node"),
        ("CREATE (n:Person {id: 'z'})", {}, "cannot be run"),
        ("MATCH (n) DETACH DELETE n", {}, "cannot be run"),
    ],
)
def test_a_query_that_cannot_be_run_says_so_in_one_line(empty_store: Store, text: str, params: dict[str, Any], says: str) -> None:
    put(empty_store, example())
    with pytest.raises(QueryError, match=says) as caught:
        empty_store.run(text, params)
    assert "\n" not in str(caught.value)
    assert empty_store.load() == example()


def test_clear_leaves_an_empty_store(empty_store: Store) -> None:
    put(empty_store, example())
    empty_store.clear()
    assert empty_store.fingerprints() == Fingerprints()
    assert empty_store.meta() == {}
    put(empty_store, example())
    assert empty_store.load() == example()


def test_progress_counts_up_to_all(empty_store: Store) -> None:
    seen: list[tuple[str, int, int]] = []
    graph = example()
    empty_store.apply(diff(Fingerprints(), graph), lambda *now: seen.append(now))
    total = len(graph.nodes) + len(graph.relations)
    assert seen[-1] == ("writing", total, total)
    assert [done for _, done, _ in seen] == sorted(done for _, done, _ in seen)


def test_reading_where_nobody_wrote_says_what_to_do(address: Address) -> None:
    with pytest.raises(StoreError, match=r"stakegraph ingest VAULT"):
        address.open()


def test_a_second_writer_is_told_who_writes(address: Address) -> None:
    with address.open(write=True) as store:
        put(store, example())
        with pytest.raises(StoreLocked, match=str(os.getpid())):
            address.open(write=True)
        put(store, example(Node("n", "Person", "N")))
    with address.open(write=True) as store:
        assert "n" in store.load().nodes


def test_a_newer_stakegraphs_store_is_refused(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as newer, address.open(write=True) as store:
        newer.setattr(statements, "SCHEMA_VERSION", "99")
        put(store, example())
    for write in (False, True):
        with pytest.raises(StoreError, match="newer stakegraph"):
            address.open(write=write)


def test_schema_statements_are_idempotent_and_name_our_labels_only(empty_store: Store) -> None:
    texts = empty_store.schema_statements()
    assert all("IF NOT EXISTS" in text for text in texts)
    assert {label for text in texts for label in re.findall(r"\(n:(\w+)\)", text)} == {
        "Stakegraph",
        "StakegraphMeta",
        "StakegraphLock",
    }


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(HOSTILE)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
VALUES = (
    TEXT
    | NUMBER
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.lists(TEXT, max_size=3).map(tuple)
    | st.lists(NUMBER, min_size=1, max_size=3).map(tuple)
)
IDS = ("a", "b", "c", HOSTILE[0], HOSTILE[3])
PIECES = st.builds(
    Evidence,
    st.builds(Origin, TEXT, st.integers(1, 99), TEXT, TEXT),
    st.sampled_from(["KNOWS", "OWNS"]),
    st.sampled_from([0.25, 0.123456, 1.0]),
    st.sampled_from(["", "2024-01-02", "2023-12-31"]),
    TEXT,
)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Small graphs over few ids, so that two of them overlap in all ways."""
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=len(IDS)))
    kinds, names = st.sampled_from([k.name for k in KINDS]), st.sampled_from(["role", "text", "line", "done"])
    nodes = [Node(i, draw(kinds), draw(TEXT), draw(st.dictionaries(names, VALUES, max_size=3))) for i in ids]
    relations = []
    if ids:
        keys = st.tuples(st.sampled_from(ids), st.sampled_from(["KNOWS", "OWNS", "INFLUENCES"]), st.sampled_from(ids))
        for source, type_, target in draw(st.lists(keys, unique=True, max_size=6)):
            pieces = tuple(draw(st.lists(PIECES, max_size=3)))
            more = draw(st.dictionaries(st.sampled_from(["role", "weight"]), VALUES, max_size=2))
            relations.append(
                Relation(source, type_, target, pieces, draw(st.sampled_from(["", "ended"])), draw(st.booleans()), more)
            )
    return Graph.of(nodes, relations, draw(st.dictionaries(TEXT, TEXT, max_size=2)))


def as_kept(graph: Graph) -> Graph:
    """What `flat` keeps of a graph: evidence in order, no empty properties."""
    return Graph.of(
        (node_from_flat(n.flat()) for n in graph.nodes.values()),
        (relation_from_flat(*r.key, r.flat()) for r in graph.relations.values()),
        graph.meta,
    )


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(a=graphs(), b=graphs())
def test_the_difference_brings_any_graph_to_any_other(empty_store: Store, a: Graph, b: Graph) -> None:
    empty_store.clear()
    put(empty_store, a)
    assert sorted_properties(empty_store.load()) == sorted_properties(as_kept(a))
    put(empty_store, b)
    held = empty_store.load()
    assert repr(sorted_properties(held)) == repr(sorted_properties(as_kept(b)))
    assert held.meta == b.meta
    assert empty_store.fingerprints() == fingerprints(b) == fingerprints(held)
    assert put(empty_store, b).empty


def test_an_ingest_of_nothing_new_touches_no_file(tmp_path: Path) -> None:
    def seen() -> dict[str, tuple[int, int]]:
        return {p.name: (p.stat().st_size, p.stat().st_mtime_ns) for p in tmp_path.iterdir() if "lock" not in p.name}

    for graph in (example(), example(Node("n", "Person", "N"))):
        with open_store(str(tmp_path), write=True) as store:
            put(store, graph)
        before = seen()
        with open_store(str(tmp_path), write=True) as store:
            assert put(store, graph).empty
        with open_store(str(tmp_path)) as reader:
            assert reader.load() == graph
        assert seen() == before


def test_both_engines_give_the_same_rows(tmp_path: Path, neo4j_url: str, neo4j_login: Login) -> None:
    graph = example(
        *(Node(f"p{n}", "Person", f"P{n}") for n in range(9)), *(Relation(f"p{n}", "KNOWS", f"p{n + 1}") for n in range(8))
    )
    texts = (
        "MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY id",
        "MATCH (a:Person)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, r.count AS n ORDER BY a, t, b",
        "MATCH p = (a:Person {id: $from})-[:KNOWS*1..4]->(b:Person) "
        "RETURN [n IN nodes(p) | n.id] AS way, length(p) AS hops ORDER BY hops, way",
        "MATCH (a:Entity) OPTIONAL MATCH (a)-[r:REPORTS_TO]->(b) RETURN a.kind AS kind, count(r) AS n, collect(b.name) AS to ORDER BY kind",
    )
    with open_store(str(tmp_path), write=True) as one, open_store(neo4j_url, write=True, login=neo4j_login) as other:
        put(one, graph)
        put(other, graph)
        for text in texts:
            rows = one.run(text, {"from": "p1"})
            assert rows
            assert rows == other.run(text, {"from": "p1"})

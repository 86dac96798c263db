"""The types that flow: differences, flat forms, the schema and its page."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from stakegraph.graph.model import (
    Evidence,
    Graph,
    Node,
    Origin,
    Relation,
    diff,
    fingerprints,
    node_from_flat,
    relation_from_flat,
)
from stakegraph.graph.schema import KIND, KINDS, LABELS, TYPES
from stakegraph.graph.schema_page import page
from stakegraph.graph.text import norm, slug

words = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=12)
dates = st.sampled_from(["", "2025-01-02", "2025-03-04"])
nodes = st.builds(
    lambda n, kind, name, role: Node(f"person:{n}", kind, name, {"role": role, "aliases": (name,)}),
    st.integers(0, 5),
    st.sampled_from([k.name for k in KINDS]),
    words,
    words,
)
evidence = st.builds(
    lambda path, line, quote, date, c: Evidence(Origin(f"{path}.md", line, quote, "rule"), "KNOWS", c, date),
    words.filter(lambda w: ":" not in w),
    st.integers(1, 99),
    words,
    dates,
    st.sampled_from([0.3, 0.9, 1.0]),
)
relations = st.builds(
    lambda a, b, found, until: Relation(f"person:{a}", "KNOWS", f"person:{b}", tuple(sorted(found)), until),
    st.integers(0, 5),
    st.integers(0, 5),
    st.lists(evidence, min_size=1, max_size=3, unique=True),
    st.sampled_from(["", "2025-05-05", "ended"]),
)
graphs = st.builds(Graph.of, st.lists(nodes, max_size=6), st.lists(relations, max_size=6))


@given(relations)
def test_a_relation_survives_its_flat_form(relation: Relation) -> None:
    again = relation_from_flat(relation.source, relation.type, relation.target, relation.flat())
    assert again.evidence == relation.evidence
    assert again.until == relation.until
    assert again.flat() == relation.flat()


@given(nodes)
def test_a_node_survives_its_flat_form(node: Node) -> None:
    assert node_from_flat(node.flat()).flat() == node.flat()


@given(graphs, graphs)
def test_a_difference_leads_from_one_graph_to_the_other(a: Graph, b: Graph) -> None:
    delta = diff(fingerprints(a), b)
    kept_nodes = {i: n for i, n in a.nodes.items() if i not in delta.delete_nodes} | {n.id: n for n in delta.upsert_nodes}
    kept = {k: r for k, r in a.relations.items() if k not in delta.delete_relations} | {r.key: r for r in delta.upsert_relations}
    assert diff(fingerprints(Graph.of(kept_nodes.values(), kept.values(), b.meta)), b).empty
    assert diff(fingerprints(b), b).empty


def test_the_schema_speaks_of_itself_only() -> None:
    for type_ in TYPES:
        assert set(type_.sources) | set(type_.targets) <= KIND.keys()
    assert len(set(LABELS)) == len(LABELS)
    assert len({k.fill for k in KINDS}) == len(KINDS)


def test_the_page_of_the_schema_is_current() -> None:
    assert Path(__file__).resolve().parents[1].joinpath("docs", "schema.md").read_text("utf-8") == page()


@given(st.text())
def test_names_have_one_comparison_form(name: str) -> None:
    assert norm(norm(name)) == norm(name)
    assert " " not in slug(name)

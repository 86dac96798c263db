"""One contract, every engine: what a store must do."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Address

from stakegraph.graph.model import (
    Evidence,
    Fingerprints,
    Graph,
    GraphDelta,
    Node,
    Origin,
    Relation,
    StoreError,
    diff,
    fingerprints,
)
from stakegraph.graph.stores.base import Store

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

"""What people type on the command line, and whom it stands for."""

import pytest

from stakegraph.graph.lookup import Lookup, find
from stakegraph.graph.model import Graph, NameError_, Node, Relation

NODES = [
    Node("person/ronnie-tasker", "Person", "Ronnie Tasker", {"aliases": ("RT",)}),
    Node("person/soren-baekgaard", "Person", "Søren Bækgaard"),
    Node("person/dan-corrigan", "Person", "Dan Corrigan"),
    Node("person/dan-velasquez", "Person", "Dan Velasquez"),
    Node("person/james-fellows", "Person", "James Fellows"),
    Node("company/ardenvale-cloud", "Company", "Ardenvale Cloud", {"aliases": ("AVC",)}),
    Node("company/brennick-rail", "Company", "Brennick Rail"),
    Node("org/ronnie-taskers-org", "Org", "Ronnie Tasker's org", {"stub": True}),
    Node("org/james-fellowss-team", "Org", "James Fellows's team", {"stub": True}),
    Node("org/ardenvale-legal", "Org", "Legal"),
    Node("org/brennick-legal", "Org", "Legal"),
    Node("project/signal-lake", "Project", "Signal Lake"),
    Node("meeting/1", "Meeting", "Kickoff", {"date": "2025-10-02"}),
]
RELATIONS = [
    Relation("person/ronnie-tasker", "LEADS", "org/ronnie-taskers-org"),
    Relation("person/james-fellows", "LEADS", "org/james-fellowss-team"),
    Relation("person/dan-corrigan", "WORKS_AT", "company/brennick-rail"),
    Relation("person/dan-velasquez", "WORKS_AT", "company/ardenvale-cloud"),
    Relation("org/ardenvale-legal", "PART_OF", "company/ardenvale-cloud"),
    Relation("org/brennick-legal", "PART_OF", "company/brennick-rail"),
]
GRAPH = Graph.of(NODES, RELATIONS)


@pytest.mark.parametrize(
    ("typed", "ident"),
    [
        ("Ronnie Tasker", "person/ronnie-tasker"),
        ("ronnie  TASKER", "person/ronnie-tasker"),
        ("RT", "person/ronnie-tasker"),
        ("Ronnie", "person/ronnie-tasker"),
        ("tasker", "person/ronnie-tasker"),
        ("Soren Baekgaard", "person/soren-baekgaard"),
        ("SØREN", "person/soren-baekgaard"),
        ("Corrigan", "person/dan-corrigan"),
        ("avc", "company/ardenvale-cloud"),
        ("Ardenvale", "company/ardenvale-cloud"),
        ("Signal", "project/signal-lake"),
        ("Ronnie's org", "org/ronnie-taskers-org"),
        ("Ronnie’s org", "org/ronnie-taskers-org"),
        ("ronnie tasker's ORG", "org/ronnie-taskers-org"),
        ("Tasker's team", "org/ronnie-taskers-org"),
        ("James' team", "org/james-fellowss-team"),
        ("Ardenvale Cloud's Legal", "org/ardenvale-legal"),
        ("Brennick's legal", "org/brennick-legal"),
        ("org/brennick-legal", "org/brennick-legal"),
        ("person:Ronnie", "person/ronnie-tasker"),
        ("meeting/1", "meeting/1"),
    ],
)
def test_a_name_finds_its_node(typed: str, ident: str) -> None:
    assert find(GRAPH, typed).id == ident


def test_an_ambiguous_name_lists_all_that_fit() -> None:
    with pytest.raises(NameError_) as caught:
        find(GRAPH, "Dan")
    message = str(caught.value)
    assert '"Dan" fits 2' in message
    assert "Dan Corrigan, Person, Brennick Rail (person/dan-corrigan)" in message
    assert "Dan Velasquez, Person, Ardenvale Cloud (person/dan-velasquez)" in message
    assert "\n" not in message


def test_two_orgs_of_one_name_are_told_apart_by_their_company() -> None:
    with pytest.raises(NameError_, match=r"fits 2: Legal, Org, Ardenvale Cloud .*; Legal, Org, Brennick Rail"):
        find(GRAPH, "Legal")


def test_an_unknown_name_gets_the_nearest_ones() -> None:
    with pytest.raises(NameError_, match=r'called "Ronny Tascer"\. Nearest: Ronnie Tasker'):
        find(GRAPH, "Ronny Tascer")


@pytest.mark.parametrize("typed", ["", "  ", "…", "'s org", "\x00"])
def test_what_is_no_name_is_unknown(typed: str) -> None:
    with pytest.raises(NameError_, match="is called"):
        find(GRAPH, typed)


def test_an_empty_graph_knows_nobody() -> None:
    with pytest.raises(NameError_, match="stakegraph"):
        find(Graph.of([], []), "Ann")


def test_only_the_kinds_asked_for_are_found() -> None:
    with pytest.raises(NameError_):
        Lookup.of(GRAPH, ("Company",)).find("Ronnie")


def test_a_former_organisation_is_not_ones_own() -> None:
    graph = Graph.of(
        [Node("person/a", "Person", "Ann Lee"), Node("org/legal", "Org", "Legal"), Node("org/sales", "Org", "Sales")],
        [Relation("person/a", "LEADS", "org/legal", until="2025-01-01"), Relation("person/a", "LEADS", "org/sales")],
    )
    assert find(graph, "Ann's team").id == "org/sales"


def test_a_full_name_goes_before_a_part_of_another() -> None:
    graph = Graph.of([Node("person/jov", "Person", "Jov"), Node("person/jov-ilic", "Person", "Jov Ilic")], [])
    assert find(graph, "jov").id == "person/jov"


def test_a_bare_first_name_somewhere_does_not_hide_the_person() -> None:
    nodes = [Node("person/kurt", "Person", "Kurt", {"stub": True}), Node("person/kurt-wendelin", "Person", "Kurt Wendelin")]
    assert find(Graph.of(nodes, []), "Kurt").id == "person/kurt-wendelin"
    assert find(Graph.of(nodes[:1], []), "Kurt").id == "person/kurt"
    with pytest.raises(NameError_, match="fits 3"):
        find(Graph.of([*nodes, Node("person/kurt-hall", "Person", "Kurt Hall")], []), "Kurt")

"""The page about one entity: what it holds, in which order, and where each line comes from."""

from stakegraph.graph.card import between, card, shared
from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation


def said(line: int, type_: str, date: str = "", confidence: float = 0.9, path: str = "People/Ann Lee.md") -> tuple[Evidence, ...]:
    return (Evidence(Origin(path, line, f"words of line {line}", "rule"), type_, confidence, date),)


def graph() -> Graph:
    nodes = [
        Node("p/ann", "Person", "Ann Lee", {"role": "Head of Legal", "last_contact": "2025-08-01", "aliases": ("AL",)}),
        Node("p/bo", "Person", "Bo Quist", {"stub": True}),
        Node("p/cy", "Person", "Cy Moss"),
        Node("c/globex", "Company", "Globex"),
        Node("c/initech", "Company", "Initech"),
        Node("m/1", "Meeting", "Kickoff", {"date": "2025-09-01"}),
        Node("m/2", "Meeting", "Review", {"date": "2025-10-01"}),
        Node("d/1", "Decision", "Go via Legal", {"date": "2025-10-01", "status": "decided", "text": "Go via Legal"}),
        Node("d/2", "Decision", "Wait", {"date": "2025-11-01", "status": "pending", "text": "Wait for Ann"}),
        Node("n/ann", "Note", "Ann Lee", {"path": "People/Ann Lee.md"}),
        Node("i/1", "Topic", "Racks"),
    ]
    relations = [
        Relation("p/ann", "FORMERLY_AT", "c/initech", said(3, "FORMERLY_AT")),
        Relation("p/ann", "WORKS_AT", "c/globex", said(9, "WORKS_AT"), properties={"role": "Head of Legal"}),
        Relation("p/ann", "REPORTS_TO", "p/cy", said(5, "REPORTS_TO")),
        Relation("p/bo", "REPORTS_TO", "p/ann", said(6, "REPORTS_TO")),
        Relation("p/ann", "ATTENDED", "m/1", said(7, "ATTENDED", "2025-09-01")),
        Relation("p/ann", "ATTENDED", "m/2", said(8, "ATTENDED", "2025-10-01")),
        Relation("p/bo", "ATTENDED", "m/2", said(8, "ATTENDED", "2025-10-01")),
        Relation("d/1", "VIA", "p/ann", said(11, "VIA", "2025-10-01")),
        Relation("d/1", "DECIDED_IN", "m/2", said(11, "DECIDED_IN")),
        Relation("d/2", "MENTIONS", "p/ann", said(12, "MENTIONS")),
        Relation("n/ann", "DESCRIBES", "p/ann", said(1, "DESCRIBES")),
        Relation("p/ann", "DISCUSSED", "i/1", said(13, "DISCUSSED")),
        Relation("p/ann", "INFLUENCES", "p/bo", said(6, "REPORTS_TO"), properties={"weight": 0.4}),
        Relation("p/cy", "INFLUENCES", "p/ann", said(5, "REPORTS_TO"), properties={"weight": 0.7}),
    ]
    return Graph.of(nodes, relations)


def test_relations_read_from_the_entity_in_the_order_of_the_schema() -> None:
    lines = [(words, [t.other.name for t in ties]) for words, ties in card(graph(), "p/ann").by_words()]
    assert lines == [
        ("works at", ["Globex"]),
        ("was at", ["Initech"]),
        ("reports to", ["Cy Moss"]),
        ("manages", ["Bo Quist"]),
    ]


def test_every_line_has_its_source() -> None:
    found = card(graph(), "p/ann")
    ties = (*found.ties, *found.meetings, *found.topics, *found.influences)
    assert len(ties) == 9
    assert all(t.newest and t.newest.origin.path == "People/Ann Lee.md" and t.newest.origin.line for t in ties)
    assert all(p.evidence for p in found.decisions)


def test_decisions_say_which_part_the_entity_has_newest_first() -> None:
    found = card(graph(), "p/ann").decisions
    assert [(p.date, p.status, p.roles) for p in found] == [
        ("2025-11-01", "pending", ("is named in it",)),
        ("2025-10-01", "decided", ("is the route of",)),
    ]


def test_meetings_are_newest_first_and_give_the_last_contact() -> None:
    found = card(graph(), "p/ann")
    assert [t.other.name for t in found.meetings] == ["Review", "Kickoff"]
    assert found.last_contact is not None
    assert (found.last_contact.date, found.last_contact.source) == ("2025-10-01", "People/Ann Lee.md:8")


def test_a_stated_last_contact_counts_where_it_is_later() -> None:
    base = graph()
    ann = Node("p/ann", "Person", "Ann Lee", {"last_contact": "2025-12-24"})
    found = card(Graph.of([ann, *(n for n in base.nodes.values() if n.id != "p/ann")], base.relations.values()), "p/ann")
    assert found.last_contact is not None
    assert (found.last_contact.date, found.last_contact.source) == ("2025-12-24", "People/Ann Lee.md")


def test_influence_is_strongest_first() -> None:
    assert [(t.words, t.other.name) for t in card(graph(), "p/ann").influences] == [
        ("is influenced by", "Cy Moss"),
        ("influences", "Bo Quist"),
    ]


def test_between_two_stand_all_relations_and_shared_what_both_have_a_part_in() -> None:
    ties = between(graph(), "p/bo", "p/ann")
    assert [(t.relation.type, t.words) for t in ties] == [("REPORTS_TO", "reports to"), ("INFLUENCES", "is influenced by")]
    common = shared(graph(), "p/bo", "p/ann")
    assert [(s.node.name, s.first.words, s.second.words) for s in common] == [("Review", "attended", "attended")]


def test_the_surest_piece_of_evidence_is_shown_first() -> None:
    pieces = (*said(1, "KNOWS", "2025-01-01", 0.5), *said(2, "KNOWS", "2025-02-01"), *said(3, "KNOWS", "2025-03-01"))
    two = Graph.of([Node("a", "Person", "A"), Node("b", "Person", "B")], [Relation("a", "KNOWS", "b", pieces)])
    tie = card(two, "a").ties[0]
    assert tie.newest is not None
    assert tie.newest.origin.line == 3

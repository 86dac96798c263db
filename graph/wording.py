"""A hop of a path, or a path that is missing, to plain words."""

from __future__ import annotations

from collections.abc import Mapping

from stakegraph.graph.influence import Piece, explain
from stakegraph.graph.model import Graph
from stakegraph.graph.paths import Hop, NearMiss

SENTENCES: Mapping[str, str] = {
    "REPORTS_TO >": "{a} reports to {b}",
    "REPORTS_TO <": "{a} manages {b}",
    "LEADS >": "{a} leads {b}",
    "LEADS <": "{b} leads {a}",
    "MEMBER_OF >": "{a} belongs to {b}",
    "MEMBER_OF <": "{b} belongs to {a}",
    "PART_OF >": "{a} is part of {b}",
    "PART_OF <": "{b} is part of {a}",
    "WORKS_AT >": "{a} works at {b}",
    "ENGAGES >": "{a} is the way in to {b}",
    "ENGAGES <": "{b} is the way in to {a}",
    "INTRODUCED >": "{a} introduced {b}",
    "INTRODUCED <": "{b} introduced {a}",
    "KNOWS >": "{a} knows {b}",
    "KNOWS <": "{a} knows {b}",
    "CHAMPIONS >": "{a} champions {b}",
    "CHAMPIONS <": "{b} champions {a}",
    "RELATED_TO >": "a note relates {a} to {b}",
    "RELATED_TO <": "a note relates {b} to {a}",
    "Meeting: attendee > attendee": "{a} and {b} met in “{through}”{on}",
    "Introduction: introduced > introduced": "{a} and {b} were introduced to each other",
    "Decision: maker > route": "{a} decided to go through {b}: “{through}”",
    "Decision: route > maker": "{b} decided to go through {a}: “{through}”",
    "Decision: present > route": "{a} was part of the decision to go through {b}: “{through}”",
    "Decision: route > present": "{b} was part of the decision to go through {a}: “{through}”",
    "Decision: route > target": "{a} is the way in to {b}: “{through}”",
    "Decision: route > sponsor": "{a} is the way to the sponsor {b}: “{through}”",
    "Decision: sponsor > route": "{a} is the sponsor of a route over {b}: “{through}”",
    "Decision: sponsor > target": "{a} is the sponsor of reaching {b}: “{through}”",
    "Decision: route > route": "{a} and {b} are routes of one decision: “{through}”",
    "Decision: champion > maker": "{a} champions a decision of {b}: “{through}”",
    "Decision: maker > champion": "{b} champions a decision of {a}: “{through}”",
    "Decision: champion > present": "{a} champions a decision that {b} was part of: “{through}”",
    "Decision: present > champion": "{b} champions a decision that {a} was part of: “{through}”",
    "Area: owner > owner": "{a} and {b} both own {through}",
    "Area: approver > owner": "{a} approves {through}, which {b} owns",
    "Area: owner > approver": "{a} owns {through}, which {b} approves",
    "Area: approver > approver": "{a} and {b} both approve {through}",
    "Project: sponsor > lead": "{a} sponsors {through}, which {b} leads",
    "Project: lead > sponsor": "{a} leads {through}, which {b} sponsors",
    "Project: sponsor > worker": "{a} sponsors {through}, on which {b} works",
    "Project: lead > worker": "{a} leads {through}, on which {b} works",
    "Project: worker > lead": "{a} works on {through}, which {b} leads",
    "Project: worker > worker": "{a} and {b} both work on {through}",
    "Project: champion > lead": "{a} champions {through}, which {b} leads",
    "Project: lead > champion": "{a} leads {through}, which {b} champions",
}
"""How each row of the strength table reads where `a` moves `b`."""

_TIES = {
    "KNOWS": "know the same people",
    "MEMBER_OF": "belong to the same org",
    "WORKS_ON": "work on the same project",
    "LEADS": "lead the same thing",
    "ATTENDED": "were in the same meeting",
    "DISCUSSED": "discussed the same topic",
    "FORMERLY_AT": "were at the same company",
    "WORKS_AT": "work at the same company",
}


def name_of(graph: Graph, ident: str) -> str:
    """A node's name; the id itself where the graph does not hold it."""
    node = graph.nodes.get(ident)
    return node.name if node is not None else ident


def hop_sentence(graph: Graph, hop: Hop) -> str:
    """The strongest reason for a hop, in words: "BizDev is the way in to Ronnie Tasker's org"."""
    reasons = explain(graph, hop.source, hop.target)
    if not reasons:
        return f"{name_of(graph, hop.source)} influences {name_of(graph, hop.target)}"
    return piece_sentence(graph, reasons[0])


def hop_sentences(graph: Graph, hop: Hop) -> tuple[str, ...]:
    """Every reason for a hop, in words, strongest first, each once."""
    said = dict.fromkeys(piece_sentence(graph, p) for p in explain(graph, hop.source, hop.target))
    return tuple(said) or (hop_sentence(graph, hop),)


def piece_sentence(graph: Graph, piece: Piece) -> str:
    """One piece of evidence for influence, in words."""
    date = ""
    if piece.through in graph.nodes:
        date = str(graph.nodes[piece.through].properties.get("date", ""))
    return SENTENCES[piece.strength].format(
        a=name_of(graph, piece.source),
        b=name_of(graph, piece.target),
        through=name_of(graph, piece.through).rstrip("."),
        on=f" on {date}" if date else "",
    )


def near_miss_sentences(graph: Graph, miss: NearMiss) -> tuple[str, ...]:
    """What to say where there is no path: how near it came, and which link would help."""
    said = []
    if miss.longer is not None:
        names = " → ".join(name_of(graph, i) for i in miss.longer.nodes)
        said.append(f"there is one with {len(miss.longer.hops)} hops ({miss.longer.score:.3g}): {names}")
    elif not miss.movers:
        said.append("nobody in the notes is known to have a way to the target")
    elif not miss.reached:
        said.append("the notes tell of nobody whom the start could ask")
    else:
        people = "person or org is" if miss.reached == 1 else "people and orgs are"
        others = "has" if miss.movers == 1 else "have"
        said.append(
            f"{miss.reached} {people} within reach of the start, {miss.movers} {others} a way to the target, and they do not meet"
        )
    for link in miss.missing:
        both = {graph.nodes[i].kind for i in (link.source, link.target) if i in graph.nodes}
        has = "knew" if both == {"Person"} else "had a way to"
        why = f" (they {_TIES[link.ties[0]]})" if link.ties else ""
        said.append(f"it would help if {name_of(graph, link.source)} {has} {name_of(graph, link.target)}{why}")
    return tuple(said)

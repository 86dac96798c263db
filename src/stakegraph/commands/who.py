"""`stakegraph who` and `stakegraph why`: one entity on a page, and everything that ties two, each with its source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import JsonOption, StoreOption
from stakegraph.commands.terminal import clean, say

if TYPE_CHECKING:
    from stakegraph.graph.card import Card, Shared, Tie
    from stakegraph.graph.model import Evidence, Graph, Node, Relation

_SHOWN = 10
_WIDTH = 36


def who(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A person, company, org or project.", show_default=False)],
    evidence: Annotated[
        bool, typer.Option("--evidence", help="With every sentence, the rule that read it and its confidence.")
    ] = False,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one page about a person, company, org or project.

    The card, its relations, decisions, meetings and the last contact, each with the note and line where it stands.

    \b
    Examples:
      stakegraph who "Ronnie Tasker"
      stakegraph who Ronnie --evidence
    """
    from stakegraph.graph.card import card
    from stakegraph.graph.lookup import find

    graph = environment.graph_of(store)
    found = card(graph, find(graph, name).id)
    if as_json:
        terminal.document(_card_json(found))
    else:
        _show(found, graph, evidence)


def why(
    a: Annotated[str, typer.Argument(metavar="A", help="One end.", show_default=False)],
    b: Annotated[str, typer.Argument(metavar="B", help="The other end.", show_default=False)],
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show every relation between two, with the sentence, the rule that read it and its confidence.

    Below it stands what both have a part in: meetings, decisions, projects.

    \b
    Example:
      stakegraph why Kurt BizDev
    """
    from stakegraph.commands.path import show_grounds
    from stakegraph.graph.card import between, shared
    from stakegraph.graph.lookup import Lookup

    graph = environment.graph_of(store)
    names = Lookup.of(graph)
    first, second = names.find(a), names.find(b)
    ties = between(graph, first.id, second.id)
    common = shared(graph, first.id, second.id)
    if as_json:
        terminal.document(
            {
                "from": terminal.node_json(first),
                "to": terminal.node_json(second),
                "relations": [_tie_json(t) for t in ties],
                "shared": [_shared_json(s) for s in common],
            }
        )
        return
    if not ties:
        say(f"The notes state no relation between {clean(first.name)} and {clean(second.name)}.")
    for tie in ties:
        if tie.relation.type == "INFLUENCES":
            say(f"{clean(first.name)} {tie.words} {clean(second.name)}: {tie.relation.properties.get('weight', 0.0):.2f}")
            show_grounds(graph, tie.relation.source, tie.relation.target, limit=_SHOWN)
            continue
        say(f"{clean(first.name)} {tie.words} {clean(second.name)}{_marks(tie.relation)}")
        for piece in sorted(tie.relation.evidence):
            say(f"    {_evidence_line(piece)}")
    if common:
        say()
        say("Both have a part in:")
    for row in common:
        date = row.node.properties.get("date", "")
        say(f"  {f'{date} ' if date else ''}{clean(row.node.name)} ({row.node.kind})")
        for end, tie in ((first, row.first), (second, row.second)):
            where = f"   {tie.newest.origin.source}" if tie.newest else ""
            say(f"      {clean(end.name)} {tie.words}{_marks(tie.relation)}{clean(where)}")


def _show(card: Card, graph: Graph, evidence: bool) -> None:
    node = card.node
    say(f"{clean(node.name)} — {_headline(card, graph)}")
    aliases = node.properties.get("aliases", ())
    if isinstance(aliases, tuple) and aliases:
        say(f"  also {', '.join(clean(a) for a in aliases)}")
    for key, value in card.properties:
        say(f"  {key}: {terminal.cell(value)}")
    if card.last_contact:
        meeting = f", {clean(card.last_contact.meeting)}" if card.last_contact.meeting else ""
        where = f"   {clean(card.last_contact.source)}" if card.last_contact.source else ""
        say(f"  last contact: {card.last_contact.date}{meeting}{where}")
    for path in card.notes:
        say(f"  note: {clean(path)}")
    if node.properties.get("stub"):
        say("  named in the notes, but has no note of its own")

    for words, ties in card.by_words():
        say()
        say(f"{words}:")
        for tie in ties:
            say(_row(clean(tie.other.name) + _marks(tie.relation), tie.newest))
            _pieces(tie.relation, evidence)
    if card.decisions:
        say()
        say("decisions:")
        for part in card.decisions:
            head = " ".join(filter(None, (part.date, f"[{part.status}]" if part.status else "")))
            say(f"  {head} {terminal.quoted(str(part.decision.properties.get('text', part.decision.name)))}".rstrip())
            for role in part.roles:
                say(f"      {role}   {clean(part.evidence[0].origin.source) if part.evidence else ''}".rstrip())
    _list("meetings", card.meetings, evidence)
    _list("topics", card.topics, evidence)
    if card.influences:
        say()
        say("influence (strongest first):")
        for tie in card.influences[:_SHOWN]:
            weight = tie.relation.properties.get("weight", 0.0)
            say(_row(f"{weight:.2f} {tie.words} {clean(tie.other.name)}", tie.newest))
            _pieces(tie.relation, evidence)
        _more(len(card.influences))


def _headline(card: Card, graph: Graph) -> str:
    places = [
        t.other.name for t in card.ties if t.relation.type in ("WORKS_AT", "PART_OF") and t.outgoing and not t.relation.until
    ]
    return (
        f"{card.node.kind}{' at ' if card.node.kind == 'Person' and places else ', ' if places else ''}{clean(', '.join(places))}"
    )


def _list(title: str, ties: tuple[Tie, ...], evidence: bool) -> None:
    if not ties:
        return
    say()
    say(f"{title}:")
    for tie in ties[: None if evidence else _SHOWN]:
        date = tie.other.properties.get("date", "")
        say(_row(f"{date} {clean(tie.other.name)}".strip(), tie.newest))
        _pieces(tie.relation, evidence)
    if not evidence:
        _more(len(ties))


def _more(count: int) -> None:
    if count > _SHOWN:
        say(f"  … and {count - _SHOWN} more (--json lists all)")


def _row(left: str, piece: Evidence | None) -> str:
    return f"  {left:<{_WIDTH}}  {clean(piece.origin.source) if piece else ''}".rstrip()


def _pieces(relation: Relation, evidence: bool) -> None:
    for piece in sorted(relation.evidence) if evidence else ():
        say(f"      {_evidence_line(piece)}")


def _evidence_line(piece: Evidence) -> str:
    rule = f"{piece.origin.rule}, " if piece.origin.rule else ""
    return f"{terminal.proof(piece)} [{rule}{piece.confidence:.2f}]"


def _marks(relation: Relation) -> str:
    notes = []
    role = relation.properties.get("role")
    if role:
        notes.append(clean(role))
    if relation.until:
        notes.append("ended" if relation.until == "ended" else f"until {relation.until}")
    if relation.inferred:
        notes.append("inferred")
    return f" ({', '.join(notes)})" if notes else ""


def _card_json(card: Card) -> dict[str, Any]:
    contact = card.last_contact
    return {
        **terminal.node_json(card.node),
        "aliases": list(_strings(card.node)),
        "stub": bool(card.node.properties.get("stub", False)),
        "notes": list(card.notes),
        "properties": {k: list(v) if isinstance(v, tuple) else v for k, v in card.properties},
        "last_contact": {"date": contact.date, "source": contact.source, "meeting": contact.meeting} if contact else None,
        "relations": [_tie_json(t) for t in card.ties],
        "decisions": [
            {
                **terminal.node_json(p.decision),
                "date": p.date,
                "status": p.status,
                "text": p.decision.properties.get("text", p.decision.name),
                "roles": list(p.roles),
                "evidence": [terminal.evidence_json(e) for e in p.evidence],
            }
            for p in card.decisions
        ],
        "meetings": [_tie_json(t) | {"date": t.other.properties.get("date", "")} for t in card.meetings],
        "topics": [_tie_json(t) for t in card.topics],
        "influences": [_tie_json(t) | {"weight": t.relation.properties.get("weight")} for t in card.influences],
    }


def _strings(node: Node) -> Iterator[str]:
    got = node.properties.get("aliases", ())
    yield from (str(a) for a in got) if isinstance(got, tuple) else (str(got),)


def _tie_json(tie: Tie) -> dict[str, Any]:
    relation = tie.relation
    return {
        "type": relation.type,
        "outgoing": tie.outgoing,
        "words": tie.words,
        "other": terminal.node_json(tie.other),
        "until": relation.until,
        "inferred": relation.inferred,
        "confidence": round(relation.confidence, 6),
        "count": relation.count,
        "evidence": [terminal.evidence_json(e) | {"rule": e.origin.rule} for e in sorted(relation.evidence)],
    }


def _shared_json(row: Shared) -> dict[str, Any]:
    return {
        **terminal.node_json(row.node),
        "date": row.node.properties.get("date", ""),
        "from": _tie_json(row.first),
        "to": _tie_json(row.second),
    }

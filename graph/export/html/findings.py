"""A map model to what stands out in it: blockers, missing sponsors, accounts that hang on one person, contacts that cool."""

from __future__ import annotations

from stakegraph.graph.export.html.cards import days_before
from stakegraph.graph.export.html.model import Card, Finding, MapModel, Tie
from stakegraph.graph.schema import ACTORS

COOLING_DAYS = 60
"""An influential person without contact for this many days before the map's date is cooling."""
_EACH = 3


def stands_out(model: MapModel) -> tuple[Finding, ...]:
    """The findings of a map, the gravest first, at most three of a sort."""
    return (*_blockers(model)[:_EACH], *_no_sponsor(model)[:_EACH], *_single_thread(model)[:_EACH], *_cooling(model)[:_EACH])


def _current(model: MapModel, *types: str) -> list[Tie]:
    return [t for t in model.ties if t.type in types and not t.until]


def _blockers(model: MapModel) -> list[Finding]:
    cards = model.by_id
    found = sorted(_current(model, "BLOCKS"), key=lambda t: (-cards[t.source].influence, t.key))
    return [
        Finding(
            f"{cards[t.source].name} blocks {cards[t.target].name}",
            f"“{t.proofs[0].text}”" if t.proofs and t.proofs[0].text else "Stated in the notes.",
            (t.source, t.target),
            "risk",
        )
        for t in found
    ]


def _no_sponsor(model: MapModel) -> list[Finding]:
    sponsored = {t.source for t in _current(model, "SPONSORED_BY")}
    busy = {t.target for t in _current(model, "WORKS_ON", "LEADS", "CHAMPIONS", "BLOCKS")}
    missing = [c for c in model.cards if c.kind == "Project" and c.id not in sponsored and c.id in busy]
    return [
        Finding(f"{c.name} has no sponsor", "People work on it; no note names an executive sponsor.", (c.id,), "risk")
        for c in missing
    ]


def _single_thread(model: MapModel) -> list[Finding]:
    """Companies all of whose ties to the outside run over one of their people."""
    cards = model.by_id
    inside: dict[str, set[str]] = {}
    for tie in model.ties:
        if tie.until or tie.type in ("WORKS_AT", "FORMERLY_AT", "PART_OF", "RELATED_TO"):
            continue
        a, b = cards[tie.source], cards[tie.target]
        if a.group == b.group or not {a.kind, b.kind} <= set(ACTORS):
            continue
        for card in (a, b):
            if card.group and card.kind == "Person":
                inside.setdefault(card.group, set()).add(card.id)
    size: dict[str, int] = {}
    for card in model.cards:
        if card.group and card.kind == "Person":
            size[card.group] = size.get(card.group, 0) + 1
    alone = [
        (g, next(iter(ids)))
        for g, ids in inside.items()
        if len(ids) == 1 and size.get(g, 0) >= 3 and g in cards and g != model.own
    ]
    alone.sort(key=lambda p: (-size[p[0]], p[0]))
    return [
        Finding(
            f"{cards[g].name} hangs on {cards[i].name}",
            f"Of {size[g]} people there, only one has ties to anybody outside.",
            (i, g),
        )
        for g, i in alone
    ]


def _cooling(model: MapModel) -> list[Finding]:
    edge = days_before(model.as_of, COOLING_DAYS)
    people = [c for c in model.cards if c.kind == "Person" and c.influence > 0 and (not model.own or c.group != model.own)]
    people.sort(key=lambda c: (-c.influence, c.id))
    weighty = people[: max(3, len(people) // 3)]
    return [
        Finding(f"{c.name} is cooling", f"No contact since {c.contact}{_of(model, c)}.", (c.id,))
        for c in weighty
        if edge and c.contact and c.contact < edge
    ]


def _of(model: MapModel, card: Card) -> str:
    company = model.by_id.get(card.group)
    return f"; {card.role or 'influential'} at {company.name}" if company else ""

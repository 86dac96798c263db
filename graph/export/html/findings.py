"""A map model to what stands out in it: blockers, missing sponsors, accounts that hang on one person, contacts that cool."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from stakegraph.graph.export.html.cards import days_before
from stakegraph.graph.export.html.model import Card, Finding, MapModel, Tie
from stakegraph.graph.schema import ACTORS

COOLING_DAYS = 60
"""An influential person without contact for this many days before the map's date is cooling."""
_EACH = 3
_WORDS = {
    "blocker": ("{0} blocks {1}", "Stated in the notes."),
    "no sponsor": ("{0} has no sponsor", "People work on it; no note names an executive sponsor."),
    "single thread": ("{1} hangs on {0}", "Of its people on this map, only one has ties to anybody outside."),
    "cooling": ("{0} is cooling", "No contact for more than two months."),
}


def stands_out(model: MapModel, sponsored: Collection[str] = (), complete: Collection[str] | None = None) -> tuple[Finding, ...]:
    """The findings of a map, the gravest first, at most three of a sort.

    A map of a part of the vault knows only a part of the ties: `sponsored` are projects whose sponsor may stand outside it,
    `complete` the companies all of whose ties are on it (None: all companies).
    """
    single = [f for f in _single_thread(model) if complete is None or f.nodes[1] in complete]
    return (*_blockers(model)[:_EACH], *_no_sponsor(model, sponsored)[:_EACH], *single[:_EACH], *_cooling(model)[:_EACH])


def reworded(finding: Finding, names: Mapping[str, str]) -> Finding:
    """A finding of these rules with other names and without the words of the notes."""
    title, text = _WORDS[finding.rule]
    return replace(finding, title=title.format(*(names[i] for i in finding.nodes)), text=text)


def _found(rule: str, cards: Mapping[str, Card], nodes: tuple[str, ...], text: str = "", mood: str = "risk") -> Finding:
    title, usual = _WORDS[rule]
    return Finding(title.format(*(cards[i].name for i in nodes)), text or usual, nodes, mood, rule)


def _current(model: MapModel, *types: str) -> list[Tie]:
    return [t for t in model.ties if t.type in types and not t.until]


def _blockers(model: MapModel) -> list[Finding]:
    cards = model.by_id
    found = sorted(_current(model, "BLOCKS"), key=lambda t: (-cards[t.source].influence, t.key))
    words = [f"“{t.proofs[0].text}”" if t.proofs and t.proofs[0].text else "" for t in found]
    return [_found("blocker", cards, (t.source, t.target), text) for t, text in zip(found, words, strict=True)]


def _no_sponsor(model: MapModel, sponsored: Collection[str]) -> list[Finding]:
    has = {t.source for t in _current(model, "SPONSORED_BY")} | set(sponsored)
    busy = {t.target for t in _current(model, "WORKS_ON", "LEADS", "CHAMPIONS", "BLOCKS")}
    missing = [c.id for c in model.cards if c.kind == "Project" and c.id not in has and c.id in busy]
    return [_found("no sponsor", model.by_id, (i,)) for i in missing]


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
        (group, next(iter(ids)))
        for group, ids in inside.items()
        if len(ids) == 1 and size.get(group, 0) >= 3 and group in cards and group != model.own
    ]
    alone.sort(key=lambda pair: (-size[pair[0]], pair[0]))
    said = "Of {} people there, only one has ties to anybody outside."
    return [_found("single thread", cards, (person, group), said.format(size[group]), "warning") for group, person in alone]


def _cooling(model: MapModel) -> list[Finding]:
    cards = model.by_id
    edge = days_before(model.as_of, COOLING_DAYS)
    people = [c for c in model.cards if c.kind == "Person" and c.influence > 0 and (not model.own or c.group != model.own)]
    people.sort(key=lambda c: (-c.influence, c.id))
    weighty = people[: max(3, len(people) // 3)]
    return [
        _found("cooling", cards, (c.id,), f"No contact since {c.contact}{_of(cards, c)}.", "warning")
        for c in weighty
        if edge and c.contact and c.contact < edge
    ]


def _of(cards: Mapping[str, Card], card: Card) -> str:
    company = cards.get(card.group)
    return f"; {card.role or 'influential'} at {company.name}" if company else ""

"""Two export models to one that shows what is new, gone and changed since the older one."""

from __future__ import annotations

from dataclasses import replace

from stakegraph.graph.export.html.model import LIMIT, Card, Finding, MapModel, Tie
from stakegraph.graph.model import OutputError


def compare(old: MapModel, new: MapModel) -> MapModel:
    """The newer map with its cards and ties marked, and with those that are gone since.

    A card is changed where its name, role, company, standing or a stated tie differs; what only moves with time
    (influence, the last contact, being stale) does not count. OutputError where both together are too large for one map.
    """
    before, after = old.by_id, new.by_id
    had = {t.key: t for t in old.ties if t.type != "INFLUENCES"}
    has = {t.key: t for t in new.ties if t.type != "INFLUENCES"}
    ties = [_marked(t, had) for t in new.ties]
    lost = [replace(t, change="gone") for k, t in had.items() if k not in has]
    touched = {i for t in (*ties, *lost) if t.change for i in (t.source, t.target)}
    cards = [_compared(c, before.get(c.id), touched) for c in new.cards]
    gone = [
        replace(c, change="gone", group=c.group if c.group in after or c.group in before else "")
        for i, c in before.items()
        if i not in after
    ]
    shown = sorted([*cards, *gone], key=lambda c: c.id)
    if len(shown) > LIMIT:
        raise OutputError(
            f"{len(cards):,} nodes and {len(gone):,} that are gone are more than one map can show ({LIMIT:,}); compare maps of a company"
        )
    known = {c.id for c in shown}
    kept = tuple(sorted([*ties, *(t for t in lost if t.source in known and t.target in known)], key=lambda t: t.key))
    found = Finding(
        _count(sum(c.change == "new" for c in cards), len(gone), sum(c.change == "changed" for c in cards)),
        f"Compared with the map {'of ' + old.as_of if old.as_of else old.title}.",
        tuple(c.id for c in shown if c.change)[:20],
        "info",
    )
    return replace(new, cards=tuple(shown), ties=kept, findings=(found, *new.findings), compared=old.as_of or old.title)


def _marked(tie: Tie, had: dict[tuple[str, str, str], Tie]) -> Tie:
    if tie.type == "INFLUENCES":
        return tie
    earlier = had.get(tie.key)
    if earlier is None:
        return replace(tie, change="new")
    return replace(tie, change="changed") if bool(earlier.until) != bool(tie.until) else tie


def _compared(card: Card, earlier: Card | None, touched: set[str]) -> Card:
    if earlier is None:
        return replace(card, change="new")
    same = (card.name, card.role, card.group, card.power, card.interest) == (
        earlier.name,
        earlier.role,
        earlier.group,
        earlier.power,
        earlier.interest,
    )
    return replace(card, change="") if same and card.id not in touched else replace(card, change="changed")


def _count(new: int, gone: int, changed: int) -> str:
    return f"{new} new, {gone} gone, {changed} changed" if new or gone or changed else "Nothing changed"

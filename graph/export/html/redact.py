"""Export model to one that may leave the house: pseudonyms for names, no quotes, no paths, no words of the notes."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import replace

from stakegraph.graph.export.html.findings import reworded
from stakegraph.graph.export.html.model import Card, Hop, MapModel, Proof, Route, Tie
from stakegraph.graph.schema import KIND, TYPES

_VERBS = frozenset(v for t in TYPES for v in (t.forward, t.backward))


def redact(model: MapModel, secret: str = "") -> MapModel:
    """The same map with a pseudonym such as "Person K7QF2D" for every name.

    Pseudonyms are stable: the same node gets the same one on every map made with the same `secret`. Without a secret,
    somebody who guesses a name can confirm the guess; with one, nobody can who does not know it.
    """
    names = pseudonyms(model.cards, secret)
    ids = {i: name.lower().replace(" ", "-") for i, name in names.items()}
    cards = tuple(
        replace(
            c,
            id=ids[c.id],
            kind=_kind(c),
            name=names[c.id],
            group=ids.get(c.group, ""),
            aliases=(),
            role="",
            details=(),
            facts=(),
            more=0,
        )
        for c in model.cards
    )
    ties = tuple(_tie(t, ids) for t in model.ties)
    routes = tuple(
        Route(
            f"{names[r.nodes[0]]} → {names[r.nodes[-1]]}",
            tuple(
                Hop(ids[h.source], ids[h.target], h.weight, _dates(h.proofs), h.said if h.said in _VERBS else "") for h in r.hops
            ),
        )
        for r in model.routes
    )
    findings = [reworded(f, names) for f in model.findings if f.rule]
    return replace(
        model,
        title="Stakeholder map",
        scope="a part of the vault" if model.focus else "redacted",
        vault="",
        cards=tuple(sorted(cards, key=lambda c: c.id)),
        ties=tuple(sorted(ties, key=lambda t: t.key)),
        routes=routes,
        findings=tuple(replace(f, nodes=tuple(ids[i] for i in f.nodes)) for f in findings),
        focus=ids.get(model.focus, ""),
        own=ids.get(model.own, ""),
        redacted=True,
    )


def pseudonyms(cards: Iterable[Card], secret: str = "") -> dict[str, str]:
    """A pseudonym per id: the kind and six characters of a keyed hash, more where two would be equal."""
    key = hashlib.blake2b(secret.encode("utf-8", "replace"), digest_size=32).digest()
    found: dict[str, str] = {}
    taken: dict[str, int] = {}
    hashes = {c.id: _hash(c.id, key) for c in cards}
    for text in hashes.values():
        taken[text[:6]] = taken.get(text[:6], 0) + 1
    for c in cards:
        text = hashes[c.id]
        found[c.id] = f"{_kind(c)} {text[:6] if taken[text[:6]] == 1 else text}"
    return found


def _kind(card: Card) -> str:
    return card.kind if card.kind in KIND else "Entity"


def _hash(ident: str, key: bytes) -> str:
    return base64.b32encode(hashlib.blake2b(ident.encode("utf-8", "replace"), key=key, digest_size=10).digest()).decode("ascii")


def _dates(proofs: Iterable[Proof]) -> tuple[Proof, ...]:
    """What remains of evidence: when it was said and of what type it is."""
    return tuple(dict.fromkeys(Proof("", 0, "", p.date, p.type) for p in proofs if p.date))


def _tie(tie: Tie, ids: dict[str, str]) -> Tie:
    return replace(
        tie, source=ids[tie.source], target=ids[tie.target], proofs=_dates(tie.proofs), until="ended" if tie.until else ""
    )

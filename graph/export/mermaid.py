"""A small map model to a Mermaid flowchart that can be pasted into a note."""

from __future__ import annotations

from collections.abc import Iterable

from stakegraph.graph.export.html.model import Card, MapModel, Tie
from stakegraph.graph.model import OutputError
from stakegraph.graph.schema import KIND, TYPE

LIMIT = 60
"""The most nodes of one diagram: beyond it Mermaid draws a tangle."""
_SHAPES = {
    "Person": ("(", ")"),
    "Org": ("{{", "}}"),
    "Company": ("[", "]"),
    "Project": ("{", "}"),
    "Decision": (">", "]"),
    "Meeting": ("[", "]"),
}


def mermaid(model: MapModel, *, fence: bool = False) -> str:
    """A flowchart from left to right, companies as frames; `fence` puts it between the ```mermaid lines that a note needs.

    OutputError for more than `LIMIT` nodes.
    """
    if len(model.cards) > LIMIT:
        raise OutputError(
            f"{len(model.cards)} nodes are too many for a Mermaid diagram ({LIMIT}): ask for --ego NAME --hops 1 or --path FROM TO"
        )
    page = {c.id: f"n{i}" for i, c in enumerate(model.cards)}
    route = {(h.source, h.target): h.said for r in model.routes[:1] for h in r.hops}
    lines = ["flowchart LR"]
    heads = {c.group for c in model.cards if c.group and c.group != c.id}
    for card in model.cards:
        if card.id in heads:
            lines.append(f'  subgraph {page[card.id]}["{_text(card.name)}"]')
            lines += [f"    {_node(c, page[c.id])}" for c in model.cards if c.group == card.id and c.id != card.id]
            lines.append("  end")
        elif card.group not in heads:
            lines.append(f"  {_node(card, page[card.id])}")
    for (source, target), said in route.items():
        lines.append(f'  {page[source]} ==>|"{_text(said or "influences")}"| {page[target]}')
    for source, target, words in _lines(model.ties, heads, route):
        lines.append(f'  {page[source]} -->|"{_text(words)}"| {page[target]}')
    used = [k for k in KIND if any(c.kind == k and c.id not in heads for c in model.cards)]
    for kind in used:
        lines.append(f"  classDef {kind} fill:{KIND[kind].fill},stroke:{KIND[kind].border},color:{_ink(KIND[kind].fill)}")
    for kind in used:
        members = ",".join(page[c.id] for c in model.cards if c.kind == kind and c.id not in heads)
        lines.append(f"  class {members} {kind}")
    text = "\n".join(lines) + "\n"
    return f"```mermaid\n{text}```\n" if fence else text


def _lines(ties: Iterable[Tie], heads: set[str], route: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    """One line per direction of a pair, its verbs joined; what the frames and the path already show is left out."""
    found: dict[tuple[str, str], list[str]] = {}
    for tie in ties:
        if tie.drawn and (tie.source, tie.target) not in route:
            found.setdefault((tie.source, tie.target), []).append(TYPE[tie.type].forward if tie.type in TYPE else tie.type)
    return [(a, b, ", ".join(dict.fromkeys(words))) for (a, b), words in found.items()]


def _node(card: Card, name: str) -> str:
    left, right = _SHAPES.get(card.kind, ("[", "]"))
    return f'{name}{left}"{_text(card.name)}"{right}'


def _ink(fill: str) -> str:
    """Black or white, whichever can be read on a fill."""
    red, green, blue = (int(fill[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return "#000" if 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 > 0.18 else "#fff"


def _text(text: str) -> str:
    """A label of at most 80 characters in which every character that means something to Mermaid or HTML is a numbered entity."""
    plain = " ".join("".join(c if c.isprintable() or c == " " else " " for c in text).split())
    short = plain if len(plain) <= 80 else plain[:79] + "…"
    return "".join(c if c.isalnum() or c in " .,-–'’…" or ord(c) > 127 else f"#{ord(c)};" for c in short) or "#8203;"

"""Export model to positions: each company an island with its people inside, islands packed side by side, loose ends in a grid.

Pure: the same model gives the same positions, rounded to a tenth of a unit. A unit is a screen pixel at zoom 1.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from stakegraph.graph.export.html.model import Card, MapModel, Tie
from stakegraph.graph.export.html.packing import disc_around, pack, separate
from stakegraph.graph.schema import ENTITIES

Floats = NDArray[np.float64]
SMALLEST, LARGEST = 9.0, 30.0
"""Radii of the least and the most influential node."""
KEY = 6
"""How many people the page names in bold."""
HEAD = 11.0
"""Radius of a company's square on the rim of its island."""
ISLAND = 40
"""An island of more nodes than this is laid out community by community."""
ASPECT = 1.6
APART = "\x00"
"""Where decisions, meetings and other things that belong to no company stand, among the ids of companies."""
SCREEN = (900.0, 560.0)
"""What a map of few nodes is made to fit at zoom 1: the drawing area of a 1280 × 720 screen."""


@dataclass(frozen=True, slots=True)
class Island:
    """A group drawn as a disc. `head` is the company's id, "" for a group that is none; `name` is its caption."""

    head: str
    name: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Position and radius of every node by id, and the islands behind them."""

    nodes: dict[str, tuple[float, float, float]]
    islands: tuple[Island, ...]


def place(model: MapModel) -> Layout:
    """Positions for every card of a model."""
    sizes = radii(model)
    if model.flow and model.routes:
        return _flow(model, sizes)
    ties = [t for t in model.ties if t.drawn]
    tied = {i for t in ties for i in (t.source, t.target)}
    members: dict[str, list[Card]] = {}
    loose: list[Card] = []
    heads = {c.group for c in model.cards if c.group and c.id != c.group}
    for c in model.cards:
        if c.kind == "Company" and c.id in heads:
            continue
        if c.group and c.id != c.group:
            members.setdefault(c.group, []).append(c)
        elif c.id in tied:
            members.setdefault("" if c.kind in ENTITIES else APART, []).append(c)
        else:
            loose.append(c)
    names = {c.id: c.name for c in model.cards}
    key = sorted((c for c in model.cards if c.kind == "Person"), key=lambda c: (-c.influence, c.id))[:KEY]
    bold = frozenset(c.id for c in key) | {i for r in model.routes[:1] for i in r.nodes}
    small = len(model.cards) <= 150
    boxes = {c.id: label_box(c.name, c.id in bold) if small else (0.0, 0.0) for c in model.cards}
    groups = _groups(members, ties, sizes, boxes, 1.0, small)
    found = _arrange(groups, ties, sizes, names, 1.0, small)
    width, height = _extent(found)
    zoom = max(width / SCREEN[0], height / SCREEN[1])
    if zoom > 1.1:
        if small:
            groups = _groups(members, ties, sizes, boxes, min(1.3, zoom), small)
        found = _arrange(groups, ties, sizes, names, min(1.3 if small else 4.5, zoom), small)
    return _with_grid(found, loose, sizes, min(2.0, max(1.0, zoom)) if small else 1.0)


def _flow(model: MapModel, sizes: dict[str, float]) -> Layout:
    """Routes from left to right: the first straight through the middle, what the others add in rows below and above it.

    A node stands as far right as the longest way to it; every other column is a little lower, so that no tie runs through a node.
    """
    column: dict[str, int] = {}
    for _ in model.routes:
        for route in model.routes:
            for before, after in pairwise(route.nodes):
                column[after] = max(column.get(after, 0), min(column.setdefault(before, 0) + 1, len(model.cards)))
    last = max(column.values(), default=0)
    for route in model.routes:
        column[route.nodes[-1]] = last
    row: dict[str, int] = {}
    taken: set[tuple[int, int]] = set()
    order = [0, *(sign * n for n in range(1, len(model.cards) + 2) for sign in (1, -1))]
    for route in model.routes:
        fresh = [i for i in dict.fromkeys(route.nodes) if i not in row]
        free = next(r for r in order if all((column[i], r) not in taken for i in fresh))
        for i in fresh:
            row[i] = free
            taken.add((column[i], free))
    spots = {i: (240.0 * column[i], 150.0 * row[i] + 26.0 * (column[i] % 2), sizes[i]) for i in row}
    rest = [c.id for c in model.cards if c.id not in spots]
    lowest = max((y for _, y, _ in spots.values()), default=0.0) + 150
    spots |= {i: (240.0 * n, lowest, sizes[i]) for n, i in enumerate(rest)}
    return Layout(spots, ())


def radii(model: MapModel) -> dict[str, float]:
    """Radius per node: by the root of influence, or of the number of ties for projects, decisions and graphs without influence."""
    degree: dict[str, int] = {}
    for t in model.ties:
        if t.drawn:
            degree[t.source] = degree.get(t.source, 0) + 1
            degree[t.target] = degree.get(t.target, 0) + 1
    most_ties = max(degree.values(), default=1)
    most = max((c.influence for c in model.cards if c.kind != "Company"), default=0.0)
    found = {}
    for c in model.cards:
        by_ties = degree.get(c.id, 0) / most_ties
        acts = c.kind in ("Person", "Org")
        share = c.influence / most if acts and most > 0 else min(by_ties, 0.35 if most > 0 else 1.0)
        found[c.id] = HEAD if c.kind == "Company" else round(SMALLEST + (LARGEST - SMALLEST) * math.sqrt(min(1.0, share)), 1)
    if len(model.cards) > 150:
        shrink = 0.85 if len(model.cards) <= 800 else 0.7
        found = {i: round(max(7.0, r * shrink), 1) for i, r in found.items()}
    return found


def label_box(name: str, bold: bool = False) -> tuple[float, float]:
    """Width and height in pixels of a label of at most two lines; `bold` as the page draws key people."""
    text = " ".join(name.split())[:30]
    lines = 1
    width = len(text)
    if width > 13 and " " in text:
        lines = 2
        width = min(max(i, width - i - 1) for i, ch in enumerate(text) if ch == " ")
    return width * (8.6 if bold else 7.2), lines * (17.0 if bold else 15.0)


@dataclass(frozen=True, slots=True)
class _Group:
    """Nodes of one island at positions around its middle."""

    head: str
    ids: list[str]
    points: Floats
    radius: float


def _groups(
    members: dict[str, list[Card]],
    ties: Sequence[Tie],
    sizes: dict[str, float],
    boxes: dict[str, tuple[float, float]],
    zoom: float,
    labelled: bool,
) -> list[_Group]:
    found = []
    for head in sorted(members):
        ids = [c.id for c in members[head]]
        for part in _split(ids, ties) if head in ("", APART) and len(ids) > ISLAND else [ids]:
            points = _inside(part, ties, sizes, boxes, zoom, labelled)
            centre, radius = disc_around(points, np.array([sizes[i] for i in part]), labelled, zoom)
            found.append(_Group(head, part, points - centre, radius))
    return found


def _arrange(
    groups: list[_Group], ties: Sequence[Tie], sizes: dict[str, float], names: dict[str, str], zoom: float, labelled: bool
) -> Layout:
    """Islands side by side, with room for captions that are as high as on a screen on which the map is `zoom` times too large."""
    captions = {"": "Company not stated", APART: "Decisions and meetings"}
    spots: dict[str, tuple[float, float, float]] = {}
    islands: list[Island] = []
    where = {i: n for n, g in enumerate(groups) for i in (*g.ids, g.head) if i}
    pull = _pull(ties, where, len(groups))
    margin = 15.0 * zoom if labelled else 9.0 * zoom + 6
    widths = [len(names.get(g.head, "")[:26]) * 4.6 * zoom if labelled else 0.0 for g in groups]
    outer = np.array([max(g.radius + margin, c) for g, c in zip(groups, widths, strict=True)])
    centres = pack(outer, pull, ASPECT)
    for group, (x, y) in zip(groups, centres, strict=True):
        for i, (px, py) in zip(group.ids, group.points, strict=True):
            spots[i] = (round(float(x + px), 1), round(float(y + py), 1), sizes[i])
        known = group.head in names
        caption = names[group.head] if known else captions.get(group.head, "")
        disc = (round(float(x), 1), round(float(y), 1), round(group.radius, 1))
        islands.append(Island(group.head if known else "", caption, *disc))
        if known:
            spots[group.head] = (round(float(x), 1), round(float(y - group.radius), 1), sizes[group.head])
    return Layout(spots, tuple(islands))


def _pull(ties: Sequence[Tie], where: Mapping[str, int], size: int) -> Floats:
    """How many ties there are between each two of `size` groups (symmetric); `where` gives a node's group."""
    pull = np.zeros((size, size))
    for t in ties:
        a, b = where.get(t.source), where.get(t.target)
        if a is not None and b is not None and a != b:
            pull[a, b] += 1
            pull[b, a] += 1
    return pull


def _inside(
    ids: list[str],
    ties: Sequence[Tie],
    sizes: dict[str, float],
    boxes: dict[str, tuple[float, float]],
    zoom: float,
    labelled: bool,
) -> Floats:
    """Positions within one island; a large one is made of its communities, packed as discs."""
    if len(ids) > ISLAND:
        parts = _split(ids, ties)
        if len(parts) > 1:
            inner = [_inside(p, ties, sizes, boxes, zoom, labelled) for p in parts]
            discs = [disc_around(q, np.array([sizes[i] for i in p]), labelled, zoom) for p, q in zip(parts, inner, strict=True)]
            where = {i: n for n, p in enumerate(parts) for i in p}
            centres = pack(np.array([r - 4 for _, r in discs]), _pull(ties, where, len(parts)), 1.0)
            spot = {
                i: xy - discs[n][0] + centres[n]
                for n, (p, q) in enumerate(zip(parts, inner, strict=True))
                for i, xy in zip(p, q, strict=True)
            }
            return np.array([spot[i] for i in ids])
    index = {i: n for n, i in enumerate(ids)}
    pairs = sorted(
        {
            (min(a, b), max(a, b))
            for t in ties
            if (a := index.get(t.source)) is not None and (b := index.get(t.target)) is not None
        }
    )
    radius = np.array([sizes[i] for i in ids])
    box = [(w * zoom, h * zoom) for w, h in (boxes[i] for i in ids)]
    wide = np.maximum(2 * radius, np.array([w for w, _ in box])) + (8.0 if labelled else 18.0)
    below = np.array([h for _, h in box])
    tall = 2 * radius + below + (8.0 if labelled else 18.0)
    points = _spring(len(ids), np.array(pairs, dtype=np.int64).reshape(-1, 2), float(np.sqrt(wide * tall).mean()))
    drop = np.stack([np.zeros(len(ids)), below / 2], axis=1)
    centre = separate(points + drop, wide, tall)
    for _ in range(9 if labelled else 2):
        middle, far = disc_around(centre, np.maximum(wide, tall) / 2, False, 1.0)
        away = centre - middle
        inward = 1 - 0.2 * np.sqrt((away**2).sum(1, keepdims=True)) / far
        centre = separate(middle + away * inward, wide, tall, 60)
    settled: Floats = centre - drop
    return settled


def _spring(count: int, pairs: NDArray[np.int64], length: float) -> Floats:
    """Fruchterman–Reingold from a sunflower, the best-connected node in the middle; `length` is the wanted length of a tie."""
    degree = np.bincount(pairs.ravel(), minlength=count) if len(pairs) else np.zeros(count, dtype=np.int64)
    turn = np.empty(count)
    turn[np.lexsort((np.arange(count), -degree))] = np.arange(count)
    far, angle = np.sqrt(turn + 0.3) * length * 0.62, turn * 2.399963
    points: Floats = np.stack([far * np.cos(angle), far * np.sin(angle)], axis=1)
    if count < 3:
        return points
    rounds = 90
    for n in range(rounds):
        gap = points[:, None] - points[None]
        square = (gap**2).sum(-1) + 1.0
        push = (gap * (length * length / square)[..., None]).sum(1)
        if len(pairs):
            step = points[pairs[:, 0]] - points[pairs[:, 1]]
            drag = step * (np.sqrt((step**2).sum(1)) / length)[:, None]
            np.add.at(push, pairs[:, 0], -drag)
            np.add.at(push, pairs[:, 1], drag)
        push -= points * 0.9
        size = np.sqrt((push**2).sum(1)) + 1e-9
        points = points + push / size[:, None] * np.minimum(size, length * 0.35 * (1 - n / rounds) + 0.5)[:, None]
    return points


def _split(ids: list[str], ties: Sequence[Tie]) -> list[list[str]]:
    """Communities (Louvain, fixed seed) of these nodes, the small ones joined, none above twice `ISLAND`."""
    import networkx as nx

    index = {i: n for n, i in enumerate(ids)}
    network = nx.Graph()
    network.add_nodes_from(range(len(ids)))
    for t in ties:
        a, b = index.get(t.source), index.get(t.target)
        if a is not None and b is not None:
            network.add_edge(min(a, b), max(a, b))
    found = [sorted(c) for c in nx.community.louvain_communities(network, seed=1, resolution=1.0)]
    found.sort(key=lambda c: (-len(c), c))
    parts: list[list[int]] = []
    crumbs: list[int] = []
    for c in found:
        if len(c) < 4:
            crumbs += c
        else:
            parts += [c[n : n + 2 * ISLAND] for n in range(0, len(c), 2 * ISLAND)]
    parts += [crumbs[n : n + ISLAND] for n in range(0, len(crumbs), ISLAND)]
    return [[ids[n] for n in part] for part in parts]


def _extent(layout: Layout) -> tuple[float, float]:
    if not layout.nodes:
        return 0.0, 0.0
    left, top, right, bottom = _bounds(layout)
    return right - left, bottom - top


def _bounds(layout: Layout) -> tuple[float, float, float, float]:
    boxes = [(x - r, y - r, x + r, y + r) for x, y, r in layout.nodes.values()]
    boxes += [(i.x - i.radius, i.y - i.radius, i.x + i.radius, i.y + i.radius) for i in layout.islands]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _with_grid(layout: Layout, loose: list[Card], sizes: dict[str, float], zoom: float) -> Layout:
    """Adds those without ties as a compact grid below the islands, as wide as they are."""
    if not loose:
        return layout
    spots = layout.nodes
    places = dict(spots)
    ordered = sorted(loose, key=lambda c: (c.kind, c.name, c.id))
    small = len(layout.nodes) + len(loose) <= 150
    boxes = [(w * zoom, h * zoom) for w, h in (label_box(c.name) if small else (0.0, 0.0) for c in loose)]
    wide, tall = max(30.0, *(w for w, _ in boxes)) + 12, 2 * SMALLEST + max(0.0, *(h for _, h in boxes)) + 14
    if not spots:
        columns = max(1, round(math.sqrt(len(ordered) * ASPECT * tall / wide)))
        left, top = 0.0, 0.0
    else:
        left, upper, right, bottom = _bounds(layout)
        room = (right - left) * (bottom - upper) * 0.1
        squeeze = min(1.0, math.sqrt(room / (len(ordered) * wide * tall)))
        wide, tall = max(8.0, wide * squeeze), max(8.0, tall * squeeze)
        columns = max(1, int((right - left) / wide))
        left, top = left + wide / 2, bottom + SMALLEST + 16
    for n, c in enumerate(ordered):
        size = min(sizes[c.id], SMALLEST, tall / 2.4, wide / 2.4) if spots else sizes[c.id]
        places[c.id] = (round(left + (n % columns) * wide, 1), round(top + (n // columns) * tall, 1), round(size, 1))
    return Layout(places, layout.islands)

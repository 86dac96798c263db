"""Boxes and discs side by side: pushes overlapping boxes apart, finds the disc around points, packs discs without overlap."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def separate(centres: Floats, wide: Floats, tall: Floats, rounds: int = 120) -> Floats:
    """Moves boxes (centre, width, height) apart until none overlap or `rounds` are over, each pair along its shorter way."""
    points = centres.astype(np.float64).copy()
    count = len(points)
    if count < 2:
        return points
    half_w, half_h = (wide[:, None] + wide[None]) / 2, (tall[:, None] + tall[None]) / 2
    order = np.sign(np.arange(count)[:, None] - np.arange(count)[None]).astype(np.float64)
    for _ in range(rounds):
        gap = points[:, None] - points[None]
        over_x, over_y = half_w - np.abs(gap[..., 0]), half_h - np.abs(gap[..., 1])
        hit = (over_x > 0.01) & (over_y > 0.01)
        np.fill_diagonal(hit, False)
        if not hit.any():
            break
        sideways = over_x < over_y
        sign_x = np.where(gap[..., 0] == 0, order, np.sign(gap[..., 0]))
        sign_y = np.where(gap[..., 1] == 0, order, np.sign(gap[..., 1]))
        points[:, 0] += np.where(hit & sideways, sign_x * over_x, 0.0).sum(1) * 0.3
        points[:, 1] += np.where(hit & ~sideways, sign_y * over_y, 0.0).sum(1) * 0.3
    return points


def disc_around(points: Floats, radii: Floats, labelled: bool, zoom: float) -> tuple[Floats, float]:
    """Centre and radius of a disc that holds nodes at these points, with room for labels below them (Bădoiu and Clarkson 2003)."""
    below = 20.0 * zoom if labelled else 6.0
    tops, bottoms = points - radii[:, None] * np.array([0.0, 1.0]), points + (radii + below)[:, None] * np.array([0.0, 1.0])
    sides = radii[:, None] + (12.0 * zoom if labelled else 4.0)
    corners = np.concatenate([tops, bottoms, points + sides * np.array([1.0, 0.3]), points - sides * np.array([1.0, -0.3])])
    centre: Floats = (corners.min(0) + corners.max(0)) / 2
    for n in range(1, 160):
        away = corners - centre
        centre = centre + away[int((away**2).sum(1).argmax())] / (n + 1)
    radius = float(np.sqrt(((corners - centre) ** 2).sum(1)).max()) + (4.0 if labelled else 8.0)
    return centre, max(radius, 30.0)


def pack(radii: Floats, pull: Floats, aspect: float) -> Floats:
    """Centres of discs that touch but do not overlap, big ones first, each as near to the middle and to those it is tied to as fits.

    `pull[a, b]` is the number of ties between two discs; `aspect` the wanted width to height of the whole.
    """
    count = len(radii)
    centres = np.zeros((count, 2))
    if count < 2:
        return centres
    order = np.lexsort((np.arange(count), -radii))
    angles = np.arange(48 if count <= 60 else 20) * (2 * np.pi / (48 if count <= 60 else 20))
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    stretch = np.array([1.0 / aspect, 1.0])
    placed = [int(order[0])]
    for current in order[1:]:
        known = np.array(placed)
        reach = radii[known] + radii[current]
        options = [(centres[known][:, None] + ring[None] * (reach + 0.5)[:, None, None]).reshape(-1, 2)]
        if len(placed) <= 60:
            options.append(_between(centres[known], reach))
        spots = np.concatenate(options)
        gaps = ((spots[:, None] - centres[known][None]) ** 2).sum(-1)
        free = (gaps >= (reach[None] ** 2) * 0.9999).all(1)
        spots, gaps = spots[free], gaps[free]
        low = np.minimum((centres[known] - radii[known][:, None]).min(0), spots - radii[current])
        high = np.maximum((centres[known] + radii[known][:, None]).max(0), spots + radii[current])
        whole = np.maximum((high - low)[:, 0] / aspect, (high - low)[:, 1])
        middle = (centres[known] * (radii[known] ** 2)[:, None]).sum(0) / (radii[known] ** 2).sum()
        cost = whole + 0.25 * np.sqrt((((spots - middle) * stretch) ** 2).sum(1))
        ties = pull[current, known]
        if ties.any():
            cost = cost + 0.2 * (np.sqrt(gaps) * (ties / ties.sum())[None]).sum(1)
        centres[current] = spots[int(np.argmin(np.round(cost, 6)))]
        placed.append(int(current))
    low, high = (centres - radii[:, None]).min(0), (centres + radii[:, None]).max(0)
    middled: Floats = centres - (low + high) / 2
    return middled


def _between(centres: Floats, reach: Floats) -> Floats:
    """The points that touch two of the discs at once."""
    first, second = np.triu_indices(len(centres), 1)
    apart = centres[second] - centres[first]
    far = np.sqrt((apart**2).sum(1))
    a, b = reach[first] + 0.5, reach[second] + 0.5
    along = (a**2 - b**2 + far**2) / (2 * np.maximum(far, 1e-9))
    square = a**2 - along**2
    good = (square > 0) & (far > 1e-9)
    unit = apart[good] / far[good][:, None]
    base = centres[first][good] + unit * along[good][:, None]
    side = np.stack([-unit[:, 1], unit[:, 0]], axis=1) * np.sqrt(square[good])[:, None]
    return np.concatenate([base + side, base - side]) if good.any() else np.empty((0, 2))

"""Phrase families: one module each with its word sets (SETS) and pattern lines (PATTERNS); ../README.md explains the notation."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

ORDER = (
    "reporting",
    "leadership",
    "membership",
    "employment",
    "structure",
    "ownership",
    "approval",
    "engagement",
    "introduction",
    "acquaintance",
    "stance",
    "work",
    "decision",
)
"""The families in the order in which their patterns are tried; a statement that two of them read is kept once, from the first."""


def families() -> Iterator[tuple[str, dict[str, str], str]]:
    """Name, word sets and pattern lines of every family."""
    for name in ORDER:
        module = import_module(f"{__name__}.{name}")
        yield name, module.SETS, module.PATTERNS

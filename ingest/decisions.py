"""Decision lines to decisions: one decision repeated in several notes is one."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.graph.text import SMALL_WORDS, norm

_SMALL = SMALL_WORDS | {"be", "is", "are", "will", "that", "this", "than"}
_FIGURES = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "twenty",
        "thirty",
        "first",
        "second",
        "third",
        "half",
        "quarter",
    ]
)
_STEMS = re.compile(r"(?:ing|ed|es|s|ion|ions)$")


@dataclass
class Course:
    """One line that states a decision: where it stands, its words, status and date, and whom it names."""

    path: str
    line: int
    text: str
    status: str
    date: str
    entities: frozenset[str]
    meeting: str = ""
    words: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()


@dataclass
class Resolved:
    """One decision with every line that states it; the first is shown."""

    courses: list[Course] = field(default_factory=list)


def significant(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """A decision's stems, and its figures."""
    words = [w for w in norm(text).replace("'s", "").split() if w not in _SMALL]
    figures = frozenset(w for w in words if w in _FIGURES or any(c.isdigit() for c in w))
    return frozenset(_STEMS.sub("", w) if len(w) > 4 else w for w in words), figures


def same_decision(a: Course, b: Course) -> bool:
    """Whether two lines state one decision: same status, figures and (nested) names, and at least half of the words shared."""
    if a.status != b.status or a.figures != b.figures or (a.date and b.date and a.date != b.date):
        return False
    if not (a.entities <= b.entities or b.entities <= a.entities):
        return False
    shared, either = len(a.words & b.words), len(a.words | b.words)
    if min(len(a.words), len(b.words)) < 3:
        return a.words == b.words
    # Two decisions of one meeting's own note are two, unless they say the same.
    need = 0.85 if a.path == b.path else 0.5
    return shared >= need * either


def merge(courses: Sequence[Course]) -> list[Resolved]:
    """Groups lines into decisions. Lines of meeting notes come first, so that a decision shows its meeting's wording.

    Candidates are found by prefix filtering (Chaudhuri, Ganti & Kaushik, "A primitive operator for similarity joins", ICDE 2006): two
    sets that share half of their words share one of the rarer half of each.
    """
    common: Counter[str] = Counter()
    for course in courses:
        course.words, course.figures = significant(course.text)
        common.update(course.words)
    found: list[Resolved] = []
    buckets: dict[str, list[int]] = {}
    for course in courses:
        rare = sorted(course.words, key=lambda w: (common[w], w))
        prefix = rare[: len(rare) - math.ceil(0.5 * len(rare)) + 1]
        candidates = sorted({number for word in prefix for number in buckets.get(word, ())})
        home = next((n for n in candidates if any(same_decision(course, c) for c in found[n].courses)), None)
        if home is None:
            home = len(found)
            found.append(Resolved())
        found[home].courses.append(course)
        for word in prefix:
            bucket = buckets.setdefault(word, [])
            if not bucket or bucket[-1] != home:
                bucket.append(home)
    return found

"""The families' pattern lines to one grammar: patterns by the words that must stand in a clause for them to be tried."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.dsl import compile_line, parse_family
from stakegraph.ingest.phrases.families import families
from stakegraph.ingest.phrases.pattern import AREAS, Lexicon, Pattern
from stakegraph.ingest.phrases.shapes import FUNCTION_WORDS


@dataclass(frozen=True)
class Grammar:
    """All patterns with the lexicon that they were compiled with. `by_key`: lemma → numbers of patterns.

    `forms` are the surface forms of all telling keys, `area_forms` those of patterns that one name suffices for: a line without
    any of them is not even taken apart.
    """

    lexicon: Lexicon
    patterns: tuple[Pattern, ...]
    by_key: dict[str, tuple[int, ...]]
    forms: frozenset[str]
    area_forms: frozenset[str]

    def tried(self, lemmas: set[str]) -> list[Pattern]:
        """The patterns worth trying on a clause with these lemmas, in the order of the families."""
        numbers: set[int] = set()
        for lemma in lemmas & self.by_key.keys():
            numbers.update(self.by_key[lemma])
        return [self.patterns[n] for n in sorted(numbers)]


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """The grammar of all families, built once for the process."""
    lexicon = Lexicon()
    lexicon.add(words.COMMON_VERBS)
    lexicon.add(
        v
        for v in words.IRREGULAR
        if v
        not in (
            "be",
            "have",
            "do",
            "lie",
            "bear",
            "wind",
            "light",
            "shut",
            "spring",
            "deal",
            "ring",
            "bind",
            "intro",
            "ok",
            "okay",
            "cc",
        )
    )
    lexicon.add(
        v.split("-")[0]
        for v in words.TRANSPARENT
        | words.TRYING
        | words.IRREALIS_VERBS
        | words.STOPPING
        | words.COPULAR
        | words.AS_BE
        | words.MADE_BE
        | words.REPORTING
        if v.split("-")[0] != "be"
    )
    lines = []
    for name, sets, text in families():
        for line, number in parse_family(name, text, sets, lexicon):
            lines.append((name, line, number))
    patterns = [pattern for name, line, number in lines for pattern in compile_line(name, line, number, lexicon)]
    patterns.sort(key=lambda p: "last" in p.flags)
    by_key: dict[str, list[int]] = {}
    for number, pattern in enumerate(patterns):
        for key in pattern.keys:
            by_key.setdefault(key, []).append(number)
    alone = {k for p in patterns if any(slot in AREAS for slot in p.slots) for k in p.keys}
    return Grammar(
        lexicon,
        tuple(patterns),
        {k: tuple(v) for k, v in by_key.items()},
        _surface(set(by_key), lexicon),
        _surface(alone, lexicon),
    )


def _surface(keys: set[str], lexicon: Lexicon) -> frozenset[str]:
    """The words as written that may stand for these lemmas; function words tell nothing and are left out."""
    telling = {k for k in keys if re.fullmatch(r"[a-z][\w'-]+", k) and k not in FUNCTION_WORDS}
    forms = {form for form, (lemma, _) in lexicon.forms.items() if lemma in telling}
    plurals = {k + ending for k in telling for ending in ("s", "es")} | {k[:-1] + "ies" for k in telling if k.endswith("y")}
    odd = {form for form, singular in words.PLURALS.items() if singular in telling}
    return frozenset(forms | telling | plurals | odd)

"""The families' pattern lines to one grammar: patterns by the words that must stand in a clause for them to be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.dsl import compile_line, parse_family
from stakegraph.ingest.phrases.families import families
from stakegraph.ingest.phrases.pattern import AREAS, Lexicon, Pattern
from stakegraph.ingest.phrases.shapes import FUNCTION_WORDS, NO_AREA

Promise = dict[str, tuple[tuple[frozenset[str], ...], ...]]
_WORDS = re.compile(r"[a-z]+(?:[-'][a-z]+)*")


@dataclass(frozen=True)
class Grammar:
    """All patterns with the lexicon that they were compiled with. `by_key`: lemma → numbers of patterns.

    `alone` and `together` tell from a line's words whether any pattern that one name suffices for, or that wants two, may be met:
    lemma → the sets of further lemmas that must be met too. A line that promises nothing is not even taken apart.
    """

    lexicon: Lexicon
    patterns: tuple[Pattern, ...]
    by_key: dict[str, tuple[int, ...]]
    alone: Promise
    together: Promise

    def tried(self, lemmas: set[str], names: int) -> list[Pattern]:
        """The patterns worth trying on a clause with these lemmas and so many groups of names, in the order of the families."""
        numbers: set[int] = set()
        for lemma in lemmas & self.by_key.keys():
            numbers.update(self.by_key[lemma])
        out: list[Pattern] = []
        for number in sorted(numbers):
            pattern = self.patterns[number]
            if pattern.needs <= names:
                for group in pattern.also:
                    if group.isdisjoint(lemmas):
                        break
                else:
                    out.append(pattern)
        return out

    def promising(self, text: str, promise: Promise) -> bool:
        """Whether the words of a line hold all the telling words of some pattern."""
        forms = self.lexicon.forms
        lemmas: set[str] = set()
        for word in _WORDS.findall(text.lower()):
            found = forms.get(word)
            lemmas.add(found[0] if found is not None else words.singular(word))
            if "-" in word:
                lemmas.update(words.singular(part) for part in word.split("-"))
        for lemma in lemmas & promise.keys():
            for further in promise[lemma]:
                if all(not group.isdisjoint(lemmas) for group in further):
                    return True
        return False


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
    return Grammar(
        lexicon,
        tuple(patterns),
        {k: tuple(v) for k, v in by_key.items()},
        _promise(p for p in patterns if any(slot in AREAS for slot in p.slots)),
        _promise(patterns),
    )


def _promise(patterns: Iterable[Pattern]) -> Promise:
    """Lemma → sets of further lemmas, for the patterns with at least one word that the line must show as it is written."""
    found: dict[str, set[tuple[frozenset[str], ...]]] = {}
    for pattern in patterns:
        groups = [g for g in (frozenset(pattern.keys), *pattern.also) if all(map(_shown, g))]
        for key in groups[0] if groups else ():
            found.setdefault(key, set()).add(tuple(sorted(groups[1:], key=len)))
    return {k: tuple(sorted(v, key=len)) for k, v in found.items()}


def _shown(lemma: str) -> bool:
    """Whether a word stands in a line wherever its lemma stands in a clause: not what the engine adds or rewrites."""
    return lemma[0].isalpha() and lemma not in FUNCTION_WORDS and lemma not in NO_AREA and lemma not in _ADDED


_ADDED = frozenset("be have do years part of ex one".split())

"""What patterns are made of: slots and their kinds, the lexicon of word forms, a compiled shape."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from stakegraph.ingest.phrases import words

LETTER = {"Person": "P", "Org": "O", "Company": "C", "Project": "J", "Decision": "D"}


KIND_OF = {v: k for k, v in LETTER.items()}


CONSTANTS = frozenset({"D", "S"})


AREAS = frozenset("XYZ")


@dataclass(frozen=True, slots=True)
class Template:
    """A relation that a pattern states, its ends by slot."""

    type: str
    subject: str
    object: str


@dataclass
class Lexicon:
    """Word forms of every verb that any pattern names: form → (lemma, code)."""

    verbs: set[str] = field(default_factory=set)
    forms: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, verbs: Iterable[str]) -> None:
        """Adds verbs with all their forms; a form that is another verb's base form stays that verb's."""
        for verb in sorted(set(verbs) - self.verbs):
            self.verbs.add(verb)
            for form, code in words.forms(verb):
                if code == "b" or form not in self.forms or (self.forms[form][1] != "b" and verb < self.forms[form][0]):
                    self.forms[form] = (verb, code)

    def encode(self, word: str) -> str:
        """A single lower-case word as the matcher sees it: `lemma/code` for a verb form, else the singular."""
        found = self.forms.get(word)
        return f"{found[0]}/{found[1]}" if found else words.singular(word)


@dataclass(frozen=True)
class Pattern:
    """One compiled shape. `regex` is compiled on first use: most patterns of most vaults are never tried."""

    rule: str
    source: str
    templates: tuple[Template, ...]
    keys: tuple[str, ...]
    kinds: Mapping[str, tuple[str, ...]]
    topic: tuple[str, ...]
    confidence: float
    flags: frozenset[str]
    form: str
    voice: str
    slots: tuple[str, ...]
    needs: int
    marks: tuple[str, ...]
    also: tuple[frozenset[str], ...]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(self.source)


class PatternError(ValueError):
    """A pattern line that cannot be read: says which line, and why."""

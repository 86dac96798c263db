"""A note's whole text to the entities that it names in full: who its first names and surnames can stand for."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick, Implementation

from stakegraph.ingest.mentions import fold
from stakegraph.ingest.names import Directory


class FullNames:
    """Finds full names and aliases in running text; names of one word only where they are an alias or the whole name."""

    def __init__(self, directory: Directory) -> None:
        names: dict[str, set[str]] = {}
        for entity in directory.entities.values():
            for name in (entity.name, *entity.aliases):
                folded = fold(name).strip()
                if len(folded) > 1:
                    names.setdefault(folded, set()).add(entity.id)
        self._names = sorted(names)
        # A name of several entities names none of them in full.
        self._ids = [next(iter(names[n])) if len(names[n]) == 1 else "" for n in self._names]
        self._automaton = AhoCorasick(self._names, implementation=Implementation.ContiguousNFA) if self._names else None

    def ids(self, text: str) -> set[str]:
        """The ids of those whom the text names in full."""
        if self._automaton is None or not text:
            return set()
        folded = fold(text)
        size = len(folded)
        found: set[str] = set()
        for which, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            ident = self._ids[which]
            if not ident or ident in found:
                continue
            if (start and folded[start - 1].isalnum()) or (end < size and folded[end].isalnum()):
                continue
            if " " not in self._names[which] and not text[start].isupper():
                continue
            found.add(ident)
        return found

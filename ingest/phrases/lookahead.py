"""Where a clause begins: questions to the items ahead, asked by the splitter."""

from __future__ import annotations

from collections.abc import Sequence

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.clauses import Clause, has_verb, predicate_at
from stakegraph.ingest.phrases.groups import Passage
from stakegraph.ingest.phrases.tokens import PREPOSITIONS, STRONG, Item


class Lookahead:
    """The items of a sentence, the clause being built, and what stands ahead of it."""

    def __init__(self, items: list[Item], passage: Passage) -> None:
        self.items, self.passage = items, passage
        self.out: list[Clause] = []
        self.current: list[Item] = []
        self.subject = "implicit"
        self.unreal = False
        self.speaker: Item | None = None

    def last_name(self) -> Item | None:
        for item in reversed(self.current):
            if item.name:
                return item
        return None

    def said(self, at: int) -> bool:
        """ "Dmitri says (that) data residency falls to …": the words before go, what follows is the statement."""
        item = self.items[at]
        lemma = item.code[:-2]
        if (
            lemma not in words.REPORTING
            or item.verb not in "sftbd"
            or not (self.current[-1].name and not any(i.name or i.verb for i in self.current[:-1]))
        ):
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None or following.code in ("to", "on", "about", "for", "with", "up", "out", "of", "in", "by"):
            return False
        if following.code == "that":
            return True
        return self.starts_clause(at + 1) and lemma in (
            "say",
            "tell",
            "claim",
            "reckon",
            "insist",
            "maintain",
            "think",
            "confirm",
            "note",
            "admit",
            "hear",
            "believe",
            "swear",
            "report",
            "mention",
        )

    # ── looking ahead ──

    def starts_predicate(self, at: int) -> bool:
        items = self.items
        if at >= len(items):
            return False
        item = items[at]
        if item.verb in "ftpqoOxykKzZuU" and item.verb:
            return True
        following = items[at + 1] if at + 1 < len(items) else None
        if item.verb == "s":
            return (
                item.code[:-2] in words.PURE
                or following is None
                or following.code not in (",", "and", "of", ";", ")", "be/f", ":")
                or item.code[:-2] in ("have", "be", "do")
            )
        if item.verb == "d":
            return (
                following is not None
                and following.code != "by"
                and (following.name or following.code in PREPOSITIONS or not following.verb)
                and has_verb(self.current)
            )
        return item.verb == "t"

    def starts_predicate_after(self, at: int) -> bool:
        items = self.items
        if at < len(items) and items[at].verb in ("d", "b", "t", "s"):
            return True
        return self.starts_predicate(at)

    def starts_clause(self, at: int) -> bool:
        items = self.items
        if at >= len(items):
            return False
        if items[at].code in ("and", "but", "or", "so"):
            at += 1
        first = items[at] if at < len(items) else None
        if first is None or first.code in words.RELATIVES:
            return False
        limit = min(len(items), at + 8)
        position = at
        if first.code in PREPOSITIONS:
            return False
        while position < limit:
            item = items[position]
            if item.code == "," and position == at + 1 and first.name and position + 1 < len(items) and has_verb(self.current):
                end = next((k for k in range(position + 1, len(items)) if items[k].code in (",", ";")), 0)
                return (
                    bool(end)
                    and items[end].code == ","
                    and (items[position + 1].code in words.RELATIVES or not items[position + 1].code.startswith("<"))
                    and self.starts_predicate_after(end + 1)
                )
            if (
                item.code in (",", ";", ":", "–", "(", ")", "and", "but", "~if", "unless")
                or item.code in words.RELATIVES
                or (position > at and item.code in words.SUBORDINATE)
            ):
                # "A, his manager, B, …": only what stands before the comma decides
                return False
            if position > at and item.verb:
                before = items[position - 1]
                if item.verb in STRONG - {"s", "r"}:
                    return True
                if (
                    item.verb == "s"
                    and (item.code[:-2] in words.PURE or before.name or position + 1 < len(items))
                    and not (position + 1 < len(items) and items[position + 1].code in ("of", ",", ";", "and"))
                ):
                    return True
                if (
                    item.verb in ("d", "b")
                    and before.name
                    and before.low not in words.POSSESSIVES
                    and not (position + 1 < len(items) and items[position + 1].code == "by")
                ):
                    return items[at].name
            position += 1
        return False

    def gap_ahead(self, at: int) -> bool:
        """ "…, B Finance", "… and costings to Tomasz": two ends, no verb."""
        items = self.items
        end = next(
            (
                k
                for k in range(at, len(items))
                if items[k].code in (",", ";", "and", "–", "but") or items[k].code in words.RELATIVES
            ),
            len(items),
        )
        piece = items[at:end]
        if len(piece) == 2 and piece[0].name and piece[1].code == "~too":
            return True
        if not piece or has_verb(piece) or any(i.code in words.RELATIVES for i in piece):
            return False
        verb = predicate_at(self.current)
        if verb is None:
            return False
        if piece[0].name:
            if len(piece) > 1 and piece[1].code == "'s" and len(piece) == 2:
                return False
            return (
                len(piece) > 1 and (piece[1].name or piece[1].code in PREPOSITIONS or not piece[1].verb) and piece[1].code != "'s"
            )
        if len(piece) >= 3 and piece[-1].name and piece[-2].code in PREPOSITIONS and piece[0].code not in PREPOSITIONS:
            return any(
                self.current[k].code == piece[-2].code and k + 1 < len(self.current) and self.current[k + 1].name
                for k in range(verb, len(self.current))
            )
        return len(piece) >= 3 and piece[-1].code == "'s" and piece[-2].name and self.current[-1].code in ("'s", "hand")

    def field_ahead(self, at: int) -> bool:
        """ "…, sponsor: B": another field of the same line."""
        end = at
        while end < len(self.items) and self.items[end].code not in (":", ",", ";", "–") and not self.items[end].name:
            end += 1
        return at < end < len(self.items) - 1 and self.items[end].code == ":" and end - at <= 4

    def quoted(self, piece: Sequence[Item]) -> bool:
        """ ", so Gwen maintains," and ", she says,": who says it is no part of what is said."""
        if not (1 < len(piece) <= 6 and piece[0].name and piece[1].verb):
            return False
        if piece[1].code[:-2] in words.REPORTING and len(piece) <= 4:
            return True
        return (
            piece[-1].verb not in ("", "b", "s") and piece[-1].code[:-2] in words.REPORTING and not any(i.name for i in piece[1:])
        )

    def tail(self) -> list[Item]:
        """The plain words at the end of the current clause: what "which" takes up where no name stands before it."""
        found: list[Item] = []
        for item in reversed(self.current):
            if (
                item.name
                or not item.code[:1].isalpha()
                or item.code in PREPOSITIONS
                or (item.verb and item.verb not in "sbgdn")
                or item.code in ("and", "or")
            ):
                break
            found.insert(0, item)
        return found

    def passage_letter(self, item: Item) -> str:
        return self.passage.of(item).letter if item.code.startswith("<") else "P" if item.low in words.PERSON_PRONOUNS else "J"

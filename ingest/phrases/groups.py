"""Names that share a place in a clause to one group: "A/B", "A, B and C", "Ann's team"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.model import Term
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.pattern import LETTER, Lexicon
from stakegraph.ingest.phrases.tokens import PREPOSITIONS, STRONG, Item


@dataclass(slots=True)
class Group:
    """Names that share a place in the clause ("A, B and C")."""

    members: tuple[Term, ...]

    @property
    def letter(self) -> str:
        kinds = {m.kind for m in self.members}
        if len(kinds) > 1:
            return "M"
        kind = next(iter(kinds), "")
        return LETTER.get(kind, "U")


@dataclass(slots=True)
class Passage:
    """What the clauses of one line share: its groups, and who was spoken of."""

    lexicon: Lexicon
    groups: list[Group] = field(default_factory=list)
    acronyms: dict[str, Item] = field(default_factory=dict)
    indefinite: set[int] = field(default_factory=set)
    """Where something stands after "a" or "an": it describes, it is no subject."""

    def group(self, members: Sequence[Term], start: int, end: int, implicit: bool = False) -> Item:
        """An item that stands for these members."""
        self.groups.append(Group(tuple(dict.fromkeys(members))))
        code = f"<{self.groups[-1].letter}{len(self.groups) - 1}{'!' if implicit else ''}>"
        return Item(code, start, end, code)

    def of(self, item: Item) -> Group:
        """The group that an item's code names."""
        return self.groups[int(item.code[2:-1].rstrip("!"))]


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────────


def name_groups(items: list[Item], passage: Passage) -> list[Item]:
    """Mentions to single-member groups; "Ann's team" becomes one Org group, with Ann as its owner."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.mention is None:
            known = passage.acronyms.get(item.low)
            out.append(Item(known.code, item.start, item.end, known.code) if known is not None else item)
            at += 1
            continue
        mention = item.mention
        if not mention.kind and mention.name.lower() in passage.acronyms:
            known = passage.acronyms[mention.name.lower()]
            out.append(Item(known.code, item.start, item.end, known.code))
            at += 1
            continue
        term = Term(mention.kind, mention.name, mention.id)
        after = [i.low if i.mention is None else "" for i in items[at + 1 : at + 5]]
        if mention.kind in ("Person", "") and after[:1] == ["'s"] and mention.id:
            shift = 2 if after[1:2] == ["own"] else 1
            if len(after) > shift and after[shift] in words.TEAM_WORDS and team_ends(items, at + 1 + shift):
                out.append(passage.group([team(term, after[shift])], item.start, items[at + 1 + shift].end))
                at += 2 + shift
                continue
        if mention.kind == "Company" and after[:1] == ["'s"] and at + 2 < len(items):
            owned = items[at + 2].mention
            beyond = items[at + 3].low if at + 3 < len(items) and items[at + 3].mention is None else ""
            if owned is not None and (owned.kind == "Org" or (owned.kind == "Person" and beyond != "'s")):
                at += 2
                continue
        out.append(passage.group([term], item.start, item.end))
        at += 1
    return out


def team(person: Term, word: str) -> Term:
    """The Org that a person's team is."""
    return Term("Org", f"{person.name}'s {word}", "", person.id or person.name)


_TEAM_GOES_ON = frozenset(
    (
        "lead leader meeting member members call channel offsite retreat skills budget work chart manager captain sport "
        "sports spirit day player event people lunch size"
    ).split()
)


def team_ends(items: Sequence[Item], at: int) -> bool:
    """Whether the word "team" here ends the name: not "team lead", "people skills"."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following is None or following.mention is not None or following.low not in _TEAM_GOES_ON


# ── coordination ────────────────────────────────────────────────────────────────────────────────────────────────────────


def coordinate(items: list[Item], passage: Passage) -> list[Item]:
    """ "A/B", "A, B and C", "both A and B", "of A and of B" become one group; "X knows A, B runs C" does not."""
    items = _neither(items)
    out: list[Item] = []
    at = 0
    verb_seen = False
    size = len(items)
    while at < size:
        item = items[at]
        if item.code in (";", "–", ":"):
            verb_seen = False
        if not item.code.startswith("<"):
            if item.verb in STRONG or item.verb == "d":
                verb_seen = True
            out.append(item)
            at += 1
            continue
        chain = [item]
        end = at + 1
        before = items[at - 1].code if at else ""
        fresh = before in ("", ",", ";", ":", "–", "but") or before in words.SUBORDINATE
        while end < size:
            step = _join(items, end, before)
            if not step:
                break
            nxt = items[end + step]
            separator = items[end].code
            slash = separator == "/"
            final = any(items[k].code == "and" for k in range(end, end + step))
            if not slash and not _compatible(passage, chain[-1], nxt, items, end + step, final):
                break
            if (
                final
                and step > 1
                and len(chain) == 1
                and passage.of(chain[0]).letter != passage.of(nxt).letter
                and items[end].code == ","
            ):
                break
            if (
                verb_seen
                and final
                and items[end].code == ","
                and len(chain) == 1
                and passage.of(chain[0]).letter != passage.of(nxt).letter
            ):
                # "came from Globex, and Ewan, late of Initech, has joined": a comma before "and" joins two of a kind only
                break
            after = items[end + step + 1] if end + step + 1 < size else None
            if (
                not slash
                and after is not None
                and (
                    after.code == "'s"
                    or (after.code == before and before in PREPOSITIONS and end + step + 2 < size and items[end + step + 2].name)
                )
            ):
                break
            if not slash and (verb_seen or not final) and not (final and fresh) and _predicate(items, end + step + 1):
                break
            if not slash and after is not None and (after.code.startswith("<") or after.code == "~too"):
                break
            begins = after is not None and after.code[:1].isalpha() and after.code != "and"
            if not slash and not final and before in PREPOSITIONS and begins:
                break  # "A under B, C off to one side": C begins something new
            chain.append(nxt)
            end += step + 1
            if final and end < size and items[end].code == "," and not (end + 1 < size and items[end + 1].code == "and"):
                break
        if len(chain) > 1:
            members = [m for link in chain for m in passage.of(link).members]
            out.append(passage.group(members, chain[0].start, chain[-1].end))
        else:
            out.append(item)
        at = end
    return out


def _neither(items: list[Item]) -> list[Item]:
    """ "neither A nor B" is nobody."""
    start = next((k for k, i in enumerate(items) if i.code == "neither"), None)
    if start is None:
        return items
    middle = next((k for k in range(start + 1, len(items)) if items[k].code == "nor"), None)
    if middle is None:
        return items
    end = middle + 1
    while end < len(items) and (items[end].code in PREPOSITIONS):
        end += 1
    if end < len(items) and items[end].code.startswith("<"):
        end += 1
    while end + 1 < len(items) and items[end].code in (",", "nor", "or") and items[end + 1].code.startswith("<"):
        end += 2
    return [*items[:start], items[start].moved("nobody"), *items[end:]]


def _join(items: Sequence[Item], at: int, before: str) -> int:
    """How many items of separation stand between the group before `at` and the next group; 0 where it does not go on."""
    size = len(items)
    code = items[at].code
    step = 0
    if code == "/":
        step = 1
    elif code == ",":
        step = 2 if at + 1 < size and items[at + 1].code == "and" else 1
    elif code == "and":
        step = 1
    if not step:
        return 0
    if (
        at + step < size
        and items[at + step].code == before
        and before in PREPOSITIONS
        and at + step + 1 < size
        and items[at + step + 1].code.startswith("<")
    ):
        return step + 1
    return step if at + step < size and items[at + step].code.startswith("<") else 0


def _compatible(passage: Passage, left: Item, right: Item, items: Sequence[Item], at: int, final: bool) -> bool:
    a, b = passage.of(left).letter, passage.of(right).letter
    if a == b:
        return True
    actors = "POCUM"
    if final and {a, b} == {"O", "J"}:
        return True
    if final:
        return a in actors and b in actors and a != "U" and b != "U"
    if a in actors and b in actors and "U" not in (a, b):
        start = next(
            (k for k in range(at - 1, -1, -1) if items[k].code in (":", ";", "–") or (items[k].verb and items[k].verb in STRONG)),
            None,
        )
        if start is not None and items[start].code == ":" and at + 1 >= len(items):
            return True
    if a in "PO" and b in "PO":
        # "A, B and the Change Office": the list must still end in "and"
        return any(i.code == "and" for i in items[at + 1 : at + 6])
    return False


def _predicate(items: Sequence[Item], at: int) -> bool:
    """Whether a finite verb stands here."""
    if at >= len(items):
        return False
    verb = items[at].verb
    if verb and verb in STRONG:
        return True
    if verb in ("d", "b"):
        return not (at + 1 < len(items) and items[at + 1].code == "by")
    return False

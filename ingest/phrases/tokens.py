"""A line's plain text and its mentions to items: words, marks and names, contractions taken apart, sentences told.

Verb groups are collapsed here, once for all families: "has not been reporting" is `report/k`, "used to be run" `run/U`.

    s b d g n t i   a form that stands alone: third person, base, past or participle, -ing, participle only, past only, to-infinitive
    f p             present by its auxiliary, active and passive ("is leading", "has led", "keeps leading"; "is led", "has been led")
    t q             past ("was leading", "had led"; "was led")
    o O             obligation ("must approve"; "must be approved")
    r               an attempt ("is trying to win")
    k K             denied        x y   not real: future, wish, condition        z Z   no longer        u U   used to
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stakegraph.ingest.model import Mention
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.pattern import Lexicon

FINITE = frozenset("sftpqoOxykKzZuUrbd")


STRONG = frozenset("sftpqoOxykKzZuUr")


PREPOSITIONS = frozenset(
    (
        "to for on of in into behind against with at by about from under over towards toward around through across "
        "within alongside between among via without onto upon beneath above below inside outside near regarding "
        "concerning per"
    ).split()
)


_WORD = re.compile(
    r"(?:e\.g\.|i\.e\.|vs\.|approx\.|incl\.|Dr\.|Mr\.|Mrs\.|Ms\.|Prof\.|St\.|w/o|w/|c/o|[sS]/he|24/7)"
    r"|[€$£]?\d[\d.,]*\d(?:[a-z%]+)?|[€$£]\d+\w*|\d+(?:st|nd|rd|th)?%?"
    r"|[^\W_]+(?:[-.&][^\W_]+)*|n't\b|->|=>|→|←|--|\S",
)


_TURNED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "–"})


class Item:
    """A piece of a clause: its code for the matcher and its place in the plain text."""

    __slots__ = ("code", "end", "low", "mention", "name", "start", "verb")

    def __init__(self, code: str, start: int, end: int, low: str = "", mention: Mention | None = None) -> None:
        self.code, self.start, self.end, self.low, self.mention = code, start, end, low or code, mention
        self.name: bool = mention is not None or code[0] in "<?"
        self.verb: str = code[-1] if len(code) > 2 and code[-2] == "/" else ""
        """The verb code, "" for anything else."""

    def __repr__(self) -> str:
        return self.code

    def moved(self, code: str) -> Item:
        """The same place with another code."""
        return Item(code, self.start, self.end, self.low, self.mention)


@dataclass(frozen=True, slots=True)
class Sentence:
    items: tuple[Item, ...]
    ending: str


def tokenize(text: str, mentions: Sequence[Mention]) -> list[Item]:
    """Words, marks and mentions from left to right; contractions are taken apart."""
    out: list[Item] = []
    at = 0
    for mention in (*mentions, None):
        stop = mention.start if mention is not None else len(text)
        if at < stop:
            _words(text, at, stop, out)
        if mention is not None:
            if mention.start < at:
                continue
            if mention.form == "product":
                _words(text, mention.start, mention.end, out)
                at = mention.end
                continue
            if text[mention.start - 1 : mention.start] == "@" and out and out[-1].low == "@":
                out.pop()
            out.append(Item("@", mention.start, mention.end, "@name", mention))
            at = mention.end
    return out


def _words(text: str, start: int, stop: int, out: list[Item]) -> None:
    piece = text[start:stop].translate(_TURNED)
    for found in _WORD.finditer(piece):
        begin, end = start + found.start(), start + found.end()
        low = found[0].lower()
        if low.startswith("'") or low == "'":
            if low == "'" and out and out[-1].end == begin:
                rest = re.match(r"'(s|re|ve|ll|d|m|t)\b", piece[found.start() :], re.IGNORECASE)
                if rest is None:
                    previous = out[-1]
                    if previous.mention is not None or previous.low.endswith("s"):
                        out.append(Item("'s", begin, end, "'s"))
                    continue
                out.append(Item("'" + rest[1].lower(), begin, begin + len(rest[0]), "'" + rest[1].lower()))
            continue
        if out and out[-1].low.startswith("'") and out[-1].end > begin:
            continue
        out.append(Item(low, begin, end, low))


_SPLIT_NT = re.compile(r"^(is|are|was|were|has|have|had|does|do|did|wo|ca|could|would|should|must|might|need|sha)n$")


def untangle(items: list[Item], lexicon: Lexicon) -> list[Item]:
    """Contractions to words: "isn't" is · not, "he's run" has, "Chidi's acting head" is, "Kurt's" stays a possessive."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        following = items[at + 1] if at + 1 < len(items) else None
        if following is not None and following.low == "'t" and (found := _SPLIT_NT.match(item.low)):
            out.append(Item(found[1], item.start, item.end, {"wo": "will", "ca": "can", "sha": "shall"}.get(found[1], found[1])))
            out.append(Item("not", following.start, following.end, "not"))
            at += 2
            continue
        if item.low == "all" and following is not None and following.low == "in" and _ends(items, at + 2):
            out.append(Item("all-in", item.start, following.end, "all-in"))
            at += 2
            continue
        if (
            item.low == "since"
            and out
            and out[-1].low in ("has", "have", "had")
            and following is not None
            and lexicon.forms.get(following.low, ("", ""))[1] in ("d", "n", "b")
        ):
            at += 1
            continue
        if item.low == "cannot":
            out += [Item("can", item.start, item.end), Item("not", item.start, item.end)]
        elif item.low in ("'re", "'m"):
            out.append(Item("are", item.start, item.end, "are"))
        elif item.low == "'ve":
            out.append(Item("have", item.start, item.end, "have"))
        elif item.low in ("'ll", "'d"):
            if item.low == "'d" and out and out[-1].low == "intro":
                out[-1] = Item("intro'd", out[-1].start, item.end, "intro'd")
            else:
                out.append(Item("will" if item.low == "'ll" else "would", item.start, item.end, "will"))
        elif item.low == "'s" and out:
            out.append(_s(out[-1], items, at, lexicon))
        elif item.low in ("w/", "w/o"):
            out.append(Item("with" if item.low == "w/" else "without", item.start, item.end))
        elif item.low in ("=", "→-"):
            out.append(Item(":", item.start, item.end, ":"))
        elif item.low in ("|", "·", "•", "‖"):
            verb = (
                following is not None
                and following.mention is None
                and lexicon.forms.get(following.low, ("", ""))[1] in ("s", "d", "t", "g")
            )
            out.append(Item("," if verb else ";", item.start, item.end))
        elif (
            item.low == "/"
            and out
            and out[-1].end < item.start
            and following is not None
            and following.start > item.end
            and any(i.low == ":" for i in items[at + 1 : at + 5])
        ):
            out.append(Item(";", item.start, item.end))
        elif item.low in ("--",):
            out.append(Item("–", item.start, item.end, "–"))
        elif item.low == "|":
            out.append(Item(";", item.start, item.end, ";"))
        elif item.low in ("->", "=>"):
            out.append(Item("→", item.start, item.end, "→"))
        elif item.low == "-" and item.mention is None:
            before = out[-1] if out else None
            if before is not None and before.low in ("ex", "pro", "anti") and before.end == item.start:
                pass
            elif (
                before is not None
                and before.mention is not None
                and before.end == item.start
                and following is not None
                and following.start == item.end
                and following.mention is None
            ):
                out.append(Item("-" + following.low, item.start, following.end, "-" + following.low))
                at += 1
            else:
                out.append(Item("–", item.start, item.end, "–"))
        else:
            out.append(item)
        at += 1
    return out


def _ends(items: list[Item], at: int) -> bool:
    """Whether "all in" before this place says how convinced somebody is, and not where all of them are."""
    return at >= len(items) or items[at].low in ("on", "for", "with", ",", ";", ".", "!", ")", "–", "and", "but", "now")


_IS_AFTER_NAME = frozenset(
    (
        "not all still now a an the no in on under against for been acting interim neutral also always never already "
        "very so too out off up happy keen dead fully totally firmly really currently only just both our my at with who "
        "what where going behind into onto there here sceptical skeptical opposed responsible wary lukewarm enthusiastic "
        "supportive unconvinced"
    ).split()
)


_IS_AFTER_PRONOUN = frozenset("he she it that there who what where here this how".split())


def _s(before: Item, items: list[Item], at: int, lexicon: Lexicon) -> Item:
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    verb = before.low in _IS_AFTER_PRONOUN
    if not verb and before.mention is not None and following is not None and following.mention is None:
        low = following.low
        form = lexicon.forms.get(low, ("", ""))[1]
        own = low == "own"
        verb = not own and (
            low in _IS_AFTER_NAME
            or (
                form == "g"
                and at + 2 < len(items)
                and items[at + 2].low not in (",", ";", ":", ".", "is", "was", "has")
                and not nounish(items[at + 2])
            )
        )
        if low in ("acting", "interim", "all", "only", "just", "no") and at + 2 < len(items):
            after = items[at + 2].low
            verb = verb and after not in ("of",) if low != "interim" else after in ("head", "lead", "director", "chief")
        if form in ("d", "n") and at + 2 < len(items) and items[at + 2].low in ("to", "by", "against", "with", "on", "in"):
            verb = True
    if verb and before.mention is not None and following is not None and lexicon.forms.get(following.low, ("", ""))[1] == "g":
        # "Ingrid's backing for it is on record": the predicate comes later, so this one is a possessive
        for later in items[at + 2 : at + 10]:
            if later.mention is None and later.low in (
                ",",
                ";",
                ".",
                "and",
                "but",
                "while",
                "who",
                "which",
                "that",
                "because",
                "so",
            ):
                break
            if later.mention is None and later.low in ("is", "was", "has", "will", "remains", "seems"):
                verb = False
    if not verb:
        return item
    nxt = following.low if following is not None else ""
    form = lexicon.forms.get(nxt, ("", ""))[1]
    after = items[at + 2].low if at + 2 < len(items) else ""
    has = nxt in ("been", "got", "had") or (form in ("d", "n") and after not in ("by", "to", "on", "in", "against", "with"))
    return Item("has" if has else "is", item.start, item.end, "has" if has else "is")


def nounish(item: Item) -> bool:
    return (
        item.mention is None
        and item.low.isalpha()
        and item.low not in words.ARTICLES
        and item.low
        not in (
            "on",
            "in",
            "to",
            "with",
            "for",
            "from",
            "at",
            "by",
            "of",
            "over",
            "up",
            "out",
            "him",
            "her",
            "them",
            "it",
            "and",
            "but",
            "a",
            "the",
            "his",
            "its",
            "their",
        )
    )


def sentences(items: list[Item], text: str) -> list[Sentence]:
    """Split at full stops, question and exclamation marks."""
    out: list[Sentence] = []
    current: list[Item] = []
    for at, item in enumerate(items):
        if item.mention is None and item.low in (".", "!", "?", "…"):
            following = items[at + 1] if at + 1 < len(items) else None
            if following is None or item.low in "?!" or (text[item.end : item.end + 1].isspace()):
                if current:
                    out.append(Sentence(tuple(current), item.low))
                    current = []
                elif out and item.low == "?":
                    out[-1] = Sentence(out[-1].items, "?")
                continue
            continue
        if item.low in ('"', "*", "`", "_"):
            continue
        current.append(item)
    if current:
        out.append(Sentence(tuple(current), ""))
    return out

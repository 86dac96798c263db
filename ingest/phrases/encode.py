"""Items to the codes that patterns see: verb groups collapse, adverbials and articles go, nouns become singular."""

from __future__ import annotations

from collections.abc import Sequence

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.groups import Passage
from stakegraph.ingest.phrases.pattern import Lexicon
from stakegraph.ingest.phrases.tokens import PREPOSITIONS, STRONG, Item
from stakegraph.ingest.phrases.verbs import adverb, verb_group

# ── words to codes ──────────────────────────────────────────────────────────────────────────────────────────────────────

_PHRASE_INDEX: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted(words.PHRASES, key=lambda p: -len(p.split())):
    _PHRASE_INDEX.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))


_AND = {
    ("as", "well", "as"): 3,
    ("plus",): 1,
    ("along", "with"): 2,
    ("and", "also"): 2,
    ("and", "then"): 2,
    ("&",): 1,
    ("+",): 1,
    ("followed", "by"): 2,
    ("alongside",): 1,
    ("and", "/", "or"): 3,
}


_AND_FIRST = frozenset(key[0] for key in _AND)


_TITLES = frozenset(
    (
        "ceo cfo cto coo cio ciso cmo cpo cro vp svp evp md gc president chairman chairwoman professor prof chancellor "
        "dean minister senator judge"
    ).split()
)
_TOPICAL = tuple(
    tuple(t.split())
    for t in (
        "when it comes to",
        "as for",
        "as regards",
        "as to",
        "in terms of",
        "with regard to",
        "with respect to",
        "in the case of",
        "in the matter of",
        "in matters of",
    )
)
"""What names a topic as "on" does."""
_TIME_LEAD = frozenset(
    (
        "the last next this that early late mid a an few couple past previous coming same about around roughly some end "
        "of start beginning least more than nearly almost over every"
    ).split()
)


_OPEN_TIME = frozenset("since".split())


_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split())


def _low(items: Sequence[Item], at: int) -> str:
    return items[at].low if at < len(items) and not items[at].name else ""


def _time_phrase(items: Sequence[Item], at: int, lexicon: Lexicon) -> int:
    """The index after a time adverbial that starts here, 0 where none does."""
    low = _low(items, at)
    if (low == "as" and _low(items, at + 1) == "of") or (
        low == "up" and _low(items, at + 1) == "to" and _low(items, at + 2) in ("now", "then")
    ):
        position = at + 2
    elif low in words.TIME_PREPOSITIONS:
        position = at + 1
    elif low in ("last", "next", "this", "every", "each", "years", "months", "weeks", "ages"):
        position = at
    else:
        return 0
    first = position
    number = False
    while position < len(items) and not items[position].name:
        word = items[position].low
        if word in words.TIME_NOUNS or (word.isdigit() and len(word) == 4) or word.rstrip("s") in words.TIME_NOUNS:
            position += 1
            while (
                _low(items, position) in words.TIME_NOUNS
                or _low(items, position).isdigit()
                or _low(items, position) in ("ago", "onwards", "onward", "back")
            ):
                position += 1
            return position
        if word in _TIME_LEAD or word in _NUMBERS or word.isdigit() or word in ("spring's", "series"):
            number = number or word in _NUMBERS or word.isdigit()
            position += 1
            continue
        break
    if low == "since" and first < len(items):
        # "since the seed round", "since their rowing days": an event names a time, a clause does not
        position = first
        while position < len(items) and position - first < 6:
            item = items[position]
            if item.code in (",", ";", ")", "(", "–", ":", "and", "but"):
                break
            if (
                item.name
                and not item.code.startswith("?h")
                and item.low not in words.POSSESSIVES
                and _low(items, position + 1) != "'s"
            ):
                return 0 if verb_group(items, position + 1, lexicon) else (position if position > first else 0)
            found = verb_group(items, position, lexicon) if position > first or not item.name else None
            if (
                found is not None
                and found[0][-1] in "ftpqoOxyst"
                and found[0][-2] == "/"
                and not (found[0][-1] == "s" and position + 1 >= len(items))
            ):
                return position if position - first >= 2 else 0
            position += 1
        return position if position > first else 0
    return 0


def encode(items: list[Item], passage: Passage) -> list[Item]:
    """Names are groups already; here verb groups collapse, adverbials and articles go, and nouns become singular."""
    lexicon = passage.lexicon
    out: list[Item] = []
    at = 0
    items = _without_phrases(items)
    acting = any(i.low in ("acting", "interim", "temporarily") for i in items)
    size = len(items)
    while at < size:
        item = items[at]
        if item.name:
            out.append(item)
            at += 1
            continue
        low = item.low
        if low == "too" and len(out) > 1 and out[-1].code[:2] == "<P" and out[-2].code in (",", "and", ";"):
            out.append(Item("~too", item.start, item.end, low))
            at += 1
            continue
        topical = next((t for t in _TOPICAL if low == t[0] and all(_low(items, at + k) == w for k, w in enumerate(t))), None)
        if topical is not None:
            out.append(Item("on", item.start, items[at + len(topical) - 1].end, "on"))
            at += len(topical)
            continue
        if (
            low == "then"
            and len(out) > 1
            and out[-1].code == ","
            and out[-2].code[:2] == "<C"
            and at + 1 < size
            and items[at + 1].code[:2] == "<C"
        ):
            out.append(Item("~then", item.start, item.end, low))
            at += 1
            continue
        if low in ("today", "tomorrow", "tonight") or (
            low == "this" and _low(items, at + 1) in ("week", "morning", "afternoon", "evening")
        ):
            width = 2 if low == "this" else 1
            following = _low(items, at + width)
            if following in ("for", "to", "and", "but", "", ",", ";", ".") and not (at + width < size and items[at + width].name):
                out.append(Item("~today", item.start, items[at + width - 1].end, low))
            at += width
            continue
        if low in ("a", "an") and at + 1 < size:
            passage.indefinite.add(items[at + 1].start)
        if low in _TITLES and at + 1 < size and items[at + 1].code[:2] == "<P" and not (out and out[-1].code in ("'s", ",")):
            at += 1
            continue
        if (
            low == "at"
            and _low(items, at + 1) in ("first", "one")
            and (_low(items, at + 1) == "first" or _low(items, at + 2) in ("time", "point"))
        ):
            out.append(Item("~past", item.start, items[at + 1].end, "at first"))
            at += 2 if _low(items, at + 1) == "first" else 3
            continue
        joined = 0
        if (
            low in ("together", "along", "jointly")
            and _low(items, at + 1) == "with"
            and len(out) > 1
            and out[-1].code == ","
            and out[-2].name
        ):
            out[-1] = Item("and", out[-1].start, items[at + 1].end, "and")
            at += 2
            continue
        if low in _AND_FIRST:
            joined = next(
                (n for key, n in _AND.items() if low == key[0] and all(_low(items, at + k) == w for k, w in enumerate(key))), 0
            )
        if joined and (low in ("and", "as", "plus", "&", "+", "followed") or (out and out[-1].name)):
            out.append(Item("and" if low not in "&+/" else "/", item.start, items[at + joined - 1].end, "and"))
            at += joined
            continue
        if (
            low in ("now", "currently")
            and out
            and at + 1 < size
            and (out[-1].code in (",", "and", "(", "but") or not out)
            and (
                items[at + 1].name
                or (
                    _low(items, at + 1) in ("of", "at", "with", "in", "on", "under", "head", "a", "an", "the")
                    and verb_group(items, at + 1, lexicon) is None
                )
            )
        ):
            out.append(Item("~now", item.start, item.end, low))
            at += 1
            continue
        if low in ("until", "till") and acting:
            end = _time_phrase(items, at, lexicon)
            at = max(at + 1, end)
            if not end:
                while at < size and items[at].low not in (",", ";", ".", ")", "and", "but"):
                    at += 1
            continue
        if low in ("until", "till") or (low == "up" and _low(items, at + 1) == "until"):
            out.append(Item("~until", item.start, item.end, "until"))
            at += 1
            end = _time_phrase(items, at - 1, lexicon)
            at = max(at, end)
            continue
        if (low in _NUMBERS or low.isdigit() or low in ("many", "several", "few", "some")) and _low(items, at + 1) in (
            "years",
            "months",
            "decades",
        ):
            if _low(items, at + 2) in ("at", "with", "in", "on", "under", "inside"):
                out.append(Item("year", item.start, items[at + 1].end, "years"))
            at += 3 if _low(items, at + 2) in ("ago", "back", "earlier") else 2
            continue
        end = _time_phrase(items, at, lexicon)
        if end:
            at = end
            continue
        if low == "no" and _low(items, at + 1) == "longer" and (at + 2 >= size or verb_group(items, at + 2, lexicon) is None):
            out.append(Item("~nolonger", item.start, items[at + 1].end, "no longer"))
            at += 2
            continue
        if low == "used" and _low(items, at + 1) == "to" and not (at + 2 < size and verb_group(items, at + 2, lexicon)):
            out.append(Item("~past", item.start, items[at + 1].end, "used to"))
            at += 2
            continue
        if low in ("once", "formerly", "previously", "originally", "initially", "erstwhile", "hitherto", "historically"):
            if at + 1 < size and not (low == "once" and _clause_ahead(items, at + 1, lexicon)):
                out.append(Item("~past", item.start, item.end, low))
            elif low == "once":
                out.append(Item("~if", item.start, item.end, low))
            at += 1
            continue
        after_verb = low == "past" and bool(out) and bool(out[-1].verb)
        if low in words.PAST_MARKS and not after_verb and low not in ("late", "ex") and _noun_after(items, at + 1, lexicon):
            out.append(Item("~past", item.start, item.end, low))
            at += 1
            continue
        if low in words.UNREAL_MARKS and _noun_after(items, at + 1, lexicon):
            out.append(Item("~x", item.start, item.end, low))
            at += 1
            continue
        if low in words.CONDITIONAL:
            out.append(Item("~if", item.start, item.end, low))
            at += 1
            continue
        if low in ("namely", "viz", "i.e.", "ie") and out and out[-1].name:
            out.append(Item(":", item.start, item.end, ":"))
            at += 1
            continue
        if (
            low in ("acting", "interim")
            and _noun_after(items, at + 1, lexicon)
            and _low(items, at + 1) not in ("as", "on", "for")
        ):
            at += 1
            continue
        found = None
        previous = out[-1] if out else None
        previous_low = items[at - 1].low if at else ""
        noun_place = at > 0 and (
            items[at - 1].low in words.ARTICLES
            or items[at - 1].low in ("'s", "his", "their", "its", "no", "of", "any", "every", "some")
            or (items[at - 1].low == "her" and previous is not None and False)
        )
        if not (noun_place and lexicon.forms.get(low, ("", ""))[1] in ("b", "s")):
            found = verb_group(items, at, lexicon)
        if found is not None:
            code, after = found
            out.append(Item(code, item.start, items[after - 1].end, low))
            at = after
            continue
        if low == "together" and out and out[-1].name and verb_group(items, at + 1, lexicon) is not None:
            at += 1
            continue
        if (
            low in words.ARTICLES
            or low in words.QUANTIFIERS
            or (low in words.EMPTY and not (noun_place or previous_low == "without"))
            or adverb(low)
        ):
            at += 1
            continue
        if (low == "rather" and _low(items, at + 1) != "than") or (low == "instead" and _low(items, at + 1) != "of"):
            at += 1
            continue
        if low in ("less", "more", "most", "least", "rather", "quite") and _low(items, at + 1) and adverb(_low(items, at + 1)):
            at += 2
            continue
        if low in lexicon.forms:
            lemma, code = lexicon.forms[low]
            out.append(Item(f"{lemma}/{code}", item.start, item.end, low))
        elif low in words.PRONOUNS:
            out.append(Item("?" + low, item.start, item.end, low))
        else:
            out.append(Item(words.singular(low) if low.isalpha() or "-" in low else low, item.start, item.end, low))
        at += 1
    return _commas(_asides(out))


def _asides(items: list[Item]) -> list[Item]:
    """Takes out "contrary to the minutes", "whatever Henrik may say", "despite the slide" between commas."""
    if not any(i.low in words.ASIDES for i in items):
        return items
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        fresh = not out or out[-1].code in (",", ";", "–", ":")
        if fresh and item.low in words.ASIDES and not item.name:
            end = at
            while end < len(items) and items[end].code not in (",", ";", "–", ":"):
                end += 1
            real = item.low in (
                "contrary",
                "despite",
                "notwithstanding",
                "whatever",
                "however",
                "wherever",
                "regardless",
                "barring",
                "unlike",
                "besides",
            )
            told = " ".join(i.low for i in items[at:end])
            if real or told.startswith(
                (
                    "pending ",
                    "given ",
                    "thanks to ",
                    "much to ",
                    "weather permitting",
                    "diaries permitting",
                    "budget permitting",
                    "time permitting",
                )
            ):
                at = end
                continue
        out.append(item)
        at += 1
    return out


def _commas(items: list[Item]) -> list[Item]:
    """Takes out the commas around what was left out: "A, of course, runs it" has none left."""
    out: list[Item] = []
    skip = 0
    for at, item in enumerate(items):
        if at < skip:
            continue
        if item.code == "and" and at + 2 < len(items) and items[at + 1].code == ",":
            # "A and, for the papers, B"
            end = next((k for k in range(at + 2, min(at + 8, len(items))) if items[k].code == ","), 0)
            if (
                end
                and end + 1 < len(items)
                and items[end + 1].name
                and any(i.code in ("~until", "~past", "~nolonger") for i in items[at + 2 : end])
            ):
                skip = end + 2
                continue
            if (
                end
                and not any(i.name for i in items[at + 2 : end])
                and (items[at + 2].code in words.SUBORDINATE or not any(i.verb and i.verb in STRONG for i in items[at + 2 : end]))
            ):
                out.append(item)
                skip = end + 1
                continue
        if item.code == "–" and out and out[-1].code == "–":
            out.pop()
            continue
        if item.code == ",":
            if not out or out[-1].code in (";", ":", "–", "(", "and", "but"):
                continue
            if out[-1].code in ("and", "or", "but"):
                continue
            if out[-1].code == ",":
                out.pop()
                continue
        out.append(item)
    return out


def _without_phrases(items: list[Item]) -> list[Item]:
    out: list[Item] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.low in _PHRASE_INDEX and not item.name:
            second = _low(items, at + 1)
            phrase = next(
                (
                    p
                    for p in _PHRASE_INDEX[item.low]
                    if (len(p) == 1 or p[1] == second) and all(_low(items, at + k) == w for k, w in enumerate(p))
                ),
                None,
            )
            if phrase == ("on", "the", "whole") and _low(items, at + 3).isalpha():
                phrase = None
            if phrase is not None and not (phrase[-1] == "well" and _low(items, at + len(phrase)) == "as"):
                at += len(phrase)
                continue
        out.append(item)
        at += 1
    return out


def _clause_ahead(items: Sequence[Item], at: int, lexicon: Lexicon) -> bool:
    """Whether a name or noun phrase with a finite verb starts here."""
    for position in range(at, min(at + 5, len(items))):
        if items[position].low in (",", ";", "."):
            return False
        if position > at and not items[position].name:
            found = verb_group(items, position, lexicon)
            if found is not None and found[0][-1] in STRONG:
                return True
    return False


def _noun_after(items: Sequence[Item], at: int, lexicon: Lexicon) -> bool:
    return at < len(items) and not items[at].name and items[at].low.isalpha() and items[at].low not in PREPOSITIONS

"""The auxiliaries, adverbs and forms of a verb group to one code: voice, tense, polarity, mood; told here once for all families."""

from __future__ import annotations

from collections.abc import Sequence

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.pattern import Lexicon
from stakegraph.ingest.phrases.tokens import Item, nounish

# ── verb groups ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_BE = frozenset("be is are am was were been being".split())


_HAVE = frozenset("have has had having".split())


_DO = frozenset("do does did".split())


_PRESENT = frozenset("is are am has have does do be".split())


_BLOCKED_TO = frozenset(
    (
        "going about due set likely expected supposed authorised authorized allowed asked invited happy keen willing "
        "ready unable able eager unlikely reluctant unwilling loath free bound slated scheduled poised planning "
        "determined tempted hoping meant destined minded entitled said rumoured rumored thought believed reported tipped "
        "lined inclined disinclined offered prepared offering yet anxious hesitant"
    ).split()
)


_WRAPPERS = {
    ("responsible", "for"),
    ("charged", "with"),
    ("tasked", "with"),
    ("entrusted", "with"),
    ("charge", "of"),
    ("busy", ""),
    ("occupied", "with"),
}


def adverb(low: str) -> bool:
    """Whether a word says how or when only, so that it may be left out."""
    return low in words.ADVERBS or (len(low) > 4 and low.endswith("ly") and low not in words.NOT_ADVERBS)


class _Group:
    """What the auxiliaries of a verb group say."""

    __slots__ = ("attempt", "denied", "must", "no_longer", "passive", "past", "perfect", "present", "unreal", "used")

    def __init__(self) -> None:
        self.denied = self.unreal = self.past = self.perfect = self.passive = self.no_longer = self.used = self.must = False
        self.attempt = self.present = False

    def code(self, form: str, bare: bool) -> str:
        if self.no_longer:
            return "Z" if self.passive else "z"
        if self.unreal:
            return "y" if self.passive else "x"
        if self.denied:
            return "K" if self.passive else "k"
        if self.used:
            return "U" if self.passive else "u"
        if self.must:
            return "O" if self.passive else "o"
        if self.attempt:
            return "r"
        if bare:
            return form
        if self.past and not (self.perfect and self.present):
            return "q" if self.passive else "t"
        return "p" if self.passive else "f"


def verb_group(items: Sequence[Item], at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The code of the verb group that starts here and the index after it; None where none starts."""
    if at >= len(items) or items[at].name:
        return None
    item = items[at]
    low = item.low
    known = low in lexicon.forms
    if not (
        known
        or low in _BE
        or low in _HAVE
        or low in _DO
        or low in words.MODALS
        or low in ("can", "must", "to", "not", "never", "cannot", "ought", "no", "used", "got", "get", "gets")
    ):
        return None
    if low == "no" and not (at + 1 < len(items) and items[at + 1].low == "longer"):
        return None
    group = _Group()
    bare = True
    position = at
    size = len(items)
    lemma = ""
    form = "b"
    start_low = low
    while position < size:
        item = items[position]
        if item.name:
            break
        low = item.low
        if low in ("not", "n't", "never", "hardly", "scarcely", "nor") or (
            low == "yet" and position + 1 < size and items[position + 1].low == "to"
        ):
            if position + 1 < size and low == "not" and items[position + 1].low in ("only", "just", "merely", "least"):
                position += 2
                continue
            if position == at and low in ("nor", "hardly", "scarcely"):
                return None
            if not lemma and bare and position > at:
                pass
            group.denied = True
            position += 1
            bare = bare and position == at + 1
            continue
        if low == "no" and position + 1 < size and items[position + 1].low == "longer":
            group.no_longer = True
            position += 2
            continue
        if position > at and (adverb(low) or low in ("both", "all")):
            position += 1
            continue
        if low in words.MODALS:
            group.unreal = True
            bare = False
            position += 1
            if low == "ought" and position < size and items[position].low == "to":
                position += 1
            continue
        if low == "can":
            group.must = True
            bare = False
            position += 1
            continue
        if low == "must":
            group.must, bare = True, False
            position += 1
            continue
        if (
            low == "used"
            and position + 2 < size
            and items[position + 1].low == "to"
            and _infinitive(items, position + 2, lexicon)
        ):
            group.used, bare = True, False
            position += 2
            continue
        if low == "to":
            if position == at:
                if not _infinitive(items, position + 1, lexicon):
                    return None
                form, bare = "i", True
                position += 1
                found = verb_group(items, position, lexicon)
                if found is None:
                    return None
                code, end = found
                letter = code[-1]
                if letter in "bs":
                    letter = "i"
                elif letter in "fp":
                    letter = "y" if letter == "p" else "i"
                return code[:-1] + letter, end
            break
        if low in _DO and _after_do(items, position + 1, lexicon):
            group.past = group.past or low == "did"
            bare = False
            position += 1
            continue
        if low in _HAVE:
            following = _next(items, position + 1)
            if (
                following + 1 < size
                and items[following].low == "since"
                and not items[following + 1].name
                and items[following + 1].low.endswith(("ed", "en", "ne", "ought", "oved", "ome"))
            ):
                following += 1
            nxt = items[following].low if following < size else ""
            nxt_form = lexicon.forms.get(nxt, ("", ""))[1]
            if (
                nxt in ("been", "had", "become", "remained")
                or nxt_form in ("d", "n")
                or (nxt_form == "b" and nxt in ("put", "set", "let", "cut", "come", "run", "become"))
            ):
                group.perfect = True
                group.present = low != "had"
                group.past = group.past or low == "had"
                bare = False
                position = following
                if nxt == "been":
                    position = following
                elif nxt in ("become", "remained"):
                    lemma, form = "be", "f"
                    position += 1
                    break
                elif nxt == "had":
                    lemma, form = "have", "f"
                    position += 1
                    break
                else:
                    further = _chain(items, position, lexicon, group)
                    if further is not None:
                        position = further
                        continue
                    lemma, form = lexicon.forms[nxt][0], "d"
                    position += 1
                    break
                continue
            if nxt == "to" and _infinitive(items, following + 1, lexicon):
                group.must, bare = True, False
                position = following + 1
                continue
            if (
                nxt.endswith("ed")
                and len(nxt) > 4
                and nxt not in lexicon.forms
                and (following + 1 >= size or not nounish(items[following + 1]))
            ):
                group.perfect, group.present, bare = True, low != "had", False
                group.past = group.past or low == "had"
                lemma, form = nxt, "d"
                position = following + 1
                break
            if nxt in ("yet",) and following + 1 < size and items[following + 1].low == "to":
                group.denied, bare = True, False
                position = following + 2
                continue
            lemma, form = "have", {"had": "t", "having": "g", "has": "s"}.get(low, "b")
            position += 1
            break
        if low in _BE:
            if low in ("was", "were") and not group.perfect:
                group.past = True
            following = _next(items, position + 1, group)
            nxt_item = items[following] if following < size else None
            nxt = nxt_item.low if nxt_item is not None and not nxt_item.name else ""
            nxt_form = lexicon.forms.get(nxt, ("", ""))[1]
            if nxt == "being" and following + 1 < size:
                bare = False
                position = following
                low = "being"
                following = _next(items, position + 1, group)
                nxt = items[following].low if following < size and not items[following].name else ""
                nxt_form = lexicon.forms.get(nxt, ("", ""))[1]
            to_at = following + 1
            if nxt == "to" and _infinitive(items, to_at, lexicon):
                group.unreal, bare = True, False
                position = to_at
                continue
            if nxt in _BLOCKED_TO and to_at < size and items[to_at].low == "to" and _infinitive(items, to_at + 1, lexicon):
                group.unreal = group.unreal or nxt not in ("said", "reported", "believed")
                bare = False
                position = to_at + 1
                continue
            wrapped = _wrapper(items, following, lexicon)
            if wrapped:
                bare = False
                position = wrapped
                continue
            if nxt_form in ("d", "n") or (
                nxt_form == "b"
                and nxt in ("put", "set", "cut", "run", "hit", "overrun", "split", "shut")
                and not _nounlike(items, following)
            ):
                lemma = lexicon.forms[nxt][0]
                group.passive, bare = True, False
                position = following + 1
                if lemma in words.MADE_BE:
                    lemma, form, group.passive = "be", "f", False
                    group.past, group.perfect, group.present = False, True, True
                break
            if nxt_form == "g" and nxt != "being":
                bare = False
                position = following
                low = nxt
                chain = _chain(items, position, lexicon, group)
                if chain is not None:
                    position = chain
                    continue
                lemma, form = lexicon.forms[nxt][0], "f"
                position += 1
                if lemma in words.AS_BE and position < size and items[position].low == "as":
                    lemma = "be"
                    position += 1
                break
            lemma = "be"
            form = "f" if low in ("is", "are", "am", "be", "been") else "g" if low == "being" else "t"
            if low == "being" and bare:
                form = "g"
            elif low != "be" or not bare:
                bare = False
            position = max(position + 1, following) if group.denied or group.no_longer else position + 1
            break
        if (
            low in ("get", "gets", "got")
            and position + 1 < size
            and lexicon.forms.get(items[position + 1].low, ("", ""))[1] in ("d", "n")
        ):
            group.passive, bare = True, False
            lemma = lexicon.forms[items[position + 1].low][0]
            position += 2
            break
        if low not in lexicon.forms:
            break
        lemma_here, form_here = lexicon.forms[low]
        chain = _chain(items, position, lexicon, group)
        if chain is not None:
            if form_here in ("t",) or (form_here == "d" and bare and lemma_here in ("manage",)):
                group.past = group.past or lemma_here not in ("begin", "come", "keep", "go")
            bare = False
            position = chain
            continue
        if (
            lemma_here in words.COPULAR
            and form_here != "g"
            and not (lemma_here == "stay" and position + 1 < size and items[position + 1].low == "with")
        ):
            lemma, form, bare = "be", "f", False
            position += 1
            break
        if lemma_here in words.AS_BE and position + 1 < size and items[position + 1].low == "as":
            lemma = "be"
            if form_here in ("b", "s", "g") or not bare:
                form, bare = "f", False
            else:
                group.past, bare = True, False
            position += 2
            break
        lemma, form = lemma_here, form_here
        position += 1
        break
    if not lemma:
        if group.denied and start_low in ("not", "never"):
            return None
        if group.no_longer:
            return "~nolonger", position
        if start_low in words.MODALS or start_low in ("can", "must"):
            return "do/" + group.code("f", False), position
        if start_low in _DO:
            return ("do/" + ("k" if group.denied else "t" if start_low == "did" else "f")), max(position, at + 1)
        return None
    if start_low in ("not", "never") and bare and form not in ("b", "s", "g", "d", "f"):
        return None
    return f"{lemma}/{group.code(form, bare)}", position


def _next(items: Sequence[Item], position: int, group: _Group | None = None) -> int:
    while position < len(items) and not items[position].name:
        low = items[position].low
        if low in ("not", "n't", "never") and group is not None:
            if low == "not" and position + 1 < len(items) and items[position + 1].low in ("only", "just", "merely", "least"):
                position += 2
                continue
            if low == "not" and any(i.low == "but" for i in items[position + 1 : position + 9]):
                break
            group.denied = True
        elif low == "no" and group is not None and position + 1 < len(items) and items[position + 1].low == "longer":
            group.no_longer = True
            position += 1
        elif not (adverb(low) or low in ("both", "all")) or (
            low == "acting" and position + 1 < len(items) and items[position + 1].low == "as"
        ):
            break
        position += 1
    return position


def _infinitive(items: Sequence[Item], position: int, lexicon: Lexicon) -> bool:
    position = _next(items, position)
    if position >= len(items) or items[position].name:
        return False
    low = items[position].low
    return low in ("be", "have", "do") or lexicon.forms.get(low, ("", ""))[1] == "b"


def _after_do(items: Sequence[Item], position: int, lexicon: Lexicon) -> bool:
    while (
        position < len(items)
        and not items[position].name
        and (items[position].low in ("not", "never") or adverb(items[position].low))
    ):
        position += 1
    return (
        position < len(items)
        and not items[position].name
        and (items[position].low in ("have", "be") or lexicon.forms.get(items[position].low, ("", ""))[1] == "b")
    )


def _chain(items: Sequence[Item], position: int, lexicon: Lexicon, group: _Group) -> int | None:
    """Where the next verb of a chain stands: "keeps running", "hopes to lead", "stopped managing", "is trying to win"."""
    lemma, form = lexicon.forms[items[position].low]
    after = position + 1
    size = len(items)
    particle = items[after].low if after < size and not items[after].name else ""
    if particle in ("on", "up", "out") and f"{lemma}-{particle}" in (words.TRANSPARENT | words.STOPPING):
        lemma = f"{lemma}-{particle}"
        after += 1
    after = _next(items, after, group)
    nxt = items[after].low if after < size and not items[after].name else ""
    gerund = lexicon.forms.get(nxt, ("", ""))[1] == "g" or nxt in ("being", "having")
    if nxt == "to" and _infinitive(items, after + 1, lexicon):
        if lemma in words.TRANSPARENT:
            if lemma == "manage" and form != "d" and form != "s":
                return None
            return after + 1
        if lemma in words.TRYING:
            group.attempt = True
            return after + 1
        if lemma in words.STOPPING:
            return None
        if lemma == "need":
            group.must = True
            return after + 1
        if lemma in words.IRREALIS_VERBS:
            group.unreal = True
            return after + 1
        return None
    if lemma == "spend":
        end = next(
            (
                k
                for k in range(after, min(after + 7, size))
                if not items[k].name and lexicon.forms.get(items[k].low, ("", ""))[1] == "g"
            ),
            0,
        )
        if end and not any(i.name or i.low in ("on", ",", ";") for i in items[after:end]):
            return end
        return None
    if gerund:
        if lemma in words.STOPPING:
            group.no_longer = True
            return after
        if lemma in words.TRANSPARENT and lemma not in ("help", "get", "manage"):
            return after
        if lemma in words.TRYING:
            group.attempt = True
            return after
        if lemma in ("consider", "propose", "suggest", "discuss", "fancy", "contemplate", "recommend"):
            group.unreal = True
            return after
    return None


def _wrapper(items: Sequence[Item], position: int, lexicon: Lexicon) -> int:
    """After a form of be: "responsible for running", "in charge of managing", "busy courting": where the verb stands, else 0."""
    low = [i.low if i.mention is None else "" for i in items[position : position + 4]]
    if len(low) < 2:
        return 0
    if (
        low[0] == "in"
        and low[1] == "charge"
        and len(low) > 3
        and low[2] == "of"
        and lexicon.forms.get(low[3], ("", ""))[1] == "g"
    ):
        return position + 3
    if len(low) > 2 and (low[0], low[1]) in _WRAPPERS and lexicon.forms.get(low[2], ("", ""))[1] == "g":
        after = position + 3
        if after < len(items) and (items[after].name or items[after].low in words.ARTICLES):
            return position + 2
    if low[0] == "busy" and lexicon.forms.get(low[1], ("", ""))[1] == "g":
        return position + 1
    return 0


def _nounlike(items: Sequence[Item], position: int) -> bool:
    return position > 0 and items[position - 1].low in words.ARTICLES

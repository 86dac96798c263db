"""A line's plain text and its mentions to items: names, verb groups with voice, tense and polarity told, words as lemmas.

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
from stakegraph.ingest.phrases.dsl import Lexicon

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
            verb = following is not None and following.mention is None and lexicon.forms.get(following.low, ("", ""))[1] in ("s", "d", "t", "g")
            out.append(Item("," if verb else ";", item.start, item.end))
        elif item.low in ("--",):
            out.append(Item("–", item.start, item.end, "–"))
        elif item.low == "|":
            out.append(Item(";", item.start, item.end, ";"))
        elif item.low in ("->", "=>"):
            out.append(Item("→", item.start, item.end, "→"))
        elif item.low == "-" and item.mention is None:
            before = out[-1] if out else None
            if before is not None and before.low == "ex" and before.end == item.start:
                pass
            elif before is not None and before.mention is not None and before.end == item.start and following is not None and following.start == item.end and following.mention is None:
                out.append(Item("-" + following.low, item.start, following.end, "-" + following.low))
                at += 1
            else:
                out.append(Item("–", item.start, item.end, "–"))
        else:
            out.append(item)
        at += 1
    return out


_IS_AFTER_NAME = frozenset(
    "not all still now a an the no in on under against for been acting interim neutral also always never already very so too out off up "
    "happy keen dead fully totally firmly really currently only just both our my at with who what where going behind into onto there here "
    "sceptical skeptical opposed responsible wary lukewarm enthusiastic supportive unconvinced".split()
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
        verb = not own and (low in _IS_AFTER_NAME or (form == "g" and at + 2 < len(items) and items[at + 2].low not in (",", ";", ":", ".", "is", "was", "has") and not _nounish(items[at + 2])))
        if low in ("acting", "interim", "all", "only", "just", "no") and at + 2 < len(items):
            after = items[at + 2].low
            verb = verb and after not in ("of",) if low != "interim" else after in ("head", "lead", "director", "chief")
        if form in ("d", "n") and at + 2 < len(items) and items[at + 2].low in ("to", "by", "against", "with", "on", "in"):
            verb = True
    if not verb:
        return item
    nxt = following.low if following is not None else ""
    form = lexicon.forms.get(nxt, ("", ""))[1]
    after = items[at + 2].low if at + 2 < len(items) else ""
    has = nxt in ("been", "got", "had") or (form in ("d", "n") and after not in ("by", "to", "on", "in", "against", "with"))
    return Item("has" if has else "is", item.start, item.end, "has" if has else "is")


def _nounish(item: Item) -> bool:
    return item.mention is None and item.low.isalpha() and item.low not in words.ARTICLES and item.low not in (
        "on", "in", "to", "with", "for", "from", "at", "by", "of", "over", "up", "out", "him", "her", "them", "it", "and", "but", "a", "the", "his", "its", "their")


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


# ── verb groups ─────────────────────────────────────────────────────────────────────────────────────────────────────────

_BE = frozenset("be is are am was were been being".split())
_HAVE = frozenset("have has had having".split())
_DO = frozenset("do does did".split())
_PRESENT = frozenset("is are am has have does do be".split())
_BLOCKED_TO = frozenset(
    "going about due set likely expected supposed authorised authorized allowed asked invited happy keen willing ready unable able eager "
    "unlikely reluctant unwilling loath free bound slated scheduled poised planning determined tempted hoping meant destined minded entitled "
    "said rumoured rumored thought believed reported tipped lined inclined disinclined offered prepared offering yet anxious hesitant".split()
)
_WRAPPERS = {
    ("responsible", "for"), ("charged", "with"), ("tasked", "with"), ("entrusted", "with"), ("charge", "of"), ("busy", ""), ("occupied", "with"),
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
    if not (known or low in _BE or low in _HAVE or low in _DO or low in words.MODALS or low in ("can", "must", "to", "not", "never", "cannot", "ought", "no", "used", "got", "get", "gets")):
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
        if low in ("not", "n't", "never", "hardly", "scarcely", "nor") or (low == "yet" and position + 1 < size and items[position + 1].low == "to"):
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
        if low == "used" and position + 2 < size and items[position + 1].low == "to" and _infinitive(items, position + 2, lexicon):
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
            nxt = items[following].low if following < size else ""
            nxt_form = lexicon.forms.get(nxt, ("", ""))[1]
            if nxt in ("been", "had", "become") or nxt_form in ("d", "n") or (nxt_form == "b" and nxt in ("put", "set", "let", "cut", "come", "run", "become")):
                group.perfect = True
                group.present = low != "had"
                group.past = group.past or low == "had"
                bare = False
                position = following if nxt != "had" else following
                if nxt == "been":
                    position = following
                elif nxt == "become":
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
            if nxt.endswith("ed") and len(nxt) > 4 and nxt not in lexicon.forms and (following + 1 >= size or not _nounish(items[following + 1])):
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
            if nxt_form in ("d", "n") or (nxt_form == "b" and nxt in ("put", "set", "cut", "run", "hit", "overrun", "split", "shut") and not _nounlike(items, following)):
                lemma = lexicon.forms[nxt][0]
                group.passive, bare = True, False
                position = following + 1
                if lemma in words.MADE_BE or lemma in ("call", "consider", "regard", "deem"):
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
        if low in ("get", "gets", "got") and position + 1 < size and lexicon.forms.get(items[position + 1].low, ("", ""))[1] in ("d", "n"):
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
        if lemma_here in words.COPULAR and form_here != "g" and not (lemma_here == "stay" and position + 1 < size and items[position + 1].low == "with"):
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
        elif not (adverb(low) or low in ("both", "all")) or (low == "acting" and position + 1 < len(items) and items[position + 1].low == "as"):
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
    while position < len(items) and not items[position].name and (items[position].low in ("not", "never") or adverb(items[position].low)):
        position += 1
    return position < len(items) and not items[position].name and (
        items[position].low in ("have", "be") or lexicon.forms.get(items[position].low, ("", ""))[1] == "b"
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
        end = next((k for k in range(after, min(after + 7, size)) if not items[k].name and lexicon.forms.get(items[k].low, ("", ""))[1] == "g"), 0)
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
    if low[0] == "in" and low[1] == "charge" and len(low) > 3 and low[2] == "of" and lexicon.forms.get(low[3], ("", ""))[1] == "g":
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

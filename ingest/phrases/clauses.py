"""The items of a sentence to clauses: coordination, relative clauses, appositions, brackets, contrast and gapping, once for all families."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.model import Term
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.dsl import KIND_OF, LETTER, Lexicon
from stakegraph.ingest.phrases.tokens import Item, adverb, verb_group

_MISTAKEN = frozenset("assume suppose imagine suspect guess pretend fear hope wish expect dream".split())
_LIE = frozenset("live fall lie rest stay land end stop roll go".split())
_VIEWS = frozenset("view reading take opinion impression understanding sense verdict line argument feeling message word version account position point story theory claim".split())
_HEARERS = frozenset("me us everyone everybody whole room team board meeting anyone him her them people".split())
_FINITE = frozenset("sftpqoOxykKzZuUrbd")
_STRONG = frozenset("sftpqoOxykKzZuUr")
_PREPOSITIONS = frozenset(
    "to for on of in into behind against with at by about from under over towards toward around through across within alongside between among via "
    "without onto upon beneath above below inside outside near regarding concerning per".split()
)
_BREAKS = frozenset("; – : ( )".split())


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
class Clause:
    """A piece of a sentence with at most one predicate. `subject`: explicit, inherit (the clause before) or implicit (the note's)."""

    items: list[Item]
    subject: str = "implicit"
    origin: str = "main"
    unreal: bool = False
    contrast: bool = False
    speaker: Item | None = None
    topic: list[Item] = field(default_factory=list)


@dataclass(slots=True)
class Passage:
    """What the clauses of one line share: its groups, and who was spoken of."""

    lexicon: Lexicon
    groups: list[Group] = field(default_factory=list)
    acronyms: dict[str, Item] = field(default_factory=dict)

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


_TEAM_GOES_ON = frozenset("lead leader meeting member members call channel offsite retreat skills budget work chart manager captain sport sports spirit day player event people lunch size".split())


def team_ends(items: Sequence[Item], at: int) -> bool:
    """Whether the word "team" here ends the name: not "team lead", "people skills"."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following is None or following.mention is not None or following.low not in _TEAM_GOES_ON


# ── words to codes ──────────────────────────────────────────────────────────────────────────────────────────────────────

_PHRASE_INDEX: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted(words.PHRASES, key=lambda p: -len(p.split())):
    _PHRASE_INDEX.setdefault(_phrase.split()[0], []).append(tuple(_phrase.split()))
_AND = {("as", "well", "as"): 3, ("plus",): 1, ("along", "with"): 2, ("and", "also"): 2, ("and", "then"): 2, ("&",): 1, ("+",): 1, ("followed", "by"): 2, ("alongside",): 1, ("and", "/", "or"): 3}
_AND_FIRST = frozenset(key[0] for key in _AND)
_TIME_LEAD = frozenset("the last next this that early late mid a an few couple past previous coming same about around roughly some end of start beginning least more than nearly almost over every".split())
_OPEN_TIME = frozenset("since".split())
_NUMBERS = frozenset("one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split())


def _low(items: Sequence[Item], at: int) -> str:
    return items[at].low if at < len(items) and not items[at].name else ""


def _time_phrase(items: Sequence[Item], at: int, lexicon: Lexicon) -> int:
    """The index after a time adverbial that starts here, 0 where none does."""
    low = _low(items, at)
    if low == "as" and _low(items, at + 1) == "of" or (low == "up" and _low(items, at + 1) == "to" and _low(items, at + 2) in ("now", "then")):
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
            while _low(items, position) in words.TIME_NOUNS or _low(items, position).isdigit() or _low(items, position) in ("ago", "onwards", "onward", "back"):
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
            if item.name and not item.code.startswith("?h") and item.low not in words.POSSESSIVES and _low(items, position + 1) != "'s":
                return 0 if verb_group(items, position + 1, lexicon) else (position if position > first else 0)
            found = verb_group(items, position, lexicon) if position > first or not item.name else None
            if found is not None and found[0][-1] in "ftpqoOxyst" and found[0][-2] == "/" and not (found[0][-1] == "s" and position + 1 >= len(items)):
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
        joined = 0
        if low in _AND_FIRST:
            joined = next((n for key, n in _AND.items() if low == key[0] and all(_low(items, at + k) == w for k, w in enumerate(key))), 0)
        if joined and (low in ("and", "as", "plus", "&", "+", "followed") or (out and out[-1].name)):
            out.append(Item("and" if low not in "&+/" else "/", item.start, items[at + joined - 1].end, "and"))
            at += joined
            continue
        if low in ("now", "currently") and out and at + 1 < size and (out[-1].code in (",", "and", "(", "but") or not out) and (
            items[at + 1].name or (_low(items, at + 1) in ("of", "at", "with", "in", "on", "under", "head", "a", "an", "the") and verb_group(items, at + 1, lexicon) is None)
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
        if (low in _NUMBERS or low.isdigit() or low in ("many", "several", "few", "some")) and _low(items, at + 1) in ("years", "months", "decades"):
            if _low(items, at + 2) in ("at", "with", "in", "on", "under", "inside"):
                out.append(Item("year", item.start, items[at + 1].end, "years"))
            at += 2
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
        if low in ("once", "formerly", "previously", "originally", "erstwhile", "hitherto", "historically") and not (out and out[-1].verb in ("f",) and low == "once" and False):
            if at + 1 < size and not (low == "once" and _clause_ahead(items, at + 1, lexicon)):
                out.append(Item("~past", item.start, item.end, low))
            elif low == "once":
                out.append(Item("~if", item.start, item.end, low))
            at += 1
            continue
        if low in words.PAST_MARKS and low not in ("late", "ex") and _noun_after(items, at + 1, lexicon):
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
        if low in ("acting", "interim") and _noun_after(items, at + 1, lexicon) and _low(items, at + 1) not in ("as", "on", "for"):
            at += 1
            continue
        found = None
        previous = out[-1] if out else None
        previous_low = items[at - 1].low if at else ""
        noun_place = at > 0 and (items[at - 1].low in words.ARTICLES or items[at - 1].low in ("'s", "his", "their", "its", "no", "of", "any", "every", "some") or (items[at - 1].low == "her" and previous is not None and False))
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
        if low in words.ARTICLES or low in words.QUANTIFIERS or (low in words.EMPTY and not (noun_place or previous_low == "without")) or adverb(low):
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
            real = item.low in ("contrary", "despite", "notwithstanding", "whatever", "however", "wherever", "regardless", "barring", "unlike", "besides")
            told = " ".join(i.low for i in items[at:end])
            if real or told.startswith(("pending ", "given ", "thanks to ", "much to ", "weather permitting", "diaries permitting", "budget permitting", "time permitting")):
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
            if end and end + 1 < len(items) and items[end + 1].name and any(i.code in ("~until", "~past", "~nolonger") for i in items[at + 2 : end]):
                skip = end + 2
                continue
            if end and not any(i.name for i in items[at + 2 : end]) and (items[at + 2].code in words.SUBORDINATE or not any(i.verb and i.verb in _STRONG for i in items[at + 2 : end])):
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
            phrase = next((p for p in _PHRASE_INDEX[item.low] if (len(p) == 1 or p[1] == second) and all(_low(items, at + k) == w for k, w in enumerate(p))), None)
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
            if found is not None and found[0][-1] in _STRONG:
                return True
    return False


def _noun_after(items: Sequence[Item], at: int, lexicon: Lexicon) -> bool:
    return at < len(items) and not items[at].name and items[at].low.isalpha() and items[at].low not in _PREPOSITIONS


# ── coordination ────────────────────────────────────────────────────────────────────────────────────────────────────────


def coordinate(items: list[Item], passage: Passage) -> list[Item]:
    """"A/B", "A, B and C", "both A and B", "of A and of B" become one group; "X knows A, B runs C" does not."""
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
            if item.verb in _STRONG or item.verb == "d":
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
            if final and step > 1 and len(chain) == 1 and passage.of(chain[0]).letter != passage.of(nxt).letter and items[end].code == ",":
                break
            if verb_seen and final and items[end].code == "," and len(chain) == 1 and passage.of(chain[0]).letter != passage.of(nxt).letter:
                # "came from Globex, and Ewan, late of Initech, has joined": a comma before "and" joins two of a kind only
                break
            after = items[end + step + 1] if end + step + 1 < size else None
            if not slash and after is not None and (after.code == "'s" or (after.code == before and before in _PREPOSITIONS and end + step + 2 < size and items[end + step + 2].name)):
                break
            if not slash and (verb_seen or not final) and not (final and fresh) and _predicate(items, end + step + 1):
                break
            if not slash and after is not None and after.code.startswith("<"):
                break
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
    """"neither A nor B" is nobody."""
    start = next((k for k, i in enumerate(items) if i.code == "neither"), None)
    if start is None:
        return items
    middle = next((k for k in range(start + 1, len(items)) if items[k].code == "nor"), None)
    if middle is None:
        return items
    end = middle + 1
    while end < len(items) and (items[end].code in _PREPOSITIONS):
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
    if at + step < size and items[at + step].code == before and before in _PREPOSITIONS and at + step + 1 < size and items[at + step + 1].code.startswith("<"):
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
        return a in actors and b in actors and not (a == "U") and not (b == "U")
    if a in actors and b in actors and "U" not in (a, b):
        start = next((k for k in range(at - 1, -1, -1) if items[k].code in (":", ";", "–") or (items[k].verb and items[k].verb in _STRONG)), None)
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
    if verb and verb in _STRONG:
        return True
    if verb in ("d", "b"):
        return not (at + 1 < len(items) and items[at + 1].code == "by")
    return False


# ── clauses ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def brackets(items: list[Item]) -> tuple[list[Item], list[tuple[Item | None, list[Item]]]]:
    """The items without what stands in brackets or between dashes, and each of these with the name before it."""
    out: list[Item] = []
    inserts: list[tuple[Item | None, list[Item]]] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.code in ("(", "["):
            end = next((k for k in range(at + 1, len(items)) if items[k].code in (")", "]")), len(items))
            host = out[-1] if out and out[-1].code.startswith("<") else None
            inserts.append((host, items[at + 1 : end]))
            at = end + 1
            continue
        if item.code == "–" and out:
            end = next((k for k in range(at + 1, min(at + 9, len(items))) if items[k].code == "–"), 0)
            if end and not any(i.code in (";", ":") for i in items[at + 1 : end]):
                host = out[-1] if out[-1].code.startswith("<") else None
                inserts.append((host, items[at + 1 : end]))
                at = end + 1
                continue
        out.append(item)
        at += 1
    return out, inserts


def has_verb(items: Sequence[Item]) -> bool:
    """Whether a finite verb stands among these items."""
    for at, item in enumerate(items):
        if item.verb in _STRONG and not (item.verb == "s" and _noun_here(items, at)):
            return True
        if item.verb == "b" and at and not items[at - 1].name and at + 1 < len(items) and items[at - 1].low.endswith("s") and items[at - 1].code[0].isalpha():
            if (item.code[:-2] in words.PURE or item.code[:-2] in _LIE) and (items[at + 1].code in _PREPOSITIONS or items[at + 1].name):
                return True
        if item.verb in ("d", "b") and at and (items[at - 1].name or items[at - 1].code in ("i", "we", "you")) and items[at - 1].low not in words.POSSESSIVES and not (at + 1 < len(items) and items[at + 1].code == "by" and item.verb == "d"):
            return True
        if item.verb == "d" and at == 0 and len(items) > 1 and items[1].code != "by":
            return True
    return False


def _noun_here(items: Sequence[Item], at: int) -> bool:
    """Whether a form like "reports" is a plural here: before "of", a mark or the end, unless a name is its subject."""
    following = items[at + 1].code if at + 1 < len(items) else ""
    if items[at].code[:-2] in words.PURE:
        return False
    if following == "of":
        return True
    subject = bool(at) and items[at - 1].name and not items[at - 1].code.endswith("!>") and items[at - 1].low not in words.POSSESSIVES
    return following in ("", ":", ",", ")", "and") and not subject


def contrast(items: list[Item]) -> list[tuple[list[Item], bool]]:
    """"runs not to A but to B", "A, not B", "B rather than A": what is said, and apart from it what is denied."""
    out: list[Item] = []
    denied: list[tuple[list[Item], bool]] = []
    at = 0
    size = len(items)
    while at < size:
        code = items[at].code
        start = at
        if code in (",", "and", "but") and at + 1 < size and items[at + 1].code in ("not", "~nolonger", "never"):
            start = at + 1
        elif code in (",", "and") and at + 2 < size and items[at + 1].code in ("and", "but") and items[at + 2].code in ("not", "~nolonger"):
            start = at + 2
        code = items[start].code
        two = items[start + 1].code if start + 1 < size else ""
        if code == "~nolonger" and not out:
            # "No longer at Globex": nothing stands against it
            out.append(items[at])
            at += 1
            continue
        if code in ("not", "~nolonger", "never") or (code == "rather" and two == "than") or (code == "instead" and two == "of") or (code == "ahead" and two == "of"):
            skip = 2 if code in ("rather", "instead", "ahead") else 1
            end = start + skip
            while end < size and items[end].code not in (",", ";", ":", "–", "but", ")") and not (end > start + skip and items[end].verb in _STRONG):
                if items[end].code == "and" and end + 1 < size and not items[end + 1].name:
                    break
                end += 1
            piece = items[start:end]
            if any(i.name for i in piece) or code in ("rather", "instead") or (end < size and items[end].code == "but"):
                denied.append(([piece[0].moved("not"), *piece[1:]] if code == "~nolonger" else list(piece), True))
                at = end
                if at < size and items[at].code == "," and out and out[-1].code == ",":
                    out.pop()
                    at += 1
                    continue
                if at < size and items[at].code == "," and at + 1 < size and items[at + 1].code == "but":
                    at += 1
                if at < size and items[at].code == "but":
                    at += 1
                elif at < size and items[at].code == "," and out and start != at and items[start - 1].code == ",":
                    at += 1
                continue
        if items[at].code == "~past" and out and out[-1].code in (":", "(") and at + 1 < size and items[at + 1].name:
            end = at + 2 + (at + 2 < size and items[at + 2].code == "'s")
            if end + 1 < size and items[end].code == "," and items[end + 1].name:
                at = end + 1
                continue
        if items[at].verb == "k":
            # "isn't A but B"
            found = next((k for k in range(at + 1, min(at + 8, size)) if items[k].code in ("but", ";") or (items[k].code == "," and k + 1 < size and items[k + 1].code == "but")), 0)
            if found and items[found].code != ";" and not has_verb(items[found + 1 :]) and items[at].code.startswith("be/"):
                shift = 2 if items[found].code == "," else 1
                denied.append((items[at:found], True))
                out.append(items[at].moved("be/f"))
                at = found + shift
                continue
        out.append(items[at])
        at += 1
    return [(out, False), *denied]


def clauses(items: list[Item], passage: Passage) -> list[Clause]:
    """The clauses of one sentence, in order; relative clauses and appositions as their own, with the name that they are about in front."""
    return _Splitter(items, passage).run()


class _Splitter:
    def __init__(self, items: list[Item], passage: Passage) -> None:
        self.items, self.passage = items, passage
        self.out: list[Clause] = []
        self.current: list[Item] = []
        self.subject = "implicit"
        self.unreal = False
        self.speaker: Item | None = None

    def run(self) -> list[Clause]:
        at = 0
        while at < len(self.items):
            # a fronted phrase goes to the end: the list changes underway
            items = self.items
            size = len(items)
            item = items[at]
            code = item.code
            if code in (";", "–"):
                self.flush()
                self.subject = "after"
                at += 1
            elif code == ",":
                at = self.comma(at)
            elif code in ("and", "but", "or", "yet", "so") and self.current:
                at = self.conjunction(at)
            elif (item.low == "unless" or code == "before") and any(i.verb in ("k", "K") or (code == "before" and i.verb == "O") or i.code in ("no", "nothing", "nobody") for i in self.current):
                self.current.append(item.moved("unless"))
                at += 1
                while at < size and items[at].code not in (",", ";", "–", "and", "but"):
                    self.current.append(items[at])
                    at += 1
            elif code == "~now":
                host = next((i for i in self.current if i.name), None)
                if host is not None and self.current[-1].code in (",", "and", "but") and len(self.current) > 2:
                    kept = self.subject
                    self.flush()
                    self.subject = kept
                    self.current = [host, Item(",", item.start, item.start, ",")]
                at += 1
            elif item.name and len(self.current) == 3 and self.current[0].code in ("?it", "it") and self.current[1].code == "be/f" and self.current[2].name and self.starts_clause(at):
                end = next((k for k in range(at, size) if items[k].code in (",", ";", "–", "and", "but") or items[k].code in words.SUBORDINATE), size)
                self.current = _after_verb(list(items[at:end]), [self.current[2]])
                self.subject = "explicit"
                at = end
            elif code == "that" and not self.current:
                at += 1
            elif code == "~until" and any(i.verb in ("k", "K") or i.code in ("no", "nothing", "nobody", "nowhere") for i in self.current) and has_verb(items[at + 1 :]):
                self.current.append(item.moved("unless"))
                at += 1
                while at < size and items[at].code not in (",", ";", "–", "and", "but"):
                    self.current.append(items[at])
                    at += 1
            elif code == "~until" and not self.current:
                self.current.append(item)
                at += 1
            elif code == "~until":
                end = next((k for k in range(at, size) if items[k].code in (",", ";", "–", "and", "but")), size)
                rest = items[at + 1 : end]
                if has_verb(rest):
                    if not any(i.verb in ("t", "q", "d") for i in rest):
                        at = end
                        continue
                    self.current.append(item)
                    at = end
                    continue
                self.current.append(item)
                at += 1
            elif code == "~if":
                if self.current and has_verb(self.current):
                    self.flush()
                elif self.current and not any(i.verb for i in self.current):
                    self.current = []
                self.unreal = True
                at += 1
            elif code in words.SUBORDINATE or code == "than":
                if self.current and code == "as" and not (at + 1 < size and items[at + 1].name):
                    self.current.append(item)
                    at += 1
                elif self.current and (self.starts_clause(at + 1) or self.starts_predicate(at + 1)):
                    self.flush()
                    self.subject = "inherit"
                    at += 1
                elif not self.current and code not in ("as",) and (self.starts_clause(at + 1) or self.starts_predicate(at + 1)):
                    at += 1
                else:
                    self.current.append(item)
                    at += 1
            elif code in words.RELATIVES or (code == "that" and self.current and self.current[-1].code.startswith("<") and self.starts_predicate(at + 1)):
                at = self.relative(at)
            elif code in _PREPOSITIONS and at + 1 < size and items[at + 1].code in ("whom", "which", "whose") and self.current:
                at = self.relative(at)
            elif code == "that" and 3 < len(self.current) < 7 and self.current[0].name and self.current[1].code == "'s" and self.current[-1].code == "be/f" and self.current[-2].low in _VIEWS:
                self.speaker = self.current[0]
                self.current = []
                self.subject = "after"
                at += 1
            elif code == "that" and self.current and (self.current[-1].low in words.BELIEVED or (self.current[-1].verb in ("p", "q") and self.current[-1].code[:-2] in ("convince", "persuade", "worry"))):
                self.flush()
                self.unreal = True
                at += 1
            elif item.verb and len(self.current) == 1 and self.current[0].name and item.code[:-2] in _MISTAKEN and (self.starts_clause(at + 1) or (at + 1 < size and items[at + 1].code == "that")):
                self.current = []
                self.unreal = True
                at += 2 if at + 1 < size and items[at + 1].code == "that" else 1
            elif item.verb and self.current and not has_verb(self.current) and self.said(at):
                at += 1
                if at < size and items[at].code in ("that", ":", ","):
                    at += 1
                while at < size and not items[at].name and not items[at].verb and items[at].code in _HEARERS:
                    at += 1
                self.speaker = self.current[0]
                self.current = []
            else:
                self.current.append(item)
                at += 1
        self.flush()
        return self.out

    def said(self, at: int) -> bool:
        """"Dmitri says (that) data residency falls to …": the words before go, what follows is the statement."""
        item = self.items[at]
        lemma = item.code[:-2]
        if lemma not in words.REPORTING or item.verb not in "sftbd" or not (len(self.current) == 1 and self.current[0].name):
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None or following.code in ("to", "on", "about", "for", "with", "up", "out", "of", "in", "by"):
            return False
        if following.code == "that":
            return True
        return self.starts_clause(at + 1) and lemma in ("say", "tell", "claim", "reckon", "insist", "maintain", "think", "confirm", "note", "admit", "hear", "believe", "swear", "report", "mention")

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
            return item.code[:-2] in words.PURE or following is None or following.code not in (",", "and", "of", ";", ")", "be/f", ":") or item.code[:-2] in ("have", "be", "do")
        if item.verb == "d":
            return following is not None and following.code != "by" and (following.name or following.code in _PREPOSITIONS or not following.verb) and has_verb(self.current)
        return item.verb == "t"

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
        if first.code in _PREPOSITIONS:
            return False
        while position < limit:
            item = items[position]
            if item.code == "," and position == at + 1 and first.name and position + 1 < len(items) and has_verb(self.current):
                end = next((k for k in range(position + 1, len(items)) if items[k].code in (",", ";")), 0)
                return bool(end) and items[end].code == "," and items[position + 1].code in words.RELATIVES and self.starts_predicate_after(end + 1)
            if item.code in (",", ";", ":", "–", "(", ")", "and", "but", "~if", "unless") or item.code in words.RELATIVES or (position > at and item.code in words.SUBORDINATE):
                # "A, his manager, B, …": only what stands before the comma decides
                return False
            if position > at and item.verb:
                before = items[position - 1]
                if item.verb in _STRONG - {"s", "r"}:
                    return True
                if item.verb == "s" and (item.code[:-2] in words.PURE or before.name or position + 1 < len(items)) and not (position + 1 < len(items) and items[position + 1].code in ("of", ",", ";", "and")):
                    return True
                if item.verb in ("d", "b") and before.name and before.low not in words.POSSESSIVES and not (position + 1 < len(items) and items[position + 1].code == "by"):
                    return items[at].name
            position += 1
        return False

    # ── building ──

    def flush(self) -> None:
        items = self.current
        while items and items[-1].code in (",", "and", "but"):
            items = items[:-1]
        while items and items[0].code in (",", "and", "but", "so") and not (items[0].code == "so" and len(items) > 1 and items[1].verb):
            items = items[1:]
        if items:
            self.out.append(Clause(items, self.subject, "main", self.unreal, speaker=self.speaker))
        self.current = []
        self.subject = "after"
        self.unreal = False

    def last_name(self) -> Item | None:
        for item in reversed(self.current):
            if item.name:
                return item
        return None

    def conjunction(self, at: int) -> int:
        items = self.items
        verb_before = has_verb(self.current)
        if (verb_before or (items[at].code in ("but", "yet") and len(self.current) > 1)) and self.starts_clause(at + 1):
            self.flush()
            return at + 1
        if verb_before and self.starts_predicate(at + 1):
            self.flush()
            self.subject = "inherit"
            return at + 1
        if verb_before and self.gap_ahead(at + 1):
            self.flush()
            self.subject = "gap"
            return at + 1
        if items[at].code == "but" and verb_before:
            self.flush()
            return at + 1
        if at + 2 < len(items) and items[at + 1].verb in ("d", "n") and items[at + 2].code == "by" and any(i.code == "by" for i in self.current):
            first = next((k for k, i in enumerate(self.current) if i.verb in ("d", "n", "p", "q")), 0)
            if first:
                head = self.current[:first]
                keep = self.subject
                self.flush()
                self.subject = keep
                self.current = list(head)
                return at + 1
        if verb_before and at + 2 < len(items) and items[at + 1].code in _PREPOSITIONS and items[at + 2].name:
            verb = next(k for k, i in enumerate(self.current) if i.verb in _FINITE and i.verb)
            if not any(i.code == items[at + 1].code for i in self.current):
                self.extra(self.current[: verb + 1], at + 1)
        self.current.append(items[at])
        return at + 1

    def extra(self, head: list[Item], at: int) -> None:
        """"answers for X and to B": the second complement with the verb of the first."""
        end = next((k for k in range(at + 2, len(self.items)) if self.items[k].code in (",", ";", "and", "but", "–")), len(self.items))
        self.out.append(Clause([*head, *self.items[at:end]], self.subject, "main", self.unreal))

    def gap_ahead(self, at: int) -> bool:
        """"…, B Finance", "… and costings to Tomasz": two ends, no verb."""
        items = self.items
        end = next((k for k in range(at, len(items)) if items[k].code in (",", ";", "and", "–", "but") or items[k].code in words.RELATIVES), len(items))
        piece = items[at:end]
        if not piece or has_verb(piece) or any(i.code in words.RELATIVES for i in piece):
            return False
        verb = _predicate_at(self.current)
        if verb is None:
            return False
        if piece[0].name:
            if len(piece) > 1 and piece[1].code == "'s" and len(piece) == 2:
                return False
            return len(piece) > 1 and (piece[1].name or piece[1].code in _PREPOSITIONS or not piece[1].verb) and piece[1].code != "'s"
        if len(piece) >= 3 and piece[-1].name and piece[-2].code in _PREPOSITIONS and piece[0].code not in _PREPOSITIONS:
            return any(self.current[k].code == piece[-2].code and k + 1 < len(self.current) and self.current[k + 1].name for k in range(verb, len(self.current)))
        return len(piece) >= 3 and piece[-1].code == "'s" and piece[-2].name and self.current[-1].code in ("'s", "hand")

    def comma(self, at: int) -> int:
        items = self.items
        size = len(items)
        nxt = at + 1
        if nxt >= size:
            return nxt
        head = nxt
        while head < size and items[head].code in ("and", "but", "so", "yet", "or"):
            if items[head].code == "so" and head + 2 < size and items[head + 1].verb and items[head + 2].name:
                self.flush()
                self.subject = "inherit"
                return head
            head += 1
        if head < size and (items[head].code in words.RELATIVES or (items[head].code in _PREPOSITIONS and head + 1 < size and items[head + 1].code in ("whom", "which", "whose"))):
            return self.relative(head)
        if head < size and items[head].code in words.SUBORDINATE | {"~if"} | {"even"}:
            if has_verb(self.current) or items[head].code == "~if":
                keep = self.subject
                if self.current:
                    self.flush()
                    self.subject = "inherit" if keep else "inherit"
            return head
        verb_before = has_verb(self.current)
        if len(self.current) > 2 and self.field_ahead(head) and items[head].verb not in ("d", "g", "n"):
            keep = self.subject
            self.flush()
            self.subject = keep
            return head
        if items[head].code == "~until":
            end = next((k for k in range(head, size) if items[k].code in (",", ";", "–")), size)
            if has_verb(items[head:end]):
                return end
        if items[head].name:
            end = next((k for k in range(head, size) if items[k].code in (",", ";", "–")), size)
            if self.quoted(items[head:end]):
                return end + (1 if end < size and items[end].code == "," and not verb_before else 0)
        if self.starts_clause(head):
            if verb_before or not self.current:
                self.flush()
                return head
            return self.fronted(head)
        if items[head].verb in ("d", "n") and head + 1 < size and items[head + 1].code == "by" and any(i.code == "by" for i in self.current) and (
            self.current[0].verb in ("d", "n") or any(i.verb in ("p", "q") for i in self.current)
        ):
            named = self.current[0].name
            keep = self.subject
            self.flush()
            self.subject = "inherit" if named else keep
            return head
        if self.starts_predicate(head):
            if verb_before:
                self.flush()
                self.subject = "inherit"
            elif self.current and not self.current[0].name and any(i.name for i in self.current):
                keep = self.subject
                self.flush()
                self.subject = keep
            return head
        if verb_before and self.gap_ahead(head):
            self.flush()
            self.subject = "gap"
            return head
        if self.subject == "gap" and len(self.current) == 2 and self.current[1].name and head + 1 < size and items[head].name and items[head + 1].name:
            # "A runs Legal, B Finance, C Procurement"
            self.flush()
            self.subject = "gap"
            return head
        return self.insert(at, head)

    def field_ahead(self, at: int) -> bool:
        """"…, sponsor: B": another field of the same line."""
        end = at
        while end < len(self.items) and self.items[end].code not in (":", ",", ";", "–") and not self.items[end].name:
            end += 1
        return at < end < len(self.items) - 1 and self.items[end].code == ":" and end - at <= 4

    def fronted(self, head: int) -> int:
        """"In the review, A …", "On Gannet, A drags his feet": what stands in front goes to the end."""
        front = self.current
        self.current = []
        if front[0].code.startswith("<") and len(front) == 1:
            # "Ann, who …, is": the subject of what follows
            self.out.append(Clause(front, self.subject, "topic", self.unreal))
            return head
        about = front[0].code in ("on", "over", "regarding", "concerning") and 1 < len(front) <= 5 and not has_verb(front)
        if (front[0].code in _PREPOSITIONS and any(i.name for i in front) and len(front) <= 4) or about:
            end = next((k for k in range(head, len(self.items)) if self.items[k].code in (",", ";", "–") or (self.items[k].code in words.SUBORDINATE)), len(self.items))
            self.items = [*self.items[:end], *front, *self.items[end:]]
            return head
        self.out.append(Clause(front, self.subject, "front", self.unreal))
        self.unreal = False
        self.subject = "after"
        return head

    def insert(self, at: int, head: int) -> int:
        items = self.items
        size = len(items)
        end = head
        while end < size and items[end].code not in (",", ";", "–", ":"):
            if end > head and items[end].code in ("and", "but") and (self.starts_clause(end + 1) or self.starts_predicate(end + 1)):
                break
            end += 1
        piece = items[head:end]
        closes = end < size and items[end].code == "," and (self.starts_predicate_after(end + 1))
        verb_before = has_verb(self.current)
        if closes and not verb_before and len(piece) == 1 and piece[0].code.startswith("<") and self.current and not self.current[-1].name and any(i.name for i in self.current):
            # "his manager, Gwen, had …": the name is the subject of what follows
            self.out.append(Clause([*self.current, items[at], *piece], self.subject, "apposition", self.unreal))
            self.current = list(piece)
            self.subject = "explicit"
            return end + 1
        host = self.current[-1] if self.current and self.current[-1].name else None
        if len(piece) > 2 and piece[0].code == "with" and piece[1].name and (piece[2].verb == "g" or piece[2].code in ("in", "on", "at", "as")):
            self.out.append(Clause(list(piece[1:]), "explicit", "absolute", self.unreal))
            return end
        if piece and end < size and items[end].code == ":" and not any(i.name for i in piece) and self.current and not has_verb(self.current):
            if piece[0].verb in ("d", "g", "n") or piece[0].code in _PREPOSITIONS or len(self.current) > 1:
                return end
        if piece and piece[0].name and self.quoted(piece):
            return end + (1 if end < size and items[end].code == "," and not verb_before else 0)
        described = len(piece) > 1 and piece[1].code == "'s" or (closes and len(piece) in (2, 3) and not piece[1].name and (piece[1].code.isalpha() or piece[1].verb in ("g", "b", "s")) and piece[1].code not in _PREPOSITIONS)
        if host is not None and piece and not piece[0].name and host.code[:2] in ("<C", "<O", "<J") and not verb_before and not closes and not self.current[0].name and piece[0].code not in _PREPOSITIONS:
            # "COO at Corvanta, boss of Yuki": both are said of the one whom the clause does not name
            self.out.append(Clause(piece, self.subject, "apposition", self.unreal))
            return end
        if host is not None and piece and not (piece[0].name and not described) and piece[0].code not in ("then", "and"):
            if closes and not verb_before:
                self.aside(host, items[at], piece)
                return end + 1
            if verb_before and piece[0].code not in _PREPOSITIONS:
                self.aside(host, items[at], piece)
                return end
        self.current.append(items[at])
        return head

    def aside(self, host: Item, comma: Item, piece: list[Item]) -> None:
        """An apposition as its own clause; "formerly of X and now with Y" as two."""
        joined = True
        if piece[0].verb in ("g", "d", "n") and len(piece) > 1:
            joined = False
        marks = [k for k, i in enumerate(piece) if k and (i.code == "~now" or (i.code == "~past" and piece[k - 1].code in ("and", ",", "but")))]
        start = 0
        for mark in (*marks, len(piece)):
            part = piece[start:mark]
            while part and part[-1].code in (",", "and", "but"):
                part = part[:-1]
            part = [i for i in part if i.code != "~now"]
            if part:
                between = [comma] if joined else []
                if not between and start:
                    between = [Item(",", part[0].start, part[0].start, ",")]
                self.out.append(Clause([host, *between, *part], "explicit", "apposition", self.unreal))
            start = mark

    def quoted(self, piece: Sequence[Item]) -> bool:
        """", so Gwen maintains," and ", she says,": who says it is no part of what is said."""
        if not (1 < len(piece) <= 6 and piece[0].name and piece[1].verb):
            return False
        if piece[1].code[:-2] in words.REPORTING and len(piece) <= 4:
            return True
        return bool(piece[-1].verb) and piece[-1].code[:-2] in words.REPORTING and not any(i.name for i in piece[1:])

    def relative(self, at: int) -> int:
        items = self.items
        size = len(items)
        preposition = items[at] if items[at].code in _PREPOSITIONS else None
        mark = items[at + 1] if preposition is not None else items[at]
        start = at + (2 if preposition is not None else 1)
        end = start
        while end < size and items[end].code not in (";", "–"):
            if items[end].code == ",":
                if has_verb(items[start:end]) and (self.starts_predicate_after(end + 1) or self.starts_clause(end + 1) or (end + 1 < size and items[end + 1].code in words.SUBORDINATE | words.RELATIVES)):
                    break
                if has_verb(items[start:end]) and not has_verb(self.current):
                    break
            elif end > start and items[end].code in ("and", "but", *words.SUBORDINATE) and self.starts_clause(end + 1) and has_verb(items[start:end]):
                break
            end += 1
        body = items[start:end]
        if self.current and self.current[-1].verb in _STRONG and self.current[-1].verb and mark.code != "which":
            # "nobody has said to whom he reports": a question, not a relative clause
            return end
        host = self.last_name()
        matter = self.tail()
        if mark.code in ("which", "that") and preposition is None and matter and body and body[0].verb:
            self.split_relative([*matter, *body])
            return end + 1 if end < size and items[end].code == "," and not has_verb(self.current) else end
        if host is None or (mark.code == "which" and preposition is None and self.passage_letter(host) == "P"):
            # nobody to hang it on: read it for what it says itself
            if body:
                self.out.append(Clause(list(body), "nobody", "relative", self.unreal))
            return end + 1 if end < size and items[end].code == "," and not has_verb(self.current) else end
        if self.current[:2] and self.current[0].code in ("?it", "it") and self.current[1].code in ("be/f", "be/t", "be/s") and preposition is None and mark.code in ("who", "that", "which", "whom"):
            # "It is A who runs B": no relative clause
            denied = False
            self.current = self.current[2:]
            if mark.code == "whom":
                self.current = _after_verb(list(body), self.current)
                self.subject = "explicit"
                return end
            self.subject = "explicit"
            return start if not denied else end
        if mark.code in ("who", "which", "that"):
            subject_relative = bool(body) and (body[0].verb or not body[0].name)
            built = [host, *body] if subject_relative else _after_verb(list(body), [host])
            if preposition is not None:
                built = [*body, preposition, host]
        elif mark.code == "whom":
            built = [*body, preposition, host] if preposition is not None else _after_verb(list(body), [host])
        else:
            possessive = Item("'s", mark.start, mark.end, "'s")
            if preposition is not None:
                cut = next((k for k, i in enumerate(body) if i.name or (i.verb and k)), len(body))
                noun, rest = list(body[:cut]), list(body[cut:])
                if rest and rest[0].verb:
                    rest = [*rest[1:], rest[0]]
                built = [*rest, preposition, host, possessive, *noun]
            else:
                built = [host, possessive, *body]
        self.split_relative(built)
        if end < size and items[end].code == "," and not has_verb(self.current) and (self.starts_predicate_after(end + 1)):
            return end + 1
        return end

    def tail(self) -> list[Item]:
        """The plain words at the end of the current clause: what "which" takes up where no name stands before it."""
        found: list[Item] = []
        for item in reversed(self.current):
            if item.name or not item.code[:1].isalpha() or item.code in _PREPOSITIONS or (item.verb and item.verb not in "sbgdn") or item.code in ("and", "or"):
                break
            found.insert(0, item)
        return found if len(found) < len(self.current) or not found else found

    def split_relative(self, built: list[Item]) -> None:
        for clause in _Splitter(built, self.passage).run():
            clause.origin = "relative"
            if clause.subject == "inherit" and not clause.items[0].name and built[0].name:
                clause.items = [built[0], *clause.items]
            if clause.subject in ("implicit", "inherit"):
                clause.subject = "explicit"
            clause.unreal = clause.unreal or self.unreal
            self.out.append(clause)

    def starts_predicate_after(self, at: int) -> bool:
        items = self.items
        if at < len(items) and items[at].verb in ("d", "b", "t", "s"):
            return True
        return self.starts_predicate(at)

    def passage_letter(self, item: Item) -> str:
        return self.passage.of(item).letter if item.code.startswith("<") else "P" if item.low in words.PERSON_PRONOUNS else "J"


def _after_verb(body: list[Item], host: list[Item]) -> list[Item]:
    """The antecedent back to its place as the object: after the verb, or after its particle where that ends the clause."""
    verb = next((k for k, i in enumerate(body) if i.verb in _STRONG or i.verb in ("d", "b")), None)
    if verb is None:
        return [*body, *host]
    after = verb + 1
    while after < len(body) and body[after].code in _PREPOSITIONS and not (after + 1 < len(body) and body[after + 1].name):
        after += 1
    return [*body[:after], *host, *body[after:]]


def _predicate_at(items: Sequence[Item]) -> int | None:
    """Where the finite verb of a clause stands."""
    for strong in (True, False):
        for at, item in enumerate(items):
            if strong and item.verb in _STRONG and not (item.verb == "s" and _noun_here(items, at)):
                return at
            if not strong and item.verb == "d" and at == 0 and len(items) > 1 and items[1].code != "by":
                return at
            if not strong and item.verb in ("d", "b") and at and (items[at - 1].name or item.code[:-2] in words.PURE or item.code[:-2] in _LIE):
                return at
    return None


def gap(previous: Sequence[Item], piece: Sequence[Item]) -> list[Item] | None:
    """The clause that a gapped one stands for: "A runs Legal, B Finance" gives "B runs Finance". None where it does not fit."""
    verb = _predicate_at(previous)
    if verb is None or not piece:
        return None
    subject, rest = list(previous[:verb]), list(previous[verb + 1 :])
    piece = list(piece)
    possessive = piece[-1].code == "'s"
    core = piece[:-1] if possessive else piece
    last = next((k for k in range(len(core) - 1, -1, -1) if core[k].name), None)
    if last is not None and last and core[last - 1].code in _PREPOSITIONS:
        preposition = core[last - 1].code
        at = next((k for k in range(len(rest) - 1) if rest[k].code == preposition and rest[k + 1].name), None)
        if at and rest[at - 1].name and len(core) == 3 and core[0].name and preposition in ("of", "from", "at", "in"):
            return core  # "by A of X and B of Y": B of Y stands on its own
        if at is not None:
            head = core[: last - 1]
            tail = [*core[last - 1 : last + 1], *rest[at + 2 :]] if possessive or not core[last + 1 :] else list(core[last - 1 :])
            if not head:
                return None
            if at > 0 and not (head[0].name and not rest[0].name):
                return [*subject, previous[verb], *head, *tail]
            return [*head, previous[verb], *rest[:at], *tail]
    if possessive and last is not None and last:
        at = next((k for k, i in enumerate(rest) if i.name), None)
        if at is not None:
            return [*core[:last], previous[verb], *rest[:at], core[last], *rest[at + 1 :]]
        return None
    if previous[verb].code[:3] == "be/" and rest and rest[0].name and piece[-1].name and len(piece) > 2 and (piece[1].code == "'s" or piece[0].low in words.POSSESSIVES):
        return [*piece[:-1], previous[verb], piece[-1]]
    if piece[0].name and len(piece) > 2 and piece[1].code in _PREPOSITIONS:
        at = next((k for k, i in enumerate(rest) if i.code == piece[1].code), None)
        if at is not None:
            return [piece[0], previous[verb], *rest[:at], *piece[1:]]
    if piece[0].name and len(piece) > 1 and not piece[1].verb:
        return [piece[0], previous[verb], *piece[1:]]
    return None


def kind_of(item: Item) -> str:
    """The kind that an item's letter tells, "" for a mixed or unknown one."""
    return KIND_OF.get(item.code[1], "") if item.code.startswith("<") else ""

"""One pattern line to all its shapes as regular expressions: voices, nominal forms, slots and Areas."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.pattern import AREAS, LETTER, Lexicon, Pattern, PatternError, Template

_STATE_ACTIVE = "sbfgzuta" + "d"


_EVENT_ACTIVE = "sbfgdt"


_STATE_PASSIVE = "pdnqZU"


_EVENT_PASSIVE = "pdnq"


NO_AREA = frozenset(
    (
        "who whom whose which that where when while whereas because since if unless until whatever whoever though "
        "although but than nobody not as rather despite by so yet thanks except before after he she they it him her them "
        "we you i us me himself herself"
    ).split()
)
"""Words that no Area holds. They and the forms of be, have and do are marked with `_` in what the patterns see (see `marked`)."""


_AREA_WORD = (
    r"(?:[^_~<,;:()=?!–\"/ ][^ <>,;:()=?!–\"/]*(?:/[^ <>]{2,}|/[bsgdn])?|/|<U\d+>"
    r"|<[OCJM]\d+>(?= (?:'s )?[a-z][^ /]*(?:/[gnsb])? ))"
)


def marked(code: str) -> str:
    """A code as it stands in the text of a clause: `_who`, `_be/f`, `vendor`. One character then tells where an Area must end."""
    return "_" + code if code in NO_AREA or code[:3] == "be/" or code[:5] == "have/" or code[:3] == "do/" else code


_LESSER = (
    r"(?:deputy|assistant|vice|associate|under|shadow|honorary|almost|nearly|no|not|hardly|scarcely|zero|"
    r"scant|neither|without|never|little|nobody|as|by|with|to|from|than|'s|→) "
)
"""Before a title they make another one of it, or none: a deputy head is no head, and "no veto" is none."""


_NO_NOUN = (
    r"(?!(?!(?:_[a-z/]+|in|for|on|at|to|of|by|with|from|over|under|after|before|behind|as|and|but|or|when|while|because|since|so|then|than|not|without|about|into|via|who|which|that|"
    r"where|if|though|although|until|again|back|never|inside|within|despite|amid|following|just|only) )[a-z][\w-]*(?:/[bg])? )"
)
"""After a name: no noun that it merely describes ("left the Globex building")."""
_NO_EVENT = (
    r"(?!(?:call|meeting|lunch|dinner|breakfast|office|building|party|demo|workshop|event|site|stand|booth|webinar|offsite|summit|conference|review|deal|contract|account|"
    r"desk|canteen|lobby|car|bus|queue|chat|channel|"
    r"thread|session|training|visit|tour|drinks?|trip|portal|website|newsletter|list)(?:/[bs])? )"
)
"""After a name: nothing that happens at its place or is named for it ("joined the Globex call")."""


_TOKEN = re.compile(r"\\[()]|\{|\}|\[|\]|\(|\)|\||<[^<>]+>|[^\s{}\[\]()|<>]+")


_PARTICLES = frozenset(
    (
        "to for on after of up out over in into behind against with at by about from under off towards toward around "
        "through away back down along upon onto across"
    ).split()
)


FUNCTION_WORDS = _PARTICLES | frozenset("be have do 's , : and not no via as than".split())


_FREQUENT = frozenset(
    (
        "one two three see say ask tell all name read last own come people line can get make work go take give keep put "
        "want need leave move call end send open start begin run look find hold use show let help try first same other "
        "nothing everything something anything place day time week part way word no not there here that this it they he "
        "she who what when where without like know think feel mean turn bring"
    ).split()
)
"""Words too common to tell anything: a pattern is looked for by another of its words where it has one."""


def _wants(elements: list[str]) -> tuple[int, tuple[str, ...]]:
    """How many groups of names a shape needs at least, and marks that it cannot do without: told before its expression is tried."""
    depth = needs = 0
    seen: set[str] = set()
    marks: list[str] = []
    for element in elements:
        if element in "[{(":
            depth += 1
        elif element in "]})":
            depth -= 1
        elif depth == 0:
            if re.fullmatch(r"[A-W](?:'s)?", element) and element[0] not in seen:
                seen.add(element[0])
                needs += 1
            if re.fullmatch(r"[A-W]'s", element):
                marks.append("> 's ")
            elif element == ":":
                marks.append(": ")
            elif element == "by":
                marks.append("_by ")
    return needs, tuple(dict.fromkeys(marks))


def _telling(lemma: str) -> int:
    """How much a word tells: a function word 0, a frequent one 1, any other 2."""
    return 0 if lemma in FUNCTION_WORDS or len(lemma) < 3 else 1 if lemma in _FREQUENT else 2


class Builder:
    def __init__(
        self,
        rule: str,
        lexicon: Lexicon,
        kinds: Mapping[str, tuple[str, ...]],
        templates: tuple[Template, ...],
        confidence: float,
        flags: frozenset[str],
    ) -> None:
        self.rule, self.lexicon, self.kinds, self.templates = rule, lexicon, kinds, templates
        self.confidence, self.flags = confidence, flags

    # ── pieces ──

    def slot(self, name: str, last: bool = False, owner: bool = False) -> str:
        if name in AREAS:
            if last:
                more = rf"(?:, (?:{_AREA_WORD} ){{1,5}})+, and (?:{_AREA_WORD} )+"
                last_two = rf"(?:, (?!and |with )(?:(?!and ){_AREA_WORD} ){{1,5}})+(?:and (?:{_AREA_WORD} )+)"
                return rf"(?P<{name}>(?:{_AREA_WORD} )+(?:{more}|{last_two})?|<A\d+!?> )"
            return f"(?P<{name}>(?:{_AREA_WORD} )+?|<A\\d+!?> )"
        letters = "".join(LETTER[k] for k in self.kinds.get(name, tuple(LETTER))) + "MU"
        return f"<(?P<{name}>[{letters}]\\d+)!?> " + ("" if owner else "(?!'s [a-z<~])")

    def word(self, word: str) -> str:
        if word in words.ARTICLES or word in words.ADVERBS:
            return ""
        if word in (",", ":", "'s", "\\(", "\\)"):
            return re.escape(word.lstrip("\\")) + " "
        if word in NO_AREA or "/" in word:
            return re.escape(marked(word)) + " "
        found = self.lexicon.forms.get(word)
        if found is None:
            return re.escape(marked(words.singular(word))) + " "
        lemma, code = found
        if lemma in ("be", "have", "do"):
            lemma = "_" + lemma
        if code == "b":
            return f"{re.escape(lemma)}(?:/[sb])? "
        if code in "dn":
            return f"{re.escape(lemma)}/[dnpq] "
        if code == "s":
            return f"{re.escape(lemma)}/[sb] "
        return f"{re.escape(lemma)}/{code} "

    def phrase(self, text: str) -> str:
        out: list[str] = []
        given = text.split()
        for at, word in enumerate(given):
            if word[0] == "[" and word[-1] == "]":
                inner = self.word(word[1:-1])
                out.append(f"(?:{inner})?" if inner else "")
            elif word == "to" and at + 1 < len(given) and self.lexicon.forms.get(given[at + 1], ("", ""))[1] == "b":
                continue
            elif at and given[at - 1] == "to" and self.lexicon.forms.get(word, ("", ""))[1] == "b":
                out.append(self.to_verb(word))
            else:
                out.append(self.word(word))
        return "".join(out)

    def to_verb(self, word: str) -> str:
        """ "to bat" is one item of a clause where it reads as an infinitive, two where "bat" reads as a noun."""
        lemma = re.escape(self.lexicon.forms[word][0])
        return f"(?:{lemma}/i |to {lemma}(?:/[sb])? )"

    def be_codes(self) -> str:
        """The codes of "be" that hold under the line's options."""
        if "past" in self.flags:
            return "tu"
        if "not" in self.flags:
            return "k"
        codes = "sft" if "event" in self.flags else "sftzu"
        codes += "o" if "must" in self.flags else ""
        codes += "rig" if "try" in self.flags else ""
        return codes + ("x" if "future" in self.flags else "")

    def be(self) -> str:
        return f"(?P<V>_be/[{self.be_codes()}]) "

    def verb(self, inside: str, voice: str) -> str:
        """A verb element. voice: active, passive, ing (inverted subject)."""
        event = "event" in self.flags
        if "not" in self.flags:
            active, passive = "k", "K"
        else:
            active = _EVENT_ACTIVE if event else _STATE_ACTIVE
            passive = _EVENT_PASSIVE if event else _STATE_PASSIVE
            if "must" in self.flags:
                active, passive = active + "o", passive + "O"
            if "try" in self.flags:
                active += "ri"
            if "past" in self.flags:
                active, passive = "dtu", "qU"
            if "future" in self.flags:
                active, passive = active + "x", passive + "y"
        out = []
        for alternative in inside.split("|"):
            first, _, rest = alternative.strip().partition(" ")
            while (
                rest
                and (first in words.ADVERBS or first in words.QUANTIFIERS or first.endswith("ly"))
                and first not in self.lexicon.forms
            ):
                first, _, rest = rest.partition(" ")
            if first == "be":
                out.append(f"_be/[{self.be_codes()}] " + self.phrase(rest))
                continue
            found = self.lexicon.forms.get(first, (first, "b"))
            if found[0] in ("have", "do"):
                found = ("_" + found[0], found[1])
            if voice == "passive" and words.IRREGULAR.get(found[0], ("", ""))[1] == found[0]:
                out.append(f"{re.escape(found[0])}/[{passive}b] " + self.phrase(rest))
            elif "aux" in self.flags:
                out.append(f"{re.escape(found[0])}/[{passive.replace('d', '')}] " + self.phrase(rest))
            elif found[1] in "dn" and voice == "active":
                out.append(f"{re.escape(found[0])}/[{passive}{'ut' if not event else 't'}] " + self.phrase(rest))
            elif voice == "active":
                out.append(f"{re.escape(found[0])}/[{active}] " + self.phrase(rest))
            elif voice == "passive":
                bare = "b" if words.IRREGULAR.get(found[0], ("", ""))[1] == found[0] else ""
                out.append(f"{re.escape(found[0])}/[{passive}{bare}] " + self.phrase(rest))
            else:
                out.append(f"{re.escape(found[0])}/g " + self.phrase(rest))
        return f"(?P<V>{'|'.join(out)})"

    def sequence(self, elements: list[str], voice: str = "active") -> str:
        """Elements to a regular expression; `[…]` optional, `{…}` optional with the topic in its place, `(…|…)` alternatives."""
        out: list[str] = []
        flat = list(elements)
        for at, element in enumerate(flat):
            if element == "[" or element == "(" or element == "{":
                out.append("(?:")
            elif element == "]" or element == "}":
                out.append(")?")
            elif element == ")":
                out.append(")")
            elif element == "|":
                out.append("|")
            elif element.startswith("<"):
                out.append(self.verb(element[1:-1], voice))
            elif element == "BE":
                out.append(self.be())
            elif element == "^":
                out.append(r"^(?:<\w\d+!> )?")
            elif element == "$":
                out.append(r"(?=$|[,.;:?!–)] ?|and |_but )")
            elif element == "...":
                out.append(r"(?:[^ <>,;:]+ ){0,3}")
            elif element == "~":
                out.append(rf"(?:(?![~<_]|{_LESSER})[^ /<>,;:]+(?:/[dngb])? ){{0,2}}?")
            elif element == "!s":
                out.append(r"(?!'s )")
            elif element == "!n":
                out.append(_NO_NOUN)
            elif element == "!e":
                out.append(_NO_EVENT)
            elif re.fullmatch(r"[A-Z]'s", element):
                out.append(self.slot(element[0], owner=True) + "'s ")
            elif re.fullmatch(r"[A-Z]", element):
                out.append(self.slot(element, last=at == len(flat) - 1 or flat[at + 1 :] == ["}"]))
            elif element == "to" and at + 1 < len(flat) and self.lexicon.forms.get(flat[at + 1], ("", ""))[1] == "b":
                continue
            elif at and flat[at - 1] == "to" and self.lexicon.forms.get(element, ("", ""))[1] == "b":
                out.append(self.to_verb(element))
            else:
                out.append(self.word(element))
        body = "".join(out)
        for name in set(re.findall(r"\(\?P<([A-U])>", body)):
            mark = re.search(rf"<\(\?P<{name}>[^)]*\)!\?>", body)
            if mark is not None:
                body = body[: mark.end()] + body[mark.end() :].replace(mark[0], f"<(?P={name})!?>")
        first = body.find("(?P<V>") + 1
        return body if not first else body[:first] + body[first:].replace("(?P<V>", "(?:")

    def make(self, elements: list[str], form: str, voice: str = "active", extra_prefix: str = "") -> Pattern:
        body = self.sequence(elements, voice)
        first = elements[0] if elements else ""
        if first in AREAS:
            prefix = r"(?:^(?:<\w\d+!> )?|(?<=, )|(?<=: )|(?<=and )|(?<=– )|(?<=; ))"
        else:
            prefix = r"(?<![^ ])(?<!~past )(?<!~x )(?<!no )(?<!deputy )(?<!assistant )(?<!vice )"
            if len(elements) > 1 and re.fullmatch(r"[A-Z]", first) and (elements[1].startswith("<") or elements[1] == "BE"):
                # "the manager of Bo reports to Ann" says nothing about Bo
                prefix += r"(?<!of )(?<!from )(?<!to )(?<!_by )(?<!for )(?<!in )(?<!at )(?<!'s )"
        optional: list[str] = []
        depth: list[str] = []
        for element in elements:
            if element in "{[":
                depth.append(element)
            elif element in "}]" and depth:
                depth.pop()
            elif "{" in depth and re.fullmatch(r"[A-Z](?:'s)?", element):
                optional.append(element[0])
        keys, also = self.keys(elements)
        return Pattern(
            self.rule,
            extra_prefix + prefix + body,
            self.templates,
            keys,
            self.kinds,
            tuple(optional),
            self.confidence,
            self.flags,
            form,
            voice if not self.participle(elements) else "passive",
            self.used(),
            *_wants(elements),
            also,
        )

    def participle(self, elements: list[str]) -> bool:
        """Whether the verb element is written as a participle: `<opposed>` is adjectival."""
        inside = next((e[1:-1] for e in elements if e.startswith("<")), "")
        return any(self.lexicon.forms.get(a.split()[0], ("", "b"))[1] in "dn" for a in inside.split("|") if a.strip())

    def used(self) -> tuple[str, ...]:
        """The slots that the relations name."""
        return tuple(dict.fromkeys(s for t in self.templates for s in (t.subject, t.object)))

    def keys(self, elements: list[str]) -> tuple[tuple[str, ...], tuple[frozenset[str], ...]]:
        """The lemmas of which one must stand in a clause for this pattern to be tried, and the further sets that must be met.

        The first are those of the most telling required element, so that few clauses have to try the pattern.
        """
        required = self.required(elements)
        if not required:
            raise PatternError(f"{self.rule}: no word to look for in {' '.join(elements)!r}")
        best = max(range(len(required)), key=lambda k: (required[k][0], -k))
        return required[best][1], tuple(frozenset(heads) for k, (_, heads) in enumerate(required) if k != best)

    def required(self, elements: list[str]) -> list[tuple[int, tuple[str, ...]]]:
        """Per element that no match can do without: how much it tells, and the lemmas of which one stands there."""
        out: list[tuple[int, tuple[str, ...]]] = []
        depth = at = 0
        while at < len(elements):
            element = elements[at]
            if element in "[{":
                depth += 1
            elif element in "]}":
                depth -= 1
            elif element == "(":
                end, level = at + 1, 1
                while level:
                    level += (elements[end] == "(") - (elements[end] == ")")
                    end += 1
                if depth == 0:
                    heads = self._alternatives(elements[at + 1 : end - 1])
                    if heads:
                        out.append((min(5 if r == 2 else r + 1 for r in map(_telling, heads)), tuple(dict.fromkeys(heads))))
                at = end
                continue
            elif depth == 0 and element.startswith("<"):
                heads = [self._head([f"<{a.strip()}>"]) for a in element[1:-1].split("|")]
                if all(heads):
                    common = any(x in ("be", "have") for x in heads)
                    out.append((2 if common else 3 if not _FREQUENT.isdisjoint(heads) else 5, tuple(dict.fromkeys(heads))))
            elif depth == 0 and element == "BE":
                out.append((1, ("be",)))
            elif depth == 0 and re.fullmatch(r"[A-Z]'s", element):
                out.append((0, ("'s",)))
            elif (
                depth == 0
                and element == "to"
                and self.lexicon.forms.get((elements[at + 1 : at + 2] or [""])[0], ("", ""))[1] == "b"
            ):
                pass
            elif depth == 0 and not re.fullmatch(r"[A-Z]|\^|\$|\.\.\.|~|\)|\||!s|!n", element):
                head = element.lstrip("\\") if element in (",", ":", "\\(", "\\)") else self._head([element])
                if head:
                    out.append((0 if head in ",:()" else (1, 2, 4)[_telling(head)], (head,)))
            at += 1
        return out

    def _alternatives(self, inside: list[str]) -> list[str]:
        """The head of each alternative in brackets; nothing where one of them has none ("(him|A)")."""
        alternatives: list[list[str]] = [[]]
        for element in inside:
            if element == "|":
                alternatives.append([])
            else:
                alternatives[-1].append(element)
        heads: list[str] = []
        for alternative in alternatives:
            if alternative and alternative[0].startswith("<"):
                # "(<sit|lie> with|in)": every verb of the first element may stand there
                heads += [self._head([f"<{verb}>"]) for verb in alternative[0][1:-1].split("|")]
            elif alternative and alternative[0] in ("BE", ",", ":"):
                heads.append({"BE": "be"}.get(alternative[0], alternative[0]))
            else:
                heads.append(self._head(alternative))
        return heads if all(heads) else []

    def _head(self, elements: list[str]) -> str:
        found = ""
        for element in elements:
            if (
                element in words.ARTICLES
                or element in words.ADVERBS
                or element in "[](){}|^$"
                or element in ("...", "~", ",", "!s", "!n", "!e")
            ):
                continue
            if element.startswith("<"):
                element = element[1:-1].split("|")[0].split()[0]
            if re.fullmatch(r"[A-Z](?:'s)?", element):
                continue
            element = "be" if element == "BE" else re.sub(r"/\w$", "", element)
            lemma = self.lexicon.forms.get(element, (words.singular(element), ""))[0]
            if not found or _telling(lemma) > _telling(found):
                found = lemma
        return found

    # ── whole lines ──

    def line(self, left: str) -> list[Pattern]:
        elements = _TOKEN.findall(left)
        verb = next((i for i, e in enumerate(elements) if e.startswith("<")), None)
        shapes = [self.make(elements, "as written")]
        if verb is None or "only" in self.flags or "not" in self.flags:
            return shapes
        inside = elements[verb][1:-1]
        lemmas = [a.split()[0] for a in inside.split("|")]
        if any(x in ("be", "have") for x in lemmas) or any(self.lexicon.forms.get(x, (x, "b"))[1] in "dn" for x in lemmas):
            return shapes
        if verb != 1 or not re.fullmatch(r"[A-Z]", elements[0]) or len(elements) < 3:
            return shapes
        subject, rest = elements[0], elements[2:]
        if subject not in AREAS:
            ends = ["(", "BE", "|", ":", ")"] if rest[-1] not in AREAS else ["BE"]
            shapes.append(self.make([elements[1], *rest, *ends, subject], "inverted", "ing"))
            shapes.append(
                self.make(
                    [subject, "BE", "(", "one", "|", "person", "|", "man", "|", "woman", ")", elements[1], *rest],
                    "the one",
                    "ing",
                )
            )
        if "active" in self.flags:
            return shapes
        at = 0
        while at < len(rest) and (rest[at] in _PARTICLES or rest[at] in "[]"):
            at += 1
        if at < len(rest) and re.fullmatch(r"[A-Z]", rest[at]):
            particles, target, after = rest[:at], [rest[at]], rest[at + 1 :]
        elif rest and rest[0] not in _PARTICLES and rest[0] not in "[({":
            particles, target, after = [], rest, []
        else:
            return shapes
        # "opposition to Heron is led by Ann" says nothing of who leads Heron
        theirs = r"(?<!opposition to )(?<!resistance to )(?<!against )" if len(target) == 1 else ""
        shapes.append(
            self.make([*target, "[", ",", "]", elements[1], *particles, *after, "by", subject], "passive", "passive", theirs)
        )
        if after:
            shapes.append(
                self.make(
                    [*target, "[", ",", "]", elements[1], *particles, "by", subject, *after], "passive, agent first", "passive"
                )
            )
        return shapes

    def noun(self, holder: str, rest: str) -> list[Pattern]:
        """`A = boss|line manager of|to B`: every way in which English says that A is B's boss."""
        elements = _TOKEN.findall(rest)
        topic = elements[-1] == "}"
        elements = [e for e in elements if e not in "{}"]
        of = elements[-1]
        if not re.fullmatch(r"[A-Z]", of):
            raise PatternError(f"{self.rule}: a noun line ends in a slot: {rest!r}")
        alternatives: list[list[str]] = [[]]
        for element in elements[:-1]:
            if element == "|":
                alternatives.append([])
            else:
                alternatives[-1].append(element)
        cleaned: list[list[str]] = []
        preps: list[str] = []
        for alternative in alternatives:
            if preps:
                preps.append(" ".join(alternative))
            elif len(alternative) > 1 and alternative[-1] in _PARTICLES:
                cut = next(i for i, w in enumerate(alternative) if i and w in _PARTICLES)
                cleaned.append(alternative[:cut])
                preps.append(" ".join(alternative[cut:]))
            else:
                cleaned.append(alternative)
        preps = list(dict.fromkeys(p for p in preps if p)) or ["of"]
        area = of in AREAS
        name = ["("]
        for noun in cleaned:
            name += [*noun, "|"]
        name[-1] = ")"
        by = ["("]
        for prep in preps:
            by += [*prep.split(), "|"]
        by[-1] = ")"
        full = ["~", *name, *by, of]
        owned = [f"{of}'s", "~", *name, "!s"] if not area else None
        compound = [of, "~", *name] if not area and not set(self.kinds.get(of, ())) <= {"Person"} else None
        shapes: list[Pattern] = []

        def put(elements: list[str], form: str) -> None:
            shapes.append(self.make(elements, form))

        for kind, whole in (("noun of", full), ("possessive", owned), ("compound", compound)):
            if whole is None:
                continue
            put([holder, "BE", "[", "as", "]", *whole], f"copula, {kind}")
            put([holder, "[", "(", ",", "[", "as", "]", "|", ":", ")", "]", *whole], f"apposition, {kind}")
            put(["with", holder, "as", *whole], f"with … as, {kind}")
            if whole is full and not area:
                put([*full, "BE", holder], f"inverted copula, {kind}")
                put([*full, "[", ",", "]", "[", "(", ",", "|", ":", ")", "]", holder], f"label, {kind}")
            elif whole is full:
                put(["~", *name, *by, of, "BE", holder], f"inverted copula, {kind}")
                put(["~", *name, *by, of, ":", holder], f"label, {kind}")
            else:
                put([*whole, "BE", holder], f"inverted copula, {kind}")
                put([*whole, "[", "(", ",", "|", ":", ")", "]", holder], f"label, {kind}")
        if not area:
            put([of, "[", ",", "]", "~", *name, ":", holder], "field")
            put([holder, ":", *(owned or full)], "field, holder first")
            put([of, "[", ",", "]", "~", *name, "BE", holder], "field with verb")
            put([of, "<have>", "~", *name, "in", holder], "has a … in")
            put([of, "<have>", holder, "(", "as", "|", "for", "|", "in", ")", "[", f"{of}'s", "]", "~", *name], "has … as")
            put([holder, "<have>", "~", *name, "[", "role", "|", "job", "]", *by, of], "has the role")
        if area:
            put([of, ",", "~", *name, ":", holder], "field")
        if topic and not area:
            put([holder, "BE", "~", *name, "{", *by, of, "}"], "copula, topic")
            put([holder, "[", ",", "]", "~", *name, "{", *by, of, "}", "$"], "apposition, topic")
            put(["^", "~", *name, "{", *by, of, "}", "(", ":", "|", "BE", ")", holder], "label, topic")
        return shapes

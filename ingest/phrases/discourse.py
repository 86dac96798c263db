"""A line to its clauses with everything understood filled in: subjects, topics, "B still is", questions answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stakegraph.ingest.model import About, Line
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.clauses import Clause, brackets, contrast, gap, has_verb
from stakegraph.ingest.phrases.encode import encode
from stakegraph.ingest.phrases.groups import Passage, coordinate, name_groups
from stakegraph.ingest.phrases.pattern import Lexicon
from stakegraph.ingest.phrases.references import LEADING, References
from stakegraph.ingest.phrases.split import clauses
from stakegraph.ingest.phrases.tokens import Item, sentences, tokenize, untangle


def clauses_of_line(line: Line, about: About, lexicon: Lexicon) -> tuple[Passage, list[Clause]]:
    """All clauses of a line in order, each with its subject in front and its pronouns resolved."""
    passage = Passage(lexicon)
    return passage, _Discourse(line, about, passage).run()


_UNREAL_FIRST = frozenset(p.split()[0] for p in words.SENTENCE_UNREAL)


_TITLES = frozenset("role title position job post headline summary today profile".split())


def _field(items: list[Item]) -> list[Item]:
    """A field whose label is a predicate, to that predicate: "Leads: Heron", "Member of: Legal", "Role: head of Legal"."""
    at = next(k for k, i in enumerate(items) if i.code == ":")
    label = items[1:at]
    if not label or at + 1 >= len(items) or any(i.name for i in label):
        return items
    if label[-1].code in _TITLES and len(label) <= 2 and not items[at + 1].name:
        return [items[0], *items[at + 1 :]]
    if label[-1].code in LEADING | {"to"} or (len(label) == 1 and label[0].verb == "s" and items[at + 1].name):
        return [*items[:at], *items[at + 1 :]]
    return items


def _what(items: list[Item]) -> list[Item]:
    """ "X is what A takes care of": A takes care of X."""
    at = next(
        (
            k
            for k in range(1, len(items) - 3)
            if items[k].code == "be/f" and items[k + 1].code == "what" and items[k + 2].name and items[k + 3].verb
        ),
        None,
    )
    return items if at is None else [*items[at + 2 :], *[i for i in items[:at] if not i.code.endswith("!>")]]


def _the_one(items: list[Item]) -> list[Item]:
    """ "is the one holding it up", "is the one to lead it": the verb itself."""
    for at in range(1, len(items) - 2):
        if (
            items[at].verb == "f"
            and items[at].code == "be/f"
            and items[at + 1].code in ("one", "ones")
            and items[at + 2].verb in ("g", "s", "b")
        ):
            return [*items[:at], items[at + 2].moved(items[at + 2].code[:-1] + "f"), *items[at + 3 :]]
        if (
            items[at].code == "be/f"
            and items[at + 1].code in ("one", "ones", "who")
            and at + 3 < len(items)
            and items[at + 2].code in ("who", "that")
            and items[at + 3].verb
        ):
            return [*items[:at], *items[at + 3 :]]
    return items


_SPLIT_OF = frozenset("raci rasci daci roles role responsibilities responsibility split ownership accountability matrix".split())


def _front_to_end(items: list[Item]) -> list[Item]:
    """ "In the review Wen backed it" and "On Heron Ann drags her feet": what stands before the subject goes behind, or away."""
    if items[0].code not in LEADING:
        return items
    for at in range(1, min(len(items) - 1, 7)):
        item = items[at]
        if item.code in (",", ":", ";", "'s", "(") or (item.verb and item.verb != "b"):
            return items
        if (
            item.name
            and at > 1
            and items[at - 1].code not in ("of", "to", "with", "for", "from", "by", "at", "in", "on")
            and items[at + 1].verb
            and items[at + 1].verb in "sftpqoOxykKzZuUbd"
            and item.low not in words.POSSESSIVES
        ):
            front = items[:at]
            if any(i.name for i in front):
                return [*items[at:], *front]
            if front[0].code == "over" or (front[0].code == "for" and items[at + 1].verb == "O"):
                # "Over rate cards she holds a veto that …", "For refunds Ann has to be asked"
                end = next((k for k in range(at, len(items)) if items[k].code in (",", "that", "which", "who")), len(items))
                return [*items[at:end], *front, *items[end:]]
            return items[at:]
    return items


def _front_subjects(found: list[Clause]) -> None:
    """ "Courted by Ann, Bo remains polite", "A Globex employee on loan to Legal, Bo …": whom the main clause names is meant."""
    for clause, main in pairwise(found):
        items, subject = clause.items, main.items[0] if main.items else None
        if (
            clause.origin == "front"
            and clause.subject == "implicit"
            and main.origin == "main"
            and subject is not None
            and subject.code.startswith("<P")
            and len(main.items) > 1
            and main.items[1].verb
            and len(items) > 2
            and (
                (items[0].verb in ("d", "n", "p", "q") and items[1].code in ("by", "at", "to", "from", "in"))
                or (
                    items[0].code[:2] in ("<C", "<O") and items[1].code[0].isalpha() and not items[1].name and not has_verb(items)
                )
            )
        ):
            code = subject.code.rstrip(">").rstrip("!") + "!>"
            items.insert(0, Item(code, items[0].start, items[0].start, code))
            clause.subject = "explicit"


_GIVE_UP = frozenset(
    (
        "withdraw drop abandon lift retract renounce overcome shed bury swallow relinquish lose resolve settle remove "
        "address allay"
    ).split()
)


def _given_up(items: list[Item]) -> list[Item]:
    """ "withdrew his objection", "A's doubts were allayed": what the noun says is over."""
    out: list[Item] = []
    for at, item in enumerate(items):
        out.append(item)
        if (item.code == "'s" and at >= 2 and any(i.verb and i.code[:-2] in _GIVE_UP for i in items[:at])) or (
            item.code == "'s" and any(i.verb in ("p", "q", "f") and i.code[:-2] in _GIVE_UP for i in items[at:])
        ):
            out.append(Item("~past", item.end, item.end, "~past"))
    return out


def _split(items: Sequence[Item], marks: Sequence[str]) -> list[list[Item]]:
    out: list[list[Item]] = [[]]
    for item in items:
        if item.code in marks:
            out.append([])
        else:
            out[-1].append(item)
    return [p for p in out if p]


class _Discourse(References):
    """Reads a line sentence by sentence."""

    def run(self) -> list[Clause]:
        line, passage = self.line, self.passage
        items = untangle(tokenize(line.text, line.mentions), passage.lexicon)
        items = self.references(items)
        if line.label:
            label = [Item(w, 0, 0, w) for w in line.label.lower().split()]
            items = [*label, Item(":", 0, 0, ":"), *items]
        parts: list[tuple[list[Item], str]] = []
        for sentence in sentences(name_groups(items, passage), line.text):
            parts.append((coordinate(encode(self.hearsay(list(sentence.items)), passage), passage), sentence.ending))
        at = 0
        while at < len(parts):
            sentence_items, ending = parts[at]
            if ending == "?":
                if at + 1 < len(parts) and parts[at + 1][1] != "?":
                    self.answered(sentence_items, parts, at)
                at += 1
                continue
            self.sentence(sentence_items)
            at += 1
        return self.out

    def hearsay(self, items: list[Item]) -> list[Item]:
        """Takes "according to Ann," out; the rest of the sentence is what is stated."""
        for at, item in enumerate(items):
            if item.low == "according" and at + 2 < len(items) and items[at + 1].low == "to" and items[at + 2].name:
                end = at + 3
                if end < len(items) and items[end].low == ",":
                    end += 1
                start = at - 1 if at and items[at - 1].low == "," else at
                return [*items[:start], *items[end:]]
        return items

    def answered(self, question: list[Item], parts: list[tuple[list[Item], str]], at: int) -> None:
        """ "Who looks after X? Yusuf, …" is "Yusuf looks after X"; "Freezer capacity? That is …" sets the topic."""
        answer = parts[at + 1][0]
        if question and question[0].code in ("who", "?who") and answer and answer[0].code.startswith("<") and len(question) > 1:
            if not (len(answer) > 1 and answer[1].verb in "sftdpqbzk" and answer[1].verb):
                cut = next((k for k, i in enumerate(answer) if i.code in (",", ";", "–", "and") and k), len(answer))
                if all(i.name for i in answer[:cut]) or answer[1].code == "and":
                    self.sentence([answer[0], *question[1:]])
                    parts[at + 1] = (answer, parts[at + 1][1])
            return
        if (
            question
            and not has_verb(question)
            and any(i.name for i in question)
            and question[-1].code[:1].isalpha()
            and answer
            and answer[0].code.startswith("<")
            and (len(answer) == 1 or answer[1].code in (",", ";", "–"))
        ):
            self.sentence([*question, Item(":", answer[0].start, answer[0].start, ":"), answer[0]])
            return
        if question and not has_verb(question) and len(question) <= 6:
            self.topic = (
                [self.area(question)] if not any(i.name for i in question) else [i for i in question if i.code.startswith("<")]
            )

    # ── sentences ──

    def sentence(self, items: list[Item]) -> None:
        while items and items[0].code in (":", ",", "–", ";"):
            items = items[1:]
        if not items:
            return
        self.known += [i for i in items if i.code.startswith("<") and not i.code.endswith("!>")]
        unreal = self.unreal_start(items) or items[0].code == "hear/i"
        for kept, denied in contrast(items):
            main, inserts = brackets(kept)
            for part, origin in [(main, "denied" if denied else "main")]:
                self.labelled(part, unreal or (denied and not self.line.decision), denied)
                del origin
            for host, inner in inserts:
                self.bracket(host, inner, unreal or denied)

    def unreal_start(self, items: Sequence[Item]) -> bool:
        lows = [i.low if not i.code.startswith("<") else "@" for i in items[:6]]
        text = " ".join(lows) + " "
        if lows and lows[0] in _UNREAL_FIRST and any(text.startswith(p + " ") for p in words.SENTENCE_UNREAL):
            first = lows[0] if lows else ""
            if first in ("does", "do", "did", "will", "could", "should", "would", "might", "may", "can", "is", "was", "were"):
                return (
                    first in ("were", "should", "could", "might", "may", "would", "does", "do", "did")
                    and len(items) > 1
                    and items[1].name
                )
            return True
        return bool(lows) and lows[0] in ("had", "were") and len(items) > 1 and items[1].name

    def bracket(self, host: list[Item], inner: list[Item], unreal: bool) -> None:
        """ "A (head of Legal)", "Legal (A/B)": what stands in brackets is said of the name before them."""
        if not inner:
            return
        if not host:
            if any(i.name for i in inner) and not unreal:
                for piece in _split(inner, (";",)):
                    self.finish(Clause(list(piece), "inherit", "bracket", unreal))
            return
        for piece in _split(inner, (";",)):
            open_, close = Item("(", piece[0].start, piece[0].start), Item(")", piece[-1].end, piece[-1].end)
            if all(i.name or i.code in ("/", ",", "and") for i in piece):
                self.finish(Clause([*host, open_, *piece, close], "explicit", "bracket", unreal))
                continue
            for clause in clauses([*host, Item(",", piece[0].start, piece[0].start), *piece], self.passage):
                clause.subject = "explicit"
                clause.origin = "bracket"
                clause.unreal = clause.unreal or unreal
                self.finish(clause)
            if "," in (i.code for i in piece):
                for sub in _split(list(piece), (",",)):
                    if sub:
                        self.finish(Clause([*host, Item(",", sub[0].start, sub[0].start), *sub], "explicit", "bracket", unreal))

    def labelled(self, items: list[Item], unreal: bool, denied: bool) -> None:
        """ "Bridge update: A heads it, …" has a topic; "Lead: A" is a field and stays whole."""
        at = next((k for k, i in enumerate(items) if i.code == ":"), None)
        dash = next((k for k, i in enumerate(items) if i.code == "–"), None)
        if dash is not None and 0 < dash < len(items) - 1 and (at is None or dash < at) and not has_verb(items[:dash]):
            left, right = items[:dash], items[dash + 1 :]
            if at is not None or (len(left) <= 4 and has_verb(right) and any(i.name for i in left)):
                names = [i for i in left if i.code.startswith("<")]
                self.topic = [names[-1]] if names else [self.area(left)]
                self.labelled(right, unreal, denied)
                return
            if not has_verb(right) and len(left) <= 5 and not self.line.decision:
                for piece in _split(items, (";",)):
                    self.clauses([i.moved(":") if i.code == "–" else i for i in piece], unreal, denied)
                return
        if at is not None and 0 < at < len(items) - 1:
            left, right = items[:at], items[at + 1 :]
            ours = next(
                (k for k, i in enumerate(left) if k and i.code in ("we", "i", "you") and k + 1 < len(left) and left[k + 1].verb),
                None,
            )
            if ours is not None:
                left = left[:ours]
                items = [*left, *items[at:]]
            clause_tail = next(
                (
                    k
                    for k, i in enumerate(left)
                    if k and i.code in ("that", "who", "which") and k + 1 < len(left) and left[k + 1].verb
                ),
                None,
            )
            if clause_tail is not None:
                left = left[:clause_tail]
                items = [*left, *items[at:]]
                at = clause_tail
            meanwhile = next(
                (
                    k
                    for k, i in enumerate(left)
                    if k > 1 and i.code in ("while", "~until", "pending") and not any(x.code.startswith("<") for x in left[k:])
                ),
                None,
            )
            if meanwhile is not None:
                left = left[:meanwhile]
                items = [*left, *items[at:]]
                at = meanwhile
            tail = next(
                (
                    k
                    for k, i in enumerate(left)
                    if k
                    and i.code in ("per", "at", "inside", "around", "across", "throughout")
                    and not any(x.code.startswith(("<P", "<J", "<C")) for x in left[k:])
                ),
                None,
            )
            if tail is not None and not has_verb(left):
                left = left[:tail]
                items = [*left, *items[at:]]
            who = next((k for k, i in enumerate(left) if i.code == "who"), None)
            if who is not None and not has_verb(right) and len(left) > who + 1:
                if right[0].code.startswith("<") and left[-1].code != "what" and not any(i.code in (":", "–") for i in right):
                    self.sentence([right[0], *left[who + 1 :]])
                    return
                if left[-1].code == "what":
                    self.labelled(right, unreal, denied)
                    return
            about_what = next((k for k, i in enumerate(left) if i.code in ("for", "on", "of", "over") and k), None)
            if about_what is not None and left[0].low in _SPLIT_OF and not any(i.name for i in left):
                end = next((k for k in range(about_what + 1, len(left)) if left[k].code == ","), len(left))
                if end > about_what + 1:
                    self.topic = [self.area(left[about_what + 1 : end])]
            first = next((k for k, i in enumerate(right) if i.code in (",", ";") or i.code in words.RELATIVES), len(right))
            participle = left[0].verb in ("d", "g")
            chunks = _split(right, (",", ";"))
            if (
                any(i.code.startswith("<") for i in left)
                and not has_verb(left)
                and all(
                    c[0].name and len(c) > 1 and c[1].code not in ("'s", "/", "and", ":", "→", "(") and not c[1].name
                    for c in chunks
                )
                and not has_verb(right)
            ):
                self.topic = [next(i for i in reversed(left) if i.code.startswith("<"))]
                for chunk in chunks:
                    self.clauses(list(chunk), unreal, denied)
                return
            if not has_verb(left) and not any(i.name for i in left) and len(left) <= 5:
                self.matter = self.area(left)
            if len(left) == 1 and left[0].code.startswith("<") and right[0].verb in ("g", "s") and not right[0].name:
                self.clauses([left[0], *right], unreal, denied)
                return
            if has_verb(right[:first]) or (
                has_verb(left) and not participle and not all(i.name or i.code in ("and", ",") for i in right)
            ):
                self.clauses(left, unreal, denied)
                names = [i for i in left if i.code.startswith("<")]
                if names and not has_verb(left):
                    self.topic = [names[-1]]
                    if self.passage.of(names[-1]).letter == "P":
                        self.subjects.append(names[-1])
                        self.previous = Clause(left, "explicit")
                self.labelled(right, unreal, denied)
                return
        self.clauses(items, unreal, denied)

    def clauses(self, items: list[Item], unreal: bool, denied: bool) -> None:
        if not items:
            return
        if (
            items[0].code in ("on", "for", "about", "regarding", "with")
            and len(items) > 2
            and items[1].code.startswith("<")
            and self.passage.of(items[1]).letter != "P"
        ) and (items[2].name or items[2].code in (":", ",", ";")):
            self.topic = [items[1]]
        found = clauses(items, self.passage)
        if found and found[0].origin == "relative":
            main = next((c for c in found if c.origin == "main" and has_verb(c.items)), None)
            if main is not None and main.items[0].start < found[0].items[-1].start:
                self.remember(main.items)
        _front_subjects(found)
        for clause in found:
            clause.unreal = clause.unreal or unreal
            clause.contrast = denied
            self.finish(clause)

    # ── clauses ──

    def finish(self, clause: Clause) -> None:
        items = [i for i in clause.items if i.code != "~then"]
        if (
            len(items) > 4
            and items[0].code == "together"
            and items[1].code == "with"
            and items[2].name
            and items[3].name
            and items[4].verb
        ):
            items = [items[2], items[1].moved("and"), *items[3:]]
        if clause.subject == "gap" and self.previous is not None:
            filled = gap(self.previous.items, items)
            if filled is not None:
                items, clause.subject = filled, "explicit"
        elif (
            self.previous is not None
            and not has_verb(items)
            and clause.origin == "main"
            and items[0].code.startswith("<")
            and len(items) > 1
            and not any(i.code in (":", ",", "(") for i in items)
        ):
            filled = gap(self.previous.items, items) if clause.subject == "after" else None
            if filled is not None:
                items, clause.subject = filled, "explicit"
        if clause.speaker is not None and clause.speaker.code.startswith("<"):
            self.named.append(clause.speaker)
            if not self.subjects:
                self.subjects.append(clause.speaker)
        items = _the_one(_front_to_end(items))
        if (
            len(items) > 3
            and items[0].code.startswith("<")
            and items[1].code in ("at", "of", "from", "in")
            and items[2].code[:2] in ("<C", "<O")
            and items[3].verb
            and items[3].verb in "sftpqoOxykKzZuU"
        ):
            # "Ann of Globex runs Legal": where she is from, and what she does
            self.out.append(Clause(items[:3], "explicit", "apposition", clause.unreal))
            items = [items[0], *items[3:]]
        items = _what(items)
        if len(items) > 2 and items[0].code == "with" and items[1].name and items[2].verb == "g":
            items, clause.subject = items[1:], "explicit"
        if (
            len(items) in (3, 4)
            and items[0].name
            and items[1].low in words.PERSON_PRONOUNS
            and items[2].verb
            and items[2].verb in "sftpqoOxykKzZuUbd"
        ):
            items = [*items[1:], items[0]]
        repeated = self.repeated(items)
        if repeated is not None:
            items, clause.subject = repeated, "explicit"
        items = self.subject(items, clause)
        items = self.and_he(self.pronouns(items, clause))
        items = _given_up(self.teams(items))
        if items[0].code.endswith("!>") and any(i.code == ":" for i in items[2:6]):
            items = _field(items)
        if items[0].code.endswith("!>") and clause.origin == "main" and (not has_verb(items[1:3]) or items[1].verb in ("d", "n")):
            self.fragments(items, clause)
        clause.items = items
        clause.topic = self.topic_of(clause)
        for at, item in enumerate(items):
            if item.code.startswith("<") and not item.code.endswith("!>"):
                self.named.append(item)
            del at
        first = next((i for i in items if i.code.startswith("<")), None)
        if first is not None and clause.origin == "main" and items[0] is first and not (len(items) > 1 and items[1].code == "'s"):
            self.subjects.append(first)
        if has_verb(items) and clause.origin == "main":
            self.previous = clause
            self.remember(items)
        self.out.append(clause)

    def fragments(self, items: list[Item], clause: Clause) -> None:
        """ "One-time Globex partner, COO at Initech, boss of Bo": every piece of a note's telegram is about its subject."""
        pieces = _split(items[1:], (",",))
        if len(pieces) < 2 or any(i.code == ":" for i in items) or self.passage.of(items[0]).letter != "P":
            return
        if items[1].verb in ("d", "n") and any(self.letter(i) == "P" for i in pieces[0]):
            return
        for piece in pieces[1:]:
            while piece and piece[0].code in ("and", "but"):
                piece = piece[1:]
            if len(piece) > 1 and not (piece[0].name and piece[1].code != "'s") and any(i.name for i in piece):
                self.out.append(Clause([items[0], *piece], "explicit", "fragment", clause.unreal, topic=self.topic_of(clause)))

    def and_he(self, items: list[Item]) -> list[Item]:
        """ "Dan and he know each other": the pronoun joins the group once it stands for somebody."""
        if (
            len(items) > 3
            and self.letter(items[0]) == "P"
            and items[1].code == "and"
            and self.letter(items[2]) == "P"
            and items[3].verb
        ):
            members = (*self.passage.of(items[0]).members, *self.passage.of(items[2]).members)
            return [self.passage.group(members, items[0].start, items[2].end), *items[3:]]
        return items

    def repeated(self, items: list[Item]) -> list[Item] | None:
        """ "B still is", "Margaux does now", "and so must Treasury", "as did C": the predicate of the clause before."""
        if self.previous is None or not items:
            return None
        name = verb = None
        if len(items) == 2 and items[0].name and items[1].code == "~too":
            items = [items[0], items[1].moved("do/f")]
        core = [i for i in items if i.code not in ("so", "and", "as", "nor", ",", "much")]
        if len(core) == 2 and core[0].name and core[1].verb and core[1].code[:-2] in ("be", "do", "have"):
            name, verb = core
        elif (
            len(core) == 2
            and core[1].name
            and core[0].verb
            and core[0].code[:-2] in ("be", "do", "have")
            and items[0].code in ("so", "as", "nor")
        ):
            verb, name = core
        if name is None or verb is None:
            return None
        previous = self.previous.items
        at = next(
            (k for k, i in enumerate(previous) if i.verb and i.verb in "sftpqoOxykKzZuUbd" and (k or i.verb not in "bd")), None
        )
        if at is None:
            return None
        old = previous[at]
        passive = old.verb in "pqKOyZU"
        code = verb.verb
        if code in "sb":
            code = "f"
        new = {"f": "p", "t": "q", "k": "K", "o": "O", "x": "y", "z": "Z"}.get(code, "p") if passive else code
        rest = [i for i in previous[at + 1 :] if i.code not in ("~until", "~past", "~nolonger")]
        return [name, old.moved(f"{old.code[:-2]}/{new}"), *rest]

    def subject(self, items: list[Item], clause: Clause) -> list[Item]:
        """Puts the understood subject in front: the clause's before, or the note's own."""
        first = items[0]
        if clause.subject in ("explicit", "nobody"):
            return items
        if first.name:
            fragment = (
                clause.origin == "main"
                and self.about_term is not None
                and self.letter(first) in ("C", "O", "J")
                and len(items) > 1
                and (
                    items[1].code[0].isalpha()
                    or (items[1].code == "'s" and len(items) > 2 and not any(self.letter(i) == "P" for i in items))
                )
                and not has_verb(items)
                and not any(i.code == ":" for i in items)
                and not self._about(first)
                and items[1].code not in ("and", "or")
            )
            if not fragment:
                return items
        if first.code in (
            "nobody",
            "no-one",
            "noone",
            "none",
            "everyone",
            "everybody",
            "somebody",
            "someone",
            "i",
            "we",
            "you",
            "one",
            "there",
            "neither",
        ):
            return items
        subject: Item | None = None
        if clause.subject == "inherit" and self.previous is not None and self.noun_subject(self.previous):
            return items
        if clause.subject == "inherit" or (clause.subject == "after" and self.subjects):
            subject = self.subjects[-1] if self.subjects else None
            if subject is None and self.previous is not None and clause.subject == "inherit" and not self.about_term:
                return items
        # A decision's imperative ("reach Bo through Ann") is addressed to everybody: the note's subject is not its subject.
        if subject is None and self.about_term is not None and not self.line.decision:
            subject = self.passage.group([self.about_term], first.start, first.start)
        if subject is None:
            return items
        code = subject.code.rstrip(">").rstrip("!") + "!>"
        return [Item(code, first.start, first.start, code), *items]

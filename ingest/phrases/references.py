"""Pronouns, "the company", "its committee" and their like to those for whom they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stakegraph.ingest.model import THE_DECISION, About, Line, Term
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.clauses import Clause, has_verb
from stakegraph.ingest.phrases.groups import Passage, team, team_ends
from stakegraph.ingest.phrases.tokens import Item

_REFERENCE = {
    "Company": frozenset(
        "company firm vendor customer client bank agency supplier provider manufacturer partner institute trust".split()
    ),
    "Project": frozenset("project programme program initiative deal effort rollout pilot workstream platform one".split()),
    "Org": frozenset(
        "group team committee board practice department unit function office desk body panel council division".split()
    ),
}


_STANCE_BEFORE = frozenset(
    "to with against for of behind about over opposed opposes supports supported backed backs resisted welcomed championed".split()
)


def _latest(items: Sequence[Item], letters: str, letter: Callable[[Item], str]) -> Item | None:
    return next((i for i in reversed(items) if letter(i) and letter(i) in letters), None)


_AFTER_OBJECT = frozenset(
    (
        "among amongst between through within without across via around before after until during per again there here "
        "alike , ; : . – ) ( and but or to for on of in into behind against with at by about from under over as up out "
        "off while when because so then than since not ~nolonger ~until who in-to"
    ).split()
)


def _doer(before: Sequence[Item]) -> str:
    """The code of the name that the last verb here has as its subject."""
    verb = next((k for k in range(len(before) - 1, -1, -1) if before[k].verb), None)
    if verb is None:
        return ""
    return next((before[k].code for k in range(verb - 1, -1, -1) if before[k].code.startswith("<")), "")


LEADING = frozenset("in on at for with from under over about of regarding after before during within to".split())
"""Prepositions that may open a sentence before its subject."""


_BELONG = frozenset("be join belong sit work serve move".split())


class References:
    """A line, whom its note is about, and who was spoken of so far."""

    def __init__(self, line: Line, about: About, passage: Passage) -> None:
        self.line, self.about, self.passage = line, about, passage
        self.subjects: list[Item] = []
        self.named: list[Item] = []
        self.known: list[Item] = []
        self.topic: list[Item] = []
        self.matter: Item | None = None
        self.previous: Clause | None = None
        self.out: list[Clause] = []
        self.about_term = Term(about.kind, about.name, about.id) if about.kind and about.id else None

    # ── before the clauses ──

    def references(self, items: list[Item]) -> list[Item]:
        """ "the company", "this project", "the decision", "here": stand-ins become pronouns with a kind."""
        out: list[Item] = []
        at = 0
        seen: set[str] = {self.about.kind} if self.about.kind else set()
        decision = self.line.decision
        while at < len(items):
            item = items[at]
            if item.mention is not None:
                seen.add(item.mention.kind)
                if "(" in self.line.text and item.mention.id:
                    self.acronym(items, at)
            low = item.low
            following = items[at + 1] if at + 1 < len(items) and items[at + 1].mention is None else None
            if (
                (item.mention is None or not item.mention.kind)
                and following is not None
                and following.low == "("
                and self.spelt_out(items, at)
            ):
                found = next(k for k in range(at + 2, len(items)) if items[k].mention is not None)
                mention = items[found].mention
                assert mention is not None
                letters = self.line.text[item.start : item.end].lower()
                self.passage.acronyms[letters] = self.passage.group(
                    [Term(mention.kind, mention.name, mention.id)], item.start, item.end
                )
                out.append(item)
                at = found + 2
                continue
            if low in ("the", "this", "that") and following is not None:
                if following.low == "decision" and decision:
                    out.append(self.passage.group([THE_DECISION], item.start, following.end))
                    at += 2
                    continue
                kind = next((k for k, ws in _REFERENCE.items() if following.low in ws), "")
                after = items[at + 2] if at + 2 < len(items) else None
                goes_on = after is not None and (
                    after.mention is not None
                    or (after.low.isalpha() and after.low in ("lead", "leads", "head", "manager", "sponsor", "plan", "of"))
                )
                if following.low == "one" and low != "the" and "Project" not in seen and not goes_on:
                    out.append(Item("?it", item.start, following.end, "it"))
                    at += 2
                    continue
                if kind and kind in seen and not goes_on and not (following.low == "one" and low != "this"):
                    out.append(Item("?the:" + kind, item.start, following.end, "?the:" + kind))
                    at += 2
                    continue
            if low == "that" and decision and at and items[at - 1].low in _STANCE_BEFORE:
                out.append(self.passage.group([THE_DECISION], item.start, item.end))
                at += 1
                continue
            if (
                low == "this"
                and "Project" in seen
                and at
                and items[at - 1].mention is None
                and items[at - 1].low in self.passage.lexicon.forms
                and (following is None or following.low in (",", ".", ";", "and", "but") or following.low.endswith("ly"))
            ):
                out.append(Item("?the:Project", item.start, item.end, "?the:Project"))
                at += 1
                continue
            if (
                low in ("this", "that")
                and "Project" in seen
                and (
                    following is None
                    or following.low
                    in (
                        ".",
                        ",",
                        ";",
                        ":",
                        "=",
                        ")",
                        "with",
                        "and",
                        "through",
                        "for",
                        "until",
                        "too",
                        "now",
                        "!",
                        "from",
                        "since",
                    )
                )
                and at + 1 <= len(items)
                and not (at + 1 < len(items) and items[at + 1].mention is not None)
            ):
                before = items[at - 1].low if at else ""
                if before in ("on", "to", "for", "with", "of", "in", "behind", "against", "over", "about"):
                    out.append(Item("?the:Project", item.start, item.end, "?the:Project"))
                    at += 1
                    continue
            if low == "here" and self.about.kind == "Company" and at and items[at - 1].mention is None:
                out += [
                    Item("at", item.start, item.start, "at"),
                    self.passage.group([Term(self.about.kind, self.about.name, self.about.id)], item.start, item.end),
                ]
                at += 1
                continue
            out.append(item)
            at += 1
        return out

    def spelt_out(self, items: list[Item], at: int) -> bool:
        """ "CI (= Clinical Informatics)": letters with their name in brackets behind them."""
        letters = self.line.text[items[at].start : items[at].end]
        if not (letters.isupper() and 1 < len(letters) < 6):
            return False
        found = next((k for k in range(at + 2, min(at + 5, len(items))) if items[k].mention is not None), 0)
        if not found or found + 1 >= len(items) or items[found + 1].low != ")":
            return False
        mention = items[found].mention
        return mention is not None and letters == "".join(w[0] for w in mention.name.split() if w[0].isupper())

    def acronym(self, items: list[Item], at: int) -> None:
        """ "Change Office (CO)": the letters stand for the name in the rest of the line."""
        text = self.line.text
        mention = items[at].mention
        assert mention is not None
        if at + 3 < len(items) and items[at + 1].low == "(" and items[at + 3].low == ")":
            letters = text[items[at + 2].start : items[at + 2].end]
            if (
                letters.isupper()
                and 1 < len(letters) < 6
                and letters == "".join(w[0] for w in mention.name.split() if w[0].isupper())
            ):
                self.passage.acronyms[letters.lower()] = self.passage.group(
                    [Term(mention.kind, mention.name, mention.id)], mention.start, mention.end
                )

    def area(self, items: Sequence[Item]) -> Item:
        start, end = items[0].start, items[-1].end
        item = self.passage.group([Term("Area", self.line.text[start:end])], start, end)
        return Item(item.code.replace("<U", "<A"), start, end, item.code)

    def teams(self, items: list[Item]) -> list[Item]:
        """ "Ann, whose group …": the same Org as "Ann's group"."""
        if not any(i.code == "'s" for i in items):
            return items
        out: list[Item] = []
        at = 0
        while at < len(items):
            item = items[at]
            if (
                item.code == "'s"
                and out
                and at + 1 < len(items)
                and items[at + 1].low in words.TEAM_WORDS
                and self.letter(out[-1]) == "P"
                and team_ends(items, at + 1)
            ):
                members = self.passage.of(out[-1]).members
                if len(members) == 1 and members[0].id:
                    out[-1] = self.passage.group([team(members[0], items[at + 1].low)], out[-1].start, items[at + 1].end)
                    at += 2
                    continue
            out.append(item)
            at += 1
        return out

    def remember(self, items: list[Item]) -> None:
        """Keeps what a clause is about where that is no name, for "it" and "them" of the clauses after it."""
        body = [i for i in items if not i.code.endswith("!>")]
        verb = next(
            (k for k, i in enumerate(body) if i.verb and i.verb in "sftpqoOxykKzZuUbd" and (k or i.verb not in "b")), None
        )
        if verb is None:
            return
        if verb and not any(i.name or not i.code[:1].isalpha() for i in body[:verb]):
            self.matter = self.area(body[:verb])
            return
        while verb + 1 < len(body) and body[verb + 1].code in ("after", "of", "over", "for", "on", "up"):
            verb += 1
        end = verb + 1
        while (
            end < len(body)
            and body[end].code[:1].isalpha()
            and body[end].code not in LEADING | {"to", "that", "by", "not"}
            and not (body[end].verb and body[end].verb not in "gdnsb")
        ):
            end += 1
        if verb + 1 < end <= verb + 5:
            self.matter = self.area(body[verb + 1 : end])

    def noun_subject(self, clause: Clause) -> bool:
        """Whether a clause has a subject of its own that is no known name ("leadership changed …, and reports to Bo")."""
        items = clause.items
        return (
            len(items) > 2
            and items[0].code.endswith("!>")
            and not items[1].verb
            and items[1].code[0].isalpha()
            and has_verb(items[2:])
        )

    def pronouns(self, items: list[Item], clause: Clause) -> list[Item]:
        out: list[Item] = []
        at = 0
        size = len(items)
        while at < size:
            item = items[at]
            low = item.code[1:] if item.code.startswith("?") else ""
            if not low:
                if (
                    item.code in ("that", "this")
                    and not any(i.code.startswith("<") for i in out)
                    and self.topic
                    and at + 1 < size
                    and items[at + 1].verb
                ):
                    out.append(self.topic[-1])
                else:
                    out.append(item)
                at += 1
                continue
            following = items[at + 1] if at + 1 < size else None
            possessive = low in ("his", "their", "its", "hers", "theirs") or (
                low == "her"
                and following is not None
                and not following.name
                and following.code not in _AFTER_OBJECT
                and following.verb not in tuple("ftpqoOxykKzZuUi")
                and following.code[:1].isalpha()
            )
            referent = self.referent(low, possessive, out, item.start, following.low if following is not None else "")
            if referent is None:
                out.append(
                    item.moved("they")
                    if low in ("they", "them", "their", "theirs")
                    else item.moved("it" if low.startswith("it") else "he")
                )
                if possessive and low != "hers":
                    out.append(Item("'s", item.start, item.end, "'s"))
                at += 1
                continue
            group = self.passage.of(referent)
            if (
                possessive
                and following is not None
                and following.low in words.TEAM_WORDS
                and len(group.members) == 1
                and group.members[0].kind == "Person"
                and team_ends(items, at + 1)
            ):
                out.append(self.passage.group([team(group.members[0], following.low)], item.start, following.end))
                at += 2
                continue
            if (
                possessive
                and following is not None
                and self.letter(following) == "O"
                and self.letter(referent) in ("C", "O")
                and len(group.members) == 1
            ):
                # "its Grants Committee": a part of it
                part = [
                    following,
                    Item("be/f", item.start, item.end),
                    Item("part", item.start, item.end),
                    Item("of", item.start, item.end),
                    Item(referent.code.replace("!", ""), item.start, item.end),
                ]
                self.out.append(Clause(part, "explicit", "apposition", clause.unreal))
                at += 1
                continue
            out.append(Item(referent.code.replace("!", ""), item.start, item.end, referent.code))
            if possessive:
                out.append(Item("'s", item.start, item.end, "'s"))
            at += 1
        return out

    def referent(self, low: str, possessive: bool, before: Sequence[Item], at: int, following: str = "") -> Item | None:
        """Whom or what a pronoun at this place of the line stands for; None where nothing fits."""
        letter = self.letter
        inline = [i for i in before if i.code.startswith("<")]
        named = [i for i in (*self.known, *inline) if i.start < at]
        subjects = [i for i in self.subjects if i.start < at]
        if low.startswith("the:"):
            kind = low[4:]
            wanted = {"Company": "C", "Project": "J", "Org": "O"}[kind]
            if self.about_term is not None and self.about_term.kind == kind and not any(letter(i) == wanted for i in named):
                return self.note()
            return _latest(named, wanted, letter)
        about_person = self.about_term is not None and self.about_term.kind == "Person"
        if len(before) == 2 and before[1].code == "and" and before[0].code.startswith("<") and low in ("he", "she"):
            mine = self.passage.of(before[0]).members
            if about_person and not self._about(before[0]):
                return self.note()
            return next((i for i in reversed(named) if letter(i) == "P" and self.passage.of(i).members != mine), None)
        if low in words.PERSON_PRONOUNS:
            own = inline[0] if inline and letter(inline[0]) == "P" else None
            if (
                own is not None
                and own.code.endswith("!>")
                and len(before) > 1
                and before[0] is own
                and not before[1].verb
                and before[1].code[0].isalpha()
                and low in ("him", "her", "his", "hers")
            ):
                own = None  # the understood subject is none where the clause has a noun of its own
            if (
                possessive
                and about_person
                and own is None
                and len(before) > 1
                and before[-1].code == ","
                and letter(before[-2]) == "P"
                and not self._about(before[-2])
            ):
                return self.note()  # "Between him and the top stands Ann, his manager"
            of = bool(before) and before[-1].code == "of"
            if (
                possessive
                and own is not None
                and following in words.TEAM_WORDS
                and any(i.verb and i.code[:-2] in _BELONG for i in before)
            ):
                mine = self.passage.of(own).members
                other = next((i for i in reversed(named) if letter(i) == "P" and self.passage.of(i).members != mine), None)
                if other is not None:
                    return other  # nobody is on his own team
            if possessive and own is not None and not (of and low in ("his", "hers")):
                return self.note() if about_person and not self._about(own) else own
            if own is not None and low in ("him", "her", "himself", "herself", "his", "hers"):
                if (
                    before
                    and before[-1].code in ("under", "behind", "with", "on", "around")
                    and any(i.verb and i.code[:-2] == "have" for i in before)
                ):
                    return own
                verb = next((k for k in range(len(before) - 1, 0, -1) if before[k].verb == "g"), 0)
                if verb and before[verb - 1].code.startswith("<P") and before[verb - 1] is not own:
                    return own
                if about_person and not self._about(own):
                    return self.note()
                mine = self.passage.of(own).members
                return next((i for i in reversed(named) if letter(i) == "P" and self.passage.of(i).members != mine), None)
            return (
                _latest(subjects, "P", letter)
                or (own if own is not None else None)
                or _latest(named, "P", letter)
                or (self.note() if about_person else None)
            )
        about_group = self.about_term is not None and self.about_term.kind in ("Company", "Org")
        if low in ("they", "them", "their", "theirs", "themselves"):
            if low == "their" and inline and len(self.passage.of(inline[0]).members) > 1:
                return inline[0]
            if about_group and low != "them":
                return self.note()
            doer = _doer(before) if inline and low == "them" else ""
            for item in reversed([*subjects, *inline, *[i for i in named if len(self.passage.of(i).members) > 1]]):
                if (letter(item) in "OC" or len(self.passage.of(item).members) > 1) and item.code != doer:
                    return item
            found = _latest([i for i in named if i.code != doer], "OC", letter)
            if found is None and low in ("them", "they") and self.matter is not None:
                return self.matter
            single = _latest(subjects, "P", letter) if possessive else None
            return found or (self.note() if about_group else None) or single
        if low in ("it", "its", "itself"):
            if self.topic and low == "it":
                return self.topic[-1]
            actor = None if possessive or not inline else _doer(before) or inline[0].code
            if possessive and inline and letter(inline[0]) in "OCJ" and letter(inline[0]):
                return inline[0]
            others = [i for i in named if i.code != actor]
            found = _latest(others, "JD", letter)
            if found is None and self.about_term is not None and self.about_term.kind == "Project":
                return self.note()
            found = found or _latest(others, "OC", letter) or (self.topic[-1] if self.topic else None)
            if found is None and self.matter is not None:
                return self.matter
            found = found or _latest(others, "U", letter)
            return found or (self.note() if self.about_term is not None and not about_person else None)
        return None

    def letter(self, item: Item) -> str:
        """The kind letter of a group item, "" for anything else."""
        return self.passage.of(item).letter if item.code.startswith("<") else ""

    def note(self) -> Item:
        """The note's own subject as an item."""
        assert self.about_term is not None
        return self.passage.group([self.about_term], 0, 0)

    def _about(self, item: Item) -> bool:
        members = self.passage.of(item).members
        return self.about_term is not None and len(members) == 1 and members[0].id == self.about_term.id

    def topic_of(self, clause: Clause) -> list[Item]:
        if self.topic:
            return list(self.topic)
        named = [i for i in (*self.named, *clause.items) if i.code.startswith("<J")]
        if named:
            return [named[-1]]
        if self.about_term is not None and self.about_term.kind in ("Project", "Company", "Org"):
            return [self.passage.group([self.about_term], 0, 0)]
        return []

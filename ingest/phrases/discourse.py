"""A line to its clauses with every reference filled in: pronouns, "the company", topics, elided subjects, "B still is", questions answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stakegraph.ingest.model import THE_DECISION, About, Line, Term
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.clauses import Clause, Passage, brackets, clauses, contrast, coordinate, encode, gap, has_verb, name_groups, team, team_ends
from stakegraph.ingest.phrases.dsl import Lexicon
from stakegraph.ingest.phrases.tokens import Item, sentences, tokenize, untangle

_REFERENCE = {
    "Company": frozenset("company firm vendor customer client bank agency supplier provider manufacturer partner institute trust".split()),
    "Project": frozenset("project programme program initiative deal effort rollout pilot workstream platform one".split()),
    "Org": frozenset("group team committee board practice department unit function office desk body panel council division".split()),
}
_UNREAL_FIRST = frozenset(p.split()[0] for p in words.SENTENCE_UNREAL)
_STANCE_BEFORE = frozenset("to with against for of behind about over opposed opposes supports supported backed backs resisted welcomed championed".split())


def clauses_of_line(line: Line, about: About, lexicon: Lexicon) -> tuple[Passage, list[Clause]]:
    """All clauses of a line in order, each with its subject in front and its pronouns resolved."""
    passage = Passage(lexicon)
    return passage, _Discourse(line, about, passage).run()


class _Discourse:
    def __init__(self, line: Line, about: About, passage: Passage) -> None:
        self.line, self.about, self.passage = line, about, passage
        self.subjects: list[Item] = []
        self.named: list[Item] = []
        self.topic: list[Item] = []
        self.matter: Item | None = None
        self.previous: Clause | None = None
        self.out: list[Clause] = []
        self.about_term = Term(about.kind, about.name, about.id) if about.kind and about.id else None

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

    # ── before the clauses ──

    def references(self, items: list[Item]) -> list[Item]:
        """"the company", "this project", "the decision", "here": stand-ins become pronouns with a kind."""
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
            if item.mention is None and following is not None and following.low == "(" and self.spelt_out(items, at):
                found = next(k for k in range(at + 2, len(items)) if items[k].mention is not None)
                mention = items[found].mention
                assert mention is not None
                self.passage.acronyms[low] = self.passage.group([Term(mention.kind, mention.name, mention.id)], item.start, item.end)
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
                goes_on = after is not None and (after.mention is not None or (after.low.isalpha() and after.low in ("lead", "leads", "head", "manager", "sponsor", "plan", "of")))
                if kind and kind in seen and not goes_on and not (following.low == "one" and low != "this"):
                    out.append(Item("?the:" + kind, item.start, following.end, "?the:" + kind))
                    at += 2
                    continue
            if low == "that" and decision and at and items[at - 1].low in _STANCE_BEFORE:
                out.append(self.passage.group([THE_DECISION], item.start, item.end))
                at += 1
                continue
            if low in ("this", "that") and "Project" in seen and (following is None or following.low in (".", ",", ";", ":", "=", ")", "with", "and", "through", "for", "until", "too", "now", "!", "from", "since")) and at + 1 <= len(items) and not (at + 1 < len(items) and items[at + 1].mention is not None):
                before = items[at - 1].low if at else ""
                if before in ("on", "to", "for", "with", "of", "in", "behind", "against", "over", "about"):
                    out.append(Item("?the:Project", item.start, item.end, "?the:Project"))
                    at += 1
                    continue
            if low == "here" and self.about.kind == "Company" and at and items[at - 1].mention is None:
                out += [Item("at", item.start, item.start, "at"), Item("?the:Company", item.start, item.end, "?the:Company")]
                at += 1
                continue
            out.append(item)
            at += 1
        return out

    def spelt_out(self, items: list[Item], at: int) -> bool:
        """"CI (= Clinical Informatics)": letters with their name in brackets behind them."""
        letters = self.line.text[items[at].start : items[at].end]
        if not (letters.isupper() and 1 < len(letters) < 6):
            return False
        found = next((k for k in range(at + 2, min(at + 5, len(items))) if items[k].mention is not None), 0)
        if not found or found + 1 >= len(items) or items[found + 1].low != ")":
            return False
        mention = items[found].mention
        return mention is not None and letters == "".join(w[0] for w in mention.name.split() if w[0].isupper())

    def acronym(self, items: list[Item], at: int) -> None:
        """"Change Office (CO)": the letters stand for the name in the rest of the line."""
        text = self.line.text
        mention = items[at].mention
        assert mention is not None
        if at + 3 < len(items) and items[at + 1].low == "(" and items[at + 3].low == ")":
            letters = text[items[at + 2].start : items[at + 2].end]
            if letters.isupper() and 1 < len(letters) < 6 and letters == "".join(w[0] for w in mention.name.split() if w[0].isupper()):
                self.passage.acronyms[letters.lower()] = self.passage.group([Term(mention.kind, mention.name, mention.id)], mention.start, mention.end)

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
        """"Who looks after X? Yusuf, …" is "Yusuf looks after X"; "Freezer capacity? That is …" sets the topic."""
        answer = parts[at + 1][0]
        if question and question[0].code in ("who", "?who") and answer and answer[0].code.startswith("<") and len(question) > 1:
            if not (len(answer) > 1 and answer[1].verb in "sftdpqbzk" and answer[1].verb):
                cut = next((k for k, i in enumerate(answer) if i.code in (",", ";", "–", "and") and k), len(answer))
                if all(i.name for i in answer[:cut]) or answer[1].code == "and":
                    self.sentence([answer[0], *question[1:]])
                    parts[at + 1] = (answer, parts[at + 1][1])
            return
        if question and not has_verb(question) and any(i.name for i in question) and question[-1].code[:1].isalpha() and answer and answer[0].code.startswith("<") and (
            len(answer) == 1 or answer[1].code in (",", ";", "–")
        ):
            self.sentence([*question, Item(":", answer[0].start, answer[0].start, ":"), answer[0]])
            return
        if question and not has_verb(question) and len(question) <= 6:
            self.topic = [self.area(question)] if not any(i.name for i in question) else [i for i in question if i.code.startswith("<")]

    def area(self, items: Sequence[Item]) -> Item:
        start, end = items[0].start, items[-1].end
        item = self.passage.group([Term("Area", self.line.text[start:end])], start, end)
        return Item(item.code.replace("<U", "<A"), start, end, item.code)

    # ── sentences ──

    def sentence(self, items: list[Item]) -> None:
        while items and items[0].code in (":", ",", "–", ";"):
            items = items[1:]
        if not items:
            return
        unreal = self.unreal_start(items)
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
                return first in ("were", "should", "could", "might", "may", "would", "does", "do", "did") and len(items) > 1 and items[1].name
            return True
        return bool(lows) and lows[0] in ("had", "were") and len(items) > 1 and items[1].name

    def bracket(self, host: Item | None, inner: list[Item], unreal: bool) -> None:
        """"A (head of Legal)", "Legal (A/B)": what stands in brackets is said of the name before them."""
        if not inner:
            return
        if host is None:
            if any(i.name for i in inner) and not unreal:
                for piece in _split(inner, (";",)):
                    self.finish(Clause(list(piece), "inherit", "bracket", unreal))
            return
        for piece in _split(inner, (";",)):
            open_, close = Item("(", piece[0].start, piece[0].start), Item(")", piece[-1].end, piece[-1].end)
            if all(i.name or i.code in ("/", ",", "and") for i in piece):
                self.finish(Clause([host, open_, *piece, close], "explicit", "bracket", unreal))
                continue
            for clause in clauses([host, Item(",", piece[0].start, piece[0].start), *piece], self.passage):
                clause.subject = "explicit"
                clause.origin = "bracket"
                clause.unreal = clause.unreal or unreal
                self.finish(clause)
            if "," in (i.code for i in piece):
                for sub in _split(list(piece), (",",)):
                    if sub:
                        self.finish(Clause([host, Item(",", sub[0].start, sub[0].start), *sub], "explicit", "bracket", unreal))

    def labelled(self, items: list[Item], unreal: bool, denied: bool) -> None:
        """"Bridge update: A heads it, …" has a topic; "Lead: A" is a field and stays whole."""
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
            ours = next((k for k, i in enumerate(left) if k and i.code in ("we", "i", "you") and k + 1 < len(left) and left[k + 1].verb), None)
            if ours is not None:
                left = left[:ours]
                items = [*left, *items[at:]]
            clause_tail = next((k for k, i in enumerate(left) if k and i.code in ("that", "who", "which") and k + 1 < len(left) and left[k + 1].verb), None)
            if clause_tail is not None:
                left = left[:clause_tail]
                items = [*left, *items[at:]]
                at = clause_tail
            tail = next((k for k, i in enumerate(left) if k and i.code in ("per", "at") and not any(x.code.startswith(("<P", "<J", "<C")) for x in left[k:])), None)
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
            if any(i.code.startswith("<") for i in left) and not has_verb(left) and all(
                c[0].name and len(c) > 1 and c[1].code not in ("'s", "/", "and", ":", "→", "(") and not c[1].name for c in chunks
            ) and not has_verb(right):
                self.topic = [next(i for i in reversed(left) if i.code.startswith("<"))]
                for chunk in chunks:
                    self.clauses(list(chunk), unreal, denied)
                return
            if not has_verb(left) and not any(i.name for i in left) and len(left) <= 5:
                self.matter = self.area(left)
            if len(left) == 1 and left[0].code.startswith("<") and right[0].verb in ("g", "s") and not right[0].name:
                self.clauses([left[0], *right], unreal, denied)
                return
            if has_verb(right[:first]) or (has_verb(left) and not participle and not all(i.name or i.code in ("and", ",") for i in right)):
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
        if items[0].code in ("on", "for", "about", "regarding", "with") and len(items) > 2 and items[1].code.startswith("<") and self.passage.of(items[1]).letter != "P":
            if items[2].name or items[2].code in (":", ",", ";"):
                self.topic = [items[1]]
        found = clauses(items, self.passage)
        if found and found[0].origin == "relative":
            main = next((c for c in found if c.origin == "main" and has_verb(c.items)), None)
            if main is not None and main.items[0].start < found[0].items[-1].start:
                self.remember(main.items)
        for clause in found:
            clause.unreal = clause.unreal or unreal
            clause.contrast = denied
            self.finish(clause)

    # ── clauses ──

    def finish(self, clause: Clause) -> None:
        items = list(clause.items)
        if clause.subject == "gap" and self.previous is not None:
            filled = gap(self.previous.items, items)
            if filled is not None:
                items, clause.subject = filled, "explicit"
        elif self.previous is not None and not has_verb(items) and clause.origin == "main" and items[0].code.startswith("<") and len(items) > 1 and not any(i.code in (":", ",", "(") for i in items):
            filled = gap(self.previous.items, items) if clause.subject == "after" else None
            if filled is not None:
                items, clause.subject = filled, "explicit"
        if clause.speaker is not None and clause.speaker.code.startswith("<"):
            self.named.append(clause.speaker)
            if not self.subjects:
                self.subjects.append(clause.speaker)
        items = _the_one(_front_to_end(items))
        if len(items) > 3 and items[0].code.startswith("<") and items[1].code in ("at", "of", "from", "in") and items[2].code[:2] in ("<C", "<O") and items[3].verb and items[3].verb in "sftpqoOxykKzZuU":
            # "Ann of Globex runs Legal": where she is from, and what she does
            self.out.append(Clause(items[:3], "explicit", "apposition", clause.unreal))
            items = [items[0], *items[3:]]
        if len(items) > 2 and items[0].code == "with" and items[1].name and items[2].verb == "g":
            items, clause.subject = items[1:], "explicit"
        if len(items) in (3, 4) and items[0].name and items[1].low in words.PERSON_PRONOUNS and items[2].verb and items[2].verb in "sftpqoOxykKzZuUbd":
            items = [*items[1:], items[0]]
        repeated = self.repeated(items)
        if repeated is not None:
            items, clause.subject = repeated, "explicit"
        items = self.subject(items, clause)
        items = self.pronouns(items, clause)
        items = _given_up(self.teams(items))
        if items[0].code.endswith("!>") and any(i.code == ":" for i in items[2:6]):
            items = _field(items)
        if items[0].code.endswith("!>") and clause.origin == "main" and not has_verb(items[1:3]):
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

    def teams(self, items: list[Item]) -> list[Item]:
        """"Ann, whose group …": the same Org as "Ann's group"."""
        if not any(i.code == "'s" for i in items):
            return items
        out: list[Item] = []
        at = 0
        while at < len(items):
            item = items[at]
            if item.code == "'s" and out and at + 1 < len(items) and items[at + 1].low in words.TEAM_WORDS and self.letter(out[-1]) == "P" and team_ends(items, at + 1):
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
        verb = next((k for k, i in enumerate(body) if i.verb and i.verb in "sftpqoOxykKzZuUbd" and (k or i.verb not in "b")), None)
        if verb is None:
            return
        if verb and not any(i.name or not i.code[:1].isalpha() for i in body[:verb]):
            self.matter = self.area(body[:verb])
            return
        while verb + 1 < len(body) and body[verb + 1].code in ("after", "of", "over", "for", "on", "up"):
            verb += 1
        end = verb + 1
        while end < len(body) and body[end].code[:1].isalpha() and body[end].code not in _PREPOSITION | {"to", "that", "by", "not"} and not (body[end].verb and body[end].verb not in "gdnsb"):
            end += 1
        if verb + 1 < end <= verb + 5:
            self.matter = self.area(body[verb + 1 : end])

    def fragments(self, items: list[Item], clause: Clause) -> list[Item]:
        """"One-time Globex partner, COO at Initech, boss of Bo": every piece of a note's telegram is about its subject."""
        pieces = _split(items[1:], (",",))
        if len(pieces) < 2 or any(i.code == ":" for i in items) or self.passage.of(items[0]).letter != "P":
            return items
        for piece in pieces[1:]:
            while piece and piece[0].code in ("and", "but"):
                piece = piece[1:]
            if len(piece) > 1 and not (piece[0].name and piece[1].code != "'s") and any(i.name for i in piece):
                self.out.append(Clause([items[0], *piece], "explicit", "fragment", clause.unreal, topic=self.topic_of(clause)))
        return items

    def fragments(self, items: list[Item], clause: Clause) -> None:
        """"One-time Globex partner, COO at Initech, boss of Bo": every piece of a note's telegram is about its subject."""
        pieces = _split(items[1:], (",",))
        if len(pieces) < 2 or any(i.code == ":" for i in items) or self.passage.of(items[0]).letter != "P":
            return
        for piece in pieces[1:]:
            while piece and piece[0].code in ("and", "but"):
                piece = piece[1:]
            if len(piece) > 1 and not (piece[0].name and piece[1].code != "'s") and any(i.name for i in piece):
                self.out.append(Clause([items[0], *piece], "explicit", "fragment", clause.unreal, topic=self.topic_of(clause)))

    def repeated(self, items: list[Item]) -> list[Item] | None:
        """"B still is", "Margaux does now", "and so must Treasury", "as did C": the predicate of the clause before."""
        if self.previous is None or not items:
            return None
        name = verb = None
        core = [i for i in items if i.code not in ("so", "and", "as", "nor", ",", "much")]
        if len(core) == 2 and core[0].name and core[1].verb and core[1].code[:-2] in ("be", "do", "have"):
            name, verb = core
        elif len(core) == 2 and core[1].name and core[0].verb and core[0].code[:-2] in ("be", "do", "have") and items[0].code in ("so", "as", "nor"):
            verb, name = core
        if name is None or verb is None:
            return None
        previous = self.previous.items
        at = next((k for k, i in enumerate(previous) if i.verb and i.verb in "sftpqoOxykKzZuUbd" and (k or i.verb not in "bd")), None)
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
                clause.origin == "main" and self.about_term is not None and self.letter(first) in ("C", "O", "J") and len(items) > 1 and items[1].code[0].isalpha()
                and not has_verb(items) and not any(i.code == ":" for i in items) and not self._about(first) and items[1].code not in ("and", "or")
            )
            if not fragment:
                return items
        if first.code in ("nobody", "no-one", "noone", "none", "everyone", "everybody", "somebody", "someone", "i", "we", "you", "one", "there", "neither"):
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

    def noun_subject(self, clause: Clause) -> bool:
        """Whether a clause has a subject of its own that is no known name ("leadership changed …, and reports to Bo")."""
        items = clause.items
        return len(items) > 2 and items[0].code.endswith("!>") and not items[1].verb and items[1].code[0].isalpha() and has_verb(items[2:])

    def pronouns(self, items: list[Item], clause: Clause) -> list[Item]:
        out: list[Item] = []
        at = 0
        size = len(items)
        while at < size:
            item = items[at]
            low = item.code[1:] if item.code.startswith("?") else ""
            if not low:
                if item.code in ("that", "this") and not any(i.code.startswith("<") for i in out) and self.topic and at + 1 < size and items[at + 1].verb:
                    out.append(self.topic[-1])
                else:
                    out.append(item)
                at += 1
                continue
            following = items[at + 1] if at + 1 < size else None
            possessive = low in ("his", "their", "its", "hers", "theirs") or (
                low == "her" and following is not None and not following.name and following.code not in _AFTER_OBJECT and following.verb not in tuple("ftpqoOxykKzZuUi") and following.code[:1].isalpha()
            )
            referent = self.referent(low, possessive, out, item.start)
            if referent is None:
                out.append(item.moved("they") if low in ("they", "them", "their", "theirs") else item.moved("it" if low.startswith("it") else "he"))
                if possessive and low != "hers":
                    out.append(Item("'s", item.start, item.end, "'s"))
                at += 1
                continue
            group = self.passage.of(referent)
            if possessive and following is not None and following.low in words.TEAM_WORDS and len(group.members) == 1 and group.members[0].kind == "Person" and team_ends(items, at + 1):
                out.append(self.passage.group([team(group.members[0], following.low)], item.start, following.end))
                at += 2
                continue
            if possessive and following is not None and self.letter(following) == "O" and self.letter(referent) in ("C", "O") and len(group.members) == 1:
                # "its Grants Committee": a part of it
                part = [following, Item("be/f", item.start, item.end), Item("part", item.start, item.end), Item("of", item.start, item.end), Item(referent.code.replace("!", ""), item.start, item.end)]
                self.out.append(Clause(part, "explicit", "apposition", clause.unreal))
                at += 1
                continue
            out.append(Item(referent.code.replace("!", ""), item.start, item.end, referent.code))
            if possessive:
                out.append(Item("'s", item.start, item.end, "'s"))
            at += 1
        return out

    def referent(self, low: str, possessive: bool, before: Sequence[Item], at: int) -> Item | None:
        """Whom or what a pronoun at this place of the line stands for; None where nothing fits."""
        letter = self.letter
        inline = [i for i in before if i.code.startswith("<")]
        named = [i for i in (*self.named, *inline) if i.start < at]
        subjects = [i for i in self.subjects if i.start < at]
        if low.startswith("the:"):
            kind = low[4:]
            wanted = {"Company": "C", "Project": "J", "Org": "O"}[kind]
            if self.about_term is not None and self.about_term.kind == kind and not any(letter(i) == wanted for i in named):
                return self.note()
            return _latest(named, wanted, letter)
        about_person = self.about_term is not None and self.about_term.kind == "Person"
        if low in words.PERSON_PRONOUNS:
            own = inline[0] if inline and letter(inline[0]) == "P" else None
            if own is not None and own.code.endswith("!>") and len(before) > 1 and before[0] is own and not before[1].verb and before[1].code[0].isalpha() and low in ("him", "her", "his", "hers"):
                own = None  # the understood subject is none where the clause has a noun of its own
            of = bool(before) and before[-1].code == "of"
            if possessive and own is not None and not (of and low in ("his", "hers")):
                return self.note() if about_person and not self._about(own) else own
            if own is not None and low in ("him", "her", "himself", "herself", "his", "hers"):
                if before and before[-1].code in ("under", "behind", "with", "on", "around") and any(i.verb and i.code[:-2] == "have" for i in before):
                    return own
                verb = next((k for k in range(len(before) - 1, 0, -1) if before[k].verb == "g"), 0)
                if verb and before[verb - 1].code.startswith("<P") and before[verb - 1] is not own:
                    return own
                if about_person and not self._about(own):
                    return self.note()
                mine = self.passage.of(own).members
                return next((i for i in reversed(named) if letter(i) == "P" and self.passage.of(i).members != mine), None)
            return _latest(subjects, "P", letter) or (own if own is not None else None) or _latest(named, "P", letter) or (self.note() if about_person else None)
        about_group = self.about_term is not None and self.about_term.kind in ("Company", "Org")
        if low in ("they", "them", "their", "theirs", "themselves"):
            if low == "their" and inline and len(self.passage.of(inline[0]).members) > 1:
                return inline[0]
            if about_group and low != "them":
                return self.note()
            mine = _doer(before) if inline and low == "them" else ""
            for item in reversed([*subjects, *inline, *[i for i in named if len(self.passage.of(i).members) > 1]]):
                if (letter(item) in "OC" or len(self.passage.of(item).members) > 1) and item.code != mine:
                    return item
            found = _latest([i for i in named if i.code != mine], "OC", letter)
            if found is None and low == "them" and self.matter is not None:
                return self.matter
            return found or (self.note() if about_group else None)
        if low in ("it", "its", "itself"):
            if self.topic and low == "it":
                return self.topic[-1]
            own = None if possessive or not inline else _doer(before) or inline[0].code
            if possessive and inline and letter(inline[0]) in "OCJ" and letter(inline[0]):
                return inline[0]
            others = [i for i in named if i.code != own]
            found = _latest(others, "JD", letter)
            if found is None and self.about_term is not None and self.about_term.kind == "Project":
                return self.note()
            found = found or _latest(others, "OC", letter) or (self.topic[-1] if self.topic else None)
            if found is None and self.matter is not None:
                return self.matter
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


_TITLES = frozenset("role title position job post headline summary today profile".split())


def _field(items: list[Item]) -> list[Item]:
    """A field whose label is a predicate, to that predicate: "Leads: Heron", "Member of: Legal", "Role: head of Legal"."""
    at = next(k for k, i in enumerate(items) if i.code == ":")
    label = items[1:at]
    if not label or at + 1 >= len(items) or any(i.name for i in label):
        return items
    if label[-1].code in _TITLES and len(label) <= 2 and not items[at + 1].name:
        return [items[0], *items[at + 1 :]]
    if label[-1].code in _PREPOSITION | {"to"} or (len(label) == 1 and label[0].verb == "s" and items[at + 1].name):
        return [*items[:at], *items[at + 1 :]]
    return items


def _latest(items: Sequence[Item], letters: str, letter: Callable[[Item], str]) -> Item | None:
    return next((i for i in reversed(items) if letter(i) and letter(i) in letters), None)


_AFTER_OBJECT = frozenset("among amongst between through within without across via around before after until during per again there here alike , ; : . – ) ( and but or to for on of in into behind against with at by about from under over as up out off while when because so then than since not ~nolonger ~until who in-to".split())


def _doer(before: Sequence[Item]) -> str:
    """The code of the name that the last verb here has as its subject."""
    verb = next((k for k in range(len(before) - 1, -1, -1) if before[k].verb), None)
    if verb is None:
        return ""
    return next((before[k].code for k in range(verb - 1, -1, -1) if before[k].code.startswith("<")), "")


def _the_one(items: list[Item]) -> list[Item]:
    """"is the one holding it up", "is the one to lead it": the verb itself."""
    for at in range(1, len(items) - 2):
        if items[at].verb == "f" and items[at].code == "be/f" and items[at + 1].code in ("one", "ones") and items[at + 2].verb in ("g", "s", "b"):
            return [*items[:at], items[at + 2].moved(items[at + 2].code[:-1] + "f"), *items[at + 3 :]]
        if items[at].code == "be/f" and items[at + 1].code in ("one", "ones", "who") and at + 3 < len(items) and items[at + 2].code in ("who", "that") and items[at + 3].verb:
            return [*items[:at], *items[at + 3 :]]
    return items


_SPLIT_OF = frozenset("raci rasci daci roles role responsibilities responsibility split ownership accountability matrix".split())
_PREPOSITION = frozenset("in on at for with from under over about of regarding after before during within to".split())


def _front_to_end(items: list[Item]) -> list[Item]:
    """"In the review Wen backed it" and "On Heron Ann drags her feet": what stands before the subject goes behind, or away."""
    if items[0].code not in _PREPOSITION:
        return items
    for at in range(1, min(len(items) - 1, 7)):
        item = items[at]
        if item.code in (",", ":", ";", "'s", "(") or (item.verb and not item.verb == "b"):
            return items
        if item.name and at > 1 and items[at - 1].code not in ("of", "to", "with", "for", "from", "by", "at", "in", "on") and items[at + 1].verb and items[at + 1].verb in "sftpqoOxykKzZuUbd" and item.low not in words.POSSESSIVES:
            front = items[:at]
            return [*items[at:], *front] if any(i.name for i in front) else items[at:]
    return items


_GIVE_UP = frozenset("withdraw drop abandon lift retract renounce overcome shed bury swallow relinquish lose resolve settle remove address allay".split())


def _given_up(items: list[Item]) -> list[Item]:
    """"withdrew his objection", "A's doubts were allayed": what the noun says is over."""
    out: list[Item] = []
    for at, item in enumerate(items):
        out.append(item)
        if item.code == "'s" and at >= 2 and any(i.verb and i.code[:-2] in _GIVE_UP for i in items[:at]):
            out.append(Item("~past", item.end, item.end, "~past"))
        elif item.code == "'s" and any(i.verb in ("p", "q", "f") and i.code[:-2] in _GIVE_UP for i in items[at:]):
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

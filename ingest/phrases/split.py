"""The items of a sentence to clauses: relative clauses and appositions as their own, with the name that they are about in front."""

from __future__ import annotations

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.clauses import Clause, after_verb, has_verb
from stakegraph.ingest.phrases.groups import Passage
from stakegraph.ingest.phrases.lookahead import Lookahead
from stakegraph.ingest.phrases.tokens import FINITE, PREPOSITIONS, STRONG, Item

_MISTAKEN = frozenset("assume suppose imagine suspect guess pretend fear hope wish expect dream".split())


_VIEWS = frozenset(
    (
        "view reading take opinion impression understanding sense verdict line argument feeling message word version "
        "account position point story theory claim"
    ).split()
)


_HEARERS = frozenset("me us everyone everybody whole room team board meeting anyone him her them people".split())


def clauses(items: list[Item], passage: Passage) -> list[Clause]:
    """The clauses of one sentence, in order; relative clauses and appositions as their own, with the name that they are about in front."""
    return _Splitter(items, passage).run()


ASKING = frozenset("ask wonder know learn decide forget check guess remember explain understand query inquire enquire".split())
"""After these verbs "who" asks: "Ann asked who owns pricing" says nothing of Ann."""


class _Splitter(Lookahead):
    """Goes through a sentence once and cuts it into clauses."""

    def run(self) -> list[Clause]:
        at = 0
        while at < len(self.items):
            # a fronted phrase goes to the end: the list changes underway
            items = self.items
            size = len(items)
            item = items[at]
            code = item.code
            if (
                code == "–"
                and self.current
                and len(self.current) <= 5
                and not has_verb(self.current)
                and at + 1 < size
                and items[at + 1].name
                and (at + 2 >= size or items[at + 2].code in (";", ","))
            ):
                self.current.append(item.moved(":"))
                at += 1
            elif code in (";", "–"):
                self.flush()
                self.subject = "after"
                at += 1
            elif code == ",":
                at = self.comma(at)
            elif code in ("and", "but", "or", "yet", "so") and self.current:
                at = self.conjunction(at)
            elif (item.low == "unless" or code == "before") and any(
                i.verb in ("k", "K") or (code == "before" and i.verb == "O") or i.code in ("no", "nothing", "nobody")
                for i in self.current
            ):
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
            elif (
                item.name
                and len(self.current) == 3
                and self.current[0].code in ("?it", "it")
                and self.current[1].code == "be/f"
                and self.current[2].name
                and self.starts_clause(at)
            ):
                end = next(
                    (
                        k
                        for k in range(at, size)
                        if items[k].code in (",", ";", "–", "and", "but") or items[k].code in words.SUBORDINATE
                    ),
                    size,
                )
                self.current = after_verb(list(items[at:end]), [self.current[2]])
                self.subject = "explicit"
                at = end
            elif code == "that" and not self.current:
                at += 1
            elif (
                code == "~until"
                and any(i.verb in ("k", "K") or i.code in ("no", "nothing", "nobody", "nowhere") for i in self.current)
                and has_verb(items[at + 1 :])
            ):
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
                if (self.current and code in ("after", "as") and self.current[-1].verb) or (
                    self.current and code == "as" and not (at + 1 < size and items[at + 1].name)
                ):
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
            elif (
                code in words.RELATIVES
                or (code == "that" and self.current and self.current[-1].code.startswith("<") and self.starts_predicate(at + 1))
                or (code in PREPOSITIONS and at + 1 < size and items[at + 1].code in ("whom", "which", "whose") and self.current)
            ):
                at = self.relative(at)
            elif (
                code == "that"
                and 3 < len(self.current) < 7
                and self.current[0].name
                and self.current[1].code == "'s"
                and self.current[-1].code == "be/f"
                and self.current[-2].low in _VIEWS
            ):
                self.speaker = self.current[-1]
                self.current = []
                self.subject = "after"
                at += 1
            elif (
                code == "that"
                and self.current
                and (
                    self.current[-1].low in words.BELIEVED
                    or (self.current[-1].verb in ("p", "q") and self.current[-1].code[:-2] in ("convince", "persuade", "worry"))
                )
            ):
                self.flush()
                self.unreal = True
                at += 1
            elif (
                item.verb
                and (not self.current or (len(self.current) == 1 and self.current[0].name))
                and item.code[:-2] in _MISTAKEN
                and (self.starts_clause(at + 1) or (at + 1 < size and items[at + 1].code == "that"))
            ):
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

    # ── building ──

    def flush(self) -> None:
        items = self.current
        while items and items[-1].code in (",", "and", "but"):
            items = items[:-1]
        while (
            items
            and items[0].code in (",", "and", "but", "so")
            and not (items[0].code == "so" and len(items) > 1 and items[1].verb)
        ):
            items = items[1:]
        if items:
            self.out.append(Clause(items, self.subject, "main", self.unreal, speaker=self.speaker))
        self.current = []
        self.subject = "after"
        self.unreal = False

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
        if (
            at + 2 < len(items)
            and items[at + 1].verb in ("d", "n")
            and items[at + 2].code == "by"
            and any(i.code == "by" for i in self.current)
        ):
            first = next((k for k, i in enumerate(self.current) if i.verb in ("d", "n", "p", "q")), 0)
            if first:
                head = self.current[:first]
                keep = self.subject
                self.flush()
                self.subject = keep
                self.current = list(head)
                return at + 1
        if verb_before and at + 2 < len(items) and items[at + 1].code in PREPOSITIONS and items[at + 2].name:
            verb = next(k for k, i in enumerate(self.current) if i.verb in FINITE and i.verb)
            if not any(i.code == items[at + 1].code for i in self.current):
                self.extra(self.current[: verb + 1], at + 1)
        self.current.append(items[at])
        return at + 1

    def extra(self, head: list[Item], at: int) -> None:
        """ "answers for X and to B": the second complement with the verb of the first."""
        end = next(
            (k for k in range(at + 2, len(self.items)) if self.items[k].code in (",", ";", "and", "but", "–")), len(self.items)
        )
        self.out.append(Clause([*head, *self.items[at:end]], self.subject, "main", self.unreal))

    def comma(self, at: int) -> int:
        items = self.items
        size = len(items)
        nxt = at + 1
        if nxt >= size:
            return nxt
        head = nxt
        while head < size and items[head].code in ("and", "but", "so", "yet", "or", "~then"):
            if items[head].code == "so" and head + 2 < size and items[head + 1].verb and items[head + 2].name:
                self.flush()
                self.subject = "inherit"
                return head
            head += 1
        if head < size and (
            items[head].code in words.RELATIVES
            or (items[head].code in PREPOSITIONS and head + 1 < size and items[head + 1].code in ("whom", "which", "whose"))
        ):
            return self.relative(head)
        if head < size and items[head].code in words.SUBORDINATE | {"~if"} | {"even"}:
            if has_verb(self.current) or items[head].code == "~if":
                keep = self.subject
                if self.current:
                    self.flush()
                    self.subject = "inherit"
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
        if items[head].start in self.passage.indefinite:
            return self.insert(at, head)
        if self.starts_clause(head):
            if self.unreal and self.current:
                # "If the reorg lands, A moves": what follows hangs on it
                self.flush()
                self.unreal = True
                return head
            if verb_before or not self.current:
                self.flush()
                return head
            return self.fronted(head)
        if (
            items[head].verb in ("d", "n")
            and head + 1 < size
            and items[head + 1].code == "by"
            and any(i.code == "by" for i in self.current)
            and (self.current[0].verb in ("d", "n") or any(i.verb in ("p", "q") for i in self.current))
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
        if (
            self.subject == "gap"
            and len(self.current) == 2
            and self.current[1].name
            and head + 1 < size
            and items[head].name
            and items[head + 1].name
        ):
            # "A runs Legal, B Finance, C Procurement"
            self.flush()
            self.subject = "gap"
            return head
        return self.insert(at, head)

    def fronted(self, head: int) -> int:
        """ "In the review, A …", "On Gannet, A drags his feet": what stands in front goes to the end."""
        front = self.current
        self.current = []
        if front[0].code.startswith("<") and len(front) == 1:
            # "Ann, who …, is": the subject of what follows
            self.out.append(Clause(front, self.subject, "topic", self.unreal))
            return head
        about = front[0].code in ("on", "over", "regarding", "concerning") and 1 < len(front) <= 5 and not has_verb(front)
        if (front[0].code in PREPOSITIONS and any(i.name for i in front) and len(front) <= 4) or about:
            end = next(
                (
                    k
                    for k in range(head, len(self.items))
                    if self.items[k].code in (",", ";", "–") or (self.items[k].code in words.SUBORDINATE)
                ),
                len(self.items),
            )
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
            if (
                end > head
                and items[end].code in ("and", "but")
                and (self.starts_clause(end + 1) or self.starts_predicate(end + 1))
            ):
                break
            end += 1
        piece = items[head:end]
        closes = end < size and items[end].code == "," and (self.starts_predicate_after(end + 1))
        verb_before = has_verb(self.current)
        if (
            closes
            and not verb_before
            and len(piece) == 1
            and piece[0].code.startswith("<")
            and self.current
            and not self.current[-1].name
            and any(i.name for i in self.current)
        ):
            # "his manager, Gwen, had …": the name is the subject of what follows
            self.out.append(Clause([*self.current, items[at], *piece], self.subject, "apposition", self.unreal))
            self.current = list(piece)
            self.subject = "explicit"
            return end + 1
        host = self.current[-1] if self.current and self.current[-1].name else None
        if (
            len(piece) > 2
            and piece[0].code == "with"
            and piece[1].name
            and (piece[2].verb == "g" or piece[2].code in ("in", "on", "at"))
        ):
            self.out.append(Clause(list(piece[1:]), "explicit", "absolute", self.unreal))
            return end
        if (
            piece
            and end < size
            and items[end].code == ":"
            and not any(i.name for i in piece)
            and self.current
            and not has_verb(self.current)
        ) and (piece[0].verb in ("d", "g", "n") or piece[0].code in PREPOSITIONS or len(self.current) > 1):
            return end
        if piece and piece[0].name and self.quoted(piece):
            return end + (1 if end < size and items[end].code == "," and not verb_before else 0)
        described = (len(piece) > 1 and piece[1].code == "'s") or (
            closes
            and len(piece) in (2, 3)
            and not piece[1].name
            and (piece[1].code.isalpha() or piece[1].verb in ("g", "b", "s"))
            and piece[1].code not in PREPOSITIONS
        )
        if (
            host is not None
            and piece
            and not piece[0].name
            and host.code[:2] in ("<C", "<O", "<J")
            and not verb_before
            and not closes
            and not self.current[0].name
            and piece[0].code not in PREPOSITIONS
        ):
            # "COO at Corvanta, boss of Yuki": both are said of the one whom the clause does not name
            self.out.append(Clause(piece, self.subject, "apposition", self.unreal))
            return end
        if host is not None and piece and not (piece[0].name and not described) and piece[0].code not in ("then", "and"):
            if closes and not verb_before:
                self.aside(host, items[at], piece)
                return end + 1
            if verb_before and piece[0].code not in PREPOSITIONS:
                self.aside(host, items[at], piece)
                return end
        self.current.append(items[at])
        return head

    def aside(self, host: Item, comma: Item, piece: list[Item]) -> None:
        """An apposition as its own clause; "formerly of X and now with Y" as two."""
        joined = True
        if piece[0].verb in ("g", "d", "n") and len(piece) > 1:
            joined = False
        marks = [
            k
            for k, i in enumerate(piece)
            if k and (i.code == "~now" or (i.code == "~past" and piece[k - 1].code in ("and", ",", "but")))
        ]
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

    def relative(self, at: int) -> int:
        items = self.items
        size = len(items)
        preposition = items[at] if items[at].code in PREPOSITIONS else None
        mark = items[at + 1] if preposition is not None else items[at]
        start = at + (2 if preposition is not None else 1)
        end = start
        while end < size and items[end].code not in (";", "–"):
            if items[end].code == ",":
                if has_verb(items[start:end]) and (
                    self.starts_predicate_after(end + 1)
                    or self.starts_clause(end + 1)
                    or (end + 1 < size and items[end + 1].code in words.SUBORDINATE | words.RELATIVES)
                ):
                    break
                if has_verb(items[start:end]) and not has_verb(self.current):
                    break
            elif (
                end > start
                and items[end].code in ("and", "but", *words.SUBORDINATE)
                and self.starts_clause(end + 1)
                and has_verb(items[start:end])
            ):
                break
            end += 1
        body = items[start:end]
        asked = bool(self.current) and self.current[-1].verb in ("d", "b") and self.current[-1].code[:-2] in ASKING
        if self.current and (asked or (self.current[-1].verb in STRONG and self.current[-1].verb)) and mark.code != "which":
            # "nobody has said to whom he reports": a question, not a relative clause
            return end
        host = self.last_name()
        matter = self.tail()
        if mark.code in ("which", "that") and preposition is None and matter and body and body[0].verb:
            self.split_relative([*matter, *body])
            return end + 1 if end < size and items[end].code == "," and not has_verb(self.current) else end
        if mark.code in ("which", "that") and preposition is None and matter and body and body[0].name and has_verb(body):
            self.split_relative(after_verb(list(body), matter))
            return end + 1 if end < size and items[end].code == "," and not has_verb(self.current) else end
        if host is None or (mark.code == "which" and preposition is None and self.passage_letter(host) == "P"):
            # nobody to hang it on: read it for what it says itself
            if body:
                self.out.append(Clause(list(body), "nobody", "relative", self.unreal))
            return end + 1 if end < size and items[end].code == "," and not has_verb(self.current) else end
        if (
            self.current[:2]
            and self.current[0].code in ("?it", "it")
            and self.current[1].code == "be/k"
            and mark.code in ("who", "that", "which", "whom")
        ):
            # "It is not A who runs B" says who does not
            self.current = []
            return end
        if (
            self.current[:2]
            and self.current[0].code in ("?it", "it")
            and self.current[1].code in ("be/f", "be/t", "be/s")
            and preposition is None
            and mark.code in ("who", "that", "which", "whom")
        ):
            # "It is A who runs B": no relative clause
            denied = False
            self.current = self.current[2:]
            if mark.code == "whom":
                self.current = after_verb(list(body), self.current)
                self.subject = "explicit"
                return end
            self.subject = "explicit"
            return start if not denied else end
        if mark.code in ("who", "which", "that"):
            subject_relative = bool(body) and (body[0].verb or not body[0].name)
            built = [host, *body] if subject_relative else after_verb(list(body), [host])
            if preposition is not None:
                built = [*body, preposition, host]
        elif mark.code == "whom":
            built = [*body, preposition, host] if preposition is not None else after_verb(list(body), [host])
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

    def split_relative(self, built: list[Item]) -> None:
        for clause in _Splitter(built, self.passage).run():
            clause.origin = "relative"
            if clause.subject == "inherit" and not clause.items[0].name and built[0].name:
                clause.items = [built[0], *clause.items]
            if clause.subject in ("implicit", "inherit"):
                clause.subject = "explicit"
            clause.unreal = clause.unreal or self.unreal
            self.out.append(clause)

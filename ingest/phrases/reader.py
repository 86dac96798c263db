"""A line with linked mentions to the statements that it makes. Pure and deterministic; README.md shows the stages on examples."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stakegraph.graph.schema import TYPE
from stakegraph.ingest.model import THE_DECISION, About, Line, Statement, Term
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.areas import areas, labelled, of_work
from stakegraph.ingest.phrases.clauses import Clause
from stakegraph.ingest.phrases.decisions import settled
from stakegraph.ingest.phrases.discourse import clauses_of_line
from stakegraph.ingest.phrases.grammar import Grammar, grammar
from stakegraph.ingest.phrases.groups import Group
from stakegraph.ingest.phrases.lists import listed
from stakegraph.ingest.phrases.pattern import AREAS, Pattern
from stakegraph.ingest.phrases.shapes import marked
from stakegraph.ingest.phrases.structural import structural
from stakegraph.ingest.phrases.tokens import Item

_NONE: tuple[Statement, ...] = ()
_THEIRS = re.compile(r"\b(?:hers|theirs)\b|\bhis(?=[.,;)]|$)", re.IGNORECASE)
_STANCES = {"CHAMPIONS": "BLOCKS", "BLOCKS": "CHAMPIONS"}
_NEAR = 24
"""Characters between two names that a preposition or a mark may fill."""
_TEAM = re.compile(rf"(?:['’]s?|\b(?:whose|his|her|their)) (?:own )?(?:{'|'.join(sorted(words.TEAM_WORDS))})\b", re.IGNORECASE)
_EDGE = frozenset("and but or to for on of in into with at by from as than under over through via about".split())


def read_line(line: Line, about: About, before: Sequence[Line] = ()) -> tuple[Statement, ...]:
    """What a line states. `about` is whom the note is about, `before` the lines above it in the same paragraph or list."""
    if not line.mentions and (not about.kind or len(line.text) < 6):
        return _NONE
    rules = grammar()
    if not line.decision:
        if len(line.mentions) + bool(about.kind) < 2 or not line.mentions:
            if not rules.promising(line.text, rules.alone) and not _TEAM.search(line.text):
                return _NONE
        elif not _near(line, about) and not rules.promising(line.text, rules.together) and not _TEAM.search(line.text):
            return _NONE
    found: dict[tuple[str, str, str], Statement] = {}
    passage, clauses = clauses_of_line(line, about, rules.lexicon)
    for statement in (*structural(line, passage, about), *listed(line, about)):
        _keep(found, statement)
    for clause in clauses:
        if clause.unreal and not line.decision:
            continue
        for statement in match(clause, passage.groups, line, rules):
            _keep(found, statement)
    found = {key: s for key, s in found.items() if not _outdone(s, key, found)}
    arrows = [s for s in found.values() if s.rule == "list:arrows"]
    if arrows:
        found = {key: s for key, s in found.items() if s.rule.startswith("list:") or s.end <= min(a.start for a in arrows)}
    if line.decision:
        return settled(line, tuple(found.values()))
    if line.mentions and any(s.type == "KNOWS" for s in found.values()):
        _drop_met(found)
    return tuple(found.values())


def _outdone(statement: Statement, key: tuple[str, str, str], found: dict[tuple[str, str, str], Statement]) -> bool:
    """Whether the line says something about the same two that leaves no room for this: who left is not there,
    a head in brackets no mere member,
    a sceptic who has come round is none."""
    subject, kind, target = key
    if kind in _STANCES:
        other = found.get((subject, _STANCES[kind], target))
        return other is not None and not other.until and other.start > statement.start
    if kind == "WORKS_AT" and not statement.until and not statement.closes:
        return (subject, "FORMERLY_AT", target) in found
    return kind == "MEMBER_OF" and statement.confidence < 0.8 and (subject, "LEADS", target) in found


def _near(line: Line, about: About) -> bool:
    """Whether two names stand so near each other that a preposition or a mark alone may tie them ("Ann (Legal)", "under Bo")."""
    end = 0 if about.kind else -_NEAR
    for mention in line.mentions:
        if mention.start - end <= _NEAR:
            return True
        end = mention.end
    return any(mark in line.text for mark in ("→", "->", ":", "|", "="))


def _key(term: Term) -> str:
    return term.id or f"{term.kind}:{term.name.casefold()}"


def _keep(found: dict[tuple[str, str, str], Statement], statement: Statement) -> None:
    if _key(statement.subject) == _key(statement.object):
        return
    key = (_key(statement.subject), statement.type, _key(statement.object))
    if statement.type == "KNOWS" and key[::-1] in found:
        return
    old = found.get(key)
    if old is None and statement.object.kind == "Area":
        nested = _nested(found, statement)
        if nested is not None:
            if len(found[nested].object.name) > len(statement.object.name) and not statement.until:
                del found[nested]
            else:
                return
    if old is None or ((old.until or old.closes) and not (statement.until or statement.closes)):
        found[key] = statement


def _drop_met(found: dict[tuple[str, str, str], Statement]) -> None:
    """Takes out that two know each other where the same words say who brought them together: "got to know B through C"."""
    met: dict[str, list[Statement]] = {}
    for statement in found.values():
        if statement.type == "INTRODUCED":
            met.setdefault(_key(statement.object), []).append(statement)
    for key, statement in list(found.items()):
        if statement.type != "KNOWS":
            continue
        for one in met.get(key[0], ()):
            if (
                any(_key(one.subject) == _key(two.subject) for two in met.get(key[2], ()))
                and one.start <= statement.start
                and statement.end <= one.end
            ):
                found.pop(key, None)


def _nested(found: dict[tuple[str, str, str], Statement], statement: Statement) -> tuple[str, str, str] | None:
    """The key of a statement of the same end and type whose area holds this one's words, or whose words this one's holds."""
    name = f" {statement.object.name.casefold()} "
    for key, other in found.items():
        if key[0] == _key(statement.subject) and other.type == statement.type:
            held = f" {other.object.name.casefold()} "
            if (name in held or held in name) and not other.until and other.start < statement.end and statement.start < other.end:
                return key
    return None


def encoded(items: Sequence[Item]) -> str:
    """A clause as the patterns see it: codes joined by blanks, with one at the end."""
    return " ".join([marked(i.code) for i in items]) + " "


def _all(pattern: Pattern, text: str) -> Iterator[re.Match[str]]:
    """Every match, also those that share names: both arrows of "A → B → C"."""
    found = pattern.regex.search(text)
    while found is not None:
        yield found
        found = pattern.regex.search(text, found.start() + 1)


def match(clause: Clause, groups: Sequence[Group], line: Line, rules: Grammar) -> list[Statement]:
    """All statements that the patterns read from a clause."""
    items = clause.items
    text = encoded(items)
    if "<" not in text and not line.decision:
        return []
    starts: list[int] = []
    at = 0
    lemmas: set[str] = set()
    for item in items:
        starts.append(at)
        code = item.code
        at += len(marked(code)) + 1
        lemmas.add(code[:-2] if item.verb else code)
    out: list[Statement] = []
    names = text.count("<")
    colon = text.find(" : ") if items and items[0].code.endswith("!>") else -1
    if "<" not in text[colon + 1 :]:
        colon = -1
    for pattern in rules.tried(lemmas, names):
        if "last" in pattern.flags and out:
            break
        if "D" in pattern.slots and not line.decision:
            continue
        if any(mark not in text for mark in pattern.marks):
            continue
        if clause.contrast and pattern.templates[0].type != "DEPRIORITIZES":
            continue
        if line.decision and pattern.templates[0].type == "ENGAGES":
            continue
        for found in _all(pattern, text):
            if 0 <= found.start() < found.end() <= colon + 1 and found.start() == 0:
                continue
            status = _status(pattern, found.groupdict().get("V"), text, found.start(), found.end(), clause)
            if status is None or ("done" in pattern.flags and _under_way(found, starts, items, line)):
                continue
            first = bisect_right(starts, found.start()) - 1
            last = bisect_right(starts, max(found.start(), found.end() - 1)) - 1
            span = (items[first].start, max(i.end for i in items[first : last + 1]))
            out += _statements(pattern, found.groupdict(), found, starts, items, groups, line, clause, status, span)
    return out


def _under_way(found: re.Match[str], starts: Sequence[int], items: Sequence[Item], line: Line) -> bool:
    """Whether the verb is a progressive: who "is leaving" has not left."""
    at = found.start("V") if "V" in found.re.groupindex else -1
    if at < 0:
        return False
    verb = items[bisect_right(starts, at) - 1]
    return verb.verb == "f" and line.text[verb.start : verb.end].endswith("ing")


def _status(pattern: Pattern, verb: str | None, text: str, start: int, end: int, clause: Clause) -> tuple[str, bool] | None:
    """(until, closes) of a match, None where it does not hold: the verb's code and the marks around it decide."""
    code = verb[verb.index("/") + 1] if verb and "/" in verb else ""
    event = "event" in pattern.flags
    region = text[max(0, start) : end]
    leading = text[:start].rsplit(" ", 2)[-2] if start > 1 else ""
    if leading[-2:-1] == "/" and leading[-1] in "ixykK" and region.startswith("<"):
        return None  # "a plan to put A under B", "wants A in charge of B"
    if "~x" in region:
        return None
    if "past" in pattern.flags:
        return ("", False)
    if code in ("z", "Z") or "~nolonger" in text[:end]:
        return ("", True)
    if (
        "~today" in text
        and code
        and pattern.templates[0].type in ("WORKS_AT", "MEMBER_OF")
        and verb is not None
        and verb.startswith("_be/")
    ):
        return None
    if event:
        return ("", False) if "~past" not in text else ("ended", False)
    if code == "d" and pattern.form.startswith("passive") and pattern.templates[0].type == "APPROVES":
        return ("ended", False)
    if code and (code in "uUtq" or (code == "d" and pattern.voice == "active")):
        return ("ended", False)
    if "~past" in text[:end]:
        return ("ended", False)
    if (
        "~until" in text
        and not any(w in region for w in ("loan", "secondment", "second/", "cover"))
        and code not in ("f", "s", "p", "b", "o", "O")
    ):
        return ("ended", False)
    return ("", False)


def _statements(
    pattern: Pattern,
    slots: dict[str, str | None],
    found: re.Match[str],
    starts: Sequence[int],
    items: Sequence[Item],
    groups: Sequence[Group],
    line: Line,
    clause: Clause,
    status: tuple[str, bool],
    span: tuple[int, int],
) -> list[Statement]:
    out: list[Statement] = []
    ends: dict[str, tuple[Term, ...]] = {"D": (THE_DECISION,)}
    for name in pattern.slots:
        if name == "D":
            continue
        if name == "S":
            if clause.speaker is None or not clause.speaker.code.startswith("<"):
                return []
            ends[name] = groups[int(clause.speaker.code[2:-1].rstrip("!"))].members
            continue
        value = slots.get(name)
        if value is None:
            if name in pattern.topic and clause.topic:
                ends[name] = tuple(m for i in clause.topic for m in groups[int(i.code[2:-1].rstrip("!"))].members)
                continue
            return []
        if name in AREAS and not value.startswith("<A"):
            first = bisect_right(starts, found.start(name)) - 1
            last = bisect_right(starts, found.end(name) - 1) - 1
            while last > first and (items[last].code in _EDGE or items[last].code == ","):
                last -= 1
            if all(i.code.startswith("<") and i.code[1] != "U" for i in items[first : last + 1]):
                return []
            found_areas = areas(_words_of(items[first : last + 1], line.text))
            # "runs claims at Globex" says where somebody works, not what is hers.
            elsewhere = found.string[found.end(name) :].startswith("at <C") or any(" at " in a for a in found_areas)
            if "weak" in pattern.flags and (elsewhere or not all(of_work(a) for a in found_areas)):
                return []
            ends[name] = tuple(Term("Area", a) for a in found_areas)
        elif name in AREAS:
            ends[name] = tuple(
                m for m in groups[int(value.strip()[2:-1].rstrip("!"))].members if labelled(m.name) and areas(m.name)
            )
        else:
            ends[name] = groups[int(value[1:])].members
    if "several" in pattern.flags and max(len(e) for e in ends.values()) < 2:
        return []
    until, closes = status
    for template in pattern.templates:
        for subject in ends[template.subject]:
            for target in ends[template.object]:
                a = _typed(subject, template.subject, TYPE[template.type].sources, pattern)
                b = _typed(target, template.object, TYPE[template.type].targets, pattern)
                if a is None or b is None:
                    continue
                kind, ended = template.type, until
                if (
                    kind == "WORKS_AT"
                    and (until or closes)
                    and not ("present" in pattern.flags and (slots.get("V") or "").startswith("_be/t"))
                ):
                    # who worked there until May is FORMERLY_AT: an employment that ended is one of the two facts
                    out.append(Statement(a, "FORMERLY_AT", b, pattern.rule, span[0], span[1], pattern.confidence))
                elif kind == "FORMERLY_AT":
                    ended = ""
                out.append(
                    Statement(
                        a,
                        kind,
                        b,
                        pattern.rule,
                        span[0],
                        span[1],
                        pattern.confidence,
                        ended,
                        False,
                        closes and kind != "FORMERLY_AT",
                    )
                )
    return out


_BETWEEN_PEOPLE = frozenset(("REPORTS_TO", "KNOWS", "INTRODUCED"))
"""A single unknown word at either end of these is a first name; elsewhere it may be a place or a product."""


def _words_of(items: Sequence[Item], text: str) -> str:
    """The words of these items as written; without an insert between commas that the clause has lost."""
    for left, right in pairwise(items):
        gap = text[left.end : right.start]
        if ("," in gap and "," not in (left.code, right.code)) or "(" in gap or "–" in gap:
            return " ".join(text[i.start : i.end] for i in items)
    return text[items[0].start : items[-1].end]


def _typed(term: Term, slot: str, allowed: tuple[str, ...], pattern: Pattern) -> Term | None:
    """The end with its kind where it fits the slot; a new name takes the slot's kind where there is only one."""
    kinds = pattern.kinds.get(slot, allowed)
    if term.kind in allowed and (term.kind in kinds or term.kind in ("Area", "Decision")):
        return term
    if term.kind == "" and not term.id:
        fitting = [k for k in kinds if k in allowed]
        if fitting == ["Person"] and not _ORGANISED.isdisjoint(term.name.casefold().split()):
            return None
        if fitting == ["Person"] and (
            len(term.name.split()) > 1 or "new" in pattern.flags or pattern.templates[0].type in _BETWEEN_PEOPLE
        ):
            return Term("Person", term.name)
        if fitting == ["Company"] and "new" in pattern.flags:
            return Term("Company", term.name)
    return None


_ORGANISED = frozenset(
    (
        "supply capital group partners systems services bank trust fresh data cloud network networks solutions labs "
        "foods energy health media holdings limited ltd inc gmbh plc llc team board office committee council university "
        "institute college school hospital platform portal project programme program initiative phase stage tower house "
        "street road city north south east west new old great international national global digital mobile central "
        "general first second third day week review report plan budget summit forum conference monday tuesday wednesday "
        "thursday friday saturday sunday january february march april june july august september october november "
        "december"
    ).split()
)
"""Words that no person's name holds."""


def explain(line: Line, about: About) -> str:
    """How a line is read, for people who write patterns: mentions, clauses as the patterns see them, matches, statements."""
    rules = grammar()
    passage, clauses = clauses_of_line(line, about, rules.lexicon)
    out = [f"text      {line.text}"]
    for mention in line.mentions:
        out.append(f"mention   {line.text[mention.start : mention.end]!r} {mention.kind or '?'} {mention.name} [{mention.form}]")
    for number, group in enumerate(passage.groups):
        out.append(f"group {number:<3} " + ", ".join(f"{m.kind or '?'} {m.name}" for m in group.members))
    for clause in clauses:
        topic = " ".join(i.code for i in clause.topic)
        out.append(
            f"clause    {encoded(clause.items)}  [{clause.subject}, {clause.origin}"
            f"{', unreal' if clause.unreal else ''}{', topic ' + topic if topic else ''}]"
        )
        if clause.unreal:
            continue
        text = encoded(clause.items)
        lemmas = {i.code[:-2] if i.verb else i.code for i in clause.items}
        for pattern in rules.tried(lemmas, text.count("<")):
            for found in _all(pattern, text):
                out.append(f"  match   {pattern.rule} ({pattern.form}): {found[0]}")
    for s in read_line(line, about):
        mark = f" until {s.until}" if s.until else " closes" if s.closes else ""
        out.append(
            f"statement {s.type}({s.subject.name}, {s.object.name}) {s.rule} {s.confidence}{mark}: {line.text[s.start : s.end]!r}"
        )
    return "\n".join(out)

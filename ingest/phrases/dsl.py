"""Pattern lines of the phrase families to compiled patterns; README.md explains the notation to those who write them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stakegraph.graph.schema import TYPE
from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.pattern import AREAS, CONSTANTS, Lexicon, Pattern, PatternError, Template
from stakegraph.ingest.phrases.shapes import Builder

_RELATION = re.compile(r"([A-Z_]+)\((\w+), ?(\w+)\)")


def parse_family(name: str, text: str, sets: Mapping[str, str], lexicon: Lexicon) -> list[tuple[str, int]]:
    """The pattern lines of a family with their numbers, `@set` names spelt out; their verbs go into the lexicon."""
    out: list[tuple[str, int]] = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue

        def expand(found: re.Match[str], number: int = number) -> str:
            if found[1] not in sets:
                raise PatternError(f"{name}:{number}: no word set @{found[1]}")
            return "|".join(s.strip() for s in re.split(r"[|\n]", sets[found[1]]) if s.strip())

        line = re.sub(r"@(\w+)", expand, line)
        for group in re.findall(r"<([^<>]+)>", line.split("=>")[0]):
            for alternative in group.split("|"):
                first = next(
                    (
                        w
                        for w in alternative.split()
                        if not (w in words.ADVERBS or w in words.QUANTIFIERS or (w.endswith("ly") and len(w) > 5))
                    ),
                    "be",
                )
                known = lexicon.forms.get(first)
                verb = (
                    known[0]
                    if known is not None and known[1] in "dntgs"
                    else _base(first)
                    if known is None and first.endswith("ed") and not first.endswith("eed")
                    else first
                )
                if verb not in ("be", "have"):
                    lexicon.add([verb])
        out.append((line, number))
    return out


def _base(participle: str) -> str:
    """The verb of an unknown regular participle: "seconded" is of "second"."""
    stems: tuple[str, ...] = (participle[:-2], participle[:-1], participle[:-3], participle[:-3] + "y")
    if participle[-3] in "vcsgzu" and not participle.endswith(("ssed", "essed")):
        stems = (participle[:-1], *stems)
    return next((s for s in stems if len(s) > 1 and (participle, "d") in words.forms(s)), participle)


def compile_line(family: str, line: str, number: int, lexicon: Lexicon) -> list[Pattern]:
    """All shapes of one pattern line."""
    rule = f"{family}:{number}"
    if "=>" not in line:
        raise PatternError(f"{rule}: no => in {line!r}")
    left, right = (part.strip() for part in line.split("=>", 1))
    right, _, options = right.partition(";")
    flags = frozenset(options.split())
    confidence = next((float(f[5:]) for f in flags if f.startswith("conf=")), 0.9)
    templates = tuple(Template(*found) for found in _RELATION.findall(right))
    if not templates or len(templates) != len(re.findall(r"\(", right)):
        raise PatternError(f"{rule}: cannot read {right!r}")
    kinds: dict[str, tuple[str, ...]] = {}
    for slot, wanted in re.findall(r"\b([A-Z]):([A-Za-z|]+)", left):
        kinds[slot] = tuple(wanted.split("|"))
    left = re.sub(r"\b([A-Z]):[A-Za-z|]+", r"\1", left)
    for template in templates:
        if template.type not in TYPE:
            raise PatternError(f"{rule}: no relationship type {template.type}")
        for slot, allowed in ((template.subject, TYPE[template.type].sources), (template.object, TYPE[template.type].targets)):
            if slot in CONSTANTS or slot in AREAS:
                continue
            if template.type in ("OWNS", "APPROVES"):
                allowed = ("Person", "Org")  # what a company owns is no responsibility
            kinds[slot] = tuple(k for k in kinds.get(slot, allowed) if k in allowed) if slot in kinds else allowed
    builder = Builder(rule, lexicon, kinds, templates, confidence, flags)
    noun = re.match(r"^([A-Z]) = (.+)$", left)
    return builder.noun(noun[1], noun[2]) if noun else builder.line(left)

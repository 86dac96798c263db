"""Small vaults in, relations out: `tests/cases/notes/*.md`.

A case is `# title`, files (`=== path` and their text), then `--- expected` with every relation that the vault states, one a line:
`TYPE from -> to @ path:line`. The list is exhaustive for the stated types; `problem RULE @ path:line` must be reported; `kind NAME KIND`
checks what something is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from stakegraph.graph.schema import TYPES
from stakegraph.ingest import pipeline

CASES = Path(__file__).parent / "cases" / "notes"
UNSCORED = {"MENTIONS", "STATES", "DESCRIBES", "LINKS_TO", "INFLUENCES"}
STATED = {t.name for t in TYPES} - UNSCORED


@dataclass(frozen=True)
class Case:
    title: str
    files: tuple[tuple[str, str], ...]
    expected: tuple[str, ...]


def cases() -> list[Case]:
    found = []
    for path in sorted(CASES.glob("*.md")):
        for part in re.split(r"(?m)^# (?=case:)", path.read_text("utf-8"))[1:]:
            head, _, rest = part.partition("\n")
            body, _, expected = rest.partition("--- expected\n")
            pieces = re.split(r"(?m)^=== (.+)$", body)[1:]
            files = tuple((pieces[i].strip(), pieces[i + 1].lstrip("\n")) for i in range(0, len(pieces), 2))
            lines = tuple(line.strip() for line in expected.splitlines() if line.strip())
            found.append(Case(head.removeprefix("case:").strip(), files, lines))
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda c: c.title)
def test_notes(case: Case, tmp_path: Path) -> None:
    for path, text in case.files:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    result = pipeline.read(tmp_path)
    graph = result.graph
    got = set()
    for relation in graph.relations.values():
        if relation.type not in STATED:
            continue
        ends = f"{graph.nodes[relation.source].name} -> {graph.nodes[relation.target].name}"
        mark = " (inferred)" if relation.inferred else ""
        mark += f" (until {relation.until})" if relation.until else ""
        for evidence in relation.evidence:
            got.add(f"{relation.type} {ends} @ {evidence.origin.source}{mark}")
            text = dict(case.files).get(evidence.origin.path, "")
            if evidence.origin.quote:
                assert evidence.origin.quote in text.splitlines()[evidence.origin.line - 1]
    want = {line for line in case.expected if line.split()[0] in STATED}
    assert got == want
    problems = {f"problem {p.rule} @ {p.path}:{p.line}" for p in result.problems}
    for line in case.expected:
        if line.startswith("problem "):
            assert line in problems, result.problems
        elif line.startswith("kind "):
            name, _, kind = line.removeprefix("kind ").rpartition(" ")
            assert kind in {n.kind for n in graph.nodes.values() if n.name == name}


def test_there_are_cases() -> None:
    assert len(cases()) >= 20

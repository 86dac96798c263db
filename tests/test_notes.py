"""Small vaults in, relations out: `tests/cases/notes/*.md`.

A case is `# title`, files (`=== path` and their text), then `--- expected` with every relation that the vault states, one a line:
`TYPE from -> to @ path:line`. The list is exhaustive for the stated types; `problem RULE @ path:line` must be reported; `kind NAME KIND`
checks what something is.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.case_files import Case, cases

from stakegraph.graph.schema import TYPES
from stakegraph.ingest import pipeline

UNSCORED = {"MENTIONS", "STATES", "DESCRIBES", "LINKS_TO", "INFLUENCES"}
STATED = {t.name for t in TYPES} - UNSCORED


@pytest.mark.parametrize("case", cases("notes"), ids=lambda c: c.title)
def test_notes(case: Case, tmp_path: Path) -> None:
    case.write(tmp_path)
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
    assert len(cases("notes")) >= 20

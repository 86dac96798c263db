"""Notes in, what Obsidian reads in them out: `tests/cases/obsidian/*.md`.

A case is `# case: Rule N: title`, files (`=== path` and their text), then `--- expected` with lines of these kinds:

    link LINE TARGET = TEXT        embed LINE TARGET = TEXT       property-link KEY TARGET       canvas-link LINE TARGET
    tag LINE NAME                  heading LINE LEVEL TEXT        task LINE [STATUS] TEXT        block LINE KIND DEPTH TEXT
    field LINE ORIGIN KEY = VALUE  property KEY JSON              problem RULE @ PATH:LINE
    resolved NOTE -> FILE xN       unresolved NOTE -> TEXT xN

Each kind that a case names is compared as a whole; `nothing KIND` says that there is none of it.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

import pytest
from tests.case_files import Case, cases

from stakegraph.ingest import vault
from stakegraph.ingest.fields import task_signs
from stakegraph.ingest.links import Resolver, link_problems, link_table
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.model import Note, ParsedNote


def facts(note: ParsedNote) -> dict[str, list[str]]:
    """What was read, as the lines of a case."""
    found: dict[str, list[str]] = defaultdict(list)
    for link in note.links:
        kind = {"frontmatter": "property-link", "canvas": "canvas-link"}.get(link.origin, "embed" if link.embed else "link")
        place = link.key if kind == "property-link" else link.line
        found[kind].append(f"{place} {link.raw}" + (f" = {link.text}" if kind in ("link", "embed") else ""))
    found["tag"] = [f"{line} {tag}" for tag, line in note.tags]
    for section in note.sections:
        if section.level:
            found["heading"].append(f"{section.line} {section.level} {section.heading}".rstrip())
        for block in section.blocks:
            found["block"].append(f"{block.line} {block.kind} {block.depth} {block.text}".rstrip())
            if block.kind == "task":
                found["task"].append(f"{block.line} [{block.status}] {block.text}".rstrip())
    for field in note.fields:
        for value, line in zip(field.values, field.lines, strict=True):
            found["field"].append(f"{line} {field.origin} {field.key} = {value}")
    found["property"] = [f"{k} {json.dumps(v, ensure_ascii=False)}" for k, v in note.frontmatter.items()]
    return found


def compare(expected: tuple[str, ...], got: dict[str, list[str]]) -> None:
    wanted: dict[str, list[str]] = defaultdict(list)
    for line in expected:
        kind, _, rest = line.partition(" ")
        wanted[rest if kind == "nothing" else kind] += [] if kind == "nothing" else [rest]
    assert {kind: sorted(got.get(kind, [])) for kind in wanted} == {kind: sorted(rows) for kind, rows in wanted.items()}


@pytest.mark.parametrize("case", cases("obsidian"), ids=lambda c: c.title)
def test_case(case: Case, tmp_path: Path) -> None:
    case.write(tmp_path)
    found = vault.scan(tmp_path)
    notes = [parse(note) for note in found]
    got: dict[str, list[str]] = defaultdict(list)
    for note in notes:
        for kind, rows in facts(note).items():
            got[kind] += rows
        got["problem"] += [f"{p.rule} @ {p.path}:{p.line}" for p in note.problems]
    resolver = Resolver(found.files)
    table = link_table(notes, resolver)
    for kind, rows_of in table.items():
        got[kind] = [f"{note} -> {target} x{n}" for note, targets in rows_of.items() for target, n in targets.items()]
    got["problem"] += [f"{p.rule} @ {p.path}:{p.line}" for p in link_problems(notes, resolver) if p.rule == "ambiguous-link"]
    compare(case.expected, got)
    lines = dict(case.files)
    for note in notes:
        for link in note.links:
            assert lines[note.path][link.start : link.end] in lines[note.path].splitlines()[link.line - 1]


def test_every_rule_has_a_case() -> None:
    named = {int(n) for case in cases("obsidian") for n in re.findall(r"\d+", case.title.partition(":")[0])}
    assert named == set(range(1, 31))


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_numbers_do_not_depend_on_the_kind_of_line_end(newline: str) -> None:
    text = "---\ntags: [x]\nboss: '[[B]]'\n---\n# Head\n\nA [[L]] #t\n\n- [ ] do\n\n```\ncode [[no]]\n```\n".replace(
        "\n", newline
    )
    note = parse(Note("n.md", text, ""))
    assert [(k.target, k.line) for k in note.links] == [("B", 3), ("L", 7)]
    assert note.tags == (("x", 2), ("t", 7))
    assert [(s.heading, s.line, [(b.kind, b.line) for b in s.blocks]) for s in note.sections] == [
        ("Head", 5, [("paragraph", 7), ("task", 9), ("code", 11)])
    ]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_lines_are_those_of_splitlines(mark: str) -> None:
    text = f"one{mark}two [[A]]\n\n- three #tag{mark}\n> four [[B]]\n"
    note = parse(Note("n.md", text, ""))
    lines = text.splitlines()
    assert [("[[A]]" in lines[note.links[0].line - 1]), ("[[B]]" in lines[note.links[1].line - 1])] == [True, True]
    assert "#tag" in lines[note.tags[0][1] - 1]
    for section in note.sections:
        for block in section.blocks:
            for number, words in block.lines:
                assert words in lines[number - 1]


def test_a_byte_order_mark_hides_nothing() -> None:
    note = parse(Note("n.md", "\ufeff---\nrole: CTO\n---\n#tag\n", ""))
    assert note.frontmatter == {"role": "CTO"}
    assert note.tags == (("tag", 4),)
    assert [s.heading for s in parse(Note("n.md", "\ufeff# Head\n", "")).sections] == ["Head"]


def test_signs_of_a_task() -> None:
    signs = task_signs("Send draft ⏫ 🔁 every week ➕ 2025-01-01 🛫 2025-01-02 ⏳ 2025-01-03 📅 2025-01-04 🆔 ab1 ⛔ cd2, ef3")
    assert signs.text == "Send draft"
    assert (signs.priority, signs.recurrence, signs.id, signs.depends) == ("high", "every week", "ab1", ("cd2", "ef3"))
    assert (signs.created, signs.start, signs.scheduled, signs.due) == ("2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04")
    done = task_signs("Call ✅ 2025-02-01 ❌ 2025-02-02 🔽")
    assert (done.done, done.cancelled, done.priority) == ("2025-02-01", "2025-02-02", "low")

"""What holds for every text: parsing never raises, is pure, and every line and offset that it names is right."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml_rs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stakegraph.ingest.blocks import read_blocks
from stakegraph.ingest.inline import blanked
from stakegraph.ingest.links import Resolver, link_table
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.model import Note
from stakegraph.ingest.plain import read_plain

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))

from read_note import CORPUS, check, lines_hold

# fmt: off
PIECES = (
    "---\n", "---", "# ", "## H\n", "- ", "* ", "1. ", "- [ ] ", "- [x] t\n", "    ", "\t", "> ", "> [!note] T\n",
    "```", "```\n", "~~~\n", "`", "``", "%%", "%%\n", "$$\n", "<!--", "-->", "<div>\n", "[[", "]]", "[", "](", ")",
    "](b.md)", "![[", "|", "| a | b |\n", "|---|---|\n", "\\", "\\|", "#", "#tag ", "tags: ", "key: ", "key:: v\n",
    "[k:: v]", "**K**: v\n", "**K:** ", "- a\n", "'", '"', "{{x}}", "{", "}", "&a ", "*a", "\n", "\n\n", "\r\n", "\r",
    "\ufeff", "\x00", "\u2028", "\x0b", "\x85", "=\n", "===\n", "***\n", "word", "two words", "é", "🚀", "\ud800",
    "[[A|b]]", "[[A#h]]", " ", "  \n", "[[A]], [[B]]", ": ", "@x", "2025-01-02", "'2025-01-02",
)
# fmt: on
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=20).map(lambda p: "---\n" + "".join(p) + "\n---\n" + "".join(reversed(p))),
    st.text(max_size=200),
)
checked = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@given(texts)
@checked
def test_every_line_and_offset_is_right(text: str) -> None:
    lines_hold(text, parse(Note("a/n.md", text, "")))


@given(texts)
@checked
def test_parsing_is_pure(text: str) -> None:
    assert parse(Note("n.md", text, "")) == parse(Note("n.md", str(text), ""))


@given(texts)
@checked
def test_a_canvas_of_any_text_is_read(text: str) -> None:
    note = parse(Note("n.canvas", text, ""))
    assert all(1 <= link.line <= max(len(text.splitlines()), 1) for link in note.links)


@given(
    st.lists(st.sampled_from(["a/N.md", "b/N.md", "N.md", "n.md", "É.md", "É.md", "c/d/x.png", "p (1).md"]), unique=True),
    st.data(),
)
@checked
def test_the_order_of_files_changes_no_resolution(paths: list[str], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(paths))
    notes = [parse(Note(p, "[[N]] [[n.md]] [[É]] [[b/n]] ![[x.png]] [[./N]] [[../N]]", "")) for p in paths]
    assert link_table(notes, Resolver(paths)) == link_table(list(reversed(notes)), Resolver(shuffled))


values = st.one_of(
    st.sampled_from(
        [
            "",
            "null",
            "true",
            "False",
            "yes",
            "2025-01-02",
            "'it'",
            '"x y"',
            "'[[A]]'",
            "42",
            "007",
            "1.5",
            "a b",
            "Ann (Globex)",
            "a, b",
            "C#",
            "x: y",
        ]
    ),
    st.text("ab é:#'\"-,[]{}&*!|>%@`~\t0.", max_size=8),
)
properties = st.lists(
    st.one_of(
        st.builds("{}: {}".format, st.sampled_from(["title", "tags", "a b", "x", "y", "z"]), values),
        st.builds("{}:".format, st.sampled_from(["team", "tags", "people"])),
        st.builds("{}- {}".format, st.sampled_from(["", "  "]), values),
        st.just(""),
    ),
    max_size=8,
)


@given(properties)
@settings(checked, max_examples=1000)
def test_plain_frontmatter_reads_as_yaml_does(body: list[str]) -> None:
    plain = read_plain(["---", *body, "---"], len(body) + 1)
    if plain is not None:
        found, fields = plain
        assert found == (yaml_rs.loads("\n".join(body), parse_datetime=False) or {})
        assert [f.key for f in fields] == list(found)
        lines = ["---", *body, "---"]
        assert all(v in lines[n - 1] or v in ("true", "false") for f in fields for v, n in zip(f.values, f.lines, strict=True))


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
@checked
def test_blanking_keeps_length_and_line_feeds(text: str, spans: list[tuple[int, int]]) -> None:
    out = blanked(text, [(min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans])
    assert len(out) == len(text)
    assert [i for i, c in enumerate(out) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


LONG: dict[str, Callable[[int], str]] = {
    "one long line": lambda n: "word " * n,
    "links": lambda n: "[[Some note]] " * n,
    "lines of links": lambda n: "- [[Some note|x]] #tag\n" * n,
    "Markdown links": lambda n: "[a](b.md) " * n,
    "openings": lambda n: "[[" * n,
    "brackets": lambda n: "[" * n + "]" * n,
    "labels": lambda n: "](" * n,
    "titles": lambda n: '](a "' * n,
    "ticks": lambda n: "".join("`" * (1 + i % 50) + " " for i in range(n)),
    "comments": lambda n: "<!-- " * n,
    "comment lines": lambda n: "<!--\n" * n,
    "percent": lambda n: "%%\n" * (n | 1),
    "fences": lambda n: "```\n" * (n | 1),
    "quotes": lambda n: "> " * n,
    "quoted fences": lambda n: "> ```\nx\n" * n,
    "dashes": lambda n: "- " * n + "x",
    "rule with blanks": lambda n: "-" + " " * n + "x",
    "delimiter with blanks": lambda n: "a|b\n-" + " " * n + "x",
    "heading with blanks": lambda n: "# a" + " " * n + "b#",
    "stars": lambda n: "**" * n,
    "inline fields": lambda n: "(a:: " * n,
    "colons": lambda n: ":: " * n,
    "tags": lambda n: "#a " * n,
    "hashes": lambda n: "#" * n,
    "table": lambda n: "|a|b|\n|-|-|\n" + "|[[x]]|y|\n" * n,
    "cells": lambda n: "|" * n + "\n" + "|-" * n + "|\n",
    "escapes": lambda n: "\\" * n + "[[a]]",
    "nested list": lambda n: "".join(" " * (i % 60) + "- x\n" for i in range(n)),
    "properties": lambda n: "---\n" + "".join(f"k{i}: v\n" for i in range(n)) + "---\n",
    "values": lambda n: "---\nk:\n" + "- '[[v]]'\n" * n + "---\n",
    "broken properties": lambda n: "---\n" + "k: @v\n" * n + "---\n",
    "one long property": lambda n: "---\nk" + " " * n + "x\n---\n",
    "deep list": lambda n: "---\nk:\n " + "- " * n + "\n---\n",
    "deep flow": lambda n: "---\nk: " + "[" * n + "]" * n + "\n---\n",
    "deep map": lambda n: "---\n" + "? " * n + "\n---\n",
    "deep indents": lambda n: "---\n" + "".join(" " * (i % 400) + "k:\n" for i in range(n)) + "---\n",
    "deep JSON": lambda n: '---\n{"a": ' + "[" * n + "]" * n + "}\n---\n",
}


@pytest.mark.parametrize("name", LONG)
def test_the_work_grows_with_the_length(name: str) -> None:
    """Counted in lines of our code that run, not in time: four times the text is at most about four times the work."""

    def work(size: int) -> int:
        text = LONG[name](size)
        count = 0

        def tick(frame: object, event: str, argument: object) -> object:
            nonlocal count
            count += 1
            return tick

        sys.settrace(tick)  # type: ignore[arg-type]
        try:
            parse(Note("n.md", text, ""))
        finally:
            sys.settrace(None)
        return count

    assert work(2000) <= 5 * work(500) + 2000


@pytest.mark.parametrize("name", LONG)
def test_a_million_characters_are_read(name: str) -> None:
    text = LONG[name](400_000 // max(len(LONG[name](100)) // 100, 1))
    note = parse(Note("n.md", text, ""))
    assert note.path == "n.md"


def test_an_alias_bomb_stays_small() -> None:
    bomb = (
        "---\na0: &a0 [x, x]\n"
        + "".join(f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 9)}]\n" for i in range(12))
        + "---\nbody [[A]]\n"
    )
    note = parse(Note("n.md", bomb, ""))
    assert [link.target for link in note.links] == ["A"]
    assert sum(len(f.values) for f in note.fields) < 25_000
    assert note.problems


def test_the_body_begins_after_any_frontmatter() -> None:
    assert [b.kind for s in read_blocks(["---", "a: b", "---", "text"], 3).sections for b in s.blocks] == ["paragraph"]


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda p: p.name)
def test_what_fuzzing_has_kept_holds(path: Path) -> None:
    check(path.read_bytes())

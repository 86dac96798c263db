"""Links to tables and problems; the rules themselves are in `cases/obsidian/resolution.md`."""

from __future__ import annotations

import pytest

from stakegraph.ingest.links import Resolver, link_problems, link_table
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.model import Note


def test_the_table_lists_every_note_and_counts_every_reference() -> None:
    texts = {
        "a.md": "[[b]] [[B#x]] ![[b]] [y](b.md) [[#self]] [[gone]] [[gone|x]]",
        "b.md": "",
        "c.md": "---\nup: '[[a]]'\n---\n",
    }
    notes = [parse(Note(p, t, "")) for p, t in texts.items()]
    assert link_table(notes, Resolver(texts)) == {
        "resolved": {"a.md": {"a.md": 1, "b.md": 4}, "b.md": {}, "c.md": {"a.md": 1}},
        "unresolved": {"a.md": {"gone": 2}, "b.md": {}, "c.md": {}},
    }


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ann Brg", "People/Ann Berg.md"),
        ("2025-10-09 - Claims Replay checkpoint with Mirr", "Meetings/2025-10-09 - Claims Replay checkpoint with Mirrowby.md"),
        ("Globex", "Customers/Globex/README.md"),
        ("People/Ann  Berg", "People/Ann Berg.md"),
    ],
)
def test_a_broken_link_comes_with_the_nearest_file(written: str, meant: str) -> None:
    files = [
        "People/Ann Berg.md",
        "Meetings/2025-10-09 - Claims Replay checkpoint with Mirrowby.md",
        "Customers/Globex/README.md",
        "Zoo.md",
    ]
    (problem,) = link_problems([parse(Note("n.md", f"x\n\n[[{written}]]", ""))], Resolver([*files, "n.md"]))
    assert (problem.rule, problem.line) == ("broken-link", 3)
    assert meant in problem.fix


def test_a_broken_link_that_is_like_nothing_says_so() -> None:
    (problem,) = link_problems([parse(Note("n.md", "[[Quux]]", ""))], Resolver(["n.md", "Zoo.md"]))
    assert problem.fix == "create the note, or correct the link"


def test_an_ambiguous_link_names_all_that_fit() -> None:
    files = ["b/Note.md", "a/Note.md", "long/Note.md", "n.md"]
    assert Resolver(files).resolve("note", "n.md") == ("a/Note.md", ("a/Note.md", "b/Note.md"))
    (problem,) = link_problems([parse(Note("n.md", "[[Note]]", ""))], Resolver(files))
    assert (problem.rule, problem.fix) == ("ambiguous-link", "write the path: [[a/Note]]")


def test_thousands_of_folder_notes_resolve_by_their_folder() -> None:
    files = [f"Customers/C{i:04d}/README.md" for i in range(3000)] + ["x/y/C0007/README.md"]
    resolver = Resolver(files)
    assert all(resolver.resolve(f"C{i:04d}/README", "n.md")[0] == f"Customers/C{i:04d}/README.md" for i in range(3000) if i != 7)
    assert resolver.resolve("C0007/readme.md", "n.md")[0] == "x/y/C0007/README.md"
    assert resolver.resolve("README", "Customers/C0099/From.md") == ("Customers/C0099/README.md", ())


def test_the_own_folder_counts_for_the_note_that_links_not_for_the_next() -> None:
    resolver = Resolver(["a/Own.md", "b/Own.md", "c/deep/Own.md"])
    assert [resolver.resolve("Own", f"{folder}/n.md")[0] for folder in ("b", "a", "c/deep", "b", "")] == [
        "b/Own.md",
        "a/Own.md",
        "c/deep/Own.md",
        "b/Own.md",
        "a/Own.md",
    ]


@pytest.mark.parametrize(
    "target", ["", ".", "..", "/", "//", "./", "../", "a//b", ".md", "/../x", "%", "a/../../..", "\ud800", "x" * 5000]
)
def test_odd_targets_resolve_to_something_or_nothing(target: str) -> None:
    path, same = Resolver(["a.md", "b/.md", "a/b.md"]).resolve(target, "a/n.md")
    assert path in (None, "a.md", "a/b.md", "a/n.md", "b/.md")
    assert same == ()

"""Folders in, notes out: every file gives a reading or a problem, and nothing outside the vault is touched."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from stakegraph.graph.model import VaultError
from stakegraph.ingest import vault
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.model import Note


def one(tmp_path: Path, data: bytes, name: str = "n.md") -> Note:
    (tmp_path / name).write_bytes(data)
    (note,) = vault.read(tmp_path)
    return note


@pytest.mark.parametrize(
    ("data", "text", "rule", "line"),
    [
        (b"plain \xc3\xa9\n", "plain é\n", "", 0),
        (b"\xef\xbb\xbf---\na: b\n---\n", "---\na: b\n---\n", "", 0),
        ("é [[A]]\n".encode("utf-16"), "é [[A]]\n", "encoding", 1),
        (b"\xfe\xff" + "x\n".encode("utf-16-be"), "x\n", "encoding", 1),
        (b"one\nJos\xe9 and Andr\xe9\n", "one\nJosé and André\n", "encoding", 2),
        ("é ü ö\n".encode() + b"broken \xff byte\n", "é ü ö\nbroken � byte\n", "encoding", 2),
        (b"a\nb\x00c\n", "a\nb�c\n", "encoding", 2),
        (b"x \xed\xa0\x80 y \xc3\xa9\xc3\xa9\xc3\xa9\n", "x ��� y ééé\n", "encoding", 1),
        (b"", "", "", 0),
        (b"a\r\nb\rc", "a\r\nb\rc", "", 0),
    ],
)
def test_bytes_of_every_kind_are_read(tmp_path: Path, data: bytes, text: str, rule: str, line: int) -> None:
    note = one(tmp_path, data)
    assert note.text == text
    assert [(p.rule, p.line) for p in note.problems] == ([(rule, line)] if rule else [])
    assert all(p.fix for p in note.problems)
    assert len(note.hash) == 16
    assert parse(note).problems[: len(note.problems)] == note.problems


def test_a_note_that_is_too_large_is_read_up_to_a_limit(tmp_path: Path) -> None:
    line = b"- a line with [[A link]]\n"
    note = one(tmp_path, line * (vault.LARGEST // len(line) + 1000))
    assert len(note.text) <= vault.LARGEST
    assert note.text.endswith("\n")
    (problem,) = note.problems
    assert (problem.rule, problem.line) == ("too-large", note.text.count("\n") + 1)


def test_an_unmounted_a_missing_and_an_empty_folder_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"")
    for name in ("missing", "empty", "file", "pictures"):
        with pytest.raises(VaultError) as error:
            vault.read(tmp_path / name)
        assert str(tmp_path / name) in str(error.value)
        assert "\n" not in str(error.value)


def test_files_come_in_order_with_what_tells_that_they_changed(tmp_path: Path) -> None:
    for name in ("b/2.md", "b/10.md", "a.md", "pic.png", "Board.canvas", "B.MD"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    found = vault.scan(tmp_path)
    assert list(found.notes) == ["B.MD", "Board.canvas", "a.md", "b/10.md", "b/2.md"]
    assert found.files == ("B.MD", "Board.canvas", "a.md", "b/10.md", "b/2.md", "pic.png")
    assert [n.path for n in found] == list(found.notes)
    stamp = found.notes["a.md"]
    status = (tmp_path / "a.md").stat()
    assert stamp == (1, status.st_mtime_ns, status.st_ctime_ns)


def test_globs_leave_notes_out_but_links_still_find_them(tmp_path: Path) -> None:
    for name in ("keep.md", "Archive/old.md", "Work/archive/older.md", "Work/x.draft.md", "Work/y.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = vault.scan(tmp_path, ["Archive", "*.draft.md", "Nothing/*"])
    assert list(found.notes) == ["Work/y.md", "keep.md"]
    assert "Archive/old.md" in found.files
    assert found.unmatched == ("Nothing/*",)
    assert list(vault.scan(tmp_path, ["work/*"]).notes) == ["Archive/old.md", "keep.md"]
    assert not vault.scan(tmp_path, ["*"]).notes


def test_no_link_is_followed_out_of_the_vault(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "vault"
    for folder in (outside, inside / "sub"):
        folder.mkdir(parents=True)
    (outside / "secret.md").write_text("secret")
    (inside / "note.md").write_text("x")
    (inside / "out.md").symlink_to(outside / "secret.md")
    (inside / "outfolder").symlink_to(outside)
    (inside / "sub" / "loop").symlink_to(inside)
    (inside / "self.md").symlink_to(inside / "self.md")
    (inside / "gone.md").symlink_to(inside / "nowhere.md")
    (inside / "again.md").symlink_to(inside / "note.md")
    (tmp_path / "vault-other").mkdir()
    (tmp_path / "vault-other" / "x.md").write_text("x")
    (inside / "sibling").symlink_to(tmp_path / "vault-other")
    found = vault.scan(inside)
    assert list(found.notes) == ["again.md", "note.md"]
    assert {(p.path, p.rule) for p in found.problems} == {
        (path, "symlink") for path in ("out.md", "outfolder", "sub/loop", "self.md", "gone.md", "sibling")
    }
    (tmp_path / "linked").symlink_to(inside)
    assert list(vault.scan(tmp_path / "linked").notes) == ["again.md", "note.md"]


NAMES = [
    'quote".md', "new\nline.md", "emoji 🚀.md", "a:b*c?.md", "right\u200fto\u202eleft.md", " blank .md", "per%20cent.md", "dot.v1.md",
    "'.md", "case.md", "Case.md",
    unicodedata.normalize("NFC", "é.md"), unicodedata.normalize("NFD", "é.md"), "-.md", "#1.md", "[x].md", "a|b.md",
]  # fmt: skip


def test_names_of_every_kind_are_read(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_text(name)
    notes = {n.path: n.text for n in vault.read(tmp_path)}
    assert notes == {name: name for name in NAMES}


def test_a_name_that_is_not_unicode_is_reported(tmp_path: Path) -> None:
    (tmp_path / "ok.md").write_text("x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.md")).write_text("x")
    found = vault.scan(tmp_path)
    assert list(found.notes) == ["ok.md"]
    assert [p.rule for p in found.problems] == ["unreadable"]
    assert found.problems[0].path.encode()


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    (tmp_path / "ok.md").write_text("x")
    os.mkfifo(tmp_path / "pipe.md")
    found = vault.scan(tmp_path)
    assert [n.path for n in found] == ["ok.md"]
    assert [(p.path, p.rule) for p in found.problems] == [("pipe.md", "unreadable")]


def remove(path: Path) -> None:
    path.unlink()


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("change", [remove, replace_by_folder])
def test_a_file_that_goes_while_the_vault_is_read_is_a_problem(tmp_path: Path, change: Callable[[Path], None]) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text("x")
    notes = iter(vault.scan(tmp_path))
    first = next(notes)
    change(tmp_path / "b.md")
    second, third = notes
    assert (first.text, third.text) == ("x", "x")
    assert (second.path, second.text, second.hash) == ("b.md", "", "")
    assert [(p.path, p.rule) for p in second.problems] == [("b.md", "unreadable")]


def test_reading_leaves_the_vault_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[[b]]")
    (tmp_path / "sub").mkdir()
    before = {p: p.stat().st_mtime_ns for p in (tmp_path, *tmp_path.rglob("*"))}
    for note in vault.read(tmp_path):
        parse(note)
    assert {p: p.stat().st_mtime_ns for p in (tmp_path, *tmp_path.rglob("*"))} == before

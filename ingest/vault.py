"""A folder to notes: the only reader of files. Follows no link out of the vault, writes nothing, keeps no text."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import translate
from pathlib import Path
from typing import NamedTuple

import xxhash

from stakegraph.graph.model import Problem, VaultError
from stakegraph.ingest.model import Note

LARGEST = 8 * 1024 * 1024
"""Bytes of a note that are read: the rest of a larger one is left out and reported, so that memory stays bounded."""
_SKIPPED = frozenset(("node_modules", "$RECYCLE.BIN", "System Volume Information"))


class Stamp(NamedTuple):
    """What tells without reading whether a file has changed: its size in bytes, the time of its last change, and the time at
    which the system noted a change of any kind, also one that keeps the old time (both in nanoseconds)."""

    size: int
    changed: int
    noted: int


@dataclass(frozen=True, slots=True)
class Vault:
    """What a vault folder holds, in order of path: paths are relative to it, with forward slashes.

    `notes` are the notes and canvas files to read with their stamps, `files` is everything that a link can mean (the notes,
    attachments, and notes left out by `exclude`), `unmatched` are the patterns of `exclude` that fit nothing.
    """

    folder: Path
    notes: Mapping[str, Stamp]
    files: tuple[str, ...]
    problems: tuple[Problem, ...] = ()
    unmatched: tuple[str, ...] = ()

    def read(self, path: str) -> Note:
        """One note. A file that is gone or unreadable is a note without text and hash, with the problem in it."""
        return read_note(self.folder, path)

    def __iter__(self) -> Iterator[Note]:
        """All notes, one at a time."""
        folder = str(self.folder)
        return (read_note(folder, path, stamp.size) for path, stamp in self.notes.items())


def read(folder: Path, exclude: Sequence[str] = ()) -> Iterator[Note]:
    """The notes of a vault in order of path. VaultError where there is none to read."""
    return iter(scan(folder, exclude))


def scan(folder: Path, exclude: Sequence[str] = ()) -> Vault:
    """Walks the vault without reading a note. `exclude` are globs of paths (`Archive/*`, `*.draft.md`, a folder's name).

    VaultError where the folder is missing, is no folder, cannot be listed or holds no note.
    """
    folder = Path(folder)
    _check(folder)
    root = os.path.realpath(folder)
    rules = [(pattern, glob(pattern)) for pattern in exclude]
    matched: set[str] = set()
    notes: dict[str, Stamp] = {}
    files: list[str] = []
    problems: list[Problem] = []
    pending = [(str(folder), "")]
    while pending:
        place, prefix = pending.pop()
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    _visit(entry, prefix, root, pending, notes, files, problems)
        except OSError as error:
            if not prefix:
                raise VaultError(f"{folder}: the folder cannot be read ({_reason(error)}): check its permissions") from error
            problems.append(
                Problem(prefix[:-1], 1, f"the folder cannot be read: {_reason(error)}", "unreadable", "check its permissions")
            )
    for pattern, rule in rules:
        out = [path for path in notes if rule(path)]
        if out:
            matched.add(pattern)
        for path in out:
            del notes[path]
    if not notes and not matched:
        raise VaultError(
            f"{folder}: there is no note (.md) in this folder: give the folder of the vault, and check that its drive is mounted"
        )
    problems.sort()
    return Vault(
        folder,
        {path: notes[path] for path in sorted(notes)},
        tuple(sorted(files)),
        tuple(problems),
        tuple(pattern for pattern in exclude if pattern not in matched),
    )


def _check(folder: Path) -> None:
    try:
        mode = os.stat(folder).st_mode
    except FileNotFoundError as error:
        raise VaultError(f"{folder}: there is no such folder: check the path, and that its drive is mounted") from error
    except (OSError, ValueError) as error:
        raise VaultError(f"{folder}: the folder cannot be read ({_reason(error)}): check the path and its permissions") from error
    if not stat.S_ISDIR(mode):
        raise VaultError(f"{folder}: this is a file: give the folder of the vault")


def glob(pattern: str) -> Callable[[str], bool]:
    """A glob of paths as a test: it fits a path, a folder above it, or a bare name anywhere; case does not count.

    >>> glob("Archive")("Work/archive/a.md"), glob("Archive/*")("Archive/x/a.md"), glob("*.draft.md")("a/b.draft.md")
    (True, True, True)
    """
    pattern = pattern.strip().strip("/").lower()
    fits = re.compile(translate(pattern)).match
    if "/" not in pattern:
        return lambda path: any(fits(part) for part in path.lower().split("/"))
    return lambda path: any(fits(path[:n].lower()) for n in (*_slashes(path), len(path)))


def _slashes(path: str) -> Iterator[int]:
    return (i for i, c in enumerate(path) if c == "/")


def _visit(
    entry: os.DirEntry[str],
    prefix: str,
    root: str,
    pending: list[tuple[str, str]],
    notes: dict[str, Stamp],
    files: list[str],
    problems: list[Problem],
) -> None:
    name = entry.name
    if name[0] == "." or name in _SKIPPED:
        return
    path = prefix + name
    try:
        if entry.is_symlink():
            link = _symlink(entry.path, path, root)
            if link is not None:
                problems.append(link)
                return
        elif entry.is_dir(follow_symlinks=False):
            pending.append((entry.path, path + "/"))
            return
        if not path.isascii() and not _encodable(path):
            shown = path.encode("utf-8", "backslashreplace").decode()
            problems.append(Problem(shown, 1, "the file's name is not valid Unicode: not read", "unreadable", "rename the file"))
            return
        if name[-3:].lower() == ".md" or name[-7:].lower() == ".canvas":
            status = entry.stat()
            if not stat.S_ISREG(status.st_mode):
                problems.append(
                    Problem(path, 1, "this is a pipe or a device, not a file: not read", "unreadable", "remove it from the vault")
                )
                return
            notes[path] = Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns)
        files.append(path)
    except OSError as error:
        problems.append(
            Problem(path, 1, f"the file cannot be read: {_reason(error)}", "unreadable", "check the file and its permissions")
        )


def _symlink(place: str, path: str, root: str) -> Problem | None:
    """Why a symbolic link is not followed; None for a link to a file of the vault."""
    target = os.path.realpath(place)
    if target != root and not target.startswith(root.rstrip(os.sep) + os.sep):
        return Problem(
            path, 1, "this symbolic link leads out of the vault: not followed", "symlink", "move the file into the vault"
        )
    if os.path.isdir(target):
        return Problem(
            path,
            1,
            "this symbolic link leads to a folder of the vault, which is read at its own place: not followed",
            "symlink",
            "remove the link",
        )
    if not os.path.exists(target):
        return Problem(path, 1, "this symbolic link leads to nothing", "symlink", "remove the link")
    return None


def _encodable(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)).lower()


def read_note(folder: Path | str, path: str, size: int = LARGEST) -> Note:
    """The note at this path, of about `size` bytes; one that is gone or unreadable is an empty note with hash "" and the problem in it."""
    try:
        data = _bytes(f"{folder}/{path}", size)
    except (OSError, ValueError) as error:
        gone = isinstance(error, FileNotFoundError)
        reason = "the file has gone while the vault was read" if gone else f"the file cannot be read: {_reason(error)}"
        return Note(
            path,
            "",
            "",
            (Problem(path, 1, reason, "unreadable", "read the vault again" if gone else "check the file and its permissions"),),
        )
    hash_ = xxhash.xxh3_64_hexdigest(data)
    if len(data) > LARGEST:
        return _long(path, data[:LARGEST], hash_)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text, problem = decode(data)
        return Note(path, *_without_nul(path, text, hash_, (Problem(path, *problem),)))
    if text[:1] == "\ufeff":
        text = text[1:]
    if b"\0" in data:
        return Note(path, *_without_nul(path, text, hash_, ()))
    return Note(path, text, hash_)


def _bytes(place: str, size: int) -> bytes:
    """A file's bytes, at most one more than LARGEST. `size` is a guess: a right one saves reading in pieces."""
    descriptor = os.open(place, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        size = min(size, LARGEST) + 1
        data = os.read(descriptor, size)
        while len(data) >= size and size <= LARGEST:  # it has grown
            size = LARGEST + 1
            data += os.read(descriptor, size - len(data))
        return data
    finally:
        os.close(descriptor)


def _long(path: str, data: bytes, hash_: str) -> Note:
    """The head of a note that is too long to read as a whole, up to the end of a line."""
    cut = data.rfind(b"\n") + 1 or len(data)
    problems: tuple[Problem, ...] = ()
    try:
        text = data[:cut].decode()
    except UnicodeDecodeError:
        text, problem = decode(data[:cut])
        problems = (Problem(path, *problem),)
    lines = text.count("\n") + 1
    size = LARGEST // 1024 // 1024
    too_long = Problem(
        path, lines, f"the note is larger than {size} MB: what follows here is not read", "too-large", "split the note"
    )
    return Note(path, *_without_nul(path, text.removeprefix("\ufeff"), hash_, (*problems, too_long)))


def _without_nul(path: str, text: str, hash_: str, problems: tuple[Problem, ...]) -> tuple[str, str, tuple[Problem, ...]]:
    """NUL characters end a text for some readers: each is replaced by U+FFFD, as CommonMark says, at its place."""
    if "\0" not in text:
        return text, hash_, problems
    line = len((text[: text.index("\0")] + ".").splitlines())
    found = Problem(path, line, "the note holds NUL characters: read without them", "encoding", "check that this is a text file")
    return text.replace("\0", "\ufffd"), hash_, (*problems, found)


def decode(data: bytes) -> tuple[str, tuple[int, str, str, str]]:
    """Bytes that are not UTF-8 as text, with (line, message, rule, fix) of the problem: UTF-16, UTF-8 with stray bytes, or Latin-1."""
    fix = "save the note as UTF-8"
    for mark, name in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(name, "replace"), (1, "the note is UTF-16, not UTF-8", "encoding", fix)
    text = data.decode("utf-8", "replace")
    line = len((text[: text.index("\ufffd")] + ".").splitlines())
    wrong = text.count("\ufffd")
    right = sum(1 for c in text if c > "\x7f") - wrong if len(data) < 100_000 else len(data) - len(text)
    if right >= wrong:
        return text, (line, "the note holds bytes that are not UTF-8: read without them", "encoding", fix)
    try:
        return data.decode("cp1252"), (line, "the note is not UTF-8: read as Latin-1", "encoding", fix)
    except UnicodeDecodeError:
        return data.decode("latin-1"), (line, "the note is not UTF-8: read as Latin-1", "encoding", fix)

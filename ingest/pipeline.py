"""The whole flow on one page: a folder of notes to a graph with INFLUENCES, and the problems found on the way."""

from __future__ import annotations

import hashlib
import pickle
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from stakegraph.graph.influence import derive
from stakegraph.graph.model import Graph, Problem
from stakegraph.graph.schema import SCHEMA_VERSION
from stakegraph.graph.text import norm
from stakegraph.ingest.duplicates import likely_same
from stakegraph.ingest.kinds import Subject
from stakegraph.ingest.links import Resolver as LinkResolver
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.note import read_note
from stakegraph.ingest.reading import Reading
from stakegraph.ingest.resolve import resolve
from stakegraph.ingest.settings import SETTINGS_FILE, Settings
from stakegraph.ingest.settings import load as load_settings
from stakegraph.ingest.vault import Vault, scan

READER_VERSION = "1"
"""Changes whenever a note could read differently: a cache of another version is not used."""

Kept = tuple[tuple[int, ...], str, Reading]
"""What the cache holds of a note: its stamp (of no numbers where it is not to be trusted), hash, reading."""
_TICK_NS = 50_000_000
"""Two changes so near to each other may bear the same time, in nanoseconds."""
Progress = Callable[[str, int, int], None]
"""Called with (stage, done, total); total 0 where it is not known."""


@dataclass(frozen=True, slots=True)
class Result:
    """A vault read: the graph, what is wrong in the notes, how many were read, seconds per stage, what each note is about."""

    graph: Graph
    problems: tuple[Problem, ...]
    notes: int
    timings: Mapping[str, float]
    subjects: Mapping[str, Subject]
    unreadable: tuple[str, ...] = ()
    reread: int = 0


def read(
    vault: Path,
    *,
    settings: Settings | None = None,
    as_of: str = "",
    cache: Path | None = None,
    progress: Progress | None = None,
) -> Result:
    """Reads a vault. The same notes give the same result on any day and machine; `cache` (a file) only makes it faster.

    Raises VaultError where the vault is missing, not a folder, empty or unreadable.
    """
    started = time.perf_counter()
    # A note that changes just now may change again under the same stamp: its bytes are read again the next time.
    settled = time.time_ns() - _TICK_NS
    timings: dict[str, float] = {}
    problems: list[Problem] = []
    if settings is None:
        settings, found = load_settings(vault)
        problems += found
    vault_files = scan(vault, settings.exclude)
    key = _settings_key(settings)
    held = _load_cache(cache, key)
    kept: dict[str, Kept] = {}
    reread = restamped = 0
    unreadable: list[str] = []
    for number, (path, stamp) in enumerate(vault_files.notes.items()):
        old = held.get(path)
        if old is None or old[0] != stamp:
            note = vault_files.read(path)
            if not note.hash:
                # Gone or unreadable while being read: unknown, which is not the same as deleted.
                unreadable.append(path)
                problems += note.problems
                continue
            trusted = tuple(stamp) if max(stamp.changed, stamp.noted) < settled else ()
            restamped += 1
            if old and old[1] == note.hash:
                kept[path] = (trusted, note.hash, old[2])
            else:
                kept[path] = (trusted, note.hash, read_note(note, parse(note), settings))
                reread += 1
        else:
            kept[path] = old
        if progress and number % 50 == 0:
            progress("reading notes", number, len(vault_files.notes))
    problems += vault_files.problems
    unreadable += [p.path for p in vault_files.problems if p.rule == "unreadable"]
    readings = [k[2] for k in kept.values()]
    timings["read"] = time.perf_counter() - started
    _save_cache(cache, key, kept, changed=bool(restamped) or len(held) != len(kept))

    started = time.perf_counter()
    links = LinkResolver(vault_files.files)
    memo: dict[tuple[str, str], str] = {}

    def link_target(target: str, path: str) -> str:
        got = memo.get((target, path))
        if got is None:
            got = memo[target, path] = links.resolve(target, path)[0] or ""
        return got

    graph, more, _ = resolve(readings, link_target, settings, as_of, progress)
    timings["resolve"] = time.perf_counter() - started
    started = time.perf_counter()
    today = graph.meta.get("as_of", "")
    graph = derive(graph, today, settings.half_life)
    meta = {**graph.meta, "as_of": today, "schema": SCHEMA_VERSION, "reader": READER_VERSION, "vault": vault.resolve().name}
    graph = replace(graph, meta=meta)
    timings["influence"] = time.perf_counter() - started
    problems += _idle_settings(settings, vault_files, graph)
    problems += likely_same(graph, settings.identity)
    for reading in readings:
        problems += reading.problems
    return Result(
        graph,
        tuple(dict.fromkeys(sorted([*problems, *more]))),
        len(readings),
        timings,
        {r.path: r.subject for r in readings},
        tuple(sorted(unreadable)),
        reread,
    )


def _idle_settings(settings: Settings, files: Vault, graph: Graph) -> list[Problem]:
    """Settings that fit nothing in the vault: most likely misspelt."""
    folders = {part.casefold() for path in files.notes for part in path.split("/")[:-1]}
    idle = [("exclude", pattern) for pattern in files.unmatched]
    idle += [("folders", name) for name in sorted(settings.folders) if name not in folders]
    people = {norm(n) for p in graph.of_kind("Person") for n in (p.name, *_aliases(p.properties.get("aliases")))}
    if settings.owner and norm(settings.owner) not in people:
        idle.append(("owner", settings.owner))
    idle += [
        ("identity.yml", name)
        for name in sorted({n for group in settings.identity.same for n in group})
        if not _known(name, files, graph)
    ]
    return [
        Problem(
            SETTINGS_FILE if key != "identity.yml" else key,
            1,
            f'"{value}" under {key} fits nothing in the vault',
            "settings",
            "correct or remove it",
        )
        for key, value in idle
    ]


def _aliases(value: object) -> tuple[str, ...]:
    return tuple(str(v) for v in value) if isinstance(value, tuple) else ()


def _known(name: str, files: Vault, graph: Graph) -> bool:
    wanted = norm(name)
    if name in files.notes or f"{name}.md" in files.notes:
        return True
    return any(
        wanted in (norm(n.name), *map(norm, _aliases(n.properties.get("aliases"))))
        for n in graph.of_kind("Person", "Company", "Org", "Project")
    )


@lru_cache(maxsize=1)
def _reader_stamp() -> str:
    """What tells one state of the reader's own files from another, so that no cache outlives a changed rule."""
    here = Path(__file__).parent
    states = ((p.relative_to(here).as_posix(), p.stat()) for p in here.rglob("*.py"))
    files = sorted((name, s.st_size, s.st_mtime_ns) for name, s in states)
    return repr(files)


def _settings_key(settings: Settings) -> str:
    key = f"{READER_VERSION}\x1f{_reader_stamp()}\x1f{settings!r}"
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _load_cache(cache: Path | None, key: str) -> Mapping[str, Kept]:
    """Path → what the last run kept; nothing where the cache is missing, of other settings, or damaged."""
    if cache is None or not cache.is_file():
        return {}
    try:
        with cache.open("rb") as file:
            if file.read(16).decode("ascii", "replace") != key:
                return {}
            found = _Unpickler(file).load()
    except Exception:  # a damaged cache of any sort is as good as none: the notes are read again
        return {}
    return found if isinstance(found, dict) else {}


class _Unpickler(pickle.Unpickler):
    """Makes the values of readings and nothing else, so that a cache which somebody else put there cannot run code."""

    def find_class(self, module: str, name: str) -> type:
        found = super().find_class(module, name) if module in _VALUES else None
        if not (isinstance(found, type) and found.__module__ == module):
            raise pickle.UnpicklingError(f"{module}.{name} does not belong in a cache")
        return found


_VALUES = frozenset(["stakegraph.graph.model", "stakegraph.ingest.kinds", "stakegraph.ingest.model", "stakegraph.ingest.reading"])


def _save_cache(cache: Path | None, key: str, kept: Mapping[str, Kept], *, changed: bool) -> None:
    if cache is None or (not changed and cache.is_file()):
        return
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        fresh = cache.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(key.encode("ascii"))
            pickle.dump(dict(kept), file, protocol=5)
        fresh.replace(cache)
    except OSError:
        return  # a cache that cannot be written costs time, nothing else

"""The whole flow: the same notes give the same graph, whatever the order, the cache or the day."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from stakegraph.graph.model import Graph, diff, fingerprints
from stakegraph.ingest import pipeline
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.note import read_note
from stakegraph.ingest.resolve import resolve
from stakegraph.ingest.settings import Settings
from stakegraph.ingest.vault import scan

GOLD = Path(__file__).parent / "data" / "gold" / "vault"


def same(a: Graph, b: Graph) -> bool:
    return diff(fingerprints(a), b).empty


def test_the_order_of_notes_changes_nothing() -> None:
    files = scan(GOLD)
    readings = [read_note(n, parse(n), Settings()) for n in files]
    stems = {p.removesuffix(".md").rsplit("/", 1)[-1]: p for p in files.notes}

    def target(link: str, path: str) -> str:
        return stems.get(link.rsplit("/", 1)[-1], "")

    first, problems, _ = resolve(readings, target, Settings())
    for seed in range(3):
        random.Random(seed).shuffle(readings)
        again, more, _ = resolve(readings, target, Settings())
        assert same(first, again)
        assert problems == more


def test_the_cache_changes_nothing_but_the_work(tmp_path: Path) -> None:
    vault, cache = tmp_path / "vault", tmp_path / "cache"
    shutil.copytree(GOLD, vault)
    fresh = pipeline.read(vault)
    filled = pipeline.read(vault, cache=cache)
    cached = pipeline.read(vault, cache=cache)
    assert filled.reread == filled.notes
    assert cached.reread == 0
    assert same(fresh.graph, filled.graph)
    assert same(fresh.graph, cached.graph)
    assert fresh.problems == cached.problems


@pytest.mark.parametrize("damage", [b"", b"not a cache at all, but longer than a key", b"\x00" * 500])
def test_a_damaged_cache_is_no_cache(tmp_path: Path, damage: bytes) -> None:
    cache = tmp_path / "cache"
    cache.write_bytes(damage)
    assert same(pipeline.read(GOLD).graph, pipeline.read(GOLD, cache=cache).graph)


def test_an_edit_through_the_cache_equals_a_clean_read(tmp_path: Path) -> None:
    vault, cache = tmp_path / "vault", tmp_path / "cache"
    shutil.copytree(GOLD, vault)
    pipeline.read(vault, cache=cache)
    notes = sorted(vault.rglob("*.md"))
    notes[3].unlink()
    notes[7].rename(notes[7].with_name("Renamed note.md"))
    with notes[11].open("a", encoding="utf-8") as file:
        file.write("\n- Owns the badge printer.\n")
    assert same(pipeline.read(vault).graph, pipeline.read(vault, cache=cache).graph)


def test_as_of_gives_what_was_known_on_that_day() -> None:
    early = pipeline.read(GOLD, as_of="2025-09-30").graph
    late = pipeline.read(GOLD).graph
    assert late.meta["as_of"] == "2025-11-19"
    assert early.meta["as_of"] == "2025-09-30"
    meetings = {n.properties["date"] for n in early.of_kind("Meeting")}
    assert meetings
    assert max(str(d) for d in meetings) <= "2025-09-30"
    assert all(e.date <= "2025-09-30" for r in early.relations.values() for e in r.evidence if e.date)
    assert set(early.nodes) < set(late.nodes)


def test_every_relation_between_entities_has_evidence_that_stands_in_the_note() -> None:
    graph = pipeline.read(GOLD).graph
    for relation in graph.relations.values():
        assert relation.evidence
        for evidence in relation.evidence:
            origin = evidence.origin
            lines = (GOLD / origin.path).read_text("utf-8-sig").splitlines()
            assert 1 <= origin.line <= len(lines)
            assert origin.quote in lines[origin.line - 1]


def test_other_words_under_the_same_size_and_time_are_noticed(tmp_path: Path) -> None:
    """As tools that copy files leave them, and as two edits within one tick of the clock do."""
    vault, cache = tmp_path / "vault", tmp_path / "cache"
    vault.mkdir()
    note = vault / "Kira Holm.md"
    for head in ("---\ntype: person\n---\n", ""):
        note.write_text(f"{head}- Reports to Ana Bellweather.\n", "utf-8")
        before = note.stat()
        pipeline.read(vault, cache=cache)
        note.write_text(f"{head}- Reports to Eva Bellweather.\n", "utf-8")
        os.utime(note, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert same(pipeline.read(vault).graph, pipeline.read(vault, cache=cache).graph)


def test_an_unchanged_vault_leaves_the_cache_alone(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    pipeline.read(GOLD, cache=cache)
    before = cache.stat()
    pipeline.read(GOLD, cache=cache)
    assert cache.stat() == before

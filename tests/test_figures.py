"""How well the reader reads: precision, recall and F1 on every labelled set, never below the figures that were last written down.

`python -m tests.test_figures` is not needed: `STAKEGRAPH_WRITE_FIGURES=1 pytest tests/test_figures.py` writes `figures.json` anew.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from tests.scoring import OF_LINES, Figures, build, score_book, score_vault

from stakegraph.graph.model import Graph
from stakegraph.ingest import pipeline

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data"
HELD = ROOT / "tests" / "figures.json"
BOOKS = sorted((DATA / "books").glob("*.json"))
SETS = {
    "gold": (DATA / "gold" / "vault", DATA / "gold" / "gold.json"),
    "example": (ROOT / "examples" / "vault", DATA / "gold" / "example.json"),
}


def check(name: str, figures: Figures) -> None:
    held = json.loads(HELD.read_text("utf-8")) if HELD.is_file() else {}
    now = {
        "f1": round(figures.f1, 3),
        "precision": round(figures.precision, 3),
        "recall": round(figures.recall, 3),
        "forbidden": figures.forbidden,
    }
    if os.environ.get("STAKEGRAPH_WRITE_FIGURES"):
        held[name] = now
        HELD.write_text(json.dumps(held, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    assert name in held, f"no figure of {name} is written down: run with STAKEGRAPH_WRITE_FIGURES=1"
    for key in ("f1", "precision"):
        assert now[key] >= held[name][key], f"{name}: {key} fell from {held[name][key]} to {now[key]}"
    assert figures.forbidden <= held[name]["forbidden"]


@pytest.mark.parametrize("name", sorted(SETS))
def test_vaults(name: str) -> None:
    vault, labels = SETS[name]
    check(name, score_vault(json.loads(labels.read_text("utf-8")), pipeline.read(vault).graph))


def test_there_are_books() -> None:
    assert len(BOOKS) >= 13


@pytest.mark.parametrize("book", BOOKS, ids=lambda p: p.stem)
def test_books(book: Path, tmp_path: Path) -> None:
    labels = json.loads(book.read_text("utf-8"))
    build(labels, tmp_path)
    check(book.stem, score_book(labels, pipeline.read(tmp_path).graph))


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The example vault together with half a thousand lines that state nothing."""
    vault = tmp_path_factory.mktemp("silent") / "vault"
    shutil.copytree(ROOT / "examples" / "vault", vault)
    shutil.copytree(DATA / "silent", vault / "Silent")
    return pipeline.read(vault).graph


def test_ordinary_prose_states_nothing(silent: Graph) -> None:
    read = [
        f"{r.type} {silent.nodes[r.source].name} -> {silent.nodes[r.target].name}: {e.origin.quote}"
        for r in silent.relations.values()
        if r.type in OF_LINES and not r.until
        for e in r.evidence
        if e.origin.path.startswith("Silent/")
    ]
    assert not read


def test_the_twin_of_a_real_note(tmp_path: Path) -> None:
    labels = json.loads((DATA / "twin" / "expected.json").read_text("utf-8"))
    shutil.copy(DATA / "twin" / "Conrad Vesper.md", tmp_path)
    graph = pipeline.read(tmp_path).graph

    def name(ident: str) -> str:
        node = graph.nodes[ident]
        return {"Decision": "@decision", "Meeting": str(node.properties.get("date"))}.get(node.kind, node.name)

    have = {
        (r.type, name(r.source), name(r.target), e.origin.line)
        for r in graph.relations.values()
        if not r.inferred and not r.until
        for e in r.evidence
    }
    want = {(r["type"], r["source"], r["target"], r["line"]) for r in labels["relations"]}
    assert not want - have
    for row in labels["must_not"]:
        hits = [
            h
            for h in have
            if all(v in ("*", g) for v, g in zip((row["type"], row["source"], row["target"], row["line"]), h, strict=True))
        ]
        hits = [h for h in hits if h[0] in OF_LINES | {"ATTENDED"}]
        assert not hits, row["why"]
    names = {(n.name, n.kind) for n in graph.nodes.values()}
    for row in labels["not_nodes"]:
        assert not any((row["name"], kind) in names for kind in row["kinds"]), row["why"]

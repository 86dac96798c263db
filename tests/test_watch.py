"""`ingest --watch`, the real process: what is saved is in the store soon after, and it ends cleanly."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

import pytest

from stakegraph.graph.model import Graph, diff
from stakegraph.graph.stores.base import open_store
from stakegraph.ingest import pipeline

PATIENCE = 30.0
CARD = "---\ntype: person\n---\n- Reports to {}.\n"


class Watching:
    """The running command and the lines that it has told."""

    def __init__(self, process: subprocess.Popen[str], store: Path) -> None:
        self.process, self.store = process, store
        self.lines: Queue[str] = Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.put(line.rstrip())

    def line(self, seconds: float = PATIENCE) -> str:
        return self.lines.get(timeout=seconds)

    def graph(self) -> Graph:
        with open_store(str(self.store)) as store:
            return store.load()

    def until(self, holds: Callable[[Graph], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds(self.graph()):
            assert time.monotonic() < end, list(self.lines.queue)
            time.sleep(0.05)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault of one note."""
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "Kira Holm.md").write_text(CARD.format("Ana Bellweather"), "utf-8")
    return folder


@contextmanager
def watching(vault: Path) -> Iterator[Watching]:
    store = vault.parent / "store"
    command = [sys.executable, "-m", "stakegraph", "ingest", str(vault), "--store", str(store), "--watch"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        try:
            seen = Watching(process, store)
            assert seen.line().startswith("watching ")
            yield seen
        finally:
            process.kill()


def test_what_is_saved_is_in_the_store_and_ctrl_c_is_clean(vault: Path) -> None:
    with watching(vault) as seen:
        (vault / "Kira Holm.md").write_text(CARD.format("Eva Bellweather"), "utf-8")
        seen.until(lambda graph: "person:eva-bellweather" in graph.nodes)
        assert "nodes 2 added, 1 changed, 2 removed; relationships" in seen.line()
        (vault / "Deep" / "er").mkdir(parents=True)
        (vault / "Deep" / "er" / "Dan Corrigan.md").write_text(CARD.format("Kira Holm"), "utf-8")
        seen.until(lambda graph: "note:Deep/er/Dan Corrigan.md" in graph.nodes)
        (vault / "Kira Holm.md").rename(vault / "Deep" / "Kira Holm.md")
        seen.until(lambda graph: "note:Kira Holm.md" not in graph.nodes)
        with open_store(str(seen.store)) as store:
            assert diff(store.fingerprints(), pipeline.read(vault).graph).empty
        seen.process.send_signal(signal.SIGINT)
        assert seen.process.wait(PATIENCE) == 0
        told = [seen.line() for _ in range(seen.lines.qsize())]
        assert told[-1] == "stopped"


def test_bursts_are_one_sync_and_temporary_and_half_written_files_none(vault: Path) -> None:
    with watching(vault) as seen:
        time.sleep(1.5)
        (vault / ".Kira Holm.md.swp").write_text("x", "utf-8")
        (vault / "Kira Holm.md~").write_text("x", "utf-8")
        with pytest.raises(Empty):
            seen.line(2)
        for number in range(20):
            (vault / f"Note {number}.md").write_text(CARD.format("Kira Holm"), "utf-8")
        with (vault / "Note 20.md").open("w", encoding="utf-8") as file:
            for piece in CARD.format("Ana Bellweather"):
                file.write(piece)
                file.flush()
                time.sleep(0.02)
        seen.until(lambda graph: "note:Note 20.md" in graph.nodes)
        time.sleep(2)
        told = [seen.line() for _ in range(seen.lines.qsize())]
        assert 1 <= len(told) <= 3, told
        assert ": nodes " in told[0]
        with open_store(str(seen.store)) as store:
            assert diff(store.fingerprints(), pipeline.read(vault).graph).empty


def test_a_vault_behind_a_link_in_a_hidden_folder_is_followed(vault: Path) -> None:
    hidden = vault.parent / ".hidden"
    hidden.mkdir()
    vault.rename(hidden / "vault")
    link = vault.parent / "vault"
    link.symlink_to(hidden / "vault", target_is_directory=True)
    with watching(link) as seen:
        (hidden / "vault" / "Kira Holm.md").write_text(CARD.format("Eva Bellweather"), "utf-8")
        seen.until(lambda graph: "person:eva-bellweather" in graph.nodes)


def test_a_vault_that_moves_away_ends_it_and_leaves_the_store(vault: Path) -> None:
    with watching(vault) as seen:
        time.sleep(1.5)
        before = seen.graph()
        vault.rename(vault.with_name("elsewhere"))
        assert seen.process.wait(PATIENCE) == 2
        time.sleep(0.1)
        told = [seen.line() for _ in range(seen.lines.qsize())]
        assert "has been moved or its drive is gone" in told[-1]
        assert seen.graph() == before

"""How long a map takes to make, to open and to answer, and how large it is: fictional graphs of 60, 300 and 2,000 nodes.

    python benchmarks/map.py [SIZE …]        medians of five; Chromium without a GPU

Budgets at 2,000 nodes and 6,000 ties on two cores: ready ≤ 2 s, select, path and filter ≤ 400 ms, redraw ≤ 120 ms, file ≤ 4 MB;
at 60 nodes file ≤ 700 KB.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "browser"))

from map_graphs import sketch
from pages import launch

from stakegraph.graph.export.html import scope
from stakegraph.graph.export.html.layout import place
from stakegraph.graph.export.html.render import render, write

ROUNDS = 5
_FRAMES = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def median(run: Callable[[], float]) -> float:
    return statistics.median(run() for _ in range(ROUNDS))


def timed(run: Callable[[], object]) -> float:
    """CPU milliseconds."""
    start = time.process_time()
    run()
    return (time.process_time() - start) * 1000


def in_page(page: Page, action: str) -> float:
    """Milliseconds from the action until it is painted."""
    script = (
        f"(async () => {{ const start = performance.now(); {action}; await {_FRAMES}; return performance.now() - start; }})()"
    )
    return float(page.evaluate(script))


def measure(size: int, folder: Path, page: Page) -> dict[str, float]:
    graph = sketch(size, ties=6000 if size == 2000 else 0)
    model = scope.whole(graph)
    layout = place(model)
    text = render(model, layout)
    file = folder / f"{size}.html"
    write(file, text)

    def ready() -> float:
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]")
        return float(page.evaluate("performance.getEntriesByName('stakegraph-ready')[0].startTime"))

    found = {
        "scope ms": median(lambda: timed(lambda: scope.whole(graph))),
        "layout ms": median(lambda: timed(lambda: place(model))),
        "render ms": median(lambda: timed(lambda: render(model, layout))),
        "file KB": len(text.encode()) / 1000,
        "ready ms": median(ready),
        "select ms": median(lambda: in_page(page, "document.querySelector('#people button.name, #panel button.name').click()")),
        "path ms": median(lambda: in_page(page, "document.querySelector('#routes li button').click()")),
        "filter ms": median(lambda: in_page(page, "document.querySelector('#kinds input').click()")),
        "search ms": median(
            lambda: in_page(
                page, "const s = document.getElementById('search'); s.value = 'an'; s.dispatchEvent(new Event('input'))"
            )
        ),
    }
    page.reload()
    page.wait_for_selector("html[data-ready]")
    found["redraw ms"] = median(lambda: in_page(page, "document.getElementById('zoom-in').click()"))
    return found


def main() -> None:
    sizes = [int(a) for a in sys.argv[1:]] or [60, 300, 2000]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
        for size in sizes:
            row = measure(size, Path(folder), page)
            print(f"{size:>5} nodes  " + "  ".join(f"{name} {value:.0f}" for name, value in row.items()), flush=True)
        browser.close()


if __name__ == "__main__":
    main()

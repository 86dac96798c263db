"""The example vault to the pictures of the README: its map and a path on it, as headless Chromium shows them.

python docs/pictures.py        writes docs/images/*.png; needs the test extra and Chromium
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import stakegraph
from stakegraph.commands.demo import AIM, START, example_vault
from stakegraph.commands.map import model_of
from stakegraph.graph.export.html.render import render

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
sys.path.insert(0, str(ROOT / "tests" / "browser"))


def main() -> None:
    """Writes the pictures."""
    from pages import launch  # type: ignore[import-not-found]

    graph = stakegraph.read(example_vault())
    maps = {"map": model_of(graph), "route": model_of(graph, path=(START, AIM))}
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = launch(playwright)
        for name, model in maps.items():
            file = Path(folder) / f"{name}.html"
            file.write_text(render(model), "utf-8")
            page = browser.new_page(viewport={"width": 1360, "height": 860}, device_scale_factor=1)
            page.goto(file.as_uri())
            page.wait_for_selector("html[data-ready='1']")
            page.wait_for_timeout(500)
            page.screenshot(path=str(IMAGES / f"{name}.png"))
            print(f"{IMAGES / name}.png written")
        browser.close()


if __name__ == "__main__":
    main()

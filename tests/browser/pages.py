"""Maps opened in a real headless Chromium, offline, with everything recorded that a page may not do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

from stakegraph.graph.export.html import scope
from stakegraph.graph.export.html.model import MapModel
from stakegraph.graph.export.html.render import render, write

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from install import chromium
from map_graphs import hostile, sketch

SIZES = (20, 60, 300, 2000)
_WATCH = """document.addEventListener('securitypolicyviolation', e => {
    (window.violations = window.violations || []).push(e.blockedURI + ' ' + e.violatedDirective);
});"""


@dataclass
class Opened:
    """A page and what it did: requests, console messages, errors."""

    page: Page
    model: MapModel
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def state(self) -> dict[str, object]:
        """What the page shows, as it says itself."""
        found: dict[str, object] = self.page.evaluate("window.stakegraph.state()")
        return found

    def faults(self) -> list[str]:
        """Console messages, errors and policy violations so far."""
        violations: list[str] = self.page.evaluate("window.violations || []")
        return [*self.messages, *violations]

    def key(self, ident: str) -> str:
        """The page's name of a node of the graph."""
        return f"n{[c.id for c in self.model.cards].index(ident)}"


def launch(playwright: Playwright) -> Browser:
    """A headless Chromium without a sandbox, so that it also starts as root in a container."""
    return playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])


def model_of(size: int) -> MapModel:
    """The model of a fictional map of so many nodes; 2,000 of them with 6,000 ties."""
    return scope.whole(sketch(size, ties=6000 if size == 2000 else 0))


def hostile_model() -> MapModel:
    """The model of a map with hostile text in every field."""
    return scope.whole(hostile(), title=hostile().nodes["</script>"].name)


@contextmanager
def opened(browser: Browser, file: Path, model: MapModel, **context: object) -> Iterator[Opened]:
    """The file in a fresh context, offline, once it says that it is ready."""
    settings: dict[str, object] = {
        "viewport": {"width": 1280, "height": 720},
        "offline": True,
        "color_scheme": "light",
        **context,
    }
    made = browser.new_context(**settings)  # type: ignore[arg-type]
    try:
        page = made.new_page()
        page.set_default_timeout(15_000)
        page.add_init_script(_WATCH)
        result = Opened(page, model)
        page.on("request", lambda r: result.requests.append(r.url))
        page.on("console", lambda m: result.messages.append(m.text))
        page.on("pageerror", lambda e: result.messages.append(str(e)))
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]")
        yield result
    finally:
        made.close()


def saved(folder: Path, name: str, model: MapModel) -> Path:
    """A model rendered into a file."""
    file = folder / f"{name}.html"
    write(file, render(model))
    return file

"""The example vault and fictional graphs to the pictures of the map in docs/images/.

python tests/browser/screenshots.py [NAME …]      all, or those whose name holds one of the words
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pages import launch, model_of, saved

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
VAULT = ROOT / "examples" / "vault"
WIDE = {"width": 1440, "height": 900}
SMALL = {"width": 1280, "height": 720}
PHONE = {"width": 390, "height": 844}


def example(folder: Path, name: str, *options: str) -> Path:
    """A map of the example vault, made by the command that everybody uses."""
    store = folder / "store"
    run = [sys.executable, "-m", "stakegraph"]
    if not store.exists():
        subprocess.run([*run, "ingest", str(VAULT), "--store", str(store)], check=True, capture_output=True)
    file = folder / f"{name}.html"
    subprocess.run([*run, "map", "--store", str(store), "-o", str(file), *options], check=True, capture_output=True)
    return file


def take(browser: Browser, file: Path, name: str, size: dict[str, int], scheme: str = "light", act: str = "") -> None:
    """One picture; `act` is a button to press first, or "print"."""
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page: Page = context.new_page()
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready]")
    if act == "print":
        page.emulate_media(media="print")
    elif act:
        page.click(act)
    page.wait_for_timeout(250)
    if any(c.isdigit() for c in name):
        page.screenshot(path=IMAGES / f"{name}.jpg", type="jpeg", quality=78)
    else:
        page.screenshot(path=IMAGES / f"{name}.png")
    context.close()


def main() -> None:
    wanted = sys.argv[1:]
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        browser = launch(playwright)
        everybody = example(folder, "map")
        shots: list[tuple[str, Path, dict[str, int], str, str]] = [
            ("map", everybody, WIDE, "light", ""),
            ("map-dark", everybody, WIDE, "dark", ""),
            ("map-person", everybody, WIDE, "light", "#people button.name"),
            ("map-evidence", everybody, WIDE, "light", "#routes li button"),
            ("map-grid", everybody, WIDE, "light", "#tab-grid"),
            ("map-table", everybody, WIDE, "light", "#tab-table"),
            ("map-path", example(folder, "path", "--path", "Kurt Wendelin", "Ronnie's org"), WIDE, "light", ""),
            ("map-company", example(folder, "company", "--company", "Ardenvale Cloud"), WIDE, "light", ""),
        ]
        for count in (20, 60, 300, 2000):
            file = saved(folder, f"map{count}", model_of(count))
            shots += [
                (f"map-{count}", file, SMALL, "light", ""),
                (f"map-{count}-dark", file, SMALL, "dark", ""),
                (f"map-{count}-phone", file, PHONE, "light", ""),
                (f"map-{count}-print", file, {"width": 1054, "height": 726}, "light", "print"),
            ]
        for shot, file, size, scheme, act in shots:
            if not wanted or any(w in shot for w in wanted):
                take(browser, file, shot, size, scheme, act)
                print(shot, flush=True)
        browser.close()


if __name__ == "__main__":
    main()

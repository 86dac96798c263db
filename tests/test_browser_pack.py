"""The folder for the Neo4j Browser: one statement a file that runs as it is, a style for every label, and the real Browser with it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import neo4j
import pytest

from stakegraph.graph.model import diff
from stakegraph.graph.schema import KIND, KINDS, LABELS
from stakegraph.graph.stores.base import Login, open_store
from stakegraph.ingest.pipeline import read as read_vault
from stakegraph.queries.browser import MARK, README, STYLE, pack
from stakegraph.queries.catalog import catalog

if TYPE_CHECKING:
    from neo4j_server import Server
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
PACK = {name: content.decode("utf-8") for name, content in pack(KINDS).items()}
FILES = sorted(name for name in PACK if name.endswith(".cypher"))
DRAWN = ("paths-between.cypher", "reporting-chain.cypher", "routes.cypher")


@pytest.fixture(scope="module")
def filled(neo4j_server: Server, neo4j_driver: neo4j.Driver, neo4j_login: Login) -> neo4j.Driver:
    """The server's driver, once the example vault is in."""
    from conftest import wipe

    wipe(neo4j_driver, neo4j_login.database)
    url = os.environ.get("STAKEGRAPH_TEST_NEO4J") or neo4j_server.url
    with open_store(url, write=True, login=neo4j_login) as store:
        store.apply(diff(store.fingerprints(), read_vault(ROOT / "examples" / "vault").graph))
    return neo4j_driver


def test_every_query_is_there_with_a_picture_where_it_has_one() -> None:
    expected = (
        {STYLE, README} | {f"{q.name}.cypher" for q in catalog()} | {f"{q.name}-table.cypher" for q in catalog() if q.picture}
    )
    assert PACK.keys() == expected
    assert list(PACK) == sorted(PACK)
    assert sum(bool(q.picture) for q in catalog()) >= 20


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_one_statement_with_a_title_and_visible_values(name: str, filled: neo4j.Driver, neo4j_login: Login) -> None:
    text = PACK[name]
    assert text.startswith("// ")
    assert text.endswith("\n;\n")
    assert text.count(";") == 1
    assert "$" not in text
    query = next(q for q in catalog() if name in (f"{q.name}.cypher", f"{q.name}-table.cypher"))
    values = [line for line in text.splitlines() if line.endswith(MARK)]
    source = query.text if name.endswith("-table.cypher") or not query.picture else query.picture
    for param in query.params:
        if f"${param.name}" in source:
            assert f"{MARK} {param.name}: {param.description}" in text
            assert values
            assert not param.kinds or any(json.dumps(param.example, ensure_ascii=False) in line for line in values)
    rows = filled.execute_query(text.strip().rstrip(";"), database_=neo4j_login.database or None).records
    if query.picture and not name.endswith("-table.cypher"):
        assert all(isinstance(value, neo4j.graph.Path | None) for row in rows for value in row.values())


def test_the_files_that_draw_have_something_to_draw(filled: neo4j.Driver, neo4j_login: Login) -> None:
    empty = [
        q.name
        for q in catalog()
        if q.picture
        and not filled.execute_query(
            PACK[f"{q.name}.cypher"].strip().rstrip(";"),
            database_=neo4j_login.database or None,
        ).records
    ]
    today_matters = {"recent-decisions"}
    assert set(empty) <= today_matters


def rules(style: str) -> list[tuple[str, dict[str, str]]]:
    return [
        (selector.strip(), dict(re.findall(r"([\w-]+):\s*([^;]+);", body)))
        for selector, body in re.findall(r"([^{}]+)\{((?:[^{}\"]|\"[^\"]*\")*)\}", style)
    ]


def test_the_style_names_every_label_the_common_ones_first_in_the_colours_of_the_maps() -> None:
    found = rules(PACK[STYLE])
    selectors = [selector for selector, _ in found]
    labels = [s.removeprefix("node.") for s in selectors if s.startswith("node.")]
    assert sorted(labels) == sorted(LABELS)
    assert set(labels[:3]) == {"Stakegraph", "Entity", "Actor"}
    for selector, style in found:
        if (kind := KIND.get(selector.removeprefix("node."))) is not None:
            assert (style["color"], style["border-color"]) == (kind.fill, kind.border)
        if selector.startswith("node"):
            assert style["caption"] == '"{name}"'


def test_the_readme_has_five_steps_and_names_every_query() -> None:
    assert len(re.findall(r"^\d\. ", PACK[README], re.MULTILINE)) == 5
    assert all(f"`{q.name}.cypher`" in PACK[README] for q in catalog())


@pytest.fixture(scope="module")
def page(neo4j_server: Server, filled: neo4j.Driver) -> Iterator[Page]:
    """The real Neo4j Browser in headless Chromium, logged in."""
    from playwright.sync_api import sync_playwright

    if neo4j_server.process is None:
        pytest.fail("the Browser is tested on a server of our own: unset STAKEGRAPH_TEST_NEO4J")
    from neo4j_server import PASSWORD

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1500, "height": 1000})
        page.goto(neo4j_server.browser_url)
        page.fill("[data-testid=password]", PASSWORD, timeout=60_000)
        page.click("[data-testid=connect]")
        page.wait_for_selector("[data-testid=activeEditor]", timeout=60_000)
        # The editor comes before the page listens to drops, and nothing on it says when it does.
        page.wait_for_timeout(3000)
        yield page
        browser.close()


def drop(page: Page, name: str) -> None:
    """Drops a file of the pack on the page, as a user does with the mouse."""
    page.evaluate(
        """([name, text]) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([text], name, {type: "text/plain"}));
            const target = document.querySelector("[data-testid=activeEditor]") || document.body;
            for (const type of ["dragenter", "dragover", "drop"]) {
                target.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: transfer}));
            }
        }""",
        [name, PACK[name]],
    )


def drawn(page: Page) -> list[dict[str, Any]]:
    """The nodes of the newest picture: caption and fill."""
    found: list[dict[str, Any]] = page.evaluate(
        """() => [...(document.querySelector("svg.neod3viz")?.querySelectorAll("g.node") ?? [])].map(g => ({
            caption: [...g.querySelectorAll("text")].map(t => t.textContent.trim()).join(" ").trim(),
            fill: getComputedStyle(g.querySelector("circle.b-outline")).fill
        }))"""
    )
    return found


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))})"


def test_the_real_browser_takes_the_style_and_draws(page: Page, filled: neo4j.Driver, neo4j_login: Login) -> None:
    drop(page, STYLE)
    page.wait_for_selector("text=:style", timeout=15_000)
    for name in DRAWN:
        drop(page, name)
        page.get_by_text("Paste in editor").click(timeout=15_000)
        page.wait_for_timeout(300)
        page.keyboard.press("Control+Enter")
        page.wait_for_selector("svg.neod3viz g.node", timeout=30_000)
        page.wait_for_timeout(2500)
        nodes = drawn(page)
        rows = filled.execute_query(PACK[name].strip().rstrip(";"), database_=neo4j_login.database or None).records
        expected = {n["id"]: n for row in rows for path in row.values() if path is not None for n in path.nodes}
        assert len(nodes) == len(expected), name
        fills = sorted(rgb(KIND[n["kind"]].fill) for n in expected.values())
        assert sorted(n["fill"] for n in nodes) == fills, name
        assert all(n["caption"] for n in nodes)
        if folder := os.environ.get("STAKEGRAPH_PICTURES"):
            page.screenshot(path=Path(folder) / f"browser-{name.removesuffix('.cypher')}.png")

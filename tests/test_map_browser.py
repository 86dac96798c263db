"""The map in a real browser, opened from disk without a network: what the reader sees, does and is protected from."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parent / "browser"))

import install
from map_graphs import HOSTILE, sketch
from pages import SIZES, Opened, hostile_model, launch, model_of, opened, saved

from stakegraph.graph.export.html import scope
from stakegraph.graph.export.html.compare import compare
from stakegraph.graph.export.html.index import IndexEntry, index_page
from stakegraph.graph.export.html.model import MapModel
from stakegraph.graph.export.html.redact import redact
from stakegraph.graph.export.html.render import write
from stakegraph.graph.model import Graph, Node

PRINTED = """(() => {
    const c = document.getElementById('print'), s = getComputedStyle(c);
    return [c.width / c.height, s.objectFit, s.display];
})()"""
PIXELS = """(() => {
    const c = document.getElementById('print'), d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
    let dimmed = 0, ink = 0;
    for (let i = 0; i < d.length; i += 4) {
        if (d[i] === 0xdd && d[i + 1] === 0xe2 && d[i + 2] === 0xe7) dimmed++;
        if (d[i] < 200) ink++;
    }
    return [dimmed, ink];
})()"""
Open = Callable[..., AbstractContextManager[Opened]]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def maps(tmp_path_factory: pytest.TempPathFactory) -> dict[int, tuple[Path, MapModel]]:
    folder = tmp_path_factory.mktemp("maps")
    models = {size: model_of(size) for size in SIZES}
    return {size: (saved(folder, f"map{size}", model), model) for size, model in models.items()}


@pytest.fixture(scope="module")
def open_map(browser: Browser, maps: dict[int, tuple[Path, MapModel]]) -> Open:
    def opener(size: int, **context: object) -> AbstractContextManager[Opened]:
        return opened(browser, *maps[size], **context)

    return opener


@pytest.fixture(scope="module")
def open_model(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Open:
    def opener(model: MapModel, **context: object) -> AbstractContextManager[Opened]:
        return opened(browser, saved(tmp_path_factory.mktemp("one"), "map", model), model, **context)

    return opener


def overlapping(labels: list[dict[str, float]]) -> list[tuple[object, object]]:
    found = []
    for i, a in enumerate(labels):
        for b in labels[i + 1 :]:
            if a["x"] < b["x"] + b["w"] and b["x"] < a["x"] + a["w"] and a["y"] < b["y"] + b["h"] and b["y"] < a["y"] + a["h"]:
                found.append((a["id"], b["id"]))
    return found


def visit_everything(o: Opened) -> None:
    """Every kind of thing a reader can do, once."""
    page = o.page
    page.fill("#search", o.model.cards[0].name[:4])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    for step in ("1 step around", "2 steps around", "Everybody"):
        page.click(f"text={step}")
    for summary in page.query_selector_all("#panel summary")[:6]:
        if summary.is_visible():
            summary.click()
    page.click("#panel .close")
    page.click("#routes li button")
    page.click("#tab-table")
    page.click("thead button >> nth=0")
    page.click("#tab-grid")
    page.click("#tab-map")
    page.select_option("#company", index=1)
    page.fill("#known", "2025-08-01")
    page.click("#kinds input >> nth=0")
    page.click("#reset")
    page.click("#zoom-in")
    page.click("#zoom-fit")
    page.mouse.move(400, 300)
    page.mouse.wheel(0, 200)
    page.mouse.down()
    page.mouse.move(300, 250, steps=4)
    page.mouse.up()
    page.focus("#net")
    for key in ("ArrowRight", "ArrowDown", "Enter", "Escape"):
        page.keyboard.press(key)
    page.emulate_media(media="print")
    page.emulate_media(media="screen", color_scheme="dark")
    page.wait_for_timeout(100)


@pytest.mark.parametrize("size", SIZES)
def test_one_request_and_no_message_through_every_interaction(open_map: Open, size: int) -> None:
    with open_map(size) as o:
        assert not o.faults()
        visit_everything(o)
        assert o.requests == [o.page.url]
        assert o.faults() == []
        assert len(o.state()["visible"]) == size  # type: ignore[arg-type]


def test_nothing_in_the_file_points_outside(maps: dict[int, tuple[Path, MapModel]]) -> None:
    text = maps[60][0].read_text("utf-8")
    page = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert not re.search(r"(src|href|action|srcset|poster)\s*=\s*[\"']?\s*(https?:)?//", page, re.IGNORECASE)
    assert "@import" not in text
    assert "url(" not in page
    assert "sourceMappingURL" not in text


def test_document_and_policy(open_map: Open, maps: dict[int, tuple[Path, MapModel]]) -> None:
    text = maps[60][0].read_text("utf-8")
    assert text.startswith("<!doctype html>")
    with open_map(60) as o:
        assert o.page.evaluate("[document.compatMode, document.documentElement.lang, document.characterSet]") == [
            "CSS1Compat",
            "en",
            "UTF-8",
        ]
        assert "Stakeholder map" in o.page.title()
        assert o.page.locator("h1").count() == 1
        policy = o.page.get_attribute("meta[http-equiv='Content-Security-Policy']", "content") or ""
        rules = dict(r.strip().split(" ", 1) for r in policy.split(";"))
        assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
        assert "unsafe" not in rules["script-src"]
        assert rules["img-src"] == "data:"
        scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
        hashes = ["'sha256-" + base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() + "'" for s in scripts]
        assert rules["script-src"].split() == hashes
        assert len(hashes) == 2


def test_hostile_text_is_shown_and_never_runs(open_model: Open) -> None:
    with open_model(hostile_model()) as o:
        page = o.page
        assert page.locator("h1").inner_text() == HOSTILE[0]
        for card in o.model.cards:
            page.fill("#search", card.name[:30].split("\n")[0])
            page.keyboard.press("Enter")
            assert page.locator("#panel h2 span").text_content() == card.name
            page.evaluate("document.querySelectorAll('#panel details').forEach(d => { d.open = true })")
        page.click("#tab-table")
        page.click("#tab-grid")
        page.click("#tab-map")
        page.fill("#path-from", "x") if page.is_visible("#path-from") else None
        assert page.evaluate("window.pwned") is None
        assert (
            page.evaluate(
                "document.querySelectorAll('img, iframe, object, embed, base, form, [onerror], [onmouseover], script[src]').length"
            )
            == 0
        )
        links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.href)")
        assert all(link.startswith("obsidian://open?vault=") and "&file=" in link and "path=" not in link for link in links)
        assert o.faults() == []


def test_every_hostile_field_stands_in_the_panel_as_text(open_model: Open) -> None:
    with open_model(hostile_model()) as o:
        for text in HOSTILE:
            card = next(c for c in o.model.cards if c.kind == "Person" and c.name == text)
            o.page.evaluate("() => document.activeElement.blur()")
            o.page.fill("#search", text[:40].split("\n")[0])
            o.page.keyboard.press("Enter")
            panel = o.page.locator("#panel").text_content() or ""
            assert card.name in panel
            assert card.role in panel
            assert all(f.text in panel for f in card.facts)


def test_a_script_injected_at_run_time_is_blocked(open_map: Open) -> None:
    with open_map(20) as o:
        o.page.evaluate("""() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s);
            const i = document.createElement('div'); i.innerHTML = '<img src=x onerror="window.pwned = 2">'; document.body.append(i); }""")
        o.page.wait_for_timeout(150)
        assert o.page.evaluate("window.pwned") is None
        assert o.page.evaluate("(window.violations || []).length") >= 1


def test_search_finds_parts_accents_and_words_of_notes(open_map: Open) -> None:
    with open_map(60) as o:
        page = o.page
        person = next(c for c in o.model.cards if "ö" in c.name or "ø" in c.name or "æ" in c.name)
        plain = (
            person.name.replace("ø", "o")
            .replace("ö", "o")
            .replace("æ", "ae")
            .replace("é", "e")
            .replace("á", "a")
            .replace("ë", "e")
            .replace("ć", "c")
        )
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "search"
        page.keyboard.type(plain.upper())
        assert page.locator("#hits li").first.inner_text().startswith(person.name)
        page.fill("#search", plain[1:6])
        assert person.name in page.locator("#hits").inner_text()
        page.fill("#search", "go through them, not over them")
        assert page.locator("#hits li").count() == 2
        page.keyboard.press("ArrowDown")
        assert page.get_attribute("#search", "aria-activedescendant") == "hit-1"
        chosen = page.locator("#hits li[aria-selected=true] span").inner_text()
        page.keyboard.press("Enter")
        assert o.model.cards[int(str(o.state()["selected"])[1:])].name == chosen
        page.fill("#search", "nobody of that name")
        assert page.locator("#found").inner_text() == "Nothing found for “nobody of that name”"
        assert page.get_attribute("#search", "aria-expanded") == "false"
        assert page.get_attribute("#found", "role") == "status"


@pytest.mark.parametrize("size", SIZES)
def test_filters_show_exactly_what_fits(open_map: Open, size: int) -> None:
    with open_map(size) as o:
        page, cards = o.page, o.model.cards
        everybody = [f"n{i}" for i in range(len(cards))]
        page.uncheck("#kinds input[value=Person]")
        assert o.state()["visible"] == [f"n{i}" for i, c in enumerate(cards) if c.kind != "Person"]
        company = next(c for c in cards if c.kind == "Company")
        page.select_option("#company", o.key(company.id))
        assert o.state()["visible"] == [f"n{i}" for i, c in enumerate(cards) if c.kind != "Person" and c.group == company.id]
        page.click("#reset")
        assert o.state()["visible"] == everybody
        page.fill("#known", "2025-06-15")
        assert o.state()["visible"] == [f"n{i}" for i, c in enumerate(cards) if not c.first or c.first <= "2025-06-15"]
        for box in page.query_selector_all("#kinds input"):
            box.uncheck()
        assert o.state()["visible"] == []
        assert page.is_visible("#nothing")
        page.click("#reset")
        assert o.state()["visible"] == everybody
        assert not page.is_visible("#nothing")


@pytest.mark.parametrize("size", SIZES)
def test_the_path_is_drawn_on_opening_and_lit_when_chosen(open_map: Open, size: int) -> None:
    with open_map(size) as o:
        page, route = o.page, o.model.routes[0]
        expected = [o.key(i) for i in route.nodes]
        assert o.state()["path"] == expected
        assert not o.state()["dimmed"]
        page.click("#routes li button")
        state = o.state()
        assert state["path"] == expected
        assert state["hops"] == [[o.key(h.source), o.key(h.target)] for h in route.hops]
        assert sorted(state["lit"]) == sorted(expected)  # type: ignore[call-overload]
        assert [t.strip() for t in page.locator("#strip .chip").all_inner_texts()] == [o.model.by_id[i].name for i in route.nodes]
        hops = page.locator("#strip .hop")
        assert hops.count() == len(route.hops)
        for i, hop in enumerate(route.hops):
            told = hops.nth(i).text_content() or ""
            assert hop.proofs[0].text in told
            assert f"{hop.proofs[0].path}:{hop.proofs[0].line}" in told
        page.keyboard.press("Escape")
        assert o.state()["path"] == []
        assert not page.is_visible("#strip")


def test_a_path_between_two_chosen_nodes(open_map: Open) -> None:
    with open_map(60) as o:
        page, route = o.page, o.model.routes[0]
        page.click("#finder summary")
        names = [o.model.by_id[i].name for i in (route.nodes[0], route.nodes[-1])]
        page.fill("#path-from", names[0])
        page.fill("#path-to", names[1])
        page.click("#path-go")
        path = list(o.state()["path"])  # type: ignore[call-overload]
        assert (path[0], path[-1]) == (o.key(route.nodes[0]), o.key(route.nodes[-1]))
        weights = {(t.source, t.target): t.weight for t in o.model.ties if t.type == "INFLUENCES"}
        ids = [o.model.cards[int(n[1:])].id for n in path]
        found = best = 1.0
        for a, b in pairwise(ids):
            found *= weights[(a, b)]
        for hop in route.hops:
            best *= weights[(hop.source, hop.target)]
        assert found == pytest.approx(best)
        page.fill("#path-to", names[0])
        page.click("#path-go")
        assert "two different" in page.locator("#path-said").inner_text()


def test_the_keyboard_alone_is_enough(open_map: Open) -> None:
    with open_map(60) as o:
        page, name = o.page, o.model.by_id[o.model.routes[0].nodes[0]].name
        page.keyboard.press("/")
        page.keyboard.type(name)
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "panel-title"
        for _ in range(40):
            page.keyboard.press("Tab")
            if (
                page.evaluate("document.activeElement.tagName") == "SUMMARY"
                and page.evaluate("document.activeElement.parentNode.className") == "why"
            ):
                page.keyboard.press("Enter")
            if page.evaluate("document.activeElement.className") == "source":
                break
        assert page.evaluate("document.activeElement.protocol") == "obsidian:"
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        for _ in range(80):
            page.keyboard.press("Tab")
            if page.evaluate("!!document.activeElement.closest('#routes li')"):
                break
        page.keyboard.press("Enter")
        assert o.state()["dimmed"]
        page.keyboard.press("Escape")
        assert o.state()["path"] == []
        page.click("#tab-table")
        assert page.locator("#view-table tbody button").count() == 60
        page.locator("#view-table tbody button").nth(59).press("Enter")
        assert o.state()["selected"]


def test_arrow_keys_reach_nodes_on_the_map_and_only_one_tab_stop_is_there(open_map: Open) -> None:
    with open_map(60) as o:
        page = o.page
        assert page.evaluate("document.querySelectorAll('#view-map [tabindex=\"0\"]').length") == 1
        page.focus("#net")
        seen = set()
        for key in ["ArrowRight"] * 6 + ["ArrowDown"] * 6 + ["ArrowLeft"] * 6:
            page.keyboard.press(key)
            seen.add(o.state()["selected"])
        assert len(seen) >= 5
        assert page.evaluate("document.activeElement.id") == "net"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_accessibility_violation(open_map: Open, theme: str, width: int) -> None:
    with open_map(60, color_scheme=theme, viewport={"width": width, "height": 720}) as o:
        page = o.page
        axe = install.script("axe-core").read_text("utf-8")

        def violations() -> list[str]:
            client = page.context.new_cdp_session(page)
            client.send("Runtime.evaluate", {"expression": axe})
            found = client.send("Runtime.evaluate", {"expression": "axe.run()", "awaitPromise": True, "returnByValue": True})
            client.detach()
            result = found["result"]["value"]["violations"]
            return [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in result if v["impact"] in ("serious", "critical")]

        assert violations() == []
        page.click("#people button.name")
        assert violations() == []
        page.click("#tab-table")
        assert violations() == []
        page.click("#tab-grid")
        assert violations() == []


def test_reduced_motion_moves_at_once(open_map: Open) -> None:
    with open_map(60, reduced_motion="reduce") as o:
        o.page.click("#routes li button")
        first = o.state()["scale"]
        o.page.wait_for_timeout(500)
        assert o.state()["scale"] == first


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("screen", [(1280, 720), (1920, 1080), (390, 844)])
def test_no_label_over_another(open_map: Open, size: int, screen: tuple[int, int]) -> None:
    with open_map(size, viewport={"width": screen[0], "height": screen[1]}) as o:
        labels = o.state()["labels"]
        assert labels
        assert len(labels) <= {20: 99, 60: 99, 300: 200, 2000: 145}[size]  # type: ignore[arg-type]
        assert overlapping(labels) == []  # type: ignore[arg-type]
        o.page.click("#routes li button")
        o.page.wait_for_timeout(450)
        assert overlapping(o.state()["labels"]) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [20, 60])
def test_small_maps_name_everybody(open_map: Open, size: int) -> None:
    with open_map(size, viewport={"width": 1440, "height": 900}) as o:
        named = {label["id"] for label in o.state()["labels"]} - {None}  # type: ignore[attr-defined]
        assert len(named) >= size * 0.95


@pytest.mark.parametrize("size", SIZES)
def test_prints_on_one_landscape_page(open_map: Open, size: int, tmp_path: Path) -> None:
    with open_map(size) as o:
        page = o.page
        page.click("#routes li button")
        pdf = page.pdf(prefer_css_page_size=True, print_background=True)
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
        box = re.search(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
        assert box
        assert float(box[1]) > float(box[2])
        page.emulate_media(media="print")
        page.wait_for_timeout(50)
        shape = page.evaluate(PRINTED)
        assert shape[1:] == ["contain", "block"]
        assert page.is_visible("#kinds")
        assert page.is_visible("#key")
        assert not page.is_visible("#search")
        assert not page.is_visible("#net")
        dims = page.evaluate(PIXELS)
        assert dims[0] < 2000, "dimmed nodes on paper"
        assert dims[1] > 5000, "an empty drawing"


def test_click_tap_and_edge(open_map: Open) -> None:
    with open_map(20, has_touch=True) as o:
        page = o.page
        person = next(c for c in o.model.cards if c.kind == "Person" and c.group)
        at = page.evaluate(f"window.stakegraph.screen('{o.key(person.id)}')")
        box = page.locator("#net").bounding_box()
        assert box
        page.touchscreen.tap(box["x"] + at["x"], box["y"] + at["y"])
        page.wait_for_selector("#panel-title")
        assert o.state()["selected"] == o.key(person.id)
        assert page.locator("#panel h2").inner_text() == person.name
        assert page.locator("#panel a.source").count() >= 1
        page.keyboard.press("Escape")
        places = {c.id: page.evaluate(f"window.stakegraph.world('{o.key(c.id)}')") for c in o.model.cards}
        labels = o.state()["labels"]
        scale = float(str(o.state()["scale"]))

        def free(x: float, y: float) -> bool:
            over = any(m["x"] <= x * scale <= m["x"] + m["w"] and m["y"] <= y * scale <= m["y"] + m["h"] for m in labels)  # type: ignore[attr-defined]
            return not over and all((p["x"] - x) ** 2 + (p["y"] - y) ** 2 > (p["r"] + 12 / scale) ** 2 for p in places.values())

        spots = []
        for tie in (t for t in o.model.ties if t.drawn and t.type == "REPORTS_TO"):
            a, b = places[tie.source], places[tie.target]
            for part in (0.3, 0.4, 0.5, 0.6, 0.7):
                x, y = a["x"] + (b["x"] - a["x"]) * part, a["y"] + (b["y"] - a["y"]) * part
                if free(x, y):
                    spots.append((tie, part))
        tie, part = spots[0]
        a, b = (page.evaluate(f"window.stakegraph.screen('{o.key(i)}')") for i in (tie.source, tie.target))
        page.mouse.click(box["x"] + a["x"] + (b["x"] - a["x"]) * part, box["y"] + a["y"] + (b["y"] - a["y"]) * part)
        page.wait_for_selector("#panel .tie")
        assert "reports to" in page.locator("#panel").inner_text()


def test_two_fingers_zoom(open_map: Open) -> None:
    with open_map(20, has_touch=True) as o:
        before = float(str(o.state()["scale"]))
        box = o.page.locator("#net").bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        client = o.page.context.new_cdp_session(o.page)

        def touch(kind: str, *spread: float) -> None:
            points = [{"x": x + s, "y": y, "id": n} for n, s in enumerate(spread)]
            client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", -40.0, 40.0)
        for step in range(1, 9):
            touch("touchMove", -40.0 - 10 * step, 40.0 + 10 * step)
        touch("touchEnd")
        assert float(str(o.state()["scale"])) > before * 1.5


def test_around_a_person(open_map: Open) -> None:
    with open_map(60) as o:
        person = o.model.by_id[o.model.routes[0].nodes[0]]
        o.page.fill("#search", person.name)
        o.page.keyboard.press("Enter")
        o.page.click("text=1 step around")
        near = {person.id} | {
            i
            for t in o.model.ties
            if not t.until and t.type != "INFLUENCES" and person.id in (t.source, t.target)
            for i in (t.source, t.target)
        }
        assert set(o.state()["visible"]) == {o.key(i) for i in near}  # type: ignore[call-overload]
        o.page.click("text=Everybody")
        assert len(o.state()["visible"]) == 60  # type: ignore[arg-type]


def test_what_stands_out_leads_into_the_map(open_map: Open) -> None:
    with open_map(60) as o:
        finding = o.model.findings[0]
        o.page.click("#findings li button >> nth=0")
        assert o.state()["selected"] == o.key(finding.nodes[0])


def test_a_phone_shows_all_without_sideways_scrolling(open_map: Open) -> None:
    with open_map(60, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True) as o:
        assert o.page.evaluate("document.documentElement.scrollWidth") <= 390
        o.page.click("#tab-grid")
        assert o.page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(
    "model",
    [
        pytest.param(scope.whole(Graph.of([Node("a", "Person", "Ada")], [])), id="a single node"),
        pytest.param(scope.whole(Graph.of([Node(f"p{i}", "Person", f"Person {i}") for i in range(30)], [])), id="no ties"),
        pytest.param(redact(model_of(60)), id="redacted"),
        pytest.param(compare(scope.whole(sketch(20)), scope.whole(sketch(20, seed=8))), id="compared"),
        pytest.param(scope.ego(sketch(60), "person:3", 2), id="ego"),
        pytest.param(scope.path(sketch(60), model_of(60).routes), id="path"),
        pytest.param(scope.project(sketch(300), "project:1"), id="project"),
    ],
)
def test_other_maps_open_without_a_fault(open_model: Open, model: MapModel) -> None:
    with open_model(model) as o:
        assert o.state()["nodes"] == len(model.cards)
        assert overlapping(o.state()["labels"]) == []  # type: ignore[arg-type]
        o.page.click("#tab-table")
        assert o.page.locator("#view-table tbody tr").count() == len(model.cards)
        assert o.faults() == []


def test_the_index_page_runs_nothing_and_links_to_its_maps(browser: Browser, tmp_path: Path) -> None:
    title = HOSTILE[0]
    entries = [
        IndexEntry("overview.html", "Everybody", nodes=60, ties=83),
        IndexEntry("company-å#b.html", title, "Company", 3, 2, HOSTILE[1]),
    ]
    write(tmp_path / "index.html", index_page(entries, vault=title))
    (tmp_path / "company-å#b.html").write_text("<title>here</title>", "utf-8")
    page = browser.new_context(offline=True).new_page()
    said: list[str] = []
    page.on("console", lambda m: said.append(m.text))
    page.goto((tmp_path / "index.html").as_uri())
    assert page.locator("script").count() == 0
    assert page.locator("h1").count() == 1
    assert title in page.locator("main").inner_text()
    page.click(f"text={title} >> nth=-1")
    assert page.title() == "here"
    assert said == []
    page.context.close()

"""docs/python.md shows what the Python API gives now; run as a program, this brings its outputs up to date."""

from __future__ import annotations

import doctest
import os
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import stakegraph as sg
from stakegraph.graph.model import (
    Graph,
    NameError_,
    OutputError,
    QueryError,
    StakegraphError,
    StoreEmpty,
    VaultError,
    diff,
    fingerprints,
)

PAGE = Path(__file__).resolve().parents[1] / "docs" / "python.md"


class Run(doctest.DocTestRunner):
    """Collects what each example printed instead of reporting it."""

    def __init__(self) -> None:
        super().__init__(verbose=False, optionflags=doctest.ELLIPSIS)
        self.got: list[tuple[doctest.Example, str]] = []

    def report_success(self, out: object, test: object, example: doctest.Example, got: str) -> None:
        self.got.append((example, example.want if example.exc_msg else got))

    def report_failure(self, out: object, test: object, example: doctest.Example, got: str) -> None:
        assert not example.exc_msg, f"docs/python.md:{example.lineno + 1}: {got}"
        self.got.append((example, got))

    def report_unexpected_exception(self, out: object, test: object, example: doctest.Example, exc_info: object) -> None:
        raise AssertionError(f"docs/python.md:{example.lineno + 1}: {exc_info[1]!r}")  # type: ignore[index]


@contextmanager
def elsewhere() -> Iterator[None]:
    """An empty folder as the current one, where the examples may write."""
    before = Path.cwd()
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def refreshed(page: str) -> str:
    """The page with what its examples print now."""
    # A fence ends what an example prints as a blank line does; line numbers stay.
    plain = "\n".join("" if line.startswith("```") else line for line in page.split("\n"))
    test = doctest.DocTestParser().get_doctest(plain, {}, "python.md", str(PAGE), 0)
    run = Run()
    with elsewhere():
        run.run(test, out=lambda _: None)
    lines = page.split("\n")
    for example, got in sorted(run.got, key=lambda g: -g[0].lineno):
        start = example.lineno + example.source.count("\n")
        lines[start : start + example.want.count("\n")] = got.splitlines()
    return "\n".join(lines)


def test_the_page_shows_what_the_functions_give() -> None:
    page = PAGE.read_text("utf-8")
    assert refreshed(page) == page, "run: make docs"


def test_an_output_that_is_not_current_is_seen() -> None:
    page = "```python\n>>> 1 + 1\n3\n```\n\nand\n\n```python\n>>> for i in (1, 2):\n...     print(i)\n1\n```\n"
    assert refreshed(page) == page.replace("3\n", "2\n").replace("1\n```", "1\n2\n```")


def test_every_public_function_is_on_the_page() -> None:
    page = PAGE.read_text("utf-8")
    shown = set(re.findall(r"\bsg\.(\w+)", page))
    assert set(sg.__all__) - {"MapPage"} <= shown
    assert all(getattr(sg, name).__doc__ for name in sg.__all__)
    assert sorted(sg.__all__) == list(sg.__all__)


def test_no_public_name_is_that_of_a_subpackage() -> None:
    """Importing a subpackage would put the module in the function's place."""
    assert not {m.name for m in pkgutil.iter_modules(sg.__path__)} & set(sg.__all__)


@pytest.fixture(scope="module")
def graph() -> Graph:
    return sg.read(sg.example_vault())


def test_names_sets_and_companies_are_ends_of_a_path(graph: Graph) -> None:
    (one,) = sg.best_paths(graph, "Nadia Brandt", "Brennick Rail", k=1)
    (best,) = sg.best_paths(graph, ["Nadia Brandt", "Dan Velasquez"], ["Brennick Rail"], k=1)
    assert best.score >= one.score
    assert one.nodes[0] == sg.find(graph, "Nadia Brandt").id
    again = sg.best_paths(graph, "Kurt", "Ronnie's org", avoid="Nadia Brandt")
    assert again
    assert not any(sg.find(graph, "Nadia Brandt").id in p.nodes for p in again)
    assert sg.best_paths(graph, "Kurt", "Ronnie's org", avoid=["Nadia Brandt"]) == again
    assert sg.best_paths(graph, "Kurt", "Ronnie's org", as_of="2001-01-01") == []


def test_other_assumptions_weigh_influence_anew_and_change_nothing_else(graph: Graph) -> None:
    def influence(g: Graph) -> dict[tuple[str, str], object]:
        return {(r.source, r.target): r.properties["weight"] for r in g.of_type("INFLUENCES")}

    assert sg.reweigh(graph) == graph
    short = sg.reweigh(graph, half_life=30)
    assert sg.reweigh(short, half_life=90) == graph
    before, after = influence(graph), influence(short)
    assert after.keys() <= before.keys()
    assert all(after[k] <= before[k] for k in after)  # type: ignore[operator]
    assert after != before
    weaker = influence(sg.reweigh(graph, strengths={"Meeting: attendee > attendee": 0.1}))
    assert all(weaker[k] <= before[k] for k in weaker)  # type: ignore[operator]
    assert weaker != before
    assert [r for r in short.relations.values() if r.type != "INFLUENCES"] == [
        r for r in graph.relations.values() if r.type != "INFLUENCES"
    ]


def test_grounds_explain_the_weight_of_a_step(graph: Graph) -> None:
    short = sg.reweigh(graph, half_life=30)
    for g in (graph, short):
        (path,) = sg.best_paths(g, "Kurt", "Ronnie's org", k=1)
        for hop in path.hops:
            rows = sg.grounds(g, hop.source, hop.target)
            assert rows[0]["p"] == max(r["p"] for r in rows) <= max(hop.weight, rows[0]["p"])
            assert {r["strength"] for r in rows} <= sg.strengths().keys()
            for row in rows:
                line = (sg.example_vault() / row["path"]).read_text("utf-8").splitlines()[row["line"] - 1]
                assert row["quote"] in line
    assert sg.grounds(graph, "Cressfold Capital", "Ronnie Tasker") == []


def test_tables_hold_the_whole_graph(graph: Graph) -> None:
    tables = sg.tables(graph)
    assert tables.keys() == {"nodes", "relationships", "evidence"}
    assert list(tables["nodes"]["id"]) == list(graph.nodes)
    assert list(zip(*(tables["relationships"][c] for c in ("source", "type", "target")), strict=True)) == list(graph.relations)
    assert len(tables["evidence"]) == sum(len(r.evidence) for r in graph.relations.values())
    assert set(tables["evidence"]["path"]) <= {n.properties["path"] for n in graph.of_kind("Note")} | {"identity.yml"}


def test_tables_say_what_to_install_where_there_is_no_pandas() -> None:
    code = (
        "import sys; sys.modules['pandas'] = None\nimport stakegraph as sg\nfrom stakegraph.graph.model import Graph\n"
        "try: sg.tables(Graph.of([], []))\nexcept Exception as e: print(type(e).__name__, e)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "StakegraphError tables need pandas: pip install 'stakegraph[pandas]'\n"


def test_a_store_is_brought_to_the_graph(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(StoreEmpty):
        sg.open_store(tmp_path / "store")
    assert sg.save(graph, tmp_path / "store")["nodes"] == {"added": len(graph.nodes), "changed": 0, "removed": 0}
    assert {n for part in sg.save(graph, tmp_path / "store").values() for n in part.values()} == {0}
    with sg.open_store(tmp_path / "store") as store:
        assert diff(fingerprints(store.load()), graph).empty
        assert len(sg.query(store, "pending_decisions", limit=1)) == 1


def test_a_map_is_text_that_a_notebook_shows_in_a_frame(graph: Graph) -> None:
    page = sg.map_html(graph, ego="Ronnie", hops=1)
    assert page.lower().startswith("<!doctype html>")
    assert len(repr(page)) < 60
    frame = page._repr_html_()
    assert frame.lower().startswith('<iframe srcdoc="&lt;!doctype html&gt;')
    assert "<script" not in frame


Call = Callable[[Graph], object]


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (lambda g: sg.read("no-such-vault"), VaultError, "no-such-vault"),
        (lambda g: sg.find(g, "Nobody At All"), NameError_, "Nobody At All"),
        (lambda g: sg.who(g, "Dan"), NameError_, "fits "),
        (lambda g: sg.best_paths(g, "Kurt", "Kurt"), NameError_, "both ends"),
        (lambda g: sg.best_paths(g, ["Nadia Brandt", "Kurt"], "Kurt"), NameError_, "both ends"),
        (lambda g: sg.best_paths(g, "Kurt", "Nobody At All"), NameError_, "Nobody At All"),
        (lambda g: sg.best_paths(g, "Kurt", "Ronnie", as_of="soon"), StakegraphError, "as_of"),
        (lambda g: sg.best_paths(g, "Kurt", "Ronnie", without="FRIEND_OF"), StakegraphError, "FRIEND_OF"),
        (lambda g: sg.reweigh(g, half_life=0), StakegraphError, "half_life=0"),
        (lambda g: sg.reweigh(g, half_life=float("nan")), StakegraphError, "half_life=nan"),
        (lambda g: sg.reweigh(g, strengths={"KNOWS": 0.5}), StakegraphError, '"KNOWS"'),
        (lambda g: sg.reweigh(g, strengths={"KNOWS >": 1.0}), StakegraphError, "between 0 and 1"),
        (lambda g: sg.health(g, "Ronnie"), NameError_, "Ronnie"),
        (lambda g: sg.standings(g, "Nobody At All"), NameError_, "Nobody At All"),
        (lambda g: sg.map_html(g, ego="Ronnie", company="Dunmarrow"), StakegraphError, "exclude"),
        (lambda g: sg.map_html(g, since="soon"), StakegraphError, "since"),
        (lambda g: sg.map_html(g, path=("Cressfold Capital", "Tollgate Water")), OutputError, "no path"),
    ],
)
def test_a_wrong_request_is_one_line_that_names_it(graph: Graph, call: Call, error: type[Exception], said: str) -> None:
    with pytest.raises(error) as caught:
        call(graph)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_wrong_question_is_one_line(graph: Graph, tmp_path: Path) -> None:
    sg.save(graph, tmp_path)
    with sg.open_store(tmp_path) as store:
        for name, params in (("no-such", {}), ("reporting-chain", {}), ("pending-decisions", {"limit": "many"})):
            with pytest.raises(QueryError) as caught:
                sg.query(store, name, **params)
            assert "\n" not in str(caught.value)
        with pytest.raises(NameError_):
            sg.query(store, "reporting-chain", person="Nobody At All")


if __name__ == "__main__":
    PAGE.write_text(refreshed(PAGE.read_text("utf-8")), "utf-8")

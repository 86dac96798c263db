"""Canned queries: headers that can be read, the same rows on both engines, golden rows on the example vault, index seeks on Neo4j.

python tests/test_queries.py      writes tests/golden/queries and docs/queries.md anew
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import neo4j
import pytest

from stakegraph.graph.lookup import Lookup
from stakegraph.graph.model import Graph, diff
from stakegraph.graph.schema import LABELS, TYPE
from stakegraph.graph.stores.base import Login, Store, open_store
from stakegraph.ingest.pipeline import read as read_vault
from stakegraph.queries import manual
from stakegraph.queries.catalog import Param, ParameterError, Query, by_name, catalog, read

if TYPE_CHECKING:
    from neo4j_server import Server

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = Path(__file__).with_name("golden") / "queries"
PAGE = ROOT / "docs" / "queries.md"
NAMES = [q.name for q in catalog()]


@cache
def example() -> Graph:
    return read_vault(ROOT / "examples" / "vault").graph


@cache
def names(kinds: tuple[str, ...]) -> Lookup:
    return Lookup.of(example(), kinds)


def parameters(query: Query) -> Mapping[str, Any]:
    return query.bind(query.examples(), lambda name, kinds: names(kinds).find(name).id, example().meta["as_of"])


def fill(store: Store) -> None:
    store.apply(diff(store.fingerprints(), example()))


def text_of(rows: list[dict[str, Any]]) -> str:
    """Golden form: a JSON list with a row a line."""
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n" if rows else "[]\n"


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(str(tmp_path_factory.mktemp("queries")), write=True) as store:
        fill(store)
        yield store


@pytest.fixture(scope="module")
def on_neo4j(neo4j_server: Server, neo4j_driver: neo4j.Driver, neo4j_login: Login) -> Iterator[Store]:
    from conftest import wipe

    wipe(neo4j_driver, neo4j_login.database)
    url = neo4j_server.url if neo4j_server.process else None
    with open_store(url or os.environ["STAKEGRAPH_TEST_NEO4J"], write=True, login=neo4j_login) as store:
        fill(store)
        yield store


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_the_golden_ones_and_equal_on_both_engines(name: str, embedded: Store, on_neo4j: Store) -> None:
    query = by_name(name)
    assert query is not None
    rows = embedded.run(query.text, parameters(query))
    assert rows, "an example that shows nothing teaches nothing"
    assert tuple(rows[0]) == query.columns
    assert on_neo4j.run(query.text, parameters(query)) == rows
    golden = (GOLDEN / query.topic / f"{name}.json").read_text("utf-8")
    assert text_of(rows) == golden, "run `python tests/test_queries.py` if the change is meant"


def operators(plan: Mapping[str, Any]) -> Iterator[str]:
    yield str(plan["operatorType"]).split("@")[0]
    for child in plan.get("children", ()):
        yield from operators(child)


def test_anchored_queries_seek_in_an_index_and_none_multiplies(
    on_neo4j: Store, neo4j_driver: neo4j.Driver, neo4j_login: Login
) -> None:
    with neo4j_driver.session(database=neo4j_login.database or None) as session:
        session.run(
            "CALL db.prepareForReplanning()"
        ).consume()  # samples the indexes now: a plan rests on what they are known to hold
        for query in catalog():
            plan = session.run(f"EXPLAIN {query.text}", dict(parameters(query))).consume().plan
            assert plan is not None
            found = list(operators(plan))
            assert "CartesianProduct" not in found, query.name
            if any(p.kinds for p in query.params) or "{id:" in query.text:
                assert "NodeUniqueIndexSeek" in found, (query.name, found)
                assert not [o for o in found if o.endswith("Scan")], (query.name, found)


def test_there_are_at_least_36_in_the_eight_topics() -> None:
    assert len(catalog()) >= 36
    assert len(set(NAMES)) == len(NAMES)
    topics = {"influence", "people", "accounts", "projects", "decisions", "meetings", "structure", "provenance"}
    assert {q.topic for q in catalog()} == topics


@pytest.mark.parametrize("name", NAMES)
def test_the_text_uses_only_the_ontology_and_the_parameters_of_its_header(name: str) -> None:
    query = by_name(name)
    assert query is not None
    both = f"{query.text}\n{query.picture}"
    assert set(re.findall(r"\$(\w+)", both)) == {p.name for p in query.params}
    labels = {label for chain in re.findall(r"\(\w*((?::\w+)+)", both) for label in chain.split(":")[1:]}
    assert labels <= {*LABELS}
    types = {t for found in re.findall(r"\[\w*:([A-Z_|]+)", both) for t in found.split("|")}
    assert types <= TYPE.keys()
    assert "ORDER BY" in query.text
    assert not re.search(r"\*\d*\.\.(?!\d)|\*\]", both), "variable length without a bound"
    assert not re.search(r"\b(CREATE|MERGE|SET|DELETE|REMOVE)\b", both), "a canned query only reads"
    assert ";" not in both
    for param in query.params:
        if not param.kinds:
            param.value(param.example, "2025-12-01")
            param.value(param.default if param.default is not None else param.example, "2025-12-01")


def test_the_page_is_current() -> None:
    examples = {q.name: json.loads((GOLDEN / q.topic / f"{q.name}.json").read_text("utf-8")) for q in catalog()}
    assert PAGE.read_text("utf-8") == manual.page(examples), "run `python tests/test_queries.py`"


def bind(name: str, **given: str) -> Mapping[str, Any]:
    query = by_name(name)
    assert query is not None
    return query.bind(given, lambda text, kinds: f"{kinds[0].lower()}:{text}", "2025-12-01")


def test_parameters_are_bound_by_type_with_defaults() -> None:
    bound = bind("cooling-contacts", days="30")
    assert bound == {"days": 30, "as_of": "2025-12-01", "limit": 20}
    assert bind("project-team", project="Larkspur") == {"project": "project:Larkspur"}
    assert by_name("Reporting_Chain") is by_name("reporting-chain")
    assert by_name("nothing") is None


@pytest.mark.parametrize(
    ("name", "given", "says"),
    [
        ("project-team", {}, 'query project-team needs project: add project="Larkspur"'),
        ("project-team", {"projct": "x"}, "query project-team has no parameter projct: it takes project"),
        ("cooling-contacts", {"days": "many"}, 'days=many: "many" is not a whole number'),
        ("paths-between", {"source": "a", "target": "b", "least": "x"}, 'least=x: "x" is not a number'),
        ("changed-since", {"since": "yesterday"}, 'since=yesterday: "yesterday" is not a date like 2025-11-30'),
        ("conflicts", {"x": "1"}, "query conflicts has no parameter x: it takes none"),
    ],
)
def test_parameters_that_do_not_fit_are_one_line(name: str, given: dict[str, str], says: str) -> None:
    with pytest.raises(ParameterError, match=f"^{re.escape(says)}$"):
        bind(name, **given)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("// title: A\nRETURN 1", "q.cypher: no question, columns, tags in the header"),
        ("// param x: thing = 1 -- what\nRETURN 1", "q.cypher:1: not a parameter: param x: thing = 1 -- what"),
        ("// title: A\n// param x int\nRETURN 1", "q.cypher:2: not a parameter: param x int"),
    ],
)
def test_a_broken_header_is_told_with_its_place(tmp_path: Path, header: str, says: str) -> None:
    file = tmp_path / "q.cypher"
    file.write_text(header, "utf-8")
    with pytest.raises(ValueError, match=f"^{re.escape(says)}$"):
        read(file)


def test_a_header_is_read(tmp_path: Path) -> None:
    file = tmp_path / "topic" / "some-query.cypher"
    file.parent.mkdir()
    file.write_text(
        '// title: T\n// question: Q: what?\n// param p: person = "Ann Lee" -- who\n// param d: date = 2025-01-02 default as_of -- day\n'
        "// columns: a, b\n// tags: x\nMATCH (n)\nRETURN 1 // one\n",
        "utf-8",
    )
    query = read(file)
    assert (query.name, query.topic, query.title, query.question) == ("some-query", "topic", "T", "Q: what?")
    assert query.params == (Param("p", "person", "Ann Lee", None, "who"), Param("d", "date", "2025-01-02", "as_of", "day"))
    assert (query.columns, query.tags, query.text) == (("a", "b"), ("x",), "MATCH (n)\nRETURN 1 // one")


def write_golden() -> None:
    """Writes the golden rows and the page from the embedded engine."""
    import tempfile

    examples = {}
    with tempfile.TemporaryDirectory() as folder, open_store(folder, write=True) as store:
        fill(store)
        for query in catalog():
            rows = examples[query.name] = store.run(query.text, parameters(query))
            file = GOLDEN / query.topic / f"{query.name}.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text_of(rows), "utf-8")
            if not rows:
                print(f"{query.topic}/{query.name}: no rows for its example")
    PAGE.write_text(manual.page(json.loads(json.dumps(examples))), "utf-8")


if __name__ == "__main__":
    write_golden()

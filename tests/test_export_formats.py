"""GraphML, CSV, Cypher and Mermaid, each opened by a real reader: networkx, pandas, a real Neo4j, Mermaid's own parser in Chromium."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import neo4j
import networkx as nx
import pandas as pd
import pytest
from map_graphs import HOSTILE, hostile, sketch, story
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent / "browser"))

import install
from pages import launch

from stakegraph.graph.export.cypher import literal, script
from stakegraph.graph.export.graphml import graphml
from stakegraph.graph.export.html import scope
from stakegraph.graph.export.mermaid import mermaid
from stakegraph.graph.export.tables import tables
from stakegraph.graph.model import Evidence, Graph, Node, Origin, OutputError, Relation

NASTY = (
    *HOSTILE,
    "\\u0027 }) DETACH DELETE (n) //",
    "\\\\u0027",
    "a\\",
    "';CALL db.labels() //",
    "`x`",
    "$param",
    "null",
    "tab\tend",
    "=1+1",
    "\x07bell",
)


def nasty() -> Graph:
    """Every nasty text as a name, an alias, a quote, a path and a date; plus numbers, truth values and lists."""
    nodes = [
        Node(f"p{i}", "Person", text, {"aliases": (text, "plain"), "role": text, "stub": i % 2 == 0})
        for i, text in enumerate(NASTY)
    ]
    nodes.append(Node("f0", "Fact", "fact", {"line": 7, "text": NASTY[0]}))
    relations = [
        Relation(
            f"p{i}",
            "KNOWS",
            f"p{i + 1}",
            (Evidence(Origin(text, 3, text, text), "KNOWS", 0.5, text, text),),
            text,
            True,
            {"weight": 0.25},
        )
        for i, text in enumerate(NASTY[:-1])
    ]
    return Graph.of([*nodes], [*relations, Relation("p0", "REPORTS_TO", "p1")], {"vault": "V"})


@pytest.mark.parametrize("graph", [nasty(), story(), hostile(), Graph.of([], [])], ids=["nasty", "story", "hostile", "empty"])
def test_networkx_reads_graphml(graph: Graph) -> None:
    made = graphml(graph)
    assert made == graphml(graph)
    read = nx.read_graphml(io.BytesIO(made), force_multigraph=True)
    assert read.is_directed()
    assert set(read.nodes) == set(graph.nodes)
    assert sorted((a, d["type"], b) for a, b, d in read.edges(data=True)) == sorted(graph.relations)
    for ident, node in graph.nodes.items():
        assert read.nodes[ident]["name"] == node.name.replace("\x07", "\ufffd")
        assert read.nodes[ident]["kind"] == node.kind
    for _, _, data in read.edges(data=True):
        assert isinstance(data.get("confidence", 1.0), float)
        assert isinstance(json.loads(data.get("quotes", "[]")), list)


def test_pandas_reads_the_tables() -> None:
    graph = nasty()
    made = tables(graph)
    assert sorted(made) == ["evidence.csv", "nodes.csv", "relationships.csv"]
    nodes = pd.read_csv(io.BytesIO(made["nodes.csv"]), keep_default_na=False)
    assert list(nodes.columns[:3]) == ["id", "kind", "name"]
    shown = {i: f"'{t}" if t.startswith("=") else t for i, t in ((n.id, n.name) for n in graph.nodes.values())}
    assert dict(zip(nodes["id"], nodes["name"], strict=True)) == shown
    relations = pd.read_csv(io.BytesIO(made["relationships.csv"]))
    assert len(relations) == len(graph.relations)
    assert relations["weight"].max() == 0.25
    evidence = pd.read_csv(io.BytesIO(made["evidence.csv"]), keep_default_na=False)
    assert len(evidence) == sum(len(r.evidence) for r in graph.relations.values())
    assert set(evidence["line"]) == {3}


def test_no_cell_runs_as_a_formula() -> None:
    for file in tables(nasty()).values():
        for row in csv.reader(io.StringIO(file.decode("utf-8-sig"))):
            assert not [c for c in row if c.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("graph", [nasty(), sketch(300), hostile()], ids=["nasty", "300", "hostile"])
def test_neo4j_builds_the_graph_again(neo4j_url: str, neo4j_driver: neo4j.Driver, graph: Graph) -> None:
    statements = [line for line in script(graph).strip().split("\n") if not line.startswith("//")]
    assert all(line.endswith(";") for line in statements)
    for _ in range(2):
        for line in statements:
            neo4j_driver.execute_query(line.removesuffix(";"))  # type: ignore[arg-type]
    rows = neo4j_driver.execute_query(
        "MATCH (n:Stakegraph) RETURN n.id AS id, labels(n) AS labels, properties(n) AS held"
    ).records
    assert {r["id"] for r in rows} == set(graph.nodes)
    for row in rows:
        node = graph.nodes[row["id"]]
        assert {node.kind, "Stakegraph"} <= set(row["labels"])
        expected = {k: list(v) if isinstance(v, tuple) else v for k, v in node.flat().items() if k != "kind"}
        assert row["held"] == expected
    found = neo4j_driver.execute_query(
        "MATCH (a:Stakegraph)-[r]->(b:Stakegraph) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS held"
    ).records
    assert {(r["a"], r["type"], r["b"]) for r in found} == set(graph.relations)
    for row in found:
        flat = graph.relations[(row["a"], row["type"], row["b"])].flat()
        assert row["held"] == {k: list(v) if isinstance(v, tuple) else v for k, v in flat.items()}


def test_literals() -> None:
    assert literal("a'b\\") == "'a\\'b\\\\'"
    assert literal("\\u0027") == "'\\\\' + 'u0027'"
    assert literal(float("nan")) == "null"
    assert literal({"odd key`": [True, 1, 2.5]}) == "{`odd key```: [true, 1, 2.5]}"
    with pytest.raises(OutputError, match="does not know"):
        script(Graph.of([Node("x", "Wizard", "X")], []))


def test_mermaid_itself_reads_the_diagram(tmp_path: Path) -> None:
    diagrams = [
        mermaid(scope.ego(story(), "person:3", 1)),
        mermaid(scope.path(story(), scope.whole(story()).routes)),
        mermaid(scope.whole(hostile())),
        mermaid(scope.whole(nasty())),
        mermaid(scope.whole(Graph.of([Node("a", "Person", "end")], []))),
    ]
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        page.set_content("<div id=here></div>")
        page.add_script_tag(path=str(install.script("mermaid")))
        page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })")
        for number, text in enumerate(diagrams):
            kind = page.evaluate("text => mermaid.parse(text).then(r => r.diagramType)", text)
            assert str(kind).startswith("flowchart")
            drawn = page.evaluate("([id, text]) => mermaid.render(id, text).then(r => r.svg)", [f"d{number}", text])
            assert "<svg" in str(drawn)
            assert "onerror" not in str(drawn).replace("onerror=window", "") or "<img" not in str(drawn)
        shown = page.evaluate(
            "text => mermaid.render('last', text).then(r => { document.body.innerHTML = r.svg; return document.body.innerText })",
            diagrams[2],
        )
        assert "</script><script>window.pwned=1</script>" in str(shown)
        assert page.evaluate("window.pwned") is None
        browser.close()


def test_mermaid_is_for_small_scopes_and_fences_where_asked() -> None:
    with pytest.raises(OutputError, match="too many for a Mermaid diagram"):
        mermaid(scope.whole(sketch(300)))
    text = mermaid(scope.ego(story(), "person:3", 1), fence=True)
    assert text.startswith("```mermaid\nflowchart LR\n")
    assert text.endswith("```\n")
    assert text.count("```") == 2

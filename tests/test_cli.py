"""The commands as users and scripts meet them: what they print, where, and with which exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from stakegraph import commands
from stakegraph.cli import main
from stakegraph.commands.demo import example_vault

ENV = {k: v for k, v in os.environ.items() if not k.startswith(("STAKEGRAPH_", "NEO4J_"))}
PROGRAM = [sys.executable, "-m", "stakegraph"]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a store that holds the example vault; no test may change it."""
    store = tmp_path_factory.mktemp("example") / "store"
    assert main(["ingest", str(example_vault()), "--store", str(store)]) == 0
    return str(store)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A copy of the example vault that a test may change."""
    return Path(shutil.copytree(example_vault(), tmp_path / "vault"))


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs in a folder of its own, without the caller's store."""
    monkeypatch.chdir(tmp_path)
    for name in ("STAKEGRAPH_STORE", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
        monkeypatch.delenv(name, raising=False)


class Ran:
    """What a command printed, and its exit code."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def json(self) -> Any:
        """The one document on stdout."""
        return json.loads(self.out)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Any:
    """Runs one command in this process."""

    def call(*args: object) -> Ran:
        capfd.readouterr()
        code = main([str(a) for a in args])
        return Ran(code, *capfd.readouterr())

    return call


def tree() -> Iterator[tuple[list[str], Any]]:
    """Every command with the words that call it."""
    group: Any = typer.main.get_command(commands.app)
    for name, command in group.commands.items():
        yield [name], command
        for sub, inner in getattr(command, "commands", {}).items():
            yield [name, sub], inner


COMMANDS = [words for words, _ in tree()]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example_that_parses(words: list[str], run: Any) -> None:
    got = run(*words, "--help")
    assert (got.code, got.err) == (0, "")
    assert re.search(rf"Examples?:\n\s+stakegraph {' '.join(words)}", got.out) or words == ["store"]
    command = {" ".join(w): c for w, c in tree()}[" ".join(words)]
    for param in command.params:
        assert param.help or param.name == "help", f"{words} {param.name} has no help"


@pytest.mark.parametrize("args", [[], ["--help"], ["-h"]])
def test_the_overview_lists_every_command(args: list[str], run: Any) -> None:
    got = run(*args)
    assert got.code == 0
    for words in COMMANDS:
        assert re.search(rf"\b{words[-1]}\b", got.out)


def test_the_overview_needs_no_heavy_import() -> None:
    code = "import sys; from stakegraph.cli import main; main(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENV, check=True)
    loaded = set(re.findall(r"'([\w.]+)'", done.stderr))
    assert not loaded & {"typer", "rich", "kglite", "numpy", "networkx", "neo4j", "jinja2", "yaml", "inspect", "pathlib"}


def test_commands_import_engines_only_when_they_run() -> None:
    code = "import sys; import stakegraph.commands; print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENV, check=True)
    loaded = set(re.findall(r"'([\w.]+)'", done.stdout))
    assert not loaded & {"rich", "kglite", "numpy", "scipy", "networkx", "neo4j", "jinja2", "yaml", "frontmatter", "rapidfuzz"}


# ingest


def test_ingest_says_what_changed_and_a_second_run_writes_nothing(vault: Path, run: Any) -> None:
    first = run("ingest", vault)
    assert first.code == 0
    assert re.search(r"vault: \d+ notes → [\d,]+ nodes, [\d,]+ relationships, as known on 2025-\d\d-\d\d", first.out)
    assert re.search(r"nodes: +[\d,]+ added\n", first.out)
    files = {f: f.read_bytes() for f in Path(".stakegraph").iterdir() if f.suffix == ".kgl"}
    second = run("ingest", vault)
    assert re.search(r"nodes: +unchanged\n +relationships: +unchanged\n", second.out)
    assert {f: f.read_bytes() for f in Path(".stakegraph").iterdir() if f.suffix == ".kgl"} == files


def test_ingest_json_is_the_summary(vault: Path, run: Any) -> None:
    got = run("ingest", vault, "--json").json()
    assert got["vault"] == "vault"
    assert got["notes"] == len(list(vault.rglob("*.md"))) + len(list(vault.rglob("*.canvas")))
    assert got["nodes"] == {"added": got["held"]["nodes"], "changed": 0, "removed": 0}
    assert got["relationships"]["added"] == got["held"]["relationships"] > 500
    assert set(got["timings"]) >= {"read", "resolve", "influence"}


def test_a_dry_run_shows_the_same_and_writes_nothing(vault: Path, run: Any) -> None:
    dry = run("ingest", vault, "--dry-run", "--json")
    assert dry.code == 0
    assert not Path(".stakegraph/graph.kgl").exists()
    wet = run("ingest", vault, "--json").json()
    for key in ("nodes", "relationships", "problems", "notes", "as_of"):
        assert dry.json()[key] == wet[key]
    assert "nothing written" in run("ingest", vault, "--dry-run").out


def test_an_edited_note_changes_what_it_says_and_no_more(vault: Path, run: Any) -> None:
    run("ingest", vault)
    before = json.loads(run("export", "-o", "-").out)
    note = vault / "Kestrin" / "People" / "Anwen Pryce.md"
    note.write_text(note.read_text("utf-8") + "\nAnwen reports to Idris Kaya.\n", "utf-8")
    got = run("ingest", vault, "--json").json()
    assert got["relationships"]["added"] >= 1
    assert got["relationships"]["removed"] == 0
    after = json.loads(run("export", "-o", "-").out)
    new = {(e["type"], e["target"]) for e in after["edges"]} - {(e["type"], e["target"]) for e in before["edges"]}
    assert {t for t, _ in new} & {"REPORTS_TO"}
    note.write_text(note.read_text("utf-8").replace("\nAnwen reports to Idris Kaya.\n", ""), "utf-8")
    run("ingest", vault)
    assert json.loads(run("export", "-o", "-").out) == before


def test_a_deleted_note_takes_with_it_what_only_it_said(vault: Path, run: Any) -> None:
    run("ingest", vault)
    gone = "Kestrin/People/Anwen Pryce.md"
    (vault / gone).unlink()
    assert run("ingest", vault).code == 0
    assert gone not in run("export", "-o", "-").out
    run("ingest", vault, "--store", "fresh")
    assert run("export", "-o", "-").out == run("export", "-o", "-", "--store", "fresh").out


def test_the_deletion_guard_stops_shows_what_would_go_and_keeps_the_store(vault: Path, run: Any) -> None:
    run("ingest", vault)
    before = run("export", "-o", "-").out
    for note in sorted((vault / "Kestrin" / "People").glob("*.md"))[:12]:
        note.unlink()
    got = run("ingest", vault)
    assert got.code == 2
    assert "Kestrin/People/Agnieszka Thorne.md" in got.err
    assert "and 2 more" in got.err
    assert "nothing was written, because 12 of" in got.err
    assert "--force" in got.err
    assert run("ingest", vault, "--dry-run").code == 2
    assert run("export", "-o", "-").out == before
    assert run("ingest", vault, "--force").code == 0
    assert "Kestrin/People/Agnieszka Thorne.md" not in run("export", "-o", "-").out


def test_ten_deleted_notes_need_no_force(vault: Path, run: Any) -> None:
    run("ingest", vault)
    for note in sorted((vault / "Kestrin" / "People").glob("*.md"))[:10]:
        note.unlink()
    assert run("ingest", vault).code == 0


def test_a_store_belongs_to_one_vault(vault: Path, run: Any, tmp_path: Path) -> None:
    run("ingest", vault)
    other = tmp_path / "other"
    other.mkdir()
    (other / "Ann Lee.md").write_text("---\ntype: person\n---\n# Ann Lee\n\nAnn Lee reports to Bo Quist.\n", "utf-8")
    before = run("export", "-o", "-").out
    got = run("ingest", other)
    assert got.code == 2
    assert 'holds the vault "vault", not "other"' in got.err
    assert "--replace" in got.err
    assert run("export", "-o", "-").out == before
    assert run("ingest", other, "--replace").code == 0
    assert json.loads(run("export", "-o", "-").out)["meta"]["vault"] == "other"


def test_full_reads_every_note_again_and_keeps_what_it_read(vault: Path, run: Any) -> None:
    run("ingest", vault)
    cache = Path(".stakegraph/notes.cache")
    time.sleep(0.1)  # a note changed a moment ago is read again, as its time may not tell a second change
    run("ingest", vault)
    os.utime(cache, (1, 1))
    run("ingest", vault)
    assert cache.stat().st_mtime == 1
    run("ingest", vault, "--full")
    assert cache.stat().st_mtime > 1


def test_as_of_reads_the_vault_as_known_on_a_day(vault: Path, run: Any) -> None:
    early = run("ingest", vault, "--as-of", "2025-10-01", "--json").json()
    assert early["as_of"] == "2025-10-01"
    assert "2025-10-09" not in {n["date"] for n in json.loads(run("export", "-o", "-").out)["nodes"] if n["kind"] != "Note"}


def test_nothing_is_written_into_the_vault(vault: Path, run: Any) -> None:
    def state() -> dict[str, bytes]:
        return {str(f): f.read_bytes() for f in vault.rglob("*") if f.is_file()}

    before = state()
    run("ingest", vault)
    run("doctor", vault)
    run("links", vault)
    assert state() == before


def test_a_store_inside_the_vault_is_not_read_as_notes(vault: Path, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(vault)
    first = run("ingest", ".", "--json").json()
    assert first["vault"] == "vault"
    again = run("ingest", ".", "--json").json()
    assert again["notes"] == first["notes"]
    assert not any(n for counts in (again["nodes"], again["relationships"]) for n in counts.values())


# path, who, why


def test_path_shows_each_step_in_words_with_its_sentence(example: str, run: Any) -> None:
    got = run("path", "Kurt", "Ronnie's org", "--store", example)
    assert (got.code, got.err) == (0, "")
    assert re.search(r"^1\. Kurt Wendelin → .+ → Ronnie Tasker's org +\(strength 0\.\d\d\)$", got.out, re.M)
    assert re.search(r"^ +Kestrin/.+\.md:\d+ .*“.+”$", got.out, re.M)
    assert re.search(r"^ +weakest step: .+ → .+ \(0\.\d\d\)$", got.out, re.M)


def test_path_json_is_the_documented_document(example: str, run: Any) -> None:
    got = run("path", "kurt wendelin", "Ronnie’s org", "--k", "3", "--json", "--store", example).json()
    assert list(got) == ["from", "to", "paths"]
    assert got["from"]["name"] == "Kurt Wendelin"
    assert set(got["to"]) == {"id", "kind", "name"}
    assert 1 <= len(got["paths"]) <= 3
    scores = [p["score"] for p in got["paths"]]
    assert scores == sorted(scores, reverse=True)
    for path in got["paths"]:
        assert set(path) == {"score", "nodes", "hops"}
        assert [h["from"] for h in path["hops"]] == [n["id"] for n in path["nodes"]][:-1]
        assert [h["to"] for h in path["hops"]] == [n["id"] for n in path["nodes"]][1:]
        for hop in path["hops"]:
            assert set(hop) == {"from", "to", "weight", "evidence"}
            assert 0 < hop["weight"] < 1
            assert hop["evidence"]
            for piece in hop["evidence"]:
                assert set(piece) == {"type", "path", "line", "quote", "date", "confidence"}
                assert piece["quote"] in (example_vault() / piece["path"]).read_text("utf-8").splitlines()[piece["line"] - 1]


def test_no_path_is_exit_code_1_and_says_how_near_it_came(example: str, run: Any) -> None:
    got = run("path", "Kurt", "Ronnie's org", "--max-hops", "1", "--store", example)
    assert (got.code, got.out) == (1, "")
    assert "No path of at most 1 step from Kurt Wendelin to Ronnie Tasker's org." in got.err
    assert len(got.err.splitlines()) > 1
    quiet = run("path", "Kurt", "Ronnie's org", "--max-hops", "1", "--json", "--store", example)
    assert quiet.code == 1
    assert quiet.json()["paths"] == []


def test_whom_to_avoid_is_on_no_path(example: str, run: Any) -> None:
    def met(*options: str) -> set[str]:
        got = run("path", "Kurt", "Ronnie's org", "--k", "20", *options, "--json", "--store", example).json()
        return {n["name"] for p in got["paths"] for n in p["nodes"]}

    assert "BizDev" in met()
    assert "BizDev" not in met("--avoid", "BizDev")


def test_what_is_left_out_is_no_evidence(example: str, run: Any) -> None:
    got = run("path", "Kurt", "Ronnie's org", "--without", "attended", "--json", "--store", example).json()
    assert all(e["type"] != "ATTENDED" for p in got["paths"] for h in p["hops"] for e in h["evidence"])


def test_path_as_of_knows_nothing_later(example: str, run: Any) -> None:
    got = run("path", "Kurt", "Ronnie's org", "--as-of", "2025-09-30", "--json", "--store", example).json()
    assert got["paths"]
    assert all(e["date"] <= "2025-09-30" for p in got["paths"] for h in p["hops"] for e in h["evidence"])


def test_who_is_one_page_with_sources(example: str, run: Any) -> None:
    got = run("who", "ronnie", "--store", example)
    assert (got.code, got.err) == (0, "")
    assert got.out.startswith("Ronnie Tasker — Person at Ardenvale Cloud\n")
    assert "last contact: 2025-10-16" in got.out
    assert re.search(r"works at:\n  Ardenvale Cloud .*Kestrin/.*\.md:\d+", got.out)
    full = run("who", "ronnie", "--evidence", "--store", example).out
    assert re.search(
        r"Kestrin/People/Ronnie Tasker\.md:20 .*“\| \*\*Company\*\* \| Ardenvale Cloud \|” \[card\.table, 1\.00\]", full
    )


def test_who_json_holds_the_whole_card(example: str, run: Any) -> None:
    got = run("who", "Ronnie Tasker", "--json", "--store", example).json()
    assert (got["kind"], got["name"], got["stub"]) == ("Person", "Ronnie Tasker", False)
    assert got["last_contact"]["date"] == "2025-10-16"
    works = next(r for r in got["relations"] if r["type"] == "WORKS_AT")
    assert works["other"]["name"] == "Ardenvale Cloud"
    assert ("Kestrin/People/Ronnie Tasker.md", 20) in {(e["path"], e["line"]) for e in works["evidence"]}


def test_why_shows_every_relation_with_its_rule(example: str, run: Any) -> None:
    got = run("why", "Ronnie Tasker", "Ardenvale Cloud", "--store", example)
    assert got.code == 0
    assert re.search(
        r"Ronnie Tasker works at Ardenvale Cloud.*\n(    .*\n)* +Kestrin/People/Ronnie Tasker\.md:20 .*\[card\.table, 1\.00\]",
        got.out,
    )
    document = run("why", "Ronnie Tasker", "Ardenvale Cloud", "--json", "--store", example).json()
    assert {r["type"] for r in document["relations"]} >= {"WORKS_AT"}


# query, queries


def test_queries_are_listed_by_topic_and_shown(run: Any) -> None:
    got = run("queries")
    assert got.code == 0
    assert re.search(r"^influence\n(  \S+ +\S.*\n)+", got.out, re.M)
    listed = run("queries", "--json").json()
    assert len(listed) >= 10
    for one in listed:
        assert run("queries", "show", one["name"]).code == 0
    shown = run("queries", "show", "reporting-chain").out
    assert "person: person, whose chain" in shown
    assert "MATCH" in shown


def test_a_query_gives_a_table_csv_or_json(example: str, run: Any) -> None:
    asked = ("query", "reporting-chain", "person=Ronnie", "--store", example)
    document = run(*asked, "--json").json()
    assert document["columns"] == ["level", "name", "role", "proof"]
    names = [row["name"] for row in document["rows"]]
    assert "Ronnie Tasker" in names
    rows = list(csv.reader(io.StringIO(run(*asked, "--csv").out)))
    assert rows[0] == document["columns"]
    assert [row[1] for row in rows[1:]] == names
    table = run(*asked).out.splitlines()
    assert table[0].split() == document["columns"]
    assert [name for name in names if any(name in line for line in table)] == names
    assert run("query", "reporting-chain", "Ronnie", "--store", example, "--json").json() == document


def test_the_browser_pack_is_written(run: Any) -> None:
    got = run("queries", "export", "pack")
    assert (got.code, got.out) == (0, "")
    names = {f.name for f in Path("pack").iterdir()}
    assert {"README.md", "style.grass", "reporting-chain.cypher"} <= names
    assert len(names) > len(run("queries", "--json").json())


# map, export


def test_the_map_is_one_file_of_the_scope_asked_for(example: str, run: Any, tmp_path: Path) -> None:
    scopes: dict[str, list[str]] = {
        "all": [],
        "ego": ["--ego", "Ronnie", "--hops", "1"],
        "company": ["--company", "Ardenvale"],
        "project": ["--project", "Larkspur"],
        "path": ["--path", "Kurt", "Ronnie's org"],
        "dated": ["--as-of", "2025-10-10"],
    }
    texts = {}
    for name, options in scopes.items():
        got = run("map", "-o", f"maps/{name}.html", *options, "--store", example)
        assert (got.code, got.out) == (0, "")
        texts[name] = Path(f"maps/{name}.html").read_text("utf-8")
        assert texts[name].startswith("<!doctype html>")
    assert len(set(texts.values())) == len(scopes)
    assert sorted(f.name for f in Path("maps").iterdir()) == sorted(f"{n}.html" for n in scopes)
    run("map", "-o", "again.html", "--store", example)
    assert Path("again.html").read_text("utf-8") == texts["all"]


def test_a_redacted_map_holds_no_name_and_no_words(example: str, run: Any) -> None:
    nodes = json.loads(run("export", "-o", "-", "--store", example).out)["nodes"]
    run("map", "-o", "red.html", "--redact", "--store", example)
    text = Path("red.html").read_text("utf-8")
    start = text.index('id="stakegraph-data"')
    data = text[start : text.index("</script>", start)]
    for node in nodes:
        if node["kind"] in ("Person", "Company", "Project") and len(node["name"]) > 4:
            assert node["name"] not in data
    assert ".md" not in data


def test_a_set_of_maps_leaves_unchanged_files_alone(example: str, run: Any) -> None:
    first = run("map", "--all", "-o", "maps", "--store", example)
    assert first.code == 0
    files = {f.name for f in Path("maps").iterdir()}
    assert {"index.html", "overview.html", "company-ardenvale-cloud.html", "project-larkspur.html"} <= files
    stamps = {f.name: f.stat().st_mtime_ns for f in Path("maps").iterdir()}
    assert "0 files new or changed" in run("map", "--all", "-o", "maps", "--store", example).err
    assert {f.name: f.stat().st_mtime_ns for f in Path("maps").iterdir()} == stamps
    index = Path("maps/index.html").read_text("utf-8")
    assert all(name in index for name in files - {"index.html"})


def test_a_map_can_be_compared_with_an_older_one(vault: Path, run: Any) -> None:
    run("ingest", vault)
    run("map", "-o", "old.html")
    (vault / "Kestrin" / "People" / "Petra Quill.md").write_text(
        "---\ntype: people\n---\n# Petra Quill\n\n| Field | Value |\n|---|---|\n| **Company** | Tollgate Water |\n", "utf-8"
    )
    run("ingest", vault)
    assert run("map", "-o", "new.html", "--compare", "old.html").code == 0
    assert "1 new" in Path("new.html").read_text("utf-8")


def test_every_format_is_written(example: str, run: Any) -> None:
    for form in ("json", "graphml", "cypher"):
        assert run("export", "--format", form, "-o", f"out/graph.{form}", "--store", example).code == 0
        assert "Ronnie Tasker" in Path(f"out/graph.{form}").read_text("utf-8")
    assert run("export", "--format", "csv", "-o", "tables", "--store", example).code == 0
    assert {f.name for f in Path("tables").iterdir()} == {"nodes.csv", "relationships.csv", "evidence.csv"}
    got = run("export", "--format", "mermaid", "--ego", "Ronnie", "-o", "-", "--store", example)
    assert got.out.startswith("```mermaid\nflowchart LR\n")


def test_the_json_export_has_the_documented_shape(example: str, run: Any) -> None:
    got = run("export", "-o", "-", "--store", example).json()
    assert list(got) == ["nodes", "edges", "meta"]
    assert set(got["meta"]) == {"schema", "vault", "as_of", "version"}
    assert [n["id"] for n in got["nodes"]] == sorted(n["id"] for n in got["nodes"])
    for node in got["nodes"]:
        assert {"id", "kind", "name", "aliases", "date", "text", "stub"} <= set(node)
        assert list(node) == sorted(node)
    keys = "source target type sources quotes rules confidence first_seen last_seen count until inferred".split()
    for edge in got["edges"]:
        assert set(keys) <= set(edge)
        assert len(edge["sources"]) == len(edge["quotes"]) == len(edge["rules"])
        assert ("weight" in edge) == (edge["type"] == "INFLUENCES")
    order = [(e["source"], e["type"], e["target"]) for e in got["edges"]]
    assert order == sorted(order)


def test_both_engines_export_the_same_bytes(address: Any, run: Any, example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", address.login.username)
    monkeypatch.setenv("NEO4J_PASSWORD", address.login.password)
    assert run("ingest", example_vault(), "--store", address.url).code == 0
    here = run("export", "-o", "-", "--store", address.url).out
    assert here == run("export", "-o", "-", "--store", example).out
    assert run("store", "copy", address.url, "copied", "--json").code == 0
    assert run("export", "-o", "-", "--store", "copied").out == here


def test_what_only_private_notes_say_leaves_in_no_form(vault: Path, run: Any) -> None:
    (vault / "Kestrin" / "Secret.md").write_text("---\nprivate: true\n---\nQuillon Ferris reports to Nadia Brandt.\n", "utf-8")
    run("ingest", vault)
    assert "Quillon" in run("who", "Nadia").out
    outputs = [["map", "-o", "m.html"], ["map", "-o", "e.html", "--ego", "Nadia"]]
    outputs += [["export", "--format", f, "-o", f"x.{f}"] for f in ("json", "graphml", "cypher")]
    outputs += [["export", "--format", "csv", "-o", "tables"], ["export", "--format", "mermaid", "--ego", "Nadia", "-o", "x.mmd"]]
    for args in outputs:
        assert run(*args).code == 0
    made = [f for f in Path().rglob("*") if f.is_file() and not {"vault", ".stakegraph"} & set(f.parts)]
    assert len(made) == 9
    for file in made:
        assert b"Quillon" not in file.read_bytes(), file


# doctor, links, read, store


def test_doctor_prints_problems_as_editors_read_them(vault: Path, run: Any) -> None:
    got = run("doctor", vault)
    assert got.code == 1
    lines = [line for line in got.out.splitlines() if line and not line.startswith("    ")]
    assert all(re.fullmatch(r"[^:]+:\d+: .+ \[[a-z-]+\]", line) for line in lines[:-1])
    document = run("doctor", vault, "--json").json()
    assert sum(document["counts"].values()) == len(document["problems"]) == len(lines) - 1
    assert all(p["fix"] for p in document["problems"])
    assert not Path(".stakegraph").exists()


def test_doctor_is_content_with_a_clean_vault(tmp_path: Path, run: Any) -> None:
    clean = tmp_path / "clean"
    clean.mkdir()
    (clean / "Ann Lee.md").write_text("---\ntype: person\n---\n# Ann Lee\n\nAnn Lee reports to Bo Quist.\n", "utf-8")
    got = run("doctor", clean)
    assert (got.code, got.out) == (0, "1 note, 0 problems\n")


def test_links_are_listed_as_the_app_keeps_them(vault: Path, run: Any) -> None:
    got = run("links", vault)
    assert got.code == 0
    assert re.search(r"^Home\.md:\d+: there is no file for the link \[\[Larkspur\]\] \[broken-link\]$", got.out, re.M)
    document = run("links", vault, "--json").json()
    assert set(document) == {"resolved", "unresolved"}
    assert document["unresolved"]["Home.md"]["Larkspur"] == 1
    assert document["resolved"]["Home.md"]["Kestrin/People/Kurt Wendelin.md"] == 1


def test_read_shows_how_a_line_is_read(vault: Path, run: Any) -> None:
    (vault / ".obsidian").mkdir()
    note = vault / "Kestrin" / "People" / "Anwen Pryce.md"
    lines = note.read_text("utf-8").splitlines()
    number = len(lines) + 2
    note.write_text("\n".join([*lines, "", "Anwen reports to Idris Kaya."]) + "\n", "utf-8")
    got = run("read", f"{note}:{number}")
    assert got.code == 0
    assert "is read as person Anwen Pryce" in got.out
    assert "mention   'Idris Kaya' Person" in got.out
    assert "statement REPORTS_TO(Anwen Pryce, Idris Kaya)" in got.out
    whole = run("read", "Kestrin/People/Anwen Pryce.md", "--vault", vault).out
    assert "statement REPORTS_TO(Anwen Pryce, Idris Kaya)" in whole
    assert "card.table" in whole


def test_store_info_check_clear_copy_and_schema(vault: Path, run: Any) -> None:
    run("ingest", vault)
    info = run("store", "info", "--json").json()
    assert info["meta"]["vault"] == "vault"
    assert info["nodes"]["Person"] > 20
    assert run("store", "check", vault).code == 0
    (vault / "Kestrin" / "People" / "Anwen Pryce.md").unlink()
    got = run("store", "check", vault)
    assert got.code == 1
    assert re.search(r"^extra +note[:/]", got.out, re.M)
    assert run("store", "copy", ".stakegraph", "second").code == 0
    assert run("store", "clear").code == 2
    assert run("store", "clear", "--yes").code == 0
    assert run("store", "info").code == 2
    assert run("store", "info", "--store", "second").code == 0
    schema = run("store", "schema").out.splitlines()
    assert schema
    assert all(line.startswith("CREATE ") and " IF NOT EXISTS " in line and line.endswith(";") for line in schema)


def test_the_store_can_be_named_in_the_environment(example: str, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STAKEGRAPH_STORE", example)
    assert run("who", "Ronnie").code == 0


@pytest.mark.parametrize(
    "args",
    [
        ["ingest", "VAULT", "--dry-run"],
        ["path", "Kurt", "Ronnie's org"],
        ["who", "Ronnie"],
        ["why", "Ronnie", "Ardenvale"],
        ["query", "reporting-chain", "person=Ronnie"],
        ["queries"],
        ["queries", "show", "reporting-chain"],
        ["doctor", "VAULT"],
        ["links", "VAULT"],
        ["store", "info"],
        ["store", "check", "VAULT"],
    ],
    ids=" ".join,
)
def test_json_is_one_document_and_nothing_else(args: list[str], example: str, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STAKEGRAPH_STORE", example)
    got = run(*(str(example_vault()) if a == "VAULT" else a for a in args), "--json")
    assert got.code in (0, 1)
    assert got.json() is not None
    assert got.err == ""


# the terminal


def test_notes_cannot_steer_the_terminal(tmp_path: Path, run: Any) -> None:
    vault = tmp_path / "evil"
    vault.mkdir()
    evil = "\x1b[31mred\x07\u202e"
    (vault / "Ann Lee.md").write_text(
        f"---\ntype: person\nrole: 'Head {evil}'\n---\n# Ann Lee\n\nAnn Lee reports to Bo Quist {evil}.\n", "utf-8"
    )
    run("ingest", vault)
    for args in (
        ("who", "Ann", "--evidence"),
        ("why", "Ann", "Bo Quist"),
        ("doctor", vault),
        ("query", "reporting-chain", "person=Ann"),
    ):
        out = run(*args).out
        assert not set(out) & set("\x1b\x07\u202e")


def test_a_reader_that_has_seen_enough_is_no_error(example: str) -> None:
    program = subprocess.Popen(
        [*PROGRAM, "export", "-o", "-", "--store", example], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV
    )
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.read(10)
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait() == 0


def test_a_console_of_an_old_code_page_is_no_error(example: str) -> None:
    done = subprocess.run(
        [*PROGRAM, "who", "Søren", "--store", example],
        capture_output=True,
        env={**ENV, "PYTHONIOENCODING": "cp1252"},
        check=False,
    )
    assert done.returncode == 0
    assert "Søren Bækgaard — Person" in done.stdout.decode("utf-8")


def test_ctrl_c_is_one_line_and_130() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"bolt://127.0.0.1:{silent.getsockname()[1]}"
        program = subprocess.Popen([*PROGRAM, "store", "info", "--store", address], stderr=subprocess.PIPE, env=ENV)
        connection, _ = silent.accept()
        assert connection.recv(4) == bytes.fromhex("6060b017")  # from here on it waits for an answer
        program.send_signal(signal.SIGINT)
        assert program.stderr is not None
        message = program.stderr.read().decode()
        assert program.wait() == 130
        connection.close()
    assert "Traceback" not in message
    assert len(message.splitlines()) <= 2


def test_a_defect_is_one_line_that_says_how_to_report_it(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(store: str | None) -> None:
        raise RuntimeError("wheels\ncame off")

    monkeypatch.setattr("stakegraph.commands.environment.graph_of", broken)
    monkeypatch.delenv("STAKEGRAPH_DEBUG", raising=False)
    got = run("who", "Ann")
    assert (got.code, got.out) == (2, "")
    assert len(got.err.splitlines()) == 1
    assert "unexpected RuntimeError: wheels came off" in got.err
    assert "STAKEGRAPH_DEBUG=1" in got.err
    monkeypatch.setenv("STAKEGRAPH_DEBUG", "1")
    with pytest.raises(RuntimeError, match="wheels"):
        run("who", "Ann")


def test_version(run: Any) -> None:
    from stakegraph import __version__

    assert run("--version").out == f"stakegraph {__version__}\n"

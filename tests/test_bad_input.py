"""Bad input, one case each: one line that says what, where and what to do; the exit code; no traceback; the store as it was."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import kglite
import pytest

from stakegraph.cli import main
from stakegraph.graph.stores.base import open_store

ENV = {k: v for k, v in os.environ.items() if not k.startswith(("STAKEGRAPH_", "NEO4J_"))}
ANN = "---\ntype: person\n---\n# Ann Lee\n\nAnn Lee reports to Bo Quist. Bo Quist reports to Cy Moss.\n"
UNPRIVILEGED = (
    ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
    if hasattr(os, "geteuid") and os.geteuid() == 0
    else []
)
"""Before a command, so that file permissions hold for root too."""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("STAKEGRAPH_STORE", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE", "STAKEGRAPH_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault of one note, read into the default store."""
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / "Ann Lee.md").write_text(ANN, "utf-8")
    assert main(["ingest", str(folder)]) == 0
    return folder


@pytest.fixture
def refused(capfd: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must end in exit code 2 with one line on stderr, nothing on stdout; returns the line."""

    def call(*args: object) -> str:
        capfd.readouterr()
        code = main([str(a) for a in args])
        out, err = capfd.readouterr()
        return _one_line(code, out, err)

    return call


def _one_line(code: int, out: str, err: str) -> str:
    assert "Traceback" not in err
    assert (code, out) == (2, ""), err
    assert len(err.splitlines()) == 1, err
    assert err.startswith("stakegraph: ")
    return err.strip()


def outside(*args: object, unprivileged: bool = False, **env: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    command = [*(UNPRIVILEGED if unprivileged else []), sys.executable, "-m", "stakegraph", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, env={**ENV, **env}, check=False)


def refused_outside(*args: object, unprivileged: bool = False, **env: str) -> str:
    done = outside(*args, unprivileged=unprivileged, **env)
    return _one_line(done.returncode, done.stdout, done.stderr)


def held(store: str | None = None) -> str:
    """What a store holds, as text."""
    with open_store(store) as found:
        graph = found.load()
    return repr((sorted(graph.nodes.items()), sorted(graph.relations.items()), graph.meta))


# The vault


def test_a_vault_that_is_missing(vault: Path, refused: Callable[..., str]) -> None:
    before = held()
    assert "nowhere: there is no such folder" in refused("ingest", "nowhere")
    assert "there is no such folder" in refused("doctor", "nowhere")
    assert "there is no such folder" in refused("links", "nowhere", "--json")
    assert held() == before


def test_a_vault_that_is_no_folder(vault: Path, refused: Callable[..., str]) -> None:
    before = held()
    assert "Ann Lee.md: this is a file: give the folder of the vault" in refused("ingest", vault / "Ann Lee.md")
    assert held() == before


@pytest.mark.parametrize("options", [[], ["--force"], ["--dry-run"]], ids=str)
def test_a_vault_that_is_empty_does_not_empty_the_store(vault: Path, refused: Callable[..., str], options: list[str]) -> None:
    before = held()
    (vault / "Ann Lee.md").unlink()
    assert "there is no note" in refused("ingest", vault, *options)
    assert held() == before


def test_a_vault_that_vanished_does_not_empty_the_store(vault: Path, refused: Callable[..., str]) -> None:
    before = held()
    shutil.rmtree(vault)
    assert "check the path, and that its drive is mounted" in refused("ingest", vault)
    assert held() == before


def test_a_vault_that_is_unreadable(vault: Path) -> None:
    before = held()
    vault.chmod(0)
    try:
        assert "cannot be read" in refused_outside("ingest", vault, unprivileged=True)
    finally:
        vault.chmod(0o755)
    assert held() == before


def test_an_unreadable_note_or_folder_is_unknown_not_deleted(vault: Path) -> None:
    (vault / "more").mkdir()
    (vault / "more" / "Dee Ray.md").write_text("---\ntype: person\n---\n# Dee Ray\n\nDee Ray reports to Ann Lee.\n", "utf-8")
    assert main(["ingest", str(vault)]) == 0
    before = held()
    for path in (vault / "more", vault / "more" / "Dee Ray.md"):
        mode = path.stat().st_mode
        path.chmod(0)
        try:
            for options in ([], ["--full"]):
                done = outside("ingest", vault, *options, unprivileged=True)
                message = _one_line(done.returncode, done.stdout, done.stderr)
                assert "more" in message
                assert "cannot be read" in message
            doctor = outside("doctor", vault, "--json", unprivileged=True)
            assert doctor.returncode == 1
            assert "unreadable" in json.loads(doctor.stdout)["counts"]
        finally:
            path.chmod(mode)
        assert held() == before


# Notes


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("binary", bytes(range(256)) * 40),
        ("latin", "# Zoë Krajčí\n\nZoë reports to Ann Lee. caf\xe9".encode("cp1250")),
        ("utf16", ANN.replace("Ann", "Eva").encode("utf-16")),
        ("huge", b"# Huge\n" + b"word " * 2_000_000),
        ("yaml", b"---\ntype: [person\nrole: 'x\n---\n# Eva Ray\n\nEva Ray reports to Ann Lee.\n"),
        ("nul", b"# Eva Ray\n\nEva \x00Ray reports to Ann Lee.\n"),
        ("endless", b"# Long\n\n" + b"x" * 1_000_000 + b"\n"),
        ("empty", b""),
    ],
)
def test_a_broken_note_is_data_not_an_error(vault: Path, name: str, content: bytes) -> None:
    (vault / f"{name}.md").write_bytes(content)
    done = outside("ingest", vault)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 notes" in done.stdout
    assert "reports to" not in done.stdout
    graph = open_store().load()
    assert {"Ann Lee", "Bo Quist", "Cy Moss"} <= {n.name for n in graph.nodes.values()}
    doctor = outside("doctor", vault, "--json")
    assert doctor.returncode in (0, 1)
    found = [p for p in json.loads(doctor.stdout)["problems"] if p["path"] == f"{name}.md"]
    assert bool(found) == (name in ("binary", "latin", "utf16", "huge", "yaml", "nul"))
    assert all(p["line"] >= 1 and p["message"] and p["rule"] for p in found)


# The store


def test_a_store_that_is_locked(vault: Path) -> None:
    (vault / "Ann Lee.md").write_text(ANN.replace("Bo Quist", "Di Hale"), "utf-8")
    before = held()
    with open_store(write=True):
        done = outside("ingest", vault)
    waiting, message = done.stderr.splitlines()
    assert "waiting up to" in waiting
    assert (done.returncode, done.stdout) == (2, "")
    assert message.startswith("stakegraph: ")
    assert "is being written by process" in message
    assert held() == before
    assert outside("ingest", vault).returncode == 0


def test_a_store_of_a_newer_version(vault: Path, refused: Callable[..., str]) -> None:
    graph: Any = kglite.open(".stakegraph/graph.kgl")
    graph.cypher("MATCH (m:StakegraphMeta) SET m.schema = '99'")
    graph.save()
    graph.close()
    before = Path(".stakegraph/graph.kgl").read_bytes()
    for args in (["ingest", vault], ["who", "Ann"], ["export", "-o", "x.json"]):
        message = refused(*args)
        assert "newer stakegraph" in message
        assert "upgrade" in message
    assert Path(".stakegraph/graph.kgl").read_bytes() == before
    assert not Path("x.json").exists()


@pytest.mark.parametrize("content", [b"", b"not a store", bytes(range(256)) * 100], ids=["empty", "text", "binary"])
def test_a_store_that_is_corrupt(vault: Path, refused: Callable[..., str], content: bytes) -> None:
    file = Path(".stakegraph/graph.kgl")
    file.write_bytes(content)
    assert ".stakegraph/graph.kgl" in refused("who", "Ann")
    assert "delete it" in refused("ingest", vault)
    assert file.read_bytes() == content
    shutil.rmtree(".stakegraph")
    assert main(["ingest", str(vault)]) == 0


def test_a_store_that_is_missing_or_was_never_filled(refused: Callable[..., str]) -> None:
    for args in (["who", "Ann"], ["path", "Ann", "Bo"], ["map", "-o", "m.html"], ["export", "-o", "g.json"], ["store", "info"]):
        message = refused(*args)
        assert "no store at .stakegraph/graph.kgl" in message
        assert "stakegraph ingest" in message
    assert not Path(".stakegraph").exists()


def test_a_store_address_of_no_engine(refused: Callable[..., str]) -> None:
    assert "use a path or one of neo4j" in refused("who", "Ann", "--store", "mysql://localhost")


def test_a_store_that_cannot_be_written(vault: Path) -> None:
    before = held()
    (vault / "Ann Lee.md").write_text(ANN.replace("Bo Quist", "Di Hale"), "utf-8")
    store = Path(".stakegraph")
    for file in store.iterdir():
        file.chmod(0o444)
    store.chmod(0o555)
    try:
        assert ".stakegraph" in refused_outside("ingest", vault, unprivileged=True)
    finally:
        store.chmod(0o755)
        for file in store.iterdir():
            file.chmod(0o644)
    assert held() == before


class Trap:
    """What a hostile cache would hold: unpickled, it writes a file."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (open, ("trapped", "w"))


@pytest.mark.parametrize("content", [{"Ann Lee.md": (1, 1, "x", Trap())}, Trap()], ids=["inside", "outside"])
def test_a_hostile_cache_runs_nothing(vault: Path, content: object) -> None:
    (cache,) = Path(".stakegraph").glob("*.cache")
    key = cache.read_bytes()[:16]
    assert b"stakegraph.ingest" in cache.read_bytes()
    cache.write_bytes(key + pickle.dumps(content))
    before = held()
    assert main(["ingest", str(vault)]) == 0
    assert not Path("trapped").exists()
    assert held() == before
    assert cache.read_bytes().startswith(key)
    assert b"trapped" not in cache.read_bytes()


# Neo4j


def test_neo4j_that_is_down(vault: Path) -> None:
    message = refused_outside("ingest", vault, "--store", "bolt://127.0.0.1:1")
    assert "bolt://127.0.0.1:1" in message
    assert "no Neo4j server answers" in message


def test_a_wrong_password_is_never_printed(vault: Path, neo4j_url: str) -> None:
    env = {"NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": "wrong-Hunter2"}
    for args in (["ingest", vault], ["who", "Ann"]):
        message = refused_outside(*args, "--store", neo4j_url, **env)
        assert "NEO4J_PASSWORD" in message
        assert "Hunter2" not in message


def test_a_password_in_the_address_is_refused(vault: Path, refused: Callable[..., str]) -> None:
    message = refused("ingest", vault, "--store", "bolt://neo4j:Hunter2@127.0.0.1:1")
    assert "NEO4J_PASSWORD" in message
    assert "Hunter2" not in message


def test_a_database_that_does_not_exist(vault: Path, neo4j_url: str, neo4j_login: Any) -> None:
    env = {"NEO4J_USERNAME": neo4j_login.username, "NEO4J_PASSWORD": neo4j_login.password, "NEO4J_DATABASE": "nowhere"}
    message = refused_outside("ingest", vault, "--store", neo4j_url, **env)
    assert "nowhere" in message
    assert "NEO4J_DATABASE" in message


def test_a_store_on_neo4j_that_was_never_filled(neo4j_url: str, neo4j_login: Any) -> None:
    env = {"NEO4J_USERNAME": neo4j_login.username, "NEO4J_PASSWORD": neo4j_login.password}
    assert "holds no graph yet" in refused_outside("who", "Ann", "--store", neo4j_url, **env)


# Queries and names


def test_a_parameter_that_is_missing_misspelt_or_of_the_wrong_type(vault: Path, refused: Callable[..., str]) -> None:
    assert 'needs person: add person="' in refused("query", "reporting-chain")
    assert "has no parameter preson: it takes person" in refused("query", "reporting-chain", "preson=Ann")
    assert "given twice" in refused("query", "reporting-chain", "person=Ann", "person=Bo")
    listed = json.loads(outside("queries", "--json").stdout)
    name, param = next((q["name"], p["name"]) for q in listed for p in q["params"] if p["type"] == "date")
    rest = [
        f"{p['name']}=Ann" for q in listed if q["name"] == name for p in q["params"] if p["name"] != param and not p["default"]
    ]
    assert "is not a date" in refused("query", name, f"{param}=soon", *rest)


def test_a_query_that_does_not_exist(vault: Path, refused: Callable[..., str]) -> None:
    message = refused("query", "reporting-chian", "person=Ann")
    assert 'there is no query "reporting-chian": did you mean reporting-chain' in message
    assert "did you mean reporting-chain" in refused("queries", "show", "reporting_chian")


def test_a_name_that_is_unknown(vault: Path, refused: Callable[..., str]) -> None:
    for args in (
        ["who", "An Leee"],
        ["path", "An Leee", "Bo"],
        ["why", "Bo", "An Leee"],
        ["map", "-o", "m.html", "--ego", "An Leee"],
    ):
        assert 'called "An Leee". Nearest: Ann Lee' in refused(*args)
    assert 'called "An Leee". Nearest: Ann Lee' in refused("query", "reporting-chain", "person=An Leee")
    assert not Path("m.html").exists()


def test_a_name_that_is_ambiguous(vault: Path, refused: Callable[..., str]) -> None:
    (vault / "Ann Hale.md").write_text("---\ntype: person\n---\n# Ann Hale\n", "utf-8")
    main(["ingest", str(vault)])
    for args in (
        ["who", "Ann"],
        ["path", "Ann", "Cy"],
        ["path", "Cy", "Bo", "--avoid", "Ann"],
        ["query", "reporting-chain", "person=ann"],
    ):
        message = refused(*args)
        assert "fits 2: Ann Hale, Person" in message
        assert "Ann Lee, Person" in message
        assert "id in brackets" in message


def test_both_ends_are_the_same(vault: Path, refused: Callable[..., str]) -> None:
    assert "name two different ones" in refused("path", "Ann", "Ann Lee")


@pytest.mark.parametrize("day", ["2025-13-01", "yesterday", "2025-1-1", "20250101"])
def test_a_date_that_is_none(vault: Path, refused: Callable[..., str], day: str) -> None:
    for args in (["ingest", vault], ["path", "Ann", "Bo"], ["map", "-o", "m.html"]):
        assert f'--as-of "{day}" is no date: write it as 2025-11-30' in refused(*args, "--as-of", day)


def test_a_day_before_everything_is_no_error_but_no_path(vault: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (vault / "2025-10-02 Kickoff.md").write_text(
        "---\ntype: meeting\ndate: 2025-10-02\n---\n# Kickoff\n\nAnn Lee knows Di Hale.\n", "utf-8"
    )
    main(["ingest", str(vault)])
    capfd.readouterr()
    assert main(["path", "Ann", "Di", "--as-of", "1990-01-01"]) == 1
    assert "No path" in capfd.readouterr().err


def test_a_relationship_type_that_does_not_exist(vault: Path, refused: Callable[..., str]) -> None:
    assert "no relationship type FRIEND_OF: there are WORKS_AT" in refused("path", "Ann", "Bo", "--without", "friend-of")


# Outputs and settings


def test_an_output_that_cannot_be_written(vault: Path, refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine", "utf-8")
    assert "it is a folder" in refused("map", "-o", "folder")
    assert "it is a folder" in refused("export", "-o", "folder")
    assert "cannot write file/m.html" in refused("map", "-o", "file/m.html")
    assert "it is a file" in refused("map", "--all", "-o", "file")
    assert "csv needs a folder" in refused("export", "--format", "csv", "-o", "file")
    assert "it is a file" in refused("queries", "export", "file")
    assert "cannot write" in refused("demo", "file/demo")
    assert "not a demo of ours" in refused("demo", ".")
    assert (tmp_path / "file").read_text("utf-8") == "mine"


def test_an_output_folder_that_is_read_only(vault: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "m.html").write_text("old", "utf-8")
    folder.chmod(0o555)
    try:
        for args in (["map", "-o", "locked/m.html"], ["export", "-o", "locked/g.json"], ["map", "--all", "-o", "locked"]):
            message = refused_outside(*args, unprivileged=True)
            assert "cannot write locked/" in message
            assert "Permission denied" in message
    finally:
        folder.chmod(0o755)
    assert [f.name for f in folder.iterdir()] == ["m.html"]
    assert (folder / "m.html").read_text("utf-8") == "old"


def test_a_map_of_nothing_is_not_written(vault: Path, refused: Callable[..., str]) -> None:
    assert "nothing to show" in refused("map", "-o", "m.html", "--kind", "Company")
    assert "no such kind: Robot" in refused("map", "-o", "m.html", "--kind", "Robot")
    assert not Path("m.html").exists()


def test_an_older_map_that_is_none(vault: Path, refused: Callable[..., str]) -> None:
    assert "--compare needs an older map" in refused("map", "-o", "m.html", "--compare", "missing.html")
    Path("other.html").write_text("<p>hello</p>", "utf-8")
    assert "not a map written by stakegraph" in refused("map", "-o", "m.html", "--compare", "other.html")


def test_options_that_exclude_each_other(vault: Path, refused: Callable[..., str]) -> None:
    assert "exclude each other" in refused("map", "-o", "m.html", "--ego", "Ann", "--path", "Ann", "Bo")
    assert "exclude each other" in refused("query", "reporting-chain", "person=Ann", "--csv", "--json")


def test_settings_that_cannot_be_read(vault: Path, refused: Callable[..., str]) -> None:
    assert "check --config" in refused("ingest", vault, "--config", "missing.toml")
    Path("bad.toml").write_text("owner = [", "utf-8")
    assert "not valid TOML" in refused("ingest", vault, "--config", "bad.toml")


def test_a_note_to_read_that_does_not_exist(vault: Path, refused: Callable[..., str]) -> None:
    assert "there is no such note" in refused("read", "vault/Nobody.md:3")
    assert "is not in the vault" in refused("read", "/etc/hostname", "--vault", vault)


@pytest.mark.parametrize(
    "args",
    [
        ["nonsense"],
        ["ingest"],
        ["path", "Ann"],
        ["map"],
        ["path", "A", "B", "--k", "0"],
        ["export", "--format", "xml", "-o", "x"],
    ],
)
def test_wrong_usage_is_exit_code_2_with_a_hint(args: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main(args) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert "Try 'stakegraph" in err
    assert "Error: " in err

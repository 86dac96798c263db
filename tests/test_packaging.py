"""The package as users get it: sdist, wheel, a fresh environment without the checkout."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ENV = {k: v for k, v in os.environ.items() if not k.startswith(("STAKEGRAPH_", "NEO4J_", "PYTHONPATH"))}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that was made from it."""
    folder = tmp_path_factory.mktemp("dist")
    pinned = str(ROOT / "constraints.txt")
    env = {**ENV, "PIP_CONSTRAINT": pinned, "PIP_BUILD_CONSTRAINT": pinned}
    subprocess.run([sys.executable, "-m", "build", "-q", "--outdir", str(folder)], cwd=ROOT, env=env, check=True)
    return folder


def tracked(folder: str) -> set[str]:
    """The files of a folder that are part of the project."""
    done = subprocess.run(["git", "ls-files", "-z", folder], cwd=ROOT, capture_output=True, check=True)
    return {name for name in done.stdout.decode("utf-8").split("\0") if name and (ROOT / name).is_file()}


def test_the_wheel_holds_the_three_folders_the_example_and_nothing_else(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {n.split("/")[0] for n in names} == {"stakegraph", wheel.name.split("-py3")[0] + ".dist-info"}
    for folder, inside in (("graph", "graph"), ("ingest", "ingest"), ("queries", "queries"), ("examples", "examples")):
        want = {f"stakegraph/{inside}/{n.removeprefix(folder + '/')}" for n in tracked(folder)}
        assert want <= names, sorted(want - names)[:5]
    assert {"stakegraph/help.txt", "stakegraph/py.typed", "stakegraph/cli.py"} <= names
    assert not [n for n in names if n.split("/")[-1].startswith(("test_", "conftest")) or "__pycache__" in n]
    assert any(n.endswith("licenses/LICENSE") for n in names)


def test_the_sdist_holds_what_tests_need(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {n.partition("/")[2] for n in archive.getnames()}
    assert {"Makefile", "constraints.txt", "tests/test_cli.py", "docs/cli.md", "LICENSE", "README.md"} <= names


def test_the_program_runs_from_the_wheel_without_the_checkout(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    code = (
        (
            "import sys; sys.path[:] = [p for p in sys.path if not p.startswith(ROOT)]; sys.path.insert(0, SITE);"
            "import stakegraph; assert stakegraph.__file__.startswith(SITE), stakegraph.__file__;"
            "from stakegraph.cli import main; sys.exit(main(sys.argv[1:]))"
        )
        .replace("ROOT", repr(str(ROOT / "src")))
        .replace("SITE", repr(str(site)))
    )
    work = tmp_path / "work"
    work.mkdir()
    for args in (["--help"], ["demo"], ["path", "Kurt", "Ronnie's org", "--store", "stakegraph-demo/store"]):
        done = subprocess.run([sys.executable, "-c", code, *args], cwd=work, env=ENV, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    made = {f.name for f in (work / "stakegraph-demo").iterdir()}
    assert made == {"example-vault", "store", "map.html", "route.html"}
    assert (work / "stakegraph-demo" / "map.html").stat().st_size > 300_000
    notes = list((work / "stakegraph-demo" / "example-vault").rglob("*.md"))
    assert len(notes) >= 60
    assert all(os.access(note, os.W_OK) and note.stat().st_mode & 0o200 for note in notes)


def test_versions_agree() -> None:
    from stakegraph import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(d for extra in project["optional-dependencies"].values() for d in extra)]
    pinned = {line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    norm = {re.sub(r"[-_.]+", "-", n).lower() for n in pinned}
    missing = [d for d in wanted if re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", d)[0]).lower() not in norm]  # type: ignore[index]
    assert missing == []


def test_every_import_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", d)[0]).lower() for d in project["dependencies"]}  # type: ignore[index]
    names = {"frontmatter": "python-frontmatter", "yaml": "pyyaml", "markupsafe": "jinja2"}
    used: set[str] = set()
    for folder in ("graph", "ingest", "queries", "src/stakegraph/commands"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    used |= {a.name.partition(".")[0] for a in node.names}
                elif isinstance(node, ast.ImportFrom):
                    used.add((node.module or "").partition(".")[0])
    foreign = {names.get(m, re.sub(r"[-_.]+", "-", m).lower()) for m in used - sys.stdlib_module_names - {"stakegraph"}}
    assert foreign - declared == set()


def test_make_demo_installs_and_tells_what_to_open() -> None:
    done = subprocess.run(["make", "-n", "demo"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "stakegraph demo" in done.stdout
    done = subprocess.run(
        ["make", "-n", "demo", "PYTHON=", "VENV=no-such-venv"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "stakegraph needs Python 3.11 or later" in done.stdout

"""The notebooks run from top to bottom on the example vault, use the public Python API alone, and hold no outputs."""

from __future__ import annotations

import ast
import hashlib
from pathlib import Path

import nbclient
import nbformat
import pytest

import stakegraph as sg

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
MAY_IMPORT = {"matplotlib.pyplot", "pandas", "random", "stakegraph", "tempfile"}
SHOWS = {"01_tour": (0, 2), "02_account_review": (1, 1), "03_influence": (4, 0)}
"""How many plots and maps each shows."""


def code(notebook: nbformat.NotebookNode) -> str:
    """The cells of code as one program, without the lines that are for the notebook itself."""
    lines = "\n".join(c.source for c in notebook.cells if c.cell_type == "code").splitlines()
    return "\n".join(line for line in lines if not line.startswith("%"))


def fingerprint(folder: Path) -> dict[str, str]:
    return {str(f.relative_to(folder)): hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.rglob("*") if f.is_file()}


def test_there_is_a_notebook_for_each_thing_that_is_checked() -> None:
    assert [n.stem for n in NOTEBOOKS] == sorted(SHOWS)


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda f: f.stem)
def test_no_outputs_are_committed(file: Path) -> None:
    notebook = nbformat.read(file, 4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert cell.outputs == []
            assert cell.execution_count is None
        assert cell.metadata == {}
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert dict(notebook.metadata.language_info) == {"name": "python"}


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda f: f.stem)
def test_a_notebook_uses_the_public_api_alone(file: Path) -> None:
    used = set()
    for node in ast.walk(ast.parse(code(nbformat.read(file, 4)))):
        assert not isinstance(node, ast.ImportFrom)
        if isinstance(node, ast.Import):
            assert {a.name for a in node.names} <= MAY_IMPORT
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "sg":
            used.add(node.attr)
    assert {"read", "example_vault"} <= used <= set(sg.__all__)


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda f: f.stem)
def test_a_notebook_runs_and_leaves_nothing_behind(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, temporary = tmp_path / "here", tmp_path / "temporary"
    here.mkdir()
    temporary.mkdir()
    for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "MPLCONFIGDIR"):
        monkeypatch.setenv(name, str(tmp_path / "settings"))
    monkeypatch.setenv("TMPDIR", str(temporary))
    vault = fingerprint(sg.example_vault())
    notebook = nbformat.read(file, 4)
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(here)}}).execute()
    outputs = [o for c in notebook.cells if c.cell_type == "code" for o in c.outputs]
    assert [o.text for o in outputs if o.output_type == "stream" and o.name == "stderr" and "Warning" in o.text] == []
    shown = [o.data for o in outputs if "data" in o]
    plots, maps = SHOWS[file.stem]
    assert sum("image/png" in data for data in shown) == plots
    pages = [data["text/html"] for data in shown if data.get("text/html", "").startswith("<iframe srcdoc=")]
    assert len(pages) == maps
    assert all(len(page) > 300_000 and data_of(page) for page in pages)
    # Every table has rows: an empty one would mean that the question no longer fits the vault.
    tables = [data["text/html"] for data in shown if "<table" in data.get("text/html", "") and "<iframe" not in data["text/html"]]
    assert len(tables) >= 3
    assert all("<tbody>" in t and "<td" in t for t in tables)
    assert list(here.iterdir()) == []
    assert list(temporary.iterdir()) == []
    assert fingerprint(sg.example_vault()) == vault


def data_of(page: str) -> bool:
    """Whether a frame holds a map's data, escaped as an attribute must be."""
    inside = page.removeprefix('<iframe srcdoc="').partition('" style=')[0]
    return "stakegraph-data" in inside and '"' not in inside and "<script" not in inside


def test_a_notebook_that_fails_is_seen_to_fail(tmp_path: Path) -> None:
    broken = nbformat.read(NOTEBOOKS[0], 4)
    broken.cells = [nbformat.v4.new_code_cell('import stakegraph as sg\nsg.read("no-such-vault")')]
    with pytest.raises(nbclient.exceptions.CellExecutionError, match="VaultError"):
        nbclient.NotebookClient(broken, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()

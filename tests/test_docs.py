"""What the documentation lists is what there is."""

from __future__ import annotations

import re
import sys
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from stakegraph import commands
from stakegraph.commands import manual
from stakegraph.ingest import settings

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(
    f for f in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("ingest/**/*.md"), *ROOT.glob("examples/*.md"))
)


def test_the_overview_and_the_manual_are_current() -> None:
    assert manual.HELP.read_text("utf-8") == manual.overview(), "run: make docs"
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == manual.manual(), "run: make docs"


def test_the_manual_has_every_command_and_option() -> None:
    import typer

    text = (ROOT / "docs" / "cli.md").read_text("utf-8")
    group = typer.main.get_command(commands.app)
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        assert re.search(rf"^## {name}$", text, re.M)
        for sub in getattr(command, "commands", {}):
            assert re.search(rf"^### {name} {sub}$", text, re.M)
        for param in command.params:
            for option in param.opts if param.param_type_name == "option" and param.name != "help" else ():
                assert option in text


def test_the_readme_shows_what_the_commands_print_now() -> None:
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        from outputs import refreshed
    finally:
        sys.path.pop(0)
    text = (ROOT / "README.md").read_text("utf-8")
    assert refreshed(text) == text, "run: make docs"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_of_the_documentation_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.S)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not target.startswith(("https://", "#")):
            assert (page.parent / target.partition("#")[0]).exists(), f"{page.name}: {target}"


def test_files_that_contributing_names_exist() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text[text.index("| to add") : text.index("## House rules")]
    roots = (ROOT, ROOT / "src" / "stakegraph", ROOT / "graph", ROOT / "ingest" / "phrases", ROOT / "graph" / "export")
    named = {n for n in re.findall(r"`([\w/.-]+(?:/|\.\w+))`", table) if "NAME" not in n and "<" not in n}
    assert len(named) > 15
    assert [n for n in sorted(named) if not any((r / n).exists() for r in roots)] == []


def test_every_decision_has_its_three_lines() -> None:
    text = (ROOT / "docs" / "decisions.md").read_text("utf-8")
    paragraphs = [p for p in text.split("\n\n") if p.startswith("**")]
    assert len(paragraphs) >= 15
    assert all(len(p.splitlines()) == 3 and p.splitlines()[1].startswith("over ") for p in paragraphs)


def test_no_file_names_a_package_host() -> None:
    for file in (
        ROOT / "constraints.txt",
        ROOT / "Makefile",
        ROOT / ".ci" / "run",
        ROOT / "pyproject.toml",
        ROOT / "tests" / "system.sh",
    ):
        assert "://" not in file.read_text("utf-8"), file
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+|#.*", line) for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines())


def test_the_settings_that_are_shown_are_those_that_there_are(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    (toml,) = re.findall(r"```toml\n(.*?)```", page, re.S)
    (yaml,) = re.findall(r"```yaml\n(.*?)```", page, re.S)
    (tmp_path / "stakegraph.toml").write_text(toml, "utf-8")
    (tmp_path / "identity.yml").write_text(yaml, "utf-8")
    found, problems = settings.load(tmp_path)
    assert problems == ()
    for part in (found, found.identity):
        for field in fields(part):
            default = field.default_factory() if field.default_factory is not MISSING else field.default
            if field.name not in ("half_life", "path"):
                assert getattr(part, field.name) != default, f"docs/settings.md does not show {field.name}"
    assert found.half_life == 90.0

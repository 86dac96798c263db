"""The command tree to the overview that `stakegraph --help` prints, and to docs/cli.md: `python -m stakegraph.commands.manual`."""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stakegraph import commands

if TYPE_CHECKING:
    Command = Any

HELP = Path(commands.__file__).parents[1] / "help.txt"
_STORES = """\
--store, or STAKEGRAPH_STORE: a folder or a .kgl file is the embedded engine (default: .stakegraph in the current folder);
neo4j://, neo4j+s://, bolt://, … is Neo4j, with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE."""
_NAMES = """\
Names are found as in the notes: full name or alias, whatever the case and the accents; a first name or surname that only one
person has; "Ronnie's org". One that fits several lists them, and each can be given by its id."""
_CODES = (
    ("0", "fine"),
    ("1", "the command found what it looks for: `doctor` problems, `store check` differences, `path` no path"),
    ("2", "wrong usage, environment or input"),
)


def overview() -> str:
    """What `stakegraph --help` prints."""
    rows = [(f"{name} {_arguments(command)}".strip(), _summary(command)) for name, command in _tree().items()]
    wide = max(len(left) for left, _ in rows) + 2
    lines = [f"  {left:<{wide}}{text}" for left, text in rows]
    codes = "\n".join(f"  {code}  {means.replace('`', '')}" for code, means in _CODES)
    return (
        "stakegraph reads an Obsidian vault into a graph of stakeholders: who decides, who reports to whom, who moves whom,\n"
        "and which sentence of which note says so.\n\n"
        "Usage: stakegraph COMMAND …      stakegraph COMMAND --help explains one, with examples\n\n"
        "Commands:\n" + "\n".join(lines) + "\n\nFirst steps:\n"
        "  stakegraph demo                          the example vault, from notes to map\n"
        "  stakegraph ingest ~/Notes                your own\n\n"
        f"Store:\n{textwrap.indent(_STORES, '  ')}\n\nNames:\n{textwrap.indent(_NAMES, '  ')}\n\nExit codes:\n{codes}\n"
    )


def manual() -> str:
    """docs/cli.md: every command with its arguments, options and examples."""
    parts = [
        "# The command line\n",
        "Made by `python -m stakegraph.commands.manual`; do not edit.\n",
        "Answers go to stdout, messages and progress to stderr; `--json` prints one JSON document on stdout and nothing else.\n",
        f"**Stores.** {_STORES}\n",
        f"**Names.** {_NAMES}\n",
        "**Exit codes.** " + "; ".join(f"{code}: {means}" for code, means in _CODES) + ".\n",
        "| command | does |\n|---|---|",
    ]
    tree = _tree()
    parts[-1] += "".join(
        f"\n| [`{name} {_cell(_arguments(c))}`](#{_anchor(name)}) | {_summary(c)} |".replace(" `]", "`]")
        for name, c in tree.items()
    )
    for name, command in tree.items():
        parts.append(f"\n## {name}\n")
        parts += _section(name, command)
        for sub, inner in sorted(getattr(command, "commands", {}).items()):
            parts.append(f"\n### {name} {sub}\n")
            parts += _section(f"{name} {sub}", inner)
    return "\n".join(parts) + "\n"


def _section(name: str, command: Command) -> Iterator[str]:
    text, _, examples = inspect.cleandoc(command.help or "").partition("\b\n")
    yield " ".join(text.split()) + "\n"
    yield f"```\nstakegraph {name} {_arguments(command)}".rstrip() + "\n```\n"
    if options := list(_options(command)):
        yield "| | |\n|---|---|\n" + "\n".join(f"| `{left}` | {right} |" for left, right in options) + "\n"
    if examples:
        lines = [line.strip() for line in examples.splitlines()[1:] if line.strip()]
        yield "```\n" + "\n".join(lines) + "\n```"


def _options(command: Command) -> Iterator[tuple[str, str]]:
    for param in command.params:
        if getattr(param, "hidden", False) or param.name == "help":
            continue
        default = param.default
        shown = (
            "" if not param.show_default or default in (None, "", False, ()) or callable(default) else f" (default: {default})"
        )
        if param.param_type_name == "argument":
            yield param.metavar or param.name.upper(), (param.help or "") + shown
        else:
            wants = "" if param.is_flag else f" {param.metavar or param.name.upper()}"
            yield _cell(", ".join(param.opts) + wants), _cell(param.help or "") + shown


def _cell(text: str) -> str:
    """A text as part of a Markdown table."""
    return text.replace("|", "\\|")


def _tree() -> dict[str, Command]:
    """The commands by name; a group stands beside the command that it belongs to."""
    import typer

    group: Any = typer.main.get_command(commands.app)
    names = list(group.commands)
    names.remove("queries")
    names.insert(names.index("query") + 1, "queries")
    return {name: group.commands[name] for name in names}


def _arguments(command: Command) -> str:
    if getattr(command, "commands", None):
        return "|".join(command.commands)
    found = [p.metavar or p.name.upper() for p in command.params if p.param_type_name == "argument"]
    found += [f"{p.opts[0]} {p.metavar}" for p in command.params if p.param_type_name == "option" and p.required]
    return " ".join(found)


def _summary(command: Command) -> str:
    return (inspect.cleandoc(command.help or "").split("\n\n")[0]).replace("\n", " ").rstrip(".")


def _anchor(name: str) -> str:
    return name.replace(" ", "-")


def write(root: Path) -> list[Path]:
    """Writes both files in a checkout; returns those that were not current."""
    made = {HELP: overview(), root / "docs" / "cli.md": manual()}
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in stale:
        path.write_text(made[path], "utf-8")
    return stale


if __name__ == "__main__":
    for written in write(Path(__file__).resolve().parents[3]):
        print(f"{written} written")

"""Arguments to an exit code: the entry point, which turns every error into one line and never shows a traceback."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # not from typing, as in stakegraph/__init__.py
if TYPE_CHECKING:
    from collections.abc import Sequence

FINE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: done; the command found what it looks for (problems, no path); wrong usage, environment or input; Ctrl-C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code. Reads `sys.argv` where no arguments are given."""
    args = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = _help() if args in ([], ["--help"], ["-h"]) else _run(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever read our output has seen enough; without this the interpreter complains when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        print("\nstakegraph: interrupted", file=sys.stderr)
        return INTERRUPTED


def _help() -> int:
    """The overview, from a generated file: importing all commands would take several times as long as showing it."""
    with open(os.path.join(os.path.dirname(__file__), "help.txt"), encoding="utf-8") as file:
        print(file.read(), end="")
    return FINE


def _run(args: list[str]) -> int:
    from stakegraph.graph.model import StakegraphError

    try:
        from stakegraph.commands import app

        app(args, prog_name="stakegraph")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else FINE
    except StakegraphError as error:
        _complain(str(error))
        return WRONG
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except MemoryError:
        _complain("out of memory; try a smaller vault, exclude folders in stakegraph.toml, or use a machine with more")
        return WRONG
    except Exception as error:
        if os.environ.get("STAKEGRAPH_DEBUG"):
            raise
        _complain(
            f"unexpected {type(error).__name__}: {error}. This is a defect of stakegraph: run the command again with "
            "STAKEGRAPH_DEBUG=1 and report what it prints, without the notes' contents"
        )
        return WRONG
    return FINE


def _complain(message: str) -> None:
    """One line on stderr, whatever the message holds."""
    from stakegraph.commands.terminal import clean

    print(f"stakegraph: {clean(message)}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

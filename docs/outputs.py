"""The console blocks of README.md to what the commands in them print now.

python docs/outputs.py        runs each `$ stakegraph …` on the example vault and writes its output below it

A block that ends with … shows the first lines of a long output: as many as it holds, at least twelve.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from stakegraph.commands.demo import example_vault

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_BLOCK = re.compile(r"(?<=```console\n)\$ stakegraph (?P<args>.+)\n(?P<output>(?:(?!```).*\n)*)")
_LINES = 12


def refreshed(text: str) -> str:
    """The text with the output of every console block as it is now."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        shutil.copytree(example_vault(), Path(folder) / "example-vault")

        def run(block: re.Match[str]) -> str:
            done = subprocess.run(
                [sys.executable, "-m", "stakegraph", *shlex.split(block["args"])],
                cwd=folder,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            if done.returncode > 1:
                raise SystemExit(f"stakegraph {block['args']}: {done.stderr}")
            lines = done.stdout.rstrip("\n").split("\n")
            shown = block["output"].rstrip("\n").split("\n")
            if shown[-1] == "…":
                lines = [*lines[: max(_LINES, len(shown) - 1)], "…"]
            return f"$ stakegraph {block['args']}\n" + "\n".join(lines) + "\n"

        return _BLOCK.sub(run, text)


if __name__ == "__main__":
    now = refreshed(README.read_text("utf-8"))
    if now != README.read_text("utf-8"):
        README.write_text(now, "utf-8")
        print(f"{README} written")

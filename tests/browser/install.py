"""Pinned npm packages to .cache/browser/: axe-core (accessibility rules) and mermaid (its own parser), which the map's tests load.

python tests/browser/install.py        downloads what is missing; needs npm once, the tests need no network afterwards
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "browser"
PACKAGES = {"axe-core": "4.14.1", "mermaid": "11.12.0"}
FILES = {"axe-core": "axe.min.js", "mermaid": "dist/mermaid.min.js"}


def script(name: str) -> Path:
    """The browser script of a package, downloaded once (SystemExit with one line where that is impossible)."""
    file = CACHE / f"{name}-{PACKAGES[name]}" / "node_modules" / name / FILES[name]
    if file.exists():
        return file
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit(
            f"npm is missing, and with it {name} {PACKAGES[name]} for the map's tests: install npm (Debian: apt install npm)"
        )
    folder = CACHE / f"{name}-{PACKAGES[name]}"
    folder.mkdir(parents=True, exist_ok=True)
    command = [
        npm,
        "install",
        "--prefix",
        str(folder),
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        f"{name}@{PACKAGES[name]}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not file.exists():
        raise SystemExit(
            f"npm could not install {name} {PACKAGES[name]}: {done.stderr.strip().splitlines()[-1:] or done.returncode}"
        )
    return file


def chromium() -> str:
    """The path of a Chromium (SystemExit with one line where there is none)."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if found := shutil.which(name):
            return found
    raise SystemExit("Chromium is missing, which the map's tests open: install it (Debian: apt install chromium)")


if __name__ == "__main__":
    print(chromium())
    for package in PACKAGES:
        print(script(package))
    sys.exit(0)

"""Times reading a vault against the least that any reader does: walk, stat, read, hash and decode.

    python benchmarks/reading.py [--sizes 1000 10000 50000] [--rounds 5] [--rivals] [--write]

Vaults are made in a temporary folder. Floor and readers run by turns in one process; figures are medians of CPU time in µs a note, and
ratios of one run. Peak memory is that of a process of its own. `--rivals` times obsidiantools and obsidian-parse on 1,000 notes where
they are installed; `--write` puts the table into docs/performance.md.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import importlib.util
import math
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import xxhash

from stakegraph.ingest import vault
from stakegraph.ingest.links import Resolver, link_table
from stakegraph.ingest.markdown import parse

sys.path.insert(0, str(Path(__file__).resolve().parent))

import generate

HERE = str(Path(__file__).resolve().parent)
DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"
BEGIN, END = "<!-- reading: written by benchmarks/reading.py -->", "<!-- reading: end -->"
BUDGET = 12.0


def walk(folder: str) -> Iterator[os.DirEntry[str]]:
    """All files below a folder, each with its stat taken."""
    pending = [folder]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    pending.append(entry.path)
                else:
                    entry.stat()
                    yield entry


def stat_walk(folder: Path) -> None:
    for _ in walk(str(folder)):
        pass


def floor(folder: Path) -> None:
    """What no reader can leave out."""
    for entry in walk(str(folder)):
        with open(entry.path, "rb", buffering=0) as file:
            data = file.read()
        xxhash.xxh3_64_hexdigest(data)
        data.decode()


def scan(folder: Path) -> None:
    vault.scan(folder)


def parse_and_links(folder: Path) -> None:
    """Every note parsed, every link resolved, nothing kept but the table of links."""
    found = vault.scan(folder)
    link_table((parse(note) for note in found), Resolver(found.files))


def obsidiantools(folder: Path) -> None:
    import obsidiantools.api as other

    other.Vault(folder).connect().gather()


def obsidian_parse(folder: Path) -> None:
    import obsidian_parse as other

    other.parse([str(folder)])


RIVALS: dict[str, tuple[str, Callable[[Path], None]]] = {
    "obsidiantools connect + gather": ("obsidiantools", obsidiantools),
    "obsidian-parse, parses only": ("obsidian_parse", obsidian_parse),
}


def cpu(work: Callable[[Path], None], folder: Path) -> float:
    gc.collect()
    start = time.process_time()
    work(folder)
    return time.process_time() - start


def by_turns(works: Iterable[Callable[[Path], None]], folder: Path, rounds: int) -> dict[str, float]:
    """The median CPU time of each in seconds, one round of warming up not counted."""
    times: dict[str, list[float]] = {work.__name__: [] for work in works}
    for turn in range(rounds + 1):
        for work in works:
            seconds = cpu(work, folder)
            if turn:
                times[work.__name__].append(seconds)
    return {name: statistics.median(found) for name, found in times.items()}


def peak(folder: Path) -> float:
    """The most memory in MB that a process needs for reading alone."""
    script = (
        "import resource, sys; from pathlib import Path; sys.path.insert(0, sys.argv[2]); import reading; "
        "reading.parse_and_links(Path(sys.argv[1])); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    out = subprocess.run([sys.executable, "-c", script, str(folder), HERE], capture_output=True, text=True, check=True)
    return int(out.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def measure(sizes: list[int], rounds: int, rivals: bool) -> list[str]:
    rows = ["| notes | floor µs | stat walk | scan | parse + links | × floor | peak MB |", "|---:|---:|---:|---:|---:|---:|---:|"]
    spent: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as place:
        for size in sizes:
            folder = Path(place) / str(size)
            folder.mkdir()
            generate.write(folder, size)
            found = by_turns((floor, stat_walk, scan, parse_and_links), folder, rounds)
            spent[size] = found["parse_and_links"]
            each = {name: seconds / size * 1e6 for name, seconds in found.items()}
            ratio = found["parse_and_links"] / found["floor"]
            rows.append(
                f"| {size:,} | {each['floor']:.1f} | {each['stat_walk']:.1f} | {each['scan']:.1f} | {each['parse_and_links']:.0f} "
                f"| {ratio:.1f} | {peak(folder):.0f} |"
            )
            print(rows[-1], flush=True)
        lines = [*rows, ""]
        if len(sizes) > 1:
            least, most = min(sizes), max(sizes)
            exponent = math.log(spent[most] / spent[least]) / math.log(most / least)
            lines.append(
                f"Growth from {least:,} to {most:,} notes: exponent {exponent:.2f} (budget 1.15). Budget: {BUDGET:.0f} × floor."
            )
        if rivals:
            lines += ["", *against(Path(place) / "rivals")]
    return lines


def against(folder: Path) -> list[str]:
    """Other readers on the same 1,000 notes, by turns with ours, in one run."""
    folder.mkdir()
    generate.write(folder, 1000)
    works: list[Callable[[Path], None]] = [floor, parse_and_links]
    missing = []
    for name, (module, work) in RIVALS.items():
        if importlib.util.find_spec(module) is None:
            missing.append(name.split()[0].rstrip(","))
        else:
            works.append(work)
    found = by_turns(works, folder, 1)
    names = {work.__name__: name for name, (_, work) in RIVALS.items()} | {"parse_and_links": "stakegraph parse + links"}
    rows = ["| 1,000 notes | µs a note | × floor |", "|---|---:|---:|"]
    for key, seconds in found.items():
        if key != "floor":
            rows.append(f"| {names[key]} | {seconds * 1000:,.0f} | {seconds / found['floor']:,.0f} |")
    if missing:
        print(f"not installed, so not timed: {', '.join(missing)}", file=sys.stderr)
    return rows


def machine() -> str:
    """The machine and the date, as the table needs them."""
    model = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        names = [
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ]
        model = names[0] if names else model
    return f"{model}, {os.cpu_count()} cores, Python {platform.python_version()}, {datetime.date.today().isoformat()}"


def write(lines: list[str]) -> None:
    """Replaces what stands between the marks in docs/performance.md, or adds it at the end."""
    text = DOCUMENT.read_text("utf-8") if DOCUMENT.exists() else "# Speed\n"
    part = "\n".join([BEGIN, "## Reading a vault", "", machine(), "", *lines, END])
    head, mark, rest = text.partition(BEGIN)
    tail = rest.partition(END)[2] if mark else ""
    DOCUMENT.write_text(head.rstrip() + "\n\n" + part + (tail if tail.strip() else "\n"), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 50_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rivals", action="store_true", help="time other readers too, where they are installed")
    parser.add_argument("--write", action="store_true", help="write the table into docs/performance.md")
    asked = parser.parse_args()
    lines = measure(asked.sizes, asked.rounds, asked.rivals)
    print("\n".join(lines[2:]))
    if asked.write:
        write(lines)


if __name__ == "__main__":
    main()

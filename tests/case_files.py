"""Case files: `# case: title`, files (`=== path` and their text), then `--- expected` with one fact a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """A small vault as (path, text) pairs, and the lines that are expected of it."""

    title: str
    files: tuple[tuple[str, str], ...]
    expected: tuple[str, ...]

    def write(self, vault: Path) -> None:
        """Makes the files below a folder, with the bytes that stand in the case."""
        for path, text in self.files:
            place = vault / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())


def cases(folder: str) -> list[Case]:
    """All cases of `tests/cases/FOLDER`, in the order of the files and in them."""
    found = []
    for path in sorted((CASES / folder).glob("*.md")):
        for part in re.split(r"(?m)^# (?=case:)", path.read_text("utf-8"))[1:]:
            head, _, rest = part.partition("\n")
            body, _, expected = rest.partition("--- expected\n")
            pieces = re.split(r"(?m)^=== (.+)\n", body)[1:]
            files = tuple((pieces[i].strip(), pieces[i + 1]) for i in range(0, len(pieces), 2))
            found.append(
                Case(head.removeprefix("case:").strip(), files, tuple(line for line in expected.split("\n") if line.strip()))
            )
    return found

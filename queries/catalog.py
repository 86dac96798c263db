"""Files of Cypher with a header to the catalog of canned queries: what each asks, which parameters it takes, which columns it gives.

A query is `queries/<topic>/<name>.cypher`:

    // title: Reporting chain
    // question: Who is above this person, and who is below?
    // param person: person = "Nadia Brandt" -- whose chain
    // param depth: int = 3 default 6 -- how many levels
    // columns: level, name, role
    // tags: hierarchy
    MATCH (p:Stakegraph:Person {id: $person}) ...

A parameter's line gives its type, an example after `=`, and a default where it need not be given. Types: `int`, `float`, `text`, `date`
(ISO, or `as_of`, which stands for the graph's own date), and names: `person`, `org`, `company`, `project`, `actor`, `entity`. What the
user types for a name is resolved by the caller; the query gets the id, and looks it up as `{id: $person}`, which is an index seek on
both engines. A file `<name>.picture.cypher` beside it holds the same question for the Neo4j Browser, returning paths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

NAME_TYPES: Mapping[str, tuple[str, ...]] = {
    "person": ("Person",),
    "org": ("Org",),
    "company": ("Company",),
    "project": ("Project",),
    "actor": ("Person", "Org", "Company"),
    "entity": ("Person", "Org", "Company", "Project"),
}
"""Types of parameters that are names, and the kinds of node that each may stand for."""
PLAIN_TYPES = ("int", "float", "text", "date")
AS_OF = "as_of"
"""A date parameter's default that stands for the graph's own date."""

Given = str | int | float
_PARAM = re.compile(
    r"param (?P<name>\w+): (?P<type>\w+) = (?P<example>\"[^\"]*\"|\S+)(?: default (?P<default>\"[^\"]*\"|\S+))? -- (?P<what>.+)"
)


class ParameterError(ValueError):
    """Parameters that do not fit a query: one line for the user."""


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: `example` and `default` as a user would type them; `default` is None where it must be given."""

    name: str
    type: str
    example: str
    default: str | None
    description: str

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of node that a name may stand for; empty for a plain value."""
        return NAME_TYPES.get(self.type, ())

    def value(self, text: str, as_of: str = "") -> Given:
        """What a user typed as the value that the query takes; a name stays as it is. ParameterError where it does not fit the type."""
        try:
            if self.type == "int":
                return int(text)
            if self.type == "float":
                return float(text)
            if self.type == "date":
                return date.fromisoformat(as_of if text == AS_OF else text).isoformat()
        except ValueError:
            wanted = {"int": "a whole number", "float": "a number", "date": "a date like 2025-11-30"}[self.type]
            raise ParameterError(f'{self.name}={text}: "{text}" is not {wanted}') from None
        return text


@dataclass(frozen=True, slots=True)
class Query:
    """A canned query. `text` is the Cypher without the header; `picture` is the same question returning paths, "" where it has none."""

    name: str
    topic: str
    title: str
    question: str
    params: tuple[Param, ...]
    columns: tuple[str, ...]
    tags: tuple[str, ...]
    text: str
    picture: str = ""

    def bind(self, given: Mapping[str, str], resolve: Callable[[str, tuple[str, ...]], str], as_of: str = "") -> dict[str, Given]:
        """The parameters to run it with. `resolve(name, kinds)` gives the id of a name; what it raises passes through.

        ParameterError for one that is missing, unknown or of the wrong type.
        """
        known = {p.name for p in self.params}
        for name in given:
            if name not in known:
                takes = ", ".join(sorted(known)) or "none"
                raise ParameterError(f"query {self.name} has no parameter {name}: it takes {takes}")
        found: dict[str, Given] = {}
        for param in self.params:
            text = given.get(param.name, param.default)
            if text is None:
                raise ParameterError(f'query {self.name} needs {param.name}: add {param.name}="{param.example}"')
            found[param.name] = resolve(text, param.kinds) if param.kinds else param.value(text, as_of)
        return found

    def examples(self) -> dict[str, str]:
        """Every parameter with its example."""
        return {p.name: p.example for p in self.params}


@cache
def catalog() -> tuple[Query, ...]:
    """All queries, by topic and name."""
    folder = Path(__file__).parent
    files = (f for f in folder.glob("*/*.cypher") if not f.name.endswith(".picture.cypher"))
    return tuple(read(f) for f in sorted(files, key=lambda f: (f.parent.name, f.stem)))


def by_name(name: str) -> Query | None:
    """The query of that name, or None; case and underscores do not matter."""
    wanted = name.strip().lower().replace("_", "-")
    return next((q for q in catalog() if q.name == wanted), None)


def read(file: Path) -> Query:
    """One file. ValueError, with file and line, where its header is not as described above."""
    header: dict[str, str] = {}
    params: list[Param] = []
    lines = file.read_text("utf-8").splitlines()
    start = next((n for n, line in enumerate(lines) if not line.startswith("//")), len(lines))
    for number, line in enumerate(lines[:start], 1):
        comment = line[2:].strip()
        if comment.startswith("param "):
            params.append(_param(comment, f"{file.name}:{number}"))
        else:
            key, _, value = comment.partition(": ")
            header[key] = value
    missing = [k for k in ("title", "question", "columns", "tags") if not header.get(k)]
    if missing:
        raise ValueError(f"{file.name}: no {', '.join(missing)} in the header")
    picture = file.with_name(f"{file.stem}.picture.cypher")
    return Query(
        file.stem,
        file.parent.name,
        header["title"],
        header["question"],
        tuple(params),
        tuple(_words(header["columns"])),
        tuple(_words(header["tags"])),
        "\n".join(lines[start:]).strip(),
        picture.read_text("utf-8").strip() if picture.exists() else "",
    )


def _param(comment: str, where: str) -> Param:
    found = _PARAM.fullmatch(comment)
    if found is None or (found["type"] not in NAME_TYPES and found["type"] not in PLAIN_TYPES):
        raise ValueError(f"{where}: not a parameter: {comment}")
    default = found["default"]
    return Param(
        found["name"], found["type"], found["example"].strip('"'), None if default is None else default.strip('"'), found["what"]
    )


def _words(text: str) -> Iterator[str]:
    return (word.strip() for word in text.split(",") if word.strip())

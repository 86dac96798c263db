"""The text of a frontmatter to its values and where each stands: the fast YAML reader, then PyYAML, then line by line. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml_rs
from frontmatter.default_handlers import BaseHandler

from stakegraph.graph.model import Problem

_KEY = re.compile(
    r"(?:\"([^\"]*)\"|'([^']*)'|((?:[^\s#\-\[\]{},&*!|>'\"%@`:]|-[^\s:])(?:[^:]|:(?![ \t]|$))*?))[ \t]?:(?:[ \t]+(.*)|$)"
)
_DASH = re.compile(r"([ \t]*)-(?:[ \t]+(.*)|$)")
BARE_LINK = re.compile(r"\[\[[^\[\]\n]+\]\]")
_NESTED = re.compile(r"(?:[-?:][ \t]+){20}")
_ALIASES = yaml_rs.AliasLimits(max_total_replayed_events=20_000, max_replay_stack_depth=16, max_alias_expansions_per_anchor=500)
_LARGEST = 100_000
"""Characters of a frontmatter that a YAML reader is given; a larger one is read line by line."""
MOST_VALUES = 20_000


class Handler(BaseHandler):
    """python-frontmatter's interface for the app's frontmatter, with the fast YAML reader plugged in.

    >>> Handler().split("---\\na: yes\\n---\\nText")
    ('a: yes\\n', 'Text')
    >>> Handler().load("a: yes\\nb: 12:30\\nc: 2025-01-02")
    {'a': 'yes', 'b': '12:30', 'c': '2025-01-02'}
    """

    FM_BOUNDARY = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r)")
    START_DELIMITER = END_DELIMITER = "---"
    _END = re.compile(r"(?:(?<=\n)|(?<=\r)|(?<=\r\n))---[ \t]*(?:\r\n|\n|\r|\Z)")

    def split(self, text: str) -> tuple[str, str]:
        start = self.FM_BOUNDARY.match(text)
        end = self._END.search(text, start.end()) if start else None
        if start is None or end is None:
            raise ValueError("no frontmatter")
        return text[start.end() : end.start()], text[end.end() :]

    def load(self, fm: str) -> Any:
        """The values by YAML 1.2: dates, `yes` and `12:30` stay strings. ValueError where it is not YAML."""
        return _fast(fm, yaml_rs.DuplicateKeyPolicy.Error)

    def export(self, metadata: dict[str, object], **kwargs: object) -> str:
        return yaml_rs.dumps(metadata)


HANDLER = Handler()


def _fast(text: str, duplicates: yaml_rs.DuplicateKeyPolicy) -> Any:
    """The fast reader's values; ValueError for whatever it does not read, so that nothing else needs to be caught."""
    try:
        return yaml_rs.loads(text, parse_datetime=False, alias_limits=_ALIASES, duplicate_key_policy=duplicates)
    except Exception as error:  # a key that is a list is a TypeError, an unpaired surrogate a UnicodeError
        raise ValueError(str(error)) from error


@dataclass(slots=True)
class Entry:
    """A top-level key as it stands: the text after its colon, its list items as (line, text), and its last line."""

    key: str
    line: int
    text: str
    items: list[tuple[int, str]] = field(default_factory=list)
    last: int = 0
    indents: int = -1
    even: bool = True


def scan(body: Sequence[str]) -> tuple[list[Entry], list[int]]:
    """The top-level keys with their lines, and the lines that belong to none. The line of `body[0]` is 2."""
    entries: list[Entry] = []
    strays: list[int] = []
    entry: Entry | None = None
    for number, line in enumerate(body, 2):
        if not line or line.isspace() or line[0] == "#":
            continue
        c = line[0]
        if c not in " \t-":
            found = _KEY.match(line)
            if found is not None:
                key = found[3]
                if key is None:
                    key = found[1] if found[1] is not None else found[2]
                entry = Entry(key.strip(), number, (found[4] or "").strip(), [], number)
                entries.append(entry)
                continue
        if entry is None:
            if c not in "{}":
                strays.append(number)
            continue
        dash = _DASH.match(line) if "-" in line else None
        if dash is not None and not (entry.text and entry.text[0] in "|>"):
            indent = len(dash[1])
            if entry.indents < 0:
                entry.indents = indent
            if indent != entry.indents:
                entry.even = False
            entry.items.append((number, (dash[2] or "").strip()))
        elif c not in " \t" and not (entry.text and entry.text[0] in "[{\"'"):
            strays.append(number)
            continue
        entry.last = number
    return entries, strays


def _json_entries(body: Sequence[str]) -> list[Entry]:
    entries: list[Entry] = []
    for number, line in enumerate(body, 2):
        for found in re.finditer(r"\"((?:[^\"\\]|\\.)*)\"[ \t]*:[ \t]*([^\n]*)", line):
            entries.append(Entry(found[1], number, found[2].rstrip(", "), last=number))
            break
        else:
            if entries and line.strip().startswith('"'):
                entries[-1].items.append((number, line.strip().rstrip(",").strip('"')))
    return entries


def load(
    path: str, text: str, body: Sequence[str], entries: list[Entry], strays: list[int], problems: list[Problem]
) -> dict[str, object] | None:
    """The values by the first reader that can; None where the block holds no properties at all."""
    if text.lstrip().startswith("{") and not entries:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict):
            entries[:] = _json_entries(body)
            return value
    reason = ""
    if len(text) > _LARGEST or _deep(text):
        reason = "it is too large or too deeply nested"
    else:
        try:
            value = HANDLER.load(text)
            if isinstance(value, dict):
                return value
            if value is None:
                return {}
        except ValueError as error:
            reason = str(error)
        if "duplicate mapping key" in reason:
            value = _first_of_duplicates(path, text, entries, problems)
            if value is not None:
                return value
        elif reason and not _limited(reason):
            value = _by_pyyaml(text)
            if value is not None:
                found = re.search(r"line (\d+)", reason)
                line = min(int(found[1]) + 1 if found else 2, len(body) + 1)
                message = f"the frontmatter is not quite valid YAML ({_short(reason)}): read all the same"
                problems.append(
                    Problem(path, line, message, "frontmatter", "put the value in quotes, and blanks instead of tabs")
                )
                return value
    if not entries:
        problems.append(
            Problem(
                path, 2, "the frontmatter holds no properties: read as text", "frontmatter", "write each property as key: value"
            )
        )
        return None
    return _by_lines(path, body, entries, strays, reason, problems)


def _deep(text: str) -> bool:
    """Whether the nesting may go deeper than a YAML reader's stack."""
    return (
        text.count("[") + text.count("{") > 200
        or " " * 120 in text
        or (text.count("- ") + text.count("? ") > 20 and _NESTED.search(text) is not None)
    )


def _short(reason: str) -> str:
    """The last line of a YAML reader's message: the others show the text."""
    return reason.strip().rsplit("\n", 1)[-1][:100]


def _limited(reason: str) -> bool:
    return "limit exceeded" in reason


def _first_of_duplicates(path: str, text: str, entries: list[Entry], problems: list[Problem]) -> dict[str, object] | None:
    try:
        value = _fast(text, yaml_rs.DuplicateKeyPolicy.FirstWins)
    except ValueError:
        return None
    if not isinstance(value, dict):
        return None
    seen: dict[str, int] = {}
    for entry in entries:
        first = seen.setdefault(entry.key, entry.line)
        if first != entry.line:
            message = f'the property "{entry.key}" is already given on line {first}: that one is read'
            problems.append(Problem(path, entry.line, message, "duplicate-key", f'keep one line for "{entry.key}"'))
    return value


def _by_pyyaml(text: str) -> dict[str, object] | None:
    try:
        value = _yaml_1_2(text)
    except Exception:  # libyaml and its constructors raise more than YAMLError: OverflowError, TypeError, UnicodeError …
        return None
    return value if isinstance(value, dict) else None


def _yaml_1_2(text: str) -> Any:
    """PyYAML's C loader without the YAML 1.1 surprises: only null, true, false, integers and decimals are not strings."""
    import yaml

    class Loader(yaml.CSafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {}
    for tag, pattern, first in (
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("null", r"~|null|Null|NULL|", "~nN\0"),
        ("int", r"[-+]?[0-9]+", "-+0123456789"),
        ("float", r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+", "-+.0123456789"),
    ):
        Loader.add_implicit_resolver(
            f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first) + ([""] if tag == "null" else [])
        )
    return yaml.load(text, Loader=Loader)


def _by_lines(
    path: str, body: Sequence[str], entries: list[Entry], strays: list[int], reason: str, problems: list[Problem]
) -> dict[str, object]:
    """Each property on its own: by YAML where that works, else as its bare text. Every one that did not work is a problem."""
    values: dict[str, object] = {}
    before = len(problems)
    for entry in entries:
        if entry.key in values:
            message = f'the property "{entry.key}" is given twice: the first is read'
            problems.append(Problem(path, entry.line, message, "duplicate-key", f'keep one line for "{entry.key}"'))
            continue
        chunk = "\n".join(body[entry.line - 2 : entry.last - 1])
        try:
            if len(chunk) > _LARGEST or _deep(chunk):
                raise ValueError("it is too large or too deeply nested")
            value = HANDLER.load(chunk)
            if isinstance(value, dict) and len(value) == 1:
                values[entry.key] = next(iter(value.values()))
                continue
            why = "it is not one property"
        except ValueError as error:
            why = _short(str(error))
        plain: object = [bare(t) for _, t in entry.items[:MOST_VALUES]] if entry.items else bare(entry.text[:_LARGEST])
        values[entry.key] = plain
        rule = "template-value" if "{{" in chunk or "<%" in chunk else "frontmatter"
        problems.append(
            Problem(
                path,
                entry.line,
                f'the property "{entry.key}" is not valid YAML ({why}): read as bare text',
                rule,
                "put the value in quotes",
            )
        )
    for line in strays[:20]:
        problems.append(
            Problem(
                path,
                line,
                "this line of the frontmatter belongs to no property",
                "frontmatter",
                "write it as key: value, or indent it under its key",
            )
        )
    if len(problems) == before:
        why = _short(reason) or "not key: value"
        problems.append(
            Problem(
                path,
                2,
                f"the frontmatter is not valid YAML as a whole ({why}): read line by line",
                "frontmatter",
                "write each property as key: value",
            )
        )
    return values


def bare(text: str) -> object:
    """A value that YAML does not read: without its quotes, a list where it is `[[A]], [[B]]` or `[a, b]`."""
    text = text.strip()
    links = BARE_LINK.findall(text)
    if len(links) > 1 and not re.sub(r"[\s,\[\]]", "", BARE_LINK.sub("", text)):
        return links
    for quote in "\"'":
        if text.startswith(quote):
            inner = text[1:]
            return inner[:-1] if inner.endswith(quote) else inner
        if text.endswith(quote) and text.count(quote) == 1:
            return text[:-1]
    if len(text) > 1 and text[0] == "[" and text[-1] == "]" and not text.startswith("[["):
        return [p.strip(" \"'") for p in text[1:-1].split(",") if p.strip(" \"'")]
    return text

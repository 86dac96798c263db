"""A note's frontmatter to values with their lines: the fast YAML reader, then PyYAML, then line by line. Pure; never raises."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import yaml_rs
from frontmatter.default_handlers import BaseHandler

from stakegraph.graph.model import Problem
from stakegraph.ingest.inline import Lines, markdown_link, wikilink
from stakegraph.ingest.model import Field, Link

_KEY = re.compile(r"(?:\"([^\"]*)\"|'([^']*)'|([^\s#\-\[\]{},&*!|>'\"%@`:][^:]*?|-[^\s:][^:]*?))[ \t]*:(?:[ \t]+(.*)|$)")
_DASH = re.compile(r"([ \t]*)-(?:[ \t]+(.*)|$)")
_LINK = re.compile(r"!?\[\[((?:[^\[\]\n]|\](?!\])|\[(?!\[))+)\]\]$")
_MARKDOWN = re.compile(r"!?\[([^\[\]\n]*)\]\(([^()\n]*)\)$")
_BARE_LINK = re.compile(r"\[\[[^\[\]\n]+\]\]")
_NESTED = re.compile(r"(?:[-?:][ \t]+){20}")
_DATE_QUOTE = re.compile(r"\d{4}-\d{2}-\d{2}['\"]$")
_ALIASES = yaml_rs.AliasLimits(max_total_replayed_events=20_000, max_replay_stack_depth=16, max_alias_expansions_per_anchor=500)
_LARGEST = 100_000
"""Characters of a frontmatter that a YAML reader is given; a larger one is read line by line."""
_MOST_VALUES = 20_000
_LISTS = frozenset(("tags", "tag", "aliases", "alias"))
_BLOCK_TEXT = frozenset(("", "|", ">"))


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
        return yaml_rs.loads(fm, parse_datetime=False, alias_limits=_ALIASES)

    def export(self, metadata: dict[str, object], **kwargs: object) -> str:
        return yaml_rs.dumps(metadata)


HANDLER = Handler()


@dataclass(slots=True)
class Frontmatter:
    """What a frontmatter says. `end` is the number of lines that it takes, delimiters included; 0 for none."""

    values: dict[str, object] = field(default_factory=dict)
    fields: list[Field] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[tuple[str, int]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    end: int = 0


@dataclass(slots=True)
class _Entry:
    """A top-level key as it stands: the text after its colon, its list items as (line, text), and its last line."""

    key: str
    line: int
    text: str
    items: list[tuple[int, str]] = field(default_factory=list)
    last: int = 0
    indents: int = -1
    even: bool = True


def read_frontmatter(path: str, place: Lines) -> Frontmatter:
    """The frontmatter of a note."""
    out = Frontmatter()
    lines = place.lines
    if not lines or (lines[0] != "---" and lines[0].lstrip("\ufeff").rstrip() != "---"):
        return out
    end = next((n for n, line in enumerate(lines) if line[:3] == "---" and n and line.rstrip() == "---"), 0)
    if not end:
        end = _unclosed(lines)
        if not end:
            return out
        out.problems.append(
            Problem(
                path, 1, "the frontmatter opened here is never closed", "frontmatter", "add a line --- after the last property"
            )
        )
        out.end = end
    else:
        out.end = end + 1
    body = lines[1:end]
    text = "\n".join(body)
    if not text.strip():
        return out
    entries, strays = _scan(body)
    values = _load(path, text, body, entries, strays, out)
    if values is None:
        out.end = 0
        return out
    _collect(path, values, entries, place, out)
    return out


def _unclosed(lines: Sequence[str]) -> int:
    """How many lines of a frontmatter without its end can be read as properties."""
    n = 1
    while n < len(lines) and n < 200 and re.match(r"[\w-]+:(?:\s|$)|[ \t]+\S|-[ \t]", lines[n]):
        n += 1
    return n if n > 1 and re.match(r"[\w-]+:(?:\s|$)", lines[1]) else 0


def _scan(body: Sequence[str]) -> tuple[list[_Entry], list[int]]:
    """The top-level keys with their lines, and the lines that belong to none. The line of `body[0]` is 2."""
    entries: list[_Entry] = []
    strays: list[int] = []
    entry: _Entry | None = None
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
                entry = _Entry(key.strip(), number, (found[4] or "").strip(), [], number)
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


def _json_entries(body: Sequence[str]) -> list[_Entry]:
    entries: list[_Entry] = []
    for number, line in enumerate(body, 2):
        for found in re.finditer(r"\"((?:[^\"\\]|\\.)*)\"[ \t]*:[ \t]*([^\n]*)", line):
            entries.append(_Entry(found[1], number, found[2].rstrip(", "), last=number))
            break
        else:
            if entries and line.strip().startswith('"'):
                entries[-1].items.append((number, line.strip().rstrip(",").strip('"')))
    return entries


def _load(
    path: str, text: str, body: Sequence[str], entries: list[_Entry], strays: list[int], out: Frontmatter
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
        except (ValueError, RecursionError) as error:
            reason = str(error)
        if "duplicate mapping key" in reason:
            value = _first_of_duplicates(path, text, entries, out)
            if value is not None:
                return value
        elif reason and not _limited(reason):
            value = _by_pyyaml(text)
            if value is not None:
                return value
    if not entries:
        out.problems.append(
            Problem(
                path, 2, "the frontmatter holds no properties: read as text", "frontmatter", "write each property as key: value"
            )
        )
        return None
    return _by_lines(path, body, entries, strays, reason, out)


def _deep(text: str) -> bool:
    """Whether the nesting may go deeper than a YAML reader's stack."""
    return (
        text.count("[") + text.count("{") > 200
        or " " * 120 in text
        or (text.count("- ") + text.count("? ") > 20 and _NESTED.search(text) is not None)
    )


def _limited(reason: str) -> bool:
    return "limit exceeded" in reason


def _first_of_duplicates(path: str, text: str, entries: list[_Entry], out: Frontmatter) -> dict[str, object] | None:
    try:
        value = yaml_rs.loads(
            text, parse_datetime=False, alias_limits=_ALIASES, duplicate_key_policy=yaml_rs.DuplicateKeyPolicy.FirstWins
        )
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    seen: dict[str, int] = {}
    for entry in entries:
        first = seen.setdefault(entry.key, entry.line)
        if first != entry.line:
            message = f'the property "{entry.key}" is already given on line {first}: that one is read'
            out.problems.append(Problem(path, entry.line, message, "duplicate-key", f'keep one line for "{entry.key}"'))
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
        yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}

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
    path: str, body: Sequence[str], entries: list[_Entry], strays: list[int], reason: str, out: Frontmatter
) -> dict[str, object]:
    """Each property on its own: by YAML where that works, else as its bare text. Every one that did not work is a problem."""
    values: dict[str, object] = {}
    before = len(out.problems)
    for entry in entries:
        if entry.key in values:
            message = f'the property "{entry.key}" is given twice: the first is read'
            out.problems.append(Problem(path, entry.line, message, "duplicate-key", f'keep one line for "{entry.key}"'))
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
        except (ValueError, RecursionError) as error:
            why = str(error).strip().rsplit("\n", 1)[-1]
        bare = [_bare(t) for _, t in entry.items[:_MOST_VALUES]] if entry.items else _bare(entry.text[:_LARGEST])
        values[entry.key] = bare
        rule = "template-value" if "{{" in chunk or "<%" in chunk else "frontmatter"
        out.problems.append(
            Problem(
                path,
                entry.line,
                f'the property "{entry.key}" is not valid YAML ({why}): read as bare text',
                rule,
                "put the value in quotes",
            )
        )
    for line in strays[:20]:
        out.problems.append(
            Problem(
                path,
                line,
                "this line of the frontmatter belongs to no property",
                "frontmatter",
                "write it as key: value, or indent it under its key",
            )
        )
    if len(out.problems) == before:
        why = reason.strip().rsplit("\n", 1)[-1] or "not key: value"
        out.problems.append(
            Problem(
                path,
                2,
                f"the frontmatter is not valid YAML as a whole ({why}): read line by line",
                "frontmatter",
                "write each property as key: value",
            )
        )
    return values


def _bare(text: str) -> object:
    """A value that YAML does not read: without its quotes, a list where it is `[[A]], [[B]]` or `[a, b]`."""
    text = text.strip()
    links = _BARE_LINK.findall(text)
    if len(links) > 1 and not re.sub(r"[\s,\[\]]", "", _BARE_LINK.sub("", text)):
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


def _collect(path: str, values: dict[Any, Any], entries: Sequence[_Entry], place: Lines, out: Frontmatter) -> None:
    lines = place.lines
    by_key: dict[str, _Entry] = {}
    repeats: list[_Entry] = []
    for entry in entries:
        first = by_key.setdefault(entry.key, entry)
        if first is not entry:
            if entry.key in _LISTS and entry.key in values:
                _join(values, first, entry)
            else:
                repeats.append(entry)
    budget = [_MOST_VALUES]
    for name, value in values.items():
        key = name if type(name) is str else _scalar(name)
        entry = by_key.get(key) or _Entry(key, 2, "", last=2)
        texts: tuple[str, ...]
        where: tuple[int, ...]
        if type(value) is str and value and entry.text[:1] not in _BLOCK_TEXT and value[-1] not in "'\"" and len(value) < 10_000:
            out.values[key] = value
            texts, where = (value,), (entry.line,)  # the most common case by far
        else:
            value = _repair(path, key, value, entry, out)
            if type(value) is not str or len(value) > 10_000:
                value = _bounded(value, budget, 0)
            out.values[key] = value
            texts, where = _texts(value, entry, lines)
        if key in ("tags", "tag"):
            texts, where = _tags(path, value, texts, where, out)
        out.fields.append(Field(key, texts, where, "frontmatter", ""))
        for text in texts[:1000]:
            if "[[" in text or "](" in text:
                _links(key, value, entry, place, out)
                break
    for entry in repeats:
        chunk_texts = (
            tuple(str(_bare(t)) for _, t in entry.items) if entry.items else ((str(_bare(entry.text)),) if entry.text else ())
        )
        where = tuple(n for n, _ in entry.items) if entry.items else ((entry.line,) if entry.text else ())
        out.fields.append(Field(entry.key, chunk_texts, where, "duplicate"))
    if budget[0] <= 0:
        out.problems.append(
            Problem(
                path,
                2,
                f"the frontmatter holds more than {_MOST_VALUES} values: the rest is left out",
                "frontmatter",
                "shorten it",
            )
        )


def _join(values: dict[Any, Any], first: _Entry, entry: _Entry) -> None:
    """A list that is given twice holds the items of both."""
    for e, kept in ((first, values[first.key]), (entry, None)):
        if not e.items:
            bare = kept if e is first else _bare(e.text)
            e.items = [(e.line, str(v)) for v in (bare if isinstance(bare, list) else [bare]) if v not in (None, "")]
    first.items += entry.items
    values[first.key] = [_bare(text) for _, text in first.items]
    first.text = ""


def _repair(path: str, key: str, value: Any, entry: _Entry, out: Frontmatter) -> Any:
    """What the author meant by an unquoted link, an unquoted `{{…}}`, a list item indented too far, a stray quote."""
    kind = type(value)
    if kind is str:
        if value and value[-1] in "'\"" and _DATE_QUOTE.match(value):
            out.problems.append(
                Problem(
                    path,
                    entry.line,
                    f'the property "{key}" ends with a quote that is never opened',
                    "frontmatter",
                    "remove the quote",
                )
            )
            return value[:-1]
        return value
    if kind is dict and entry.text.startswith("{{"):
        out.problems.append(_placeholder(path, key, entry.line))
        return entry.text
    if kind is not list:
        return value
    if entry.items and len(value) < len(entry.items) and not entry.even and all(type(v) is str for v in value) and not entry.text:
        out.problems.append(
            Problem(
                path,
                entry.items[0][0],
                f'the items of "{key}" are indented unevenly: YAML joins them into one',
                "frontmatter",
                "indent all items alike",
            )
        )
        return [str(_bare(t)) for _, t in entry.items]
    if any(type(v) is list or type(v) is dict for v in value):
        if "{{" in entry.text and entry.text[:1] == "[":
            out.problems.append(_placeholder(path, key, entry.line))
            return _bare(entry.text)
        if "[[" in entry.text:
            links = _BARE_LINK.findall(entry.text)
            if links:
                out.problems.append(_unquoted(path, key, entry.line))
                return links[0] if entry.text.startswith("[[") and not entry.text.startswith("[[[") and len(links) == 1 else links
        elif entry.items and len(entry.items) == len(value):
            repaired: list[Any] = []
            for v, (line, text) in zip(value, entry.items, strict=True):
                if type(v) is list and text.startswith("[[") and (found := _BARE_LINK.findall(text)):
                    out.problems.append(_unquoted(path, key, line))
                    repaired.extend(found)
                elif type(v) is dict and text.startswith("{{"):
                    out.problems.append(_placeholder(path, key, line))
                    repaired.append(text)
                else:
                    repaired.append(v)
            return repaired
    return value


def _placeholder(path: str, key: str, line: int) -> Problem:
    return Problem(
        path, line, f'the property "{key}" is a template\'s placeholder without quotes', "template-value", "put it in quotes"
    )


def _unquoted(path: str, key: str, line: int) -> Problem:
    return Problem(
        path, line, f'the link in "{key}" has no quotes: Obsidian does not see it', "unquoted-link", 'write it as "[[…]]"'
    )


def _bounded(value: Any, budget: list[int], depth: int) -> Any:
    """The value with string keys, no deeper than 20 and no larger than the budget."""
    budget[0] -= 1
    if budget[0] <= 0 or depth > 20:
        return None
    kind = type(value)
    if kind is list or kind is tuple:
        out = []
        for v in value:
            if budget[0] <= 0:
                break
            out.append(v if type(v) is str else _bounded(v, budget, depth + 1))
        budget[0] -= len(out)
        return out
    if kind is dict:
        found = {}
        for k, v in value.items():
            if budget[0] <= 0:
                break
            found[k if type(k) is str else _scalar(k)] = _bounded(v, budget, depth + 1)
        return found
    if value is None or kind in (str, bool, float):
        return value
    if kind is int:
        return value if -(10**18) < value < 10**18 else _scalar(value)
    return _scalar(value)


def _scalar(value: object) -> str:
    """A scalar as a note would write it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and math.isfinite(value) and value == int(value) and abs(value) < 1e15:
        return str(int(value))
    try:
        return "" if value is None else str(value)
    except ValueError:  # an integer of more digits than Python writes
        return "0"


def _texts(value: Any, entry: _Entry, lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """A property's values as strings with the line of each."""
    line = entry.line
    kind = type(value)
    if kind is str:
        value = value.strip()
        if not value:
            return (), ()
        if not entry.text or entry.text[0] in "|>":
            line = min(line + 1, len(lines))
            while line < entry.last and not lines[line - 1].strip():
                line += 1
        return (value,), (line,)
    if value is None:
        return (), ()
    if kind is list:
        kept = [(i, _text(v)) for i, v in enumerate(value)]
        items = entry.items
        if len(items) == len(value):
            return tuple(t for _, t in kept if t), tuple(items[i][0] for i, t in kept if t)
        return _placed([t for _, t in kept if t], entry, lines)
    if kind is dict:
        return _placed([f"{k}: {_text(v)}" for k, v in value.items()], entry, lines)
    return (_scalar(value),), (line,)


def _text(value: Any) -> str:
    if type(value) is str:
        return value
    if type(value) is list:
        return ", ".join(filter(None, map(_text, value)))
    if type(value) is dict:
        return ", ".join(f"{k}: {_text(v)}" for k, v in value.items())
    return _scalar(value)


def _placed(texts: list[str], entry: _Entry, lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Texts with the line on which each stands, searched from the property's line on; its own line where none shows it."""
    where = []
    at = entry.line
    for text in texts:
        head = text.split(":", 1)[0]
        line = next((n for n in range(at, min(entry.last, at + 50) + 1) if text in lines[n - 1] or head in lines[n - 1]), 0)
        if line:
            at = line
        where.append(line or entry.line)
    return tuple(texts), tuple(where)


def _tags(
    path: str, value: Any, texts: tuple[str, ...], where: tuple[int, ...], out: Frontmatter
) -> tuple[tuple[str, ...], tuple[int, ...]]:
    if type(value) is str and ("," in value or " " in value.strip()):
        texts = tuple(p for p in re.split(r"[,\s]+", value) if p)
        line = where[0] if where else 2
        where = (line,) * len(texts)
        if len(texts) > 1:
            out.problems.append(
                Problem(
                    path,
                    line,
                    "the tags on one line are no tags to Obsidian: read as " + ", ".join(texts[:5]),
                    "tags",
                    "write them as a list",
                )
            )
    for text, line in zip(texts, where, strict=True):
        tag = text.strip().lstrip("#")
        if tag and not tag.isdigit():
            out.tags.append((tag, line))
    return texts, where


def _strings(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if type(value) is str:
        yield key, value
    elif type(value) is list:
        for i, v in enumerate(value):
            yield from _strings(f"{key}.{i}", v)
    elif type(value) is dict:
        for k, v in value.items():
            yield from _strings(f"{key}.{k}", v)


def _links(key: str, value: Any, entry: _Entry, place: Lines, out: Frontmatter) -> None:
    """The values that are a link as a whole, placed where their words stand."""
    lines = place.lines
    line, column = entry.line, 0
    for name, raw in _strings(key, value):
        text = raw.strip()
        found = _LINK.match(text)
        other = None if found else _MARKDOWN.match(text)
        if found is None and other is None:
            continue
        at = -1
        for n in range(line, max(entry.last, entry.line) + 1):
            at = lines[n - 1].find(text, column if n == line else 0)
            if at >= 0:
                line, column = n, at + len(text)
                break
        start = place.start(line) + max(at, 0)
        end = start + len(text) if at >= 0 else place.start(line) + len(lines[line - 1])
        if found is not None:
            link = wikilink(found[1], line, start, end, False, "frontmatter", name)
        else:
            assert other is not None
            link = markdown_link(other[1], other[2], line, start, end, False, "frontmatter", name)
        if link is not None:
            out.links.append(link)

"""A note's frontmatter to properties, links and tags with their lines. Pure; never raises."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from stakegraph.graph.model import Problem
from stakegraph.ingest.inline import Lines, markdown_link, wikilink
from stakegraph.ingest.model import Field, Link
from stakegraph.ingest.plain import read_plain
from stakegraph.ingest.properties import BARE_LINK, MOST_VALUES, Entry, bare, load, scan

_LINK = re.compile(r"!?\[\[((?:[^\[\]\n]|\](?!\])|\[(?!\[))+)\]\]$")
_MARKDOWN = re.compile(r"!?\[([^\[\]\n]*)\]\(([^()\n]*)\)$")
_DATE_QUOTE = re.compile(r"\d{4}-\d{2}-\d{2}['\"]$")
_LISTS = frozenset(("tags", "tag", "aliases", "alias"))


@dataclass(slots=True)
class Frontmatter:
    """What a frontmatter says. `end` is the number of lines that it takes, delimiters included; 0 for none."""

    values: dict[str, object] = field(default_factory=dict)
    fields: list[Field] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: list[tuple[str, int]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    end: int = 0


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
        plain = read_plain(lines, end)
        if plain is not None:
            out.values, out.fields = plain
            _link_and_tag(path, place, out)
            return out
    body = lines[1:end]
    text = "\n".join(body)
    if not text.strip():
        return out
    entries, strays = scan(body)
    values = load(path, text, body, entries, strays, out.problems)
    if values is None:
        out.end = 0
        return out
    _collect(path, values, entries, place, out)
    return out


def _link_and_tag(path: str, place: Lines, out: Frontmatter) -> None:
    """The links and tags among properties that are plain lines."""
    for n, field_ in enumerate(out.fields):
        key, texts, where = field_[0], field_[1], field_[2]
        if key == "tags" or key == "tag":
            texts, where = _tags(path, out.values[key], texts, where, out)
            out.fields[n] = field_._replace(values=texts, lines=where)
        for text in texts:
            if "[[" in text or "](" in text:
                _links(key, out.values[key], Entry(key, where[0], "", last=where[-1]), place, out)
                break


def _unclosed(lines: Sequence[str]) -> int:
    """How many lines of a frontmatter without its end can be read as properties."""
    n = 1
    while n < len(lines) and n < 200 and re.match(r"[\w-]+:(?:\s|$)|[ \t]+\S|-[ \t]", lines[n]):
        n += 1
    return n if n > 1 and re.match(r"[\w-]+:(?:\s|$)", lines[1]) else 0


def _collect(path: str, values: dict[Any, Any], entries: Sequence[Entry], place: Lines, out: Frontmatter) -> None:
    lines = place.lines
    by_key: dict[str, Entry] = {}
    repeats: list[Entry] = []
    for entry in entries:
        first = by_key.setdefault(entry.key, entry)
        if first is not entry:
            if entry.key in _LISTS and entry.key in values:
                _join(values, first, entry)
            else:
                repeats.append(entry)
    budget = [MOST_VALUES]
    for name, value in values.items():
        key = name if type(name) is str else _scalar(name)
        entry = by_key.get(key) or Entry(key, 2, "", last=2)
        value = _repair(path, key, value, entry, out)
        if type(value) is not str:
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
            tuple(str(bare(t)) for _, t in entry.items) if entry.items else ((str(bare(entry.text)),) if entry.text else ())
        )
        where = tuple(n for n, _ in entry.items) if entry.items else ((entry.line,) if entry.text else ())
        out.fields.append(Field(entry.key, chunk_texts, where, "duplicate"))
    if budget[0] <= 0:
        out.problems.append(
            Problem(
                path,
                2,
                f"the frontmatter holds more than {MOST_VALUES} values: the rest is left out",
                "frontmatter",
                "shorten it",
            )
        )


def _join(values: dict[Any, Any], first: Entry, entry: Entry) -> None:
    """A list that is given twice holds the items of both."""
    for given, value in ((first, values[first.key]), (entry, bare(entry.text))):
        if not given.items:
            given.items = [(given.line, str(v)) for v in (value if isinstance(value, list) else [value]) if v not in (None, "")]
    first.items += entry.items
    values[first.key] = [bare(text) for _, text in first.items]
    first.text = ""


def _repair(path: str, key: str, value: Any, entry: Entry, out: Frontmatter) -> Any:
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
        return [str(bare(t)) for _, t in entry.items]
    if any(type(v) is list or type(v) is dict for v in value):
        if "{{" in entry.text and entry.text[:1] == "[":
            out.problems.append(_placeholder(path, key, entry.line))
            return bare(entry.text)
        if "[[" in entry.text:
            links = BARE_LINK.findall(entry.text)
            if links:
                out.problems.append(_unquoted(path, key, entry.line))
                return links[0] if entry.text.startswith("[[") and not entry.text.startswith("[[[") and len(links) == 1 else links
        elif entry.items and len(entry.items) == len(value):
            repaired: list[Any] = []
            for v, (line, text) in zip(value, entry.items, strict=True):
                if type(v) is list and text.startswith("[[") and (found := BARE_LINK.findall(text)):
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


def _texts(value: Any, entry: Entry, lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
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


def _placed(texts: list[str], entry: Entry, lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
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


def _links(key: str, value: Any, entry: Entry, place: Lines, out: Frontmatter) -> None:
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
        for n in range(line, min(max(entry.last, entry.line), line + 50) + 1):
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

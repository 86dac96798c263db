"""Captures of the Obsidian app to the differences from our reading: `python tests/oracle.py FOLDER`, exit code 1 where there are any.

A capture is a JSON file with `fileContents`, `filePath`, `cachedMetadata`, `parseFrontMatterTags` and `resolveLinkToPath`, as the test
data of obsidian-tasks holds them. Offsets of the app count UTF-16 units; lines count from 0.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from stakegraph.ingest.links import Resolver
from stakegraph.ingest.markdown import parse
from stakegraph.ingest.model import Link, Note, ParsedNote

Row = tuple[object, ...]


def captures(folder: Path) -> list[dict[str, Any]]:
    """The captures of a folder, in order of file name."""
    return [json.loads(p.read_text("utf-8")) for p in sorted(folder.glob("*.json"))]


def units(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def theirs(capture: Mapping[str, Any]) -> dict[str, list[Row]]:
    """What the app says, in rows that compare."""
    cache = capture["cachedMetadata"]

    def start(item: Mapping[str, Any]) -> tuple[int, int, int]:
        place = item["position"]
        return place["start"]["line"] + 1, place["start"]["offset"], place["end"]["offset"]

    def links(name: str) -> list[Row]:
        return sorted(
            (*start(link), link["link"], link["original"], link.get("displayText", "")) for link in cache.get(name) or ()
        )

    items = cache.get("listItems") or ()
    return {
        "links": links("links"),
        "embeds": links("embeds"),
        "frontmatter links": sorted(
            (k["key"], k["link"], k["original"], k["displayText"]) for k in cache.get("frontmatterLinks") or ()
        ),
        "tags": sorted((start(t)[0], t["tag"]) for t in cache.get("tags") or ()),
        "frontmatter tags": sorted((t,) for t in capture.get("parseFrontMatterTags") or ()),
        "headings": sorted((start(h)[0], h["level"], h["heading"]) for h in cache.get("headings") or ()),
        "tasks": sorted((start(i)[0], i["task"]) for i in items if i.get("task") is not None),
        "items": sorted({(start(i)[0],) for i in items}),
        "code": sorted(
            (s["position"]["start"]["line"] + 1, s["position"]["end"]["line"] + 1)
            for s in cache.get("sections") or ()
            if s["type"] == "code"
        ),
        "properties": [(json.dumps(cache.get("frontmatter") or {}, sort_keys=True),)],
    }


def ours(note: ParsedNote, text: str) -> dict[str, list[Row]]:
    """What we read, in the same rows."""

    def links(origin: str, embed: bool) -> list[Row]:
        return sorted(
            (k.line, units(text[: k.start]), units(text[: k.end]), k.raw, text[k.start : k.end], k.text)
            for k in note.links
            if k.origin == origin and k.embed == embed
        )

    blocks = [b for s in note.sections for b in s.blocks]
    last = {i for f in note.fields if f.origin == "frontmatter" for i in f.lines}
    front = [t for t in note.tags if t[1] in last and t[1] <= _end(text)]
    return {
        "links": links("body", False),
        "embeds": links("body", True),
        "frontmatter links": sorted(
            (k.key, k.raw, text[k.start : k.end], k.text) for k in note.links if k.origin == "frontmatter"
        ),
        "tags": sorted((line, "#" + tag) for tag, line in note.tags[len(front) :]),
        "frontmatter tags": sorted(("#" + tag,) for tag, _ in front),
        "headings": sorted((s.line, s.level, s.heading) for s in note.sections if s.level),
        "tasks": sorted((b.line, b.status) for b in blocks if b.kind == "task"),
        "items": sorted((b.line,) for b in blocks if b.kind in ("item", "task")),
        "code": sorted((b.line, b.lines[-1][0]) for b in blocks if b.kind == "code" and not b.depth and b.marker != "math"),
        "properties": [(json.dumps(note.frontmatter, sort_keys=True),)],
    }


def _end(text: str) -> int:
    lines = text.splitlines()
    return (
        next((n for n in range(2, len(lines) + 1) if lines[n - 1].rstrip() == "---"), 0)
        if lines and lines[0].rstrip() == "---"
        else 0
    )


def differences(found: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """One line per difference, over all captures together: links resolve among all the files that any of them names."""
    files = {c["filePath"] for c in found} | {p for c in found for p in (c.get("resolveLinkToPath") or {}).values() if p}
    resolver = Resolver(files)
    for capture in found:
        path, text = capture["filePath"], capture["fileContents"]
        note = parse(Note(path, text, ""))
        expected, got = theirs(capture), ours(note, text)
        for name, rows in expected.items():
            yield from (f"{path}: {name}: the app has {row}" for row in rows if row not in got[name])
            yield from (f"{path}: {name}: only we have {row}" for row in got[name] if row not in rows)
            if (
                sorted(map(repr, rows)) != sorted(map(repr, got[name]))
                and all(r in got[name] for r in rows)
                and all(r in rows for r in got[name])
            ):
                yield f"{path}: {name}: {len(rows)} in the app, {len(got[name])} here"
        by_raw: dict[str, Link] = {link.raw: link for link in note.links}
        for raw, expected_path in (capture.get("resolveLinkToPath") or {}).items():
            link = by_raw.get(raw)
            if link is None:
                yield f"{path}: resolution: the app resolves {raw!r}, which we do not read"
            elif resolver.resolve(link.target, path)[0] != expected_path:
                yield f"{path}: resolution: {raw!r} is {expected_path} in the app, {resolver.resolve(link.target, path)[0]} here"


def main(arguments: Sequence[str]) -> int:
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python tests/oracle.py FOLDER (of captures)", file=sys.stderr)
        return 2
    found = captures(Path(arguments[0]))
    lines = list(differences(found))
    for line in lines:
        print(line)
    print(f"{len(found)} captures, {len(lines)} differences", file=sys.stderr)
    return 1 if lines or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A graph to CSV files for spreadsheets and pandas: nodes, relationships, and every piece of evidence on a line of its own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.model import Graph, Value

_FIRST_OF_NODES = ("id", "kind", "name")
_ENDS = ("source", "type", "target")
_OF_RELATIONS = ("confidence", "count", "first_seen", "last_seen", "until", "inferred", "role", "weight")
_OF_EVIDENCE = ("states", "path", "line", "quote", "rule", "date", "event", "confidence")
_LISTS = frozenset({"sources", "quotes", "rules", "types", "confidences", "dates", "events"})


def tables(graph: Graph) -> dict[str, bytes]:
    """File name to contents: nodes.csv, relationships.csv, evidence.csv; UTF-8 with a byte order mark, which Excel needs.

    Lists are joined by "; ". A text that a spreadsheet would run as a formula (it begins with = + - @) gets an apostrophe.
    """
    graph = without_private(graph)
    flat = [n.flat() for n in graph.nodes.values()]
    names = [*_FIRST_OF_NODES, *sorted({k for row in flat for k in row} - set(_FIRST_OF_NODES))]
    relations = [{**dict(zip(_ENDS, r.key, strict=True)), **r.flat()} for r in graph.relations.values()]
    more = sorted({k for row in relations for k in row} - {*_ENDS, *_OF_RELATIONS, *_LISTS})
    evidence: list[dict[str, Value]] = [
        {
            **dict(zip(_ENDS, r.key, strict=True)),
            **dict(
                zip(
                    _OF_EVIDENCE,
                    (e.type, e.origin.path, e.origin.line, e.origin.quote, e.origin.rule, e.date, e.event, e.confidence),
                    strict=True,
                )
            ),
        }
        for r in graph.relations.values()
        for e in sorted(r.evidence)
    ]
    return {
        "nodes.csv": _written(names, flat),
        "relationships.csv": _written([*_ENDS, *_OF_RELATIONS, *more], relations),
        "evidence.csv": _written([*_ENDS, *_OF_EVIDENCE], evidence),
    }


def _written(names: list[str], rows: Iterable[Mapping[str, Value]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(row.get(name, "")) for name in names])
    return text.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = "; ".join(str(v) for v in value) if isinstance(value, tuple | list) else str(value)
    text = text.replace("\x00", "\ufffd")
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text

"""A graph to GraphML, as networkx, Gephi and yEd read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.model import Graph, Value

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


def graphml(graph: Graph) -> bytes:
    """UTF-8 GraphML of a directed graph with parallel edges. Lists become JSON text; every edge has its `type` as a property."""
    graph = without_private(graph)
    nodes = {i: n.flat() for i, n in graph.nodes.items()}
    edges = [(r, {"type": r.type, **r.flat()}) for r in graph.relations.values()]
    node_keys, edge_keys = _keys("n", nodes.values()), _keys("e", (flat for _, flat in edges))
    lines = [
        f'<key id="{key}" for="{kind}" attr.name="{_text(name)}" attr.type="{form}"/>'
        for kind, keys in (("node", node_keys), ("edge", edge_keys))
        for name, (key, form) in keys.items()
    ]
    lines.append('<graph id="stakegraph" edgedefault="directed">')
    for ident, flat in nodes.items():
        lines.append(f'<node id="{_text(ident)}">{_data(flat, node_keys)}</node>')
    for number, (relation, flat) in enumerate(edges):
        ends = f'source="{_text(relation.source)}" target="{_text(relation.target)}"'
        lines.append(f'<edge id="e{number}" {ends}>{_data(flat, edge_keys)}</edge>')
    return (_HEAD + "\n".join([*lines, "</graph>", "</graphml>"]) + "\n").encode("utf-8", "replace")


def _keys(prefix: str, rows: Iterable[Mapping[str, Value]]) -> dict[str, tuple[str, str]]:
    forms: dict[str, set[str]] = {}
    for row in rows:
        for name, value in row.items():
            forms.setdefault(name, set()).add(_form(value))
    found = {}
    for number, name in enumerate(sorted(forms)):
        seen = forms[name]
        form = next(iter(seen)) if len(seen) == 1 else "double" if seen == {"long", "double"} else "string"
        found[name] = (f"{prefix}{number}", form)
    return found


def _form(value: Value) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "long"
    return "double" if isinstance(value, float) else "string"


def _data(flat: Mapping[str, Value], keys: Mapping[str, tuple[str, str]]) -> str:
    return "".join(f'<data key="{keys[name][0]}">{_text(_written(value))}</data>' for name, value in flat.items())


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple | list):
        return json.dumps(list(value), ensure_ascii=False)
    return str(value)


def _text(text: str) -> str:
    """The text as XML content or attribute value; characters that XML cannot hold become U+FFFD."""
    held = "".join(
        c if c in "\t\n\r" or (ord(c) >= 32 and not 0xD800 <= ord(c) <= 0xDFFF and ord(c) not in (0xFFFE, 0xFFFF)) else "\ufffd"
        for c in text
    )
    return escape(held, {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})

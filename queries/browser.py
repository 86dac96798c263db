"""The catalog to a folder for the Neo4j Browser: one statement a file, ready to drop, run and edit, with a style sheet and five steps.

What the Browser does with files (tried on Neo4j Browser 5.24): a file is one statement; its first `//` line becomes the title of the
favourite; a graph appears only where paths are returned; of a style sheet the last rule that fits a label wins, and a label without a
rule gets one of the Browser's own, which comes last. So every label has a rule, the common labels first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from stakegraph.queries.catalog import AS_OF, Param, Query, catalog

STYLE = "style.grass"
README = "README.md"
MARK = "// ◀ edit"
"""Stands at the end of each line that holds a value to edit."""


class Look(Protocol):
    """A kind of node and its look on maps, as `stakegraph.graph.schema.KINDS` has them."""

    @property
    def name(self) -> str: ...
    @property
    def all_labels(self) -> tuple[str, ...]: ...
    @property
    def fill(self) -> str: ...
    @property
    def border(self) -> str: ...


def pack(kinds: Sequence[Look]) -> Mapping[str, bytes]:
    """File name to contents, sorted. A question with a picture gives a file that draws and one, `… (table)`, that lists."""
    files = {STYLE: style(kinds), README: readme()}
    for query in catalog():
        name = query.name
        if query.picture:
            files[f"{name}.cypher"] = statement(query, query.title, query.picture)
            files[f"{name}-table.cypher"] = statement(query, f"{query.title} (table)", query.text)
        else:
            files[f"{name}.cypher"] = statement(query, query.title, query.text)
    return {name: text.encode("utf-8") for name, text in sorted(files.items())}


def statement(query: Query, title: str, text: str) -> str:
    """One Cypher statement with its values written in: names instead of ids, examples and defaults, today for the graph's own date."""
    used = [p for p in query.params if re.search(rf"\${p.name}\b", text)]
    lines = []
    for line in text.splitlines():
        filled = line
        for param in used:
            filled = _fill(filled, param)
        lines.append(f"{filled}  {MARK}" if filled != line else line)
    head = [f"// {title}", f"// {query.question}", *(f"{MARK} {p.name}: {p.description}" for p in used)]
    return "\n".join((*head, *lines)) + "\n;\n"


def _fill(line: str, param: Param) -> str:
    if param.kinds:
        name = json.dumps(param.example, ensure_ascii=False)
        return re.sub(rf"\bid(: | = )\${param.name}\b", lambda m: f"name{m[1]}{name}", line)
    text = param.example if param.default in (None, "") else str(param.default)
    value = text if param.type in ("int", "float") else json.dumps(text, ensure_ascii=False)
    if text == AS_OF:
        value = "toString(date())"
    return re.sub(rf"\${param.name}\b", lambda _: value, line)


def style(kinds: Sequence[Look]) -> str:
    """The style sheet: colours as on the maps, names as captions, every label named, the common ones first."""
    own = {k.name for k in kinds}
    common = list(dict.fromkeys(label for k in kinds for label in k.all_labels if label not in own))
    rules = [_rule("node", "#999999", "#4d4d4d", 50), *(_rule(f"node.{label}", "#999999", "#4d4d4d", 50) for label in common)]
    rules += [_rule(f"node.{k.name}", k.fill, k.border, 65 if "Actor" in k.all_labels else 50) for k in kinds]
    rules.append(
        "relationship {\n  color: #8d99a6;\n  shaft-width: 1px;\n  font-size: 8px;\n  padding: 3px;\n"
        '  text-color-external: #333333;\n  text-color-internal: #FFFFFF;\n  caption: "<type>";\n}\n'
    )
    rules.append('relationship.INFLUENCES {\n  color: #b3261e;\n  shaft-width: 1px;\n  caption: "{weight}";\n}\n')
    return "\n".join(rules)


def _rule(selector: str, fill: str, border: str, diameter: int) -> str:
    inside = "#000000" if _luminance(fill) > 0.18 else "#FFFFFF"
    return (
        f"{selector} {{\n  diameter: {diameter}px;\n  color: {fill};\n  border-color: {border};\n  border-width: 2px;\n"
        f'  text-color-internal: {inside};\n  font-size: 10px;\n  caption: "{{name}}";\n}}\n'
    )


def _luminance(colour: str) -> float:
    """Relative luminance, 0–1 (WCAG 2.2); above 0.18 black stands out more than white."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readme() -> str:
    """Five steps, and what is in the folder."""
    return f"""# Stakegraph in the Neo4j Browser

1. Fill the database: `stakegraph ingest VAULT --store bolt://localhost:7687` (with NEO4J_USERNAME and NEO4J_PASSWORD set), then open the
   Browser, on your own machine <http://localhost:7474/browser/>, and log in.
2. Drop `{STYLE}` on the page: every kind of node gets its colour and its name as the caption.
3. Drop a `.cypher` file on the page, one at a time, and choose *Paste in editor* (or *Save to favorites*: its first line is the title).
4. Change the values on the lines that end in `{MARK}`: names as the notes write them, in quotes.
5. Run it with Ctrl+Enter. Files with a picture draw a graph: click a relationship to see its sources and quotes. The Browser also
   draws what else lies between the nodes shown; *Connect result nodes* under the cog wheel turns that off. Files whose name ends in
   `-table`, or that have no such sister, list rows.

In a terminal: `cypher-shell -u neo4j -f paths-between-table.cypher`.

{_listing(catalog())}"""


def _listing(queries: Iterable[Query]) -> str:
    lines: list[str] = []
    topic = ""
    for query in queries:
        if query.topic != topic:
            topic = query.topic
            lines += [f"\n## {topic.capitalize()}\n"] if lines else [f"## {topic.capitalize()}\n"]
        drawn = " (draws)" if query.picture else ""
        lines.append(f"- `{query.name}.cypher`{drawn}: {query.question}")
    return "\n".join(lines) + "\n"

"""The catalog with example rows to docs/queries.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stakegraph.queries.catalog import Query, catalog

Rows = Sequence[Mapping[str, object]]
_SHOWN = 5
_WIDEST = 60


def page(examples: Mapping[str, Rows]) -> str:
    """The whole page; `examples` are rows by the query's name, for its example parameters on the example vault."""
    lines = [
        "# Canned queries",
        "",
        "Made from `queries/**/*.cypher` and the example vault by `python tests/test_queries.py`; do not edit.",
        "",
        "`stakegraph query NAME key=value …` runs one, `stakegraph queries show NAME` prints its Cypher,",
        "`stakegraph queries export DIR` writes all of them for the Neo4j Browser. The same text runs on both engines.",
    ]
    topic = ""
    for query in catalog():
        if query.topic != topic:
            topic = query.topic
            lines += ["", f"## {topic.capitalize()}"]
        lines += ["", *_section(query, examples.get(query.name, ()))]
    return "\n".join(lines) + "\n"


def _section(query: Query, rows: Rows) -> list[str]:
    lines = [f"### {query.name}", "", f"**{query.title}.** {query.question}", ""]
    if query.params:
        lines += ["| parameter | type | default | |", "|---|---|---|---|"]
        lines += [
            f"| {p.name} | {p.type} | {'' if p.default is None else p.default or '(all)'} | {p.description} |"
            for p in query.params
        ]
        lines.append("")
    given = " ".join(f'{p.name}="{p.example}"' if " " in p.example else f"{p.name}={p.example}" for p in query.params)
    lines += ["```console", f"$ stakegraph query {query.name} {given}".rstrip(), "```", ""]
    lines += [f"| {' | '.join(query.columns)} |", "|" + "---|" * len(query.columns)]
    lines += ["| " + " | ".join(_cell(row[c]) for c in query.columns) + " |" for row in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        lines += ["", f"… {len(rows)} rows."]
    return lines


def _cell(value: object) -> str:
    text = ", ".join(str(v) for v in value) if isinstance(value, list | tuple) else "" if value is None else str(value)
    text = text if len(text) <= _WIDEST else text[: _WIDEST - 1].rstrip() + "…"
    return text.replace("|", "\\|").replace("\n", " ")

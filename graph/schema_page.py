"""The schema to `docs/schema.md`: every node kind, relationship type and property in one page."""

from __future__ import annotations

from stakegraph.graph.schema import KINDS, RELATION_PROPERTIES, SCHEMA_VERSION, TYPES


def page() -> str:
    """The page as Markdown; `python -m stakegraph.graph.schema_page > docs/schema.md` writes it anew."""
    lines = [
        "# The graph's vocabulary",
        "",
        f"Schema version {SCHEMA_VERSION}. Made from `graph/schema.py` by `python -m stakegraph.graph.schema_page`; do not edit.",
        "",
        "Every node carries `id`, `name`, `kind` and the label `Stakegraph`, which keeps it apart from other data in a shared database.",
        "",
        "## Nodes",
        "",
        "| kind | labels | what it is | properties |",
        "|---|---|---|---|",
    ]
    for kind in KINDS:
        properties = "; ".join(f"`{n}` {d}" for n, d in kind.properties)
        lines.append(f"| **{kind.name}** | {', '.join(kind.all_labels)} | {kind.description} | {properties} |")
    lines += ["", "## Relationships", "", "| type | from | to | means | in words |", "|---|---|---|---|---|"]
    for type_ in TYPES:
        words = f"A {type_.forward} B" + ("" if type_.symmetric else f"; B {type_.backward} A")
        lines.append(f"| **{type_.name}** | {', '.join(type_.sources)} | {', '.join(type_.targets)} | {type_.means} | {words} |")
    lines += ["", "Properties of relationships:", ""]
    lines += [f"- `{name}`: {description}" for name, description in RELATION_PROPERTIES]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(page())

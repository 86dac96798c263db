"""A set of maps to the page that lists them: plain HTML, no script at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from stakegraph.graph.export.html.render import environment, policy, style

ORDER = ("Overview", "Company", "Project")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One map of a set. `file` is its name beside the index page, `kind` what it is a map of."""

    file: str
    title: str
    kind: str = "Overview"
    nodes: int = 0
    ties: int = 0
    text: str = ""


def index_page(entries: Iterable[IndexEntry], *, title: str = "Stakeholder maps", vault: str = "", as_of: str = "") -> str:
    """The page: maps grouped by kind, in order of title. The same entries give the same bytes, whatever their order."""
    groups: dict[str, list[dict[str, object]]] = {}
    rank = {k: n for n, k in enumerate(ORDER)}
    for entry in sorted(entries, key=lambda e: (rank.get(e.kind, len(ORDER)), e.kind, e.title.casefold(), e.file)):
        row = {
            "href": "./" + quote(entry.file, safe=""),
            "title": entry.title,
            "nodes": entry.nodes,
            "ties": entry.ties,
            "text": entry.text,
        }
        groups.setdefault(entry.kind, []).append(row)
    template = environment().get_template("index.html")
    return template.render(title=title, vault=vault, as_of=as_of, groups=groups, policy=policy(), style=style())

"""An exported graph against hand-made labels: precision, recall and F1 of its relations, for whole vaults and for single lines.

Names are compared without case, accents and apostrophe shape; areas, topics, tasks, decisions and meetings by the share of words that
two texts have in common. A relation that is inferred or ended is not scored.
"""

from __future__ import annotations

import collections
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stakegraph.graph.model import Graph, Relation
from stakegraph.graph.text import norm

UNSCORED = frozenset("MENTIONS STATES DESCRIBES LINKS_TO INFLUENCES".split())
OF_LINES = frozenset(
    "WORKS_AT FORMERLY_AT MEMBER_OF LEADS PART_OF REPORTS_TO OWNS APPROVES ENGAGES INTRODUCED KNOWS CHAMPIONS BLOCKS WORKS_ON "
    "VIA SPONSORED_BY TARGETS DEPRIORITIZES CONCERNS MADE_BY".split()
)
SYMMETRIC = frozenset(("KNOWS", "RELATED_TO"))
ACTORS = frozenset(("Person", "Company", "Org", "Project"))
_EMPTY = frozenset("the a an of to and for in on any all".split())
LINES_PER_NOTE = 12


@dataclass(frozen=True)
class Figures:
    """Counts of right, wrong and missed relations, and how many that are forbidden were read."""

    right: int
    wrong: int
    missed: int
    forbidden: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def words(text: object) -> set[str]:
    return set(norm(str(text or "")).split()) - _EMPTY


def alike(a: object, b: object) -> float:
    """Share of words in common (Jaccard)."""
    x, y = words(a), words(b)
    return len(x & y) / len(x | y) if x and y else 0.0


def aliases(graph: Graph, ident: str) -> set[str]:
    node = graph.nodes[ident]
    more = node.properties.get("aliases")
    return {norm(n) for n in (node.name, *(more if isinstance(more, tuple) else ())) if isinstance(n, str)}


def score_vault(gold: Mapping[str, Any], graph: Graph) -> Figures:
    """A graph against the labels of a whole vault (`entities`, `relations`, `forbidden`)."""
    found = _match(gold["entities"], graph)
    index = {(e["kind"], e["name"]): i for i, e in enumerate(gold["entities"])}

    def key(type_: str, a: object, b: object) -> tuple[str, str, str]:
        ends = sorted((str(a), str(b))) if type_ in SYMMETRIC else [str(a), str(b)]
        return (type_, ends[0], ends[1])

    def end(row: Mapping[str, str]) -> str:
        i = index[row["kind"], row["name"]]
        return found.get(i, f"missing:{i}")

    want = {key(r["type"], end(r["from"]), end(r["to"])) for r in gold["relations"]}
    have = {
        key(r.type, r.source, r.target)
        for r in graph.relations.values()
        if r.type not in UNSCORED and not r.inferred and not r.until
    }
    forbidden = 0
    for row in gold.get("forbidden", []):
        ends = [index.get((row[s]["kind"], row[s]["name"])) for s in ("from", "to")]
        if None not in ends and key(row["type"], found.get(ends[0]), found.get(ends[1])) in have:  # type: ignore[arg-type]
            forbidden += 1
    return Figures(len(want & have), len(have - want), len(want - have), forbidden)


def _match(entities: Sequence[Mapping[str, Any]], graph: Graph) -> dict[int, str]:
    """Label number → node id, one to one, the best fits first."""
    by_kind: dict[str, list[str]] = collections.defaultdict(list)
    for node in graph.nodes.values():
        by_kind[node.kind].append(node.id)
    pairs = []
    for i, entity in enumerate(entities):
        names = {norm(n) for n in (entity["name"], *entity.get("aliases", []))}
        for ident in by_kind[entity["kind"]]:
            node = graph.nodes[ident]
            if entity["kind"] in ACTORS:
                own = norm(node.name)
                fit = 1.0 if own == norm(entity["name"]) else 0.9 if own in names else 0.0
                if not fit and norm(entity["name"]) in aliases(graph, ident):
                    fit = 0.8
            else:
                fit = max(alike(entity["name"], node.name), alike(entity["name"], node.properties.get("text")))
                least = 0.3 if entity["kind"] == "Meeting" else 0.6
                same_day = entity["kind"] != "Meeting" or str(node.properties.get("date", ""))[:10] == entity.get("date")
                fit = fit if fit >= least and same_day else 0.0
            if fit:
                pairs.append((-fit, i, ident))
    found: dict[int, str] = {}
    used: set[str] = set()
    for _, i, ident in sorted(pairs):
        if i not in found and ident not in used:
            found[i] = ident
            used.add(ident)
    return found


def layout(book: Mapping[str, Any]) -> list[tuple[str, str, dict[int, Mapping[str, Any]]]]:
    """A phrase book as a vault: (path, text, {line number: item}) of each note, the same every time."""
    cast, files = book["cast"], []
    about: dict[str, list[Any]] = collections.defaultdict(list)
    meetings = [item for item in book["items"] if item["where"] == "meeting"]
    for item in book["items"]:
        if item["where"] != "meeting":
            about[item["subject"]].append(item)
    everyone = [p["name"] for p in cast["people"]]

    def note(path: str, front: list[str], items: Sequence[Mapping[str, Any]], tail: Sequence[str] = ()) -> None:
        lines, at = ["---", *front, "---"], {}
        sections: dict[str, list[Mapping[str, Any]]] = collections.defaultdict(list)
        for item in items:
            sections[item["section"]].append(item)
        for section, held in sections.items():
            lines += ["", f"## {section}"]
            for item in held:
                lines.append("- " + item["text"])
                at[len(lines)] = item
        lines += [*tail, "", "## See also", *(f"- [[{name}]]" for name in everyone), ""]
        files.append((path, "\n".join(lines), at))

    for p in cast["people"]:
        role = [f"role: {json.dumps(p['role'], ensure_ascii=False)}"] if p.get("role") else []
        note(f"People/{p['name']}.md", ["type: person", f'company: "[[{p["company"]}]]"', *role], about[p["name"]])
    for name in cast["companies"]:
        teams = [f"- {o['name']}" for o in cast["orgs"] if o["company"] == name]
        note(f"Companies/{name}.md", ["type: company"], about[name], ["", "## Teams", *teams] if teams else ())
    for p in cast["projects"]:
        company = [f'company: "[[{p["company"]}]]"'] if p.get("company") else []
        note(f"Projects/{p['name']}.md", ["type: project", *company], about[p["name"]])
    people = ["people:", *(f'  - "[[{name}]]"' for name in everyone)]
    for number, start in enumerate(range(0, len(meetings), LINES_PER_NOTE), 1):
        day = f"2025-09-{number:02d}"
        front = ["type: meeting", f"date: {day}", *people]
        note(f"Meetings/{day} - Working session {number}.md", front, meetings[start : start + LINES_PER_NOTE])
    return files


def build(book: Mapping[str, Any], folder: Path) -> None:
    """Writes a phrase book as a vault."""
    for path, text, _ in layout(book):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def score_book(book: Mapping[str, Any], graph: Graph) -> Figures:
    """A graph against the labels of a phrase book's lines: a relation belongs to the line that it names as its source."""
    read: dict[str, list[Relation]] = collections.defaultdict(list)
    for relation in graph.relations.values():
        if relation.type in OF_LINES and not relation.inferred:
            for source in {e.origin.source for e in relation.evidence}:
                read[source].append(relation)

    def fits(label: str, ident: str) -> bool:
        node = graph.nodes[ident]
        if label == "@decision":
            return node.kind == "Decision"
        return norm(label) in aliases(graph, ident) or (node.kind == "Area" and alike(label, node.name) >= 0.5)

    right = wrong = missed = forbidden = 0
    for path, _, at in layout(book):
        for line, item in at.items():
            here = list(read[f"{path}:{line}"])
            for type_, a, b in item["relations"]:
                ends = [(a, b), (b, a)] if type_ == "KNOWS" else [(a, b)]
                hit = next(
                    (r for r in here if r.type == type_ and any(fits(x, r.source) and fits(y, r.target) for x, y in ends)), None
                )
                right, missed = (right + 1, missed) if hit else (right, missed + 1)
                if hit:
                    here.remove(hit)
            here = [r for r in here if not r.until]
            wrong += len(here)
            forbidden += sum(
                any(r.type == t and fits(a, r.source) and fits(b, r.target) for r in here) for t, a, b in item.get("not", [])
            )
    return Figures(right, wrong, missed, forbidden)

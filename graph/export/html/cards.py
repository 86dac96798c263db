"""Graph to the cards of a map: what is said of each entity, gathered from the facts, areas, meetings, decisions and tasks around it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stakegraph.graph.export.html.model import Card, Detail, Proof
from stakegraph.graph.model import Graph, Node, Relation
from stakegraph.graph.schema import TYPE

STALE_DAYS = 180
"""A node or tie without newer evidence than this many days before the map's date is drawn as stale."""
MEETING_DAYS = 180
_FIELDS = (("role", "role"), ("department", "department"), ("location", "location"), ("status", "status"))
_LISTED = {"OWNS": "owns", "APPROVES": "approves", "ATTENDED": "attended", "DISCUSSED": "talked about"}
_QUIET = frozenset({"STATES", "DESCRIBES", "LINKS_TO", "MENTIONS", "INFLUENCES"})


@dataclass(frozen=True, slots=True)
class Limits:
    """How many details, facts and proofs per card and tie go into the file, so that it can be mailed at any size."""

    details: int
    facts: int
    proofs: int

    @classmethod
    def of(cls, size: int) -> Limits:
        """The limits for a map of `size` nodes."""
        if size <= 150:
            return cls(40, 40, 6)
        return cls(16, 12, 3) if size <= 800 else cls(6, 4, 2)


def word(value: object) -> str:
    """A property as text; lists joined by commas."""
    return ", ".join(str(v) for v in value) if isinstance(value, tuple | list) else str(value if value is not None else "")


def days_before(date: str, days: int) -> str:
    """The ISO date so many days before `date`; "" where that is no date."""
    try:
        return (datetime.date.fromisoformat(date[:10]) - datetime.timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return ""


def real_date(text: str) -> str:
    """The ISO date at the start of a text; "" for anything else."""
    return text[:10] if days_before(text, 0) == text[:10] and len(text) >= 10 else ""


_MARKUP = (
    (re.compile(r"^\s*(?:[-*+>]|\d+[.)])\s+(?:\[.\]\s+)?"), ""),
    (re.compile(r"!?\[\[[^\[\]|]*\|([^\[\]]*)\]\]"), r"\1"),
    (re.compile(r"!?\[\[([^\[\]]*)\]\]"), r"\1"),
    (re.compile(r"\*\*|__|~~|=="), ""),
    (re.compile(r"(?<!\\)\s*\|\s*"), " · "),
)


def said(quote: str) -> str:
    """The words of a quoted line without Obsidian's markup, as a reader of the note sees them.

    >>> said("- **Lead**: [[People/Ann Berg|Ann]]"), said("| [[Bo Ek]] | Acme | sizing |")
    ('Lead: Ann', 'Bo Ek · Acme · sizing')
    """
    text = quote.replace("\\|", "|") if "[[" in quote else quote
    for pattern, put in _MARKUP:
        text = pattern.sub(put, text)
    return text.strip(" ·").strip('"') or quote


def proofs(relation: Relation, limit: int) -> tuple[Proof, ...]:
    """The newest sentences that a relation rests on, without repetitions."""
    found = {
        Proof(e.origin.path, e.origin.line, said(e.origin.quote), e.date, "" if e.type == relation.type else e.type)
        for e in relation.evidence
    }
    return tuple(sorted(found, key=lambda p: (_reverse(p.date), p))[:limit])


def _reverse(text: str) -> tuple[int, ...]:
    """A sort key by which later dates come first and missing ones last."""
    return tuple(-ord(c) for c in text) or (1,)


def dates(relation: Relation) -> list[str]:
    """The dates of a relation's evidence, oldest first."""
    return sorted(d for e in relation.evidence if (d := real_date(e.date)))


def latest(graph: Graph) -> str:
    """The newest date that a graph speaks of: its `as_of` where it has one, else the newest evidence."""
    stated = real_date(graph.meta.get("as_of", ""))
    return stated or max((d for r in graph.relations.values() for d in dates(r)), default="")


def companies(graph: Graph) -> dict[str, str]:
    """The company in whose island each entity stands: employer, the company of its team, or the customer of a project.

    What nobody states stays out: a person without an employer has no entry.
    """
    found: dict[str, str] = {}
    for node in graph.of_kind("Company"):
        found[node.id] = node.id
    for relation in _best(graph, "WORKS_AT"):
        found.setdefault(relation.source, relation.target)
    parts = list(_best(graph, "PART_OF"))
    for _ in range(6):
        before = len(found)
        for relation in parts:
            if relation.target in found:
                found.setdefault(relation.source, found[relation.target])
        if len(found) == before:
            break
    for relation in _best(graph, "MEMBER_OF", "LEADS"):
        target = graph.nodes.get(relation.target)
        if target is not None and target.kind == "Org" and relation.target in found:
            found.setdefault(relation.source, found[relation.target])
    return found


def own_company(graph: Graph, home: Mapping[str, str]) -> str:
    """The company on whose side the notes are kept: the one whose people took part in most meetings; "" where two are equal."""
    met: dict[str, set[str]] = {}
    for relation in graph.of_type("ATTENDED"):
        if relation.source in home:
            met.setdefault(home[relation.source], set()).add(relation.target)
    ranked = sorted(met, key=lambda c: (-len(met[c]), c))
    return ranked[0] if len(ranked) == 1 or (ranked and len(met[ranked[0]]) > len(met[ranked[1]])) else ""


def _best(graph: Graph, *types: str) -> list[Relation]:
    """Current relations of these types, the best supported first."""
    now = [r for r in graph.of_type(*types) if not r.until]
    return sorted(now, key=lambda r: (-r.confidence, _reverse((dates(r) or [""])[-1]), r.key))


def card(graph: Graph, node: Node, group: str, as_of: str, limits: Limits) -> Card:
    """Everything that the map's panel says of one node."""
    out, into = graph.outgoing.get(node.id, ()), graph.incoming.get(node.id, ())
    around = [*out, *into]
    seen = sorted(d for r in around if r.type not in _QUIET or r.type == "MENTIONS" for d in dates(r))
    met = sorted(d for r in out if r.type == "ATTENDED" and (d := _meeting_date(graph, r)))
    contact = max([real_date(word(node.properties.get("last_contact"))), *met])
    last = max([*seen, contact], default="")
    facts = _facts(graph, into)
    power, interest, reasons = _standing(graph, node, as_of)
    details = _details(graph, node, out, into, limits)
    return Card(
        id=node.id,
        kind=node.kind,
        name=node.name,
        aliases=tuple(str(a) for a in _tuple(node.properties.get("aliases"))),
        group=group,
        role=_role(node, out),
        influence=round(sum(_weight(r) for r in out if r.type == "INFLUENCES" and not r.until), 3),
        power=power,
        interest=interest,
        reasons=reasons,
        first=min([*seen, *filter(None, [real_date(word(node.properties.get("created")))])], default=""),
        last=last,
        contact=contact,
        stale=bool(last) and node.kind != "Company" and last < days_before(as_of, STALE_DAYS),
        stub=bool(node.properties.get("stub")),
        details=details,
        facts=facts[: limits.facts],
        more=max(0, len(facts) - limits.facts),
    )


def _weight(relation: Relation) -> float:
    value = relation.properties.get("weight", 0.0)
    return float(value) if isinstance(value, int | float) else 0.0


def _tuple(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, tuple | list) else ((value,) if value else ())


def _role(node: Node, out: Iterable[Relation]) -> str:
    stated = [word(r.properties.get("role")) for r in out if r.type == "WORKS_AT" and not r.until and r.properties.get("role")]
    return word(node.properties.get("role")) or (stated[0] if stated else "")


def _meeting_date(graph: Graph, relation: Relation) -> str:
    meeting = graph.nodes.get(relation.target)
    stated = real_date(word(meeting.properties.get("date"))) if meeting else ""
    return stated or (dates(relation) or [""])[-1]


def _facts(graph: Graph, into: Iterable[Relation]) -> tuple[Proof, ...]:
    found = []
    for relation in into:
        fact = graph.nodes.get(relation.source)
        if relation.type != "MENTIONS" or fact is None or fact.kind != "Fact":
            continue
        line = fact.properties.get("line", 1)
        text = said(word(fact.properties.get("text")) or fact.name)
        found.append(
            Proof(
                word(fact.properties.get("path")),
                int(line) if isinstance(line, int | float) else 1,
                text,
                word(fact.properties.get("date")),
            )
        )
    return tuple(sorted(set(found), key=lambda p: (_reverse(p.date), p)))


def _details(graph: Graph, node: Node, out: Iterable[Relation], into: Iterable[Relation], limits: Limits) -> tuple[Detail, ...]:
    found: list[tuple[int, str, Detail]] = []
    for key, label in _FIELDS:
        if text := word(node.properties.get(key)):
            found.append((0, "", Detail(label, text)))
    for relation in out:
        other = graph.nodes.get(relation.target)
        if other is None or other.kind not in ("Area", "Meeting", "Topic") or relation.type not in _LISTED or relation.until:
            continue
        date = _meeting_date(graph, relation) if other.kind == "Meeting" else ""
        text = f"{other.name} ({date})" if date and date not in other.name else other.name
        rank = {"APPROVES": 1, "OWNS": 2, "ATTENDED": 5, "DISCUSSED": 6}[relation.type]
        found.append(
            (rank, "" if not date else _flip(date), Detail(_LISTED[relation.type], text, proofs(relation, limits.proofs)))
        )
    for relation in into:
        other = graph.nodes.get(relation.source)
        if other is None or relation.type == "MENTIONS":
            continue
        if other.kind == "Decision":
            status = word(other.properties.get("status"))
            said = other.name + (f" ({status})" if status and status != "decided" else "")
            found.append(
                (
                    3,
                    _flip(word(other.properties.get("date"))),
                    Detail(TYPE[relation.type].backward, said, proofs(relation, limits.proofs)),
                )
            )
        elif other.kind == "Task" and not other.properties.get("done"):
            due = word(other.properties.get("due"))
            found.append(
                (
                    4,
                    due or "9",
                    Detail(
                        TYPE[relation.type].backward,
                        other.name + (f" (due {due})" if due else ""),
                        proofs(relation, limits.proofs),
                    ),
                )
            )
        elif other.kind == "Note" and relation.type == "DESCRIBES":
            found.append((7, "", Detail("note", other.name, (Proof(word(other.properties.get("path")), 1, ""),))))
    found.sort(key=lambda f: (f[0], f[1], f[2].label, f[2].text))
    return tuple(d for _, _, d in found)[: limits.details]


def _flip(date: str) -> str:
    """A text by which later dates sort first."""
    return "".join(chr(255 - ord(c)) if ord(c) < 255 else c for c in date) or "ÿ"


def _standing(graph: Graph, node: Node, as_of: str) -> tuple[int, int, tuple[str, ...]]:
    """Points of power and of interest with the reasons, counted from current statements only.

    Power: 3 per approval right, 2 per team or project led and per sponsorship, 1 per area owned. Interest: 3 per project or
    decision spoken for or against, 2 per project worked on, led or sponsored, 1 per meeting of the last 180 days (at most 3).
    """
    if node.kind != "Person":
        return 0, 0, ()
    out = [r for r in graph.outgoing.get(node.id, ()) if not r.until]
    into = [r for r in graph.incoming.get(node.id, ()) if not r.until]
    recent = days_before(as_of, MEETING_DAYS)
    count: dict[str, int] = {}
    for relation in out:
        kind = graph.nodes[relation.target].kind if relation.target in graph.nodes else ""
        name = {"APPROVES": "approves", "OWNS": "owns", "CHAMPIONS": "champions", "BLOCKS": "blocks", "WORKS_ON": "works on"}.get(
            relation.type
        )
        if relation.type == "LEADS":
            name = "leads a project" if kind == "Project" else "leads"
        if relation.type == "ATTENDED" and _meeting_date(graph, relation) >= (recent or "9"):
            name = "recent meetings"
        if name:
            count[name] = count.get(name, 0) + 1
    if sponsored := sum(r.type == "SPONSORED_BY" for r in into):
        count["sponsors"] = sponsored
    scores: Mapping[str, tuple[int, int]] = {
        "approves": (3, 0), "leads": (2, 0), "leads a project": (2, 2), "sponsors": (2, 2), "owns": (1, 0),
        "champions": (0, 3), "blocks": (0, 3), "works on": (0, 2), "recent meetings": (0, 1),
    }  # fmt: skip
    capped = {k: min(n, 3) if k in ("recent meetings", "owns") else n for k, n in count.items()}
    power = sum(scores[k][0] * n for k, n in capped.items())
    interest = sum(scores[k][1] * n for k, n in capped.items())
    return power, interest, tuple(f"{k} {count[k]}" for k in scores if k in count)

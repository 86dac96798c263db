"""The export model: what one map shows, as frozen values; and its JSON form, from which the same model can be read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

FORMAT = "stakegraph-map/1"
LIMIT = 2000
"""The most nodes that one map draws."""


@dataclass(frozen=True, slots=True, order=True)
class Proof:
    """A sentence of a note. `type` is the relationship type that it states, "" where it is only a fact about somebody."""

    path: str
    line: int
    text: str
    date: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """One line of a node's panel: `label` is a verb or a field name ("owns", "Role"), `text` the words."""

    label: str
    text: str
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A node of the map.

    `group` is the id of the company whose island it stands in ("" for none), `influence` the sum of the weights with which
    it influences others, `power` and `interest` the points of the power–interest grid with their reasons, `first` and
    `last` the ISO dates of the oldest and newest evidence about it. `stale`: nothing new for `STALE_DAYS` before the
    map's date. `change` is "", "new", "gone" or "changed".
    """

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    group: str = ""
    role: str = ""
    influence: float = 0.0
    power: int = 0
    interest: int = 0
    reasons: tuple[str, ...] = ()
    first: str = ""
    last: str = ""
    contact: str = ""
    stale: bool = False
    stub: bool = False
    details: tuple[Detail, ...] = ()
    facts: tuple[Proof, ...] = ()
    more: int = 0
    change: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """A relationship between two cards. `drawn` ones are lines of the map; the others stand in the panel."""

    source: str
    type: str
    target: str
    proofs: tuple[Proof, ...] = ()
    weight: float = 0.0
    until: str = ""
    inferred: bool = False
    stale: bool = False
    drawn: bool = True
    change: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.source, self.type, self.target)


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a route with the evidence it rests on; `weight` in (0, 1], 0 where unknown.

    `said` puts it into words: a verb that reads between the two names, or a sentence; "" lets the page find a verb.
    """

    source: str
    target: str
    weight: float = 0.0
    proofs: tuple[Proof, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """A path to show: in the map, and as a strip from left to right. Each hop begins where the one before it ends."""

    title: str
    hops: tuple[Hop, ...]

    @property
    def nodes(self) -> tuple[str, ...]:
        """The ids along the route."""
        return (self.hops[0].source, *(h.target for h in self.hops)) if self.hops else ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that stands out. `mood` is risk, warning or info; `rule` names the rule that found it, "" for one from elsewhere."""

    title: str
    text: str
    nodes: tuple[str, ...] = ()
    mood: str = "warning"
    rule: str = ""


@dataclass(frozen=True, slots=True)
class MapModel:
    """Everything that one map shows. `focus` is the node that an ego map is about, "" for other scopes.

    `own` is the id of the company on whose side the notes are kept, "" where that is not clear. `flow` maps show their routes
    from left to right instead of companies as islands.

    `measure` says what the size of a node means: "influence", or "ties" where the graph has no influence in it.
    """

    title: str
    scope: str
    cards: tuple[Card, ...]
    ties: tuple[Tie, ...]
    vault: str = ""
    as_of: str = ""
    routes: tuple[Route, ...] = ()
    findings: tuple[Finding, ...] = ()
    focus: str = ""
    own: str = ""
    flow: bool = False
    measure: str = "influence"
    redacted: bool = False
    compared: str = ""

    @property
    def by_id(self) -> Mapping[str, Card]:
        """Cards by id."""
        return {c.id: c for c in self.cards}

    def with_routes(self, routes: Iterable[Route]) -> MapModel:
        """The same map with these routes; the ones that leave the map are dropped."""
        known = self.by_id
        return replace(self, routes=tuple(r for r in routes if r.hops and all(i in known for i in r.nodes)))

    def with_findings(self, findings: Iterable[Finding]) -> MapModel:
        """The same map with these findings."""
        return replace(self, findings=tuple(findings))


@dataclass
class _Sources:
    """Proofs by number: each sentence stands in the file once, however many relations rest on it."""

    rows: list[list[object]] = field(default_factory=list)
    index: dict[Proof, int] = field(default_factory=dict)

    def number(self, proof: Proof) -> int:
        if proof not in self.index:
            self.index[proof] = len(self.rows)
            self.rows.append([proof.path, proof.line, proof.text, proof.date, proof.type])
        return self.index[proof]

    def numbers(self, proofs: Iterable[Proof]) -> list[int]:
        return [self.number(p) for p in proofs]


def to_json(model: MapModel) -> dict[str, object]:
    """The model as JSON values. Nodes are named n0, n1, … in their order, so that no id of the graph becomes an id of the page."""
    sources = _Sources()
    page = {c.id: f"n{i}" for i, c in enumerate(model.cards)}
    nodes = [
        _lean(
            id=page[c.id],
            key=c.id,
            kind=c.kind,
            name=c.name,
            aliases=list(c.aliases),
            group=page.get(c.group, ""),
            role=c.role,
            influence=round(c.influence, 3),
            power=c.power,
            interest=c.interest,
            reasons=list(c.reasons),
            first=c.first,
            last=c.last,
            contact=c.contact,
            stale=c.stale,
            stub=c.stub,
            details=[[d.label, d.text, sources.numbers(d.proofs)] for d in c.details],
            facts=sources.numbers(c.facts),
            more=c.more,
            change=c.change,
        )
        for c in model.cards
    ]
    edges = [
        _lean(
            s=page[t.source],
            type=t.type,
            t=page[t.target],
            p=sources.numbers(t.proofs),
            w=round(t.weight, 4),
            until=t.until,
            inferred=t.inferred,
            stale=t.stale,
            drawn=t.drawn,
            change=t.change,
        )
        for t in model.ties
    ]
    routes = [
        {
            "title": r.title,
            "hops": [[page[h.source], page[h.target], round(h.weight, 4), sources.numbers(h.proofs), h.said] for h in r.hops],
        }
        for r in model.routes
    ]
    findings = [
        {"title": f.title, "text": f.text, "mood": f.mood, "rule": f.rule, "nodes": [page[i] for i in f.nodes if i in page]}
        for f in model.findings
    ]
    return {
        "format": FORMAT,
        "title": model.title,
        "scope": model.scope,
        "vault": model.vault,
        "as_of": model.as_of,
        "focus": page.get(model.focus, ""),
        "own": page.get(model.own, ""),
        "flow": model.flow,
        "measure": model.measure,
        "redacted": model.redacted,
        "compared": model.compared,
        "nodes": nodes,
        "edges": edges,
        "routes": routes,
        "findings": findings,
        "sources": sources.rows,
    }


def _lean(**values: object) -> dict[str, object]:
    return {k: v for k, v in values.items() if v not in ("", 0, 0.0, False) and v != []}


def from_json(data: Mapping[str, object]) -> MapModel:
    """The model that `to_json` wrote (ValueError where the data is not of this form)."""
    if data.get("format") != FORMAT:
        raise ValueError(f"not a {FORMAT} document")
    try:
        return _read(data)
    except (KeyError, TypeError, IndexError, AttributeError) as broken:
        raise ValueError(f"damaged {FORMAT} document: {broken}") from None


def _read(data: Mapping[str, object]) -> MapModel:
    sources = [Proof(str(p), int(str(n)), str(t), str(d), str(k)) for p, n, t, d, k in _rows(data["sources"])]

    def proofs(numbers: object) -> tuple[Proof, ...]:
        return tuple(sources[int(str(i))] for i in _rows(numbers))

    raw = _rows(data["nodes"])
    ids = {n["id"]: str(n["key"]) for n in raw}
    cards = tuple(
        Card(
            id=str(n["key"]),
            kind=str(n["kind"]),
            name=str(n.get("name", "")),
            aliases=_words(n.get("aliases")),
            group=ids.get(n.get("group", ""), ""),
            role=str(n.get("role", "")),
            influence=float(n.get("influence", 0)),
            power=int(n.get("power", 0)),
            interest=int(n.get("interest", 0)),
            reasons=_words(n.get("reasons")),
            first=str(n.get("first", "")),
            last=str(n.get("last", "")),
            contact=str(n.get("contact", "")),
            stale=bool(n.get("stale")),
            stub=bool(n.get("stub")),
            details=tuple(Detail(str(label), str(text), proofs(p)) for label, text, p in _rows(n.get("details"))),
            facts=proofs(n.get("facts")),
            more=int(n.get("more", 0)),
            change=str(n.get("change", "")),
        )
        for n in raw
    )
    ties = tuple(
        Tie(
            ids[e["s"]],
            str(e["type"]),
            ids[e["t"]],
            proofs(e.get("p")),
            float(e.get("w", 0)),
            str(e.get("until", "")),
            bool(e.get("inferred")),
            bool(e.get("stale")),
            bool(e.get("drawn")),
            str(e.get("change", "")),
        )
        for e in _rows(data["edges"])
    )
    routes = tuple(
        Route(
            str(r["title"]), tuple(Hop(ids[s], ids[t], float(w), proofs(p), str(said)) for s, t, w, p, said in _rows(r["hops"]))
        )
        for r in _rows(data["routes"])
    )
    findings = tuple(
        Finding(str(f["title"]), str(f["text"]), tuple(ids[i] for i in _rows(f["nodes"])), str(f["mood"]), str(f["rule"]))
        for f in _rows(data["findings"])
    )
    return MapModel(
        title=str(data["title"]),
        scope=str(data["scope"]),
        cards=cards,
        ties=ties,
        vault=str(data.get("vault", "")),
        as_of=str(data.get("as_of", "")),
        routes=routes,
        findings=findings,
        focus=ids.get(data.get("focus", ""), ""),
        own=ids.get(data.get("own", ""), ""),
        flow=bool(data.get("flow")),
        measure=str(data.get("measure", "influence")),
        redacted=bool(data.get("redacted")),
        compared=str(data.get("compared", "")),
    )


def _rows(value: object) -> Sequence:  # type: ignore[type-arg]
    return value if isinstance(value, list) else []


def _words(value: object) -> tuple[str, ...]:
    return tuple(str(v) for v in _rows(value))

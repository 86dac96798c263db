"""Graph to export model: whom a map shows (everybody, around somebody, a company, a project, a path) and what is said of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from stakegraph.graph.export.html.cards import STALE_DAYS as STALE_DAYS
from stakegraph.graph.export.html.cards import Limits, card, companies, dates, days_before, latest, own_company, proofs
from stakegraph.graph.export.html.findings import stands_out
from stakegraph.graph.export.html.model import LIMIT, MapModel, Route, Tie
from stakegraph.graph.export.html.routes import again, to_the_account
from stakegraph.graph.export.privacy import without_private
from stakegraph.graph.model import Graph, NameError_, Node, OutputError, Relation
from stakegraph.graph.schema import ENTITIES, KIND

SMALL, FEW = 30, 5
"""Up to so many nodes, and up to so few decisions, the maps of a person and of a project show decisions as nodes too."""
_PANEL_ONLY = frozenset({"WORKS_AT", "FORMERLY_AT", "RELATED_TO", "INFLUENCES", "MENTIONS"})
_NEAR = frozenset(
    {
        *("REPORTS_TO", "LEADS", "MEMBER_OF", "ENGAGES", "INTRODUCED", "KNOWS", "CHAMPIONS", "BLOCKS"),
        *("WORKS_ON", "SPONSORED_BY", "WORKS_AT", "PART_OF", "RELATED_TO"),
    }
)


def whole(graph: Graph, *, title: str = "", kinds: Collection[str] = (), since: str = "", as_of: str = "") -> MapModel:
    """Everybody: all people, orgs, companies and projects, or the nodes of `kinds`."""
    graph = _dated(without_private(graph), since, as_of)
    shown = _kinds(kinds)
    return _model(
        graph,
        {n.id for n in graph.of_kind(*shown)},
        title or "Stakeholder map",
        _said("the whole vault", since),
        shown,
        since,
        as_of,
        complete=None,
    )


def ego(
    graph: Graph, ident: str, hops: int = 2, *, title: str = "", kinds: Collection[str] = (), since: str = "", as_of: str = ""
) -> MapModel:
    """Somebody and those within so many stated ties; a company met on the way is shown, but does not bring all its people."""
    graph = without_private(graph)
    start = _known(graph, ident)
    graph = _dated(graph, since, as_of, {ident})
    shown = _kinds(kinds)
    chosen, edge = {ident}, {ident}
    for _ in range(max(0, hops)):
        edge = {i for here in edge if here == ident or graph.nodes[here].kind != "Company" for i in _around(graph, here)} - chosen
        chosen |= edge
    steps = "1 step" if hops == 1 else f"{hops} steps"
    model = _model(
        graph, chosen, title or start.name, _said(f"{steps} around {start.name}", since), shown, since, as_of, bool(not kinds)
    )
    return replace(model, focus=ident)


def company(
    graph: Graph, ident: str, *, title: str = "", kinds: Collection[str] = (), since: str = "", as_of: str = ""
) -> MapModel:
    """A company with its people, teams and projects, and everybody outside who has a stated tie to one of them."""
    graph = without_private(graph)
    start = _known(graph, ident, "Company")
    graph = _dated(graph, since, as_of, {ident})
    home = companies(graph)
    inside = {i for i, c in home.items() if c == ident} | {ident}
    chosen = inside | {j for i in inside for j in _around(graph, i) if graph.nodes[j].kind != "Company" or i == ident}
    return _model(
        graph,
        chosen,
        title or start.name,
        _said(f"the company {start.name} and its surroundings", since),
        _kinds(kinds),
        since,
        as_of,
        complete=(ident,),
    )


def project(
    graph: Graph, ident: str, *, title: str = "", kinds: Collection[str] = (), since: str = "", as_of: str = ""
) -> MapModel:
    """A project with everybody who leads, sponsors, champions, blocks or works on it, and the managers of those people."""
    graph = without_private(graph)
    start = _known(graph, ident, "Project")
    graph = _dated(graph, since, as_of, {ident})
    chosen = {ident} | _around(graph, ident)
    for decision in [r.source for r in graph.incoming.get(ident, ()) if r.type == "CONCERNS"]:
        chosen |= {
            r.target
            for r in graph.outgoing.get(decision, ())
            if r.target in graph.nodes and graph.nodes[r.target].kind in ENTITIES
        }
    people = {i for i in chosen if graph.nodes[i].kind == "Person"}
    chosen |= {
        r.target for i in people for r in graph.outgoing.get(i, ()) if r.type in ("REPORTS_TO", "MEMBER_OF") and not r.until
    }
    return _model(
        graph, chosen, title or start.name, _said(f"the project {start.name}", since), _kinds(kinds), since, as_of, not kinds
    )


def path(graph: Graph, routes: Iterable[Route], *, title: str = "", as_of: str = "") -> MapModel:
    """Those on the given routes only, with the routes drawn."""
    public = without_private(graph)
    found = tuple(routes if public is graph else again(public, routes))
    found, graph = tuple(r for r in found if r.hops), public
    chosen = {i for r in found for i in r.nodes}
    if not chosen:
        raise OutputError("there is no path to draw: ask `stakegraph path` with more hops, or draw the map around one of the two")
    first = found[0].nodes
    names = f"{_known(graph, first[0]).name} → {_known(graph, first[-1]).name}"
    model = _model(graph, chosen, title or names, f"influence paths {names}", (*ENTITIES, "Decision", "Meeting"), "", as_of)
    return replace(_flow(model, chosen).with_routes(found), focus=first[0])


def _flow(model: MapModel, chosen: Collection[str]) -> MapModel:
    """The model without the companies around the chosen, each of whom has the company beside the role instead."""
    known = model.by_id
    cards = []
    for c in model.cards:
        if c.id in chosen:
            company = known[c.group].name if c.group in known and c.group != c.id else ""
            cards.append(replace(c, group="", role=" · ".join(w for w in (c.role, company) if w)))
    ties = tuple(t for t in model.ties if t.source in chosen and t.target in chosen)
    findings = tuple(f for f in model.findings if set(f.nodes) <= set(chosen))
    return replace(
        model, cards=tuple(cards), ties=ties, findings=findings, own=model.own if model.own in chosen else "", flow=True
    )


def _said(scope: str, since: str) -> str:
    return f"{scope}, what was said since {since}" if since else scope


def _kinds(kinds: Collection[str]) -> tuple[str, ...]:
    known = {k.lower(): k for k in KIND} | {KIND[k].plural.lower(): k for k in KIND}
    wrong = sorted(k for k in kinds if k.lower() not in known)
    if wrong:
        raise OutputError(f"no such kind: {', '.join(wrong)}; there are {', '.join(KIND)}")
    return tuple(dict.fromkeys(known[k.lower()] for k in kinds)) or ENTITIES


def _known(graph: Graph, ident: str, kind: str = "") -> Node:
    node = graph.nodes.get(ident)
    if node is None or (kind and node.kind != kind):
        raise NameError_(f"there is no {kind.lower() or 'entity'} {ident!r} in the graph; `stakegraph who` finds names")
    return node


def _around(graph: Graph, ident: str) -> set[str]:
    out = {r.target for r in graph.outgoing.get(ident, ()) if r.type in _NEAR and not r.until}
    into = {r.source for r in graph.incoming.get(ident, ()) if r.type in _NEAR and not r.until}
    return {i for i in out | into if i in graph.nodes and graph.nodes[i].kind in ENTITIES}


def _dated(graph: Graph, since: str, as_of: str, keep: Collection[str] = ()) -> Graph:
    """The graph of what was said up to `as_of` and, where given, since `since`; nodes that only the rest spoke of are left out."""
    if not since and not as_of:
        return graph

    def holds(relation: Relation) -> Relation | None:
        found = tuple(e for e in relation.evidence if not as_of or not e.date or e.date[:10] <= as_of)
        if relation.evidence and not found:
            return None
        said = replace(relation, evidence=found)
        return None if since and (dates(said) or [""])[-1] < since else said

    kept = [r for relation in graph.relations.values() if (r := holds(relation)) is not None]
    if since:
        kept += [r for r in graph.of_type("WORKS_AT", "PART_OF") if r.key not in {k.key for k in kept}]
        spoken = {i for r in kept if r.type not in ("WORKS_AT", "PART_OF") for i in (r.source, r.target)} | set(keep)
        spoken |= {r.target for r in kept if r.source in spoken and r.type in ("WORKS_AT", "PART_OF")}
    else:
        before = {i for r in graph.relations.values() for i in (r.source, r.target)}
        spoken = {i for r in kept for i in (r.source, r.target)} | (graph.nodes.keys() - before) | set(keep)
    nodes = [n for n in graph.nodes.values() if n.id in spoken]
    known = {n.id for n in nodes}
    return Graph.of(nodes, [r for r in kept if r.source in known and r.target in known], graph.meta)


def _model(
    graph: Graph,
    chosen: set[str],
    title: str,
    scope: str,
    kinds: tuple[str, ...],
    since: str,
    as_of: str,
    decisions: bool = False,
    complete: Collection[str] | None = (),
) -> MapModel:
    """`complete` are the companies all of whose ties are on this map, None for all."""
    chosen = {i for i in chosen if graph.nodes[i].kind in kinds}
    home = companies(graph)
    if "Company" in kinds:
        chosen |= {home[i] for i in chosen if i in home}
    if decisions and len(chosen) <= SMALL:
        near = _decisions(graph, chosen)
        chosen |= near if len(near) <= FEW else set()
    if not chosen:
        raise OutputError(f"nothing to show: no {', '.join(KIND[k].plural.lower() for k in kinds)} in this scope ({scope})")
    if len(chosen) > LIMIT:
        raise OutputError(_too_large(graph, len(chosen), home))
    date, limits = as_of or latest(graph), Limits.of(len(chosen))
    cards = tuple(
        card(graph, graph.nodes[i], home.get(i, "") if home.get(i) in chosen else "", date, limits) for i in sorted(chosen)
    )
    if since:
        cards = tuple(replace(c, change="new") if c.first >= since else c for c in cards)
    ties = tuple(
        _tie(graph, r, date, limits, since)
        for r in graph.relations.values()
        if r.source in chosen and r.target in chosen and r.source != r.target
    )
    measure = "influence" if any(c.influence for c in cards) else "ties"
    own = own_company(graph, home)
    model = MapModel(
        title, scope, cards, ties, graph.meta.get("vault", ""), date, measure=measure, own=own if own in chosen else ""
    )
    found = to_the_account(graph, model.by_id, ties, own)
    sponsored = {r.source for r in graph.of_type("SPONSORED_BY") if not r.until}
    return replace(model, routes=(found,) if found else (), findings=stands_out(model, sponsored, complete))


def _decisions(graph: Graph, chosen: set[str]) -> set[str]:
    """Decisions that tie at least two of the chosen."""
    count: dict[str, set[str]] = {}
    for relation in graph.relations.values():
        node = graph.nodes.get(relation.source)
        if node is not None and node.kind == "Decision" and relation.type != "MENTIONS" and relation.target in chosen:
            count.setdefault(node.id, set()).add(relation.target)
    return {i for i, ends in count.items() if len(ends) > 1}


def _tie(graph: Graph, relation: Relation, as_of: str, limits: Limits, since: str) -> Tie:
    """A relation for the map. What the island already shows (a team or project of its company) is not drawn as a line again."""
    contained = relation.type == "PART_OF" and graph.nodes[relation.target].kind == "Company"
    drawn = not contained and relation.type not in _PANEL_ONLY and not relation.until
    told = dates(relation)
    weight = relation.properties.get("weight", 0.0)
    return Tie(
        relation.source,
        relation.type,
        relation.target,
        proofs(relation, limits.proofs),
        round(float(weight), 4) if isinstance(weight, int | float) else 0.0,
        relation.until,
        relation.inferred,
        bool(told) and told[-1] < days_before(as_of, STALE_DAYS),
        drawn,
        "new" if since and told and told[0] >= since else "",
    )


def _too_large(graph: Graph, size: int, home: dict[str, str]) -> str:
    """One line that names narrower maps which fit."""
    members: dict[str, int] = {}
    for ident in home.values():
        members[ident] = members.get(ident, 0) + 1
    fitting = [(n, graph.nodes[i].name) for i, n in members.items() if n <= LIMIT // 2]
    fitting.sort(key=lambda f: (-f[0], f[1]))
    hints = [f'--company "{name}" ({n} nodes inside)' for n, name in fitting[:2]]
    people = sorted(
        graph.of_kind("Person"), key=lambda n: (-len(graph.outgoing.get(n.id, ())) - len(graph.incoming.get(n.id, ())), n.id)
    )
    for person in people[:20]:
        near = len(_around(graph, person.id))
        if 1 < near <= LIMIT // 2:
            hints.append(f'--ego "{person.name}" --hops 1 ({near + 1} nodes)')
            break
    return f"{size:,} nodes are more than one map can show ({LIMIT:,}); nothing was written. Ask for a part of it: " + ", ".join(
        [*hints, "--path FROM TO"]
    )

"""stakegraph: an Obsidian vault to a stakeholder knowledge graph, with the sentence that proves every edge.

    import stakegraph as sg

    graph = sg.read("~/Notes")                      # nodes and relations with their evidence
    ronnie = sg.find(graph, "Ronnie")
    for path in sg.best_paths(graph, "Kurt", "Ronnie's org"):
        print(path.score, path.nodes)
    sg.save(graph, "notes.kgl")                     # to the embedded engine; or to neo4j://…
    with sg.open_store("notes.kgl") as store:
        rows = sg.query(store, "reporting-chain", person="Nadia Brandt")

Names are resolved as on the command line. What comes as rows is a list of dicts, of which `pandas.DataFrame(rows)` makes a table.
docs/python.md shows every function with its output; the types are in `stakegraph.graph.model`. Errors are `StakegraphError`s.
"""

from __future__ import annotations

TYPE_CHECKING = False  # not from typing: that import alone would cost a fifth of the start of the command line
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Any

    import networkx
    import pandas

    from stakegraph.graph.card import Card
    from stakegraph.graph.model import Graph, Node
    from stakegraph.graph.paths import Path as InfluencePath
    from stakegraph.graph.stores.base import Login, Store

__version__ = "0.1.0"
__all__ = [
    "MapPage",
    "best_paths",
    "brokers",
    "example_vault",
    "find",
    "grounds",
    "health",
    "map_html",
    "open_store",
    "query",
    "questions",
    "read",
    "reweigh",
    "save",
    "standings",
    "strengths",
    "tables",
    "to_networkx",
    "who",
]


def example_vault() -> Path:
    """The folder of the example vault that comes with the package. Read it; copy it before you change it."""
    from pathlib import Path

    return Path(__file__).parent / "examples" / "vault"


def read(vault: str | Path, *, config: str | Path | None = None, as_of: str = "") -> Graph:
    """A vault to its graph, influence included, as known on a day (ISO; "": the latest date in the notes).

    `stakegraph.ingest.pipeline.read` gives the problems in the notes as well. Raises VaultError where there is no vault to read.
    """
    from pathlib import Path

    from stakegraph.ingest import pipeline, settings

    folder = Path(vault).expanduser()
    found, _ = settings.load(folder, Path(config).expanduser() if config else None)
    return pipeline.read(folder, settings=found, as_of=as_of).graph


def open_store(url: str | Path | None = None, *, write: bool = False, login: Login | None = None) -> Store:
    """The store at an address, a context manager: a path, `neo4j://…`, `bolt://…`; None is `.stakegraph` in the current folder.

    `store.load()` is its graph, `store.run(cypher, params)` rows. Raises StoreError.
    """
    from stakegraph.graph.stores.base import open_store as opened

    return opened(None if url is None else str(url), write=write, login=login)


def save(graph: Graph, url: str | Path | None = None, *, login: Login | None = None) -> dict[str, dict[str, int]]:
    """Brings the store at an address to a graph, writing only what differs; what the graph does not have is removed.

    Returns the numbers of nodes and relationships added, changed and removed. Raises StoreError.
    """
    from stakegraph.graph.model import diff

    with open_store(url, write=True, login=login) as store:
        delta = diff(store.fingerprints(), graph)
        store.apply(delta)
    return delta.summary()


def find(graph: Graph, name: str) -> Node:
    """The person, company, org or project that a name stands for. Raises NameError_ where none or several fit."""
    from stakegraph.graph.lookup import find as found

    return found(graph, name)


def who(graph: Graph, name: str) -> Card:
    """One page about a person, company, org or project: its node, ties, topics, meetings, decisions and last contact.

    Raises NameError_.
    """
    from stakegraph.graph.card import card

    return card(graph, find(graph, name).id)


def best_paths(
    graph: Graph,
    source: str | Iterable[str],
    target: str | Iterable[str],
    *,
    k: int = 5,
    max_hops: int = 4,
    avoid: str | Iterable[str] = (),
    without: str | Iterable[str] = (),
    as_of: str = "",
    all: bool = False,
) -> list[InfluencePath]:
    """The k best ways to influence somebody, best first; empty where there is none of at most `max_hops` steps.

    `source` and `target` are names, or several names for "any of them"; a company stands for its people and orgs, a project for those
    who work on it. `avoid` names those to do without, `without` relationship types (KNOWS, …) that are to count as never stated; `all`
    also gives paths through the same people in another order. A path has its `score` (the product of the weights of its steps, each
    in (0, 1)), `nodes` (ids), `hops` with `source`, `target`, `weight` and `relation` (the evidence), and its `weakest` hop.

    `as_of` and `without` derive influence anew, from the table of strengths: what `reweigh` changed in it is lost.
    Raises NameError_ for names that are unknown, ambiguous, on both sides, or for which nobody acts.
    """
    from stakegraph.commands.path import assumed, between
    from stakegraph.graph.lookup import Lookup
    from stakegraph.graph.paths import best_paths as found

    assumption = assumed(graph, _day(as_of), _each(without))
    names = Lookup.of(assumption)
    firsts, lasts = [names.find(n) for n in _each(source)], [names.find(n) for n in _each(target)]
    sides = [between(assumption, first, last) for first in firsts for last in lasts]
    starts, ends = ({i for side in sides for i in side[n]} for n in (0, 1))
    gone = {names.find(n).id for n in _each(avoid)}
    return found(assumption, starts, ends, k=k, max_hops=max_hops, avoid=gone, all=all)


def grounds(graph: Graph, source: str, target: str) -> list[dict[str, Any]]:
    """Why somebody can influence somebody else directly: a row for each ground and sentence, the strongest and the longest first.

    Columns: `ground` (in words), `strength` (its row in `strengths()`), `p` (what it counts, in (0, 1), with the strengths of the
    table), `quote`, `path`, `line`, `date` (ISO, or ""). Empty where there is no direct influence. Names or ids; raises NameError_.
    """
    from stakegraph.graph.influence import explain
    from stakegraph.graph.lookup import Lookup
    from stakegraph.graph.strengths import HALF_LIFE
    from stakegraph.graph.wording import piece_sentence

    names = Lookup.of(graph)
    half_life = float(graph.meta.get("half_life", HALF_LIFE))
    return [
        {
            "ground": piece_sentence(graph, piece),
            "strength": piece.strength,
            "p": round(piece.p, 6),
            "quote": evidence.origin.quote,
            "path": evidence.origin.path,
            "line": evidence.origin.line,
            "date": evidence.date,
        }
        for piece in explain(graph, names.find(source).id, names.find(target).id, half_life=half_life)
        for evidence in sorted(piece.evidence, key=lambda e: (-len(e.origin.quote), e))
    ]


def strengths() -> dict[str, float]:
    """How far each relationship lets one move another before anything weakens it, in (0, 1): the table in docs/influence.md.

    The keys are its rows: `REPORTS_TO >` from the report to the manager, `REPORTS_TO <` the other way, `Meeting: attendee > attendee`.
    """
    from stakegraph.graph.strengths import STRENGTHS

    return {row: strength.value for row, strength in STRENGTHS.items()}


def reweigh(graph: Graph, *, half_life: float | None = None, strengths: Mapping[str, float] | None = None) -> Graph:
    """The same graph with influence weighed by other assumptions; nodes and what the notes state stay as they are.

    `half_life`: days after which evidence counts half, above 0 (None: as in the graph). `strengths`: other values, in (0, 1), for some
    rows of `strengths()`. Raises StakegraphError for a value out of range and a row that there is not.
    """
    from dataclasses import replace

    from stakegraph.graph.influence import derive
    from stakegraph.graph.model import StakegraphError
    from stakegraph.graph.strengths import HALF_LIFE, STRENGTHS

    days = float(graph.meta.get("half_life", HALF_LIFE)) if half_life is None else half_life
    if not days > 0:
        raise StakegraphError(f"half_life={half_life}: give a number of days above 0")
    table = dict(STRENGTHS)
    for row, value in (strengths or {}).items():
        if row not in table:
            raise StakegraphError(f'there is no strength "{row}": stakegraph.strengths() lists them')
        if not 0 < value < 1:
            raise StakegraphError(f'strength "{row}"={value}: give a number between 0 and 1')
        table[row] = replace(table[row], value=value)
    plain = replace(graph, meta={k: v for k, v in graph.meta.items() if k != "half_life"})
    return derive(plain, graph.meta.get("as_of", ""), days, table)


def health(graph: Graph, company: str, *, as_of: str = "") -> list[dict[str, Any]]:
    """What is wrong with an account, a row for each finding.

    Columns: `kind` (single-threaded, cooling, no sponsor, unowned area, blocker, stale decision), `finding` (in words), `subjects` (names,
    the first is whom it is about), `sources` (`path:line` of the evidence). Raises NameError_.
    """
    from stakegraph.graph.health import account_health
    from stakegraph.graph.lookup import find as found
    from stakegraph.graph.wording import name_of

    return [
        {
            "kind": finding.kind,
            "finding": finding.message,
            "subjects": [name_of(graph, i) for i in finding.subjects],
            "sources": [e.origin.source for e in finding.evidence],
        }
        for finding in account_health(graph, found(graph, company, ("Company",)).id, _day(as_of))
    ]


def standings(graph: Graph, about: str, *, as_of: str = "") -> list[dict[str, Any]]:
    """Where everybody with a stake in a company, org or project stands, those with most power and interest first.

    Columns: `name`, `kind`, `power`, `interest`, `legitimacy`, `urgency` (each 0–1, from stated facts alone), `quadrant` (of Mendelow's
    power-interest grid), `salience` (the class after Mitchell, Agle and Wood), `reasons` (in words, weightiest first). Raises NameError_.
    """
    from stakegraph.graph.standing import standings as found

    return [
        {
            "name": graph.nodes[one.actor].name,
            "kind": graph.nodes[one.actor].kind,
            "power": one.power,
            "interest": one.interest,
            "legitimacy": one.legitimacy,
            "urgency": one.urgency,
            "quadrant": one.quadrant,
            "salience": one.salience,
            "reasons": [reason.text for reason in one.reasons],
        }
        for one in found(graph, find(graph, about).id, _day(as_of))
    ]


def brokers(graph: Graph, limit: int = 10) -> list[dict[str, Any]]:
    """The people and orgs through whom most influence goes, a row for each.

    Columns: `name`, `kind`, `betweenness` (0–1, on -ln weight), `constraint` and `effective_size` (Burt; low and high for a bridge).
    """
    from stakegraph.graph.metrics import brokers as found

    return [
        {
            "name": graph.nodes[one.actor].name,
            "kind": graph.nodes[one.actor].kind,
            "betweenness": one.betweenness,
            "constraint": one.holes.constraint,
            "effective_size": one.holes.effective_size,
        }
        for one in found(graph, limit)
    ]


def questions() -> list[dict[str, Any]]:
    """The canned questions that `query` takes, a row for each: `name`, `topic`, `question`, `params` (to an example), `columns`."""
    from stakegraph.queries.catalog import catalog

    return [
        {"name": q.name, "topic": q.topic, "question": q.question, "params": q.examples(), "columns": list(q.columns)}
        for q in catalog()
    ]


def query(store: Store, name: str, **params: object) -> list[dict[str, Any]]:
    """The rows that answer a canned question; names among the parameters are resolved.

    Raises QueryError where there is no such question or a parameter is wrong or missing, NameError_, StoreError.
    """
    from stakegraph.commands.query import answer
    from stakegraph.graph.model import QueryError
    from stakegraph.queries.catalog import by_name

    asked = by_name(name)
    if asked is None:
        raise QueryError(f'there is no query "{name}": stakegraph.questions() lists them all')
    return answer(asked, {k: str(v) for k, v in params.items()}, store)


def tables(graph: Graph) -> dict[str, pandas.DataFrame]:
    """The graph as three tables of pandas: `nodes`, `relationships` and `evidence`, a row for each; what is unknown is NaN.

    The columns are those of `stakegraph export --format csv`. Private notes are in, as in the graph.
    Raises StakegraphError where pandas is not installed.
    """
    from stakegraph.graph.model import StakegraphError

    try:
        import pandas
    except ImportError:
        raise StakegraphError("tables need pandas: pip install 'stakegraph[pandas]'") from None
    lists = ("sources", "quotes", "rules", "types", "confidences", "dates", "events")
    ends = ("source", "type", "target")
    nodes = [n.flat() for n in graph.nodes.values()]
    relations = [
        {**dict(zip(ends, r.key, strict=True)), **{k: v for k, v in r.flat().items() if k not in lists}}
        for r in graph.relations.values()
    ]
    told = [
        (*r.key, e.type, e.origin.path, e.origin.line, e.origin.quote, e.origin.rule, e.date, e.event, e.confidence)
        for r in graph.relations.values()
        for e in sorted(r.evidence)
    ]
    columns = [*ends, "states", "path", "line", "quote", "rule", "date", "event", "confidence"]
    return {
        "nodes": pandas.DataFrame(nodes),
        "relationships": pandas.DataFrame(relations),
        "evidence": pandas.DataFrame(told, columns=columns),
    }


def to_networkx(graph: Graph) -> networkx.MultiDiGraph[str]:
    """The graph for networkx: nodes by id, edges keyed by their type, all properties as attributes (lists for evidence)."""
    import networkx

    out: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(**graph.meta)
    for node in graph.nodes.values():
        out.add_node(node.id, **{k: v for k, v in node.flat().items() if k != "id"})
    for relation in graph.relations.values():
        out.add_edge(relation.source, relation.target, key=relation.type, **relation.flat())
    return out


class MapPage(str):
    """The text of an HTML page that opens offline; a notebook shows it in place. `Path.write_text` makes it a file."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<map: a page of {len(self) // 1000} kB>"

    def _repr_html_(self) -> str:
        """The page in a frame of its own, so that its style and script touch nothing else of a notebook."""
        from html import escape

        return f'<iframe srcdoc="{escape(self)}" style="width:100%;height:640px;border:1px solid #ccc"></iframe>'


def map_html(
    graph: Graph,
    *,
    ego: str = "",
    hops: int = 2,
    company: str = "",
    project: str = "",
    path: tuple[str, str] | None = None,
    title: str = "",
    since: str = "",
    as_of: str = "",
) -> MapPage:
    """The map as one HTML page: of everybody, or of one of `ego` (somebody and who is `hops` around), `company`, `project`, `path`.

    Raises NameError_, and OutputError where nothing or too much is to be drawn.
    """
    from stakegraph.commands.map import model_of
    from stakegraph.graph.export.html.render import render
    from stakegraph.graph.model import StakegraphError

    if sum(map(bool, (ego, company, project, path))) > 1:
        raise StakegraphError("ego, company, project and path exclude each other: give one of them")
    model = model_of(
        graph, ego=ego, hops=hops, company=company, project=project, path=path,
        title=title, since=_day(since, "since"), as_of=_day(as_of),
    )  # fmt: skip
    return MapPage(render(model))


def _each(names: str | Iterable[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _day(value: str, parameter: str = "as_of") -> str:
    from stakegraph.commands.environment import day

    return day(value, parameter)

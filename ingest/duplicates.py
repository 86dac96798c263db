"""A graph to pairs of names that are likely one entity: proposals for `identity.yml`, never merged by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from stakegraph.graph.model import Graph, Node, Origin, Problem
from stakegraph.graph.text import norm
from stakegraph.ingest.settings import Identity

_LEGAL = frozenset("inc ltd limited llc gmbh ag sa plc corp corporation company co bv nv ab as oy group holding holdings".split())
NICKNAMES = {
    short: full
    for full, shorts in {
        "robert": "bob rob bobby",
        "william": "will bill billy",
        "elizabeth": "liz beth lizzie eliza",
        "katherine": "kate kathy katie",
        "michael": "mike mick",
        "richard": "rick dick rich",
        "james": "jim jimmy",
        "thomas": "tom tommy",
        "daniel": "dan danny",
        "samuel": "sam",
        "joseph": "joe",
        "anthony": "tony",
        "andrew": "andy drew",
        "christopher": "chris",
        "alexander": "alex sandy",
        "nicholas": "nick",
        "benjamin": "ben",
        "matthew": "matt",
        "stephen": "steve",
        "edward": "ed eddie ted",
        "margaret": "maggie meg peggy",
        "susan": "sue",
        "jennifer": "jen jenny",
        "patricia": "pat trish",
        "david": "dave",
    }.items()
    for short in shorts.split()
}


def likely_same(graph: Graph, identity: Identity) -> tuple[Problem, ...]:
    """One problem per pair of people or companies whose names are nearly the same, with the block to paste into `identity.yml`."""
    apart = {frozenset((norm(a), norm(b))) for group in identity.not_same for a in group for b in group}
    found = []
    for a, b, why in (*_people(graph), *_companies(graph)):
        if frozenset((norm(a.name), norm(b.name))) in apart:
            continue
        first, second = (a, b) if not a.properties.get("stub") else (b, a)
        where, other = _where(graph, second), _where(graph, first)
        message = f'"{second.name}" is likely {first.name} ({other.source}): {why}'
        fix = f"in identity.yml: same: [[{first.name}, {second.name}]] or not_same: [[{first.name}, {second.name}]]"
        found.append(Problem(where.path, where.line, message, "likely-same", fix))
    return tuple(sorted(found))


def _where(graph: Graph, node: Node) -> Origin:
    """The first place that names a node."""
    held = (*graph.incoming.get(node.id, ()), *graph.outgoing.get(node.id, ()))
    origins = sorted(e.origin for r in held for e in r.evidence)
    return origins[0] if origins else Origin("", 1)


def _people(graph: Graph) -> Iterator[tuple[Node, Node, str]]:
    from rapidfuzz.distance import Levenshtein

    by_last: dict[str, list[Node]] = {}
    by_letters: dict[str, list[Node]] = {}
    for node in graph.of_kind("Person"):
        words = norm(node.name).split()
        if len(words) > 1:
            by_last.setdefault(words[-1], []).append(node)
            by_letters.setdefault(words[0], []).append(node)
    for group in by_last.values():
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                x, y = norm(a.name).split()[0], norm(b.name).split()[0]
                if x == y:
                    yield a, b, "same first name and surname"
                elif NICKNAMES.get(x, x) == NICKNAMES.get(y, y):
                    yield a, b, "a short form of the same first name, same surname"
                elif (len(x) == 1 or len(y) == 1) and x[0] == y[0]:
                    yield a, b, "an initial, same surname"
                elif min(len(x), len(y)) > 3 and Levenshtein.distance(x, y) == 1:
                    yield a, b, "first names that differ in one letter, same surname"
    for group in by_letters.values():
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                x, y = norm(a.name).split()[-1], norm(b.name).split()[-1]
                if x != y and min(len(x), len(y)) > 4 and Levenshtein.distance(x, y) == 1:
                    yield a, b, "surnames that differ in one letter, same first name"


def _companies(graph: Graph) -> Iterator[tuple[Node, Node, str]]:
    seen: dict[str, Node] = {}
    for node in graph.of_kind("Company"):
        words = [w for w in norm(node.name).split() if w not in _LEGAL]
        key = " ".join(words)
        if key in seen:
            yield seen[key], node, "the same but for the legal form"
        elif key:
            seen[key] = node

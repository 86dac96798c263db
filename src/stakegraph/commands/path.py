"""`stakegraph path`: two names to ranked influence paths, each hop in words with the sentences that prove it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stakegraph.commands import environment, terminal
from stakegraph.commands.environment import AsOfOption, JsonOption, StoreOption
from stakegraph.commands.terminal import clean, say, tell
from stakegraph.graph.model import NameError_, StakegraphError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stakegraph.graph.model import Evidence, Graph, Node
    from stakegraph.graph.paths import Hop, Path

_REASONS = 3
"""How many grounds of a step are shown; --json has all evidence."""


def path(
    source: Annotated[str, typer.Argument(metavar="FROM", help="Who starts.", show_default=False)],
    target: Annotated[str, typer.Argument(metavar="TO", help="Who is to be reached.", show_default=False)],
    k: Annotated[int, typer.Option("--k", min=1, help="How many paths.")] = 5,
    max_hops: Annotated[int, typer.Option("--max-hops", min=1, max=12, help="How many steps at most.")] = 4,
    avoid: Annotated[
        list[str] | None,
        typer.Option("--avoid", metavar="NAME", help="As if that one were gone; may be repeated.", show_default=False),
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without", metavar="TYPE", help="As if this had never been said (MENTIONS, …); may be repeated.", show_default=False
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Also paths through the same people in another order.")] = False,
    as_of: AsOfOption = "",
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find the best ways to influence somebody, with the evidence of each step.

    Ranked by the product of the strengths of their steps. FROM and TO may be a person, an org, a company (anyone there) or
    a project (anyone who works on it). The exit code is 1 when there is no path.

    \b
    Examples:
      stakegraph path Kurt "Ronnie's org"
      stakegraph path "Nadia Brandt" "Brennick Rail" --avoid Kurt
    """
    from stakegraph.graph.lookup import Lookup
    from stakegraph.graph.paths import best_paths, near_miss
    from stakegraph.graph.wording import near_miss_sentences

    graph = assumed(environment.graph_of(store), environment.day(as_of), without or [])
    names = Lookup.of(graph)
    first, last = names.find(source), names.find(target)
    starts, ends = between(graph, first, last)
    gone = {names.find(name).id for name in avoid or []}
    found = best_paths(graph, starts, ends, k=k, max_hops=max_hops, avoid=gone, all=every)
    if as_json:
        terminal.document(
            {"from": terminal.node_json(first), "to": terminal.node_json(last), "paths": [_path_json(graph, p) for p in found]}
        )
    else:
        for number, one in enumerate(found, start=1):
            show(graph, one, number)
    if not found:
        steps = terminal.many(max_hops, "step")
        tell(f"No path of at most {steps} from {clean(first.name)} to {clean(last.name)}.")
        for sentence in near_miss_sentences(graph, near_miss(graph, starts, ends, max_hops=max_hops, avoid=gone)):
            tell(f"  {clean(sentence)}")
        raise typer.Exit(1)


def assumed(graph: Graph, as_of: str, without: Sequence[str]) -> Graph:
    """The graph as known on a day, or as if relationships of some types had never been stated; influence derived anew."""
    from stakegraph.graph.influence import derive
    from stakegraph.graph.schema import TYPE
    from stakegraph.graph.strengths import HALF_LIFE

    types = {t.upper().replace("-", "_") for t in without}
    unknown = sorted(types - TYPE.keys())
    if unknown:
        raise StakegraphError(f"no relationship type {', '.join(unknown)}: there are {', '.join(t for t in TYPE)}")
    if not types and not as_of:
        return graph
    meta = {**graph.meta, **({"as_of": as_of} if as_of else {})}
    kept = {}
    for key, relation in graph.relations.items():
        told = tuple(e for e in relation.evidence if not as_of or e.date <= as_of)
        if relation.type not in types and bool(told) == bool(relation.evidence):
            kept[key] = replace(relation, evidence=told)
    return derive(replace(graph, relations=kept, meta=meta), meta.get("as_of", ""), float(meta.get("half_life", HALF_LIFE)))


def between(graph: Graph, first: Node, last: Node) -> tuple[frozenset[str], frozenset[str]]:
    """Whom the two ends of a path stand for. NameError_ where they are one, or nobody acts for one of them."""
    from stakegraph.graph.paths import actors_of

    if first.id == last.id:
        raise NameError_(f'both ends are "{first.name}" ({first.id}): name two different ones')
    sides = []
    for node in (first, last):
        actors = actors_of(graph, node.id)
        if not actors:
            raise NameError_(f'nobody is known to work on "{node.name}" ({node.kind}): name a person or an org')
        sides.append(actors)
    return sides[0], sides[1]


def show(graph: Graph, path: Path, number: int = 0) -> None:
    """One path in words: the way, then each step with its strongest grounds, then the step on which it depends."""
    from stakegraph.graph.wording import name_of

    head = f"{number}. " if number else ""
    say(f"{head}{' → '.join(clean(name_of(graph, i)) for i in path.nodes)}   (strength {path.score:.2f})")
    for hop in path.hops:
        say(f"   {_ends(graph, hop)}: {hop.weight:.2f}")
        show_grounds(graph, hop.source, hop.target)
    if len(path.hops) > 1:
        say(f"   weakest step: {_ends(graph, path.weakest)} ({path.weakest.weight:.2f})")
    say()


def _ends(graph: Graph, hop: Hop) -> str:
    from stakegraph.graph.wording import name_of

    return f"{clean(name_of(graph, hop.source))} → {clean(name_of(graph, hop.target))}"


def show_grounds(graph: Graph, source: str, target: str, limit: int = _REASONS) -> None:
    """The strongest grounds on which one influences another, each sentence once with where it stands."""
    from stakegraph.graph.influence import explain
    from stakegraph.graph.wording import name_of, piece_sentence

    names = (name_of(graph, source), name_of(graph, target))
    grounds: dict[str, dict[str, Evidence]] = {}
    for reason in explain(graph, source, target):
        places = grounds.setdefault(piece_sentence(graph, reason), {})
        for piece in reason.evidence:
            places.setdefault(piece.origin.source, piece)
    for sentence, places in list(grounds.items()):
        # The same line, read once as a decision and once as what the decision says: one ground, told the longer way.
        if any(other != sentence and other.startswith(sentence) and places.keys() <= grounds[other].keys() for other in grounds):
            del grounds[sentence]
    for sentence, places in list(grounds.items())[:limit]:
        say(f"     - {clean(sentence)}")
        for piece in _telling(list(places.values()), names):
            say(f"         {terminal.proof(piece, known=sentence)}")
    if len(grounds) > limit:
        say(f"     - and {len(grounds) - limit} more (--json has all)")


def _telling(evidence: list[Evidence], names: Sequence[str]) -> list[Evidence]:
    """The piece whose words name both ends; else the two longest: an attendee's name alone proves half of a meeting."""
    from stakegraph.graph.text import norm

    def named(piece: Evidence) -> int:
        words = set(norm(piece.origin.quote).split())
        return sum(bool(words & set(norm(name).split())) for name in names)

    ordered = sorted(evidence, key=lambda e: (-named(e), -len(e.origin.quote)))
    return ordered[:1] if named(ordered[0]) == len(names) else ordered[:2]


def _path_json(graph: Graph, path: Path) -> dict[str, Any]:
    return {
        "score": path.score,
        "nodes": [terminal.node_json(graph.nodes[i]) for i in path.nodes],
        "hops": [
            {
                "from": hop.source,
                "to": hop.target,
                "weight": hop.weight,
                "evidence": [terminal.evidence_json(e) for e in hop.relation.evidence],
            }
            for hop in path.hops
        ],
    }

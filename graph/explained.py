"""The strength table and a worked example to docs/influence.md: what counts as influence, how much, and why.

python -m stakegraph.graph.explained > docs/influence.md
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from stakegraph.graph.influence import Piece, combine, derive, explain
from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation
from stakegraph.graph.paths import best_paths
from stakegraph.graph.strengths import CAP, CROWD, HALF_LIFE, INFERRED, NOTHING, PENDING, STRENGTHS, UNDATED
from stakegraph.graph.wording import name_of, piece_sentence

AS_OF = "2025-12-01"
_MEETING, _NOTE, _ROUTE = "Sync with Ida.md", "Ida Falk.md", "Go through BizDev to win Omar Reyes' org."


def page() -> str:
    """The whole page in Markdown."""
    return "\n".join((*_formulas(), *_table(), *_nothing(), *_example())) + "\n"


def _formulas() -> Iterable[str]:
    return f"""# Influence

Made by `python -m stakegraph.graph.explained > docs/influence.md`; do not edit. The numbers are those that the program computes with.

`INFLUENCES` is never read from a note. It is derived from what the notes state: who can move whom, how strongly, on what grounds.

- **One piece of evidence** counts `p = s · c · 2^(-age / half-life)`: the strength `s` of its row below, the confidence `c` with which it
  was read, and its age in days against the as-of date. The half-life is {HALF_LIFE:g} days.
  Evidence without a date counts {UNDATED:g}, as if it were one half-life old; what lies after the as-of date, and what has ended, counts
  nothing. What a rule ties together and no
  sentence states has a confidence of at most {INFERRED:g}.
- **One event counts once.** The same meeting or decision told in several notes, and statements on one line, are not independent: the
  strongest of them counts.
- **Independent pieces** combine by noisy-or, `weight = 1 - Π(1 - p)` (Pearl, *Probabilistic Reasoning in Intelligent Systems*, 1988,
  section 4.3.2), and never reach more than {CAP:g}.
- **Being there together thins out**: each two of *n* people in a meeting share `1/(n-1)` (Newman, Phys. Rev. E 64:016132, 2001; which
  event-based measures are sound: Gupte & Eliassi-Rad, WebSci 2012). More than {CROWD} people say nothing about any two of them.
- Two who stand in one decision, area or project are tied only as surely as the less certain of the two. A pending decision counts
  {PENDING:g} of its strength, a rejected one nothing.
- **A path** scores the product of its weights, so the best is the shortest on `-ln(weight)`; the k best come from Yen's algorithm.
  None runs through a company with many known people, or enters a company by employment to leave it again: colleagues do not know each
  other for that reason.

The strengths are judgements, not measurements. `stakegraph path … --without TYPE` shows what a path is worth without one of them.

""".splitlines()


def _table() -> Iterable[str]:
    yield "## What counts, and why"
    yield ""
    yield "`A > B`: how far A moves B. For a stated relationship `>` runs from its first actor to its second, `<` back."
    yield ""
    yield "| evidence | strength | thins out with | reason |"
    yield "|---|---|---|---|"
    for key, row in STRENGTHS.items():
        yield f"| `{key}` | {row.value:g} | {f'`{row.share}`' if row.share else ''} | {row.reason} |"
    yield ""


def _nothing() -> Iterable[str]:
    yield "## What counts for nothing, and why"
    yield ""
    yield "| relationship | reason |"
    yield "|---|---|"
    yield from (f"| `{type_}` | {reason} |" for type_, reason in NOTHING.items())
    yield ""


def example() -> Graph:
    """A small fictional vault as a graph: a meeting, the decision taken in it, and what one person's note says."""

    def said(path: str, line: int, type_: str, date: str, quote: str, confidence: float = 0.9) -> tuple[Evidence, ...]:
        return (Evidence(Origin(path, line, quote, "example"), type_, confidence, date),)

    nodes = [
        Node("person:ida-falk", "Person", "Ida Falk"),
        Node("person:bo-lindh", "Person", "Bo Lindh"),
        Node("person:eve-marsh", "Person", "Eve Marsh"),
        Node("org:bizdev", "Org", "BizDev"),
        Node("org:omar-reyes-org", "Org", "Omar Reyes' org"),
        Node("meeting:sync", "Meeting", "Sync with Ida", {"date": "2025-10-02"}),
        Node("decision:route", "Decision", _ROUTE, {"date": "2025-10-02", "status": "decided"}),
    ]
    present = [("person:ida-falk", 5), ("person:bo-lindh", 6), ("person:eve-marsh", 7)]
    relations = [
        *(
            Relation(who, "ATTENDED", "meeting:sync", said(_MEETING, n, "ATTENDED", "2025-10-02", "attendees", 1.0))
            for who, n in present
        ),
        Relation("decision:route", "DECIDED_IN", "meeting:sync", said(_MEETING, 12, "DECIDED_IN", "2025-10-02", _ROUTE, 1.0)),
        Relation("decision:route", "VIA", "org:bizdev", said(_MEETING, 12, "VIA", "2025-10-02", "through BizDev")),
        Relation(
            "decision:route", "TARGETS", "org:omar-reyes-org", said(_MEETING, 12, "TARGETS", "2025-10-02", "win Omar Reyes' org")
        ),
        Relation("org:bizdev", "ENGAGES", "org:omar-reyes-org", said(_MEETING, 12, "ENGAGES", "2025-10-02", _ROUTE)),
        Relation("person:bo-lindh", "REPORTS_TO", "person:ida-falk", said(_NOTE, 9, "REPORTS_TO", "", "Bo Lindh reports to Ida")),
        Relation("person:bo-lindh", "KNOWS", "person:eve-marsh", said(_NOTE, 14, "KNOWS", "2025-11-24", "old friends")),
    ]
    return derive(Graph.of(nodes, relations, {"as_of": AS_OF}), AS_OF)


def _example() -> Iterable[str]:
    graph = example()
    yield "## A worked example"
    yield ""
    yield f"As of {AS_OF}. Three people were in a meeting on 2025-10-02, 60 days before, and took a decision there;"
    yield "Ida's note says two things more."
    for source, target in (
        ("person:ida-falk", "person:bo-lindh"),
        ("person:ida-falk", "org:bizdev"),
        ("org:bizdev", "org:omar-reyes-org"),
    ):
        yield ""
        yield from _pair(graph, source, target)
    best = best_paths(graph, ["person:ida-falk"], ["org:omar-reyes-org"], k=1)[0]
    yield ""
    yield f"So the best path is {' → '.join(name_of(graph, i) for i in best.nodes)}, and its score is"
    yield f"{' · '.join(f'{h.weight:.6f}' for h in best.hops)} = **{best.score:.6f}**."
    yield ""
    yield "With another half-life the same evidence weighs:"
    yield ""
    lives = (30.0, 90.0, 180.0, 365.0)
    yield f"| | {' | '.join(f'{life:g} days' for life in lives)} |"
    yield "|---|" + "---|" * len(lives)
    for hop in best.hops:
        weights = [derive(graph, AS_OF, life).relations[hop.relation.key].properties["weight"] for life in lives]
        yield f"| {name_of(graph, hop.source)} → {name_of(graph, hop.target)} | {' | '.join(str(w) for w in weights)} |"


def _pair(graph: Graph, source: str, target: str) -> Iterable[str]:
    found = explain(graph, source, target, AS_OF)
    yield f"**{name_of(graph, source)} → {name_of(graph, target)}**"
    yield ""
    yield "| evidence | row | p | event |"
    yield "|---|---|---|---|"
    for piece in found:
        yield f"| {piece_sentence(graph, piece)} | `{piece.strength}` | {piece.p:.6f} | {piece.event} |"
    yield ""
    yield from _sum(found)


def _sum(found: Sequence[Piece]) -> Iterable[str]:
    events: dict[str, float] = {}
    for piece in found:
        events[piece.event] = max(events.get(piece.event, 0.0), piece.p)
    factors = " · ".join(f"(1 - {p:.6f})" for p in events.values())
    once = " (pieces of one event count once)" if len(events) < len(found) else ""
    yield f"weight = 1 - {factors} = **{combine(events.values()):.6f}**{once}"


if __name__ == "__main__":
    print(page(), end="")

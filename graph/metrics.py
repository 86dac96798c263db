"""INFLUENCES to who matters for the whole: brokers, structural holes, brokerage roles, communities, and who cannot be done without."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from stakegraph.graph.model import Graph
from stakegraph.graph.network import Network, weight_of
from stakegraph.graph.paths import Path, best_paths

ROLES = ("coordinator", "itinerant", "representative", "gatekeeper", "liaison")
"""Gould and Fernandez' roles, in the order of `Brokerage`'s fields."""
_PIVOTS = 400
"""Above this many actors betweenness is estimated from this many of them."""


def betweenness(graph: Graph, pivots: int = _PIVOTS) -> dict[str, float]:
    """The share of shortest influence paths (on -ln weight) between two others that run through each actor, 0–1, by id.

    Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001; above `pivots` actors an
    estimate from evenly spaced ones, scaled up (Brandes & Pich, "Centrality estimation in large networks", 2007): the same every time.
    """
    net = Network.of(graph)
    size = len(net.ids)
    steps = [list(net.steps(n, net.costs)) for n in range(size)]
    sources = range(size) if size <= pivots else [round(i * size / pivots) for i in range(pivots)]
    total = [0.0] * size
    for source in sources:
        _accumulate(steps, source, total)
    pairs = (size - 1) * (size - 2) * len(sources) / size if size > 2 else 1.0
    return {ident: min(1.0, value / pairs) for ident, value in zip(net.ids, total, strict=True)}


def _accumulate(steps: Sequence[Sequence[tuple[int, int]]], source: int, total: list[float]) -> None:
    """Adds the dependencies of one source on all others: Brandes' two passes."""
    distance: dict[int, int] = {source: 0}
    ways: dict[int, float] = {source: 1.0}
    before: dict[int, list[int]] = {source: []}
    order: list[int] = []
    done: set[int] = set()
    waiting = [(0, source)]
    while waiting:
        cost, node = heapq.heappop(waiting)
        if node in done:
            continue
        done.add(node)
        order.append(node)
        for other, step in steps[node]:
            further = cost + step
            known = distance.get(other)
            if known is None or further < known:
                distance[other], ways[other], before[other] = further, ways[node], [node]
                heapq.heappush(waiting, (further, other))
            elif further == known and other not in done:
                ways[other] += ways[node]
                before[other].append(node)
    owed = dict.fromkeys(order, 0.0)
    for node in reversed(order):
        for earlier in before[node]:
            owed[earlier] += ways[earlier] / ways[node] * (1.0 + owed[node])
        if node != source:
            total[node] += owed[node]


@dataclass(frozen=True, slots=True)
class Holes:
    """How an actor stands between others. `constraint` is low, and `effective_size` near `contacts`, for one who bridges groups."""

    contacts: int
    effective_size: float
    constraint: float

    @property
    def efficiency(self) -> float:
        """Effective size by contact, 0–1."""
        return self.effective_size / self.contacts if self.contacts else 0.0


def structural_holes(graph: Graph) -> dict[str, Holes]:
    """Burt's constraint and effective size of every actor, by id; the strength of a tie is the sum of both directions.

    Burt, "Structural Holes", 1992, chapter 2: with p_ij the share of i's strength that goes to j and m_jq the strength of j's tie to q
    by j's strongest, constraint is Σ_j (p_ij + Σ_q p_iq p_qj)² and effective size Σ_j (1 - Σ_q p_iq m_jq), j over i's contacts.
    """
    from scipy import sparse

    net = Network.of(graph)
    size = len(net.ids)
    if not size:
        return {}
    tails = np.repeat(np.arange(size), np.diff(net.starts))
    weights = np.array(
        [weight_of(net.relation(a, b)) for a, b in zip(tails.tolist(), net.heads.tolist(), strict=True)], dtype=np.float64
    )
    one_way = sparse.csr_array((weights, (tails, net.heads)), shape=(size, size))
    ties = (one_way + one_way.T).tocsr()
    contacts = np.diff(ties.indptr)
    shares = sparse.diags_array(1.0 / np.asarray(ties.sum(axis=1)).ravel()) @ ties
    strongest = sparse.diags_array(1.0 / np.asarray(ties.max(axis=1).todense()).ravel()) @ ties
    tied = ties.astype(bool).astype(np.float64)
    constraint = (tied * (shares + tied * (shares @ shares))).power(2).sum(axis=1)
    redundant = (tied * (shares @ strongest.T)).sum(axis=1)
    effective = contacts - np.asarray(redundant).ravel()
    return {
        ident: Holes(int(contacts[n]), float(effective[n]), float(np.asarray(constraint).ravel()[n]))
        for n, ident in enumerate(net.ids)
    }


@dataclass(frozen=True, slots=True)
class Brokerage:
    """How often an actor stands between two who do not influence each other directly, by the groups of the three (a → broker → b).

    coordinator: all of one group; itinerant: a and b of one group, the broker of another; representative: a and the broker of one,
    b of another; gatekeeper: the broker and b of one, a of another; liaison: three groups.
    """

    coordinator: int = 0
    itinerant: int = 0
    representative: int = 0
    gatekeeper: int = 0
    liaison: int = 0

    @property
    def total(self) -> int:
        """All roles together."""
        return self.coordinator + self.itinerant + self.representative + self.gatekeeper + self.liaison


def brokerage(graph: Graph, groups: Mapping[str, str], least: float = 0.0) -> dict[str, Brokerage]:
    """The brokerage roles of every actor that has a group, by id, over influences of at least `least`.

    Gould & Fernandez, "Structures of mediation", Sociological Methodology 19, 1989. Counted as R's `sna::brokerage` counts them:
    ordered pairs a, b with a → broker → b and no a → b; gatekeeper is its b_OI, representative its b_IO.
    """
    onward: dict[str, set[str]] = {}
    for relation in graph.of_type("INFLUENCES"):
        a, b = relation.source, relation.target
        if a != b and a in groups and b in groups and weight_of(relation) >= least:
            onward.setdefault(a, set()).add(b)
    counts: dict[str, dict[str, int]] = {i: {} for i in groups}
    for a, brokers in onward.items():
        for broker in brokers:
            for b in onward.get(broker, set()) - brokers - {a}:
                role = _role(groups[a], groups[broker], groups[b])
                counts[broker][role] = counts[broker].get(role, 0) + 1
    return {i: Brokerage(**counts[i]) for i in sorted(groups)}


def _role(a: str, broker: str, b: str) -> str:
    if a == b:
        return "coordinator" if a == broker else "itinerant"
    if a == broker:
        return "representative"
    return "gatekeeper" if b == broker else "liaison"


def employers(graph: Graph) -> dict[str, str]:
    """The company of each person (the first by id where the notes disagree) and of each org: the groups for `brokerage`."""
    found: dict[str, str] = {}
    for relation in graph.of_type("WORKS_AT", "PART_OF"):
        target = graph.nodes.get(relation.target)
        if relation.until or target is None or target.kind != "Company" or relation.source not in graph.nodes:
            continue
        if graph.nodes[relation.source].kind in ("Person", "Org"):
            found.setdefault(relation.source, relation.target)
    return found


def communities(graph: Graph, resolution: float = 1.0) -> tuple[frozenset[str], ...]:
    """Groups of actors who influence each other more than others, largest first; a strict partition of those with influence.

    Louvain (Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. 2008) on the summed weights of both
    directions, with a fixed seed and sorted input: the same graph gives the same groups.
    """
    import networkx as nx

    net = nx.Graph()
    for relation in graph.of_type("INFLUENCES"):
        a, b = sorted((relation.source, relation.target))
        if net.has_edge(a, b):
            net[a][b]["weight"] += weight_of(relation)
        else:
            net.add_edge(a, b, weight=weight_of(relation))
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(net))
    ordered.add_weighted_edges_from(sorted(net.edges(data="weight")))
    found = nx.community.louvain_communities(ordered, weight="weight", resolution=resolution, seed=7)
    return tuple(sorted((frozenset(c) for c in found), key=lambda c: (-len(c), min(c))))


@dataclass(frozen=True, slots=True)
class Criticality:
    """What is lost without an actor: 1 - best path without / best path with, 0–1; `instead` is the best path that is left."""

    actor: str
    lost: float
    instead: Path | None


def criticality(graph: Graph, sources: Collection[str], targets: Collection[str], max_hops: int = 4) -> tuple[Criticality, ...]:
    """How much the way from sources to targets depends on each actor of the best path, most first; empty where there is no path.

    Only those on the best path can be critical: without anybody else it stays as it is.
    """
    net = Network.of(graph)
    best = best_paths(graph, sources, targets, k=1, max_hops=max_hops, network=net)
    found = []
    for actor in best[0].middle if best else ():
        left = best_paths(graph, sources, targets, k=1, max_hops=max_hops, avoid=[actor], network=net)
        lost = 1.0 - left[0].score / best[0].score if left else 1.0
        found.append(Criticality(actor, round(lost, 6), left[0] if left else None))
    return tuple(sorted(found, key=lambda c: (-c.lost, c.actor)))


@dataclass(frozen=True, slots=True)
class Broker:
    """An actor with what makes it a broker."""

    actor: str
    betweenness: float
    holes: Holes
    roles: Brokerage


def brokers(graph: Graph, limit: int = 10) -> tuple[Broker, ...]:
    """The people and orgs through whom most goes, by betweenness; companies are nobody that one can ask."""
    between, holes = betweenness(graph), structural_holes(graph)
    roles = brokerage(graph, employers(graph))
    asked = (i for i in between if i in graph.nodes and graph.nodes[i].kind != "Company")
    top = sorted(asked, key=lambda i: (-between[i], holes[i].constraint, i))[:limit]
    return tuple(Broker(i, between[i], holes[i], roles.get(i, Brokerage())) for i in top)

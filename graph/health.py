"""The notes on a company to findings about the account: what is thin, cooling, unowned or stuck, each with its evidence."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from stakegraph.graph.influence import INFLUENCES, day, latest_date
from stakegraph.graph.model import Evidence, Graph, NameError_, Relation
from stakegraph.graph.network import weight_of
from stakegraph.graph.paths import actors_of

THREADS_WITHIN = 180
"""Days within which a meeting shows a live contact."""
SILENT_AFTER = 60
"""Days of silence that are too long for a contact with too few meetings to have a usual gap."""
COOLING_BY = 2.0
"""A contact cools once the silence is this many times its usual gap …"""
COOLING_FLOOR = 14
"""… and at least this many days."""
STALE_AFTER = {"pending": 30, "decided": 60}
"""Days after which a decision that nobody came back to is stale, by status."""
COUNTERWEIGHT = 0.2
"""The influence on a blocker from which a champion is a counter-weight."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at in an account.

    `kind`: single-threaded, cooling, no sponsor, unowned area, blocker, stale decision. `subjects` are the ids of those concerned,
    the first being whom it is about.
    """

    kind: str
    message: str
    subjects: tuple[str, ...]
    evidence: tuple[Evidence, ...]


def account_health(graph: Graph, company: str, as_of: str = "") -> tuple[Finding, ...]:
    """What is wrong with an account as of a day, in the order of the kinds above. NameError_ where the id is no company."""
    node = graph.nodes.get(company)
    if node is None or node.kind != "Company":
        raise NameError_(f"{company} is no company in the graph: ask for one by its id")
    account = _Account(graph, company, as_of or graph.meta.get("as_of", "") or latest_date(graph))
    return (
        *account.single_threaded(),
        *account.cooling(),
        *account.no_sponsor(),
        *account.unowned_areas(),
        *account.blockers(),
        *account.stale_decisions(),
    )


@dataclass(frozen=True)
class _Account:
    graph: Graph
    company: str
    as_of: str

    @property
    def people(self) -> list[str]:
        return sorted(i for i in self.actors if self.graph.nodes[i].kind == "Person")

    @property
    def actors(self) -> frozenset[str]:
        return actors_of(self.graph, self.company)

    @property
    def projects(self) -> list[str]:
        """Projects of the company, and those that its page relates to it."""
        near = (*self.graph.incoming.get(self.company, ()), *self.graph.outgoing.get(self.company, ()))
        ends = {
            r.source if r.target == self.company else r.target for r in near if r.type in ("PART_OF", "RELATED_TO") and _holds(r)
        }
        return sorted(i for i in ends if i in self.graph.nodes and self.graph.nodes[i].kind == "Project")

    def name(self, ident: str) -> str:
        return self.graph.nodes[ident].name.rstrip(".")

    def age(self, date: str) -> int | None:
        """Days since a date; None where it is none or lies ahead."""
        then, now = day(date) if date else None, day(self.as_of) if self.as_of else None
        return now - then if then is not None and now is not None and then <= now else None

    def meetings(self, person: str) -> list[tuple[str, Relation]]:
        """(date, ATTENDED) of the meetings with somebody from outside the company, oldest first."""
        found = []
        for r in self.graph.outgoing.get(person, ()):
            date = str(self.graph.nodes[r.target].properties.get("date", "")) if r.type == "ATTENDED" else ""
            if self.age(date) is not None:
                others = {a.source for a in self.graph.incoming.get(r.target, ()) if a.type == "ATTENDED"}
                if others - self.actors:
                    found.append((date, r))
        return sorted(found, key=lambda f: (f[0], f[1].target))

    def single_threaded(self) -> Iterator[Finding]:
        live = []
        for person in self.people:
            recent = [r for date, r in self.meetings(person) if (self.age(date) or 0) <= THREADS_WITHIN]
            if recent:
                live.append((person, recent))
        if len(live) == 1:
            person, recent = live[0]
            message = f"{self.name(self.company)} hangs on {self.name(person)}: nobody else there was met in the last {THREADS_WITHIN} days"
            yield Finding("single-threaded", message, (person, self.company), _evidence(recent))

    def cooling(self) -> Iterator[Finding]:
        """Silence against the contact's usual gap between meetings (the median), or against a fixed number of days for a new one."""
        for person in self.people:
            met = self.meetings(person)
            days = sorted({d for date, _ in met if (d := day(date)) is not None})
            last_said = str(self.graph.nodes[person].properties.get("last_contact", ""))
            last = max([d for d, _ in met] + ([last_said] if self.age(last_said) is not None else []), default="")
            silence = self.age(last)
            if silence is None:
                continue
            gap = statistics.median(b - a for a, b in pairwise(days)) if len(days) > 2 else None
            if silence > (max(COOLING_BY * gap, COOLING_FLOOR) if gap is not None else SILENT_AFTER):
                usual = f"usually every {gap:g} days" if gap is not None else f"met {len(days)} time{'s' * (len(days) != 1)}"
                yield Finding(
                    "cooling",
                    f"{self.name(person)} was last heard of on {last}, {silence} days ago ({usual})",
                    (person,),
                    _evidence([r for _, r in met[-1:]]),
                )

    def no_sponsor(self) -> Iterator[Finding]:
        for project in self.projects:
            about = [project, *(r.source for r in self.graph.incoming.get(project, ()) if r.type == "CONCERNS")]
            asked = [r for i in about for r in self.graph.outgoing.get(i, ()) if r.type == "SPONSORED_BY" and _holds(r)]
            if not asked:
                part = [r for r in self.graph.outgoing.get(project, ()) if r.target == self.company]
                yield Finding(
                    "no sponsor", f"{self.name(project)} has no executive sponsor", (project, self.company), _evidence(part)
                )

    def unowned_areas(self) -> Iterator[Finding]:
        areas: dict[str, list[Relation]] = {}
        for actor in sorted(self.actors):
            for r in self.graph.outgoing.get(actor, ()):
                if r.type == "APPROVES" and _holds(r):
                    areas.setdefault(r.target, []).append(r)
        for area, approvals in sorted(areas.items()):
            if not any(r.type == "OWNS" and _holds(r) for r in self.graph.incoming.get(area, ())):
                who = " and ".join(self.name(r.source) for r in approvals)
                message = f"{who} must approve {self.name(area)}, and nobody is known to own it"
                yield Finding("unowned area", message, (area, *(r.source for r in approvals)), _evidence(approvals))

    def blockers(self) -> Iterator[Finding]:
        """Who stands against the company or its projects while no champion of the same has influence on them."""
        for thing in (self.company, *self.projects):
            stance = [r for r in self.graph.incoming.get(thing, ()) if r.type in ("BLOCKS", "CHAMPIONS") and _holds(r)]
            champions = {r.source for r in stance if r.type == "CHAMPIONS"}
            for block in (r for r in stance if r.type == "BLOCKS"):
                moved_by = {
                    r.source
                    for r in self.graph.incoming.get(block.source, ())
                    if r.type == INFLUENCES and weight_of(r) >= COUNTERWEIGHT and r.source in champions
                }
                if not moved_by:
                    known = (
                        "no champion of it is known" if not champions else f"{_names(self, champions)} has no known way to them"
                    )
                    message = f"{self.name(block.source)} blocks {self.name(thing)}, and {known}"
                    yield Finding("blocker", message, (block.source, thing), block.evidence)

    def stale_decisions(self) -> Iterator[Finding]:
        """Decisions that reach for the company and since which nobody concerned was met."""
        near = self.actors | {*self.projects}
        decisions = {
            r.source
            for i in near
            for r in self.graph.incoming.get(i, ())
            if r.type in ("VIA", "TARGETS", "SPONSORED_BY", "CONCERNS") and self.graph.nodes[r.source].kind == "Decision"
        }
        for ident in sorted(decisions):
            node = self.graph.nodes[ident]
            status, date = str(node.properties.get("status", "decided")), str(node.properties.get("date", ""))
            age = self.age(date)
            if age is None or age <= STALE_AFTER.get(status, 10**6):
                continue
            said = [r for r in self.graph.outgoing.get(ident, ()) if r.type in ("VIA", "TARGETS", "SPONSORED_BY", "CONCERNS")]
            whom = {r.target for r in said}
            whom |= {
                m.source for o in whom for m in self.graph.incoming.get(o, ()) if m.type in ("MEMBER_OF", "LEADS") and _holds(m)
            }
            if not any(later > date for person in whom & {*self.people} for later, _ in self.meetings(person)):
                message = f"“{self.name(ident)}” ({status}) is {age} days old, and nobody concerned was met since"
                yield Finding("stale decision", message, (ident, *sorted({r.target for r in said})), _evidence(said))


def _names(account: _Account, ids: Iterable[str]) -> str:
    return ", ".join(account.name(i) for i in sorted(ids))


def _holds(relation: Relation) -> bool:
    return not relation.until


def _evidence(relations: Iterable[Relation]) -> tuple[Evidence, ...]:
    return tuple(sorted({e for r in relations for e in r.evidence}))

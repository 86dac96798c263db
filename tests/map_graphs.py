"""Fictional stakeholder graphs of any size, the same for the same arguments: for tests, benchmarks and screenshots."""

from __future__ import annotations

import random

from stakegraph.graph.model import Evidence, Graph, Node, Origin, Relation, Value
from stakegraph.graph.schema import TYPE


def _listed(names: str) -> list[str]:
    return names.split(",")


FIRST = _listed(
    "Amara,Björn,Chidi,Delphine,Eoin,Fatima,Goran,Hana,Ivo,Jun,Katya,Luis,Mei,Nadia,Omar,Priya,Quentin,Rosa,Sven,"
    "Tariq,Ulla,Viktor,Wanda,Xenia,Yusuf,Zoë,Anneke,Bruno,Carmen,Dmitri,Elif,Farid,Greta,Henrik,Ines,Jonas,Kofi,"
    "Leila,Marek,Noor"
)
LAST = _listed(
    "Adler,Brandvold,Castellan,Dufresne,Eklund,Farrow,Grigson,Holloway,Itoh,Jansson,Kessler,Moreau,Novák,Okafor,"
    "Petrov,Quist,Rasmussen,Sørby,Tanaka,Umbridge,Vasquez,Wendt,Ximenes,Yilmaz,Zeller,Abernathy,Bækgaard,Corrigan,"
    "Delacroix,Engström,Fairbairn,Gallagher,Haddad,Ivarsson,Jurić,Kowalczyk,Lindqvist,Mbeki,Nakamura,Oyelaran"
)
COMPANY_A = _listed("Northwind,Helios,Baltia,Civitas,Larkfield,Mirrow,Ardenne,Kestrel,Tarnholm,Oakmere,Silverlode,Brennik")
COMPANY_B = _listed("Rail,Grid,Ports,Bank,Health,Cloud,Foods,Logistics,Water,Telecom,Robotics,Insurance")
TEAMS = _listed(
    "Procurement,Platform Engineering,Legal,Security,Finance,BizDev,Data Office,Operations,Partner Sales,Architecture"
)
ROLES = [
    "VP Infrastructure",
    "Head of Procurement",
    "Programme Director",
    "Staff Engineer",
    "General Counsel",
    "CFO",
    "Account Manager",
    "Architect",
]
AREAS = [
    "supplier onboarding",
    "the capacity plan",
    "data residency",
    "the reference architecture",
    "the security review",
    "the budget line",
]
AS_OF = "2025-12-01"


class _Sketch:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.nodes: dict[str, Node] = {}
        self.relations: dict[tuple[str, str, str], Relation] = {}

    def node(self, ident: str, kind: str, name: str, **properties: Value) -> str:
        self.nodes[ident] = Node(ident, kind, name, properties)
        return ident

    def tie(
        self, source: str, type_: str, target: str, quote: str = "", until: str = "", date: str = "", **properties: Value
    ) -> None:
        if source == target:
            return
        r = self.random
        date = date or f"2025-{r.choices(range(1, 12), weights=[1, 1, 1, 1, 2, 2, 3, 4, 6, 8, 9])[0]:02}-{r.randint(1, 28):02}"
        a, b = self.nodes[source].name, self.nodes[target].name
        words = quote or f"{a} {TYPE[type_].forward} {b}."
        path = f"Meetings/{date} - Notes on {self.nodes[target].name[:30].replace('/', '-')}.md"
        evidence = Evidence(Origin(path, r.randint(3, 60), words, "sketch"), type_, round(r.uniform(0.6, 1.0), 2), date)
        self.relations[(source, type_, target)] = Relation(source, type_, target, (evidence,), until, False, properties)


def story() -> Graph:
    """Sixty nodes with a story: an account to win, its sponsor, a gatekeeper, a champion, a partner, a cooling contact."""
    return sketch(60)


def sketch(size: int, seed: int = 7, ties: int = 0) -> Graph:
    """A graph whose map has `size` nodes; at least `ties` relations between them where given (else about 1.6 per node)."""
    s = _Sketch(seed)
    r = s.random
    count = max(2, min(45, round(size / 13) + 1))
    names = [f"{a} {b}" for b in COMPANY_B for a in COMPANY_A]
    r.shuffle(names)
    companies = [s.node(f"company:{i}", "Company", names[i % len(names)]) for i in range(count)]
    teams: dict[str, list[str]] = {c: [] for c in companies}
    people: dict[str, list[str]] = {c: [] for c in companies}
    rest = size - count
    team_count, project_count, alone = round(rest * 0.14), max(1, round(rest * 0.06)), round(rest * 0.04)
    for i in range(team_count):
        c = companies[i % count]
        team = s.node(f"org:{i}", "Org", TEAMS[(i // count + i) % len(TEAMS)] if i < 99 else f"{TEAMS[i % 10]} {i}")
        s.tie(team, "PART_OF", c)
        teams[c].append(team)
    human = size - count - team_count - project_count
    weights = [1 + 3 / (1 + i) for i in range(count)]
    full = [f"{a} {b}" for a in FIRST for b in LAST]
    r.shuffle(full)
    loners = []
    for i in range(human):
        ident = s.node(
            f"person:{i}",
            "Person",
            full[i % len(full)] + (" II" if i >= len(full) else ""),
            role=r.choice(ROLES),
            last_contact=f"2025-{r.randint(2, 11):02}-12",
        )
        if i >= human - alone:
            loners.append(ident)
            continue
        c = companies[i % count] if i < 2 * count else r.choices(companies, weights)[0]
        s.tie(ident, "WORKS_AT", c, role=str(s.nodes[ident].properties["role"]))
        if people[c]:
            s.tie(ident, "REPORTS_TO", r.choice(people[c][: max(1, len(people[c]) // 4)]))
        if teams[c] and r.random() < 0.7:
            s.tie(ident, "MEMBER_OF" if people[c] else "LEADS", r.choice(teams[c]))
        people[c].append(ident)
    projects = []
    for i in range(project_count):
        c = companies[(i * 2 + 1) % count]
        p = s.node(
            f"project:{i}", "Project", f"Project {LAST[i % len(LAST)]}" + (f" {i}" if i >= len(LAST) else ""), status="active"
        )
        s.tie(p, "PART_OF", c)
        projects.append(p)
        if people[c]:
            s.tie(people[c][0], "LEADS", p)
            s.tie(r.choice(people[c]), r.choice(["CHAMPIONS", "BLOCKS"]), p)
        if i % 3:
            s.tie(p, "SPONSORED_BY", r.choice(people[c] or people[companies[0]]))
        for _ in range(2):
            s.tie(r.choice(people[r.choice(companies)] or people[companies[0]]), "WORKS_ON", p)
    everyone = [p for c in companies for p in people[c]]
    for _ in range(max(2, size // 6)):
        s.tie(r.choice(everyone), r.choice(["KNOWS", "INTRODUCED", "KNOWS"]), r.choice(everyone))
    account, target = companies[0], (teams[companies[0]] or [companies[0]])[0]
    route = (teams[companies[1]] or people[companies[1]])[0]
    s.tie(
        route,
        "ENGAGES",
        target,
        f"{s.nodes[route].name} is the way in to {s.nodes[target].name}; go through them, not over them.",
        date="2025-11-18",
    )
    s.node(
        "decision:0",
        "Decision",
        f"Reach {s.nodes[target].name} through {s.nodes[route].name}",
        date="2025-11-18",
        status="decided",
        text="sponsor first",
    )
    s.tie("decision:0", "TARGETS", target, date="2025-11-18")
    s.tie("decision:0", "VIA", route, date="2025-11-18")
    for i, area in enumerate(AREAS):
        s.node(f"area:{i}", "Area", area, text=area)
        s.tie(r.choice(people[account] or everyone), r.choice(["OWNS", "APPROVES"]), f"area:{i}")
    for i in range(max(3, size // 12)):
        date = f"2025-{r.randint(6, 11):02}-{r.randint(1, 28):02}"
        m = s.node(f"meeting:{i}", "Meeting", f"Checkpoint {i + 1}", date=date)
        for p in r.sample(everyone, min(3, len(everyone))):
            s.tie(p, "ATTENDED", m, date=date)
    while sum(t.type not in ("ATTENDED", "OWNS", "APPROVES") for t in s.relations.values()) < ties:
        c = r.choice(companies)
        pool = people[c] if people[c] and r.random() < 0.7 else everyone
        s.tie(r.choice(pool), r.choice(["KNOWS", "ENGAGES", "KNOWS"]), r.choice(pool))
    _influence(s)
    meta = {"vault": "Fictional Stakeholders", "as_of": AS_OF, "schema": "1"}
    return Graph.of(s.nodes.values(), s.relations.values(), meta)


def _influence(s: _Sketch) -> None:
    """INFLUENCES in both directions of each stated tie between actors, so that paths have something to run along."""
    strength = {
        "REPORTS_TO": 0.5,
        "LEADS": 0.6,
        "MEMBER_OF": 0.35,
        "ENGAGES": 0.7,
        "KNOWS": 0.4,
        "INTRODUCED": 0.45,
        "CHAMPIONS": 0.4,
    }
    actors = {i for i, n in s.nodes.items() if n.kind in ("Person", "Org", "Company")}
    stated = [t for t in s.relations.values() if t.type in strength and t.source in actors and t.target in actors]
    for t in stated:
        for a, b, factor in ((t.source, t.target, 1.0), (t.target, t.source, 0.9 if t.type != "ENGAGES" else 0.0)):
            if factor and (a, "INFLUENCES", b) not in s.relations:
                s.relations[(a, "INFLUENCES", b)] = Relation(
                    a, "INFLUENCES", b, t.evidence, properties={"weight": round(strength[t.type] * factor, 3)}
                )


HOSTILE = (
    "</script><script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "\"' onmouseover=window.pwned=1 x='",
    "line\nbreak\u2028and\u2029more",
    "{{7*7}}{% raw %}${window.pwned=1}",
    "javascript:window.pwned=1",
    "<a href=javascript:window.pwned=1>x</a> href",
    "<!--<script>]]>&amp;&#x3c;",
    "N" * 500,
    "\u202eright to left\u202c שלום مرحبا",
    "Z̵̡͔a̷l̸g̴o 👩‍💻🏳️‍🌈",
)


def hostile() -> Graph:
    """A small graph with hostile text in every field that can reach a page."""
    nodes, relations = [], []
    evil = list(HOSTILE)
    nodes.append(Node("</script>", "Company", evil[0], {"aliases": tuple(evil)}))
    for i, text in enumerate(evil):
        ident = f"{text}#{i}"
        nodes.append(
            Node(
                ident,
                "Person",
                text,
                {"aliases": tuple(evil), "role": text, "email": text, "last_contact": text, "location": text},
            )
        )
        origin = Origin(text, 1 + i, text, text)
        proof = (Evidence(origin, "WORKS_AT", 0.9, text if i % 2 else "2025-01-01"),)
        relations.append(Relation(ident, "WORKS_AT", "</script>", proof, properties={"role": text}))
        relations.append(Relation(ident, "INFLUENCES", "</script>", proof, properties={"weight": 0.5}))
        if i:
            relations.append(Relation(ident, "REPORTS_TO", f"{evil[i - 1]}#{i - 1}", proof))
            relations.append(Relation(ident, "INFLUENCES", f"{evil[i - 1]}#{i - 1}", proof, properties={"weight": 0.6}))
        nodes.append(Node(f"area{i}", "Area", text, {"text": text}))
        relations.append(Relation(ident, "OWNS", f"area{i}", proof))
        relations.append(Relation(ident, "FORMERLY_AT", "</script>", proof, until=text))
        nodes.append(Node(f"fact{i}", "Fact", text, {"text": text, "path": text, "line": 3, "date": text}))
        relations.append(Relation(f"fact{i}", "MENTIONS", ident))
    return Graph.of(nodes, relations, {"vault": evil[0], "as_of": "2025-12-01"})

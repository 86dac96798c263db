"""A number and a seed to a vault of stakeholder notes: the same bytes each time, people and firms that do not exist."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

_SYLLABLES = "an bel cor dra el fen gar hol is jor kal lin mar nor os per quin ras sel tor ul ven wes yl zan bri dal est".split()
_FORMS = ("Holdings", "Systems", "Freight", "Cloud", "Analytics", "Mutual", "Works", "Energy", "Optics", "Foods")
_ROLES = (
    "CTO",
    "Head of Platform",
    "Procurement Lead",
    "Security Officer",
    "Data Architect",
    "Account Director",
    "Programme Manager",
    "CFO",
)
_AREAS = (
    "the vendor shortlist",
    "the rollout budget",
    "the data platform",
    "incident reviews",
    "the hiring plan",
    "the migration calendar",
)
_TOPICS = (
    "capacity planning",
    "renewal terms",
    "the audit trail",
    "failover tests",
    "pricing tiers",
    "the depot calendar",
    "training days",
)
_WORDS = (
    "the group went through the open points and agreed to come back with figures before the end of the month because nobody could say "
    "which of the two routes would hold once the spring load arrives while the budget line is still a guess and the calendar is full"
).split()
NOTE_KINDS = ("person", "person", "person", "meeting", "meeting", "meeting", "company", "project", "daily", "plain")


def _name(rng: random.Random, least: int = 2) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(least, 3))).capitalize()


class Names:
    """The people, companies, projects and dated meetings that the notes of one vault are about."""

    def __init__(self, notes: int, seed: int) -> None:
        rng = random.Random(f"{seed} names")
        self.kinds = [NOTE_KINDS[i % len(NOTE_KINDS)] for i in range(notes)]

        def distinct(count: int, make: object) -> list[str]:
            found: dict[str, None] = {}
            while len(found) < count:
                found[make()] = None  # type: ignore[operator]
            return list(found)

        size = max(1, notes // 10)
        self.people = distinct(3 * size + 10, lambda: f"{_name(rng)} {_name(rng)}")
        self.companies = distinct(size + 3, lambda: f"{_name(rng)} {rng.choice(_FORMS)}")
        self.projects = distinct(size + 3, lambda: f"{_name(rng)} {_name(rng)} Project")
        self.meetings = [
            f"{2023 + i % 3}-{1 + i % 12:02d}-{1 + i % 28:02d} - {rng.choice(_TOPICS).capitalize()} with {rng.choice(self.people)} {i}"
            for i in range(3 * size + 10)
        ]


def notes(count: int, seed: int = 7) -> Iterator[tuple[str, str]]:
    """(path, text) of each note, 3.7 KB with 20 links on average."""
    names = Names(count, seed)
    places = dict.fromkeys(NOTE_KINDS, 0)
    for i in range(count):
        kind = names.kinds[i]
        n = places[kind]
        places[kind] += 1
        rng = random.Random(f"{seed} {i}")
        company = names.companies[(i * 7) % len(names.companies)]
        if kind == "person":
            yield f"People/{names.people[n]}.md", _person(rng, names, names.people[n], company)
        elif kind == "meeting":
            yield f"Meetings/{names.meetings[n][:4]}/{names.meetings[n]}.md", _meeting(rng, names, names.meetings[n], company)
        elif kind == "company":
            yield f"Customers/{names.companies[n]}/README.md", _company(rng, names, names.companies[n])
        elif kind == "project":
            yield f"Projects/{names.projects[n]}.md", _company(rng, names, names.projects[n], "project")
        elif kind == "daily":
            yield f"Daily/{n:05d}.md", _plain(rng, names, f"Day {n}")
        else:
            yield f"Notes/{_name(rng)} {n}.md", _plain(rng, names, f"Note {n}")


def write(folder: Path, count: int, seed: int = 7) -> None:
    """Writes the vault into an empty folder."""
    made: set[Path] = set()
    for path, text in notes(count, seed):
        place = folder / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        place.write_bytes(text.encode())


def _prose(rng: random.Random, names: Names, sentences: int) -> str:
    out = []
    for _ in range(sentences):
        at = rng.randrange(len(_WORDS) - 14)
        words = " ".join(_WORDS[at : at + rng.randint(8, 14)])
        who = rng.choice(names.people)
        out.append(f"{who} said that {words}.")
    return " ".join(out)


def _link(rng: random.Random, names: Names) -> str:
    kind = rng.random()
    if kind < 0.5:
        return f"[[{rng.choice(names.people)}]]"
    if kind < 0.65:
        return f"[[{rng.choice(names.meetings)}|the meeting]]"
    if kind < 0.8:
        return f"[[Customers/{rng.choice(names.companies)}/README|account]]"
    if kind < 0.9:
        return f"[{rng.choice(_TOPICS)}]({rng.choice(names.projects).replace(' ', '%20')}.md)"
    return f"[[{rng.choice(names.projects)}#Key Facts]]"


def _front(kind: str, title: str, rng: random.Random, company: str) -> str:
    slug = company.lower().replace(" ", "-")
    return (
        f"---\ntype: {kind}\ntitle: {title}\ncreated: '2024-0{rng.randint(1, 9)}-11'\nlast_contact: '2025-0{rng.randint(1, 9)}-02'\n"
        f'company: "[[{company}]]"\nauto_created: true\ntags:\n- type/{kind}\n- company/{slug}\n---\n\n# {title}\n\n'
    )


def _facts(rng: random.Random, names: Names, count: int) -> str:
    people = names.people
    forms = (
        lambda: f"- Reports to {rng.choice(people)}.",
        lambda: f"- Owns {rng.choice(_AREAS)} together with [[{rng.choice(people)}]].",
        lambda: f"- {rng.choice(people)} introduced her to {_link(rng, names)} in May.",
        lambda: f"- Formerly at {rng.choice(names.companies)}, in field sales. #background",
        lambda: f"- Blocks {rng.choice(names.projects)} until `audit.log` is open to {rng.choice(people)}.",
    )
    return "\n".join(rng.choice(forms)() for _ in range(count))


def _context(rng: random.Random, names: Names, count: int) -> str:
    lines = []
    for _ in range(count):
        meeting = rng.choice(names.meetings)
        lines.append(f"- {meeting[:10]}: [[{meeting}]] - {_prose(rng, names, 1)[:110]}... (via {rng.choice(names.people)})")
    return "\n".join(lines)


def _tasks(rng: random.Random, names: Names, count: int) -> str:
    return "\n".join(
        f"- [{rng.choice(' x/')}] Send {rng.choice(_TOPICS)} to {_link(rng, names)} @{rng.choice(names.people).replace(' ', '')}"
        f" 📅 2025-1{rng.randint(0, 2)}-20"
        for _ in range(count)
    )


def _person(rng: random.Random, names: Names, name: str, company: str) -> str:
    return (
        _front("people", name, rng, company)
        + f"## Contact Information\n\n| Field | Value |\n|-------|-------|\n| **Role** | {rng.choice(_ROLES)} |\n"
        f"| **Company** | [[{company}]] |\n"
        f"| **Email** | {name.lower().replace(' ', '.')}@{company.split()[0].lower()}.example |\n| **Phone** | _Unknown_ |\n\n"
        f"## Relationship\n\n{_prose(rng, names, 4)}\n\n## Key Facts\n\n{_facts(rng, names, 9)}\n\n"
        f'## Topics Discussed\n\n{", ".join(rng.sample(_TOPICS, 4))}\n\n```dataview\nTASK\nFROM ""\nWHERE !completed\n```\n\n'
        f"## Recent Context\n\n{_context(rng, names, 6)}\n\n## Action Items\n\n{_tasks(rng, names, 4)}\n\n"
        f"## Key Decisions\n\n- ✅ Go with {_link(rng, names)} rather than {rng.choice(names.people)}. (2025-03-04)\n"
        f"- ❌ No exception this year.\n\n"
        f"## Related Projects\n\n- [[{rng.choice(names.projects)}]]\n- [[{rng.choice(names.projects)}]]\n"
    )


def _meeting(rng: random.Random, names: Names, title: str, company: str) -> str:
    attendees = rng.sample(names.people, 5)
    listed = "\n".join(f"- [[{a}]] ({rng.choice(_ROLES)})" for a in attendees)
    return (
        _front("meeting", title[13:], rng, company).replace("created:", f"date: {title[:10]}\ncreated:", 1)
        + f"## Attendees\n\n{listed}\n\n## Topics Discussed\n\n- {rng.choice(_TOPICS)}\n- {rng.choice(_TOPICS)}\n\n"
        f"## Notes\n\n{_prose(rng, names, 6)}\n\n{_prose(rng, names, 5)} See {_link(rng, names)} and {_link(rng, names)}.\n\n"
        f"> [!note] Outcome\n> {_prose(rng, names, 2)}\n\n{_facts(rng, names, 6)}\n\n## Key Decisions\n\n"
        f"- ✅ {rng.choice(attendees)} decided to fund {_link(rng, names)}.\n- ✅ Use {_link(rng, names)} as the way in.\n\n"
        f"## Action Items\n\n{_tasks(rng, names, 6)}\n\n## Related\n\n- {_link(rng, names)}\n- {_link(rng, names)}\n"
    )


def _company(rng: random.Random, names: Names, name: str, kind: str = "customer") -> str:
    rows = "\n".join(
        f"| [[{rng.choice(names.people)}\\|{_name(rng)}]] | {rng.choice(_ROLES)} | {rng.choice(_AREAS)} |" for _ in range(6)
    )
    return (
        _front(kind, name, rng, name) + f"**Status**: active\n**Owner**: [[{rng.choice(names.people)}]]\n\n"
        f"## Key Contacts\n\n| Name | Role | Owns |\n|---|---|---|\n{rows}\n\n"
        f"## Background\n\n{_prose(rng, names, 6)}\n\n## Key Facts\n\n{_facts(rng, names, 8)}\n\n"
        f"## Recent Context\n\n{_context(rng, names, 6)}\n\n"
        f"## Tasks\n\n{_tasks(rng, names, 4)}\n"
    )


def _plain(rng: random.Random, names: Names, title: str) -> str:
    return (
        f"# {title}\n\nmood:: steady\n\n{_prose(rng, names, 8)}\n\n## Log\n\n{_facts(rng, names, 8)}\n\n{_prose(rng, names, 6)}\n\n"
        f"{_tasks(rng, names, 5)}\n\n%% {_link(rng, names)} %%\n\n{_prose(rng, names, 3)}\n\n- {_link(rng, names)}\n"
        f"- {_link(rng, names)}\n- {_link(rng, names)}\n"
    )

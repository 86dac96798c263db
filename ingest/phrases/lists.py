"""Lists of who does what: "Who owns what: X = A, Y = B", RACI lines, "data room – A; press lines – B", introductions of several at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import About, Line, Mention, Statement, Term
from stakegraph.ingest.phrases.areas import areas, labelled
from stakegraph.ingest.phrases.handovers import handovers
from stakegraph.ingest.phrases.masks import LOOSE as _LOOSE
from stakegraph.ingest.phrases.masks import NAME as _NAME
from stakegraph.ingest.phrases.masks import NAMES as _NAMES
from stakegraph.ingest.phrases.masks import masked as _masked
from stakegraph.ingest.phrases.masks import members as _members
from stakegraph.ingest.phrases.masks import said as _said
from stakegraph.ingest.phrases.tables import tables

_OWNS_HEADER = re.compile(
    r"\b(?:who\s+(?:owns|does|handles|looks\s+after|runs|keeps|minds|covers|has|is\s+responsible\s+for|"
    r"is\s+in\s+charge\s+of|takes\s+care\s+of|takes|is\s+on|carries|answers\s+for)\s+(?:what|which)"
    r"|(?:areas?\s+of\s+)?responsibilit(?:y|ies)|responsible|owners?(?:\s+column)?|ownership|"
    r"division\s+of\s+(?:labou?r|work|duties)|split\s+of\s+(?:work|duties|labou?r)|who\s+is\s+who\s+for|"
    r"DRIs?|duties|remits?|portfolios?"
    r"|owner\s+list|in\s+charge|(?:points?\s+of\s+)?contact\s+per\s+topic|work\s+split|"
    r"who\s+to\s+ask\s+(?:for|about)\s+what|who\s+does\s+what)\b",
    re.IGNORECASE,
)
_APPROVES_HEADER = re.compile(
    r"\b(?:who\s+(?:signs?(?:\s+off)?|approves|decides|clears|authori[sz]es|has\s+the\s+(?:final\s+|"
    r"last\s+)?(?:say|word))\b|approvals?|approvers?|sign-?offs?|signator(?:y|ies)|delegat(?:ed|"
    r"ion\s+of)\s+authority"
    r"|authority\s+matrix|gatekeepers?|final\s+say|last\s+word|vetoe?s?|countersign\w*|must\s+approve)\b",
    re.IGNORECASE,
)
_LINK = r"\s*(?::|=|→|->|=>|–|—|\s-{1,2}\s|\bis\b|\bwith\b)\s*"
_PAIR = re.compile(
    rf"(?:^|[;|·•,:(]|\band\b|\bbut\b)\s*(?P<area>[^;|·•,:=→–—\ue000-\uf8ff]{{3,60}}?){_LINK}(?P<names>{_LOOSE})(?!['’]s\s+\w)",
    re.IGNORECASE,
)
_COMMA_PAIR = re.compile(rf"(?:^|[;|·•:])\s*(?P<area>[^;|·•,:=→–—\ue000-\uf8ff]{{3,60}}?),\s*(?P<names>{_LOOSE})\s*(?=[;|·•.]|$)")
_BARE = re.compile(
    rf"^\s*(?P<area>[^;|·•,:=→–—(\ue000-\uf8ff]{{3,50}}?)\s*(?::|=|→|->|–|—|"
    rf"\s-{{1,2}}\s)\s*(?P<names>{_NAMES})\s*(?:\([^()]*\))?\s*[.!]?\s*$"
)
_NOBODY = re.compile(
    r"^\s*[^;|:=→–—]{3,50}?\s*(?::|=|→|->|–|—|,)\s*(?:still\s+|as\s+yet\s+)?(?:nobody|no one|no-one|"
    r"vacant|open|tbd|tbc|n/?a|\?+|self-service|unassigned|none)\b.*$",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:january|february|march|"
    r"april|may|june|july|august|september|october|november|december|morning|afternoon|"
    r"evening|noon|week|am|pm|table|car|bed|seat|row|group|slot|shift|day|round|quarter|vegan|vegetarian|halal|gluten)\b(?!-)|\d",
    re.IGNORECASE,
)
_ROLE = r"(?:responsible|accountable|consulted|informed|approver|owner|approves|signs\s+off|support(?:ing|s)?)"
_RACI_FORWARD = re.compile(
    rf"(?<![\w/])(?P<role>{_ROLE}|R\s*/\s*A|A\s*/\s*R|[RACIS](?=\s*[:=]))\s*(?:[:=–—-]|is|are|for\s+it|"
    rf"\bto\b)?\s*(?P<names>{_NAMES})(?!\s*(?:[:=]|\([RACI]\)))",
    re.IGNORECASE,
)
_RACI_BACKWARD = re.compile(
    rf"(?P<names>{_LOOSE})\s*(?:is\s+|are\s+|as\s+|=\s*|just\s+|only\s+|\(|:\s*)*(?P<role>{_ROLE}|"
    rf"(?<=\()R/A|(?<=\()[RACI](?=\)))\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"\b(?:not|nor|neither|never|was|were|formerly|previously|used\s+to|until|till|if|should|would|could|"
    r"might|may|proposed|proposal|draft|maybe|perhaps|wish)\b",
    re.IGNORECASE,
)
_HANDED = re.compile(
    rf"\b(?:handed\s+over|hand-?over|transferred|reassigned|passed\s+on|"
    rf"moved)\b[^:\ue000-\uf8ff]{{0,40}}:\s*(?P<area>[^;:\ue000-\uf8ff]{{3,60}}?),?\s+from\s+{_LOOSE}\s+to\s+(?P<names>{_LOOSE})",
    re.IGNORECASE,
)
_OWNER = re.compile(
    rf"^\s*(?!(?:product|process|business|system|data|service|risk|budget|note|vault|file|page|task|action|"
    rf"deal|account|card)s?\s+owner)(?P<area>[^;:=,–—\ue000-\uf8ff]{{3,50}}?)\s*[,–—-]?\s+"
    rf"(?:owner|custodian|DRI|steward)\s*(?::|=|–|—|→|\bis\b)?\s*(?P<names>{_NAMES})\s*[.!]?\s*$",
    re.IGNORECASE,
)
_OWNS_FIELD = re.compile(
    r"(?:(?:main |key |current |core )?(?:responsibilit(?:y|ies)|remit|areas? of responsibility|duties|"
    r"portfolio|patch|brief|beat|responsible for|accountable for|answerable for|in charge of|owns|"
    r"owner of|looks after|"
    r"takes care of|handles|covers|ownership|keeper of|custodian of|go-to (?:person )?for|ask (?:him|her|"
    r"them) about|charge of|dri for|on the hook for|runs|manages|oversees))"
)
_APPROVES_FIELD = re.compile(
    r"(?:(?:must |has to |needs to )?(?:approves?|sign(?:s)?[ -]?off(?: on| for)?|authori[sz]es?|clears?|"
    r"countersigns?)|approval (?:rights?|authority|power)|approver(?: of| for)?|gatekeeper(?: for| of)?|"
    r"veto(?: over| on| right| rights)?|(?:has (?:the )?)?(?:final|last) (?:say|word)(?: on| over| in)?|"
    r"sign-?off (?:rights?|authority)|signing authority|signatory(?: for)?|casting vote(?: on)?|"
    r"budget authority)"
)
_DRI = re.compile(
    rf"(?P<names>{_LOOSE})\s+(?:is|are|as|:|=)\s+(?:the\s+|our\s+|now\s+)*DRI\s+(?:for|on|"
    rf"of)\s+(?P<area>[^;:,.\ue000-\uf8ff]{{3,60}})"
)
_RIGHT = r"(?:(?:final|last)\s+(?:say|word|call|decision)|casting\s+vote|sign-?off|veto)"
_SAY = re.compile(
    rf"\b{_RIGHT}\s+(?:is|remains|stays|lies\s+with|rests\s+with|sits\s+with|belongs\s+to|stays\s+with|goes\s+to)\s+(?P<names>{_LOOSE})(?:['’]s)?\s*(?=[.,;]|$)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:on|over|about)\s+(?P<area>[^,.;:\ue000-\uf8ff]{{3,50}}?)(?=\s*[,.;]|\s+{_NAME}|\s+(?:but|and)\s|$)", re.IGNORECASE
)
_PASSED = re.compile(
    rf"\b(?:had|held)\s+(?:the\s+)?{_RIGHT}\s+(?:over|on|for)\s+(?P<area>[^,.;:\ue000-\uf8ff]{{3,50}}?)\s*[;,.]\s*(?:but\s+)?(?:since\s+then|since|now|today|these\s+days|by\s+now)\s*,?\s*"
    rf"(?:it|that)\s+(?:is|lies\s+with|rests\s+with|belongs\s+to|has\s+passed\s+to)\s+(?P<names>{_LOOSE})",
    re.IGNORECASE,
)
_INTRODUCTIONS = re.compile(
    r"\b(?:introductions?|introduced|intros?|intro['’]?d|opt-in|matchmak\w+|handshakes?)\b", re.IGNORECASE
)
_MAKERS = (
    re.compile(rf"\b(?:by|from|via|through|courtesy\s+of|thanks\s+to)\s+(?P<names>{_LOOSE})", re.IGNORECASE),
    re.compile(rf"(?P<names>{_NAME})['’]s?\s+(?:[\w-]+\s+){{0,2}}?(?:introductions?|intros?|handshakes?)\b", re.IGNORECASE),
    re.compile(
        rf"(?P<names>{_LOOSE})\s+(?:\w+ly\s+)?(?:effected|made|did|sent|performed|brokered|arranged|wrote|"
        rf"handled|engineered|supplied)\s+(?:the\s+|all\s+|an?\s+|both\s+|three\s+|two\s+|some\s+|it\b|them\b|"
        rf"that\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?:introductions?|intros?|matchmaker)[^:;\ue000-\uf8ff]{{0,30}}:\s*(?P<names>{_NAME})\s*[,(]", re.IGNORECASE),
)
_MEETING = re.compile(
    rf"(?P<a>{_NAME})\s*(?:first\s+|then\s+)?(?:to|↔|⇄|<->|<>|→|->|with|"
    rf",?\s*meet)\s+(?P<b>{_NAME})(?P<more>(?:\s*(?:,\s*then|,\s*and|and|then|,)\s+(?:then\s+)?(?:to|"
    rf"with)\s+{_NAME})*)"
)
_PLANNED = re.compile(
    r"\b(?:will|would|should|could|might|may|please|ask|asked|promise[sd]?|pending|to-?do|plan(?:s|ned)?|"
    r"wants?|offer(?:s|ed)?|needs?|not|never|no|if|next|tomorrow|declined|refused)\b",
    re.IGNORECASE,
)


def listed(line: Line, about: About) -> Iterator[Statement]:
    """OWNS and APPROVES of lines that pair areas with names, INTRODUCED of lines that list who met whom through one person."""
    if line.decision:
        return
    masked = _masked(line)
    if about.id and about.kind in ("Person", "Org"):
        yield from _field(line, masked, about)
    if not line.mentions:
        return
    directly = _DRI.search(masked)
    if directly is not None and not _TAKEN.search(masked[: directly.end()]):
        yield from _said(line, "OWNS", directly["names"], directly["area"], directly.start(), directly.end(), "list:dri", 0.9)
    raci = list(_raci(line, masked))
    if raci:
        yield from raci
        return
    yield from handovers(line, masked)
    yield from tables(line, masked)
    yield from _say(line, masked)
    yield from _pairs(line, masked)
    if _INTRODUCTIONS.search(masked) and len(line.mentions) > 2:
        yield from _introductions(line, masked)


def _say(line: Line, masked: str) -> Iterator[Statement]:
    """A right whose Area stands in the clause before: "On cheques B is consulted, but the last word is A's"."""
    passed = _PASSED.search(masked)
    if passed is not None:
        yield from _said(line, "APPROVES", passed["names"], passed["area"], passed.start(), passed.end(), "list:passed", 0.85)
        return
    say = _SAY.search(masked)
    before = None if say is None else next(reversed(list(_ABOUT.finditer(masked, 0, say.start()))), None)
    if say is not None and before is not None and not _TAKEN.search(masked[: say.start()]) and not _TIMES.search(before["area"]):
        yield from _said(line, "APPROVES", say["names"], before["area"], before.start(), say.end(), "list:say", 0.8)


def _field(line: Line, masked: str, about: About) -> Iterator[Statement]:
    """Fields such as "Owns: X, Y" or "Sign-off: X" on the page of whoever does."""
    head, colon, rest = (line.label, ":", masked) if line.label else masked.partition(":")
    if not colon or re.search(_NAME, rest) or len(rest) > 160 or "." in rest.strip().rstrip("."):
        return
    head = head.strip(" *_-•").casefold()
    kind = "APPROVES" if _APPROVES_FIELD.fullmatch(head) else "OWNS" if _OWNS_FIELD.fullmatch(head) else ""
    if not kind or _TAKEN.search(rest):
        return
    for name in areas(rest.replace(";", ",")):
        if labelled(name, headed=True):
            yield Statement(
                Term(about.kind, about.name, about.id), kind, Term("Area", name), "list:field", 0, len(line.text), 0.85
            )


def _pairs(line: Line, masked: str) -> Iterator[Statement]:
    handed = _HANDED.search(masked)
    if handed is not None:
        yield from _said(line, "OWNS", handed["names"], handed["area"], handed.start(), handed.end(), "list:handed", 0.85)
        return
    owner = _OWNER.match(masked)
    if owner is not None and labelled(owner["area"]):
        yield from _said(line, "OWNS", owner["names"], owner["area"], 0, owner.end(), "list:owner", 0.85)
        return
    label = line.label
    head, colon, rest = masked.partition(":") if not label else (label, ":", masked)
    shift = len(masked) - len(rest)
    if colon and not re.search(_NAME, head) and len(head) <= 90:
        kind = "APPROVES" if _APPROVES_HEADER.search(head) else "OWNS" if _OWNS_HEADER.search(head) else ""
        if kind:
            hits = list(_PAIR.finditer(rest)) or list(_COMMA_PAIR.finditer(rest))
            about = re.search(r"\b(?:for|of|on|over)\s+(?!what\b|which\b|whom\b|there\b)\w", head)
            if hits and not (about and len(hits) < 2):
                for hit in hits:
                    if not _TAKEN.search(hit["area"]) and labelled(hit["area"].strip(), headed=True):
                        yield from _said(
                            line,
                            kind,
                            hit["names"],
                            hit["area"],
                            shift + hit.start("area"),
                            shift + hit.end(),
                            "list:headed",
                            0.85,
                        )
                return
    pieces = [p for p in re.split(r"[;|·•]", masked) if p.strip()]
    if len(pieces) < 2 or label:
        return
    found: list[re.Match[str]] = []
    for piece in pieces:
        pair = _BARE.match(piece)
        if (
            pair is not None
            and labelled(pair["area"].strip())
            and not _TIMES.search(pair["area"])
            and not _TAKEN.search(pair["area"])
        ):
            found.append(pair)
        elif not _NOBODY.match(piece):
            return
    if not found or all(len(h["area"].split()) < 2 for h in found):
        return
    for hit in found:
        at = masked.find(hit[0].strip())
        yield from _said(line, "OWNS", hit["names"], hit["area"], at, at + len(hit[0].strip()), "list:pairs", 0.75)


def _raci(line: Line, masked: str) -> Iterator[Statement]:
    """A RACI line: responsible owns, accountable approves, consulted and informed say nothing."""
    whole = f"{line.label}: {masked}" if line.label else masked
    shift = len(whole) - len(masked)
    told = re.search(r"\bRACI\b", whole) is not None
    roles = {
        m.casefold()
        for m in re.findall(
            r"\b(?:responsible|accountable|consulted|informed)\b|(?<![\w])[RACI](?=\s*[:=)])", whole, re.IGNORECASE
        )
    }
    if len(roles) < 2:
        return
    if not told and not (
        {"responsible", "accountable"} <= roles
        or {"r", "a"} <= roles
        or {"accountable", "informed"} <= roles
        or {"responsible", "informed"} <= roles
    ):
        return
    forward, backward = list(_RACI_FORWARD.finditer(whole)), list(_RACI_BACKWARD.finditer(whole))
    hits = (
        forward
        if len(forward) >= len(backward)
        and forward
        and re.search(r"[:=]\s*@?[\ue000-\uf8ff]|\b(?:responsible|accountable)\s+@?[\ue000-\uf8ff]", whole, re.IGNORECASE)
        else backward
    )
    if not hits:
        return
    area = re.sub(r"\bRACI\b(?:\s+(?:matrix|chart|table))?|^\W+", " ", whole[: hits[0].start()])
    area = re.split(r"[,(]\s*(?:from|as|per|so|according|I|we|today|v\d)\b", area)[0].strip(" :;,–—-=·|(")
    area = re.sub(r"^(?:for|on|of)\s+", "", area).strip()
    if not area or re.search(_NAME, area) or len(area.split()) > 8:
        return
    for hit in hits:
        role = hit["role"].casefold().replace(" ", "")
        kinds = {
            "r": ("OWNS",),
            "responsible": ("OWNS",),
            "owner": ("OWNS",),
            "a": ("APPROVES",),
            "accountable": ("APPROVES",),
            "approver": ("APPROVES",),
            "approves": ("APPROVES",),
            "signsoff": ("APPROVES",),
        }.get(role, ("OWNS", "APPROVES") if role in ("r/a", "a/r") else ())
        for kind in kinds:
            yield from _said(line, kind, hit["names"], area, max(0, hit.start() - shift), hit.end() - shift, "list:raci", 0.9)


def _introductions(line: Line, masked: str) -> Iterator[Statement]:
    """Several introductions of one maker: "Introductions by A: B to C, D to E"."""
    if _PLANNED.search(masked):
        return
    for maker in _MAKERS:
        found = maker.search(masked)
        if found is None:
            continue
        makers = _members(line, found["names"])
        rest = masked[: found.start("names")] + " " * len(found["names"]) + masked[found.end("names") :]
        met: list[Mention] = []
        for pair in _MEETING.finditer(rest):
            met += [m for m in _members(line, pair[0]) if m not in met]
        if not met:
            continue
        for person in met:
            for one in makers:
                if person.kind == one.kind == "Person" and person.id != one.id:
                    yield Statement(
                        Term("Person", one.name, one.id),
                        "INTRODUCED",
                        Term("Person", person.name, person.id),
                        "list:introductions",
                        min(one.start, person.start),
                        max(one.end, person.end),
                        0.85,
                    )
        return

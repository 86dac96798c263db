"""Terse lines: arrows under a heading that tells the relation, fields with who holds them, questions that a name answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import Line, Mention, Statement, Term
from stakegraph.ingest.phrases.areas import labelled
from stakegraph.ingest.phrases.masks import LOOSE, NAMES, members, said

_ARROW = r"\s*(?:->|=>|→|↔|<->|<>|⇄|⇆|–>|—>|=|\s[–—-]\s)\s*"
_ARROWS = re.compile(rf"(?=(?P<a>{LOOSE})(?P<tie>{_ARROW})(?P<b>{LOOSE}))")
_HEADINGS = (
    (
        "ENGAGES",
        re.compile(
            r"who(?:['’]s|\s+is|\s+are)?\s+(?:now\s+)?(?:working|works|wooing|woos|courting|courts|chasing|chases|"
            r"lobbying|lobbies|on|covering|covers|"
            r"talking\s+to|talks\s+to|speaking\s+to|approaching|cultivating|engaging|engages|reaching\s+out\s+to|"
            r"after)\s+(?:whom|who|which\s+\w+)"
            r"|outreach(?:\s+\w+)?|coverage(?:\s+\w+)?|engagement(?:\s+(?:map|plan|matrix))?|way(?:s)?\s+in(?:to)?|"
            r"approach\s+list|courting|lobbying|wooing|"
            r"relationship\s+(?:owners?|map|coverage)|stakeholder\s+(?:coverage|pairings?)|"
            r"(?:exec(?:utive)?\s+)?(?:pairings?|alignment)|who\s+works\s+whom|target\s+list",
            re.IGNORECASE,
        ),
    ),
    (
        "KNOWS",
        re.compile(
            r"(?:(?:old|good|close|best|school|family|university|college|childhood|firm|long-time|longtime|golf|tennis|"
            r"sailing|drinking)\s+)*"
            r"(?:friends|friendships|mates|pals|buddies|chums|neighbou?rs|cousins|siblings|relatives|in-laws|"
            r"classmates|flatmates|housemates|roommates|"
            r"couples?|spouses|acquaintances|ex-colleagues|former\s+colleagues|ties|personal\s+ties|family\s+ties|"
            r"private\s+ties|personal\s+links|"
            r"connections|personal\s+connections|who\s+knows\s+whom?|know\s+each\s+other|close|married|related|confidants|allies)",
            re.IGNORECASE,
        ),
    ),
    (
        "REPORTS_TO",
        re.compile(
            r"(?:new\s+|current\s+|solid\s+)?(?:reporting(?:\s+lines?)?|reports\s+to|who\s+reports\s+to\s+whom?|"
            r"org\s*chart|line\s+management|lines|solid\s+lines?|hierarchy)",
            re.IGNORECASE,
        ),
    ),
    ("", re.compile(r"(?:introductions?|intros?)(?:\s+(?:made|owed|done|to\s+make|pending))?", re.IGNORECASE)),
)
_REPORTING = re.compile(
    r"\b(?:report(?:s|ing)?(?:\s+lines?)?|org(?:anisation|anization)?\s*chart|line\s+manage\w+|"
    r"solid\s+lines?)\b(?!\s*(?:to\s|of\s|on\s))",
    re.IGNORECASE,
)
_PLACES = (
    (
        "MEMBER_OF",
        "Org",
        re.compile(
            r"(?:team\s+)?(?:moves|transfers?|reshuffle|re-?assignments?|new\s+teams|teams|who\s+sits\s+where|"
            r"memberships?|joiners|secondments?|on\s+loan)",
            re.IGNORECASE,
        ),
    ),
    (
        "WORKS_ON",
        "Project",
        re.compile(
            r"(?:project\s+)?(?:staffing|assignments?|allocations?|who(?:['’]s|\s+is|\s+works)\s+on\s+what|resourcing|"
            r"crew(?:ing)?|hands|who\s+works\s+on\s+what)",
            re.IGNORECASE,
        ),
    ),
    (
        "LEADS",
        "Org Project",
        re.compile(
            r"(?:(?:project|team|squad|group|practice|new|current|unit)\s+)*(?:leads|heads|leaders|leadership|chairs|"
            r"owners|project\s+managers|who\s+(?:leads|heads|runs|chairs)\s+what)(?:\s+after\s+[\w ]+|\s+now)?",
            re.IGNORECASE,
        ),
    ),
)
_MUST = (
    r"(?:(?:who\s+)?(?:must|has\s+to|have\s+to|needs?\s+to|always\s+has\s+to|gets\s+to)\s+"
    r"(?:approve|sign\s+off(?:\s+on)?|sign|okay|ok|clear|authori[sz]e|countersign|co-sign|ratify|bless|"
    r"greenlight|green-light|release|initial)"
    r"|(?:who\s+)?(?:approves|signs\s+off(?:\s+on)?|signs|okays|clears|authori[sz]es|countersigns|ratifies|"
    r"releases|has\s+the\s+(?:final|last)\s+(?:say|word)\s+(?:on|over)|has\s+(?:a\s+)?veto\s+(?:on|over)))"
)
_OWN = (
    r"(?:(?:who\s+)?(?:owns|holds|looks\s+after|handles|runs|manages|takes\s+care\s+of|is\s+(?:responsible|"
    r"accountable)\s+for|is\s+in\s+charge\s+of|keeps)"
    r"|responsible\s+for|in\s+charge\s+of|accountable\s+for|owner\s+of)"
)
_FIELD = (
    rf"(?:^|[;|·.]\s*)\s*(?:[\w/&'’-]+\s+){{0,3}}[\w/&'’-]+\s*[:=]\s*(?P<names>{NAMES})\s*(?:\([^()]{{0,40}}\))?\s*[,;–—(-]+\s*"
)
_AREA = r"(?P<area>[^;,.:()–—\ue000-\uf8ff]{3,50})"
_FIELD_MUST = re.compile(_FIELD + _MUST + r"\s+" + _AREA, re.IGNORECASE)
_FIELD_OWN = re.compile(_FIELD + _OWN + r"\s+" + _AREA, re.IGNORECASE)
_PEN = (
    r"(?:pen|call|signature|decision|say(?:-so)?|nod|word|sign-?off|approval|veto|blessing|green\s+light|yes|"
    r"stamp|initials|okay|ok|verdict|prerogative|final\s+say|last\s+word|final\s+call)"
)
_REMIT = (
    r"(?:job|remit|patch|baby|responsibility|task|turf|beat|brief|business|desk|department|problem|headache|"
    r"bag|pigeon|domain|duty|portfolio|thing|plate|hands|lap)"
)
_ASKED = (
    rf"(?:^|[.;!?]\s+)(?:(?:and|so|now|what\s+about|how\s+about|who\s+(?:does|handles|has|owns|approves|"
    rf"signs\s+off\s+on|signs|decides\s+on|decides)|whose\s+(?:job|call|remit)\s+(?:is|"
    rf"are))\s+)?(?P<area>[^?.;:!,\ue000-\uf8ff]{{3,45}})\?\s*(?:[–—-]\s*)?"
    rf"(?:(?:that['’]s|that\s+is|those\s+are|it['’]s|it\s+is|they['’]re|still|always|only|all|entirely|"
    rf"ultimately|now|on|in)\s+)*(?P<names>{LOOSE})"
)
_ASKED_PEN = re.compile(rf"{_ASKED}['’]s?\s+(?:own\s+|sole\s+)?{_PEN}\b", re.IGNORECASE)
_ASKED_REMIT = re.compile(rf"{_ASKED}['’]s?\s+(?:own\s+|sole\s+)?{_REMIT}\b", re.IGNORECASE)
_CONSULTED = re.compile(
    rf"(?:consulted|asked|heard|informed|copied|kept\s+in\s+the\s+loop|sounded\s+out)\s+(?:on|about|"
    rf"over)\s+(?P<area>[^,.;:\ue000-\uf8ff]{{3,50}}?)\s*[;,.–—]\s*(?:but\s+|and\s+|though\s+)?"
    rf"the\s+(?:final\s+|last\s+|actual\s+)?(?:yes\s+or\s+no|yes/no|yes|no|nod|say|word|call|decision|go/no-go|"
    rf"go\s+or\s+no-go|verdict|signature|pen|ok|okay|sign-?off|approval|green\s+light)\s+"
    rf"(?:is|remains|stays|lies\s+with|rests\s+with|sits\s+with|comes\s+from|belongs\s+to|is\s+up\s+to|is\s+with)\s+(?P<names>{LOOSE})",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:not|nor|never|no\s+longer|was|were|formerly|until|if|should|would|could|might|may|wish|perhaps|maybe|proposed|draft)\b",
    re.IGNORECASE,
)
_OWNED_PIECE = re.compile(
    rf"^\s*(?P<area>[^;:=,–—\ue000-\uf8ff]{{3,50}}?)\s*[,:–—-]\s*(?:owner|owned\s+by|custodian|DRI|steward|"
    rf"responsible|in\s+charge|keeper|handled\s+by|with|looked\s+after\s+by|run\s+by|lead)\s*(?::|=|–|—|→|"
    rf"\bis\b)?\s*(?P<names>{NAMES})\s*[.!]?\s*$",
    re.IGNORECASE,
)


def tables(line: Line, masked: str) -> Iterator[Statement]:
    """What a terse line says by its layout."""
    yield from _arrows(line, masked)
    for kind, pattern in (
        ("APPROVES", _FIELD_MUST),
        ("OWNS", _FIELD_OWN),
        ("APPROVES", _ASKED_PEN),
        ("OWNS", _ASKED_REMIT),
        ("APPROVES", _CONSULTED),
    ):
        for hit in pattern.finditer(masked):
            if not _UNSURE.search(hit[0]) and labelled(hit["area"].strip(), headed=True):
                yield from said(line, kind, hit["names"], hit["area"], hit.start("area"), hit.end(), "list:field", 0.85)
    pieces = [p for p in re.split(r"[;|·•]", masked) if p.strip()]
    owned = [_OWNED_PIECE.match(p) for p in pieces]
    if (
        len(pieces) > 1
        and not line.label
        and any(re.search(r"\b(?:owner|owned|custodian|DRI|steward|responsible|keeper)\b", p, re.IGNORECASE) for p in pieces)
    ):
        for piece, owner in zip(pieces, owned, strict=True):
            if owner is not None and not _UNSURE.search(piece) and labelled(owner["area"].strip(), headed=True):
                at = masked.find(piece)
                yield from said(line, "OWNS", owner["names"], owner["area"], at, at + len(piece), "list:owner", 0.85)


def _arrows(line: Line, masked: str) -> Iterator[Statement]:
    """Who is tied to whom by an arrow, under a heading that tells how."""
    head, colon, rest = (line.label, ":", masked) if line.label else masked.partition(":")
    hits = list(_ARROWS.finditer(rest)) if colon else []
    if not hits or any(m.kind for m in members(line, head)):
        return
    head = (line.label or line.text[: len(head)]).strip(" *_-•")
    shift = len(masked) - len(rest)
    kind = next((k for k, heading in _HEADINGS if heading.fullmatch(head)), "")
    if not kind and _REPORTING.search(head):
        kind = "REPORTS_TO"
    for hit in hits:
        for a in members(line, hit["a"]):
            for b in members(line, hit["b"]):
                yield from _tied(kind, head, hit["tie"], a, b, shift + hit.start(), shift + hit.end("b"))


def _tied(kind: str, head: str, tie: str, a: Mention, b: Mention, start: int, end: int) -> Iterator[Statement]:
    if a.kind == "Person" and b.kind in ("Org", "Project"):
        kind = next((k for k, kinds, heading in _PLACES if b.kind in kinds.split() and heading.fullmatch(head)), "")
    elif b.kind == "Person" and a.kind in ("Org", "Project"):
        kind = next((k for k, kinds, heading in _PLACES if a.kind in kinds.split() and heading.fullmatch(head)), "")
        a, b = b, a
    elif (not (a.kind == b.kind == "Person") and kind != "ENGAGES") or not re.search("[>→↔⇄⇆]", tie):
        return
    if kind and a.id != b.id and a.kind and b.kind:
        yield Statement(Term(a.kind, a.name, a.id), kind, Term(b.kind, b.name, b.id), "list:arrows", start, end, 0.85)

"""The raw text of a decision to its status, its words and its date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import THE_DECISION, Line, Mention, Statement, Term

_DATE = re.compile(r"^\s*(?:[-–—:]\s*)?\(?\[{0,2}(\d{4}-\d{2}-\d{2})\]{0,2}\)?\s*[:,–—-]?\s*")
_STATUS = (
    (
        "rejected",
        re.compile(
            r"^\s*(?:❌|✗|✘|🚫|👎|\[(?:rejected|declined)\]|\*{0,2}(?:rejected|declined|turned down|dismissed|discarded|voted "
            r"down|ruled out|dropped|not approved|no-go|decided against)\b[^:–—]{0,40}\*{0,2}\s*[:–—-]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
    (
        "pending",
        re.compile(
            r"^\s*(?:⏳|⌛|🕒|🟡|❓|🤔|⏸️?|\[(?:pending|open|tbd)\]|\*{0,2}(?:pending|open|tbd|tbc|to be decided|to decide|"
            r"undecided|proposed|proposal|under discussion|on hold|deferred|parked|postponed|not yet decided|"
            r"awaiting\b[^:–—]{0,30})\b[^:–—]{0,40}\*{0,2}\s*[:–—-]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
    (
        "decided",
        re.compile(
            r"^\s*(?:✅|☑️?|✔️?|👍|🟢|\[(?:decided|approved|agreed|x)\]|\*{0,2}(?:decided|approved|agreed|decision|resolved|"
            r"confirmed|accepted|adopted)\*{0,2}\s*[:–—]\*{0,2})\s*",
            re.IGNORECASE,
        ),
    ),
)
_TRAILING = (
    ("rejected", re.compile(r"[\s(–—-]+(?:❌|\(?(?:rejected|declined|turned down|voted down)\)?)\.?\s*$", re.IGNORECASE)),
    (
        "pending",
        re.compile(
            r"[\s(–—-]+(?:⏳|\(?(?:pending|tbd|tbc|open|to be confirmed|still open|undecided|awaiting \w+(?: "
            r"\w+){0,3})\)?)\.?\s*$",
            re.IGNORECASE,
        ),
    ),
    ("decided", re.compile(r"\s+(?:✅|\((?:decided|approved|agreed)\))\.?\s*$", re.IGNORECASE)),
)

_LAST_DATE = re.compile(r"\s*[(\[–—-]+\s*(\d{4}-\d{2}-\d{2})\s*[)\]]?\s*\.?\s*$")


def status(raw: str) -> tuple[str, str, str]:
    """(status, plain words, ISO date) of a decision: decided, pending or rejected, told by its mark or its first word.

    >>> status("❌ 2025-03-14: go to Olumide through Legal")
    ('rejected', 'go to Olumide through Legal', '2025-03-14')
    >>> status("Pending: win Corvanta over")
    ('pending', 'win Corvanta over', '')
    """
    found, date, text = "", "", raw.strip()
    moved = True
    while moved:
        moved = False
        dated = _DATE.match(text)
        if dated and not date:
            date, text, moved = dated[1], text[dated.end() :], True
        for name, mark in _STATUS:
            hit = mark.match(text)
            if hit and hit.end() < len(text):
                found, text, moved = found or name, text[hit.end() :], True
    if not found:
        for name, tail in _TRAILING:
            hit = tail.search(text)
            if hit and hit.start() > 0:
                found, text = name, text[: hit.start()]
                break
    last = _LAST_DATE.search(text)
    if last and last.start() > 0 and not date:
        date, text = last[1], text[: last.start()]
    return found or "decided", text.strip(), date


_ROUTE = ("VIA", "TARGETS", "DEPRIORITIZES", "SPONSORED_BY", "MADE_BY")
_BESIDE = re.compile(
    r"\b(?:as (?:on|in|with|for)|like|unlike|after|before|once|until|till|when|while|since|similar to|modelled on|copied from|"
    r"learnt from|"
    r"lessons from|ahead of|following|because of|given|now that)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"(?:^|[:;,–—]\s*|\b(?:to|and|will|not|don't)\s+)(?:extend|renew|terminate|sign|drop|pause|suspend|onboard|acquire|buy|"
    r"hire|retain|fund|move|"
    r"keep|proceed with|continue with|go ahead with|switch (?:to|from)|stay with|stick with|stop|start|invoice|charge|credit|audit|pay|"
    r"exclude|include|replace|choose|pick|select|prefer|use|appoint|engage|award|cancel|end|close|offboard|migrate|add|accept|adopt|"
    r"offer|give|grant|support|treat|part ways with|do business with|partner with|contract with|go with|sell to|price|supply|"
    r"migrate (?:to|from|off))\s+"
    r"(?:the\s+|our\s+|all\s+|\w+ing\s+)?$",
    re.IGNORECASE,
)


_BUSINESS = (
    r"(?:contract|agreement|deal|engagement|relationship|partnership|exclusivity|licen[cs]e|subscription|pilot|retainer|"
    r"nda|msa|sow|mandate|lease|tender|bid|order|renewal|trial|poc|loi|term sheet|framework)s?"
)
_PARTNER = re.compile(
    r"\b(?:renew|extend|sign|terminate|end|cancel|renegotiate|award|give|let|close|drop|pause|void|amend|offer|grant|conclude|finali[sz]e|"
    r"negotiate|tear up|wind down|exit|prolong|suspend|enter|accept|approve|reject)(?:s|d|ed|ing)?\s+(?:[\w-]+\s+){0,4}?"
    + _BUSINESS
    + r"\s+(?:with|to|from|at)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Before the company with which there is a contract: "renew the audit contract with"."""
_AS_PARTY = re.compile(
    r"\s+(?:on\s+(?:for|until|till|as|through|another)\b|as\s+(?:an?|our|the|its)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:vendor|supplier|customer|client|partner|provider|contractor|account|reseller|subcontractor|landlord|auditor|lender|insurer)\b)",
    re.IGNORECASE,
)
"""After a company that is kept or dropped as a party to business, not set aside on the way to another: "on for a year", "as a vendor"."""
_STANDS_ALONE = re.compile(
    r"\s*(?:$|[.,;:)(–—-]|(?:as|for|by|until|till|from|on|in|at|to|with|and|or|under|over|before|after|this|next|again|now|"
    r"instead|rather|"
    r"only|first|into|out|off|up|through|via|while|because|if|but)\b|(?:'s)?\s+(?:[\w-]+\s+)?" + _BUSINESS + r"\b)"
)


def settled(line: Line, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """A decision line's statements made consistent, with what it concerns.

    Nobody is a route or a target and set aside at once (the words that set aside are the more telling ones), a sponsor to be won is no
    target, whoever took the decision is not its route. A project that the words name is what it concerns unless only compared with; a
    company is where it is the object of the deciding verb and neither reached nor won (ontology, rules 5, 15, 17 and 24).
    """
    statements = _of_decision(line, (*statements, *_bracketed(line)))
    led = {m.id or m.name for m in line.mentions if _LED.match(line.text, m.end)}
    inside = {m.id or m.name for m in line.mentions if _member_of(line, m) is not None}
    party = {m.id for m in line.mentions if m.kind == "Company" and m.id and _as_party(line, m)}
    statements = tuple(s for s in statements if s.subject != THE_DECISION or s.object.id not in party or s.type == "MADE_BY")
    statements = tuple(
        s
        for s in statements
        if s.subject != THE_DECISION
        or not (
            (s.type == "TARGETS" and (s.object.id or s.object.name) in led)
            or (s.type in ("VIA", "TARGETS") and (s.object.id or s.object.name) in inside)
        )
    )
    # One approval given in a decision is no standing right (ontology, rule 21).
    statements = tuple(s for s in statements if s.type != "APPROVES" or "decision" in s.rule)
    held: dict[str, set[str]] = {}
    for statement in statements:
        if statement.subject == THE_DECISION:
            held.setdefault(statement.object.id or statement.object.name, set()).add(statement.type)
    kept = [s for s in statements if s.subject != THE_DECISION or not _beaten(s.type, held[s.object.id or s.object.name])]
    return (*kept, *(s for s in _concerns(line, held)))


_LED = re.compile(r"-(?:led|driven|fronted|brokered|run)\b")
_ROUTE_BRACKET = re.compile(
    r"(?:-(?:led|driven|fronted|brokered|run))?(?:\s+(?:path|route|approach|way|channel|track|push|effort|introduction|team|org|motion|play|campaign|pitch|process|pursuit|plan|strategy|intro|outreach|initiative|charge|overture|conversation|engagement|attempt|drive|door|entry))?\s*\($"
)
_SPONSOR_BRACKET = re.compile(r"\bsponsor(?:s|ship)?\s*\($", re.IGNORECASE)


def _before_bracket(line: Line, mention: Mention) -> int:
    """Where the bracket that a mention stands in opens (the offset after it), -1 where it stands in none."""
    opened = line.text.rfind("(", 0, mention.start)
    return -1 if opened < 0 or ")" in line.text[opened : mention.start] else opened + 1


def _member_of(line: Line, mention: Mention) -> Mention | None:
    """The Org before the bracket that names a person: "a MerchOps-led path (Joss Arkwright/Nomvula)"."""
    opened = _before_bracket(line, mention)
    if opened < 0 or mention.kind != "Person":
        return None
    for org in line.mentions:
        if org.kind == "Org" and org.end < opened and _ROUTE_BRACKET.fullmatch(line.text[org.end : opened]):
            return org
    return None


def _bracketed(line: Line) -> Iterator[Statement]:
    """What brackets say in a decision: the members of a route's Org, and who the sponsor is; and "MerchOps-led" as the route."""
    for mention in line.mentions:
        term = Term(mention.kind, mention.name, mention.id)
        if mention.kind in ("Person", "Org", "Company") and _LED.match(line.text, mention.end):
            yield Statement(THE_DECISION, "VIA", term, "decision:led", mention.start, mention.end)
        org = _member_of(line, mention)
        if org is not None:
            yield Statement(term, "MEMBER_OF", Term("Org", org.name, org.id), "decision:members", org.start, mention.end)
        opened = _before_bracket(line, mention)
        if mention.kind in ("Person", "") and opened > 0 and _SPONSOR_BRACKET.search(line.text[:opened]):
            who = Term("Person", mention.name, mention.id)
            yield Statement(THE_DECISION, "SPONSORED_BY", who, "decision:sponsor", opened, mention.end)


def _beaten(type_: str, types: set[str]) -> bool:
    if type_ in ("VIA", "TARGETS") and types & {"DEPRIORITIZES", "SPONSORED_BY"}:
        return True
    if type_ == "VIA" and "TARGETS" in types:
        return True
    return type_ == "VIA" and "MADE_BY" in types


def _concerns(line: Line, held: dict[str, set[str]]) -> Iterator[Statement]:
    for mention in line.mentions:
        if not mention.id or held.get(mention.id, set()) & {"VIA", "TARGETS", "DEPRIORITIZES", "MADE_BY"}:
            continue
        before = line.text[: mention.start]
        if mention.kind == "Project" and _BESIDE.search(before):
            continue
        if mention.kind == "Project" or (mention.kind == "Company" and _object(line, mention)):
            what = Term(mention.kind, mention.name, mention.id)
            yield Statement(THE_DECISION, "CONCERNS", what, "decision:concerns", mention.start, mention.end)


def _as_party(line: Line, company: Mention) -> bool:
    return _OBJECT.search(line.text[: company.start]) is not None and _AS_PARTY.match(line.text, company.end) is not None


def _object(line: Line, company: Mention) -> bool:
    """Whether a decision is about a company: it is the object of the deciding verb, or the party to the contract that is."""
    before = line.text[: company.start]
    if _PARTNER.search(before) or _as_party(line, company):
        return True
    return _OBJECT.search(before) is not None and _STANDS_ALONE.match(line.text, company.end) is not None


_PROJECT_WORD = re.compile(r"\b(?:project|programme|program|initiative)\b", re.IGNORECASE)


def _of_decision(line: Line, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Whoever takes a side in one clause takes it on the decision or on the project, not on both: on what the clause names (rule 22)."""
    drop: set[int] = set()
    for one in statements:
        if one.type not in ("CHAMPIONS", "BLOCKS") or one.object != THE_DECISION:
            continue
        for other in statements:
            if (other.type, other.subject) != (one.type, one.subject) or other.object.kind != "Project":
                continue
            start, end = min(one.start, other.start), max(one.end, other.end)
            if one.end < other.start or other.end < one.start:
                continue
            named = any(m.kind == "Project" and start <= m.start < end for m in line.mentions) or _PROJECT_WORD.search(
                line.text[start:end]
            )
            drop.add(id(one if named else other))
    return tuple(s for s in statements if id(s) not in drop)

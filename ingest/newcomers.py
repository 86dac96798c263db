"""Names that nobody has introduced, in places where only people (or only a function) stand: "Tariq (ex-Palefield)", "Rune/Halvard owns …".

Each shape is one that English keeps for people; a capitalised word elsewhere stays without a kind, because products and places look
the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.letters import wide

_ONE = wide(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[-’'][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?")
_NAME = rf"{_ONE}(?: (?:(?:de|da|van|von|der|den|al|bin) )?{_ONE}){{0,2}}"
_LIST = rf"{_NAME}(?:\s*/\s*{_NAME}|,\s+{_NAME})*(?:\s*(?:/|,? and|&)\s*{_NAME})?"
_START = r"(?:^|(?<=[:;.!?–—] )|(?<=, )|(?<=\band )|(?<=\bwhile )|(?<=\bbut )|(?<=\band that ))"
_DOES = (
    r"(?:now |also |still |currently |jointly |both |already )?"
    r"(?:owns?|leads?|heads?|chairs?|manages?|oversees?|reports? to|answers? to|approves?|signs? off|champions?|opposes?|introduced|"
    r"joined|used to|took over|looks? after|is responsible|is in charge|is accountable|is the (?:owner|lead|head|sponsor|"
    r"champion|boss|manager))\b"
)
_PEOPLE = (
    re.compile(rf"\b({_NAME})(?=,? \(?(?:ex|formerly|previously|late of)[- ])"),
    re.compile(rf"{_START}({_LIST})(?= {_DOES})"),
    re.compile(rf"\b(?:rather than|instead of|not (?:via|through|with|to)|as opposed to|(?:better|right) \w+ (?:than|vs\.?)|"
               rf"bypassing|via|through)"
               rf"(?: [a-z]+){{0,4}} ({_NAME}(?:\s*/\s*{_NAME})+)(?![\w-])"),
    re.compile(rf"\b(?:sponsor|sponsorship|champion|lead|owner|manager|boss|director|head|chair)s? \(({_NAME})\)", re.I),
    re.compile(rf"\b(?:reports? to|reporting to|answers? to|works under|managed by|led by|headed by|introduced by|sponsored by)"
               rf" (?:(?:the )?[A-Z]{{2,4}},? )?({_NAME})(?![\w-])(?! (?:team|group|board|committee|org)\b)"),
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z]+")
_TITLED = frozenset(
    "sponsor sponsorship champion lead owner manager boss director head chair sponsors champions leads owners managers directors heads chairs".split()
)
_TELLING = (
    frozenset("ex formerly previously late".split()),
    frozenset(
        "own owns lead leads head heads chair chairs manage manages oversee oversees report reports answer answers approve approves sign signs "
        "champion champions oppose opposes introduced joined used took look looks responsible charge accountable owner sponsor boss manager".split()
    ),
    frozenset("rather instead not opposed better right bypassing via through".split()),
    _TITLED | frozenset(w.capitalize() for w in _TITLED),
    frozenset("report reports reporting answer answers works managed led headed introduced sponsored".split()),
)
"""Words without which a shape of `_PEOPLE` cannot stand: looked for first, because most lines hold none of them."""
_BRACKET = re.compile(rf"\(({_NAME}(?:\s*(?:/|,|&| and )\s*{_NAME})*)\)")
_LED = re.compile(wide(r"\b([A-ZÀ-ÖØ-Þ][\w&]+(?: [A-ZÀ-ÖØ-Þ][\w&]+)?)-(?:led|driven|fronted|brokered|run)\b"))
_SEPARATOR = re.compile(r"\s*(?:/|,| and |&)\s*")
_NOT_PEOPLE = frozenset(
    "the this that these those there here what when where who whom whose which why how it its we our you your they their he she his her "
    "everyone everybody someone somebody nobody all both each neither either one some any no not now then since until after before while "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november "
    "december spring summer autumn winter q1 q2 q3 q4 key main decision owner lead sponsor team board group committee head director "
    "was were would could should might must will can shall has had have is are be been being did does do not never only just formerly "
    "previously recently already currently lately apparently reportedly maybe perhaps once yes nope also again even although "
    "though because if "
    "as at by for from in into of on or and but so than then to with without under over according thanks whether nor "
    "appointed named elected promoted made chosen picked hired given handed entrusted seconded succeeded followed replaced acting interim deputy assistant joint direct line solid dotted programme program project product deal squad former "
    "executive exec senior junior new "
    "current overall global regional chief vice account general technical delivery engagement practice department unit "
    "workstream managing permanent "
    "year christmas easter bank holiday "
    "management leadership status update summary background context notes next finance legal procurement security sales marketing".split()
)


def people(text: str) -> Iterator[tuple[int, int]]:
    """Spans of names of people whom nobody has introduced.

    >>> line = "Tariq (ex-Palefield) now runs depots; Rune/Halvard owns site safety, rather than Shelf"
    >>> [line[a:b] for a, b in people(line)]
    ['Tariq', 'Rune', 'Halvard']
    """
    words = set(_WORD.findall(text))
    for telling, pattern in zip(_TELLING, _PEOPLE, strict=True):
        if words.isdisjoint(telling):
            continue
        for found in pattern.finditer(text):
            yield from _split(found.group(1), found.start(1))


def members(text: str, after: int) -> Iterator[tuple[int, int]]:
    """Spans of the names in a bracket that begins at `after` or one blank later: members of the Org before it.

    >>> line = "a MerchOps-led path (Joss Arkwright/Nomvula)"
    >>> [line[a:b] for a, b in members(line, 19)]
    ['Joss Arkwright', 'Nomvula']
    """
    found = _BRACKET.match(text, after) or _BRACKET.match(text, after + 1)
    if found:
        yield from _split(found.group(1), found.start(1))


def leaders(text: str) -> Iterator[tuple[int, int]]:
    """Spans of what leads in "MerchOps-led"."""
    if "-" in text:
        for found in _LED.finditer(text):
            yield found.span(1)


def _split(words: str, start: int) -> Iterator[tuple[int, int]]:
    at = 0
    for separator in (*_SEPARATOR.finditer(words), None):
        end = separator.start() if separator else len(words)
        name = words[at:end]
        if name and not any(w.casefold() in _NOT_PEOPLE for w in name.split()):
            yield start + at, start + end
        at = separator.end() if separator else end

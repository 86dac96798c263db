"""Words that make a group of a name: what is an Org although nobody has introduced it ("Hall Engineering", "the tender committee")."""

from __future__ import annotations

import re
from collections.abc import Iterator

FUNCTIONS = frozenset(
    "engineering platform platforms operations ops finance accounting legal procurement purchasing sourcing sales presales "
    "pre-sales marketing "
    "security infosec compliance risk audit treasury tax hr people talent recruitment product products design research data it "
    "infrastructure infra network delivery support success services partnerships partnering alliances bizdev strategy "
    "communications comms pr manufacturing quality qa facilities estates planning architecture governance privacy underwriting "
    "claims actuarial trading lending wholesale commercial regulatory clinical safety sustainability innovation "
    "transformation enablement integration insights training education distribution warehousing fulfilment fulfillment controlling "
    "business development collections billing pricing dispatch maintenance fleet grid metering signalling testing "
    "biostatistics pharmacovigilance affairs relations automation "
    "custody settlements onboarding outreach admissions fundraising programmes programs grants".split()
)
"""Last words of a department's name."""
ALONE = FUNCTIONS - frozenset(
    "platform platforms people product products data it network networks cloud support success services planning quality safety training "
    "education business development capital markets systems applications technology technologies digital affairs relations grants claims "
    "risk design retail commercial research".split()
) | frozenset(("Commercial".lower(), "bizdev"))
"""Those that name a department when they stand alone, capitalised within a sentence."""
HEADS = frozenset(
    "team teams group groups committee council board practice division department dept office unit desk panel squad taskforce "
    "secretariat directorate "
    "function org organisation organization guild crew bureau forum circle steerco".split()
)
"""Nouns for a group of people."""
_GENERIC = frozenset(
    "whole entire full small big large core same other new old local own wider broader extended remaining current former "
    "great good strong "
    "dream home away central two three four five six ten first second third last next different joint single right wrong best "
    "better busy "
    "tiny little young project working whole-team rest half actual very only real entire usual relevant respective external internal "
    "responsible dedicated cross-functional user peer age food focus control support-free target blood rock pop whatsapp slack".split()
)
_BREAKS = frozenset(
    "the a an any every each no some another his her their its our your my this that these those of in on at by for from to "
    "with into and or "
    "but is are was were be has have had will would can could must should may might not as than who which whose when where "
    "while if so then "
    "also still only just both all most many few several about through via against behind under over after before".split()
)
_HEAD = re.compile(
    r"(?<![\w'’-])((?:[a-zà-ÿ][\w&-]*\s+){1,4}?)"
    r"(committee|council|board|team|group|practice|division|department|office|unit|panel|squad|taskforce|task force|"
    r"secretariat|directorate|desk)"
    r"(?![\w-])(?!\s+(?:level|meeting|meetings|member|members|pack|paper|papers|lead|leader|head|call|calls|room|dinner|"
    r"offsite|off-site|chat|photo|"
    r"spirit|work|player|effort|building|space|hours|party|manager|email|calendar|day|lunch|policy|test|tests|price|rate|of)\b)"
)
_WORDS = re.compile(r"[a-z]+")
_HEAD_WORDS = frozenset(
    "committee council board team group practice division department office unit panel squad taskforce force secretariat "
    "directorate desk".split()
)
_DETERMINED = re.compile(
    r"(?:\b(?:the|our|this|that)|['’]s|s['’]|^|[.!?:;(/,&–—-]|\b(?:and|or|with|via|through|by|for|to|from|of|in|on|at|as|"
    r"reach|ask|win|engage))\s*$",
    re.I,
)


def is_org_name(words: str) -> bool:
    """Whether capitalised words have the form of a department's or a group's name.

    >>> [is_org_name(x) for x in ("Hall Engineering", "Data Access Board", "Ines Abreu", "Delft")]
    [True, True, False, False]
    """
    parts = words.split()
    last = parts[-1].casefold()
    return last in HEADS or (len(parts) > 1 and last in FUNCTIONS) or (len(parts) == 1 and last in ALONE)


def group_phrases(text: str) -> Iterator[tuple[int, int]]:
    """Spans of lower-case group names: "the tender committee", "Globex's strategic accounts team"; not "the whole team".

    >>> line = "Brennick's tender committee met the whole team"
    >>> [line[a:b] for a, b in group_phrases(line)]
    ['tender committee']
    """
    if _HEAD_WORDS.isdisjoint(_WORDS.findall(text)):
        return
    for found in _HEAD.finditer(text):
        modifiers = list(re.finditer(r"\S+", found.group(1)))
        start = len(modifiers)
        while start and modifiers[start - 1].group().casefold() not in _BREAKS:
            start -= 1
        kept = modifiers[start:]
        if not kept or len(kept) > 3 or all(m.group().casefold() in _GENERIC or m.group().endswith("est") for m in kept):
            continue
        begin = found.start(1) + kept[0].start()
        if _DETERMINED.search(text[:begin]):
            yield begin, found.end(2)

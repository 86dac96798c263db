"""What has passed from one to another: "A handled claims until June; since then they are B's", "A declined the post; it went to B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stakegraph.ingest.model import Line, Mention, Statement, Term
from stakegraph.ingest.phrases.masks import LOOSE, NAME, members, said

_HELD = (
    r"(?:handled?|handling|look(?:ed|ing)?\s+after|r[au]n|manag(?:ed?|ing)|own(?:ed)?|cover(?:ed)?|(?:take|took)\s+care\s+of|"
    r"deal(?:t)?\s+with|(?:be|was|were|been)\s+(?:in\s+charge\s+of|responsible\s+for|on\s+the\s+hook\s+for)|did|do|keep|kept|carr(?:y|ied)|"
    r"mind(?:ed)?|overs(?:ee|aw)|maintain(?:ed)?|administer(?:ed)?|see\s+to|saw\s+to|sort(?:ed)?(?:\s+out)?|shepherd(?:ed)?|"
    r"(?:have|had)\s+(?:charge\s+of|responsibility\s+for))"
)
_NOW = (
    r"(?:since\s+then|ever\s+since|since|now|today|these\s+days|nowadays|currently|at\s+present|by\s+now|as\s+of\s+(?:now|today|\w+)|"
    r"from\s+(?:then|there|that\s+day)\s+on|after\s+that|thereafter|from\s+\w+\s+on)"
)
_THAT = (
    r"(?:it|that|this|they|those|these|(?:the|that|this)\s+(?:job|task|duty|work|chore|responsibility|remit|"
    r"hat|pen|whole\s+thing|baby))"
)
_HIS = (
    r"(?:\s+(?:own\s+|sole\s+)?(?:job|task|duty|remit|patch|responsibility|business|baby|problem|concern|brief|"
    r"beat|headache|pigeon|to\s+\w+(?:\s+(?:with|after|out|to|about))?))?"
)
_IS = r"(?:['’]s(?:\s+been)?|['’]ve\s+been|['’]re|\s+is|\s+are|\s+has\s+been|\s+have\s+been|\s+became|\s+has\s+become|\s+have\s+become)"
_PASSED = (
    rf"(?:{_THAT}{_IS}\s+(?:now\s+|all\s+)?(?:(?P<p1>{LOOSE})['’]s{_HIS}|(?:with|down\s+to|up\s+to|on|under)\s+(?P<p2>{LOOSE}))"
    rf"|{_THAT}\s+(?:has\s+|have\s+)?(?:now\s+|since\s+)?(?:went|gone|passed|fell|fallen|moved|shifted|falls?|"
    rf"sits?|lies?|rests?|lives?|belongs?|landed)"
    rf"\s+(?:over\s+|across\s+)?(?:to|with)\s+(?P<p3>{LOOSE})"
    rf"|(?P<p4>{LOOSE})\s+(?:now\s+|has\s+|have\s+|since\s+)*(?:does|do|handles?|owns?|runs?|took|taken|takes|"
    rf"has|have|had|inherited|picked|picks|covers?|carries|carry|manages?|looks\s+after)"
    rf"\s+{_THAT}(?:\s+(?:over|on|up|now))?"
    rf"|(?P<p5>{LOOSE})\s+(?:has\s+|have\s+)?(?:since\s+)?(?:took|taken)\s+over(?:\s+{_THAT})?"
    rf"|(?P<p6>{LOOSE})\s+(?:now\s+)?does)"
)
_SUPERSEDED = re.compile(
    rf"{LOOSE}\s+(?:(?P<used>used\s+to|once|formerly|previously|originally|initially|for\s+years|"
    rf"long)\s+)?{_HELD}\s+(?P<area>[^,.;:–—\ue000-\uf8ff]{{3,50}}?)"
    rf"(?P<until>,?\s+(?:until|till|up\s+to|up\s+until|before|through|in\s+the\s+past|at\s+first|for\s+years|"
    rf"back\s+then)\b[^,.;:–—\ue000-\uf8ff]*)?"
    rf"\s*(?:[;,.–—]|\bbut\b|\band\b)\s*(?:(?:but|and|though)\s+)?(?P<now>{_NOW}\s*,?\s*)?{_PASSED}\b",
    re.IGNORECASE,
)
_POST = (
    r"(?:head|chair|lead|leader|director|chief|boss|president|manager|captain|chairman|chairwoman|chairperson|"
    r"co-lead|co-chair|co-head|deputy)"
)
_MISSED = (
    r"(?:turned\s+(?:it\s+)?down|declined|refused|passed\s+up|passed\s+on|was\s+passed\s+over\s+for|"
    r"were\s+passed\s+over\s+for|passed\s+over\s+for|missed\s+out\s+on|"
    r"lost\s+out\s+on|did\s+not\s+get|didn['’]t\s+get|applied\s+for|went\s+for|interviewed\s+for|"
    r"was\s+up\s+for|was\s+in\s+the\s+running\s+for|"
    r"was\s+considered\s+for|was\s+tipped\s+for|was\s+tipped\s+as|was\s+turned\s+down\s+for|"
    r"was\s+asked\s+to\s+(?:lead|head|head\s+up|run|chair)|was\s+offered|was\s+sounded\s+out\s+for|"
    r"gave\s+up|stepped\s+down\s+(?:as|from)|resigned\s+(?:as|from)|stood\s+down\s+as|had\s+hoped\s+for|"
    r"hoped\s+for|wanted|angled\s+for|campaigned\s+for)"
)
_OBJECT = (
    rf"(?:(?:the\s+|a\s+)?(?:(?:job|role|post|position|title)\s+of\s+)?(?:acting\s+|interim\s+|permanent\s+|"
    rf"new\s+)?(?:{_POST}|top\s+job|headship|leadership|chairmanship|running)\s+(?:of|at|in|on|"
    rf"for)\s+(?:the\s+)?"
    rf"(?P<unit1>{NAME})|(?:the\s+)?(?P<unit2>{NAME})(?:\s+(?:{_POST}|top|leadership))?(?:\s+(?:job|role|post|position|seat))?)"
)
_GOT = (
    rf"(?:(?:it|the\s+(?:job|post|role|position|seat|chair|title|nod|gig|spot))\s+(?:has\s+)?(?:went|gone|fell|"
    rf"fallen|was\s+given|was\s+handed|was\s+offered|passed|is\s+with|now\s+lies\s+with|"
    rf"ended\s+up\s+with)(?:\s+(?:to|with))?\s+(?P<g1>{LOOSE})(?:\s+instead)?"
    rf"|(?:it|the\s+(?:job|post|role|position))\s+is\s+(?:now\s+)?(?P<g2>{LOOSE})['’]s"
    rf"|(?P<g3>{LOOSE})\s+(?:got|has|took|accepted|landed|won|secured|holds|fills|filled)\s+(?:it|the\s+(?:job|"
    rf"post|role|position|seat|chair|nod|gig))(?:\s+(?:instead|now|on))?"
    rf"|(?P<g4>{LOOSE})\s+(?:said\s+yes|stepped\s+(?:in|up)|was\s+(?:chosen|picked|appointed|preferred|named)|"
    rf"were\s+(?:chosen|picked|appointed))(?:\s+(?:instead|and\b.*))?)"
)
_POSTS = re.compile(
    rf"{LOOSE}\s+(?:has\s+|had\s+|have\s+)?{_MISSED}\s+{_OBJECT}(?:\s+(?:and|but)\s+(?:declined|refused|"
    rf"said\s+no|turned\s+it\s+down|lost))?"
    rf"[^;.,:\ue000-\uf8ff]{{0,40}}[;,.–—]\s*(?:(?:and|but|so|in\s+the\s+end|instead|eventually|"
    rf"now)\s*,?\s*)*{_GOT}\s*(?=[.,;!]|$|\s+in\b|\s+last\b|\s+as\b)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:might|may|could|would|should|will|if|perhaps|maybe|probably|hopes?|rumour|rumor|not\s+B)\b", re.IGNORECASE
)


def handovers(line: Line, masked: str) -> Iterator[Statement]:
    """OWNS and LEADS of whoever has it now, where the line first says who had it, lost it or did not want it."""
    if len(line.mentions) < 2:
        return
    hit = _SUPERSEDED.search(masked)
    if hit is not None and (hit["used"] or hit["until"] or hit["now"]) and not _UNSURE.search(hit[0]):
        names = next(hit[f"p{n}"] for n in range(1, 7) if hit[f"p{n}"])
        yield from said(line, "OWNS", names, hit["area"], hit.start("area"), hit.end(), "list:superseded", 0.85)
    hit = _POSTS.search(masked)
    if hit is not None and not _UNSURE.search(hit[0]):
        units = members(line, hit["unit1"] or hit["unit2"])
        yield from _lead(members(line, next(hit[f"g{n}"] for n in range(1, 5) if hit[f"g{n}"])), units, hit)


def _lead(people: list[Mention], units: list[Mention], hit: re.Match[str]) -> Iterator[Statement]:
    for person in people:
        for unit in units:
            if person.kind == "Person" and unit.kind in ("Org", "Project"):
                yield Statement(
                    Term("Person", person.name, person.id),
                    "LEADS",
                    Term(unit.kind, unit.name, unit.id),
                    "list:post",
                    hit.start(),
                    hit.end(),
                    0.85,
                )

"""The words of a responsibility or an approval right: where they begin and end, and which of them stand alone."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^(?:(?:the|a|an|any|all|every|each|his|her|their|its|our|my|your|of|for|on|over|about|both|most|some|this|that|these|those|"
    r"anything to do with|everything to do with|whatever concerns|everything about|matters of|questions of|the matter of|now|also|still|only|just|"
    r"currently|solely|formally|and|all of|the whole of|what is left of|what's left of|the running of|the handling of)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:as well|too|now|today|again|anyway|alone|here|there|these days|nowadays|at present|at the moment|for now|for the time being|"
    r"so far|first|in person|in practice|by default|day to day|themselves|himself|herself|itself|instead|only|though|either|together|jointly|"
    r"(?:since|from|until|till|as of|in|by|on|at|for|during|after|before|over)\s+(?:the\s+|this\s+|last\s+|next\s+|early\s+|late\s+|mid\s+)*"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|spring|summer|autumn|winter|q[1-4]|h[12]|year|quarter|month|week|start|day one|reorg\w*|merger|years|time being|moment|future|\d{4}).*))+$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s+(?:because|so that|since|although|though|while|whereas|which|who|that|when|where|if|unless|until|after|before|despite|except|rather than|"
    r"instead of|but|as (?:he|she|they|it|we|I|of|long|soon|the)|at (?:least|every|any)|on (?:behalf|top)|in (?:the|a|an|addition)\s(?:meantime|way|same|review|meeting|call|room|end)|"
    r"with (?:a|an|no|his|her|their|some|great|effect|immediate)|without|for (?:now|years|ages|us|both|them|everyone)|to (?:this|boot|everyone|hear)|not|thanks to|according to|under|by)\b.*$",
    re.IGNORECASE,
)
_FIXED = re.compile(
    r"\b(research and development|terms and conditions|profit and loss|health and safety|mergers and acquisitions|learning and development|"
    r"bed and breakfast|supply and demand|pros and cons|diversity and inclusion|bring and buy|accounts payable and receivable|r&d|p&l|m&a|t&cs?|q&a|t&e|s&op|v&v|d&i|hse|d&o|r & d|p & l|m & a|wear and tear|trial and error|time and materials?)\b",
    re.IGNORECASE,
)
_NOT_AREAS = frozenset(
    "it them this that these those nothing everything anything something someone everyone everybody himself herself themselves itself both either "
    "one ones two three us me you him her what whatever rest others other much little more most less all none some any each way side end part "
    "place time day week month lot bit thing things stuff job task counsel minutes promise word words eye eyes distance diary boat narrowboat dog cat horse "
    "house flat car bike bicycle yacht motorbike motorcycle cottage phone guitar piano allotment vineyard garden parrot pony ship sailboat caravan "
    "watch umbrella floor coffee lunch dinner tea cake carpet secret mouth temper cool head mind grudge meeting call floor chair door talk "
    "everything else fort peace tabs track score house pace faith company quiet calm".split()
)
_SPLIT = re.compile(r"\s*(?:,\s*(?:and|or|plus)\s+|,\s*|\s+(?:and also|and|or|plus|as well as|&|\+)\s+|(?<=\w)/(?=\w{4,}))\s*", re.IGNORECASE)


def areas(text: str) -> tuple[str, ...]:
    """The areas that these words name, without articles and adverbials; coordinated ones apart where each stands alone.

    >>> areas("the insurance schedule since June")
    ('insurance schedule',)
    >>> areas("cash forecasting and fx hedging")
    ('cash forecasting', 'fx hedging')
    """
    text = re.sub(r"\([^()]*\)", " ", text).strip(" \t,;:.!?–—-\"“”'*_")
    fixed: list[str] = []

    def hide(found: re.Match[str]) -> str:
        fixed.append(found[0])
        return f"\x00{len(fixed) - 1}\x00"

    hidden = _FIXED.sub(hide, text)
    out: list[str] = []
    for part in _SPLIT.split(hidden):
        part = re.sub(r"\x00(\d+)\x00", lambda m: fixed[int(m[1])], part)
        found = area(part)
        if found:
            out.append(found)
    return tuple(dict.fromkeys(out))


def area(text: str) -> str:
    """One area with its edges trimmed, "" where the words are none."""
    text = " ".join(text.split())
    before = ""
    while before != text:
        before = text
        text = _LEAD.sub("", text).strip(" ,;:.!?–—-\"“”'")
        text = _TAIL.sub("", text).strip(" ,;:.!?–—-\"“”'")
    text = _CUT.sub("", text).strip(" ,;:.!?–—-\"“”'")
    words = text.split()
    if not words or len(words) > 9 or text.casefold() in _NOT_AREAS or not any(c.isalpha() for c in text):
        return ""
    if words[-1].casefold() in ("narrowboat", "dog", "boat", "cat", "horse", "house", "car", "cottage", "yacht", "bike", "allotment"):
        return ""
    if words[0].casefold() in ("to", "through", "with", "from", "in", "at", "by", "into", "against", "as", "than", "via", "out", "up", "off", "down", "away", "back", "along", "he", "she", "they", "we", "i", "it", "us", "him", "them", "nobody", "no", "not", "who"):
        return ""
    return text

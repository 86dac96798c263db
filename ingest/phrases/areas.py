"""The words of a responsibility or an approval right: where they begin and end, and which of them stand alone."""

from __future__ import annotations

import re

from stakegraph.ingest.phrases.words import singular

_LEAD = re.compile(
    r"^(?:(?:the|a|an|his|her|their|its|our|my|your|both|most|some|this|that|these|those|"
    r"anything to do with|everything to do with|whatever concerns|everything about|matters of|"
    r"questions of|the matter of|now|also|still|only|just|"
    r"currently|solely|formally|and|all of|the whole of|what is left of|what's left of|the running of|the handling of)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:as well|too|now|today|again|anyway|alone|here|there|these days|nowadays|at present|"
    r"at the moment|for now|for the time being|"
    r"so far|first|in person|in practice|by default|day to day|themselves|himself|herself|itself|instead|"
    r"only|though|either|together|jointly|"
    r"(?:since|from|until|till|as of|in|by|on|at|for|during|after|before|over)\s+(?:the\s+|this\s+|"
    r"last\s+|next\s+|early\s+|late\s+|mid\s+)*"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|spring|summer|autumn|winter|q[1-4]|h[12]|year|quarter|month|week|start|day one|reorg\w*|"
    r"merger|years|time being|moment|future|\d{4}).*))+$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s+(?:because|so that|since|although|though|while|whereas|which|who|that|when|where|if|unless|until|"
    r"after|before|despite|except|rather than|"
    r"instead of|but|as (?:he|she|they|it|we|I|of|long|soon|the)|at (?:least|every|any)|on (?:behalf|top)|"
    r"in (?:the|a|an|addition)\s(?:meantime|way|same|review|meeting|call|room|end)|"
    r"with (?:a|an|no|his|her|their|some|great|effect|immediate)|without|for (?:now|years|ages|us|both|"
    r"them|everyone)|to (?:this|boot|everyone|hear)|not|thanks to|according to)\b.*$",
    re.IGNORECASE,
)
_FIXED = re.compile(
    r"\b(research and development|terms and conditions|profit and loss|health and safety|"
    r"mergers and acquisitions|learning and development|"
    r"bed and breakfast|supply and demand|pros and cons|diversity and inclusion|bring and buy|"
    r"accounts payable and receivable|r&d|p&l|m&a|t&cs?|q&a|t&e|s&op|v&v|d&i|hse|d&o|r & d|p & l|m & a|"
    r"wear and tear|trial and error|time and materials?)\b",
    re.IGNORECASE,
)
_NOT_AREAS = frozenset(
    "yes no sign-off approval say veto signature permission consent lead ownership responsibility authority blessing nod "
    "whoever whichever it them this that these those nothing everything anything something someone "
    "everyone everybody himself herself themselves itself both either "
    "one ones two three us me you him her what whatever rest others other much little more most less all "
    "none some any each way side end part "
    "place time day week month lot bit thing things stuff job task counsel minutes promise word words "
    "eye eyes distance diary boat narrowboat dog cat horse "
    "house flat car bike bicycle yacht motorbike motorcycle cottage phone guitar piano allotment "
    "vineyard garden parrot pony ship sailboat caravan "
    "watch umbrella floor coffee lunch dinner tea cake carpet secret mouth temper cool head mind grudge "
    "meeting call floor chair door talk "
    "final last first next new old whole main same other everything else fort peace tabs track score "
    "house pace faith company quiet calm".split()
)
_RIGHTS = re.compile(
    r"^(?:(?:final|last|sole|full|overall|casting|deciding|joint|prior|primary|day-to-day|formal|"
    r"written)\s+)*(?:responsibility|ownership|charge|custody|care|accountability|stewardship|"
    r"say|says?-so|word|veto|vote|sign-?off|signoff|approval|authority|decision|call|purse[- ]strings?|"
    r"buck|pen|reins?|signature|blessing|consent|nod|go-ahead|control|"
    r"introductions?|intros?|access|door|road|way|route|path|ear|owner|keeper|lead|leadership|helm|job|"
    r"task|role|post|chair|seat)(?:\s+(?:on|over|for|of|about|in|to|regarding|as)\b.*)?$",
    re.IGNORECASE,
)
"""Words for the right or the duty itself: no Area, even where what follows is one."""
_PREPOSITIONS = re.compile(r"^(?:of|for|on|over|about)\s+", re.IGNORECASE)
_HOBBY = frozenset(
    "marathon half-marathon triathlon race mile kilometre kilometer km temperature fever bath bathwater "
    "tap errand gauntlet risk riot rings circle lap late out hot cold dry low short wild free "
    "barometer thermometer telescope piano violin cello guitar drum flute trumpet violinist choir band "
    "orchestra quartet bonsai orchid rose tomato tulip vegetable hedge lawn "
    "bee hen chicken sheep goat cow pig pony parrot budgie hamster goldfish fish rabbit tortoise kitten "
    "puppy terrier labrador animal pet diary diaries "
    "tent canoe kayak dinghy surfboard skis sled sledge motorhome campervan scooter "
    "moped tandem glider helicopter "
    "kid children child baby son daughter wife husband mother father parent grandchild grandson "
    "granddaughter nephew niece family toddler twins "
    "beard moustache hair scarf tie suit shirt shoe jacket sock glove handbag wallet laptop "
    "bottle glass mug cup plate knife pen pencil "
    "flatmate villa barn shed greenhouse chalet castle mansion studio pub café "
    "cafe bakery bookshop restaurant brewery winery "
    "jazz football cricket tennis golf chess bridge poker yoga pilates judo karate crossword sudoku "
    "jigsaw vinyl record-player antique "
    "promise appointment silence balance pace vigil appetite smile distance shape fit straight-face "
    "straight bore grudges grudge fire ball pretence pretense "
    "weight height breath nerve sanity sleep nap afternoon-nap weekend evening morning "
    "sabbath lent ramadan holiday vacation siesta "
    "bread cheese wine beer whisky whiskey gin biscuit chocolate sandwich soup breakfast barbecue curry "
    "pasta pizza cookie apple banana salad "
    "sense fun joke laugh remark anecdote story rumour rumor gossip speech toast opinion view idea point "
    "grip stride step steps turn look glance note-to-self "
    "fine stress pressure pain grief criticism temper mess delay confusion chaos fiasco disaster failure "
    "success mistake bug outage damage accident noise smell leak menu venue restaurant microphone mic "
    "wheel "
    "chair sofa bed lamp corner floor seat spot kettle toaster fridge oven carpet "
    "pond fountain ladder bucket dice raffle tombola".split()
)
"""What people run, keep, hold or have besides their work."""
_METERED = re.compile(
    r"^(?:[\w-]+ )?(?:bench|machine|lab|crew|studio|instrument|beam|compute|cluster|gpu|cpu|rig|line|"
    r"press|dock|theatre|rehearsal|engineering|developer|consultant|consulting|test|down|lead|cycle|"
    r"response|turnaround|billable|paid|idle|over|air|screen) time$",
    re.IGNORECASE,
)
"""Time that somebody hands out or accounts for."""
_PEOPLE = frozenset(
    "manager boss champion blocker sponsor owner lead leader author attendee participant apology cc bcc "
    "present absent host chair guest speaker contact coach buyer approver signatory "
    "deputy assistant report reports subordinate colleague friend brother sister cousin partner member "
    "team people staff crew everyone nobody someone supplier client visitor interviewer candidate "
    "todo to-do task action next done open decision note nb ps fyi source status date time place venue "
    "agenda reminder deadline warning caveat background context rumour subject topic re from to via with "
    "by and or also meeting call attendees who what when where why how "
    "thanks question answer quote idea summary tl;dr update news lunch dinner birthday birthdays card "
    "cards christmas photo photos gift gifts present seating carpool flight train hotel travel".split()
)
"""Labels of people and of notes: "Champion: A", "Cards: A" name no Area."""
_DOING = re.compile(r"^\w+ing (?:the|an?|his|her|their|its|our|my|this|that|up|off|out)\b", re.IGNORECASE)
_FOR_BOTH = re.compile(r"^(?!the |a |an |his |her |for |of )[\w-]+ [\w-]+ for [\w-]+ [\w-]+s\b")
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty "
    "eighty ninety hundred several many few half".split()
)
_NO_START = frozenset(
    "to through with from in at by into against as than via out up off down away back along of for on "
    "over about he she they we i it us him them nobody no not who "
    "there here again ahead hard early late well badly nothing something because "
    "approving signing authorising authorizing clearing anyone anybody everyone everybody someone nobody".split()
)
_NO_END = frozenset("narrowboat dog boat cat horse house car cottage yacht bike bicycle allotment says say alas and or".split())
_SPLIT = re.compile(r"\s*(?:,\s*(?:and|or|plus)\s+|,\s*|\s+(?:and also|and|or|plus|as well as|&|\+)\s+)\s*", re.IGNORECASE)


def areas(text: str) -> tuple[str, ...]:
    """The areas that these words name, without articles and adverbials; coordinated ones apart where each stands alone.

    >>> areas("the insurance schedule since June")
    ('insurance schedule',)
    >>> areas("cash forecasting and fx hedging")
    ('cash forecasting', 'fx hedging')
    """
    if text.startswith(("'s ", "’s ")) or ((text.split() or [""])[0].casefold() in _NO_START and not _late(text)):
        return ()
    text = re.sub(r"\([^()]*\)", " ", text).strip(" \t,;:.!?–—-\"“”'*_")
    fixed: list[str] = []

    def hide(found: re.Match[str]) -> str:
        fixed.append(found[0])
        return f"\x00{len(fixed) - 1}\x00"

    if _shares_its_end(text):
        whole = area(text)
        return (whole,) if whole else ()
    hidden = _FIXED.sub(hide, text)
    out: list[str] = []
    parts = _SPLIT.split(hidden)
    if len(parts) > 1 and len(parts[-1].split()) > 1 and all(_needs_more(p) for p in parts[:-1]):
        parts = [hidden]
    for number, part in enumerate(parts):
        if number:
            part = _PREPOSITIONS.sub("", part)
        part = re.sub(r"\x00(\d+)\x00", lambda m: fixed[int(m[1])], part)
        found = area(part)
        if found:
            out.append(found)
    return tuple(dict.fromkeys(out))


_STANDS_ALONE = re.compile(
    r"(?:s|ing|tion|sion|ment|ance|ence|ency|ity|ship|age|ure|ery|ics|ism|ness|ty|gy|phy|ware|work|data|"
    r"access|spend|media|staff|equipment|pay|payroll|travel|capex|opex|churn|"
    r"growth|fraud|headcount|stock|freight|debt|cash|credit|food|waste|outreach|research|rent|fuel|schema|"
    r"roadmap|budget|transport|backup|rollout|intake|tax|content|[A-Z0-9].*)$"
)


def _needs_more(part: str) -> bool:
    """Whether a conjunct is a bare singular that shares the last one's noun: "rack, floor and power placement"."""
    words = _LEAD.sub("", part.strip() + " ").split()
    return len(words) == 1 and "\x00" not in words[0] and not _STANDS_ALONE.search(words[0]) and not words[0][:1].isupper()


def _shares_its_end(text: str) -> bool:
    """Whether two coordinated areas have what they are for in common: "envelopes and floor placement for halls"."""
    parts = _SPLIT.split(_LEAD.sub("", text))
    return len(parts) == 2 and len(parts[0].split()) == 2 and _FOR_BOTH.match(parts[1]) is not None


def _late(text: str) -> bool:
    """Whether "late" or "early" begins a noun phrase: "late invoices", not "late on Fridays"."""
    return (
        re.match(r"(?:late|early|hard) (?!days|mornings|nights|evenings|times|hours)[a-z]{4,}s$", text, re.IGNORECASE) is not None
    )


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
    if not words or len(words) > 9 or text.casefold() in _NOT_AREAS or not any(c.isalpha() for c in text) or _RIGHTS.match(text):
        return ""
    if (words[0].casefold() in _NO_START and not _late(text)) or words[-1].casefold() in _NO_END:
        return ""
    return text


def head(text: str) -> str:
    """The noun that an area is about: its last word before the first preposition, in lower case and the singular.

    >>> head("register of powers of attorney"), head("ten old bicycles")
    ('register', 'bicycle')
    """
    words = re.split(
        r"\s+(?:of|for|on|in|at|with|to|from|about|over|above|below|under|between|across|within|during|like|"
        r"as|called|named|known)\s",
        text.casefold(),
        maxsplit=1,
    )[0].split()
    return singular(words[-1]) if words else ""


def of_work(text: str) -> bool:
    """Whether an area after a weak verb ("runs", "keeps") is one: not marathons, dogs or promises.

    >>> of_work("payroll"), of_work("marathons"), of_work("his own boat")
    (True, False, False)
    """
    noun = head(text)
    if _DOING.match(text):
        return False
    if noun == "time" and _METERED.match(text):
        return True
    return not (
        noun in _HOBBY or noun in _NOT_AREAS or noun.isdigit() or noun.endswith("ly") or text.split()[0].casefold() in _NUMBERS
    )


def labelled(text: str, headed: bool = False) -> bool:
    """Whether the words before a colon can be an area: no label of people or of the note; `headed`: a "
    "heading says that areas follow."""
    words = [w.strip("#@*") for w in text.casefold().split()]
    if not words or len(words) > 6 or text.startswith("#"):
        return False
    return (
        singular(words[-1]) not in _PEOPLE
        if headed and len(words) > 1
        else headed or (not any(singular(w) in _PEOPLE for w in words) and of_work(text))
    )

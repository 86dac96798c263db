"""Word forms to lemmas: the closed classes of English, the irregular verbs, and the regular endings. Data and pure functions."""

from __future__ import annotations

from functools import lru_cache

_IRREGULAR = """
be was been|become became become|begin began begun|bend bent bent|bind bound bound|bleed bled bled|break broke broken|bring brought brought
build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt
dig dug dug|cling clung clung|creep crept crept|fling flung flung|grind ground ground|forecast forecast forecast|foresee foresaw foreseen|offset offset offset|overtake overtook overtaken
overcome overcame overcome|override overrode overridden|reset reset reset|shed shed shed|spin spun spun|strive strove striven|undo undid undone|blow blew blown|beat beat beaten|bite bit bitten|burst burst burst|cast cast cast|cost cost cost
flee fled fled|forgive forgave forgiven|hurt hurt hurt|spoil spoilt spoilt|thrust thrust thrust|wake woke woken|withstand withstood withstood|resell resold resold|rewrite rewrote rewritten|retell retold retold
do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|fly flew flown|forget forgot forgotten|forbid forbade forbidden|forgo forwent forgone|freeze froze frozen
get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|oversee oversaw overseen
overrule overruled overruled|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shepherd shepherded shepherded|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|strike struck struck|sweep swept swept|swear swore sworn|swing swung swung|take took taken
teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undertake undertook undertaken
understand understood understood|undergo underwent undergone|uphold upheld upheld|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn
withhold withheld withheld|write wrote written|woo wooed wooed|rerun reran rerun|outrun outran outrun|takeover tookover takenover|co-lead co-led co-led|colead coled coled
co-run co-ran co-run|co-own co-owned co-owned|stonewall stonewalled stonewalled|intro intro'd intro'd|ok ok'd ok'd|okay okayed okayed|cc cc'd cc'd|veto vetoed vetoed
"""
IRREGULAR: dict[str, tuple[str, str]] = {
    parts[0]: (parts[1], parts[2]) for entry in _IRREGULAR.replace("\n", "|").split("|") if len(parts := entry.split()) == 3
}
_DOUBLING = frozenset(
    (
        "begin refer prefer defer commit admit submit permit control transfer compel propel rebel repel confer concur "
        "occur recur regret outrun rerun co-run overrun overlap cancel travel counsel channel handicap kidnap worship "
        "program"
    ).split()
)
_NO_DOUBLING = frozenset("ok fix mix tax fax box relax".split())
_VOWELS = "aeiou"


@lru_cache(maxsize=4096)
def forms(verb: str) -> tuple[tuple[str, str], ...]:
    """The forms of a verb with their codes: b base, s third person, d past and participle alike, t past only, n participle only, g -ing.

    >>> forms("oversee")
    (('oversee', 'b'), ('oversees', 's'), ('oversaw', 't'), ('overseen', 'n'), ('overseeing', 'g'))
    """
    stem = verb
    if verb.endswith(("s", "x", "z", "ch", "sh")) or verb in ("go", "do", "veto", "echo", "undergo", "forgo"):
        third = verb + "es"
    elif verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        third = verb[:-1] + "ies"
    else:
        third = verb + "s"
    short = len(verb) > 2 and verb[-1] not in _VOWELS + "wxyh" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    doubled = verb in _DOUBLING or (short and sum(c in _VOWELS for c in verb) == 1 and verb not in _NO_DOUBLING)
    if doubled and not verb.endswith("ck"):
        stem = verb + verb[-1]
    if verb.endswith("ie"):
        present = verb[:-2] + "ying"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        present = verb[:-1] + "ing"
    else:
        present = stem + "ing"
    if verb in IRREGULAR:
        past, participle = IRREGULAR[verb]
    elif verb.endswith("e"):
        past = participle = verb + "d"
    elif verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        past = participle = verb[:-1] + "ied"
    else:
        past = participle = stem + "ed"
    out = [(verb, "b"), (third, "s")]
    if past == participle:
        if past != verb:
            out.append((past, "d"))
    else:
        out.append((past, "t"))
        if participle != verb:
            out.append((participle, "n"))
    out.append((present, "g"))
    if verb in _DOUBLING and stem != verb + verb[-1]:
        pass
    if verb in ("cancel", "travel", "counsel", "channel", "program", "worship", "handicap", "kidnap"):
        out += [(verb + "ed", "d"), (verb + "ing", "g")]
    if verb in ("learn", "spell", "burn", "dream", "lean"):
        out.append((verb + "ed", "d"))
    if verb == "intro":
        out += [("introed", "d"), ("introing", "g")]
    if verb == "sponsor":
        out += [("sponsored", "d")]
    return tuple(out)


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """A noun's singular by the regular endings.

    >>> singular("committees"), singular("bosses"), singular("parties"), singular("business")
    ('committee', 'boss', 'party', 'business')
    """
    if word in PLURALS:
        return PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics", "ness")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    return word[:-1]


PLURALS = dict(
    pair.split(":")
    for pair in (
        "people:people men:man women:woman wives:wife lives:life feet:foot heels:heel series:series children:child "
        "teeth:tooth his:his its:its this:this was:was has:has always:always whereas:whereas perhaps:perhaps "
        "across:across unless:unless towards:towards besides:besides less:less news:news sales:sales means:means "
        "regards:regards odds:odds terms:term us:us does:does yes:yes hers:hers theirs:theirs ours:ours yours:yours "
        "thanks:thanks analyses:analysis crises:crisis halves:half says:say liaises:liaise goes:goes"
    ).split()
)

# ── closed classes ──────────────────────────────────────────────────────────────────────────────────────────────────────

ARTICLES = frozenset("the a an our my your".split())
EMPTY = frozenset(
    (
        "alas ugh phew wow lol ouch hmm oh ha yay ok okay sigh btw tbh imo imho fwiw yes aka namely i.e. viz ie eg e.g. "
        "dr mr mrs ms prof"
    ).split()
)
QUANTIFIERS = frozenset("both all each jointly".split())
PERSON_PRONOUNS = frozenset("he she him her his hers himself herself s/he".split())
PRONOUNS = PERSON_PRONOUNS | frozenset("they them their theirs it its themselves itself".split())
POSSESSIVES = frozenset("his her their its hers theirs".split())
RELATIVES = frozenset("who whom whose which".split())
NOBODY = frozenset("nobody no-one noone none neither nor".split())

MODALS = frozenset("will would could might may should shall ought 'll 'd wo sha".split())
ABLE = frozenset("can".split())
MUST = frozenset("must".split())
NOT = frozenset("not n't never hardly scarcely cannot neither nor".split())

TRANSPARENT = frozenset(
    (
        "continue keep start begin go-on carry-on tend happen appear seem turn-out prove come get manage help end-up "
        "wind-up take-to remain be-responsible-for be-in-charge-of"
    ).split()
)
TRYING = frozenset("try attempt seek work struggle".split())
IRREALIS_VERBS = frozenset(
    (
        "want wish hope plan intend offer promise refuse decline fail threaten aspire aim expect need consider propose "
        "pledge vow ask invite love prefer like hesitate fight pretend claim long yearn volunteer agree prepare wait "
        "deserve request tell urge persuade convince dream think talk consider discuss suggest recommend mean rumour "
        "rumor tip propose schedule shortlist slate earmark line-up"
    ).split()
)
STOPPING = frozenset("stop cease quit finish give-up".split())
COPULAR = frozenset("become remain stay".split())
"""Verbs read as `be`; "act as", "serve as", "was named …" are handled with their particle."""
AS_BE = frozenset("act serve work double function operate officiate sit".split())
MADE_BE = frozenset("name appoint make elect promote confirm install anoint crown designate instal".split())
REPORTING = frozenset(
    (
        "say tell claim hear maintain reckon insist admit explain confirm note mention add report observe think gather "
        "understand learn believe assure remind suspect guess hint concede confide joke write warn complain point-out "
        "swear know"
    ).split()
)
"""Verbs of saying: "Dmitri says data residency falls to Vendor Risk" states what follows."""

SENTENCE_UNREAL = tuple(
    (
        "word is|word has it|rumour has it|rumor has it|rumours have it|the rumour is|the rumor is|gossip has it|"
        "gossip says|rumoured|rumored|wish|i wish|if only|one could wish|hopefully|hope|hoping|hopes|suppose|imagine|"
        "what if|perhaps|maybe|possibly|ideally|let us hope|let's hope|would be nice if|would be good if|we could try|"
        "we should|we could|we might|idea|question is whether|not sure whether|not sure if|no idea whether|"
        "unclear whether|unclear if|is it|does|do|did|will|was it|were|is there|could|should|would|might|may|can|"
        "fingers crossed|mark words|the plan is|plan is|the hope is|the idea is|there is talk|talk is|talk of|speculation"
    ).split("|")
)
CONDITIONAL = frozenset("if unless whether lest provided providing supposing assuming".split())

CONJUNCTIONS = frozenset(
    (
        "and but while whereas although though because since as so yet or when where until before after once that than "
        "whilst albeit even"
    ).split()
)
SUBORDINATE = frozenset("while whereas although though because whilst since when where until before after once as".split())

TIME_NOUNS = frozenset(
    (
        "january february march april may june july august september october november december jan feb mar apr jun jul "
        "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
        "thurs fri sat sun spring summer autumn winter fall year month week quarter day today tomorrow yesterday q1 q2 q3 "
        "q4 h1 h2 christmas easter morning afternoon evening night noon period sprint reorg reorganisation reorganization "
        "merger reshuffle restructuring takeover acquisition start beginning end outset then while years months weeks "
        "days hour hours minutes moment"
    ).split()
)
TIME_PREPOSITIONS = frozenset(
    ("since until till from in on at by as-of during for over before after through throughout within").split()
)

ADVERBS = frozenset(
    (
        "now currently still already also just too again anyway often always usually mostly largely mainly primarily "
        "solely today nowadays henceforth thereby meanwhile likewise indeed perhaps-not alike afterwards later thereafter "
        "soon-after yet-again only merely even ever quite very hard so-far long else apparently directly straight alone "
        "himself herself themselves itself first then acting thus hence though however moreover furthermore otherwise "
        "nonetheless nevertheless regardless overall there here"
    ).split()
)
NOT_ADVERBS = frozenset(
    (
        "functionally informally supply family assembly reply apply july italy ally rely fly early weekly monthly daily "
        "quarterly yearly friendly likely unlikely costly italy emily sally kelly molly holly polly billy lily reilly "
        "comply imply multiply bully belly jelly tally folly utterly-no ghastly lovely lonely lively silly ugly ally "
        "newly-formed chilly wily hilly frilly stately burly surly sly only anomaly homily monopoly"
    ).split()
)

PHRASES = tuple(
    (
        "day to day|day-to-day|in practice|in effect|in fact|on paper|on balance|for now|for the moment|"
        "for the time being|for the present|these days|at present|at the moment|by all accounts|of course|after all|"
        "in any case|at any rate|so far|as ever|as always|as usual|as so often|as it turns out|as it happens|turns out|"
        "it turns out|it turned out|once more|once again|on the whole|in the end|in principle|in particular|in general|"
        "in turn|in the meantime|for good|full time|full-time|part time|part-time|half time|half-time|on an interim basis|"
        "in an acting capacity|on an acting basis|for some time|for years|for a while|for ages|as of now|as of today|"
        "from now on|going forward|to this day|by default|in person|on the side|at every turn|at the same time|"
        "by and large|more or less|to a fault|in earnest|with a vengeance|as well|in the main|day by day|at long last|"
        "at last|no less|of late|in name|for the record|note to self|fyi|for what it is worth|for what it's worth|"
        "to be fair|to be clear|to be precise|to be honest|in short|in brief|in other words|i am told|i'm told|i hear|"
        "we hear|i gather|i think|i believe|we think|we believe|as we know|as i understand it|as far as i know|"
        "as far as we know|afaik|it seems|it appears|it emerged|it transpires|so it seems|so to speak|needless to say|"
        "sure enough|without fail|bar none|if anything|no doubt|for his part|for her part|for their part|on his part|"
        "by contrast|in contrast|on the other hand|strictly speaking|generally speaking|broadly speaking|among others|"
        "among other things|amongst others|inter alia|the whole of|all of|the likes of|the folks in|the people in|one of|"
        "some of|two of|three of|several of|part of the reason|which is to say that|which is to say|that is to say|"
        "which means that|which means|meaning that|it is true that|the fact is that|suffice it to say that|"
        "put differently|meaning|once and for all|to date|of old|with effect from|with immediate effect|"
        "effective immediately|all along|at all|whatsoever|for that matter|in all but name|de facto|ad interim|pro tem|"
        "ex officio|of all people|of all things|of all places|of all times|finally learned|learned today|found out|good to know|worth knowing|worth noting|bear in mind|"
        "keep in mind"
    ).split("|")
)
"""Fixed phrases that say nothing about who relates to whom; the engine drops them."""

TEAM_WORDS = frozenset(
    ("team org organisation organization group people crew unit folks squad bunch outfit department dept division").split()
)
PAST_MARKS = frozenset(
    ("former ex previous erstwhile then-head late onetime one-time outgoing departing departed retired past sometime").split()
)
UNREAL_MARKS = frozenset(
    (
        "future next prospective would-be potential possible aspiring incoming designate presumptive likely proposed "
        "hoped-for hypothetical putative so-called supposed alleged"
    ).split()
)
NOUN_SUFFIXES = ("tion", "ment", "ness", "ance", "ence", "ship", "ity", "ing")

COMMON_VERBS = """
shun amuse breakfast charm ply bless emerge transpire stretch span calm confuse school interview hike mull nudge pivot poke prune rehearse
rotate scold shelve skim soften stall stumble sulk tackle tag tally tap tolerate trim tweak unpack unwind update venture voice warm wince withhold
baffle bark bicker bluff bore brag brood cackle chuckle cling complicate concur dither drone dwindle elude evade fester flatter flinch flounder
fumble gloat grumble haggle hurry irk jostle linger loom lurk mumble nibble outlast overhear overlap overrule pace patrol peek perch ponder
pretend prosper recede recline relent resurface retort rummage scoff scramble shiver simmer sneer snub soar splutter squabble squirm stammer
stutter subside surface swallow swoop tiptoe topple traverse tremble trudge twirl vacate wane weep whine wobble yield
accept accuse acknowledge act add address adjourn admire admit advise agree allow answer appear apologise apply appreciate approach argue arrange arrive ask assume
attend avoid beg bet bill book borrow bother bounce bring call cancel care carry cause change chase chat check circulate cite claim clarify close collect
come comment compare complain complete concede confirm connect consider contact contribute cope copy count cover crash create cry cut cycle deal defend delay deliver deny
describe deserve dial dine discuss dislike draft draw dream drink drop earn eat email enjoy ensure enter escort exchange expect explain express fall fear feel file fill find finish fix fly follow forget forward
gather get give go grow grumble guess hand hang hate hear help hide hint hold hope host hunt ignore imagine insist intend invite join joke keep kick know
land last laugh laud lead learn leave let lie like listen live look lose love maintain make mean meet mention miss move name need nod note notice offer open order
outline pass pay phone pick place plan play point post praise prefer prepare present press pretend promise propose prove provide publish pull push put raise reach read recall receive recommend refer
refuse regard regret reject remain remember remind reply report request require resent resign return review ring rise roll rush save say schedule see seem sell send serve set settle share
show shrug sign sing sit skip sleep smile sound speak spend stand start state stay step stop stress struggle study suggest supply support suppose suspect
take talk teach tell tend text thank think threaten travel treat try turn understand unveil urge use value visit vote wait walk want warn watch wear welcome win wish wonder work worry write abstain
advertise applaud assemble board brief calm clear close collapse contest convene crave cycle decide declare despise differ disagree dispatch distrust divide double drag drift
echo elaborate embrace employ encourage endorse envy escape exist expand face fax fetch fidget fire float freeze fret frown glance grin groan handle head hire hug hum idle inspire instruct
interrupt investigate jog juggle jump kneel lack lament lean linger loathe lodge marry master mind mock monitor mourn nag negotiate object obtain occupy oppose overlap own pause
persuade plead poach pose postpone practise preach presume prevail procure puzzle quarrel question quote race rank react recover recruit rely rent repair repeat rescue resemble respect rest retire
retreat ride run sail scribble scroll secure shake ship shout shut sigh sink ski slip slow solve speed spill split squeeze stall stamp stare steer sting stray stretch suffer suit survive swap
swear swim switch tease test tidy tie tire toast track train trust type undermine upset vanish vary vote wander wave weigh whisper withdraw yawn yell
""".split()
"""Verbs that tell where a clause has its predicate, whether or not any family reads them."""

PURE = frozenset(
    (
        "speak say own keep go take know think hate make give get bring buy choose come do eat find have be hear learn "
        "let lose mean meet put see seem send sit sell tell understand want write drink become begin belong consist "
        "contain depend describe deserve enjoy exist happen include insist involve keep know lack lie listen oppose "
        "oversee owe own prefer remain remember require resist serve sign-off undertake want wish woo argue approve "
        "authorise authorize appoint advise agree admire accept allow answer-to appear arrive ask avoid bother carry "
        "consider convince create decide defend deliver deny despise differ disagree dislike distrust divide doubt-that "
        "encourage ensure expect explain follow forget gather grow handle heed imagine inherit introduce invite join "
        "laugh lead-to maintain mind negotiate obtain occupy organise organize participate persuade prevent promise-to "
        "propose protect prove provide publish pursue pushes raise reach receive recommend refuse reject rely represent "
        "resign retain run-to safeguard scare secure select sing smile solve spend stay stress struggle suggest supervise "
        "suppose teach thank throw tolerate treat trust-in try understand welcome win wonder worry"
    ).split()
)
"""Verbs whose third person is no plural of a noun."""
BELIEVED = frozenset("convinced persuaded afraid sure certain hopeful confident suspicious worried adamant-not".split())

ASIDES = frozenset(
    (
        "contrary despite notwithstanding whatever however wherever whoever's regardless pending barring given thanks "
        "unlike besides much weather diaries budget time"
    ).split()
)
"""First words of what may stand between commas without saying anything about those whom the sentence is about."""

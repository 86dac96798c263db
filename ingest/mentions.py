"""A raw line of a note to plain text with its names linked to entities. Pure: no files, no clock, no store."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from stakegraph.ingest.letters import wide
from stakegraph.ingest.model import Line, Mention
from stakegraph.ingest.names import Directory, Scope
from stakegraph.ingest.newcomers import leaders, members, people
from stakegraph.ingest.orgnames import HEADS, group_phrases, is_org_name

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "\u00a0": " ", "\t": " "})


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0].casefold()
    special = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "-": " ", "ð": "d"}
    return special.get(base, base if len(base) == 1 else char)


def fold(text: str) -> str:
    """The comparison form of a text, one character for each of its own: case, accents, hyphens and apostrophes do not count.

    >>> fold("Zsófia’s Dufresne-Okoye")
    "zsofia's dufresne okoye"
    """
    text = text.translate(_APOSTROPHES)
    if text.isascii():
        return text.lower().replace("-", " ")
    return "".join([c if c.isascii() and c.islower() else _fold_char(c) for c in text])


# ── raw Markdown to plain text ──────────────────────────────────────────────────────────────────────────────────────────

_MARKUP = re.compile(
    r"""
    (?P<struck>~~.*?~~)
  | (?P<comment><!--.*?-->|%%.*?%%)
  | !?\[\[(?P<wiki>[^\[\]|]*)(?:\|(?P<shown>[^\[\]]*))?\]\]
  | !?\[(?P<text>[^\[\]]*)\]\((?P<url><[^<>]*>|[^()\s]*(?:\s+"[^"]*")?)\)
  | `(?P<code>[^`]+)`
  | (?P<emphasis>\*\*\*|\*\*|__|==|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w))
  | (?P<html></?[A-Za-z][^<>]*>)
  | (?P<id>\s\^[\w-]+$)
  | \\(?P<escaped>[^\w\s])
  | (?P<emoji>[\U0001F000-\U0001FAFF☀-➿⬀-⯿️⏩-⏺⌀-⏿])
    """,
    re.VERBOSE,
)
_ANY_MARKUP = re.compile(r"[~<%\[`*_=\\^☀-➿⬀-⯿⌀-⏿\U0001F000-\U0001FAFF]")
_BLANKS = re.compile(r"\s{2,}")


@dataclass(frozen=True, slots=True)
class _Shown:
    """A link's place in the plain text, and the path that it points to."""

    start: int
    end: int
    target: str


def plain(raw: str) -> tuple[str, tuple[_Shown, ...]]:
    """What a reader sees of a line of Markdown, and where its links stand in that.

    Struck-out text, comments, tags and emoji are left out; links give the text that they show.

    >>> plain("**Ann** met ~~Bo~~ [[People/Cy|Cy]]")[0]
    'Ann met Cy'
    """
    if not _ANY_MARKUP.search(raw):
        return _BLANKS.sub(" ", raw).strip(), ()
    out: list[str] = []
    links: list[_Shown] = []
    size = at = 0

    def put(text: str) -> None:
        nonlocal size
        if text and (not size or (out and out[-1].endswith(" "))):
            text = text.lstrip()
        if text:
            text = _BLANKS.sub(" ", text)
            out.append(text)
            size += len(text)

    for found in _MARKUP.finditer(raw):
        put(raw[at : found.start()])
        at = found.end()
        if found["wiki"] is not None:
            target = found["wiki"].split("#")[0].strip()
            shown = found["shown"] or target.rsplit("/", 1)[-1] or found["wiki"].lstrip("#")
            before = size
            put(shown)
            links.append(_Shown(before, size, target))
        elif found["text"] is not None:
            before = size
            put(found["text"])
            url = (found["url"] or "").strip("<>")
            links.append(_Shown(before, size, "" if "://" in url else url.split("#")[0].replace("%20", " ")))
        elif found["code"]:
            put(found["code"])
        elif found["escaped"]:
            put(found["escaped"])
    put(raw[at:])
    return "".join(out).rstrip(), tuple(links)


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

_WORDLIKE = frozenset(
    [
        "will",
        "mark",
        "grace",
        "faith",
        "hope",
        "grant",
        "may",
        "june",
        "april",
        "august",
        "joy",
        "rose",
        "art",
        "bill",
        "chase",
        "dawn",
        "drew",
        "frank",
        "gene",
        "guy",
        "jack",
        "lance",
        "max",
        "nick",
        "pat",
        "penny",
        "rich",
        "rob",
        "rod",
        "skip",
        "sue",
        "summer",
        "victor",
        "ward",
        "wade",
        "young",
        "miles",
        "chance",
        "pierce",
        "reed",
        "stone",
        "dean",
        "earl",
        "duke",
        "king",
        "page",
        "chip",
        "cliff",
        "dale",
        "dot",
        "fern",
        "iris",
        "ivy",
        "jade",
        "lily",
        "olive",
        "pearl",
        "ruby",
        "sage",
        "sandy",
        "scarlet",
        "violet",
        "heath",
        "hunter",
        "mason",
        "carter",
        "porter",
        "cooper",
        "law",
        "case",
        "field",
        "wood",
        "banks",
        "brook",
        "brooks",
        "price",
        "best",
        "sharp",
        "wise",
        "long",
        "short",
        "strong",
        "white",
        "black",
        "brown",
        "green",
        "gray",
        "grey",
        "day",
        "mercy",
        "patience",
        "prudence",
        "charity",
        "constance",
        "clement",
        "christian",
        "sunny",
        "star",
        "storm",
        "sky",
        "rain",
        "lane",
        "bond",
        "cash",
        "major",
        "minor",
        "sterling",
    ]
)
"""First names and surnames that are also words: at the start of a sentence only what follows tells which they are."""

_FOLLOWS_NAME = re.compile(
    r"\s*(?:['’]s?\b|[,/&(:;)+=→.!?–—-]|$|(?:and|or|is|was|has|had|isn|wasn|hasn|does|doesn|did|didn|who|whose|from|at|of|in|with|to|as|"
    r"met|led|ran|sat|put|gave|took|got|came|went|left|knew|told|said|made|held|won|lost|spoke|thinks|wants|still|now|also|never|just|[a-z]+ly|"
    r"cannot|can|could|would|should|might|may|must|won|quit|cut|let|bought|brought|sold|kept|felt|found|stood|began|chose|drew|drove|fell|rose|swore|threw|wrote|heads up|reports|both|himself|herself)\b"
    r"|(?!(?:is|its|this|his|us|as|yes|thus|perhaps|always|sometimes|bus|business|access|process|need|seed|speed|feed)\b)[a-z]+(?:s|ed)\b"
    r"|[A-Z])"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;–—•]\s+|[\"“(]\s*)$")
_ARTICLE_BEFORE = re.compile(r"\b(?:the|a|an)\s$", re.IGNORECASE)
_PRODUCT_AFTER = re.compile(r" (?=[A-Z])([A-Z][\w&-]*)")
_ROLE_WORD = frozenset(
    [
        "vp",
        "svp",
        "evp",
        "ceo",
        "cfo",
        "cto",
        "coo",
        "cio",
        "ciso",
        "cmo",
        "cpo",
        "cro",
        "chro",
        "gc",
        "md",
        "head",
        "director",
        "chair",
        "chairman",
        "chairwoman",
        "chairperson",
        "president",
        "vice",
        "chief",
        "lead",
        "leader",
        "manager",
        "partner",
        "principal",
        "board",
        "legal",
        "finance",
        "procurement",
        "security",
        "engineering",
        "sales",
        "marketing",
        "hr",
        "it",
        "managing",
        "general",
        "counsel",
        "secretary",
        "treasurer",
        "advisor",
        "adviser",
        "analyst",
        "architect",
        "engineer",
        "consultant",
        "associate",
        "senior",
        "junior",
        "programme",
        "program",
        "project",
        "product",
        "account",
        "executive",
        "sponsor",
        "owner",
        "i",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HANDLE = re.compile(r"(?<![\w@])@([A-Za-zÀ-ž][\w.-]*\w)")
_CAPITALISED = re.compile(
    wide(
        r"(?<![\w’'@.-])[A-ZÀ-ÖØ-Þ][\w&]*(?:[-’'][A-ZÀ-ÖØ-Þ]?[\w]+)*(?: (?:(?:de|van|von|der|den|da|di|la|le|al|bin) )?[A-ZÀ-ÖØ-Þ][\w&]*(?:[-’'][A-ZÀ-ÖØ-Þ]\w+)*)*"
    )
)
_NOT_A_NAME = _ROLE_WORD | frozenset(
    [
        "direct",
        "solid",
        "dotted",
        "line",
        "joint",
        "employer",
        "member",
        "members",
        "career",
        "role",
        "department",
        "the",
        "a",
        "an",
        "we",
        "he",
        "she",
        "it",
        "they",
        "you",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "this",
        "that",
        "these",
        "those",
        "who",
        "what",
        "when",
        "where",
        "why",
        "how",
        "which",
        "whose",
        "whom",
        "if",
        "but",
        "and",
        "or",
        "so",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "to",
        "with",
        "not",
        "no",
        "nobody",
        "neither",
        "both",
        "either",
        "each",
        "every",
        "some",
        "any",
        "all",
        "most",
        "none",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
        "ok",
        "tbc",
        "tbd",
        "fyi",
        "asap",
        "am",
        "pm",
        "pdf",
        "crm",
        "api",
        "faq",
        "nda",
        "ndas",
        "sla",
        "slas",
        "kpi",
        "poc",
        "rfp",
        "rfi",
        "sow",
        "ai",
        "today",
        "tomorrow",
        "yesterday",
        "now",
        "then",
        "there",
        "here",
        "still",
        "also",
        "only",
        "just",
        "once",
        "since",
        "until",
        "after",
        "before",
        "while",
        "whereas",
        "although",
        "though",
        "because",
        "does",
        "did",
        "do",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "could",
        "should",
        "might",
        "can",
        "must",
        "let",
        "reports",
        "answers",
        "owns",
        "leads",
        "heads",
        "english",
        "french",
        "german",
        "spanish",
        "dutch",
        "european",
        "american",
        "british",
        "asian",
        "christmas",
        "easter",
        "steerco",
        "raci",
        "eu",
        "uk",
        "us",
        "usa",
        "emea",
        "apac",
        "according",
        "acting",
        "interim",
        "former",
        "formerly",
        "previously",
        "programme",
        "sponsor",
        "owner",
        "blockers",
        "champions",
        "met",
        "runs",
        "works",
        "decision",
        "decided",
        "rejected",
        "pending",
        "approved",
        "postponed",
        "sector",
        "act",
    ]
)


class Finder:
    """Finds the names of a directory in lines of text: an Aho-Corasick automaton over all full names, aliases and name parts.

    Overlapping hits, filtered by word boundaries and case, then the longest from the left: a leftmost-longest search with a
    check afterwards loses names ("Acme Database" hides Acme when "Acme Data" is a name).
    """

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
        patterns: dict[str, str] = {}
        for entity in directory.entities.values():
            for name in (entity.name, *entity.aliases):
                _add(patterns, name)
            if entity.kind == "Person":
                for name in (entity.name, *entity.aliases):
                    words = name.split()
                    if len(words) > 1:
                        for part in (words[0], words[-1]):
                            if len(part) > 1 and not part.endswith("."):
                                _add(patterns, part)
            handle = "".join(entity.name.split())
            if entity.kind == "Person" and handle != entity.name:
                self_handle = fold(handle)
                patterns.setdefault(self_handle, entity.name)
        self._names = sorted(patterns)
        self._written = [patterns[n] for n in self._names]
        self._automaton = AhoCorasick(self._names, implementation=Implementation.ContiguousNFA) if self._names else None
        self._resolved: dict[tuple[int, str, tuple[str, ...]], tuple[str, tuple[str, ...]]] = {}

    def find(
        self,
        raw_text: str,
        scope: Scope,
        path: str = "",
        line: int = 0,
        heading: str = "",
        decision: bool = False,
        label: str = "",
    ) -> Line:
        """The line as a reader sees it, with every name in it linked where exactly one entity fits."""
        text, links = plain(raw_text)
        if not text.isascii() and not unicodedata.is_normalized("NFC", text):
            text = unicodedata.normalize("NFC", text)
        return Line(path, line, text, raw_text, self.mentions(text, scope, links), heading, decision, label)

    def mentions(self, text: str, scope: Scope, links: Iterable[_Shown] = ()) -> tuple[Mention, ...]:
        """The names in a plain text, from left to right, none within another."""
        taken: list[Mention] = []
        for link in links:
            ident = scope.links.get(link.target, "") if link.target else ""
            if link.target and not ident:
                found = scope.resolve(link.target.rsplit("/", 1)[-1].removesuffix(".md"))
                ident = found.id
            if ident and ident in self.directory.entities and link.end > link.start:
                entity = self.directory.entities[ident]
                end = link.end
                if text[link.start : end].endswith(("'s", "’s")):
                    end -= 2
                taken.append(Mention(link.start, end, entity.kind, ident, entity.name, "link"))
            elif link.target and link.end > link.start and not found.candidates:
                # A link that leads to no entity's note names its target, whatever it shows.
                name = link.target.rsplit("/", 1)[-1].removesuffix(".md").strip()
                if name[:1].isupper() and not any(c.isdigit() for c in name) and len(name.split()) <= 4:
                    kind = "Org" if is_org_name(name) else ""
                    taken.append(Mention(link.start, link.end, kind, "", name, "unknown"))
        if "@" in text:
            for found_mail in _EMAIL.finditer(text):
                local = found_mail[0].split("@")[0].replace(".", " ").replace("_", " ")
                self._take(taken, text, found_mail.start(), found_mail.end(), (found_mail[0], local), scope, "Person")
        if self._automaton is not None:
            self._known(taken, text, scope)
        if "@" in text:
            for found_handle in _HANDLE.finditer(text):
                spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|[._]", " ", found_handle[1])
                if _overlaps(taken, found_handle.start() + 1, found_handle.end()):
                    continue
                self._take(taken, text, found_handle.start(), found_handle.end(), (spaced,), scope, "")
        self._newcomers(taken, text)
        named = self._more_names(taken, text)
        if named:
            self._groups(taken, text)
        else:
            self._phrases(taken, text)
        for mention in [m for m in taken if m.kind == "Org"]:
            from_org = _FROM_ORG.search(text, 0, mention.start)
            if (
                from_org
                and not _overlaps(taken, *from_org.span(1))
                and not (_no_name(from_org[1].split()[0]) or _VERBAL.match(from_org[1]))
            ):
                taken.append(Mention(*from_org.span(1), "Person", "", from_org[1], "unknown"))
            self._people(taken, text, members(text, _PATH_AFTER.match(text, mention.end).end()))  # type: ignore[union-attr]
        if named or "ex-" in text or "Ex-" in text:
            self._unknown(taken, text)
        taken.sort(key=lambda m: m.start)
        return tuple(taken)

    def _take(self, taken: list[Mention], text: str, start: int, end: int, names: Iterable[str], scope: Scope, kind: str) -> None:
        for name in names:
            found = scope.resolve(name)
            if found.id:
                entity = self.directory.entities[found.id]
                taken.append(Mention(start, end, entity.kind, found.id, entity.name, "handle"))
                return
        if kind and not _overlaps(taken, start, end):
            taken.append(Mention(start, end, kind, "", text[start:end], "unknown"))

    def _known(self, taken: list[Mention], text: str, scope: Scope) -> None:
        assert self._automaton is not None
        folded = fold(text)
        hits = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        if not hits:
            return
        size = len(text)
        good: list[tuple[int, int, int]] = []
        for which, start, end in hits:
            before = folded[start - 1] if start else " "
            handle = before == "@" and (start < 2 or not folded[start - 2].isalnum())
            if (before.isalnum() or before in "_@") and not handle:
                continue
            if end < size and (folded[end].isalnum() or folded[end] == "_"):
                continue
            if folded[end - 1] == " " or folded[start] == " ":
                continue
            if _case_fits(self._written[which], text[start:end]):
                good.append((start, -end, which))
        good.sort()
        at = -1
        for start, negative, which in good:
            end = -negative
            if start < at or _overlaps(taken, start, end):
                continue
            mention = self._mention(text, start, end, self._written[which], scope)
            if mention is not None:
                taken.append(mention)
                at = end

    def _mention(self, text: str, start: int, end: int, name: str, scope: Scope) -> Mention | None:
        words = text[start:end]
        single = " " not in words and "-" not in words
        after = text[end : end + 40]
        if single and fold(words) in _WORDLIKE:
            if _SENTENCE_START.search(text[:start]) and not _FOLLOWS_NAME.match(after):
                return None
            if fold(words) == "will" and _will_is_a_verb(text, start, end):
                return None
            if fold(words) in ("may", "june", "april", "august", "summer") and re.search(
                r"\b(?:in|since|until|by|of|from|for|last|next|early|late|mid)[ -]$", text[:start]
            ):
                return None
        found = scope.resolve(name)
        ids = (found.id,) if found.id else found.candidates
        if not ids:
            return None
        entities = self.directory.entities
        kind = entities[ids[0]].kind
        person = kind == "Person"
        if single and person and self._of_another(text, start, end):
            return None
        if single and person and _ARTICLE_BEFORE.search(text[:start]) and not after.startswith((" of old", "-")):
            return None
        if kind in ("Company", "Org") and single:
            product = _PRODUCT_AFTER.match(after)
            if (
                product
                and product[1].casefold() not in _ROLE_WORD
                and not self._starts_name(text, end + 1, scope)
                and len(ids) == 1
            ):
                # "the Corvanta Reader" names Corvanta, but what is said is said of its product
                return Mention(start, end, kind, ids[0], entities[ids[0]].name, "product")
        if not found.id:
            if len({entities[i].kind for i in ids}) > 1:
                kind = ""
            return Mention(start, end, kind, "", words, "ambiguous", tuple(ids))
        entity = entities[found.id]
        form = "full"
        folded = fold(words)
        if entity.kind == "Person" and " " not in folded.strip():
            form = "first" if fold(entity.first) == folded else "surname" if fold(entity.surname) == folded else "alias"
        elif folded != fold(entity.name):
            form = "alias"
        elif entity.kind == "Org":
            form = "org"
        if (
            after.startswith("-")
            and re.match(r"-[a-z]", after)
            and single
            and not re.match(
                r"-(?:led|run|owned|driven|backed|sponsored|managed|first|side|wide|based|only|internal|facing)\b", after
            )
        ):
            return None
        return Mention(start, end, entity.kind, entity.id, entity.name, form)

    def _of_another(self, text: str, start: int, end: int) -> bool:
        """Whether a first name or surname is part of somebody else's full name: "Cy Moss" is not Ann Moss, "Ann Reeve" neither."""
        following = _NAME_AFTER.match(text, end)
        if following and not _no_name(following[1]) and not is_org_name(following[1]):
            known = self.directory.named(following[1]) or self.directory.partly(following[1])
            if not known and not any(n.startswith(fold(following[1]) + " ") for n in self._names_from(fold(following[1]))):
                return True
        before = _NAME_BEFORE.search(text[max(0, start - 40) : start])
        part = fold(text[start:end])
        if any(fold(self.directory.entities[i].first) == part for i in self.directory.partly(text[start:end])):
            return False  # "Court Grace": what stands before a first name is a verb
        if before is None or _no_name(before[1]) or before[1] in _FIRST_VERBS or _VERBAL.match(before[1]):
            return False
        return not (self.directory.named(before[1]) or self.directory.partly(before[1]) or is_org_name(before[1]))

    def _names_from(self, folded: str) -> list[str]:
        """The known names that begin with these letters."""
        at = bisect_left(self._names, folded)
        return self._names[at : at + 3]

    def _starts_name(self, text: str, start: int, scope: Scope) -> bool:
        """Whether a known name starts here: "Globex Legal", "Veltrano Hettie" are two names, "Corvanta Reader" is a product."""
        rest = text[start : start + 60]
        words = re.findall(r"[\w’'-]+", rest)
        return any(
            scope.directory.named(" ".join(words[:n])) or (n == 1 and scope.directory.partly(words[0]))
            for n in range(1, min(4, len(words)) + 1)
        )

    def _newcomers(self, taken: list[Mention], text: str) -> None:
        """People, and what leads a route, where the words leave no doubt of it (`newcomers`)."""
        for start, end in leaders(text):
            if not _overlaps(taken, start, end):
                taken.append(Mention(start, end, "Org", "", text[start:end], "org"))
        self._people(taken, text, people(text))

    def _people(self, taken: list[Mention], text: str, spans: Iterable[tuple[int, int]]) -> None:
        for start, end in spans:
            if not _overlaps(taken, start, end) and not is_org_name(text[start:end]):
                taken.append(Mention(start, end, "Person", "", text[start:end], "unknown"))

    def _groups(self, taken: list[Mention], text: str) -> None:
        """Departments and committees that nobody has introduced: an Org by the form of its name (`orgnames`)."""
        # Known names are blanked out, so that "Globex's Compliance" is looked at from "Compliance" on.
        rest = text
        for mention in taken:
            rest = rest[: mention.start] + " " * (mention.end - mention.start) + rest[mention.end :]
        for found in _CAPITALISED.finditer(rest):
            start, words = found.start(), found[0].split()
            while words and _no_name(words[0]) and not (len(words) == 1 and is_org_name(words[0])):
                start += len(words[0]) + 1
                words = words[1:]
            name = " ".join(words)
            for suffix in ("'s", "’s", "'", "’"):
                name = name.removesuffix(suffix)
            end = start + len(name)
            if not name or not is_org_name(name) or _overlaps(taken, start, end):
                continue
            if len(words) == 1 and words[0].casefold() in HEADS and _SENTENCE_START.search(rest[:start]):
                # "Team: Legal": a field's label
                continue
            if len(words) == 1 and _SENTENCE_START.search(rest[:start]) and not _FUNCTION_ACTS.match(text[end : end + 30]):
                continue
            taken.append(Mention(start, end, "Org", "", name, "org"))
        self._phrases(taken, text)

    def _phrases(self, taken: list[Mention], text: str) -> None:
        for start, end in group_phrases(text):
            if not _overlaps(taken, start, end):
                taken.append(Mention(start, end, "Org", "", text[start:end], "org"))

    def _more_names(self, taken: list[Mention], text: str) -> bool:
        """Whether a capital stands outside the names found so far, other than that of the sentence's first, ordinary word."""
        rest = text
        for mention in taken:
            rest = rest[: mention.start] + " " * (mention.end - mention.start) + rest[mention.end :]
        if _UPPER.search(rest, 1) is not None:
            return True
        first = _CAPITALISED.match(rest)
        return first is not None and (
            is_org_name(first[0]) or _PERSON_ACTS.match(text[first.end() : first.end() + 30]) is not None
        )

    def _unknown(self, taken: list[Mention], text: str) -> None:
        """Capitalised names that nobody has introduced: not at the start of a sentence unless a name's context follows."""
        for former in _FORMER.finditer(text):
            if not _overlaps(taken, former.start(1), former.end(1)):
                taken.append(Mention(former.start(1), former.end(1), "Company", "", former[1], "unknown"))
        spans = sorted((m.start, m.end) for m in taken)
        starts = [s for s, _ in spans]
        for found in _CAPITALISED.finditer(text):
            start, end = found.span()
            at = bisect_right(starts, end - 1) - 1
            if at >= 0 and spans[at][1] > start:
                continue
            words = found[0].split()
            title = max((k for k, w in enumerate(words) if w.casefold().rstrip(",") in _TITLE_ENDS), default=-1)
            if title > 0:
                # "Chief Operating Officer", "Senior Product Designer Ann Lee": a title is nobody's name
                start += sum(len(w) + 1 for w in words[: title + 1])
                words = words[title + 1 :]
            while words and _no_name(words[0]):
                start += len(words[0]) + 1
                words = words[1:]
            while words and _no_name(words[-1]):
                end -= len(words[-1]) + 1
                words = words[:-1]
            if len(words) > 1 and words[0] in _FIRST_VERBS and _SENTENCE_START.search(text[:start]):
                start += len(words[0]) + 1
                words = words[1:]
            if not words:
                continue
            name = " ".join(words)
            end = start + len(name)
            for suffix in ("'s", "’s", "'", "’"):
                if name.endswith(suffix):
                    name, end = name[: -len(suffix)], end - len(suffix)
                    break
            if len(name) < 3 or (name.isupper() and len(name) < 3):
                continue
            if len(words) == 1 and text[end : end + 1] == ":":
                continue
            if _SENTENCE_START.search(text[:start]) and len(words) == 1 and not _PERSON_ACTS.match(text[end : end + 30]):
                continue
            if any(w.isupper() and len(w) > 1 for w in words) and len(words) == 1 and len(name) > 4:
                continue
            taken.append(Mention(start, end, "", "", name, "unknown"))


_UPPER = re.compile(wide(r"[A-ZÀ-ÖØ-Þ]"))
_FUNCTION_ACTS = re.compile(
    r"['’]s\b|,|/|\s*[(:]|\s+(?:and|or|&|is|has|was|have|had|must|needs?|wants?|can|will|would|still|now|also|[a-z]{2,}(?:s|ed))\b"
)


_PATH_AFTER = re.compile(
    r"(?:-(?:led|driven|fronted|brokered|run))?(?: (?:path|route|approach|way|channel|track|push|effort|introduction))?"
)
_VERBAL = re.compile(
    r"\w+(?:ed|ing)\b|(?:Came|Comes|Went|Goes|Left|Minutes|Notes?|Memo|Mail|Emails?|Letter|Requests?|Questions?|Comments?|Greetings|Slides|Updates?|Reply|Replies|Messages?|Calls?|Regards|Thanks|Numbers|Figures|Data|Results|Reports?|Colleagues|People|Someone|Everyone|Lawyers|Engineers|Back|Fresh|Straight|Away|Apart|Word|News|Help|Support|Input|Feedback|Approval)\b"
)
_FROM_ORG = re.compile(wide(r"\b([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?) from (?:the )?$"))
_NAME_AFTER = re.compile(wide(r" ([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[-’'][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?)(?![\w’'])"))
_NAME_BEFORE = re.compile(wide(r"(?:^|[\s(/,])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+) $"))
_FIRST_VERBS = frozenset(
    "Left Joined Quit Met Knows Knew Owns Runs Leads Heads Chairs Manages Reports Introduced Introduces Told Asked Asks Visited Called Calls "
    "Works Worked Moved Came Comes Came Founded Sold Sells Bought Hired Represents Supports Backs Opposes Blocks Likes Loves Hates Wants "
    "Represented Advised Advises Trusts Sits Serves Served Spent Studied Taught Married Replaced Replaces Succeeded Succeeds Follows Approach "
    "Use Ask Win Reach Engage Let Have Get Take Bring Keep Drop Pause Extend Sign Renew Invite Secure Target Pursue Treat Send".split()
)
"""Verbs that begin a subjectless note line: "Left Dunmarrow" is no name of two words."""
_FORMER = re.compile(wide(r"\b[Ee]x-([A-ZÀ-ÖØ-Þ][\w&]*(?: [A-ZÀ-ÖØ-Þ][\w&]*)*)"))
"""Who has left what: "ex-Umberlow"."""
_PERSON_ACTS = re.compile(
    r"\s*,\s*wh(?:o|ose|om)\b|\s+(?:reports|answers|joined|introduced|met|knows|sits|belongs|moved|left|keeps pushing|leads|heads)\b"
)
"""What only people do: a single capitalised word before it at the start of a sentence is a name."""


_TITLE_ENDS = frozenset(
    "officer designer scientist developer specialist administrator representative strategist controller coordinator assistant director manager president "
    "counsel engineer analyst architect consultant executive advisor adviser associate secretary treasurer partner lead head leader owner economist "
    "actuary researcher technician planner buyer recruiter underwriter accountant auditor lawyer solicitor".split()
)
"""Last words of a job title."""


def _no_name(word: str) -> bool:
    low = word.casefold().split("'")[0].split("’")[0]
    return (
        low in _NOT_A_NAME
        or low.removesuffix("s") in _NOT_A_NAME
        or ("-" in low and low.split("-")[0] in ("vice", "co", "non", "ex", "pre", "post", "mid"))
    )


def _add(patterns: dict[str, str], name: str) -> None:
    folded = fold(name).strip()
    if folded:
        patterns.setdefault(folded, name)


def _overlaps(taken: list[Mention], start: int, end: int) -> bool:
    return any(m.start < end and start < m.end for m in taken)


def _case_fits(name: str, words: str) -> bool:
    """Whether these words are the name as a name: a lower-case "gannet" is a bird, "GLOBEX" and "kurt weber" are names."""
    if words == name:
        return True
    if " " in name.strip() and len(words) > 5:
        return True
    if not any(c.isupper() for c in name):
        return True
    if words.isupper() and len(words) > 3:
        return True
    return words[:1].isupper() and (not name.isupper() or words.isupper() or len(name) > 5)


_BASE_AFTER_WILL = re.compile(r"\s+(?:no longer |not |also |probably |likely |soon |never |then |only )*([a-z]+)")
_THIRD_PERSON = re.compile(r"(?:[^s]s|ed|ess|ught|ew|aid|old|eft)$")


def _will_is_a_verb(text: str, start: int, end: int) -> bool:
    """ "Will run the numbers", "Will Lodestar ever be": a future. "Will runs it", "Will's", "Will and Ann": a man."""
    if not _SENTENCE_START.search(text[:start]):
        return False
    following = _BASE_AFTER_WILL.match(text[end:])
    if following is None:
        return bool(re.match(r"\s+[A-Z]", text[end:])) and text.rstrip().endswith("?")
    word = following[1]
    names = {
        "is",
        "was",
        "has",
        "had",
        "and",
        "or",
        "of",
        "at",
        "from",
        "in",
        "with",
        "who",
        "whose",
        "does",
        "did",
        "can",
        "could",
        "would",
        "should",
        "may",
        "might",
        "must",
        "met",
        "led",
        "ran",
        "sat",
        "put",
        "gave",
        "took",
        "got",
        "came",
        "went",
        "left",
        "knew",
        "told",
        "said",
        "made",
        "held",
        "won",
        "lost",
        "spoke",
        "himself",
        "merely",
        "still",
        "now",
    }
    return word not in names and not _THIRD_PERSON.search(word)

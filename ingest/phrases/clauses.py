"""A clause, and what can be told of its items: has it a verb, what is denied in it, which words does it leave out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stakegraph.ingest.phrases import words
from stakegraph.ingest.phrases.tokens import PREPOSITIONS, STRONG, Item


@dataclass(slots=True)
class Clause:
    """A piece of a sentence with at most one predicate. `subject`: explicit, inherit (the clause before) or implicit (the note's)."""

    items: list[Item]
    subject: str = "implicit"
    origin: str = "main"
    unreal: bool = False
    contrast: bool = False
    speaker: Item | None = None
    topic: list[Item] = field(default_factory=list)


_LIE = frozenset("live fall lie rest stay land end stop roll go".split())


def has_verb(items: Sequence[Item]) -> bool:
    """Whether a finite verb stands among these items."""
    for at, item in enumerate(items):
        if item.verb in STRONG and not (item.verb == "s" and noun_here(items, at)):
            return True
        if (
            (
                item.verb == "b"
                and at
                and not items[at - 1].name
                and at + 1 < len(items)
                and items[at - 1].low.endswith("s")
                and items[at - 1].code[0].isalpha()
            )
            and (item.code[:-2] in words.PURE or item.code[:-2] in _LIE)
            and (items[at + 1].code in PREPOSITIONS or items[at + 1].name)
        ):
            return True
        if (
            item.verb in ("d", "b")
            and at
            and (items[at - 1].name or items[at - 1].code in ("i", "we", "you"))
            and items[at - 1].low not in words.POSSESSIVES
            and not (at + 1 < len(items) and items[at + 1].code == "by" and item.verb == "d")
        ):
            return True
        if item.verb == "d" and at == 0 and len(items) > 1 and items[1].code != "by":
            return True
    return False


def noun_here(items: Sequence[Item], at: int) -> bool:
    """Whether a form like "reports" is a plural here: before "of", a mark or the end, unless a name is its subject."""
    following = items[at + 1].code if at + 1 < len(items) else ""
    if items[at].code[:-2] in words.PURE:
        return False
    if following == "of":
        return True
    subject = (
        bool(at) and items[at - 1].name and not items[at - 1].code.endswith("!>") and items[at - 1].low not in words.POSSESSIVES
    )
    return following in ("", ":", ",", ")", "and") and not subject


# ── clauses ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _host(before: list[Item]) -> list[Item]:
    """The name that a bracket is about: the one before it, or "her team"; nothing where none stands there."""
    if before and before[-1].code.startswith("<"):
        return [before[-1]]
    if (
        len(before) > 1
        and before[-1].low in words.TEAM_WORDS
        and (before[-2].low in words.POSSESSIVES or before[-2].low == "her")
    ):
        return before[-2:]
    return []


def brackets(items: list[Item]) -> tuple[list[Item], list[tuple[list[Item], list[Item]]]]:
    """The items without what stands in brackets or between dashes, and each of these with the name before it."""
    out: list[Item] = []
    inserts: list[tuple[list[Item], list[Item]]] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.code in ("(", "["):
            end = next((k for k in range(at + 1, len(items)) if items[k].code in (")", "]")), len(items))
            host = _host(out)
            inserts.append((host, items[at + 1 : end]))
            at = end + 1
            continue
        if item.code == "–" and out:
            end = next((k for k in range(at + 1, min(at + 9, len(items))) if items[k].code == "–"), 0)
            if end and not any(i.code in (";", ":") for i in items[at + 1 : end]):
                host = _host(out)
                inserts.append((host, items[at + 1 : end]))
                at = end + 1
                continue
        out.append(item)
        at += 1
    return out, inserts


def contrast(items: list[Item]) -> list[tuple[list[Item], bool]]:
    """ "runs not to A but to B", "A, not B", "B rather than A": what is said, and apart from it what is denied."""
    out: list[Item] = []
    denied: list[tuple[list[Item], bool]] = []
    at = 0
    size = len(items)
    while at < size:
        code = items[at].code
        start = at
        if code in (",", "and", "but") and at + 1 < size and items[at + 1].code in ("not", "~nolonger", "never"):
            start = at + 1
        elif (
            code in (",", "and")
            and at + 2 < size
            and items[at + 1].code in ("and", "but")
            and items[at + 2].code in ("not", "~nolonger")
        ):
            start = at + 2
        code = items[start].code
        two = items[start + 1].code if start + 1 < size else ""
        if code == "~nolonger" and not out:
            # "No longer at Globex": nothing stands against it
            out.append(items[at])
            at += 1
            continue
        if (
            code in ("not", "~nolonger", "never")
            or (code == "rather" and two == "than")
            or (code == "instead" and two == "of")
            or (code == "ahead" and two == "of")
        ):
            skip = 2 if code in ("rather", "instead", "ahead") else 1
            end = start + skip
            while (
                end < size
                and items[end].code not in (",", ";", ":", "–", "but", ")")
                and not (end > start + skip and items[end].verb in STRONG)
            ):
                if items[end].code == "and" and end + 1 < size and not items[end + 1].name:
                    break
                end += 1
            piece = items[start:end]
            if any(i.name for i in piece) or code in ("rather", "instead") or (end < size and items[end].code == "but"):
                denied.append(([piece[0].moved("not"), *piece[1:]] if code == "~nolonger" else list(piece), True))
                at = end
                if at < size and items[at].code == "," and out and out[-1].code == ",":
                    out.pop()
                    at += 1
                    continue
                if at < size and items[at].code == "," and at + 1 < size and items[at + 1].code == "but":
                    at += 1
                if (at < size and items[at].code == "but") or (
                    at < size and items[at].code == "," and out and start != at and items[start - 1].code == ","
                ):
                    at += 1
                continue
        if items[at].code == "~past" and out and out[-1].code in (":", "(") and at + 1 < size and items[at + 1].name:
            end = at + 2 + (at + 2 < size and items[at + 2].code == "'s")
            if end + 1 < size and items[end].code == "," and items[end + 1].name:
                at = end + 1
                continue
        if items[at].verb == "k":
            # "isn't A but B"
            found = next(
                (
                    k
                    for k in range(at + 1, min(at + 8, size))
                    if items[k].code in ("but", ";") or (items[k].code == "," and k + 1 < size and items[k + 1].code == "but")
                ),
                0,
            )
            if found and items[found].code != ";" and not has_verb(items[found + 1 :]) and items[at].code.startswith("be/"):
                shift = 2 if items[found].code == "," else 1
                denied.append((items[at:found], True))
                out.append(items[at].moved("be/f"))
                at = found + shift
                continue
        out.append(items[at])
        at += 1
    return [(out, False), *denied]


def after_verb(body: list[Item], host: list[Item]) -> list[Item]:
    """The antecedent back to its place as the object: after the verb, or after its particle where that ends the clause."""
    verb = next((k for k, i in enumerate(body) if i.verb in STRONG or i.verb in ("d", "b")), None)
    if verb is None:
        return [*body, *host]
    after = verb + 1
    while after < len(body) and body[after].code in PREPOSITIONS and not (after + 1 < len(body) and body[after + 1].name):
        after += 1
    return [*body[:after], *host, *body[after:]]


def predicate_at(items: Sequence[Item]) -> int | None:
    """Where the finite verb of a clause stands."""
    for strong in (True, False):
        for at, item in enumerate(items):
            if strong and item.verb in STRONG and not (item.verb == "s" and noun_here(items, at)):
                return at
            if not strong and item.verb == "d" and at == 0 and len(items) > 1 and items[1].code != "by":
                return at
            if (
                not strong
                and item.verb in ("d", "b")
                and at
                and (items[at - 1].name or item.code[:-2] in words.PURE or item.code[:-2] in _LIE)
            ):
                return at
    return None


def gap(previous: Sequence[Item], piece: Sequence[Item]) -> list[Item] | None:
    """The clause that a gapped one stands for: "A runs Legal, B Finance" gives "B runs Finance". None where it does not fit."""
    verb = predicate_at(previous)
    if verb is None or not piece:
        return None
    subject, rest = list(previous[:verb]), list(previous[verb + 1 :])
    if piece[-1].code == "~too" and len(piece) == 2:
        return [piece[0], previous[verb], *rest]
    piece = list(piece)
    possessive = piece[-1].code == "'s"
    core = piece[:-1] if possessive else piece
    last = next((k for k in range(len(core) - 1, -1, -1) if core[k].name), None)
    if last is not None and last and core[last - 1].code in PREPOSITIONS:
        preposition = core[last - 1].code
        at = next((k for k in range(len(rest) - 1) if rest[k].code == preposition and rest[k + 1].name), None)
        if at and rest[at - 1].name and len(core) == 3 and core[0].name and preposition in ("of", "from", "at", "in"):
            return core  # "by A of X and B of Y": B of Y stands on its own
        if at is not None:
            head = core[: last - 1]
            tail = [*core[last - 1 : last + 1], *rest[at + 2 :]] if possessive or not core[last + 1 :] else list(core[last - 1 :])
            if not head:
                return None
            if at > 0 and not (head[0].name and not rest[0].name):
                return [*subject, previous[verb], *head, *tail]
            return [*head, previous[verb], *rest[:at], *tail]
    if possessive and last is not None and last:
        at = next((k for k, i in enumerate(rest) if i.name), None)
        if at is not None:
            return [*core[:last], previous[verb], *rest[:at], core[last], *rest[at + 1 :]]
        return None
    if (
        previous[verb].code[:3] == "be/"
        and rest
        and rest[0].name
        and piece[-1].name
        and len(piece) > 2
        and (piece[1].code == "'s" or piece[0].low in words.POSSESSIVES)
    ):
        return [*piece[:-1], previous[verb], piece[-1]]
    if piece[0].name and len(piece) > 2 and piece[1].code in PREPOSITIONS:
        at = next((k for k, i in enumerate(rest) if i.code == piece[1].code), None)
        if at is not None:
            return [piece[0], previous[verb], *rest[:at], *piece[1:]]
    if piece[0].name and len(piece) > 1 and not piece[1].verb:
        return [piece[0], previous[verb], *piece[1:]]
    return None

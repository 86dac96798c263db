"""A line of a note to its inline fields and bold keys, a task's text to what its signs say. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KEY = re.compile(r"(?:[*_]{0,3})([^\W_][^:\[\]()|`<>]{0,60}?)(?:[*_]{0,3})[ \t]*::(?!:)[ \t]*(.*)$", re.DOTALL)
_BRACKETED = re.compile(r"([\[(])[ \t]*([^\W_][^:\[\]()|`]{0,60}?)[ \t]*::(?!:)")
_BOLD = re.compile(r"(?:\*\*([^*:]{1,60}?)(?::\*\*|\*\*[ \t]*:)|__([^_:]{1,60}?)(?::__|__[ \t]*:))(?!:)[ \t]*(.*)$", re.DOTALL)
_LINK_LIST = re.compile(r"!?\[\[[^\[\]]+\]\](?:\s*,\s*!?\[\[[^\[\]]+\]\])+\s*$")
_BRACKET = re.compile(r"[\[\]()]")
_CLOSING = {"[": "]", "(": ")"}


def inline_fields(text: str) -> list[tuple[str, str]]:
    """The inline fields of one line without its marker: `key:: v` alone, `[key:: v]` and `(key:: v)` anywhere.

    >>> inline_fields("**Owner**:: [[A]]"), inline_fields("see [due:: 2025-01-02] and (by:: [[B]] (x))")
    ([('Owner', '[[A]]')], [('due', '2025-01-02'), ('by', '[[B]] (x)')])
    """
    found = []
    at = 0
    closings: dict[int, int] = {}
    while (match := _BRACKETED.search(text, at)) is not None:
        closings = closings or _closings(text)
        end = closings.get(match.start())
        at = match.end()
        if end is not None:
            found.append((match[2].strip("*_ "), text[at:end].strip()))
            at = end + 1
    if not found and (alone := _KEY.match(text)) is not None:
        found.append((alone[1].strip("*_ \t"), alone[2].strip()))
    return found


def _closings(text: str) -> dict[int, int]:
    """Where the bracket that opens at an offset is closed; brackets of one shape only count for each other."""
    found: dict[int, int] = {-1: -1}
    open_: dict[str, list[int]] = {"]": [], ")": []}
    for match in _BRACKET.finditer(text):
        bracket = match[0]
        if bracket in _CLOSING:
            open_[_CLOSING[bracket]].append(match.start())
        elif open_[bracket]:
            found[open_[bracket].pop()] = match.start()
    return found


def bold_field(text: str) -> tuple[str, str] | None:
    """The key and value of a `**Key**: value` or `**Key:** value` line.

    >>> bold_field("**Role:** CTO"), bold_field("__Role__: CTO"), bold_field("**Role** CTO")
    (('Role', 'CTO'), ('Role', 'CTO'), None)
    """
    match = _BOLD.match(text)
    return ((match[1] or match[2]).strip(), match[3].strip()) if match else None


def value_list(value: str) -> tuple[str, ...]:
    """A field's values: `[[A]], [[B]]` is a list of two, anything else one, the empty value none."""
    if not value:
        return ()
    if value[0] in "![" and _LINK_LIST.match(value):
        return tuple(v.strip() for v in re.split(r"(?<=\]\])\s*,\s*", value))
    return (value,)


_DATES = {
    "➕": "created",
    "⏳": "scheduled",
    "⌛": "scheduled",
    "🛫": "start",
    "📅": "due",
    "📆": "due",
    "🗓": "due",
    "✅": "done",
    "❌": "cancelled",
}
_PRIORITIES = {"🔺": "highest", "⏫": "high", "🔼": "medium", "🔽": "low", "⏬": "lowest"}
_SIGN = re.compile(
    r"([➕⏳⌛🛫📅📆🗓✅❌])\ufe0f?\s*(\d{4}-\d{2}-\d{2})|([🔺⏫🔼🔽⏬])\ufe0f?|(🔁)\ufe0f?\s*([a-zA-Z0-9, !]+)|"
    r"(🆔|⛔)\ufe0f?\s*([\w\-]+(?:\s*,\s*[\w\-]+)*)"
)


@dataclass(frozen=True, slots=True)
class TaskSigns:
    """What the signs in a task's text say: ISO dates, priority (highest … lowest), recurrence rule, id, ids it waits for."""

    text: str
    due: str = ""
    done: str = ""
    created: str = ""
    scheduled: str = ""
    start: str = ""
    cancelled: str = ""
    priority: str = ""
    recurrence: str = ""
    id: str = ""
    depends: tuple[str, ...] = ()


def task_signs(text: str) -> TaskSigns:
    """A task's text without its signs, and what they say.

    >>> task_signs("Send the draft 🔼 📅 2025-11-21").due
    '2025-11-21'
    """
    values: dict[str, str] = {}
    depends: tuple[str, ...] = ()
    for match in _SIGN.finditer(text):
        if match[1]:
            values.setdefault(_DATES[match[1]], match[2])
        elif match[3]:
            values.setdefault("priority", _PRIORITIES[match[3]])
        elif match[4]:
            values.setdefault("recurrence", match[5].strip())
        elif match[6] == "🆔":
            values.setdefault("id", match[7])
        else:
            depends = tuple(p.strip() for p in match[7].split(","))
    return TaskSigns(" ".join(_SIGN.sub(" ", text).split()), **values, depends=depends)

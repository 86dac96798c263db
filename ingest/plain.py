"""Frontmatter of plain lines only to its properties: what most notes have, read without a YAML reader. Pure.

`read_plain` gives what the YAML reader would give, or None where it is not sure: anything nested, folded, escaped, indented unevenly,
given twice or commented is left to YAML.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stakegraph.ingest.model import Field

_C = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
_LINE = re.compile(
    r"(?:([A-Za-z_][\w -]*):|( *)-)(?: +(?:"
    rf"([^\W\d_][^:#{_C}]*)|(\d{{4}}-\d\d-\d\d) *|'([^'{_C}]*)' *|\"([^\"\\{_C}]*)\" *|([1-9]\d{{0,14}}) *)?)?$"
)
_WORDS: dict[str, object] = {
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def read_plain(lines: Sequence[str], end: int) -> tuple[dict[str, object], list[Field]] | None:
    """The properties that stand on `lines[1:end]`, as values and as fields with their lines; None where YAML has to say."""
    values: dict[str, object] = {}
    fields: list[Field] = []
    match = _LINE.match
    key: str | None = None
    items: list[object] = []
    texts: list[str] = []
    where: list[int] = []
    depth = ""
    for number, line in enumerate(lines[1:end], 2):
        if not line:
            continue
        found = match(line)
        if found is None:
            return None
        name, indent, plain, date, single, double, digits = found.groups()
        value: object
        text = date or single or double or ""
        if plain is not None:
            text = plain.rstrip()
            if text in _WORDS:
                value = _WORDS[text]
                text = "" if value is None else str(value).lower()
            else:
                value = text
        elif digits is not None:
            value, text = int(digits), digits
        else:
            value = text if text or single is not None or double is not None else None
        if name is None:
            if key is None or (items and indent != depth):
                return None
            depth = indent
            items.append(value)
            if text:
                texts.append(text)
                where.append(number)
            continue
        if items and key is not None:
            values[key] = items
            fields.append(Field(key, tuple(texts), tuple(where), "frontmatter", ""))
        elif key is not None:
            fields.append(Field(key, (), (), "frontmatter", ""))
        if name in values or name[-1] == " ":
            return None
        values[name] = value
        if value is None and plain is None:
            key, items, texts, where = name, [], [], []  # items may follow
        else:
            key, items = None, []
            fields.append(Field(name, (text,) if text else (), (number,) if text else (), "frontmatter", ""))
    if key is not None:
        if items:
            values[key] = items
        fields.append(Field(key, tuple(texts), tuple(where), "frontmatter", ""))
    return values, fields

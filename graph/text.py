"""Names to their comparison form and to ids."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SMALL_WORDS = frozenset("a an and at by for from in into of on or over the to with our their we it its as up".split())
"""Words, in comparison form, that two wordings of one title may differ in."""
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*", re.UNICODE)
_SPECIAL = str.maketrans(
    {
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "þ": "th",
        "Þ": "Th",
        "ð": "d",
        "Ð": "D",
    }
)


@lru_cache(maxsize=65536)
def norm(name: str) -> str:
    """A name's comparison form: case, accents, punctuation, hyphens and apostrophe shape do not count.

    >>> norm("Søren  BÆKGAARD"), norm("Fintan O’Rourke"), norm("Dufresne-Okoye")
    ('soren baekgaard', "fintan o'rourke", 'dufresne okoye')
    """
    text = unicodedata.normalize("NFKD", name.translate(_SPECIAL)).replace("’", "'").casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(_WORDS.findall(text))


def slug(name: str) -> str:
    """A name as an id or file name part: lower-case words joined by hyphens.

    >>> slug("Ronnie Tasker's org")
    'ronnie-taskers-org'
    """
    return norm(name).replace("'", "").replace(" ", "-") or "-"

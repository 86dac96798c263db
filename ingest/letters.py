"""Upper-case and lower-case letters of the alphabets that names are written in, for character classes: "Łukasz Żak" is a name too."""

from __future__ import annotations

_LATIN = [chr(n) for n in range(0x100, 0x250)]
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(c for c in _LATIN if c.isupper()) + "Α-ΡΣ-ΫА-ЯЁІЇЄҐЎ"
"""Inside `[…]`: Latin with its extensions, Greek and Cyrillic capitals."""
LOWER = "a-zß-öø-ÿ" + "".join(c for c in _LATIN if c.islower()) + "α-ώа-яёіїєґў"
"""Inside `[…]`: their small letters."""


def wide(pattern: str) -> str:
    """A pattern written with Latin-1 letters, for all of them.

    >>> import re
    >>> bool(re.fullmatch(wide("[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+"), "Żak")), bool(re.fullmatch(wide("[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+"), "żak"))
    (True, False)
    """
    return pattern.replace("A-ZÀ-ÖØ-Þ", UPPER).replace("a-zß-öø-ÿ", LOWER)

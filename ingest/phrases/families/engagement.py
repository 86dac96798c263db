"""Who works on, woos or is the way in to whom."""

SETS: dict[str, str] = {
    "woo": "woo|court|cultivate|lobby|engage|approach|sound out|work on|reach out to|butter up|chat up|pay court to|win over|warm up",
}

PATTERNS = """
A <@woo> B => ENGAGES(A, B) ; event try
A = way in|way|route|road|path|bridge|door to|into B:Person|Org|Company => ENGAGES(A, B)
(road|way|route|path) to B <run|lead|go|be> [via|through|by way of] (through|via) A => ENGAGES(A, B) ; only
A's overture to B => ENGAGES(A, B) ; only
"""

"""Who belongs to which Org."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

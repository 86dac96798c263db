"""Who leads which Org or Project."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

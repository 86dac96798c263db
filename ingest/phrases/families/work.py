"""Who takes part in which Project."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

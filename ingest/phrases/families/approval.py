"""Who has the say over which Area."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

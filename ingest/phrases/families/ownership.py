"""Who is responsible for which Area."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

"""Who is close to whom."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

"""Who brought whom together."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

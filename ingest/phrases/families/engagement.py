"""Who works on, woos or is the way in to whom."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

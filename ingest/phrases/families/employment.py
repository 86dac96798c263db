"""Who works, or used to work, at which Company."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

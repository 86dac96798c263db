"""Which Org or Project is part of what, and who sponsors a Project."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

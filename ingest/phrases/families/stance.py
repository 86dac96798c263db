"""Who speaks for or against a Project, Decision, Company or Org."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

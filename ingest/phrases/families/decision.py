"""What a decision's own words say: route, target, sponsor, those set aside, object, who took it and who spoke for or against it."""

SETS: dict[str, str] = {}

PATTERNS = """
"""

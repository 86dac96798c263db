"""Who takes part in which Project."""

SETS: dict[str, str] = {}

PATTERNS = """
A <work|help|help out|toil> (on|with) B:Project => WORKS_ON(A, B)
A <contribute> {to B:Project} => WORKS_ON(A, B)
A <be> (on|in on) B:Project => WORKS_ON(A, B)
A on B:Project => WORKS_ON(A, B) ; only
"""

"""Who brought whom together."""

SETS: dict[str, str] = {}

PATTERNS = """
A <introduce> B to C => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <put> B in touch with C => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <bring> B together [with C] => INTRODUCED(A, B), INTRODUCED(A, B) ; event
B <meet> C through A => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
"""

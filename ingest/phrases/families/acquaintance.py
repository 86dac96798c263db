"""Who is close to whom."""

SETS: dict[str, str] = {}

PATTERNS = """
A <know> B:Person => KNOWS(A, B)
A <be> close to B:Person => KNOWS(A, B)
A = friend|old friend|ally|confidante|confidant|brother-in-law|sister-in-law|brother|sister|wife|husband|cousin|godfather|godmother|roommate of|to B:Person => KNOWS(A, B)
A <have> B's ear => KNOWS(A, B) ; only
"""

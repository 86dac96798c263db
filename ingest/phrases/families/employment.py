"""Who works, or used to work, at which Company."""

SETS: dict[str, str] = {
    "job": "ceo|cfo|cto|coo|cio|vp|partner|director|analyst|consultant|engineer|architect|officer|executive|manager|counsel|chief executive|chief medical officer|finance director|employee|associate|programme officer|managing director|alumnus|secretary|adjuster",
}

PATTERNS = r"""
A <work> (at|for) B:Company => WORKS_AT(A, B)
A <be> (with|at|of) B:Company => WORKS_AT(A, B)
A \( B:Company \) => WORKS_AT(A, B) ; only
A , B:Company $ => WORKS_AT(A, B) ; only conf=.7
A [,] ~ (ceo|cfo|cto|coo|cio|vp|partner|director|analyst|consultant|engineer|architect|officer|executive|manager|counsel|employee|associate|secretary|chief|head|president|lead|adviser|specialist|adjuster|founder) (at|of|with|for) B:Company => WORKS_AT(A, B) ; only
A (of|from|at|with) B:Company => WORKS_AT(A, B) ; only
B:Company <employ|hire|poach|recruit> A => WORKS_AT(A, B) ; event
A <join> B:Company => WORKS_AT(A, B) ; event
A <leave> B:Company => FORMERLY_AT(A, B) ; event
A <leave> B:Company ... for C:Company => FORMERLY_AT(A, B), WORKS_AT(A, C) ; event
A BE on B:Company's payroll => WORKS_AT(A, B) ; only
A [,|be] late of B:Company => FORMERLY_AT(A, B) ; only
A [,] ex B:Company => FORMERLY_AT(A, B) ; only
A , ~ past of B:Company => FORMERLY_AT(A, B) ; only
A <come> to B:Company from C:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event
"""

"""Who belongs to which Org."""

SETS: dict[str, str] = {
    "member": "member|full member|recruit|newest recruit|part|colleague",
}

PATTERNS = r"""
A <belong> to B:Org => MEMBER_OF(A, B)
A (sit|serve) on B:Org => MEMBER_OF(A, B)
A <sit|serve|work|be> (on|in|with|within|at) B:Org => MEMBER_OF(A, B)
A (of|from|in|on|within) B:Org => MEMBER_OF(A, B) ; only
A = member|full member|part|recruit of|on|in B:Org => MEMBER_OF(A, B)
B:Org \( A:Person \) => MEMBER_OF(A, B) ; only
A <join> B:Org => MEMBER_OF(A, B) ; event
A <move|transfer|switch|cross> ... to B:Org => MEMBER_OF(A, B) ; event
A BE on secondment (to|with) B:Org => MEMBER_OF(A, B) ; only
A on secondment to B:Org => MEMBER_OF(A, B) ; only
B:Org <include|comprise|count> A:Person => MEMBER_OF(A, B)
B:Org <have> A on it 's (roster|team|staff) => MEMBER_OF(A, B)
"""

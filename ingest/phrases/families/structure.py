"""Which Org or Project is part of what, and who sponsors a Project."""

SETS: dict[str, str] = {
    "unit": "part|unit|sub-unit|branch|division|department|arm|team|initiative|programme|project|undertaking|affair|outfit|effort|subsidiary|group",
    "sponsor": "sponsor|executive sponsor|exec sponsor",
}

PATTERNS = r"""
A:Org|Project = @unit of|within|in B => PART_OF(A, B)
A:Org <belong> to B => PART_OF(A, B)
A:Org <roll> up into B => PART_OF(A, B)
A:Org <sit> (in|under|within) B:Org|Company => PART_OF(A, B)
A:Org \( B:Company \) => PART_OF(A, B) ; only
A:Org (at|within|of) B:Company => PART_OF(A, B) ; only
B:Person = @sponsor of|for|on {A:Project} => SPONSORED_BY(A, B)
B:Person <sponsor> A:Project => SPONSORED_BY(A, B)
B:Person <stand> sponsor to A:Project => SPONSORED_BY(A, B)
sponsorship of A:Project <take> on by B => SPONSORED_BY(A, B) ; event
"""

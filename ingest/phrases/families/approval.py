"""Who has the say over which Area."""

SETS: dict[str, str] = {}

PATTERNS = """
A <approve|authorise|authorize|countersign|clear|sign off [on]> X => APPROVES(A, X) ; must
A <have> ~ (say|word|veto) (on|over|in|about) X => APPROVES(A, X)
A <hold> veto (over|on) X => APPROVES(A, X)
A = gatekeeper|approver for|of X => APPROVES(A, X)
X <need|require|await> A's ~ (approval|sign-off|signature|blessing|nod|consent|okay|ok|yes|green light) => APPROVES(A, X) ; only must
X <need|require> ~ (approval|sign-off|signature|blessing|nod|consent|okay|ok|yes) (of|from|by) A => APPROVES(A, X) ; only must
~ (say|word) (on|over) X (lie|rest|be) with A => APPROVES(A, X) ; only
~ (say|word) (on|over) X <lie|rest|be> with A => APPROVES(A, X) ; only
~ (say|word|sign-off) (on|over) X : A => APPROVES(A, X) ; only
"""

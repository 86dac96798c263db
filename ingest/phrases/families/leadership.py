"""Who leads which Org or Project."""

SETS: dict[str, str] = {
    "lead": "lead|head|run|chair|direct|manage|steer|helm|captain|co-lead|co-head|co-chair|spearhead|preside over|front|look after",
    "head": "head|lead|leader|director|chair|chairman|chairwoman|chairperson|co-lead|co-head|co-chair|vp|vice president|svp|evp|boss|chief|captain|manager|project lead|project manager|programme lead|program lead|programme director|program director|programme manager|project director|team lead|team leader|joint lead|joint head|president",
    "projecthead": "owner|project owner|project leader|product owner|deal lead|lead investigator|principal investigator|programme owner|workstream lead",
}

PATTERNS = """
A <@lead> B:Org|Project => LEADS(A, B)
A <own> B:Project => LEADS(A, B)
A = @head of|for|on|at B:Org|Project {B} => LEADS(A, B)
A = @projecthead of|for|on {B:Project} => LEADS(A, B)
A <be> (in charge of|at the helm of|at the head of|the head of) B:Org|Project => LEADS(A, B)
A (in charge of|at the helm of) B:Org|Project => LEADS(A, B) ; only
B:Org|Project BE in A's (hand|charge) => LEADS(A, B) ; only
B:Org|Project <have> A at it 's (helm|head) => LEADS(A, B) ; only
A <take> (over|charge of|the reins of|the helm of|the lead on|the chair of) B:Org|Project => LEADS(A, B) ; event
A <take> over (from|) as ~ (head|lead|chair|director) of B:Org|Project => LEADS(A, B) ; event
(reins of|post of head of|lead of|chair of|leadership of|helm of) B:Org|Project <go|pass|fall|lie> (to|with) A => LEADS(A, B) ; event
B:Org|Project BE A's to (run|lead) => LEADS(A, B) ; only
B:Org|Project <answer> to A:Person => LEADS(A, B) ; only
"""

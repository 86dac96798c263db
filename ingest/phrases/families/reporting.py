"""Who reports to whom: the solid line, said by verbs, by what the manager is called, by place and by arrows."""

SETS = {
    "boss": "boss|manager|line manager|supervisor|superior|team lead|people manager|chief|direct manager|hierarchical superior",
    "report": "report|direct report|direct|reportee|subordinate|underling|deputy|direct subordinate",
    "manage": "manage|line-manage|supervise|oversee|boss",
}

PATTERNS = """
A <report|answer> [directly] [in|up|through] to B => REPORTS_TO(A, B)
A <report> into B => REPORTS_TO(A, B)
A <work> (for|under) B:Person => REPORTS_TO(A, B)
A <sit|serve|work> [directly] (under|beneath|below) B:Person => REPORTS_TO(A, B)
A BE (under|beneath) B:Person => REPORTS_TO(A, B) ; only
A under B:Person => REPORTS_TO(A, B) ; only
A <take> orders from B => REPORTS_TO(A, B)
A <have> B (as|for) [line] (boss|manager|supervisor) => REPORTS_TO(A, B)
A <@manage> B:Person => REPORTS_TO(B, A)
A <have> line (management|responsibility) (of|for) B => REPORTS_TO(B, A)
A <have> B reporting [in] to he => REPORTS_TO(B, A)
A <have> B reporting [in] to A => REPORTS_TO(B, A)
A <count> B among [A's] (report|direct report|direct) => REPORTS_TO(B, A)
A = @boss of|for|to B => REPORTS_TO(B, A)
A = @report of|to B => REPORTS_TO(A, B)
A's [line] (report|direct|direct report) (:|,|include|BE|be) B => REPORTS_TO(B, A)
A's (line|reporting line|solid line) <run|go|lead|be> [straight|up] to B => REPORTS_TO(A, B)
A [,|'s] (solid line|reporting line) (to|into) B => REPORTS_TO(A, B)
A [,] (solid line|reporting line) : B => REPORTS_TO(A, B)
A <have> ... (direct report|report|direct) [,] (among they|include|including|namely|:) B => REPORTS_TO(B, A)
A → B => REPORTS_TO(A, B)
"""

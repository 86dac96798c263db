"""Who reports to whom: the solid line, said by verbs, by what the manager is called, by place and by arrows."""

SETS = {
    "boss": """boss|manager|line manager|supervisor|superior|team lead|people manager|chief|direct manager|hierarchical superior|line boss|direct boss
        immediate boss|immediate superior|direct superior|reporting manager|direct supervisor|line supervisor|gaffer|overlord|guv'nor|hierarchical boss""",
    "report": """direct report|reportee|subordinate|underling|deputy|direct subordinate|immediate subordinate|number two|no 2|minion|lieutenant
        immediate report|solid-line report|solid line report""",
    "manage": "manage|line-manage|supervise|oversee|people-manage|performance-manage|man-manage",
    "job": "ceo|cfo|cto|coo|cio|ciso|chair|president|chief executive|managing director|director|finance director|general counsel|head|vp|partner|chief",
    "line": "line|reporting line|solid line|chain of command|line of command|line management|chain|hierarchy",
    "review": "appraisal|performance review|annual review|review|year-end review|one-to-one|timesheet|holiday|leave|leave request|annual leave|objective|pay review",
}

PATTERNS = r"""
A <report|answer> [directly] [in|up|through] to B => REPORTS_TO(A, B)
A <report> into B => REPORTS_TO(A, B)
A <report> [in|up] to : B => REPORTS_TO(A, B) ; only
to B <report|answer> A => REPORTS_TO(A, B)
A <work|sit|serve> in C under B:Person => REPORTS_TO(A, B)
A <report|answer> to ~ (@job) [,] B:Person => REPORTS_TO(A, B)
A <roll> up (to|into|under) B:Person => REPORTS_TO(A, B)
A <work> (for|under) B:Person => REPORTS_TO(A, B)
A <sit|serve|work|fall|come|toil> [directly] (under|beneath|below) B:Person => REPORTS_TO(A, B)
A BE ... (for|of|in|on|at) C under B:Person => REPORTS_TO(A, B) ; only
A BE (under|beneath) B:Person => REPORTS_TO(A, B) ; only
A under B:Person => REPORTS_TO(A, B) ; only
A <parked|placed|put|slotted|moved|housed|filed|assigned|transferred|reassigned|realigned> [over] under B:Person => REPORTS_TO(A, B) ; event
A <move|transfer|switch> [over|across] [from C:Person] (under|to under) B:Person => REPORTS_TO(A, B) ; event done active
A BE (accountable|answerable|subordinate) to B:Person => REPORTS_TO(A, B)
A <take> [~] order from B => REPORTS_TO(A, B)
A <get|take|receive> [A's] [marching|daily] (order|instruction) from B => REPORTS_TO(A, B)
A <have> B (as|for) [~] (@boss) => REPORTS_TO(A, B)
A <have> ~ (@boss) (,|:|in|called|call/d|name/d) B => REPORTS_TO(A, B)
A <get|gain|acquire> ~ (@boss) (,|:|in) B:Person => REPORTS_TO(A, B) ; event
A <share|have> [~] (@boss) (:|,|in) B => REPORTS_TO(A, B)
A ... same (@boss) (:|,|BE) B => REPORTS_TO(A, B)
A <call> B boss => REPORTS_TO(A, B)
A line <manage> B:Person => REPORTS_TO(B, A)
A <boss> B:Person $ => REPORTS_TO(B, A)
^ A direct/s B:Person (,|$) => REPORTS_TO(B, A) ; only conf=.85
A : ... ... , B's (direct report|direct/b report/b|report|report/b|deputy) => REPORTS_TO(A, B) ; only
A : ... , B's (direct report|direct/b report/b|report|report/b|deputy) => REPORTS_TO(A, B) ; only
A <sit|stand|rank> [directly|one level] above B:Person => REPORTS_TO(B, A) ; conf=.7
A [BE|,] in B's (reporting line|line of command|chain of command|management line|line) => REPORTS_TO(A, B)
A <@manage> B:Person => REPORTS_TO(B, A)
A <have> line (management|responsibility) (of|for|over) B => REPORTS_TO(B, A)
A <take over|take on|inherit|assume> [line|people] (management|responsibility) (of|for) B:Person => REPORTS_TO(B, A) ; event
A <have> B reporting [in] to he => REPORTS_TO(B, A)
A <have> B (reporting|report/g|working|work/g) [in|directly] (to|for|under) (he|she|A) => REPORTS_TO(B, A)
A <have> B:Person under (he|she|A|A's wing) => REPORTS_TO(B, A)
A <have> ... under (he|she|A) : B:Person => REPORTS_TO(B, A)
A <manage|run|lead|have> [~] team of ... (,|:) B:Person => REPORTS_TO(B, A) ; active
A's [~] (@boss) (at|in) C BE B => REPORTS_TO(A, B)
A <count> B among [A's] (report|direct report|direct) => REPORTS_TO(B, A)
A <do|write|conduct|hold|run|sign|approve> B's (@review) => REPORTS_TO(B, A) ; conf=.7 active
A = @boss of|for|to B => REPORTS_TO(B, A)
A = @report of|to B => REPORTS_TO(A, B)
A BE [one of] B's [~] (report|direct) => REPORTS_TO(A, B)
A , B's [~] (report|direct) => REPORTS_TO(A, B) ; only
B's [~] (report|direct) [,|:] A => REPORTS_TO(A, B) ; only
B [,] (report|direct) : A => REPORTS_TO(A, B) ; only
A [,] (@boss) ... : B:Person => REPORTS_TO(A, B) ; only
A [,] [~] (report|direct report|direct|subordinate) ... : B:Person => REPORTS_TO(B, A) ; only
[~] (report|direct report|direct|subordinate) of A ... ... : B:Person => REPORTS_TO(B, A) ; only
A's [~] (report|direct|direct report|subordinate) (:|,|include|BE|be) B => REPORTS_TO(B, A)
(among|amongst) A's [~] (report|direct|direct report|subordinate) (BE|:) B => REPORTS_TO(B, A)
A BE among B's [~] (report|direct|direct report|subordinate) => REPORTS_TO(A, B)
A's (@line) <run|go|lead|be> [straight|up] (to|through|into) B => REPORTS_TO(A, B)
A's [solid|own|formal|direct|new|official|only] (@line) <stay|lie|rest|sit|remain|be|go|run> (with|to) B:Person => REPORTS_TO(A, B)
A's (@line) BE with B => REPORTS_TO(A, B)
^ A [,] (solid line|reporting line) (to|into) B => REPORTS_TO(A, B)
A's (solid line|reporting line) (to|into) B => REPORTS_TO(A, B)
A (line|solid|solid line) : B:Person => REPORTS_TO(A, B) ; only
A [,] (solid line|reporting line) : B => REPORTS_TO(A, B)
(solid line|reporting line|line management) (for|of) A (:|BE) [to|into|with] B => REPORTS_TO(A, B)
A <have> (solid line|reporting line|solid reporting line|direct line) (to|into) B => REPORTS_TO(A, B)
A <have> ... (direct report|report|direct) [,] (among they|include|including|namely|:) B => REPORTS_TO(B, A)
person [who] A <report> to [BE|:|,] B => REPORTS_TO(A, B)
B BE (person|one|man|woman) A <report> to => REPORTS_TO(A, B)
^ A → B => REPORTS_TO(A, B)
^ C:Person → A → B => REPORTS_TO(A, B)
to B do A <report|answer> => REPORTS_TO(A, B) ; only
between A and top <stand|be|sit|come> B:Person => REPORTS_TO(A, B) ; only
above A <sit|stand|be|come> B:Person => REPORTS_TO(A, B) ; only
(under|beneath|below) B:Person <sit|serve|work|toil|labour> A => REPORTS_TO(A, B) ; only
A's ~ (@boss) BE ... , B:Person => REPORTS_TO(A, B) ; only
A <bow|bend knee> to no (boss|master|superior) but B => REPORTS_TO(A, B) ; only
"""

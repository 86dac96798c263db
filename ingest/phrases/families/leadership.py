"""Who leads which Org or Project: by verb, by title, by idiom, by hand-over."""

SETS = {
    "lead": """lead|head|head up|chair|run|co-lead|co-head|co-chair|co-run|captain|helm|spearhead|direct|manage|skipper|front|steer|preside over
        oversee|supervise|mastermind|quarterback|shepherd|coordinate|co-ordinate|command|lead on|superintend|govern|marshal|orchestrate
        look after|take care of|run point on|rule|rule over|reign over|lead up|co-direct|co-manage|boss|project-manage|programme-manage|anchor""",
    "title": """head|leader|lead|chief|director|chair|chairman|chairwoman|chairperson|manager|president|captain|convenor|convener|boss|skipper
        coordinator|co-ordinator|co-lead|co-head|co-chair|co-leader|co-director|co-manager|team lead|team leader|squad lead|group lead|section head
        department head|unit head|practice lead|practice head|vp|svp|evp|avp|vice president|vice-president|managing director|programme director
        program director|programme manager|program manager|programme lead|program lead|programme head|project lead|project leader|project manager
        project director|project owner|product owner|product lead|product manager|delivery lead|delivery manager|delivery director|workstream lead
        initiative lead|deal lead|pursuit lead|bid manager|dean|commander|supremo|tsar|czar|commissioner|rector|helmsman|top dog|number one|big boss
        lead partner|lead manager|ringleader|pm""",
    "project_title": """lead|leader|project lead|project leader|project manager|project director|project owner|project head|programme director|program director
        programme manager|program manager|programme lead|program lead|programme head|programme owner|program owner|product owner|delivery lead
        delivery manager|owner|co-lead|co-owner|co-leader|workstream lead|initiative lead|deal lead|deal owner|overall lead|pm|in charge""",
    "post": "post|job|role|position|seat|chair|title|office|mantle|headship",
    "rein": "charge|command|control|helm|rein|lead|leadership|chair|wheel|headship|chairmanship|baton|stewardship|direction|captaincy|management|tiller",
    "rule_of": """leadership|direction|command|charge|stewardship|watch|guidance|baton|lead|management|control|chairmanship|supervision|headship
        captaincy|rule|reign|aegis|tutelage""",
    "own_thing": "baby|show|ship|fiefdom|kingdom|turf|domain|patch|remit|responsibility|realm|empire|bailiwick|gig",
}

PATTERNS = """
A <@lead> B => LEADS(A, B)
A <drive|own|co-own|pilot|sherpa> B:Project => LEADS(A, B)
A <own> B:Org => LEADS(A, B) ; conf=.7
A BE [to] <@lead|own|drive|spearhead> B ; try event active => LEADS(A, B)
A = @title of|for|on|over B => LEADS(A, B)
A = owner|co-owner|driver|product manager of|for|on B:Project => LEADS(A, B)
A = @project_title of|for|on {B:Project} => LEADS(A, B)
A , ~ @title , B => LEADS(A, B)
B , A , ~ @title $ => LEADS(A, B)
B \( A , ~ @title => LEADS(A, B)
B <have|get|gain|find|gets> ~ @title (,|:|in) A => LEADS(A, B) ; event
A [BE|,] (in|on) (charge|command|control|chair|driving seat|driver seat|saddle|hot seat|cockpit) (of|on|at|for|over) B => LEADS(A, B)
A [BE|,] at (helm|head|wheel|top|tiller|rein) of B => LEADS(A, B)
A [BE|,] responsible for B => LEADS(A, B) ; conf=.8
A [BE|,] behind wheel (of|at) B => LEADS(A, B)
A BE (boss|chief|face|brain) (at|in) B:Org => LEADS(A, B) ; conf=.8
A <have|hold|keep|retain> [~] (@rein) (of|on|at|for|over|in) B => LEADS(A, B)
A <take|assume|get|gain> [over] [~] (@rein) (of|on|at|for|over) B => LEADS(A, B) ; event
A <take over|inherit|pick up> B [from C] => LEADS(A, B) ; event
A <take|pick> B (over|on) => LEADS(A, B) ; event conf=.8
A <take over> as ~ @title (of|at|on|for) B => LEADS(A, B) ; event
A <take|assume|get|land|win|accept|fill|hold|have|occupy> [over] (post|job|role|position|seat|title|mantle|reins) (of|as) ~ @title (of|for|on) B => LEADS(A, B) ; event
A <succeed|replace|follow|relieve> C:Person (as|at helm of|at head of|in charge of|at top of) [~ @title (of|for|on)] B => LEADS(A, B) ; event active
A <succeed|replace|follow> C:Person (at|in) B => LEADS(A, B) ; event active conf=.6
A <step|come|move|take> (in|up|over) as ~ @title (of|for|on) B => LEADS(A, B) ; event
A <step|move> (in|up) to [~] <@lead> B => LEADS(A, B) ; event
C <hand|pass|give|entrust|transfer|cede|yield|leave> [over] [~ (@rein) of] B [over|on] to A:Person => LEADS(A, B) ; event
C <hand|pass|give> A:Person [over] (@rein) (of|on) B => LEADS(A, B) ; event
C <put|place|set|install> A:Person (in charge of|at helm of|at head of|over|in command of) B => LEADS(A, B) ; event
C <appoint|name|make|elect|promote|confirm|install> A:Person [as|to] ~ @title (of|for|on) B => LEADS(A, B) ; event
C <appoint|name|choose|pick|select|hire|bring in> A:Person to <@lead> B => LEADS(A, B) ; event active
A <put|placed|set> (in charge of|at helm of|at head of|over|in command of) B => LEADS(A, B) ; event
A <given|handed|entrusted> [with] [(@rein|responsibility|running|care) (of|on|over|for)] B => LEADS(A, B) ; event
A <charged|tasked|entrusted> with (running|leading|heading|managing|direction|leadership|management) [of] B => LEADS(A, B)
B <go|pass|fall> [over|on] to A:Person => LEADS(A, B) ; event conf=.7 active
B <handed|passed|entrusted|given|transferred> [over|on] to A:Person => LEADS(A, B) ; event
(@post) of ~ @title (of|for|on) B <go|pass|fall> to A => LEADS(A, B) ; event
(@rein|leadership|running) (of|on|at|for) B <go|pass|fall> [over|on] to A => LEADS(A, B) ; event
(@rein|running) (of|on|at|for) B (BE|<lie|rest|sit> [with]) (with|in|A's) [A's] (hands|hand|A) => LEADS(A, B) ; only
B [BE|,] [~] in A's [~] (hand|charge|care|keeping|grip|lap) => LEADS(A, B)
B [BE|,] A's to <@lead> => LEADS(A, B)
B BE A's [~] (@own_thing) => LEADS(A, B)
B [BE|,] [~] under A's [~] (@rule_of) => LEADS(A, B)
B [BE|,] [~] under (@rule_of) of A => LEADS(A, B)
B (BE|<sit|fall|come>) under A:Person => LEADS(A, B)
B (,|with) A (at [B's|it 's] (helm|head|wheel|top|tiller)|in (chair|charge|command|lead|driving seat|saddle)) => LEADS(A, B)
B <have> A (at [B's|it 's] (helm|head|wheel|top|tiller)|in (chair|charge|command|lead|driving seat|saddle)|as [B's|it 's] ~ @title) => LEADS(A, B)
A <call|calls> shot (at|in|on|for|over) B => LEADS(A, B)
A <pull|hold> string (at|in|of|on) B:Project => LEADS(A, B) ; conf=.6
A <wear> ~ @title hat (at|in|on|for|of) B => LEADS(A, B)
A <sit|be> (in|at) (chair|head) (of|at) [table of|table at] B => LEADS(A, B)
"""

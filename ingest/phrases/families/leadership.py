"""Who leads which Org or Project: by verb, by title, by idiom, by hand-over."""

SETS = {
    "lead": """lead|head|head up|chair|run|co-lead|co-head|co-chair|co-run|captain|helm|spearhead|direct|manage|skipper|front|steer|preside over
        oversee|supervise|mastermind|quarterback|shepherd|coordinate|co-ordinate|command|lead on|superintend|govern|marshal|orchestrate
        look after|take care of|run point on|rule|rule over|reign over|lead up|co-direct|co-manage|boss|project-manage|programme-manage|anchor""",
    "together": "co-lead|co-head|co-chair|co-run|co-direct|co-manage|lead|head|run|chair|manage",
    "title": """head|leader|lead|chief|director|chair|chairman|chairwoman|chairperson|manager|president|captain|convenor|convener|boss|skipper
        coordinator|co-ordinator|co-lead|co-head|co-chair|co-leader|co-director|co-manager|team lead|team leader|squad lead|group lead|section head
        department head|unit head|practice lead|practice head|vp|svp|evp|avp|vice president|vice-president|managing director|programme director
        program director|programme manager|program manager|programme lead|program lead|programme head|project lead|project leader|project manager
        project director|project owner|product owner|product lead|product manager|delivery lead|delivery manager|delivery director|workstream lead
        initiative lead|deal lead|pursuit lead|bid manager|dean|commander|supremo|tsar|czar|commissioner|rector|helmsman|top dog|number one|big boss
        lead partner|lead manager|ringleader|pm|lead investigator|principal investigator""",
    "project_title": """lead|leader|project lead|project leader|project manager|project director|project owner|project head|programme director|program director
        programme manager|program manager|programme lead|program lead|programme head|programme owner|program owner|product owner|delivery lead
        delivery manager|owner|co-lead|co-owner|co-leader|workstream lead|initiative lead|deal lead|deal owner|overall lead|pm|principal investigator
        lead investigator""",
    "post": "post|job|role|position|seat|chair|title|office|mantle|headship",
    "rein": "charge|command|control|helm|rein|lead|leadership|chair|wheel|headship|chairmanship|baton|stewardship|direction|captaincy|management|tiller",
    "rule_of": """leadership|direction|command|charge|stewardship|watch|guidance|baton|lead|management|control|chairmanship|supervision|headship
        captaincy|rule|reign|aegis|tutelage""",
    "own_thing": "fief|dominion|command|preserve|barony|duchy|principality|stronghold|bastion|citadel|fortress|backyard|playground|parish|estate|brainchild|creature|baby|show|ship|shop|fiefdom|kingdom|turf|domain|patch|remit|responsibility|realm|empire|bailiwick|gig",
    "in_front": "at helm of|at head of|at wheel of|at top of|at tiller of|in charge of|in command of|in control of|in chair of|over",
}

PATTERNS = r"""
A <@lead> B => LEADS(A, B)
A <drive|own|co-own|pilot> B:Project => LEADS(A, B)
A <own> B:Org => LEADS(A, B) ; conf=.7
A be/f (lead/i|head/i|run/i|chair/i|manage/i|direct/i|captain/i|steer/i|oversee/i|co-lead/i|co-chair/i|drive/i|spearhead/i) [up] [of] B => LEADS(A, B)
A BE to ~ (@title) of B => LEADS(A, B)
A <@together> B (with|and|alongside|jointly with|together with) C:Person => LEADS(A, B), LEADS(C, B) ; active
A and C:Person <share|split> (lead|leadership|chair|running|helm) (of|on) B => LEADS(A, B), LEADS(C, B)
A <share|split> (lead|leadership|chair|running|helm) (of|on) B with C:Person => LEADS(A, B), LEADS(C, B)
A <share|split> (lead|leadership|chair|running|helm) (of|on) B => LEADS(A, B)
A = lead|leader|director|vp|svp|evp|vice president|senior vice president|manager|project manager|programme manager|programme director|president|coordinator|delivery lead|product manager|pm|managing director of|for B => LEADS(A, B)
A = @title of|on|over B => LEADS(A, B)
A = head|acting head|interim head|chair|chairman|chairwoman|chairperson|captain|co-head|co-chair|lead|leader of|on {B:Org} => LEADS(A, B)
A = owner|co-owner|driver of|for|on B:Project => LEADS(A, B)
A = @project_title of|for|on {B:Project} => LEADS(A, B)
, (lead|project lead|project manager|programme director|programme manager|programme lead|programme owner|project owner|delivery lead|pm) A:Person {of B:Project} $ => LEADS(A, B)
A (@title|owner) : B => LEADS(A, B) ; only
A <take over|step in> [from C:Person] {at helm of B:Project} $ => LEADS(A, B) ; event active
^ B (hand/d|pass/d) [over|on] to A:Person => LEADS(A, B) ; only
^ A (@title) , B => LEADS(A, B) ; only
in <come|step> A as B's ~ (@title) => LEADS(A, B) ; event
in <come|step> A as ~ (@title) of B => LEADS(A, B) ; event
A , ~ (@title) , B => LEADS(A, B)
B , A , ~ (@title) $ => LEADS(A, B)
B \( A , ~ (@title) => LEADS(A, B)
B : (lead|head|owner|chair|pm|lead by) A => LEADS(A, B)
B <have|get|gain|find> ~ (@title) (,|:|in) A => LEADS(A, B) ; event
(person|one|man|woman|soul|somebody|name) (in charge of|at helm of|at head of|behind|who run|running) B BE A => LEADS(A, B)
A , C's ~ (@title) (of|for) B => LEADS(A, B) ; only
^ A ... (of|for) C and [~] (@title) (of|for) B => LEADS(A, B) ; only
A [BE|,] [~] (in|on) (charge|command|control|chair|driving seat|driver seat|driver 's seat|saddle|hot seat|cockpit) (of|on|at|for|over) B => LEADS(A, B)
A [BE|,] at (helm|head|wheel|top|tiller|rein) of B => LEADS(A, B)
A [BE|,] responsible for B => LEADS(A, B) ; conf=.8
A [BE|,] behind wheel (of|at) B => LEADS(A, B)
A BE (boss|chief) (at|in) B:Org => LEADS(A, B) ; conf=.8
A <have|hold|keep|retain> [~] (@rein) (of|on|at|for|over|in) B => LEADS(A, B)
A <take|assume|get|gain> [over] [~] (@rein) (of|on|at|for|over) B => LEADS(A, B) ; event
A <take over|inherit|pick up> B => LEADS(A, B) ; event
A <take> B over => LEADS(A, B) ; event conf=.8
A <take over> [from C:Person] as ~ (@title) (of|at|on|for) B => LEADS(A, B) ; event
A <take over> [from C:Person] (at [~] (helm|head|wheel|top) of|at|in) B => LEADS(A, B) ; event conf=.7
A <take|assume|get|land|win|accept|fill|hold|have|occupy> [over] [~] (@post) (of|as) ~ (@title) (of|for|on) B => LEADS(A, B) ; event
A <succeed|replace|follow|relieve> C:Person (as|at helm of|at head of|in charge of|at top of) [~ (@title) (of|for|on)] B => LEADS(A, B) ; event active
A <succeed|replace|follow> C:Person (at|in) B => LEADS(A, B) ; event active conf=.6
A <step|come|move|fill> (in|up|over) as ~ (@title) (of|for|on) B => LEADS(A, B) ; event
A <step|move> (in|up) to [~] lead/i B => LEADS(A, B) ; event
C <hand|pass|give|entrust|transfer|cede|yield|leave> [over] [~ (@rein) of] B [over|on] to A:Person => LEADS(A, B) ; event active
C <hand|pass|give> A:Person [over] (@rein|responsibility|running) (of|on|for) B => LEADS(A, B) ; event active
C <put|place|set|install> A:Person (@in_front) B => LEADS(A, B) ; event active
C <appoint|name|make|elect|promote|confirm|install|hire|bring in> A:Person [as|to] ~ (@title) (of|for|on) B => LEADS(A, B) ; event active
C <appoint|name|choose|pick|select|hire|bring in|put> A:Person (lead/i|head/i|run/i|chair/i|head/i up|direct/i|manage/i) B => LEADS(A, B) ; event active
A <put|place|set|install> (@in_front) B => LEADS(A, B) ; event aux
A <give|hand|entrust> [with] [(@rein|responsibility|running|care) (of|on|over|for)] B => LEADS(A, B) ; event aux
A <choose|pick|select|hire|bring in|tap> (lead/i|head/i|run/i|chair/i|head/i up|direct/i|manage/i|as ~ (@title) of) B => LEADS(A, B) ; event aux
A <charge|task|entrust> with (running|run/g|leading|lead/g|head/g|manage/g|direction|leadership|management) [of] B => LEADS(A, B) ; aux
^ B <go|pass|fall> [over|on] to A:Person => LEADS(A, B) ; event conf=.7 active
(ownership|leadership|lead|helm|chair) {of B} <go|pass|fall> [over|on] [from C:Person] to A:Person => LEADS(A, B) ; event active
at (helm|head|wheel|top) of B : A => LEADS(A, B) ; only
in (charge|command|chair|control) (of|at|on) B : A => LEADS(A, B) ; only
A [BE|,] (in charge|at helm|at wheel|in lead|in driving seat|in chair|in command) {of B} $ => LEADS(A, B)
A <have> B under (he|she|A|A's (wing|command|leadership|direction|roof)) => LEADS(A, B)
B <hand|pass|entrust|give|transfer> [over|on] to A:Person => LEADS(A, B) ; event aux
(@post) of ~ (@title) (of|for|on) B <go|pass|fall> to A => LEADS(A, B) ; event
top job (in|at|of) B <go|pass|fall> to A => LEADS(A, B) ; event
(@rein|leadership|running) (of|on|at|for) B <go|pass|fall> [over|on] to A => LEADS(A, B) ; event
(@rein|running|run/g) (of|on|at|for) B (BE|<lie|rest|sit>) (with A|in A's (hands|hand)) => LEADS(A, B) ; only
B [BE|,] [~] in A's [~] (hand|charge|care|keeping|grip|lap) => LEADS(A, B)
B [BE|,] A's (lead/i|run/i|head/i|chair/i|manage/i|steer/i|look/i after|direct/i|own/i) => LEADS(A, B)
B BE A's [~] (@own_thing) => LEADS(A, B)
B [BE|,] [~] under A's [~] (@rule_of) => LEADS(A, B)
B [BE|,] [~] under (@rule_of) of A => LEADS(A, B)
B (BE|<sit|fall|come>) under A:Person => LEADS(A, B)
^ B ... under A:Person $ => LEADS(A, B) ; conf=.7
B (,|) with A (at [B's|it 's] (helm|head|wheel|top|tiller)|in (chair|charge|command|lead|driving seat|saddle)) => LEADS(A, B)
B ... with A (at [B's|it 's] (helm|head|wheel|top|tiller)|in (chair|charge|command|lead|driving seat|saddle)) $ => LEADS(A, B) ; conf=.8
B <have> A (at [B's|it 's] (helm|head|wheel|top|tiller)|in (chair|charge|command|lead|driving seat|saddle)|as [B's|it 's] ~ (@title)) => LEADS(A, B)
(responsibility|day-to-day management|management|ownership|running) (for|of) B (BE|<lie|rest|sit|stay|reside>) (with A|in A's hand) => LEADS(A, B) ; conf=.8
B:Project <belong> to A:Person => LEADS(A, B) ; conf=.8
B:Project BE A's $ => LEADS(A, B) ; conf=.8
A <have|hold> key (to|of) B => LEADS(A, B) ; conf=.7
(@rein|@post) (of|on|at) B <held|taken|filled|occupied|assumed> by A => LEADS(A, B)
B <meet|sit|work|operate> under A's (@rule_of) => LEADS(A, B)
(@title) , B : A => LEADS(A, B) ; only
^ B <pass|go|move|shift> [over] from C:Person to A:Person => LEADS(A, B) ; event active
C <give up|hand over|pass on|sign over> B to A:Person => LEADS(A, B) ; event active
A <have|get|land|win> top job (in|at|of) B => LEADS(A, B) ; event active
A <take over|take|take on|hold|fill|accept|inherit|assume|occupy> [~] (top job|top post|top spot|corner office|hot seat|top seat|number one job) (in|at|of) B => LEADS(A, B) ; event active
~ (lead|leadership|day-to-day lead|overall lead|project lead|helm|chair|running|steer|direction|overall responsibility) {(of|on|for) B} (BE|<lie|rest|sit|stay|remain|reside>) with A:Person => LEADS(A, B)
A (→|:) ~ (@title) (of|on|for|at) B => LEADS(A, B) ; only
^ A <steer|helm|captain|preside|skipper> {B:Project} $ => LEADS(A, B) ; conf=.85
A <have|hold|keep> ~ (rein|baton|wheel|helm|tiller) {(of|on) B:Project} $ => LEADS(A, B) ; conf=.88
A _have/s (rein|baton|wheel|helm|tiller) {B:Project} $ => LEADS(A, B) ; only conf=.88
A (promote/d|promote/n) (head/i of|to head/b of|to ~ (@title) of) B => LEADS(A, B) ; only
^ A (appoint/d|make/d|name/d|elect/d|be/f) [as|to] ~ (@title) of B => LEADS(A, B) ; only
A <promote|appoint|elect|name> (head/i of|to head of|[to] ~ (@title) of) B => LEADS(A, B) ; event aux
A <stand|fill|step|sub|pinch-hit|come> in [for C:Person] as ~ (@title) (of|for|on) B => LEADS(A, B)
A <call> shot (at|in|on|for|over) B => LEADS(A, B)
A <wear> ~ (@title) hat (at|in|on|for|of) B => LEADS(A, B)
A <sit> (in|at) (chair|head) (of|at) [table of|table at] B => LEADS(A, B)
B <look> to A for leadership => LEADS(A, B)
# inversion: what A sits at, stands before A
(at|to) ~ (helm|head|wheel|top|tiller|summit|apex|pinnacle) of B <sit|stand|be|preside|remain|stay|reign> A:Person => LEADS(A, B) ; only
in ~ (chair|command|charge|control|driving seat|saddle) (of|at) B <sit|stand|be|remain|stay> A:Person => LEADS(A, B) ; only
over B <preside|rule|reign|watch> A:Person => LEADS(A, B) ; only
B , A's ~ and A's ~ (@own_thing) => LEADS(A, B) ; only
B , A's ~ (@own_thing) => LEADS(A, B) ; only
B:Org , A:Person's $ => LEADS(A, B) ; only conf=.7
B:Org , B's ~ (cousin|sister|neighbour|neighbor|sibling|brother|twin|counterpart) , A:Person's $ => LEADS(A, B) ; only conf=.7
B , ... that A (run/f|run/s|lead/f|lead/s|head/f|head/s|chair/f|chair/s|direct/f|direct/s|command/f|command/s|manage/f|manage/s) => LEADS(A, B) ; only
A <hold> sway (over|in|at) B:Org => LEADS(A, B) ; active
A <rule> (roost|root) (in|at|over) B:Org => LEADS(A, B) ; active
B <answer|dance|march> to A's (baton|tune|drum) => LEADS(A, B) ; active
A <sit|be> on throne (of|in|at) B:Org => LEADS(A, B) ; active
~ (leadership|running|command|direction|stewardship|management|charge|helm|control) (of|for|over) B <entrust|hand|give|pass|assign|commit|confer|bestow|delegate|vest> [over] (to|on|in|with|upon) A => LEADS(A, B) ; event aux
(command|day-to-day command|leadership|direction|helm) {of B:Project} : A => LEADS(A, B) ; only
A <direct|captain|helm|preside|steer> {over B:Project} $ => LEADS(A, B) ; only conf=.75
"""

"""Who takes part in a project: WORKS_ON, by verbs of work, by place in the team, by time and hands given."""

SETS = {
    "hand": "business analyst|solution architect|project engineer|field engineer|test engineer|key player|workhorse|worker bee|core contributor|subject matter expert|sme|ba|qa|coder|tinkerer|foot soldier|scribe|number cruncher|number-cruncher|modeller|penetration tester|illustrator|copywriter|teammate|crew member|resource|loaner|volunteer|intern|technician|technologist|engineer|architect|developer|tester|designer|analyst|statistician|contributor|collaborator|team member|participant|"
    "data scientist|researcher|programmer|scrum master|consultant|tech lead|technical lead|workstream lead|work package lead|"
    "pair of hands|implementer|modeller|modeler|project member|core team member|working group member|integrator",
    "on": "back on|on team for|on crew for|in trenches on|in trenches for|in weeds on|in thick of|on ground for|on ground on|boots on ground for|boots on ground on|on job on|elbow-deep in|elbows-deep in|waist-deep in|chest-deep in|head-down on|head down on|buried in|buried under|submerged in|immersed in|absorbed in|absorbed by|consumed by|swamped with|swamped by|slammed with|snowed under with|focused on|focussed on|concentrating on|dedicated to|booked on|booked onto|booked to|booked for|rostered on|rostered to|scheduled on|busy with|caught up in|wrapped up in|embroiled in|deployed on|deployed to|stationed on|on board for|aboard for|slaving over|labouring over|toiling over|plugged into|drafted into|on|part of|involved in|involved with|active on|active in|engaged on|engaged in|busy with|busy on|assigned to|staffed on|"
    "staffed to|allocated to|attached to|dedicated to|knee-deep in|neck-deep in|up to neck in|up to eyes in|up to ears in|"
    "deep in|embedded in|embedded with|at work on|hard at work on|occupied with|tied up with|tied up on|full time on|part time on|"
    "full-time on|part-time on|tied up in|plugging away at|hands-on with|hands-on on|up to elbow in|flat out on|heads down on|heads-down on",
    "make": "deliver|provide|supply|build|design|test|develop|write|code|handle|do|model|integrate|maintain|prepare|produce|"
    "draft|engineer|implement|configure|document|translate|staff|bring|furnish|source|make|coordinate|look after|take care of|"
    "carry out|man|crew|operate|host|fabricate|manufacture|analyse|analyze|crunch|compile|cost|price|assemble|mind|tend",
}

PATTERNS = """
A <work|toil|slave|labour|labor|collaborate|cooperate|co-operate|partner|team up|join force|join forces|beaver away|plug away|chip away|slog|slog away|hammer away|grind|grind away|moonlight|co-develop> (on|at|in) B:Project => WORKS_ON(A, B)
A <work> for B:Project => WORKS_ON(A, B)
A <work> with ... on B:Project => WORKS_ON(A, B)
A <work> on ... (for|in|of) B:Project => WORKS_ON(A, B)
A <work> on B:Project's => WORKS_ON(A, B) ; active
A <contribute> to B:Project => WORKS_ON(A, B)
A <contribute> ... {to B:Project} => WORKS_ON(A, B)
A <contribute> ... to B:Project => WORKS_ON(A, B)
A <help|assist|lend hand|lend a hand|pitch in|chip in|muck in> (with|on|out on|out with|in) B:Project => WORKS_ON(A, B)
A <help> (run|build|deliver|test|develop|design|with|on) B:Project => WORKS_ON(A, B)
A BE (@on) B:Project => WORKS_ON(A, B)
A BE (in trenches|elbow-deep|elbows-deep|knee-deep|heads-down|busy|flat out|hard at it|hard at work|full time|50%|100%) (in|on|with|for|at) B:Project => WORKS_ON(A, B)
A BE [at] ... (%|percent|per cent|fte|day|hour|h) [a] [week|month] on B:Project => WORKS_ON(A, B)
A BE one of ... (people|folk|person|engineer|hand|team|one|contributor|member|analyst|developer|guy) (on|in|for) B:Project => WORKS_ON(A, B)
A BE one of B:Project (people|folk|folks|crew|crowd|bunch|gang|team|engineer|hand|lot|contributor|member|guy|developer) => WORKS_ON(A, B)
A BE (B:Project people|B:Project folk|part of B:Project crowd) => WORKS_ON(A, B)
A BE (@on) B:Project full time => WORKS_ON(A, B)
A <give|spare|lend|grant|allot> B:Project ~ (day|hour|morning|afternoon|evening|week|time|weekend|hand) => WORKS_ON(A, B) ; active
A <engaged|staffed|employed|deployed|enlisted|retained|contracted|busy> on B:Project => WORKS_ON(A, B) ; only
A <burn|burning> [A's] ~ (weekend|evening|night|hours|day) on B:Project => WORKS_ON(A, B)
{B:Project [,]} <staffed|crewed|manned|resourced|serviced> by A => WORKS_ON(A, B) ; only
~ (hands|all hands) {on B:Project} : A => WORKS_ON(A, B) ; only
A <spend|devote|dedicate|put in|put|commit|log|book|bill|charge> ~ (day|hour|morning|afternoon|evening|week|time|weekend|effort|energy|resource|people|staff|engineer) ... (on|to|into|for|against|in|with) B:Project => WORKS_ON(A, B)
A <bill|book|charge> to B:Project => WORKS_ON(A, B)
A <divide|split|share> [A's] (time|week|day|days|hours|attention|effort|energies) (between|across|among) B:Project => WORKS_ON(A, B)
A <spend|devote|dedicate|give|book|bill|charge|log|commit|pour|sink|put> [A's] [~] (time|day|days|week|evening|evenings|morning|afternoon|hours|weekend|energy|energies|effort|attention|life|nights|fridays|mondays) (on|to|into|for|against|in|with) B:Project => WORKS_ON(A, B)
A <act|appear|advise|consult> [for] [we|they] on B:Project => WORKS_ON(A, B)
A <be> in on B:Project => WORKS_ON(A, B)
A [BE] up to [A's] (neck|eye|ear|eyeball|elbow) in B:Project => WORKS_ON(A, B)
A = partner|design partner|delivery partner|launch partner|subcontractor|sub-contractor|contractor|supplier|vendor|integrator|implementation partner in|on|for|to B:Project => WORKS_ON(A, B)
A <partner|subcontract> (on|for|in) B:Project => WORKS_ON(A, B)
A <have> ... (people|person|engineer|staff|developer|hand|head|team|folk|man|woman|consultant|analyst) and ... (on|in) B:Project => WORKS_ON(A, B)
A <join> B:Project => WORKS_ON(A, B) ; event
A <join> (team|crew) (on|of|for) B:Project => WORKS_ON(A, B) ; event
A <join> B:Project (team|crew|effort) => WORKS_ON(A, B) ; event
A <move|switch|transfer|roll|come|step|migrate> (onto|on to|over to|across to|to) B:Project => WORKS_ON(A, B) ; event active
A <lent|loaned|seconded|assigned|allocated|staffed|deployed|drafted|put|placed|brought|posted|detailed|pulled|moved|roped> (to|onto|on|into|in on) B:Project => WORKS_ON(A, B)
A <have> ... (people|person|engineer|staff|developer|hand|head|team) (on|in|working on) B:Project => WORKS_ON(A, B)
A <have> hand in B:Project => WORKS_ON(A, B)
A <have> ... (role|part|stake|seat|job|hand) (in|on) B:Project => WORKS_ON(A, B) ; conf=.85
A <play> ... (role|part) (in|on) B:Project => WORKS_ON(A, B)
A <take> [~] part in B:Project => WORKS_ON(A, B)
A <participate|partake|engage> in B:Project => WORKS_ON(A, B)
A <@make> ... (for|to|on|in) B:Project => WORKS_ON(A, B)
A <@make> B:Project's ~ => WORKS_ON(A, B) ; active conf=.85
A <cover> ... (on|for|of) B:Project => WORKS_ON(A, B)
A <run> ... (test|analysis|analyses|number|model|simulation|pilot|benchmark|workshop|session|query|script|trial) (for|on|in) B:Project => WORKS_ON(A, B)
A <pair|pair up|double up|buddy up|double-team|tag-team> on B:Project => WORKS_ON(A, B)
A <have> ... (staffed|staff/d|deployed|placed|assigned|assign/d|sitting) (on|to) B:Project => WORKS_ON(A, B)
B:Project BE A's (day job|full-time job|main job|bread and butter|life|whole life|top job|current job|night job|side job|side project) => WORKS_ON(A, B)
B:Project <get|have|receive|take|eat|consume|absorb|swallow|use> ... of A's ~ (time|week|day|evening|hours|attention|bandwidth) => WORKS_ON(A, B) ; active
^ ~ (hands on keyboard|hand on keyboard|hands on deck|boots on ground|at keyboard|on tools|on the tools) {on B:Project} : A => WORKS_ON(A, B) ; only
A <staff|man|crew|resource> B:Project => WORKS_ON(A, B)
A <co-deliver|deliver|build|implement|code|engineer|execute> B:Project => WORKS_ON(A, B) ; active
A <supply|support> B:Project with => WORKS_ON(A, B) ; active
A = @hand on|for|in|to|of {B:Project} => WORKS_ON(A, B)
A = member|team member|core member of {B:Project} => WORKS_ON(A, B)
A's ~ (work|effort|role|part|contribution|involvement|participation|input|time|job) (on|in|to) B:Project => WORKS_ON(A, B)
B:Project <involve|employ|occupy|include|engage> A => WORKS_ON(A, B) ; active
B:Project <count> A $ => WORKS_ON(A, B) ; active
B:Project <take up|eat|absorb|consume|fill|swallow> ... of A's => WORKS_ON(A, B) ; active
B:Project <keep> A busy => WORKS_ON(A, B) ; active
B:Project <have> A (on it|on board|on team|in team|on) => WORKS_ON(A, B) ; active
B:Project's ~ (team|crew|squad|line-up|lineup|workforce|staff) (:|BE|include|comprise|consist of|count|take in|run to) A => WORKS_ON(A, B)
B:Project ~ (team|crew|squad|line-up|lineup) (:|BE|include|comprise|consist of|count) A => WORKS_ON(A, B)
^ [busy|staffed|staff/d|deployed|deploy/d|assigned|assign/d|allocated|booked|put|at work|hand|people|lawyer|engineer|team|folk|staff|crew|regular|active|everyone|those|analyst|developer|contributor|consultant|expert|specialist|face|name] (on|working on|working|toiling on|staffing|hands on|also on|at work on|at bench for|at coalface of|in engine room of|behind|in) B:Project : A => WORKS_ON(A, B)
B:Project [,] (staffed|crewed|manned|delivered|built) by A => WORKS_ON(A, B)
^ (working|toiling|working on it|on it|team|crew|on team|contributor|collaborator|resource|staffing|hands) {on B:Project} : A => WORKS_ON(A, B)
A <belong> to B:Project [team] => WORKS_ON(A, B)
A's [~] (day|days|week|afternoon|morning|hours|time) <go|be> (to|into|on) B:Project => WORKS_ON(A, B)
A <see> to ... (for|on) B:Project => WORKS_ON(A, B)
^ A on B:Project => WORKS_ON(A, B) ; only
A <chip in|pitch in|muck in|lend hand|lend a hand|help out|toil away|row|pull weight|pull an oar> {(on|with|to|in) B:Project} => WORKS_ON(A, B)
A _do/b (heavy lifting|heavy lift/g|legwork|spadework|donkey work|groundwork|grunt work|hard yards|dirty work|bulk of work) {(on|for) B:Project} => WORKS_ON(A, B) ; only
A <do|handle|shoulder|carry> ~ (heavy lifting|heavy lift/g|legwork|spadework|donkey work|groundwork|grunt work|hard yards|dirty work|bulk) {(on|for|of) B:Project} => WORKS_ON(A, B)
A ~ in (engine room|trench|trenches|weeds|thick) {of B:Project} => WORKS_ON(A, B) ; only
... of A's ~ (week|day|time|month|evening|weekend) <disappear|go|vanish|sink|flow> into [building|build/g|work/g] B:Project => WORKS_ON(A, B)
A's ~ (week|day|time|month|evening|weekend) <disappear|go|vanish|sink|flow> into [build/g|work/g] B:Project => WORKS_ON(A, B)
A <help> C:Person ... (build/b|with|on|run/b|test/b|deliver/b|ship/b|write/b|finish/b) B:Project => WORKS_ON(A, B)
A → ~ (pair of hand|pair/b of hand/s|second pair|hands|engineer|tester|developer|analyst|helper|support/b) {on B:Project} => WORKS_ON(A, B) ; only
A ... up to [A's] (neck|eye|ear|eyeball|elbow) in B:Project => WORKS_ON(A, B) ; only
A ... ... ... up to [A's] (neck|eye|ear|eyeball|elbow) in B:Project => WORKS_ON(A, B) ; only
A _have/s in (engine room|trench|trenches|boiler room) {of B:Project} $ => WORKS_ON(A, B) ; only conf=.8
A <contribute> {to B:Project} => WORKS_ON(A, B)
# ── further ways
B:Project BE A's (focus|main focus|day job|job|current project|main project|project|main job|priority|bread and butter|full-time job|assignment|current assignment|gig) [now|for now] $ => WORKS_ON(A, B) ; only
A's ~ (focus|day job|current project|current assignment|assignment|main job|main project|current gig|gig|main gig|to-do|bread and butter) (:|BE) B:Project => WORKS_ON(A, B) ; only
B:Project BE on A's (plate|desk|to-do list|list|bench|docket|slate|timesheet|workload|dance card) => WORKS_ON(A, B)
A <have> B:Project on [A's] (plate|desk|to-do list|bench|docket|slate|timesheet|workload) => WORKS_ON(A, B)
A <juggle> B:Project => WORKS_ON(A, B) ; active
A <move|switch|transfer|rotate|roll|hop|jump|go> from B:Project (to|onto|on to|over to) C:Project => WORKS_ON(A, C) ; event active
A <swap|trade|exchange> B:Project for C:Project => WORKS_ON(A, C) ; event active
A <jump|hop|get|climb|leap|pile> (on|onto|on to|in on|aboard|in to help on|in to help with) B:Project => WORKS_ON(A, B) ; event active
A <get> (onto|involved in|involved with|stuck into|to work on|drafted onto|pulled onto|dragged into|sucked into|suckered into) B:Project => WORKS_ON(A, B) ; event active
A <get> <suck|drag|pull|rope|draft|press-gang|dragoon|sucker|draw> (into|onto|in on) B:Project => WORKS_ON(A, B) ; event only
A <sucked|dragged|pulled|drawn|roped|drafted|press-ganged|dragooned|suckered|parachuted|looped|called|brought|thrown|shifted|reassigned|redeployed|rotated> (into|onto|on to|in on|in to help on|in to help with|over to|on|to) B:Project => WORKS_ON(A, B) ; only
A <sign up|sign on|volunteer|enlist|come on board|come aboard|hire on|moonlight|freelance|intern|pair|pair up|team|pull together|fill in|stand in|sub|pinch-hit|cover|deputise|deputize|double up|back up|muck in|dig in|tinker|hack|hack away|crack on|get cracking|get going|soldier on|labour|graft|crew|row|pull shift|pull shifts|put in shift|put in a shift> (on|for|onto|at|with) B:Project => WORKS_ON(A, B)
A <pair|pair up|team up|work|collaborate|partner|join forces|toil|co-operate|cooperate> with C (on|at|in) B:Project => WORKS_ON(A, B), WORKS_ON(C, B)
A <help|assist|support|back up|shadow|understudy|aid|lend hand to|lend a hand to|relieve|join> C:Person|Org (on|with|in) B:Project => WORKS_ON(A, B), WORKS_ON(C, B)
A <crank out|churn out|knock out|bang out|turn out|pump out|type up|write up|draw up|put together|wire up|patch|debug|fix|sketch|wireframe|mock up|prototype|benchmark|audit|profile|script|automate|label|annotate|clean|wrangle|migrate|port|refactor|review code> ... (for|on|in) B:Project => WORKS_ON(A, B) ; active
A <do|handle> (qa|ux|ui|devops|testing|coding|design|development|analysis|legwork|grunt work|heavy lifting|spadework|donkey work|dirty work|bulk of work|data work|lion share) (for|on|in) B:Project => WORKS_ON(A, B) ; active
A <build|write|code|draft|test|debug|design|prototype|document|model|migrate|configure|maintain|prepare|spec|specify|wireframe|script> B:Project (spec|prototype|code|codebase|front end|frontend|back end|backend|interface|integration|migration|test|testing|doc|documentation|dashboard|model|pipeline|module|mock-up|mockup|api|schema|data migration|test suite|proof of concept|poc|pilot|demo|plan|deck|build|release|firmware|app) => WORKS_ON(A, B) ; active
A <brought|pulled|called|drafted|roped|enlisted> in (on|for|to help with|to help on|to work on) B:Project => WORKS_ON(A, B) ; only
A <subcontracted|contracted|retained|hired|engaged|appointed> (on|for|to work on|to help with) B:Project => WORKS_ON(A, B) ; only
(on) B:Project (from|on) ~ (side|end|team) : A => WORKS_ON(A, B) ; only
from ~ (side|end|team|camp) [on] {B:Project} : A => WORKS_ON(A, B) ; only
B:Project (staffing|resource|resources|resourcing|working group|working team|core team|headcount|manpower|people|task force|taskforce|tiger team|squad|roster|bench|delivery team|build team|contributors|contributor|participants|participant|working party) (:|BE) A => WORKS_ON(A, B) ; only
^ (resourcing|headcount|task force|taskforce|tiger team|roster|delivery team|build team|core team|working group|working team|project team|working party|hands on deck|all hands on deck|hand on deck|doing work|doing legwork|crewing|engine room|in engine room|contributing|helping|helping out|also helping|assisting|supporting cast|also involved|involved) {on B:Project} : A => WORKS_ON(A, B) ; only
(people|folk|team|hands|engineer|crew|one|developer|staff) (on|working on|assigned to|staffed on) B:Project (:|BE) A => WORKS_ON(A, B) ; only
[with] A <crew|row|pitch in|help|assist|code|test|pull oar|contribute|chip in|help out|lend hand|lend a hand|muck in|toil|engineer|hack|man pumps|prototype|debug> {on B:Project} $ => WORKS_ON(A, B) ; only conf=.8
A [BE] [at] (10%|15%|20%|25%|30%|33%|40%|50%|60%|70%|75%|80%|90%|100%) [allocated|dedicated|committed] {(on|to) B:Project} $ => WORKS_ON(A, B) ; only
A <allocated|dedicated|focused|focussed|booked|rostered|committed|buried|immersed|staffed|assigned|scheduled|earmarked|slated|slammed|swamped|tasked|consumed|absorbed> ... (to|on|onto|in|with|by|for) B:Project => WORKS_ON(A, B) ; only
A's busy (with|on) B:Project => WORKS_ON(A, B) ; only
A BE [part] [of] B:Project (folk|people|guy|crowd|engineer|developer|crew|lot|gang|team) => WORKS_ON(A, B)
A <brought|pulled|called|drafted|roped|looped> in (on|for) B:Project => WORKS_ON(A, B) ; aux
A [BE] (on tool|at coalface|in engine room|on spanner|at oar|on oar|at bench|below deck|at drawing board) {of B:Project} $ => WORKS_ON(A, B) ; only
... with A (among|amongst|in) B's ~ (crew|team|hand|oarsman|rank|staff|contributor|cast) => WORKS_ON(A, B) ; only
A (among|amongst) B:Project's ~ (crew|team|hand|oarsman|rank|staff|contributor|cast) => WORKS_ON(A, B) ; only
B:Project's ~ (staff list|roster|crew list|cast list|cast|crew|payroll|headcount|muster|staff) <run to|comprise|consist of|list|number|name|show> ... , A => WORKS_ON(A, B) ; only
B:Project's ~ (staff list|roster|crew list|cast list|cast|crew|payroll|headcount|muster) (:|BE|<comprise|list|name|run to>) A => WORKS_ON(A, B) ; only
A <fill|occupy|pass> [A's] ~ (day|week|hour|time|evening|morning|weekend|afternoon) (with|on|in) B:Project => WORKS_ON(A, B)
A <toil|labour|slog|beaver away|plug away|slave away|slave> {on B:Project} $ => WORKS_ON(A, B) ; only conf=.85
~ (delivery|work|execution|implementation|construction|labour|build) (of|on|for) B:Project <share|split|divide> (between|among|by|amongst) A => WORKS_ON(A, B) ; only aux
(participate/g|contribute/g|collaborate/g|delivery|implement/g) (institution|partner|company|organisation|organization|party|body|firm|site|team|unit|person) {(in|on|to) B:Project} : A => WORKS_ON(A, B) ; only
A <lose> [A's] ~ (day|week|evening|weekend|night|life) to B:Project => WORKS_ON(A, B) ; active
B:Project <own|swallow|claim|have|fill> A's ~ (day|week|evening|weekend|night|working hour|monday|friday) => WORKS_ON(A, B) ; active
"""

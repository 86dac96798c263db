"""Who belongs to which Org: by verb, by seat, by preposition, by bracket, by transfer."""

SETS: dict[str, str] = {
    "member": """member|full member|founding member|voting member|core member|permanent member|ordinary member|team member|committee member|board member
        recruit|new recruit|joiner|new joiner|newcomer|new face|face|addition|new addition|new hire|hire|starter|new starter|part|fixture|stalwart|regular
        colleague|insider|delegate|cog|mainstay|veteran|rookie|panellist|panelist|guild member|secondee|seconded member|constituent|intern|number""",
    "job": """lawyer|counsel|attorney|solicitor|paralegal|analyst|consultant|engineer|developer|architect|designer|scientist|researcher|economist|actuary
        accountant|controller|buyer|seller|rep|specialist|expert|technician|operator|planner|programmer|tester|marketer|strategist|recruiter|manager
        coordinator|officer|associate|assistant|clerk|administrator|secretary|executive|partner|person|man|woman|someone|colleague|employee|staffer|contact
        statistician|chemist|biologist|underwriter|adjuster|trader|editor|writer|trainee|apprentice|adviser|advisor|negotiator|nurse|pm""",
    "sit": "sit|serve|work|reside|toil|labour|labor",
    "group_noun": "member|membership|people|staff|line-up|lineup|roster|crew|rank|headcount|personnel|cast|make-up|composition|team|roll-call|payroll|number",
    "move": "move|transfer|switch|cross|cross over|shift|rotate|migrate|defect|hop|decamp|relocate|come|go over|come over|jump ship|jump|return|move over|go back",
    "place": "assign|attach|second|loan|lend|transfer|move|post|deploy|redeploy|co-opt|add|recruit|allocate|reassign|embed|draft|seat|hire|shift|rotate|invite|take on",
}

PATTERNS = r"""
^ A (elect/d|second/d|post/d|assign/d|move/d|transfer/d|loan/d|lend/d|attach/d|co-opt/d|add/d) [from C] (to|into|onto|with|on) B:Org => MEMBER_OF(A, B) ; only
^ A ... (of|for) C and [~] (@member) (of|on) B:Org => MEMBER_OF(A, B) ; only
A (of|in|from) C:Company B:Org => MEMBER_OF(A, B) ; only
A , C:Company B:Org => MEMBER_OF(A, B) ; only conf=.8
A <belong> (to|in|with) B:Org => MEMBER_OF(A, B)
A <be> new (to|in|on|at) B:Org => MEMBER_OF(A, B)
A BE B:Org's ~ (@job|@member) => MEMBER_OF(A, B)
A <@sit> [on staff|full-time|part-time] (on|in|within|inside|at|for) B:Org => MEMBER_OF(A, B)
A <be> [on staff|full-time|part-time] (on|in|within|inside|at|for) B:Org => MEMBER_OF(A, B)
A <be|sit> with B:Org => MEMBER_OF(A, B)
A <work> (out of|under) B:Org => MEMBER_OF(A, B)
A <be> (of|from|part of|one of|among) B:Org => MEMBER_OF(A, B)
A (BE|<work|serve|sit>) ~ (@job) (in|on|at|from|within|with|inside) B:Org => MEMBER_OF(A, B)
A <serve|work|sit> as ~ (@job|@member) (in|on|at|of|within|with|for) B:Org => MEMBER_OF(A, B)
A , [one of] B:Org's ~ (@job|adjuster|clerk|agent) => MEMBER_OF(A, B) ; only
A [,] ~ (@job) (in|on|at|from|within|inside) B:Org => MEMBER_OF(A, B) ; only
A (of|from|in|on|at|over in|within|inside|out of) B:Org !e => MEMBER_OF(A, B) ; only
A = @member of|on|in|to|at B:Org => MEMBER_OF(A, B)
B:Org's ~ (@job) [,|BE|:] A => MEMBER_OF(A, B)
B:Org ~ (member|colleague|engineer|lawyer|analyst|staffer|veteran|stalwart|recruit|regular) A => MEMBER_OF(A, B) ; only
A [BE|,] B:Org ~ (lot|crowd|people|gang|crew|bunch|person|man|woman|folk|@job) => MEMBER_OF(A, B)
A [BE|,] (two|three|four|five|six|seven|eight|nine|ten|dozen) [people|lawyer|engineer] in B:Org => MEMBER_OF(A, B)
A = member|full member|voting member|core member|founding member|new member of|on {B:Org} => MEMBER_OF(A, B)
^ A , B:Org $ => MEMBER_OF(A, B) ; only conf=.7
A (team|department|dept|function|unit|committee|membership|board|group|org|practice|guild|squad|division|home team|panel|desk|office) : B:Org => MEMBER_OF(A, B) ; only
^ B:Org : A:Person $ => MEMBER_OF(A, B) ; only conf=.7 several
^ B:Org BE A:Person $ => MEMBER_OF(A, B) ; only conf=.7 several
A [,] (of|from|in) B:Org $ => MEMBER_OF(A, B) ; only
A BE B:Org's $ => MEMBER_OF(A, B)
A [BE|,] on B:Org's (book|payroll|staff|headcount|roster) => MEMBER_OF(A, B)
B:Org <have> ... (member|people|person|lawyer|engineer|analyst) (,|:) A:Person => MEMBER_OF(A, B)
C <lose> A:Person to B:Org => MEMBER_OF(A, B) ; event active done
A <take> C's (seat|place) (on|in|at) B:Org => MEMBER_OF(A, B) ; event active done
A \( B:Org \) => MEMBER_OF(A, B) ; only
B:Org \( A:Person \) => MEMBER_OF(A, B) ; only
B:Org , A:Person $ => MEMBER_OF(A, B) ; only conf=.6
A <join|rejoin> B:Org !e => MEMBER_OF(A, B) ; event done
A <cross> ~ (to|into) B:Org => MEMBER_OF(A, B) ; event done active
A <@move> [over|across|back|ship] [from C:Org] (to|into|onto|on to) B:Org => MEMBER_OF(A, B) ; event done active
A <swap|trade|exchange|leave|quit> C:Org for B:Org => MEMBER_OF(A, B) ; event done active
A BE (to|onto|into) B:Org => MEMBER_OF(A, B) ; event
A <@place> [over|temporarily] [from C] (to|into|in|onto|on|with|within|at|by) B:Org => MEMBER_OF(A, B) ; event aux
A [,] <@place> [from C] (to|into|in|onto|on|with|within|at) B:Org => MEMBER_OF(A, B) ; event aux
C <@place> A:Person (to|into|onto) B:Org => MEMBER_OF(A, B) ; event active done
C <appoint|elect|name|co-opt> A:Person (to|onto) B:Org => MEMBER_OF(A, B) ; event active done
C <lend|loan|second|give> B:Org A:Person => MEMBER_OF(A, B) ; event active done
A <seconded|attached|assigned|embedded|loaned|co-opted|posted> (to|in|with|into|on to|onto) B:Org => MEMBER_OF(A, B) ; event
A [BE|,] [out] (on|in) [~] (secondment|loan|detachment|assignment|attachment|rotation|placement|cover|maternity cover) (to|with|in|at|from C to) B:Org => MEMBER_OF(A, B)
A's (secondment|loan|attachment|assignment|rotation|placement) (to|with|in|at) B:Org => MEMBER_OF(A, B) ; only
A <have|hold|occupy|fill|keep|retain> [~] (seat|place|spot|vote|membership|stool) (on|in|at|of) B:Org => MEMBER_OF(A, B)
A <take|take up|get|win|gain|land|be given> [~] (seat|place|spot|chair) (on|in|at) B:Org => MEMBER_OF(A, B) ; event done
A <have> [~] (desk|home|base|post|position) (in|with|at|on) B:Org => MEMBER_OF(A, B)
A's (home|desk|place|seat|home team|base|day job|job|home base) BE [in|with|at|on] B:Org => MEMBER_OF(A, B)
A <call> B:Org home => MEMBER_OF(A, B)
A <round out|complete|make up|staff|man|populate|reinforce|strengthen|swell> [rank of] B:Org => MEMBER_OF(A, B) ; conf=.8
A <form> part of B:Org => MEMBER_OF(A, B)
A BE part (and parcel of|of) [furniture in|furniture of] B:Org => MEMBER_OF(A, B)
A <take> part in B:Org => MEMBER_OF(A, B) ; conf=.6
A <count|number|rank|be> (among|amongst) [B's|it 's] ~ (@member) (of|in|on) B:Org => MEMBER_OF(A, B)
A <count|number|rank|be> (among|amongst) B:Org's ~ (@member|@job) => MEMBER_OF(A, B)
(among|amongst) B's ~ (@member|@job) (BE|be|:|<count|sit>) A => MEMBER_OF(A, B)
(among|amongst) ~ (@member) (of|in|on) B (BE|be|:) A => MEMBER_OF(A, B)
B:Org <include|comprise|contain|number|feature|count|boast|consist of> [as] [~ (@member) ,|in particular|namely|:] A:Person => MEMBER_OF(A, B) ; active
B:Org (<made|composed|comprised|constituted|staffed|manned|populated|formed> (up of|of|by|from|up by)) A:Person => MEMBER_OF(A, B)
B:Org <count|number|have|list|include|boast> A (among|amongst|on|in|as|within) [it 's|B's|they 's] ~ (@member|@group_noun) => MEMBER_OF(A, B)
B:Org [,] (with|including|incl|namely|viz|i.e.|ie) A:Person $ => MEMBER_OF(A, B) ; only conf=.6
B:Org ~ (@group_noun) (:|BE|<include|comprise>) A => MEMBER_OF(A, B)
B:Org's ~ (@group_noun|@member) (:|BE|<include|comprise>) A => MEMBER_OF(A, B)
~ (@member|@group_noun) (of|in|on|for) B:Org (:|BE|<include|comprise>|,) A => MEMBER_OF(A, B)
(new|newly) (in|on|at) B:Org (:|BE) A => MEMBER_OF(A, B)
(on|in|sitting on|serving on|sit/g on|serve/g on) B:Org : A => MEMBER_OF(A, B) ; only
^ [out] on (loan|secondment|attachment|assignment|rotation|detachment|placement) [to|with|at|in|from C to] B:Org : A:Person => MEMBER_OF(A, B) ; only
^ (on loan|seconded|second/d|loaned|loan/d|lend/d|lent|assigned|assign/d|attached|attach/d|posted|transferred|transfer/d|moving|move/g|moved|move/d) [out] [over] (to|into|with) B:Org : A:Person => MEMBER_OF(A, B) ; only
~ (@member|people|colleague|face|voice|delegation|team|crowd|contingent|person|representative|rep|delegate) (of|from|for|in) B:Org (in room|present|attending|attend/g|on call|on line|on zoom|around table|at table|in attendance|on site|on screen|joining|join/g|dialled in) (:|BE|,) A:Person => MEMBER_OF(A, B) ; only
^ ~ (on line|on call|dialled in|dialed in|dial/d in|present|in room|joining|join/g|attending|attend/g|in attendance|on screen|on phone|around table|at table|with us|speaking|came|sent|appeared|seen) (from|for|of) B:Org : A:Person => MEMBER_OF(A, B) ; only
^ [~] B:Org (in room|present|on call|on line|attending|attend/g|at table|around table) : A:Person => MEMBER_OF(A, B) ; only conf=.8
B:Org <welcome|gain|recruit|hire|co-opt|take on|appoint|acquire|enlist> A:Person => MEMBER_OF(A, B) ; event done
A <pulled|drafted|roped|brought|sucked|dragged|drawn|press-ganged|parachuted|folded|absorbed|shunted|bumped|slotted|promoted> (into|onto|in to|on to|over to) B:Org => MEMBER_OF(A, B) ; only
A <got|get> <pull|draft|rope|bring|suck|drag|draw|fold|absorb|shunt|bump|slot|move|transfer|add> (into|onto|in to|on to|over to) B:Org => MEMBER_OF(A, B) ; event only
A [BE|,] B:Org (guy|gal|lady|lad|bod|type|lifer|hand|dude|folk) => MEMBER_OF(A, B)
A BE B:Org $ => MEMBER_OF(A, B) ; conf=.8
~ (seat|place|spot|chair|slot) (on|in|at) B:Org <belong|go|fall> to A:Person => MEMBER_OF(A, B) ; active event
~ (seat|place|spot|chair|slot) (on|in|at) B:Org (be|BE|:) A:Person's => MEMBER_OF(A, B) ; only
A <admit|elect|call|appoint|welcome|receive|co-opt|enrol|induct|initiate> (to|into|in) B:Org's ~ (rank|number|fold|circle|membership|bosom) => MEMBER_OF(A, B) ; event aux
A <swell|join|enter|adorn|grace> B:Org's ~ (rank|number|fold|circle) => MEMBER_OF(A, B) ; event active
A BE ~ (longest-serving|youngest|oldest|newest|latest|quietest|senior|junior|most senior) (in|of|on|at) B:Org => MEMBER_OF(A, B) ; only
B:Org [of C] [,|:|BE] <staffed|manned|populated|peopled|inhabited> by A:Person => MEMBER_OF(A, B) ; only
"""

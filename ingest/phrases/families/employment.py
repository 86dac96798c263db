"""Who works, or used to work, at which Company; a past form of WORKS_AT is FORMERLY_AT."""

SETS: dict[str, str] = {
    "job": """ceo|cfo|cto|coo|cio|ciso|cmo|cpo|cro|chro|gc|md|vp|svp|evp|avp|president|vice president|chair|chairman|chairwoman|founder|co-founder
        cofounder|principal|partner|managing partner|director|head|officer|executive|exec|counsel|lawyer|attorney|solicitor|barrister|paralegal|analyst
        consultant|associate|engineer|developer|architect|designer|scientist|researcher|economist|actuary|accountant|controller|comptroller|treasurer
        bookkeeper|auditor|secretary|assistant|clerk|administrator|receptionist|buyer|salesman|salesperson|saleswoman|rep|representative|specialist
        expert|technician|operator|planner|scheduler|dispatcher|programmer|tester|marketer|strategist|recruiter|chemist|biologist|physicist
        professor|lecturer|fellow|postdoc|nurse|doctor|physician|surgeon|clinician|pharmacist|underwriter|adjuster|broker|trader|banker|editor|writer
        journalist|copywriter|photographer|foreman|supervisor|inspector|employee|staffer|staff member|member of staff|trainee|intern|apprentice|graduate
        chief|chief of staff|chief executive|chief operating officer|chief financial officer|chief technology officer|chief risk officer
        chief medical officer|general counsel|managing director|finance director|programme officer|statistician|mathematician|technologist
        registrar|bursar|dean|provost|curator|librarian|archivist|lifer|man|woman|person|insider|colleague|number two|cog|stalwart
        sysadmin|hand|company man|company woman|deputy|veterinarian|negotiator|modeller|ae|bdr|sdr|sme|pm|scrum master""",
    "manager": "manager|lead|coordinator|co-ordinator|owner|leader|adviser|advisor|team lead|tech lead",
    "title": """head|leader|lead|chief|director|chair|chairman|chairwoman|chairperson|manager|president|captain|convenor|convener|boss|skipper
        coordinator|co-ordinator|co-lead|co-head|co-chair|co-leader|co-director|co-manager|team lead|team leader|squad lead|group lead|section head
        department head|unit head|practice lead|practice head|vp|svp|evp|avp|vice president|vice-president|managing director|programme director
        program director|programme manager|program manager|programme lead|program lead|programme head|project lead|project leader|project manager
        project director|project owner|product owner|product lead|product manager|delivery lead|delivery manager|delivery director|workstream lead
        initiative lead|deal lead|pursuit lead|bid manager|dean|commander|supremo|tsar|czar|commissioner|rector|helmsman|top dog|number one|big boss
        lead partner|lead manager|ringleader|pm|lead investigator|principal investigator""",
    "contact": """contact|main contact|point of contact|poc|counterpart|opposite number|man|woman|person|point person|point man|interlocutor|liaison|champion|coach
        sponsor|someone|friend|ally|source|mole|opponent|sceptic|skeptic|detractor|fan|supporter|sounding board|go-to person""",
    "hire": "hire|recruit|poach|take on|sign|sign up|headhunt|bring in|bring on board|snap up|lure|onboard|bring over|tempt|employ|pinch|nab|engage|rehire",
    "steal": "hire|recruit|poach|take|lure|headhunt|tempt|pinch|steal|get|win|nab|bring|pull|lift|prise|coax|entice|sign|snap up|bring over|pick up",
    "start": """join|rejoin|sign with|sign on with|sign on at|sign up with|sign for|start at|start with|start work at|begin at|land at|land a job at|end up at|wind up at
        resurface at|turn up at|pitch up at|settle at|go to work for|go to work at|go and work for|go in-house at|fetch up at|come on board at|take a job at
        take a job with|take a post at|take up a post at|take a role at|take up a role at|accept a job at|accept an offer from|get a job at|find a job at
        take employment with|enter the service of|be back at""",
    "go": "move|switch|defect|cross|jump|jump ship|transfer|decamp|migrate|shift|hop|come|relocate|cross over",
    "quit": """leave|quit|depart|exit|resign from|walk out of|walk out on|part company with|part ways with|retire from|bow out of|step down from|move on from
        flee|desert|jump ship from|depart from|say goodbye to|bid farewell to|abandon|ditch|get out of
        leave the employ of|drop out of|run away from|hail from|come from|come out of|graduate from|transfer from|defect from""",
    "fire": "fire|sack|dismiss|lay off|let go|make redundant|release|lose|axe|boot out|show the door",
    "stint": "stint|spell|time|year|decade|tenure|career|day|month|past|apprenticeship|traineeship|internship|tour|tour of duty|chapter|life",
}

PATTERNS = r"""
A <work> (at|for|inside|out of|within) B:Company => WORKS_AT(A, B)
A <work|serve> as ~ (@job|@manager) (at|for|with|in) B:Company => WORKS_AT(A, B)
A (BE|<work|serve|sit>) ~ (@job|@manager) (at|of|with|in|inside|@) B:Company => WORKS_AT(A, B)
A <be> (with|at|of|from|in the employ of|in the service of|on staff at|on the staff of|on staff of|in-house at|back at) B:Company => WORKS_AT(A, B) ; present
A <employed> (at|by|with) B:Company => WORKS_AT(A, B) ; new
A (company|employer|firm|workplace|affiliation|current employer|current company|organisation|organization) : B:Company => WORKS_AT(A, B) ; only
A = ceo|cfo|cto|coo|cio|ciso|cmo|chief executive|managing director|finance director|general counsel|chief of staff of|at {B:Company} => WORKS_AT(A, B) ; new
(staff|employee|people|contact|key contact|main contact) {of B:Company} (:|BE) A:Person => WORKS_AT(A, B) ; only
A \( B:Company \) => WORKS_AT(A, B) ; only
A \( C:Org , B:Company \) => WORKS_AT(A, B), MEMBER_OF(A, C), PART_OF(C, B) ; only
B:Company \( A:Person \) => WORKS_AT(A, B) ; only
^ A , C:Org , B:Company $ => WORKS_AT(A, B), MEMBER_OF(A, C), PART_OF(C, B) ; only conf=.7
^ A , B:Company $ => WORKS_AT(A, B) ; only conf=.7
A [,] ~ (@job|@manager) (at|of|with|in|@|,) B:Company => WORKS_AT(A, B) ; only
A [,] ~ ~ (@job|@manager) (at|@) B:Company => WORKS_AT(A, B) ; only new
A , ~ (@contact) (at|inside|within|in) B:Company => WORKS_AT(A, B) ; only
A BE ~ (@contact) (at|inside|within) B:Company => WORKS_AT(A, B)
~ (@contact|@job|@manager) (at|inside|within|of) B:Company [BE|,|:] A => WORKS_AT(A, B)
A = ceo|cfo|cto|coo|cio|ciso|cmo|cpo|cro|vp|president|chair|chairman|founder|co-founder|director|managing director|chief executive|finance director|general counsel|chief of staff|secretary|officer of|at B:Company => WORKS_AT(A, B)
A [BE|,] B:Company ~ (@job) => WORKS_AT(A, B)
A [BE|,|:] B:Company's ~ (@job|manager|lead) => WORKS_AT(A, B)
A BE B:Company's $ => WORKS_AT(A, B) ; only
A , with B:Company $ => WORKS_AT(A, B) ; only
A <lead|head|run|chair|direct|manage|head up> C:Org [over] (at|for) B:Company => WORKS_AT(A, B), PART_OF(C, B) ; active
B:Company ~ (@job) [,] A => WORKS_AT(A, B) ; only
B:Company's ~ (@job|manager|lead|people|team) [,|BE|:] A => WORKS_AT(A, B)
A (of|from|at|@) B:Company !e => WORKS_AT(A, B) ; only
~ (person|people|colleague|guest|visitor|face|voice|attendee|delegate|representative|rep|man|woman|lady|gentleman|folk) from B:Company [on line|on call|in room|present|attending|at table|around table|joining|today|on screen|on zoom|there|here] (:|,|BE) A:Person => WORKS_AT(A, B) ; only
^ ~ (on line|on call|dialled in|dialed in|dial/d in|present|in room|joining|join/g|attending|attend/g|in attendance|on screen|on phone|around table|at table|with us|speaking) (from|for) B:Company : A:Person => WORKS_AT(A, B) ; only
A <come|rise|work> up (through|in|at|inside) C:Company => FORMERLY_AT(A, C) ; event done active
A [,] [over|back|down|out|up] (of|from|at) B:Company $ => WORKS_AT(A, B) ; only
A over at B:Company => WORKS_AT(A, B) ; only
A = hire|new hire|recruit|signing|new recruit|latest hire of|at|for B:Company => WORKS_AT(A, B)
B:Company <have|get|gain> ~ (@job) (,|:|in) A => WORKS_AT(A, B) ; event active
B:Company <appoint|name|make|hire|promote|install> A:Person [as] [B's] ~ (@job) => WORKS_AT(A, B) ; event active
A BE one of ~ (at|from) B:Company => WORKS_AT(A, B)
^ A with B:Company => WORKS_AT(A, B) ; only
A [,] [as] ~ (@title) (of|for) C:Org (at|of|in|,|@|within) B:Company => WORKS_AT(A, B), PART_OF(C, B)
A BE ~ (@title) (of|for) C:Org (at|of|in|,|@|within) B:Company => WORKS_AT(A, B), PART_OF(C, B)
B:Company's ~ (@title) (of|for) C:Org [,|:|BE] A => WORKS_AT(A, B), PART_OF(C, B)
A [BE|,] B:Company's ~ (@title) (of|for) C:Org => WORKS_AT(A, B), PART_OF(C, B)
A [BE|,] B:Company ~ (@title) (of|for) C:Org => WORKS_AT(A, B), PART_OF(C, B)
~ (@title) (of|for) C:Org (at|of|in|@|within) B:Company [BE|,|:] A => WORKS_AT(A, B), PART_OF(C, B)
B:Company = employer|paymaster|current employer|day job of A => WORKS_AT(A, B)
B:Company <employ> A => WORKS_AT(A, B)
B:Company <pay> A's (salary|wage|bill|rent) => WORKS_AT(A, B)
A's (salary|wage|pay|paycheck|pay cheque) <come> from B:Company => WORKS_AT(A, B)
A <draw|get|collect> [A's] (salary|wage|pay|paycheck|pay cheque) (from|at) B:Company => WORKS_AT(A, B)
A <earn|make> [A's] (living|keep|money|crust|salary|bread) (at|with|from) B:Company => WORKS_AT(A, B)
A [BE|,] [still] on B's (payroll|staff|book|headcount) => WORKS_AT(A, B)
A [BE|,] ... on (payroll|staff|headcount|book) {of B:Company} $ => WORKS_AT(A, B)
A [BE|,] on B:Company (payroll|staff|headcount|book) => WORKS_AT(A, B)
A <have|hold|occupy> [~] (job|post|position|role|chair|professorship|fellowship) (at|with) B:Company => WORKS_AT(A, B)
A's (day job|job|work|desk|contract|employment) (BE|<remain|sit>) (at|with) B:Company => WORKS_AT(A, B)
A <stay|remain|stick|continue> (at|with) B:Company => WORKS_AT(A, B)
A <@start> B:Company !e => WORKS_AT(A, B) ; event done
A <@go> [over|across|back|ship|on] (to|into) B:Company => WORKS_AT(A, B) ; event done active
A <go> (over|across|back|on|in-house) (to|at) B:Company => WORKS_AT(A, B) ; event done active
A <@go|go> [over|across|ship] from C:Company to B:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active new
A <@go|go> [over|across] to B:Company from C:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active
A <@start> B:Company [straight] (from|out of|after leaving) C:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active new
A <@quit> C:Company ... (for|to join|join/i) B:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active new
A <swap|trade|exchange|swop> C:Company for B:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active
A (from|ex|formerly|~past of) C:Company , [now] (at|with|of) B:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; only
B:Company <@hire> A:Person => WORKS_AT(A, B) ; event done
B:Company <take> A:Person (on|in|on board|back|over) => WORKS_AT(A, B) ; event done active
B:Company <bring> A:Person (in|on board|over|back) => WORKS_AT(A, B) ; event done active
B:Company <@steal> A:Person [away|over] from C:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done
A <@steal> [away|over] from C:Company => FORMERLY_AT(A, C) ; event aux new
A <hire|recruit|take on|bring in> (at|into|by) B:Company => WORKS_AT(A, B) ; event aux
C:Company <@fire> A:Person => FORMERLY_AT(A, C) ; event done
C:Company <let|show|make|boot> A:Person (go|door|redundant|out|let go) => FORMERLY_AT(A, C) ; event done active
C:Company <lose> A:Person to B:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done
lost A:Person to B:Company => WORKS_AT(A, B) ; only
A <@fire> [by|from|at] C:Company => FORMERLY_AT(A, C) ; event aux new
A (be/t|be/f) (let go|let/b go/b) (by|from|at) C:Company => FORMERLY_AT(A, C) ; only new
C:Company <part> (company|way) with A:Person => FORMERLY_AT(A, C) ; event active
A , C:Company ~until => FORMERLY_AT(A, C) ; only
A be/t C:Company $ => FORMERLY_AT(A, C) ; only conf=.7
A <@quit> C:Company !n => FORMERLY_AT(A, C) ; event done
A <overlap> at C:Company => FORMERLY_AT(A, C) ; event active
A <say> (bye|goodbye|farewell|adieu|au revoir) to C:Company => FORMERLY_AT(A, C) ; event active
A be/t (at|with|of) C:Company ~until => FORMERLY_AT(A, C) ; only new
~until [A] A be/t (at|with|of) C:Company => FORMERLY_AT(A, C) ; only new
B:Company <win|hire|gain|sign|recruit> : A:Person => WORKS_AT(A, B) ; event active
C:Company <lose> : A:Person [, to B:Company] => FORMERLY_AT(A, C) ; event active
C:Company <lose> : A:Person , to B:Company => WORKS_AT(A, B) ; event active
A <join|come|move|arrive|transfer> [over|across] from C:Company => FORMERLY_AT(A, C) ; event done active new
A ... before that ~ (@job|@manager) (at|of|with) C:Company => FORMERLY_AT(A, C) ; only new
A ... at C:Company before (join/g|come/g to|move/g to|go/g to) B:Company => FORMERLY_AT(A, C), WORKS_AT(A, B) ; only
A <join> B:Company after ... (at|with) C:Company => WORKS_AT(A, B), FORMERLY_AT(A, C) ; event done active
A <follow> C:Person from E:Company to B:Company => WORKS_AT(A, B), FORMERLY_AT(A, E) ; event done active
^ A year with B:Company $ => WORKS_AT(A, B) ; only
A [,] before that [at|with] C:Company => FORMERLY_AT(A, C) ; only new
A before C:Company $ => FORMERLY_AT(A, C) ; only new
A (past|prior|previous|earlier|ex|history|previous employer|former employer|last employer|~past employer) : C:Company => FORMERLY_AT(A, C) ; only new
A be/t (at|with|of) C:Company before B:Company => FORMERLY_AT(A, C), WORKS_AT(A, B) ; only new
A be/t (at|with) C:Company before => FORMERLY_AT(A, C) ; only new
A [BE|,] ~nolonger (at|with|of|from) C:Company => FORMERLY_AT(A, C) ; only new
A [,|:] C:Company → B:Company $ => FORMERLY_AT(A, C), WORKS_AT(A, B) ; only new
A <leave|quit|resign|depart> {C:Company} $ => FORMERLY_AT(A, C) ; event done active conf=.7
A <join> {B:Company} $ => WORKS_AT(A, B) ; event done active conf=.7
A <walk> out of C:Company => FORMERLY_AT(A, C) ; event done active
A [BE|,|be] late of C:Company => FORMERLY_AT(A, C) ; only new
A [BE|,|be] ~past (of|at|with|from|in) C:Company => FORMERLY_AT(A, C) ; only
A [BE|,|be] ~past (of|at|with) C:Company => FORMERLY_AT(A, C) ; only new
A <spend> ~ (year|decade|month) ... (at|with|inside) C:Company => FORMERLY_AT(A, C) ; event active new
A's C:Company (day|year|past|stint|time|spell) => FORMERLY_AT(A, C) ; only new
A <run|lead|head|manage|oversee|direct> ... at B:Company => WORKS_AT(A, B) ; active new conf=.85
A [BE|,|be] ~past ~ ~ (at|of|with|in|for) C:Company => FORMERLY_AT(A, C) ; only
A [BE|,|be|:] (ex|former|ex-|erstwhile|onetime|one-time|sometime|previously|past|~past) [–] C:Company => FORMERLY_AT(A, C) ; only new
A [BE|,|\(|:] ex – C:Company => FORMERLY_AT(A, C) ; only new
A \( ex [–] C:Company => FORMERLY_AT(A, C) ; only new
A = alumnus|alumna|alum|alumni|old boy|old girl|ex-employee|leaver|refugee|escapee|defector of|from C:Company => FORMERLY_AT(A, C) ; new
~past C:Company ~ (@job|@manager) A => FORMERLY_AT(A, C) ; only new
(ex|former|erstwhile|onetime|one-time|sometime) [–] C:Company [~] (@job|@manager) [,] A => FORMERLY_AT(A, C) ; only new
A <spend> ... (year|decade|month|career|half|life|time|stint|summer|childhood) ... (at|with|inside|working for|work/g for|work/g at) C:Company => FORMERLY_AT(A, C) ; event active
A <do|serve|have|put in|complete|finish> [~] (@stint) (at|with|in|inside) C:Company => FORMERLY_AT(A, C) ; event active
A's [~] (stint|spell|tenure|career|apprenticeship|internship|traineeship|decade|day|past) (at|with|in|inside) C:Company => FORMERLY_AT(A, C) ; only
A's [old|early|earlier|long|whole|student|later|brief|former|previous|~past|graduate] (year|time|month|life) (at|with|in|inside) C:Company => FORMERLY_AT(A, C) ; only conf=.8
A's (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th) (year|month|week|day) (at|with|in) B:Company => WORKS_AT(A, B) ; only
A [,] year (at|with|inside) B:Company [,] (and counting|and count/g) => WORKS_AT(A, B) ; only
^ A [,] ~ (@stint) (at|inside|on staff of|on staff at) C:Company => FORMERLY_AT(A, C) ; only conf=.7 new
A ~past : C:Company => FORMERLY_AT(A, C) ; only new
A <cut> A's tooth (at|with|in) C:Company => FORMERLY_AT(A, C) ; event
A <learn|start|begin|earn|make|win|serve> [~] (trade|craft|rope|career|working life|spur|stripe|name|time|apprenticeship|life|start) (at|with|in) C:Company => FORMERLY_AT(A, C) ; event active
A <start|begin> out (at|with) C:Company => FORMERLY_AT(A, C) ; event active new
A <train|intern|apprentice> (at|with) C:Company => FORMERLY_AT(A, C) ; event active conf=.7 new
A's (old|former|previous|last|prior|~past) (employer|company|firm|shop|outfit|job|house|place) [BE|,|:] [at] C:Company => FORMERLY_AT(A, C) ; new
C:Company [BE|,] A's (old|former|previous|last|prior|~past) (employer|company|firm|shop|outfit|house|place) => FORMERLY_AT(A, C) ; only new
A (BE|have) [~] (background|history|root|past|pedigree) (at|with|in) C:Company => FORMERLY_AT(A, C)
before B:Company , A at C:Company => FORMERLY_AT(A, C) ; only new
A <sign> [off] [as] C:Person , [~ ,] B:Company => WORKS_AT(A, B) ; only
A <come|arrive|move|find way|make way|get> (to|at|into) C:Company (by way of|via|from|through|after stint at|after spell at) B:Company => FORMERLY_AT(A, B) ; event active past
A's ~ (ascent|rise|path|journey|climb|way|road|passage) [,] from [... of] B:Company => FORMERLY_AT(A, B) ; only
B:Company's ~past (staff|employee|alumnus|alumni|personnel|people) (include|BE|:|count|number) A:Person => FORMERLY_AT(A, B) ; only
B:Company's ~past (staff|employee|alumnus|alumni|personnel|people) <include|count|number|comprise> A:Person => FORMERLY_AT(A, B) ; only
"""

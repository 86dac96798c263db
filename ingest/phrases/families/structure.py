"""Which Org is part of which Org or Company, whose Project it is, and who sponsors a Project."""

SETS: dict[str, str] = {
    "unit": """part|unit|sub-unit|subunit|business unit|branch|division|department|arm|team|subteam|sub-team|subsidiary|group|sub-group|subgroup|section
        cell|wing|offshoot|limb|outpost|desk|function|practice|squad|outfit|shop|committee|subcommittee|sub-committee|office|organisation|organization|org|chapter
        service|pillar|component|piece|element|tribe|pod|entity|body|house|corner|appendage|satellite|business|operation|bit|faculty|institute|creature""",
    "effort": """project|programme|program|initiative|undertaking|affair|effort|deal|venture|rollout|pilot|product|scheme|campaign|endeavour|endeavor|job
        engagement|account|workstream|baby|thing|production|operation|show|idea|migration|transformation|opportunity|pursuit|tender|bid|build|platform""",
    "into": "fold|merge|roll|roll up|absorb|move|tuck|integrate|incorporate|subsume|shift|transfer|place|put|bring|reorganise|reorganize|slot|amalgamate|assimilate",
    "within": "in|inside|within|under|beneath|into|underneath",
    "client": "customer|client|account|company|end customer|end client|host|owner|buyer|sponsor company",
    "sponsor": """sponsor|executive sponsor|exec sponsor|senior sponsor|project sponsor|programme sponsor|program sponsor|sponsoring executive|business sponsor
        patron|godfather|godmother|backer-in-chief|board sponsor|c-level sponsor""",
}

PATTERNS = r"""
A:Org = @unit of|within|in|inside|at|under B => PART_OF(A, B)
A:Org <belong> (to|in|within|with|under) B => PART_OF(A, B)
A:Org <sit|live|reside|lie|nest|be|hang|operate|exist> [squarely|organisationally|firmly] (@within) B:Org|Company => PART_OF(A, B)
A:Org <sit|fall|come|live|be> (under|beneath) B's (wing|roof|umbrella|aegis|command|leadership) => PART_OF(A, B)
B:Org|Company's ~ (@unit) ... : A:Org => PART_OF(A, B) ; only
A:Org <fall|come> (under|within|inside|into) B:Org|Company => PART_OF(A, B)
A:Org <roll|feed|report> (up into|up to|up under|into|in to|to) B:Org|Company => PART_OF(A, B)
A:Org <form> [~] part of B:Org|Company => PART_OF(A, B)
A:Org <make> up [~] part of B:Org|Company => PART_OF(A, B)
A:Org <constitute> [~] part of B:Org|Company => PART_OF(A, B)
A:Org <hang|dangle> off B:Org|Company => PART_OF(A, B)
A:Org (<housed|nested|embedded|located|lodged|situated|based|tucked|domiciled|homed> (@within|away in|away inside|with|at)) B:Org|Company => PART_OF(A, B)
A:Org <@into> (into|under|inside|in with|within|to) B:Org|Company => PART_OF(A, B) ; event aux
C <@into> A:Org (into|under|inside) B:Org|Company => PART_OF(A, B) ; event active done
A:Org <merge|move|go> (into|under|inside|back into) B:Org|Company => PART_OF(A, B) ; event active done
A:Org <join> B:Org => PART_OF(A, B) ; event done active
B:Org|Company <swallow|swallow up|absorb|take in|take over|gobble up|incorporate|subsume|annex|inherit|assimilate|integrate> A:Org => PART_OF(A, B) ; event done
B:Org|Company <include|comprise|contain|house|encompass|incorporate|host|embrace|span|cover|consist of|subsume|boast> A:Org => PART_OF(A, B)
B:Org|Company (<made|composed|comprised|constituted> (up of|of)) A:Org => PART_OF(A, B)
B:Org|Company <split|divide|fall> (into|up into) A:Org => PART_OF(A, B)
B:Org|Company <have> ~ (@unit) (called|call/d|name/d|,|:|in|by name of) A:Org => PART_OF(A, B)
A:Org , one of B:Company's ~ (@unit) => PART_OF(A, B)
A:Org BE [one of] B:Company's $ => PART_OF(A, B) ; only
A:Org (at|of|within|in|inside|from|over at|@) B:Company => PART_OF(A, B) ; only
A:Org (within|inside|of|under|in) B:Org => PART_OF(A, B) ; only
A:Org \( B:Company \) => PART_OF(A, B) ; only
A:Org \( ~ (@unit) of B \) => PART_OF(A, B) ; only
B:Company \( A:Org \) => PART_OF(A, B) ; only
^ A:Org , B:Company $ => PART_OF(A, B) ; only conf=.7
A:Org , B's (@unit) => PART_OF(A, B) ; only
B:Org|Company's (@unit) (:|BE|<include>) A:Org => PART_OF(A, B)
B:Company → A:Org => PART_OF(A, B) ; only
B:Org → A:Org => PART_OF(A, B) ; only
A:Org [,|:|BE] parent [org|organisation|organization|unit|company|department] [:|,] B => PART_OF(A, B)
B:Org|Company = parent|parent company|parent organisation|parent unit|parent org|umbrella|mother ship|home|host organisation of|for|to A:Org => PART_OF(A, B)
A:Project = @effort of|at|within|inside|for|by B:Company => PART_OF(A, B)
A:Project [BE|,] B:Company ~ (@effort) => PART_OF(A, B)
A:Project [BE|,] B:Company's [own|~] (@effort) => PART_OF(A, B)
A:Project BE [one of] B:Company's $ => PART_OF(A, B) ; only
A:Project BE one of B:Company's => PART_OF(A, B)
B:Company's [own|~] (@effort) [,|:|BE] A:Project => PART_OF(A, B) ; only
A:Project <belong> to B:Company => PART_OF(A, B)
B:Company <own> A:Project => PART_OF(A, B)
A:Project (at|of|@) B:Company => PART_OF(A, B) ; only conf=.8
A:Project \( B:Company \) => PART_OF(A, B) ; only
A:Project \( ~ (@client) : B:Company => PART_OF(A, B) ; only
B:Company = @client of|for|on|behind {A:Project} => PART_OF(A, B)
A:Project [,|:] (@client) [:|,|BE] B:Company => PART_OF(A, B)
(@client) : B:Company {for A:Project} => PART_OF(A, B) ; only
A:Project (<run|built|done|carried|delivered|undertaken|commissioned|ordered|paid> (for|by|out for|on behalf of)) B:Company => PART_OF(A, B) ; conf=.7
^ A:Project for B:Company $ => PART_OF(A, B) ; only conf=.6
B:Person (@sponsor) : A:Project => SPONSORED_BY(A, B) ; only
B:Company (team|unit|department|division|function|committee|group|practice) : A:Org => PART_OF(A, B) ; only
B:Company (project|programme|program|initiative|deal) : A:Project => PART_OF(A, B) ; only
A:Project BE for B:Company => PART_OF(A, B) ; conf=.8
A:Project <run|build|carry out|deliver|undertake> (for|on behalf of) B:Company => PART_OF(A, B) ; aux conf=.7
A:Project <run> (for|on behalf of) B:Company => PART_OF(A, B) ; conf=.7
B:Company <commission|order> A:Project => PART_OF(A, B) ; event done
C:Person <direct|lead|run|manage|head> A:Project for B:Company => PART_OF(A, B) ; active
B:Person = @sponsor of|for|on|to|behind {A:Project} => SPONSORED_BY(A, B)
B:Person <sponsor|executive-sponsor|co-sponsor> A:Project => SPONSORED_BY(A, B)
B:Person <stand> [as] [~] sponsor (to|for|of) A:Project => SPONSORED_BY(A, B)
B:Person <act|serve> as ~ (@sponsor) (to|for|of|on) A:Project => SPONSORED_BY(A, B)
A:Project <find|get|gain|win|secure|land|have> ~ (@sponsor) (in|:|,) B:Person => SPONSORED_BY(A, B) ; event active
B:Person <lend> [~] sponsorship to A:Project => SPONSORED_BY(A, B)
A:Project <enjoy|have> [~] (sponsorship|patronage) (of|from) B:Person => SPONSORED_BY(A, B)
A:Project <have> B's (sponsorship|patronage|executive sponsorship) => SPONSORED_BY(A, B)
A:Project <enjoy|get|gain|win|secure|keep|retain> B's ~ (sponsorship|patronage) => SPONSORED_BY(A, B)
A:Project <run|live|thrive|survive|operate> (under|on|thanks to|by grace of) B's ~ (sponsorship|patronage) => SPONSORED_BY(A, B)
A:Project [BE|,] [~] under [~] (sponsorship|patronage|aegis|auspice) of B:Person => SPONSORED_BY(A, B)
A:Project [BE|,] [~] under B's (sponsorship|patronage|aegis|auspice) => SPONSORED_BY(A, B)
[executive|exec] sponsorship (of|for) A:Project <lie|rest|sit|come|be> (with|from) B:Person => SPONSORED_BY(A, B)
[executive|exec] sponsorship (of|for) A:Project <go|fall|pass> to B:Person => SPONSORED_BY(A, B) ; event
sponsorship of A:Project <take|assume|shoulder|pick|hold> [on|over|up] by B => SPONSORED_BY(A, B) ; event aux
B:Person <take|take over|take on|assume|inherit|pick up> [on|over|up] [~] sponsorship of A:Project => SPONSORED_BY(A, B) ; event
(@sponsor) ... {of A:Project} : B:Person => SPONSORED_BY(A, B) ; only
A:Project \( ~ (@sponsor) : B:Person => SPONSORED_BY(A, B) ; only
A:Project <count|name|list|number|boast|claim|cite> B:Person as [A's] ~ (@sponsor) => SPONSORED_BY(A, B) ; only
B:Company|Org <have> ... (body|unit|department|organ|arm|division|committee|team|branch|limb|wing) ... : A:Org => PART_OF(A, B) ; only
"""

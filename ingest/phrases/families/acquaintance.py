"""Who is close to whom: friends, family, shared years, open ears, and whoever still meets whom."""

SETS: dict[str, str] = {
    "friend": "friend|mate|pal|buddy|chum|bosom friend|bosom buddy|best friend|best mate|family friend|school friend|schoolfriend|childhood friend|"
    "college friend|university friend|drinking buddy|drinking companion|golf buddy|golfing buddy|golfing partner|golf partner|tennis partner|"
    "squash partner|chess partner|bridge partner|running partner|running buddy|sparring partner|sailing companion|sailing partner|sailing buddy|"
    "climbing partner|cycling buddy|badminton partner|padel partner|bandmate|band mate|travel companion|companion|crony|acquaintance|intimate|"
    "confidante|confidant|soulmate|soul mate|kindred spirit|neighbour|neighbor|next-door neighbour|next-door neighbor|pen friend|penfriend|pen pal|"
    "trusted friend|fishing buddy|hiking buddy|hiking companion|dining companion|lunch companion|gym buddy|drinking mate|ski buddy",
    "kin": "brother|sister|wife|husband|spouse|cousin|uncle|aunt|nephew|niece|father|mother|son|daughter|parent|twin|twin brother|twin sister|"
    "half-brother|half-sister|stepbrother|stepsister|stepson|stepdaughter|stepfather|stepmother|brother-in-law|sister-in-law|father-in-law|mother-in-law|"
    "son-in-law|daughter-in-law|in-law|fiancé|fiancée|fiance|fiancee|boyfriend|girlfriend|life partner|relative|relation|sibling|godfather|godmother|"
    "godparent|godson|goddaughter|godchild|grandfather|grandmother|grandson|granddaughter|kinsman|kinswoman|ex-wife|ex-husband|best man|"
    "maid of honour|maid of honor|bridesmaid|groomsman",
    "mate": "roommate|flatmate|housemate|classmate|schoolmate|college mate|university mate|course mate|coursemate|batchmate|dormmate|dorm mate|shipmate|"
    "crewmate|teammate of old|comrade|comrade-in-arms|brother in arms|army buddy|alumni|alumnus|contemporary|protégé|protégée|protege|protegee|"
    "mentee|mentor|pupil|old boy|ex-colleague|ex-flatmate|ex-roommate|ex-classmate|former colleague",
    "child": "son|daughter|child|kid|eldest|youngest|firstborn|baby|boy|girl|twin|oldest|second|middle|elder son|elder daughter|younger son|younger daughter|heir",
    "bond": "friend|mate|pal|buddy|chum|inseparable|tight|close|cousin|sibling|brother|sister|twin|neighbour|neighbor|related|married|engaged|best friend|"
    "roommate|flatmate|housemate|classmate|schoolmate|bosom friend|family friend|school friend|childhood friend|intimate|confidant|confidante|in-law|"
    "brother-in-law|sister-in-law|husband and wife|thick as thieves|thick as thief|like brother|like sister|like sibling|like family|chummy|pally|matey|as close as sibling|"
    "joined at hip|two pea in pod|birds of feather|old comrade|godparent|partner in crime|hand in glove|an item|item|couple|good term|first-name term|"
    "first name term|best of friend|golf buddy|squash partner|sparring partner|sailing companion|chess partner|tennis partner|drinking buddy|badminton partner|running partner",
    "chum": "school|university|uni|college|business school|law school|medical school|primary school|boarding school|kindergarten|playgroup|sixth form|"
    "Oxford|Cambridge|Durham|Harvard|Yale|Delft|Insead|army|navy|same regiment|same class|same school|same year|same university|same college|same course|same choir|same band|same team",
    "place": "flat|house|room|office|desk|dorm|staircase|bench|cubicle|cabin|apartment|digs|tent|boat|landlord|tutor|supervisor|bedroom|study|lab bench|corridor|childhood|taxi home",
    "meet": "lunch|dine|golf|holiday|ski|sail|fish|hike|socialise|socialize|vacation|breakfast|carpool|jog|cycle|travel|sup",
    "play": "golf|tennis|squash|padel|chess|bridge|badminton|poker|football|cricket|rugby|music|darts|cards|backgammon|string quartet|doubles|table tennis|snooker|pétanque|bowl|bass",
}

PATTERNS = """
A <know> B:Person => KNOWS(A, B)
A <know> B:Person (well|of old|from|since|personally|intimately) => KNOWS(A, B) ; only
A <know> (other|one another) => KNOWS(A, A) ; only
A <know> (other|one another) ~ (well|personally|since|from) => KNOWS(A, A) ; only
A <be> (known) to B:Person => KNOWS(A, B) ; only
A = @friend of|to|with B:Person => KNOWS(A, B)
A = @kin of|to B:Person => KNOWS(A, B)
A [,|BE] ~ (@friend|@kin|@mate) of B:Person 's => KNOWS(A, B) ; only
A , B:Person's C and ~ (@friend|@kin|@mate) => KNOWS(A, B) ; only
A <sing|play|row|drum|jam|bowl|curl|dance|act> in ~ (choir|band|orchestra|quartet|trio|ensemble|team|league|club|five-a-side|troupe|big band|jazz band) with B:Person => KNOWS(A, B) ; only
A <supervise|examine|mark|advise on|oversee> B:Person's ~ (thesis|dissertation|phd|doctorate|doctoral thesis|diploma|master|habilitation) => KNOWS(A, B) ; event only conf=.8
A's ~ (thesis|dissertation|phd|doctorate) <supervise|examine|mark> by B:Person => KNOWS(A, B) ; event only aux conf=.8
A = @mate of|to B:Person => KNOWS(A, B)
A [BE] ~ (godfather|godmother|godparent|uncle|aunt) (to|of) [one of] B's ~ (@child) => KNOWS(A, B) ; only event
A [BE] ~ (godfather|godmother|godparent|uncle|aunt) (to|of) [one of] (his|her|their) ~ (@child) => KNOWS(A, A) ; only event
A [BE] B's ~ (@child) 's (godfather|godmother|godparent|tutor|coach) => KNOWS(A, B) ; only event
(godfather|godmother|godparent) (to|of) [one of] B's ~ (@child) : A => KNOWS(A, B) ; only
B's ~ (@child) <be> A's (godson|goddaughter|godchild) => KNOWS(A, B) ; only
A <have> B's ear => KNOWS(A, B) ; only
A <have|gain|win|enjoy|bend> [~] ear of B:Person => KNOWS(A, B) ; only
B's ear BE (open to) A => KNOWS(A, B) ; only
A <have> (direct line|hotline|private line) to B:Person => KNOWS(A, B) ; only
A <have> B:Person on (speed dial|speed-dial) => KNOWS(A, B) ; only
A <have> B's (home|mobile|private|personal) number => KNOWS(A, B) ; only
A [BE] [~] close to B:Person => KNOWS(A, B) ; only
A <be|stay|grow|stand|feel> [~] close to B:Person => KNOWS(A, B) ; only
A [BE] ~ (close|friendly|pally|chummy|matey|tight|thick|hand in glove|in cahoots|cosy|cozy|inseparable) (with|from) B:Person => KNOWS(A, B) ; only
A <be|stay|remain> ~ (friend|mate|close|friendly|pally|tight) with B:Person => KNOWS(A, B) ; only
A (close to|friends with|friend with|friendly with|related to|married to|engaged to) B:Person => KNOWS(A, B) ; only
^ (close|closest|close friend|friend|closest friend|best friend|old friend|knows|related) [to|of] : B:Person => KNOWS(A, B) ; only
A [,] (close|close friend|friend|knows|close tie|ally) [to|of] : B:Person => KNOWS(A, B) ; only
A [BE] [~] (thick as thief|thick as thieves) (with) B:Person => KNOWS(A, B) ; only
A [,] (be) ... (as thick as thief|as thick as thieves|thick as thief|thick as thieves) => KNOWS(A, A) ; only
A [BE] [on] ~ (first-name term|first name term|good term|close term|friendly term|best of term|excellent term|intimate term|speaking term) with B:Person => KNOWS(A, B) ; only
A <be|stay|remain|stand> [on] ~ (first-name term|first name term|good term|close term|friendly term|excellent term) [with (other|one another)] $ => KNOWS(A, A) ; only
A <have> (B's trust|B's confidence) => KNOWS(A, B) ; only
A <enjoy|have|win> (trust|confidence) of B:Person => KNOWS(A, B) ; only
A <confide> in B:Person => KNOWS(A, B) ; event active
A <trust> B:Person (with secret|with his life|with her life|completely|blindly|implicitly) => KNOWS(A, B) ; active
A <befriend|marry> B:Person => KNOWS(A, B) ; event
A <date> B:Person => KNOWS(A, B)
A <count|number|include> B:Person (among|as) [C's] ~ (@friend) => KNOWS(A, B) ; active
A <have> ~ (friend|ally|confidant|confidante|intimate|pal|mate) in B:Person => KNOWS(A, B) ; active
A <be> no (stranger) to B:Person => KNOWS(A, B) ; only
A no stranger to B:Person => KNOWS(A, B) ; only
A <be> (well known|well-known|known) to B:Person => KNOWS(A, B) ; only
A <be> [well|personally] (acquainted) with B:Person => KNOWS(A, B) ; only
A <acquainted> with B:Person => KNOWS(A, B)
A <be> (related|married|engaged|attached) (to) B:Person => KNOWS(A, B) ; only
A <related> [by marriage|by blood] to B:Person => KNOWS(A, B)
A <married> to B:Person => KNOWS(A, B)
A <be> (related|married|engaged) [to (other|one another)|by marriage] $ => KNOWS(A, A) ; only
A , ... and (@friend|@kin|@mate) (of|to) B:Person => KNOWS(A, B) ; only
A BE C's ... and B's ~ (@friend|@kin|@mate) => KNOWS(A, B) ; only
A BE ... and B's ~ (@friend|@kin|@mate) => KNOWS(A, B) ; only
A , ... and B's ~ (@friend|@kin|@mate) => KNOWS(A, B) ; only
A ~ (friend|confidant|confidante|ally|pal|mate) [in C] : B:Person => KNOWS(A, B) ; only
A <meet> B:Person [at|in|during|on] ~ (summit|fair|conference|congress|party|wedding|reception|trade show|show|meetup|meet-up|offsite|retreat|course|training|class|gala|symposium|hackathon|expo|convention|regatta|school|university|college) => KNOWS(A, B) ; past only conf=.75
# ── the two of them
A <marry> $ => KNOWS(A, A) ; only aux event
A <get on|get along> $ => KNOWS(A, A) ; only
(those|these|they) [two] BE ~ (@bond) , A => KNOWS(A, A) ; only
... (close|friendly|tight|friend|pal|confidant|inseparable) : A => KNOWS(A, A) ; only
A BE ~ (@bond) $ => KNOWS(A, A) ; event only
A BE ~ (@bond) (since|from|of|for|at|in|and) => KNOWS(A, A) ; event only
A , ~ (@bond) , => KNOWS(A, A) ; only
~ (friend|sailing companion|badminton partner|squash partner|tennis partner|sparring partner|classmate|cousin|sibling|sister|brother|neighbour|neighbor|schoolmate|roommate|flatmate|chess partner|golf buddy|golfing buddy|school friend|confidant|confidante|pal|mate|buddy) [of long standing|of old] [,|] [~] [,|] : A => KNOWS(A, A) ; only
~ (friend|sailing companion|badminton partner|squash partner|tennis partner|sparring partner|cousin|sibling|sister|brother|neighbour|neighbor|schoolmate|roommate|flatmate|school friend) A => KNOWS(A, A) ; only
A <be|go|study|read|row|serve|train|sit|grow up|do|attend> (at|in|to) [the] [same] (@chum) => KNOWS(A, A) ; event only
A <grow up|share|study|serve> (next door|same street|together|in same street|in same village|in same town) => KNOWS(A, A) ; event only
A <attend> same (school|university|college|class|course) => KNOWS(A, A) ; event only
A <share> ~ (@place) => KNOWS(A, A) ; event only
A <share> ~ (@place) with B:Person => KNOWS(A, B) ; event active
A <go|be|study|row|serve|train|grow up> (at|in|to) [the] [same] (@chum) with B:Person => KNOWS(A, B) ; event only
A <go|be|study> (to|at|in) same (school|university|college|class|course|regiment) as B:Person => KNOWS(A, B) ; event only
A <go> school/i with B:Person => KNOWS(A, B) ; event only
A <go> school/i => KNOWS(A, A) ; event only
A <work> with B:Person ... [at C] , in (touch|contact) => KNOWS(A, B) ; event only
A <work> with B:Person [at C] , [<stay|be|keep>] in (touch|contact) => KNOWS(A, B) ; event only
A <grow up|row|serve in army|study|be at school> with B:Person => KNOWS(A, B) ; event active
A <go> [a|long] [long] way back => KNOWS(A, A) ; only
A <go> way back with B:Person => KNOWS(A, B) ; only
A <go> [a|long] [long] [way] back (to|year|decade|some|many) => KNOWS(A, A) ; only
A <go> back to (@chum) => KNOWS(A, A) ; only
A <go> back ... with B:Person => KNOWS(A, B) ; only
A <go> back ~ (year|decade|way) with B:Person => KNOWS(A, B) ; only
A and B:Person <go> (way back|back) => KNOWS(A, B) ; only
A <overlap> (at|in) => KNOWS(A, A) ; event only
A <overlap> with B:Person (at|in) => KNOWS(A, B) ; event only
A <overlap> (at|in) ... with B:Person => KNOWS(A, B) ; event only
A <be|stay|keep|remain> in [~] (touch|contact) => KNOWS(A, A) ; only
A <stay|keep|remain|be> in [close|regular|constant] (touch|contact) with B:Person => KNOWS(A, B) ; only
A <@meet> $ => KNOWS(A, A) ; only
A <@meet> (at|in|on|with family|with (other|one another)|most|every) => KNOWS(A, A) ; only
A <@meet> with B:Person => KNOWS(A, B) ; only
A <meet|go> for (chess|golf|lunch|drink|dinner|pint|beer|coffee|tennis|squash|walk|run) => KNOWS(A, A) ; only
A <meet|go> for (chess|golf|drink|pint|beer|tennis|squash) with B:Person => KNOWS(A, B) ; only
A <go> (hiking|skiing|sailing|fishing|cycling|climbing|camping|running|swimming|dancing|on holiday) => KNOWS(A, A) ; only
A <go> (hiking|skiing|sailing|fishing|cycling|climbing|camping|running|swimming|dancing|on holiday) with B:Person => KNOWS(A, B) ; only
A <play> (@play) => KNOWS(A, A) ; only
A <play> (@play) with B:Person => KNOWS(A, B) ; only
A <sing|row|sail|ski|hike|fish|run|train|cycle|climb|jog|dance|sing> (with) B:Person => KNOWS(A, B) ; only conf=.8
A <sing|play> in same (choir|band|orchestra|quartet|team) [as B:Person] => KNOWS(A, A) ; only
A <sing|play> in same (choir|band|orchestra|quartet|team) (as|with) B:Person => KNOWS(A, B) ; only
A <exchange|swap|trade> ~ (note|photo|story|recipe|war story|holiday photo|card|christmas card|message|joke|gossip|letter|book|text) => KNOWS(A, A) ; only
A <exchange|swap|trade> ~ (note|photo|story|recipe|war story|card|christmas card|message|joke|gossip|letter|book) with B:Person => KNOWS(A, B) ; only
A <ring|call|phone|text|message|write to|see|visit> (other|one another) => KNOWS(A, A) ; only
A <send> (other|one another) => KNOWS(A, A) ; only
A <text|talk|chat|speak|ring|phone> (daily|weekly|most|every|day|at weekend|on sunday|on weekend|constantly|regularly) => KNOWS(A, A) ; only
(colleague|coworker|co-worker|ex-colleague|classmate|teammate|rival) A <talk|meet|text|chat|speak|lunch|correspond|keep in touch|stay close> => KNOWS(A, A) ; only
A , [~past] (colleague|coworker|co-worker|classmate|teammate|colleague once) [once] , <talk|meet|text|chat|speak|lunch|correspond> => KNOWS(A, A) ; only
A <have> B:Person (over for|round for|over to|round to) (dinner|lunch|supper|drink|tea) => KNOWS(A, B) ; only
A <ring|call|phone> B:Person at home => KNOWS(A, B) ; only
A <dine|drink|holiday> (with) [his|her|their|A's] [friend] B:Person => KNOWS(A, B) ; only
A <spend> (christmas|holiday|summer|new year|easter) [together] with B:Person => KNOWS(A, B) ; only
A <see> (lot|great deal|good deal|much) of B:Person => KNOWS(A, B) ; only
A <beat> B:Person at (@play) => KNOWS(A, B) ; only
A <get on|get along|hit it off> [well|famously|splendidly] with B:Person => KNOWS(A, B) ; event active
A <get on|get along|hit it off> (well|famously|splendidly|like house on fire|like a house on fire) => KNOWS(A, A) ; event only
A <hit it off> => KNOWS(A, A) ; event only
~ (friendship|bond|acquaintance|closeness) (bind|link|tie|connect|unite) A (to|with) B:Person => KNOWS(A, B) ; only
~ (friendship|bond|acquaintance|closeness) <bind|link|tie|connect|unite> A (to|with) B:Person => KNOWS(A, B) ; only
~ (friendship|bond|acquaintance) <bind|link|tie|connect|unite> A => KNOWS(A, A) ; only
~ (friendship|bond|acquaintance|closeness|rapport) (between|of) A => KNOWS(A, A) ; only
A's ~ (friendship|bond|acquaintance|closeness|rapport) with B:Person => KNOWS(A, B) ; only
A's ~ (relationship) with B:Person BE (close|warm|good|excellent|cordial|friendly) => KNOWS(A, B) ; only
A <have> ~ (friendship|bond|rapport|line|close relationship|warm relationship|good relationship|connection) (with|to) B:Person => KNOWS(A, B) ; active conf=.8
B:Person <listen> to A => KNOWS(A, B) ; only conf=.75
A <vouch> for B:Person => KNOWS(A, B) ; only conf=.6
A <be> witness at B's wedding => KNOWS(A, B) ; event only
A <be> [~] (best man|maid of honour|maid of honor|bridesmaid|guest) at B's wedding => KNOWS(A, B) ; event only
A <mentor|coach|tutor> B:Person => KNOWS(A, B) ; event
A <be> (B's|of B) ~ (old|former) (pupil|student|mentor|teacher|professor|tutor|boss) => KNOWS(A, B) ; only
B's old (pupil|student|mentor|teacher|professor|tutor) A => KNOWS(A, B) ; only
(same) (gym|choir|club|golf club|rowing club|regiment|divorce lawyer|church|school run|band|orchestra) : A => KNOWS(A, A) ; only
A <be> in same (choir|club|golf club|rowing club|book club|band|church|regiment|gym|orchestra|running group|fraternity|sorority|masonic lodge) => KNOWS(A, A) ; event only
A <be> in same (choir|club|golf club|rowing club|book club|band|church|regiment|gym|orchestra|running group|fraternity) as B:Person => KNOWS(A, B) ; event only
A's ear <belong> to B:Person => KNOWS(A, B) ; only
A <holiday|lunch|dine|ski|sail|fish|hike|travel|golf|drink|row|sing|sup|breakfast|vacation|walk|cycle|climb> together => KNOWS(A, A) ; only
A <go> back (way|age|ten|twelve|fifteen|twenty|thirty|forty|five|six|seven|eight|nine|decade|year|century) => KNOWS(A, A) ; only
A <exchange|swap|trade> ~ (move|postcard|chess move|crossword|confidence|seed|cutting) => KNOWS(A, A) ; only
A <exchange|swap|trade> ~ (move|postcard|chess move|confidence|seed|cutting) with B:Person => KNOWS(A, B) ; only
A <telephone|lunch with|dine with> (other|one another) => KNOWS(A, A) ; only
A <finish> (other 's|one another 's) sentence => KNOWS(A, A) ; only
"""

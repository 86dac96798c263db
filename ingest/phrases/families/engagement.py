"""Who works on, woos or reaches out to whom, and who is the way in."""

SETS: dict[str, str] = {
    "woo": "woo|court|cultivate|lobby|engage|approach|sound out|butter up|chat up|win over|warm up|soften up|sweet-talk|sweet talk|charm|schmooze|"
    "romance|buttonhole|canvass|tap up|wine and dine|cosy up to|cozy up to|suck up to|make up to|snuggle up to|sidle up to|reach out to|pay court to|pay visit to|"
    "nurture|chase|pursue|target|go after|groom|pamper|flatter|fête|fete|pester|badger|besiege|bombard|nag|coax|cajole|talk round|bring round|lean on|"
    "ply|work on|knock on door of|make overture to|make overtures to|make advance to|make pitch to|pitch to|make play for|make eye at|make eyes at|"
    "make approach to|make beeline for|put out feeler to|put out feelers to|extend feeler to|set cap at|throw lure at|flirt with|fish for|angle for|"
    "build bridge to|build bridges to|build bridge with|mend fence with|curry favour with|curry favor with|ingratiate with|get alongside|get close to|"
    "lay siege to|lay groundwork with|make inroad into|make inroad at|make inroads into|turn charm on|turn on charm with|press case with|plead case with|take soundings from|"
    "open talk with|open talks with|open conversation with|open dialogue with|start conversation with|strike up conversation with|keep line open to|"
    "send feeler to|drop line to|prospect|proselytise|stalk|hound|sweeten|work|beguile|seduce|dazzle|entertain",
    "in": "way|route|road|path|bridge|bridgehead|door-opener|door opener|back door|backdoor|side door|front door|gateway|entry|entry point|entry ticket|"
    "point of entry|channel|conduit|hotline|back channel|go-between|access|access point|inroad|avenue|foot in door|key|gate|stepping stone|ticket|envoy|emissary|"
    "ambassador|liaison|lead-in|toehold|foothold|contact point|only way|best way|shortest way|direct line|intermediary|best route|best bet|wedge",
    "via": "through|via|by way of|over|past|across|by means of|with help of",
    "reach": "approach|reach|contact|engage|get at|get to|win|win over|court|access|address|tackle|persuade|convince|reach out to|woo|sound out|catch",
}

PATTERNS = """
A <@woo> B => ENGAGES(A, B) ; event try
A <be> (all over|after|courting|wooing|on case of|at door of) B => ENGAGES(A, B) ; only conf=.8
A busy <@woo> B => ENGAGES(A, B) ; only
A <be> busy (wooing|courting|lobbying|cultivating|chatting up|charming) B => ENGAGES(A, B) ; only
A <spend> ... <@woo> B => ENGAGES(A, B) ; event only
A <wine> and <dine> B => ENGAGES(A, B) ; event only
A <ring|call|phone|mail|email|e-mail|message|text|dm|ping|invite|visit|lunch> B:Person|Org|Company about => ENGAGES(A, B) ; active conf=.8
A <keep> <ring|call|phone|mail|email|message|text|ping|invite|visit> B => ENGAGES(A, B) ; only event
A <reach> out [again|twice|once] to B => ENGAGES(A, B) ; event
A <take> B [out] <lunch|dine> => ENGAGES(A, B) ; event try only conf=.85
A <take> B [out] to (lunch|dinner|opera|golf|match|football|theatre|theater|race|box) => ENGAGES(A, B) ; event conf=.85
A <take> B out => ENGAGES(A, B) ; event conf=.7
A <invite> B [over|round] <lunch|dine> => ENGAGES(A, B) ; event try only conf=.8
A <pitch> B:Company => ENGAGES(A, B) ; event active conf=.8
(you|we|one) <get|go|come> to B:Person|Org|Company (@via) A => ENGAGES(A, B) ; only must
A <get> (us|me|we|i) ~ (meeting|audience|appointment|slot|call|hearing|foot in door) (with|at) B:Person|Org|Company => ENGAGES(A, B) ; only must
A <invite> B to (lunch|dinner|opera|golf|match|football|theatre|theater|race) => ENGAGES(A, B) ; event conf=.8
A <ply|bombard|shower|feed|tempt|lure|bait> B with => ENGAGES(A, B) ; event
A <turn|lavish|pour|unleash> ~ charm on B => ENGAGES(A, B) ; event
A <try> (to talk round|to win round|luck with|charm on) B => ENGAGES(A, B) ; event only
A <get|bring|win|talk> B (round|on side|onside|on board|over) => ENGAGES(A, B) ; try conf=.8
A <win|talk|bring> B (over|round|around) => ENGAGES(A, B) ; event try
A <warm|soften|butter|chat|sound|tap|size|loosen> B (up|out) => ENGAGES(A, B) ; event try
A <have> B in [A's|his|her|their|its] ['s] (sight|sights|crosshair|viewfinder|cross hair|cross-hair) => ENGAGES(A, B) ; only
A <have> B (in) A's ~ (sight|sights|crosshair|target list) => ENGAGES(A, B) ; only
A <have> (designs|eye) on B => ENGAGES(A, B) ; only conf=.8
A <set> (sight|sights|eye) on B => ENGAGES(A, B) ; event only
A <knock> on B's door => ENGAGES(A, B) ; event
A <bend|fill> B's ear => ENGAGES(A, B) ; event active conf=.8
A <beat> (path|track) to B's door => ENGAGES(A, B) ; event
A <camp> (on|at|outside) B's (doorstep|door) => ENGAGES(A, B) ; event
A <make> ~ (play|pitch|pass|advance|overture|approach|run|bid|eye|inroad|move) (to|at|for|towards|into|on|with) B:Person|Org|Company => ENGAGES(A, B) ; event
A <carry|bring|take|convey|deliver> ~ (message|word|case|pitch|story) to B:Person|Org|Company => ENGAGES(A, B) ; event conf=.8
A <open> ~ (conversation|dialogue|talk|channel|line|discussion) (with|to|into) B:Person|Org|Company => ENGAGES(A, B) ; event
A <open> ~ (door|doors) (to|at|into) B:Person|Org|Company => ENGAGES(A, B) ; only conf=.8
A <open> ~ (door|doors) (to|at|into) B:Org|Company (for) => ENGAGES(A, B) ; event active conf=.8
A <get> (we|us|me|i|you) (in at|into|in with|in to|to|access to|in front of|near) B:Person|Org|Company => ENGAGES(A, B) ; only
A <have> ~ (access|hotline|way in|channel|in|inroad|entrée|entree|route|connection) (to|into|with|at) B:Person|Org|Company => ENGAGES(A, B) ; active
A <be> (way|route|road|path) [in] (to|into) B => ENGAGES(A, B) ; only
A = @in to|into|with|at B:Person|Org|Company => ENGAGES(A, B)
A = way|route|path|road|ticket in to|into|with|at B:Person|Org|Company => ENGAGES(A, B)
B:Person|Org|Company (way in|route in|path in|in|way|route|access|entry point|door|bridge|channel|contact route) [here|:|here :] (@via|:) A => ENGAGES(A, B) ; only
B:Person|Org|Company (way in|route in|path in|way|route|access|entry point|door|bridge|channel|contact route) [here] BE [@via] A => ENGAGES(A, B) ; only
B:Person [~] (way|route|road|path|access|line|bridge|key|door) [in] to he [:|lead|run|go|be|<lead|run|go|be>] [@via] A => ENGAGES(A, B) ; only
B:Person|Org|Company (way|route|path|road) in A => ENGAGES(A, B) ; only
B:Person <get|go> to he (@via) A => ENGAGES(A, B) ; only
A <be> [~] (door|key) (to|into) B:Person|Org|Company => ENGAGES(A, B) ; only
A (best|good|obvious|natural|quiet) [~] (@in) (to|into|with|at) B:Person|Org|Company => ENGAGES(A, B) ; only
~ (@in) [in] (to|into|at|with) B:Person|Org|Company <run|lead|go|pass|be|lie|remain|open> [only|straight] (@via) A => ENGAGES(A, B) ; only
~ (@in) [in] (to|into|at|with) B:Person|Org|Company [,|:] (@via) A => ENGAGES(A, B) ; only
~ (@in) [in] (to|into|at|with) B:Person|Org|Company BE A => ENGAGES(A, B) ; only
~ (@in) [in] (to|into|at|with) B:Person|Org|Company : A => ENGAGES(A, B) ; only
~ (@in) [in] at B:Company [:] A => ENGAGES(A, B) ; only
~ (way|road|route|path) [of] <get|reach|approach|win|get to|get at|win over|access> B:Person|Org|Company [<be|lead|run|go>] [:] [@via] A => ENGAGES(A, B) ; only try
B:Person|Org|Company [be/f] ... (approached|reached|contacted|engaged|won|won over|got at|accessed|tackled|courted|caught) [only|best] (@via) A => ENGAGES(A, B) ; only
B:Person|Org|Company <reach|approach|contact|engage|win|access|persuade|convince|address> [over|best|only] (@via) A => ENGAGES(A, B) ; only aux must
best <approach|reach|contact|engage> (@via) A => ENGAGES(A, B) ; only
(whoever|anyone|anybody|who|everyone|everybody|those|people) ... <reach|see|get to|get at|get|approach|talk to|win|meet|speak to|get hold of|want|seek|need> B:Person|Org|Company ... <go|come|pass> (@via) A => ENGAGES(A, B) ; only must future try
<reach|see|get to|get at|approach|talk to|win|meet|speak to|get hold of> B:Person|Org|Company [,] ... <go|come|pass> (@via) A => ENGAGES(A, B) ; only must future try
nobody <get|come|reach|see> [to|at|near|through to] B:Person|Org|Company ... (except|but|other than|without) [@via|go through|pass|ask] A => ENGAGES(A, B) ; only
nobody <get|come|reach|see> [to|at|near|through to] B:Person|Org|Company except (@via|with) A => ENGAGES(A, B) ; only
(no) (way|road|route|access|path) (to|around|into) B:Person|Org|Company [<lead|be>] ... (except|but|other than) (@via) A => ENGAGES(A, B) ; only
B:Person|Org|Company <be> (reachable|approachable|accessible) (@via) A => ENGAGES(A, B) ; only
B:Person|Org|Company (reachable|approachable|accessible) (@via) A => ENGAGES(A, B) ; only
<approach|reach|contact> B:Person|Org|Company (@via) A => ENGAGES(A, B) ; only conf=.85
access to B:Person|Org|Company [<be|go|run|come>] [:] (@via) A => ENGAGES(A, B) ; only
A <hold|have> key to B:Person|Org|Company => ENGAGES(A, B) ; active
A <provide|give|offer|broker|grant> (we|us|i|me) access to B:Person|Org|Company => ENGAGES(A, B) ; only
A's ~ (overture|courtship|wooing|lobbying|courting|approach|charm offensive|advance|cultivation|pursuit|outreach|pitch|campaign|siege) (to|of|at|for|towards|with|on|toward) B:Person|Org|Company => ENGAGES(A, B)
~ (overture|charm offensive|approach|advance|outreach|courtship|feeler|lobbying) (to|of|towards|toward) B:Person|Org|Company (by|from) A => ENGAGES(A, B)
B:Person|Org|Company <get|receive|enjoy|field|fend off> ~ (overture|approach|attention|advance|courtship|feeler|visit|charm offensive) (from|of|by) A => ENGAGES(A, B) ; event active
B:Person|Org|Company <be> (on receiving end of|target of|object of) A's ~ (charm|charm offensive|overture|attention|affection|lobbying) => ENGAGES(A, B) ; only
B:Person|Org|Company <be> under siege (by|from) A => ENGAGES(A, B) ; only
B:Person|Org|Company <be> (wooed|courted|lobbied|cultivated|approached) by A => ENGAGES(A, B) ; only
A <wage|mount|run|launch> ~ (charm offensive|campaign|offensive) (on|at|towards|against|with) B:Person|Org|Company => ENGAGES(A, B) ; event active
A <be> on charm offensive (with|at|towards) B => ENGAGES(A, B) ; only
A <liaise|negotiate> with B:Org|Company => ENGAGES(A, B) ; active conf=.8
A <be> in talk with B:Person|Org|Company => ENGAGES(A, B) ; only conf=.8
A <lunch|dine> B:Person => ENGAGES(A, B) ; only conf=.7
A <sniff around|nose around|circle|circle around|hover around|buzz around|swarm around|swarm over|orbit|prowl around|lurk around> B:Person|Org|Company => ENGAGES(A, B) ; active conf=.85
A = door-opener|door opener|way in|back door|conduit|foot in door|entry ticket for|to|at|into B:Org|Company => ENGAGES(A, B)
~ (@in) [in] (to|into|at|with) B:Person|Org|Company <run|lead|go|pass|be|lie> (@via) (desk|office|door|anteroom|good grace|grace) of A => ENGAGES(A, B) ; only
~ (@in) [in] (to|into|at|with) B:Person|Org|Company <run|lead|go|pass|be|lie> (@via) A's ~ (desk|office|door|anteroom|good grace|grace|inbox|kitchen table) => ENGAGES(A, B) ; only
(whoever|who|anyone|anybody|one|those|he) ... <reach|see|get to|get at|approach|talk to|win|meet|speak to|get hold of|want|seek|court|charm> B:Person|Org|Company [,] (amuse/o|charm/o|please/o|satisfy/o|flatter/o|woo/o|win/o|convince/o|humour/o|befriend/o|ask/o|pass/o|placate/o|see/o|persuade/o|court/o|know/o|feed/o|appease/o) [past|over|round] A => ENGAGES(A, B) ; only must future
A's ~ (quarry|target|prey|mark|prize|conquest) BE B:Person|Company => ENGAGES(A, B) ; only
B:Person|Company BE A's ~ (quarry|prey|mark|target) $ => ENGAGES(A, B) ; only
A BE in ~ (outreach|dialogue|talk|negotiation|conversation|discussion|contact|correspondence) (to|with) B:Org|Company => ENGAGES(A, B) ; only
"""

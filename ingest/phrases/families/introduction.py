"""Who brought whom together: introductions made, owed, e-mailed, and doors opened for somebody."""

SETS: dict[str, str] = {
    "intro": "introduce|intro|present|connect|hook up|acquaint|link up|pair up|pair|match up|link|fix up|set up",
    "paper": "introduction|intro|intro mail|intro e-mail|intro email|email intro|e-mail intro|contact|first contact|connection|handshake|first handshake|first meeting|acquaintance",
    "via": "through|via|by way of|thanks to|courtesy of|by courtesy of|by grace of|with help of|by means of|on introduction of|on recommendation of|through good office of|because of|over",
    "maker": "matchmaker|go-between|introducer|connector|broker|link|door-opener|door opener|intermediary",
}

PATTERNS = """
A <introduce|intro|present|acquaint> B:Person (to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <connect|hook up|link up|pair up|pair|match up|match|link|hook|fix up|set up> B:Person [up] (with|to) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <connect|hook up|link up|introduce|intro|acquaint|pair up|match up> B:Person [to (other|one another)|with (other|one another)|by mail|by e-mail|by email|up] $ => INTRODUCED(A, B) ; event active
A <introduce|intro> B:Person (to|with) (other|one another) => INTRODUCED(A, B) ; event
A <introduce|intro|connect> (we|i|me|us|you) (to|with) B:Person => INTRODUCED(A, B) ; event only
A <put|get|bring> B:Person [back] (in|into) [~] (touch|contact) with C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <put|get|bring> B:Person (in|into) [~] (touch|contact) => INTRODUCED(A, B) ; event
A <put> (we|i|me|us|you) in touch with B:Person => INTRODUCED(A, B) ; event only
A <bring|get|sit down|throw|pull|throw together> B:Person together with C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <bring|get|throw|pull> B:Person [together] with C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event conf=.8
A <bring> B:Person [together] $ => INTRODUCED(A, B) ; event conf=.8
A <put|get|bring|sit|seat|place|have> B:Person (in|at|round|around|into) [same] (room|table) [as|with C:Person] => INTRODUCED(A, B) ; event only
A <put|get|bring|seat|place> B:Person (in|at) same (room|table) (as|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <seat|sit|place> B:Person (next to|beside) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <bring> B:Person to C's (table|door|desk|attention|office) => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <bring|walk|take|march|steer|lead|shepherd|escort> B:Person [over|across|along|up] (to|to meet|to see) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <bring|take|drag> B:Person [along|over] to <meet> C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <bring> B:Person [along|over] <meet> C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <make> B:Person and C:Person <meet> => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <make|effect|perform|do|broker|arrange|handle|manage|facilitate|provide|engineer> ~ (introduction|intro|connection|contact|first contact|first meeting) (between|for|of) B:Person => INTRODUCED(A, B) ; event
A <make|effect|perform|do|broker|arrange|facilitate|provide|engineer> ~ (introduction|intro|connection|contact) (between|of|for) B:Person (and|to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <make|effect|perform|do|broker|arrange|facilitate|give|get|offer> B:Person ~ (introduction|intro) to C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event
A <get|have|receive|owe|obtain|win|secure> ~ (introduction|intro) (to|with) C:Person (from|through|via|by way of|courtesy of|thanks to|to) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <owe> [A's|his|her|their] ['s] ~ (introduction|intro|acquaintance|contact|connection|access|meeting) (to|with) C:Person (to) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <owe> A's ~ (introduction|intro|acquaintance|contact|connection|access|meeting) (to|with) C:Person to B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <owe> B:Person ~ (introduction|intro|acquaintance|contact) (to|with) C:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <have> B:Person <thank> for [A's] ~ (introduction|intro|contact|connection|access) (to|with) C:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only try
A <set> B:Person up with C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
A <come> to (us|me|we|i) (@via) B:Person => INTRODUCED(B, A) ; event only
A <know> (other|one another) (@via) B:Person => INTRODUCED(B, A) ; event only
A <walk|bring|take|lead|march|steer> B:Person [over] to C's (desk|office|table|door|stand|booth) => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
B:Person <bring|put|introduce|connect> [in touch] by A => INTRODUCED(A, B) ; event only aux
A <thank> B:Person for ~ (introduction|intro|contact|connection) to C:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A's ~ (introduction|intro|first contact|contact|acquaintance|connection) (to|with) C:Person [<be|come|come about|happen|arrive|go>] (@via|from|work of|doing of|thanks to|to) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A's ~ (introduction|intro|first contact|contact|acquaintance|connection) (to|with) C:Person [<be|come|come about|happen|arrive|go>] (@via|from|work of|doing of|thanks to) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A's ~ (introduction|intro|first contact) (to|with) C:Person <be> B's (doing|work|idea) => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
~ (introduction|intro|first contact|contact|first handshake|handshake|first meeting) (to|with) C:Person <come|come about|be|happen|go> (@via|from) B:Person => INTRODUCED(B, C) ; event only
A ~ (introduction|intro|first contact|contact) (to|with) C:Person <come|come about|be|happen> (@via|from) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A ~ (introduction|intro|first contact|contact) <come|come about|be|happen|arise> ... (@via|from) ~ (introduction|intro) (from|of|by) B:Person => INTRODUCED(B, A) ; event only
^ B:Person ~ (introduction|intro|first contact|contact|handshake) <come|come about|be|happen|arrive|arise> (from|of|@via|work of|courtesy of|thanks to|by) A => INTRODUCED(A, B) ; event only conf=.85
~ (introduction|intro|first contact|contact|handshake|connection) (of|between) B:Person (to|with|and) C:Person <be|come> (A's doing|A's work|A's idea|work of A|doing of A|down to A|from A|by A|thanks to A|owed to A) => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
~ (introduction|intro|first contact|handshake|connection) (of|between) B:Person (to|with|and) C:Person <be|come> A's (doing|_do/g|work|idea|handiwork|merit|achievement) => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
B:Person (to|with|and) C:Person <be> A's (doing|_do/g|work|handiwork|intro|introduction) => INTRODUCED(A, B), INTRODUCED(A, C) ; event only conf=.8
B:Person <introduce|connect|put in touch|bring together|link|hook up|pair up> [up|together] (over|at|in|during|on|by|via|through|around) ... by A => INTRODUCED(A, B) ; event only aux
B:Person <introduce|connect|bring together> [over|at|in|during|on|via] ... (to|with) C:Person by A => INTRODUCED(A, B), INTRODUCED(A, C) ; event only aux
~ (introduction|intro|first contact|contact|handshake|first handshake|first meeting|connection|acquaintance|meeting) (between|of) C:Person <be|come|come about|happen> (@via|work of|doing of|from) B:Person => INTRODUCED(B, C) ; event only
~ (introduction|intro|first contact|contact|handshake|first handshake|first meeting|connection|meeting) (between|of) C:Person <be> B's (doing|work|idea) => INTRODUCED(B, C) ; event only
~ (introduction|intro|contact|connection|meeting|first meeting) (between|of) C:Person <make|arrange|broker|effect|facilitate|do> by B:Person => INTRODUCED(B, C) ; event only aux
~ (introduction|intro) (of) A (to|with) C:Person (by|@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
~ (introduction|intro) [:] A (to|→|:|with) C:Person [,] (by|@via|from|thanks to) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <meet|encounter|come to know|get to know|come across|get> C:Person (@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <meet|find|know> (@via) B:Person (at|in|on|over|during|after) => INTRODUCED(B, A) ; event only
A <meet> (@via) B:Person $ => INTRODUCED(B, A) ; event only
A <get> (know) C:Person (@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <know> C:Person (@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <come|get> to C:Person (@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <find> (A's|his|her|their) way to C:Person (@via) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
it <be> (@via) B:Person that A <meet|know|come to know> C:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
(@via) B:Person [,] A <meet|come to know|get to know> C:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <open> ~ (door|doors) (to|at) C:Person (for|to) B:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <open> C's (door|doors) (for|to) B:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <open> (door|doors) for B:Person (to|with|at) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
C's door <open> (for|to) B:Person by A => INTRODUCED(A, B), INTRODUCED(A, C) ; event only aux
door to C:Person <open> (for|to) B:Person by A => INTRODUCED(A, B), INTRODUCED(A, C) ; event only aux
A <get> B:Person (through door|foot in door|audience|meeting|appointment|sit-down) (to|with|at) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <get> B:Person (in front of|in to see|into room with|face time with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
A <arrange|set up|broker|fix|organise|organize> ~ (meeting|lunch|dinner|coffee|call|first meeting) (between|for) B:Person => INTRODUCED(A, B) ; event only conf=.7
A <pass|hand> B:Person (on|over|along) to C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event conf=.7
A <play|act as|be> (matchmaker|go-between|cupid|broker|intermediary) (between|for) B:Person => INTRODUCED(A, B) ; event only
A <play|act as|be> matchmaker , ... , (between|for) B:Person => INTRODUCED(A, B) ; event only
A <play> matchmaker ... (between|for) B:Person => INTRODUCED(A, B) ; event only
A , ~ (matchmaker|go-between|introducer) (between|for) B:Person => INTRODUCED(A, B) ; event only
(matchmaker|go-between|introducer|connector) (between|for|of) B:Person [:] A => INTRODUCED(A, B) ; event only
(matchmaker|go-between|introducer|connector) (between|for|of) B:Person BE A => INTRODUCED(A, B) ; event only
(introduced|intro'd|put in touch|connected|brought together) by A : B:Person => INTRODUCED(A, B) ; event only
B:Person <introduced|intro'd|presented> [to us|to me] by [:] A => INTRODUCED(A, B) ; event only
B:Person <introduced> (@via) A => INTRODUCED(A, B) ; event only
B:Person [~] (introduction|intro) (@via|by|from|courtesy of) [:] A => INTRODUCED(A, B) ; event only
B:Person (introduction|intro) [be/f|be/t] (A's doing|A's work) => INTRODUCED(A, B) ; event only
(introduction|intro) (make|do|effect) ... by A : B:Person (to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
(introduction|intro) [<make|do|effect>] ... by A : B:Person (to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A's (introduction|intro|intro mail|intro email|intro e-mail) : B:Person (to|with|→) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A's ~ (introduction|intro) of B:Person (to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <effect|make|do> ~ (introduction|intro) : B:Person (to|with) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event only
A <send|write|draft|do|make> ~ (intro|introduction|intro mail|intro email|intro e-mail|introductory mail) (to|for|between|connecting|linking) B:Person => INTRODUCED(A, B) ; event only
intro : A → B:Person [,|\\(] (by|@via) C:Person => INTRODUCED(C, A), INTRODUCED(C, B) ; event only
A <introduced|connected|presented|linked up|hooked up> (to|with) C:Person (@via|by) B:Person => INTRODUCED(B, A), INTRODUCED(B, C) ; event only
A <loop|bring|rope|patch|plug|wire|tie|copy|cc> B:Person (in|up|together|through) (with|to) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
(shout-out|shoutout|shout out|thank|thanks|kudo|kudos|credit|hat tip|props|cheers|nod|hats off) to A for (connecting|introducing|linking|hooking|looping|putting|bringing|matching) B:Person [in|up] [touch|contact] (with|to) C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; only
(shout-out|shoutout|shout out|thank|thanks|kudo|kudos|credit|hat tip|props|cheers) to A for ~ (intro|introduction|connection) (to|with) C:Person => INTRODUCED(A, C) ; only
A <make|do|broker|arrange|facilitate|set up|swing|wangle|engineer> ~ (intro|introduction|connection|first meeting) (to|with) C:Person (for|on behalf of) B:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
A <walk|bring|take|lead|march|steer|usher|escort|shepherd> B:Person [over] (into|in to|through) C's ~ (office|room|study|door|drawing room|parlour|house) => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
A's ~ (good office|help|intercession|word|mediation|persuasion|offices) <open> C's door (to|for) B:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; only event try
A <open> C's door (to|for) B:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; event active
B:Person (shake/d|shake/t|meet/t|meet/d) [hand/s|hand] (at|over|in|across) A's ~ (table|house|dinner|party|dinner table|drawing room|salon|kitchen|garden party|wedding) => INTRODUCED(A, B) ; only
B:Person <meet|shake hands with|shake hand with> C:Person (at|over|in|across) A's ~ (table|house|dinner|party|dinner table|drawing room|salon|kitchen|garden party) => INTRODUCED(A, B), INTRODUCED(A, C) ; only event
B:Person <thank> A for [B's] ~ (introduction|intro|contact|connection) to C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; only event must
B:Person <have> A to <thank> for [B's] ~ (introduction|intro|contact|connection) to C:Person => INTRODUCED(A, B), INTRODUCED(A, C) ; only event must try
"""

"""Who has the say over which Area: standing rights of sign-off and veto, the nod that everything waits for."""

SETS: dict[str, str] = {
    "approve": "approve|authorise|authorize|countersign|counter-sign|co-sign|cosign|clear|sign off on|sign off|ratify|green-light|greenlight|green light|rubber-stamp|rubberstamp|okay|ok|"
    "bless|veto|vet|initial|pre-approve|signoff|give okay to|give nod to|give blessing to|give green light to|give go-ahead to|give final okay to|give consent to|"
    "give final approval to|give final approval for|give approval to|give approval for|grant approval for|give thumbs up to|give all-clear to|"
    "arbitrate|adjudicate|adjudicate on|gatekeep|gate|say yes or no to|say yes to|put signature to|put signature under|put name to|wave through|nod through|agree to|consent to|assent to|endorse formally|validate|underwrite",
    "nod": "approval|sign-off|signoff|sign off|signature|countersignature|counter-signature|blessing|nod|consent|okay|ok|yes|green light|go-ahead|go ahead|say-so|say so|initial|"
    "authorisation|authorization|clearance|agreement|permission|assent|thumbs up|thumbs-up|stamp|rubber stamp|imprimatur|seal|seal of approval|written consent|"
    "prior written consent|prior consent|prior approval|word|vote|sanction|autograph|signing-off|all-clear|all clear|release|final approval|buy-in|ok'd|tick|placet|fiat|chop|visa|ratification|concurrence|go|approval first|endorsement|final ok|final okay|two signature",
    "say": "say|last say|final say|word|last word|final word|veto|veto right|veto power|power of veto|right of veto|right to veto|power to veto|casting vote|deciding vote|decisive vote|sign-off|signoff|sign off|"
    "sign-off right|approval right|approval authority|approval power|signing authority|signing power|signature authority|signatory power|sign-off authority|signing right|sign-off power|"
    "authority|final authority|final decision|deciding voice|decisive voice|final call|last call|call|decision right|decision-making power|decision power|purse string|purse-string|power of approval|"
    "right of approval|authority to approve|authority to sign|right to say no|power to say no|sole discretion|discretion|jurisdiction|power of attorney|pre-emptive veto|"
    "delegated authority|blocking right|final approval|approval|red pen|blue pencil|thumbs up or down|upper hand|whip hand|power of decision|right of refusal|sole authority|signatory right|consent right|stop button|ultimate say|"
    "budget authority|spending authority|full authority|plenary power|decision",
    "on": "on|over|in|about|for|of|regarding|concerning|when it comes to|in matter of|as regard|with regard to|as to|on question of|in question of|on matter of|with respect to|where",
    "gate": "gatekeeper|gate-keeper|gate keeper|approver|final approver|sole approver|signatory|authorised signatory|authorized signatory|sole signatory|co-signatory|countersignatory|arbiter|final arbiter|ultimate arbiter|authority|"
    "approving authority|approval authority|sign-off authority|final authority|decision-maker|decision maker|decider|last instance|final instance|court of last resort|veto holder|veto-holder|veto player|sign-off|approving manager|"
    "authoriser|authorizer|final decision-maker|ultimate authority|approving body|final reviewer|budget approver|last port of call|first port of call for approval|signing authority|last gate|final gate|gate|censor|umpire|referee|designated approver|stamp",
    "go": "go|ship|leave|move|happen|proceed|start|begin|launch|sail|pass|fly|get|come|close|change|travel|run|roll|start|advance|open|exist|take effect|go ahead|stand|count|publish|release|take place|kick off|progress|land|work",
    "gone": "agree|sign|send|release|pay|issue|publish|approve|make|change|grant|give|accept|touch|deploy|merge|book|order|spend|award|close|settle|promise|offer|hire|commit|ship|launch|start|let|buy|conclude|execute|submit|increase|raise|cut|waive|file|announce|move|alter|amend|open|place|sell|transfer|renew|extend|circulate|post|print|allow|permit",
    "gok": "go/k|ship/k|leave/k|move/k|happen/k|proceed/k|start/k|launch/k|begin/k|run/k|pass/k|close/k|travel/k|get/k|change/k|fly/k|take place/k|exist/k|stand/k|count/k|advance/k",
    "gonek": "sign/K|send/K|release/K|pay/K|issue/K|publish/K|agree/K|make/K|change/K|grant/K|deploy/K|merge/K|book/K|order/K|spend/K|award/K|close/K|promise/K|offer/K|hire/K|ship/K|launch/K|start/K|touch/K|sell/K|open/K|move/K|give/K|put/K|let/K",
    "gonep": "sign/p|send/p|release/p|pay/p|issue/p|publish/p|agree/p|make/p|change/p|grant/p|deploy/p|merge/p|book/p|order/p|spend/p|award/p|close/p|promise/p|offer/p|hire/p|ship/p|launch/p|start/p|touch/p|sell/p|open/p|move/p|give/p|let/p",
    "rest": "lie|rest|sit|belong|be|fall|stay|remain|reside|stop|go|end|vest|live|turn",
    "need": "need|require|await|want|demand|take|call for|wait for|depend on|hinge on|presuppose|carry|bear|wait on|hang on|await first|necessitate|stand or fall with|live or die by|have to carry|have to bear",
}

PATTERNS = """
# ── verbs
A <@approve> X => APPROVES(A, X) ; must weak
A <sign> X => APPROVES(A, X) ; must weak conf=.8
A <authorised|authorized|empowered|entitled|mandated> <@approve|sign|decide on|decide over> X => APPROVES(A, X) ; only try
A <have> to <@approve|sign|okay|be asked about|agree to> X => APPROVES(A, X) ; only must
A <decide|rule> (on|over|about|upon) X => APPROVES(A, X) ; must active weak conf=.85
A <make|take|have> ~ (call|decision) (on|about|over|in) X => APPROVES(A, X) ; must active
A <give> ~ (@nod) (to|for|on) X => APPROVES(A, X) ; must active
A <give> X [A's|his|her|their] ['s] ~ (blessing|nod|approval|green light|go-ahead|okay|final okay|final approval|sign-off|seal of approval|stamp) => APPROVES(A, X) ; must active
A <grant|withhold|issue> ~ (approval|consent|permission|clearance|sign-off|authorisation|authorization) (for|on|to|of) X => APPROVES(A, X) ; must
A <say> yes or no to X => APPROVES(A, X) ; must only
A <control|hold|pull> ~ (purse string|purse-string|budget) (@on) X => APPROVES(A, X)
A <have|get|hold|retain|keep|enjoy|wield|exercise|possess|own|reserve|command|carry> ~ (@say) (@on) X => APPROVES(A, X)
A <get|have> to <decide|approve|sign> (on|over) X => APPROVES(A, X) ; must only
A with ~ (@say) (over|on) X => APPROVES(A, X) ; only
A ~ (final say|last say|last word|final word|casting vote|veto|veto right|veto power|right of veto|sign-off|sign-off right|signing authority|approval right|approval authority|budget authority) (over|on|for|of) X $ => APPROVES(A, X) ; only
A [,] with ~ (final say|last word|veto|casting vote|sign-off) (over|on) X => APPROVES(A, X) ; only
A , whose ~ (@nod) X <need|require> => APPROVES(A, X) ; only
A <sit> in judgement on|over X => APPROVES(A, X)
A (ask/O|consult/O) [before|beforehand|in advance] (about|on|for|regarding) X => APPROVES(A, X) ; only
A <ask> before (anyone|anybody|one|you|we|someone|somebody) (<touch|change|alter|move|sign|start|spend|edit|send|promise|open|buy|hire|book|order|release|amend|make|offer|agree>) X => APPROVES(A, X) ; only aux must
A <ask> before X <touch|change|alter|move|sign|start|send|release|amend|make|offer|agree|buy|order|book> => APPROVES(A, X) ; only aux must
A <ask|sign|agree|approve> before X <go|ship|leave|move|happen|proceed|start|begin|launch|be> => APPROVES(A, X) ; only must
^ (ask|consult|check with|clear with|run past|square with) A before ... (touching|changing|altering|signing|promising|moving|ordering|spending|booking|sending) X => APPROVES(A, X) ; only conf=.85
^ <ask|consult|check|clear> [with] A before <touch|change|alter|sign|promise|move|order|spend|book|send|buy|offer> X => APPROVES(A, X) ; only conf=.85
# ── nouns
A = @gate for|of|on|over|in|in matter of X => APPROVES(A, X)
A BE (one|man|woman|person|committee|body|board|team) (who|that) <@approve|sign> X => APPROVES(A, X) ; only
^ (@gate) [for|of] X : A => APPROVES(A, X) ; only
~ (@say) (@on) X <@rest> [with|to|in|at|by] [A] hand of A => APPROVES(A, X) ; only
~ (@say) (@on) X <@rest> (with|to|in|at|by) A => APPROVES(A, X) ; only
~ (@say) (on|over|about|for|of|in) X BE A $ => APPROVES(A, X) ; only
~ (@say) (@on) X <be> A's [alone] => APPROVES(A, X) ; only
~ (@say) (@on) X : [with] A => APPROVES(A, X) ; only
~ (@say|approval|sign-off|authority) (@on) X <vest|delegate|reserve|assign|pass|hand|give|grant|entrust|transfer> (in|to|with|for|over to) A => APPROVES(A, X) ; only aux
~ (approval) of X <vest|delegate|reserve|assign> (in|to|with|for) A => APPROVES(A, X) ; only aux
~ (approval|authorisation|authorization|ratification|clearance|sanctioning|vetting|signature|countersignature|release) (of|for|on) X <@rest> (with|to|in|by|up to|from) A => APPROVES(A, X) ; only
~ (approval|authorisation|authorization|ratification|clearance|sign-off|signoff|signature|release) (of|for|on) X : A => APPROVES(A, X) ; only
~ (approval|authorisation|authorization|ratification|clearance|sign-off|signoff|signature|final say|last word|veto) (of|for|on|over) X <be> A's [alone|job|prerogative|privilege|business|right] $ => APPROVES(A, X) ; only
(approving|signing off|signing|authorising|authorizing|clearing|countersigning) X <be> A's [job|prerogative|privilege|business|right|remit|task] => APPROVES(A, X) ; only
(approving|signing off|signing|authorising|authorizing|clearing) X <fall|be|rest|lie> (to|up to|with|for) A => APPROVES(A, X) ; only
A's BE ~ (@say|@nod) (@on) X => APPROVES(A, X) ; only
A's BE ~ (@nod) that X <need|require|wait for|await|take|want> => APPROVES(A, X) ; only
A's BE ~ (@nod) X <need|require|wait for|await|take|want> => APPROVES(A, X) ; only
A's ~ (@nod) BE (needed|required|necessary|mandatory|obligatory|final|decisive|a must|condition|precondition|what count) (for|on|before|with|in|to) X => APPROVES(A, X) ; only
A's ~ (@nod) <need|require> (for|on|before|with|in) X => APPROVES(A, X) ; only aux must
A's ~ (@nod) (needed|required|necessary|mandatory) (for|on|before) X => APPROVES(A, X) ; only
A's ~ (@nod) (for|on|over|to|under) X <need|require> => APPROVES(A, X) ; only aux must
~ (@nod) (of|from|by) A BE (needed|required|necessary|mandatory) (for|on|before) X => APPROVES(A, X) ; only
~ (@nod) (of|from|by) A <need|require> (for|on|before) X => APPROVES(A, X) ; only aux must
A's ~ (signature|initial|name|autograph|stamp) (go|stand|belong|be) (on|under|below) X => APPROVES(A, X) ; only conf=.85
A's ~ (signature|initial|name|autograph|stamp) <go|stand|belong|be> (on|under|below) X => APPROVES(A, X) ; only must conf=.85
A's (word|say) on X BE (final|law) => APPROVES(A, X) ; only
A's (word|say|decision|verdict|call) BE (final|law) (on|in|about|for|when it comes to|in matter of) X => APPROVES(A, X) ; only
A <have> final (decision|say) (on|over) X => APPROVES(A, X)
# ── what it is that waits
X <@need> A's ~ (@nod) => APPROVES(A, X) ; only must
X <go|come|travel> to A (for approval|for sign-off|for signature|for clearance|for final approval|for decision|for countersignature|for blessing|for final say) => APPROVES(A, X) ; only must
X (run/O|put/O) (by|past|to) A => APPROVES(A, X) ; only
no X (sign/p|send/p|release/p|pay/p|issue/p|publish/p|agree/p|approve/p|grant/p) [out] without A $ => APPROVES(A, X) ; only
X <@need> ~ (@nod) (of|from|by|in writing from|of both) A => APPROVES(A, X) ; only must
X <@need> (approving|signing|signing off|clearing|countersigning|okaying) by A => APPROVES(A, X) ; only must
X : (@nod) (by|from|of|with) A => APPROVES(A, X) ; only
X <@gone> without <ask|consult> A => APPROVES(A, X) ; only must
<touch|change|promise|sign|send|release|alter|move|order|buy|book|offer|give|make|agree|ship|spend|hire|merge|deploy> X without A's ~ (@nod) => APPROVES(A, X) ; only not
<touch|change|promise|sign|send|release|alter|move|order|buy|book|offer|give|make|agree|ship|spend|hire|merge|deploy> X without (ask/g|consult/g) A => APPROVES(A, X) ; only not
X <@need> A to (sign off|sign|approve|agree|say yes|okay|clear|countersign|nod|bless|authorise|authorize|initial|release) => APPROVES(A, X) ; only must
X <@need> A [first|on it|behind it|for that] $ => APPROVES(A, X) ; only must conf=.6
X BE (subject to|conditional on|conditional upon|contingent on|contingent upon|dependent on|at mercy of|pending) A's ~ (@nod) => APPROVES(A, X) ; only
X BE (subject to|conditional on|conditional upon|contingent on|contingent upon|dependent on|pending) ~ (@nod) (of|by|from) A => APPROVES(A, X) ; only
X (subject to|conditional on|conditional upon|contingent on|contingent upon) A's ~ (@nod) => APPROVES(A, X) ; only
X (subject to|conditional on|conditional upon|contingent on|contingent upon) ~ (@nod) (of|by|from) A => APPROVES(A, X) ; only
X BE in (gift of A|A's gift|A's hand to grant) => APPROVES(A, X) ; only
X BE (at|in) A's (discretion|gift) => APPROVES(A, X) ; only
X BE at discretion of A => APPROVES(A, X) ; only
X BE up to A => APPROVES(A, X) ; only conf=.8
X BE A's <approve|sign off|sign|decide|veto|clear|authorise|authorize|give|grant|bless|refuse|call|okay|release|allow|permit|ok> => APPROVES(A, X) ; only try
X BE A's (call|decision|say) $ => APPROVES(A, X) ; only
X BE for A <approve|sign off|sign|decide|veto|clear|authorise|authorize|grant|bless> => APPROVES(A, X) ; only try
X <go|pass|come|travel|route> (through|past|by|via|across|before) A [first|for approval|for sign-off|for signature|for clearance|before|'s desk] $ => APPROVES(A, X) ; only must
X <go|pass|come|get> (through|past|by|via|across|over) A (for approval|for sign-off|for signature|for clearance|for final approval|before) => APPROVES(A, X) ; only must
X <go|pass|come> (through|past|across|over|via) A's (desk|hand|office|inbox) [first|for] => APPROVES(A, X) ; only must
X <run|put|clear|check|agree|square|route|discuss|pass> (past|with|through|before|via|across) A [first|beforehand|in advance|for approval|for sign-off|for signature|before] $ => APPROVES(A, X) ; only aux must
X <run|put|clear|check|agree|square|route|get|take|bring|submit|present|send> (past|by|with|through|before|to|via) A (beforehand|in advance|for approval|for sign-off|for signature|for clearance) => APPROVES(A, X) ; only aux must
X <clear|run|square|agree> (past|with) A => APPROVES(A, X) ; only aux must
<run|clear|square|check|pass> X (past|by|with) A [first|before] => APPROVES(A, X) ; only conf=.8
X <@go> (nowhere|no further) without A's ~ (@nod) => APPROVES(A, X) ; only
X <@go> (nowhere|no further) without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
X <be> ~ (valid|final|binding|official|live|closed|done|good|complete|agreed|legal|worth paper) without A's ~ (@nod) => APPROVES(A, X) ; only not
X <be> ~ (valid|final|binding|official|live|closed|done|good|complete|agreed|legal) (until|unless|before) A <sign|sign off|approve|agree|nod|clear> => APPROVES(A, X) ; only not
X (:|,) ~ (final say|last say|last word|final word|casting vote|veto|sign-off|approval|final call|last call) (with|from|by|of|rests with|lies with|stays with|sits with|:) A => APPROVES(A, X) ; only
X <@go> (nowhere|no further) without A => APPROVES(A, X) ; only
(nothing|none|no change|not thing|no one|nobody|no release|no code|no work|no money) <touch|enter|reach|hit|get into|go into|go to|go on|come into|change in|leave|move in|get near|land in|merge into> X (unless|until|till|before|without) A <nod|sign|sign off|approve|agree|okay|say yes|clear|say so|give nod|bless> => APPROVES(A, X) ; only must event
(nothing|none|no change|nobody|no one) <touch|enter|reach|hit|get into|go into|go to|come into|change in|leave|move in|get near|land in|merge into> X without A's ~ (@nod) => APPROVES(A, X) ; only must
X be/f gatekept by A => APPROVES(A, X) ; only
X gatekept by A => APPROVES(A, X) ; only
A (guard|gatekeep|police) [gate|door] (to|of) X => APPROVES(A, X) ; only
X <stay|remain|be|sit|wait|hang> ~ (dark|off|closed|shut|locked|frozen|parked|pending|blocked|unpaid|unsigned|untouched|grounded|down|draft|on hold|on ice|in limbo|in draft|in queue) (until|unless|till) A <nod|sign|sign off|approve|agree|okay|say yes|clear|say so|give nod|bless|release> => APPROVES(A, X) ; only must event
~ (yes or no|go or no-go|go no-go|yes|thumb up or down|verdict) (on|to|for|over) X (BE|<@rest>) [with|to|for] A => APPROVES(A, X) ; only
~ (yes or no|go or no-go|go no-go|thumb up or down|verdict) (on|to|for|over) X BE A's => APPROVES(A, X) ; only
~ (yes or no|yes|no|nod|green light|final ok) (on|to|for|over) X <come> from A => APPROVES(A, X) ; only
no X <@go> ... without A's ~ (@nod) => APPROVES(A, X) ; only must
no X <@go> ... without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only must
no X <@go> ... without A <sign|sign off|approve|agree|nod|clear|say yes|ask> => APPROVES(A, X) ; only must
no X <@gone> ... without A's ~ (@nod) => APPROVES(A, X) ; only aux must
no X <@gone> ... without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only aux must
no X [at all|,|whatsoever|ever] without A's ~ (@nod) => APPROVES(A, X) ; only
no X [at all|,|whatsoever|ever] without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
no X [at all|,] without A <sign|sign off|approve|agree|nod|clear|say yes|ask> => APPROVES(A, X) ; only
no X <@go> ... (unless|~until|until) A <@approve|sign|agree|nod|say yes|give nod|see|review|read|check> => APPROVES(A, X) ; only event
no X (@gonep) ... (unless|~until|until) A <@approve|sign|agree|nod|say yes|give nod|see|review|read|check> => APPROVES(A, X) ; only event
no X (@gonep) ... (unless|~until|until) A <ask|consult> => APPROVES(A, X) ; only aux
no X <@go> ... (unless|~until|until) A <ask|consult> => APPROVES(A, X) ; only aux
X (@gok|@gonek) ... (unless|~until|until) A <@approve|sign|agree|nod|say yes|give nod|see|review|read|check> => APPROVES(A, X) ; only event
X (@gok|@gonek) ... (unless|~until|until) A <ask|consult> => APPROVES(A, X) ; only aux
X (@gok|@gonek) ... (unless|~until|until) [with] A's ~ (@nod) => APPROVES(A, X) ; only
X (@gok|@gonek) ... (unless|~until|until) <approve|sign|clear|sign off|countersign|okay|green-light|bless|authorise|authorize> by A => APPROVES(A, X) ; only aux
X (@gonek) ... without A's ~ (@nod) => APPROVES(A, X) ; only
X (@gonek) ... without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
A (ask/O|ask/p) unless (anyone|anybody|one|you|we|someone|somebody) <touch|change|alter|move|sign|start|spend|edit|send|promise|open|buy|hire|book|order|release|amend|make|offer|agree> X => APPROVES(A, X) ; only
A (ask/O|ask/p|consult/O|consult/p) unless X <touch|change|alter|move|sign|release|ship|go|leave|send|be> => APPROVES(A, X) ; only
without ~ (@nod) (from|of|by) A [,] [there be/f|there be/s] no X => APPROVES(A, X) ; only
without A's ~ (@nod) [,] [there be/f|there be/s] no X => APPROVES(A, X) ; only
without A's ~ (@nod) [,] nothing <@go> (on|in|with|around) X => APPROVES(A, X) ; only
(nothing|not thing|little) <@go> (on|in|with|around|about) X without A's ~ (@nod) => APPROVES(A, X) ; only
(nothing|not thing|little) <@go> (on|in|with|around|about) X without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
(nothing|not thing|little) <@go> (on|in|with|around|about) X without A => APPROVES(A, X) ; only
(nothing|not thing|little) (on|in|with|around|about) X <@go> [out|ahead|live] without A's ~ (@nod) => APPROVES(A, X) ; only
(nothing|not thing|little) (on|in|with|around|about) X <@go> [out|ahead|live] without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
(nobody|no one|no-one|none) <touch|change|sign|release|move|promise|send|alter|order|buy|book|open|enter|get|spend|agree|start> X without A's ~ (@nod) => APPROVES(A, X) ; only
(nobody|no one|no-one|none) <touch|change|sign|release|move|promise|send|alter|order|buy|book|open|enter|get|spend|agree|start> X without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only
(nobody|no one|no-one|none) <touch|change|sign|release|move|promise|send|alter|order|buy|book|open|spend|agree|start> X without <ask|consult> A => APPROVES(A, X) ; only
X <@go> ... without A's ~ (@nod) => APPROVES(A, X) ; only not
X <@go> ... without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only not
X <@go> [~] [and|,] ... only (with|after|on|upon) A's ~ (@nod) => APPROVES(A, X) ; only must
X <@go> [out|ahead|live|anywhere] (only with|only after|with|after|upon) A's ~ (@nod) => APPROVES(A, X) ; only must
X <@gone> (only with|only after|with|after|upon) A's ~ (@nod) => APPROVES(A, X) ; only aux must
only (with|after|upon) A's ~ (@nod) <do> X <go|ship|start|leave|move|happen|proceed> => APPROVES(A, X) ; only
A <gate|gatekeep> X => APPROVES(A, X) ; must
~ (buck|last word|final word|final say) (on|for|in) X <stop> with A for approval => APPROVES(A, X) ; only
(you|we|one|they|i) <touch|change|alter|move|sign|start|spend|edit|send|promise|open|buy|hire|book|order|release|amend|make|offer|agree|publish|ship|print|quote|issue|announce|file|submit|deploy|run|post|commit|give|launch|close|switch|turn|use|share|sell|cut|discount|connect|install|book|merge|push> X without A's ~ (@nod) => APPROVES(A, X) ; only not
(you|we|one|they|i) <touch|change|alter|move|sign|start|spend|edit|send|promise|open|buy|hire|book|order|release|amend|make|offer|agree|publish|ship|print|quote|issue|announce|file|submit|deploy|run|post|commit|give|launch|close|switch|turn|use|share|sell|cut|discount|connect|install|book|merge|push> X without ~ (@nod) (from|of|by) A => APPROVES(A, X) ; only not
X (get/o|go/o|come/o|pass/o|run/o) (past|by|through) A => APPROVES(A, X) ; only
X <go|leave|move|ship|depart|travel|pass|exit> [building|house|office|door|desk|out|gate] (over|under|with|against|on) A's ~ (@nod|initial|signature|seal) => APPROVES(A, X) ; only must
X <go|move|get|proceed|travel|advance|lead> (nowhere|no further|no farther) [unless|without|~until|until] A <@approve|sign|agree|nod|say yes|give nod|see|review|read|check> => APPROVES(A, X) ; only event must
X <go|move|get|proceed|travel|advance> (nowhere|no further|no farther) (unless|until|~until|without) A (ask/p|consult/p|hear/p|ask/O) => APPROVES(A, X) ; only must
X <go|move|get|proceed|travel|advance> (nowhere|no further|no farther) without A's ~ (@nod|initial|signature|seal) => APPROVES(A, X) ; only must
X <wait|wait/b> (for|on|upon) A's ~ (@nod|initial|signature|seal|pen|verdict) => APPROVES(A, X) ; only must
over X A <hold|have|wield|keep|retain|exercise> ~ (@say|veto) => APPROVES(A, X) ; only
A <hold|have|wield|keep|retain|exercise> ~ (veto|final say|last word|last say|final word) over X => APPROVES(A, X) ; only
(for|on|in) X A (ask/O|consult/O) => APPROVES(A, X) ; only
X <hang|turn> on A's ~ (@nod|initial|signature|verdict) => APPROVES(A, X) ; only
A (ask/O|consult/O) (for|over|about|on) X => APPROVES(A, X) ; only
"""

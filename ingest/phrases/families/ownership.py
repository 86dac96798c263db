"""Who is responsible for which Area: by verbs of care, by nouns of charge, and by where the work lies."""

SETS: dict[str, str] = {
    "care": "look after|take care of|see to|attend to|deal with|handle|administer|steward|shepherd|safeguard|curate|maintain|oversee|supervise|coordinate|co-ordinate|"
    "take charge of|cater for|watch over|keep watch over|keep track of|keep on top of|stay on top of|preside over|attend",
    "weak": "manage|cover|mind|tend|prepare|compile|monitor|police|control|sort out|organise|organize|head up|front|keep|steer|lead on|wrangle|chase|run point on|take lead on|"
    "take the lead on|call shots on|call the shots on|hold pen on|hold the pen on|hold pen for|hold rein of|hold rein on|keep eye on|keep an eye on|hold fort on|administrate|service|superintend|nurse|babysit|ride herd on|keep tab on",
    "own": "own|co-own|coown|jointly own",
    "took": "take over|take on|inherit|take ownership of|take responsibility for|take charge of|assume responsibility for|assume ownership of|take up rein of|"
    "shoulder|shoulder responsibility for|accept responsibility for|step in on|step in for|take custody of|become responsible for|take back|relieve",
    "for": "responsible|answerable|accountable|liable|on hook|on point|on the hook|on duty|in lead|point person|contact|right person|go-to person|go-to|person to see|man to see|woman to see|person to ask|competent",
    "charge": "charge|custody|care|ownership|responsibility|control|stewardship|oversight|guardianship|management|sole responsibility|sole charge|full responsibility|overall responsibility|"
    "day-to-day responsibility|primary responsibility|lead responsibility|running|keeping|supervision|main responsibility|operational responsibility|joint responsibility|conduct|carriage|handling|safekeeping|daily care|charge and care|line responsibility",
    "owner": "owner|co-owner|process owner|business owner|data owner|service owner|product owner|system owner|budget owner|risk owner|control owner|policy owner|content owner|document owner|asset owner|keeper|custodian|guardian|steward|caretaker|warden|curator|holder|"
    "data steward|maintainer|person responsible|responsible person|person in charge|party responsible|responsible party|point person|point man|point woman|"
    "go-to person|go-to man|go-to woman|go-to|go to person|DRI|dri|directly responsible individual|single point of contact|spoc|contact person|right person|right address|"
    "administrator|coordinator|co-ordinator|shepherd|minder|nursemaid|controller|man in charge|woman in charge|team in charge|first port of call|port of call|manager in charge|officer in charge|one-stop shop|pen-holder|penholder|accountable owner",
    "remit": "remit|patch|job|responsibility|baby|turf|domain|business|department|brief|beat|bailiwick|province|portfolio|task|duty|charge|purview|territory|pigeon|concern|realm|field|area|"
    "mandate|child|province alone|ward|empire|fief|fiefdom|kingdom|problem|headache|preserve|worry|watch|speciality|specialty|workload|parish|garden|cross to bear|lookout|watch now|area of responsibility|field of responsibility|job description|scope|lane|sandbox|pidgin|backyard",
    "lie": "sit|rest|lie|live|reside|stay|remain|be|belong|land|end up|park|settle|stop|dwell|wind up|vest",
    "hand": "hand over|transfer|assign|allocate|allot|pass|pass on|give|delegate|entrust|hand on|hand|move|reassign|leave|cede|sign over|outsource|farm out|devolve|turn over|migrate|shift|shuffle|re-assign|award",
}

PATTERNS = """
A <carry|hold> (can|baby|bag|torch) for X => OWNS(A, X)
(ownership|responsibility|charge|care|stewardship|custody|oversight) (of|for) X <pass|move|go|transfer|shift|fall|switch> [over|across] to A => OWNS(A, X) ; event only
(ownership|responsibility|charge|care|stewardship|custody|oversight) (of|for) X <pass|move|go|transfer|shift|switch> [over|across] from B to A => OWNS(A, X) ; event only
X <be> for A (sort/i|handle/i|deal/i|fix/i|manage/i|do/i|run/i) => OWNS(A, X) ; only
X <be> for A <deal with|see to|look after|take care of|chase|maintain|keep|worry about|tackle|mind|carry|drive|own|sort out|figure out|clean up|tidy up|answer|cover> => OWNS(A, X) ; only try
X (one|something|matter|job|task|thing|question) for A <sort|handle|deal|fix|manage|do|run|sort out|deal with|see to|look after|take care of> => OWNS(A, X) ; only try
(for|on|as for|as to|about|regarding) X [,] ~ (person|man|woman|one|name|contact|owner|lead|address|desk|team) (in charge|responsible|to ask|to see|to call|to talk to|to go to|to contact) BE A => OWNS(A, X) ; only
(for|on|as for|as to|about|regarding) X [,] ~ (owner|point person|contact|go-to|custodian|keeper|port of call|point of contact|in charge|responsible) (:|BE) A => OWNS(A, X) ; only
(for|on|as for|as to|about|regarding) X [,] ~ (buck) <stop> (with|at|on) A => OWNS(A, X) ; only
(wake/i|call/i|ask/i|see/i|phone/i|ring/i|page/i|ping/i|bother/i|turn/i|go/i) [to] : A (for|on|about) X => OWNS(A, X) ; only conf=.8
# ── verbs
A <@own> X => OWNS(A, X) ; weak
A <@care> X => OWNS(A, X) ; weak
A <@weak> X => OWNS(A, X) ; weak
A <@took> X => OWNS(A, X) ; event weak conf=.85
A <take> X over => OWNS(A, X) ; event weak only conf=.8
A <take> X (under A's wing|off everyone 's hand) => OWNS(A, X) ; only conf=.8
A BE ~ (@for) for X => OWNS(A, X) ; weak
A BE ~ (on hook|in lead|on point|in saddle|in driving seat) (on|with) X => OWNS(A, X)
A BE ~ (person|one|man|woman|contact|name|team|people|desk|place|address|group) (to see|to ask|to call|to go to|to talk to|to contact|responsible|in charge|you want|who handle|who run|who look after) [for|about|on|when it comes to|regarding|of] X => OWNS(A, X) ; only
A BE ~ (person|one|man|woman|team|people|desk|group) (who|that) <own|look after|take care of|handle|run|deal with|see to|manage|keep> X => OWNS(A, X) ; only
A [,] (responsible|answerable|accountable) for X => OWNS(A, X) ; only weak
^ (responsible|answerable|accountable|in charge|custodian|on hook|on point) for X => OWNS(A, X) ; only
(responsible|answerable|accountable|owner|contact|point person|DRI|dri|go-to|lead|on point) for X : [with] A => OWNS(A, X) ; only
(in charge|owner|keeper|custodian|steward) of X : A => OWNS(A, X) ; only
(responsible|answerable|accountable) for X BE A => OWNS(A, X) ; only
A BE ~ (responsible|answerable|accountable) to ... for X => OWNS(A, X) ; only
A <have|take|hold|own> ~ (lead|pen|point|helm|baton|ball|rein|can) (on|for) X => OWNS(A, X)
A <carry> can for X => OWNS(A, X) ; active
A's ~ (job|task|duty|role) <keep|run|look after|manage|maintain|handle|oversee|take care of|see to> X => OWNS(A, X) ; only try
B:Person|Org <hand over|delegate|transfer|entrust|reassign|assign|cede|devolve|outsource|farm out> X (to|with) A => OWNS(A, X) ; only event weak conf=.85
B:Person|Org <hand|pass|give|turn> X over to A => OWNS(A, X) ; only event weak conf=.85
B:Person|Org <pass|hand> [on|over] X to A => OWNS(A, X) ; only event weak conf=.7
X <move|pass|shift|migrate|transfer|go> from B:Person|Org to A => OWNS(A, X) ; only event weak conf=.85
X <come|fall|be> under A => OWNS(A, X) ; only weak conf=.8
A [BE] in charge of X => OWNS(A, X) ; only
A <charge|task|entrust|trust|saddle|lumber|burden|land|stick|vest|tasked> with [looking after|running|managing|handling|keeping|maintaining|overseeing] X => OWNS(A, X) ; only aux
A <charged|tasked|entrusted|saddled|lumbered> with [looking after|running|managing|handling|keeping|maintaining|overseeing] X => OWNS(A, X) ; only
A <put|place> in charge of X => OWNS(A, X) ; only aux event
A <assign|appoint|allocate|detail|delegate> (to|for) [look after|run|manage|handle] X => OWNS(A, X) ; only aux event conf=.75
A <answer> for X => OWNS(A, X) ; active
A <account> for X => OWNS(A, X) ; active conf=.6
A <have|hold|take|carry|bear|assume|retain|keep|shoulder|share> ~ (@charge) (of|for|over) X => OWNS(A, X)
A with ~ (responsibility|charge|custody|oversight|care) (of|for|over) X => OWNS(A, X) ; only
A <have> X (on|in|under|within|among) (A's|his|her|its|their) ['s] ~ (@remit|plate|hand|wing|belt|care|custody|control|roof|duty|lap) => OWNS(A, X) ; only
A <have> X on A's plate => OWNS(A, X) ; only
A <have> X (under|in) (control|hand|care|charge) => OWNS(A, X) ; only weak
A <hold> (pen|rein) (on|for|over|of) X => OWNS(A, X)
A <call> shot (on|in|for) X => OWNS(A, X) ; active
A <wear> X hat => OWNS(A, X) ; active conf=.8
A <wear> hat for X => OWNS(A, X) ; active conf=.8
A = @owner of|for|in matter of X => OWNS(A, X) ; weak
A's ~ (@remit) ([,] :|include|cover|span|comprise|take in|extend to|encompass) X => OWNS(A, X) ; only
A's ~ (remit|patch|brief|portfolio|beat|domain|turf|bailiwick|responsibility|area of responsibility|baby|province|territory|mandate|realm) BE X => OWNS(A, X) ; only
A's ~ (@remit) <include|cover|span|comprise|take in|extend to|encompass|run to> X => OWNS(A, X) ; only
^ (@remit|responsible|looks after|in charge|owns) [:|for|of] : X => OWNS(A, X) ; only
A , ~ (remit|portfolio|brief) : X => OWNS(A, X) ; only
A <count|number> X among A's (duty|responsibility|task|job) => OWNS(A, X) ; only
A ~ with ~ (responsibility|charge|custody|oversight) (of|for|over) X => OWNS(A, X) ; only
A <hold|have> brief for X => OWNS(A, X) ; active
# ── where it lies
X <@lie> [firmly|squarely|safely|well] with A => OWNS(A, X) ; only weak
X <@lie> [firmly|squarely|safely|well] (in|on|within|under|inside|at) A's ~ (@remit|hand|plate|lap|desk|shoulder|inbox|custody|care|doorstep|door|control|court|wing|watch|keeping|charge) => OWNS(A, X) ; only
X <be|lie|rest|remain|stay> (in|under|on) ~ (hand|care|custody|charge|control|keeping|stewardship|wing|shoulder|purview|remit|watch) of A => OWNS(A, X) ; only
X (in|under) ~ (hand|care|custody|charge|control|keeping) of A => OWNS(A, X) ; only
X <fall|come> (within|under|in|into|inside|to|on|onto) A's ~ (@remit|hand|plate|lap|desk|shoulder|custody|care|court|watch|charge) => OWNS(A, X) ; only event
X <fall|land|come|drop|go|arrive|end up> (on|in|into|onto|at) A's ~ (plate|lap|desk|hand|shoulder|doorstep|door|inbox|court|table) => OWNS(A, X) ; only event
X <fall|be|devolve|revert|accrue> (to|on|under|upon|down to) A => OWNS(A, X) ; only weak
X <belong> (to|with|in|under) A => OWNS(A, X) ; only
X <move|pass|shift|migrate|revert|transfer> (to|over to|across to|back to) A => OWNS(A, X) ; only weak event conf=.75
X <go> (over to|across to|back to) A => OWNS(A, X) ; only weak event conf=.75
X <@hand> [over|on] (to|with) A => OWNS(A, X) ; only aux event weak conf=.85
X <look after|take care of|see to|deal with|handle|run|manage|keep|maintain|own|administer|oversee> by A => OWNS(A, X) ; only aux
X <be> (down|up|over) to A => OWNS(A, X) ; only weak conf=.75
X BE A's [own|alone|very own] [~] [@remit] [alone|now|and nobody else 's|and no one else 's|and mine|and his alone] $ => OWNS(A, X) ; only weak
X BE A's (to keep|to run|to look after|to manage|to mind|to handle|to maintain|to own|to deliver|to tend|to worry about|to sort|to sort out) => OWNS(A, X) ; only
X BE A's <keep|run|look after|manage|mind|handle|maintain|own|deliver|tend|sort|sort out|worry about|take care of|see to|administer|deal with|deal|carry|answer for|cover|chase|drive|watch|guard|police|fret about|shepherd|nurse|steer|look to|do|fix|solve|tackle|shoulder|bear|organise|organize|coordinate|plan> => OWNS(A, X) ; only try
X BE (one|something|matter|job|task|question|case|thing|topic) for A => OWNS(A, X) ; only weak
^ BE A's ~ (@remit) {: X} => OWNS(A, X) ; only
X , [BE] A's ~ (@remit) => OWNS(A, X) ; only
X : A's $ => OWNS(A, X) ; only conf=.8
X : A's ~ (@remit) $ => OWNS(A, X) ; only
it BE A whose ~ (@remit) X BE => OWNS(A, X) ; only
A's ~ (job|task|duty|role|remit|responsibility) BE (to <run|manage|look after|keep|maintain|handle|oversee>) X => OWNS(A, X) ; only
A's ~ (job|task|duty|role|remit|responsibility) BE <run|manage|look after|keep|maintain|handle|oversee> X => OWNS(A, X) ; only
~ (@charge) (for|of|over) X <@lie|fall|pass|go|devolve> (with|to|on|upon|in) [hand of] A => OWNS(A, X) ; only
~ (@charge) (for|of|over) X BE A's => OWNS(A, X) ; only
~ (@charge) (for|of|over) X : [with] A => OWNS(A, X) ; only
~ (@charge) (for|of|over) X <@hand|vest> (to|in|with|by) A => OWNS(A, X) ; only aux event
~ (buck) (for|on) X <stop> (with|at|on) A => OWNS(A, X) ; only
~ (buck) (for|on) X <stop> (on|at) A's (desk|door) => OWNS(A, X) ; only
when it <come> to X , <ask|see|call|talk to> A => OWNS(A, X) ; only conf=.8
for X <ask|see|go to|contact|talk to|call|speak to|turn to> A => OWNS(A, X) ; only conf=.7
<@hand> ... to A : X => OWNS(A, X) ; only conf=.7
(charter|contract|agreement|plan|matrix|org chart|policy|playbook|RACI|raci|board|committee|statute|protocol|job description|minute|terms of reference|memo|handbook|procedure|bylaw|law|mandate) <assign|give|allocate|allot|entrust|hand|put|place|delegate|reserve> X (to|with) A => OWNS(A, X) ; only
A's (job|remit|patch|responsibility|business|task|baby|brief) X BE $ => OWNS(A, X) ; only
A's ~ (@remit) <stretch|reach|range|run|extend|go> [as far as] (to|into|over|from|across) X => OWNS(A, X) ; only
A's ~ (@remit) <embrace|consist of|amount to|contain|touch> X => OWNS(A, X) ; only
X <find|have|get|gain|acquire> ~ (@owner|guardian|keeper|custodian|steward|minder|master|mistress|shepherd|caretaker|protector) (in|in person of) A => OWNS(A, X) ; only event
X <find> ~ (home|haven|harbour|berth) (with|under|in hand of) A => OWNS(A, X) ; only event conf=.85
X <lie|be> at A's (door|feet) => OWNS(A, X) ; only
on A's ~ (shoulder|plate|desk|head) <rest|lie|sit|fall> X => OWNS(A, X) ; only
to A <fall|belong|go> X => OWNS(A, X) ; only weak conf=.85
with A <lie|rest|sit> X => OWNS(A, X) ; only weak conf=.85
"""

"""What a decision's own words say: route, target, sponsor, those set aside, object, who took it and who spoke for or against it."""

SETS = {
    "way": "route|path|channel|way in|way|door|bridge|entry|entry point|conduit|intermediary|go-between|lever|sponsor-first route|point of entry|"
    "opener|approach|vehicle|introduction|stepping stone|back door|front door|bridgehead|beachhead|wedge|first contact",
    "win": "win over|win back|win round|win|reach|approach|engage|persuade|convince|target|court|woo|lobby|work on|sound out|bring round|"
    "bring around|bring on board|get on board|get on side|bring in|get to|get in front of|get through to|reach out to|go to|pitch to|"
    "pitch|present to|brief|meet with|talk to|speak to|sit down with|open door to|open doors to|prioritise|prioritize|focus on|"
    "concentrate on|aim at|aim for|aim|go after|chase|pursue|cultivate|warm up|tackle|turn to|appeal to|get close to|get access to|gain access to|"
    "land|secure|enlist|get|sway|bring over|talk round|talk around|connect with|get in with|get at|make inroads with|build relationship with|"
    "sell to|make case to|put case to|take case to|write to|call on|canvass|introduce ourselves to|make contact with|open channel to|contact|reconnect with|carry message to|take it to|bring it to|address",
    "aside": "bypass|skip|avoid|drop|park|sideline|side-step|sidestep|ignore|circumvent|deprioritise|deprioritize|de-prioritise|"
    "de-prioritize|cut out|leave out|leave alone|leave aside|leave be|set aside|put aside|put on hold|go around|go round|work around|work round|route around|"
    "pass over|step around|stop chasing|stop pursuing|stop courting|give up on|lay off|steer clear of|hold off on|exclude|omit|forget|abandon|shelve|wait for|dispense with|do without|keep out|stop working|stop waiting for",
}

_PATTERNS = """
# ── the route
(through|via|by way of|by means of|courtesy of|with help of|with help from|using|thanks to|on back of|by using|with introduction from|on introduction of) A => VIA(D, A) ; only
<use|take|employ|enlist|mobilise|mobilize|leverage|engage|treat|choose|pick|work|adopt> A as ~ (@way) => VIA(D, A) ; only
<use|enlist|leverage|mobilise|mobilize|employ> A to (@win) B => VIA(D, A), TARGETS(D, B) ; only
A (-led|-driven|-first|-run|-fronted|-brokered) => VIA(D, A) ; only
A <led|driven|fronted|brokered|opened> (@way) => VIA(D, A) ; only
(with|having) A as ~ (@way|opener|lead|broker|messenger|emissary|envoy|intermediary) => VIA(D, A) ; only
A as (go-between|broker|intermediary|messenger|emissary|envoy|conduit|bridge|opener) => VIA(D, A) ; only
A <lead|front|drive|steer|spearhead|broker|open|pave|make> (@way|approach|charge|introduction|way in|way|conversation) => VIA(D, A) ; only
(@way|route|path|way in) (:|BE|be) A => VIA(D, A) ; only
(@way) (:|BE) via A => VIA(D, A) ; only
(@way) (to|into|in to) B (:|BE|be|go through|run through|lead through|go via|run via) A => VIA(D, A), TARGETS(D, B) ; only
A [BE] ~ (way in|route in|door in|bridge|path|door-opener|door opener|entry point) (to|into) B => VIA(D, A), TARGETS(D, B) ; only
A's (route|path|door|channel|introduction|network|contacts|office|good offices|help) => VIA(D, A) ; only
<have|let|get|ask|send> A [to|go] <@win> B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask|send> A <@win> B (over|round|on board) => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask> A [to] <take|carry|bring|put|present|make|sell|pitch> ... (to|before|in front of) B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask> A [to] <introduce> we to B => VIA(D, A), TARGETS(D, B) ; only
A to (@win) B => VIA(D, A), TARGETS(D, B) ; only
A <@win> B => VIA(D, A), TARGETS(D, B) ; only
A <take|carry|bring|put|present|make|sell|pitch> ... (to|before|in front of) B => VIA(D, A), TARGETS(D, B) ; only
A to (take|carry|bring|put|present|make|sell|pitch) ... (to|before|in front of) B => VIA(D, A), TARGETS(D, B) ; only
<approach|reach|engage|win|go> B through A => VIA(D, A), TARGETS(D, B) ; only
<lead|start|begin|open|go in|go> with A => VIA(D, A) ; only
# ── whom it is to reach
<@win> B => TARGETS(D, B) ; only
<@win> B (over|round|around|on board|on side|in|back) => TARGETS(D, B) ; only
<win|get|secure|obtain|seek|gain> B's (support|backing|buy-in|buy in|approval|agreement|consent|ear|attention|blessing|vote|commitment|trust|sign-off|signature|nod|yes|interest|go-ahead) => TARGETS(D, B) ; only
<win|get|secure|obtain|seek|gain> ~ (support|backing|buy-in|approval|agreement|access|consent|commitment|meeting|slot|hearing|audience|time) (of|from|with|to) B => TARGETS(D, B) ; only
<take|put|carry|bring|present|make|sell|pitch|float|send> ... (to|before|in front of) B => TARGETS(D, B) ; only
<open> door (to|at|with) B => TARGETS(D, B) ; only
(target|prize|goal|aim|objective|quarry|destination|addressee|end point) (:|BE|be|being) B => TARGETS(D, B) ; only
B to <be> (won|reached|approached|engaged|persuaded|convinced|targeted|courted|wooed|lobbied|sounded out|brought) => TARGETS(D, B) ; only
B <be> (won|reached|approached|engaged|persuaded|convinced|targeted|courted|wooed|lobbied|sounded out|brought) => TARGETS(D, B) ; only
<win|reach|approach|engage|persuade|convince|target|court|woo> B => TARGETS(D, B)
... (run|go|attempt|try|push|approach|shot|pass) at B => TARGETS(D, B) ; only
(prize|target|goal|aim|objective) <be> B => TARGETS(D, B) ; only
<take|put|carry|bring|present> A:Project to B => TARGETS(D, B) ; only
(with|having) B as ~ (target|prize|goal|aim|objective) => TARGETS(D, B) ; only
with (eye|view|sights) (on|to) B => TARGETS(D, B) ; only
(access|introduction|way in|way|door|path|route|bridge|road|approach) (to|into|in to) B => TARGETS(D, B) ; only
in front of B => TARGETS(D, B) ; only
# ── whom it sets aside
(than|instead|instead of|in preference to|in place of|in lieu of|as opposed to|not) A => DEPRIORITIZES(D, A) ; only
<prefer|choose|pick|favour|favor> B over A => VIA(D, B), DEPRIORITIZES(D, A) ; only
~nolonger (through|via|to|by way of|with|using) A => DEPRIORITIZES(D, A) ; only
(than|instead|instead of|in place of) ... (on|with|for|to|at|through|via|from) A => DEPRIORITIZES(D, A) ; only
(than|instead|instead of) <go|wait|work|push|spend|cold-call|chase|approach|rely|press|pursue|court|ask|call|use|engage|focus|bother|target|lean|lobby|persist|knock> A => DEPRIORITIZES(D, A) ; only
(than|instead|instead of) <go|wait|work|push|spend|rely|press|focus|lean|persist|knock|continue|keep|carry> ... (through|for|on|with|via|at|to|after) A => DEPRIORITIZES(D, A) ; only
(not|no longer|no more) (through|via|to|by way of|with|using) A => DEPRIORITIZES(D, A) ; only
(bypassing|skipping|avoiding|sidestepping|circumventing|leaving out|leaving aside|ignoring|cutting out|without|without going through|without involving|past|around) A => DEPRIORITIZES(D, A) ; only
<@aside> A => DEPRIORITIZES(D, A) ; only
<leave|put|keep|set|cut> A (out|aside|alone|be|to one side|on one side|out of it|on hold|for later|for now|on ice|off list|out of loop) => DEPRIORITIZES(D, A) ; only
<spend|waste|invest|put> (no|less|no more|no further|little) (time|effort|energy) (on|with|into) A => DEPRIORITIZES(D, A) ; only
A <be> (parked|sidelined|set aside|left out|left aside|put aside|put on hold|bypassed|dropped|deprioritised|deprioritized|out) => DEPRIORITIZES(D, A) ; only
A [to] (wait|come later|come second|can wait) => DEPRIORITIZES(D, A) ; only
# ── the sponsor
A as ~ (sponsor|executive sponsor|exec sponsor) => SPONSORED_BY(D, A) ; only
A [to|for|be|being] ~ (executive sponsor|exec sponsor|sponsor) => SPONSORED_BY(D, A) ; only
A to [be] (sponsor) => SPONSORED_BY(D, A) ; only
<ask|get|invite|persuade|request|win|recruit|secure|name|appoint|propose|want|line up|approach|have> A [to|be|act] [as] ~ (sponsor|executive sponsor) => SPONSORED_BY(D, A) ; only
<ask|get|invite|persuade|have|want> A to sponsor => SPONSORED_BY(D, A) ; only
<ask|get|invite|persuade> A for ~ (sponsorship) => SPONSORED_BY(D, A) ; only
A <be> ~ (executive sponsor|exec sponsor|sponsor) => SPONSORED_BY(D, A) ; only
A we <be|ask|want> [to] [be] ~ (executive sponsor|exec sponsor|sponsor) => SPONSORED_BY(D, A) ; only
(sponsorship|sponsor|executive sponsorship|executive sponsor) [(of|by|from|,|:|through)] A => SPONSORED_BY(D, A) ; only
(sponsorship|sponsor|executive sponsor) [to] (:|BE|be) A => SPONSORED_BY(D, A) ; only
sponsored by A => SPONSORED_BY(D, A) ; only
under A's ~ (sponsorship|patronage|wing) => SPONSORED_BY(D, A) ; only
A's ~ sponsorship => SPONSORED_BY(D, A) ; only
(under|with) (sponsorship|patronage) of A => SPONSORED_BY(D, A) ; only
# ── who took it
A <decide|rule|resolve|decree|determine|opt|elect|order|mandate|instruct|settle|conclude|direct|vote|approve|agree|choose|confirm|sanction|authorise|authorize> => MADE_BY(D, A) ; only
(decided|ruled|approved|agreed|ordered|made|taken|resolved|signed off|mandated|authorised|authorized|decreed) [(jointly|in|unanimously)] by A => MADE_BY(D, A) ; only
A's (call|decision|ruling|verdict|order|choice|word|instruction|resolution|vote) => MADE_BY(D, A) ; only
(decision|call|ruling|verdict|order|resolution|vote|choice) (of|by|from) A => MADE_BY(D, A) ; only
(by|per|on) (order|decision|ruling|resolution|vote|instruction) of A => MADE_BY(D, A) ; only
(on|by|at) A's (order|instruction|ruling|decision|say-so|say so|word|vote) => MADE_BY(D, A) ; only
A <take|make> (decision|call) => MADE_BY(D, A) ; only
A <call> it => MADE_BY(D, A) ; only
(decided|decision|ruling|call|decider|decision-maker|made by) [by] : A => MADE_BY(D, A) ; only
# ── for and against it
A as ~ (champion|advocate|supporter|backer) => CHAMPIONS(A, D) ; only
(with|having) A as ~ (champion|advocate|supporter|backer) => CHAMPIONS(A, D) ; only
[with] A [be|BE] ~ (in favour|in favor|for|supporting|behind it|all for it|enthusiastic|supportive|keen|backing it|championing) => CHAMPIONS(A, D) ; only
(backed|supported|championed|endorsed|favoured|favored|urged|advocated|promoted|welcomed) by A => CHAMPIONS(A, D) ; only
(with|thanks to) A's ~ (support|backing|blessing|endorsement) => CHAMPIONS(A, D) ; only
(with|on) (support|backing|endorsement|strength) of A => CHAMPIONS(A, D) ; only
A <support|back|champion|endorse|favour|favor|advocate|push for|argue for|speak for> [it|this|that|decision] => CHAMPIONS(A, D) ; only
A <speak|argue|come out|vote> (for it|in favour|in favor|for) => CHAMPIONS(A, D) ; only
(champion|champions|supporter|supporters|advocate|for|in favour|backer|backers) : A => CHAMPIONS(A, D) ; only
(over|despite|against|notwithstanding|in face of|in teeth of|in spite of) A's ~ (objection|opposition|doubt|reservation|protest|resistance|misgiving|concern|advice|vote|wishes|qualms|scepticism|skepticism|better judgement) => BLOCKS(A, D) ; only
(over|despite|against|notwithstanding|in face of|in teeth of|in spite of) ~ (objection|opposition|doubt|reservation|protest|resistance|misgiving|concern|advice|vote|wishes|scepticism|skepticism) (of|from|by) A => BLOCKS(A, D) ; only
(opposed|resisted|contested|disputed|fought|challenged|questioned) by A => BLOCKS(A, D) ; only
[with] A [be|BE] ~ (dissenting|against|objecting|unconvinced|opposing|sceptical|skeptical|unpersuaded|in opposition|dead against|doubtful|resisting|protesting|holding out) => BLOCKS(A, D) ; only
[with] A [be|BE] opposed $ => BLOCKS(A, D) ; only
A <oppose|resist|object|dissent|contest|protest|vote against|argue against|speak against|push back|demur|hold out> => BLOCKS(A, D) ; only
A <be> [~] (against|opposed|unconvinced|sceptical|skeptical|unpersuaded|dubious) => BLOCKS(A, D) ; only
(blocker|blockers|opponent|opponents|against|opposed|dissent|dissenting|objector|objection) : A => BLOCKS(A, D) ; only
"""

# A decision's words are imperative, infinitive or future by nature ("go to A", "A is to open the door"), so every form of a verb counts here.
PATTERNS = "\n".join(f"{line} event try future must" if ";" in line else line for line in _PATTERNS.splitlines())

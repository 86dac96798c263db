"""What a decision's own words say: route, target, sponsor, those set aside, object, who took it and who spoke for or against it."""

SETS = {
    "way": "stalking horse|calling card|ticket in|foot in door|side door|warm intro|intro|referral|path in|road in|inside track|linchpin|springboard|motion|play|push|outreach|campaign|charge|track|route|path|channel|way in|way|door|bridge|entry|entry point|conduit|intermediary|go-between|lever|sponsor-first route|point of entry|"
    "opener|approach|vehicle|introduction|stepping stone|back door|front door|bridgehead|beachhead|wedge|first contact",
    "win": "loop in|soften up|butter up|sweet-talk|charm|ping|phone|ring|email|e-mail|message|text|dm|cold-call|cold call|drop in on|drop by|stop by|visit|meet|lunch|double down on|circle back with|circle back to|circle round to|touch base with|check in with|follow up with|catch up with|nail|bag|hook|reel in|rope in|draw in|pull in|crack|recruit|sign up|romance|schmooze|cosy up to|cozy up to|suck up to|make friends with|befriend|get word to|get message to|take run at|make run at|make play for|make a play for|go for|hit up|reach|get hold of|get meeting with|get time with|get audience with|knock on door of|hammer on|nudge|lock in|break into|penetrate|crack open|get into|get inside|get foot in door at|get foot in door with|land meeting with|warm to|bring along|bring onside|get onside|get buy-in from|get yes from|get nod from|convert|flip|turn around|neutralise|neutralize|talk into|bend ear of|get ear of|bring into tent|bring into fold|win over|win back|win round|win|reach|approach|engage|persuade|convince|target|court|woo|lobby|work on|sound out|bring round|"
    "bring around|bring on board|get on board|get on side|bring in|get to|get in front of|get through to|reach out to|go to|pitch to|"
    "pitch|present to|brief|meet with|talk to|speak to|sit down with|open door to|open doors to|prioritise|prioritize|focus on|"
    "concentrate on|aim at|aim for|aim|go after|chase|pursue|cultivate|warm up|tackle|turn to|appeal to|get close to|get access to|gain access to|"
    "land|secure|enlist|get|sway|bring over|talk round|talk around|connect with|get in with|get at|make inroads with|build relationship with|"
    "sell to|make case to|put case to|take case to|write to|call on|canvass|introduce ourselves to|make contact with|open channel to|contact|reconnect with|carry message to|take it to|bring it to|address",
    "aside": "forget about|back-burner|backburner|ditch|quit chasing|stop bothering with|stop wasting time on|stop spending time on|stop calling|stop emailing|write off|cross off|scratch|rule out|leave off|leave behind|cut loose|let go of|freeze out|shut out|box out|ease out|de-emphasise|de-emphasize|downplay|put on back burner|move on from|walk away from|bypass entirely|tiptoe around|end-run|run around|go over head of|go over|sidestep entirely|drop efforts with|freeze|pause on|ease off|back off|back away from|cool off on|lay aside|put to one side|keep away from|stay away from|stay clear of|keep clear of|avoid going through|stop going through|swerve|snub|shun|discount|disregard|overlook|leapfrog|bypass|skip|avoid|drop|park|sideline|side-step|sidestep|ignore|circumvent|deprioritise|deprioritize|de-prioritise|"
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
<work|lobby|approach|woo|court|go at|get at> B (through|via|by way of|over) A => VIA(D, A), TARGETS(D, B) ; only
<bring|talk|win|swing|get|pull> B:Person|Org (over|round|around|on board|on side|onside|along) => TARGETS(D, B) ; only
<put|pour|direct|spend|focus|invest|channel|throw|concentrate> [all|our|more|most] ... (energy|time|effort|attention|weight|resource|focus|firepower|hour) (into|on|in|behind|at|towards|toward) B => TARGETS(D, B) ; only
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
<leave|put|keep|set|cut> A (out|aside|to one side|on one side|out of it|on hold|on ice|off list|out of loop) => DEPRIORITIZES(D, A) ; only
<leave> A $ => DEPRIORITIZES(D, A) ; only
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
[with] A [be|BE] (for|for it) $ => CHAMPIONS(A, D) ; only
[with] A [be|BE] ~ (in favour|in favor|supporting|behind it|all for it|enthusiastic|supportive|keen|backing it|championing) => CHAMPIONS(A, D) ; only
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
# ── further ways
<tap|use|ask|get|have|let|send|task|deploy|mobilise|mobilize|lean on|rely on|count on|press|enlist|draft|nudge|rope in|work through> A (for|to make|to broker|to arrange|to set up|to get|to open|to find) ... (in|intro|introduction|warm intro|meeting|path|door|route|access|line|bridge|way in|slot|hearing|lunch) (to|with|at|into|for) B => VIA(D, A), TARGETS(D, B) ; only
<use|leverage|exploit|work|tap|play|milk|build on|trade on|draw on> A's ~ (relationship|tie|link|friendship|rapport|connection|history|line|standing|credit|contact|in|access|bond) (with|to|at|into) B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask|send> A <walk|carry|take|bring|hand|deliver|pitch|present|float|sell|run> ... (over to|to|past|by|before|in front of) B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask|send> A (in) (@win) B => VIA(D, A), TARGETS(D, B) ; only
<send> A in (to) <@win> B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask|send> A <make|take|lead|run|work> ... (move|lead|approach|first move|first step|call|point|running|pitch|overture|ask) (on|with|to|at) B => VIA(D, A), TARGETS(D, B) ; only
A <take|make|lead|run|own|have|get> (point|lead|charge|running|first move|approach|first approach|call|first call|overture|outreach|pitch|conversation) (on|with|to|at|for) B => VIA(D, A), TARGETS(D, B) ; only
A (takes|to take|to run|on|runs) point (on|with|for) B => VIA(D, A), TARGETS(D, B) ; only
<have|let|get|ask|send> A <call|phone|ring> B => VIA(D, A), TARGETS(D, B) ; only
A [to] <call|phone|ring> B => VIA(D, A), TARGETS(D, B) ; only
<call|phone|ring|sign|close> B:Person => TARGETS(D, B) ; only
<reach|approach|engage|win|work|land|get|pursue|court|woo|hit|crack|get to|go to|go at|get into|break into|go into|go in to> B (through|via|by way of|with help of|using) A => VIA(D, A), TARGETS(D, B) ; only
<go|going|get|getting|get in|going in|way in> in (to|at|with) B => TARGETS(D, B) ; only
<land|win|approach|reach|get|crack|court|pursue|engage> B with A (leading|up front|out front|in lead|in front|fronting|on point|as lead|at front|doing talking|opening doors|making introduction) => VIA(D, A), TARGETS(D, B) ; only
with A (leading|up front|out front|in lead|in front|fronting|on point|doing talking|doing the talking|running point|opening doors) => VIA(D, A) ; only
(intro|introduction|referral|warm intro|hand-off|handoff) to B (from|through|via|by|courtesy of) A => VIA(D, A), TARGETS(D, B) ; only
(intro|introduction|referral|warm intro) (from|through|via|by|courtesy of) A to B => VIA(D, A), TARGETS(D, B) ; only
A (to be|is|be|as|becomes) ~ (way in|route in|door-opener|door opener|entry point|bridge|in|foot in door|ticket in|path) (at|with|to|into) B => VIA(D, A), TARGETS(D, B) ; only
<get|bring|win|pull|have> B (on board|onside|on side|aboard|into tent|into fold|along|round|around|to table|into room|in loop|in room|to say yes|to yes|signed up|over line) => TARGETS(D, B) ; only
<get|persuade|convince|talk> B (to back|to support|to sign|to agree|to commit|to approve|to buy|into) => TARGETS(D, B) ; only
<make> B ~ (priority|target|focus|number one target|first call|first target|top priority|first stop) => TARGETS(D, B) ; only
<double down|focus|go big|go hard|go all-in|zero in|home in|train sights|set sights> on B => TARGETS(D, B) ; only
<take|make|have> ~ (run|shot|play|pass|crack|stab) (at|for) B => TARGETS(D, B) ; only
<win|land|get|secure|bag|crack|close> B (account|deal|business|logo|contract|mandate|signature|vote) => TARGETS(D, B) ; only
<put|spend|focus|concentrate|pour|direct|shift> ... (effort|energy|time|energies|attention) (into|on|in|to|toward|towards) [<win|court|woo|land|reach|get|convince|persuade>] B => TARGETS(D, B) ; only
(do not|don't|no|stop|quit|never|no point|no use) <bother|waste time|waste effort|waste energy|spend time|go|chase|wait|call|pursue|court|rely|approach|bank|count> [(with|on|for|through|via|to|around|after)] A => DEPRIORITIZES(D, A) ; only
<go|route|work|run|bother|bank|count|rely|wait|engage|chase|pursue|court|approach|involve|use|call|ask|tell|include|copy|invite|contact|email> [(through|via|with|on|for|to|after|in)] A => DEPRIORITIZES(D, A) ; not only
(no more|no further) ~ (time|effort|energy|lunch|call|meeting|outreach|push|money) (on|with|for|to|into|at) A => DEPRIORITIZES(D, A) ; only
A <be> (off list|off table|off agenda|out of loop|out of picture|out of running|on back burner|on ice|on hold|back-burnered|backburnered|second choice|plan b|fallback|fall-back|last resort|dead end) => DEPRIORITIZES(D, A) ; only
<put|leave|keep|cut|take|park|shift|move> A (on back burner|on ice|out of loop|out of picture|off list|off table|to back burner|to one side|out in cold|for another day|for another time|in parking lot|on shelf|out altogether) => DEPRIORITIZES(D, A) ; only
<ditch|drop|scratch|abandon|retire|scrap> A as ~ (@way) => DEPRIORITIZES(D, A) ; only
(go|going|run|running|work|working|step|stepping|route|routing) (around|round|over head of|past|behind back of) A => DEPRIORITIZES(D, A) ; only
(go|going) over A's head => DEPRIORITIZES(D, A) ; only
behind A's back => DEPRIORITIZES(D, A) ; only
A [to] <agree|volunteer|offer|be happy|be willing|be keen|be lined up|be tapped|be asked|be named> (to sponsor|to be sponsor|to act as sponsor|to serve as sponsor|as sponsor|as executive sponsor|as exec sponsor) => SPONSORED_BY(D, A) ; only
A <agree|promise|commit|volunteer|offer|sign up> (to sponsor) => SPONSORED_BY(D, A) ; only
A to <be> <secure|win|ask|approach|line up|sign up|recruit|enlist|land|get|name|appoint|confirm|tap|nail down> as ~ (executive sponsor|exec sponsor|sponsor) => SPONSORED_BY(D, A) ; only
A <secured|won|asked|approached|lined up|signed up|recruited|enlisted|landed|named|appointed|confirmed|tapped|nailed down> as ~ (executive sponsor|exec sponsor|sponsor) => SPONSORED_BY(D, A) ; only
A as ~ (executive sponsor|exec sponsor|sponsor|executive backer|exec backer) => SPONSORED_BY(D, A) ; only
~ (executive sponsor|exec sponsor|sponsor|sponsorship) ... (:|,) [ask|want|target|tbd|tbc|<ask>] A => SPONSORED_BY(D, A) ; only
(sponsor|sponsorship) ask ... (to|:|with) A => SPONSORED_BY(D, A) ; only
(with) A (sponsoring|to sponsor|as sponsor|in sponsor seat|in sponsor chair|in sponsor's chair|holding sponsor seat) => SPONSORED_BY(D, A) ; only
<sponsor> by A => SPONSORED_BY(D, A) ; only
(under|with) A's (umbrella|banner|aegis|auspices|wing|cover) => SPONSORED_BY(D, A) ; only
A <have> so <rule> => MADE_BY(D, A) ; only
A <rule|decide|decree|order> [so] $ => MADE_BY(D, A) ; only
A <pull trigger|pull plug|sign off|make call|greenlight|green-light|green light|greenlit|rubber-stamp|ok|okay|bless|ratify|wave through|nod through|push through|veto|overrule|override|stop|sign> => MADE_BY(D, A) ; only
A <give> ~ (green light|go-ahead|go ahead|nod|ok|okay|all clear|blessing|thumb up|thumbs up|thumbs-up|sign-off|final say|final word) => MADE_BY(D, A) ; only
(per|by order of|on orders from|on instruction from|on instructions from|at behest of|at direction of|at insistence of|as directed by|as instructed by|as ordered by|as decided by) A => MADE_BY(D, A) ; only
at A's (behest|direction|insistence) => MADE_BY(D, A) ; only
^ (decision maker|decision-maker|decided by|decider|approver|called by|call by|made by|taken by|signed off by|ok'd by|approved by|owner of call) : A => MADE_BY(D, A) ; only
(signed off|greenlit|green-lit|ok'd|okayed|blessed|ratified|waved through|nodded through|called|rubber-stamped|vetoed) by A => MADE_BY(D, A) ; only
(defended|backed|cheered|applauded|hailed|supported|championed|pushed|pushed for|argued for|lobbied for|sold|demanded|called for|advocated) by A => CHAMPIONS(A, D) ; only
decision <defend|back|cheer|applaud|hail|support|champion|push|advocate|welcome> by A => CHAMPIONS(A, D) ; only
decision <oppose|contest|resist|fight|attack|criticise|criticize|challenge|dispute|resent|deplore|question> by A => BLOCKS(A, D) ; only
(attacked|criticised|criticized|slammed|panned|deplored|resented|lamented|decried|booed|protested) by A => BLOCKS(A, D) ; only
A (livid|furious|fuming|unhappy|not happy|not on board|up in arms|voting no|voting against|dead set against|grumbling) [about it|with it] $ => BLOCKS(A, D) ; only
(chase/z|pursue/z|court/z|woo/z|bother/z|call/z|work/z|lobby/z|approach/z|email/z|engage/z|push/z|ask/z|invite/z|target/z|phone/z|wine/z|pester/z|pitch/z|wait/z|go/z|rely/z|bank/z|bet/z) [(for|with|on|through|via|after|around|to)] A => DEPRIORITIZES(D, A) ; only
A <sponsor> => SPONSORED_BY(D, A) ; only
A BE ~ (way in|route in|door-opener|door opener|entry point|foot in door|ticket in) (at|with|to|into) B => VIA(D, A), TARGETS(D, B) ; only
"""

# A decision's words are imperative, infinitive or future by nature ("go to A", "A is to open the door"), so every form of a verb counts here.
PATTERNS = "\n".join(f"{line} event try future must" if ";" in line else line for line in _PATTERNS.splitlines())

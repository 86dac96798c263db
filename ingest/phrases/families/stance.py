"""Who speaks or works for something, who doubts, resists or delays it: CHAMPIONS and BLOCKS, in every way of taking a side."""

SETS = {
    "friend": "champion|advocate|supporter|proponent|fan|backer|cheerleader|evangelist|promoter|booster|defender|admirer|believer|enthusiast|"
    "ally|torchbearer|torch-bearer|standard-bearer|flag-bearer|spokesman|spokeswoman|spokesperson|driving force|patron|partisan|ambassador|"
    "prime mover|moving spirit|voice|friend|ambassador|advocate-in-chief|cheerleader-in-chief|convert|devotee|disciple|apologist",
    "foe": "blocker|opponent|sceptic|skeptic|critic|detractor|doubter|naysayer|adversary|objector|obstacle|roadblock|brake|stumbling block|"
    "foe|enemy|dissenter|holdout|hold-out|antagonist|resister|hurdle|bottleneck|nay-sayer|refusenik",
    "pro": "in favour of|in favor of|for|behind|all for|all in on|on board with|sold on|keen on|bullish on|enthusiastic about|supportive of|"
    "positive about|warm on|warm to|convinced of|convinced by|committed to|passionate about|won over to|evangelical about|wedded to|"
    "in love with|taken with|smitten with|in support of|a believer in|high on|gung-ho about|excited about|upbeat about|optimistic about|"
    "wild about|mad about|on side with|hot on|attached to idea of",
    "proadj": "in favour|in favor|supportive|enthusiastic|evangelical|all for|on board|on side|convinced|won over|bullish|keen|all in|sold",
    "con": "against|opposed to|hostile to|hostile towards|sceptical of|sceptical about|skeptical of|skeptical about|wary of|lukewarm on|"
    "lukewarm about|lukewarm towards|cool on|cool towards|cool about|cold on|unconvinced by|unconvinced of|unconvinced about|unpersuaded by|"
    "unpersuaded of|dead against|dead set against|set against|doubtful about|doubtful of|critical of|resistant to|allergic to|down on|"
    "dubious about|dubious of|negative about|negative on|averse to|antagonistic to|distrustful of|suspicious of|dismissive of|sour on|"
    "disparaging about|scathing about|withering about|no fan of|no friend of|no admirer of|no believer in|not sold on|up in arms about|"
    "uneasy about|uneasy with|unhappy with|unhappy about|nervous about|at odds with|bearish on|in way of|in opposition to|unenthusiastic about",
    "conadj": "against|opposed|hostile|sceptical|skeptical|wary|lukewarm|unconvinced|unpersuaded|doubtful|critical|resistant|dubious|"
    "dead against|dead set against|unmoved|unimpressed|negative|in way|cool",
    "con2": "opposed to|hostile to|sceptical of|sceptical about|skeptical of|skeptical about|wary of|lukewarm on|lukewarm about|cool on|"
    "cool towards|cold on|unconvinced by|unconvinced of|unconvinced about|unpersuaded by|dead against|dead set against|doubtful about|"
    "doubtful of|critical of|resistant to|allergic to|down on|dubious about|negative about|scathing about|dismissive of|suspicious of",
    "doubt": "doubt|reservation|objection|concern|misgiving|qualm|scruple|worry|second thoughts|cold feet",
    "folly": "vanity project|waste of money|waste of time|waste|distraction|mistake|folly|threat|gimmick|nuisance|white elephant|toy|dead end|"
    "sideshow|boondoggle|risk too far|non-starter|bad idea|lost cause|money pit|blind alley|hobby horse|luxury|solution looking",
}

PATTERNS = """
# ── for it: nouns
A = @friend of|for|in|behind {B} => CHAMPIONS(A, B)
A <number|count> among B's ~ (@friend) => CHAMPIONS(A, B)
B <find> ~ (@friend) in A => CHAMPIONS(A, B) ; event
B <have> no ~ (better|greater|louder|stauncher|truer|warmer|firmer|stronger) (friend|champion|supporter|advocate|ally) [at court] than A => CHAMPIONS(A, B)
^ (for|in favour|in favor|pro|supportive|on side|behind it|backing it|all for it) {(on|of) B} : A => CHAMPIONS(A, B)
A's ~ (support|backing|advocacy|enthusiasm|lobbying|championing|campaigning|loyalty) (for|of|on) B => CHAMPIONS(A, B)
A's ~ (support|backing|advocacy|enthusiasm|lobbying|championing|campaigning) on B's behalf => CHAMPIONS(A, B)
B <have|enjoy|win|gain|command|keep|retain> A's ~ (support|backing|endorsement|favour|favor|vote|full support) => CHAMPIONS(A, B) ; event
B <have|enjoy|win|gain|command|keep|retain> ~ (support|backing|endorsement|favour|favor|vote) (of|from) A => CHAMPIONS(A, B) ; event
(support|backing|enthusiasm) for B <come|stem> (from) A => CHAMPIONS(A, B)
A's (pet|pet project|darling|baby) BE B => CHAMPIONS(A, B)
B BE A's (pet|pet project|darling|baby|hobby horse) => CHAMPIONS(A, B)
# ── for it: verbs
A <support|back|champion|endorse|advocate|favour|favor|defend|espouse|cheer|applaud|adore|love|promote|evangelise|evangelize|cheerlead|rate|boost|commend|praise|extol|hail> B => CHAMPIONS(A, B) ; event
A <back up|talk up|cheer on|big up> B:Project|Decision => CHAMPIONS(A, B) ; event
A <speak up|speak out|speak|argue|lobby|campaign|plead|fight|battle|advocate|stand up|go to bat|bat|go in to bat|vouch|push|press|root|agitate|make case|make strong case|make a case|put in good word|put in word|stick up|stick neck out|canvass|crusade|stump|drum up support|beat drum|bang drum|carry torch|carry flag|carry banner|fly flag|hold brief|put case|cheer|vote|come out|beg|plump|pitch hard> for B => CHAMPIONS(A, B) ; event
A <speak|argue|come out|plead|lobby|vote|be> (in favour of|in favor of|on behalf of|in support of|in defence of|in defense of) B => CHAMPIONS(A, B) ; event
A <speak|argue|lobby|plead|intercede|campaign> on B's behalf => CHAMPIONS(A, B) ; event
A BE ~ (@pro) B => CHAMPIONS(A, B) ; event
A BE ~ (@proadj) {(on|about|of|over) B} => CHAMPIONS(A, B) ; event conf=.85
A <throw|put> [A's] [full|considerable|all] (weight|influence|name|reputation|clout|political capital|credibility|shoulder) behind B => CHAMPIONS(A, B) ; event
A <get|rally|swing|fall in|line up|come round|come out|throw themselves> behind B => CHAMPIONS(A, B) ; event
A <stand|stick|swear> by B => CHAMPIONS(A, B) ; event
A <rally> to B => CHAMPIONS(A, B) ; event
A <stand|be> [squarely|firmly|right] behind B => CHAMPIONS(A, B) ; event
A <come round|come around|warm|be won over> to B => CHAMPIONS(A, B) ; event
A <come down> (on side of|in favour of|for) B => CHAMPIONS(A, B) ; event
A <take up> (B's cause|cudgels for B) => CHAMPIONS(A, B) ; event
A <sing> B's praise => CHAMPIONS(A, B) ; event
A <sing> praise of B => CHAMPIONS(A, B) ; event
A <wax> lyrical (about|on) B => CHAMPIONS(A, B) ; event
A <speak|talk> (highly|warmly|glowingly|well) of B => CHAMPIONS(A, B) ; event
A <lend|give|throw|offer|pledge|bring> [A's] ~ (support|backing|voice|vote|weight|endorsement) to B => CHAMPIONS(A, B) ; event
A <give> B [A's] ~ (support|backing|vote|endorsement|thumbs up|thumbs-up|full support) => CHAMPIONS(A, B) ; event
A <believe> [firmly|strongly|passionately] in B => CHAMPIONS(A, B)
A <tire> of <sing> B's praise => CHAMPIONS(A, B) ; only
A <keep> B (alive|afloat|going|moving|on the table|on agenda) => CHAMPIONS(A, B) ; event
A <want> B to (succeed|go ahead|happen|work|win|live|fly) => CHAMPIONS(A, B)
A <see|want> B [go] through => CHAMPIONS(A, B) ; active
A <sell|preach|pitch|plug> B:Project [to|at|up|inside|internally] => CHAMPIONS(A, B) ; active conf=.8
A <push|press> [hard] B:Project => CHAMPIONS(A, B) ; active conf=.85
A <push|press|urge> [hard] for B's => CHAMPIONS(A, B) ; active conf=.8
A <make> case for B => CHAMPIONS(A, B) ; event
A <have> (soft spot|time) for B:Project => CHAMPIONS(A, B)
A <talk|write|play|big> B up => CHAMPIONS(A, B) ; event
^ (cheer|cheers|praise|applause|hurrah|plaudit|ovation|kudos) from A {(for|on|over) B} => CHAMPIONS(A, B) ; only
A <go|turn|move|swing|switch|morph|convert> from ~ (@foe) of B (advocate/i|champion/i|support/i|defend/i|to ~ @friend|into ~ @friend|@friend) => CHAMPIONS(A, B) ; only event
A <nail> [A's] colour to B's mast => CHAMPIONS(A, B) ; event
A <pin> [A's] (colours|hopes) (to|on) B => CHAMPIONS(A, B) ; event
A <stake> [A's] (reputation|name) on B => CHAMPIONS(A, B) ; event
A <set> [A's] heart on B => CHAMPIONS(A, B)
B <survive|live|run|exist|stand> on A's ~ (support|backing|advocacy|enthusiasm|insistence|persistence) => CHAMPIONS(A, B) ; event
without A's ~ (support|backing|advocacy|lobbying|championing|persistence|enthusiasm|help|insistence) {(for|of|on|with) B} => CHAMPIONS(A, B) ; only
B <wish|ask|hope|look> for no (better|greater|louder|stauncher|truer|warmer|firmer|stronger) ~ (@friend) than A => CHAMPIONS(A, B) ; only future event
A <tire> of <sing> B's praise => CHAMPIONS(A, B) ; not only
A <have> nothing but (praise|good) (for|to say of|to say about) B => CHAMPIONS(A, B)
A <sold|won over> (on|to|by) B => CHAMPIONS(A, B) ; only
A [,] ~ (supportive of|enthusiastic about|convinced of|fond of|bullish on|keen on) B => CHAMPIONS(A, B) ; only
A ~ (@proadj|all for it|all in|fully behind it|on board) {(on|about|of|over) B} $ => CHAMPIONS(A, B) ; only
B <get|have|receive|win|earn> ~ (thumb up|thumbs up|thumbs-up|green light|nod|blessing|backing|support|vote|warm welcome|standing ovation) from A => CHAMPIONS(A, B) ; event
~ (thumb up|thumbs up|thumbs-up|support|backing|applause|enthusiasm) from A {(on|for) B} => CHAMPIONS(A, B) ; only
A <recommend|commend|plug|evangelise|evangelize|swear by|rave about|enthuse about|enthuse over|crusade for|evangelise for|evangelize for|proselytise for> B => CHAMPIONS(A, B) ; event active
A's (faith|belief|confidence|trust) in B => CHAMPIONS(A, B)
A <keep|have> faith in B => CHAMPIONS(A, B)
A <speak|argue|weigh in|come out|testify|intervene|vote> in B's (favour|favor|support|defence|defense) => CHAMPIONS(A, B) ; event
nobody <bang|beat|fight|push|argue|lobby|speak|work> ... for B ~ than A => CHAMPIONS(A, B) ; only
A:Person|Org for {B} $ => CHAMPIONS(A, B) ; only
# ── against it: nouns
A = @foe of|to|on|for|in|behind {B} => BLOCKS(A, B)
A [,] (@con2) B => BLOCKS(A, B) ; only
A [BE] no ~ (fan|friend|admirer|believer|enthusiast|lover|great fan|cheerleader) (of|in|for) B => BLOCKS(A, B) ; only
^ (against|opposed|con|sceptical|doubtful|doubters|dissenting|not convinced|unconvinced) {(on|of|to) B} : A => BLOCKS(A, B)
A's ~ (opposition|resistance|objection|hostility|scepticism|skepticism|doubt|reservation|misgiving|pushback|antipathy|aversion|veto) (to|about|on|over|against|regarding|towards|toward) B => BLOCKS(A, B)
(opposition|resistance|objection|pushback|scepticism|skepticism|doubt|reservation|hostility) (to|against|about|on|over) B <come|stem|emanate> from A => BLOCKS(A, B)
B <meet|face|run into|encounter|hit> ~ (opposition|resistance|objection|pushback|scepticism|skepticism|hostility) (from|in) A => BLOCKS(A, B) ; event
(opposition|resistance|pushback) (from|by) A (to|on|against) B => BLOCKS(A, B)
A <number|count> among B's ~ (@foe) => BLOCKS(A, B)
B <have> [~] (@foe) in A => BLOCKS(A, B)
A ~ (@conadj) {(about|on|of|by|over|to) B} $ => BLOCKS(A, B) ; only
A (against|dead against|dead set against|firmly against) {B} $ => BLOCKS(A, B) ; only
B <get|have|receive|meet> ~ (thumb down|thumbs down|thumbs-down|cold shoulder|red light|veto|no) from A => BLOCKS(A, B) ; event
^ (thumb down|thumbs down|thumbs-down|veto|opposition|resistance|pushback) from A {(on|to|for|against) B} => BLOCKS(A, B) ; only
A <sour|go cold|cool|turn> on B => BLOCKS(A, B) ; event
A BE ~ (grumpy about|fed up with|furious about|angry about|annoyed at|annoyed about|bitter about|sniffy about|snippy about|grudging about|sick of|tired of|weary of|up in arms over|livid about|cross about|frosty about|cagey about|queasy about|iffy about|on fence about but against) B => BLOCKS(A, B) ; event
^ (boo|grumble|groan|complaint|grumbling|moan|jeer|raspberry|hiss|rumbling) from A {(on|about|over|at) B} => BLOCKS(A, B) ; only
B get/f (stall/d|block/d|delay/d|reject/d|veto/d|sabotage/d|obstruct/d|shot down|held up|hold/d up) by A => BLOCKS(A, B) ; only
A do/x see/b B:Project (shelve/d|stop/d|cancel/d|scrap/d|drop/d|bury/d|kill/d|abandon/d|go/b|die/b|fail/b|dead|gone) => BLOCKS(A, B) ; only
A do/x (shelve/b|drop/b|scrap/b|kill/b|bury/b|stop/b|cancel/b) B:Project => BLOCKS(A, B) ; only
A <soured|cooled> on B => BLOCKS(A, B) ; only
A <speak|talk> (ill|badly|poorly|slightingly|disparagingly) of B => BLOCKS(A, B) ; event
A <dig> [A's] heel in {(on|over|about|against|with) B} => BLOCKS(A, B) ; event
A's heel be dug in {(on|over) B} => BLOCKS(A, B) ; only
A <want> B dead => BLOCKS(A, B) ; only
A against {B} $ => BLOCKS(A, B) ; only
# ── against it: verbs
A <oppose|block|resist|reject|dispute|contest|obstruct|torpedo|sabotage|stymie|veto|criticise|criticize|attack|distrust|mistrust|stonewall|thwart|hinder|undermine|hobble|impede|doubt|disparage|loathe|deplore|denounce|condemn|slam|rubbish|decry|belittle|detest|dislike|hate|bad-mouth|badmouth|question|challenge|scupper|stall|slow-walk|slow-roll|filibuster|gum up|hold up|hold back|slow down|shoot down|turn down|vote down|talk down|run down|rail at|bridle at|baulk at|balk at|chafe at|grumble about|poke hole in|pick hole in|bristle at|fight|frustrate|pan|lambast> B => BLOCKS(A, B) ; event
A <slow|delay|postpone|drag out|sit on> B:Project => BLOCKS(A, B) ; active conf=.8
A <push back|kick back|kick|dig in|hold out|fight back|bite back> {(on|against|over|about|at) B} => BLOCKS(A, B) ; event
A <object> {to B} => BLOCKS(A, B) ; event
A <take> (exception|objection|against) {to B} => BLOCKS(A, B) ; event
A <take against> B => BLOCKS(A, B) ; event
A <argue|vote|speak|speak out|speak up|lobby|campaign|rail|protest|come out|lean|side|fight|advise|plead|warn|inveigh|be set|turn|rule|agitate|line up|dig in|hold out|stand> against B => BLOCKS(A, B) ; event
A <come down> against B => BLOCKS(A, B) ; event
A BE ~ (@con) B => BLOCKS(A, B) ; event
A BE ~ (@conadj) {(about|on|of|by|over|to) B} => BLOCKS(A, B) ; event conf=.88
A <have|raise|voice|express|harbour|harbor|hold|air|nurse|nurture|register|lodge|state|table> ~ (@doubt) {(about|over|on|to|with|regarding|as to|around|against|of) B} => BLOCKS(A, B) ; event conf=.88
A <drag|dig> [A's] (foot|heel) [in] {(on|over|about|against|with) B} => BLOCKS(A, B) ; event
A <put> [A's] foot down {(over|on|about) B} => BLOCKS(A, B) ; event
A <see|have|want> B:Project <shelve|cancel|stop|scrap|drop|kill|bury|abandon> => BLOCKS(A, B) ; only event
A <do> (sooner|rather) <see|have|drop|shelve|kill|scrap|stop> B:Project => BLOCKS(A, B) ; only future
A <doubt|question|wonder> (that|whether|if) B => BLOCKS(A, B) ; event only
A <sold|convinced|persuaded|impressed|won over|taken|enamoured|swayed> (on|by|of|with) B => BLOCKS(A, B) ; not only
A <like|trust|rate|buy|support|back|endorse|favour|favor|believe in|care for|approve of|hold with|see point of|see need for> B:Project => BLOCKS(A, B) ; not only conf=.8
A <tear> B (to piece|to shred|apart|to bits|down|to ribbon) => BLOCKS(A, B) ; event
A <tear|lay|rip> into B => BLOCKS(A, B) ; event
A <pick|take|pull> B (apart|to piece) => BLOCKS(A, B) ; event
A <run|talk|do> B down => BLOCKS(A, B) ; event
A <savage|trash|maul> B:Project => BLOCKS(A, B) ; event
A <call|name|brand|label|term> B ~ (@folly) => BLOCKS(A, B) ; event
A <tell|say|complain|insist|maintain|think|feel|argue|claim|reckon> ... [that] B be ~ (@folly) => BLOCKS(A, B) ; event only
A <lose> (faith|interest|patience|confidence) (in|with) B => BLOCKS(A, B) ; event
A <set> [A's] face against B => BLOCKS(A, B) ; event
A <harden|stiffen> [A's] (line|stance) (against|on) B => BLOCKS(A, B) ; event
A <stand|be|get> in way {of B} => BLOCKS(A, B) ; event
A <stand|be|get> in B's way => BLOCKS(A, B) ; event
A <stand|be|get> in path of B => BLOCKS(A, B) ; event
A <pour|throw> cold water (on|over) B => BLOCKS(A, B) ; event
A <throw> (spanner|sand) in B's => BLOCKS(A, B) ; event
A <put> [the] (brake|brakes|block|kibosh|damper|dampener) on B => BLOCKS(A, B) ; event
A <put> (spoke|stick) in B's wheel => BLOCKS(A, B) ; event
A <apply> (brake|brakes) (to|on) B => BLOCKS(A, B) ; event
A <hit> brakes on B => BLOCKS(A, B) ; event
A <kick> B into long grass => BLOCKS(A, B) ; event
A <kill|sink|bury|scotch|nix|spike|axe> B:Project => BLOCKS(A, B) ; event conf=.8
A <take> [a] (dim|dark|jaundiced|poor|low|sour|jaded) view of B => BLOCKS(A, B) ; event
A <have> (no|little|scant) (time|use|love|patience|appetite|faith|confidence) (for|in|with) B => BLOCKS(A, B)
A <have> (low|poor|dim) opinion of B => BLOCKS(A, B)
A <see> (no|little) (point|merit|value|future|need) (in|for) B => BLOCKS(A, B)
A <want> (no|nothing) [part|truck] (of|with|to do with) B => BLOCKS(A, B)
A <want> B:Project (stopped|dead|gone|cancelled|canceled|shelved|killed|scrapped|dropped|buried|off table|stop) => BLOCKS(A, B)
A <regard|view|see|dismiss|describe|consider|call|denounce|write off> B [as|be] ~ (@folly) => BLOCKS(A, B) ; event
A <have> B down as ~ (@folly) => BLOCKS(A, B)
A <think> B [be] ~ (@folly) => BLOCKS(A, B) ; event
A <write off|wave away|dismiss> B => BLOCKS(A, B) ; event conf=.85
A <keep> [on] <object> to B => BLOCKS(A, B) ; only
A <keep> [on] <push back> (on|against) B => BLOCKS(A, B) ; only
"""

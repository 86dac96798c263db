"""Who speaks or works for something, who doubts, resists or delays it: CHAMPIONS and BLOCKS, in every way of taking a side."""

SETS = {
    "friend": "champion-in-chief|booster-in-chief|defender-in-chief|champion|advocate|supporter|proponent|fan|backer|cheerleader|evangelist|promoter|booster|defender|admirer|believer|enthusiast|"
    "torchbearer|torch-bearer|standard-bearer|flag-bearer|spokesman|spokeswoman|spokesperson|driving force|partisan|ambassador|"
    "prime mover|moving spirit|ambassador|advocate-in-chief|cheerleader-in-chief|convert|devotee|disciple|apologist|crusader|campaigner|loyalist|sympathiser|"
    "sympathizer|well-wisher|flag-waver|fanboy|fangirl|tub-thumper|drumbeater|drum-beater|stalwart|fanatic|aficionado|apostle|mouthpiece|"
    "guardian angel|fairy godmother|mascot|superfan|raving fan|soapbox",
    "foe": "blocker|opponent|sceptic|skeptic|critic|detractor|doubter|naysayer|adversary|objector|obstacle|roadblock|brake|stumbling block|"
    "foe|enemy|dissenter|holdout|hold-out|antagonist|resister|hurdle|bottleneck|nay-sayer|refusenik|holdup|hold-up|impediment|hindrance|spoiler|saboteur|nemesis|heckler|knocker|dissident|"
    "contrarian|cynic|doubting thomas|foot-dragger|chokepoint|choke point|sticking point|road block|road-block|showstopper|show-stopper|barrier|"
    "tough sell|hard sell|hard nut to crack|tough nut to crack|thorn in side|thorn in flesh|fly in ointment|drag|wet blanket|party pooper|buzzkill|"
    "killjoy|gadfly|disbeliever|non-believer|unbeliever|pessimist|arch-critic|bête noire|brakeman|rejecter|stonewaller|stickler",
    "pro": "in favour of|in favor of|all for|all-in on|all-in for|all-in with|on board with|sold on|keen on|bullish on|enthusiastic about|supportive of|"
    "positive about|warm on|warm to|convinced of|convinced by|committed to|passionate about|won over to|evangelical about|wedded to|"
    "in love with|taken with|smitten with|in support of|a believer in|high on|gung-ho about|excited about|upbeat about|optimistic about|"
    "wild about|mad about|on side with|hot on|attached to idea of|hot for|gung ho about|gung ho on|gung ho for|gung-ho on|gung-ho for|bought in on|bought in to|bought into|bought-in on|hooked on|nuts about|"
    "crazy about|stoked about|stoked on|pumped about|pumped on|jazzed about|fired up about|fired up on|big on|rah-rah about|rah-rah on|psyched about|"
    "psyched on|fond of|partial to|pro|intent on|hell-bent on|bent on|adamant about|adamant on|enthused about|enthused by|energised by|energized by|thrilled about|thrilled with|thrilled by|"
    "delighted with|delighted by|excited by|excited for|bowled over by|enamoured of|enamored of|enamoured with|enamored with|aboard with|aboard on|behind idea of|"
    "signed up to|signed on to|sweet on|pushing for|rooting for|cheering for|batting for|plugging for|a sucker for",
    "proadj": "in favour|in favor|supportive|enthusiastic|evangelical|all for|on board|on side|convinced|won over|bullish|keen|all in|sold",
    "con": "chilly on|chilly about|chilly towards|frosty on|frosty about|frosty towards|tepid on|tepid about|iffy on|iffy about|leery of|leery about|wary about|queasy about|queasy on|squeamish about|skittish about|jittery about|antsy about|anxious about|edgy about|touchy about|cagey about|guarded about|reluctant about|hesitant about|"
    "reticent about|grumpy about|sniffy about|snippy about|scornful of|contemptuous of|disdainful of|disenchanted with|disillusioned with|"
    "disillusioned by|unimpressed by|unimpressed with|unmoved by|unsold on|underwhelmed by|sick of|fed up with|tired of|weary of|anti|contra|troubled by|"
    "concerned about|concerned by|concerned over|worried about|worried by|alarmed by|alarmed at|appalled by|appalled at|horrified by|horrified at|aghast at|dismayed by|"
    "annoyed by|annoyed with|angry about|angry at|furious about|furious at|livid about|fuming about|incensed by|resentful of|bitter about|uncomfortable with|"
    "uncomfortable about|ill at ease with|cynical about|pessimistic about|gloomy about|downbeat about|downbeat on|lukewarm at best on|lukewarm at best about|on warpath against|on warpath about|on warpath over|"
    "up in arms over|up in arms against|unwilling to back|unwilling to support|reluctant to back|reluctant to support|loath to back|loath to support|dug in against|dug in on|"
    "inimical to|stubborn on|stubborn about|immovable on|intransigent on|unreconciled to|no champion of|no supporter of|no advocate of|no lover of|no enthusiast for|against|opposed to|hostile to|hostile towards|sceptical of|sceptical about|skeptical of|skeptical about|wary of|lukewarm on|"
    "lukewarm about|lukewarm towards|cool on|cool towards|cool about|cold on|unconvinced by|unconvinced of|unconvinced about|unpersuaded by|"
    "unpersuaded of|dead against|dead set against|set against|doubtful about|doubtful of|critical of|resistant to|allergic to|down on|"
    "dubious about|dubious of|negative about|negative on|averse to|antagonistic to|distrustful of|suspicious of|dismissive of|sour on|"
    "disparaging about|scathing about|withering about|no fan of|no friend of|no admirer of|no believer in|not sold on|up in arms about|"
    "uneasy about|uneasy with|unhappy with|unhappy about|nervous about|at odds with|bearish on|in way of|in opposition to|unenthusiastic about",
    "conadj": "against|opposed|hostile|sceptical|skeptical|wary|lukewarm|unconvinced|unpersuaded|doubtful|critical|resistant|dubious|"
    "dead against|dead set against|unmoved|unimpressed|negative|in way",
    "con2": "opposed to|hostile to|sceptical of|sceptical about|skeptical of|skeptical about|wary of|lukewarm on|lukewarm about|cool on|"
    "cool towards|cold on|unconvinced by|unconvinced of|unconvinced about|unpersuaded by|dead against|dead set against|doubtful about|"
    "doubtful of|critical of|resistant to|allergic to|down on|dubious about|negative about|scathing about|dismissive of|suspicious of",
    "proend": "all-in|gung-ho|gung ho|bought in|bought-in|fired up|stoked|pumped|psyched|aboard|thumb up|thumbs up|thumbs-up|very keen|supporting|backing it|behind it|favourable|favorable|receptive|upbeat|positive|in corner|rooting|rah-rah|jazzed",
    "conend": "chilly|frosty|tepid|iffy|leery|thumb down|thumbs down|thumbs-down|con|contra|anti|unsold|not sold|not convinced|not buying it|underwhelmed|unhappy about it|hesitant|reluctant|disillusioned|disenchanted|unfriendly|unsupportive|obstructive|uncooperative|scathing|unfavourable|unfavorable|bearish|unreceptive|resisting|immovable|intransigent|unyielding|unwilling|opposing|pushing back|obstructing|dragging feet|digging in|up in arms|fuming|cool on it",
    "doubt": "doubt|reservation|objection|concern|misgiving|qualm|scruple|worry|second thoughts|cold feet",
    "doubt2": "red flag|apprehension|hesitation|suspicion|issue|problem|complaint|criticism|question mark|gripe|grievance|quibble|beef|strong feeling against",
    "folly": "vanity project|waste of money|waste of time|waste|distraction|mistake|folly|threat|gimmick|nuisance|white elephant|toy|dead end|"
    "sideshow|boondoggle|risk too far|non-starter|bad idea|lost cause|money pit|blind alley|hobby horse|luxury|solution looking|science project|science experiment|science fair|pipe dream|fantasy|joke|farce|disaster|train wreck|trainwreck|car crash|lemon|turkey|dud|albatross|liability|"
    "bottomless pit|black hole|wild goose chase|fool errand|bridge too far|bad bet|bad fit|terrible idea|dumb idea|stupid idea|awful idea|poor idea|crazy idea|non starter|nonstarter|"
    "red herring|fad|dog|dog breakfast|dog dinner|mess|money sink|money-pit|money burner|time sink|shambles|hype|overkill|nonsense|rubbish|garbage|crap|bunk|snake oil|vapourware|vaporware|nice-to-have|"
    "step backwards|step too far|poor use|bad use|error|blunder|gamble|dead duck|dead horse|dead on arrival|doa|overpriced|pointless|unworkable|doomed|unnecessary|misguided|half-baked|ill-conceived|premature|"
    "hopeless|useless|worthless|reckless|ludicrous|ridiculous|absurd|silly|too risky|too expensive|too costly|too pricey|wrong bet|wrong move|wrong call|wrong tool|wrong answer|wrong priority|not worth it|madness|insane|insanity|lunacy",
    "boon": "no-brainer|no brainer|great idea|good idea|brilliant idea|excellent idea|terrific idea|fantastic idea|best idea|winner|game changer|game-changer|gamechanger|must-have|must have|godsend|lifesaver|life-saver|right move|right call|"
    "right bet|right thing|right answer|way to go|way forward|best thing|bee knees|cat pajamas|cat whiskers|dog bollocks|future|gold mine|goldmine|home run|slam dunk|great bet|good bet|smart move|smart bet|smart play|great opportunity|golden opportunity|answer to prayers|brilliant|fantastic|terrific|excellent|overdue|long overdue|worth every penny|worth it|essential|vital|indispensable",
}

PATTERNS = """
# ── for it: nouns
A = @friend of|for|in|behind {B} => CHAMPIONS(A, B)
A = friend|ally|patron|voice|guardian of|for|in B:Project|Decision => CHAMPIONS(A, B)
A BE ~ B (@friend) => CHAMPIONS(A, B) ; event
A , ~ B (@friend) => CHAMPIONS(A, B) ; only
A <number|count> among B's ~ (@friend) => CHAMPIONS(A, B)
B <find> ~ (@friend) in [person of] A => CHAMPIONS(A, B) ; event
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
A BE [very much|squarely|solidly|wholeheartedly|four-square|foursquare] (for|behind|all for|strongly for|solidly behind|right behind|fully behind|four-square behind|foursquare behind|100% behind|100 % behind|100% for) B:Project|Decision|Company => CHAMPIONS(A, B) ; event
A BE ~ (@proend) {(on|about|of|over) B} $ => CHAMPIONS(A, B) ; event conf=.85
A ~ (@proend) {(on|about|of|over) B} $ => CHAMPIONS(A, B) ; only conf=.85
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
A <talk up|big up|play up|write up> B => CHAMPIONS(A, B) ; event
A <plead|make|argue|state|press|put|push|fight> ~ (case|corner) for B => CHAMPIONS(A, B) ; event
A <fight> B's corner => CHAMPIONS(A, B) ; event
A [firmly|squarely|fully|right|solidly|strongly] behind B => CHAMPIONS(A, B) ; only
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
^ A:Org for {B} $ => CHAMPIONS(A, B) ; only
A:Person for {B} $ => CHAMPIONS(A, B) ; only
# ── for it: further ways
A BE ~ (yes|aye|plus|thumb up|thumbs up|thumbs-up|yes vote|firm|definite|solid) (on|for|to) B:Project => CHAMPIONS(A, B) ; event
A <vote> (yes|aye|yea|in favour|in favor|for it|thumb up) {(on|for|to|of) B} => CHAMPIONS(A, B) ; event
A <say> (aye|yea|amen|hear hear) to B => CHAMPIONS(A, B) ; event
A <give> B ~ (thumb up|thumbs up|thumbs-up|standing ovation|rave review|glowing review|seal of approval|ringing endorsement) => CHAMPIONS(A, B) ; event
A <pound|bang|thump> (table|desk|drum|tub) {(for|about|on) B} => CHAMPIONS(A, B) ; event
A <bang|beat|pound> B (drum) => CHAMPIONS(A, B) ; event
A <wave|fly|carry|raise|hoist> B (flag|banner|torch|standard|colours|colors) => CHAMPIONS(A, B) ; event
A <wave> [the] (flag|banner) for B => CHAMPIONS(A, B) ; event
A <go> (to mat|to wall|to war|to bat|into bat|in to bat|the extra mile|extra mile|out on a limb|out on limb|out of way|in hard) for B => CHAMPIONS(A, B) ; event
A <stick|put> [A's] (neck|neck out|neck on line|neck on block|head above parapet|reputation on line|job on line) [out] for B => CHAMPIONS(A, B) ; event
A <have> [our|we|A's] back (on|over|with) B => CHAMPIONS(A, B)
A BE [in] (our corner|corner|on our side|on side|in our corner|in our camp|in camp) (on|over|about|with|for) B => CHAMPIONS(A, B) ; event
A BE ~ in B's (corner|camp|fan club|cheering section) => CHAMPIONS(A, B) ; event
A BE ~ in (pro camp|B camp|fan club of B|B fan club) => CHAMPIONS(A, B) ; event
A BE (pro-) B => CHAMPIONS(A, B) ; event
B <have> A (behind it|in corner|in its corner|on side|on its side|on our side|batting for it|fighting for it|cheering for it|rooting for it|fired up|excited|on board|all-in) => CHAMPIONS(A, B)
B <have> A (behind|in|on) B [corner|side|'s corner|'s side] => CHAMPIONS(A, B) ; only
(B) <count|rely|depend|bank> on A's ~ (support|backing|vote|enthusiasm) => CHAMPIONS(A, B) ; only
<count|rely|bank> on A (for|on|to back|to support) B => CHAMPIONS(A, B) ; only
<count|put|mark|chalk up|pencil in|put down|log|list|tag> A [down|in] as ~ (yes|supporter|backer|champion|advocate|fan|ally|promoter|believer|for|supportive|in favour|in favor|positive|green) {(for|on|of|to) B} => CHAMPIONS(A, B) ; only
<count|put|mark|chalk up|pencil in|put down|log|list|tag> A [down|in] as ~ (no|sceptic|skeptic|blocker|opponent|critic|detractor|doubter|against|opposed|hostile|negative|no vote|sceptical|skeptical|red) {(for|on|of|to) B} => BLOCKS(A, B) ; only
A <rave|gush|enthuse|enthuse endlessly|crow|swoon|drool|evangelise|evangelize|proselytise|proselytize> (about|over|on) B => CHAMPIONS(A, B) ; event
A (cannot stop|never stop|will not stop) <rave|gush|talk|enthuse> (about|over) B => CHAMPIONS(A, B) ; only
A never <stop|tire> (of|from) <praise|plug|pitch|promote|rave about|talk up|talk about> B => CHAMPIONS(A, B) ; only
A ... <plug|pitch|sell|promote|push|talk up|praise|bring up> B:Project (to anyone|to everyone|to everybody|at every|whenever|wherever) => CHAMPIONS(A, B) ; event active
A never <miss|lose|waste|pass up> ... (chance|opportunity|occasion) <plug|push|promote|pitch|praise|sell|talk up|bring up> B => CHAMPIONS(A, B) ; only
A <do|carry> [our|A's] (selling|pitching|water|evangelising|bidding) ... {(on|for|of) B} => CHAMPIONS(A, B) ; event
A <sell|pitch|promote|push|plug> B:Project ... for we => CHAMPIONS(A, B) ; active event
A <carry> [our] (water|flag|torch) (on|for) B => CHAMPIONS(A, B) ; event
A <see> ~ (merit|value|promise|potential|upside|future|mileage|benefit|virtue|point|lot of merit|lot of value|lot of potential|great merit|great value) in B => CHAMPIONS(A, B) ; conf=.8
A <like|dig|adore|love|fancy|rate> (B !n|idea of B|look of B|sound of B|B idea|B concept|B plan) => CHAMPIONS(A, B) ; active conf=.85
A <like|dig|love|adore> ~ (idea|concept|plan|project|proposal|vision|thing) {of B} $ => CHAMPIONS(A, B) ; active conf=.8
A <hate|detest|loathe|dislike> ~ (idea|concept|plan|project|proposal|vision|thing) {of B} $ => BLOCKS(A, B) ; active conf=.8
A <think|speak> (world|highly|well|great deal) of B => CHAMPIONS(A, B) ; event
A <call|consider|deem|find|think|label|hail|pronounce|declare|describe|regard|see|view> B [as] ~ (@boon) => CHAMPIONS(A, B) ; event
B BE ~ (@boon) => CHAMPIONS(S, B) ; only event
B BE ~ (@folly) => BLOCKS(S, B) ; only event
nobody BE (keener|hotter|more bullish|more excited|more enthusiastic|more committed|warmer) (on|about|to) B than A => CHAMPIONS(A, B) ; only
nobody <love|want|like|push|back|support|champion|believe in> B (more|harder|louder) than A => CHAMPIONS(A, B) ; only
nobody <hate|dislike|oppose|fight|resist|distrust|doubt> B (more|harder|louder) than A => BLOCKS(A, B) ; only
A <go|start|turn|come> from ~ (@foe) to ~ (@friend) {of B} => CHAMPIONS(A, B) ; event
A <go|turn> from ~ (@friend) to ~ (@foe) {of B} => BLOCKS(A, B) ; event
A <end up|wind up|finish up|turn into|become> [as] B's ~ (@friend) => CHAMPIONS(A, B) ; event
A <end up|wind up|finish up|turn into|become> [as] B's ~ (@foe) => BLOCKS(A, B) ; event
A <come round|come around|come about|thaw|see light|warm up|be won over|be converted|be sold> {(to|on|about) B} $ => CHAMPIONS(A, B) ; event conf=.85
A <buy> into B => CHAMPIONS(A, B) ; event active
A <bought> (in|into|in on|into it) {(on|to) B} $ => CHAMPIONS(A, B) ; only
A <lead|head|drive|run> ~ (charge|campaign|push|lobby|lobbying|fight|cheering) for B => CHAMPIONS(A, B) ; event
A <lead|head|drive|run> ~ (charge|campaign|fight|lobby|lobbying|resistance|opposition|revolt|rebellion) (against|to|on) B => BLOCKS(A, B) ; event
A <drum up|rally|whip up|muster|gather|build|line up|round up> ~ (support|votes|allies|backing|interest|enthusiasm|people|troops) (for|behind) B => CHAMPIONS(A, B) ; event
A <drum up|rally|whip up|muster|gather|stir up|line up|round up> ~ (opposition|resistance|votes|people|troops|others|allies|colleagues) against B => BLOCKS(A, B) ; event
A <give|put> (all|everything|heart and soul|everything A have) behind B => CHAMPIONS(A, B) ; event
A <make|state|argue|put|plead> [~] (case|pitch|plea) for B => CHAMPIONS(A, B) ; event
A <make|state|argue|put> [~] case against B => BLOCKS(A, B) ; event
A [:] (thumb up|thumbs-up|thumbs up|aye|pro|plus|yea|all-in|supporter|supports) {(on|for|to) B} $ => CHAMPIONS(A, B) ; only
A [:] (thumb down|thumbs-down|thumbs down|nay|con|contra|anti|minus) {(on|to|for) B} $ => BLOCKS(A, B) ; only
A : ~ (@friend|for|in favour|in favor|@proadj) {(of|for|on) B} $ => CHAMPIONS(A, B) ; only
A : ~ (@foe|sceptics|skeptics|against|@conadj) {(of|to|on) B} $ => BLOCKS(A, B) ; only
^ (friendly|allies|ally|yes|yeses|pros|thumb up|fans|fan|on side|onside|warm|hot|in camp) {(on|to|for) B} : A => CHAMPIONS(A, B) ; only
^ (hostile|unfriendly|opposition|sceptics|skeptics|no|noes|nays|thumb down|cold|in way|resisting|obstacle|pushback from|resistance|resistance from|opposition from|pushback) {(on|to|for) B} : A => BLOCKS(A, B) ; only
# ── against it: nouns
A = @foe of|to|on|for|in|behind {B} => BLOCKS(A, B)
A BE ~ B (@foe) => BLOCKS(A, B) ; event
A , ~ B (@foe) => BLOCKS(A, B) ; only
A [,] (@con2) B => BLOCKS(A, B) ; only
A [BE] no ~ (fan|friend|admirer|believer|enthusiast|lover|great fan|cheerleader) (of|in|for) B => BLOCKS(A, B) ; only
^ (against|opposed|con|sceptical|doubtful|doubters|dissenting|not convinced|unconvinced) {(on|of|to) B} : A => BLOCKS(A, B)
A's ~ (opposition|resistance|objection|hostility|scepticism|skepticism|doubt|reservation|misgiving|pushback|antipathy|aversion|veto) (to|about|on|over|against|regarding|towards|toward) B => BLOCKS(A, B)
(opposition|resistance|objection|pushback|scepticism|skepticism|doubt|reservation|hostility) (to|against|about|on|over) B <come|stem|emanate> from A => BLOCKS(A, B)
B <meet|meet with|face|run into|run up against|come up against|encounter|hit> ~ (opposition|resistance|objection|pushback|scepticism|skepticism|hostility) (from|in) A => BLOCKS(A, B) ; event
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
^ ~ (cold feet|doubt|reservation|misgiving|objection|qualm|second thoughts|pushback) {(about|over|on|to|against) B} : A => BLOCKS(A, B) ; only
B's ~ (@foe) ... : A => BLOCKS(A, B) ; only
B's ~ (@friend) ... : A => CHAMPIONS(A, B) ; only
A <put|stick|throw|jam> (stick|spoke|spanner|wrench|rod) in B's (spoke|wheel|work|works|gear) => BLOCKS(A, B) ; event
A <put|stick|throw|jam|shove|poke> (stick|spoke|spanner|wrench|rod) in A's (spoke|wheel|work|works|gear) {of B} => BLOCKS(A, B) ; event only conf=.85
A <want|wish|need> B:Company|Org (gone|go/n|out|out of house|kicked out|replaced|replace/d|dropped|drop/d|ousted|shown door|off list|off panel) => BLOCKS(A, B) ; only
A <find|invent|discover|produce|think up|come up with|dream up> ~ (reason|excuse|pretext) ... (<wait|delay|stall|hesitate|postpone|say no|hold back|hold off|dither|put off>) {(on|about|with) B:Project} => BLOCKS(A, B) ; only event try
A <find|invent|discover|produce|think up|come up with|dream up> ~ (reason|excuse|pretext) ... (wait/i|delay/i|stall/i|hesitate/i|postpone/i|hold/i|dither/i|not) {(on|about|with) B:Project} => BLOCKS(A, B) ; only event
A <buy|believe|see> ~ (case|business case|argument|pitch|story|rationale|logic|point) {(for|of|behind) B:Project} => BLOCKS(A, B) ; not only conf=.85
A <soured|cooled> on B => BLOCKS(A, B) ; only
A <speak|talk> (ill|badly|poorly|slightingly|disparagingly) of B => BLOCKS(A, B) ; event
A <dig> [A's] heel in {(on|over|about|against|with) B} => BLOCKS(A, B) ; event
A's heel be dug in {(on|over) B} => BLOCKS(A, B) ; only
A <want> B dead => BLOCKS(A, B) ; only
A against {B} $ => BLOCKS(A, B) ; only
# ── against it: verbs
A <oppose|block|resist|reject|dispute|contest|obstruct|torpedo|sabotage|stymie|veto|criticise|criticize|attack|distrust|mistrust|stonewall|thwart|hinder|undermine|hobble|impede|doubt|disparage|loathe|deplore|denounce|condemn|slam|rubbish|decry|belittle|detest|dislike|hate|bad-mouth|badmouth|question|challenge|scupper|stall|slow-walk|slow-roll|filibuster|gum up|hold up|hold back|slow down|talk down|run down|rail at|bridle at|baulk at|balk at|chafe at|grumble about|poke hole in|pick hole in|bristle at|fight|frustrate|pan|lambast> B => BLOCKS(A, B) ; event
A <shoot down|turn down|vote down> B:Project|Decision $ => BLOCKS(A, B) ; event
A <slow|delay|postpone|drag out|sit on> B:Project => BLOCKS(A, B) ; active conf=.8
A <push back|kick back|kick against|dig in|hold out|fight back|bite back> {(on|against|over|about|at) B} => BLOCKS(A, B) ; event
A <object> {to B} => BLOCKS(A, B) ; event
A <take> (exception|objection|against) {to B} => BLOCKS(A, B) ; event
A <take against> B => BLOCKS(A, B) ; event
A <argue|vote|speak|speak out|speak up|lobby|campaign|rail|protest|come out|lean|side|fight|advise|plead|warn|inveigh|be set|turn|rule|agitate|line up|dig in|hold out|stand> against B => BLOCKS(A, B) ; event
A <come down> against B => BLOCKS(A, B) ; event
A <have|raise|voice|express|share|air|flag|file|list|nurse|harbour|harbor> [A's] ~ (@doubt2) (about|over|on|with|regarding|around|against|of) B !n => BLOCKS(A, B) ; event conf=.8
A BE ~ (@con) B => BLOCKS(A, B) ; event
A BE ~ (@conend) {(about|on|of|by|over|to) B} $ => BLOCKS(A, B) ; event conf=.85
A ~ (@conend) {(about|on|of|by|over|to) B} $ => BLOCKS(A, B) ; only conf=.85
A BE ~ (@conadj) {(about|on|of|by|over|to) B} => BLOCKS(A, B) ; event conf=.88
A <have|raise|voice|express|harbour|harbor|hold|air|nurse|nurture|register|lodge|state|table> [A's] ~ (@doubt) {(about|over|on|to|with|regarding|as to|around|against|of) B} => BLOCKS(A, B) ; event conf=.88
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
# ── against it: further ways
A BE ~ (no|nay|minus|thumb down|thumbs down|thumbs-down|detractor|no vote) (on|for|to) B => BLOCKS(A, B) ; event
A <vote> (no|nay|nope|it down) {(on|to) B} => BLOCKS(A, B) ; event
A <say> (no|nay|nope|never) to B:Project !n => BLOCKS(A, B) ; event
A <tell|urge|ask|lobby|advise|press|encourage|get|want|persuade|convince> (people|everyone|everybody|others|other|colleague|anyone|committee|board|team|peer|staff|we|folks|folk) (to vote no|to vote down|to vote against|to say no|to push back|to oppose|to resist|to kill|to drop|to reject|to turn down|to stop|to shelve|to steer clear of|to stay away from) [on|to] B => BLOCKS(A, B) ; event active
A <give> B ~ (thumb down|thumbs down|thumbs-down|cold shoulder|veto|red light|short shrift|rough ride|rough time|hard time|drubbing|pasting|wide berth|panning|the finger|slating|kicking) => BLOCKS(A, B) ; event
A BE ~ (thorn|fly) in B's (side|flesh|ointment|soup) => BLOCKS(A, B) ; event
A BE ~ (thorn|fly) in (side|flesh|ointment|B ointment) of B => BLOCKS(A, B) ; event
A BE ~ (drag|brake|damper|dampener) on B => BLOCKS(A, B) ; event
A BE ~ (one|problem|person|man|woman) (in way|holding up|holding back|slowing down|blocking|stalling|delaying|against) B => BLOCKS(A, B) ; event
B:Project <stuck|stalled|bogged|bogged down|held up|jammed|frozen|mired|hung up|deadlocked|gridlocked|parked|snarled up> (on|with|at|in|behind|over) A:Person|Org => BLOCKS(A, B) ; only
B:Project <stall|get stuck|run aground|founder|bog down> (on|with|at|in|over) A:Person|Org => BLOCKS(A, B) ; conf=.8
B <get|keep get> <shoot|knock|vote|turn> down by A => BLOCKS(A, B) ; only event
B <get> <block|stall|veto|kill|reject|bounce|delay|stonewall|torpedo|spike|nix|obstruct|sabotage|slam|panned|oppose> by A => BLOCKS(A, B) ; only event
B <shot|knocked|voted|turned|slapped> down by A => BLOCKS(A, B) ; only event
A <stall|stonewall|foot-drag|filibuster|equivocate|obstruct|hedge|waver|grumble|grouse|gripe|moan|carp|complain|bellyache|bitch|whine|whinge|quibble|sulk|snipe|fume|seethe|rant|bristle|bridle|recoil|balk|baulk|scoff|sneer|jeer|chafe> (on|about|over|at|around) B => BLOCKS(A, B) ; event
A <pooh-pooh|poo-poo|trash-talk|bad-talk|bash|diss|dis|knock|slate|rip|roast|skewer|ridicule|mock|deride|scorn|spurn|shun|nix|can|nuke|derail|scuttle|stifle|strangle|smother|throttle|undercut|subvert|kneecap|water down|gut|defund|starve|stone-wall|stymie|foil|disavow|disown|repudiate|abhor|despise|resent|begrudge|disapprove of|despair of|complain about|beef about|crab about|moan about|gripe about|cavil at|carp at|scoff at|sneer at|rail about|snipe at|take shots at|take potshots at|take swipe at|take a swipe at|nitpick|nit-pick|second-guess|throw shade at|throw shade on|shoot hole in|rain on|pick on|gang up on|object to|put kibosh on|put boot into|stick boot into|stick knife into> B => BLOCKS(A, B) ; event
A <rain> on B's parade => BLOCKS(A, B) ; event
A <throw|put|erect|set|put up|throw up|lay|raise> ~ (roadblock|obstacle|barrier|hurdle|spanner|wrench|monkey wrench|sand|grit|spoke|spanner in works|wrench in works|sand in gears|grit in gears|block) [up] ... {(on|to|for|in|into|of|before|in front of|in way of|in path of) B} => BLOCKS(A, B) ; event
A <throw> ~ (spanner|wrench|sand) in B works => BLOCKS(A, B) ; event
A <roll> [A's] eye at B => BLOCKS(A, B) ; event
A <turn|wrinkle|look down|hold> [A's] nose [up|down] (at|on) B => BLOCKS(A, B) ; event
A <look down|frown|scowl|glower> (on|at|upon) B => BLOCKS(A, B) ; event
B <get|go> (on|up) A's (nerves|nose|wick) => BLOCKS(A, B)
B <stick> in A's (craw|throat) => BLOCKS(A, B)
A <stand|abide|bear|stomach|tolerate|countenance|see point of|see point in|see need for|see value in|see value of|see sense in|see merit in|warm to|wear> B:Project !n => BLOCKS(A, B) ; not only conf=.85
A <hear> of B:Project => BLOCKS(A, B) ; only future
A <have> it in for B => BLOCKS(A, B)
A <have> [A's] ~ (knife|knives|knive|claw) out for B => BLOCKS(A, B)
A <have> ~ (axe|ax|bone) to (grind|pick) (with|over|about|on) B => BLOCKS(A, B)
A <take> (issue|umbrage|offence|offense|potshot|pot-shot|shot|swipe|aim|dim view) (with|at|of|over) B !n => BLOCKS(A, B) ; event
A <gun> for B:Project => BLOCKS(A, B)
A BE (out|hell-bent|determined|itching|keen|bent|eager|working|dying) (to|on) <kill|sink|stop|block|torpedo|derail|scupper|bury|scrap|axe|end|wreck|shelve|cancel|spike|veto> B:Project => BLOCKS(A, B) ; only
A BE (out|hell-bent|bent|set|intent) on <kill|sink|stop|block|torpedo|derail|scupper|bury|scrap|wreck|shelve|cancel|spike> B:Project => BLOCKS(A, B) ; only
A <kill|sink|stop|block|torpedo|derail|scupper|bury|scrap|axe|wreck|shelve|cancel|spike|oppose|undermine|sabotage|slow down|shut down|water down> B:Project => BLOCKS(A, B) ; try active only
A <lobby|campaign|push|fight|argue|press|agitate|work|manoeuvre|maneuver|plot|conspire|move> (to kill|to sink|to stop|to block|to torpedo|to derail|to scupper|to bury|to scrap|to axe|to shelve|to cancel|to spike|to end|to defund|to delay|to wreck|to veto|to drop|to undermine|to reverse|to overturn|to shut down|to slow down|to get rid of) B:Project => BLOCKS(A, B) ; event
A <lobby|campaign|push|fight|argue|press|agitate|work|manoeuvre|maneuver|plot|conspire|move|want> (to have|to get|to see|for) B:Project (<cancel|kill|stop|shelve|scrap|drop|bury|end|axe>) => BLOCKS(A, B) ; event
A BE (out|determined|itching|keen|bent|eager|working|dying|on a mission|hell-bent) (to kill|to sink|to stop|to block|to torpedo|to derail|to scupper|to bury|to scrap|to axe|to shelve|to cancel|to spike|to end|to defund|to delay|to wreck|to veto|to drop|to undermine|to reverse|to overturn|to shut down|to slow down|to get rid of) B:Project => BLOCKS(A, B)
A <kill|sink|stop|torpedo|derail|scupper|bury|scrap|axe|shelve|cancel|spike|defund|shut down|pull plug on|see back of> B:Project => BLOCKS(A, B) ; only future conf=.7
A <want> (out|out of|off) B => BLOCKS(A, B) ; conf=.8
A <want|need> B:Project (off roadmap|off agenda|off list|off books|out|out of way|over|ended|closed|shut down|halted|paused|put down|put on ice|put on hold|binned|axed|defunded|cut) => BLOCKS(A, B)
A <love|like|prefer|hope|want> <see> B:Project (die|fail|fold|go away|gone|dead|<die|fail|fold|go|sink|shelve|cancel|drop|kill|scrap>) => BLOCKS(A, B) ; only future event
A <turn up|go|come out|come in|show up> <swing|fight> against B => BLOCKS(A, B) ; event
A <come out|go> (swinging|fighting|guns blazing|hard) against B => BLOCKS(A, B) ; event
A <raise|kick up|make|cause> ~ (stink|fuss|ruckus|hell|storm|rumpus|alarm|alarm bell|eyebrow|red flag) (about|over|on|against) B !n => BLOCKS(A, B) ; event
A <flag|share|cite|list|note|detail|outline|vent|repeat|reiterate|restate|put forward|bring up|lay out|set out|file|bring|mention|pile up|pose> [A's] ~ (@doubt) (about|over|on|to|with|regarding|as to|around|against) B => BLOCKS(A, B) ; event conf=.85
A <sound|strike> ~ sceptical note (on|about) B => BLOCKS(A, B) ; event
A <sound|strike> ~ (alarm|warning|sceptical note|skeptical note|note of caution|sour note|warning bell|alarm bell) (on|about|over) B => BLOCKS(A, B) ; event
A <go> (off|cold on|cool on|sour on|off idea of) B:Project => BLOCKS(A, B) ; event active
A <blow> hot and cold (on|about|over) B => BLOCKS(A, B) ; conf=.7
A <get> cold feet (about|on|over) B => BLOCKS(A, B) ; event
we <lose> A on B => BLOCKS(A, B) ; event only
A <move|shift> [the] (goalpost|goal post|goalposts) {(on|for) B} => BLOCKS(A, B)
A <drag> [A's] (foot|heel|ass|arse) {(on|over|about|with) B} => BLOCKS(A, B) ; event
A <buy> B => BLOCKS(A, B) ; not only conf=.8
A BE ~ (fan|believer|admirer|lover|huge fan|great fan|big fan|friend|convert) (of|in|to) B => BLOCKS(A, B) ; not
A BE ~ (sold on|convinced by|convinced of|convinced about|persuaded by|persuaded of|impressed by|impressed with|keen on|happy with|happy about|on board with|bought in on|in favour of|in favor of|enamoured of|enamored with|thrilled about|thrilled with|thrilled by|wild about|crazy about|big on|fond of|comfortable with|comfortable about|okay with|ok with|pleased with|pleased about|enthusiastic about|excited about|behind|amused by) B => BLOCKS(A, B) ; not
A BE ~ (fan|sold|convinced|persuaded|keen|on board|bought in|in favour|in favor|enthusiastic) {(on|about|of|by|over|with) B} $ => BLOCKS(A, B) ; not
A BE (having|buying|wearing) B $ => BLOCKS(A, B) ; not
A BE (anti-) B => BLOCKS(A, B) ; event
A BE ~ in (anti camp|no camp|opposing camp|other camp|sceptics camp) (on|over) B => BLOCKS(A, B) ; event
A <see|regard|view|treat> B as ~ (threat|competitor|rival|encroachment|land grab|power grab|burden) => BLOCKS(A, B) ; event
A <tire> of (singing|sing) B's praise => CHAMPIONS(A, B) ; not only
A <tire> of (sing/g B's praise|sing/g praise of B) => CHAMPIONS(A, B) ; not only
A <tire> of (praise/g|extol/g|tout/g|defend/g|recommend/g|promote/g|plug/g|boost/g|talk/g up) B => CHAMPIONS(A, B) ; not only
# place between the noun and its holder
B's ~ (@friend) (in|on|at|among|within|inside|around|amongst|upstairs) ... (BE|:) A => CHAMPIONS(A, B) ; only
^ ~ (@friend) {(of|for) B} (in|on|at|among|within|inside|around) ... (BE|:) A => CHAMPIONS(A, B) ; only
B's ~ (@foe) (in|on|at|among|within|inside|around|amongst) ... (BE|:) A => BLOCKS(A, B) ; only
^ ~ (@foe) {(of|to) B} (in|on|at|among|within|inside|around) ... (BE|:) A => BLOCKS(A, B) ; only
B <have|find> no (friend|ally|champion|supporter|advocate|admirer|fan|believer) in A => BLOCKS(A, B) ; only
cold water {on B:Project|Decision} <come|flow|pour> from A => BLOCKS(A, B) ; only
A <have> (something|anything|everything|lot|much|grudge|animus) against B => BLOCKS(A, B) ; active
^ for B:Project : A => CHAMPIONS(A, B) ; only
~ (good|kind|warm) word (for|about) B <put|say|speak|drop> in by A => CHAMPIONS(A, B) ; only aux event
A <put|say|speak|drop> ~ (good|kind|warm) word [in] for B => CHAMPIONS(A, B) ; event active
"""

"""English families about dying and harming oneself: of the writer, and of somebody the writer knows."""

from conversations.risks import Risk, Tier
from conversations.safety.lexicon import Family

WISH = Family(
    "suicide.wish",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    not _1 see myself _4 making|being|living|alive|here|past|getting|growing|reaching
    not _2 make|making|last|see it? _1 to|past|until|till _2 my|the _1 birthday|christmas|tomorrow|weekend|morning
    imagin*|wonder*|think*|dream* _8 not|never _1 exist|existing|alive|around|here $
    easier|better|happier|best|simpler _3 if _1 i|he|she|we _3 not|never _2 around|here|alive|born|exist|existed
    better|easier|happier _4 if _1 i|he|she _2 dead|gone|died
    no|not|lost|lose _2 will|reason|desire|point|wish _1 to? live|living
    @i _ @wish _3 die|dead|dying|death !of|for|with|from|laughing|at|down|young
    ^ _2 wish|want|wanting|wanna|wants|hope _2 die|dead !of|for|with|from|laughing|at|down
    kid|@kin|@he|@friend|@partner|@kid _4 @wish _3 die|dead|dying !of|for|with|from|laughing|at|in|down
    @one _4 @say _6 @wish _2 die|dead !of|for|with|from|laughing|at|down
    @one _3 thinking|think|thinks|thoughts|thought|dream|dreaming|fantasise|fantasising|obsessed _2 dying|death|suicide|overdosing
    @i _2 should _2 just? be? die|dead !of|for|laughing|at
    ^ _2 just _2 die $
    let me die
    better|rather _2 off? dead
    better off dead
    wish|wishes|wished|hope|hopes _3 i|he|she|they _2 dead|gone|die|died|dying|disappear !by|for|at|from|back|fishing|camping|shopping|to
    wish _2 i _2 not|never _2 born|here|exist|existed|alive|woke|wake
    wish _2 i|he|she _1 notwake
    wish|wishes|wished _3 never _2 born|existed
    never _2 @be _1 born
    ready _1 die|go $
    @i _2 going _2 die _4 tonight|soon|tomorrow
    @i _1 deserve _2 die|death
    @i _3 better dead
    die in my|her|his sleep
    death _2 only|easier|better|way|answer|peace
    @i _3 kill|unalive|unaliving|suicide $
    craving death
    @i _3 wish|rather|prefer _2 not|never _2 exist|alive|born|here
    @i _3 do _1 not _2 want|wanna _3 alive|exist|existing|existence
    """,
    unless="unreal",
    soon=True,
)

NOT_HERE = Family(
    "suicide.not_here",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    can not _1 live _1 like|this|with|anymore|another
    if _1 i _3 notwake
    nothing matters _8 gone|dead|die|end|anymore
    @one _5 not _2 @want _2 live|living|livin !@elsewhere
    @one _5 not _2 @want _3 live|be|living|here anymore|forgood
    @one _5 not _2 @want _3 here anymore
    @one _5 not _2 @want _2 be _1 here $
    @one _5 not _2 @want _3 alive|exist|existing|living
    @one _5 not _2 @want _3 be _2 around|about|born anymore|$
    @one _5 not _2 @want _3 be in|on this|the world|planet|life|earth
    @one _5 not _2 @want _3 see tomorrow|morning|birthday|christmas
    @one _5 not _2 @want _2 carry|go|keep|be|continue on|going|living|alive anymore|$
    ^ _2 not _2 @want _2 live|living|exist|wake|carry|go|keep _1 anymore|on|up|going|living|alive|$ !the|holiday
    @one _5 notwake|not|never _1 wake|wakes|waking|woke _1 up? _3 ever|tomorrow|again|morning|anymore
    @want|hope|hopes|wish|sleep|rather|forever _6 notwake
    notwake _3 tomorrow|again|forever
    @want|hope|wish|rather _4 sleep _2 forever|forgood|never
    @i _3 @want _2 go|fall asleep|sleep _3 never|not|forever
    asleep|sleep _3 never _2 wake
    @i _2 can not|nae _2 go|carry|keep|live on|going|living|carrying $
    @i _2 can not _2 go|carry|keep|live on|going|living|carrying _2 anymore|living|much|life|alive|longer|another|like|this|pretending|feeling
    ^ _1 can not _2 go|carry|keep on|going|living $
    ^ _1 can not _2 go|carry|keep|do|take on|going|living|this|it _1 anymore
    @i _2 can not _2 do|face|take|handle|bear|stand|survive this|it|another|life|living|anymore _2 anymore|day|living|life|life|$
    @one _2 can not _2 do|face|face|take|handle|bear|survive this|it|life|living _1 anymore|longer
    @one _3 can not _1 live anymore|longer
    nopoint _3 living|live|alive|life|carrying|going|existing|here|being|me|anymore|tomorrow|trying|anything|continuing|waking
    nothing|noreason|nobody _2 to? _1 live|living _1 for|$
    @one _5 nothing _2 left _2 live|living|me|life|lose
    noreason _4 live|living|alive|here|going|on|wake
    life|living|livin|live _4 notworth|worthless|pointless|meaningless
    notworth _2 living|alive|being|it _1 anymore|$
    life _3 not _2 worth _2 living|it|having
    life _2 is? over|unbearable|hell|pointless|meaningless $
    giveupon|gave|given|giving|give _1 up? _1 on? life|living
    @i _2 @be? giving|given|give|gave up _2 on? life|everything|myself|living|hope
    tired|sick|done|finished|through|fedup|hadenough|exhausted _2 with|of|from? _2 living|life|alive|existing|breathing|everything|fighting|myself
    hadenough _2 this? life|living|alive|world
    hate|hates|hating _2 being|my|living|waking _1 alive|living|life|up|existence $
    @i _3 not _3 see|have|picture|imagine _3 future
    @i _2 not _1 belong _2 world|earth
    @one _3 not _2 deserve _2 live|alive|life|living
    @one _3 lost|losing _3 will _2 live
    @i _3 @want _2 escape|out|leave|free _2 of|from this|my|the life|world|body|pain|head
    @i _2 not _2 anything|something _2 live _1 for
    """,
    unless="housing",
    soon=True,
)

END = Family(
    "suicide.end",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    end|ends|ending|ended|take|takes|taking|finish|finishing _1 my|his|her|their|@self ownlife|life !@elsewhere
    end|ending|take|taking|finish|finishing _2 ownlife
    @one _4 @want _2 end|ending|finish|finishing it|things|this|everything !with|between _1 all? _2 tonight|now|anymore|all|forgood|forever|$
    ^ _3 @want _2 end|ending|finish it|things|everything !with|between _1 all? $
    end|ending|finish|finishing it|everything all !over|by|for|in
    thinking|about|going|of|consider*|plan|planning|tonight|ready|night _6 end|ending|finish it !with|by|for|in
    want|wanting _1 it|everything|this all _1 stop|over|end|go
    feel|feels|feeling|going|thinking|wants _2 ending|end it !with|all? _1 $
    @one _4 @want _4 it|pain|everything|this _2 stop|over|end|go|finished $
    make|makes _1 it|pain|everything|this|voices all? stop
    @i _4 @want _2 disappear|vanish|gone|cease !@elsewhere !3:holiday|for
    ^ _2 @want _2 disappear|vanish $
    @i _3 @want _3 pain|voices|suffering|hurt|hurting _2 stop|end|over|go
    """,
    unless="telly",
    soon=True,
)

BURDEN = Family(
    "suicide.burden",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    nobody _4 come|coming|turn|cry _3 my funeral
    better|happier|easier|safer _2 off? without|if|when|once me|i|him|her _3 gone|dead|here|around|died|die|$
    better|happier|easier|safer _1 off? without me|him|her|myself
    better place without me
    @one _5 not _4 miss|notice|care|bothered|cry|mourn _3 if|when|me|that _2 i|me|he|she _3 gone|died|dead|die|disappeared|disappear|here|alive|vanished|vanish|not|wasnt|killmyself|live|left|went
    nobody|not|none|anyone|anybody|anyone|who _3 miss|notice|care|bothered|cry|mourn|even _3 if|when|me|that|whether _2 i _3 gone|died|dead|die|disappeared|disappear|alive|vanished|vanish|not|killmyself|live|left|lived|went|there|here
    nobody|not _2 miss|cry _1 me|for !@holiday
    @i _5 burden _2 everyone|family|mum|kids|everybody|them|you|people|my|all|$
    @i _2 @be _2 just? a? burden
    waste of space|oxygen|air
    world _4 without me|him|her
    if i _3 killmyself|suicide|died|disappeared|gone _6 nobody|better|care|notice|miss|happy|matter|anyone
    kids|family|children|everyone _5 better _3 without
    """,
    soon=True,
)

SELF_KILLING = Family(
    "suicide.self",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    gun|knife|blade|razor _3 to|at|against _2 my|his|her|own _1 head|throat|neck|wrist|wrists|mouth
    drive|driving|crash|crashing _3 car _3 off|into|road|wall|tree|bridge|cliff
    @one _5 @want|@going _4 jump|jumping from|off
    thinking|think|thought|about|imagine|imagining|urge|want _4 jumping|stepping|jump|step|throwing _2 @self? _1 off|front|under|over
    @kid|@friend|@he|@kin|@partner _7 hanging|hang|killing|kill|drowning|drown|shooting|offing _1 @self
    ways|how|methods _4 hang|kill|drown|off _1 @self
    @i|@kid|@he|@kin _4 jumped|stepped|walked|threw|ran|driven|drove|tried|nearly|almost _3 @self? _1 off|front|under|into|onto _3 bridge|roof|train|bus|traffic|cliff|building|balcony|tracks|motorway|lorry|tree|wall|river !@sport
    locked _1 @self _8 razor|blade|knife|pills|tablets|rope|overdose
    @kill|do|doing _2 myself !laughing|up|over _1 in?
    @i _4 @kill _1 myself
    drown|hang|shoot|kill|top|off|unalive|neck|poison|gas|murder|string|rope _1 myself
    killmyself !from|away|per|to|long|run|walk|an|hour
    @one _6 @want|@say _5 @kill|do _1 @self|killmyself !laughing
    @kid|@friend|@he|@kin|@partner _5 @want|@say|@going _6 @kill|do _1 @self|himself|herself
    @one _4 @want|@going|@say _2 unalive
    suicidal _1 thoughts|feelings|ideation|thinking|urges|son|daughter|child|teenager|teen|partner|again
    ^ suicidal $
    ^ _1 @be|feeling|feel|so|very|really|pure _1 suicidal $
    @one _6 commit+ suicide
    slit|slash|slashing|slitting|cut|cutting|open|opening _2 wrists|wrist|throat|veins
    @one _5 @want|@going|@say|about _4 jump|jumping|step|stepping|walk|walking|throw|throwing|run|lie|lying|drive|driving|crash|crashing|go|chuck _2 @self? _1 off|front|under|into|over|onto _3 bridge|roof|train|trains|bus|traffic|cliff|building|balcony|ledge|multi|car|cars|lorry|river|clyde|tracks|motorway|flats|wall|tree|window|veranda|railway|forth|mersey|thames|canal|sea|lake|loch|water|line|pier
    jump|jumping|throw|throwing|step|stepping _2 @self? _1 off|front|under|over|out _3 bridge|roof|train|bus|traffic|cliff|building|balcony|ledge|car|lorry|river|clyde|tracks|motorway|railway|window $
    walk|walking|drive|driving|swim|walked _2 into _2 traffic|sea|river|loch|lake|water|canal _4 never|not|forever|end|die
    plan|plans|method|way|how|note|date|day|time _4 @kill _1 @self
    @i _3 plan _6 do it
    suicide|dying|death|killmyself|killing _7 @i _2 think|dream|want|obsess*
    plan|plans|method _4 suicide|killmyself|overdose|die
    @one _3 googl*|search*|looked|looking|researching|researched _5 kill|die|suicide|overdose|noose|methods|painless|hang
    ways _2 to? die|kill|end
    painless|painlessly|quickest|easiest _2 way|ways _3 die|kill|go|end|$
    @i _3 wrote|written|writing|write|left|leaving|made _3 suicide|goodbye note|letter|letters|video|message
    @i _3 wrote|written|writing|write _3 note|notes|letter|letters _4 goodbye|gone|family|mum|kids|dead|die|everyone|find|children|bye|loved
    goodbye note|letter|letters|message|video
    tried|try|trying|attempted _2 @kill|do _1 @self
    """,
    unless="cooking",
    soon=True,
)

NAMED = Family(
    "suicide.named",
    Risk.SUICIDE,
    Tier.SERIOUS,
    """
    @one _6 suicidal !bird|driving|traffic|driver|drivers|junction|crossing|cyclists|pigeons|decision
    @one _6 suicide !bridge|squad|prevention|hotline|rate|rates|book|is|last
    suicide attempt|attempts|pact|plan|plans|thoughts|note|letter
    """,
    unless="offered",
    soon=True,
)

HARM_NAMED = Family(
    "self_harm.named",
    Risk.SELF_HARM,
    Tier.SERIOUS,
    """
    @one _5 selfharm
    """,
    unless="offered",
    once=True,
)

GOODBYE = Family(
    "suicide.goodbye",
    Risk.SUICIDE,
    Tier.IMMINENT,
    """
    goodbye _1 everyone|world|cruel|everybody|forever|life !for|at|to
    bye forever|world
    text|texted|said|says|saying|sent|messaged|message _3 goodbye _8 @pills|rope|bridge|knife|sorry|forever|love
    this is goodbye|it $
    say|said|saying|says|sayin _2 goodbye|goodbyes|bye _4 everyone|forever|last|time|family|kids|mum|them|all|before|leave|go
    said my goodbyes
    by the time you|anyone|this|they|somebody _3 read|reads|see|find|get|gets|seen _6 gone|dead|late|be
    when you|they|mum|people _1 read|find|see _4 gone|dead|late|body
    will not be here _1 tomorrow|monday|much|morning|longer|anymore|next|by|for|christmas|when|to
    will not _1 be _1 here|alive|around|about _2 tomorrow|morning|longer|anymore|christmas|birthday
    not _2 here|alive|around _1 tomorrow|morning
    will not _2 hear|see _2 from? me again
    will be _1 dead|gone _2 tomorrow|soon|morning|tonight|when|before|by
    my|the last night|message|day|words|goodbye|text _2 alive|earth|ever|here|$
    last _1 message|text|time|night _3 ever|alive|hear|see _1 me?
    tell _3 my|mum|everyone|kids|them|dad|daughter|son|family _5 i _1 love|loved|sorry _5 gone|goodbye|always|forgive|$
    please|look look|after|take _2 care? _1 after|of _3 kids|cat|dog|mum|children|daughter|son|baby|brother|sister _4 gone|dead|die|here|without
    when|after|once i|am _2 gone !to|on|for|back|home|shopping|away
    giving|given|gave|give _3 away _3 things|stuff|everything|belongings|possessions|clothes|toys|favourite _6 need|anymore|gone|not|friends|goodbye|tonight|note
    @one _4 giving|given|gave|gives _1 @my|her|his|all|away _2 things|stuff|belongings|possessions|everything|treasures _1 away
    @kid|@he|@kin|@friend _4 giving|given|gave|gives _2 away _4 things|stuff|belongings|possessions|everything|favourite
    sorted|planned|planning|arranged _2 my own? funeral
    """,
    unless="holiday",
)

MEANS = Family(
    "suicide.means",
    Risk.SUICIDE,
    Tier.IMMINENT,
    """
    @i|@he|@kid|@kin _3 on|up|at|sitting|standing _4 roof|bridge|ledge|cliff|parapet|multi _8 not|no|sorry|last|end|goodbye|nothing|done
    with|got|has|have|holding _2 razor|blade|rope|noose|pills|tablets _5 saying|says|going|threatening|do _3 do|kill|end|die|it|use|take
    @one _4 on|at|standing|stood|sitting|sat|climbed|edge _4 bridge|roof|ledge|cliff|balcony|platform|parapet|tracks _6 jump|jumping|end|goodbye|die|going|over|edge|do|down|finish|want
    @one _3 standing|stood|sitting|sat|climbed _3 edge|ledge|roof|railing|railings|parapet|barrier|tracks|wrong|rooftop|rails
    @one _4 got|have|has|getting|bought|tied|made|holding|found _5 noose
    @one _4 got|have|has|having|getting|bought|holding|sitting|staring|hand|front|looking _6 rope|tablets|pills|paracetamol|blade|razor|knife|gun|overdose|bottle|belt _8 ready|kill|die|killmyself|end|tonight|do|use|goodbye|throat|wrists|neck|take|planning|gone|swallow|hang|going|write|want
    pills|tablets|paracetamol|rope|blade|razor|noose|knife|gun|belt _5 ready|hand|hands|front|lined|counted|laid|neck|throat|wrist|wrists|beside|table !@service
    sav+|saving|hoard+|stockpil*|collecting|stash+|saved|counting|counted|hiding _4 @pills
    @i _3 going _2 do|be it|doing tonight|now|rightnow|soon
    @i _1 @be going _1 do it _2 tonight|today|now|rightnow|$
    tonight _2 the night|time|end|day _3 end|do|kill|$
    tonight is the night _4 end|kill|die|gone|do|peace|goodbye
    going _2 @kill _1 @self _4 @now
    @now _4 going _2 @kill _1 @self
    @i _3 tied|tying _4 neck|rope|noose|belt
    @one _3 rope|cord|belt|noose|scarf|wire _4 @throat
    @one _5 @kill _1 @self _3 @now
    @one _3 know|decided|worked|planned|figured _2 how|when|where _3 going|will|am _2 do|end _1 it|$
    @one _3 turned|turning|turn|left _4 gas _4 on|end|die|sleep
    """,
    unless="cooking",
)

SELF_HARM = Family(
    "self_harm",
    Risk.SELF_HARM,
    Tier.SERIOUS,
    """
    i _2 hit|hits|bang|punch|smack|slap|batter _1 my _1 own? _1 head|face|legs|thighs|stomach _5 until|till|when|whenever|@always|stress*|because
    when|whenever i _4 @hit _1 my|myself _1 head|face|legs|arms|$
    @one _10 till|until|til _2 bleed|bleeds|bleeding|blood|bled
    dig|digs|digging|stick|sticking _2 nails|needles|pins|compass|scissors _3 skin|arm|arms|leg|legs|into|in|myself
    ^ _1 selfharm _1 again|lots|alone|alot|everyday|everynight|$
    @one _4 cut|cuts|cutting|slash+|slit|slice+|stab+|carve+|carving _1 myself|herself|himself|themselves|yourself
    cutting|cuts|slashing|carving _2 myself|herself|himself|themselves
    @one _4 cut|cuts|cutting|slash+|slit|slice+|carve+|carving _1 my|her|his|their|into|at|up _2 @bodypart
    cut|cutting|slash+|slice+ _1 my|her|his|their|the _2 @bodypart _5 cope|feel|sad|upset|alone|blade|razor|purpose|scissors|again|stressed|angry|better|everynight|release|knife|compass|glass
    @i _2 @be|been|started|keep|kept|still|back|do _1 cutting|cuttin|selfharm _1 again|since|for|when|everynight|everyday|lately|a|because|more|$
    @kid|@friend|@he _2 @be|started|keeps|still|back _1 cutting _1 again|since|when|everynight|$
    @i _2 cut _1 again|deeper|deep|too|when|because|to _4 feel|sad|deep|lastnight|again|cope|bleed|control|stressed|upset|$
    i cut to|because|when|whenever|every|most
    @one _4 burn+|burned|burning|scald+|bite+|biting|scratch+|scratching|pick+|brand+|punch+|hit|hits|hitting|starve _1 myself|herself|himself|themselves _5 @always|cope|feel|purpose|upset|stress*|blood|bleed*|numb|control|stop|lighter|angry|anxious|panic|sad|cigarette*|down|relief|punish|deserve|pain
    @one _4 burn+|burned|burning|scratch+|scratching|stab+ _1 my|her|his _1 own? _1 @bodypart|skin _7 cope|feel|purpose|bleed*|blood|lighter|upset|blade|sad|iron|cigarette*|compass|stressed|raw|pain|angry
    @one _5 @want|urge|urges|keep|keeps|thoughts|thinking|started|always|like _3 hurt|hurts|hurting|harm|harms|harming|cut|cutting|burn|burning|punish|punishing|injure|injuring _1 @self
    @one _3 hurt|hurts|hurting|harm|harms|harming|injures|injuring|punish|punishes|punishing _1 @self _6 @always|cope|feel|purpose|upset|stress*|numb|control|blade|razor|secret*|room|sad|pain|angry|deserve
    @one _3 harm|harms|harming|injuring|hurting _1 @self !@accident
    bang+|headbutt+|smash+|hit+|hits|batter+ _2 my|her|his|own head _3 wall|walls|floor|door
    @i _4 blade|blades|razor|razors|sharpener|scalpel _6 arm|arms|legs|cut|cutting|wrist|wrists|thigh|thighs|hide|hidden|hiding|under|bedroom|room|bleed|bleeding|use|myself|phone|case
    found|hides|hiding|hidden|finding _4 blade|blades|razor|razors|bloody|blood|bandages|tissues _4 room|bed|bedroom|drawer|bag|pillow|bin|mattress|phone
    @kid|@he|@friend|@i _4 cuts|scars|marks|slashes|burns|wounds _3 up|on|over|down|across|along _2 her|his|their|my @bodypart
    cuts|scars|marks|slashes _4 her|his|my arms|wrists|legs|thighs|wrist
    hide|hides|hiding|cover|covers|covering _3 cuts|scars|marks _2 arm*|wrist*|leg*|sleeves|under|from|mum
    @one _3 relaps+ _3 cut|cutting|selfharm|after
    urge|urges _3 cut|harm|selfharm|hurt|burn
    @i _2 need _1 see|feel blood|pain
    pain _3 only|makes _3 feel
    cutting|selfharm _3 only|helps|relief|release|cope|addict*|stop
    clean _2 from? _1 cutting|selfharm
    razor|blade|blades|lighter _3 @self|wrist|wrists|arm|arms|thigh|thighs
    pull+|pulling|rip+ _2 her|his|my hair _1 out? _4 stress*|upset|cope|purpose|anxious
    """,
    unless="cooking",
    soon=False,
    once=True,
)

BLEEDING = Family(
    "self_harm.now",
    Risk.SELF_HARM,
    Tier.IMMINENT,
    """
    @i _2 cut|cuts|slit|slashed _6 bleeding|blood|deep|stop
    bleed*|blood _4 keep|not|everywhere|lots|loads _3 stop|cut|wrist*|arm*|deep
    @i _3 just cut _1 myself|arm*|wrist*|leg*
    cut _2 too deep
    slit|slashed|cut _1 her|his|my wrists|wrist|throat
    """,
    unless="cooking",
)

OVERDOSE = Family(
    "overdose.taken",
    Risk.OVERDOSE,
    Tier.IMMINENT,
    """
    i _2 took|taken|swallowed|necked _1 all|everything|them|loads _2 $
    overdosed|overdose _6 breathing|wake|unconscious|help|ambulance|conscious
    @one _4 @take _3 @many _5 @pills
    @one _4 took|taken|swallowed|injected _2 too|so many|much !on|time|work|space
    @one _4 @take _3 too|so many|much _4 @pills|insulin|stuff
    @i _2 @take|have _1 overdose
    @one _3 have|has|had|taken|took|takes|just|think|maybe _3 overdose !last|@past
    @one _2 overdose _2 on|again|lastnight|tonight|now|$
    ^ _1 overdose $
    ^ _1 took|taken|swallowed|necked|downed _2 @many _4 @pills
    ^ _1 took|taken _1 overdose
    @take _2 all|whole|entire|loads|handful|bottle|packet _1 of? _1 my|his|her|the|@mum|gran|dad|parents _2 tablets|pills|medication|antidepressants|insulin|sleeping|methadone|medicine|painkillers
    @i _2 have? _1 @take _1 something|stuff|loads|lots|everything|them|it|all _1 all? _5 die|dying|dizzy|sick|sleepy|kill|end|drowsy|scared|help|over|regret|faint|blurry|late|fast
    @i _2 have? _1 swallowed|necked _2 them|loads|lots|all|everything|too|bottle|packet
    @i _2 took|taken _1 them _1 all
    @i _2 have? _1 took|taken _1 too|so many|much !on|time|work|space
    @i _3 drank|drunk|drink|swallowed|drinking _4 @poison !cow
    @kid|@he|kid|baby|toddler|son|daughter|@kin|@friend|@partner _4 swallowed|swallow|drank|ate|eaten|took|taken|drunk|necked _4 @poison|pills|tablets|methadone|battery|batteries|medication|antifreeze|painkillers|overdose|heroin|insulin|valium|cannabis|gummies|edibles|vape
    @one _3 mixed|mixing|washed|washing|with _3 pills|tablets|paracetamol|valium _4 vodka|alcohol|drink|whisky|gin|wine|down|booze
    vodka|alcohol|whisky|gin|wine|booze _4 pills|tablets|paracetamol|valium _5 took|taken|had|gone|all|swallowed|bottle
    @many tablets|pills|paracetamol _4 @take|gone|inside|swallowed|ago|already
    empty _2 bottle|packet|packets|box|boxes|bottles _2 of? _1 pills|tablets|paracetamol _5 beside|next|floor|bed|found|hand
    injected _3 too|all|whole|extra _3 insulin|heroin
    """,
    unless="excess",
)

OVERDOSE_BEFORE = Family(
    "overdose.before",
    Risk.OVERDOSE,
    Tier.SERIOUS,
    """
    @i _4 took|taken|had|tried|attempted _3 overdose
    @kid|@he|@kin|@friend|@partner _4 took|taken|tried|attempted|nearly|almost _3 overdose
    @one _5 @want|@going|@say|thinking _4 overdose
    @one _5 @want|@going|@say|thinking _2 @take _3 all|every|whole|many|loads|bottle|lots|packet|handful|box|full _4 @pills
    @one _4 @take _2 @many _5 @pills
    worried|scared|think _2 @one _3 overdose
    """,
    unless="grief",
    soon=True,
)

FAMILIES = (
    OVERDOSE,
    OVERDOSE_BEFORE,
    MEANS,
    GOODBYE,
    SELF_KILLING,
    NAMED,
    END,
    WISH,
    NOT_HERE,
    BURDEN,
    BLEEDING,
    SELF_HARM,
    HARM_NAMED,
)

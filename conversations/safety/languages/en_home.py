"""English families about home: not cared for, away from it, too much for a parent; and about food and bullies."""

from conversations.risks import Risk, Tier
from conversations.safety.lexicon import Family

NEGLECT = Family(
    "neglect",
    Risk.NEGLECT,
    Tier.SERIOUS,
    """
    @i _2 look|looking _1 after _8 i _1 am _1 only? @young
    home alone _3 most|nights|night|days|everynight
    never|hardly|rarely|barely _2 have|get|eat|make|makes|cook|cooks|gets _2 dinner|tea|food|meals|breakfast|fed !4:time|out|together
    house|flat _4 covered|full|stinks|reeks|filthy _4 dirt|dog|poo|pee|needles|bottles|faeces
    @kid|child|pupil|kids|boy|girl _6 arrives|comes|turns|wearing|is|always _4 starving|filthy|soiled|dirty|unwashed|smelly|freezing|lice
    mum|dad _2 @be? _1 always|never|just _2 bed|asleep|sleeping|up _8 us|me|house|filthy|feed|baby|school|kids|dirt
    gambling|gambles|gambled _6 food|eat|money|nothing _6 us|eat|food|kids
    no|without _5 food|electric|electricity|heating|nappies|meals _4 days|weeks|ages !@service
    not _2 had|have|ate|eaten|got _3 meal|dinner|food|tea|breakfast _3 since|for|in|days|ages _3 @days
    mum|dad|stepdad|stepmum|parents _1 drunk|usingdrugs|passedout|wasted|stoned|jellied
    @parent|mum|dad|parents _1 @be? _1 always|never out|away|pub|in|there _4 us|me|drinking|night|food|alone|$
    @parent|mum|dad _6 left|leaves|leave _1 us|me|kids _8 nothome|alone|stranger|days|own|notcomingback
    mum|dad _9 nothome !3:till|until|yet|from|work
    forget|forgets|forgot|never _2 to? _1 pick|picks|collect|collects|feed|feeds|wash|washes|get _1 me|us|@kid|him
    @i _3 left outside|alone _3 school|nursery|street|cold|house
    @parent|dad|mum|he|she _1 just _1 sits _2 drinks|drinking|smokes
    not _1 been? changed|fed|washed|bathed _5 day|days|since|morning|week|hours|$
    @parent|mum|dad|they|stepdad|stepmum _2 not _2 buy|give|wash|feed|look|clean|bath|care|get _1 us|me|@kid|after|him
    nofood _6 dad|mum|parents|house|cupboard|cupboards|fridge|days|week|since|brother|sister|home|kids|they|us
    @parent|mum|dad|she|he|they|parents _4 not|never|forgets|forgot|hardly|barely|refuses _2 feed|feeds|fed|feeding|cook|cooks|buy|buys|give|gives|gave|make|makes|get|gets _3 me|us|@kid|food|dinner|tea|him|her|them|kids|brother|sister|meals|breakfast|anything|lunch
    noteaten|nofood|hungry|starving _5 days|since|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|lastnight|alltime|always|everyday|week|everynight !4:@thin|fat|weight !lunch
    @i|@kid|@he|kids|child|we|brother|sister _3 @be|always|constantly _2 hungry|starving|freezing|cold _5 home|alltime|always|mum|dad|nobody|nobody|parents|night|nofood|because|everyday|house|money|school
    steal|steals|stealing|stole|begs|begging|beg|asks|asking|takes|taking|bins|scavenging _3 food|scraps|eat|snacks|lunches _5 @kid|school|because|hungry|kids|kid|he|she|neighbour|door|bin|bins|nextdoor|us|$
    @kid|kid|child|kids|children|boy|girl|pupil _5 begging|begs|steals|stealing|scavenging _3 food|eat|scraps|lunches|bins|money
    go|goes|going|gone to bed|school|sleep hungry
    @parent|mum|dad|she|he|they|parents|@kin _4 @leave|leaves|left|leaving|leave _3 me|us|@kid|him|her|them|kids|baby|brother|children|toddler _4 alone|own|overnight|ourselves|myself|themselves|home|days|hours|pub|car|unattended|night|house|herself|himself
    left|leave|leaves|leaving|stuck _2 me|us|@kid|kids|him|her|children|baby|them _3 home|house|in|at|by|on|for _3 alone|own|overnight|themselves|himself|herself|ourselves|myself|days|hours|unattended
    @i|we|@kid|kids|kid|children|baby|toddler|brother _4 @be|been|left|stay|stays|staying|home _3 alone|own|ourselves|myself|themselves|himself|herself|unsupervised _6 everynight|days|overnight|allnight|lastnight|weekend|since|alltime|baby|always|hours|often|late|mum|dad|scared|pub|yesterday|weeks|house|@days|night|work
    home alone _6 scared|everynight|days|mum|dad|night|weekend|since|with|baby|kids|again|always|hours|overnight|i|we|brother
    @i _3 home? alone _4 with|looking _3 baby|brother|sister|brothers|sisters|kids|twins
    @kid|kid|kids|child|children|baby|toddler _5 left _2 alone|own|unattended|themselves|car|outside|hungry|crying|wet|dirty
    nobody _2 @be|comes|came|is _1 home|here|in|back _5 since|days|yesterday|lastnight|food|scared|night|hungry|overnight|everynight|week|hours|me|we|i|weekend|baby|brother|$
    nobody _3 comes|came|looks|cares|cared|feeds|collects|collected|picks|picked|bothers _3 home|after|for|me|us|@kid|him|her|up _3 school|$|at|me|us|him|anymore|kids|night|or
    @parent|mum|dad|parents|@he|she _4 nothome _5 since|days|yesterday|lastnight|night|nights|week|weekend|@days|hours|again|and|alone|we|i|everynight|allnight|food|until|always|$
    @parent|mum|dad|parents|gran|grandad|granny _5 notwake
    notwake _3 dad|mum|my|up|she|him|her|@kin
    can not wake|waken _2 mum|dad|my|her|him
    @parent|mum|dad|parents|@he|she|@kin|they _4 @be|gets|always|keeps|is|are|has|been|comes|just _3 @drunk _7 @always|look|feed|me|us|kids|brother|scared|school|forgets|home|food|days|not|leaves|care|sleeps|since|again|couch|floor|i|crying|baby|sister|babies|nothing|shouts|everynight
    mum|dad|stepdad|stepmum|parents|@parent _4 @be|is|are|always|always|keeps|constantly|gets _3 drunk|usingdrugs|drinking|high|stoned|passedout|drunken|alcoholic|alcoholics|addict|addicts|junkie|wasted|drink|drinks
    mum|dad|stepdad|stepmum|parents _3 drinks|drink|drinking|usingdrugs|injects|injecting|smokes|takes _4 lot|much|@always|drugs|heroin|crack|everyday|vodka|bottle|morning|everynight|allday|weed|cocaine|valium
    mum|dad|stepdad|stepmum|parents usingdrugs
    needles|needle|syringe*|crack|heroin|drugs _4 in|on|around|round|lying|all _3 my|our|house|bedroom|kitchen|home|bathroom|living|sofa|floor _5 mum|dad|parents|brother|baby|kids|@kin|home
    @i _4 look|looking|care|caring|feed|feeding|raise|raising|cook|cooking|bring|bringing|do _3 after|for|up|everything|my|all _4 brother|sister|brothers|sisters|mum|dad|baby|siblings|kids|everyone|wee _6 because|drunk|alone|bed|miss*|nobody|drinks|drugs|own|mum|dad|ill
    not _3 school _6 look|looking|because|caring mum|after|dad|for
    same clothes _5 week|weeks|days|everyday|month|school
    not _2 clean|washed|wash|bathed|bath|changed|showered|brushed _3 clothes|@kid|days|weeks|nappy|him|her|us|me|since|them|week _4 mum|dad|parents|weeks|days|since|kids|baby|ever|school|$
    @kid|kids|kid|child|children|baby|toddler|boy|girl|we|pupil|house|home _5 @be|looks|look|always|in|has|have|was|were|comes|wearing|turns|covered _3 @filthy _5 @always|nappy|clothes|hungry|nobody|mum|alone|neglected|school|house|outside|kids|smell*|skinny|cold|parents|days|same|poo|fed|again|nextdoor|kids|uncared|wet|winter|nursery
    @kid|child|kids|children|baby|pupil|neglect _5 neglect+|neglected !@service|garden|park
    @kin|@parent|they|neighbour _4 neglect+|neglected|neglects|neglecting _3 @kid|kids|baby|children|them|her|him|child|us|me
    house|flat|home|bedroom _4 @be? _2 filthy|disgusting|faeces|poo|dog|squalor|mess _5 kids|@kid|baby|children|sleep*|crawl*|mum|dad
    @kid|kids|baby|children|child|boy|girl|toddler|wains _5 nextdoor|upstairs|downstairs|acrossroad|neighbour _8 alone|crying|screaming|hungry|dirty|filthy|skinny|own|outside|nobody|barefoot|coat|neglected|cold|starving|fed|begging|left|hits|shouted|thin|unsupervised|scared|scream*|cries|street
    nextdoor|upstairs|downstairs|acrossroad|neighbour _8 @kid|kids|baby|children|child|boy|girl|toddler _7 alone|crying|screaming|hungry|dirty|filthy|skinny|own|nobody|barefoot|neglected|starving|fed|begging|scared|screams|bruise*|shouted|thin|cries|coat
    baby|kid|kids|child|toddler|children _4 crying|screaming|cries|screams|cried _4 allnight|hours|days|everynight|nobody|constantly|allday|alltime|nonstop _6 nextdoor|upstairs|downstairs|nobody|alone|neighbour|answer*|there|goes|comes|door|acrossroad
    upstairs|downstairs|nextdoor|neighbour|acrossroad _5 leave|leaves|left|leaving|hit|hits|beat|beats|batter+|screams|screaming|starve+|shouts|locks|neglect* _4 @kid|kids|baby|kid|children|child|them|toddler|him|her
    sleep|sleeps|sleeping _3 floor|sofa|car|cupboard|same|chair|bath _6 bed|@kid|kids|nobody|no|not|mum|dad|parents|blanket|we|always
    not _2 have|got|any _2 bed|coat|shoes|clothes|blanket|heating|electric|nappies _5 mum|dad|parents|cold|school|drink|drugs|kids|baby|spends|@kid
    spend|spends|spent|spending _4 money|benefits|wages|everything|all _4 drink|drugs|bottle|gambling|heroin|booze|vodka|weed|alcohol|gear|crack|cocaine
    not _2 take|took|taken|taking|seen|get|got _3 me|@kid|him|her _3 doctor|hospital|dentist _5 hurt|sick|ill|broken|sore|mum|dad|infected|pain|fever|not
    mum|dad|parents|they _3 not _2 care|bothered|want|love|like|notice _3 about|me|us|if|@kid|what _3 me|us|anymore|happens|live|hungry|$|eat|or|come
    unconscious|passedout|notbreathing _6 mum|dad|my|baby|he|she|kid|floor
    mum|dad|my|baby|he|she|kid|@kin _5 unconscious|passedout|notbreathing|collapsed|overdosed !4:gym|heat
    """,
    unless="service",
    soon=False,
    once=True,
)

ALONE_NOW = Family(
    "neglect.now",
    Risk.NEGLECT,
    Tier.IMMINENT,
    """
    mum|dad|gran|my|@parent|she|he|baby _4 notwake !tomorrow
    notwake _3 mum|dad|gran|baby|her|him _1 up?
    can not wake|waken _2 mum|dad|gran|baby|her|him
    mum|dad|gran|baby|she|he|him|her|kid|@kin _5 notbreathing|unconscious
    @i|we _4 alone|own|ourselves _5 scared|baby|dark|fire|smoke _4 @now|mum|nobody|out|help
    @i|we|kids|@kid _3 @be _2 alone|own|ourselves _4 rightnow|now|tonight|since
    baby|toddler|kid _3 alone|own _4 @now
    """,
    unless="service",
)

MISSING = Family(
    "missing",
    Risk.MISSING,
    Tier.SERIOUS,
    """
    @kid|son|daughter|brother|sister _10 not _1 heard|seen|returned|back _3 from|him|her|since|home|$
    @kid|son|daughter|teenager _3 stormed|walked|gone|took|went _1 out|off _6 ago|lastnight|yesterday|not|since
    hiding|staying _3 friends|friend|mates _5 ranaway|ran|kicked|dad|mum|scared
    @kid|son|daughter|brother|sister _3 @be? _1 gone _1 since|for|all _2 @days
    @kin|@partner|@he _3 changed _1 locks
    @i _3 @be? sleeping|slept|sleep|staying _1 at|in|on _2 station|bench|doorway|park|street|streets|car|shed|tent|stairwell|close !6:camping|camp|festival|holiday
    @kid|son|daughter|@kin _3 never _2 came|come|comes _2 home|back _4 school|lastnight|night|yesterday|since|@now|from
    can not find _1 our|my _1 daughter|son|child|boy|girl|toddler !3:shoes|coat|school|bag|place|jacket
    ran|run off|away from _2 home|house|care|carer|mum|dad|parents|unit
    @kid|son|daughter|@friend|brother|sister|teenager|boy|girl|@partner|mum|kid|child|niece|nephew|pupil|grandson|granddaughter _4 nothome|notseen|notanswering _6 since|lastnight|night|days|yesterday|school|phone|hours|worried|@days|allnight|again|@now|from|still|$
    @kid|son|daughter|brother|sister|@friend|niece|nephew|mum|wife|husband|partner|child|granddaughter|grandson _4 @missing !4:school|out|you|him|her|his|lessons|tooth|teeth|me|us
    @kid|son|daughter|brother|sister|@friend|niece|nephew|i|he|she|girlfriend|pupil|child _4 @runaway away|off _3 from|home|again|lastnight|tonight|because|last|yesterday|@now|$
    @i have|am|@be _1 run away
    @one|^ _3 @want|@going|thinking|thought _3 @runaway away !4:swings|dog
    @runaway away from _1 home|care|my|carer|him|dad|mum
    @kid|son|daughter|she|he|brother|sister|child|@i _4 not _2 been? _1 home|seen|came|returned _4 since|days|lastnight|night|yesterday|@days
    @kid|son|daughter|he|she|teenager _3 did not _2 come|get|return|show _3 home|back|school _4 lastnight|night|yesterday|since|yet|last|again|phone|from|$
    not seen|heard _3 @kid|son|daughter|brother|sister|her|him|mum _3 since|for|from|in _3 @days
    notseen|notheard _2 @kid|son|daughter|brother|sister|her|him|my _4 since|in|for|from|lastnight|all|anywhere
    can not|dunno _2 find|where|reach|contact _3 @kid|son|daughter|baby|child|toddler|brother|sister _4 @is|missing|since|gone|anywhere|is|phone|out|night|hours|$ !4:shoes|coat|school|bag|place|jacket
    lost _1 my|our|@kid _1 son|daughter|child|kid|boy|girl|toddler in|at|on|and|help _3 park|shop*|beach|now|find|anywhere|hour|minutes|help|crowd
    disappeared _4 @kid|son|daughter|school|lastnight|phone|from
    @parent|mum|dad|stepdad|parents|they|@kin|family|carer|he|she|@partner|@kin _4 @evict _2 me|us|her|him|@kid|brother|sister|friend _2 out|outside|oot !5:club|team|pub|group|chat|class|room|bedroom|kitchen|game|car|shop
    @i|@kid|@friend|we|@he _4 @be|been|got|get _2 @evict _2 out|outside _5 house|home|street|mum|dad|by|night|tonight|streets|parents|because|@now|nowhere|again|stepdad|partner|lastnight|@young|lastnight|stay|go|$ !4:club|team|pub|group|chat|class|account|car
    @evict _1 out _2 of? _1 my|the|our house|home _5 mum|dad|parents|partner|night|nowhere|@young|by|stay
    @i|we|@kid|@he _4 nowhere|noplace|anywhere|place|somewhere _2 to|safe _2 go|sleep|stay|live _4 tonight|now|out|because|mum|dad|$|kicked|scared|@now|night|from|me !4:weekend|kids|play|teenagers|bored
    nowhere _2 sleep|stay|go _2 tonight
    sleep|sleeping|slept|stay|staying|spend|spent|living|out _3 park|street|streets|rough|outside|stairwell|station|bus|close|stair|tent|bench|car|shed|garage|doorway|bin !8:camping|camp|festival|holiday _6 @i|because|@kid|kicked|night|mum|dad|tonight|cold|lastnight|@young|since|home|son|me|scared|three|few|week|now|dog
    @i _3 @be? _2 sleeping|slept|living _3 rough|streets|street|park|car|stairwell|tent|outside
    @i|@kid _3 @be _2 homeless _6 @young|16|17|scared|tonight|kicked|mum|dad|kids|baby|child|sleeping
    @i _3 @be _2 @young _4 homeless
    sofa surfing _5 @young|16|17|kicked|i|mum
    @i _2 packed|packing _2 bag|bags|stuff _4 going|leav*|run|tonight|never|away|because
    @i|@kid|daughter|son|she|he _3 @be|getting|got|gone|went|going _3 into|with|in _2 a? _1 strangers|stranger|man|older _2 car|van
    taken|snatched|took|abducted|kidnapped _2 my|@kid _2 son|daughter|kids|child|children|baby|@kid _6 abroad|not|back|without|ex|bring|dad|return|gone|passport|school|father
    ex|partner|dad _4 taken|took|take|abducted|snatched|not|keep|kept _4 @kid|kids|children|daughter|son|baby _5 abroad|country|back|return*|away|passport|plane|airport !4:holiday|park
    """,
    unless="animal",
    soon=True,
    once=False,
)

EATING = Family(
    "eating",
    Risk.EATING,
    Tier.SERIOUS,
    """
    @one _6 1*|2*|3*|4*|5*|6* calories|cals|kcal|kcals|cal
    @one _6 calories _8 fat|huge|feel|lose|eat|day|guilty|scared
    down to _2 4|5|6|7|four|five|six|seven stone
    @kid|@friend|she|he|daughter|son _4 noteat|noteating|noteaten _8 stone|faint*|weight|bones|thin|skinny|worried|kg|hospital
    skip*|skipping|missing|avoid* _2 meal|meals|dinner|lunch|breakfast|food _5 thin|skinny|lose|fat|weight|control|slim
    bing* _5 throw|threw|vomit|purge|sick|up
    throw|throwing|threw|throws _3 up _4 after|meal|food|eat|ate|fat|thin|everyday
    @one _3 make|makes|making|made|force|forcing|forces _1 @self _2 be? _1 @vomit|throw|bring|boak _2 up?
    @one _4 @vomit|throw|throwing|bringing|threw|throws up? _2 after|everything|what|food|every|all|on _4 eat|eats|meal|meals|food|purpose|dinner|eaten|everything|lunch
    purge _4 eat|after|binge|meal|everyday|food|i|again|she|all
    @one _4 purge
    bing* _3 purge|vomit|sick
    fingers|finger|toothbrush|hand _3 down|throat _2 my|her|throat|his|after|to
    @one _3 starve+|starving|starves|starved _1 @self
    starve+|starving _1 myself|herself|himself
    @one _3 noteaten|noteat|noteating _5 @thin|fat|weight|lose|because|diet|control|thin|skinny|hate|days|anything|barely|calories|body|purpose !4:veg*|greens|broccoli|food|bank|money
    @one _4 stopped|stop|quit|refuse+|refuses|refusing|avoid*|skip+|scared|skipping|afraid|hardly|barely|restrict+|restricting|terrified|hides|hiding|bins|binning|throws|flush* _2 to? _1 eat|eating|food|meals|meal|dinner|lunch|breakfast|lunches|dinners _7 @thin|lose|losing|because|control|fat|weight|hates|body|days|everyday|pretend*|bones|thin|ugly|guilt*|says|worried|disappear*|feel|keeps|again|altogether|water|exercise|mirror|$
    @kid|@friend|daughter|son|she|he|sister _4 stopped|stop|refuses|refuse|refusing|hardly|barely|notsign _2 eat|eating|eats $
    not _2 eat|eating|eats|eaten _5 fat|weight|thin|skinny|calories|lose|body|size|days|control|bones|punish
    @kid|@friend|daughter|son|she|he|sister|@i _4 noteat|noteating|noteaten _3 anymore|anything|days|properly|at|since|proper|$ !4:veg*|greens|broccoli|peas|fruit|fussy|meat
    diet pills _5 @thin|weight|lose|i|eat|every|after|take|taking|daughter
    @one _5 laxatives|laxative|laxies|ozempic _5 @thin|weight|lose|eat|eating|food|daily|everyday|every|after|bathroom|room|bag
    eating disorder _5 back|again|relaps*|worse|control|voice
    pro ana|mia
    thinspo|meanspo|edtwt
    ana _3 friend|mia|says|voice|tells|best _5 eat|thin|food|fat|told|only
    friend|love|listen ana|mia
    @one _4 lost|losing|lose|dropped _4 weight|stone|kg _6 noteat|noteating|eat|eats|eating|scared|bones|fast|worried|food|still|fat|disgust*|thin|skin|enough|hides|sick|periods|faint*
    @one _4 count+|counting|counts|only|under|restrict*|allowed|less _4 calories|cals|calorie|kcal|cal|kcals
    @i _3 eat|eating|ate|have|eaten|allow|survive|live _4 only|just|nothing|apple|water|gum|one|lettuce|500|300|200|100|400|600 _5 day|week|days|calories|fat|lose|weight !4:left|money|veg
    @one _4 skin bones
    @one _3 fast+|fasting _5 lose|thin|skinny|fat|weight|days|calories|hours !4:ramadan|lent|easter|yom
    chew _2 spit
    @i _3 hate _3 body|fat|weight|stomach|thighs|look* _6 eat|eating|starv*|sick|food|eaten|meals|purge|cut
    @one _5 fat _6 noteat|noteating|noteaten|starv*|purge|vomit|eating|eat|stop !@animal
    exercise+|exercises|exercising|run|running|workout* _5 eat|eats|food|meal|calories|burn _5 everything|off|hours|until|faint*|punish
    faint*|collaps*|dizzy|passedout _5 noteat|noteaten|noteating|eat|eating|food
    """,
    unless="service",
    soon=False,
)

EATING_NAMED = Family(
    "eating.named",
    Risk.EATING,
    Tier.SERIOUS,
    """
    @one _5 anorexia|bulimia|anorexic|bulimic
    @one _5 eating disorder|disorders|disordered
    my _2 anorexia|bulimia
    """,
    unless="offered",
)

BULLYING = Family(
    "bullying",
    Risk.BULLYING,
    Tier.SERIOUS,
    """
    @kid|@i|son|daughter _3 comes|coming|came|come home crying|bruised|upset|battered _5 everyday|they|because|bull*|school
    hold|holds|held|pin|pinned me|@kid|him|her down
    spit|spits|spat|spitting _2 my|me|her|his|@kid _1 mouth|face|hair|food|$
    video|videos|pictures|clip _3 me|@kid|him|her _4 beat|beaten|battered|jumped|crying|fight|hit|kicked
    @scared _2 go school|scl
    follow|follows|followed|chase|chased _1 me|@kid|her|him _2 home _4 batter|hit|beat|jump|shout*|throw*|kick|spit
    gang|group|crowd|boys|girls|lads|bullies _6 batter|beat|jump|jumped|battered|kick|punch|attack* _1 me|@kid|him|her|my !4:@sport
    @i|@kid|@friend|@he|son|daughter _3 @be|been|getting|gets|get|got|keep|keeps _2 @bullied !4:@service
    @i|@kid|@friend _2 bullied _4 school|everyday|by|because|for|again|online|since|work
    ^ _1 bullied _4 everyday|school|again|$|because|at|for
    @bully|ganged|slags|slagging|slagged _2 me|@kid|my|him|her
    pick|picks|picked|picking|ganged|gang|ganging|gangs up? on _1 me|@kid|my|him|her
    @kid|my|me|son|daughter|she|he _4 bullying _5 worse|bad|stop|everyday|school|not|hurt|again|anymore|killing|unbearable|severe|she|he|scared|got|since !4:@service|policy
    bullying _6 me|my|@kid|son|daughter|him|her _6 school|home|bed|die|cry*|sick|anymore|self|hurt*|kill*|die|worse|every|scared
    bullies|bullied|bully|bullying|bulling _5 @i|me|my _6 take|die|cope|kill*|scared|school|stop|anymore|cry
    tell|tells|told|telling|say|says|saying|said|text|texts|texted|message|messages|messaged|messaging|sent|sends|sending|comment|commenting|comments|wrote _3 me|@kid|him|her|my|i|saying|to|should|daughter|son _3 to|i|should|go|just|and _2 kill|killyourself|die|killmyself|hang|drink|cut|jump|unalive|off _1 myself|yourself|herself|himself|bleach|@self|$
    they|everyone|people|boys|girls|she|he|friend|friends|someone|who|kids|class _5 killyourself
    messag*|text*|dm*|comment*|sent|sends _3 killyourself
    killyourself _5 me|messages|texts|everyday|my|dms|comments|i|her|him|@kid
    @i|@kid|@friend _4 killyourself _2 messages|texts|everyday
    @who|they|everyone|people|boys|girls|gang _5 should|better|wish|hope|wishes|rather|want|wants _2 i|me|she|he|@kid _2 die|dead|killmyself|kill|killed|died|never
    they|boys|girls|gang|group|who|everyone|friend|bullies|kids|people|class|lot|bully _4 @hit|jumped|jump|battered|filmed|kicked|spat|spit|spits|attack+|followed|chase+|chased|push+|pushed|pin|trip+|throw|threw|throws|grab|shove _3 me|@kid|my|him|her|on|my|at|son|daughter _5 school|everyday|toilets|bus|filmed|filming|always|head|face|after|home|way|park|phone|again|changing|corridor|stairs|online|because|because|stones|bottles|ribs|unconscious|$ !@sport
    head _3 down|in _2 toilet|toilets|pan|bin
    @i|@kid|son|daughter|@friend _4 @be|got|getting|been|gets _3 jumped|slagged|battered|spat|beaten|attacked|kicked|punched|filmed _5 school|everyday|by|again|boys|girls|bus|bullies|home|corridor|toilets|kids|class|always
    call|calls|called|calling _3 me|@kid|him|her|my _6 everyday|fat|ugly|names|paki|gay|faggot|retard|slag|slut|nword|terrorist|alltime|smelly|tramp|freak|mong|spastic|chink|poof|tranny|racist _7 everyday|school|cry*|alltime|want|not|online|because|home|always|$
    group|chat|page|account|post|posts|video|videos|rumours|lies _5 about|of|with me|my|@kid|her|him _7 everyone|laugh*|school|horrible|fat|fake|nasty|made|online|kill*|hate|ugly|bully*|slag|edited|names|whole|sharing
    fake|hate account|page|instagram|profile|snapchat _5 me|my|@kid|her|him
    laugh|laughs|laughing|laughed|mock|mocks|mocking _2 at|me me|@kid|my|him|her _4 everyday|school|clothes|always|everyone|alltime|smell|accent|because|fat|disab*|toilet
    @scared|refuse+|refuses|sick|dread+|afraid|terrified|will|does|crying|hate|hates|not _4 go|going|attend|school|back _2 to|into|in? school _6 bully|bullies|bullied|bullying|they|boys|girls|because|beat|hit|kids|everyone|kill|jump|threat*|after|hurt
    @scared _3 go|of|going _2 to school
    racist|racial|homophobic|transphobic _2 abuse|bullying|names|comments|attack* _5 me|my|@kid|us|everyday|daughter|son|school !4:@service|stop
    @i|@kid _5 nofriends|nobody|everyone _3 hates|hate|ignores|likes|talks _2 me|him|her _4 school|everyday|laugh*|bully*|die
    everyone|everybody|whole|they _3 hates|hate|laughs|picks|against _2 me|@kid _4 school|class|everyday|because|and|$
    make|makes|made|making my|@kid|her|his life _2 hell|misery|unbearable|miserable _3 school|@bully|kids|boys|girls|they|bullies|everyday|online|teacher
    take|takes|took|steal|steals|taking|stole _2 my lunch|money|dinner _3 money|everyday|bullies|off|and _3 hit|everyday|batter|laugh
    threat*|threaten* _3 me|@kid|my|him|her _6 school|online|messages|everyday|knife|jump|batter|stab|girls|boys|phone|acid
    """,
    unless="telly",
    soon=False,
    once=True,
)

NOT_COPING = Family(
    "not_coping.harm",
    Risk.NOT_COPING,
    Tier.SERIOUS,
    """
    drinking|drink|using|wine|vodka|pills _6 get through|cope|survive _6 kids|baby|day|night
    i _1 threw|dropped|shoved _2 @baby _2 on|at|against|down|across
    hate|hated _2 my _1 @childnoun _6 hit|hurt|kill|slap|hurting
    never going back _2 them|home|kids
    walking|walk|leave|leaving out|away _3 never _2 going|coming|come|back|go
    @i _3 @want _8 leave|abandon|leaving them|kids|children|baby|him|her|everyone _1 all|behind|forgood|$
    newborn|baby|son|daughter|kids|him|her _4 feel|feeling|feels _2 nothing|hate|numb|resent*|rage|anger
    @scared _2 what|that _1 i _1 might|could|will|would|do _2 do _3 kids|baby|him|her|them|children
    @i _3 pushed|threw|slapped|smacked|hit|grabbed|shook _2 my _1 daughter|son|baby|toddler|kids|wean|child !6:@sport
    smacked|slapped|hit|skelped _2 @baby _4 hard|harder|mark|scared|guilt*|bruise*
    @i _5 @scared|might|going|could|want|thoughts|feel|urge|worried|nearly|almost|gonna|thought|thinking|like|tempted|will|ready|so|terrified _5 hurt|hurting|harm|harming|shake|shaking|shook|hit|hitting|smother|smothering|drop|throw|throwing|drown|drowning|kill|killing|slap|slapping|smack|strangle|batter|snap|hurts|suffocate|lose|shut|shutting _2 it|temper|my|the|at|with|on? _1 @baby !@animal|@self
    @i _4 shook|shake|shaken|shaking|threw|throw|slapped|hit|smacked|hurt|dropped|grabbed|punched|squeezed|kicked|pinched|smothered|bit|skelped|battered|belted|leathered|pushed|dragged|hitting|smacking|lamped|slapping _2 my|the|our|her|him|them|too _2 @baby|hard|@kid !up|4:@accident|cuddled|milk|hands
    @i _4 shook|shake|shaking baby|her|him|the
    @i _3 hit|smacked|slapped|grabbed|skelped|hurt|shook|lost _4 too hard|harder|rough|bruise*|mark|marks|hard
    @i _3 lost|lose|losing|lost _2 it|temper|control|head|rag _3 with|at|and|wi _3 @baby|hit|hurt|shook|slapped|smacked|kids
    @i _3 hurt|hit|harmed _1 my _1 @baby
    @i _4 left|leave|locked|shut _3 @baby _4 crying|screaming|alone|room|cot|car|own|house|cupboard _5 @i|walked|went|because|not|hours|cope|cannot|out|pub|could
    @i _4 @cope _3 baby|kids|him|her|them|children|anymore|with|any|$|twins|@kid|own|alone|on|my|at|as !4:@housing
    ^ _3 @cope _3 baby|kids|children|anymore|$|him|her|twins|life|being|with !4:@housing
    notcope _2 with? _1 my|the|this|being|life _2 @baby|anymore|mum|parent|life|kids|more
    @i _3 not _2 handle|manage|deal|look _3 after? _1 my|the|being|with|baby|kids|him|her _2 @baby|mum|dad|parent|kids|crying !4:@housing
    @i _4 walk|walking|leave|leaving|run|running|pack|go|drive|driving|get _3 out|away|off|bags|them|door _4 not|never|forgood|without|kids|baby _4 notcomingback|come|back|again|return|kids|baby|@baby
    @i _3 @want _3 walk|leave|run|go|drive|disappear|get _3 out|away|off|kids|them _5 never|not|notcomingback|kids|baby|forgood
    walk|walking|run|go|leave|drive _4 notcomingback
    walk|walking|leave|run|drive out|away|off _6 kids|baby|children|family|them|everything _3 $|behind|anymore|go
    @i _4 @want _3 give|giving|put|putting|hand|handing|placed|get|take _3 them|him|her|kids|baby|my|children|@baby _3 up|away|care|over|adoption|socialwork|taken|back|rid
    give|giving|put|putting|hand|handing _2 my|the|@baby _2 @baby|him|her|them _2 up|into|to care|adoption|adopted|socialwork
    @i _4 wish|wished|regret|should _3 never|not|regret _2 had|having|born|have _2 @baby|kids|child|a|him|them
    @i _2 regret having|becoming _2 @baby|mum|kids|parent
    @i _4 hate|resent|despise|not|never _2 love|bond|stand|feel|want|hate|like|resent|look|bear _3 my|the|anything|for|with|him|her|at|being|a|own _2 baby|kids|@kid|newborn|child|children|mum|son|daughter
    @i _1 hate|resent|despise _1 my|this|the _1 baby|kids|children|child|son|daughter|newborn
    @i _3 @be|reached|feel _3 at? _2 my? witsend _7 @baby|kids|son|daughter|alone|sleep|crying|hurt|scream*|anymore|him|her|$ !4:@housing
    @i _3 going _2 snap|break|explode|crack|mad|hurt|lose _4 @baby|kids|it|soon|them|him|crying|if|with
    baby|he|she|him|her _4 not _2 stop _2 crying|screaming _8 shake|shook|hurt|cope|hit|snap|throw|anymore|smother|scream|do|mad|lose
    baby|newborn|twins _6 stop|keep|keeps crying|screaming|greeting _8 hurt|shake|shook|notcope|cope|snap|throw|do|window|anymore|smother|lose
    crying|screaming _6 shake|shaking|shook|smother|throw|shut|drown _4 him|her|baby|them|it|up
    @i _3 scream*|shout*|swear*|yell* _2 at _2 @baby _6 @always|scared|hate|not|control|stop|hurt|cry*|constantly|guilt*|scare
    @i _3 @be _3 drinking|drink|drunk|using _6 cope|sleep|kids|baby|everynight|looking|look|charge|care|bottle
    @i _3 failing|failed|bad|terrible|worst|useless|awful|rubbish _3 mum|mother|parent|dad|father _5 better|cope|without|hurt|die|kids|give|not|anymore|cry|want
    kids|children|baby|they|@kid|family _4 better off? in|without|with|elsewhere _1 care|me|us|someone|foster|adopted|another|anyone
    @i _4 not slept|sleep|sleeping _4 days|weeks|week|since _6 baby|hurt|snap|cope|hallucinat*|crying|voices|kids
    voices|thoughts|intrusive _6 hurt|harm|kill|drop|drown|stab|smother _3 @baby
    scared|afraid|worried|terrified _3 of|what|i _4 do|hurt|myself|alone _3 to|with|wi _2 @baby
    not _2 safe|trust|trusted _3 alone|around|with|myself|to _3 @baby
    unsafe _3 alone|around|with _2 @baby
    do not trust myself
    @i _2 @be not? _1 fit|able _2 look|care|keep _3 after|for|safe _2 @baby
    @i _2 @cope $
    @i _4 @cope !4:@housing|stairs
    ^ _2 @cope $
    """,
    unless="slight",
    soon=True,
)

WORN_OUT = Family(
    "not_coping.worn",
    Risk.NOT_COPING,
    Tier.CONCERN,
    """
    @i _3 @be? _3 struggling|drowning|overwhelmed|exhausted|depressed|broken|desperate|burntout _6 cope|kids|baby|alone|mum|parent|own|anymore|everything|breathe
    @i _3 at|reached _2 my? witsend|limit $
    @i _2 @be? _2 falling|breaking apart|down|pieces
    @i _3 cry|crying _3 myself|everyday|everynight|alltime|sleep|constantly
    @i _2 hate myself|life
    @i _3 feel|feeling|feels _3 worthless|hopeless|empty|numb|useless|desperate
    @i _2 @be? _2 depressed|hopeless|worthless
    please _2 help me
    someone _2 help me
    @i _2 not _1 know|dunno what _2 do anymore
    dunno _4 do anymore
    """,
    unless="housing",
)

MIGHT_HURT = Family(
    "not_coping.child",
    Risk.NOT_COPING,
    Tier.SERIOUS,
    """
    @i _5 @scared|might|going|could|want|thoughts|feel|urge|worried|nearly|almost|thinking|tempted|will|terrified|stop _4 hurt|hurting|harm|harming|shake|shaking|hit|hitting|smother|smothering|drop|throw|throwing|drown|drowning|strangle|slap|slapping|kill|killing _3 baby|kids|son|daughter|toddler|children|newborn|twins|babies|child !@animal
    @i _3 shook|smothered|slapped|hit|smacked|skelped|hurt|battered|leathered|threw _2 baby|kids|son|daughter|toddler|children|newborn|twins|babies|child|kid !6:@sport
    """,
    unless="slight",
    soon=True,
)
OUTSIDE = (MIGHT_HURT, MISSING, EATING, EATING_NAMED)
FAMILIES = (ALONE_NOW, NEGLECT, BULLYING, NOT_COPING, WORN_OUT)

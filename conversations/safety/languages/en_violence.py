"""English families about being hurt: by somebody at home, by a partner; and about hurting others."""

from conversations.risks import Risk, Tier
from conversations.safety.lexicon import Family

PHYSICAL = Family(
    "physical.struck",
    Risk.PHYSICAL_ABUSE,
    Tier.SERIOUS,
    """
    @kin|@he|@partner|@trusted _4 @hit|@rough _2 my|her|his|our _2 face|head|arm|arms|legs|leg|back|stomach|body|hair|throat|neck|ear|ears|hand|hands|nose|ribs|fingers !6:@sport
    i _2 get|gets|got _1 @hitpp _2 for|if|when|because|whenever
    chain*|tied|ties|tie|tying _2 me|him|her|@kid _2 to|up
    makes|made|make _1 me|him|her|us _2 sleep|stand|sit|eat|stay _4 outside|floor|hours|cold|naked|dark
    @he|@kin|@trusted|@partner _4 shook|shakes|shaking|threw|throws|dropped|dragged|drags|slammed|bit|nips|yanked _2 @kid|us !4:@sport
    @he|@kin|@partner _3 knock+|broke|smashed|cracked _1 my|her|his _1 tooth|teeth|jaw|nose
    @kin|@he|@partner _3 spat|spits|spit _2 me|my|her|face
    nips|pinches|kicks|bites|slaps|twists _3 me|us|my
    @he|@kin|@trusted|@someone _4 @hit _2 me !up|out|hard|most|few|6:@sport
    @he|@kin|@trusted _4 @hit _1 us !at|in|up|hard|most|4:@sport
    @kin|@he|@trusted _4 @hit _2 me|us _2 when|because|if|until|till|everyday|everynight|alltime|daily
    belt|slipper|stick|cane|cable _5 @hit _2 me|us|him|her
    @kin|@he|@partner _3 @hit _1 her|him|them !6:@sport
    @he|@partner _6 acid|petrol|lye _3 me|my|face|us
    @kin|@he _5 @hit _2 @kid|kid|kids|baby|brother|sister|children|myself|brothers|sisters
    @kin|@he _4 @hit _1 him|her|them _5 @always|belt|stick|bruise*|hard|until|till|drunk|purpose|for
    @kin|@he _4 takes|took|take|uses|used|gets|got|using _2 his|her|the|a|their _2 @weapon _2 to|on|off me|us|him|her|them|@kid|my|brother|sister
    @kin|@he|@trusted _5 @hit _4 me|us|him|her|@kid|with|wi _2 @weapon !@sport
    @hit me|us|him|her|@kid _3 with|wi _3 @weapon
    @kin|@he _4 gives|gave|give|giving|got _3 doing|doin|kicking|hiding|battering|tanking|leathering|hammering|beating|skelping|thrashing|slap|slaps|punch|skelp|pasting|belt|blackeye|clout|smack|bruises|kickin|batterin|hidin|wallop|belting|thumping|whack
    @i _3 get|gets|got|getting|gave _2 doing|kicking|hiding|battering|tanking|leathering|beating|belt|skelping|thrashing|skelp|slap|belting|smacked|batterings|beatings|slaps|skelps _3 @always|off|aff|from|fae|by|dad|mum|if|at|home|because
    @i _2 @be _2 @hitpp _3 by|off|from|fae|aff|wi _2 @kin|@partner|@he|@trusted|man
    @kid|@friend|@he|@kin _3 @be _2 @hitpp _3 by|off|from|fae|aff|wi _2 @kin|@partner|@he|@trusted|him|her|parents
    @i _2 @be _2 @hitpp|hitting _5 @always|home|if|belt|since|daily
    @i|@kid|@friend _3 @be _1 being|getting|been _2 hit|hits|beaten|battered|abused|hurt|kicked|punched|belted|leathered|skelped !@accident _3 home|by|$
    @kin|@he|@trusted _4 lifted|lifts|lift|raised|raises|raise|laid|lays|put|puts|puttin _2 hand|hands|fists|handsonme|fist|hauns _3 me|us|@kid|kids|him|her|handsonme
    @kin|@he|@trusted|@someone _4 handsonme
    @kin|@he _3 hit|hits|hitting|smack|smacks|beat|beats|batter|batters|leathers|skelps|belts $
    @kin|@he|@trusted _4 @rough _1 me|us|@kid|him|her|my _5 wall|stairs|floor|door|throat|hair|neck|window|across|against|down|bed|bruise*|wrist|arm|ground|furniture|room !6:play|playing
    @kin|@he|@trusted _4 @rough _1 me _3 about|around|@always
    @kin _3 @rough me !out|off|up
    grabs|grabbed|grab|drags|dragged|pulls|pulled me|her|him|us _3 by|the _2 hair|throat|neck|arm|wrist|ear
    @kin|@he|@partner _4 hair|throat _2 pull*|grab*|drag*|hand*
    @kin|@he|@trusted _4 threw|throw|throws|throwing _4 at me|us|her|him|@kid|mum|my !4:ball
    @kin|@he|@partner|@kid|me|my|his|her _4 @bruise _6 from|by|where|because|after|off|fae|does|did _2 @kin|he|partner|him|she|belt|hit|hitting|them
    covered _1 in bruises|bruise|cuts|burns|scars|marks
    @bruise _3 all|on|over|round|around|up _3 @kid|my|his|her|our|their _2 arm|arms|back|face|legs|neck|body|wrist|wrists|thighs|eye|bum|throat
    @kid|@he|@friend|kid|child|baby|girl|boy _6 @bruise|bruised _5 @always|says|says|said|not|explain|school|home|nursery|dad|mum|again|hides|hiding|hide|weird|strange|lots|unexplained
    hide|hides|hiding|cover|covers|covered _3 bruise*|blackeye|marks
    black eye _6 @kin|he|partner|husband|him
    @kin|he|partner|him|gave|got|has _5 black eye
    broke|broken|fractured|breaks|cracked _1 my|her|his|our _1 arm|nose|jaw|rib|ribs|leg|wrist|finger|fingers|tooth|teeth|collarbone _6 because|threw|when|@kin|he|again|hit|pushed|angry
    @kin|@he|@partner _2 broke|breaks|fractured|burst|burnt _1 my|her|his _1 arm|nose|jaw|rib|ribs|leg|wrist|finger|lip|tooth|teeth|skin|hand|face
    burst|burst|bust|split _1 my lip|nose|face
    put|puts|stubs|stubbed|stubbing _3 cigarette|cigarettes|fag|fags|fag out? _2 on|out _3 me|him|her|@kid|my|us|arm
    violent|violence|aggressive _3 at|in home|house|towards|to|with me|us|home|house|@kid|kids|mum
    @kin|@he|@partner _4 violent|physical|aggressive|handy|vicious|abusive _3 with|to|towards|at|when|after|again|alltime|me|home|drunk|wi|fists|$ !4:dog|dogs
    @kin|@he|@partner|@trusted _4 abuse+|abuses|abusing|abused _1 me|us|@kid|her|him|my|kids
    @i _3 @be _2 abused
    @kid|@friend|@he _2 being|getting|been _1 abused|beaten|mistreated
    physical|physically|emotional|emotionally|mental|mentally|verbally abuse*|abusive|hurt|hurts|hurting _5 me|my|us|@kid|dad|mum|home|by|him
    my|our|his _1 @kin|dad|mum _2 @be _2 abusive|abusing
    child|physical abuse _4 happening|going|home|nextdoor|upstairs|@kid
    suspect|suspected|suspecting|suspects|concerned|worried|think|report|sure _6 @kid|child|kid|kids|children|baby _3 @be _2 abused|hit|beaten|hurt|hurting|harmed|neglected|mistreated
    flinch+|flinches|cowers _4 @kid|when|every|hand|anyone|near|if
    @kid|child|kid|boy|girl|pupil _4 flinch+|flinches|cowers
    soap _2 mouth
    hot|boiling water _3 me|my|him|her|over|@kid
    locks|locked|locking|shut|shuts|ties|tied|tying|chained|chains _2 me|him|her|us|@kid|them _3 in|up|inside|under|to _3 cupboard|room|bedroom|shed|cellar|basement|attic|loft|bathroom|dark|bed|garage|chair|radiator|wardrobe|house|hours|flat
    @harmed _3 locked _2 in _2 cupboard|shed|cellar|basement|attic|loft|bedroom|room|wardrobe
    force|forces|made|makes|forced _1 me|him|her|us|@kid _4 kneel|stand _6 hours|corner|naked|outside|cold
    @i|@kid|@he _2 @be|keep|keeps _3 smacked|skelped|leathered|belted|caned|slippered|battered
    """,
    unless="telly",
    soon=True,
    once=True,
)

FEAR = Family(
    "physical.fear",
    Risk.PHYSICAL_ABUSE,
    Tier.SERIOUS,
    """
    @i _2 @be? _1 @scared _2 when|if|every|whenever _6 dad|his|mum|stepdad|door|key|keys|footsteps|drunk
    @i _2 @be? _1 @scared _2 when|if|every|whenever _2 he|she _3 home|drinks|drinking|drunk|angry|shouts|back|comes|gets
    @scared _2 to|of|about? _2 go|going|be|being|come|coming|walk home !4:alone|dark|late|bus|night|through|past|pub|street
    not _2 want|wanna _2 go|be|come _2 home !4:yet|until|till|early _5 hurt|hits|dad|mum|there|he|she|because|scared|shout|kill|again|angry|stepdad
    not _3 go home _4 because|he|dad|she|mum|they
    @one _2 @be? _2 @scared _2 of|what|when|that|about|he|she _2 my? dad|mum|parents|@partner|@kin|him|her _4 does|do|going|will|did|$
    @scared _2 of|what|when _1 my _1 dad|mum|stepdad|@partner|uncle|brother|grandad|parents|son|carer|family
    @scared _1 of|at|when _1 him|her|dad|mum|stepdad|them
    @scared _3 what|that|if|when _2 he|she|they|dad|mum|stepdad _2 do|does|will|might|may|could|going|find|finds|gets|would|is|is|kill|hurt|hit|drinks|hurts|comes|get
    @i _2 @be? _1 so? @scared _3 at|in _1 my? home|house|own
    @one _4 unsafe at|in|with|around|near|wi _2 home|house|him|her|dad|mum|@partner|@kin|own
    @one _4 feel unsafe $
    unsafe _1 at|in home|house|here
    @i _3 @be in danger
    in danger _3 from|at|with|of _2 home|him|her|my|dad|husband
    @i _2 @be|feel _2 unsafe $
    i am unsafe here $
    @scared _2 for _1 my|our|her|his life|lives|safety
    fear|fears|feared|scared for _1 my|our|her|his life|safety
    @kid|@he|@friend|kid|boy|girl|child|pupil _4 @scared _3 go|of|to|about home|dad|mum|stepdad|him|parents|her
    hide|hides|hiding|hid _6 when|because|until|if _3 fight|fighting|fights|shout|shouting|scream|screaming|argue|arguing|kick|drunk|hit
    hide|hides|hiding|hid _5 when|until|from|under|in|cos|because _4 dad|he|comes|mum|stepdad|him|drunk|stops|shouting|husband|angry|gets
    @scared when _2 dad|he|mum|she|stepdad|they|parents|uncle _5 shout|shouts|drunk|drinks|home|angry|fight|mad|comes|argue|gets|drinking
    walking on eggshells
    """,
    unless="telly",
    soon=True,
)

IN_DANGER = Family(
    "physical.now",
    Risk.PHYSICAL_ABUSE,
    Tier.IMMINENT,
    """
    help _3 he|she|@kin|they|@partner|someone _4 hurting|hitting|killing|beating|attacking|strangling|battering|kicking|kill|knife|gun|choking|drunk|outside|coming|hurt
    help me _3 he|she|dad|mum|they _2 @be|has|wants
    he|she|@kin|@partner|man _3 @be _2 hurting|hitting|beating|strangling|attacking|choking|battering|kicking|killing _2 me|mum|us|her|him|@kid|my _3 @now|help|please|upstairs
    he|she|@kin|@partner|someone|man _3 has|got|holding|have|waving|grabbed|picked|with _2 a? knife|gun|machete|blade|axe|hammer _6 me|us|mum|house|home|kill|door|now|rightnow|here|throat|kids|at|$
    @scared|think|says|said|knows _3 he|dad|stepdad|husband|@partner|brother|they|family _3 going|will|gonna|want|wants|might _2 kill me|us
    @partner|ex _5 @going|@say|threat* _4 kill|burn|stab|shoot|murder me|us|himself|the|kids|my
    he|they _4 @going|@say _3 kill|stab|shoot|murder me|us|him|her|mum|my !@trivial
    dad|stepdad|brother|brothers|uncle|family|parents|mum _4 threat*|says|said|wants|tried|trying|try _4 kill|stab|shoot|murder|strangle me|us|mum|her|him|my
    @one _3 call|phone|get|ring|send _2 police|999|ambulance _5 he|she|dad|hurting|hitting|please|now|help|is|has|quick
    he|ex|@partner|they|dad|man _4 outside|banging|kicking|breaking|break|smashing|trying _3 my|the|door|in|window|get|down _4 door|in|me|house|scared|window|now|kill|at
    @i _2 @be|been hiding|hidden|hid|locked _4 from|in|under|because _4 him|he|dad|husband|bathroom|wardrobe|toilet|cupboard|partner|bed|her|ex|stepdad|loo|hurt
    @i _3 @be _3 bleeding _4 hit|he|dad|punched|stabbed|partner|husband|after
    dad|he|stepdad|husband|partner _3 killing|murdering mum|me|her|us !lol|@trivial
    not breathe|breathing _3 he|dad|because|strangl*|chok*
    @kin|@partner|@he _3 tried|tries|trying|try _3 kill|strangle|stab|drown|smother|suffocate|choke|burn me|us|mum|him|her|@kid|my
    @i _2 @be held|kept _3 against|prisoner|captive|hostage|will
    he|she|dad|mum|@kin|@partner _2 @be hurting|hitting|beating|strangling|attacking|battering me|mum|us|him|her|@kid !4:@sport
    @i _2 @be in danger
    """,
    unless="trivial",
)

DOMESTIC = Family(
    "domestic.violence",
    Risk.DOMESTIC_ABUSE,
    Tier.SERIOUS,
    """
    fist|fists|foot _3 through _2 door|wall|window _8 me|i|us
    @partner|he|dad|stepdad _6 says|said _2 i _2 next|dead
    @parent|@he|@partner|@kin _3 notlet _1 me|us|her|him|@kid _2 eat|sleep|wash|drink !4:sweets|chocolate|crisps|cake|yet|until|till
    keeps|kept|holds|keeping _1 me|us|her locked|trapped|prisoner|inside
    dad|stepdad|@partner|he _3 scream+|shout+|roars|raging|smash+ _2 at? _1 my? mum|me|us|kids _6 @always|smash*|throw*|scared|plates|everynight|hit|hits|punch*
    @partner _4 @hit _2 me|us|her|@kid|daughter|sister|mum !up|4:@sport
    @partner _4 @rough _1 me|us|her|@kid
    @partner _4 handsonme
    @partner _4 raped|rapes|raping
    @kin|@he|@partner|stepdad _4 @hit|rapes|threatens|strangles|controls|hurting _2 mum|wife|girlfriend|gran|auntie !4:@sport
    @partner _4 @be|gets|turned|turns _3 violent|abusive|physical|aggressive|controlling|handy
    @he|@partner|@kin|someone|man _4 @throat _2 me|hands|mum|grab*|held|hand|squeez*
    hand|hands|grip|arm _3 @throat
    strangl*|throttl*|chok*|suffocat*|smother* _1 me|her|us|mum|@kid !on|up|with|by
    got|get|gets|grabbed|grab|grabs|pinned _2 me|her|mum _3 by|against _2 @throat|wall|hair
    abusive|violent|controlling|coercive|toxic _1 relationship|marriage|partner|husband|wife|ex|boyfriend|girlfriend|household|home !for|and|service|support|service
    @i _5 dv|domestics _2 with|from|my|home|at
    domestic|coercive abuse|violence _3 at|in|from _1 my|our|home|house|husband|ex|partner
    mum _1 dad|stepdad|parents _4 fight|fights|fighting|hitting|battering|hit|hurting|screaming
    parents _4 fight|fights|fighting|hitting|screaming _3 hit|@always|scared|each|hard|bad|violent
    hear|heard|hearing|listen|saw|seen|see|watch|watched|seeing|sees|hears _3 mum|dad|@kin|him|us|it|neighbour|woman|her _5 hit|hits|hitting|battering|screaming|crying|beating|punch|strangl*|begging|batter|hurt|hurting|shouting|beat|slap|smash*|raging|scream
    kids|children|@kid|baby|weans _4 hear|see|saw|heard|watch|witness*|sees|hears|watching|seen _4 him|it|dad|us|me|shout*|hit|hitting|everything|all|fight*|violence|abuse
    @scared _2 of|what _1 my? @partner|him|ex
    @partner|ex _4 @scared me|us
    left|fled|leaving|leave|ran|escape|escaped|escaping|away _3 @partner|him|marriage|abus* _6 kill|abus*|violent|hurt|find|finds|found|hit|scared|refuge|kids|threat*|safe|beat
    @i _2 staying|living|moved|fled|am _3 refuge
    @he|@partner _4 find|found|finds|track*|follow*|turning|turns|shows|showing|sits|sitting|waits|waiting|parks|parked _4 me|us|outside|up|where|my _3 house|door|work|live|school|stalk*|we|flat|again|leave|window
    @he|@partner|ex|man|someone _5 stalk+|stalks|harassing|stalker me|my|her|$
    @partner|ex|he _4 will not _1 leave me|us _1 alone
    @partner|he _4 threat* _5 kids|kill|children|baby|me|hurt|take|burn|himself|immigration|deport|family|harm|visa|custody
    @partner|@he _4 @say|threat* _5 take|never|lose _3 kids|children|baby|son|daughter|bairns !4:park|swimming|out|zoo|to
    @partner|@he|dad _4 smash+|smashes|punch+|trash+|wreck+|kick+|broke|breaks|destroy+ _3 my|up|holes|walls|wall|door|house|phone|furniture|plates|everything|things|tv|flat !4:@sport
    @partner|@he _4 kick+|punch+ _2 me|my _1 while|when|pregnant|stomach|belly|bump
    @i _3 pregnant _6 @hit|@rough|abus*|violent|kicked me|him|$
    @partner|he _4 killed|kill|hurt _2 my|our dog|cat|puppy|pet|hamster
    @i _3 hit|hits|batter|slapped|punch|hurt _2 my partner|wife|girlfriend|husband !4:@sport
    """,
    unless="telly",
    soon=True,
    once=True,
)

NAMED = Family(
    "domestic.named",
    Risk.DOMESTIC_ABUSE,
    Tier.SERIOUS,
    """
    @one _5 domestic|coercive|domestically _1 abuse|violence|control|abused
    @i _2 @be _3 victim|survivor _3 domestic|abuse|violence|dv
    """,
    unless="offered",
    soon=True,
    once=True,
)

CONTROL = Family(
    "domestic.control",
    Risk.DOMESTIC_ABUSE,
    Tier.SERIOUS,
    """
    makes|make|made _1 me _2 hand|give|pay|sign|transfer _5 wages|money|card|benefits|pay|salary
    @partner|@he|@adult _6 if _2 i|she|he _2 not _6 show|tell|share|post|leak|hurt|kill|take|burn|send|find
    cameras|camera|tracker _4 house|phone|car|home _4 watch*|me|my
    @he|@partner|inlaw _2 will|does|do|would|never|can? _1 notlet _1 me|her|us|mum _3 @freedom !5:@treat
    notlet _1 me|her|mum _3 leave|own|money|friends|work|family|speak|doctor|house|bank|door|english|visit|school !5:@treat
    @i _2 @be|have _1 notallowed _4 @freedom|money|friends|family|phone|house|leave|alone !5:@treat
    @he|@partner|inlaw|husband _4 control+ _5 me|my|everything|money|who|what|us|mum|her|where|how|all|life|food|finances|bank
    @partner|inlaw|he _3 @be? _2 so? controlling
    @he|@partner|inlaw _4 @control|goes|go|looks|going|took|takes|take|smash+|hide|hides|hid|demands|through|smashed _1 my|mum _2 @phone !4:@sport
    @he|@partner|inlaw|boss|family|they|husband|parents _4 took|takes|take|taken|keeps|kept|hides|hid|has|holds|steals|stole|controls|spends|confiscated|ripped _3 my|all|her|mum|me _2 @mine
    @he|@partner _4 tells|decides|chooses|dictates|telling|says _3 what|who|where|how|when _2 wear|see|talk|go|spend|eat|can|to|speak|dress|i|do
    @he|@partner _4 track+|tracks|tracker|tracking|follows|following|spy*|cameras|camera|stalks|listens|records|recording|timing|times _3 me|my|on|everywhere|phone|house|car|in|calls
    locks|locked|lock|locking _1 me|us|mum|her _2 in|inside|the _2 house|flat|home|room|bedroom|$
    @i _3 ask|asking|beg|begging _2 him|husband|partner|permission|inlaw _5 money|penny|permission|spend|leave|out|anything|pound
    @i _3 account|explain|receipts|justify _4 penny|everything|pound|spend
    permission _4 leave|go|see|spend|phone|speak|wear
    @he|@partner _3 isolat*|cut _3 me|off|from friends|family|everyone|my
    cutoff _2 from? _2 my|her friends|family _5 he|husband|partner|because
    @partner|he _4 puts|calls|calling|screams|screaming|shouts|shouting|humiliat*|belittl*|degrades|insults|mocks|swears _4 me|down|at|us|mum|her _6 @always|worthless|names|useless|fat|stupid|ugly|nothing|kids|hours|slag|slut|whore|mental
    @partner|he _4 makes|made|making _1 me feel _4 scared|worthless|small|stupid|crazy|unsafe|nothing|useless|mental|frightened
    @partner|he _3 gaslight*|manipulat*
    @partner|he _4 says|said|threat* _4 nobody|social|socialwork|crazy|unfit _4 want|believe|me|kids|take
    too @scared _2 to? leave|tell him|her|$
    @scared _2 to? leave him|her|my
    @partner|he|husband _4 not _2 give|gives|giving _2 me _3 money|penny|food|anything|housekeeping
    @partner|he|ex|husband|they _3 @force _1 me|her _5 sex|sleep|marry|stay|quit|sign|have|give|abortion|loan|loans|debt|prostitut*
    """,
    unless="telly",
    soon=True,
    once=True,
)

THREAT = Family(
    "threat.violence",
    Risk.THREAT,
    Tier.SERIOUS,
    """
    @i _4 @going|@want _3 bring|bringing|take|taking|carry|get _3 knife|blade|gun|machete|weapon|axe|hammer|acid !8:cake|picnic|cook*|kitchen
    @i _2 have|got|am _3 knife|blade|gun|machete|weapon _8 going|him|her|them|round|use|there|stab
    @i _3 @going _1 do _1 that|him|her|them|the _1 teacher|boy|in|$
    @i _3 @going _3 stab|stabbing|shoot|murder|slash|strangle|knife|rip|batter|hurt|cut|shank|burn|kill|attack|punch|smash _2 him|her|them|someone|somebody|you|my|everyone|teacher|dad|mum|stepdad|@kid|people
    @i _2 @going _2 stab|shoot|kill|murder|slash|batter|burn that|this|these _2 boy|man|guy|girl|teacher|boys|men|woman|kid|person|house
    @i _2 @be|could|just|swear _2 going _3 kill|do|end|get|finish _2 him|her|them|someone|you|my|everyone|teacher|@kin
    @i _3 @want|urge|urges|thoughts|thinking|feel|like|about _3 kill|killing|stab|stabbing|hurt|hurting|harm|harming|shoot|shooting|murder|murdering|attack|attacking _2 him|her|them|someone|somebody|people|everyone|my|others|dad|mum|@kin|@kid|anyone|else|teacher
    @i _3 kill|stab|shoot|murder _1 him|her|them|someone|you|everyone|my
    @i|@kid|@he|@friend|@kin _4 take|taking|took|bring|bringing|brought|carry|carries|carrying|keep|keeps|has|got|have|hide|hides|hiding|bought _4 knife|blade|gun|machete|axe|weapon|acid|hammer _6 school|college|bag|protect*|jacket|pocket|him|them|me|tomorrow|stab|use|bedroom|bed|waistband|sock|case|going|house|everywhere|somebody|someone|with
    knife|blade|weapon|gun _3 in|to|into|under _1 my|his|her|school|@kid _1 bag|pocket|jacket|school|bed|room|waistband|sock|pillow|bedroom|mattress
    @i|@kid|@he _3 carry|carries|carrying|carried _2 knife|blade|machete|weapon
    @kid|@he|@kin|@friend _5 @going|@say|wants|threat* _5 stab|kill|shoot|hurt|attack|burn|slash|murder|batter _2 someone|him|her|them|teacher|people|boy|girl|everyone|somebody|his|another|my|mum|dad|brother|sister|kids !@self
    @one|them|him|someone _2 @be _2 getting|get|gets _1 stabbed|chibbed|killed|battered|shot|slashed|shanked _5 @now|when|tomorrow|school|see|if|for|$
    shoot|blow|burn _2 up|down _2 my|the|this|our|his|her|@kin school|house|flat|college|place|class
    burn|torch|fire _3 house|flat|school|them _2 down|$
    @he|him|them|they _2 @be dead when|tomorrow|next|after|meat
    make _1 him|her|them pay _4 blood|knife|dead|hurt|kill
    @kid|son|daughter|@he _4 threat*|threaten*|attack*|pulled|held|came|waved|chased _3 me|us|mum|his|her|@kin|brother|sister|teacher _3 with|wi|at _2 knife|scissors|blade|hammer|bat|weapon|gun
    pulled|held|pointed|waved|waving _2 knife|gun|blade|machete|axe _3 on|to|at me|us|him|her|mum|throat|my|@kid
    @kid|son|daughter|grandson _3 @hit|@rough|attacks|attacking|attacked _1 me !up|out|6:@sport
    @i _3 @going _3 get|do|end|finish|sort _2 him|her|them _3 knife|blade|pay|tonight|dead|killed
    @i _3 @want _3 see _1 him|her|them dead|die|bleed|suffer
    revenge|payback _5 knife|stab|kill|blood|blade
    @someone _4 threat*|says|said|going _4 stab|kill|shoot|slash|murder|batter|jump me|us|my|@kid !@trivial
    hear|voices|voice _4 telling|tell|say|saying _3 kill|hurt|harm|stab|do
    """,
    unless="trivial",
    soon=True,
)

FAMILIES = (IN_DANGER, THREAT, DOMESTIC, NAMED, CONTROL, PHYSICAL, FEAR)

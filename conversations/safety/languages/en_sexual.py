"""English families about sexual harm, exploitation and blackmail, forced marriage and so-called honour."""

from conversations.risks import Risk, Tier
from conversations.safety.lexicon import Family

SEXUAL = Family(
    "sexual.abuse",
    Risk.SEXUAL_ABUSE,
    Tier.SERIOUS,
    """
    @adult _3 getting|gets|get|climbs|climbing|crawls|sneaks _2 in|into|intae _1 my|her bed
    tickle|tickling|tickles _4 privates|pants|knickers|@private
    he|she|they|@kin _3 says|said|tells|told _6 normal|ok|fine|allowed|natural _4 dads|dad|uncles|uncle|families|brothers|girls|daughters|love|us
    sit|sits|sitting _2 on _1 his|her lap _5 touch*|feels|hand|rub*|makes|hard|uncomfortable
    @adult _4 make|makes|made|making|gets me|her|@kid _1 sit|lie|lay|bend|copy|watch|act|pose|dance _5 lap|naked|him|it|porn|video|touch*|bed|undress*
    in|into _1 the? bath|shower with _1 me|@kid|her
    trousers|pants|boxers|willy|clothes _2 down|off|out _4 in|front|at|and _2 front|me|@kid
    @adult _4 hand|hands|arm _2 on|up|round|around|down|between _2 my|her|@kid _1 leg|legs|thigh|thighs|knee|waist|chest|bum|body|hips
    sexual|dirty|rude|weird|bad|sexy|private things|stuff _3 to|with me|her|@kid|him
    when|if|though|because _1 i _1 say|said|told _1 no|stop
    @adult _5 not _2 stop _3 when|if|even _2 i|she _2 no|stop|cry|crying
    @kid|@i|girl _8 pregnant _8 cousin|uncle|dad|stepdad|brother|he|grandad|teacher
    trying|tries|tried|wants|try _2 see|watch|catch _1 me|her|@kid _1 naked|undress*|changing|shower
    @one _4 @be|got|been _2 raped|molested|groped|assaulted _1 by|last|when|at|@days
    @adult|he _4 @touch _2 me !4:heart|story|song|kindness|life|deeply|lot|shoulder|up|better|good|goodnight|soul|happy|sad|like|safe|sick
    @kin|@he|@trusted|@someone _5 @touchsure _2 me|us|@kid|my|her|him|@kin|herself !4:heart|story|deeply
    @kin|@he|@trusted|@someone _5 @touch _4 @private
    @kin|@trusted|@he|@someone _5 hand|hands|fingers|tongue|face|thing|mouth|himself|it _3 @private
    @kin|@trusted|@he|@someone _5 @private _2 on|in|against|near|to me|her|him|my|@kid|mouth
    @adult _4 puts|put|sticks|stuck|putting|slides|slid _3 hand|hands|fingers|it|thing|himself|willy|penis|tongue _3 privates|in|inside|on|down|up|under me|her|@private|him|top|skirt|trousers|clothes|shirt|pyjamas|there|bed|covers
    touched|touching|touches|hurt|hurts|hurting|rubbed|rubs|rubbing|licked|licks _2 my|her|his|me|him|@kid _3 @private
    @one _5 touched|abused|assaulted|harassed|groped|interfered|hurt|messaged|messages _2 sexually|inappropriately|intimately
    sexually _1 abuse*|assault*|harass*|active _6 @one|me|my|@kid
    @one _4 sexually _1 abuse*|assault*|harass*
    @one _5 sexual|sexually _2 abuse*|assault*|exploit* !@service
    @one _4 @rape !seed|oil|field
    @adult _4 @rape _2 me|@kid|her|him|my|us
    ^ _1 raped $
    @force|forced _4 have|do|perform|watch|into|@touch _2 @sexthings !4:homework|chores|dishes|shopping|school
    @he|@adult _3 @force me|her|him|us|@kid _3 do|touch|@touch|watch|suck|kiss|undress|strip|sleep|take|lie|sit|look _3 @sexthings|him|his|it|off|clothes|naked|lap|porn|bad|grown
    @i _4 @be _2 @force _6 @sex
    @one _2 @be? _1 @force _3 @sex
    @adult _4 have|has|had|having|wants|want|wanted|asks|asked|asking|tried|try|trying|pressur* _4 sex _2 with|wi|wae me|her|@kid|him|my
    had|have|having|has sex with _1 me|her _4 asleep|drunk|passedout|sleeping|crying|want|wanted|no|when|without|while
    @he|@someone _4 wants|want|wanted|pressur*|asks|asked|keeps|begging _4 sex|nudes|nude|naked|undress|clothes|virginity
    @adult _4 @be? doing|does|did|do|done _2 things|stuff|something _2 to|with|wi me|her|@kid|him|my|us
    @kin|@trusted|@he _3 makes|make|made|gets|asks _2 me|her|@kid|him _2 @touch|suck|hold|rub|undress|strip|do|sit|watch|play _3 him|his|it|clothes|naked|things|stuff|off|lap|thing|privates|willy|me
    @adult _4 comes|came|come|coming|creeps|sneaks|gets|got|climbs|goes|getting|lies|sleeps|slept|crawls _2 in|into|intae|beside|on|next|with|to _2 my|her|@kid|me|the _1 room|bed|bedroom|me|shower|bath _4 @night|night|everynight|lastnight|touch*|when|at|sleep*|asleep|drunk|scared|while|changing
    @adult _3 gets|got|climbs|comes|sleeps|slept|lies _2 in|into|with|beside|on my|her|me|@kid bed|bed
    @adult _4 watches|watch|watching|films|filming|filmed|records|recorded|spies|stares|looks|peeks|walks _3 me|her|@kid|on _4 shower|bath|undress*|naked|dress*|changing|toilet|bathroom|change|clothes|sleep|asleep|bra
    @adult _4 take|takes|took|taking|has|got _3 pictures|picture|videos|nudes _3 me|us|her|@kid|my _5 bath|shower|naked|undressed|clothes|underwear|knickers|bed|sleep*|changing|pants|without|privates|dress*
    @adult _4 show|shows|showed|showing|sends|sent|sending|send|flash+|flashed|expose+|exposed _4 me|us|her|@kid|my|his _5 porn|willy|penis|dick|nudes|privates|naked|sex|dirty|thing|himself|cock|rude
    flashed|exposed|flashes|exposes _3 himself|privates|to|at _3 me|@kid|my
    secret|special|our|little|grown|tickling|bedtime|funny|bad game|games|cuddles|cuddle|secret|touch|touches _8 tell|told|uncle|dad|grandad|stepdad|he|coach|touch*|me|like
    @adult _4 play|plays|played|playing _4 game|games|doctors _6 like|clothes|secret|bed|tell|touch*|hurts|privates|trousers|off|weird|bad|naked
    @adult _5 our|special|little|wee secret
    @adult|he|she _4 says|said|told|telling|tells|made|makes|warned|promise|swear _3 me|us|her|him|not|to|it|is|@kid _4 untold|not|secret|secrets|keep|tell|promise _3 anyone|anybody|nobody|mum|dad|secret|police|teacher|tell|parents|what|anyone|people|someone
    if|nobody|mum|anyone _2 @i? _1 tell|told|tells _5 @adult _3 kill|hurt|hurts|trouble|die|jail|sad|prison
    pull|pulls|pulled|took|takes|take|taking|taken|rip|ripped _2 my|her|his|our|down|off|up _1 pants|trousers|knickers|clothes|pyjamas|top|underwear|bra|skirt|nappy|shorts _6 @adult|touch*|and|off|down|he
    @adult _4 pull|pulls|pulled|took|takes|take|ripped|undressed|undresses _3 my|her|his|off|down|@kid|me _2 pants|trousers|knickers|clothes|pyjamas|underwear|bra|skirt|shorts|$
    said|say|saying|told|screamed|kept no|stop|not _6 he|they|kept|did|anyway|carried|would
    not _2 want|consent|wanted|ready _3 to|it _4 he|they _5 anyway|kept|did|carried|forced|made|still
    @adult _3 forced|forces|force _2 himself|his _1 on|onto|upon
    got|get|was|am pregnant _6 uncle|stepdad|dad|grandad|brother|teacher|@young|rape*
    @young _4 pregnant
    i _1 am _1 @young _8 boyfriend|girlfriend|he|man|guy _4 @old
    boyfriend|girlfriend|he|man|guy _3 @be _2 @old _6 i _1 am _1 @young
    i _1 am _1 @young _8 sex|nudes|naked|pregnant|sexual|touch*|older|sleeping|sleep
    sex|nudes|naked|pregnant|sexual|older|touch* _10 i _1 am _2 @young
    @kid _6 @be|only _1 @young _6 boyfriend|sex|nudes|pregnant|man|older|boy _4 @old|older|sex
    @kid|@friend|@one _5 sleeping|sex|relationship|seeing|dating|kissing|kissed|messaging|texting _3 teacher|coach|man|uncle|stepdad|grown|adult|older
    teacher|coach|stepdad|uncle|tutor|priest|imam|instructor|grandad|carer|boss _4 kiss*|text*|messages|messag*|sends|flirt*|touch*|nudes|snapchat|lap|sexual|perv*|creep*|hotel|undress*|loves|inappropriate* _3 me|her|@kid|us|him|my !goodnight|about
    @adult _3 perv*|creep*|predator|nonce|paedo _5 me|my|@kid|daughter|touch*|kids|sister
    nonce _4 messaging|talking|touch*|texting|living|after|follow*|approach* _5 @kid|my|me
    @kid|@friend|@kin|@he _4 @say|disclosed|told|tells|tell _5 @adult _3 @touch|touch*|rape*|abuse*|kiss*|privates|hurts
    @adult _4 @be _2 sexual|inappropriate|pervy|handsy _3 with|towards|to|me|@kid
    @i _2 @be? _2 abused|molested|raped|assaulted|interfered _3 by|as|when|from|@past
    hurts|sore|bleeding|bleeds|hurt _4 privates|bum|bottom|fanny|vagina|down _4 @adult|he|because|after|when|touch*|wee|put
    spiked _5 woke|naked|touch*|sex|remember|rape*|bed
    woke|wake|waking|wakes _6 @adult|he|him _4 touch*|inside|hand|hands|on|top|naked|undress*|bed|sex|finger*
    @who _3 feel|feels|feeling|felt me|her|@kid|us up
    @who _5 fingers|hand|thing|penis|willy|something|tongue|it _3 inside|in _1 me|her
    @adult _4 on top of _1 me|her|@kid
    sexting _6 @kid|@young|man|older|teacher|daughter|me
    @kid|daughter|son|girl|boy _5 @touch _2 by|off @adult|him|uncle|man
    @i _3 touched _2 by|off|aff|fae|up|again|when|inappropriately|there|$ !4:story|kindness|song|how|gesture|your|so
    bad|wrong|not _2 touch|touches|touching _5 me|@kid|privates
    @adult _4 rubs|rubbing|rubbed|stroking|strokes|stroked _2 me|my|her|up|himself|against|@kid !4:back|shoulders|sick
    @kin|@he|@trusted _4 kisses|kissing|kissed _2 me _4 mouth|lips|tongue|neck|like|hate|wrong|weird|$ !goodnight
    """,
    unless="telly",
    soon=False,
    once=False,
)

SEXUAL_NOW = Family(
    "sexual.now",
    Risk.SEXUAL_ABUSE,
    Tier.IMMINENT,
    """
    @one _4 raped|assaulted|molested|touched _5 tonight|today|rightnow|just|hour|minutes
    just|tonight @be|got raped|assaulted
    @adult _3 @be _2 touching|raping _2 me|her|@kid _3 @now
    @force|forced _4 have|into sex _6 tonight|now|@young|12|13|11|10
    """,
)

EXPLOITED = Family(
    "exploitation.blackmail",
    Risk.EXPLOITATION,
    Tier.SERIOUS,
    """
    @one _3 @be? _2 made|forced|making _2 to? _1 work _5 cannabis|farm|factory|free|brothel|nothing|allday|debt|house|weed|grow
    @who|he|man|they|someone _4 will|says|said|going|threat* _4 tell|show|post|share|leak|send _6 unless|if _3 send|pay|do|give|meet|not
    unless|if _1 i _2 send|pay|meet _3 more|money|him|pictures|nudes|them|pounds|£
    he|boyfriend|man|guy _1 @be @old _10 picks|buys|kiss*|touch*|gifts|meet|hotel|sex|nudes|dating|drink|vapes
    they|boss|he|she|owner|manager|who _2 have|has|got|kept|took|hold|holds _2 my|our passport|papers|visa|documents
    make|makes|making|made|force|forcing|got|getting|using _1 my|our _1 @childnoun _2 to? _1 sell|carry|deliver|run|hold|deal|work
    i _2 run|sell|deal|carry|hold|drop|deliver|shot _3 for a|the|my|some|older|this _1 dealer|gang|boys|man|olders|guy|elders
    i|@kid _3 owe|owes _3 dealer|dealers|drug|gang
    if _2 i|she|he|@kid _2 not _2 send|pay|do|give|meet|go|keep _6 show|tell|share|post|leak|hurt|kill|send|put
    @one|brother|son _4 @be? _1 used|forced|made|groomed|recruited|exploited _2 by|to|for _3 dealers|dealer|gang|gangs|drug|drugs|men
    sleep|sleeping|sex _2 with|wi _3 men|guys|people|clients|strangers|him|man _6 pay|money|owe|debt|rent|off
    boss|owner|manager|they|landlord|he _2 locks|lock|locked us in
    older|grown boys|men|man|boy|lads|people|guys|boyfriend _4 pick|picks|picked|collect*|meets _3 me|@kid|her|him|up
    taken|took|takes over _3 by|my|his|her _2 dealers|gang|gangs|drug*|men|flat|house|home !@sport
    my|his|her|@kin _1 flat|house|flats|home _4 taken|took over _4 dealers|gang*|drug*|men|sell|they|them
    owe|owes _3 him|them|200|money _5 sell|selling|carry|drugs|weed|work|sleep
    got|made|makes|get me|him|her|@kid _2 to? _2 take|carry|bring|sell|drop|hold|deliver _3 bag|package|parcel|drugs|stuff|weed|packages|bags
    leak*|leaking _3 my|her|his|@kid
    hotel _6 untold|secret|older|met|online|man|guy
    blackmail* _4 me|my|@kid|him|her|us|by|for|nudes|pictures|money
    @one _5 blackmail*
    @one _5 sextort*
    ^ _2 sextort*
    @who|he|someone|they _4 @going|@say|threat*|will|keeps _5 @show _6 @image !4:@service
    @going|@say|threat* _4 @show _3 my|the|them|it|these|those|me|her|his|@kid _1 @image
    @who _4 @show _2 my|her|his|the _2 @image _4 everyone|school|mum|dad|friends|family|online|parents|facebook|instagram|snapchat|boss|unless|if|pay|people|whole|mates|followers|group
    @who _3 @show _2 my|her|his nudes|nude
    @who _4 has|got|have|had|hold* _3 @image _3 me|my|her|him|@kid|us _8 pay|money|send|share|post|tell|unless|if|threat*|leak|wants|everyone|show|put|delete|naked|says|more
    @who _4 has|got|have _2 my nudes|nude
    nudes|pictures|videos|video|nude _8 @going|threat*|says|say _3 @show
    @i|@kid|@friend|@he _3 sent|send|sends|sending|shared _3 nudes|nude _6 he|they|now|him|someone|boy|man|wants|everyone|boyfriend|threat*|pay|online|$
    @i|@kid|@friend|@he _3 sent|send|shared _5 picture|pictures|video|selfie _4 now|he|they _6 more|pay|money|share|post|send|everyone|threat*|leak|show
    @who|he|someone _4 ask+|asked|asks|asking|wants|want|wanted|pressur*|begging|keeps|make|makes|made|telling|tells|told|get _6 nudes|nude|naked|undress|clothes|underwear|bra|body|topless|strip
    @who|someone|he _4 send|sends|sent|sending _4 nudes|nude|porn|penis|willy|sexual|dirty _4 me|my|@kid|to|$
    @who|man|boy|he|someone|they _3 @be? asking|asks|wants|want|wanted _4 picture|pictures|video|videos _3 me|of|my|body|@kid _5 naked|body|clothes|underwear|bath|without|private|bra|swimming|school
    @who _4 groom+|groomed|grooming _2 me|@kid|him|her|my|kids
    @one _4 @be|been|getting|got _2 groomed|trafficked|exploited|sextorted|blackmailed|catfished
    ^ _1 groomed|trafficked|blackmailed $
    worried|think|scared|concerned|sure|suspect _6 @kid|he|she|him|her _4 groomed|grooming|exploited|trafficked|countylines|radicalised
    someone|somebody|man|men|guy|he|stranger|adult|boy|person|friend _5 online|internet|snapchat|instagram|discord|roblox|game|tiktok|facebook|omegle|whatsapp|xbox|fortnite _6 meet|nudes|naked|secret|untold|pictures|threat*|address|sexual|sex|older|live|lied|hotel
    meet|meeting|met _4 man|guy|boy|someone|adult|him|stranger|men|person _5 online|internet|snapchat|instagram|discord|roblox|tiktok|omegle|whatsapp _6 @i|secret|older|alone|hotel|house|mum|tonight|nudes|picks|touch*|says|park|daughter|wants
    wants|want|wanted|asked|asks|going|told|tells _4 meet _4 me|him|her|up|@kid _5 alone|secret|park|hotel|untold|online|older|house|mum|nobody|not
    older|grown|adult boyfriend|man|men|guy|boys|boy|people|lads|teenagers _6 @give|gives|give|gave|buys|buy|bought|gets|got|buying|giving|picks|takes|drives|drugs|alcohol|drink|hotel|gifts|presents|vapes|party|parties|flat|sex|sleep|car _6 me|my|@kid|her|him|phone|gifts|vapes|money
    he|man|guy|boyfriend|friend|they|she|boys|men|who _3 gives|give|gave|buys|buy|bought|buying|giving|gets|pays|paid|offers|offered _4 me|@kid|her|him|us|my _5 phone|gifts|presents|trainers|vapes|money|cash|clothes|alcohol|drugs|weed|vodka|takeaways|cigarettes|cocaine _8 want|wants|owe|secret|back|return|meet|if|untold|kiss|touch*|do|pictures|naked|something|sex|carry|deliver|hold|favours|favour|hotel|expects|nudes|work
    @kid|he|she|him|her|son|daughter _5 new|expensive|designer|two|loads|lots|unexplained|money _3 phone|phones|trainers|clothes|cash|money|bag|jacket|gifts|jewellery _8 afford|dunno|from|explain|where|missing|late|older|not|come|car|disappear*|men|strangers
    @who|they|he|boys|gang|dealers|dealer|men|someone|boyfriend|@kin _5 make|makes|made|force|forces|forced|forcing|making|get|gets|getting|got|want|wants|wanted|using|use|uses|used|told|asked|ask|telling|pressur*|threat*|tells|asking _3 me|him|her|us|@kid|my|kids|boys _4 @carry _4 @drugs
    @i|@kid|@he|@friend|brother|son _4 @be|been|have|has|got|started _3 carry*|holding|hold|delivering|deliver|selling|sell|running|run|dealing|stashing|hiding|shotting|drop*|move|moving|sold|dropping _4 drugs|drug|weed|cocaine|crack|heroin|package|packages|parcel|parcels|gear|wraps|ket|spice|bags|stuff|xanax|pills|knife|gun|money _6 for|him|them|boys|pay|owe|debt|gang|someone|older|older|man|dealer|train|out|hurt|$
    @i|@kid|@he|@friend _4 hold|holding|carry*|deliver*|hiding|stashing _4 for|fur _2 him|them|boys|gang|dealer|someone|older|man|men|people|guys|friend
    @i|@kid|@he|@friend _5 owe|owes|owed|owing|debt|debts|tick _6 dealer|dealers|drug|drugs|gang|weed|boys|them|him|cocaine|money|loan|older _6 hurt|kill|pay|scared|threat*|work|carry|sell|batter|house|deliver|stab|sex|off|knees|mum|break
    owe|owes _2 dealer|dealers|gang|them|him _6 hurt|kill|threat*|stab|batter|work|sell|scared|carry|sex|legs
    countylines _6 @one|me|@kid|him|her|involved
    @one _6 countylines !are|is
    @one _5 going|goes|went|sent|sends|go cunch|ot
    trap|trapping house _5 @one|me|son|daughter
    @one _5 trap house
    @i|@kid|@he|@one _5 taken|took|take|taking|moved|using|use|living|staying|cuckoo* _3 over|in|into _2 my|his|her|@kin flat|house|home _6 drugs|dealers|deal|sell|scared|leave|gang|men|crack
    dealers|dealer|gang|gangs|they|men|people _5 @take|moved|move|use|using|uses|living|staying|come|over _4 my|his|her|our|@kin flat|house|home _6 sell|deal|drugs|leave|stash|scared|not|over|cook
    cuckoo* _3 me|my|him|her|by|flat|house|brother|son
    use|uses|using|used|borrow|wants _2 my|his|her|@kid bank account|card|details _5 money|cash|put|him|them|pay|move
    money mule
    sell|selling|sold|sells _2 my body|myself|sex|me|her
    sex|sleep|sleeping|slept|things|favours _6 for|in|exchange|return|instead _3 money|drugs|rent|place|bed|food|vapes|cash|debt|alcohol|weed|somewhere|gifts
    @force|makes|made|make|forced|passes|pimp*|selling|sells _3 me|her|@kid|him _4 sleep|sex|go|see|work|perform _3 with|for|wi|street _3 friends|men|other|mates|people|clients|strangers|punters|money|streets
    @friend|friends|mates|men _5 sleep|sex _2 with|wi me|her _4 pay|paid|money|make|made|turns|owe
    boss|they|he|employer|work|landlord|agent|owner|gangmaster|people _5 took|taken|keeps|has|kept|have|holds|hold|hid _4 passport|documents|wages|papers|id|visa|passports _6 @one|work|leave|pay|not|debt|until|go|owe|our|my
    @one _4 work|working|works|worked|made _6 pay|paid|wages|free|nothing|money|day _6 @not|passport|leave|lock*|debt|threat*|sleep|boss|deport*|hours|notallowed
    @one|us _3 notallowed _3 leave _4 work|job|farm|factory|house|nail|car|boss|place|owner|debt
    lock|locks|locked _2 us|me _2 in _4 after|work|house|night|room|job
    pay|paying|work|working|owe _4 off _3 debt _6 @not|boss|passport|leave|free|job|brought|travel|never|men|work
    modern slavery|slave
    @one|kept|treated _4 slave
    trafficked|trafficking _4 @one|me|here|into|for|by|from
    brought _3 me|us|her _3 here|uk|england|scotland _6 work|sex|passport|debt|force*|locked|money
    @kid|he|she|son|daughter _5 @be|mixed|involved|caught|drawn|hanging|running|pulled _5 gang|gangs|dealers|drug|drugs _6 deal|running|sell|selling|scared|worried|carry|leave|knife|out|debt|hurt|$
    gang|gangs|dealers _4 @be? _2 using|recruit*|after|threat*|groom*|exploit*|got|want|pressur*|hold _4 @kid|me|my|him|her
    loan shark* _6 threat*|me|hurt|owe|scared|door
    """,
    unless="telly",
    soon=True,
)

FORCED_MARRIAGE = Family(
    "forced_marriage",
    Risk.FORCED_MARRIAGE,
    Tier.SERIOUS,
    """
    planning|planned|arranging|arranged|booked|organising _2 my _1 wedding|marriage|nikah|engagement _8 school|not|never|@young|force*|scared|want
    have|has|got|need|had to _2 marry|married|wed _6 @abroad|cousin|or|disown|man|him
    @marry _8 disown|honour|shame|force|forced|against
    @young _4 engaged|married|marrying|marry|bride
    cut|cutting|circumcis*|fgm _8 @abroad
    @abroad _4 to be cut
    @force _4 me|her|him|us|@kid|into|sister|friend|cousin _4 @marry
    @one _4 @be? _2 @force _4 @marry
    forced|force|forcing|arranged marriage|wedding _6 me|my|@kid|sister|friend|scared|not|her|want|escape|pakistan|abroad|help|daughter|for
    @kin|parents|they|family|@he _4 want|wants|wanted|trying|going|planning|decided|say|says|told|will|plan|plans _4 me|her|@kid|sister|us _4 @marry _4 cousin|man|someone|him|off|not|abroad|pakistan|older|stranger|school|old|met|@not|@young|summer|soon
    @kin|parents|they|family|@he _5 marry|marrying me|her|@kid|sister|us off|to|against
    not _2 want|wanna|ready|choose|agree|consent _4 @marry _5 parents|family|cousin|dad|mum|they|him|make|forced|but|uncle|met|man|old|@young|abroad|pakistan|says
    @one _3 not _2 want|wanna _2 marry|marrying|married _2 him|cousin|her|man|this|someone|to
    @i|@kid|@friend|sister _4 @have|have|got|has|going _2 to marry|wed _4 cousin|man|someone|older|stranger|not|uncle|him|@old|next|never|or|dad|parents
    @i|@kid|@friend|@he|sister _5 @marry _4 against|without _3 will|consent|want|wishes
    engaged|promised|betrothed|rishta|nikah|married|husband _4 cousin|man|stranger|someone|older|@old _6 not|never|without|@young|parents|school|met|back|abroad|pakistan|force*
    found|chosen|chose|picked|arranged|choosing|finding|find|got|arranging _3 me|my|her|for|@kid|a _2 husband|wife|groom|man|marriage|wedding|nikah|match|suitor _5 me|not|abroad|pakistan|want|say|older|no|school|@young|her|cousin|summer|never
    taking|take|took|taken|send|sent|sending|flown _5 @abroad _6 marry|married|marriage|wedding|husband|groom|nikah|rishta|cutgirl|@cutgirl|cut|cousin|bride|engaged
    @marry _6 @abroad _6 @force|not _2 want|scared|take|taking|sent|send|choice
    @i|@kid|@friend|sister|daughter _4 @be|is|only _2 @young _6 @marry
    @marry _8 @i|she|is|@kid|only _2 @be? _1 @young
    @kid|daughter|sister|girl|niece|baby|friend|@i|her|me|she _8 @cutgirl
    @cutgirl _8 @kid|daughter|sister|girl|niece|baby|me|my|her|worried|scared|summer
    cut|cutting|sewn|sew|stitch*|ceremony _2 me|her|@kid|girls|sister|down|privates|him _6 ceremony|privates|woman|abroad|africa|gambia|somalia|become|clean|holiday|summer|tradition|auntie|gran
    cut|cutting|sewn|sew _1 her|my|me|@kid|us privates
    @i|@kid|sister|daughter|she _3 going _2 be cut|sewn _5 summer|holiday|holidays|abroad|like|ceremony|africa|back|home|gran
    take|taking|took|sent|send|going|fly|flying _5 @abroad _6 cut|ceremony|special|become privates|ceremony|woman|sister|girl|me|her
    @kin|family|parents|brothers|they|dad|brother|@he|uncle _5 kill|hurt|disown|beat|murder|harm me|her|us _6 honour|shame|boyfriend|gay|lesbian|trans|find|finds|found|dishonour*|marry|izzat|pregnant|western|hijab|religion|white|christian|dating
    honour|honor _1 based? abuse|violence|killing|kill _5 me|my|family|scared|@kid|friend
    honour|honor|izzat|shame|shamed|dishonour* _5 family _6 kill|marry|me|i|boyfriend|punish*|hurt|lock*|beat*|hit|threat*
    @kin|family|parents|they|@he|dad|uncle _5 took|taken|hidden|hid|has|have|keeping|keep|got|holding _3 passport _6 marry|wedding|abroad|pakistan|leave|back|flight|holiday|school
    not _2 let|allow|bring|come|coming _4 back _4 uk|scotland|england|school|country _6 marry|wedding|parents|family|married|abroad
    one|oneway|single way? ticket _5 me|pakistan|abroad|marry|her
    """,
    unless="telly",
    soon=True,
)

FAMILIES = (SEXUAL_NOW, SEXUAL, FORCED_MARRIAGE, EXPLOITED)

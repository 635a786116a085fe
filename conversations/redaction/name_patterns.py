"""The patterns in which a name is told: kinship, titles, introductions, signatures, families and belongings."""

from __future__ import annotations

import re

from conversations.redaction.name_words import PLACES

WORD = r"[^\W\d_]{1,40}(?:['’\-][^\W\d_]{1,40}){0,3}"
NAMED = re.compile(WORD)
MAC = re.compile(r"(?:Mc|Mac|O['’])[A-Z][a-z]+$")

# ---------------------------------------------------------------- who somebody is to somebody

KIN = (
    "daughter|son|girl|boy|lad|lass|lassie|laddie|wean|bairn|baby|kid|child|toddler|teenager|teen|grandson|granddaughter|grandchild|grandwean|"
    "stepson|stepdaughter|step ?son|step ?daughter|godson|goddaughter|brother|sister|bro|sis|twin|mum|mom|mam|maw|mammy|mummy|mother|ma|dad|da|daddy|father|"
    "stepdad|stepmum|step ?dad|step ?mum|gran|granny|grandma|grandmother|nana|nan|papa|grandpa|grandad|granda|grandfather|uncle|aunt|auntie|aunty|cousin|niece|"
    "nephew|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[eé]e?|bf|gf|bff|ex|other half|friend|best friend|pal|mate|besty|bestie|neighbou?r|teacher|"
    "head ?teacher|key ?worker|social worker|support worker|youth worker|health visitor|midwife|nurse|doctor|gp|counsellor|carer|childminder|foster (?:mum|dad|carer|son|daughter)|"
    "landlord|flatmate|coach|boss|manager|tutor|classmate|eldest|oldest|youngest|middle (?:one|child)|wee one|wee man|pupil|student|worker|janny|janitor|minister|"
    "priest|imam|lollipop (?:man|lady)|headmaster|case ?worker|adviser|advisor|volunteer|lady|man|guy|woman|bully"
)
KIN_MANY = "daughters|sons|girls|boys|lads|lassies|weans|bairns|babies|kids|children|grandsons|granddaughters|grandchildren|grandkids|grandweans|brothers|sisters|twins|friends|pals|mates|cousins|nieces|nephews|parents|neighbou?rs|teachers|two|three|teenagers"
WHOSE = r"(?:my|ma|mah|our|oor|wur|his|her|hir|their|your|yer|ur|the|a|an|this|that|some|one of my|one of our|wi'? ma|me and my)"
LIKE = r"(?:(?:wee|big|little|lil|old|older|elder|eldest|younger|young|youngest|oldest|middle|baby|twin|late|disabled|autistic|lovely|beautiful|own|only|best|new|good|ex|foster|half|step|first|second|other|\d{1,2} ?(?:yr|year|month)s?[ -]old|class|school|nursery|maths|english|p\d|primary \d|form|dear|poor|teenage|adopted) ){0,3}"
LINK = r"(?:,? (?:called|named|who is called|who's called|is called|was called|whose name is|goes by|aka|known as)|['’]s name is|['’]s names? (?:are|is)|['’]s called| names? (?:is|are|was)|s?['’] names (?:are|is)|,| -| \()?"
OF_KIN = re.compile(
    rf"(?<!\w){WHOSE} {LIKE}(?P<kin>{KIN}|{KIN_MANY})(?P<link>{LINK}) ?(?<=[ (])(?={WORD})", re.IGNORECASE
)
TITLE = re.compile(
    r"(?<!\w)(?P<title>Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|PC|P\.C|WPC|Constable|Sgt|Sergeant|Inspector|DC|DI|Father|Fr|Sister|Rev|Reverend|Imam|Pastor|Canon|Cllr|Councillor|"
    r"Sir|Prof|Professor|Auntie|Aunty|Aunt|Uncle|Granny|Gran|Grandma|Nana|Nanny|Papa|Grandpa|Grandad|Granda|Coach|Nurse|Bailie|Sheikh|Ustad|Sensei|Madam)\.? (?:[A-Z]\.? ){0,2}(?=[^\W\d_])",
    re.IGNORECASE,
)

# ---------------------------------------------------------------- who says who they are

PERSON = r"(?:he|she|they|who|i)"
INTRODUCED = re.compile(
    rf"(?<!\w)(?:(?:my|ma|his|her|their|the (?:boy|girl|woman|man|lady|teacher|worker|child|wean|lassie)['’]?s|(?:{KIN})['’]?s) (?:full |first |last |real |own |second |sur|nick)?names? ?(?:['’]?s|is|are|was|wis|:|=|-)|"
    rf"name:|(?:^|(?<=[.!?,\n] ))names?(?: is|['’]s)?|i am called|i['’]m called|im called|am called|(?:they|people|folk|everyone|pals) call me|you can call me|just call me|"
    rf"{PERSON}(?: is|['’]s| are|['’]re| was) called|"
    rf"(?:someone|somebody|(?:a|an|the|another|one|this|that|wee) (?:[^\W\d_]+ ){{0,2}}(?:{KIN}|worker|person|pupil|teenager)) (?:called|named)|"
    r"ask (?:for|to speak to|to see)|ask to talk to|speak (?:to|tae|with)|spoke (?:to|with)|asked for|"
    r"(?:phone|ring|text|email|contact|call|message) (?=[A-Z][\w'’]+ (?:on|at|if|from|about|for) )|surname(?: is|:)?|maiden name(?: is| was|:)?|"
    r"mera naam|mera nam|meri beti ka naam|mere bete ka naam|amar naam|amar nam|ismi|"
    r"thanks to|named after|in memory of) (?=[^\W\d_])",
    re.IGNORECASE | re.MULTILINE,
)
IM = re.compile(r"(?<!\w)(?i:i['’]?m|am|i am|its|it['’]s) (?=[^\W\d_])")
I_AM = re.compile(
    r"(?<!\w)(?:I['’]?m|I am|i['’]?m|i am|Im|It['’]?s|its|it['’]s|This is|this is|that['’]s|(?:^|(?<=[.!?,] ))[Aa]m) (?=[A-Z])"
)
AFTER_I_AM = re.compile(
    r"(?:,| from | and I | here\b| again\b|\.? ?$| \(|,? aged? \d|,? \d|'s (?:mum|dad|gran)|’s (?:mum|dad|gran)|[.!\n])"
)
SIGNED = re.compile(
    rf"(?:\bsigned(?: by)?[,:]?|\b(?:many )?thanks(?: again)?[,!.]|\bthank you[,!.]|\bcheers[,!.]?|\bta,|\b(?:kind |best |warm )?regards[,.]?|\byours(?: sincerely| faithfully| truly)?[,.]?|\bsincerely[,.]?|\bbest wishes[,.]?|\blove(?: from|,)|\bx{{1,6}}\b|[\n.!?] ?-{{1,2}}|\bfrom:?|\bsláinte,|\bpozdrawiam,?|\bс уважением,) *\n? ?(?P<name>(?:[A-Z]\. ?){{0,2}}{WORD}(?: {WORD}){{0,2}})(?: ?x+| ?[.!❤️😊]*)?\s*$",
    re.IGNORECASE | re.MULTILINE,
)
FAMILY = re.compile(
    r"(?:(?<!\w)(?i:next door|upstairs|downstairs|neighbou?rs|across the road|family)[,:]? \(?(?i:the|are the|is the|is|are)?[ ]?(?P<first>(?:Mc|Mac|O['’])?[A-Z][\w'’]{2,20}s)(?!\w)|"
    r"(?<!\w)(?i:the) (?P<mac>(?:Mc|Mac|O['’])[A-Z][a-z]{2,20}s?)(?!\w)(?! (?:Park|Street|Road|School|Centre|Building|Hall))|"
    r"(?<!\w)(?i:the) (?P<next>[A-Z][a-z]{2,20}s),? (?i:next door|upstairs|downstairs|across the|over the road|at number|at no)|"
    r"(?<!\w)(?i:the) (?P<family>(?:Mc|Mac|O['’])?[A-Z][\w'’]{2,20}) (?i:family|household|boys|brothers|twins|sisters)(?! (?i:cent(?:re|er)|support|hub|learning|fun|day|room|group|project)))"
)
OWN = re.compile(
    rf"(?<!\w)(?P<name>{WORD}?)(?:['’]s|s['’]) (?:wee |big |new |old |first |own )?(?P<what>school|nursery|class|teacher|mum|mam|maw|dad|da|gran|granny|birthday|b-?day|bedroom|room|house|flat|brother|sister|wife|husband|partner|pal|friend|social worker|doctor|gp|bike|buggy|pram|wheelchair|phone|autism|asthma|adhd|homework|teddy|party|boyfriend|girlfriend|key ?worker|childminder|work|job|ma|pals|parents|family|home|chair|support|behaviour|condition|illness|speech|hearing|eyesight|medicine|medication|playgroup|after ?school|old)\b"
)

# What stands after a name in small letters, and what follows a name that begins a place's.
AT_PLACE = re.compile(rf" (?:\w+ )?(?:{'|'.join(map(re.escape, sorted(PLACES)))})(?!\w)", re.IGNORECASE)
SHORTEST_AGAIN = 3

# "kyle in my class", "aisha fae our close": in small letters too.
OF_OURS = re.compile(
    rf"(?<!\w){WORD}(?= (?:in|from|fae) (?:my|ma|his|her|our|oor) (?:class|school|street|road|close|team|work|year))"
)

# ---------------------------------------------------------------- beside a name

AND_MORE = re.compile(r"(?:,? (?:and|&|n|an|\+|i|plus) |, | ?& ?|/)(?:(?:wee|baby|little|big) )?(?=[^\W\d_])")
AND_BEFORE = re.compile(r"(?<!\w)(?P<name>[A-Z][a-z]{1,20}) (?:and|&|n|an) $")
AND_AFTER = re.compile(r" (?:and|&|n|an) (?P<name>[A-Z][a-z]{1,20})(?!\w)")
# "Sofia and Mei-Ling from my class": whoever does something together with somebody is somebody too.
AND_WHO = re.compile(
    rf" (?:and|&|n|an) (?P<name>(?P<with>[A-Z]){WORD}) (?=(?:from|in|at) (?:my|our|the same|his|her)|are |is |both |who |play|go |went |come |live|got |love |like |say |said )"
)
PART_BEFORE = re.compile(r"(?<!\w)(?:Big|Wee|Auld|Young|(?:[A-Z]\. ?){1,2}) ?$")  # a part of what people are known by

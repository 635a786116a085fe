"""What a question to families must not be: one that asks who they are, or one that puts the answer into their mouth.

The patterns are families of sentences, in every language of the bot; each has the reason that staff read.
"""

from __future__ import annotations

import re
import unicodedata

NO_NAMES = "This asks for a name. Blether keeps no names: ask what people think, not who they are."
NO_ADDRESSES = "This asks where somebody lives. The area is known already; Blether keeps no addresses."
NO_CONTACTS = "This asks for a phone number, an e-mail or an account. Blether keeps none, and can write back without."
NO_SCHOOLS = "This asks which school somebody goes to. That could tell who a child is, so Blether does not ask it."
NO_BIRTHDAYS = "This asks for an exact age or a date of birth. The age group is known already."
NO_NUMBERS = "This asks for a number that tells who somebody is, or about their money. Blether keeps none."
NO_LEADING = "This tells people what to answer. Ask it openly: “What do you think of …?”"

_YOURS = r"(?:your|ur|yer|his|her|their|(?:your |ur |yer |the )?(?:child|children|kid|kids|son|daughter|baby|family|mum|dad|partner|wean|weans|bairn|bairns)['’]?s?)"
_WHOSE = rf"{_YOURS}(?: own| full| real| first| last| sur| family| home| current| exact| whole| mobile| personal| child['’]?s?| children['’]?s?| son['’]?s?| daughter['’]?s?)*"

_ENGLISH = (
    (rf"\b{_WHOSE} ?(?:names?|surnames?|nicknames?|initials)\b(?! (?:for|of) (?:the|this|a|an|our)\b)", NO_NAMES),
    (r"\bwhat (?:are|is|do) (?:you|they|he|she) called\b|\bwhat (?:do|does) (?:people|they|friends|everyone) call you\b", NO_NAMES),
    (r"\bwho are you\b|\b(?:full|first|last|real) names?\b|\bsurnames?\b|\bname of (?:your|the) (?:child|children|son|daughter|kids?|baby|partner)\b", NO_NAMES),
    (rf"\b{_WHOSE} ?(?:address|addresses|street|post ?codes?|house(?: number)?|flat number|door number|house)\b(?= ?\?|$| (?:name|number|is|and|please)\b)", NO_ADDRESSES),
    (r"\b(?:home address|full address|house number|post ?codes?|where exactly do you (?:live|stay)|where (?:do|does) (?:you|they|your \w+) (?:live|stay)|(?:which|what) (?:street|road|house|flat|block|building) (?:do|does|are) (?:you|they|your \w+)(?: family)? (?:live|stay|liv))", NO_ADDRESSES),
    (r"\b(?:phone|mobile|telephone|whats ?app|contact) (?:numbers?|details)\b|(?<!have )(?<!use )\be-?mails?(?: address(?:es)?)?\b(?= ?\?|$| (?:and|or|please|so|to)\b)|\b(?:how|where) (?:can|do|could|shall|should) we (?:reach|contact|phone|ring|call|text|e-?mail) you\b", NO_CONTACTS),
    (rf"\b{_WHOSE} ?(?:phone|mobile|e-?mail|number|instagram|insta|snapchat|snap|tik ?tok|facebook|twitter|telegram|discord|social media)\b(?: (?:number|name|handle|account|id|address|username))?(?= ?\?|$)|\busernames?\b|\b(?:instagram|snapchat|tik ?tok|facebook|discord) (?:name|handle|account|id)\b", NO_CONTACTS),
    (r"\b(?:which|what)(?: \w+){0,2} (?:school|nursery|college|class|playgroup)s? (?:do|does|did|are|is|will) (?:you|your|they|he|she|the)\b|\bwhere (?:do|does|did|is|are) (?:you|they|he|she|your \w+)(?: \w+)? (?:go to|at|attend|attending|in) (?:school|nursery|college)\b", NO_SCHOOLS),
    (rf"\b(?:name of )?{_WHOSE} ?(?:school|nursery|class|teacher)['’]?s? name\b|\bname of {_WHOSE} ?(?:school|nursery|class|teacher)\b|\b(?:what|which) is {_WHOSE} ?(?:school|nursery|class|teacher)\b(?! like)|\bwho is {_WHOSE} ?teacher\b", NO_SCHOOLS),
    (r"\bdates? of birth\b|\bd\.?o\.?b\b|\bbirth ?(?:day|days|date|dates|year)\b(?= ?\?|$| (?:and|or|please)\b)|\bwhen (?:were|was|is) (?:you|your|he|she|they)(?: \w+)? (?:born|birthday)\b|\bwhen(?:['’]s| is) your birthday\b|\bwhat year were you born\b", NO_BIRTHDAYS),
    (r"\b(?:how old|what age) (?:are|is) (?:you|your|he|she|they)\b|\b(?:your|exact) age\b(?= ?\?|$)|\bages? of (?:your )?(?:child|children|kids?)\b", NO_BIRTHDAYS),
    (r"\b(?:national insurance|ni number|nhs number|chi number|passport|bank (?:account|details|card)|sort code|pin number|passwords?|(?:visa|immigration) status|asylum)\b|\bhow much (?:do|does) (?:you|your \w+) (?:earn|make|get paid)\b|\byour (?:income|salary|wage|wages|benefits)\b(?= ?\?|$)", NO_NUMBERS),
    (r"\b(?:do|would|don['’]?t|wouldn['’]?t|will|must) (?:you|we|you all|everyone)(?: not)?(?: all)? agree\b|(?:^|[.!?,] )(?:don['’]?t|dont|didn['’]?t|do not) you (?:think|feel|like|love|find|want|wish|believe)\b|(?:^|[.!?] )(?:isn|aren|wasn|weren|shouldn|wouldn|won|doesn|hasn|haven|couldn|can)['’]?t (?:it|this|that|they|the|there|you|we|our|your)\b", NO_LEADING),
    (r",? (?:isn['’]?t (?:it|that)|aren['’]?t they|don['’]?t you|wouldn['’]?t you|right|yes|no|correct|is it not|do you not|eh)\?$|^(?:surely|obviously|clearly|of course)\b|\b(?:as (?:we all|everyone|you) knows?|everyone (?:knows|agrees|says)|most people (?:say|agree|think))\b|\bhow (?:much )?(?:good|great|wonderful|brilliant|amazing|terrible|awful|bad|dreadful) (?:is|was|are|were)\b|\bhow much (?:do|did) you (?:love|like|enjoy|hate)\b|\bwhy (?:do|did) you (?:love|hate|like|dislike)\b|\bwhy (?:is|are|was|were) [^?]{1,60} (?:so|too) \w+\?", NO_LEADING),
)  # fmt: skip

# The plainest ways of asking for the same in the other languages: a name, where one lives, how to be reached, born when.
_ELSEWHERE = {
    NO_NAMES: (
        "jak masz na imię", "jak się nazywasz", "twoje imię", "imię i nazwisko", "nazwisko", "imię (?:twojego )?dziecka",
        "як (?:вас|тебе) звати", "(?:ваше|твоє) ім.?я", "прізвище",
        "cum (?:te numești|vă numiți|te cheamă|vă cheamă)", "numele (?:tău|dumneavoastră|dvs|copilului)",
        r"adın(?:ız)?\b", "soyad", "isminiz", "ismin ne",
        "ما اسم", "اسمك", "اسم طفلك", "آپ کا (?:پورا )?نام", "بچے کا نام", "ਤੁਹਾਡਾ (?:ਪੂਰਾ )?ਨਾ[ਮਂ]", "আপনার (?:পুরো )?নাম", "তোমার নাম",
        "dè an t-ainm a th", "d['’] ?ainm", "ur n-ainm",
    ),
    NO_ADDRESSES: (
        "(?:twój|pełny|dokładny) adres", "adres zamieszkania", "kod pocztowy", "gdzie (?:dokładnie )?mieszkasz",
        "(?:ваша|твоя|домашня) адреса", "поштовий індекс", "де (?:саме )?(?:ви живете|ти живеш)",
        "adresa (?:ta|dumneavoastră|dvs)", "codul? poștal", "unde (?:locuiești|locuiți)",
        "adresiniz", "adresin ne", "posta kodu", "nerede (?:yaşıyorsun|oturuyorsun)",
        "عنوانك", "الرمز البريدي", "أين تسكن", "آپ کا پتہ", "پوسٹ کوڈ", "ਤੁਹਾਡਾ ਪਤਾ", "ਪੋਸਟਕੋਡ", "আপনার ঠিকানা", "পোস্টকোড",
        "an seòladh agad", "ur seòladh", "còd-puist",
    ),
    NO_CONTACTS: (
        "numer telefonu", "twój (?:e-?mail|numer)", "номер телефону", "електронн\\w+ (?:пошт|адрес)", "num[aă]r(?:ul)? de telefon",
        "adresa de e-?mail", "telefon numara", "e-?posta adres", "رقم (?:هاتفك|الهاتف|هاتف)", "بريدك الإلكتروني", "فون نمبر", "ای میل",
        "ਫ਼?ੋਨ ਨੰਬਰ", "ਫੋਨ ਨੰਬਰ", "ਈਮੇਲ", "ফোন নম্বর", "ইমেইল", "àireamh fòn", "post-d agad",
    ),
    NO_SCHOOLS: (
        "do (?:której|jakiej) szkoły", "nazwa szkoły", "(?:в|у) як[уі]й? школ", "до якої школи", "назва школи",
        "(?:la )?ce școală", "numele școlii", "hangi okul", "okulun(?:uzun)? adı", "أي مدرسة", "اسم (?:ال)?مدرس", "کس (?:سکول|اسکول)",
        "ਕਿਹੜੇ ਸਕੂਲ", "কোন স্কুল", "dè an sgoil",
    ),
    NO_BIRTHDAYS: (
        "data urodzenia", "daty urodzenia", "kiedy się urodzi", "ile masz lat", "дат\\w+ народження", "коли (?:ви|ти) народи", "скільки (?:вам|тобі) років",
        "data nașterii", "când (?:te-ai|v-ați) născut", "câți ani (?:ai|aveți)", "doğum tarih", "kaç yaşında", "تاريخ (?:ميلادك|الميلاد|ميلاد)",
        "كم عمرك", "تاریخ پیدائش", "آپ کی عمر", "ਜਨਮ (?:ਮਿਤੀ|ਤਾਰੀਖ)", "ਤੁਹਾਡੀ ਉਮਰ", "জন্ম ?তারিখ", "আপনার বয়স", "ceann-latha breith", "dè an aois",
    ),
    NO_LEADING: (
        "nie sądzisz", "czy zgadzasz się, że", "prawda\\?", "чи не (?:думаєте|вважаєте)", "чи згодні ви, що", "nu crezi că", "nu credeți că",
        "sence de öyle değil", "değil mi\\?", "katılıyor musun", "ألا (?:تعتقد|تظن|توافق)", "أليس كذلك",
    ),
}  # fmt: skip

_PATTERNS = (
    *((re.compile(pattern), reason) for pattern, reason in _ENGLISH),
    *((re.compile("|".join(patterns)), reason) for reason, patterns in _ELSEWHERE.items()),
)


def objection(words: str) -> str | None:
    """Why this must not be asked of families, in a sentence for staff; none when there is nothing against it."""
    asked = " ".join(unicodedata.normalize("NFKC", words).casefold().split())
    return next((reason for pattern, reason in _PATTERNS if pattern.search(asked)), None)

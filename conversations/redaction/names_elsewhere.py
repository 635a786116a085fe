"""How people say a name in the bot's other languages: introductions in all of them, and kinship where names have capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.redaction.given_names import listed

_CAPITAL = r"(?P<name>[A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻĂÂÎȘŞȚŢÇĞİÖÜА-ЯҐЄІЇ][^\W\d_]+(?:-[^\W\d_]+)?(?: [A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻĂÂÎȘŞȚŢÇĞİÖÜА-ЯҐЄІЇ][^\W\d_]+(?:-[^\W\d_]+)?){0,2})"
_ANY = r"(?P<name>[^\W\d_]{2,}(?:-[^\W\d_]+)?(?: [A-ZĄĆĘŁŃÓŚŹŻĂÂÎȘŞȚŢÇĞİÖÜА-ЯҐЄІЇ][^\W\d_]+){0,2})"
# A word in a script without capitals: letters with their vowel signs.
_SCRIPT = r"(?P<name>[^\W\d_][^\s\d.,!?؟،।۔؛:()]*(?: (?!(?:ہے|ہوں|اور|ہیں|ਹੈ|ਹਨ|ਅਤੇ|ਤੇ|এবং|আর|ও|و\w*|وعمر\w*|وهو|وهي|في|من)(?!\w))[^\W\d_][^\s\d.,!?؟،।۔؛:()]*)?)"
_AND_MORE = r"(?:(?:, | (?:i|oraz|і|й|та|și|si|ve|agus) )(?P<more>[A-ZÀ-ÖĄĆĘŁŃÓŚŹŻĂÂÎȘŞȚŢÇĞİÖÜА-ЯҐЄІЇ][^\W\d_]+))?"


def _kin(owners: str, kin: str, between: str = "") -> re.Pattern[str]:
    """Whose, who and the name: "moja córka Zosia". A name needs its capital here."""
    return re.compile(rf"(?<!\w)(?i:{owners}) (?:(?i:{between}) )?(?i:{kin}),? {_CAPITAL}{_AND_MORE}")


_SAID = (
    # Polish
    re.compile(
        rf"(?<!\w)(?i:(?:mam|ma|mają) na imię|na imię (?:mam|ma)|(?:nazywam|nazywa) si[ęe]|imię(?: to|:)|o imieniu|moje imię to|imieniem) {_ANY}"
    ),
    re.compile(
        rf"(?<!\w)(?i:jestem|(?:dzwoń|zadzwoń|dzwonić|mów|pytaj|pytać) (?:do|o)|pani|pan|panią|panem|pana|panu|księdz\w+|ksiądz|doktor|ciocia|wujek|babcia) {_CAPITAL}"
    ),
    _kin(
        r"moj\w+|mó[jm]|mojego|mojemu|moim|nasz\w*|jego|jej|swoj\w+",
        r"córk\w+|córeczk\w+|syn\w*|synek|synk\w+|dziec\w+|mąż|męż\w+|żon\w+|brat\w*|siostr\w+|mam\w+|tat\w+|babci\w+|dziad\w+|koleżank\w+|koleg\w+|przyjaci\w+|sąsiad\w*|wnu\w+|chłopak\w*|dziewczyn\w+|nauczyciel\w*|partner\w*|wychowawczyni",
        r"mał\w+|starsz\w+|młodsz\w+|najmłodsz\w+|najstarsz\w+",
    ),
    # Ukrainian
    re.compile(rf"(?<!\w)(?i:[^\W\d_]{{2,20}} (?:звати|звуть)|моє ім['’ʼ]?я|на ім['’ʼ]?я|ім['’ʼ]?я:) {_ANY}"),
    re.compile(rf"(?<!\w)(?i:пані|пан|пана|пану|тітка|дядько|вчителька|вчитель|лікар|лікарка) {_CAPITAL}"),
    re.compile(rf"(?<!\w)(?:звати|звуть) {_CAPITAL}{_AND_MORE}"),
    re.compile(rf"(?<!\w)[Яя],? {_CAPITAL}"),
    _kin(
        r"мо[яюїєй]\w*|мій|мого|моєму|моїм|наш\w*|його|її|свою|свого",
        r"доньк\w+|донечк\w+|дочк\w+|доч\w+|син\w*|синоч\w+|дитин\w+|діт\w+|чоловік\w*|дружин\w+|брат\w*|сестр\w+|мам\w+|тат\w*|бабус\w+|дідус\w+|подруг\w+|друг\w*|сусід\w*|онук\w*|вчительк\w+|вчител\w+",
        r"мал\w+|старш\w+|молодш\w+|найменш\w+",
    ),
    # Romanian
    re.compile(
        rf"(?<!\w)(?i:m[ăa] numesc|m[ăa] cheam[ăa]|numele (?:meu|ei|lui|fiicei mele|fiului meu) (?:este|e)|pe nume|(?:îl|il|o|îi|ii) cheam[ăa]|se nume[șsş]te|numit[ăa]?) {_ANY}"
    ),
    re.compile(rf"(?<!\w)(?i:sunt|doamna|doamnei|domnul|domnului|dl|dna|părintele|bunica|mătușa|unchiul) {_CAPITAL}"),
    _kin(
        r"fiica|fiul|fiului|fiicei|băiatul|baiatul|băiatului|fata|fetița|fetita|fetiței|copilul|copilului|copiii|soțul|sotul|soția|sotia|fratele|sora|mama|tatăl|tata|bunica|bunicul|prietena|prietenul|vecina|vecinul|nepotul|nepoata|învățătoarea|profesoara|fetele|băieții|colega|colegul",
        r"meu|mea|mei|mele|nostru|noastră|lui|ei",
        r"cel mic al|cea mică a",
    ),
    # Turkish
    re.compile(
        rf"(?<!\w)(?:[Bb]enim )?(?:[Aa]dım|[İi]smim|[Aa]dı|[İi]smi|(?:[Kk]ızımın|[Oo]ğlumun|[Ee]şimin) (?:adı|ismi)) {_CAPITAL}"
    ),
    re.compile(rf"(?<!\w)(?:(?:[Mm]erhaba|[Ss]elam)[,!]? [Bb]en|ben) {_CAPITAL}(?=[.,! ]|$)"),
    re.compile(
        rf"(?<!\w)(?i:kızım|oğlum|kizim|oglum|eşim|esim|kocam|karım|kardeşim|abim|ablam|annem|babam|arkadaşım|komşum|torunum|yeğenim|öğretmeni|öğretmenim|çocuğum|çocuklarım|bebeğim),? {_CAPITAL}(?:['’][^\W\d_]+)?{_AND_MORE}"
    ),
    re.compile(rf"(?<!\w){_CAPITAL}(?:['’]\w+)? (?:Hanım|Bey|Hoca|Öğretmen|Teyze|Amca|Abla)(?:['’]?\w+)?"),
    # Gaelic
    re.compile(
        rf"(?<!\w)(?i:is mise|'s mise|’s mise|'s e|’s e|is e|'s ann|m['’]ainm) {_CAPITAL}(?= an t-ainm| a th['’]|[ ,.!]|$)"
    ),
    re.compile(rf"(?<!\w){_CAPITAL} (?i:an t-ainm|a th['’] ?orm|an t-ainm a th)"),
    re.compile(rf"(?<!\w)(?i:(?:a|an) t-ainm (?:a th['’] ?(?:orm|oirre|air)|aice|aige|agam),?) {_CAPITAL}"),
    _kin(
        r"mo|m['’]|ar|a|an",
        r"nighean|nighinn|mhac|mac|phiuthar|bhràthair|mhàthair|athair|charaid|leanabh|bhean|dhuine|sheanmhair|sheanair|ghille|nàbaidh",
        r"bheag|as òige|as sine",
    ),
    _kin(r"(?:an |a['’] )(?:nighean|mac|gille|caileag|leanabh|duine|bhean)", r"againn|agam|aca|aice|aige"),
    re.compile(rf"(?<!\w)(?i:a['’] mh-?uinn?|maighstir|mgr|bh-?ph|a['’] bh-ph) {_CAPITAL}"),
    # Urdu, Arabic, Punjabi, Bengali
    re.compile(
        rf"(?:میرا|میری بیٹی کا|میرے بیٹے کا|میری بہن کا|میرے بھائی کا|میرے شوہر کا|میری بیوی کا|بیٹی کا|بیٹے کا|بچے کا|بچی کا|اس کا|ان کا)(?: پورا)? نام {_SCRIPT}"
    ),
    re.compile(rf"(?<!\w)(?:أنا )?(?:اسمي|إسمي|انا اسمي)(?: هو)? {_SCRIPT}"),
    re.compile(
        rf"(?<!\w)(?:و)?(?:اسم (?:ابنتي|ابني|بنتي|زوجي|زوجتي|أختي|أخي|طفلي|طفلتي|أمي|أبي)(?: هو| هي)?|(?:ابنتي|ابني|بنتي|طفلي|زوجي|زوجتي|أخي|أختي)،? ?اسمه?ا?|اسمه|اسمها|يدعى|تدعى) {_SCRIPT}"
    ),
    re.compile(
        rf"(?:ਮੇਰਾ|ਮੇਰੀ (?:ਧੀ|ਕੁੜੀ|ਬੇਟੀ|ਭੈਣ|ਪਤਨੀ) ਦਾ|ਮੇਰੇ (?:ਪੁੱਤਰ|ਪੁੱਤ|ਮੁੰਡੇ|ਬੇਟੇ|ਭਰਾ|ਪਤੀ) ਦਾ|ਧੀ ਦਾ|ਪੁੱਤਰ ਦਾ|ਬੱਚੇ ਦਾ|ਉਸ ਦਾ|ਉਸਦਾ) (?:ਨਾਮ|ਨਾਂ|ਨਾਂਅ) {_SCRIPT}"
    ),
    re.compile(rf"(?:আমার|আমার (?:মেয়ের|ছেলের|বোনের|ভাইয়ের|স্বামীর|স্ত্রীর|বাচ্চার)|মেয়ের|ছেলের|তার|ওর) নাম {_SCRIPT}"),
)
_NONE = listed(
    """مت نہیں لکھیں پوچھیں szkoła szkole matka ojciec mama tata polka polakiem polką україна шотландія школа român româncă mamă tată türk türküm türkiyeli anne
    park glasgow bridgeton szkocja scoția iskoçya alba gàidhlig na nie e este este kocham bardzo z i to jest ще не є дуже
    কী ما هو هي ये کیا ਕੀ"""
)


def names(text: str) -> Iterator[tuple[int, int]]:
    """Where names stand that are told in one of the other languages."""
    for pattern in _SAID:
        for match in pattern.finditer(text):
            for group in ("name", "more"):
                if group in pattern.groupindex and match[group] and match[group].casefold().split()[0] not in _NONE:
                    yield match.span(group)

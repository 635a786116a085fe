"""Punjabi, in Gurmukhi and in Latin letters: a draft, not yet checked by people who grew up with the language."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "ਨਹੀਂ ਨਹੀ ਨਾ ਕਦੇ ਨੀ ਬਿਨਾਂ nahi nahin nai ni na kade nhi",
    "barrier": "ਪਰ ਲੋਕਾਂ ਲੋਕ ਪੀੜਤਾਂ ਕਿਉਂਕਿ lok lokan par",
    "now": "ਹੁਣ ਅੱਜ hun ajj aj",
    "past": "ਪਹਿਲਾਂ pehlan",
    "me": "ਮੈਨੂੰ ਸਾਨੂੰ ਮੇਰੇ ਮੇਰਾ ਮੇਰੀ mainu menu mennu sanu saanu mere mera meri mainoo",
    "kin": "ਪਿਤਾ ਪਾਪਾ ਡੈਡੀ ਪਿਓ ਪਿਉ ਬਾਪੂ ਮੰਮੀ ਮਾਂ ਬੇਬੇ ਮਾਤਾ ਚਾਚਾ ਚਾਚੇ ਤਾਇਆ ਮਾਮਾ ਮਾਮੇ ਦਾਦਾ ਨਾਨਾ ਭਰਾ ਵੀਰ ਭੈਣ ਮਤਰੇਆ ਮਤਰੇਏ ਅੰਕਲ ਮਾਪੇ ਉਹ ਸਹੁਰਾ ਸਹੁਰੇ ਸੱਸ ਗੁਆਂਢੀ ਗਵਾਂਢੀ ਗੁਆਂਢਣ ਅਧਿਆਪਕ ਟੀਚਰ ਕੋਚ pita papa daddy pio peo bapu dad mummy mama maa bebe chacha chache taya mama mame dada nana bhra bhara veer bhain uncle mape maape oh saure sahure sass guandi guandhi teacher",
    "partner": "ਪਤੀ ਘਰਵਾਲਾ ਘਰਵਾਲੇ ਖਸਮ ਮੰਗੇਤਰ ਪਤਨੀ ਘਰਵਾਲੀ ਬੁਆਏਫ੍ਰੈਂਡ pati gharwala gharwale husband khasam mangetar boyfriend patni",
    "child": "ਪੁੱਤ ਪੁੱਤਰ ਮੁੰਡਾ ਮੁੰਡੇ ਧੀ ਕੁੜੀ ਬੱਚਾ ਬੱਚੇ ਬੱਚਿਆਂ ਭਰਾ ਭੈਣ ਪੋਤਾ ਸਹੇਲੀ ਦੋਸਤ put putt puttar munda munde dhee dhi kudi bacha bache bachche bacheyan bachiyan bhra bhara bhain dost saheli",
    "hit": "ਮਾਰਦਾ ਮਾਰਦੇ ਮਾਰਦੀ ਮਾਰਿਆ ਮਾਰੀ ਕੁੱਟਦਾ ਕੁੱਟਦੇ ਕੁੱਟਦੀ ਕੁੱਟਿਆ ਕੁੱਟਮਾਰ ਥੱਪੜ ਧੱਕਾ ਧੱਕੇ ਸਾੜਿਆ ਗਲਾ maarda marda mardaa maarde marde maardi mardi maareya mareya kutda kuttda kutde kuttde kutdi kuttdi kuteya kutteya kutmaar thappad dhakka gala",
    "pills": "ਗੋਲੀਆਂ ਗੋਲੀ ਦਵਾਈਆਂ ਦਵਾਈ ਪੈਰਾਸੀਟਾਮੋਲ ਪੈਨਾਡੋਲ golian goliyan goliyaan goli dawaiyan dawaiya dawai paracetamol tablets panadol",
    "much": "ਸਾਰੀਆਂ ਸਾਰੀ ਬਹੁਤ ਸਭ ਪੂਰਾ ਪੂਰੀ ਜ਼ਿਆਦਾ ਬਹੁਤੀਆਂ 10 20 30 40 50 ਵੀਹ ਤੀਹ sariyan sarian saari bahut bohat bot poora poori ziada zyada",
    "took": "ਖਾ ਖਾਧੀਆਂ ਖਾ ਲਈਆਂ ਨਿਗਲ ਪੀ ਲਈ ਖਾਧੀ kha khaa khadiyan khadhiyan layiyan lai laiyan lyian nigal pee khadian",
}

SERIOUS = {
    Risk.SUICIDE: """
        ਮਰਨਾ|ਮਰ|marna|mar|marn|ਮਰਨ _2 ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|chahunda|chahundi|chaunda|chaundi|chahnda|chahndi|ਜਾਣਾ|jaana|jana|ਜਾਵਾਂ|javan|jaavan
        ਜੀਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ|jeena|jina|jeona|jiuna _3 ਨਹੀਂ|nahi|nahin|nai|ni|nhi _2 ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|chahunda|chahundi|chaunda|chaundi|$
        ਨਹੀਂ|nahi|nahin|nai|ni _2 ਜੀਣਾ|ਜਿਉਣਾ|ਜੀਉਣਾ|jeena|jina|jeona
        ਖੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਆਤਮ|khudkushi|khudkhushi|aatmhatya|suicide|ਖ਼ੁਦਕੁਸ਼ੀ _3 ਕਰ*|ਸੋਚ*|kar*|soch*|ਬਾਰੇ|ਦੀ|bare|ਹੱਤਿਆ|karn|krna
        ਆਪਣੀ|ਆਪਣੇ|apni|apne|aapni|aapne _2 ਜਾਨ|ਜ਼ਿੰਦਗੀ|ਆਪ|jaan|jan|zindagi|jindgi|aap _2 ਲੈ*|ਦੇ|ਖਤਮ|ਖ਼ਤਮ|ਮਾਰ*|le*|lai*|khatam|khtm|maar*|den|dena|ਲੈਣ
        ਖੁਦ|ਖ਼ੁਦ|khud _1 ਨੂੰ|nu _2 ਮਾਰ*|ਖਤਮ|maar*|mar*|khatam
        ਫਾਹਾ|phaha|faha|ਫਾਂਸੀ _2 ਲੈ*|ਲਾ*|la*|le*
        ਮੇਰੇ|mere _1 ਬਿਨਾਂ|ਬਗੈਰ|bina|binna|bagair _4 ਚੰਗ*|ਖੁਸ਼|ਠੀਕ|changa|khush|theek
        ਜ਼ਿੰਦਗੀ|ਜਿੰਦਗੀ|zindagi|jindagi|jindgi|ਜੀਣ|ਜਿਉਣ|jeen _3 ਥੱਕ|ਤੰਗ|ਫਾਇਦਾ|ਮਤਲਬ|thak|tang|faida|fayda|matlab|ਅੱਕ|ak
        ਕਾਸ਼|kash _3 ਮਰ*|ਜੰਮ*|mar*|jamm*|jam*
        ਪੁਲ|ਛੱਤ|pul|chhat|chatt _3 ਛਾਲ|chhaal|chaal|chhal
        """,
    Risk.SELF_HARM: """
        ਆਪਣੇ|ਆਪਣੀ|ਖੁਦ|apne|apni|khud|aapne _2 ਹੱਥ|ਬਾਂਹ|ਬਾਹਾਂ|ਗੁੱਟ|ਆਪ|ਨੂੰ|hath|haath|bahan|baahan|bah|gutt|aap|nu _2 ਕੱਟ*|ਵੱਢ*|ਨੁਕਸਾਨ|ਜ਼ਖਮੀ|ਸਾੜ*|katt*|kat*|vadd*|nuksan|nuqsan|zakhmi|sarh*
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _4 @me _3 @hit
        @me _3 @hit _3 @kin|ਹੈ|ਹਨ|ਨੇ|hai|han|ne|aa|a|$
        @me _3 ਬੈਲਟ|ਡੰਡੇ|ਸੋਟੀ|belt|dande|soti|ਜੁੱਤੀ|jutti _2 ਨਾਲ? _1 naal? @hit
        @kin|@partner _4 ਬੱਚਿਆਂ|ਪੁੱਤ|ਧੀ|ਭਰਾ|ਬੱਚੇ|ਭੈਣ|bacheyan|bachiyan|bache|put|dhee|bhra|bhara|bhain|munde _2 ਨੂੰ? _1 nu? @hit
        ਗੁਆਂਢੀ|ਗਵਾਂਢੀ|ਗੁਆਂਢਣ|guandi|guandhi|gwandi|gwandhi _4 ਬੱਚਿਆਂ|ਬੱਚੇ|ਘਰਵਾਲੀ|bache|bacheyan|bachiyan|gharwali _3 @hit
        ਘਰ|ghar _2 ਜਾਣ|ਜਾਣਾ|jaan|jan|jaana|jaanto _3 ਡਰ|dar|darr|ਤੋਂ
        ਪਾਪਾ|ਡੈਡੀ|ਪਿਓ|ਪਤੀ|ਉਸ|ਮੰਮੀ|ਮਤਰੇਏ|ਪਿਤਾ|papa|daddy|dad|pati|us|mummy|pio|gharwale|ਘਰਵਾਲੇ _2 ਤੋਂ|ton|to _2 ਡਰ*|dar*
        ਘਰ|ghar _3 ਸੁਰੱਖਿਅਤ|surakhiat|safe|mehfooz _2 ਨਹੀਂ|nahi|ni|nai
        ਕਮਰੇ|kamre|kamra _3 ਬੰਦ|band
        ਨੀਲ|ਸੱਟਾਂ|ਨਿਸ਼ਾਨ|neel|nishan|sattan _5 ਸਰੀਰ|ਪਿੱਠ|ਬਾਂਹ|ਮਾਰ|sareer|pith|kutt
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner _5 ਛੂੰਹਦਾ|ਛੂਹਦਾ|ਛੂਹਿਆ|ਹੱਥ|ਛੇੜ*|ਬਲਾਤਕਾਰ|ਛੂੰਹਦੇ|chhuhnda|chuhnda|chhoonda|chhuh|touch|hath|haath|ched*|rape|balatkar _4 ਹੈ|ਲਾ*|ਕਰ*|hai|la*|kar*|aa|ਕੀਤਾ|kita|keeta|$
        ਮੇਰੇ|ਮੈਨੂੰ|mere|mainu|menu _3 ਨਾਲ|naal|nal|ਗੁਪਤ|ਗਲਤ|private _3 ਬਲਾਤਕਾਰ|ਜ਼ਬਰਦਸਤੀ|ਗਲਤ|ਜਬਰਦਸਤੀ|rape|balatkar|jabardasti|zabardasti|galat|ਛੂੰਹਦਾ|ਛੂਹ*|chhuh*|touch
        ਜ਼ਬਰਦਸਤੀ|ਜਬਰਦਸਤੀ|ਮਜਬੂਰ|jabardasti|zabardasti|majboor|majbur _4 ਸੈਕਸ|ਸਬੰਧ|ਕੱਪੜੇ|sex|kapde|kapre|ਸਰੀਰਕ|ਸੌਣ
        ਰਾਤ|raat|ਰਾਤੀਂ|raati _4 ਕਮਰੇ|ਬਿਸਤਰੇ|ਮੰਜੇ|kamre|bistre|bed|manje _3 ਆ*|aa*|aunda
        ਰਾਜ਼|ਰਾਜ|ਭੇਤ|raaz|secret|bhet _4 ਕਿਸੇ|ਨਾ|kise|na|mummy
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner _4 @hit
        ਪਾਪਾ|ਡੈਡੀ|ਪਿਤਾ|ਪਿਓ|papa|daddy|dad|pio _3 ਮੰਮੀ|ਮਾਂ|mummy|maa|mama _2 ਨੂੰ|nu _2 @hit
        @partner|ਸਹੁਰੇ|ਸੱਸ|saure|sahure|sass _5 ਧਮਕੀ*|ਧਮਕ*|ਗਾਲ਼ਾਂ|ਗਾਲਾਂ|ਕੰਟਰੋਲ|ਸ਼ੱਕ|dhamki*|dhamk*|gaalan|galan|control|shak|tang|ਤੰਗ
        @partner|ਸਹੁਰੇ|saure|sahure _6 ਪੈਸੇ|ਫੋਨ|ਪਾਸਪੋਰਟ|ਤਨਖਾਹ|paise|phone|passport|tankhah _4 ਖੋਹ*|ਲੈ*|ਨਹੀਂ|ਚੈੱਕ|ਰੱਖ*|khoh*|lai*|le*|nahi|check|rakh*
        ਬਾਹਰ|ਘਰੋਂ|bahar|baahar|gharon _3 ਜਾਣ|ਨਿਕਲਣ|jaan|jan|niklan _2 ਨਹੀਂ|nahi|nahin|ni|nai _2 ਦਿੰਦਾ|ਦਿੰਦੇ|dinda|dinde|denda|dende
        ਮੈਂ|ਮੇਰੇ|main|mere _3 ਘਰੇਲੂ|gharelu _1 ਹਿੰਸਾ|hinsa
        """,
    Risk.NEGLECT: """
        ਘਰ|ghar _4 ਖਾਣ|ਖਾਣਾ|ਰੋਟੀ|khaan|khan|khana|roti _4 ਨਹੀਂ|nahi|nahin|ni|nai|ਕੁਝ|kuch|kujh
        ਖਾਣਾ|ਰੋਟੀ|ਖਾਧਾ|khana|roti|khadha|khada _5 ਦਿਨ|ਦਿਨਾਂ|ਨਹੀਂ|din|dina|dinan|nahi|ni|nai _4 ਦਿੰਦੇ|ਦਿੰਦੀ|ਮੰਮੀ|ਖਾਧਾ|ਤੋਂ|dinde|dindi|mummy|khadha|ton|khada
        ਮੰਮੀ|ਪਾਪਾ|ਮਾਪੇ|ਡੈਡੀ|mummy|papa|mape|daddy|maape _4 ਇਕੱਲਾ|ਇਕੱਲੇ|ਇਕੱਲੀ|kalla|kalle|kalli|ikalla|ikalle|ikalli|ekalle _3 ਛੱਡ*|chhad*|chad*|shad*
        ਇਕੱਲਾ|ਇਕੱਲੇ|ਇਕੱਲੀ|kalla|kalle|kalli|ikalla|ikalle|ikalli _4 ਘਰ|ਰਾਤ|ghar|raat|ਛੱਡ*|chhad*|chad* _3 ਹਾਂ|ਡਰ|ਛੱਡ*|haan|han|dar|ਦਿਨਾਂ|ਜਾਂਦੇ|jande|darr|ਜਾਂਦੀ
        ਪਾਪਾ|ਮੰਮੀ|ਡੈਡੀ|ਪਿਓ|ਪਿਤਾ|papa|mummy|daddy|dad|pio _4 ਸ਼ਰਾਬ|ਨਸ਼ਾ|ਨਸ਼ੇ|ਚਿੱਟਾ|ਦਾਰੂ|ਸ਼ਰਾਬੀ|sharab|nasha|nashe|chitta|daru|daaru|sharabi
        ਮੰਮੀ|ਪਾਪਾ|ਡੈਡੀ|mummy|papa|daddy _4 ਘਰ|ਵਾਪਸ|ghar|wapas|vapas _3 ਨਹੀਂ|nahi|ni|nai|nahin _2 ਆਏ|ਆਈ|ਮੁੜੇ|aaye|aayi|aye|ayi
        ਬੱਚੇ|ਬੱਚਾ|bache|bacha|bachche _5 ਭੁੱਖੇ|ਗੰਦੇ|ਇਕੱਲੇ|ਰੋਂਦੇ|ਰੋਂਦਾ|bhukhe|gande|kalle|ronde|ikalle|ronda
        ਗੁਆਂਢੀ|ਗੁਆਂਢਣ|ਗਵਾਂਢੀ|guandi|guandhi|gwandhi|guandhan _5 ਬੱਚੇ|ਬੱਚਿਆਂ|bache|bacheyan|bachiyan _3 ਇਕੱਲ*|ਭੁੱਖ*|kalle|ikalle|bhukhe
        """,
    Risk.EXPLOITATION: """
        ਬਲੈਕਮੇਲ|blackmail|ਬਲੈਕ _4 ਕਰ*|ਹੋ*|kar*|ho*|ਮੇਲ|krda
        ਤਸਵੀਰਾਂ|ਫੋਟੋਆਂ|ਫੋਟੋ|ਵੀਡੀਓ|ਨੰਗੀਆਂ|tasveeran|photoan|photos|photo|video|nangiyan|nangi|pics _6 ਪਾ*|ਭੇਜ*|ਸ਼ੇਅਰ|ਧਮਕੀ|ਮੰਗ*|ਵਾਇਰਲ|bhej*|share|dhamki|mang*|viral|leak|paun*|ਫੈਲਾ*
        ਨਸ਼ਾ|ਡਰੱਗ*|ਪੈਕਟ|ਨਸ਼ੇ|drugs|nasha|nashe|packet _4 ਵੇਚ*|ਪਹੁੰਚਾ*|ਚੁੱਕ*|ਲਿਜਾ*|vech*|vec*|puhncha*|lija*|deliver|rakh* _3 ਮਜਬੂਰ|ਕਹਿੰਦੇ|ਲਈ|majboor|kehnde|jabardasti|layi
        ਪਾਸਪੋਰਟ|passport _4 ਲੈ*|ਖੋਹ*|ਰੱਖ*|lai*|le*|khoh*|rakh* _6 ਕੰਮ|ਮਾਲਕ|ਤਨਖਾਹ|kamm|kam|malak|boss|paise|ਲਿਆ|lia|leya|ਗਿਆ
        ਇੰਟਰਨੈੱਟ|ਆਨਲਾਈਨ|online|snapchat|instagram|internet _6 ਮਿਲਣ*|ਫੋਟੋ*|ਤਸਵੀਰ*|milan*|milna|photo*|tasveer*
        """,
    Risk.FORCED_MARRIAGE: """
        ਜ਼ਬਰਦਸਤੀ|ਜਬਰਦਸਤੀ|ਜ਼ਬਰਨ|ਮਜਬੂਰ|jabardasti|zabardasti|majboor|majbur|dhakke|ਧੱਕੇ _4 ਵਿਆਹ|viah|vyah|viyah|viah
        ਵਿਆਹ|viah|vyah|viyah _4 ਜ਼ਬਰਦਸਤੀ|ਜਬਰਦਸਤੀ|ਮਜਬੂਰ|jabardasti|zabardasti|majboor
        ਵਿਆਹ|viah|vyah|viyah _3 ਨਹੀਂ|nahi|nahin|ni|nai _2 ਕਰਵਾ*|ਕਰ*|ਚਾਹੁੰਦੀ|ਚਾਹੁੰਦਾ|karwa*|karva*|kar*|chahundi|chahunda|chaundi
        ਇੱਜ਼ਤ|ਇੱਜਤ|izzat|ijjat|izat _5 ਮਾਰ*|ਕਤਲ|maar*|katal|mar*
        """,
    Risk.MISSING: """
        @child _4 ਘਰ|ਵਾਪਸ|ghar|wapas|vapas _3 ਨਹੀਂ|nahi|nahin|ni|nai _2 ਆਇਆ|ਆਈ|ਮੁੜਿਆ|ਮੁੜੀ|aaya|aayi|aya|ayi|mudeya|ਪਰਤਿਆ
        ਪੁੱਤ|ਪੁੱਤਰ|ਧੀ|ਬੱਚਾ|ਭਰਾ|ਭੈਣ|ਮੁੰਡਾ|ਕੁੜੀ|put|puttar|dhee|dhi|bacha|munda|kudi _3 ਲਾਪਤਾ|ਗੁੰਮ|ਗਾਇਬ|ਭੱਜ|lapata|gumm|gum|gayab|bhajj|bhaj|laapta
        ਘਰੋਂ|ਘਰ|gharon|gharo|ghar _2 ਤੋਂ? _1 ਭੱਜ*|ਕੱਢ*|bhajj*|bhaj*|kadd*|kadh*|kad
        ਸੌਣ|ਰਹਿਣ|saun|son|rehn|rehan _4 ਥਾਂ|ਜਗ੍ਹਾ|thaan|than|jagah|jaga _2 ਨਹੀਂ|nahi|ni|nai
        ਸੜਕ|ਪਾਰਕ|ਕਾਰ|sadak|park|car|ਗਲੀ _2 ਵਿੱਚ|ਤੇ|vich|te|ch _2 ਸੌਂ*|ਰਹਿ*|saun*|sonda|sondi|reh*|ਸੌ*|sutta|ਸੁੱਤਾ|ਸੁੱਤੀ
        """,
    Risk.THREAT: """
        ਉਸਨੂੰ|ਉਸ|ਉਹਨੂੰ|ਪਿਓ|ਸਭ|ਮਾਸਟਰ|usnu|us|ohnu|uhnu|sab|sariyan|ਟੀਚਰ _3 ਮਾਰ|ਕਤਲ|ਚਾਕੂ|maar|mar|katal|chaku _3 ਦੇ*|ਦਿਆਂ*|ਦਊਂ*|ਸੁੱਟ*|ਦੇਵਾਂ*|ਮਾਰ*|dena|dewanga|devanga|dunga|diyanga|daunga|sutt*|maar*
        ਚਾਕੂ|ਛੁਰੀ|chaku|churi|chhuri|chaaku _4 ਸਕੂਲ|ਬੈਗ|school|bag
        ਸਕੂਲ|school _4 ਚਾਕੂ|ਛੁਰੀ|chaku|churi|chaaku
        """,
    Risk.EATING: """
        ਉਲਟੀ|ਉਲਟੀਆਂ|ulti|ultiyan|ultian _5 ਕਰ*|ਖਾਣ|ਬਾਅਦ|kar*|khaan|baad
        ਖਾਣਾ|ਰੋਟੀ|ਖਾਧਾ|ਖਾਂਦੀ|ਖਾਂਦਾ|khana|roti|khandi|khanda _3 ਨਹੀਂ|ਛੱਡ*|ਬੰਦ|nahi|ni|nai|chhad*|chad*|band _5 ਮੋਟ*|ਭਾਰ|ਪਤਲ*|mot*|bhaar|bhar|patl*|ਦਿਨ*
        ਮੋਟਾ|ਮੋਟੀ|mota|moti|ਭਾਰ|bhaar _6 ਖਾਣਾ|ਰੋਟੀ|khana|roti|ਖਾਂਦੀ|ਖਾਂਦਾ|khandi|khanda _3 ਨਹੀਂ|ਛੱਡ*|nahi|ni|chad*|chhad*
        """,
    Risk.BULLYING: """
        ਸਕੂਲ|ਕਲਾਸ|school|class _5 ਤੰਗ|ਮਾਰਦੇ|ਕੁੱਟਦੇ|ਮਜ਼ਾਕ|ਮਜਾਕ|ਬੁਲੀ|ਬੁਲਿੰਗ|tang|maarde|marde|kutde|kuttde|mazaak|majak|bully|bullying
        ਬੁਲੀ|bully _4 ਕਰਦੇ|karde|karda|krde|ਮੈਨੂੰ
        ਕਹਿੰਦੇ|ਲਿਖਦੇ|kehnde|kende|likhde _4 ਮਰ|ਖੁਦਕੁਸ਼ੀ|mar|khudkushi
        """,
    Risk.NOT_COPING: """
        ਸਹਿ|ਬਰਦਾਸ਼ਤ|ਸੰਭਾਲ|ਸਾਂਭ|bardasht|bardaasht|sambhal|sambh|saambh _4 ਨਹੀਂ|nahi|nahin|ni|nai _2 ਸਕ*|ਕਰ*|ਹੁੰਦ*|sak*|kar*|hunda|ho*|ਰਹ*|reha
        ਬੱਚੇ|ਬੱਚਿਆਂ|ਪੁੱਤ|ਧੀ|bache|bacheyan|baby|put|dhee|bachche|bachiyan _3 ਨੁਕਸਾਨ|ਸੱਟ|ਝੰਜੋੜ*|ਮਾਰ|ਥੱਪੜ|ਹਿਲਾ*|nuksan|nuqsan|satt|jhanjor*|thappad|hila*|maar _4 ਦੇਵਾਂ|ਪਹੁੰਚਾ*|ਦਿੱਤਾ|ਦਿਆਂ|ਡਰ|ਬੈਠ*|ਮਾਰ*|dewan|devan|ditta|dita|dar|baith*|na|maar*|puhncha*|deva
        ਬੱਚਿਆਂ|ਬੱਚੇ|bache|bacheyan|bachiyan _3 ਛੱਡ|chhad|chad _3 ਜਾਣਾ|ਭੱਜ*|jaana|jana|bhajj*
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @much _4 @pills _3 @took
        @pills _3 @much _3 @took
        ਜ਼ਹਿਰ|ਬਲੀਚ|ਤੇਜ਼ਾਬ|zehar|zeher|bleach|tezab _2 ਪੀ|ਖਾ|pee|pi|kha
        """,
    Risk.SUICIDE: """
        ਅਲਵਿਦਾ|alvida|alwida _1 ਸਭ|ਸਾਰਿਆਂ|sab|sareya|ਦੁਨੀਆ|$
        ਅੱਜ|ਹੁਣ|ajj|aj|hun _3 ਖੁਦਕੁਸ਼ੀ|ਮਰ|ਜਾਨ|khudkushi|mar|jaan|ਮਾਰ _3 ਕਰ*|ਜਾ*|ਦੇ*|ਲੈ*|ਰਿਹਾ|ਰਹੀ|kar*|ja*|de*|lai*|reha|rahi
        ਪੁਲ|ਛੱਤ|pul|chhat|chatt _2 ਖੜ੍ਹ*|ਖੜ*|khar*|khad*
        """,
    Risk.PHYSICAL_ABUSE: """
        ਮਦਦ|ਬਚਾਓ|help|bachao|madad|ਬਚਾਉ _5 ਮਾਰ*|ਕੁੱਟ*|ਚਾਕੂ|maar*|kutt*|chaku|kut*
        @me|mummy|ਮੰਮੀ|maa|ਮਾਂ _2 ਨੂੰ? _1 nu? _1 ਮਾਰ|ਕੁੱਟ|maar|kutt|kut ਰਿਹਾ|ਰਹੇ|reha|rahe|ਦੇਵੇਗਾ|dewega|rha
        ਜਾਨੋਂ|jaano|jaanon ਮਾਰ*|maar*
        ਚਾਕੂ|ਛੁਰੀ|chaku|churi _3 ਹੱਥ|ਕੋਲ|ਲੈ|hath|kol|lai _2 ਹੈ|ਵਿੱਚ|hai|vich|ਕੇ|$
        """,
    Risk.NEGLECT: """
        ਮੰਮੀ|ਪਾਪਾ|ਡੈਡੀ|ਦਾਦੀ|ਨਾਨੀ|mummy|papa|daddy|maa _3 ਨਹੀਂ|nahi|nahin|ni|nai|nhi _2 ਉੱਠ*|ਉਠ*|ਜਾਗ*|ਸਾਹ|uth*|utth*|jaag*|saah
        ਮੰਮੀ|ਪਾਪਾ|ਡੈਡੀ|mummy|papa|daddy _3 ਬੇਹੋਸ਼|behosh|ਸਾਹ|saah
        """,
}

LEXICON = Lexicon("pa", CLASSES, families("pa", SERIOUS, IMMINENT))

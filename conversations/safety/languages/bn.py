"""Bengali, with Sylheti words, also in Latin letters: a draft, not yet checked by people who grew up with it.

Negation follows the verb ("মারে না"), so patterns that end with a verb look at the word after it.
"""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "না নাই নেই কখনো নয় ছাড়া nai na nei kokhono noy ni",
    "barrier": "কিন্তু মানুষ মানুষের লোকজন শিকারদের কারণ kintu manush",
    "now": "এখন আজ আজকে ekhon aj aaj",
    "past": "আগে age",
    "me": "আমাকে আমারে আমাদের আমার আমায় amake amare amader amar amay",
    "kin": "বাবা আব্বা আব্বু মা আম্মা আম্মু ভাই ভাইয়া চাচা মামা দাদা নানা খালু ফুফা বোন আপা সৎ চাচাতো মামাতো শিক্ষক স্যার হুজুর কোচ সে তিনি ও তারা শ্বশুর শাশুড়ি দেবর প্রতিবেশী একজন কেউ লোকটা baba abba abbu ma amma ammu bhai bhaiya chacha mama dada nana khalu bon apa sot sir hujur huzur teacher she se tara shashuri shoshur protibeshi uncle",
    "partner": "স্বামী বর জামাই প্রেমিক বউ স্ত্রী সাবেক বয়ফ্রেন্ড shami swami husband bor jamai premik bou boyfriend",
    "child": "ছেলে ছেলেকে ছেলেটা মেয়ে মেয়েকে মেয়ের বাচ্চা বাচ্চাকে বাচ্চাদের সন্তান সন্তানকে ভাই ভাইকে বোন বোনকে বন্ধু বান্ধবী নাতি নাতনি মাকে ভাতিজা chele cheleke meye meyeke bachcha baccha bacchake bacchader sontan bhai bhaike bon bonke bondhu bandhobi make chhele",
    "hit": "মারে মারেন মারছে মারতেছে মেরেছে মারল মারলো মারধর পেটায় পেটান পেটাচ্ছে পিটায় পিটিয়েছে পেটানো চড় লাথি থাপ্পড় ধাক্কা গলা নির্যাতন অত্যাচার পুড়িয়ে ছ্যাঁকা mare maren marche marse marlo meresche mereche mardhor petay pitay pitaiche pitiyeche chor lathi thappor dhakka nirjaton ottachar",
    "pills": "ট্যাবলেট বড়ি ওষুধ ঔষধ প্যারাসিটামল নাপা ঘুমের tablet tablets bori oshudh osudh paracetamol napa ghumer",
    "much": "সব সবগুলো অনেক অনেকগুলো পুরো এক এতগুলো 10 20 30 40 50 ২০ ৩০ বিশ ত্রিশ shob sob shobgulo onek onekgula puro sobgulo onekgulo",
    "took": "খেয়েছি খেয়ে খাইছি খেয়েছে খেয়ে গিলে গিলেছি khaisi kheyechi kheye kheyeche khaichi gile khaiche kheyesi khaise",
}

SERIOUS = {
    Risk.SUICIDE: """
        মরতে|মরে|morte|more|mara|মারা _1 চাই|চায়|যেতে|ইচ্ছা|ইচ্ছে|jete|chai|chay|iccha|ichche|যাই|cai _2 !না
        বাঁচতে|বাচতে|bachte|banchte|bacte _2 চাই|চায়|ইচ্ছা|ইচ্ছে|chai|chay|iccha|ichche|cai|করে _1 না|na|নেই|nai|হয়
        বেঁচে|বেচে|beche|benche _2 থাকতে|থাকার|থেকে|thakte|thakar|theke _4 না|na|নেই|লাভ|nei|labh|nai
        আত্মহত্যা|আত্মহত্যার|atmohotta|attohotta|suicide|atmohottar|আত্মঘাতী _3 করতে|করব|করার|কথা|করবে|korte|korbo|korar|kotha|চেষ্টা|chesta|করবো|ভাবছি|ভাব*
        নিজেকে|nijeke|নিজেরে|nijere _2 শেষ|মেরে|হত্যা|shesh|mere|sesh|hotta|খুন
        জীবন|jibon|jiboner|জীবনের _3 শেষ|অর্থ|মানে|রাখতে|মূল্য|shesh|ortho|mane|rakhte|sesh
        গলায়|golay|ফাঁসি|fashi|phashi _2 দড়ি|দেব|দিব|দিয়ে|dori|debo|dibo|diye|দেবো|নেব
        আমি|ami|আমারে|আমাকে|amake _2 না|ছাড়া|na|chara|chhara _2 থাকলে|ছাড়া|thakle|chara _3 ভালো|খুশি|bhalo|valo|khushi
        মরে|more|মারা _1 গেলে|যেতাম|gele|jetam _3 ভালো|কেউ|ভাল|bhalo|keu|valo
        যদি|jodi _2 জন্ম|jonmo
        জীবনে|জীবন|jibon|jibone _3 ক্লান্ত|বিরক্ত|ঘৃণা|klanto|birokto
        ব্রিজ|ছাদ|সেতু|bridge|chad|chhad _2 থেকে|theke _2 লাফ|laph|laf|jhap|ঝাঁপ
        """,
    Risk.SELF_HARM: """
        নিজের|নিজেকে|নিজে|nijer|nijeke _2 হাত|শরীর|ক্ষতি|পা|কব্জি|hat|haat|shorir|khoti|kobji|কে? _2 কাটি|কাটে|কেটে|কাটছি|করি|করে|পোড়াই|kati|kate|kete|kori|kore|katchi|কেটেছি
        নিজেকে|nijeke _2 কাটি|আঘাত|কষ্ট|কেটে|kati|aghat|kosto|kete|kate|ক্ষতি|khoti
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _3 @me _3 @hit !না|na|নি|ni|নাই
        @me _3 @hit !না|na|নি|ni _2 @kin|রোজ|প্রতিদিন|roj|protidin|$
        @kin _3 @child _2 @hit !না|na|নি|ni
        বেল্ট|লাঠি|belt|lathi|বেত|bet|তার _1 দিয়ে|diye _2 @hit !না|na
        প্রতিবেশী|পাশের|pasher|protibeshi|পাশের|basar _4 বাচ্চা*|ছেলে*|বউ*|মেয়ে*|baccha*|chele*|bou* _2 @hit
        বাড়ি|বাসায়|বাড়িতে|ঘরে|bari|basay|barite|ghore _3 যেতে|ফিরতে|jete|firte|phirte _2 ভয়|bhoy|voy
        বাবাকে|মাকে|স্বামীকে|আব্বাকে|আব্বুকে|baba|babake|swamike|shamike|তাকে|সৎ|take|husband|abbuke|বাবার _2 ভয়|bhoy|voy
        বাড়িতে|বাসায়|ঘরে|barite|basay|ghore _2 নিরাপদ|nirapod|nirapad _2 না|নই|নয়|নেই|na|noi|nei|nai|বোধ
        ঘরে|রুমে|ghore|room|আলমারিতে|বাথরুমে _3 আটকে|বন্ধ|তালা|atke|bondho|tala
        শরীরে|পিঠে|হাতে|shorire|pithe _3 দাগ|কালশিটে|dag|আঘাতের
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner _5 ধর্ষণ|গায়ে|ছোঁয়|ছুঁয়েছে|হাত|স্পর্শ|যৌন|ছোয়|dhorshon|gaye|choy|chhoy|hat|haat|sporsho|rape|touch|joun _3 দেয়|করে|করেছে|দিয়েছে|dey|kore|koreche|diyeche|deyr|korse|korche|$
        আমাকে|আমার|মেয়েকে|amake|amar|meyeke|আমারে _3 ধর্ষণ|যৌন|ছোঁয়|ছুঁয়েছে|স্পর্শ|গোপন|dhorshon|joun|choy|chhoy|rape|gopon|sporsho|touch
        জোর|jor|বাধ্য|baddho|badhyo _4 সেক্স|কাপড়|শারীরিক|যৌন|সহবাস|sex|kapor|sharirik|joun|শুতে
        রাতে|রাত|rate|raate _4 ঘরে|বিছানায়|রুমে|ghore|bichanay|bisanay|room _2 আসে|ঢোকে|আসেন|ashe|ase|dhoke
        গোপন|gopon|সিক্রেট _3 কাউকে|মাকে|kauke|make|রাখতে _3 না|বলতে|বলবি|bolte|na|বলে
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner _4 @hit !না|na|নি|ni
        বাবা|আব্বা|আব্বু|সৎ|baba|abba|abbu _3 মাকে|আম্মাকে|আম্মুকে|make|ammake|ammuke|মারে _2 @hit !না|na|নি
        @partner|শ্বশুর|শাশুড়ি|shashuri _5 হুমকি|নিয়ন্ত্রণ|গালি|সন্দেহ|humki|niyontron|gali|shondeho|গালাগালি|তালাক
        @partner|শ্বশুরবাড়ি|শাশুড়ি|shashuri _6 টাকা|ফোন|পাসপোর্ট|বেতন|taka|phone|passport|beton|মোবাইল _4 নিয়ে|কেড়ে|চেক|দেয়|niye|kere|check|নেয়|ney|লুকিয়ে
        বাইরে|বাসা|ঘর|baire|bairey|ghor _3 যেতে|বের|jete|ber|হতে _2 দেয়|dey|দেন|হতে _1 না|na|না
        পারিবারিক|paribarik|গৃহ _1 নির্যাতন*|সহিংসতা*|নির্যাতনের|nirjaton*|shohingshota* _2 শিকার|আমি|shikar|হচ্ছি
        """,
    Risk.NEGLECT: """
        ঘরে|বাসায়|বাড়িতে|ghore|basay|barite _3 খাবার|খাওয়ার|khabar|khawar|ভাত _2 নেই|নাই|nei|nai|কিছু
        খাবার|khabar|খেতে|khete _3 দেয়|দেন|dey|den _1 না|na
        দিন|din|দুই|কাল _4 খাইনি|খাই|খাওয়া|kichu|khaini|khai|খাবার _2 নাই|নি|না|হয়নি|nai|ni|$
        মা|বাবা|আম্মু|আব্বু|ma|baba|ammu|abbu|আম্মা|আব্বা _4 একা|eka _3 রেখে|ফেলে|rekhe|fele|রাখে|rakhe
        একা|eka|একলা|ekla _3 বাসায়|ঘরে|রাতে|বাড়িতে|basay|ghore|rate|barite _4 আছি|থাকি|ভয়|achi|thaki|bhoy|voy|রেখে
        বাসায়|ঘরে|বাড়িতে|basay|ghore|barite _2 একা|eka|একলা _2 আছি|থাকি|ভয়|achi|thaki|bhoy
        বাবা|মা|আব্বা|আব্বু|আম্মু|baba|ma|abba|abbu _4 মদ|নেশা|মাতাল|ড্রাগ|গাঁজা|mod|nesha|matal|drugs|ইয়াবা
        মা|বাবা|আম্মু|আব্বু|ma|baba|ammu|abbu _4 বাসায়|বাড়ি|ঘরে|basay|bari|ফিরে|ফেরে _2 আসেনি|ফেরেনি|নেই|নাই|asheni|fereni|ferenai|নি|ashe|আসে
        বাচ্চা*|শিশু*|baccha*|shishu _4 না|ক্ষুধার্ত|নোংরা|একা|কাঁদে|কান্না|nongra|khudharto|eka|kade|kande _4 পাশের|প্রতিবেশী|সারাদিন|রাত|সবসময়|pasher|protibeshi|shobshomoy|থাকে|sararat
        পাশের|প্রতিবেশী|pasher|protibeshi _5 বাচ্চা*|শিশু*|baccha* _3 একা|ক্ষুধার্ত|নোংরা|কাঁদে|eka|nongra|kade
        """,
    Risk.EXPLOITATION: """
        ব্ল্যাকমেইল|ব্ল্যাকমেল|blackmail
        ছবি|ভিডিও|নগ্ন|chobi|chhobi|video|nude|nudes|nogno|উলঙ্গ _5 ছড়িয়ে|ভাইরাল|হুমকি|পাঠাতে|চায়|চাইছে|শেয়ার|choriye|viral|humki|pathate|chay|share|দেবে|chaiche|দিতে
        মাদক|ড্রাগ|ইয়াবা|প্যাকেট|drugs|madok|packet _4 বিক্রি|বহন|পৌঁছে|bikri|bohon|pouche|রাখতে|deliver _3 বাধ্য|জোর|বলে|baddho|jor|bole|করায়
        বাধ্য|জোর|jor|baddho _4 মাদক|ড্রাগ|drugs|madok
        পাসপোর্ট|passport _4 নিয়ে|কেড়ে|আটকে|রেখে|niye|kere|atke|rekhe _5 মালিক|কাজ|বেতন|দেয়|malik|kaj|boss|নিয়েছে|গেছে|দিয়েছে|gese|geche
        মালিক|boss|malik|বস _4 পাসপোর্ট|passport
        অনলাইনে|ইন্টারনেটে|ফেসবুকে|online|facebook|snapchat|instagram _5 দেখা|ছবি|dekha|chobi|chhobi _3 করতে|চায়|চাইছে|korte|chay
        """,
    Risk.FORCED_MARRIAGE: """
        জোর|jor|বাধ্য|jorkore|baddho _4 বিয়ে|biye|bia|বিয়া|biya
        বিয়ে|biye|biya|বিয়া _4 জোর|বাধ্য|jor|baddho
        বিয়ে|biye|biya|বিয়া _2 করতে|korte _2 চাই|chai|রাজি|raji _1 না|na|নই|noi
        বাংলাদেশ*|bangladesh*|দেশে|deshe _5 বিয়ে|biye|biya _4 দিতে|দেবে|জোর|dite|debe|dibe
        """,
    Risk.MISSING: """
        ছেলে|মেয়ে|ছেলেটা|মেয়েটা|ভাই|বোন|বাচ্চা|chele|meye|bhai|bon|baccha|chhele _4 বাসায়|বাড়ি|ঘরে|basay|bari|ghore _2 ফেরেনি|আসেনি|ফিরে|ফিরেনি|fereni|asheni|firenai|ashe|aseni
        ছেলে|মেয়ে|ছেলেটা|মেয়েটা|বাচ্চা|ভাই|বোন|chele|meye|baccha _3 নিখোঁজ|হারিয়ে|পালিয়ে|nikhoj|hariye|paliye
        বাসা|বাড়ি|ঘর|basa|bari|ghor|বাড়ি _2 থেকে|theke _2 পালিয়ে|পালাব|পালাতে|বের|তাড়িয়ে|paliye|palabo|ber|tariye|palate
        থাকার|ঘুমানোর|thakar|ghumanor _2 জায়গা|jayga|jaiga _2 নেই|নাই|nei|nai
        রাস্তায়|পার্কে|গাড়িতে|rastay|parke|garite _1 ঘুমাই|থাকি|ঘুমাচ্ছি|আছি|ghumai|thaki|ghumacchi
        """,
    Risk.THREAT: """
        ওকে|তাকে|বাবাকে|সবাইকে|স্যারকে|oke|take|shobaike|babake|তারে|tare|sir _2 মেরে|খুন|ছুরি|mere|khun|churi|জবাই _2 ফেলব|ফেলবো|করব|করবো|মারব|felbo|korbo|marbo|করতে
        ছুরি|চাকু|churi|chaku|chhuri _3 স্কুলে|ব্যাগে|school|schoole|bage|skule
        স্কুলে|ব্যাগে|school|schoole _3 ছুরি|চাকু|churi|chaku
        """,
    Risk.EATING: """
        বমি|bomi _3 করি|করে|kori|kore _4 খাওয়ার|খেয়ে|খাবার|পর|khawar|kheye|ইচ্ছা|$
        খাওয়ার|খেয়ে|khawar|kheye|খাওয়া _3 বমি|bomi
        খাই|খায়|খাওয়া|khai|khay|khawa|খাচ্ছি|খাচ্ছে _2 না|বন্ধ|ছেড়ে|na|bondho|chere|bad _5 মোটা|ওজন|রোগা|mota|ojon|roga|দিন|চিকন|করেছে|din
        মোটা|ওজন|mota|ojon|শুকাতে _5 খাই|খায়|khai|khay _1 না|na
        """,
    Risk.BULLYING: """
        স্কুলে|ক্লাসে|school|schoole|classe|skule|স্কুলের _5 মারে|জ্বালায়|বুলিং|অত্যাচার|হাসাহাসি|বিরক্ত|mare|jalay|bully|bullying|hasahasi|টিটকারি|উত্যক্ত|মারছে
        বুলি|বুলিং|bully _4 আমাকে|amake|করে|kore|ছেলে*|মেয়ে*|হচ্ছি|শিকার
        বলে|লেখে|bole|lekhe _3 মরে|আত্মহত্যা|more|suicide _2 যা|কর|যাও|ja|kor|jao|যেতে|করতে
        মরে|more _1 যেতে|jete|যা|ja _1 বলে|bole|লেখে
        """,
    Risk.NOT_COPING: """
        আর|ar|সামলাতে|shamlate|সহ্য|shojjo|samlate _3 পারছি|পারি|parchi|pari|পারতেছি|partesi|parsi _1 না|na
        বাচ্চাকে|বাচ্চার|বাচ্চা|ছেলেকে|মেয়েকে|bacchake|bacchar|baccha|শিশুটাকে _3 ক্ষতি|আঘাত|ঝাঁকি*|মেরে|ঝাঁকিয়ে|khoti|aghat|jhaki*|mere|মারলাম _3 করব|করে|ফেলব|দিয়েছি|ভয়|ফেলেছি|korbo|kore|felbo|diyechi|bhoy|felechi|ফেলি|দেব|করতে
        বাচ্চাদের|বাচ্চা|bacchader _3 ফেলে|রেখে|ছেড়ে|fele|rekhe|chere _2 চলে|পালিয়ে|chole|paliye
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @much _3 @pills _3 @took
        @pills _3 @much _3 @took
        বিষ|ব্লিচ|হারপিক|bish|bleach|harpic _2 খেয়ে*|খেয়েছি|খাইছি|kheye*|khaisi|khaichi
        """,
    Risk.SUICIDE: """
        বিদায়|biday _1 সবাই|সবাইকে|পৃথিবী|shobai|sobai|shobaike|prithibi|চির*
        আজ|এখন|আজকে|aj|aaj|ajke|ekhon _3 মরে|আত্মহত্যা|নিজেকে|more|suicide|nijeke|মরব _2 যাব|করব|শেষ|মেরে|jabo|korbo|shesh|mere|$
        ব্রিজ*|ছাদ*|সেতু*|bridge*|chade|chhade _2 দাঁড়িয়ে|dariye|daraya|দাড়িয়ে
        """,
    Risk.PHYSICAL_ABUSE: """
        বাঁচান|বাঁচাও|সাহায্য|help|bachao|bachan|shahajjo _5 মারছে|মেরে|ছুরি|মারতেছে|marche|marse|mere|churi|maira
        আমাকে|আমাদের|মাকে|amake|amader|amare|আমারে|make _2 মেরে|খুন|mere|khun|maira _1 ফেলবে|করবে|felbe|korbe|ফেলব|ফেলছে
        মাকে|আমাকে|make|amake _2 মারছে|মারতেছে|marche|marse|পেটাচ্ছে
        হাতে|hate|কাছে _1 ছুরি|চাকু|দা|churi|chaku|বন্দুক
        """,
    Risk.NEGLECT: """
        মা|বাবা|আম্মু|আব্বু|নানি|দাদি|ma|baba|ammu|abbu|আম্মা _3 উঠছে|জাগছে|উঠে|নড়ছে|শ্বাস|উঠতেছে|uthche|uthe|jagche|shash|uthtese|নিঃশ্বাস|utse _3 না|নিচ্ছে|na|নিচ্ছেন
        মা|বাবা|আম্মু|আব্বু|ma|baba|ammu _3 অজ্ঞান|oggan|ogyan
        """,
}

LEXICON = Lexicon("bn", CLASSES, families("bn", SERIOUS, IMMINENT))

"""Urdu, in its script and in Latin letters: a draft, not yet checked by people who grew up with the language."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "نہیں نہ کبھی مت بغیر nahi nahin nai na nhi kabhi mat",
    "barrier": "لیکن مگر لوگوں لوگ کیونکہ متاثرین log logon lekin magar kyunke",
    "now": "ابھی اب آج abhi aaj ab",
    "past": "پہلے pehle",
    "kin": "ابو ابا والد والدین باپ امی ماں والدہ بھائی چچا ماموں دادا نانا تایا سوتیلا سوتیلے سوتیلی کزن وہ پھوپھا خالو بہن انکل استاد مولوی کوچ گھر والے سسر ساس پڑوسی ہمسایہ ایک abu abbu abba walid walidain baap ammi maa mama bhai chacha mamu mamoo dada nana sotela sotele cousin wo woh uncle ustad molvi maulvi qari sasur saas padosi parosi papa",
    "partner": "شوہر خاوند میاں منگیتر سابق بیوی شوہر boyfriend shohar shauhar shohr khawind mian husband mangetar biwi",
    "child": "بیٹا بیٹے بیٹی بچہ بچے بچوں بچی بھائی بہن امی ماں دوست سہیلی پوتا نواسی مجھے ہمیں beta bete beti bacha bache bachay bachon bachi bhai behen ammi dost saheli mujhe humein hamein",
    "me": "مجھے مجھ مجھکو ہمیں ہم میرے میری میرا mujhe mujhay muje mujh humein hamein hume hum mere meri mera mjhe",
    "hit": "مارتا مارتے مارتی مارا ماری پیٹتا پیٹتے پیٹتی پیٹا تشدد دھکا تھپڑ گلا جلایا جلاتا جلاتی لات مارپیٹ mara maara marta maarta martay marte marti maarte maarti peetta peet peettay peeta tashadud thappar dhakka gala jalaya jalata maar marta",
    "pills": "گولیاں گولی دوائیاں دوائی دوا پیناڈول پیراسیٹامول ڈبی پیکٹ goliyan goliyaan golian goli dawai dawaiyan dawa panadol paracetamol tablets pills",
    "much": "ساری سارے سب بہت پوری پورا زیادہ 10 20 30 40 50 بیس تیس sari saari sab bohat bahut bohot poori puri pori zyada itni",
    "took": "کھا کھائی کھالی کھالیں نگل پی لی لیں kha khai khali khaa nigal li lein khaali pi pee",
}

SERIOUS = {
    Risk.SUICIDE: """
        مرنا|mrna|marna|maarna _2 چاہتا|چاہتی|ہے|چاہتے|chahta|chahti|chahta|hai|chahte|chahte !نہیں
        جینا|زندہ|jeena|jina|zinda|جینے|jeene _3 نہیں|nahi|nahin|nai|nhi _3 چاہتا|چاہتی|چاہتے|رہنا|chahta|chahti|رہ|دل|chahte|rehna
        نہیں|nahi|nahin|nai|nhi _2 جینا|jeena|jina|رہنا|jeena _2 چاہتا|چاہتی|chahta|chahti|$
        خودکشی|خودکشي|khudkushi|khudkashi|khudkashi _3 کرنا|کروں|کرنے|کر|کرلوں|karna|karlun|karlu|karne|karunga|karungi|soch|سوچ|kar|kr
        اپنی|apni|apne|اپنے _2 جان|jaan|jan|زندگی|zindagi|آپ|aap _2 لے|لینا|ختم|lena|le|khatam|khtm|مار|مارنا|maar|mar|dena|دینا
        خود|khud _1 کو|ko _2 مار*|ختم|mar*|maar*|khatam|پھانسی
        پھانسی|phansi _3 لینا|لوں|lena|lagana|لگا|lagana|lun|لگانا|laga
        مر|mar|mr _1 جاؤں|جاؤنگا|جاتا|جانا|jaun|jaoon|jau|jana|jaana|jaati|jata _2 تو|بہتر|اچھا|چاہتا|چاہتی|behtar|acha|chahta|chahti|kash|to|hoon|کاش|$
        کاش|kash _3 مر|پیدا|mar|paida
        میرے|mere|meray _1 بغیر|baghair|bina|bagair _4 بہتر|خوش|behtar|khush|اچھے
        زندگی|zindagi _3 تنگ|بیکار|فائدہ|تھک|ختم|tang|bekar|faida|thak|khatam|مقصد|نفرت|nafrat
        زندگی|جینے|zindagi|jeene _3 فائدہ|مقصد|faida|maqsad|matlab
        پل|pul|چھت|chhat|chat _3 کود*|چھلانگ|kood*|chalang|kud*
        """,
    Risk.SELF_HARM: """
        اپنے|اپنی|خود|apne|apni|khud|apnay _2 ہاتھ|بازو|کلائی|آپ|کو|haath|hath|bazu|kalai|aap|ko _2 کاٹ*|زخمی|نقصان|kaat*|kat*|zakhmi|nuqsan|nuksan|جلا*|kata
        خود|khud _2 نقصان|nuqsan|nuksan|zakhmi|زخمی
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _3 @me _3 @hit _2 ہے|ہیں|تھا|hai|hain|he|h|ha|tha|thi|تھی|کرتا|کرتے|karta|karte|$
        @me _3 @hit _1 ہے|ہیں|hai|hain|he|h _2 @kin|bohat|$
        @me _3 بیلٹ|ڈنڈے|belt|dande|danday|chappal|jooti|چپل|جوتے|تار _2 سے? _1 se? _1 @hit
        @kin|@partner _4 بچوں|بیٹے|بیٹی|بھائی|بچے|bachon|bete|beti|bhai|bachay|bache|behen|بہن _2 کو? _1 ko? @hit
        پڑوسی|ہمسایہ|padosi|parosi|padosan|پڑوسن|parosan|hamsaya _5 بچوں|بیوی|بچے|bachon|biwi|bache|bachay _3 @hit
        گھر|ghar _3 جانے|جانا|آنے|janay|jane|jaane|jana|جاتے _3 ڈر|خوف|darr|dar|khauf|dr
        ابو|والد|شوہر|امی|باپ|ان|اس|سوتیلے|abu|abbu|walid|shohar|ammi|us|baap|papa|husband _2 سے|se _2 ڈر|خوف|darr|dar|dr|khauf
        گھر|ghar _2 محفوظ|mehfooz|mahfooz|safe _2 نہیں|nahi|nahin|nai
        کمرے|kamre|kamray|باتھ _3 بند|band _3 کر|دیتے|دیتا|kar|dete|deta|karta|کردیتا
        نیل|نشان|neel|nishan _5 جسم|کمر|بازو|jism|kamar|bazu|مار|maar|چہرے
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner|ٹیچر|teacher _5 چھوتا|چھوتے|چھوا|چھیڑ|chhuta|chuta|chhoota|chhoote|chute|chua|chhua|chota|chhedta|choota|chootay|haath|hath|touch|rape|زیادتی|ریپ|zyadti|ziyadti _3 ہے|ہیں|hai|hain|کی|لگا*|laga*|karta|ki|he|h|کرتا|tha|تھا|$
        @me|میرے|mere|meri|میری _3 ساتھ|sath|saath|جسم|jism|پرائیویٹ|private _3 زیادتی|ریپ|zyadti|ziyadti|rape|غلط|galat|ghalat|چھوتا|chhuta|chuta|چھوتے|بدفعلی|گندی|touch|hath|haath|ہاتھ
        مجھے|mujhe|muje _4 چھوتا|چھوتے|chhuta|chuta|chhoota|chute|chhoote|choota|touch
        زبردستی|zabardasti|مجبور|majboor|majbur _4 جنسی|کپڑے|سیکس|sex|kapray|kapde|تعلق|jinsi|سونے|hambistari
        رات|raat _4 کمرے|بستر|bistar|kamre|kamray|bed _3 آتا|آجاتا|آتے|aata|ata|aate|aa|ajata
        راز|raaz|secret _4 کسی|kisi|امی|نہ|na _3 بتانا|batana|mat|مت
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner _4 @hit _2 ہے|ہیں|hai|hain|he|tha|h|تھا|karta|کرتا|$
        ابو|والد|باپ|abu|abbu|papa|walid|سوتیلے|baap _3 امی|ماں|ammi|mama|maa _2 کو|ko _2 @hit
        @partner|سسرال|sasural|ساس _5 دھمکی*|دھمکاتا|گالیاں|کنٹرول|شک|dhamki*|dhamkata|gaaliyan|galiyan|control|shak|zulm|ظلم|بےعزتی
        @partner|سسرال|sasural _6 پیسے|فون|پاسپورٹ|paise|paisay|phone|passport|تنخواہ|mobile|موبائل _4 چھین*|لے|رکھ*|نہیں|cheen*|chheen*|nahi|le|check|rakh*|چیک
        باہر|گھر|bahar|ghar|baahar _3 جانے|نکلنے|jane|jaane|janay|nikalne _2 نہیں|nahi|nahin|nai _2 دیتا|دیتے|deta|dete|detay
        @partner _4 گلا|gala _3 دبا*|daba*
        میں|میرے|mere|main|mein _3 گھریلو|gharelu _1 تشدد|tashadud
        """,
    Risk.NEGLECT: """
        گھر|ghar _4 کھانا|کھانے|khana|khane _3 نہیں|nahi|nahin|nai|کچھ|kuch
        کھانا|khana|کھایا|khaya _4 دن|دنوں|کل|din|dino|kal|نہیں|nahi|nahin _4 دیتے|دیتی|امی|ابو|دن|دنوں|deti|dete|detay|ammi|din|سے|dino|khaya|کھایا
        امی|ابو|والدین|ماں|ammi|abu|abbu|walidain|maa|mama _4 اکیلا|اکیلے|اکیلی|akela|akele|akeli _3 چھوڑ*|chhor*|chor*|chod*
        اکیلا|اکیلے|اکیلی|akela|akele|akeli _4 گھر|رات|ghar|raat|چھوڑ*|chor*|chhor* _3 ڈر|دن|چھوڑ*|ہوں|hoon|hun|chor*|dar|ہیں|hain|jate|جاتے|darr
        ابو|امی|والد|ماں|abu|abbu|ammi|papa|باپ|baap _4 شراب|نشہ|نشے|چرس|sharab|nasha|nashe|nashay|sharaab|heroin
        امی|ابو|ammi|abu|abbu|والدہ _4 گھر|ghar|واپس|wapis|wapas _3 نہیں|nahi|nahin|nai _2 آئے|آئیں|آئی|آتے|aaye|aayi|ayi|aye|aate|lote
        بچے|بچہ|bache|bachay|bacha _5 بھوکے|گندے|اکیلے|روتے|روتا|bhooke|bhuke|gande|ganday|akele|rote|rota _4 رہتے|رہتا|ہیں|rehte|hain|پڑوس*|rehta|hai
        پڑوسن|پڑوسی|padosan|padosi|parosi|parosan _5 بچوں|بچے|bachon|bache|bachay _3 اکیلا|اکیلے|akela|akele|بھوکا|bhooka
        """,
    Risk.EXPLOITATION: """
        بلیک میل|blackmail
        بلیک میل _3 کر*|ہو*
        تصویریں|تصاویر|ویڈیو|ننگی|tasveerein|tasveeren|tasweer*|tasveer*|video|pictures|pics|nangi _5 پھیلا*|شیئر|وائرل|دھمکی|بھیج*|مانگ*|phaila*|share|viral|dhamki|bhej*|mang*|maang*|upload|leak
        منشیات|نشہ|پیکٹ|drugs|manshiyat|packet|چرس _3 بیچ*|پہنچا*|لے|bech*|pohncha*|le|deliver|رکھ*|اٹھا* _3 مجبور|کہتے|زبردستی|majboor|kehte|zabardasti|پر
        مجبور|زبردستی|majboor|zabardasti _4 منشیات|drugs|manshiyat|نشہ
        پاسپورٹ|passport _4 لے|چھین*|رکھ*|le|cheen*|chheen*|rakh* _6 کام|مالک|تنخواہ|kaam|malik|boss|paise|لیا|liya|لی
        انٹرنیٹ|online|snapchat|instagram|فیس بک|facebook|internet _6 ملنا|ملنے|تصویر*|milna|milne|milnay|tasveer*|tasweer* _3 چاہتا|مانگ*|chahta|mang*|بلا*|کہتا|kehta
        """,
    Risk.FORCED_MARRIAGE: """
        زبردستی|zabardasti|zabrdasti|مجبور|majboor _4 شادی|نکاح|رشتہ|shadi|shaadi|nikah|rishta
        شادی|نکاح|shadi|shaadi|nikah _4 زبردستی|مجبور|zabardasti|majboor
        شادی|shadi|shaadi|nikah|نکاح _3 نہیں|nahi|nahin|nai|nhi _2 کرنا|کرنی|چاہتی|چاہتا|karna|karni|chahti|chahta
        پاکستان|pakistan _6 شادی|نکاح|shadi|shaadi|nikah _5 زبردستی|کزن|لے|zabardasti|cousin|le|کرانا|karwa*|نہیں|nahi
        غیرت|عزت|ghairat|izzat|ghairt _5 مار|قتل|jaan|qatal|maar|mar
        """,
    Risk.MISSING: """
        @child _4 گھر|ghar|واپس|wapis|wapas _3 نہیں|nahi|nahin|nai|nhi _2 آیا|آئی|لوٹا|لوٹی|aaya|aya|aayi|ayi|aai
        بیٹا|بیٹی|بچہ|بھائی|بہن|beta|beti|bacha|bhai|behen _3 لاپتہ|غائب|گم|بھاگ|lapata|laapata|ghayab|gum|bhag|bhaag
        گھر|ghar _2 سے|se _2 بھاگ*|نکال*|bhag*|bhaag*|nikal* _3 گیا|گئی|جاؤں|دیا|جانا|gaya|gayi|jaun|jana|diya|chahta|chahti|رہا|rahi|raha|hoon
        سونے|رہنے|سونا|sone|rehne|raat _4 جگہ|jagah|jaga _2 نہیں|nahi|nahin|nai
        سڑک|پارک|گاڑی|sarak|park|gari|sadak _2 میں|پر|mein|par|me|pe _2 سو*|رہ*|so|sota|soti|reh*|soya|soyi
        """,
    Risk.THREAT: """
        اسے|اس|ان|ابو|سب|use|usay|usko|us|unko|sab|teacher|استاد _3 مار|قتل|چاقو|jaan|maar|mar|qatal|qatl|chaku|chaqu _3 ڈالوں*|دوں*|دونگا|دینا|کروں*|dunga|doonga|dalunga|dungi|dena|karunga|مارنا|daloonga|karna|maarna
        چاقو|چھری|chaku|chaqu|churi|chhuri|chaaku _4 سکول|اسکول|school|بیگ|bag
        سکول|اسکول|school _4 چاقو|چھری|chaku|chaqu|churi|chhuri
        """,
    Risk.EATING: """
        الٹی|قے|ulti|ultee|vomit _4 کر*|kar* _4 کھانے|کھانا|khane|khana|بعد|موٹ*|بعد|$
        کھانے|khane|khanay _2 بعد|baad _4 الٹی|قے|ulti|vomit
        کھانا|khana|کھایا|khaya _3 نہیں|چھوڑ*|بند|nahi|nahin|chor*|chhor*|band _5 موٹ*|وزن|پتل*|mot*|wazan|patl*|دن
        موٹا|موٹی|mota|moti|وزن|wazan _6 کھانا|کھاتی|کھاتا|khana|khati|khata|khaya _3 نہیں|چھوڑ*|nahi|chor*|chhor*
        """,
    Risk.BULLYING: """
        سکول|اسکول|school|کلاس|class _5 تنگ|مارتے|مذاق|ستاتے|بلنگ|tang|marte|maarte|martay|mazaq|bully*|bullying|sata* _4 ہیں|hain|کرتے|karte|ہے|hai|kartay
        bully _4 @me|karte|karta|mere
        لڑکے|بچے|larke|bache|bachay|ladke|لڑکیاں|larkiyan _5 تنگ|مارتے|مذاق|bully|tang|marte|maarte|mazaq _3 مجھے|mujhe|school|ہیں|hain|karte
        کہتے|لکھتے|kehte|kehtay|likhte|bolte _4 مر|خودکشی|mar|khudkushi|mr
        """,
    Risk.NOT_COPING: """
        برداشت|سنبھال|bardasht|bardaasht|sambhal|sanbhal _3 نہیں|nahi|nahin|nai _2 کر*|ہو*|kar*|ho*|پا*|سک*|rahi|raha|sakti
        بچے|بچوں|بیٹے|بیٹی|bache|bachay|bachon|bete|beti|baby|bacche _3 نقصان|چوٹ|جھنجھوڑ*|مار|تھپڑ|nuqsan|nuksan|chot|jhanjhor*|hila|thappar|mar|maar _4 دوں|ڈالوں|دیا|پہنچا*|ڈر|لگا*|dun|doon|dia|diya|pohncha*|na|dar|بیٹھ*|baith*|darr|mara
        بچوں|بچے|bachon|bache|bachay _3 چھوڑ|chor|chhor _3 جانا|بھاگ|jana|bhag|چلی|chali
        بچے|bache|bachay|bachon _2 نفرت|nafrat
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @much _4 @pills _3 @took
        @pills _3 @much _3 @took
        زہر|بلیچ|تیزاب|zeher|zehar|bleach|tezab _2 پی|کھا|pi|pee|kha|piya
        """,
    Risk.SUICIDE: """
        الوداع|alvida|alwida|khuda hafiz _1 سب|sab|dunya|duniya|دنیا|hamesha
        آج|ابھی|aaj|abhi _3 خودکشی|khudkushi|مر|جان|mar|jaan _3 کر*|جاؤں*|دے|رہا|رہی|lun|loon|kar*|jaun*|jaunga|jaungi|de|raha|rahi
        پل|چھت|pul|chhat|chat _2 کھڑا|کھڑی|khara|khari|khada
        """,
    Risk.PHYSICAL_ABUSE: """
        مدد|بچاؤ|help|bachao|madad _5 مار|مارتا|چاقو|maar|mar|chaku|marta|رہا|جان
        مجھے|mujhe|ammi|امی|muje|ہمیں _3 جان|jaan _2 سے|se _2 مار*|mar*|maar*
        @me|امی|ammi _2 کو? _1 ko? _1 مار|maar|mar|peet|پیٹ رہا|رہے|raha|rahe|rha
        چاقو|چھری|chaku|churi|بندوق|chhuri _3 لے|ہاتھ|hath|haath|le|اس _3 ہے|hai|آیا|aaya|کے|raha|kar
        """,
    Risk.NEGLECT: """
        امی|ابو|ماں|ammi|abu|abbu|maa|mama|papa|نانی|دادی _3 نہیں|nahi|nahin|nai|nhi _2 اٹھ*|جاگ*|uth*|jag*|jaag*|سانس|saans
        امی|ابو|ammi|abu|abbu|mama _3 سانس|ہوش|saans|hosh|behosh|بےہوش|بیہوش
        """,
}

LEXICON = Lexicon("ur", CLASSES, families("ur", SERIOUS, IMMINENT))

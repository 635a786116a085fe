"""Romanian, with and without its accents: a draft, not yet checked by people who grew up with the language."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "nu niciodată nimeni fără n-a",
    "barrier": "că dar oameni oamenilor victime victimelor persoane pentru când",
    "now": "acum diseară azi",
    "past": "demult ani",
    "me": "mă ma m pe mine ne îmi imi mi noi",
    "kin": "tata tatal tatăl tati mama mamă mami părinții parintii părinți tatăl vitreg bunicul bunica unchiul unchiu mătușa fratele frate sora vărul verisorul el ea ei cineva vecinul vecina profesorul antrenorul preotul un bărbat barbat băiatul iubitul tutorele mamei",
    "partner": "soțul sotul soțului partenerul iubitul prietenul fostul soția sotia iubita bărbatul barbatul concubinul bărbată-meu",
    "child": "fiul fiului fiica fiicei fiică băiatul baiatul băiatului fata fetița fetita copilul copiii copilului copii copil nepotul nepoata fratele sora sora-mea mama prietena prietenul colegul colega bebelușul bebelusul bebe fiu fetiței sor-mea frate-meu",
    "hit": "bate bătut batut bat lovește loveste lovit loveau pălmuit palmuit snopește pălmuiește împinge împins strangulat strangulează sugrumat strâns ars agresează agresat maltratat abuzat abuzează bruschează trage tras biciuiește dă",
    "want": "vreau vrea vroiam voiam voia vrut gândesc gandesc plănuiesc spune zice zis spus mă gândit aș prefer încercat incercat doresc amenință ameninta",
    "pills": "pastile pastilele pastilelor medicamente medicamentele paracetamol* ibuprofen* cutie cutia cutia flacon somnifere tablete insulină",
    "took": "luat înghițit inghitit băut baut ingerat mâncat iau luase",
    "much": "toate tot întreaga întreg multe prea cutie cutia pumn o 10 20 30 40 50 douăzeci treizeci un",
}

SERIOUS = {
    Risk.SUICIDE: """
        @want _3 să|sa _2 mor|moară|moara|mori|dispar !de|râs
        nu _1 mai? _1 vreau|vrea|doresc _2 să|sa _2 trăiesc|traiesc|trăiască|traiasca|exist|trezesc|fiu
        mă|ma _1 sinucid|omor|spânzur|spanzur|arunc
        să|sa _1 mă|ma|se _1 sinucid|omor|sinucidă|sinucida|omoare|spânzur|spanzur|arunc|spânzure
        vreau|gândesc|gandesc|gânduri|ganduri|vorbește|vorbeste|încercat|tentativ* _4 sinucid*|suicid*|moarte
        gânduri|ganduri|idei _2 suicid*|sinucid*|moarte|negre
        îmi|imi|își|isi _1 iau|ia|luat|pun _2 viața|viata|viaţa|capăt|capat
        să|sa _1 îmi|imi|își|isi iau|ia|pun _1 viața|viata|capăt|capat
        pun|pună|pune capăt|capat _1 vieții|zilelor
        mai bine _2 fără|fara mine
        mai bine mort|moartă|moarta
        nu _2 are|are|văd|vad|mai _2 sens|rost|rostul|sensul _3 trăi*|viața|viata|viaţa|traiesc
        viața|viata _2 nu _2 sens|rost
        nu _1 mai suport|rezist|pot _2 să? _1 trăiesc|viața|viata|trăi
        n-ar|nu _3 fi _1 trebuit _1 să|sa mă|ma _1 nasc|nascut
        să nu mă|ma _1 fi|mai _1 născut|nascut|trezesc
        scrisoare|bilet _2 adio|rămas
        nimeni _5 lipsi|păsa|observa|pasa _4 mor|muri|dispărea|dispar
        arunc|sar _3 pod|geam|bloc|tren|fereastră|fereastra|balcon
        sătul|satul|sătulă|obosit|obosită _3 viață|viata|trăiesc|traiesc
        """,
    Risk.SELF_HARM: """
        mă|ma|se _1 tai|taie|autorănesc|automutilez|rănesc|ranesc|automutilează|zgârii|tăiat|taiat _3 brațe|brate|mâini|maini|picioare|vene|singură|lama|lamă|când|intenționat|seara|mână|mâini|rău|$
        îmi|imi|își|isi _1 tai|taie|fac|face _2 venele|brațele|bratele|mâinile|mainile|rău|rau|picioarele
        automutil*|autorăn* _3 mă|fiica|fiul|fata|eu
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _3 @me|mă|ne|m-a|ma _2 @hit !la|cu mingea|tenis|fotbal
        @kin|@partner _2 @me|m a|au @hit !la
        @kin|@partner _4 @hit _2 pe mine|noi|copil*|fiul|fiica|frate*|sora|mama|fata|băiat*|copii
        mă|ma|ne _1 bate|lovește|loveste|pălmuiește|strânge|snopește _3 cu|când|tata|mama|mereu|zi|cureaua|$
        m|ne a|au _1 bătut|batut|lovit|pălmuit|palmuit|împins|strâns|ars|strangulat !la
        frică|frica|teamă|teama|teme|tem _3 acasă|acasa|tata|tatăl|mama|soț*|sot*|el|tatal|tatăl|partener* !seara|noaptea
        mi-e|mi _1 e _1 frică|frica|teamă _2 de|să|sa _2 tata|tatăl|mama|soțul|el|sotul|partener*|tatal|acasă|acasa
        vânătăi|vanatai|vânătaie|vanataie _6 tata|mama|el|de|spate|brațe|soț*|copil*|pe
        vecin* _3 bate|lovește|loveste _2 copil*|copiii|nevasta|soția|fiul
        nu _2 siguranță|siguranta _2 acasă|acasa|el|casă|aici
        mă|ma|ne închide|inchide|încuie|incuie _4 cameră|camera|casă|casa|dulap|pivniță|baie
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner _4 atinge|atins|pipăie|pipaie|pipăit|pipait|molestează|molestat|violat|violează|violeaza|mângâie|sărută|sarutat|violeze
        mă|ma|m _2 atinge|atins|pipăie|pipaie|pipăit|pipait|molestează|molestat|violat|violează|violeaza|abuzat _4 @kin|acolo|jos|tata|unchi*|profesor*|sexual|intim*|intime|când|$
        am _1 fost _1 violată|violata|violat|molestată|molestata|molestat|abuzată|abuzata|abuzat
        obligă|obliga|obligă|forțează|forteaza|pune|forțată|fortata|obligată|obligat|silește _5 sex|sexuale|sexual|dezbrac|ating|culc|sexuale
        vine|intră|intra|bagă|baga|bagat|băgat _4 pat|patul|camera|mâna|mana|chiloți|chiloti|pantaloni|degete* _5 noaptea|noapte|atinge|mine|chiloți|mea|mei|meu|chiloti
        secret*|secretul _4 nu _3 spun|spui|spună|mama|mamei|nimănui
        poze|filmează|fotografiază _4 dezbrăcat*|goală|goala|gol|baie|nud
        abuz* sexual|sexuală _4 mine|mă|fiica|fiul|copil*|sunt|ma
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner|el _3 mă|ma|ne|o|m _2 @hit|controlează|controleaza|amenință|ameninta|urmărește|urmareste|jignește|umilește|hărțuiește|încuie|înjură|sechestrează|terorizează|șantajează
        @partner|el _4 controlează|controleaza|verifică|verifica|luat|ia|amenință|ameninta|spart|ține _3 banii|bani|telefonul|pașaportul|actele|că|mă|copiii|buletinul|toți|moartea
        tata|tatăl|el|vitreg|tati|tatal _2 o? _1 bate|lovește|loveste|bătut|batut _1 pe mama|mami
        nu _1 mă|ma lasă|lasa _3 ies|ieși|iesi|din|lucrez|vorbesc|văd|plec|să|sa|cu
        violență|violenta|violenței domestic* _4 sunt|acasă|soț*|mea|trăiesc|sufăr
        sunt|sufăr|trec|trăiesc _3 victim*|abuz*|violenț* _3 domestic*|abuz*|soț*|familie|relați*
        relație|relatie abuzivă|abuziva
        @partner|el _3 amenin* _4 omoar*|ucid*|copii*|ia
        frică|frica _2 de soț*|sot*|partener*|fostul|el
        """,
    Risk.NEGLECT: """
        nu _1 e|este|avem|am|am|mai _3 mâncare|mancare|mâncat|mancat|mâncăm|hrăn* _6 mama|acasă|acasa|tata|zile|părinții|ieri|două|doua|$
        @kin|părinții _3 nu _2 ne|mă|îmi|ma _2 dă|da|hrănește|hraneste|dau _2 mâncare|mancare|mâncăm|$
        @kin _3 mă|ma|ne|îi|ii|lasă|își _2 lasă|lasa|lăsat|lasat|copii* _3 singur*
        lăsat|lasat|lasă|lasa|lăsați _3 singur*
        sunt|suntem|stau|rămân _2 singur*|singuri _4 acasă|acasa|noaptea|zile|noapte|frică|frica|casă
        mama|tata|părinții|parintii|tatăl|tatal _3 beat|beată|beata|beți|bea|bețiv*|droghează|drogheaza|drogat*|drogați|beau _3 zi|mereu|tot|nu|zilnic|și|$
        mama|tata|părinții|parintii _2 nu _3 acasă|acasa|venit|întors|intors|vin|vine _4 zile|ieri|noapte|trei|săptămână
        copiii|copilul|bebelușul|copii _5 murdari|murdar|flămânzi|flamanzi|flămând|plâng|plang|plânge|plange|singuri|neglijați _5 vecin*|singuri|ore|toată|toata|noaptea|mereu|zile|nimeni
        vecin* _4 copii*|copil* _4 singur*|murdar*|flămânz*|flamanz*|plâng*|plang*|neglij*
        vecin* _4 neglij*|lasă|lasa _3 copii*|copil*
        """,
    Risk.EXPLOITATION: """
        șantaj*|santaj* _4 mă|ma|poze|fiica|fiul|cu|mine|sunt|m
        mă|ma|m _2 șantaj*|santaj*
        amenință|ameninta|postează|posteaza|trimite|publică|publica|pune|arată _5 poze*|pozele|nud*|video*|filmul _4 mele|mea|nud*|goale|toată|toți|internet|școală|dacă
        trimis|trimit _3 poze|poză|nud*|nuduri _5 acum|amenință|nud|goală|cere|bani
        cere|vrea|cerut _4 poze|nud*|dezbrac*|goală _3 nud*|goală|goala|dezbrăcat*|fără|intime
        obligă|obliga|pune|pun|puneau|forțează|forteaza _4 car|cară|vând|vand|transport|duc|țin|vinde _3 droguri|pachete|iarbă|drogurile
        luat|reținut|ține|tine|oprit|confiscat _3 pașaport*|pasaport*|actele|buletinul _6 plătesc|plateste|lucrez|muncesc|plec|șeful|patron*|$
        șeful|patronul|seful _3 luat|nu|ține _3 pașaport*|pasaport*|plăt*|actele
        cunoscut|întâlnit|bărbat|străin|cineva|tip _4 internet|online|snapchat|instagram|tiktok _5 întâlnim|intalnim|poze|secret|nud
        traficat*|prostituez|prostituție _3 sunt|mă|obligă|fost|$
        """,
    Risk.FORCED_MARRIAGE: """
        obligă|obliga|forțează|forteaza|vor|vrea|pun|silesc _4 mărit*|marit*|căsător*|casator*|nunt*
        nu _1 vreau _3 mărit|marit|căsătoresc|casatoresc|măritată
        mărit*|marit*|căsător*|casator* _3 forțat*|fortat*|sila|forța
        """,
    Risk.MISSING: """
        @child _3 nu _2 a|s|mai _2 venit|întors|intors|ajuns|răspunde|raspunde _3 acasă|acasa|aseară|ieri|școală|telefon|noapte|$
        @child _4 dispărut|disparut|fugit _3 acasă|acasa|casă|de|ieri|$
        am _1 fugit _2 acasă|acasa|casă|casa
        vreau|plănuiesc|o|voi _2 să|sa? _1 fug _2 acasă|acasa|casă|casa
        m|ne a|au _2 dat|gonit|alungat|aruncat|scos|izgonit _2 afară|afara|casă|casa|stradă|strada
        nu _2 am|avem _2 unde _2 dorm|merg|stau|duc|dormim|mergem
        dorm|dormim|stau _2 stradă|strada|parc|gară|mașină|masina|scara|străzi
        """,
    Risk.THREAT: """
        îl|il|o|îi|ii|te|pe _1 omor|înjunghii|injunghii|împușc|tai|ucid
        să|sa _1 l|o|îl|il|i|îi|te omor|înjunghii|injunghii|ucid|împușc|bat
        vreau|o|voi|am _2 să|sa _1 îl|il|o|îi|ii _1 omor|înjunghii|injunghii|bat|ucid|împușc|rănesc
        vreau _2 să|sa _1 omor|ucid|rănesc|înjunghii|ranesc _2 pe|tata|cineva|oameni
        aduc|iau|duc|poartă|are|port _3 cuțit*|cutit*|pistol _4 școală|scoala|ghiozdan|geantă|buzunar|el
        @child _3 amenin*|atac* _4 cuțit*|cutit*
        """,
    Risk.EATING: """
        vomit|vărs|vomez|vomită|varsa _3 după|dupa|mănânc|mananc|masă|intenționat|fiecare
        provoc _2 vărsături|vomă|voma
        nu _1 am|mai|mănânc|mănâncă|mananca _2 mâncat|mancat|mănânc|mananc|mănâncă|nimic _5 slăb*|slab*|gras*|zile|kilograme|dispar*
        înfometez|infometez|înfometează
        am|are|sufăr|suferă _2 anorexi*|bulimi*
        """,
    Risk.BULLYING: """
        mă|ma|îl|o|il|îmi|pe _2 bat|hărțuiesc|hartuiesc|agresează|agreseaza|batjocoresc|jignesc|bullying|chinuie|umilesc|necăjesc|amenință|lovesc _5 școală|scoala|colegii|zi|copiii|clasă|zilnic
        colegii|copiii|băieții|fetele|baietii _3 mă|ma|îl|o|il|își|îmi _2 bat|hărțuiesc|hartuiesc|batjocoresc|jignesc|lovesc|scuipă|chinuie|umilesc|râd|spun|zic|scriu
        spun|zic|scriu|trimit|scrie _3 mă|ma|să|sa _3 omor|sinucid|mor
        bullying _4 mea|meu|fiul|fiica|sunt|mă|zi|fiului|fiicei
        """,
    Risk.NOT_COPING: """
        nu _1 mai _1 fac|pot|rezist|suport|descurc _3 față|fata|copil*|singur*|continua|așa|$
        frică|frica|teamă|mi-e _5 fac|lovesc|rănesc|ranesc|fac|scap _3 rău|rau|copil*|bebeluș*|bebelus*|ceva
        frică|frica|teamă|teama|e să|sa nu? _2 fac|lovesc|rănesc|ranesc|scap _3 rău|rau|copil*|bebe*
        lovit|scuturat|zgâlțâit|zgaltait|bătut|batut _3 copilul|bebelușul|bebelusul|fiul|fiica|copii
        am lovit|scuturat|bătut|batut|pălmuit copil*|fiul|fiica|bebe*
        să|sa|vreau _3 plec|las _4 nu _3 întorc|intorc
        urăsc|urasc|regret _3 copil*|bebeluș*|mamă|fiul|fiica
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @took _3 @much _4 @pills
        am|a|au _1 luat|înghițit|inghitit|băut|baut _2 supradoz*|pastilele|clor|înălbitor|otravă|otrava
        supradoz* _3 am|a|fiul|fiica|luat
        luat _2 supradoz*
        """,
    Risk.SUICIDE: """
        adio|rămas|ramas _1 tuturor|lume|bun
        diseară|deseară|astăzi|azi|acum|noapte _4 omor|sinucid|termin|mor|arunc
        sunt|stau _2 pe|pod|marginea _2 pod|acoperiș|acoperis|bloc|blocului|geam|șine
        """,
    Risk.PHYSICAL_ABUSE: """
        ajutor|ajutați|ajutati|ajuta-mă _5 bate|omoară|omoara|cuțit|cutit|lovește|loveste|strânge
        are|cu _2 un? cuțit|cutit|pistol|topor _6 mine|mă|casă|mama|omoare|el|ușă|noi
        mă|ma|ne|o _1 omoară|omoara|bate|strangulează _2 acum|$
        spune|zice|vrea|amenință|ameninta _3 mă|ma|ne|o _1 omoară|omoara|omoare
        """,
    Risk.NEGLECT: """
        mama|tata|bunica _2 nu _2 trezește|trezeste|respiră|respira|mișcă|misca
        nu pot _2 trezesc|trezi _2 pe mama|tata|bunica
        """,
}

LEXICON = Lexicon("ro", CLASSES, families("ro", SERIOUS, IMMINENT))

"""Scottish Gaelic: a draft, not yet checked by people who grew up with the language."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "chan cha nach gun càil riamh",
    "barrier": "ach daoine luchd oir nuair",
    "now": "an-dràsta a-nis nochd a-nochd an-diugh",
    "past": "bho-chionn roimhe",
    "kin": "athair m'athair mathair màthair mhàthair m'athair dadaidh mamaidh bràthair bhràthair uncail seanair sheanair piuthar phiuthar oide leas-athair muime pàrantan antaidh co-ogha e i iad tidsear thidsear coidse nàbaidh cuideigin duine",
    "partner": "duine cèile chèile céile bean leannan bhràmair bràmair companach",
    "child": "mac mhac nighean leanabh phàiste pàiste clann chlann bràthair phiuthar piuthar bhràthair caraid charaid balach nìghneag mo",
    "hit": "bualadh buaileadh bhuail bhualadh buailidh breabadh bhreab tachdadh thachd gortachadh ghoirtich gortaich slaic slaiceadh losgadh loisg putadh phut dochann dhochainn",
    "me": "mi mise mo orm rium dhomh sinn oirnn m' mi-fhìn",
    "want": "ag-iarraidh iarraidh airson miann smaoineachadh smaointinn ag-ràdh ràdh",
    "pills": "pileachan pilichean pilean cungaidh cungaidhean leigheas tablaidean paracetamol tablets pills",
}

SERIOUS = {
    Risk.SUICIDE: """
        @want _4 bàs|bàsachadh|bhàsachadh|marbh
        chan|cha _4 airson|iarraidh|ag _3 bhith|beò|fuireach|mairtinn _2 beò|ann|an|$
        mi|fhìn|e|i _2 mharbhadh|marbhadh
        mi _1 fhìn|fhin _1 a? _1 mharbhadh|mharbhas|chrochadh|bhàthadh
        cuir|chur|cur _2 às _1 dhomh|dha|dhi
        làmh _2 bhàis|nam|bheatha
        mi|mo|mac|nighean _5 fèin mharbhadh|mhurt|mhort
        crìoch _3 mo|air|ri _1 bheatha|beatha
        leum _4 drochaid|drochaide|mullach|uinneag|trèana
        fheàrr|feàrr _4 às m aonais
        nas|bhiodh fheàrr|feàrr|b _6 as|às|m|mi _3 aonais|marbh
        b fheàrr leam _4 marbh|bàs|beò|bhith
        seachd|sgìth _3 dhen|de|den|mo _1 bheatha|beatha|saoghal
        beatha|bheatha _4 gun|chan _3 fiù|fhiach|adhbhar|luach
        adhbhar _3 bhith|airson _2 beò
        """,
    Risk.SELF_HARM: """
        gearradh|gortachadh|losgadh|ghearr|ghoirtich|ga _2 mi|mo|i|e|fhìn|ghàirdeanan _2 fhìn|fhin|gàirdean*|ghàirdean*|fhèin|uchd|chasan|caol*
        ga|gam|mo _2 ghearradh|gearradh|ghortachadh|gortachadh|losgadh _1 fhìn|fhin|fhèin
        fèin|féin ghortachadh|chron
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _3 gam|ga|gar|gan _1 bhualadh|bualadh|ghortachadh|bhreabadh|thachdadh|losgadh|shlaiceadh|dhochann
        bidh|tha _4 gam|gar|ga|gan _1 bhualadh|bualadh|ghortachadh|bhreabadh|thachdadh|losgadh|dochann
        bhuail|ghoirtich|bhreab|thachd|loisg|phut|shlaic|dhochainn _4 mi|sinn|mo|mise !goal|ball
        bhuail|ghoirtich|bhreab|thachd _1 @kin _2 mi|sinn|mo
        eagal _5 dhachaigh|dol|athair|m|mo|màthair|mhàthair|roimhe|leas|duine|ro
        chan _3 sàbhailte _4 dachaigh|dhachaigh|taigh|aig|seo
        crios|maide|bhata|chrios _4 bhualadh|bhuail|bualadh
        gortan|patan|bruthaidhean|comharran _6 athair|mac|nighean|gàirdean*|druim
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner|tha|bidh _4 suathadh|beantainn|làimhseachadh|suath|beantuinn|làmhachadh _4 rium|mi|annam|mo|nighean|mac|a|rithe|ris
        bhean|shuath _5 rium|annam|mo
        m èigneachadh|èignich
        dh èignich _2 mi|i
        èignich|èigneachadh|dh'èignich|dh _3 mi|mo|orm|rinn
        toirt|thug|a _3 orm|oirre _4 feise|gnè|feis|drabasta|aodach
        rùn|dìomhair|dìomhaireachd _5 innse|mhamaidh|duine
        tighinn|thig _3 rùm|leabaidh|leabaidh _4 oidhche|agam|suathadh
        """,
    Risk.DOMESTIC_ABUSE: """
        mo|an duine|bean|chèile|leannan|bhràmair|companach|fear _4 bhualadh|bhuail|ghortachadh|bagairt|thachd|smachd*|maoidheadh|smachdachadh
        m athair|dadaidh _4 bhualadh _2 mo|mamaidh
        m|mo athair _4 bualadh|bhualadh _2 mo|mamaidh
        chan|cha _4 leigeil|leig _3 leam|dhomh _3 dol|a|fhaicinn|fhàgail|obair
        droch làimhseachadh|dhachaigh|ionnsaigh _4 orm|dachaigh|duine|nam
        fo|droch-làimhseachadh smachd
        """,
    Risk.NEGLECT: """
        chan|gun _3 biadh|bidhe|bhiadh _5 taigh|mamaidh|mhàthair|làithean|againn|tha
        cha _3 d _1 ith|dh|ithe _4 mi|sinn
        m|mo|mamaidh|dadaidh|mhàthair|athair _4 fàgail|dh'fhàg|dhfhàg|dh|fhàg _4 leam|leinn|aonar|aonar|fhìn
        leam|leinn _1 fhìn|fhìn _4 taigh|oidhche|eagal|làithean
        nam|nar|nan aonar|onar _4 taigh|oidhche|eagal|làithean|dachaigh|an
        mhàthair|athair|mamaidh|dadaidh|phàrantan|pàrantan _4 daoraich|dhaoraich|misg|air|drugaichean _2 daoraich|misg|mhisg|drugaichean|dhaoraich|drogaichean
        clann|leanabh|pàiste _4 salach|acrach|rànail|gul|caoineadh|acras _4 ath|nàbaidh|aonar|oidhche|doras|an-còmhnaidh|leotha
        nàbaidh|ath-dhoras|doras _5 clann|leanabh|chlann _5 aonar|acrach|salach|rànail|gul|caoineadh
        """,
    Risk.EXPLOITATION: """
        dealbhan|dealbh|bhidio _5 lomnochd|rùisgte|nochd|rùisg _5 cur|sgaoileadh|bagairt|gach|dhomh|orm|ag|iarraidh|a|uam|$
        bagairt|maoidheadh|a _5 dealbhan|dealbh|dhealbhan
        blackmail*
        toirt|thug _4 orm _4 drugaichean|drogaichean|reic|giùlan
        giùlan|reic|gleidheadh drugaichean|drogaichean _4 dhaibh|do|air|orm
        cead _2 siubhail|siubhal _5 thug|ghabh|obair|bhuam
        """,
    Risk.FORCED_MARRIAGE: """
        toirt|thug|sparradh|ag _4 orm|oirre _3 pòsadh|phòsadh
        pòsadh|phòsadh _4 aindeoin|èignichte|èiginn|ga
        chan|cha _4 airson|iarraidh _2 pòsadh|phòsadh
        """,
    Risk.MISSING: """
        cha|nach|chan _2 tàinig|thàinig|till|thill _4 mac|nighean|mo|phiuthar|bràthair|dhachaigh
        mac|nighean|leanabh|phiuthar|bhràthair _4 chall|dhìth|theich|teicheadh|air-chall
        theich|teicheadh|ruith|teich _3 air|bhon|on|às|bho _2 falbh|taigh|dachaigh|dhachaigh
        chuir|thilg|shad _5 mach _4 taigh|às|on|$
        gun|chan|chaneil _5 àite _3 cadal|fuireach|dol|fhuirich|agam
        cadal|fuireach _3 sràid|pàirc|càr|chàr|sràide
        """,
    Risk.THREAT: """
        marbhaidh|sàthaidh|bàthaidh mi
        airson|iarraidh|dol _3 mharbhadh|shàthadh|marbhadh|ghortachadh|a-mharbhadh _3 e|i|iad|cuideigin|esan|athair|m
        a _1 mharbhadh|shàthadh _2 e|i|iad|cuideigin|athair
        sgian _5 sgoil|sgoile|mhàileid|bhaga|phòcaid|baga
        sgoil|sgoile _5 sgian
        """,
    Risk.EATING: """
        cur|tilgeil|sgeith|dìobhairt|diobhairt _3 suas|biadh|dèidh|às|ithe
        chan|cha|sguir|stad _4 ithe|ag-ithe|dh'ith|ith _6 reamhar|trom|cuideam|tana|làithean|càil|bhith|$
        sguir|stad _3 ag|dh|de _1 ithe
        reamhar _6 ithe|bhiadh|biadh
        """,
    Risk.BULLYING: """
        burraidheachd _6 orm|sgoil|mac|nighean|mo|air
        burraidhean|clann|iad|balaich|sgoilearan _4 bualadh|bhualadh|magadh|sàrachadh|shàrachadh|burraidheachd _5 sgoil|orm|latha|mi|gach
        ag ràdh|radh _4 marbh*|bàsachadh|mharbhadh
        """,
    Risk.NOT_COPING: """
        chan|cha _4 urrainn|cumail|dèanamh|dhomh|comas _4 an-còrr|còrr|leantainn|cumail|chùis|clann|leanabh|seo|leis
        eagal _5 gortaich|gortachadh|goirtich|ghortachadh|dochann _4 leanabh|chlann|clann|pàiste
        eagal orm gun|gu _2 gortaich|goirtich|buail|dèan _3 leanabh|chlann|clann|pàiste|chron
        chrath|bhuail|ghoirtich _2 mi _3 leanabh|phàiste|chlann|mac|nighean|pàiste
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        ghabh|shluig|dh'ith|ghabhail|gabhail|ith _4 cus|uile|mòran|a|làn|na|botal|bogsa _3 @pills
        ghabh|shluig _2 na _2 @pills _2 uile|air
        dh òl bleach|puinnsean
        """,
    Risk.SUICIDE: """
        slàn|soraidh leibh|leat|leis _2 uile|saoghal|gu-bràth|bràth
        a-nochd|nochd|an-diugh _6 mharbhadh|bàs|crìoch
        seasamh _3 drochaid|mullach|iomall
        """,
    Risk.PHYSICAL_ABUSE: """
        cuideachadh|cuidich|cuidichibh _6 bhualadh|sgian|mharbhadh|bualadh|ghortachadh
        sgian _2 aige|aice|na|na-làimh
        dol|gu _2 gam|ga|gar|mo _1 mharbhadh|marbhadh
        """,
    Risk.NEGLECT: """
        cha|chan _3 dùisg|dùsgadh|anail|dhùisg _3 mamaidh|mo|dadaidh|mhàthair|athair|i|e|$
        mamaidh|dadaidh|mhàthair _3 dùsgadh|dùisg|anail
        """,
}

LEXICON = Lexicon("gd", CLASSES, families("gd", SERIOUS, IMMINENT))

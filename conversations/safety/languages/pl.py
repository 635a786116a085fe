"""Polish: a draft, not yet checked by people who grew up with the language."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "nie nigdy nikt bez żaden żadna",
    "barrier": "że bo ale ludzie osób osoby osobom ofiar ofiarom kiedy",
    "now": "teraz zaraz dziś dzisiaj",
    "past": "kiedyś temu dawno",
    "me": "mnie mi nas nam mną sobie",
    "kin": "tata tato taty ojciec ojca mama mamy matka ojczym ojczyma macocha rodzice rodziców rodzina brat brata wujek wujka wuj dziadek dziadka babcia kuzyn siostra ciocia opiekun on ona oni ktoś pan sąsiad sąsiadka nauczyciel trener ksiądz chłopak facet mężczyzna",
    "partner": "partner partnera mąż męża maz meza chłopak konkubent były byly ex narzeczony żona zona partnerka dziewczyna",
    "child": "syn syna synka synem synowi córka corka córkę corke córki córce corki córka dziecko dziecka dzieci synek córeczka córeczkę wnuk wnuka wnuczka wnuczkę brat brata siostra siostrę mamę mame matkę przyjaciółka przyjaciel kolega koleżanka niemowlę bratanek chłopca chłopiec dziewczynka dziewczynkę pasierb",
    "hit": "bije biją bija bił bil biła bila bili zbił zbil zbiła uderzył* uderza* pobił* pobił pobil* katuje maltretuje kopie kopnął kopnal skopał szarpie dusi dusił dusil poddusza przypala leje tłucze tlucze znęca* zneca* krzywdzi skrzywdził popycha popchnął pchnął rzucił spoliczkował tłukł lał lał policzkuje",
    "want": "chce chcę chciał* chcial* zamierzam zamierza planuję planuje myślę mysle myśli mysli mówi mowi powiedział* powiedzial* zamiar wolę wole wolał* wolal* próbow* probow* mam grozi marzę",
    "die": "umrzeć umrzec zniknąć zniknac zdechnąć nieżyć zginąć",
    "pills": "tabletki tabletek tabletkami leki leków lekow pigułki pigułek proszki proszków paracetamol* ibuprom* opakowanie buteleczkę apap* insuliny",
    "much": "wszystkie całe cale cały caly dużo duzo garść garsc za mnóstwo opakowanie paczkę sporo 10 20 30 40 50 dwadzieścia trzydzieści kilkanaście",
    "took": "wziąłem wzielam wzięłam wziełam wzialem wziął wzięła wziela połknąłem połknęłam polknelam polknal* połknęła połknął łyknąłem łyknęłam zjadł zjadłam zażyłam zażył przedawkował* wypiłem wypiłam wypił wypiła",
}

SERIOUS = {
    Risk.SUICIDE: """
        @want _2 @die !ze|od
        nie chc*|chcę|chce _2 żyć|zyc|istnieć|istniec|obudzić
        @child|@kin _3 nie chce _1 żyć|zyc
        zabij*|zabić|zabic|zabić|powies*|otru* _1 się|sie !ze|śmiechu
        się|sie _1 zabij*|zabić|zabic|powies*|powieszę|potnę|otruć
        skończyć|skonczyc|skończę|skoncze _1 ze|z sobą|soba|życiem|zyciem|tym
        odebrać|odebrac|odbiorę|odbiore _1 sobie życie|zycie
        @want|popełnić|popelnic|popełnię|popelnie _3 samobójstw*|samobojstw* !grup*
        myśli|mysli samobójcze|samobojcze !to
        lepiej _3 beze mnie
        beze mnie _3 lepiej
        wola* _3 umrzeć|umrzec|urodzić|urodzic|żyć|zyc
        żałuję|zaluje _3 urodził*|urodzil*|żyję|zyje
        nie _3 sensu|po|co _2 żyć|zyc|życia|zycia|życie
        życie|zycie _2 nie _1 ma sensu
        nie mam siły|sily _2 żyć|zyc
        list _1 pożegnalny|pozegnalny
        skoczyć|skocze|skoczę|skoczyc|rzucę|rzucić|rzucic _3 mostu|okna|dachu|pociąg|pociag|tory
        nikt _4 zauwazyl*|zauważył*|tęsknił*|tesknil* _4 umar*|znikn*|nie
        nie chcę|chce się|sie _1 obudzić|obudzic
        """,
    Risk.SELF_HARM: """
        tnę|tne|ciąłem|ciełam|cięłam|tnie|okaleczam|okalecza|kaleczę|samookalecz*|potnę|pocięłam|pociąłem|ranię|rani|kaleczy _2 się|sie|siebie|ręce|rece|nogi|uda|sobie|żyły
        się|sie _1 tnę|tne|tnie|okaleczam|okalecza|samookalecza*|kaleczę
        samookalecz* _3 się|sie|córka|syn
        robię|robie|robi sobie krzywdę|krzywde
        """,
    Risk.OVERDOSE: """
        @want|chcę _3 połknąć|polknac|wziąć|łyknąć|przedawkować _3 @pills|wszystkie|tabletki
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _3 @hit _2 @me|@child !w|piłk*
        @kin _3 @me|mnie|nas _2 @hit !w|piłk*
        @me _1 @hit _3 @kin|pasem|kablem|pięścią|ręką|codziennie|$
        ^ _1 @hit _1 mnie|nas _2 pasem|codziennie|$
        @kin _3 @hit pasem|kablem|kijem|pięścią|piescia
        boję|boje|boi _1 się|sie _2 wracać|wracac|wrócić|wrocic|iść|taty|ojca|mamy|ojczyma|męża|meza|domu|go|jego|partnera _2 domu|$
        boję|boje się|sie _1 taty|ojca|mamy|matki|ojczyma|rodziców|brata|wujka
        mam|ma|miał|miała _2 siniaki|siniaka _5 @kin|taty|ojca|po|plecach|rękach|ręce
        @child|sąsiadów|sąsiadki|dziewczynka|chłopiec _5 siniak*
        sąsiad|sąsiadka|sąsiedzi _3 @hit _2 dzieci|dziecko|syna|córkę|żonę|ją
        nie _2 bezpiecznie|bezpieczna|bezpieczny _2 w domu
        zamyka|zamknął|zamknal|zamknęła _2 mnie|nas _4 pokoju|piwnicy|szafie|łazience|domu
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner _3 dotyka*|dotknął|dotknal|obmacuje|obmacywał|maca|molestuje|molestował*|gwałci|zgwałcił*|zgwalcil*|gwalci|całuje _3 @me|@child|miejsc*|tam|intymn*|$
        mnie|mi|nas|mną _2 dotyka*|dotykał|obmacuje|obmacywał|molestuje|molestował*|gwałci|zgwałcił*|zgwalcil*
        zostałam|zostałem|zostalam|zostala|została|byłam|bylam _2 zgwałcon*|zgwalcon*|molestowan*|wykorzystan*|gwałcon*
        zmusza*|zmusił|zmusil|każe|kaze|zmuszana|zmuszają _4 seks*|dotykać|dotykac|rozbierać|rozbierac|współżycia|nago|nagie
        @kin _4 wchodzi|przychodzi|kładzie _3 łóżka|lozka|pokoju|mnie _4 nocy|dotyka|łóżka
        wkłada|wklada|wsadza|włożył _3 rękę|reke|ręce|palce _3 majtki|spodnie|tam|bluzkę|ubranie|majtek
        @kin _5 tajemnica|sekret _4 nie|mamie|nikomu
        zrobił|robi|robił _3 zdjęcia|zdjecia _4 nago|kąpieli|wannie|gołej
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner|on _3 @hit _1 @me|nas|ją|mamę|mame|matkę|matke
        tata|ojciec|ojczym|on _2 @hit _1 mamę|mame|matkę|matke|mamie
        @partner|on _3 mnie|nas|ją|mi _2 @hit|grozi|kontroluje|śledzi|sledzi|wyzywa|poniża|straszy|szantażuje|prześladuje|nachodzi|bije
        @partner|on _3 kontroluje|sprawdza|śledzi|zabiera|zabrał|grozi|poniża _3 mnie|mi|moje|pieniądze|pieniadze|telefon|że|paszport
        nie pozwala _2 mi _3 wychodzić|wychodzic|pracować|spotykać|wyjść|z|do|mieć
        przemoc* _2 domow* _4 doświadczam|mnie|u|nas|moim|mojego
        doświadczam|doswiadczam|ofiarą _3 przemoc*
        boję|boje|boi _1 się|sie _2 męża|meza|partnera|byłego|chłopaka
        @partner|on|tata _3 grozi*|powiedział _4 zabij*|zabierze
        """,
    Risk.NEGLECT: """
        nie _1 ma|mamy|jemy|jadłem|jadłam|jadlem|jadlam|dają|daje|karmi _3 jedzenia|jeść|jesc|od|nas|nic|domu _5 mama|mamy|dni|taty|wczoraj|rodzice|wczoraj|tata|nas|dzieci|$
        @kin _3 zostawia*|zostawił*|zostawil* _3 mnie|nas|dzieci|dziecko|samą|samego|same _3 sam*|noc|noce|domu|same
        jestem|jesteśmy|zostałem|siedzę _2 sam|sama|sami _4 noc*|od|domu|boję|dni
        mama|tata|rodzice|matka|ojciec _2 jest|są|sa|ciągle|zawsze|pije|piją|ćpa|cpa|bierze _2 pijan*|pijani|codziennie|narkotyki|ćpa|alkohol|naćpan*|wódkę
        mama|tata|mamy|taty|rodzice|matka _3 nie _2 ma|było|wróci*|wraca* _3 domu|dni|wczoraj|noc*|od
        dzieci|dziecko _4 brudne|głodne|glodne|zaniedban*|same|płacze|placze _4 sąsiad*|cały|całą|same|domu|nocy|codziennie|zimno
        sąsiad*|sąsiadka _4 dzieci|dziecko _4 same|brudne|głodne|zaniedbuje|zostawia|płacz*
        sąsiadka|sąsiedzi|sasiadka _3 zostawia*|zaniedbuje* _3 dzieci|dziecko
        """,
    Risk.EXPLOITATION: """
        szantaż*|szantaz* _3 mnie|mi|zdjęci*|córkę|nagimi|syna
        mnie|mi|córkę|syna _1 szantaż*|szantaz*
        grozi*|grożą|wyśle|wysle|opublikuje|wrzuci|udostępni|pokaże|pokaze|roześle _5 nagie|zdjęcia|zdjecia|nudes*|filmik|moje _3 zdjęcia|zdjecia|szkole|wszystkim|internet*|nagie|$
        wysłałam|wysłałem|wyslalam|wyslalem _3 nagie|nudes*|zdjęcie|zdjęcia|zdjecia _4 nagie|teraz|grozi|on|nagie
        chce|prosi|żąda|każe|prosił _4 nagie|nagich|nudes*|nago
        zmusza*|każą|kaza|każe|kaze _3 nosić|nosic|sprzedawać|sprzedawac|przenosić|przewozić|przechowywać _3 narkotyk*|paczki|paczkę|dragi
        szef|pracodawca|oni|zabrali|zabrał _4 paszport* _5 pracy|płaci|odejść|pracować|nie|mi
        zabrał|zabrali|zabral|zabrali _2 mi|nam _2 paszport*|dokumenty
        starszy|dorosły|obcy|facet|pan|mężczyzna _4 internet*|online|sieci|snapchat* _5 spotkać|spotkac|zdjęcia|zdjecia|nagie|nago
        """,
    Risk.FORCED_MARRIAGE: """
        zmusz*|każą|każe|chcą|chca _4 ślub*|slub*|małżeństw*|malzenstw*|wyjść|wyjsc|wydać|wydac|poślubi* _3 za|mąż|ślub|mnie|$
        nie chc* _3 wyjść|wyjsc|wychodzić|brać _1 za|ślubu _1 mąż|maz|niego
        obrzeza* _4 córk*|mnie|siostr*
        """,
    Risk.MISSING: """
        @child _3 nie _2 wrócił*|wrocil*|wraca|odbiera _3 domu|na|wczoraj|noc|od|szkoły|do|telefonu
        @child _3 zaginął|zaginęła|zaginal|zaginela|uciekł*|uciekl*|zniknął|zniknęła
        uciekłem|uciekłam|ucieklem|ucieklam|uciekam|ucieknę|uciekne _2 z domu|$
        chcę|chce|zamierzam uciec _2 domu|$
        wyrzucił*|wyrzucil*|wygonił*|wywalił* _2 mnie|nas _2 domu|$
        nie mam|mamy _2 gdzie _1 spać|spac|iść|isc|pójść|mieszkać
        śpię|spie|śpimy _2 ulicy|parku|dworze|samochodzie|klatce
        """,
    Risk.THREAT: """
        zabiję|zabije|dźgnę|zadźgam|zastrzelę|pobiję|zamorduję|potnę|spalę _2 go|ją|ja|ich|kogoś|ojca|ojczyma|wszystkich|tatę|cię|szkołę|nauczyciela
        chcę|chce|zamierzam _2 zabić|zabic|dźgnąć|zastrzelić|skrzywdzić|skrzywdzic|zamordować _2 go|ją|ich|kogoś|kogos|ojca|ojczyma|wszystkich|tatę|ludzi
        przyniosę|przyniose|wezmę|wezme|nosi|noszę|ma|mam _2 nóż|noz|noża|broń _4 szkoły|szkoly|plecaku|go|ich|kieszeni
        @child _3 grozi*|rzucił|zaatakował* _4 nożem|nozem|mnie|mi
        """,
    Risk.EATING: """
        wymiotuję|wymiotuje|zwracam|rzygam _3 po|jedzeni*|każdym|posiłku
        zmuszam|prowokuję _3 wymiot*|wymiotów
        nie _1 jem|jadłam|jadłem|je|jadla _4 od|schudn*|grub*|dni|schudła|waż*|nic
        głodzę|glodze|głodzi|glodzi się|sie
        mam|ma|choruję|choruje _2 anoreksj*|bulimi*
        przestał*|przestal* jeść|jesc
        """,
    Risk.BULLYING: """
        gnębi*|gnebi*|dręczą|drecza|prześladują|dokuczają|dokuczaja|wyśmiewają|biją|bija|nękają|nekaja|znęcają|zastraszają _4 mnie|mi|syna|córkę|mojego|moją|mną _4 szkole|codziennie|klasie|$
        mnie|mi _2 gnębi*|gnebi*|dręczą|drecza|prześladują|dokuczają|wyśmiewają|biją|nękają|nekaja _3 szkole|codziennie|klasie|$
        piszą|pisza|mówią|mowia|każą|pisze _3 zabił*|zabij*|zabic|zabić
        """,
    Risk.NOT_COPING: """
        nie _1 radzę|radze|daję|daje|dam|wytrzymam|wytrzymuję|wyrabiam _3 sobie|rady|dłużej|tego|już|z|$
        boję|boje|mogę|chcę|chce _3 zrobię|zrobie|skrzywdzę|skrzywdze|uderzę|zrobić|skrzywdzić|potrząsnąć _3 dziecku|dziecko|krzywdę|krzywde|dzieciom|synowi|córce
        boję|boje się|sie że|ze _3 zrobię|zrobie|skrzywdzę|skrzywdze|uderzę|uderze _3 dziecku|dziecko|dzieciom|krzywdę|synowi|córce
        potrząsnąłem|potrząsnęłam|potrzasnelam|uderzyłam|uderzyłem|uderzylam _2 dzieck*|synem|syna|córkę|córką|niemowl*
        nienawidzę|nienawidze|żałuję _3 dziecka|dzieci|syna|córki|matką
        mam dość|dosc _2 życia|dzieci|wszystkiego|dziecka|$
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @took _3 @much _4 @pills
        @took|przedawkował*|przedawkowal* _2 leki|lekow|tabletki|tabletek|paracetamol*|wybielacz|domestos !przeciwbólow*|na|od
        przedawkował*|przedawkowal*
        """,
    Risk.SUICIDE: """
        żegnajcie|zegnajcie
        zabij* się|sie _2 dziś|dzis|dzisiaj|teraz|wieczorem|noc
        stoję|stoje|jestem|siedzę _2 na moście|moscie|dachu|torach|krawędzi|parapecie
        dziś|dzisiaj|dzis|teraz|zaraz _3 zabij*|skończę|skoncze|zabić
        """,
    Risk.PHYSICAL_ABUSE: """
        pomocy|ratunku|pomóżcie _4 bije|zabij*|nóż|krzywdzi|dusi
        bije|dusi|kopie _2 teraz|właśnie
        on|ojciec|tata|mąż|partner|ojczym _3 ma nóż|noz|siekierę|broń
        chce|zabije|zabić _1 mnie|nas _2 zabić|zabic|teraz|$
        @partner|@kin|on _4 zabij* mnie|nas|mamę|mame
        """,
    Risk.NEGLECT: """
        mama|tata|babcia|mamy|taty _4 nie _3 obudzić|budzi|obudzic|oddycha|rusza|budzi
        nie _2 obudzić|dobudzić|obudzic _2 mamy|taty|babci
        """,
}

LEXICON = Lexicon("pl", CLASSES, families("pl", SERIOUS, IMMINENT))

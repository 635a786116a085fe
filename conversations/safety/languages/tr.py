"""Turkish: a draft, not yet checked by people who grew up with the language. Negation is in the verb's ending."""

from conversations.risks import Risk
from conversations.safety.lexicon import Lexicon, families

CLASSES = {
    "not": "değil yok hiç asla kimse hayır",
    "barrier": "ama çünkü insanlar insanların kişiler kişilere mağdurlar mağdurları kadınlar",
    "now": "şimdi hemen bugün",
    "past": "önce eskiden yıllar",
    "me": "beni bana bizi bize benim beni",
    "kin": "babam baba annem anne abim ağabeyim dayım amcam dedem teyzem halam ablam kardeşim üvey kuzenim ailem ebeveynlerim annemle babamla öğretmenim hocam komşu komşum komşumuz antrenörüm biri adam o onlar enişte eniştem büyükbabam kayınvalidem kaynanam",
    "partner": "kocam eşim esim sevgilim erkek arkadaşım eski nişanlım karım partnerim eşi kocası",
    "child": "oğlum oğlumu oglum oğluma kızım kızımı kizim kızıma çocuğum çocuğumu cocugum çocuğuma çocuklarım çocuklarımı çocukları çocuğu kardeşimi torunum torunumu yeğenim yeğenimi bebeğim bebeğimi annemi arkadaşım bebek çocuk çocuğunu karısını annesini kız oğlan",
    "hit": "dövüyor* dovuyor* döver* dövdü* dovdu* dövü* vuruyor* vurdu* vurur* tokat* tekme* yumruk* dayak* itiyor* itti boğuyor* boğdu* boğaz* yakıyor* yaktı* işkence* hırpalıyor* hırpaladı* sarsıyor* kemerle kemeriyle sopayla şiddet* siddet*",
    "pills": "hap hapları hapı haplar ilaç ilaçları ilacı ilaçların ilac ilaclari tablet parasetamol parol kutu insülin haplari",
    "took": "içtim ictim aldım aldim yuttum yuttu içti icti aldı aldi içmiş almış yutmuş",
    "much": "bütün tüm hepsini bir çok fazla kutu avuç şişe 10 20 30 40 50 yirmi otuz dolusu",
}

SERIOUS = {
    Risk.SUICIDE: """
        ölmek|olmek _2 istiyor*|istiyom|isterdim|istedi*
        ölsem|olsem _3 keşke|iyi|daha|kimse|kurtulur*|$
        keşke|keske _2 ölsem|olsem|doğmasaydım|dogmasaydim|hiç|uyanmasam _2 doğmasaydım|olmasaydım|ölsem|$
        kendimi|kendini|kendisini öldür*|oldur*|asacağım|asacağım|asıcam|asmak|as*|atacağım|atıcam|atmak|vuracağım
        yaşamak|yasamak _2 istemiyor*|istemiyom
        yaşamanın|hayatın|yaşamak _3 anlamı|anlami|anlamsız _2 yok|kalmadı|$
        intihar _3 etmek|edeceğim|edecegim|ediyorum|düşün*|dusun*|ettim|edicem|girişim*|edecek|eder* !önleme
        intihar* _4 düşünüyor*|dusunuyor*|bahsediyor|konuşuyor|istiyor*
        hayatıma|hayatima|canıma|canima|hayatına|yaşamıma|canına _2 son|kıy*
        bensiz _4 daha|iyi|mutlu
        ben _2 olmasam|ölürsem|gitsem _4 iyi|mutlu|daha|kimse|fark*|üzülmez
        kimse _3 fark|üzülmez|umursamaz|özlemez _5 ölsem|gitsem|yok
        artık|artik _2 dayanamıyorum|dayanamiyorum|yaşayamıyorum|istemiyorum
        yaşamaktan|yasamaktan|hayattan _3 bıktım|biktim|yoruldum|usandım
        uyanmak _1 istemiyor*
        veda mektub*
        köprüden|çatıdan|pencereden|balkondan|camdan|trenin _3 atla*|atacağım|atıcam|önüne
        """,
    Risk.SELF_HARM: """
        kendimi|kendini|kollarımı|kollarimi|kolumu|bileklerimi|bacaklarımı|bileğimi|kollarını|bileklerini|kolunu _3 kesiyor*|kestim|kesti|jiletliyor*|jilet*|yakıyor*|çiziyor*|kesmek|keserek|yaralıyor*|kesip
        kendime|kendine _2 zarar _2 ver*|verme* !vermiyor*|vermem|vermez
        """,
    Risk.PHYSICAL_ABUSE: """
        @kin|@partner _4 @me|@child|beni|bizi _3 @hit !topla|maçta
        beni|bizi|bana|kardeşimi _3 dövüyor*|dovuyor*|dövdü*|dovdu*|dövü*|döver*|vuruyor*|vurdu*|vurur*|hırpalıyor*|yakıyor*|itiyor* !topla
        @kin|@partner _3 @hit _2 beni|bana|bizi|kardeşimi
        kemerle|sopayla|hortumla|terlikle|kabloyla _3 dövüyor*|vuruyor*|dövdü*|vurdu*
        dayak _1 yiyor*|yedim|atıyor*|attı|atar*
        şiddet|siddet _1 görüyor*|goruyor*|uyguluyor*|gördüm _2 evde|annemden|babamdan|kocamdan|$
        babamdan|annemden|kocamdan|eşimden|ondan|abimden|üvey _2 korkuyor*|babamdan|dayak|şiddet
        eve _3 korkuyor*
        evde|burada _2 güvende|guvende _1 değil*|hissetmiyor*
        vücudumda|kolumda|sırtımda|kollarında|yüzümde|vücudunda|sırtında _3 morluk*|çürük*|yara|izleri
        komşu* _4 çocuğunu|çocuklarını|karısını|çocukları _2 dövüyor*|vuruyor*|bağırıyor*
        odaya|dolaba|bodruma|eve|tuvalete _2 kilitle*|kapat*
        """,
    Risk.SEXUAL_ABUSE: """
        @kin|@partner|babası _5 dokunuyor*|dokundu*|elliyor*|elledi*|taciz*|tecavüz*|tecavuz*|istismar* !etmiyor|etmedi
        bana|beni|kızıma|oğluma|oramı|mahrem* _3 dokunuyor*|dokundu*|elliyor*|elledi*|taciz|tecavüz|tecavuz|istismar
        tecavüze|tecavuze|tacize|istismara _1 uğradım|ugradim|uğruyor*|uğradı
        zorla _4 seks|soyunmaya|ilişki*|iliski*|beraber|birlikte|dokun*|öptü
        seks*|ilişkiye|cinsel* _3 zorluyor*|zorladı*|zorlanıyorum|zorlandım
        gece* _4 yatağıma|yatagima|odama _3 geliyor*|giriyor*|geldi
        iç|pantolonum*|külot*|donum* _3 elini|sokuyor*|soktu
        sırrımız|sırrımız|aramızda|sır _4 kimseye|annene|söyleme
        çıplak|banyoda _3 fotoğraf* _3 çekiyor*|çekti
        """,
    Risk.DOMESTIC_ABUSE: """
        @partner _4 @hit
        babam|o|üvey|kocam|eşim _2 annemi|anneme|annemi _2 dövüyor*|vuruyor*|dövdü*|vurdu*
        @partner _4 kontrol|izin|tehdit|takip|aşağılıyor*|hakaret|küfür|kıskan* _3 ediyor*|vermiyor*|ediyo|etti
        @partner _4 telefonumu|paramı|maaşımı|pasaportumu|kimliğimi|parami _3 aldı|alıyor*|kontrol|kontrol|karıştırıyor*
        dışarı|disari|evden|çalışmama|görüşmeme|çıkmama _3 izin|çıkmama|çıkarmıyor* _1 vermiyor*|$
        aile içi şiddet _3 görüyor*|mağduruyum|yaşıyor*
        @partner|eski|o _3 beni|bizi|çocukları _3 öldür*|tehdit|takip
        """,
    Risk.NEGLECT: """
        evde|dolapta _3 yemek|yiyecek _3 yok _5 annem|babam|günlerdir|kimse|açız|$
        günlerdir|iki|üç|dünden|gündür _3 yemek|birşey|bir|aç _2 yemedim|yemedik|şey|açım|açız
        annem|babam|ailem|annemler _4 yemek _2 vermiyor*|yapmıyor*
        @kin _3 beni|bizi|çocukları|çocuğu|kardeşimi _3 yalnız|tek|evde _3 bırak*|birak*|başına
        evde|gece _3 yalnızım|yalnızız|tek|yalnız|yalnizim _4 korkuyor*|gündür|kaldım|kalıyor*|başımayım|başıma|$
        annem|babam|ailem|annemle _3 sürekli|hep|her|çok|sarhoş|sarhos|uyuşturucu|içiyor* _4 sarhoş*|sarhos*|içiyor*|kullanıyor*|alkol*|içki*|uyuşturucu*
        annem|babam _4 eve _1 gelmedi|gelmiyor*|dönmedi
        çocuk*|bebek _4 aç|kirli|pis|yalnız|ağlıyor* _5 komşu*|saatlerce|sürekli|yalnız|evde|hep|gece
        komşu* _4 çocuk*|bebeğini|bebek _4 yalnız|aç|kirli|ihmal|bırakıyor*|ağlıyor*
        """,
    Risk.EXPLOITATION: """
        şantaj|santaj _2 yapıyor*|yapiyor*|yapan|ediyor*|yapıyo
        çıplak|ciplak|özel|müstehcen|fotoğraflarımı|fotoğrafımı|resimlerimi|videomu|fotograflarimi _5 yayacak*|paylaşacak*|paylaş*|gönderecek*|tehdit|yollayacak*|istiyor*|gönderdim|attım|yaymakla
        fotoğraf*|resim*|video* _4 çıplak|ciplak|tehdit|yaymakla
        uyuşturucu|paket|mal|esrar _3 taşıt*|satt*|taşımamı|satmamı|taşıyorum|sakla* _3 zorluyor*|istiyor*|ediyor*|$
        uyuşturucu _4 zorluyor*
        pasaportumu|kimliğimi|pasaportumuzu _3 aldı|aldılar|vermiyor*|el
        patron* _4 pasaport*|para|maaş _3 vermiyor*|ödemiyor*|aldı
        internette*|internetten|instagramda|snapchatte|online _5 adam|biri|erkek|tanıştığım _6 buluş*|fotoğraf*|çıplak
        fuhuş* _3 zorluyor*|zorlanıyor*|yaptırıyor*
        """,
    Risk.FORCED_MARRIAGE: """
        zorla _3 evlen*|nişan*
        evlenmeye|evlendir* _3 zorluyor*|zorlanıyor*|istiyor*
        evlendirmek|evlendirecek* _3 istiyor*|beni|zorla|$
        evlenmek _1 istemiyor* _4 zorluyor*|ailem|ama|onunla|kuzen*|$
        kuzenimle _3 evlen*
        namus _4 öldür*|ailem|abim
        sünnet _4 kızımı|kız
        """,
    Risk.MISSING: """
        oğlum|kızım|çocuğum|kardeşim|oglum|kizim|yeğenim|torunum _5 eve _2 gelmedi|dönmedi|gelmiyor*|donmedi
        oğlum|kızım|çocuğum|kardeşim|oglum|kizim|yeğenim _3 kayıp|kayboldu|kaçtı|kacti|haber _2 alamıyor*|$
        evden _2 kaçtım|kactim|kaçacağım|kaçıcam|kaçmak|kaçıyorum|kovdu*|attı*|attılar|kovuldum|atıldım
        sokakta|parkta|dışarıda|arabada _2 yatıyor*|uyuyor*|kalıyor*|kaldım|kaldık|yaşıyor*
        kalacak|gidecek|yatacak _1 yerim|yerimiz _1 yok
        """,
    Risk.THREAT: """
        onu|onları|babamı|öğretmeni|herkesi|üvey|birini|seni _3 öldüreceğim|oldurecegim|öldürücem|bıçaklayacağım|bicaklayacagim|vuracağım|bıçaklıcam|öldürmek|yakacağım
        birini|birilerini|insanları|onu _3 öldürmek|incitmek|bıçaklamak|yaralamak _2 istiyor*
        okula|çantamda|çantasında|okulda _3 bıçak|bicak|silah _3 götür*|getir*|var|taşı*|goturecegim
        bıçak|bicak|silah _3 okula _2 götür*|getir*
        oğlum|kızım _4 bıçak*|vuruyor*|saldır*|tehdit
        """,
    Risk.EATING: """
        kusuyor*|kustum|kusturuyor* _3 yemek*|yedik*|kendimi|zayıf*|sonra|$
        yemekten|yedikten|yemeklerden _2 sonra _3 kus*
        kendimi|kendini _2 kustur*|aç
        yemek|bir _2 yemiyor*|yemedim|yemeyi _4 zayıfla*|kilo|şişman*|günlerdir|gündür|bıraktı*|günlerdir|reddediyor*
        şişman*|kilo _5 yemiyorum|yemedim|aç
        anoreksi*|bulimi* _3 var|hastasıyım|oldum|yım|$
        """,
    Risk.BULLYING: """
        okulda|sınıfta|çocuklar|sinifta _4 zorbalık|zorbalik|dövüyor*|vuruyor*|dalga|alay|eziyet|hakaret|itiyor* _3 beni|bana|ediyor*|yapıyor*|uğruyor*|benimle|geçiyor*|görüyor*|$
        zorbalığa|zorbaliga _2 uğruyor*|uğradı*|maruz|ugruyor*
        zorbalık|zorbalik _2 yapıyor*|görüyor*|yapiyorlar
        kendini öldür|oldur _3 diyor*|yazıyor*
        """,
    Risk.NOT_COPING: """
        başa|basa _1 çıkamıyor*|cikamiyor*
        bebeğime|çocuğuma|bebeğimi|çocuğumu|çocuklarıma|çocuklarımı|oğluma|kızıma|bebege _4 zarar|vurdum|sarstım|sarsmak|vurmaktan|salladım|incit*|tokat|vuracağım|dövdüm|boğ*
        artık|artik|daha _2 dayanamıyorum|yapamıyorum|kaldıramıyorum|dayanamiyorum
        çocuklarımı|bebeğimi|çocuğumu _3 bırakıp|terk|sevmiyorum|nefret|istemiyorum
        her|herşeyi|şeyi _2 bırakıp _2 gitmek|kaçmak
        anne|çocuk _3 olduğuma|yaptığıma _1 pişman*
        """,
}

IMMINENT = {
    Risk.OVERDOSE: """
        @much _3 @pills _3 @took
        @pills _3 hepsini|çok|fazla _2 @took
        aşırı|yüksek doz* _3 aldım|aldı|ilaç
        çamaşır suyu|suyunu _2 içtim|içti
        çamaşır _1 içtim|içti
        """,
    Risk.SUICIDE: """
        elveda _2 herkes*|dünya|$
        bu|şimdi|bugün _2 gece|akşam? _3 kendimi|öleceğim|intihar|öldüreceğim|ölücem
        köprüdeyim|çatıdayım
        köprüde*|çatıda*|pencerede* _3 atla*|duruyorum
        """,
    Risk.PHYSICAL_ABUSE: """
        yardım|imdat|yardim _5 dövüyor*|öldürecek|bıçak*|vuruyor*|saldırıyor*|bicak*
        elinde|bıçağı|elinde _2 bıçak|silah|var _2 var|$
        şu|şimdi _2 an? _4 dövüyor*|vuruyor*|saldırıyor*
        beni|bizi|annemi _2 öldürecek*|oldurecek*|öldürmeye|öldürmekle
        """,
    Risk.NEGLECT: """
        annem|babam|anneannem|bebek _2 uyanmıyor*|uyanmiyor*|nefes
        annemi|babamı _2 uyandıramıyor*|uyandiramiyor*
        """,
}

LEXICON = Lexicon("tr", CLASSES, families("tr", SERIOUS, IMMINENT))

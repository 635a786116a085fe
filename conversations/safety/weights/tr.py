"""What was learned from labelled lines (tr); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-7.850,
    concern=1.470,
    serious=1.470,
    words="""\
+4.5\t'asa
+4.3\t'm d
+3.9\t' diy\t' ev\t'la 
+3.8\t' ke\t'ami\t'iyor \t'mi \t'yor
+3.7\t' diyo\t'yor 
+3.6\t'uyor
+3.5\t' ci\t'kes\t'lar\t'un \t'uyo\t'uze
+3.4\t'ar \t'e u
+3.3\t'avu\t'im 
+3.2\t'a b\t'um 
+3.1\t' te\t'am \t'm a
+3.0\t' ba\t' di\t'eme\t'i a\t'n k\t'or \t'r a\t'ure
+2.9\t'diyo\t'en \t'i b\t'm b\t'uze 
+2.8\t' gun\t' ko\t'ze 
+2.7\t' su
+2.6\t' gu\t' ki\t'cam\t'edi\t'rti\t'tum\t'u ol
+2.5\t' bi\t' do\t' ol\t' olme\t'dur\t'ini\t'olme\t'olmek\t'r k\t'sim\t'tim\t'umu\tolmek
+2.4\t' evd\t' evde\t' ic\t' yat\t'ce \t'ece\t'evd\t'evde\t'im d\t'imi \t'm c\t'm k\t'ni \t'r g\t'tim \t'vde
+2.3\t' kes\t' ve\t'a ba\t'api\t'ari\t'cti\t'ctim\t'ctim \t'den\t'den \t'diy\t'edi \t'esi\t'gun\t'i i\t'in \t'iyor\t'kti\t'lari\t'mek\t'u o
+2.2\t' cik\t' du\t' ka\t' o \t' olm\t' uy\t' ya\t'a c\t'arti\t'iyo\t'm di\t'm p\t'm s\t'mam\t'nda \t'nu \t'olm\t'unu\t'yan\to
+2.1\t' ver\t'asam\t'de \t'durm\t'eye\t'inda \t'k y\t'mis\t'n d\t'os \t'rde\t'tun\t'uyoru
+2.0\t' ann\t' anne\t' ded\t' eve \t' yas\t'aba\t'am b\t'ami \t'cik\t'day\t'en k\t'eve \t'i bi\t'i d\t'i s\t'ikti\t'lmek \t'mas\t'na \t'say\t'sini\t'u i\t'und\t'unuy\t'unuyo\t'ver\t'vuruy\teve
+1.9\t' ben\t' bi \t' her\t' kapi\t' so\t' vuru\t'a g\t'ak \t'am be\t'ama\t'amiy\t'amiyo\t'annem\t'apiy\t'ben\t'birak\t'dim\t'em \t'gin\t'her\t'ik ya\t'ikt\t'kiy\t'kiz\t'ldi \t'ldur\t'lme\t'm pa\t'masa\t'me \t'mu \t'nnem\t'oldur\t'piy\t'riyo\t'samak\t'ttum\t'ttum \t'um a\t'uttum\t've \t'vuru\t'yasam\t'yat\tbi\tyasamak\tyasamak istemiyorum
+1.8\t' al\t' dun \t' sa\t' uya\t' uyan\t' yem\t'a bi\t'agi\t'bam s\t'bi \t'ded\t'dun \t'e s\t'eye \t'i sar\t'ik y\t'inda\t'k ya\t'kapi\t'm su\t'rec\t'rece\t'sama\t'sap\t'urec\t'urece\t'uyan\t'vuyor\t'yem\t'yo \tdovuyor\tdun\tvuruyor
+1.7\t' kap\t'abam \t'am s\t'ara\t'art\t'asama\t'ata\t'bam \t'bir\t'cak\t'diyor\t'eni\t'erd\t'gece \t'gim\t'gra\t'hos\t'ind\t'is \t'kada\t'kap\t'ldu\t'm du\t'mis \t'nca \t'nda\t'oll\t'riy\t'rmi\t'rum a\t'sar\t'sinda\t'ttu\t'tum \t'utt\t'uttu\tbabam\tgece
+1.6\t' bir\t' dedi\t' dun\t' gund\t' ict\t' icti\t' kol\t' on\t' sini\t' yeme\t' yut\t' yutt\t' zo\t'a o\t'aki\t'akm\t'am su\t'ana \t'aya\t'cam \t'dedi\t'dure\t'durec\t'e hic\t'eve g\t'gund\t'i is\t'i k\t'ict\t'icti\t'ictim\t'ima\t'ima \t'ime\t'ip \t'ir k\t'ir ku\t'ldure\t'm u\t'n b\t'n ko\t'orum \t'r ku\t'r kut\t'um k\t'ur \t'uya\t'uyanm\t'yanm\t'ye \t'yeme\t'yut\t'yutt\t'yuttu\tbir kutu\tictim\tyuttum
+1.5\t' be\t' el\t' go\t' kar\t' pa\t' ug\t' ugr\t' ugra\t' zor\t'ada\t'an \t'ana\t'ann\t'anne\t'ban\t'dir \t'dun\t'e bi\t'e hi\t'e y\t'ene\t'grad\t'gradi\t'im k\t'ime \t'irak\t'iyorl\t'kar\t'lmek\t'ma \t'med\t'medi \t'n y\t'nin\t'ola\t'olla\t'orlar\t'r d\t'r e\t'ren\t'rlar \t'suy\t'suyo\t'suyor\t'ugr\t'ugra\t'ugrad\t'um d\t'um p\t'umu \t'ust\t've g\t'yla \t'yorl\t'yorla\t'yorum\t'zi \t'zor\tdiyor\tugradim
+1.4\t' at\t' eli\t' gece\t' onu\t' par\t' sin\t' yasa\t' yata\t'abam\t'ama \t'arim\t'arimi\t'arm\t'ayi\t'babam\t'bam\t'ca \t'cikt\t'cikti\t'dovuy\t'ede\t'end\t'gece\t'hic d\t'i ict\t'ic d\t'igi\t'im g\t'ir \t'iyo \t'kli s\t'kmis\t'ldi\t'm diy\t'm dun\t'mi o\t'n t\t'n ya\t'nca\t'ni k\t'nu o\t'onu \t'orum\t'ovuy\t'ovuyo\t'par\t'plari\t'r ver\t'rimi \t'riyor\t'rmek\t'sunuy\t'tiy\t'vuy\t'vuyo\t'yasa\t'yata\t'zin\tdusunuyorum\tistiyorlar
+1.3\t' ark\t' arka\t' ban\t' bana\t' bira\t' cikt\t' day\t' dovu\t' eve\t' is\t' kesk\t' onu \t' para\t' pas\t' pasa\t' su \t' sure\t' us\t' ust\t' yok\t'a ci\t'a ge\t'a m\t'a s\t'adas\t'adi\t'akiy\t'akmi\t'apl\t'apla\t'aplar\t'aport\t'ari \t'arkad\t'asapo\t'atag\t'ayd\t'bana\t'bana \t'bir k\t'bira\t'das\t'dedi \t'den k\t'desi\t'dovu\t'e h\t'e k\t'e o\t'e t\t'ece \t'em b\t'em u\t'en so\t'evden\t'im di\t'ina \t'ini \t'inif\t'k v\t'kadas\t'kesk\t'kiyor\t'lac\t'm de\t'm h\t'mek \t'mi ol\t'n g\t'nem\t'nem u\t'nne\t'nra \t'nu ol\t'onra \t'onu o\t'orl\t'ort\t'ovu\t'para\t'pas\t'pasa\t'pasap\t'pla\t'port\t'r gu\t'receg\t'rkad\t'rkada\t'sam\t'sapo\t'sapor\t'sind\t'sinif\t'siz\t'ske\t'sure\t'tag\t'ten\t'tik \t'tiyo\t'tmey\t'tro\t'tti\t'u b\t'u bi\t'u il\t'u ila\t'u k\t'u old\t'ukl\t'un h\t'unca\t'usunu\t'usuyo\t'utu\t'vden\t'vden \t'yanmi\t'yatag\t'ydim\t'ydim \t'yok\t'zim k\tbana\tdedi\tevden\tonu\tsonra\tsu\tuyanmiyor
+1.2\t' ag\t' am\t' arti\t' dogm\t' donm\t' hapl\t' ila\t' ilac\t' kact\t' no\t' og\t' old\t' oldu\t' patr\t' sur\t' tu\t' zorl\t'a ban\t'a k\t'a mut\t'a zo\t'a zor\t'ac y\t'agin\t'aha m\t'aldi \t'amak\t'amak \t'apo\t'apor\t'artik\t'asap\t'asind\t'atro\t'atron\t'beg\t'c do\t'dar b\t'de b\t'de y\t'dey\t'dogm\t'dogma\t'donm\t'eden\t'ek i\t'ekli \t'em ba\t'ene \t'eriy\t'eriyo\t'esim\t'gini\t'gini \t'gma\t'ha m\t'ha mu\t'hapl\t'hapla\t'i du\t'i og\t'ica\t'imi\t'imi o\t'ince\t'ince \t'isl\t'itm\t'kact\t'kad\t'ke \t'kes d\t'lar a\t'li sa\t'lla\t'lu ol\t'luy\t'm ba\t'm be\t'm ka\t'm ke\t'm n\t'm uy\t'mami\t'mdan\t'mdan \t'mek i\t'mekt\t'n bi\t'n so\t'nce\t'nce \t'nif\t'nu k\t'ogm\t'ogma\t'oldu\t'onm\t'orla\t'patr\t'patro\t'pis\t'plar\t'r sa\t'r y\t'rek\t'ri \t'rlar\t'ron\t'rtik\t'rtik \t's dah\t'se \t'stun\t'su \t'sum\t'sunu\t'tam\t'ten s\t'tik\t'tiyor\t'tme\t'tron\t'u olu\t'unca \t'ustun\t'var\t've gi\t'veriy\t'ya \t'yas\t'zorl\tartik\tbana vuruyor\tdaha mutlu\thaplari\therkes daha\tmutlu olur\tokula\tyasinda
+1.1\t' art\t' bu \t' gun \t' kil\t' kom\t' koms\t' o a\t' ustu\t' yap\t'a ya\t'a z\t'ah \t'akiyo\t'alt\t'apiyo\t'ar a\t'arin\t'aydi\t'bebeg\t'cukl\t'cukla\t'dayi\t'di \t'dir\t'e a\t'e b\t'e git\t'e so\t'e yat\t'ebeg\t'eden \t'ek \t'ek ic\t'ekt\t'endi\t'ene k\t'erde\t'eve\t'ey \t'eyi d\t'i c\t'iktim\t'ilac\t'ild\t'im c\t'im t\t'ina\t'k ic\t'kam\t'kami\t'kamiy\t'kesi\t'ki \t'kiyo\t'kiz \t'kli \t'kom\t'koms\t'komsu\t'kutu \t'la b\t'le \t'li s\t'lur \t'm an\t'm ann\t'm co\t'mda\t'min\t'min \t'miyo\t'msu\t'msum\t'n diy\t'n son\t'nme\t'nsiz\t'nsiz \t'o s\t'ocukl\t'olar\t'olur \t'oms\t'omsu\t'omsum\t'portu\t'ra \t'radi\t'radim\t'rak\t'ram\t'rami\t'rimi\t'rmek \t'rum k\t'sler\t'tik y\t'ula\t'um s\t'unc\t'usuy\t'utu \t'uva\t'yap\t'yapiy\t'yemek\t'yi d\t'yi du\t'yin\t'yiy\t'yla\t'yo s\tbu\tgun\tkorkuyorum\tkutu
+1.0\t' amc\t' amca\t' beb\t' bebe\t' durm\t' gor\t' haf\t' haft\t' herk\t' hic\t' int\t' kend\t' kims\t' koll\t' mo\t' mut\t' mutl\t' sab\t' saba\t' sar\t' sonr\t' uv\t' uve\t' uvey\t' var \t' yasi\t'5 y\t'5 ya\t'5 yas\t'a bas\t'a ca\t'a gel\t'a i\t'a ki\t'a t\t'abah\t'act\t'actim\t'adir\t'adir \t'afta\t'agim\t'aha o\t'alik\t'alik \t'amc\t'amca\t'ami a\t'an d\t'ana z\t'arar \t'arka\t'artid\t'asim\t'asin\t'atac\t'ataca\t'bam b\t'beb\t'bebe\t'bi a\t'bi b\t'bir \t'bu \t'cag\t'cagi\t'cek\t'da ya\t'dem\t'des\t'e g\t'e gi\t'ekm\t'emi\t'ens\t'ensi\t'erkes\t'es d\t'es da\t'esiy\t'esk\t'evde \t'ftadi\t'gor\t'gundu\t'ha o\t'haf\t'haft\t'hafta\t'herk\t'herke\t'hic\t'i 1\t'i ali\t'i bir\t'i dus\t'i ist\t'ila\t'ims\t'imse\t'in b\t'izi\t'izi \t'k i\t'k va\t'k var\t'kacti\t'kims\t'kimse\t'kol\t'koll\t'kolla\t'kula\t'kula \t'kun\t'kusuy\t'la e\t'llari\t'lu o\t'lum d\t'luyo\t'm ded\t'm ki\t'm t\t'mca\t'medi\t'merl\t'mi al\t'mi d\t'mi ke\t'miy\t'mse\t'mut\t'mutl\t'mutlu\t'n ta\t'na zo\t'ndu\t'ndur\t'ndur \t'nra\t'oca\t'okula\t'okun\t'olar \t'old\t'ollar\t'onr\t'onra\t'onu\t'orluy\t'ovd\t'ovdu\t'ovdu \t'r ad\t'r gun\t'rami \t'rar v\t'rip\t'rip \t'rkes\t'rluy\t'rluyo\t'rtid\t'rtu\t's da\t'sab\t'saba\t'sabah\t'sak\t'sonr\t'sonra\t'stund\t'tac\t'taca\t'tadi\t'tadir\t'tlu\t'tlu \t'tlu o\t'tund\t'tunde\t'ula \t'um pa\t'undu\t'undur\t'utl\t'utlu\t'utlu \t'uvey\t'uvey \t'uyor \t'var \t'vde \t'vdu\t'vdu \t'vey \t'yol\t'yola\t'yolar\taldi\tbeni dovuyor\tdiyorum\tevde\tevden kactim\tgeliyor\tgundur\thaftadir\tkactim\tkesiyorum\tkocam beni\tkollarimi\tkollarimi kesiyorum\tkusuyorum\tmutlu\tparami\tuvey\tvar\tzarar
+0.9\t' ald\t' aldi\t' dis\t' doku\t' evle\t' hap\t' hic \t' ist\t' kard\t' kem\t' ken\t' kesi\t' kiz\t' kut\t' kutu\t' ogl\t' pi\t' pis\t' sac\t' sak\t' yati\t' yo\t'a e\t'a koy\t'a so\t'aftad\t'akti\t'alti\t'amcam\t'amda\t'anm\t'ar e\t'ar et\t'arami\t'arar\t'arde\t'ardes\t'arini\t'ayil\t'begi\t'bil\t'c d\t'ca sa\t'ce s\t'da b\t'da ki\t'da y\t'dayim\t'de t\t'desim\t'digi\t'dis\t'diyo \t'doku\t'donme\t'dun o\t'e e\t'e ka\t'e ko\t'e sak\t'e su\t'e zar\t'ebe\t'ebegi\t'em bi\t'emed\t'en s\t'endim\t'eni k\t'er g\t'esimi\t'esiyo\t'eye k\t'eyi\t'fta\t'ftad\t'ga \t'git\t'gitm\t'gitme\t'hap\t'har \t'har e\t'hic \t'i al\t'i sa\t'i so\t'ic \t'ihar \t'ildi\t'im ke\t'in d\t'inc\t'ini s\t'int\t'irakm\t'itme\t'iz h\t'k k\t'kard\t'karde\t'kem\t'kesiy\t'kma\t'kmi\t'ksi\t'la y\t'larin\t'lda b\t'llar\t'lmam\t'lti\t'lu \t'm bi\t'm e\t'ma g\t'mcam\t'mi a\t'mi i\t'mi is\t'misl\t'n di\t'n gec\t'n h\t'n ka\t'n o\t'n ok\t'n oku\t'n u\t'n yap\t'na z\t'ne \t'nemi\t'nim \t'niyo\t'nnemi\t'nsi\t'nu ka\t'o o\t'ogl\t'onme\t'ont\t'onu k\t'onum\t'orlu\t'ortu\t'ortum\t'por\t'r etm\t'r v\t'r ve\t'rakm\t'ran \t'rdes\t'rdesi\t'rede\t'ri c\t'rla\t'rlu\t'rme\t'rmis\t'rtum\t'rum \t's d\t'sim \t'siz \t'ste \t'sun\t'tacak\t'tad\t'te \t'tti \t'tun h\t'ukla\t'uklar\t'um de\t'um h\t'un ha\t'un ok\t'une\t'unu \t'uruyo\t'uve\t'vey\t'yatiy\t'yiyo\t'yiyor\t'yor a\t'z h\tbabam beni\tciktim\tdiyo\tdun okuldan\tetmeyi\thic\tintihar\tintihar etmeyi\tpasaportumu
+0.8\t' ab\t' aciy\t' ali\t' alt\t' alti\t' ata\t' baz\t' bi a\t' bil\t' bilm\t' bir \t' cam\t' ciz\t' daya\t' de\t' dog\t' dov\t' evl\t' gec\t' gitm\t' he\t' inti\t' keme\t' kili\t' koca\t' koy\t' mon\t' mont\t' od\t' okul\t' ta\t' tan\t' verd\t' veri\t' yiy\t' yoks\t' yu\t' za\t'a bir\t'a kil\t'a mu\t'a o \t'a ol\t'abah \t'acti\t'adasi\t'aft\t'aga \t'aga k\t'akmis\t'alett\t'amd\t'amdan\t'ami i\t'anind\t'aniyo\t'anta\t'ar v\t'ara v\t'ari i\t'armi\t'asina\t'azi\t'bah\t'bah \t'baz\t'beni \t'bilm\t'c y\t'cakm\t'ce a\t'cegim\t'cmi\t'cocuk\t'dasi\t'daya\t'de bi\t'deyi\t'dig\t'dokun\t'dov\t'du bi\t'durmu\t'dusun\t'e bic\t'e go\t'e kor\t'e ya\t'ekme\t'emer\t'emerl\t'en ke\t'en y\t'enin\t'erle \t'es \t'esini\t'etmey\t'evle\t'fonu \t'ga k\t'gind\t'gir\t'giri\t'gun y\t'har\t'i e\t'i ic\t'i ke\t'i n\t'icak \t'iha\t'ihar\t'ildir\t'ilit\t'im du\t'in al\t'in e\t'in k\t'in o\t'inti\t'intih\t'ir a\t'ir d\t'ira\t'iriyo\t'izm\t'k b\t'k c\t'k ici\t'k yiy\t'kapiy\t'keme\t'kemer\t'kend\t'kendi\t'kil\t'kilit\t'kmis \t'koca\t'koy\t'ksa \t'kte\t'kten\t'kten \t'ktim\t'ktim \t'kunu\t'kut\t'kutu\t'lari \t'larim\t'ldu b\t'lit\t'lun\t'm dis\t'mami \t'maya \t'me so\t'meden\t'mekte\t'mem\t'mer\t'merle\t'mey\t'min e\t'mon\t'mont\t'n alt\t'n her\t'n tan\t'nam\t'nde\t'nde \t'ndim\t'ne a\t'nef\t'nes\t'ni bi\t'nind\t'ninda\t'niy\t'nta\t'ntih\t'ntiha\t'nuy\t'nuyo\t'nuyor\t'ocuk\t'ok k\t'oksa \t'oku\t'okunu\t'olur\t'onum \t'or g\t'or h\t'orkuy\t'p y\t'r 1\t'r ar\t'r et\t'r h\t'r n\t'r s\t'r ya\t'r z\t'r zo\t'ra vu\t'rakiy\t'red\t'rene\t'ri i\t'rka\t'rkuy\t'rkuyo\t'rle \t'rmis \t'rtumu\t'ruyor\t'sa c\t'se bi\t'sina \t'sla\t'ste\t'ten k\t'tih\t'tiha\t'tihar\t'tiri\t'tle\t'tumu \t'u v\t'u ve\t'um c\t'um du\t'un o\t'unde\t'urm\t'uste \t'val\t'verd\t'verdi\t'vle\t'ya b\t'yanin\t'ye k\t'ye ko\t'yemed\t'yild\t'yildi\t'yoks\t'yoksa\t'yor g\t'yor h\t'z t\t'z ta\t'zorlu\tbeni\tbicak\tbir\telinde\tkemerle\tsabah\ttelefonu\ttuvalette\tyoksa
+0.7\t' 4 \t' ar\t' bab\t' baba\t' bas\t' bin\t' biz\t' boga\t' da\t' dah\t' daha\t' disa\t' dok\t' edi\t' git\t' got\t' gotu\t' kaz\t' kaza\t' kirm\t' kolu\t' ner\t' nere\t' oglu\t' saci\t' ses\t' sevg\t' soku\t' tane\t' tuv\t' tuva\t' uyu\t' yapi\t' yoll\t' zar\t' zara\t'a cik\t'a evl\t'a sa\t'a sok\t'a v\t'abad\t'abada\t'acag\t'acagi\t'adaml\t'adi \t'agind\t'akt\t'alet\t'ama b\t'an bi\t'anam\t'aniy\t'apatt\t'ar ve\t'ara \t'atagi\t'atr\t'bab\t'baba\t'bad\t'bada\t'bada \t'bas\t'bilmi\t'bin\t'biz\t'boga\t'bogaz\t'ca s\t'cam b\t'ceg\t'cegi\t'cim\t'ciz\t'clari\t'cuk\t'da ba\t'da bi\t'dah\t'daha\t'daha \t'daml\t'damla\t'dasim\t'di n\t'disa\t'disar\t'dog\t'dok\t'du b\t'dun g\t'e di\t'e diy\t'e sa\t'e soy\t'e za\t'ece s\t'eceg\t'ecegi\t'efonu\t'ege\t'egim\t'ek a\t'ekl\t'ekmis\t'elin\t'elmed\t'eme \t'en ka\t'en ko\t'er \t'er gu\t'erdi\t'eri\t'erk\t'erke\t'erl\t'erse\t'evg\t'evgi\t'evl\t'evlen\t'ey b\t'ey ba\t'ey h\t'ey hi\t'fonu\t'gaz\t'gazi\t'gidin\t'gim g\t'ginda\t'glu\t'got\t'gotu\t'gotur\t'gri\t'gun \t'her g\t'i bil\t'i ev\t'i mo\t'i o\t'i ogl\t'i old\t'i par\t'i tr\t'i tre\t'i yat\t'idin\t'if \t'igin\t'igini\t'ilac \t'ilitl\t'im ge\t'im ki\t'im n\t'imde\t'imsey\t'inif \t'iraki\t'iriy\t'irmiz\t'is b\t'isar\t'isim\t'isler\t'iste\t'itl\t'iyl\t'iyla\t'iyla \t'iyol\t'iyola\t'iz \t'izd\t'k gi\t'kaz\t'kaza\t'kes \t'kirm\t'kirmi\t'kocam\t'kolu\t'ksin \t'kuyor\t'la ba\t'la ev\t'la g\t'la ya\t'lac \t'len\t'li \t'li ka\t'lik y\t'litl\t'lum\t'luyor\t'm biz\t'm ha\t'm kar\t'm ken\t'maya\t'mek y\t'meye \t'mi b\t'mis b\t'mizi\t'mla \t'msey\t'mseye\t'msumu\t'muz \t'n ba\t'n ge\t'n kac\t'n kap\t'n ke\t'n s\t'n us\t'n ust\t'na s\t'nca s\t'nda a\t'nda y\t'ndimi\t'nem b\t'neme\t'neme \t'ni b\t'ni so\t'nif \t'nizi\t'nmem\t'nmiy\t'nneme\t'o a\t'ocam\t'ocam \t'ogaz\t'ogazi\t'oglu\t'ok ki\t'or a\t'p g\t'param\t'patt\t'patti\t'piyo\t'piyor\t'r an\t'r de\t'r ge\t'r he\t'r kim\t'ra k\t'ra v\t'rabad\t'raki\t'rakmi\t'rar \t'recek\t'reni\t'renin\t'ri b\t'ri ic\t'rin\t'rkes \t'rla b\t'rmiz\t'rmizi\t'rse\t'ruk\t'rum b\t'run\t's t\t'saci\t'ses\t'set\t'sevg\t'sevgi\t'sey h\t'sim d\t'simi \t'sin\t'sina\t'sle\t'soku\t'sumu\t'sumuz\t'tagi\t'tan\t'tane\t'ten \t'tid\t'tig\t'tigi\t'tli\t'tmeyi\t'tumu\t'tur\t'tuv\t'tuva\t'tuval\t'u kap\t'u p\t'um am\t'um ka\t'um si\t'umuz\t'umuz \t'un ge\t'urk\t'urmad\t'uruk\t'uruy\t'ustu\t'usu\t'uval\t'uvale\t'uyo s\t'vale\t'valet\t'vde y\t'vey b\t'vgi\t'vlen\t'y b\t'y ba\t'y bab\t'y hi\t'y his\t'yana\t'yapi\t'yasin\t'yim\t'yim \t'yoll\t'yor e\t'zara\t'zarar\t'zde\t'zen\t'zim d\t4\tadamla\tannem\tanneme\tarkadasim\tdaha\tdun gece\tgelmedi\ther gun\therkes\tilac\tkendimi\tkimseye\tkocam\tkomsumuz\tsinif\ttane\tuvey babam
+0.6\t' 15\t' 15 \t' abi\t' abi \t' acmi\t' ad\t' agl\t' agr\t' agri\t' ay\t' aya\t' basi\t' ben \t' bic\t' bica\t' but\t' butu\t' cak\t' dayi\t' dusu\t' ek\t' gelm\t' gi\t' gore\t' her \t' kork\t' mu\t' na\t' not\t' o o\t' onla\t' parm\t' pat\t' pis \t' say\t' sayi\t' se\t' sess\t' sora\t' sus\t' tar\t' ten\t' tene\t' tre\t' tren\t' var\t' ve s\t' yild\t' yiyo\t' zat\t' zate\t' zorb\t'15 \t'a gu\t'a ku\t'a olm\t'abi b\t'aca\t'acla\t'aclar\t'acmi\t'agr\t'agri\t'aha \t'ak d\t'ak va\t'akam\t'akami\t'aki \t'aki o\t'an b\t'an ya\t'annes\t'apiya\t'ar ad\t'arma\t'armag\t'armis\t'asi\t'asima\t'aten\t'aten \t'att\t'aya \t'ayan\t'ayim\t'ayim \t'az d\t'azmi\t'azmis\t'bakiy\t'bay\t'ben \t'bic\t'bica\t'bir a\t'but\t'butu\t'butun\t'ca b\t'ca i\t'cak v\t'cekm\t'cip\t'ciyor\t'cmis\t'da ag\t'dedes\t'den g\t'di el\t'din \t'dum s\t'dur \t'dusu\t'e al\t'e bil\t'e gor\t'e kad\t'e kal\t'e tu\t'e tuv\t'ecek\t'edes\t'edesi\t'efe\t'eff\t'effu\t'effus\t'egen\t'egime\t'ekli\t'ekte\t'ekten\t'emi \t'emin\t'emin \t'en c\t'en co\t'eneff\t'eni \t'ered\t'erede\t'ers\t'esi \t'esm\t'esmi\t'ess\t'essi\t'essiz\t'ette \t'evgil\t'eye g\t'ffu\t'ffus\t'fus\t'gelm\t'gi y\t'gi ya\t'gime\t'gime \t'gla\t'gore\t'goren\t'gre\t'gunde\t'ha \t'her \t'i ab\t'i abi\t'i at\t'i ci\t'i cik\t'i da\t'i el\t'i eli\t'i ka\t'i kar\t'i kes\t'i m\t'i ogr\t'i p\t'i son\t'ildi \t'iler \t'im m\t'im yo\t'imd\t'in di\t'in t\t'ini b\t'inizi\t'ip g\t'is ha\t'isa\t'isla\t'isma\t'isman\t'itmey\t'itti\t'iz bi\t'k a\t'k bas\t'k ci\t'k diy\t'k g\t'k ko\t'ki a\t'ki og\t'kork\t'korku\t'ksin\t'kunuy\t'lak\t'lak \t'lar \t'le d\t'lend\t'lendi\t'leni\t'li k\t'lmed\t'lmedi\t'lur\t'm am\t'm ama\t'm ban\t'm ben\t'm bir\t'm ce\t'm cok\t'm ev\t'm kaf\t'm m\t'ma b\t'ma ge\t'mada\t'magi\t'mcam \t'mde \t'meyi \t'mis h\t'miyo \t'muyo \t'n co\t'n do\t'n ev\t'n he\t'n kol\t'n yo\t'n yok\t'na do\t'na k\t'na so\t'nca b\t'nca i\t'nde b\t'neff\t'neffu\t'nere\t'nesi\t'nesi \t'nin \t'nis\t'niz\t'nizi \t'nmi\t'nnes\t'nnesi\t'not\t'num\t'num \t'oksa\t'onla\t'onlar\t'or an\t'or e\t'or he\t'orbal\t'ore\t'oren\t'ork\t'orku\t'parm\t'parma\t'pat\t'pis \t'piya\t'piya \t'r ann\t'r dis\t'r ev\t'r gel\t'r her\t'r ki\t'r u\t'ra bi\t'rar\t'rbal\t'rbali\t'rede \t'ri do\t'rin \t'rmad\t'rmag\t'rmagi\t'ruc\t'rum\t'rum 1\t'rum d\t'rum e\t'rum h\t'runca\t's g\t's ki\t'sa ca\t'sac\t'sani\t'sayil\t'se o\t'sess\t'sessi\t'sima\t'slar\t'sman\t'sora\t'ssi\t'ssiz\t'stedi\t'sur\t'sus\t'taki\t'tane \t'tar\t'tedi\t'tek b\t'tene\t'tenef\t'tik b\t'tim h\t'tin\t'tmeye\t'ttil\t'ttile\t'tu \t'tun \t'tunu\t'tunu \t'u ka\t'u pa\t'uc h\t'uc ha\t'uk v\t'um di\t'um e\t'um ki\t'ur y\t'urma\t'uste\t'utun\t'utun \t've s\t'veri\t'vgil\t'vgili\t'y h\t'yati\t'yazmi\t'yil\t'yinc\t'yok k\t'zat\t'zate\t'zaten\t'zdim\t'zdim \t'zin \t'zini\t'zini \t'zmi\t'zmis\t'zorb\t'zorba\t15\tabi\tamcam\tamcam bana\tannesi\tbana dokunuyor\tbebegime\tben\tbilmiyor\tbutun\tdayim\tdokunuyor\tgunde\ther\tkapiya\tolur\tpis\tustunde\tverdim\tyaninda\tyasindaki\tyatiyoruz\tyildir\tzaten\tzorbalik
+0.5\t' 11\t' 11 \t' 11 y\t' 15 y\t' aci\t' adi\t' an\t' ayag\t' bany\t' baze\t' beni\t' bizd\t' bo\t' bog\t' bos \t' bu g\t' ca\t' cant\t' cika\t' cip\t' cipl\t' cizi\t' dai\t' dair\t' dede\t' dem\t' ed\t' elin\t' en\t' fot\t' foto\t' geli\t' gune\t' hala\t' ici\t' iste\t' kan \t' kayb\t' ki \t' koc\t' kor\t' ku\t' kusu\t' nol\t' nolu\t' o ad\t' oda\t' odey\t' ola\t' onl\t' re\t' resm\t' si\t' sok\t' sor\t' soy\t' su i\t' taba\t' tr\t' turk\t' vi\t' vid\t' vide\t' yal\t' yani\t' yeg\t' yege\t'11 \t'11 y\t'11 ya\t'15 y\t'15 ya\t'a diy\t'a el\t'a ev\t'a git\t'a ic\t'a ko\t'acimi\t'ada k\t'adim\t'adim \t'afa\t'afam\t'aga\t'agini\t'air\t'aire\t'aired\t'ak c\t'ak f\t'ak fo\t'akla \t'ala \t'almam\t'altin\t'am bi\t'ama h\t'ama k\t'amim\t'an y\t'ana d\t'anami\t'anin\t'anma\t'anmiy\t'any\t'anyo\t'apal\t'apali\t'apid\t'apida\t'apisi\t'apmi\t'ar di\t'aram\t'ari m\t'asl\t'atiy\t'atiyo\t'atmam\t'atti \t'aya b\t'aya c\t'ayana\t'aybe\t'aybet\t'aze\t'azen\t'azen \t'azin\t'bali\t'balik\t'bany\t'banyo\t'basi\t'basim\t'baze\t'bazen\t'beni\t'betti\t'biliy\t'bizd\t'bizde\t'bog\t'bos \t'cagin\t'cami\t'cant\t'canta\t'ce b\t'ce ya\t'cem b\t'cika\t'cikar\t'cimi\t'cimi \t'cipl\t'cipla\t'cizi\t'da ol\t'da t\t'dai\t'dair\t'daire\t'dakl\t'dakla\t'dayan\t'de i\t'de ya\t'den a\t'deo\t'deye\t'deyim\t'di s\t'digin\t'dim \t'dimi \t'dir g\t'dir y\t'diyol\t'dudak\t'e bin\t'e ci\t'e d\t'e do\t'e n\t'e ol\t'e te\t'e uc\t'e v\t'e vu\t'e vur\t'ece y\t'eced\t'egeni\t'ek b\t'ek ba\t'eke\t'eli\t'eliy\t'eliyo\t'ell\t'elm\t'elme\t'em a\t'em co\t'emede\t'emez\t'emis\t'emis \t'en g\t'en i\t'en ya\t'en yo\t'eni a\t'eni e\t'enin \t'enl\t'enle\t'enle \t'er k\t'erde \t'erle\t'esi a\t'esi b\t'esime\t'etle\t'etle \t'ett\t'evin\t'eyi \t'eyin\t'ez \t'fam\t'fim\t'fimd\t'fimda\t'fot\t'foto\t'gazim\t'geli\t'geliy\t'gelme\t'geni\t'genim\t'gune\t'gunes\t'hala\t'hala \t'i ar\t'i ati\t'i bu \t'i ca\t'i kap\t'i kem\t'i tel\t'i yi\t'icam\t'icam \t'ici\t'ida\t'ida \t'idem\t'ideo\t'ifim\t'ifimd\t'ikam\t'ikar\t'iler\t'ilmaz\t'ilmiy\t'im gi\t'im r\t'im te\t'in de\t'inm\t'inme\t'ipl\t'ipla\t'iplak\t'ir c\t'ir o\t'ired\t'irede\t'irip\t'irip \t'irmi\t'is h\t'ise \t'isim \t'islar\t'isle\t'iste \t'isted\t'itle\t'itti \t'iye\t'iyorm\t'izde\t'izde \t'izin\t'iziy\t'k coc\t'k ett\t'k f\t'k fo\t'k fot\t'k gib\t'k ki\t'k yi\t'kafam\t'kan \t'kapal\t'kapid\t'kapis\t'kari\t'kayb\t'kaybe\t'ken\t'ki c\t'kili\t'kme\t'koc\t'kolum\t'kor\t'kusu\t'la s\t'lak f\t'ldir \t'le a\t'lek\t'leke\t'lemez\t'ler y\t'lerin\t'lette\t'leyi\t'lim\t'limd\t'litle\t'llad\t'lladi\t'lma\t'lmami\t'ltin\t'lumu\t'lur y\t'm beb\t'm coc\t'm evd\t'm gi\t'm is\t'm kim\t'm ne\t'm ol\t'm olm\t'm r\t'm sab\t'm si\t'm te\t'ma i\t'mag\t'may\t'me s\t'me v\t'meye\t'mez \t'mim\t'min b\t'misla\t'miyor\t'msum \t'mu a\t'mu al\t'muz\t'n bir\t'n don\t'n evi\t'n hap\t'na b\t'na d\t'na ka\t'nami\t'namiy\t'nde i\t'ne k\t'ne o\t'ne ol\t'nem i\t'nemi \t'ni ar\t'ni ev\t'nifim\t'nir\t'niyor\t'nle \t'nmed\t'nmedi\t'nol\t'nolu\t'nra t\t'nyo\t'o ad\t'o ada\t'odey\t'odeye\t'ogr\t'ok ko\t'oks\t'okul\t'okulu\t'ollad\t'ollu\t'olu\t'olun\t'omu\t'omu \t'onl\t'or c\t'or ev\t'or ge\t'or k\t'orb\t'orba\t'ormu\t'ort \t'otu\t'otur\t'oyu\t'ozl\t'p gu\t'p ya\t'pal\t'pali\t'pali \t'pid\t'pida\t'plak\t'plak \t'pmi\t'r 14\t'r 14 \t'r di\t'r ko\t'r ok\t'r oku\t'r t\t'ra t\t'ras\t'rba\t'rde \t'resm\t'resmi\t'ri d\t'ri m\t'riyo \t'rku\t'rma\t'rt \t'rt y\t'ruk \t'rum c\t'ruyo\t's h\t's ha\t's n\t's s\t'sacim\t'sayi\t'si a\t'sima \t'sime\t'sime \t'simi\t'sin b\t'sok\t'sokuy\t'soy\t'sted\t'sti\t'su i\t'su ic\t'sum \t't bi\t't bir\t't y\t'ta ka\t'taba\t'tam \t'te bi\t'te y\t'te ye\t'ted\t'ti \t'tida\t'tida \t'tile\t'tiler\t'tiyol\t'tle \t'tmam\t'tre\t'tren\t'ttan\t'ttan \t'tti s\t'turk\t'u gec\t'u ic\t'u ke\t'udak\t'udakl\t'uldu\t'uldu \t'umu a\t'un b\t'un g\t'un y\t'unde \t'unes\t'urt\t'uruk \t'usun\t'vid\t'vide\t'video\t'vin\t'ya ba\t'ya c\t'ya so\t'yak\t'yal\t'yanam\t'yani\t'yapmi\t'ybe\t'ybet\t'ybett\t'ydi\t'ye ka\t'yeg\t'yege\t'yegen\t'yim a\t'yim b\t'yolla\t'yor c\t'yor k\t'z bi\t'zde \t11\tannemi\tarabada\tatti\tbasima\tbazen\tbiliyorum\tbirakiyor\tbizde\tbos\tbu gece\tcalisiyorum\tciplak\tdayanamiyorum\tdiyor ama\tdudaklari\thala\tiste\tkan\tkapali\tkapatti\tkardesime\tki\tkomsum\tsacimi\tsimdi\tsinifimda\tyasindaki oglum\tyegenim\tyemeden
+0.4\t' 2 \t' an \t' an k\t' ati\t' atiy\t' att\t' atti\t' ayn\t' basl\t' bast\t' bay\t' bos\t' cag\t' cagi\t' cek\t' cu\t' def\t' deft\t' dey\t' deyi\t' duv\t' duva\t' ediy\t' ekm\t' ekme\t' evin\t' gir\t' giri\t' ho\t' icmi\t' isti\t' kada\t' kag\t' kagi\t' kizi\t' nef\t' nis\t' nisa\t' not \t' ode\t' ogr\t' ogre\t' on t\t' ozl\t' poli\t' res\t' sani\t' sek\t' sirt\t' sis\t' son\t' soyl\t' soz \t'a aya\t'a bag\t'a bi \t'a bit\t'a cal\t'a gir\t'a ici\t'a od\t'a tu\t'a va\t'a var\t'a vu\t'a vur\t'a yap\t'a yat\t'a yo\t'a yok\t'acak\t'acim\t'acl\t'ada \t'adar\t'adar \t'adi s\t'afami\t'afta \t'agimi\t'agir\t'agiri\t'ahatl\t'ak v\t'akl\t'akmiy\t'ald\t'aldi\t'ale\t'almay\t'am a\t'am an\t'amay\t'amla \t'an s\t'ana s\t'ane o\t'anmi\t'ant\t'ar ar\t'ar sa\t'ar u\t'ar uy\t'ar ya\t'aras\t'ari b\t'arip\t'arip \t'ars\t'arsa\t'asak \t'asli\t'astir\t'atam\t'atami\t'ate\t'atti\t'ayag\t'ayak\t'ayb\t'ayin\t'ayla \t'ayn\t'bam a\t'basl\t'bast\t'basti\t'bett\t'bi bi\t'bicak\t'bile \t'bizi \t'bos\t'cak \t'ce n\t'ce ne\t'ced\t'cek k\t'cem \t'cen h\t'cin d\t'ciy\t'ciyi\t'cla\t'clar\t'cmed\t'cmede\t'cum\t'da tu\t'dak\t'dam\t'dan d\t'dar\t'dar \t'de te\t'def\t'deft\t'defte\t'demi\t'den c\t'den i\t'di 1\t'di e\t'di p\t'di pa\t'di te\t'dinc\t'dince\t'div\t'dive\t'diven\t'dun b\t'duv\t'duva\t'duvar\t'e bo\t'e de\t'e ev\t'e eve\t'e kim\t'e ne\t'e pa\t'e par\t'e uc \t'e yem\t'edig\t'edigi\t'efo\t'efon\t'eft\t'efte\t'efter\t'egi\t'egim \t'ek y\t'ek yi\t'eki\t'ekmek\t'eks\t'elef\t'elefo\t'em c\t'em i\t'eme d\t'emedi\t'emek\t'emle\t'enden\t'enef\t'enim\t'er si\t'erdim\t'eri d\t'ermi\t'es g\t'eta\t'etl\t'etm\t'etme\t'evind\t'eyip\t'eyip \t'f g\t'fami\t'fami \t'fla\t'fon\t'fte\t'fter\t'fteri\t'gec\t'gil\t'gilim\t'gim \t'girip\t'glum\t'glumu\t'gren\t'gu \t'hatl\t'i ag\t'i ann\t'i ark\t'i ba\t'i be\t'i biz\t'i bos\t'i ha\t'i ki\t'i kim\t'i mon\t'i ol\t'i pa\t'i si\t'i ve\t'i ver\t'i z\t'i zo\t'i zor\t'icak\t'icmed\t'icmi\t'idinc\t'igim\t'ik b\t'ik c\t'ik g\t'il y\t'il ya\t'ilacl\t'ile\t'ilec\t'ilece\t'ilo v\t'im a\t'im de\t'im ev\t'im ha\t'im ka\t'im ta\t'imi v\t'in a\t'in ev\t'in g\t'in ko\t'in y\t'in ya\t'ina g\t'inde \t'ini k\t'ini y\t'inifi\t'iniz\t'ip gu\t'ir de\t'ir sa\t'iri k\t'irti\t'is ki\t'istes\t'istiy\t'itt\t'ive\t'iven\t'iya \t'iyiy\t'iz b\t'k ba\t'k cik\t'k e\t'k on\t'k yap\t'k yem\t'kadar\t'kayin\t'keti\t'ki g\t'kizi\t'kla \t'kli\t'klu\t'kopek\t'kta k\t'kuy\t'kuyo\t'l o\t'la bi\t'la gi\t'lacl\t'lacla\t'ladi\t'ladi \t'lal\t'lara\t'lara \t'ldir\t'ldum\t'ldum \t'le y\t'lecek\t'lef\t'lefo\t'lefon\t'ler s\t'leri\t'let\t'lett\t'lmam \t'lmay\t'lo v\t'lo ve\t'ltina\t'lumun\t'lun \t'm 1\t'm art\t'm def\t'm has\t'm i\t'm ik\t'm iki\t'm olu\t'm so\t'm yok\t'ma d\t'ma h\t'ma ha\t'ma k\t'mak\t'man o\t'mda b\t'mde\t'me b\t'me ba\t'me d\t'mede\t'meyi\t'mi s\t'mi v\t'mi ve\t'misim\t'misle\t'mizin\t'mler\t'mont \t'mu d\t'n ag\t'n al\t'n at\t'n coc\t'n ded\t'n haf\t'n se\t'n ses\t'nce a\t'nda t\t'ne ka\t'ne z\t'ne za\t'nem \t'nered\t'ni ka\t'ni ke\t'nifi\t'nisa\t'nisan\t'nma\t'nmak\t'nmak \t'nmey\t'nmiyo\t'nnem \t'not \t'not b\t'nt \t'nti\t'nun \t'o an\t'o ann\t'o v\t'o ver\t'oda\t'ode\t'oga\t'oglum\t'ogre\t'ok o\t'olan \t'oli\t'olis\t'on i\t'on t\t'on ta\t'onda\t'ont \t'onun\t'opek\t'opek \t'or ca\t'or n\t'orla \t'orm\t'orunm\t'ot \t'ot b\t'ot bi\t'oturu\t'oyl\t'oz \t'oz k\t'ozle\t'p gun\t'p s\t'paras\t'poli\t'polis\t'r ay\t'r ca\t'r dah\t'r ne\t'r o\t'r sad\t'r uy\t'r yan\t'r yo\t'r yok\t'ramiy\t'ret\t'ri bi\t'rim d\t'rip b\t'rla e\t'rmiy\t'rmiyo\t'rsu\t'rsun\t'rsun \t'rum u\t'runc\t'runm\t'sa g\t'sak \t'saniy\t'se b\t'se g\t'sem \t'sild\t'sildi\t'sile\t'simin\t'sin d\t'sin g\t'sinin\t'sirt\t'sirti\t'sizc\t'sizce\t'slar \t'sler \t'sman \t'son\t'soyl\t'soz \t'ssizc\t'stes\t'stiy\t'stiyo\t'stu\t't b\t'taki \t'tamiy\t'tasin\t'telef\t'ti h\t'ti k\t'ti s\t'tigim\t'tik c\t'tim d\t'tina\t'tina \t'tiriy\t'u acm\t'u ald\t'u an\t'u bil\t'u d\t'u ist\t'u ko\t'u s\t'ugu \t'ulun \t'um ar\t'um ol\t'um so\t'un bi\t'un d\t'une \t'unu k\t'unun \t'ur ta\t'ur ya\t'uruc\t'use \t'uta\t'uvar\t'uyl\t'var o\t'var y\t've ge\t've k\t've ki\t'vind\t'vinde\t'vlend\t'vurma\t'ya bi\t'yag\t'yan \t'ye s\t'yim v\t'yo an\t'yor n\t'z d\t'zen \t'zle\t'zmis \t'zorla\t2\taciyor\taltina\tan\tbagirip\tbakiyorum\tbile\tbir daha\tbizi\tboyle\tbuldum\tdefterine\tediyor\tekmek\tesim\tgecen hafta\tgidince\thafta\ticiyor\ticmeden\tilaclarini\tkadar\tkafami\tkardesimi\tkopek\tmont\tnerede\tnot\toglumun\tokulun\tolan\tolan biri\ton tane\tsessizce\tsoz\tuyuyamiyorum\tyapiyor\tyapiyorlar\tyasindayim ve\tyazmis\tzorla
+0.3\t' 13\t' 13 \t' 20\t' 5 \t' abl\t' abla\t' acm\t' ada\t' adam\t' agla\t' agli\t' aliy\t' alma\t' ayd\t' ayni\t' baki\t' bazi\t' bi d\t' bili\t' bitt\t' bu s\t' buld\t' bulm\t' ce\t' coc\t' cocu\t' de o\t' deme\t' disl\t' dud\t' duda\t' edin\t' eks\t' eksi\t' en \t' eng\t' enge\t' erk\t' erke\t' etme\t' fo\t' herg\t' icim\t' icm\t' iki \t' in\t' ise\t' isim\t' it\t' kaf\t' kafa\t' kan\t' kari\t' kilo\t' koyd\t' kus\t' kuz\t' kuze\t' ni\t' olan\t' olur\t' on \t' oz\t' pe\t' pol\t' sef\t' sefe\t' sild\t' soz\t' su a\t' susu\t' tas \t' tem\t' temi\t' tur\t' uc\t' uyur\t' uyus\t' yaka\t' yakt\t' yaln\t' yik\t'1 y\t'1 ya\t'1 yas\t'13 \t'a a\t'a ben\t'a bin\t'a biz\t'a dok\t'a du\t'a ek\t'a gec\t'a ka\t'a kad\t'a kay\t'a kir\t'a ma\t'a sir\t'a ta\t'abi\t'abi \t'abl\t'abla\t'ablam\t'aciy\t'adam\t'agit\t'agl\t'agla\t'agliy\t'ah u\t'aha d\t'ak de\t'ak l\t'ak la\t'aklar\t'akma\t'aktim\t'alid\t'alide\t'aln\t'alni\t'alniz\t'am ed\t'ama c\t'amana\t'amin\t'amin \t'an se\t'ana k\t'ane \t'aney\t'aneye\t'anim \t'anmak\t'ap y\t'ap yo\t'apis\t'ar bu\t'ar n\t'ar ne\t'ar o\t'ar y\t'as \t'asan\t'asi y\t'asti\t'ayak \t'ayinv\t'ayni\t'ayni \t'ayr\t'azak\t'azak \t'azi \t'azin \t'azl\t'azla\t'bah u\t'baki\t'bam k\t'basin\t'baya\t'baya \t'bazi\t'bege\t'begim\t'ben o\t'bili\t'bim\t'bim \t'bitt\t'bitti\t'bla\t'blam\t'bu g\t'bu ge\t'bu s\t'bu se\t'buld\t'buldu\t'bulm\t'bulma\t'bunu \t'c u\t'c uy\t'ce k\t'cede\t'cede \t'cikam\t'cim r\t'coc\t'cocu\t'cu s\t'cu sa\t'cum \t'da s\t'da si\t'daki \t'dan s\t'dayak\t'de ba\t'de k\t'de s\t'de ye\t'dede\t'dem c\t'demek\t'den d\t'deyin\t'di 2\t'di si\t'digim\t'dile\t'diler\t'dim m\t'dimi\t'dirme\t'disl\t'disle\t'don\t'dort \t'du \t'dud\t'duda\t'dul\t'e ac\t'e bak\t'e ce\t'e cik\t'e hep\t'e kar\t'e ki\t'e od\t'e oda\t'e ola\t'e sok\t'e ta\t'e tab\t'e yas\t'e ye\t'edil\t'edile\t'edin \t'efer\t'efer \t'ekler\t'eksi\t'eksi \t'elinc\t'elind\t'elli\t'elli \t'em an\t'emi b\t'emiz\t'en a\t'en gu\t'en ha\t'ende\t'endin\t'endir\t'engel\t'enim \t'er y\t'er yo\t'erdel\t'erey\t'ereye\t'ergu\t'ergun\t'erine\t'erkek\t'erm\t'ermis\t'ersem\t'etmen\t'etti\t'ettig\t'eye s\t'eyinc\t'fer\t'fer \t'fta \t'gar\t'gell\t'gelli\t'gliy\t'gliyo\t'grend\t'gretm\t'h u\t'ha d\t'ha do\t'herg\t'hergu\t'hic u\t'i 2\t'i am\t'i ama\t'i ban\t'i bu\t'i co\t'i cu\t'i di\t'i diy\t'i sim\t'i soy\t'i te\t'i yap\t'i yil\t'i yin\t'ic u\t'ic uy\t'icim\t'icim \t'icm\t'idem \t'ifi\t'ikami\t'iki \t'iki y\t'ilim\t'ilim \t'ilo\t'ilo \t'im ba\t'im co\t'im e\t'im h\t'im me\t'im ol\t'im ra\t'im su\t'im u\t'im ve\t'imdi \t'imi d\t'imse \t'in bu\t'in p\t'ina s\t'inca \t'indak\t'inday\t'ine \t'inin\t'inin \t'inir\t'inirl\t'inv\t'inva\t'inval\t'ir ay\t'ir da\t'ir g\t'ir ye\t'irsi\t'irsin\t'irt\t'is c\t'isan\t'ise g\t'ism\t'ist\t'itiy\t'itiyo\t'itmis\t'iye \t'iyi\t'izce \t'ize\t'ize \t'izim \t'izin \t'k di\t'k et\t'k la\t'k og\t'k ogr\t'k ve\t'kaf\t'kafa\t'kat \t'kazak\t'kek\t'ki ge\t'ki o\t'ki yi\t'kilo\t'kilo \t'kini\t'klar\t'kleri\t'kluy\t'kluyo\t'kolun\t'koyd\t'koydu\t'ksi \t'ktu\t'kulun\t'kum \t'kursu\t'kus\t'kuz\t'kuze\t'kuzen\t'l b\t'l d\t'l ed\t'l edi\t'l ol\t'lad\t'lan b\t'lar m\t'lati\t'ldak\t'ldaki\t'lden\t'lden \t'le c\t'le ci\t'le k\t'lec\t'lece\t'ler d\t'lerd\t'lerde\t'leyip\t'lide\t'lidem\t'lince\t'liyo \t'lli \t'llu\t'lmaz \t'lni\t'lniz\t'lo \t'lum \t'm ad\t'm edi\t'm ki \t'm me\t'm na\t'm pi\t'm pis\t'm ra\t'm rah\t'm sim\t'm soy\t'm ve\t'm ve \t'm yo\t'ma bi\t'ma c\t'ma co\t'mak i\t'mana\t'mana \t'mdi \t'mdi 2\t'mem \t'meme\t'men \t'mez\t'mi bu\t'mi de\t'mi sa\t'mini\t'misi\t'mle\t'mse \t'mus k\t'n ban\t'n bil\t'n da\t'n dur\t'n e\t'n m\t'n olm\t'n p\t'na g\t'nama\t'nda c\t'ndey\t'ndin\t'ne h\t'ne he\t'nemin\t'nerey\t'neye\t'neye \t'ngel\t'ngell\t'ni og\t'ni s\t'nim o\t'nin a\t'nirl\t'nma \t'nu ko\t'nva\t'nval\t'nvali\t'o ve\t'ocu\t'oday\t'olan\t'olis \t'olum\t'or 1\t'or am\t'or d\t'orsu\t'orsun\t'ort y\t'orun\t'orunc\t'oto\t'otog\t'oture\t'oyd\t'oydu\t'p yo\t'p yok\t'para \t'pida \t'pisi\t'pisin\t'pol\t'pti\t'r ara\t'r art\t'r ayd\t'r ben\t'r bu \t'r ded\t'r evd\t'r gec\t'r me\t'r mer\t'r ner\t'r sab\t'r tu\t'r ye\t'rad\t'ran\t'rdel\t'rdil\t'rend\t'rendi\t'retm\t'retme\t'rey\t'reye\t'reye \t'rgu\t'rgun\t'rgun \t'rke\t'rkek\t'rla \t'rli \t'rsem\t'rsem \t'rsin\t'rsin \t'rta\t'rucu\t'rucu \t'rum o\t'rum s\t'ruy\t's c\t's kim\t's va\t's var\t'sak d\t'san y\t'sef\t'sefe\t'sefer\t'si ba\t'si y\t'sinir\t'siri\t'siyor\t'sleri\t'sli\t'sliy\t'sna\t'sor\t'soz\t'su an\t'sun \t'susu\t'susuy\t't ka\t'tak\t'tami\t'tas\t'tas \t'temiz\t'terin\t'ti a\t'ti b\t'tigin\t'tilde\t'tim y\t'tmen\t'tog\t'tri\t'tte \t'tti b\t'ttig\t'ttigi\t'ture\t'turki\t'turuc\t'u an \t'u g\t'u ge\t'u sat\t'u se\t'u sef\t'ubu\t'uc \t'ucu\t'ucu s\t'uk va\t'uklu\t'ula g\t'uldak\t'ulma\t'ulun\t'um 1\t'um b\t'um bu\t'um ha\t'um o\t'un k\t'un ka\t'up \t'urke\t'urken\t'urki\t'urucu\t'us k\t'use\t'usl\t'usle\t'usler\t'ustur\t'uyol\t'uyola\t'uyur\t'uyurk\t'uyust\t'uyuyo\t'uzel\t'uzen\t'uzeni\t'vali\t'valid\t'vap y\t'var b\t'var n\t'vde d\t'ven\t'venl\t'vurun\t'ya ki\t'ya s\t'yak \t'yakt\t'yakti\t'yaln\t'yalni\t'yarin\t'yasi\t'yazin\t'yce\t'ye g\t'ye gi\t'ye go\t'yemi\t'yi k\t'yik\t'yince\t'yinv\t'yinva\t'yle \t'yni\t'yni \t'yo o\t'yor 1\t'yor b\t'yor d\t'yurk\t'yurke\t'yust\t'yustu\t'yuyo\t'z de\t'z deg\t'zak\t'zak \t'zce \t'zeni\t'zenim\t'zik\t'zim t\t'zin o\t'ziy\t'zla\t'zuk \t13\t5\talmaya\tannemin\taydir\tayni\tbir aydir\tbitti\tbu sefer\tbunu\tcevap yok\tcikamiyorum\tcocuklar\tdayak\tdemek\tdeyince\tdiye\tdort\tedin\ten\tengelli\tevinde\tgelince\thergun\ticim\tiki\tkazak\tkilo\tkimse\tkimse bilmiyor\tkizim\tnereye\todasina\tokuldaki\tolur tabii\ton\tpara\tpolis\tsakliyor\tsefer\tsorunca\tsu an\ttas\tuyurken\tuyusturucu\tvar nereye\tvurunca\tyarin\tyasak\tyazin\tyiyor\tzamana\tzamana kadar
+0.2\t' 13 y\t' 16\t' 16 \t' 17\t' 17 \t' 17 y\t' 20 \t' 8 \t' 9 y\t' adr\t' adre\t' ama\t' ama \t' ayda\t' bar\t' basa\t' bizi\t' bosa\t' bu\t' bu h\t' bunu\t' cami\t' cars\t' cekm\t' da y\t' de \t' demi\t' diye\t' don\t' dus\t' en c\t' evi\t' gal\t' gali\t' gect\t' geri\t' gorm\t' goz\t' gul\t' guz\t' guze\t' han\t' hel\t' hela\t' hepi\t' hoc\t' hoca\t' iciy\t' ig\t' igr\t' igre\t' ise \t' karn\t' kere\t' list\t' mas\t' masa\t' mem\t' mi b\t' mor\t' o y\t' o yu\t' o z\t' o za\t' olac\t' olsu\t' ort\t' orta\t' part\t' per\t' po\t' pou\t' poun\t' sat\t' seke\t' seki\t' sev\t' simd\t' siri\t' sise\t' tam \t' tek \t' ucu\t' ucun\t' uyuy\t' uzun\t' varm\t' ve k\t' ver \t' vere\t' vu\t' vur\t' vurd\t' ya \t' yapa\t' yapt\t' yazm\t' yiye\t' yol\t' yuzd\t'0 p\t'0 po\t'0 pou\t'13 y\t'13 ya\t'16 \t'17 \t'17 y\t'17 ya\t'2 y\t'2 ya\t'2 yas\t'20 \t'3 y\t'3 ya\t'3 yas\t'7 y\t'7 ya\t'7 yas\t'9 y\t'a 20\t'a 20 \t'a ag\t'a agl\t'a ay\t'a ded\t'a do\t'a got\t'a ik\t'a iki\t'a me\t'a ok\t'a oku\t'a ola\t'abii\t'abii \t'acin\t'acind\t'acm\t'ada o\t'adami\t'adi b\t'adr\t'adre\t'adres\t'aha\t'ailey\t'ak y\t'ak ye\t'aka\t'aki a\t'akla\t'akli\t'akliy\t'alib\t'aliba\t'allah\t'alma\t'alti \t'am d\t'am di\t'am v\t'amam \t'amis \t'an do\t'an ko\t'an o\t'an ol\t'andir\t'ane\t'ank \t'ank k\t'apar\t'apiyi\t'apt\t'apti\t'ar ac\t'ar b\t'ar d\t'ar g\t'ar ge\t'ar k\t'ar ka\t'ar ko\t'ar p\t'ara b\t'ari d\t'ark\t'ark e\t'arni\t'arnim\t'asak\t'asim \t'asin \t'asla\t'atal\t'atali\t'atild\t'atm\t'atma\t'ats\t'atsa\t'atta\t'attan\t'ava\t'avas\t'ayagi\t'ayda\t'ayda \t'aza \t'azim\t'azm\t'bak\t'bank \t'bar\t'basa\t'basa \t'ben b\t'ben y\t'berd\t'berde\t'bii\t'bii \t'bir c\t'bir o\t'bizi\t'blam \t'borcu\t'bosa\t'bu h\t'bu ha\t'bunu\t'c ha\t'c haf\t'cars\t'cbir \t'ce t\t'ce y\t'cekmi\t'ceks\t'cen\t'cen \t'cer\t'cikis\t'cim \t'cin y\t'cinda\t'ciyo\t'cmiy\t'cmiyo\t'cok k\t'cuk c\t'cum v\t'cunc\t'cuncu\t'cur\t'curu\t'da 2\t'da 20\t'da a\t'da c\t'da ca\t'da i\t'da p\t'dad\t'dama\t'dama \t'dami\t'dan b\t'de co\t'de p\t'de yo\t'dedim\t'dek\t'deki\t'deki \t'dem \t'deme\t'demis\t'di ko\t'di o\t'di og\t'dic\t'dice\t'dicem\t'dim e\t'dir a\t'dirm\t'dre\t'dres\t'dus\t'e 4\t'e 40\t'e 40 \t'e ar\t'e ara\t'e at\t'e ati\t'e bu\t'e don\t'e gid\t'e got\t'e hak\t'e he\t'e ke\t'e kur\t'e old\t'e p\t'e yo\t'e yok\t'e z\t'ebi\t'ebil\t'ebili\t'eceks\t'ecen\t'ecen \t'eciyo\t'ede c\t'eder\t'edik\t'ediy\t'egl\t'ek al\t'ek g\t'ek k\t'ek yo\t'eker \t'ekmi\t'elal\t'elal \t'elim\t'emes\t'en ge\t'en h\t'enc \t'ence\t'eng\t'enge\t'eninc\t'enis\t'enisi\t'eniy\t'eniyo\t'epi\t'er d\t'er s\t'eri s\t'erin\t'esil\t'esild\t'esin\t'esti\t'ette\t'eve d\t'evler\t'eyin \t'fes\t'gal\t'gali\t'galib\t'gecen\t'geciy\t'gel\t'geri\t'geri \t'gi a\t'gidic\t'gili\t'gim o\t'gimi \t'girin\t'giriy\t'git \t'gli\t'glum \t'gorm\t'goz\t'grenc\t'greni\t'gret\t'gul \t'gumd\t'gumda\t'gun d\t'guz\t'guze\t'guzel\t'hava \t'hel\t'hela\t'helal\t'hepi\t'hoc\t'hoca\t'hoca \t'i ad\t'i coc\t'i do\t'i ge\t'i od\t'i r\t'i sey\t'iba\t'iba \t'iciy\t'iciyo\t'ide\t'idemi\t'idic\t'idice\t'igi \t'igr\t'igre\t'igren\t'ik bi\t'ik ke\t'ik s\t'ikiy\t'ikiyo\t'ikler\t'ikte\t'ikten\t'ikti \t'ilara\t'ilde\t'ileye\t'ilma\t'ilmi\t'im an\t'im i\t'im ik\t'im is\t'imi p\t'imi s\t'in he\t'in or\t'in tu\t'inga\t'inga \t'ip a\t'ip d\t'ip du\t'ip s\t'ir ar\t'ir co\t'ir ki\t'ir te\t'iri b\t'iring\t'irmek\t'is si\t'isan \t'isind\t'isini\t'itli\t'itli \t'itmem\t'itmi\t'iyc\t'iyo a\t'iyo o\t'iz de\t'iz i\t'iz is\t'iz o\t'izc\t'izce\t'izli\t'izlik\t'k ad\t'k ada\t'k al\t'k alm\t'k an\t'k be\t'k co\t'k day\t'k do\t'k ke\t'k sa\t'ka y\t'kag\t'kagi\t'karar\t'karni\t'ker \t'kere\t'kere \t'kes g\t'kesil\t'ki ar\t'ki co\t'ki h\t'ki ha\t'kir\t'kizim\t'kke\t'kken\t'kken \t'kla\t'klarl\t'kler\t'ksa\t'kti \t'ktora\t'l e\t'l i\t'la a\t'la n\t'lah \t'lal \t'lam \t'lama\t'lar g\t'lar k\t'lar p\t'larm\t'larmi\t'lata\t'lde\t'ldirm\t'lemes\t'lemi\t'lemiy\t'ler\t'ler \t'ler g\t'ler k\t'lers\t'lerse\t'leyin\t'lib\t'liba\t'liba \t'lim \t'liste\t'litli\t'llah\t'llah \t'ller\t'lleri\t'lli\t'llu \t'lmasa\t'lmaz\t'lniz \t'lsu\t'lsun\t'lsun \t'lti \t'lti y\t'lum k\t'lumu \t'lur t\t'luyo \t'm 13\t'm 13 \t'm ar\t'm ca\t'm de \t'm ed\t'm g\t'm her\t'm ist\t'm o y\t'm on\t'm sus\t'm ta\t'm v\t'mam \t'men\t'mesi \t'mi bi\t'mi do\t'mi p\t'mi pa\t'mide\t'miz\t'mizd\t'mla\t'mor\t'mun\t'mun \t'n a\t'n bak\t'n be\t'n cok\t'n de\t'n ha\t'n i\t'n il\t'n ila\t'n ki\t'n ort\t'n tu\t'n uy\t'n uyu\t'na ba\t'nab\t'nc \t'nce t\t'nd \t'nda s\t'nday\t'ne s\t'nga\t'nga \t'nge\t'ni e\t'ni p\t'nim i\t'ninc\t'nince\t'nisi\t'nisin\t'nk k\t'nor\t'nun\t'o du\t'o dun\t'o y\t'o yu\t'o yuz\t'o z\t'o za\t'o zam\t'oca \t'oca a\t'ogra\t'ogren\t'ogret\t'ok an\t'ok e\t'ok on\t'okum\t'olac\t'olaca\t'oldum\t'olsu\t'olsun\t'olumu\t'ond\t'onda \t'or ar\t'or b\t'or do\t'or ki\t'ora\t'ora \t'ora g\t'orcu\t'orcum\t'ormus\t'orta\t'ortas\t'osa\t'oun\t'ound\t'ound \t'oyle \t'oyler\t'p du\t'p gi\t'pa \t'part\t'pay\t'payl\t'payla\t'pek\t'pek \t'pidan\t'piyi\t'piyi \t'pou\t'poun\t'pound\t'r ac\t'r aci\t'r al\t'r ali\t'r b\t'r be\t'r car\t'r da\t'r od\t'r oda\t'r pas\t'r saa\t'r sil\t'r tab\t'r var\t'ra b\t'ra g\t'raba\t'raba \t'rakti\t'rcu\t'rcum\t'rcum \t'rden\t'rden \t'reden\t'rem\t'remi\t'remiy\t'renc\t'ri ya\t'rik \t'rim b\t'rim t\t'riml\t'rine \t'ring\t'ringa\t'rk d\t'rk e\t'rk et\t'rle\t'rli\t'rmus \t'rni\t'rnim\t'rta \t'rtas\t'rtasi\t'runu\t's p\t's si\t'sa \t'sakli\t'san\t'san \t'seke\t'seker\t'seki\t'sem\t'sen\t'setmi\t'sev\t'sey\t'seye\t'seye \t'si bu\t'si ko\t'sim c\t'simd\t'simdi\t'sirin\t'sise\t'sise \t'siyla\t'smi\t'sterd\t'su a\t'sun d\t'sund\t'sunda\t't d\t't da\t't edi\t't s\t't ya\t'tabii\t'tali\t'tani\t'tasi\t'te b\t'te k\t'ter\t'terd\t'terdi\t'tey\t'ti he\t'ti y\t'ti ya\t'tik d\t'tild\t'tind\t'tinda\t'tini\t'tiniz\t'tir\t'tir \t'tira\t'tli \t'tma\t'tmis \t'tora\t'tora \t'tsa\t'tta\t'tub\t'turec\t'turu\t'tut\t'u a\t'u ac\t'u go\t'u ha\t'u haf\t'u is\t'u m\t'uc yi\t'ucun\t'ucunc\t'uk c\t'ular\t'ular \t'uld\t'um an\t'um be\t'um on\t'um t\t'uma g\t'umd\t'umda\t'umdan\t'umun\t'umun \t'un yo\t'und \t'ur g\t'urla\t'urlar\t'ursu\t'uyuy\t'uz ba\t'uzd\t'uzde\t'uzden\t'uzel \t'uzun \t'varm\t'varmi\t'vas\t'vend\t'vende\t'ver \t'verec\t'vler\t'vur\t'ya ca\t'ya k\t'yagi\t'yaka\t'yani \t'yapa\t'yapar\t'yapt\t'yapti\t'yazm\t'yda\t'yda \t'yda 2\t'ydir \t'ye c\t'ye so\t'yecek\t'yenis\t'yim k\t'yin \t'yip a\t'yiye\t'yler\t'ylers\t'yo du\t'yok g\t'yorm\t'yormu\t'yoru\t'yuy\t'yuzd\t'yuzde\t'z an\t'z b\t'z ba\t'z di\t'z diy\t'z is\t'z s\t'za \t'zar\t'zas\t'zce\t'zden\t'zden \t'zim \t'zli\t'zlik\t'zlik \t'zuk\t'zun \t16\t17\t20\t8\tablam\tagliyor\taileye\taliyor\talti\talti yasindaki\tama\tayda\tayda 20\tbank\tbasa\tbasladi\tben bakiyorum\tbeni oldurecek\tbir cocuk\tborcum\tbu hafta\tcocuklari\tcocuklarla\tde\tdedim\tdiyorlar\tdoktora\ten cok\tgaliba\tgecen\tgeri\tgidecegim\tgidicem\tgosterdi\tguzel\thava\thelal\thepimiz\thepsini\thicbir\thicbir sey\thissetmiyorum\thoca\tise\tkapidan\tkapiyi\tkere\tkesildi\tkilitli\tkisi\tkolumu\tkuzenim\to yuzden\toglum\toldum\toldurecek\tolsun\tortasinda\tpound\tseker\tsiringa\tsise\tsoylersem\ttabii\ttam\ttek\tucuncu\tuzun\tvarmis\tver\tveriyorum\tvurdu\tya\tyalniz\tyani\tyemek\tyenisini\tyuzden
+0.1\t' 14 \t' 14 y\t' 3 \t' 40\t' 40 \t' 9 \t' adin\t' alm\t' anah\t' aydi\t' ayi\t' bak\t' beg\t' bege\t' beri\t' bird\t' bor\t' borc\t' bul\t' can\t' cop \t' cum\t' cuma\t' dor\t' dort\t' duny\t' eder\t' ele\t' elek\t' esi\t' etm\t' faz\t' fazl\t' gib\t' gibi\t' gos\t' gost\t' gr\t' grub\t' guc\t' gucl\t' hak\t' has\t' hav\t' havl\t' hicb\t' hos\t' ik\t' iki\t' il\t' iyiy\t' ker\t' kest\t' kir\t' kiri\t' kiz \t' kons\t' kurs\t' maa\t' maas\t' merd\t' mus\t' ne o\t' nor\t' norm\t' o k\t' onun\t' op\t' oti\t' otiz\t' oyna\t' sakl\t' sene\t' sey \t' sig\t' sir\t' tak\t' tani\t' ter\t' tey\t' teyz\t' tuk\t' uc g\t' uc k\t' ul\t' ula\t' ulas\t' uze\t' uzer\t' uzu\t' ve \t' ve o\t' verm\t' yak\t' yakm\t' yan\t' yasl\t' yazi\t' yemi\t' yok \t'14 \t'14 y\t'14 ya\t'a 2\t'a ac\t'a an\t'a dev\t'a f\t'a fa\t'a faz\t'a gi\t'a kap\t'a ols\t'a pa\t'a par\t'a tan\t'a yuz\t'aas\t'abas\t'abasi\t'aci\t'acikt\t'acta\t'acta \t'ada c\t'adin \t'agi b\t'aglad\t'aht\t'ahta\t'ahtar\t'aj \t'ak e\t'ak et\t'ak g\t'ak is\t'akil\t'akile\t'akk\t'akka\t'akkin\t'alla\t'alled\t'am de\t'am h\t'ama d\t'ama g\t'amada\t'amaz\t'ana y\t'anah\t'anaht\t'apila\t'ar al\t'ara y\t'aran\t'arda\t'arda \t'arkt\t'arkta\t'asi d\t'asil \t'asimi\t'asir\t'asiri\t'aslad\t'avla\t'ayla\t'ba \t'bal\t'bam y\t'basla\t'begen\t'ben i\t'bende\t'beri\t'beri \t'bet\t'bi h\t'bi ki\t'bini\t'bir g\t'bird\t'birde\t'bor\t'borc\t'buyug\t'c g\t'c gu\t'c gun\t'ca a\t'cagim\t'cak g\t'can\t'cas\t'casi\t'casi \t'cbi\t'cbir\t'ce ke\t'cem\t'cez\t'cind\t'cip \t'clu\t'clug\t'clugu\t'cok a\t'cok o\t'cok y\t'cop \t'cor\t'cu \t'cuk y\t'cukk\t'cukke\t'cuma\t'cuma \t'cuy\t'da \t'da ma\t'da o\t'dakil\t'dan y\t'de c\t'de ke\t'degil\t'deri\t'derim\t'di an\t'di de\t'dim k\t'din\t'dokul\t'dor\t'dort\t'duny\t'dunya\t'durag\t'e anl\t'e bag\t'e ban\t'e bul\t'e c\t'e co\t'e deg\t'e dem\t'e ek\t'e gel\t'e guc\t'e her\t'e ic\t'e ici\t'e kaf\t'e ken\t'e kes\t'e no\t'e nor\t'e on\t'e oto\t'e sek\t'eciy\t'edek\t'edeki\t'ederi\t'edi y\t'edin\t'edir\t'edir \t'ediye\t'ediyo\t'egenm\t'egil\t'ek be\t'ek is\t'ek o\t'eki \t'ekle\t'ekle \t'eksin\t'ektr\t'ektri\t'elek\t'elekt\t'elen\t'elmi\t'elmiy\t'em d\t'eml\t'en be\t'en iy\t'en m\t'en ma\t'enci\t'encim\t'endis\t'eni b\t'eniml\t'enler\t'epsin\t'er a\t'er v\t'er ve\t'er ye\t'erdi \t'erdiv\t'erec\t'erece\t'eri b\t'ermek\t'ermiy\t'ese \t'esi g\t'esim \t'et ed\t'ete b\t'ettik\t'ey y\t'eyim\t'eyim \t'eyz\t'eyze\t'ezi\t'ezin\t'faz\t'fazl\t'fazla\t'gari\t'gas\t'gelin\t'gelmi\t'genc \t'genm\t'genme\t'gi bo\t'gib\t'gibi\t'gider\t'glad\t'gladi\t'gos\t'gost\t'goste\t'grub\t'grubu\t'guc\t'gucl\t'guclu\t'h e\t'hak\t'hav\t'havl\t'hicb\t'hicbi\t'hta\t'htar\t'htari\t'i ay\t'i bak\t'i bog\t'i cok\t'i deg\t'i dok\t'i dov\t'i dur\t'i es\t'i g\t'i gu\t'i gun\t'i h\t'i haf\t'i he\t'i hep\t'i kac\t'i ma\t'i pi\t'i pis\t'i se\t'i su\t'i tas\t'i uc\t'i uc \t'i yak\t'ibi\t'ibi h\t'icb\t'icbi\t'icbir\t'ide b\t'ider\t'igim \t'ii \t'ik da\t'ik e\t'ik v\t'ik va\t'il d\t'il du\t'ilan\t'ilar\t'ile \t'ilen \t'iley\t'iliri\t'ilit \t'ils\t'ilsi\t'ilsin\t'im 1\t'im cu\t'im v\t'ima s\t'imdak\t'ime e\t'imi b\t'imi k\t'imin\t'imin \t'in bi\t'in on\t'ine g\t'ing\t'ini d\t'ini i\t'inift\t'inim\t'inim \t'ip b\t'ip ba\t'ip i\t'ip is\t'ir an\t'ir di\t'ir ge\t'ir t\t'ird\t'irde\t'irden\t'irdi \t'ire\t'iriz\t'iriz \t'irli\t'irli \t'is s\t'isanl\t'isard\t'ised\t'isi b\t'isiyl\t'isset\t'istik\t'iya\t'iye s\t'iyiyi\t'iz v\t'iz va\t'iz yo\t'izda \t'izl\t'izml\t'izmli\t'k go\t'k l\t'k u\t'kac y\t'kakt\t'kakta\t'kara\t'karim\t'kel\t'ken k\t'ker\t'kest\t'kesti\t'ki e\t'ki es\t'ki i\t'ki t\t'kici \t'kile\t'kiler\t'kimda\t'kimiz\t'kiri\t'kkin\t'klara\t'klari\t'kli o\t'kmek\t'kmek \t'kons\t'ktr\t'ktri\t'ktrik\t'kulu\t'kurs\t'kuru\t'l de\t'l du\t'l dur\t'l on\t'la ka\t'laca\t'lacag\t'lanl\t'lanla\t'lasa\t'lasam\t'ldi y\t'le de\t'le ka\t'le ko\t'le ya\t'lekt\t'lektr\t'li b\t'li o\t'li ol\t'lid\t'ligi \t'lik \t'lik g\t'lik v\t'lim b\t'lind\t'lise \t'list\t'lit \t'lled\t'llede\t'lluy\t'lmaya\t'lmem \t'lmiyo\t'lnizi\t'ltind\t'lu g\t'lunu\t'lunu \t'm bit\t'm boz\t'm bu \t'm cu\t'm cum\t'm del\t'm ger\t'm gu\t'm gun\t'm hal\t'm he\t'm kal\t'm mo\t'm mor\t'm o \t'm tab\t'm tek\t'm va\t'm var\t'ma ka\t'maa\t'maas\t'mada \t'mak \t'man \t'masi\t'masi \t'masin\t'maz\t'maz \t'maz d\t'mdak\t'mdaki\t'mdi g\t'me e\t'me ek\t'me gu\t'memey\t'menl\t'menle\t'merd\t'merdi\t'mesi\t'mi k\t'mis s\t'miz y\t'morar\t'msun\t'msunu\t'n ai\t'n ail\t'n ber\t'n bic\t'n bu\t'n deg\t'n er\t'n gu\t'n gun\t'n iy\t'n iyi\t'n kes\t'n kiz\t'n kor\t'n ma\t'n or\t'n su\t'n sur\t'n te\t'n ve\t'n ver\t'n ya \t'n yen\t'na gi\t'na y\t'na ya\t'nah\t'naht\t'nahta\t'ncim\t'ndak\t'ndaki\t'ndayi\t'ndi k\t'ndis\t'ne g\t'ne i\t'ne ic\t'neden\t'nedi\t'nedir\t'ni a\t'ni de\t'ni i\t'ni ic\t'ni si\t'ni ya\t'nift\t'nifta\t'nim b\t'nim h\t'niml\t'nimle\t'nin o\t'nizim\t'nk \t'nlara\t'nlarl\t'nme g\t'norm\t'norma\t'nsa\t'ntr\t'nu ki\t'nu s\t'nu si\t'nusm\t'nutt\t'nuttu\t'nya\t'nyad\t'nyada\t'obu\t'ok a\t'ok u\t'okakt\t'olum \t'olunu\t'omsun\t'ona b\t'ons\t'onusm\t'opa\t'or be\t'or co\t'or ka\t'or s\t'or so\t'orar\t'orc\t'ord\t'ormal\t'ors\t'oste\t'oster\t'oti\t'otiz\t'otizm\t'oya\t'oyna\t'oynam\t'ozu\t'p i\t'p is\t'pacak\t'parkt\t'per\t'pila\t'pim\t'pin\t'psin\t'psini\t'r ak\t'r aks\t'r ark\t'r bur\t'r ce\t'r diy\t'r do\t'r kap\t'r on\t'r onl\t'r son\t'r ta\t'r va\t'r yap\t'r yer\t'rab\t'rabas\t'racag\t'raf\t'rag\t'ragi\t'ram \t'ramaz\t'rdi \t'rdim \t'rdiv\t'rdive\t'renci\t'renl\t'renle\t'ri ba\t'ri y\t'rik k\t'rin o\t'rine\t'rini\t'rini \t'risi\t'risiy\t'riz\t'rk \t'rkt\t'rkta\t'rmadi\t'rmus\t'rsu \t'rtt\t'rub\t'rubu\t'rubu \t's be\t's ben\t's du\t's e\t's es\t's sa\t's v\t's yol\t'sa s\t'sard\t'sarda\t'sas\t'sasi\t'sat\t'se gi\t'se ye\t'sene\t'setm\t'sey \t'sey y\t'si g\t'si ge\t'si o\t'si ya\t'sic\t'sig\t'sikt\t'sikti\t'sini \t'siyl\t'slad\t'sladi\t'sli \t'smi \t'soyle\t'sset\t'ssetm\t'steme\t'stik\t'stik \t'stird\t'syal\t't ed\t'ta k\t'tal\t'tanis\t'taniy\t'tari\t'tari \t'tasim\t'te h\t'teye\t'teye \t'teyz\t'teyze\t'ti c\t'ti co\t'ti sa\t'tim s\t'tiz\t'tizm\t'tizml\t'tmem\t'tmenl\t'tmis\t'tok\t'trenl\t'trik\t'tti c\t'tup\t'turuy\t'u de\t'u du\t'u si\t'uc g\t'uc gu\t'uc k\t'uclu\t'uclug\t'ucu \t'ucuy\t'uk y\t'uk ye\t'ukke\t'ukken\t'ulas\t'ulasa\t'uldum\t'uluy\t'uluyo\t'um co\t'um he\t'um u\t'um va\t'un bo\t'un v\t'un ve\t'unma\t'unu s\t'unun\t'unutt\t'uny\t'unya\t'unyad\t'ur t\t'urag\t'uragi\t'url\t'ursu \t'ursun\t'urta\t'uru\t'urunc\t'us du\t'uyug\t'uyugu\t'uzer\t'uzu\t've o\t'vere\t'verm\t'verme\t'vermi\t'vla\t'vurd\t'vurdu\t'y d\t'yada \t'yakm\t'yala\t'yasl\t'yasli\t'yazi\t'ydu\t'ye p\t'ye po\t'yim i\t'yip\t'yip \t'yip i\t'yiyi\t'yiyim\t'yle k\t'yna\t'ynam\t'ynama\t'yok \t'yor s\t'yug\t'yugu\t'yumu\t'yze\t'z da\t'z de \t'z ka\t'z v\t'z va\t'z var\t'z yo\t'z yok\t'zay\t'zayi\t'zda \t'zel\t'zel \t'zer\t'zim h\t'zima\t'zima \t'zml\t'zmli\t'zmli \t'zum\t13 yasindayim\t14\t3\t40\t9\tadini\tagliyorum\tanahtari\tbakici\tben iyiyim\tbenimle\tberi\tbilmiyorum\tbirakiyorlar\tbirden\tbiri\tcocuklara\tcop\tcuma\tdisarda\tdunyada\tederim\temekli\tgenc\tgrubu\tguclugu\tisim\tiyiyim\tkadin\tkilit\tkiz\tkomsunun\tkursu\tmahallede\tnasil\togrenme\togrenme guclugu\togretmenler\tonlari\totizmli\tpark\tsey\tsoylemem\tuc gundur\tve\tyalnizim\tyok
-0.1\t' 18\t' 18 \t' 18 u\t' 18 y\t' al \t' ant\t' antr\t' aram\t' aray\t' asl\t' asla\t' ayl\t' ayr\t' ayri\t' bac\t' baca\t' bas \t' baya\t' bend\t' bile\t' birk\t' biz \t' boyu\t' bula\t' buna\t' ceva\t' ciki\t' cop\t' da k\t' dag\t' dan\t' dani\t' de k\t' det\t' deta\t' deva\t' dig\t' dige\t' dogu\t' dokt\t' dol\t' dola\t' dura\t' duyg\t' eg\t' eh\t' ekl\t' ekle\t' elb\t' elbe\t' em\t' emi\t' emin\t' etk\t' etki\t' etmi\t' evi \t' evim\t' far\t' fark\t' fir\t' firs\t' ga\t' geci\t' gel\t' ger\t' geze\t' gida\t' gide\t' gitt\t' gon\t' gonu\t' grup\t' gulu\t' guv\t' guve\t' hata\t' he \t' icme\t' ih\t' iht\t' ihti\t' ing\t' ingi\t' izi\t' izin\t' izl\t' izle\t' kabu\t' kac \t' kacm\t' kad\t' kals\t' kirk\t' kurt\t' lis\t' lu\t' lut\t' lutf\t' madd\t' me\t' memn\t' men\t' menu\t' mesa\t' mis\t' misi\t' morl\t' ne d\t' ne v\t' o ka\t' olma\t' olmu\t' onle\t' otob\t' oyl\t' oyle\t' oyu\t' oyun\t' oze\t' ozel\t' parc\t' pek \t' peki\t' post\t' ps\t' psi\t' psik\t' resi\t' ro\t' saa\t' saat\t' san\t' sey\t' sidd\t' sik\t' sonu\t' sozl\t' tabi\t' takv\t' tas\t' tat\t' tati\t' tav\t' terc\t' tm\t' uyum\t' uzg\t' uzgu\t' va\t' val\t' vall\t' ve b\t' ve h\t' vey\t' veya\t' yari\t' yokt\t'18 \t'18 u\t'18 y\t'18 ya\t'6 y\t'6 ya\t'6 yas\t'8 u\t'a al\t'a ali\t'a bis\t'a co\t'a de\t'a deg\t'a dog\t'a don\t'a ha\t'a he\t'a kac\t'a kon\t'a y\t'a yar\t'a zam\t'aat\t'abami\t'abay\t'aber\t'aber \t'aberl\t'abi k\t'abil\t'abili\t'abu\t'ac a\t'ac ay\t'acim \t'aciyo\t'ada d\t'aday\t'adi t\t'adik\t'adik \t'agim \t'aha f\t'ailem\t'aj g\t'ak b\t'ak ic\t'ak s\t'ak se\t'akal\t'aki y\t'akim \t'akime\t'akkim\t'akmay\t'akv\t'akvi\t'akvim\t'al \t'ali k\t'alim\t'alim \t'alist\t'als\t'alsi\t'alsin\t'alya\t'am y\t'aml\t'amla\t'an be\t'an g\t'an ge\t'an k\t'aned\t'anede\t'ani\t'anism\t'anit\t'anit \t'anla \t'anlam\t'anmam\t'anmis\t'annel\t'antr\t'antre\t'ap \t'apild\t'apma \t'apmay\t'aptin\t'ar bi\t'ar i\t'ar ic\t'ar ki\t'ara n\t'arari\t'arc\t'arca\t'ardi \t'ari y\t'arima\t'ark \t'arkli\t'arsi \t'as us\t'asa d\t'asi \t'asi b\t'asi f\t'askal\t'asla \t'ast\t'atilm\t'atmak\t'avl\t'ay b\t'aya d\t'aya g\t'ayac\t'ayaca\t'ayay\t'ayayi\t'aydir\t'ayet \t'ayi o\t'aylar\t'ayli\t'ayri\t'ayrin\t'azla \t'baca\t'bag\t'bagi\t'bami\t'bas \t'bay \t'bayag\t'bebek\t'bekle\t'bend\t'ber\t'berl\t'berle\t'bes\t'bette\t'bi d\t'bi k\t'bii k\t'bile\t'biraz\t'biris\t'biriy\t'birk\t'birka\t'biz \t'boyu\t'boyun\t'bozuk\t'bug\t'bugu\t'bula\t'bulam\t'buna\t'bunal\t'bur\t'burad\t'bus\t'bus d\t'c a\t'c ay\t'c ay \t'c yi\t'c yil\t'ca ag\t'cak s\t'cakl\t'cakla\t'cbiri\t'ce o\t'ce u\t'cekl\t'cekle\t'cele\t'celer\t'ces\t'cesi\t'cet\t'cete\t'ceva\t'cevap\t'cid\t'cih\t'cih \t'cih e\t'ciki\t'cikiy\t'clik \t'cok i\t'cop\t'cugum\t'da bu\t'da di\t'da e\t'da ko\t'da m\t'daki\t'dan\t'dan a\t'dan g\t'dani\t'danis\t'dar d\t'dar s\t'ddet\t'ddet \t'de hi\t'deceg\t'dedem\t'degis\t'demey\t'det\t'det \t'deta\t'detay\t'deva\t'devam\t'di t\t'di y\t'dige\t'diger\t'dila\t'dilar\t'dim y\t'disi\t'diye\t'doga \t'dogac\t'dogu\t'dogum\t'dokt\t'dokto\t'dol\t'dola\t'dolap\t'dugu \t'dukc\t'dukca\t'dum g\t'durun\t'duyg\t'duygu\t'e bas\t'e dev\t'e dog\t'e ger\t'e gu\t'e his\t'e isi\t'e ist\t'e l\t'e m\t'e ot\t'e uy\t'e yap\t'ebek\t'ebekl\t'ecekl\t'ecele\t'eci\t'ect\t'ecti\t'edem \t'edey\t'edeyi\t'egis\t'egist\t'ek gr\t'ek ya\t'ek ye\t'el \t'el ka\t'elb\t'elbe\t'elbet\t'eld\t'elec\t'elece\t'elemi\t'elen \t'eler \t'eliri\t'elmem\t'em ic\t'em y\t'em ya\t'eme g\t'emem\t'emem \t'emey\t'emeye\t'emezd\t'emn\t'emnu\t'emnun\t'enc\t'encli\t'ende \t'endik\t'eni t\t'enmi\t'enu \t'epim\t'epimi\t'er b\t'er bi\t'er i\t'er is\t'er ol\t'er t\t'er ya\t'erc\t'erci\t'ercih\t'ere g\t'erg\t'eri t\t'erimi\t'eriml\t'erind\t'ermem\t'ern\t'erne\t'es go\t'esaj\t'esaj \t'esit\t'esl\t'esle\t'et a\t'et et\t'etay\t'etayl\t'eteri\t'etim\t'etim \t'etisk\t'etk\t'etki\t'etkin\t'etmem\t'evam\t'evap\t'evi d\t'evimi\t'evir\t'evliy\t'ey ya\t'ey yo\t'eya\t'eya \t'eyi t\t'eyiz\t'eyiz \t'eza\t'ezdim\t'far\t'fark\t'farkl\t'fen \t'fen y\t'fir\t'firs\t'firsa\t'ftada\t'ga b\t'gaca\t'gacak\t'geci\t'gect\t'gecti\t'gelec\t'gelir\t'ger d\t'geze\t'gida\t'gida \t'gide\t'gidem\t'gilen\t'giliz\t'gimiz\t'gis\t'gist\t'gisti\t'giti\t'gitmi\t'gitt\t'gitti\t'glig\t'gligi\t'golu\t'gon\t'gonu\t'gonul\t'gorus\t'grenm\t'grup\t'gula\t'gular\t'gulu\t'guluy\t'gum v\t'gun a\t'guv\t'guve\t'guven\t'h et\t'h etm\t'ha f\t'ha fa\t'hata\t'he \t'hepim\t'her s\t'hi \t'hli\t'hti\t'htiy\t'htiya\t'i al \t'i ara\t'i bab\t'i bul\t'i gel\t'i gi\t'i gib\t'i gos\t'i ici\t'i iz\t'i izl\t'i ken\t'i ko\t'i ola\t'i on\t'i soz\t'i ter\t'i yet\t'icme\t'ida b\t'idd\t'idde\t'iddet\t'ideme\t'ift\t'ifta\t'iger\t'ih e\t'ih et\t'iht\t'ihti\t'ihtiy\t'ii k\t'ii ki\t'ik m\t'ik me\t'iki\t'iko\t'ikol\t'ikolo\t'il h\t'il hi\t'il ol\t'ilar \t'ileri\t'ileyi\t'ilgi \t'ili\t'ili \t'iliz\t'ilizc\t'illa\t'illar\t'im am\t'im be\t'im do\t'ime y\t'imev\t'imevi\t'imi y\t'imizd\t'imle\t'inca\t'inde\t'inem\t'iner\t'ingi\t'ingil\t'ini g\t'insan\t'ir b\t'ir h\t'ir ik\t'ir mi\t'iraz\t'iri g\t'irik\t'iril\t'iris\t'irisi\t'iriyl\t'irk \t'irka\t'irkac\t'irle\t'irlen\t'irm\t'irme\t'irme \t'irs\t'irsat\t'isel\t'ish\t'isi d\t'isiy\t'isk\t'iski\t'iskin\t'isli\t'islik\t'ismi \t'ista\t'ister\t'isti \t'it d\t'it de\t'itim\t'itim \t'ittik\t'iya k\t'iyac\t'iydi \t'iye k\t'iyec\t'iyet\t'iz k\t'izimi\t'izle\t'izley\t'j g\t'k bek\t'k d\t'k ge\t'k gr\t'k gru\t'k is\t'k ist\t'k m\t'k me\t'k mer\t'k o\t'k ok\t'k oku\t'k se\t'k sey\t'k yar\t'k yok\t'k z\t'ka b\t'kab\t'kabu\t'kac a\t'kac h\t'kacm\t'kacma\t'kak\t'kak \t'kakl\t'kakla\t'kalar\t'kalma\t'kals\t'kalsi\t'kca\t'kca \t'kce\t'kce \t'ken b\t'ket \t'kezi\t'kezin\t'kild\t'kime\t'kimev\t'kimi\t'kinca\t'kinl\t'kinli\t'kirk\t'kirk \t'kisin\t'kkim\t'kkimd\t'kkur \t'kkurl\t'kle \t'kle i\t'klet \t'kli b\t'kmay\t'kod\t'kodu\t'kolo\t'kolog\t'konut\t'ktor\t'kul\t'kul s\t'kunm\t'kur e\t'kurl\t'kurle\t'kurs \t'kurt\t'kutup\t'kvi\t'kvim\t'kvime\t'l bi\t'l bit\t'l et\t'l etm\t'l hi\t'l his\t'l olm\t'l so\t'l son\t'l ya\t'la k\t'lab\t'labi\t'labil\t'land\t'landi\t'lap\t'lar i\t'last\t'lasti\t'lat\t'lat \t'latir\t'lbe\t'lbet\t'lbett\t'ldug\t'ldugu\t'ldukc\t'le bi\t'le o\t'le ol\t'leceg\t'lem i\t'lemey\t'lenmi\t'lerim\t'let \t'leyim\t'lgi \t'li a\t'li bi\t'li gi\t'lik m\t'lila\t'lilar\t'lili\t'linc\t'lir \t'liri\t'lirim\t'lisl\t'lisli\t'liz\t'lizc\t'lizce\t'llar \t'lle\t'lmeye\t'log\t'log \t'lse\t'lu gi\t'luk \t'lum g\t'luna\t'luna \t'lund\t'lunda\t'lur o\t'lut\t'lutf\t'lutfe\t'lya\t'm bi \t'm buy\t'm do\t'm ede\t'm gec\t'm hak\t'm hep\t'm ko\t'm mu\t'm uc\t'm uc \t'm yas\t'ma di\t'ma go\t'ma ki\t'ma o\t'madd\t'madik\t'manl\t'manla\t'mayay\t'mda \t'mden\t'mden \t'me gr\t'memn\t'memnu\t'meni\t'menu\t'menu \t'mesa\t'mesaj\t'mesin\t'mest\t'met\t'metl\t'mev\t'mevi\t'mevi \t'meyiz\t'mezd\t'mezdi\t'mile \t'miley\t'misin\t'mka\t'mli \t'mm \t'mnu\t'mnun\t'morl\t'morlu\t'mus \t'mus m\t'n ac\t'n ala\t'n am\t'n ben\t'n bo\t'n bur\t'n buy\t'n gel\t'n ic\t'n ik\t'n iki\t'n ols\t'n on\t'n one\t'n onu\t'na ha\t'nak\t'nas\t'nasi\t'nca a\t'nce o\t'ncli\t'nclik\t'ncu\t'ncu \t'nden\t'nden \t'ndik\t'ndik \t'ne d\t'ne de\t'ne ge\t'ne v\t'ne va\t'neli\t'nelik\t'nemle\t'nen\t'nen \t'nen o\t'ner\t'ngi\t'ngil\t'ngili\t'ni d\t'ni g\t'ni go\t'ni t\t'ni ta\t'nism\t'nisma\t'nit \t'niye\t'niye \t'niz \t'nla k\t'nlam\t'nlata\t'nlati\t'nlem\t'nleme\t'nlisl\t'nlist\t'nmam\t'nmam \t'nmis\t'nmis \t'nnel\t'nneml\t'nra h\t'nras\t'nrasi\t'nsan\t'nsanl\t'ntre\t'ntren\t'nu a\t'nu ac\t'nuc\t'nul\t'null\t'nullu\t'nusay\t'nusma\t'o ar\t'o i\t'o ka\t'o kad\t'obus\t'ocuk \t'odum\t'odum \t'og \t'ogac\t'ogaca\t'ogum\t'ok d\t'ok g\t'ok ge\t'okag\t'okagi\t'okak\t'okak \t'okakl\t'okta\t'okta \t'okto\t'oktor\t'oktu\t'oktu \t'okull\t'okunm\t'olap\t'oldug\t'olduk\t'ole\t'olisi\t'olma\t'olmu\t'olmus\t'olo\t'olog\t'olog \t'oluru\t'on k\t'onle\t'onlem\t'onmek\t'onras\t'onu a\t'onuc\t'onul\t'onull\t'onut\t'onut \t'op \t'opya \t'or p\t'orus\t'osl\t'osta\t'osy\t'osya\t'otob\t'otobu\t'oyun\t'oze\t'ozel\t'ozel \t'ozler\t'ozuk\t'p a\t'p b\t'p p\t'p v\t'parc\t'parca\t'park \t'parki\t'pek d\t'peki\t'peki \t'pha\t'phan\t'phane\t'pi \t'pild\t'pildi\t'pimi\t'pimiz\t'pma \t'pmay\t'pmayi\t'post\t'posta\t'psik\t'psiko\t'ptin\t'ptini\t'pya \t'r buy\t'r c\t'r cok\t'r deg\t'r dil\t'r dol\t'r ed\t'r ede\t'r ha\t'r ic\t'r ici\t'r ik\t'r iki\t'r is\t'r ka\t'r l\t'r mis\t'r so\t'r su\t'r yet\t'ra h\t'ra n\t'ra ne\t'rac\t'raca\t'raday\t'ralar\t'rali\t'rama\t'ramad\t'rari\t'rasi \t'raz\t'rca\t'rci\t'rcih\t'rcih \t'rdik\t'rdik \t'rdur\t'rdur \t'rduru\t're g\t're gi\t'renme\t'resit\t'ri a\t'ri ke\t'ri s\t'ri te\t'rim y\t'rima\t'rima \t'rimle\t'rind\t'rinde\t'rint\t'rinti\t'riyl\t'riyle\t'riz d\t'rk y\t'rkac\t'rkac \t'rkc\t'rkce\t'rkce \t'rket \t'rkezi\t'rkli\t'rkli \t'rlatm\t'rlen\t'rler \t'rmal\t'rme \t'rmed\t'rmedi\t'rmem\t'rmem \t'rne\t'rom\t'rs \t'rsat\t'rsi\t'rsi \t'rsu a\t'rum g\t'rup\t'rur g\t'rusu\t'ruz a\t's b\t's dur\t's go\t's ka\t's o\t's us\t's ust\t's ya\t's yo\t'sa d\t'sa do\t'saa\t'saat\t'saj\t'saj \t'saj g\t'sanl\t'sayim\t'se ba\t'sel\t'sene \t'si b\t'si bi\t'si de\t'si f\t'si ye\t'sidd\t'sidde\t'siko\t'sikol\t'sil h\t'sim b\t'siml\t'simle\t'sin a\t'sindi\t'sit\t'siyle\t'skal\t'skala\t'sla \t'slik\t'slik \t'smay\t'sme\t'smis\t'smisl\t'sokag\t'sokak\t'sonu\t'sonuc\t'sozl\t'sozle\t'sta k\t'ster \t'stu \t'su b\t't de\t't e\t't m\t't o\t't ol\t'ta ya\t'tabi\t'tada\t'tada \t'takv\t'takvi\t'tan \t'tan b\t'tans\t'tat\t'tati\t'tatil\t'tav\t'tayl\t'tbo\t'tbol\t'terc\t'terci\t'tese\t'tfe\t'tfen\t'tfen \t'tilm\t'tilmi\t'tim o\t'tisk\t'tiski\t'tiya\t'tiyac\t'tki\t'tkin\t'tkinl\t'tmak\t'tmak \t'tmem \t'tmeni\t'tmiy\t'tmiyo\t'tob\t'tobu\t'tobus\t'toru\t'torun\t'tun a\t'tuph\t'tupha\t'turkc\t'u gi\t'u laz\t'ubu \t'ubu g\t'udu \t'ugum \t'uk ba\t'ukc\t'ukca\t'ukca \t'ukt\t'ul et\t'ul s\t'ul so\t'ulam\t'ulama\t'ulari\t'ulast\t'ullar\t'ullu\t'um bi\t'um yo\t'umk\t'umuy\t'umuyo\t'un ai\t'un al\t'un de\t'una\t'una \t'unal\t'unce\t'uncu\t'uncu \t'uni\t'unut \t'uph\t'upha\t'uphan\t'upl\t'ur e\t'ur ed\t'ur ge\t'ur o\t'ur ol\t'urac\t'uraca\t'urad\t'urada\t'urdur\t'urkc\t'urkce\t'urle\t'urler\t'urs \t'urun \t'us d\t'us m\t'usay\t'usayi\t'usmay\t'ustu \t'utf\t'utfe\t'utfen\t'utup\t'utuph\t'uven\t'uvend\t'uygul\t'uyo i\t'uyu\t'uyuk \t'uyumu\t'uyus\t'uyuya\t'uz a\t'uz g\t'uzg\t'uzgu\t'uzgun\t'uzu \t'vall\t'valla\t'vam\t'vap\t've b\t've bi\t've h\t've ha\t'vet a\t'vet g\t'veya\t'veya \t'vi d\t'vime\t'vime \t'vimi\t'vir\t'vurur\t'y a\t'y y\t'y yo\t'y yok\t'ya g\t'yaca\t'yacag\t'yagi \t'yakiy\t'yari\t'yarim\t'yde\t'ydir\t'ye d\t'yen\t'yeni \t'yet e\t'ygul\t'ygula\t'yi \t'yi o\t'yi og\t'yi ol\t'yi t\t'yi te\t'yil o\t'yilla\t'yip g\t'yir h\t'yir i\t'ylar\t'ylar \t'yle b\t'yli\t'yo i\t'yok i\t'yokt\t'yoktu\t'yor p\t'yri\t'yrin\t'yrint\t'yudu \t'yuk \t'yumuy\t'yun\t'yun a\t'yur\t'yus\t'yuya\t'z k\t'z o\t'zce d\t'zdi\t'zgu\t'zgun\t'zi d\t'zi de\t'zim\t'zimi\t'zla \t'zler\t'zleri\t'zley\t'zleyi\t'zu \t14 yasindayim\t18\t18 yas\tacmadilar\tailem icin\tal\talmayayim\tanlatmak\tanne baba\taramadim\tasla\tbakim\tbakimevi\tbas\tbasa don\tbayagi\tbilgi\tbir dil\tbir iki\tbir yer\tbir yil\tbiri gelsin\tbirisiyle\tbiriyle\tbirkac\tbisiklet\tbiz\tboyunca\tbunlara\tbunlara ne\tbunlari\tbunlari kim\tburada\tbuyudu\tbuyuk\tcocugum\tcocuk\tcok uzun\tdaha fazla\tdedem\tdoga\tdogacak\tdurdurun\tediyorum\tekle\telbette\temin\temin degilim\tetmiyorum\tevi\tfarkli\tfarkli bir\tfazla\tgeceleri\tgelemem\tgelirim\tgenclik\tgida\tgittik\tgoster\tguvende\thaftada\thamile\thamileyim\thatirlatma\the\thicbiri\thissetmek\tikisi de\tingilizce\tingilizce devam\tinsanla\tisterim\tiyi olur\tizin\tkac\tkalsin\tkimse bana\tkirk\tkisin\tkonusayim\tkonut\tkopya\tkopyasini al\tkurs\tlutfen\tmenu\tmesaj\tmisin\tne demek\tne oldu\tne var\tneler var\to kadar\tokul sonrasi\tokullar\toldugu\toldukca\tolmus\tolur olur\tolur tabi\tolurum\tonleme\tonleme grubu\torada\totopark\toyle\toyun alani\tozel\tpek\tpeki\tpsikolog\tsanmam\tsene\tsey yok\tsiddet\tsikayet\tsokak\tsokaklar\tsonrasi\tsoyle\ttabi ki\ttabii ki\ttakvime\ttelefonum\ttercih\ttercih etmiyorum\ttesekkur\ttesekkur ederim\ttesekkurler\tturkce\tunut\tustu\tve doga\tveriler\tverilerim\tvermem\tveya\tyanlislik\tyanlislik var\tyanlisti\tyapacagiz\tyapacak seyler\tyapildi\tyapma\tyapmadim\tyaptiniz\tyardim\tyarim\tyaziyorum\tyeni\tyetiskin\tyil olmadi\tyoktu
-0.2\t' 19\t' acil\t' acl\t' acli\t' act\t' acti\t' ai\t' ail\t' aile\t' ak\t' ana\t' anao\t' bag\t' bagi\t' bah\t' bahc\t' beli\t' bilg\t' boy\t' bu k\t' bu o\t' bun\t' car\t' co\t' de g\t' dep\t' dere\t' dil\t' dil \t' doga\t' don \t' dur \t' duy\t' ede\t' el \t' el k\t' eme\t' emek\t' er\t' et\t' fe\t' fil\t' fiy\t' fiya\t' gere\t' gol\t' gunu\t' hab\t' habe\t' hakl\t' hami\t' hapi\t' hati\t' hen\t' henu\t' ikin\t' ikis\t' ilk \t' is \t' iz\t' kac\t' kam\t' kapa\t' keb\t' keba\t' ked\t' kedi\t' koru\t' kot\t' kotu\t' kulu\t' kum\t' lam\t' lamb\t' laz\t' lazi\t' li\t' mad\t' mah\t' maha\t' mark\t' meg\t' mege\t' mera\t' merk\t' mes\t' must\t' muz\t' muze\t' ne y\t' ned\t' nede\t' nel\t' nele\t' o d\t' o de\t' oku\t' okud\t' olu\t' ona \t' onay\t' one\t' onem\t' oray\t' oto\t' otop\t' otu\t' otur\t' pek\t' ra\t' ran\t' sad\t' sade\t' sag \t' seve\t' sika\t' siki\t' sili\t' soka\t' sun\t' sunn\t' tab\t' tam\t' tari\t' tasi\t' tek\t' tes\t' tese\t' toru\t' tum\t' ur\t' uz\t' vak\t' vakt\t' vari\t' ve d\t' ve p\t' yara\t' yaz \t' yeti\t' yil\t' yill\t' yin\t' yine\t' yolu\t' zan\t' zann\t'a 1\t'a bak\t'a be\t'a cok\t'a di\t'a et\t'a hat\t'a kim\t'a l\t'a la\t'a laz\t'a n\t'a po\t'a se\t'a su\t'a yu\t'aan\t'aann\t'aanne\t'aat \t'abaa\t'abaan\t'acil\t'acils\t'acli\t'aclik\t'acmad\t'acmak\t'actil\t'adan\t'adan \t'adec\t'adece\t'aftay\t'ag o\t'ag ol\t'agiml\t'aha g\t'ahal\t'ahall\t'ahc\t'ahce\t'ail\t'aile\t'aile \t'ak bi\t'ak k\t'ak ka\t'aki b\t'akim\t'akimi\t'aklad\t'aklan\t'akta\t'al y\t'alard\t'alari\t'ali g\t'alisi\t'alk\t'all\t'alle \t'am ka\t'aman \t'amand\t'amil\t'amile\t'an ku\t'ana h\t'anao\t'anaok\t'anlik\t'annet\t'ans\t'ansi\t'aok\t'aoku\t'aokul\t'apci\t'apin\t'aptim\t'ar ol\t'ar pa\t'ar su\t'aranl\t'ardan\t'ari a\t'ari k\t'arin \t'ariz\t'ariz \t'arke\t'arket\t'arki\t'arki \t'arn\t'arsi\t'as u\t'at k\t'atila\t'atir\t'atirl\t'atma \t'aye\t'ayet\t'ayir\t'ayk\t'aylam\t'aziy\t'aziyo\t'baa\t'baan\t'baann\t'baba \t'babaa\t'bac\t'bagim\t'bahc\t'bahce\t'bap\t'bapc\t'bapci\t'basiy\t'bek b\t'beli\t'ber \t'bilg\t'bilgi\t'bilir\t'bir p\t'bitin\t'bizim\t'boy\t'bu o\t'bun\t'bural\t'buray\t'buyud\t'buyuk\t'c b\t'c bi\t'cak b\t'ce c\t'cegiz\t'cek y\t'cel\t'cen y\t'ci \t'cida\t'cik \t'cil\t'cils\t'cin c\t'cin h\t'ciyd\t'ciydi\t'cler \t'clikt\t'cmad\t'cmadi\t'cmak\t'cmak \t'cok d\t'cok u\t'ctil\t'ctila\t'cuk b\t'da da\t'da de\t'da ka\t'dagi\t'dam o\t'de as\t'de g\t'de ok\t'de v\t'dece \t'delik\t'dep\t'dere\t'derec\t'di ba\t'di d\t'di h\t'di ha\t'dikl\t'dil\t'dil \t'dim g\t'dimiz\t'dinla\t'dira\t'disi \t'doga\t'don \t'doner\t'du k\t'durd\t'durdu\t'duy\t'e as\t'e cok\t'e da\t'e gr\t'e gru\t'e is\t'e kon\t'e ok\t'e oku\t'eba\t'ebap\t'ebapc\t'ecel\t'ecmi\t'ecmiy\t'ede \t'efon \t'eger\t'eger \t'egili\t'egiz\t'egiz \t'ek n\t'ek ne\t'ekk\t'ekku\t'ekkur\t'el k\t'eldim\t'elem\t'eleme\t'elim \t'elir\t'elmey\t'em s\t'emekl\t'emli\t'emli \t'en on\t'en yi\t'eni d\t'enme \t'enmek\t'enuz\t'enuz \t'ep k\t'er se\t'erak\t'erak \t'erek \t'eri \t'eri g\t'eril\t'erile\t'erim \t'erkez\t'erler\t'esek\t'esekk\t'esili\t'esin \t'esinl\t'et g\t'et ge\t'et i\t'et is\t'ete \t'eti \t'etis\t'ets\t'etsi\t'ettim\t'eva\t'evi \t'evli\t'fil\t'fiya\t'fiyat\t'fon \t'fon e\t'for\t'ftay\t'ftaya\t'g o\t'g ol\t'gdu\t'gecel\t'gecmi\t'gelem\t'ger \t'gere\t'gerek\t'gi b\t'gibi \t'gidec\t'gidi\t'gile\t'giml\t'gimli\t'giz\t'giz \t'gmad\t'gmadi\t'gol\t'gun k\t'gunu \t'h o\t'ha g\t'hab\t'habe\t'haber\t'hakl\t'hakla\t'hali \t'hami\t'hamil\t'han\t'hane\t'hapi\t'hapin\t'hat\t'hati\t'hatir\t'hce\t'hen\t'henu\t'henuz\t'hep k\t'i alm\t'i bo\t'i de\t'i f\t'i fi\t'i go\t'i kal\t'i ki \t'i kir\t'i rah\t'i sil\t'i uz\t'i v\t'i yar\t'ibi \t'ibi k\t'icin \t'ida y\t'idec\t'idece\t'iden\t'iden \t'ik du\t'ikay\t'ikaye\t'ikisi\t'ikle \t'ikta\t'iktan\t'il k\t'ilam\t'ilem\t'ileme\t'ilgil\t'ilir\t'ilir \t'ilk \t'ilki\t'ilki \t'ilkok\t'ill\t'ilm\t'im ic\t'im ko\t'im si\t'im yi\t'imda \t'imdi\t'imli\t'imlil\t'in ar\t'in c\t'in ca\t'in v\t'in va\t'inci\t'inci \t'ine\t'inla\t'insal\t'ir is\t'ir ka\t'ir m\t'ir p\t'ir pa\t'ir se\t'ir yi\t'irdim\t'irinc\t'irl\t'irla\t'irlat\t'irr\t'ise\t'isin \t'isiyo\t'isti\t'ite \t'itin\t'itinc\t'itmed\t'ittim\t'iyat\t'iyatl\t'iydim\t'iyom\t'iyom \t'iyon\t'iyon \t'iyors\t'iz d\t'iz g\t'iz ge\t'k bak\t'k bi\t'k bir\t'k dis\t'k etm\t'k gu\t'k iy\t'k iyi\t'k kal\t'k ku\t'k n\t'k ne\t'k ne \t'k uz\t'k uzu\t'k ve \t'k yo\t'kac \t'kaca\t'kala\t'kapa\t'karan\t'karn\t'kaye\t'kayet\t'keb\t'keba\t'kebap\t'kedi\t'kez\t'kim\t'kimd\t'kimi \t'kin \t'kinci\t'kisi\t'kkind\t'kku\t'kkur\t'klad\t'kladi\t'klan\t'kland\t'kler \t'kliyo\t'kokul\t'koru\t'kot\t'kotu\t'kotu \t'kres \t'ktan\t'ktan \t'kto\t'ktu \t'ku \t'kucuk\t'kud\t'kudu\t'kudum\t'kulub\t'l h\t'lar s\t'lar v\t'laz\t'lazi\t'lazim\t'lci\t'lda c\t'ldu k\t'lduk\t'le b\t'le i\t'le is\t'ledim\t'lem\t'lemed\t'ler b\t'ler v\t'les\t'lgil\t'lgile\t'lig\t'ligi\t'lik d\t'likl\t'likle\t'likt\t'likta\t'lil\t'lin\t'lin \t'lisiy\t'listi\t'lk \t'lki\t'lki \t'lkok\t'lkoku\t'lle \t'lmas\t'lmey\t'lu c\t'lub\t'lubu\t'lubu \t'lugu \t'lurs\t'lursa\t'luru\t'lurum\t'm boy\t'm kac\t'm l\t'm la\t'm laz\t'm sok\t'm vu\t'm vur\t'ma yi\t'mac\t'mah\t'maha\t'mahal\t'mali \t'man\t'mani\t'manim\t'mark\t'marke\t'mayi \t'me y\t'me ya\t'mege\t'meger\t'mek n\t'mekl\t'mekli\t'mel\t'mele\t'meler\t'merak\t'merk\t'merke\t'mi ya\t'mil\t'mile\t'mis k\t'mli\t'mlil\t'muste\t'muze\t'muze \t'n ca\t'n can\t'n el\t'n eli\t'n ett\t'n hay\t'n mah\t'n ot\t'n oto\t'n ye\t'na h\t'nao\t'naok\t'naoku\t'nay\t'nayl\t'nayla\t'ncak \t'nci\t'nci \t'nda h\t'ndi s\t'ndr\t'ned\t'nek\t'nek \t'nele\t'neler\t'nem y\t'nemli\t'net\t'netm\t'ni do\t'nim\t'nit\t'nla \t'nlari\t'nlatm\t'nlikl\t'nme \t'nmu\t'nmuy\t'nmuyo\t'nnetm\t'nsal\t'nsall\t'nsin\t'nsin \t'nut \t'o am\t'o ama\t'o de\t'odu\t'oga \t'ogd\t'ogdu\t'ogmad\t'ogu\t'ok \t'ok de\t'ok i\t'ok iy\t'ok uz\t'ok y\t'okud\t'okudu\t'ol \t'olda\t'olda \t'olmas\t'olu g\t'olurs\t'om \t'on b\t'on e\t'on et\t'onay\t'onayl\t'onem\t'oneml\t'oner\t'onund\t'opar\t'opark\t'or di\t'or sa\t'oray\t'oraya\t'orun \t'orunu\t'otop\t'otopa\t'otu \t'oyun \t'p ba\t'pci\t'pini\t'plar \t'ple\t'pler\t'pleri\t'por \t'ptim\t'ptim \t'r am\t'r ama\t'r ist\t'r kac\t'r olm\t'r olu\t'r p\t'r sim\t'r sor\t'r sur\t'r yi\t'r yil\t'r yu\t'ra ya\t'rafi\t'rak e\t'ranl\t'ranli\t'rdan\t'rdan \t'rdi\t'rdi a\t'rdu \t'rece \t'rek \t'res \t'rest\t'reste\t'ri ar\t'ri du\t'ri t\t'rile\t'riler\t'rilmi\t'rim i\t'rimiz\t'rinc\t'rkez\t'rki \t'rkta \t'rlari\t'rlat\t'rsa\t'rsunu\t'rtn\t'runum\t'ruyu\t'ruyus\t'ruz b\t's a\t's k\t's ve\t's ve \t's y\t'saat \t'sad\t'sade\t'sadec\t'sag \t'sag o\t'sakl\t'sall\t'salla\t'sam \t'samad\t'sati\t'sede\t'sedi\t'sekk\t'sekku\t'semi\t'setme\t'seve\t'sika\t'sikay\t'siki\t'sil \t'silin\t'sinl\t'sinli\t'sir\t'siyon\t'skin\t'skin \t'soka\t'stuk\t'stuk \t'sunn\t'sunne\t'sunuz\t'sure \t't a\t't gel\t'ta bi\t'tab\t'tan o\t'tara\t'taya\t'taya \t'te d\t'tem\t'temem\t'temi\t'ter \t'teri \t'terim\t'tesek\t'tesi\t'ti i\t'tila\t'tilam\t'tinc\t'tince\t'tird\t'tirdi\t'tirl\t'tirla\t'tlari\t'tler\t'tma \t'tmed\t'tmedi\t'top \t'topa\t'topar\t'tte\t'tte h\t'tuk\t'tun g\t'tura\t'u al\t'u co\t'u cok\t'u do\t'u dov\t'u kad\t'u ki\t'u l\t'u la\t'u ta\t'u tas\t'ucuk\t'ucuk \t'udum\t'udum \t'ugum\t'uk \t'uk k\t'ulmu\t'ulmus\t'ulub\t'ulubu\t'um ge\t'um su\t'um ye\t'uma a\t'un a\t'un gu\t'un i\t'un s\t'unda \t'unmu\t'unmuy\t'unn\t'unne\t'unnet\t'unuz\t'unuz \t'ural\t'urala\t'uray\t'uraya\t'urdum\t'ure \t'ursa\t'ursa \t'uruyu\t'usma \t'uster\t'ustuk\t'usuru\t'uyd\t'uydu\t'uyg\t'uygu\t'uyorm\t'uyud\t'uyudu\t'uyuk\t'uyum\t'uyus \t'vak\t'vakt\t'vakti\t'var a\t'vari\t'varim\t've p\t've pa\t've se\t'veril\t'vet i\t'vim \t'y ya\t'y yap\t'ya 1\t'ya gi\t'yac\t'yad\t'yada\t'yapil\t'yara\t'yasi \t'yatim\t'yatl\t'yatla\t'yay\t'yayi\t'yayim\t'yaz \t'yaziy\t'yde \t'ye ge\t'yer y\t'yet \t'yetis\t'ygu\t'yi s\t'yi u\t'yi un\t'yil k\t'yill\t'yine\t'yine \t'ylam\t'yle\t'ymi\t'ymis\t'ymis \t'yo am\t'yolu\t'yolun\t'yom\t'yom \t'yon \t'yors\t'yorsu\t'yud\t'yudu\t'yuk\t'yun \t'yus \t'yus y\t'z a\t'z do\t'z dog\t'z gel\t'z ic\t'z ici\t'zann\t'zanne\t'zce o\t'zdik\t'ziyor\tacikti\tacliktan\tacliktan oluyorum\tactilar\taile\talistim\tama yine\tbaba\tbabaannem\tbagiriyor\tbakimi\tbaska bir\tbicaklandi\tbir kac\tbiriyle konusmak\tbitince\tbizim\tbizim sokakta\tbu kadar\tburalarda\tburaya\tbutun gun\tcok iyi\tde yaz\tdegilim\tderece\tdil\tdogmadi\tdon\tdur\tduruyor\tel\tettim\tgecen yil\tgeldim\tgencler\tgibi\tgitmedim\tgittim\thaftaya\thakkinda\thaklarim\thali\thayatim\thenuz\ticin\tikinci\tikisi\tilk\tinsallah\tis\tistemem\tkadar sure\tkaranlik\tkendi\tkesinlikle\tkotu\tkres\tkucuk\tkulubu\tmahalle\tmeger\tmerak\tmusteri\tmuze\tne zaman\tneden\tneler\tokudum\toldurur\tolursa\toluyorum\toluyorum yemek\tona\tonemli\toraya\toyun\tparklar ve\tparkta\tsaat\tsadece\tsag\tsikiliyorum\tsure\ttamam\ttelefon\ttorunum\tvaktim\tvarim\tve para\tyapacak\tyaptim\tyardimi\tyasindan\tyasindan kucuk\tyaz\tyemek ne\tyer yok\tyine\tyuruyus\tzaman
-0.3\t' 1 \t' 1 y\t' 12\t' 12 \t' 12 y\t' ac\t' acma\t' aga\t' agac\t' ala\t' as\t' az\t' az \t' bakm\t' bank\t' bel\t' biti\t' bu n\t' bunl\t' cani\t' da a\t' del\t' deli\t' dern\t' dest\t' dev\t' disi\t' done\t' dusm\t' esk\t' eski\t' fal\t' fala\t' geld\t' gele\t' gidi\t' hah\t' haha\t' ham\t' haya\t' hayv\t' his\t' hiss\t' ilko\t' ins\t' insa\t' kab\t' kald\t' kana\t' kat\t' kay\t' kull\t' kur\t' lise\t' mak\t' min\t' ne\t' ne z\t' ok\t' ols\t' paz\t' paza\t' rap\t' ru\t' sagl\t' sand\t' sid\t' sil \t' sim\t' tama\t' tel\t' tele\t' tor\t' uym\t' uza\t' vard\t' ye\t' yer \t' yeri\t' yete\t' yir\t' yirm\t' yuz\t' zeh\t' zehi\t'12 \t'12 y\t'12 ya\t'4 y\t'4 ya\t'4 yas\t'a da\t'a evi\t'a is\t'a ist\t'a kur\t'a sis\t'a yaz\t'aba k\t'abul\t'abul \t'ac yi\t'add\t'adde\t'ade\t'adil\t'adila\t'agac\t'agac \t'aglig\t'ahm\t'ailel\t'aly\t'am ba\t'am et\t'am o\t'am ol\t'ama s\t'amb\t'amba\t'ana v\t'anat\t'anatt\t'anc\t'ani \t'anin \t'ank\t'anlat\t'ap v\t'ap ve\t'apc\t'apmad\t'apta\t'apta \t'ar mi\t'ar s\t'arama\t'ardiy\t'arim \t'arka \t'arkla\t'asil\t'asma\t'at \t'atim\t'atim \t'atlad\t'ayat\t'ayati\t'ayi \t'ayip\t'ayip \t'ayv\t'ayva\t'ayvan\t'azan\t'azan \t'azar\t'ba k\t'bakac\t'bakim\t'bakm\t'bank\t'ben d\t'benim\t'bet \t'bi de\t'bir i\t'biti\t'bol\t'bos d\t'bri\t'bu k\t'bu ka\t'bu n\t'bu ne\t'bul\t'bul \t'bul e\t'bunl\t'bunla\t'c s\t'cak y\t'cani\t'canim\t'cen a\t'cin \t'cin i\t'clar \t'cle\t'cler\t'cli\t'clik\t'cme\t'cra\t'cta\t'cta \t'cugu\t'cuk \t'da ar\t'da ku\t'da v\t'dag\t'daly\t'de ge\t'deli\t'den o\t'den s\t'dern\t'derne\t'dest\t'deste\t'di a\t'di am\t'di m\t'dili\t'dim a\t'diya\t'dizim\t'done\t'dusm\t'e ha\t'e kir\t'e uyu\t'e yaz\t'e zam\t'ecem\t'egimi\t'ehi\t'ehir\t'ehirl\t'ek de\t'ela\t'eleri\t'en ay\t'en b\t'en d\t'en de\t'en du\t'en ki\t'encle\t'enme\t'enu\t'er c\t'er o\t'ere\t'es i\t'esik\t'esik \t'eskid\t'este \t'estek\t'eter \t'etten\t'evim\t'eyec\t'eyece\t'ezd\t'ezdi\t'ezec\t'ezece\t'fal\t'fala\t'falan\t'fen\t'fiy\t'gac \t'ge \t'geld\t'geldi\t'gele\t'gen\t'ger\t'gim y\t'gum\t'hah\t'haha\t'haha \t'ham\t'haya\t'hayat\t'hayv\t'hayva\t'hir\t'hirl\t'his\t'hiss\t'hisse\t'i ac\t'i de \t'i her\t'i olu\t'i t\t'i ti\t'i uza\t'i ya\t'i ye\t'i yu\t'i yur\t'ifa\t'ifa \t'ige\t'ih \t'ik d\t'ik de\t'ik yo\t'ikil\t'ikili\t'ikm\t'ikme\t'ilin\t'ilko\t'ilmis\t'im bo\t'im go\t'im o\t'im o \t'im s\t'im va\t'im z\t'im za\t'imi g\t'in h\t'in ik\t'indi\t'ine k\t'ini o\t'iniz \t'inle\t'inlik\t'insa\t'ip k\t'ir bu\t'ir i\t'irim \t'irin\t'irmi \t'isey\t'ismi\t'iss\t'isse\t'issed\t'istir\t'ita\t'iyd\t'iydi\t'iyi \t'izim\t'k cok\t'k dus\t'k ta\t'k tar\t'k yer\t'ka bi\t'kabul\t'kac\t'kacak\t'kald\t'kaldi\t'kana\t'kanat\t'kat\t'ked\t'ken \t'kes i\t'kesin\t'ki b\t'ki k\t'kid\t'kide\t'kiden\t'kiliy\t'kim g\t'kinc\t'klett\t'kuld\t'kulda\t'kur \t'l s\t'la de\t'lamb\t'lamba\t'lanmi\t'ldan\t'ldan \t'ldu \t'led\t'ledi\t'lenme\t'ler o\t'li g\t'lis a\t'lise\t'lisi\t'liyim\t'llan\t'lmak\t'lmak \t'lmu\t'lmus\t'lmus \t'lug\t'lugu\t'm bu\t'm et\t'm go\t'm o\t'm sa\t'm yem\t'm z\t'm za\t'ma sa\t'madil\t'mayi\t'mba\t'mdi\t'mdi y\t'mdir\t'mdir \t'meg\t'mes\t'mi g\t'mid\t'min d\t'mine\t'mis a\t'mist\t'misti\t'mus\t'mustu\t'n ad\t'n ada\t'n ar\t'n ay\t'n ay \t'n c\t'n dus\t'n et\t'n is\t'n ist\t'n kul\t'n yi\t'n yil\t'n z\t'n za\t'nal\t'nat\t'natt\t'natti\t'ncak\t'ncle\t'ncler\t'ndi o\t'ndini\t'nede\t'neml\t'ner \t'neyi\t'ni al\t'ni y\t'nlar \t'nlik \t'nlis \t'nmek\t'o ko\t'ok c\t'ok co\t'ok is\t'ok s\t'okt\t'okuld\t'olmaz\t'ols\t'ona \t'os d\t'p ve\t'p ver\t'parka\t'parkl\t'paz\t'paza\t'pazar\t'plan\t'pmad\t'pmadi\t'pta\t'pta \t'r biz\t'r hay\t'r i\t'r sey\t'rala\t'rap\t'rdiy\t'rdiya\t'rdu\t'ren \t'renm\t'res\t'ri g\t'ri ge\t'ril\t'rim o\t'riz \t'rka \t'rket\t'rkla\t'rklar\t'rler\t'rtm\t'ru \t'ruma\t'ruma \t'rume\t'run \t'ruru\t'rurum\t'rus\t'ruyo \t's ku\t's m\t'sagl\t'sagli\t'sand\t'sanla\t'sediy\t'sid\t'sikil\t'sim h\t'sin \t'sine\t'sine \t'sizi\t'sizim\t'ska b\t'skid\t'skide\t'sma \t'sse\t'ssed\t'ssedi\t'stek\t'stek \t'ster\t't c\t't et\t'ta be\t'tabi \t'tamam\t'tel\t'tele\t'ten d\t'tif\t'til b\t'tlad\t'tladi\t'tmam \t'tuc\t'tuk \t'u c\t'u n\t'u ne\t'u ok\t'u oku\t'ul e\t'ulda\t'ulda \t'uldan\t'ullan\t'um ku\t'ume\t'un e\t'unlar\t'unum\t'unum \t'ura \t'urd\t'urdu\t'urs\t'urume\t'ururu\t'us yo\t'usma\t'ut \t'utuy\t'uym\t'uz b\t'uz be\t'uza\t'vand\t'vap v\t'var m\t'vard\t'vardi\t'y o\t'ya d\t'yece\t'yer \t'yeri\t'yeter\t'yeti\t'yirm\t'yirmi\t'ymu\t'yok y\t'yurum\t'yuruy\t'yuz\t'yva\t'yvan\t'z ge\t'z ya\t'z yap\t'zan \t'zec\t'zece\t'zecek\t'zeh\t'zehi\t'zehir\t1\t12\tagac\tailelere\tarabalar\taz\tbakacak\tbakacak biri\tbenim\tbi de\tbirak\tbisikletten\tdestek\tdisi\teskiden\tfalan\tgecen ay\thaha\thissediyorum\ticin iki\tkabul\tkardesim\tkendini\tkonusmak istiyorum\tkorkuyo\tokulda\tokuldan\toldururum\tolmaz\tparka\tparklar\tpatladi\tsil\tsokakta\tsorun\tsoylemek istemiyorum\ttabi\tvar mi\tyanlis\tyer\tyeter\tyirmi
-0.4\t' 34\t' 34 \t' 40 d\t' 6 \t' 6 y\t' 6 ya\t' arad\t' bisi\t' bulu\t' cad\t' carp\t' da d\t' erg\t' erge\t' ez\t' eze\t' fa\t' ge\t' gecm\t' gez\t' hat\t' hem\t' hems\t' hep \t' heps\t' hiz\t' icin\t' ilk\t' kalm\t' kayd\t' kis\t' kok\t' koku\t' kon\t' kope\t' kr\t' kre\t' kres\t' ne k\t' or\t' sirk\t' ti\t' topl\t' yard\t' yas \t' yen\t' yi\t' yur\t' ze\t'0 d\t'0 da\t'0 dak\t'34 \t'40 d\t'40 da\t'8 y\t'8 ya\t'8 yas\t'a ar\t'a ara\t'a bo\t'a d\t'a ne\t'a ne \t'a oyn\t'a ye\t'a yi\t'ac h\t'ac ha\t'acma\t'adi a\t'adin\t'ag \t'aha c\t'ahat \t'akar\t'akin\t'akind\t'alar \t'alin\t'alinc\t'alle\t'ama y\t'amad\t'an a\t'andan\t'animd\t'ar si\t'arad\t'aradi\t'arkl\t'arp\t'aska \t'asm\t'asta\t'asta \t'ati\t'atil \t'atili\t'atl\t'atlar\t'ayi y\t'az \t'az k\t'azma\t'bir y\t'bisi\t'bisik\t'bitir\t'bu ya\t'bulu\t'c ya\t'c yas\t'cad\t'car\t'carp\t'ce m\t'cin\t'cma\t'cok g\t'cug\t'da k\t'dde\t'der\t'derd\t'derdi\t'devi\t'di du\t'di k\t'dik o\t'dim d\t'diril\t'dum b\t'e ge\t'e gec\t'e hal\t'e kay\t'e ku\t'e yar\t'ece m\t'ecm\t'elere\t'elsi\t'elsin\t'em ka\t'emek \t'ems\t'emsi\t'emsir\t'en v\t'en va\t'encl\t'endi \t'eni o\t'ep \t'eps\t'epsi\t'erek\t'erge\t'ergen\t'eri k\t'eri u\t'erim\t'es b\t'esiml\t'eski\t'est\t'eter\t'eydi\t'eydi \t'gac\t'gecm\t'gelsi\t'gen \t'gencl\t'gez\t'gi k\t'gum g\t'gunu\t'ha c\t'ha co\t'hall\t'halle\t'hem\t'hems\t'hemsi\t'hep \t'heps\t'hepsi\t'hiz\t'i hi\t'i kot\t'i pat\t'i un\t'i unu\t'i yan\t'i yas\t'icakl\t'icin\t'ik o\t'ik ol\t'ik t\t'ikan\t'ikanl\t'ikin\t'ikinc\t'ikle\t'iklet\t'il b\t'il bi\t'im ya\t'imle \t'in f\t'in fi\t'in s\t'in sa\t'incak\t'inden\t'ini a\t'inli\t'ins\t'irilm\t'irsa\t'is k\t'is ko\t'isik\t'isikl\t'istem\t'istim\t'itir\t'iz y\t'k am\t'k ama\t'k de\t'k des\t'k du\t'k h\t'k ha\t'k ka\t'k ols\t'k s\t'ka g\t'ka s\t'kaliy\t'kay \t'kayd\t'kayip\t'kis\t'klar \t'klet\t'kliy\t'kokuy\t'kon\t'kope\t'kre\t'kres\t'kta y\t'ktor \t'kull\t'kulla\t'la ko\t'la p\t'la pa\t'latm\t'latma\t'lenm\t'lesi\t'leydi\t'lik\t'linca\t'lirs\t'liyi\t'lmasi\t'lon\t'lsi\t'lsin\t'lsin \t'm bil\t'm bo\t'm da \t'm dah\t'm gor\t'm old\t'm se\t'm yan\t'm yaz\t'ma s\t'ma y\t'mal\t'mali\t'mand\t'manda\t'mera\t'mi ko\t'mle \t'msi\t'msir\t'msire\t'n de \t'n fi\t'n kop\t'n sad\t'ncl\t'nda d\t'nda k\t'ndan\t'ndan \t'nde h\t'nede \t'nel\t'nem k\t'nerk\t'nerke\t'nimi \t'nlar\t'nlat\t'nmek \t'nnet\t'nund\t'nuz\t'nuz \t'o m\t'oda \t'ogum \t'ok ka\t'okuy\t'okuyo\t'olu \t'onerk\t'opla\t'opyas\t'or og\t'oru\t'ost\t'oylem\t'p t\t'pyas\t'pyasi\t'r coc\t'r mi\t'r mi \t'r og\t'r ogl\t'r ol\t'r pa\t'r se\t'rada \t'ral\t'ramak\t'ray\t'raya\t'raya \t'rdim\t'rdimi\t'rge\t'rgen\t'rgen \t'rilm\t'ris\t'rken\t'rken \t'rkl\t'rmay\t'rmayi\t'rmu\t'rmuy\t'rmuyo\t'ruld\t'ruldu\t's ko\t'sakla\t'salin\t'sed\t'ser\t'sik d\t'sikl\t'sikle\t'sili\t'sinde\t'sire\t'sirk\t'sirke\t'ska \t'stem\t'steri\t'stum\t'stum \t't g\t't ge\t'ta ki\t'te ha\t'tek\t'tek d\t'ten o\t'til \t'tili\t'tiliy\t'tim b\t'tirme\t'tis\t'tiyo \t'tlar \t'tmek\t'tmek \t'topl\t'topla\t'tor\t'tor \t'ttim\t'ttim \t'tuy\t'u ca\t'u gib\t'u ya\t'ulla\t'ulm\t'uls\t'ulsa\t'ulu\t'um gu\t'uma \t'unl\t'unla\t'us y\t'usm\t'usmak\t'ustum\t'uyo \t'uyo m\t'vim\t'vli\t'vliy\t'yanim\t'yard\t'yardi\t'yas \t'yazma\t'yec\t'yemiy\t'yete\t'yi y\t'yir\t'ylem\t'yleyd\t'yo a\t'yo m\t'z be\t'z g\t'z ko\t'z r\t'z y\t'ze b\t34\t40 dakika\t6\t6 yasinda\taradim\taramak\tbaska\tben de\tbir sey\tcocuklarim\tdaha cok\tdogum\tdoktor\tdonerken\tergen\tesimle\tetmek\tetmek istiyorum\tgeliyorum\tgelsin\thep\tistiyor\tistiyorum\tkayip\tkendimi kotu\tkim goruyor\tkim okuyor\tkonusmak\tkopyasini\tkotu hissediyorum\tne kadar\tokuyor\tolmasin\trahat\ttatil\tyakinda\tyanimda\tyas\tyasindayim
-0.5\t' aks\t' aksa\t' alan\t' ay \t' bild\t' bis\t' bu y\t' bur\t' bura\t' buy\t' buyu\t' cok\t' cok \t' dak\t' daki\t' des\t' din\t' dinl\t' donu\t' duru\t' es\t' gec \t' gels\t' gen\t' genc\t' gid\t' gulm\t' gur\t' hal\t' hali\t' ind\t' indi\t' iy\t' iyi\t' kadi\t' kira\t' kos\t' kul\t' la\t' okuy\t' olsa\t' ona\t' orad\t' ot\t' park\t' patl\t' sag\t' sarj\t' silm\t' son \t' tabe\t' un\t' unu\t' unut\t' yanl\t' yend\t' yere\t' yet\t' yil \t' zam\t' zama\t'a bek\t'a bil\t'a da \t'a kas\t'a ke\t'a ken\t'a u\t'a uc\t'a uc \t'abel\t'abela\t'ac \t'ac d\t'adini\t'akik\t'akika\t'aks\t'aksa\t'aksam\t'al k\t'al ka\t'alan \t'alani\t'aldir\t'ali \t'alis\t'aliy\t'aliyo\t'am g\t'am ge\t'am k\t'amadi\t'aman\t'amlar\t'anlis\t'apand\t'apma\t'ar c\t'ar co\t'ardim\t'ari h\t'ariyo\t'arj\t'arla\t'arlar\t'asiyo\t'aska\t'bam g\t'baska\t'bela\t'bild\t'bildi\t'biri\t'bis\t'bu y\t'bura\t'buy\t'buyu\t'calis\t'cikmi\t'cok\t'cok \t'cugun\t'da ke\t'dakik\t'de d\t'de du\t'di ka\t'dirim\t'donu\t'donuy\t'durur\t'e du\t'e dur\t'e olu\t'ec \t'ec k\t'ec ka\t'ede h\t'ek d\t'eli \t'elik \t'els\t'em k\t'eni s\t'eni y\t'epsi \t'era\t'erken\t'ete\t'etmek\t'evet \t'eyd\t'eze\t'gec \t'gec k\t'gels\t'genc\t'gi \t'gid\t'gulm\t'gulme\t'gum \t'gur\t'hali\t'hat \t'i sal\t'i tab\t'i y\t'i yaz\t'i yer\t'ik \t'ika \t'ikmi\t'ilele\t'iliy\t'iliyo\t'ilme\t'im bi\t'im bu\t'im ye\t'in ha\t'indan\t'indir\t'iri\t'is an\t'iti\t'iyo t\t'k su\t'k t\t'kaciy\t'kadi\t'kadin\t'kalm\t'kalmi\t'kani\t'kanl\t'kanla\t'kay\t'kik\t'kika\t'kika \t'kim o\t'kira\t'kirik\t'kkani\t'kle\t'kmiy\t'kmiyo\t'konus\t'kos\t'ksam\t'ksaml\t'kuyo \t'l kal\t'lam\t'lami\t'lamiy\t'lani\t'lani \t'lar c\t'lda\t'lda \t'lda h\t'le m\t'leli\t'leme\t'lere\t'lere \t'leyd\t'liy\t'lmekt\t'm ic\t'm ici\t'ma a\t'medim\t'meyec\t'mi y\t'mlar\t'mlari\t'mus b\t'must\t'n kaf\t'n ol\t'n sa\t'n v\t'na v\t'na vu\t'ni ol\t'nimd\t'nimda\t'nlik\t'nlis\t'nus\t'nusu\t'nut\t'o k\t'o t\t'o te\t'ocugu\t'olsa\t'olsa \t'one\t'onus\t'onusu\t'onuy\t'onuyo\t'ope\t'orad\t'orada\t'otu h\t'pand\t'pandi\t'patl\t'patla\t'pegim\t'pma\t'psi\t'psi \t'psi b\t'r co\t'r m\t'r tek\t'r ve \t'ra ba\t'ri h\t'ri u\t'rpi\t'rum y\t'rur\t's an\t's bir\t'sali \t'sam k\t'saml\t'samla\t'sanm\t'sanmi\t'sarj\t'si \t'si s\t'si sa\t'sik \t'silme\t'ska\t'ski\t'smak\t'smak \t'son \t'sta \t'stemi\t'sunm\t'sunmu\t'ta b\t'tabe\t'tabel\t'temiy\t'tes\t'tra\t'tsi\t'tsin\t'tsin \t'tten\t'tten \t'tu h\t'tu hi\t'u h\t'u hi\t'u his\t'u t\t'u y\t'udu\t'ugu\t'ull\t'ulme\t'ulmek\t'um ya\t'unut\t'urur\t'usunm\t'uyo d\t'van\t'vet \t'y s\t'yakin\t'yanl\t'yanli\t'yapma\t'ydi \t'ye a\t'ye an\t'yeceg\t'yend\t'yendi\t'yere\t'yere \t'yi c\t'yil \t'yo d\t'yo t\t'yo te\t'zaman\t'zan\taksamlari\talani\talmak\tay\tbabam gece\tcocugun\tcok\tdakika\tdusunmuyorum\tevet\tgec\tgulmekten\tgulmekten oldum\thepsi\tistemiyorum\tkapandi\tkendim\tokul\tolsa\toluyor\tonunde\tsali\tsanmiyorum\tson\tyere\tyil
-0.6\t' bask\t' bek\t' bekl\t' cali\t' evet\t' goru\t' hay\t' hep\t' ilg\t' ilgi\t' iyi \t' konu\t' kopy\t' mi\t' mi \t' oyn\t' sanm\t' sil\t' top\t' uc y\t' yaki\t' yed\t' yedi\t' yuzm\t'a oy\t'a son\t'a yen\t'a yin\t'aca \t'adam \t'aha b\t'akta \t'aldik\t'ali\t'almis\t'ame\t'an al\t'an c\t'an ci\t'anne \t'apan\t'asiy\t'ask\t'atan \t'bask\t'bek\t'bekli\t'bus \t'c k\t'c ka\t'c kal\t'cali\t'ce g\t'cocug\t'da do\t'da he\t'dam \t'dev\t'di ya\t'dik p\t'dinl\t'e an\t'ece g\t'edim\t'edim \t'ekliy\t'elik\t'enm\t'este\t'evet\t'goru\t'ha b\t'ha bi\t'hay\t'hep\t'i ok\t'i oku\t'i va\t'i var\t'ide \t'ik p\t'ik pa\t'ildim\t'ilgim\t'ilk\t'im ok\t'im se\t'imiz \t'ine b\t'ira \t'irim\t'irke\t'irma\t'is a\t'k ol\t'kapan\t'katil\t'kka\t'konu\t'kopy\t'kopya\t'kul \t'kur\t'l ka\t'lard\t'larda\t'las\t'ldik\t'ldik \t'ldiri\t'lele\t'leler\t'lgim\t'm bur\t'm kap\t'm ok\t'm oku\t'm ye\t'mad\t'madim\t'mse b\t'n ali\t'n ci\t'n cik\t'n f\t'n si\t'n va\t'n var\t'na u\t'ndim \t'nne \t'nunde\t'obus \t'ocug\t'okul \t'ona\t'opl\t'opy\t'opya\t'oruy\t'oruyo\t'oyn\t'pan\t'park\t'pya\t'r par\t'rikl\t's bi\t'sta\t'tirm\t'tlar\t'uc y\t'ukk\t'uma\t'urul\t'urum \t'us bi\t'usur\t'uyo a\t'uzm\t'uzme\t'yaki\t'yed\t'yedi\t'yuzm\t'yuzme\t'zme\t'zmek\t'zmek \tadam\tanne\tariyorum\tistiyoruz\tiyi\tmi\tne oluyor\totobus
-0.7\t' ac \t' anla\t' ara\t' ari\t' ariy\t' cal\t' dik\t' duk\t' dukk\t' fi\t' kasi\t' kati\t' kim \t' mar\t' ne \t' oluy\t' ora\t' oynu\t' to\t' yar\t' yer\t' yuru\t'abala\t'abe\t'acak \t'agi \t'almak\t'anda\t'anlar\t'anli\t'apati\t'ariy\t'arl\t'asini\t'atan\t'bala\t'balar\t'bekl\t'cal\t'ciyo \t'da h\t'dec\t'dece\t'dukk\t'dukka\t'e bab\t'eler\t'en o\t'en ol\t'goruy\t'hal\t'i u\t'ikla\t'iklar\t'in i\t'irak \t'irini\t'isi\t'isi \t'k p\t'k pa\t'kasi\t'kati\t'kind\t'kinda\t'kkan\t'kok\t'koku\t'kta b\t'lan\t'lduru\t'm ku\t'nde d\t'ne ba\t'ni o\t'nne b\t'o d\t'oluy\t'oluyo\t'oynu\t'oynuy\t'p ka\t'p kac\t'pati\t'ra i\t'rabal\t'sil\t'til\t'top\t'ugun\t'ugun \t'ukka\t'ukkan\t'ul \t'um da\t'um g\t'um y\t'urmuy\t'vet\t'vuyo \t'yar\t'yedi \t'yer\t'yleme\t'ynu\t'ynuy\t'ynuyo\t'yuru\t'zim s\tac\tdovuyo\tgidiyor\tgoruyor\tkaliyor\tkim\tne\tsoylemek istiyorum\tyedi
-0.8\t' der\t' kali\t' kas\t' sal\t'a gid\t'abal\t'alm\t'andi\t'animi\t'ar ba\t'bel\t'birin\t'de a\t'de he\t'diri\t'duk\t'em be\t'i ta\t'ilg\t'ilgi\t'im b\t'imiz\t'kali\t'kim \t'kopeg\t'kta\t'lasi\t'ldim\t'ldim \t'lgi\t'lir\t'lis\t'lko\t'm da\t'mar\t'miz \t'n olu\t'nimi\t'oldu \t'opeg\t'opegi\t'p k\t'peg\t'pegi\t'r ba\t'rada\t'rak \t'uc ya\t'ura\t'us b\t'yet\t'zama\tannem beni\toldu\tuc yasinda
-0.9\t' anl\t' ma\t' oy\t' sali\t'anim\t'atla\t'dan c\t'de h\t'dini \t'duruy\t'e ben\t'e ca\t'e cal\t'emiy\t'emiyo\t'ere \t'gidiy\t'idi\t'idiy\t'idiyo\t'ilel\t'im y\t'inl\t'irk\t'kan\t'kas\t'l k\t'lsa\t'on \t'rim \t'rul\t'sal\t'sali\t'urmu\t'us \t'yon
-1.0\t' diz\t' dizi\t' kaci\t' kal\t' kop\t' yaza\t'alan\t'almi\t'ardi\t'atil\t'da d\t'dim b\t'dini\t'diz\t'dizi\t'e bir\t'evi\t'il \t'kaci\t'kin\t'kop\t'lemek\t'lmi\t'lmis\t'lmis \t'lsa \t're \t'sag\t'silm\t'ta y\t'urum\t'uz \t'yaza\t'zam\tsoylemek
-1.1\t' vurm\t'alar\t'andi \t'ay \t'e be\t'ikl\t'ka \t'lel\t'm ya\t'madi\t'ndi \t'nli\t'oruz\t'oruz \t'ruz\t'ruz \t'vurm\t'yoruz
-1.2\t' yaz\t'ele\t'et \t'kal\t'ne b\t'sik\t'tla\t'yaz
-1.3\t' da \t'kta \tda
-1.4\t'ala\t'anla\t'duru\t'lar b\t'nla
-1.5\t'dik \t'vurmu
-1.7\t'and
-1.8\t'anl\t'dik\t'iyoru\t'm y\t'muy\t'muyo
-2.5\t'muyor
-2.8\t'ta 
""",
    kinds={
        Risk.SUICIDE: """\
+5.7\t'yi 
+4.9\t'k is\t'k ist
+3.9\t'nun
+3.3\t'unu
+3.2\t'eyi\t'r e
+2.9\t'inde
+2.7\t' fa\t' faz\t' fazl\t'faz\t'fazl\t'fazla\t'nde\t'um ha
+2.6\t' her\t'her\t'mas
+2.5\t'ak is\t'enin \t'nin o\t'r ta\t'ur t\t'ur ta
+2.4\t' olur\tolur
+2.3\t' da\t'ak i\t'ek is\t'mak i\t'onun
+2.2\t'eki\t'esk
+2.1\t'aydi\t'n ban\t'ydi
+2.0\t'asa\t'ayd\t'ip \t'n o\t'sam
+1.9\t'azl\t'azla\t'dimi \t'n ba\t'ndimi\t'zla\tkendimi
+1.7\t'dimi\t'kes\tistiyorum
+1.6\t' ban\t' ist\t' olu\t'asam\t'deyi\t'lur\t'lur \t'masa\t'olur\t'olur \t'u d
+1.5\t' ol\t'a be\t'a ben\t'e hi\t'e hic\t'k i
+1.4\t' dog\t' iste\t' olme\t'dog\t'e h\t'lmek\t'lmek \t'olme\t'olmek\tolmek
+1.3\t'end\t'iste\t'ur 
+1.0\t'endi\t'igin\t'lme\t'm h\t'say
+0.9\t' du\t' hic \t' olm\t'hic \t'ic \t'olm\thic
+0.8\t'ist
+0.7\t'ban
+0.6\t'dim
+0.5\t'enin
+0.4\t' ki
+0.2\t' is\t'ek i\t'mek i
+0.1\t' hic\t'hic
-0.2\t'n b
-0.6\t'um 
-0.9\t'dim 
-2.0\t'lar 
-2.2\t'la 
-2.3\t'oku
-2.9\t'i b\t'iri
-3.0\t'ayi
-3.3\t'er 
-3.5\t'lar
-4.1\t'sim
-4.4\t' ev\t'an 
-5.8\t' bi
""",
        Risk.SELF_HARM: """\
+4.3\t'ca b\t'nca b
+4.0\t'le k
+3.8\t'a bi
+3.6\t'uva
+3.4\t'ste \t'zim k
+3.3\t'let\t'or a\t'yor a
+3.1\t'siyor
+2.9\t' ke\t'aciy\t'inc\t'siyo\t'um am
+2.7\t' kol\t'kol\t'm k
+2.6\t' cizi\t'cizi\t'nca \t'runc\t'runca
+2.5\t'ara\t'i ke
+2.4\t'ca 
+2.3\t' ken\t' kend\t'ce \t'im k\t'kend\t'kendi\t'm am\t'm ama\t'nca
+2.1\t' kan \t'ine\t'ine \t'kan \t'le \t'n kol\t'siy\tkan
+2.0\t'cikar\t'ikar
+1.9\t' ciz\t' yap\t'ciz\t'endi\t'yap
+1.8\t' koll\t'esiyo\t'im ke\t'imi k\t'kesiy\t'koll\t'kolla\t'llar\t'llari\t'mi k\t'mi ke\t'ollar\tkesiyorum\tkollarimi\tkollarimi kesiyorum
+1.7\t' kan\t'kan\t'um k
+1.6\t'm ke
+1.5\t'm ka
+1.4\t' kes\t' yapt\t'a b\t'apti\t'yapt\t'yapti
+1.3\t' du\t'end\t'izi
+1.2\t' ama\t' ama \t'apt\t'ken\t'pti\t'te \tama
+1.0\t' am\t'im ka\t'kes
+0.9\t' kolu\t'i k\t'izim\t'izim \t'kolu\t'yorum\t'zim 
+0.7\t'kesi\t'orum\t'orum \t'rum\t'rum 
+0.6\t' kiz
+0.5\t' ci\t'lumu
+0.3\t'iyo
+0.1\t'ndi\t'oru
-0.2\t'iyoru
-0.5\t'im \t'iyor
-0.7\t'um 
-1.2\t'r a
-1.3\t'yor
-2.4\t'ri 
-3.3\t' ev\t'la 
-3.6\t' do
-3.8\t'eme
-4.6\t'am 
""",
        Risk.OVERDOSE: """\
+3.9\t' hap\t'hap
+3.7\t'c y
+3.6\t'rdi
+3.5\t'atiy\t'atiyo
+3.0\t'i at\t'tan
+2.9\t' tan\t'e o
+2.8\t' ce\t'ane\t'tane
+2.7\t'rin
+2.6\t' uya\t' uyan\t'uyan
+2.5\t' ict\t' icti\t'dig\t'digi\t'ict\t'icti\t'ictim\t'ila\tictim
+2.3\t'bi a
+2.2\t'ri \t'u k\t'uya
+2.0\t'lari
+1.8\t'e ol\t'ede
+1.7\t'i ict\t'utu
+1.6\t' ic\t' il\t' ila\t' ilac\t'asi\t'ctim\t'ctim \t'ilac
+1.5\t'ini \t'lari \t'tu 
+1.4\t'i ic
+1.3\t' bir \t' kut\t' kutu\t' yut\t' yutt\t'bir k\t'ilacl\t'ir k\t'ir ku\t'kut\t'kutu\t'kutu \t'lacl\t'lacla\t'r ku\t'r kut\t'u il\t'u ila\t'utu \t'yut\t'yutt\t'yuttu\tbir\tbir kutu\tilaclarini\tkutu\tyuttum
+1.1\t' hapl\t'hapl\t'hapla
+1.0\t'apl\t'apla\t'aplar\t'arini\t'lac\t'larin\t'n ha\t'plar\t'plari\t'rini\t'rini \t'ttu\t'ttum\t'ttum \t'tum \t'utt\t'uttu\t'uttum
+0.9\t'ari\t'i bi\t'ne o\t'ne ol
+0.8\t'pla
+0.7\t'cti\t'sim
+0.6\t'ne 
+0.5\t'ini
+0.3\t'lar
+0.2\t' ha\t'arin
+0.1\t'n h\t'ni 
-0.1\t'r k
-0.2\t'tim
-1.7\t'uyo
-1.8\t'adi
-2.1\t'edi
-2.9\t'm b
-3.0\t' ya
-3.1\t' be
-3.4\t'a b
-3.7\t'yor
""",
        Risk.PHYSICAL_ABUSE: """\
+4.5\t'ird\t'r so
+4.3\t'cok k
+4.0\t' dov\t'dov
+3.8\t'a v
+3.7\t' no\t'ni d\tkorkuyorum
+3.5\t'k ki\t'ok ki\t'uk 
+3.3\t'ini d\t'ni do
+3.1\t'k k\t'ok k\t'ya 
+2.9\t' co\t'bam b\t'e git\t'l b\t've gi\tbabam beni
+2.8\t'in a\t'vuruy
+2.7\t'i d
+2.6\t'esimi
+2.5\t'eve g\t've g
+2.4\t' do\t'e gi\t'ruy\t'ruyo
+2.3\t'agini\t'e n
+2.2\t'gitme\t'itme
+2.1\t'le 
+2.0\t'daya
+1.9\t' git\t' gitm\t' vu\t' vur\t' vuru\t'vur\t'vuru
+1.8\t'i bi\t'imi
+1.7\t' uv\t' uve\t' uvey\t'aya\t'rde\t'rma\t'uve\t'uvey\t'uvey \t'vey\t'vey \tuvey
+1.6\t'inc
+1.5\tvuruyor
+1.4\t'a a\t'uyo
+1.3\t'gim\t'm k
+1.2\t'gitm\t'uruy\t'uruyo\t'uyor
+1.1\t'git\t'ini \t'itm\t'or \t'ruyor\t'yor 
+1.0\t' eve\t' eve \t'eve\t'eve \teve
+0.9\t'ni 
+0.7\t' yo
+0.6\t'uru
+0.5\t'a vu\t'a vur\t'ok \t'tim\t'tim 
+0.1\t' gi
-0.1\t' ba\t'eme\t'ini
-0.7\t'nemi \tannemi
-0.8\t'emi \t'm ann
-0.9\t' koc\t' koca\t'koc\t'koca\t'kocam\t'ocam\t'ocam \tkocam\tkocam beni
-1.1\t'm an
-1.2\t'cam \t'cam b
-1.4\t'cam\t'nemi\t'nnemi
-3.0\t' ya\t'lar 
-3.3\t'lar
-3.7\t'n b
-4.1\t'ara
-4.4\t'ada\t'ri 
-5.0\t'ece
""",
        Risk.SEXUAL_ABUSE: """\
+4.4\t'rad
+3.7\t'r ne
+3.6\t'avu\t'r n
+3.3\t'a gel\t'gra
+3.2\t' se\t'unca\t'ze 
+3.1\t'a d
+3.0\t'ma g\t'or ki\t'uze
+2.9\t' zorl\t'im o\t'unc\t'zorl
+2.8\t'hal\t'm g\t'oyun\t'yun
+2.7\t'a o\t'e od\t'e oda
+2.6\t'a s\t'ayi\t'kke\t'kken\t'kken \t'm ge\t'm gec\t'uyor 
+2.5\t'a ge\t'im g\t'nama
+2.4\t'grenc\t'oyu\t'r k\t'renc
+2.3\t'unca 
+2.2\t'e u\t'or k\t'yor k
+2.1\t'a zo\t'a zor\t'adim\t'adim \t'nam\t'orl\t'ren
+2.0\t' oda\t'ana d\t'kunuy\t'la \t'mcam \t'na d\t'na do\t'oda\tamcam\tamcam bana\tbana dokunuyor\tdokunuyor
+1.9\t'uyo 
+1.8\t'a dok\t'a z\t'kunu\t'nuy\t'okunu\t'r ka
+1.7\t' od\t'a do
+1.6\t' bana\t'bana\t'bana \t'dokun\t'yim\t'yim \tbana
+1.5\t' doku\t' soy\t'doku\t'ima\t'ima \t'soy
+1.4\t' bu\t'dayim\t'ma \t'nca
+1.3\t' te\t'dayi
+1.2\t' zor\t'ayim\t'ayim \t'zor
+1.1\t'am ba\t'dim 
+0.6\t'a g\t'ama\t'e y
+0.5\t'am \t'kun\t'okun\t'oru
+0.4\t'ana \t'dim
+0.2\t'na 
+0.1\t'adi
-0.2\t'unu
-0.3\t'or \t'uyo\t'yor 
-0.7\t'im 
-0.9\t'm b
-2.8\t'ek 
-3.0\t' bi
-3.1\t'un 
-3.3\t' ke
-3.4\t'in 
-3.6\t'i a
-4.2\t'lar
""",
        Risk.DOMESTIC_ABUSE: """\
+5.1\t'a ma
+4.2\tkocam beni
+3.9\t'am a\t'am an\t'bam a
+3.8\t' ma\t'ali
+3.6\t'zin
+3.5\t' cik
+3.4\t'ama\t'la ba
+3.3\t'la b
+3.0\t'a m
+2.9\t' kiri\t'a ka\t'kiri
+2.8\t'ukl
+2.7\t' koc\t' koca\t'koc\t'koca
+2.6\t' esim\t'esim \tesim
+2.5\t'day\t'kir\t'mi do\t'n ko\t'oca
+2.3\t' es\t' esi\t'asi \tediyor
+2.2\t' ko\t'm an\t'mi d
+2.1\t' ediy\t'r g\t'z s
+2.0\t' edi\t' kir\t'ediyo\t'karim\t'kocam\t'ocam\t'ocam \t'rim b\t'zin \tkocam
+1.9\t'kari
+1.8\t'ama 
+1.7\t'ek \t'nemi\t'nnemi
+1.6\t' kap\t'ak \t'cen\t'cen \t'ecen\t'ecen \t'gecen\t'i al\t'kap\t'si \tgecen
+1.5\t'ayi\t'ce t\t'esim\t'nce t
+1.4\t'la 
+1.3\t' al\t'yin
+1.2\t'ari \t'mam
+1.1\t'im d
+1.0\t' ka\t'am \t'kar\t'm ann\t'm d
+0.9\t'nemi \tannemi
+0.8\t'cam \t'emi \t'or \t'yor 
+0.7\t'arim \t'mi 
+0.5\t'esi\t'm a\t'n k
+0.2\t'cam b
-0.2\t'cam\t'yor
-0.3\t' kapi\t'bam b\t'kapi\tbabam beni
-0.5\t'api\t'i a\t'ri \t'sim
-0.7\t'orum\t'orum \t'rum\t'rum \t'yorum
-0.9\t'ari
-1.8\t'a k
-2.0\t' sa
-2.2\t'em 
-2.3\t' ke
-2.5\t'oru\t'um 
-2.9\t'm k
-3.1\t' ar
-3.2\t'asin
-3.4\t'sin
-5.2\t'ar 
""",
        Risk.NEGLECT: """\
+5.2\t'k ve
+4.0\t'r ge
+3.9\t'r g
+3.6\t'k a
+3.4\t'kiy
+3.3\t'lniz 
+3.0\t' alt
+2.8\t'isi\t'o s\t'yo s
+2.7\t'akmi
+2.6\t'akm\t'os 
+2.5\t'alt\t'iyor\t'kmi
+2.4\t'akmiy\t'ard\t'de d\t'kmiy\t'kmiyo\t'vde d
+2.3\t'e va\t'e var\t'em u\t'iyor \t'nem u\t'ure
+2.2\t'e v
+2.1\t' bak\t' sur\t'am su\t'bak\t'hos\t'nem \t'nnem \t'sur\tannem
+2.0\t' ann\t' anne\t' sar\t'ann\t'anne\t'i sar\t'inda 
+1.9\t'ek \t'sar
+1.8\t' an\t'ise \t'nne
+1.7\t'm biz
+1.6\t' gun
+1.5\t'i sa
+1.4\t' uy
+1.3\t' biz\t'biz\t'gun\t'ise\t'k y
+1.2\t' yok \t'akiyo\t'evde \t'ici\t'm u\t'se \t'vde \t'yan\t'yok \tevde\tyok
+1.1\t' al\t'akiy\t'birak\t'irak\t'm su
+1.0\t' ge\t' yok\t'am s\t'bam s\t'kiyo\t'kiyor\t'yok
+0.9\t' su\t'abam \t'bam \t'ekli\t'ekli \t'kli \t'm bi\tbabam
+0.8\t'li 
+0.7\t' ki
+0.5\t'kli\t'nda 
+0.4\t' gu\t'ekl\t'em 
+0.3\t'yor
+0.2\t'iyo
-0.3\t' ba
-0.4\t'annem\t'da \t'nem\t'nnem
-1.8\t' ka\t'uyo\t'uyor 
-2.4\t'ni 
-2.6\t'ama
-2.7\t'eni\t'ma 
-2.8\t' so\t'uyor
-2.9\t'imi\t'nde
-3.2\t' ko
-3.7\t'um 
-4.3\t'la 
-4.4\t'an 
-5.0\t'im 
""",
        Risk.EXPLOITATION: """\
+5.7\t'ye so
+4.2\t'a yat
+4.0\t' sat\t'sat
+3.9\t'luyor
+3.8\t' biri\t'biri
+3.5\t'nis
+3.4\t'ara \t'e ar\t'e ara
+3.3\t'luyo\taldi
+3.2\t'yen
+3.1\t'isi
+3.0\t' ald\t' aldi
+2.9\t'i ban\t'turu
+2.6\t' arab\t'arab\t'araba
+2.4\t'a ya\t'n di\t'n diy\t'rab\t'raba\t'tiyo
+2.3\t'omu\t'omu \t'onu
+2.2\t' pa\t'i ist\t'tur
+2.1\t' yat\t'aldi \t'yat
+2.0\t' onl\t' onla\t'diyo \t'onl\t'onla\t'onlar\tdiyo
+1.9\t'a y\t'mu \t'sti\t'yol
+1.7\t'anta\t'nta
+1.6\t'e a\t'i is
+1.5\t' cip\t' cipl\t' fo\t' fot\t' foto\t'ak f\t'ak fo\t'ald\t'aldi\t'cipl\t'cipla\t'fot\t'foto\t'ipl\t'ipla\t'iplak\t'k f\t'k fo\t'k fot\t'lak f\t'plak\t'plak \t'u a\tciplak
+1.4\t' on\t'iyo 
+1.3\t' diy\t' pat\t' patr\t'atr\t'atro\t'atron\t'lak\t'lak \t'patr\t'patro\t'ron\t'tron
+1.2\t' ist\t'ant\t'isti\t'lar \t'yo 
+1.1\t'ata
+1.0\t' al\t'diy
+0.9\t' diyo
+0.7\t'diyo\t'nla\t'nlar
+0.6\t' yo\t'ist\t'ldi
+0.5\t' ara\t'ara
+0.4\t'a a
+0.2\t' di\t' sa
+0.1\t'ar 
-0.1\t'lar
-0.4\t' ar
-0.6\t'ada
-0.7\t'yoru
-2.3\t'iyoru
-2.5\t'yor
-2.8\t'de \t'oru
-3.6\t' ba
""",
        Risk.FORCED_MARRIAGE: """\
+4.3\t'uzu
+4.0\t'ile
+3.4\t'ndi 
+3.3\t'rim d
+3.1\t'din\t'umu
+3.0\t'ler
+2.9\t'azi\t'di \t'r d
+2.7\t'mak \t'rim 
+2.6\t'k i
+2.5\t' cika\t' kes\t'cika\t'ndi
+2.4\t'ika
+2.3\t'akla\t'an y\t'an ya\t'arm\t'en ke\t'evlen\t'eye g\t'mak\t'n ke\t'vlen\t'ye g
+2.2\t'eye\t'n ya
+2.1\t' yazi\t'den \t'na s\t'r de\t'yazi
+2.0\t'ayi\t'den\t'im k\t'mey\t'meye
+1.9\t'e g\t'esi\t'kad\t'lir\t'm ded
+1.8\t' evl\t' evle\t' kadi\t'adi\t'esil\t'evl\t'evle\t'ir de\t'kadi\t'kadin\t'kesil\t'vle
+1.7\t' ev\t' yasi\t'adi \t'yasi\t'yasin
+1.6\t'endir\t'ndir\t'ndirm\t'vlend
+1.5\t'a ev\t'a evl\t'apac\t'apaca\t'endi\t'iyorl\t'la ev\t'lend\t'lendi\t'orlar\t'pac\t'paca\t'rlar\t'rlar \t'yapac\t'yorl\t'yorla
+1.4\t'eni\t'orla
+1.3\t' dedi\t'dedi\t'len\t'tur
+1.2\t'di b\t'dirm\t'dirme\t'irme\t'orl
+1.1\t' ded\t'ded
+1.0\t' yapa\t'n y\t'yapa
+0.9\t'la e\t'rla
+0.7\t'dedi \t'kes\tdedi
+0.6\t' ke\t'ak 
+0.4\t'a e
+0.3\t' de
-0.1\t'end
-0.7\t'in 
-1.0\t'er \t'iyor 
-1.1\t' ya
-2.0\t'um \t'uyor
-2.1\t'or \t'yor 
-2.5\t'm b
-2.6\t'uyo
""",
        Risk.MISSING: """\
+5.3\t'i ha
+4.9\t'r a
+4.2\t'i h
+3.7\t'dir 
+3.5\t'den k
+3.4\t' ev
+3.2\t'evden\t'vden\t'vden \tevden
+3.0\t' don
+2.9\t'dir
+2.8\t'don\t'la g
+2.7\t'en k
+2.6\t' ki\t'eni\t'medi\t'medi \t'tan 
+2.5\t'du 
+2.3\t' ek\t'm du\t'm dun
+2.1\t' mon\t' mont\t'mon\t'mont\t'ont
+2.0\t' ha\t'asind\t'ir a\t'miyor
+1.9\t' bil\t'ind
+1.8\t' alm\t' alma\t' cikt\t'cikt\t'cikti\t'miy\t'miyo
+1.7\t'acti\t'actim\t'alm\t'alma\t'em b\t'en ka\t'kacti\t'n kac\t'u b\tevden kactim\tkactim
+1.6\t' kact\t'act\t'bilmi\t'ilmi\t'ilmiy\t'kact\t'lmi\t'lmiy\t'lmiyo\t'sind\t'sinda
+1.5\t' bilm\t'bilm
+1.4\t' du\t' gece\t'ada\t'gece\t'ilm\t'ir 
+1.1\t' eve\t' eve \t' ge\t' gelm\t'elm\t'eve\t'eve \t'gelm\teve
+1.0\t' donm\t'donm\t'onm
+0.9\t' beni\t'beni\t'beni \tbeni
+0.8\t' dun \t'dun \t'eni \tdun
+0.7\t' dun\t'dun
+0.5\t'ikti
+0.3\t'i b
+0.1\t' evd\t' evde\t'evd\t'evde\t'vde
-0.2\t'bil
-0.7\t'den 
-0.8\t'n k
-1.5\t'den
-1.6\t'ari\t'iyor
-1.8\t'or \t'yor 
-2.2\t'ist\t'lar 
-2.5\t'ak 
-2.7\t' ke\t'a b
-2.8\t'iyo
-3.3\t' ya
-3.4\t'lar
-3.6\t'dim\t'eme
-4.0\t'yor
""",
        Risk.THREAT: """\
+3.7\t'gim \t'ulu
+3.5\t'ta 
+3.2\t' tas\t'de 
+3.1\t'ley
+2.8\t'a yap\t'gim\t'i kap
+2.7\t' isi\t' isim\t'isi
+2.6\t'r d
+2.5\t'i de \t'nu 
+2.4\t' yap\t'de b\t'isim\t'ola\t'yap
+2.2\t' ett\t' etti\t'i de\t'im c\t'k e\t'k et\t'k ett\t'rum b\t'um b
+2.1\t' eli\t' et\t'a c\t'ldur\t'oldur
+2.0\t'agim \t'aha d\t'bir d\t'dure\t'durec\t'ha d\t'ha do\t'i ka\t'ir da\t'ldure\t'm c\t'r da\t'r dah\t'uru\tbir daha
+1.9\t'a do\t'i k\t'sap
+1.7\t' me\t'aka\t'tti
+1.6\t' kapi\t' ta\t'egi\t'kapi
+1.5\t'a sa
+1.4\t' ya\t' yapm\t'apm\t'apmi\t'arim \t'ir d\t'pmi\t'yapm\t'yapmi
+1.3\t' o \t'bicak\t'icak\t'icak \t'im \tbicak\to
+1.2\t' bic\t' bica\t'bic\t'bica\t'ica
+1.1\t' yazm\t'azm\t'azmi\t'azmis\t'urec\t'urece\t'yazm\t'yazmi
+1.0\t' o a\t'rec\t'rece\t'ure
+0.9\t' old\t' oldu\t'old\t'oldu
+0.8\t' de\t' ol
+0.7\t' bi\t'dur\t'unu
+0.5\t'ak 
+0.4\t' ci
+0.3\t'o a
+0.1\t'in \t'ldu
-0.9\t'or \t'yor 
-2.4\t'asin
-2.5\t'asi
-2.7\t'iyor
-2.8\t' al\t'en 
-3.0\t' ge\t'am 
-3.1\t' ki
-3.6\t'yor
""",
        Risk.EATING: """\
+3.5\t'r s\t'sal
+3.3\t'eniy\t'eniyo
+3.2\t'e sa\t'e sak
+3.1\t'ayil\t'dak
+3.0\t'zim
+2.9\t' bo\t' sak\t'zan
+2.7\t' ay
+2.6\t'ayi
+2.5\t' cok\t' cok \t'cok\t'cok \t'ri \tcok
+2.4\t'n son\t'ten s
+2.3\t' gun\t' ye\t'und
+2.2\t'en so\t'gazim\t'n so\t'nim 
+2.1\t' kus\t' kusu\t'k y\t'kte\t'kten\t'kten \t'kus\t'kusu\t'kusuy\t'ne ka\t'ten \tkusuyorum
+2.0\t' gund\t' kilo\t'gund\t'ilo\t'ilo \t'ilo v\t'kilo\t'kilo \t'lo \t'lo v\t'lo ve\t'o ve\t'o ver\t'unde \tkilo
+1.9\t'i bo\t'kil\t'unde
+1.8\t' su \t'kami\t'kamiy\t'm di\t'ne k\t'nim\t'sak\tsu
+1.7\t' gu\t'cmiy\t'cmiyo\t'kam
+1.6\t'e s\t'gun\t'su \t'suyo\t'suyor
+1.5\t'gunde\t'kiz\t'uyoru\tgunde
+1.4\t' mu\t' ta\t'aki
+1.3\t' bir\t' sa\t'ra \t'suy
+1.2\t' son\t' sonr\t'nde \t'nra\t'nra \t'onr\t'onra\t'onra \t'son\t'sonr\t'sonra\tsonra
+1.1\t' ama\t' ama \t'bir\t'en s\tama
+1.0\t' yeme\t'nde\t'ne \t'yeme
+0.7\t' yem\t'uyor\t'yem
+0.4\t'e k
+0.3\t'ece\t'kiz 
+0.1\t'iyor 
-2.4\t' be
-2.8\t' ev
-3.3\t'in 
-3.9\t'sim
""",
        Risk.BULLYING: """\
+4.7\t'oku
+4.0\t' tu
+3.7\t'lar 
+3.1\t's t
+3.0\t' her\t'her\t'lar\t'ndim \t'uld
+2.9\t'a i
+2.8\t'k b\t'te 
+2.7\t'ar a\t'r ko
+2.5\t' san\t'aniy\t'aniyo\t'lda \t'lda b\t'ulda \tokulda
+2.4\t' he\t'diyol\t'n y\t'r sab
+2.3\t' her \t'her \t'niy\t'niyo\ther
+2.2\t'aml\t'amla\t'ndim\t'r sa\t'yla
+2.1\t'akt\t'ar \t'aza\t'de t\t'i ogr
+2.0\t'da b\t'i og\t'mem\t'uldu
+1.9\t'emek \t'end
+1.8\t'o o\t'til
+1.7\t'bi 
+1.6\t'a k\t'er 
+1.4\t' og\t' sa\t' sok\t'sok
+1.2\t'ni o
+1.1\t' ok\t' oku\t' okul\t'ek \t'kuld\t'kulda\t'lda\t'ldu\t'okuld\t'ulda
+1.0\t'ola
+0.9\t' herk\t'erkes\t'herk\t'herke\t'i o\t'kes \t'rkes\t'rkes \therkes
+0.8\t'es \t'iyorl\t'orlar\t'rlar \t'yorl\t'yorla
+0.7\t'i kar\t'kul\t'okul\t'rlar
+0.6\t'orla\t'rla
+0.5\t'lar a\t'orl
+0.4\t'erk\t'erke\t'olar\t'olar \t'yola\t'yolar
+0.3\t'i ka
-0.1\t'r s
-0.2\t'yol
-0.8\t'orum\t'orum \t'rum\t'rum \t'yorum
-0.9\t'im 
-1.0\t'or \t'uyor\t'yor 
-1.1\t'yoru
-1.4\t'oru
-1.5\t'ak 
-1.6\t'm b
-2.0\t' yas\t'yas
-2.2\t'iyor 
-2.4\t'in 
-2.5\t'ind
-2.8\t'agi
-3.1\t'ist
""",
        Risk.NOT_COPING: """\
+4.2\t'n a
+3.5\t'iki
+3.4\t'i ogl\t'rar
+3.1\t' hic\t'un 
+3.0\t'ldir\t'n b
+2.9\t'ir a
+2.8\t'n al\t'sa c
+2.7\t'dan a\t'demi\t'dir
+2.6\t'a ba
+2.5\t'begi\t'ebegi\t'egi\tkorkuyorum
+2.3\t' ik\t' iki
+2.2\t' bas\t' coc\t' cocu\t'ara\t'aya\t'coc\t'cocu\t'egime\t'gime\t'gime \t'ocu\t'um b\tbebegime
+2.1\t'en ko\t'oyu\t's e\t'sa 
+2.0\t'an \t'eri\t'ken\t'mda
+1.9\t' bak\t'amd\t'amda\t'bebeg\t'ebeg\t'idemi\t'me b\t'rken\t'rken \t'rum a\t'um be
+1.8\t' art\t' arti\t' beb\t' bebe\t'an a\t'artik\t'bas\t'beb\t'bebe\t'dem\t'ebe\t'm y\t'rtik\t'rtik \t'um a\tartik
+1.7\t'demiy\t'me 
+1.6\t'art\t'arti\t'bak\t'beg\t'rti\t'tik\t'tik \t'um 
+1.4\t'miyor\t'riyor
+1.3\t'a b\t'iri
+1.2\t' be\t'miy\t'miyo
+1.1\t'en 
+1.0\t'cukl\t'cukla\t'dan\t'dan \t'mdan\t'mdan \t'ocukl\t'orum\t'orum \t'rum\t'rum \t'ukla\t'uklar\t'yorum
+0.9\t'ini
+0.8\t'kla\t'klar
+0.7\t'oru\t'yoru
+0.6\t'iyoru\t'riy\t'riyo\t'ukl
+0.5\t' ar
+0.3\t' ba
-0.6\t' ko
-1.9\t'nda 
-2.0\t'mi 
-3.0\t' ev
-3.3\t' ki
-3.5\t'da 
-4.0\t'di 
-5.7\t'iyo
""",
    },
)

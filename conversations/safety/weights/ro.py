"""What was learned from labelled lines (ro); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-7.541,
    concern=-0.402,
    serious=-0.402,
    words="""\
+6.1\t' ma
+5.1\t'el 
+4.9\t'a s
+4.4\t' ba\t'sa \t'si 
+4.1\t' zi
+4.0\t' ca \t'mor \tca
+3.8\t' am \tam
+3.6\t'aca
+3.5\t' ta\t'u s
+3.4\t' am
+3.3\t'a e
+3.2\t' pa\t' so\t'a a\t'a cu \t'a m\t'e p\t'ma \t'ra 
+3.1\t'ant\t'i ma\t'l i\t't d
+3.0\t' el \t' il \t'and\t'mor\tel\til
+2.9\t' el\t' il\t' sa \t'a t\t'are \t'asa\t'u c\tsa
+2.8\t' ac\t' im\t'a cu
+2.7\t' vi\t'a sa\t'a sa \t'are\t'asa \t'sc 
+2.6\t' aca\t' ga\t'ate \t'c c\t'esc \t'sa mo\t'ul i\tnu mai
+2.5\t' acas\t' ma \t'a l\t'acas\t'acasa\t'ase\t'at \t'ate\t'bat\t'e m\t'i m\t'omor \t'ta \tacasa\tma\tomor
+2.4\t' bat\t' e \t' lu\t' mi\t' si\t'a e \t'a n\t'a nu \t'a o\t'e f\t'ii \te
+2.3\t' ar\t' are\t' are \t' ie\t' imi\t' imi \t' si c\t'a mo\t'ai \t'ata \t'ati\t'e fa\t'e i\t'esc c\t'i fac\t'il \t'imi \t'or \t'sc c\t'si c\tare\timi
+2.2\t' mai\t'a c\t'ata\t'au \t'e pa\t'ei \t'ge \t'it \t'l o\t'lat\t'mai\t't p\t'u ma\t'u mai
+2.1\t' cu\t' in\t' omor\t' si \t'a d\t'ama n\t'and \t'ara \t'ca a\t'l om\t'ma n\t'omor\t'u cu\tsi
+2.0\t' a \t' an\t' dac\t' daca\t' tai\t' zis\t' zis \t'a bat\t'ca \t'ca m\t'cand\t'esc\t'ga \t'i b\t'ii ma\t'imi\t'is \t'mi \t'mine \t'n ca\t'ost v\t'se \t'sesc \t'st v\t'u g\t'zis\t'zis \ta\tdaca\tsa mor\tzis
+1.9\t' can\t' min\t' sa\t' sa m\t' sp\t' zic\t'a me\t'a nu\t'a se \t'ate c\t'e ma\t'ete\t'i ma \t'i noa\t'iola\t'iolat\t'la s\t'ne \t'olat\t'ra m\t'sesc\t't pa\t't v\t'tig\t'viola
+1.8\t' be\t' cand\t' cu \t' fac \t' gas\t' isi\t' isi \t' mam\t' par\t' se t\t' sot\t'a b\t'a i\t'aie\t'am \t'can\t'cand \t'casa\t'casa \t'cat d\t'dac\t'daca\t'daca \t'fac \t'i a\t'i d\t'i no\t'ing\t'it d\t'ita\t'l ma\t'l v\t'mam\t'mine\t'nge\t'ngh\t'nghi\t'ri \t'se t\t'sot\t't vi\t'tit\tcand\tcu\tfac\tisi\tmine
+1.7\t' din \t' du\t' fi\t' gase\t' tat\t' vio\t' viol\t'a mea\t'a mor\t'cu \t'din \t'gase\t'ghi\t'ilu\t'ilul\t'in ca\t'inu\t'iol\t'iul\t'nd \t'ola\t'opilu\t'pilu\t'pilul\t'ta cu\t'tilel\t'vio\t'viol\tdin\tpastilele
+1.6\t' ant\t' bate\t' cu m\t' la s\t' mar\t' tata\t'a zi\t'ara\t'ases\t'bate\t'cas\t'cid\t'cu m\t'e l\t'eau\t'gases\t'ieri\t'ies\t'isi \t'ita \t'l m\t'nge \t'ort\t'pas\t't a\t't de\t't s\t'tai\t'ul ma
+1.5\t' anti\t' bea\t' ca\t' ca s\t' de s\t' fr\t' ier\t' ieri\t' is\t' mine\t' mor \t' omo\t' se\t' se \t' sin\t' va\t'a de \t'a so\t'a tr\t'ama \t'anti\t'at d\t'at de\t'bea\t'ca me\t'ca s\t'd c\t'e pe\t'est\t'eu ma\t'far\t'fara\t'fara \t'gel\t'hit\t'i a \t'i ba\t'i p\t'i pe \t'i si\t'ieri \t'iga \t'ige\t'iul m\t'ma o\t'nde\t'nti\t'omo\t'te s\t'u m\t'usa\t'usa \t'vine\t'zi \t'zic\tieri\tmor\tse
+1.4\t' au \t' ca a\t' din\t' dorm\t' gan\t' gand\t' in \t' lua\t' luat\t' nu s\t' pas\t' pe\t' pe \t' pe b\t' san\t' usa\t' usa \t' zice\t'a ca \t'a da\t'a de\t'a di\t'a z\t'anta\t'chiu\t'chiul\t'cut\t'dorm\t'e ac\t'e le\t'e par\t'ea se\t'eca\t'ele\t'eri \t'eta\t'hiu\t'hiul\t'hiul \t'i i\t'i nu \t'is ca\t'iul \t'lea\t'lua\t'luat\t'lul\t'mit \t'nu s\t'oal\t'pe \t'pe b\t'rea\t'rul \t'san\t'ses\t't de \t't f\t'ta c\t'tata\t'u f\t'uat\t'ul \t'zice\tau\tin\tmeu ma\tpe\tusa
+1.3\t' bu\t' de \t' ia\t' m au\t' ma l\t' ma t\t' mai \t' man\t' nu a\t' unc\t' unch\t' zi \t'a ma\t'a se\t'ai p\t'amei\t'amei \t'bate \t'baut \t'cide\t'de s\t'e aca\t'e far\t'e fr\t'e ie\t'e ier\t'e ta\t'ea \t'ecar\t'ecare\t'ere\t'gas\t'guri\t'guri \t'i c\t'i e \t'i fa\t'i pe\t'i si \t'liga \t'luat \t'm au\t'm au \t'ma l\t'ma ob\t'ma s\t'mai \t'mamei\t'man\t'mar\t'mea s\t'n cas\t'nchiu\t'nu a\t'nul\t'nul \t'ole\t'si i\t't du\t't si \t'te co\t'uat \tbate\tbaut\tbrate\tde\tfata cu\tluat\tm au\tma obliga\tmai\tmamei\tobliga\ttaie\tunchiul\tzi
+1.2\t' am f\t' am g\t' au\t' bai\t' bat \t' bau\t' baut\t' ca e\t' da\t' dor\t' e m\t' fie\t' o \t' po\t' sa t\t' si i\t' sinu\t' spa\t' ti\t' trai\t' us\t' vine\t'a la\t'a sin\t'a ta\t'a tra\t'ac \t'aca \t'am f\t'am g\t'ame\t'arul\t'arul \t'bai\t'banii\t'bat \t'bau\t'baut\t'chi\t'copil\t'e b\t'e ca \t'e d\t'e do\t'e sin\t'e z\t'e zi\t'e zi \t'ea i\t'ea s\t'ele \t'fie\t'gan\t'i bat\t'i e\t'i z\t'i zi\t'iga s\t'imi c\t'inuc\t'inuci\t'isi\t'ita c\t'l im\t'l imi\t'm g\t'm l\t'ma nu\t'ma t\t'mer\t'mi c\t'n b\t'n ma\t'ne c\t'ne ca\t'nuc\t'nuci\t'nucid\t'oare\t'ot s\t'prie\t'priet\t'ra mi\t'rai\t'rez\t'rul\t'sa l\t'sinu\t'sinuc\t'stile\t't pas\t'ta i\t'tel\t'tile\t'trai\t'u b\t'u po\t'uat p\t'ucid\t'ul im\t'zice \tbanii\tbat\tfara mine\tmama nu\tmarita cu\to\tobliga sa\tsi nu\tzice
+1.1\t' ati\t' cu p\t' do\t' fac\t' fiec\t' ies\t' ingh\t' m \t' m a\t' ma o\t' mi a\t' mo\t' para\t' ve\t' vit\t' vitr\t' vom\t'a ac\t'a at\t'a din\t'a el\t'a el \t'a in \t'a san\t'ama\t'anc \t'apo\t'ara m\t'asa s\t'ata c\t'aut a\t'ca d\t'cat \t'ce ca\t'coa\t'cu p\t'cu po\t'cuti\t'de ie\t'de m\t'de pa\t'dor\t'e me\t'e ti\t'eu m\t'eze\t'fac\t'fiec\t'fieca\t'ghit\t'ghiti\t'hiti\t'i mi\t'i n\t'iar \t'ieca\t'iecar\t'iga\t'ii m\t'ilul \t'in ma\t'ine \t'ine a\t'inge\t'inge \t'ingh\t'inghi\t'ise\t'itr\t'itre\t'itreg\t'l de\t'l is\t'l isi\t'm man\t'ma ta\t'mi a\t'nch\t'ne l\t'nghit\t'nguri\t'ntro\t'ntrol\t'oara\t'oara \t'oare \t'ontro\t'ort \t'rate \t're \t'reau\t'rol\t'rta \t's ca \t's d\t'sin\t't sa\t'ta d\t'ta in\t'taie \t'te \t'tre\t'treg\t'trol\t'tul\t'u la\t'u min\t'u st\t'ul de\t'ul is\t'ul m\t'unch\t'unchi\t'und\t'vine \t'vitr\t'vitre\t'vom\t'zes\t'zest\t'zeste\t'zis c\tca e\tcopilul\tde ieri\tdin casa\tfi mai\tfiecare\tm\tsinguri\ttata\tvine\tzice ca
+1.0\t' am 1\t' bis\t' ce\t' cu c\t' de m\t' de u\t' di\t' fra\t' frat\t' i \t' iar \t' mama\t' mame\t' mana\t' mea\t' mea \t' mor\t' sant\t' scoa\t' su\t' tai \t' taie\t' to\t' trez\t' ur\t' vomi\t'a ba\t'a e m\t'a mam\t'a mar\t'a pa\t'a zic\t'ai a\t'ai pe\t'ai vr\t'aie \t'amera\t'astil\t'at p\t'at pa\t'ate s\t'ati i\t'au s\t'bis\t'c ce\t'c cev\t'came\t'ce c\t'coal\t'coala\t'contr\t'cu c\t'cu mi\t'd ca\t'de ma\t'de u\t'din\t'e br\t'e bra\t'e cop\t'e sot\t'e tai\t'eat\t'fra\t'frat\t'gand\t'i ce\t'i de\t'i de \t'i mai\t'iec\t'ier\t'iet\t'iete\t'is c\t'jung\t'l de \t'l vi\t'le \t'leg\t'm b\t'm ing\t'm lua\t'mai a\t'mama\t'mama \t'mame\t'mei\t'mera\t'mera \t'meu m\t'meu s\t'mit\t'nchi\t'nea\t'ni si\t'nu ma\t'o sa \t'oala\t'oala \t'omi\t'ontr\t'pasti\t'pe br\t'por\t'port \t'rica \t'rie\t'rt \t'sa n\t'sa tr\t'scoa\t'scoal\t'ser\t'si b\t'soa\t'stil\t'tai p\t'tata \t'ting\t'trez\t'treze\t'u da\t'u fo\t'u i\t'u sti\t'u vi\t'ua \t'ut a\t'vomi\t'vomit\t'za c\t'za cu\tam luat\tca sa\tcamera\tcu mine\ti\tiar\tma tai\tmai vreau\tmama\tmancat de\tmea\to sa\tpe brate\tscoala\ttai\ttai pe
+0.9\t' a s\t' au z\t' bise\t' brat\t' bun\t' ca m\t' cure\t' dat \t' dup\t' dupa\t' e fr\t' el v\t' fi m\t' le\t' lun\t' ma a\t' ma g\t' ma m\t' nu i\t' om\t' prie\t' sco\t' sotu\t'a bi\t'a bis\t'a ies\t'a lu\t'a min\t'a tai\t'a va\t'aia\t'am m\t'anc\t'are d\t'are m\t'are z\t'asa d\t'au z\t'au zi\t'aua\t'aua \t'aut\t'bise\t'biser\t'brat\t'brate\t'c l\t'c la\t'c la \t'ca da\t'ca v\t'cam\t'ce p\t'cure\t'curea\t'd a\t'd ca \t'de do\t'dere\t'dere \t'dup\t'dupa\t'dupa \t'dus\t'dus \t'e cu \t'e din\t'e dor\t'e dou\t'e el\t'e el \t'e in \t'e mas\t'e pe \t'e su\t'eaua\t'eaua \t'eaz\t'eaza\t'eaza \t'egii\t'egii \t'ei m\t'el v\t'erica\t'est \t'este\t'eten\t'eu s\t'ezes\t'ezest\t'fac s\t'ga sa\t'ghii\t'ghii \t'gii\t'gii \t'gii m\t'gur\t'hii\t'hii \t'i ia\t'i nu\t'i zic\t'ica m\t'ice c\t'ie n\t'ieten\t'in c\t'iser\t'iseri\t'it de\t'it du\t'jun\t'l e\t'legii\t'lele\t'lele \t'lui\t'lui \t'm bau\t'ma g\t'ma ga\t'ma ne\t'maine\t'masa \t'mi p\t'min\t'mit d\t'n ba\t'nati\t'nc \t'ne la\t'nghii\t'nu i\t'nu ne\t'nu se\t'nu st\t'o cu\t'omit\t'omit \t'opil\t'opr\t'otu\t'otul\t'pa f\t'pa fi\t'pil\t'port\t'r f\t'rac\t're ma\t're z\t'reaua\t'reze\t'rezes\t'riete\t'sa i\t'sa va\t'sant\t'sco\t'seric\t'si ce\t'si nu\t'sit \t'sor\t'sotu\t'sotul\t'ste i\t't dup\t't fa\t't mai\t't si\t't u\t'ta ar\t'tai \t'te c\t'te p\t'ti i\t'tit \t'tul \t'tul s\t'u cu \t'u cur\t'u l\t'u sa\t'u se \t'u zis\t'ul e\t'un b\t'unde\t'unde \t'ung\t'upa \t'upa f\t'urea\t'ureau\t'va r\tam baut\tau zis\tbiserica\tcolegii\tcu cureaua\tcureaua\tdat\tdupa\tdupa fiecare\tfiecare masa\tla biserica\tla scoala\tmaine\tmama ne\tmana\tmarita\tmasa\tnu ne\tnu se\tscris\tse trezeste\tsi acum\ttrezeste\tvomit\tvomit dupa
+0.8\t' afa\t' afar\t' am d\t' beat\t' bi\t' br\t' bra\t' came\t' ce p\t' copi\t' cut\t' cuti\t' de e\t' deca\t' e f\t' e l\t' far\t' ing\t' l \t' la o\t' moa\t' oar\t' oara\t' ob\t' obl\t' obli\t' past\t' res\t' sa l\t' sang\t' soa\t' stau\t' sub\t' sub \t' sun\t' sunt\t' vaz\t' vazu\t'a a i\t'a fie\t'a gan\t'a lo\t'a lov\t'a oar\t'a ob\t'a obl\t'a su\t'a sun\t'a v\t'ac ce\t'afa\t'afar\t'afara\t'aga \t'ai ma\t'ajea\t'ajeaz\t'am 1\t'amer\t'anc d\t'andes\t'ange\t'anii\t'anii \t'antaj\t'apoi\t'apoi \t'arita\t'asc\t'at si\t'ata t\t'ati \t'aza c\t'beat\t'beat \t'blig\t'bliga\t'ca e\t'ca sa\t'ca su\t'camer\t'cat\t'ce \t'cer\t'cinu\t'copi\t'cu cu\t'cun\t'd a \t'da d\t'de \t'deca\t'decat\t'desc \t'din c\t'din s\t'e ar\t'e ce \t'e di\t'e fat\t'e h\t'e man\t'e mer\t'e pr\t'e so\t'e sub\t'ea n\t'ea nu\t'eat \t'eat s\t'eau \t'ecinu\t'ega\t'este \t'etit\t'eu \t'eu b\t'eu c\t'fi ma\t'gande\t'hitit\t'i con\t'i da \t'i tre\t'ii ia\t'ilel\t'ilele\t'in m\t'ingur\t'it p\t'ita d\t'l e \t'l ma \t'l s\t'l so\t'la bi\t'la o\t'la sc\t'la so\t'le i\t'lel\t'lig\t'liga\t'lul \t'm f\t'm i\t'm si\t'm z\t'm zi\t'ma lo\t'ma sa\t'mei \t'mi s\t'n m\t'na in\t'nc d\t'nc de\t'nd a\t'ndes\t'ndesc\t'ngur\t'ni m\t'ntaj\t'ntaje\t'nu \t'obli\t'oblig\t'ore\t'orta\t'oset\t'ot \t'otul \t'past\t'poi\t'poi \t'pune \t'ra h\t'race\t're p\t're zi\t'reg\t'reg \t'res\t'reu b\t'ri de\t'rica\t'rita \t'rta\t's ca\t's di\t'sa s\t'sa t\t'sang\t'sange\t'santa\t'set\t'si ac\t'stau\t'stau \t'sub\t'sub \t'sun\t'sunt\t't c\t't ma\t't sa \t't toa\t'taje\t'tajea\t'te in\t'tele \t'tii\t'til\t'toa\t'treg \t'tro\t'u ba\t'u poz\t'u se\t'ul e \t'unc\t'unt \t'ure\t'uri \t'ute\t'va m\t'vaz\t'vazu\t'vazut\tafara\tbeat\tbeat si\tcu poze\tdecat\tfac ceva\tfiica mea\tgandesc\ti fac\tinghitit\tl\tma gandesc\tma santajeaza\toara\tsa fac\tsantajeaza\tsantajeaza cu\tsotul\tspune ca\tstau\tsub\ttoate pastilele\tvazut\tvitreg\tzis ca
+0.7\t' 13 a\t' a sc\t' am l\t' am m\t' ar f\t' aud\t' aud \t' baia\t' bun \t' ca v\t' cer\t' cole\t' dec\t' e me\t' fara\t' fiic\t' iesi\t' impi\t' in r\t' lui\t' lui \t' main\t' mas\t' masa\t' me\t' plat\t' rog\t' rog \t' sa i\t' sa n\t' tre\t' tu\t' un b\t' va \t' va r\t'13 a\t'3 a\t'a are\t'a as\t'a ce\t'a fi\t'a ga\t'a ie\t'a inc\t'a oa\t'a ro\t'a rog\t'aba \t'ac f\t'aceta\t'aiat\t'am do\t'am fu\t'am ga\t'am lu\t'amol\t'amol \t'ancat\t'ar f\t'arace\t'ascun\t'asea\t'ata d\t'au da\t'au f\t'aud\t'aud \t'aut \t'baia\t'baiat\t'bit\t'bun \t'c f\t'ca e \t'ceta\t'cetam\t'cole\t'cutie\t'dan\t'dar m\t'dec\t'der\t'dorm \t'dormi\t'dur\t'duri\t'duri \t'e ce\t'e tat\t'ech\t'eg \t'ent s\t'era \t'ersi\t'esc l\t'etam\t'etamo\t'etel\t'etele\t'ez \t'fac f\t'fi m\t'fiic\t'fiica\t'frati\t'ga s\t'git d\t'i a s\t'i au\t'i ca\t'i do\t'i ia \t'i ii\t'i ii \t'i ina\t'i m \t'i m a\t'ia \t'id \t'ie sa\t'iesi\t'iesit\t'iic\t'iica\t'iica \t'imi p\t'impi\t'in du\t'in l\t'ingu\t'is p\t'iti\t'l sot\t'la e\t'm 1\t'm fu\t'm fug\t'm ga\t'm in\t'm la\t'm lu\t'm n\t'm s\t'm si \t'main\t'manu\t'masa\t'mea\t'mi e\t'mi e \t'mol\t'mol \t'n i\t'n l\t'n pan\t'nanc \t'ncat\t'ncat \t'nd a \t'nde \t'ngu\t'ni ma\t'nit a\t'nu ar\t'nu vi\t'nut\t'oale\t'oar\t'ofe\t'ol \t'ora\t'orm\t'orm \t'ormi\t'orul\t'orul \t'os \t'pan\t'parac\t'profe\t'ra cu\t'ra d\t'ra di\t'racet\t're m\t're pe\t'riet\t'rita\t'rm \t'rofe\t'rog \t's din\t'sa d\t'sc l\t'sc la\t'scun\t'si ca\t'si cu\t'si ii\t'spa\t'spune\t't par\t't ul\t'ta a\t'ta ma\t'taie\t'tamo\t'tamol\t'tau\t'tau \t'te i\t'tele\t'ti b\t'ti ba\t'u ca\t'u d\t'u dat\t'u p\t'u si\t'u si \t'u vin\t'ud \t'un s\t'va ro\t'vit\tafara din\tam fugit\tau dat\taud\tbun\tcu copii\tcutie\tde acasa\tde un\tdorm\te mereu\tfara\tfiecare zi\tfiica\tfugit de\tiesit\tii ia\tlui\tma loveste\tmananc\tmancat\tnu stiu\tparacetamol\trog\tsi ii\tva\tva rog
+0.6\t' 13\t' 13 \t' 14 a\t' a c\t' a i\t' a l\t' a z\t' a zi\t' acu\t' acum\t' ase\t' asea\t' au v\t' ban\t' bani\t' beau\t' cam\t' cu f\t' dat\t' de\t' de i\t' fa\t' fet\t' for\t' il t\t' in d\t' lasa\t' leg\t' lir\t' lire\t' ma s\t' mere\t' nu \t' oa\t' op\t' opr\t' paru\t' pasa\t' pat\t' por\t' poz\t' pro\t' rest\t' soc\t' sot \t' ul\t' un\t' vec\t' veci\t' vo\t' voi\t' voie\t'13 \t'14 a\t'14 an\t'a ca\t'a dac\t'a e l\t'a g\t'a h\t'a ii\t'a ii \t'a is\t'a isi\t'a la \t'a ne\t'a ne \t'a s \t'a soc\t'a sp\t'a tu\t'a u\t'a ur\t'a us\t'a usa\t'a zis\t'aba\t'ac c\t'aca n\t'acum\t'acum \t'ai m\t'aje\t'am d\t'am fo\t'am l\t'ama e\t'ande\t'andu\t'andur\t'anest\t'ange \t'ani a\t'ania\t'ania \t'anu\t'apor\t'aport\t'ar s\t'are c\t'ari\t'aru\t'asap\t'asapo\t'asear\t'at l\t'at ma\t'atest\t'au i\t'au la\t'au v\t'aud c\t'bani\t'beau\t'beau \t'bli\t'bra\t'c i\t'c in\t'c in \t'cei m\t'cinul\t'coleg\t'crez \t'cris\t'cris \t'cu f\t'cu fo\t'cu la\t'd d\t'd i\t'dat \t'de ac\t'de ce\t'de d\t'de i\t'de pr\t'de si\t'de un\t'e 3\t'e can\t'e de\t'e fra\t'e iar\t'e sc\t'e sp\t'e t\t'e u\t'eata\t'eata \t'eau s\t'ecin\t'ed c\t'ed ca\t'egat\t'ege\t'elu\t'elusu\t'emn\t'ereu\t'ereu \t'esi\t'esit\t'esit \t'eva\t'eva m\t'fac c\t'face \t'fet\t'g n\t'g nu\t'g nu \t'gandu\t'i acu\t'i au \t'i cei\t'i da\t'i im\t'i imi\t'i mic\t'i pu\t'i pun\t'i zil\t'iar\t'ice\t'il t\t'ile\t'ilulu\t'in \t'in f\t'in r\t'in re\t'injun\t'intii\t'intr \t'inul\t'inul \t'ire \t'it a\t'itoa\t'itoar\t'iu c\t'jea\t'jeaz\t'jeaza\t'jungh\t'l in\t'la as\t'la us\t'le la\t'legat\t'lir\t'lire\t'lire \t'lon\t'lulu\t'lului\t'lusu\t'lusul\t'm a\t'm ba\t'm do\t'm fo\t'm fos\t'ma e\t'ma e \t'mania\t'mat\t'mereu\t'meu c\t'mi a \t'mi pu\t'mpi\t'n bai\t'n cam\t'n du\t'n f\t'n r\t'n re\t'n res\t'n s\t'na c\t'na pa\t'nd d\t'ndu\t'ndur\t'nduri\t'ne da\t'nest\t'neste\t'ni a\t'ni a \t'nia\t'nia \t'nii\t'nii \t'njun\t'njung\t'nt p\t'nt s\t'ntii\t'ntii \t'ntr \t'ntr o\t'nu e\t'oale \t'obl\t'og \t'og n\t'og nu\t'oleg\t'opri\t'or s\t'ora \t'ori \t'ose\t'oseta\t'ot m\t'ot sa\t'oua l\t'pa \t'parul\t'pasa\t'pasap\t'pat\t'plat\t'pro\t'r o\t'r s\t'r se\t'r se \t'ra u\t'rati\t're c\t'rea s\t'red c\t'rest\t'rest \t'reu \t'rez \t'rez l\t'ri d\t'ris \t'rog n\t'ros\t'rsi\t'rul d\t's la\t's la \t's me\t'sa de\t'sa nu\t'sapo\t'sapor\t'scris\t'se l\t'seta\t'seta \t'si ba\t'soar\t'sot \t'sul e\t'sunt \t't cu\t't e \t't to\t'ta de\t'ta si\t'ta t\t'taj\t'te pa\t'te si\t'tie\t'tii m\t'tiu c\t'toare\t'toate\t'tr o\t'tr o \t'tul i\t'tut c\t'u ar\t'u ca \t'u e \t'u for\t'u man\t'uc a\t'uca\t'ucat\t'ucrez\t'ud c\t'ul so\t'una\t'une \t'une c\t'ungh\t'unghi\t'unt p\t'upa\t'ura d\t'uri n\t'usu\t'usul\t'usul \t'ut u\t'uta i\t'va ma\t'vecin\t13\t14 ani\ta zis\tacum\tam fost\tani a\tani si\taseara\tbatut cu\tbeau\tbebelusul\tcopilului\tcred ca\tdaca nu\tde ce\tface\tganduri\tin camera\tin rest\tin romania\tintr\tintr o\tla usa\tlire\tlucrez\tlucrez la\tmama e\tmereu\tmi a\tnu\tparintii\tparul\tpasaportul\tplateste\trest\trog nu\tromania\tsa nu\tsange\tsi ma\tsot\tsunt\ttoate\tvecinul\tvoie\tzile
+0.5\t' 15\t' 15 \t' 5 \t' a ad\t' a b\t' a ba\t' a lu\t' ad\t' adu\t' adus\t' af\t' am z\t' ame\t' amet\t' ani\t' ani \t' ap\t' au s\t' baie\t' buca\t' ca d\t' caf\t' cafe\t' cont\t' cop\t' cred\t' cu l\t' dou\t' doua\t' e fa\t' e la\t' e r\t' eu 1\t' fat\t' fata\t' feti\t' foc\t' foc \t' fos\t' fost\t' i a \t' i f\t' i fa\t' iar\t' iau\t' iau \t' in a\t' in f\t' intr\t' ju\t' lega\t' locu\t' lu \t' luna\t' manu\t' mare\t' mer\t' o sa\t' o t\t' or\t' ore\t' pan\t' pant\t' pari\t' pe z\t' port\t' prof\t' scr\t' scri\t' serv\t' si d\t' si m\t' soac\t' spat\t' suna\t' ta \t' tig\t' tiga\t' toc\t' tocm\t' tres\t' tur\t' vada\t' vand\t' zi s\t'0 mi\t'13 an\t'15 \t'3 an\t'3 ani\t'a ad\t'a adu\t'a can\t'a cas\t'a ci\t'a e f\t'a e p\t'a ha\t'a hai\t'a l \t'a las\t'a lua\t'a lun\t'a mer\t'a op\t'a opr\t'a or\t'a sc\t'a ta \t'aca a\t'acra\t'acra \t'ade\t'adus\t'adus \t'afe\t'afea\t'afea \t'ai b\t'ai si\t'aiat \t'alon\t'aloni\t'am z\t'am zi\t'ama d\t'amet\t'amete\t'and a\t'and d\t'and i\t'ani\t'ani t\t'ano\t'anor\t'antal\t'ar m\t'ara a\t'ara h\t'are p\t'arin\t'arint\t'asca\t'asca \t'ascut\t'at bu\t'atal \t'atul\t'au l\t'auta \t'avi\t'aza\t'baie\t'baie \t'ban\t'bebel\t'bel\t'belu\t'belus\t'buca\t'bucat\t'c a\t'c a \t'c cum\t'c se\t'ca as\t'ca is\t'ca tr\t'caf\t'cafe\t'cafea\t'cet\t'cev\t'ceva\t'ceva \t'che\t'cma\t'cmai\t'cmai \t'cont\t'cop\t'cra \t'cre\t'cred\t'cred \t'cu l\t'cu sa\t'cum \t'cund\t'd dr\t'd dro\t'd t\t'd te\t'de e\t'de p\t'de pe\t'de ti\t'des\t'din y\t'dou\t'doua\t'doua \t'dus d\t'e 4\t'e fri\t'e mar\t'e om \t'e pas\t'e pi\t'e pro\t'e tre\t'e un \t'ea ca\t'ea in\t'ebel\t'ebelu\t'ed \t'egat \t'ei mi\t'ele i\t'elus\t'ena\t'ena \t'erea\t'erea \t'eri\t'eric\t'erv\t'esar\t'esare\t'etena\t'etes\t'etesc\t'etita\t'eu 1\t'eu si\t'ez l\t'ez la\t'fata\t'fata \t'fea\t'fea \t'fea i\t'feti\t'fetit\t'fie a\t'foc\t'foc \t'foc l\t'fos\t'fost\t'ful m\t'g d\t'ge de\t'i a c\t'i a l\t'i e f\t'i e r\t'i mi \t'i sp\t'i spa\t'i tot\t'ia s\t'iar a\t'iau\t'iau \t'iau l\t'ica \t'ie a\t'iesc\t'iesc \t'igan\t'ii da\t'imi s\t'in a\t'in ba\t'in i\t'in lo\t'in t\t'in y\t'in ye\t'ina a\t'inea\t'ins\t'isi i\t'jung \t'l a \t'l lui\t'la el\t'la ni\t'la or\t'la pe\t'lasa \t'late\t'legi\t'loni\t'loni \t'lti\t'ltima\t'lu \t'lui d\t'lun\t'luna\t'luna \t'lus\t'm gan\t'm in \t'm la \t'm ma\t'm zis\t'ma a\t'ma la\t'ma m\t'mai b\t'mana\t'mare \t'mas\t'mea n\t'mete\t'metes\t'n fat\t'n mai\t'n y\t'n ye\t'n yea\t'na \t'na e\t'na i\t'nca\t'nd dr\t'nd i\t'ne d\t'ni n\t'ni t\t'ni tr\t'ntalo\t'nu a \t'nu va\t'o c\t'o sa\t'o t\t'oacr\t'oacra\t'ocm\t'ocma\t'ocmai\t'oi i\t'oie \t'olegi\t'omani\t'ont\t'opi\t'ort d\t'ot si\t'pant\t'panta\t'pari\t'parin\t'pate\t'pe ma\t'pe z\t'pe zi\t'plate\t'pot o\t'poz\t'prof\t'pt \t'pt l\t'pune\t'r o \t'ra a\t'ra ha\t'ra me\t'ra n\t'rat l\t're d\t're de\t're vo\t'rech\t'rechi\t'red \t'resar\t'reu\t'rint\t'rinti\t'rof\t'rt d\t'rul i\t's p\t's pe\t's pe \t's u\t'sa i \t'sa l \t'sa m\t'sa sa\t'sa se\t'sa si\t'sap\t'sare\t'sare \t'scund\t'se tr\t'seri\t'serv\t'si do\t'si eu\t'si m\t'si sp\t'soac\t'soacr\t'soare\t'spat\t'spate\t'sta i\t'ste \t'suna\t'sunat\t't bu\t't fat\t'tal\t'tal \t'talo\t'talon\t'tatal\t'tau i\t'tea \t'tem \t'tena\t'tena \t'tet\t'tie \t'tiga\t'tigan\t'tii \t'tim\t'tima\t'tima \t'tita\t'tita \t'toar\t'toc\t'tocm\t'tocma\t'tot s\t'tr \t'tresa\t'u be\t'u cop\t'u ne\t'u ne \t'u san\t'u sp\t'u spu\t'u va\t'ua l\t'uie s\t'ule\t'uli\t'uni \t'uni s\t'unt c\t'unul\t'unul \t'urc\t'urca\t'uri d\t'uro\t'uror\t'us \t'us d\t'us di\t'ut c\t'ut f\t'ut p\t'utie\t'utie \t'vada\t'vada \t'vand\t'vand \t'veci\t'voi\t'voie\t'voie \t'z l\t'z la\t'z la \t'zile \t13 ani\t15\t5\ta adus\ta inceput\ta luat\tadus\tadus din\tajung\tam zis\tametesc\tani\tcafea\tcauta\tcei mici\tcred\tde doua\tdin year\tdoua\te fata\te frica\te la\tfata\tfetita\tfetita de\tfoc\tfoc la\tfrica de\tgandesc cum\ti a\tiau\tin fata\tla el\tla nimeni\tlasa sa\tlegat\tlu\tluna\tluni si\tma lasa\tmare\tmea nu\tnu a\tnu are\tnu vine\tpantaloni\tpasaportul si\tpe zi\tprietena\tsa i\tsa l\tsa se\tsi cei\tsi eu\tsoacra\tspune\tstau in\tta\ttatal\ttocmai\ttrebuie sa\ttresare\ttresare cand\tultima\tvada\tvand\tvand droguri\tvine la\tzi si
+0.4\t' 80\t' 80 \t' 9 \t' a op\t' a ru\t' ajun\t' al \t' al m\t' am b\t' am n\t' apo\t' apoi\t' as\t' baga\t' ca z\t' cei\t' cev\t' ceva\t' clas\t' de 3\t' de d\t' deg\t' dege\t' dim\t' dimi\t' dus\t' dus \t' el 2\t' elev\t' fal\t' fale\t' fe\t' fi \t' goa\t' goal\t' ia \t' ii d\t' il a\t' in l\t' inap\t' inc\t' la b\t' la e\t' la h\t' la n\t' la p\t' love\t' luni\t' mari\t' mi e\t' mir\t' o c\t' o g\t' o p\t' ora\t' ora \t' pe m\t' pe n\t' pe p\t' pi\t' pot \t' poze\t' pros\t' pun \t' si e\t' sing\t' spu\t' stic\t' tr\t' tura\t' vad\t' van\t' varu\t' zic \t' ziln\t'80 \t'a acu\t'a bai\t'a cer\t'a dar\t'a j\t'a ni\t'a nim\t'a ore\t'a pan\t'a ru\t'a rup\t'a sco\t'a scr\t'a soa\t'a sot\t'a spa\t'a tot\t'acu\t'adu\t'ai v\t'ain\t'aine\t'ajun\t'ajung\t'al l\t'al m\t'al me\t'al s\t'alez\t'aleza\t'am 13\t'am 14\t'am b\t'am ba\t'am gr\t'am n\t'am pe\t'am si\t'ana i\t'ana l\t'ani m\t'antar\t'ar fa\t'ar ma\t'ar se\t'ara c\t'are 1\t'area\t'arit\t'at m\t'at nu\t'ata e\t'atal\t'ate l\t'ate p\t'ativ\t'au b\t'au ba\t'aut d\t'auta\t'azu\t'azut\t'azut \t'baga\t'baga \t'banca\t'c sa\t'c sa \t'ca pr\t'ca s \t'ca t\t'ca u\t'car\t'cauta\t'ce ar\t'ce m\t'ce sc\t'cei\t'cere\t'cerea\t'ces \t'cid \t'clas\t'clasa\t'cu ba\t'cum z\t'cunde\t'cutit\t'd in\t'd int\t'd s\t'd v\t'da c\t'da cu\t'da de\t'dat\t'de 3\t'de 3 \t'de sp\t'de ur\t'deg\t'dege\t'deget\t'desc\t'dim\t'dimi\t'dimin\t'din p\t'e 3 \t'e 4 \t'e 9 \t'e 9 a\t'e ar \t'e ban\t'e c\t'e co\t'e ga\t'e la\t'e lu\t'e meu\t'e ne\t'e sa \t'e spa\t'e sun\t'e un\t'e us\t'e usa\t'e voi\t'ea vi\t'eas\t'ecat\t'ecat \t'echi\t'echi \t'edica\t'ega m\t'eget\t'el 2\t'elev\t'eleva\t'em s\t'em si\t'enit\t'enit \t'ept \t'era\t'eri a\t'ersi \t'eso\t'esor\t'et s\t'et si\t'eva \t'eva s\t'fal\t'fale\t'falez\t'fat\t'fel\t'fel \t'feso\t'fesor\t'fii\t'for\t'fostu\t'fugit\t'ful\t'ful \t'gani\t'ge d\t'git\t'git \t'goa\t'goal\t'goale\t'i a b\t'i a d\t'i ap\t'i apo\t'i av\t'i cai\t'i cum\t'i dac\t'i des\t'i doa\t'i du\t'i eu\t'i eu \t'i go\t'i goa\t'i tr\t'ia p\t'ia pe\t'ia sa\t'ietii\t'ii ca\t'ii su\t'iil\t'iile\t'iile \t'il a\t'ile l\t'iln\t'ilni\t'ilnic\t'imine\t'impin\t'in fa\t'in to\t'ina c\t'inap\t'inapo\t'ine c\t'ineat\t'inti\t'inut\t'inute\t'ire\t'is pr\t'it ac\t'it pe\t'it t\t'itia\t'itia \t'itit\t'itit \t'ito\t'iu cu\t'l 2\t'l lu\t'l mai\t'l mar\t'l st\t'l t\t'l ta\t'l tai\t'la a\t'la b\t'la do\t'la h\t'la ho\t'lant\t'lante\t'lasa\t'lates\t'le de\t'lev\t'leva\t'leva \t'lez\t'litia\t'lni\t'lnic\t'lnic \t'locu\t'love\t'loves\t'lui n\t'lul d\t'luni\t'luni \t'm 13\t'm 13 \t'm 14\t'm 14 \t'm ca \t'm dor\t'm gr\t'm gri\t'm st\t'm zic\t'ma ci\t'ma sp\t'mai m\t'mai v\t'mana \t'mani\t'mari\t'marit\t'mea \t'mea m\t'mere\t'mersi\t'minea\t'minut\t'mir\t'mna\t'mpin\t'n am\t'n cla\t'n fa\t'n lo\t'n mas\t'n po\t'n si \t'n sti\t'na ca\t'na p\t'nap\t'napo\t'napoi\t'nchis\t'nd in\t'nde p\t'ne ar\t'nea \t'nea c\t'neat\t'neata\t'ni n \t'nia d\t'nic \t'nor\t'nos\t'ns \t'ns d\t'nt \t'nt c\t'nta\t'ntal\t'ntare\t'ntr\t'nu ie\t'nu in\t'nu su\t'nul l\t'nunt\t'nute\t'nute \t'o g\t'o p\t'oate\t'oate \t'och\t'ofes\t'ofeso\t'onu\t'onul\t'onul \t'or f\t'or si\t'ori s\t'ormit\t'osti\t'ostr\t'ostu\t'ostul\t'ote\t'oti a\t'oua\t'oua \t'oua o\t'ove\t'oze\t'oze \t'para\t'para \t'pe m\t'pe n\t'pe p\t'pin\t'pit\t'pita\t'pot \t'pot s\t'poze\t'poze \t'pre \t'pre f\t'prit \t'pros\t'prost\t'pte\t'pus p\t'put\t'put s\t'r fa\t'r fac\t'r ma\t'r o c\t'r si\t'r si \t'ra c\t'ra so\t'rate\t'rc \t're 1\t're f\t're fa\t're la\t'rei \t'reo\t'ri n\t'rii\t'ris\t'rmi\t'rmit\t'rmit \t'rne\t'rofes\t'rost\t'rosti\t'rsi \t'rtu\t'ru c\t'ru d\t's l\t's o \t's pr\t's pro\t'sat \t'sc cu\t'sca d\t'scut\t'se d\t'si d\t'si e\t'singu\t'soc\t'soru\t'sorul\t'soset\t'spre \t'ste v\t'stie\t'stie \t'stru\t'stru \t'stu\t't aca\t't cu \t't da\t't dar\t't e\t't in \t't mam\t't nu\t't nu \t't pe\t't pe \t't z\t't zi\t't zic\t'ta e\t'ta e \t'tam\t'te l\t'team\t'team \t'tel \t'tem\t'ten\t'tept \t'tes\t'tesc\t'ti in\t'tru c\t'tul p\t'tut\t'u 1\t'u are\t'u de \t'u e a\t'u fa\t'u fac\t'u ie\t'u int\t'u pl\t'ua o\t'ubi\t'ubit\t'ugit\t'ugit \t'ui \t'ui n\t'ui nu\t'ul a \t'ul nu\t'ul s\t'um z\t'um zi\t'umn\t'un ba\t'una \t'unca\t'us p\t'us u\t'usa c\t'ut cu\t'ute \t'utit\t'va s\t'vad\t'van\t'varu\t'varul\t'vec\t'venit\t'vinet\t'zi s\t'zi si\t'zic \t'ziln\t'zilni\t'zis p\t80\t9\ta oprit\ta rupt\ta scos\ta scris\tal\tal meu\tam 13\tam 14\tam dormit\tam ganduri\tam grija\tapoi\tar face\tascunde\tastept\tbaga\tbaiat\tbaie\tbaietii\tbanca\tca ma\tca s\tca sunt\tcand a\tce ar\tceva\tclasa\tde 3\tde pe\tdimineata\tdormit\tdus\televa\tfaleza\tfi\tfostul\tfugit\tgoale\tia\tii da\tii fac\tinapoi\tinceput sa\tla care\tla sot\tlasa\tluni\tmai mananc\tmea mananca\tmea vine\tmersi\tmi e\tminute\tmuscat\tnimeni n\toprit\tora\tpe mama\tpetrecerea\tpolitia\tpot\tpoze\tpun\tpune\tsi doarme\tsi sa\tsport\tsunt pe\ttura\tun baiat\tvarul\tvenit\tvrea sa\tzic\tzilnic
+0.3\t' 15 a\t' 17\t' 17 \t' 8 a\t' 8 an\t' a a\t' a d\t' am 6\t' asd\t' asi\t' ast\t' au b\t' au f\t' buni\t' cade\t' case\t' ce \t' ce a\t' cei \t' cel \t' ciu\t' col\t' cu b\t' cu s\t' cu u\t' data\t' deja\t' duce\t' e a\t' e b\t' e i\t' e mo\t' el s\t' eu n\t' fiu\t' fiul\t' fru\t' frum\t' gp\t' han\t' iese\t' ii f\t' ii i\t' il i\t' imp\t' in c\t' in k\t' in t\t' ina\t' inj\t' inju\t' iu\t' jum\t' juma\t' l a\t' la a\t' las\t' lea\t' leag\t' loc\t' ma b\t' ma c\t' ma f\t' mac\t' maca\t' mat\t' nu e\t' nu n\t' nu o\t' nu p\t' o ca\t' o l\t' o pe\t' o s\t' o ti\t' o tr\t' opri\t' ori \t' pat \t' pe a\t' pe f\t' pere\t' pet\t' petr\t' pot\t' pute\t' rad\t' rad \t' rau \t' rupt\t' sc\t' scos\t' sef\t' si a\t' si j\t' si z\t' soci\t' soti\t' spar\t' spr\t' spun\t' sta \t' sur\t' suro\t' tara\t' tes\t' tik\t' tin \t' tir\t' tir \t' trim\t' turn\t' ult\t' ulti\t' veni\t' vii\t' viit\t' zec\t' zece\t'0 n\t'0 nu\t'0 nu \t'00 p\t'00 pe\t'1 a\t'1 an\t'1 ani\t'15 a\t'15 an\t'17 \t'4 a\t'4 an\t'4 ani\t'5 a\t'8 a\t'8 an\t'8 ani\t'a a \t'a aca\t'a aia\t'a ar\t'a cam\t'a ce \t'a dor\t'a eu\t'a eu \t'a fer\t'a gra\t'a im\t'a in\t'a mai\t'a o p\t'a per\t'a ple\t'a ra\t'a tes\t'a tre\t'a vad\t'a vii\t'a vit\t'abit\t'abit \t'aca m\t'acar\t'acar \t'acet\t'acr\t'ada d\t'aga\t'ai ba\t'ai mi\t'aiatu\t'ala e\t'am 6\t'am 6 \t'am na\t'am s\t'ama c\t'amo\t'ana p\t'and n\t'and v\t'anes\t'ani e\t'ans\t'apte\t'ar e\t'ar fi\t'ar su\t'ara n\t'arac\t'arat \t'arcar\t'are 8\t'are l\t'are n\t'are v\t'argi\t'argin\t'arie\t'arie \t'arme\t'arme \t'arti\t'arti \t'asa a\t'asd\t'asi\t'asina\t'asti\t'astra\t'at af\t'at b\t'at la\t'at pe\t'ata i\t'atar\t'atari\t'atul \t'au c\t'au ca\t'au fa\t'au in\t'au sa\t'avid\t'avida\t'bata\t'bata \t'batu\t'bil\t'bile\t'bit \t'c ac\t'ca ac\t'ca ar\t'ca n \t'ca va\t'car \t'case\t'catar\t'catie\t'ce d\t'ce da\t'ce mi\t'ce pa\t'cei \t'cel \t'cel m\t'cent \t'chi \t'cial\t'cial \t'cle \t'con\t'cos\t'cos \t'crez\t'cu b\t'cu co\t'cu el\t'cu ma\t'cu s\t'cu u\t'cul e\t'cul m\t'cum a\t'cuta\t'cuta \t'd nu \t'd vi\t'd vin\t'da b\t'data\t'data \t'de ga\t'de o \t'deja\t'deja \t'dica\t'din b\t'duc\t'duce\t'duce \t'e 13\t'e 13 \t'e 7\t'e 8\t'e 8 \t'e 8 a\t'e are\t'e ast\t'e ba\t'e bal\t'e car\t'e ch\t'e chi\t'e da \t'e du\t'e ia\t'e in\t'e lun\t'e mam\t'e om\t'e pes\t'e s\t'e sa\t'e tik\t'e tin\t'e vi\t'e vo\t'ea c\t'eag\t'eaga\t'easc\t'easca\t'ece m\t'ecer\t'ecere\t'ecti\t'ecuta\t'egi\t'ei ma\t'eja\t'eja \t'el m\t'el ma\t'el s\t'em i\t'em in\t'emen\t'ena m\t'entel\t'enul\t'enul \t'er c\t'er cu\t'erg l\t'ero\t'ese \t'et \t'eta \t'etenu\t'etre\t'etrec\t'etu\t'etul\t'etul \t'eu cu\t'eu d\t'eu de\t'eu f\t'eu v\t'eva d\t'eza \t'fiu\t'fiul\t'fiul \t'food \t'fru\t'frum\t'frumo\t'g l\t'g la\t'g la \t'ga m\t'ga p\t'gat d\t'gine\t'gli\t'gravi\t'han\t'hi \t'i ac\t'i ai\t'i asc\t'i bi\t'i dup\t'i fi\t'i i \t'i il\t'i il \t'i j\t'i ju\t'i jum\t'i pl\t'i pla\t'i po\t'i sim\t'i vr\t'i vre\t'ia ma\t'ial\t'ial \t'iat d\t'iatu\t'iatul\t'ice \t'iclu\t'ida\t'ida \t'ie \t'iese\t'iese \t'iit\t'iito\t'iitoa\t'ija\t'il i\t'il ia\t'ilo\t'ilor\t'ilor \t'imi e\t'in b\t'in cl\t'in gh\t'in k\t'in po\t'in s\t'ine d\t'inf\t'inj\t'inju\t'ins \t'intr\t'is l\t'is la\t'is pe\t'iso\t'isoa\t'isoar\t'it c\t'it pa\t'iu e\t'iua c\t'ja \t'jum\t'juma\t'jumat\t'l ar\t'l are\t'l e m\t'l ia\t'l ia \t'l n\t'l nu\t'l nu \t'l sta\t'l vin\t'la ca\t'la ce\t'la e \t'la l\t'la me\t'la p\t'la pl\t'labi\t'labit\t'lari\t'le in\t'le l\t'le su\t'leag\t'leaga\t'lega\t'loc d\t'ltim\t'lto\t'lucre\t'm 6\t'm 6 \t'm a b\t'm na\t'm nas\t'm ni\t'm sta\t'ma b\t'ma ba\t'ma c\t'ma f\t'ma ma\t'ma v\t'ma vi\t'maca\t'macar\t'mai p\t'manc\t'manca\t'mare\t'margi\t'mata\t'me s\t'me si\t'meu f\t'mi ar\t'mis \t'mit l\t'mit p\t'miu\t'miu \t'moa\t'mos\t'mos \t'n an\t'n an \t'n gh\t'n ghi\t'n k\t'n o\t'n pi\t'n pos\t'n sem\t'n so\t'n t\t'n ta\t'na cu\t'na l\t'nca n\t'nd n\t'nd nu\t'nd v\t'nd vi\t'nde c\t'ndra\t'ne cu\t'nge s\t'ni e\t'ni no\t'nima\t'nju\t'noa\t'nse\t'nsea\t'nsul\t'nt pe\t'nu au\t'nu da\t'nu e \t'nu i \t'nu n\t'nu o\t'nu o \t'nu p\t'nul m\t'o ca\t'o pe\t'o pe \t'o ti\t'o tr\t'oba\t'oc d\t'oc de\t'ocial\t'ood \t'oprit\t'orc \t'orec\t'ost\t'ostel\t'otia \t'oua z\t'pa o\t'pate \t'patru\t'pe a\t'pe f\t'pe no\t'pe sa\t'pe ti\t'pere\t'pet\t'petr\t'petre\t'poi i\t'presc\t'prit\t'proba\t'pun\t'pun l\t'pute\t'r fi\t'r fi \t'r su\t'r sun\t'ra am\t'ra de\t'ra s\t'rad \t'rans\t'rati \t'ravi\t'ravid\t'rcar\t'rcare\t're 8\t're 8 \t're ca\t're v\t'rea \t'reas\t'recer\t'resa\t'rg l\t'rg la\t'rge \t'rge m\t'rgi\t'rgin\t'rgine\t'ri a\t'ri mi\t'ri p\t'ri pe\t'rie p\t'rii \t'riso\t'risoa\t'rit c\t'riu\t'rme\t'rme \t'rne \t'roba\t'roc\t'roi\t'rori\t'rti \t'rumo\t'rumos\t'rupt\t'rupt \t's pas\t'sa fa\t'sa lu\t'scos\t'scos \t'scu\t'scui\t'scuti\t'sea\t'seam\t'sef\t'si a\t'si a \t'si i \t'si il\t'si j\t'si ju\t'si z\t'si zi\t'sina\t'sina \t'slabi\t'smu\t'smul\t'soti\t'sotia\t'spre\t'spu\t'st l\t'st la\t'st p\t'stra \t'stran\t'sul\t'sur\t'suro\t'suror\t't af\t't afa\t't ch\t't ci\t't i\t't ins\t't l\t't n\t't o \t't o c\t'ta ac\t'ta di\t'ta ii\t'ta la\t'tara\t'tara \t'tarie\t'taru\t'tarul\t'tat\t'te pe\t'te vi\t'tea\t'tem i\t'tenu\t'tenul\t'tesc \t'ti a\t'ti i \t'tik\t'tim \t'tir \t'tok\t'tok \t'ton\t'ton \t'tra \t'trans\t'trei \t'trim\t'trimi\t'tulu\t'tului\t'tura \t'turn\t'turna\t'u 17\t'u 17 \t'u a \t'u au \t'u ban\t'u co\t'u el\t'u el \t'u i \t'u in\t'u lam\t'u me\t'u mi\t'u sa \t'u to\t'u ve\t'u ven\t'ua c\t'ua lu\t'ua z\t'ua zi\t'ucata\t'uce\t'uce \t'ucre\t'ud ca\t'ui d\t'ul n\t'ulti\t'ultim\t'ulu\t'ului\t'ului \t'um a\t'umo\t'umos\t'umos \t'un an\t'unu\t'upa o\t'upt\t'upt \t'urn\t'urna\t'urori\t'urt\t'ut \t'ut co\t'ut i\t'ut in\t'va \t'va si\t'vida\t'vida \t'vii\t'viit\t'viito\t'vin\t'zis l\t15 ani\t17\t8 ani\ta batut\tacasa de\tam 6\tam nascut\tar fi\tare 8\tare peste\tau facut\taud ca\tbaiat din\tbucatarie\tca daca\tcade\tce\tcei\tcel\tcu el\tda de\tdata\tde mancare\tde o\tdeja\tdoua luni\tdoua zile\tdroguri\tdrumul\tduce\teu nu\teu si\tfiul\tfood\tfrati\tfrumos\tgravida\ties din\tiese\til ia\timi e\tin brate\tla ferma\tla mine\tlegat de\tloveste\tmacar\tmai mare\tmai simt\tmasina\tmea la\tmerg la\tnu au\tnu i\tnu o\tnu stie\to pe\topresc\tori\tparcare la\tparcul e\tpat\tpatru\tpe noapte\tpot sa\tprietena mea\tprietenul\trad\trau\trupt\tscoala e\tscoala in\tscos\tsi a\tsi i\tsi il\tsi zice\tslabit\tsocial\tsotia\tspate\tspun la\tsta\tsuntem in\ttara\ttin\ttir\ttrecuta\ttrei\tun an\tviitoare\tvreau sa\tzece\tzece minute\tzis la
+0.2\t' 10 \t' 11 a\t' 40\t' 40 \t' a da\t' a in\t' a sp\t' a v\t' anun\t' apar\t' as d\t' asta\t' aste\t' at\t' au t\t' az\t' azi\t' azi \t' banc\t' batu\t' ben\t' bo\t' buc\t' carn\t' cers\t' ch\t' cre\t' cu e\t' cu g\t' cul\t' curg\t' da d\t' dan\t' dans\t' de 4\t' de o\t' de p\t' dej\t' deme\t' dum\t' e ba\t' e d\t' e de\t' e mu\t' e o\t' e pr\t' eram\t' fier\t' fii\t' foo\t' food\t' fri\t' fric\t' gh\t' grad\t' hain\t' i au\t' ii\t' ii \t' ince\t' inf\t' ino\t' ins\t' into\t' jos\t' jos \t' jur\t' l am\t' la l\t' lam\t' lama\t' lan\t' lov\t' marg\t' mart\t' masi\t' mers\t' meta\t' meu\t' meu \t' mi \t' mi s\t' minu\t' miro\t' miu\t' miu \t' n \t' n ar\t' n o\t' n o \t' noa\t' noap\t' nu r\t' o a\t' o ma\t' oc\t' och\t' opre\t' pam\t' pana\t' patr\t' pe d\t' pe j\t' pe t\t' per\t' pici\t' plea\t' poar\t' pun\t' put\t' ro\t' sa o\t' sa p\t' scan\t' se d\t' seam\t' sefu\t' sem\t' semn\t' ser\t' si n\t' slab\t' sor\t' sora\t' sos\t' sose\t' spus\t' sti\t' stie\t' tarz\t' tati\t' tel\t' tele\t' tin\t' toa\t' tot\t' tot \t' uite\t' un s\t' unul\t' urma\t' ves\t' vest\t' vin\t' voc\t' vreo\t' ye\t' yea\t' year\t' ze\t' zil\t'0 d\t'0 l\t'0 m\t'11 a\t'11 an\t'5 an\t'5 ani\t'a 4\t'a 4 \t'a alt\t'a ap\t'a as \t'a ast\t'a bin\t'a cin\t'a dim\t'a e b\t'a e d\t'a fil\t'a i f\t'a ino\t'a mut\t'a pat\t'a pen\t'a poa\t'a pom\t'a pro\t'a r\t'a s a\t'a sal\t'a si\t'a str\t'a to\t'a tri\t'a vec\t'a vr\t'a vre\t'ac s\t'aca l\t'aca s\t'ace \t'ace s\t'acut\t'ad c\t'ada c\t'ade \t'adon\t'adona\t'ai am\t'ai bi\t'ai d\t'ai do\t'ai po\t'ai pu\t'aine \t'ala \t'ala i\t'alar\t'alari\t'am 15\t'am sp\t'am st\t'am ta\t'ama p\t'ama s\t'ama z\t'amna\t'amna \t'anca\t'andal\t'ani s\t'ante\t'anun\t'anunt\t'anus\t'anusi\t'anz\t'apar\t'apt\t'aptea\t'ar eu\t'ara d\t'area \t'ariu\t'ariul\t'arne\t'arzi\t'arziu\t'as d\t'asa f\t'asat\t'asat \t'ascu\t'asin\t'asit\t'asit \t'ast\t'asta\t'asta \t'astep\t'at a\t'at ca\t'at ce\t'at cu\t'at t\t'at u\t'at v\t'ata s\t'ate d\t'ates\t'atut\t'atut \t'au co\t'au d\t'aza \t'azi \t'banc\t'batut\t'ben\t'ber\t'bib\t'bint\t'buc\t'bui\t'bun\t'buz \t'buzel\t'c de\t'c s\t'ca a \t'ca al\t'ca de\t'ca di\t'ca ma\t'ca or\t'ca z\t'ca zi\t'cam \t'canda\t'carn\t'carne\t'cat p\t'cati\t'cau\t'ce a\t'ce cu\t'ce e\t'cepu\t'ceput\t'cers\t'chei\t'ci p\t'cinil\t'ciu\t'crie \t'cu ce\t'cu g\t'cu un\t'cum v\t'cuns\t'cuns \t'curg\t'curge\t'd a m\t'd co\t'd cop\t'd cu\t'd n\t'd nu\t'd pe\t'd pe \t'da e\t'da n\t'dal\t'dal \t'dans\t'dar e\t'dar s\t'dat c\t'de 4\t'de o\t'de su\t'dea \t'dej\t'deme\t'demen\t'den\t'dent\t'dent \t'dez\t'dica \t'din m\t'din t\t'don\t'dona\t'dona \t'drogu\t'drumu\t'dum\t'e 1\t'e 9\t'e as\t'e fru\t'e imi\t'e jos\t'e lan\t'e le \t'e min\t'e op\t'e pic\t'e sap\t'e sca\t'e tel\t'e toa\t'ea as\t'ea e\t'eab\t'eaba\t'eaba \t'eac\t'eaca\t'eaca \t'eam\t'eama\t'eama \t'ean\t'ear \t'eau o\t'ece\t'eci\t'ede\t'ede \t'edic\t'efo\t'efon\t'efu\t'eful\t'eful \t'egu\t'egul\t'ei ca\t'ei me\t'ei n\t'eia s\t'eie\t'eil\t'el c\t'ele e\t'ele s\t'ele v\t'elef\t'elefo\t'em 1\t'em 12\t'ement\t'eni n\t'eni v\t'ente\t'epu\t'eput\t'eput \t'eram\t'eram \t'erbi\t'erbin\t'ere \t'erma\t'erma \t'ern\t'erne\t'ersii\t'ervi\t'ervic\t'ese d\t'etad\t'etado\t'eu vr\t'eza\t'facut\t'ferma\t'fi \t'fier\t'fierb\t'foo\t'food\t'frate\t'fri\t'fric\t'frica\t'g a\t'ga l\t'ga ma\t'ga pa\t'ga t\t'gai\t'gasit\t'gem\t'getu\t'getul\t'grad\t'gul \t'gura\t'hain\t'hei\t'i a i\t'i a z\t'i aia\t'i bea\t'i bu\t'i cau\t'i cur\t'i dor\t'i el\t'i el \t'i iau\t'i inc\t'i mam\t'i mel\t'i miu\t'i pot\t'i spu\t'i to\t'ia cu\t'ic s\t'ica d\t'ica p\t'ide\t'iden\t'ident\t'ie s\t'ier a\t'ierb\t'ierbi\t'ieta\t'ietu\t'ietur\t'ii ai\t'ii f\t'ii fa\t'ii i\t'ii l\t'il as\t'im i\t'im in\t'ima\t'imbi\t'imi d\t'imit \t'in ap\t'in au\t'in bu\t'in fi\t'in ro\t'in se\t'in so\t'in ta\t'inc\t'ince\t'incep\t'inet\t'inilo\t'ino\t'into\t'ipa\t'ipa \t'iro\t'iros\t'ise \t'iste \t'isto\t'it te\t'it to\t'itu\t'ive \t'ja da\t'jos\t'jos \t'l am\t'l am \t'l as\t'l ast\t'l e f\t'l mi\t'l ne\t'l ne \t'l pe \t'l un\t'la fo\t'lama \t'lange\t'lariu\t'lasat\t'lat \t'le me\t'le vi\t'leac\t'leaca\t'lef\t'lefo\t'lefon\t'lem\t'lori\t'lov\t'lti \t'lul i\t'm 15\t'm 15 \t'm gas\t'm m\t'm put\t'm sp\t'm ta\t'm tai\t'm vre\t'ma di\t'ma pu\t'ma si\t'ma z\t'ma zi\t'mai d\t'man \t'manus\t'marg\t'mart\t'marti\t'masi\t'masin\t'mato\t'mea l\t'meaz\t'meaza\t'mei m\t'mente\t'mers\t'meta\t'metad\t'meu\t'meu \t'meu d\t'mi am\t'mi au\t'mi s \t'minu\t'miro\t'miros\t'mna \t'mne\t'mpie\t'mpla \t'mpul\t'n a\t'n ap\t'n apa\t'n ar\t'n bu\t'n ca \t'n fi\t'n fie\t'n loc\t'n o \t'n ro\t'n rom\t'n sa\t'n sa \t'n se\t'n tar\t'n to\t'nam\t'name\t'nata \t'nca i\t'ncep\t'ncepu\t'nda\t'ndal\t'ndal \t'nde d\t'ne in\t'ne sa\t'ne si\t'ne vi\t'nei\t'net \t'nfi\t'nga p\t'nga t\t'ngi\t'ngi \t'ni mi\t'ni s\t'nilo\t'nilor\t'niste\t'noap\t'noapt\t'not\t'ns c\t'nt a\t'nt co\t'nt f\t'ntem\t'ntem \t'ntern\t'nto\t'nu cr\t'nu er\t'nu r\t'nu ra\t'nus\t'nusi\t'nusi \t'o cu \t'o l\t'o ma\t'o mai\t'o z\t'o zi\t'oac\t'oap\t'oapt\t'oapte\t'oarme\t'obuz \t'oc l\t'oc la\t'oce\t'ochi\t'oci\t'ocul \t'ogu\t'ogur\t'oguri\t'oi a\t'ok \t'ompi\t'ona \t'ond\t'onez\t'oni\t'oni \t'ood\t'opre\t'opres\t'ora m\t'orc\t'orii\t'orii \t'ortu\t'ortul\t'oves\t'oza\t'oza \t'pa a\t'pa ai\t'pam\t'pana\t'pana \t'par\t'patr\t'patu\t'patul\t'pe d\t'pe j\t'pe jo\t'pe pi\t'pe t\t'pes\t'pest\t'peste\t'pici\t'picio\t'pie\t'pla \t'plea\t'pleac\t'poar\t'poart\t'poi l\t'pompi\t'portu\t'pot\t'pre s\t'pres\t'pri\t'ps \t'ptea\t'ptea \t'pun s\t'put \t'putea\t'r 1\t'r e\t'ra im\t'ra o \t'raci\t'rad d\t'rade\t'rade \t'ratii\t'rbi\t'rbin\t'rbint\t're ci\t're e\t're su\t'reab\t'reaba\t'reau \t'renul\t'ri l\t'ri la\t'ri m\t'ri s\t'rimit\t'rin\t'ris c\t'riul\t'riul \t'rmat\t'rmato\t'rogu\t'rogur\t'ror\t'rsii\t'rsii \t'rta c\t'rtul\t'rtul \t'ru n\t'rumu\t'rumul\t'runca\t'rvi\t'rvic\t'rzi\t'rziu\t'rziu \t's i\t's in\t's n\t's ni\t's nim\t's o\t's si\t's si \t'sa a \t'sa cu\t'sa o\t'sa o \t'sa p\t'salar\t'scan\t'scand\t'scat\t'scat \t'scr\t'scri\t'scuns\t'se di\t'se fa\t'seama\t'sefu\t'seful\t'sem\t'semn\t'servi\t'si ma\t'si n\t'sing\t'slab\t'sora\t'sora \t'sos\t'sose\t'spart\t'spus\t'spus \t'sta e\t'sta z\t'ste s\t'stea \t'stel\t'step\t'stept\t'sti\t'stic\t'sticl\t'stul\t'stul \t'sunte\t't a \t't ac\t't cev\t't cop\t't fe\t't man\t't po\t't te\t't tel\t'ta a \t'ta pe\t'ta s\t'ta ta\t'ta tr\t'ta z\t'ta zi\t'tad\t'tado\t'tadon\t'tarz\t'tarzi\t'tat i\t'tate \t'tau l\t'te do\t'te nu\t'te sp\t'te su\t'te t\t'te v\t'tea c\t'telef\t'tep\t'tept\t'tern\t'terne\t'test\t'teti\t'teti \t'ti t\t'ti tr\t'ticl\t'tot\t'tot \t'treab\t'trece\t'tru n\t'tut \t'u a m\t'u ad\t'u au\t'u bat\t'u din\t'u du\t'u ies\t'u met\t'u o \t'u o s\t'u tot\t'u z\t'u zi\t'ub \t'uci\t'uda\t'uite\t'uite \t'ul lu\t'ul ne\t'ul un\t'um v\t'un pi\t'un sa\t'un si\t'unat\t'und \t'une m\t'ung \t'uni\t'unt\t'unt f\t'unt i\t'unte\t'untem\t'urg\t'urge\t'urge \t'uri\t'uri p\t'urma\t'urmat\t'usa l\t'uscat\t'usi \t'uta \t'utea\t'uter\t'uz \t'uzel\t'uzele\t'vad c\t've \t'vede \t'veni\t'vest\t'vesti\t'vic\t'voc\t'vreau\t'vreo\t'yea\t'year\t'year \t'za \t'za a\t'za nu\t'ze \t'zece\t'zece \t'ziu \t10\t11 ani\t40\ta dat\tacum zice\tam 15\tam gasit\tam pe\tam taiat\tare mereu\tascuns\tasta\tasta e\tautobuz\tazi\tbatut\tca asa\tca si\tcel mai\tcurge\tdata trecuta\tdementa\tdin clasa\tdoarme\te frumos\teram\tferma\tfiul meu\tfratele\tfratele meu\tfrica\tgasit\ti au\tiese din\tii\tin autobuz\tin casa\tin clasa\tin toaleta\tinapoi la\tinceput\tintampla\tjos\tl am\tlama\tlama de\tlasat\tloc de\tma bate\tmai am\tmai bine\tmai dorm\tmai pot\tmai tarziu\tmama zice\tmanusi\tmetadona\tmeu\tmeu cu\tmeu de\tmi\tmi au\tmi s\tmiu\tn\tn o\tnoaptea\tnoastra\tnu cred\tnu era\to mai\tpana\tpe drumul\tpe jos\tpe saptamana\tplange\tpleaca\tpun sa\trad de\tsa o\tsalariul\tscandal\tscrie\tscris ca\tse intampla\tseama\tseful\tsora\tsora mea\tspus\tstau la\tstie\tsuntem\ttarziu\ttati\ttot\ttrimit\tuite\tunul\tvecinilor\tvede\tvreau\tyear
+0.1\t' 10\t' 16\t' 16 \t' 3 s\t' 3 sa\t' 6 \t' 6 a\t' 6 an\t' 8 \t' a ca\t' a fa\t' a st\t' adh\t' adhd\t' ai \t' altc\t' antr\t' apa\t' ar t\t' aru\t' arun\t' asc\t' ascu\t' au d\t' au p\t' beb\t' bebe\t' bon\t' bona\t' bul\t' bur\t' burt\t' ca t\t' cana\t' che\t' chei\t' chi\t' comu\t' con\t' da o\t' de 6\t' de f\t' de g\t' de t\t' de v\t' del\t' delo\t' dem\t' dese\t' dez\t' diz\t' diza\t' doi\t' doi \t' dori\t' dumi\t' dun\t' dung\t' e bi\t' e ce\t' e g\t' e j\t' e jo\t' e p\t' e pe\t' ea\t' ea \t' eu d\t' face\t' facu\t' fel\t' fem\t' feme\t' fete\t' fi a\t' fug\t' gp \t' grij\t' i a\t' i s\t' ies \t' in m\t' in n\t' in v\t' inot\t' inse\t' inta\t' joi\t' joi \t' l a \t' la 4\t' lis\t' list\t' manc\t' mici\t' mort\t' n am\t' nasc\t' ne \t' net\t' net \t' nimi\t' nu f\t' nume\t' o b\t' o ba\t' o i\t' o pr\t' pad\t' padu\t' pic\t' pie\t' pip\t' pis\t' pos\t' pran\t' prob\t' pt t\t' rau\t' rob\t' sa r\t' scau\t' scl\t' se b\t' se m\t' se v\t' sec\t' sh\t' si s\t' sla\t' sper\t' sta\t' suc\t' taba\t' taia\t' te \t' toal\t' toat\t' tra\t' trei\t' tri\t' un m\t' unu\t' ura\t' urat\t' url\t' urla\t' urm\t' ven\t' vie\t' vrea\t'0 mi \t'10 \t'16 \t'2 d\t'2 f\t'3 s\t'3 sa\t'40 \t'7 a\t'7 an\t'7 ani\t'a 10\t'a 10 \t'a a f\t'a af\t'a afa\t'a al\t'a am \t'a an\t'a apa\t'a asa\t'a az\t'a azi\t'a ban\t'a bun\t'a dat\t'a des\t'a dis\t'a fam\t'a fe\t'a gp\t'a gp \t'a gu\t'a ho\t'a i \t'a int\t'a li\t'a noi\t'a par\t'a pl\t'a pla\t'a sh\t'a tar\t'a ti\t'abara\t'abil\t'abili\t'ace\t'ace a\t'ace t\t'acut \t'adh\t'adhd\t'adhd \t'aduch\t'age \t'ai ar\t'ai c\t'ai tr\t'ainel\t'al \t'al n\t'al si\t'ala\t'ala m\t'ala s\t'alet\t'aleta\t'altc\t'altce\t'alte\t'am 17\t'am la\t'am pl\t'am ri\t'am sc\t'am va\t'am vo\t'amn\t'amp\t'ampl\t'ampla\t'an l\t'an la\t'ana s\t'anan\t'ananc\t'and e\t'anda\t'ang\t'ans \t'ante \t'antie\t'antr\t'antre\t'anz \t'apte \t'ar pe\t'ar t\t'ar tr\t'ara b\t'ara i\t'arc \t'arg\t'arii\t'arii \t'artie\t'arun\t'arunc\t'aste \t'at c\t'at e\t'ata v\t'atate\t'atii\t'atii \t'au o\t'au pr\t'aun\t'azi a\t'ba \t'bara\t'bara \t'beb\t'bebe\t'bili\t'bilit\t'bona \t'bunic\t'burt\t'buz\t'c cu\t'c e\t'c nu\t'c nu \t'ca n\t'ca si\t'cade\t'cam p\t'cana\t'care \t'caun\t'ce ma\t'ce n\t'ce t\t'cep\t'ces\t'chia\t'chis\t'cini\t'cior\t'cior \t'comu\t'comun\t'crede\t'cu ca\t'cu fr\t'cu o \t'cum i\t'cum s\t'cut c\t'd de \t'd do\t'd doa\t'd in \t'da da\t'da o\t'dar b\t'dar l\t'de 6\t'de 6 \t'de as\t'de au\t'de f\t'de fa\t'de g\t'de lu\t'de mu\t'de nu\t'de t\t'de v\t'de vi\t'dea\t'delo\t'deloc\t'dem\t'depre\t'dese\t'desen\t'dhd\t'dhd \t'dic\t'din a\t'diz\t'diza\t'dizab\t'doi \t'dori\t'duca\t'ducat\t'duch\t'duchi\t'dumi\t'dumin\t'dun\t'dung\t'e 12\t'e 12 \t'e 40\t'e 40 \t'e a s\t'e af\t'e aic\t'e alt\t'e ap\t'e bi\t'e cel\t'e gre\t'e im\t'e ins\t'e int\t'e loc\t'e mo\t'e mor\t'e mul\t'e net\t'e po\t'e ro\t'e san\t'e scr\t'e soa\t'e vie\t'e vin\t'ea co\t'ea la\t'ea si\t'ea su\t'eala\t'eala \t'eamn\t'eamna\t'ear\t'eau d\t'ebe\t'ece \t'ecini\t'ect\t'ede c\t'efon \t'efonu\t'ega \t'ei d\t'eia\t'eia \t'eja a\t'eja d\t'ela\t'ele d\t'eloc\t'eloc \t'emei\t'enea\t'eno\t'enor\t'enoru\t'ens\t'ensi\t'eo c\t'epre\t'epres\t'ept\t'era c\t'eret\t'eris\t'eriso\t'es \t'es d\t'es di\t'esco\t'ese\t'esea\t'eseal\t'esp\t'estea\t'eti c\t'etr\t'etur\t'eva l\t'ez s\t'ez si\t'eza c\t'face\t'facu\t'fem\t'feme\t'femei\t'fes\t'fete\t'fi a\t'fon\t'fon c\t'fonu\t'fonul\t'fost \t'fug\t'fur\t'g pe\t'g pe \t'ga me\t'ge m\t'ge mu\t'ge p\t'ge s\t'gem \t'gi \t'gin\t'ginea\t'gp \t'grese\t'grija\t'gul\t'gura \t'hd \t'his\t'i aud\t'i bin\t'i ca \t'i cu\t'i e d\t'i lu\t'i mar\t'i or\t'i ori\t'i rad\t'i s \t'i s a\t'i st\t'i su\t'i sun\t'i va \t'i ven\t'ia a\t'ia c\t'ia co\t'ia me\t'ianta\t'ic de\t'ic si\t'ica i\t'icea\t'icl\t'ie de\t'ie i\t'ie p\t'iele\t'ies \t'ies d\t'igura\t'ii as\t'ii la\t'ija \t'ija d\t'ilia\t'ilia \t'ilit\t'ilita\t'ima \t'imi a\t'imi i\t'imic\t'imic \t'in as\t'in mi\t'in sp\t'in st\t'in su\t'inche\t'indr\t'ine p\t'ine v\t'inea \t'inel\t'inele\t'inere\t'inic\t'inica\t'inis\t'inist\t'inot\t'inot \t'insa\t'inse\t'insea\t'intam\t'ioar\t'ior \t'isa\t'isc\t'iscu\t'iste\t'it i\t'it in\t'itate\t'itul\t'itul \t'itur\t'ituri\t'iu d\t'iun\t'iuni\t'iuni \t'iza\t'izab\t'izabi\t'ja a\t'ja am\t'ja de\t'joi\t'joi \t'joi s\t'jutat\t'l d\t'l ni\t'l no\t'l pe\t'l se\t'l u\t'la 4\t'la 4 \t'la gp\t'la gu\t'la i\t'la in\t'la la\t'la mu\t'la pa\t'la sa\t'la sh\t'la v\t'laca\t'lace \t'lal\t'lalt\t'lap\t'le ma\t'lea \t'lect\t'let\t'leza\t'leza \t'lia\t'lia \t'lin\t'lina\t'lina \t'lind\t'linis\t'lis\t'list\t'lista\t'locui\t'lta p\t'ltc\t'ltce\t'ltcev\t'lul s\t'm 12\t'm 12 \t'm 17\t'm 17 \t'm 4\t'm am\t'm as\t'm pl\t'm ri\t'm rid\t'm sc\t'm va\t'm vaz\t'm vo\t'm vom\t'ma op\t'mai c\t'manan\t'mani \t'mate\t'mate \t'me a\t'mea c\t'mest\t'mi i\t'mi ia\t'mi pl\t'mic a\t'mici\t'mici \t'mil\t'milia\t'minic\t'mis\t'mne \t'moar\t'moara\t'mort\t'mort \t'mpla\t'mul d\t'mun\t'munca\t'muni\t'n ast\t'n aut\t'n blo\t'n car\t'n la\t'n la \t'n mar\t'n mi\t'n min\t'n sec\t'n sp\t'n su\t'n suc\t'na a \t'na as\t'na s \t'na v\t'na vi\t'nan\t'nanc\t'nasc\t'nascu\t'nca a\t'nca l\t'ncam\t'ncam \t'nce\t'nche\t'nchei\t'nd do\t'nd e\t'nde s\t'ne v\t'nere\t'nge d\t'nicu\t'nicul\t'nimi\t'nimic\t'nis\t'nist\t'nit\t'nita\t'noi a\t'noi s\t'noru\t'norul\t'not \t'nsa\t'nseam\t'nt b\t'nt cu\t'nt i\t'nt in\t'nt l\t'ntam\t'ntamp\t'nte \t'ntie\t'ntier\t'ntrea\t'ntren\t'nu av\t'nu f\t'nu fi\t'nu po\t'numel\t'nz \t'o b\t'o ba\t'o bat\t'o fat\t'o i\t'o pr\t'oalet\t'oarea\t'oas\t'oast\t'oastr\t'ocia\t'ocui\t'od \t'oi l\t'oi la\t'oi si\t'oi v\t'oma\t'omita\t'omun\t'omuni\t'on c\t'on ca\t'one\t'or sa\t'or t\t'ori\t'ori d\t'os s\t'os si\t'oti d\t'otia\t'oua p\t'ovest\t'pa m\t'padu\t'paduc\t'pal\t'pala\t'pala \t'parc \t'parg\t'parge\t'parti\t'paste\t'pe la\t'pe ne\t'pic\t'pii n\t'pip\t'pis\t'ple\t'pran\t'pranz\t'presi\t'prob\t'pt t\t'pte \t'pund \t'pus o\t'r m\t'r pe\t'r t\t'ra ac\t'ra ba\t'ra e\t'ra e \t'rage \t'ram a\t'raman\t'ranz \t're 12\t're i\t're l\t're me\t're n\t're no\t're sa\t're sc\t'rec\t'rece\t'red\t'rede\t'rede \t'rei\t'reno\t'renor\t'resc\t'resc \t'resea\t'ri am\t'rija\t'rija \t'rit\t'rit i\t'rla\t'rna\t'rob\t'rog\t'rtie\t'ru mi\t'rul a\t'rul n\t'run\t'runc\t's a i\t's do\t's s\t'sa f\t'sa r\t'sa sc\t'santi\t'scau\t'scaun\t'scl\t'scut \t'se b\t'se ba\t'se m\t'se ma\t'se v\t'seal\t'seala\t'seamn\t'seaz\t'seaza\t'si ap\t'si au\t'si bi\t'si du\t'si fa\t'si in\t'si m \t'si po\t'si sa\t'sii\t'sii \t'sind\t'sit\t'sla\t'soci\t'socia\t'sparg\t'sper\t'speri\t'spi\t'spr\t'spun\t'st \t'ste g\t'stea\t'stelu\t'stii\t'stii \t'suc\t'suri\t't ce\t't con\t't cum\t't di\t't din\t't lu\t'ta m\t'ta v\t'ta vi\t'taba\t'tabar\t'taia\t'taiat\t'tamp\t'tampl\t'tarea\t'tate\t'tce\t'tcev\t'tceva\t'te as\t'te cu\t'te g\t'te la\t'tei\t'tei \t'telu\t'telul\t'tene\t'teste\t'ti d\t'tier\t'tier \t'tii a\t'tii s\t'tin \t'tir\t'tna\t'toal\t'toale\t'toat\t'tor\t'totul\t'trec\t'trei\t'treno\t'tres\t'tura\t'u a\t'u av\t'u ave\t'u ce\t'u er\t'u era\t'u fet\t'u fr\t'u fra\t'u la \t'u mam\t'u pot\t'u pri\t'u ras\t'u su\t'u un\t'ua p\t'ubu\t'uca \t'uch\t'uchi\t'uchi \t'uda \t'uda s\t'ui de\t'ul d\t'ul in\t'ul la\t'ul no\t'ul pe\t'ul u\t'ul v\t'um \t'um i\t'umat\t'umel\t'umele\t'umul \t'un ca\t'un la\t'un m\t'un po\t'un se\t'unca \t'und d\t'unic\t'unicu\t'unt a\t'unt b\t'upa a\t'upa m\t'url\t'urla\t'urm\t'us o\t'us o \t'us pa\t'usi s\t'ut di\t'ut sa\t'utati\t'ute s\t'uti\t'utu\t'utur\t'va l\t'veris\t'vie\t'vie \t'vrea\t'xie\t'zabi\t'zabil\t'zec\t'zi a\t'zicea\t'zil\t'zut\t'zut \t16\t6\t6 ani\t8\ta facut\ta inghitit\tadhd\tai\tajutati\tajutati ma\taltceva\tam 17\tam ridicat\tam vazut\tantrenorul\tare 12\tasta zice\tbaiatul\tbaiatul meu\tblocul\tbona\tbunica\tbunicul\tca mergem\tcainele\tcolega mea\tcrede\tcrede ca\tcu fratele\tcu o\tcu un\tdar eu\tde 6\tde autobuz\tde carte\tde mine\tdeja am\tdeloc\tdeloc de\tdin astea\tdizabilitati\tdoi\tdoua ori\tduminica\tdupa aia\tea\tfacut\tfamilia\tfost\tgp\tgreseala\tgrija\tgrija de\tieri am\ties\timi da\timi iau\timi place\tin fiecare\tin parcare\tinca nu\tinot\tinseamna\tintreaba\tjoi\tl a\tla 4\tla gp\tla inot\tla noi\tliniste\tlista\tlocul\tma opresc\tmai are\tmai bun\tmarginea\tmici\tmort\tmunca\tn am\tnascut\tne\tnet\tnimic\tnoapte\tnu avem\tnu e\tnu pot\tnu raspund\tnu raspunde\tnu vrea\tnumele\to fata\tpaduchi\tpana s\tparc\tparcare\tpaste\tpe langa\tpe net\tpe santier\tpentru mine\tpeste mine\tplace\tpoarta ca\tpranz\traspund\tsantier\tsaptamani\tsi apoi\tsi dupa\tsi m\tsi rad\ttabara\ttaiat\tte\ttelefon\ttelefonul\ttine\ttoaleta\ttotul\ttrage\tunde sa\tvomita
-0.1\t' 1 \t' 11\t' 11 \t' 12\t' 12 \t' 12 a\t' 18\t' 18 \t' 201\t' 34\t' 34 \t' 4 \t' 5 a\t' 9 a\t' 9 an\t' a do\t' a n\t' a na\t' a o\t' a pu\t' a r\t' a ti\t' ace\t' adau\t' ag\t' ali\t' alim\t' alta\t' alte\t' am i\t' am s\t' am t\t' an \t' anu\t' anx\t' anxi\t' apa \t' apr\t' apro\t' ati \t' au l\t' au r\t' aut\t' auto\t' avet\t' bib\t' bibl\t' buna\t' ca i\t' ca p\t' cam \t' caru\t' cati\t' ce c\t' ce s\t' cite\t' cos\t' cra\t' cres\t' cro\t' cu o\t' cum\t' cum \t' cuvi\t' da v\t' de 1\t' de j\t' de n\t' depr\t' desi\t' desp\t' det\t' deta\t' dom\t' dor \t' dre\t' drep\t' e s\t' e tr\t' eu m\t' eu s\t' evi\t' evid\t' fai\t' fam\t' fami\t' fie \t' fim\t' fim \t' fir\t' fire\t' fo\t' fot\t' fotb\t' g4\t' g40\t' g40 \t' gat\t' glu\t' glum\t' gra\t' gri\t' hab\t' haba\t' hom\t' home\t' i d\t' impo\t' in b\t' int\t' iube\t' la f\t' la v\t' lin\t' loc \t' med\t' medi\t' mes\t' mesa\t' mica\t' nast\t' natu\t' ne p\t' nep\t' nepo\t' nev\t' nevo\t' nor\t' norm\t' num\t' numa\t' nur\t' nurs\t' nuu\t' nuu \t' ok \t' om \t' ot\t' part\t' pe l\t' pers\t' pes\t' pest\t' pic \t' poat\t' pol\t' poli\t' pres\t' priv\t' proi\t' put \t' puti\t' rama\t' rang\t' rez\t' ri\t' rid\t' ridi\t' roma\t' s \t' sa f\t' samb\t' sap\t' sapt\t' sari\t' sat\t' scap\t' se j\t' secr\t' sfa\t' si p\t' sl\t' star\t' stat\t' stin\t' stri\t' te\t' te r\t' ter\t' tinu\t' traf\t' treb\t' tris\t' un a\t' un p\t' vad \t' vana\t' veri\t' vid\t' vide\t'11 \t'12 \t'12 a\t'12 an\t'18 \t'2 a\t'2 an\t'2 ani\t'201\t'34 \t'a 1\t'a aco\t'a ani\t'a aru\t'a au\t'a bib\t'a bu\t'a cat\t'a cau\t'a cum\t'a da \t'a e s\t'a fet\t'a fim\t'a fot\t'a fug\t'a gr\t'a gre\t'a ief\t'a il\t'a il \t'a men\t'a mu\t'a o s\t'a pol\t'a pus\t'a ras\t'a sl\t'a sla\t'a spu\t'a sta\t'a ste\t'a ul\t'a ult\t'a und\t'a va \t'a ve\t'a ven\t'a vi\t'a vo\t'a vor\t'a zil\t'abar \t'acem\t'acem \t'aci\t'ada p\t'adau\t'adaug\t'adi\t'afic\t'afic \t'agan\t'agane\t'agat\t'ai cu\t'ai ra\t'ai re\t'ai s\t'aid\t'aie c\t'aj \t'ajor \t'ajora\t'ala c\t'ala d\t'ale\t'alen\t'alend\t'ali\t'alii\t'alii \t'alim\t'alime\t'alt\t'alta\t'alta \t'alte \t'altel\t'am co\t'am mu\t'am ne\t'am p\t'am pu\t'am t\t'aman\t'amana\t'amba\t'ambat\t'ament\t'amil\t'amili\t'amp \t'amur\t'amuri\t'an \t'ana \t'ana d\t'ana n\t'ancam\t'ance\t'ank\t'ank \t'anx\t'anxi\t'ap \t'apa \t'apr\t'apro\t'aproa\t'ar bu\t'ar la\t'ar n \t'arb\t'arbat\t'ard\t'ard \t'are o\t'are u\t'arere\t'arga\t'ari a\t'aria\t'arian\t'arn\t'art \t'arta\t'aruc\t'aruci\t'as fa\t'asi \t'asini\t'aster\t'astr\t'at in\t'atev\t'ateva\t'ati f\t'atie\t'atie \t'ativa\t'ator\t'au o \t'au pa\t'au r\t'au ra\t'auga\t'auga \t'auto\t'autob\t'avet\t'aveti\t'azi\t'azin \t'ba s\t'bal \t'bank\t'bank \t'bar \t'bar n\t'barba\t'bere\t'bere \t'bibl\t'bibli\t'bil \t'binei\t'binet\t'blio\t'bliot\t'bloc \t'blocu\t'buie\t'buie \t'buna\t'buna \t'buri\t'buri \t'buz d\t'c cu \t'c de \t'ca eu\t'ca i\t'ca nu\t'ca pa\t'ca ta\t'calen\t'camp \t'canta\t'carea\t'cari\t'caru\t'caruc\t'cate\t'cate \t'catev\t'cativ\t'ce as\t'cem \t'cere \t'cho\t'choo\t'chool\t'ci ma\t'cic\t'cicl\t'ciod\t'cioda\t'cip\t'cit\t'cite\t'cites\t'ciun\t'ciun \t'ciunu\t'cle\t'coli \t'conte\t'copie\t'cra\t'cres\t'cret\t'cret \t'cro\t'cru\t'cru \t'ctia\t'ctia \t'ctu\t'cu au\t'cu lu\t'cu o\t'cu ro\t'cui\t'cui \t'cul d\t'curan\t'cuvi\t'cuvin\t'd e\t'da p\t'da va\t'dau\t'dau p\t'daug\t'dauga\t'de 1\t'de aj\t'de ci\t'de de\t'de j\t'de jo\t'de mi\t'de n\t'de sa\t'de te\t'del\t'deo\t'deo \t'desi\t'desig\t'desp\t'despr\t'deta\t'detal\t'deti\t'deti \t'dev\t'din r\t'dinti\t'dist\t'dom\t'drep\t'drept\t'e aco\t'e aj\t'e aju\t'e aut\t'e be\t'e bin\t'e ci\t'e cit\t'e con\t'e cr\t'e cut\t'e imp\t'e li\t'e lim\t'e luc\t'e mel\t'e o \t'e o f\t'e pan\t'e pri\t'e ra\t'e rog\t'e sti\t'e vac\t'e ve\t'e vec\t'e vid\t'e vio\t'ea a\t'ea me\t'ea v\t'eagan\t'eam \t'eamur\t'eara\t'eara \t'ebui\t'ebuie\t'eca \t'ecre\t'ecret\t'ectia\t'ei p\t'ei pe\t'eint\t'einte\t'el a\t'ele l\t'eles\t'eles \t'em u\t'em un\t'emo\t'end \t'enda\t'endar\t'ene\t'eni a\t'enim\t'ent \t'ente \t'epot\t'epotu\t'eptu\t'eptur\t'er a\t'er a \t'er i\t'er in\t'eresa\t'erg \t'ergem\t'erm\t'ers\t'erso\t'ersoa\t'ery\t'ery \t'esaj\t'esat\t'esata\t'escu\t'esie\t'esie \t'esig\t'esigu\t'espr\t'espre\t'ess\t'ess \t'etal\t'etali\t'eti i\t'etii\t'etii \t'eturi\t'eu da\t'eu e\t'eu e \t'eve\t'even\t'eveni\t'evi\t'evid\t'evide\t'evoi\t'evoie\t'exi\t'facem\t'fai\t'fam\t'fami\t'famil\t'fer \t'fi mi\t'fic \t'fie \t'fim\t'fim \t'fim s\t'fire\t'fires\t'forma\t'fot\t'fotb\t'fotba\t'ftina\t'g pa\t'g40\t'g40 \t'ga i\t'ga in\t'gard \t'gat \t'gata\t'gata \t'ge l\t'ge la\t'ge pe\t'get\t'giu\t'giu \t'glu\t'glum\t'gram\t'grama\t'gresi\t'grij\t'gru\t'guran\t'hab\t'haba\t'habar\t'hia\t'hidet\t'hirie\t'hom\t'home\t'home \t'hoo\t'hool\t'hool \t'i a m\t'i aca\t'i f\t'i g\t'i i a\t'i iar\t'i ies\t'i in\t'i lan\t'i n \t'i noi\t'i pan\t'i pes\t'i re\t'i sau\t'i ti\t'i tin\t'i tri\t'i unu\t'i va\t'i ve\t'ia d\t'ia l\t'ia la\t'ian \t'iat c\t'ibl\t'ibli\t'iblio\t'ic \t'ic n\t'ica\t'icat \t'icid\t'iciod\t'iciu\t'iciun\t'icul\t'icul \t'ideo\t'ideo \t'idet\t'ideti\t'idi\t'idic\t'idica\t'ie in\t'ie l\t'ie st\t'iect\t'ier i\t'ii d\t'ii i \t'ii n\t'il l\t'ilie \t'im s\t'ima i\t'imar\t'imara\t'iment\t'imis\t'impo\t'impor\t'in ac\t'in br\t'in d\t'in en\t'in ga\t'in ti\t'ina n\t'inchi\t'inde\t'inde \t'ine i\t'ine t\t'ine u\t'inei\t'inein\t'ineta\t'intal\t'inua\t'inua \t'inut \t'iod\t'ioda\t'iodat\t'ion\t'ion \t'iori\t'iori \t'iot\t'iote\t'iotec\t'ips\t'irea\t'ires\t'irest\t'iri \t'iria \t'irie\t'irie \t'is o\t'isi d\t'isti\t'it s\t'ita s\t'itata\t'ite \t'ite d\t'ites\t'itest\t'iube\t'iubes\t'iun \t'iunu\t'iunul\t'iva \t'iva a\t'ivat\t'ivat \t'ive\t'iver\t'iza \t'jirea\t'jor \t'jora \t'jur\t'jura\t'jurat\t'k s\t'l a\t'l ca\t'l la\t'l la \t'l zic\t'la bu\t'la fe\t'la ia\t'la ma\t'la na\t'la po\t'la va\t'lac\t'lace\t'lapt\t'lara\t'lara \t'lav\t'le a\t'le c\t'le cu\t'le m\t'le s\t'lec\t'leg \t'lend\t'lenda\t'li \t'lic\t'lier \t'lii\t'lii \t'limbi\t'lime\t'limen\t'lio\t'liot\t'liote\t'liti\t'llo\t'llow\t'llowe\t'loc \t'loc n\t'locul\t'low\t'lowe\t'ltat\t'ltel\t'ltele\t'ltum\t'lubur\t'm 9\t'm 9 \t'm co\t'm cop\t'm mu\t'm ne\t'm nev\t'm pu\t'm r\t'm u\t'm un\t'm un \t'ma du\t'ma pl\t'mal \t'manda\t'mar \t'maru\t'marul\t'mat \t'mbat\t'mbata\t'mea a\t'med\t'medi\t'medic\t'menii\t'mesa\t'mesaj\t'mic\t'mica\t'mica \t'mili\t'milie\t'mita\t'mita \t'mpl\t'mpor\t'mport\t'multu\t'n 201\t'n ac\t'n au\t'n bl\t'n br\t'n bra\t'n cal\t'n cur\t'n cut\t'n e\t'n en\t'n eng\t'n ga\t'n gar\t'n gru\t'n pa\t'n pe\t'n pen\t'n pic\t'n si\t'n ti\t'n tim\t'n toa\t'n tu\t'na b\t'na m\t'na me\t'nast\t'naste\t'natu\t'natur\t'nca c\t'nchid\t'ndar\t'ndar \t'ne ce\t'ne p\t'neint\t'nep\t'nepo\t'nepot\t'ness\t'ness \t'net\t'neta\t'neta \t'neti\t'nevo\t'nevoi\t'nez\t'nge p\t'ngura\t'ni d\t'ni de\t'ni l\t'ni me\t'nici \t'niciu\t'nii a\t'nii l\t'nk \t'norma\t'nte s\t'ntea\t'nteaz\t'ntur\t'nturi\t'nu ac\t'nu me\t'nua\t'nua \t'nul p\t'num\t'numa\t'nun\t'nurs\t'nurse\t'nut \t'nxi\t'o cop\t'o cr\t'o cri\t'o fo\t'o per\t'oan\t'oana\t'oana \t'oape\t'oape \t'obu\t'obuz\t'oc n\t'oc nu\t'ocul\t'oi \t'oi ac\t'oie\t'oie d\t'oiec\t'oiect\t'olar\t'olara\t'oli \t'olit\t'oliti\t'olt\t'om \t'ome \t'on \t'on t\t'ona\t'onte\t'ontea\t'opie\t'opie \t'opo\t'orat \t'orbi\t'org\t'orga\t'ormal\t'ortan\t'ost d\t'ot d\t'ot de\t'otb\t'otba\t'otbal\t'oteca\t'oti\t'otin\t'otine\t'owe\t'ox \t'ozi\t'ozit\t'p p\t'p pe\t'p pen\t'pare\t'parer\t'parta\t'pe l\t'peri\t'perso\t'pic \t'pie \t'pier\t'pla c\t'place\t'plic\t'poat\t'poate\t'poli\t'polit\t'potu\t'pozi\t'pozit\t'pre t\t'primi\t'priti\t'priv\t'priva\t'proa\t'proap\t'proi\t'proie\t'pt r\t'pta\t'ptam\t'ptur\t'pturi\t'pul\t'pun \t'punde\t'puti\t'putin\t'r bu\t'r cu\t'r cu \t'r ma \t'r n \t'r n a\t'r pen\t'r v\t'ra b\t'ra o\t'ra p\t'ra sa\t'raf\t'rafi\t'rafic\t'rama\t'rang\t'ranga\t'rant\t'ranta\t'rasi\t'rat d\t'razi \t'rba \t'rbat\t'rbesc\t'rcul\t'rcul \t'rd c\t're co\t're cu\t're mi\t're o\t're u\t'rea a\t'rea c\t'rea m\t'reb\t'rebu\t'rebui\t'rem \t'rept\t'reptu\t'rere\t'resa \t'resat\t'resie\t'resit\t'ret\t'ret \t'reve\t'rgat\t'rge t\t'rgem\t'rgem \t'rget\t'ri sa\t'rian\t'riant\t'rid\t'ridi\t'ridic\t'rie d\t'rij\t'rimar\t'rimis\t'rinte\t'rio\t'rioa\t'ritat\t'riti\t'riti \t'riv\t'riva\t'rivat\t'riza \t'rla \t'rma \t'rmal \t'rmina\t'roap\t'roape\t'roie\t'roiec\t'roma\t'roman\t'romit\t'roti\t'rotin\t'rser\t'rsery\t'rso\t'rsoa\t'rsoan\t'rtan\t'rtant\t'rtic\t'ru b\t'ru ba\t'ru m\t'ru ma\t'ru p\t'ruc\t'ruci\t'rucio\t'rup d\t'rup p\t's 4\t's 4 \t's a\t's a n\t's a r\t's de\t's de \t's fa\t's sa\t's sa \t'sa a\t'sa ca\t'sa fi\t'sa po\t'sa vo\t'saj \t'samb\t'samba\t'sapt\t'sari\t'sari \t'sata\t'sata \t'sau t\t'sca \t'scap\t'scari\t'schid\t'scho\t'schoo\t'scoli\t'se j\t'se jo\t'se va\t'sear\t'seara\t'sec\t'secr\t'secre\t'sery\t'sery \t'sfa\t'si ea\t'si no\t'si p\t'si sc\t'si se\t'si si\t'sie\t'sie \t'sini\t'sinil\t'sita\t'sita \t'soan\t'soana\t'spo\t'spor\t'sport\t'ss \t'st d\t'sta d\t'star\t'stare\t'stat\t'ste a\t'stere\t'stin\t'stins\t'strat\t'stri\t'sun l\t't acu\t't b\t't co\t't dej\t't des\t't doa\t't maj\t't ni\t't nim\t't o p\t't pr\t't pu\t't ra\t't ta\t'ta mi\t'ta sc\t'tali\t'talii\t'tati \t'tba\t'tbal\t'tbal \t'te aj\t'te ar\t'te li\t'te o \t'te ro\t'te ve\t'teaz\t'teaza\t'teca\t'teca \t'teles\t'ter \t'terg \t'teri\t'ters\t'tev\t'teva\t'teva \t'ti fa\t'ti s\t'tii i\t'tiner\t'tinet\t'tins\t'tinua\t'tinut\t'tis\t'tist\t'tist \t'tiva \t'tob\t'tobu\t'tobuz\t'tor a\t'tori\t'tos\t'tot d\t'traf\t'trafi\t'trati\t'trea\t'treb\t'trebu\t'treci\t'tris\t'trist\t'troti\t'tru b\t'tru m\t'tru p\t'tul d\t'tum\t'turil\t'u as\t'u aut\t'u beb\t'u bi\t'u bin\t'u car\t'u ce \t'u ci\t'u cin\t'u cr\t'u cre\t'u dor\t'u e\t'u fe\t'u in \t'u lum\t'u mer\t'u no\t'u noi\t'u pr\t'u pre\t'u ro\t'u sc\t'u v\t'u vec\t'u vo\t'ua i\t'ua in\t'ube\t'ubes\t'ubesc\t'ubur\t'uburi\t'ucio\t'ucior\t'ucru \t'uga\t'uga \t'uga i\t'ui s\t'ui sa\t'uia \t'uia s\t'uie \t'ul ca\t'ul si\t'ul t\t'ulc\t'ultat\t'ultu\t'ultum\t'um s\t'umaru\t'umu\t'umul\t'un d\t'un gr\t'un l\t'un p\t'un t\t'un tu\t'unel\t'uni c\t'unoi \t'unt s\t'up d\t'up de\t'up p\t'up pe\t'ura i\t'ura s\t'urand\t'urant\t'urat \t'urla \t'urse\t'urser\t'us l\t'usa d\t'ut a \t'ut d\t'ut s\t'utat\t'utea \t'utin\t'utin \t'utob\t'utobu\t'utor\t'uvi\t'uvin\t'uvint\t'uz d\t'uz de\t'uza\t'va an\t'va de\t'vad \t'vana\t'vanat\t'vat\t'vem u\t'venim\t'veri\t'veti\t'veti \t'viden\t'video\t'vint\t'vinte\t'vorbi\t'vrea \t'vrem \t'z d\t'z de\t'z i\t'za da\t'za de\t'za e\t'za n\t'zat\t'ze i\t'ze in\t'zeci\t'zeci \t'zin \t'zul \t'zul n\t'zut d\t1\t11\t12\t12 ani\t18\t34\t4\t9 ani\ta doua\ta nascut\ta pus\ta venit\tadauga\tadauga in\talta\taltele\tam copii\tam nevoie\taminteste\taminteste mi\tan\tani sau\tapa\taproape\tarunca cu\tasa cum\tastea\tati\tati facut\tau primit\tau raspuns\tavem un\taveti\tbiblioteca\tbine un\tbineinteles\tbloc\tbloc nu\tbuna\tca eu\tca o\tcalendar\tcam\tcamp\tcare au\tcarucior\tcate\tcateva\tcativa\tcativa ani\tce conteaza\tce in\tchiria\tchirie\tcine citeste\tciteste\tcluburi\tconteaza\tcontinua\tcopie\tcu lumina\tcum\tcurand\tcuvintele\tcuvintele mele\tda va\tde ajutor\tde cinci\tde joaca\tde nu\tde vacanta\tdepresie\tdeschideti\tdesigur\tdespre\tdetalii\tdintii\tdor\tdrepturi\tera deschis\tevident\tfacem\tfamilie\tfie\tfim\tfireste\tfotbal\tfrica sa\tg40\tgard\tgaseste ajutor\tgrup de\tgrup pentru\tgunoi\thabar\thabar n\thome\tieftina\timportant\tin calendar\tin engleza\tin tara\tingrijirea\tintampla cu\tiubesc\tla biblioteca\tla fetita\tla fotbal\tla nastere\tla nursery\tla politie\tla toaleta\tloc\tlucru\tma duc\tmagazin\tmajor\tmajora\tmancam\tmaritata\tmasinile\tmergem\tmica\tnastere\tnatura\tnevoie\tnevoie de\tniciodata\tniciunul\tnoaptea si\tnormal\tnumarul\tnursery\tnuu\to copie\to persoana\toameni\toamenii\tok\tom\topreste\topriti\tparinte\tparinti\tpastrati\tpentru batrani\tpentru mame\tpersoana\tpeste\tpic\tpoate\tprimara\tprimit\tprivat\tput\tputea\tputin\tranga\traspunde\ts\tsa fie\tsa fim\tsa scriu\tsa sterg\tsa vorbesc\tsambata\tsaptamana\tsari\tscoli\tse joaca\tsecret\tsi de\tsi ea\tsi mama\tsi natura\tsigur ca\tsiguranta\tsterg\tsterge tot\tstie unde\tstrazi\tsun la\tte rog\tterminat\ttinerii\ttinut\ttot despre\ttrafic\ttrebuie\ttreci\ttrist\ttrotineta\tun grup\tun pic\turla\tusa de\tvad\tvideo\tvorbesc\tvrea\tvreau o\tvrem
-0.2\t' 10 a\t' 3 c\t' 4 a\t' 4 an\t' 90\t' a ar\t' a ma\t' a t\t' a tr\t' ab\t' acol\t' act\t' acti\t' ale\t' am 3\t' am v\t' ami\t' amin\t' ar a\t' ars\t' au m\t' ave\t' bal\t' cab\t' cabi\t' cat \t' cau\t' caut\t' ce i\t' ce m\t' cea\t' chir\t' cinc\t' coli\t' com\t' cor\t' cu d\t' cu h\t' cu t\t' cur\t' cuv\t' dad\t' dada\t' dest\t' doc\t' dro\t' drog\t' e ca\t' e o \t' e pl\t' e ta\t' e u\t' e vi\t' ei\t' ei \t' ev\t' fi s\t' fl\t' fur\t' gara\t' gasi\t' gru\t' grup\t' il p\t' incu\t' ki\t' la u\t' las \t' limb\t' liv\t' live\t' lovi\t' m a \t' mag\t' maga\t' maj\t' majo\t' mami\t' men\t' meni\t' musc\t' mut\t' muta\t' nat\t' ne e\t' ne v\t' nop\t' oam\t' oame\t' ok\t' om m\t' pe e\t' pe v\t' pisi\t' plaj\t' plec\t' plin\t' pov\t' pove\t' pref\t' pri\t' pt\t' pt \t' rasp\t' raz\t' razb\t' reg\t' regi\t' rep\t' rev\t' roa\t' s a \t' sa a\t' sala\t' sam\t' sau\t' sau \t' se p\t' sep\t' si u\t' stir\t' supa\t' tab\t' tem\t' teme\t' tim\t' timp\t' tren\t' um\t' ump\t' umpl\t' va f\t' vap\t' vape\t' vene\t' vis\t' viz\t' za\t' zile\t' ziu\t' ziua\t' zo\t' zom\t' zomb\t'0 an\t'0 ani\t'10 a\t'10 an\t'3 c\t'a ab\t'a au \t'a do\t'a dou\t'a e c\t'a e t\t'a e u\t'a er\t'a era\t'a fac\t'a gar\t'a na\t'a nas\t'a nur\t'a pes\t'a pre\t'a pu\t'a pun\t'a rec\t'a rev\t'a toa\t'a ui\t'a uit\t'a un \t'a ver\t'aa \t'abin\t'abr\t'acol\t'acolo\t'act\t'acti\t'activ\t'agaz\t'agazi\t'ai de\t'ai es\t'ai r\t'ai va\t'aja\t'aja \t'aja d\t'ajo\t'ajor\t'al c\t'alb\t'ale \t'alme\t'alme \t'altul\t'am 3\t'am me\t'am v\t'amand\t'amb\t'ameni\t'ami\t'ami \t'amin\t'amint\t'ampi\t'ampii\t'anata\t'anato\t'anca \t'anci\t'anci \t'ang \t'anga \t'anta \t'ap d\t'ap de\t'ape\t'apu\t'ar am\t'ar da\t'ar l\t'ar n\t'ar nu\t'ar st\t'ara s\t'arata\t'arba\t'arcu\t'arcur\t'are a\t'are g\t'aren\t'arent\t'arg \t'arta \t'as f\t'as s\t'asa c\t'asp\t'aspu\t'aspun\t'at as\t'at di\t'at do\t'at n\t'at ti\t'atai\t'ate a\t'atesc\t'ati m\t'atru\t'atru \t'au lu\t'au mu\t'ay \t'azb\t'azbo\t'azboi\t'azin\t'b de\t'b de \t'banci\t'band\t'beste\t'bin\t'bine \t'blem\t'blema\t'boi\t'boi \t'bri\t'bui \t'bur\t'buze\t'c av\t'c ave\t'c d\t'c ni\t'c no\t'c p\t'c pr\t'ca i \t'ca in\t'ca p\t'ca sp\t'cab\t'cabi\t'cabin\t'cad\t'caine\t'cale \t'campi\t'cante\t'cap d\t'cat s\t'cat t\t'cata\t'caut\t'ce i\t'ce in\t'ce se\t'cem\t'cept\t'ceti\t'ceti \t'chid\t'chis \t'ci l\t'ci la\t'ci n\t'cia\t'cinc\t'cinci\t'cinii\t'cla\t'clubu\t'col\t'cola\t'colar\t'coli\t'colo\t'colo \t'com\t'consi\t'cord \t'crur\t'cruri\t'ctiv\t'ctivi\t'cu as\t'cu d\t'cu h\t'cu pa\t'cu t\t'cum m\t'cur\t'curs \t'cut a\t'cutia\t'cuv\t'd p\t'da v\t'dad\t'dada\t'date \t'datel\t'de ba\t'de ra\t'dem \t'dest\t'destu\t'det\t'dicu\t'dicul\t'din 2\t'din g\t'doc\t'dor \t'dra\t'dre\t'drog\t'drum \t'duc \t'e 6\t'e 6 \t'e av\t'e ave\t'e dr\t'e e\t'e fac\t'e gr\t'e il\t'e il \t'e ina\t'e inc\t'e joa\t'e k\t'e ki\t'e ma \t'e nu \t'e pli\t'e pu\t'e ras\t'e sim\t'e spe\t'e tem\t'ea m\t'ea vr\t'eal\t'eamu\t'ebui \t'ecina\t'ecl\t'ecr\t'edem\t'edem \t'edicu\t'efe\t'efer\t'efer \t'efi\t'eleg\t'eleg \t'em c\t'eme\t'emea\t'emea \t'emi\t'eniu\t'eniul\t'entin\t'epta\t'er s\t'er sa\t'erd\t'erde\t'eres\t'es p\t'esaje\t'esen\t'esti \t'estul\t'esu\t'esul\t'esul \t'eti b\t'eti p\t'eti s\t'eu a \t'eu am\t'eu ar\t'fer s\t'feri\t'fi s\t'fie s\t'fla\t'g ca\t'gal\t'gara\t'gara \t'gasi\t'gat n\t'gaz\t'gazi\t'gazin\t'ge si\t'ge t\t'ge to\t'geamu\t'gleza\t'glume\t'griji\t'grup\t'grup \t'gur c\t'gurat\t'hid\t'his \t'his c\t'i al\t'i ami\t'i an\t'i ani\t'i dis\t'i er\t'i era\t'i es\t'i est\t'i mer\t'i na\t'i nat\t'i om\t'i omo\t'i sca\t'i u\t'i vad\t'i vo\t'ia de\t'ia z\t'ia zi\t'ian\t'iat\t'iat \t'ic d\t'ica a\t'ici l\t'ici n\t'icin\t'icine\t'ick\t'ie d\t'ie la\t'ie t\t'ieru\t'ierul\t'ig \t'igu\t'igur\t'ii be\t'ii cu\t'ii t\t'iji\t'ijir\t'ijire\t'ila\t'ile d\t'ile m\t'ili\t'ilier\t'imp \t'imt \t'imu\t'imul\t'imul \t'in 2\t'in 20\t'in ce\t'in cu\t'in ge\t'in gr\t'in v\t'inci\t'inci \t'incu\t'ine m\t'ingri\t'inii\t'inii \t'inile\t'intes\t'inti \t'iole\t'iolen\t'irea \t'is m\t'isic\t'isit\t'ist \t'it ba\t'ita p\t'itor\t'iu m\t'iu ma\t'iua\t'iua \t'ivi\t'ivit\t'ivita\t'jir\t'jire\t'jora\t'l ba\t'l doi\t'l in \t'l man\t'l pa\t'l pan\t'l pen\t'l si\t'l si \t'l tr\t'la nu\t'la se\t'la t\t'la te\t'la u\t'laj\t'laja\t'laja \t'lang \t'lans\t'lans \t'lar\t'las \t'le f\t'le fa\t'leca\t'lega \t'lema\t'lema \t'lent\t'ler\t'leta\t'leta \t'lie \t'lier\t'lit\t'liv\t'live\t'lo \t'loca\t'locat\t'lor a\t'lovi\t'lovit\t'lox\t'ltimu\t'ltul\t'ltul \t'lubu\t'lumes\t'm 3\t'm a \t'm a t\t'm du\t'm mar\t'm me\t'm mer\t'm ra\t'm su\t'm t\t'm to\t'm vr\t'ma d\t'mag\t'maga\t'magaz\t'mai r\t'maj\t'majo\t'major\t'mame \t'mami\t'mami \t'manii\t'mbi\t'mbi \t'meniu\t'menta\t'mers \t'mes\t'mesc\t'mesc \t'mina \t'minte\t'mora\t'mpii\t'mpii \t'mpo\t'mt \t'muc\t'mult \t'musc\t'musca\t'mut\t'muta\t'n 2\t'n 20\t'n ad\t'n de \t'n ge\t'n gea\t'n st\t'n tur\t'n v\t'na am\t'na n\t'na nu\t'na st\t'nata\t'natai\t'nato\t'nca \t'ncea\t'ncea \t'nchi \t'ncu\t'ne ci\t'ne e \t'ne i\t'ne s\t'ne u\t'ne un\t'ne ve\t'nele\t'nele \t'nerii\t'netu\t'netul\t'ng ca\t'ng s\t'ng si\t'nga \t'ngri\t'ngrij\t'ngur \t'ni am\t'ni nu\t'nicio\t'nile\t'nile \t'niul\t'niul \t'nop\t'norm\t'nsil\t'nsili\t'nt st\t'nta p\t'ntel\t'ntele\t'ntere\t'ntes\t'ntest\t'nti \t'nting\t'nu do\t'nu sp\t'nul d\t'o li\t'o lin\t'o sap\t'oad\t'oada\t'oada \t'oamen\t'oble\t'oblem\t'oca\t'ocat\t'oi s\t'oi sp\t'olega\t'olen\t'olent\t'olo \t'olut\t'om m\t'om ma\t'ombi\t'ombi \t'omora\t'ona s\t'onsi\t'onsil\t'opt\t'opti\t'or a\t'orat\t'orice\t'orici\t'orma\t'oste\t'ovi\t'ovit\t'ovit \t'palme\t'par \t'parcu\t'paren\t'pastr\t'pe ce\t'pe e\t'pe so\t'pe v\t'pe vr\t'pii s\t'pisi\t'pisic\t'plaj\t'plaja\t'plans\t'plec\t'pleca\t'plim\t'plin\t'pos\t'pov\t'pove\t'poves\t'pra\t'pre m\t'pref\t'prefe\t'prest\t'probl\t'pul d\t'puns\t'puns \t'pus \t'r al\t'r alt\t'r am\t'r am \t'r ca\t'r ca \t'r da\t'r l\t'r la\t'r la \t'r nu\t'r nu \t'r st\t'r tre\t'ra bi\t'ra co\t'ra i\t'ra la\t'ra si\t'rab\t'rasp\t'raspu\t'ratel\t'rau\t'razb\t'razbo\t'razi\t'rba\t'rbest\t'rcur\t'rcuri\t'rde\t're g\t're mu\t're t\t're tr\t'reci\t'reci \t'recl\t'ref\t'refe\t'refer\t'regi\t'remea\t'rent\t'renti\t'renu\t'rge\t'ri cu\t'riat\t'riat \t'ricat\t'rici\t'ricin\t'rii b\t'riji\t'rijir\t'rimi\t'rist\t'rist \t'rit b\t'rit l\t'riz\t'riza\t'rna \t'robl\t'roble\t'rs d\t'rs de\t'rsu\t'rsul\t'rsul \t'rti\t'ru co\t'ru f\t'ru fe\t'rud\t'rul m\t'rum \t'rup\t's a \t's f\t'sa as\t'sa do\t'sa du\t'sa sp\t'saje\t'sala\t'sar\t'sau\t'sau \t'schis\t'scola\t'se f\t'se in\t'se p\t'se s\t'se si\t'sep\t'si ai\t'si as\t'si de\t'si na\t'si s\t'si u\t'sic\t'sig\t'sigu\t'sigur\t'sil\t'sili\t'silie\t'simt \t'spar\t'spuns\t'st c\t'st de\t'stati\t'ste b\t'ste d\t'ste m\t'stia\t'stir\t'stiri\t'stiu\t'stra\t'straz\t'stre \t'strea\t'stric\t'sul p\t'supa\t'supar\t't asa\t't bai\t't bat\t't do\t't int\t't la\t't mi\t't pt\t't pt \t't rau\t't sig\t't tim\t't tot\t't un \t'ta am\t'ta as\t'ta ca\t'ta l\t'ta p\t'ta pa\t'ta sa\t'tala\t'tala \t'tare\t'targ \t'tari\t'te b\t'te e\t'te n\t'te sa\t'te te\t'teleg\t'teme\t'tepta\t'teres\t'terge\t'ti l\t'ti la\t'ti sa\t'tia c\t'tii t\t'timp\t'timp \t'timu\t'timul\t'ting \t'tiri\t'tiri \t'tite \t'tiu\t'tiv\t'tivi\t'tivit\t'to \t'trab\t'traz\t'trazi\t'tren\t'trenu\t'trica\t'tru\t'tru \t'tru f\t'tul c\t'tul l\t'u ast\t'u di\t'u do\t'u lua\t'u mas\t'u par\t'u ra\t'u t\t'u u\t'ub de\t'ucrur\t'ui l\t'uie\t'uitat\t'ul a\t'ul l\t'ul pa\t'ult \t'um m\t'uma\t'uma \t'umes\t'umesc\t'ump\t'umpl\t'un a\t'un ad\t'une\t'unge\t'uni m\t'unta\t'upar\t'upara\t'ur c\t'ur ca\t'uran\t'urata\t'uri c\t'urs \t'urs d\t'ursul\t'ursur\t'ut ac\t'ut r\t'ut si\t'uta\t'uta c\t'uta d\t'utat \t'uti \t'utia\t'utia \t'va d\t'va f\t'vap\t'vape\t'var\t'vedem\t'vene\t'vet\t'viole\t'vis\t'vit \t'vita\t'vitat\t'viz\t'y d\t'z s\t'z si\t'z si \t'za d\t'zbo\t'zboi\t'zboi \t'zel\t'zele\t'zele \t'zit\t'zit \t'zit c\t'ziua\t'ziua \t'zom\t'zomb\t'zombi\t'zul\t10 ani\t4 ani\tacolo\tacord\tactivitati\taltul\tam plans\tar trebui\tarata mi\tau luat\tbanci\tbate pe\tbine\tca i\tcale\tcampii\tcap de\tcat\tcat timp\tce mai\tce se\tcinci\tcine\tclub de\tcolega\tcopii de\tcu asta\tcu care\tcurs\tcurs de\tcursul\tcursuri\tcutite\tdate\tdatele\tde acord\tde cand\tde facut\tde ras\tdeschis\tdespre mine\tdestul\tdestul de\tdrum\te o\tei\tengleza\teu am\tgara\tglumesc\tgrup\tinteleg\tla cursul\tla inceput\tlas\tlasa asa\tlimba\tlovit\tlucruri\tlucruri de\tlumina\tm a\tmai departe\tmai este\tmai vad\tmame\tmami\tmancare\tmedicul\tmeniul\tmerge\tmers\tmeu a\tmeu are\tmult\tmurit la\tne vedem\tnimeni nu\tnoastre\tnu inteleg\to saptamana\tom mare\torice\toricine\tpalme\tparcuri\tparcuri si\tparenting\tpastreaza\tpe drum\tpe vremea\tpentru copii\tplaja\tplang\tplans\tplatesc\tprefer\tprefer sa\tproblema\tpt\traspuns\trazboi\ts a\tsa duc\tsa ma\tsa spun\tsau\tschimba\tscoala nu\tsi aici\tsimt\tsingur\tsta cu\tsterge\tstiri\tstiu\tsuparat\ttaiat la\ttarg\ttimp\ttoata ziua\ttrebui\tultimul\tvecina\tvecinii\tvedem\tvoluntar\tvorbesc cu\tvorbeste\tvremea\tziua\tzombi
-0.3\t' 2 \t' 200\t' 200 \t' a ve\t' adap\t' afi\t' afis\t' aler\t' alt\t' am p\t' am r\t' anul\t' ars \t' au c\t' bin\t' bine\t' cada\t' cale\t' cap \t' cas\t' cate\t' cele\t' copa\t' cu v\t' da a\t' da s\t' des\t' dint\t' duc \t' e fo\t' e no\t' e sl\t' e t\t' era\t' era \t' exi\t' exis\t' farm\t' gard\t' groa\t' grop\t' ho\t' iarn\t' il b\t' in e\t' ingr\t' is \t' jo\t' joc\t' joc \t' la c\t' la i\t' luc\t' lucr\t' lume\t' ma u\t' mei\t' mei \t' merg\t' na\t' nic\t' nici\t' nim\t' nime\t' o co\t' o m\t' ori\t' papu\t' pare\t' pe c\t' plan\t' post\t' prin\t' prog\t' pub\t' pune\t' pus \t' ram\t' ras \t' rus\t' rusi\t' s ar\t' sa d\t' sa v\t' sal\t' sana\t' sca\t' scol\t' si b\t' simt\t' ste\t' sune\t' tac\t' tac \t' tare\t' targ\t' trec\t' tro\t' trot\t' uit \t' vina\t' vorb\t' vre\t' vrem\t'0 a\t'200\t'200 \t'a am\t'a ar \t'a ars\t'a bar\t'a bl\t'a blo\t'a com\t'a con\t'a duc\t'a far\t'a fu\t'a ia\t'a ia \t'a m \t'a m a\t'a p\t'a pe\t'a tac\t'a tel\t'ab \t'aba m\t'ac si\t'acul\t'adap\t'adapo\t'afi\t'afis\t'aini\t'ala n\t'aler\t'alerg\t'alor\t'am ca\t'am r\t'am su\t'am vr\t'ama a\t'ame c\t'amen\t'ani \t'apos\t'apost\t'ar a\t'are s\t'arm\t'armac\t'arna\t'arna \t'ars \t'asa e\t'asest\t'asu\t'asul\t'asul \t'at sc\t'ato\t'ator \t'au cr\t'aug\t'auz\t'b d\t'ba m\t'bal\t'bes\t'besc\t'besc \t'bi \t'bine\t'bul\t'buni\t'c ca\t'c ca \t'c si\t'c sin\t'ca o\t'ca se\t'cada\t'cada \t'cale\t'cap \t'cari \t'ce co\t'cea\t'cea \t'cea m\t'cele\t'ci t\t'cii\t'cii \t'cin\t'copa\t'copac\t'copii\t'crie\t'cu tr\t'cu v\t'cu ve\t'cul \t'cul a\t'cursu\t'da am\t'dap\t'dapo\t'dapos\t'dat s\t'de an\t'de e \t'de gr\t'desch\t'dro\t'dru\t'e 6 a\t'e ai\t'e at\t'e cap\t'e cat\t'e e f\t'e ge\t'e gro\t'e noa\t'e o\t'e o c\t'e rus\t'e s \t'e s a\t'e se\t'e si\t'e tr\t'e und\t'ea b\t'ecut \t'elo\t'em \t'em m\t'end\t'eni \t'eni d\t'epo\t'erga\t'erge \t'erii\t'ermi\t'eru\t'esa\t'esch\t'eschi\t'ete c\t'eti u\t'eva o\t'evo\t'exis\t'exist\t'ezul\t'farm\t'farma\t'fer\t'fis\t'g si\t'g si \t'ga c\t'ga ca\t'gane\t'gane \t'gard\t'gate \t'geam \t'ger\t'gere\t'gere \t'ghia\t'ghiat\t'gri\t'groa\t'groaz\t'gropi\t'haine\t'hea\t'hiat\t'hiat \t'himba\t'hiria\t'i alt\t'i asa\t'i car\t'i co\t'i dau\t'i fr\t'i lum\t'i n a\t'i pr\t'i se \t'i t\t'i vor\t'ia si\t'iarn\t'iarna\t'ic c\t'ic ca\t'ica s\t'icata\t'ie si\t'ie u\t'ie un\t'ier \t'ii ar\t'ii e\t'il b\t'il ba\t'ile a\t'ile s\t'ilie\t'ima d\t'imeni\t'impu\t'imt\t'in bl\t'in e\t'in n\t'ina d\t'inat\t'inat \t'ind\t'ind \t'ine s\t'inem\t'ingr\t'inter\t'intra\t'iria\t'ista \t'it ca\t'itat\t'itor \t'iu \t'iu ce\t'iu eu\t'joc\t'joc \t'jor\t'l ala\t'l bat\t'l meu\t'la ba\t'la bl\t'la c\t'la cu\t'la f\t'la no\t'lab \t'las f\t'le as\t'le e\t'le e \t'len\t'lerg\t'lerga\t'les \t'lme\t'lub d\t'luc\t'lucr\t'lucru\t'luj\t'lumea\t'm con\t'm dup\t'm e\t'm po\t'm pus\t'm sun\t'ma cu\t'ma da\t'ma u\t'ma ui\t'maci\t'mai s\t'meni \t'merg\t'merge\t'mic d\t'minat\t'mini\t'mint\t'mp \t'n c\t'n cop\t'n cu\t'n de\t'n gr\t'n n\t'na ar\t'na d\t'na di\t'na si\t'nat\t'nca d\t'nci m\t'ne de\t'ne nu\t'nel\t'nem\t'nes\t'nez \t'nghia\t'ngr\t'ni ca\t'nici\t'nim\t'nimen\t'niv\t'nive\t'nt ma\t'ntara\t'nter\t'ntre\t'nu am\t'nu im\t'nul t\t'nuri\t'nuri \t'nuu\t'nuu \t'o co\t'o m\t'o sal\t'oar d\t'oaz\t'oaza\t'oaza \t'ogr\t'ogra\t'ogram\t'on s\t'opac\t'opii\t'opii \t'opile\t'or ac\t'or i\t'or in\t'orb\t'orbe\t'orbes\t'ord \t'ot c\t'ot cu\t'otec\t'p d\t'p de\t'p de \t'pa c\t'papu\t'parat\t'part\t'pat \t'pe c\t'pe ge\t'pe sc\t'pii e\t'pile\t'pile \t'pla\t'plan\t'porta\t'prin\t'prog\t'progr\t'pub\t'pun c\t'pus s\t'r ac\t'r acu\t'r in\t'r n\t'rad\t'ras \t'ratat\t'raz\t'rbe\t'rbes\t'rca\t're o \t'rea l\t'rel\t'rele\t'rele \t'rev\t'rezu\t'rg \t'ria \t'riu e\t'rmac\t'rmaci\t'rmal\t'rme c\t'roaz\t'roaza\t'rogr\t'rogra\t'ropi\t'ropil\t'rsa\t'rte m\t'ruri \t'rus\t'rusi\t'rusin\t'ry \t's ar\t's ar \t's cu\t's cu \t's m\t'sa e\t'sa e \t'sa g\t'sa gr\t'sa st\t'sa u\t'saj\t'sana\t'sanat\t'scol\t'scrie\t'sen\t'si la\t'si vi\t'simt\t'sine\t'sine \t'slab \t'stan\t'ste\t'ste o\t'sterg\t'stiu \t'sune\t'sune \t't as\t't bi\t't bin\t't ca\t't ca \t't g\t't inj\t't mar\t't pan\t't re\t't sc\t't sca\t't ti\t't tr\t't tre\t't ven\t'targ\t'te r\t'tere\t'terg\t'ti fo\t'ti ma\t'ti pr\t'ti u\t'ti un\t'tie u\t'tin d\t'tine \t'tio\t'tion\t'tion \t'tiu \t'trot\t'ts \t'turi \t'u imi\t'u le\t'u lu\t'u pa\t'u r\t'u ta\t'ua s\t'ub d\t'uc \t'ucr\t'ucru\t'uit l\t'ula\t'umea\t'umea \t'umini\t'unci\t'unit\t'uno\t'ursu\t'us s\t'us sa\t'usi\t'usine\t'ust\t'uu \t'uze\t'va a\t'va o\t'va o \t'ver\t'vide\t'vina\t'vina \t'vorb\t'vorbe\t'xis\t'xist\t'zut c\t2\t200\ta ars\ta mancat\tadapost\tam sunat\tanul\tanul trecut\tarata\tars\tasa e\tca pe\tcada\tcap\tcineva o\tcopii\tda am\tdar am\tde groaza\tdoarme cu\tduc\te slab\tera\tgaseste\tgeam\tgroaza\tgropile\thaine\tiarna\tin parc\tinjunghiat\tis\tjoc\tla bloc\tlumea\tma marit\tma uit\tmai mult\tmancarea\tmarit\tmei\tnimeni\tnu am\tnu imi\tnu sunt\to sala\tpe geam\tpe scari\tpus\tpus sa\tras\tridicat\trusine\ts ar\tsala de\tscari\tscriu eu\tsigur\tsingura\tslab\tstiu ce\tstricata\tsunat\tsune\ttac\ttare\ttata a\ttoata lumea\ttrecut\tuit\tuit la\tvacanta\tvina\tvrea la
-0.4\t' 0 \t' a m\t' a mu\t' acce\t' aj\t' aju\t' ala\t' ala \t' alo\t' atat\t' atu\t' atun\t' bic\t' bici\t' blo\t' bloc\t' ca n\t' cai\t' cain\t' capa\t' caz\t' cazu\t' citi\t' comp\t' cons\t' cou\t' coun\t' crim\t' cu n\t' cu r\t' da m\t' dar\t' dar \t' date\t' de 2\t' depa\t' desc\t' e co\t' e n\t' e su\t' este\t' ex\t' faca\t' fu\t' ge\t' gea\t' gla\t' glas\t' gol\t' grat\t' gun\t' guno\t' i am\t' in g\t' intu\t' joa\t' joac\t' la 1\t' la d\t' la r\t' la t\t' les\t' lim\t' ma d\t' mel\t' mi m\t' mi t\t' muzi\t' neg\t' negr\t' nu\t' pac\t' pap\t' pen\t' pent\t' pus\t' s a\t' sac\t' salv\t' sara\t' se f\t' seri\t' ster\t' stre\t' tar\t' vac\t' vaca\t' ver\t' vol\t' volu\t' vr\t'a ai\t'a asc\t'a bal\t'a ch\t'a chi\t'a cur\t'a doa\t'a du\t'a fo\t'a le\t'a lum\t'a mi\t'a mur\t'a o m\t'a om\t'a omo\t'a sea\t'a sim\t'abl\t'able\t'abu\t'ac p\t'aca o\t'acan\t'acant\t'acce\t'accen\t'aceti\t'ada a\t'age\t'ai t\t'aiem\t'aiem \t'alv\t'ama m\t'anat\t'ane \t'ani c\t'anic\t'anica\t'apuc\t'ar b\t'ar i\t'ara p\t'arer\t'arit \t'ars\t'arut \t'as c\t'as cu\t'asg\t'asgo\t'asgow\t'astre\t'ata f\t'aten\t'ateni\t'atun\t'atunc\t'atura\t'aturi\t'au di\t'au ma\t'bic\t'bici\t'bicic\t'bloc\t'bul \t'bul d\t'buze \t'c ma\t'c mai\t'c n\t'ca cu\t'ca la\t'cai\t'cain\t'cant\t'caz\t'cazu\t'cazut\t'cce\t'ccen\t'ccent\t'ce sa\t'centr\t'chir\t'chiri\t'ci m\t'cicle\t'cinev\t'citi\t'clet\t'comp\t'compa\t'cons\t'cou\t'coun\t'count\t'crim\t'cu ci\t'cu de\t'cu n\t'cu r\t'cu sc\t'da m\t'dar \t'dar a\t'date\t'de 2\t'de 2 \t'de in\t'de po\t'dep\t'depa\t'depar\t'e 2\t'e 2 \t'e al\t'e au \t'e da\t'e de \t'e g\t'e mic\t'e sl\t'e sla\t'ea d\t'ea de\t'ea pa\t'eci \t'egr\t'em pe\t'en \t'enie\t'enie \t'enta\t'entar\t'entru\t'enu\t'enur\t'enuri\t'epart\t'era f\t'erge\t'eria\t'eric \t'erie\t'erie \t'erii \t'esti\t'ete \t'eu a\t'fa \t'fac p\t'faca\t'faca \t'facet\t'fica\t'foar\t'g se\t'gand \t'gar\t'gea\t'gen\t'gim\t'gim \t'gla\t'glas\t'glasg\t'gol\t'gow\t'gow \t'gra\t'grat\t'grop\t'gun\t'guno\t'gunoi\t'ham\t'hir\t'hiri\t'i a a\t'i a f\t'i dar\t'i dep\t'i far\t'i ga\t'i la \t'i las\t'i li\t'i min\t'i r\t'i scr\t'i tat\t'i un \t'iat a\t'icic\t'icicl\t'icle\t'iclet\t'icu\t'ie mi\t'iem\t'iem \t'ific\t'ifica\t'igur \t'il m\t'imba\t'imba \t'ime\t'imen\t'in si\t'ina m\t'ina s\t'inev\t'ineva\t'int\t'inta\t'intel\t'intu\t'intun\t'invat\t'it b\t'it si\t'ita m\t'itati\t'itie\t'itie \t'itz\t'joa\t'joac\t'joaca\t'l do\t'l g\t'l gr\t'l gra\t'l me\t'l ple\t'l sa\t'l tre\t'l z\t'l zi\t'la 1\t'la de\t'la fa\t'la pr\t'la r\t'la re\t'la st\t'langa\t'las\t'lasg\t'lasgo\t'le si\t'le z\t'le zi\t'lecat\t'lie\t'limba\t'litie\t'lt \t'lte a\t'lucra\t'lunt\t'lunta\t'lut\t'lut \t'm de\t'm de \t'm fac\t'm mut\t'm o\t'm o \t'm pa\t'ma om\t'ma pe\t'ma st\t'mai t\t'mal\t'mand\t'manes\t'mba \t'me d\t'me de\t'mea d\t'mel\t'ment \t'meu a\t'mi l\t'mi t\t'mier\t'miner\t'mor d\t'muri \t'mutat\t'muzi\t'muzic\t'n clu\t'n p\t'n pu\t'n ser\t'nal \t'nci a\t'ne e\t'neg\t'negr\t'ner \t'neric\t'nesc\t'nesc \t'neti \t'neva\t'neva \t'ng c\t'ni \t'ni cu\t'nica\t'nica \t'nime\t'niu \t'nt de\t'nta \t'ntar\t'ntra\t'ntru\t'ntru \t'ntun\t'ntune\t'nur\t'nvat\t'nvat \t'o s\t'oaca\t'oaca \t'oar p\t'oart\t'oarte\t'obuze\t'odi\t'olun\t'olunt\t'omane\t'omp\t'omu\t'ons\t'opa\t'opu\t'opul\t'opul \t'ori c\t'orur\t'oruri\t'ost \t'ota\t'oti v\t'ount\t'ow \t'oxi\t'p m\t'pa s\t'pap\t'parte\t'pe to\t'pen\t'pent\t'pentr\t'per\t'pii c\t'plang\t'pre\t'pte d\t'pti\t'ptu\t'puc\t'pul \t'punet\t'pus\t'r b\t'r pi\t'ra f\t'ra in\t'rada\t'rada \t'rage\t'ran \t'rata \t'raten\t'rcu\t'rd \t'rdu\t're a \t're au\t'renur\t'rep\t'rer\t'rga \t'ric \t'rice\t'rice \t'rif\t'rifi\t'rific\t'rot\t'ru \t's e\t's par\t'sac\t'sal\t'salv\t'sara\t'sarac\t'sgo\t'sgow\t'sgow \t'si lo\t'sim \t'st s\t'sta\t'ste c\t'sti \t'sto\t'strad\t'stres\t't 4\t't 4 \t't ba\t't st\t't str\t'ta n\t'tab\t'tabl\t'table\t'tac\t'tac \t'taiem\t'tar\t'tati\t'te d\t'te de\t'te o\t'teni\t'tenie\t'ti f\t'ti m\t'ti pe\t'ti v\t'ti vo\t'tic \t'tine\t'tiva\t'toata\t'tor \t'trada\t'trage\t'treaz\t'tric\t'tunc\t'tunci\t'tune\t'tuner\t'u am\t'u am \t'u h\t'u ma \t'u mu\t'u o\t'uat o\t'ucra\t'ui v\t'uita \t'ul do\t'ul g\t'ul gr\t'ul p\t'ul pl\t'ul sa\t'ul tr\t'umen\t'ument\t'un \t'unci \t'uner\t'uneri\t'unet\t'uneti\t'unoi\t'untar\t'upe\t'uril\t'urile\t'ut de\t'ut l\t'ut la\t'uze \t'uzic\t'uzica\t'vac\t'vaca\t'vacan\t'vat \t'volun\t'zica\t'zica \t'zile\t0\ta murit\tacum fac\tala\tam mutat\tatat\tatunci\tautobuze\tbine nu\tcazut\tcineva\tcu cineva\tcuratenie\tdar\tde 2\tdeparte\tdisparut\teste\tfaca\tfaceti\tgeamuri\tglasgow\ti am\tin geamuri\tin romana\tintuneric\tinvat\tjoaca\tluat o\tma omoara\tma simt\tmama ma\tmi mai\tmor de\tmutat\tmuzica\tpentru\tplecat\tpolitie\tprima\tsa invat\ttaiem\ttoata\ttrenuri\tuita\tvecina mea
-0.5\t' 20\t' a fo\t' acor\t' ai\t' asa\t' asa \t' ata\t' cal\t' casa\t' cat\t' cen\t' cent\t' cit\t' co\t' cr\t' cri\t' curs\t' da \t' de l\t' disp\t' e c\t' e v\t' er\t' es\t' est\t' foam\t' form\t' gar\t' geam\t' gl\t' gu\t' hah\t' haha\t' ief\t' ieft\t' ii b\t' ind\t' inne\t' inte\t' le \t' lesa\t' li\t' mie \t' muz\t' ni\t' omoa\t' pla\t' pli\t' pr\t' ra\t' ras\t' recl\t' scar\t' se i\t' si v\t' sig\t' sigu\t' stop\t' un \t'4 d\t'4 de\t'4 de \t'a fos\t'a no\t'a pr\t'a sch\t'a si \t'a te\t'a un\t'acor\t'acord\t'aha \t'ai e\t'ai ta\t'aje \t'am av\t'am o\t'am o \t'am ra\t'ana\t'ana a\t'ancar\t'ane\t'anul\t'anul \t'ar d\t'arca\t'ari \t'atat\t'au e\t'au eu\t'ava d\t'ave\t'b f\t'b fa\t'b fat\t'b n\t'ba n\t'bani \t'bebe \t'blo\t'box\t'but\t'ca c\t'ca do\t'ca l\t'ca o \t'ca pe\t'cast\t'cat o\t'cata \t'ce si\t'cine \t'clam\t'clam \t'clu\t'club \t'conti\t'cord\t'cri\t'curs\t'da \t'da as\t'da s\t'dar\t'de c\t'de co\t'disp\t'dispa\t'doi\t'e 14\t'e 14 \t'e a p\t'e ani\t'e ca\t'e cam\t'e cum\t'e gea\t'e mi\t'e mi \t'e ni\t'e nim\t'e or\t'e ori\t'e pla\t'e re\t'e rec\t'e ru\t'ebe \t'ebun\t'ecla\t'eclam\t'eft\t'efti\t'eftin\t'em p\t'ema \t'eme \t'eo \t'erb\t'ers \t'erul \t'ezu\t'foam\t'foame\t'form\t'fti\t'ftin\t'fugim\t'gate\t'geam\t'gim d\t'gre\t'ha \t'hah\t'haha\t'haha \t'hide \t'i ast\t'i fu\t'i fug\t'i ie\t'i lo\t'i tar\t'i un\t'i vin\t'ia i\t'iat l\t'icat\t'ide \t'ie c\t'ie cu\t'ie v\t'ief\t'ieft\t'iefti\t'ieti\t'ii ba\t'im d\t'in de\t'in p\t'in pa\t'ina \t'iner\t'ineri\t'inneb\t'iri\t'ispa\t'ispar\t'ist\t'ista\t'it la\t'ita n\t'iu p\t'iu pe\t'iva\t'ize\t'je \t'l b\t'l cu\t'l cu \t'l f\t'la d\t'la to\t'lam \t'lang\t'le da\t'lesa\t'lesa \t'limb\t'lme \t'lub \t'lume\t'm a o\t'm av\t'm avu\t'm int\t'mai e\t'mane\t'mba\t'me cu\t'meni\t'ment\t'mie \t'mon\t'mpa\t'mpar\t'mpara\t'muz\t'n d\t'na s\t'nal\t'ncar\t'ncare\t'ndo\t'ne a\t'ne a \t'ne n\t'ne t\t'neb\t'nebu\t'nebun\t'nev\t'nie\t'nie \t'nneb\t'nnebu\t'nt d\t'ntar \t'nte\t'ntinu\t'ntre \t'oame \t'oata\t'oata \t'odu\t'odul\t'odul \t'omana\t'omoa\t'omoar\t'ompa\t'onti\t'ontin\t'op \t'opil \t'osi\t'ost m\t'otr\t'p s\t'pa sc\t'parca\t'pii\t'pii \t'pii m\t'pil \t'pli\t'post \t'prima\t'prind\t'r sa\t'r sa \t'ra l\t'ram \t'ran\t'rani\t'ras\t'rav\t'rca e\t'rdul\t'rdul \t're a\t're si\t'recla\t'reme\t'ren\t'rga\t'ri ca\t'ric\t'rima \t'rind\t'rma\t'rtin\t'rup \t'rut \t's a s\t'sa c\t'sa in\t'sa su\t'sa v\t'saje \t'sala \t'sam\t'se i\t'sest\t'seste\t'si fu\t'si v\t'spun \t'st m\t'stop\t'stop \t'sul s\t'ta f\t'ta fa\t'ta lu\t'ta me\t'tam \t'tar \t'tare \t'te ca\t'tea s\t'ti c\t'tinu\t'top \t'tran\t'trani\t'trat\t'tri\t'tun\t'turi\t'tut l\t'u pe\t'u pe \t'u tr\t'ugim\t'ugim \t'umina\t'un ce\t'upa s\t'ur \t'uri i\t'usc\t'usca\t'usin\t'vreme\ta fost\tam avut\tasa\tbaieti\tbani\tbatut la\tbebe\tca nu\tcasa\tcasa ca\tclub\tcopil\tda\tde ani\tdupa scoala\te doar\tfoame\tfugim\tii bate\tinchide\tla un\tle\tlesa\tmancare si\tmesaje\tmie\tne a\tnu spun\tomoara\tparca e\tpe strada\treclam\tromana\tsa faca\tsa vin\tsa vina\tsala\tscoala cu\tse inchide\tsi fugim\tspun\tstop\tstrada\tun
-0.6\t' a f\t' aic\t' aici\t' altu\t' as \t' avu\t' avut\t' bag\t' bl\t' ca l\t' de b\t' dep\t' dis\t' foar\t' gro\t' in s\t' inva\t' lo\t' lumi\t' ma p\t' mur\t' muri\t' ne\t' noi\t' noi \t' o d\t' o de\t' o f\t' o fa\t' parc\t' pe g\t' pe s\t' plo\t' ploa\t' pod\t' prim\t' pu\t' rom\t' sea\t' sto\t' stra\t' supe\t' uita\t'a aic\t'a dr\t'a fa\t'a noa\t'a pri\t'a sar\t'a vin\t'aco\t'aha\t'ai sc\t'aic\t'aici\t'aici \t'aju\t'ale n\t'altu\t'am a\t'ams\t'amu\t'anga\t'apat\t'ara l\t'aril\t'arile\t'arma\t'arut\t'at co\t'at ni\t'atat \t'atu\t'ava\t'ava \t'avu\t'avut\t'avut \t'bag\t'c g\t'capa\t'capat\t'caut \t'chide\t'ci a \t'cum f\t'da si\t'de b\t'dis\t'e am\t'e am \t'e cur\t'e doa\t'e fo\t'e foa\t'e la \t'e lo\t'e se \t'e sta\t'ea p\t'ebu\t'edi\t'ema\t'entul\t'erul\t'esa \t'fii \t'foart\t'g c\t'gur \t'hide\t'i cu \t'i di\t'i din\t'i s\t'i sc\t'ifi\t'ii a\t'ii di\t'ii si\t'il p\t'il pl\t'ile \t'im \t'imb\t'in co\t'in g\t'ine n\t'ini\t'inne\t'inva\t'isp\t'it l\t'l di\t'l din\t'l r\t'la un\t'loa\t'loai\t'loaie\t'ltu\t'lul r\t'm fa\t'm sa\t'ma ia\t'me ca\t'murit\t'n co\t'n g\t'n mo\t'nanca\t'nat \t'ndoi\t'nga\t'ni sa\t'niu\t'nne\t'ntul\t'ntul \t'nu s \t'nva\t'o d\t'o de\t'o f\t'o fa\t'oai\t'oaie\t'oaie \t'olu\t'ord\t'parc\t'parut\t'pe g\t'pe s\t'plasa\t'plo\t'ploa\t'ploai\t'pod\t'post\t'prim\t'r de\t'r de \t'r i\t'rca \t'reaz\t'reaza\t'rima\t'rit \t'rur\t'ruri\t's cas\t'sa me\t'scar\t'si fo\t'sparu\t'supe\t'super\t'tan\t'tat \t'te au\t'te m\t'te ma\t'tile \t'tin\t'tina\t'tina \t'trad\t'u ho\t'u s \t'u s a\t'uia\t'uit \t'uita\t'ul cu\t'ul di\t'ul r\t'ul z\t'ul zi\t'um f\t'um fa\t'unat \t'up \t'uper\t'urate\t'urit\t'urit \t'urs\t'usca \t'uzi\t'vea\t'vol\t'volu\t'vre\t'vrem\t'vut\t'vut \taici\tas\tasculta\tavut\tcaut\tcu copilul\tfata mea\tfoarte\tla copii\tma ia\tmananca\tmurit\tmusca\tnoi\tnu s\tpastile\tploaie\tpuneti\tsa merg
-0.7\t' aco\t' am a\t' batr\t' cap\t' car\t' club\t' fol\t' ia d\t' inv\t' la 2\t' mot\t' nu m\t' oric\t' plas\t' rec\t' sa c\t' sah\t' sah \t' sar\t' sch\t' schi\t' sear\t' si l\t' trag\t' vor\t'a f\t'a inv\t'a mi \t'a pe \t'a re\t'ada \t'ah \t'ajuta\t'alul\t'alul \t'ame \t'apat \t'arc\t'art\t'at o\t'at o \t'ata l\t'atran\t'atur\t'batr\t'batra\t'be \t'ble\t'cal\t'chim\t'chimb\t'club\t'culta\t'dar p\t'de al\t'de l\t'die\t'die \t'dint\t'e a \t'e an\t'e au\t'e cai\t'e cas\t'e dar\t'e lor\t'e str\t'e tra\t'e v\t'eau m\t'eni\t'entu\t'eti\t'fol\t'g s\t'gro\t'him\t'himb\t'i cop\t'i fol\t'i sa \t'i se\t'ici \t'ii b\t'inv\t'jut\t'juta\t'l al\t'l c\t'la 2\t'la co\t'la mi\t'le lo\t'lim\t'lub\t'm cu\t'm cu \t'ma p\t'mot\t'mul \t'multe\t'mur\t'muri\t'n ce\t'nci\t'ni c\t'noi \t'ntin\t'nu m\t'nu mi\t'nul c\t'o si\t'o si \t'oame\t'oga\t'oli\t'olo\t'oun\t'pac\t'pe st\t'pii d\t'plas\t'r a\t'rat \t'rat p\t'rata\t'ratu\t're s\t'ri i\t'ri in\t'roa\t'rut\t's v\t'sa co\t'sah\t'sah \t'schim\t'si l\t'str\t'stre\t't o\t't ve\t'te a\t'trag\t'tre \t'tui\t'u acc\t'uit\t'ul al\t'ul c\t'ulta \t'unt m\t'uri s\t'ut t\t'vor\tde casa\tia de\tmai multe\tmulte\tnu mi\tsah\tseara\tsi bani
-0.8\t' ajut\t' av\t' ci\t' cl\t' clu\t' de c\t' de r\t' inn\t' la m\t' mie\t' sa s\t' ui\t' uit\t' vin \t'a 2\t'ac d\t'ac de\t'ajut\t'and m\t'apa\t'arte\t'arte \t'atra\t'au m\t'c m\t'cap\t'centu\t'cor\t'curat\t'd m\t'd ma\t'de pl\t'e e \t'e mai\t'e vr\t'e vre\t'entr\t'epa\t'epar\t'er \t'gat\t'i la\t'i me\t'i ne \t'ie m\t'ii s\t'ina\t'ine\t'ing \t'inn\t'juta \t'la m\t'les\t'lor\t'lta \t'nci \t'nd m\t'nd ma\t'nt m\t'nu m \t'oam\t'oric\t'r c\t'r d\t'ram\t'ria\t'rim\t'rs c\t'rte\t'rte \t'sa ma\t'si am\t't r\t'ti p\t'u mi \t'ul me\t'ulta\t'umin\t'vin \tajuta\tca la\tde la\tnu m\tsi am\tvecinul cu\tvin
-0.9\t' am c\t' cin\t' cine\t' cura\t' de a\t' doar\t' dr\t' ha\t' lor \t' lum\t' no\t' nu v\t' ru\t' sim\t' sup\t'a car\t'a co\t'a sti\t'ada\t'al i\t'ar p\t'arca \t'ascul\t'cen\t'cent\t'de a\t'doar\t'dul \t'e n\t'e no\t'erg\t'i in \t'i ta\t'ieti \t'ii me\t'imi m\t'inte\t'lta\t'lte\t'lumi\t'lumin\t'mina\t'ner\t'neri\t'nu v\t'pii a\t'rat\t'rem\t'ri c\t'scul\t'scult\t'ster\t'sup\t'top\t'uat d\t'ume\t'umi\t'zilel\tlor\tmea de\tparca\tzilele
-1.0\t' doa\t' lor\t' mul\t' mult\t' re\t' un c\t'a bag\t'a st\t'ai mu\t'atr\t'ce s\t'ci a\t'cu ac\t'cult\t'da a\t'de ca\t'doa\t'e pl\t'e r\t'fic\t'foa\t'i fo\t'i mul\t'i sa\t'i vi\t'l p\t'l pl\t'lam\t'le no\t'lor \t'm p\t'me \t'me c\t'men\t'mult\t'ne am\t'or d\t'or de\t'r p\t'ril\t'rile\t'rile \t'rome\t'rs \t'sa vi\t'sch\t'schi\t'ti \t'tul m\t'u ac\t'ulte\t'ulte \tne am
-1.1\t' care\t' foa\t' gr\t' in p\t' of\t' pre\t'alu\t'cul\t'doar \t'dul\t'e tot\t'ent\t'i mu\t'i v\t'ice s\t'le n\t'lte \t'ma in\t'mie\t'noi\t'ntu\t'oar \t'ome\t'rom\t'u eu\t'u eu \t'ura\tcare\tdoar
-1.2\t' cu a\t' str\t'a ma \t'ar \t'cine\t'cu a\t'cura\t'de la\t'de r\t'i am \t'ng \t'rag\t'si f\t'u m \t'u m a\t'urat
-1.3\t' la\t' pl\t' si f\t'ag \t'am c\t'asa m\t'e to\t'eu n\t'eu nu\t'i ne\t'mi m\t'mi ma\t'sim\t'un c
-1.4\t'as \t'e si \t'e st\t'i am\t'lum\t'ter\t'u nu
-1.5\t' ne a\t'e a\t'tra\tsotul meu
-1.6\t' al\t'eti \t'i l\t'ici\t'm c\t'ma i\t'meu n\t'u n\t'u nu \tmeu nu
-1.7\t' la \tla
-1.8\t' ma i\t'u vr\t'u vre\t'ult
-1.9\tnu ma
-2.0\t'nu vr
-2.1\t' mu\t'mul\tnu vreau
-2.2\t' st\t'ci 
-2.4\t'la 
""",
    kinds={
        Risk.SUICIDE: """\
+4.9\t'a mo\t'sa mo
+4.6\t' mo
+4.4\t' ca p
+4.3\t' bi\t'loc
+3.8\t' do\t'a tr
+3.7\t' pl
+3.6\t'e si
+3.5\t' ar\t' tr\t'imi
+3.4\t't pe\t't pe 
+3.3\t'rea \t't ch
+3.0\t'cid
+2.9\t'esc 
+2.8\t' fara\t'm s\t'sc \tfara
+2.7\t' far\t' nimi\t'imic\t'imic \t'nimi\t'nimic\tnimic
+2.6\t'i e
+2.5\t' ch\t'au sa\t'u sa\t'u sa \tvreau sa
+2.4\t' bin\t'cul\t'eau s\t'mic 
+2.2\t'cide
+2.1\t'au s\t'esc\t'nt pe\tsunt pe
+2.0\t'and\t'ea \t't p
+1.9\t' gan\t' gand\t'ara \t'gand
+1.8\t' mor\t' sinu\t'des\t'gan\t'inuc\t'inuci\t'nuc\t'nuci\t'nucid\t'sinu\t'sinuc\t'ucid
+1.7\t' mai \t'mai \t'mic\t'par\tmai
+1.6\t' mai\t'i bi\t'mai\t'rea
+1.5\t'uci
+1.4\t'ide\t'ne 
+1.3\t'is 
+1.2\t' sin\t'are\t'area\t'area 
+1.1\t'cul 
+1.0\t'ul cu
+0.9\t' sa m\t'ai \t'i b\t'sa m
+0.8\t' sa \t'uri\tsa
+0.7\t' vrea\t'a m\t'ara\t'u s\t'vrea
+0.6\t' vre\t'inu\t'sin\t'vre
+0.5\t' vr\t'u mai
+0.2\t'u ma
+0.1\t'ai b\t'mai b
-0.3\t'sa 
-0.5\t' la \tla
-0.8\t'la 
-0.9\t' ga\t' sa
-1.6\t'si 
-2.1\t' vi
-2.3\t' si \t'ii \tsi
-3.4\t' in
-3.8\t'man
-3.9\t' la
-6.1\t'ta 
""",
        Risk.SELF_HARM: """\
+4.7\t' tai\t'ici\t'sur
+4.5\t' ser
+4.3\t'ea s\t'mul
+3.8\t'ada
+3.7\t'e cu 
+3.5\t'tur
+3.4\t' de f\t'a pan\t'de f\tsange
+3.3\t'tai
+3.2\t'a lo
+3.1\t'ser
+3.0\t' sang\t' tu\t'sang\t'sange
+2.8\t'ge 
+2.7\t' nu v\t'a e \t'nu v\tca e
+2.6\t' pal\t' palm\t'a din\t'alm\t'palm
+2.5\t'e cu
+2.4\t'a di
+2.3\t'etur\t'ietu\t'ietur\t'suri 
+2.2\t'a sa\t'arie\t'gar\t'i p
+2.1\t'ot \t'rie
+2.0\t' fi
+1.9\t'ca e \t'not
+1.8\t' tai \t'ai pe\t'e br\t'e bra\t'pe br\t'tai p\tma tai\tpe brate\ttai\ttai pe
+1.7\t'ai p\t'ale\t'e i\t'uri 
+1.6\t'ange 
+1.5\t' ma t\t' pa\t'suri
+1.4\t'a tai
+1.3\t'a d
+1.2\t'ange
+1.1\t' fiic\t'fiic\t'fiica\t'iic\t'iica\t'iica \tfiica\tfiica mea
+1.0\t'e c\t'ica m
+0.9\t' br\t' bra\t' brat\t' mea\t' mea \t'a mea\t'brat\t'brate\t'mea \tbrate\tmea
+0.8\t' fii\t'bra\t'fii
+0.7\t' pe b\t'i i\t'pe b\t'si 
+0.6\t'u v
+0.5\t'a me\t'mea\t'tai 
+0.4\t' se
+0.3\t'ma t\t'ma ta\t'rate \t'ri 
+0.1\t' par\t' ta
-0.2\t'e la \t'par
-0.7\t'ai 
-1.5\t'ine
-1.9\t' a \t'ia \ta
-2.0\t'at \t'ata 
-2.1\t' mi
-2.3\t' lu\t'a ma
-3.7\t'ii 
-3.8\t'ne 
-5.3\t' zi
""",
        Risk.OVERDOSE: """\
+4.9\t'ri s
+4.5\t'eta
+4.2\t'oal
+4.0\t'ama
+3.5\t'm v
+3.4\t'tam
+3.3\t'e t
+2.9\t'oale
+2.8\t'ant
+2.7\t' anti
+2.6\t' ant\t'luat \t'uat \tluat
+2.5\t' cut\t' cuti\t'ale \t'anti\t'cuti\t'res
+2.4\t'a si \t'i c
+2.3\t' toa\t'ele \t'uti
+2.2\t'a si
+2.1\t'am lu\t'm lu\t'm lua\tam luat
+2.0\t'hitit\t'itit\t'itit \tinghitit
+1.9\t'ta di
+1.8\t' ing\t' ingh\t' toat\t'a se\t'ale\t'ghit\t'ghiti\t'hiti\t'ingh\t'inghi\t'nghit\t'oat\t'toat
+1.7\t' bau\t' baut\t'aut \t'bau\t'baut\t'baut \t'ta d\tbaut
+1.6\t'oate\t'oate 
+1.5\t' to\t'ele\t'gel\t'hit\t'tig\t'ut \t'ut a
+1.3\t' lua\t' luat\t' pa\t'asti\t'astil\t'i a \t'ilel\t'ilele\t'le \t'lua\t'luat\t'pasti\t'stil\t'stile\t'til\t'tile\t'tilel\t'uat\tpastilele
+1.2\t'a d
+1.1\t'aut
+0.9\t' am b\t'am b\t'am ba\t'at \t'ige\t'm b\t'm ba
+0.8\t' am\t' am \t't a\tam
+0.7\t'nti
+0.6\t' de\t' o \to
+0.3\t' an\t'tit 
+0.1\t' cu
-0.2\t' lu
-0.3\t'ast
-0.4\t'am 
-0.7\t'toa
-0.8\t'tit
-1.2\t'ma 
-1.5\t' ma \tma
-1.7\t' la
-2.5\t'la 
-2.6\t'ul 
-2.7\t'u c
-3.5\t' la \tla
-4.0\t' ma
-4.1\t' pe
""",
        Risk.PHYSICAL_ABUSE: """\
+4.7\t'vit
+4.6\t'sa me
+4.3\t'ure
+4.2\t' ac
+4.0\t'te si
+3.8\tdaca nu
+3.6\t'ai d\t'mai d\t'vest
+3.5\t'aca n
+3.4\t'a spa\t'a tr\t's si\t's si \t'si b
+3.3\tma bate
+3.2\t' spa
+3.1\t'sa d
+3.0\t' ba
+2.9\t'a sp\t'ves
+2.8\t' bat\t's s
+2.7\t'spa
+2.6\t' lov\t'a lov\t'a ma \t'lov\t'nul \t'te c
+2.5\t' lo\t'a bat\t'a lo\t'i da
+2.4\t' mi e\t' tat\t'bat\tmi e
+2.3\t'ovest\t'veste
+2.2\t'era\t'era 
+2.1\t'bate \t'e tat\tbate
+2.0\t'ate c
+1.9\t'i da \t'mi e\t'mi e 
+1.8\t' da \t' la n\t'nul\t'ul \tda
+1.7\t'est\t'este\t'la n\t'nut\t'oves
+1.6\t' dorm\t'dorm\t'e b\t'e ta
+1.5\t' tata\t'tata
+1.4\t' sp\t' ur\t'e z\t'mi \tloveste\tma loveste
+1.3\t'i e 
+1.2\t'ove
+1.1\t' da\t'i b\t'i d\t'tat
+1.0\t' a \t'a c\t'te \ta
+0.9\t' ve
+0.8\t'inu\t'ste
+0.7\t' bate\t'bate\t'i e
+0.5\t'a d
+0.2\t' ma \tma
-0.1\t'a m
-0.5\t' sotu\t'a l\t'otul\t'otul \t'sotu\t'sotul\tsotul
-0.7\t'ate\t'otu
-1.3\t'e ma
-1.6\t' sot\t'sot
-2.2\t' fa\t'a o
-2.3\t' o \to
-2.4\t' pa
-2.5\t'e pe
-2.6\t'e m\t'tul 
-2.7\t' so
-2.8\t'a e
-3.1\t'tul
-3.2\t'i s
-3.3\t'at 
-3.6\t'e p
-4.3\t'au 
-4.6\t'a a
-4.7\t'e a
""",
        Risk.SEXUAL_ABUSE: """\
+5.3\t'ni 
+4.8\t'c se
+4.2\t'ea c
+3.7\t' vi
+3.5\t'e ba
+3.4\t'sor
+3.1\t'ni m
+3.0\t'chi
+2.9\t' ca a
+2.8\t'ace\t'eu m\t'eu ma\t'meu m\tmeu ma
+2.7\t' spu\t'ace \t'sa fa
+2.6\t'spu
+2.5\t'bar
+2.4\t' face\t'face\t'ga \t'soru\t'sorul\t'ul m
+2.3\t'a spu\t'in pa\t'n pa\t'rec
+2.1\t' sa s
+2.0\t' vio\t' viol\t'iol\t'iola\t'iolat\t'olat\t'tul m\t'u ma \t'vio\t'viol\t'viola
+1.9\t'face \t'ola\tface
+1.8\t'a f\t'ata \t'sa f
+1.7\t' mam\t'c s\t'mam\t'oru\t'orul\t'orul 
+1.6\t' scr\t' scri\t'cri\t'scr\t'scri
+1.5\t'l m\t'sa s\t't sa\t't sa 
+1.4\t' mame\t'amei\t'amei \t'criu\t'criu \t'mame\t'mamei\t'mei \t'ost\t'riu \t'scriu\tmamei\tscriu
+1.3\t'a fac\t'nch\t'nchi
+1.2\t' un\t'e mam\t'tre
+1.1\t' in\t'ac s\t'fac s\t'lat
+0.9\t'a e\t'a fa\t'a p\t'ul me
+0.8\t'ca a
+0.7\t' fac\t'fac
+0.6\t'am \t'ata\t'rul\t'rul 
+0.4\t'ce 
-0.1\t'a in
-0.3\t' fa
-1.1\t'u s
-1.3\t'ul 
-1.4\t'a ma\t'asa\t'la 
-1.6\t' la\t'are 
-1.7\t' pe \tpe
-1.8\t'pe 
-2.4\t'a n
-2.5\t'ri 
-2.7\t're 
-2.8\t'a l
-3.0\t'a b
-3.1\t'aca
-3.2\t'ii 
-3.3\t'i a
-3.4\t'are
-4.3\t'a m
-4.9\t' de
""",
        Risk.DOMESTIC_ABUSE: """\
+6.3\t'i t
+6.0\t'al s
+5.1\t'i ta
+4.6\t' ra\t'asa
+4.5\t' de e\t'de e
+4.3\t'e pe 
+3.8\t' gp
+3.6\t'e sa\t'ii 
+3.5\t'tul 
+3.4\t' pe s\t'a r\t'e la \t'pe s
+3.3\t'e la
+3.2\t'es 
+3.1\t't cu
+3.0\t'casa
+2.9\t'i z\t'i zi\t'tul
+2.8\t'e s
+2.6\t' so
+2.5\t'apo\t'e pe\t'va r
+2.4\t' tre\t'ta o\t'ta o 
+2.3\tpe mama
+2.2\t'nati
+2.1\t' mi\t' pe m\t'ate p\t'pe m\t'pe ma
+2.0\t'n cas\t'te pe\t'ul 
+1.9\t'a ie\t'a ies
+1.8\t' ina\t' inap\t' sotu\t'bate \t'ina\t'inap\t'inapo\t'nap\t'napo\t'napoi\t'sotu\t'sotul\tbate\tinapoi\tsotul
+1.6\t' sa i\t'ti 
+1.5\t' casa\t'apoi\t'apoi \t'nat\t'poi\t'poi \t'te p\tcasa
+1.4\t' cas\t'a las\t'ma la\t'sa sa\tlasa sa\tma lasa
+1.2\t' bate\t' min\t'bate
+1.1\t' ies \t'es d\t'es di\t'ies \t'ies d\ties\ties din
+1.0\t' ba\t'e p
+0.8\t' sot\t'sot
+0.7\t'otul\t'otul 
+0.5\t' la\t'ama\t'otu
+0.4\t's d
-0.1\t' mam\t'mam
-0.2\t' pe \t'pe \tpe
-0.4\t' de \tde
-0.6\t'a la
-0.9\t'e mam
-1.1\t'i m
-1.5\t' si \tsi
-1.8\t'i ma
-2.2\t' ac\t'au 
-2.6\t'rea
-2.7\t' si\t'sa 
-2.9\t' fi
-3.5\t' lu
-3.6\t'a n
-3.7\t'si 
-4.1\t' au\t'mar
-4.9\t'it 
-5.1\t'e d
""",
        Risk.NEGLECT: """\
+6.5\t'e o
+5.7\t'ama n\t'ma n
+5.4\t'e o 
+4.4\t' or
+3.8\t'neti\t'ra p
+3.6\t'tat
+3.5\t'i si \t'mat
+3.1\t'inut
+2.9\t'i s\t'ma nu\tmama nu
+2.8\t'i si\t'ia \t'usa\t'usa 
+2.7\t'nos
+2.6\t're o
+2.5\t'mer
+2.4\t'i ce\t'i n
+2.3\t' e me\t' mer\t' n a\t'ne \te mereu
+2.2\t' ma\t' manc\t'a e m\t'm man\t't de 
+2.1\t' be\t'eti\t'm ma\t'manc\t'manca\t'pte\t't de
+2.0\t' e m
+1.9\t'a e\t'anca
+1.8\t'abi\t'ancar\t'iza\tmancare
+1.7\t'a e \t'ti 
+1.6\t' nu\t' nu \t'nu \t'ri \t't d\tnu
+1.5\t' ne \t'ita\t'nca\t'vin\tne
+1.4\t' mama\t' n \t'i nu\t'i nu \t'mama\t'mama \t're \tmama\tn
+1.3\t'u d
+1.2\t'e me\t'n a
+1.0\t' am m\t' e \t' n am\t' vi\t'm m\t'n am \te\tn am
+0.8\t'ama \t'n am
+0.7\t'e a
+0.6\t' si\t'anc\t'i c
+0.5\t'man
+0.3\t'ama\t'cat d
+0.2\t'a n
+0.1\t' mam\t'mam
-0.1\t' man
-0.6\t' si \tsi
-0.9\t' ma \tma
-1.1\t'a s
-1.2\t'a m
-1.5\t' a \ta
-2.0\t' sa\t'ca 
-2.1\t' ca \tca
-2.3\t' fa
-2.4\t'u ma
-2.7\t'un 
-2.8\t'ar 
-2.9\t' ba
-3.0\t' st\t'tul
-3.1\t'ga 
-3.2\t'i a
-3.3\t'mi \t'rea\t'u m
-3.5\t't c
-3.7\t' fi
-4.2\t'cut
""",
        Risk.EXPLOITATION: """\
+4.6\t'o c
+4.2\t'te vi
+3.9\t'e vi
+3.8\t' poze\t'oze\t'poze\t'tes
+3.6\t'ates\t'lates\t'te v\t'za c\t'za cu
+3.5\t'reb\t'treb\t'u un
+3.4\t' poz\t'a ne\t'a ne \t'poz\tca sa
+3.3\t'e v
+3.2\t'a sa
+3.1\t'min\t'u u
+3.0\t'ca sa
+2.8\t'uri
+2.7\t'a lu\t'and d\t'guri\t'guri 
+2.6\t'a h\t'ra h
+2.5\t' bani\t'bani\t'nd d
+2.4\t' cu p\t' mi a\t'cu p
+2.3\t' ne\t'rog
+2.2\t' ban\t' dr\t' ma \t'ban\t'e l\t'n b\tma
+2.1\t' da\t'0 p\t'0 pe\t'0 pe \t'00 p\t'00 pe
+2.0\t'd d\t'esc\t'esc \t'sc \t'u p
+1.9\t' int\t' lu\t' pl\t' van\t'van
+1.8\t' lua\t' luat\t'lua\t'luat\t'uat
+1.7\t'and \t'at pa
+1.6\t' vi\t'gur
+1.5\t' va\t'i a l\t'sa va
+1.4\t' a lu\t' are\t' are \t' pla\t'a lua\t'a va\t'pla\ta luat\tare
+1.3\t' un\t'uri 
+1.1\t' po
+1.0\t'at p
+0.9\t' cu \t' un \t'a sa \t'cu \t'ri \tcu\tun
+0.7\t' sa v\t'sa v
+0.6\t'te 
+0.5\t'nd 
+0.3\t'luat \t'uat \tluat
+0.1\t'a v
-0.2\t'ne 
-0.3\t' cu\t'un 
-0.9\t' mai\t' mai \t'mai\t'mai \tmai
-1.0\t' sa
-1.7\t' ta
-2.1\t'ai 
-2.2\t'a m
-2.3\t'ama 
-2.7\t'i ma\t'it 
-3.6\t'na 
-3.7\t'ama
""",
        Risk.FORCED_MARRIAGE: """\
+4.5\t'a v
+4.3\t'ort
+4.1\t' au
+3.9\t'ta a
+3.6\t' bu
+3.5\t'i au \t'rea
+3.4\t' ca m\t' ma m\t'arit\t'marit\t'nta 
+3.2\t'aiat\t'i au\t'rin\t's c
+3.1\t'iat\t'ton 
+3.0\t'rta \t'tii m\t'ton
+2.9\t'a mar\t'anta \t'ma m\t'on 
+2.8\t'a b\t'rta
+2.7\t'nta\t'u vr\t'u vre
+2.6\t'a ta\t'ii m\t'rit
+2.5\t' au \t'a da\tau
+2.4\t'a o
+2.3\t'a cu 
+2.2\t' la\t'a ma \t'arita\t'rita
+2.1\t' la b\t'e d\t'la b
+2.0\t'a ma
+1.9\t' ani\t' ani \t'ica d\t'ta c\tani
+1.7\t' mar\t' ta\t'mar\t'par\tsa ma
+1.6\t' mari\t'a cu\t'e m\t'mari
+1.5\t' la \t' sunt\t'sunt\tla
+1.4\t' m \t' m a\t' sun\t'a la \t'ata \t'sun\tm
+1.3\t'm a\t'ma ma\t'ta cu
+1.2\t'a l\t'a la\t'ita c\t'rita \t'tii\t'tii \tmarita\tmarita cu
+1.0\t'a m
+0.9\t' pari\t'arin\t'arint\t'pari\t'parin\t'rint\t'rinti\tparintii
+0.8\t' pa\t'a sa \t'ari\t'inti\t'intii\t'is c\t'is ca\t'ntii\t'ntii \t's ca
+0.7\t' o \t'a s\t'au \t'nti\to
+0.5\t'ata\t'ita
-0.2\t'ta 
-0.6\t'ca 
-0.8\t'la 
-1.5\t' pe \t'pe \tpe
-1.9\t' si
-2.3\t' ar
-2.8\t' po
-2.9\t'si 
-3.3\t'ul 
-3.4\t'e s
""",
        Risk.MISSING: """\
+5.4\t' du
+4.8\t'ia 
+4.0\t'a zic
+3.9\t' ple\t'ase\t'na \t'ple
+3.7\t'i v
+3.2\t' de a\t'de a
+3.1\t'ul p
+3.0\t'l p\t't u
+2.7\t'n cas
+2.6\t' gase\t'gase
+2.5\t'fara\t'fara 
+2.4\t'men\t'prie\t'priet\t'sea
+2.2\tdin casa
+2.1\t'ara s\t'ases\t'de ac\t'far\t'gases
+2.0\t'riet\t'ses
+1.9\t'asea\t'eara\t'eara \t'sear\t'seara
+1.7\t' un\t'cas\t'casa\t'casa \t'ear
+1.6\t'a as\t'apt
+1.5\t' af\t' afa\t' afar\t'a a\t'afa\t'afar\t'afara\tafara
+1.4\t' a \t' acas\t' gas\t'acas\t'acasa\t'gas\ta\tacasa
+1.3\t' aca\t' fugi\t'am fu\t'fugi\t'fugit\t'git\t'git \t'git d\t'm fu\t'm fug\t'sesc\t'sesc \t'u g\t'ugi\t'ugit\t'ugit \tam fugit\tde acasa\tfugit\tfugit de
+1.2\t' ga\t'aca\t'ea 
+1.1\t'a s\t'esc c\t'sc c
+1.0\t' cas\t' casa\t'ara \tcasa
+0.8\t'eni
+0.7\t'e ac
+0.6\t'in ca
+0.5\t'ara\t'n ca
+0.3\t'a d
+0.1\t' ac\t'it 
-0.2\t'a z\t'a zi\t'ra 
-0.3\t'asa 
-0.4\t'e a
-1.0\t' sa \tsa
-1.4\t'asa\t'e s
-1.7\t'a p
-1.9\t'ata
-2.0\t'e c
-2.1\t'ri 
-2.3\t'pe 
-2.5\t' pe
-3.2\t'te 
-3.5\t'ele\t'i a\t'ie 
-3.6\t' me
-3.7\t' ba\t'mi 
-4.0\t' ma
-4.4\t' ce
""",
        Risk.THREAT: """\
+5.0\t' des
+4.6\t'are s
+4.4\t'let
+4.2\t' ur
+4.1\t're s
+3.5\t'e fat
+3.4\t'd p\t'd pe\t'd pe \t'e sc
+3.2\t' ii f\tii fac
+2.9\t' ce\t'a o 
+2.8\t'ca d\t'ra u
+2.7\t' fi\t'o sa \to sa
+2.6\t'a ur
+2.5\t'l o
+2.4\t'a no\t'ru c\t'tru c
+2.3\t'e fa\t'ist\t'or \t'u c
+2.2\t' o sa\t'o sa
+2.1\t's ca 
+2.0\t' o s\t'art\t'l a\t'o s
+1.9\t' la c\t' omor\t'a u\t'aiat\t'iat\t'omor\t'omor \tomor
+1.8\t' fie \t' il\t' il \t' omo\t'arti\t'ele \t'fie \t'il \t'omo\t'rti\tfie\til\tsa fie
+1.7\t'aru\t'ie \t'rul\t'rul 
+1.6\t' da\t' e f\t' l \t' om\t'ca a\t'la c\tl
+1.4\t'ghi\t'l in
+1.3\t' a \t' me\t'ghii\t'ghii \t'hii\t'hii \t'nghii\t'rat\t'ungh\t'unghi\ta
+1.2\t' main\t'aine \t'e f\t'main\t'maine\tmaine
+1.0\t' o \t' usa\t' usa \t'usa\t'usa \to\tusa
+0.9\t' us\t'jun\t'jung
+0.8\t'mor 
+0.7\t'e s
+0.6\t' sa l
+0.3\t'mor
+0.1\t'ine\t'is 
-0.2\t'i m
-1.2\t'a m
-1.4\t' de \tde
-1.6\t'ma \t'u m
-1.7\t'e ca
-2.4\t' ma
-2.9\t'ea 
-3.1\t'i p
-3.2\t'ai \t'i s
-3.3\t'a s\t'e c
-3.5\t' an
-3.9\t' zi
""",
        Risk.EATING: """\
+4.8\t' ci
+4.6\t' se
+4.2\t'a man
+3.8\t'a ma
+3.2\t'ascu
+3.1\t'asc\t'ba \t'lul 
+3.0\t'ose\t'oset\t'set
+2.8\t' ti\t'anc\t'pri
+2.7\t' pe z\t'de un\t'pe z\t'pe zi\t'r s\tde un\tpe zi
+2.6\t'c d\t'c de\t'c de \t'e ma
+2.5\t't s
+2.4\t'anan\t'ananc\t'manan\t'nan\t'nanc
+2.3\t'ea \t'scu\t't d
+2.1\t' zi s\t'zi s\t'zi si\tzi si
+2.0\t' luni\t' vomi\t'ete\t'luni\t'luni \t'vomi\t'vomit\tluni
+1.9\t' asc\t' ascu\t' vom\t'ascun\t'e p\t'scun\t'vom
+1.8\t' lun\t' masa\t'anca\t'cat\t'e mas\t'it du\t'lun\t'masa\t'masa \t'omi\t'omit\t'pa f\t'pa fi\t're ma\t't dup\t'uni \t'upa f\tdupa fiecare\tfiecare masa\tmasa\tvomit\tvomit dupa
+1.7\t' un \tun
+1.5\t'ar 
+1.4\t' man\t' si a\t'si a
+1.3\t'a fie
+1.2\t' in \tin
+1.1\t'cun
+0.9\t'in \t't du
+0.8\t' zi
+0.7\t'a in 
+0.6\t' de \tde
+0.5\t' pe \t'man\tpe
+0.4\t' pe\t' vo\t'pe 
+0.3\t' mana\t'mit
+0.2\t'car\t'nca
+0.1\t' de\t'mana
-0.1\t' in
-0.2\t'i s\t'ma 
-0.3\t' ma
-0.5\t' ma \tma
-0.8\t'are\t'de 
-1.3\t'a c
-1.6\t' cu \t'cu \tcu
-2.6\t' cu
-2.7\t'a a
-3.1\t'a s
-3.3\t'a d
-4.1\t'ama
""",
        Risk.BULLYING: """\
+4.5\t'nce
+4.2\t'put 
+4.1\t'a su
+4.0\t'rbi
+3.8\t'ic s
+3.7\t'c s\t'put\t't i
+3.5\t' au
+3.4\t' im
+3.3\t'i ma
+3.2\t'i ma \t'n s\t'un s
+3.0\t' inc\t' pr
+2.8\t' au \tau
+2.6\t' pu\t'a sun\t'c si\t'ii ma\t'leg
+2.5\t'baie\t'i i
+2.3\t' bat\t' bat \t' sc\t'bat \t'ii \tbat
+2.2\t' pe \t'a om\t'a omo\t'au \t'ic \t'ma om\t'pe \tpe
+2.1\t' zic\t'zic
+2.0\t'i f
+1.9\t' zi
+1.8\t' mana\t'aie\t'la s
+1.7\t'bat\t'i m\t'imi
+1.6\t'la \t'mana
+1.4\t'c sa\t'c sa 
+1.3\t' ba\t' man\t'at \t'i zic
+1.2\t' scoa\t'coal\t'coala\t'oala\t'oala \t'sa ma\t'scoa\t'scoal\t'ut \tscoala
+1.1\t' zic \t'i z\t'i zi\t'zic \tzic
+1.0\t' sco\t'ana\t'coa\t'ii m\t'oal\t'sco
+0.9\t' si\t'anan\t'ananc\t'manan\t'nan\t'nanc
+0.8\t' imi\t' imi \t'i au \t'imi \timi
+0.7\t'i au
+0.6\t'ala 
+0.5\t' pe
+0.4\t' ma \t' si \tma\tsi
+0.3\t'ala\t'si 
+0.2\t' la s
+0.1\t' la \tla
-1.1\t' de \tde
-1.4\t'a de\t'a de 
-1.5\t' e \t'asa \te
-1.9\t'asa
-2.0\t'tul
-2.3\t' de
-2.6\t'a d\t'ata\t'e d
-2.8\t'a e
-3.0\t'a n
-3.3\t' da
-3.7\t' pa
-4.1\t'a c
-4.8\t'ul 
""",
        Risk.NOT_COPING: """\
+5.3\t'ra si
+4.4\t' per
+4.3\t'l l
+4.0\t' sti
+3.7\t'tin
+3.6\t'lang
+3.5\t' ca n\t'und 
+3.3\t' i \ti
+3.2\t'sti
+3.1\t' sotu\t'sotu\t'sotul
+3.0\t' eu\t' eu \t'lan\t'u am\t'u am \t'u cop\teu
+2.9\t' du\t'a si \t'u c
+2.8\t'a si\t'e c
+2.7\t'ang
+2.6\t' in c\t'a i 
+2.4\t'u mai\t'ulu\t'ului\t'ului 
+2.3\t' sa i\t'ata 
+2.1\t' i f\t' i fa\t'i am\t'i am \t'sa i\ti fac
+2.0\t' ai\t'am p\t'm p
+1.9\t'i fa\t'i fac\t'u co
+1.8\t' fac \t'fac \t'i f\t'ra s\tfac\tnu mai
+1.7\t' in \t'de ca\t'n ca\t'sa i \tin\tsa i
+1.6\t' copi\t'copi\t'i a\t'n c\t'opi
+1.5\t' am\t' am \t'ilulu\t'lulu\t'lului\t'u ma\tam\tcopilului
+1.4\t'copii\t'e mi\t'opii\t'opii \t'pii\t'pii \tcopii
+1.3\t' mai \t' sc\t' st\t'mai \tmai
+1.2\t' cop\t' mai\t'a i\t'ai \t'cop\t'mai
+1.1\t'lui\t'lui 
+1.0\t'ac 
+0.8\t'ui 
+0.7\t'am 
+0.6\t' sot\t'sot
+0.5\t' am p\t' fac\t' nu\t' nu \t'fac\t'nu \tnu
+0.2\t'eu 
+0.1\t'in 
-0.3\t' so
-1.1\t' a 
-1.2\t' co
-1.9\t' da
-2.3\t'tre
-2.4\t'te 
-2.5\t' ba\t'ani 
-2.6\t'ani
-2.8\t' an
-3.6\t'e a
-4.4\t'e l
-4.5\t'rea
-4.9\t' zi
""",
    },
)

"""What was learned from labelled lines (pl); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-7.432,
    concern=-0.215,
    serious=-0.215,
    words="""\
+7.3\t'ze 
+5.2\t'lam 
+5.0\t'e w\t'je 
+4.9\t' ze
+4.8\t'e o
+4.7\t'a m
+4.6\t'e j
+4.3\t'ka 
+4.1\t'e s
+3.9\t' ka
+3.8\t' ze \t'ije\t'ije \tze
+3.7\t'go 
+3.6\t' do\t'ie w
+3.5\t'a c
+3.4\t'lam
+3.3\t' z \t'bije\t'bije \t'ce \tz
+3.2\t' wy\t'bij\t'e p\t'e po\t'em \t'lec\t'mi 
+3.1\t' i \t' ju\t' le\t'ela\t'nie w\ti
+3.0\t' bij\t' zy\t'e d
+2.9\t' bije\t' ma \t' mam\t'mam\t'rze\tbije\tma
+2.8\t' ma\t' mi\t'am \t'i n
+2.7\t' on\t'a n\t'e na\t'ego \t'ie o
+2.6\t' dom\t' juz\t' juz \t' mi \t'a w\t'e g\t'ia \t'juz\t'juz \t'm s\t'ma \t'o w\t'uz \t'wal\t'zec\tjuz\tmi\tmnie bije
+2.5\t' dzis\t' mowi\t' pa\t' spa\t'dom\t'dzis\t'e do\t'e w \t'ego\t'lac\t'mowi\t'na \t'o k\t'rzec\t'sta\t'ysl\t'za \t'zis
+2.4\t'ala\t'ien\t'let\t'mu \t'omu 
+2.3\t' domu\t'domu\t'domu \t'e mo\t'elam\t'elam \t'i z\t'spa\tdomu
+2.2\t'a 1\t'a z\t'abl\t'able\t'acz\t'ble\t'e ja\t'e po \t'e um\t'ie \t'le \t'omu\t'wia \t'yc \t'zyl
+2.1\t' co\t' ja\t' mow\t' re\t'a k\t'a ni\t'ale\t'ch \t'e k\t'e na \t'ej \t'ie do\t'z z\t'zec 
+2.0\t'cze \t'd s\t'dzic\t'dzis \t'i m\t'i na\t'lam z\t'owi\t'zic\t'zis \t'zyc\tdzis
+1.9\t' be\t' my\t' po \t' umr\t' umrz\t' ws\t' zo\t'at \t'ce um\t'e ju\t'e juz\t'e u\t'e umr\t'edz\t'i na \t'j b\t'j p\t'ja \t'mow\t'mrz\t'mrze\t'mrzec\t'oka\t'pal\t'po \t'rzec \t'sie o\t'sie z\t'umr\t'umrz\t'umrze\t'zyc \tchce umrzec\tpo\tumrzec
+1.8\t' ja \t' kaz\t' mn\t' mys\t' mysl\t' na \t' si\t' wr\t'a ci\t'a w \t'ala \t'alec\t'cze\t'dze \t'e m\t'e z\t'jej\t'jej \t'kaz\t'le o\t'm z\t'mys\t'mysl\t'nela\t'nie s\t'od \t'ojc\t'ost\t'uje\t'wi \t'wie \t'z zy\tja\tna
+1.7\t' do \t' dz\t' go\t' od\t' od \t' on \t' ud\t' w \t' zyc\t'a i\t'a ma\t'alam \t'ce u\t'dze\t'e n\t'ecz\t'enni\t'hce u\t'i ma\t'ie mo\t'ie w \t'l m\t'ni \t'nni\t'o b\t'oci\t'zas\t'zien\tdo\tod\ton\tw
+1.6\t' bez\t' bi\t' ku\t' oj\t' ojc\t' sc\t' so\t' um\t' wys\t' zn\t'a nie\t'a si\t'ach \t'alam\t'bez\t'bie \t'boj\t'ce ju\t'ch n\t'dy \t'e do \t'e ok\t'e wi\t'etk\t'h n\t'ie j\t'ie p\t'ie za\t'k z\t'kne\t'ko w\t'la d\t'lecz\t'letk\t'm b\t'nie p\t'o w \t'od s\t'osta\t'pak\t'sy \t'sze\t'ta \t'tala\t'tne\t'tro\t'wys\t'ze p\t'ze po\t'zym\tmnie
+1.5\t' jej\t' jej \t' kr\t' ma 1\t' pl\t' rec\t' rece\t' ta\t' wro\t' wroc\t' zdj\t' zdje\t'a ze\t'aje \t'alc\t'bie\t'ci \t'cia\t'dje\t'djec\t'djeci\t'e z \t'e za\t'em s\t'enn\t'ennie\t'i ze\t'ie s\t'ie wr\t'ienni\t'jadl\t'je po\t'la \t'ma 1\t'mysle\t'nel\t'nnie\t'nnie \t'now\t'o n\t'obie \t'odk\t'on \t'opa\t'ora\t'pas\t'rec\t'rece\t'sob\t'stala\t'u n\t'u nie\t'wroc\t'y k\t'yle\t'ym \t'ysle\t'ysle \t'zdj\t'zdje\t'zdjec\t'ze j\t'ze z\t'zie\tjej\tmysle
+1.4\t' dot\t' doty\t' go \t' krzy\t' kt\t' kto\t' lep\t' od s\t' pas\t' sob\t' zeb\t' zno\t' znow\t' zyc \t'a l\t'adlam\t'aja \t'c z\t'ch c\t'de \t'dlam\t'dlam \t'dot\t'doty\t'dotyk\t'e so\t'e sob\t'e spa\t'e t\t'e wr\t'ej b\t'erz\t'h c\t'iej \t'ije m\t'is \t'je p\t'juz z\t'kal\t'kla\t'krzy\t'kto\t'l z\t'l ze\t'l ze \t'le o \t'luj\t'luje\t'luje \t'na c\t'nie\t'nie \t'nowu\t'nowu \t'obie\t'olu\t'otyka\t'owu \t'sle o\t'sza\t't i\t'tyka\t'tyka \t'uz z\t'uz zy\t'wro\t'wu \t'y je\t'y m\t'ychod\t'yka \t'ysz\t'z zyc\t'znow\t'znowu\tchce juz\tdotyka\tgo\tjuz zyc\tmysle o\tznowu\tzyc
+1.3\t' br\t' mni\t' mnie\t' mu\t' na\t' tne\t' tne \t' wi\t' widz\t' zd\t' zos\t' zost\t' zyl\t' zyle\t'a b\t'a i \t'a ma \t'a mi \t'a ze \t'ablet\t'ace\t'aczy\t'adla\t'aja\t'am ni\t'am z\t'blet\t'ca \t'cis\t'czym \t'do \t'dzien\t'e go\t'e go \t'e wro\t'ec \t'edy \t'etka\t'etka \t'h na \t'i d\t'ie wi\t'ist\t'j w\t'jad\t'je m\t'je w\t'ki n\t'ki na\t'klam \t'knel\t'l mi\t'letka\t'mie \t'mnie \t'ne \t'ne si\t'nelam\t'obi\t'oje\t'ole\t'ona\t'ona \t'opak\t'oty\t'owu\t'plac\t'roci\t'rzy\t'sia\t'sle \t't i \t'table\t'tat\t'tek \t'tne s\t'wcz\t'wroci\t'y w\t'ylet\t'yletk\t'ze n\t'zno\t'zyle\t'zylet\t'zym \ttne\ttne sie\tucieklam\tucieklam z\tzyletka
+1.2\t' cos\t' cos \t' dzi\t' gru\t' i n\t' kont\t' li\t' mi p\t' moj\t' na n\t' o s\t' se\t' sio\t' sios\t' tab\t' tabl\t' za\t' ze j\t'a re\t'al mi\t'am zg\t'amob\t'amobo\t'awia \t'cos\t'cos \t'cza \t'eci\t'gru\t'i ni\t'i w \t'ienn\t'im \t'iost\t'iostr\t'j s\t'j z\t'jcz\t'je s\t'knela\t'kole\t'kont\t'l mi \t'li m\t'loz\t'ma z\t'mi p\t'mnie\t'mob\t'mobo\t'moboj\t'moj\t'ne s\t'o l\t'o m\t'ojcz\t'oje \t'oni \t'ore\t'os m\t'otyk\t'raj\t'rece \t'robi\t's m\t's n\t'samob\t'sci\t'sie \t'sios\t'siost\t'sni\t't ni\t'tab\t'tabl\t'tne \t'tor\t'tos m\t'tyk\t'u ni\t'uje \t'wala \t'woj\t'y nie\t'zan\t'ze k\t'ze na\t'zienn\t'zyn\t'zys\tcos\trece
+1.1\t' a \t' bo\t' bylo\t' chl\t' chlo\t' ci\t' daje\t' i w\t' jem\t' krz\t' mam \t' na z\t' reka\t' sp\t' spal\t' tat\t' trze\t' ude\t' uder\t' w do\t' wsz\t' wszy\t' wz\t' wzi\t' zas\t' zeby\t'a mn\t'a od \t'aja m\t'amo\t'baczy\t'bylo\t'chlo\t'chlop\t'cza\t'czk\t'czym\t'dac\t'de d\t'derz\t'derzy\t'dzice\t'e dot\t'e l\t'e mow\t'e o s\t'e wid\t'eklam\t'erzyl\t'eze\t'hlo\t'hlop\t'i w\t'icz\t'ie d\t'ie ja\t'ie z \t'jadla\t'klam\t'kon\t'krz\t'lal\t'list\t'lko w\t'lop\t'm g\t'mam \t'mowi \t'musz\t'myc\t'mych\t'mych \t'na n\t'nie d\t'nie j\t'o by\t'o st\t'o w s\t'oboj\t'por\t'port\t'reka\t'roc\t'sie\t'sla\t'sle\t'spal\t'talam\t'tka \t'uder\t'uderz\t'w do\t'w dom\t'wi z\t'wzi\t'y j\t'y ni\t'ylo\t'ym p\t'yn \t'zice\t'zice \t'zy k\ta\tbije mnie\tdaje\tmam\tmnie dotyka\tmowi\trodzice\tw domu\tzostawia
+1.0\t' bol\t' cis\t' i k\t' i ni\t' je\t' jem \t' kab\t' kabl\t' ktos\t' mo\t' na c\t' nik\t' o sa\t' ojcz\t' plac\t' roz\t' sen\t' sens\t' soba\t' sro\t' srod\t' swoj\t' syn\t' syn \t' tata\t' te\t' ter\t' tera\t' tn\t' wid\t'a f\t'a no\t'a noc\t'a p\t'a pi\t'ablem\t'ach\t'aj p\t'ak z\t'akow\t'akowa\t'aln\t'ama z\t'amy\t'asz\t'ata \t'azdym\t'blem\t'blem \t'blete\t'bol\t'c k\t'c p\t'c ze\t'c ze \t'ce i\t'ce i \t'ce j\t'chodz\t'cio\t'co \t'con\t'czy\t'czy k\t'dnie\t'dym\t'dym \t'dze s\t'dzie \t'e i\t'e le\t'e ob\t'e od\t'e se\t'eby\t'eci \t'ecie\t'ecie \t'edy\t'edzi\t'ensu\t'ensu \t'eraz\t'eraz \t'erzy\t'etek\t'etek \t'for\t'go b\t'hodz\t'i a\t'i g\t'i si\t'i ze \t'ie i\t'iekla\t'iel\t'ielam\t'ila \t'j pa\t'j par\t'ja m\t'jczym\t'jem \t'jstwi\t'k p\t'kab\t'kabl\t'kable\t'ki a\t'ktos\t'ktos \t'lat \t'lep\t'lete\t'letek\t'li \t'm w\t'm z d\t'm zg\t'me \t'mowia\t'n s\t'n si\t'n sie\t'nie b\t'nsu\t'nsu \t'o ka\t'o ni\t'o t\t'ocil\t'odzic\t'oj s\t'ort\t'owi \t'owia \t'ozk\t'pac \t'pako\t'pakow\t'pla\t'pol\t'race\t'rat \t'raz \t'rocil\t'rodzi\t's ni\t's nie\t'sam\t'san\t'sens\t'sensu\t'sro\t'srod\t'staje\t'staw\t'stwi\t'stwie\t'swoj\t'syn\t'syn \t't n\t'taj\t'taje\t'tata\t'tata \t'taw\t'teg\t'tego\t'tego \t'tera\t'teraz\t'to n\t'tos \t'uch\t'w szk\t'wde\t'wde \t'y jes\t'ych\t'ycho\t'yn si\t'z d\t'z k\t'z m\t'z p\t'zdym\t'zdym \t'ze ja\t'ze ka\t'ze se\t'ze so\t'zeby\t'zie \t'zos\t'zost\t'zosta\t'zrobi\t'zy \tjem\tkablem\tkazdym\tktos\tmowia\tnie widze\to samobojstwie\tojczym\tsamobojstwie\tsensu\tsoba\tswoje\tsyn\tsyn sie\ttabletek\ttata\tteraz\tzabral\tzabral mi\tze soba\tzrobie
+0.9\t' as\t' boj\t' cod\t' codz\t' daj\t' grup\t' jut\t' jutr\t' lepi\t' list\t' loz\t' lozk\t' mame\t' nag\t' nas \t' no\t' noc \t' oka\t' ple\t' plec\t' po k\t' sas\t' sasi\t' sko\t' skon\t' st\t' trz\t' w a\t' w sz\t' wl\t' wlo\t' wst\t' wt\t' wu\t' wuj\t' wuje\t' wymi\t'a do \t'a ku\t'a le\t'a mi\t'a mow\t'a ud\t'adl\t'aj \t'am j\t'ant\t'as \t'asia\t'asiad\t'at m\t'az \t'bo \t'bojs\t'bojst\t'bral \t'bud\t'budz\t'budzi\t'by w\t'c po\t'cak\t'ch na\t'chc\t'chl\t'cila\t'cod\t'codz\t'codzi\t'czyc \t'd l\t'der\t'e ka\t'e pot\t'e pow\t'e te\t'e z d\t'eby w\t'eca\t'ecak\t'ej be\t'ek m\t'ekla\t'em si\t'epiej\t'grup\t'h na\t'hodzi\t'i mn\t'i mni\t'i pr\t'ia m\t'ice\t'ice \t'idze \t'iej b\t'iela\t'ije g\t'il m\t'im b\t'im by\t'iotu\t'iotuj\t'j be\t'ja s\t'je d\t'je g\t'je go\t'je k\t'jed\t'jeg\t'jego\t'jego \t'jek \t'jst\t'jstw\t'jut\t'jutr\t'jutro\t'kim \t'kim b\t'ktore\t'lacz\t'lam s\t'leca\t'lecak\t'lne\t'lozk\t'm n\t'm ni\t'm od \t'm st\t'm wy\t'ma n\t'ma ni\t'mame\t'mame \t'mes\t'mio\t'miot\t'miotu\t'mus\t'nag\t'nap\t'nas \t'nczy\t'nczyc\t'ntr\t'ny \t'o j\t'o kaz\t'o ze\t'obojs\t'obud\t'obudz\t'od l\t'oja \t'oja s\t'ojs\t'ojst\t'ojstw\t'onczy\t'orm\t'ort \t'osi\t'ostr\t'otu\t'otuj\t'otuje\t'pac\t'piej\t'piej \t'ple\t'plec\t'pleca\t'po k\t'po ka\t'pod\t'port \t'r k\t'rie\t'robie\t'rt \t'rzes\t'sas\t'sasi\t'sasia\t'scia\t'sio\t'ski \t'sko\t'skon\t'skonc\t'spac \t'staj\t'stawa\t'stkim\t'sty\t'syn s\t'szp\t'szys\t't nie\t'tawa\t'tek\t'tek p\t'tkim\t'tkim \t'tner \t'tore\t'tos\t'tro \t'twi\t'twie\t'u z\t'ude\t'udzic\t'ujek\t'ujek \t'utr\t'utro\t'utro \t'w a\t'w sz\t'wala\t'widz\t'wlo\t'wod\t'woje \t'wszys\t'wujek\t'wymi\t'wymio\t'y bo\t'yc z\t'ych n\t'ycz\t'ymio\t'ymiot\t'yn s\t'ysze\t'ze ze\t'zes\t'zni\t'zyc z\tcodziennie\tjutro\tlepiej\tmame\tnas\tnie daje\tnoc\tpartner\tpo kazdym\tskonczyc\tspac\twidze\twszystkim\twujek\twymiotuje\twymiotuje po\tzabije go\tzeby w
+0.8\t' 16\t' 16 \t' bez \t' bo \t' boli\t' brat\t' cal\t' chc\t' do l\t' do s\t' fu\t' fun\t' funt\t' i si\t' ja m\t' jak \t' jed\t' kalo\t' kazd\t' ktor\t' licz\t' lis\t' mu \t' part\t' pla\t' po\t' pod\t' samy\t' sch\t' scho\t' sci\t' sie \t' sr\t' sta\t' sto\t' sy\t' tes\t' tesc\t' tyl\t' w t\t' w ty\t' wie \t' wzie\t' z do\t' z p\t' za \t' zabr\t' zamk\t' zasl\t' ze p\t'16 \t'a bij\t'a mni\t'a w l\t'a wy\t'abra\t'abral\t'ac z\t'acet\t'aj w\t'aje\t'al ze\t'ala m\t'alor\t'am m\t'amk\t'amkn\t'apa\t'asi\t'asl\t'ata b\t'azu\t'bez \t'bic \t'boli\t'boli \t'brat\t'brat \t'by w \t'c do\t'cet\t'ci w\t'cia \t'cil\t'czni\t'czor\t'd c\t'd cz\t'de dz\t'dka\t'dni\t'do l\t'do ni\t'do s\t'dzic \t'dzy\t'e b\t'e daj\t'e dz\t'e gd\t'e gdz\t'e ja \t'e mn\t'e moj\t'e pie\t'e roz\t'e sw\t'e swo\t'e zab\t'eby \t'edl \t'edze\t'edzia\t'ego b\t'ego c\t'ej z\t'era\t'ete\t'ezan\t'fun\t'funt\t'gim\t'go d\t'go do\t'i do\t'i s\t'i sie\t'i w s\t'ia w\t'ia ze\t'iad \t'ie od\t'iedz\t'j n\t'j sy\t'j syn\t'ja mn\t'jak \t'je dz\t'je sw\t'k mn\t'k mni\t'ka j\t'ka ja\t'ka m\t'kale\t'kalo\t'kalor\t'kami\t'kas\t'kazd\t'kim\t'ko \t'ko j\t'kre\t'ktor\t'le m\t'le t\t'led\t'lego\t'lem\t'lem \t'lez\t'li mn\t'licz\t'lku\t'lku \t'los\t'losy\t'losy \t'luze \t'm by\t'm byl\t'm j\t'm sie\t'ma b\t'ma by\t'macz\t'maja \t'mam 1\t'mkn\t'moj p\t'moj s\t'n j\t'na m\t'na re\t'ner \t'ni m\t'nieni\t'o ju\t'o nie\t'o o\t'o sa\t'o sam\t'obo\t'odka\t'odnie\t'odzi\t'oj p\t'oj sy\t'oja\t'om \t'on w\t'os \t'os z\t'ostaj\t'ostra\t'osy \t'owie \t'part\t'pok\t'prze\t'rem \t'rod\t'rolu\t'samy\t'si \t'siad\t'siad \t'sie m\t'slu\t'sna\t'stra \t'su \t'swoje\t't 2\t't za\t'ta b\t'ta bi\t'taje \t'tawia\t'tesc\t'tra \t'trol\t'trolu\t'trz\t'twie \t'tyl\t'uje w\t'uze \t'w ty\t'wa \t'wet\t'wst\t'wuj\t'wuje\t'wzie\t'wziel\t'y mn\t'y mni\t'yka\t'ym z\t'yszed\t'z dom\t'zabr\t'zabra\t'zaja\t'zamk\t'zamkn\t'zasl\t'zeby \t'zedl \t'zial\t'zic \t'zka\t'zor\t'zuc\t'zwa\t16\tbez\tbo\tboli\tbrat\tjak\tmnie do\tmnie w\tmoj syn\tmu\tsasiad\tsie\tsiostra\ttata bije\twie\twzielam\tz domu\tza\tzeby\tzobaczy
+0.7\t' 16 l\t' a m\t' bl\t' bli\t' ca\t' co b\t' co t\t' czy \t' dzw\t' dzwo\t' glow\t' jedn\t' ki\t' kl\t' l \t' lat\t' lat \t' lic\t' lo\t' mamy\t' mes\t' mi t\t' musz\t' nagi\t' nap\t' nieg\t' niej\t' niko\t' noc\t' od t\t' oni\t' oni \t' opa\t' opak\t' pan\t' par\t' pasz\t' pok\t' pol\t' prze\t' ro\t' sie\t' sk\t' sobi\t' spac\t' swo\t' to n\t' u \t' w au\t' w l\t' wcz\t' wczo\t' wod\t' wte\t' wted\t' wym\t' wysm\t' z d\t' z m\t' zabi\t' zj\t'16 l\t'5 l\t'5 la\t'5 lat\t'a bi\t'a ca\t'a jed\t'a kt\t'a kto\t'a sie\t'a w d\t'abr\t'ach n\t'aczy \t'ale m\t'ali\t'am 16\t'am gd\t'am ju\t'amol\t'ane\t'ane \t'apisa\t'ara\t'art\t'aszp\t'aszpo\t'at i\t'at i \t'az j\t'az je\t'azdy\t'azuj\t'azuje\t'bic\t'bie p\t'bo t\t'c do \t'c i \t'c na\t'cal\t'ciam\t'ciami\t'cie\t'co b\t'co by\t'co t\t'co to\t'cy to\t'czo\t'czora\t'czy \t'd b\t'd la\t'd n\t'd st\t'dach\t'dach \t'daj\t'daje\t'daje \t'dzi\t'e by\t'e kl\t'e mi\t'e ro\t'e sp\t'ece \t'edy j\t'edze \t'ekaw\t'ela \t'ens\t'epi\t'epie\t'epra\t'epras\t'esta\t'ez \t'eza\t'eze \t'glow\t'go z\t'i al\t'i p\t'i pa\t'i pas\t'i prz\t'i wr\t'ia z\t'ialam\t'ich\t'idz\t'ie g\t'ie sp\t'ie z\t'ied\t'iedy \t'iedze\t'iej\t'iem s\t'il mn\t'ilku\t'ilku \t'ing \t'iot\t'j wy\t'ja c\t'je j\t'je je\t'je ma\t'je mn\t'je n\t'jedn\t'jek\t'k m\t'k z \t'kazdy\t'kie p\t'ko k\t'kol\t'kowa\t'krzyw\t'la c\t'la dz\t'lat i\t'le te\t'leci\t'lecie\t'leg\t'lepi\t'lepie\t'lni\t'loby\t'loby \t'luz\t'luze\t'm 16\t'm 16 \t'm gd\t'm gdz\t'm ju\t'm juz\t'm m\t'm p\t'm re\t'm rek\t'm sp\t'm ta\t'm ty\t'maja\t'mam j\t'mamy\t'mamy \t'mi z\t'miew\t'miewa\t'mol\t'musze\t'na ca\t'na no\t'nagi\t'nieg\t'niego\t'niej \t'niu\t'niu \t'nka \t'nor\t'nto\t'o do\t'o i\t'o le\t'o ma\t'o ma \t'o s\t'o ze \t'oba\t'obu\t'ocila\t'od la\t'ola d\t'oll\t'oln\t'oni m\t'opak \t'opako\t'oraj\t'oraj \t'ore \t'ort i\t'osi \t'osy\t'owa\t'owany\t'owi z\t'pak \t'pan\t'pasz\t'paszp\t'pras\t'prasz\t'przep\t'przyc\t'rac\t'raj \t'ran\t'rasza\t'raz j\t'rek\t'rekaw\t'rt i\t'rt i \t'rze \t'rzep\t'rzepr\t'rzest\t'rzych\t'rzyl\t'rzyw\t'rzywd\t'sch\t'scho\t'silk\t'smiew\t'snie\t'soba\t'soba \t'sobi\t'sobie\t'spac\t'spie \t'stal\t'stawi\t'ste \t'stki\t'swo\t'sze n\t'szed\t'szedl\t'szpo\t'szpor\t'szy\t't p\t'tal\t'tawi\t'te n\t'ted\t'tedy\t'tedy \t'to zr\t'tore \t'tork\t'try\t'try \t'u co\t'u od\t'u od \t'upa\t'usze \t'uze\t'w au\t'w l\t'w t\t'wany\t'wany \t'wczo\t'wczor\t'wi ze\t'wie\t'woje\t'woln\t'wszy\t'wte\t'wted\t'wtedy\t'wym\t'wysm\t'wysmi\t'y b\t'y dr\t'y od\t'y w \t'y w p\t'y ze\t'y ze \t'ypa\t'ysla\t'ysmi\t'ysmie\t'ystki\t'ywd\t'ywde\t'ywde \t'z do\t'za m\t'zabi\t'zasn\t'zdy\t'ze w\t'zech \t'zed\t'zedl\t'zepr\t'zepra\t'zest\t'zesta\t'ziela\t'zla \t'zora\t'zoraj\t'zpi\t'zpo\t'zpor\t'zport\t'zycho\t'zysz\t'zywd\t'zywde\tchlopak\tco to\tczy\ti nie\ti sie\tkiedy\tkrzywde\tktore\tl\tlat\tlat i\tmam 16\tmam juz\tmamy\tmi paszport\tmowi ze\tmusze\tna noc\tniego\tniej\tnosi\toni\tpaszport\tpaszport i\tsiedze\tsobie\tspie\tszkole\ttrzech\tu\twczoraj\twtedy
+0.6\t' 15\t' 2 \t' 30\t' 30 \t' a ma\t' brz\t' brzu\t' cale\t' ch\t' chce\t' cisz\t' cza\t' czas\t' do z\t' god\t' godz\t' i s\t' il\t' ile\t' ile \t' im\t' kaza\t' kie\t' klas\t' ko\t' kol\t' kuc\t' kuch\t' kupu\t' lad\t' latk\t' lek\t' ma n\t' mna\t' mna \t' moja\t' na m\t' napr\t' naw\t' nawe\t' od w\t' ojci\t' para\t' piat\t' rek\t' rod\t' rodz\t' sam\t' slub\t' to z\t' tylk\t' uda\t' w ka\t' w m\t' w sa\t' wlos\t' woln\t' wysl\t' z po\t' zapa\t' zr\t' zro\t' zrob\t' zu\t'30 \t'6 l\t'a 12\t'a 12 \t'a 15\t'a cal\t'a co\t'a im\t'a ja\t'a sio\t'a z m\t'abi\t'aceta\t'ad \t'adaja\t'aj w \t'aja k\t'ako\t'alb\t'albym\t'ali \t'alni\t'aly z\t'am 3\t'am g\t'am je\t'ame \t'ami \t'amolu\t'amy k\t'any\t'any \t'apal\t'api\t'arac\t'arace\t'artn\t'artne\t'asn\t'ata\t'awet\t'awet \t'awia\t'azd\t'aze\t'aze \t'blu\t'bra\t'brzu\t'brzuc\t'bym z\t'c d\t'c i s\t'cac\t'cale\t'ceta\t'cetam\t'ch co\t'chce\t'chce \t'cho\t'ciane\t'cie d\t'cie n\t'ciec\t'cila \t'cisz\t'cy t\t'czas\t'czka\t'czn\t'd t\t'd w\t'dku\t'dku \t'dl \t'dla\t'do z\t'dom \t'dosta\t'dre\t'dze n\t'dze w\t'e bl\t'e bli\t'e gl\t'e glo\t'e jem\t'e lep\t'e mal\t'e mni\t'e nag\t'e o \t'e pl\t'e pla\t'e sza\t'e teg\t'e zeb\t'e zy\t'eczn\t'ego m\t'ej s\t'ej w\t'ej wy\t'ek p\t'em c\t'em od\t'est\t'etam\t'etamo\t'etki\t'etki \t'ewc\t'ewcz\t'ewczy\t'fie\t'fie \t'glowi\t'go m\t'god\t'h co\t'h co \t'hce\t'hce \t'hlopa\t'i k\t'i mam\t'i nie\t'i nik\t'i sc\t'ia kt\t'ia n\t'ia w \t'iate\t'iatek\t'ice m\t'ich \t'idze\t'ie be\t'ie k\t'ie m\t'ie ob\t'ie pi\t'ie pl\t'ie ta\t'iej z\t'iekl\t'ienia\t'iewc\t'iewcz\t'il z\t'il ze\t'ile \t'ile t\t'imi\t'imi \t'inac\t'isal\t'iu \t'j br\t'j bra\t'j pi\t'ja co\t'ja i\t'ja i \t'ja k\t'ja ka\t'ja si\t'jci\t'jcie\t'jciec\t'jeci\t'jej w\t'jem o\t'k za\t'ka p\t'ka pr\t'ka z \t'kami \t'kaze\t'kaze \t'ki al\t'ki m\t'klas\t'klasy\t'ko ws\t'koled\t'kolez\t'koncz\t'krzyc\t'kuc\t'kuch\t'kuchn\t'kupu\t'kupuj\t'la m\t'la mn\t'laci\t'lala\t'lasy\t'lasy \t'lbym\t'lbym \t'ledz\t'ledzy\t'letki\t'lezan\t'lko\t'lko \t'lko k\t'lo n\t'lob\t'lopa\t'lopak\t'lor\t'm je\t'm ma\t'm nia\t'm o\t'm od\t'm pl\t'm se\t'm si\t'm t\t'mac\t'maj\t'mie\t'miesz\t'mna \t'moj b\t'moja\t'moja \t'molu\t'molu \t'my k\t'my o\t'na o\t'na z\t'nacz\t'napi\t'napr\t'nawe\t'nawet\t'ner\t'ng \t'ni d\t'nia \t'nia w\t'nie o\t'nka\t'nka p\t'no \t'nosi \t'ny j\t'ny je\t'o br\t'o ch\t'o na \t'o trz\t'o wy\t'obil\t'obil \t'oby \t'od t\t'od w\t'odku\t'odku \t'odni\t'odniu\t'odz\t'odzie\t'oj b\t'oj br\t'ojci\t'ojcie\t'oled\t'oledz\t'olez\t'oleza\t'omocy\t'oncz\t'ora \t'osil\t'ostal\t'owa \t'owia\t'padaj\t'pala\t'para\t'parac\t'partn\t'pia\t'piat\t'piate\t'pisal\t'placi\t'pocie\t'przer\t'puj\t'puje\t'puje \t'ra \t'racet\t'rad\t'raj p\t'rodk\t'rodku\t'rtne\t'rtner\t'rup\t'rzech\t'rzer\t'rzuc\t'rzuch\t'rzyc\t'rzycz\t'rzysz\t's z\t'sami\t'sami \t'schod\t'siedz\t'sil\t'ski\t'slub\t'slubu\t'sly\t'srodk\t'stk\t'stw\t'sy k\t'sy m\t'szan\t'szyst\t't i n\t't po\t'tamo\t'tamol\t'tem n\t'ter\t'tki\t'tko w\t'tner\t'trzec\t'tuj\t'tylk\t'tylko\t'u a \t'u c\t'uca\t'uchn\t'uchni\t'uda\t'uje n\t'uje p\t'uma\t'unt\t'upu\t'upuj\t'upuje\t'usz\t'usze\t'uzy\t'w glo\t'w ka\t'w kap\t'w sa\t'wa c\t'wac z\t'wczy\t'wczyn\t'wet \t'wia z\t'widze\t'wlos\t'wlosy\t'wysl\t'wysla\t'y i \t'y jej\t'ych c\t'ycha\t'ylko\t'ylko \t'ym t\t'ynka \t'ystk\t'z j\t'z nie\t'z r\t'z tak\t'zapa\t'ze g\t'ze m\t'zeb\t'zech\t'zep\t'zial \t'ziel\t'ziewc\t'zka j\t'znie\t'zuch\t'zycz\t'zystk\t'zyw\t2\t30\tchce\tchcialbym\tdostaje\tdzieci\tdziennie\tglowie\tile\tja mam\tjem od\tklasy\tkoledzy\tkupuje\tlatka\tmna\tmoj brat\tmoja\tmowia ze\tnawet\tnie jem\tnie moge\tojciec\tparacetamolu\tpiatek\tpomocy\tprawie\tsciane\tsie w\tsiedze w\tslubu\tsrodku\ttabletki\ttych co\ttygodniu\ttylko\tw glowie\tw srodku\twlosy\twszystkie\tzdjecia
+0.5\t' 11\t' 11 \t' 5 \t' an\t' auc\t' auci\t' bezp\t' bo t\t' boje\t' bu\t' by b\t' byc\t' byc \t' byly\t' co \t' co p\t' dwa\t' face\t' fo\t' for\t' fri\t' frie\t' glos\t' i g\t' i ka\t' i ma\t' in\t' jest\t' kap\t' kase\t' kied\t' kla\t' kole\t' kup\t' kuz\t' kuzy\t' lekc\t' leps\t' ma 2\t' male\t' mami\t' maz\t' maz \t' moc\t' moj \t' mus\t' nam\t' nosi\t' od l\t' odk\t' ok\t' on j\t' ona\t' ona \t' pia\t' pije\t' piw\t' poci\t' poka\t' prz\t' rady\t' samo\t' scia\t' sly\t' sn\t' sna\t' snap\t' stoj\t' sty\t' styc\t' sze\t' teg\t' tego\t' troj\t' trzy\t' tyg\t' tygo\t' w gl\t' w pr\t' wsta\t' wsty\t' wych\t' wyr\t' wyrz\t' wysz\t' z b\t' z g\t' z gr\t' za k\t' zab\t' zb\t' zbi\t' zbie\t' ze t\t' zla \t' zmu\t' zmus\t'a 2\t'a cie\t'a cod\t'a dz\t'a fri\t'a i k\t'a j\t'a ja \t'a ka\t'a kuz\t'a lek\t'a me\t'a ml\t'a mlo\t'a nas\t'a o\t'a pis\t'a rek\t'a to \t'a wyr\t'a z g\t'aca\t'ach i\t'ach p\t'ach w\t'afie\t'afie \t'agi\t'agle\t'agle \t'aj n\t'aje s\t'ak \t'ak s\t'ak si\t'ala w\t'alby\t'ale o\t'alem\t'alem \t'alne \t'am 1\t'am br\t'am ma\t'am n\t'am ro\t'am s\t'ama w\t'ami\t'amie\t'amie \t'amkne\t'anka\t'anka \t'apc\t'apie\t'apr\t'aps\t'ars\t'arte\t'ase \t'asni\t'asow\t'asowa\t'asy\t'asza\t'at 1\t'atek\t'atek \t'atrz\t'auci\t'aucie\t'awa\t'awac\t'az m\t'ba \t'bez p\t'bezp\t'bezpi\t'bie k\t'bier\t'bierz\t'boje \t'bu \t'byc\t'byc \t'byly\t'byly \t'c i\t'c na \t'c pr\t'cac d\t'cach\t'cach \t'ch cz\t'ch d\t'ch i\t'ch k\t'ch t\t'ch w\t'cha\t'chn\t'chni\t'chod\t'cia m\t'cialb\t'ciel\t'ciol\t'co p\t'czyn\t'd trz\t'daja\t'daja \t'dnie \t'do do\t'dwa\t'dy je\t'dzial\t'dziem\t'dzisi\t'dzy \t'e al\t'e ale\t'e bez\t'e bi\t'e bij\t'e byl\t'e i p\t'e kt\t'e kto\t'e opa\t'e pi\t'e tab\t'e to\t'e to \t'e w a\t'e zap\t'eby n\t'eci w\t'eczni\t'ed \t'edl\t'edn\t'edzy\t'edzy \t'ek \t'em g\t'em na\t'em o\t'em ta\t'end \t'eni\t'epe\t'erwy\t'erwy \t'esa\t'esie \t'eski\t'est p\t'etr\t'etry\t'etry \t'ezank\t'ezp\t'ezpi\t'ezpie\t'face\t'fri\t'frie\t'frien\t'funto\t'gle \t'go c\t'go ta\t'godn\t'godni\t'h cz\t'h d\t'h i\t'h k\t'h t\t'h w\t'hni\t'hod\t'i ale\t'i do \t'i go \t'i ma \t'i tel\t'i trz\t'ia b\t'ia ma\t'ia na\t'iaj \t'iaj w\t'ialb\t'ialby\t'ie b\t'ie bi\t'ie le\t'ie py\t'ie si\t'ie u \t'ie wo\t'ieci \t'iecz\t'ieczn\t'iedy\t'iedzi\t'iend\t'iend \t'ieni\t'ierz\t'ikog\t'ikogo\t'ikt n\t'ilk\t'imy\t'imy \t'iol\t'is w\t'isi\t'isia\t'isiaj\t'isze\t'j w \t'ja w\t'jak s\t'je ko\t'je na\t'jest\t'jsc\t'juz k\t'juz n\t'juz r\t'k si\t'k sie\t'ka c\t'ka z\t'kap\t'kase\t'kase \t'kaso\t'kasow\t'kied\t'kiedy\t'king\t'king \t'ko ja\t'ko kt\t'ko wy\t'kogo \t'kole \t'kt n\t'kt ni\t'kup\t'kuz\t'kuzy\t'kuzyn\t'la do\t'la mi\t'la w\t'lacze\t'lad\t'lada\t'lam n\t'lam r\t'lby\t'le op\t'le ze\t'leje\t'leje \t'leza\t'lis\t'lno \t'lo na\t'lo o\t'lubu\t'lubu \t'ly n\t'ly na\t'm 1\t'm 3\t'm br\t'm c\t'm r\t'm sta\t'm tak\t'm wys\t'ma 2\t'ma ci\t'male\t'male \t'mami\t'mamie\t'mi te\t'mi w\t'mkne\t'mknel\t'mni\t'mocy\t'mocy \t'moj \t'mu n\t'mu ni\t'musza\t'my ni\t'n ja\t'n w\t'na i\t'na p\t'na w\t'na ze\t'napie\t'nce i\t'nd \t'nela \t'ni i\t'ni i \t'niej\t'niesi\t'nikog\t'nnyc\t'nnych\t'no w\t'noc\t'noc \t'noz z\t'ntow \t'ny n\t'ny ni\t'ny pl\t'o by \t'o byl\t'o co \t'o dom\t'o in\t'o ki\t'o kie\t'o kt\t'o kto\t'o mo\t'o mu\t'o ob\t'o pok\t'o sta\t'o ta\t'o wo\t'ode\t'ode \t'odr\t'ogo \t'oja c\t'ojeg\t'ojego\t'ojk\t'ojka\t'ojka \t'ol \t'ole \t'olkn\t'olne\t'olno\t'olno \t'on j\t'ony \t'orma\t'owie\t'oz z\t'ozwa\t'ozwal\t'pada\t'pal \t'par\t'pie\t'piecz\t'pije\t'pije \t'piw\t'placz\t'poci\t'podn\t'podni\t'poka\t'pokaz\t'polkn\t'prez\t'r 8\t'r 8 \t'rady\t'rady \t'rem\t'res\t'rez\t'rien\t'riend\t'ro \t'rob\t'robil\t'roz\t'rte\t'rtn\t'rugi \t'rwy\t'rwy \t'ry i\t'ry i \t'rzerw\t'rzu\t'rzwi \t'rzym\t'rzyma\t's sa\t'samo\t'sc p\t'sem\t'siaj\t'siaj \t'sie w\t'skaso\t'slal\t'slala\t'snap\t'snapi\t'spodn\t'st p\t'stars\t'stoj\t'strz\t'strze\t'styd\t'sy j\t'sy je\t'sze z\t't 1\t't k\t't ma\t't w\t'tala \t'tars\t'tarsz\t'tes\t'tka\t'tkie \t'tle\t'toj\t'tos z\t'troj\t'try i\t'trzes\t'trzym\t'tyc\t'tyd\t'tyg\t'tygo\t'tygod\t'u a\t'u bo\t'u bo \t'u po\t'ubu\t'ubu \t'ucie \t'udz\t'ugi \t'uje d\t'unto\t'untow\t'uz k\t'uz kt\t'uz n\t'uz r\t'uzyn\t'w auc\t'w gl\t'w pra\t'w sro\t'wa t\t'wem\t'wem \t'wid\t'wie g\t'wko\t'wne \t'wolno\t'wspol\t'wsty\t'wstyd\t'wycho\t'wyr\t'wyrz\t'wyrzu\t'wysz\t'y i\t'y kr\t'y n\t'y pl\t'y sp\t'y to\t'y to \t'y ws\t'yczni\t'ygo\t'ygod\t'ygodn\t'yla\t'ylk\t'ylo o\t'yly\t'yly \t'ym po\t'ym se\t'ym wy\t'ym za\t'ynk\t'ynka\t'ypala\t'yrz\t'yrzu\t'yrzuc\t'yslal\t'ysm\t'ywa\t'ywa \t'z g\t'z gr\t'z je\t'z kt\t'z kto\t'z mo\t'z pe\t'z po\t'z ta\t'za i\t'za k\t'zab\t'zank\t'zanka\t'zar\t'zbi\t'zbie\t'zbier\t'ze je\t'ze z \t'ze zr\t'zej \t'zer\t'zerw\t'zerwy\t'zie n\t'ziemy\t'zisi\t'zisia\t'zka \t'zkam\t'zki\t'zkole\t'zmu\t'zmus\t'zmusz\t'znie \t'zpie\t'zpiec\t'zuch \t'zwal\t'zwala\t'zwi \t'zy d\t'zy n\t'zyl \t'zyma\t'zypal\t11\t5\taucie\tbezpiecznie\tboje\tbrzuch\tbyc\tbyly\tcale opakowanie\tchodze na\tco\tdo domu\tdrugi\tdrzwi\tdziewczynka\tdzisiaj\tfriend\tfuntow\ti ma\tjak sie\tjuz ktos\tkase\tkolezanka\tmaja\tmale\tmale dziecko\tmamie\tmaz\tmi telefon\tmoj\tnie wolno\tnikogo\tnikt nie\tod trzech\tona\topakowanie\tpije\tpisze\tplacze\tprzerwy\trady\tsie cos\tsnapie\tspodnie\ttego\tw aucie\tw pracy\tw szkole\twolno\twracac do\twychodzic\tze zrobie\tzla
+0.4\t' 15 \t' 15 l\t' 5 m\t' a o\t' a on\t' au\t' bedz\t' blis\t' bo o\t' bra\t' cala\t' cia\t' ciag\t' czek\t' dn\t' dni\t' do d\t' do k\t' dopo\t' dw\t' fac\t' fil\t' film\t' i da\t' i o\t' i pa\t' i t\t' i w \t' i zn\t' ina\t' inac\t' is\t' isc\t' isc \t' ja p\t' ja s\t' jeg\t' jego\t' kal\t' kart\t' kas\t' kon\t' kre\t' krw\t' krwi\t' la\t' laz\t' lazi\t' lec\t' leci\t' leki\t' mama\t' mez\t' mie\t' na i\t' na o\t' nia\t' nia \t' nich\t' obok\t' odka\t' on n\t' op\t' pan \t' pase\t' po 1\t' pod \t' pol \t' pop\t' pow\t' rad\t' skas\t' sl\t' slu\t' stoi\t' sw\t' sz\t' szan\t' szar\t' szef\t' to k\t' w g\t' w mi\t' w n\t' w sr\t' w te\t' win\t' wlas\t' wspo\t' wyl\t' z bi\t' z k\t' za d\t' zap\t' zar\t' ze g\t' ze w\t' zje\t' zob\t' zoba\t'1 l\t'1 la\t'1 lat\t'11 \t'15 \t'15 l\t'15 la\t'a 15 \t'a 17\t'a 17 \t'a a \t'a be\t'a ch\t'a da\t'a fi\t'a fil\t'a fr\t'a gr\t'a imp\t'a mam\t'a mo\t'a na\t'a on\t'a pij\t'a ter\t'a uda\t'a ws\t'a wsp\t'a z \t'abije\t'ac d\t'ac do\t'ac k\t'ac m\t'ac pr\t'aca \t'aci\t'acy n\t'adaj\t'afi\t'agl\t'ak z \t'al w\t'al z\t'ala k\t'alne\t'aluj\t'aluje\t'am c\t'am r\t'am z \t'an z\t'an z \t'any w\t'arp\t'ase\t'asem\t'asem \t'asnie\t'asy m\t'at ma\t'atnio\t'awe\t'az mn\t'aza \t'aza m\t'azien\t'bac\t'bacz\t'bedz\t'bedzi\t'bied\t'biedz\t'blis\t'bo o\t'boi s\t'boje\t'bok \t'bral\t'brz\t'by ni\t'bym w\t'c ka\t'c ma\t'c mam\t'c n\t'cala\t'cala \t'cale \t'ce d\t'ce do\t'ce w \t'ce z\t'ch p\t'chac\t'chac \t'choda\t'ciagl\t'cie i\t'ciekl\t'cji\t'cji \t'cor\t'cos z\t'cze p\t'czeka\t'czka \t'czynk\t'd so\t'd sob\t'd tr\t'dac \t'dka \t'dkad\t'dkad \t'dlugi\t'dniu\t'dniu \t'dno\t'dno \t'dny\t'dny \t'do k\t'do kr\t'do sl\t'dopo\t'dopok\t'dow\t'dru\t'drug\t'dzi w\t'e a\t'e be\t'e dzi\t'e li\t'e mi \t'e odk\t'e r\t'e sly\t'e sz\t'e w g\t'e w l\t'e zm\t'e zmu\t'ece\t'ech \t'eciam\t'edno\t'edno \t'ef \t'ega p\t'ego t\t'ego z\t'ekl\t'ela c\t'em i\t'em n\t'em pr\t'em w\t'emy s\t'ene\t'epsze\t'er w\t'esco\t'esco \t'esza\t'esze\t'eta \t'ewna\t'ezi\t'ezie\t'ezie \t'fac\t'film\t'ga p\t'ga po\t'glasz\t'glos \t'glowa\t'go p\t'h p\t'hac\t'hac \t'hce j\t'hce s\t'hoda\t'hodac\t'i a \t'i bie\t'i da\t'i gl\t'i go\t'i po \t'i wro\t'i wy\t'i zeb\t'iagl\t'iagle\t'iane\t'iane \t'iczy\t'ie by\t'ie co\t'ie da\t'ie i \t'ie l\t'ie ro\t'ie sz\t'iec m\t'ienc\t'ience\t'iesz\t'iesza\t'ieszk\t'iew\t'ika\t'ika \t'il \t'ilm\t'im r\t'imy w\t'inacz\t'ing\t'ios\t'isc \t'j ni\t'j nie\t'ja n\t'ja u\t'je kl\t'je le\t'je ze\t'jecie\t'jedno\t'jej z\t'jem\t'ju \t'k k\t'k prz\t'k s\t'k z k\t'ka ma\t'kad \t'kart\t'karte\t'kaza \t'kin\t'kog\t'kogo\t'kola\t'konc\t'kota\t'krw\t'krwi\t'krwi \t'ku t\t'l god\t'lach\t'lach \t'lada \t'lalam\t'lam i\t'lani\t'lasn\t'lasni\t'lasz\t'lat m\t'late\t'laz\t'lazi\t'lazie\t'le dz\t'lego \t'leki\t'leki \t'lem s\t'lezy\t'lezy \t'lkn\t'llo\t'lne \t'lno\t'los \t'lozko\t'lski \t'ly z\t'm ca\t'm cal\t'm co\t'm i\t'm my\t'm mys\t'm pr\t'm prz\t'm tab\t'm tyg\t'm wa\t'm wr\t'm wra\t'm z \t'm ze\t'm zeb\t'ma 15\t'ma wy\t'mama\t'mama \t'maz m\t'mez\t'mi po\t'mi t\t'mi w \t'mial\t'miej\t'mna c\t'moc\t'mojeg\t'mu c\t'n ni\t'n z \t'na co\t'na ni\t'nacze\t'ne d\t'ni w\t'nich\t'nich \t'nicz\t'nio \t'no m\t'ntow\t'o i n\t'o inn\t'o ja \t'o kr\t'o krw\t'o mi\t'o mow\t'o nic\t'o no\t'o os\t'o pol\t'o r\t'o sc\t'o sl\t'o slu\t'o tat\t'o te\t'o to \t'o w d\t'o zr\t'o zro\t'oba \t'obac\t'obacz\t'obic\t'obic \t'obied\t'obok\t'obok \t'oca\t'ocil \t'ocy\t'ocy \t'od n\t'od so\t'od tr\t'odac\t'odach\t'odkad\t'odn\t'oi s\t'oi si\t'oj \t'oja p\t'oje d\t'ok p\t'oki \t'ol g\t'ol go\t'olal\t'ole z\t'olego\t'olu \t'ome\t'omu c\t'on ja\t'on ni\t'opok\t'opoki\t'or \t'orr\t'os zo\t'ostaw\t'ota\t'ow d\t'owce\t'owce \t'ozko\t'ozko \t'pa z\t'pak z\t'pale\t'pan \t'pan z\t'pase\t'pasem\t'pie \t'piec\t'pne\t'po 1\t'po no\t'pod \t'poki\t'poki \t'pol g\t'pop\t'prezi\t'prosi\t'przec\t'psze\t'psze \t'r w\t'ral m\t'rali\t'rali \t'rat\t'rea\t'reg\t'rego\t'rego \t'rezi\t'rezie\t'rie \t'rma\t'robic\t'roj\t'rol\t'rosi\t'rwi\t'rwi \t'rzy d\t'rzyla\t'rzypa\t's c\t's co\t's s\t's wi\t's zo\t'scio\t'sco \t'scy t\t'sen\t'sie k\t'skas\t'snie \t'sy mo\t'szar\t'szarp\t'szef\t'szef \t't j\t't mam\t'ta ma\t'ta pi\t'tam n\t'tanie\t'tem\t'tem c\t'tesco\t'tka m\t'tki p\t'tnio\t'tnio \t'to \t'to k\t'to ni\t'tow d\t'trze \t'trzy\t'trzy \t'tuje\t'tuje \t'ty d\t'ty dl\t'u a m\t'u na\t'u o\t'u r\t'u ro\t'u to \t'u w n\t'uca \t'uch \t'udzi\t'upa z\t'upy\t'upy \t'usta \t'uzi\t'uzi \t'w bo\t'w g\t'w laz\t'w mi\t'w mie\t'w n\t'w ni\t'w pia\t'w sr\t'w te\t'wce\t'wce \t'wi m\t'wi ma\t'wie n\t'wlas\t'wlasn\t'woda\t'wole\t'wspo\t'wyl\t'wypad\t'y be\t'y bed\t'y c\t'y l\t'y moj\t'y nap\t'y o\t'y szk\t'y t\t'y te\t'ycia\t'yje \t'yla \t'ym s\t'ym ty\t'ym ze\t'yma\t'ypal\t'z bi\t'z dw\t'z pod\t'za dr\t'za mi\t'za mn\t'zap\t'zarp\t'zci\t'zcie\t'ze gl\t'ze to\t'ze w \t'zef\t'zef \t'zej w\t'zi w\t'zi w \t'ziem\t'zienc\t'zje\t'zkami\t'zke\t'zke \t'zny\t'zob\t'zoba\t'zobac\t'zony\t'zony \t'zro\t'zrob\t'zy m\t'zy s\t'zy sz\t'zyci\t'zylam\t'zynk\t'zypa\t'zysze\t15\tbedziemy\tboi sie\tboje sie\tcala\tcale\tchcialbym zeby\tchlopak z\tchodze\tciagle\tdo krwi\tdo nich\tdo slubu\tdopoki\tglos\tglowa\tgodziny\ti w\timprezie\tinaczej\tisc\tjedno\tjego\tjuz nie\tkaza\tkaza mi\tkrwi\tlazience\tlazience i\tleki\tlozko\tma 15\tmama\tmaz mnie\tmaz nie\tmnie pasem\tmojego\tna imprezie\tnia\tnich\tnie chodze\tnie widzial\tobiedzie\tobok\tod soboty\todkad\topiekuje\topiekuje sie\tostatnio\tpan\tpan z\tparku na\tpasem\tpod\tpol\tpol godziny\tpolski\tpowiedzial\tprzyszedl\tschodach\tstoi\tszef\ttata pije\ttesco\tto nie\ttrzy\tw lazience\tw piatek\twlasnie\twrocila\tz klasy\tzabije\tzamknelam\tzamknelam sie\tzdjecie\tze to\tzeby nie
+0.3\t' 13 l\t' 17 l\t' 5 mi\t' 6 \t' by\t' byl\t' chow\t' cio\t' cor\t' czw\t' czwa\t' do b\t' do r\t' dow\t' dru\t' drug\t' dusi\t' dwa \t' dwo\t' gdz\t' gdzi\t' glo\t' go z\t' gr\t' i kr\t' i pr\t' i te\t' i ze\t' ic\t' ich\t' ich \t' imp\t' impr\t' inny\t' kasz\t' kaze\t' klap\t' kluc\t' lez\t' mac\t' maj\t' maja\t' mi z\t' mocn\t' moge\t' moi\t' mu w\t' na u\t' nikt\t' odr\t' odro\t' ogl\t' ogla\t' osw\t' oswi\t' pis\t' poko\t' poli\t' polk\t' popy\t' pora\t' pote\t' powi\t' pus\t' resz\t' rozw\t' slyc\t' spad\t' spi\t' tej\t' tej \t' to o\t' toa\t' toal\t' tran\t' tw\t' w la\t' w lo\t' w mo\t' w ni\t' wazy\t' wn\t' wnu\t' wnuc\t' wra\t' wrac\t' wrze\t' wyj\t' wypa\t' z a\t' z kl\t' z ko\t' z ma\t' zam\t' ze s\t' zja\t' zjad\t' znaj\t' zni\t' znik\t' zyci\t'0 f\t'0 fu\t'0 fun\t'13 l\t'13 la\t'16 la\t'17 l\t'a 14\t'a 14 \t'a 2 \t'a a\t'a a j\t'a an\t'a bez\t'a bo \t'a cor\t'a in\t'a jeg\t'a kaz\t'a nag\t'a pro\t'a sto\t'a to\t'a tra\t'a z t\t'abe\t'abic\t'abic \t'ac i \t'ac za\t'aczej\t'aczk\t'aczke\t'ada\t'adowa\t'ajm\t'ak mo\t'ak o\t'ak t\t'al m\t'alej\t'alej \t'am b\t'am i\t'am my\t'am w\t'ami n\t'an \t'anca\t'aniu\t'aniu \t'ansp\t'anspo\t'any z\t'apie \t'apraw\t'araz\t'arszy\t'artk\t'arze \t'as n\t'asa\t'asc\t'asci\t'ascie\t'aso\t'asy \t'at p\t'at po\t'ata p\t'atac\t'ate\t'atn\t'atni\t'awde\t'awde \t'az d\t'az p\t'az w\t'az w \t'azy\t'be \t'bi \t'bie m\t'bil \t'bletk\t'bli\t'bliz\t'bo ta\t'box\t'boxa\t'boxa \t'by j\t'by je\t'byl\t'bylo \t'bym\t'bym \t'c b\t'c mi\t'c prz\t'ca n\t'ca na\t'cac p\t'ce n\t'ch i \t'ch ma\t'ch po\t'chnie\t'chowa\t'ci n\t'ci ni\t'ci pr\t'ci r\t'ci ra\t'ci w \t'ci ws\t'cia w\t'ciag\t'cian\t'cie o\t'ciec \t'ciela\t'ciemn\t'cim\t'cimy\t'cimy \t'cje\t'cje \t'cko i\t'cos j\t'cy i\t'cy i \t'czej\t'czej \t'czek\t'czke\t'czke \t'cznie\t'czw\t'czwa\t'czwar\t'czy s\t'czyny\t'd sta\t'dawk\t'de b\t'de by\t'de t\t'de to\t'dna p\t'dni \t'do b\t'do r\t'do ro\t'dowo\t'drap\t'dres\t'dres \t'drob\t'drobi\t'drugi\t'dusi\t'dwa \t'dwa t\t'dze z\t'dziew\t'dzw\t'e bab\t'e ca\t'e cal\t'e cos\t'e cza\t'e f\t'e i \t'e i z\t'e is\t'e isc\t'e je\t'e klu\t'e krz\t'e maj\t'e mie\t'e nik\t'e od \t'e pom\t'e prz\t'e si\t'e sl\t'e u \t'e w b\t'e w m\t'e wie\t'e wyd\t'e zar\t'e zas\t'ec mi\t'eci n\t'eci r\t'eck\t'edna \t'edzie\t'ega \t'egow\t'egow \t'ej n\t'ej ni\t'ej r\t'ej ws\t'ejsc\t'ek z\t'ekam\t'ekc\t'ekcj\t'eki n\t'elan\t'eli m\t'em p\t'eme\t'end\t'enia \t'epr\t'eram \t'erd\t'erem\t'erem \t'eros\t'ese\t'esie\t'esk\t'est n\t'estem\t'eszt\t'et w\t'et w \t'etle\t'etlen\t'ety\t'ez p\t'ez po\t'form\t'gdz\t'gdzi\t'gdzie\t'ger\t'glad\t'glada\t'go w\t'go za\t'grupa\t'grupy\t'h i \t'h ma\t'h ma \t'h po\t'h po \t'h r\t'hnie\t'hnie \t'home \t'howa\t'i gr\t'i kaz\t'i ki\t'i kr\t'i ku\t'i kup\t'i nam\t'i o\t'i r\t'i raz\t'i sch\t'i te\t'i tr\t'i w p\t'i wo\t'i z \t'ia k\t'iag\t'ial\t'iat\t'ic na\t'ica\t'ica \t'icje\t'icje \t'icze\t'ida\t'idzia\t'ie al\t'ie is\t'ie ju\t'ie na\t'ie po\t'ie te\t'ieck\t'ieros\t'iesi\t'iesie\t'ietle\t'iety\t'iety \t'ii s\t'ika n\t'iko\t'ikt\t'ikt \t'ila\t'im s\t'imp\t'impr\t'impre\t'ins\t'isa\t'isc\t'iwo\t'j r\t'j wsz\t'ja p\t'jac\t'jak o\t'je l\t'je o\t'je od\t'je to\t'jec\t'jeste\t'k mo\t'k ty\t'k tyl\t'ka i\t'ka i \t'ka n\t'ka ta\t'kacji\t'kam\t'kaniu\t'kasz\t'kaza\t'kcj\t'ke \t'klap\t'kluc\t'ko je\t'koju\t'koju \t'konto\t'kowan\t'l go\t'l k\t'l mn\t'la k\t'la ni\t'la w \t'laca\t'lado\t'ladow\t'lak\t'laka\t'lam d\t'lam m\t'lat\t'le ja\t'le z\t'legow\t'lej \t'lek\t'lekc\t'lekcj\t'leni\t'li na\t'li s\t'li sa\t'licje\t'liz\t'lka z\t'lnej\t'lnej \t'lnic\t'lowa \t'lozy\t'lugi\t'lyc\t'lych\t'lycha\t'lym t\t'm mam\t'm tyl\t'ma d\t'ma pr\t'mala\t'mam m\t'maz\t'maz \t'mbi\t'mere\t'mi pa\t'mi wy\t'mocn\t'moi\t'mojej\t'mpr\t'mpre\t'mprez\t'mu p\t'mysli\t'n p\t'na in\t'na u\t'na wy\t'nac\t'nac i\t'nam d\t'napra\t'nas n\t'ni mo\t'ni s\t'nia b\t'nica\t'nica \t'nies\t'niko\t'nikt\t'nikt \t'nny\t'nosi\t'nsp\t'nspo\t'nspor\t'nto \t'nty\t'nuc\t'nucz\t'nuczk\t'ny d\t'ny p\t'ny z\t'o a m\t'o i \t'o ja\t'o mus\t'o oj\t'o ojc\t'o pi\t'oal\t'oale\t'obi \t'obojc\t'oby\t'oce\t'ocie\t'ocy i\t'odow\t'odro\t'odrob\t'oglad\t'ogo\t'oje n\t'oje s\t'ojej\t'ojej \t'okaze\t'oki\t'okoju\t'ome \t'omoc\t'ont\t'onto \t'ony\t'opyc\t'opych\t'os j\t'os je\t'osci\t'osob \t'ostrz\t'osw\t'oswi\t'oswie\t'owal\t'owc\t'oxa\t'oxa \t'ozw\t'ozy\t'pad\t'pali\t'pieku\t'pisa\t'placa\t'po co\t'pol \t'poli\t'polk\t'pomoc\t'popy\t'popyc\t'pora\t'pote\t'potem\t'pre\t'pyc\t'pych\t'pycha\t'raca\t'raj w\t'rania\t'rans\t'ransp\t'rawde\t'raz\t'raz p\t'raz w\t'rej\t'rej \t'res \t'resz\t'reszt\t'rku n\t'rmie\t'rmie \t'robi \t'rozw\t'rszy\t'rtk\t'rud\t'rudn\t'rugi\t'rupa\t'rupa \t'rupy\t'rupy \t's j\t's je\t's jes\t's ws\t's wsz\t'sc n\t'sc na\t'scian\t'scy\t'scy \t'se \t'sem \t'siac \t'siado\t'sie c\t'sie g\t'sie i\t'sli \t'sli s\t'slyc\t'slych\t'snia\t'spad\t'spol\t'st n\t'st po\t'sta \t'stani\t'stat\t'stem\t'stem \t'stoja\t'styc\t'stycz\t'syn n\t'sza \t'szam\t'sze k\t'szej\t'szej \t'szkan\t'szl\t'szla\t'szt\t'szysc\t't 4\t't i k\t't ja\t't pow\t't z\t'ta n\t'ta p\t'tak t\t'taki \t'tej\t'tej \t'tki \t'tlen\t'tleni\t'to d\t'to m\t'to ma\t'to o\t'to w\t'to z\t'toa\t'toal\t'toale\t'toja\t'toja \t'tran\t'trans\t'tycz\t'tyczn\t'u b\t'u do\t'u do \t'u na \t'u z \t'uci\t'ucia\t'ucia \t'uczk\t'uczka\t'udn\t'ugi\t'uje k\t'upa \t'usi\t'uzyna\t'w la\t'w lo\t'w noc\t'w pr\t'w tym\t'wartk\t'wazy\t'wazy \t'wne\t'wnu\t'wnuc\t'wnucz\t'wowki\t'wra\t'wrac\t'wraca\t'wrze\t'wrzes\t'wsta\t'wsz\t'wyj\t'wypa\t'xa \t'y co\t'y co \t'y dl\t'y dla\t'y i k\t'y s\t'y sz\t'y ta\t'y wsz\t'y wy\t'y z\t'y zu\t'ychac\t'yczn\t'yl t\t'yla m\t'ylo \t'yly n\t'ym w\t'ymaj\t'ymi\t'yn n\t'yn z\t'yny\t'yny \t'ypad\t'ysc\t'yscy\t'yscy \t'ysli\t'ysli \t'yszl\t'yszla\t'z a\t'z kl\t'z kla\t'z ko\t'z ma\t'z mow\t'z o\t'z pa\t'z ro\t'z rod\t'z w \t'z w t\t'za d\t'za tr\t'za ze\t'zabic\t'zani\t'zda\t'ze c\t'ze mu\t'ze o\t'ze pr\t'ze r\t'ze ro\t'ze sp\t'ze t\t'zeci \t'zeczy\t'zeka\t'zelan\t'zi z\t'zi ze\t'zia\t'zie b\t'zieck\t'ziew\t'zjad\t'zjadl\t'zkan\t'zkani\t'zla d\t'znaj\t'znien\t'znik\t'znika\t'zucia\t'zwar\t'zwart\t'zy na\t'zy w\t'zyla\t'zyla \t'zymaj\t'zyna\t'zyna \t'zyni\t'zynka\t'zyny\t'zyny \t'zysc\t'zyscy\t13 lat\t16 lat\t6\tbylo\tcos jest\tczeka\tdla dzieci\tdwa\tdzieci nie\tdzieci w\tdziecko i\tdzien\tdziewczyny\tgdzie\tgrupa\tgrupy\thome\ti teraz\tich\tjedna\tjedzenia\tjestem\tkaze\tkolegow\tkonto\tkuzyna\tmam mysli\tmieszkaniu\tmoge\tmojej\tmysli\tna policje\tnaprawde\tnic juz\tnikt\tnocy i\tosob\toswietlenie\tpo co\tpodstawowki\tpokaze\tpokoju\tpolicje\tpotem\tpowiedzial ze\tpowiedzialam\tprzychodzi\traz w\trobi\tsie isc\tsie zabic\tslychac\tstoja\ttaki\ttej\ttransport\ttrzeci\ttrzeci raz\tw mieszkaniu\tw nocy\tw tym\twakacji\twazy\twnuczka\twracac po\twrocil\twszyscy\tzabic\tzamkneli mnie\tze ja\tze jak\tznika\tznika na\tzrobic
+0.2\t' 10\t' 10 \t' 11 l\t' 13\t' 13 \t' 17\t' 17 \t' 8 \t' a j\t' a je\t' a p\t' a w\t' a w \t' al\t' ano\t' anor\t' asd\t' bel\t' bier\t' bio\t' bla\t' blac\t' bo j\t' ci \t' da\t' dop\t' dost\t' fi\t' go p\t' gor\t' gu\t' i d\t' i na\t' i p\t' i wr\t' i z\t' imi\t' imie\t' ja u\t' jedz\t' kam\t' kar\t' malu\t' me\t' mies\t' minu\t' moim\t' myj\t' na p\t' na s\t' noca\t' nock\t' nos\t' noz \t' o k\t' obie\t' od r\t' ode\t' pel\t' peln\t' pisz\t' po a\t' po s\t' podr\t' pola\t' por\t' pos\t' pust\t' py\t' pyt\t' pyta\t' res\t' row\t' rozu\t' sami\t' sied\t' sin\t' sla\t' slab\t' slys\t' spod\t' star\t' stol\t' suk\t' suki\t' sza\t' szp\t' szpi\t' to d\t' to m\t' to w\t' tro\t' tut\t' tuta\t' tyc\t' tych\t' tyle\t' ub\t' ubr\t' ubra\t' w 1\t' w br\t' w ci\t' w r\t' w s\t' wrz\t' wsp\t' z j\t' z je\t' z mo\t' z ni\t' za m\t' za t\t' zara\t' zart\t' zasn\t' ze d\t' ze l\t' zebo\t' zem\t' zemd\t' zg\t' zie\t' znac\t'0 l\t'10 \t'11 l\t'11 la\t'13 \t'17 \t'2 l\t'2 la\t'2 lat\t'3 l\t'3 la\t'3 lat\t'4 l\t'5 m\t'5 min\t'6 la\t'6 lat\t'9 l\t'9 la\t'9 lat\t'a 13\t'a 13 \t'a by\t'a d\t'a do\t'a dw\t'a fa\t'a faj\t'a gar\t'a gru\t'a imi\t'a mu\t'a mus\t'a od\t'a oni\t'a rob\t'a st\t'a sza\t'a u\t'a wid\t'a z p\t'a za\t'a za \t'abe \t'abij\t'ac \t'ac mo\t'ac p\t'ac po\t'aca w\t'acam\t'acam \t'ace \t'ach z\t'acji\t'acji \t'ack\t'ackp\t'ackpo\t'acy \t'acze\t'ad p\t'ad s\t'ad st\t'ada \t'adam\t'adol\t'ady \t'adzi\t'adzie\t'agie\t'agie \t'agn\t'agu\t'ak k\t'ak on\t'ak p\t'akiem\t'ala d\t'ale d\t'alil\t'aly d\t'am co\t'am i \t'ama n\t'amkna\t'amkni\t'amy \t'amy n\t'ance\t'ance \t'ania\t'ania \t'ano\t'ano w\t'anor\t'anore\t'ant \t'apal \t'ark \t'arsz\t'arte \t'ary\t'ary \t'asd\t'asna\t'asnac\t'at n\t'at s\t'at ws\t'ator\t'awa i\t'awac \t'awan\t'awd\t'awko\t'awkow\t'awo\t'awowk\t'az po\t'azi\t'azie\t'azni\t'aznie\t'azy \t'b z\t'bel\t'blac\t'black\t'blisk\t'blist\t'bno\t'bno \t'bo j\t'bo ja\t'bojc\t'bojcz\t'bow\t'bow \t'boz\t'brali\t'bran\t'busy\t'busy \t'c bo\t'c bo \t'c j\t'c kr\t'c m\t'c pot\t'c z \t'c za \t'ca w \t'calej\t'cam d\t'ce s\t'ce ze\t'cem\t'cem \t'ch pr\t'ch w \t'cha \t'chni \t'chow\t'ci m\t'cia b\t'ciach\t'ciagn\t'ciazy\t'cie m\t'ciow\t'ciowa\t'cki \t'cko\t'cko \t'cko w\t'ckp\t'ckpo\t'ckpoo\t'co pi\t'czase\t'd k\t'd pr\t'd ro\t'd rok\t'd sp\t'da \t'dawko\t'dejd\t'der \t'dl z\t'dl z \t'dla d\t'dlal\t'dlala\t'dna \t'dnia\t'dnia \t'do ci\t'dobn\t'dobno\t'dop\t'dost\t'dra\t'drapa\t'dwo\t'dy j\t'dza\t'dza \t'dzi n\t'dziny\t'dzwo\t'dzwon\t'e byc\t'e cod\t'e da\t'e i g\t'e i o\t'e in\t'e jak\t'e jeg\t'e kol\t'e kr\t'e lek\t'e lu\t'e lub\t'e mna\t'e mu\t'e mu \t'e nic\t'e odb\t'e on\t'e pop\t'e por\t'e poz\t'e pr\t'e pra\t'e py\t'e pyt\t'e re\t'e rze\t'e sie\t'e trz\t'e u k\t'e wia\t'e ws\t'e wst\t'e wyj\t'e zam\t'e zd\t'e zdj\t'e zr\t'e zro\t'ebo\t'ebow\t'ebow \t'eby j\t'eby s\t'ebym\t'ebym \t'ecko\t'ecko \t'edaw\t'edawk\t'edna\t'edny\t'ednym\t'edzen\t'edzi \t'egn\t'ej by\t'ej p\t'ej t\t'ejs\t'eksj\t'eksji\t'elsku\t'em co\t'em go\t'em j\t'em ja\t'em k\t'em m\t'em t\t'emd\t'emdl\t'emdla\t'en j\t'eng\t'enge\t'enia\t'eniad\t'enk\t'enke\t'enke \t'epsz\t'er p\t'er po\t'erii\t'erii \t'escio\t'esl\t'estal\t'estr\t'ez d\t'ez ty\t'ezdza\t'glos\t'glowe\t'gne\t'gnel\t'gneli\t'go n\t'go ni\t'go po\t'gor\t'h pr\t'h w \t'hni \t'how\t'i a w\t'i i s\t'i moj\t'i od\t'i pap\t'i pla\t'i sa\t'i sam\t'i sp\t'i spo\t'i ta\t'i wra\t'ia mi\t'iadz\t'iadze\t'iagn\t'ialy\t'ialy \t'iam\t'iami\t'iami \t'iaz\t'iazy\t'iazy \t'iczy \t'ie gl\t'ie in\t'ie kr\t'ie lu\t'ie mi\t'ie on\t'ie pr\t'ie u\t'ie zo\t'iecko\t'iejs\t'iem i\t'iem p\t'ienie\t'ienk\t'ienke\t'ierze\t'ije c\t'ikom\t'ikomu\t'imie\t'imie \t'ine \t'inut\t'inut \t'iod\t'iowa\t'iowa \t'isko\t'isko \t'istr\t'istry\t'ital\t'itala\t'iu w\t'iu w \t'j by\t'j by \t'j c\t'j d\t'j pie\t'j ws\t'ja mu\t'ja od\t'jak k\t'je a\t'je a \t'je co\t'je ni\t'je sl\t'jecia\t'jedna\t'jedny\t'jedz\t'jedze\t'ji \t'jki\t'jki \t'jsc \t'juz p\t'juz s\t'k j\t'k je\t'k jes\t'k on\t'k t\t'ka mo\t'ka ni\t'ka pi\t'kam w\t'kaw\t'ki ma\t'kie \t'kien\t'kienk\t'klada\t'knal\t'kniet\t'ko t\t'ko w \t'kpo\t'kpoo\t'kpool\t'krec\t'ksj\t'ksji\t'ksji \t'ku f\t'ku fa\t'l mni\t'la o\t'labe\t'labe \t'lac \t'lack\t'lackp\t'lala \t'lar\t'las\t'lat n\t'lce\t'lce \t'le ty\t'lej\t'lem p\t'leps\t'lepsz\t'li d\t'li do\t'liczy\t'lid\t'lish\t'lish \t'lisko\t'listr\t'lnie\t'lny \t'lode\t'lodow\t'lowa\t'lowc\t'lowce\t'lowe\t'lowe \t'lowi\t'lowie\t'lozyc\t'lus\t'lusz\t'ly d\t'ly dz\t'ly t\t'lysz\t'lysze\t'm ch\t'm co \t'm go\t'm gr\t'm gru\t'm ma \t'm mal\t'm ro\t'ma 13\t'ma de\t'ma p\t'malu\t'mam c\t'maz n\t'mdl\t'mdla\t'mdlal\t'mer\t'mi pr\t'mi si\t'mia\t'miem \t'mies\t'minut\t'mkna\t'mknal\t'mkni\t'mknie\t'mna\t'moim\t'mosc\t'mosci\t'mowil\t'my n\t'my p\t'my s\t'my sa\t'my w\t'myj\t'n jak\t'n je\t'n jes\t'n n\t'n o\t'na da\t'na dw\t'na f\t'na mo\t'na od\t'na pi\t'naczy\t'nagie\t'nale\t'nalem\t'nca \t'nch\t'ncz\t'ne b\t'ne t\t'ne to\t'nge\t'ni t\t'niad\t'niadz\t'nie l\t'nien\t'nika\t'nika \t'nikom\t'niu w\t'nka z\t'no w \t'noca\t'nocac\t'nock\t'nocki\t'nore\t'norek\t'noz \t'nta\t'nta \t'nu \t'nut\t'nut \t'ny s\t'ny w\t'ny w \t'nyc\t'nych\t'nych \t'o an\t'o ang\t'o bl\t'o czu\t'o dw\t'o lek\t'o na\t'o sz\t'o szp\t'o tez\t'o to\t'o u\t'o wi\t'o wol\t'o wsz\t'o z\t'o zn\t'o zna\t'ob \t'ob z\t'obili\t'obn\t'obno\t'obno \t'obusy\t'oca \t'ocac\t'ocach\t'ock\t'ocki\t'ocki \t'ocy t\t'od r\t'od ro\t'od sp\t'odc\t'odej\t'odejd\t'odni \t'odobn\t'odra\t'odrap\t'odw\t'odwo\t'ody \t'oju\t'oju \t'ol z\t'ole p\t'olen\t'oleni\t'olis\t'olish\t'olk\t'olni\t'olow\t'olowc\t'olski\t'omoz\t'omu n\t'ona m\t'onc\t'onto\t'opc\t'orej\t'orej \t'orek\t'oreks\t'orki \t'os s\t'osc\t'osic\t'osic \t'osle\t'ostan\t'oszl\t'oszla\t'otem\t'otem \t'ow t\t'ow to\t'owala\t'owil\t'owil \t'oze \t'oznie\t'ozu\t'ozum\t'ozumi\t'ozyc\t'ozyc \t'padn\t'pak m\t'park \t'pek\t'pel\t'peln\t'piel\t'pil\t'pila\t'pila \t'pita\t'pital\t'pne \t'po a\t'po an\t'po s\t'podr\t'podra\t'pola\t'polis\t'pomoz\t'poo\t'pool\t'pool \t'pos\t'poszl\t'pra\t'pracy\t'prawd\t'prawi\t'przyp\t'psy\t'psz\t'puste\t'py m\t'r p\t'r po\t'ra z\t'raca \t'racam\t'racy\t'racy \t'raf\t'ral \t'rani\t'rap\t'rapa\t'rapal\t'rasz\t'rawd\t're \t'reksj\t'rii\t'rii \t'rk \t'rne\t'roje\t'rosle\t'rown\t'rozu\t'rozum\t'rsz\t'rte \t'rtow\t'rwa\t'rwa \t'ry \t'rys\t'rzed \t'rzesl\t'rzez\t'rzuca\t'rzyp\t's na\t's na \t's p\t's spo\t's w\t'sc \t'sc d\t'sc do\t'schow\t'sciag\t'sciow\t'sco\t'sic\t'sic \t'sin\t'sko \t'slab\t'slabe\t'slys\t'slysz\t'snac\t'snac \t'sob \t'sob z\t'ssi\t'st ok\t'stane\t'ste b\t'stolo\t'stry\t'stry \t'sty \t'styd \t'suk\t'suki\t'sukie\t'szla \t'szlam\t'szpi\t'szpit\t'szyc\t't b\t't do \t't ok\t't ok \t't w s\t't ws\t'ta na\t'tane\t'tant\t'tant \t'tch\t'te b\t'te bl\t'tem \t'tem g\t'tem p\t'tesc \t'tesci\t'tez t\t'to dz\t'to zn\t'tolo\t'tolow\t'torej\t'tow \t'tra z\t'ts \t'ttl\t'ttle\t'tut\t'tuta\t'tutaj\t'twier\t'ty c\t'tych\t'tych \t'tyd \t'tyle\t'tyle \t'tym z\t'u f\t'u fa\t'u i t\t'u pa\t'u to\t'u w s\t'ubr\t'ubra\t'ubran\t'uchu\t'uchu \t'uci \t'ucie\t'uciek\t'uczen\t'uka \t'ukie\t'ukien\t'ular\t'urt\t'usta\t'uste\t'uste \t'usy\t'usy \t'usza\t'ut \t'utaj\t'utaj \t'ute\t'uty \t'uz p\t'uz s\t'w 1\t'w br\t'w brz\t'w ci\t'w cia\t'w d\t'w m\t'w pok\t'w r\t'w tyg\t'wa g\t'wa go\t'wa i\t'wa i \t'wa o\t'wac\t'wac m\t'wali\t'wan\t'wazni\t'wiem\t'wiem \t'wier\t'wil \t'wkow\t'wkowa\t'wna\t'won\t'woni\t'wowa\t'wowk\t'wrz\t'wsp\t'y gr\t'y ko\t'y kt\t'y kto\t'y mo\t'y o s\t'y ro\t'y sam\t'y sw\t'y tez\t'y za \t'ycha \t'yd \t'yjs\t'yjsc\t'yjsc \t'yk \t'ylam\t'ylam \t'yle \t'ym te\t'ynie\t'ysze \t'yta \t'z b\t'z jed\t'z jes\t'z me\t'z mn\t'z mni\t'z od\t'z par\t'z pol\t'z por\t'z tyl\t'z za\t'za l\t'za si\t'za t\t'zabij\t'zara\t'zart\t'zase\t'zasem\t'zasna\t'zce\t'zce \t'zcie \t'zdza\t'ze a\t'ze l\t'ze le\t'ze mi\t'ze mn\t'ze s\t'zebo\t'zebow\t'zebym\t'zed \t'zedaw\t'zej\t'zek\t'zeka \t'zemd\t'zemdl\t'zesl\t'zez\t'zi n\t'ziale\t'zie i\t'zie p\t'ziny\t'ziny \t'zja\t'zkola\t'zlam \t'znacz\t'zny \t'znyc\t'znych\t'zpit\t'zpita\t'zuca\t'zuchu\t'zuci \t'zuj\t'zuje\t'zuje \t'zum\t'zumi\t'zumie\t'zwon\t'zwoni\t'zyk \t'zynie\t'zyp\t10\t11 lat\t13\t17\t8\ta oni\ta w\tale ja\tale tylko\tangielsku\tanoreksji\taucie i\tautobusy\tbierze\tblackpool\tblisko\tblistry\tblistry i\tbo ja\tbo nie\tbrzuchu\tcalej\tci\tciazy\tczasem\tdo szpitala\tdzieci i\tdziecko\tglowe\ti ze\timie\tja musze\tjednym\tjego tata\tjest ok\tkolezanka z\tktorej\tkuchni\tlepiej by\tliczy\tma 13\tmam co\tmaz na\tmi sie\tmi to\tmiesiac\tmieszkam w\tminut\tmowil\tnagie\tnie wie\tnie wrocila\tnikomu\tnikomu nie\tnocach\tnocki\tnoz\tod roku\tpark\tpieniadze\tpo angielsku\tpo nocach\tpodobno\tpodrapal\tpolish\tpracy\tprzed\tpuste\tpuste blistry\trano w\trodzice mowia\trzeczy\tsami\tsie z\tsiedzi\tslabe\tslysze\tstolowce\tsukienke\tszpitala\ttam nie\ttesc\ttesciowa\ttez tylko\tto znaczy\ttutaj\ttych\ttyle\tw ciazy\tw pokoju\tw tygodniu\twidzial\twidzialam\twraca\twraca w\twracam\twracam do\twstyd\twszy\twychodzi\tz dziecmi\tz jednym\tzamknal\tzasnac\tze jego\tze jest\tze lepiej\tze na\tzebow\tzeby jej\tzebym\tznaczy
+0.1\t' 10 l\t' 12 l\t' 18 l\t' 19\t' 34\t' 34 \t' 34 l\t' 4 \t' 9 l\t' 9 la\t' ab\t' alb\t' albo\t' angi\t' az\t' az \t' bed\t' bia\t' bial\t' bija\t' bo s\t' car\t' care\t' chy\t' chyb\t' ciaz\t' cic\t' cich\t' cze\t' dale\t' daw\t' dem\t' deme\t' dni \t' dos\t' drap\t' duz\t' duzy\t' form\t' fr\t' gal\t' gale\t' groz\t' hom\t' home\t' i bi\t' i bo\t' i i\t' i ja\t' i wi\t' i wy\t' id\t' int\t' ja w\t' kilo\t' kim\t' kopn\t' kto \t' ladn\t' lubi\t' ma c\t' ma p\t' mag\t' maga\t' mal\t' mala\t' mi d\t' mi s\t' mi w\t' mia\t' min\t' moje\t' mos\t' na l\t' nad \t' nam \t' napi\t' niem\t' nig\t' nigd\t' nim\t' nim \t' niz\t' niz \t' o ty\t' ob\t' oc\t' odz\t' odzy\t' ok a\t' opie\t' oso\t' osob\t' pac\t' pap\t' papi\t' piel\t' pien\t' pij\t' po n\t' poc\t' podl\t' pods\t' posz\t' poza\t' przy\t' pu\t' pusc\t' ran\t' rano\t' raz \t' rom\t' sek\t' sekr\t' sia\t' ska\t' spie\t' su\t' tak\t' taka\t' tan\t' tea\t' tel\t' tele\t' to c\t' to j\t' u n\t' u na\t' u s\t' u si\t' ust\t' w ba\t' w h\t' w no\t' w st\t' w w\t' w ze\t' wej\t' wejs\t' wiem\t' wk\t' wole\t' wyc\t' wyje\t' wyry\t' ye\t' yea\t' year\t' z c\t' z ku\t' z o\t' z ta\t' z te\t' z y\t' z ye\t' zawi\t' ze c\t' zesz\t' zjez\t' zon\t' zona\t' zw\t'0 i\t'0 la\t'0 lat\t'10 l\t'10 la\t'12 l\t'12 la\t'18 l\t'18 la\t'34 \t'34 l\t'34 la\t'4 la\t'4 lat\t'5 mi\t'7 l\t'a 6\t'a 6 \t'a bo\t'a chc\t'a di\t'a gl\t'a glo\t'a gor\t'a i p\t'a jak\t'a op\t'a osi\t'a oso\t'a po\t'a pol\t'a sc\t'a w k\t'a w n\t'a w p\t'a zab\t'a zeb\t'abawy\t'abryk\t'ac i\t'acac\t'acac \t'ach c\t'acil\t'acy\t'adac\t'adac \t'adali\t'adu\t'adzic\t'agaz\t'agazy\t'aja n\t'ajd\t'ajdz\t'aje z\t'ak m\t'ak pl\t'ak po\t'aka \t'akies\t'ala s\t'albo\t'albo \t'ale n\t'aler\t'aleri\t'ali n\t'alk\t'alku\t'alku \t'am 34\t'am ka\t'am se\t'ama \t'ama m\t'ama p\t'amb\t'ame\t'angie\t'apier\t'apis\t'apra\t'arge \t'arty\t'arty \t'arze\t'ater\t'atr\t'atu\t'auc\t'awdz\t'awi\t'awow\t'az mo\t'azala\t'azyn\t'azyni\t'ba m\t'bawy\t'bawy \t'bed\t'bek\t'bez d\t'bial\t'bialy\t'bie t\t'bo s\t'bryk\t'by mn\t'by n\t'byla \t'c dz\t'c dzi\t'c mo\t'c po \t'c r\t'ca m\t'cac \t'caj\t'caja\t'caja \t'cam \t'car\t'care\t'care \t'ce ch\t'ce m\t'ce t\t'ce ta\t'ce w\t'ce wi\t'ch b\t'ch l\t'ch lu\t'ch m\t'ch u\t'ch z\t'chala\t'chcie\t'chi\t'chyb\t'chyba\t'ci i\t'ci i \t'ci wr\t'cich\t'cicha\t'ciek\t'cil \t'ciom\t'ciom \t'cko j\t'cmi\t'cmi \t'co z \t'cy m\t'czne\t'czne \t'czon\t'czore\t'd pon\t'd prz\t'd r\t'd za\t'd zaw\t'da r\t'da re\t'dalej\t'dali\t'damy\t'damy \t'darze\t'deme\t'demen\t'den\t'dep\t'dla b\t'dlu \t'dna\t'dnym\t'dnym \t'do mo\t'do sz\t'dol \t'dos\t'dowa\t'drapi\t'duz\t'duzy\t'dwoj\t'dy p\t'dy w \t'dza z\t'dzal\t'dzaln\t'dzico\t'dzim\t'dzimy\t'dzyw\t'dzywa\t'e a \t'e az\t'e az \t'e co\t'e co \t'e god\t'e i j\t'e i n\t'e id\t'e kas\t'e kaz\t'e mam\t'e mar\t'e ode\t'e odz\t'e op\t'e pas\t'e rob\t'e sc\t'e spi\t'e tu\t'e us\t'e ust\t'e w n\t'e w t\t'e wak\t'e z n\t'e z p\t'e zn\t'ear\t'ear \t'ebie \t'ece m\t'eci i\t'ecia \t'ecio\t'eciom\t'ecm\t'ecmi\t'ecmi \t'eczk\t'eczor\t'eczy\t'eczyt\t'edlu \t'efo\t'efon\t'efony\t'ege\t'ej a\t'ej j\t'ej je\t'ej l\t'ejsc \t'eka\t'ekaj\t'ekcja\t'eke\t'eke \t'ekn\t'ekre\t'ekret\t'ele \t'elef\t'elefo\t'eli s\t'elk\t'elka\t'eln\t'els\t'elsk\t'elu\t'em ko\t'em ma\t'emen\t'emenc\t'emno \t'emow\t'emowl\t'en je\t'en s\t'encj\t'ener\t'enio\t'epn\t'epne\t'er \t'er w \t'eram\t'erdz\t'erdzi\t'erwo\t'erwow\t'erze\t'erze \t'esc w\t'esi\t'esiac\t'est w\t'estac\t'este\t'eszk\t'eszka\t'et \t'ety \t'ewn\t'ez pa\t'ezy\t'ezy \t'fer\t'fon\t'fony\t'fony \t'gada\t'galer\t'gazy\t'gazyn\t'ge \t'gi \t'gie \t'giel\t'giels\t'gle\t'glo\t'glu\t'glup\t'go ze\t'godz\t'groz\t'h b\t'h f\t'h l\t'h lu\t'h lud\t'h m\t'h u\t'h w s\t'h z\t'ha \t'hala \t'hce z\t'hcie\t'hodza\t'hom\t'home\t'hor\t'hyb\t'hyba\t'hyba \t'i be\t'i bi\t'i boj\t'i co \t'i dl\t'i dla\t'i dz\t'i dzi\t'i i n\t'i i w\t'i ja\t'i ja \t'i mo\t'i od \t'i pop\t'i pro\t'i t\t'i za \t'i zn\t'ia j\t'ia ja\t'ia ni\t'ia pr\t'iach\t'iach \t'iadac\t'iadka\t'iaj\t'ial \t'ial m\t'ialk\t'ialku\t'iania\t'ic k\t'ic z \t'ich w\t'icha\t'icha \t'ico\t'ie a\t'ie go\t'ie id\t'ie r\t'ie wa\t'iecio\t'iecm\t'iecmi\t'ieczo\t'iej n\t'ieli \t'ielk\t'ielka\t'iels\t'ielsk\t'ielu\t'iem k\t'iem w\t'iemn\t'iemno\t'iemo\t'iemow\t'iemy\t'iemy \t'ien j\t'ieram\t'ierd\t'ierdz\t'ies\t'iesia\t'igd\t'igdy\t'igdy \t'ije s\t'ikt z\t'il p\t'il po\t'il pr\t'inach\t'inna\t'inna \t'inny\t'io \t'isala\t'ish\t'ish \t'isto\t'isz\t'ita\t'iz \t'j a\t'j ch\t'j chl\t'j j\t'j je\t'j k\t'j l\t'j niz\t'j po\t'ja po\t'ja z\t'jak d\t'jak n\t'jakie\t'jdzi\t'jdzie\t'je r\t'je w \t'jej p\t'jka\t'jka \t'jne\t'jne \t'k a\t'k pl\t'k pla\t'k pr\t'ka w\t'ka ze\t'kad\t'kaj\t'kawa\t'kcja\t'kcja \t'ke b\t'ki za\t'kiej\t'kiej \t'kies\t'kies \t'kilo\t'kle\t'kna\t'knal \t'kneli\t'ko i\t'ko i \t'ko tr\t'kola \t'kolac\t'koleg\t'komu \t'kopn\t'kopna\t'kow\t'kret\t'kret \t'kt \t'kt z\t'kt z \t'kto \t'kto m\t'ku na\t'ku to\t'l g\t'l mam\t'l pr\t'l z \t'la be\t'la n\t'la s\t'la si\t'ladn\t'laka \t'lam k\t'lan\t'lbo\t'lbo \t'le i\t'le pa\t'lef\t'lefo\t'lefon\t'lem o\t'ler\t'leri\t'lerii\t'li g\t'licj\t'listo\t'lku d\t'lle\t'lnie \t'lo m\t'lo w\t'lok\t'lsk\t'lsku\t'lsku \t'lubie\t'luc\t'lup\t'lys\t'm 34\t'm 34 \t'm do \t'm i n\t'm ka\t'm kom\t'm no\t'm noz\t'm pa\t'm ter\t'm w c\t'm wi\t'm za\t'm zas\t'ma c\t'ma pi\t'ma w\t'mag\t'maga\t'magaz\t'mala \t'mam s\t'me s\t'mem\t'mem \t'mem m\t'menc\t'mencj\t'mi d\t'mi do\t'mi n\t'mi ni\t'mi ze\t'mno\t'mno \t'moge\t'moge \t'moim \t'moj c\t'moje\t'mos\t'mowl\t'mowla\t'mpe\t'mper\t'my b\t'my bo\t'my ws\t'mysla\t'n d\t'n mo\t'n mow\t'n nie\t'n z\t'na gr\t'na i \t'na im\t'na l\t'na ma\t'na os\t'na po\t'na sc\t'nad \t'naj\t'najd\t'najdz\t'nami\t'nami \t'napis\t'naw\t'nca\t'nce\t'nce \t'ncj\t'ne a\t'ne az\t'ne n\t'ne r\t'ne rz\t'nerwo\t'ngie\t'ngiel\t'nia z\t'nie t\t'niem\t'niemo\t'nig\t'nigd\t'nigdy\t'nik\t'nin\t'niz \t'nko\t'no t\t'nog\t'nosz\t'nt \t'nty \t'nym \t'o co\t'o du\t'o duz\t'o f\t'o ko\t'o li\t'o po\t'o rod\t'o tyl\t'o wid\t'o ws\t'o z \t'o z t\t'o za \t'o zeb\t'o zo\t'ocen\t'ocn\t'oda \t'odl\t'odlo\t'ods\t'odst\t'odsta\t'odza\t'odza \t'odzil\t'odzy\t'odzyw\t'ogro\t'oi \t'oimi\t'oimi \t'oj c\t'oj ch\t'ok a\t'okaz\t'olac\t'olach\t'oleg\t'oli \t'olicj\t'olka\t'olka \t'ool\t'ool \t'opaka\t'opiek\t'opna\t'opnal\t'opy\t'ord \t'orem\t'orem \t'orka\t'orka \t'orod\t'ortu\t'orze \t'os n\t'os na\t'os o\t'os p\t'os po\t'oso\t'osob\t'ow j\t'ow ja\t'ow s\t'owan\t'owied\t'owiem\t'owki\t'owki \t'owl\t'owla\t'owlak\t'owne\t'owo\t'ozal\t'oze j\t'paka\t'paka \t'pap\t'papi\t'papie\t'pelni\t'piek\t'pien\t'pieni\t'pij\t'pit\t'pna\t'pnal\t'pnal \t'po n\t'po sz\t'poc\t'podl\t'podlo\t'pods\t'podst\t'polic\t'porod\t'portu\t'posz\t'powie\t'poza\t'pozal\t'prz\t'przez\t'przy\t'pusc\t'pyt\t'pyta\t'r w \t'ra o\t'ra od\t'ra r\t'raci\t'racil\t'racz\t'radz\t'radzi\t'ram \t'rano\t'rano \t'rapi\t'rapie\t'ras\t'rawdz\t'raz m\t'rcu\t'rcu \t'rd \t'rdzi \t'rep\t'ret\t'ret \t'rge \t'rka j\t'rka n\t'rmi\t'roce\t'rodz\t'rom\t'rszy \t'rty\t'rty \t'rwo\t'rwow\t'ryk\t'rywa \t'rzeci\t'rzela\t'rzez \t'rzy s\t'rzyni\t'rzysi\t's i\t's po\t's w d\t'sc w\t'sek\t'sekr\t'sekre\t'sh \t'siac\t'sie j\t'sied\t'skiej\t'sla z\t'sly \t'smy t\t'spi\t'spie\t'spod\t'spor\t'sport\t'st ci\t'st w\t'st w \t'star\t'stawo\t'stkie\t'stoi\t'stoi \t'stole\t'stop\t'sy i\t'sy i \t'syn z\t'sze \t'szkam\t'szke\t'szke \t'szkol\t'szym\t'szym \t't ci\t't mal\t't w \t't z \t'taj \t'taka\t'taka \t'tani\t'tawo\t'tawow\t'tea\t'tecz\t'teczk\t'tel\t'tele\t'telef\t'tem w\t'ten s\t'tku\t'tku \t'to co\t'to j\t'to tr\t'to ty\t'to wi\t'toi\t'toi \t'tole\t'tolet\t'traci\t'trze\t'ty t\t'tydz\t'tym s\t'u nas\t'u p\t'u w \t'uja m\t'uk \t'ula\t'unc\t'upe\t'us \t'usc\t'usi \t'uta\t'utk\t'uz ni\t'uz o\t'w ba\t'w h\t'w ja\t'w mag\t'w no\t'w st\t'w tej\t'w ze\t'w zes\t'wa d\t'wana\t'wark\t'warki\t'wdz\t'wejs\t'wejsc\t'wi n\t'wi p\t'wierd\t'wies\t'wiez\t'wil p\t'wlak\t'wole \t'wolne\t'wow\t'wy o\t'wych\t'wyje\t'wyry\t'wyryw\t'y a \t'y bo \t'y dn\t'y dni\t'y i m\t'y ma\t'y nik\t'y no\t'y noz\t'y o \t'y pa\t'y pu\t'y pus\t'y w s\t'y wi\t'y wie\t'y z d\t'yba\t'yba \t'yc d\t'yc dz\t'ych l\t'yea\t'year\t'year \t'yjez\t'yjezd\t'yjn\t'ylo m\t'ym b\t'ym d\t'ym ni\t'ym pr\t'ymac\t'yn mo\t'yna \t'ynie \t'yry\t'yryw\t'yrywa\t'ysi\t'ysla \t'yto\t'z ba\t'z ja\t'z ku\t'z pi\t'z teg\t'z y\t'z ye\t'z yea\t'zala \t'zaln\t'zalni\t'zarn\t'zawi\t'zawie\t'zdza \t'zdzal\t'ze b\t'ze ca\t'ze ch\t'ze go\t'ze ni\t'zeci\t'zekaj\t'zela\t'zew\t'zez \t'ziala\t'zialk\t'zico\t'zie d\t'zie m\t'zie z\t'ziecm\t'zien \t'zimy\t'zimy \t'zjez\t'zjezd\t'zkam \t'zkol\t'znajd\t'zon\t'zore\t'zorem\t'zwo\t'zy b\t'zy dn\t'zy p\t'zy pu\t'zyc d\t'zyjec\t'zyjez\t'zyk\t'zymac\t'zyn \t'zysi\t'zyst\t'zywa\t'zywac\t10 lat\t12 lat\t15 lat\t18 lat\t34\t34 lata\t4\t9 lat\talbo\taz\tbija\tbyla\tcare\tchlopaka\tchyba\tcicha\tciemno\tco jest\tco z\tcorka nie\tdalej\tdni\tdrapie\tdwie godziny\tdzieciom\tdziecmi\tgalerii\ti boje\ti ja\ti nikt\tinaczej nie\tjak nie\tjak placze\tjakies\tjest w\tkopnal\tkopnal mnie\tkto\tkto ma\tlubie\tludzi\tma na\tmagazynie\tmala\tmam 34\tmieszkam\tmniej niz\tmoim\tmoj chlopak\tmowil po\tmysla\tmysla ze\tna osiedlu\tnad\tnam\tnapisala\tniania\tnie bedzie\tnie mamy\tnie powiem\tnigdy\tnikt z\tnim\tniz\to tym\tod poniedzialku\todzywac\tosiedlu\tponiedzialku\tpowiedzial mi\tpowiem\tprzestac\tprzestala\tprzestala sie\tprzez\tprzyjezdza\trano\traz\tsasiadka\tsekret\tsie juz\tsie odzywac\tsiostre\tstarszy\tsyn mowi\tszkola\tszkolach\ttaka\ttelefony\tto co\tto widzi\ttrzy dni\ttygodni\tu nas\tu siebie\tw magazynie\tw szkolach\tw tej\twczoraj w\twejsc\twidzi\twieczorem\twiem\twiem komu\twole\twyrywa\tyear\tz tego\tz year\tzabawy\tzamkneli\tze mna\tze w\tzeby nikt\tzona
-0.1\t' 0 \t' 12\t' 12 \t' 12 d\t' 14\t' 14 \t' 14 l\t' 18\t' 201\t' 22\t' 22 \t' 5 1\t' 5 11\t' 6 l\t' 6 la\t' ad\t' at\t' aut\t' bab\t' babc\t' bar\t' bard\t' bate\t' beda\t' blo\t' blok\t' bo i\t' boi \t' by \t' byle\t' ce\t' cen\t' cent\t' chci\t' co s\t' com\t' comm\t' czem\t' czy\t' czyn\t' dal\t' di\t' do 2\t' do 3\t' do c\t' do n\t' dosy\t' down\t' drze\t' fab\t' fabr\t' fe\t' fer\t' feri\t' foo\t' food\t' g4\t' g40\t' g40 \t' gar\t' gin\t' hi\t' hu\t' i j\t' i l\t' i po\t' i st\t' inf\t' info\t' inte\t' je \t' jezy\t' karm\t' ke\t' kil\t' kims\t' kot\t' kot \t' kra\t' kro\t' kur\t' lato\t' lawe\t' leka\t' lod\t' lub\t' lub \t' ma r\t' ma s\t' malo\t' man\t' men\t' menu\t' mozl\t' najw\t' nie \t' niez\t' no \t' nowy\t' nudo\t' num\t' nume\t' o d\t' o n\t' o t\t' o to\t' obc\t' oboj\t' od 1\t' od k\t' oddz\t' oj \t' oke\t' okej\t' oko\t' okol\t' opin\t' opoz\t' osi\t' osie\t' otwa\t' pa \t' pal\t' pare\t' pat\t' patr\t' pilk\t' po c\t' po p\t' podo\t' poj\t' pom\t' powr\t' rac\t' racz\t' rat\t' razi\t' rob\t' roc\t' rocz\t' rok \t' ros\t' rowe\t' rozm\t' rozr\t' skar\t' slo\t' smu\t' smut\t' spe\t' spec\t' spot\t' spoz\t' sre\t' sred\t' stop\t' sup\t' supe\t' szo\t' szop\t' ta d\t' taa\t' tam\t' tam \t' to\t' to t\t' tra\t' tur\t' u k\t' u ko\t' ucze\t' ukr\t' ukra\t' un\t' uni\t' ur\t' uro\t' urod\t' w co\t' w d\t' w fe\t' w ok\t' w p\t' w pa\t' w wa\t' w za\t' wca\t' wcal\t' wie\t' wied\t' wiel\t' wp\t' wrzu\t' wyp\t' z br\t' z f\t' z fa\t' z gl\t' z ki\t' z nu\t' z r\t' z s\t' z w\t' zac\t' zai\t' zain\t' zal\t' zala\t' zan\t' zani\t' zasi\t' zatr\t' zde\t' zdr\t' zdro\t' ze z\t' zer\t' zero\t' zesp\t' zgl\t' zlo\t' zlob\t' zma\t' zmar\t' zmie\t' zna\t' zyw\t' zywn\t'12 \t'12 d\t'12 do\t'14 \t'14 l\t'14 la\t'17 la\t'2 d\t'2 do\t'2 do \t'201\t'22 \t'40 \t'5 1\t'5 11\t'5 11 \t'a byl\t'a cho\t'a g\t'a ga\t'a go\t'a je \t'a kl\t'a kon\t'a la\t'a lat\t'a lu\t'a maz\t'a nad\t'a pan\t'a pe\t'a pew\t'a pl\t'a pla\t'a pot\t'a pr\t'a raz\t'a rok\t'a w s\t'a w w\t'a wa\t'aa \t'abawa\t'abc\t'abci\t'abry\t'aby s\t'ac a\t'acaj\t'acile\t'acj\t'acu \t'ad dz\t'adna\t'adna \t'adne\t'adne \t'adnyc\t'adom\t'adow\t'adze\t'adze \t'agi \t'ain\t'aint\t'ainte\t'aja j\t'ajba\t'ajbar\t'ajc\t'ajci\t'ajcie\t'aje m\t'ajna\t'ajna \t'ajny\t'ajny \t'ajw\t'ajwa\t'ajwaz\t'ak b\t'ak by\t'ak dl\t'ak g\t'ak go\t'ak j\t'ak je\t'ak na\t'ak w\t'aka z\t'akt\t'aku\t'akuje\t'al si\t'ala g\t'ala r\t'alama\t'alby \t'alek\t'alek \t'ali s\t'alis\t'alism\t'alo s\t'alu\t'aluc\t'aluch\t'aman\t'amana\t'amany\t'amek\t'amek \t'amien\t'amoc\t'amoch\t'anac\t'anach\t'ang\t'aniac\t'anie\t'anie \t'anim\t'anim \t'ank \t'ank z\t'anoc \t'ans \t'arcia\t'arcie\t'ardzo\t'are \t'aren\t'arki\t'arki \t'arkow\t'arl\t'arlam\t'armi\t'as d\t'asil\t'asne\t'ast \t'aste\t'asuj \t'asza \t'at w\t'ata m\t'atc\t'ate \t'ateri\t'atko\t'atkow\t'ato \t'atrzy\t'aut\t'awe \t'awek\t'awek \t'awna\t'awna \t'awowa\t'awowc\t'ay \t'az n\t'az ni\t'az z\t'azie \t'azy n\t'b d\t'b dl\t'b dla\t'b w\t'babc\t'babci\t'bank \t'bate\t'bater\t'bawa\t'bawa \t'beda\t'beda \t'ber\t'biega\t'bija\t'bija \t'bila\t'bili \t'bilis\t'bine\t'bine \t'bio\t'biono\t'blok\t'bloki\t'bo i\t'boi \t'brak \t'by mo\t'byc o\t'byle\t'bym p\t'c a\t'c st\t'c sta\t'c wi\t'caly \t'cam\t'cas\t'cast\t'ce a\t'ce c\t'ce mo\t'ce po\t'ce ro\t'cej p\t'centr\t'ch ch\t'chal\t'chcia\t'chody\t'choo\t'chool\t'ci po\t'cia i\t'ciagi\t'cial\t'cic \t'cie t\t'cile\t'cilem\t'cjal\t'cjaln\t'cka\t'cka \t'co je\t'co s\t'co zr\t'comm\t'commu\t'cos s\t'cow \t'cy p\t'cyj\t'cyjn\t'cze j\t'czek \t'czemu\t'czens\t'czone\t'czuc\t'czy b\t'czyn \t'd 1\t'd 12\t'd 12 \t'd bl\t'd blo\t'd do\t'd dz\t'd dzi\t'd ki\t'd ni\t'd nie\t'd po\t'd ty\t'd tyg\t'd wc\t'd wcz\t'dale\t'dam\t'dan\t'dawa\t'dawna\t'dca\t'ddz\t'decy\t'dla c\t'dla k\t'dla o\t'dlo\t'dluz\t'dluze\t'dne z\t'dnyc\t'dnych\t'do 17\t'do 2\t'do 3\t'do 3 \t'do c\t'do ka\t'do n\t'dosy\t'dosyc\t'down\t'downa\t'drow\t'drowi\t'drze\t'drzew\t'dsz\t'dszk\t'dszko\t'dusz\t'dy wi\t'dys \t'dz m\t'dz mi\t'dza s\t'dzi m\t'dzi s\t'dzie\t'dzil\t'dzm\t'dzo\t'dzo \t'e 2\t'e bar\t'e bed\t'e cz\t'e dn\t'e dni\t'e ho\t'e hom\t'e i b\t'e i t\t'e i w\t'e ki\t'e kie\t'e lan\t'e mog\t'e mus\t'e my \t'e o t\t'e odd\t'e odp\t'e pol\t'e row\t'e ta\t'e ty\t'e w k\t'e w o\t'e wra\t'e wyr\t'e zad\t'e zos\t'ec m\t'ec p\t'ec w\t'ec wi\t'ecja\t'ecjal\t'ecka\t'ecka \t'ecy \t'eczka\t'eczon\t'eczu\t'eczu \t'eczy \t'edni\t'ednio\t'edsz\t'edszk\t'edys\t'edys \t'edz m\t'ef m\t'ega\t'ego k\t'ej mo\t'ej po\t'ej wa\t'ejd\t'ejsz\t'ejsze\t'ek w\t'ek w \t'ekarz\t'ekr\t'eks\t'ele\t'eli n\t'elil\t'elil \t'elno\t'elnol\t'em o \t'em za\t'emocy\t'en b\t'en by\t'enc\t'ener \t'enie \t'enied\t'enil\t'entr\t'entre\t'enu \t'ereso\t'ero\t'erog\t'erow\t'ers\t'ery\t'esci\t'esia\t'esiec\t'esil\t'esil \t'eso\t'esow\t'esowa\t'espol\t'est \t'estan\t'esz\t'ete \t'etl\t'ety n\t'ewa \t'ewi\t'ewie\t'ewni\t'ewnie\t'ewno\t'ewno \t'ez t\t'ezdz\t'eze r\t'ezyk\t'ezyk \t'f m\t'fab\t'fabr\t'fabry\t'fajna\t'fajny\t'feri\t'ferie\t'fia\t'foo\t'food\t'food \t'forma\t'g40\t'g40 \t'gal\t'gam\t'gar\t'ge pr\t'ge w\t'gh \t'giej\t'giej \t'glodu\t'go k\t'gole\t'gole \t'gow\t'gow \t'gro\t'grod\t'gry\t'h ch\t'h cho\t'ham\t'ham \t'hce m\t'hce p\t'hce r\t'hcia\t'hcial\t'hody\t'hody \t'hoo\t'hool\t'hool \t'i cie\t'i cor\t'i l\t'i mi \t'i mow\t'i par\t'i pok\t'i pow\t'i pra\t'i so\t'i spr\t'i str\t'i u\t'i zab\t'ia bi\t'ia i\t'ia i \t'ia z \t'iac z\t'iadk\t'iadom\t'iagi\t'iagi \t'iale\t'ialek\t'iani\t'ibl\t'ic p\t'icji\t'icji \t'icow\t'icow \t'ie mu\t'ie pa\t'ie sc\t'iec w\t'iecka\t'iecy\t'iecy \t'iecze\t'iedys\t'iedzy\t'iega\t'iego\t'iego \t'iejsz\t'ieka \t'iekn\t'iele\t'ieli\t'iem o\t'ien \t'ien b\t'ienil\t'iero\t'ierog\t'iesil\t'ieta\t'iete\t'iete \t'ietl\t'iewa\t'iez p\t'ieza\t'ieze\t'ieze \t'ii \t'ij m\t'ij mi\t'ija \t'ili\t'ili g\t'ilis\t'ilism\t'ilo\t'ily\t'ily \t'im sa\t'ims\t'ims \t'ina\t'ina \t'ine\t'ineli\t'inf\t'info\t'infor\t'inia \t'inien\t'inneg\t'inny \t'innym\t'ion\t'ione\t'ione \t'iono\t'iono \t'ity c\t'iu s\t'iwe\t'iwe \t'iz 3\t'iz 3 \t'j 3\t'j 3 \t'j ko\t'j mo\t'j pol\t'j t\t'j wi\t'ja ch\t'ja ja\t'ja o\t'jak g\t'jak m\t'jak p\t'jal\t'jaln\t'jalne\t'jba\t'jbar\t'jbard\t'je c\t'jej r\t'jemu\t'jemu \t'jest \t'jezd\t'jezdz\t'jezy\t'jezyk\t'jna\t'jna \t'jny k\t'jsz\t'jsze\t'jsze \t'jwa\t'jwaz\t'jwazn\t'k by\t'k dl\t'k dlu\t'k dzi\t'k dzw\t'k g\t'k go\t'k go \t'k na\t'k o\t'k po\t'k zy\t'k zyw\t'ka je\t'ka mi\t'ka ro\t'kal \t'kam p\t'kanie\t'karg\t'karm\t'karmi\t'kasu\t'kasuj\t'kej\t'ki ni\t'ki po\t'ki wa\t'ki z\t'kil\t'kilka\t'kilo \t'kims\t'kims \t'klucz\t'knie \t'ko a\t'ko a \t'ko mi\t'ko s\t'kogos\t'koli\t'kolic\t'koln\t'kolon\t'kom\t'kot \t'kradz\t'kto t\t'ku ko\t'ku z \t'kuje \t'kur\t'l dow\t'l ma\t'l si\t'l sie\t'la b\t'la ca\t'la g\t'la na\t'la z\t'la z \t'lam 2\t'lam w\t'laman\t'lap\t'lat w\t'latek\t'lato\t'lato \t'lawe\t'lawek\t'lby \t'le d\t'le i \t'le p\t'le si\t'lej r\t'leka\t'lekar\t'lem n\t'lem w\t'lenie\t'letn\t'letni\t'li go\t'lic\t'lice\t'lice \t'licji\t'liw\t'liwe\t'liwe \t'lka m\t'lnol\t'lnole\t'lo \t'lo s\t'lo si\t'lobk\t'lodne\t'lodny\t'lodu\t'lodu \t'loki\t'lokie\t'loni\t'lonie\t'lony\t'lony \t'losic\t'lub d\t'lub w\t'lubi\t'lucha\t'ludzi\t'ly a\t'm dor\t'm i \t'm i j\t'm nie\t'm o \t'm po \t'm ra\t'm sa\t'm sin\t'm sy\t'm sz\t'm ws\t'm z g\t'm z n\t'm zai\t'ma go\t'ma m\t'ma na\t'ma po\t'ma r\t'ma ro\t'ma s\t'ma z \t'majc\t'majci\t'malo\t'malo \t'maluc\t'mam n\t'mana\t'mana \t'many\t'many \t'marl\t'mek\t'mek \t'mek w\t'men\t'menu\t'menu \t'mer \t'mi na\t'miany\t'mieci\t'mien\t'mieni\t'miera\t'mlodz\t'mmu\t'mmun\t'mmuni\t'mnien\t'mnij\t'mnij \t'moch\t'mocho\t'moj k\t'mowa \t'mowic\t'moze\t'mozl\t'mozli\t'mu d\t'mu t\t'mu to\t'munit\t'mut\t'mute\t'mutek\t'my si\t'my w \t'n by\t'n byc\t'n ma\t'n ma \t'n st\t'n str\t'n ws\t'n wsz\t'na j\t'na je\t'na ka\t'na la\t'na na\t'na pe\t'na pr\t'na za\t'nad d\t'najba\t'najw\t'najwa\t'nal m\t'nam \t'nczo\t'nczon\t'nczym\t'ne z \t'nek\t'nfo\t'nfor\t'nform\t'nia n\t'niac\t'niach\t'nicy\t'nicy \t'nie c\t'nie i\t'nied\t'niedz\t'niejs\t'nien \t'niete\t'niez\t'nij m\t'nile\t'nilem\t'nio\t'nion\t'niow\t'nity\t'nity \t'niu s\t'niz 3\t'nk \t'nk z\t'nk zy\t'nki i\t'nneg\t'nnego\t'nny \t'nnym\t'nnym \t'no i\t'no i \t'no n\t'no ni\t'nocy\t'nocy \t'nol\t'nole\t'nolet\t'nosc \t'nowy\t'ns \t'ntre\t'ntre \t'nudo\t'nudow\t'num\t'nume\t'numer\t'ny k\t'ny te\t'o 3 \t'o a\t'o bo\t'o c\t'o cz\t'o jak\t'o o m\t'o ro\t'o rob\t'o ty\t'o zg\t'o zgl\t'obin\t'obine\t'obk\t'obl\t'oboje\t'oc p\t'ocho\t'ochod\t'ocia\t'ociag\t'ocze\t'oczek\t'od 1\t'od 12\t'od b\t'od bl\t'od k\t'od ki\t'od po\t'od ty\t'od wc\t'odam\t'odaw\t'odawa\t'oddz\t'odne\t'odne \t'odnia\t'odny\t'odny \t'odob\t'ody\t'ody n\t'ogad\t'ogada\t'oge w\t'ogi\t'ogos\t'ogos \t'ogrod\t'oim\t'oj k\t'oj ko\t'oja o\t'ojde\t'ojde \t'ojn\t'oke\t'okej\t'okie\t'okiem\t'okol\t'okoli\t'ol d\t'ol do\t'oletn\t'olic\t'olicy\t'oloni\t'olsku\t'omi\t'omm\t'ommu\t'ommun\t'omnie\t'omnij\t'omu d\t'omu t\t'omy\t'onczo\t'onile\t'ood\t'ood \t'opin\t'opini\t'opoz\t'opozn\t'opros\t'orc\t'ormac\t'orn\t'oroz\t'orozm\t'os d\t'os si\t'osc \t'osied\t'osla\t'osla \t'osle \t'osli\t'osp\t'ostu\t'ostu \t'osyc\t'osyc \t'ot m\t'otk\t'otka\t'otka \t'otkan\t'otni\t'otw\t'otwa\t'otwar\t'owe \t'ower\t'owero\t'owic\t'owic \t'owini\t'owka\t'owka \t'owna\t'owna \t'owr\t'owro\t'owrot\t'oz \t'oza \t'oze\t'ozli\t'ozliw\t'ozma\t'ozmaw\t'ozmo\t'ozmow\t'ozr\t'ozry\t'ozryw\t'ozwoj\t'p p\t'pa w\t'pa ws\t'pare\t'pare \t'parko\t'pat\t'patr\t'pec\t'pecj\t'pecja\t'pelno\t'per\t'pewni\t'pewno\t'pia \t'piec \t'pilk\t'pilka\t'pini\t'pinia\t'pis\t'po c\t'po p\t'pob\t'pobi\t'pobie\t'pocia\t'pod b\t'podaw\t'podo\t'podob\t'poj\t'pojde\t'pol d\t'poroz\t'potk\t'potka\t'powr\t'powro\t'pozna\t'pres\t'pros\t'prost\t'przem\t'przyj\t'przyr\t'py \t'pytam\t'rab\t'rabi\t'racaj\t'racze\t'rak \t'ram z\t'rawe\t'rawe \t'razi\t'razie\t'rcia\t'rcia \t'rdzo\t'rdzo \t'redn\t'redni\t'reks\t'rene\t'rener\t'reso\t'resow\t'rka p\t'rki \t'rki i\t'rkow\t'rkowa\t'rlam\t'rlam \t'rmac\t'rmacj\t'robin\t'robl\t'rocz\t'rocze\t'rogi\t'rogi \t'rok \t'rosla\t'rosli\t'rost\t'rostu\t'rowe\t'rower\t'rowi\t'rowie\t'roza\t'roza \t'rozma\t'rozmo\t'rozr\t'rozry\t'rozwo\t'rtuj\t'rug\t'ryt\t'ryw\t'rzas\t'rzeli\t'rzem\t'rzemo\t'rzewa\t'rzy \t'rzyj\t'rzyjd\t'rzyje\t'rzypo\t'rzyr\t's o\t's si\t's sie\t's ta\t'samoc\t'schoo\t'siada\t'siadk\t'siec\t'siecy\t'siedl\t'skarg\t'skasu\t'skieg\t'slo\t'smier\t'smu\t'smut\t'smute\t'sne\t'sowac\t'sowan\t'spec\t'specj\t'spo\t'spol \t'spot\t'spotk\t'spoz\t'spozn\t'sre\t'sred\t'sredn\t'st o\t'st o \t'stan \t'stko\t'stko \t'sto\t'stop \t'stu \t'suj \t'sun m\t'sun w\t'sup\t'supe\t'super\t'syc \t'sza n\t'szal \t'szk\t'szka\t'szop\t'szta\t'szy p\t't do\t't l\t'ta d\t'ta dr\t'ta s\t'ta w\t'ta w \t'taa\t'tak\t'tak d\t'tak p\t'tan \t'te d\t'tem d\t'ter \t'teri\t'tez p\t'tkan\t'tkani\t'tkie\t'tko \t'tkow\t'tle \t'tna\t'tna \t'tnia\t'tnia \t'to c\t'to mn\t'to to\t'to ze\t'to zg\t'tok\t'top\t'tra\t'trawa\t'trene\t'trza\t'trzas\t'twa\t'twar\t'twart\t'ty \t'ty ce\t'ty j\t'ty je\t'tym p\t'u al\t'u byl\t'u ci\t'u d\t'u sie\t'ub d\t'ub dl\t'ub w\t'ucha\t'ucil\t'udow\t'udow \t'ugiej\t'ugo t\t'uj \t'ukr\t'ukra\t'ult\t'um \t'ume\t'umer\t'umer \t'umi\t'umie\t'umier\t'un m\t'un w\t'un ws\t'unek\t'unek \t'unit\t'unity\t'upa w\t'uper\t'upi\t'uro\t'urod\t'urodz\t'ust\t'utek\t'utek \t'uty\t'w com\t'w fe\t'w fer\t'w ok\t'w oko\t'w pa\t'w pod\t'w pon\t'w wa\t'w wak\t'w za\t'wac \t'wanie\t'wat\t'wcal\t'wcale\t'wek\t'wek \t'wero\t'werow\t'wic\t'wic \t'widzi\t'wiel\t'wieni\t'wiesi\t'wietl\t'win\t'wini\t'winie\t'wno \t'wnos\t'wnosc\t'wny\t'wny \t'woju\t'woju \t'wowa \t'wowc\t'wowce\t'wowka\t'wrot\t'wrzu\t'wrzuc\t'ws \t'wyp\t'y a\t'y ce\t'y cen\t'y cz\t'y gi\t'y gin\t'y i r\t'y kl\t'y la\t'y mow\t'y os\t'y ost\t'y po\t'y prz\t'y u\t'y w d\t'y w z\t'yc o\t'ydala\t'yjd\t'yjde\t'yjde \t'yjec\t'yjech\t'ylo z\t'ym k\t'ymajc\t'ymi s\t'yn ma\t'yn st\t'ynki\t'ynki \t'ypo\t'ypom\t'ypomn\t'yrod\t'ys \t'yst\t'ystko\t'ytaj\t'ytaj \t'ywn\t'ywno\t'ywnos\t'z 3\t'z 3 \t'z 3 l\t'z br\t'z bra\t'z c\t'z ch\t'z dz\t'z dzi\t'z f\t'z fa\t'z gl\t'z glo\t'z ka\t'z ki\t'z kim\t'z nu\t'z nud\t'z pow\t'z si\t'z to \t'z z \t'za z\t'zabil\t'zadna\t'zadne\t'zadny\t'zai\t'zain\t'zaint\t'zalam\t'zale\t'zamek\t'zanim\t'zasi\t'zasil\t'zatr\t'zatrz\t'zdr\t'zdro\t'zdrow\t'zdy w\t'zdz\t'ze d\t'ze do\t'ze dz\t'ze sa\t'ze te\t'zecie\t'zedsz\t'zef m\t'zek \t'zeli\t'zelil\t'zemo\t'zemoc\t'zemu\t'zemu \t'zesp\t'zespo\t'zewa\t'zewa \t'zgl\t'zi \t'zi m\t'zi s\t'zi si\t'zicow\t'ziec\t'ziej \t'ziez \t'zieze\t'zil\t'zio\t'zka r\t'zko a\t'zko m\t'zkoln\t'zle s\t'zli\t'zliw\t'zliwe\t'zlob\t'zlobk\t'zmar\t'zmaw\t'zmawi\t'zme\t'zmie\t'zmien\t'zmo\t'zmow\t'zmowa\t'zna\t'znac\t'zniej\t'zo \t'zo p\t'zo po\t'zona\t'zona \t'zone\t'zone \t'zop\t'zry\t'zryw\t'zta\t'zuca \t'zucil\t'zwoj\t'zwoju\t'zy ni\t'zyj\t'zyjd\t'zyjde\t'zyje\t'zypo\t'zypom\t'zyr\t'zytaj\t'zywn\t'zywno\t0\t12\t12 do\t14\t14 lat\t17 lat\t22\t3 lat\t3 lata\t5 11\t6 lat\tangielskiego\tbank\tbank zywnosci\tbardzo\tbeda\tbezpieczenstwo\tblokiem\tboi\tbrak\tby\tcala rodzina\tcalej rodziny\tcaly\tcentre\tchce porozmawiac\tchce rozmawiac\tchce wiedziec\tciezko mi\tcommunity\tcommunity centre\tcos sie\tczemu\tdla calej\tdla dziewczyn\tdla nas\tdla rodziny\tdlugo\tdlugo to\tdo 17\tdo 3\tdo kalendarza\tdorosla\tdorosle\tdosyc\tdowna\tdrugiej\tdrzewa\tdziecka\tdziewczyn\tfajna\tfajny\tferie\tfood\tg40\tgdzie sie\tglodne\tglodny\tglodu\tgrupa wsparcia\ti stracilem\ti zabawa\tidzie\tidzie z\tinnego\tinnym\tjak dlugo\tjak go\tje\tjedzenie\tjest\tjestem w\tjezyk\tkazdy wiek\tkiedys\tkilka\tkilka miesiecy\tkilo\tkims\tkogos\tkomu\tkomu to\tkonczymy\tkot\tkradzieze\tkradzieze rowerow\tkto to\tlato\tlawek\tlub\tmalo\tmenu\tmiesiecy\tmlodziez\tmniej wazne\tmoja corka\tmowic\tmozliwe\tna pewno\tna razie\tnad dziecmi\tnajbardziej\tnajwazniejsze\tnie\tnie chce\tnie przychodzi\tnie zgadza\tniz 3\tno\tnudow\tnudzi sie\tnumer\tod 12\tod tygodnia\tod wczoraj\todebrali\todpowiedz\todrobine\toj\tokolicy\topieka nad\topinia\topoznienie\topoznienie rozwoju\tpa\tpare\tparki i\tparkowanie\tpewnie\tpewno\tpieniedzy\tpilka\tpo polsku\tpo prostu\tpobili\tpociagi\tpod blokiem\tpodawac\tpodstawowa\tpodstawowce\tpodstawowka\tpojde\tpolicji\tpolsku\tponiedzialek\tpoprosze\tporozmawiac\tpowiedz mi\tpowinien\tpowinien byc\tprostu\tprosze o\tprzemocy\tprzestan\tprzydalaby\tprzydalaby sie\tprzyjde\tprzypomnienie\tprzypomnij\tprzypomnij mi\traczej\trazie\troczek\trodzicow\trok\trowerow\trozmawiac\trozmowa\trozwoju\trzucil\tsamochody\tsamochody na\tschool\tsie nie\tskasuj\tskonczone\tsmieci\tsmutek\tspokoj\tsportu\tsprawy\tstop\tstracilem\tstrzelil\tsyn ma\tsyn strzelil\tszkola podstawowa\ttam\tto mnie\tto wszystko\tto zglosic\ttrawa\ttrener\ttygodnia\tumarlam\tumieram\tumieram z\tusun wszystko\tw community\tw ferie\tw okolicy\tw podstawowce\tw poniedzialek\tw wakacje\twcale\twiecej policji\twiedziec\twiedziec wiecej\twielkanoc\twsparcia\twsparcie\twszystko\twszystko o\twydarzenia\tz glodu\tz kims\tz nudow\tza maz\tzabawa\tzadne\tzadne z\tzajecia i\tzajecia w\tzalamana\tzalamany\tzamek\tzamek w\tzamkniete\tzanim\tzatrzymajcie\tzdrowie\tzespol\tzespol downa\tzgadza\tzgadzam\tzgadzam sie\tzglosic\tzle sie\tzmiany\tzrobiono\tzywnosci
-0.2\t' 1 \t' 3 d\t' 3 dz\t' 3 l\t' 3 la\t' 5 d\t' 5 do\t' 7 l\t' 7 la\t' ale\t' ale \t' bal\t' bat\t' bede\t' by p\t' byla\t' caly\t' ciem\t' co j\t' dajc\t' dala\t' dam\t' dawn\t' dep\t' dlug\t' dniu\t' do g\t' do m\t' dod\t' doda\t' dopi\t' dor\t' doro\t' dzg\t' dzgn\t' fa\t' faj\t' gard\t' gdy\t' gi\t' gla\t' glas\t' gro\t' i gr\t' i zo\t' idz\t' idzi\t' inn\t' jako\t' jesz\t' kan\t' kana\t' kilk\t' kob\t' kobi\t' konc\t' kop\t' kosi\t' land\t' lud\t' ludz\t' ma 7\t' ma g\t' musi\t' my \t' na b\t' na g\t' na k\t' na r\t' nad\t' najb\t' nar\t' nark\t' ne\t' ner\t' nerw\t' nie\t' nies\t' nocy\t' nog\t' o mn\t' o z\t' o za\t' obi\t' ocz\t' oczy\t' od 5\t' od d\t' od p\t' ogro\t' ok \t' pog\t' poga\t' popr\t' porz\t' pozn\t' prac\t' proc\t' psy\t' psyc\t' ratu\t' robi\t' sa d\t' sini\t' skl\t' skle\t' slow\t' sobo\t' spi \t' spor\t' stre\t' swia\t' szk\t' szko\t' tar\t' targ\t' tem\t' temu\t' to r\t' tor\t' trup\t' ty\t' uci\t' ucie\t' uk\t' us\t' w ca\t' w k\t' w ki\t' w pi\t' w z\t' wars\t' waz\t' we\t' wo\t' wspa\t' wyd\t' wyda\t' wykl\t' wyko\t' wyra\t' wyst\t' z dz\t' z l\t' z n\t' z os\t' z pr\t' zadn\t' ze m\t' zep\t' zeps\t' zmia\t'0 p\t'00 \t'19 \t'3 d\t'3 dz\t'3 dzi\t'5 d\t'5 do\t'5 do \t'7 la\t'7 lat\t'a 7\t'a 7 \t'a 7 l\t'a al\t'a ale\t'a ba\t'a boi\t'a dla\t'a dor\t'a dro\t'a drz\t'a i c\t'a i t\t'a je\t'a o p\t'a opi\t'a pa\t'a pie\t'a por\t'a prz\t'a ra\t'a sm\t'a smi\t'a ta\t'a te\t'a tym\t'a we\t'a z k\t'a zm\t'a zmi\t'abcia\t'abija\t'abil \t'aby \t'acje\t'acje \t'acuje\t'acze \t'adl \t'adn\t'aha\t'aha \t'aj s\t'ajb\t'ak dz\t'ak ma\t'akie \t'ako \t'al sp\t'aleni\t'am 12\t'am 14\t'am 15\t'am do\t'am no\t'am t\t'am ze\t'ami k\t'ami s\t'amy s\t'ana \t'anap\t'anapk\t'and\t'andl\t'andlo\t'anki\t'ansz\t'apk\t'apki\t'apki \t'apom\t'arci\t'are l\t'arkot\t'arla\t'arm\t'arn\t'aru\t'aru \t'arzen\t'as w \t'asze\t'aszej\t'aszni\t'ata t\t'atow\t'aw t\t'awiac\t'awk\t'az na\t'az s\t'azal\t'azde\t'ba d\t'ba do\t'bal\t'bar\t'bard\t'bardz\t'bat\t'bcia\t'bcia \t'bcie\t'bede\t'bede \t'biet\t'bilem\t'bili\t'bin\t'blo\t'bok\t'bot\t'bote\t'bote \t'bra \t'brze\t'bus \t'by p\t'by po\t'by s\t'by si\t'byla\t'bylam\t'bym k\t'c ni\t'c nie\t'c to\t'c to \t'c z d\t'c z t\t'caly\t'ce ma\t'ce r\t'ce za\t'chol\t'cholo\t'cia n\t'cia p\t'ciem\t'co d\t'co j\t'co ro\t'co si\t'cuje\t'cuje \t'cy g\t'czona\t'czy t\t'czymy\t'czyw\t'czywi\t'd 5\t'd 5 \t'd 5 d\t'd m\t'd wi\t'daj \t'daj d\t'dal \t'dalab\t'dalo\t'dalo \t'dawn\t'dlor\t'dlord\t'dlugo\t'do 11\t'do g\t'do m\t'do mn\t'dobra\t'dod\t'doda\t'dodaj\t'dol\t'dopi\t'dopie\t'dor\t'doro\t'doros\t'dowan\t'dz \t'dzeni\t'dzg\t'dzgn\t'dziel\t'dzin\t'dzin \t'dzina\t'e boi\t'e chc\t'e dam\t'e dl\t'e dla\t'e gr\t'e i s\t'e jed\t'e ko\t'e o p\t'e pa\t'e pe\t'e pij\t'e sch\t'e slo\t'e szk\t'e tr\t'e z t\t'e ze\t'e zg\t'e zga\t'e zl\t'e zla\t'eba \t'ebr\t'ebra\t'ec z\t'ec z \t'eci p\t'ecy\t'ecz \t'eczen\t'eda\t'eda \t'edaj\t'edaje\t'ede \t'edne\t'eds\t'ego i\t'ej ma\t'ej ro\t'ej u\t'ej ul\t'ejdz\t'ejdzi\t'ek i\t'ek st\t'eka \t'ekar\t'eki \t'ekt\t'eku\t'ekun\t'elnic\t'elski\t'em pe\t'em te\t'emoc\t'emy\t'emy \t'en w\t'ence\t'ence \t'enda\t'enie\t'eniu\t'eniu \t'ent\t'enta\t'epsu\t'epsut\t'epszy\t'ere\t'eres\t'erie\t'erie \t'espo\t'eszl\t'ewa\t'ewaj\t'ewaja\t'faj\t'fas\t'ga w\t'ga w \t'gad\t'gan\t'gard\t'gaz\t'gdy\t'ge p\t'gini\t'glodn\t'gly\t'gly \t'go i \t'gu p\t'gu pr\t'h pro\t'hala\t'hce w\t'hil\t'hill\t'hill \t'hol\t'holo\t'holog\t'howac\t'i au\t'i aut\t'i b\t'i by\t'i byl\t'i cz\t'i gro\t'i i \t'i i p\t'i j\t'i kt\t'i kto\t'i no\t'i nog\t'i poc\t'i ro\t'i rob\t'i szk\t'i w d\t'i wol\t'iac\t'iac \t'ian\t'ic ni\t'ic t\t'ic to\t'ic za\t'icja\t'icja \t'icy g\t'idzi\t'idzie\t'ie cz\t'ie je\t'ie ko\t'ie la\t'ie t\t'ie zg\t'iec z\t'ieci\t'iedl\t'ieku\t'iekun\t'ieniu\t'iera\t'iero \t'ies \t'iet\t'ietn\t'iewaj\t'iez \t'iezy\t'iezy \t'ij \t'il g\t'il j\t'il ja\t'ili \t'ilka\t'ilka \t'ill\t'ill \t'ilo \t'in \t'ingu\t'ingu \t'iniak\t'inie \t'inn\t'inte\t'inter\t'iny\t'iny \t'is s\t'ite\t'ite \t'ity\t'ity \t'j mi\t'j mi \t'j ro\t'j rod\t'j ta\t'j tak\t'j u\t'j ul\t'j uli\t'ja d\t'jade\t'jade \t'jak b\t'jako\t'jako \t'je da\t'je t\t'jej g\t'jesz\t'jeszc\t'jez\t'ji s\t'jny\t'jny \t'k dz\t'k w \t'ka by\t'ka na\t'ka ty\t'kac \t'kacje\t'kam \t'kanap\t'kawk\t'kawki\t'kaz \t'kazal\t'kazde\t'ke do\t'ki p\t'ki pr\t'kilk\t'kip\t'kis s\t'klep\t'klep \t'ko m\t'kob\t'kobi\t'kobie\t'kod\t'koj \t'kojn\t'konie\t'kop\t'kosi\t'kosia\t'koty\t'kotyk\t'kto c\t'ku \t'ku k\t'ku z\t'kun\t'l i\t'l i \t'l po \t'l sp\t'l u\t'l u \t'la bo\t'la mo\t'la po\t'laby \t'lami\t'land\t'landl\t'latki\t'le j\t'le w\t'lek \t'len\t'lep \t'li si\t'licja\t'lil \t'line \t'll \t'lne o\t'lodn\t'loga\t'loga \t'lord\t'lord \t'low\t'luch\t'lucz\t'lud\t'ludz\t'lugo\t'lugo \t'lym r\t'm 12\t'm 12 \t'm 14\t'm 14 \t'm 15\t'm 15 \t'm 3 \t'm 3 d\t'm ci\t'm cz\t'm k\t'm mo\t'm na\t'm pe\t'm pew\t'm po\t'm to\t'm zgo\t'ma 7\t'ma 7 \t'ma co\t'ma mo\t'maci\t'macie\t'macj\t'marla\t'maw\t'mawi\t'mawia\t'mi k\t'mi kt\t'mi s\t'mi wi\t'mian\t'miane\t'miem\t'mier\t'miet\t'mowa\t'ms \t'mu si\t'mu w\t'musi\t'my da\t'my t\t'na bo\t'na g\t'na k\t'na ra\t'na ty\t'na we\t'na zm\t'nac \t'nad\t'najb\t'napk\t'napki\t'nark\t'narko\t'narz\t'narz \t'nasze\t'ndl\t'ndlo\t'ndlor\t'ne od\t'nek s\t'ngu\t'ngu \t'ngu p\t'ni wo\t'nic n\t'nice\t'nie u\t'niec\t'niec \t'nii\t'nii \t'nij\t'nij \t'nila\t'nilam\t'niz\t'nna\t'nna \t'no p\t'noc p\t'nos\t'nosc\t'nosci\t'nozem\t'nsz\t'nter\t'ntere\t'ny pr\t'ny t\t'o 11\t'o 11 \t'o 16\t'o 16 \t'o 17\t'o 17 \t'o ca\t'o czy\t'o gar\t'o i d\t'o je\t'o kal\t'o pow\t'o pro\t'o spr\t'o tym\t'obci\t'obcie\t'obiet\t'obio\t'obion\t'obot\t'obote\t'obra\t'obra \t'obrz\t'obrze\t'obus \t'oc d\t'oczn\t'oczy \t'oczyw\t'od 5\t'od 5 \t'od d\t'od wi\t'odaj\t'odaj \t'odp\t'odzin\t'oga \t'oga w\t'oge\t'oge \t'oge p\t'ogow\t'ogow \t'oim \t'ojec\t'okaz \t'oko\t'okoj \t'okojn\t'okro\t'oku\t'oku k\t'ola \t'ola p\t'olec\t'olne \t'olo \t'ologa\t'omogl\t'omu s\t'omu w\t'on n\t'one \t'oniec\t'onila\t'ono \t'onty\t'op \t'opaki\t'opie \t'opier\t'opr\t'opro\t'ord\t'oros\t'orosl\t'ory \t'orz\t'orza\t'orzad\t'os b\t'os by\t'os i\t'os in\t'os t\t'os w \t'osci \t'osia\t'osiar\t'osoba\t'ostre\t'ote \t'otyki\t'ow i\t'ow i \t'ow na\t'owad\t'owadz\t'owana\t'owe\t'owin\t'own\t'ownic\t'ows\t'oza t\t'ozem\t'ozem \t'ozm\t'ozna\t'ozni\t'ozwo\t'ozwol\t'pa d\t'pa dl\t'padk\t'paki\t'parc\t'parci\t'parki\t'pi \t'pie i\t'pieka\t'pin\t'pki\t'pki \t'po pr\t'pog\t'poga\t'pogad\t'pojec\t'pole\t'polec\t'popr\t'popro\t'porz\t'porza\t'powin\t'pozni\t'pozwo\t'prac\t'prawa\t'proc\t'prow\t'prowa\t'prza\t'przat\t'przys\t'psu\t'psut\t'psyc\t'psych\t'pszy\t'pszy \t'pus\t'rach\t'rach \t'ratow\t'ratu\t'rawi\t'rawie\t'raz s\t're l\t'rka w\t'rkot\t'rkoty\t'rla\t'rnie\t'ro o\t'robio\t'roc \t'roch\t'rode\t'rode \t'rogo\t'rogow\t'roku\t'roku \t'rot\t'row\t'rowa\t'rowad\t'rozm\t'rto\t'rtu\t'rugie\t'rup \t'rwsza\t'ry s\t'rz \t'rzad\t'rzadn\t'rzat\t'rzata\t'rze t\t'rzeba\t'rzeds\t'rzel\t'rzuci\t'rzys\t's by \t's in\t's inn\t's od\t'sa d\t'sad\t'sadz\t'sci \t'scie\t'scie \t'siar\t'siark\t'sie r\t'sini\t'sinia\t'sji\t'sji \t'skim\t'skim \t'skl\t'skle\t'sklep\t'slow\t'slowa\t'smiet\t'smy z\t'sobo\t'sobot\t'son\t'sowa\t'spar\t'sparc\t'spe\t'spi \t'sprza\t'sprze\t'st \t'st sl\t'stan\t'ste\t'stec\t'stecz\t'strac\t'stres\t'stro\t'stu\t'sut\t'swia\t'swiat\t'swie\t'swiet\t'sych\t'sycho\t'szczu\t'sze p\t'szni\t'sznie\t'szy r\t't o \t't sl\t't st\t't t\t't w d\t't w m\t'ta mn\t'ta o\t'targ\t'taw t\t'te \t'temu\t'temu \t'teres\t'tery\t'tke\t'tke \t'tko\t'tny\t'tny \t'to cz\t'to pr\t'to r\t'to ro\t'to t\t'top \t'tora\t'tory\t'tory \t'tos b\t'tos t\t'towa\t'tr \t'trac\t'tres\t'tresu\t'trup\t'trup \t'tu s\t'two\t'ty o\t'tyki\t'tyki \t'tym d\t'tym r\t'tyn\t'u by\t'u ko\t'u kol\t'u si\t'u wa\t'u zam\t'ubie\t'ubie \t'ucze\t'udy\t'udzi \t'udzie\t'ugie\t'ugo\t'ugo \t'uja\t'uja \t'uje t\t'uje z\t'ujem\t'ujemy\t'uki\t'umiem\t'upa d\t'uper \t'ura\t'urat\t'urato\t'urk\t'uszk\t'uszka\t'w b\t'w ca\t'w co\t'w i\t'w i \t'w j\t'w k\t'w ki\t'w mo\t'w na\t'w na \t'w pi\t'w por\t'w prz\t'w s\t'w si\t'w sie\t'w sza\t'wad\t'wadz\t'wadzi\t'waja\t'waja \t'wali \t'wam \t'wani\t'war\t'wars\t'warsz\t'wart\t'warte\t'wia\t'wiac \t'wiat\t'wie p\t'wie s\t'wien\t'wiet\t'wil\t'wis\t'wisc\t'wisci\t'wki\t'wki \t'wna \t'wnic\t'wnie \t'wno\t'wo \t'wodn\t'wodni\t'wroc \t'wspa\t'wspar\t'wsza\t'wsza \t'wszy \t'wyd\t'wyda\t'wydar\t'wykl\t'wyko\t'wykon\t'wyra\t'wyraz\t'wyst\t'wysta\t'y al\t'y ale\t'y ba\t'y bat\t'y do\t'y i p\t'y naj\t'y pom\t'y st\t'y ty\t'yc m\t'ych m\t'ych p\t'ychol\t'ychow\t'ydalo\t'ydar\t'ydarz\t'ydzi\t'ydzie\t'ykl\t'ykon\t'ykonc\t'yku\t'ym dz\t'ym m\t'ym n\t'ym r\t'ymy\t'ymy \t'ypadk\t'yra\t'yraz\t'yraza\t'ysmy\t'ysmy \t'yt \t'ytam \t'ywi\t'ywis\t'ywisc\t'z chc\t'z do \t'z mi\t'z mi \t'z na \t'z ni\t'z os\t'z oso\t'z poz\t'z to\t'z wi\t'z wie\t'za b\t'za g\t'za na\t'za po\t'zalo\t'zam \t'zam s\t'zapom\t'zata\t'zczu\t'ze sz\t'ze tr\t'zeba\t'zeba \t'zedaj\t'zeds\t'zeg\t'zej u\t'zel\t'zeps\t'zepsu\t'zeszl\t'zgn\t'zieli\t'ziezy\t'zin\t'zin \t'zina\t'zm \t'zma\t'zmia\t'zmian\t'znal\t'znia\t'znia \t'zy ba\t'zy si\t'zy st\t'zyku\t'zymy\t'zymy \t'zywi\t'zywis\t1\t3 dzieci\t5 do\t7 lat\tale\tautobus\tbabcia\tbede\tbylam\tco jesc\tco robic\tco sie\tczyta\tdajcie\tdla mnie\tdni wolne\tdniu\tdo 11\tdo mnie\tdobra\tdodaj\tdodaj do\tdopiero\tdziadek\tdzwonilam\tgrupa dla\tjako\tjeszcze\tkanapki\tkoniec\tkto czyta\tktos by\tlandlord\tludzie\tma 7\tma co\tmam 14\tmam 15\tmartwie\tmartwie sie\tmi wiecej\tmlodziezy\tmoje dane\tmy\tna mnie\tna naszej\tna tym\tnarkotyki\tnas w\tnaszej\tnaszej ulicy\tnie nie\tnie spi\tnocy\tnozem\to mnie\toczywiscie\toczywiscie ze\tod 5\todebral\todpowiedzieli\tok\topieka\tosoba\tparki\tpierwsza\tpierwszy raz\tpisz\tpokaz\tpolicja\tpomocy teraz\tpotrzeba\tpowiedz\tpracuje\tprawa\tpsychologa\tpsychologa w\trobic\trodzin\tschowac\tsie czuje\tsie wracac\tsie ze\tsklep\tslowa\tsobote\tspi\tsprzedaje\tstrasznie\tstresuje\tstresuje sie\tsuper\ttata mnie\ttemu\ttrup\ttym dzieje\tw sobote\twakacje\twolne\twolne od\twroc\twychowanie\twyrazam\tz osoba\tzabija\tze chce\tze nie\tze szkoly\tzeszlym roku\tzmiane
-0.3\t' ap\t' bib\t' bibl\t' bieg\t' by t\t' che\t' chet\t' cho\t' co z\t' czt\t' czte\t' dan\t' dane\t' depr\t' dlu\t' do 1\t' do a\t' do p\t' dola\t' drz\t' drzw\t' ek\t' el\t' gola\t' i cz\t' i pi\t' i ro\t' jezd\t' kale\t' kaw\t' kawa\t' ken\t' kent\t' klub\t' kom\t' komu\t' kopi\t' krad\t' lin\t' ma 6\t' maly\t' mar\t' mart\t' mog\t' mowy\t' najl\t' nas\t' niep\t' noz\t' o m\t' o pr\t' odeb\t' odpi\t' odpo\t' ost\t' ostr\t' pi\t' pies\t' poje\t' pon\t' pot\t' ps\t' pub\t' reki\t' rem\t' remo\t' rog\t' rogu\t' rzec\t' sama\t' same\t' spok\t' swoi\t' szy\t' szyb\t' top\t' troc\t' tu n\t' tymi\t' uczy\t' umi\t' umie\t' usu\t' usun\t' w b\t' w c\t' w cz\t' w ko\t' wc\t' wci\t' wcia\t' wia\t' wiad\t' wolo\t' wor\t' work\t' z ka\t' za p\t' za s\t' zaba\t' zapo\t' zaw\t' zdec\t' zga\t' zgad\t' zglo\t' zgu\t' zgub\t' zmi\t' znal\t'0 r\t'8 l\t'8 la\t'8 lat\t'a 6 l\t'a dos\t'a e\t'a kla\t'a os\t'a rog\t'a szy\t'a tak\t'a tr\t'a wi\t'aba\t'abaw\t'abaw \t'abil\t'acuj\t'acy d\t'ad d\t'adal\t'ade \t'ado\t'adomo\t'adow \t'aga\t'aja t\t'ajec \t'ajl\t'ajle\t'ajlep\t'akby \t'akuj\t'al s\t'ale \t'ale j\t'alend\t'alon\t'am 8\t'am 8 \t'am po\t'am si\t'am w \t'am za\t'amy d\t'apo\t'apomn\t'arc\t'ariu\t'arius\t'arko\t'arto\t'artu\t'artuj\t'artw\t'artwi\t'as w\t'asta\t'atka \t'awie\t'awie \t'awki\t'awki \t'awn\t'az b\t'az by\t'azam \t'azdy \t'azn\t'bab\t'baw\t'baw \t'bci\t'bia \t'bib\t'bibl\t'bibli\t'bie d\t'bies\t'bil\t'blio\t'bliot\t'bu s\t'buj\t'buje\t'buje \t'by dz\t'by t\t'bym n\t'c dl\t'c dla\t'ce co\t'ce p\t'cent\t'chal \t'che \t'chet\t'chetn\t'chla\t'ci p\t'ci s\t'ci sa\t'ciaga\t'ciala\t'cie l\t'cieka\t'ckie\t'ckiem\t'co z\t'corka\t'cos i\t'cos p\t'cow\t'cu \t'cu z\t'cu za\t'cuj\t'cy d\t'cy na\t'cz \t'czat\t'cze s\t'czem\t'czte\t'czter\t'czu \t'd a\t'd al\t'd ma\t'd p\t'd sz\t'd szk\t'd z\t'dam \t'dane\t'dane \t'dar\t'darz\t'darza\t'deb\t'debr\t'debra\t'dec\t'dech\t'dechl\t'dle\t'dlu\t'dlug\t'dne \t'do 1\t'do a\t'do p\t'dola\t'dola \t'domo\t'dow \t'dpi\t'dpis\t'dpo\t'dpow\t'dpowi\t'drz\t'drzw\t'drzwi\t'dyc\t'dych\t'dych \t'dzi t\t'dziad\t'e ci\t'e dan\t'e i m\t'e kop\t'e lat\t'e pos\t'e pro\t'e rek\t'e sam\t'ead\t'ead \t'ebral\t'ebu\t'ebuj\t'ebuje\t'eby d\t'echl\t'echla\t'eci s\t'ecki\t'eckie\t'edle\t'edz \t'egam\t'egam \t'ej f\t'ej gr\t'ejka\t'ejka \t'ek s\t'ekan\t'ekani\t'eli\t'emon\t'emont\t'emu s\t'endar\t'enst\t'enstw\t'epo\t'er m\t'eria \t'ero \t'erw\t'es s\t'esc\t'escie\t'esj\t'esji\t'esji \t'est d\t'est m\t'esu\t'esuj\t'esuje\t'etli\t'etlic\t'etnie\t'ew \t'ewam\t'ewod\t'ewodn\t'ezd\t'gadz\t'gadza\t'gam \t'get\t'gin\t'gla\t'glosi\t'glown\t'gni\t'go to\t'go tu\t'gola\t'gos \t'gramy\t'gub\t'gubi\t'h sc\t'hac w\t'hal \t'het\t'hetn\t'hetni\t'hla\t'i i m\t'i mi\t'i nad\t'i st\t'i tn\t'iade\t'iadek\t'iadow\t'iaga\t'iaka\t'iaka \t'ialab\t'iar\t'iark\t'ias\t'iast\t'ibli\t'iblio\t'ic wi\t'icy n\t'ie c\t'ie ch\t'ie my\t'ie o \t'ie tr\t'ie tu\t'ie us\t'ie zm\t'iecki\t'iedz \t'iegam\t'iep\t'ier \t'ies s\t'iesc\t'iesci\t'ietli\t'iewam\t'ija\t'ilam \t'inal\t'inia\t'inie\t'ink\t'inka\t'inka \t'inne \t'iosl\t'iote\t'iotec\t'isci\t'iscie\t'isk\t'ius\t'iusz\t'iuszk\t'j f\t'j gr\t'ja ma\t'jec \t'jle\t'jlep\t'jleps\t'k i\t'k ma\t'k pra\t'k str\t'k to\t'k to \t'ka r\t'kac\t'kalen\t'kamy\t'kamy \t'kana\t'kania\t'karz \t'kawa \t'kby \t'ke d\t'ken\t'kent\t'ki i\t'ki i \t'ki z \t'kic\t'kich\t'kich \t'kie\t'klub\t'klub \t'koly\t'koly \t'konia\t'kopi\t'kopie\t'kra\t'ku n\t'kuje\t'l l\t'l w\t'l w \t'l za\t'la i\t'la i \t'lad \t'le b\t'le mi\t'le n\t'le ni\t'le ta\t'lem t\t'lend\t'lenda\t'li no\t'li w \t'lik\t'lik \t'lio\t'liot\t'liote\t'lko s\t'lko t\t'lny\t'lo d\t'lo z\t'lody\t'lodyc\t'lona\t'lona \t'lont\t'lonta\t'losi\t'lown\t'lsce\t'lsce \t'lskie\t'lu z\t'lug\t'lut\t'ly w\t'm 8\t'm 8 \t'm do\t'm dol\t'm dz\t'm dzi\t'm ko\t'm kr\t'm na \t'm poj\t'm rok\t'ma 6\t'ma 6 \t'maly\t'maly \t'mam 8\t'man\t'mart\t'martw\t'maz b\t'miesc\t'mina\t'mlody\t'moc \t'moc d\t'mon\t'mont\t'mun\t'muni\t'my i\t'my m\t'my na\t'n m\t'n mi\t'n mi \t'na b\t'na dz\t'na kl\t'na r\t'na tr\t'najl\t'najle\t'nal\t'nar\t'nas w\t'nasc\t'nasci\t'nasza\t'nda\t'ndarz\t'ne z\t'ner m\t'niaka\t'nic\t'niep\t'nil\t'nios\t'niosl\t'nit\t'no j\t'noga\t'noz\t'noze \t'nstw\t'nstwo\t'ntari\t'ntem\t'ntem \t'nym w\t'o 3\t'o ba\t'o fa\t'o faj\t'o pra\t'o swi\t'o tak\t'o wa\t'o waz\t'obia \t'oc dl\t'och\t'oche\t'oche \t'ocj\t'ocza\t'oczat\t'od m\t'od ma\t'od sz\t'odeb\t'odebr\t'odo\t'odpi\t'odpis\t'odpo\t'odpow\t'odyc\t'odych\t'odze\t'odzen\t'ogla\t'ogo t\t'ogu\t'ogu \t'ojeci\t'ojem\t'okaza\t'ole s\t'olog\t'olont\t'olsce\t'olu z\t'oly\t'oly \t'omo\t'omoc \t'on m\t'on mi\t'ona z\t'onia\t'onia \t'onil\t'ontar\t'opie\t'oro\t'ors\t'osly\t'osly \t'otec\t'otece\t'ow w\t'ow w \t'owe o\t'owni\t'oz s\t'ozi\t'per \t'pies\t'pies \t'pocza\t'pod p\t'poje\t'pow\t'pozn\t'pracu\t'presj\t'przew\t'pub\t'r m\t'racu\t'racuj\t'rami \t'rato\t'rawa\t'rawa \t'raz n\t'razam\t'rcie\t'rcie \t'rdzi\t'reki\t'reki \t'rem n\t'remo\t'remon\t'resj\t'resji\t'resu\t'resuj\t'ria \t'riu\t'rius\t'riusz\t'rka\t'rka \t'rko\t'rni\t'robia\t'roche\t'rogu\t'rogu \t'rok\t'ros\t'rosl\t'rosly\t'rtuje\t'rtw\t'rtwi\t'rtwie\t'rzebu\t'rzew\t'rzewo\t'rzw\t'rzwi\t'rzy g\t'rzy r\t's b\t's by\t's d\t's pow\t's t\t's z \t'sama\t'sama \t'same\t'same \t'sce \t'sie d\t'sie n\t'sie s\t'sol\t'spok\t'spoko\t'st d\t'st do\t'st m\t'st ma\t'st st\t'stac\t'stac \t'stkic\t'stre \t'stwo \t'suje\t'suje \t'sun\t'sun \t'swoi\t'swoim\t'syc\t'szal\t'sze o\t'szko\t'szow\t'szy \t'szyb\t't dob\t't m\t't na\t't naj\t't str\t'ta t\t'tac \t'takie\t'tan\t'tariu\t'tec\t'tece\t'tece \t'tem s\t'tkic\t'tkich\t'tli\t'tlic\t'tlicy\t'to ws\t'to za\t'troc\t'troch\t'tu j\t'tu je\t'tu n\t'tu ni\t'two \t'ty h\t'ty n\t'tymi\t'tymi \t'u dl\t'u dla\t'u ja\t'u jak\t'u je\t'u jes\t'u k\t'u la\t'u lat\t'u mam\t'u sa\t'u sam\t'ubu s\t'uczyc\t'uka\t'ukam \t'un \t'ury\t'ury \t'usu\t'usun\t'usun \t'usza \t'w bib\t'w c\t'w cz\t'w ko\t'w p\t'w pol\t'w z\t'waj\t'wam\t'wazn\t'wci\t'wcia\t'we \t'we o\t'we od\t'wer\t'wiac\t'wiado\t'wila\t'wilam\t'wka\t'wka \t'wnie\t'woi\t'woim\t'wonil\t'worki\t'wyc\t'wyjec\t'y d\t'y da\t'y dal\t'y gl\t'y glo\t'y h\t'y p\t'y r\t'y raz\t'y si\t'y sie\t'yby n\t'ycie\t'ycie \t'ydal\t'yko\t'ylatk\t'ylo c\t'ym ro\t'ymi \t'yne\t'yne \t'ytam\t'z by\t'z l\t'z n\t'z prz\t'z te\t'za n\t'za sz\t'zaba\t'zabaw\t'zadn\t'zam z\t'zapo\t'zde\t'zdec\t'zdech\t'zdy \t'ze i\t'ze i \t'ze o \t'ze si\t'zebu\t'zebuj\t'zego \t'zem\t'zemy\t'zemy \t'zenie\t'zens\t'zenst\t'zewo\t'zewod\t'zga\t'zgad\t'zgadz\t'zglo\t'zglos\t'zgu\t'zgub\t'zgubi\t'zi t\t'ziad\t'ziade\t'ziewa\t'zko\t'zkoly\t'zlam\t'zle \t'zle m\t'zmi\t'zmy\t'zsz\t'zte\t'zter\t'zu \t'zwi\t'zy ra\t'zyb\t'zycie\tbibliotece\tchce cos\tchetnie\tcorka\tcos innego\tcos powiedziec\tczlowiek\tdane\tdepresji\tdo pracy\tdola\tdorosly\tdzieckiem\tgramy\tinne\tjakby\tjest dobrze\tkalendarza\tkawa\tkazdy\tklub\tkonia\tkopie\tlekarz\tma 6\tmaly\tmam 8\tmam dola\tmam pojecia\tmiescie\tmlodych\tmniej\tmowy\tmoze\tna rogu\tnasza\tnie czuje\tnie dziekuje\tnikogo tu\tnoze\tnudzi mi\tostatni\tpewnie ze\tpies\tpod szkola\tpojecia\tpolsce\tpomoc\tpomoc dla\tpotrzebuje\tpotrzebuje pomocy\tpowiedziec\tprosze\treki\trogu\tsama\tsame\tsie do\tsie dziecka\tswietlicy\tszkoly\tszukam\ttroche\ttrzylatka\ttu nie\ttymi\tusun\tw bibliotece\tw polsce\twolontariuszka\twszystkich\tz tym\tza szybko\tzabaw\tzajec\tzajecia po\tzeby dzieci\tzle mi\tzrobia
-0.4\t' 20\t' 20 \t' a te\t' apt\t' apte\t' auto\t' bie\t' cou\t' coun\t' cz\t' czl\t' czlo\t' dol\t' dwi\t' dwie\t' ga\t' gol\t' gra\t' gram\t' i ch\t' i je\t' i r\t' i za\t' inne\t' ja j\t' jak\t' jakb\t' jez\t' klat\t' lata\t' ml\t' moze\t' na h\t' nauc\t' nudz\t' o 1\t' od z\t' opow\t' padl\t' pasu\t' pew\t' pewn\t' pija\t' pocz\t' poda\t' pols\t' poz\t' ra\t' raz\t' razy\t' roku\t' sa\t' sam \t' ser\t' spra\t' sprz\t' szu\t' szuk\t' ta \t' te \t' to s\t' tr\t' tru\t' ucz\t' w f\t' wal\t' war\t' wart\t' wiec\t' wiek\t' wlam\t' wyci\t' wyka\t' z t\t' zadz\t' zame\t' zat\t' zgo\t' zgod\t' zla\t' zm\t'20 \t'a co \t'a mie\t'a o \t'a rod\t'a rz\t'a wie\t'a z d\t'ac s\t'ach s\t'acu\t'adek\t'adek \t'adk\t'adki\t'adza \t'adzw\t'adzwo\t'ajni\t'ajnie\t'ak ni\t'akb\t'akby\t'al do\t'alaj\t'alaja\t'ale p\t'all\t'am dz\t'am kr\t'amali\t'amot\t'amotn\t'ana\t'ani\t'ani \t'apt\t'apte\t'aptek\t'arto \t'at o\t'at og\t'atki \t'aucz\t'auczy\t'auto\t'autob\t'awiaj\t'az t\t'aza\t'azam\t'bieg\t'bile\t'bion\t'brze \t'bus\t'by \t'by by\t'by d\t'by k\t'by kt\t'by z\t'c wie\t'ce wr\t'cie j\t'ciezk\t'cou\t'coun\t'czl\t'czlo\t'czlow\t'czny\t'czt\t'dajc\t'dajci\t'dek\t'dek \t'dki\t'dne\t'do d\t'dobrz\t'du \t'dwi\t'dwie\t'dwie \t'dy na\t'dyn\t'dze t\t'dziez\t'dziu\t'e ba\t'e bo \t'e ch\t'e cho\t'e la\t'e ni\t'e rz\t'e tre\t'e tyl\t'e wy\t'e zyc\t'eba\t'ec s\t'eka n\t'eki\t'em po\t'em w \t'em z\t'emo\t'emy n\t'er z\t'es \t'esp\t'ey \t'ez n\t'ez ni\t'ez te\t'ezk\t'ezko\t'ezko \t'fajni\t'fon m\t'gol\t'gral\t'gram\t'grz\t'grze\t'hal\t'hce c\t'i i\t'i pad\t'i pod\t'i to\t'i to \t'i wal\t'i wi\t'i wie\t'iado\t'ic z\t'ie ka\t'ie mn\t'iec s\t'iecia\t'ieg\t'ieki\t'ieki \t'iem \t'iezk\t'iezko\t'ija s\t'iki\t'ikie\t'ikiem\t'ile\t'inne\t'isz d\t'ja tr\t'ja ty\t'jakb\t'jakby\t'jemn\t'jemni\t'jni\t'k nie\t'k st\t'k w\t'kby\t'klat\t'klatk\t'ko ok\t'kolo\t'kot\t'krad\t'kro\t'ku ni\t'ku p\t'l do \t'l j\t'l ja\t'l jak\t'l po\t'l ta\t'la ma\t'lata\t'lata \t'le s\t'lil\t'line\t'lki\t'lki \t'lko o\t'lo c\t'lodo\t'lodzi\t'lsc\t'lub \t'm d\t'm jak\t'm w d\t'ma g\t'mec\t'mecz\t'mew\t'mi sz\t'mot\t'motn\t'mowy\t'mowy \t'mu b\t'my tu\t'n b\t'n t\t'na h\t'na ro\t'nauc\t'naucz\t'ndar\t'ni p\t'ni po\t'nia p\t'nic z\t'niki\t'nikie\t'nne \t'ntar\t'nudz\t'nudzi\t'o 2\t'o cie\t'o dr\t'o dru\t'o jes\t'o noc\t'o o \t'o ok\t'o ok \t'o po \t'o pod\t'o sw\t'o tu\t'o tu \t'obus\t'oczy\t'od p\t'od z\t'odu\t'ofi\t'oku \t'ole n\t'olki\t'olki \t'olon\t'ols\t'olsc\t'onta\t'opow\t'opowi\t'osie\t'osze \t'ote\t'otn\t'oun\t'owani\t'owiad\t'owiek\t'ozo\t'padl\t'parku\t'pasu\t'pasuj\t'pew\t'pewn\t'pija\t'pocz\t'poda\t'podz\t'podzi\t'pols\t'polsc\t'pot\t'powi\t'powia\t'prosz\t'przy \t'przyd\t'pte\t'ptek\t'r z\t'ramy\t'ramy \t'rat o\t'razy\t'razy \t'rci\t'rdz\t'rdzie\t'red\t'rki\t'rku\t'rku \t'rto \t'rwszy\t'rzyd\t'rzyda\t's do\t's w \t's w k\t'sam \t'samot\t'sce\t'ser\t'sie t\t'smi\t'spodz\t'sprz\t'st z\t'step\t'stre\t'stwo\t'sz d\t'sz do\t'szcza\t'sze w\t'szo\t't i c\t't mo\t't mow\t't og\t't s\t'tac\t'taci\t'tacie\t'taj s\t'tem z\t'tep\t'tka t\t'to s\t'tobu\t'tobus\t'tos w\t'trawi\t'tre \t'trzyl\t'tun\t'tym j\t'u l\t'u te\t'u w\t'u wy\t'u wyd\t'ub \t'ubi\t'ucil \t'ucze \t'uczyl\t'udo\t'uni\t'utob\t'utobu\t'w f\t'w par\t'w to\t'w to \t'wa l\t'warto\t'wiada\t'wiaj\t'wlam\t'wlama\t'wolo\t'wolon\t'wyci\t'wycia\t'wyka\t'y by\t'y byl\t'y dw\t'y dwi\t'y dz\t'y dzi\t'y tu\t'y tu \t'y z \t'yby\t'yby \t'yjem\t'yjemn\t'ykan\t'ylat\t'ym j\t'ym ja\t'z pr\t'z t\t'z tyc\t'z tym\t'za p\t'za s\t'zadz\t'zadzw\t'zaki\t'zal\t'zame\t'zcza\t'zesz\t'zez t\t'zgo\t'zgod\t'zieki\t'zieku\t'ziez\t'ziu\t'zle\t'zlow\t'zlowi\t'zy g\t'zy t\t'zyd\t'zyda\t'zydal\t'zyjem\t'zylat\t20\ta teraz\tchce wracac\tciezko\tdobrze\tdrugiej w\tdwie\tdzieki\tdziekuje\tfajnie\ti jest\tjedzenie i\tlata\tmamy z\tmi padl\tnapisze\tnudzi\tpadl\tparku\tpierwszy\tprzy\trazy\troku\tsam\tta\tte\ttelefon mi\ttrawie\ttylko o\tw parku\tw soboty\twarto\twiek\twlamali\twole nie\twszystko ok\tz tych\tzadzwonic\tzycie
-0.5\t' bil\t' byli\t' ciez\t' czu\t' czuj\t' desz\t' dr\t' drod\t' dziu\t' glod\t' i mo\t' jaki\t' jas\t' jasn\t' jes\t' koni\t' law\t' nab\t' naj\t' nien\t' noze\t' nud\t' o p\t' obia\t' opo\t' pad\t' park\t' pe\t' ped\t' po t\t' potr\t' pra\t' praw\t' pro\t' rok\t' rze\t' rzu\t' rzuc\t' sa \t' spo\t' swie\t' szc\t' szcz\t' tym \t' uli\t' ulic\t' w o\t' w po\t' wazn\t' wol\t' zaws\t' zle \t'a dr\t'a moj\t'a s\t'a szk\t'a zaw\t'abo\t'aboj\t'abym\t'abym \t'ac w \t'acie\t'acie \t'adza\t'ak n\t'al d\t'al mn\t'al p\t'al po\t'al t\t'alab\t'alaby\t'alen\t'aly \t'am d\t'amp\t'ank\t'anku\t'anku \t'ardzi\t'ari\t'arku\t'arku \t'aro\t'asen\t'ask\t'asu\t'asuj\t'aszn\t'atem\t'atem \t'atki\t'aty\t'aty \t'awid\t'awidz\t'awsz\t'awsze\t'azne\t'azne \t'biad\t'bko\t'braku\t'buso\t'busow\t'byli\t'bylis\t'c wc\t'ce k\t'ce ko\t'ce si\t'cie z\t'czen\t'czuj\t'czuje\t'dbi\t'dbie\t'dbier\t'desz\t'deszc\t'dla r\t'dnio\t'drod\t'drodz\t'dy n\t'dzen\t'dzi \t'dziec\t'dziur\t'e czu\t'e sa\t'e tak\t'eby b\t'ej m\t'eje\t'eje \t'ejk\t'em d\t'em ni\t'emn\t'ena\t'enaw\t'enawi\t'erc\t'erws\t'erwsz\t'est z\t'etni\t'ewo\t'ga \t'gdy n\t'glod\t'gos\t'hce k\t'he \t'i bo\t'i sz\t'iada\t'idzi \t'ie sa\t'ie wy\t'iec \t'iej w\t'iena\t'ienaw\t'ierws\t'ili w\t'ja je\t'jak\t'jas\t'jasn\t'jasne\t'je si\t'jes\t'jnie\t'jnie \t'jow\t'ka t\t'ko n\t'ko o \t'koni\t'kow \t'kuj\t'l do\t'l n\t'l s\t'l t\t'l z d\t'la p\t'la ze\t'labym\t'laja\t'laja \t'law\t'lejk\t'lin\t'ly \t'm ja\t'm te\t'm u\t'm wo\t'mam p\t'mar\t'met\t'mi i\t'mi i \t'mku\t'mku \t'mnia\t'mo \t'mogla\t'moz\t'mu s\t'na d\t'nab\t'nawi\t'nawid\t'ne ze\t'nes\t'nes \t'nia\t'niena\t'nki \t'nku\t'nku \t'nne\t'noze\t'nte\t'nud\t'o 12\t'o 12 \t'o gl\t'obc\t'obiad\t'obuso\t'odb\t'odbi\t'odbie\t'ogr\t'olejk\t'olny\t'omni\t'omog\t'one\t'onie \t'ono\t'os w\t'ose\t'otr\t'padl \t'park\t'ped\t'po t\t'pomn\t'pomni\t'pomog\t'pon\t'potr\t'poz\t'pro\t'raku\t'rakuj\t'raszn\t'rate\t'raza\t'ron\t'rws\t'rwsz\t'rzesz\t'sala\t'sala \t'sale\t'sam n\t'sku\t'sku \t'sne z\t'sow \t'spra\t'spraw\t'staw \t'stol\t'stras\t'szcze\t'szn\t'szu\t'szuk\t'szuka\t't o\t'talo\t'tam \t'tar\t'tari\t'taw \t'te r\t'tere\t'tko o\t'tob\t'toc\t'tocz\t'tol\t'tras\t'trasz\t'tru\t'u ma\t'u za\t'uga\t'uga \t'uje i\t'uli\t'ulic\t'ulicy\t'une\t'uso\t'usow\t'usow \t'w dro\t'w po\t'w sp\t'w w\t'wazne\t'wiec\t'wsze\t'wsze \t'y ra\t'y za\t'yl \t'yli\t'ylis\t'ylism\t'yta\t'z sa\t'z sam\t'zak\t'zal \t'zam\t'zami\t'zatk\t'zaw\t'zawsz\t'zcze\t'ze ma\t'zi mi\t'zic w\t'ziec \t'ziur\t'zlo\t'zne\t'zne \t'zuk\t'zuka\tautobusow\tbrakuje\tbylismy\tchce kopie\tchce sie\tchcialabym\tczuje\tdla rodzicow\tdrodze\ti mowi\tjasne\tjasne ze\tjuz nic\tsa\ttym\tulicy\tw drodze\twazne\tzawsze\tze tak\tzle\tzostaw
-0.6\t' a t\t' bas\t' base\t' czyt\t' fajn\t' lan\t' mat\t' mlo\t' mlod\t' mor\t' na d\t' nasz\t' nic\t' odp\t' og\t' sala\t' traw\t' ul\t' w de\t' w dr\t' w so\t' wch\t' wcho\t' zad\t' zi\t'a dl\t'a h\t'a swi\t'a tem\t'a trz\t'a tyl\t'aby\t'ade\t'ajeci\t'ajn\t'akis\t'akis \t'al n\t'ala z\t'am na\t'am p\t'amy z\t'apisz\t'ardz\t'arz \t'arz p\t'asen \t'asne \t'bas\t'base\t'basen\t'bna\t'bna \t'brala\t'c sa\t'c sam\t'c t\t'c w \t'ce je\t'cej\t'cej \t'ch s\t'chodn\t'chu\t'chy\t'ciez\t'cja \t'czeg\t'czego\t'czeni\t'czyt\t'czyta\t'do pr\t'dro\t'e c\t'e rzu\t'e spo\t'e uci\t'e wyk\t'ebna\t'ebna \t'ecej\t'ecej \t'ecia\t'ede\t'ej g\t'ekl \t'emni\t'ep \t'era \t'esc \t'est s\t'etn\t'fajn\t'hodn\t'hodni\t'i bo \t'i je\t'i jes\t'i pi\t'i zo\t'i zos\t'ia po\t'ia t\t'iaki\t'iaki \t'ic \t'ic w\t'iece\t'iecej\t'iekl \t'iem\t'iera \t'ikt m\t'ilam\t'isz \t'j g\t'jaki\t'jakis\t'je ty\t'k byl\t'ka d\t'ki t\t'ki w \t'kis\t'kis \t'kl \t'ko o\t'kolej\t'kt m\t'ku j\t'l d\t'la r\t'la ro\t'laby\t'lam t\t'latka\t'li k\t'log\t'lowy\t'm tel\t'ma od\t'mat\t'mlo\t'mlod\t'mor\t'mu by\t'my d\t'n na\t'n na \t'n tu\t'na s\t'nas\t'nasz\t'ncza\t'ncza \t'nej m\t'nie k\t'nuj\t'o ci\t'o do \t'o p\t'o prz\t'odo \t'odu \t'oga\t'olej\t'onie\t'osl\t'osz\t'owac\t'owac \t'owy \t'pisz\t'pisz \t'pom\t'ra m\t'rak\t'rala\t'rami\t'rde\t'rog\t'rz p\t'rz po\t'sa \t'sal\t'sen \t'smie\t'sne \t'st s\t'suj\t'swi\t'ta te\t'tam k\t'tanku\t'tni\t'tnie\t'tnie \t'to po\t'traw\t'u j\t'u s\t'ukam\t'w bie\t'w de\t'w dr\t'w so\t'w sob\t'w w \t'wch\t'wcho\t'wchod\t'wiece\t'wni\t'wor\t'work\t'yda\t'z ty\t'zat\t'ze ta\t'zebna\t'zego\t'zieje\t'zow\t'zukam\t'zy r\t'zyt\t'zyta\tbasen\tchodzic\tczuje sie\tdla mam\tdzieje\ti pieniadze\tjakis\tlata temu\tna przystanku\tnastolatka\tnic nie\tnie jestem\tnie ma\tnie mam\tpotrzebna\tprzystanku\tsala\tuciekl\twiecej\tzajecia
-0.7\t' boi\t' bois\t' brak\t' chod\t' des\t' ha\t' met\t' meta\t' mogl\t' moz\t' na t\t' nast\t' nu\t' o \t' odb\t' odbi\t' pier\t' uc\t' zle\t'a r\t'a uc\t'al \t'aly\t'am k\t'asto\t'astol\t'aw \t'awa \t'aws\t'awy\t'awy \t'bia\t'boi\t'bois\t'boisk\t'brak\t'bry \t'c o\t'chu \t'chy \t'ciaki\t'cja\t'd d\t'dal\t'des\t'do dz\t'dobry\t'dziej\t'e jes\t'e st\t'ego s\t'el \t'emu\t'emu \t'enu\t'eri\t'eria\t'go s\t'go si\t'h s\t'hu \t'hy \t'i wa\t'ia p\t'iak \t'ie ws\t'iek \t'ieka\t'ini\t'isac\t'isac \t'isku\t'isku \t'ism\t'ismy\t'ismy \t'iur\t'ja j\t'k ni\t'kan\t'kiem\t'kiem \t'l p\t'laj\t'le do\t'lism\t'lismy\t'm w s\t'mali\t'mali \t'meta\t'min\t'moje \t'na t\t'nast\t'nasto\t'nej\t'nej \t'niak \t'nie m\t'nki\t'o 1\t'o dz\t'o dzi\t'o sp\t'obry\t'obry \t'ogl\t'ois\t'oisk\t'oisku\t'oja m\t'olat\t'olatk\t'olo\t'omn\t'osze\t'pisac\t'praw\t'ram\t'rosz\t'rosze\t'rza\t'sac\t'sac \t'sie b\t'sow\t'st ze\t'stola\t'sz \t't ze\t't ze \t'tola\t'tolat\t'u pr\t'ucz\t'uczy\t'uto\t'w o\t'wiad\t'wiam\t'wiami\t'wiek \t'y g\t'y na\t'y pr\t'ych \t'zach\t'zaws\t'zenia\t'ziej\t'zim\t'zwiam\tboisku\tdobry\tdrzwiami\tdzieciaki\tjest ze\tmoja mama\tmoje\to\tsie to
-0.8\t' 3 \t' cie\t' de\t' dro\t' dzia\t' jesc\t' nau\t' ogr\t' spr\t' stra\t' to p\t' tym\t' woli\t' z ty\t' zaj\t' zim\t' zima\t'a ro\t'abk\t'ac w\t'adz\t'ama\t'ard\t'ark\t'bry\t'c l\t'c ml\t'c mlo\t'che\t'cie \t'cy \t'czyc\t'dem\t'dziek\t'e sm\t'e smi\t'e uc\t'ebn\t'ech\t'em do\t'i ch\t'ie bo\t'ie to\t'ierw\t'ilem\t'ilem \t'ima\t'ima \t'ja t\t'je i\t'je i \t'jesc\t'jesc \t'k n\t'karz\t'kieg\t'kiego\t'kso\t'lab\t'lod\t'nau\t'nie z\t'o mn\t'o mni\t'o si\t'obia\t'okso\t'oli\t'otrz\t'pierw\t'potrz\t'prawy\t'ralam\t'rawy\t'rawy \t'rzebn\t'rzwia\t'rzyst\t's a\t'skar\t'stank\t'tank\t'ten\t'to p\t'tym\t'tym \t'wiek\t'woli \t'ystan\t'z nic\t'zac\t'zebn\t'zen\t'zeni\t'ziek\t'zima\t'zima \t'zwia\t'zysta\t3\tjesc\twoli\tzima
-0.9\t' dob\t' i c\t' swi\t' ten\t' ten \t' tre\t' tren\t' w bi\t' wyk\t' zaje\t'a sw\t'a sz\t'a uci\t'ajec\t'aki w\t'amal\t'atka\t'ciak\t'czu\t'dla m\t'dnik\t'e nie\t'eciak\t'gra\t'gu \t'i pie\t'ie n\t'ier\t'jczy\t'kt mn\t'lamal\t'latk\t'licy\t'licy \t'lon\t'ma o\t'mam d\t'mog\t'mogl\t'my z \t'niak\t'odnik\t'ojczy\t'oks\t'ren\t'ria\t'rodze\t'smy\t'smy \t'spr\t'sze s\t't mn\t't mni\t'ten \t'tren\t'u prz\t'w bi\t'wol\t'wy \t'wyk\t'zaje\t'zajec\t'zych\tnikt mnie\tten\tzeby bylo
-1.0\t' byl \t' dla\t' nic \t' pie\t' rz\t' sal\t' smi\t' wa\t'a sa\t'a sal\t'a ty\t'aska\t'byl \t'dob\t'echu\t'echu \t'eszc\t'eszcz\t'i c\t'icy\t'icy \t'iec\t'iech\t'iechu\t'ieje\t'ieje \t'iez\t'ki w\t'li w\t'm w \t'miech\t'o sie\t'ska \t'u m\t'y na \t'ysta\t'ze sm\tbyl\tchce jesc\tnic\todbiera\tsmiechu\tze smiechu
-1.1\t'a jes\t'aki \t'e ma\t'e ze \t'kar\t'miec\t'my \t'my z\t'nic \t'o g\t'o za\t'ocz\t'owy\t'smiec\t'zad
-1.2\t' ba\t' sm\t' smie\t' zl\t'arz\t'e bo\t'e ma \t'ie ni\t'lama\t'o pr\t'o zab\t'obr\t'pier\t'raw\t'szc
-1.3\t' dl\t' dobr\t' str\t' tu \t'c s\t'dla \t'dobr\t'otrze\t'ow \t'rzeb\t'sie p\t'tu \t'woli\ttu
-1.4\t' ni\t'ast\t'c w\t'ie dz\t'tre\t'trzeb
-1.5\t'en \t'ie ze\t'ki \t'oj m\t'oj ma\t'szcz\t'zcz
-1.6\t' dla \t' tu\t'iek\tdla
-1.7\t'aki\t'atk\t'j ma\t'zych 
-1.8\t'iak
-2.0\tmnie nie
-2.1\t'a t\t'ska
-2.2\t'j m\t'nie n
-2.4\tnie bije
""",
    kinds={
        Risk.SUICIDE: """\
+4.5\t'j b\t'juz n\t'uz n
+4.2\t' zyc
+4.0\t' um\t'e um
+3.9\t' lep
+3.8\t'sen
+3.7\t'z n
+3.5\t' na m
+3.1\t'ie pr\t'lep
+3.0\t'ce \t'e zab
+2.9\t' zy
+2.8\t'wie
+2.7\t' po c\t'ie za\t'po c\t'po co\tpo co
+2.4\t'zyc 
+2.3\t'zyc
+2.2\t' zabi\t'abi\t'zabi
+2.1\t' wi\t'o z
+2.0\t' my\t'amob\t'amobo\t'ej b\t'ej be\t'ie wi\t'iem p\t'j be\t'mob\t'mobo\t'moboj\t'samob
+1.9\t' samo\t'amo\t'by \t'samo
+1.7\t' dzis\t' sko\t' skon\t'dzis\t'konc\t'koncz\t'ncz\t'nczy\t'onc\t'oncz\t'onczy\t'skon\t'skonc\t'zis
+1.6\t'oboj
+1.4\t' chce\t'chce\t'chce \t'e wi\t'hce\t'hce \tchce
+1.3\t' chc\t' mys\t' mysl\t'chc\t'e na \t'e za\t'ie z\t'mys\t'mysl
+1.2\t'ym 
+1.1\t' juz\t' juz \t'juz\t'juz \t'rze\t'uz \tjuz
+0.9\t'obo
+0.8\t' be\t' wie\t'a mo\t'sie z
+0.7\t'c i\t'c i 
+0.6\t' ju\t' zab\t'e na\t'zab
+0.5\t'ze 
+0.3\t'e z
+0.2\t' za
+0.1\t'ysl
-0.1\t'czy
-0.4\t' ch
-0.6\t'zie
-1.5\t'dzi
-2.2\t'ka 
-2.3\t'dzie
-2.7\t'lam 
-2.8\t' ka\t'e t\t'lam
-2.9\t' bo\t'odzi
-3.2\t'odz
-3.3\t' lat
-3.5\t' ta\t' wy\t'e d
-3.7\t'ale
-3.8\t' sz
-4.3\t' do
-4.5\t'kol
-4.8\t'ch 
""",
        Risk.SELF_HARM: """\
+5.7\t'sie p
+5.2\t'ciec
+4.0\t'erw
+3.8\t' kr
+3.7\t'ola
+3.6\t'cza
+3.5\t'ja p
+3.4\t'e w s\t'ie po\t'pal
+3.1\t'apal
+3.0\t'apa
+2.9\t'row
+2.7\t'pal \t'si 
+2.6\t'alec
+2.5\t'dra\t'drap\t'rap
+2.4\t'ing \t'ng \t'ski \t'ze ni
+2.3\t'eci\t'lec\t'zyl
+2.2\t' as\t'e z\t'y j\t'y je
+2.1\t'dy j\t'dy je\t'edy j\t'y k\t'y ni
+2.0\t' sobi\t'lecie\t'sie o\t'sobi\t'sobie\tsobie
+1.9\t'ach\t'al 
+1.8\t' prz\t' tn\t' tne\t' tne \t'leci\t'ne s\t'ne si\t'prz\t'tne \t'tne s\ttne\ttne sie
+1.7\t' syn \t'e pow\t'ecie\t'syn \t'yn \tsyn
+1.6\t' sy\t' syn\t'j s\t'syn
+1.5\t' kre\t' w s\t' zyl\t' zyle\t'etka\t'etka \t'letka\t'w s\t'ylet\t'yletk\t'zyle\t'zylet\tzyletka
+1.4\t'y n
+1.3\t' to
+1.2\t' sie \t'ne \tsie
+1.1\t'lam \t'o k\t'sie 
+1.0\t' si\t'tra
+0.9\t' przy\t'owie\t'przy\t'yle
+0.8\t' pr\t'ale\t'tne
+0.6\t'ej \t'ie p
+0.5\t' sie\t'lam
+0.4\t'a p\t'sie
+0.3\t'e po
+0.2\t'ie o
-1.4\t' ma \tma
-1.5\t' i \ti
-1.8\t'je 
-2.0\t' dzi\t'e j\t'go 
-2.4\t'e m
-2.8\t'ma 
-2.9\t'em 
-3.0\t' wy\t'at \t'zie
-3.6\t' za
-3.7\t' co
-4.2\t'ze 
""",
        Risk.OVERDOSE: """\
+3.6\t'lez
+3.4\t'a l
+3.3\t'odka
+3.2\t' ws\t'dka
+3.1\t'odk
+2.9\t'em i\t'pre
+2.8\t's n
+2.6\t'ela\t'la c\t'ust
+2.4\t' 16\t' 16 \t'16 \t'm t\t'm tab\t'ram\t'y z\t16
+2.2\t'o byl
+2.1\t' i w\t'o by\t'ry 
+2.0\t' wzie\t'awk\t'd st\t'daw\t'dawk\t'o d\t'pro\t'wzie\t'wziel\t'ziela
+1.9\t' il\t' ile\t' ile \t' wz\t' wzi\t'ile\t'ile \t'ile t\t'wzi\t'ziel\tile
+1.8\t'anie\t'anie \t'la \t'tala \t'wie 
+1.7\t'a c\t'str
+1.6\t' tab\t' tabl\t'ablet\t'blet\t'le t\t'm i\t'tab\t'tabl\t'table
+1.5\t' opa\t' opak\t'opako\t'owani
+1.4\t' op\t'abl\t'able\t'am t\t'ble\t'kow\t'kowa\t'let\t'm ta\t'pol\t'wie
+1.3\t'ki na\t'wani
+1.2\t'iela\t'ki n\t'owan\t'race
+1.1\t'm ty
+1.0\t'le \t'wan
+0.9\t'ani
+0.8\t'akow\t'akowa\t'ala \t'kowan\t'pako\t'pakow
+0.7\t'ba 
+0.4\t' ze
+0.3\t'owa\t'tal
+0.2\t'ace\t'ako
-0.5\t' ta\t'ki 
-0.7\t' mni\t' mnie\t'mni\t'mnie\t'mnie \tmnie
-1.4\t' to \t'rzy\tto
-1.5\t' mn\t'ak 
-1.6\t' to
-1.8\t'to 
-2.1\t' ka
-2.5\t'e j
-2.6\t' wy\t' za
-2.9\t' ja
-3.2\t'czy
-6.0\t'ie 
""",
        Risk.PHYSICAL_ABUSE: """\
+6.3\t's p
+5.3\t'le po
+5.2\t'le p
+4.2\t'zym
+4.1\t' u \t'ko \tu
+3.9\t'mu 
+3.6\t'at m\t'm r
+3.3\t'bra
+3.2\t' bij\t' bije\t'ije s\t'sy \tbije
+3.1\t'k z
+3.0\t'ad \t'tat
+2.9\t'ala\t'je mn\t'o t\t'rzyla\tbije mnie
+2.8\t't m
+2.6\t' mn
+2.5\t'yla
+2.4\t'ije\t'ije \t'zysze\tprzyszedl
+2.3\t'edl \t'em \t'rzysz\t'szed\t'szedl\t'ta \t'yszed\t'zedl\t'zedl 
+2.2\t' re
+2.1\t'e s
+1.9\t'je 
+1.8\t'alam\t'alam \t'zyla
+1.7\t' bi\t' jak \t'ac \t'jak \t'je s\tjak
+1.6\t' kab\t' kabl\t' ude\t' uder\t'ablem\t'blem\t'blem \t'derz\t'derzy\t'erzy\t'erzyl\t'kab\t'kabl\t'kable\t'rzyl\t'ude\t'uder\t'uderz\tkablem
+1.4\t'a mni
+1.3\t'yla 
+1.1\t' jak\t' mama\t'jak\t'mama\t'mama \tmama
+0.9\t'rec
+0.8\t'mnie \tmnie
+0.6\t'bije\t'bije \t'rzy
+0.5\t' mni\t' mnie\t'bij
+0.4\t'mni\t'mnie\t'on 
-0.1\t'ak 
-0.7\t'az mn\t'maz m\t'z mn\t'z mni\tmaz mnie
-0.8\t' maz\t' maz \t'maz\t'maz \tmaz
-0.9\t'az m
-1.1\t' w \tw
-1.2\t' po\t'z m
-1.5\t' nie \tnie
-2.2\t'ie m
-2.9\t'e mam
-3.1\t'ego\t'ego 
-3.2\t'e ma
-3.4\t'i z
-3.6\t'e z
-4.0\t'mie
-4.2\t'e n
-4.6\t'ja 
-4.7\t' ma
""",
        Risk.SEXUAL_ABUSE: """\
+4.8\t' sek\t'sek
+4.6\t' zg
+4.2\t'klad
+4.1\t'n nie
+3.9\t'e si
+3.7\t'an \tmnie do
+3.5\t'uje
+3.3\t' do m\t' z ko\t'do m\t'obi\t'z ko
+3.2\t'ie do
+3.0\t'am z
+2.9\t'lad
+2.8\t' kaze\t'ie l\tkaze
+2.7\t'nie d\t'ostal\t'rzes
+2.6\t'cy i\t'cy i \t'dzia\t'ocy i\t'stal
+2.5\t'nty\t'o mo\t'y i\t'y i 
+2.4\t' dot\t' doty\t'dot\t'doty\t'dotyk\t'otyk\t'otyka\t'tyk\t'tyka\t'tyka \t'yka\t'yka \tdotyka
+2.3\t'adz\t'zes
+2.2\t'cy \t'e mi \t'e sie\t'o moj\t'zen
+2.1\t' on \t' zos\t' zost\t'alc\t'e mi\t'oty\t'tal\t'zos\t'zost\t'zosta\ton
+2.0\t'e do
+1.9\t'm z
+1.8\t'on \t'prez\t'rez
+1.7\t' to \tto
+1.6\t' on\t'ach i\t'at \t'ch i\t'daje\t'daje \t'h i\t'n n\t'n ni\t'pre
+1.5\t' to\t'ala\t'osta\t'ze p
+1.4\t'ek 
+1.3\t' mi\t'ona\t'ona 
+1.1\t' ko\t'o m
+1.0\t'kaz
+0.7\t' lat \t' sie \t' zo\t'lam \t'stala\tlat\tsie
+0.6\t' si\t'am \t'lat 
+0.4\t' do\t' noc\t'sta
+0.3\t'ie d
+0.1\t'noc\t'ost
-0.3\t' no
-0.4\t'e d
-2.5\t'a p
-2.8\t'e i
-2.9\t' wy
-3.0\t'ce 
-3.4\t' sz\t'dzie
-3.5\t' za
-3.7\t' od
""",
        Risk.DOMESTIC_ABUSE: """\
+5.6\t'szka 
+5.1\t'l m
+4.1\t'tem 
+3.9\t'ele
+3.8\t'z te
+3.6\t' mn\t'e ja\t'uch
+3.5\t'zka 
+3.4\t' szy
+3.3\t'nie b
+3.2\t'y w 
+3.1\t'on 
+3.0\t' part\t'et \t'part
+2.9\t'ienia
+2.8\t' maz\t' maz \t'maz\t'maz \t'ozwa\t'ozwal\t'zwal\t'zwala\tmaz
+2.7\t'czy 
+2.6\t' ws\t'ie b
+2.5\t' mame\t'ame\t'ame \t'je w\t'mame\t'mame \tmame
+2.4\t' on \t'a mi\t'a mi \t'luj\t'luje\t'luje \t'ze ja\ton
+2.3\t'i p\t'ie mo\t't s
+2.2\t'arte\t'az mn\t'c p\t'e mam\t'mi w\t'rte\t'z mn\t'z mni\tmaz mnie
+2.1\t' li\t'je ma
+2.0\t' ma\t'wala\t'wala 
+1.9\t'zyc
+1.8\t'art\t'me 
+1.7\t'ozw
+1.6\t'poz
+1.5\t' on\t'a b\t'l mni
+1.4\t' par\t'par\t'zwa
+1.3\t'ac \t'szy
+1.2\t'i w\t'sza
+1.1\t' pa\t'a bi\t'a bij\t'ata b\t'ta b\t'ta bi\t'ych\ttata bije
+1.0\t'c z\t'maz m\t'stk\t'szyst\t'yst\t'ystk\t'zyst\t'zystk
+0.9\t' w p\t'w p
+0.7\t'az m\t'y w
+0.5\t' mi
+0.3\t'z nie
+0.2\t'z ni
+0.1\t' mi \t'az \tmi
-0.4\t'a mni
-0.6\t' po\t'a mn\t'mi 
-0.8\t'ata m
-0.9\t'ta m
-1.0\t'z m
-2.6\t' na
-3.1\t'am \t'e mni
-3.4\t'e d
-3.5\t'ma 
-3.9\t'i n
-4.1\t' ch\t'to 
-4.3\t'kol\t'odz
""",
        Risk.NEGLECT: """\
+4.4\t'e ma
+4.0\t'mu 
+3.5\t' nik\t'dzi \t'staw\t'taw
+3.4\tnie ma
+3.1\t'zi 
+3.0\t' kas
+2.9\t' sa\t'i po \t'jem\t'kas\t'sc 
+2.8\t' a \t'i w\ta
+2.6\t'ek \t'le \t'trze
+2.5\t' od \t' pi\t'ma z\t'nik\t'o i\t'tawia\tod\tzostawia
+2.4\t'i w 
+2.3\t'chod\t'e ma \t'e nie\t'hod\t'ych
+2.2\t' do\t'ma \t'od \t'owc\t'owce\t'owce \t'wia 
+2.1\t'e maj\t'e ni\t'wce\t'wce \t'zyn
+2.0\t' od w\t'd w\t'e je\t'ni \t'o i n\t'od w\t'odzi \t'rod\t'ze m
+1.9\t'a n
+1.8\t' sam\t'sam\t'u a\t'u a \t'wia
+1.7\t' zos\t' zost\t'e m\t'ost\t'ych \t'zos\t'zost\t'zosta
+1.6\t'myc\t'mych\t'mych 
+1.5\t' dzie\t'ie ma
+1.4\t'ama\t'ama \t'i na\t'i na 
+1.2\t'dzie\t'e n
+1.1\t'o i 
+1.0\t' ma \t'ch \t'hodzi\t'zie\tma
+0.9\t'ycho\t'ychod
+0.8\t'cho\t'ki 
+0.7\t' mama\t' ni\t' nie\t'mama\t'mama \tmama
+0.6\t'ia 
+0.5\t'e j
+0.3\t'a w 
+0.2\t'nie m
-0.1\t' od
-0.2\t' ma
-0.3\t'ie w
-0.4\t'na 
-1.6\t'lam\t'lam 
-1.8\t'e w\t'e w 
-2.4\t'ac 
-2.5\t' mi
-2.6\t'cie
-2.8\t'e z
-2.9\t'wie
-3.0\t' wi\t'mie
-3.4\t'la 
-3.6\t' la\t'lat
-3.9\t' po
""",
        Risk.EXPLOITATION: """\
+5.1\t'i zeb
+4.9\t' ga
+4.6\t'ole
+4.0\t'm z
+3.7\t'ci \t'nto\t'y n
+3.5\t'o a
+3.4\t'na mn\tna mnie
+3.2\t' kole
+3.1\t'o pol
+3.0\t' kol
+2.9\t' mi\t' na m\t'owac\t'owac 
+2.8\t' bo \t'lac\t'na m\tbo
+2.6\t'm te\t'm ter\t'o po\t'ym te
+2.5\t'ale\t'slal\t'slala\t'yslal\t'z c\t'z ch
+2.4\t'ia 
+2.3\t'a na \t'o p\t'uje \t'uje n
+2.2\t'jecia
+2.1\t'bo \t'bral \t'ecia\t'ort \t'os m\t'port \t'ral \t'ral m\t'rt \t's m\t'tos m\tzabral\tzabral mi
+2.0\t'je na\t'ym t
+1.9\t'je n\t'kto
+1.8\t' pol\t'eci\t'os 
+1.7\t'ort\t'pol\t'port
+1.5\t' szef\t' zd\t' zdj\t' zdje\t'dje\t'djec\t'djeci\t'e pl\t'e pla\t'ef \t'ie pl\t'jeci\t'szef\t'szef \t'zdj\t'zdje\t'zdjec\t'zef\t'zef \tszef
+1.4\t' mow\t' mowi\t'kole\t'mow\t'mowi
+1.3\t'a na\t'ak \t'i z\t'my \t'por
+1.2\t' poj\t'poj
+1.1\t' wy\t'sze
+1.0\t' sze\t'plac
+0.7\t'mi \t'pla
+0.5\t' na\t'jec
+0.2\t' mi \tmi
-0.2\t' jak \t'jak \t'kol\tjak
-0.6\t' ko
-1.1\t' sz
-1.4\t' sie \t'sie\tsie
-2.2\t'rze\t'sie 
-2.8\t' si\t'dzi
-3.3\t'ki 
-3.6\t'la 
-3.9\t'mu 
-4.0\t' ta
-4.8\t'go 
""",
        Risk.FORCED_MARRIAGE: """\
+4.1\t'na w
+3.9\t'oci
+3.7\t' ju
+3.5\t'cio
+3.3\t'ele
+3.2\t'eby j\tzeby jej
+3.1\t' i ze\t'zyn
+3.0\t' we\t'a chc\t'e na\t'eza\t'ich \t'ie po\twrocila
+2.9\t' 6 \t'a mni\t'bral\t6
+2.8\t' na w\t'a mn\t'by j\t'by je\t'ich\t'tem\t'y jej\t'zan
+2.7\t' ta\t'ral\t'u z 
+2.6\t'a i z\t'ch w\t'h w\t'la m\t'o si\t't m\t'u p\t'za \t'zaj\t'zani
+2.5\t'dza z
+2.4\t' rod\t' rodz\t'6 l\t'6 la\t'6 lat
+2.3\t' mez\t'ezan\t'mez\t'na \t'ze pr
+2.2\t' slu\t' slub\t'bu \t'ja mn\t'lubu\t'lubu \t'slu\t'slub\t'slubu\t'ubu\t'ubu \tslubu
+2.1\t' ro\t' to n\t'lub\t'to n
+2.0\t' ch\t'rodz\t'rodzi
+1.9\t' powi\t'a w\t'odz\t'powi\t'powie
+1.8\t'dzin\t'for\t'ie n\t'odzin\t'rod\t'zin
+1.7\t' sl\t' ze t
+1.6\t'owie
+1.5\t'at \t'nie p
+1.4\t' za \t'e d\t'ja \tza
+1.3\t' pow\t' za\t'a z\t'ej \t'pow
+1.2\t'e p\t'z n
+1.1\t' do s\t'do s
+0.8\t'sza
+0.7\t' mn\t' z 
+0.6\t'o s
+0.5\t'a m\t'owi
+0.4\t'e n
+0.2\t' i z
+0.1\t' na\t'to 
-0.1\t'la 
-0.2\t' na \tna
-0.3\t'odzi
-0.9\t'wie
-1.0\t'dzi
-1.6\t'e s
-2.1\t'od 
-2.3\t' od
-3.6\t'je 
""",
        Risk.MISSING: """\
+4.7\t'o o
+3.8\t' spa\t' z do\t'spa\t'z dom\tz domu
+3.4\t'zni
+3.3\t' ba\ti nie
+3.2\t' z d
+3.1\t'em w\t'oci\t'ocil\t'z do
+3.0\t' wy\t'nie z\t'o ch\tnie mam
+2.9\t' a je\t'cie
+2.8\t'cil\t'roci\t'u d\t'wroci
+2.7\t' u \t'chala\t'e u \t'hala\t'hala \t'ie u \tu
+2.6\t'm w
+2.5\t'ie z\t'mno\t'mno 
+2.4\t'dzie 
+2.3\t' ple\t' sp\t'cha\t'ie wr\t'lec\t'm sp\t'u b\t'y p\t'z d\t'zie 
+2.2\t'ate
+2.1\t'a na 
+2.0\t'il \t'o ni
+1.8\t'e wr\t'emno\t'emno \t'ie ma\t'iemno\t'm z\tciemno
+1.7\t' mam \t'ie z \t'iec\t'ka z \t'mam \t'ni w\tmam
+1.6\t' par\t'a na\t'e wro\t'par
+1.5\t' domu\t'domu\t'domu \t'ka z\t'm wy\tdomu
+1.4\t'a d
+1.3\t'omu\t'omu 
+1.2\t'mu 
+1.1\t' wro\t' wroc\t'iem\t'no \t'wro\t'wroc
+1.0\t' nie \tnie
+0.9\t' dom\t'e z d\t'nie w\t'uci
+0.8\t' z \t'e z\t'la \t'od \t'roc\tz
+0.5\t'dom\t'e z 
+0.4\t' je\t'cila \t'nie 
+0.3\t'ila 
+0.2\t' wr
+0.1\t'cila
-0.4\t'nie
-0.5\t'am 
-2.1\t'e ni\t'nie p
-2.4\t'sie
-2.5\t'e d
-2.7\t'ie p\t'sie 
-2.8\t'az \t'e p
-3.1\t'e po
-3.2\t'mi 
-3.4\t'a m
-3.8\t' ja
-4.9\t'e n
""",
        Risk.THREAT: """\
+4.2\t'j d
+4.0\t'trze
+3.8\t'pie 
+3.5\t'adom\t'iado\t'iadom
+3.4\t'te 
+3.1\t' by\t' st
+3.0\t'ly \t'nap
+2.9\t'ado\t'de \t'oni
+2.8\t'e g\t'sto
+2.6\t'mie
+2.5\t'i z
+2.4\t'dom 
+2.3\t'e mi\t'napi
+2.2\t' ze w\t'em n\t'iale\t'o t\t'ostre\t'rzy\t'stre\t'ziale
+2.0\t' pod \t'pod \tpod
+1.9\t'ije g\t'je g\t'je go\t'tre\tzabije go
+1.7\t'abij\t'abije\t'om \t'ote \t'zabij\t'ze w\tzabije
+1.5\t' noz\t' noz \t' pod\t'noz\t'noz \t'noz z\t'oz \t'oz z\tnoz
+1.4\t' w sz\t'e go \t'ego \t'pod\t'w sz
+1.3\t'e go\t'em 
+1.2\t' kt\t' kto\t'szk\t'zial
+1.1\t' sz\t'dom\t'jeg\t'jego\t'jego 
+1.0\t' ma \t' ma p\t' po\t'kto\t'ma p\tma
+0.9\t' szk\t' szko\t'go \t'szko\t'szkol\t'zkol
+0.8\t'pie
+0.7\t' go \t'ego\t'raz \tgo
+0.5\t' ze \tze
+0.2\t' go
-0.2\t'kol
-0.7\t' sie \t'nie\tsie
-0.9\t' mni\t' mnie\t'mni\t'mnie\t'mnie \tmnie
-1.4\t' na \tna
-1.5\t' mam\t'mam
-1.6\t' mn
-1.7\t' po \t'e p\t'po \tpo
-1.8\t' bo
-1.9\t' nie \t' sie\tnie
-2.3\t' si
-2.6\t'ia 
-2.8\t'la \t'na 
-3.1\t'ala\t'nie 
-3.6\t' od
-3.7\t'e z
""",
        Risk.EATING: """\
+7.2\t'jac
+6.8\t'oda
+5.9\t'dla
+4.9\t'e po 
+4.6\t'e w 
+4.3\t'e od\t'pas
+3.7\t'a je\t'jedz
+3.6\t'ej wy\t'mniej
+3.5\t'ej z\t'nor
+3.3\t'a i
+3.0\t'e do 
+2.8\t'odn\t'odni
+2.7\t'e do\t'ej \t'j wy
+2.6\t'e ni
+2.5\t'nie j
+2.4\t' do z\t'do z\t'enie\t'enie \t'ie do\t'to n
+2.3\t' no
+2.2\t' gru\t'gru
+2.1\t'ie j\t'ko \t'sci
+2.0\t'j w
+1.9\t' dal\t' dale\t'dalej\t'jadl\t'o ka\tdalej
+1.8\t' grup\t'dale\t'grup\t'rup
+1.7\t' gr\t' od\t'jad\t'je 
+1.6\t' po k\t' wym\t' wymi\t'adla\t'adlam\t'dlam\t'dlam \t'iotu\t'iotuj\t'ki \t'mio\t'miot\t'miotu\t'o kaz\t'otu\t'otuj\t'otuje\t'po k\t'po ka\t'uje p\t'wym\t'wymi\t'wymio\t'ymi\t'ymio\t'ymiot\tpo kazdym\twymiotuje
+1.5\t' zno\t' znow\t'a mam\t'nowu\t'nowu \t'owu\t'owu \t'wu \t'zno\t'znow\t'znowu\tznowu
+1.4\t'w t
+1.3\t'ie w 
+1.2\t'alej\t'alej \t'dzie \t'lej \t'o k
+1.1\t'a d
+1.0\t'zie 
+0.8\t'adl\t'ie ja
+0.6\t'e ja
+0.4\t' ja\t'u ni\t'u nie
+0.2\t'e j
+0.1\t'dni
-0.4\t' ka\t' mni\t' mnie
-0.5\t' w \t'now\tw
-0.7\t'e m
-1.8\t'mnie \tmnie
-1.9\t' mn
-2.4\t' sie
-2.7\t' mi
-3.8\t'sie
-5.4\t'go 
""",
        Risk.BULLYING: """\
+4.6\t'li 
+4.1\t' ra\t'ien
+4.0\t'smi
+3.8\t' sied\t'a n\t'aja \t'siedz
+3.5\t'aja\t'ku z
+3.3\t'y m\t'y z
+3.2\t'a g\t'u z
+3.1\t'i go\t'i go 
+3.0\t'amie\t'trzec
+2.8\t'ym s
+2.7\t'i mn\t'i mni\t'o za
+2.6\t'i sc\t'iew
+2.3\t'a i \t'a na\t'ala\t'e la\t'ie la\t'ili \t'przer\t'rzer\t'zer
+2.2\t' cho\t'eli m\t'i o\t'kneli\t'loz\t'm k\t'neli\t'neli \t'o b\t'rzu\t'rzuc\tzamkneli\tzamkneli mnie
+2.1\t' za\t'ali \t'sie \t'wana
+2.0\t'ie l
+1.9\t' dzie\t'la \t'zuc
+1.8\t'bil\t'ili\t'sie
+1.7\t' mn\t'dzien
+1.6\t'a i
+1.5\t'a mi\t'a mi \t'at i\t'at i \t'ku \t'lat i\t'li m\t'na p\t'y na\t'y na \tlat i
+1.4\t' mi \t'e w \t't i \t'zien\tmi
+1.3\t'ennie\t'est\t'est p\t'ie w \t'ienn\t'ienni\t'nnie\t'nnie \t'st p\t'zienn
+1.2\t' i \t'enni\t'mnie \t'nni\ti\tmnie
+1.1\t' mni\t' mnie\t' sie\t'enn
+1.0\t'ozk
+0.9\t' dzi\t' ka\t'ja 
+0.8\t' si\t'i m
+0.5\t'i s
+0.4\t'mie\t'odz
+0.2\t'ana
+0.1\t'a m\t'mi 
-0.4\t' w \tw
-1.5\t' ni
-1.7\t'uje
-2.9\t' do
-3.2\t' no
-3.3\t' wi\t'e d\t'sze
-3.5\t'wie
-3.7\t'nie
-4.6\t'je 
""",
        Risk.NOT_COPING: """\
+5.9\t'z r
+5.0\t'e i 
+4.0\t'e co
+3.9\t'juz r\t'uz r
+3.8\t'e c
+3.7\t'e i
+3.6\t'ie c
+3.5\t'rmie\t'rmie \t'zas
+3.3\t' cho\t'e od\t'obie \t'ysz
+3.1\t'ie co
+3.0\t'bie \t'robie
+2.9\t'a mu\t'a mus\t'ja mu\tja musze
+2.8\t' ze z
+2.7\t'e wyr\t'ich\t'm m
+2.6\t' dzie\t'am n\t'bie\t'e ze \t'le z\t'oze\t'oze 
+2.5\t'je si\t'nie c\t'obie\t'staw\t'taw
+2.4\t' bo n\t'az \t'bo n\t'bo ni\t'je s\tbo nie
+2.3\t' da\t'e ze\t'nelam
+2.2\t' ja \t'nela\tja
+2.1\t' mus\t' musz\t'lam\t'lam \t'musze\t'usze\t'usze \tmusze\tzrobie
+2.0\t'awa\t'o n\t'owa
+1.9\t'nia 
+1.8\t' krz\t' krzy\t' od\t'e d\t'krz\t'krzy
+1.6\t'dziec\t'nia\t'ziec
+1.5\t' si\t'e sie
+1.4\t'dzie\t'ego\t'ego \t'o j
+1.3\t' mu\t' te\t'de 
+1.1\t' juz\t' juz \t' zr\t' zro\t' zrob\t'juz\t'juz \t'lat\t'uz \t'zro\t'zrob\t'zrobi\tjuz
+1.0\t' ju\t' nie \tnie
+0.9\t'e si\t'o nie
+0.8\t'm n\t'sta
+0.6\t'e s\t'o ni\t'obi\t'robi\t'zie
+0.5\t'rob
+0.3\t' ja\t'je 
-0.2\t' ni
-0.3\t'am \t'ze 
-0.6\t'dzi
-2.5\t' w \tw
-2.7\t'za 
-3.1\t'ce 
-3.4\t' na
-4.6\t' mi
""",
    },
)

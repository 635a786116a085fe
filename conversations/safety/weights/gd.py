"""What was learned from labelled lines (gd); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-9.002,
    concern=0.499,
    serious=0.499,
    words="""\
+4.4\t' e \t' m \t'h m\te\tm
+4.0\t' bh
+3.8\t'n t
+3.7\t'irt
+3.6\t'a b\t'adh 
+3.5\t' dh
+3.4\t' sa\t' th\t'e a\t'irt \t'is \t'm a\t'oir
+3.2\t'il 
+3.1\t'on 
+3.0\t' bhi\t' gh\t' tha \t'h mi \ttha
+2.9\t' a \t'adh\t'n l\t'tai\ta
+2.8\t' ei\t' mo \t'igh\t'l a\t'mo \t'rt \t'tha m\tmo
+2.7\t' ag\t' cu\t' e a\t' is\t' is \t' san \t' tha\t'bhi\tis\tsan
+2.6\t' ga\t'h mi\t'i air\t'n d\t'san 
+2.5\t' san\t'a du\t'a m\t'an d\t'as \t'idh\t'n tai
+2.4\t' dho\t' ia\t' orm \t'a f\t'abh\t'd a \t'dho\t'n an \t's th\t'san\torm
+2.3\t' a b\t' bho\t' gha\t'a c\t'ad \t'bho\t'neac\t'neach\t'orm \t'rm \t'tha \t'thai\t'thair\ttha m
+2.2\t' air \t' eig\t' la\t' le \t'a d\t'a mha\t'dh \t'dh e \t'eig\t'g m\t'g mam\t'ha du\t'm e\t'rea\t'uisg \tair\tle
+2.1\t' an d\t' mam\t' mo\t' na\t' orm\t' ra\t'a m \t'd a\t'dei\t'e n\t'g ma\t'ha m \t'i f\t'iad\t'idh \t'il a\t'mam\t'n an\t'n u\t'r a \t'rai
+2.0\t' fh\t'a g\t'ach\t'aigh\t'athai\t'dh e\t'h i\t'h m \t'hai\t'is a\t'ris \ttaigh
+1.9\t' ao\t' cha\t' mac\t' mach\t' mi \t'dh m \t'e na\t'e r\t'h e\t'hair\t'l m\t'm p\t'mi \t'orm\t'r a\t's a \t'san t\t'uir\t'uisg\tmi
+1.8\t' dei\t' du\t' dui\t' i \t' iad\t' iad \t' le\t' m a\t'a bhi\t'aig\t'am \t'bh \t'd o\t'dui\t'eacha\t'ha m\t'ign\t'm b\t'mha\t'mi ai\t'n mi \t'oirt\t'ris\ti\tiad
+1.7\t' cha \t' mha\t' mi s\t'ad a \t'an l\t'an u\t'ar a\t'dh m\t'eil m\t'gha\t'h e \t'han \t'i a\t'il m\t'm a \t'm g\t'mi s\t'mi sa\t'n mi\t'n ta\t'ota\t'r a b\t's c\t'uil\t'ur \tcha
+1.6\t' cur\t' e g\t' e n\t' ghab\t' is c\t' tai\t'a cu\t'a ma\t'a mac\t'aba\t'abai\t'abaid\t'air\t'albh\t'as m\t'bhad\t'bhadh\t'cur\t'deana\t'ean\t'gam\t'gam b\t'ghab\t'ghabh\t'ghi\t'h a\t'hab\t'habh\t'hla\t'i ai\t'is c\t'isg\t'las\t'las \t'lbh\t'le \t'm f\t'n a b\t'nea\t'oda\t'on a\t's a\t't e \t'toirt\t'uirt\t'uirt \t'um \t'unn\ta mach\tiad a\tmach\ttoirt
+1.5\t' a cu\t' a ma\t' ai\t' cur \t' de\t' dhom\t' ga \t' gam\t' mama\t' mi\t' nac\t' nach\t' pi\t' toir\t' uil\t'a l\t'a m a\t'abh \t'aid\t'alb\t'am bh\t'amaid\t'aod\t'aoda\t'ch m\t'cur \t'dhom\t'dhomh\t'eo \t'gus\t'gus \t'hach\t'han\t'hei\t'huir\t'iad \t'idh b\t'is a \t'is th\t'm bh\t'mama\t'mamai\t'mh c\t'sa ch\t'tha e\t'the\t'toir\t'uis\tcur\tga\tmamaidh\tnach
+1.4\t' a d\t' a f\t' aga\t' ba\t' bhit\t' dhi\t' gum\t' gum \t' na \t' ni\t' taig\t' to\t' tron\t' uile\t'a bha\t'a ch\t'a to\t'aigh \t'ail a\t'al \t'amai\t'an n\t'an t\t'ar \t'bh i\t'bh mi\t'bhit\t'bhith\t'ch \t'ch mi\t'ch s\t'chd o\t'dean\t'dh a\t'dh b\t'dh ba\t'e ai\t'e na \t'gum\t'gum \t'h ba\t'h beo\t'h oi\t'ha \t'habh \t'hacha\t'had\t'hd o\t'hri\t'huirt\t'i sab\t'ich \t'ir a \t'isg \t'ith\t'ith b\t'mach\t'mhar\t'nn ai\t'o dh\t'ora\t'rm s\t's tha\t'se \t't e\t'th b\t'th be\t'thuir\t'tron\t'tron \t'uile\t'uile \ta bhith\tbhith\tbhith beo\tghabh\tgum\tmharbhadh\tmi sabhailte\tna\tsan taigh\tthuirt\ttron\tuile
+1.3\t' a c\t' air\t' an \t' bho \t' dhac\t' e na\t' fea\t' li\t' ma\t' mi f\t' nig\t' nigh\t' sab\t' sabh\t'a cur\t'abh m\t'ach s\t'ail \t'ais \t'am a\t'am p\t'ama\t'arbha\t'bho \t'cha \t'd or\t'd orm\t'dh ai\t'dh fh\t'dhac\t'dhach\t'eana\t'ein\t'fea\t'ga \t'gam \t'h ag\t'h fh\t'ha b\t'ha e\t'hac\t'hailt\t'har\t'hea\t'hin\t'i sa\t'idh i\t'igh \t'l a \t'l g\t'm bhu\t'm sa\t'm san\t'mac\t'mi f\t'n r\t'nac\t'nach\t'nigh\t'rbha\t's a c\t's e\t's e \t's m\t'sab\t'sabh\t'sabha\t'th a \t'tri\ta cur\ta toirt\tan\tbho\tdhachaigh\te na\tgam bhualadh\tis chan\tleis a
+1.2\t' ag r\t' agam\t' agu\t' agus\t' am \t' an\t' bas \t' beo\t' beo \t' e a \t' fal\t' gam \t' i a\t' mi e\t' oi\t' or\t' pile\t' sa c\t' thui\t' tr\t'a bu\t'a e\t'a ge\t'a gea\t'a mh\t'a toi\t'abhai\t'ach o\t'ag r\t'ag ra\t'agam \t'agu\t'agus\t'agus \t'aird\t'airde\t'amh\t'an r\t'an sg\t'bas \t'beo\t'beo \t'ch o\t'ch oi\t'cha d\t'chl\t'e aig\t'e d\t'ear \t'eil \t'eil a\t'fal\t'g r\t'g ra\t'g rad\t'gam g\t'h a \t'h be\t'haigh\t'hiu\t'i bho\t'i e\t'ig s\t'im \t'ir a\t'irde\t'irdea\t'irean\t'ithe\t'l ai\t'l l\t'l le\t'l mi\t'm s\t'mai\t'mi bh\t'mi e\t'n le\t'n n\t'n tha\t'nn t\t'oir \t'ol \t'ol a\t'on t\t'os \t'pile\t'r mo\t'r mo \t'rbhad\t'rdea\t'rdean\t'rean\t's i\t's t\t'sa c\t'son a\t'taig\t'taigh\t'tha b\t'thr\t'thui\t'unna\t'us \tag radh\tagam\tagus\tam\tbas\tbeo\te a\tgam\tghabh mi\tis tha\tmi airson\tmi bhon
+1.1\t' am p\t' bhog\t' chla\t' dora\t' e gu\t' fhe\t' gl\t' lei\t' mhar\t' pil\t' ri\t' sh\t'a chr\t'a n\t'acha\t'ad a\t'ad m\t'aga\t'agam\t'ail\t'ailt\t'am a \t'am b\t'am g\t'bh m\t'bhog\t'bhogs\t'chla\t'dea\t'dol g\t'dora\t'e de\t'e g\t'e s\t'eadh \t'ealb\t'ealbh\t'eidh \t'ein \t'eth\t'eth \t'eug \t'gsa \t'h fhe\t'h u\t'ha d\t'hair \t'ham\t'har a\t'harb\t'harbh\t'hein\t'het\t'hogs\t'hogsa\t'i g\t'i n\t'iadh \t'ian\t'ian \t'ian a\t'in \t'inn e\t'ios \t'irea\t'iri\t'is ch\t'l ga\t'lam\t'lamh\t'lea\t'lei\t'm a d\t'm tha\t'mach \t'mharb\t'n a\t'n dor\t'n ri\t'n tr\t'nan\t'nan \t'nn e\t'nn l\t'nna\t'o gha\t'ogsa \t'oirt \t'ol ga\t'on a \t'pil\t'r d\t'ric\t's ch\t'sg \t'thi\t'tric\tairson a\tbhogsa
+1.0\t' a l\t' am\t' aod\t' aoda\t' bhua\t' bur\t' burr\t' chl\t' e ga\t' fhei\t' gu\t' is t\t' m ao\t' mi b\t' na b\t' no\t' not\t' nota\t' oid\t' oidh\t'a b \t'a b f\t'a i\t'a mo \t'abha\t'ada\t'aic\t'airi\t'am c\t'am ga\t'amha\t'an ag\t'an ta\t'atha\t'bh a\t'bh i \t'bhua\t'bhual\t'bur\t'burr\t'burra\t'chd a\t'dhc\t'dhch\t'dhche\t'e san\t'eag \t'eal\t'eid\t'eis a\t'fhei\t'fhein\t'gal\t'gla\t'h a r\t'h as\t'h as \t'h e n\t'h is\t'h is \t'h ri\t'ha bu\t'ha mo\t'hch\t'hche\t'hche \t'hd a\t'hein \t'heth\t'heth \t'hig\t'hig \t'hio\t'hog\t'hual\t'huala\t'i b\t'i c\t'iad a\t'ich m\t'idhc\t'idhch\t'ig mo\t'il bi\t'il mi\t'ille\t'in sa\t'ir mo\t'l bi\t'lle\t'm ao\t'm bi \t'm d\t'm ga\t'm gam\t'mh cu\t'mi b\t'n bho\t'n lo\t'n th\t'na b \t'nach \t'nai\t'nota\t'nota \t'o cho\t'o s\t'odac\t'odach\t'oidh\t'oidhc\t'orai\t'ota \t'pa \t'r as\t'r as \t'rad\t'radh\t'radh \t'rde\t'rean \t's f\t's fha\t's mi \t'tain\t'tha i\t'ug \ta bha\tagam gam\taig an\tbhualadh\tburraidheachd\tfhein\tna b\tnota\toidhche\tsabhailte\ttheich mi
+0.9\t' a fe\t' a ra\t' a to\t' bi \t' ca\t' cuma\t' deid\t' dhi \t' dhol\t' dol\t' dol \t' e r\t' fha\t' fon\t' fon \t' gac\t' gach\t' gre\t' leis\t' lit\t' litr\t' mi d\t' mi g\t' mi l\t' mi n\t' mo n\t' na p\t' raoi\t' rium\t' ui\t'a a \t'a bh\t'a dho\t'a gl\t'a ia\t'a ra\t'ach \t'adai\t'adh f\t'aic \t'aid \t'aidh\t'air a\t'airt \t'alad\t'aladh\t'albha\t'am pa\t'an co\t'an ga\t'an lo\t'an ur\t'ana\t'anan\t'anan \t'ann l\t'ant\t'aodac\t'aoir\t'aoir \t'aorai\t'as g\t'athr\t'baid\t'baidh\t'bhan \t'bi \t'cail \t'cha t\t'cuma\t'cumai\t'deid\t'deidh\t'dhi\t'dhi \t'dhol\t'dhol \t'dol\t'dol \t'e a l\t'e gu\t'eaba\t'eac\t'eanan\t'eich \t'eil e\t'eis\t'eis \t'fha\t'fhe\t'fon\t'fon \t'g g\t'gam a\t'ghai\t'gum b\t'h cu\t'h gac\t'h oid\t'ha t\t'haig\t'han u\t'hol\t'hol \t'hon\t'hon \t'hro\t'hunn\t'hunna\t'i bh\t'i d\t'i e \t'i l\t'i na\t'i s\t'idh a\t'idh m\t'ig si\t'il t\t'ilea\t'ilte \t'in a \t'inn \t'ios\t'irt e\t'irt o\t'itr\t'itri\t'itric\t'ium\t'ium \t'l air\t'l mi \t'l t\t'lbha\t'lbhan\t'le a \t'le de\t'leis\t'leis \t'lit\t'litr\t'litri\t'lte \t'm an\t'm pa\t'mi d\t'mi e \t'mi g\t'mi l\t'mi n\t'mo n\t'mo ni\t'n is\t'n is \t'n la\t'n ur\t'na b\t'na p\t'naic\t'nn th\t'nnai\t'nnaic\t'o a\t'o n\t'o ni\t'o nig\t'oil t\t'ol g\t'r dh\t'r e\t'r s\t'raoi\t'raoir\t'rich\t'riche\t'ris a\t'riu\t'rium\t'rium \t'rra\t'rt e\t'rt e \t'rt o\t'rt or\t'ruga\t's ag\t'san s\t't i\t't o\t't or\t't orm\t'thro\t'trich\t'ualad\t'um b\t'unnai\t'urr\t'urra\t'urrai\ta dhol\tam bi\tbhith a\tbi\tcumail\tdeidh\tdhi\tdhol\tdol\tfon\tgach\tgach oidhche\tleis\tlitrichean\tmi e\traoir\trium\ttoirt orm
+0.8\t' a be\t' a do\t' a h\t' a h \t' a r\t' ag \t' be\t' bhio\t' deug\t' fear\t' fhai\t' ghi\t' na n\t' naba\t' rad\t' radh\t' rao\t' ris\t' ris \t' riu\t' sg\t' sta\t' thig\t' unc\t' unca\t' url\t' urla\t'a be\t'a br\t'a chl\t'a dol\t'a fal\t'a fei\t'a fui\t'a la\t'ach n\t'adh e\t'adh m\t'ag \t'ag g\t'aig a\t'am an\t'am pi\t'amh c\t'an g\t'an te\t'aora\t'ath\t'bh t\t'bhan\t'bhio\t'c i\t'c is\t'c is \t'cai\t'ch si\t'chan\t'chan \t'char\t'd a s\t'd mo\t'dach \t'deug\t'deug \t'dheac\t'dhr\t'e an\t'e dh\t'e sa\t'ead\t'ean g\t'eat\t'fear\t'fear \t'fhai\t'g n\t'g na\t'g na \t'g s\t'ga g\t'gh \t'ghin\t'ghinn\t'gian \t'gre\t'gsa\t'gus a\t'h e a\t'h i \t'ha f\t'hd a \t'hin a\t'hit\t'hith\t'hith \t'hom\t'homh\t'homh \t'hris \t'hui\t'i mi\t'i mi \t'ibh a\t'idh e\t'ighi\t'ighin\t'il a \t'il ai\t'ilt\t'in a\t'inn i\t'ir d\t'ir m\t'ir n\t'ird\t'ire\t'is ag\t'is e\t'is e \t'ithe \t'l e a\t'le d\t'le r\t'm bi\t'm c\t'm ch\t'm pai\t'm pi\t'ma \t'maid\t'maidh\t'mail\t'mail \t'mh s\t'n bh\t'n co\t'n dh\t'n le \t'n sa \t'n ui\t'n uil\t'n url\t'na \t'na n\t'nab\t'nabai\t'ncai\t'ncail\t'nig\t'nighe\t'nn i\t'o d\t'obh i\t'ogs\t'ogsa\t'ol a \t'olas\t'olas \t'omh \t'oraic\t'r m\t'r mi\t'r mi \t'r n\t'r nac\t'raid\t'rao\t're \t'rith\t'ro \t'ron \t'rrai\t'rraid\t's cha\t's is\t's is \t's thi\t'sa \t'sgi\t'ta \t'taid\t'taidh\t'th a\t'tha f\t'thig\t'thig \t'tich\t'tich \t'u bhe\t'ual\t'uala\t'uga\t'uine\t'uine \t'uire\t'umail\t'unc\t'unca\t'uncai\ta dol\ta feitheamh\ta h\tag\tagainn is\tam paiste\tbhris\tdeug\tdhomh\tfear\tfhin a\tgearradh\tmi air\tradh\tris\tsgian\tthig\tuncail
+0.7\t' aig\t' aig \t' an n\t' an r\t' aon\t' aon \t' as d\t' at\t' ath\t' bas\t' bhe\t' bhei\t' bhu\t' bru\t' cad\t' cada\t' car\t' char\t' choi\t' chr\t' dor\t' eil\t' fhin\t' fr\t' ghai\t' gil\t' gill\t' gun\t' gus\t' gus \t' h u\t' h ui\t' i g\t' is e\t' is n\t' lam\t' lamh\t' le d\t' le r\t' mura\t' na g\t' nab\t' sga\t' sgi\t' sgia\t' t sa\t' teac\t' toi\t'a fe\t'a gu\t'a h u\t'a mo\t'a rao\t'ach a\t'ach l\t'achai\t'achan\t'ad mi\t'adal \t'aidh \t'aidhr\t'aig m\t'aig s\t'ailte\t'air n\t'air t\t'airid\t'ais\t'albh \t'am bi\t'an ao\t'an b\t'an do\t'aon d\t'ar ag\t'as d\t'as m \t'atr\t'atro\t'bas\t'bh th\t'bhail\t'bhei\t'bheil\t'bhu\t'bru\t'cada\t'ch l\t'cha s\t'che \t'choi\t'chrio\t'd g\t'd p\t'dh ga\t'dh i\t'dhe\t'dhre\t'dhre \t'dor\t'doras\t'e cu\t'eabai\t'ear\t'easa\t'eatr\t'eatro\t'eidh\t'eir\t'fhin\t'fhin \t'g an \t'g e\t'g si\t'gac\t'gach\t'gach \t'gal \t'ghair\t'ghe\t'gia\t'gian\t'gil\t'gill\t'gille\t'gin e\t'gun\t'h cum\t'h ga\t'h ui\t'h uil\t'ha a \t'ha i\t'ha l\t'ha s\t'ha sg\t'hada\t'haird\t'ham \t'heal\t'heil \t'hi \t'hin \t'hiul\t'ho \t'hoin\t'hot\t'hre \t'hrio\t'hrios\t'hru\t'hua\t'i ao\t'i fe\t'i ga\t'i na \t'iadh\t'ibh t\t'ich\t'idhr\t'idhre\t'ig \t'ig m\t'il e\t'ileac\t'ille \t'ilte\t'imhea\t'in s\t'inn\t'inn t\t'ios a\t'irt a\t'irti\t'irtic\t'is i\t'is t\t'ist e\t'l a m\t'l e\t'lar\t'lara\t'lbh \t'leaba\t'lear\t'lle \t'lte\t'm ann\t'm aon\t'm fa\t'mh \t'mhnai\t'mi ga\t'mi na\t'mura\t'mura \t'n dao\t'n du\t'n e g\t'n go\t'n goi\t'n lea\t'na g\t'nca\t'nig m\t'nn mi\t'noc\t'noch\t'nochd\t'o a \t'o c\t'o ch\t'o dhe\t'oirti\t'omh\t'omh c\t'oras\t'oras \t'orm d\t'os a\t'r fe\t'r fea\t'r na\t'reas\t'rios\t'rios \t'rit\t'rlai\t'rm d\t'roil\t'rt mo\t'rtich\t's fh\t's ga\t's m \t's m a\t's mi\t'sad\t'sgia\t'sgian\t'st e\t'st e \t'sta\t'staid\t'te s\t'te sa\t'tic\t'toi\t'un go\t'ura \t'url\t'urla\t'us a\ta chrios\ta raoir\taig\tair a\tan doras\tan staidhre\tan taigh\taodach\taon\tbheil\tcha tainig\tchrios\tdhomh cumail\tdoras\tfhin\tgoirtich\tgoirtich mi\tgun goirtich\tgus\tis e\tis thuirt\tleabaidh\tmhathair\tmura\tnabaidh\tnighean dhachaigh\tpaiste\trithist e\tsan sgoil\tstaidhre\ttainig mo\ttha a\ttha e\ttha eagal\ttha i\ttheich\tthuirt e\tuairean
+0.6\t' a bh\t' a fo\t' an l\t' bhr\t' bi m\t' biad\t' chri\t' dea\t' deu\t' dru\t' drug\t' e ai\t' e c\t' e d\t' e ri\t' ea\t' eag\t' eaga\t' eil \t' es\t' esa\t' esan\t' fala\t' fho\t' gab\t' gabh\t' ghiu\t' i ag\t' i c\t' le b\t' m at\t' m u\t' m un\t' ma \t' mam \t' mh\t' mi a\t' mo c\t' nu\t' pai\t' pais\t' pol\t' rit\t' rith\t' ro d\t' sa b\t' ta\t' tao\t' taob\t' tro\t' ua\t'a do\t'a ea\t'a eag\t'a fo\t'a fr\t'a ghi\t'a lam\t'a lei\t'a p\t'a rit\t'a sa \t'a sg\t'a thi\t'abh i\t'ad mo\t'agal\t'aic m\t'aig n\t'aighi\t'air f\t'am cu\t'amhan\t'an an\t'an de\t'an na\t'an s\t'anta\t'aob\t'aobh\t'aobh \t'aon \t'ar a \t'arai\t'arb\t'arbh\t'arr\t'as fh\t'bheag\t'bhr\t'bi m\t'bi mi\t'biad\t'biadh\t'c m\t'c mi\t'c mi \t'ch de\t'ch la\t'ch n\t'ch sa\t'chai\t'char \t'choin\t'chri\t'chunn\t'comhn\t'cuiri\t'd c\t'd i\t'd mo \t'dealb\t'deu\t'dol a\t'dru\t'drug\t'druga\t'e a f\t'e gu \t'e o\t'e p\t'e ri \t'e ru\t'each\t'eagal\t'eant\t'eanta\t'ear a\t'eas\t'eil\t'ein s\t'esa\t'esan\t'esan \t'fala\t'g a \t'g e \t'g i\t'gab\t'gabh\t'gabha\t'gaic\t'gaich\t'gairt\t'gam c\t'gam f\t'gei\t'gh m\t'ghea\t'ghean\t'ghiu\t'gu bh\t'h a f\t'h aga\t'h b\t'h de\t'h dei\t'h la\t'h lat\t'h mo \t'h t\t'ha ea\t'ha ta\t'hachd\t'hadh\t'hadh \t'hail\t'han r\t'he ai\t'head\t'heag \t'hinn\t'hinn \t'ho s\t'hod\t'hoinn\t'hois\t'i 1\t'i dha\t'i fai\t'i fhi\t'i gu\t'i gus\t'i lei\t'i ro\t'i ro \t'iad m\t'iar\t'iarr\t'ic \t'ic m\t'ic mi\t'ig n\t'ig na\t'igh c\t'il c\t'il ch\t'ilead\t'im f\t'im fa\t'inni\t'ir b\t'ir e\t'ir f\t'ir na\t'ir t\t'iread\t'is is\t'is r\t'is ri\t'ke \t'l ann\t'l ch\t'l cha\t'l n\t'l r\t'lair\t'lamha\t'lao\t'laod\t'laoda\t'le a\t'le b\t'lead\t'leadh\t'll i\t'loi\t'loin\t'm at\t'm ath\t'm cha\t'm is\t'm is \t'm na \t'm pol\t'm t\t'm th\t'm u\t'm un\t'm unc\t'mam \t'mhan \t'mi a\t'mo c\t'mo ch\t'mo le\t'n aga\t'n b\t'n dho\t'n ga\t'n te\t'naba\t'naic \t'nail\t'ne ag\t'nn is\t'nn la\t'nn ri\t'nni\t'not\t'ntai\t'ntain\t'nti\t'o dhi\t'o gh\t'o le\t'o lea\t'oid\t'om \t'omhn\t'omhna\t'on l\t'on le\t'on mi\t'on ta\t'orais\t'os ai\t'pai\t'pais\t'paist\t'pol\t'r a m\t'r dhe\t'r gu\t'r r\t'rais\t'rais \t'rbh\t'ri c\t'ri f\t'rinn \t'ro d\t'ro dh\t'rr \t'rt a\t'rugai\t's aga\t's aig\t's an \t's de\t's dei\t's e d\t's g\t's r\t's ri\t's s\t's st\t'sa b\t'sa bh\t'sho\t'ta n\t'ta na\t'tainn\t'tao\t'taob\t'taobh\t'tha g\t'tro\t'ud \t'ugaic\t'ur s\t'us st\taig a\taig mo\taig na\tan comhnaidh\tan duine\tbheag\tbheil mi\tbi mi\tbiadh\tchaidh\tchunnaic\tcomhnaidh\tdeanamh\tdrugaichean\tduine agam\te gu\te ri\teil\teil mi\tesan\tfhaic mi\tgach latha\tgam thachdadh\tghabh i\th uile\tlamhan\tm uncail\tma\tmam\tmi fhin\tmi gus\tnighean\trinn\trobh i\tsinn air\ttaobh\tteachdaireachd\tthachdadh\turrainn dhomh
+0.5\t' a ba\t' a ge\t' a la\t' a le\t' a m\t' a ri\t' an u\t' aona\t' atha\t' b f\t' b fh\t' bhia\t' bi\t' bia\t' cait\t' car \t' cuir\t' cum\t' dean\t' dhe\t' dhet\t' dhiu\t' e s\t' fhat\t' fi\t' fl\t' gla\t' glas\t' go\t' goir\t' gu m\t' i ce\t' it\t' ithe\t' lom\t' mi o\t' nan\t' nan \t' oir\t' pl\t' rin\t' rinn\t' ro \t' ru\t' sa \t' shl\t' sho\t' sla\t' smao\t' tei\t' thi\t' thu\t' tui\t' uai\t' uair\t' un\t' ur\t'a am\t'a am \t'a bag\t'a dh\t'a e a\t'a ga\t'a gil\t'a gla\t'a glu\t'a i c\t'a iad\t'a le\t'a pi\t'a pil\t'a sgi\t'a tai\t'a tui\t'ach g\t'ache\t'ad e \t'ad i\t'ada \t'adh a\t'aghai\t'air e\t'air m\t'airis\t'airt\t'ait \t'am ch\t'amh \t'amh i\t'an du\t'an gu\t'an la\t'an le\t'an ri\t'an ui\t'anail\t'ann\t'anna\t'ans\t'ansa\t'aoi\t'aona\t'ar l\t'ar le\t'as f\t'athas\t'ati\t'b f\t'b fh\t'b fhe\t'bhia\t'bhiad\t'bho d\t'bia\t'cadal\t'cail\t'cait\t'cait \t'car\t'car \t'ch e\t'ch is\t'chaig\t'chean\t'cuir\t'cum\t'd a m\t'd an \t'd ca\t'd e \t'dad\t'dadh\t'dadh \t'dair\t'daire\t'deig\t'dh ac\t'dh ag\t'dh i \t'dheal\t'dhet\t'dheth\t'dhiu\t'dhiub\t'e ag\t'e dea\t'e or\t'e ri\t'ead a\t'eadh\t'eamh \t'eann\t'eanna\t'eans\t'eansa\t'eithe\t'eo a\t'eot\t'eoth\t'eud\t'eud \t'eul \t'feadh\t'fhaic\t'fhaig\t'fhat\t'fhath\t'fho\t'g ia\t'g sin\t'gaird\t'ge t\t'ge th\t'gh a\t'gh ag\t'ghail\t'glas\t'goir\t'goirt\t'gu m\t'gun g\t'gus t\t'h a c\t'h air\t'h gum\t'h i a\t'h o\t'h r\t'ha am\t'ha e \t'ha fa\t'ha ia\t'hadai\t'haic \t'hairi\t'han d\t'har \t'hast\t'hast \t'hatha\t'hd ca\t'hdair\t'he \t'head \t'heag\t'healb\t'heans\t'hia\t'hiadh\t'hiub\t'hiubh\t'hnai\t'ho dh\t'hre\t'hrui\t'hun\t'i a c\t'i an \t'i ba\t'i ca\t'i cu\t'i do\t'i fa\t'i fha\t'i ga \t'i le\t'i m\t'i mu\t'i se\t'ic is\t'id \t'igh a\t'ighe\t'ighea\t'il ag\t'im a\t'ine a\t'iobai\t'ion \t'ir fe\t'irid\t'iridh\t'iris\t'iris \t'irn\t'iste\t'iubh \t'l a b\t'l ag\t'l bia\t'l bid\t'l c\t'l dha\t'l di\t'l f\t'l ma\t'l o\t'l or\t'l orm\t'l th\t'lach \t'le ai\t'le s\t'le sh\t'lear \t'leas\t'loinn\t'lom\t'm a t\t'm fh\t'm mi\t'm n\t'm po\t'maoi\t'maoin\t'mh i\t'mh is\t'mh sa\t'mhan\t'mhead\t'mi do\t'mi le\t'mi o\t'n ag\t'n ao\t'n cai\t'n com\t'n cu\t'n de\t'n dui\t'n ea\t'n lom\t'n na\t'n sa\t'n sg\t'n sta\t'n ua\t'n uai\t'na ca\t'na f\t'na na\t'na pi\t'nail \t'nighi\t'nn an\t'nn e \t'ns \t'nurse\t'o sg\t'ochd\t'ochd \t'odh e\t'og \t'oil \t'oir d\t'ol d\t'ol dh\t'ola\t'oll\t'omh a\t'on fh\t'on is\t'on m\t'opa\t'orm g\t'os i\t'pa t\t'r aig\t'r bh\t'r dhi\t'r e \t'r ei\t'r eil\t'raidh\t're a\t'read\t'readh\t'rin\t'rinn\t'rm a \t'rm g\t'rm gu\t'rne\t'rse\t'rt i \t's e r\t's l\t's sta\t'san l\t'se n\t'se na\t'shl\t'sla\t'smao\t'smaoi\t'spo\t'spor\t't f\t't i \t't ia\t't iad\t't mo\t't mo \t'te bh\t'thas\t'thast\t'the \t'theam\t'thu\t'tin\t'tui\t'uas\t'ugai\t'uil a\t'uirea\t'un g\t'ura\t'urse\t'us t\ta gearradh\ta gluasad\ta lamhan\tagus tha\tair feadh\tan sgiobair\tas an\tb fhearr\tbhiadh\tbhiodh e\tbidh e\tcadal\tcait\tcar\tcha bhruidhinn\tdhealbhan\tdheth\tdhiubh\tdo dhuine\tduine a\te air\te gam\teile\tfeadh\tfeadh an\tfeitheamh\tfhaic\tfhathast\tfios aig\tfuil air\tgille\tgu bheil\ti ag\tiad mo\tis a\tis thig\tithe\tmi fhathast\tmi ga\tmo nighinn\tnan\tnighinn\torm a\tradh gum\trinn e\tro\tsa\tsgiobair\ttha iad\ttha mo\ttha sgian\tthairis\tthuirt i
+0.4\t' 13\t' 13 \t' 17\t' 17 \t' 5 \t' a de\t' a gh\t' a gl\t' a sg\t' a si\t' aca\t' aca \t' ag i\t' aith\t' anns\t' as m\t' b \t' bhri\t' cai\t' cais\t' ceat\t' com\t' comh\t' cri\t' cup\t' cupa\t' deal\t' dhia\t' dhu\t' dis\t' disa\t' dus\t' e an\t' e dh\t' eile\t' falb\t' fead\t' fhi\t' fuar\t' game\t' ghe\t' glu\t' glua\t' grei\t' gu b\t' gun \t' gunn\t' i gu\t' is s\t' laig\t' le f\t' le m\t' mhad\t' mo b\t' mo s\t' ne\t' neo\t' ord \t' ple\t' plea\t' pola\t' ran\t' rana\t' rea\t' sgui\t' sm\t' sma\t' tain\t' thac\t' til\t' tuil\t'13 \t'17 \t'a a\t'a bl\t'a ca\t'a e \t'a fea\t'a gam\t'a gus\t'a na\t'a nu\t'a pa\t'a sgo\t'a su\t'a t\t'a ta\t'aca \t'ach e\t'ach m\t'ad e\t'ad o\t'adain\t'adh g\t'ag e\t'ag i\t'agh\t'aidhe\t'aig \t'air \t'air c\t'airne\t'aiste\t'ait a\t'aith\t'aithn\t'al o\t'al or\t'alu\t'am is\t'am na\t'am s\t'am sh\t'ame\t'amh s\t'an bh\t'an br\t'an ra\t'an tu\t'annac\t'anns \t'aodan\t'aoil\t'aoile\t'aon\t'aonai\t'ar ai\t'ar gu\t'arr m\t'as de\t'asad \t'ase\t'ase \t'ast \t'balac\t'bhag\t'bhiod\t'bho s\t'bhri\t'bhris\t'caisg\t'ceat\t'ceath\t'ch a\t'ch ai\t'ch ei\t'ch g\t'ch na\t'chaid\t'chd \t'choim\t'chr\t'com\t'comh\t'cri\t'cuire\t'cup\t'cupa\t'cupa \t'cur a\t'cur s\t'd a t\t'd e\t'd l\t'd le \t'd m\t'dal \t'dann \t'deal\t'dhia\t'dhiar\t'dhu\t'dis\t'disa\t'disat\t'dorai\t'dus\t'e a b\t'e aga\t'e an \t'e ann\t'e b\t'e bo\t'e cha\t'e gun\t'e i\t'e is\t'e is \t'e l\t'e no\t'e rud\t'e sh\t'eag\t'ean t\t'eas g\t'ease\t'ease \t'eathr\t'eich\t'eil r\t'eim\t'eim \t'es \t'eug a\t'eul\t'falb\t'falbh\t'fead\t'fhi\t'fuar\t'fuar \t'g a\t'g a c\t'g iad\t'g mo\t'g mo \t'gal o\t'game\t'gas \t'gearr\t'geil\t'geil \t'gh a \t'gh an\t'gh mi\t'gh t\t'glu\t'glua\t'gluas\t'grei\t'greim\t'gse\t'gse \t'gu b\t'gui\t'guir\t'guir \t'gun \t'gunn\t'gunna\t'h agu\t'h ait\t'h dha\t'h e c\t'h ei\t'h eil\t'h ia\t'h te\t'ha bh\t'ha g\t'ha le\t'haga\t'hairn\t'hall\t'hd \t'he i\t'he is\t'heac\t'heir\t'hiar\t'hid\t'hiod\t'hiodh\t'hion\t'hlas\t'hlas \t'hlua\t'hn \t'hnaid\t'hne\t'hne d\t'ho r\t'hog \t'hoim\t'hoimh\t'hol m\t'hrar\t'hrar \t'hris\t'huine\t'hut \t'i 17\t'i 17 \t'i ag\t'i bas\t'i cai\t'i du\t'i dui\t'i seo\t'iad o\t'ic i\t'id s\t'igs\t'igse\t'igse \t'il fi\t'il l\t'il le\t'il r\t'ile s\t'ilear\t'ill i\t'ill s\t'in b\t'in ei\t'ine m\t'inti\t'ir ei\t'ir i\t'ir mi\t'ire a\t'irib\t'iribh\t'irne\t'irne \t'irt c\t'irt d\t'irt i\t'is ai\t'is co\t'is ga\t'is gh\t'is s\t'is sg\t'isa\t'isat\t'isath\t'it \t'it a\t'ithea\t'ithis\t'ithn\t'ithne\t'l a l\t'l b\t'l dh\t'l fi\t'l fio\t'l ia\t'l iad\t'l lea\t'l ne\t'l neo\t'lach\t'lamh \t'lat\t'le bo\t'le o\t'le sa\t'lease\t'let\t'll s\t'lua\t'luas\t'luasa\t'm gu\t'm nua\t'm pil\t'm sh\t'mag\t'mao\t'mh ch\t'mhad\t'mhada\t'mhea\t'mi 17\t'mi ca\t'mi cu\t'mi du\t'mo b\t'mo bh\t'mo s\t'n a m\t'n aon\t'n bri\t'n cui\t'n de \t'n dei\t'n do\t'n eac\t'n i\t'n m\t'n ph\t'n ra\t'n san\t'n tei\t'n tra\t'n tro\t'n tu\t'na bh\t'na pa\t'nais\t'nais \t'nam\t'ne d\t'ne dh\t'ne th\t'neo\t'nn gu\t'nn le\t'nn tr\t'nna \t'nns \t'nns a\t'ns an\t'o bhi\t'o bhr\t'o r\t'o sgu\t'o sh\t'o tho\t'obl\t'odan\t'odann\t'oilea\t'oint\t'ointi\t'oir b\t'oke\t'oke \t'ol m\t'ol mi\t'oll \t'omh s\t'on dh\t'on f\t'on i\t'on tr\t'onais\t'oom\t'oom \t'orm a\t'orm f\t'orm p\t'os an\t'osad\t'osadh\t'pla\t'ple\t'plea\t'pleas\t'pola\t'r agu\t'r ai\t'r bi\t'r ch\t'r i\t'r le \t'rar\t'rar \t'ratha\t're t\t'reas \t'reim\t'reim \t'ri u\t'ri ua\t'ribh\t'ribh \t'ridh\t'rio\t'rm f\t'rm p\t'rm po\t'rne \t'ron b\t'rr m\t'rr mi\t'rt c\t'rt d\t'rt dh\t'rti\t'rtic\t's a g\t's a t\t's bi\t's bid\t's co\t's d\t's gam\t's gh\t's ia\t's iad\t's ma\t's sg\t's sgi\t'sad \t'sadh\t'sadh \t'samh\t'sat\t'sath\t'satha\t'seo a\t'sgui\t'sguir\t'sin a\t'sma\t'st a \t'ste b\t't a f\t't a r\t't b\t't bh\t't bho\t't e g\t't i g\t't is\t't is \t'ta i\t'taini\t'tan \t'tha l\t'this\t'thn\t'thne\t'thne \t'thog \t'thrar\t'til\t'toir \t'tri u\t'tuil\t'tuill\t'u m\t'u n\t'u na\t'uar\t'uar \t'uasa\t'uasad\t'ug a\t'uill\t'uille\t'uir i\t'ul \t'un cu\t'unna \t'upa\t'upa \t'ur a \t'ur e\t'us am\t'us th\t'ut \t13\t17\t5\ta bhios\ta deanamh\ta falbh\ta th\taca\tagam a\tagus an\taithne\tan deidh\tan dorais\tan latha\tan leanabh\tan toiseach\tann le\tanns\tanns an\taodann\taonais\tas deidh\tathair\tathair gam\tb\tbalach\tbha mo\tbhiodh\tbiadh san\tbidh i\tbidh mi\tcail\tcaraid\tceathrar\tcha stad\tchan fhaic\tchar\tchar aig\tchuir iad\tcuireadh\tcupa\tcur a\tdealbhan\tdhol mi\tdhuine\tdisathairne\tdo ghabh\tdorais\te an\teagal orm\teil biadh\teil e\tfalbh\tfear a\tfhein san\tfuar\tgabhail\tghearr\tghearr mi\tgluasad\tgreim\tgun\tgun cuireadh\tgunna\tgus am\tis gam\tm athair\tmach mi\tmhadainn\tmi 17\tmi an\tmi duilich\tmi na\tmo nighean\tnach aithne\tnach eil\tnam pilichean\tord\tplease\tsa char\tsgriobh mi\tsguir\ttainig\ttha fear\tthog\ttoir\ttri uairean\ttuilleadh
+0.3\t' a br\t' a dh\t' a fr\t' a g\t' a s\t' as\t' as \t' bag\t' baga\t' bea\t' bhod\t' bhon\t' boi\t' boir\t' bra\t' brat\t' brui\t' brut\t' ce\t' ch\t' chea\t' chio\t' chlo\t' chun\t' cun\t' cunn\t' da c\t' de g\t' deis\t' dham\t' dhan\t' dhru\t' dir\t' dire\t' do d\t' do g\t' dot\t' dota\t' dusg\t' e m\t' e sg\t' faic\t' falt\t' fe\t' fhad\t' fli\t' fliu\t' fo\t' fos\t' fosg\t' fri\t' gal\t' gal \t' ge\t' gea\t' geat\t' ghea\t' gle \t' goi\t' gor\t' gorm\t' gur\t' gur \t' h \t' i f\t' i n\t' i na\t' iar\t' iarr\t' inn\t' inni\t' is g\t' ith\t' lai\t' lat\t' lath\t' lorg\t' mag\t' maga\t' mio\t' mios\t' mu n\t' mur\t' na f\t' nao\t' naoi\t' neon\t' nur\t' nurs\t' of\t' off\t' os\t' ph\t' posa\t' ro\t' ruga\t' se\t' sean\t' seas\t' sgio\t' sha\t' shad\t' shon\t' shu\t' sl\t' stad\t' t ao\t' thai\t' the\t' thei\t' to \t' tri\t' tri \t' ze\t' zer\t' zero\t'3 c\t'a a c\t'a a t\t'a bli\t'a bra\t'a bua\t'a dea\t'a dus\t'a e s\t'a fa\t'a gal\t'a h \t'a i \t'a i a\t'a is\t'a is \t'a nab\t'a sa\t'a tr\t'a ua\t'ac d\t'acaid\t'ach i\t'ad an\t'ad c\t'ad g\t'adaib\t'adail\t'adal\t'ag ai\t'ag e \t'ag ia\t'agal \t'agha\t'aig g\t'ail p\t'ail t\t'ain i\t'air r\t'airea\t'airn\t'ais i\t'ait\t'al b\t'al sa\t'alam\t'alamh\t'all \t'alt\t'alt \t'am d\t'am dh\t'am f\t'am mi\t'am n\t'am t\t'am th\t'an dh\t'an gi\t'an st\t'an tr\t'an ua\t'anad\t'anadh\t'ann t\t'ant \t'aoi \t'aoint\t'aor\t'ar d\t'ar s\t'araid\t'aran\t'as ag\t'asad\t'asam\t'asamh\t'ast\t'ata n\t'bag\t'baga\t'bai\t'bea\t'bhi m\t'bhios\t'bhod\t'bhon\t'bhon \t'boi\t'boir\t'boire\t'brat\t'brath\t'brui\t'bruid\t'brut\t'bruth\t'ca \t'cad\t'caid\t'caid \t'ch as\t'ch gu\t'ch t\t'cha l\t'chair\t'chara\t'chio\t'chion\t'chlas\t'chlo\t'chloi\t'chlua\t'chois\t'chun\t'corr \t'cun\t'cunn\t'cunnt\t'd an\t'd gu\t'da c\t'da ch\t'daib\t'daibh\t'dail\t'dail \t'de g\t'de gh\t'deis\t'deise\t'dh g\t'dh ri\t'dh te\t'dham\t'dham \t'dhru\t'dhrui\t'dire\t'direa\t'do d\t'do dh\t'do g\t'do gh\t'dot\t'dota\t'dotai\t'dsear\t'dusg\t'dusga\t'e a t\t'e bea\t'e de \t'e dui\t'e gai\t'e gh\t'e mac\t'e oi\t'e th\t'eaca\t'eacai\t'eada\t'eag a\t'eam a\t'ean c\t'eanad\t'easam\t'eata\t'eata \t'eid \t'eigh\t'eil f\t'eil s\t'eire\t'eirea\t'eisei\t'eol\t'ero\t'ero \t'et \t'eug\t'eugh \t'faic\t'falac\t'falam\t'falt\t'falt \t'fas c\t'fhad\t'fhada\t'fli\t'fliu\t'fliuc\t'fos\t'fosg\t'fri\t'g ag\t'g am\t'g am \t'g ge\t'g gea\t'ga to\t'gainn\t'gam i\t'geat\t'geata\t'gh d\t'gh is\t'ghla\t'ghn\t'ghne\t'ghnea\t'gid\t'gidh\t'gio\t'giob\t'gioba\t'glais\t'gle \t'goil \t'gorm\t'gorm \t'gu ce\t'gu mo\t'gum f\t'gun c\t'gur\t'gur \t'gur e\t'gus s\t'h a h\t'h ag \t'h dea\t'h dis\t'h g\t'h i f\t'h i g\t'h it\t'h s\t'h san\t'h te \t'h th\t'ha a\t'ha ga\t'ha gu\t'ha i \t'ha tr\t'ha tu\t'hac d\t'hada \t'hag\t'haid \t'hall \t'han e\t'han l\t'hara\t'harai\t'heach\t'heam\t'heamh\t'heil\t'hi m\t'hi mi\t'hi s\t'hids\t'hionn\t'hios \t'hlo\t'hloi\t'hloin\t'ho sg\t'ho sh\t'hoi\t'hoisi\t'hol d\t'hrom\t'hrom \t'hruim\t'i ag \t'i am\t'i am \t'i ce\t'i cei\t'i dh\t'i fh\t'i fic\t'i fo\t'i gam\t'i o\t'i san\t'i sm\t'i sma\t'iad g\t'iarra\t'id i\t'id sa\t'idei\t'ideig\t'ids\t'ig a \t'ig am\t'ig g\t'ig ge\t'igh m\t'ighne\t'il di\t'il ea\t'il th\t'ile\t'ill\t'illea\t'in ai\t'in an\t'in bh\t'in m\t'inn g\t'inn m\t'inn n\t'innis\t'intin\t'ioba\t'iodh \t'ionn \t'ir ai\t'ir dh\t'ir du\t'ir ia\t'ir m \t'ir r\t'is g\t'is ma\t'is o\t'iseil\t'isi\t'isir\t'isir \t'iste \t'it a \t'iui\t'ke a\t'l ea\t'l fa\t'l gu\t'l gun\t'l p\t'l san\t'l tha\t'laig\t'laist\t'las a\t'lath\t'latha\t'lbh t\t'le f\t'leac\t'leach\t'let \t'll \t'll si\t'llea\t'lorg\t'lorg \t'lox\t'm aod\t'm cu\t'm cui\t'm dh\t'm fe\t'm feu\t'm fha\t'm gun\t'm i\t'm na\t'm se\t'mana\t'me \t'mhain\t'mhna\t'mi am\t'mi dh\t'mi fa\t'mi fh\t'mi fo\t'mi sm\t'mio\t'mios\t'mor a\t'mu n\t'mu na\t'mur\t'n ach\t'n agu\t'n aig\t'n air\t'n bhi\t'n da \t'n dhi\t'n g\t'n gi\t'n gil\t'n gu \t'n i \t'n loc\t'n oir\t'n sgi\t'n st\t'n te \t'n to\t'n uin\t'na bl\t'na fa\t'na la\t'nachd\t'nadh\t'nadh \t'naich\t'nam s\t'nan n\t'nao\t'naoi\t'naoi \t'ne m\t'ne t\t'neon\t'neona\t'nis i\t'nn da\t'nn u\t'nnac\t'nnach\t'nnis\t'nnis \t'nnta\t'ns a\t'ns t\t'ns th\t'nta\t'ntin\t'ntinn\t'nur\t'nurs\t'o cha\t'o dhu\t'o mh\t'o sha\t'obh a\t'odh \t'off\t'oi \t'oib\t'oibh\t'oil b\t'oire\t'oisi\t'oisir\t'on d\t'onai\t'onn \t'op \t'ord \t'org\t'org \t'org m\t'orr \t'os c\t'os ia\t'os m\t'otai\t'otair\t'otal\t'otal \t'othr\t'othro\t'por\t'posa\t'posad\t'r a d\t'r a g\t'r a r\t'r du\t'r dui\t'r e n\t'r ia\t'r iad\t'r m \t'r m a\t'r t\t'raic\t'raich\t'raig\t'raigh\t're i\t're is\t'ream\t'reamh\t'reann\t'reasa\t'rg m\t'rg mi\t'ri fi\t'ridh \t'rithi\t'rla\t'roi\t'rr d\t'rr dh\t'rt a \t'rt ia\t'rugad\t'rui\t'ruim\t'ruim \t'rut\t'ruth\t'rutha\t's ag \t's am\t's am \t's cu\t's cui\t's fa\t's fal\t's gai\t's gl\t's gla\t's ma \t's san\t's thu\t's to \t'samh \t'seas\t'seasa\t'seil\t'seil \t'sgid\t'sgidh\t'sgio\t'sgiob\t'sha\t'shad\t'shon\t'shon \t'shu\t'sir\t'sir \t'sir a\t'sport\t'stad\t'stad \t'stai\t'ste \t't a b\t't ao\t't aod\t't c\t't dho\t't sa\t'tad \t'tad m\t'tal \t'tan\t'tas \t'th f\t'tha\t'tha a\t'thaid\t'thea\t'thei\t'thist\t'throm\t'tht\t'thte\t'to \t'traig\t'tri \t'tri f\t'u ce\t'u cea\t'u mo\t'u mo \t'uaire\t'ug m\t'ugad\t'ugadh\t'uidei\t'uili\t'uim \t'uir \t'um f\t'um fe\t'un c\t'unnt\t'unnta\t'ur e \t'us a \t'usg\t'usga\t'usgad\t'utha\t'uthad\t'zer\t'zero\t'zero \ta bualadh\ta faighneachd\ta gal\ta rithist\ta teaghlach\tagainn\tagam is\tagus cha\taig geata\tair duine\tair mo\tan aon\tan gille\tan te\tan uair\tas\tathair a\tbhi mi\tbhios\tbhon\tbhrathair air\tbhruidhinn mi\tboireannach\tbrathair\tbruidhinn\tbruthadh\tbualadh mo\tcadal san\tcait a\tcha toir\tchaill sinn\tcharaid a\tchionn\tchlas\tchlas agam\tchloinn\tchoisir\tchuir\tclann agam\tcloinne\tcorr\tcuideachd\tcuideigin\tcuideigin a\tda cheud\tdeanadh\tdeiseil\tdham\tdhan\tdhan chloinn\tdhruim\tdireach\tdireach an\tdotair\tdusgadh\teagal\teil fios\tfaighneachd\tfalach\tfalamh\tfalt\tfar a\tfeum mi\tfhada\tfliuch\tgal\tgeata\tgeata na\tglaiste\tgle\tgorm\tgu ceann\tgum feum\tgur\tgur e\th\ti ceithir\ti na\tiad an\tiarraidh\tinnis\tis an\tis bidh\tlatha\tleugh\tlorg\tlorg mi\tmi am\tmi cail\tmi dhan\tmi san\tnach deanadh\tnaoi\tneonach\tposadh\trithist\trugadh\tsa chlas\tseasamh\tsgoil\tshon\tsin an\tsmaointinn\tstad\ttaobh a\ttha mi\tthairis air\tthuirt iad\tto\ttoiseach\ttraigh\ttri\ttri fichead\tuair sin\tzero
+0.2\t' 15\t' 16\t' 16 \t' 3 \t' a bu\t' a cr\t' a du\t' a mh\t' a n\t' a te\t' ad\t' adh\t' adha\t' agai\t' ais\t' am m\t' ana\t' aran\t' auti\t' b a\t' beu\t' beul\t' bheu\t' bhig\t' bhru\t' can \t' cei\t' ceit\t' chai\t' chat\t' chid\t' chlu\t' chra\t' chu\t' cloi\t' coim\t' cop\t' dad\t' dad \t' deic\t' dhor\t' do\t' do s\t' dum\t' e de\t' e l\t' e ma\t' e ru\t' e sa\t' el\t' fad \t' fei\t' feit\t' fio\t' fla\t' flat\t' fuir\t' ghla\t' ghu\t' gi\t' gle\t' is a\t' it \t' it i\t' le a\t' leat\t' loc\t' loch\t' lon\t' ma d\t' mi 1\t' mi i\t' mo m\t' mora\t' na i\t' nam\t' nam \t' o \t' o c\t' o ch\t' oirn\t' oirr\t' pa\t' para\t' phi\t' phos\t' phu\t' phut\t' ri m\t' rua\t' rud \t' rui\t' s e\t' s e \t' sa m\t' sead\t' sham\t' sol\t' sola\t' spo\t' spor\t' stai\t' sto\t' te\t' teid\t' th \t' th a\t' thid\t' tid\t' tids\t' till\t' tra\t' trai\t' tu\t' uine\t'16 \t'a cui\t'a de\t'a dha\t'a es\t'a esa\t'a fhe\t'a fi\t'a fon\t'a fu\t'a gun\t'a inn\t'a mam\t'a mio\t'a na \t'a ni\t'a ri\t'a s\t'a sea\t'a th\t'a th \t'a tri\t'abad\t'ac dh\t'ach d\t'ach t\t'ad ag\t'ad ce\t'adhar\t'again\t'agh d\t'aghl\t'aghla\t'aib\t'aibh\t'aic i\t'aig b\t'aighn\t'ail g\t'ain s\t'ainig\t'ainn \t'air 2\t'air b\t'ais a\t'al ma\t'al s\t'alac\t'alach\t'am de\t'am o\t'ama \t'an da\t'an dr\t'an re\t'an to\t'anabh\t'anac\t'anach\t'anas\t'anas \t'anga\t'angal\t'anns\t'ap \t'ar dh\t'ar i\t'ar na\t'araic\t'aran \t'arr \t'arrad\t'art t\t'as c\t'as dh\t'as e\t'as e \t'as l\t'as mi\t'as mo\t'as th\t'ata\t'ata \t'athra\t'auti\t'autis\t'beu\t'beul\t'beul \t'bh a \t'bh an\t'bh d\t'bh l\t'bh le\t'bhata\t'bhe\t'bheu\t'bhig\t'bhig \t'bhrat\t'bhru\t'bhrui\t'c a \t'c d\t'c dhe\t'can \t'carai\t'cei\t'ceit\t'ceith\t'ch dh\t'cha\t'chat\t'chdad\t'cheud\t'chid\t'chlu\t'chu\t'chuir\t'cin\t'cinn\t'cloi\t'cloin\t'coim\t'coimh\t'comhl\t'cop\t'd a g\t'd ce\t'd cea\t'd de\t'd i \t'd is\t'd is \t'd mar\t'd on\t'd te\t'da \t'dad \t'dal s\t'dann\t'deic\t'deich\t'deigi\t'dh ia\t'dh mo\t'dhan\t'dhan \t'dhar\t'dhart\t'dheir\t'dhor\t'do s\t'dse\t'dsea\t'duine\t'dum\t'e 1\t'e air\t'e be\t'e br\t'e bru\t'e cad\t'e dha\t'e dho\t'e fad\t'e fea\t'e la\t'e le\t'e mo\t'eaghl\t'eall \t'eamh\t'ean b\t'ean d\t'eang\t'eanga\t'ear m\t'earr\t'earra\t'eath\t'eid a\t'eigei\t'eil i\t'eile \t'eir \t'ele\t'eo an\t'ete\t'ete \t'eum m\t'fad \t'far a\t'fei\t'feit\t'feith\t'feum \t'fhal\t'fhon\t'fhon \t'fio\t'fla\t'flat\t'flat \t'fon f\t'fuil \t'fuir\t'fuire\t'g de\t'g dui\t'g iar\t'g or\t'g orm\t'g sa \t'ga t\t'gain\t'gam t\t'gh c\t'ghlac\t'ghlas\t'ghu\t'gle\t'goil\t'gor\t'gu do\t'gu ma\t'gum p\t'gun b\t'h ac\t'h ach\t'h cl\t'h clu\t'h cur\t'h dh\t'h fha\t'h fo\t'h fon\t'h ghl\t'h gur\t'h ni\t'h nig\t'h sa\t'h thu\t'h tr\t'h tro\t'ha es\t'ha fi\t'ha to\t'had i\t'haic\t'hail \t'haire\t'hamh\t'han b\t'hana\t'hart \t'hat\t'hdad\t'hdadh\t'he sa\t'heada\t'heall\t'heic\t'heich\t'heire\t'heud\t'heud \t'hiad\t'hios\t'hir\t'hir \t'hla \t'hla r\t'hlach\t'hluai\t'hnea\t'hneac\t'homha\t'hora\t'horai\t'how\t'hra\t'hrat\t'hrath\t'hruid\t'hu a\t'hu a \t'huir \t'i a f\t'i bl\t'i fon\t'i i\t'i ia\t'i iad\t'i let\t'i lo\t'ia \t'id a\t'id a \t'id g\t'id mo\t'idse\t'idsea\t'ig a\t'ig de\t'ig i\t'igei\t'igeil\t'ighn\t'il e \t'il f\t'il n\t'il p\t'il ru\t'ile \t'ile a\t'ile d\t'in i\t'in is\t'ini\t'inig\t'inig \t'inne \t'iobh \t'ios e\t'ios m\t'ir 2\t'ir ad\t'ir as\t'ir ch\t'ir e \t'ir l\t'ir ta\t'irnn\t'irnn \t'irr\t'irre\t'irre \t'is cu\t'is f\t'is l\t'is le\t'is mi\t'is n\t'isg o\t'ist\t'it i\t'it is\t'ith c\t'ithi\t'ithir\t'iu \t'iuc\t'iuch\t'iuch \t'iula\t'iulan\t'l aga\t'l e \t'l lei\t'l mat\t'l na\t'l na \t'l ru\t'lad\t'lais\t'lat \t'le fe\t'le m\t'le ru\t'leat\t'leige\t'liu\t'liuc\t'liuch\t'll b\t'll bh\t'loc\t'loch\t'lon\t'lt \t'lte a\t'luais\t'm b a\t'm chl\t'm de\t'm de \t'm fhi\t'm fon\t'm inn\t'm m\t'm mi \t'm min\t'm nu\t'ma d\t'ma dh\t'ma n\t'maga\t'mam a\t'mhach\t'mhl\t'mhla\t'mhla \t'mi 1\t'mi ba\t'mi bl\t'mi gu\t'mi i\t'mi ia\t'mi lo\t'mo m\t'mo mh\t'mo sh\t'mora\t'moran\t'mpl\t'n br\t'n can\t'n cha\t'n dr\t'n dra\t'n e\t'n e a\t'n fhe\t'n iad\t'n oi\t'n re\t'n ru\t'n tre\t'n urr\t'na cl\t'na in\t'na sg\t'nabh \t'nam \t'namh\t'nap\t'nar\t'nar \t'ngal\t'ngal \t'nig \t'nis d\t'nn i \t'nn ia\t'nn ui\t'nne \t'nne t\t'nnt\t'no co\t'o an\t'o an \t'o co\t'o mha\t'od \t'ogha \t'oil\t'oin \t'oinn\t'oinn \t'oirea\t'oirn\t'oirnn\t'oirr\t'oirre\t'ok \t'omhl\t'omhla\t'on an\t'on bh\t'on ca\t'or a \t'ord i\t'org d\t'ors \t'os e\t'os e \t'osa\t'oth\t'para\t'paran\t'phaig\t'phi\t'phos\t'phu\t'phut\t'pors\t'pors \t'r 2\t'r a s\t'r ad\t'r adh\t'r ag\t'r am\t'r am \t'r b\t'r chu\t'r cr\t'r f\t'r gu \t'r le\t'r sh\t'r ta\t'ra \t'raid \t'ran\t'ras t\t'rat\t'rath\t'rd \t'rd i\t'rg \t'rg d\t'ri m\t'ri mo\t'rid\t'rnn\t'rnn \t'ron\t'rrad\t'rradh\t'rre\t'rre \t'rs \t'rt b\t'rt bh\t'rt i\t'rud \t'rug\t's a d\t's ai\t's le\t's n\t's sa\t'sa m\t'sa mh\t'san u\t'seann\t'sear\t'seara\t'sei\t'sg o\t'sg or\t'sgoil\t'shad \t'sham\t'shamh\t'sol\t'sola\t'son m\t'spors\t't a \t't an\t't an \t't d\t't dh\t't fa\t't fad\t't tha\t'tair\t'tas\t'tat\t'te an\t'te b\t'te c\t'te ch\t'teagh\t'tei\t'teid\t'teid \t'th cl\t'tha c\t'theic\t'thid\t'thir\t'thir \t'thra\t'tid\t'tids\t'tidse\t'till\t'till \t'tinn \t'tis\t'tra\t'trai\t'treas\t'troi\t'u a\t'u a \t'u do\t'u ma\t'u s\t'uai\t'uair\t'uais\t'uais \t'uba\t'uch \t'ucha\t'ude\t'uid\t'uidh\t'uir a\t'uir d\t'uir m\t'uiri\t'ulan \t'um bi\t'um i\t'um m\t'um mi\t'um p\t'un \t'un b\t'un bh\t'un ph\t'us s\t'uti\t'utis\t'ws \t16\t3\ta bhata\ta bheil\ta chur\ta fuireach\tach cha\tach chan\tadhart\tag iarraidh\tagam de\tagus a\tair adhart\tan raoir\tan treas\tann a\taran\tbeul\tbhata\tbhig\tbhios e\tbhrathair\tbhruidhinn\tbhualadh is\tbidh iad\tcan\tceithir\tcha leig\tchan eil\tchan urrainn\tcheud\tcomhla\tdad\tdealbh\tdeich\tdhan sgoil\tdheireadh\tduine\tesan a\tfad\tfag mi\tfear mu\tfeum\tfhuair e\tflat\tfuil\tfuireach\tghlas\tiad mi\tit\tit is\tle fear\tleanabh\tleigeil\tmach as\tmarbhaidh\tmi fon\tmi iad\tmi leth\tmo bhrathair\tmoran\tmu dheireadh\tna innis\tna seann\tnam\to\to chionn\togha\toirnn\toirre\torm posadh\tparantan\tphaigheadh\tradh gu\tri mo\trinn mi\trud\ts e\tsa bhaile\tsan uisge\tseann\tsgriobh\tshad\tsinn uile\tspors\tteaghlach\tteid\tth\tth ann\ttha am\ttha mam\tthuirt mo\ttidsearan\ttill\ttoirt dhomh\ttreas\tuair\tuile rud\tuine
+0.1\t' a ch\t' a fu\t' a ni\t' a se\t' a ta\t' ag e\t' ais \t' aise\t' ara\t' au\t' aut\t' bal\t' bala\t' bhar\t' bhra\t' bil\t' bile\t' blu\t' blue\t' bot\t' bota\t' can\t' cao\t' caor\t' cara\t' clo\t' co o\t' corr\t' cui\t' cura\t' dada\t' dha\t' dhio\t' dhr\t' dhui\t' dia\t' dit\t' dith\t' drai\t' dras\t' dun\t' duna\t' dusa\t' e ag\t' e ch\t' e da\t' e la\t' e t\t' eagl\t' eis\t' fas \t' fhea\t' fia\t' fiac\t' fic\t' fich\t' fre\t' frea\t' fua\t' fuai\t' ga t\t' ghei\t' h a\t' ias\t' iasg\t' inns\t' is 1\t' lag\t' lagh\t' leig\t' let\t' leth\t' loi\t' mhat\t' mhoi\t' mi p\t' mini\t' mis\t' mise\t' mo d\t' mo g\t' mor\t' na c\t' na m\t' na s\t' nis\t' nis \t' og\t' oir \t' ol\t' ol \t' ol u\t' on\t' on \t' ord\t' phiu\t' pho\t' pla\t' plas\t' po\t' ri c\t' rud\t' ruit\t' sea\t' sei\t' sin \t' sine\t' sio\t' sua\t' te \t' tog\t' toga\t' tre\t' trea\t' uab\t' uabh\t' uin\t'0 i\t'a an \t'a ba\t'a bhe\t'a cai\t'a car\t'a cea\t'a cho\t'a dhf\t'a dun\t'a e l\t'a e t\t'a gu \t'a h\t'a h a\t'a in\t'a nis\t'a no\t'a nua\t'a se\t'abh e\t'abhas\t'ac o\t'ac t\t'achd \t'ad as\t'ad cu\t'ad i \t'adaid\t'ag ei\t'ag ol\t'ag s\t'agai\t'agala\t'aghac\t'agl\t'agla\t'aglai\t'ah \t'aibh \t'aibhe\t'aice\t'aice \t'aich \t'aid l\t'ail m\t'aini\t'ainn\t'air g\t'aire\t'aire \t'al a\t'al l\t'al le\t'al m\t'ala\t'allac\t'am fa\t'am fe\t'am fr\t'am i\t'an ca\t'an cu\t'an di\t'an ea\t'an mu\t'an ru\t'an th\t'anaic\t'annan\t'ans \t'antan\t'aoin \t'aonar\t'ar am\t'ara\t'arad\t'aradh\t'arant\t'arda\t'ardao\t'arra\t'artai\t'as a \t'as ch\t'as cu\t'as si\t'asa\t'asgai\t'ast a\t'astai\t'ata i\t'atha \t'aut\t'bad\t'badh\t'badh \t'bal\t'bala\t'bh ai\t'bh dh\t'bha\t'bha a\t'bha d\t'bha s\t'bhal\t'bhall\t'bharr\t'bhra\t'bhuam\t'bil\t'bile\t'bilea\t'bla\t'blu\t'blue\t'bot\t'bota\t'botal\t'c dh\t'c o\t'can\t'cao\t'caor\t'caora\t'cara\t'ceann\t'ch ag\t'ch cu\t'ch do\t'ch fh\t'ch i\t'ch le\t'cha b\t'chd\t'che a\t'chead\t'chlar\t'chur \t'clo\t'co o\t'corr\t'cui\t'cuide\t'cura\t'd a c\t'd agu\t'd aig\t'd as\t'd as \t'd da\t'd le\t'dac\t'dach\t'dad e\t'dada\t'dadai\t'dai\t'dh f\t'dhio\t'dhui\t'dia\t'dit\t'dith\t'dithi\t'drai\t'draib\t'dras\t'drast\t'duili\t'dun\t'duna\t'dunad\t'dusa\t'dusan\t'e a c\t'e ag \t'e bh\t'e bho\t'e e \t'e ga\t'e gum\t'e gur\t'e lag\t'e m\t'e ma\t'e orm\t'e sgr\t'eagl\t'eagla\t'eall\t'ect\t'eile\t'ein l\t'eis f\t'eise\t'eo ai\t'eo c\t'eonac\t'fad a\t'fad m\t'faire\t'fas \t'fhea\t'fia\t'fiac\t'fic\t'fich\t'fiche\t'fios \t'fre\t'frea\t'freag\t'fua\t'fuai\t'fuaim\t'g a f\t'g air\t'g an\t'g c\t'g co\t'g du\t'g ei\t'g ol\t'g ol \t'g tr\t'g tri\t'gala\t'gam d\t'gam n\t'gam o\t'gam p\t'gas\t'geam\t'gh bh\t'gh cu\t'gh dh\t'ghac\t'ghach\t'ghei\t'gheib\t'glai\t'gun d\t'h a d\t'h a m\t'h cha\t'h fal\t'h gus\t'h mo\t'h nac\t'h nam\t'h nan\t'h nu\t'h nua\t'h tha\t'ha fh\t'ha fu\t'ha ma\t'ha sa\t'ha st\t'hac o\t'hac t\t'hain \t'hal\t'hal \t'halla\t'han o\t'har l\t'hart\t'hasac\t'hd an\t'he s\t'heib\t'heibh\t'heid \t'hide\t'hide \t'his\t'his \t'his a\t'hlar\t'ho d\t'hos \t'hram\t'hran\t'hras\t'hras \t'huam\t'huam \t'huid\t'huis\t'hur \t'i 15\t'i an\t'i cui\t'i le \t'i ob\t'i p\t'i pl\t'i pla\t'i sea\t'i si\t'iach\t'iacha\t'iad c\t'iard\t'iarda\t'ias\t'iasg\t'iasga\t'ibh\t'ibh \t'ibh d\t'ibhe\t'ice \t'ich t\t'id l\t'id le\t'idh t\t'idhe\t'idhea\t'ig an\t'ig co\t'ig du\t'ig e\t'ig e \t'il ca\t'il o\t'il or\t'ile r\t'ilean\t'ilt \t'in c\t'in ch\t'in n\t'in na\t'inea\t'ineac\t'inis\t'inist\t'inn a\t'inn u\t'inns\t'innsi\t'int\t'iom\t'ion\t'ir \t'ir ca\t'ir le\t'ir sg\t'ire \t'irt b\t'irt m\t'is 1\t'is bi\t'is do\t'is fh\t'is lo\t'ise \t'isg a\t'ist t\t'istea\t'ith \t'iub\t'iubh\t'iul\t'l aig\t'l bh\t'l ca\t'l far\t'l i \t'l ph\t'l u\t'lac\t'ladh\t'ladh \t'lagh\t'lagha\t'lai\t'lan \t'lasa\t'lasad\t'last\t'lasta\t'le du\t'lean\t'lean \t'leas \t'leig\t'leth\t'leth \t'lich \t'll sa\t'llac\t'llach\t'ltean\t'luai\t'lue\t'm aig\t'm fea\t'm fr\t'm mu\t'mh g\t'mhat\t'mhath\t'mhoi\t'mi 15\t'mi p\t'mi pl\t'mi si\t'mini\t'minis\t'mis\t'mise\t'mise \t'mo d\t'mo dh\t'mo g\t'mo gh\t'mor\t'n ais\t'n bu\t'n ca\t'n da\t'n deu\t'n dha\t'n dit\t'n e \t'n eag\t'n eil\t'n fhr\t'n lei\t'n oid\t'n pha\t'n rao\t'n sea\t'n toi\t'na a\t'na a \t'na m\t'na s\t'na se\t'nabh\t'nad\t'nam f\t'ne e\t'ne e \t'nic\t'nich\t'nich \t'nist\t'niste\t'nn dh\t'nn g\t'nn ua\t'nnsi\t'nnsib\t'nse\t'nsi\t'nsib\t'nsibh\t'ntan\t'ntan \t'o ai\t'o o\t'o pha\t'obh \t'ocha\t'ogan\t'oinea\t'ois \t'ois a\t'oit\t'ol u\t'on fa\t'onar\t'onar \t'or ai\t'ors\t'p i\t'p is\t'p is \t'parta\t'phiu\t'phiut\t'pho\t'phos \t'plas\t'plast\t'port\t'r ais\t'r ca\t'r e a\t'r l\t'r nam\t'r sa\t'r se\t'r sea\t'r sg\t'raib\t'raibh\t'raide\t'rant\t'ranta\t'rast\t'rasta\t'rbhai\t'rdao\t'rdaoi\t're d\t'rg i\t'ri \t'ridhe\t'rm a\t'rna\t'rt m\t'rtaid\t'ruai\t'rud\t'ruid\t'ruidh\t'ruit\t'ruith\t's 1\t's an\t's do\t's gac\t's gum\t's it\t's it \t's lo\t'sach \t'sal\t'sam\t'sg a\t'sg ai\t'sgar\t'sib\t'sibh\t'sibh \t'sine\t'sine \t'sio\t'st th\t'ste\t'stear\t'sua\t't r\t'ta is\t'tan a\t'te a\t'teac\t'teach\t'tear \t'ter \t'theid\t'thide\t'this \t'tinn\t'tion\t'tion \t'tog\t'toga\t'trea\t'u ag\t'u aga\t'uabh\t'uabha\t'uaim\t'uaim \t'uam\t'uam \t'uar i\t'uas \t'uch\t'ug mi\t'ugh \t'uid \t'uid g\t'uide\t'uidhi\t'uig\t'uil \t'uilic\t'uir n\t'uith\t'uith \t'um an\t'un s\t'una\t'unad\t'unadh\t'usan \t'uth a\t'uthar\ta bharrachd\ta bhus\ta dunadh\ta leigeil\ta leum\ta nis\ta thide\tag ol\taig am\tair ais\tair na\tais\tam fear\tan dithis\tan drasta\tan seo\tan teid\taonar\tbhalla\tbharrachd\tbhuam\tbilean\tbotal\tceann\tchan e\tcheann a\tchur\tcoimhead as\tcuir as\tdadaidh\tdithis\tdrasta\tduilich\tdunadh\tdunadh aig\tdusan\te ag\te gur\te laghach\teaglais\tfad an\tfaireachdainn\tfaisg air\tfas\tfhathast a\tfhearr\tfichead\tfios\tfreagairt\tfuaim\tfuar is\tghabh e\tgheibh\tgum bi\tinnsibh\tis gum\tlaghach\tlamh\tleis fhein\tleth\tmhathair gam\tmi le\tmi smaoineachadh\tministear\tmise\tmo cheann\tnabaidhean\tneach curaim\tnis\toir\tol\ton\tphiuthar\tphos\trithist tha\truith\tseachdain sa\tsin\tsin a\tsine\tsmaoineachadh\tte\ttha sinn\ttheid\tthide\tuabhasach\tuair a\tuile duine
-0.1\t' 12\t' 12 \t' 18\t' 18 \t' a ca\t' a ga\t' a go\t' a ti\t' aid\t' aire\t' ait\t' an e\t' an t\t' ar\t' as e\t' bai\t' ban\t' banc\t' beag\t' bhi \t' bhre\t' bio\t' biod\t' but\t' buth\t' cana\t' cea\t' chil\t' chui\t' cia\t' cin\t' cinn\t' clar\t' club\t' coig\t' cora\t' cuim\t' da f\t' da l\t' dar\t' de c\t' deac\t' dear\t' den\t' den \t' dhea\t' dio\t' do f\t' doc\t' doch\t' e fe\t' eac\t' each\t' ead\t' eada\t' fag\t' fag \t' fail\t' faod\t' fas\t' fhio\t' fhr\t' fiu\t' fiu \t' g4\t' g40\t' g40 \t' gear\t' ghra\t' ghui\t' gin\t' gin \t' gu p\t' iaa\t' iaa \t' innt\t' iol\t' iola\t' iom\t' ioma\t' is f\t' is l\t' lait\t' leib\t' lo\t' lor\t' lua\t' luat\t' luc\t' luch\t' ma t\t' mal\t' mal \t' mas\t' mas \t' mhio\t' mho\t' mhui\t' mi 3\t' mi r\t' min\t' min \t' mor \t' mun\t' mun \t' nai\t' naid\t' no c\t' oc\t' och\t' ochd\t' oga\t' oga \t' ogh\t' ogha\t' par\t' pili\t' poi\t' poil\t' pos\t' pr\t' pri\t' prio\t' ri d\t' ria\t' ro l\t' rude\t' s a\t' seal\t' seo \t' sgre\t' sgro\t' sgua\t' stre\t' su\t' suas\t' t sn\t' te b\t' teag\t' thea\t' thug\t' tois\t' tu \t' tuit\t' uinn\t' ur \t' wo\t'0 ia\t'0 iaa\t'10 \t'12 \t'18 \t'40 \t'40 i\t'40 ia\t'a aig\t'a an\t'a bal\t'a bu \t'a chu\t'a cl\t'a cru\t'a cud\t'a da\t'a da \t'a e c\t'a gha\t'a goi\t'a ha\t'a inb\t'a lat\t'a le \t'a leu\t'a lor\t'a mho\t'a mi\t'a no \t'a seo\t'a sgr\t'a she\t'a si\t'a sn\t'a sna\t'a sta\t'a tap\t'a tei\t'a tho\t'aa \t'ab as\t'ac a\t'achar\t'achr\t'achra\t'acrac\t'ad ei\t'ad se\t'ad t\t'ad ta\t'adan\t'adan \t'adar\t'adar \t'adh c\t'adh d\t'adh r\t'aga \t'agas\t'agh \t'ago\t'agon\t'aic t\t'aim \t'ain \t'ain t\t'aine\t'ainea\t'ainne\t'air d\t'air i\t'aithe\t'al i\t'al is\t'ala \t'all c\t'am ai\t'am gu\t'am m\t'am nu\t'am oi\t'am ph\t'am po\t'amair\t'aman\t'amhn\t'amhna\t'an e\t'an ei\t'an fh\t'an io\t'an ma\t'an mi\t'an oi\t'an sa\t'an se\t'an so\t'an ti\t'an un\t'anaib\t'anair\t'anc\t'anca\t'anca \t'ann \t'ann c\t'ann p\t'anta \t'aodai\t'aor l\t'aorac\t'ar g\t'ar is\t'arg \t'ars\t'art\t'art \t'art m\t'artas\t'as s\t'asada\t'asan\t'asan \t'asta\t'ath a\t'ath c\t'ath d\t'ath t\t'athar\t'b as\t'b as \t'banc\t'banca\t'beag\t'bh c\t'bh s\t'bha m\t'bheur\t'bhi \t'bhre\t'bhrea\t'bhuai\t'bio\t'biod\t'biodh\t'but\t'buth\t'butha\t'ca b\t'ca bi\t'cais\t'caman\t'cana\t'canan\t'cas\t'casad\t'ce \t'ch bi\t'ch th\t'cha c\t'chada\t'chart\t'chd d\t'chil\t'child\t'chlui\t'cho f\t'chras\t'chrea\t'chrei\t'chui\t'cia\t'cinnt\t'clar\t'clar \t'club\t'club \t'coig\t'coig \t'cora\t'corai\t'crac\t'crach\t'cuidi\t'cuim\t'cuimh\t'd aga\t'd cha\t'd ei\t'd eil\t'd f\t'd mi\t'd san\t'd se\t'd ta\t'da f\t'da fh\t'da l\t'da la\t'dal i\t'dan\t'dan t\t'dar \t'de c\t'de ch\t'de n\t'de ni\t'deag\t'dean \t'dear\t'dearb\t'dearg\t'den\t'den \t'dh da\t'dh nu\t'dh sg\t'dha \t'dic\t'dich\t'dich \t'dio\t'do f\t'do fh\t'doc\t'doch\t'docha\t'domhn\t'dos\t'dose\t'drago\t'dsi\t'e a g\t'e ac\t'e bi\t'e dad\t'e du\t'e feu\t'e fu\t'e le \t'e ni\t'e ni \t'e thi\t'eadar\t'eagai\t'eagh\t'ealla\t'eam b\t'eam g\t'ean a\t'ear g\t'earg\t'earg \t'ears\t'eigi\t'eigin\t'eil n\t'eilea\t'eithi\t'eme\t'emen\t'ement\t'ent\t'er i\t'er is\t'ers\t'es a\t'es ai\t'eth c\t'eur\t'eurl\t'eurla\t'fag\t'fag \t'fail\t'faile\t'faod\t'faoda\t'fas\t'fhag\t'fhear\t'fhio\t'fhios\t'fhr\t'fiu\t'fiu \t'fiu s\t'fosga\t'g aig\t'g ca\t'g cu\t'g cui\t'g is\t'g is \t'g40\t'g40 \t'g40 i\t'ga th\t'gailt\t'gaine\t'gear\t'gh e\t'gh e \t'gha a\t'ghl\t'ghoir\t'ghra\t'ghran\t'ghui\t'ghuil\t'gin d\t'goile\t'gon\t'greu\t'greuc\t'gro\t'grob\t'groba\t'gu de\t'gu p\t'gua\t'guab\t'guab \t'gun p\t'h a g\t'h ai\t'h ao\t'h cai\t'h che\t'h chl\t'h da\t'h dhf\t'h do\t'h do \t'h e d\t'h e f\t'h fea\t'h gu\t'h gun\t'h l\t'h let\t'h n\t'h na\t'h re\t'h sgo\t'ha an\t'ha ba\t'ha c\t'ha cu\t'ha in\t'ha se\t'hac a\t'hachr\t'hadan\t'hain\t'han c\t'han t\t'harta\t'hd ai\t'hd d\t'hd th\t'he m\t'headh\t'heanm\t'hears\t'heid\t'heis\t'heur\t'heurl\t'hild\t'hille\t'hiol\t'hiosa\t'hlac\t'hnal\t'hnall\t'hne m\t'ho f\t'hoil \t'hoirt\t'homhs\t'hradh\t'hrana\t'hreab\t'hrei\t'hreid\t'hsa \t'huail\t'hug\t'hug \t'hug i\t'huga\t'hugam\t'huil\t'huil \t'hura\t'i 3\t'i ch\t'i dhe\t'i gr\t'i sin\t'i th\t'iaa\t'iaa \t'iac\t'iad f\t'ibhea\t'ic t\t'ich a\t'ich b\t'ich d\t'ich i\t'ich n\t'id an\t'id d\t'id t\t'ide \t'idh g\t'idic\t'idich\t'idsi\t'ig ca\t'igi\t'igin\t'igin \t'iha\t'ihao\t'ihaoi\t'il b\t'il fe\t'il g\t'il gr\t'il mo\t'il na\t'ild\t'ilu\t'ilua\t'iluai\t'in u\t'in ui\t'ine\t'ine \t'ine c\t'inn c\t'innei\t'innte\t'innti\t'ins\t'iod\t'iodh\t'iol\t'iola\t'iolai\t'ioma\t'iomag\t'ionn\t'ior\t'iosac\t'iosan\t'ir da\t'ir s\t'ir si\t'iream\t'is fe\t'is m\t'is to\t'ise a\t'ist c\t'ita\t'ite a\t'ith a\t'iu s\t'iu s \t'iult\t'iulta\t'iut\t'iuth\t'l co\t'l dho\t'l fe\t'l gr\t'l i\t'l s\t'l sa\t'la a\t'laire\t'lais \t'lait\t'laith\t'lan\t'lan s\t'le ch\t'le fu\t'leat \t'leib\t'leibh\t'leig \t'll c\t'll co\t'll dh\t'llai\t'loch \t'lor\t'lta\t'luain\t'luat\t'luath\t'luc\t'luch\t'luchd\t'm an \t'm b \t'm bio\t'm bu\t'm chu\t'm in\t'm oi\t'm ph\t'm pho\t'ma t\t'ma th\t'magai\t'main\t'mair \t'mal\t'mal \t'man\t'mas e\t'men\t'ment\t'mh t\t'mhio\t'mhios\t'mhn\t'mhnal\t'mhnea\t'mho\t'mhr\t'mhra\t'mhrad\t'mhs\t'mhsa\t'mhsa \t'mhui\t'mhuir\t'mi 3\t'mi an\t'mi de\t'mi r\t'min\t'min \t'miosa\t'mo la\t'mor \t'mun\t'mun \t'n chl\t'n dar\t'n dro\t'n fal\t'n gu\t'n gun\t'n in\t'n inn\t'n iol\t'n mhu\t'n sgo\t'n ti\t'n uis\t'n un\t'na c\t'na cu\t'na do\t'nag\t'nag \t'naib\t'naibh\t'nair\t'nair \t'nall\t'nam m\t'namh \t'nan a\t'nca \t'nca b\t'nd \t'ne \t'ne a\t'ne c\t'nead\t'neadh\t'neil\t'neil \t'nge\t'nis\t'nn a\t'nn bh\t'nn ca\t'nn de\t'nn ei\t'nn io\t'nn m\t'nn p\t'nn ta\t'nnead\t'nnei\t'nnte\t'nntea\t'nnti\t'nntin\t'no c\t'no dh\t'ns ai\t'nt \t'nta \t'nteac\t'o air\t'o bh\t'o chi\t'o cui\t'o fhr\t'o ghr\t'o la\t'o lam\t'o lua\t'o m\t'o phi\t'o tha\t'o ua\t'ocha \t'ochai\t'odai\t'odaid\t'odh\t'odh c\t'oga \t'ogh\t'ogha\t'oid m\t'oig \t'oil e\t'oite\t'oitea\t'olair\t'olais\t'omag\t'omaga\t'omhs\t'omhsa\t'on b\t'on mo\t'one\t'one \t'ong\t'ong \t'or a\t'or l\t'or la\t'or m\t'orac\t'orach\t'os ag\t'osac\t'osach\t'osan\t'osan \t'ose\t'osgai\t'par\t'pili\t'pilic\t'poi\t'poil\t'pos\t'pri\t'prio\t'priob\t'r ac\t'r ach\t'r air\t'r c\t'r da\t'r fa\t'r fal\t'r la\t'r lai\t'r mh\t'r na \t'r sa \t'ra a\t'ra ai\t'rach \t'raf\t'ragha\t'rago\t'ragon\t'rain\t'ram\t'ram \t'rama\t'ramai\t'ranac\t'ras a\t'rbh a\t'reab\t'reag\t'reaga\t'reana\t'reid\t'reid \t'ress\t'ress \t'reuc\t'reuch\t'ri d\t'ri dh\t'ria\t'rla \t'rm th\t'ro l\t'ro lu\t'roba\t'rog\t'roga\t'ron o\t'rraic\t'rt g\t'rt gu\t'rt ma\t'rt t\t'rt th\t'rta\t'rtas\t'rtas \t'rtasa\t'rude\t'rudei\t'run\t's a n\t's dha\t's doc\t's feu\t's gu \t's mo\t's p\t'sada\t'sadai\t'sai\t'san e\t'se a\t'seal\t'seall\t'seanm\t'seo \t'sgail\t'sgre\t'sgreu\t'sgro\t'sgrob\t'sgua\t'sguab\t'sheac\t'sin \t'sin u\t'st c\t'st ch\t'stair\t'stean\t'sti\t'sto\t'stre\t'stres\t'suas\t'suas \t't ac\t't aga\t't g\t't gu\t't gu \t't ma\t't ma \t't n\t't sn\t'tad a\t'tasa\t'tasan\t'teag\t'tear\t'th ag\t'th c\t'th dh\t'th mi\t'th o\t'tha d\t'tha s\t'tha t\t'thadh\t'tharr\t'the a\t'theag\t'thean\t'thoir\t'thug\t'thug \t'thuga\t'tois\t'toise\t'trean\t'tres\t'tress\t'tu \t'tuit\t'u bh\t'u de\t'u dea\t'u g\t'u s \t'uab \t'uab a\t'uag\t'uail\t'uail \t'uain\t'uain \t'uair \t'uath \t'uchd\t'uchd \t'ud s\t'ud sa\t'udei\t'udeig\t'ug i\t'ug ia\t'ugam\t'ugam \t'uidi\t'uidic\t'uil m\t'uim\t'uir s\t'ul an\t'ult\t'ulta\t'umas\t'umas \t'un d\t'un p\t'un sg\t'un te\t'unt\t'unta\t'ur se\t'uram\t'uram \t'urla \t'urs\t'us b\t'us d\t'us i\t'us is\t'uta\t'uthan\t12\t18\ta cadal\ta casadaich\ta coimhead\ta goid\ta mhuir\ta thoirt\tacrach\tagainn a\tair chall\tair falbh\taireamh\tais dhan\tam fon\tan iolaire\tan sin\tann an\tas dha\tas e\tbanca\tbanca bidh\tbheurla\tbhi\tbhuail\tbidh a\tbidh san\tbiodh\tbu toil\tbuidheann taic\tbuthan\tcanan\tcaraichean\tcasadaich\tceart ma\tcha bhi\tcha bu\tcha chreid\tcha deach\tcha dean\tcha teid\tcha toil\tchreid\tchreid mi\tcinnteach\tclar\tclub\tcoig\tcoimhead\tcoiseachd is\tcoraichean\tcuidich\tcuimhne\tcuimhneachan\tcuir sa\tcur seachadan\tda latha\tdad eile\tde na\tde ni\tde thachras\tdeach\tdeanaibh\tdearbh\tdearg\tdeidh sgoile\tden\tdhan teaghlach\tdhfhag\tdhomhsa\tdo fhreagair\tdo thoil\tdocha\te do\teach\teadar\teilean\tfag\tfaileadh\tfaodaidh\tfeadhainn eile\tfeumaidh mi\tfhios\tfhios agam\tfhreagair iad\tfhuair mi\tfios agam\tfiu\tfiu s\tfosgailte\tg40\tg40 iaa\tghranaidh\tghuil\tghuil mi\tgin\tgin dhiubh\tgu dearbh\tgus an\ti gu\tiaa\tiolaire\tiomagaineach\tis gun\tithe tha\tlaithean\tlaithean sgoile\tleam gun\tleanabh a\tleat\tleibh\tleig\tloch\tluath\tluchd\tma tha\tmal\tmas\tmas e\tmharbh an\tmhiosachan\tmhuir\tmi sin\tmin\tmiosan\tmo ghranaidh\tmo lamh\tmo phiuthar\tmor\tmun\tna bliadhna\tna caraichean\tna clann\tna cuir\tna deanaibh\tnaidheachdan\tnuair a\tochd\toga\tpilichean\tpriobhaideach\tri dheanamh\tro luath\trudeigin\ts ann\tsa bhuth\tsa mhiosachan\tsaor laithean\tseachadan\tseall\tseall dhomh\tseanmhair\tseo\tseo air\tsgreuchail\tsguab\tsguab as\tsheanmhair\tsin uile\tsinn ag\tstress\tsuas\ttachartasan\ttapadh leat\ttapadh leibh\ttha an\ttha cudromach\ttha da\ttha inbheach\ttha sin\ttha tapadh\tthachras\tthoil\tthoil e\tthoirt\tthug\tthug iad\tthugam\ttighinn air\ttu\tur
-0.2\t' 14\t' 14 \t' 34\t' 34 \t' a di\t' a p\t' a ph\t' a re\t' airs\t' am b\t' am f\t' aoi\t' aois\t' ar \t' arai\t' bhat\t' bhea\t' bhun\t' bit\t' bith\t' bl\t' boc\t' boch\t' bor\t' bore\t' bram\t' bu t\t' bua\t' bual\t' cam\t' cama\t' chan\t' che\t' chor\t' chre\t' co \t' cre\t' crei\t' cru\t' cu \t' cu a\t' cud\t' cudr\t' dan\t' dann\t' de n\t' deo\t' deon\t' dhat\t' dhro\t' dil\t' dilu\t' diug\t' diul\t' do m\t' dr\t' dre\t' drea\t' dro\t' droc\t' duin\t' e ce\t' e du\t' fad\t' fao\t' fhia\t' fhre\t' fuil\t' ga c\t' ga i\t' ga l\t' gar\t' gar \t' gr\t' ha\t' ins\t' iona\t' is m\t' ith \t' le c\t' leam\t' lean\t' lois\t' m og\t' mhn\t' mhna\t' mhor\t' mi c\t' mil\t' mu d\t' mui\t' muig\t' murt\t' na y\t' no \t' oig\t' oigr\t' part\t' ro m\t' s an\t' sam\t' sam \t' seac\t' seo\t' sgri\t' shat\t' shea\t' shi\t' sli\t' slig\t' sno\t' snog\t' so\t' sr\t' sra\t' stei\t' sui\t' t sl\t' t sr\t' taic\t' tap\t' tapa\t' the \t' tho\t' thog\t' tig \t' tura\t' wi\t'14 \t'34 \t'a a m\t'a ag\t'a bho\t'a cla\t'a clu\t'a cre\t'a diu\t'a dra\t'a dre\t'a e f\t'a go\t'a io\t'a lo\t'a m o\t'a mai\t'a mui\t'a re\t'a rei\t'a sha\t'a tea\t'a y\t'aban\t'ac \t'achda\t'ad d\t'ad f\t'adac\t'adach\t'adaic\t'adas\t'adas \t'adhan\t'afa\t'afai\t'aic a\t'aide\t'aidhs\t'aig t\t'ail s\t'airc\t'airc \t'airi \t'airs\t'airso\t'allai\t'am ba\t'am fo\t'am l\t'am lo\t'amar \t'an ch\t'an cr\t'an it\t'an mh\t'an mo\t'anaba\t'anmh\t'anmha\t'ann g\t'annsa\t'aois\t'aois \t'apa\t'apad\t'apadh\t'ar si\t'arrac\t'arrai\t'asg s\t'ass\t'ast m\t'asta \t'baga \t'beaga\t'bh e\t'bh e \t'bh f\t'bh n\t'bh na\t'bh si\t'bha c\t'bha e\t'bhat\t'bho c\t'bho m\t'bhun\t'bit\t'bith\t'bith \t'ble\t'boc\t'boch\t'bochd\t'bor\t'bore\t'bored\t'brai\t'braic\t'bram\t'brama\t'bu t\t'bu to\t'bua\t'bual\t'buala\t'bus a\t'bus s\t'c a b\t'c aig\t'cam\t'cama\t'cearr\t'ch am\t'ch an\t'ch be\t'ch di\t'ch fa\t'ch fe\t'cha g\t'cha m\t'chadh\t'chda\t'chdan\t'che s\t'chle\t'chlea\t'chor\t'chrai\t'chre\t'chrid\t'cre\t'crei\t'creig\t'cru\t'cu \t'cu a\t'cu ag\t'cud\t'cudr\t'cudro\t'cuir \t'cul a\t'curai\t'd ann\t'd b\t'd bha\t'd ch\t'd lea\t'd ma\t'd t\t'da s\t'dad m\t'daic\t'daich\t'danns\t'dao\t'dar\t'das\t'das \t'deo\t'deon\t'deona\t'dh cu\t'dh dh\t'dh do\t'dh fu\t'dh na\t'dh o\t'dh r\t'dh sa\t'dha m\t'dhat\t'dhata\t'dhe a\t'dheid\t'dhfhe\t'dhro\t'dhs\t'dhsa\t'dhsag\t'dil\t'dilu\t'dilua\t'dir\t'diug\t'diugh\t'diul\t'diult\t'do m\t'do mh\t'dre\t'drea\t'dreal\t'droc\t'droch\t'drom\t'droma\t'duin\t'e cai\t'e ce\t'e cea\t'e cl\t'e da\t'e da \t'e e\t'e fa\t'e fe\t'e fh\t'e gam\t'e mo \t'e sa \t'e sam\t'e tu\t'e tur\t'eala\t'eam\t'eam \t'eam f\t'eam n\t'eamhr\t'ean m\t'eanai\t'eanm\t'eanmh\t'earb\t'earbh\t'eatha\t'eig a\t'eige \t'eil t\t'eili\t'eisea\t'eit\t'eith\t'eon\t'er \t'fad\t'faid\t'faidh\t'fao\t'far n\t'fheu\t'fheum\t'fhia\t'fhiac\t'fhre\t'fhrea\t'fon a\t'fuil\t'g da\t'g dao\t'g f\t'g mi\t'g mi \t'g o\t'g san\t'ga c\t'ga co\t'ga i\t'ga l\t'ga le\t'gair \t'gal m\t'gar \t'gh ai\t'gheam\t'gin\t'gin \t'gin a\t'goin\t'goinn\t'grid\t'gridh\t'grio\t'griob\t'h a l\t'h a s\t'h ca\t'h dao\t'h dhi\t'h fai\t'h gai\t'h le \t'h m a\t'h se\t'h sea\t'ha de\t'ha dr\t'ha gh\t'ha io\t'ha mh\t'ha te\t'hac \t'had \t'hairc\t'han i\t'hath \t'hathr\t'hda\t'hdan\t'hdan \t'he a\t'hean\t'hean \t'heann\t'hearr\t'heidh\t'heu\t'heuma\t'hfhe\t'hfheu\t'hiac\t'hill\t'hill \t'hle\t'hlea\t'hluic\t'hnat\t'hnath\t'ho c\t'ho ch\t'ho m\t'hob\t'hor \t'hor n\t'hos\t'hrad\t'hrai\t'hrid\t'hridh\t'hroi\t'hsag\t'hsaga\t'huinn\t'huit\t'huit \t'hurt \t'i 12\t'i 12 \t'i 14\t'i 14 \t'i 15 \t'i 34\t'i 34 \t'i deo\t'i far\t'i ria\t'i sg\t'i ta\t'i to\t'i toi\t'i tr\t'ial\t'iall\t'ibh n\t'ibh s\t'ic a\t'ic a \t'ic d\t'ic dh\t'idh d\t'idh o\t'idhs\t'idhsa\t'ies \t'ig c\t'ig d\t'ig da\t'ig f\t'ig t\t'igr\t'igri\t'igrid\t'il ar\t'il da\t'il si\t'il ta\t'ile m\t'ill \t'iltea\t'in o\t'ine f\t'ing a\t'ing s\t'innt\t'ionad\t'iosa\t'ir ag\t'ir cr\t'ir g\t'irc \t'ireas\t'iri \t'irs\t'irso\t'irson\t'it m\t'it mi\t'ith i\t'iuchr\t'iug\t'iugh\t'iugh \t'l ar\t'l ara\t'l bus\t'l da\t'l dad\t'l gu \t'l mo \t'l ta\t'la r\t'la ri\t'lann\t'lann \t'le cl\t'le tu\t'leag \t'leam\t'leam \t'ligh\t'lighe\t'll m\t'll mi\t'lois\t'loisg\t'ltad\t'ltadh\t'ltea\t'lteac\t'lub\t'lub \t'm ba\t'm bit\t'm fo\t'm nac\t'm o\t'm og\t'm ogh\t'm pos\t'mair\t'maire\t'mairi\t'mar s\t'mh a \t'mhac \t'mhnat\t'mhor\t'mhor \t'mhurt\t'mi 12\t'mi 14\t'mi 34\t'mi ag\t'mi c\t'mi sg\t'mi to\t'mi tr\t'mil\t'ms \t'mu d\t'mu dh\t'mui\t'muig\t'muigh\t'murt\t'n a d\t'n a g\t'n a t\t'n ba\t'n bas\t'n bhr\t'n bra\t'n clo\t'n cr\t'n cro\t'n cu \t'n dhe\t'n diu\t'n ei\t'n far\t'n fi\t'n io\t'n ion\t'n it\t'n ith\t'n ma\t'n mat\t'n mo\t'n ri \t'n se\t'n sna\t'n so\t'n ste\t'n thu\t'na bi\t'na cr\t'na dr\t'na ta\t'na y\t'naban\t'nad \t'nal\t'nam n\t'nan c\t'nat\t'nath\t'natha\t'ne f\t'ne fh\t'ng a\t'ng s\t'ng sa\t'nis a\t'nis b\t'nmh\t'nmha\t'nmhai\t'nn c\t'nn n\t'nn na\t'nnan\t'nnan \t'nneil\t'nnsa \t'no \t'nog\t'nog \t'nte i\t'o chu\t'o cu\t'o f\t'o fh\t'o mhe\t'o mhn\t'o she\t'obr\t'obra\t'obrai\t'ogaic\t'oigh\t'oigr\t'oigri\t'oil l\t'oinne\t'ois\t'oisg\t'olai\t'omac\t'omach\t'omhr\t'omhra\t'on ag\t'on ba\t'on g\t'onad \t'or n\t'or na\t'oran\t'oran \t'ore\t'ored\t'ored \t'osg\t'ow \t'padh\t'padh \t'part\t'pas\t'pass\t'phair\t'port \t'ps \t'r a n\t'r ag \t'r ann\t'r co\t'r dha\t'r is\t'r is \t'r mu\t'r mu \t'r th\t'r tha\t'raim\t'raim \t'rath \t'rc \t'rda\t'real\t'reall\t'red\t'red \t'reige\t'ro m\t'ro mh\t'roc\t'roch\t'roch \t'rogai\t'roite\t'rom\t'roma\t'romac\t'rrac\t'rrach\t'rso\t'rson\t'rson \t'rtai\t'ruin\t's bh\t's dhf\t's fe\t's nu\t's nua\t's tu\t'sa t\t'saga\t'sagal\t'sam \t'sam b\t'san a\t'san c\t'sead\t'sean\t'seo\t'sg s\t'sgoin\t'sgri\t'sgrio\t'shat\t'shath\t'shea\t'shean\t'shi\t'sli\t'slig\t'sligh\t'sno\t'snog\t'snog \t'son\t'son \t'son c\t'son d\t'spe\t'sra\t'st \t'st mu\t'sta \t'stea\t'stei\t'steis\t'sui\t't a g\t't cha\t't sl\t't sli\t't sr\t't sra\t't th\t'tadh \t'taic\t'taic \t'tap\t'tapa\t'tapad\t'teis\t'teise\t'ter\t'th an\t'th e\t'th ia\t'th n\t'th na\t'th s\t'tha r\t'the t\t'thill\t'tho\t'thog\t'thoil\t'thrai\t'thuit\t'tig \t'tio\t'tura\t'turas\t'u b\t'u dhe\t'u p\t'u to\t'u toi\t'ub \t'ubh \t'uchr\t'uchra\t'udr\t'udro\t'udrom\t'uidea\t'uidhe\t'uids\t'uigh\t'uigh \t'uin a\t'uirid\t'uit m\t'ultad\t'ump\t'un a \t'un da\t'urai\t'uraim\t'uras \t'urt i\t'uth \t14\t34\ta diultadh\ta maireach\ta muigh\ta shathadh\tairson\tairson basachadh\tan cu\tan diugh\tan dorchadas\tan steisean\taois\tar\taraich\tas a\tbaga\tbha e\tbhasaich am\tbith\tbochd\tbored\tbramair\tbualadh\tbus ann\tcearr\tcha mhor\tchaidh cuideigin\tchan\tchan ith\tchluich\tchridhe\tchridhe a\tco\tcreige\tcu\tcu againn\tcudromach\tcuir\tcuraim\tdannsa\tdean\tdeonach\tdha m\tdhata\tdhith iad\tdhuinn\tdiluain\tdiugh\tdiultadh\tdo mhnathan\tdroch\tduine sa\te cearr\te duinte\te math\teil an\teil bus\teil dad\teil gu\teil sinn\tfhreagair\tfon agam\tga leughadh\tgar\tgheamhradh\tgoirt\tgun a\tionad\tis airgead\tis cha\tis dhfhag\tith\tiuchraichean\tiuchraichean a\tleam\tleam fhin\tleam nach\tlean\tlean air\tmaireach\tmairi\tmar sin\tmhac\tmharbh\tmhath\tmhathraichean\tmheadhan\tmhnathan\tmhor\tmhor nach\tmhurt\tmi 12\tmi 14\tmi 15\tmi 34\tmi ag\tmi deonach\tmi far\tmi riamh\tmo chridhe\tmo dhata\tmo mhac\tmuigh\tna creige\tna th\tno\toigridh\tphairc\tris a\tro mheadhan\tsa gheamhradh\tsabhailteachd\tsam\tsam bith\tseachdain\tseachdain tha\tsgoil araich\tsgoinneil\tshathadh\tsinn ann\tslighe\tsnog\tstair\tsteisean\tt slighe\tt sraid\ttaic\ttaic a\ttapadh\ttha daoine\tthe\tthill\tthuit\tthuit mi\ttig\ttoil leam\tturas\tturas chan\tuile turas
-0.3\t' a fa\t' a sh\t' an i\t' as n\t' bar\t' barr\t' bid\t' bidh\t' bo\t' bog\t' br\t' bu c\t' cear\t' cheu\t' ci\t' clan\t' clui\t' da \t' dao\t' dhf\t' dhfh\t' diu\t' dorc\t' e do\t' fais\t' ghl\t' ghoi\t' goid\t' h o\t' h oi\t' he\t' i ai\t' inb\t' inbh\t' ionn\t' is d\t' leab\t' lu\t' mhe\t' mhea\t' mi m\t' mu t\t' no d\t' orr\t' orra\t' res\t' resp\t' rug\t' sgr\t' sgud\t' sna\t' stea\t' str\t' t ai\t' thu \t' tio\t' toig\t' trom\t' uis\t' uisg\t'a air\t'a bhr\t'a bia\t'a bid\t'a dao\t'a dhi\t'a gh\t'a ghl\t'a h o\t'a mur\t'a ph\t'a rud\t'a san\t'a ste\t'a ti\t'abh a\t'acail\t'ach f\t'achad\t'ad fh\t'ad ma\t'ad u\t'adh n\t'adh t\t'agasg\t'aich\t'aig i\t'aighe\t'aill\t'aill \t'airei\t'airli\t'ais d\t'aise\t'aist\t'all d\t'am mh\t'an ha\t'an si\t'an sn\t'anai\t'ann m\t'ar b\t'ar m\t'ar mu\t'art g\t'as n\t'asac\t'asach\t'asg \t'at a\t'at a \t'athan\t'ay \t'b a\t'b bo\t'b bog\t'ba \t'ban\t'barr\t'barra\t'bh ac\t'bh mo\t'bhai\t'bid\t'bidh\t'bidh \t'bog\t'bri\t'bu c\t'bu ch\t'ch f\t'ch se\t'chad\t'chain\t'chd t\t'che\t'chea\t'cheu\t'chiad\t'cht\t'chte\t'chte \t'chuim\t'clan\t'clann\t'clui\t'cto\t'ctor\t'ctor \t'd a b\t'd cu\t'd fh\t'd fhe\t'd mi \t'd sg\t'd u\t'dan \t'de t\t'de th\t'der \t'dh ca\t'dh d\t'dh n\t'dha\t'dhf\t'dhfh\t'dhin\t'dhinn\t'diu\t'dorc\t'dorch\t'ds \t'e mi\t'e mi \t'e w\t'each \t'eadha\t'eagas\t'eas \t'eat \t'eig \t'eil g\t'en \t'esp\t'espi\t'espit\t'euc\t'euch\t'eucha\t'eum \t'eumac\t'fad n\t'fais\t'faisg\t'fhag \t'fhuai\t'g a b\t'gan g\t'gar\t'gasg\t'gasg \t'ge \t'ge d\t'ghear\t'ghoi\t'goid\t'goid \t'gud\t'guda\t'gudal\t'gun f\t'h a t\t'h am\t'h am \t'h aon\t'h bu\t'h bu \t'h coi\t'h cui\t'h d\t'h ea\t'h f\t'h feu\t'h gh\t'h lei\t'h ma\t'h p\t'h pa\t'h sg\t'h tu\t'hag \t'haich\t'haide\t'han s\t'has\t'hd dh\t'hd t\t'he t\t'he th\t'hear \t'heile\t'hfh\t'hiaca\t'hiad \t'hilg\t'hilg \t'ho g\t'hoir \t'hreac\t'hu \t'huair\t'huim\t'huimh\t'i a s\t'i cea\t'i cho\t'i mo \t'i sa \t'i tha\t'i tro\t'ia t\t'iaca\t'iacai\t'ice\t'iche \t'icht\t'ichte\t'ideac\t'idean\t'ige d\t'il bh\t'il d\t'ile t\t'ilg\t'ilg \t'ili\t'in ac\t'in fh\t'in l\t'in le\t'in th\t'inb\t'inbh\t'inbhe\t'iobh\t'iona\t'ionns\t'ir ga\t'ir sa\t'irce\t'irei\t'ireig\t'irli\t'irlic\t'is ac\t'is dh\t'is di\t'ith m\t'l an\t'l d\t'l mo\t'l si\t'l sin\t'laic\t'laich\t'leab\t'lg \t'licht\t'lis\t'lis \t'm co\t'm mh\t'm mha\t'm or\t'mas\t'mas \t'mh b\t'mh bu\t'mhe\t'mi ch\t'mi fi\t'mi m\t'mon\t'mu t\t'mu th\t'n 1\t'n a f\t'n ag \t'n ai\t'n am \t'n be\t'n bea\t'n dac\t'n dea\t'n gho\t'n gl\t'n gla\t'n ha\t'n lat\t'n mo \t'n mu\t'n na \t'n p\t'n sin\t'n sn\t'na di\t'na l\t'na sh\t'na th\t'nas\t'nas \t'nbh\t'nbhe\t'nbhea\t'nde\t'nder\t'ne a \t'ne ai\t'nn 1\t'nn f\t'nneac\t'nnsac\t'no d\t'nsa\t'nsac\t'nsach\t'obad\t'obadh\t'obh e\t'obh m\t'ogad\t'ogadh\t'oigh \t'oili\t'oilic\t'oir t\t'oisg \t'oma\t'on ch\t'on o\t'onad\t'onna\t'onns\t'onnsa\t'oraid\t'orc\t'orch\t'orcha\t'orra \t'ort \t'pit\t'pite\t'pite \t'r a c\t'r dac\t'r g\t'r si\t'r sin\t'rag \t'ranai\t'ras\t'ras c\t'rce\t'rcha \t'reigi\t'resp\t'respi\t'rie\t'riob\t'riobh\t'rli\t'rlic\t'rlich\t'rrag\t'ry \t's bha\t's fhe\t's na\t'sag\t'sga\t'sgr\t'sgud\t'sguda\t'sia t\t'sna\t'son b\t'spi\t'spit\t'spite\t'ste a\t'steac\t'str\t't ai\t't mu \t't se\t't sea\t'tad\t'te a \t'teaga\t'team\t'th ch\t'th d\t'th i\t'th m\t'thad \t'thilg\t'thu \t'toig\t'toigh\t'toil \t'toili\t'tor\t'tor \t'trom\t'trom \t'u bhi\t'u c\t'u ch\t'u cho\t'u po\t'u th\t'uad\t'ub bo\t'uchai\t'uda\t'udal\t'udal \t'uir c\t'uisge\t'uite\t'uitea\t'ul a\t'umac\t'umach\t'un ai\t'un f\t'un fh\t'uras\t'urt \t'urta\t'urtai\t'ver\ta bhruidhinn\ta chiad\ta dhith\ta steach\ta tighinn\tagam air\tagus chan\tair an\tbarrachd\tbheil an\tbhith ann\tbhithinn ag\tbidh\tbidh an\tbidh m\tbu choir\tcat a\tceann na\tceart gu\tcheile\tchiad\tchiad fhear\tchoir\tchuimhne\tclann\tcoinneachadh\tcomhairliche\tda\tdad an\tdheidhinn\tdorcha\tfad na\tfaisg\tfar na\tfeumach\tfeumach air\tfhear\tfhiacail\tfhuair\tgoid\th oidhche\tinbheach\tionnsachadh\tis bha\tleis an\tloisg\tmi gu\tmi toilichte\tmi trom\tmu dheidhinn\tnach do\tnighean a\tobair air\tobair dachaigh\toir tha\torra\trathad\trespite\trobh e\tseachd\tsgoil a\tsgudal\tsgudal is\tstad a\tsteach\tteagasg\ttha na\tthilg\tthu\ttoigh\ttoil\ttoilichte\ttrom\tuaireigin\tuisge
-0.4\t' a ru\t' ag o\t' airg\t' al\t' an a\t' as a\t' bhut\t' bli\t' blia\t' bu \t' bui\t' buid\t' cat\t' cat \t' chi\t' chia\t' cho\t' cr\t' cro\t' cum \t' dha \t' do b\t' dra\t' fa\t' fada\t' fair\t' for\t' gru\t' ho\t' i m\t' le s\t' leu\t' leug\t' m o\t' mai\t' mair\t' marb\t' me\t' mhil\t' mhur\t' na h\t' oran\t' re\t' ri \t' ron\t' ron \t' sa t\t' she\t' siu\t' sn\t' ste\t' t se\t' tad\t' tadh\t' ti\t' tigh\t' toil\t' uiri\t' zo\t'a ai\t'a che\t'a me\t'a mea\t'a mhu\t'a ro\t'a rui\t'a sin\t'a tig\t'ab \t'ab a\t'aca\t'acai\t'acais\t'adala\t'adh i\t'adh s\t'adhal\t'adhn\t'ag d\t'ag mi\t'ag o\t'agh o\t'aiche\t'aig c\t'ail i\t'aim\t'airg\t'airge\t'aisg \t'alaic\t'alan\t'alan \t'an a\t'an fa\t'an is\t'an m\t'an o\t'and\t'aon c\t'ar an\t'arac\t'arach\t'arr l\t'as ai\t'b b\t'bheac\t'bho g\t'bhrac\t'bhut\t'bhuth\t'bli\t'blia\t'bliad\t'bu \t'bui\t'buid\t'buidh\t'cadh\t'cadh \t'caile\t'caist\t'cat\t'cat \t'cat a\t'chd i\t'cheil\t'chi\t'chia\t'cho\t'cho d\t'comha\t'cro\t'cum \t'd dha\t'dain \t'dainn\t'dala\t'dalac\t'de \t'dh is\t'dh mi\t'dh ro\t'dh t\t'dh th\t'dhal\t'dhal \t'do b\t'do bh\t'dra\t'dragh\t'dro\t'duint\t'e c\t'e ca\t'e cho\t'e fo\t'e mat\t'e tr\t'eab\t'ean r\t'eara\t'earac\t'eas a\t'eed\t'eed \t'eidhi\t'eil b\t'eil d\t'eor a\t'eugh\t'eum s\t'fada\t'fair\t'for\t'fuilt\t'g dh\t'g le\t'gam m\t'gead \t'geara\t'gh b\t'gh o\t'gh or\t'gri\t'gru\t'h c\t'h co\t'h e g\t'h fe\t'h mar\t'h mor\t'h ro\t'h si\t'ha ai\t'ha bi\t'ha mi\t'ha ro\t'ha si\t'hach \t'haile\t'haill\t'hala\t'halac\t'han f\t'hd i\t'hd is\t'heana\t'heath\t'hig m\t'hlui\t'hluin\t'ho fa\t'hoile\t'hrac\t'hraca\t'hraic\t'hsa\t'huai\t'huth\t'huth \t'i gu \t'iad n\t'iadhn\t'ichea\t'ide\t'idhi\t'idhin\t'ies\t'ig ai\t'ig mi\t'ige \t'igh b\t'il du\t'ileas\t'ilic\t'ilich\t'ilt a\t'imhn\t'in e \t'in t\t'ine s\t'inte\t'inte \t'ios g\t'ir an\t'ir cu\t'irg\t'irge\t'irgea\t'is d\t'is mu\t'is na\t'itea\t'l sa \t'le ag\t'le c\t'leaga\t'leu\t'leug\t'leugh\t'lia\t'liad\t'liadh\t'll a\t'll an\t'lt a\t'lt a \t'lub b\t'luin\t'm ag\t'm r\t'mara\t'marb\t'marbh\t'mhil\t'mhill\t'mhne \t'mhur\t'n a r\t'n acr\t'n cat\t'n dan\t'n gai\t'n mha\t'n pa\t'n si\t'na h\t'naid\t'naidh\t'ne s\t'ne sa\t'nn mu\t'o b\t'o chr\t'o mo\t'o th\t'o the\t'obh\t'och b\t'oig\t'oise\t'oisea\t'on cl\t'on sg\t'onn\t'orms\t'os g\t'otha\t'r lea\t'raca\t'racai\t'rana\t'res\t'rge\t'rgea\t'rgead\t'rms\t'rr l\t'rr le\t'rra \t'rt mi\t'rua\t's a b\t's air\t's di\t's mu\t's mu \t's na \t'seadh\t'she\t'siu\t'st a\t'st m\t't a\t't air\t'ta d\t'tadha\t'tar\t'te d\t'te i\t'te is\t'tean\t'tean \t'th th\t'thad\t'than\t'than \t'tigh\t'tighi\t'toil\t'u dh\t'ub b\t'uil i\t'uilt\t'uilt \t'uimh\t'uimhn\t'uin \t'uinne\t'uint\t'uinte\t'uit \t'um s\ta chaidh\ta coiseachd\ta faireachdainn\ta mhilleadh\ta ruith\tairgead\tan acras\tan cat\tan obair\tan oidhche\tan uiridh\tathair ag\tbha sinn\tbhaile\tbhasaich an\tbhean\tbheatha\tbhracaist\tbhuth\tbu\tbuidheann\tcat\tcha ghabh\tchaill\tcum\tdaoine a\tde tha\tdha\tdragh\tduinte\te cho\teil duine\tfeumaidh sinn\tfhearr leam\tfhuair sinn\tfuil is\tfuilt\tfuilt a\tgaidhlig a\tgam mharbhadh\tgearan\tmarbh\tmhilleadh\tmo bheatha\tnis airson\ton taigh\toran\tri\tron\truith air\ttadhal\tthuirt mi\ttighinn\tuiridh
-0.5\t' a co\t' a mu\t' ag a\t' an o\t' aont\t' basa\t' bhal\t' brei\t' bus\t' bus \t' cair\t' chei\t' cid\t' co\t' de \t' de t\t' dhai\t' di\t' dom\t' domh\t' drag\t' e go\t' fac\t' fact\t' fhu\t' fhua\t' fo \t' ghlu\t' gu d\t' id\t' idi\t' idir\t' ion\t' los\t' losg\t' mhi\t' mhu\t' nas\t' nas \t' pha\t' phai\t' sa g\t' sao\t' saor\t' sgit\t' thil\t' troi\t'a dhe\t'a di\t'a dr\t'a e d\t'a fai\t'a mhi\t'a o\t'a or\t'a pha\t'a st\t'ach b\t'ach c\t'act\t'ag a\t'ag ao\t'ag ob\t'aile \t'ailea\t'alla \t'am bu\t'amar\t'an ac\t'an ci\t'anm\t'aont\t'aonta\t'aor \t'arg\t'as a\t'asgad\t'at \t'basa\t'basac\t'bhar \t'bhas\t'bhasa\t'brei\t'breit\t'bus\t'bus \t'cair\t'cea\t'ch bh\t'chail\t'chei\t'choir\t'cid\t'cluic\t'd dh\t'deac\t'deach\t'der\t'dh a \t'dhaib\t'dhn\t'dir \t'dom\t'domh\t'drag\t'e go\t'eaga\t'ean f\t'eas t\t'eith \t'eum a\t'fac\t'fact\t'fhua\t'fo \t'g ao\t'g aon\t'g d\t'g ob\t'g oba\t'g ta\t'g tai\t'gead\t'gean\t'gean \t'ghlu\t'git\t'gith\t'gith \t'gu d\t'gun a\t'h a b\t'h an \t'h bi\t'h fu\t'h na \t'ha o\t'ha or\t'ha ru\t'hasa\t'hear\t'heum \t'hil\t'hoil\t'hor\t'hurt\t'i ann\t'i st\t'i t\t'idir\t'idir \t'ig ta\t'igh s\t'il bu\t'il sa\t'ileag\t'imh \t'imhne\t'ine b\t'inn b\t'iobha\t'ir c\t'irc\t'is bh\t'is ta\t'isean\t'l bu\t'la \t'lainn\t'leag\t'liche\t'lig a\t'lla \t'los\t'losg\t'losga\t'm bus\t'm si\t'man \t'mar a\t'mea\t'mhi\t'mhne\t'mhu\t'mi ce\t'mi mo\t'mi th\t'n a \t'n ann\t'n as\t'n as \t'n bha\t'n ci\t'n cid\t'n fh\t'n mh\t'n ro \t'n seo\t'na ch\t'na te\t'nas f\t'ne b\t'nn am\t'nn as\t'nn b\t'nnsa\t'ntac\t'ntach\t'o fa\t'o i\t'obha\t'och \t'oid \t'oile \t'on c\t'on s\t'onac\t'onach\t'onta\t'ontac\t'orra\t'osgad\t'pha\t'phai\t'phais\t'r cu\t'ragh\t'ragh \t'rch\t'rcha\t'reig\t'reit\t'reith\t's ann\t's gu\t's gun\t's oir\t's ta\t's tai\t'sa g\t'sa gh\t'sao\t'saor\t'saor \t'sean \t'sgit\t'sgith\t'son g\t'st t\t't m\t't mi\t't mu\t'tac\t'tach\t'tacha\t'te \t'th ai\t'th t\t'tha n\t'tha o\t'thil\t'u t\t'ubha\t'uin\t'uinn\t'um a\t'uma\t'un a\ta cheum\ta dheanamh\ta faighinn\tag aontachadh\tag obair\taig taigh\tam bus\tan rathad\tann am\tann as\taontachadh\tbasachadh\tbha mi\tbreith\tbus\tcheum\tclann a\tcluich\tde\tdhaibh\tfaigh\tfaighinn\tfo\tiad na\tidir\tleabhar\tlosgadh\tmar a\tmi ann\tmi ceart\tmi mo\tnas\tphaiste\tsaor\tsgith\tsgoile
-0.6\t' a st\t' a t\t' ach \t' aite\t' an c\t' ann\t' bha \t' bhai\t' bro\t' bron\t' cho \t' chom\t' clu\t' coin\t' d \t' d r\t' d ri\t' dhao\t' dhit\t' do l\t' do t\t' e fa\t' fai\t' fo u\t' gra\t' gran\t' io\t' mea\t' mu b\t' reic\t' riam\t' t s\t' tig\t' tur\t'a bi\t'a d \t'a d r\t'a fhi\t'a ghe\t'a mi \t'a mu\t'a r\t'achd\t'acras\t'adha\t'agan\t'agan \t'aite\t'aite \t'an a \t'an ob\t'ann n\t'ar t\t'ar th\t'as o\t'bair\t'bair \t'bhaid\t'bhala\t'bro\t'bron\t'brona\t'c a\t'cheum\t'cho \t'chom\t'chomh\t'clu\t'co \t'coin\t'coinn\t'cras\t'cras \t'd d\t'd rin\t'd s\t'dhao\t'dhaoi\t'dhit\t'dhith\t'do l\t'do t\t'do th\t'eagan\t'eic \t'el \t'eor\t'fo u\t'g l\t'gad\t'gadh\t'gadh \t'gail \t'gam l\t'gan\t'gan \t'gea\t'gh s\t'gh sa\t'ghlui\t'gra\t'gran\t'grana\t'h ann\t'h bid\t'h br\t'ha d \t'hag m\t'haib\t'haibh\t'haoi\t'haoin\t'hna\t'hoga\t'iam\t'iamh\t'iamh \t'idea\t'idi\t'igea\t'il i\t'il is\t'ing\t'ing \t'inn s\t'inne\t'ist a\t'ite d\t'lain\t'le ac\t'le ca\t'le th\t'lic\t'lich\t'll d\t'luin \t'm aga\t'mhai\t'mu b\t'mu bh\t'n am\t'n ch\t'n clu\t'n fa\t'n fha\t'n mu \t'n or\t'n ro\t'n s\t'n t s\t'na h \t'nn ro\t'nne\t'nte\t'nte \t'o g\t'o l\t'o lu\t'obai\t'obair\t'ogail\t'oir c\t'omhai\t'ona\t'ont\t'orr\t'ort\t'osga\t'ost\t'r fo\t'r mar\t'rachd\t'ran a\t'reic\t'reic \t'riam\t'riamh\t'rona\t'ronac\t'rsa\t'rsan\t'rsan \t's ach\t's oi\t'ss \t't mi \t'tadh\t'tal\t'te do\t'thoga\t'tig\t'tur\t'ugh\t'uit\t'um ag\t'ung\t'urt\tach\tacras\taite\tbha\tbronach\tcha d\tcho\tcuideachadh\td\td rinn\tdachaigh\tdhaoine\tdheanamh\tdhfhag mi\tdhith\tghluin\tgranaidh\tna h\treic\triamh\tt seachdain\ttaighean\turrainn dhaibh
-0.7\t' ach\t' acr\t' acra\t' bhas\t' bre\t' cois\t' dac\t' dach\t' e f\t' gho\t' gu \t' is b\t' na d\t' ora\t' ri r\t' t \t'a bhu\t'a co\t'a coi\t'a gai\t'acr\t'acra\t'ad ai\t'ad n\t'ad na\t'adh l\t'ag m\t'aist \t'alai\t'all\t'an ge\t'an h\t'an t \t'anaid\t'arbh \t'asaic\t'asga\t'athad\t'bha \t'bhea\t'bheat\t'bre\t'c ai\t'cear\t'chdai\t'cois\t'coise\t'd ai\t'd n\t'd na\t'd r\t'd ri\t'dacha\t'dh l\t'dh le\t'dhna \t'e do\t'e do \t'ean \t'ean h\t'eic\t'eugha\t'eve\t'fhu\t'gail\t'ghadh\t'gho\t'gu \t'h bha\t'h bho\t'h du\t'h dui\t'h fui\t'h lea\t'h orm\t'hao\t'hasai\t'hdai\t'he a \t'heat\t'hur\t'i fhe\t'i mo\t'iche\t'id m\t'idh f\t'idh s\t'ill m\t'imhe \t'ist \t'l du\t'l dui\t'l is\t'l is \t'luic\t'luich\t'mh ai\t'mhe \t'n cla\t'n h\t'n t \t'o dha\t'o u\t'ogai\t'oin\t'omha\t'r cui\t'rach\t'rbh \t'ri r\t'ri s\t'roim\t'roimh\t'rri\t's ac\t's b\t'sac\t'sach\t'sgad\t'sgadh\t'sin g\t't a m\t't ag\t'troim\t'u d\t'ugha\t'ughad\t'uic\t'uich\t'uich \t'umaid\tan t\tan talla\tbhasaich\tbliadhna\tchaill mi\tchan fhaigh\tchuir mi\tcoiseachd\tfeumaidh\tfhaigh\tghearradh\tgu\tiad air\tleughadh\tmi aig\tmi tha\tt\ttroimhe
-0.8\t' daoi\t' faig\t' gai\t' gaid\t' gu l\t' ju\t' leo\t' leor\t' mu \t' rei\t' rob\t' robh\t' sin\t'a rob\t'a sh\t'adhna\t'aidhl\t'airl\t'an c\t'an i\t'bh g\t'cha r\t'cra\t'd air\t'd na \t'dain\t'daoi\t'daoin\t'dh fa\t'dhai\t'dhli\t'dhlig\t'dhna\t'eachd\t'ed \t'eor \t'faig\t'faigh\t'g t\t'gh l\t'gh le\t'ghad\t'gu l\t'gu le\t'h bre\t'h fad\t'h gu \t'h le\t'ha n\t'ha na\t'hairl\t'haist\t'heum\t'hlig\t'hlig \t'hna \t'hogai\t'hoir\t'i ri\t'idhl\t'idhli\t'ige\t'igh l\t'ine g\t'irl\t'iseac\t'leo\t'leor\t'leor \t'lig \t'm lo\t'mi ri\t'mu \t'n a c\t'n a s\t'n ait\t'n gea\t'n o\t'n ob\t'n oba\t'n tal\t'na d\t'ne g\t'ne ga\t'nn s\t'o bhe\t'obhai\t'oga\t'r an \t'r ga\t'r ga \t'robh\t'robh \t'saic\t'saich\t't t\t'u leo\t'ubh\tbidh mo\tcha robh\tchaidh a\tdaoine\tduine gam\tgaidhlig\tgu leor\tleor\tmu\trobh\tsinn a\tthogail
-0.9\t' 6 \t' bu\t' feu\t' feum\t' mar \t' mat\t' math\t' tal\t' tall\t'a ru\t'a te\t'aig j\t'aoin\t'asg\t'bhar\t'ch b\t'ch c\t'chd s\t'dh ch\t'dh si\t'eumai\t'fai\t'feu\t'feum\t'g j\t'g ju\t'gai\t'hais\t'hd s\t'hli\t'i a d\t'id mi\t'ig j\t'ig ju\t'imh\t'in g\t'in gu\t'innea\t'ir ma\t'is b\t'l an \t'lui\t'mat\t'math\t'math \t'mh a\t'n ge\t'nnea\t'o ga\t'r an\t'rag\t's o\t'sacha\t'tall\t'talla\t'u l\t'u le\t6\ta gaireachdainn\tgaireachdainn\tmar\tmath\ttalla
-1.0\t' ann \t' coi\t' do \t' na t\t' obai\t' sinn\t'abhar\t'aile\t'alla\t'amh a\t'ch ch\t'coi\t'e a r\t'e f\t'eabh\t'eabha\t'gaire\t'h or\t'ha r\t'i a t\t'i r\t'idh c\t'leabh\t'lig\t'lla\t'mhair\t'na t\t'oba\t'oil a\t'r ma\t'rac\t'rob\t'sea\ta tha\tach tha\tann\tdo\tobair\tsinn
-1.1\t' a th\t' mu\t'an cl\t'an f\t'dhl\t'feuma\t'h an\t'h fa\t'i aig\t'le t\t'mar \t'ng \t'seac\t'sinn\t'sinn \t't s
-1.2\t' cla\t' mi t\t' ob\t' oba\t'ath \t'cla\t'dh s\t'dhean\t'gaid\t'h bh\t'h chu\t'hdain\t'ise\t'mi t\t'tea
-1.3\t' ac\t' si\t'an \t'aoine\t'dh c\t'gaidh\t'isea\t'ite \t'm l\t'oine\t'seach
-1.4\t' da\t'euma\t'h aig\t'i a \t'rei
-1.5\t' mar\t'dh an\t'h ch\t'mi a \t'n cl\t'n f\t'oine \t'sin\tmi a
-1.6\t'an ai\t'do \t'n c
-1.7\t'eum\t'ite
-1.8\t'nn 
-1.9\t' cl\t'or 
-2.0\t'mar
-2.1\t'nn a 
-2.2\t' bha
""",
    kinds={
        Risk.SUICIDE: """\
+4.9\t' inn
+4.6\t'dol a\t'nns
+3.7\t'ol a
+3.3\t'aoi
+2.9\t' bas \t' ro\t'bas \t'hit\tbas
+2.7\t'inn
+2.5\t'e r
+2.4\t'as 
+2.3\t' bhi \t'bhi \t'bhi m\t'ealla\t'hi m\t'hi mi\t'iod\t'iodh\t'iodh \t'odh \tbhi\tbhi mi\tcha bhi
+2.2\t'i air\tmi airson
+2.1\t'odh
+1.9\t' fhin\t'dha\t'fhin\t'fhin \t'hin \t'm ann\t'mi ai\t't s\tfhin
+1.8\t' bhi\t'bhi
+1.7\t' bas\t'bas\t'i ai\t'le r\t'n ch
+1.6\t' air\t' fhai\t'fhai\t'h b\t'rr 
+1.5\t' bhit\t'bhit\t'bhith\t'm an
+1.4\t' ag\t' gla\t'oin
+1.3\t' b f\t' b fh\t' dha\t' gl\t'a b \t'a b f\t'b f\t'b fh\t'b fhe\t'fhear\t'hith\t'na b \t'r d\tb fhearr\tfhearr
+1.2\t' fha\t' na b\t'na b
+1.1\t'a bhi\t'fha
+1.0\t' airs\t' mi a\t'airs\t'airso\t'hin\t'irs\t'irso\t'irson\t'mi a\t'rso\t'rson\t'rson \t'son\t'son \tairson
+0.9\tbhith
+0.8\t' fh
+0.7\t'hith \t'n a b
+0.4\t'on 
+0.2\t' bh\t'arr\t'ith \t'th 
-1.2\t'a b
-1.5\t'i a 
-1.8\t'air 
-1.9\t'a s
-2.0\t' is\t' is \t'dh m\tis
-2.4\t'rea
-2.6\t'ana
-2.7\t' fa
-3.0\t'ail\t'e a\t'uai
-3.1\t'ean\t'gh 
-3.2\t'adh 
-3.5\t'ir 
""",
        Risk.SELF_HARM: """\
+3.9\t'nam
+3.8\t'n la
+3.5\t'nn l
+3.4\t'amh
+3.2\t' ghea\t'n l
+3.1\t'arr\t'ghea\t'rlai\t's e\t's e 
+3.0\t' ghe\t' lo
+2.9\t'aich \t'las\t'r ag
+2.8\t'earr\t'n e 
+2.7\t'adh m\t'arra
+2.6\t' fuil\t'ein\t'fuil\t'ghear\t'om 
+2.5\t'ian\t'ian \t'osg\t'rla
+2.4\t'ag \t'bheag\t'heag\t'heag \tbheag
+2.3\t'dh mo
+2.2\t'ear
+2.1\t' dir\t' dire\t'ann l\t'arrad\t'dire\t'eann \t'earra\t'ghe\t'lai\t'n m\t'namh \t'rrad\t'rradh
+2.0\t'aich
+1.7\t' ghai\t' mo g\t'adh \t'asa\t'ghai\t'ghair\t'haird\t'mo g\t'mo gh
+1.6\t' gear\t'a ge\t'a gea\t'deana\t'gear\t'gearr\t'h mo\t'h mo \tgearradh
+1.5\t'namh
+1.4\t'a g\t'dean
+1.3\t' dean\t'h is\t'h is \t'rad\t'radh\t'radh \t'rra
+1.2\t'ach \t'adh
+1.1\t'o d\t'o dh
+1.0\t'a fu\t'a fui
+0.7\t'ein 
+0.6\t' gh
+0.5\t' gea\t' mi \t' mo \t'each \t'h a \t'h i\t'mi \t'mo \tmi\tmo
+0.4\t' ge\t'gea
+0.3\t' bhe\t'bhe
+0.2\t' mi
+0.1\t' fui\t' mo\t'fui
-0.1\t'hea
-0.6\t'an 
-1.0\t'dh 
-1.5\t'aid
-2.1\t'lea
-2.7\t'aidh\t'aidh 
-2.8\t'iad
-2.9\t' ia
-3.0\t' an\t' eil
-3.4\t' cu
-4.2\t'idh
""",
        Risk.OVERDOSE: """\
+3.0\t' pi\t' pil\t'pil
+2.7\t' ph
+2.6\t' go
+2.4\t'ho g\tghabh mi
+2.3\t'h a \t'hail 
+2.2\t' mu \t'mu \tmu
+2.1\t'a e c\t'abh m
+2.0\t' dus\t' dusg\t' gor\t' gorm\t'dus\t'dusg\t'dusga\t'gor\t'gorm\t'gorm \t'ili\t'ilic\t'ilich\t'lic\t'lich\t'usg\t'usga\t'usgad\tdusgadh\tgorm
+1.9\t' e c\t'hill
+1.8\t'abh\t'd c
+1.7\t' ghab\t'e c\t'ghab\t'ghabh\t'ha c\t'hab\t'habh\t'hre\tgabhail
+1.6\t' mu\t' pile\t'bh mi\t'hil\t'pile\t'sgad\t'sgadh
+1.5\t' a g\t'gad\t'gadh\t'gadh 
+1.4\t' pili\t'ir an\t'le a\t'liche\t'm pil\t'nam p\t'pili\t'pilic\t'r an \tair an\tnam pilichean\tpilichean
+1.3\t' gab\t' gabh\t' gh\t' gha\t'abhai\t'bh m\t'bhail\t'gab\t'gabh\t'gabha
+1.2\t'am p
+1.1\t' bho\t'bho
+1.0\t'abha\t'hail\t'us 
+0.9\t'ail \t'gha\t'habh \t'otal\t'otal \t'tal\t'tal \tghabh
+0.8\t' na\t'bhai\t'n d
+0.7\t'r a\t'uil
+0.6\t'abh 
+0.5\t'eac\t'each
+0.3\t' du\t'air a
-0.1\t'bha
-0.3\t'le 
-0.6\t'ail
-1.2\t'gam\t'gam 
-1.4\t'uir
-1.6\t'adh \t'ann
-1.8\t'adh
-2.0\t'dh m
-2.2\t' is\t' is \tis
-2.3\t' gu
-2.6\t's t
-5.0\t'an 
""",
        Risk.PHYSICAL_ABUSE: """\
+3.5\t' a dh\t'a dh
+3.4\t'ail 
+3.2\t'h s
+3.0\t' cai
+2.9\t'eaga
+2.8\t' br\t'gan\t'gan 
+2.7\t'hrat\t'hrath\t'uai
+2.6\t' chr\t'e th\t'hro\t'hua
+2.5\t'chr
+2.4\t' ea\t' mi c\t'ala\t'mi c
+2.3\t'h oi\t'n br\t'oga\t'te 
+2.2\t'as c
+2.1\t'ail
+2.0\t'e b\t'ir ga\t'r ga\t'r gam
+1.9\t' bhua\t' ra\t'air g\t'ais\t'athai\t'bhua\t'hair \t'ir g
+1.8\t'air m
+1.7\t'a chr\t'isge\t'isge \t'rat\t'rath\t'sge\t'sge 
+1.6\t' bhu\t'bhu\t'n b
+1.5\t' bhr\t'bhr\t'hai
+1.4\t' sab\t' sabh\t'ailte\t'as \t'hra\t'i sab\t'ilte \t'lte \t'm a\t'sab\t'sabh\t'sabha\t'tha e\tmi sabhailte\tsabhailte
+1.3\t'ilte\t'lte\t'r g\t'thair
+1.2\t'eas
+1.1\t'ailt\t'ath\t'e s\t'hailt\t'i sa\t'mi sa\t'thai
+1.0\t'cai\t'ilt
+0.9\t'te a
+0.7\t' ca\t' gam \t'hair\tgam
+0.6\t' ga\t'am b
+0.4\t'hail
+0.1\t' gam\t' sa\t'air 
-0.1\t'ach
-0.3\t' bh\t'air
-0.8\t'il 
-1.7\t'ain
-1.9\t'ir a 
-2.0\t'aid\t'aidh 
-2.2\t'iad\t'n d
-2.5\t'a bh\t'r a
-2.7\t'r a 
-2.8\t'ha a\t'tha a
-2.9\t'a a
-3.0\t' aga\t'rt 
-3.2\t'rai
-3.3\t'a t
-3.4\t'inn
-3.7\t'ar 
-3.8\t'a m
-3.9\t'hea\t'irt
""",
        Risk.SEXUAL_ABUSE: """\
+4.6\t'm ai
+4.5\t' fe
+3.9\t'ar 
+3.7\t'um 
+3.6\t'tea
+3.1\t'omh
+3.0\t'ig a \taig a
+2.9\t' chai\t'n r
+2.8\t'h a 
+2.7\t'aig a
+2.5\t' choi\t' ga\t'aidh \t'choi\t'g a \t'r na
+2.4\t'aidh\t'chai
+2.3\t'h b\t'm e
+2.2\t' thu\t'r n\t'thu
+2.1\t' riu\t' rium\t'h r\t'ig a\t'ium\t'ium \t'riu\t'rium\t'rium \trium
+2.0\t' m \t' nua\t' nuai\t'an r\t'dh m \t'nea\t'neac\t'neach\t'nua\t'nuai\t'nuair\tm\tnuair
+1.9\t' eig\t'h m 
+1.7\t' nu\t'idh 
+1.6\t'il a\t'n ri\t's cha\tgu bheil
+1.5\t' gu b\t'gu b\t'gu bh
+1.4\t' su\t'a su\t'g a\t'i g\t'il a \t'uir
+1.3\t' cha\t'hui\t'uair 
+1.2\t' ri\t'idh m\tnuair a
+1.1\t' a b\t'chad\t'r a \t'u bhe\t'uair
+1.0\t'u b\t'u bh\ttha m
+0.9\t' bhei\t'bhei\t'bheil\t'hadh\t'hadh \t'heil \tbheil
+0.8\t'a m \t'eig\t'ha m \t'heil
+0.7\t'aid\t'l a\t'l a 
+0.6\t'idh
+0.5\t' ch
+0.3\t'huirt\t'thuir\tthuirt
+0.1\t'cha\t'eac\t'each
-0.3\t'tha m
-0.4\t'had
-1.0\t'aigh
-1.4\t' air
-1.7\t' an\t'gh \t's a
-2.2\t'n a
-2.3\t' an \tan
-2.4\t'iad
-2.5\t'an t\t'le \t'on 
-2.6\t'an \t'igh
-2.9\t'ad 
-3.0\t' le
-3.4\t' mi
""",
        Risk.DOMESTIC_ABUSE: """\
+5.9\t'n m
+4.6\t'n a
+4.3\t'ne 
+4.0\t'an a
+3.9\t'nam f
+3.8\t' eil\t'n a 
+3.6\t'm b
+3.3\t'dh mo
+3.2\t' ei
+3.1\t'am 
+3.0\t'ala\t'bh a
+2.9\t' lea
+2.7\t'a lei
+2.5\t'am ga\t'cla\t'clan\t'm ga\t'm gam\t'tadh\t'tadh \tagam gam
+2.3\t'am g\t'gam g
+2.2\t' leig\t'adh m\t'h mo\t'ir a \t'leig
+2.1\t' thu\t'a e\t'am f\t'ha e\t'thu
+2.0\t' an\t' an d\t' le\t'a le\t'r e
+1.9\t' a dh
+1.8\t' e \t' e a\t' mo m\t'mo m\t'mo mh\te
+1.7\t'a dh
+1.6\t' nam\t' nam \t'nam \t'o mha\tathair a\tnam
+1.5\t' mha\t'a b
+1.3\t'gam 
+1.2\t' a bu\t' bua\t' bual\t'a bua\t'an d\t'bua\t'bual\t'buala\t'gam\ta bualadh\tbualadh\tbualadh mo
+1.1\t'alad\t'aladh\t'ual\t'uala\t'ualad
+1.0\t'r a b
+0.9\t'lad\t'ladh\t'ladh 
+0.8\t'a bu\t'adh 
+0.7\t'e a
+0.5\t'lea\t'o m\t'o mh
+0.3\t' a b\t' agam\t'adh\t'agam\t'agam \t'r a \tagam
+0.2\t'an 
-0.1\t' aga
-0.5\t' ai
-1.4\t' air
-1.7\t'a mi \ttha mi
-1.9\t'ha mi
-2.0\t'a mi\t'air g\t'ir g\t'ir ga\t'r ga\t'r gam
-2.2\t' ia
-2.3\t' air \t'iad\tair
-2.7\t' mi a\t'mi a
-3.5\t' ch
-3.9\t'a s
-4.0\t'te 
-4.1\t'air
-4.2\t'a g
-4.9\t'ag \t'ar 
""",
        Risk.NEGLECT: """\
+5.0\t'mi na
+4.2\t'asa
+4.0\t'a ca
+3.8\t' co
+3.7\tsan taigh
+3.6\t' ao
+3.5\t'tha l
+3.4\t'aich \t'd an\t'd an \t'lua\t'tha m
+3.3\t'e a \t'ha mi
+3.2\t'aidh 
+3.1\t'cha d\t'ha du
+3.0\t'ha le\t'r n
+2.9\t'aich\t'na ca
+2.7\t'ha m\t'he \t'orai
+2.6\t'l bia\t'n se
+2.5\t' dui\t'a du\t'dui\t'il bi
+2.4\t' bho \t'bho \t'l bi\tbho
+2.3\t'a cha
+2.2\t' bia\t' biad\t'alu\t'bia\t'biad\t'biadh\tbiadh
+2.0\t'a mi
+1.9\t' du\t'il du\t'l du\t'l dui\t'sa \teil duine
+1.8\t'aidh\t'an t\t'comhn\t'eil d\t'hnaid\t'il d\t'n com\tan comhnaidh\tcomhnaidh
+1.7\t' mam\t'idh\t'mam
+1.5\t' bho\t' sa\t'bho\t'n tha\t'san\t'san 
+1.4\t' se\t'ha d\t'ha l\t'n th
+1.3\t' sa c\t'an co\t'sa c\t'sa ch
+1.2\t'il b
+1.0\t' com\t' comh\t' mama\t'am \t'amaid\t'com\t'comh\t'mama\t'mamai\t'ora\tmamaidh
+0.9\t'n t
+0.8\t'ho \t'maid\t'maidh\t'n s
+0.7\t' cha \t' duin\t'cha \t'duin\t'duine\tcha\tduine
+0.4\t'aid
+0.3\t'idh 
+0.2\t' ma
+0.1\t' cha
-0.3\t' an \t'uine\t'uine \tan
-0.5\t'an 
-1.0\t'ha 
-1.9\t' mi \t'mi \tmi
-2.4\t' ga
-2.6\t'each\t'i a
-3.1\t'adh
-3.3\t'hai
-4.5\t'ach 
-5.2\t'ach
""",
        Risk.EXPLOITATION: """\
+3.6\t' gu
+3.2\t'sgi
+2.8\t'dhea
+2.6\t'gid\t'gidh\t'sgid\t'sgidh
+2.5\t' gu \t'ghi\t'gu \t'h s\t'n a \tgu
+2.2\t'aic\t'd a\t'ean \t'ide
+2.1\t'gaic\t'gaich\t's th
+2.0\t' dhea\t'dheal\t'healb\t's t\tdhealbhan
+1.9\t' ca\t'ait\t'headh\t'heal\t'hig 
+1.8\t'idea
+1.7\t' 15\t' tig\t' tigh\t'a cui\t'a tig\t'hig\t'tig\t'tigh\t'tighi\ta tighinn\tis thig
+1.6\t' gh\t'an a \t'n a
+1.5\t' dhom\t'dhom\t'dhomh\t'hom\t'homh
+1.4\t' aith\t'aithn\t'dhe\t'ead\t'h ait\t'hne \t'hne d\t'irt \t'ithn\t'ithne\t'ne d\t'ne dh\t'thn\t'thne\t'thne \taithne\tnach aithne
+1.3\t'ad \t'hea\t'r a t
+1.2\t' cui\t' gun \t'an a\t'cui\t'd a \t'gun \t'un \tgun
+1.1\t' gun\t'eadh\t'gun\t'rt 
+1.0\t' thui\t'gai\t'thui
+0.9\t' ai\t'ean a\t'hean 
+0.7\t' thu\t'a n\t'thu
+0.6\t'a g
+0.5\t'an \t'irt
+0.4\t'hui
-0.1\t' dh
-0.9\t'eil
-1.5\t' cha \t'a m\t'cha \tcha
-1.6\t' ei
-1.7\t'as \t'gam\t'gam 
-1.8\t'ha m
-1.9\t' cha
-2.0\t' de
-2.1\t' fa\t'h a \t'le 
-2.3\t'am 
-2.8\t' ch\t'i a
-3.1\t'm p
-3.2\t' le
-3.3\t' bh\t'h a
-3.9\t'il 
""",
        Risk.FORCED_MARRIAGE: """\
+3.6\t' pos\t'pos
+3.3\t' ni
+3.2\tgus an
+3.1\t'air t
+3.0\t'dh a 
+2.7\t's mi 
+2.6\t'ghl\t'ghla\t'i th\t'm pos\tiad a
+2.5\t' phos\t'hos\t'phos
+2.4\t'gum p\t'l g\t'osa\t'osad\t'osadh\t'sadh\t'sadh \t'um p\tis tha
+2.3\t'ad a \t'sad
+2.2\t' po\t'aghl\t'aghla\t'eagh\t'eaghl\t'ghlac\t'teagh\tteaghlach
+2.1\t'a iad\t'as m\t'dh i\t'eana\t'ha ia\t'heid\t'il g\t'irt m\t'rt m\ttha iad
+2.0\t' teag\t'hei\t'hlac\t'hlach\t'm p\t'teag
+1.9\t' posa\t'h t\t'iad a\t'posa\t'posad\tposadh
+1.8\t' ma \t'agh\tma
+1.7\t'a ia
+1.6\t' ia\t' tea\t'h i\t'hla
+1.5\t' a te\t'a tea\t'har\t'id \t's m\ta teaghlach
+1.4\t'eid\t'rad\t'radh\t'radh 
+1.3\t' iad\t' iad \t'iad \t'ire\t'm po\t'nach \tiad
+1.2\t'nac\t'nach
+1.1\t' ma\t' to\t'a s\t'd a \t'dh is\t'lac\t'lach\t'lach \t'thai\t'thair
+1.0\t'ad a\t'm pa\torm posadh\ttha mo
+0.9\t'tea
+0.8\t'h is\t'h is 
+0.7\t'eag
+0.6\t'ach \t'iad
+0.5\t'ha i\t'tha i
+0.4\t'adh \t'air 
+0.2\t'ach\t'adh
-0.1\t' te\t'rt 
-0.4\t'ad 
-0.5\t'ch 
-0.6\t'd a
-1.4\t'an a
-1.7\t'ich
-1.9\t' fh\t'a c
-2.3\t'hea
-3.1\t'n a
""",
        Risk.MISSING: """\
+4.7\t' tai
+4.0\t'ir th\t'r th\t'r tha
+3.6\t'i mi\t'i mi 
+3.5\t'h a
+3.4\t'i ca
+3.2\t'a n
+3.1\t'chai\t'eic\t'eich\t'eich 
+2.9\t'ean
+2.8\t'dei
+2.7\t'huir 
+2.6\t' falb\t'aig d\t'falb\t'falbh\t'ig d\tfalbh
+2.5\t'g d
+2.4\t'aigh \t'h ai
+2.3\t' ta\t'eil f\t'il f
+2.2\t' fal\t'a mi\t'albh \t'fal\t'igh \t'l f\t'lbh 
+2.1\t'gh \t'tai
+2.0\t' mi o\t'aigh\t'i o\t'ig \t'in \t'ios a\t'lbh t\t'mi o\t'os a
+1.9\t'eo a\t'r m
+1.8\t' de\t'a a
+1.7\t'ich \t'tha a
+1.6\t'alb\t'albh\t'lbh
+1.5\t' thei\t'ach a\t'aig\t'ha a\t'hai\t'heic\t'heich\t'thei\t'theic\ttheich\ttheich mi
+1.4\t'ch a\t'ir t\t'on t
+1.3\t'ich m\t'on ta\t's tha
+1.2\t' a ma\t' bho\t' mac\t' mach\t'a ma\t'a mac\t'bho\t'ch m\t'ch mi\t'igh\t'mac\t'mach\t'mach \t'r t\ta mach\tmach
+1.0\t' ch\t' fa\t' the\t'ch 
+0.8\t' a m
+0.7\t'ir 
+0.5\t' aig\t' aig \taig
+0.3\tis chan
+0.2\t'aig 
+0.1\t'h mi\t'h mi 
-1.1\t'adh \t'il mi
-1.2\t'l mi\t'l mi 
-1.3\t'adh\t'eil m\t'il m
-1.4\t'nn 
-1.7\t'idh \t'l m
-1.9\t'irt 
-2.0\t'idh
-2.1\t'inn \t'irt\t'rt 
-2.7\t'dh 
-3.1\t'a b
-4.1\t'am 
""",
        Risk.THREAT: """\
+3.5\t'a s\t'e l
+3.1\t'eat\t'th a
+3.0\t' dhei\t'dhei\t'ta 
+2.9\t'heana\t'oil\t's e\t's e 
+2.8\t'e air
+2.7\t'a a \t'a e a\t'le \t's e r\t'tha s
+2.6\t' e r\t'eis\tagainn is
+2.5\t'e ai\t'e ma\t'n ai
+2.4\t' ag\t'a mh
+2.3\t'ain\t'h de
+2.2\t' sinn\t'de \t'e dea\t'sinn\t'sinn \tsinn
+2.1\t'e na \t'inn a
+2.0\t' le d\t'che\t'n aga\t'nn is\t'uai
+1.9\t' a s\t' aga\t' fe
+1.8\t'i a d
+1.7\t' deal\t'deal\t'dealb\t'dol g\t'l ga\t'mi a \t'ol g\t'ol ga\tmi a
+1.6\t' e \t'a dol\t's ag\te
+1.5\t' dol\t' dol \t'a a\t'an ag\t'dol\t'dol \t'e na\tdol
+1.4\t'a do\t'har
+1.3\t'hadh\t'hadh \t'hean\t'ol 
+1.2\t' a d\t'arb\t'arbh\t'arbha\t'i a \t'na \t'rbh\t'rbha
+1.0\t' agam\t'a d\t'agam\t'agam \t'n is\t'n is \tagam
+0.9\t' agai\tagainn
+0.8\t'bhad\t'bhadh\t'had\t'hea
+0.6\t' air \t' de\tair
+0.5\t' ai
+0.4\t' mh
+0.2\t'ainn 
+0.1\t'ainn\t'is 
-0.1\t'aga\t'ar 
-0.2\t'n a
-0.3\t'nn 
-0.7\t'bha
-1.6\t' th
-1.8\t'hai
-1.9\t'ch \t'hair
-2.0\t'ach
-2.4\t'h a \t'h i
-2.6\t' sa
-2.8\t'm a
-3.0\t'ach 
-3.2\t'a g\t'ad 
-3.5\t'cha
-4.6\t'a c
""",
        Risk.EATING: """\
+4.6\t' da
+3.7\t'amh
+3.6\t'ro 
+3.5\t's de\t's dei
+3.2\t' a c
+3.1\t'iadh 
+3.0\t' la
+2.9\t'a la\t'achd
+2.8\t'amha\t'in a\t'rid
+2.7\t' ith\t'iadh
+2.4\t'an i\t'ridh
+2.3\t'in ai\t'sin a
+2.2\t'dh mi
+2.1\t'ad m\t'hio\t'lt 
+2.0\t' dei\t' it\t'eam\t'ridhe\t'tea
+1.9\t' ao\t' bhia\t'abh i\t'an r\t'an ri\t'bhia\t'bhiad\t'hiad\t'hiadh\t'im f\t'im fa\t'n ri\tbhiadh\tghabh i
+1.8\t' a tu\t' dhi\t' tuit\t'd m\t'h i a\t'iteam\t'n r\t'team\t'team \t'tuit\t'tuite\t'uite\t'uitea\ta tuiteam\ttha a\ttuiteam
+1.7\t'airi\t'ha g\t'itea
+1.6\t' re\t'ach a\t'dhe \t'gha\t'hia\t'idhe \t'ur 
+1.5\t'ha a \t's d\t'tha a
+1.4\t' sin \t'a a \t'dei\t'h i \t'ids\t'sin \tsin
+1.2\t' bia\t' biad\t'bia\t'biad\t'biadh\t'ha a\tbiadh
+1.1\t' ag \t' de\tag
+1.0\t' fa\t'in 
+0.8\t' mi a\t'a a\t'he \t'iad\t'mi a
+0.7\t's a
+0.6\t' bhi\t'bhi\t'i a
+0.4\t'idh 
+0.3\t'han\t'han \t'idh
+0.2\t'h a
+0.1\t'a c
-0.3\t'sa 
-0.7\t'h i
-1.9\t' le\t'ada
-2.0\t'lea
-2.1\t'ear
-2.3\t' a b\t'le 
-2.6\t'a b
-2.7\t'hair
-3.1\t'oir
-3.3\t'rt 
-3.7\t'nn 
""",
        Risk.BULLYING: """\
+3.9\t' te
+3.2\t'eab\t'eaba
+3.0\t'ha t
+2.9\t' bhr\t' bu\t'bhr
+2.7\t'aba\t'd or\t'd orm
+2.6\t' ri\t'gam c\t'heac\t'r dhi\t's i
+2.5\t'am ch\t'eud\t'eud 
+2.4\t'am c\t'm ch
+2.3\t'l na\t'l na \t'm c\t'ud 
+2.2\t'an sg\t'ir l\t'mag\t'ocha\t'rm s
+2.1\t' a r\t' che\t'r l\t'uir a
+2.0\t'm s
+1.9\t'le t\t't i\t'tha t
+1.8\t'd l\t'tea
+1.7\t' teac\t'd o\t'dhi\t'e san\t'ha tu\t't f
+1.6\t' iad\t' iad \t'an te\t'hut\t'hut \t'iad \t'n te\t'teac\t'teach\t'ut \tiad
+1.5\t' tu
+1.4\t'a an\t'a an \t'eac\t'ha i\t'ilg\t'n sg\t'tha i
+1.3\t'an s\t'hra\t'iad
+1.2\t' sg\t'a r\t'a tu\t'a tui
+1.0\t'urr\t'urra\t'urrai
+0.9\t' chea\t'oil\t'rm 
+0.8\t' san\t' san \t'aid\t'goil \tsan
+0.7\t' ia\t'd m
+0.6\t'hea\t'ile
+0.5\t' is\t' is \tis
+0.4\t' orm\t' orm \torm
+0.2\t' or\t'orm\t'orm 
-0.1\t'n s
-0.2\t'ir 
-0.4\t'san\t'san 
-0.6\t'is 
-0.9\t'dh m
-1.0\t'a t
-1.1\t'idh 
-1.5\t'h m
-1.7\t'hai
-1.9\t'ail
-2.0\t'ch \t'tha m
-2.1\t'a mi
-2.4\t'mha
-2.5\t'ach \t'aigh\t'ich
-2.6\t'an a\t'th 
-2.7\t' na
-3.5\t'a d
-3.6\t' ag
-4.1\t'dh 
""",
        Risk.NOT_COPING: """\
+3.5\t'is a\t'o s
+3.3\t'achai
+3.1\t' goi
+3.0\t' go\t'aoin\t'i ga\t'uid
+2.8\t'g mi\t'g mi 
+2.7\t' ru\t'e t\t'hac\t'oin\t'tic
+2.6\t'ann \t'ha d
+2.5\t'ail\t'goi
+2.4\t'chd\t'd m
+2.3\t' fa\t'acha\t'ail \t'gai\t'l mi
+2.2\t'a do\t'hacha\ttha mo
+2.1\t'oirt\tbidh mi
+2.0\t'ch m\t'chai
+1.9\t' goir\t' sg\t'ail a\t'd a\t'd an\t'd an \t'dh mi\t'g m\t'goir\t'goirt\t'gun g\t'irti\t'irtic\t'n go\t'n goi\t'oirti\t'rti\t'rtic\t'rtich\t'un g\t'un go\tgoirtich\tgoirtich mi\tgun goirtich
+1.8\t'i fa\t'il th\t'mi fa
+1.7\t'ann\t'chair\t'h cum\t'mh cu\t'omh c\t'rra\tdhomh cumail
+1.6\t'a ch\t'ainn \t'ich m
+1.5\t' cum\t' cuma\t'ainn\t'cum\t'cuma\t'cumai\t'mail\t'mail \t'tich\t'tich \t'umail
+1.4\t' bid\t' bidh\t' chl\t'bid\t'bidh\t'bidh \t'h mi\t'h mi \t'han\t'han \tbidh
+1.2\t'ir c
+1.1\t'aga
+0.9\t' cha
+0.8\t'oir
+0.7\t' bi
+0.6\t' mi \t'chl\t'mi \tmi
+0.5\t'aire\t'irt
+0.3\t'h m\t're 
-0.2\t' mi
-0.4\t' le
-1.2\t'il 
-1.3\t'aidh
-2.0\t'adh 
-2.1\t'adh
-2.4\t' tha\t' tha \t'tai\ttha
-2.5\t'm a
-2.8\t' gh
-2.9\t'aid
-3.0\t'h a
-3.2\t'ig 
""",
    },
)

"""What was learned from labelled lines (ur); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-7.623,
    concern=1.662,
    serious=1.662,
    words="""\
+5.3\t'تي ه
+4.8\t'تي 
+4.6\t' كه
+4.4\t'ي ا
+4.2\t' كر
+4.0\t' هي \t'ي ه\tهي
+3.9\t' كر \tكر
+3.6\t'ti 
+3.4\t'ti h\t'كها\t'ن ك
+3.3\t'ليا
+3.2\t'ته 
+3.1\t' ho\t'هر \t'ي كر
+3.0\t' كها\t'eht\t'ena \t'و م\t'ون \t'ي گ
+2.9\t' us\t'i h\t'تا \t'تا ه\t'ر ن\t'كر \t'ي ك\t'ي مير
+2.8\t' ره\t' لي\t'h r\t'jee\t'ko \t'ne \t'تي هو\t'ر ك\t'ه ه\t'ه هي 
+2.7\t' je\t' pe\t' بي\t' ما\t'a n\t'h ra\t'i d\t'i u\t'ه ر\t'هين ا
+2.6\t' ra\t' كو \t' چه\t'ar \t'een\t'ena\t'ha \t'كو \tكو
+2.5\t' ga\t' hai\t' jee\t' كهت\t' مي\t' مير\t'a h\t'a na\t'hai\t'hta\t'i ho\t'سي \t'هون \t'چهو
+2.4\t' keh\t' سو\t' هي\t' وه \t'a hu\t'a nah\t'ab \t'ain \t'eena\t'hun \t'i hoo\t'in k\t'keh\t'n k\t'un \t'رتي ه\t'ن ج\t'وه \t'ي اب\t'ٹه \tوه
+2.3\t' ab\t' رهي\t'e b\t'e h\t'h rah\t'he \t'hun\t'li \t'na \t'o n\t'to \t'ا چ\t'تا هي\t'رهي\t'هون
+2.2\t' hu\t' k \t' ke\t' ko \t' to\t' ut\t' اٹه \t' جا\t' كر ر\t' لا\t' هي ا\t' چهو\t'a c\t'a ch\t'har\t'i a\t'i s\t'rah\t'te h\t'ا ل\t'ا هي \t'اٹه \t'اپت\t'ر س\t'كهت\t'لي \t'مير\t'ن جا\t'ي هي\t'ين ا\tk\tko\tاٹه\tمارتي هين
+2.1\t' hain\t' ko n\t' to \t' سي\t' كو م\t' مارت\t'ai a\t'art\t'hai a\t'hain\t'hain \t'jhe\t'jhe \t'ko n\t'or \t'rahi\t'ujh\t'ujhe\t'ujhe \t'ات كه\t'تي هي\t'ر د\t'رتي \t'كو م\t'ه هي\t'هين ك\t'ي بي\thain\tto\tرات كهان
+2.0\t' ja\t' keht\t' ki\t' me\t' mer\t' pe \t' rah\t' اٹه\t' رهين\t' سي \t'ain\t'al \t'ein b\t'hoon\t'keht\t'mer\t'ti ho\t'ا هي\t'ارتي \t'ان ج\t'اٹه\t'رنا چ\t'رهين\t'رهين \t'كر ر\t'مار\t'ن كه\t'نا چ\t'هات\t'پته \tpe\tرهين\tسي\tمارتي
+1.9\t' li\t' muj\t' mujh\t' rahi\t' رو\t' پر \t'bhi\t'bhi \t'e ha\t'e hai\t'har \t'muj\t'mujh\t'mujhe\t'pe \t'rahi \t'ta \t'ارت\t'كي ه\t'مارت\t'مجه\t'ه ك\t'هان ج\t'و مار\t'وتا\t'وتا \t'ي گه\t'ي گهر\t'ٹ لي\tmujhe\tپر
+1.8\t' bh\t' ki \t' mu\t' اٹ\t' جان\t' دو\t' رك\t' ليا\t' ليا \t' هو\t' هون \t'a k\t'aha\t'ehta\t'hoon \t'i ka\t'liya\t'ne k\t'oon\t're \t'te ha\t'ا خ\t'ا لا\t'ارتي\t'ان جا\t'ت كه\t'ت كها\t'ت ن\t'ت نه\t'ت نهي\t'جان\t'ر نه\t'را پ\t'ليا \t'مارتي\t'ن كها\tki\tليا\tهون
+1.7\t' hai \t' hun \t' se \t' sha\t' اب\t' بيٹ\t' شا\t' كي \t' مار\t' گهر\t' گهر \t'aht\t'ai m\t'ard\t'chaht\t'e k\t'gha\t'haht\t'hai m\t'hta \t'i aur\t'iya\t'ki \t'na n\t'o na\t'r k\t'rta h\t'th \t'اته \t'بيٹ\t'د ك\t'ر ا\t'رنا\t'رنا \t'ن ا\t'ن اس\t'ن م\t'هتا ه\t'ي ب\t'ي جا\t'ي كي\t'ي كي \t'ي هين\t'يٹه\t'پته\t'گهر\t'گهر \thai\thun\tse\tكي\tگهر
+1.6\t' ch\t' da\t' hoo\t' hoon\t' hun\t' mai\t' main\t' sa\t' اس\t' اپ\t' دن\t' دن \t' سي ج\t' كاٹ\t' كهان\t' كهتا\t' مجه\t' هي ك\t' وه\t' چچ\t' چچا\t' چچا \t' گا\t'ai au\t'ar h\t'ch \t'i k\t'i ko \t'i t\t'ko na\t'mai\t'main\t'oon \t'r m\t'r p\t't s\t'ta h\t'ا د\t'ا چه\t'اته\t'اسي\t'دن \t'ر كا\t'كاٹ\t'كهان\t'كهان \t'ني \t'ه ره\t'ه رهي\t'ه كر\t'هر ن\t'و ما\t'ي اب \t'ي اور\t'ي د\t'ي س\t'ي مي\t'يلي \t'ين هو\t'يي گ\t'پر \t'چچا\t'چچا \thoon\trahi\tدن\tكهان\tكهتا\tچچا
+1.5\t' aur \t' sab \t' se\t' uth\t' ني \t' چهوت\t' گول\t' گولي\t'aur \t'bha\t'bu \t'che\t'ere\t'i au\t'in b\t'iya h\t'kal\t'kha\t'sab \t'sha\t'ti ha\t'ur \t'ا ه\t'اب \t'ر بي\t'ر نهي\t'روا\t'سي ا\t'سي ج\t'كر ره\t'كسي ك\t'ليان\t'ليان \t'نا \t'هوت\t'ولي\t'وليا\t'وليان\t'ي سي \t'ي چ\t'چهوت\t'گر \t'گول\t'گولي\t'گوليا\taur\tsab\tكسي كو\tني\tگوليان
+1.4\t' bha\t' kal\t' kal \t' li \t' sab\t' اب \t' اسي\t' اسي \t' اندر\t' بيٹه\t' ديا\t' ديا \t' مج\t' ميري\t' هون\t' گو\t'a hai\t'a hun\t'ame\t'an \t'ge \t'i g\t'i to\t'kal \t'kha \t'n aur\t'na na\t'p k\t'sab\t'th ra\t'uth\t'ا كو\t'اته ز\t'اسي \t'اندر\t'اندر \t'اٹ \t'برد\t'بيٹه\t'ته ز\t'ته زي\t'در \t'ديا\t'ديا \t'رتي\t'كها \t'مي \t'ميري\t'ميري \t'ن ب\t'ندر \t'ني س\t'ه ز\t'ه زي\t'ه س\t'هتا\t'هتا \t'هوتا\t'هوتا \t'هي م\t'و پ\t'ي كها\t'يري س\t'يل \t'ين اس\t'ين بچ\tkal\tli\tاب\tاسي\tاندر\tديا\tكر رهي\tكها لين\tكهتا هي\tميري\tگوليان كها
+1.3\t' det\t' di\t' do\t' ghar\t' اور\t' اور \t' بهي \t' جاو\t' در\t' درو\t' دروا\t' كل س\t' كي ه\t' مرن\t' مرنا\t' ميرا\t' نكاح\t' پر ك\t' چاق\t' چاقو\t'a cha\t'a sh\t'ant\t'ast\t'det\t'e li\t'e m\t'ghar\t'ghar \t'ha h\t'ha ha\t'he m\t'hoo\t'hti h\t'ikh\t'k u\t'main \t'mi \t'n t\t's a\t'se \t'sti\t'th r\t'ya h\t'zab\t'ا ك\t'ا م\t'ا چهو\t'اح \t'اقو\t'اقو \t'ان \t'ان ك\t'ان كه\t'اور\t'اور \t'اپن\t'ته ه\t'جاو\t'درو\t'دروا\t'درواز\t'رواز\t'سي جا\t'سي ك\t'قو \t'كاح\t'كاح \t'كل س\t'كهتا\t'كهتا \t'كي \t'كي بي\t'ل س\t'مرن\t'مرنا\t'مرنا \t'ميرا\t'ميرا \t'ن مر\t'ن مگ\t'ن مگر\t'ن ني \t'ن هو\t'ن هوت\t'نكا\t'نكاح\t'نكاح \t'ه ا\t'ه كر \t'هر نه\t'هي چ\t'هين ه\t'واز\t'ود \t'ي او\t'ي كل \t'ي كه\t'ين كه\t'ين ني\t'پر ك\t'چا \t'چاق\t'چاقو\t'چاقو \t'گهر ن\tghar\thai aur\tmain\tاور\tبهي\tسال كي\tمرنا\tمرنا چاهتا\tميرا\tمين ني\tنكاح\tچاقو\tگهر نهين
+1.2\t' aur\t' beh\t' bhi\t' bhi \t' de\t' kah\t' kart\t' la\t' mam\t' mama\t' sh\t' usk\t' بار \t' كي ب\t' كي گ\t' مجهي\t' نك\t' نكا\t' هات\t' هاته\t' هي م\t'a ba\t'a ha\t'a sha\t'abard\t'abb\t'an k\t'arda\t'ardas\t'arta\t'arta \t'asti\t'asti \t'aur\t'bard\t'barda\t'beh\t'das\t'dast\t'dasti\t'di \t'e ab\t'e bh\t'i do\t'i hai\t'in ba\t'jhe m\t'kah\t'kart\t'liy\t'ma \t'mam\t'mama\t'mama \t'n j\t'nt \t'r h\t'r sa\t'raa\t'rda\t'rdas\t'rdast\t'rta\t'rta \t's n\t'sti \t't d\t'usk\t'waz\t'ya ha\t'zabar\t'ا ش\t'ا كوي\t'ار بي\t'ان كا\t'اون\t'بار \t'جهي\t'جهي \t'دي \t'ر بيٹ\t'ر ها\t'ر و\t'رتا ه\t'سي ڈ\t'كي ب\t'مجهي\t'مجهي \t'مين ن\t'نا چه\t'ندر\t'ني مي\t'هاته\t'هاته \t'هر كا\t'هي ك\t'هي ما\t'ي كر \t'ي كرت\t'يا \t'يري\t'يري \t'يلي\t'ٹ ل\tbhi\tmama\tzabardasti\tبار\tكهتي هين\tمارتا هي\tمجهي\tنهين هوتا\tهاته
+1.1\t' amm\t' ammi\t' chu\t' daa\t' dun\t' hame\t' hot\t' k u\t' kaha\t' kha\t' lik\t' likh\t' ma\t' to k\t' uth \t' اند\t' ايي\t' بار\t' جاون\t' خو\t' خود\t' سب گ\t' سوت\t' سوتي\t' سي ا\t' كهتي\t' كي و\t' مين \t' نه\t' نهي\t' نهين\t'a d\t'a l\t'a s\t'aan\t'abar\t'ahi \t'ahi u\t'ai ma\t'ai s\t'ala \t'ama \t'amm\t'ammi\t'ammi \t'bar\t'chor \t'chu\t'daa\t'dun\t'e abb\t'e p\t'ehta \t'ehte\t'ehte \t'ghai\t'hai s\t'hame\t'he ma\t'hi u\t'hi ut\t'hor \t'i ha\t'i mai\t'i pa\t'i to \t'i ut\t'i uth\t'jhe a\t'k b\t'kaha\t'kehte\t'la \t'le \t'li h\t'li ha\t'lik\t'likh\t'mmi \t'n a\t'o k\t'or k\t'r j\t'r ja\t'r sab\t'ri \t'rte h\t'ta ha\t'to k\t'u h\t'ا ج\t'ا هون\t'ا پ\t'اتا\t'اتا \t'ال كي\t'امو\t'اٹ ل\t'اٹ لي\t'ت كي\t'ت كي \t'جاون\t'جاون \t'جهي م\t'خود\t'دون گ\t'ر دو\t'ر سي\t'رت ن\t'رت نه\t'ري س\t'ري ض\t'ري ضر\t'سب گ\t'سوت\t'سوتي\t'كاٹ ل\t'كو مي\t'كي و\t'ل ك\t'ل كي \t'مين \t'ن اسي\t'ن بچ\t'ن ل\t'ه رو\t'هر ك\t'هي او\t'و گي\t'ورت ن\t'وڑ د\t'ي ج\t'ي ض\t'ي ضر\t'ي ضرو\t'ي كل\t'ي كهت\t'ي كو \t'ي ن\t'ي هون\t'ي هوي\t'يرا پ\t'يري ض\t'ين اٹ\t'ين ك\t'ين مر\t'ٹ ليا\t'پهر ك\t'ڑ د\t'گتا\t'گتا \tammi\tchor\tkehte\tkehte hain\tmarte hain\traha hai\tuth\tجاون\tضرورت نهين\tكاٹ ليا\tكهتي\tكو ميري\tميري ضرورت\tمين\tنهين\tهي اور
+1.0\t' am\t' an\t' bag\t' be\t' dung\t' fl\t' hon\t' ne \t' pee\t' raat\t' us \t' wa\t' تي\t' دن س\t' دون \t' سو \t' كاٹ \t' لين\t' مان\t' مين\t' مگ\t' مگر\t' مگر \t' ها\t' وه م\t' وي\t' پر\t' ڈر ل\t'aat \t'ab k\t'ach \t'aha \t'ahti\t'ahti \t'ain a\t'ain s\t'ant \t'ar m\t'ar se\t'ara\t'arne\t'arne \t'ath\t'aur m\t'bag\t'deta \t'dung\t'dunga\t'e ma\t'e t\t'e u\t'ein k\t'era\t'ga \t'hahti\t'hi \t'hta h\t'i ab\t'i kar\t'i ko\t'i r\t'i sa\t'kar\t'la c\t'la ch\t'lea\t'liyan\t'n au\t'n ka\t'na c\t'na ch\t'ne p\t'nge\t'nge \t'o t\t'oti\t'oti \t'pee\t'r ki\t'r s\t'raat\t'raat \t'rne\t'rne \t'tar\t'ur m\t'uth \t'ا لين\t'اح ك\t'ار \t'ار دو\t'ارا \t'اقو ل\t'اند\t'اور ا\t'ايا ك\t'اپي\t'اپي \t'بار\t'بو \t'بيٹهو\t'ته هي\t'تيل\t'تيلي\t'تيلي \t'جه \t'خود ك\t'دن س\t'دن سي\t'دون \t'ر دون\t'رات ك\t'زه \t'س لي\t'سال ك\t'ستر\t'سو \t'سوتيل\t'سي چ\t'قو ل\t'كاح ك\t'كاٹ \t'كهتي\t'كهتي \t'كو ما\t'ل كي\t'مين\t'مگر\t'مگر \t'ن ه\t'نهي\t'نهين\t'نهين \t'هلا\t'هو گي\t'هول\t'هي \t'هي چه\t'و ن\t'وتي\t'وتيل\t'وتيلي\t'ود ك\t'ور ا\t'وز \t'ون ب\t'وه م\t'وڑ \t'وڑ دي\t'ي بيٹ\t'ي م\t'ي هو\t'ي ڈر \t'ي گا\t'يا هي\t'يان ك\t'يرا\t'يرا \t'يٹهو\t'يٹهون\t'ٹهو\t'ٹهون\t'ٹهون \t'پي ن\t'چه \t'ڈر ل\t'ڈر لگ\t'ڑ دي\t'گهر ج\tchahti\tdeta\tdunga\tghar se\tnahi chahta\tne\traat\tus\tبيٹهون\tبيٹهون گي\tدن سي\tدون\tسو\tسوتيلي\tكاٹ\tمار دون\tمگر\tچاهتا هون
+0.9\t' abb\t' abbu\t' aga\t' agar\t' deta\t' gha\t' ka\t' kar\t' ko\t' li h\t' mere\t' po\t' poo\t' raa\t' ro\t' us k\t' wo\t' zab\t' zaba\t' امي \t' اي\t' بهول\t' بيٹا\t' تين\t' تين \t' جانا\t' خطره\t' داد\t' ركه\t' رها \t' روز\t' زي\t' سار\t' سارا\t' لگتا\t' ني پ\t' هوي\t' هويي\t' هي د\t' پاس\t' په\t' پهر\t' پهر \t' چي\t'ab b\t'abbu\t'abbu \t'adi\t'adi \t'ai \t'apa\t'ar s\t'ati\t'aya h\t'b b\t'b k\t'bah\t'bbu\t'bbu \t'd ki\t'dar \t'deta\t'e g\t'e gh\t'e gha\t'e ra\t'era \t'ere \t'gala \t'gar\t'he a\t'he t\t'hi p\t'hne\t'hne \t'ht \t'i go\t'i ra\t'i ta\t'i us\t'is \t'iya \t'ki h\t'l d\t'l ki \t'mere\t'mere \t'mi k\t'mmi k\t'n b\t'n d\t'n r\t'n to\t'o ma\t'o p\t'on \t'poo\t'r chu\t'r ph\t'r se \t's na\t'ta k\t'u s\t'u se\t'u se \t'ur ph\t'us \t'us k\t'zaba\t'ا ديت\t'اته ا\t'ارا\t'ازه\t'ازه \t'ال ك\t'ايي گ\t'بهول\t'بيٹا\t'بيٹا \t'ته ا\t'ته ك\t'جانا\t'جانا \t'خطره\t'خطره \t'داد\t'دست\t'ر ر\t'ر رهي\t'ر كي\t'ر هات\t'رت \t'ركه\t'رها \t'روازه\t'روز\t'س ل\t'سار\t'سارا\t'سارا \t'سي اب\t'سي كو\t'طره\t'طره \t'ع كر \t'كا د\t'كها ل\t'كي هو\t'كي هي\t'ل كر \t'لني\t'لني \t'لين\t'لگتا\t'لگتا \t'مجه \t'ن اپ\t'ن اپن\t'ن بن\t'ن بند\t'ن گ\t'ني سي\t'ني ها\t'ه سا\t'ه سال\t'ه كه\t'ه مج\t'ه مجه\t'هتي ه\t'هول \t'هون ب\t'هوي\t'هويي\t'هويي \t'هوڑ د\t'هي كه\t'و ا\t'و بار\t'و گيا\t'وا \t'وازه\t'وازه \t'وه مج\t'ويي \t'ي بلي\t'ي جان\t'ي چه\t'ين اپ\t'ين شا\t'ين ل\t'ين ن\t'يون ك\t'يي ه\t'يٹا\t'ٹ س\t'ٹ سي\t'ٹ سي \t'پا \t'پاس\t'پهر\t'پهر \t'ڑي \t'گتا ه\tabbu\tagar\tgala\thai main\tmere\tsaal ki\tامي\tبيٹا\tتين\tجانا\tخطره\tدروازه\tدون گا\tرها\tسارا\tسي اب\tكر ديا\tكو مار\tلگتا\tمين اسي\tنهين ايي\tهو گيا\tهويي\tوه مجهي\tپهر\tگهر جاني
+0.8\t' bl\t' chah\t' che\t' chuk\t' daal\t' dh\t' du\t' gh\t' go\t' k b\t' k ba\t' kha \t' ki h\t' kia\t' kia \t' na \t' peet\t' pi\t' se d\t' so\t' un\t' za\t' ابو\t' ابو \t' اپن\t' بست\t' بستر\t' بلي\t' خطر\t' دن م\t' دو \t' دوا\t' دوا \t' روز \t' سب\t' سب \t' سي ڈ\t' سي گ\t' كل\t' كل \t' كمر\t' لي \t' مام\t' مامو\t' ني\t' هوتا\t' پاسپ\t' پر پ\t' چاهت\t' چه \t'a ja\t'a kh\t'a li \t'a p\t'aath\t'aath \t'aba\t'ahta\t'ahta \t'ai ab\t'ai u\t'ai us\t'aid\t'al ki\t'ang\t'ap k\t'ar k\t'ar me\t'ar p\t'at p\t'at s\t'at sa\t'ath \t'ati h\t'aur p\t'bat\t'chah\t'chuk\t'daal\t'daal \t'dar\t'e mar\t'e r\t'eac\t'each\t'eete\t'eete \t'ein\t'ein \t'ght\t'goliy\t'h d\t'hah\t'hahta\t'hai \t'hai u\t'hat s\t'he ab\t'hti\t'hti \t'hun 1\t'i di\t'i sab\t'igh\t'ight\t'k a\t'k ba\t'k ut\t'kia\t'kia \t'ligh\t'light\t'lo \t'marte\t'mera\t'mmi\t'n m\t'n me\t'n u\t'ne b\t'o b\t'o ga\t'o ko\t'o koi\t'oliy\t'oliya\t'or j\t'or ja\t'peet\t'peete\t'r jat\t'r me\t'r mei\t'se bh\t't sa\t'ti k\t'un 1\t'un au\t'un to\t'ung\t'ur p\t'ا كه\t'ا پا\t'ا چا\t'ا چاه\t'ابو \t'ادتي\t'ادتي \t'ار ب\t'اسپو\t'اسپور\t'اشت\t'امون\t'امون \t'انا چ\t'اهت\t'اهتا\t'اهتا \t'اڑي \t'ب گ\t'بست\t'بستر\t'بستر \t'بلي\t'تي س\t'تين ب\t'جهي غ\t'خطر\t'د كو\t'د كو \t'دتي\t'دتي \t'دن م\t'دو \t'دوا\t'دوا \t'ر كي \t'ر لگ\t'ر مي\t'ر پ\t'ر پر\t'ر پر \t'ر پڑ\t'رورت\t'رورت \t'روز \t'ري سا\t'رٹ \t'رٹ ل\t'رٹ لي\t'زيادت\t'سب \t'ستر \t'سي ڈر\t'سي گ\t'سي گه\t'سپو\t'سپور\t'سپورٹ\t'ضرورت\t'ع ك\t'ع كر\t'كتي\t'كمر\t'كه ك\t'كها ه\t'كهايا\t'كي گ\t'كيل\t'ل م\t'ل مين\t'مامو\t'مامون\t'مان\t'مون\t'مون \t'ن ايي\t'ن شا\t'ن كو \t'ن ني\t'ن پا\t'نا چا\t'ني كه\t'ني پ\t'ه اٹ\t'ه اٹه\t'هر جا\t'هر و\t'هي ا\t'هي د\t'هي هي\t'و سب\t'و مير\t'و پا\t'ود كو\t'ور \t'ورت \t'ورٹ\t'ورٹ \t'ورٹ ل\t'ون م\t'ون ما\t'ي دن\t'ي دن \t'ي سا\t'ي سار\t'ي په\t'ي پي\t'ي چهو\t'ي ڈ\t'يا خ\t'يادت\t'يادتي\t'يان \t'ين مگ\t'يني \t'يي ته\t'يٹا \t'ٹ لي \t'پاسپ\t'پاسپو\t'پر پ\t'پر پڑ\t'پورٹ\t'پورٹ \t'چاهت\t'چاهتا\t'ڈ ن\t'ڑ ديا\t'گاڑي \t'گيي ت\tchahta\tdaal\tgoliyan\tkha\tkha li\tkia\tli hain\tliya hai\tmarte\tna\tpeete\tpeete hain\tابو\tبستر\tبهي نهين\tخود كو\tدو\tدوا\tروز\tزيادتي\tسب\tسي ڈر\tسي گهر\tضرورت\tكل\tكهايا\tلي\tلي ليا\tمامون\tمين اپني\tهوتا\tپاسپورٹ\tپاسپورٹ لي\tچاهتا\tچاهتي هون\tچه\tگاڑي
+0.7\t' ab \t' abu\t' abu \t' as\t' bat\t' beht\t' bo\t' chor\t' chup\t' dar \t' de r\t' den\t' gal\t' gala\t' hong\t' hota\t' hua\t' hua \t' jal\t' keh \t' kho\t' ki u\t' ko b\t' lar\t' lark\t' liya\t' maa\t' part\t' pat\t' se s\t' shar\t' thi\t' wap\t' wapa\t' woh \t' اتا\t' اتا \t' اس ل\t' ام\t' اپني\t' بهي\t' دا\t' دو ب\t' دو س\t' رات\t' رها\t' شوه\t' شوهر\t' قا\t' قار\t' قاري\t' كا\t' كر ا\t' كر د\t' كر ن\t' كو\t' لك\t' لكه\t' لگت\t' نه ن\t' هين\t' هين \t' چا\t' گاڑ\t' گاڑي\t' گر\t'a a\t'a b\t'a hua\t'a ke\t'a keh\t'aad\t'aal\t'aal d\t'aap k\t'aat\t'abh\t'abhi\t'abhi \t'abu\t'abu \t'ach\t'ag \t'agh\t'aha h\t'ahi d\t'ahi j\t'ai t\t'ain u\t'al d\t'ala\t'an kh\t'an p\t'ap \t'ap ko\t'apas\t'apas \t'ar ha\t'ar ho\t'ar ki\t'ar l\t'arab \t'ari g\t'ate\t'ati \t'b m\t'bata\t'beht\t'behta\t'chor\t'chup\t'de r\t'de ra\t'den\t'e a\t'e aap\t'e bhi\t'e bo\t'e boh\t'e ki\t'e pa\t'e rah\t'eec\t'eech\t'eeche\t'ehtar\t'eta h\t'fli\t'gala\t'hai t\t'hak\t'ham\t'har r\t'hat\t'he ka\t'hi n\t'hon\t'hong\t'hor\t'htar\t'htar \t'hua\t'hua \t'huk\t'hup\t'i da\t'i de\t'i gol\t'i mu\t'i muj\t'ia h\t'ikh \t'ikha \t'il \t'in u\t'ir \t'ir s\t'iyan\t'iyan \t'jal\t'jhe t\t'k d\t'k g\t'karne\t'karta\t'keh \t'kehta\t'ki u\t'ko b\t'l kar\t'l mei\t'l nah\t'lar\t'lark\t'lig\t'likh \t'liya \t'maa\t'mes\t'mi ko\t'n 1\t'n ba\t'n ja\t'n s\t'ne a\t'ne ki\t'nga \t'o a\t'o bac\t'o g\t'och\t'oh \t'ol m\t'ol me\t'ool m\t'oor\t'ost\t'p ko\t'p ko \t'part\t'pas\t'pas \t'pat\t'r ho\t'r raa\t'rab \t'ray \t'ri d\t'ri do\t'ri g\t'sab k\t'se d\t'se i\t'se s\t'shar\t'shara\t'sti s\t't ha\t't hai\t't kha\t'tar \t'tar h\t'thi\t'ti s\t'ua \t'umar\t'un t\t'unga\t'unga \t'ur ma\t'wap\t'wapa\t'wapas\t'woh \t'ya \t'yan \t'ا شر\t'ا شرو\t'ا شو\t'ا شوه\t'ا كه \t'ا كهت\t'ا نه\t'ا نهي\t'ا پاس\t'اتا ه\t'اته ك\t'اري ص\t'اس لي\t'اسپ\t'امي \t'اون \t'ايا\t'ايا \t'اپني\t'اپني \t'اڑي م\t'تا ن\t'تا نه\t'تا هو\t'جان ك\t'جه س\t'جه سي\t'د كي\t'د كي \t'د و\t'دو ب\t'دو س\t'ر جان\t'ر ره\t'ر سي \t'را ش\t'را شو\t'را پا\t'رات\t'رها\t'ري \t'ري ص\t'ري صا\t'س ليي\t'سول\t'سي كه\t'شوه\t'شوهر\t'شوهر \t'قار\t'قاري\t'قاري \t'ك كر\t'كر ا\t'كر د\t'كر ن\t'كه \t'كهاتا\t'كي ا\t'كي بع\t'ل كر\t'لكه\t'لي با\t'ليك\t'لين \t'لگت\t'مان ك\t'ن اٹ\t'ن اٹه\t'ن خ\t'ن كا\t'ن كا \t'ن كهت\t'ن لا\t'ن نه \t'ن پ\t'نا ش\t'نا شر\t'نه ن\t'نه نه\t'ني ك\t'ه روز\t'ه سي\t'ه كا\t'ه ل\t'ه هو \t'ه چ\t'ها ل\t'ها لي\t'هاتا\t'هاتا \t'هوڑ \t'هي كر\t'هي كل\t'هي ل\t'هي مج\t'هي ٹ\t'هين\t'و د\t'و مي\t'و ني \t'وا د\t'وا دي\t'ور س\t'ون ر\t'وهر\t'وهر \t'ويي گ\t'وٹي \t'ي اپن\t'ي بل\t'ي دو\t'ي شا\t'ي ص\t'ي صا\t'ي صاح\t'ي غ\t'ي نك\t'ي پهر\t'ي گو\t'ي گول\t'يده\t'يده \t'يرا ش\t'يل ك\t'ين ب\t'ين بن\t'ين ش\t'ين لا\t'ينك\t'يني\t'يي گي\t'ٹي كل\t'پني\t'پني \t'پي \t'ڑي مي\t'گاڑ\t'گاڑي\t'گيي ه\taap ko\tab\tabu\tammi ko\tapne aap\tbehtar\tdar\tde raha\tdiya hai\thua\tkarne\tkarta\tkeh\tkehta\tkehta hai\tlikh\tliya\tmarta hai\tschool mein\twapas\twoh\tاتا\tاس ليي\tاپني\tبيٹي كل\tرهي هين\tسي مارتي\tشروع كر\tشوهر\tقاري\tقاري صاحب\tكهاتا\tكي بعد\tكي هي\tمجهي مارتا\tميرا شوهر\tميرا پاسپورٹ\tمين بند\tني ميرا\tهي كل\tهي مجهي\tهين\tهين مگر\tگاڑي مين
+0.6\t' aaj\t' aaj \t' aap\t' aap \t' and\t' any\t' au\t' awaz\t' baha\t' bata\t' beho\t' bhai\t' can\t' dar\t' de \t' dil \t' din\t' din \t' do \t' do t\t' dos\t' dost\t' fa\t' gar\t' gol\t' goli\t' ham\t' hi n\t' jab\t' jab \t' jati\t' k a\t' k c\t' k ch\t' k ut\t' ki a\t' ko s\t' mart\t' mera\t' nee\t' neec\t' pe l\t' ple\t' plea\t' rok\t' rok \t' se t\t' sna\t' snap\t' ta\t' tha\t' uma\t' umar\t' usa\t' usay\t' vi\t' wo \t' اك\t' اكي\t' اكيل\t' امي\t' ايي \t' بهو\t' بچ\t' خط\t' خودك\t' دون\t' رات \t' ركي\t' ركي \t' زبر\t' زبرد\t' زيا\t' زياد\t' سي ك\t' ضر\t' ضرو\t' ضرور\t' كا د\t' كا س\t' كلا\t' كها \t' كو د\t' لون\t' لون \t' لي ج\t' لين \t' لگ\t' مانگ\t' مجه \t' ميل \t' هو گ\t' هي س\t' هي ل\t' ٹا\t' پر گ\t' پن\t' پهي\t' پهين\t' گه\t' گي\t'a cho\t'a j\t'a li\t'aag\t'aaj\t'aaj \t'aant\t'aap\t'aap \t'aar\t'ab m\t'ah s\t'ai mu\t'ai to\t'aida \t'ain k\t'air\t'air \t'air s\t'aj \t'al di\t'ale \t'ang \t'any\t'ar la\t'ard \t'ari \t'arte\t'arte \t'arw\t'arwa\t'ase\t'ase \t'at \t'at l\t'awaz\t'awaz \t'aza\t'baha\t'beho\t'behos\t'bhai\t'bhai \t'can\t'cha\t'chat\t'chup \t'd r\t'd ra\t'dar l\t'de \t'dil \t'din\t'din \t'do t\t'dost\t'e be\t'e hot\t'e k \t'e kah\t'e ki \t'e ko \t'e l\t'e pe\t'e z\t'eas\t'ease\t'ease \t'ech\t'eche\t'eche \t'eere\t'eerei\t'eh \t'eho\t'ehos\t'ehosh\t'ela c\t'enti\t'era s\t'ere b\t'erei\t'erein\t'ers\t'ers \t'eta \t'gar k\t'gol\t'goli\t'h ho\t'h me\t'ha l\t'ha li\t'ha s\t'haa\t'han \t'har s\t'hat \t'hi d\t'hi j\t'hi pa\t'hi sa\t'hor k\t'hosh\t'hosh \t'hot\t'hte h\t'hun h\t'hun k\t'hup \t'hup k\t'i ab \t'i ap\t'i apn\t'i aw\t'i awa\t'i j\t'i m\t'i ro\t'i sak\t'i sha\t'id k\t'id ki\t'ida\t'ida \t'ikha\t'in gh\t'in s\t'is a\t'ive\t'jab\t'jab \t'jati\t'jati \t'k c\t'k ch\t'k do\t'k ka\t'k kar\t'kaha \t'kha l\t'ki a\t'ki aw\t'ki ha\t'ki hu\t'ko ko\t'l di\t'l m\t'l me\t'leas\t'lease\t'lta\t'lta \t'mart\t'mei\t'mein\t'mein \t'mera \t'mor\t'more\t'more \t'n ban\t'n g\t'n gh\t'n kal\t'n l\t'n pe\t'n raa\t'n su\t'na d\t'nap\t'nd r\t'nd ra\t'ne aa\t'ne pe\t'nee\t'neec\t'neech\t'nga\t'nti\t'o j\t'o ja\t'o nah\t'ok l\t'oli\t'ong\t'or d\t'or k \t'ore\t'ore \t'osh h\t'ost \t'ota\t'ota b\t'p k \t'pa \t'pe l\t'pi \t'ple\t'plea\t'pleas\t'pne a\t'r ma\t'r se\t'ra s\t'ray\t'rd \t're b\t're ba\t'rne k\t'rok\t'rok \t'rs \t'rte\t'rte \t'rwa\t's nah\t'san\t'san \t'say\t'say \t'se t\t'se th\t'sh ho\t'sha s\t'sna\t'snap\t'st k\t'ste\t't l\t't p\t'ta ba\t'ta ka\t'ta re\t'taa\t'te \t'tha\t'uba\t'uma\t'umar \t'un k\t'un ka\t'up k\t'up k \t'usa\t'usay\t'usay \t'ves \t'waz \t'wo \t'ya hu\t'yan\t'ا در\t'ا دي\t'ا و\t'ا وي\t'ابو م\t'ات ك\t'ادت\t'ازه ك\t'اس ل\t'اق \t'اقو م\t'اك ك\t'اكيل\t'انگ\t'اڑي\t'ب ا\t'ب ك\t'بردس\t'بردست\t'بعد ا\t'بهو\t'بهول \t'بهي \t'بو م\t'بو مج\t'ت د\t'ت در\t'ت ك\t'تي سي\t'تي ن\t'جهو\t'جهي ب\t'ح ك\t'خودك\t'خودكش\t'در ك\t'دستي\t'دستي \t'دكش\t'دكشي\t'دكشي \t'دون\t'دي ك\t'ديكه \t'ر اب\t'ر ح\t'ر ز\t'ر كا \t'ر م\t'ر ني\t'را ك\t'رات \t'رد \t'ردس\t'ردست\t'ردستي\t'ركي \t'رور\t'روع ك\t'رون\t'رون \t'زبر\t'زبرد\t'زبردس\t'زه ك\t'زه كه\t'زيا\t'زياد\t'زين\t'ست ك\t'ست كي\t'سي بل\t'شن \t'ضرو\t'ضرور\t'عد ا\t'ف ك\t'فاي\t'فون پ\t'قو م\t'قو ما\t'كا در\t'كا س\t'كا كو\t'كتي ه\t'كشي\t'كشي \t'كشي ك\t'كل چ\t'كو به\t'كو د\t'كي به\t'ل لي\t'ل مي\t'لاك\t'لاك \t'لاك ك\t'لي كر\t'ليا ه\t'م ا\t'م ر\t'مار \t'مام\t'مانگ\t'ميل \t'ميل ك\t'مين ل\t'مين م\t'ن ات\t'ن اتا\t'ن ايك\t'ن بهي\t'ن بچو\t'ن خود\t'ن ش\t'ن لك\t'ن لكه\t'ن لگ\t'ن وه \t'ن پر \t'ن گا\t'ندر ك\t'ني كي\t'نگل\t'ه د\t'ه كها\t'هايا\t'هايا \t'هر ج\t'هر سي\t'هلي ه\t'هو گ\t'هي سب\t'هي غ\t'هي گه\t'هين ل\t'هين پ\t'هينك\t'و به\t'و ني\t'ودك\t'ودكش\t'ودكشي\t'ور اب\t'وست ك\t'وع ك\t'وع كر\t'ون ت\t'ون كو\t'ون گي\t'ونڈ\t'ونڈ \t'ي اپ\t'ي بع\t'ي بعد\t'ي ركي\t'ي ليا\t'ي لڑ\t'ي لڑك\t'ي لگ\t'ي مان\t'ي ٹك\t'ي چا\t'يا م\t'يا ه\t'يل كر\t'ين ات\t'ين لك\t'ين لگ\t'يه ه\t'يون \t'يي هي\t'ٹ ه\t'ٹ هي\t'ٹ هي \t'ٹر ك\t'ٹر كي\t'ٹهي ه\t'پتي\t'پتي \t'پتي ه\t'پر كچ\t'پر گ\t'پني ب\t'پهي\t'پهين\t'پهينك\t'پڑي\t'پڑي \t'چهوڑ \t'ڈ نك\t'ڑي م\t'ڑي هي\t'گ س\t'گ سي\taaj\taap\takela chor\tawaz\tbehosh\tbhai\tchor k\tchup\tchup k\tdar lagta\tde\tdil\tdin\tdo\thai ab\thai to\thain aur\tho gayi\thun aur\thun kal\tjab\tjati\tkaha\tkahan\tkarta hai\tkarti hun\tki awaz\tmein band\tneeche\tplease\trehta hai\trok\tse dar\tumar\tus k\tusay\two\tابو مجهي\tايي\tبليك ميل\tبهول\tتين بچي\tخودكشي\tدوست كي\tديكه\tرات\tركي\tزبردستي\tفون پر\tكا كويي\tكها\tلون\tلي كر\tليا هي\tلين\tمجه\tميري بيٹي\tميل\tميل كر\tمين ايك\tنهين هي\tهي سب\tهي ميري\tهي گهر\tپر كچه\tپچهلي هفتي\tچهوڑ\tچهوڑ ديا\tگيي تهي
+0.5\t' ag\t' baad\t' bol\t' ca\t' chee\t' deti\t' di \t' dil\t' har \t' hona\t' hui\t' hui \t' in\t' k k\t' k ul\t' kamr\t' kh\t' khol\t' ko a\t' le \t' le l\t' meri\t' ni\t' nis\t' nish\t' nuq\t' nuqs\t' pap\t' papa\t' pe h\t' pl\t' poh\t' pohn\t' poor\t' raha\t' saat\t' sari\t' se i\t' shad\t' so \t' st\t' sta\t' sub\t' suba\t' tea\t' thak\t' ul\t' ult\t' ulti\t' unh\t' unho\t' wo g\t' woh\t' zin\t' zind\t' اب و\t' ان\t' انس\t' ايين\t' باز\t' بازو\t' بر\t' بع\t' بعد\t' بعد \t' بليك\t' بهان\t' بيم\t' بيما\t' تك پ\t' جاني\t' جي ب\t' خود \t' دادي\t' دس\t' دن ص\t' ده\t' دي \t' دي ر\t' دي ه\t' ركها\t' سا\t' سب م\t' سوچت\t' صا\t' صاح\t' صاحب\t' فاي\t' فايد\t' كرنا\t' كم\t' كهاي\t' لكهت\t' لينا\t' مر\t' معا\t' معاف\t' ميل\t' نان\t' نه \t' وه ر\t' يه ه\t' پا\t' پت\t' پتا\t' پتا \t' پر س\t' پوچ\t' پوچه\t' پچه\t' پچهل\t' چهوڑ\t' ڈا\t' ڈه\t' گود\t' گود \t'a aga\t'a det\t'a do\t'a dos\t'a du\t'a dun\t'a f\t'a fa\t'a kha\t'a t\t'a us\t'a us \t'aad u\t'aadi\t'aadi \t'aari \t'ab s\t'ab sa\t'achi\t'achi \t'ad u\t'ad un\t'ag g\t'ag ga\t'age \t'agi\t'agi \t'agti\t'agti \t'ahar\t'ahar \t'ahi c\t'ahi k\t'ai b\t'ai bu\t'ai d\t'ai pa\t'ai r\t'aida\t'ain j\t'aine\t'aja\t'akh\t'akht\t'al ra\t'ale g\t'ames\t'amesh\t'amr\t'an po\t'and\t'apa \t'ar pa\t'arab\t'arn\t'arwa \t'as na\t'at pe\t'atau\t'ataun\t'ate \t'aur w\t'ay k\t'b s\t'b sa\t'b sab\t'baad\t'baad \t'bah \t'bahar\t'bara\t'bara \t'batau\t'ble\t'bol\t'ch r\t'che \t'chee\t'ck \t'd h\t'd u\t'd un\t'dag\t'dagi\t'dagi \t'deti\t'deti \t'dil\t'e da\t'e dar\t'e ho\t'e lik\t'e pe \t'e un\t'e wa\t'eer\t'eet\t'era b\t'eri\t'eri \t'eri d\t'es \t'esh\t'esha\t'esha \t'eta\t'ete h\t'eti h\t'g ga\t'g gay\t'gal\t'gti\t'gti \t'gti h\t'h s\t'ha hu\t'haad\t'haadi\t'had\t'hadi\t'hadi \t'hai b\t'hai d\t'hai r\t'hak \t'hames\t'har m\t'har p\t'hara\t'harab\t'heen\t'hi na\t'hnc\t'hnch\t'hncha\t'hne k\t'ho n\t'ho ne\t'hol\t'hona\t'honay\t'hota\t'hte\t'hte \t'hui\t'hui \t'i bus\t'i det\t'i do \t'i dos\t'i ja\t'i jaa\t'i ke\t'i keh\t'i l\t'i par\t'i rah\t'i usk\t'il g\t'il ga\t'in a\t'in ap\t'in g\t'in ke\t'in ku\t'in ky\t'in me\t'in qa\t'in r\t'ind\t'inda\t'indag\t'ine\t'isha\t'ishan\t'jayen\t'k baa\t'k che\t'k n\t'k ul\t'k ult\t'kahan\t'kamr\t'kar c\t'kho\t'khol\t'ki de\t'kis\t'ko a\t'ko nu\t'ko s\t'l k\t'l ki\t'l ra\t'lagti\t'le l\t'le li\t'li d\t'li da\t'meri\t'meri \t'mesh\t'mesha\t'n ap\t'n apn\t'n ji\t'n keh\t'n kha\t'n ku\t'n kuc\t'n ky\t'n kya\t'n mei\t'n poh\t'n qa\t'n qai\t'n sa\t'n to \t'nahi \t'nay\t'ncha\t'ndag\t'ndagi\t'ne ka\t'ne pa\t'nho\t'nho \t'nho n\t'nish\t'nisha\t'nuq\t'nuqs\t'nuqsa\t'o na \t'o ne \t'o nu\t'o nuq\t'ohn\t'ohnc\t'ohnch\t'onay\t'onay \t'oor \t'pap\t'papa\t'papa \t'pas n\t'pe h\t'poh\t'pohn\t'pohnc\t'poor\t'qsa\t'qsan\t'qsan \t'r k \t'r mai\t'r pa\t'r phi\t'r wap\t'rakht\t're u\t'rei\t'rein\t'rein \t'rty m\t'rwa \t's k \t's r\t'saat\t'saath\t'san p\t'sari\t'sari \t'sha \t'shaad\t'shad\t'shadi\t'sne\t'sne \t'so \t'sta\t'sub\t'suba\t'subah\t't n\t'ta b\t'tara\t'tau\t'taun\t'tea\t'thak\t'thak \t'ti ka\t'ti ko\t'to ba\t'tor\t'tor \t'ty m\t'ty me\t'ubah\t'ubah \t'ui \t'ult\t'ulti\t'ulti \t'un a\t'unh\t'unho\t'unho \t'uqs\t'uqsa\t'uqsan\t'ur w\t'ur wa\t'us k \t'ves\t'wo g\t'wo ga\t'woh\t'zin\t'zind\t'zinda\t'ا بچ\t'ا بچه\t'ا تي\t'ا جا\t'ا دن\t'ا دن \t'ا پت\t'ا پته\t'ا پن\t'اب و\t'اتي \t'احب\t'احب \t'ارا د\t'ازو\t'ازو \t'ازي\t'ان دي\t'ان پ\t'انا\t'انا \t'اور س\t'ايد\t'ايده\t'ايده \t'باز\t'بازو\t'بازو \t'بعد\t'بعد \t'بليك\t'بليك \t'بهان\t'بهي ك\t'بهي ن\t'بيم\t'بيما\t'بيمار\t'بچي ك\t'ت پ\t'تا ب\t'تك پ\t'جاني\t'جاني \t'جد ك\t'جد كي\t'جهي ٹ\t'جي \t'جي ب\t'حب \t'خود \t'دادي\t'دادي \t'دن ص\t'ده \t'ده ن\t'دو با\t'دو سا\t'دي ب\t'دي ر\t'دي ره\t'دي ه\t'ر ان\t'ر ايا\t'ر مين\t'ر ه\t'ر وي\t'ر په\t'را \t'را دن\t'را پت\t'ركها\t'ركها \t'رهي ه\t'ري پا\t'زو \t'زور\t'زور \t'س كي\t'س كي \t'سب م\t'سجد ك\t'سري\t'سري \t'سوچت\t'سوچتي\t'شي ك\t'صاح\t'صاحب\t'صاحب \t'عاف\t'عد \t'غير\t'فايد\t'فايده\t'ك بچ\t'ك ميل\t'ك ن\t'ك نهي\t'كا ك\t'كتي \t'كر اي\t'كر بي\t'كرنا\t'كرنا \t'كل \t'كه كر\t'كو سب\t'كي اس\t'ل سي\t'ل سي \t'ل چ\t'ل گ\t'ل گي\t'لكهت\t'لكهتي\t'لني ك\t'لي ب\t'لي هف\t'ليك \t'ليك م\t'لينا\t'لينا \t'ليي ك\t'لٹ \t'م هين\t'مجه س\t'معا\t'معاف\t'ميل\t'ن اسك\t'ن اي\t'ن بچي\t'ن دي\t'ن ره\t'ن رو\t'ن هي \t'ن گي \t'نا م\t'نان\t'نشن\t'نشن \t'نك د\t'ني ب\t'نڈي\t'نڈي \t'ه لو\t'ه نه\t'ها \t'ها تي\t'ها ه\t'ها هي\t'هر د\t'هلا \t'هون گ\t'هوڑ\t'هي دو\t'هي كي\t'هي لي\t'هين گ\t'هينك \t'و بهي\t'و دن\t'و دن \t'و ره\t'و سال\t'و كا\t'و كاٹ\t'و ل\t'و لا\t'و لاي\t'وازي\t'وتا ه\t'ود م\t'ود مي\t'ون با\t'ون مگ\t'ون پر\t'ون گ\t'وه ر\t'وه رو\t'وٹ \t'وٹي\t'وچت\t'وچتي\t'وچتي \t'وچه\t'ي بيم\t'ي ت\t'ي تو\t'ي جو \t'ي ده\t'ي دوس\t'ي رك\t'ي سم\t'ي سمج\t'ي شام\t'ي غل\t'ي غلط\t'ي نكا\t'ي هف\t'ي هفت\t'ي ٹ\t'ي ٹه\t'ي ٹهي\t'يان\t'يده ن\t'ير \t'يري ت\t'يك \t'يك بچ\t'يك مي\t'يلٹ\t'يلٹ \t'يما\t'يمار\t'ين اي\t'ين ه\t'ينك د\t'يوي ك\t'يي ت\t'يي ك\t'يي كس\t'يٹي ك\t'يچ \t'ٹا \t'ٹه پ\t'ٹي ك\t'ٹيو\t'پا ر\t'پتا\t'پتا \t'پوچ\t'پوچه\t'پچه\t'پچهل\t'پچهلي\t'چتي\t'چتي \t'چتي ه\t'چه ل\t'چه م\t'چهل\t'چهلي\t'چهلي \t'چهوڑ\t'چي ا\t'چي ك\t'گني\t'گني \t'گني ل\t'گهر ك\t'گهر و\t'گود\t'گود \t'گود م\t'گي تو\taur phir\taur wapas\tbaad\tbahar\tbeti ko\tdeta hai\tdeti\tdi\tgaye hain\thamesha\thar\thar raat\thonay\thota\thui\tk baad\tk ulti\tkarwa\tko nuqsan\tlagti\tle\tmera\tmeri\tmeri dost\tnahi\tnahi deta\tne party\tnishan\tnuqsan\tpapa\tparty mein\tsaath\tsari\tse thak\tshaadi\tshadi\tso\tsubah\tthak\tulti\tunho\tunho ne\tzindagi\tاسكول مين\tبازو\tبعد\tبليك\tبچون كو\tجاني\tخود\tدادي\tدو بار\tدو سال\tدي\tركها\tسارا دن\tسوچتي\tسوچتي هون\tصاحب\tفايده\tكر ايا\tكرنا\tلكهتي\tلينا\tمجه سي\tمسجد كي\tنه\tهون مگر\tهي كهتا\tپتا\tپهينك\tپچهلي\tگود\tگود مين\tگيي هي
+0.4\t' 14\t' 14 \t' aata\t' ap\t' apn\t' apne\t' aw\t' awa\t' bah\t' boy\t' boyf\t' dard\t' dho\t' dhoo\t' dob\t' doba\t' gaa\t' gan\t' gara\t' gay\t' har\t' ho g\t' hoti\t' ink\t' jaa\t' jat\t' kabh\t' ki d\t' kis\t' lagt\t' li t\t' loc\t' lock\t' maj\t' majb\t' na\t' nah\t' ne\t' ne p\t' nu\t' pai\t' pata\t' pe b\t' peh\t' pi \t' qai\t' qaid\t' rot\t' se b\t' sn\t' taa\t' taan\t' to b\t' tor\t' tor \t' tou\t' touc\t' tu\t' um\t' uske\t' usn\t' usne\t' uta\t' zi\t' اب ا\t' اسك\t' باه\t' باهر\t' بل\t' بند\t' بند \t' تك\t' تو س\t' جان \t' جهو\t' جهول\t' حر\t' دادا\t' رش\t' رشت\t' رشته\t' روك\t' سو پ\t' سي د\t' شام\t' شرو\t' شروع\t' شو\t' طل\t' طلا\t' طلاق\t' كاٹت\t' كر ب\t' كزن \t' كهات\t' كهلا\t' كو پ\t' كي ج\t' كي د\t' كپ\t' كپڑ\t' لي ل\t' ليت\t' ليكن\t' لڑ\t' لڑك\t' لڑكا\t' مار \t' مان \t' مع\t' ني س\t' هو ر\t' هي ج\t' وق\t' وقت\t' وقت \t' وه ب\t' ويڈ\t' ويڈي\t' ٹك\t' پاو\t' پاون\t' پيچ\t' پيچه\t' پچ\t' پڑي\t' پڑي \t' چلا\t' چلا \t' چه م\t' چپ\t' چپ \t' ڈاك\t' ڈاكٹ\t' ڈر \t' گرم\t' گرمي\t' گرو\t' گروپ\t' گي \t' گيي \t'14 \t'a ag\t'a au\t'a gh\t'a gha\t'a pi\t'a pic\t'a to\t'a to \t'a y\t'aak\t'aak \t'aali\t'aang\t'aari\t'aata\t'aata \t'ab d\t'agar\t'agar \t'age m\t'agt\t'ahan\t'ahan \t'ai 1\t'ai do\t'ai k \t'ai sa\t'ajb\t'ajbo\t'ajboo\t'ak \t'al k\t'al u\t'al us\t'ala c\t'ali\t'amra\t'amray\t'an b\t'an d\t'an de\t'an ja\t'anta\t'anta \t'apn\t'apne\t'apne \t'ar c\t'ara a\t'arag\t'arage\t'ari\t'arka\t'arkay\t'arm\t'arty\t'arty \t'as a\t'ash\t'ash \t'ay \t'ayen\t'ayi t\t'azu\t'azu \t'b d\t'b ho\t'bachi\t'bata \t'bhi m\t'boo\t'boor\t'boor \t'boy\t'boyf\t'boyfr\t'ch k\t'ch ka\t'cha h\t'chale\t'd k\t'd ki \t'da \t'dard\t'dard \t'dha\t'dho\t'dhoo\t'dob\t'doba\t'dobar\t'dos\t'dost \t'e co\t'e cou\t'e i\t'e ka\t'e li \t'e mu\t'e muj\t'e th\t'e w\t'een \t'eh r\t'eh ra\t'ein v\t'en \t'eza\t'frie\t'frien\t'gaa\t'gan\t'gar \t'gara\t'garag\t'gay\t'ge k\t'ge m\t'ge me\t'h bat\t'h ka\t'h kar\t'h l\t'h n\t'h p\t'hai 1\t'hale\t'hale \t'han\t'hana\t'hana \t'har h\t'hee\t'her\t'hi ay\t'hi de\t'hi ja\t'ho g\t'ho ga\t'holta\t'hota \t'hun s\t'i ay\t'i ga\t'i gar\t'i hu\t'i i\t'i kis\t'i na \t'i pai\t'i pe \t'i rok\t'i sh\t'i so\t'i th\t'i zab\t'ia \t'id \t'ien\t'iend\t'iend \t'in c\t'in ch\t'in j\t'in ka\t'in l\t'in m\t'in q\t'in v\t'jaa\t'jab s\t'jat\t'jbo\t'jboo\t'jboor\t'k do \t'k k\t'kaal\t'kabh\t'kabhi\t'kal u\t'kamra\t'karte\t'kay \t'ke \t'keh r\t'kh \t'khne\t'khne \t'ki d\t'ki t\t'ko ba\t'ko p\t'ko so\t'koi r\t'l dia\t'l jau\t'l k \t'l u\t'l us\t'lagt\t'larka\t'lati\t'lati \t'li t\t'loc\t'lock\t'lock \t'lt \t'm l\t'maj\t'majb\t'majbo\t'mra\t'mray\t'mray \t'n di\t'n ke\t'n la\t'n q\t'n us\t'n v\t'na ho\t'nah\t'ne ko\t'nis\t'nta\t'nta \t'o aa\t'o ba\t'o gay\t'o ki\t'o m\t'oba\t'obar\t'obara\t'oi r\t'ol n\t'ol na\t'olta\t'olta \t'ool n\t'oor k\t'osh\t'osh \t'oti h\t'ouc\t'ouch\t'ouch \t'oyf\t'oyfr\t'oyfri\t'pai\t'party\t'pata\t'pata \t'pe b\t'pe ho\t'peh\t'pne\t'pne \t'qai\t'qaid\t'qaid \t'r de\t'r kia\t'r koi\t'r mu\t'r muj\t'r pho\t'r w\t'ra a\t'rag\t'rage\t'rage \t'raha\t'raha \t'ray m\t'rf k\t'rien\t'riend\t'rka\t'rkay\t'rkay \t'rot\t'rty\t'rty \t's bh\t's k\t's k d\t's ne\t'say k\t'se da\t'se pa\t'sin k\t'ske\t'ske \t'ski\t't da\t't dar\t't mei\t't pe\t't pe \t'ta r\t'taan\t'taang\t'teza\t'th n\t'th na\t'ti g\t'tis\t'tist\t'to b\t'tor d\t'tou\t'touc\t'touch\t'uch \t'un h\t'up \t'uske\t'uske \t'usn\t'usne\t'usne \t'uta\t'y k\t'yan k\t'yen\t'yfr\t'yfri\t'yfrie\t'yi \t'yi t\t'zak\t'zu \t'ا به\t'ا جي\t'ا رك\t'ا ركه\t'ا رهت\t'ا مي\t'ا پو\t'ا ڈا\t'اب ا\t'ات كي\t'اتي س\t'اتي ه\t'ادي\t'ادي \t'ادي ك\t'ار ن\t'ار ه\t'ار هي\t'اري ك\t'اسك\t'اق م\t'اك \t'اكٹ\t'اكٹر\t'اكٹر \t'اهر\t'اهر \t'اور ه\t'اونڈ\t'اونڈ \t'اٹت\t'اٹتي\t'اٹتي \t'ب ب\t'ب س\t'ب كو\t'ب كو \t'ب كي \t'ب ه\t'ب و\t'باه\t'باهر\t'باهر \t'بند\t'بند \t'بهن ك\t'بو ا\t'بيٹهي\t'بچي ا\t'تايا\t'تايا \t'تو س\t'جان \t'جه ك\t'جه كر\t'جهول\t'جهولي\t'جهي ا\t'د ت\t'د ه\t'د هو\t'دادا\t'دادا \t'دن مي\t'ر جا\t'ر رك\t'ر ركه\t'ر سيڑ\t'ر كچ\t'ر كچه\t'ر نا\t'ر ني \t'ر هي\t'ر هي \t'ر وه\t'ر وه \t'ر گا\t'ر گاڑ\t'را د\t'رشت\t'رشته\t'رشته \t'رمي\t'رمي \t'روز گ\t'روع\t'روع \t'روك\t'روپ\t'روپ \t'ري ز\t'ري زب\t'ري ك\t'رين گ\t'ز گ\t'زن \t'سا ن\t'سب كو\t'سو پ\t'سو پا\t'سي اٹ\t'سي نه\t'ش م\t'شام\t'شرو\t'شروع\t'شروع \t'طلا\t'طلاق\t'طلاق \t'في \t'ق م\t'قت \t'ك نه\t'ك پ\t'كاٹت\t'كاٹتي\t'كر ب\t'كر دي\t'كزن \t'كس \t'كن \t'كهات\t'كهلا\t'كهلا \t'كو پ\t'كو پت\t'كول م\t'كي ج\t'كي جا\t'كي د\t'كٹر\t'كٹر \t'كپڑ\t'لا ا\t'لات\t'لاق\t'لاق \t'لايي\t'لايي \t'لي جا\t'لي لي\t'لي ٹ\t'ليت\t'ليكن\t'ليكن \t'لڑك\t'لڑكا\t'لڑكا \t'مان \t'مل \t'مهيني\t'مين ب\t'ن 1\t'ن ان\t'ن با\t'ن تا\t'ن ص\t'ن و\t'ن پر\t'نجي\t'نشا\t'نك \t'ني ج\t'ني سا\t'ني لگ\t'نچ \t'نڈ \t'نڈ ن\t'نگت\t'ه با\t'ه سي \t'ه ما\t'ه ن\t'ه هو\t'ه پر \t'هان\t'هتي\t'هتي \t'هر ه\t'هن ك\t'هو ت\t'هو تو\t'هو ر\t'هو ره\t'هوش\t'هوش \t'هولي\t'هولي \t'هون م\t'هوٹ\t'هي ب\t'هي خ\t'هي خو\t'هي مي\t'هي و\t'هين \t'هيني\t'هيني \t'و با\t'و رها\t'و س\t'و سب \t'و لي \t'و پاو\t'و پت\t'و پتا\t'ور سي\t'ور ه\t'ور ها\t'وز گ\t'وست\t'وش \t'وع \t'وقت\t'وقت \t'ول م\t'ول مي\t'ولي ٹ\t'ونڈ ن\t'وه ب\t'ويڈ\t'ويڈي\t'ويڈيو\t'وپ \t'ي اٹه\t'ي بهو\t'ي جاو\t'ي رش\t'ي رشت\t'ي سات\t'ي سو\t'ي لي \t'ي نه \t'ي وق\t'ي وقت\t'ي ڈر\t'ي گا \t'ي گاڑ\t'ي گر\t'ي گي \t'يا ك\t'ياد\t'يري پ\t'يسا ن\t'يكن \t'يكه \t'ين ج\t'ين جا\t'ين رو\t'ين پا\t'ين گ\t'ينك \t'يون\t'يي هو\t'يي گا\t'يٹهي\t'يٹهي \t'يچه\t'يڈ \t'يڈي\t'يڈيو\t'ٹهي \t'پاو\t'پاون\t'پاونڈ\t'پر س\t'پر م\t'پيچ\t'پيچه\t'پڑي ه\t'چ پ\t'چلا\t'چلا \t'چه ما\t'چي كي\t'چپ \t'ڈاك\t'ڈاكٹ\t'ڈاكٹر\t'ڈي \t'ڈيو\t'ڑكا\t'ڑكا \t'گرم\t'گرمي\t'گرمي \t'گرو\t'گروپ\t'گروپ \t'گي ت\t'گيي \t14\taata\tapne\taur main\tbachi\tboyfriend\tchale\tdard\tdikha\tdobara\tdost\tgarage\tgarage mein\thai par\thoti\thoti hain\tkabhi\tkamray\tkamray mein\tkarte\tkholta\tki hai\tko nahi\tko so\tlarkay\tle li\tlock\tmajboor\tmera bhai\tparty\tpata\tpe hoti\tpi\tqaid\traha\trahi hai\tschool nahi\ttor\ttouch\tuske\tusne\tاسكول سي\tايك لڑكا\tباهر\tبند\tبيٹهي\tبچي كي\tجان\tجهولي\tدادا\tدن مين\tرشته\tسب كو\tسو پاونڈ\tسي چهوٹا\tشروع\tطلاق\tكاٹتي\tكرين گي\tكزن\tكهلا\tكو پتا\tكي گهر\tليكن\tلڑكا\tمار\tمان\tمان كهتي\tمهيني\tمين گهر\tنهين اتا\tهي كه\tهين اس\tهين مين\tهين وه\tوقت\tپاونڈ\tپڑي\tچلا\tچپ\tڈاكٹر\tڈر\tگرمي\tگروپ\tگي\tگيي\tگيي هين
+0.3\t' 15\t' 15 \t' aan\t' add\t' aik\t' aik \t' ba\t' bola\t' bur\t' cho\t' dab\t' darw\t' dik\t' dikh\t' do m\t' gand\t' ha\t' haf\t' haft\t' hi\t' hi \t' ho j\t' hoga\t' is m\t' jae\t' jaeg\t' jala\t' jan\t' jana\t' jay\t' jaye\t' k d\t' k n\t' ka d\t' karn\t' karw\t' kil\t' kisi\t' le\t' maar\t' naa\t' naye\t' pac\t' pack\t' paid\t' pic\t' pich\t' pooc\t' ras\t' raz\t' reh\t' reht\t' roz\t' roz \t' ruk\t' ruk \t' sam\t' se p\t' shoh\t' tan\t' tar\t' teac\t' tha \t' unk\t' ye \t' ادم\t' ادمي\t' انگل\t' باج\t' باجي\t' بجي\t' بجي \t' بغ\t' بغي\t' بغير\t' بهال\t' بچه\t' بچه \t' بچي \t' تا\t' تكي\t' تو پ\t' تيس\t' تيسر\t' جب\t' جب \t' جل\t' جيني\t' دب\t' دبا\t' دي\t' ديتي\t' راز\t' ركه \t' رهي \t' سب ك\t' سبق\t' سبق \t' سمج\t' سمجه\t' سي ن\t' شام \t' غلط \t' كتن\t' كتني\t' كر ك\t' كر م\t' كرت\t' كرتي\t' كروا\t' كز\t' كزن\t' كم ا\t' كمري\t' كو ك\t' كود\t' كود \t' كي ا\t' كي ن\t' لي ك\t' ليتا\t' لگ \t' لگات\t' نانا\t' ناني\t' نر\t' نرس\t' نرسر\t' نق\t' نمب\t' نمبر\t' نه ب\t' ني ك\t' ني ن\t' هم ا\t' هي و\t' هي گ\t' والد\t' ٹان\t' ٹانگ\t' ٹيو\t' ٹيوش\t' پا \t' پا ر\t' پير\t' چاه\t' ڈاي\t' گند\t' گي ت\t' گيس\t' گيس \t' گيي\t'15 \t'a bha\t'a da\t'a hog\t'a re\t'a reh\t'a u\t'aal \t'aar d\t'aat d\t'ab ma\t'acher\t'ack\t'ad n\t'ad na\t'add\t'adi s\t'aeg\t'aega\t'aega \t'aft\t'afte\t'afte \t'ahat\t'ahi a\t'ahi p\t'ai ba\t'ai ch\t'ai g\t'ai i\t'ai j\t'ai k\t'ai ke\t'aik\t'aik \t'ain p\t'akela\t'ala d\t'ale\t'an j\t'an k \t'anda\t'ar ch\t'ar du\t'ar j\t'ar ja\t'ar pe\t'arwaz\t'as \t'at g\t'aun \t'ay a\t'ay k \t'ay ka\t'ay p\t'aya \t'b ma\t'b mai\t'bola\t'bola \t'bur\t'car\t'ch b\t'ch ba\t'ch ra\t'chat \t'cher\t'chl\t'cho\t'chuki\t'd n\t'd na\t'd nah\t'dar h\t'darw\t'darwa\t'di s\t'di se\t'dik\t'dikh\t'dikha\t'do ma\t'e aa\t'e ai\t'e aik\t'e ga\t'e in\t'e kal\t'e la\t'e ni\t'e pat\t'e pi\t'e te\t'e to\t'eache\t'ehr\t'ehs\t'ein d\t'ein l\t'ein r\t'eti k\t'ex \t'f d\t'f h\t'f ha\t'fri\t'fte\t'fte \t'ga a\t'ga ag\t'gand\t'h m\t'h na\t'ha d\t'ha du\t'ha k\t'ha p\t'haf\t'haft\t'hafte\t'hai g\t'hai i\t'hai j\t'heen \t'hi c\t'hi ch\t'hi k\t'hi ka\t'hi se\t'hir t\t'ho j\t'ho ja\t'hoga\t'hoga \t'hoh\t'hoha\t'hohar\t'hos\t'hoti\t'hoti \t'huki\t'huki \t'hun a\t'hun r\t'i 1\t'i abh\t'i bo\t'i c\t'i har\t'i is\t'i is \t'i kah\t'i khu\t'i la\t'i mi\t'i pe\t'i tea\t'i thi\t'i z\t'ich\t'ichl\t'il n\t'in bh\t'in d\t'in la\t'in sc\t'in us\t'in w\t'ine \t'ink\t'ir t\t'is m\t'is me\t'is s\t'ish\t'jae\t'jaeg\t'jaega\t'jala\t'jan\t'jana\t'jana \t'jay\t'jaye\t'k na\t'ka d\t'ka ha\t'karn\t'karw\t'karwa\t'kay\t'kela\t'kela \t'kha r\t'khana\t'khara\t'ki go\t'kisi\t'kisi \t'ko c\t'ko ma\t'koi a\t'l de\t'l ga\t'l gay\t'l na\t'l rah\t'la d\t'la to\t'lad\t'lai\t'le g\t'le h\t'li n\t'li na\t'lta h\t'maar\t'maar \t'maine\t'mi a\t'mi m\t'mmi a\t'n 14\t'n 14 \t'n bh\t'n kh\t'n lar\t'n mer\t'n p\t'n po\t'n saa\t'n se\t'na a\t'na de\t'naa\t'nay \t'naye\t'naye \t'ne l\t'ne li\t'nka\t'nko\t'nko \t'o jae\t'o ky\t'o kya\t'o w\t'och \t'och r\t'ock\t'ock \t'oga\t'oga \t'ohar\t'ohar \t'oi a\t'ol d\t'ol de\t'ola t\t'on s\t'one b\t'ooc\t'ooch\t'ooch \t'oori\t'oori \t'oos \t'ort \t'os \t'oz \t'pac\t'pack\t'paid\t'paida\t'par \t'pe la\t'pi r\t'pi ra\t'pic\t'pich\t'pichl\t'pooc\t'pooch\t'poori\t'por\t'port\t'port \t'r c\t'r ch\t'r du\t'r dun\t'r ha\t'r ka\t'r kar\t'r ki \t'r ko\t'r pe\t'ra \t'ra b\t'ra bh\t'rab\t're p\t'reh\t'reht\t'rehta\t'rie\t'rki \t'rm \t'roz\t'roz \t'rt \t'ruk\t'ruk \t'rwaz\t'rwaza\t's b\t's ki\t's ki \t's po\t's poo\t'sab m\t'sab s\t'sam\t'se b\t'shan\t'shan \t'shoh\t'shoha\t'si \t'ski \t'sko\t'sko \t'soos\t't me\t't ne\t'ta hu\t'tab\t'tat\t'tay\t'teac\t'teach\t'tel\t'tez\t'tha \t'ti hu\t'to ky\t'u k\t'u m\t'uch\t'uch k\t'uch m\t'uk \t'uki\t'uki \t'uki h\t'un m\t'un r\t'unk\t'waza\t'waza \t'y a\t'y k \t'y ka\t'y m\t'y me\t'y mei\t'y p\t'ye b\t'yi n\t'ا انك\t'ا او\t'ا اور\t'ا اي\t'ا بهي\t'ا جو\t'ا كا\t'ا كام\t'ا مين\t'ا گه\t'اب ك\t'ابو\t'ات ب\t'اجي\t'اجي \t'ادم\t'ادمي\t'ادمي \t'ازه ب\t'افي\t'افي \t'اكي\t'اكيلا\t'اكيلي\t'ال ج\t'ال كر\t'الد\t'الدي\t'الدين\t'امي\t'امي ك\t'ان هي\t'ان ٹ\t'ان چه\t'انا و\t'انس\t'انگل\t'انگي\t'اه \t'ايا ه\t'ايك ل\t'ايي ك\t'ب مير\t'بات ه\t'باج\t'باجي\t'باجي \t'بجي\t'بجي \t'بر \t'بغي\t'بغير\t'بغير \t'بق \t'بهال \t'بهي چ\t'بيه\t'بچه\t'بچه \t'بچه ا\t'بچه ر\t'بچي \t'ت هو\t'ت هو \t'ت پر\t'ت پر \t'تا ا\t'تاي\t'تكي\t'تو پ\t'تو پا\t'تيس\t'تيسر\t'جب \t'جر \t'جي م\t'جي مي\t'جيني\t'جيني \t'ح كر\t'ح كر \t'د كر \t'د م\t'د مي\t'دبا\t'دمي\t'دمي \t'ديتي\t'ديتي \t'ر اب \t'ر ام\t'ر امي\t'ر ديا\t'ر رو\t'ر سر\t'ر كم\t'ر نه \t'ر وال\t'ر گ\t'راز\t'رد ه\t'رد هو\t'رسر\t'رسري\t'رسري \t'ركه \t'ركي\t'ره سا\t'رهي \t'روا \t'روا د\t'ري بي\t'ري ت\t'ري تص\t'ري پ\t'زه ب\t'زه خ\t'زين \t'س بچ\t'سب ك\t'سبق\t'سبق \t'سري ب\t'سمج\t'سمجه\t'سمجه \t'سي په\t'شام \t'شت \t'شته\t'شته \t'غلط \t'غير \t'ف كر\t'فتي س\t'فون ب\t'قت پ\t'ك ل\t'ك لڑ\t'ك لڑك\t'ك مي\t'كتن\t'كتني\t'كتني \t'كر ك\t'كر م\t'كرت\t'كرتي\t'كرتي \t'كروا\t'كروا \t'كزن\t'كس ل\t'كس لي\t'كلا\t'كم ا\t'كمري\t'كمري \t'كه ب\t'كه به\t'كها د\t'كو ك\t'كود\t'كود \t'كي ت\t'كي ني\t'كي وق\t'كيلا\t'كيلا \t'كيلي\t'كيلي \t'كيو\t'كيون\t'كيي\t'كيي \t'ل ل\t'لدي\t'لدين\t'لدين \t'لط \t'لي ج\t'لي پي\t'ليتا\t'ليتا \t'ليڈ\t'لگ \t'لگا ل\t'لگات\t'لگاتي\t'م اي\t'م ايي\t'م ه\t'مبر\t'مبر \t'مول\t'مي ك\t'مي كي\t'مين 1\t'ن جات\t'ن جان\t'ن خو\t'ن دن\t'ن دن \t'ن دو \t'ن ر\t'ن كم\t'ن لي\t'ن ن\t'ن هر \t'ن وه\t'ن پا \t'ن پار\t'ن پهر\t'ن گا \t'نا و\t'نانا\t'نانا \t'ناني\t'ناني \t'نجي \t'نرس\t'نرسر\t'نرسري\t'نكس\t'نكس \t'نمب\t'نمبر\t'نمبر \t'ني اپ\t'ني ل\t'ني م\t'نگ س\t'نگ سي\t'نگي\t'ه اس\t'ه بها\t'ه خ\t'ه كري\t'ه لوگ\t'ه م\t'ه پي \t'ه چه\t'ها د\t'ها ر\t'ها ره\t'ها ك\t'ها كر\t'هال \t'هان م\t'هان پ\t'هر س\t'هر ني\t'هر وا\t'هم ا\t'هوا ه\t'هون ر\t'هي اب\t'هي به\t'هي بي\t'هي شا\t'هي كب\t'هي ي\t'هي پي\t'هين د\t'هين ي\t'و اس\t'و ب\t'و ر\t'و ك\t'و نه\t'و گيي\t'وا ه\t'وا هي\t'والد\t'والدي\t'وان\t'وان \t'واي\t'ور ام\t'وسي\t'وسي \t'وشن \t'وقت پ\t'ول كا\t'ولن\t'ولني\t'ولني \t'ون اس\t'ون را\t'ون گا\t'وه پي\t'وهر ن\t'ويي\t'وچهو\t'وچهو \t'ي ان\t'ي بد\t'ي بغ\t'ي بغي\t'ي بن\t'ي بڑي\t'ي تص\t'ي تصو\t'ي جاي\t'ي ح\t'ي دو \t'ي دوا\t'ي كس\t'ي كسي\t'ي كيل\t'ي ما\t'ي ني\t'ي يهي\t'ي پين\t'يز \t'يس ك\t'يسر\t'يك ل\t'يك لڑ\t'يك م\t'يكه ب\t'يل چ\t'يلا\t'يلا \t'يلو\t'ين 1\t'ين دن\t'ين دو\t'ين دي\t'ين ره\t'ين كم\t'ين م\t'ين ي\t'ين يه\t'ين گا\t'ينكس\t'ينكس \t'يوش\t'يوشن\t'يوشن \t'يي كه\t'يي پر\t'يير\t'يير \t'ٹ گيا\t'ٹا چ\t'ٹا چه\t'ٹان\t'ٹانگ\t'ٹيوش\t'ٹيوشن\t'پا ره\t'پر كه\t'پوچهو\t'پير\t'پڑو\t'پڑوسي\t'چاه\t'چه به\t'چه ر\t'چه رو\t'چه س\t'چه سا\t'چها\t'چها \t'چهو \t'چهو ت\t'ڈاي\t'ڑوسي\t'ڑوسي \t'ڑي س\t'ڑي سي\t'گ ا\t'گا ل\t'گات\t'گاتي\t'گاتي \t'گر م\t'گر مي\t'گرد\t'گل \t'گند\t'گي \t'گيس\t'گيس \t'گيس ك\t'گيي\t15\taik\takela\tbola\tbola to\tchuki\tchuki hun\tdarwaza\tgaari\tghar mein\thafte\thai abhi\thai kehta\thain keh\thi\tho jaega\thoga\tjab sab\tjaega\tjana\tka hai\tkhana\tkisi\tmaar\tmaar dunga\tmain apne\tmaine\tmein bhi\tmujhe pata\tnaye\tne kaha\tpata hai\tpooch\tpoori\trehta\troz\truk\tshohar\ttha\tto kya\tye\tاتا هي\tادمي\tاكيلا\tاكيلي\tاور اب\tاور امي\tاور مين\tايين\tبات هو\tباجي\tبجي\tبغير\tبند كر\tبهال\tبيٹي كو\tبچه\tبچي\tجاتا هي\tجاتي هون\tجب\tجيني\tديا هي\tديتي\tديكه بهال\tركه\tرهي\tسب كي\tسبق\tسمجه\tسي نهين\tشام\tشوهر ني\tغلط\tكبهي كبهي\tكتني\tكر رها\tكرتي\tكرتي هون\tكروا\tكروا دين\tكمري\tكمري مين\tكها ليا\tكهانا نهين\tكود\tكي بيٹي\tكي دوا\tكي ديكه\tكي وقت\tليتا\tلگ\tلگ گيي\tلگاتي\tمين دو\tنانا\tناني\tنرسري\tنمبر\tنهين جانا\tنهين پا\tهفتي سي\tهو رها\tهو گيي\tهوا هي\tوالدين\tوه پي\tٹيوشن\tپا\tپا رهي\tپوچهو\tپوچهو تو\tپڑوسي\tچهٹيون كي\tگي تو\tگيس
+0.2\t' 11 س\t' 12 s\t' 13\t' 13 \t' 15 k\t' 17\t' 17 \t' ab k\t' ad\t' ay\t' ban\t' bhe\t' bhej\t' bot\t' bus\t' cha\t' chak\t' chil\t' dena\t' diya\t' far\t' farq\t' foot\t' gaar\t' gang\t' garm\t' gaya\t' gayi\t' gi\t' haat\t' hog\t' is\t' is \t' itna\t' jaan\t' jate\t' jau\t' jaun\t' ji\t' jin\t' ju\t' k do\t' k ni\t' ka h\t' karu\t' khan\t' ki g\t' ko j\t' ko m\t' lo\t' maa \t' mahi\t' mes\t' mess\t' mil\t' mo\t' naam\t' nahi\t' nay\t' ne k\t' ne n\t' neel\t' pa\t' pak\t' paki\t' pas\t' pe j\t' pe m\t' rak\t' rakh\t' re\t' saar\t' sak\t' sch\t' scho\t' se l\t' se n\t' ser\t' serv\t' shaa\t' shay\t' so j\t' tez\t' th\t' thi \t' trai\t' wale\t' ye\t' اتنا\t' اده\t' ادها\t' است\t' انه\t' انهي\t' ايا\t' ايا \t' اپ ك\t' اڑ\t' باره\t' بتاي\t' برف\t' برف \t' بس ب\t' بنا\t' تص\t' تصو\t' تصوي\t' تك ن\t' تو ا\t' توڑ \t' جاو \t' خت\t' ختم\t' ختم \t' خد\t' خدم\t' درد\t' درد \t' دوس\t' ديو\t' ديوا\t' را\t' رك \t' رنگ\t' زب\t' سات\t' ساته\t' ساس\t' ساس \t' سال \t' سب س\t' سسر \t' سوي\t' سويي\t' سوچ\t' سي پ\t' سچ\t' سچ \t' شامل\t' عمر \t' كا ب\t' كا ك\t' كان\t' كان \t' كر س\t' كرو\t' كلاس\t' كم ه\t' كهڑا\t' كو س\t' كو ن\t' كي س\t' كي ٹ\t' كيل\t' كيي \t' لگ گ\t' لگا\t' مسج\t' مسجد\t' مه\t' مهي\t' مهين\t' نا\t' نار\t' نش\t' نظ\t' نظر\t' نظر \t' نكلن\t' ني م\t' نيل\t' نيل \t' هي ت\t' هي ر\t' وج\t' وجه\t' وجه \t' پان\t' پانچ\t' پر ن\t' پين\t' پڑ \t' پڑ گ\t' پڑو\t' پڑوس\t' چهر\t' چهوٹ\t' گا \t'1 س\t'1 سا\t'1 سال\t'11 س\t'11 سا\t'12 s\t'12 sa\t'13 \t'15 k\t'15 ka\t'17 \t'2 s\t'2 sa\t'2 saa\t'5 k\t'5 ka\t'5 ka \t'a ab \t'a bac\t'a chi\t'a g\t'a hot\t'a jat\t'a ka\t'a kaa\t'a kar\t'a ki \t'a pa\t'a ph\t'a th\t'a tha\t'a ye\t'aa s\t'aad \t'aam p\t'aang \t'aar \t'aas\t'aatei\t'ab de\t'ab ho\t'ab ko\t'ab se\t'acc\t'ache\t'ad \t'ad se\t'aga\t'ah \t'ahi h\t'ahine\t'ai ja\t'ai ka\t'ai pe\t'aid \t'ain 1\t'ain m\t'ain r\t'aine \t'aise\t'aise \t'ait\t'ake \t'akhta\t'aki\t'akti\t'akti \t'al k \t'al r\t'ali \t'am p\t'am pe\t'amari\t'amb\t'an ka\t'ana \t'ana n\t'ang k\t'ang p\t'ank\t'ans \t'ar mu\t'ara h\t'aray\t'armi\t'arq\t'arq \t'arun\t'arun \t'as n\t'aste\t'ata h\t'atam\t'atam \t'ate h\t'atei\t'atein\t'atio\t'ation\t'ay g\t'ay ho\t'ay n\t'ay pe\t'ay s\t'aya\t'ayad\t'ayad \t'aye h\t'az \t'b a\t'b de\t'b keh\t'b ko\t'b se\t'b se \t'baate\t'ball\t'ball \t'ban \t'bbe\t'be \t'bhe\t'bhej\t'bhi c\t'bhi n\t'bhi s\t'bhi t\t'bot\t'bu ke\t'bus\t'ces\t'ces \t'chak\t'chas\t'che k\t'cheez\t'chi \t'chil\t'chil \t'choo\t'chool\t'cht\t'ck k\t'ck ka\t'count\t'dab\t'dena\t'dena \t'der \t'dhoon\t'di k\t'dil k\t'din s\t'diya\t'diya \t'e ac\t'e haa\t'e is\t'e is \t'e jat\t'e ka \t'e kaa\t'e ke\t'e keh\t'e ky\t'e kya\t'e lag\t'e maa\t'e maj\t'e ne\t'e nee\t'e nik\t'e peh\t'e si\t'e tha\t'e ut\t'eb \t'eekhn\t'eel\t'een l\t'eez\t'ega\t'ega \t'ehen\t'ehne\t'ehne \t'ein c\t'ein t\t'ekhn\t'el \t'ela\t'ela \t'elt\t'en l\t'enc\t'enge\t'enge \t'ent\t'er 1\t'ere c\t'eri r\t'erv\t'ervi\t'ervic\t'es k\t'es k \t'essa\t'essag\t'ete\t'ete \t'eve\t'ey \t'f k\t'far\t'farq\t'farq \t'foot\t'footb\t'g g\t'g pe\t'g pe \t'gaar\t'gaari\t'gang\t'gang \t'garm\t'garmi\t'gat\t'gaya\t'gaya \t'gayi\t'gayi \t'gi \t'gi k\t'gli\t'h bh\t'h de\t'h ha\t'h haf\t'h li\t'h nah\t'h se\t'h se \t'ha j\t'ha k \t'ha ki\t'ha t\t'ha th\t'haat\t'haath\t'han h\t'hane\t'hane \t'har j\t'harm\t'has\t'hatam\t'hayad\t'heez\t'hej\t'hen\t'hers\t'hers \t'hi di\t'hil \t'hil g\t'hine\t'hine \t'hog\t'holt\t'hoond\t'hotay\t'hud \t'hun t\t'i 12\t'i 12 \t'i aye\t'i bhi\t'i bot\t'i chu\t'i f\t'i hot\t'i hun\t'i jab\t'i ju\t'i li\t'i mer\t'i mil\t'i pat\t'i si\t'i the\t'i us \t'i za\t'ices\t'ices \t'ik \t'ikaa\t'ikaal\t'il k\t'il ka\t'in \t'in au\t'in k \t'in pa\t'in ra\t'in re\t'in sa\t'in sh\t'in su\t'inko\t'inko \t'isi k\t'ist\t'iste\t'ister\t'itn\t'itna\t'itna \t'izz\t'izza\t'izzat\t'jaan\t'jala \t'jate\t'jate \t'jau\t'jaun\t'jin\t'k l\t'k nah\t'k ni\t'ka g\t'ka h\t'kaa\t'kaal \t'karti\t'karu\t'karun\t'kha k\t'khan\t'khe\t'khn\t'kholt\t'khud \t'ki bo\t'kil\t'ko bo\t'ko ch\t'ko j\t'ko ja\t'ko m\t'kti\t'kti \t'kti h\t'l g\t'la du\t'la t\t'le j\t'le ja\t'ler\t'li th\t'los\t'm g\t'm p\t'm pe\t'm pe \t'maa \t'mahi\t'mahin\t'mari\t'mari \t'mess\t'messa\t'mi ab\t'n ch\t'n cha\t'n k \t'n kaa\t'n ko\t'n ko \t'n li\t'n ra\t'n re\t'n reh\t'n se \t'n us \t'n w\t'n wa\t'na b\t'naam\t'naam \t'nahi\t'nda\t'nda \t'ne m\t'ne n\t'neel\t'ney\t'ney \t'ng p\t'ng pe\t'ngl\t'ngli\t'nikaa\t'ns a\t'o bh\t'o bo\t'o bol\t'o c\t'o h\t'o k \t'o ke\t'o keh\t'o mai\t'o so\t'o so \t'olt\t'ond\t'one m\t'ont\t'oond\t'oos\t'ootb\t'ootba\t'or di\t'or do\t'or ki\t'ota \t'otay\t'otay \t'otb\t'otba\t'otbal\t'ote\t'ount\t'oz k\t'oz m\t'oz ma\t'pak\t'paki\t'pe j\t'pe ja\t'pe m\t'pe ma\t'r 1\t'r a\t'r di \t'r jan\t'r mar\t'r t\t'r wa\t'ra au\t'ra be\t'ra h\t'ra k\t'raf\t'raine\t'rakh\t'ras\t'ray h\t're c\t'rehne\t'ress \t'ri k\t'ri s\t'ri si\t'rmi\t'rne p\t'roz k\t'roz m\t'rq \t'rvi\t'rvic\t'rvice\t's bhi\t's ko\t's ko \t's la\t's ne \t's nee\t's sa\t's z\t'saan\t'saar\t'saari\t'sag\t'sage\t'sage \t'sakti\t'sch\t'scho\t'schoo\t'se l\t'se n\t'se ni\t'se p\t'ser\t'serv\t'servi\t'shaa\t'shay\t'shaya\t'si k\t'si ko\t'so j\t'so ja\t'ssa\t'ssag\t'ssage\t'ssi\t'st \t't ba\t't saa\t'tal h\t'tam\t'tam \t'tay \t'tba\t'tbal\t'tball\t'te r\t'te ra\t'teen \t'tei\t'tein\t'tein \t'thi \t'tiv\t'ton\t'ton \t'trai\t'train\t'ty \t'u ke\t'u keh\t'un s\t'upa\t'ur g\t'ur ga\t'us ka\t'utn\t'vic\t'vice\t'vices\t'wale\t'wale \t'wan \t'y b\t'y ch\t'y g\t'y ho\t'y pe\t'y pe \t'y s\t'yad \t'yan b\t'ye s\t'ye se\t'z k\t'z ma\t'z mar\t'zat \t'zza\t'zzat\t'ا ديا\t'ا را\t'ا سا\t'ا لي\t'ا ما\t'ا ن\t'ا وه\t'ا پور\t'ا گهن\t'اب مي\t'اب وه\t'ابو ا\t'ات هو\t'اتنا\t'اتنا \t'ادها\t'ادها \t'ار د\t'ار س\t'اس كي\t'اس مي\t'افي م\t'ال س\t'ال سي\t'الي ك\t'اليا\t'اليان\t'ام هي\t'امل \t'ان به\t'انا ن\t'انهي\t'انهين\t'اني ك\t'انچ\t'انچ \t'انگ \t'انگلي\t'اهر س\t'اور د\t'اور م\t'ايك ب\t'اپ ك\t'ب ال\t'ب وه\t'ب وه \t'بار ا\t'بتاي\t'برف\t'برف \t'بس ب\t'بنا\t'بهال\t'بهي ب\t'بهي ش\t'بو ام\t'بيوي \t'تا چ\t'تصو\t'تصوي\t'تصوير\t'تك ن\t'تك نه\t'تم \t'تم ه\t'تم هو\t'تنا\t'تنا \t'تها ت\t'تو ا\t'تو سب\t'تون\t'تون \t'توڑ \t'توڑ د\t'تين د\t'جاو \t'جد \t'ختم\t'ختم \t'ختم ه\t'خدم\t'د ا\t'د د\t'د مين\t'درد\t'درد \t'دل ك\t'دها\t'دها \t'دها گ\t'دوس\t'ديا ه\t'ديوا\t'ديوار\t'ر او\t'ر اي\t'ر بهي\t'ر بچي\t'ر خ\t'ر خو\t'ر دي\t'ر ف\t'ر كهت\t'ر كهڑ\t'ر كو\t'ر ل\t'ر لگ \t'ر نيل\t'ر وا\t'ر پهر\t'را ن\t'را پو\t'رش \t'رك ن\t'رك نه\t'رنگ\t'ره \t'رون ك\t'روٹ\t'روٹي\t'ري ا\t'ري با\t'ري د\t'ري كي\t'ري ل\t'ريم\t'ريٹ\t'زا \t'سات\t'ساته\t'ساته \t'ساس\t'ساس \t'سال \t'سال س\t'سب س\t'سب سي\t'سجد\t'سجد \t'سر \t'سرو\t'سسر \t'سوي\t'سويي\t'سويي \t'سوچ\t'سي ر\t'سي كس\t'سي ما\t'سي هي\t'سي ي\t'سچ \t'شامل\t'شامل \t'صوي\t'صوير\t'ظر \t'ظر ن\t'ظر نه\t'عمر \t'في م\t'ك ك\t'كا ب\t'كا كه\t'كار\t'كال ك\t'كر س\t'كر كي\t'كرو\t'كلاس\t'كلاس \t'كلني\t'كلني \t'كم ه\t'كه لي\t'كهانا\t'كهڑا\t'كهڑا \t'كو س\t'كو ن\t'كويي \t'كي كي\t'كي وج\t'كي ٹ\t'كيونك\t'كٹو\t'كچه ب\t'ل ص\t'ل ن\t'ل نه\t'ل نهي\t'ل گيا\t'لا ب\t'لا كه\t'لاس \t'لاس م\t'لي ا\t'لي ل\t'لي پ\t'لڑكيو\t'لگ گ\t'لگ گي\t'لگا\t'م س\t'م م\t'م هو\t'م هو \t'مار د\t'مسج\t'مسجد\t'مسجد \t'مله\t'مله \t'ملي س\t'مهي\t'مهين\t'مين ج\t'مين خ\t'ن اس \t'ن سچ\t'ن سچ \t'ن كل\t'ن كهڑ\t'ن لگت\t'ن هر\t'ن ي\t'ن پت\t'ن گهر\t'ن گي\t'نظر\t'نظر \t'نظر ن\t'نكلن\t'نكلني\t'نه \t'نه ب\t'نهاي\t'نهايي\t'ني با\t'ني ن\t'ني نا\t'نيل\t'نيل \t'نٹه\t'نٹه \t'نگلي\t'ه ت\t'ه جا\t'ه سب\t'ه سب \t'ه لي\t'ه مه\t'ه مهي\t'ه ڈ\t'ها ت\t'ها هو\t'ها گ\t'ها گه\t'هال\t'هانا\t'هانا \t'هر ا\t'هلت\t'هنٹه\t'هنٹه \t'هول ج\t'هوٹي\t'هوٹي \t'هي اگ\t'هي با\t'هي لڑ\t'هي ٹه\t'هيك ك\t'هيك ن\t'هين ج\t'هٹيو\t'هٹيون\t'هڑا\t'هڑا \t'هڑا ه\t'و تو\t'و تو \t'و تي\t'و تين\t'و سو\t'و كي\t'و مج\t'و مجه\t'و نه \t'و پر\t'و پر \t'وار\t'وار \t'وايي\t'وتي ه\t'وجه س\t'ور د\t'ور م\t'وشن\t'ولين\t'ولين \t'ونك\t'ونكه\t'ونكه \t'وير\t'ويس\t'ويسي\t'ويسي \t'وٹا ب\t'وٹي ب\t'وچهن\t'وچهني\t'ي اس\t'ي اند\t'ي انگ\t'ي اٹ\t'ي اگ\t'ي اگل\t'ي بار\t'ي بچو\t'ي بڑ\t'ي تها\t'ي تو \t'ي جي\t'ي ديك\t'ي رو\t'ي سن\t'ي كلا\t'ي لن\t'ي لنچ\t'ي مجه\t'ي نا\t'ي نان\t'ي نق\t'ي ها\t'ي هات\t'ي وج\t'ي وجه\t'ي پاس\t'ي گي\t'ير خ\t'ير خو\t'يرا ك\t'يرو\t'يري ك\t'يس \t'يك ب\t'يك كر\t'يك ن\t'يك نه\t'ين ان\t'ين خ\t'ين مي\t'ين پ\t'ين پت\t'ين گه\t'ينا \t'يه ن\t'يوا\t'يوار\t'يوار \t'يونك\t'يونكه\t'يوي \t'يي او\t'يٹن\t'يٹنگ\t'يٹنگ \t'يچهي\t'يچهي \t'ٹ كو\t'ٹ گ\t'ٹ گي\t'ٹا ب\t'ٹا بچ\t'ٹا دو\t'ٹها\t'ٹهي\t'ٹوا\t'ٹيون\t'ٹيون \t'پ ا\t'پ ك\t'پان\t'پانچ\t'پانچ \t'پتا ن\t'پته ن\t'پر ن\t'پر ني\t'پهر ه\t'پوچهن\t'پين\t'پيچهي\t'پڑ \t'پڑ گ\t'پڑ گي\t'پڑوس\t'چ ك\t'چ م\t'چه ا\t'چه ب\t'چه مه\t'چهر\t'چهن\t'چهني\t'چهني \t'چهوٹ\t'چهوٹي\t'چهٹيو\t'ڈر \t'ڑ دي \t'ڑ گ\t'ڑ گي\t'ڑ گيي\t'ڑكيو\t'ڑكيون\t'ڑوس\t'ڑون\t'ڑون \t'گ گي\t'گ گيي\t'گر ك\t'گهنٹه\t'گيا ه\t11 سال\t12 saal\t13\t15 ka\t17\taata hun\tammi abbu\tbaatein\tbachay\tbataungi\tchil\tchil gaya\tchota bacha\tdena\tdin se\tdiya\tfarq\tfootball\tgang\tgaya\tgayi\thaath\thai jab\thai mujhe\thamari\thota hai\thotay\thotay hain\tis\titna\tjala\tjala dunga\tjate\tjate hain\tjaungi\tkaam pe\tkarti\tkarun\tkhatam\tkhud\tki hun\tkisi ko\tkya karun\tmaa\tmahine\tmajboor kia\tmessage\tmujhe marta\tnaam\tnahi bataungi\tnahi pata\tnikaal\tpe majboor\trakhta\trehne\tsaari\tsakti\tschool\tse nikal\tservices\tshayad\tshohar mujhe\ttaang\ttaang pe\tthi\tus ka\twale\tاب وه\tابو امي\tاتنا\tادها\tادها گهنٹه\tانهين\tايا\tايسي هي\tباره\tبرف\tبيوي\tتك نهين\tتو سب\tتوڑ\tجاو\tجايين\tختم\tختم هو\tدرد\tديتي هين\tديوار\tرك\tرها هي\tرهي هي\tساته\tساس\tسال\tسال سي\tسب سي\tسسر\tسويي\tسيڑهيون پر\tسچ\tشامل\tعمر\tكان\tكلاس\tكلاس مين\tكهانا\tكهتي هي\tكهڑا\tكو مارتي\tكويي\tكي وجه\tكيونكه\tكيي\tلڑكيون\tمارتي هي\tمجهي بهي\tمسجد\tمين بهي\tمين هوتا\tمين هي\tناني كي\tنظر\tنظر نهين\tنكلني\tنهين كرتي\tنهين لگتا\tنيل\tهي اگلي\tوجه\tوجه سي\tٹهيك نهين\tپانچ\tپتا نهين\tپته نهين\tپر نيل\tپوچهني\tپيچهي\tپڑ\tچهوٹا بچه\tچهوٹي\tچهٹيون\tگا\tگهر والي\tگهنٹه\tگيا هي
+0.1\t' 10\t' 10 \t' 11\t' 11 \t' 17 س\t' 5 \t' aane\t' ab s\t' ab t\t' achi\t' ai\t' ak\t' ake\t' akel\t' ar\t' aye \t' bara\t' bin\t' bin \t' biw\t' biwi\t' car\t' chac\t' comp\t' cous\t' daba\t' dilc\t' dis\t' dun \t' fo\t' foo\t' fri\t' frid\t' gaye\t' go \t' hue\t' hue \t' hum \t' huma\t' it\t' itn\t' k sa\t' ka g\t' kaa\t' kam\t' khe\t' khud\t' ki b\t' kis \t' ko c\t' lag\t' le k\t' liy\t' mah\t' mat\t' meh\t' nik\t' nika\t' on \t' paas\t' pe n\t' pe t\t' pehl\t' qa\t' qarz\t' rehn\t' roo\t' room\t' rota\t' ru\t' sca\t' se u\t' sho\t' te\t' to a\t' to m\t' ud\t' up\t' upa\t' upar\t' yaa\t' zu\t' zub\t' zuba\t' اب ت\t' ال\t' الم\t' الما\t' او\t' اوا\t' اواز\t' اپ \t' اچها\t' اگل\t' اگلي\t' بج\t' بد\t' بهن\t' بهن \t' بچو\t' بچون\t' بچي\t' تك \t' تكيه\t' توڑ\t' جاتا\t' جو \t' جي\t' جين\t' حرا\t' حرام\t' حف\t' حفا\t' حفاظ\t' خوا\t' دل ك\t' دو د\t' دوست\t' دوسر\t' دير\t' دير \t' رن\t' رهتا\t' سال\t' سر پ\t' سكتي\t' سم\t' سنب\t' سنبه\t' سوا\t' سي م\t' سي چ\t' سين\t' سينٹ\t' شر\t' صف\t' صفا\t' صفاي\t' فا\t' في\t' فيص\t' كال\t' كري\t' كهلت\t' كهڑك\t' كو ب\t' كو چ\t' كيو\t' كيون\t' كيي\t' كٹ\t' كٹ \t' لكهي\t' لن\t' لنچ\t' لنچ \t' لگ ر\t' لگا \t' ماه\t' محف\t' محفو\t' مس\t' مو\t' ميا\t' ميان\t' نقص\t' نقصا\t' ني ه\t' هر \t' پاس \t' پته \t' پهٹ\t' پهٹ \t' چهپ\t' چهڑ\t' چهڑي\t' چيز\t' چيزي\t' ڈهو\t' ڈهون\t' گيار\t'10 \t'11 \t'17 س\t'17 سا\t'4 s\t'4 sa\t'4 saa\t'7 س\t'7 سا\t'7 سال\t'a ab\t'a aur\t'a din\t'a ga\t'a k \t'a ki\t'a pho\t'aal k\t'aane\t'ab ke\t'adi k\t'af \t'age\t'ahi t\t'ai c\t'ai l\t'ai me\t'ait \t'akel\t'akis\t'akist\t'akk\t'akka\t'al c\t'al ch\t'al ho\t'al j\t'al ja\t'al m\t'al s\t'all k\t'alo \t'ama\t'an ba\t'ane\t'ane \t'ao m\t'ao ma\t'ar ko\t'ar le\t'ar sa\t'are h\t'ark\t'aru\t'as pa\t'asa\t'asp\t'aspi\t'aspi \t'ass\t'at a\t'at d\t'at n\t'atl\t'att\t'aur b\t'ay c\t'ay ch\t'aya n\t'aya p\t'aye t\t'ayi\t'ayi \t'aza \t'b ke\t'bal\t'bbu k\t'bhal\t'bin\t'bin \t'biw\t'biwi\t'biwi \t'bu k\t'ch me\t'cha \t'chac\t'chach\t'chalo\t'chasp\t'chle\t'chle \t'comp\t'cou\t'coun\t'cous\t'cousi\t'cto\t'ctor\t'ctor \t'd ha\t'd hu\t'd ka \t'dad \t'day c\t'dekhe\t'dilc\t'dilch\t'din r\t'dis\t'dun \t'e cha\t'e di\t'e doo\t'e gay\t'e gi\t'e ho \t'e hu\t'e hue\t'e it\t'e itn\t'e kiy\t'e mai\t'e sc\t'e sch\t'e to \t'e wal\t'e wo\t'e za\t'e zab\t'eb m\t'eeb \t'eeze\t'ehe\t'ehl\t'ehti\t'ehti \t'ekhe\t'ekhe \t'eli\t'eli \t'eng\t'era d\t'era h\t'eray\t'eray \t'ere n\t'ere p\t'ess\t'eze\t'foo\t'fre\t'free\t'frid\t'g p\t'g w\t'gaye\t'gaye \t'go \t'h b\t'h g\t'h ga\t'ha r\t'ha ra\t'hab\t'hac\t'hach\t'hacha\t'hai c\t'hai l\t'halo\t'halo \t'har l\t'hasp\t'haspi\t'hat a\t'hata\t'he k\t'he p\t'he z\t'he za\t'heeze\t'hi ha\t'hi l\t'hi mi\t'hi r\t'hi s\t'hi th\t'hil\t'hle\t'hle \t'hle m\t'hli\t'hud\t'hue\t'hue \t'hum \t'huma\t'i abb\t'i baa\t'i bar\t'i bu\t'i ch\t'i fa\t'i gh\t'i gha\t'i hi\t'i hi \t'i jan\t'i kab\t'i lag\t'i po\t'i rak\t'i se\t'i ye\t'i ye \t'ichle\t'iday\t'iday \t'ilc\t'ilch\t'ilcha\t'in be\t'in da\t'in it\t'in ja\t'in mi\t'in se\t'in t\t'in tr\t'ine s\t'int\t'isa\t'isa \t'ista\t'istan\t'it \t'itan\t'itni\t'itni \t'iwi\t'iwi \t'jao\t'jao \t'jaun \t'jaung\t'jhe p\t'jhe z\t'k paa\t'k sa\t'k saa\t'kal j\t'kam\t'kel\t'khata\t'khe \t'khi\t'kht\t'khta\t'khta \t'khud\t'ki b\t'ki g\t'kis \t'kist\t'kista\t'kka\t'kya k\t'l ho\t'la m\t'la p\t'lag\t'lch\t'lcha\t'lchas\t'le ga\t'le k \t'le m\t'ls \t'm b\t'm ba\t'm ban\t'mah\t'man\t'marta\t'me k\t'meh\t'meray\t'mil\t'n aat\t'n bac\t'n bas\t'n be\t'n c\t'n da\t'n de\t'n de \t'n dek\t'n ga\t'n hai\t'n it\t'n itn\t'n kab\t'n kah\t'n kam\t'n mi\t'n pl\t'n ple\t'n ro\t'n rot\t'n roz\t'n tr\t'n tra\t'n usa\t'nat\t'nati\t'nd h\t'nd ha\t'nd hu\t'ndar\t'ndar \t'ne ba\t'ne g\t'ne h\t'ne ha\t'ni d\t'nik\t'nika\t'ns \t'o bat\t'o ch\t'o gaa\t'o mat\t'o ph\t'o sam\t'o te\t'o tee\t'o to\t'o to \t'oh l\t'oha\t'ok \t'oka\t'ola \t'oli \t'ome \t'omp\t'on m\t'on me\t'on p\t'on r\t'on se\t'ona\t'oom\t'oota\t'oota \t'ori\t'ori \t'ousi\t'ousin\t'paas\t'paas \t'pad\t'pakis\t'par g\t'pe ha\t'pe n\t'pe t\t'pehl\t'pre\t'qarz\t'r ba\t'r bat\t'r di\t'r g\t'r ga\t'r kh\t'r le\t'r pe \t'r th\t'ra ha\t'rai\t'rain\t'raz\t'rd h\t'rd ha\t're n\t're na\t'reg\t'rehn\t'res\t'ress\t'ri a\t'ri ba\t'ri c\t'ri ga\t'ri ma\t'ri r\t'rid\t'rki\t'room\t'rota\t'rota \t'run\t's aa\t's aat\t's mei\t's pa\t's par\t'sal\t'sca\t'se do\t'se u\t'sho\t'si a\t'si au\t'si n\t'si ne\t'sin\t'sin \t'skin\t'soo\t'spi\t'spi \t'spo\t'spor\t'sport\t'stan\t'stan \t'stat\t't b\t't c\t't h\t't m\t't r\t'ta c\t'tal\t'tal \t'tan\t'tan \t'taung\t'tay h\t'te hu\t'ti hi\t'ti l\t'ti la\t'tna\t'tna \t'tna n\t'tne\t'tne \t'tni \t'to a\t'to m\t'toota\t'uban\t'uban \t'ula\t'un se\t'upar\t'upar \t'ur b\t'ur ba\t'ur kh\t'ur se\t'ura\t'usi\t'usin\t'usin \t'wa \t'wali \t'wan\t'wi \t'woh l\t'x k\t'x ka\t'x kar\t'y cha\t'y w\t'y wa\t'y wal\t'ya a\t'ya au\t'ya k\t'ya ka\t'ya n\t'ya p\t'yaa\t'ye t\t'yi th\t'z m\t'za \t'zat\t'zub\t'zuba\t'zuban\t'ا بهت\t'ا سب\t'ا سب \t'ا ف\t'ا كر \t'ا مگ\t'ا مگر\t'اب ت\t'اب تك\t'اتي\t'ارتا\t'ارتا \t'ارن\t'اره ب\t'اره س\t'اري گ\t'اس ك\t'اس م\t'اظت\t'اظت \t'الم\t'الما\t'المار\t'الي د\t'ام كو\t'ان ر\t'ان چ\t'انه\t'انچ س\t'انڈ\t'انگ ر\t'انگلش\t'اوا\t'اواز\t'اور و\t'ايل \t'ايي پ\t'اپس \t'اپس ن\t'اچها\t'اچها \t'اگر\t'اگل\t'اگلي\t'اگلي \t'ب ج\t'ب جي\t'ب كي\t'ب مل\t'ب ن\t'بند ه\t'بهت د\t'بهن\t'بهن \t'بهي\t'بهي م\t'بچه ه\t'بچو\t'بچون\t'بچون \t'بچي\t'تا بچ\t'تك \t'تكيه\t'تكيه \t'تنه\t'ته اي\t'توڑ\t'تي چ\t'تين\t'تين \t'جاتا\t'جاتا \t'جو \t'حرا\t'حرام\t'حرام \t'حفا\t'حفاظ\t'حفاظت\t'حفو\t'حفوظ\t'حفوظ \t'خوا\t'د هي\t'دو د\t'دو دن\t'دوست\t'دوست \t'دوسر\t'دي هي\t'دير\t'دير \t'دير س\t'ديو\t'دگي\t'دگي \t'دگي ب\t'ر اور\t'ر ب\t'ر بچ\t'ر سك\t'ر سو\t'ر كب\t'ر كبه\t'ر كه\t'ر كوي\t'ر كيا\t'ر مج\t'ر مجه\t'ر هر\t'ر هر \t'ر هو \t'ر ٹ\t'ر پهٹ\t'را به\t'رتا\t'رتا \t'ركهي \t'رميو\t'رميون\t'رن \t'ره ب\t'ره بج\t'ره س\t'رها ه\t'رهتا\t'رهتا \t'ري چي\t'ري گ\t'ريس\t'ز ب\t'ز ه\t'س ب\t'س دي\t'س كو\t'سال\t'سب كي\t'سر پ\t'سر په\t'سكتي\t'سكتي \t'سل \t'سنب\t'سنبه\t'سوا\t'سي ات\t'سي د\t'سي م\t'سي چه\t'سين\t'سينٹ\t'سينٹر\t'سٹا\t'سٹو\t'سٹور\t'ش ك\t'ش مي\t'ش مين\t'ش ن\t'ش نه\t'ش نهي\t'شام ك\t'شان\t'شان \t'شان ه\t'صان\t'صان \t'صفا\t'صفاي\t'صفايي\t'طي ه\t'طي هي\t'ظت \t'فاظت\t'فاظت \t'فايي\t'فايي \t'فوظ\t'فوظ \t'فيص\t'ق ه\t'ق هو\t'قصا\t'قصان\t'قصان \t'ك ب\t'ك بچه\t'ك د\t'ك چ\t'كا م\t'كا مي\t'كار \t'كر سك\t'كه ا\t'كهلت\t'كهلتي\t'كهيل \t'كهڑك\t'كهڑكي\t'كو ب\t'كو بت\t'كو نه\t'كو چ\t'كي بچ\t'كي ر\t'كي ن\t'كيا ك\t'كيه\t'كيه \t'كيون \t'كچه ن\t'ل چا\t'لا او\t'لاس\t'لال\t'لال \t'لاي\t'لش \t'لك \t'لكهي\t'لما\t'لمار\t'لماري\t'لنچ\t'لنچ \t'له \t'لو \t'لي د\t'لي ك\t'لي م\t'لگ ر\t'لگ ره\t'لگا \t'م كو\t'م كو \t'م مي\t'م مين\t'م هي\t'مارتا\t'مانگ \t'ماه\t'مت \t'محف\t'محفو\t'محفوظ\t'مر \t'مي كو\t'مي ه\t'مي هي\t'مين ت\t'مين گ\t'ميون \t'مگر ب\t'ن اب \t'ن اتي\t'ن بال\t'ن بس\t'ن بس \t'ن بيٹ\t'ن دير\t'ن روك\t'ن سال\t'ن سكت\t'ن سڑ\t'ن سڑك\t'ن صف\t'ن صفا\t'ن ع\t'ن فو\t'ن فون\t'ن كهل\t'ن مج\t'ن مجه\t'ن هون\t'ن وا\t'ن وال\t'ن يا\t'ن يا \t'ن يه\t'ن پاك\t'ن په\t'ن چه\t'ن چهو\t'نا ن\t'نا نه\t'نبه\t'ند ه\t'ند هي\t'ندگ\t'ندگي\t'ندگي \t'نسل \t'نقص\t'نقصا\t'نقصان\t'نها\t'ني دي\t'ني كا\t'ني لي\t'ني ه\t'نٹر\t'نٹر \t'نچ س\t'نگ ر\t'نگ ره\t'نگلش\t'نگلش \t'ه اي\t'ه ايس\t'ه بت\t'ه بتا\t'ه بج\t'ه بجي\t'ه بهي\t'ها ن\t'ها نه\t'هاتي\t'هاتي \t'هان ب\t'هت د\t'هت ه\t'هت هو\t'هت هي\t'هر به\t'هري\t'هلتي\t'هلي\t'هلي \t'هلي ب\t'همارا\t'هن \t'هني\t'هني \t'هوتي\t'هوتي \t'هون ا\t'هونڈ\t'هوٹ \t'هوٹ ج\t'هي ام\t'هي تي\t'هي ز\t'هي س\t'هي ف\t'هي يا\t'هيل \t'هين س\t'هين ش\t'هين و\t'هٹ \t'هڑك\t'هڑكي\t'هڑكي \t'و ام\t'و امي\t'و بت\t'و ت\t'و رهي\t'و سا\t'و لي\t'و نهي\t'واني\t'واني \t'واپس \t'وجه\t'وجه \t'ور ر\t'ور كه\t'ور مي\t'ور هو\t'ور و\t'وست \t'وسر\t'وش ن\t'وش نه\t'وظ \t'وك \t'ون سي\t'ون ه\t'ويي م\t'وٹ ج\t'وٹ جا\t'وٹي ك\t'وگر\t'ي 17\t'ي 17 \t'ي 4\t'ي 4 \t'ي است\t'ي ام\t'ي بس\t'ي بهن\t'ي خو\t'ي رهي\t'ي زبر\t'ي ف\t'ي فون\t'ي نه\t'ي ني \t'ي هم \t'ي هي \t'ي پيٹ\t'ي پچ\t'ي چي\t'ي چيز\t'يا كر\t'ياره\t'ياره \t'ير س\t'ير سي\t'يزين\t'يزين \t'يسٹ\t'يك س\t'يلي ر\t'ين خو\t'ين سا\t'ين سك\t'ين سڑ\t'ين كا\t'ين لي\t'ين مج\t'ين مل\t'ين و\t'ين وه\t'ينٹر\t'ينٹر \t'يوز\t'يوز \t'يي ش\t'يي ف\t'يي پا\t'يين گ\t'يٹه \t'ٹ ا\t'ٹ ج\t'ٹ جا\t'ٹ جاي\t'ٹ لگا\t'ٹا د\t'ٹر ن\t'ٹر ني\t'ٹنگ\t'ٹنگ \t'ٹها \t'ٹور\t'ٹي به\t'پ ن\t'پاس \t'پس \t'پس ن\t'پني ا\t'پهٹ\t'پهٹ \t'چ س\t'چها ن\t'چهوٹ \t'چهپ\t'چهڑ\t'چهڑي\t'چهڑي \t'چون\t'چون \t'چون ك\t'چي كو\t'چيز\t'چيزي\t'چيزين\t'ڈ پ\t'ڈ پر\t'ڈهو\t'ڈهون\t'ڈهونڈ\t'ڈي ك\t'ڈي كي\t'ڑي ا\t'گ ر\t'گ ره\t'گ رها\t'گ رهي\t'گ سي \t'گا \t'گر ب\t'گرميو\t'گلش\t'گلش \t'گلي ه\t'گي ب\t'گيار\t'گياره\t10\t11\t17 سال\t5\tachi\taur do\taye\tbara\tbhai ko\tbin\tbiwi\tchacha\tchalo\tcousin\tdekhe\tdekhta\tdilchaspi\tdun\tgaye\tgayi thi\tgo\thi nahi\thue\thum\tjaun\tjayenge\tk paas\tkarte hain\tkis\tle k\tmahine se\tmarta\tmein hai\tmeray\tmeri bachi\tmujhe zabardasti\tnahi karta\ton\tpaas\tpakistan\tpar gaya\tpichle\tpichle mahine\trota\tse baat\ttoota\tupar\twali\tzuban\tاسكول\tالماري\tامي كو\tانگلش\tايك بچه\tاپ\tاچها\tاچها نهين\tاگلي\tاگلي هفتي\tبهت هي\tبهن\tبهي ايسي\tبچون\tبچي كو\tتك\tتكيه\tتوڑ دي\tتين سال\tجاتا\tجايين گي\tجو\tحرام\tحفاظت\tدو دن\tدوست\tدي هين\tدير\tدير سي\tركهي\tرهتا\tرهتا هي\tسر پهٹ\tسكتي\tسكهايي\tسينٹر\tشام كو\tصفايي\tكا هون\tكرتا هي\tكهيل\tكهڑكي\tكي بچي\tكٹ\tكچه نهين\tلنچ\tلگ رها\tلگا\tمارتا\tمانگ\tمانگ رهي\tمحفوظ\tميان\tمين سي\tمين سڑك\tمين پاكستان\tنقصان\tنهين سكتي\tنهين مگر\tهر\tهمارا\tهو رهي\tهين مجهي\tواپس\tپاس\tپته\tپهر بهي\tپهٹ\tچهوٹ\tچهوٹ جايي\tچهوڑ دي\tچهڑي\tچيزين\tگرميون\tگرميون مين\tگياره
-0.1\t' 1 \t' 13 س\t' 18 س\t' 2 \t' 3 س\t' 3 سي\t' 5 س\t' 5 سي\t' aa s\t' aag\t' ac\t' act\t' acti\t' aid\t' aid \t' ayen\t' baa\t' badl\t' band\t' behe\t' bilk\t' bor\t' com\t' cou\t' coun\t' dad\t' dal\t' dat\t' data\t' die\t' diet\t' do d\t' do n\t' don\t' dra\t' dram\t' dus\t' dusr\t' ek\t' ek \t' en\t' eng\t' engl\t' ghal\t' ghan\t' han \t' hans\t' haq\t' haqo\t' he\t' hum\t' insa\t' is k\t' itni\t' jald\t' jar\t' jari\t' jaw\t' jawa\t' ji h\t' jis\t' k pe\t' k s\t' kam \t' ke b\t' ke l\t' khab\t' khel\t' ki m\t' kit\t' kyu\t' kyun\t' laf\t' lafz\t' laga\t' lei\t' lein\t' let\t' lete\t' lun\t' lunc\t' mal\t' marn\t' mas\t' matl\t' mus\t' mush\t' nana\t' nani\t' ne a\t' ne b\t' new\t' ok\t' ok \t' pan\t' paro\t' phi\t' phir\t' pho\t' pre\t' pro\t' prog\t' pur\t' puri\t' qar\t' ray\t' raye\t' se z\t' shik\t' shuk\t' so k\t' sp\t' spe\t' str\t' stre\t' tak \t' thik\t' thor\t' tik\t' tik \t' ve\t' wh\t' wor\t' yo\t' you\t' yout\t' zat\t' zati\t' zeh\t' ار\t' ارد\t' اردو\t' اسٹ\t' اسٹا\t' اسپ\t' اف\t' الف\t' الفا\t' ان \t' ان ش\t' انكل\t' ايسي\t' اگي\t' اگي \t' بال\t' بالك\t' بتاو\t' بدل\t' بدل \t' بن\t' بنا \t' بهاي\t' بوج\t' بوجه\t' بي ب\t' بين\t' بينك\t' بچپ\t' بچپن\t' تش\t' تشد\t' تشدد\t' تهو\t' تهوڑ\t' تير\t' جاي\t' جايي\t' جو\t' جوا\t' جواب\t' جوت\t' جوتي\t' جي ن\t' جي ه\t' خاص\t' خان\t' خاند\t' خص\t' خصو\t' خصوص\t' خون\t' خون \t' خي\t' درس\t' درست\t' دلچ\t' دلچس\t' دن پ\t' دو ن\t' دو ه\t' ذا\t' ذات\t' ذاتي\t' ذر\t' ذرا\t' ذرا \t' ره \t' رهن\t' رهني\t' روتي\t' ري\t' سالو\t' ست\t' ستر\t' ستره\t' سرد\t' سردي\t' سرگ\t' سرگر\t' سس\t' سسر\t' سكه\t' سكها\t' سي 1\t' سي ب\t' سي خ\t' سي ز\t' شا \t' شا ا\t' شاد\t' شادي\t' شف\t' شفٹ\t' شفٹ \t' غصه\t' غصه \t' غل\t' غلط\t' فورا\t' فوڈ\t' فوڈ \t' قري\t' قريب\t' كا ا\t' كال \t' كاپ\t' كاپي\t' كت\t' كرك\t' كركٹ\t' كه ا\t' كهلي\t' كو ر\t' كي\t' كي خ\t' كي پ\t' كيلن\t' كٹ گ\t' كچ\t' كچه\t' كچه \t' لاي\t' لگي\t' لگي \t' مشك\t' مشكل\t' معل\t' معلو\t' منش\t' منشي\t' منظ\t' منظو\t' مينو\t' مٹاو\t' مٹاي\t' نام\t' نام \t' نكال\t' نكل\t' نكل \t' نم\t' نو\t' نوج\t' نوجو\t' ني ت\t' هان\t' هان \t' هر\t' هف\t' هفت\t' هفتي\t' همي\t' هي ه\t' والا\t' والو\t' واپ\t' واپس\t' يا ن\t' ياد\t' ياد \t' يهي \t' ٹر\t' ٹري\t' ٹرين\t' پته\t' پل \t' پل پ\t' پلي\t' پليز\t' پهلا\t' پهلي\t' پيت\t' پيدا\t' پيٹ \t' چن\t' چند\t' چند \t' ڈالي\t' ڈي \t' ڈيٹ\t' ڈيٹا\t' گن\t' گهري\t'13 س\t'13 سي\t'18 س\t'18 سي\t'5 س\t'5 سي\t'5 سي \t'8 س\t'8 سي\t'8 سي \t'a aa\t'a bh\t'a bo\t'a di\t'a gr\t'a gro\t'a ho \t'a kis\t'a kiy\t'a kuc\t'a ky\t'a kya\t'a ma\t'a mer\t'a rah\t'a sak\t'aa sa\t'aan d\t'aane \t'aare\t'aare \t'aat h\t'aate\t'ab a\t'abr\t'acha \t'ache \t'achp\t'achpa\t'act\t'acti\t'ada n\t'adl\t'afi\t'afi \t'afz\t'agi h\t'agta\t'agta \t'ahee\t'aheen\t'ahi g\t'ahi s\t'ahin\t'ahu\t'ai ne\t'ain q\t'ain t\t'ais\t'aje\t'ak k\t'ak n\t'ak na\t'akho\t'akho \t'ald\t'all \t'alon\t'alon \t'am s\t'am se\t'ami\t'ami \t'ams\t'ams \t'an ji\t'an se\t'andan\t'anh\t'anha\t'aqa\t'aqo\t'aqoo\t'aqooq\t'ar b\t'ar d\t'ar g\t'ar ga\t'ar k \t'ar w\t'are l\t'arent\t'ari m\t'ari r\t'ari z\t'arki\t'armiy\t'aros\t'as k\t'aster\t'at t\t'at th\t'ata n\t'atao\t'atao \t'ath p\t'ath r\t'atla\t'atlab\t'aur z\t'awa\t'awab\t'awab \t'ay h\t'ay ha\t'ay u\t'aya a\t'ayat\t'ayat \t'ayi h\t'b ke \t'b nah\t'baa\t'baare\t'baat \t'bacha\t'bache\t'bachp\t'bad \t'badl\t'ban\t'band\t'band \t'bat \t'batao\t'behe\t'behen\t'ber\t'ber \t'bhi d\t'bilk\t'bilku\t'bor\t'call \t'care\t'ch s\t'ch sa\t'cha k\t'chala\t'chay \t'chota\t'chp\t'chpa\t'chpan\t'com\t'cor\t'cord\t'cord \t'cti\t'ctin\t'cting\t'd p\t'd s\t'd t\t'd th\t'd tha\t'da u\t'dad k\t'dai\t'dain\t'dain \t'dal\t'dan\t'dan \t'dan k\t'dat\t'data\t'data \t'der\t'die\t'diet\t'diet \t'dku\t'dkus\t'dkush\t'do d\t'do di\t'do m\t'do n\t'do na\t'don\t'dra\t'dram\t'drama\t'dus\t'dusr\t'e bho\t'e ch\t'e d\t'e gr\t'e gro\t'e ja\t'e laf\t'e mer\t'e n\t'e sa\t'e saa\t'e se\t'e sh\t'e tr\t'e zy\t'e zya\t'eel \t'eha\t'ehen \t'ein g\t'ekhta\t'ele\t'engl\t'engli\t'ens\t'ents\t'ents \t'ery\t'ery \t'eth\t'etha\t'etha \t'eti\t'eti \t'ez \t'ez k\t'g ka\t'g pa\t'gai\t'gal \t'get\t'ghal\t'ghala\t'ghan\t'ghant\t'gi h\t'gle h\t'glis\t'glish\t'gram\t'gram \t'gta h\t'h ba\t'h cl\t'h clu\t'h h\t'h sa\t'ha c\t'ha ch\t'haba\t'habar\t'habr\t'had \t'hai k\t'hall\t'handa\t'hani\t'hani \t'hans\t'hans \t'hant\t'hao\t'hao \t'haq\t'haqo\t'haqoo\t'hay u\t'haya\t'he b\t'he bh\t'he h\t'he ha\t'hen \t'hi au\t'hi ga\t'hi ji\t'hik \t'hik h\t'hika\t'hikay\t'hin\t'hing\t'hir \t'hki\t'hkil\t'hkil \t'hpa\t'hpan\t'hpan \t'hra\t'hudk\t'hudku\t'hukr\t'hukri\t'hula \t'hum\t'hum s\t'hur\t'i bh\t'i bi\t'i cha\t'i del\t'i gay\t'i ho \t'i jis\t'i lo\t'i me\t'i mei\t'i nh\t'i nhi\t'i p\t'i re\t'i reh\t'i se \t'i shu\t'i te\t'i tha\t'i wa\t'i wo\t'i zi\t'i zin\t'ia a\t'ian\t'ian \t'idai\t'iet\t'iet \t'iet k\t'ikay\t'ikaya\t'il h\t'il ha\t'ilk\t'ilku\t'ilkul\t'in 1\t'in i\t'in kh\t'in lo\t'in ma\t'in n\t'in na\t'ini\t'insa\t'insan\t'ir k\t'is k\t'is ka\t'ish \t'itao\t'itao \t'iyat\t'iyat \t'iye j\t'jald\t'jar\t'jari\t'jari \t'jawab\t'jaye \t'jhe b\t'ji h\t'ji ha\t'jis\t'k nik\t'k pe\t'k pee\t'k z\t'ka ky\t'kai\t'kam \t'kan\t'kar d\t'kar k\t'kare \t'kaya\t'kayat\t'ke b\t'ke ba\t'ke l\t'ke li\t'khab\t'khaba\t'khand\t'khel\t'khr\t'khte\t'khte \t'khudk\t'ki du\t'ki m\t'ki ma\t'kil \t'kil h\t'kit\t'ko sa\t'kri\t'kria\t'kria \t'ksh\t'kul\t'kul \t'kus\t'kush\t'kushi\t'kyu\t'kyun\t'kyun \t'l ha\t'l hai\t'l ne\t'l t\t'l to\t'lab\t'lab \t'laf\t'lafz\t'laga\t'lagta\t'lat\t'lat t\t'lei\t'lein\t'lein \t'lida\t'lin\t'line\t'lis\t'lish\t'lish \t'lit\t'lku\t'lkul\t'lkul \t'll k\t'll me\t'lon\t'lon \t'lon s\t'lti\t'lti \t'lunc\t'lunch\t'm ha\t'm hai\t'm sa\t'm sab\t'm se\t'm se \t'mar g\t'marn\t'marna\t'mas\t'matl\t'matla\t'mi n\t'mi ne\t'mitao\t'mme\t'mmi n\t'ms \t'ms k\t'ms k \t'mus\t'mush\t'mushk\t'n bi\t'n dal\t'n i\t'n ji \t'n ke \t'n lo\t'n ne\t'n ne \t'n sh\t'n sha\t'n ta\t'nai\t'nai \t'nana\t'nana \t'nani\t'nani \t'ndan\t'ndan \t'ndo\t'ndo \t'ne d\t'ne me\t'ne wa\t'new\t'ng ka\t'nglis\t'ngr\t'nha\t'ni s\t'nin\t'ning\t'ning \t'nk \t'nsa\t'nsan\t'nsan \t'nts\t'nts \t'nty\t'nty \t'o din\t'o o\t'o on\t'o un\t'ob \t'ogr\t'ogra\t'ogram\t'oke\t'oke \t'ola\t'olu\t'olun\t'oma\t'on ko\t'on n\t'ondo\t'ondo \t'one n\t'oondo\t'ooq\t'ooq \t'oosre\t'oosri\t'op \t'oq \t'or h\t'ora \t'ord\t'ord \t'osre\t'osre \t'osri\t'osri \t'oup m\t'ous \t'out\t'outh\t'outh \t'p h\t'p ho\t'p m\t'pan\t'pan \t'par\t'paren\t'paro\t'paros\t'pass \t'phi\t'phir\t'phir \t'pho\t'play \t'pne b\t'pne l\t'pres\t'pri\t'pro\t'prog\t'progr\t'pur\t'puri\t'puri \t'qar\t'qoo\t'qooq\t'qooq \t'r baa\t'r bha\t'r bi\t'r dia\t'r do \t'r ho \t'r ku\t'r kuc\t'r z\t'r za\t'r zab\t'rakho\t'ram \t'rama\t'rama \t'raye\t'raye \t're k\t'ree\t'rehti\t'rent\t'rents\t'ri me\t'ri ra\t'ri zi\t'ria\t'ria \t'ris\t'rmiy\t'rmiya\t'rog\t'rogr\t'rogra\t'ros\t's ka\t'saa\t'sab t\t'sak\t'se k\t'se z\t'se zy\t'ses\t'sh k\t'shi \t'shik\t'shika\t'shk\t'shki\t'shkil\t'shuk\t'shukr\t'so k\t'so k \t'spe\t'sre\t'sre \t'sri\t'sri \t'ss se\t'st a\t'st h\t'ster\t'ster \t'str\t'stre\t'stres\t't j\t't ja\t't t\t't th\t't tha\t'tak \t'tak n\t'tan h\t'tao\t'tao \t'te a\t'te p\t'th cl\t'th p\t'thik\t'thik \t'thin\t'thing\t'thor\t'ti ba\t'ti ki\t'tia\t'tian\t'tian \t'tik\t'tik \t'tik h\t'tin\t'ting\t'ting \t'tio\t'tion\t'tion \t'tla\t'tlab\t'tlab \t'tni\t'to ma\t'tres\t'tress\t'tte\t'tter\t'ttia\t'ttian\t'u ko\t'u ko \t'uch s\t'ud s\t'uda\t'udk\t'udku\t'udkus\t'ugg\t'uka\t'ukan\t'ukr\t'ukri\t'ukria\t'ula \t'um s\t'um sa\t'unch \t'unt\t'unty\t'unty \t'up m\t'ur do\t'ur ku\t'ur z\t'ur za\t'ushi\t'ushi \t'ushk\t'ushki\t'usr\t'ut \t'uth c\t'uttia\t'wab\t'wab \t'wab n\t'war\t'y hai\t'y ki\t'y n\t'y u\t'ya ki\t'yad\t'yat\t'yat \t'ye ha\t'ye j\t'ye ja\t'ye th\t'yi h\t'you\t'yout\t'youth\t'yun\t'yun \t'z aa\t'z aat\t'zati\t'zati \t'zeh\t'ا 2\t'ا 4\t'ا ال\t'ا الل\t'ا ان\t'ا بس\t'ا بس \t'ا بل\t'ا رها\t'ا كچ\t'ا كچه\t'ا نك\t'ا پر\t'ا ڈي\t'ا ڈيٹ\t'ا گر\t'ا گرو\t'ابه\t'ابهي\t'ابهي \t'ات م\t'ات ه\t'ار سي\t'ار پ\t'ار پر\t'ارد\t'اردو\t'اردو \t'ارك م\t'اري پ\t'از \t'اس ج\t'اس كا\t'اسي ك\t'اسٹا\t'اسٹاپ\t'اظ \t'الا\t'الا \t'الف\t'الفا\t'الفاظ\t'الكل\t'الكل \t'الن\t'النا\t'النا \t'الين\t'الين \t'ام كر\t'امل\t'امي د\t'ان ش\t'ان شا\t'ان ل\t'ان لي\t'ان ه\t'ان گ\t'اندا\t'اندان\t'انكل\t'انكل \t'اني ه\t'اواز \t'اور ك\t'ايت ك\t'ايت ه\t'ايسي\t'ايسي \t'ايك س\t'ايم\t'ايو\t'اييا\t'اييان\t'ايٹ\t'ايٹ \t'اٹها \t'اٹهاي\t'اپس\t'اڑ \t'اگي چ\t'ب مٹ\t'ب مٹا\t'باتي\t'باري\t'باري \t'بال\t'بالك\t'بالكل\t'بتاني\t'بتاو\t'بتاون\t'بتايي\t'بدل\t'بدل \t'بعد م\t'بنا \t'بهالن\t'بهاي\t'بهايي\t'بهي ت\t'بهي پ\t'بوج\t'بوجه\t'بوجه \t'بي ب\t'بي بي\t'بين\t'بينك\t'بينك \t'بچه ن\t'بچي ب\t'بچي ن\t'بچپ\t'بچپن\t'بچپن \t'ت كر \t'تاو\t'تاون\t'تاون \t'تايي\t'تايين\t'تر \t'تره\t'تره \t'تشد\t'تشدد\t'تشدد \t'تني د\t'تهو\t'تهوڑ\t'تهوڑي\t'تهي ك\t'تهي چ\t'تو با\t'تير\t'ج م\t'جواب\t'جواب \t'جوان\t'جوانو\t'جوت\t'جوتي\t'جوتي \t'جي ن\t'جي نه\t'جي ها\t'جين \t'خاص\t'خان\t'خاند\t'خاندا\t'خصو\t'خصوص\t'خصوصي\t'خون\t'خون \t'د كر\t'د كرو\t'دا \t'دان \t'دد ك\t'درست\t'درست \t'دري\t'دكانو\t'دل ب\t'دل كر\t'دلچ\t'دلچس\t'دلچسپ\t'دن پ\t'دن په\t'دو م\t'دو ن\t'دو نه\t'دو ه\t'دوسري\t'دين ن\t'ديون\t'ديون \t'ذات\t'ذاتي\t'ذاتي \t'ذرا\t'ذرا \t'ذرا س\t'ر اس\t'ر با\t'ر بت\t'ر بتا\t'ر بچه\t'ر دك\t'ر دكه\t'ر كام\t'ر كهي\t'ر مر\t'ر مير\t'را ر\t'را س\t'را ڈي\t'راب \t'راض\t'رتو\t'رتون\t'رتون \t'ردو\t'ردو \t'ردي\t'رديو\t'رديون\t'رست\t'رست \t'رست ن\t'رك مي\t'ركهين\t'ركٹ\t'ركٹ \t'ركٹ م\t'رميا\t'رميان\t'رهن\t'رهني\t'رهني \t'روتي\t'روتي \t'رور \t'ري خا\t'ري مد\t'ري مع\t'ريب\t'ريب \t'ريز\t'ريل\t'ريلو\t'ريلو \t'رگر\t'رگرم\t'رگرمي\t'زي م\t'زي مي\t'س اسٹ\t'س ج\t'س هون\t'سالو\t'سالون\t'سب مٹ\t'ست ن\t'ست نه\t'ستره\t'ستره \t'سرد\t'سردي\t'سرديو\t'سرگ\t'سرگر\t'سرگرم\t'سسر\t'سكه\t'سكها\t'سكهاي\t'سنبها\t'سي 1\t'سي 11\t'سي اي\t'سي خ\t'سي ز\t'سي زي\t'سٹاپ\t'سٹاپ \t'سپي \t'سپي ن\t'سڑك پ\t'شا ا\t'شا ال\t'شاد\t'شادي\t'شادي \t'شدد\t'شدد \t'شراب \t'شفٹ\t'شفٹ \t'شك \t'شكل\t'شكل \t'شه \t'شي \t'شيا\t'شيات\t'شيات \t'صه \t'صوص\t'صوصي\t'صوصي \t'صويري\t'ضرور \t'ط پ\t'ط پت\t'طي \t'ظور\t'ظور \t'عد م\t'عد مي\t'علو\t'علوم\t'علوما\t'عورتو\t'غصه\t'غصه \t'غلط\t'غلط پ\t'فاظ \t'فتي\t'فتي \t'فظ \t'فورا\t'فورا \t'فون ن\t'فوڈ\t'فوڈ \t'فوڈ ب\t'ق هون\t'قري\t'قريب\t'قريب \t'ك سا\t'ك سال\t'ك پر\t'ك پر \t'كا ا\t'كا نه\t'كا گر\t'كانو\t'كانون\t'كاپ\t'كاپي\t'كاپي \t'كرك\t'كركٹ\t'كركٹ \t'كسي س\t'كل ن\t'كل نه\t'كل ه\t'كها ك\t'كها م\t'كهاي\t'كهلي\t'كهلي \t'كهو\t'كو ر\t'كو رو\t'كول ك\t'كي اج\t'كي خ\t'كي سي\t'كي مد\t'كيا ت\t'كيلن\t'كيلنڈ\t'كين\t'كين \t'كٹ م\t'كٹ مي\t'كٹ گ\t'كٹ گي\t'كچه\t'كچه \t'كچه س\t'كچه م\t'ل ات\t'ل اتي\t'ل كري\t'ل پر \t'ل پڑ\t'لا ن\t'لا نه\t'لات \t'لط پ\t'لط پت\t'لفا\t'لفاظ\t'لفاظ \t'لكل\t'لكل \t'لكل ن\t'لنا\t'لنا \t'لنڈ\t'لنڈر\t'لنڈر \t'لو ت\t'لو تش\t'لوما\t'لومات\t'لون \t'لون س\t'لون ك\t'ليز\t'ليز \t'ليي پ\t'لچس\t'لچسپ\t'لچسپي\t'لڑكي \t'لگي\t'لگي \t'م كر\t'م ن\t'م ني\t'م ني \t'مات \t'مدد ك\t'مري\t'مري \t'مشك\t'مشكل\t'مشكل \t'معل\t'معلو\t'معلوم\t'منش\t'منشي\t'منشيا\t'منظ\t'منظو\t'منظور\t'مين س\t'مين ڈ\t'مينو\t'مينو \t'مٹاو\t'مٹاو \t'مٹاي\t'مٹايي\t'ن اگي\t'ن ت\t'ن ته\t'ن جي\t'ن جي \t'ن ديك\t'ن سا\t'ن سو\t'ن شا \t'ن كرن\t'ن كي \t'ن كيو\t'ن لين\t'ن مر \t'ن مٹ\t'ن مٹا\t'ن چار\t'ن چهپ\t'ن گيي\t'نام\t'نام \t'ناي\t'نبها\t'نبهال\t'ندا\t'ندان\t'ندان \t'نسل\t'نسي س\t'نشيا\t'نشيات\t'نظو\t'نظور\t'نظور \t'نكال\t'نكال \t'نكل\t'نكه \t'نه ك\t'نوج\t'نوجو\t'نوجوا\t'ني اس\t'ني ال\t'ني نه\t'ني پڑ\t'نڈر م\t'ه او\t'ه اور\t'ه بس\t'ه بن\t'ه بند\t'ه به\t'ه لين\t'ه لگا\t'ه مٹ\t'ه مٹا\t'ه پي\t'ها ما\t'هالن\t'هالنا\t'هان گ\t'هر او\t'هرا\t'هريل\t'هريلو\t'هفت\t'هفتي\t'هفتي \t'هلا ن\t'هم ني\t'همي\t'هني د\t'هوٹا\t'هوٹا \t'هوڑ ك\t'هوڑي \t'هي بس\t'هي تو\t'هي ج\t'هي ر\t'هي غص\t'هي ه\t'هي هو\t'هي گا\t'هين ر\t'هين م\t'هڑي ر\t'و اچ\t'و اچه\t'و تش\t'و تشد\t'و جه\t'و روت\t'و كه\t'و كهت\t'و ٹ\t'و گي \t'واب\t'واب \t'واز \t'والا\t'والا \t'والو\t'والون\t'وانو\t'وانون\t'واپ\t'واپس\t'وجو\t'وجوا\t'وجوان\t'ور بت\t'ور بچ\t'ور بڑ\t'ور دك\t'ور ن\t'ور وه\t'ورتو\t'ورتون\t'وسري\t'وسري \t'وصي\t'وصي \t'وما\t'ومات\t'ومات \t'ون بچ\t'وني و\t'وي كي\t'ويري\t'ويرين\t'ويي ف\t'ويي ن\t'ويي پ\t'وٹا\t'وٹا \t'وڈ ب\t'وڈ بي\t'وڑ ك\t'وڑ كر\t'وڑا س\t'وڑي \t'ي 11\t'ي 11 \t'ي اجا\t'ي اسك\t'ي الف\t'ي اوا\t'ي بي \t'ي تك \t'ي تير\t'ي جه\t'ي دين\t'ي ركه\t'ي سب\t'ي سب \t'ي شاد\t'ي شكا\t'ي عم\t'ي عمر\t'ي غص\t'ي غصه\t'ي فا\t'ي كاپ\t'ي كهي\t'ي ل\t'ي لين\t'ي لگا\t'ي مع\t'ي معل\t'ي نهي\t'ي و\t'ي پر \t'ي پرو\t'ي پڑي\t'ي چاه\t'يا او\t'يا ن\t'يا نه\t'يا هم\t'يات\t'يات \t'ياد \t'يت ك\t'يت ه\t'يت هي\t'يدا\t'يدا \t'يرا ڈ\t'يرو \t'يري خ\t'يري م\t'يري چ\t'يرين\t'يرين \t'يك سا\t'يكن\t'يكهتا\t'يلنڈ\t'يلنڈر\t'يله\t'يله \t'يلو \t'يلو ت\t'ين با\t'ين ته\t'ين سب\t'ين سن\t'ين سو\t'ين مٹ\t'ين په\t'ين پي\t'ين ڈا\t'ينو \t'ينڈ\t'ينڈ \t'يهي \t'يهي چ\t'يي د\t'يي سا\t'يي فا\t'يي م\t'يي نه\t'يي هم\t'ييا\t'ييان\t'ييان \t'يين پ\t'يٹ ك\t'يٹر\t'يٹي س\t'ٹ د\t'ٹ دي\t'ٹا دي\t'ٹاو\t'ٹاو \t'ٹايي\t'ٹايين\t'ٹاپ\t'ٹاپ \t'ٹرين\t'ٹس \t'ٹل \t'ٹهاي\t'ٹهايا\t'ٹهي ر\t'ٹي كو\t'ٹي كي\t'پل \t'پل پ\t'پل پر\t'پلي\t'پليز\t'پليز \t'پن \t'پهر ب\t'پهلا\t'پهلا \t'پهلي\t'پهلي \t'پي نه\t'پيت\t'پيدا\t'پيدا \t'پيٹ \t'چسپ\t'چسپي\t'چسپي \t'چند\t'چند \t'چه او\t'چه هف\t'چهوٹا\t'چي ب\t'چي ن\t'چپن\t'چپن \t'ڈ بي\t'ڈ بين\t'ڈالي\t'ڈالين\t'ڈر م\t'ڈر مي\t'ڈيٹ\t'ڈيٹا\t'ڈيٹا \t'ڑ ك\t'ڑ كر\t'ڑ كر \t'ڑك پ\t'ڑك پر\t'ڑي ره\t'گاڑيا\t'گرميا\t'گري\t'گهري\t'گهريل\t'گي به\t'گي چ\t'گي چل\t'گين\t1\t13 سي\t18 سي\t2\t3 سي\t5 سي\tagle hafte\taid\tammi ne\taur baat\taur kuch\taur zaban\tayenge\tbaare\tbaare mein\tbaat\tbaat karni\tbacha nahi\tbache\tbachpan\tband\tband kar\tbatao\tbehen\tbehen ki\tbhai ne\tbilkul\tcall\tchota\tchuttian\tdata\tdelete kar\tdelete karo\tdhoondo\tdiet\tdo din\tdoosre\tdoosri\tdrama\tek\tenglish\tgaye thay\tghalat\thai bachon\thai nahi\than\thans\thaqooq\thum sab\tinsan\tis ka\titni\tjari\tjawab\tjawab nahi\tjaye\tk nikal\tk peeche\tka kya\tkam\tkar dia\tkar do\tkare\tke liye\tkhandan\tkhudkushi\tkhula\tki madad\tkya hua\tkya kiya\tkyun\tlagta\tlagta hai\tlein\tlete\tlete hain\tlunch\tmarna\tmatlab\tmitao\tmushkil\tmushkil hai\tnahi aa\tnahi tha\tnana\tnani\tok\tparents\tpata nahin\tphir\tphone nahi\tplay\tprogram\tpuri\trakho\traye\trehti\tsab ke\tsab theek\tse zyada\tshikayat\tshukria\tso k\tstress\ttak\ttak nahi\tteen\tthik\tthik hai\ttik\ttik hai\tto main\tyouth\tyouth club\tzati\tا سكتا\tابهي ايي\tابهي تك\tاداس هون\tاردو\tاسكول كي\tاسٹاپ\tالفاظ\tالماري مين\tان\tان شا\tانكل\tاواز\tاور بتايين\tاور نهين\tاور وه\tايسي\tايك سال\tايين گي\tاٹها\tاٹهايا\tاپني الفاظ\tاگي\tبالكل\tبتانا نهين\tبتانا چاهتي\tبتاني\tبتاون\tبتايين\tبدل\tبس اسٹاپ\tبنا\tبند كرو\tبهايي\tبوجه\tبي بي\tبينك\tبيٹي كي\tبچه نهين\tبچون كي\tبچپن\tبڑا هي\tتشدد\tتصويرين\tتهوڑي\tتهي كه\tجواب\tجواب نهين\tجوتي\tجي نهين\tجي هان\tخاندان\tخصوصي\tخون\tدرست\tدرست نهين\tدكانون\tدكانون كي\tدلچسپي\tدلچسپي نهين\tدوسري\tديكهتا\tديكهتا هي\tذاتي\tذرا\tركهين\tره\tرهني\tرهني دين\tروتي\tروتي هي\tسالون\tسالون سي\tستره\tسرديون\tسرگرميان\tسنبهالنا\tسي 11\tسي زياده\tسڑك پر\tشا\tشا الله\tشادي\tشراب\tشفٹ\tشكايت هي\tضرور\tعورتون\tعورتون كي\tغصه\tفورا\tفون نهين\tفوڈ\tفوڈ بينك\tقريب\tكا گروپ\tكال\tكال كي\tكاپي\tكرتا هون\tكركٹ\tكركٹ مين\tكسي سي\tكها كر\tكهلي\tكو روتي\tكويي اور\tكويي نهين\tكي اجازت\tكي مدد\tكيلنڈر\tكيلنڈر مين\tكيون\tكچه\tليي كويي\tلڑكي\tلگي\tمشكل\tمعلومات\tمنشيات\tمنظور\tميرا ڈيٹا\tميري خاندان\tميري معلومات\tمين نهين\tمين چهوڑ\tمين ڈالين\tمينو\tمٹا دو\tمٹا دين\tمٹاو\tمٹايين\tنام\tنكال\tنكل\tنه كرين\tنهين اگي\tنهين بتاون\tنهين وه\tنهين گيي\tنوجوانون\tني كيا\tني نهين\tهان\tهفتي\tهم ني\tهوني والا\tهي بس\tهي تو\tهي نهين\tهي هماري\tوالا\tوالون\tيا نهين\tياد\tيهي\tپارك مين\tپل\tپل پر\tپليز\tپهلا\tپهلي\tپيدا\tپيٹ\tچند\tچهوٹا\tچهوڑ كر\tڈالين\tڈي\tڈيٹا\tگاڑيان\tگهريلو\tگهريلو تشدد\tگيي هم
-0.2\t' 12 س\t' 18\t' 18 \t' 7 \t' 9 \t' aaye\t' ab w\t' ah\t' aha\t' aham\t' alla\t' bac\t' bach\t' bahu\t' bir\t' boh\t' boha\t' cale\t' call\t' chi\t' chot\t' cla\t' clas\t' clu\t' club\t' comm\t' dia\t' dia \t' dila\t' dim\t' dima\t' doos\t' ev\t' eve\t' fi\t' fil\t' g4\t' g40\t' g40 \t' gra\t' grou\t' haal\t' haan\t' han\t' hea\t' ho t\t' hom\t' home\t' honi\t' ia\t' iaa\t' iaa \t' jao\t' jao \t' ji \t' k di\t' k pa\t' karo\t' kat\t' kat \t' ke \t' kiy\t' ku\t' lagw\t' lib\t' libr\t' lig\t' ligh\t' mehn\t' nar\t' nara\t' nh\t' nhi\t' nhi \t' ov\t' ove\t' over\t' paa\t' pare\t' poli\t' pos\t' post\t' pr\t' pu\t' qare\t' saaf\t' se h\t' se k\t' seek\t' shi\t' sir\t' sirf\t' sk\t' ski\t' sto\t' stop\t' the\t' thee\t' ti\t' ume\t' umee\t' ur \t' urd\t' urdu\t' wah\t' wala\t' ya\t' yah\t' yaha\t' ze\t' ا س\t' ا سك\t' اب م\t' ابه\t' ابهي\t' اج ك\t' اجا\t' اجاز\t' اس ك\t' استا\t' الل\t' الله\t' ان م\t' انگ\t' اه\t' اهم\t' اهم \t' اوپ\t' اوپر\t' اگر\t' اگر \t' بان\t' بانٹ\t' بجا\t' بجاي\t' بز\t' بزر\t' بزرگ\t' بس\t' بس ن\t' بهتر\t' بهيج\t' بور\t' بور \t' بي \t' تال\t' تالي\t' تر\t' تق\t' تو ل\t' جا ر\t' جا ك\t' جات\t' جم \t' جمع\t' حام\t' حامل\t' حق\t' حقو\t' حقوق\t' خا\t' خبري\t' رم\t' رمض\t' رمضا\t' رهاي\t' رو \t' رو ر\t' رو ك\t' ساي\t' سن\t' سوج\t' سوج \t' شكا\t' شكاي\t' عم\t' فل\t' كاف\t' كافي\t' كرن\t' كرو \t' كزنز\t' كس\t' كس \t' كه \t' كه م\t' كه پ\t' كهل\t' كهن\t' كهنا\t' كي ش\t' لف\t' لفظ\t' لكهو\t' لگتي\t' مت ك\t' متف\t' متفق\t' مز\t' مزه\t' مزه \t' ملي\t' ملي \t' نا \t' نماز\t' نه ك\t' نه ل\t' نيا\t' نيا \t' هم س\t' هم ن\t' هوت\t' هي ب\t' هي ش\t' يهي\t' ٹه\t' ٹهي\t' ٹهيك\t' ٹوٹ\t' پر چ\t' پند\t' پندر\t' پهل\t' پي \t' پي ل\t' پيس\t' پيسي\t' چار\t' چار \t' چايل\t' چل ر\t' چلت\t' چلتي\t' ڈال\t' ڈر ج\t' گي م\t'0 i\t'0 ia\t'0 iaa\t'12 س\t'18 \t'2 س\t'3 س\t'3 سي\t'3 سي \t'40 i\t'40 ia\t'a abb\t'a de\t'a haa\t'a me\t'a ne\t'a r\t'aad d\t'aaf \t'aas \t'aas n\t'aaye\t'aaye \t'ab th\t'ab w\t'ab wo\t'abi\t'aci\t'ad d\t'ad di\t'ad k\t'ad ka\t'adh\t'ads\t'ads \t'aen\t'aen \t'aga \t'agh \t'agh k\t'agw\t'agwa\t'agwa \t'aham\t'aham \t'ahe\t'ahe h\t'ahin \t'ai am\t'ai co\t'ai h\t'ai na\t'ai po\t'ain 3\t'akeli\t'akhe\t'akhei\t'al de\t'ala h\t'alen\t'alend\t'all m\t'alla\t'allah\t'amare\t'an g\t'an s\t'and \t'ane w\t'aqe\t'ar t\t'ara b\t'araz\t'araz \t'aree\t'areeb\t'arg\t'ariy\t'ariya\t'arkin\t'arni\t'arni \t'aro \t'ary m\t'as p\t'ast \t'ata\t'aun\t'aur k\t'ay un\t'aye a\t'b h\t'b th\t'b the\t'b w\t'b wo\t'bac\t'bach\t'bahu\t'bas p\t'bhi k\t'bir\t'boh\t'boha\t'bohat\t'brar\t'brary\t'cale\t'calen\t'call\t'ce \t'ch ke\t'ch m\t'cha a\t'chan\t'chot\t'cla\t'clas\t'class\t'clu\t'club\t'club \t'comm\t'commu\t'd d\t'd di\t'd dil\t'dar m\t'dia\t'dia \t'dila\t'dilan\t'dim\t'dima\t'dimag\t'doos\t'doosr\t'du \t'du m\t'du me\t'e al\t'e ban\t'e bar\t'e c\t'e de\t'e dek\t'e do \t'e kam\t'e mah\t'ead \t'eads\t'eads \t'ed s\t'ed se\t'eed s\t'ehng\t'en k\t'en ki\t'end\t'enda\t'endar\t'ene\t'ent \t'er h\t'er s\t'er se\t'ere l\t'eri a\t'essi\t'essio\t'ete k\t'fi \t'fil\t'fit\t'g k\t'g40\t'g40 \t'g40 i\t'galat\t'gar c\t'gh \t'gh k\t'gh kh\t'group\t'gta\t'gta \t'gwa\t'gwa \t'gwa d\t'h k\t'h ke\t'h keh\t'h kh\t'h kha\t'ha na\t'haal\t'haal \t'haan\t'haan \t'ham \t'hand\t'harg\t'hay \t'haya \t'heek\t'hel\t'hen k\t'hi h\t'hik\t'hin \t'hng\t'ho t\t'ho to\t'hom\t'home\t'hone\t'hone \t'honi\t'honi \t'hoole\t'hori\t'hori \t'hot \t'hula\t'i aa\t'i aun\t'i bet\t'i e\t'i ji\t'i mad\t'i maz\t'i na\t'i ne\t'i ne \t'i saa\t'i w\t'iaa\t'iaa \t'ibr\t'ibra\t'ibrar\t'ice \t'id m\t'id me\t'ift\t'ik h\t'ik ha\t'ikal \t'ilan\t'ilana\t'ima\t'imag\t'imagh\t'in 3\t'in po\t'in ro\t'in si\t'irf\t'irf \t'iti\t'ity\t'ity \t'ix \t'jaan \t'jaw\t'jawa\t'k di\t'ka \t'ka b\t'karni\t'karo\t'karo \t'kat\t'kat \t'keli\t'keli \t'khna\t'khna \t'kho \t'khula\t'king\t'king \t'kiy\t'ko k\t'kon \t'koo\t'l c\t'l ch\t'l p\t'l s\t'laga \t'lagw\t'lagwa\t'lan\t'lana\t'lana \t'lass\t'lass \t'last\t'lat \t'lat h\t'lay \t'le ma\t'le s\t'le t\t'le to\t'len\t'lend\t'lenda\t'lib\t'libr\t'libra\t'lic\t'lice\t'lice \t'll m\t'llo\t'lls\t'lls \t'lne\t'lne \t'lot\t'lte\t'lub\t'lub \t'lun\t'm a\t'm s\t'magh\t'magh \t'mar \t'mare\t'mare \t'meed\t'meed \t'mehn\t'mehng\t'ment\t'mmu\t'mmun\t'mmuni\t'mun\t'muni\t'munit\t'n 3\t'n bad\t'n e\t'n ka \t'n ki\t'n na\t'n nah\t'n ni\t'n nik\t'n pa\t'n par\t'n pol\t'n si\t'nar\t'nara\t'naraz\t'nch \t'ne do\t'ne w\t'nes\t'ng k\t'nhi\t'nhi \t'ni c\t'ni ch\t'ni h\t'ni ha\t'nity\t'nity \t'o cha\t'o u\t'od \t'ohat\t'ohat \t'oi au\t'ole\t'ole \t'olic\t'olice\t'ommu\t'ommun\t'on ki\t'ongi\t'ongi \t'oni\t'oni \t'oni c\t'oole\t'oole \t'oorat\t'oosr\t'oot\t'orat\t'orat \t'osa\t'ose\t'osr\t'ot m\t'oup\t'oup \t'ove\t'over\t'oz a\t'paa\t'pare\t'parki\t'pe ki\t'per\t'poli\t'polic\t'pos\t'post\t'qare\t'qaree\t'r d\t'r dik\t'r k d\t'r na\t'r nah\t'r saa\t'rak\t'rakhe\t'ram\t'ran\t'rar\t'rary\t'rary \t'rat\t'rat \t'raz \t'rdu\t'rdu \t'rdu m\t're m\t're me\t'reeb\t'reeb \t'ri am\t'ri z\t'riy\t'riya\t'riyan\t'rkin\t'rking\t'rni\t'rni \t'rni h\t'roo\t'roora\t'roup\t'roup \t'roz a\t'rwa d\t'ry m\t'ry me\t's k s\t's m\t's me\t's se\t's se \t'saaf\t'saaf \t'se h\t'se m\t'seek\t'seekh\t'sh \t'si se\t'sio\t'sion\t'sion \t'sir\t'sirf\t'sirf \t'sli\t'sse\t'ssio\t'ssion\t'st c\t'stop\t'stop \t't gr\t't hu\t'ta do\t'ta ra\t'ter \t'ter l\t'thay \t'the\t'thee\t'thi a\t'tiy\t'tiya\t'tiyan\t'top\t'top \t'tre\t'ttiy\t'ttiya\t'u me\t'u mei\t'ub \t'uch b\t'umee\t'umeed\t'unc\t'uni\t'unit\t'unity\t'ur di\t'ur k\t'urd\t'urdu\t'urdu \t'urg\t'uttiy\t'ver \t'wah\t'wala\t'wala \t'y h\t'y ha\t'y un\t'ya m\t'yah\t'yaha\t'yahan\t'ye r\t'ا حا\t'ا حال\t'ا س\t'ا كرت\t'ا هو\t'ا هوا\t'ا پرو\t'اج ك\t'اج كل\t'اجا\t'اجاز\t'اجازت\t'اد \t'اده \t'ارا ج\t'اره\t'اره \t'اري و\t'از چ\t'از چه\t'ازت\t'ازت \t'اس پر\t'اسا\t'استا\t'اكس\t'ال هو\t'الا ه\t'الو\t'الون\t'الون \t'امله\t'امله \t'امي س\t'ان بج\t'ان بچ\t'ان هف\t'ان هو\t'ان ي\t'ان يه\t'انو\t'انون\t'انون \t'انٹ\t'اهم\t'اهم \t'اوپ\t'اوپر\t'اوپر \t'ايت\t'ايت \t'اير\t'ايلڈ\t'ايلڈ \t'ايي ه\t'اٹهار\t'اگر \t'اگي ب\t'ب ت\t'ب تك\t'ب كه\t'ب كها\t'ب مي\t'ب ني\t'ب ني \t'ب ٹ\t'باره\t'باره \t'بانٹ\t'بجا\t'بجاي\t'بجايي\t'برين\t'برين \t'بزر\t'بزرگ\t'بزرگو\t'بس ن\t'بس نم\t'به \t'بهتر\t'بهتر \t'بهوكي\t'بهي ا\t'بهيج\t'بور\t'بور \t'ت ت\t'ت ته\t'ت كا\t'ت كا \t'ت ل\t'ت چ\t'تال\t'تالي\t'تاليا\t'تر ه\t'تر هي\t'تفق\t'تفق \t'ته م\t'ته مي\t'ته ن\t'ته نه\t'تهي ب\t'تو ل\t'تي كو\t'ج ك\t'ج كل\t'ج كل \t'جا ر\t'جا ره\t'جا ك\t'جات\t'جاز\t'جازت\t'جازت \t'جايي \t'جم \t'جمع\t'جهي ك\t'جوا\t'حال ه\t'حام\t'حامل\t'حامله\t'حقو\t'حقوق\t'حقوق \t'خبري\t'خبرين\t'خت \t'د ب\t'د پ\t'دره\t'دره \t'دي كي\t'دي م\t'دين م\t'ر بڑا\t'ر ته\t'ر تهي\t'ر ج\t'ر جا \t'ر جات\t'ر را\t'ر ع\t'ر عم\t'ر ما\t'ر پيس\t'ر چ\t'را ج\t'را ح\t'را حا\t'رام \t'رامي\t'رامي \t'رف \t'رمض\t'رمضا\t'رمضان\t'رني ه\t'ره سي\t'رهاي\t'رهايش\t'رو ر\t'رو رو\t'رو ك\t'رو كر\t'رواي\t'ري ف\t'ري ق\t'ري لي\t'ري و\t'ري وا\t'ري ي\t'ري يا\t'ريك\t'رگو\t'رگون\t'رگون \t'ز كو\t'ز كو \t'ز چه\t'ز چهو\t'زت \t'زرگ\t'زرگو\t'زرگون\t'زنز\t'زنز \t'زنز ك\t'زي \t'زياده\t'س نم\t'س پر\t'س پر \t'سا هي\t'سان \t'ساي\t'ستي ك\t'سوج\t'سوج \t'سي او\t'سي نك\t'سي پ\t'سپي\t'شكا\t'شكاي\t'شكايت\t'شل \t'ضان\t'ضان \t'طبي\t'غم \t'فق \t'قوق\t'قوق \t'ك اي\t'ك بڑ\t'ك بڑا\t'ك ر\t'ك مين\t'ك هي\t'ك هي \t'كا ان\t'كاف\t'كافي\t'كافي \t'كال \t'كام ك\t'كاي\t'كايت\t'كايت \t'كرن\t'كرو \t'كزنز\t'كزنز \t'كه مي\t'كه پ\t'كه پي\t'كهل\t'كهي \t'كول س\t'كي دي\t'كي سا\t'كي ش\t'كي كو\t'كي پ\t'كي چه\t'كٹ \t'ل ب\t'ل رها\t'ل هو \t'ل پر\t'لا ه\t'لا هي\t'لتي ه\t'لر \t'لر ك\t'لر كه\t'لفظ\t'لكهو\t'لكهون\t'له هو\t'لوم\t'لون م\t'لي سن\t'لي مي\t'لي ن\t'لي نه\t'لينڈ\t'ليٹ م\t'لڈ \t'لگتي\t'لگتي \t'م سب\t'م سب \t'مات\t'ماز\t'ماز \t'ماز چ\t'متف\t'متفق\t'متفق \t'مزه\t'مزه \t'مضا\t'مضان\t'مضان \t'مله ه\t'مي س\t'مين ا\t'مين ح\t'مين ه\t'ن ا س\t'ن اور\t'ن ايا\t'ن بج\t'ن بجا\t'ن ح\t'ن سي \t'ن ف\t'ن فل\t'ن كرت\t'ن كه \t'ن ما\t'ن مت\t'ن هف\t'ن هفت\t'ن يهي\t'ن ٹه\t'ن ٹهي\t'ن پي\t'ن چ\t'ن ڈا\t'ن ڈال\t'ن ڈي\t'ن ڈيل\t'ن گه\t'ندره\t'ندره \t'نز ك\t'نز كو\t'نس \t'نس ك\t'نسا\t'نسان\t'نسان \t'نشي\t'نكل \t'نماز\t'نماز \t'نه ل\t'نو \t'ني تا\t'ني د\t'ني دو\t'ني كو\t'ني لف\t'ني هي\t'نيا\t'نيا \t'نڈر \t'نگ ك\t'نگ ن\t'ه ب\t'ه غ\t'ه غل\t'ه غلط\t'ه نا\t'ه نهي\t'هاره\t'هاره \t'هان \t'هان ا\t'هايش\t'هايش \t'هايي \t'هتر\t'هتر \t'هتر ه\t'هم س\t'هم سب\t'هم ن\t'هو \t'هو جه\t'هوكي\t'هوكي \t'هوڑي\t'هي بچ\t'هي ره\t'هي ش\t'هي هم\t'هيج\t'هيك\t'هيك \t'هين ت\t'هين ن\t'هٹيا\t'هٹيان\t'و بتا\t'و جا\t'و جها\t'و رو\t'و رو \t'و هي \t'و گ\t'وج \t'ور به\t'ور كچ\t'ور نه\t'ور پي\t'ورت\t'وق \t'ول \t'ول س\t'ول سي\t'ول كي\t'ولي \t'ون ا\t'ون اب\t'ون د\t'ونسل \t'وني چ\t'وهر م\t'وهي\t'ويي ا\t'وپر\t'وپر \t'وڑي\t'ي اس \t'ي امي\t'ي اه\t'ي اهم\t'ي اوپ\t'ي ايي\t'ي باه\t'ي بيو\t'ي تا\t'ي تال\t'ي جم \t'ي دك\t'ي دكا\t'ي زب\t'ي زي\t'ي زيا\t'ي ط\t'ي فل\t'ي لف\t'ي لفظ\t'ي مد\t'ي مدد\t'ي مر\t'ي ٹو\t'ي پار\t'ي پر\t'ي چهٹ\t'ي گن\t'يا بس\t'ياده\t'ياده \t'يار\t'يان ا\t'يت \t'يح \t'يدل ا\t'يرا ح\t'يك اي\t'يك بڑ\t'يك هي\t'يكهين\t'يلر\t'يلر \t'يلر ك\t'يلڈ\t'يلڈ \t'ين او\t'ين ح\t'ين ر\t'ين مت\t'ين هي\t'ين چه\t'ين ڈي\t'ينا\t'ينو\t'ينٹ \t'يهي\t'يون م\t'يي جو\t'يي س\t'يي كي\t'يين ا\t'يين ت\t'يٹ م\t'يٹ مي\t'يٹي ن\t'ٹ ن\t'ٹهار\t'ٹهاره\t'ٹهيك\t'ٹهيك \t'ٹوٹ\t'ٹي ب\t'ٹي ن\t'ٹي ني\t'ٹيا\t'ٹيان\t'ٹيان \t'پر رو\t'پر چ\t'پند\t'پندر\t'پندره\t'پني ل\t'پهل\t'پور\t'پي ل\t'پي لي\t'پيس\t'پيسي\t'پيسي \t'چار\t'چار \t'چايل\t'چايلڈ\t'چل ر\t'چل ره\t'چلت\t'چلتي\t'چلتي \t'چهي\t'چهي \t'چهٹيا\t'ڈال\t'ڈر ج\t'ڈر جا\t'ڈرامي\t'ڑا سا\t'ڑكي\t'ڑي ر\t'گ ك\t'گ ن\t'گتي\t'گتي \t'گلي م\t'گوا\t'گون\t'گون \t'گون ك\t'گي م\t'گي مي\t18\t7\t9\taati hai\taaye\tacha\taham\takeli\tallah\taungi\tbare mein\tbatana hai\tbeti ki\tbohat\tcalendar\tcalendar mein\tchar saal\tchuttiyan\tclass\tclub\tcommunity\tdia\tdilana\tdimagh\tg40\tg40 iaa\tgalat\tgroup\thaal\thaan\thai ammi\thamare\tho gaya\tho to\thoni\thoni chahiye\tiaa\tjaan\tjao\tjaye to\tjhoole\tji\tkar k\tkarni\tkarni hai\tkaro\tkat\tke\tkisi se\tkoi aur\tlaga\tlagwa\tlagwa dein\tlibrary\tlibrary mein\tmeri ammi\tmita do\tnahi uthaya\tnaraz\tne mujhe\tnhi\tnikal\tparking\tpata nahi\tpolice\tqareeb\trahe hain\trakhein\tsaaf\tsakta\tsirf\tstop\ttheek hai\tumeed\tumeed se\tur\turdu\turdu mein\twala\twala hai\tyaad dilana\tyahan\tzaroorat\tا سكتي\tابهي\tاتي هين\tاج كل\tاجازت\tاس پر\tالله\tان مين\tاهم\tاور كچه\tاور پيسي\tاون گا\tاون گي\tاوپر\tايك بڑا\tايك لڑكي\tاٹهاره\tاٹهاره سي\tاگر\tبات كرني\tبجايين\tبزرگون\tبزرگون كي\tبعد مين\tبهتر\tبهوكي\tبهي هوتي\tبور\tبي\tبيٹي ني\tبڑي هين\tتاليان\tتاليان بجايين\tتهي اب\tجا رهي\tجايي\tجم\tحال هي\tحامله\tحامله هون\tحقوق\tخاندان كي\tخبرين\tخود لكهون\tديكهين\tديكهين گي\tرمضان\tرهايش\tرو\tرو رو\tرو كر\tزياده\tسوج\tسي اوپر\tسي بات\tسي كويي\tشكايت\tكافي\tكرني هي\tكرو\tكزنز\tكزنز كو\tكس\tكه\tكه مين\tكهنا\tكونسل\tكويي بهي\tكي باري\tكي ساته\tكي كلاس\tكي چهٹيان\tلكهون\tلڑكي كو\tلگتي\tمتفق\tمزه\tملي\tميرا حال\tمين اور\tمين اون\tمين لڑكي\tنا\tنماز\tنهين اون\tنهين ايا\tنهين جا\tنهين نهين\tنهين چاهتا\tنهين چاهتي\tني تاليان\tني كها\tنيا\tهفتي كو\tهفتي كي\tهم سب\tهو جهان\tهي امي\tهي بچي\tوالا هي\tٹهيك\tٹهيك هي\tپندره\tپي\tپي ليا\tپيسي\tچار\tچايلڈ\tچل رها\tچلتي\tچهٹيان\tڈر جاتي\tڈرامي\tگي مين
-0.3\t' 12\t' 12 \t' 20\t' 20 \t' 8 \t' aay\t' ais\t' aisi\t' aun\t' baj\t' baje\t' baji\t' bare\t' beti\t' bill\t' bu\t' chai\t' chal\t' chut\t' co\t' dek\t' dekh\t' del\t' dele\t' duk\t' duka\t' exa\t' exam\t' gro\t' guz\t' guza\t' hama\t' ho \t' jee \t' jo\t' k m\t' k p\t' kab\t' kehn\t' mad\t' mada\t' mara\t' nan\t' neen\t' no\t' op\t' par\t' parh\t' pi k\t' pol\t' qu\t' ron\t' rona\t' saas\t' sar\t' se c\t' se g\t' shu\t' sig\t' sign\t' tax\t' taxi\t' tr\t' ur\t' wal\t' yaad\t' zaro\t' zo\t' zor\t' zor \t' zy\t' zya\t' zyad\t' اتن\t' اد\t' اس پ\t' انده\t' اپا\t' اپاي\t' اچ\t' اچه\t' بس ا\t' بلا\t' بها\t' بهوك\t' بچيا\t' بڑي\t' بڑي \t' جي م\t' خب\t' خبر\t' دل \t' دل ا\t' ديتا\t' راي\t' رايي\t' سر\t' سكت\t' سيل\t' شرا\t' شراب\t' فور\t' كا ن\t' كب ت\t' كو ض\t' كوي\t' كويي\t' كي م\t' لو\t' ماي\t' ماين\t' مت \t' مح\t' مدد\t' مدد \t' مرك\t' مركز\t' مل\t' مٹا \t' ني ا\t' هم گ\t' هوا\t' هوا \t' هونا\t' هوني\t' هي ن\t' هير\t' پروگ\t' پري\t' پريش\t' پس\t' پسن\t' پسند\t' پلا\t' پو\t' پڑه \t' چل ج\t' چهٹ\t' چهٹي\t' ڈب\t' ڈبه\t' ڈبه \t' گيا\t' گين\t' 😂 \t'12 \t'20 \t'4 س\t'4 سا\t'4 سال\t'40 \t'8 s\t'a ho\t'a jh\t'a jho\t'a kab\t'a ku\t'aaf\t'aan n\t'aay\t'ab n\t'ab na\t'aban\t'aban \t'achay\t'achn\t'acis\t'acist\t'adad\t'adad \t'aisi\t'aisi \t'aje \t'aji\t'aji \t'akt\t'alat \t'alk\t'alt\t'alti\t'alti \t'amara\t'an n\t'ana\t'ani k\t'ara \t'are m\t'aren\t'arht\t'arhta\t'ark \t'aroo\t'aroor\t'ary\t'ary \t'as ne\t'at ha\t'at ho\t'at j\t'at ja\t'at ka\t'atana\t'ate k\t'aur d\t'axi\t'axi \t'aye\t'az h\t'az ha\t'b kh\t'b n\t'b na\t'bachn\t'baj\t'baje\t'baje \t'baji\t'baji \t'bani\t'bani \t'bare\t'bare \t'beti\t'beti \t'bill\t'bra\t'ch ma\t'chai\t'chai \t'chal\t'chay\t'che l\t'che n\t'chn\t'chut\t'chutt\t'cis\t'cist\t'cist \t'day \t'dek\t'dekh\t'dekh \t'dekht\t'del\t'dele\t'delet\t'dia a\t'ds \t'duk\t'duka\t'dukan\t'dul\t'e aat\t'e jaa\t'e lo\t'e log\t'e ph\t'e phi\t'e s\t'e se \t'e su\t'eco\t'een s\t'eend\t'eend \t'ehn\t'ekh\t'ekh \t'elet\t'elete\t'en s\t'er l\t'er la\t'est\t'exa\t'exam\t'fta\t'g c\t'g cl\t'g cla\t'g ka \t'g s\t'g se\t'gna\t'gnal\t'gnal \t'guz\t'guza\t'guzar\t'h ma\t'h mei\t'halat\t'hama\t'hamar\t'hara \t'hora\t'hora \t'hutt\t'hutti\t'i am\t'i amm\t'i b\t'i du\t'i duk\t'i ma\t'i pi \t'ide\t'igna\t'ignal\t'il j\t'il ja\t'ill \t'in to\t'ing c\t'ing s\t'inu\t'ion\t'ion \t'ion k\t'ir bh\t'isi s\t'ita\t'ita \t'ita d\t'ite\t'ite \t'iye a\t'je \t'jee \t'jhe l\t'jo \t'k ma\t'k me\t'k mei\t'kab\t'kal r\t'kam h\t'karna\t'kehn\t'kehna\t'l jay\t'l kiy\t'l l\t'l su\t'la h\t'la ha\t'll ki\t'lti h\t'mad\t'mada\t'madad\t'mat \t'men\t'mil j\t'mita \t'n bo\t'n khu\t'n y\t'n ya\t'na k\t'nahin\t'nal\t'nal \t'nan\t'nd \t'nde\t'nder\t'ne t\t'neen\t'neend\t'ng \t'ng c\t'ng cl\t'ng s\t'ng se\t'ni k\t'ni k \t'nte\t'o ra\t'o s\t'o z\t'ol \t'ol c\t'on k \t'on ka\t'ona \t'one k\t'ool c\t'or s\t'or se\t'ora\t'osi\t'osi \t'oun\t'parh\t'parht\t'park \t'pe su\t'pi k\t'pi k \t'pol\t'r bh\t'r bhi\t'r n\t'r r\t'r to\t're l\t'rec\t'ren\t'rgo\t'rht\t'rhta\t'rhta \t'rna h\t'ro \t'rona\t'rona \t'roor\t'rte t\t's s\t'saas\t'saas \t'sakt\t'sar\t'se a\t'se c\t'se ch\t'se g\t'sh h\t'shi\t'shu\t'si s\t'signa\t'sla\t't g\t't ga\t't gay\t't ho\t't ko\t't ko \t'ta d\t'ta s\t'ta sa\t'tana\t'tana \t'tax\t'taxi\t'taxi \t'te m\t'te t\t'te th\t'teen\t'ter\t'thay\t'ti b\t'tru\t'ts \t'tti\t'ue \t'ul \t'uli\t'ur d\t'utti\t'uza\t'uzar\t'wal\t'xam\t'xi \t'yaad\t'yaad \t'yada\t'yada \t'ye ko\t'ye p\t'z h\t'z ha\t'z hai\t'zaban\t'zaro\t'zaroo\t'zor\t'zor \t'zor s\t'zya\t'zyad\t'zyada\t'ا تو\t'ا تو \t'ا دو\t'ا دون\t'ا سك\t'ا سكت\t'ا كي\t'ا كيا\t'ا مرك\t'ا نا\t'ا نام\t'ا هو \t'ا ي\t'ا يه\t'ا گي\t'ات ا\t'اتن\t'اتين\t'اتين \t'ادي پ\t'ار ا\t'ار كر\t'ارك \t'اركن\t'اركنگ\t'ارم\t'اري\t'اري \t'اري ه\t'اسٹر\t'اسٹر \t'اش \t'افٹ\t'ال كا\t'الل\t'الله\t'الله \t'الي\t'ام \t'ام ك\t'ام هو\t'ان ب\t'ان ڈ\t'انده\t'اندهي\t'اينٹ\t'اينٹم\t'ايي ا\t'اپاي\t'اپاين\t'اچه\t'اڑيا\t'اڑيان\t'اگي\t'اگي \t'ب تك \t'بان م\t'بتا د\t'بح \t'بح ك\t'برا\t'بس ا\t'بس اس\t'بهت ا\t'بهت م\t'بهوك\t'بي ك\t'بچيا\t'بچيان\t'بڑي\t'بڑي \t'ت اچ\t'ت اچه\t'ت ب\t'ت كرن\t'ت ما\t'ت مار\t'تا د\t'تا دو\t'تاني\t'تاني \t'تني\t'تني \t'ته پ\t'تهر\t'تين ا\t'تين ك\t'جاي\t'جايي\t'جي ه\t'خبر\t'خود ل\t'د ل\t'د لك\t'د لكه\t'د نه\t'د نهي\t'دان ك\t'دد \t'دكان \t'دل اد\t'دلي\t'دهي\t'دهير\t'دهيرا\t'دي پ\t'دي پر\t'ديتا\t'ديتا \t'ر ايك\t'ر بها\t'ر بڑ\t'ر كر \t'ر هو\t'ر هين\t'را ه\t'را هو\t'راب\t'راس\t'راك\t'رت ه\t'رت هي\t'ركز\t'ركز \t'ركز ه\t'ركن\t'ركنگ\t'ركنگ \t'روگ\t'روگر\t'روگرا\t'ري خ\t'ري را\t'ري ش\t'ري گل\t'ريش\t'ريشا\t'ريشان\t'رين \t'ز ك\t'ز هو\t'ز هون\t'ز چ\t'س ا\t'س اس\t'س ك\t'س پا\t'س پار\t'سا ه\t'ستا \t'ستي م\t'سرا\t'سكت\t'سند\t'سند \t'سند ن\t'سي سي\t'سي كم\t'سٹ \t'سٹر \t'ش ه\t'شا \t'شرا\t'شراب\t'ط ه\t'ط هي\t'ط هي \t'غلط ه\t'فور\t'فون ا\t'ك او\t'ك س\t'ك هو\t'كا كي\t'كا نا\t'كب ت\t'كب تك\t'كز \t'كز ه\t'كز هو\t'كسي ا\t'كنگ\t'كنگ \t'كو ض\t'كو ضر\t'كون ك\t'كوي\t'كويي\t'كي كل\t'كي ما\t'كي نه\t'كيا ي\t'ل اد\t'ل ادا\t'ل به\t'ل كو\t'ل هم\t'ل هي\t'ل هي \t'ل پ\t'لا \t'لا پ\t'لتي \t'لتين\t'لتين \t'لط ه\t'لط هي\t'لله\t'لله \t'له ه\t'لون\t'لي س\t'لي سا\t'لي ه\t'لي گي\t'لين ك\t'ليٹ ك\t'م گ\t'ماين\t'مدد\t'مدد \t'مرك\t'مركز\t'مركز \t'ملي\t'ملي \t'منٹ\t'منٹ \t'مين ش\t'مين ٹ\t'مين چ\t'مٹا \t'مٹا د\t'ن اگ\t'ن تو\t'ن تو \t'ن جا \t'ن دوس\t'ن رهت\t'ن سن\t'ن لو\t'ن لي \t'ن مار\t'ن مد\t'ن مش\t'ن هما\t'ن ٹ\t'ند ن\t'ند نه\t'نده\t'ندهي\t'ندهير\t'نٹس\t'نٹم\t'نٹمن\t'نٹمنٹ\t'نگ \t'ه ش\t'ه لگ\t'ه مين\t'ه هون\t'ه و\t'ه پ\t'ها م\t'هار\t'هان د\t'هان ه\t'هت ا\t'هت اچ\t'هت م\t'هلي س\t'هم گ\t'هوك\t'هوم\t'هوم \t'هون س\t'هونا\t'هونا \t'هوني\t'هوني \t'هي ت\t'هي كا\t'هي نه\t'هي ڈر\t'هيرا\t'هيرا \t'هين ب\t'هين ف\t'هٹي\t'و جات\t'و ض\t'و ضر\t'و ضرو\t'و هي\t'و چا\t'وبا\t'ود ل\t'ود لك\t'ور كر\t'ورت ه\t'وزي\t'وكي\t'وكي \t'وكي ن\t'ون اٹ\t'ون ل\t'ونا\t'ونا \t'ونا چ\t'وٹا ه\t'وڈ \t'وگرا\t'وگرام\t'ي ايك\t'ي بلا\t'ي بهت\t'ي جم\t'ي خا\t'ي خان\t'ي خود\t'ي دي\t'ي ر\t'ي راي\t'ي زبا\t'ي سال\t'ي ق\t'ي كام\t'ي كهڑ\t'ي كو\t'ي پڑو\t'ي چل\t'ي ڈي\t'ي گل\t'ي گلي\t'يا ي\t'يا يه\t'يار \t'يتي\t'يتي \t'يتي ه\t'يجا\t'يجا \t'يرا ه\t'يري ر\t'يري ش\t'يزي\t'يسا ه\t'يسي ه\t'يشا\t'يشان\t'يشان \t'يك هو\t'يمر\t'يمري\t'يمري \t'ين اگ\t'ين بس\t'ين س\t'ين سي\t'ين ف\t'ين كو\t'ين مد\t'ين مش\t'ين هر\t'ين چ\t'ين ڈ\t'ينٹم\t'ينٹمن\t'يي اس\t'يي تو\t'يي دو\t'يي ي\t'يٹ كر\t'ٹ م\t'ٹ مي\t'ٹ مين\t'ٹا ه\t'ٹاي\t'ٹتي\t'ٹتي \t'ٹتي ه\t'ٹمن\t'ٹمنٹ\t'ٹمنٹ \t'ٹها ل\t'ٹي بچ\t'پارك \t'پاركن\t'پاي\t'پاين\t'پاينٹ\t'پر بي\t'پروگ\t'پروگر\t'پري\t'پريش\t'پريشا\t'پسن\t'پسند\t'پسند \t'پلا\t'پني ز\t'پڑه \t'چل ج\t'چل جا\t'چهي ه\t'چهٹ\t'چهٹي\t'چيا\t'چيان\t'چيان \t'ڈبه\t'ڈبه \t'ڈرل\t'ڈين\t'ڑا س\t'ڑا ه\t'ڑا هي\t'ڑه \t'ڑيا\t'ڑيان\t'ڑيان \t'گرام\t'گرام \t'گلي\t'گيا\t12\t20\t8\taa raha\taisi\taunga\tbache nahi\tbaje\tbaji\tbare\tbatana\tbeti\tchai\tchai pi\tdekh\tdelete\thamara\tho\thoti hai\tjee\tkarna\tkarna hai\tkehna\tkehna hai\tkharab\tliye koi\tmadad\tmara\tmarte thay\tmeri beti\tmita\tnahin\tneend\tparhta\tparhta hai\tpark\tphir bhi\tpi k\trona\tsaas\tsignal\ttaxi\tyaad\tzaban\tzor\tzor se\tzyada\tاتي هي\tاس كا\tاندهيرا\tاپاينٹمنٹ\tاپني زبان\tاچهي هين\tبات كر\tبتا دون\tبتانا هي\tبهت اچهي\tبچيان\tبڑي\tجايي تو\tدكان\tدل\tدل اداس\tديتا\tديتا هي\tديكهتي\tراستي مين\tرايي\tرهتي هين\tزبان مين\tسال كا\tسي سب\tسي كم\tشادي پر\tضرورت هي\tغلط هي\tكا كيا\tكا نام\tكب تك\tكبهي نهين\tكر دين\tكو ضرورت\tكي پاس\tمار كر\tمت\tمدد\tمر گيا\tمركز\tمركز هونا\tميري بيوي\tميري رايي\tمين خود\tمٹا\tنهين ا\tنهين بتانا\tهماري گلي\tهوا\tهوتا هي\tهوتي هي\tهونا\tهونا چاهيي\tهوني\tهين بس\tپارك\tپاركنگ\tپروگرام\tپروگرام هو\tپريشان\tپريشان هون\tپسند\tپسند نهين\tپچهلي سال\tپڑه\tچل جايي\tڈبه\tڈيليٹ كر\tگلي مين\t😂
-0.4\t' 34\t' 34 \t' aa\t' agl\t' agle\t' all\t' bad\t' bar\t' beta\t' bil\t' cal\t' char\t' cl\t' cr\t' cri\t' crim\t' do b\t' jhoo\t' k h\t' k ha\t' k l\t' k li\t' ka b\t' ka m\t' kon \t' mar \t' maz\t' maza\t' mit\t' mita\t' ph\t' see\t' si\t' thay\t' too\t' toot\t' zar\t' اتي\t' اتي \t' اداس\t' اميد\t' انت\t' انگر\t' اٹها\t' اچهي\t' باتي\t' باري\t' باپ\t' باپ \t' بت\t' بري\t' جمعي\t' جي \t' حال\t' حال \t' دوب\t' دوبا\t' زبا\t' زبان\t' سب ب\t' سب ٹ\t' سكتا\t' سي ل\t' سيكن\t' شكري\t' طر\t' ظل\t' ظلم\t' ظلم \t' غلطي\t' كبه\t' كبهي\t' كر ت\t' كرا\t' كو ل\t' كونس\t' كي چ\t' لوگ \t' ماري\t' مر گ\t' مش\t' نما\t' هنسي\t' وال\t' وي \t' يا \t' پاك\t' پاكس\t' پر ب\t' پرا\t' پران\t' پورا\t' پيا\t' پيدل\t' چلي \t' ڈيلي\t' گهب\t' گهبر\t' گيا \t'34 \t'a be\t'a k p\t'a ko\t'a raa\t'a sa\t'aa \t'aan \t'ab h\t'acho\t'achon\t'ada \t'ager\t'ager \t'agl\t'agle\t'agle \t'ahi b\t'ai pi\t'ain b\t'akta\t'akta \t'al na\t'alat\t'am ha\t'am ho\t'ana c\t'ani s\t'ao \t'ar a\t'ar do\t'arh\t'ark m\t'arna\t'arna \t'ass \t'ass s\t'atan\t'aung\t'aunga\t'ay t\t'ayg\t'aygr\t'aygro\t'bacho\t'batan\t'beta\t'beta \t'bil\t'cal\t'char\t'char \t'chi h\t'chon\t'chon \t'cri\t'crim\t'crime\t'd ch\t'da ha\t'day\t'di ki\t'do b\t'e ap\t'e apn\t'e cr\t'e cri\t'e do\t'e dos\t'e kh\t'e me\t'e mei\t'ead\t'eed \t'eek\t'eek \t'eek h\t'een b\t'eenag\t'ehna\t'ehna \t'ek ha\t'ekht\t'ekhte\t'en b\t'en ba\t'enag\t'enage\t'ger\t'ger \t'gle\t'gle \t'gra\t'h j\t'h ja\t'h jat\t'hala\t'halt\t'halti\t'hay h\t'he ba\t'hea\t'head\t'heek \t'hi aa\t'hi ba\t'hi hu\t'hir b\t'hon \t'hon k\t'hook \t'hool \t'hut\t'i aay\t'i ak\t'i ake\t'i beh\t'i dek\t'i k \t'i log\t'i pi\t'ign\t'ila\t'in p\t'ing k\t'ir b\t'iye h\t'jhe k\t'jhoo\t'jhool\t'ji \t'k k \t'k li\t'k liy\t'ka m\t'kab h\t'ki co\t'ki r\t'kin\t'koi b\t'kta\t'kta \t'kta h\t'l ka\t'lah\t'lah \t'las\t'layg\t'laygr\t'lete\t'lete \t'lid\t'll \t'lla\t'llah\t'llah \t'ly \t'm ho\t'mara\t'mara \t'maz\t'maza\t'mee\t'ming\t'ming \t'mit\t'mita\t'n aun\t'n boh\t'n k l\t'n ki \t'na bh\t'nag\t'nage\t'nager\t'nd k\t'ngi\t'ngi \t'ni se\t'o baa\t'oi b\t'ome\t'omi\t'omin\t'ook \t'ool \t'oot \t'oot g\t'ork\t'orma\t'ot g\t'ot ga\t'ota h\t'ound\t'ound \t'playg\t'r b\t'r gay\t'r u\t'rak \t'rim\t'rime\t'rime \t'rk m\t'rk me\t'rna\t'rna \t's l\t'sakta\t'se ap\t'se ba\t'see\t'sig\t'sign\t'ss \t'ss s\t'take\t'tam h\t'tee\t'teena\t'th j\t'th ja\t'theek\t'too\t'toot\t'toot \t'ts k\t'ume\t'un p\t'unch\t'und \t'ver\t'wor\t'work\t'y na\t'y nah\t'y t\t'ya ho\t'ye h\t'ygr\t'ygro\t'ygrou\t'ا اسك\t'ا ح\t'ا دو \t'ا دين\t'ا مر\t'ا هم\t'ا هم \t'ا هوت\t'اب د\t'اب پ\t'اب پي\t'ابو ك\t'ابي\t'ابي \t'ات ن\t'ات نه\t'اتي ت\t'ادا\t'ادا ك\t'اداس\t'اداس \t'ار ك\t'اس \t'اس س\t'اس ن\t'اس ني\t'اس پ\t'است\t'استي\t'استي \t'اسٹ\t'اكست\t'اكستا\t'ال هي\t'الي \t'اميد\t'اميد \t'ان او\t'ان ني\t'انگر\t'انگري\t'ايا ب\t'ايش\t'ايش \t'ايك ا\t'ايي ت\t'ايي ن\t'اٹها\t'اچهي\t'اچهي \t'ب د\t'ب ش\t'ب م\t'ب ٹه\t'ب ٹهي\t'ب پي\t'ب گه\t'بات ن\t'باتين\t'بان \t'باپ\t'باپ \t'بها\t'بهت س\t'بهي ه\t'بو ك\t'ت س\t'ت سي\t'ت سي \t'ت هي\t'ت هي \t'تان \t'تهي ا\t'تهي م\t'تهي پ\t'تي ب\t'تي ت\t'تي ته\t'تي م\t'تي مي\t'جمعي\t'جمعي \t'حال\t'حال \t'د س\t'د سي\t'د سي \t'د هي \t'دا ك\t'داس\t'داس \t'داس ه\t'دان\t'درس\t'دوب\t'دوبا\t'دوبار\t'ر ات\t'ر جم\t'ر جمع\t'راب پ\t'راستي\t'ران\t'راني\t'راني \t'رته\t'رته \t'ري اس\t'ري ب\t'ري ر\t'ريزي\t'ريزي \t'ريه\t'ريه \t'زبا\t'زبان\t'زبان \t'س س\t'س ني\t'س ني \t'سان\t'سب ب\t'سب ٹ\t'سب ٹه\t'ستان \t'سكتا\t'سكتا \t'سن \t'سي ب\t'سي ل\t'سي پر\t'سيكن\t'سيكنڈ\t'سيكهن\t'سيل\t'سٹ ك\t'سٹر\t'شكري\t'شكريه\t'شي كا\t'ظلم\t'ظلم \t'عورتي\t'غلطي\t'غلطي \t'فتي ك\t'فون ك\t'فٹ \t'ك ره\t'ك م\t'كا ن\t'كا هو\t'كال د\t'كان \t'كبه\t'كبهي\t'كبهي \t'كتا \t'كر ت\t'كر ل\t'كري\t'كريه\t'كريه \t'كست\t'كستا\t'كستان\t'كنڈ\t'كنڈر\t'كنڈري\t'كهون\t'كهون \t'كو ل\t'كونس\t'كونسل\t'كي پا\t'كي چ\t'كچه ك\t'ل ا\t'ل هو\t'لتا\t'لتا \t'لطي\t'لطي \t'لنگ\t'لنگ \t'لوگ \t'لي كه\t'ليي م\t'م د\t'م دي\t'م ديك\t'مر گ\t'مر گي\t'معي\t'معي \t'ميد\t'ميد \t'ميد س\t'ن اك\t'ن اكي\t'ن اون\t'ن باپ\t'ن بت\t'ن بتا\t'ن به\t'ن دو\t'ن رات\t'ن سي\t'ن كر \t'ن كهي\t'ن هين\t'ن پڑه\t'ن چاه\t'نا ا\t'نز \t'نكه\t'نما\t'نون ك\t'ني ا\t'ني ت\t'ني خ\t'ني هو\t'ني چ\t'ني چا\t'نين\t'نين \t'نيي\t'نيي \t'نڈري\t'نڈري \t'نگر\t'نگري\t'نگريز\t'ه كي\t'ه گ\t'ها ا\t'هبر\t'هبرا\t'هت س\t'هت سي\t'هر ب\t'هنا چ\t'هنسي\t'هنسي \t'هي ته\t'هي ن\t'هڑي ه\t'و كر \t'وبار\t'وباره\t'ور ك\t'ورته\t'ورته \t'ورتي\t'ورتين\t'ولا\t'ون كر\t'ون گه\t'ونس\t'ونسل\t'وني\t'وني \t'ويي ب\t'وگ \t'ي اج \t'ي با\t'ي بس \t'ي ته\t'ي تهي\t'ي رات\t'ي سين\t'ي شك\t'ي طر\t'ي ع\t'ي مر \t'ي مل\t'ي هم\t'ي هما\t'ي وي\t'ي ٹوٹ\t'ي پڑ\t'يا ا\t'يا ب\t'يا هو\t'يا پ\t'يان ب\t'يد س\t'يد سي\t'يدل\t'يدل \t'يري ب\t'يزي \t'يكنڈ\t'يكنڈر\t'يكهن\t'يكهنا\t'يليٹ\t'يليٹ \t'ين اك\t'ين بت\t'ين د\t'ين كر\t'ينٹ\t'يي ا\t'يي به\t'يي ج\t'يي ني\t'يٹي ب\t'ٹ كي\t'ٹني\t'ٹني \t'ٹي كه\t'پاك\t'پاكس\t'پاكست\t'پر ب\t'پر را\t'پرا\t'پران\t'پراني\t'پورا\t'پورا \t'پيا\t'پيدل\t'پيدل \t'پيٹ م\t'چر \t'چلي \t'چه ك\t'ڈري\t'ڈري \t'ڈري ا\t'ڈيلي\t'ڈيليٹ\t'ڑكي \t'گ ه\t'گرا\t'گريز\t'گريزي\t'گهب\t'گهبر\t'گهبرا\t'گيا \t'گيي ب\t34\tabhi aaye\tagle\tbachon\tbeta\tbhook\tchar\tcrime\tdekhte\tdekhte hain\tk liye\tkon\tmar\tpark mein\trahi hun\tse apni\tteenager\tthay\ttheek\ttoot\tاتي\tاداس\tاميد\tاميد سي\tانگريزي\tاچهي\tبات نهين\tباتين\tباري\tباري مين\tباپ\tبند هي\tبهايي ني\tبهت سي\tبيٹي كهتي\tجاتي هين\tجمعي\tجي\tحال\tدوباره\tراستي\tرهي هون\tزبان\tسب ٹهيك\tسكتا\tسي بهاگ\tسيكنڈري\tسيكنڈري اسكول\tسيكهنا\tشكريه\tظلم\tعورتين\tغلطي\tكبهي\tكهتي هون\tكي بات\tكي باهر\tلوگ\tماري\tمين كهتي\tنهين هين\tهنسي\tهوتي هين\tوي\tيا\tپاكستان\tپراني\tپورا\tپيدل\tپيٹ مين\tچلي\tڈيليٹ\tگيا
-0.5\t' aat\t' ach\t' aung\t' bet\t' bi\t' do s\t' gr\t' gu\t' haa\t' hal\t' jata\t' ka k\t' khul\t' kya\t' kya \t' log\t' log \t' mag\t' maga\t' mi\t' park\t' pla\t' play\t' sun\t' tak\t' ابا\t' ابا \t' اج \t' اون\t' اون \t' ايسا\t' اگ\t' بك\t' بهر\t' بهر \t' جا \t' جم\t' جهان\t' دكا\t' دكان\t' دونو\t' شكر \t' شي\t' عو\t' عور\t' عورت\t' كا ڈ\t' كتا\t' كيسا\t' لوگ\t' مت\t' مٹ\t' مٹا\t' ني ز\t' نيي\t' نيي \t' هل\t' هو \t' هو ج\t' وا\t' وها\t' وهان\t' يا\t' ٹيك\t' پب\t' پب \t' پرو\t' پل\t' پيد\t' چاهي\t' چل \t' چلي\t' ڈيل\t' گلي \t'a aa \t'a bet\t'a bhi\t'a se\t'aa r\t'aa ra\t'ab ha\t'ai ko\t'ain i\t'ar r\t'are \t'arz\t'aun p\t'aza a\t'b ha\t'bad\t'bet\t'bu r\t'chalt\t'd c\t'di h\t'do ba\t'do s\t'do sa\t'e bac\t'e j\t'e ko\t'ed \t'ein a\t'ein p\t'ek h\t'end m\t'et \t'grou\t'ha ho\t'he ko\t'ho r\t'hook\t'hul\t'i bat\t'i co\t'i k l\t'i ki\t'i nah\t'i no\t'in ph\t'ip \t'iye k\t'jata\t'jata \t'jhe n\t'k hai\t'k par\t'ka k\t'ka ma\t'khul\t'ki c\t'ki s\t'kon\t'kya\t'kya \t'l j\t'l ja\t'log\t'log \t'm h\t'maga\t'magar\t'mal\t'maza \t'n n\t'n ph\t'na ka\t'nch m\t'nd m\t'nd me\t'nit\t'o do\t'o do \t'o r\t'o saa\t'og \t'one\t'one \t'ook\t'orm\t'park\t'play\t'r l\t'r la\t'r lag\t'r ra\t'ry \t'sin s\t'sun\t't ac\t't ach\t'tak\t'ti t\t'u r\t'un pa\t'utt\t'ye au\t'ye k\t'za a\t'za aa\t'zar\t'ا اب \t'ا كل\t'ا ني\t'ا ني \t'ابا\t'ابا \t'ات \t'اته ن\t'اج \t'الي ه\t'ان كي\t'ان م\t'ان ن\t'اني و\t'اهيي\t'اور ب\t'اول\t'اوي\t'ايسا\t'ايسا \t'اين\t'ايين\t'ب پ\t'با \t'بري\t'بلا\t'بهر\t'بهر \t'بڑا ه\t'ت م\t'تها ه\t'تي ر\t'تي ره\t'جهان\t'جهان \t'دكا\t'دكان\t'دكهاي\t'دل ا\t'دونو\t'دونون\t'ديكهت\t'ر به\t'ر دين\t'ر پي\t'ر گي\t'رنا ه\t'رني ك\t'رهي م\t'رو \t'ري ه\t'ريا\t'رين\t'س ن\t'سال ه\t'سكول \t'سي سب\t'سي ن\t'شكر \t'شكر ه\t'ضان م\t'عور\t'عورت\t'عي \t'ك ه\t'كا ڈ\t'كا ڈر\t'كر ج\t'كر هي\t'كه م\t'كول \t'كول و\t'كي م\t'كيسا\t'كيسا \t'ل ر\t'ل ره\t'لوگ\t'ليٹ\t'ليٹ \t'م هي \t'مار ك\t'ماي\t'مين پ\t'ميو\t'ميون\t'مٹا\t'مگر ا\t'ن بڑ\t'ن دك\t'ن دكه\t'ن سب\t'ن سب \t'ن كيا\t'ن ملا\t'نا ه\t'نا هي\t'ني ف\t'نٹ \t'نٹ ك\t'نگ و\t'ه كي \t'ه پل\t'ه پل \t'ه گي\t'هان س\t'هنا ه\t'هو ج\t'هي مگ\t'هڑي\t'هڑي \t'و سك\t'و كس\t'وال\t'ور ب\t'ورا\t'ورا \t'ول و\t'ول وا\t'ولو\t'ولون\t'ولون \t'ون ك\t'ون كه\t'ون مي\t'ون و\t'ونو\t'ونون\t'ونون \t'وها\t'وهان\t'وهان \t'وي \t'ي ات\t'ي اتي\t'ي اج\t'ي اي\t'ي به\t'ي بو\t'ي بول\t'ي جوت\t'ي خ\t'ي ره\t'ي ز\t'ي شو\t'ي كا \t'ي كلب\t'ي كم \t'ي كوي\t'ي لي\t'ي ليت\t'ي مح\t'ي مگ\t'ي مگر\t'ي وال\t'ي ي\t'ي يا\t'ي يا \t'ي پ\t'ي چلي\t'يش \t'يك ه\t'يكهتي\t'يكهي \t'يلن\t'ين بڑ\t'ين دك\t'ين چا\t'ين گي\t'ٹ كر\t'ٹ كر \t'پب \t'پر چه\t'پيد\t'چاهي\t'چاهيي\t'چل \t'چلي\t'چي نه\t'ڈيل\t'ڑا \t'گ و\t'گر اي\t'گلي \t'گهر س\tcousin se\tdo saal\tgayi hai\tjata\tjata hai\tkya\tlog\tmagar\tmaza\tmaza aa\tnahi batana\tnahi marta\tابا\tاج\tاسكول والي\tاون\tايسا\tبهر\tبچون كا\tبچي نهين\tجا\tجهان\tدكهايين\tدونون\tديكهي\tرمضان مين\tشكر\tشكر هي\tكرنا هي\tكي كلب\tكيسا\tمار ديا\tميري بچي\tمين بهت\tنيي\tهو\tهوني چاهيي\tوهان\tيهان كويي\tپب\tچاهتي هي\tچل\tگلي\tگهر سي
-0.6\t' 6 \t' a \t' aati\t' acha\t' baar\t' jh\t' jho\t' ka \t' kab \t' ki c\t' ko k\t' kon\t' ky\t' liye\t' lu\t' net\t' sara\t' tee\t' teen\t' اتني\t' انك\t' ايس\t' بتان\t' بخ\t' بول\t' حا\t' دكه\t' دكها\t' ديك\t' ديكه\t' راس\t' راست\t' سب ن\t' سيكه\t' سڑ\t' سڑك\t' سڑك \t' شور\t' شور \t' فون\t' فون \t' قت\t' قتل\t' قتل \t' قر\t' كا \t' كا گ\t' كب \t' كر ه\t' كرني\t' كلب\t' كلب \t' كمي\t' كميو\t' كهڑ\t' كهڑي\t' مد\t' مر \t' مچ\t' هنست\t' هوم\t' هوم \t' والي\t' ورك \t' ٹي\t' پر ر\t' پوري\t' پي\t' پڑهت\t' ڈر ن\t' گل\t' گلي\t' گهٹ\t' گهٹن\t'a dei\t'a diy\t'a hoo\t'a mu\t'a muj\t'a ra\t'aam k\t'acha\t'ada\t'adi h\t'ahi m\t'al ka\t'all\t'am k\t'am ka\t'amar\t'and k\t'ar ra\t'ar u\t'at ko\t'baar\t'di ha\t'e bas\t'e na\t'ek \t'eri b\t'et k\t'et ka\t'hay\t'he l\t'hi ma\t'hna h\t'i be\t'i cou\t'i kha\t'i koi\t'ill\t'jho\t'k m\t'k se\t'k se \t'kab \t'ki sh\t'lay\t'let\t'li k\t'li kh\t'liye\t'liye \t'm k\t'm ka\t'm kar\t'na h\t'nd ka\t'net\t'o me\t'ok s\t'ok se\t'ook s\t'ot \t'pla\t'r do\t'ra d\t'ri be\t'rma\t'ron\t'rou\t's h\t's ho\t's le\t'sara\t'ta m\t'wa d\t'wa de\t'ye a\t'ا اس\t'ا ب\t'ا بي\t'ا بيٹ\t'ا ره\t'ا هوم\t'ا پهر\t'اتني\t'اتني \t'ار ات\t'اس ه\t'اس هو\t'ال \t'ال د\t'ال دي\t'ان كو\t'انك\t'اهي\t'ايس\t'ايين \t'اپ \t'ب مين\t'بتان\t'بتانا\t'بلا \t'بول\t'بڑي ه\t'ت ا\t'ت گ\t'تا ت\t'تا ته\t'تانا\t'تانا \t'تل \t'جهي ن\t'دكه\t'دكها\t'دل \t'ديك\t'ديكه\t'ر تو\t'ر هن\t'ر هنس\t'را بي\t'را ڈ\t'راست\t'رايي\t'رايي \t'رتين\t'رتين \t'رسي\t'رسي \t'رك م\t'ري شو\t'ري م\t'س مي\t'س مين\t'س هو\t'س پ\t'سا \t'سب ن\t'سب ني\t'ستان\t'سي ه\t'سيكه\t'سڑك\t'سڑك \t'شور \t'ف ا\t'فون\t'فون \t'فون س\t'قتل\t'قتل \t'كا گ\t'كان\t'كان ك\t'كب \t'كرني\t'كرني \t'كلب\t'كلب \t'كمي\t'كميو\t'كميون\t'كهين\t'كهين \t'كهڑ\t'كهڑي\t'كهڑي \t'كون پ\t'كي س\t'كي شا\t'ل د\t'ل دي\t'ل كه\t'ل كها\t'لب \t'لتي\t'لي گ\t'م كي\t'م كي \t'م ور\t'م ورك\t'ميونٹ\t'ن اب\t'ن او\t'ن ايس\t'ن دل\t'ن را\t'ن كوي\t'ن كيس\t'ن پڑ\t'ن ڈ\t'نست\t'نسي\t'نسي \t'ني و\t'ني وا\t'نٹي س\t'ه كو\t'ه مي\t'هان ن\t'هر م\t'هر هن\t'هل \t'هنست\t'هوم و\t'هي كو\t'هي ڈ\t'هير\t'هيك ه\t'هيل\t'هٹن\t'و ج\t'و كر\t'والي\t'والي \t'ورك \t'وم و\t'وم ور\t'ون س\t'ون كا\t'ون پڑ\t'ونٹ\t'ونٹي\t'ونٹي \t'ويين\t'ويين \t'ي ال\t'ي بهي\t'ي شوه\t'ي لاي\t'ي وا\t'ي پا\t'ي ڈرا\t'يسا\t'يسا \t'يسي\t'يسي \t'يكهت\t'ين به\t'ين تو\t'ين ٹ\t'يه \t'يونٹ\t'يونٹي\t'يي ن\t'ٹ كي \t'پر ر\t'پرو\t'پوري\t'پوري \t'پڑهت\t'پڑهتا\t'ڈر ن\t'ڑك \t'ڑهت\t'ڑهتا\t'ڑهتا \t'گهٹ\t'گهٹن\t'گيا ا\t6\ta\taati\tbhook se\thai koi\tka\tkab\tki shadi\tkya hai\tliye\tmain to\tmujhe nahi\traat ko\tshadi hai\tا رهي\tاتني\tبتانا\tدكان كي\tرهتي هي\tسب ني\tسي مار\tسڑك\tشور\tفون\tقتل\tكا\tكب\tكرني\tكلب\tكميونٹي\tكهڑي\tكون پڑهتا\tكي شادي\tكيا هي\tمر\tميرا بيٹا\tميري شوهر\tهوم\tهوم ورك\tوالي\tورك\tپوري\tپڑهتا\tپڑهتا هي
-0.7\t' aa \t' aa r\t' al\t' ki s\t' mar\t' pe s\t' saal\t' se a\t' ات\t' اج\t' انكه\t' بتا\t' بيٹي\t' بڑا\t' بڑا \t' جاتي\t' جس\t' جس \t' جها\t' سكول\t' كن\t' كهيل\t' هي پ\t' پار\t' پارك\t' چل\t' ڈرام\t'aati\t'aati \t'ahi\t'ai p\t'al n\t'ara d\t'at h\t'aye \t'b hai\t'bhook\t'd ka\t'e au\t'e aur\t'e nah\t'eed\t'gro\t'hat k\t'hi sh\t'hna\t'hna \t'hun b\t'i n\t'k pa\t'k s\t'kar \t'mar\t'n h\t'ne s\t'ne se\t'o sa\t'pe s\t'r cha\t'ra di\t'rk \t'rta m\t'saal\t'saal \t't ka\t't khu\t'ta mu\t'te ka\t'un b\t'yi ha\t'zi \t'ا اب\t'ا ذ\t'ا ڈر\t'ات كر\t'امي م\t'ان مي\t'انت\t'انكه\t'ايي \t'بات ك\t'بتا\t'بيٹي\t'بيٹي \t'بڑا\t'بڑا \t'جاتي\t'جاتي \t'جس \t'جها\t'ر ش\t'ر كر\t'ر چه\t'راي\t'رك \t'رم \t'ري بچ\t'س م\t'س ه\t'سكو\t'سكول\t'سي با\t'سي لي\t'ك ا\t'ك كي\t'ك كي \t'كهيل\t'كول\t'كي كه\t'لم \t'لي اي\t'م ك\t'ماري\t'ماري \t'مي م\t'مين ك\t'ن لڑ\t'ن لڑك\t'ن نهي\t'ن هم\t'ني ز\t'ني زب\t'نڈر\t'ه هين\t'هان ك\t'هاي\t'هايين\t'هر ما\t'و گهر\t'ول ج\t'ول جا\t'ي رهت\t'ي كن\t'ي كه \t'ي لا\t'ي ليي\t'يرا ب\t'يك ا\t'ين ت\t'ين كي\t'ين لڑ\t'ين هم\t'يي \t'يي ب\t'يين\t'ٹ ك\t'ٹ لگ\t'ٹي س\t'ٹيك\t'پار\t'پارك\t'ڈرام\t'ڑكي ك\t'ڑي ه\t'گر ا\t'گيا ت\taa\tbohat khush\tmujhe koi\tsaal\tبيٹي\tبڑا\tجاتي\tجاون گي\tجس\tساته هين\tسكول\tكهڑي هوتي\tمجهي نهين\tمين ا\tگيا تها
-0.8\t' dei\t' dein\t' kaam\t' ko d\t' koi\t' koi \t' ادا\t' بو\t' تهي\t' تهي \t' تو \t' تو ب\t' جس م\t' دل\t' سكو\t' سي س\t' كب\t' كهي\t' هما\t' همار\t' هي ڈ\t' ورك\t' يها\t' يهان\t' پڑه\t'aam\t'aam \t'ai n\t'ai ph\t'am h\t'at k\t'd kar\t'dei\t'dein\t'dein \t'e ba\t'h hu\t'h hun\t'hai n\t'hool\t'i ph\t'ing \t'k p\t'kaam\t'kaam \t'kar r\t'ko d\t'ko ka\t'koi\t'koi \t'mag\t'n har\t'o ka\t'o kaa\t'oi \t'ri b\t'sh hu\t't kar\t'te k\t'ush h\t'ا ا\t'ا لي \t'اته ه\t'ار دي\t'اري م\t'اني\t'اني \t'ت كر\t'ت ه\t'تهي\t'تهي \t'تو \t'تو ب\t'تي كي\t'جا \t'جس م\t'جس مي\t'ديكهي\t'ر گيا\t'را ب\t'رني\t'رني \t'سي به\t'سي ني\t'سي هو\t'كسي ن\t'كهن\t'كهنا\t'كهنا \t'كهيلت\t'كي لي\t'ل وا\t'ل وال\t'ن ا ر\t'ن مين\t'ن چا\t'نٹي\t'نٹي \t'هما\t'همار\t'ورك\t'وري\t'ي بچ\t'ي را\t'ي سك\t'ي سكو\t'ي كا\t'ي كم\t'ي كون\t'ي مين\t'ي هو \t'يكهي\t'يها\t'يهان\t'يهان \t'پڑه\t'گ جات\tdein\tkaam\tkar rahi\tkhush hun\tko kaam\tkoi\tتهي\tتو\tجس مين\tكسي ني\tكها لي\tكي ليي\tيهان
-0.9\t' bho\t' bhoo\t' darr\t' kar \t' khus\t' ا ر\t' ا ره\t' بس \t' تو\t' رهت\t' شكر\t' كيا\t' كيا \t' كيس\t' هوتي\t' يه\t' چايي\t' ڈرا\t'ahiy\t'ahiye\t'aro\t'arr\t'arr \t'arr l\t'bho\t'bhoo\t'chahi\t'd m\t'd me\t'd mei\t'darr\t'darr \t'hahi\t'hahiy\t'he n\t'he na\t'hiy\t'hiye\t'hiye \t'hus\t'hush\t'hush \t'ing\t'k ha\t'khus\t'khush\t'na ha\t'o d\t'ool\t'rr \t'rr l\t'rr la\t'ush \t'ا رهي\t'ا ڈ\t'ال ه\t'ان ا\t'ان س\t'ان سي\t'اهيي \t'اگ \t'اگ ج\t'اگ جا\t'بس \t'بهاگ \t'بي \t'دين\t'دين \t'رهت\t'س كا\t'س كا \t'ستا\t'شكر\t'شور\t'كتا\t'كرا\t'كهايي\t'كول ج\t'كيا\t'كيا \t'كيس\t'ل و\t'لي هي\t'مين د\t'ن بهت\t'ن مي\t'هايي\t'هاگ \t'هاگ ج\t'هماري\t'هنا\t'هنا \t'هيي\t'و بچ\t'و بچو\t'و گه\t'ي بات\t'ي بچي\t'ي هوت\t'ي پو\t'ين را\t'يين \t'يٹ \t'يٹي\t'يٹي \t'ٹي \t'چايي\t'چايي \t'ڈرا\t'گ ج\t'گ جا\tchahiye\tdarr\tdarr lagta\tkar\tkhush\tsaal ka\tبس\tبهاگ\tكيا\tنهين اٹهايا\tهماري\tهوتي\tچاهيي\tچايي
-1.0\t' 3 \t' ا \t' بهاگ\t' بڑ\t' دك\t' رهتي\t' سيك\t' فو\t' كا ه\t' كون \t' كي ل\t' ور\t' پور\t' چاي\t' ڈر\t' ڈي\t'a m\t'ani\t'ani \t'are\t'e kar\t'er \t'hai p\t'hal\t'i ki \t'in ha\t'khu\t'min\t'n ha\t'ni \t'und\t'ا په\t'ا گ\t'ا گو\t'ارك\t'بهاگ\t'ر ت\t'رام\t'رهتي\t'رهتي \t'سي س\t'سيك\t'كا ه\t'كي با\t'كي ل\t'كيا ه\t'ل ج\t'ل جاي\t'م و\t'ن ا \t'ن كر\t'نون\t'نون \t'هاگ\t'هيلت\t'ي سيك\t'يا ته\t'يلت\t'ين ا \t'يٹ ل\t'يٹ لگ\t'ٹي سي\t'چاي\t3\tا\tرهتي\tكون
-1.1\t' شك\t' كي ك\t' هن\t' هنس\t'am \t'e koi\t'ein h\t'i mar\t'k h\t'kya h\t'l ka \t't k\t'ush\t'ات كو\t'بات\t'بان\t'ت كو\t'ت كو \t'تي ك\t'ل ه\t'م ب\t'ن د\t'ن س\t'هنس\t'يا ت\t'ين \t'ين ما\tرات كو\tنهين مارتا
-1.2\t' بات \t' دين\t' دين \t'on k\t'r rah\t'تان\t'كر ه\t'ن كي\t'هي پ\t'هيي \t'وري \t'ي پور\tبات\tدين
-1.3\t' khu\t' به\t' سك\t'in h\t'بات \t'كون \t'ل جا\t'ڑي هو
-1.4\t' بات\t' كون\t' هم \t'ا ت\t'يكه\tهم
-1.5\t' تها\t' تها \t'ا ته\t'ا تها\t'اون گ\t'ايي\t'تها\t'تها \t'كهي\t'كون\t'كي ك\tتها
-1.6\t' ته\t'هم 
-1.7\t' هم
-1.9\t'iye\t'iye \t'هت 
-2.0\t' بهت \t'بهت \tبهت
-2.1\t' بهت\t'ye \t'بهت
""",
    kinds={
        Risk.SUICIDE: """\
+4.9\t' خو
+4.5\t'هي ا
+3.9\t' di
+3.6\t'k l
+3.4\t' pl\t' sa\t'رنا چ
+3.3\t'نا چ
+3.2\t'يده\t'يده 
+3.1\t'a di\t'r sa
+3.0\t're 
+2.9\t'is \t'ده 
+2.7\t'hat \t'na 
+2.6\t' بس \t'ai r\t'hai r\t'بس \tبس
+2.5\t' hi\t' hi \t'i ro\t'mar\thi
+2.4\t'mar \t'دي هي\t'وجه\t'وجه \tدي هين
+2.3\t'رنا\t'رنا 
+2.2\t'hta
+2.1\t' chah\t'aht\t'chah\t'chaht\t'hah\t'haht\t'ر كه\t'هي اب
+1.9\t' دي ه\t'دي ه
+1.8\t'نا 
+1.7\t'i c
+1.6\t' چاهت\t'ا چا\t'ا چاه\t'اهت\t'جه \t'نا چا\t'چاهت
+1.5\t' بس\t' چاه\t'چاه
+1.4\t'ahta\t'ahta \t'hahta\tchahta
+1.3\t' ضر\t' ضرو\t' ضرور\t'رت \t'رت ن\t'رت نه\t'رور\t'رورت\t'رورت \t'ري ض\t'ري ضر\t'ضرو\t'ضرور\t'ضرورت\t'ورت\t'ورت \t'ورت ن\t'ي ض\t'ي ضر\t'ي ضرو\t'يري ض\tضرورت\tضرورت نهين\tميري ضرورت
+1.1\t' sab\t' sab \t'na c\t'na ch\t'sab\t'sab \tsab
+0.8\t'cha
+0.7\t' ho\t' هون \tهون
+0.6\t' هون
+0.1\t' cha
-0.1\t'هون \t'ي م
-1.4\t'ا چ
-1.5\t'ا ب
-1.7\t' au\t' aur\t' aur \t'aur\t'aur \t'ur 
-2.0\t'n k
-2.1\t' كها
-2.4\t'كها
-2.6\t'har
-2.7\t'مار
-2.9\t' ما
-3.7\t' ha
-3.9\t'he 
-4.5\t'ي هي
-4.7\t'ته 
-4.8\t' ka
-6.3\t'هر 
""",
        Risk.SELF_HARM: """\
+5.1\t' ni
+4.8\t'هر ك
+4.7\t'ن اپ\t'ن اپن\t'ين اپ
+4.5\t'arm\t'k n
+4.3\t'ai k
+4.1\t'پهر ك
+3.9\t'ر ك
+3.8\t'e a
+3.7\t' كاٹ\t'كاٹ
+3.5\t' اپن\t' رك
+3.3\t' اپ\t'hun s\t'ti ha\t'un s
+3.2\t'ي خو
+3.1\t'اپن
+3.0\t'hi s\t'p k
+2.8\t' ap\t' apn\t'apn\t'مين ا
+2.5\t' هو\t'و كا\t'و كاٹ\t'ود كو\tخود كو
+2.3\t'i ha\t'د كو\t'د كو 
+2.2\t'ر كا\t'ه ر\t'ي خ
+2.1\t' كا
+2.0\t'ti h
+1.8\t' دي\t' پهر\t' پهر \t'يا \t'پهر\t'پهر \tپهر
+1.7\t'د ك\tمين اپني
+1.6\t' aap\t' aap \t' apne\t'aap\t'aap \t'aap k\t'ap ko\t'apne\t'apne \t'e aap\t'p ko\t'p ko \t'pne\t'pne \t'pne a\t'هر كا\t'ٹ ل\taap\taap ko\tapne\tapne aap
+1.5\t'خود ك\t'ود ك
+1.4\t' په
+1.3\t' كاٹ \t'اٹ ل\t'اٹ لي\t'سي \t'كاٹ \t'كاٹ ل\t'ٹ ليا\tكاٹ\tكاٹ ليا
+1.2\t' bhi\t' bhi \t'ap \t'ap k\t'e aa\t'ne aa\tbhi
+1.1\t' باز\t' بازو\t' خو\t'ازو\t'ازو \t'باز\t'بازو\t'بازو \t'زو \tبازو
+1.0\t'ي ب
+0.9\t'ati h\t'ين ا
+0.7\t'ti 
+0.6\t' مين\t' مين \t'مين\t'مين \tمين
+0.5\t' اپني\t'ne a\t'اپني\t'اپني \t'پني\t'پني \tاپني
+0.4\t'i h
-1.6\t'ن م
-2.9\t' كه
-3.2\t'ي هي
""",
        Risk.OVERDOSE: """\
+4.1\t'liya
+3.7\t' kha \tkha
+3.6\t' گو
+3.5\t'a l\t'ولي
+3.4\t'iya\t'لين \t'هوش\t'هوش 
+3.3\t'وش 
+3.2\t' لگ\t' پي
+2.9\t'لين
+2.8\t'ach \t'al r\t'al ra\t'kha \t'l r\t'l ra\t'liy\tliya hai
+2.7\t' ليت\t'را پ\t'ليت
+2.6\t' li \t'ا ل\tli
+2.4\t' ho g\t'ho g\t'ho ga\t'o gay\t'ي دو
+2.2\t'ن هر\t'ن هر 
+2.1\t'ai ab\t'را \t'كهي 
+1.9\t' li\t' سا\t' چهوٹ\t' گول\t' گولي\t'ر كي \t'ن چه\t'هوٹ\t'وليا\t'وليان\t'چهوٹ\t'گول\t'گولي\t'گوليا\tگوليان
+1.8\t' saa\t' لي\t' هر\t' هر \t'saa\tهر
+1.7\t'ليان\t'ليان \t'هي هو
+1.6\t' پته\t' پته \t'o g\t'o ga\t'كها ل\t'ن چ\tپته
+1.5\t' ho \t'ه ك\tho
+1.4\t' liya\t' پت\t'iya \t'liya \t'اري\t'اري \tliya
+1.3\t' كها \t' لين \t'ته \t'ليا\tكها\tلين
+1.2\t' gay\t'gay\t'كها \t'ها ل\t'ها لي
+1.1\t'ha \t'ا لي\t'كهي\t'ن ه\t'يان\t'يان \t'پته\t'پته 
+1.0\t'ch \t'i ha\t'i hai
+0.9\t' ab\t' لين
+0.8\t'iya h
+0.7\t'i ab\t'ya ha
+0.5\t'al \t'ان 
+0.4\t' چه\t'ho \t'ya 
+0.2\t' ga
+0.1\t' liy
-0.3\t'i h\t'n k
-0.4\t' كي
-2.4\t'لي 
-2.5\t' كو
-3.4\t'ي ب
-4.0\t'ar 
""",
        Risk.PHYSICAL_ABUSE: """\
+6.9\t'ي بي
+6.5\t'ai mu
+5.1\t'مان ك
+4.9\t' da
+4.8\t'e mar
+4.7\t'aat d\t'at d
+4.4\t'bu \t'سي ا
+4.3\t'e abb
+4.1\t' tha
+4.0\t'چ پ
+3.9\t'la \t'ون ك
+3.8\t' سي ج\t'جهو\t'سي ج
+3.7\t' پڑ\t'ني 
+3.6\t' kaa\t'و ن
+3.5\t' tha \t'كي بي
+3.4\t' th
+3.2\t' جه
+3.0\t' ما\t'e ab\t'ٹي كو\tبيٹي كو
+2.9\tگهر جاني
+2.8\t'ر جان\t'گهر ج
+2.7\t' mar
+2.5\t' جاني\t'جاني\t'جاني \tجاني
+2.4\t'تيل\t'تيلي\t'تيلي \t'سوتيل\t'وتيل\t'وتيلي\tسوتيلي
+2.3\t'a to\t'تي هي
+2.2\t' سوت\t' سوتي\t'سوت\t'سوتي\t'ي ما
+2.1\t'marte\t'tha\t'ي سي\t'ي سي \tmarte\tmarte hain
+2.0\t'ر س
+1.9\t' aa\t'ارتي\t'ارتي \t'مارتي\tمارتي
+1.7\t'رتي ه
+1.6\t' مار
+1.5\t'سي \tمارتي هين
+1.3\t' mart\t' mu\t' muj\t' mujh\t'mart\t'muj\t'mujh\t'mujhe\tmujhe
+1.2\t' مارت\t'ارت\t'مارت
+1.0\t'ايا\t'ايا 
+0.9\t'a t
+0.8\t' ab\t'jhe\t'jhe \t'ujh\t'ujhe\t'ujhe \t'ي ا
+0.7\t'e a\t'ي م
+0.6\t' سي \t'رتي\t'رتي \tسي
+0.4\t' سي
+0.3\t'e ma\t't d
+0.2\t'لي 
-0.7\t'mar
-0.8\t'وتي
-0.9\t' نهي\t' نهين\t'نهي\t'نهين\t'نهين \tنهين
-1.2\t' كه
-1.6\t' نه
-1.8\t' kar\t'kar
-2.0\t'ko \t'هون 
-2.1\t'هون
-2.2\t'ي ك
-3.2\t'و ا
-3.6\t' ko
-5.7\t' ka\t'چهو
""",
        Risk.SEXUAL_ABUSE: """\
+7.1\tki hun
+6.5\t'كتي
+5.2\t'khta\t'khta 
+4.9\t'a u
+4.3\t'اته\t'اته 
+4.2\t' چهوت\t'چهوت
+4.0\t'ري 
+3.8\t'ري م
+3.7\t' كي ب\t'كي ب
+3.6\t'ab sa\t'b sa\t'b sab
+3.4\t'ta r\t'ي سات
+3.3\t'e p
+3.0\t'ا ن\t'ا نه\t'ا نهي
+2.8\t'ta ha
+2.7\t' to
+2.5\t'هوتا\t'هوتا 
+2.4\t'هوت\t'وتا\t'وتا \t'چهو
+2.1\t' kar\t'kar\t'هي چ
+2.0\t' tou\t' touc\t'ch k\t'ch ka\t'h ka\t'h kar\t'ouc\t'ouch\t'ouch \t'tou\t'touc\t'touch\t'uch k\ttouch
+1.9\t'هين ه\t'ي چهو
+1.8\t' ne\t'h k\t'ته \t'ي چ
+1.7\t' ne \t' سات\t' ساته\t'ata\t'ta \t'سات\t'ساته\t'ساته \t'ن هو\t'ين هو\tne\tساته
+1.6\t' مجهي\t'جهي\t'جهي \t'مجهي\t'مجهي \tمجهي
+1.4\t'a ha\t'a hai\t'uch\t'uch \t'ي سا\t'ي چه
+1.3\t' چچ\t' چچا\t' چچا \t'ata \t'چا \t'چچا\t'چچا \tچچا
+1.2\t' جو \t' مج\t' مجه\t'تي \t'جو \t'كي سا
+1.1\t' چهو
+1.0\t'تي ه
+0.9\t' ميري\t'ميري\t'ميري \t'يري\t'يري \tميري
+0.7\t' چه\t'e mu\t'e muj
+0.6\t'hta \t'hta h
-0.2\t'تا 
-0.9\t' ka
-1.4\t' سا
-1.9\t' سي \tسي
-2.3\t'هي 
-2.5\t'ar 
-2.6\t' سي
-2.9\t'ahi\t'ahi 
-3.5\t'سي 
-3.6\t' ch
-4.5\t'ون 
-5.6\t'ي ا
""",
        Risk.DOMESTIC_ABUSE: """\
+4.9\t'ي كو
+4.4\t'che\t'hen\t'hen \t'ان ك
+3.8\t'ي باه
+3.7\t' پيچ\t' پيچه\t'يچه\t'پيچ\t'پيچه
+3.6\t'ar mu\tmujhe marta\tshohar mujhe
+3.5\t' گا
+3.4\t'i par
+3.3\t'har m\t'ه پ
+3.2\t'hee\t'اس 
+3.1\t'هي چ
+2.8\t'ar m
+2.7\t'مار\t'ي با
+2.6\t'jhe m\t'par
+2.5\t'e ma
+2.4\t' شوه\t' شوهر\t' لي\t'شوه\t'شوهر\t'شوهر \t'وهر\t'وهر \tشوهر
+2.3\t'ابو ا\t'بو ام\t'مي كو\t'و ام\t'و امي\tابو امي\tامي كو\tكو مارتي
+2.2\t' qai\t' qaid\t' جان\t'in q\t'in qa\t'n q\t'n qa\t'n qai\t'qai\t'qaid\t'بو ا\t'جان
+2.1\t' شو\t'aha\t'r m\t'امي ك\t'كو ما\t'مي ك
+2.0\t'i pa
+1.9\t'i p
+1.8\t' باه\t' باهر\t'har \t'اهر\t'اهر \t'باه\t'باهر\t'باهر \tباهر
+1.7\t'he ma
+1.6\t' ميرا\t'he m\t'ميرا\t'ميرا \t'يرا\t'يرا \tميرا
+1.5\t' ki\t'و ا
+1.3\t' par
+1.2\t'har
+1.1\t' qa\t' ام\t' امي\t' امي \t'aid\t'امي\t'امي \t'مي \tامي
+1.0\t' مارت\t'ارت\t'مارت\t'هر 
+0.8\t'jhe\t'jhe \t'ujh\t'ujhe\t'ujhe 
+0.7\t'a h
+0.5\t'تا ه
+0.2\t'ar 
-0.5\t'par 
-0.8\t'he 
-1.2\t'تا هي
-1.4\t' مين\t' مين \t'مين\t'مين \tمين
-2.3\t'ي س
-2.9\t'e b
-4.1\t'al 
-4.2\t' ko
-4.4\t'سي 
-5.0\t' كه
""",
        Risk.NEGLECT: """\
+5.8\t' دو
+4.3\t'i d\tbacha
+4.2\t'مي 
+4.1\t'ٹه 
+3.6\t' سي ك\t'a sh\t'a sha\t'te ha
+3.5\t' hame\t'ame\t'hame\t'ڑي 
+3.4\t' گه\t'te h\t'چه 
+3.1\t' كها
+3.0\t'كس 
+2.9\t'پڑي\t'پڑي 
+2.8\t' ko\t'ه ر
+2.6\t'نگ 
+2.5\t' كپ\t' كپڑ\t' نه\t'a s\t'سي ك\t'كپڑ
+2.4\t' apni\t'ama \t'apni\t'apni \t'pni\t'pni \t'ي نهي\tapni
+2.2\t'han\t'th r\t'th ra\t'ر ا
+2.1\t'ma 
+2.0\t'ي گ
+1.9\t' uth \t'uth \tuth
+1.8\t' ham\t' uth\t' دن س\t'ham\t'uth\t'دن س\t'دن سي\t'ي گه\tدن سي
+1.7\t' ra\t'a nah\t'mei\t'mein\t'mein \t'ين ا
+1.6\t' ام\t' امي\t' امي \t'te \t'امي\t'امي \tامي
+1.4\t'ي نه
+1.3\t' nahi\t'nahi\t'nahi \t'ويي\t'ويي \tnahi
+1.2\t' nah\t' دوس\t'nah\t'دوس
+1.1\t' ko \tko
+0.9\t'e h
+0.8\t'a na
+0.7\t' hain\t'a n\t'hain\t'hain \thain
+0.6\t'ti h\t'ي ن
+0.4\t' گهر\t' گهر \t'گهر\t'گهر \tگهر
+0.3\t'ama\t'ein\t'ein 
-0.9\t' كر
-1.0\t'تا 
-1.3\t'مجه
-1.4\t'e hai
-1.8\t' ka
-2.5\t'ne 
-2.7\t'ان 
-2.8\t' k \t' جا\tk
-3.0\t' بي\t' ما
-3.1\t' kar\t'e k\t'kar\t'ون 
-3.2\t'a ha\t'a hai
-3.3\t'art\t'ي كي
-3.4\t'ي ك
-3.6\t'ني 
""",
        Risk.EXPLOITATION: """\
+7.2\t'اون
+5.4\t'na h
+5.0\t'كي هي
+4.6\t'arn\t'ne k\t'لا 
+4.3\t'ني پا
+4.2\t'kan\t'uka\t'ukan\t'ك ن
+4.0\t'ain t\t'ي لڑ\t'ي لڑك
+3.9\t'يك 
+3.8\t' mil
+3.5\t' ني پ\t'dha\t'ي پا
+3.3\t'هون م
+3.2\t' vi\t'mil
+3.0\t'rne k
+2.9\t'n k
+2.8\t' ab \t' سو\t' گا\tab
+2.7\t' پا\t'ون م
+2.6\t' ki d\t'ki d
+2.5\t' kar
+2.4\t' bh\t' wo
+2.3\t' نه\t'تا ه
+2.2\t'kar\t'ne 
+2.1\t' بليك\t' لڑ\t' لڑك\t' ميل\t' ميل \t'بليك\t'بليك \t'ك ميل\t'ليك \t'ليك م\t'لڑك\t'ميل\t'ميل \t'ميل ك\t'يك م\t'يك مي\t'يل كر\tبليك\tبليك ميل\tميل\tميل كر
+2.0\t' ko \t'يل ك\tko\tكهتا هي
+1.9\t' meri\t'eri\t'eri \t'meri\t'meri \t'ا هي\t'ا هي \t'ر رها\t'ي بلي\t'ي ل\t'ي پ\tmeri\tكر رها
+1.8\t' بلي\t'ri \t'بلي
+1.6\t' ke\t' keh\t'keh\t'kehta\tkehta\tkehta hai
+1.5\t' كهتا\t'كهتا\t'كهتا \tكهتا
+1.4\t' woh\t' woh \t'a ha\t'a hai\t'oh \t'woh\t'woh \t'ليك\t'ون \twoh
+1.3\t' keht\t'i m\t'keht
+1.1\t'eht
+1.0\t' پر\t' پر \t'ي ت\t'پر \tپر
+0.9\t'i t\t'ا ه
+0.7\t'ك م\t'ك مي
+0.1\t'a h\t'e k
-0.5\t' هي \tهي
-1.2\t' ka
-3.1\t'مار
-3.7\t'i h
""",
        Risk.FORCED_MARRIAGE: """\
+4.7\t'ه چ
+4.4\t' ai\t'kh 
+4.3\t'لي م
+4.2\t'ين م
+4.0\t'ar ki
+3.8\t'هي ه
+3.7\t'ح ك\t'ي گي
+3.4\t'ايي
+3.2\t'ي شا
+3.1\t'دست
+3.0\t' shad\t' رهي \t'had\t'hadi\t'hadi \t'shad\t'shadi\t'ا ر\t'رهي \tshadi\tرهي
+2.8\t'adi\t'adi \t'i na
+2.7\t'he 
+2.6\t' مان\t'مان
+2.5\t'جهي ن\t'هي مج\tمجهي نهين\tهي مجهي
+2.3\t'هي ن\t'هي نه
+2.2\t' مي
+2.1\t'aak\t'aak \t'ي ن\t'گي 
+2.0\t' sha\t'i n
+1.9\t' رهي\t'رهي
+1.8\t' lark\t' نكا\t' نكاح\t'lark\t'اح \t'كاح\t'كاح \t'نكاح\t'نكاح \t'هي هي\tنكاح
+1.7\t' lar\t' مير\t'i z\t'lar\t'رهي ه\t'مير\t'ي لي 
+1.6\t'ark\t'هين م
+1.5\t' هي م
+1.4\t' ra\t' بهي \t'di \t'sha\t'ي نهي\tبهي
+1.3\t' sh\t' zab\t' zaba\t'aba\t'abar\t'abard\t'arda\t'ardas\t'asti\t'asti \t'bard\t'barda\t'das\t'dast\t'dasti\t'rda\t'rdas\t'rdast\t'sti \t'zaba\t'zabar\t'ي نه\tzabardasti
+1.2\t' بهي\t'sti\t'ن م\t'نكا
+1.1\t' li\t' za\t'i s
+0.9\t'ast\t'bar
+0.8\t'zab
+0.6\t' هين\t' هين \tرهي هين\tهين
+0.4\t' لي \tلي
+0.3\t'ard
-0.5\t' ره
-1.5\t'سي 
-2.5\t' سي \tسي
-2.7\t' سي\t'تا 
-3.0\t'ي هو
-3.1\t'تي ه
-3.4\t' ma
""",
        Risk.MISSING: """\
+5.8\t'ين د
+4.4\t'هان 
+4.1\t' سي گ\t'سي گ\t'سي گه\t'يي ا\tسي گهر
+3.7\t'ل كر\t'ل كر 
+3.4\t'ag 
+3.3\t' ني ن\t'ته ه\t'ني ن\t'ي بي
+3.0\t' kaha\t'kaha\t'كل 
+2.9\t' kah\t' جاو\t'e b\t'kah\t'جاو
+2.8\t' ay\t'aye\t'hi ay\t'i ay
+2.7\t'ahi a
+2.6\t'hi a\t'ت ك\t'ٹي كل
+2.5\t'ات كه\t'كهان \tرات كهان\tكهان
+2.4\t'ت كه\t'ت كها
+2.3\t' se\t'kahan\tkahan
+2.2\t' بيٹا\t'ar s\t'ar se\t'har s\t'اپت\t'بيٹا\t'بيٹا \t'يٹا \tghar se\tبيٹا
+2.1\t' را\t' رات\t'رات\t'يٹا
+2.0\t'ahan 
+1.9\t' gh\t' gha\t' بي
+1.8\t' ايي \t'ahan\t'gha\tايي
+1.7\t' bha\t'bha
+1.6\t' لا\t'aha
+1.5\t' bh\t'ته 
+1.4\t' كه\t'han \t'r se\t'r se \t'ي هي 
+1.3\t'ا ل\t'ل ك\t'ي بيٹ
+1.2\t'ه هي\t'ه هي \t'ي گه\t'ي گهر
+1.1\t' ايي\t'han
+1.0\t'in 
+0.9\t'پته\t'پته 
+0.8\t'رات ك\t'هان
+0.7\t'ات ك
+0.6\t' گهر\t' گهر \t'گهر\t'گهر \tگهر
+0.5\t' se \t' گه\t'ه ه\tse
+0.4\t'ٹا 
+0.1\t'ي ب
-0.1\t' بيٹ\t'بيٹ
-0.3\t'se \t'ون 
-1.0\t'ي گ
-1.5\t'ا ه
-1.6\t'تا ه\t'تا هي
-1.8\t'ي هين
-1.9\t' هين\t' هين \tهين
-2.5\t'ti h
-2.7\t'ا هي\t'ا هي 
-2.9\t'ti 
-3.4\t'n k
-4.0\t' me
-4.9\t'ne 
""",
        Risk.THREAT: """\
+7.1\t'gar
+4.1\t'يي ك
+3.4\t' هي ك
+3.3\t'الي
+3.1\t'ي دن\t'ي دن 
+2.9\t'ازي\t'وازي
+2.8\t' uske\t'ske\t'ske \t'uske\t'uske \tuske\tهي كهتا
+2.7\t' لي ك\t'د ك\t'لي كر\tكهتا هي\tلي كر
+2.6\t'هي كه
+2.5\t' usk\t' اس\t'usk
+2.3\t' us\t'ي كه
+2.2\t'ke \t'هي ك
+2.1\t' ايك\t' ايك \t'ايك\t'ايك \tايك
+2.0\t' چاق\t' چاقو\t'اقو\t'اقو \t'قو \t'ن گا\t'چاق\t'چاقو\t'چاقو \tچاقو
+1.9\t' dung\t'dung\t'dunga\t'ار د\t'ار دو\t'ر دون\t'مار د\tdunga\tمار دون
+1.8\t' دون\t' دون \t' مار \t'دون\t'دون \t'كا كه\t'لي ك\t'ن به\t'ين گ\tدون\tمار
+1.7\t' كه \t'ar \t'اقو ل\t'قو ل\t'ن گ\t'ي كر \t'يا ه\t'يا هي\tكه
+1.6\t' لي \t'nga\t'nga \t'ung\t'unga\t'unga \t'ر دو\t'هين ك\t'و ل\tلي
+1.5\t'ن اسي
+1.4\t' us \t' us k\t' چا\t'us k\tus
+1.3\t' dun\t' اي\t' گا\t'dun
+1.1\t'مار 
+1.0\t' du
+0.9\t'us \t'ا ه\t'ا هي\t'ا هي \t'لي 
+0.7\t' لي\t'ga \t's k
+0.5\t' كهتا\t'كهتا\t'كهتا \tكهتا
+0.3\t'هتا
-0.1\t' كه
-1.0\t'ي ك
-1.3\t' هون\t' هون \tهون
-1.5\t'هون 
-2.0\t'هون
-2.1\t' سي \tسي
-2.2\t' سي
-2.9\t' هو
-5.1\t'hi 
""",
        Risk.EATING: """\
+5.4\t'aad
+5.3\t' ني ك
+4.8\t'ني كه
+4.4\t' كها
+4.0\t'ني ك
+3.9\t'k u
+3.8\t'ay h\t'y h\t'كها
+3.6\t'chi\t'ي هو 
+3.5\t'h h\t'ر رو
+3.3\t' kha\t'ti hu\t'ور ه
+3.2\t' كرتي\t'ti h\t'كرتي\t'كرتي \tكرتي
+3.1\t'ي كها\t'ٹي ك
+2.9\t'kha\t'كه ك
+2.8\t' كهان\t' هو \t'r phi\t'كهان\t'ٹي \taur phir\tهو
+2.6\t'khara
+2.5\t'hara
+2.4\t'دن مي\tدن مين
+2.3\t'i la\t'و با\t'و بار\t'ي هو
+2.2\t' دن م\t' گيا\t'دن م\t'گيا
+2.0\t' phi\t' phir\t' بار \t' رو\t' ني \t' هو گ\t'hir \t'phi\t'phir\t'phir \t'بار \t'هو گ\t'هو گي\tبار\tني
+1.9\t'agti\t'agti \t'gti\t'gti \t'gti h\t'lagti\t'ti \t'اتا\t'اتا \t'كهتي\t'كهتي \tlagti
+1.8\t' جاتا\t'hi m\t'جاتا\t'جاتا \t'يا \tجاتا
+1.7\t' kh\t'i hun\t'هو \t'و گ\t'و گي
+1.6\t'ن مين\t'ين ك
+1.5\t'ن مي
+1.3\t' lagt\t'agt\t'lagt\t'ي كي
+1.2\t' la
+1.1\t' كرت\t'ار \t'كرت\t'و گيي\tهو گيي
+1.0\t' گي\t'تي ه
+0.8\t'hi \t'ti ha\t'ن م\t'ني 
+0.7\t' khar\t'i hu\t'khar\t'ي كه
+0.6\t' دن\t' دن \t'دن \tدن
+0.4\t'هان
+0.3\t'i h
-0.1\t'ي كي 
-0.3\t'ي ك
-0.5\t' هو
-0.7\t' دي
-0.8\t' كه
-2.7\t'e h
-3.4\t'ن ا
-3.6\t'ي گ
""",
        Risk.BULLYING: """\
+5.5\t'مل 
+5.1\t'ab m
+4.7\t' te
+4.5\t'b m
+4.4\t' وي
+4.2\t'هي ل
+3.9\t' tea\t'tea\t'يل 
+3.7\t' uta\t'l m\t'uta
+3.6\t'r mar
+3.3\t' رو
+3.2\t' اس
+3.1\t'ein s\t'ني لگ
+3.0\t'di 
+2.9\t'r ma
+2.8\t'ب م\t'ل مي\t'ل مين\t'مين ل
+2.7\t'een\t'ل م
+2.6\t' كر\t'al m\t'گني\t'گني \t'گني ل
+2.5\t'i te\t'i tea
+2.3\t'ay p\t'y p
+2.2\t'hoo\t'i t\t'ني ل\t'ي لگ
+2.0\t' سب \t'ab ma\t'b ma\t'b mai\t'h k \t'n l\t'te ha\t'thay \t'سب \t'ي هين\tسب
+1.8\t'a a\t'te h\t'تي هي
+1.7\t'e t\t'heen\t'nch \t'thay\t'لڑكي \t'ڑكي \tلڑكي
+1.6\t' teac\t'ab \t'acher\t'cher\t'eache\t'teac\t'teach
+1.5\t' لڑكي\t' هين\t' هين \t'ache\t'eac\t'each\t'لڑكي\t'ڑكي\tهين
+1.4\t' پر\t' پر \t'ake\t'پر \tپر
+1.3\t' pe \t'her\t'pe \tpe
+1.2\t' roz\t' roz \t' سب\t' لگ\t'oz \t'roz\t'roz \t'تي ه\troz
+1.1\t'ein\t'ein 
+1.0\t'ي ا\t'ي ل
+0.9\t' ro\t'تي 
+0.8\t'te 
+0.7\t' au\t' aur\t' aur \t' pe\t'aur\t'aur \t'e hai\t'in s\t'ur \taur
+0.6\t'كول م\t'ول م\t'ول مي\tاسكول مين
-1.0\t'ي هي
-2.5\t'ون 
-3.1\t'i h
-3.2\t' هو
-3.7\t' ره\t'هر 
""",
        Risk.NOT_COPING: """\
+7.8\t'n bac
+4.9\t' هي ك
+4.4\t'un 
+4.1\t'ن بچ
+3.9\t'an p
+3.8\t' us
+3.7\t' بچ
+3.5\t'a hu\t'تي هو
+3.3\t' bac\t' bach\t'bac\t'bach
+3.2\t'تين ب\t'سي ا
+3.1\t'ن ب\t'ين بچ
+2.8\t'هي ك\t'ين ب
+2.7\t'ن ه
+2.6\t' سي
+2.5\t' usa\t' usay\t'ai m\t'hai m\t'n b\t'usa\t'usay\t'usay \t'هون ا\t'ون ا\t'ين ه\tusay
+2.4\t' سي ا\t'ي تو 
+2.3\t'ول 
+2.2\t' مجه \t'ات \t'ت ن\t'ت نه\t'ت نهي\t'مجه س\tمجه\tمجه سي
+2.1\t'ون گي\t'ي هون
+2.0\t'ر بي\t'ر بيٹ
+1.9\t' اب \t' سي \t' كو ك\t'كو ك\t'ن بچو\t'هون \tاب\tبچون كو\tسي
+1.8\t' بيٹه\t'ay \t'اب \t'بيٹه\t'هون\t'و ك\t'يي ت
+1.7\t'say\t'say \t'يٹه\tنهين هوتا
+1.6\t' تين\t' تين \t'ن گي\t'ن گي \tتين
+1.5\t' گي \t'مجه \t'ي هو\tگي
+1.4\t' اب\t' به\t'ر ب\t'گي 
+1.3\t' تي\t' گي\t'بيٹهو\t'ون گ\t'يٹهو\t'يٹهون\t'ٹهو\t'ٹهون\t'ٹهون \thai main\tبيٹهون\tبيٹهون گي
+1.2\t' هو\t'سي \t'ي به
+1.1\t'ach\t'ي مين
+1.0\t'ai ma\t'i mai
+0.9\t'i m
+0.7\t'i ma\t'ي مي
+0.5\t'an 
+0.4\t' بي
-0.7\t'ا هي\t'ا هي 
-0.9\t'ا ه
-1.1\t'ي هين
-1.2\t' هين\t' هين \tهين
-1.3\t'تا ه\t'ين ا
-1.6\t'تي هي
-1.8\t'ن م
-2.1\t'هي ا
-2.3\t' ba
-3.2\t'ي هي
-3.9\t'ني 
""",
    },
)

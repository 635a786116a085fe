"""What was learned from labelled lines (ar); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-6.484,
    concern=0.216,
    serious=0.216,
    words="""\
+6.8\t' w \tw
+6.5\t'ي ب\t'ي ي
+5.5\t'ي ا
+5.2\t'ني 
+5.1\t'له 
+4.7\t' با
+4.4\t'يا 
+4.2\t'ni 
+3.9\t'a e\t'رح \t'مي \t'ه ب\t'ه و
+3.8\t'ع ا
+3.7\t' اخ
+3.6\t'ا ب\t'عت 
+3.5\t'i m\t'اعي\t'ي م\t'ي يض\t'ي يضر
+3.4\t'ن ا\t'يش \t'ين 
+3.3\t'i b\t'ya \t'لي \t'ني ب\t'ي ل
+3.2\t'a2e\t'كل 
+3.1\t'a m\t'ا ت\t'م ب\t'ي ت\t'ي و
+3.0\t' اخذ\t' اذ\t' تعر\t' كل\t'صور\t'ع ال\t'قال\t'ل و\t'ه س\t'ه م
+2.9\t' an\t'تعر\t'د و\t'ل ا
+2.8\t' be\t' وم\t'a b\t'ma \t'ol \t'اخذ\t'ان اع\t'بيت\t'تحر\t'جرح\t'جرح \t'ن اع\t'ن و\t'ها \t'وج \t'وني 
+2.7\t' ee\t' عم\t' وب\t' يو\t'a s\t'ala\t'li \t'الب\t'انت\t'ت ا\t'ضرب\t'لبيت\t'لبيت \t'يضر\t'يضرب
+2.6\t' ga\t' سا\t'esh\t'ا ل\t'اله\t'ان ا\t'زوج\t'عرض\t'للا\t'وني\t'ي با
+2.5\t' ات\t' خا\t'اله \t'ت م\t'تصا\t'ستي\t'كر 
+2.4\t' b \t' بص\t' للا\t' نفس\t'a w\t'bni\t'bni \t'ا س\t'البيت\t'حبو\t'حمل\t'حمل \t'ذي \t'لعت\t'لعت \t'يقو\t'يقول\tb
+2.3\t' ان ا\t' بالش\t' بد\t' جا\t'an \t'l e\t'sh \t'um \t'اب \t'بالش\t'تحم\t'ح ل\t'رجع\t'قتل\t'ل ي\t'هدد
+2.2\t' bi\t' تع\t' سك\t' من ج\t' نف\t' وه\t' يض\t' يضر\t' يضرب\t'di e\t'البي\t'ام \t'ايم\t'تي \t'تيق\t'تيقظ\t'تيقظ \t'جرح ن\t'جع \t'ح نف\t'ح نفس\t'د الا\t'رح نف\t'ستيق\t'ستيقظ\t'صاب\t'قظ \t'كل ي\t'كل يو\t'ل يو\t'ل يوم\t'لبي\t'م م\t'من ج\t'ن ج\t'ناي\t'وحد\t'يقظ\t'يقظ 
+2.1\t' اذا\t' اع\t' التح\t' ان \t' بت\t' بلعت\t' بي\t' تح\t' صا\t' ول\t' وما\t'ein\t'el \t'i w\t'ni w\t'oon\t'reb\t'y b\t'الت\t'التح\t'بلعت\t'بلعت \t'ت لل\t'ترج\t'د ان\t'د ان \t'لتح\t'من \t'موت\t'موت \t'نتح\t'ني ل\t'ي بال\t'يد ان\tان\tبلعت
+2.0\t' الب\t' بال\t' بلع\t' قال\t' وك\t'a k\t'gal\t'idr\t'بال\t'بلع\t'دي ا\t'دي م\t'رجع \t'رح ن\t'فكر \t'نايم\t'وما\t'يع ا\t'يع ال\tالبيت
+1.9\t' ea\t' ma \t' اذا \t' ار\t' خال\t' رج\t' عل\t' يس\t'a2a\t'aww\t'ees\t'ha \t'hum \t'na m\t'oot\t'r b\t'ا ي\t'انتح\t'بوب\t'ت ال\t'حبوب\t'خال\t'د ا\t'عد ال\t'عمي\t'عند\t'في \t'لاغ\t'لوا\t'لي ب\t'نفس\t'ه من \t'ي تح\t'يا ب\tma\tاذا
+1.8\t' bye\t' البي\t' تس\t' صو\t' لل\t' ما ب\t' مو\t' موت\t' موت \t'a 1\t'a el \t'a y\t'bye\t'el b\t'esh \t'lad\t'lli\t'oot \t't k\t'ا و\t'ال \t'بت \t'بت م\t'بي يض\t'جوز\t'ح ن\t'رها\t'ريط\t'صوري\t'صوري \t'فكر\t'ل ل\t'وري \t'ي ط\tموت\tيضرب
+1.7\t' by\t' gal\t' اجر\t' اجرح\t' سام\t' صور\t' عمي\t' عمي \t' قا\t' لي \t' وعم\t' وي\t' يق\t' يهد\t' يهدد\t' يوم \t'2oo\t'a t\t'atta\t'ebn\t'ebni\t'ebni \t'eesh\t'eesh \t'hum\t'i ee\t'lli \t'moo\t'ni w \t'ا لا\t'ا لا \t'ا يس\t'اجرح\t'اجرح \t'الص\t'ان \t'بدي ا\t'بدي م\t'بعد ا\t'بوب \t'ت ل\t'ت من\t'ت من \t'تها\t'تها \t'جي ا\t'حبوب \t'دون\t'دي مو\t'ره \t'سام\t'سه ب\t'عد ا\t'عمي \t'قال \t'لا يس\t'لي ي\t'م با\t'م بال\t'مام\t'ن جو\t'ن ع\t'وجي ا\t'ودا\t'وعم\t'ي س\t'ي مو\t'ي موت\t'يضرب \t'ين ا\t'ين و\t'يهدد\t'گول\tاجرح\tاجرح نفسي\tاريد ان\tبدي موت\tعمي\tلي\tيوم
+1.6\t' byed\t' eala\t' el b\t' yi\t' اس\t' الص\t' انه \t' تت\t' لا ت\t' من \t' وع\t'a el\t'ama\t'ana b\t'ar b\t'awwe\t'byed\t'eala\t'hay\t'i w \t'iya\t'l j\t'ra \t'ree\t't e\t'wwe\t'ا با\t'ا ع\t'اجر\t'اخذ \t'اذا\t'اعت\t'الا \t'اما\t'ب ا\t'بالشا\t'بيت \t'خذ \t'دني\t'ري \t'صار \t'عم ي\t'فه م\t'فه من\t'ل ال\t'ل ب\t'لا ت\t'لمس\t'لوا \t'نام \t'ه من\t'وب \t'وت \t'وري\t'ول \t'وم \t'ي ع\t'يت \t'يفه م\tانه\tبالشارع\tخايفه من\tمن
+1.5\t' ana \t' kha\t' mou\t' mout\t' w b\t' w el\t' ye\t' او\t' بل\t' جار\t' جارن\t' جو\t' سكي\t' سكين\t' في \t' في ا\t' وق\t'akh\t'd a\t'd an\t'dra\t'ed an\t'eed\t'eed \t'f el\t'f el \t'i mou\t'l c\t'l el\t'l s\t'lad \t'mou\t'mout\t'mout \t'n m\t'n s\t'na b\t'na ba\t'sa \t'tay\t'tta\t'w b\t'w m\t'wez\t'ا ح\t'ا ف\t'از \t'است\t'ت و\t'تحر \t'تله\t'جار\t'جارن\t'جارنا\t'جواز\t'جواز \t'حر \t'دوني\t'دوني \t'دي ان\t'ر في \t'سفر\t'شري\t'شريط\t'صار\t'ضرب \t'عنده \t'فلي\t'في ا\t'قيت\t'قيت \t'ما ب\t'مره\t'مل \t'مي ت\t'نا و\t'نتحر \t'نتي\t'نده \t'ني ت\t'ني ع\t'ه با\t'هدد \t'واز \t'ي لم\t'ي يق\t'يقول \t'يني\t'يني \t'يوم \tana\tmout\tw el\tجارنا\tفي
+1.4\t' ae\t' ak\t' baba\t' te\t' wi\t' اط\t' بدي\t' بدي \t' بن\t' تحت\t' ترج\t' ترجع\t' صار\t' كل ي\t' وان\t' وحد\t' ود\t' ودا\t' يه\t'2ee\t'a me\t'a2ee\t'ana \t'as m\t'baba\t'baba \t'bou\t'da \t'eam\t'ed a\t'el ma\t'ib \t'it \t'kha\t'l b\t'ma e\t'ma y\t'out \t't w\t'ti \t'yed\t'yga\t'ا بعد\t'ا سا\t'ا سام\t'اذا \t'الس\t'اما \t'ان و\t'بت من\t'ت كل\t'تحت\t'تحرش\t'تحرش \t'ترجع\t'ح ا\t'حد \t'حدن\t'حدنا\t'حدنا \t'حرش\t'حرش \t'حرش ب\t'دد \t'ر ف\t'ر في\t'رش \t'رش ب\t'رش بي\t'زوج \t'ش ب\t'ش بي\t'ضرب ا\t'طفلي\t'طيع ا\t'ف ا\t'في ال\t'ل الح\t'لبه\t'لبه \t'م ت\t'م ي\t'ما \t'ماما\t'ماما \t'ن الص\t'نتي \t'وان\t'وحدن\t'وحدنا\t'ونا\t'ي ات\t'ي الا\t'ي كل\t'ي يل\t'يبت\t'يط \t'يع \t'يهد\tbaba\tبدي\tكل يوم
+1.3\t' am\t' ana\t' bel\t' bel \t' eam\t' ka\t' mb\t' tay\t' ure\t' uree\t' الصب\t' خالي\t' ضا\t' ضاع\t' ضاعت\t' علب\t' علبه\t' علي\t' قد\t' لي\t' نا\t' نفسه\t' ها\t' وانا\t' وقا\t' وقال\t' وكت\t' وكتب\t' وما \t' يسم\t' يوم\t'2al\t'a sa\t'aba \t'add\t'aeme\t'aemel\t'ako\t'an am\t'ana m\t'awwez\t'aya \t'b bi\t'b w\t'b w \t'ba \t'bal\t'bel\t'bel \t'eit\t'eit \t'emel\t'gaw\t'hi \t'hti\t'i ma\t'idri\t'il \t'in \t'l el \t'mam\t'mma\t'moot\t'moot \t'n am\t'n amo\t'ny \t'ool\t'oun\t'ra2\t'rib\t's m\t'saw\t't a\t'ty \t'ul \t'uni\t'ure\t'uree\t'ureed\t'ut \t'w ma \t'wwez\t'ا بع\t'ا بي\t'ا د\t'ار \t'ارن\t'ارنا\t'ارنا \t'اعت \t'ال و\t'اللي\t'امو\t'امي\t'ب ب\t'تزوج\t'تزوج \t'جبر\t'جوا\t'خالي\t'خالي \t'دم \t'دها\t'دها \t'دي \t'رب ا\t'ريد ا\t'سكي\t'سكين\t'سي \t'ضاعت\t'ضاعت \t'طلع\t'ع و\t'علبه\t'علبه \t'علي\t'عين\t'عين \t'فسه\t'كام\t'كره\t'كره \t'كين\t'لمسن\t'لمسني\t'ما بت\t'مسن\t'مسني\t'مسني \t'ن او\t'نا ع\t'نام\t'نتحر\t'نفسه\t'وانا\t'وانا \t'وقال\t'وكت\t'وكتب\t'وما \t'ويا \t'ي ال\t'ي ان\t'ي عل\t'يد ا\t'يسم\t'يلم\t'يلمس\t'يلمسن\tbel\tureed\tw ma\tالصبح\tانتحر\tخالي\tضاعت\tعلبه\tمن الصبح\tوانا\tوما
+1.2\t' ab\t' bab\t' bin\t' hay\t' hi\t' w 2\t' w 2a\t' yit\t' الت\t' الصغ\t' انه\t' بر\t' بنت\t' تل\t' سامح\t' عند\t' كل \t' كله\t' لم\t' مط\t' وح\t' ولا\t' ون\t' وهل\t' يجبر\t' يل\t'abl\t'ado\t'aft\t'alat\t'asi\t'at \t'att\t'bin\t'e7 \t'eme\t'fta\t'i mo\t'id \t'inn\t'kol \t'l ma \t'n sh\t'nay\t'ony\t'ony \t'ool d\t'oony\t'oony \t'ran\t'ran \t't w \t'w 2\t'w 2a\t'w el\t'w el \t'y be\t'y bel\t'zoon\t'ال ب\t'الخ\t'امح\t'امحو\t'امحون\t'امي \t'بدي\t'بدي \t'برونن\t'ت الب\t'ت ك\t'ت ما\t'ت ما \t'تحت ا\t'تي م\t'جبرو\t'جبرون\t'حت ا\t'حت ال\t'حون\t'حوني\t'حوني \t'دا ي\t'ر ش\t'ره و\t'رها \t'رونن\t'رونني\t'سامح\t'سامحو\t'عت من\t'عد \t'علب\t'عنده\t'كل ا\t'كله\t'لان\t'للي\t'لون\t'ما با\t'محو\t'محون\t'محوني\t'نده\t'نني ع\t'ه سك\t'هلا\t'هلا \t'واز\t'وقال \t'ونن\t'ونني\t'ونني \t'وهل\t'ي ابن\t'ي نا\t'يتن\t'يجبر\t'يجبرو\t'يزع\tالصغير\tسامحوني\tكل\tمن البيت\tوقال\tيجبرونني\tيجبرونني علي
+1.1\t' abo\t' abou\t' akho\t' amo\t' amoo\t' ba2\t' bas\t' el\t' mae\t' nay\t' ray\t' ur\t' اب\t' است\t' اف\t' الا \t' انتح\t' بصو\t' بصور\t' تج\t' تحر\t' جوز\t' جوزي\t' ست\t' صار \t' لما\t' مام\t' ماما\t' هال\t' ولاد\t' يب\t' يبت\t' يبتز\t' يج\t'a ea\t'abou\t'abouy\t'ade\t'aem\t'af \t'akho\t'amma\t'amoot\t'an a\t'as ma\t'aso\t'b b\t'ba2\t'bad\t'bala\t'bas\t'bel e\t'bouy\t'dri\t'e b\t'ek \t'en s\t'ez \t'f e\t'hez\t'hti \t'i la\t'i r\t'il w\t'khti\t'khti \t'kol\t'l a\t'l ja\t'l ma\t'l w\t'la2\t'li r\t'lti\t'lti \t'mae\t'nd \t'ni k\t'o y\t'ot \t'ouy\t'r ba\t'ray\t'reed\t'reed \t'saww\t't kha\t'ti b\t'w a\t'y2o\t'y2oo\t'yidr\t'ا بت\t'ا عمر\t'ا في \t'ا وح\t'ا وحد\t'اخو\t'ارع\t'اره\t'اكل\t'الاكل\t'الان\t'الصب\t'الصبح\t'العي\t'ام ا\t'انا \t'انتحر\t'باك\t'بتز\t'بتزن\t'بتزني\t'بصو\t'بصور\t'بصوري\t'بعد\t'ت عل\t'تزن\t'تزني\t'تزني \t'تين\t'ج و\t'ج وه\t'جوزي\t'جوزي \t'حار\t'دام\t'دنا\t'دنا \t'دني \t'ر س\t'ربني\t'ربني \t'زني\t'زني \t'زني ب\t'ستا\t'سني\t'سه و\t'صبح\t'صبح \t'ضاع\t'ضربني\t'عت م\t'عدها\t'عدها \t'عدو\t'فتح\t'فتح \t'قول\t'كل ال\t'لاكل\t'لاكل \t'لسا\t'لصب\t'لصبح\t'لصبح \t'لع \t'لما \t'لين \t'ن وع\t'ن وعم\t'نني\t'نني \t'ني بص\t'ني ك\t'ني كل\t'ه وي\t'ها ا\t'هال\t'هاي\t'و ق\t'وزي\t'وزي \t'وعم ي\t'ول ا\t'ولو\t'وي ي\t'ي اب\t'ي اس\t'ي الس\t'ي بص\t'ي بصو\t'ي تحر\t'ي سا\t'ي ض\t'ي غ\t'ي ن\t'يبتز\t'يبتزن\t'گول \tamoot\tالا\tالاكل\tبصوري\tجوزي\tصار\tماما\tيبتزني\tيبتزني بصوري
+1.0\t' 14\t' 14 \t' 16\t' 16 \t' 2al\t' ba\t' eal\t' ei\t' f \t' he\t' in\t' ke\t' ra\t' sa\t' se\t' w y\t' wiy\t' wiya\t' yo\t' ابوي\t' اذي\t' اذي \t' الاك\t' الان\t' باب\t' زوج\t' شف\t' طفلي\t' عم \t' في\t' كام\t' لوح\t' لوحد\t' معه\t' هد\t' هربت\t' وا\t' وبي\t' وعم \t' ويق\t' ويقو\t'14 \t'16 \t'2ool\t'3 w\t'a bye\t'a eal\t'a f\t'a kh\t'a kha\t'a w \t'a2a \t'ab \t'aba\t'abt\t'adt\t'adt \t'alo\t'alo \t'alti\t'alti \t'aman\t'amo\t'amoo\t'art \t'bey\t'bto\t'bto \t'd e\t'd il\t'da m\t'da me\t'dt \t'e ba\t'el ba\t'er e\t'eri\t'fa \t'ha e\t'halti\t'i y\t'kal\t'l bab\t'l ea\t'm ea\t'n ma\t'na me\t'nd b\t'ni m\t'ol da\t's ma\t'shan\t'she\t'sht\t't ma\t'tgo\t'tgoo\t'was\t'wiya\t'yes\t'yit\t'ا في\t'ابوي\t'اذي\t'اذي \t'اعدو\t'اعدون\t'اكل \t'الف\t'الليل\t'ام م\t'انه \t'اهل\t'اهلي\t'اهلي \t'ب و\t'برون\t'بنت\t'بوي\t'بوي ي\t'بي \t'ت ع\t'تح \t'تنام\t'تنام \t'تي ما\t'تين و\t'حجا\t'دا \t'دو \t'دوي\t'دي س\t'راح\t'ربت\t'ربت \t'ربت م\t'رفه\t'رفه \t'ساعدو\t'سني \t'صف \t'صل \t'طفلي \t'طلع \t'ع ما\t'عدون\t'عدوني\t'فري\t'فلي \t'فه \t'ل ك\t'لشا\t'لشار\t'لشارع\t'لعت ا\t'لليل\t'لي با\t'ليل و\t'م بي\t'ن ب\t'ني با\t'هربت\t'هربت \t'هلي\t'هلي \t'واح\t'وبي\t'ود \t'وصل \t'وعم \t'وي \t'ويق\t'ويقو\t'ويقول\t'ي عند\t'يا ن\t'يل و\t'يله ا\t14\t16\tf\tkhalti\tاذي\tساعدوني\tطفلي\tعم\tنفسي\tهربت\tهربت من\tوعم\tويقول
+0.9\t' 15\t' 15 \t' 2a\t' aka\t' akal\t' ba2a\t' bad\t' bit\t' eal \t' el \t' el j\t' fe\t' go\t' ha\t' isb\t' isbo\t' kat\t' la2\t' maea\t' me\t' tamm\t' tet\t' w by\t' w e\t' w h\t' اسب\t' اسبو\t' استط\t' اطف\t' اق\t' الشر\t' بج\t' بع\t' بنتي\t' بيح\t' تحت \t' تو\t' تگ\t' جر\t' حدا\t' حدا \t' راح \t' رجع\t' زو\t' زوجي\t' عالا\t' عش\t' غا\t' قدا\t' قدام\t' كل ا\t' كله \t' لما \t' ومن\t' يقو\t' يقول\t'15 \t'a ba2\t'a ka\t'a men\t'ab b\t'ab w\t'ab w \t'ad i\t'akal\t'akhi\t'al c\t'ala \t'ammam\t'ana\t'arr\t'art\t'asod\t'asod \t'aw \t'ayg\t'ayi\t'b bil\t'ba2a\t'bab\t'bat \t'boo3\t'boo3 \t'chi\t'd i\t'drib\t'el be\t'el el\t'el j\t'en y\t'era\t'erif\t'f w\t'gool\t'h t\t'ha ea\t'hei\t'hum g\t'idrib\t'int\t'ir \t'ir e\t'isb\t'isbo\t'isboo\t'kat\t'ket\t'khalt\t'khi\t'l be\t'l d\t'l is\t'l isb\t'l l\t'l t\t'lat\t'li l\t'm g\t'maea\t'mmam\t'mmam \t'n a\t'n y\t'nas\t'o f\t'oho\t'ol d\t'ool \t'oul\t'rab \t're7\t're7 \t'rha\t'rha \t'rif\t'sa w\t'sbo\t'sboo\t'sboo3\t'sid\t'sid \t'sod\t'sod \t'tamm\t'tamma\t'tda\t'um g\t'w by\t'w e\t'w h\t'w y\t'wad\t'war\t'ya e\t'yeb\t'yid\t'yih\t'yna\t'ا اس\t'ا است\t'ا بيح\t'ا عم\t'ا ق\t'ا وم\t'ابن \t'اح \t'ارع \t'استط\t'استطي\t'اعا\t'اف ا\t'الاك\t'البن\t'الد\t'السا\t'الشر\t'الصغ\t'الصغي\t'النو\t'الوا\t'اما ب\t'ان ور\t'انا ع\t'انتحا\t'انه\t'ايف\t'باب\t'برو\t'بري\t'بن \t'بيح\t'ت علب\t'تحار\t'تحار \t'تحت \t'ترجع \t'تطي\t'تطيع\t'تطيع \t'تنم\t'تنمر\t'جاب\t'جي \t'جي ي\t'حاج\t'حار \t'خاف \t'خاف ا\t'خايفه\t'خوي ا\t'د م\t'دب \t'دب و\t'دني ا\t'ده س\t'ده م\t'ذ ا\t'ر شو\t'ر شو \t'ر ك\t'راح \t'رت \t'رع \t'رعه\t'رعه \t'رنا \t'ره ا\t'رون\t'زوجي\t'زوجي \t'ستط\t'ستطي\t'ستطيع\t'سه \t'سيار\t'شارع \t'صغي\t'صغير\t'ضربن\t'طيع\t'طيع \t'عالا\t'عت ا\t'غرف\t'ف ان\t'في و\t'قدا\t'قدام\t'كتب\t'كله \t'ل لل\t'لا اس\t'لاد\t'لانتح\t'لبن\t'لدي \t'لشر\t'لصغ\t'لصغي\t'لصغير\t'لكم\t'لكم \t'لما\t'لنو\t'لون \t'لين\t'م و\t'ما ف\t'ما في\t'مره \t'مرو\t'من ب\t'ن امو\t'ن ور\t'نا عم\t'نتحا\t'نتحار\t'نمر\t'نوم\t'نوم \t'ني عل\t'ه بال\t'ه بت\t'ه ت\t'ه وم\t'ه ي\t'ها س\t'هاب\t'وجي\t'وجي \t'وجي ي\t'وزن\t'وقا\t'ومن\t'ون ع\t'ي الم\t'ي شف\t'ي ص\t'ي ما\t'ي ه\t'ي ول\t'يته\t'يزعل\t'يطع\t'ين ع\t'يه ب\t15\teal\tel\tisboo3\ttammam\tw ana\tاستطيع\tالانتحار\tبنتي\tتحت\tترجع\tحدا\tخايفه\tراح\tزوجي\tكله\tلا استطيع\tلما\tولادي
+0.8\t' b s\t' dah\t' dah \t' ear\t' ein\t' eind\t' el s\t' galu\t' hey\t' ja\t' kata\t' kil \t' kol \t' la t\t' w a\t' w m\t' yig\t' ys\t' ابو\t' اخا\t' اخاف\t' البن\t' الزو\t' ان\t' بعد \t' بق\t' بقي\t' بيع\t' تخ\t' تر\t' تلف\t' تلفو\t' جوا\t' حاج\t' حج\t' حجا\t' رجل\t' طل\t' طلع\t' فا\t' كامل\t' لح\t' لي ا\t' ما \t' مب\t' مع\t' نام\t' نام \t' وبع\t' وبعد\t' وص\t' وقر\t' ولدي\t' وهلا\t' يجب\t'2eeb\t'2eeb \t'3 w \t'a ana\t'a bi\t'a em\t'a l\t'a ma\t'a mae\t'a sha\t'a2eeb\t'abl \t'aff\t'ahez\t'akk\t'ale\t'alu\t'alu \t'am w\t'ams\t'ar ba\t'ara \t'as \t'ash\t'atta \t'aye\t'ayh\t'aym\t'b s\t'ba2a \t'bar b\t'baw\t'bent \t'bit\t'bl \t'bouy \t'dah\t'dah \t'eah\t'ear\t'ein \t'eind\t'el e\t'emel \t'en \t'enn\t'eraf\t'eraf \t'ezoo\t'f b\t'galu\t'galu \t'goo\t'gul\t'gul \t'hab\t'halt\t'hams\t'han\t'hey\t'hi m\t'hoo\t'i 1\t'i e\t'i s\t'i yi\t'i yig\t'ibn\t'ibni\t'ibni \t'ikh\t'ini \t'isi\t'it w\t'it w \t'iya \t'kata\t'kho\t'kil \t'l n\t'l na\t'l w \t'la t\t'lay\t'li la\t'm 2\t'm 2a\t'm 2al\t'm m\t'm w\t'mba\t'men s\t'n sha\t'ni b\t'o e\t'o mo\t'od \t'okhti\t'om \t'om 2\t'om 2a\t'out\t'ouy \t'r bas\t'ra s\t'ra2e\t'raf\t'raf \t'rsa\t'rsal\t'sin\t'sma\t't h\t't ha\t'ta \t'tako\t'tatt\t'tch\t'tka\t'tkal\t'tna\t'to \t'twa\t'ul la\t'un \t'uni \t'uy \t'wezo\t'wiy\t'wlad \t'y2ool\t'ya w \t'yig\t'yyi\t'zoo\t'ا ا\t'ا حدا\t'ا خ\t'ا وما\t'ابو\t'ابوي \t'ابي ي\t'اخا\t'اخاف\t'اخاف \t'اخد\t'اخوي\t'ار و\t'ارت\t'ارح\t'ارح \t'اف ان\t'اكو\t'اكو \t'الانت\t'البنا\t'الت \t'الدم\t'الدم \t'الز\t'الزو\t'الل\t'ام ك\t'اي ي\t'ب ال\t'با \t'بارح\t'بارح \t'بالكر\t'بته\t'بح \t'برا\t'بعد \t'بنتي\t'بنتي \t'بوا ا\t'بون\t'بوني\t'بوني \t'بوي \t'بي ي\t'بيع\t'بيع \t'ت اس\t'تب \t'تزو\t'تضر\t'تضرب\t'تضربن\t'تي ب\t'تي ع\t'تگو\t'تگول\t'جي يض\t'حال\t'حت \t'حجاب\t'حدا \t'خوي\t'د الع\t'د ك\t'ر ط\t'ر طل\t'ر طلع\t'ربط\t'ربن\t'رجل\t'رسه ب\t'رفه و\t'رنا\t'رون \t'ريد\t'زعل\t'سال\t'سه با\t'سيا\t'شارع\t'طفل\t'ظهر \t'عت ت\t'غرفه\t'غرفه \t'ف ان \t'فسه \t'ق ي\t'قالت\t'قالت \t'قول ا\t'قولو\t'كامل\t'كتب \t'ل ان\t'ل انه\t'ل بس\t'لادي\t'لادي \t'لانت\t'لبنا\t'لدم\t'لدم \t'لزو\t'لظه\t'لظهر\t'لظهر \t'لعي\t'لقيت\t'لقيت \t'لمره\t'لمره \t'لي ف\t'لي ه\t'ليله\t'ليله \t'م ا\t'ما ا\t'ماكو\t'ماكو \t'مان و\t'مبارح\t'مع \t'مو \t'ن بع\t'ن بعد\t'ن بنا\t'نا \t'نشر\t'نفسه \t'نه ي\t'نها\t'ني نا\t'ه تو\t'ه ه\t'ها د\t'ها ز\t'ها وم\t'هم م\t'وبت\t'وبع\t'وبعد\t'وبعدي\t'وفي\t'وقر\t'ول ان\t'ول و\t'ولادي\t'ولدي\t'ون \t'وه \t'وهلا\t'وهلا \t'ويا\t'ي الب\t'ي ح\t'ي ش\t'ي عال\t'ي علي\t'ي لما\t'ي نام\t'ي وا\t'ي وم\t'يار\t'يت م\t'يجب\t'يد \t'يد و\t'يقولو\t'ينه\t'يوم\t'يگو\t'يگول\tabouy\tba2a\tbent\tdah\tgalu\tkil\tkol\tokhti\tابوي\tاخاف\tاخاف ان\tبعد\tزوجي يضربني\tعنده\tما\tنام\tنفسه\tوبعدين\tوهلا
+0.7\t' 2a3\t' 3a\t' aer\t' akh\t' as\t' bado\t' baem\t' ben\t' bey\t' bi \t' bitt\t' eama\t' el a\t' es\t' eumu\t' ha \t' il w\t' ill\t' illi\t' is\t' kama\t' kil\t' kol\t' la\t' ma y\t' mon\t' na\t' nas\t' naym\t' rayi\t' sh\t' shan\t' she\t' sho\t' sin\t' so\t' tam\t' tamr\t' tetk\t' w 3\t' w 3a\t' w yi\t' yom\t' ابن \t' اتمن\t' اخو\t' اري\t' الح\t' العي\t' الفك\t' انت\t' باب \t' بدو\t' برا\t' بعت\t' بقيت\t' جاي\t' را\t' رجع \t' قالت\t' لام\t' لامي\t' لم ت\t' معه \t' من ب\t' والد\t' وت\t' وحده\t' وعمر\t' ويگ\t' يت\t' يوق\t' يوقف\t'2 ma\t'2a3\t'a 14\t'a 14 \t'a h\t'a ha\t'a hay\t'a in\t'a mes\t'a se\t'ab m\t'abto\t'abto \t'ad e\t'ado \t'ado y\t'aead\t'aead \t'af w\t'ah \t'aha \t'akol\t'akol \t'ala e\t'ala w\t'alad \t'alat \t'alay\t'alik\t'alik \t'amm\t'amr\t'an w\t'an w \t'ar bi\t'arri\t'art a\t'asa \t'aw m\t'awwi \t'ayma \t'b m\t'bado\t'bado \t'baem\t'baeme\t'ben\t'bitt\t'bun\t'cke\t'd b\t'd ill\t'd k\t'do y\t'drab\t'e w\t'e w \t'eal \t'ealay\t'eama\t'eamal\t'eek\t'el bi\t'el ea\t'el s\t'elha\t'elt\t'em \t'en sh\t'ene\t'ent\t'esh t\t'esse\t'est\t'esta\t'eumu\t'eumur\t'ey \t'ezo\t'f w \t'feen\t'feen \t'gat\t'h ma\t'ha 1\t'ha t\t'haf\t'ham\t'hant\t'hra\t'hrab\t'i bt\t'i by\t'i g\t'i ra\t'ick\t'icke\t'idra\t'idrab\t'il n\t'il na\t'illi\t'illi \t'in g\t'inni\t'inni \t'kama\t'kaman\t'kas\t'khal\t'kil\t'l k\t'l la \t'l m\t'l mu\t'l sh\t'l ta\t'l yo\t'lab\t'lad i\t'lha\t'li ra\t'li y\t'lik\t'lik \t'lli y\t'lti t\t'lu \t'm te\t'ma a\t'ma3\t'ma3 \t'mam \t'mar\t'mart \t'mel\t'men\t'mi \t'mmi\t'mmi \t'mon\t'murh\t'murha\t'n g\t'n mat\t'n w\t'na kh\t'naym\t'nayma\t'ni ma\t'nno\t'nno \t'nt \t'nt k\t'nt kh\t'nta\t'oft\t'ol el\t'omm\t'oom e\t'r eas\t'rayi\t'rha 1\t'rri\t'rt a\t'sawwi\t'sba\t'shant\t'sma3\t'sma3 \t'sse\t't ea\t't kh\t't tam\t'tam\t'tamr\t'tes\t'tetk\t'ti bi\t'tsa\t'tta \t'u e\t'ukh\t'umu\t'umur\t'umurh\t'un m\t'un ma\t'urh\t'urha\t'urha \t'w 2al\t'w 3\t'w 3a\t'w 3am\t'w ak\t'w ma\t'w yi\t'wadd\t'wil\t'wla\t'wlad\t'wwi \t'y w\t'y w \t'yea\t'yi \t'yidra\t'yma \t'yma e\t'yom\t'ysh\t'ا ات\t'ا ارج\t'ا الف\t'ا عا\t'اتمن\t'اتمني\t'اخذه\t'اخذه \t'اذ \t'ار وز\t'استا\t'استاذ\t'اضي\t'اطي\t'اف \t'الانس\t'الفك\t'الفكر\t'الكر\t'ام ال\t'انا\t'ايفه\t'ايفه \t'ب وان\t'ب وب\t'ب وبع\t'بالمس\t'بدو\t'بعت\t'بقي\t'بقيت\t'بقيت \t'به ب\t'بيز\t'بيزع\t'بين\t'ت ت\t'ت تر\t'ت ترج\t'ت قل\t'تاذ\t'تاذ \t'تقول\t'تقول \t'تني\t'تي ل\t'جاي\t'حدا\t'حده\t'حده \t'حي \t'خاف\t'خذه\t'خذه \t'د ال\t'دام \t'دان\t'ده ل\t'ذه \t'ر وز\t'رب \t'رح ا\t'رسي\t'رسي \t'رفت\t'ره ال\t'ره م\t'رون ع\t'س و\t'ستاذ\t'ستاذ \t'شار\t'شعر\t'صرت\t'صرت \t'صرت ا\t'صف ا\t'صل ل\t'ظهر\t'ع ع\t'ع م\t'ع وا\t'ع وال\t'عت ال\t'عمر\t'ف م\t'ف و\t'فه و\t'قال ب\t'كنا \t'كو \t'ل لي\t'ل ما\t'ل ما \t'ل وا\t'لامي \t'لانس\t'لب م\t'لحاله\t'لدي ا\t'لفك\t'لفكر\t'لفكره\t'لكر\t'لليل \t'لم ت\t'لم تر\t'لها ا\t'لي ن\t'ليل\t'لين ا\t'م ال\t'م تر\t'م ترج\t'م وي\t'ماك\t'مع ع\t'معلم\t'معه\t'معي\t'مل ب\t'مي ب\t'ن بن\t'ن تح\t'نا وح\t'نها و\t'نيا\t'نيا \t'ه الا\t'ه الل\t'ه بي\t'ه كل\t'ه كل \t'ه وقا\t'ه وه\t'ه ويق\t'ها و\t'هسه\t'هسه \t'هني\t'هني \t'واحد\t'والسا\t'وجع\t'وصل ل\t'وعمر\t'وكتب \t'ول ك\t'ول ل\t'ولدي \t'ولون\t'ولون \t'وم ب\t'وما ت\t'ون عل\t'وني ع\t'ويگ\t'ي حا\t'ي ك\t'ي لم \t'ي لو\t'ي ما \t'ي هو\t'ين ال\t'يها د\t'يوق\t'يوقف\t'يگول \t'گول ا\tbado\tbi\teumurha\tha\tilli\tkaman\tmart\tnayma\tw 3am\tابن\tاتمني\tالفكره\tالمره\tباب\tبقيت\tرجع\tقالت\tلامي\tلم ترجع\tمعه\tوحده\tوكتب\tولدي\tيقول
+0.6\t' 16 s\t' 2a3d\t' 3am\t' 3am \t' agd\t' agda\t' ard\t' bab \t' bala\t' baso\t' bei\t' beit\t' bidi\t' bina\t' bint\t' bt\t' eed\t' eei\t' enn\t' f e\t' f el\t' fee\t' hayd\t' haye\t' hiy\t' hiya\t' jam\t' khay\t' la k\t' la2e\t' mam\t' mama\t' mart\t' naze\t' omm\t' ra2\t' sak\t' saw\t' shaf\t' shar\t' shof\t' tali\t' tatt\t' tes\t' tg\t' tgo\t' tgoo\t' w ha\t' w l\t' wl\t' wla\t' wlad\t' wt\t' wtd\t' wtda\t' yidr\t' yik\t' اريد\t' اللي\t' ايدو\t' بالس\t' بري\t' بس\t' بصف\t' بصف \t' بنش\t' تا\t' تجي\t' تگو\t' تگول\t' جاي \t' حا\t' خاي\t' خايف\t' خب\t' خم\t' خمس\t' راح\t' رجل \t' رح ا\t' ساكن\t' سكت\t' سند\t' سندو\t' شعر\t' صاح\t' صاحب\t' صوره\t' طال\t' طالب\t' عال\t' عدها\t' عشا\t' عشان\t' علي \t' في و\t' قالو\t' قل\t' كل م\t' لاه\t' لاهل\t' لحا\t' لحال\t' محد\t' محد \t' مي\t' نفسي\t' وبت\t' وف\t' ولد\t' ويا \t' ياخ\t' يجي\t' يط\t' يك\t' ين\t'16 s\t'2 b\t'2a \t'2a3d\t'2a3da\t'2et\t'2ool \t'3 d\t'3am\t'3am \t'3da\t'3da \t'6 s\t'a aka\t'a an\t'a eam\t'a g\t'a ma3\t'a n\t'a ni\t'a sad\t'a ta\t'a tad\t'a w l\t'a ye\t'a2al\t'a2et\t'a3d\t'a3da\t'a3da \t'aak\t'ad t\t'ad ta\t'addi\t'agd\t'agda\t'agdar\t'aka\t'akhoo\t'al t\t'al ta\t'alet\t'alet \t'ama \t'aman \t'ammi\t'ammi \t'an b\t'an s\t'an sh\t'ar a\t'ara m\t'araj\t'araj \t'aran\t'aran \t'as a\t'as an\t'asa w\t'asha\t'at s\t'at w\t'awlo\t'awr\t'aya\t'ayd\t'ayer\t'ayha\t'ayha \t'ayma\t'aze\t'azel\t'azel \t'b t\t'bab w\t'bas a\t'baso\t'basod\t'bei\t'beit\t'beit \t'bi b\t'bidi\t'bidi \t'bina\t'bint\t'boo\t'chi \t'd h\t'd y\t'dar \t'daraj\t'dee\t'der\t'dhum\t'dhum \t'di ek\t'ead \t'eal t\t'eala \t'eammi\t'eeb\t'eeb \t'eer\t'eeri\t'el g\t'elte\t'emo\t'ene b\t'ent \t'esm\t'esma\t'et \t'etn\t'etna\t'etna \t'ety\t'ety \t'fee\t'ftah\t'gda\t'gdar\t'gdar \t'h m\t'ha b\t'har\t'hayd\t'heen\t'heen \t'hi w\t'hiya \t'hoft\t'hom \t'hrab \t'i 15\t'i 15 \t'i ba\t'i be\t'i h\t'i k\t'i sa\t'i t\t'idi\t'idi \t'im \t'in e\t'in el\t'ind\t'ini\t'ir b\t'jam\t'k t\t'khay\t'khoo\t'kil s\t'kra h\t'l an\t'l ana\t'l ba\t'l bei\t'l ca\t'l da\t'l ein\t'l i\t'l la\t'l tam\t'la k\t'la2e\t'la2et\t'lat \t'lem\t'lo \t'lo e\t'lo el\t'loos\t'loos \t'lte\t'm eal\t'ma n\t'ma s\t'ma sa\t'mama\t'mama \t'mart\t'mat\t'mea\t'min e\t'msa\t'mur\t'n w \t'n w m\t'na k\t'nad\t'naze\t'nazel\t'nd ba\t'ne b\t'o m\t'ona \t'oos \t'oso\t'oul \t'ouni\t'owa n\t'r a\t'r e\t'r ea\t'ra h\t'ra m\t'ra ma\t'raj\t'raj \t'ros\t'roso\t's a\t's an\t's ma \t'sa w \t'sad\t'saf\t'sak\t'shaf\t'shar\t'sho\t'shof\t'shoft\t'shr\t'shra\t'shrab\t'soo\t't ak\t't akh\t't eal\t't ko\t't kol\t't li\t't s\t'ta7\t'taha\t'tala\t'talaf\t'tali\t'tgool\t'tha \t'tn \t'too\t'ul l\t'w ha\t'w l\t'wa n\t'wa na\t'wa2\t'wlo\t'wtda\t'wtda \t'ya k\t'yem\t'yha\t'yha \t'yha e\t'yik\t'yma\t'yyi \t'zel \t'zi b\t'zi by\t'ا تگ\t'ا حد\t'ا رج\t'ا وه\t'ابق ا\t'ار ي\t'ارح ب\t'اره و\t'اريد\t'اريد \t'اقب\t'اقب \t'الا ب\t'السو\t'السي\t'السيا\t'الش\t'المره\t'الوا \t'امي ت\t'ان وا\t'ان ي\t'ايدو\t'ايدو \t'ب خ\t'ب وا\t'بالس\t'باله\t'باله \t'بتر\t'بجي\t'بصف\t'بصف \t'بصف ا\t'بق ا\t'بق ار\t'بناي\t'بنايه\t'بنش\t'بني ي\t'بي م\t'بيت م\t'بيه\t'بيه \t'ت ش\t'ت ق\t'تاخ\t'تاكل\t'تت \t'تجي\t'ترجم\t'ترجم \t'تركن\t'تنا\t'ته و\t'تي و\t'تين \t'جاي \t'جد \t'جع ا\t'جعت \t'جم \t'جي م\t'ح بع\t'حاله\t'حد و\t'حس \t'خاي\t'خايف\t'خمس\t'د ما\t'د ما \t'دام ا\t'داي\t'دها ا\t'دويش\t'ذ ال\t'ر سا\t'راج\t'رجع ا\t'رجعت \t'رجل \t'رجم\t'رجم \t'رح ب\t'رح بع\t'ردن\t'رفت \t'ركن\t'رها 1\t'روح\t'روح \t'ز ع\t'زبا\t'زبال\t'زباله\t'زي \t'س ت\t'ساب\t'ساكن\t'سكت\t'سند\t'سندو\t'سندوي\t'سياره\t'شان \t'شعري\t'شعري \t'شي ب\t'شي با\t'صار ي\t'صغير \t'صوره\t'صوره \t'ضربو\t'طال\t'طالب\t'طلب\t'عا \t'عاقب\t'عاقب \t'عرفت\t'عرفت \t'عري\t'عري \t'عشا\t'عشان\t'عشان \t'علي \t'علي ب\t'عمرها\t'عوا\t'عوا \t'فر \t'فسي \t'ق ار\t'قالو\t'قالوا\t'قب \t'قدام \t'قع ف\t'كره م\t'ل م\t'ل وك\t'لاك\t'لام \t'لامي\t'لبناي\t'لحا\t'لحال\t'لدي ع\t'لسي\t'لسيا\t'لسيار\t'لغر\t'لما ي\t'له ا\t'لوح\t'لي ج\t'ليل \t'م مو\t'ما ت\t'مبا\t'مبار\t'متر\t'محد\t'محد \t'مرت\t'مره ا\t'مره و\t'مرها\t'مرها \t'مري 1\t'مست\t'منا\t'ن ار\t'ن ما\t'ن ما \t'ن مح\t'ن محد\t'نا ا\t'نا عل\t'نا ل\t'نام م\t'نايه\t'نايه \t'نتي م\t'ندو\t'ندوي\t'ندويش\t'نفسي \t'نه \t'نه ل\t'نها \t'ني عن\t'ني لي\t'ني ن\t'ني ي\t'ه بس\t'ه بس \t'ه صا\t'ه صار\t'ه قا\t'ه قال\t'ه لي\t'ه وق\t'ها 1\t'و ب\t'و ع\t'و فا\t'وات\t'واحد \t'ور و\t'وصل\t'وع ا\t'وف \t'ولا\t'ولاد\t'وني ل\t'وه با\t'ويش\t'ي اخ\t'ي الز\t'ي بس\t'ي بي\t'ي ج\t'ي حب\t'ي د\t'ي رج\t'ي عا\t'ي عن\t'ي قا\t'ي قال\t'ي لي\t'ي ليش\t'ي وص\t'ي يو\t'ياخ\t'ياره\t'ياره \t'يت و\t'يتا\t'يدو\t'يدو \t'يضربو\t'يفت\t'يفتح\t'يفتح \t'يفه\t'يفه \t'يله\t'يله \t'ين ص\t'ينت\t2a3da\t3am\tagdar\tbab\tbab w\tbasod\tbeit\tbidi\tdaraj\teal tammam\teala\teammi\tel akl\tel bab\tel beit\tf el\thiya\tkil shi\tma bidi\tmadrasa w\tmama\tmin el\tnazel\ttada\ttgool\twlad\twtda\tاريد\tاسبوع\tالبنايه\tايدو\tبصف\tبنتي ما\tجاي\tرجل\tصوره\tعدها\tعشان\tعلي\tقالوا\tقدام\tلحاله\tمحد\tويا
+0.5\t' 12\t' 12 \t' 2o\t' 30\t' aem\t' aeme\t' ag\t' ar\t' bal\t' bent\t' bf\t' biy\t' byes\t' dara\t' el y\t' etna\t' gala\t' kel \t' khal\t' ki\t' law\t' law \t' le\t' lel\t' ma t\t' madr\t' men\t' mo\t' nas \t' om\t' san\t' sana\t' sat\t' say\t' sen\t' sene\t' tac\t' tach\t' tada\t' ti\t' ukh\t' ukht\t' w k\t' we\t' y2\t' y2o\t' y2oo\t' yen\t' zol \t' ابي\t' ابي \t' اطفا\t' اطل\t' اطلع\t' الد\t' الس\t' الف\t' المر\t' امب\t' امبا\t' اني\t' اني \t' باس\t' باسم\t' بالص\t' بالك\t' بالل\t' بتي\t' بتي \t' بس ت\t' بط\t' بعد\t' بك\t' بكره\t' بيج\t' بيضر\t' تب\t' توج\t' جارت\t' حب\t' حبو\t' حبوب\t' دق\t' دقا\t' راج\t' راجل\t' رح \t' ساعد\t' ساك\t' سر\t' صور \t' عده\t' عشره\t' عم ي\t' عند \t' فاض\t' فاضي\t' قال \t' كا\t' لحد \t' ما ا\t' ما ف\t' ماك\t' ماكو\t' مره\t' مره \t' مع \t' مع م\t' مم\t' ممك\t' ممكن\t' مو ر\t' ناي\t' نايم\t' هر\t' هرب\t' واح\t' والا\t' وتن\t' وكل\t' وكل \t' ومن \t' يد\t' ير\t'12 \t'2 m\t'2ou\t'2ty\t'2ty \t'7a2\t'a 16\t'a 16 \t'a ee\t'a f \t'a ga\t'a gal\t'a sh\t'a we\t'a wes\t'a wi\t'a wiy\t'a yit\t'a2b\t'a2ty\t'a2ty \t'abo\t'achi\t'achi \t'ad il\t'ades\t'adesh\t'adr\t'adra\t'adras\t'aea\t'aeah\t'aeah \t'aee\t'afa\t'afs \t'afta\t'aha\t'akha\t'akhal\t'akka\t'akkar\t'al n\t'alaf\t'alam\t'alaya\t'am w \t'amal\t'amalo\t'ara\t'arou\t'as ta\t'at b\t'at h\t'at ha\t'atade\t'ayf\t'ayfa\t'ayfa \t'ayy\t'b me\t'b w 2\t'batta\t'bent\t'bet\t'bil\t'bis\t'bki\t'bki \t'bs \t'byes\t'd t\t'da s\t'da sa\t'dara\t'des\t'desh\t'desh \t'dhu\t'dras\t'ea b\t'ea bi\t'eah \t'eaya \t'ebe\t'ebk\t'ebki\t'ebki \t'ebs\t'eda\t'eda \t'ee2\t'een\t'een y\t'el a\t'el y\t'el yo\t'ela \t'elh\t'elw\t'end\t'ene \t'enzi\t'er el\t'ere\t'esh e\t'et w\t'et w \t'ette\t'eye\t'fa w\t'fs \t'gala\t'galat\t'ghe\t'gool \t'h l\t'hayf\t'hayfa\t'ho \t'hof\t'hre\t'i b \t'i bas\t'i bi\t'i ek\t'i kh\t'i l\t'i ma \t'i3 \t'if \t'iga\t'ikha\t'il d\t'il s\t'in k\t'ir ea\t'iyy\t'jar\t'kar\t'ken\t'ket \t'khayf\t'khw\t'khwa\t'kkar\t'kra \t'l 2\t'l ben\t'l bin\t'l eas\t'l ke\t'l ked\t'l le\t'l tac\t'l yom\t'la el\t'lam\t'law\t'law \t'laya\t'laya \t'lel\t'll \t'los\t'm e\t'm sa\t'm w \t'ma bi\t'ma t\t'madr\t'madra\t'maeah\t'malo\t'malo \t'mam w\t'matta\t'mea b\t'mi b\t'min\t'mmi b\t'moon\t'mra\t'mra \t'n e\t'na \t'naf\t'nafs \t'nas \t'no \t'nzi\t'o ea\t'o eal\t'o2 \t'ofta\t'ona k\t'oni\t'oni \t'oom\t'op \t'r bi\t'r ma\t'ra g\t'ra ga\t'ra2a\t'rid\t'sakk\t'san\t'sana\t'sat\t'seb\t'sene\t'siyy\t'siyya\t't ba\t't eb\t't ebn\t't f\t't ha \t't m\t't w y\t'ta w\t'tac\t'tach\t'tachi\t'tadd\t'tade\t'tades\t'takh\t'tatta\t'tchi\t'tchi \t'tet\t'ti t\t'tna \t'tna m\t'tri\t'tt k\t'tta w\t'ukht\t'ukhti\t'um l\t'ush\t'ush \t'w 2a3\t'w has\t'w k\t'wa2ty\t'wi \t'ya an\t'ya f\t'ya w\t'yan\t'yeay\t'yel\t'yer\t'yfa\t'yfa \t'zol \t'zzo\t'ا ابو\t'ا ان\t'ا بال\t'ا بتق\t'ا بقي\t'ا تن\t'ا ر\t'ا رف\t'ا سم\t'ا علي\t'ا يع\t'ات و\t'اجه\t'اجه \t'احب\t'احد ك\t'اخد \t'اذا م\t'اره \t'اسبو\t'اسبوع\t'اسم\t'اضيه\t'اضيه \t'اطلع\t'اطلع \t'اعه ا\t'التي\t'التي \t'الزب\t'الزبا\t'السود\t'الشا\t'الشار\t'الطف\t'الطفل\t'العيد\t'المسج\t'امب\t'امبا\t'امبار\t'امل\t'ان ار\t'انا ا\t'انا م\t'انه ي\t'باب \t'باب ا\t'باس\t'باسم\t'بالص\t'بالك\t'بالل\t'باللي\t'بترج\t'بتي\t'بتي \t'بخ و\t'بس ت\t'بعدي\t'بعدين\t'بكره\t'بكره \t'بوع\t'بيج\t'بيضر\t'بيضرب\t'بيقو\t'بيقول\t'ت اد\t'ت ب\t'تا \t'تخب\t'ترك\t'تلفو\t'تلفون\t'تنا و\t'تني \t'توج\t'جارت\t'جع ال\t'جع ب\t'جل \t'جمع\t'جها\t'جها \t'جي مع\t'ح ي\t'حاجه\t'حاجه \t'حاله \t'حته\t'حد ك\t'حد كب\t'حد ما\t'حده ب\t'حفا\t'خد \t'د كب\t'د كبي\t'دقا\t'ده \t'دين ا\t'ذا م\t'ذا ما\t'ر ص\t'ر قا\t'ر قال\t'ر و\t'راجل\t'راق\t'رام\t'ران \t'رجع ب\t'رمي\t'رمي \t'ره ب\t'ره وه\t'رها ل\t'ري 1\t'ريح\t'ريد \t'زوا\t'زوجه\t'زوجها\t'س م\t'ساك\t'سبو\t'سبوع\t'سجد\t'سجد \t'سكر \t'سه وا\t'سودان\t'سي ا\t'شر \t'شر ص\t'شره\t'شره \t'ص ي\t'صاح\t'صاحب\t'صور \t'ضيه و\t'طبخ و\t'طلع ا\t'ع الي\t'عال\t'عاه\t'عده\t'عدين\t'عدين \t'عشره\t'عشره \t'عند \t'عند ا\t'عندي \t'عيد \t'غسل\t'فاض\t'فاضي\t'فاضيه\t'فاي\t'فت \t'فكره\t'فكره \t'فلين\t'فلين \t'فون\t'قدر\t'قف و\t'قول ل\t'قيت ا\t'كل و\t'كم \t'كنا\t'ل الط\t'ل الن\t'ل عل\t'ل علي\t'ل لي \t'ل وت\t'لاهل\t'لحد \t'لدن\t'لدي\t'لزب\t'لزبا\t'لزبال\t'لسو\t'لسود\t'لسودا\t'لشي\t'لشي \t'لطف\t'لطفل\t'لطفل \t'لع ا\t'لع ال\t'لعيد\t'لعيد \t'لفو\t'لفون\t'لقي\t'لمسج\t'لمسجد\t'له ال\t'لواح\t'لواحد\t'لوحد\t'لوحدن\t'لي خ\t'م ك\t'م ما\t'م ما \t'م مو \t'ما بي\t'ما تق\t'مان\t'مان \t'مس \t'مسج\t'مسجد\t'مسجد \t'مع م\t'معاه\t'معل\t'ممك\t'ممكن\t'ممكن \t'من بع\t'من يك\t'مو ر\t'مي س\t'مين\t'مين \t'ن ص\t'ن عش\t'ن لوح\t'ن ن\t'نا وب\t'ند \t'ند ا\t'ندي \t'نوع\t'نوع \t'نوع ا\t'ني اب\t'ني عا\t'ه اق\t'ه سا\t'ه سر\t'ه ف\t'ه ك\t'ه هو\t'ه هو \t'ه وب\t'ه وما\t'ها ل\t'و ف\t'وا ا\t'والا\t'وجها\t'وجها \t'وح \t'وحده\t'وحده \t'ودان\t'وضه\t'وضه \t'وع م\t'وقف و\t'وكل\t'وكل \t'ومن \t'وه ب\t'ي اذ\t'ي اذا\t'ي اطل\t'ي صا\t'ي صار\t'ي ق\t'ي لو \t'يا ت\t'يت وا\t'يتنا\t'يتنا \t'يحس\t'يسا\t'يسال\t'يسال \t'يست\t'يعي\t'يم \t'يمي\t'ين ب\t'يه عل\t12\tbaemel\teala el\tealaya\teamalo\tetna\tgalat\tkeda men\tkel\tkhayfa\tkol el\tlaw\tmadrasa\tmaeah\tmatadesh\tnafs\tnas\ttachi\ttammam w\ttatta\tukhti\tw hassa\tzol\tابي\tاطلع\tامبارح\tاني\tبالليل\tبتي\tبكره\tرح\tصور\tعشره\tعند\tعندي\tفاضيه\tقال\tلحد\tلوحدنا\tلوحده\tما ابوي\tما في\tماكو\tمره\tمع\tممكن\tوكل\tومن
+0.4\t' akl \t' baw\t' bi 2\t' bil \t' by2o\t' ca\t' cale\t' cou\t' eas\t' easa\t' eash\t' el i\t' ela\t' esh\t' esht\t' eu\t' eum\t' fl\t' il j\t' ked\t' keda\t' ket\t' ko\t' lam\t' laz\t' lel \t' ma\t' ma a\t' ma i\t' mad\t' mat\t' matt\t' mea\t' mes\t' mest\t' min\t' msa\t' nafs\t' okh\t' okht\t' omm \t' sad\t' satb\t' saww\t' sere\t' sof\t' ta\t' tal\t' tala\t' tan\t' tany\t' tat\t' td\t' tda\t' tdaw\t' teta\t' tk\t' uk\t' w an\t' w bi\t' w ma\t' w me\t' wara\t' ya \t' ya a\t' yom \t' اتم\t' اخوي\t' اد\t' ارب\t' اربع\t' ارجع\t' از\t' الجي\t' الري\t' السو\t' المخ\t' امو\t' اموت\t' بس ش\t' بسر\t' بسرع\t' بكر\t' بيا\t' تخد\t' تخدش\t' تض\t' تنام\t' حاجا\t' حاجه\t' حتي\t' حتي \t' خالت\t' خلص\t' خمس \t' خيار\t' دا\t' رف\t' زر\t' شر\t' شع\t' شعري\t' شغ\t' طر\t' طف\t' طفل\t' طلع \t' طلعت\t' عنده\t' عندي\t' غر\t' غرف\t' فتح\t' فتح \t' كبي\t' كبير\t' كي\t' لحد\t' ما\t' ما ح\t' مث\t' مثل\t' مرات\t' مس\t' مسك\t' من ش\t' من ه\t' مو \t' هلا\t' هلا \t' والس\t' وز\t' وطف\t' وطفل\t' ومع\t' ويگو\t' يكس\t' يكسر\t'0 وم\t'2an\t'7 w\t'7 w \t'a as\t'a ba\t'a bet\t'a by\t'a ei\t'a fi \t'a kat\t'a la\t'a td\t'a tda\t'a yi\t'ad it\t'ada\t'aees\t'aeesh\t'aeri\t'afs\t'aftoo\t'age \t'akl \t'alen\t'alend\t'all \t'alla \t'alli\t'alt\t'ama e\t'amsh\t'amshi\t'ana 1\t'ana n\t'ani\t'ar m\t'ara s\t'arat \t'ashan\t'asr\t'at a\t'at k\t'at w \t'atb\t'awwar\t'ayyi\t'bi \t'bi 2\t'bil \t'biy\t'bni e\t'bni k\t'by2o\t'by2oo\t'cale\t'calen\t'cou\t'ctora\t'd ea\t'd it\t'd it \t'd mo\t'da f\t'dar\t'daw\t'ddi e\t'di es\t'dit\t'doho\t'drab \t'drasa\t'e w s\t'ead\t'ead i\t'eal m\t'ealam\t'eas\t'easa\t'eash\t'easha\t'een \t'eil \t'eil w\t'eit w\t'el ga\t'ela\t'elha \t'em ea\t'emelh\t'ena \t'enda\t'endar\t'enta\t'eree\t'ereer\t'esht\t'ess\t'eta\t'eta \t'eum\t'eze\t'fak\t'fakk\t'fta7\t'fta7 \t'ftoo\t'ghi\t'ghu\t'ghur\t'h e\t'h ea\t'h g\t'habt\t'hal\t'halla\t'han \t'hara\t'hee\t'hil \t'hiy\t'hiya\t'hwa\t'i ab\t'i es\t'i lam\t'i n\t'i na\t'i nay\t'i sh\t'i wal\t'id e\t'iha\t'ik \t'il a\t'il le\t'il sh\t'il w \t'ill\t'it2\t'itt\t'ked\t'keda\t'keda \t'kel \t'kht\t'ki \t'kl \t'kol e\t'l dar\t'l g\t'l ga\t'l mad\t'l nad\t'l shi\t'l sof\t'l wal\t'la wa\t'lad b\t'ladi\t'ladi \t'lag\t'lama\t'layh\t'laz\t'leil \t'lel \t'len\t'lend\t'lenda\t'lha \t'lin \t'lla \t'loo\t'lto\t'lwa\t'lwa2\t'lwa2t\t'm b\t'm f\t'm l\t'm t\t'ma ea\t'ma ei\t'ma i\t'ma k\t'ma ta\t'ma w\t'ma ye\t'maea \t'mal\t'masha\t'mea \t'melh\t'melha\t'mes\t'mest\t'mesta\t'min \t'mma \t'n el\t'n el \t'n k\t'n w y\t'na 1\t'nafs\t'ndar \t'ni ba\t'nka\t'nte\t'o el\t'o el \t'o ta\t'o3 \t'oba\t'ohom\t'ohom \t'okh\t'okht\t'ol a\t'ol an\t'ol e\t'ol t\t'ol ta\t'om e\t'omm \t'oo3\t'oo3 \t'ooni\t'ooni \t'oos\t'oot e\t'otn\t'oum\t'oum \t'oy \t'r m\t'ras\t'rasa\t'rasa \t'rat \t'reen\t'reen \t'rt \t's e\t'sag\t'sakka\t'sana \t'satb\t'sawwa\t'say\t'see\t'sere\t'seree\t'sh e\t'sh ea\t'sh g\t'sh t\t'sha\t'shah\t'shan \t'shta\t'sof\t't at\t't w a\t't2o\t't2ou\t'ta7 \t'tad\t'tag\t'tah\t'tak\t'tan\t'tany\t'tda \t'tdaw\t'ter\t'teta\t'teta \t'toh\t'toho\t'tohom\t'tora\t'tora \t'ull\t'w an\t'w ana\t'w bi\t'w me\t'w mes\t'w saw\t'wa2t\t'wab \t'wara\t'wila\t'wtd\t'wwar\t'y ta\t'ya a\t'yest\t'yesta\t'yom \t'za t\t'za ta\t'ا اح\t'ا از\t'ا بر\t'ا تحت\t'ا فت\t'ا فتح\t'ا ن\t'ا ين\t'اب ا\t'اب ال\t'اب ب\t'ابا \t'ابي\t'ابي \t'اتم\t'احد \t'اخوي \t'ادو\t'ارب\t'اربع\t'ارجع\t'ارس\t'ارع و\t'اسي\t'اعد\t'اكن\t'ال لي\t'الاست\t'الجي\t'الجير\t'الحز\t'الحزا\t'الدن\t'الدني\t'الري\t'الساع\t'الصف\t'الصف \t'الكل \t'الموا\t'الي \t'اموت\t'اموت \t'انت \t'اهق \t'اي \t'ايد\t'ب س\t'بابا \t'بالبي\t'بالحز\t'بالسي\t'بس ش\t'بس شف\t'بسر\t'بسرع\t'بسرعه\t'بكر\t'بني\t'بني ك\t'بيا\t'بير\t'ت حا\t'ت حال\t'ت س\t'ت شر\t'ت لا\t'ت مب\t'ت مر\t'ت مره\t'تاخر\t'تح ا\t'تح ال\t'تخد\t'تخدش\t'تخدش \t'تقو\t'تلن\t'تلني\t'تلني \t'تمني\t'تمني \t'ته \t'تها م\t'توحد\t'توحد \t'تي با\t'تي ت\t'تي عم\t'جرو\t'جروح\t'جروح \t'جعت\t'ح ب\t'حاجا\t'حاجات\t'حتي \t'حدا ب\t'حزا\t'حزام\t'حزام \t'حما\t'خالت\t'خالتي\t'خبي\t'خدش\t'خدش \t'خطب\t'خطبو\t'خطبون\t'خمس \t'خوي \t'خيار \t'د من\t'دا ب\t'دان \t'دش \t'دش ر\t'دنيا\t'دنيا \t'ده ك\t'دون م\t'دي با\t'ديد و\t'ذا \t'ر با\t'ر ت\t'ر ق\t'ر كي\t'ر كيف\t'ر ل\t'راتي \t'راحه\t'راحه \t'راسي\t'راضي \t'راه\t'راهق \t'ربون\t'رت ا\t'رتين\t'رتين \t'رجعت\t'رسه و\t'رع و\t'رع وا\t'رني ب\t'ره وا\t'رو \t'رين\t'ز ت\t'زام\t'زام \t'زن \t'س 1\t'س ش\t'س شف\t'س شفت\t'سال \t'ستح\t'ستحي\t'ستن\t'ستني\t'سرع\t'سرعه\t'سرعه \t'سكر\t'سوال\t'سوال \t'سود\t'سودا\t'شان\t'صحي\t'طبو\t'طبون\t'طبوني\t'طعن\t'طعن \t'طعن ا\t'طلع ل\t'طلعت\t'طلعت \t'ع الم\t'ع ب\t'ع ف\t'عاق\t'عد م\t'علا\t'علو\t'عم \t'عندي\t'عيد\t'غير ح\t'فتح ا\t'في ح\t'قال ل\t'قتلن\t'قتلني\t'قعد\t'قها\t'قها \t'كانت\t'كانت \t'كل ما\t'كلام\t'كلام \t'كن ا\t'كني\t'ل با\t'ل بال\t'ل ول\t'ل ولا\t'لا ب\t'لا ع\t'لا عم\t'لاست\t'لاه\t'لب \t'لجي\t'لجير\t'لجيرا\t'لحز\t'لحزا\t'لحزام\t'لدني\t'لدنيا\t'لري\t'لساع\t'لساعه\t'لصف\t'لصف \t'لع ل\t'لعو\t'للي ف\t'لمخدر\t'لمدرس\t'لمواع\t'له م\t'لها \t'لوني\t'لوني \t'لي ق\t'لي ل\t'م او\t'م قب\t'م قبل\t'م ل\t'م لل\t'م مع\t'م مع \t'ما ات\t'ما ار\t'ما تن\t'ما ح\t'ماع\t'مثل\t'مرات\t'مراتي\t'مرتين\t'مره ب\t'مري\t'مستن\t'مستني\t'معه \t'مكن \t'من ش\t'من ه\t'مه \t'مه ا\t'موا\t'مول\t'ن اح\t'ن الج\t'ن ام\t'ن صو\t'ن صوت\t'ن عل\t'ن علي\t'ن عم\t'ن ول\t'ن ي\t'ن يك\t'نعمل\t'نعمل \t'نقل\t'نقلو\t'نهاي\t'نهايي\t'ني خ\t'ني خا\t'ني لم\t'نين ع\t'ه اخ\t'ه مرت\t'ه وال\t'ه وح\t'ه وحد\t'ه وك\t'ها ت\t'ها ع\t'ها م\t'هايي\t'هايي \t'هر \t'هرب\t'هق \t'هلا ع\t'و 1\t'و ر\t'و ز\t'وا ار\t'وال\t'والد\t'والس\t'وب ا\t'وب ال\t'وبيقو\t'وحد \t'ودان \t'وره م\t'وزو\t'وطف\t'وطفل\t'وع ال\t'وقت\t'وم و\t'ومع\t'ومه \t'ون ب\t'ون ل\t'ون ما\t'وي ال\t'ويت\t'ويته\t'ويگو\t'ويگول\t'ي بس \t'ي ساع\t'ي كل \t'ي لا\t'ي مع\t'ي وان\t'ي وق\t'يار \t'يال\t'يت ا\t'يدف\t'يدي\t'ير ح\t'ير س\t'يره و\t'يري\t'يس ع\t'يكس\t'يكسر\t'يله م\t'ين عل\t'ينه \t'يه ع\t'يهم \t'يي \takl\tbeit w\tbil\tcalendar\tdelwa2ty\tdoctora\teashan\tkeda\tleil\tleil w\tlel\tomm\tsana\tteta\tw mesh\tya\tyom\tاخوي\tالجيران\tالكل\tالمخدرات\tاموت\tبالبيت\tبالحزام\tبالسياره\tبدون ما\tبس شفت\tبسرعه\tتخدش\tتلفون\tتنام\tحاجات\tحاجه\tحتي\tخالتي\tخمس\tراضي\tشعري\tطلع\tطلعت\tفتح\tفي البيت\tفي المدرسه\tقريبا\tكبير\tكل ما\tمراتي\tمرتين\tمو\tهلا\tيضربني
+0.3\t' ahli\t' ama\t' baea\t' bas \t' bet\t' bil\t' br\t' buk\t' bukr\t' by2\t' cal\t' chi\t' cr\t' cre\t' dat\t' data\t' day\t' eamm\t' eand\t' eaw\t' eawz\t' el g\t' em\t' emb\t' emba\t' esm\t' esma\t' et\t' etn\t' faw\t' gah\t' gahw\t' gay \t' gh\t' goz\t' gozi\t' ham\t' it \t' jde\t' jdee\t' je\t' kam\t' kel\t' keti\t' l \t' li \t' ma e\t' maft\t' mayy\t' min \t' my\t' my \t' naz\t' ni\t' ok\t' ommi\t' po\t' ram\t' rama\t' ras\t' sa2\t' sa2a\t' sar \t' ser\t' tad\t' tak\t' tish\t' tr\t' tu\t' tur\t' turk\t' umma\t' un\t' uni\t' w i\t' w il\t' w la\t' w ti\t' wad\t' wal\t' wall\t' war\t' wei\t' wein\t' wes\t' wesh\t' yes\t' yg\t' ze\t' zeb\t' ابن\t' اج\t' اخت\t' اختي\t' ارج\t' الث\t' الز\t' الصف\t' الظ\t' الكل\t' الل\t' المع\t' المو\t' امر\t' امي\t' امي \t' ايدي\t' بتر\t' بتش\t' بتق\t' بجر\t' بصح\t' بصي\t' بصير\t' بلد\t' تاخ\t' تنا\t' حالي\t' حد\t' خلص \t' خي\t' خيا\t' راض\t' راضي\t' رح\t' رح ي\t' زه\t' ستي\t' ستي \t' سكر\t' سوا\t' شخ\t' شخص\t' شخص \t' شفت \t' شو ب\t' صارت\t' صر\t' صرت\t' صرت \t' طا\t' عد\t' عرف\t' عشر\t' عم ت\t' في ع\t' كيل\t' كيلو\t' ليش\t' ليش \t' مبس\t' مبسو\t' متر\t' متو\t' مر\t' مرت\t' مرتي\t' معل\t' مك\t' مكس\t' مكسو\t' من غ\t' منع\t' هل\t' واحد\t' واخ\t' وال\t' والط\t' وث\t' وط\t' وهس\t' وهسه\t' وو\t' ياخذ\t' يسو\t' يم\t' ينا\t'0 و\t'2oul\t'2oul \t'a 2\t'a 2a\t'a bat\t'a be\t'a bid\t'a bit\t'a fi\t'a i\t'a ko\t'a kol\t'a l \t'a law\t'a mar\t'a naz\t'a w m\t'a2oo\t'abt \t'ad ea\t'adde\t'addi \t'adn\t'adni\t'adni \t'afe \t'affa\t'afto\t'age\t'aghi\t'aghir\t'aha b\t'ahe\t'ahli\t'ahli \t'ahw\t'ahwa\t'ahwa \t'ain \t'alad\t'aleh\t'aleha\t'ali\t'aln\t'alna\t'alna \t'and\t'ando \t'ant\t'ar l\t'ar la\t'ard\t'are7\t'are7 \t'aro\t'arra\t'as t\t'asa\t'asar\t'asl\t'ass\t'assa\t'at i\t'atee\t'atti\t'attin\t'aw ma\t'awwi\t'b w e\t'bab \t'bare\t'bare7\t'bas \t'ber\t'bil i\t'bint \t'bt e\t'bt el\t'bti\t'bti \t'buk\t'bukr\t'bukra\t'by2\t'cal\t'cre\t'd ba\t'd el\t'd el \t'd il \t'd ta\t'dakh\t'dakha\t'darr\t'data\t'day\t'deed \t'der \t'dni\t'dni \t'dni m\t'doo\t'ealeh\t'eam \t'eamm\t'eand\t'eaw\t'eawz\t'eb b\t'eda m\t'edi\t'edo\t'ees \t'egi\t'egi \t'egi e\t'eh \t'eha\t'eha \t'eit e\t'el ak\t'el c\t'el i\t'el k\t'el sh\t'emb\t'emba\t'embar\t'ena\t'erk\t'ers\t'et e\t'etir\t'etir \t'etk\t'eya\t'eya \t'faw\t'fe \t'fel t\t'ffa\t'flo\t'fto\t'gah\t'gahw\t'gahwa\t'gay \t'ge \t'ghil\t'ghil \t'gi e\t'goz\t'gozi\t'gozi \t'h f\t'h k\t'h ta\t'h w \t'ha a\t'hah\t'halas\t'hall\t'haye\t'hayer\t'hdo\t'hil\t'hit\t'hli \t'htig\t'htigh\t'hwa \t'i bel\t'i bye\t'i2 \t'ibti\t'ighi\t'ighil\t'il i\t'il j\t'il ja\t'il l\t'ili\t'int \t'irn\t'irni\t'irni \t'ishti\t'it e\t'it m\t'it2a\t'itta\t'itw\t'itwa\t'jde\t'jdee\t'jdeed\t'jee\t'kall\t'kasa\t'kasar\t'kba\t'kbar\t'kbar \t'keti\t'ketir\t'khala\t'khar\t'kka\t'l ag\t'l akl\t'l bi\t'l day\t'l ei\t'l jam\t'l mat\t'l naf\t'l sa\t'l sak\t'l se\t'l ze\t'l zeb\t'lad t\t'lama \t'law m\t'leha\t'leha \t'let\t'let \t'lid\t'lth\t'm a\t'm ear\t'm ma\t'mad\t'maft\t'mafto\t'man \t'mana\t'mana \t'mat \t'matad\t'matt\t'mayy\t'mbar\t'mbare\t'mel e\t'my \t'n be\t'n ea\t'n ku\t'na e\t'na ea\t'naye\t'naz\t'nda\t'ndar\t'nni \t'o d\t'o7 \t'ob \t'od m\t'ommi\t'ommi \t'ona\t'oo7\t'oo7 \t'oona\t'oona \t'ora \t'ouh\t'ouh \t'r la2\t'ra e\t'ra el\t'ra sh\t'rab\t'rabni\t'rama\t'rama \t'red\t'rit\t'rni\t'rni \t'rra\t'rse\t's il\t's il \t's ta\t'sa2a\t'saf \t'sala \t'sar \t'sen\t'sh m\t'shab\t'shti\t'shtig\t't el \t't l\t't me\t't2a\t'tabi\t'tada \t'takha\t'tani\t'tash\t'tat\t'tatt \t'tche\t'tig\t'tigh\t'tighi\t'tish\t'tisht\t'tla t\t'tni\t'tni \t'to d\t'tte\t'ttin\t'tur\t'turk\t'ty b\t'ty e\t'ty ea\t'u el\t'u el \t'uda\t'uh \t'ukra \t'ul e\t'umma\t'urk\t'w d\t'w i\t'w il\t'w kha\t'w la\t'w t\t'w ti\t'w w\t'wa bi\t'wab\t'wall\t'walla\t'wein\t'wein \t'wes\t'wesh\t'wwi\t'y a\t'y c\t'y ea\t'y s\t'y sh\t'yee\t'yem \t'yya w\t'yyar\t'yyara\t'zem\t'zi \t'ا اب\t'ا اع\t'ا بق\t'ا تا\t'ا تق\t'ا تنا\t'ا قد\t'ا مت\t'ا نف\t'ا نفس\t'ا ياخ\t'ا يج\t'ا گ\t'ابر\t'ابي م\t'ات با\t'ات قل\t'ات وا\t'اج ا\t'اجل\t'اجل \t'احد\t'احد ر\t'اخت\t'اختي\t'اختي \t'اد ب\t'اد ف\t'اد في\t'اده\t'اذا ا\t'اذا ح\t'اذا ف\t'ارت \t'ارج\t'ارجع \t'ازم ي\t'اضي \t'اطل\t'ال ل\t'ال هن\t'الث\t'الثال\t'الح\t'الدي \t'الرو\t'الروض\t'الساب\t'الشي\t'الشي \t'الظ\t'الفات\t'القري\t'الكل\t'اللي \t'المس\t'المط\t'المع\t'اله ع\t'الي\t'امر\t'امله\t'امله \t'اني م\t'اوي\t'اوي \t'ايدي\t'ايدي \t'ب الج\t'باب ب\t'بابا\t'بار\t'بارا\t'بتش\t'بتق\t'بجر\t'بدا\t'بدا \t'بده\t'بريد\t'بسو\t'بسوط\t'بصح\t'بصر\t'بصرا\t'بصراح\t'بصي\t'بصير\t'بصير \t'بع س\t'بع سن\t'بنا\t'بنات\t'بنات \t'به با\t'به س\t'بوا\t'بوا \t'بوعي\t'بوعين\t'بيها\t'بيها \t'ت اج\t'ت ح\t'ت قلي\t'ت وب\t'ت وبي\t'تات\t'تاخر \t'تت ا\t'تحا\t'تحي\t'تراك\t'تلي\t'تلي \t'تمن\t'تمه \t'تگول \t'ثال\t'ثالث\t'ج ا\t'جوع و\t'جي ب\t'جي با\t'جير\t'جيرا\t'جيران\t'ح ال\t'ح م\t'حتي\t'حد ر\t'حد م\t'ختي\t'ختي \t'خدر\t'خدرا\t'خدرات\t'خص \t'خيار\t'د بع\t'د ت\t'د خ\t'د د\t'د ر\t'د ف\t'د في\t'در ا\t'درا\t'درات\t'درات \t'درس\t'ده ب\t'دي اذ\t'دي ب\t'دين\t'دين \t'ذا ح\t'ذا حد\t'ذا ف\t'ر اب\t'ر سن\t'ر سنه\t'ر مو\t'ر ه\t'ر وص\t'ر وما\t'رات ب\t'راج \t'راض\t'راضي\t'راك\t'ران\t'ران و\t'رت م\t'رته\t'رح ي\t'رحت\t'رحت \t'رسل\t'رسل \t'رسل ل\t'ره س\t'ره سن\t'روض\t'روضه\t'روضه \t'ري ا\t'ريبا\t'ريبا \t'رين \t'زم ي\t'س ب\t'س وب\t'س وبي\t'سابق\t'سابق \t'سبوعي\t'ست \t'ستي \t'سحه\t'سكينه\t'سل ل\t'سل لي\t'سله\t'سله \t'سمع \t'سوا\t'سوط\t'سوف\t'سوف \t'سوف ا\t'سوي\t'سوي \t'سي ل\t'سيارا\t'سيب\t'ش ر\t'شخص\t'شخص \t'شد \t'شغل\t'شفت \t'شها\t'شها \t'شها و\t'شو ب\t'شو بص\t'شي من\t'شي وا\t'ص ش\t'صارت\t'صارت \t'صرا\t'صراح\t'صراحه\t'ض ا\t'ضغط \t'ضي \t'طل \t'عت ع\t'عشر\t'عض \t'عل \t'علي خ\t'عم ت\t'عمره\t'عه ا\t'عه ص\t'عه مر\t'عيل\t'عيله\t'عيله \t'غال\t'غط \t'ف ب\t'فسي\t'فع \t'فوا ا\t'في ع\t'قدر ا\t'قريب\t'قريبا\t'قليله\t'كرا\t'كسو\t'كه \t'كيلو\t'كيلو \t'كينه\t'كينه \t'ل تر\t'ل سا\t'ل ساع\t'ل ع\t'ل ق\t'ل هن\t'ل هنا\t'ل وم\t'لا \t'لاب\t'لاده\t'لاص\t'لاي\t'لبو\t'لتل\t'لثال\t'لثالث\t'لجو\t'لرو\t'لروض\t'لروضه\t'لساب\t'لسابق\t'لفات\t'لقري\t'لقريب\t'لمر\t'لمط\t'لمع\t'لني\t'لني \t'له ب\t'له ز\t'له ع\t'لو و\t'لي اي\t'ليا\t'ليش\t'ليش \t'م ق\t'م من\t'م من \t'م ولا\t'ما ك\t'ما كا\t'ما ن\t'مام \t'مبس\t'مبسو\t'مبسوط\t'مترج\t'مترجم\t'متو\t'مخدر\t'مخدرا\t'مرتي\t'مره س\t'مسكر \t'معا\t'مكس\t'مكسو\t'مكن\t'مله\t'مله \t'من غ\t'من و\t'منا \t'منع\t'منه \t'منو\t'مه ال\t'مي ك\t'مي كل\t'ميه \t'ن الب\t'ن ت\t'ن لو\t'ن نف\t'ن نفس\t'ن ه\t'ن وب\t'نت ك\t'نتي ت\t'ندي\t'نظا\t'نفسي\t'نك \t'نه و\t'ني ف\t'ني في\t'ه الب\t'ه ام\t'ه او\t'ه ح\t'ه في\t'ه لا\t'ه لح\t'ه لحا\t'ه مب\t'ه مت\t'ه مو\t'ه وبت\t'ه يع\t'ها با\t'ها تا\t'ها ق\t'ها وا\t'هالش\t'هم \t'هم ب\t'هم و\t'هن \t'و اح\t'و بص\t'و بصي\t'و عم\t'و ل\t'و من\t'وا \t'واتي\t'واخ\t'وال \t'والط\t'وته\t'ور وا\t'ورجعت\t'وري ا\t'وع و\t'وعي\t'وعين\t'وعين \t'وف ا\t'ول ع\t'ولاده\t'وله\t'ولي\t'وم ا\t'ون وب\t'وني و\t'وهس\t'وهسه\t'وهسه \t'وگع\t'ي اي\t'ي ايد\t'ي تگ\t'ي خ\t'ي سك\t'ي سكر\t'ي لل\t'ي مام\t'ي وي\t'ي ويا\t'ي ين\t'ياخذ\t'يبا\t'يبا \t'يحكي\t'يحكي \t'ير ك\t'يران\t'يران \t'يسو\t'يضربن\t'يعا\t'يلو\t'يلو \t'يلو و\tahli\tbas\tbint\tbukra\tealeha\teando\tembare7\tgahwa\tgay\tgozi\til bab\tit\tjdeed\tketir\tkhalas\tkul yom\tl\tli\tmin\tmy\tommi\trama\tsar\ttishtighil\twalad\twein\tاختي\tاذا ما\tاربع سنوات\tارجع\tاسبوعين\tالسابق\tالصف\tامي\tان اموت\tايدي\tبصير\tجديد\tحالي\tخلص\tستي\tشخص\tشفت\tشو بصير\tصارت\tصرت\tعلي ايدي\tقليله\tكيلو\tليش\tما حدا\tمسكر\tمن اسبوعين\tمن بعد\tوالدي\tوهسه
+0.2\t' 11\t' 11 \t' 11 و\t' 13\t' 13 \t' 7 \t' aba\t' abad\t' af\t' aft\t' ahl\t' akl\t' ans\t' asa\t' baa\t' bae\t' batt\t' beye\t' bn\t' bs\t' byea\t' ch\t' da\t' del\t' delw\t' doc\t' doct\t' ead\t' ek\t' ekt\t' el c\t' en\t' etg\t' etga\t' faj\t' feeh\t' flo\t' floo\t' fo2\t' hall\t' hum\t' ik\t' il d\t' il m\t' jar\t' jara\t' jd\t' kb\t' kh\t' la2a\t' lazi\t' leb\t' maf\t' marr\t' me \t' menn\t' mi\t' mob\t' mobi\t' most\t' ms\t' mt\t' nadi\t' naf\t' nes\t' nr\t' pol\t' sab\t' sawa\t' saye\t' sha\t' shi \t' taf\t' too\t' tool\t' tra\t' trai\t' w ba\t' w kh\t' w t\t' yeb\t' yel\t' yem\t' yid\t' yk\t' you\t' zol\t' اتع\t' اخي\t' اخي \t' اساب\t' اعاق\t' افه\t' افهم\t' اقل\t' ال\t' الا\t' الثل\t' الجر\t' الحج\t' الحم\t' السا\t' السي\t' الع\t' القر\t' المت\t' الوا\t' ام\t' اما\t' اول \t' ايد\t' بابا\t' باد\t' باص\t' باص \t' بالب\t' بتا\t' بتط\t' بتطل\t' بتقو\t' بس \t' بعر\t' بعرف\t' بنات\t' بيقو\t' تجي \t' تقب\t' تقد\t' توح\t' توحد\t' جاك\t' جاكي\t' جديد\t' جن\t' جنب\t' خمسه\t' درس\t' درس \t' رجعت\t' رجله\t' رجو\t' رجوع\t' رم\t' زع\t' زعل\t' سنتي\t' سيا\t' شفت\t' شو \t' طع\t' طعا\t' طعام\t' عليه\t' عليي\t' عنه\t' عي\t' فت\t' قالل\t' قط\t' كانت\t' كب\t' كيف\t' كيف \t' لسا\t' لسا \t' للم\t' للمر\t' ليه\t' ليه \t' ما خ\t' ما ر\t' ماش\t' ماشي\t' مرا\t' مسكر\t' مغل\t' مغلق\t' مفك\t' نحن\t' نحن \t' ند\t' نوع\t' واق\t' واقف\t' وصار\t' وقت\t' وقته\t' ولد \t' ولق\t' ويا\t' يح\t' يخ\t' يرد\t' يرد \t' يطل\t' يعر\t' يعرف\t' يوج\t' يوجد\t' گد\t' گدا\t' گدام\t'1 و\t'11 \t'11 و\t'13 \t'2a7\t'2al \t'5 s\t'5 sa\t'5 san\t'a a\t'a ag\t'a ak\t'a ku\t'a kul\t'a mi\t'a tet\t'a to\t'a2an\t'a2an \t'a7 e\t'aae\t'abad\t'aean\t'af a\t'afte\t'aga \t'agh\t'agi\t'ahl\t'ahr\t'akall\t'aket\t'aket \t'akl\t'al \t'al i\t'alaf \t'alama\t'alas\t'alas \t'alk\t'alk \t'alla2\t'am m\t'am sa\t'am t\t'an eu\t'an y\t'ando\t'ano\t'any\t'arf\t'asa a\t'asb\t'asba\t'ashai\t'asm\t'asra\t'assa \t'at el\t'at m\t'att e\t'atte\t'awez\t'awl\t'ayat \t'ayer \t'ayes\t'ayr\t'azim\t'azim \t'b g\t'baa\t'bar \t'bas t\t'batt\t'beat\t'beye\t'bil e\t'bir \t'bn \t'bsh\t'byea\t'byeal\t'che\t'cto\t'ctor\t'd ho\t'd m\t'da t\t'dae\t'dak\t'dat\t'ddi\t'dei\t'delw\t'delwa\t'di s\t'did\t'did \t'doc\t'doct\t'docto\t'doh\t'du \t'e t\t'e2 \t'ea \t'eal\t'eando\t'eaya\t'ebea\t'ebeat\t'ebt\t'eeh\t'eeh \t'eei\t'ef h\t'eid\t'eiy\t'ekt\t'el le\t'el so\t'el t\t'el wa\t'elea\t'eleab\t'elwa\t'elwa2\t'emi\t'en z\t'en za\t'ena e\t'enno\t'enno \t'ents\t'ents \t'enz\t'er m\t'er ma\t'ero\t'es e\t'esh a\t'et el\t'etg\t'etga\t'etgaw\t'etka\t'etkal\t'etki\t'etki \t'f a\t'f h\t'faj\t'fal e\t'fas\t'feeh\t'feeh \t'floo\t'floos\t'fo2\t'foo\t'fte\t'ga \t'gar\t'gawe\t'gawez\t'goom\t'goom \t'h r\t'h ra\t'h y\t'ha ta\t'hai\t'hala\t'halli\t'he \t'heb\t'hen\t'hir\t'hli\t'hu s\t'hu sa\t'hug\t'hum b\t'hur\t'hut\t'hze\t'i 2\t'i bil\t'i ei\t'i ein\t'i ekt\t'i ha\t'i ket\t'i me\t'i men\t'idh\t'il do\t'il k\t'il m\t'il sa\t'ilt\t'in m\t'ind \t'inti\t'inti \t'ir k\t'isht\t'itc\t'itch\t'ive\t'iver\t'iyal\t'iyya \t'jara\t'jid\t'kalle\t'kel\t'ken \t'kh \t'kir \t'kkar \t'kol y\t'kra\t'l atf\t'l do\t'l doc\t'l ear\t'l faj\t'l fil\t'l ha\t'l she\t'l so\t'la ji\t'la ta\t'la w\t'la2a\t'la2an\t'lak\t'lam \t'layy\t'lazi\t'lazim\t'le \t'leb\t'leh\t'lhu\t'lhum\t'lhum \t'lim\t'lk \t'lla2\t'lla2 \t'lly b\t'lus\t'ly b\t'm bi\t'm yi\t'maf\t'marr\t'mat m\t'meel\t'mel \t'men z\t'menn\t'menno\t'min k\t'mob\t'mobi\t'mobil\t'mol\t'most\t'mosta\t'msh\t'n eu\t'n eum\t'n h\t'n naf\t'n sa\t'n u\t'n yi\t'na el\t'na mi\t'nadi\t'nadi \t'nasa\t'ndi s\t'neen\t'ness\t'ni ei\t'ni me\t'nnu\t'nnu \t'nts\t'nts \t'o 3\t'o ba\t'o t\t'obi\t'obil\t'oct\t'octo\t'octor\t'ol y\t'ol yo\t'oma\t'ooh\t'oon \t'osh\t'osta\t'ote\t'ou7\t'ou7 \t'oul e\t'out b\t'owa\t'owa \t'oya\t'oya \t'ozi\t'ozi \t'pol\t'r g\t'r k\t'r l\t'r la\t'ra w\t'ra w \t'rai\t'rain\t'rda \t'reer\t'rou\t's i\t'sa as\t'sa2\t'saa\t'sawa\t'sawa \t'sene \t'ser\t'sh a\t'sh r\t'sh ra\t'shu s\t'si b\t'ssa\t'stag\t'stak\t't b\t't el\t't ta\t't w b\t'ta n\t'tada\t'taj\t'talat\t'tbe\t'tee\t'ter \t'ters\t'tga\t'tgaw\t'tgawe\t'th \t'tha\t'ti el\t'ti2\t'tir\t'tir \t'tkall\t'to ea\t'tool\t'tool \t'tor\t'toul\t'trai\t'train\t'tt e\t'tt el\t'tta n\t'tti\t'u s\t'u sa\t'u7 \t'ughl\t'ukr\t'ukra\t'um b\t'um bi\t'una\t'usi\t'ut b\t'ut ba\t'ver\t'w ba\t'w kh\t'wa w\t'wa w \t'wara \t'wel\t'y bi\t'y k\t'yar\t'yara \t'yeal\t'yeall\t'yebe\t'yebea\t'yeh\t'yeh \t'yek\t'yekh\t'yele\t'yelea\t'yen\t'yer \t'you\t'zim\t'zim \t'zin\t'zin \t'zo \t'zol\t'ا 1\t'ا الل\t'ا بتط\t'ا بعر\t'ا بيع\t'ا خل\t'ا ز\t'ا ش\t'ا عل\t'ا قا\t'ا وب\t'ا يا\t'ا يو\t'ا يوج\t'اب و\t'ابق \t'ابن ع\t'ابيع\t'ابيع \t'ات ب\t'ات س\t'ات ق\t'اتع\t'اتين\t'اج \t'اجات\t'اجات \t'اح ي\t'اخد ا\t'اخي \t'ادها\t'ادها \t'اربع \t'ارضي \t'اساب\t'اسابي\t'اطف\t'اعاق\t'افه\t'افهم\t'افهم \t'اقل\t'اك \t'اكن \t'اكني\t'اكنين\t'اكيت\t'الا ا\t'الاص\t'الباب\t'الثل\t'الجر\t'الجو\t'الجوا\t'الحج\t'الحجا\t'الشغ\t'الشغل\t'المت\t'الو\t'الواح\t'ام ب\t'ام ف\t'ام في\t'ام و\t'ام وم\t'امان\t'امان \t'امل \t'امير\t'اميرا\t'انت م\t'اه ا\t'اه ال\t'اهق\t'ايا \t'ايي \t'ب الم\t'ب با\t'ب بال\t'ب ع\t'باد\t'بالب\t'بالمد\t'بتا\t'بتط\t'بتطل\t'بتطلع\t'بتقو\t'بتقول\t'بطن\t'بطني\t'بطني \t'بعر\t'بعرف\t'بعرف \t'بعه ب\t'بق \t'بكي \t'بلا \t'بن ع\t'بن عم\t'بنت \t'بني ب\t'به ا\t'بو \t'بوب ا\t'بوع \t'بير \t'بيق\t'ت الح\t'ت الم\t'تاك\t'تجي \t'ترا\t'ترو\t'تروح\t'تروح \t'تصل \t'تطل\t'تطلع\t'تطلع \t'تقد\t'تمه\t'تنا \t'تو \t'تي قا\t'تي ك\t'تي كل\t'تي ه\t'ثني\t'ثنين\t'ثنين \t'جاب \t'جات\t'جات \t'جاك\t'جاكي\t'جاكيت\t'جده\t'جديد\t'جديد \t'جعت ا\t'جعن\t'جلها\t'جلها \t'جنب\t'جوزو\t'ح الك\t'حالي\t'حالي \t'حجاب \t'حدا ر\t'حده م\t'حس ب\t'خ و\t'خبر \t'خد ا\t'خد ال\t'خلص\t'خمسه\t'خمسه \t'خي \t'د ح\t'د ع\t'د من \t'د ن\t'د يح\t'دا ر\t'درج\t'درسه\t'درسه \t'دك \t'دم ا\t'دم ال\t'دن و\t'دي ال\t'دي ع\t'ديد\t'ديد \t'ر ح\t'ر وا\t'ر وب\t'ر وم\t'رات س\t'راح ي\t'راس\t'راق \t'راه \t'راهق\t'ربو\t'رتي \t'رجله\t'رجلها\t'رجو\t'رجوع\t'رجوع \t'ردن و\t'رسه\t'رسه \t'ره ل\t'ريب\t'زرق\t'س الق\t'س ل\t'سا ب\t'سابي\t'سابيع\t'ساكني\t'سبوع \t'سنا \t'سنتي\t'سنتين\t'سه ا\t'شات\t'شرب\t'شفت\t'شو \t'شي م\t'صدي\t'صديق\t'صغيره\t'ضه ب\t'ط ا\t'ط م\t'طعمي\t'طعميه\t'طفل \t'طور\t'طور \t'طي \t'ع بد\t'ع بدو\t'ع ر\t'ع سنو\t'ع في\t'ع في \t'ع ق\t'عام ف\t'عته\t'عدي\t'عرفه\t'عرفه \t'عله\t'عليه\t'عليها\t'عليي\t'عليي \t'عمري\t'عمري \t'عميه\t'عنه\t'عه وه\t'عي وا\t'غب \t'غلق\t'غلق \t'غي \t'غيره \t'فاه\t'فض \t'فظو\t'فل \t'فه وا\t'فهم\t'فهم \t'فوا \t'في م\t'ق ا\t'قالل\t'قاللي\t'قت \t'قته\t'قتها\t'قتها \t'قران \t'قري\t'قف \t'قلو\t'قلي\t'ك ب\t'كامي\t'كامير\t'كبير \t'كت م\t'كسر\t'كله ج\t'كمان\t'كمان \t'كنين\t'كنين \t'كيف\t'كيف \t'ل بس \t'ل ت\t'ل لام\t'لا ح\t'لا يو\t'لاجاز\t'لادها\t'لباب\t'لباب \t'لت ب\t'لتن\t'لتي\t'لتي \t'لثل\t'لجر\t'لجوا\t'لحج\t'لحجا\t'لحجاب\t'لحد م\t'لسا \t'لشغ\t'لشغل\t'لشغل \t'لعن\t'لقران\t'لكن\t'للم\t'للمر\t'للمره\t'لمه \t'لموا\t'له ج\t'له و\t'لوقت\t'لوه \t'ليها\t'ليها \t'ليي\t'ليي \t'م اب\t'م ع\t'م في\t'م في \t'م كل\t'م وا\t'م وال\t'م وح\t'ما اق\t'ما بق\t'ما خ\t'ما خل\t'ما ر\t'ما ي\t'ماش\t'ماشي\t'مدرس\t'مدرسه\t'مراه\t'مراهق\t'مري \t'مسك\t'مسكر\t'مسه\t'مسه \t'مغل\t'مغلق\t'مغلق \t'مل و\t'من ال\t'من وق\t'منذ ا\t'مواع\t'مواعي\t'مير\t'ميرا\t'ن اخ\t'ن الح\t'ن عمي\t'ن غ\t'ن في\t'ن في \t'ن ق\t'ن ل\t'ن مس\t'ن وق\t'ن وقت\t'نا ف\t'نا في\t'نا قا\t'نا من\t'نات ا\t'نبي\t'نبي \t'نتين\t'نتين \t'نحن\t'نحن \t'ند ال\t'نذ ا\t'ني ا\t'ني ر\t'ه سن\t'ه ق\t'ه كان\t'ه ل\t'ه للم\t'ه مر\t'ها ب\t'هدو\t'هر و\t'و م\t'و و\t'وا ع\t'واد\t'واع\t'واعي\t'وتن\t'وتنا\t'ودا \t'وره\t'وصار\t'وع \t'وق ا\t'وق ال\t'وقته\t'وقتها\t'وقع \t'وقف \t'ول ال\t'ول لا\t'ولد\t'ولق\t'ولها\t'ولها \t'وم ال\t'وم م\t'ومن و\t'ون لا\t'ون م\t'وي ا\t'ويج\t'ي 1\t'ي 11\t'ي 11 \t'ي اط\t'ي الح\t'ي الع\t'يارا\t'يارات\t'يت جد\t'يجو\t'يجوز\t'يجوزو\t'يجي\t'يدي \t'يرد\t'يرد \t'يرم\t'يسه\t'يسه \t'يطل\t'يعر\t'يعرف\t'يل ع\t'يل عل\t'ين ي\t'يه و\t'يوج\t'يوجد\t'يوجد \t'يوم م\t'گدا\t'گدام\t11\t13\t7\tbyeallem\tean el\tel leil\tel madrasa\tfeeh\tfloos\thalla2\thassa\tkol yom\tla2an\tlazim\tme\tmen zaman\tmenno\tnadi\tsawa\tsene\tshi\ttatt el\ttool\twara\tاخي\tاربع\tاسابيع\tافهم\tالاجازه\tالحجاب\tالقران\tالليل\tالواحد\tالي البيت\tاول\tبابا\tباص\tبالمدرسه\tبتطلع\tبتقول\tبس\tبعرف\tبنات\tتجي\tتوحد\tحبوب\tخمسه\tدرس\tرجعت\tرجلها\tرجوع\tساكنين\tسنتين\tشو\tصغيره\tطعام\tعليها\tعليي\tقاللي\tكانت\tكيف\tلا يوجد\tلحد ما\tلسا\tللمره\tليه\tما اقدر\tما بعرف\tمغلق\tنحن\tواقف\tوقتها\tولد\tومن وقتها\tيرد\tيوجد
+0.1\t' 2ou\t' 2oul\t' abu\t' ah\t' ams\t' amsh\t' ani\t' ani \t' atf\t' atfa\t' bik\t' bok\t' bokr\t' btk\t' bya\t' byas\t' bye \t' com\t' comm\t' da \t' dak\t' do\t' eaye\t' el p\t' el w\t' ell\t' elly\t' enna\t' fi s\t' fil\t' fo\t' ghas\t' hah\t' hal\t' hu\t' ibn\t' ibni\t' ins\t' jama\t' jami\t' joz\t' kas\t' kath\t' khat\t' kte\t' ktee\t' lamm\t' lei\t' leil\t' ma b\t' ma2\t' maeo\t' mar\t' mate\t' may\t' men \t' minn\t' mn \t' mn e\t' mof\t' moft\t' msak\t' msh\t' msh \t' mu\t' nad\t' sabe\t' shah\t' shif\t' sou\t' st\t' sto\t' stop\t' tah\t' tbo\t' tboo\t' to\t' um\t' umm\t' w na\t' w ye\t' yem \t' zay\t' zay \t' ابني\t' اثني\t' احب\t' احب \t' اخوت\t' اقد\t' اقدر\t' الاج\t' الثا\t' الخا\t' السك\t' الطل\t' الفا\t' المل\t' اهل\t' اهلي\t' اور\t' اورا\t' بح\t' بده\t' بدون\t' بس م\t' بغ\t' بلا\t' بلا \t' بنت \t' بيت\t' بيق\t' تاك\t' تد\t' ترو\t' تروح\t' تسم\t' تق\t' جدي\t' حال\t' حت\t' خلا\t' خلاص\t' خلصت\t' داي\t' در\t' درج\t' دكت\t' دكتو\t' دين\t' دين \t' ذه\t' رجا\t' رض\t' رضي\t' رضيع\t' زم\t' زما\t' زمان\t' ساع\t' سر \t' سري\t' سنت\t' سني\t' سنين\t' شب\t' شبا\t' شباب\t' شغل\t' شن\t' صف\t' صوت\t' عمر\t' عيل\t' فرا\t' فوق\t' في ب\t' في غ\t' قاف\t' قافل\t' قريب\t' قلي\t' قليل\t' كذ\t' كلا\t' كلها\t' كلهم\t' كمان\t' لع\t' لق\t' لقي\t' لم \t' له\t' لو\t' مبا\t' مبار\t' مست\t' مغ\t' ممن\t' ممنو\t' من ي\t' مين\t' مين \t' نفس \t' نق\t' والن\t' وبد\t' وبيق\t' وصا\t' وضح\t' وضحك\t' ويح\t' يلع\t' يلعب\t'00 \t'2a ko\t'2ab\t'2an \t'3 m\t'3 n\t'3 na\t'a bad\t'a bey\t'a bt\t'a ean\t'a fe\t'a ja\t'a ke\t'a o\t'a um\t'a umm\t'a w a\t'a wa\t'a ya\t'a ya \t'a2a k\t'a3 n\t'a3 na\t'a7 w\t'a7 w \t'aal\t'aala\t'abu\t'ad \t'ad a\t'ada \t'adda\t'aeo\t'aeo \t'afsi \t'agl\t'ahard\t'ait\t'ait \t'akker\t'al b\t'al l\t'al la\t'ala s\t'alb\t'alla\t'am \t'amat \t'ami3\t'ami3 \t'amma \t'an d\t'an m\t'an ma\t'ana k\t'ansa\t'anya\t'anya \t'arat\t'arda\t'arda \t'aret\t'arn\t'arni\t'arni \t'arre\t'as l\t'as la\t'ase\t'asee\t'aseer\t'ashat\t'at e\t'atad\t'atfa\t'atfal\t'athi\t'athir\t'atla \t'atn\t'ats\t'aw e\t'aw t\t'aws\t'ay m\t'ay ma\t'ayez\t'ayez \t'ayyin\t'azi\t'b a\t'b el\t'b lal\t'ba w\t'ba w \t'ba7\t'bar\t'bas l\t'bea\t'beat \t'beatl\t'bik\t'bil m\t'bile\t'bili \t'binay\t'bok\t'bokr\t'bokra\t'boob\t'boob \t'btk\t'bya\t'byas\t'bye \t'car\t'com\t'comm\t'd me\t'da e\t'da el\t'da ye\t'da2\t'dda\t'dde\t'det \t'di b\t'do \t'drase\t'e k\t'eab \t'eat\t'eat \t'eatl\t'eaye\t'eayez\t'eel\t'eena \t'eir \t'ekh\t'ekke\t'ekkee\t'el m\t'el sa\t'el w\t'el z\t'ell\t'elly\t'elly \t'em i\t'em il\t'end \t'enna\t'ennah\t'eo \t'eri \t'et ea\t'et s\t'etf\t'eti\t'fakka\t'fel c\t'fi s\t'fil\t'fsi \t'fsi e\t'ft \t'ful\t'gara\t'gara \t'gare\t'garet\t'ghar\t'ghas\t'ghay\t'ghir\t'ghire\t'ghl \t'gi \t'gra\t'h ad\t'h b\t'h eal\t'h mn\t'h w\t'ha ba\t'ha2\t'haha\t'haha \t'halt \t'hard\t'harda\t'hi w \t'hif\t'hift\t'hift \t'hin\t'hire\t'hire \t'hom\t'ht \t'i 2o\t'i 2ou\t'i am\t'i sha\t'i w b\t'i wa\t'i za\t'ide\t'ift\t'ift \t'igh\t'il at\t'il b\t'ile\t'in b\t'ina\t'inay\t'inaye\t'ins\t'ire \t'iye\t'iyya\t'jama\t'jami\t'jami3\t'joz\t'kam\t'kath\t'kathi\t'keena\t'kh e\t'kh ea\t'kh w\t'kh w \t'khaf\t'khall\t'kir\t'kke\t'kkee\t'kkeen\t'kker\t'koo\t'koon\t'kou\t'kte\t'ktee\t'kteer\t'l bat\t'l co\t'l com\t'l h\t'l lei\t'l mal\t'l mas\t'l mof\t'l sat\t'l sho\t'l wa\t'l y\t'la ti\t'la2 \t'laf\t'lal\t'lal \t'lamm\t'lamma\t'law t\t'leab \t'lei\t'leil\t'let s\t'lma\t'ly s\t'm fe\t'm fel\t'm k\t'm li\t'm lil\t'm r\t'ma ak\t'ma2\t'ma3 n\t'maeo\t'man d\t'marra\t'mash\t'mate\t'me \t'men \t'ment\t'mi3\t'mi3 \t'mil \t'minn\t'minni\t'mme\t'mn \t'mn e\t'mn el\t'mo \t'mof\t'moft\t'mofta\t'msak\t'msakk\t'msh \t'mshi\t'mshi \t'n b\t'n i\t'n l\t'n le\t'n mae\t'n mi\t'n min\t'n n\t'n na\t'n ye\t'n z\t'n za\t'n zam\t'na na\t'na s\t'na sa\t'nah \t'nas t\t'naye \t'ndo \t'nee\t'neen \t'nna\t'nnah\t'nnaha\t'nni\t'nsa\t'nya\t'nya \t'o b\t'o fe\t'o fel\t'obile\t'obili\t'ofta7\t'ogha\t'okr\t'okra\t'okra \t'ol n\t'ol na\t'ola\t'om a\t'om f\t'om fe\t'om s\t'oom \t'ore\t'os \t'ot e\t'r y\t'ra l\t'ram\t'ram \t'rda e\t'rea\t'reer \t'ref\t'ref \t'rett\t'rre\t's w\t's w \t'sa b\t'saba\t'sabe\t'sal\t'sal \t'sar\t'sara\t'seer\t'seer \t'sekke\t'sh ad\t'sh b\t'sh mn\t'shahr\t'shat\t'shat \t'shif\t'shift\t'si ea\t'sin \t'siy\t'sou\t'sra\t'ssa \t'ssal \t'sta\t'sto\t'stop\t'stop \t't bas\t't g\t't la\t't la \t't men\t't sa\t't sae\t't sh\t'ta2\t'ta7 w\t'tanya\t'tara\t'tba\t'tboo\t'tboob\t'te2\t'teen \t'tf \t'tfa\t'tfal\t'tfal \t'thi\t'thir\t'ti e\t'tin\t'tki\t'tki \t'tla\t'tla \t'tli\t'tni m\t'top\t'top \t'ugh\t'umm\t'uya\t'uya \t'w da\t'w hal\t'w na\t'w te\t'w ye\t'wee\t'wei\t'y e\t'y m\t'y ma\t'y ma \t'ya ea\t'yara\t'yat \t'ye k\t'yem i\t'yez \t'yide\t'yin \t'yom f\t'yom s\t'yyin\t'yyin \t'zaw\t'zay\t'zay \t'zay m\t'zon\t'ا ابد\t'ا احب\t'ا اق\t'ا اقد\t'ا او\t'ا اول\t'ا تح\t'ا حا\t'ا حام\t'ا دك\t'ا دكت\t'ا ص\t'ا صغ\t'ا صغي\t'ا ط\t'ا لح\t'ا لحد\t'ا لم\t'ا ما \t'ا من\t'ا من \t'ابت\t'ات تا\t'ات م\t'اتت\t'اتت \t'اجا\t'اجاز\t'اجازه\t'اجه ت\t'احا\t'احبي\t'احبي \t'احده\t'احده \t'احي\t'احيا\t'اخر \t'اخوت\t'اخي\t'اده \t'ادول\t'ادول \t'ار ق\t'اربعه\t'ارو\t'اشه\t'اشي\t'اع ا\t'اعده\t'اعه و\t'اعيد\t'اعيد \t'افلي\t'افلين\t'اقد\t'اقدر\t'اقدر \t'اقف\t'اقف \t'الاج\t'الاجا\t'البنت\t'البه\t'البه \t'التل\t'الثا\t'الحار\t'الخا\t'الخام\t'الدر\t'الده\t'الده \t'الدو\t'الدور\t'الر\t'الشق\t'الشقه\t'الطل\t'الفا\t'الك\t'المح\t'المخ\t'المخد\t'المر\t'المو\t'الي ب\t'الي ت\t'ام با\t'امس \t'امع\t'ان اق\t'ان ف\t'ان في\t'انا ص\t'اوا\t'اور\t'اورا\t'اوراق\t'ايق و\t'ايلي\t'ايلي \t'ب ص\t'ب من\t'بالتل\t'بخا\t'بخاف\t'بخاف \t'بدون\t'بدون \t'بر \t'بس \t'بس م\t'بس ما\t'بعد م\t'بعي\t'بلا\t'بلا ج\t'بلد\t'بني و\t'بوع ا\t'بيت ب\t'بيس\t'ت ات\t'ت اتم\t'ت اف\t'ت بال\t'ت تا\t'ت تخ\t'ت جد\t'ت د\t'ت در\t'ت درج\t'ت سر\t'ت سري\t'ت في\t'ت في \t'ت ن\t'ت نح\t'ت وا\t'تب ب\t'تسم\t'تعرف\t'تقب\t'تقبل\t'تلف\t'تي بت\t'ثا \t'ثه \t'جدي\t'جله\t'جه \t'جه ت\t'جه تا\t'جوع \t'جيب\t'حا \t'حاره\t'حاره \t'حبي\t'حبي \t'حرب و\t'حكي \t'خام\t'خامس\t'خامس \t'خر \t'خلا\t'خلاص\t'خلاص \t'خلص \t'خلصت\t'خلصت \t'خوت\t'خيا\t'د ب\t'د يم\t'دا بي\t'درس \t'دكت\t'دكتو\t'دكتور\t'ده من\t'دور \t'دول \t'دون \t'ديو\t'ر الل\t'ر بع\t'ر بعد\t'ر جا\t'ر ي\t'رات\t'رات \t'رات و\t'راش\t'ران م\t'ربع\t'ربعه\t'ربعه \t'رت ت\t'رتي\t'رجا\t'رضيع\t'رضيع \t'روب\t'ري 12\t'ريب \t'ريني\t'ريني \t'رگ \t'ز ا\t'ز ال\t'زما\t'زمان\t'زمان \t'زول\t'زول \t'س بع\t'س بعد\t'س ع\t'س ما\t'س ما \t'سا \t'ساعد\t'سره\t'سكري\t'سكو\t'سنت\t'سنين\t'سنين \t'سه م\t'سه ما\t'سيت\t'ش عار\t'ش م\t'ش مف\t'ش مفت\t'شاف\t'شقه\t'شقه \t'شوف \t'شي و\t'ص ب\t'صاحبي\t'صت \t'صلن\t'صم \t'صوت\t'صير\t'صير \t'ضغط\t'ضيع\t'ضيع \t'طالبه\t'طعم\t'طلع ب\t'ع الا\t'ع من\t'ع من \t'عايلي\t'عد ما\t'عمي و\t'عني\t'عني \t'غطي \t'غير\t'غير \t'غير ج\t'فات\t'فرا\t'فس ا\t'فس ال\t'فل م\t'فوا\t'فوق\t'فون \t'في ب\t'في غ\t'ق ت\t'قا \t'قاف\t'قافل\t'قافلي\t'قدر \t'قريب \t'قلوه\t'قليل\t'كان ا\t'كتب ب\t'كتو\t'كتور\t'كل م\t'كلا\t'كلها\t'كلها \t'كلهم\t'كلهم \t'كما\t'كون \t'كيت\t'كيل\t'ل الم\t'ل ص\t'ل عن\t'لا ج\t'لا ن\t'لابت\t'لاج\t'لاجا\t'لاد م\t'لاده \t'لاص \t'لام\t'لاولا\t'لبنات\t'لبنت\t'لبنت \t'لت \t'لت ل\t'لثا\t'لحار\t'لحاره\t'لخا\t'لخام\t'لخامس\t'لدر\t'لده\t'لده \t'لدو\t'لدور\t'لدور \t'لشق\t'لشقه\t'لشقه \t'لص \t'لصت\t'لصت \t'لطل\t'لع ب\t'لعت م\t'لعر\t'لفا\t'لفون \t'لق \t'لك \t'لكل\t'لكل \t'لل \t'للي \t'لم م\t'لمح\t'لمخ\t'لمخد\t'لهم\t'لهم \t'لي ر\t'لي و\t'ليه \t'م خ\t'م ف\t'م يس\t'م ين\t'ما اب\t'مخد\t'مش مف\t'مفك\t'ممن\t'ممنو\t'من تل\t'من غي\t'مي ا\t'مي ال\t'مي و\t'مي ي\t'ميه\t'ن اس\t'ن اسب\t'ن اق\t'ن الس\t'ن تل\t'ن خ\t'ن غي\t'ن غير\t'ن لا\t'ن يكو\t'نا اح\t'نا حا\t'نا ص\t'نا صغ\t'نا كل\t'نا وص\t'نا وم\t'نات \t'نفس ا\t'نقلوه\t'نو \t'ني ال\t'نين\t'نين \t'نين ب\t'نيه\t'نيه \t'نيه م\t'ه ابن\t'ه اقو\t'ه تا\t'ه تان\t'ه خ\t'ه سي\t'ه ش\t'ه ص\t'ه كا\t'ه لا \t'ه ن\t'ه نف\t'ه نفس\t'ه ول\t'ه ولا\t'ها ال\t'ها دك\t'ها لح\t'هل \t'هو \t'و ح\t'و حت\t'و حتي\t'وات \t'واحده\t'واعيد\t'واق\t'واقف\t'واقف \t'والده\t'والن\t'وبد\t'وبيق\t'وجد\t'وجد \t'وجه\t'وجو\t'وحا\t'ور \t'وراق\t'ورو\t'وصا\t'وصلن\t'وضح\t'وضحك\t'وقع\t'ول ش\t'ولي \t'وما ع\t'ومه\t'ون با\t'ون و\t'ويح\t'ي 12\t'ي 12 \t'ي اك\t'ي بغ\t'ي حدا\t'ي كا\t'ي كان\t'ي كله\t'ي متي\t'ي مع \t'ي معه\t'ي وب\t'يا و\t'يا وا\t'يان\t'يانا\t'يت اف\t'يجي \t'يحك\t'يحل\t'ير بع\t'ير ج\t'ير ما\t'يره \t'يفه ا\t'يك \t'يل \t'يلع\t'يلعب\t'يلعب \t'يمي \t'يها\t'يها \t'يوم و\t'گله\t'گله \t2oul\tamshi\tani\tatfal\tba2a kol\tbinaye\tbokra\tbye\tda\teayez\tel daraj\telly\tennaharda\tfel madrasa\tibni\tjami3\tkteer\tlamma\tma tada\tmadrase\tmarra\tmen\tmesh eayza\tminni\tmn\tmn el\tmobili\tmofta7\tmofta7 w\tmsh\tnafsi\tsekkeena\tshift\tstop\ttanya\ttatt\ttboob\ty2ool\tyem\tyem il\tyom fel\tzay\tzay ma\tابن عمي\tابني\tاثنين\tاحب\tاربعه\tاقدر\tالاولاد\tالبنات\tالحاره\tالخامس\tالدور\tالسكن\tالعيد\tاللي\tالوالده\tالولاده\tالولد\tانا احب\tاهلي\tبدون\tبس ما\tبعد ما\tبلا\tبنت\tتروح\tخلاص\tخلصت\tدين\tرضيع\tزمان\tسر\tسنين\tشباب\tصار عندي\tطالبه\tطلعت من\tعمرها\tفي حدا\tقافلين\tكلها\tكلهم\tكمان\tلم\tمبارح\tمش عارفه\tمن غير\tمين\tنفس\tواحد\tواحده\tيلعب
-0.1\t' 1 \t' 12 ا\t' 2all\t' 3 ا\t' 34\t' 34 \t' 5 ا\t' 5 ال\t' 9 \t' ad\t' afte\t' akt\t' asb\t' ast\t' asta\t' awi\t' awi \t' aww\t' baby\t' bank\t' bay\t' baya\t' by2f\t' bye2\t' byt\t' cha\t' chil\t' clu\t' club\t' co\t' daym\t' di\t' dis\t' disa\t' eh\t' eh \t' eis\t' eish\t' ej\t' eji\t' eji \t' el t\t' eme\t' ems\t' emsa\t' eng\t' engl\t' eom\t' eomr\t' etk\t' etki\t' ev\t' eve\t' even\t' fih\t' fil \t' fin\t' foo\t' food\t' fu\t' g4\t' g40\t' g40 \t' ge\t' ged\t' had\t' hami\t' has\t' hass\t' haz\t' hazf\t' how\t' howa\t' ia\t' iaa\t' iaa \t' ih\t' il a\t' in \t' itta\t' itti\t' jay \t' jaye\t' jid\t' jidd\t' kal\t' kali\t' kall\t' kba\t' kbar\t' kete\t' khos\t' kti\t' ktir\t' laa\t' laa \t' lis\t' log\t' logh\t' lot\t' mag\t' mal\t' mata\t' maz\t' mit\t' mn\t' moh\t' mohe\t' mos\t' muh\t' naa\t' naam\t' nae\t' naea\t' net\t' nu\t' of\t' of \t' ok \t' on \t' ot\t' ou\t' out\t' out \t' par\t' pre\t' pri\t' qar\t' qare\t' ra7\t' ra7 \t' radi\t' rea\t' read\t' rem\t' remi\t' roh\t' rohn\t' rot\t' rott\t' sa7\t' sa7 \t' sah\t' sal\t' sar\t' shak\t' shi\t' som\t' some\t' sp\t' su\t' sup\t' supp\t' taea\t' tafa\t' tawa\t' tazf\t' tb\t' teen\t' teh\t' tehz\t' tetz\t' than\t' tif\t' tifl\t' tou\t' us\t' usr\t' usra\t' w da\t' w w\t' wa\t' wahe\t' wali\t' watd\t' wh\t' wo\t' wor\t' yimk\t' zah\t' zak\t' zam\t' zama\t' zaw\t' zawj\t' ابح\t' ابحث\t' ابد\t' ابدا\t' ابقه\t' ابنت\t' اجاب\t' اجاز\t' احتف\t' احذ\t' احذف\t' احض\t' احضر\t' احك\t' احكي\t' احنا\t' ادر\t' ادري\t' اذه\t' اذهب\t' ارض\t' ارضي\t' اسا\t' استم\t' اسرت\t' اسره\t' اشع\t' اشعر\t' اشه\t' اشهر\t' اشي\t' اشيا\t' اص\t' اضا\t' اضاف\t' اضف\t' اعت\t' اعتذ\t' اعد\t' اعدا\t' افض\t' افضل\t' اقب\t' اقبل\t' اكب\t' اكبر\t' الاث\t' الاخ\t' الاس\t' الاش\t' الاف\t' الاه\t' الاي\t' البح\t' البر\t' التع\t' الحذ\t' الخي\t' الشع\t' العر\t' العط\t' العم\t' العن\t' الفص\t' الفع\t' القط\t' اللق\t' الما\t' المح\t' النف\t' الول\t' امس\t' امسح\t' انتق\t' انج\t' انسا\t' اه \t' او ق\t' اوق\t' اوقف\t' اوك\t' اوكي\t' اي \t' اي ع\t' ايج\t' ايجا\t' ايه\t' ايه \t' ايو\t' ايوه\t' اگ\t' بالت\t' بب\t' بض\t' بضع\t' بقد\t' بقدر\t' بكل\t' بنك\t' بنك \t' بها\t' بها \t' بيب\t' بيبي\t' بيقر\t' تاب\t' تابع\t' تخط\t' تخطي\t' تقو\t' تقوي\t' تك\t' توا\t' تواص\t' توق\t' توقف\t' جايه\t' جايي\t' جدي \t' جمي\t' جميع\t' حد ك\t' حد م\t' حدي\t' حديث\t' حزن\t' حزن \t' حس\t' حل\t' حما\t' خص\t' خصو\t' خصوص\t' خلي\t' خليه\t' دايم\t' دب\t' دك\t' ذكرن\t' ذل\t' ذلك\t' ذلك \t' ذهب\t' راس\t' راسي\t' راش\t' راشد\t' راف\t' رافض\t' رايح\t' رايي\t' رحت\t' رحت \t' رحن\t' رحنا\t' رق\t' رقم\t' رقم \t' زهق\t' سنو\t' سنوا\t' سود\t' سودا\t' سوف\t' سوف \t' شا \t' شا ا\t' شار\t' شارع\t' شاي\t' شايف\t' شرط\t' شعو\t' شعور\t' شغل \t' شكر\t' شكرا\t' شهو\t' شهور\t' صب\t' صح\t' صح \t' صحه\t' صحه \t' صحيح\t' صفر\t' صفر \t' ضغ\t' ضغط\t' طار\t' طبع\t' طبعا\t' طوال\t' طوي\t' طويل\t' طي\t' عا\t' عاج\t' عاجل\t' عدم\t' عدم \t' عطل\t' عطله\t' عمر \t' عمل\t' عملت\t' فعا\t' فعال\t' فعل\t' فوق \t' فيها\t' قادم\t' قدي\t' قديم\t' قص\t' قلق \t' قو\t' قول\t' قول \t' كبا\t' كبار\t' كلما\t' كلن\t' كلنا\t' كم ا\t' لدي\t' لدي \t' لس\t' لسه\t' لسه \t' لك\t' للع\t' للعا\t' للن\t' للنس\t' لله\t' لن ا\t' لنا\t' لنا \t' لها\t' لها \t' لي ر\t' متاب\t' متاك\t' متل \t' متوت\t' مح\t' محط\t' محطه\t' مخد\t' مخدر\t' مدر\t' مدرس\t' مرح\t' مرو\t' مز\t' مش ج\t' مش ر\t' مش م\t' مع ش\t' معاق\t' معر\t' معرف\t' معلو\t' معهم\t' معي\t' معي \t' مف\t' مق\t' مقف\t' من\t' من 3\t' من 5\t' من س\t' من ص\t' منا\t' مناس\t' منذ\t' منذ \t' منه\t' منيح\t' مهت\t' مهتم\t' مهم \t' مهمو\t' مو ص\t' مواف\t' موظ\t' موظف\t' نح\t' نش\t' نفع\t' نفعل\t' نك\t' ننت\t' ننتظ\t' نوعا\t' هات\t' هاتف\t' هنا \t' هي\t' هيك\t' هيك \t' وطل\t' وطلع\t' وكب\t' وكبي\t' يا ج\t' يطلع\t' يقرا\t' يكو\t' يكون\t' يهم \t' يومي\t'0 i\t'0 ia\t'0 iaa\t'12 ا\t'12 ال\t'2 1\t'2 ا\t'2 ال\t'2 الي\t'2af\t'2all\t'2fe\t'2fel\t'2fel \t'2ra\t'2ra \t'3 ال\t'3 الي\t'3 س\t'34 \t'4 س\t'4 سن\t'4 سنه\t'40 \t'40 i\t'40 ia\t'5 ا\t'5 ال\t'5 الي\t'7 ej\t'7 eji\t'a bae\t'a bas\t'a de\t'a ji\t'a ma2\t'a mea\t'a ne\t'a ro\t'a shu\t'a te\t'a teh\t'a ti\t'a w d\t'a w e\t'a w y\t'a yid\t'a zo\t'a zol\t'a2d\t'a2da\t'a2dar\t'a2t\t'a7 ej\t'aa \t'aam\t'aam \t'abea\t'abean\t'aby\t'aby \t'ada y\t'adana\t'adda \t'addo\t'addo \t'ads\t'ads \t'aed e\t'aede\t'ael\t'aer\t'aera\t'afas\t'afsi\t'after\t'aftou\t'ahat\t'ahat \t'ahee\t'ahm\t'ahu\t'aja \t'ajat\t'ajat \t'akw\t'akwa\t'akwa \t'al by\t'al m\t'alay \t'alayy\t'alid\t'alil\t'alil \t'alim\t'alima\t'aliy\t'aliya\t'all\t'allat\t'am e\t'am se\t'ame\t'ami\t'amil \t'amme\t'ammel\t'an el\t'an k\t'ana e\t'anaw\t'anawi\t'ane\t'ank\t'ank \t'ans\t'aq \t'arba\t'are \t'areeb\t'arf \t'ari\t'arti\t'arti \t'ary\t'ary \t'ary s\t'asalt\t'asay\t'ashae\t'asta\t'at kh\t'ata \t'atd\t'atda\t'atda \t'atf\t'atl\t'atni\t'atni \t'atter\t'atto\t'awab\t'awat\t'awatt\t'awi\t'awj\t'ay b\t'ay e\t'ayan\t'ayana\t'ayar\t'ayeh\t'ayeh \t'ayman\t'ayya\t'azee\t'azeed\t'azeen\t'azf\t'azf \t'azin\t'azin \t'b e\t'baby\t'baby \t'bae\t'baede\t'bank\t'bank \t'bas b\t'bas e\t'baya\t'bayan\t'bean\t'bean \t'binti\t'bir\t'bt \t'by \t'by2f\t'by2fe\t'bye2\t'bye2r\t'byt\t'care\t'care \t'cha\t'chil\t'child\t'cia\t'cial\t'cial \t'clu\t'club\t'club \t'con\t'cti\t'cy \t'd ma\t'da y\t'da2i\t'dana\t'dana \t'darab\t'daym\t'dayma\t'dda \t'ddan\t'ddan \t'ddi 2\t'ddo\t'ddo \t'del\t'det\t'di 2\t'di 2o\t'di et\t'di k\t'dis\t'disa\t'disab\t'do e\t'do el\t'dor\t'dor \t'ds \t'e ta\t'e w m\t'e2r\t'e2ra\t'e2ra \t'ea m\t'ea w\t'ea w \t'ead m\t'eba\t'ed e\t'ed el\t'ede\t'eeile\t'een w\t'ehz\t'ehze\t'ehzef\t'eil\t'eileh\t'ein f\t'eir\t'eji\t'eji \t'el bu\t'el fa\t'el l\t'emin\t'emind\t'ems\t'emsa\t'emsa7\t'en w\t'eng\t'engl\t'engli\t'eom\t'eomr\t'er be\t'er sc\t'ern\t'erni\t'erni \t'ers \t'ery\t'ery \t'esh m\t'essed\t'et m\t'etee\t'eteer\t'eve\t'even\t'event\t'eza\t'fal\t'fel\t'fel \t'fel m\t'fih\t'fil \t'fin\t'fl s\t'food\t'food \t'fr \t'fsi\t'fter\t'fter \t'ftou\t'g40\t'g40 \t'g40 i\t'ga3\t'ga3 \t'ged\t'gen\t'gh \t'gha t\t'ghayr\t'ghla\t'glis\t'glish\t'h ak\t'h ake\t'h h\t'h ha\t'h j\t'h ja\t'h jay\t'h mo\t'h sah\t'h tad\t'ha f\t'ha w\t'ha w \t'had\t'hada\t'hak\t'hakw\t'hakwa\t'hami\t'hamil\t'hat \t'hayr\t'haz\t'hazf\t'hazf \t'heer\t'heer \t'hem\t'hem \t'hild\t'hir \t'hl \t'hna\t'hna \t'hos\t'hoso\t'hosos\t'hou\t'houf\t'houf \t'how\t'howa\t'howa \t'hti e\t'hu \t'huh\t'huhu\t'huhur\t'hzef\t'hzef \t'i el\t'i el \t'i etk\t'i i\t'i il\t'i il \t'i tal\t'i w h\t'iaa\t'iaa \t'ial\t'ial \t'ida\t'idda\t'iddan\t'iea\t'ifl\t'ifl \t'ifl s\t'igh \t'il ba\t'ile \t'ile t\t'ileh\t'ileh \t'ili \t'imat\t'imati\t'imk\t'in i\t'in ka\t'inde\t'inder\t'isab\t'ish e\t'ish f\t'ish s\t'ite\t'iti\t'ittas\t'itti\t'ity\t'ity \t'iyaj\t'iyaja\t'iyat\t'iyat \t'ja \t'jat \t'jat k\t'jay \t'jaye\t'ji \t'jidd\t'jidda\t'k el\t'k el \t'kali\t'kalim\t'kalla\t'kamm\t'kamme\t'kar \t'keen\t'kern\t'kerni\t'kete\t'ketee\t'kha \t'khass\t'khos\t'khoso\t'kkern\t'kti\t'ktir\t'ktir \t'kul\t'kwa \t'l by\t'l bye\t'l eom\t'l gay\t'l gh\t'l ing\t'l mag\t'l sha\t'la a\t'la j\t'la s\t'la te\t'laa \t'laf \t'laq\t'laq \t'lay b\t'layya\t'le t\t'le ta\t'leh \t'li mo\t'lida\t'lima\t'limat\t'lin\t'lis\t'lish\t'lish \t'lit\t'liyat\t'lla\t'llam \t'llat\t'llat \t'loa\t'load\t'log\t'logh\t'logha\t'lot\t'lub\t'lub \t'm se\t'm sen\t'm sha\t'ma b\t'ma ro\t'mag\t'mahat\t'mal \t'marti\t'mata\t'mati\t'mati \t'maze\t'mazee\t'mee\t'mer\t'mer \t'min i\t'mind\t'minde\t'mit\t'mki\t'mkin\t'mkin \t'mm \t'mm w\t'mm w \t'mmah\t'mmaha\t'mmel\t'mmel \t'moh\t'mohe\t'mohem\t'mos\t'msa7\t'msa7 \t'mta\t'muh\t'n ba\t'n by\t'n bye\t'n fe\t'n fel\t'n j\t'n kam\t'n ke\t'n ked\t'naa\t'naam\t'naam \t'nae\t'naea\t'naeam\t'nafsi\t'naha\t'nahar\t'nati\t'naw\t'nawi\t'nawi \t'nde\t'nder\t'nder \t'nes\t'nglis\t'nk \t'nti\t'ntr\t'o r\t'o s\t'oad\t'ogh\t'ogha \t'ohe\t'ohem\t'ohem \t'ohn\t'ohna\t'ohna \t'ok \t'ol eo\t'omr\t'one \t'ong\t'ong \t'oob\t'oob \t'ood\t'ood \t'ooy\t'ope\t'ort\t'ort \t'osi\t'osos\t'ososi\t'oth\t'otl\t'otla\t'otla \t'oto\t'oto \t'ott \t'ouf\t'ouf \t'out o\t'own\t'own \t'par\t'pec\t'por\t'port\t'port \t'ppo\t'ppor\t'pport\t'pre\t'pres\t'pri\t'qa \t'qar\t'qare\t'qaree\t'qi \t'quq\t'quqi\t'quqi \t'r be\t'r el\t'r kt\t'r me\t'r men\t'r sc\t'r sch\t'ra b\t'ra be\t'ra7\t'ra7 \t'ra7 e\t'raddo\t'radi\t'rati \t'raw\t'read\t'read \t'reeb\t'rem\t'remi\t'remin\t'ress\t'resse\t'rf \t'rga\t'rga3\t'rga3 \t'rgen\t'rie\t'rim\t'rima\t'roh\t'rohn\t'rohna\t'rott\t'rott \t'rs \t'rti\t'rti \t'ry s\t'ry sc\t's fi\t's r\t'sa7\t'sa7 \t'sabi\t'salt\t'salt \t'sanaw\t'saye\t'sed\t'sed \t'sh ak\t'sh f\t'sh h\t'sh ha\t'sh j\t'sh ja\t'sh mo\t'shai\t'shak\t'shi w\t'shou\t'shouf\t'shu\t'shu \t'skh\t'skha\t'skha \t'so f\t'so fe\t'som\t'some\t'sos\t'sosi\t'ssed\t'ssed \t'stan\t'sup\t'supp\t'suppo\t't o\t't of\t't of \t'tabea\t'taea\t'taeam\t'tafa\t'tafas\t'take\t'taw\t'tawat\t'tazf\t'tazf \t'te \t'teer\t'teer \t'teh\t'tehz\t'tehze\t'ter s\t'tetz\t'tetze\t'tez\t'teza\t'than\t'the\t'thir \t'ti ta\t'tif\t'tifl\t'tifl \t'tiya\t'tiyaj\t'tod\t'ts \t'ttas\t'ttasa\t'tter\t'tter \t'ub \t'uf \t'uhu\t'uhur\t'uhur \t'upp\t'uppo\t'uppor\t'uqi\t'uqi \t'uqu\t'uquq\t'uquqi\t'usr\t'usra\t'ut o\t'ut of\t'ven\t'vent\t'w il \t'w s\t'w sa\t'w ta\t'wa \t'wahe\t'walad\t'wali\t'walid\t'watd\t'watda\t'watt\t'wladi\t'wn \t'y sc\t'y sch\t'y t\t'y2f\t'y2fe\t'y2fel\t'yaj\t'yaja\t'yajat\t'yal b\t'yana\t'yanat\t'yas\t'ye2\t'ye2r\t'ye2ra\t'yenz\t'yes \t'yimk\t'yin\t'yman\t'yman \t'zah\t'zam\t'zama\t'zaman\t'zawj\t'zeed \t'zf \t'ا احد\t'ا اد\t'ا ادر\t'ا بقد\t'ا به\t'ا بها\t'ا بيض\t'ا تمس\t'ا جد\t'ا جدي\t'ا جما\t'ا جمي\t'ا حز\t'ا حزي\t'ا شا\t'ا شاي\t'ا شي\t'ا شي \t'ا عر\t'ا عرف\t'ا قاد\t'ا قب\t'ا قبل\t'ا مح\t'ا هو \t'ا واح\t'ا وبي\t'ا وص\t'ا يم\t'ا يمك\t'اب ي\t'ابا\t'ابتد\t'ابتدا\t'ابح\t'ابحث\t'ابدا\t'ابدا \t'ابع \t'ابغ\t'ابغي\t'ابغي \t'ابقه\t'ابن\t'ابنت\t'ابنتي\t'ات اخ\t'ات او\t'ات عن\t'اتركه\t'اتصل \t'اتصلت\t'اتف\t'اثن\t'اثنا\t'اثنان\t'اثه\t'اثه \t'اج د\t'اجله\t'اجله \t'احب ا\t'احتف\t'احتفظ\t'احتي\t'احتيا\t'احد ب\t'احذ\t'احذف\t'احذف \t'احض\t'احضر\t'احضر \t'احك\t'احكي\t'احكي \t'احنا\t'احنا \t'احه و\t'اخبرك\t'اخبرن\t'اخر\t'اخر ا\t'اخير\t'اد \t'ادر\t'ادري\t'ادري \t'ادم \t'ادي\t'اذا ب\t'اذا ت\t'اذه\t'اذهب\t'اذهب \t'ار ا\t'ار ال\t'ارات \t'اردن\t'اردن \t'ارف\t'ازر\t'ازم\t'استم\t'استمر\t'اسرت\t'اسرتي\t'اسك\t'اسي \t'اسي ب\t'اشد\t'اشع\t'اشعر\t'اشعر \t'اشهر\t'اشهر \t'اشي \t'اشيا\t'اشيا \t'اصل\t'اصه\t'اصه \t'اصي\t'اصيل\t'اصيل \t'اضا\t'اضاف\t'اضافه\t'اضف\t'اعاقه\t'اعانا\t'اعانه\t'اعتذ\t'اعتذر\t'اعدا\t'اعداد\t'افضل\t'افضل \t'افق \t'افه ا\t'اقبل\t'اقبل \t'اقه\t'اقه \t'اكب\t'اكبر\t'اكبر \t'اكد\t'اكده\t'اكده \t'اكل و\t'اكي\t'الاث\t'الاثن\t'الاحت\t'الاخ\t'الارد\t'الارض\t'الاسر\t'الاش\t'الاف\t'الافط\t'الاما\t'الانج\t'الاه\t'الاي\t'الايج\t'البح\t'البحث\t'التع\t'الثان\t'الحذ\t'الحذف\t'الحرب\t'الحم\t'الخاص\t'الخي\t'الخيا\t'الد \t'الدوا\t'الذب\t'الذبح\t'السك\t'السكن\t'الشع\t'الشعو\t'العط\t'العطل\t'العم\t'العمل\t'العن\t'الفص\t'الفصح\t'الفع\t'الفعا\t'القاي\t'القرا\t'القط\t'القطا\t'الكلا\t'اللق\t'اللقا\t'الماض\t'المال\t'المل\t'الملع\t'الملل\t'الموق\t'النف\t'النفس\t'الوال\t'الولا\t'الولد\t'الي 4\t'اليا\t'اليات\t'ام بن\t'امسح\t'امسح \t'ان ت\t'ان ول\t'انا ج\t'انا ق\t'اناتي\t'انتق\t'انتقل\t'انجل\t'انجلي\t'انسا\t'انسان\t'انف\t'انها\t'انها \t'اه \t'اهل \t'او ق\t'او قل\t'اوق\t'اوقف\t'اوك\t'اوكي\t'اول \t'اولي\t'اولي \t'اي عم\t'ايج\t'ايجا\t'ايجار\t'ايح\t'ايما\t'ايما \t'ايه ا\t'ايو\t'ايوه\t'ايوه \t'ايين\t'ايين \t'ب كل\t'ب م\t'ب ي\t'باب ي\t'بالت\t'بالعر\t'بتد\t'بتدا\t'بتداي\t'بحن\t'بحنا\t'برك\t'بركم\t'بركم \t'برني\t'برني \t'بضع\t'بعا\t'بعا \t'بعه\t'بعه \t'بغي\t'بغي \t'بقه\t'بكل\t'بكو\t'بنك\t'بنك \t'بني \t'بني ع\t'به ع\t'به م\t'به من\t'بها\t'بها \t'بيبي\t'بير و\t'بيعو\t'بيقرا\t'ت الخ\t'ت او\t'ت بعد\t'ت ج\t'ت را\t'ت راض\t'ت ف\t'ت معا\t'ت معه\t'تابع \t'تابعه\t'تاكد\t'تاكده\t'تخط\t'تخطي\t'تخطي \t'تدا\t'تداي\t'تدايي\t'تدر\t'تذر\t'تذر \t'تذك\t'تر \t'تركه\t'تصلت\t'تصلت \t'تظر \t'تظر م\t'تغل\t'تغل \t'تفا\t'تفاص\t'تفاصي\t'تفظ\t'تقلت\t'تقلت \t'تلها \t'تما \t'تمسح \t'تنو\t'تهم\t'تهم \t'توا\t'تواص\t'تواصل\t'توت\t'توتر\t'توتر \t'توق\t'توقف\t'توقف \t'تي ا\t'تي ال\t'تي ح\t'تي حا\t'تياج\t'تياجا\t'تيج\t'تيجه\t'تيجه \t'تير ك\t'ث م\t'ث مع\t'ث مع \t'ثاني \t'ثلاثه\t'ثنا\t'ثنان\t'ثنان \t'ثيره\t'ثيره \t'ج د\t'جات ا\t'جايه\t'جايه \t'جايي\t'جايين\t'جدي \t'جله \t'جلي\t'جليز\t'جليزي\t'جماعه\t'جميع \t'جميعا\t'حتف\t'حتفظ\t'حتيا\t'حتياج\t'حد ب\t'حدث م\t'حديثا\t'حذف ا\t'حذفو\t'حذفوا\t'حذفي\t'حذفي \t'حرب\t'حرب \t'حزن\t'حزن \t'حزن ا\t'حزين \t'حزينه\t'حسن\t'حطه ا\t'حقو\t'حقوق\t'حقوق \t'حقوقي\t'حه \t'حه ا\t'حه ال\t'حه و\t'حيح\t'حيح \t'حيد\t'حيده\t'حيده \t'خاصه\t'خاصه \t'خبار \t'خبرك\t'خبركم\t'خبرن\t'خبرني\t'خر ا\t'خر ال\t'خص ك\t'خص كب\t'خصو\t'خصوص\t'خصوصي\t'خطي\t'خطي \t'د الم\t'د ش\t'دادي\t'دادي \t'دايم\t'دايما\t'دايي\t'دث م\t'دث مع\t'دراج\t'درو\t'دري \t'دعم ا\t'دن \t'ده ال\t'دول\t'دي ش\t'دي شك\t'ديثا\t'ديثا \t'ديون\t'ديون \t'ذ س\t'ذ سن\t'ذا ب\t'ذا ت\t'ذبح \t'ذر \t'ذف ا\t'ذف ال\t'ذفو\t'ذفوا\t'ذفوا \t'ذفي\t'ذفي \t'ذكرن\t'ذكرني\t'ذلك\t'ذلك \t'ذهب \t'ر الا\t'ر بال\t'ر د\t'ر عند\t'ر ما\t'ر ما \t'ر مول\t'راتي\t'راسي \t'راشد\t'راف\t'رافض\t'رايح\t'رايي\t'رايي \t'رب ع\t'رب و\t'ربع \t'ربي\t'ربي \t'ربيه\t'ربيه \t'رحن\t'رحنا\t'رحنا \t'ردن \t'رزن\t'رزنا\t'رزنام\t'رسه ل\t'رض \t'رقم\t'رقم \t'ركم\t'ركم \t'ركه \t'رني ا\t'ره مر\t'روحت\t'رور \t'ري 3\t'ري 34\t'ريبه\t'ريبه \t'ريد ت\t'ريي\t'زن ا\t'زن او\t'زنا\t'زنام\t'زنامه\t'زه \t'زهق\t'زور\t'زيد\t'زيد \t'زينه\t'زينه \t'س ط\t'س لد\t'س لدي\t'سان \t'ست ر\t'ست را\t'ست م\t'ستم\t'ستمر\t'ستنو\t'سرتي\t'سرتي \t'سري \t'سكت \t'سل \t'سلم\t'سن \t'سنا\t'سنو\t'سنوا\t'سنوات\t'سه عش\t'سه ل\t'سودا \t'سوق\t'سي با\t'سيه\t'سيه \t'ش ج\t'ش جا\t'ش جاي\t'ش را\t'شا \t'شا ا\t'شا ال\t'شاي\t'شايف\t'شتغ\t'شتغل\t'شتغل \t'شخص ك\t'شعر \t'شعر ب\t'شعور \t'شكرا\t'شكرا \t'شهو\t'شهور\t'شهور \t'شيا\t'شيا \t'ص كب\t'ص كبي\t'صار ع\t'صحه\t'صحه \t'صحيح\t'صحيح \t'صفر\t'صفر \t'صلا\t'صه \t'صوص\t'صوصي\t'صيل\t'صيل \t'ضاف\t'ضافه\t'ضافه \t'ضف \t'ضل ا\t'ضل ال\t'ضلك \t'طان\t'طبعا\t'طبعا \t'طفل و\t'طوال\t'طوال \t'طوي\t'طويل\t'طيه \t'ظر \t'ظر م\t'ظر مو\t'ظفه\t'ظفه \t'ع شخ\t'ع شخص\t'عا م\t'عا ما\t'عاج\t'عاجل\t'عاجله\t'عاف\t'عاقه\t'عاقه \t'عالي\t'عاليا\t'عانات\t'عتذ\t'عتذر\t'عتذر \t'عدا\t'عداد\t'عدادي\t'عدم\t'عدم \t'عدم ا\t'عده ع\t'عر \t'عر ب\t'عر با\t'عطي\t'علوم\t'علوما\t'عم ك\t'عملت\t'عنا م\t'عنو\t'عنوا\t'عنوان\t'عه ب\t'عه و\t'عهم\t'عهم \t'عور \t'عور ب\t'عي \t'غلقه\t'غلقه \t'غيري\t'ف اح\t'ف الك\t'فاص\t'فاصي\t'فاصيل\t'فس \t'فسيه\t'فسيه \t'فصح\t'فصح \t'فضل \t'فضل ا\t'فضلك \t'فعا\t'فعال\t'فعالي\t'فق \t'فل وك\t'فوق \t'فيها\t'فيها \t'قادم \t'قان\t'قان \t'قتل \t'قريبه\t'قطا\t'قطار\t'قع \t'قف ا\t'قف ال\t'قلق \t'قم \t'قوق\t'قوق \t'قوقي\t'قوقي \t'قينا \t'ك ال\t'ك و\t'كال\t'كان م\t'كان ي\t'كبر \t'كثيره\t'كده\t'كده \t'كرا \t'كسور\t'كلن\t'كلنا\t'كلنا \t'كم ا\t'كن م\t'كنن\t'كنني\t'كنني \t'كويس \t'كي \t'كيف ا\t'ل حي\t'ل حيا\t'ل س\t'ل وال\t'ل وكب\t'ل وما\t'لا اق\t'لا تم\t'لا يم\t'لاثن\t'لاثه\t'لاثه \t'لاجاب\t'لاحت\t'لاحتي\t'لاخ\t'لارد\t'لاردن\t'لارض\t'لارضي\t'لاز\t'لازم\t'لاش\t'لافط\t'لافطا\t'لاق\t'لاما\t'لامان\t'لان \t'لانج\t'لانجل\t'لاهل \t'لاهم\t'لاولي\t'لايج\t'لايجا\t'لبح\t'لبحث\t'لبحث \t'لتع\t'لتم\t'لتم \t'لتو \t'لثان\t'لثاني\t'لجم\t'لجمي\t'لجميع\t'لحذ\t'لحذف\t'لحذف \t'لحرب\t'لحرب \t'لحم\t'لخاص\t'لخاصه\t'لخيار\t'لد و\t'لدوا\t'لذب\t'لذبح\t'لذبح \t'لست ر\t'لست م\t'لشع\t'لشعو\t'لشعور\t'لعربي\t'لعط\t'لعطل\t'لعطله\t'لعم\t'لعمل\t'لعمل \t'لغا\t'لفص\t'لفصح\t'لفصح \t'لفع\t'لفعا\t'لفعال\t'لقاي\t'لقايم\t'لقرا\t'لقط\t'لقطا\t'لقطار\t'لكلا\t'لكلام\t'للعا\t'للعاي\t'للغ\t'للقا \t'للن\t'للنس\t'للنسا\t'لم ات\t'لم اذ\t'لم اف\t'لم و\t'لم ير\t'لماض\t'لماضي\t'لمال\t'لمال \t'لمت\t'لمش\t'لمل\t'لملع\t'لملل\t'لملل \t'لمو\t'لموق\t'لموقف\t'لمي\t'لمين\t'لمين \t'لن ا\t'لن اق\t'لنا ج\t'لنت\t'لنس\t'لنسا\t'لنسا \t'لنفسي\t'لوال\t'لوالد\t'لودا\t'لودا \t'لوق\t'لول\t'لولا\t'لولاد\t'لولد\t'لولد \t'لوم\t'لوما\t'لومات\t'لي 11\t'لي 17\t'لي 4\t'لي 4 \t'لي اب\t'لي ت\t'ليات\t'ليات \t'ليزي \t'ليس ل\t'ليه\t'ليهم\t'م ات\t'م اتص\t'م اذ\t'م اذه\t'م اف\t'م افه\t'م بن\t'م ح\t'م ش\t'م فع\t'م فعل\t'م وق\t'م وم\t'م ير\t'م يرد\t'ما بن\t'ما هو\t'مات ع\t'ماض\t'ماضي\t'ماعه\t'ماعه \t'متاب\t'متابع\t'متاك\t'متاكد\t'متل \t'متوت\t'متوتر\t'مرح\t'مرور\t'مرور \t'مري 3\t'مسه ع\t'مش ج\t'مش جا\t'مش ر\t'مش را\t'مشا\t'مع ش\t'مع شخ\t'معاق\t'معر\t'معرف\t'معرفه\t'معلو\t'معلوم\t'معن\t'معهم\t'معهم \t'معي \t'مغلقه\t'مقف\t'مكا\t'مكسور\t'مكنن\t'مكنني\t'ملع\t'ملل\t'ملل \t'من 12\t'من 13\t'من 3\t'من 3 \t'من 5\t'من 5 \t'من اس\t'من ص\t'من كم\t'مناس\t'مناسب\t'منذ\t'منذ \t'منذ س\t'منه\t'مني \t'منيح\t'منيح \t'مهت\t'مهتم\t'مهتمه\t'مهم \t'مهمو\t'مهموم\t'مو ص\t'مو صح\t'مو مت\t'مو مه\t'مو مو\t'مواف\t'موافق\t'موت و\t'موم\t'ميع \t'ميعا\t'ميعا \t'مين م\t'ن 12\t'ن 12 \t'ن 13\t'ن 13 \t'ن 3 \t'ن 5\t'ن 5 \t'ن 5 ا\t'ن اشا\t'ن الع\t'ن الو\t'ن او \t'ن بك\t'ن بيق\t'ن ث\t'ن ثل\t'ن ثلا\t'ن د\t'ن ز\t'ن شا \t'ن صغ\t'ن كم\t'ن كم \t'ن م\t'ن هن\t'ن هنا\t'ن وال\t'ن ولد\t'نا جد\t'نا جم\t'نا حز\t'نا مت\t'نات\t'نامه\t'نامه \t'نان \t'نتا\t'نتظر \t'نتق\t'نتقل\t'نتقلت\t'نتيج\t'نتيجه\t'نجل\t'نجلي\t'نجليز\t'ندي ا\t'نذ \t'نذ س\t'نذ سن\t'نزي\t'نسا \t'نسان\t'نسان \t'نشوف\t'نشوف \t'نعم ك\t'نفت \t'نفسيه\t'نفع\t'نفعل\t'نك ا\t'نك ال\t'نكم\t'ننت\t'ننتظ\t'ننتظر\t'نه وا\t'نوات\t'نوات \t'نوان\t'نوان \t'نوعا\t'نوعا \t'نون\t'نوني\t'نيح\t'نيح \t'ه ا\t'ه ابو\t'ه اط\t'ه اطف\t'ه الط\t'ه الو\t'ه الي\t'ه ج\t'ه صغ\t'ه طوا\t'ه عش\t'ه عشر\t'ه للا\t'ه مني\t'ه واك\t'ه وهو\t'ه ويض\t'هاتف\t'هاج\t'هب \t'هتم\t'هتمه\t'هتمه \t'هم س\t'هموم\t'هنا \t'هور\t'هور \t'هيك\t'هيك \t'و صح\t'و في\t'و في \t'و قل\t'و قلق\t'و ك\t'و متا\t'و مه\t'و مهت\t'و مو\t'وا ب\t'وا عل\t'وا ي\t'وات ق\t'واص\t'واصل\t'وافق \t'والد \t'والطب\t'والما\t'وان \t'وتر\t'وتر \t'وحت\t'وحيد\t'وحيده\t'ور ب\t'ور با\t'ور ل\t'ور لل\t'وره \t'وصي\t'وط \t'وطل\t'وطلع\t'وعا \t'وعا م\t'وقف\t'وقف ا\t'وقي\t'وقي \t'وكب\t'وكبي\t'وكبير\t'وكي\t'ول م\t'ولا ش\t'ولد و\t'ولودا\t'وما ح\t'ومات\t'ومات \t'ون ال\t'وني ا\t'ويس \t'ويل\t'ويه\t'ويه \t'ي 3\t'ي 34\t'ي 34 \t'ي 4\t'ي 4 \t'ي اخر\t'ي اش\t'ي انا\t'ي حام\t'ي خاص\t'ي خاي\t'ي شك\t'ي شكو\t'ي عر\t'ي عم \t'ي ف\t'ي للا\t'ي من\t'ي من \t'ي نفس\t'ي وال\t'يا ج\t'يا جم\t'يات \t'ياجا\t'ياجات\t'يار ا\t'يبه\t'يبه \t'يبه م\t'يبيع\t'يبيعو\t'يت ب\t'يته \t'يثا\t'يثا \t'يجا\t'يجار\t'يجار \t'يجه\t'يجه \t'يد ت\t'يدا\t'يده\t'يرا \t'يزي \t'يس ل\t'يس لد\t'يضح\t'يضحك\t'يطا\t'يطان\t'يطلع\t'يطلع \t'يعا \t'يعن\t'يعو\t'يقه ا\t'يكو\t'يكون\t'يكون \t'يلت\t'يلتي\t'يلتي \t'يلي\t'يمكنن\t'ين بك\t'ينا \t'يه ال\t'يه ان\t'يه ش\t'يه مو\t'يون\t'يون \t'يوه\t'يوه \t1\t12 الي\t34\t5 الي\t9\tafter\tafter school\tawi\tawladi\tbaby\tbaed el\tbank\tbiddi 2oul\tbiddi etki\tbinti\tby2fel\tbye2ra\tclub\tdayman\tealay\tealayya\teeileh\teh\teish\teji\tel bus\tenglish\tetki\tfil\tfood\tg40\tg40 iaa\thamil\thazf\thowa\tiaa\tin\tittasalt\tjay\tjiddan\tkalimati\tkam sene\tkam shahr\tkathir\tkbar\tketeer\tktir\tla shukran\tlaa\tlogha\tmarti\tmin kam\tmish eayez\tmohem\tnaam\tnaeam\tof\tok\ton\tout\tout of\tra7\tra7 eji\traddo\tread\trohna\trott\tsa7\tsupport\ttabean\ttaeam\ttazf\ttehzef\ttetzef\ttifl\tw il\twatda\tzaman\tابدا\tابنتي\tاتصل\tاتصلت\tاجازه\tاحذف\tاحضر\tاحكي\tاحنا\tاخبار\tاخبركم\tاخبرني\tاخبرني المزيد\tادري\tاذهب\tاسرتي\tاسره\tاشعر\tاشعر بالملل\tاشهر\tاشيا\tاضافه\tاضافه الي\tاعاقه\tاعانات\tاعانه\tاعتذر\tاعدادي\tافضل\tافضل الا\tاقبل\tاكبر\tاكتب بنفسي\tالاجابه\tالاحتياجات\tالاحتياجات الخاصه\tالاسره\tالافطار\tالامان\tالاولي\tالايجار\tالبحث\tالثاني\tالحافلات\tالحذف\tالخاصه\tالخيار\tالشعور\tالعطله\tالعمل\tالفصح\tالفعاليات\tالقايمه\tالكلام\tاللقا\tالموقف\tالي 11\tالي 17\tالي 4\tالي التقويم\tالي اللقا\tامسح\tان شا\tانا حزين\tانا حزينه\tانتقلت\tانسان\tاه\tاو قلق\tاي\tاي عمر\tايجار\tايه\tايوه\tبالانجليزيه\tبالعربي\tبالملل\tبقدر\tبنك\tبها\tبياناتي\tبيضربني\tبيقرا\tتاخر\tتاخر الكلام\tتخطي\tتمسح\tتوقف\tثلاثه\tجايه\tجايين\tجدي\tجماعه\tجميعا\tحد كبير\tحد ما\tحديثا\tحزن\tحزن او\tحزين\tحزينه\tخمسه عشر\tدايما\tذكرني\tذلك\tراسي\tرايي\tرحت\tرحنا\tرقم\tسنوات\tسنوات قليله\tسودا\tسوف\tشا\tشا الله\tشخص كبير\tشغل\tشكرا\tشهور\tصح\tصحه\tصحيح\tصفر\tطبعا\tطفل وكبير\tطوال\tعاجله\tعدم\tعطله\tعمر\tعمري 34\tفضلك\tفوق\tفي الحديقه\tفيها\tقبل المدرسه\tقريبه\tقريبه مني\tقلق\tقول\tكبار\tكثيره\tكلماتي\tكلنا\tكويس\tلا تحذف\tلا يمكنني\tلدي\tلسه\tلقينا\tللنسا\tلم اتصل\tلم اذهب\tلم افهم\tلنا\tلنا جميعا\tلها\tليس لدي\tما تم\tمتابعه\tمتاكده\tمتل\tمحطه\tمخدرات\tمع شخص\tمعرفه\tمعرفه المزيد\tمعلومات\tمعهم\tمعي\tمغلقه\tمن 12\tمن 13\tمن 3\tمن 5\tمن فضلك\tمن كم\tمن يقرا\tمنذ\tمنيح\tمهتمه\tمهم\tموافق\tمولودا\tمين بيقرا\tنادي الافطار\tننتظر\tنوعا\tنوعا ما\tهنا\tهيك\tوالمال\tوكبير\tولا شي\tوما حدا\tيا جماعه\tيطلع\tيقرا\tيكون\tيمكنني\tيهم\tيومين
-0.2\t' 12 س\t' 18\t' 18 \t' 2 \t' 4 \t' 5 \t' 8 \t' a \t' abi\t' abi \t' ahl \t' akee\t' akha\t' all\t' alla\t' any\t' any \t' ata\t' bo\t' byeg\t' cl\t' de \t' det\t' ean \t' els\t' er\t' fak\t' fakk\t' fate\t' fi d\t' gay\t' ghay\t' gr\t' hag\t' il g\t' ing\t' ingl\t' is \t' itt\t' joe\t' joea\t' kam \t' khu\t' kon\t' kont\t' ku\t' kw\t' kwa\t' kway\t' la e\t' lal\t' lal \t' low\t' lu\t' lug\t' lugh\t' mal \t' mala\t' mant\t' mas\t' mash\t' maw\t' mis\t' mish\t' mk\t' mka\t' mkan\t' mni\t' mum\t' nee\t' nig\t' pa\t' qal\t' saka\t' sch\t' scho\t' sek\t' sekk\t' shab\t' shay\t' shog\t' shuk\t' tae\t' taeb\t' tale\t' tama\t' taz\t' th\t' tha\t' w n\t' wahi\t' wala\t' yebe\t' yim\t' za\t' zom\t' zomb\t' ابق\t' اتي\t' اتي \t' اجا\t' احت\t' احد \t' اخبا\t' اخر \t' اسر\t' اشار\t' اعان\t' اقل \t' الاح\t' الال\t' التو\t' الجد\t' الخ\t' الرا\t' السن\t' الشو\t' الطع\t' الغ\t' المز\t' المف\t' المه\t' النق\t' الوح\t' ان ش\t' انته\t' انشط\t' انكل\t' او ا\t' اول\t' بالح\t' بالط\t' باو\t' باون\t' بخي\t' بخير\t' بعده\t' بما\t' بما \t' بناد\t' بنفس\t' به\t' بيان\t' بيض\t' بيط\t' بين\t' بيه\t' تاخذ\t' تخلو\t' تذكي\t' تط\t' تعب\t' تعبا\t' تمس\t' تمسح\t' جايع\t' جب\t' جبت\t' جدا\t' جدا \t' جل\t' حاله\t' حزي\t' حزين\t' خاص\t' خاص \t' خط \t' خطا\t' خطا \t' دع\t' دعم\t' دعم \t' دكا\t' دكان\t' دم\t' ردو\t' ردوا\t' زوجت\t' زول\t' زول \t' سم\t' شكو\t' شكوي\t' شوي\t' شوي \t' صع\t' صغ\t' طبخ\t' طفل \t' طفله\t' طوار\t' عرب\t' عربي\t' عشر \t' عمره\t' عن م\t' عنا\t' عنا \t' عني\t' عني \t' غل\t' غلط\t' غلط \t' غيره\t' فاتح\t' فر\t' فض\t' فضل\t' فضلك\t' فع\t' في ر\t' قاد\t' قاي\t' قايم\t' قب\t' قبل\t' قبل \t' قر\t' قرا\t' قطه\t' قطه \t' قلق\t' كف\t' كل ش\t' كلم\t' كمل \t' لا\t' لا ب\t' لا ش\t' لست\t' لست \t' للاس\t' للاط\t' للس\t' لن \t' ما ي\t' ماب\t' مات \t' متا\t' محا\t' مراه\t' مع ا\t' من ف\t' منها\t' مهم\t' مو ج\t' موج\t' موجو\t' مول\t' مولو\t' نعمل\t' نوا\t' نواد\t' هن\t' هنا\t' والح\t' وبح\t' وبحب\t' وحيد\t' ورا \t' وش\t' وصل\t' يا \t' يحكي\t' يقر\t' يقط\t' يقطع\t' يمك\t' يمكن\t' يهمن\t'12 س\t'18 \t'2 س\t'2a k\t'2ab \t'2i \t'3 ba\t'3 e\t'3 el\t'3 sa\t'3 ا\t'a eas\t'a z\t'a2 \t'a2i \t'a3 \t'a3 e\t'a3 el\t'a7 \t'abab\t'abab \t'abn\t'adan\t'addet\t'adi \t'aeal\t'aeam\t'aeam \t'aeba\t'aeban\t'agha\t'aghal\t'ahd\t'ahid\t'ahid \t'ahl \t'ahr \t'aje\t'aji\t'akaki\t'akeed\t'akhad\t'akhs\t'akht\t'akin\t'akin \t'al e\t'al w\t'alal\t'alal \t'alle\t'amam\t'amam \t'amil\t'andi \t'ar w\t'ara b\t'arabi\t'aree\t'arra \t'as b\t'as ti\t'asal \t'ast\t'ata\t'atar \t'ath\t'atha\t'atha \t'ati \t'atla\t'atm\t'atr\t'atra\t'awe\t'awi \t'awwef\t'ayara\t'b el \t'bam\t'bama\t'bama \t'ban \t'bat\t'bay\t'bie\t'bie \t'bra\t'bra \t'byeg\t'ctor \t'd al\t'da w\t'da w \t'dama\t'ddet\t'ddet \t'ddi \t'dea\t'dmi\t'dmin\t'e e\t'eadd\t'ean e\t'eayat\t'eb \t'eb e\t'ebana\t'ebr\t'ebra\t'ebra \t'eel \t'een e\t'ein s\t'ekk\t'el co\t'el ee\t'el f\t'el in\t'el la\t'el ta\t'elo\t'elo \t'els\t'en ea\t'en el\t'enti\t'eoo\t'er \t'es \t'esh r\t'etz\t'etze\t'etzef\t'fa m\t'fate\t'fatet\t'fi d\t'fi da\t'fl \t'foola\t'gay\t'ght\t'gli\t'gliz\t'glizi\t'h rad\t'h s\t'h sa\t'hag\t'hahr \t'hal \t'hali \t'han a\t'hatar\t'hath\t'haww\t'hawwe\t'hayef\t'hi t\t'hid\t'hid \t'hog\t'hogh\t'hoghl\t'hr \t'hsa\t'hta\t'huk\t'hukr\t'hukra\t'huma\t'hur \t'i aw\t'i awl\t'i da\t'i ke\t'i ta\t'i w a\t'i7 \t'ice\t'ie \t'ight\t'ih \t'il e\t'il ea\t'il g\t'il t\t'ilti\t'ilti \t'in s\t'in sa\t'ina \t'ing \t'ingl\t'ingli\t'inu\t'ir f\t'isa\t'ish a\t'ish k\t'its\t'izi \t'jat\t'joe\t'joea\t'joean\t'jou\t'k e\t'kaki\t'kakin\t'kam s\t'kan \t'keed\t'keed \t'khaw\t'khaww\t'khaye\t'khu\t'kin \t'kont\t'kont \t'kran\t'kran \t'kul i\t'kway\t'l akh\t'l ee\t'l fa\t'l fat\t'l fi \t'l in\t'l kh\t'l mar\t'l san\t'l so3\t'l yoo\t'l z\t'la sh\t'lan \t'lay \t'lea\t'li m\t'ligh\t'liy\t'liya\t'liz\t'lizi\t'lizi \t'lle\t'lon\t'low\t'lug\t'lugh\t'lugha\t'm el\t'm s\t'ma ba\t'ma f\t'ma fi\t'ma te\t'mala\t'mant\t'maz\t'mbi\t'mbie\t'mbie \t'mis\t'mish\t'mish \t'mka\t'mkan\t'mke\t'mken\t'mken \t'mma b\t'mto\t'mum\t'n ean\t'n saw\t'n t\t'n ya\t'ndi \t'net \t'ngl\t'ngli\t'ngliz\t'nig\t'nsh\t'oghl\t'oghl \t'ol h\t'ola \t'omb\t'ombi\t'ombie\t'one\t'ont \t'oola\t'oola \t'ous \t'pe \t'qal\t'r f\t'r sa\t'raba\t'rabi\t'rabi \t'rat\t'ret\t'rfa\t'rfa \t'rge\t'riv\t'rra \t's s\t's ti\t's tis\t'sa e\t'sab\t'saea \t'sah\t'sah \t'saka\t'sakak\t'sala\t'sas\t'sas \t'se \t'sek\t'sekk\t'sh s\t'sh sa\t'sh ta\t'shay\t'shi\t'shi t\t'shog\t'shogh\t'shuk\t'shukr\t'si \t'si e\t'sit\t'sitt\t'sm \t'srat\t'srati\t't eas\t't is\t't is \t'tae\t'taeb\t'taeba\t'taf\t'tagh\t'tagha\t'tale\t'talea\t'tama\t'tamam\t'tarb \t'tasa\t'tasal\t'tawa\t'tbo\t'thar\t'thar \t'to el\t'tor \t'tt \t'tu \t'tze\t'tzef\t'tzef \t'ugha\t'ugha \t'ukran\t'ul i\t'uta\t'ver \t'w n\t'wahi\t'wahid\t'wala\t'wala \t'wati\t'wef\t'wef \t'wim\t'wim \t'wwef\t'wwef \t'y el\t'y el \t'yeg\t'yshe\t'z o\t'zeed\t'zom\t'zomb\t'zombi\t'ا ار\t'ا اك\t'ا بخ\t'ا بخي\t'ا بن\t'ا بنا\t'ا بيش\t'ا تم \t'ا ث\t'ا جب\t'ا جبت\t'ا جم\t'ا رح\t'ا رد\t'ا عم \t'ا وال\t'ا وق\t'ا يح\t'ابد\t'ابعه\t'ابعه \t'ابه\t'ابه \t'اتها\t'اتها \t'اجاب\t'اجابه\t'اجيح\t'اجيح \t'اجين\t'اجين \t'احه\t'احه \t'ادم\t'اذا ي\t'ار ب\t'ارض\t'ارضي\t'اريه\t'اريه \t'اشار\t'اشاره\t'اشتر\t'اطفا\t'اطفال\t'اطلا\t'اطلاق\t'اعان\t'افض\t'افق\t'اقل \t'اقل م\t'اكتب\t'اكتب \t'اكتي\t'اكتيا\t'الاح\t'الار\t'الال\t'الالع\t'الان \t'الاول\t'البرد\t'التاك\t'التو\t'التوح\t'الج\t'الجد\t'الحاف\t'الحر\t'الحضا\t'الرا\t'الراب\t'السن\t'السنه\t'الشو\t'الصا\t'الطبع\t'الطع\t'الطعا\t'العاب\t'العاي\t'العر\t'العرب\t'الكبا\t'الما\t'المد\t'المدر\t'المرا\t'المرك\t'المز\t'المزي\t'المف\t'المه\t'النق\t'اله ط\t'الي ا\t'الي ح\t'امه \t'ان ام\t'ان س\t'ان ش\t'ان شا\t'انا و\t'انات \t'انته\t'انتهي\t'انج\t'انسو\t'انشط\t'انشطه\t'انكل\t'انكلي\t'اني \t'او ا\t'اولا\t'اولاد\t'اون\t'اون \t'ايا ا\t'ايز\t'ايزه\t'ايزه \t'ايع \t'ايف \t'ب اس\t'ب بع\t'ب بعد\t'ب بن\t'ب بنف\t'بالتا\t'بالح\t'بالط\t'بالطب\t'بالمل\t'بانه\t'بانه \t'باو\t'باون\t'باون \t'بحب\t'بحب \t'بحث\t'بحث \t'بخي\t'بخير\t'بخير \t'برد \t'بعده\t'بقد\t'بقدر\t'بقدر \t'بما\t'بما \t'بما ي\t'بناد\t'بناه\t'بناهم\t'بنفس\t'بنفسي\t'بني ا\t'بوا ع\t'بيان\t'بيانا\t'بيره\t'بيره \t'ت اخ\t'ت با\t'ت بع\t'ت خ\t'ت هر\t'ت هرب\t'ت وال\t'تابع\t'تاجي\t'تاجين\t'تاخذ\t'تب بن\t'تحذف \t'تخلو\t'تصل\t'تعب\t'تعبا\t'تعبان\t'تما\t'تمس\t'تمسح\t'تهي\t'تياب\t'تياب \t'ثر م\t'جابه\t'جابه \t'جاج\t'جايع\t'جبت\t'جتي\t'جتي \t'جدا \t'جمي\t'جميع\t'جود\t'جود \t'جيب \t'جيح\t'جيح \t'جين\t'جين \t'ح اج\t'ح اجي\t'حب ال\t'حتاجي\t'حث \t'حديث\t'حزي\t'حزين\t'حضا\t'حضان\t'حضانه\t'حضر\t'حضر \t'حكي ع\t'حل \t'حنا \t'حين\t'حين \t'خاص \t'خايف \t'خبر\t'خط \t'خطا\t'خطا \t'خه \t'خها\t'خها \t'د الو\t'د مح\t'د نس\t'داد \t'دري\t'دكا\t'دكان\t'دكان \t'دهم\t'دي او\t'ديث\t'ديم \t'ذا ي\t'ذهب\t'ر الك\t'ر الن\t'ر من \t'رابع\t'راجي\t'راجيح\t'ربا\t'رح اج\t'ردوا\t'ردوا \t'رسا\t'رساي\t'رسايل\t'رصي\t'رصيف\t'رصيف \t'رطي\t'رطي \t'ركز\t'ركز \t'ركه\t'رني\t'رني \t'ريب ا\t'ريد ن\t'زه ا\t'زوجت\t'زوجتي\t'س الا\t'س ص\t'س عا\t'س كل\t'ساعه\t'ساعه \t'سايل\t'سايل \t'سح \t'شاره\t'شاره \t'شال\t'شالل\t'شالله\t'شبا\t'شتر\t'شجر\t'شجر \t'شرطي\t'شرطي \t'شطه\t'شطه \t'شطه ب\t'شكو\t'شكوي\t'شكوي \t'شور\t'شوف\t'شوي\t'شوي \t'شي ا\t'ص ك\t'ص ن\t'صال\t'صح \t'صلت م\t'صيت\t'صير ف\t'ضان\t'ضانه\t'ضانه \t'ضر \t'ضلك\t'طا \t'طبع \t'طبي\t'طفا\t'طفال\t'طفله\t'طفله \t'طه بع\t'طوار\t'طواري\t'طيه\t'ع اح\t'ع احد\t'ع ش\t'ع قد\t'ع قدا\t'ع لا\t'عاب\t'عاب \t'عات\t'عات \t'عام\t'عان \t'عايز\t'عايزه\t'عبا\t'عبان\t'عبانه\t'عت ف\t'عشر \t'عطل\t'عطله\t'عطله \t'علت \t'عله \t'عم ل\t'عم م\t'عمر \t'عن م\t'عه \t'عه د\t'عه م\t'عود\t'عوده\t'عوده \t'عون\t'عون \t'غلا\t'غلط\t'غلط \t'غيرها\t'ف كل\t'ف كل \t'ف من\t'ف من \t'فال\t'فضلك\t'فطار \t'فعله\t'فعله \t'فله\t'فله \t'فه ال\t'في ر\t'فيه م\t'قاد\t'قادم\t'قايم\t'قايمه\t'قديم \t'قرا \t'قطع \t'قطه\t'قطه \t'قفوا\t'قفوا \t'قل \t'قل م\t'قل من\t'قنا \t'قون\t'قي \t'كبر\t'كبيره\t'كتيا\t'كتياب\t'كثر م\t'كرن\t'كرني\t'كرني \t'كز \t'كل ش\t'كل شي\t'كلما\t'كلمات\t'كلي\t'كليز\t'كليزي\t'كوا\t'كون ف\t'كوي \t'كي عر\t'كيرا\t'ل شي\t'ل شي \t'لا تح\t'لا ش\t'لا شي\t'لا نر\t'لات ا\t'لار\t'لاسر\t'لاسره\t'لاف\t'لالع\t'لالعا\t'لاول\t'لبا\t'لبرد\t'لبرد \t'لتاك\t'لتاكي\t'لتوح\t'لتوحد\t'لجد\t'لحاف\t'لحافل\t'لحدا\t'لحر\t'لحضا\t'لحضان\t'لحق\t'لخي\t'لخيا\t'لدوام\t'لدين\t'لدين \t'لرا\t'لراب\t'لرابع\t'لست\t'لست \t'لسك\t'لسكن\t'لسكن \t'لسل\t'لسن\t'لسنه\t'لسنه \t'لشو\t'لصا\t'لط \t'لطبع\t'لطبع \t'لطع\t'لطعا\t'لطعام\t'لعاب\t'لعاب \t'لعب \t'لعرب\t'لعود\t'لعوده\t'لقا \t'لقو\t'للاس\t'للاط\t'للاطف\t'للس\t'للع\t'لمات\t'لماتي\t'لمد\t'لمدر\t'لمرا\t'لمراج\t'لمرك\t'لمركز\t'لمز\t'لمزي\t'لمزيد\t'لمف\t'لن \t'لنف\t'لنفس\t'لنق\t'له ص\t'له ط\t'لود\t'لوه\t'لي بي\t'لي حد\t'ليس ك\t'ليو\t'ليوم\t'ليوم \t'م الم\t'م كله\t'م ه\t'ما تم\t'ما رح\t'ما و\t'ماب\t'ماتي\t'ماتي \t'مال\t'مال \t'متا\t'محا\t'محل\t'مراج\t'مراجي\t'مرضه\t'مرضه \t'مرك\t'مركز\t'مركز \t'مسح \t'مع ا\t'مع اح\t'ملت\t'ممر\t'ممرض\t'ممرضه\t'من ف\t'من فض\t'من ي\t'من يق\t'منها\t'منها \t'مني\t'مه و\t'مهم\t'مو ج\t'مو جا\t'موج\t'موجو\t'موجود\t'موق\t'موقف\t'موقف \t'مولو\t'مولود\t'ميع\t'مين ب\t'ن اش\t'ن اه\t'ن اهل\t'ن با\t'ن سن\t'ن فض\t'ن فضل\t'ن كل\t'ن يا\t'ن يقر\t'نا بخ\t'نا بن\t'نا ق\t'ناتي\t'ناتي \t'نتهي\t'ندر\t'نسا\t'نشط\t'نشطه\t'نشطه \t'نشو\t'نكل\t'نكلي\t'نكليز\t'نواد\t'نوادي\t'ني ش\t'ني شو\t'ني وي\t'نيه ا\t'ه اش\t'ه اك\t'ه الر\t'ه الع\t'ه الف\t'ه الن\t'ه ر\t'ها بي\t'هم ك\t'هما\t'هما \t'همن\t'همني\t'همني \t'هنا\t'و ج\t'و جا\t'و جاي\t'وا م\t'وادي\t'وادي \t'واري\t'واري \t'واف\t'وافق\t'والح\t'وبا\t'وبح\t'وبحب\t'وبحب \t'وجت\t'وجتي\t'وجتي \t'وجود\t'وجود \t'وده\t'وده \t'وده ا\t'ورا \t'وره ل\t'وعان \t'وق \t'وقفو\t'وقفوا\t'ولد \t'ولود\t'ون ف\t'ون في\t'ون وا\t'ي 17\t'ي 17 \t'ي الت\t'ي الج\t'ي الف\t'ي او \t'ي اول\t'ي حد\t'ي ر\t'ي را\t'ي شو\t'ي عرب\t'ي عش\t'ي عشر\t'ي كم\t'ي لا \t'ي مات\t'ي نف\t'ي هن\t'ي هنا\t'يا ا\t'ياب\t'ياب \t'ياج\t'يانات\t'يب ا\t'يبي\t'يد ن\t'يد نس\t'ير ب\t'ير ف\t'ير في\t'يرات\t'يرها\t'يرها \t'يزه\t'يزه \t'يزه ا\t'يس ص\t'يس ك\t'يس كل\t'يعه\t'يعه \t'يف ا\t'يف ال\t'يق و\t'يق وا\t'يقرا\t'يقرا \t'يقط\t'يقطع\t'يقطع \t'يلات \t'يمك\t'يمكن\t'يمه ا\t'ين بي\t'ينف\t'يهمن\t'يهمني\t'يوا\t'يوا \t18\t2\t4\t5\t8\ta\tabi\tahl\takeed\tallah\tany\tde\tdoctor\tean\teandi\tearabi\tel fatet\tel so3ayara\tfatet\tinglizi\tis\tjoean\tkam\tkhali\tkhayef\tkont\tlal\tlil jami3\tlugha\tma2foola\tmal\tmen el\tmish\tsaea\tsakakin\tschool\tshahr\tshoghl\tshukran\tso3ayara\ttaebana\ttamam\ttarb\twahid\twala\tzombie\tابني عم\tاتي\tاحد\tاخر\tاشاره\tاقل\tاقل من\tالالعاب\tالان\tالباص\tالتوحد\tالحديقه\tالسنه\tالطعام\tالكبار\tالكبير\tالمدرسه\tالمراجيح\tالمزيد\tالوالدين\tالي حد\tانا بخير\tانشطه\tانشطه بعد\tانكليزي\tاولاد\tاولادي\tبالانجليزي\tبالتاكيد\tبالطبع\tباون\tبخير\tبما\tبنفسي\tتحذف\tتذكير\tتعبانه\tجدا\tجوعان\tحاله\tخاص\tخايف\tخط\tخطا\tدعم\tدكان\tرح اجي\tردوا\tزوجتي\tزول\tشكوي\tشوي\tطفل\tطفله\tطواري\tعايله\tعربي\tعشر\tعنا\tعني\tغلط\tغيرها\tفي الليل\tقايمه\tقبل\tقريب\tقطه\tكل شي\tكمل\tلا شي\tلست\tللاطفال\tلن\tمات\tمحتاجين\tمع احد\tمن يوم\tمنها\tموجود\tنعمل\tنوادي\tوبحب\tوحيده\tورا\tيا\tيحكي\tيحكي عربي\tيقطع\tيهمني
-0.3\t' 0 \t' 17\t' 17 \t' aga\t' agaz\t' ake\t' akhb\t' anam\t' at\t' bana\t' bit \t' bus\t' bus \t' dam\t' de\t' dha\t' dr\t' eai\t' eail\t' eeil\t' eey\t' eeya\t' emt\t' emta\t' etne\t' fi a\t' haw\t' il s\t' il t\t' ism\t' jaw\t' jay\t' khas\t' kul\t' kul \t' la s\t' lae\t' laeb\t' ma2f\t' mans\t' masa\t' nah\t' qa\t' rad \t' ret\t' rett\t' rou\t' rout\t' sala\t' sama\t' so3\t' so3a\t' tame\t' tawe\t' tis\t' w ho\t' wate\t' wats\t' ya\t' zgha\t' اتر\t' اترك\t' اتصل\t' اجي \t' اشتك\t' اصح\t' اصحا\t' افط\t' افطا\t' الاع\t' الجس\t' الحر\t' الحل\t' الر\t' الض\t' العا\t' الله\t' المس\t' انش\t' اهله\t' بالق\t' بالن\t' بش\t' بم\t' بنف\t' بيشو\t' تحذ\t' تحذف\t' تخل\t' تعل\t' تعلم\t' تم \t' جدتي\t' جم\t' جما\t' جماع\t' جي\t' حد ي\t' حز\t' حك\t' خط\t' راي\t' رد \t' روح\t' سبع\t' سبع \t' سن\t' سنان\t' شك\t' شي \t' صل\t' ضيق\t' ضيق \t' عليك\t' فو\t' قصص\t' قصص \t' قن\t' كم \t' كمل\t' كوي\t' كويس\t' لا ل\t' لان \t' لعب\t' لغ\t' لغه\t' لغه \t' لقين\t' للكب\t' لم ا\t' لم ي\t' لو م\t' ما ت\t' ما ه\t' مات\t' مت\t' متي\t' مج\t' محت\t' محتا\t' مساع\t' مش ك\t' مفت\t' من 1\t' مه\t' مو م\t' نتم\t' نتمن\t' نحت\t' نحتا\t' نسخ\t' نسخه\t' ني\t' هو\t' هو \t' والب\t' وج\t' وجا\t' ور\t' وصلت\t' وقع\t' وقفت\t' يحكم\t' يع\t'17 \t'2at\t'2fo\t'2foo\t'2fool\t'3 i\t'3 il\t'3 il \t'3ay\t'3aya\t'3ayar\t'a akh\t'a bil\t'a fel\t'a j\t'a2f\t'a2fo\t'a2foo\t'ab a\t'abb\t'abi\t'abi k\t'ad by\t'ad m\t'adi\t'agaz\t'agaza\t'ai \t'aila\t'aila \t'akak\t'akee\t'akhb\t'akhba\t'aki\t'akt\t'akta\t'al ba\t'al ma\t'al ye\t'am s\t'am sh\t'ammo\t'an e\t'anam\t'anam \t'anat\t'anat \t'andi\t'anni \t'arb e\t'as e\t'asal\t'ashi \t'ated\t'ated \t'atsh\t'att \t'awa \t'awd\t'ayef\t'ayef \t'azo\t'b ba\t'bab a\t'baea \t'banat\t'be \t'bi k\t'bo f\t'bo fe\t'bus\t'bus \t'choo\t'chool\t'd by\t'd l\t'd la\t'd w\t'das\t'dha\t'di a\t'di z\t'dna\t'dna \t'e l\t'eai\t'eail\t'eaila\t'ean \t'eandi\t'eay\t'eban\t'ed l\t'ed la\t'eeil\t'een t\t'eer b\t'eeyal\t'el d\t'el da\t'el p\t'ele\t'elet\t'emta\t'emta \t'en ba\t'en m\t'en ta\t'eomri\t'er b\t'etne\t'etnei\t'ett\t'eyal\t'eyal \t'f k\t'fi a\t'fi w\t'fi wa\t'fil m\t'fool\t'gaz\t'gaza\t'gaza \t'ghal\t'ghar \t'gle\t'h a\t'hali\t'has\t'hass\t'hassa\t'hata\t'hba\t'hbar\t'hbar \t'hed \t'hi b\t'hla\t'hool\t'hool \t'i et\t'i2a\t'idn\t'idna\t'idna \t'il y\t'il z\t'ila m\t'ils\t'in f\t'ism\t'iss\t'issa\t'issa \t'ista\t'it ya\t'jay\t'kak\t'kan\t'khad\t'khali\t'khas\t'khata\t'khb\t'khba\t'khbar\t'kta\t'kwa\t'l bo\t'l bu\t'l bus\t'l eai\t'l eay\t'l eey\t'l fi\t'l gha\t'l ye\t'la sa\t'laeb\t'lan\t'las\t'las \t'lee\t'lih\t'lly\t'lly \t'lna\t'lna \t'ls \t'm il\t'm il \t'm y\t'ma2f\t'ma2fo\t'mah\t'maha\t'mans\t'masa\t'mashi\t'maw\t'meen\t'meen \t'mmo\t'mta \t'n ka\t'n ta\t'n wa\t'nat \t'ndi\t'ndi a\t'ne \t'ng \t'o3a\t'o3ay\t'o3aya\t'oea\t'oean\t'oean \t'oh \t'om i\t'om il\t'omri\t'omri \t'ont\t'oor\t'ord\t'oss\t'ost \t'ott\t'outi\t'outi \t'r el \t'r w \t'rati\t'rb e\t'rb ea\t'res \t'rkab\t'rout\t'routi\t'ry \t'salam\t'sama\t'sch\t'scho\t'schoo\t'sh k\t'siya\t'siya \t'ski\t'so3\t'so3a\t'so3ay\t'st \t'stah\t't i\t't ya\t'taba\t'tamel\t'tawe\t'tek\t'tiy\t'tkh\t'tkha\t'tsh\t'tto \t'uma\t'uti \t'w ho\t'w how\t'w mas\t'wate\t'wated\t'wats\t'watsh\t'ya l\t'yef\t'yef \t'yet\t'ywa\t'yza h\t'z a\t'za h\t'zef\t'zef \t'zgha\t'zghar\t'ا الش\t'ا الط\t'ا الن\t'ا تحذ\t'ا تع\t'ا تم\t'ا عند\t'ا كو\t'ا ما\t'ا هو\t'ا وصا\t'ابع\t'ات خ\t'اتر\t'اترك\t'اتصل\t'اتي و\t'اخبا\t'اخبار\t'ارات\t'ارد\t'اسره\t'اسره \t'اسل\t'اشتك\t'اشتكي\t'اصح\t'اصحا\t'اصحاب\t'اطه\t'اطه \t'اعده \t'اعم\t'اعما\t'اعمار\t'افلا\t'افلات\t'اكت\t'اكيد\t'اكيد \t'ال ه\t'الاع\t'الاعم\t'البر\t'التقو\t'الجا\t'الجام\t'الجس\t'الجسر\t'الحل\t'الدين\t'الشب\t'الشبا\t'الصيف\t'الض\t'الط\t'الطب\t'الكبي\t'المب\t'المبا\t'المسل\t'الول\t'الي 1\t'ان ك\t'ان ل\t'انا ب\t'انب\t'انش\t'انق\t'انيه\t'انيه \t'اهله\t'اهلها\t'ايع\t'ايق \t'ايي\t'اييه\t'اييه \t'ب مني\t'ب ن\t'ب نف\t'ب نفس\t'باح\t'بالحد\t'بالق\t'بالن\t'بالنا\t'بان\t'بخ \t'برن\t'بل ا\t'بل ال\t'بنا \t'بنف\t'بي مع\t'بي و\t'بيب\t'بيشو\t'بيشوف\t'بيط\t'ت اخر\t'ت كت\t'ت كتي\t'ت مع\t'ت ه\t'ت هن\t'ت هنا\t'تاكي\t'تاكيد\t'تحذ\t'تحذف\t'تخل\t'تذكي\t'تذكير\t'تطو\t'تطوع\t'تقل\t'تقوي\t'تقويم\t'تكي\t'تكي \t'تل ب\t'تنا ف\t'توحه\t'توحه \t'تي وح\t'تيا\t'تير و\t'ثيرا\t'ثيرا \t'جان\t'جدا\t'جدتي\t'جدتي \t'جسر\t'جسر \t'جما\t'جماع\t'جين م\t'ح و\t'حاب\t'حافلا\t'حب \t'حدي \t'حذف ك\t'حكم\t'حكم \t'حلا\t'حنا\t'حوا \t'حيا\t'حياتي\t'خاص\t'خبا\t'خبار\t'خلون\t'خلي\t'خليه\t'خليها\t'خياط\t'خياطه\t'خير\t'خير \t'د اح\t'د الح\t'د با\t'د بال\t'د ي\t'داد\t'دتي م\t'ده ا\t'دوا \t'دور\t'دوم\t'دون ا\t'دي اط\t'دي بع\t'دي عش\t'ديقه\t'ديقه \t'ديم\t'ديه\t'ديه \t'ذف ك\t'ذف كل\t'ذكي\t'ذكير\t'ذكير \t'ر ال\t'ر ض\t'ر لل\t'ر للع\t'ر من\t'رار\t'رب ك\t'ربنا\t'رد \t'ردو\t'رس \t'رق \t'روا \t'رور\t'زيه\t'زيه \t'س الم\t'ساح\t'ساعده\t'سبع\t'سبع \t'سجل\t'سجل \t'سخه\t'سخه \t'سر ا\t'سر ال\t'سرت\t'سره \t'سكن\t'سكن \t'سنان\t'سنه ا\t'سه ع\t'سوري\t'سيتي\t'سيتي \t'ش ص\t'شاع\t'شتك\t'شتكي\t'شتكي \t'شرط\t'شعو\t'شعور\t'شكر\t'شه \t'شي اخ\t'صحا\t'صحاب\t'صص \t'ضا \t'ضيق\t'ضيق \t'طار\t'طاري\t'طبخ \t'طبع\t'طريق \t'طلاق \t'طله ا\t'طه ب\t'طوع\t'ع س\t'ع سن\t'عدن\t'عدني\t'عدني \t'عربي\t'عربي \t'علت\t'عليك\t'عما\t'عمار\t'عمار \t'عمره \t'عن ال\t'عه با\t'عور\t'غطي\t'ف ال\t'ف ك\t'ف ي\t'فتوحه\t'فسيت\t'فسيتي\t'فضل\t'فعل\t'فلات\t'فلات \t'فوا م\t'ق ر\t'ق ك\t'قبل ا\t'قدي\t'قديم\t'قصص\t'قصص \t'قفت\t'قفت \t'قفو\t'قون \t'قوي\t'قويم\t'قويم \t'قينا\t'كبي\t'كتا\t'كتاب\t'كثيرا\t'كريني\t'كمل \t'كون\t'كويس\t'كي ع\t'كيد\t'كيد \t'كير \t'ل د\t'ل من\t'ل من \t'لا ل\t'لا ي\t'لاح\t'لاع\t'لاعم\t'لاعما\t'لال\t'لاول \t'لبر\t'لت من\t'لتقو\t'لتقوي\t'لتو\t'لجام\t'لجامع\t'لجس\t'لجسر\t'لجسر \t'لحل\t'لد \t'لسه\t'لسه \t'لسور\t'لسوري\t'لشب\t'لشبا\t'لصيف\t'لصيف \t'لطب\t'لعاي\t'لعايل\t'لقين\t'لقينا\t'لكبي\t'لكبير\t'للكب\t'للكبا\t'لم ي\t'لمب\t'لمبا\t'لمسل\t'لنا ك\t'لو \t'لي 1\t'لي ح\t'لي ع\t'ليزيه\t'ليك\t'م انا\t'ما ان\t'ما عن\t'ما ه\t'مات \t'مار\t'مار \t'محت\t'محتا\t'محتاج\t'مزي\t'مزيد\t'مزيد \t'مساع\t'مساعد\t'مسل\t'مش ك\t'مشي و\t'مفت\t'مفكر\t'مفكره\t'من 1\t'من ا\t'من س\t'من سن\t'منط\t'منطق\t'مو م\t'موظفه\t'مون\t'مون \t'ن 1\t'ن ال\t'ن بال\t'ن ح\t'ن ر\t'ن سني\t'ن شا\t'ن كا\t'ن كان\t'ن كت\t'ن كتي\t'ن يق\t'ن يو\t'نا ج\t'نا ما\t'نتمن\t'نتمني\t'نحت\t'نحتا\t'نحتاج\t'نسخ\t'نسخه\t'نسخه \t'نسو\t'نسي\t'نشا\t'نطع\t'نطق\t'نفسيت\t'نه ا\t'نه ال\t'نه ع\t'ني و\t'نيج\t'نيجي\t'نيجي \t'ه ال\t'ه الح\t'ه الم\t'ه بع\t'ه بعد\t'ه بيض\t'ه خل\t'ه عن \t'ه ما \t'ه وان\t'هله\t'هلها\t'هلها \t'هون\t'و ي\t'وا ال\t'وا من\t'وار\t'والب\t'وجا\t'وحه\t'وحه \t'وس \t'وصلت\t'وصلت \t'وظفه\t'وظفه \t'وعانه\t'وقفت\t'وقفت \t'ون ح\t'ويس\t'ويم\t'ويم \t'ي اطف\t'ي الط\t'ي الق\t'ي الك\t'ي الل\t'ي بع\t'ي بعد\t'ي حد \t'ي حي\t'ي عمر\t'ي فو\t'ي في\t'ي في \t'ي وح\t'ي وه\t'ياتي\t'ياتي \t'ياط\t'ياطه\t'ياطه \t'يتي\t'يتي \t'يحكم\t'يحكم \t'يده \t'ير ا\t'ير م\t'يزيه\t'يزيه \t'يشو\t'يشوف\t'يق \t'يقه و\t'ين ك\t'ين كت\t'ينا\t'يناس\t'يناسب\t'يوم ا\t'يين\t'يين \t0\t17\tagaza\takhbar\tanam\tawlad\tbanat\tbas el\tbit\tbus\teaila\teeyal\tel eeyal\temta\teomri\tetnein\tkul\tma biddi\tma eandi\tmashi\trad\trouti\ttamel\tw howa\twated\tzghar\tاجي\tاشتكي\tالاعمار\tالانجليزيه\tالاول\tالتقويم\tالجسر\tالحرب\tالطريق\tالعايله\tالله\tالوحده\tاهلها\tبالحديقه\tبالمركز\tتعلم\tتم\tجدتي\tجوعانه\tحذف كل\tحياتي\tرد\tسبع\tشي\tشي اخر\tصغير\tضيق\tعمره\tعندي اطفال\tقصص\tكثيرا\tكل الاعمار\tكم\tلان\tلغه\tللكبار\tمساعده\tمفتوحه\tنتمني\tنحتاج\tنسخه\tنفسيتي\tهو\tوصلت\tوقفت\tولا واحد\tيحكم
-0.4\t' 10 \t' 2af\t' 2ata\t' al \t' al m\t' awl\t' awla\t' bar\t' barr\t' bat\t' byek\t' deb\t' dh\t' eale\t' eann\t' eara\t' eb\t' ebn\t' el e\t' el m\t' el z\t' eo\t' ho\t' il\t' il e\t' im\t' jo\t' kho\t' kor\t' les\t' lil\t' lil \t' noo\t' noor\t' pl\t' pla\t' play\t' radd\t' re\t' sara\t' shu\t' shu \t' shw\t' shwa\t' sir\t' sn\t' sne\t' snee\t' tab\t' tabe\t' tad \t' tall\t' tara\t' tist\t' wah\t' wati\t' yall\t' yoo\t' yoom\t' احد\t' اخبر\t' اخري\t' اشا\t' اكث\t' اكثر\t' الحد\t' الذ\t' السب\t' الشت\t' الط\t' الطر\t' الك\t' الو\t' انق\t' انها\t' او \t' اولا\t' ايش\t' ايش \t' بالد\t' بتاع\t' بس ا\t' تنق\t' ثا\t' ثان\t' ثاني\t' جواب\t' حذ\t' حذف\t' حذف \t' حلق\t' حلقه\t' حيا\t' حيات\t' خس\t' خسر\t' خلو\t' خلون\t' دور\t' دوره\t' ذك\t' ذكر\t' زين\t' زين \t' سمع\t' سمعت\t' سنا\t' شي\t' عايل\t' عم ن\t' عن\t' كان\t' كثي\t' كثير\t' كل س\t' لا ا\t' لان\t' لد\t' لن\t' لو ت\t' متل\t' مجم\t' مجمو\t' مشي\t' مظ\t' مظل\t' مظلم\t' مفتو\t' من ك\t' مني\t' مني \t' نت\t' والو\t' وحي\t' وشا\t' وض\t' وعا\t' وعاي\t' وقف\t' ولدت\t' وياه\t' ويض\t' يا\t' يار\t' ياري\t' يص\t' يغ\t' يغن\t' يهم\t'2ata\t'2atal\t'2da\t'2dar\t'2dar \t'3 s\t'a ab\t'a d\t'a da\t'a ma \t'a tab\t'a tam\t'a u\t'ab la\t'abat\t'ad b\t'aeb \t'aga\t'ahe2\t'ahe2 \t'ahi \t'ahi b\t'ail\t'akh \t'al el\t'alea\t'alea \t'alee\t'allam\t'als\t'alt \t'alt e\t'amel\t'amel \t'an j\t'ana a\t'ark\t'arka\t'as f\t'asab\t'astab\t'atalt\t'atid\t'atid \t'att i\t'awaz\t'awaz \t'awla\t'awlad\t'ayat\t'ays\t'azz\t'b bas\t'b ea\t'b l\t'bana \t'barr\t'bas f\t'bba\t'biddi\t'bit \t'bo \t'byek\t'byekh\t'bys\t'cho\t'd s\t'darb \t'deb\t'eale\t'ean j\t'eann\t'eara\t'earab\t'eb el\t'eer \t'eey\t'eeya\t'el o\t'el zg\t'em el\t'en e\t'eon\t'er s\t'erg\t'ete\t'fel e\t'fel s\t'h da\t'ha me\t'habe\t'haer\t'hasa\t'he2\t'he2 \t'hi l\t'hi li\t'his\t'hish\t'hway\t'hwayy\t'iddi\t'iddi \t'il fi\t'ild\t'ima\t'in il\t'ing\t'ion\t'ir m\t'ir me\t'isr\t'ist\t'jawaz\t'kab\t'kam \t'kee\t'ker \t'khr\t'kin\t'kor\t'l ban\t'l eo\t'l o\t'l sek\t'l tal\t'la ma\t'laa\t'lae\t'lahi\t'lahi \t'lays\t'lea \t'lil j\t'llah \t'llahi\t'llam\t'llo\t'lm \t'lo w\t'lo w \t'lsa\t'lsal\t'lt e\t'lt el\t'ly \t'ma ab\t'ma ra\t'mak\t'mara\t'men e\t'morah\t'n em\t'na ta\t'nar\t'nei\t'nein\t'nein \t'net\t'nis\t'noo\t'noor\t'noor \t'o w \t'ome\t'ora\t'orah\t'orahe\t'osa\t'ot m\t'pla\t'play\t'plays\t'r n\t'r s\t'radd\t'rahe\t'rahe2\t'rak\t'rakh\t'rakh \t'res\t'ri \t'ris \t'rka\t's bi\t's el\t's el \t'shaer\t'shi l\t'shis\t'shish\t'shw\t'shwa\t'shway\t'sir\t'sne\t'snee\t'sneen\t'stab\t'stat\t'stati\t't mo\t'tabe\t'talt\t'tame\t'tati\t'taz\t'tid \t'tio\t'tion\t'tist\t'tnei\t'tnein\t'tot\t'tt i\t'tto\t'ur \t'uti\t'wah\t'watid\t'wayy\t'wayya\t'waz\t'waz \t'yal \t'yall\t'yalla\t'yoo\t'yoom\t'yoom \t'yya \t'ا الذ\t'ا كل \t'ا نر\t'ا نري\t'ا واب\t'ا يه\t'ا يهم\t'اب م\t'ات ك\t'ات ه\t'اتي \t'اث ا\t'اث اي\t'احد ا\t'اخبر\t'اخري\t'اخري \t'ادي ا\t'ار ع\t'ار عن\t'اريت\t'اريت \t'اسا\t'اسبن\t'اسبني\t'اسر\t'اشا\t'اص \t'افط\t'افطا\t'افطار\t'افل\t'اق \t'اق ا\t'اق ال\t'الاس\t'الاسب\t'الامه\t'التحد\t'الذ\t'السب\t'السبا\t'الشتا\t'الطر\t'الطري\t'الكون\t'الله\t'الله \t'النه\t'النها\t'الوح\t'امع \t'امها\t'امهات\t'امي م\t'انات\t'اهم \t'او \t'ايش \t'ايق\t'ايل \t'بات\t'بات \t'باحه\t'باحه \t'باص\t'باص \t'بالان\t'بالبا\t'بالد\t'بتاع\t'بدن\t'بدنا\t'بدنا \t'بس ا\t'به \t'بيقر\t'ت الا\t'ت اي\t'ت ض\t'ت عن\t'تاب\t'تاج \t'تاع\t'تسو\t'تم \t'تنق\t'ته ب\t'ث ا\t'ث اي\t'ث ايا\t'ثانيه\t'ثير\t'جا \t'جامع \t'جمو\t'جموع\t'جموعه\t'جواب \t'جوع\t'حاف\t'حافل\t'حب ا\t'حتاج \t'حد ال\t'حلق\t'حلقه\t'حلقه \t'حوا\t'حوه\t'حوه \t'حيات\t'حيط\t'حيطا\t'حيطان\t'خري\t'خري \t'خسر\t'د عا\t'دات\t'دت \t'دتي\t'دتي \t'درب \t'دوام\t'دوام \t'دوره\t'دوره \t'دي اح\t'دي ك\t'ديق\t'ذبح\t'ذكر\t'ذكري\t'ر بس\t'راب\t'رتن\t'رتنا\t'رس ا\t'رضه\t'رضه \t'رضي\t'روه\t'روها\t'روها \t'س س\t'سان\t'سباح\t'سباحه\t'سبن\t'سبني\t'سبني \t'سر \t'سلا\t'سلام\t'سمع\t'سمعت\t'سمعت \t'سور\t'سي ب\t'ش ك\t'شهر\t'شهر \t'صلت\t'صلت \t'صلحوه\t'ضل \t'طان \t'طريق\t'طع \t'طلا\t'طلاق\t'طله\t'طله \t'ظلم\t'ظلم \t'ظلم و\t'ع ل\t'عده ب\t'عرب\t'علم \t'عن ا\t'عه وا\t'غدا \t'غه \t'غير و\t'فتوح\t'فجر\t'فجر \t'فطا\t'فطار\t'فلا\t'ق ال\t'ق و\t'ق وا\t'ق وال\t'قرا\t'قرو\t'قلق\t'قنا\t'ك وا\t'ك وال\t'كان\t'كثي\t'كثير\t'كروني\t'كرين\t'كل س\t'كمل\t'كن \t'كونس\t'كونسل\t'كوي\t'ل ش\t'لا ا\t'لا ار\t'لاث ا\t'لاسب\t'لاسبو\t'لامها\t'لت م\t'لتحد\t'لتحدث\t'لجا\t'لحد\t'لحوه\t'لحوه \t'لدت \t'لسب\t'لسبا\t'لسباح\t'لشتا\t'لشتا \t'لطر\t'لطري\t'لطريق\t'لغه\t'لغه \t'لقه\t'لقه \t'لكون\t'لكونس\t'لنه\t'لنها\t'لو ت\t'ليز\t'ليزي\t'ما يه\t'متل\t'متي\t'مجم\t'مجمو\t'مجموع\t'مدر\t'مدرب \t'مسح\t'مظل\t'مظلم\t'مظلم \t'مع ال\t'معت\t'معت \t'مفتو\t'مفتوح\t'من ك\t'مهات\t'مهات \t'موظ\t'موظف\t'موعه\t'موعه \t'مي م\t'ن بي\t'ناس \t'ناسبن\t'نام ب\t'ناهم\t'ناهم \t'نت م\t'نتم\t'نسل\t'نسل \t'نفج\t'نفجر\t'نفجر \t'ني ما\t'ه ث\t'ه ثا\t'ه ثان\t'ه د\t'ه عند\t'ه لو\t'ه لو \t'ه وا\t'هات \t'وا ك\t'وا و\t'واب \t'والو\t'وام \t'وت و\t'وس ا\t'وشا\t'وظف\t'وع ل\t'وعاي\t'وعه ل\t'ولا و\t'ولاد \t'ولدت\t'ولدت \t'ومي\t'ومين\t'ومين \t'ونس\t'ونسل\t'ونسل \t'وياه\t'ويض\t'ي او\t'ي بتق\t'ي تع\t'ي عم\t'يا ال\t'ياري\t'ياريت\t'يام ب\t'يزي\t'يضا\t'يضا \t'يطان \t'يغن\t'يقرو\t'يقه\t'يقه \t'ين وا\t'يه ت\t'يه ل\t'يومي\t'يومين\t10\tal\tbiddi\tdarb\tjawaz\tlil\tmin il\tmorahe2\tnoor\tshu\tshwayya\tsneen\ttad\ttalea\twallahi\twatid\tyalla\tyoom\tاخري\tاريد التحدث\tاكثر\tالامهات\tالتحدث\tالسباحه\tالشتا\tالكونسل\tالناس\tانها\tاو\tايش\tبالباص\tثانيه\tثلاث\tثلاث ايام\tجواب\tحذف\tحلقه\tدوره\tزين\tسمعت\tلا اريد\tما عندي\tمجموعه\tمظلم\tمني\tولدت\tياريت
-0.5\t' 6 \t' ay \t' bidn\t' bte\t' dar\t' eaj\t' ean\t' el d\t' gar\t' gha\t' jawa\t' la \t' ma r\t' mod\t' nos \t' on\t' ri\t' sae\t' saea\t' shae\t' tas\t' taw\t' tee\t' w r\t' yal\t' yb\t' zg\t' zgh\t' اجيب\t' احن\t' اخر\t' اض\t' اكل\t' اكل \t' الار\t' التق\t' الحض\t' الكب\t' المد\t' النا\t' انا\t' انا \t' انك\t' بيش\t' تز\t' تزو\t' ثل\t' ثلا\t' ثلاث\t' جاو\t' جاوب\t' جد\t' جوعا\t' حد \t' حي\t' رد\t' ري\t' سب\t' شا\t' شه\t' شهر\t' شهر \t' شي ا\t' طب\t' طو\t' طوا\t' عط\t' غير \t' فيه\t' فيه \t' كم\t' للك\t' لله \t' ليل\t' متض\t' متضا\t' متي \t' مخ\t' مسا\t' نب\t' نبه\t' نر\t' نري\t' نريد\t' نس\t' نص \t' هم\t' والص\t' والي\t' وتس\t' ورا\t' يحك\t'10 \t'a al\t'a fil\t'a rad\t'a sam\t'a tis\t'a w s\t'ab k\t'aed \t'aet\t'aja\t'al y\t'ala j\t'ala n\t'amm \t'ar el\t'ar w \t'aram\t'as el\t'asdo\t'ask\t'at t\t'at ta\t'atar\t'atet\t'atet \t'ayze\t'ayzee\t'az \t'aza \t'b eal\t'b k\t'baed \t'bidn\t'bidna\t'bil b\t'bna\t'bna \t'bte\t'ch \t'da ba\t'dal\t'dan \t'eaj\t'ean\t'eayze\t'een b\t'el as\t'el kh\t'eln\t'elna\t'elna \t'emt\t'en b\t'en t\t'etta\t'fel k\t'fit\t'gha \t'h d\t'hi ba\t'hl b\t'i ean\t'il f\t'il ma\t'ila\t'ine\t'jawa\t'ker\t'khta\t'l as\t'l man\t'l zg\t'l zgh\t'la na\t'lah \t'lil\t'lil \t'm el \t'm i\t'm sh\t'ma r\t'mod\t'n f\t'na w\t'na w \t'nam \t'ni e\t'nos \t'nos s\t'o3 b\t'oda\t'on w\t'oo3 b\t'os s\t'os sa\t'r d\t'rad \t'rk \t'roo\t's b\t's f\t's sa\t's sae\t'sae\t'saea\t'sdo\t'tar \t'taram\t'tef\t'tis\t'ul il\t'us \t'w r\t'ya b\t'yal\t'yasd\t'yasdo\t'yzeen\t'za \t'zeen\t'zeen \t'zgh\t'ا الا\t'ا تر\t'ا فيه\t'ا كت\t'ا ه\t'ابات\t'ابات \t'ابني\t'ابني \t'اته\t'اجي \t'اجيب\t'اجيب \t'احت\t'احد ي\t'احن\t'ادي \t'ارضيه\t'اس \t'افي\t'اكث\t'اكثر\t'اكثر \t'الاطف\t'البا\t'التا\t'التق\t'الحضو\t'الحمد\t'الشت\t'العا\t'الكب\t'المك\t'المكت\t'الناس\t'الوحد\t'انس\t'انك\t'اني\t'اهم\t'اوب\t'اول\t'ايا\t'ايت\t'ايش\t'ايلا\t'ايلات\t'ايله\t'ايله \t'ايه\t'ايه \t'ب ك\t'بالاس\t'بس ال\t'به ل\t'به لا\t'بهو\t'بيش\t'بيو\t'ت الق\t'ت تح\t'ت رج\t'تبه\t'تبه \t'تحد\t'تحدث\t'تحدث \t'تضا\t'تضاي\t'تضايق\t'تعلم \t'تلها\t'ثاني\t'جام\t'جامع\t'جاو\t'جاوب\t'جواب\t'جوعا\t'جوعان\t'حتم\t'حد ا\t'حضو\t'حضور\t'حضور \t'حمد\t'حمد \t'حمد ل\t'حن \t'حه م\t'خلو\t'د الت\t'د لل\t'د لله\t'دعم\t'دعم \t'ذا ا\t'ذا ال\t'ر ب\t'ر بي\t'ر م\t'ردي\t'رضيه\t'رضيه \t'روا\t'ري ك\t'ريت ت\t'ريق \t'سبا\t'شباب\t'شباب \t'صيف\t'صيف \t'ضايق\t'ضايق \t'ضور\t'ضور \t'عانه\t'عانه \t'عايلا\t'عايله\t'علم ا\t'عه ل\t'عه لل\t'غدا\t'قاي\t'كار\t'كتبه\t'كتبه \t'كير\t'ل الع\t'لا اح\t'لا تر\t'لا و\t'لا وا\t'لاد \t'لاق \t'لامه\t'لتا\t'لتق\t'لحضو\t'لحضور\t'لحمد\t'لحمد \t'لدت\t'لشت\t'لكبا\t'لكبار\t'للك\t'لله\t'لم ال\t'لمك\t'لمكت\t'لمكتب\t'لناس\t'لناس \t'لوها\t'لوها \t'ما بع\t'ما يا\t'مت \t'متض\t'متضا\t'متضاي\t'مد ل\t'مد لل\t'مرض\t'مسا\t'مكت\t'مكتب\t'مكتبه\t'من يو\t'ن الش\t'ن تز\t'ن تزو\t'ن س\t'ن يوم\t'نا كت\t'نا م\t'ناسب\t'ناه\t'نبهو\t'نريد\t'نريد \t'ني عم\t'ه ان\t'ه ز\t'ه ط\t'ه ما\t'ه وج\t'هات\t'همو\t'و ا\t'والص\t'والي\t'واليو\t'وبه\t'وبه \t'وتس\t'وحي\t'ورا\t'وعان\t'وعه\t'وعه \t'وها\t'وها \t'وي ب\t'ي تا\t'ي كت\t'يات\t'يت ت\t'يح \t'يس \t'يف \t'يقر\t'يلات\t'يه م\t'ييه\t'ييه \t6\tay\tbaed\tbidna\teayzeen\tkul il\tla\tnos\tnos saea\tاجيب\tاكل\tالاطفال\tالحضور\tالصيف\tاموت من\tانا\tبالاسبوع\tحد\tشهر\tغير\tفيه\tلا احد\tلله\tمتضايق\tمتي\tمن المدرسه\tموت من\tنريد\tنص\tواليوم
-0.6\t' 2at\t' aw\t' baed\t' ban\t' bidd\t' byet\t' el f\t' fat\t' hat\t' jad\t' ji\t' li\t' man\t' mara\t' mot\t' mot \t' nos\t' sam\t' w ea\t' اتص\t' اشت\t' اعر\t' اعرف\t' الشب\t' القا\t' القد\t' الكو\t' ايده\t' بالع\t' بالغ\t' بالم\t' تم\t' جدت\t' جوع\t' حم\t' رب\t' رو\t' ساعه\t' سنه\t' سنه \t' ضرب\t' عاي\t' قت\t' قتل\t' قتلن\t' كان \t' كث\t' كل ج\t' لا م\t' لا ي\t' ليس\t' ليس \t' ليلا\t' ما ع\t' ماذ\t' ماذا\t' مش \t' ناد\t' نادي\t' نن\t' واب\t' وابن\t' واك\t'3 b\t'a bar\t'a naf\t'a ra\t'abi \t'aea w\t'aed\t'al d\t'al da\t'anni\t'ashi\t'atal\t'ate\t'ayya \t'ayza\t'ayza \t'azze\t'baed\t'bana\t'bidd\t'byet\t'da b\t'dam \t'dta\t'dtak\t'dtak \t'eayza\t'eaz\t'ef \t'el bo\t'el mo\t'el na\t'fat\t'ha m\t'hae\t'haw\t'hed\t'i j\t'i ja\t'i li\t'i lil\t'ine \t'jad\t'khs\t'l bas\t'l f\t'l mo\t'la \t'la m\t'la u\t'li e\t'ma by\t'mni\t'mot\t'mot \t'mri\t'mri \t'mun\t'muni\t'n il\t'n il \t'na a\t'na t\t'nam\t'nos\t'o w\t'om y\t'oom y\t'oor \t'ork\t'sal d\t'sam\t'shae\t'shed\t'tad \t'tak \t'tet e\t'w ea\t'w eay\t'wal \t'way\t'wor\t'work\t'yza\t'yza \t'yze\t'yzee\t'z e\t'z el\t'z el \t'zak\t'zee\t'zze\t'ا اري\t'ا بس\t'ا بس \t'ا ج\t'ا وا\t'اتص\t'اري\t'اشت\t'اعرف\t'اعرف \t'اعه م\t'الصي\t'الع\t'القا\t'الكو\t'امتح\t'امتحا\t'امه\t'انا ك\t'اه ك\t'ايده\t'بالع\t'بالغ\t'بالم\t'بنا م\t'ت ر\t'تحان\t'ثان\t'جدت\t'جر \t'حان\t'حتا\t'حتاج\t'حد با\t'حدث\t'حدث \t'حديق\t'حديقه\t'ختل\t'د ل\t'دث \t'درب\t'ر ع\t'ر عن\t'ربه\t'ربه \t'رقع\t'ره ما\t'روني\t'روني \t'ريق\t'ريه\t'ريه \t'زين \t'سون\t'ش ا\t'ضاي\t'طبخ\t'ع لي\t'عب \t'عصا\t'عصاب\t'علي ا\t'عم ار\t'عم ن\t'غير م\t'فيه\t'فيه \t'ق من\t'ق من \t'قات\t'قطع\t'قه و\t'قه وا\t'كبا\t'كبار\t'كبار \t'كتي\t'كتير \t'كل ج\t'كنت م\t'ل ح\t'ل ه\t'لا ما\t'لحديق\t'لشباب\t'لصي\t'لعا\t'لكو\t'لمدرب\t'لني ا\t'ليس\t'ليس \t'ليلا\t'ليلا \t'م ار\t'م اري\t'ما ع\t'ما عم\t'متح\t'متحا\t'متحان\t'متي \t'مدرب\t'مر \t'مرا\t'مره م\t'مش \t'موع\t'ن اج\t'ن من\t'نان\t'نحك\t'نحكي\t'نحكي \t'نري\t'نص \t'نعم\t'ني من\t'ه رب\t'ه عل\t'ه علي\t'ه قب\t'ه قبل\t'هي \t'وابن\t'وابني\t'واك\t'والمو\t'يق م\t'يق من\t'يكن\t'يكن \t'يه ا\teayza\tmot\tابني ما\tاطفال\tاعرف\tالشباب\tبعد المدرسه\tساعه\tسنه\tقتلني\tكان\tكتير\tلا ما\tليس\tليلا\tماذا\tمش\tنادي\tنعم اريد\tوابني
-0.7\t' 10\t' 3 \t' bid\t' darb\t' ebni\t' fa\t' fi\t' fi \t' mor\t' mora\t' اخب\t' الاط\t' الضح\t' الي\t' الي \t' ايا\t' ايام\t' غي\t' غير\t' فك\t' فكر\t' كتي\t' كتير\t' كو\t' من ا\t' هو ا\t'a r\t'ab l\t'abee\t'adh\t'adh \t'allah\t'arab\t'arb \t'ay \t'bab e\t'bid\t'dam\t'darb\t'dh \t'eall\t'el n\t'har \t'hat\t'idd\t'ish t\t'l il\t'l il \t'l tar\t'la n\t'les\t'mora\t'on \t'rb \t'ss \t'tall\t'talla\t'teb \t'teb e\t'tne\t'اخب\t'اري \t'اعر\t'الاط\t'الباص\t'الحدي\t'الحض\t'الضح\t'الضحك\t'القد\t'الم\t'ايام\t'ايام \t'باي\t'ت لو\t'ت لو \t'تاج\t'تعل\t'تعلم\t'تير\t'تير \t'ثر \t'جي لا\t'حد ي\t'حذف \t'دوا\t'ذف \t'رف \t'ره ع\t'ريت\t'ريت \t'زين\t'س ال\t'س ك\t'سنه\t'سنه \t'شي \t'صلح\t'صلحو\t'ضحك\t'طري\t'ع الق\t'عان\t'عده \t'عرف \t'غلب\t'غني\t'غني \t'فال ه\t'فتو\t'كتير\t'كثر\t'كثر \t'كنت ا\t'ل عم\t'ل عمر\t'ل هو\t'لا م\t'لات \t'لاس\t'لاطف\t'لاطفا\t'لباص\t'لباص \t'لحدي\t'لحض\t'لحو\t'لضح\t'لضحك\t'لضحك \t'لعب\t'لقا\t'لقد\t'مات\t'ماذ\t'ماذا\t'ماذا \t'مر ا\t'ن الض\t'ن الم\t'ن وا\t'نا بع\t'نا ن\t'نبه\t'نت \t'نت ا\t'نعم ا\t'نقذ\t'نوا \t'هو ا\t'هو ال\t'وت وا\t'وجي ل\t'ون ا\t'يام\t'يام \t'ياه\t'يد ال\t3\tebni\tfi\tالضحك\tالي\tايام\tزوجي لا\tمن الضحك
-0.8\t' ay\t' eall\t' el n\t' lo\t' rad\t' اتك\t' اتكل\t' اجي\t' الصي\t' دو\t' ضر\t' عن ا\t' مل\t' والم\t'ab ea\t'abe\t'afi\t'ak \t'ake\t'ana d\t'arb\t'asd\t'd sh\t'd sha\t'dan\t'i eal\t'il p\t'llah\t'lt \t'mor\t'na d\t'or \t'rah\t'ta3\t'ta3 \t'tet \t'yat\t'اتك\t'اتكل\t'اتكلم\t'اتي\t'الحد\t'الغ\t'امت\t'انو\t'بار \t'بالمر\t'ت مت\t'تكلم \t'جي ل\t'حام\t'ده ع\t'ر ا\t'راي\t'ضحك \t'طلع س\t'طوا\t'عم ا\t'عمل \t'كان \t'كرون\t'كري\t'كلم \t'ل الا\t'ل ف\t'لع س\t'لكب\t'لم ا\t'لنا \t'مها\t'ن اتك\t'نادي\t'ه زي\t'ه عن\t'هذا ا\t'هو م\t'والم\t'ي ابو\t'ير و\t'يما\t'يما \t'يه من\tاتكلم\tان اتكلم
-0.9\t' ro\t' الاغ\t' الام\t' الن\t' انس\t' زي\t' لو \t' هذ\t' هذا\t' هذا \t'aeb\t'ahi\t'ann\t'awa\t'bee\t'ila \t'ا يض\t'ا يضر\t'الاغ\t'النا\t'بني م\t'تكل\t'تكلم\t'تل \t'تمر\t'حذف\t'دي و\t'را \t'س ه\t'عايل\t'عمل\t'عن \t'ق م\t'كس \t'كس ه\t'ل ج\t'لات\t'لاط\t'لي ال\t'م د\t'م ن\t'موت م\t'ن الا\t'ناد\t'ناس\t'ه لل\t'هذا\t'هذا \t'وت م\t'وت من\t'يلا \tلو\tهذا
-1.0\t' امش\t' امشي\t' كت\t' مد\t' نعم \t' يعم\t' يعمل\t'ab e\t'ar e\t'aza\t'is \t'ish\t'ish \t'l p\t'lah\t'ni ea\t'rad\t'اش \t'الام\t'امش\t'امشي\t'ان ال\t'حك \t'عنا\t'عنا \t'قه \t'لله \t'للي ب\t'نعم \t'ني م\t'وعا\t'ي اح\t'ي الش\tنعم\tيعمل
-1.1\t' al\t' eayz\t' no\t' الشا\t' لا \t' مش\t' نعم\t'ayz\t'ban\t'eayz\t'fi \t'i ea\t'sha \t'tar\t'wat\t'ارع ل\t'اعه\t'اعه \t'ان ات\t'رع ل\t'طه \t'كرو\t'مشي \t'ن ات\t'نا ب\t'نا ك\t'نوا\t'و ال\tالشارع\tلا
-1.2\t' tar\t' wat\t' اش\t' اك\t' اي\t' بالا\t' نص\t'gha\t'ا بد\t'الن\t'بالا\t'حدي\t'طه ا\t'طه ال\t'كلم\t'نادي \t'ه ع\t'ير \t'يعم\t'يعمل\t'يعمل 
-1.3\t' eay\t' نع\t'ati\t'ا بدي\t'ا م\t'ايل\t'س ا\t'طفال \t'عاي\t'فال \t'ما بد\t'مد \t'مشي\tما بدي
-1.4\t' اقو\t' اقول\t' الق\t' عن \t' كنت\t' كنت \t'ا ال\t'ا ك\t'ات \t'اقو\t'اقول\t'كنت\t'كنت \t'لم \t'ن ك\t'يلا\tعن\tكنت
-1.5\t'اقول \t'واب\tاقول
-1.6\t' اح\t' كن\t'اجي\t'لنا
-1.7\t'الق
-1.9\t'ن اقو\tان اقول
-2.0\t' الش
-2.6\t'يه 
""",
    kinds={
        Risk.SUICIDE: """\
+5.8\t'moo
+5.0\t't k
+4.6\t'موت\t'موت 
+4.5\t' kata\t'kata\t'وت 
+4.2\t' kha\t'الد
+4.0\t' ان\t'نتح
+3.7\t' الس\tيقول
+3.5\t' am\t'd a
+3.4\t' اع\t'اعي\t'الله\t'الله \t'لله 
+3.3\t' الوا\t'esh \t'انتح
+3.1\t'an \t'di \t'eesh\t'eesh \t'فكر \t'لله\t'يش 
+3.0\t'لكم\t'لكم 
+2.9\t' امو\t'الل
+2.8\t' وهو\t' وهو \t' يقو\t' يقول\t'sh t\t'لوا\t'وهو\t'وهو \tوهو
+2.7\t' kh\t'كم 
+2.6\t'ا ار
+2.5\t' لا ا\t'ees\t'كر 
+2.3\t'لا ا
+2.2\t' اف\t' بد\t'ol \t'حار 
+2.0\t' سامح\t'امح\t'امحو\t'امحون\t'انت\t'حون\t'حوني\t'حوني \t'سامح\t'سامحو\t'محو\t'محون\t'محوني\tسامحوني
+1.9\t' بدي\t' بدي \t' سام\t'بدي\t'بدي \t'سام\tبدي
+1.8\t'an a\t'moot\t'moot \t'n a\t'تحر \t'حار\t'حر \t'نتحر\t'نتحر 
+1.7\t'eed \t'h t\t'ree\t'ر ف\t'ر في\t'ر في 
+1.6\t'تحر
+1.5\t' في
+1.2\t'دي \t'فكر
+1.1\t' khal
+1.0\t'له 
+0.9\t' ka\t' سا\t'sh 
+0.8\t'eed
+0.5\t'oot \t'ot 
+0.3\t'وني\t'وني 
+0.2\t'ed 
+0.1\t' an\t'oot
-0.3\t'تله\t'قتل
-0.4\t' با
-0.9\t'kha
-1.1\t' اق
-1.6\t' بال
-1.7\t'بال
-1.8\t' اخ
-2.0\t'ين 
-2.4\t'مي 
-3.1\t'ها 
-3.3\t'ا ب
""",
        Risk.SELF_HARM: """\
+4.0\t't eal
+3.9\t'دم 
+3.4\t'جرح\t'جرح 
+3.3\t' de\t's e
+3.1\t'2ool \t'ل ع\t'ه وب\t'ها 
+3.0\t' w b\t' وب\t'w b\t'y e\t'حت 
+2.9\t' tam\t'a ba\t'a ye\t'tam
+2.7\t'يها\t'يها 
+2.6\t'na m\t'لبه\t'لبه \t'وحد
+2.5\t'ra2\t'الدم\t'الدم \t'رح \t'لدم\t'لدم 
+2.4\t'جرح ن\t'ح ن\t'ح نف\t'ح نفس\t'رح ن\t'رح نف\t'ره م\t'وال
+2.3\t'eha\t'eha \t'دي 
+2.2\t' مع م\t'2ool\t't ea\t'مع م
+2.1\t'a l\t'oot \t'ot \t'جعت\t'جعت \t'رجعت\t'رجعت \t'ع م
+2.0\t'a ba2\t'به 
+1.9\t' baem\t' مع \t'baem\t'baeme\t'اضي\t'برا\tمع
+1.8\t'na b\t'na ba
+1.7\t'el s\t'oot\t'مع \t'مين\t'مين 
+1.6\t'ool \t'الد
+1.5\t' نف\t' نفس\t'الم\t'نفس
+1.4\t' ra
+1.2\t' نفسي\t'ha \t'فسي\t'فسي \t'نفسي\t'نفسي \tنفسي
+1.1\t'2oo
+1.0\t' ba2\t' بنتي\t'aem\t'aeme\t'aemel\t'ba2\t'ه و\tبنتي
+0.9\t' بنت\t'بنتي\t'بنتي 
+0.8\t' bae\t'bae\t'نتي 
+0.7\t'سي 
+0.5\t'a y\t'ره 
+0.2\t'ين 
-0.1\t'a b
-0.6\t'l s
-0.8\t'ي ا
-1.3\t' من\t' من \tمن
-1.4\t' ba
-1.5\t' ال
-1.7\t'من 
-1.8\t'له 
-2.5\t'ni 
-2.8\t' با
-2.9\t'ني 
-3.3\t'نا 
-4.3\t'ya 
""",
        Risk.OVERDOSE: """\
+5.6\t'ادو
+5.1\t'حبو
+4.2\t'at k
+4.1\t'صحي\t'طي 
+3.6\t'اخذ
+3.5\t'ny 
+3.3\t'tet\t'ي ح
+3.1\t'بوب \t'حبوب 
+3.0\t' بلع\t' بلعت\t'بلع\t'بلعت\t'بلعت \tبلعت
+2.9\t't k
+2.8\t' la2e\t'2et\t'a2et\t'la2e\t'la2et\t'وب 
+2.6\t'aye
+2.5\t'hoo\t'l t\t'عه 
+2.4\t' الح\t'afs \t'fs \t'il k\t'naf\t'nafs \t'tri\t'تين \t'تين و\tnafs
+2.3\t'بوب\t'حبوب\t'نوم\t'نوم 
+2.2\t'تين\t'ول ك
+2.1\t' بل\t' مر\t'ل ك
+2.0\t'ام \t'لعت\t'لعت 
+1.9\t'ريط\t'شري\t'شريط
+1.8\t' ak\t'ir ea\t'ادول\t'ادول \t'الح\t'دول\t'دول 
+1.7\t' ae\t'h w\t'h w 
+1.6\t' la2\t'ir e\t'بار\t'بوب ا\t'في ح\t'ي حب\tحبوب
+1.5\t'به ب\t'ت عل\t'ت علب\t'ين و
+1.4\t' كل ا
+1.3\t' كل\t'aff\t'وب ا\t'وب ال
+1.2\t'la2\t'r ea\t'عت \t'كل ال
+1.1\t' اخ\t'bat\t'l k\t'كل ا
+1.0\t' naf\t' nafs\t'afs\t'nafs\t'ه م
+0.9\t'ol \t'ت ع
+0.8\t' w m\t' حب\t' حبو\t' حبوب\t' علب\t' علبه\t'علب\t'علبه\t'علبه \tعلبه
+0.7\t' كل \tكل
+0.6\t'ت ك\t'قيت\t'قيت 
+0.4\t'له 
+0.3\t'a t
+0.2\t' اخذ
-0.3\t'ول \t'ين 
-0.4\t'ه ب
-0.5\t' ال
-2.1\t'a m
-2.9\t'ني 
-3.1\t'na 
-3.5\t'ن ا
""",
        Risk.PHYSICAL_ABUSE: """\
+6.8\t'لون 
+6.1\t'ي با
+5.9\t'lama 
+5.6\t'ع ا
+5.1\t'ي بال
+4.7\t'eb 
+4.5\t'lam\t'ران\t'ران 
+4.4\t' el k\t'reb
+4.0\t' تح
+3.7\t'ان ار
+3.6\t'ن ع\t'ي الب
+3.5\t'drib\t'idrib
+3.2\t' تض\t'bni\t'bni \t'rib
+2.9\t'aba \t'un 
+2.8\t'a y\t'ebni\t'ebni \t'w t\t'امي ت\t'بني
+2.7\t' yid\t' yidr\t' اطف\t' الي\t' الي \t'اطف\tالي
+2.5\t' easa\t'easa\t'l eas\t'ربن\t'ربني\t'ربني \t'ضربن\t'ضربني
+2.4\t' بال
+2.3\t' يض\t' يضر\t' يضرب\t'ba \t'ابوي \t'بوي \tابوي
+2.2\t' جا\t'يضربن
+2.1\t'ي ت
+2.0\t' abou\t' ابو\t' ابوي\t'abou\t'abouy\t'bouy\t'dri\t'idri\t'ouy
+1.9\t' اط\t'sal\t'الي 
+1.8\t'بال
+1.7\t' جارن\t' كل \t'idr\t'ارن\t'ارنا\t'ارنا \t'جارن\t'جارنا\tجارنا\tكل
+1.6\t' baba\t'baba\t'baba \t'الي\t'ضرب\tbaba
+1.5\t'بني 
+1.4\t'رنا\t'رنا \t'يضر\t'يضرب
+1.3\t'aba\t'ebn
+1.2\t'اله 
+1.0\t' bab\t'اله
+0.9\t' bye\t'bye
+0.8\t'bab
+0.7\t'ل ي
+0.6\t' جار
+0.3\t'ni \t'جار
+0.2\t' w \tw
-0.3\t'نا 
-0.5\t'ي ب
-0.6\t'جي يض\tزوجي يضربني
-1.2\t'جي ي\t'وجي ي
-1.4\t' زوجي\t'زوجي\t'زوجي \t'وجي\t'وجي \tزوجي
-1.8\t' با
-2.7\t'جي 
-3.2\t' ابن\t'ابن
-5.8\t' لا
""",
        Risk.SEXUAL_ABUSE: """\
+6.8\t'سني
+5.5\t'i bye
+5.3\t'i by
+4.9\t' مي
+4.8\tاللي
+4.1\t' تعر\t'تعر
+3.8\t'م ال
+3.7\t'b me\t'للا
+3.4\t'b m\t'im 
+3.3\t'اللي \t'ترج\t'لاد\t'للي 
+3.1\t' اي\t' ايد\t'n w \t'صغي\t'صغير
+2.8\t'n w\t'ايد\t'شي \t'غير\t'نام\t'نام 
+2.7\t'l l\t'ت ل
+2.6\t' mea\t' او\t'ما ت
+2.5\t'il m
+2.4\t'ib 
+2.3\t'تحرش\t'تحرش \t'حرش\t'حرش \t'حرش ب\t'رش \t'رش ب\t'رش بي\t'ش ب\t'ش بي
+2.1\t'a b\t'l m\t'mea
+1.8\t' lei\t' leil\t' w t\t' خالي\t' عم\t'eil\t'l lei\t'leil\t'خالي\t'خالي \t'لمسن\t'لمسني\t'مسن\t'مسني\t'مسني \t'يلم\t'يلمس\t'يلمسن\tخالي
+1.7\t'w t
+1.6\t' صار\t'اب \t'ي د
+1.5\t' خا\t' وانا\t'lei\t'تي \t'وانا\t'وانا \tوانا
+1.4\t'صار
+1.3\t'سني 
+1.2\t' وان\t'l le\t'وان
+1.1\t'تحر\t'لمس
+1.0\t'lli\t'بي \t'ي ب\t'ي بي
+0.9\t' عمي\t' عمي \t'عمي\t'عمي \tعمي
+0.8\t' خال\t'الي\t'الي \t'خال
+0.7\t' تع\t' لل
+0.6\t'a bi\t'en 
+0.5\t'ره 
+0.4\t'il \t'دها\t'دها 
+0.1\t'ام 
-0.1\t' بي
-0.7\t'لي 
-1.0\t' el \t' بال\tel
-1.2\t' el
-1.8\t'بال
-2.7\t'ول 
-2.9\t' با
-3.1\t' ea
-3.2\t' ال
-3.7\t'ا ا
-4.1\t'ه ب
-4.4\t'kha
""",
        Risk.DOMESTIC_ABUSE: """\
+5.5\t'akh
+5.2\t' جو
+5.1\t'زي \t'معي
+5.0\t's b
+4.2\t'م ي
+4.1\t' السو
+3.8\t'لني\t'لني 
+3.6\t'yest\t'yesta\t'امي
+3.5\t'ab b
+3.4\t'جلي\t'مل ب
+3.3\t'el sh\t'she\t'الخ
+3.2\t' راج\t' راجل\t'اجل\t'راجل\t'لها ا
+3.1\t'راج
+3.0\t' قل\t'ني و
+2.9\t'بني و\t'جي ي\t'وجي ي
+2.8\t'جي \t'لها\t'لها 
+2.3\t'ا با\t'ب ا\t'لا 
+2.2\t' ho\t' how\t' howa\t' زوجي\t'how\t'howa\t'howa \t'owa n\t'wa n\t'wa na\t'زوجي\t'زوجي \t'وجي\t'وجي \t'ي ي\thowa\tزوجي
+2.0\t'جوز
+1.9\t'رب ا\t'ضرب ا\t'قتل\t'ل ب\t'ني ت\t'ي تح\tيضرب
+1.7\t'جي يض\tزوجي يضربني
+1.6\t' el s\t' خاي\t' خايف\t'ايفه\t'ايفه \t'خاي\t'خايف\t'خايفه\t'يفه\t'يفه \tخايفه
+1.5\t' امي\t' امي \t'البنا\t'لبنا\tامي
+1.4\t'el s\t'ي يق
+1.3\t' جاي\t' جاي \t' زو\t' زوج\t'ا ا\t'جاي\t'جاي \tجاي
+1.2\t' من ج\t'ضرب \t'من ج\t'يضرب 
+1.1\t' لي\t'ا ع
+1.0\t'تحت ا\t'حت ا\t'حت ال\t'طلع \t'ن ج\t'ها \t'ي يض\t'ي يضر
+0.9\t'يه 
+0.8\t' بت
+0.7\t'ايف
+0.6\t'زوج\t'لع 
+0.4\t' ام
+0.2\t'ي و
-0.1\t'امي 
-0.2\t'ا و
-0.4\t'l s
-0.6\t'ه من\t'ه من 
-2.6\t' في
-3.1\t'ه ب
-3.2\t' ma
-4.3\t'ن و
-4.5\t'يت 
-5.4\t'ره 
""",
        Risk.NEGLECT: """\
+4.5\t'eta
+4.3\t'ل و\t'يجي
+4.1\t'ي لم
+4.0\t'ين ا
+3.7\t'ا س
+3.6\t'لين ا
+3.5\t' سن\t' لم\t'قال
+3.1\t' كله\t'كله\t'ل ول\t'ل ولا
+3.0\t' w ba\t'khw\t'khwa\t'w ba\t'ا ف
+2.9\t' سك\t' في ا\t'id \t'الص\t'ت و\t'في ا\t'لا \t'يت و
+2.8\t'a el \t'ا ل\t'ها س
+2.7\t' وح\t'd e
+2.6\t'hwa\t'ا ت\t'مي 
+2.5\t'وه 
+2.4\t'ا حد\t'ا حدا\tالليل
+2.3\t'ا ح
+2.2\t' akl\t' akl \t'akl\t'akl \t'el ak\t'kl \t'l ak\t'l akl\t'r m\takl\tel akl\tw ma
+2.1\t' مام\t' ماما\t' ول\tماما
+2.0\t' اللي\t' وحد\t'a el\t'ا ب\t'اما \t'ماما\t'ماما 
+1.9\t' w ma\t' تس\t'w ma \t'ا لا
+1.8\t'حدن\t'حدنا\t'حدنا \t'لين\t'لين \t'وحد\t'وحدن\t'وحدنا
+1.7\t' el m\t' الل\t' لا \t'دا \tلا
+1.6\t'حه 
+1.5\t'تيق\t'تيقظ\t'تيقظ \t'ستيق\t'ستيقظ\t'قظ \t'يقظ\t'يقظ 
+1.4\t'ت وا
+1.3\t'ا في\t'ا في \t'اللي\t'للي\t'مام
+1.2\t' حد\t' حدا\t' حدا \t'el ma\t'امي \t'حدا\t'حدا \tحدا
+1.1\t'امي
+0.8\t' ba
+0.5\t' في \t'l ma\tفي
+0.4\t'el m
+0.3\t' في\t'في 
+0.1\t'اما
-0.3\t'ما 
-0.6\t' ما
-3.0\t'لي 
-3.4\t'تي 
-3.9\t' عم\t'ت ا
-4.0\t'ا ا
-4.6\t'ني 
""",
        Risk.EXPLOITATION: """\
+4.7\t'رات 
+4.4\t'صور\t'طلب
+4.3\t'wad
+4.2\t'do \t'رات
+4.1\t' صور
+3.8\t'hil\t'hil 
+3.7\t' yeb\t'00 
+3.5\t'cke\t'ick\t'icke
+3.4\t' صو
+3.3\t'ni ma\t'صوري\t'صوري 
+3.2\t'طلع ل\t'لع ل
+3.0\t'i ma\t'ام با\t'تطل\t'تطلع\t'تطلع 
+2.9\t'وري\t'وري 
+2.8\t' بعت\t'بعت\t'ل ع
+2.7\t' nas \t' sad\t'nas \t'ات \t'رفه\t'رفه \tnas
+2.4\t' الم\t'as t\t'as ta\t's t\t's ta\t'ع ل\tواحد
+2.3\t' بيع\t' هد\t'نشر
+2.2\t' gal\t' sa\t' ye\t'i t\t'لي بي\t'ني ي\t'ه لا
+2.1\t'hti\t'sad\t'يع ا\t'يع ال
+2.0\t'ein
+1.9\t'م با\t'م بال
+1.8\t' واحد\t'in \t'بيع 
+1.7\t' واح\t'ayya\t'dee\t'ا و\t'علي ب\t'ني 
+1.6\t' بصو\t' بصور\t' يبت\t' يبتز\t'بتز\t'بتزن\t'بتزني\t'بصو\t'بصور\t'بصوري\t'تزن\t'تزني\t'تزني \t'زني\t'طلع \t'هدد\t'واحد 
+1.5\t'yya\t'عيل\t'عيله\t'عيله 
+1.4\t'i s\t'بيع
+1.3\t' ti\t' عند \t'ري \t'عند \t'ند \t'ني ب\tعند
+1.2\t' 30\t' لا
+1.1\t' ma3\t' ma3 \tma3
+1.0\t'ام ب\t'واحد
+0.9\t'يله\t'يله 
+0.8\t'الم
+0.6\t'ma3\t'ma3 \t'له 
+0.5\t'i m\t'ي ب
+0.1\t'a3 
-0.1\t' بن
-1.9\t' كل
-2.7\t'ي ال
-4.3\t'ي ا
""",
        Risk.FORCED_MARRIAGE: """\
+4.6\t'hara\t'wez\t'ون ب
+4.5\t'gaw\t'رون
+4.2\t'yga
+4.1\t'بنا
+4.0\t'ني ع
+3.3\t' eaw\t' eawz\t'eaw\t'eawz\t'ني عا
+3.1\t'2an\t'awz
+3.0\t'een y
+2.9\t'awwez\t'wwez
+2.8\t'تزو\t'تزوج\t'تزوج \t'وني ع
+2.7\t'mal
+2.6\t' hayd\t'ayd\t'hayd\t'زوج \t'لت 
+2.5\t' قالت\t'ara\t'اب \t'ت لا\t'وج \t'ي قا\t'ي قال\tقالت
+2.4\t' عم
+2.3\t'ي عا\t'ي عال
+2.2\t'el e\t'en y\t'بين\t'ج وه
+2.1\t' be\t' اه\t' اهل\t'اج \t'الوا\t'ج و\t'ي غ
+2.0\t' za\t' يا\t'خطب\t'خطبو\t'خطبون\t'طبو\t'طبون\t'طبوني\t'ه ق\t'ي الز
+1.9\t' قا\t' قال\t' قالو\t'bou\t'الوا \t'قالو\t'قالوا\t'لي ي\t'وني ل\tقالوا
+1.8\t' ha\t' الزو\t'الزو\t'لزو
+1.7\t' الز\t'n y\t'ي ات\t'ي ع
+1.6\t' عال\t'ا بد\t'ت ال\t'عال\t'لوا
+1.5\t' عر\t'awwe\t'wwe\t'بدي ا\t'وني\t'وني 
+1.4\t' بد\t'يني\t'يني 
+1.3\t' 15\t' 15 \t'15 \t15
+1.2\t'ا ك
+1.1\t'l ea
+1.0\t'l e\t'ti \t'اهلي\t'اهلي \t'هلي\t'هلي 
+0.9\t'ي ا
+0.7\t'ya 
+0.6\t'وا 
+0.4\t' ta
+0.3\t'aww\t'زوج
+0.2\t'قال
+0.1\t' ea
-0.5\t'الو\t'ني 
-1.6\t'ع ا
-2.3\t'كل 
-2.9\t' el
-3.0\t' بي
-3.3\t'ي ب
-3.5\t'له 
""",
        Risk.MISSING: """\
+5.1\t'iya\t'من ال
+4.7\t' le
+4.6\t'ale
+3.9\t' بر\t'ein \t'م ت
+3.8\t'ابي
+3.7\t' lel\t'lel\t'من ا
+3.6\t' والس\t'والس\t'والسا
+3.4\t' بري\t'بري\t'م با\t'م بال
+3.3\t' جم\t'جمع\t'ع ع\t'مع ع
+3.2\t'مع 
+3.1\t'et \t'ايم\t'ن ال
+3.0\t'tad\t'بنتي\t'بنتي 
+2.9\t' من ا
+2.8\t'han\t'shan\t'ما حد
+2.7\t'ر ط\t'ر طل\t'ر طلع\t'ل وم\t'نتي\t'نتي \t'يم 
+2.5\t' البي\t'ن الب\tالبيت\tمن البيت
+2.4\t' الص\t' وال\t'م ب
+2.3\t'en \t'تي ل\t'نايم\t'وال
+2.2\t' تل\t'الشا\t'الشار\t'بالشا\t'ناي\tبالشارع
+2.1\t'البي\t'البيت\t'السا\t'لسا\t'نيا\t'نيا 
+2.0\t'و م
+1.9\t' fe\t' ومن \t'اعه\t'اعه \t'ومن \tومن
+1.6\t' ومن\t'بنت\t'ومن
+1.4\t' ال\t'بيت\t'بيت \t'لبي\t'لبيت\t'لبيت 
+1.2\t' بالش\t'بالش
+1.1\t'ارع \t'رع \t'شار\t'شارع\t'شارع \t'لشا\t'لشار\t'لشارع\t'ونا
+1.0\t'اللي\t'جع ا\t'رجع ا\t'للي
+0.9\t'الش\t'د و
+0.8\t'ن ا\t'يت 
+0.7\t'ل و
+0.5\t' اب\t' الب\t'2al\t'تي 
+0.2\t'ارع\t'من 
-0.3\t' من \tمن
-0.4\t' من
-0.8\t' في \tفي
-0.9\t' في\t'في 
-1.4\t'ا ي\t'كل 
-1.9\t'لا 
-2.2\t' كل
-2.6\t'مره
-3.0\t'ام 
-3.3\t'ين 
-5.4\t'مي 
""",
        Risk.THREAT: """\
+5.7\t'ا ق
+4.6\t' en\t' enn
+4.3\t' hi\t'ي ص
+4.2\t'enn
+4.1\t'il b\t'ويا\t'ويا 
+3.9\t't l
+3.7\t'قتل
+3.5\t'تله
+3.4\t' يح
+3.3\t'l ma
+3.2\t' بج
+3.0\t'a h\t'ته \t'حته
+2.9\t' mi\t' سكي\t' سكين\t'سكي\t'سكين\t'كين\t'نه 
+2.8\t' اق\t'a2e
+2.6\t'تب \t'كتب\t'كتب 
+2.5\t'ح ي\t'ه ر
+2.4\t' w h\t'w h
+2.3\t'ب ب
+2.2\t'hi 
+2.1\t' اب\t'ب ال
+2.0\t'ه س
+1.9\t' ار\t' انه\t' انه \t'ل ب\tانه
+1.8\t'm ea
+1.7\t'م ي
+1.6\t' اري\t' اريد\t' سك\t' وع\t'm e\t'اري\t'اريد\t'اريد \t'انه \tاريد\tاريد ان
+1.5\t'ir \t'min \t't w \t'ه وي
+1.4\t' معه\t'l b\t'ب ا\t'معه
+1.3\t't w\t'انه\t'ه سك\t'ه م
+1.2\t' ان\t' نف\t' نفس\t'min\t'م ا\t'نفس
+1.1\t' يهد\t' يهدد\t'la \t'يهد\t'يهدد
+1.0\t'دد \t'هدد 
+0.9\t' el \t' وعم \t'a e\t'eay\t'ن وع\t'ن وعم\t'وعم \t'وعم ي\tel\tوعم
+0.8\t'ين و
+0.7\t' ea\t'ره \t'يد 
+0.6\t' وي
+0.5\t' وعم\t'د و\t'له \t'وعم
+0.4\t' el
-0.1\t'ه و
-1.1\t' ما \tما
-1.2\t' لا \tلا
-1.4\t'موت\t'موت 
-1.7\t'وت \t'ي ا
-1.8\t'لا 
-1.9\t'ma 
-2.0\t' ما
-2.2\t'ي ي
-2.5\t' عم
-2.6\t'ني 
-3.1\t' sa\t'ما 
-5.4\t' ba
""",
        Risk.EATING: """\
+6.7\t'اكل
+6.4\t'وزن
+5.5\t'اكل 
+5.3\t'س م
+3.6\t'ti b
+3.5\t'tes
+3.3\t'وع \t'ي اس
+3.0\t'يف 
+2.9\t'akol\t'akol 
+2.8\t' يو\t'kol\t'kol \t'ran\t'ran \t'tei\t'tein\t'tein 
+2.7\t'el ta\t'تاك\t'تاكل
+2.6\t' yes\t' لي\t'aft\t'ea 
+2.5\t'ein\t'ما ب
+2.4\t' eei\t' نف\t' نفس\t'b e\t'eei\t'fta\t'ع و\t'نفس
+2.3\t' الاك\t' ما ب\t'الاك\t'الاكل\t'لاك\t'لاكل\t'لاكل \t'م مو\t'مي \tالاكل
+2.2\t'amma
+2.1\t' b \t' bas\t' حتي\t' حتي \t'bas\t'حتي\t'حتي \tb\tحتي
+2.0\t'amm\t'mma\t'صار \t'كل 
+1.9\t'ako\t'انه \t'تي ما\t'صار
+1.8\t' حت\t'ein \t'تي ب\t'ي ما \t'يا ب\t'يوم
+1.7\t'yes\t'ا ب\t'انه\t'تي م
+1.6\t'l ta\t'در ا\t'قدر ا
+1.5\t' tamm\t' بعد\t'ammam\t'l tam\t'mam \t'mmam\t'mmam \t'n m\t'tamm\t'tamma\t'در \t'قدر \t'نه \t'ي ما\ttammam
+1.4\t' صا
+1.3\t' tam\t' بس \t'an \t'tam\t'بس \t'بعد\tبس
+1.2\t' بس
+1.1\t' الا\t'l t\t'ي م
+1.0\t' kol\t' kol \t'i b\t'ol \t'ي ا\tkol
+0.9\t' بع\t'ر ا\t'يا 
+0.7\t'l b
+0.6\t' ko\t'تي 
+0.3\t'ار \t'الا
-1.2\t' ba
-1.9\t'ما 
""",
        Risk.BULLYING: """\
+8.6\t'ya a
+5.0\t'rou
+4.6\t' وص\t'wal
+4.3\t' للم\t'بوا\t'بوا \t'للم
+3.6\t'ون 
+3.4\t'ي ح
+3.2\t't el\t't el 
+3.1\t'ent\t'م بي\t'وا عل
+3.0\t'l yo
+2.9\t'ya an\t'عته\t'يدف
+2.8\t'رها
+2.7\t' eam\t'alla\t'l y\t'lla\t'تنم\t'تنمر\t'نمر\t'هم 
+2.6\t' كل ي\t'sar\t'بيض\t'ي خ\tكل يوم
+2.5\t'eam\t'ربو\t'ضربو\t'م ب\t'وا ع\t'يضربو
+2.4\t'اعت
+2.3\t'بني ا
+2.2\t'رجع \t'وا \t'يضر\t'يضرب
+2.1\t' كل\t'a a
+2.0\t'et 
+1.9\t'جع \t'ني ا
+1.8\t' sa\t' علي\t'bad\t'علي\t'هم ب\t'وه 
+1.7\t'li \t'وني\t'وني 
+1.6\t' ابني\t'ابني\t'ابني \t'ه كل\t'ه كل \tابني
+1.5\t' tat\t' tatt\t'رجع\t'ه ك
+1.4\t' yo\t' بيض\t' بيضر\t' عل\t' علي \t'lli \t'tat\t'tatt\t'الف\t'بيضر\t'بيضرب\t'علي \tعلي
+1.3\t' wal\t' كله\t'كل ي\t'كل يو\t'كله\t'ل يو\t'ل يوم
+1.2\t' يوم \t'a an\t'a ana\t'lli\t'بون\t'بوني\t'بوني \t'ضرب\tيوم
+1.1\t' يوم\t'درس\t'درسه\t'درسه \t'رسه\t'رسه \t'لمد\t'لمدر\t'لمدرس\t'مدر\t'مدرس\t'مدرسه
+1.0\t'حه 
+0.8\t' بي\t'ل ي\t'يوم\t'يوم 
+0.5\t'all
+0.4\t'ني 
+0.1\t'كل 
-1.8\t'ي ي
-4.9\t'نا 
""",
        Risk.NOT_COPING: """\
+6.7\t'ذي 
+5.4\t'بنت 
+5.2\t'akhal
+5.0\t' الت
+4.7\t'وات
+3.8\t' ول
+3.6\t'نت \t'وات 
+3.5\t'to ea\t'اتي
+3.4\t'ani \t'ikha\t'قيت ا
+3.3\t'l na\t're7\t're7 
+3.2\t' اذي\t' اذي \t'el g\t'l g\t'r b\t'to e\t'اذي\t'اذي \tاذي
+3.1\t'o ea\t'مع ا\t'ي ط
+2.9\t' ag\t' لا ا\t'bar\t'e7 \t'يت ا
+2.8\t'ani
+2.7\t'يع ا\t'يع ال
+2.6\t' است\t'حمل\t'حمل 
+2.5\t' jam\t'jam\t'اف \t'اف ا\t'تي \t'خاف\t'خاف \t'خاف ا
+2.4\t'ere\t'طفل\t'ن و
+2.3\t'لا ا
+2.2\t' بقيت\t'است\t'بقيت\t'بقيت \tبقيت
+2.1\t' ارب\t' اربع\t'ا ا\t'ارب\t'اربع\t'ربع\t'يني\t'يني 
+2.0\t'مل 
+1.9\t' لما
+1.8\t' wt\t' wtd\t' wtda\t' yik\t'tda \t'wtd\t'wtda\t'wtda \t'yik\t'يع \twtda
+1.7\t' بقي\t'بقي\t'بكي\t'بكي \t'ع ا\t'ولا
+1.6\t' او\t'ikh\t'ولاد
+1.5\t'al 
+1.4\t'لاد\t'لما
+1.3\t'ni 
+1.2\t'ني ل
+1.1\t' طف\t' طفل\t' طفلي\t'طفلي \t'فلي \tطفلي
+1.0\t' اخ\t' من \t' ولا\t'tda\tمن
+0.8\t' من\t'ت ا\t'طفلي
+0.7\t'فلي
+0.6\t'من 
+0.5\t'انا\t'انا 
+0.4\t'كي 
+0.3\t' اس
+0.2\t'دي 
+0.1\t' اذ\t'الت
-0.1\t'ي و
-0.2\t'لا 
-0.3\t' وب\t'ع ال
-0.5\t'da 
-0.7\t'ف ا
""",
    },
)

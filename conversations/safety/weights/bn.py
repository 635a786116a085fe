"""What was learned from labelled lines (bn); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-7.162,
    concern=1.707,
    serious=1.707,
    words="""\
+6.2\t'ছে 
+5.8\t'রে 
+5.4\t'ায 
+4.5\t' খা
+4.2\t'লে 
+4.1\t' কয\t'তে 
+4.0\t' উঠ
+3.9\t' মা\t'যা 
+3.6\t' কয \t' দি\t' রা\t'কয \tকয
+3.5\t' আর \t'le \t'আর \t'া স\t'ি আ\t'ের \tআর
+3.4\t' am\t' সব\t're \t'মার\t'মি 
+3.3\t' উঠছ\t'ay \t'উঠছ\t'াত \t'ে ব
+3.2\t' কা\t'a a\t'er 
+3.1\t' কই\t'র প\t'া ক
+3.0\t' di\t' er \t' hat\t' আর\t' বা\t'a k\t'e ma\t'বলে\t'ে ন\ter
+2.9\t' ba\t' er\t'e e\t'ole \t'কে \t'ন আ
+2.8\t' ka\t' পা\t'ole\t'te \t'টা \t'মারে\t'মারে \t'ি আর\t'ি আর 
+2.7\t'r h\t'র হ\t'িযা\t'েয 
+2.6\t' ar \t' ko\t' বল\t' যে\t'a am\t'e b\t'e p\t'mi \t'ort\t'িযা \tar
+2.5\t' ar\t' কর\t' ধর\t'a ama\t'ama\t'ate\t'mare\t'mare \t'খায\t'খায \t'ব ট\t'ি ন\t'ে বল
+2.4\t' bole\t' ঘর\t' হাত\t'bole\t'bole \t'হাত\t'া আ\t'ার \tbole
+2.3\t' ma\t' দা\t'al \t'bi \t'e m\t'khe\t'র হা\t'রতে\t'লেট\t'সে \t'ি ক\t'ে মা\t'েরে
+2.2\t' bas\t' hat \t' re\t' খায\t' খায \t' ছা\t' ফে\t' ভা\t'e s\t'hat\t'ya \t'ছে ন\t'ে ভ\t'্যা\that\tখায
+2.1\t' ama\t' ha\t' বলে\t' বলে \t' বো\t' সব ট\t'ar b\t'e a\t'e mar\t'he \t'ke \t'se \t'সব ট\t'সায\t'ে আ\t'ে ফ\t'ে ম\tবলে
+2.0\t' ch\t' cho\t' আমি \t' আসে\t' দিয\t' বাসা\t' সব \t' হা\t'ami\t'ami \t'mar\t'ora\t'osh\t'আমি \t'আসে\t'দিয\t'বাসা\t'মি আর\t'া দ\t'াইত\t'াকে \t'িযে \t'ির \t'ে দ\t'ে স\tআমি\tআমি আর\tসব
+1.9\t' ami\t' ami \t' khe\t' করে\t'at \t'ate \t'bas\t'e d\t'hob\t'ye \t'করে\t'ডি \t'নি \t'নিয\t'বলে \t'মের\t'র হাত\t'া করত\t'ে ধর\t'ে বি\t'্বা\tami
+1.8\t' ab\t' gh\t' kor\t' আমি\t' তা\t' নিয\t'a ch\t'a d\t'ais\t'e ar\t'e ar \t'e ch\t'e h\t'hum\t'i k\t'i t\t'iya\t'iya \t'kor\t'orte\t'r ha\t're b\t'ri \t'shu\t'আমি\t'ট ন\t'মা \t'মাক\t'মাকে\t'মাকে \t'য ল\t'যার \t'া ফ\t'াকে\t'ে কয\t'ে কয \t'েলে\t'্ট 
+1.7\t' de\t' ek\t' kal\t' চা\t' দিযা\t' বোন\t' ভয\t' ভয \t' রাত\t' সে \t' হাত \t'amare\t'are \t'e k\t'hai\t'ore \t'si \t'আমারে\t'ওযার \t'কে ধর\t'দিযা\t'দিযা \t'নে ন\t'বোন\t'যে \t'র ব\t'রতে \t'রতে চ\t'হাত \t'া নি\t'াডি\t'ারে \t'িন \t'ে ধ\tamare\tআমারে\tদিযা\tভয\tসে\tহাত
+1.6\t' abb\t' bhai\t' ga\t' pe\t' pet\t' to\t' দুই\t' নি\t' পর \t' মে\t'a ko\t'abb\t'ami m\t'bhai\t'bhai \t'e c\t'e pe\t'eye\t'hudh\t'i ba\t'i di\t'i ko\t'i mor\t'ki \t'kore \t'mi m\t'mi mo\t'on \t'pet\t'rte c\t'shud\t'shudh\t'ta \t'udh\t'ই ম\t'ইন আ\t'কে ধ\t'দুই\t'পর \t'বাই\t'বাসায\t'বে \t'ভয \t'য জ\t'যা ব\t'যার\t'র ক\t'র কা\t'র পর \t'রাত\t'াসা\t'াসায\t'ি সব\t'িযে\t'ে না\t'ে ফে\t'ে যে\t'েরে \t'েলে \tbhai\tkore\tপর
+1.5\t' bha\t' e \t' kh\t' re \t' আর ব\t' নাই\t' যেত\t' হয \t'a c\t'amar\t'ar p\t'bha\t'dh \t'e ba\t'e pet\t'echi\t'echi \t'ese\t'ese \t'hat \t'hud\t'i b\t'ma \t'orte \t'si k\t'আর ব\t'ই আ\t'ওযা\t'তে চ\t'তে চা\t'তে ভ\t'তে ভয\t'ব টা\t'বলি\t'য ক\t'র পা\t'রে ফ\t'লি \t'সায \t'া আম\t'া নিয\t'ি খা\t'ি স\t'িও \t'িযে ন\t'ে চাই\t'ে ভয\t'ে ভয \t'ে য\t'েই \t'েছে \t'ের হ\te\tre\tহয
+1.4\t' bol\t' kort\t' আই\t' আব\t' ওর\t' করে \t' তো\t' দাগ\t' দাগ \t' দু\t' দে\t' দেয\t' দেয \t' বি\t' ভি\t' মা \t' হয\t'a re\t'a t\t'ar \t'bol\t'd er\t'd er \t'e cha\t'e hat\t'ekh\t'er e\t'er h\t'hay\t'hay \t'i d\t'i g\t'kal\t'kort\t'ma a\t'r hat\t'r kor\t'she\t't k\t'yechi\t'করে \t'করেছে\t'খন \t'ট্য\t'ট্যা\t'ডাই\t'দাগ\t'দাগ \t'মি ক\t'যা স\t'র বা\t'রে ক\t'রে ফে\t'লার\t'লার \t'হয \t'া ত\t'া ফো\t'া ফোন\t'া সব\t'াইল\t'াত ক\t'াত্র\t'ায আ\t'াসপ\t'ি দি\t'িচ্\t'িচ্ছ\t'িচ্ছে\t'ুমে\t'ে এ\t'ে কই\t'ে মার\t'েট \t'েনি\t'েনি \tকরে\tদাগ\tদেয\tমা
+1.3\t' amar\t' ar b\t' bach\t' chay\t' koy\t' na k\t' o \t' ra\t' th\t' আম\t' এক\t' গা\t' টা\t' ট্\t' নেয\t' নেয \t' যেতে\t'a r\t'bach\t'be \t'chay\t'chay \t'chi \t'cho\t'd e\t'ech\t'ey \t'ge \t'hai \t'hore\t'i a\t'i bas\t'ile\t'ise\t'ise \t'ka \t'ke ma\t'koy\t'ma am\t'or \t'ore b\t'oy \t'r a\t'r b\t'r k\t'shob \t'আমি আ\t'আমি স\t'ইলে\t'ইলে \t'ওযার\t'কই \t'ছইন\t'ছইন \t'ছি আ\t'ছে ব\t'ট খ\t'তিন দ\t'দিন \t'দেয\t'দেয \t'ন ল\t'নাই\t'নে না\t'নেয\t'নেয \t'ফেলব \t'বা স\t'বা সব\t'মি আ\t'মি স\t'যা স্\t'যে ন\t'র গা\t'র ফ\t'লে স\t'ষণ \t'হাত ক\t'া কর\t'া দি\t'া ম\t'া স্\t'া স্ক\t'াই \t'াওযার\t'াডি \t'ার ভ\t'ারে\t'াসায \t'ি ও\t'ি দিয\t'ি যে\t'িন দ\t'িন দি\t'ে কা\t'ে গ\t'ে দা\t'ে স্\t'েছে\tamake mare\tami nijer\tchay\to\tshob\tতিন দিন\tনেয\tফেলব\tবাসায\tযেতে
+1.2\t' chob\t' e d\t' ge\t' mort\t' na \t' আস\t' আসেন\t' ঘুম\t' থাকি\t' দাঁ\t' পাশ\t' পাশে\t' ফেলব\t' বম\t' বমি\t' বমি \t' মরত\t' মরতে\t' রাইত\t' রাখ\t' লু\t' লোক \t'a di\t'ar ba\t'chob\t'chobi\t'e n\t'et \t'gay\t'h kh\t'hey\t'heye\t'hob \t'hobi\t'hobi \t'i ar\t'i ar \t'i m\t'i mo\t'le b\t'let \t'mi ar\t'mort\t'morte\t'na k\t'ob \t'obi\t'obi \t'oil\t'oile\t'ol \t'ola\t'omi\t'r ek\t'rar \t'rom\t'ye h\t'আমি ম\t'আসেন\t'ই মা\t'গে \t'ঘরে\t'ঘুম\t'চ্চার\t'ছি \t'ট নি\t'ট নিয\t'ডে \t'ত কা\t'ত কাট\t'থাকি\t'থাকি \t'দাঁ\t'দিন\t'ন দিন\t'ন্ধ\t'পডে\t'পাশ\t'পাশে\t'পাশের\t'ফেলব\t'বমি\t'বমি \t'বমি ক\t'বাস\t'মরত\t'মরতে\t'মরতে \t'মি কর\t'মি ম\t'মি মর\t'মের \t'য আ\t'য না \t'যার প\t'যে হ\t'যেত\t'র ন\t'র পর\t'র ভ\t'রাইত\t'রাইত \t'রেছে \t'ল থ\t'লেট \t'লোক \t'ল্য\t'ল্যা\t'ষ্ট\t'সব \t'া কই\t'া র\t'া রা\t'াইতে\t'াইর\t'াত কা\t'াশে\t'াশের\t'াশের \t'ি না\t'ি ম\t'ি মর\t'ি মরত\t'ি য\t'িদি\t'িদিন\t'িদিন \t'ীর \t'ে এক\t'ে চা\t'ে না \t'ে ফেল\t'ে বলে\t'ে বিয\t'ের হা\t'েলব \t'্চার\t'্ল্\t'্ল্য\t'্ল্যা\tami ar\tami morte\tchobi\tmorte\tmorte chai\tna\tআমি মরতে\tখাওযার\tথাকি\tপাশের\tবমি\tমরতে\tমরতে চাই\tরাইত\tলোক
+1.1\t' ar k\t' asi\t' asi \t' bhab\t' dar\t' dara\t' dh\t' diy\t' e a\t' eka\t' eka \t' fa\t' fu\t' ghor\t' kat\t' kore\t' ma \t' tha\t' আব্\t' আব্ব\t' কই \t' কাট\t' ঘরো\t' ঘরো \t' চাচ\t' চাচা\t' তিন \t' না প\t' নাই \t' ফের\t' ফেল\t' বলি\t' বলি \t' বাড\t' বোন \t' ব্\t' রাতে\t'a pa\t'abi\t'abi \t'ach\t'are\t'asi\t'asi \t'bhab\t'cid\t'dara\t'diy\t'e dar\t'eka\t'eka \t'er ek\t'ghor\t'i kal\t'kat\t'kol\t'kore\t'mis\t'na \t'orj\t'r ba\t'r e\t'r hu\t'rte\t'si ka\t'ta k\t'te c\t'te ch\t'ঁচত\t'ঁচতে\t'ঁচতে \t'ঁডা\t'আব্\t'আব্ব\t'আম্মু\t'ই র\t'ইছি \t'ইতে\t'কাট\t'ঘরে \t'ঘরো\t'ঘরো \t'চতে\t'চতে \t'চাচ\t'চাচা\t'চাচা \t'ছি ক\t'টে \t'তিন \t'দ খায\t'ন দি\t'না প\t'নাই \t'নাই র\t'নিযা\t'পানি\t'ফের\t'ফেল\t'বলি \t'বাঁচত\t'বি \t'বোন \t'ব্ব\t'ম্মু\t'য ব\t'র বাঁ\t'র মেয\t'রা আ\t'রাখ\t'রাতে\t'রাতে \t'রুম\t'রেছে\t'শের\t'শের \t'া ছ\t'া মা\t'াঁচত\t'াঁচতে\t'াই র\t'াকি\t'াকি \t'াগ \t'াচা \t'ায জ\t'ার মে\t'ারো\t'িন্\t'ুলে\t'ে আছ\t'ে আস\t'ে গে\t'ে দাঁ\t'ে হ\t'ের দ\t'ের বা\t'েলব\t'োটা \t'্চার \t'্ট ন\t'্মু\tasi\teka\tma\tআর বাঁচতে\tকই\tঘরো\tচাচা\tতিন\tনাই\tবলি\tবাঁচতে\tবাচ্চার\tবোন\tমদ খায\tরাতে
+1.0\t' as\t' bh\t' bo\t' dic\t' gay\t' ges\t' ghu\t' goro\t' kal \t' koy \t' ma a\t' mor\t' ni\t' niya\t' za\t' আত\t' আত্\t' আত্ম\t' করেছ\t' কাঁ\t' ঘরে\t' তার\t' থা\t' দাঁড\t' পর\t' পর ব\t' পাস\t' পাসপ\t' ফুয\t' ফুযা\t' ফেরে\t' বাডি\t' বিয\t' ব্ল\t' মার\t' মারে\t' মের\t' মেরে\t' লা\t' লুকা\t' হয ব\t' হি\t'a chh\t'a kh\t'a khe\t'a kor\t'a p\t'a z\t'ai t\t'ami n\t'ati\t'ba a\t'col\t'dic\t'e bo\t'e ko\t'e o\t'e su\t'eta\t'ges\t'ghore\t'ghu\t'goro\t'h k\t'hor\t'hore \t'i n\t'i on\t'i one\t'i v\t'ikh\t'ka r\t'kal \t'koy \t'l k\t'la \t'm e\t'm k\t'm kh\t'mi n\t'mor\t'n b\t'niya\t'niya \t'om k\t'om kh\t'ore\t'oro\t'r f\t'r fu\t'r s\t'rai\t'rte \t't d\t'u d\t'ye ha\t'আত্\t'আত্ম\t'আত্মহ\t'ই আম\t'ই আমা\t'ইছে\t'ইছে \t'ইরা\t'ইরা \t'করেছ\t'কাঁ\t'কাই\t'কে মা\t'গে ক\t'ঙ্গ\t'জন \t'জের হ\t'ডাইত\t'ডাইতে\t'ত ক\t'তিদ\t'তিদি\t'তিদিন\t'ত্ম\t'ত্মহ\t'ত্মহত\t'ত্য\t'ত্যা\t'ত্যা \t'ত্র\t'দাঁড\t'দাঁডা\t'দে \t'ন আম\t'পর ব\t'পাস\t'পাসপ\t'পাসপো\t'পোর\t'পোর্\t'পোর্ট\t'ফুয\t'ফুযা\t'ফেরে\t'বা \t'বাড\t'বাডি\t'বায\t'বায \t'বার \t'বিয\t'ব্ল\t'ভাই\t'মহত\t'মহত্\t'মহত্য\t'মায \t'মার গ\t'মুর\t'মেরে\t'মেরে \t'ম্মুর\t'য লা\t'যা ক\t'যা কর\t'যে নে\t'যেছ\t'যেতে\t'যেতে \t'র ই\t'র গায\t'র মে\t'র হয\t'র হযে\t'রতিদ\t'রতিদি\t'রে কই\t'রে ব\t'র্ট\t'লছে\t'লছে \t'লি ন\t'লি না\t'লুকা\t'লে ক\t'লে ব\t'সপো\t'সপোর\t'সপোর্\t'সলে\t'হত্\t'হত্য\t'হত্যা\t'হয ব\t'হয বা\t'া আমা\t'া ব\t'াঁড\t'াঁডা\t'াই আ\t'াইয\t'াইলে\t'াইলে \t'াওয\t'াওযা\t'াগে\t'াগে \t'াতা\t'াত্\t'ায ক\t'াযা \t'ার গা\t'ার প\t'ালা\t'ালি\t'াসপো\t'াসপোর\t'ি অ\t'ি কর\t'ি প\t'ির ক\t'ুযা\t'েছি\t'েটা\t'েতে\t'েতে \t'ের প\t'েলা\t'োটা\t'োর \t'োর্ট\t'্মহ\t'্মহত\t'্মহত্\t'্মুর\t'্রতিদ\tkal\tkoy\tniya\tআত্মহত্যা\tআমার গাযে\tকরতে চাই\tখাওযার পর\tটাকা\tপাসপোর্ট\tপ্রতিদিন\tমারে\tমেযে\tমেরে\tহাত কাটি
+0.9\t' abbu\t' bac\t' bash\t' biy\t' chh\t' dey \t' er s\t' gor\t' haat\t' hu\t' hum\t' je\t' jor\t' kora\t' pal\t' pi\t' se \t' আমা\t' আমাক\t' আমার\t' আম্\t' আম্ম\t' এই\t' ওরে\t' ওরে \t' খুল\t' গে\t' ঘরে \t' চু\t' ছব\t' ছবি\t' ছবি \t' জানে\t' টাক\t' টাকা\t' তাই\t' না \t' নিযা\t' পাই\t' প্রত\t' বাব\t' বাবা\t' ভয ল\t' ভাঙ\t' যা\t' যাম\t' যামু\t' রাই\t' লুক\t' সবস\t' সবসম\t' সি\t' সে\t' স্য\t' স্যা\t'abbu\t'abbu \t'ake m\t'ami a\t'ara\t'ath\t'bac\t'basha\t'bbu\t'bbu \t'bhabi\t'biy\t'bu \t'cche\t'cche \t'chh\t'cht\t'chte\t'chte \t'dar\t'de \t'dey \t'e ek\t'e ges\t'e ha\t'e ho\t'e j\t'e ka\t'eke p\t'er s\t'eye s\t'ge e\t'gor\t'haat\t'hab\t'habi\t'habi \t'haise\t'he j\t'i koy\t'i na\t'i r\t'icc\t'icch\t'id er\t'ie k\t'ile \t'isi\t'iye \t'jor\t'ke m\t'kora\t'l ko\t'l kor\t'let\t'mi a\t'o b\t'o bh\t'o bha\t'ol d\t'ole b\t'om \t'on b\t'or k\t'pal\t'r ga\t'r ko\t'ri t\t'sha\t't kh\t't kha\t'ult\t'ye s\t'আমা\t'আমাক\t'আমাকে\t'আমার\t'আম্\t'আম্ম\t'ইছি\t'ইত \t'ইবা\t'ইরে\t'ইরে \t'ইলে ক\t'ওরে\t'ওরে \t'ক গ\t'ক ব\t'করে ব\t'কলে \t'খুল\t'গি \t'চ্ছ\t'ছবি\t'ছবি \t'ছেলেট\t'জানে\t'জানে \t'টা প\t'টাকা \t'ঠি \t'ত দে\t'ত দেয\t'তাই\t'ন আমি\t'ন ম\t'না পা\t'নিযা \t'পাই\t'প্রত\t'প্রতি\t'বসম\t'বসময\t'বসময \t'বাডি \t'বাবা\t'বাবা \t'ভয ল\t'ভয লা\t'ভাঙ\t'মাল\t'মালি\t'মাস ধ\t'ম্ম\t'য লাগ\t'যান্\t'যামু\t'র গ\t'র চ\t'র থা\t'র পার\t'রতি\t'রির\t'রুমে\t'রে আ\t'লব \t'লা \t'লাই\t'লাই \t'লে কয\t'লেটা\t'লের স\t'স ধ\t'সবস\t'সবসম\t'সবসময\t'সেন\t'হাত দ\t'া কই \t'া ফা\t'া মার\t'া রাখ\t'াইত \t'াইযা\t'াইযা \t'াইরে\t'াইরে \t'াচা\t'াত দ\t'াত দে\t'ানি\t'ানে ন\t'াবা \t'ামা\t'াল থ\t'াল থে\t'ালাই\t'াস ধ\t'ি কয\t'ি করি\t'ি নি\t'ি পা\t'ি রা\t'িক \t'িজা\t'িযা ব\t'ে ক\t'ে ঘ\t'ে তো\t'ে বো\t'ে র\t'ে স্য\t'ে হা\t'েটা \t'েয ন\t'েয না\t'ের ব\t'েলেট\t'েলেটা\t'োতল\t'োর্\t'োর্ট \t'্ত \t'্যা \t'্যান্\t'্রত\t'্রতি\tabbu\tbhabi\tdey\tkhaise\tse\tআমাকে\tওরে\tঘরে\tছবি\tজানে\tজানে না\tনা\tনিজের হাত\tনিযা\tপারে না\tবাডি\tবাবা\tভয লাগে\tসবসময\tহাত দেয
+0.8\t' dis\t' er t\t' gaye\t' gese\t' gho\t' hate\t' in\t' kn\t' mare\t' math\t' sho\t' tak\t' tham\t' up\t' আইজ\t' ইন\t' এখন\t' এখন \t' ওরা\t' ওরা \t' করত\t' করতে\t' কাপ\t' কাপড\t' কাল \t' খাও\t' খাওয\t' গি\t' চো\t' চোখ\t' ছাত\t' ছাত্\t' জম\t' তার \t' তি\t' তিন\t' তে \t' তে জ\t' না ক\t' না হ\t' নিচ\t' নিযে\t' নে\t' বড ভ\t' বাঁচ\t' বান\t' ব্ল্\t' মারব\t' লোক\t' স্\t'a g\t'a the\t'aam\t'aam \t'abe\t'abe \t'ade\t'aisi\t'aki\t'aki \t'ami o\t'amn\t'amne\t'amne \t'ari \t'asa\t'asa \t'asa t\t'at d\t'at de\t'ate b\t'ate p\t'atha\t'atha \t'ati \t'aye \t'aye h\t'ba \t'da n\t'da na\t'dis\t'e e \t'e es\t'e esh\t'e pa\t'ek \t'esh\t'eshe\t'gaye\t'gaye \t'gese\t'gese \t'gho\t'ha d\t'hais\t'haki\t'haki \t'hate\t'hate \t'he n\t'hte\t'hte \t'i na \t'i o\t'ke a\t'khele\t'korta\t'l e\t'math\t'matha\t'mi ko\t'mi o\t'mne\t'mne \t'mu \t'n r\t'n re\t'n re \t'na a\t'o ek\t'oin\t'oin \t'omi k\t'on r\t'on re\t'ori \t'ori g\t'orta\t'ortam\t'r gay\t'r p\t'rar\t'res\t'sa \t'sa t\t'se s\t'soi\t'soin\t'soin \t't de\t't dey\t'ta p\t'thaki\t'tham\t'u j\t'y b\t'yec\t'yech\t'অ্যাস\t'আইজ\t'ই হ\t'ইকে\t'ইকে \t'ইযা\t'ইযা \t'ইল \t'এখন\t'এখন \t'ওরা\t'ওরা \t'করত\t'করতে\t'কাপড\t'কাল\t'কাল \t'কে ব\t'খছে\t'খছে \t'খাও\t'খাওয\t'খাওযা\t'চার\t'চোখ\t'চ্ছে\t'চ্ছে \t'ছইন আ\t'ছা \t'ছাত\t'ছাত্\t'ছাত্র\t'ছে আম\t'টা স\t'টাক\t'টাকা\t'ড ভ\t'ড ভা\t'ড ভাই\t'ত এ\t'ত দ\t'তা \t'তি \t'তিন\t'তে জ\t'থা \t'দিন ক\t'দু প\t'ন এক\t'না হ\t'নিচ\t'নিযে\t'নিযে \t'পানি \t'বড ভ\t'বড ভা\t'বলি ন\t'বলে স\t'বাঁচ\t'বাইর\t'বান\t'বাব\t'বায আ\t'বাসার\t'বি দ\t'ব্ল্\t'ব্ল্য\t'মারব\t'য আই\t'য আইজ\t'য ন\t'য না\t'য হ\t'যা ফ\t'যা র\t'যা রা\t'যার ভ\t'যাস\t'যে হা\t'র ঘ\t'র নে\t'র নেই\t'র ভি\t'রবা\t'রে দি\t'রে ধ\t'রে বি\t'রেছ\t'র্ট \t'লুক\t'লোক\t'ল্যাক\t'া ভ\t'াঁচ\t'াই আম\t'াইক\t'াইকে\t'াইকে \t'াইব\t'াদে\t'াদে \t'ান্\t'াপড\t'ায আই\t'ার গ\t'ার নে\t'ার পর\t'াসে\t'ি খ\t'ি দ\t'ি ল\t'ি লা\t'ি হ\t'ি হি\t'িঁড\t'িন ক\t'িযে দ\t'ুকা\t'ুমের\t'ুমের \t'ে কো\t'ে জ\t'ে ত\t'ে নাই\t'ে পড\t'ে পডে\t'ে বলি\t'ে যাম\t'ে ল\t'ে হাত\t'েক \t'েটা স\t'েযে\t'োক \t'্ছে\t'্ছে \t'্জ \tbashay\tekta\tgaye\tgaye hat\tgese\thate\tkhele\tkortam\tmare\tmatha\tthaki\tএখন\tওরা\tকরে বিযে\tকাল\tতার\tতে\tনিযে\tবড ভাই\tবাসার
+0.7\t' abba\t' ar p\t' ber\t' cha\t' dey\t' dor\t' e as\t' ekta\t' er j\t' es\t' esh\t' eshe\t' go\t' haa\t' hok\t' jam\t' jama\t' kalk\t' lik\t' likh\t' mana\t' na\t' or\t' pali\t' pic\t' toi\t' toil\t' upo\t' upor\t' আসে \t' একজ\t' একজন\t' ওষ\t' ওষু\t' ওষুধ\t' কইছ\t' কাঁদ\t' কাউ\t' কাটি\t' কাল\t' গত \t' ঘু\t' চিঠ\t' চিঠি\t' চুল\t' চোখ \t' জুত\t' জুতা\t' টি\t' পান\t' পানি\t' বছ\t' বছর\t' বছর \t' বাচ\t' বাচ্\t' ব্যথ\t' ভাই\t' ভাঙছ\t' ভাব\t' ভাবি\t' মাফ\t' মাফ \t' মাম\t' মামা\t' মাস\t' মো\t' যাই\t' শেষ\t' শেষ \t' সির\t' হও\t'00 \t'a as\t'a gh\t'a i\t'a in\t'a m\t'a ma\t'a u\t'a up\t'aat\t'abba\t'abba \t'aka \t'ake a\t'al k\t'alke \t'amt\t'amte\t'amte \t'ana \t'ar a\t'ar h\t'bar \t'bba\t'bba \t'cch\t'dey\t'dor\t'e bi\t'e biy\t'e g\t'e ge\t'e hok\t'e jab\t'e man\t'e o \t'e pal\t'eke\t'er to\t'eshec\t'gorom\t'haa\t'ham\t'hamt\t'hamte\t'han\t'he ja\t'hec\t'hech\t'hechi\t'hok\t'i am\t'i i\t'i ka\t'i kor\t'i nij\t'id \t'id e\t'ie \t'ijer\t'ijer \t'ilet\t'ilet \t'in e\t'in er\t'iral\t'iral \t'isi \t'ita \t'iya c\t'jam\t'jama\t'jer\t'jer \t'kalk\t'kalke\t'ke ac\t'ke p\t'ke pa\t'khs\t'l d\t'le k\t'le ka\t'let e\t'lik\t'likh\t'lke \t'lte m\t'm er\t'm er \t'may \t'mi k\t'mte\t'mte \t'mte p\t'na ko\t'nek \t'nijer\t'o e\t'oilet\t'ola \t'oll\t'onek \t'orar\t'orar \t'ori\t'orom\t'orom \t'oy b\t'oy bo\t'pai\t'pali\t'paliy\t'pic\t'por \t'r sha\t'rai \t'ral\t'ral \t'ral k\t'ri g\t'rom \t's di\t's diy\t'se ar\t'shay\t'shay \t'shec\t'shech\t'ss d\t'ss di\t'sta\t't e \t'ta kh\t'tak\t'te b\t'te p\t'tha \t'thamt\t'to \t'toi\t'toil\t'toile\t'u de\t'upo\t'upor\t'y bo\t'ya c\t'ya ch\t'আব্বা\t'আমি ন\t'আসে \t'ই চ\t'ই ত\t'ই য\t'ইযে\t'উ জ\t'একজ\t'একজন\t'একজন \t'ওষু\t'ওষুধ\t'ওষুধ \t'কইছ\t'কছে\t'কছে \t'কজন\t'কজন \t'করে ফ\t'কাঁদ\t'কাইয\t'কাইযা\t'কাউ\t'কাটি\t'কাটি \t'কাপ\t'কি \t'কি ফ\t'কে বল\t'কেউ জ\t'ক্ত\t'ক্ত \t'ঘুমায\t'ঙছে\t'ঙছে \t'চিঠ\t'চিঠি\t'চিঠি \t'চুল\t'চোখ \t'চ্চ\t'চ্চা\t'ছর \t'জায \t'জুত\t'জুতা\t'জুতা \t'ঠে \t'ঠে দ\t'ঠে দা\t'ডি আ\t'ডি দ\t'ডে আ\t'ত ব\t'তার\t'তার \t'তাল\t'তাল \t'তে পড\t'থা ক\t'থা না\t'দ খা\t'দরজায\t'দিযে \t'ন এ\t'ন ঘ\t'ন দ\t'ন ব\t'না \t'না দ\t'নেক গ\t'বছর\t'বছর \t'বন্\t'বন্ধ\t'বা আম\t'বাচ\t'বাচ্\t'বাচ্চ\t'ব্বা\t'ব্যথ\t'ব্যথা\t'ভাঙছ\t'ভাঙছে\t'ভাব\t'ভাবি\t'ভাবি \t'ম ক\t'মদ খা\t'ময \t'মাত\t'মাফ\t'মাফ \t'মাম\t'মামা\t'মাস\t'মি ন\t'মেযে \t'য খ\t'য জি\t'য ফ\t'যথা\t'যথা \t'যা দ\t'যা দি\t'যাই\t'যাম\t'যেছি\t'যেছি \t'র দ\t'র স\t'রজায\t'রজায \t'রা ঘ\t'রে স্\t'ল থে\t'ল থেক\t'লা ম\t'লিক\t'শের ব\t'ষুধ\t'ষুধ \t'ষ্ট \t'সময\t'সময \t'সলে \t'সির\t'সে আ\t'া এ\t'া কয\t'া কয \t'া দিয\t'া ন\t'া প\t'া হও\t'াঁদ\t'াঁপ\t'াই চ\t'াইতে \t'াকি ফ\t'াঙছ\t'াঙছে\t'াঙছে \t'াচ্চ\t'াচ্চা\t'াটি \t'াটে\t'াতাল \t'ানা\t'ানি \t'াপ \t'াফ \t'াম না\t'ায ফ\t'াযে আ\t'ারা ঘ\t'ালাই \t'ালিক\t'াসি\t'ি আম\t'ি না \t'ি ব\t'ি র\t'িঠি\t'িঠি \t'িযা স\t'ু দ\t'ু ব\t'ুতা\t'ুতা \t'ুধ \t'ুমায\t'ুমায \t'ে আমা\t'ে একট\t'ে এখন\t'ে খা\t'ে ড\t'ে নি\t'ে বাস\t'ে ভি\t'ে সি\t'ে সে \t'েউ জ\t'েক গ\t'েলার\t'েলার \t'োখ \t'োন \t'োন ব\t'্চা\t'্যথ\t'্যথা\t'্যথা \tabba\teshechi\tgorom\tkalke\tmana\tnijer\tonek\tpaliye\tpari na\tthamte\tthamte pari\ttheke paliye\ttoilet\ttoilet e\tআসে\tএকজন\tওষুধ\tকাটি\tগত\tঘুমায\tচিঠি\tচোখ\tজুতা\tদরজায\tদিযে\tবছর\tবাবা আমাকে\tব্যথা\tভাঙছে\tভাবি\tমাফ\tশেষ\tহাসপাতাল
+0.6\t' 12 ব\t' 15\t' 15 \t' 30\t' amad\t' ashe\t' bal\t' ber \t' bom\t' bomi\t' bon \t' dek\t' dekh\t' diya\t' dorj\t' e ka\t' ekt\t' er d\t' gele\t' ghum\t' gola\t' inj\t' inje\t' ju\t' khul\t' man\t' na d\t' niy\t' one\t' onek\t' ora\t' ora \t' pa\t' pat\t' pro\t' rek\t' rekh\t' se\t' sui\t' suic\t' অই\t' অখ\t' অখন\t' অখন \t' অ্\t' অ্য\t' অ্যা\t' আট\t' আটক\t' আটকা\t' আপ\t' আলম\t' আলমা\t' এইম\t' এইমা\t' এক \t' ওক\t' ওকে\t' ওকে \t' কইন\t' কইন \t' কয ব\t' কে\t' খু\t' গত\t' গায\t' গাযে\t' গেল\t' গেলে\t' চি\t' ছাড\t' ছু\t' ছে\t' ছেল\t' ছেলে\t' জিগ\t' জিগা\t' জু\t' দেখছ\t' পড\t' বাঁ\t' বাথ\t' বাথর\t' বান্\t' বাস\t' বিযে\t' বিশ\t' বু\t' বোত\t' বোতল\t' ব্য\t' ভিড\t' ভিডি\t' মদ\t' মদ \t' মদ খ\t' মর\t' মারত\t' যাইত\t' রাখত\t' শা\t' শাশ\t' শাশু\t' শ্\t' শ্ব\t' সবাই\t' সিঁ\t' সিঁড\t' হইছ\t' হক\t' হিজ\t' হিজা\t'12 ব\t'12 বছ\t'15 \t'2 ব\t'2 বছ\t'2 বছর\t'5 ব\t'5 বছ\t'5 বছর\t'a ekh\t'a n\t'a par\t'a raa\t'ader\t'ader \t'aise\t'aise \t'aisi \t'aka\t'ali\t'aliy\t'aliye\t'am n\t'am na\t'amad\t'amade\t'ana\t'ano \t'ar bh\t'ari n\t'asha\t'asi o\t'aye\t'b t\t'bal\t'bash\t'bom\t'bomi\t'bomi \t'cha d\t'cide\t'cide \t'cti\t'ctio\t'ction\t'dek\t'dekh\t'dit\t'diya\t'diya \t'dorj\t'dorja\t'e bol\t'e da\t'e de\t'e do\t'e dor\t'e e a\t'e f\t'e fa\t'e kan\t'e kop\t'e or\t'e ph\t'e pho\t'e sh\t'e sho\t'ecti\t'ectio\t'eek\t'ekha \t'ekta \t'end\t'er sh\t'ey n\t'ey na\t'ge e \t'gele\t'gele \t'ghum\t'gola\t'gola \t'ha \t'ha ko\t'haat \t'hai r\t'han \t'hob t\t'hte c\t'hur\t'i ama\t'i diy\t'i ki\t'i th\t'ici\t'icid\t'icide\t'inj\t'inje\t'injec\t'ira\t'ive\t'iver\t'iye\t'ja b\t'jecti\t'kh \t'kha \t'khais\t'khul\t'kole\t'kole \t'korte\t'la c\t'la ch\t'la t\t'late\t'late \t'le a\t'le bo\t'liy\t'liye\t'liye \t'made\t'mader\t'mana\t'mana \t'mat\t'may\t'mi ki\t'n ar\t'n ar \t'n er\t'n er \t'na am\t'na d\t'ne d\t'nek\t'niy\t'nje\t'njec\t'nject\t'ob t\t'oke\t'oke \t'ola c\t'omi \t'on a\t'on ar\t'onek\t'or h\t'or ha\t'ora \t'orja\t'orja \t'ost\t'oto t\t'pat\t'pro\t'r bac\t'r ja\t'r to\t'r tol\t'rekh\t'rekhe\t'ri r\t'rja\t'rja \t'rja b\t'ron\t'ron \t'sho\t'si o\t'sui\t'suic\t'suici\t't e k\t'ta pa\t'tam\t'tese\t'tese \t'tio\t'tion\t'tion \t'to t\t'to ta\t'uic\t'uici\t'uicid\t'ঁডি\t'অখন\t'অখন \t'অ্য\t'অ্যা\t'আটক\t'আটকা\t'আর বা\t'আলম\t'আলমা\t'আলমার\t'ই যা\t'ই রা\t'ই রাত\t'ইচ্ছা\t'ইতে \t'ইতে ড\t'ইন \t'ইনা\t'ইনা \t'ইমাত\t'ইমাত্\t'এইম\t'এইমা\t'এইমাত\t'এক \t'ওকে\t'ওকে \t'কইন\t'কইন \t'কইন আ\t'কয ব\t'কাটছি\t'কায\t'খ খ\t'খ খু\t'খ খুল\t'খন এক\t'খে ক\t'গত \t'গাই\t'গাইল\t'গাইলে\t'গায\t'গাযে\t'গাযে \t'গেল\t'গেলে\t'গেলে \t'ছে দ\t'ছে বা\t'ছে ম\t'ছে মা\t'ছেল\t'ছেলে\t'জন আ\t'জন আম\t'জানাল\t'জাব\t'জিগ\t'জিগা\t'জিগাই\t'জ্জ\t'টকা\t'টছি\t'টের\t'টের \t'ডাযে \t'ডিও\t'ডিও \t'ডির\t'ডির \t'তল \t'তু \t'তে ড\t'তে ডর\t'তেই\t'তেই \t'ত্র \t'থরু\t'থরুম\t'থরুমে\t'দ খ\t'দু \t'দে আ\t'দেখছ\t'দেখছি\t'দেয ন\t'দের ম\t'ধবী\t'ধবী \t'ন থ\t'ন লা\t'ন লাগ\t'নালা\t'নালা \t'নিজের\t'ন্ড\t'ন্ধব\t'ন্ধবী\t'পর থা\t'ফুযা \t'ব আ\t'ব আম\t'বাঁ\t'বাথ\t'বাথর\t'বাথরু\t'বান্\t'বান্ধ\t'বাল\t'বিন\t'বিযে\t'বিযে \t'বিশ\t'বোত\t'বোতল\t'বোতল \t'ব্বার\t'ব্য\t'ভিড\t'ভিডি\t'ভিডিও\t'ম ন\t'ম না\t'মদ \t'মদ খ\t'মাই\t'মাইত\t'মাত্\t'মাত্র\t'মারত\t'মুগ\t'মুগি\t'মুগি \t'মুরে\t'মুরে \t'মে প\t'য জা\t'য জিগ\t'য বাচ\t'য ম\t'যা মা\t'যাইত\t'যামু \t'যে দ\t'যের \t'র খ\t'র ছ\t'র থাক\t'র দাগ\t'র ফু\t'র ভয\t'র ভয \t'র ম\t'রত \t'রাখত\t'রাখতে\t'রাপ \t'রি ন\t'রুমে \t'রে খ\t'রে বল\t'রে ল\t'রেনি\t'রেনি \t'লমা\t'লমার\t'লমারি\t'লাসে\t'লে খ\t'লে খা\t'লেন\t'শাশ\t'শাশু\t'শাশুড\t'শুড\t'শুডি\t'শেষ\t'শেষ \t'শ্ব\t'সবাই\t'সিঁ\t'সিঁড\t'সিঁডি\t'সে আম\t'সে এ\t'হইছ\t'হিজ\t'হিজা\t'হিজাব\t'া আলম\t'া থ\t'া দে\t'া পর\t'া পরে\t'া ভা\t'াই ম\t'াই রা\t'াকা \t'াকে ম\t'াখত\t'াখতে\t'াখতে \t'াটছি\t'াতে\t'াতে \t'াত্র \t'াথর\t'াথরু\t'াথরুম\t'ানালা\t'ান্ধ\t'ান্ধব\t'াম \t'াম ন\t'ামু \t'ায আর\t'াযে হ\t'ার ন\t'ার ভয\t'ার ভি\t'ার র\t'ারব\t'াশু\t'াশুড\t'াশুডি\t'াস্ট\t'িঁডি\t'িগা\t'িগাই\t'িগাইল\t'িজাব\t'িডি\t'িডিও\t'িডিও \t'িতে প\t'িন থ\t'িযেছে\t'িরে\t'িরে \t'ু প\t'ুগি\t'ুগি \t'ুমে \t'ুমে প\t'ুযা \t'ুলা\t'ে আঙ\t'ে আছি\t'ে আব\t'ে আসে\t'ে কাল\t'ে গেল\t'ে ডর\t'ে দি\t'ে নিয\t'ে বিশ\t'ে বোন\t'ে সব\t'েখছ\t'েখছি\t'েখছি \t'েখে ক\t'েছি \t'েনশ\t'েযের \t'ের উ\t'েষ \t'োতল \t'োন ন\t'্ধব\t'্ধবী\t'্ধবী \t'্মুরে\t'্যান\t'্যাস\t'্র \t'্লাসে\t12 বছর\t15\tamader\tber\tbomi\tbon\tdekha\tdiya\tdorja\tgele\tgola\thaat\tinjection\tora\trekhe\tsuicide\tঅখন\tআব্বার\tআম্মুরে\tইচ্ছা\tএইমাত্র\tএক\tওকে\tকইন\tগাযে\tগাযে হাত\tগেলে\tজানালা\tজিগাইলে\tজিগাইলে কয\tদেখছি\tদেয না\tনিজের\tপর থাকি\tফুযা\tবলি নাই\tবাথরুমে\tবান্ধবী\tবিযে\tবোতল\tভিডিও\tমদ\tমেযের\tযামু\tরাখতে
+0.5\t' 12\t' 16 ব\t' age \t' ar s\t' bosh\t' char\t' col\t' coll\t' diye\t' do\t' du\t' fur\t' furi\t' gel\t' hoi\t' hoko\t' ja\t' je \t' jo\t' kand\t' khel\t' kop\t' mar\t' mat\t' me\t' mey\t' meye\t' miss\t' na g\t' pai\t' pari\t' ph\t' pho\t' phon\t' pich\t' plz\t' plz \t' por \t' porj\t' pr\t' raag\t' ran\t' rann\t' sam\t' sc\t' sh\t' shob\t' tol\t' uth\t' uthl\t' অনে\t' অনেক\t' আঙ\t' আছি\t' আছি \t' আজ\t' আজক\t' আজকে\t' আবার\t' এগা\t' এগার\t' কইছই\t' করছ\t' করি \t' কেউর\t' খাল\t' ঘুমা\t' ছাডি\t' ছুর\t' ছুরি\t' জব\t' জবা\t' জমি\t' জানা\t' জো\t' টে\t' ঢু\t' ঢুক\t' তু\t' তুল\t' থাক\t' দিতে\t' দিব\t' দিব \t' দুইদ\t' ধরি\t' ধরি \t' ধরে \t' নত\t' নতু\t' নতুন\t' নয\t' না 1\t' নিচে\t' পডে\t' পডে \t' ফু\t' বন\t' বন্\t' বন্ধ\t' বলছে\t' বলল\t' বাই\t' বাইর\t' ভিস\t' ভিসা\t' মা ক\t' মাস \t' মিল\t' মেয\t' মেযে\t' যাবে\t' রাগ\t' রাগে\t' রুম\t' লাইব\t' লো\t' শে\t' সে ব\t' স্কু\t' স্ব\t' স্বা\t' সৎ\t' হইছে\t' হাতে\t' হাস\t'16 ব\t'16 বছ\t'6 ব\t'6 বছ\t'6 বছর\t'a cho\t'a de\t'a ek\t'a h\t'a ma \t'a me\t'a na\t'a ta\t'a th\t'a to\t'a za\t'aag\t'aag \t'aag u\t'aam e\t'aat \t'acha\t'ag \t'ag u\t'ag ut\t'age\t'age \t'ai \t'ai b\t'alk\t'alke\t'am e \t'and\t'ani \t'ano\t'ar ga\t'ar k\t'ar pa\t'ar s\t'ashay\t'aso\t'b s\t'bbu j\t'ber\t'bon \t'bosh\t'bu j\t'coll\t'colle\t'der\t'der \t'dey n\t'dhu d\t'di \t'diye\t'diye \t'e ac\t'e asi\t'e bac\t'e bal\t'e bos\t'e bu\t'e cho\t'e ja\t'e kot\t'e lik\t'e pr\t'e pro\t'e si\t'ect\t'ege e\t'ei \t'ekta\t'ele \t'er j\t'er sa\t'ese a\t'ese s\t'et e\t'et e \t'fur\t'furi\t'furi \t'g u\t'g ut\t'g uth\t'gay \t'gel\t'ha de\t'hai p\t'hak\t'he ni\t'hen\t'hi \t'hob s\t'hoko\t'hokol\t'hoto \t'hoye \t'hu d\t'huk\t'i e\t'i ek\t'i gh\t'i ke\t'i ni\t'i re \t'in c\t'in ch\t'iss \t'ita\t'jec\t'ject\t'jont\t'jonto\t'kand\t'khel\t'kol \t'kop\t'kta\t'kta \t'l er\t'l er \t'l m\t'las\t'last\t'le am\t'le ba\t'lke\t'lleg\t'llege\t'lo e\t'lo ek\t'lz \t'lz k\t'lz ke\t'mi na\t'mi ni\t'miss\t'miss \t'mu d\t'mu de\t'n bh\t'n bha\t'n cha\t'n e\t'n g\t'n gh\t'n ghu\t'n s\t'na g\t'nd \t'nto\t'nto \t'o j\t'o k\t'o l\t'o ta\t'o ta \t'o v\t'o va\t'ob s\t'oile \t'oko\t'okol\t'okol \t'ol e\t'olle\t'olleg\t'on bh\t'onto\t'onto \t'ool e\t'op \t'orjo\t'orjon\t'oye \t'pari\t'pari \t'pho\t'phon\t'phone\t'pich\t'plz\t'plz \t'plz k\t'porj\t'porjo\t'r fur\t'r sa\t'r sh\t'raag\t'raag \t'ran\t'rann\t'ranna\t're k\t're ko\t'rek\t'ri te\t'rjo\t'rjon\t'rjont\t'rta\t'rtam\t'rtam \t's m\t'sam\t'se k\t'shob\t'sin\t'ss \t'ster\t'ster \t't e\t't e a\t'ta ko\t'ta r\t'ter\t'ter \t'thl\t'thle\t'thle \t'tol\t'u n\t'ur \t'uth\t'uthl\t'uthle\t'y na \t'y p\t'z k\t'z ke\t'z keu\t'ঁচ ব\t'ঁচ বছ\t'ঁডায\t'ঁডাযে\t'ঁদে\t'ঁদে \t'ঁদে আ\t'অনে\t'অনেক\t'অনেক \t'আছি\t'আছি \t'আজক\t'আজকে\t'আজকে \t'আটকাই\t'আবার\t'আবার \t'ই আছ\t'ই নাই\t'ই শ\t'ই হব\t'ই হবে\t'ইছই\t'ইছইন\t'ইছইন \t'ইতা\t'ইতাম\t'ইতাম \t'ইতেছ\t'ইতেছি\t'ইদি\t'ইদিন\t'ইদিন \t'ইন আম\t'ইবো\t'ইমা\t'এগা\t'এগার\t'এগারো\t'ও এ\t'ক ক\t'ক মা\t'ক মাস\t'কইছই\t'কইছইন\t'করছ\t'করতে \t'করি \t'করে ন\t'কলে\t'কাঁদে\t'কাযা\t'কাযা \t'কে ম\t'কে শ\t'কেউর\t'খছি\t'খছি \t'খন এ\t'খাল\t'খে \t'গার\t'গারো\t'গে ম\t'গেছিল\t'ঘরে খ\t'ঘুমা\t'চ ব\t'চ বছ\t'চ বছর\t'চাট\t'চাটা\t'চের\t'চের \t'চ্চাট\t'চ্ছা\t'চ্ছা \t'ছাড\t'ছাডি\t'ছাডি \t'ছি ন\t'ছি না\t'ছুর\t'ছুরি\t'ছে আ\t'ছে স্\t'জকে\t'জকে \t'জন ম\t'জন মি\t'জবা\t'জমি\t'জানা\t'টকাই\t'টা প্\t'টি \t'টে হ\t'টে হা\t'ড ম\t'ডাযে\t'ডে গ\t'ডে গে\t'ঢুক\t'ত ন\t'ত না\t'ত বছ\t'ত বছর\t'তি দি\t'তি র\t'তুন\t'তুন \t'তুল\t'তেই হ\t'তেছ\t'তেছি\t'তেছি \t'থাক\t'দি \t'দিতে\t'দিন ধ\t'দিব\t'দিব \t'দুইদ\t'দুইদি\t'দে আর\t'ধরি\t'ধরি \t'ধরে \t'ন কি\t'ন কিছ\t'ন ধরি\t'ন মি\t'ন মিল\t'ন লু\t'নতু\t'নতুন\t'নতুন \t'না 1\t'না কই\t'না দি\t'নাই শ\t'নি চ\t'নিচে\t'নেক\t'নেক \t'পড \t'পড ম\t'পডে \t'পডে গ\t'পা \t'পান\t'ফ চ\t'বলছে\t'বলছে \t'বলল\t'বলে ন\t'বা ব\t'বাম\t'বামী\t'বামী \t'বী \t'বের\t'বের \t'বের হ\t'ভিস\t'ভিসা\t'মা ক\t'মাস \t'মী \t'মু \t'য প\t'য বা\t'যজন\t'যজন \t'যা আ\t'যা বা\t'যা লা\t'যাব\t'যাবে \t'যে আছ\t'যে ব\t'যেক ম\t'যেদ\t'র উ\t'র ও\t'র খা\t'র খাল\t'র দা\t'র দুই\t'র না\t'র ফুয\t'র বাচ\t'র য\t'র যা\t'র লো\t'র লোক\t'র সব \t'রও \t'রও এ\t'রছি ন\t'রছিল\t'রছিল \t'রতি \t'রতি র\t'রব \t'রাগে\t'রাগে \t'রাত \t'রাম\t'রি প\t'রীর\t'রীর \t'রে কা\t'রে খা\t'রের ব\t'লাইব\t'লুকাই\t'লুকায\t'লে এ\t'লে ত\t'লে তো\t'লে বো\t'লে ল\t'লে লা\t'লেটা \t'লেন \t'লোক আ\t'শে \t'স ন\t'সার \t'সে ব\t'সে বল\t'সে ম\t'স্ব\t'স্বা\t'স্বাম\t'স্য\t'স্যা\t'হইছে\t'হইছে \t'হাতে\t'হাতে \t'হাস\t'া 1\t'া 16\t'া 16 \t'া 2\t'া আমি\t'া আর\t'া আর \t'া এক\t'া কা\t'া খেল\t'া ছে\t'া ছেল\t'া তাই\t'া দা\t'া দিছ\t'া মে\t'াঁচ ব\t'াঁডায\t'াঁদে\t'াঁদে \t'াই শ\t'াইছ\t'াইছি\t'াইছি \t'াইতেছ\t'াকল\t'াকলে\t'াকলে \t'াঙ্\t'াঙ্গ\t'াটা \t'াটের\t'াটের \t'াডি দ\t'ানাল\t'ানি চ\t'ান্ড\t'াবা\t'াবে \t'াবে ন\t'ামী\t'ামী \t'ামে\t'ায জা\t'াযে \t'ার কথ\t'ার ল\t'ার লো\t'ার শ\t'ার সব\t'ারত\t'ারে ধ\t'ারো \t'াল \t'ি করে\t'ি গ\t'ি জো\t'ি নাই\t'ি নিজ\t'ি পাঁ\t'ি সবা\t'িন ধ\t'িন ধর\t'িন্ত\t'িযা ফ\t'িযা য\t'িসা\t'ুইদ\t'ুইদি\t'ুইদিন\t'ুকাইয\t'ুকায\t'ুদি\t'ুমা\t'ুলে \t'ে আছে\t'ে আর\t'ে আর \t'ে এখ\t'ে খাব\t'ে গি\t'ে গিয\t'ে গেছ\t'ে দর\t'ে দরজ\t'ে দাগ\t'ে দু\t'ে দুই\t'ে নে\t'ে যা\t'ে হাস\t'েই হ\t'েই হব\t'েউর\t'েক ম\t'েক মা\t'েকে স\t'েছিল \t'েজি \t'েটে \t'েডা\t'েযে স\t'ের মা\t'োক আ\t'োনে\t'োলা\t'্চাট\t'্চাটা\t'্ছা\t'্ছা \t'্টি\t'্দু\t'্দু \t'্বাম\t'্বামী\t'্বার\t'্বার \t'্যাক\t'্রতি \t16 বছর\tage\tbhai re\tchoto\tcollege\tdey na\tdiye\te asi\tfuri\thokol\thoye\tje\tkore dise\tmeye\tmiss\tpari\tphone\tplz\tplz keu\tpor\tporjonto\traag\traag uthle\tranna\tuthle\tঅনেক\tআছি\tআজকে\tআবার\tকইছইন\tকযেক মাস\tকরতে\tকরি\tকাঁদে\tকাঁদে আর\tগেছিল\tঘরে খাবার\tছাডি\tছেলেটা\tদাঁডাযে\tদিব\tদুইদিন\tধরি\tধরে\tনতুন\tপডে\tপডে গেছে\tপাঁচ বছর\tপারছি না\tপারে\tপ্রতি\tবলছে\tমাস\tযাবে\tযাবে না\tরাগে\tলুকাইযা\tসে বলে\tস্বামী\tহইছে\tহাতে
+0.4\t' 16\t' 16 \t' 20\t' 6 \t' ad\t' add\t' ag\t' age\t' aj\t' ajk\t' ajke\t' bhan\t' biya\t' biye\t' dew\t' dewa\t' dhor\t' dil\t' dile\t' dit\t' dite\t' dui\t' e c\t' e ch\t' e de\t' ei\t' ekd\t' ekj\t' ekjo\t' er k\t' gol\t' hob\t' hobe\t' hoy\t' jab\t' jane\t' jay\t' jay \t' kan\t' korl\t' mis\t' mod\t' naam\t' nis\t' of\t' on\t' pata\t' raa\t' rak\t' rakh\t' res\t' shu\t' su\t' taka\t' tal\t' the\t' val\t' valo\t' zai\t' zaim\t' আনছ\t' আর দ\t' কথ\t' কথা\t' কয ক\t' কাউর\t' কার\t' কিন্\t' ক্ষ\t' ক্ষত\t' খেয\t' খেযে\t' গিয\t' গিযা\t' ঘা\t' চিক\t' জোর \t' জ্বা\t' ডিম\t' ডিমে\t' তাই \t' তাল\t' তালা\t' থাম\t' থে\t' থেক\t' থেকে\t' দিযে\t' দুই \t' দুইজ\t' দেই\t' ধরছ\t' ধরছি\t' না চ\t' নাম\t' পারে\t' পো\t' বিযা\t' বুঝি\t' বে\t' বেল্\t' বোনে\t' মোট\t' মোটা\t' লগ\t' লগে\t' লগে \t' লাগব\t' লি\t' লিখ\t' সপ\t' সপ্\t' সপ্ত\t' সবা\t' সে এ\t' স্ক\t' হঠ\t' হঠা\t' হঠাৎ\t' হব\t' হবে\t' হবে \t' হাসপ\t'16 \t'3 বছ\t'3 বছর\t'a dil\t'a j\t'a sc\t'a sch\t'a zai\t'abl\t'able\t'aby \t'add\t'ai r\t'ai re\t'aim\t'aimu\t'aimu \t'ajk\t'ajke\t'ajke \t'ake\t'ake \t'alo l\t'am e\t'amai\t'amai \t'ami 1\t'ami g\t'ani n\t'ar f\t'ar fu\t'ar ma\t'ar pi\t'ar po\t'aray\t'aray \t'arch\t'archi\t'are a\t'ari t\t'ay j\t'ay ja\t'baby \t'bar\t'bar b\t'bar k\t'ber \t'ber k\t'bhan\t'bhang\t'biya\t'biya \t'biye\t'biye \t'ble\t'bo j\t'bo ja\t'by \t'char\t'chi n\t'chu \t'de k\t'de ko\t'dekha\t'dew\t'dewa\t'dewal\t'dhor\t'dil\t'dile\t'dile \t'dite\t'dite \t'dui\t'e as\t'e du\t'e gh\t'e jay\t'e je\t'e kh\t'e nis\t'e tha\t'e u\t'ekd\t'eke b\t'ekj\t'ekjo\t'ekjon\t'ekt\t'er ba\t'ewa\t'ewal\t'ewal \t'ghuma\t'ha g\t'ha k\t'hang\t'hay j\t'hbe\t'hil\t'hobe\t'hobe \t'hoc\t'hoi\t'hone\t'hone \t'hool \t'horer\t'hu di\t'i 1\t'i ra\t'i re\t'iba\t'ibar\t'ibar \t'ichu\t'ichu \t'ide k\t'ile t\t'imu\t'imu \t'in \t'ion \t'iro\t'isil\t'isilo\t'ite\t'iya a\t'iye h\t'jab\t'jamai\t'jane\t'jane \t'jay\t'jay \t'jke\t'jke \t'kan\t'kha\t'khb\t'kjo\t'kjon\t'kjon \t'korl\t'korle\t'lat\t'le d\t'le m\t'le ma\t'le s\t'le sh\t'lo l\t'lo la\t'lsi\t'lsi \t'm a\t'm e \t'm n\t'm na\t'm na \t'man\t'mar f\t'mey\t'meye\t'meye \t'mi 1\t'mi g\t'mod\t'n bo\t'na di\t'na s\t'na sc\t'naam\t'naam \t'nai\t'nai a\t'nap\t'ney\t'ney \t'ni n\t'ni na\t'nk \t'nt \t'o am\t'o ko\t'o la\t'o lag\t'ol er\t'ole d\t'omb\t'one\t'ool \t'ore n\t'orei\t'orei \t'orl\t'orle\t'orle \t'oro b\t'oti\t'otib\t'oto \t'oyt\t'p e\t'p e \t'parch\t'pata\t'pata \t'r bo\t'r bor\t'r haa\t'r mat\t'r pi\t'raa\t'rak\t'rakh\t'rch\t'rchi\t'rchi \t're ar\t're f\t're fe\t're g\t're ge\t're s\t'rei\t'rei \t'ress\t'ress \t'ri n\t'ri na\t'rie\t'rle\t'rle \t'ro b\t'ro bh\t'rotib\t's d\t's e\t's er\t's er \t'si n\t'si na\t't c\t'taka\t'taka \t'tar p\t'te bh\t'te bo\t'te d\t'te ma\t'tes\t'tha\t'ti \t'tib\t'to k\t'u di\t'u ni\t'u niy\t'ude\t'uka\t'unt\t'ut \t'val\t'valo\t'valo \t'ver\t'wal\t'wal \t'wal e\t'wee\t'y j\t'y ja\t'y n\t'y na\t'ya a\t'zai\t'zaim\t'zaimu\t'আনছ\t'আব্বু\t'আর দ\t'আসেন \t'ই চা\t'ইজন\t'ইব \t'ইব ন\t'ইব না\t'ইযা র\t'ইযেন\t'ইযেন \t'উ আ\t'উরে ব\t'ক আছে\t'ক ভাল\t'কটা ছ\t'কটা ব\t'কথা\t'কয ক\t'কয কা\t'কাউর\t'কাউরে\t'কাটা \t'কার ন\t'কিন্\t'কিন্ত\t'কুল\t'কুলে \t'কে ফ\t'কে ফে\t'কে বা\t'কে মে\t'কেউ আ\t'ক্ক\t'ক্ষত\t'ক্ষতি\t'খতে\t'খতে \t'খেয\t'খেযে\t'গিযা\t'গিযা \t'চিক\t'ছা ক\t'ছা কর\t'ছি ব\t'ছে প\t'ছেলে \t'ছোট ভ\t'জা খ\t'জায\t'জোর \t'জোর ক\t'জ্বা\t'জ্বাল\t'ঝি \t'ঝি ন\t'ঝি না\t'ঞ্চের\t'ট ক\t'ট দ\t'ট দি\t'ট দিয\t'ট ভ\t'ট ভা\t'ট ভাই\t'টা এ\t'টা এক\t'টা ছ\t'টা ছে\t'টি ন\t'ঠাৎ\t'ঠাৎ \t'ডি খ\t'ডি দে\t'ডি ব\t'ডিত\t'ডিম\t'ডিমে\t'ডিমেন\t'ত না \t'ত ভ\t'ত ভা\t'ত ভাঙ\t'ত র\t'ত রা\t'ত ল\t'তলা\t'তা ক\t'তা ল\t'তাই \t'তালা\t'তালা \t'তাহ\t'তে আম\t'তে কা\t'তে ম\t'তো \t'থাম\t'থায\t'থায \t'থেক\t'থেকে\t'থেকে \t'দ হ\t'দিযে\t'দুই \t'দুইজ\t'দুইজন\t'দেই\t'দেশ\t'ধরছ\t'ধরছি\t'ধরছিল\t'ন চ\t'ন ধ\t'ন ধর\t'ন ন\t'ন বা\t'নশি\t'নশিয\t'নশিযা\t'না খ\t'না চ\t'না ভ\t'নাই চ\t'নাম\t'নায\t'নায \t'নে এ\t'নে এক\t'নে নি\t'নেও\t'নেও \t'ন্ত\t'ন্তু\t'ন্তু \t'ন্ধু\t'পাতা\t'পাতাল\t'প্ত\t'প্তা\t'প্তাহ\t'ফোন\t'ফ্রিজ\t'বন্ধু\t'বা আ\t'বা ম\t'বা মা\t'বাই \t'বাইরে\t'বার ক\t'বিযা\t'বু \t'বু ব\t'বুঝি\t'বুঝি \t'বেডাই\t'বেল\t'বেল্\t'বেল্ট\t'বোনে\t'বোনের\t'ব্বায\t'ব্বু\t'ব্বু \t'ভাই \t'মডা\t'মন \t'মায\t'মি নি\t'মিল\t'মু ব\t'মুর \t'মে \t'মেনশ\t'মেনশি\t'মোট\t'মোটা\t'ম্ব\t'য আন\t'য আনছ\t'য আমি\t'য এ\t'য বল\t'য বলে\t'য মাম\t'য র\t'যা বি\t'যা ম\t'যা য\t'যা যা\t'যাক\t'যান্ট\t'যে দি\t'র কথ\t'র কথা\t'র কয\t'র কয \t'র ক্ষ\t'র চাই\t'র ট\t'র ডি\t'র ডিম\t'র থ\t'র ধ\t'র বাস\t'র লগ\t'র লগে\t'র শ\t'র শা\t'র সব\t'রও ক\t'রছি\t'রজা খ\t'রাই\t'রাখছে\t'রাখে \t'রাগ\t'রার\t'রার \t'রে আট\t'রে ধর\t'রের\t'রের \t'রের ন\t'র্ক \t'র্জ\t'ল ক\t'ল র\t'ল রা\t'লগে\t'লগে \t'লতে প\t'লা ন\t'লা ব\t'লা বন\t'লাগব\t'লায ন\t'লি স\t'লিখ\t'লে বল\t'লে ম\t'লে য\t'লে যা\t'লেই\t'লেই \t'ল্ট\t'ল্ট \t'ল্ট দ\t'শিয\t'শিযা\t'শিযা \t'শেষ ক\t'ষ ক\t'ষ কর\t'ষতি\t'ষতি \t'সপা\t'সপাত\t'সপাতা\t'সপ্\t'সপ্ত\t'সপ্তা\t'সবা\t'সিল\t'সে এখ\t'সেন \t'স্কুল\t'স্ট\t'স্ট্\t'হঠা\t'হঠাৎ\t'হঠাৎ \t'হবে\t'হবে \t'হাসপ\t'হাসপা\t'া অই\t'া কে\t'া কেউ\t'া ঘ\t'া তা\t'া থা\t'া থাক\t'া না \t'া পা\t'া বল\t'া বিয\t'া লা\t'া লাগ\t'া শ\t'াই চা\t'াইছে\t'াইছে \t'াইতা\t'াইতাম\t'াইনা\t'াইনা \t'াইল \t'াউর\t'াউরে\t'াউরে \t'াকা\t'াখছে\t'াখছে \t'াখে \t'াগব\t'াডে\t'াতা ল\t'াতাল\t'াতে আ\t'ান্ট \t'াবা আ\t'াবা ম\t'াবি\t'াবি \t'ামড\t'ামডা\t'ামায \t'ায বল\t'াযা\t'ার ক্\t'ার ট\t'ার্ক \t'ার্জ\t'ালায\t'ালি \t'ালি ক\t'ালে \t'াসপা\t'াসপাত\t'াসার\t'াসার \t'াৎ \t'ি কে\t'ি নিয\t'ি বলে\t'ি বে\t'িন্তু\t'িমে\t'িমেন\t'িমেনশ\t'িযে হ\t'িরি\t'ু দে\t'ুইজ\t'ুইজন\t'ুকাযা\t'ুঝি\t'ুঝি \t'ুঝি ন\t'ুডি\t'ুর \t'ুল \t'ুলছে\t'ুলছে \t'ে আট\t'ে আটক\t'ে ই\t'ে কথ\t'ে কথা\t'ে খ\t'ে খু\t'ে জাম\t'ে তাল\t'ে ধরছ\t'ে ফের\t'ে ফ্\t'ে ফ্র\t'ে বে\t'ে মা \t'ে যায\t'েউ আ\t'েকে ফ\t'েছিল\t'েছে ম\t'েজি\t'েডাই\t'েডাইত\t'েনশি\t'েনশিয\t'েনে\t'েনে \t'েনে ন\t'েযে ক\t'ের ন\t'ের স\t'ের সা\t'েরও\t'েরও \t'েরও ক\t'েলা \t'েল্ট\t'েল্ট \t'েষ ক\t'েষ কর\t'োট ভ\t'োট ভা\t'োর ক\t'োর কর\t'্কুল\t'্চের\t'্চের \t'্ছা ক\t'্ট দ\t'্ট দি\t'্ট্\t'্তাহ\t'্তু\t'্তু \t'্ধু\t'্বায\t'্বায \t'্বাল\t'্বালা\t'্বু\t'্বু \t'্বু ব\t'্মুর \t'্লে\t'্ষত\t'্ষতি\t'্ষতি \t'ৎ ব\t16\t6\tajke\tbaby\tber kore\tbiya\tbiye\tboro bhai\tdewal\tdhore\tdile\tdite\tekjon\thaat e\thobe\tjamai\tjane\tjay\tkorle\tmare ar\tna ami\tna dile\tnaam\tparchi\tparchi na\tpata\tschool\tschool er\ttaka\tvalo\tzaimu\tআব্বায\tআব্বু\tআমাকে মারে\tআমার মেযে\tআম্মুর\tআসেন\tইচ্ছা করে\tকাউরে\tকাটা\tকিন্তু\tক্ষতি\tগিযা\tছেলে\tজোর\tজোর করে\tডিমেনশিযা\tতাই\tতালা\tথেকে\tদুই\tধরছিল\tপানি\tপার্ক\tবলে না\tবুঝি\tবুঝি না\tবেডাইতে\tবেল্ট\tযাইতে\tরাখছে\tরাখে\tলগে\tলুকাযা\tসে এখন\tস্কুলে\tহঠাৎ\tহবে
+0.3\t' 12 \t' 15 ব\t' 3 b\t' amak\t' ase\t' ase \t' ay\t' baby\t' bacc\t' bon\t' bos\t' cal\t' chot\t' dha\t' dho\t' dibe\t' e r\t' ekho\t' er g\t' gay \t' hea\t' hoil\t' ins\t' jac\t' khun\t' kit\t' kita\t' lon\t' ma b\t' mari\t' mu\t' mus\t' na a\t' na h\t' ne\t' nos\t' pl\t' ra \t' rat\t' rate\t' sch\t' scho\t' sham\t' shes\t' ta\t' tao\t' tao \t' thak\t' tot\t' tu\t' tul\t' tule\t' ut\t' অইল\t' অইলে\t' আঙু\t' আঙুল\t' আবা\t' আর খ\t' আল\t' উপ\t' উপর\t' উপরে\t' উর\t' এইট\t' একট\t' একটা\t' এগ\t' এম\t' এমন\t' এমন \t' কই য\t' কইত\t' কইল\t' কইলে\t' কথা \t' কয প\t' কযে\t' কযেক\t' করছে\t' কাটছ\t' কিন\t' কেউ\t' কো\t' কোন \t' কোল\t' খাই\t' খাট\t' খাটে\t' খালি\t' খুলে\t' খেলা\t' গেছ\t' গেছি\t' চালা\t' চুল \t' জান\t' জাম\t' জামা\t' জোর\t' জ্\t' জ্ব\t' টেন\t' ডা\t' ডাক\t' ডি\t' দরজ\t' দরজা\t' দিছ\t' দেখে\t' ধড\t' ধডফ\t' ধডফড\t' না দ\t' নানি\t' পর থ\t' পারছ\t' প্\t' ফার\t' ফি\t' ফির\t' ফো\t' ফ্\t' বললে\t' বিস\t' বিস্\t' বুক\t' বুক \t' বুঝ\t' বেড\t' বেডা\t' বের\t' বের \t' বেল\t' মাথ\t' মাথা\t' যা \t' রাখছ\t' রাখে\t' রু\t' রোজা\t' লই\t' লাগ\t' লাঞ\t' লাঞ্\t' শুনল\t' সক\t' সকা\t' সকাল\t' সহ্\t' সহ্য\t' সিল\t' সিলে\t' হযে \t'12 \t'15 ব\t'15 বছ\t'3 b\t'a ami\t'a bab\t'a bon\t'a e\t'a ha\t'a hob\t'a ke\t'a la\t'a na \t'a ra\t'aby\t'achi\t'achi \t'ai am\t'ak d\t'ak di\t'akb\t'al n\t'amak\t'amake\t'ami e\t'amo\t'ani\t'ar bo\t'ar ko\t'ar sh\t'ari\t'ashe\t'ast \t'ay g\t'ay gh\t'baby\t'bacc\t'bacch\t'be n\t'be na\t'bos\t'cal\t'choo\t'chool\t'chot\t'choto\t'de a\t'dha\t'dibe\t'dibe \t'e 2\t'e am\t'e dh\t'e ekt\t'e hoi\t'e la\t'e na\t'e th\t'eds\t'eds \t'eeds\t'eeds \t'ege\t'ege \t'ekho\t'ekhon\t'ekhs\t'ela \t'ele\t'ele h\t'eo \t'er d\t'er er\t'er k\t'eu a\t'gay b\t'ge k\t'ghor \t'ha h\t'ha ho\t'ha j\t'ha t\t'had\t'haka \t'he k\t'he ko\t'he na\t'hea\t'hes\t'hesh\t'hesh \t'hi a\t'hi am\t'hoil\t'hoile\t'hon \t'hoo\t'hool\t'hse\t'hse \t'huma\t'i gay\t'i h\t'i ho\t'i kit\t'i ti\t'i tin\t'ia \t'ibe\t'ibe \t'ich\t'ins\t'ion\t'iso\t'isoi\t'isoin\t'ita k\t'jac\t'k a\t'kba\t'ke be\t'keu a\t'khon\t'khon \t'khse\t'khse \t'khun\t'kit\t'kita\t'kita \t'kun\t'l n\t'le n\t'le na\t'leg\t'lege\t'lege \t'llo\t'lon\t'lt \t'ma b\t'ma ba\t'mad\t'mak\t'make\t'make \t'mari\t'mari \t'mer \t'mi e\t'mi ek\t'mi ga\t'mus\t'n a\t'n bac\t'n c\t'n d\t'n dh\t'n dho\t'n h\t'n ho\t'na h\t'nde\t'needs\t'ni \t'nis\t'nt b\t'nt bo\t'nt e \t'nta\t'nu \t'o sh\t'o sho\t'o t\t'okh\t'on n\t'on t\t'ont\t'ool\t'or m\t'or t\t'orano\t'orer\t'orer \t'oro \t'orsil\t'por\t'r bar\t'r bh\t'r bha\t'r er\t'r er \t'rano\t'rano \t'rs \t'rsil\t'rsila\t'schoo\t'se ch\t'se p\t'sham\t'she \t'shes\t'shesh\t'ssi\t'st \t'ste\t't b\t't bo\t't bol\t't tha\t'tab\t'tamo\t'tay\t'tay \t'te e\t'te h\t'te ho\t'te m\t'tha k\t'thak\t'to b\t'to bh\t'to bo\t'to s\t'to sh\t'tot\t'tul\t'tule\t'tule \t'u b\t'u bo\t'u bol\t'u r\t'uit\t'ukh\t'ule\t'ule \t'ule a\t'ult \t'uma\t'unc\t'ure\t'ure \t'uri\t'uri \t'ver \t'y bol\t'y g\t'y gh\t'y ghu\t'y sc\t'y sch\t'ye di\t'ঁচ \t'অইল\t'অইলে\t'অইলে \t'আঙু\t'আঙুল\t'আবা\t'আমি খ\t'আর খ\t'ই তা\t'ই তার\t'ই বা\t'ইট \t'ইযা ব\t'উপর\t'উপরে\t'এইট\t'একট\t'একটা\t'একদম \t'এমন\t'এমন \t'ও ক\t'ওরা আ\t'ক ছ\t'ক ধ\t'ক ধড\t'ক ধডফ\t'ক ভ\t'ক ভা\t'ক ম\t'কই য\t'কই যা\t'কইত\t'কইল\t'কইলে\t'কইলে \t'কথা \t'কথা ন\t'কদম \t'কয প\t'কযে\t'কযেক\t'কযেক \t'করছিল\t'করছে\t'করছে \t'কষ্ট \t'কাটছ\t'কারো\t'কারো \t'কুলে\t'কে ছ\t'কে ত\t'কে তা\t'কেউ\t'কোন \t'কোল\t'খা \t'খাট\t'খাটে\t'খালি\t'খালি \t'খুলে\t'খেলা\t'খেলার\t'গরমের\t'গিয\t'গেছ\t'গেছি\t'ঙুল\t'ঙ্গি\t'ঙ্গি \t'চা \t'চাটা \t'চাদ\t'চাদে\t'চাদের\t'চার \t'চার ক\t'চালা\t'চুল \t'চ্চাদ\t'ছি অ\t'ছি অন\t'ছিল ক\t'ছুরি \t'ছে এ\t'ছে ত\t'ছে পা\t'ছে স\t'জ ব\t'জনে\t'জান\t'জাম\t'জামা\t'জামাই\t'জোর\t'জ্ব\t'ট না\t'ট শ\t'ট শি\t'টা চ\t'টা হ\t'টিক\t'টির\t'টির \t'টেন\t'ড কর\t'ড করে\t'ডফড\t'ডফড \t'ডফড ক\t'ডাক\t'ডি দি\t'ডিত \t'ত স\t'তরের\t'তরের \t'তাহ \t'তে ক\t'ত্তা \t'ত্রী\t'থা ন\t'দম \t'দর \t'দরজ\t'দরজা\t'দিছ\t'দিতে \t'দেখে\t'দেখে \t'দের প\t'ধডফ\t'ধডফড\t'ধডফড \t'ন আমা\t'ন নাই\t'নলে\t'নহে\t'না ক\t'নানি\t'নি প\t'নে \t'ন্ট\t'ন্ধ \t'পরে\t'পাঁচ \t'পারছ\t'পারছি\t'পারে\t'পারে \t'পে \t'ফড \t'ফড ক\t'ফড কর\t'ফার\t'ফির\t'ব ব\t'বললে\t'বললে \t'বাডির\t'বিযা \t'বিস\t'বিস্\t'বুক\t'বুক \t'বুক ধ\t'বুঝ\t'বেড\t'বেডা\t'মতে\t'মাথ\t'মাথা\t'মারা \t'মি খ\t'মি না\t'মেযের\t'মের ছ\t'য কর\t'য জাম\t'য রা\t'যই \t'যা হ\t'যাক \t'যাট\t'যাবে\t'যে গ\t'যে গে\t'যে দে\t'যেক \t'যেছে\t'যেছে \t'যেন \t'যের\t'র আর\t'র আর \t'র কর\t'র করে\t'র ঘর\t'র ঘরে\t'র ছা\t'র ছাড\t'র ছু\t'র ছুট\t'র জান\t'র দরক\t'র দু\t'র ব্\t'র সা\t'র সাম\t'রছই\t'রছইন\t'রছইন \t'রজা\t'রমের\t'রমের \t'রা আম\t'রা ও\t'রাখছ\t'রাখে\t'রাপ\t'রি অ\t'রি থ\t'রুতে\t'রুতে \t'রে লই\t'রেন\t'রো আ\t'রোজা\t'রোজা \t'ল কা\t'ল নি\t'ললে ব\t'লাগ\t'লাঞ\t'লাঞ্\t'লাঞ্চ\t'লায\t'লে গ\t'লে গে\t'লে মা\t'লে স্\t'শুডি \t'শুডির\t'শুনল\t'শুনলে\t'সকা\t'সকাল\t'সকালে\t'সহ্\t'সহ্য\t'সহ্য \t'সার ক\t'সিলেট\t'স্ত \t'হযে \t'হযে গ\t'হেল\t'হ্য \t'হ্য ক\t'া আল\t'া এক \t'া করছ\t'া চার\t'া জ্\t'া জ্ব\t'া বলি\t'া বি\t'া য\t'া যা\t'া সা\t'াঁচ \t'াই ত\t'াই তা\t'াইট \t'াখছ\t'াখে\t'াঞ্\t'াঞ্চ\t'াঞ্চে\t'াটছ\t'াডিত \t'াডির\t'াডির \t'াতা \t'াতো\t'াতো \t'াথা\t'ানা \t'ামাই\t'ামু\t'ায ন\t'ায র\t'ায রা\t'াযে\t'ার আর\t'ার ক\t'ারও \t'ারক\t'ারকে\t'ারকে \t'ারছি \t'ালে\t'াস ন\t'াসে \t'াহ \t'াহে\t'ি অন\t'ি খার\t'ি চ\t'ি ত\t'ি দেয\t'ি রাই\t'িছে\t'িছে \t'িব \t'িবা\t'িযেছ\t'িল ক\t'িল কা\t'িলেট\t'িশ \t'িস্ক\t'িস্কু\t'িস্ট\t'ী শ\t'ু আম\t'ুক ধ\t'ুক ধড\t'ুকাই\t'ুডির\t'ুডির \t'ুনল\t'ুনলে\t'ুরি\t'ুলা \t'ে 15\t'ে 15 \t'ে কইত\t'ে কার\t'ে কি \t'ে খুঁ\t'ে চ\t'ে চু\t'ে বলল\t'ে ভা\t'ে ভিস\t'ে মরে\t'ে মে\t'ে লই\t'ে লইয\t'ে লাঞ\t'ে শে\t'ে সবা\t'ে সে\t'েও \t'েকে \t'েখে\t'েখে \t'েটে হ\t'েযের\t'ের এ\t'ের ছু\t'ের দা\t'ের না\t'ের পা\t'ের হয\t'েল্\t'েষ্\t'েষ্ট\t'ো তা\t'ো দ\t'োজা\t'োজা \t'োমা\t'োরে\t'োরে \t'োস্\t'্ক \t'্কুলে\t'্গি\t'্গি \t'্চাদ\t'্চাদে\t'্টা \t'্তাহ \t'্ধ \t'্বাস\t'্য ক\t'্য কর\t'্যাট\t'্রী\t12\t15 বছর\tamake\tami gay\tami kita\tase\tashe\tbaccha\tdibe\tekhon\ter jonno\tgay\tghor\thoile\tkita\tkorte\tma baba\tmari\tneeds\tra\trate\tshesh\tspecial needs\ttao\ttheke ber\ttule\tঅইলে\tআমি না\tএকদম\tএমন\tকইলে\tকথা\tকযেক\tকরছিল\tকরছে\tকষ্ট\tকোন\tখালি\tখেলার\tগরমের\tচালাই\tচুল\tছুরি\tদিতে\tদিযে হাত\tদেখে\tধডফড\tধডফড করে\tনা আমি\tপাঁচ\tপারছি\tবললে\tবাচ্চাটা\tবাচ্চাদের\tবিযা\tবুক\tবুক ধডফড\tবের\tবের হযে\tযা\tরোজা\tশাশুডি\tশাশুডির\tসকালে\tসপ্তাহ\tসহ্য\tহযে\tহযে গেছে
+0.2\t' 14\t' 14 \t' 17 ব\t' aba\t' abar\t' an\t' bou\t' chho\t' des\t' desh\t' dib\t' dise\t' duib\t' e di\t' e n\t' gat\t' gate\t' hoit\t' hoy \t' hoye\t' khu\t' kors\t' ment\t' naa\t' nai\t' nai \t' nee\t' need\t' nit\t' nite\t' ok\t' oke\t' oke \t' parc\t' pol\t' sha\t' she\t' shir\t' shud\t' sp\t' spe\t' spec\t' sum\t' summ\t' thek\t' tin\t' to \t' tr\t' tra\t' trai\t' us\t' আইছ\t' আছেন\t' আন\t' ঋণ\t' ঋণ \t' এক ব\t' একদম\t' এখ\t' কখন \t' কতদ\t' কতদি\t' করব\t' করব \t' কষ\t' কষ্\t' কষ্ট\t' কাটব\t' কেয\t' কেযা\t' খবর \t' খুলই\t' খোল\t' খোলা\t' চাই\t' চাপ\t' চিন\t' চিন্\t' ছো\t' ছোট\t' জিজ\t' জিজ্\t' জে\t' জেল\t' ট্র\t' ট্রে\t' তে\t' থু\t' থুত\t' থুতু\t' দিত\t' দেখ\t' দেশ\t' দেশে\t' ধরে\t' না অ\t' না জ\t' না ভ\t' না শ\t' পি\t' পেট \t' পেটে\t' প্র\t' প্রে\t' প্ল\t' প্লে\t' বছরও\t' বডি\t' বডি \t' বদ\t' বদল\t' বদলা\t' বলছ\t' বলা\t' বলা \t' বসা\t' বাদ\t' বাল\t' বোনক\t' ব্যা\t' ভাত\t' ভালা\t' মেজ\t' রব\t' রবি\t' রবিব\t' রাজ\t' রাজি\t' রেখ\t' রেখে\t' রোজ\t' লাই\t' লাগছ\t' লাগে\t' শিক\t' শিক্\t' শ্বশ\t' সন\t' সন্\t' সাম\t' সামন\t' স্পি\t' হযত\t' হযতো\t'14 \t'17 ব\t'17 বছ\t'3 ব\t'7 ব\t'7 বছ\t'7 বছর\t'a f\t'a nai\t'a to \t'abar\t'abar \t'accha\t'ad k\t'ad ko\t'ai bh\t'ain\t'ain \t'akh\t'aku\t'aku \t'al ne\t'ala \t'allo\t'ami b\t'ang\t'angs\t'anna\t'anna \t'ap \t'ar bi\t'ar m\t'ar me\t'arc\t'as \t'ase\t'ase \t'asha \t'ast\t'athe\t'athe \t'ato\t'awa\t'awar\t'ay a\t'ay r\t'b g\t'b th\t'b thi\t'bon\t'bot\t'boti\t'boti \t'bou\t'ccha\t'ccha \t'chaku\t'chho\t'chhot\t'chore\t'cia\t'cial\t'cial \t'cket\t'cket \t'cle\t'cle \t'd k\t'd ko\t'da \t'dekhi\t'der s\t'des\t'desh\t'deshe\t'dho\t'dhore\t'dhu\t'dib\t'dise\t'dise \t'don\t'ds \t'duib\t'duiba\t'e ami\t'e ber\t'e dek\t'e des\t'e dey\t'e ekh\t'e er\t'e er \t'e fel\t'e jet\t'e kal\t'e ro\t'e rok\t'eci\t'ecia\t'ecial\t'ed \t'eed\t'eke \t'ekha\t'ekhe\t'ekhi\t'ekhi \t'ela t\t'ent\t'ent \t'enta\t'ental\t'er do\t'er g\t'er ga\t'er ko\t'ery\t'ery \t'esh \t'eshe \t'ess \t'et k\t'eye \t'gari \t'gat\t'gate\t'gate \t'h s\t'h sh\t'ha n\t'haka\t'haku\t'haku \t'hangs\t'hay a\t'he a\t'hek\t'heke\t'heke \t'hho\t'hhot\t'hhoto\t'hi n\t'hi na\t'hik a\t'hir\t'hiri\t'hiri \t'hle\t'hle \t'hoit\t'hokk\t'hom\t'hon\t'hot\t'hoto\t'hoy\t'hoye\t'hudhu\t'hun\t'i ami\t'i bh\t'i bha\t'i hoy\t'i ki \t'i ma\t'i o \t'i pa\t'ial\t'ial \t'ial n\t'idi\t'ik as\t'ill \t'int\t'inta\t'inta \t'iri\t'iri \t'iri t\t'iss\t'ita t\t'ite \t'ite c\t'ites\t'itese\t'iye d\t'ja \t'jon \t'k as\t'k ase\t'k e\t'ka m\t'ka ma\t'ke b\t'ken\t'ket \t'khe \t'kht\t'khte\t'khte \t'kors\t'kto d\t'ku \t'l a\t'l di\t'l e m\t'l ne\t'l nee\t'l s\t'la s\t'la sh\t'le g\t'le p\t'lo m\t'lo ma\t'mar d\t'mar j\t'mar m\t'ment\t'menta\t'mme\t'mmer\t'mmer \t'moy\t'moy \t'n ba\t'n ch\t'n de\t'n dek\t'n n\t'n sc\t'n sch\t'naa\t'nai \t'ndo\t'ne \t'ne t\t'nee\t'need\t'nite\t'nna\t'nna \t'nno a\t'no a\t'no am\t'nos\t'nt e\t'ntal\t'ntal \t'nti \t'o a\t'o bo\t'o ja\t'o jan\t'o ki\t'o kic\t'o p\t'ob th\t'obar\t'obar \t'ock\t'od \t'odh\t'okk\t'ole a\t'omo\t'omoy\t'omoy \t'on de\t'ondo\t'one t\t'oran\t'osto\t'osto \t'ot \t'parc\t'pass\t'pe \t'pec\t'peci\t'pecia\t'pol\t'py \t'r ag\t'r age\t'r chh\t'r do\t'r g\t'r gat\t'r j\t'r la\t'r m\t'r me\t'r mey\t'r n\t'r na\t'r o\t'r po\t'ra j\t'rain\t'rain \t'ray\t'ray \t're a\t're j\t'rer \t'sch\t'scho\t'se d\t'se e\t'se ek\t'sh s\t'sh sh\t'shir\t'shiri\t'son \t'spe\t'spec\t'speci\t'spo\t'spor\t'sport\t'star\t'sto\t'sto \t'sum\t'summ\t'summe\t't a\t't o\t'ta m\t'ta to\t'tal\t'tam \t'tao\t'tao \t'te de\t'ten\t'the\t'the \t'thek\t'theke\t'tie\t'to d\t'to de\t'trai\t'train\t'udhu\t'udhu \t'udi\t'uib\t'uiba\t'uibar\t'ula s\t'umm\t'umme\t'ummer\t'very\t'very \t'y do\t'y dor\t'y r\t'ye d\t'ye ja\t'আইছ\t'আছেন\t'আছেন \t'ই জ\t'ই ব\t'ই বল\t'ই বলে\t'ইত এ\t'ইন্\t'উপরে \t'ঋণ \t'এক ব\t'একদম\t'এখন এ\t'এখন ক\t'ও দ\t'ও দে\t'ও দেখ\t'ও ভ\t'ক আছ\t'ক ন\t'ক না\t'কখন \t'কতদ\t'কতদি\t'কতদিন\t'কদম\t'করব\t'করব \t'করি ন\t'করে হ\t'কষ্\t'কষ্ট\t'কা \t'কাটব\t'কালে\t'কালে \t'কিন\t'কুল থ\t'কে আ\t'কে ন\t'কে না\t'কে স\t'ক্ষ\t'খন ক\t'খুলই\t'খুলইন\t'খোল\t'খোলা\t'খোলা \t'গ চ\t'গছে\t'গছে \t'গবে\t'গবে \t'চাপ\t'চিন\t'চিন্\t'চিন্ত\t'ছর ন\t'ছর না\t'ছরও\t'ছরও \t'ছিল \t'ছুটির\t'ছে দে\t'ছোট\t'জানা \t'জার\t'জার \t'জি না\t'জিজ\t'জিজ্\t'জিজ্ঞ\t'জির\t'জের\t'জের \t'জের জ\t'জেল\t'জ্ঞ\t'জ্ঞে\t'জ্ঞেস\t'ঞেস\t'ঞেস \t'ঞেস ক\t'ঞ্চে\t'টবে\t'টা গ\t'টা দ\t'টির প\t'ট্রে\t'ট্রেন\t'ঠিক ন\t'ড ক\t'ডা ম\t'ডা মা\t'ড্ড\t'তদি\t'তদিন\t'তদিন \t'তায\t'তায \t'তু দ\t'তু দে\t'তে আ\t'তে প\t'তে স\t'থা চ\t'থুত\t'থুতু\t'থুতু \t'থে \t'দলা\t'দিত\t'দুই ব\t'দেখ\t'দেখা \t'দেয জ\t'দের দ\t'দেশে\t'দেশে \t'ধরে\t'ধী \t'ধু \t'ধ্য\t'ন ড\t'ন নয\t'ন প\t'ন র\t'ন রা\t'না অ\t'না আম\t'না জ\t'না জা\t'না ভা\t'না শ\t'নানি \t'নি আ\t'নিচে \t'নের খ\t'নো ব\t'ন্ট \t'ন্টের\t'ন্ধী\t'ন্ধী \t'ন্স\t'পরের\t'পেট \t'পেটে\t'পেটে \t'প্র\t'প্রে\t'প্ল\t'প্লে\t'ফেরে \t'ব ক\t'ব কয\t'ব কয \t'ব গ\t'ব ড\t'বছর ন\t'বছরও\t'বছরও \t'বডি\t'বডি \t'বদল\t'বদলা\t'বন্ধী\t'বলছ\t'বলা\t'বলা \t'বশু\t'বশুর\t'বসা\t'বার স\t'বালা\t'বালায\t'বি হ\t'বিব\t'বিবা\t'বিবার\t'বে ন\t'বে না\t'বোনক\t'বোনকে\t'ব্যা\t'ব্যাগ\t'ভাত\t'ভালা\t'ম না \t'মর \t'মার জ\t'মার ফ\t'মেজ\t'মেন\t'মেয\t'মেযে\t'য কে\t'য গ\t'য গা\t'য গাড\t'য জান\t'য থ\t'য থা\t'য থাক\t'য ভা\t'য স\t'যতো\t'যতো \t'যা ল\t'যাগ\t'যাস \t'যাসে\t'যে আ\t'যে জ\t'যে নি\t'যেক\t'যেট\t'যেটা\t'যেন\t'র আমা\t'র উপ\t'র উপর\t'র এক\t'র কে\t'র কেউ\t'র ক্\t'র খব\t'র খবর\t'র ডা\t'র ত\t'র দর\t'র নিচ\t'র বডি\t'র বাড\t'র ল\t'র শিক\t'র শে\t'র শেষ\t'রদে\t'রদের\t'রদের \t'রবি\t'রবিব\t'রবিবা\t'রবে\t'রাজ\t'রাজি\t'রাজি \t'রান\t'রাম \t'রি খ\t'রুত\t'রে র\t'রে স\t'রে হ\t'রেখ\t'রেখে\t'রেখে \t'রোজ\t'র্সা\t'ল আ\t'ল ছ\t'ল ছু\t'ল ছুট\t'ল ন\t'লইন\t'লইন \t'লা জ্\t'লা থা\t'লা র\t'লা রা\t'লাগছ\t'লাগছে\t'লাগবে\t'লাগে\t'লাগে \t'লাপ \t'লাসে \t'লেটে\t'লো দ\t'লো দে\t'শ হ\t'শ হা\t'শিক\t'শিক্\t'শিক্ষ\t'শ্বশ\t'শ্বশু\t'ষা \t'স কর\t'সন্\t'সাম\t'সামন\t'সামনে\t'সায থ\t'সিক\t'সিক \t'সিলে\t'স্পি\t'হযত\t'হযতো\t'হযতো \t'া ও\t'া খুল\t'া গ\t'া ঘু\t'া থে\t'া থেক\t'া বলা\t'া শু\t'া শে\t'া শেষ\t'া হ\t'া হয\t'া হল\t'া হা\t'াই জ\t'াইত এ\t'াগ ব\t'াগছ\t'াগছে\t'াগছে \t'াগবে\t'াগবে \t'াগ্\t'াচ্\t'াজি\t'াজি \t'াজি ন\t'াটব\t'াটা\t'াটি\t'ানা ভ\t'ানান\t'ান্ট\t'াফে\t'াবে\t'ামত\t'ামন\t'ামনে\t'ামনে \t'ায গ\t'ায গা\t'ায থ\t'ায থা\t'ার কে\t'ার ফ\t'ার ফু\t'ার বয\t'ার ম\t'ার লগ\t'ারও\t'ারত \t'ারপ\t'ারব \t'ারা ক\t'ারাপ \t'ারার\t'াসের\t'াসের \t'াস্\t'ি গে\t'ি গেছ\t'ি দেখ\t'ি নয\t'ি রব\t'ি রবি\t'ি স্\t'ি হয\t'িক ন\t'িক না\t'িচে \t'িজ্\t'িজ্ঞ\t'িজ্ঞে\t'িট ক\t'িন্তা\t'ির প\t'ির পর\t'িরা\t'িরাপ\t'িশ হ\t'িশ হা\t'ু দেয\t'ু স\t'ুই \t'ুই ব\t'ুটির\t'ুটির \t'ুতু\t'ুতু \t'ুতু দ\t'ুতে\t'ুতে \t'ুনি\t'ুর ম\t'ুর মা\t'ুল থ\t'ুলই\t'ুলইন\t'ুলইন \t'ুলে য\t'ুলের\t'ুলের \t'ুলো দ\t'ে আজ\t'ে আজক\t'ে উ\t'ে ও\t'ে কু\t'ে কেয\t'ে জা\t'ে তা\t'ে দেয\t'ে মন \t'েই আ\t'েই আম\t'েকে\t'েখা \t'েটে\t'েন ড\t'েন্স\t'েয জ\t'েযে \t'ের খ\t'ের খব\t'ের ছ\t'ের নি\t'ের পর\t'ের বড\t'ের ম\t'ের শ\t'ের শি\t'েশে\t'েশে \t'েস \t'েস ক\t'েস কর\t'ো আ\t'ো ত\t'োটে\t'োনক\t'োনকে\t'োনকে \t'োনো \t'োনো ব\t'োলা \t'্চে\t'্ঞে\t'্ঞেস\t'্ঞেস \t'্ট ক\t'্ট কর\t'্টে\t'্টে আ\t'্টের\t'্টের \t'্ধী\t'্ধী \t'্পি\t'্বশ\t'্বশু\t'্বশুর\t'্যাগ\t'্যাসে\t'্রে\t'্রেন\t'্স \t'্সা\t'ৎ বি\t14\t17 বছর\tabar\tamar bhai\tamar chhele\tamar meye\tbochorer\tchaku\tchhoto\tdekhi\tdeshe\tdise\tduibar\ter gate\tgari\tgate\thoy\tmental\tnai\toke\tshiri\tshiri te\tshudhu\tspecial\tsummer\ttheke\tthik ase\tto\ttrain\tআছেন\tআমার আর\tআমার বযস\tউপরে\tঋণ\tকখন\tকতদিন\tকথা বলা\tকরব\tকেযার\tক্লাসে\tখবর\tখারাপ\tখুলইন\tখোলা\tছুটির\tছুটির পর\tজানা\tজিজ্ঞেস\tথুতু\tথুতু দেয\tথেকে ফেরে\tদেখা\tদেশে\tনা জানালা\tনানি\tনিচে\tপেট\tপেটে\tপ্রতিবন্ধী\tফেরে\tবছরও\tবডি\tবলা\tবোনকে\tব্যাংক\tরবিবার\tরাজি\tরাজি না\tরেখে\tলাগছে\tলাগবে\tলাগে\tসামনে\tহযতো
+0.1\t' 13 ব\t' 17\t' 17 \t' 3 \t' acc\t' ban\t' bera\t' boll\t' boro\t' chhe\t' deb\t' debt\t' dei\t' dei \t' der\t' der \t' disi\t' duk\t' e j\t' e m\t' ek \t' ekh\t' fo\t' gan\t' gar\t' gari\t' gr\t' gro\t' grou\t' he\t' ho\t' jach\t' jete\t' karo\t' kate\t' khan\t' khar\t' kok\t' kokh\t' lage\t' late\t' lek\t' lekh\t' men\t' nij\t' nije\t' no\t' pora\t' pou\t' poun\t' prot\t' puro\t' rok\t' rokt\t' sa\t' shi\t' te a\t' te h\t' tola\t' va\t' অর\t' আছ\t' আপা\t' আপার\t' ইচ\t' ইচ্\t' ইচ্ছ\t' এই \t' এই দ\t' একটু\t' একদ\t' একব\t' একবা\t' এখনো\t' কখ\t' কখন\t' কাজে\t' কারো\t' খব\t' খবর\t' খার\t' খারা\t' খুঁ\t' খুঁজ\t' খেলে\t' খো\t' গল\t' গাড\t' গাডি\t' গো\t' ঘণ\t' ঘণ্\t' ঘণ্ট\t' চাইন\t' চাক\t' চাকর\t' চায\t' চায \t' ছোট \t' ছোটব\t' জি\t' টয\t' টযল\t' টযলে\t' টেনশ\t' ডর\t' ড্\t' ড্র\t' ড্রা\t' তোম\t' দর\t' দাঁত\t' দেও\t' দেওয\t' ধা\t' না র\t' নামা\t' নিজে\t' নেই\t' নেই \t' পরি\t' পরের\t' পিছ\t' পুর\t' পেট\t' পোল\t' পোলা\t' ফা\t' ফোন\t' ফোনে\t' ফ্র\t' ফ্রি\t' বউ \t' বড\t' বস\t' বিষ \t' ভাই \t' ভাঙা\t' ভাঙ্\t' মা ও\t' যাও\t' যাওয\t' যায\t' যায \t' রাখি\t' লজ\t' লজ্\t' লজ্জ\t' শরী\t' শরীর\t' সবে\t' সবে \t' সাহ\t' স্প\t'0 p\t'0 po\t'0 pou\t'13 ব\t'13 বছ\t'17 \t'a chi\t'a ei\t'a ges\t'a go\t'a ho\t'a ja\t'a ni\t'a niy\t'a po\t'a por\t'a ra \t'a s\t'ad \t'ai p\t'ai pl\t'aiy\t'aiya\t'aiya \t'ak \t'al e\t'alis\t'alish\t'alta\t'am \t'ami p\t'ammu \t'an \t'ann\t'ao \t'ar di\t'ar j\t'arap\t'arap \t'arb\t'ari f\t'ass e\t'aster\t'ate n\t'ay d\t'ay h\t'ay ha\t'ay k\t'ban\t'bera\t'boll\t'bollo\t'boro\t'boro \t'bt \t'c e\t'ch \t'cha\t'cha n\t'cha t\t'che \t'chhe\t'chhel\t'chher\t'chi\t'chu\t'chu b\t'cou\t'deb\t'debt\t'debt \t'dei\t'dei \t'den\t'dhi\t'disi\t'duk\t'e ama\t'e bha\t'e com\t'e dho\t'e dib\t'e kha\t'e kor\t'e l\t'e na \t'e naa\t'e ni\t'e ras\t'ebt\t'ebt \t'een\t'ena\t'ena \t'ent a\t'er c\t'er ch\t'er di\t'er gr\t'er jo\t'er kh\t'er ta\t'esi \t'ess\t'eta k\t'ete d\t'gan\t'gar\t'gari\t'gol\t'gse\t'gse \t'h er\t'h er \t'ha th\t'hab \t'hake\t'hake \t'hami\t'hami \t'hara\t'hara \t'harap\t'he b\t'he r\t'hela \t'here\t'here \t'hhe\t'hhel\t'hhele\t'hher\t'hhere\t'hod\t'hon d\t'hono \t'hor \t'hori\t'how\t'hu b\t'hu bo\t'huj\t'huju\t'hul\t'i 3\t'i 3 \t'i ga\t'i lo\t'i nai\t'i par\t'i pl\t'i raa\t'i te\t'i te \t'i the\t'ic e\t'ide\t'ide \t'ije\t'ik a\t'isa \t'it k\t'jach\t'jete\t'jete \t'k d\t'k di\t'karo\t'kate\t'ket\t'khan\t'khan \t'khar\t'khara\t'khe r\t'khi \t'khu\t'kok\t'kokh\t'kokho\t'kori \t'kto\t'kto \t'l bo\t'l e l\t'l h\t'l kh\t'l kha\t'lage\t'lage \t'lais\t'lay \t'le c\t'le ch\t'le ho\t'le th\t'lek\t'lekh\t'lis\t'lish\t'lish \t'lle\t'llo \t'lta\t'm l\t'mai \t'mar p\t'men\t'mi p\t'mmu \t'n na\t'n na \t'n t\t'na ei\t'na kh\t'nij\t'nije\t'nt a\t'nta \t'nti\t'nush \t'o d\t'o dek\t'o man\t'o u\t'obe \t'okho\t'okhon\t'okt\t'okto\t'okto \t'ol e \t'ol h\t'ollo\t'ollo \t'on d\t'one d\t'ool h\t'ore d\t'ore k\t'oti \t'oti b\t'oto\t'oto b\t'ound\t'ound \t'ous\t'ousi\t'ousin\t'oye\t'pas\t'pora\t'pore \t'pou\t'poun\t'pound\t'prot\t'proti\t'puro\t'puro \t'r bi\t'r biy\t'r di\t'r gr\t'r gro\t'r lag\t'r pa\t'r sc\t'r sch\t'r t\t'r ta\t'ra m\t'rap\t'rap \t'rat\t'rate\t'rate \t'rbe\t're am\t're n\t'rer\t'ri f\t'ri fe\t'ri th\t'rle a\t'ro \t'ro s\t'roj\t'rok\t'rokt\t'rokto\t'rot\t'roti\t's ma\t'sat\t'sath\t'sathe\t'se c\t'se h\t'se ha\t'se m\t'sha \t'shami\t'she j\t'she n\t'sil\t'son\t'ss e\t'ss er\t'ss m\t'ss ma\t't l\t'ta t\t'ta te\t'tan\t'tani\t'te am\t'te n\t'te na\t'thake\t'ti b\t'tin\t'tola\t'u na\t'uju\t'ula\t'ula \t'und\t'und \t'uro\t'uro \t'ush \t'usi\t'usin\t'ust\t'y a\t'y ami\t'y bon\t'y h\t'y ha\t'y hat\t'y s\t'y t\t'ye n\t'ঁডা \t'ঁত \t'ংক \t'ংলিশ \t'আপা\t'আপার\t'আপার \t'আমি প\t'ই দু\t'ইচ্\t'ইচ্ছ\t'ইজন \t'ইটা\t'ইটা \t'ইন ন\t'ইন না\t'উন্সি\t'উরে\t'উরে \t'এই \t'এই দ\t'এই দু\t'একটা \t'একটু\t'একটু \t'একদ\t'একব\t'একবা\t'একবার\t'এখনো\t'এখনো \t'ও কর\t'ও জা\t'ও জান\t'ও ন\t'ও না\t'ও না \t'ক আস\t'ক আসে\t'কখন\t'কটা\t'কটু\t'কটু \t'কবা\t'কবার\t'কবার \t'করি\t'কাজে\t'কায \t'কারি\t'কারি \t'খনো\t'খনো \t'খবর\t'খবর \t'খার\t'খারা\t'খারাপ\t'খুঁ\t'খুঁজ\t'খুন\t'খুব ভ\t'খেলা \t'খেলে\t'খেলে \t'গাড\t'গাডি\t'ঘণ্\t'ঘণ্ট\t'ঘণ্টা\t'ঙা \t'চাইন\t'চাক\t'চাকর\t'চাকরি\t'চায\t'চায \t'চালাই\t'চুল ক\t'ছর আ\t'ছর আম\t'ছি খ\t'ছি খা\t'ছি বা\t'ছি স\t'ছিলা\t'ছিলাম\t'ছু ক\t'ছে বে\t'ছোট \t'ছোটব\t'ছোটবে\t'জ প\t'জন্মে\t'জা ব\t'জি \t'জি ন\t'জ্জা\t'ঞ্চ\t'ট কর\t'ট ব\t'টবেল\t'টবেলা\t'টযল\t'টযলে\t'টযলেট\t'টা কে\t'টা ন\t'টাই\t'টুর\t'টুরে\t'টুরেন\t'টে আ\t'টে আছ\t'টেনশ\t'টেনশন\t'ডছে\t'ডছে \t'ডা \t'ডিতে\t'ডিতে \t'ড্র\t'ড্রা\t'ণ্ট\t'ণ্টা\t'ণ্টা \t'ত আ\t'ত উ\t'ত উঠ\t'ত প\t'তন \t'তা খ\t'তা খা\t'তাম\t'তাম \t'তার ব\t'তাহে\t'তি দ\t'তিব\t'তিবন\t'তিবন্\t'তে দ\t'তে য\t'তে যা\t'তো এ\t'তো এখ\t'তোম\t'দাঁত\t'দাঁত \t'দেও\t'দেওয\t'দেওযা\t'দের \t'দের ক\t'ধ হ\t'ধ হয\t'ন কম\t'ন দিব\t'ন মা\t'নশন\t'নশন \t'না কর\t'না কা\t'না খে\t'না থ\t'না র\t'না রে\t'নান\t'নামা\t'নার \t'নাল\t'নিজে\t'নুষে\t'নুষের\t'নে আ\t'নে ক\t'ন্টে\t'ন্তা\t'ন্ধ হ\t'ন্মে\t'ন্মের\t'ন্সি\t'ন্সিল\t'পর থ\t'পর বা\t'পরি\t'পরে \t'পরের \t'পাত\t'পিছ\t'পেট\t'পোল\t'পোলা\t'প্রায\t'ফুযায\t'ফুর\t'ফোনে\t'ফ্র\t'ফ্রি\t'ব ভ\t'বই \t'বউ \t'বছর আ\t'বন্ধ \t'বর \t'বরে\t'বরে \t'বলে ও\t'বা ত\t'বা তা\t'বাদ\t'বার ড\t'বাস ন\t'বিযার\t'বিষ \t'বেই\t'ভাঙা\t'ভাঙা \t'ভাঙ্\t'ভাঙ্গ\t'মনে\t'মনে \t'মবা\t'মরে য\t'মা ও\t'মা ও \t'মারা\t'মারি\t'মি প\t'মি পা\t'মিক\t'মিক \t'মের প\t'মো \t'ম্বা\t'ম্মু \t'য আম\t'য আর\t'য আর \t'য কা\t'য দা\t'য দে\t'য ব্\t'য ব্য\t'যলে\t'যলেট\t'যাংক \t'যাইতে\t'যাও\t'যাওয\t'যাওযা\t'যান\t'যায ক\t'যারে\t'যারে \t'যালে\t'যালেন\t'যে হই\t'র 5\t'র আ\t'র আম\t'র চা\t'র ছে\t'র ছেল\t'র জা\t'র জু\t'র দোক\t'র পি\t'র র\t'র রা\t'র শি\t'র সাহ\t'রতিব\t'রতিবন\t'রবার\t'রবার \t'রল \t'রা বল\t'রা য\t'রা যা\t'রাইভ\t'রাখি\t'রাখি \t'রি \t'রে চ\t'রে ছ\t'রে ছু\t'রে ত\t'রে তা\t'রে বে\t'রেন্\t'রেন্ট\t'র্স\t'ল দ\t'ল দি\t'ল দিয\t'লজ্\t'লজ্জ\t'লজ্জা\t'লর \t'লা জ\t'লা থ\t'লা দ\t'লা দি\t'লার ব\t'লি ক\t'লিশ \t'লে ও\t'লে কা\t'লে ভ\t'লে ভা\t'লেন্\t'লো ল\t'শন \t'শরী\t'শরীর\t'শরীর \t'স ক\t'স না\t'সবে\t'সবে \t'সাই\t'সাথ\t'সাথে\t'সাথে \t'সাহ\t'সিস\t'স্কু\t'স্টু\t'স্টুর\t'স্প\t'হারা\t'া এই \t'া কাউ\t'া খে\t'া চ\t'া চাল\t'া জান\t'া বাস\t'া বে\t'া রেস\t'াঁত \t'াংক \t'াইট\t'াইভ\t'াইযে\t'াকর\t'াকরি\t'াখি\t'াখি \t'াঙা\t'াঙা \t'াজ \t'াথে\t'াথে \t'ানুষে\t'ানে এ\t'াপার \t'াপ্\t'ামা \t'ায প\t'ার কা\t'ার চ\t'ার জ\t'ার জু\t'ার না\t'ার ভা\t'ারছ\t'ারছি\t'ারা \t'ারাপ\t'ারে ক\t'ারে ছ\t'ালা দ\t'ালিশ\t'ালিশ \t'ালে ম\t'ালেন\t'ালেন্\t'ি আপ\t'ি কি\t'ি চা\t'ি চাই\t'ি থ\t'ি বা\t'িকে\t'িক্ষ\t'িছু ক\t'িট \t'িত \t'িন বা\t'িনি\t'িবন\t'িবন্\t'িবন্ধ\t'িবার \t'িযার\t'িযার \t'িল \t'িলা\t'িলাম\t'িলাম \t'িলে\t'িষ \t'িস্\t'ু আ\t'ু না\t'ু না \t'ুঁজ\t'ুইজন \t'ুডি \t'ুনি \t'ুন্\t'ুব ভ\t'ুযায\t'ুযায \t'ুরে\t'ুরেন\t'ুরেন্\t'ুল ক\t'ুলো\t'ুলো \t'ুষে\t'ুষের\t'ে কাউ\t'ে কাট\t'ে কোন\t'ে ছ\t'ে বাং\t'ে বেড\t'ে বেশ\t'ে ভাল\t'ে মর\t'ে মান\t'ে রাখ\t'ে লা\t'ে শর\t'ে শরী\t'ে স্ক\t'ে হই\t'ে হইছ\t'েওয\t'েওযা\t'েকে ক\t'েছে স\t'েটার\t'েনশন\t'েনশন \t'েন্টে\t'েবে\t'েযে ব\t'ের ত\t'ের পি\t'েলায\t'েলায \t'েশ \t'েশি ন\t'েস্টু\t'ো এ\t'ো এখ\t'ো দে\t'ো ব\t'ো য\t'ো যা\t'ো যাই\t'ো ল\t'োট \t'োটব\t'োটবে\t'োটবেল\t'োনের\t'্কু\t'্জা\t'্টু\t'্টুর\t'্টুরে\t'্তাহে\t'্দ \t'্ধ হ\t'্ধ হয\t'্বর\t'্মু \t'্যার\t'্যালে\t'্রতিব\t'্রাইভ\t'্রায\t'্সিল\t17\t3\tammu\tbari theke\tbollo\tboro\tchhele\tchhere\tclass er\tdebt\tdei\tder\tek\ter por\tgroup\tjete\tkharap\tkhela\tkokhono\tkori\tlage\tlate\tmanush\tpound\tpuro\trokto\tschool e\tshami\tte amar\tthake\tআপার\tআম্মু\tইংলিশ\tএই\tএকটা\tএকটু\tএকবার\tএখনো\tকারো\tখেলা\tখেলে\tঘণ্টা\tচায\tছোট\tজন্মের\tজন্মের পর\tটেনশন\tতিন বছরের\tদাঁত\tদুইজন\tনেই\tফুযায\tবউ\tবন্ধ\tবিযার\tবিষ\tভাই\tভাঙা\tমা ও\tমারা\tযাওযার\tযায\tরাখি\tশরীর\tসবে
-0.1\t' 10\t' 10 \t' 11\t' 11 \t' 12 থ\t' 18 ব\t' 3 বছ\t' 3 বা\t' 34\t' 34 \t' 4 ব\t' 4 বছ\t' 5 1\t' 5 থ\t' 5 থে\t' 8 \t' af\t' aft\t' afte\t' all\t' ammu\t' are\t' arek\t' asb\t' ast\t' aste\t' at\t' atk\t' atka\t' ben\t' bene\t' bhi\t' bhit\t' bho\t' bhoy\t' bola\t' bolb\t' bor\t' ca\t' call\t' care\t' ce\t' cen\t' cent\t' chit\t' chol\t' chul\t' cl\t' clu\t' club\t' co\t' com\t' con\t' dao\t' dao \t' day\t' disa\t' dol\t' dork\t' dui \t' e ma\t' eg\t' ek b\t' ekb\t' ekba\t' ektu\t' en\t' er c\t' eta \t' ev\t' eve\t' even\t' fam\t' fami\t' for\t' g4\t' g40\t' g40 \t' gesi\t' hoc\t' hocc\t' holo\t' hy\t' hya\t' icc\t' icch\t' ing\t' jabo\t' jan \t' jani\t' jee\t' jee \t' kann\t' kha\t' khi\t' khid\t' khob\t' khol\t' khuj\t' ki h\t' koro\t' kos\t' koth\t' koye\t' lath\t' le\t' lo\t' mars\t' mash\t' mon \t' mota\t' nah\t' nak\t' naki\t' nei\t' nei \t' not\t' notu\t' num\t' numb\t' obo\t' obos\t' od\t' odh\t' odhi\t' of \t' on \t' onn\t' onno\t' onu\t' onus\t' or \t' ou\t' out\t' out \t' ov\t' oy\t' oy \t' pani\t' par\t' parb\t' po\t' raat\t' rea\t' read\t' sat\t' sath\t' shah\t' spo\t' spor\t' st\t' sup\t' supp\t' tar\t' tar \t' te c\t' tin \t' toth\t' tott\t' yo\t' you\t' অনু\t' অবশ\t' অবশ্\t' অবস\t' আগের\t' আচ\t' আচ্\t' আচ্ছ\t' আঠ\t' আঠা\t' আঠার\t' আপন\t' আপনা\t' আরে\t' আরেক\t' আরো\t' আরো \t' আল্\t' আল্ল\t' ইংর\t' ইংরে\t' ইংল\t' ইংলি\t' ইভ\t' ইভে\t' ইভেন\t' ইম\t' ইমা\t' এই ব\t' এখনও\t' এগি\t' এগিয\t' এগু\t' এগুল\t' এড\t' এডি\t' এর\t' এর \t' ও \t' ওদ\t' ওদে\t' ওদের\t' কপ\t' কপি\t' কপি \t' করবে\t' করল\t' করার\t' কল ক\t' কাছা\t' কি ক\t' কি হ\t' কিছ\t' কিছু\t' কী ক\t' কী হ\t' খাব\t' খাবা\t' খিদে\t' খুব\t' খুব \t' গরমে\t' গোস\t' গোসল\t' চলু\t' চলুক\t' চাইল\t' চাপ \t' চার\t' ছুট\t' ছুটি\t' জী\t' জীব\t' জীবন\t' জ্বি\t' ঠি\t' ঠিক\t' ঠিকা\t' ডরা\t' ডরাই\t' ডাট\t' ডাটা\t' ডিল\t' ডিলি\t' ডেট\t' ডেটা\t' তথ\t' তথ্\t' তথ্য\t' তালি\t' থাকু\t' থাকে\t' দল\t' দল \t' দশ\t' দাও\t' দাও \t' দিছি\t' দিনে\t' দুঃ\t' দুঃখ\t' দুজ\t' দুজন\t' দেখা\t' ধন\t' ধন্\t' ধন্য\t' নম\t' নম্\t' নম্ব\t' নয \t' না ন\t' না ব\t' নান\t' নানা\t' নার্\t' নিন\t' নিন \t' নিরা\t' নিশ\t' নিশ্\t' পন\t' পনে\t' পনের\t' পয\t' পযস\t' পযসা\t' পরে \t' পাউ\t' পাউন\t' পাঠ\t' পাঠা\t' পিট\t' পিটা\t' পুড\t' ফুড \t' ফেলু\t' ফ্য\t' ফ্যা\t' বউ\t' বছরে\t' বড এ\t' বড হ\t' বযস্\t' বলু\t' বলুন\t' বহ\t' বহু\t' বা ত\t' বাং\t' বাংল\t' বাদ \t' বিক\t' বিদ\t' বিপ\t' বিপদ\t' বিল\t' বিল \t' বিশে\t' বেশ\t' বেশ \t' বেশি\t' বোধ \t' ভাল\t' ভুল \t' ভুলে\t' ময\t' মযল\t' মযলা\t' মস\t' মসজ\t' মসজি\t' মাই\t' মান\t' মানস\t' মানে\t' মায\t' মাযে\t' মারা\t' মেন\t' মেনু\t' মোটে\t' যাইন\t' যেম\t' যেমন\t' যো\t' যোগ\t' রাখু\t' রি\t' রে\t' রেস\t' রেস্\t' রো\t' রোজ \t' শুন\t' সত\t' সতে\t' সতের\t' সব ঠ\t' সবক\t' সবকি\t' সবচ\t' সবচে\t' সবার\t' সম্\t' সহা\t' সহায\t' সাপ\t' সাপো\t' সামা\t' সাল\t' সাহা\t' সুয\t' সুযো\t' হইল\t' হইলে\t' হযন\t' হযনি\t' হযে\t'10 \t'11 \t'12 থ\t'12 থে\t'18 ব\t'2 থ\t'2 থে\t'2 থেক\t'3 বা\t'34 \t'4 ব\t'4 বছ\t'4 বছর\t'40 \t'5 1\t'5 থ\t'5 থে\t'5 থেক\t'8 ব\t'a ji\t'a lag\t'a mu\t'a ne\t'a nei\t'a ro\t'a sh\t'aba r\t'abo\t'abo \t'acc\t'ach \t'adh\t'afte\t'after\t'ahaj\t'ahajj\t'ajj\t'ajjo\t'ajjo \t'ake b\t'al e \t'alen\t'alend\t'ali \t'all k\t'alo\t'alo \t'amil\t'amily\t'ammu\t'amot\t'amot \t'amu\t'ar be\t'ar e\t'ar g\t'ar go\t'ar jo\t'ar n\t'ar na\t'ar o\t'arbo\t'arbo \t'arek\t'arent\t'arer\t'ars\t'arse\t'arse \t'ary s\t'asb\t'asho\t'ashon\t'aste\t'ata \t'athi\t'athi \t'atk\t'atka\t'ay di\t'ayo\t'b b\t'b m\t'b mu\t'b muc\t'b n\t'b na\t'b na \t'ba r\t'bar j\t'be e\t'bene\t'benef\t'bhit\t'bhito\t'bhob\t'bil\t'bo n\t'bo na\t'bola\t'bolai\t'bolb\t'bolbo\t'bor \t'call\t'call \t'cent\t'chad\t'chak\t'chali\t'che d\t'child\t'chitk\t'chol\t'cholu\t'chon\t'chu n\t'chul\t'clu\t'club\t'club \t'com\t'dao\t'dao \t'dar \t'day \t'day c\t'der j\t'dey a\t'dhik\t'dhika\t'dho \t'dho h\t'dho k\t'diben\t'disa\t'disab\t'disi \t'dol\t'dork\t'dorka\t'dui \t'e ach\t'e dao\t'e di\t'e ek \t'e gec\t'e ki \t'e li\t'e nak\t'e r\t'e ra\t'ead\t'ead \t'ee \t'efi\t'efit\t'ei n\t'ei na\t'ekb\t'ekba\t'ekbar\t'ekhas\t'ektu\t'emo\t'emon\t'emon \t'enda\t'endar\t'enef\t'enefi\t'eni\t'eni \t'ent e\t'enti\t'entin\t'er b\t'er sc\t'era\t'ers \t'esh k\t'eta \t'ete p\t'eve\t'even\t'event\t'ey a\t'ey am\t'fam\t'fami\t'famil\t'fit\t'for\t'fte\t'fter\t'fter \t'g40\t'g40 \t'geche\t'gesi\t'giyec\t'gli\t'glis\t'glish\t'gul\t'ha ne\t'hahaj\t'haisi\t'haiy\t'haiya\t'haj\t'hajj\t'hajjo\t'haliy\t'hani\t'har\t'har b\t'har d\t'hasho\t'hast\t'hbo\t'hbo \t'hchi\t'he am\t'he be\t'he da\t'hele\t'hele \t'her\t'hi s\t'hida\t'hida \t'hika\t'hikar\t'hild\t'his\t'hish\t'hitk\t'hitka\t'hito\t'hitor\t'hla\t'hlam\t'hlam \t'ho h\t'ho ho\t'ho k\t'ho ko\t'hobor\t'hocc\t'hocch\t'hoi \t'hola\t'hola \t'holo\t'holo \t'holu\t'hon c\t'hona\t'hona \t'hoole\t'horen\t'hu c\t'hu ch\t'hu n\t'hu na\t'hub \t'hub b\t'hya\t'i bol\t'i ekh\t'i f\t'i hoc\t'i j\t'i nu\t'i num\t'iben\t'iben \t'ibo\t'ibon\t'iccha\t'ida\t'ida \t'iday\t'ikar\t'ikar \t'il \t'ila\t'ilam\t'ilam \t'ild\t'ilo\t'ilo \t'ilo n\t'ily\t'ily \t'ina\t'ina \t'ind\t'inde\t'inder\t'ini\t'ini \t'ir \t'isab\t'isho\t'ist\t'ista\t'it \t'itk\t'itka\t'itkar\t'ito\t'itor\t'jabo\t'jabo \t'jan \t'jani\t'jani \t'je \t'jee\t'jee \t'jhi \t'jhi n\t'jjo\t'jjo \t'jo \t'jon\t'k b\t'k bo\t'kann\t'kanna\t'kbar\t'kbar \t'khani\t'khas\t'khash\t'khid\t'khida\t'khob\t'khobo\t'khol\t'khola\t'khub \t'khuj\t'ki h\t'ki ho\t'ki ko\t'korbe\t'korbo\t'koro\t'koro \t'kos\t'koth\t'kotha\t'koto \t'koye\t'koyek\t'ktu\t'l b\t'l t\t'la l\t'lath\t'lathi\t'lbo\t'lbo \t'lend\t'lenda\t'li \t'lic\t'lice\t'lit\t'll k\t'll ko\t'lo \t'lot\t'ls \t'lse\t'lse \t'lub\t'lub \t'lun \t'mar n\t'mar o\t'mar s\t'mars\t'marse\t'mash\t'mbe\t'mber\t'mber \t'me \t'mily\t'mily \t'mind\t'minde\t'mon k\t'mos\t'mot \t'mota\t'motam\t'muche\t'mut\t'n ke\t'n kh\t'n kha\t'na bo\t'nah\t'nak\t'naki\t'naki \t'nal \t'nda\t'ndar\t'ndar \t'nder\t'nder \t'ndho\t'ndho \t'ndhu\t'ndo \t'ne dh\t'nef\t'nefi\t'nefit\t'nei\t'nei \t'nek b\t'ngl\t'ngli\t'nglis\t'ngr\t'nna k\t'nno e\t'no e\t'no n\t'no na\t'noi\t'noi \t'nosh\t'notu\t'notun\t'nsh\t'ntin\t'nting\t'num\t'numb\t'numbe\t'nus\t'nushe\t'nust\t'nusth\t'o c\t'o ch\t'o do\t'o g\t'o hoy\t'o kh\t'o khu\t'o kor\t'o s\t'ob m\t'ob mu\t'ob n\t'ob na\t'obor\t'obor \t'obos\t'obot\t'oboti\t'occ\t'occh\t'ocche\t'och\t'ocho\t'odhi\t'odhik\t'odi\t'of \t'oi n\t'oi na\t'olai\t'olai \t'olb\t'olbo\t'olbo \t'oler\t'oler \t'oli\t'olo\t'olo \t'olun \t'ome\t'on c\t'on ke\t'on kh\t'ond\t'ondho\t'ondhu\t'ondo \t'ono n\t'onu\t'onus\t'onust\t'ood\t'oole\t'ooler\t'orbe\t'orben\t'orbo\t'orbo \t'ore j\t'oreni\t'orin\t'orka\t'orkar\t'ors\t'osht\t'oshto\t'ota \t'otam\t'otamo\t'otha\t'otha \t'otho \t'ott\t'otth\t'ottho\t'otu\t'otun\t'otun \t'out\t'out \t'out o\t'own\t'oye g\t'oyek\t'oyek \t'pani\t'pani \t'parb\t'parbo\t'paren\t'poi\t'pois\t'ppo\t'ppor\t'pport\t'pres\t'r bhi\t'r boc\t'r cha\t'r dek\t'r go\t'r kh\t'r kho\t'r ki \t'r kot\t'r par\t'ra b\t'raat\t'raat \t'rben\t'rben \t'rbo n\t're ja\t'read\t'read \t'reche\t'reni\t'reni \t'rent\t'renti\t'rer k\t'rin\t'rka\t'rkar\t'rkar \t'rob\t'rut\t'rute\t'rute \t'ry s\t'ry sc\t'sab\t'schi\t'se ka\t'shab\t'shah\t'shaha\t'shb\t'shbo\t'shbo \t'she b\t'sher\t'sher \t'shoi\t'shoi \t'shon\t'shona\t'si sh\t'sila\t'silam\t'ski\t'sobar\t'ste p\t'sth\t'stha\t'sthan\t'sup\t'supp\t'suppo\t't e m\t't of\t't of \t't t\t'tal \t'tamot\t'tar\t'tar \t'te pa\t'ter s\t'ters\t'than\t'than \t'the k\t'thi \t'tic\t'tic \t'tin \t'ting\t'ting \t'tit\t'tkar\t'tkar \t'to e\t'to ek\t'tod\t'toth\t'totho\t'tott\t'totth\t'ts \t'tter\t'tth\t'ttho\t'ttho \t'tuk\t'tun\t'tun \t'u ac\t'u ach\t'u c\t'u ch\t'u cha\t'u k\t'u na \t'ub b\t'uche\t'uche \t'ue \t'ue e\t'ui n\t'ujhi \t'ul \t'umb\t'umbe\t'umber\t'un a\t'ung\t'upp\t'uppo\t'uppor\t'uru\t'urut\t'urute\t'ushe\t'usher\t'usth\t'ustha\t'ut o\t'ut of\t'ven\t'vent\t'vent \t'vob\t'y di\t'y k\t'ye b\t'yek\t'yek \t'you\t'ংরে\t'ংরেজ\t'ংরেজি\t'ংলা\t'ংলা \t'ংলি\t'ংলিশ\t'ংলিশে\t'অনু\t'অবশ\t'অবশ্\t'অবশ্য\t'অবস\t'আগের\t'আগের \t'আচ্\t'আচ্ছ\t'আচ্ছা\t'আছে থ\t'আঠা\t'আঠার\t'আঠারো\t'আপন\t'আপনা\t'আপনার\t'আরে\t'আরেক\t'আরো\t'আরো \t'আল্\t'আল্ল\t'আল্লা\t'ই ক\t'ই ভ\t'ই ভা\t'ই ভাল\t'ইংর\t'ইংরে\t'ইংরেজ\t'ইংল\t'ইংলি\t'ইংলিশ\t'ইখা\t'ইখা \t'ইন কে\t'ইনি\t'ইনি \t'ইন্ড\t'ইন্ডা\t'ইভে\t'ইভেন\t'ইভেন্\t'ইমার\t'ইলে ভ\t'উ খ\t'উন্\t'উন্ড\t'উন্ড \t'উন্সে\t'এই ব\t'এখনও\t'এখনও \t'এগি\t'এগিয\t'এগিযে\t'এগু\t'এগুল\t'এগুলো\t'এডি\t'এর \t'ও স\t'ও সা\t'ও হ\t'ও হয\t'ও হযন\t'ওটা\t'ওটাক\t'ওটাকা\t'ওদে\t'ওদের\t'ওদের \t'ওযায\t'ওযায \t'ক ছি\t'ক ছিল\t'ক না \t'ক স\t'কটা \t'কটা স\t'কটি\t'কত দি\t'কতে\t'কতে \t'কথা চ\t'কপি\t'কপি \t'কপি ন\t'করবে\t'করবেন\t'করল\t'করা হ\t'করার\t'করার \t'কল ক\t'কল কর\t'কাছা\t'কাছাক\t'কাছি\t'কাছি \t'কি ক\t'কি কর\t'কি হ\t'কি হচ\t'কিছু \t'কী ক\t'কী কর\t'কী হ\t'কী হচ\t'কুক \t'কুট\t'কুল ছ\t'কুলের\t'কে 17\t'কে চ\t'কে দ\t'কে ভ\t'কে ভু\t'কে সা\t'কেন\t'কেন্\t'কেন্দ\t'কোনোট\t'ক্যাল\t'খনও জ\t'খাই\t'খানিক\t'খাব\t'খাবা\t'খাবার\t'খার \t'খিদে\t'খুন \t'খুব\t'খুব \t'খে দ\t'খে ন\t'খে না\t'গ ক\t'গ কর\t'গ ব\t'গরমে\t'গিযে\t'গিযেছ\t'গুল\t'গুলো\t'গে ন\t'গে না\t'গের\t'গের \t'গোস\t'গোসল\t'চ থ\t'চ থে\t'চলু\t'চলুক\t'চলুক \t'চাইল\t'চাপ \t'চায ন\t'চারা \t'চেয\t'চেযে\t'চেযে \t'ছইন ক\t'ছর বা\t'ছরে\t'ছরের\t'ছরের \t'ছাক\t'ছাকা\t'ছাকাছ\t'ছি এখ\t'ছিল ন\t'ছু \t'ছু ন\t'ছু না\t'ছুট\t'ছুটি\t'ছুটিত\t'ছে থ\t'ছে থা\t'ছে নি\t'জ র\t'জানতে\t'জানি \t'জিতে\t'জিতে \t'জিদ\t'জিদে\t'জিদে \t'জীব\t'জীবন\t'জীবন \t'জে ল\t'জ্বি\t'জ্বি \t'ট বা\t'ট বাচ\t'টবল\t'টবলে\t'টবলে \t'টস \t'টা ক\t'টা র\t'ট্র\t'ঠান\t'ঠার\t'ঠারো\t'ঠারোর\t'ঠিক\t'ঠিকা\t'ড এ\t'ড এক\t'ড একজ\t'ড কে\t'ড ব্\t'ড ব্য\t'ড হ\t'ডরাই\t'ডরাই \t'ডা ক\t'ডাট\t'ডাটা\t'ডাটা \t'ডার \t'ডারে\t'ডারে \t'ডিল\t'ডিলি\t'ডিলিট\t'ডে ক\t'ডেট\t'ডেটা\t'ডেটা \t'ড্রাগ\t'ত দি\t'ত দিন\t'তথ্\t'তথ্য\t'তথ্য \t'তবয\t'তবযস\t'তবযস্\t'তান ন\t'তার ক\t'তালি\t'তালিক\t'তিত\t'তিত \t'তে ব\t'তেছে\t'তেছে \t'তের \t'ত্ব\t'থাকু\t'থাকুক\t'থাকে\t'থাকে \t'থে ক\t'থে কথ\t'থ্য\t'থ্য \t'থ্য ম\t'দ দ\t'দ ব\t'দ বো\t'দ বোধ\t'দল \t'দাও\t'দাও \t'দিছি\t'দিন প\t'দিনে\t'দুঃ\t'দুঃখ\t'দুজ\t'দুজন\t'দেখা\t'দ্ব\t'দ্য\t'ধ করে\t'ধ ছ\t'ধন্\t'ধন্য\t'ধন্যব\t'ধরেনি\t'ধার\t'ন আছ\t'ন আছে\t'ন করি\t'ন করে\t'ন কে\t'ন কেউ\t'ন না \t'ন শ\t'নও জ\t'নকে\t'নকে \t'নতা\t'নতে\t'নতে \t'নতে চ\t'নম্\t'নম্ব\t'নম্বর\t'নয \t'নসি\t'নসিক\t'নসিক \t'না কে\t'না ন\t'না না\t'না ব\t'নানা\t'নানা \t'নার্\t'নার্স\t'নিক\t'নিকট\t'নিকটা\t'নিন\t'নিন \t'নিরা\t'নিরাপ\t'নিশ\t'নিশ্\t'নিশ্চ\t'নুষ \t'নে ড\t'নে ড্\t'নেক ব\t'নের ক\t'নের স\t'নেরো\t'নেরো \t'নো \t'নো ত\t'নোট\t'ন্টা\t'ন্টার\t'ন্ড \t'ন্তা \t'ন্তি\t'ন্দ\t'ন্দ্\t'ন্দ্র\t'ন্য দ\t'ন্যব\t'ন্যবা\t'ন্যান\t'ন্সে\t'ন্সেল\t'পদ \t'পদ ব\t'পদ বো\t'পন \t'পনা\t'পনার\t'পনে\t'পনের\t'পনেরো\t'পযস\t'পযসা\t'পযসা \t'পাউ\t'পাউন\t'পাউন্\t'পাঠ\t'পাঠা\t'পারবো\t'পাল\t'পি \t'পি ন\t'পি নি\t'পিট\t'পিটা\t'পিটাই\t'পুড\t'প্তব\t'প্তবয\t'প্রাপ\t'ফুড \t'ফুড ব\t'ফুরি \t'ফেলু\t'ফেলুন\t'ফ্য\t'ফ্যা\t'ফ্যাম\t'ব ঠ\t'ব ঠি\t'ব ঠিক\t'ব না\t'ব না \t'বকি\t'বকিছ\t'বকিছু\t'বচে\t'বচেয\t'বচেযে\t'বছরে\t'বছরের\t'বড এ\t'বড এক\t'বড হ\t'বন \t'বযস 1\t'বলু\t'বলুন\t'বলুন \t'বশ্\t'বশ্য\t'বহু\t'বা 4\t'বা 4 \t'বাং\t'বাংল\t'বাংলা\t'বাদ দ\t'বার জ\t'বাস্\t'বিক\t'বিদ\t'বিপ\t'বিপদ\t'বিল\t'বিল \t'বিশে\t'বিশেষ\t'বেশ\t'বেশ \t'বেশি\t'বো ন\t'বো না\t'বোধ \t'বোধ ক\t'ব্রে\t'ভাল\t'ভাষা \t'ভুল \t'ভুলে\t'ভুলে \t'ভেন\t'ভেন্\t'ভেন্ট\t'ম ম্\t'ম ম্য\t'মত \t'মন আ\t'মন আছ\t'মন না\t'মন ল\t'মন লা\t'মনে ড\t'মযল\t'মযলা\t'মযলা \t'মসজ\t'মসজি\t'মসজিদ\t'মাইন\t'মাইন্\t'মাইর\t'মান\t'মানস\t'মানসি\t'মানে\t'মানে \t'মাযেদ\t'মার ছ\t'মার ত\t'মিলি\t'মিলি \t'মু ন\t'মেনু\t'মেনু \t'মোটে\t'ম্বর\t'ম্বর \t'য মু\t'য মুছ\t'যতা\t'যতা \t'যনা\t'যনা \t'যনি\t'যনি \t'যবা\t'যবাদ\t'যবাদ \t'যলা\t'যলা \t'যস 1\t'যসা\t'যসা \t'যস্ক \t'যা ন\t'যা না\t'যা ফে\t'যাং\t'যাইন\t'যাইনি\t'যাত\t'যাতন\t'যাপা\t'যাপার\t'যাব ন\t'যামি\t'যামিল\t'যায\t'যায \t'যে যা\t'যে স\t'যেম\t'যেমন\t'যেমন \t'যোগ ক\t'য্য\t'য্য \t'র আছ\t'র আছে\t'র এস\t'র এসে\t'র ক্ল\t'র গল\t'র জী\t'র জীব\t'র তথ\t'র তথ্\t'র তা\t'র দরজ\t'র দল\t'র দল \t'র দিয\t'র দেখ\t'র নি\t'র বা \t'র ব্য\t'র মন\t'র মন \t'র মা\t'র মা \t'র সবা\t'র সম\t'র সাথ\t'র হই\t'রকা\t'রকার\t'রকার \t'রছি \t'রটা\t'রটা \t'রবেন\t'রবেন \t'রবো\t'রবো \t'রবো ন\t'রমে\t'রা ব\t'রা হ\t'রা হয\t'রাখছি\t'রাখু\t'রাখুন\t'রাগ \t'রাগ ব\t'রাপদ\t'রাপদ \t'রাপ্\t'রাপ্ত\t'রায\t'রি স\t'রিত \t'রে এ\t'রে খি\t'রে পা\t'রে য\t'রেক\t'রেছেন\t'রেজ\t'রেজি\t'রেজিত\t'রের স\t'রেস\t'রেস্\t'রেস্ট\t'রো স\t'রো সা\t'রোজ \t'রোজ র\t'রোর\t'রোর \t'র্ভি\t'ল কর\t'ল না\t'ল না \t'ল ফ\t'ল ফু\t'লাব \t'লায \t'লিকা\t'লিকা \t'লিট\t'লিট \t'লিট ক\t'লিশে \t'লুক \t'লে আ\t'লে চ\t'লে দে\t'লে প\t'লেন্ড\t'লের\t'লের ম\t'ল্লি\t'ল্লিশ\t'শি নই\t'শি না\t'শুন\t'শ্চ\t'শ্চয\t'শ্চি\t'শ্য\t'ষের স\t'স 1\t'স নাই\t'সজি\t'সজিদ\t'সজিদে\t'সতের\t'সতেরো\t'সত্\t'সত্ত\t'সব ঠ\t'সব ঠি\t'সবক\t'সবকি\t'সবকিছ\t'সবচ\t'সবচে\t'সবচেয\t'সবার\t'সবার \t'সবো\t'সবো \t'সম্\t'সহা\t'সহায\t'সহাযত\t'সাপ\t'সাপো\t'সাপোর\t'সামা\t'সার্\t'সাল\t'সাহা\t'সাহায\t'সুয\t'সুযো\t'সুযোগ\t'সে ক\t'সের\t'সের \t'সেলর\t'সেলর \t'স্ক \t'স্কুট\t'হইল\t'হইলে\t'হইলে \t'হযন\t'হযনি\t'হযনি \t'হযে\t'হাযত\t'হাযতা\t'হায্\t'হায্য\t'া 4\t'া 4 \t'া ও \t'া কেন\t'া খ\t'া ট\t'া তার\t'া নেই\t'া ফে\t'া ফেল\t'া বলব\t'া বলে\t'া বাঁ\t'া মাথ\t'া রাত\t'া রে\t'া ল\t'া সু\t'া হইল\t'াংল\t'াংলা\t'াংলা \t'াই ক\t'াই ভ\t'াই ভা\t'াইনি\t'াইনি \t'াইন্\t'াইন্ড\t'াউন্\t'াউন্ড\t'াওযায\t'াকত\t'াকতে\t'াকতে \t'াকাছ\t'াকাছি\t'াকু\t'াকুক\t'াকুক \t'াকে ভ\t'াক্\t'াখছি\t'াখছি \t'াখু\t'াখুন\t'াখুন \t'াগে ন\t'াছা\t'াছাক\t'াছাকা\t'াছি\t'াছি \t'াঠা\t'াতন\t'াতি\t'াতে চ\t'াথে ক\t'াদ দ\t'ান ন\t'ান ব\t'ানতে\t'ানতে \t'ানস\t'ানসি\t'ানসিক\t'ানিক\t'ানিকট\t'ানুষ \t'ানে\t'ানে ক\t'ানের\t'ানের \t'ানো\t'াপদ\t'াপদ \t'াপদ ব\t'াপার\t'াপে\t'াপো\t'াপোর\t'াপোর্\t'াপ্ত\t'াপ্তব\t'াব ন\t'াব না\t'াবার\t'ামত \t'ামি\t'ামিল\t'ামিলি\t'ায আম\t'ায ব্\t'াযত\t'াযতা\t'াযতা \t'াযে থ\t'াযেদ\t'াযেদে\t'ায্\t'ায্য\t'ায্য \t'ার চা\t'ার ছ\t'ার ছে\t'ার জন\t'ার ড\t'ার তথ\t'ার বে\t'ার মন\t'ার সম\t'ারবো\t'ারবো \t'ারো স\t'ারোর\t'ারোর \t'ার্স\t'াল ফ\t'াল ফু\t'ালা \t'ালিকা\t'াষা \t'াস না\t'াসে ক\t'াহায\t'াহায্\t'ি ই\t'ি এখ\t'ি এখন\t'ি করা\t'ি জ\t'ি নিন\t'ি বল\t'ি সা\t'ি সেন\t'ি স্ক\t'ি হচ\t'ি হচ্\t'িকট\t'িকটা\t'িকটা \t'িকা \t'িছি\t'িছু \t'িছু ন\t'িট কর\t'িটা\t'িটাই\t'িটার\t'িটার \t'িতে\t'িতে ব\t'িদে \t'িন প\t'িন স\t'িনি \t'িনে\t'িনের\t'িনের \t'িপদ\t'িবার\t'িযে য\t'িরাপদ\t'িল ন\t'িল না\t'িলি \t'িলি স\t'িলিট\t'িলিট \t'িশে \t'িশেষ\t'িশেষ \t'িশ্\t'িশ্চ\t'িশ্চয\t'ী ক\t'ী কর\t'ী হ\t'ী হচ\t'ী হচ্\t'ীবন\t'ীবন \t'ু বছ\t'ু বছর\t'ু বলছ\t'ুঃখ\t'ুইট\t'ুজন\t'ুটিত\t'ুটিতে\t'ুড ব\t'ুড ব্\t'ুব \t'ুযো\t'ুযোগ\t'ুযোগ \t'ুরি অ\t'ুরুত\t'ুর্\t'ুল ছ\t'ুল ছু\t'ুল ন\t'ুলি \t'ুষ \t'ে 17\t'ে 17 \t'ে আই\t'ে আমি\t'ে কিন\t'ে খি\t'ে ছুর\t'ে ড্\t'ে ড্র\t'ে তি\t'ে তিন\t'ে দাও\t'ে বা\t'ে ভু\t'ে ভুল\t'ে মন\t'ে শা\t'ে হয\t'ে হয \t'েক ভ\t'েক ভা\t'েকট\t'েকটা\t'েকটা \t'েখার\t'েখার \t'েখে দ\t'েখে ন\t'েছিলা\t'েজিত\t'েজিতে\t'েনু\t'েনু \t'েন্ট \t'েন্ড\t'েন্ডা\t'েন্দ\t'েন্দ্\t'েমন\t'েমন \t'েমন আ\t'েমন ল\t'ের আ\t'ের দল\t'ের সব\t'েরট\t'েরটা\t'েরটা \t'েরি \t'েলর\t'েলর \t'েলে ম\t'েলের \t'েশন\t'েশি\t'ো সা\t'ো সাথ\t'োই \t'োগ ক\t'োগ কর\t'োজ \t'োজ র\t'োট বা\t'োড \t'োধ ক\t'োধ কর\t'োনোট\t'োসল\t'্কুট\t'্চয\t'্চি\t'্টস\t'্টস \t'্ড \t'্ডার \t'্ডারে\t'্ণ \t'্তব\t'্তবয\t'্তবযস\t'্তি\t'্দ্\t'্দ্র\t'্বর \t'্বা \t'্বি\t'্বি \t'্ভি\t'্য দ\t'্য ম\t'্য মু\t'্যবা\t'্যবাদ\t'্যাং\t'্যাতন\t'্যামি\t'্রাগ\t'্রাগ \t'্রাপ\t'্রাপ্\t'্লাব \t'্লিশ\t'্সেল\t'্সেলর\t10\t11\t12 থেকে\t3 বছরের\t34\t4 বছর\t5 থেকে\t8\tafter\tafter school\tamar furi\taste\tbhasha\tbhoy\tbolai\tbolbo\tbondho\tbujhi\tbujhi na\tcall\tchaliye\tchar bochor\tchilo na\tchitkar\tclub\tdao\tdekhashona\tdhoreni\tdiben\tdiben na\tdisi\tdorkar\tdui\tekbar\teta\tevent\tfamily\tg40\tgeche\tgechi\thocche\tholo\thoye geche\ticcha\tjabo\tjan\tjani\tjani na\tjee\tkanna\tkhida\tkhobor\tkhola\tkhola chilo\tkhub\tki hocche\tkichu\tkichu na\tkorben\tkorben na\tkorbo\tkoro\tkotha\tkoto\tkoyek\tlagbe na\tlathi\tmanusher\tmarse\tmon\tmon kharap\tmotamot\tmuche\tmuche din\tna bolai\tnaki\tnei\tnotun\tnumber\todhikar\tof\ton\tonno\tonusthan\tor\tout\tout of\toy\tpani\tparbo\tparbo na\tparenting\traat\tread\tsathe\tsathe kotha\tschooler\tshahajjo\tsobar\tsobar jonno\tsupport\ttar\ttin\ttotho\ttottho\tআগের\tআচ্ছা\tআঠারোর\tআমাকে ভুলে\tআমাদের সবার\tআমার তথ্য\tআমার ফুরি\tআমার মন\tআরো\tআল্লায\tইংরেজিতে\tইংলিশে\tএখনও\tএগিযে\tএগিযে যান\tএর\tও\tওদের\tকত দিন\tকথা বলতে\tকথা বলব\tকপি\tকপি নিন\tকরবেন\tকরবেন না\tকরা হযেছে\tকরার\tকাউন্সেলর\tকাছাকাছি\tকারো সাথে\tকি করা\tকি হচ্ছে\tকিছু\tকিছু না\tকী হচ্ছে\tক্যালেন্ডারে\tক্লাব\tখাওযায\tখানিকটা\tখুব\tখুশি নই\tগিযেছি\tগেছে কিন্তু\tচলুক\tচাপ\tচায না\tচালিযে যাই\tছিল না\tছুটিতে\tজানতে\tজানতে চাই\tজানি\tজীবন\tজ্বি\tঠিক না\tডরাই\tডাটা\tডিলিট\tডেটা\tড্রাগ\tতথ্য\tতথ্য মুছে\tতার বেশি\tতালিকা\tথাকুক\tথাকে\tথেকে 17\tদরকার\tদল\tদাও\tধন্যবাদ\tধরেনি\tনম্বর\tনয\tনা না\tনানা\tনিন\tনিরাপদ\tনিরাপদ বোধ\tপনেরো\tপযসা\tপরিবার\tপরিবারের কথা\tপরে\tপাউন্ড\tপারবো\tপারবো না\tপ্রাপ্তবযস্ক\tফুড\tফুরি\tফেলুন\tফোন করেছি\tফ্যামিলি\tবছর বা\tবছরের\tবছরের কম\tবছরের বেশি\tবড একজন\tবন্ধ করে\tবলুন\tবা তার\tবাংলা\tবাচ্চারা\tবাদ\tবিল\tবিশেষ\tবেশ\tবোধ\tভালো লাগে\tভাষা\tভুল\tভুলে\tমন খারাপ\tমযলা\tমসজিদে\tমানসিক\tমানুষ\tমানুষের সাথে\tমানে\tমাযেদের\tমুছে ফেলুন\tমেনু\tযাইনি\tযাব না\tযেমন\tযেমন আছে\tরাখছি\tরাখুন\tরোজ\tসতেরো\tসব ঠিক\tসবচেযে\tসবার\tসবার জন্য\tসহাযতা\tসাথে কথা\tসাপোর্ট\tসামনে ড্রাগ\tসাহায্য\tসুযোগ\tস্কুলের\tহইলে\tহযনি
-0.2\t' 1 \t' 11 ব\t' 18\t' 18 \t' 2 \t' 3 ব\t' 4 \t' ala\t' amma\t' aro\t' aro \t' ash\t' ashb\t' bar\t' be\t' bhu\t' bhul\t' bi\t' bod\t' bodl\t' bore\t' bu\t' buj\t' bujh\t' bul\t' bull\t' bus \t' car\t' chur\t' chut\t' coun\t' dele\t' e k\t' e li\t' ei \t' et\t' eta\t' felb\t' fels\t' fer\t' gop\t' gopo\t' ha \t' jacc\t' jan\t' ji\t' ji \t' ke\t' ke \t' ke p\t' khai\t' khub\t' ki \t' ki k\t' kic\t' kich\t' korb\t' kori\t' koru\t' koto\t' masj\t' mi\t' mo\t' na e\t' na j\t' obh\t' obhi\t' oi\t' oit\t' oita\t' pan\t' pare\t' pas\t' pla\t' por\t' r j\t' r jo\t' rep\t' repl\t' ro\t' silo\t' sur\t' te p\t' thin\t' uk\t' ur\t' utt\t' utto\t' আগ\t' আগে\t' আলা\t' আলাদ\t' ইং\t' ইয\t' ইযু\t' ইযুথ\t' উত\t' উত্\t' উত্ত\t' এটা\t' এল\t' এলা\t' এলাক\t' এসে\t' এসেছ\t' কত দ\t' কম \t' কমি\t' কমিউ\t' করু\t' করুন\t' কাছে\t' কুক\t' কুকু\t' কেউ \t' কেন\t' কোন\t' খান\t' খানি\t' খি\t' খুশ\t' খুশি\t' খেল\t' খেলত\t' গরম\t' গর্\t' গর্ভ\t' গল্\t' গল্প\t' গ্য\t' গ্যা\t' গ্র\t' গ্রু\t' চলে\t' চলে \t' চালি\t' জানি\t' জি \t' জিপ\t' জিপি\t' ঠিক \t' থাকত\t' থাকব\t' দরক\t' দরকা\t' দাদ\t' দিলে\t' দেব\t' ধরেছ\t' ধরেন\t' নই\t' নই \t' না\t' নারী\t' নিজ\t' নির্\t' নেশ\t' নেশা\t' পে\t' ফুড\t' ফোন \t' বড \t' বালা\t' বিড\t' বিডা\t' বেঞ\t' বেঞ্\t' বোধ\t' বোরি\t' ভাড\t' ভাডা\t' ভাষ\t' ভাষা\t' ভুল\t' মত\t' মতো\t' মতো \t' মন খ\t' মরে\t' মরে \t' মাত\t' মারছ\t' যাই \t' যাবো\t' রাস\t' রাস্\t' শর\t' শহ\t' শান\t' শান্\t' শিখ\t' শিখত\t' শুক\t' শুর\t' শুরু\t' সন্ত\t' সময\t' সময \t' সাথ\t' সাথে\t' সেল\t' হই\t' হচ\t' হচ্\t' হচ্ছ\t' হার\t'1 ব\t'1 বছ\t'1 বছর\t'11 ব\t'11 বছ\t'18 \t'a ac\t'a ach\t'a ba\t'a hoy\t'a si\t'a sil\t'a thi\t'aa \t'acch\t'ai f\t'air\t'alla\t'allah\t'amar \t'ami k\t'amma\t'amma \t'ar gh\t'ar t\t'ar to\t'ark e\t'aro\t'ashb\t'ashbo\t'asj\t'asji\t'asjid\t'astay\t'aste \t'ate k\t'ate r\t'att\t'atte\t'ay bo\t'ay c\t'ay n\t'ay na\t'ben \t'ben n\t'bhij\t'bhijo\t'bho\t'bhoy\t'bhoy \t'bhu\t'bhul\t'bod\t'bodl\t'bodla\t'bolsi\t'bor\t'bore\t'boss\t'buj\t'bujh\t'bujhi\t'bul\t'bull\t'bully\t'bus \t'care \t'cen\t'char \t'chilo\t'chit \t'chor \t'chur\t'churi\t'chuti\t'cil\t'cil \t'cke\t'con\t'counc\t'cre\t'day\t'dele\t'delet\t'der d\t'din t\t'dla\t'dul\t'e al\t'e bh\t'e dis\t'e jai\t'e par\t'e re\t'e sil\t'e t\t'eam\t'eam \t'ek bo\t'ek d\t'ek di\t'ekhan\t'ela\t'elb\t'elbe\t'elet\t'elete\t'els\t'en na\t'epl\t'eply\t'eply \t'ers\t'esilo\t'ete k\t'felb\t'felbe\t'fels\t'fer\t'g c\t'g ko\t'g kor\t'gai\t'gechi\t'get\t'get \t'giye \t'gop\t'gopo\t'gopon\t'gro\t'grou\t'group\t'gs \t'hane\t'hasha\t'hcha \t'her \t'hi d\t'hij\t'hijo\t'hijog\t'hilo\t'hilo \t'hing\t'hings\t'hit \t'hobo\t'hoyec\t'hub\t'humai\t'hun \t'huri\t'huri \t'huti \t'i boc\t'i bor\t'i jab\t'ijog\t'ijog \t'ilo o\t'in t\t'ings\t'ings \t'ise a\t'isi e\t'itt\t'ity\t'ity \t'iye g\t'iye p\t'jacc\t'jacch\t'jan\t'jhi\t'jid\t'jid \t'jid e\t'jog k\t'k boc\t'k din\t'k er\t'k er \t'ke po\t'khai\t'khub\t'khun \t'ki k\t'kic\t'kich\t'kichu\t'kono \t'korb\t'kori\t'koriy\t'koru\t'korun\t'koto\t'lan\t'lay\t'lbe\t'le bh\t'lete\t'lete \t'lly\t'llyi\t'llyin\t'lo n\t'lo na\t'lo o\t'lo oi\t'lun\t'lyi\t'lyin\t'lying\t'mar \t'mar b\t'mar c\t'mar t\t'masj\t'masji\t'mil\t'mma\t'mma \t'mon \t'mun\t'mur\t'n l\t'n th\t'n u\t'na e\t'na j\t'nci\t'ncil\t'ncil \t'nek d\t'ng c\t'ngs \t'no \t'no b\t'not\t'o ba\t'o bac\t'o m\t'o ma\t'o n\t'o na\t'o oi\t'o oit\t'o r\t'o re\t'oa \t'obh\t'obhi\t'obhij\t'odl\t'odla\t'og k\t'og ko\t'oita\t'oita \t'olsi\t'olsi \t'ona \t'one \t'ono \t'onta\t'opo\t'opon\t'opon \t'or d\t'or di\t'ora h\t'orb\t'ore a\t'oren\t'orib\t'oriba\t'oriy\t'oriye\t'orr\t'oru\t'orun\t'orun \t'oss\t'ota\t'ote\t'otho\t'oto m\t'ounc\t'ounci\t'oup\t'oup \t'oyec\t'oyech\t'pan\t'pla\t'ply\t'ply \t'pon\t'pon \t'porib\t'pri\t'ps \t'r chu\t'r co\t'r dis\t'r kha\t'r kic\t'r the\t'r tot\t'ra \t'ran \t'rbo\t'rbo \t'rep\t'repl\t'reply\t'rib\t'riba\t'ribar\t'rk e\t'rk er\t'rou\t'roup\t'roup \t'rry\t'rry \t'rse\t'rse \t'rtes\t'rtesi\t'run\t'run \t's k\t's ta\t's ta \t'se t\t'se ta\t'si e\t'si ek\t'si s\t'sji\t'sjid\t'sjid \t'sobai\t'stay\t'stay \t'ste \t'sur\t't ko\t't kor\t't na\t't th\t'te g\t'tesi\t'thin\t'thing\t'tho \t'tka\t'to ba\t'to m\t'to ma\t'tor d\t'tto\t'ttor\t'ttor \t'u a\t'ub \t'ui \t'ujh\t'ujhi\t'uku\t'ull\t'ully\t'ullyi\t'umai\t'umai \t'unci\t'uncil\t'up \t'us \t'ute\t'ute \t'utt\t'utto\t'uttor\t'y am\t'y c\t'y ch\t'yal\t'yal \t'yal e\t'ye g\t'ye ge\t'ye j\t'ye p\t'yin\t'ying\t'ying \t'ঁটা\t'ংযে\t'ংযে \t'আগে\t'আম্মা\t'আলা\t'আলাদ\t'আলাদা\t'আসব ন\t'ইযু\t'ইযুথ\t'ইযুথ \t'ইলা\t'উত্\t'উত্ত\t'উত্তর\t'উনিট\t'উনিটি\t'এক বছ\t'এটা\t'এলা\t'এলাক\t'এলাকা\t'এসে\t'এসেছ\t'এসেছি\t'ক চ\t'ক চা\t'ক চাই\t'কত দ\t'কব \t'কম \t'কমি\t'কমিউ\t'কমিউন\t'করা য\t'করু\t'করুন\t'করুন \t'কাছে\t'কাছে \t'কান্ন\t'কারে\t'কারে \t'কিছ\t'কিছু\t'কুকু\t'কুকুর\t'কুর\t'কুর \t'কে 1\t'কে এ\t'কেউ \t'কেটে\t'কেন \t'কোন\t'খতে চ\t'খন ন\t'খন না\t'খনও\t'খনও \t'খাইল\t'খানি\t'খানি \t'খাশ\t'খাশো\t'খাশোন\t'খি \t'খুশ\t'খুশি\t'খুশি \t'খেল\t'খেলত\t'খেলতে\t'গন্\t'গরম\t'গর্\t'গর্ভ\t'গর্ভব\t'গল্\t'গল্প\t'গল্প \t'গা \t'গাডি \t'গেছি \t'গ্য\t'গ্যা\t'গ্যাস\t'গ্রু\t'গ্রুপ\t'চলে\t'চলে \t'চা ম\t'চাই\t'চাইছ\t'চার ব\t'চালি\t'চালিয\t'চুর\t'চুরি\t'চুরি \t'ছা ন\t'ছুটি \t'ছে ফ\t'ছে ফে\t'ছে সা\t'ছে হ\t'ছেলের\t'ছোট ব\t'জ থ\t'জ থে\t'জ থেক\t'জা \t'জানি\t'জামা \t'জিপ\t'জিপি\t'জের ক\t'টপ \t'টা কর\t'টি ক\t'টিং\t'টু \t'টুক\t'ঠিক \t'ড ব\t'ডতে\t'ডরা\t'ডায\t'ডার\t'তর দ\t'তর দি\t'তান\t'তান \t'তি ন\t'তী \t'তে কি\t'ত্তর \t'থাকত\t'থাকতে\t'থাকব\t'থাকব \t'দরক\t'দরকা\t'দরকার\t'দাদ\t'দিলে\t'দিলে \t'দেখাশ\t'দেব\t'দের আ\t'দের ব\t'দের র\t'ধকার \t'ধরেছ\t'ধরেছে\t'ধরেন\t'ন ক\t'ন খার\t'ন ধরে\t'ন পা\t'ন বা \t'নও \t'না বা\t'নামায\t'নার\t'নারী\t'নারী \t'নিজ\t'নিট\t'নিটি\t'নিটি \t'নির\t'নির্\t'নির্য\t'নু \t'নে ভ\t'নেশ\t'নেশা\t'ন্ডার\t'ন্তান\t'ন্না \t'পরে ক\t'পান \t'পারব \t'পুর\t'ফর্\t'ফুড\t'ফোন ধ\t'বড \t'বতী\t'বতী \t'বযস্\t'বযস্ক\t'বলব ন\t'বাডিত\t'বাদ \t'বারের\t'বালা \t'বিড\t'বিডা\t'বিডাল\t'বেঞ\t'বেঞ্\t'বেঞ্চ\t'বেলা \t'বেশি \t'বোধ\t'বোরি\t'বোরিং\t'ব্যাপ\t'ভবত\t'ভবতী\t'ভবতী \t'ভাড\t'ভাডা\t'ভাডা \t'ভাষ\t'ভাষা\t'ভুল\t'মতো\t'মতো \t'মন খ\t'মন খা\t'মন ন\t'মরে\t'মরে \t'মা আছ\t'মা ব\t'মার আ\t'মার প\t'মার ম\t'মার স\t'মারছ\t'মারছি\t'মারাম\t'মারি \t'মিউ\t'মিউন\t'মিউনি\t'মেরা\t'ম্মা\t'ম্মা \t'য আমা\t'য ছ\t'য দি\t'য ভ\t'যস্\t'যস্ক\t'যাঁ\t'যাঁ \t'যাই \t'যাপ\t'যাবো\t'যাবো \t'যুথ\t'যুথ \t'যে য\t'র কম\t'র কম \t'র কিছ\t'র কী\t'র কী \t'র ক্য\t'র গ্র\t'র ড\t'র দি\t'র পরি\t'র বছ\t'র বছর\t'র বড \t'র বন\t'র বন্\t'র বয\t'র বযস\t'র মত\t'র মতো\t'র মার\t'র রাস\t'রব ন\t'রব না\t'রা \t'রা গ\t'রা গে\t'রা চ\t'রা চা\t'রাও\t'রাও \t'রাদ\t'রাদি\t'রাদিন\t'রামা\t'রামার\t'রায \t'রাস্\t'রাস্ত\t'রিং \t'রিজ\t'রিত\t'রিতে\t'রিতে \t'রী \t'রুপ\t'রুপ \t'রে ক্\t'রে প\t'র্ভব\t'র্ভবত\t'র্যাত\t'ল ত\t'লব ন\t'লব না\t'লাদা\t'লাদা \t'লান\t'লাম\t'লাম \t'লাম ন\t'লিয\t'লিযে\t'লিযে \t'লিশ\t'লিশ ক\t'লো ন\t'লো না\t'লো লা\t'শ ক\t'শান\t'শান্\t'শান্ত\t'শিখ\t'শিখত\t'শিখতে\t'শুক\t'শুরু\t'শোন\t'শোনা\t'শোনা \t'ষের \t'সতে \t'সতে প\t'সন্ত\t'সন্তা\t'সব না\t'সবাই \t'সা \t'সারাদ\t'সেছ\t'সেছি\t'সেছি \t'স্টপ \t'স্টা\t'স্টার\t'হচ্\t'হচ্ছ\t'হচ্ছে\t'হাঁটা\t'হায\t'হ্যাঁ\t'া ই\t'া কি\t'া খেয\t'া জি\t'া প্\t'া প্র\t'া বলত\t'া মান\t'া হযে\t'াঁ \t'াঁটা\t'াঁত\t'াই ব\t'াইন\t'াইন \t'াউন\t'াওযা \t'াকব\t'াকব \t'াগা \t'াচার\t'াচার \t'াছ \t'াছে\t'াছে \t'াজে\t'াডা ক\t'াদ \t'াদা\t'াদা \t'াদিন\t'াদিন \t'াদের\t'াদের \t'ান্ত\t'ান্তি\t'াপয\t'াপান \t'াবেন\t'াবেন \t'াবো\t'াবো \t'ামাই \t'ামারি\t'ায ছ\t'ায ভ\t'ায মর\t'ার গ্\t'ার ত\t'ার বছ\t'ার বন\t'ার স\t'ারব ন\t'ারা\t'ারা গ\t'ারাদ\t'ারাদি\t'ারাম\t'ারামা\t'ারি\t'ারি ন\t'ারিত\t'ারিতে\t'ারী\t'ারী \t'ালিয\t'ালিযে\t'ালো ন\t'ালো ল\t'াশো\t'াশোন\t'াশোনা\t'াষা\t'াস্ত\t'াস্তা\t'াহা\t'ি খু\t'ি গর\t'ি ছ\t'ি জা\t'ি ঠ\t'ি ঠি\t'ি ঠিক\t'ি নই\t'ি নই \t'ি যাচ\t'িংয\t'িংযে\t'িংযে \t'িউন\t'িউনি\t'িউনিট\t'িখত\t'িখতে\t'িখতে \t'িছু\t'িটি \t'িডা\t'িডাল\t'িডাল \t'িদে\t'িন ব\t'িপি\t'িবারে\t'িবে\t'ির্\t'ির্য\t'ির্যা\t'িলি\t'িলে \t'িলে আ\t'িল্\t'িল্ল\t'িল্লা\t'িশ ক\t'িস \t'ী ন\t'ু কর\t'ু ন\t'ু বল\t'ু বলত\t'ুকু\t'ুকুর\t'ুকুর \t'ুছে ফ\t'ুড \t'ুথ \t'ুপ \t'ুল থে\t'ুশি\t'ুশি \t'ুশি ন\t'ুষের \t'ে আম্\t'ে চায\t'ে জান\t'ে নাম\t'ে পান\t'ে প্\t'ে বস\t'ে রা\t'েউ \t'েক ব\t'েক বছ\t'েকে 1\t'েকে এ\t'েখা\t'েখাশ\t'েখাশো\t'েছেন\t'েছেন \t'েঞ্\t'েঞ্চ\t'ের কম\t'ের ক্\t'ের বয\t'ের মত\t'ের রা\t'েরি\t'েলতে \t'েলে দ\t'েশি \t'েস্\t'েস্ট\t'ো লা\t'ো লাগ\t'োট ব\t'োন ধ\t'োন ধর\t'োনা\t'োনা \t'োরি\t'োরিং\t'োরিং \t'্চা ম\t'্ছা ন\t'্ছি ন\t'্টপ \t'্টার \t'্ডার\t'্তর \t'্তর দ\t'্তান\t'্তান \t'্তায\t'্তায \t'্না \t'্ভব\t'্ভবত\t'্ভবতী\t'্মা\t'্মা \t'্যাঁ\t'্যাঁ \t'্যাত\t'্যাপা\t'্যাল\t'্রাই\t'্রায \t'্রিজ\t'্রু\t'্রুপ\t'্রুপ \t'্লি\t'্সি\t1\t11 বছর\t18\t2\t4\tami jabo\tamma\tar kichu\taro\tashbo\tbachcha\tbochor\tbolsi\tbullying\tbus\tchar\tchilo\tchuri\tchuti\tcouncil\tdelete\tei\tgesilo\tghumai\tgopon\tha\thoyeche\tjacchi\tji\tke\tke pore\tki\tki kora\tkono\tkoriye\tkoriye din\tkorun\tmasjid\tmone koriye\tobhijog\toita\tonek din\tpark er\tporibar\tr jonno\trastay\treply\tsilo\tsobai\tthings\tuttor\tঅন্ধকার\tআমি যাচ্ছি\tআম্মা\tআর কিছু\tআলাদা\tআসব না\tইযুথ\tউত্তর\tএসেছি\tকম\tকমিউনিটি\tকরা যায\tকরুন\tকাছে\tকান্না\tকুকুর\tকেউ\tখুশি\tখেলতে\tগর্ভবতী\tগল্প\tগাডি\tগেছি\tগ্রুপ\tচলে\tচার বছর\tচালিযে\tছুটি\tজামা\tজামাই\tজি\tঠিক\tথাকতে\tথাকব\tদিলে\tদেখাশোনা\tনই\tনা খেযে\tনারী\tপরিবারের\tপারব\tপারব না\tপারি না\tপোলাপান\tপ্রায\tফোন\tবড\tবলব না\tবালা\tবিডাল\tবেশি\tবোরিং\tভাডা\tভালো না\tমতো\tমরে\tমানুষের\tমারামারি\tযাই\tযাচ্ছি না\tযাবো\tযায না\tশান্তি\tশিখতে\tসন্তান\tসবাই\tসময\tসাথে\tসারাদিন\tসেন্টারে\tস্কুল থেকে\tস্টপ\tহচ্ছে\tহ্যাঁ
-0.3\t' amm\t' asbo\t' baba\t' bis\t' bish\t' bond\t' bus\t' chil\t' chu\t' comm\t' cre\t' dat\t' din\t' din \t' e bo\t' em\t' eme\t' emer\t' fel\t' fi\t' gec\t' gech\t' gi\t' giy\t' giye\t' hot\t' ic\t' kac\t' kar\t' kara\t' keu\t' keu \t' khao\t' kho\t' koi\t' kon\t' kono\t' kot\t' lagb\t' lig\t' ligh\t' mai\t' mair\t' mara\t' moto\t' nur\t' nurs\t' ob\t' play\t' pu\t' pur\t' ses\t' soba\t' som\t' str\t' vo\t' wh\t' অব\t' আরও\t' আরও \t' আসবো\t' এট\t' কত\t' কত \t' কব\t' কম\t' করা \t' কল \t' কাছ\t' কান্\t' কুত\t' কুত্\t' কে \t' কে প\t' ক্র\t' খাইয\t' খিদ\t' চল\t' ছাডা\t' ছিল \t' ডাযা\t' ডে\t' তাড\t' তাডা\t' দাদি\t' দেইন\t' দেখি\t' না আ\t' নার\t' নাল\t' নালি\t' নিত\t' নিতে\t' নির\t' পরিব\t' পারব\t' পারি\t' পেছ\t' পেছন\t' বলতে\t' বলব\t' বলব \t' ব্যব\t' মারি\t' মি\t' ম্\t' ম্য\t' ম্যা\t' যাচ\t' যাচ্\t' যাব\t' লে\t' লেখ\t' শিশ\t' শিশু\t' সব ম\t' সাঁ\t' সাঁত\t' সেন\t' সেন্\t' হইছি\t' হত\t' হল\t' হ্\t' হ্য\t' হ্যা\t'a bh\t'a bha\t'a bi\t'a bo\t'a bol\t'aba \t'achc\t'achch\t'agb\t'agbe\t'agbe \t'ah \t'ai kh\t'ale\t'ami j\t'amm\t'anal\t'anga\t'anga \t'aoa\t'aoa \t'ar c\t'ar e \t'ar l\t'ara \t'aren\t'aro \t'asbo\t'asbo \t'ash\t'ashte\t'ayg\t'aygr\t'aygro\t'baba\t'baba \t'bachc\t'bai k\t'bar c\t'ben\t'bhi\t'bis\t'bish\t'bond\t'bondh\t'bus\t'car\t'care\t'ce \t'cha h\t'chc\t'chch\t'chcha\t'che\t'chil\t'chit\t'chut\t'comm\t'commu\t'cy \t'dat\t'do \t'e amm\t'e ash\t'e bes\t'e jan\t'e mai\t'e niy\t'eba\t'eche\t'eche \t'eep\t'ek b\t'ek m\t'eme\t'emer\t'emerg\t'enc\t'ency\t'ency \t'eng\t'er de\t'er m\t'er po\t'era \t'ere\t'ere \t'erg\t'erge\t'ergen\t'esi\t'essi\t'essio\t'ete\t'ete \t'eu \t'fel\t'g k\t'g n\t'ga \t'gbe\t'gbe \t'gbe n\t'gec\t'gech\t'gen\t'genc\t'gency\t'ger m\t'gesil\t'gi \t'giy\t'giye\t'h kha\t'haba\t'hanga\t'hao\t'haoa\t'haoa \t'har \t'hch\t'hcha\t'he di\t'heye \t'hin\t'hit\t'hte p\t'hut\t'huti\t'i de\t'i la\t'i mar\t'i or\t'i sha\t'ice \t'ijo\t'ill\t'ing n\t'ise p\t'jer k\t'jog\t'jog \t'k ma\t'k mas\t'ka p\t'ka po\t'kac\t'kale\t'kara\t'ke l\t'keu\t'keu \t'khai \t'khao\t'khaoa\t'khe d\t'koi\t'kon\t'kono\t'kot\t'lagb\t'lagbe\t'lah\t'lah \t'lam\t'lam \t'layg\t'laygr\t'ligh\t'light\t'lla\t'llah\t'llah \t'lse a\t'ly \t'm h\t'm ha\t'mai\t'mair\t'mar g\t'mar l\t'mara\t'mara \t'merg\t'merge\t'mi j\t'moto\t'moto \t'n k\t'n kor\t'n v\t'nai c\t'nal\t'ncy\t'ncy \t'ndh\t'ne e\t'ng n\t'nga\t'nga \t'nge\t'nur\t'nurs\t'nurse\t'o ho\t'obo\t'og \t'ok \t'olun\t'omm\t'ommu\t'on k\t'on ko\t'on v\t'ona\t'ondh\t'ono\t'or b\t'ork\t'orsi\t'oth\t'oup t\t'ovi\t'p t\t'p ta\t'p ta \t'play\t'playg\t'pur\t'r be\t'r d\t'r de\t'r dey\t'r e \t'r gh\t'r gho\t'r so\t'ra h\t'ra ho\t're d\t're di\t'rea\t'rgen\t'rgenc\t'ri a\t'ri s\t'riye \t'rm \t'rt \t's de\t's t\t'sbo\t'sbo \t'ses\t'sh \t'sh kh\t'sh m\t'sh ma\t'shk\t'shte\t'shte \t'sio\t'sion\t'sion \t'soba\t'som\t'ssio\t'ssion\t'str\t't e b\t't er\t't er \t't n\t'ta ni\t'te ra\t'tee\t'tha b\t'tho\t'tor\t'tte\t'u ko\t'um \t'up t\t'up ta\t'uri s\t'urs\t'urse\t'y ko\t'y l\t'y m\t'ygr\t'ygro\t'ygrou\t'ঁতা\t'ঁতার\t'আরও\t'আরও \t'আসবো\t'আসবো \t'ইতে প\t'ইলে আ\t'ইল্\t'ইল্ড\t'উটা\t'ও য\t'ও যা\t'ক বছ\t'ক বছর\t'কত \t'কথা ব\t'কল \t'কাছ\t'কান \t'কানে\t'কানে \t'কান্\t'কুক\t'কুত\t'কুত্\t'কুত্ত\t'কুল \t'কে কে\t'কে চা\t'কে প\t'কে পড\t'কে স্\t'কেট\t'কের\t'কের \t'ক্যান\t'ক্র\t'খলা\t'খলাম\t'খলাম \t'খলে\t'খলে \t'খাইয\t'খাইযা\t'খিদ\t'গন্য\t'গন্যা\t'গান\t'গে বা\t'গ্র\t'চাইল্\t'চ্ছি \t'ছনে\t'ছনে \t'ছর ব\t'ছে ক\t'ছেলেম\t'জন স\t'জন সা\t'জিত\t'টা জ\t'টা বা\t'টাইত\t'টিস\t'ঠিক আ\t'ডাযা\t'ডাল\t'ডাল \t'তাট\t'তাটা\t'তাটা \t'তাড\t'তাডা\t'তিন ব\t'তে ন\t'ত্তা\t'থা ব\t'থা বল\t'থান\t'দাদি\t'দিযেছ\t'দুপ\t'দুপু\t'দুপুর\t'দেইন\t'দেইন \t'দেখলা\t'দেখি\t'দেখি \t'দের স\t'ন বছ\t'ন বছর\t'ন সা\t'না আ\t'না বল\t'নালি\t'নালিশ\t'নিত\t'নিতে\t'নিতে \t'নের\t'ন্ডা\t'ন্যা\t'প চ\t'প চা\t'প চাই\t'পরিব\t'পরিবা\t'পার \t'পারব\t'পারি\t'পারি \t'পুরে\t'পুরে \t'পেছ\t'পেছন\t'পেছনে\t'ব ন\t'ব ম\t'ব মু\t'ব মুছ\t'বছর ব\t'বলতে\t'বলব\t'বলব \t'বস্\t'বস্থ\t'বস্থা\t'বা আছ\t'ব্যব\t'ব্যবস\t'ম প\t'ম ব\t'ময দ\t'মরে গ\t'মা বা\t'মাই \t'মারিয\t'মেস\t'ম্য\t'ম্যা\t'য মর\t'য মরে\t'যবস\t'যবস্\t'যবস্থ\t'যা জ\t'যাচ্\t'যাচ্ছ\t'যে ম\t'যে মর\t'যেদে\t'যেদের\t'র গ্\t'র দো\t'র পরে\t'র বে\t'র রো\t'রছি এ\t'রস্\t'রাইম\t'রি না\t'রি ম\t'রি মা\t'রিং\t'রিবা\t'রিবার\t'রিযা\t'রিযা \t'রুন\t'রুন \t'রে গে\t'রে ম\t'রে মা\t'রেছি \t'রের ক\t'র্ভ\t'র্যা\t'ল ব\t'ল হ\t'লাম ম\t'লায ম\t'লিশে\t'লে না\t'লেখ\t'লেম\t'লেমে\t'লেমেয\t'ল্ড\t'ল্প \t'ল্লা\t'শি \t'শিশ\t'শিশু\t'শিশু \t'শু \t'ষায\t'ষায \t'সতে\t'সব ম\t'সব মু\t'সময দ\t'সাঁ\t'সাঁত\t'সাঁতা\t'সি \t'সেন্\t'সেন্ট\t'স্ক\t'স্ট \t'স্ত\t'স্তা\t'স্থা \t'স্থান\t'হইছি\t'হ্যা\t'া অ\t'া অন\t'া আছ\t'া আছে\t'া কো\t'া গে\t'া গেছ\t'া জ\t'া জা\t'া টি\t'া না\t'া যায\t'াঁতা\t'াঁতার\t'াইল্\t'াইল্ড\t'াইস\t'াকে ক\t'াকে স\t'াজা\t'াটা জ\t'াটার \t'ান শ\t'ানো \t'াপা\t'াব \t'াম ব\t'াম ম\t'ার নি\t'ার বা\t'ার সা\t'ার স্\t'ারিযা\t'ারে স\t'ারের\t'ারের \t'াল ন\t'ি দে\t'ি বলত\t'ি রো\t'ি রোজ\t'িক আ\t'িক আছ\t'িটি\t'িতে \t'িতে চ\t'িদা\t'িদায\t'িদায \t'িন বছ\t'িযেছি\t'িশু\t'িশু \t'িশে\t'ুত্\t'ুত্ত\t'ুত্তা\t'ুপু\t'ুপুর\t'ুপুরে\t'ুরি ম\t'ে এস\t'ে কি\t'ে ক্য\t'ে ছু\t'ে থ\t'ে প্র\t'ে বাচ\t'ে যাব\t'েইন\t'েইন \t'েখলা\t'েখলাম\t'েখি\t'েখি \t'েছন\t'েছনে\t'েছনে \t'েছে ক\t'েটের\t'েটের \t'েদে\t'েদের\t'েদের \t'েন্টা\t'েবা\t'েমে\t'েমেয\t'েমেযে\t'েযে ন\t'েযে ম\t'ের কথ\t'ের বে\t'ের রো\t'েলু\t'েলুন\t'েলুন \t'েলেম\t'েলেমে\t'েলের\t'েশা\t'েসি\t'েসি \t'োকান \t'োকানে\t'োনো\t'োলাপ\t'োলে\t'্কুল \t'্ছি \t'্টার\t'্টারে\t'্তাট\t'্তাটা\t'্থা \t'্থান\t'্প \t'্যব\t'্যবস\t'্যবস্\t'্যাম\t'্রাইম\t'্রো\tasbo\tashte\tbaba\tbhanga\tdin\tdise ami\temergency\tkeu\tkhai\tkhaoa\tlagbe\tlight\tmara\tmoto\tplaygroup\tআমাকে কেউ\tআমি বলতে\tআমি যাব\tআরও\tআসবো\tকত\tকরা\tকরেছি\tকল\tকে\tকে পডে\tখাইযা\tছাডা\tছিল\tছেলেমেযে\tদিলে আমরা\tদেইন\tদেখলাম\tদেখি\tদোকান\tদোকানে\tনালিশ\tনিতে\tনিতে চাই\tপারি\tপেছনে\tবলব\tব্যবস্থা\tমারিযা\tযাচ্ছি\tশিশু\tসব মুছে\tস্কুল\tস্কুলের পরে
-0.4\t' amr\t' amra\t' ap\t' bes\t' besh\t' bhas\t' bolt\t' chal\t' che\t' e b\t' e s\t' e si\t' gu\t' hari\t' hi\t' hol\t' jai\t' jai \t' jonn\t' khay\t' khus\t' ki\t' lu\t' mas\t' moj\t' moja\t' more\t' muc\t' much\t' niye\t' nu\t' pak\t' pori\t' sil\t' tai\t' tai \t' te m\t' অন্য\t' আনে\t' আনে \t' আয\t' আসছ\t' আসছি\t' একা \t' এস\t' করা\t' করিয\t' কল\t' কাজ\t' কিচ\t' কিচে\t' কেন \t' ক্ল\t' ক্লা\t' গর\t' গু\t' গ্\t' চাই \t' ছি\t' ডায\t' পছ\t' পছন\t' পছন্\t' পাচ\t' ফুট\t' বলত\t' বোর\t' ভালো\t' মন\t' মরছ\t' মা ব\t' মু\t' লাগা\t' শী\t' সমস\t' সমস্\t' সার\t' সারা\t' স্ট\t' হযেছ\t'aba\t'acchi\t'ache\t'ache \t'ami s\t'amr\t'amra\t'amra \t'ant\t'ar mo\t'ariy\t'ariye\t'ary\t'ary \t'ash \t'atal\t'bai\t'bel\t'bela\t'bes\t'besh\t'beshi\t'bhas\t'bhash\t'bolt\t'bolte\t'cchi\t'cchi \t'chal\t'dekhe\t'dhu \t'e har\t'e mor\t'e por\t'e ta \t'en \t'en n\t'ene\t'er ma\t'er pa\t'eshi\t'eshi \t'esil\t'ge n\t'ge na\t'h m\t'h ma\t'h mar\t'ha b\t'ha bo\t'hall\t'hari\t'hariy\t'hash\t'he d\t'hel\t'hi t\t'hide\t'hide \t'ho \t'hto\t'hto \t'hus\t'hush\t'hushi\t'i fel\t'i shu\t'ice\t'ick\t'icke\t'ika\t'ing \t'ish \t'iyec\t'iyech\t'jai\t'jai \t'jonn\t'jonno\t'k ho\t'kar \t'khay\t'khay \t'khus\t'khush\t'korec\t'l th\t'l the\t'len\t'lig\t'll \t'lte\t'lte \t'm b\t'mas\t'mi kh\t'mi s\t'mi sh\t'mmu\t'moj\t'moja\t'moja \t'more\t'more \t'mra\t'mra \t'muc\t'much\t'ne k\t'ng \t'niye\t'niye \t'nte\t'o ekh\t'oja\t'oja \t'olt\t'olte\t'olte \t'olu\t'one k\t'ong\t'onn\t'onno\t'onno \t'or c\t'orec\t'orech\t'ow \t'pak\t'pori\t'r ch\t'r jo\t'r jon\t'r mot\t'ras\t'rec\t'rech\t'rechi\t'rge\t'ris\t'ry \t'ry t\t'ry te\t'se a\t'sh k\t'shto\t'shto \t'ta n\t'tai \t'te k\t'ty \t'u m\t'ura\t'ushi\t'ushi \t'y te\t'y te \t'ং ন\t'অন্য\t'আনে\t'আনে \t'আসছ\t'আসছি\t'আসছি \t'ই দ\t'ই নি\t'ই নিজ\t'ইন ক\t'ইস্\t'ইস্ক\t'ইস্কু\t'একা \t'করছি \t'করা \t'করিয\t'করিযে\t'করেছি\t'কাজ\t'কাজ ক\t'কিং\t'কিং \t'কিচ\t'কিচে\t'কিচেন\t'ক্ল\t'ক্লা\t'ক্লাব\t'গে ব\t'চলে ন\t'চাই \t'চে \t'চেন\t'ছন্\t'ছন্দ\t'ছন্দ \t'ছাডা \t'ছি এ\t'ছি প\t'ছে দি\t'জ কর\t'টারে\t'টারে \t'টি দ\t'টিন\t'ড দ\t'ড দি\t'ডায \t'ত ত\t'তরে\t'তে পা\t'তে হ\t'তে হা\t'ত্তরে\t'দরজা \t'দাদি \t'দেয আ\t'দের জ\t'ধা \t'না ল\t'না লা\t'নাই ন\t'নি ন\t'নি না\t'নিফ\t'নের \t'নোদ\t'ন্দ \t'পছন\t'পছন্\t'পছন্দ\t'পর থে\t'পাচ\t'ফুট\t'বলত\t'বারে\t'বাস স\t'বাসা \t'বেন\t'বেন \t'বেন ন\t'বোর\t'ভালো\t'ম ম\t'মরছ\t'মস্\t'মস্য\t'মস্যা\t'মার অ\t'মার ড\t'মারছে\t'যায ব\t'যাল\t'যে থ\t'যে থা\t'র কি \t'র থে\t'র থেক\t'র লাগ\t'র স্\t'র স্ক\t'রছে\t'রছে \t'রজা \t'রা প\t'রাই \t'রিযে \t'রে যা\t'রেছি\t'র্কও\t'র্কি\t'র্কিং\t'লতে \t'লাইন \t'লাগা\t'লাপ\t'লাব\t'লুন\t'লুন \t'ল্প\t'স স\t'স স্\t'স স্ট\t'সছি\t'সছি \t'সব ন\t'সমস\t'সমস্\t'সমস্য\t'সারা\t'সে স\t'সেল\t'স্ত্\t'স্ত্র\t'স্যা \t'হযেছ\t'হযেছে\t'া দর\t'া নে\t'াই নি\t'াও \t'াজ ক\t'াজ কর\t'াজে \t'াদি \t'ানা ক\t'ানি ন\t'ার অ\t'ার কর\t'ার ডা\t'ার হ\t'ারছে\t'ারছে \t'ারি \t'ারিয\t'ারে দ\t'ার্কও\t'ার্কি\t'াস স\t'াস স্\t'াসা \t'ি এক\t'ি যাব\t'িকার\t'িচেন\t'িজে\t'িতা\t'িনা\t'িস্ত\t'ী আম\t'ী আমা\t'ীতে\t'ীতে \t'ু এ\t'ু এক\t'ু একট\t'ুছে দ\t'ুটা\t'ুটি\t'ে আমর\t'ে কাজ\t'ে গু\t'ে তাই\t'ে থা\t'ে দে\t'ে পাচ\t'ে মেয\t'ে সু\t'েজ \t'েন্\t'েন্ট\t'েয আ\t'ের ল\t'ের লা\t'ো ন\t'ো না\t'ো না \t'্কও\t'্কিং\t'্কিং \t'্ডা\t'্তরে\t'্তা \t'্ত্\t'্ত্র\t'্ন \t'্যাপ\t'্লাব\t'্সে\tami shudhu\tamra\tbeshi\tbolte\tjai\tjonno\tkhay\tkhushi\tkorechi\tmoja\tmore\tniye\traat e\ttai\tthakle bhalo\tআনে\tআসছি\tএকা\tকরছি\tকরিযে\tকরিযে দিন\tকেন\tখাওযা\tচাই\tজানি না\tতিন বছর\tদরজা\tদাদি\tনাই নিজে\tপছন্দ\tপার্কিং\tবাসা\tমনে করিযে\tমারছে\tমুছে দিন\tসমস্যা\tহযেছে
-0.5\t' bhal\t' chai\t' chel\t' cr\t' fe\t' har\t' kaj\t' kaj \t' lag\t' mart\t' mot\t' ta \t' ta t\t' অভ\t' অভি\t' অভিয\t' আছে\t' আড\t' আমাদ\t' আসব \t' করেন\t' কাজ \t' কি\t' কি \t' কী\t' কী \t' কোনো\t' ঘুর\t' দিন \t' দূ\t' দূর\t' দূরে\t' দেখল\t' ফাই\t' বা \t' বার\t' ব্র\t' মনে\t' মনে \t' যান\t' যান \t' যাব \t' সু\t' হো\t'aft\t'ai m\t'ai n\t'ai na\t'ait\t'aj \t'aj k\t'aj ko\t'akl\t'akle\t'akle \t'alai\t'ar ch\t'ar ki\t'arte \t'ata\t'bhal\t'bhalo\t'chai\t'chel\t'chele\t'e din\t'e mo\t'e po\t'e te\t'e te \t'ger\t'ger \t'hakl\t'hakle\t'halo\t'halo \t'hid\t'hoba\t'hobai\t'hol\t'i as\t'i chi\t'i fe\t'i ta \t'j k\t'j ko\t'j kor\t'kaj\t'kaj \t'kaj k\t'kil\t'kle\t'kle \t'kle b\t'l p\t'l pa\t'ler\t'ler \t'mart\t'marte\t'mi as\t'min\t'mot\t'n ko\t'na bh\t'nger\t'nger \t'nno\t'nno \t'o h\t'o na \t'oba\t'ois\t'r ki\t'r mo\t'ri o\t'rse a\t'rsi\t'shoba\t'ta b\t'ta ba\t'tai\t'thakl\t'uch\t'yeche\t'অভি\t'অভিয\t'অভিযো\t'আছে\t'আমরা \t'আমাদ\t'আমাদে\t'আসব \t'ই বছ\t'ই বছর\t'করা\t'করি দ\t'করি র\t'করেন\t'করেন \t'কাজ \t'কী \t'কে ক\t'কোনো\t'ক্স\t'খানে \t'গবে ন\t'ঘুর\t'চা হ\t'চ্ছি\t'ছাডা\t'জে প\t'টা খু\t'টিত\t'টিতে\t'টিতে \t'তেরো\t'তেরো \t'থম \t'দূর\t'দূরে\t'দূরে \t'দেখল\t'দ্র\t'ন গ\t'নই \t'না আল\t'না কি\t'নে কর\t'ফাই\t'বলতে \t'ভিয\t'ভিযো\t'ভিযোগ\t'মনে ক\t'মরা\t'মরা \t'মা আ\t'মাদে\t'মাদের\t'মি বল\t'মী আ\t'মী আম\t'যান \t'যাব \t'যায ন\t'র অ\t'র ডায\t'র বি\t'র বিয\t'রথম \t'রম \t'রি দ\t'রি র\t'রিব\t'রিযে\t'রে দ\t'রো ব\t'রো বছ\t'লাকা \t'লাস \t'লে দ\t'ল্ল\t'ল্লায\t'া চা\t'া মা \t'াই দ\t'াগর\t'াগা\t'াচে\t'াচ্ছ\t'াচ্ছি\t'াদ্\t'ামী আ\t'ায ম\t'ার দ\t'ার বি\t'ার্ত\t'ি খে\t'ি খেল\t'ি ফ\t'ি বন\t'ি বন্\t'ি ভ\t'িতে ক\t'িযো\t'িযোগ\t'িযোগ \t'ী আ\t'ুক \t'ুটি \t'ূরে\t'ূরে \t'ে কে\t'ে ক্ল\t'ে চল\t'ে চলে\t'ে দিয\t'ে দেখ\t'ে দো\t'ে নেই\t'ে প\t'ে পা\t'ে যান\t'ে শু\t'ে হাঁ\t'েখল\t'ের ক\t'ের জন\t'ের র\t'েরো\t'েরো \t'েরো ব\t'ো বছ\t'ো বছর\t'্কি\t'্চা হ\t'্ছি\t'্রথম \t'্লায\t'্লায \t'্লাস \tamar\tamar baccha\tbhalo\tchele\tkaj\tmarte\tpore\tshobai\tta\tthakle\tঅভিযোগ\tআমরা\tআমাদের\tআমি আসব\tআসব\tএখানে\tকরেন\tকাজ\tকি\tকী\tক্লাস\tদিন\tদূরে\tপ্রথম\tবলতে\tবলতে চাই\tবা\tবাবা মা\tমনে\tযান\tযাব\tলাগবে না\tস্বামী আমাকে
-0.6\t' ach\t' ache\t' al\t' asht\t' er p\t' hah\t' haha\t' hou\t' lif\t' lift\t' lud\t' mer\t' mere\t' mone\t' pore\t' sob\t' thik\t' অধ\t' অধি\t' অধিক\t' অন\t' অন্ধ\t' আছে \t' আর ক\t' এখা\t' এখান\t' চার \t' ছিল\t' জন\t' জন্\t' জন্য\t' থামু\t' দোক\t' দোকা\t' নাট\t' নাটক\t' পার\t' ভু\t' মুছে\t' স্টপ\t' হইত\t' হইতে\t' হলে\t' হলে \t' হাঁ\t'aha\t'aha \t'ai c\t'ai fe\t'ake l\t'alai \t'all\t'all \t'arte\t'asht\t'e ki\t'ght\t'ght \t'hah\t'haha\t'haha \t'hai f\t'hal\t'has\t'hou\t'ht \t'i cha\t'i ja\t'i khu\t'i sh\t'ift \t'igh\t'ight\t'ight \t'ije \t'ine\t'ir k\t'ji \t'k h\t'k m\t'lag\t'le ta\t'lif\t'lift\t'lift \t'lud\t'mer\t'mere\t'mere \t'mone\t'mone \t'na b\t'ndhu \t'ne ko\t'nije \t'oi \t'r c\t'r th\t're na\t'ren\t'riy\t'riye\t'shi\t'shi \t'sht\t'sob\t'sse\t'thik\t'thik \t'ti k\t'ti kh\t'ush\t'uti \t'অধি\t'অধিক\t'অধিকা\t'অন্ধ\t'অন্ধক\t'আছে \t'আর ক\t'আর কি\t'ই স\t'ই সা\t'ই সার\t'উনি\t'এখা\t'এখান\t'এখানে\t'ক দ\t'কার\t'খানে\t'চা ন\t'ছে কা\t'জন্\t'জন্য\t'জন্য \t'টকে\t'টকে \t'তর \t'তের\t'ত্তর\t'থামু\t'থামুন\t'দোক\t'দোকা\t'দোকান\t'ধকা\t'ধকার\t'ধিক\t'ধিকা\t'ধিকার\t'ন কর\t'নটা\t'নটা \t'নাট\t'নাটক\t'নাটকে\t'নে প\t'নে হ\t'নে হা\t'ন্ধক\t'ন্ধকা\t'পোলাপ\t'ফোন ক\t'ফোন ম\t'বাস ল\t'বেট\t'বেটি\t'ব্র\t'ব্রি\t'ব্রিজ\t'ভালো \t'ম ল\t'মা আম\t'মাযে\t'মার ক\t'মার ল\t'মি যা\t'মুছে\t'মুছে \t'মুন\t'মুন \t'যাচ\t'যোগ\t'যোগ \t'র জ\t'র জন\t'র জন্\t'রা ম\t'রা মা\t'রিজে\t'রিজের\t'রে গ\t'রেন \t'র্কে \t'লতে\t'লতে চ\t'লাইন\t'লাপা\t'লাপান\t'লের প\t'লো \t'স ল\t'স্টপ\t'স্থা\t'হইত\t'হইতে\t'হইতে \t'হলে\t'হলে \t'হাঁ\t'া করে\t'া খা\t'া খাই\t'া নাই\t'াই স\t'াই সা\t'াটক\t'াটকে\t'াটকে \t'াডা \t'াদি\t'াপান\t'ামুন\t'ামুন \t'ায ব\t'ায মা\t'ার আ\t'ারে ব\t'াস ল\t'ি এ\t'ি শ\t'ি শু\t'ি শুধ\t'িং \t'িকা\t'িকার \t'ুছে\t'ুছে \t'ুলে ক\t'ে অ\t'ে খে\t'ে খেল\t'ে থাক\t'েকে আ\t'েটি\t'েলত\t'েলতে\t'োকা\t'োকান\t'োগ \t'োন কর\t'োন ম\t'োলাপা\t'্কে \t'্চা ন\t'্টপ\t'্তর\t'্থা\t'্ধক\t'্ধকা\t'্ধকার\t'্মে\t'্রি \t'্রিজে\tache\tbondhu\tdekhe\thaha\tkhai felse\tkorte chai\tlift\tmere\tmone\tnije\tthik\tঅধিকার\tআছে\tচার\tজন্য\tথামুন\tনাটকে\tপার্কে\tভালো\tমুছে\tহইতে\tহলে
-0.7\t' jon\t' mon\t' ta b\t' আমর\t' আমরা\t' আর ড\t' কর্\t' কর্ম\t' জানত\t' দিন\t' দো\t' প্রথ\t' বয\t' বযস\t' বাক\t' মুছ\t' সম\t'bai \t'er p\t'ere d\t'hik\t'hik \t'i bo\t'ik \t'ing\t'iye j\t'kar\t'ke k\t'lai \t'mi ja\t'obai\t'obai \t'orsi \t'pare \t'te r\t'uk \t'uti\t'আমর\t'আমরা\t'আর ড\t'আর ডর\t'ই কা\t'কর্\t'কর্ম\t'খেযে \t'ছে শ\t'জানত\t'টা খ\t'তরে \t'তির\t'ন্য \t'পার\t'প্রথ\t'প্রথম\t'বযস\t'মি ব\t'মুছ\t'য মা\t'যে চ\t'যে চি\t'র কি\t'র ডর\t'র লা\t'রথম\t'রাস\t'র্কে\t'র্ত\t'র্তা\t'র্তা \t'র্মে\t'র্য\t'লাক\t'লাকা\t'লে আম\t'শাল\t'স্থ\t'ানত\t'ায বা\t'ারে প\t'ার্কে\t'ালো\t'ি আসব\t'ি যা\t'িরো\t'ুন দ\t'ে কেউ\t'ে সা\t'েতে প\t'্তা\t'্রথ\t'্রথম\t'্রা\t'্লা\tbolte chai\tkorsi\tখেযে\tবন্ধ করি
-0.8\t' chi\t' na b\t' thi\t' আসব\t' একা\t' কান\t' ক্য\t' ক্যা\t' দেন \t' পার্\t' মা আ\t' শু\t'chai \t'e ke\t'er th\t'hik h\t'i l\t'i s\t'ift\t'ik h\t'ish\t'lai\t'mon\t'par\t'pare\t'আমি ব\t'আসব\t'উ ম\t'উ মা\t'উ মার\t'একা\t'কেউ ম\t'ক্য\t'ক্যা\t'দেন \t'ধ করি\t'নিজে \t'ন্ধ ক\t'পার্\t'পার্ক\t'মার ব\t'রিয\t'া পার\t'া বা\t'াডা\t'ার মা\t'ি আস\t'ি ফা\t'িজে \t'ুন \t'ে পার\t'েউ ম\t'েউ মা\t'ের জ\t'োধ \t'্কে\t'্ধ ক\t'্ধ কর\tchai\tchai na\tna bhai\tকেউ মারে\tদেন\tনিজে
-0.9\t' li\t' part\t' দেন\t'ai l\t'bo \t'e ta\t'else\t'else \t'felse\t'i ch\t'part\t'rsi \t'un \t'খান\t'ত্ত\t'দেন\t'ধ ক\t'ধ কর\t'বাক\t'বাস \t'মাদ\t'যে ক\t'রে দে\t'া চাই\t'াস \t'ে করি\t'ে ক্\t'ে শ\t'েরা\t'োন ক\t'্রি\tfelse
-1.0\t' অন্\t' হাঁট\t'a b\t'ft \t'hai n\t'i kha\t'lte c\t'thi\t'অন্\t'আমার \t'হাঁট\t'াঁট\t'াই না\t'ালো \t'ে চি\t'ে দিন\t'েরা \tআমার
-1.1\t' so\t' te \t' ক্\t'e keu\t'mi bo\t'se am\t'ই না\t'চ্চা \t'টার\t'টার \t'ন্য\t'মি আস\t'যে কর\t'্চা \t'্য \tte\tবাচ্চা
-1.2\t' te\t'কার \t'চাই ন\t'জে \t'যা প\t'র্ক\t'ার্ক\tচাই না
-1.3\t' বাস \tবাস
-1.4\t'art\t'i c\t'র্ম\t'ার ব
-1.5\t' সা\t'ই ন\t'মার \t'াই ন\t'ার্\t'ে কর\t'েন 
-1.6\t'i kh\t'ই না \t'ান 
-1.7\t'কান
-1.8\t'রে ন\t'রে না
-3.1\t'ারে ন
-4.0\tমারে না
""",
    kinds={
        Risk.SUICIDE: """\
+6.7\t'i m
+5.6\t' মর
+4.8\t'ori 
+4.4\t'ara\t'ে দি
+4.2\t'te c\t'te ch
+3.8\t'ori
+3.7\t'ai 
+3.6\t'তে চ\t'তে চা\t'লি ক\t'ালি ক\t'ে চা
+3.4\t'ে ত
+3.2\t' মাফ\t' মাফ \t'মাফ\t'মাফ \t'াফ \tমাফ
+3.1\t' আর ব\t'e cha\t'hai \t'আর ব\t'া কর
+2.9\t'chai \tchai
+2.7\t' চাই \t'চাই \tচাই
+2.5\t'রতে চ\t'ি ম
+2.4\t'রতে 
+2.2\t'দে \t'রতে
+2.1\t'rte c
+2.0\t'be 
+1.9\t'orte \t'rte 
+1.8\t' er\t' er \t'orte\t'rte\t'ঁচত\t'ঁচতে\t'ঁচতে \t'আর বা\t'চতে\t'চতে \t'বাঁচত\t'র বাঁ\t'াঁচত\t'াঁচতে\ter\tআর বাঁচতে\tবাঁচতে
+1.7\t' চা\t'e ch\t'া করে
+1.6\t' থাক\t' বছ\t' বছর\t'থাক\t'বছর
+1.5\t' am\t' mor\t' খাল\t' খালি\t' থা\t'ami m\t'i mo\t'i mor\t'mi m\t'mi mo\t'mor\t'খাল\t'খালি\t'খালি \t'ালি \tখালি
+1.3\t'te \t'র ব
+1.1\t' nai\t' nai \t'nai \tnai
+0.9\t' ami\t' ami \t'ami\t'ami \tami
+0.8\t'া ক
+0.7\t'e c\t'nai\t'ে চ
+0.6\t' করে\t' করে \t'করে\t'করে \tকরে
+0.3\t' কর
+0.2\t'তে 
-0.2\t' চাই\t'চাই
-0.7\t' cha\t'cha
-1.0\t'mi \t'ে চাই
-1.1\t' ho
-1.3\t' আম
-1.4\t'ারে\t'ারে 
-2.1\t'ar 
-3.1\t'ে আ
-3.6\t'ের 
-3.8\t're \t'ছে 
-4.7\t'ke 
-5.7\t'ha 
""",
        Risk.SELF_HARM: """\
+4.6\t'rom
+3.7\t' ra
+3.5\t'র হাত
+3.4\t'las
+3.2\t'i k
+2.9\t'র হা
+2.8\t'er k
+2.7\t'াইলে\t'াইলে 
+2.6\t' কাট\t'te p\t'কাট\t'ত কা\t'হাত ক\t'াত কা
+2.5\t'e na \t'ার ম\t'ে গ
+2.4\t' ha\t'am \t'মডা\t'ামড\t'ামডা
+2.3\t'া তা\t'া তাই
+2.2\t' তাই \t'ami k\t'i ki\t'mi ki\t'ত কাট\t'তাই \t'াইল\tতাই
+2.1\t' nij\t' nije\t'hul\t'i ni\t'i nij\t'ije\t'ijer\t'ijer \t'jer\t'jer \t'mi ni\t'nij\t'nije\t'nijer\t'r k\t'র ম\tami nijer\tnijer
+2.0\t'al \t'ate \t'ত ক\t'া ত\t'াত ক
+1.9\t'r kor\t'া ল\t'ের হা
+1.8\t' হাত\t'তি \t'হাত\t'া ন
+1.7\t' hat\t' লাগ\t'ate\t'র হ\t'লাগ
+1.6\t' দেখ\t'hat\t'জের হ\t'দেখ\t'নিজের\t'িজের\t'িজের \tনিজের
+1.4\t' ka\t' নিজ\t' নিজে\t' হাত \t'জের\t'জের \t'নিজ\t'নিজে\t'হাত \t'িজে\t'ের হ\tহাত
+1.3\t'r ko\t'িন বা
+1.2\t'er 
+1.1\t' তা\t'ইলে\t'ইলে \t'ন বা
+1.0\t'িন ব
+0.9\t' na \tna
+0.7\t' তাই\t'ami n\t'mi n\t'তাই
+0.6\t' ami\t' ami \t'ami\t'ami \t'ের \tami
+0.3\t'mi 
+0.2\t' ni
-0.2\t' হা\t'na 
-0.8\t'াই 
-2.4\t'কে 
-3.2\t'ায 
-3.5\t' bo
-4.5\t'e a
""",
        Risk.OVERDOSE: """\
+5.4\t'ta k
+5.2\t'one
+4.2\t'চ্ছ
+3.6\t'েছি 
+3.5\t'ek \t'েছি
+3.4\t'টের\t'টের 
+3.2\t'িন 
+3.1\t'েট 
+3.0\t' আব
+2.8\t'র ক
+2.7\t' সির\t'সির
+2.6\t'ছি \t'বার\t'বার \t'া আ
+2.5\t' চোখ \t'চোখ \t'োখ \tচোখ
+2.4\t' খে\t'ise\t'ise \t'পডে
+2.3\t' চো\t' চোখ\t'dh \t'ech\t'চোখ
+2.2\t' শু\t' সব \t' সি\t'সব \tসব
+2.1\t' ঘু\t' ঘুম\t'on \t'ঘুম\t'াস 
+2.0\t'র কা
+1.9\t'bhabi\t'echi\t'echi \t'habi\t'habi \t'haise\t'i o\t'khais\tbhabi\tkhaise
+1.8\t'abi\t'abi \t'eye
+1.7\t' বোত\t' বোতল\t'osh\t'তল \t'বোত\t'বোতল\t'বোতল \t'র স\t'োতল\t'োতল \tবোতল
+1.6\t'aise\t'aise \t'যাব\t'লেট
+1.5\t' kh\t'আমি স\t'মি স
+1.4\t' নিচ\t'নিচ
+1.3\t' khe\t'hud\t'hudh\t'shud\t'shudh\t'udh\t'ইযা\t'ইযা \t'যেছ
+1.2\t' khai\t'khai\t'লেট 
+1.1\t' আছে\t' ট্\t'আছে
+1.0\t' bha\t' bhab\t'bha\t'bhab\t'ট্য\t'ট্যা\t'ের 
+0.9\t' bh\t' নি\t'ি সব
+0.8\t'টা \t'বলে
+0.7\t'chi\t'chi \t'khe
+0.6\t' সব\t'দিন\t'দিন 
+0.5\t'ta 
+0.3\t' সব ট\t'hais
-0.3\t'hi 
-0.4\t'shu
-1.9\t' আমা\t'আমা
-2.3\t'রে 
-2.9\t'ায 
-3.5\t' বা
-4.0\t' রা
-4.5\t'le 
""",
        Risk.PHYSICAL_ABUSE: """\
+6.0\t'মা 
+4.8\t'ামা
+4.6\t' সৎ
+4.2\t'ের বা
+4.0\t' চু\t'ের ব
+3.9\t'ডে 
+3.7\t'hai a
+3.5\t'য লা
+3.2\t'ba \t'ডি \t'বা আ\t'বা আম\t'র ল\t'াবা আ\tবাবা আমাকে
+3.1\t'pe 
+3.0\t' মার\t'ারে\t'ারে 
+2.9\t'ai a\t'ai am
+2.8\t'ে জাম
+2.6\t' পা\t'i ama
+2.5\t'are\t'are \t'mare\t'mare 
+2.4\t' pe\t'মার\t'ে প
+2.3\t'e mar\t'রতে\t'া মার
+2.2\t' diya\t' go\t' মারছ\t'diya\t'diya \t'i diy\t'মারছ\tdiya
+2.1\t'ামা 
+2.0\t' দিয\t'দিয\t'ারছ
+1.9\t' diy\t' লাগে\t'diy\t'লাগে\t'লাগে \t'া আমা\tলাগে
+1.8\t' যে\t'ori\t'ে মা
+1.7\t' lat\t'i am\t'lat\t'তে 
+1.6\t' dho\t' dhor\t' ছা\t'dhor
+1.5\t'hi 
+1.4\t' abb\t' mare\t'abb\tmare
+1.3\t'a c\t'a ch
+1.2\t'hor\t'াগে\t'াগে 
+1.1\t' বা\t'i di\t'া আ
+1.0\t'e ma\t'i d
+0.8\t' মারে\tমারে
+0.7\t' mar\t'গে 
+0.6\tআমাকে মারে
+0.5\t' ama\t' লাগ\t'ama\t'লাগ
+0.4\t' আমাক\t'আমাক\t'আমাকে\tআমাকে
+0.2\t' bhai\t'bhai\t'bhai \tbhai
+0.1\t'বায\t'বায 
-0.2\t'mar\t're 
-0.7\t'রে 
-1.1\t' মা\t'বা ম\t'বা মা\t'াবা ম
-2.7\t'ami\t'ami 
-2.9\t' না\t'mi \t'কে 
-3.3\t'না 
-3.4\t' ba
-3.7\t'ার 
-4.1\t' চা\t'se 
-4.2\t' স্
-5.1\t'যা 
""",
        Risk.SEXUAL_ABUSE: """\
+5.2\t' যে
+4.5\t'া খ
+4.4\t'কে ধ\t'কে ধর\t'ভাই \t'াত 
+3.8\t'ভাই
+3.6\t'াম \t'ে যা
+3.5\t'ন আমা
+3.4\t'ar di\t'ile \t'যামু \t'ামু \tযামু
+3.1\t'ar d\t'r di
+3.0\t'at d\t'at de\t't de\t't dey\t'উরে\t'উরে \t'ে ধর
+2.9\t' আমা\t'e u\t'আমা
+2.8\t'ile\t'r d\t't d
+2.5\t'ে য
+2.4\t' dey\t' dey \t'a am\t'a kor\t'am \t'dey\t'dey \t'েলা\tdey
+2.3\t' দু
+2.2\t'ত দ\t'ত দে\t'ত দেয\t'হাত দ\t'াত দ\t'াত দে\t'াযে হ\tগাযে হাত\tহাত দেয
+2.1\t' kort\t'kort
+2.0\t'ad \t'যে হা
+1.9\t'a ko\t'ি ন
+1.8\t' co\t' jam\t' jama\t'ey \t'jam\t'jama\t'ort\t'রে বল
+1.7\t' যা\t'ার 
+1.6\t' ধর\t'ay 
+1.5\t'i na \t'আমার \t'মার \tআমার
+1.4\t' আমাক\t'আমাক\t'আমাকে\t'মাক\t'মাকে\t'মাকে \tআমাকে
+1.2\t'at \t'েছে\t'েছে 
+1.1\t'i na\t'ole\t'ole 
+1.0\t' করে\t' চাচ\t' চাচা\t'করে\t'চাচ\t'চাচা\t'াচা
+0.8\t'a a\t'ama\t'ে ধ
+0.7\t' গায\t' গাযে\t'গায\t'গাযে\t'গাযে \t'মার গ\t'র গায\t'ার গ\t'ার গা\tআমার গাযে\tগাযে
+0.6\t'e bo
+0.4\t'le 
+0.3\t' আমার\t'আমার
+0.2\t' de
-1.2\t' বা
-1.3\t' আম
-2.4\t'ে ম
-2.5\t' মা\t'se 
-3.8\t' দি
-3.9\t' এক\t'e d
-4.8\t'ে স
""",
        Risk.DOMESTIC_ABUSE: """\
+6.8\t'াম 
+6.0\t'লা 
+4.5\t'oy 
+4.1\t' se\t' se \tse
+3.9\t'cha
+3.1\t'dey n\t'e dey\t'te de\t'ইযা র\tdey na
+3.0\t'han\t'বা ম\t'বা মা\t'াবা ম
+2.9\t'e d\t'ে থ\t'ে মা
+2.8\t' মারে\t'য বা\tমারে
+2.7\t'ে মার
+2.6\t'কাইয\t'কাইযা\t'বাডির\t'াডির\t'াডির 
+2.5\t' স্ব\t' স্বা\t'বাম\t'বামী\t'বামী \t'মী \t'স্ব\t'স্বা\t'স্বাম\t'ামী\t'ামী \t'্বাম\t'্বামী\tস্বামী
+2.4\t'কার
+2.3\t'ে ম
+2.2\t'ha \t'বাড\t'বাডি\t'মাই
+2.1\t'ol 
+2.0\t'ডির\t'ডির 
+1.9\t'hal\t'য ব\t'যা র\t'যা রা
+1.8\t'e a\t'te d
+1.7\t' বাড\t' বাডি\t'া রাখ
+1.6\t'ghore
+1.5\t' dey\t' dey \t'dey\t'dey \t'কাই\tdey
+1.4\t'ey n\t'ey na
+1.3\t'y n\t'y na\t'y na \t'মারে\t'মারে 
+1.2\t'াডি
+1.1\t'কে মা\t'া রা\t'াকে ম
+1.0\t' মার\t'ারে\t'ারে 
+0.9\t' ba\t' bacc\t'acc\t'acch\t'accha\t'bacc\t'bacch\t'ccha\t'ccha \t'cha \t'া মা\tbaccha
+0.8\t'e de\t'া ম
+0.7\t' gho\t' ghor\t'cch\t'e ar\t'e ar \t'gho\t'ghor
+0.6\t'te \t'কে ম
+0.1\t' স্\t'্বা
-0.3\t'ey 
-0.6\t'e b
-1.1\t' মা
-1.4\t'বা আ\t'বা আম\t'াবা আ\tবাবা আমাকে
-1.5\t'ছে 
-2.0\t'ে ব
-2.1\t' ami\t' ami \tami
-2.7\t'না 
-3.9\t'লে 
""",
        Risk.NEGLECT: """\
+4.3\t'নি \t'ে দে
+3.7\t' উঠছ\t'উঠছ
+3.6\t' মা \tমা
+3.4\t'চলে\t'চলে \t'নাই চ
+3.3\t'াবা
+3.2\t'e kh\t'ই চ\t'াই চ
+3.1\t'পানি 
+2.9\t' bon \t'bon \t'ে খ\tbon
+2.8\t' ডা
+2.7\t' bon\t'bon\t'ানি 
+2.6\t'a re\t'াদি\t'ে খা
+2.5\t' ma \tma
+2.4\t' ma a\t' উঠ\t'ma \t'র ডা\tপানি
+2.3\t'ma a\t'কুলে \tস্কুলে
+2.2\t'রে খ
+2.1\t' সব\t'a r\t'ka \t'khe\t'কুলে\t'র ড\t'্কুলে
+2.0\t'নি চ\t'মা \t'র দু\t'র দুই\t'ানি চ\t'ি চ\t'ে না 
+1.9\t'cho\t'ে না
+1.7\t' re\t'he j\t'to \t'ময \t'সময\t'সময 
+1.6\t' boc\t' boch\t'boc\t'ka r\t'া সব
+1.5\t' খা\t' বাব\t' বাবা\t'বাব\t'বাবা\t'বাবা \t'াবা \tবাবা
+1.4\t'পান\t'পানি
+1.2\t' eka\t' eka \t' খায\t' খায \t'ay \t'eka\t'eka \t'ে ন\teka\tখায
+1.1\t'খায\t'খায \t'য ম\t'া স\t'ায 
+1.0\t'া জ্\t'া জ্ব
+0.9\t' জ্\t' জ্ব\t' সা\t'জ্ব\t'দিন\t'দিন \t'বা \t'ানি
+0.7\t' পান\t' পানি
+0.6\t' ma\t'ে দ
+0.3\t' ja
-0.2\t'িন 
-0.3\t'a a
-0.4\t' না
-0.5\t' না \tনা
-0.8\t' মা\t'er 
-1.8\t' বল
-2.5\t'যে 
-2.6\t'ar 
-2.7\t' কা\t' মার\t'ে ম
-2.8\t'ছি \t'মার
-2.9\t'mar
-3.0\t'ে ব
""",
        Risk.EXPLOITATION: """\
+6.1\t'p e\t'p e 
+4.1\t' এক\t'রেন
+3.9\t'োন 
+3.7\t'ালা
+3.6\t' চাল\t'্রে
+3.5\t'hob
+3.3\t' ব্
+3.2\t'al \t'ন আমা
+3.0\t' আনছ\t'আনছ\t'য আন\t'য আনছ\t'্ড 
+2.8\t'ন আম\t'ল ক
+2.7\t' আন\t' একট\t'একট
+2.5\t' kora\t'he \t'kora
+2.4\t' dib\t' dibe\t'be \t'dib\t'dibe\t'dibe \t'ibe\t'ibe \t'িযে\t'িযে \tdibe
+2.3\t'l k\t'rar\t'rar 
+2.2\t' hu\t'ar h\t'r hu\t'রা 
+2.1\t'i di\t'ন্ট\t'্যা
+2.0\t' জু\t' জুত\t' জুতা\t' রা\t'জুত\t'জুতা\t'জুতা \t'ুতা\t'ুতা \tজুতা
+1.9\t' পাস\t' পাসপ\t'জন \t'ন্ধু\t'পাস\t'পাসপ\t'পাসপো\t'বন্ধু\t'র্ট \t'সপো\t'সপোর\t'সপোর্\t'াসপো\t'াসপোর\t'োর্ট \t'্ধু\tপাসপোর্ট
+1.8\t'িক 
+1.7\t'che \t'ছে \t'বাস\t'াসপ
+1.6\t' নিযে\t' বন\t' বন্\t' বন্ধ\t'নিযে\t'নিযে \t'যায\t'যায \tনিযে
+1.4\t'che
+1.2\t'পোর\t'পোর্\t'পোর্ট\t'র্ট\t'োর্\t'োর্ট
+1.1\t' bole\t' kor\t' নিয\t'bole\t'bole \t'kor\t'ে ক\t'ে নিয\tbole
+1.0\t'cch\t'i d\t'বন্\t'বন্ধ
+0.9\t' di\t'hum\t'ki \t'ে নি
+0.8\t' 12\t' bol\t'bol
+0.6\t'ে ব
+0.2\t'নিয
-0.3\t' ko
-1.9\t'টা 
-2.4\t'ে ম
-3.3\t'ে আ
""",
        Risk.FORCED_MARRIAGE: """\
+4.9\t'িন্
+3.9\t' fu\t'গে \t'ছি ব
+3.6\t' কর\t' বিয\t'বিয
+3.5\t' বি\t'রে প\t'া ব
+3.2\t' bi\t' biy\t'biy
+3.0\t' ঘরে\t'e th
+2.9\t' করছি\t'করছি
+2.8\t'ু ব
+2.7\t'ঘরে
+2.6\t'r p
+2.4\t' thi\t' thik\t'hik\t'hik \t'ik \t'thik\t'thik \tthik
+2.3\t'thi\t'ও ক\t'রও ক\t'ে খ\t'েরও\t'েরও \t'েরও ক
+2.1\t' biye\t' th\t'biye\t'biye \t'e bi\t'e biy\tbiye
+2.0\t' sh\t'কে ক
+1.9\t' বিযা\t'or k\t'বিযা
+1.8\t' রাজ\t' রাজি\t'dit\t'যা বি\t'রাজ\t'রাজি\t'রাজি \t'া বি\t'া বিয\t'াজি\t'াজি \t'ে বিয\tরাজি
+1.7\t' jor\t' জোর\t' জোর \t' দেখ\t' বিযে\t'jor\t'or \t'জোর\t'জোর \t'জোর ক\t'দেখ\t'বিযে\t'বিযে \t'রে বি\t'োর ক\t'োর কর\tকরে বিযে\tজোর\tজোর করে\tবিযে
+1.6\t'করে ব\t'জি \t'র করে\t'লে না
+1.5\t' ges\t'e d\t'ges\t'ite 
+1.4\t' দিব\t' দিব \t'দিব\t'দিব \t'িব \t'ে ক\tদিব
+1.3\t' দে\t' দেখা\t'দেখা\t'েখা
+1.2\t'hay\t'hay \t'ite
+1.1\t'ে বি
+1.0\t'োর 
+0.9\t'iye\t'iye \t'রে ব
+0.8\t'িযে\t'িযে 
+0.5\t'া দিয\t'ে প
+0.4\t'যে দ\t'র কর\t'িযা ব
-0.2\t'r k
-0.3\t'া দি
-1.9\t' ma
-2.4\t'রে 
""",
        Risk.MISSING: """\
+4.1\t'ari t
+3.6\t'া ফ
+3.5\t'ারো
+3.3\t'ম ন\t'ম না\t'াম ন\t'াম না
+3.2\t' pa\t'ঙ্গ
+3.1\t'a t\t'i bas
+3.0\t'se a\t'ে কা
+2.9\t'ri t
+2.6\t'ে নাই
+2.5\t' bas\t'bas\t'ারো 
+2.4\t'ay g\t'ay gh\t'y g\t'y gh\t'y ghu\t'কাল\t'াম 
+2.3\t'a th\t'a the\t'e pal\t'ke pa
+2.2\t' ফেরে\t'ফেরে\t'রো \t'ে বা\tআমার মেযে
+2.1\t' কই \t'i ba\t'াসায \tকই\tবাসায
+2.0\t' তার \t'তার \tতার
+1.9\t'কই \t'ল থে\t'ল থেক
+1.8\t' জানে\t'জানে\t'জানে \t'া ফো\t'া ফোন\t'ানে ন\tজানে\tজানে না
+1.7\t' bash\t' তার\t'bash\t'basha\t'তার\t'মার ম\t'ে না
+1.6\t' ফের\t' ফোন \t'ari\t'ari \t'ফোন \tফোন
+1.5\t'র মে\t'র মেয\t'ার মে\t'েরে
+1.4\t'asha
+1.3\t' pal\t'eke p\t'ke p\t'pal\t'নে না\t'ফের
+1.2\t' bol\t' thek\t'bol\t'eke\t'eke \t'hek\t'heke\t'heke \t'sha\t'thek\t'theke\t'ার ম\ttheke
+1.1\t'ল থ\t'ানে\t'ানে 
+1.0\t' গেছে\t'গেছে\t'গেছে \tগেছে
+0.6\t'e pa\t'নে ন
+0.5\t' ঘর\t'i b
+0.4\t' বা\t'ash
+0.3\t' ফে\t'ke 
-0.2\t' the\t'the
-0.3\t' না\t' ফোন\t'ফোন
-0.5\t' ফো
-0.9\t' ba
-2.0\t' th
-2.2\t' দি
-2.6\t' দে
-2.7\t' ama
-2.8\t' কর
-2.9\t'ama
-3.1\t' খা
-3.4\t'তে 
""",
        Risk.THREAT: """\
+5.5\t'dhu
+4.8\t'd e
+4.3\t'ে সব
+4.1\t'a z
+3.5\t'u j
+3.4\t'য ক\t'রে আ\t'ি ও
+3.1\t'রব 
+3.0\t'e k\t'ানা\t'ে আম
+2.9\t'দের\t'দের 
+2.8\t'লি 
+2.6\t' স্\t'যা 
+2.4\t' kop\t'e kop\t'e or\t'kop\t're k\t're ko
+2.3\t'ar a
+2.2\t'িযা\t'িযা 
+2.1\t'r a\t'য ল\t'াকি\t'াকি \t'েলে 
+2.0\t' তো\t'কি \t'োর 
+1.9\t'ে কয\t'ে কয 
+1.8\t' re \t'e am\tre
+1.7\t' জানা\t'কে ম\t'জানা\t'যা স্\t'া স্\t'া স্ক\t'ে মে
+1.6\t' মের\t' মেরে\t'মেরে\t'মেরে \tমেরে
+1.5\t' নিযা\t'নিযা \t'া নি\t'া নিয\t'ে আ\tনিযা
+1.4\t' ওক\t' ওকে\t' ওকে \t' মে\t'ar b\t'mu \t'ওকে\t'ওকে \t'যা স\tওকে
+1.3\t' o \to
+1.2\t' ফেলব\t'iya\t'iya \t'ফেলব\t'ফেলব \t'লব \t'েরে \t'েলব\t'েলব \tফেলব
+1.1\t'e ama\t'নিযা\t'রে ফ\t'রে ফে\t'ে ফেল\t'েরে
+1.0\t' mar\t' re\t' জান\t'জান\t'ে ফে
+0.9\t' ek\t'mar\t'লা 
+0.8\t' নিয
+0.7\t' or
+0.6\t'ya 
+0.5\t'e a\t'e ko\t'ছে 
+0.4\t'ar \t'e o\t'কে \t'নিয
+0.1\t' ফেল\t'নে \t'ফেল
-1.2\t'মারে\t'মারে 
-1.3\t' na \t'ারে\t'ারে \tna
-2.0\t'na 
-2.4\t' খা
-2.7\t'টা 
-2.9\t'ে ন
-3.0\t' na
-3.1\t'াই 
-3.2\t'ার 
-3.7\t'তে 
""",
        Risk.EATING: """\
+5.1\t' jo
+4.5\t'e ka
+3.5\t'বলি\t'ে দ
+3.3\t'তে প
+3.2\t' kal\t'kal
+3.0\t'ori
+2.9\t'ে হা
+2.8\t' হও\t'া হও
+2.7\t' খাই\t'ese\t'ese \t'খাই\t'াইত
+2.6\t'ওযা
+2.5\t' chh\t' খা\t'chh\t'েটে\t'েটে 
+2.3\t' kha\t'রি \t'া হ\t'ে হ
+2.2\t'টে 
+2.1\t' kh\t'য আ\t'ায আ\t'ে গে\t'ে গেছ
+2.0\t' করি\t' করি \t' দা\t' ধরি\t' ধরি \t'করি\t'করি \t'দিন\t'দিন \t'ধরি\t'ধরি \t'ি জ\tকরি\tধরি
+1.9\t' চি\t'ওযার\t'ওযার \t'যা \t'ে গ
+1.8\t' গেছে\t' পারে\t'গেছে\t'গেছে \t'পারে\t'পারে \t'ারে ন\t'ি ব\tগেছে\tপারে\tপারে না
+1.7\t' ka\t' গে\t' গেছ\t'গেছ
+1.6\t' খাও\t' খাওয\t' পার\t'kha\t'খাও\t'খাওয\t'খাওযা\t'তে পা\t'যার \t'রে ন\t'রে না\t'ে পার
+1.5\t' না ক\t'না ক\t'যার
+1.4\t' কর\t'ডি 
+1.3\t' বম\t' বমি\t' বমি \t'বমি\t'বমি \t'বমি ক\t'মি কর\t'ার \tবমি
+1.2\t'ে প
+1.1\t'পার\tখাওযার পর
+1.0\t'ri 
+0.9\t'ে না 
+0.8\t'াওয\t'াওযা\t'িন \t'ে পা
+0.7\t' পর ব\t'পর ব
+0.4\t'to 
-0.3\t'e k
-1.1\t'ি ন
-1.3\t' মা
-1.4\t' আমি\t'আমি
-1.6\t' আমার\t' চা\t'আমার
-1.7\t' আমা\t'আমা
-2.0\t'রে 
-2.1\t'ে ক
-2.2\t'ছি 
-2.9\t' কা
-3.2\t'মার
-3.6\t' আম
""",
        Risk.BULLYING: """\
+6.6\t' fa
+4.3\t'e du\t'sha
+4.1\t'রে ধর
+3.9\t'রে ধ
+3.6\t'ে ধর
+3.5\t'hab\t'ন ম\t'া বল
+3.3\t' niy\t'niy
+3.1\t' du
+2.9\t'াসে
+2.7\t'র দা\t'িছে\t'িছে 
+2.5\t' ওরা\t' ওরা \t'ওরা\t'ওরা \t'িজা\tওরা
+2.4\t'সবাই \tসবাই
+2.3\t'রাই
+2.2\t'ই আমা\t'র চ\t'ে ভি\t'ে স
+2.1\t'a r\t'কুলে \t'বাই \t'বে \tস্কুলে
+2.0\t' কাট\t' হয\t'ha \t'কাট\t'তি র\t'রতি \t'রতি র\t'রা \t'্রতি \tপ্রতি
+1.9\t'া ব\t'ুলে \t'্তা
+1.8\t' ওর\t'ন্ধ \t'রে স\t'রে স্\t'লছে\t'লছে \t'্ধ 
+1.7\t' mat\t' math\t'atha\t'atha \t'math\t'matha\t'ি র\tmatha
+1.6\t' প্রত\t' বাস\t'প্রত\t'প্রতি\t'মারে\t'মারে \t'রতি\t'ে সবা\t'্রত\t'্রতি
+1.5\t' প্র\t'প্র\t'িও 
+1.4\t' এখ\t' এখন\t' এখন \t' সবাই\t'এখন\t'এখন \t'কুলে\t'সবাই\t'্কুলে\tএখন
+1.3\t' সবা\t'সবা\t'ারে\t'ারে 
+1.2\t'tha \t'রে \t'ে সব
+1.1\t' প্\t'াকে\t'াকে 
+1.0\t'ath\t'খন \t'ে স্
+0.9\t' স্ক\t' স্কু\t'কুল\t'তি \t'সে \t'স্ক\t'স্কু\t'স্কুল\t'্কু\t'্কুল
+0.8\t' স্\t'লে \t'ুলে
+0.6\t'le \t'mat
+0.2\t' কা
-0.7\t'tha
-1.7\t' না \tনা
-2.1\t'র ক
-3.3\t' খা
-3.5\t' না
""",
        Risk.NOT_COPING: """\
+4.0\t'ইবো\t'দেয জ\t'েয জ
+3.9\t'i sh
+3.7\t'i s
+3.3\t'র গা
+3.2\t'র ক
+3.0\t' হয\t' হয ব\t'হয ব\t'হয বা\t'ি না
+2.9\t'nai a\t'তি \t'র থ\t'র থা
+2.8\t' পার\t' বাল\t' লই\t'na a\t'র প
+2.7\t'n k\t'পার
+2.5\t' পারি\t'পারি\t'পারি \t'র পা\t'ারছি\t'ারছি \tপারি\tপারি না
+2.4\t'গি 
+2.3\t'য বা\t'রছি \t'া দে
+2.2\t'n b
+2.1\t'hi \t'করে ফ
+2.0\t' ka\t' ke
+1.9\t' din\t' din \t'য ব\t'র আ\t'া দ\t'ি করে\tdin
+1.8\t' parc\t'arc\t'arch\t'archi\t'chi n\t'he a\t'hi n\t'hi na\t'parc\t'parch\t'rch\t'rchi\t'rchi \t'র আম\t'ি আ
+1.7\t' আর\t' আর \t'আর \t'বাল\tআর
+1.6\t' ফুয\t' ফুযা\t'ক্ষ\t'ফুয\t'ফুযা\t'রে ক\t'া হ\t'ুযা
+1.5\t'ইতে \t'ছি ন\t'ছি না\t'নে \t'ি না 
+1.4\t'লে ক
+1.3\t'a as\t'রি না\t'ারি ন
+1.2\t'a a\t'ারছ\t'ারি 
+1.1\t' bacc\t' হয \t'acch\t'accha\t'bacc\t'bacch\t'ccha\t'ccha \t'cha \t'হয \tbaccha\tহয
+1.0\t'acc\t'ি ন
+0.9\t' bac\t'bac\t'cch
+0.8\t'ইতে
+0.6\t'ছি \t'তে 
+0.4\t' না
+0.2\t'ার 
-0.2\t' না \t'না \tনা
-0.4\t' পা
-2.3\t'টা 
-2.4\t'le \t'র ব
-2.5\t' হা\t'ছে 
-3.1\t'া ব
-3.3\t'ে ন
""",
    },
)

"""What was learned from labelled lines (pa); made by make learn."""

from conversations.risks import Risk
from conversations.safety.learned import Weights

# fmt: off
WEIGHTS = Weights(
    bias=-6.570,
    concern=-0.316,
    serious=-0.316,
    words="""\
+5.0\t'ਦੇ 
+4.6\t'ਆਂ 
+4.4\t'ਕੇ 
+4.2\t' ਘਰ
+4.1\t' ਆਂ
+4.0\t' ਆਂ \tਆਂ
+3.9\t'ard
+3.8\t'ਂਮੀ ਨ\t'ਮੀ ਨ\t'ੇ ਮ
+3.7\t'ਦੀ 
+3.6\t' ਕੇ \t'ਂ ਕ\tਕੇ
+3.5\t'ਦਾ \t'ਾ ਮ
+3.4\t'nu 
+3.3\t' ਕੇ\t'und\t'ਿਆ 
+3.2\t' ja\t'ੇ ਕ
+3.1\t' te \t' ਕਰ\t' ਬਲ\t'ain\t'di \t'ਂਦਾ\t'ਂਦਾ \tte
+3.0\t'te \t'ਨੇ \t'ੇ ਨ
+2.9\t' ch\t' mai\t'in \t'mai\t'ਹ ਕ\t'ੀ ਆ\t'ੂਂ ਕੁ
+2.8\t' main\t'da \t'main\t'ਾ ਹ\t'ੇ ਹ
+2.7\t' ke\t' اي\t' ਉਹ\t' ਕਹਿ\t'a k\t'e n\t'ਕਹਿ\t'ਣੀ \t'ਰੇ ਕ\t'ੂਂ \t'ੇ ਬ
+2.6\t' aan\t' ghar\t' ਨੇ \t'aan \t'ch \t'ghar\t'nda \t'ndi\t'ਿਂਦ\t'ਿਂਦਾ\t'ਿਂਦਾ \t'ੋਂ \tਨੇ
+2.5\t' aan \t' gh\t' ni\t' كي\t' ਖਾ\t' ਨੇ\t'i d\t'ndi \t'rda\t'ਂ ਜ\taan
+2.4\t' te\t' ਕਹ\t' ਲੈ\t'de \t'gha\t'har\t'ke \t'main \t'ਨੂਂ\t'ਨੂਂ \t'ਵਾਰ\t'ਹਰ \tmain
+2.3\t' gha\t' to\t' او\t' ਮਂ\t' ਰਹ\t'a ch\t'aan\t'ain \t'arda\t'nda\t'ان \t'ي م\t'ਂ ਉ\t'ਰੇ ਕੋ\t'ਹਿਂ\t'ੀ ਘ\t'ੇ ਆ\t'ੇ ਆਂ\t'ੇ ਆਂ \t'ੇ ਕੋ
+2.2\t' ني\t' ਉਹ \t' ਕਹਿਂ\t' ਜੀਣ\t' ਵਿ\t'a j\t'aun\t'ਉਂਦ\t'ਉਹ \t'ਕਹਿਂ\t'ਕਹਿਂਦ\t'ਜੀਣ\t'ਟਦਾ ਹ\t'ਰ ਬ\t'ਹਿਂਦ\t'ੀ ਘਰ\t'ੀ ਨ\tਉਹ\tਕੁਟਦਾ ਹੈ
+2.1\t' aa\t' ch \t' اي \t' جا\t' كي \t' ਤੋ\t' ਬਾ\t'e t\t'l k\t'lai\t'n k\t'na \t'اي \t'تي \t'كي \t'ਦਾ ਹ\t'ਮੀ ਨਹ\t'ਰ ਨ\t'ਰ ਰ\t'ਹਿਂਦਾ\t'ੀਣਾ\t'ੀਣਾ \t'ੇ ਵਾ\t'ੇਡ \tch\tاي\tكي\tਮਂਮੀ ਨਹੀਂ
+2.0\t' تي\t' تي \t' مي\t' ਘਰ ਨ\t' ਧੀ ਘ\t' ਬਲੇ\t' ਬਲੇਡ\t' ਮੈਂ \t'hun\t'i h\t'ਂ ਬ\t'ਘਰ ਨ\t'ਘਰ ਨਹ\t'ਧੀ ਘ\t'ਧੀ ਘਰ\t'ਬਲੇ\t'ਬਲੇਡ\t'ਬਲੇਡ \t'ਮੈਂ \t'ਲੇਡ\t'ਲੇਡ \t'ਾ ਜ\t'ੀ ਘਰ \t'ੁਟਦ\t'ੈਂ \tتي\tਘਰ ਨਹੀਂ\tਧੀ ਘਰ\tਬਲੇਡ\tਮੈਂ
+1.9\t' di\t' jaa\t' lai\t' mer\t' ਕੁਟਦ\t' ਤੋੜ\t' ਤੋੜ \t' ਮੈਂ\t'al k\t'ar j\t'har \t'jaa\t'ني \t'ي چ\t'ਕੁਟਦ\t'ਤੋੜ\t'ਤੋੜ \t'ਨੂਂ ਕ\t'ਮੈਂ\t'ਰ ਵ\t'ਰਵਾ\t'ਹੁਂ\t'ਾ ਮੈ\t'ਾ ਮੈਨ\t'ਾ ਲ\t'ੀ ਨਹ\t'ੀ ਨਹੀ\t'ੂਂ ਕ\tਤੋੜ
+1.8\t' ma\t' ra\t' ਕਰ \t' ਤੇ\t' ਨੂ\t' ਨੂਂ\t' ਨੂਂ \t' ਪੀ\t'a cha\t'a te\t'a te \t'aund\t'da k\t'di h\t'e m\t'kal \t'mer\t'n n\t'nu m\t't n\t'u m\t'ya \t'دي \t'كول \t'ول \t'ਂ ਮ\t'ਆ ਮ\t'ਣਾ ਨ\t'ਣਾ ਨਹ\t'ਣੇ \t'ਦੀ ਹਾ\t'ਰ ਨਹ\t'ਰ ਨਹੀ\t'ਾ ਕ\t'ਿਆ ਮ\t'ੇ ਮੇ\t'ੇ ਮੇਰ\tਕਰ\tਕਹਿਂਦਾ\tਨੂਂ
+1.7\t' aa \t' ke \t' ni \t' ਆਪਣ\t' ਕਰ ਰ\t' ਕਰਦ\t' ਛਡ \t' ਤੇ \t' ਮੁ\t' ਹਥ\t' ਹਥ \t' ਹੁ\t'a c\t'a s\t'aa \t'aal\t'ar ja\t'i r\t'n g\t'nu ma\t'u ma\t'undi\t'undi \t'ا اي\t'ون \t'ي ج\t'ਂ ਜੀ\t'ਆਪਣ\t'ਈਆਂ\t'ਈਆਂ \t'ਕਰ ਰ\t'ਕਰਦ\t'ਛਡ \t'ਦਾ ਹੈ\t'ਨਾ ਚ\t'ਮਾਰਦੇ\t'ਮੀ \t'ਮੈਂ ਸ\t'ਰਦੇ\t'ਰਦੇ \t'ਲ ਸ\t'ਹਥ \t'ਹਾ \t'ਾ ਮੁ\t'ਾਰਦੇ\t'ਾਰਦੇ \t'ਿਨ \t'ੀ ਨੇ\t'ੀ ਨੇ \t'ੀ ਬ\t'ੀ ਬਾ\t'ੁੜੀ \t'ੇ ਹਨ\t'ੇ ਹਨ \t'ੈਂ ਸ\t'ੋੜ \taa\tke\tni\tਛਡ\tਤੇ\tਮਾਰਦੇ\tਮੈਨੂਂ ਕੁਟਦਾ\tਹਥ
+1.6\t' sah\t' ta\t' دي\t' مير\t' وا\t' پي\t' ਇਕ\t' ਕੋਲ\t' ਕੋਲ \t' ਤਾ\t' ਨਿ\t' ਪੋਤ\t' ਮੈ\t' ਹਰ \t' ਹੁਣ\t' ਹੁਣ \t'aba\t'har j\t'l c\t'l ch\t'n kh\t'na c\t'na ch\t'ndi h\t'rna c\t'sah\t'مير\t'ه ك\t'ي مي\t'ਂਦੇ\t'ਂਦੇ \t'ਆਣੇ\t'ਆਣੇ \t'ਕੋਲ\t'ਕੋਲ \t'ਣੇ ਮੇ\t'ਦੇ ਹ\t'ਨਿਆ\t'ਨਿਆਣੇ\t'ਪੋਤ\t'ਲਿਆ\t'ਵਾਲੇ\t'ਵਾਲੇ \t'ਹ ਦ\t'ਹੁਣ\t'ਹੁਣ \t'ਾ ਜੀ\t'ਾ ਮੁਂ\t'ਾ ਸ\t'ਾਤ \t'ਿਆਣੇ\t'ਿਆਣੇ \t'ੁਣ \t'ੁੜੀ\t'ੇ ਲ\t'ੇ ਵਾਲ\t'ੇਰ \t'ੜੀ \tਕੋਲ\tਨਿਆਣੇ\tਹਰ\tਹੁਣ
+1.5\t' aun\t' la\t' naal\t' اوه\t' ਆਉਂ\t' ਆਉਂਦ\t' ਦੇ \t' ਪੋ\t' ਰਾਤ \t' ਲੈ \t' ਹਨ \t'a g\t'a ja\t'an g\t'de m\t'de n\t'di ha\t'e chh\t'ikal\t'inda \t'kal\t'l ch \t'naal\t'naal \t'ne \t'ni \t'r d\t'ا ك\t'اوه\t'سكول \t'ن ك\t'ي ن\t'ਂ ਸਂ\t'ਂ ਸਂਭ\t'ਆਉਂ\t'ਆਉਂਦ\t'ਣੇ ਮ\t'ਤੇ \t'ਫ ਨ\t'ਰਾਤ \t'ਲਿਆ \t'ਲੇ \t'ਲੈ \t'ਹਨ \t'ਾ ਹੈ\t'ਾ ਹੈ \t'ਾਣ ਤ\t'ਾਲੇ\t'ਾਲੇ \t'ੇ ਸ\tnaal\tسكول\tਦੇ\tਰਾਤ\tਲੈ\tਹਨ
+1.4\t' chu\t' din\t' ku\t' me\t' nu \t' ਮਂਮ\t' ਮਂਮੀ\t' ਮਰਨ\t' ਮਰਨਾ\t' ਲਿਆ\t' ਲਿਆ \t' ਸਂਭ\t' ਸਂਭਾ\t' ਹਨ\t'a b\t'a l\t'abard\t'al g\t'ala\t'andi\t'andi \t'ardas\t'asti\t'asti \t'bard\t'barda\t'chu\t'dast\t'dasti\t'din\t'e g\t'ghar \t'jaan \t'l g\t'r j\t'r ja\t'rdas\t'rdast\t'sti\t'sti \t'te s\t'u i\t'ا ل\t'كول\t'ندي\t'هند\t'يي \t'ਂ ਕੁ\t'ਂ ਜਾਨ\t'ਂ ਸ\t'ਂਦਾ ਹ\t'ਂਦੀ\t'ਂਭਾ\t'ਂਭਾਲ\t'ਂਮੀ\t'ਂਮੀ \t'ਆਹ \t'ਕਰ \t'ਣ ਤ\t'ਦਾ ਜ\t'ਦਾ ਡ\t'ਦੀ ਹ\t'ਦੇ ਹਨ\t'ਨਾ ਚਾ\t'ਬਾਂ\t'ਮਂਮ\t'ਮਂਮੀ\t'ਮਂਮੀ \t'ਮਰਨ\t'ਮਰਨਾ\t'ਮਰਨਾ \t'ਰਨਾ ਚ\t'ਰੀ ਰ\t'ਲ ਕ\t'ਵਿਆਹ \t'ਸਂਭ\t'ਸਂਭਾ\t'ਸਂਭਾਲ\t'ਾ ਤੋੜ\t'ਿਆਹ \t'ੂਂਹ\t'ੇ ਰੋਜ\tghar\tjaan\tkehnda\tnu\tਮਂਮੀ\tਮਰਨਾ\tਲਿਆ\tਵਿਆਹ
+1.3\t' au\t' de\t' sa\t' ਉਲ\t' ਉਲਟ\t' ਉਲਟੀ\t' ਕੁਟ\t' ਕੋ\t' ਜਾਨ\t' ਜੀ\t' ਤਾਂ\t' ਤਾਂ \t' ਦਰ\t' ਦਰਵ\t' ਦਰਵਾ\t' ਬਾਂ\t' ਬਾਂਹ\t' ਰਾਤ\t' ਵਾ\t' ਸਂ\t'a gh\t'a gha\t'a ke\t'aal k\t'abar\t'de ne\t'dinda\t'e a\t'e na\t'e te\t'e te \t'ehnda\t'hnda\t'hnda \t'i din\t'ika\t'inda\t'inu\t'ki \t'lai \t'n t\t'nde \t'nde m\t'ol \t'on \t'r r\t'ra \t'u maa\t'ا ا\t'ا اي \t'تا \t'دا اي\t'ن ج\t'ن و\t'ندا\t'ندا \t'ندي \t'ي تي\t'ي تي \t'ਂ ਭ\t'ਉਲਟ\t'ਉਲਟੀ\t'ਉਲਟੀ \t'ਗਿਆ ਮ\t'ਜਾਨ\t'ਟੀ ਕ\t'ਟੀ ਕਰ\t'ਣ ਤੋ\t'ਣ ਤੋਂ\t'ਤਾਂ\t'ਤਾਂ \t'ਦਰਵ\t'ਦਰਵਾ\t'ਦਰਵਾਜ\t'ਦੀ ਆ\t'ਦੇ ਨ\t'ਦੇ ਨੇ\t'ਨ ਦ\t'ਨਾ \t'ਬਾਂਹ\t'ਬਾਂਹ \t'ਰਵਾਜ\t'ਰਵਾਜਾ\t'ਰਾਤ\t'ਲਟੀ\t'ਲਟੀ \t'ਲਟੀ ਕ\t'ਵਾਜ\t'ਵਾਜਾ\t'ਵਾਜਾ \t'ਵਾਰ \t'ਸੇ \t'ਹੁਂਦ\t'ਾ ਜੀ \t'ਾ ਡ\t'ਾ ਤੋ\t'ਾਂਹ\t'ਾਂਹ \t'ਾਜਾ\t'ਾਜਾ \t'ਾਣ \t'ੀ ਕਰ\t'ੀ ਬਾਂ\t'ੁਂਦ\t'ੇ ਨੂ\t'ੇ ਨੂਂ\tdinda\tਉਲਟੀ\tਉਲਟੀ ਕਰਦੀ\tਤਾਂ\tਦਰਵਾਜਾ\tਬਾਂਹ
+1.2\t' dind\t' gay\t' hun\t' hun \t' ik\t' jaan\t' mera\t' mu\t' oh\t' su\t' us\t' usn\t' رو\t' كر\t' نيي\t' نيين\t' وچ\t' وچ \t' چه\t' ਆਪਣੀ\t' ਕਟ\t' ਖਾ ਲ\t' ਘਰ \t' ਘਰੇ \t' ਛਡ\t' ਛੂ\t' ਛੂਂ\t' ਛੂਂਹ\t' ਦਾ\t' ਧੀ\t' ਧੀ \t' ਪਈ\t' ਪਈ \t' ਪੀ \t' ਬੋ\t' ਮਾ\t' ਮਾਰਦ\t' ਮੁੜ\t' ਰਹੀ\t' ਰਹੀ \t' ਲਈਆ\t' ਲਈਆਂ\t' ਹੋ\t'a aa \t'a t\t'aal \t'aan n\t'ant\t'dind\t'e da\t'e mai\t'era \t'gay\t'jaan\t'liy\t'mera\t'mera \t'n ka\t'nu i\t'oliy\t'r jaa\t'r ra\t'snu\t'snu \t't na\t't naa\t'unde \t'us \t'usn\t'ye \t'را \t'نون\t'نون \t'نيي\t'نيين\t'نيين \t'وچ \t'ي ا\t'ي مين\t'ي و\t'ين \t'يين\t'يين \t'ਂ ਆਪਣ\t'ਂ ਕਰ\t'ਂ ਕੁਟ\t'ਂ ਖਾ \t'ਂ ਮਰ\t'ਂਹ ਕ\t'ਂਹਦ\t'ਂਹਦਾ\t'ਂਹਦਾ \t'ਆਂ ਖ\t'ਆਂ ਖਾ\t'ਆਪਣੀ\t'ਆਪਣੀ \t'ਕਿਸ\t'ਕਿਸੇ\t'ਕਿਸੇ \t'ਖਾ ਲ\t'ਖਾ ਲਈ\t'ਗਾਇ\t'ਘਰ \t'ਘਰੇ \t'ਛੂਂ\t'ਛੂਂਹ\t'ਛੂਂਹਦ\t'ਤਾ ਪ\t'ਦਾ ਡਰ\t'ਦੇ ਵਾ\t'ਪਈ \t'ਪਣੀ\t'ਪਣੀ \t'ਭਾਲ\t'ਮਾਰਦ\t'ਮੁੜ\t'ਰ ਦ\t'ਰਦੀ \t'ਰਹੀ\t'ਰਹੀ \t'ਲਈਆ\t'ਲਈਆਂ\t'ਲਈਆਂ \t'ਲਵਾਰ\t'ਸਾਲ ਦ\t'ਾ ਕਿ\t'ਾ ਕਿਸ\t'ਾ ਡਰ\t'ਾ ਲਈ\t'ਾ ਲਈਆ\t'ਾਂਹ ਕ\t'ਾਰਦ\t'ਾਸ ਵ\t'ਿਆ ਨ\t'ਿਸੇ \t'ੀ ਲੈ\t'ੀਆਂ ਖ\t'ੂਂਹਦ\t'ੂਂਹਦਾ\t'ੇ ਕੋਈ\t'ੇ ਜ\t'ੇ ਨੇ \t'ੇ ਬਾਹ\thun\tmera\tنيين\tوچ\tਆਪਣੀ\tਖਾ ਲਈਆਂ\tਗੋਲੀਆਂ ਖਾ\tਘਰ\tਘਰੇ\tਛੂਂਹਦਾ\tਧੀ\tਪਈ\tਪੀ\tਮਰਨਾ ਚਾਹੁਂਦਾ\tਰਹੀ\tਲਈਆਂ
+1.1\t' bhe\t' da\t' dad\t' den\t' hu\t' kal \t' lai \t' naa\t' ohd\t' pi\t' rah\t' so\t' soc\t' v \t' اوه \t' جان\t' دي \t' روٹ\t' روٹي\t' سك\t' سكو\t' سكول\t' ميرا\t' نو\t' نون\t' نون \t' گه\t' ਆਖ\t' ਖਾਣ\t' ਖਾਣ \t' ਘਰੇ\t' ਚਾਚ\t' ਚਾਚਾ\t' ਨੇ ਸ\t' ਬਲੈ\t' ਬਲੈਕ\t' ਮੇਰ\t' ਰੋਜ\t' ਰੋਜ \t' ਲਿ\t' ਵਰ\t' ਵਰਗ\t' ਵਰਗੀ\t' ਵਿਆ\t' ਵਿਆਹ\t' ਵੀ\t' ਸਲ\t' ਸਹੇ\t' ਸਹੇਲ\t' ਸਿਰ\t' ਹਰ\t'a ka\t'arde\t'arde \t'ast\t'bar\t'bhe\t'das\t'e d\t'e ga\t'er \t'era\t'h r\t'hun \t'i ha\t'i p\t'i sa\t'ia \t'ind\t'jandi\t'kehnd\t'mmy s\t'munde\t'my s\t'na m\t'naa\t'nda k\t'ohd\t'ost\t'rda \t're \t'ron\t'soc\t'ti \t'to \t'un \t'up \t'ا ن\t'اوه \t'دي ا\t'ر ا\t'روٹ\t'روٹي\t'روٹي \t'سكو\t'سكول\t'ل دي\t'ل دي \t'ميرا\t'ميرا \t'وه \t'وٹي\t'وٹي \t'ي گ\t'يرا\t'يرا \t'ਂ ਖਾ\t'ਂ ਜਾ\t'ਂ ਮਰਨ\t'ਂਡਾ ਸ\t'ਂਹ \t'ਆਂ ਨ\t'ਕ ਵ\t'ਕਮੇ\t'ਕਮੇਲ\t'ਕਮੇਲ \t'ਕੇ ਬ\t'ਖਾਣ\t'ਖਾਣ \t'ਖੇ \t'ਘਰੇ\t'ਚਾ \t'ਚਾਚ\t'ਚਾਚਾ\t'ਚਾਚਾ \t'ਜ ਘ\t'ਟੀ \t'ਡਾ ਸ\t'ਤ ਸ\t'ਤੋਂ ਜ\t'ਦੇ ਬ\t'ਬਲੈ\t'ਬਲੈਕ\t'ਬਲੈਕਮ\t'ਭਾਲ \t'ਮੇਰ\t'ਮੇਲ \t'ਮੇਲ ਕ\t'ਮੈਂ ਜ\t'ਰ ਰਹ\t'ਰਗੀ\t'ਰਦੀ\t'ਰਨਾ\t'ਰਨਾ \t'ਰੀ \t'ਰੀ ਰਾ\t'ਰੋਂ\t'ਰੋਜ\t'ਰੋਜ \t'ਲ ਦੀ\t'ਲ ਦੀ \t'ਲਵਾ\t'ਲੀਆ\t'ਲੈਕ\t'ਲੈਕਮ\t'ਲੈਕਮੇ\t'ਵਰਗ\t'ਵਰਗੀ\t'ਵਿਆਹ\t'ਸਹੇ\t'ਸਹੇਲ\t'ਸਹੇਲੀ\t'ਸਿਰ\t'ਹਦਾ\t'ਹਦਾ \t'ਹੇਲ\t'ਹੇਲੀ\t'ਹੇਲੀ \t'ਾ ਗ\t'ਾ ਚਾ\t'ਾ ਨ\t'ਾਚਾ\t'ਾਚਾ \t'ਾਨ ਦ\t'ਾਲ ਦ\t'ਿਆਹ\t'ਿਸੇ\t'ਿਹਾ \t'ੀ ਆਂ\t'ੀ ਆਂ \t'ੀ ਕ\t'ੀ ਦੇ \t'ੀ ਰਾਤ\t'ੀ ਸਾ\t'ੀ ਹਾ\t'ੀ ਹਾਂ\t'ੀਂ ਆਈ\t'ੁਕੀ\t'ੇ ਕੋਲ\t'ੇ ਨੇ\t'ੇ ਮਾ\t'ੇਰੇ ਕ\t'ੇਲ \t'ੇਲ ਕ\t'ੇਲ ਕਰ\t'ੇਲੀ\t'ੇਲੀ \t'ੈਂ ਜ\t'ੈਕਮ\t'ੈਕਮੇ\t'ੈਕਮੇਲ\t'ੋਂ ਜ\t'ੜ ਕ\t'ੜ ਕੇ\t'ੜ ਕੇ \tjandi\tkal\tlai\tmunde\tv\tاوه\tدي\tروٹي\tميرا\tنون\tਖਾਣ\tਚਾਚਾ\tਨਹੀਂ ਆਈ\tਬਲੈਕਮੇਲ\tਮੈਂ ਮਰਨਾ\tਰੋਜ\tਸਹੇਲੀ
+1.0\t' 16\t' 16 \t' baha\t' bh\t' chup\t' hath\t' kha \t' kol\t' kut\t' ru\t' soch\t' te s\t' جا \t' سو\t' لي\t' ني \t' پا\t' ਆ \t' ਆਪ\t' ਉਹਦੇ\t' ਕਰਦਾ\t' ਕੇ ਬ\t' ਗੋਲੀ\t' ਚਿ\t' ਚੁ\t' ਜਾਨ \t' ਟਰ\t' ਤਲਵ\t' ਤਲਵਾ\t' ਤੇ ਆ\t' ਪਾਪ\t' ਪਾਪਾ\t' ਫੋਟ\t' ਫੋਟੋ\t' ਮਂਗ\t' ਰਾ\t'16 \t'a ki\t'ag \t'aha\t'ahar\t'ahar \t'ain u\t'al ku\t'ar \t'are\t'baha\t'bahar\t'chd\t'chup\t'chup \t'den\t'di r\t'e ni\t'ehnd\t'eri\t'h kar\t'hath\t'hath \t'hnd\t'hup\t'hup \t'i aan\t'i di\t'i sah\t'in u\t'jan\t'kol\t'kut\t'l ku\t'n b\t'n te\t'nch\t'nd \t'nu de\t'o j\t'och\t'ra g\t'soch\t't la\t'ton\t'ton \t'ttd\t'uttd\t'ya k\t'yan g\t'ا س\t'ا كي\t'ا كي \t'ا لي\t'جا \t'كا \t'ن ا\t'ن سك\t'ن سكو\t'هر \t'هندا\t'هندا \t'ي جا\t'ٹي \t'چه \t'ਂ ਕਿ\t'ਂ ਗ\t'ਂ ਤਾ\t'ਂ ਤਾਂ\t'ਂ ਭੁ\t'ਂ ਮੁੜ\t'ਂ ਵਿ\t'ਂ ਵਿਆ\t'ਆਂ ਤ\t'ਉਹਦੇ\t'ਉਹਦੇ \t'ਕਰ ਰਹ\t'ਕਰਦਾ\t'ਕਰਦਾ \t'ਕੁਟਦਾ\t'ਖਾਂ\t'ਗਿਆ \t'ਗੇ \t'ਗੋਲੀ\t'ਗੋਲੀਆ\t'ਜਾਨ \t'ਜੇ \t'ਟਦੇ\t'ਟਦੇ \t'ਡੀ ਦ\t'ਡੇ \t'ਡੇ ਮ\t'ਣ ਮ\t'ਤਲਵ\t'ਤਲਵਾ\t'ਤਲਵਾਰ\t'ਤੇ ਆ\t'ਨ ਦਾ\t'ਨ ਦਾ \t'ਨੂਂ ਬ\t'ਨੇ ਸ\t'ਪਾ \t'ਪਾਪ\t'ਪਾਪਾ\t'ਪਾਪਾ \t'ਫੋਟ\t'ਫੋਟੋ\t'ਮਂਗ\t'ਮੈਂ ਮ\t'ਮੈਂ ਹ\t'ਰ ਰਹੇ\t'ਰਦੀ ਹ\t'ਲ ਨਹ\t'ਲ ਨਹੀ\t'ਲਵਾਰ \t'ਵਿਆ\t'ਹ ਕਹਿ\t'ਾ ਪ\t'ਾ ਪੀ\t'ਾਣ ਤੋ\t'ਾਨ \t'ਾਪਾ\t'ਾਪਾ \t'ਾਲ ਨਹ\t'ਾਲ ਹ\t'ਾਹੁ\t'ਾਹੁਂ\t'ਾਹੁਂਦ\t'ਿਆ ਨਹ\t'ਿਹਾ\t'ੀ ਆ \t'ੀ ਕਰਦ\t'ੀ ਦ\t'ੀ ਦੇ\t'ੀ ਸਾਰ\t'ੁਟਦੇ\t'ੁਟਦੇ \t'ੂਂ ਬ\t'ੇ ਕਂ\t'ੇ ਕਂਮ\t'ੇ ਬਾ\t'ੇ ਰ\t'ੇ ਰੋ\t'ੇ ਸਰ\t'ੈਂ ਮ\t'ੈਂ ਮਰ\t'ੈਂ ਹ\t'ੈਂ ਹੋ\t'ੋਜ \t'ੋਟੋ\t'ੋਤੇ\t'ੋਤੇ \t'ੋਲ \t'ੋਲੀਆ\t'ੋਲੀਆਂ\t16\tbahar\tchup\thath\tkha\tجا\tني\tਆ\tਉਹਦੇ\tਕਰ ਰਹੇ\tਕਰਦਾ\tਕੁਟਦਾ\tਗੋਲੀਆਂ\tਜਾਨ\tਨਹੀਂ ਚਾਹੁਂਦੀ\tਨਹੀਂ ਸਕਦੀ\tਪਾਪਾ
+0.9\t' aund\t' be\t' bhaj\t' chh\t' chha\t' da \t' ghan\t' hat\t' jab\t' jaba\t' jad\t' jado\t' jan\t' jand\t' ke j\t' keh\t' li\t' na\t' ne \t' ne p\t' nika\t' nu\t' wal\t' ان\t' تي چ\t' دي ا\t' دين\t' رهند\t' كهن\t' كهند\t' كيت\t' لگ\t' هوي\t' هويا\t' پا \t' گيي\t' گيي \t' ਆਈ \t' ਆਉ\t' ਆਖਰ\t' ਆਖਰੀ\t' ਖਾ \t' ਗਂ\t' ਗਂਦ\t' ਗਂਦਾ\t' ਗਿ\t' ਗੁਆ\t' ਤਲ\t' ਨਿਆ\t' ਨਿਆਣ\t' ਪਹ\t' ਫੇਰ\t' ਫੇਰ \t' ਬਾਹ\t' ਮੇਰੀ\t' ਰਹੇ\t' ਰਹੇ \t' ਵਾਰੀ\t' ਸੁਟ\t'a keh\t'a ki \t'a lai\t'a me\t'a r\t'a si\t'ahu\t'ahun\t'ahund\t'ai \t'ai k\t'ai ke\t'aiy\t'ak n\t'al \t'an go\t'an k\t'and\t'ante\t'ante \t'arda \t'aza\t'aza \t'bhaj\t'chahu\t'chh\t'chha\t'cke\t'da b\t'da ka\t'de k\t'de ma\t'di d\t'dy \t'e h\t'e ho\t'e naa\t'e s\t'ghan\t'ghant\t'goliy\t'h t\t'ha k\t'hahu\t'hahun\t'haj\t'hant\t'hante\t'hdi\t'hdi \t'hha\t'hund\t'i dh\t'i ke \t'i ph\t'i pho\t'i ra\t'i ta\t'in t\t'ine \t'inu \t'ist\t'jaba\t'jabar\t'jad\t'jado\t'jado \t'jand\t'jj \t'k n\t'keh\t'ket\t'lai k\t'le c\t'liya\t'liyan\t'n go\t'n gol\t'n ni\t'n te \t'n u\t'nika\t'nikal\t'nte\t'nte \t'nu d\t'oliya\t'on b\t'rah\t're c\t're ch\t'tda\t'tda \t'te sa\t'th \t'u d\t'unde\t'utt\t'y s\t'ان وچ\t'انا\t'انا \t'تي چ\t'جان\t'دين\t'ر د\t'رهند\t'رهندا\t'ري \t'كا ل\t'كهن\t'كهند\t'كيت\t'ن نيي\t'ن وچ\t'ن وچ \t'نا \t'هوي\t'هويا\t'هويا \t'ويا\t'ويا \t'وٹي و\t'ي او\t'ي اوه\t'ي ت\t'ي چه\t'يا \t'يين ج\t'ٹي و\t'پا \t'گيي\t'گيي \t'ਂ ਇਕ\t'ਂ ਖ\t'ਂ ਗਲਤ\t'ਂ ਚ\t'ਂ ਸਕਦ\t'ਂਡੇ\t'ਂਡੇ \t'ਂਦ \t'ਆ ਤ\t'ਆਂ ਕ\t'ਆਈ \t'ਆਖਰ\t'ਆਖਰੀ\t'ਆਖਰੀ \t'ਉਂਦਾ\t'ਉਂਦਾ \t'ਕ ਬ\t'ਕੁਟ\t'ਕੁਟਦੇ\t'ਖਾ \t'ਗਂਦ\t'ਗਂਦਾ\t'ਗਂਦਾ \t'ਗਿਆ\t'ਗੁਆ\t'ਚ ਪ\t'ਟਦੀ\t'ਟਦੀ \t'ਡ ਗ\t'ਡਾ ਸਵ\t'ਣਾ ਕ\t'ਦਾ ਮੁ\t'ਦੀ ਸੀ\t'ਧੀ \t'ਨਿਆਣ\t'ਨੂਂ ਗ\t'ਨੇ ਹ\t'ਫੇਰ\t'ਫੇਰ \t'ਬਾਹ\t'ਮੀ ਨੇ\t'ਮੇਰੀ\t'ਮੇਰੀ \t'ਮੇਲ\t'ਰ ਇ\t'ਰ ਇਕ\t'ਰਹੇ\t'ਰਹੇ \t'ਰਾ \t'ਰਾ ਮ\t'ਰਿਹਾ \t'ਰੋਂ \t'ਲ ਕਰ\t'ਲ ਕੀ\t'ਲ ਕੀਤ\t'ਲ ਛਡ \t'ਲ ਦ\t'ਵਾਰੀ\t'ਵਾਰੀ \t'ਵਿਚ ਇ\t'ਸ ਵ\t'ਸੁਟ\t'ਸੇ ਨੂ\t'ਹ ਮੈ\t'ਹੀ \t'ਾ ਚਾਹ\t'ਾ ਸਵੇ\t'ਿਆ ਹ\t'ਿਆਣ\t'ਿਚ ਇ\t'ਿਚ ਇਕ\t'ਿਰ \t'ੀ ਰਾ\t'ੀਂ ਕਰ\t'ੀਂ ਸਕ\t'ੀਂਦ\t'ੂਂ ਗ\t'ੇ ਤ\t'ੇ ਮਾਰ\t'ੋਂ ਕ\tda\tghante\tgoliyan\tjabardasti\tjado\tlai ke\tne\tرهندا\tهويا\tپا\tگيي\tਆਈ\tਆਖਰੀ\tਕਿਸੇ ਨੂਂ\tਕੁਟਦੇ\tਖਾ\tਗਂਦਾ\tਫੇਰ\tਮਂਮੀ ਨੇ\tਮੇਰੀ\tਮੈਨੂਂ ਗਲਤ\tਰਹੇ\tਰਿਹਾ\tਵਾਰੀ
+0.8\t' dadd\t' dos\t' dost\t' ga\t' gu\t' gyi\t' je\t' khi\t' kol \t' laiy\t' lau\t' ohda\t' pu\t' roz\t' roz \t' ton\t' ton \t' ut\t' wa\t' سارا\t' كه\t' هو\t' وي \t' ਅਜ \t' ਉਹ ਮ\t' ਕਰਦੀ\t' ਕੇ ਰ\t' ਗੁ\t' ਗੋ\t' ਘਰਵ\t' ਘਰਵਾ\t' ਚਾਹੁ\t' ਜਦ \t' ਦਿ\t' ਦੇ\t' ਪਾ\t' ਫੇ\t' ਬਾਹਰ\t' ਬੁ\t' ਮਾਪੇ\t' ਮੁਂ\t' ਮੁਂਡ\t' ਮੇ\t' ਲਈ\t' ਲਾ \t' ਵਾਲੇ\t' ਸਾ\t' ਸੇ\t' ਹੋ ਗ\t' ਹੋਸ\t' ਹੋਸਟ\t'00 \t'a la\t'a mer\t'a o\t'a ro\t'aadi\t'aadi \t'aar\t'addy\t'addy \t'ahe\t'ain 1\t'ain s\t'aiya\t'aiyan\t'al c\t'al ch\t'an \t'an na\t'anu\t'anu \t'ar d\t'ar de\t'arna\t'arna \t'aunda\t'aundi\t'ce \t'ch su\t'che\t'da s\t'dadd\t'daddy\t'ddy\t'ddy \t'de t\t'di a\t'di f\t'dost\t'dost \t'e aa\t'e da \t'e i\t'e ik\t'e ik \t'e ma\t'e ne\t'e ne \t'e so\t'ehn\t'end\t'er d\t'gyi\t'h j\t'h te\t'h te \t'ha la\t'haun\t'hi k\t'hundi\t'i bhe\t'i de\t'i hai\t'i ho\t'i l\t'i ta \t'ile\t'in 1\t'kha \t'kol \t'la s\t'laiy\t'laiya\t'laun\t'le ch\t'lin\t'n 1\t'n bh\t'nde k\t'ne pa\t'o ja\t'ohda\t'ohda \t'oz \t'ra ja\t'rde\t'rde \t'rna\t'rna \t'room\t'roz\t'roz \t'saadi\t'ss d\t't l\t'tan\t'te a\t'y nu\t'y nu \t'ا د\t'ا هو\t'ا هوي\t'ا پ\t'ان ا\t'ان ب\t'اند\t'اه \t'ايي \t'دا ا\t'ر پ\t'سارا\t'سارا \t'كل \t'كٹ \t'ل ن\t'ل ني\t'مين ن\t'ن ت\t'ن س\t'ن كر\t'يا ا\t'يا اي\t'ين ن\t'يٹ \t'ਂ ਧ\t'ਂ ਬਾਅ\t'ਂ ਹ\t'ਂ ਹੋ\t'ਂਡੇ ਮ\t'ਂਦਾ ਮ\t'ਂਦੇ ਨ\t'ਅਜ \t'ਆ ਹ\t'ਈ ਜ\t'ਈਆਂ ਮ\t'ਉਂਦੀ\t'ਉਹ ਮ\t'ਕ ਨ\t'ਕਰਦੀ\t'ਕਰਦੀ \t'ਕੇ ਰ\t'ਕੇ ਰੋ\t'ਖਰੀ\t'ਖਰੀ \t'ਘਰਵ\t'ਘਰਵਾ\t'ਘਰਵਾਲ\t'ਚ ਇਕ\t'ਚਾਹੁ\t'ਚਾਹੁਂ\t'ਜਦ \t'ਠੀ \t'ਤੋੜ ਕ\t'ਦਾ ਕ\t'ਦਾ ਗ\t'ਦਾ ਜੀ\t'ਪੀ \t'ਪੇ \t'ਬਾਹਰ\t'ਬਾਹਰ \t'ਮਾਪੇ\t'ਮਾਪੇ \t'ਰ ਖ\t'ਰਦਾ ਕ\t'ਰਵਾਲ\t'ਰਵਾਲੇ\t'ਰੇ \t'ਲ ਛ\t'ਲ ਨ\t'ਲ ਪ\t'ਲ ਪਹ\t'ਲ ਹ\t'ਲੁਕ\t'ਵਾਈ\t'ਵਾਰ ਲ\t'ਵਾਲ\t'ਸਟਲ\t'ਸਟਲ \t'ਸਾਰ\t'ਹ ਮ\t'ਹੋ ਗ\t'ਹੋਸ\t'ਹੋਸਟ\t'ਹੋਸਟਲ\t'ਾ 1\t'ਾ ਕਹ\t'ਾ ਕਹਿ\t'ਾਦਾ ਜ\t'ਾਪੇ\t'ਾਪੇ \t'ਾਰ ਲ\t'ਾਰੀ\t'ਾਲ ਦੀ\t'ਾਲ ਸ\t'ਾਹਰ\t'ਾਹਰ \t'ਿਲਾ\t'ੀ ਉ\t'ੀ ਕੇ\t'ੀ ਵਿਆ\t'ੀ ਸੀ\t'ੀ ਸੀ \t'ੀਂ \t'ੀਂ ਸ\t'ੀਆਂ\t'ੀਆਂ \t'ੂਲ \t'ੇ ਪੈ\t'ੇ ਬਚਿ\t'ੇਰੀ\t'ੇਰੀ \t'ੋ ਗ\t'ੋਂ ਬ\t'ੋਂ ਮ\t'ੋਲੀ\t'ੋਸਟਲ\t'ੋਸਟਲ \t'ੋੜ ਕ\t'ੋੜ ਕੇ\t'੍ਹ \tdaddy\tdost\tkha laiyan\tkol\tlaiyan\tohda\troz\tsaadi\tton\tسارا\tوي\tਅਜ\tਕਰਦੀ\tਕਰਦੀ ਹਾਂ\tਘਰਵਾਲੇ\tਚਾਹੁਂਦੀ\tਜਦ\tਤੋਂ ਬਾਅਦ\tਤੋੜ ਕੇ\tਦਾਦਾ ਜੀ\tਬਾਹਰ\tਮਾਪੇ\tਲਾ\tਵਾਲੇ\tਸਾਲ ਦੀ\tਹੋਸਟਲ
+0.7\t' 15\t' 15 \t' band\t' bi\t' ch a\t' de \t' dh\t' dha\t' ik \t' in\t' kehn\t' kutt\t' nu n\t' pai\t' ruk\t' saad\t' san\t' sanu\t' sare\t' te d\t' te n\t' اند\t' اندي\t' ايه\t' ايه \t' دت\t' دتا\t' دتا \t' رهن\t' سكد\t' سكدي\t' كا\t' مين\t' مين \t' هون\t' گن\t' گهر\t' گهر \t' ਆਈ\t' ਉਹਦ\t' ਕਂਮ\t' ਕਢ ਤ\t' ਕਰਕ\t' ਕਰਕੇ\t' ਖਾਂ\t' ਖਾਂਦ\t' ਗੋਲ\t' ਚੀਜ\t' ਜਾ\t' ਜੀ ਨ\t' ਜੇ \t' ਦਿਨ \t' ਦੀ\t' ਧਮ\t' ਧਮਕ\t' ਧਮਕੀ\t' ਨਾ\t' ਨਾਲ\t' ਨਿਕ\t' ਮਾਪ\t' ਮਾਰ\t' ਮੈਨ\t' ਮੈਨੂ\t' ਰਿਹ\t' ਰਿਹਾ\t' ਲੈ ਜ\t' ਵਾਰ\t' ਵਿਚ\t' ਵੇਲ\t' ਵੇਲੇ\t' ਸਭ\t' ਸਭ \t' ਸਭ ਨ\t' ਸਾਰ\t' ਸਿ\t'15 \t'a d\t'a kal\t'a pe\t'aan t\t'aat \t'add\t'ado \t'ain t\t'ajj\t'ala \t'an n\t'ana j\t'ar ra\t'are c\t'ari\t'ariy\t'aun \t'aye\t'aye \t'b d\t'band\t'ch a\t'ch l\t'ch s\t'chdi\t'chdi \t'chhad\t'da te\t'ddy m\t'dy m\t'e ba\t'e baa\t'e gh\t'e jan\t'e ka\t'e mun\t'e sa\t'e ta\t'e va\t'ehnde\t'er t\t'eya \t'h s\t'h su\t'ha l\t'har t\t'hau\t'hey\t'heya\t'heya \t'hhad\t'hhad \t'hi d\t'hke\t'hke \t'hke k\t'hnde\t'hnde \t'hro\t'hroo\t'hroom\t'i aa\t'i bh\t'i f\t'i jaa\t'i ke\t'i t\t'i to\t'i ton\t'i wa\t'ikal \t'in ka\t'in kh\t'in s\t'ine\t'inna\t'inna \t'inu t\t'io \t'jab\t'kal g\t'kehn\t'kha l\t'khey\t'kheya\t'kka \t'kutt\t'la v\t'lau\t'le n\t'lt \t'n na\t'n s\t'n sar\t'na d\t'nch \t'nde\t'ndi a\t'ne p\t'nna\t'nna \t'ock\t'ol c\t'ol ch\t'ool c\t'ost \t'ous\t'p c\t'p ch\t'pai\t'pe \t'pit\t'r de\t'r to\t'ra j\t'raa\t'rde n\t're k\t'riy\t'ron \t'room \t'ruk\t's b\t's ban\t's hu\t's hun\t's s\t'saad\t'san\t'sanu\t'sanu \t'sare\t'sare \t'st \t'sta\t't lai\t'te aa\t'te h\t'u de\t'u in\t'up c\t'up ch\t'vaa\t'y m\t'ya j\t'ya ki\t'ya t\t'ya te\t'yi si\t'ا ر\t'ان ت\t'ايه\t'ايه \t'تي مي\t'دا \t'دا ر\t'دتا\t'دتا \t'ر ال\t'را ن\t'ردا ا\t'رهن\t'سكد\t'سكدي\t'سكدي \t'كدي\t'كدي \t'كه \t'كول د\t'ل د\t'ل م\t'ن ان\t'ن اند\t'ن تي\t'ن تي \t'ن جا\t'هون\t'وان\t'وان \t'ول د\t'ول دي\t'وند\t'وندي\t'وي \t'ي رو\t'ي كا\t'ي نو\t'ي نون\t'ي ه\t'ي ٹ\t'يتي\t'يتي \t'يرا ن\t'ين ج\t'ين جا\t'ين د\t'يي ا\t'چه ك\t'گهر\t'گهر \t'ਂ ਆ\t'ਂ ਆਈ\t'ਂ ਆਈ \t'ਂ ਇ\t'ਂ ਗਲ\t'ਂ ਤ\t'ਂ ਨੇ\t'ਂ ਨੇ \t'ਂਕ \t'ਂਗਵ\t'ਂਦੇ ਹ\t'ਆ ਕ\t'ਆਉਂਦੀ\t'ਆਕਿ\t'ਇਕ ਬਂ\t'ਉਹਦ\t'ਕ ਨਾ\t'ਕ ਬਂ\t'ਕ ਬਂਦ\t'ਕਂਮ\t'ਕਢ ਤ\t'ਕਢ ਤਾ\t'ਕਰਕ\t'ਕਰਕੇ\t'ਕਰਕੇ \t'ਕੀਆ\t'ਕੀਆਂ\t'ਕੀਆਂ \t'ਕੇ ਬਾ\t'ਕੇ ਮ\t'ਖਾਂਦ\t'ਗ ਪ\t'ਗੋਲ\t'ਚ ਇ\t'ਚ ਮ\t'ਚਿਆ\t'ਚੀਜ\t'ਟਦਾ\t'ਟਦਾ \t'ਟਲ \t'ਡ ਤ\t'ਢ ਤ\t'ਢ ਤਾ\t'ਢ ਤਾ \t'ਣ ਦ\t'ਤਾ ਸ\t'ਥੇ ਜ\t'ਥੇ ਜਾ\t'ਦ ਦ\t'ਦ ਦਿ\t'ਦਾ ਕਿ\t'ਦਾ ਮ\t'ਦਿਨ \t'ਦੇ ਵ\t'ਧਮਕ\t'ਧਮਕੀ\t'ਨਾਲ\t'ਨਿਆਂ\t'ਨਿਆਂ \t'ਨਿਕ\t'ਨੇ ਮ\t'ਪੀ ਲ\t'ਫਰਿ\t'ਫਾਸ\t'ਭ ਨ\t'ਭ ਨੂ\t'ਭ ਨੂਂ\t'ਮਕੀ\t'ਮਾਪ\t'ਮੈਨ\t'ਮੈਨੂ\t'ਮੈਨੂਂ\t'ਰ ਫ\t'ਰ ਵੀ\t'ਰ ਹੋ\t'ਰਕੇ\t'ਰਕੇ \t'ਰਿਹ\t'ਰਿਹਾ\t'ਰੈਂ\t'ਲਾ ਕ\t'ਲੀਆਂ\t'ਲੀਆਂ \t'ਲੇ ਸ\t'ਲੈ ਜ\t'ਲੈ ਜਾ\t'ਵਿਚ\t'ਵਿਚ ਪ\t'ਵੇਲ\t'ਵੇਲੇ\t'ਵੇਲੇ \t'ਸਭ \t'ਸਭ ਨ\t'ਸਭ ਨੂ\t'ਹ ਕਹ\t'ਹਿਂਦੇ\t'ਹੀ ਆ\t'ਹੀਂ ਆ\t'ਹੀਂ ਸ\t'ਾ ਅਂ\t'ਾ ਸਵ\t'ਾ ਹੋ \t'ਾਈਆ\t'ਾਉਂ\t'ਾਉਂਦ\t'ਾਲ \t'ਿਆ ਤ\t'ਿਆਂ ਤ\t'ਿਚ \t'ਿਚ ਪ\t'ਿਚ ਮ\t'ੀ ਛ\t'ੀ ਧ\t'ੀਂ ਆ\t'ੀਆ \t'ੀਜ \t'ੁਕੀਆ\t'ੁਕੀਆਂ\t'ੁਟਦਾ\t'ੁਟਦਾ \t'ੂਂ ਗਲ\t'ੇ ਕਹ\t'ੇ ਕਹਿ\t'ੇ ਤੋ\t'ੇ ਤੋਂ\t'ੇ ਨਾ\t'ੇ ਬਂ\t'ੇ ਬਚ\t'ੈ ਜ\t'ੈ ਜਾ\t'ੈ ਜਾਂ\t'ੈਨੂ\t'ੈਨੂਂ\t'ੈਨੂਂ \t'ੋਂ ਬਾ\t'੍ਰੈਂ\t15\taunda\tchahundi\tchhad\tde\tgaddi\tik\tke main\tkehnde\tnikal\tsanu\tsare\tschool ch\tايه\tدتا\tسكدي\tسكول دي\tمين\tگهر\tਕਢ ਤਾ\tਕਰਕੇ\tਜੇ\tਦਿਨ\tਮੈਨੂਂ\tਵੇਲੇ\tਸਭ\tਸਭ ਨੂਂ
+0.6\t' aa j\t' ay\t' bha\t' bhej\t' bhen\t' car\t' ch n\t' ch r\t' darw\t' do\t' gaye\t' gayi\t' gur\t' gurd\t' gy\t' gyi \t' hi\t' hog\t' hoge\t' hon\t' hos\t' hosp\t' ika\t' ikal\t' ja \t' jane\t' je \t' khir\t' ko\t' lag \t' laun\t' mard\t' mei\t' mein\t' na \t' ni d\t' ni r\t' nu d\t' ohn\t' pani\t' phot\t' po\t' raa\t' raat\t' ro\t' sahi\t' sari\t' ser\t' si s\t' taa\t' te a\t' te p\t' to \t' up\t' uth\t' vaa\t' اي م\t' رون\t' سار\t' كل\t' مان\t' مان \t' وي\t' ويا\t' وياه\t' چهڈ\t' ਅਕ\t' ਅਕਾ\t' ਅਕਾਲ\t' ਅਜ\t' ਇਂਡ\t' ਇਂਡੀ\t' ਇਕ ਬ\t' ਉਹ ਕ\t' ਕਢ \t' ਕਹਿ \t' ਕਿਹ\t' ਕੁ\t' ਖੜ\t' ਖੜ੍\t' ਖੜ੍ਹ\t' ਗਲਤ \t' ਗਿਆ \t' ਚਾ\t' ਚੁਪ\t' ਚੁਪ \t' ਜਦ\t' ਡਰ \t' ਤੇ ਕ\t' ਤੇ ਬ\t' ਤੇ ਸ\t' ਦਾ ਮ\t' ਦਿਨ\t' ਦੇ ਨ\t' ਦੇ ਪ\t' ਦੇ ਵ\t' ਨੇ ਮ\t' ਪਾਣ\t' ਪਾਣੀ\t' ਪੀ ਕ\t' ਪੋਤੇ\t' ਬਂਨ\t' ਬਂਨ੍\t' ਭਰ\t' ਭਰਾ\t' ਭਰਾ \t' ਭੁਖੇ\t' ਰਿ\t' ਲੈ ਕ\t' ਲੈਣ\t' ਵਢ \t' ਸਤਿ\t' ਸਤਿ \t' ਸਿਰਫ\t' ਸੁਟ \t' ਸ੍\t' ਸ੍ਰ\t' ਸ੍ਰੀ\t'0 p\t'a 3\t'a aa\t'a ban\t'a di\t'a m\t'a na \t'a re\t'a reh\t'a si \t'a u\t'aa j\t'aan k\t'aard\t'aarde\t'ado\t'akh\t'al ga\t'al j\t'al ja\t'al ka\t'an te\t'ana \t'ani v\t'ant \t'are \t'ariya\t'arwaz\t'assp\t'asspo\t'ath\t'ath \t'bad\t'bhej\t'bhen\t'bhen \t'ch r\t'da t\t'darw\t'darwa\t'dha\t'di aa\t'di dh\t'di fo\t'di k\t'dwa\t'dwar\t'e aan\t'e gay\t'e gha\t'e hog\t'e kol\t'e maa\t'e mu\t'e nu\t'e nu \t'e to\t'einu\t'einu \t'en \t'enda \t'er k\t'eri \t'gaye\t'gaye \t'gayi\t'gayi \t'ghard\t'gur\t'gurd\t'gurdw\t'gyi \t'h ru\t'h so\t'han\t'hard\t'harde\t'he n\t'hej\t'hen\t'hen \t'hi di\t'hirk\t'hirki\t'hog\t'hoge\t'hoge \t'hos\t'hosp\t'hospi\t'hoto\t'hoto \t'i fo\t'i nu \t'i pa\t'i v n\t'ich\t'ik \t'ikall\t'in sa\t'inu m\t'irk\t'irki\t'irki \t'ish\t'ital\t'ital \t'iye\t'iye \t'jane\t'k ni\t'k ni \t'karna\t'khir\t'khirk\t'kudi \t'l ga\t'l gay\t'lag \t'laund\t'le \t'm c\t'm ch\t'maard\t'mard\t'marda\t'mei\t'mein\t'meinu\t'mmy \t'my \t'n d\t'n kam\t'n khu\t'n mu\t'n p\t'n pa\t'na ma\t'nan\t'ne k\t'ne ka\t'ni d\t'ni de\t'ni r\t'ni v\t'ni v \t'nte h\t'nu n\t'o ma\t'oge\t'oge \t'ohn\t'oli\t'on n\t'osp\t'ospi\t'ospit\t'oto\t'oto \t'pani\t'pani \t'par k\t'passp\t'phot\t'photo\t'pita\t'pital\t'pou\t'r da\t'r m\t'r mai\t'r t\t'raat\t'raat \t'rdw\t'rdwa\t'rdwar\t're na\t'riya\t'riyan\t'rki\t'rki \t'roo\t'rt \t'rwaz\t'rwaza\t's a\t's aa\t'sahi\t'sari\t'sariy\t'ser\t'shi\t'spi\t'spit\t'spita\t'ssp\t'sspo\t'sspor\t'star\t't p\t'taa\t'tal \t'tan \t'tar\t'te ba\t'te p\t'ter d\t'thi \t'ton n\t'udi \t'uk \t'ummy \t'un n\t'urdw\t'urdwa\t'wala\t'wala \t'waz\t'waza\t'waza \t'za \t'ا دين\t'ا پي\t'ان ج\t'ان ك\t'ان و\t'اي م\t'دا و\t'را پ\t'را پي\t'رون\t'سار\t'كهندا\t'ن كي\t'ن وي \t'ندا و\t'نون س\t'نون و\t'ه م\t'ه مي\t'ه مير\t'ون س\t'ون سك\t'ون و\t'ون وي\t'وياه\t'وياه \t'ي ب\t'ي ر\t'ي رون\t'ي ك\t'ي مان\t'يان\t'يان \t'ياه\t'ياه \t'يند\t'يندي\t'يندي \t'يه \t'چهڈ\t'ਂ ਆਪ\t'ਂ ਕੀ \t'ਂ ਚਿ\t'ਂ ਦਿ\t'ਂ ਪਾ\t'ਂ ਬਚ\t'ਂ ਬਚੇ\t'ਂਡੀ\t'ਂਡੀਆ\t'ਂਡੀਆ \t'ਂਦੀ \t'ਂਦੀ ਪ\t'ਂਨ੍\t'ਂਨ੍ਹ\t'ਂਨ੍ਹ \t'ਂਹ ਵ\t'ਅਕਾ\t'ਅਕਾਲ\t'ਅਕਾਲ \t'ਆ ਕਹ\t'ਆ ਕਹਿ\t'ਆ ਹੁ\t'ਆ ਹੁਣ\t'ਆਂ ਚ\t'ਆਂ ਤੇ\t'ਆਂ ਮ\t'ਆਉਂਦਾ\t'ਇਂਡ\t'ਇਂਡੀ\t'ਇਂਡੀਆ\t'ਇਆ ਕਹ\t'ਇਕ ਬ\t'ਇਕਲਾ \t'ਈ ਖ\t'ਉਂਦੇ\t'ਉਂਦੇ \t'ਉਹ ਕ\t'ਉਹ ਕਹ\t'ਕ ਵਿ\t'ਕਢ \t'ਕਲਾ \t'ਕਹਿ \t'ਕਹਿ ਕ\t'ਕਿਹ\t'ਕੁੜੀ \t'ਕੂਲ \t'ਕੇ ਲ\t'ਖੜ੍\t'ਖੜ੍ਹ\t'ਗਲਤ \t'ਚੁਪ\t'ਚੁਪ \t'ਚੋਂ\t'ਚੋਂ \t'ਟਿਆ\t'ਟਿਆ \t'ਡਰ \t'ਡੀਆ\t'ਡੀਆ \t'ਣ ਨੂ\t'ਣ ਨੂਂ\t'ਣਾ ਕਿ\t'ਤ ਕ\t'ਤਾਂ ਸ\t'ਤਿ \t'ਤਿ ਸ\t'ਤਿ ਸ੍\t'ਤੀ ਮ\t'ਤੀ ਮੈ\t'ਤੇ ਕ\t'ਤੇ ਬ\t'ਦਾ ਕਹ\t'ਦਾ ਹਾ\t'ਦਿਨ\t'ਦੀ ਪ\t'ਦੇ ਪ\t'ਨ ਵ\t'ਨਾਲ ਹ\t'ਨੀਵ\t'ਨੇ ਹਰ\t'ਨ੍ਹ \t'ਪਤੀ ਮ\t'ਪਾ ਮ\t'ਪਾਣ\t'ਪਾਣੀ\t'ਪਾਣੀ \t'ਪੀ ਕ\t'ਪੀ ਕੇ\t'ਪੋਤੇ\t'ਪੋਤੇ \t'ਪੋਰਟ \t'ਬ ਪ\t'ਬ ਪੀ\t'ਬਂਨ\t'ਬਂਨ੍\t'ਬਂਨ੍ਹ\t'ਭਰਾ\t'ਭਰਾ \t'ਭੁਖੇ\t'ਭੁਖੇ \t'ਮਾਰ\t'ਮੁਂ\t'ਮੁਂਡ\t'ਰ ਆ\t'ਰ ਆ \t'ਰਦਾ\t'ਰਦਾ \t'ਰਦੀ ਆ\t'ਰਦੇ ਹ\t'ਰਾ ਗ\t'ਰਾਬ ਪ\t'ਰੀ ਅ\t'ਰੀ ਅਕ\t'ਰੀ ਉ\t'ਰੀ ਸ\t'ਲ ਛਡ\t'ਲਾ \t'ਲੇ ਤੋ\t'ਲੈ ਕ\t'ਲੈ ਕੇ\t'ਲੈਣ\t'ਲ੍ਹ ਕ\t'ਵਢ \t'ਵਾਲਾਂ\t'ਸਕੂਲ \t'ਸਤਿ\t'ਸਤਿ \t'ਸਤਿ ਸ\t'ਸਰ \t'ਸਾਰੀਆ\t'ਸਾਰੇ\t'ਸਾਰੇ \t'ਸਿਰਫ\t'ਸਿਰਫ \t'ਸੁਟ \t'ਸ੍ਰ\t'ਸ੍ਰੀ\t'ਸ੍ਰੀ \t'ਹਾ ਹੈ\t'ਹਿ ਕ\t'ਹਿ ਕੇ\t'ਹਿਲਾਂ\t'ਾ ਚ\t'ਾ ਮਾ\t'ਾਂ ਹ\t'ਾਂਦ\t'ਾਈ ਖ\t'ਾਪਾ ਮ\t'ਾਬ ਪ\t'ਾਬ ਪੀ\t'ਾਰੀਆ\t'ਾਰੀਆਂ\t'ਾਲਦ\t'ਿ ਕੇ\t'ਿ ਕੇ \t'ਿ ਸ\t'ਿ ਸ੍\t'ਿ ਸ੍ਰ\t'ਿਆ ਕ\t'ਿਆ ਹੁ\t'ਿਰਫ\t'ਿਰਫ \t'ਿਲਾਂ\t'ਿਲਾਂ \t'ਿਲਾਈ\t'ੀ ਅਕ\t'ੀ ਅਕਾ\t'ੀ ਐ\t'ੀ ਕੇ \t'ੀ ਡ\t'ੀ ਧੀ\t'ੀ ਧੀ \t'ੀ ਪ\t'ੀਂ ਅ\t'ੀਆਂ ਚ\t'ੀਕ ਨ\t'ੁਂਡ\t'ੁਖੇ\t'ੁਖੇ \t'ੁਟਿ\t'ੁਟਿਆ\t'ੁਟਿਆ \t'ੂਂ ਮਾ\t'ੇ ਆਪ\t'ੇ ਜਾ\t'ੇ ਮੈਨ\t'ੇ ਲਾ\t'ੇ ਹਰ \t'ੇਰਾ ਮ\t'ੇਰੀ ਉ\t'ੈ ਕ\t'ੈ ਕੇ\t'ੈ ਕੇ \t'ੈਂ ਆਪ\t'ੈਂਡ\t'ੈਂਡ \t'ੈਡੀ ਦ\t'ੋਤੇ ਨ\t'ੋਰਟ \t'੍ਰੀ \t'੍ਰੀ ਅ\t'੍ਹ ਕ\t'ੜ੍ਹਾ\t'ੜ੍ਹਾ \tbhen\tdarwaza\tgaye\tgayi\tghante hoge\tghar jaan\tgharde\tgyi\thoge\thospital\tja\tje\tkarna\tkhirki\tkudi\tlag\tmaarde\tmarda\tmeinu\tmere naal\tmummy\tna\tpani\tpani v\tpassport\tphoto\traat\tsariyan\tto\tكهندا\tمان\tوياه\tਅਕਾਲ\tਆਉਂਦਾ\tਇਂਡੀਆ\tਇਕ ਬਂਦਾ\tਇਕਲਾ\tਕਢ\tਕਹਿ\tਕਹਿ ਕੇ\tਕਹਿਂਦੇ\tਕੁੜੀ\tਕੇ ਰੋਜ\tਗਲਤ\tਗਿਆ\tਚੁਪ\tਡਰ\tਦੇ ਵਾਲਾਂ\tਨੇ ਹਰ\tਪਤੀ ਮੈਨੂਂ\tਪਹਿਲਾਂ\tਪਾਣੀ\tਪੀ ਕੇ\tਪੋਤੇ\tਬਂਨ੍ਹ\tਬਚਿਆਂ ਨੂਂ\tਭਰਾ\tਭੁਖੇ\tਮਾਰਦੇ ਹਨ\tਰਿਹਾ ਹੈ\tਲੈ ਕੇ\tਵਢ\tਵਾਲਾਂ\tਸਕੂਲ\tਸਤਿ\tਸਤਿ ਸ੍ਰੀ\tਸਾਰੀਆਂ\tਸਾਰੀਆਂ ਗੋਲੀਆਂ\tਸਿਰਫ\tਸੁਟ\tਸ੍ਰੀ\tਸ੍ਰੀ ਅਕਾਲ
+0.5\t' 20 \t' aa m\t' ben\t' benc\t' bhr\t' bhra\t' bis\t' ch j\t' ch s\t' cu\t' da b\t' dhak\t' dik\t' dikh\t' din \t' doo\t' door\t' es\t' hi \t' ka\t' kamb\t' kard\t' ke g\t' lah\t' lahu\t' len\t' lend\t' maar\t' mumm\t' mun\t' mund\t' na d\t' nik\t' nis\t' nish\t' nu j\t' pau\t' ph\t' pho\t' pou\t' poun\t' ron\t' ruk \t' sahe\t' si m\t' sut\t' sutt\t' taal\t' toi\t' toil\t' v p\t' v pa\t' vi\t' wala\t' zab\t' zaba\t' تي ك\t' ديند\t' كر \t' لا\t' ميري\t' ਅਂ\t' ਆਪਣੇ\t' ਇਕ \t' ਇਕਠ\t' ਇਕਠੇ\t' ਇਕਲਾ\t' ਕਰ ਕ\t' ਕੁੜ\t' ਕੁੜੀ\t' ਕੇ ਲ\t' ਖਾਨ\t' ਖਿਚ \t' ਗਲਤ\t' ਗਲਾ\t' ਗਿਆ\t' ਗੁਆਂ\t' ਘਟ ਆ\t' ਚ ਸ\t' ਜਬ\t' ਜਬਰ\t' ਜਬਰਦ\t' ਡੈਡ\t' ਡੈਡੀ\t' ਢਿ\t' ਢਿਡ\t' ਢਿਡ \t' ਤੁਰ\t' ਦਾ ਗ\t' ਦਾਦ\t' ਦਾਦਾ\t' ਦਿਂ\t' ਦਿਂਦ\t' ਦਿਸ\t' ਦੀ ਕ\t' ਦੀਆ\t' ਦੀਆਂ\t' ਦੇ ਬ\t' ਨੀ\t' ਨੇ ਹ\t' ਪਿਆ \t' ਪਿਛੇ\t' ਪੋਤਾ\t' ਪੋਤੀ\t' ਬੋਤ\t' ਬੋਤਲ\t' ਮਜਾਕ\t' ਮਹੀ\t' ਮਹੀਨ\t' ਮੇਰਾ\t' ਲੁ\t' ਲੁਕ\t' ਵੀਜ\t' ਸਕਦੀ\t' ਸਤ\t' ਸਭ ਸ\t' ਸਰਾ\t' ਸਰਾਬ\t' ਸਹ\t' ਸਿਰ \t' ਸੋ\t' ਸੋਚ\t' ਸੜਕ\t' ਸੜਕ \t' ਹਥ ਸ\t' ਹੀ ਨ\t'0 po\t'0 pou\t'20 \t'a 1\t'a bo\t'a dit\t'a jad\t'a ji\t'a le\t'a len\t'a ni\t'a oh\t'a sa\t'a sir\t'a up\t'a upa\t'a ve\t'aa m\t'aak\t'aal d\t'aan g\t'aana\t'aana \t'aat\t'addi \t'adi\t'adi \t'ah \t'ah k\t'ah ka\t'ahel\t'aheli\t'ahi d\t'ahu \t'ai j\t'ai ja\t'akh \t'al da\t'ala m\t'ala s\t'ale b\t'ale n\t'amb\t'amb \t'ami\t'an d\t'an di\t'an ga\t'an mu\t'ane\t'ane \t'ar m\t'ar ma\t'ar n\t'ar ni\t'ar to\t'ark\t'as b\t'aun w\t'ay \t'b g\t'ben\t'benc\t'bench\t'bha\t'bhr\t'bhra\t'bhra \t'bis\t'ch b\t'ch bo\t'ch j\t'chang\t'che \t'chi n\t'cket\t'cket \t'd a\t'da fe\t'da n\t'dad\t'dd \t'ddi \t'de gh\t'de i\t'de ik\t'dhak\t'dhakk\t'di b\t'di ku\t'dik\t'dikh\t'dikha\t'din \t'do s\t'door\t'door \t'dos\t'e au\t'e aun\t'e c\t'e ch\t'e do\t'e ke\t'e keh\t'e ni \t'e pu\t'e ta \t'e v\t'ee \t'ein\t'eli \t'eli n\t'enc\t'ench\t'ench \t'end \t'enda\t'er r\t'er ro\t'era g\t'ere v\t'es \t'fer r\t'g p\t'g py\t'h bo\t'h ja\t'h ka\t'h la\t'h sut\t'h v\t'had\t'hangi\t'haund\t'heli\t'heli \t'hi n\t'hi na\t'hi t\t'hir\t'hra\t'hra \t'i den\t'i dhe\t'i gh\t'i gha\t'i haa\t'i j\t'i ku\t'i raa\t'i rot\t'i su\t'i via\t'i w\t'i wal\t'iah k\t'ilet\t'ilet \t'in r\t'ina\t'isha\t'j g\t'j ga\t'j gay\t'jane \t'ka ro\t'kamb\t'kamb \t'kard\t'ke g\t'ke j\t'ke ja\t'ket \t'khi\t'ki t\t'l ka\t'l kh\t'la m\t'la ma\t'la si\t'lah\t'lahu\t'lahu \t'lai j\t'le b\t'm ch \t'maar\t'mb \t'mmy\t'mumm\t'mummy\t'mund\t'n ch \t'n ga\t'n kad\t'n mum\t'n ni \t'n o\t'n oh\t'n wa\t'na di\t'na me\t'nd d\t'nd di\t'nda n\t'ndi g\t'ndi r\t'ne t\t'ne te\t'nik\t'nisha\t'nt n\t'nu j\t'nu p\t'ocke\t'oil\t'oile\t'oilet\t'oom\t'oor\t'ound \t'pau\t'poun\t'pound\t'r k\t'r ma\t'r ro\t'ra gh\t'ra ve\t're v\t're va\t'reh\t'ris\t'ruk \t's te\t'sahe\t'sahel\t'sal\t'sal \t'se d\t'si m\t'si s\t'si sa\t'spo\t'spor\t'sport\t'sti v\t'sut\t'sutt\t't c\t't de \t't k\t'ta n\t'taal\t'tde n\t'te d\t'te n\t'te ni\t'te so\t'ti v\t'ti vi\t'to k\t'toi\t'toil\t'toile\t'tta\t'ty \t'u a\t'u j\t'u p\t'ummy\t'ump\t'un w\t'un wa\t'und \t'unk\t'use\t'uth\t'v a\t'v p\t'v pa\t've \t'vis\t'ware\t'y d\t'zab\t'zaba\t'zabar\t'ا دي\t'ال \t'اندي\t'تي و\t'ديند\t'كر \t'ميري\t'ميري \t'مين\t'مين \t'ن م\t'نديا\t'نديان\t'ون ا\t'وندي \t'ي اي \t'ي ني\t'يري\t'يري \t'ਂ 6\t'ਂ ਆਉਂ\t'ਂ ਕਰਦ\t'ਂ ਦਿਂ\t'ਂ ਨਿ\t'ਂ ਨਿਕ\t'ਂ ਬਾ\t'ਂ ਸਾਰ\t'ਂ ਹੁ\t'ਂਦਾ ਘ\t'ਂਦਾ ਸ\t'ਂਦੀ ਉ\t'ਂਦੀਆ\t'ਂਦੀਆਂ\t'ਆ ਤਾ\t'ਆ ਤਾਂ\t'ਆ ਸਾ\t'ਆਂ ਕਿ\t'ਆਂਢ\t'ਆਪਣੇ\t'ਆਪਣੇ \t'ਇਕ \t'ਇਕਠ\t'ਇਕਠੇ\t'ਇਕਠੇ \t'ਇਕਲਾ\t'ਈ ਤ\t'ਈ ਹ\t'ਕ ਤੇ\t'ਕ ਤੇ \t'ਕ ਵਾ\t'ਕਠੇ\t'ਕਠੇ \t'ਕਰ ਕ\t'ਕਰ ਕੇ\t'ਕਲਾ\t'ਕਾਲ \t'ਕੁੜ\t'ਕੁੜੀ\t'ਖਾਨ\t'ਖਿਚ \t'ਗਲਤ\t'ਗਲਾ\t'ਗੁਆਂ\t'ਗੁਆਂਢ\t'ਗੇ ਕ\t'ਘਟ ਆ\t'ਚ ਖ\t'ਚ ਮੇ\t'ਚ ਮੇਰ\t'ਚ ਸੁ\t'ਚ ਸੁਟ\t'ਚਾ ਜ\t'ਚਾ ਜੀ\t'ਛੇ \t'ਜਬਰ\t'ਜਬਰਦ\t'ਜਬਰਦਸ\t'ਜਾ \t'ਜਾਕ\t'ਜਾਕ \t'ਜੀ ਨ\t'ਟ ਆ\t'ਟ ਵੀ\t'ਟੋਆ\t'ਟੋਆਂ\t'ਟੋਆਂ \t'ਡ ਦੇ\t'ਡ ਦੇ \t'ਡ ਵ\t'ਡੈਡ\t'ਡੈਡੀ\t'ਡੈਡੀ \t'ਢਿਡ\t'ਢਿਡ \t'ਣ ਘ\t'ਣ ਘਰ\t'ਣ ਦੀ\t'ਣਾਈ \t'ਣੀ ਕ\t'ਣੀ ਹ\t'ਤਲ \t'ਤੀ ਨ\t'ਤੀ ਵ\t'ਤੀ ਵਿ\t'ਤੁਰ\t'ਤੇ ਸ\t'ਤੋਂ\t'ਤੋਂ \t'ਤੋਂ ਬ\t'ਥ ਸ\t'ਦਸਤ\t'ਦਸਤੀ\t'ਦਸਤੀ \t'ਦਾ ਆ\t'ਦਾ ਘ\t'ਦਾ ਘਰ\t'ਦਾਦ\t'ਦਾਦਾ\t'ਦਾਦਾ \t'ਦਿਂ\t'ਦਿਂਦ\t'ਦਿਂਦਾ\t'ਦਿਸ\t'ਦੀ ਆ \t'ਦੀ ਆਂ\t'ਦੀ ਉ\t'ਦੀ ਉਹ\t'ਦੀ ਗ\t'ਦੇ ਤ\t'ਦੇ ਤੇ\t'ਨੇ ਚ\t'ਪਣੇ\t'ਪਣੇ \t'ਪਿਆ \t'ਪਿਛੇ\t'ਪਿਛੇ \t'ਪੁਛ\t'ਪੋਤਾ\t'ਪੋਤਾ \t'ਪੋਤੀ\t'ਪੋਤੀ \t'ਪੋਰ\t'ਪੋਰਟ\t'ਫਟ ਤ\t'ਫਟ ਤੇ\t'ਫੋਟੋਆ\t'ਬਣਾਈ \t'ਬਰਦ\t'ਬਰਦਸ\t'ਬਰਦਸਤ\t'ਬੋਤ\t'ਬੋਤਲ\t'ਬੋਤਲ \t'ਭ ਸ\t'ਮਜਾਕ\t'ਮਜਾਕ \t'ਮਹੀ\t'ਮਹੀਨ\t'ਮੇਰਾ\t'ਮੇਰਾ \t'ਮੈਂ ਇ\t'ਮੈਂ ਵ\t'ਰ ਇਕ \t'ਰ ਕੇ\t'ਰ ਕੇ \t'ਰ ਵੀ \t'ਰਟ \t'ਰਦਸ\t'ਰਦਸਤ\t'ਰਦਸਤੀ\t'ਰਹੇ ਹ\t'ਰਾਬ\t'ਰਾਬ \t'ਰੀ ਧ\t'ਰੀ ਧੀ\t'ਰੀ ਵ\t'ਰੀ ਵਿ\t'ਰੀਆਂ\t'ਰੀਆਂ \t'ਲ ਵਿ\t'ਲ ਵਿਚ\t'ਲਦੀ\t'ਲਦੀ \t'ਲਾ ਕੇ\t'ਲਾ ਲ\t'ਲਾਂ ਵ\t'ਲੀ \t'ਲੈਂਦਾ\t'ਵਾਰ ਫ\t'ਵਿਚ ਖ\t'ਵਿਚ ਮ\t'ਵੀਂ\t'ਵੀਂ \t'ਵੀਜ\t'ਸ ਗ\t'ਸ ਪ\t'ਸਕਦੀ\t'ਸਕਦੀ \t'ਸਤੀ\t'ਸਤੀ \t'ਸਤੀ ਵ\t'ਸਭ ਸ\t'ਸਰਾ\t'ਸਰਾਬ\t'ਸਰਾਬ \t'ਸਿਰ \t'ਸੋਚ\t'ਸੜਕ\t'ਸੜਕ \t'ਸੜਕ ਤ\t'ਹ ਤੇ\t'ਹ ਤੇ \t'ਹਥ ਸ\t'ਹਾਂ ਕ\t'ਹਿ \t'ਹੀ ਆ \t'ਹੀਨ\t'ਹੁਂਦਾ\t'ਹੁਣ ਘ\t'ਹੇ ਹ\t'ਾ ਅ\t'ਾ ਉ\t'ਾ ਬੁ\t'ਾਂ ਨਹ\t'ਾਂ ਸ\t'ਾਂਦੀ\t'ਾਂਦੀ \t'ਾਇਆ\t'ਾਇਬ\t'ਾਕ \t'ਾਚਾ ਜ\t'ਾਣੀ \t'ਾਦਾ\t'ਾਦਾ \t'ਾਰ ਫ\t'ਾਲ ਨ\t'ਿਂਦੇ\t'ਿਂਦੇ \t'ਿਆ ਤਾ\t'ਿਆਂ\t'ਿਚ ਖ\t'ਿਚ ਮੇ\t'ਿਛੇ\t'ਿਛੇ \t'ਿਡ \t'ਿਫਟ ਤ\t'ਿਹੜ\t'ੀ ਕੋ\t'ੁਂਦਾ\t'ੁਂਦਾ \t'ੁਆਂ\t'ੁਆਂਢ\t'ੁਣ ਘ\t'ੁਣ ਘਰ\t'ੂ ਪ\t'ੇ ਆਪਣ\t'ੇ ਕਿ\t'ੇ ਘ\t'ੇ ਘਰ\t'ੇ ਘਰ \t'ੇ ਚੁ\t'ੇ ਨਾ \t'ੇ ਬਲ\t'ੇ ਮਂ\t'ੇ ਮਜ\t'ੇ ਮਜਾ\t'ੇ ਵ\t'ੇਰਾ\t'ੇਰਾ \t'ੇਰੀ ਧ\t'ੇਲੇ\t'ੇਲੇ \t'ੈਂ ਇ\t'ੈਂ ਵ\t'ੈਡੀ\t'ੈਡੀ \t'ੋਆਂ\t'ੋਆਂ \t'ੋਟੋਆ\t'ੋਟੋਆਂ\t'ੋਤਲ\t'ੋਤਲ \t'ੋਤਾ\t'ੋਤਾ \t'ੋਤੀ\t'ੋਤੀ \t'ੋਤੀ ਨ\t'੍ਰੈ\t'੍ਹਾ \t'ੜਕ \t'ੜਕ ਤ\t'ੜਕ ਤੇ\t20\taan mummy\tbench\tbhra\tdin\tdoor\tghar ch\tgharwala mainu\thi\tjane\tkamb\tkutde ne\tlahu\tmain kamb\tmera gharwala\tpound\truk\tsaheli\ttoilet\twala\tzabardasti\tكر\tميري\tਆਪਣੇ\tਇਕ\tਇਕਠੇ\tਕਰ ਕੇ\tਖਿਚ\tਚਾਚਾ ਜੀ\tਜਬਰਦਸਤੀ\tਡੈਡੀ\tਢਿਡ\tਦਾ ਮੁਂਡਾ\tਦਾਦਾ\tਦਿਂਦਾ\tਦੀਆਂ\tਨਹੀਂ ਕਰਦਾ\tਪਿਆ\tਪਿਛੇ\tਪੋਤਾ\tਪੋਤੀ\tਫੋਟੋਆਂ\tਬਣਾਈ\tਬੋਤਲ\tਮਜਾਕ\tਮੁਂਡੇ\tਮੇਰਾ\tਮੇਰੀ ਧੀ\tਲੈ ਜਾਂਦੇ\tਲੈਂਦਾ\tਵਿਚ ਮੇਰੀ\tਸਕਦੀ\tਸਰਾਬ\tਸਿਰ\tਸੜਕ\tਸੜਕ ਤੇ\tਹੀ ਨਹੀਂ
+0.4\t' 17\t' 17 \t' 20\t' 400\t' 8 m\t' aa r\t' aya\t' aya \t' bus\t' ch l\t' chuk\t' cut\t' da s\t' dem\t' deme\t' di p\t' diy\t' diya\t' ex\t' gc\t' gol\t' goli\t' has\t' ind\t' indi\t' jum\t' jump\t' kade\t' kar \t' ke a\t' ke p\t' khud\t' ki \t' maa\t' mang\t' mere\t' meri\t' mum\t' ne\t' ni s\t' nu m\t' pais\t' pe\t' pe \t' pic\t' pich\t' pt\t' pta\t' pta \t' pur\t' pura\t' pya\t' rahi\t' saa\t' sar\t' se\t' so j\t' sun\t' sund\t' ta \t' ta n\t' tan\t' te h\t' upa\t' upar\t' vee\t' veer\t' vek\t' vekh\t' za\t' اي ت\t' جاند\t' ره\t' سا\t' سانو\t' ما\t' ور\t' گي\t' ਏਜ\t' ਏਜਂ\t' ਏਜਂਟ\t' ਕਿਸ\t' ਕਿਸੇ\t' ਕੇ ਕ\t' ਗੁਆਚ\t' ਘਰ ਦ\t' ਚੜ\t' ਚੜ੍\t' ਚੜ੍ਹ\t' ਜੇ\t' ਡੈ\t' ਤਾ \t' ਦੀ ਆ\t' ਨਹੀਂ\t' ਨੀਲ\t' ਨੇ ਜ\t' ਪਤੀ\t' ਪਤੀ \t' ਪੀਂ\t' ਪੀਂਦ\t' ਫੜ\t' ਫੜ \t' ਬਣਾਈ\t' ਬੁਆ\t' ਬੁਆਏ\t' ਭੁਖ\t' ਭੇ\t' ਭੇਜ\t' ਮਜ\t' ਮਜਾ\t' ਮੂ\t' ਮੂਂ\t' ਮੂਂਹ\t' ਲਭਣ\t' ਲਭਣਾ\t' ਲਾ\t' ਲਾਉ\t' ਲਾਉਂ\t' ਲਾਹ\t' ਵਾਲ\t' ਵਿਚ \t' ਵੀਡ\t' ਵੀਡੀ\t' ਵੇ\t' ਸਰ\t' ਸਾਰੇ\t' ਸੌ\t' ਸੜ\t' ਹਫ\t' ਹਫਤ\t' ਹੋ \t'17 \t'400\t'8 m\t'a ba\t'a bh\t'a bhr\t'a ch \t'a hat\t'a ky\t'a kyu\t'a p\t'a par\t'a pe \t'a roz\t'aa ma\t'aa r\t'aa re\t'aas\t'ache\t'ad ke\t'ado s\t'ag g\t'ahu a\t'ain m\t'ain r\t'aise\t'aise \t'ald\t'aldi\t'aldi \t'ale \t'an t\t'ang \t'angi\t'angn\t'ap t\t'ap te\t'ar a\t'ar v\t'ara \t'are d\t'arey\t'att t\t'aye h\t'bah\t'band \t'bula\t'bus\t'car\t'ce n\t'ch aa\t'ch ch\t'ch g\t'chuk\t'cut\t'da gh\t'da ke\t'de 8\t'de 8 \t'de g\t'de ka\t'de l\t'de la\t'de mu\t'de te\t'dem\t'deme\t'demen\t'di c\t'di g\t'di ke\t'di ro\t'dia \t'dku\t'dkus\t'dkush\t'do sa\t'e 1\t'e 8\t'e 8 \t'e 8 m\t'e aa \t'e bac\t'e cu\t'e cut\t'e e\t'e kad\t'e na \t'e nis\t'e so \t'e soc\t'ee n\t'eli\t'entia\t'er da\t'er te\t'ere n\t'erv\t'es t\t'eta\t'etam\t'ey \t'eya\t'eya j\t'eya t\t'g g\t'gol\t'goli\t'gya\t'gya \t'h b\t'h d\t'h l\t'h lag\t'h ra\t'ha ke\t'had \t'hang\t'har n\t'haun \t'hde\t'hde \t'hot\t'hu a\t'hu aa\t'hud\t'hudk\t'hudku\t'huk\t'hun p\t'i gc\t'i k\t'i pe\t'i peh\t'i re\t'i reh\t'i v \t'i vi\t'ia t\t'ice \t'ice n\t'ikha\t'ikka\t'ikka \t'in m\t'indi\t'india\t'iou\t'ious\t'ious \t'ishaa\t'isi\t'iso\t'ista\t'ith\t'j r\t'j ra\t'j raa\t'je n\t'je na\t'ji p\t'ji pa\t'jum\t'jump\t'kade\t'kade \t'kal m\t'ke a\t'ke ga\t'ke k\t'ke p\t'ke v\t'khud\t'khudk\t'ki b\t'ki m\t'ki ma\t'kka\t'kushi\t'l da\t'l kar\t'l pu\t'lag g\t'lak\t'ldi\t'ldi \t'mal\t'mang\t'menti\t'mere\t'mere \t'meri\t'meri \t'mum\t'mun\t'my da\t'n di\t'n gh\t'n gha\t'n sa\t'n th\t'n the\t'n v \t'na b\t'na j\t'na l\t'na le\t'na ne\t'nau\t'nda g\t'nda p\t'nde 8\t'nde t\t'ndia \t'ne d\t'ne h\t'ngi\t'ngn\t'ni s\t'nikka\t'nis\t'nish\t'ntia\t'ntia \t'nu in\t'nu t\t'o d\t'o e\t'ochd\t'ochdi\t'om \t'om c\t'om ch\t'on d\t'ona\t'ona \t'oom \t'oom c\t'oor \t'or \t'ord \t'ort \t'oup c\t'ous \t'p ch \t'p cha\t'p t\t'p te\t'p te \t'p u\t'pais\t'paise\t'pho\t'pic\t'pich\t'port \t'pra\t'pta\t'pta \t'pur\t'pura\t'puran\t'pya\t'r da \t'r ku\t'r te\t'r te \t'rahi\t'rahi \t'rd \t're d\t're ke\t're n\t'rey\t'ri bh\t'ro e\t'rwala\t's ba\t's d\t's t\t's v\t's va\t'sahi \t'sar\t'shaan\t'shi \t'so j\t'so ja\t'sochd\t'ste\t'sun\t'sund\t't aan\t't de\t't ke\t'ta l\t'ta la\t'ta na\t'tam\t'te ho\t'ter\t'thi\t'ti d\t'ti h\t'tia \t'ton d\t'tt t\t'u aa\t'u mai\t'u n\t'u t\t'uch k\t'udk\t'udku\t'udkus\t'uke\t'ula\t'umm\t'un k\t'un ke\t'un p\t'un pa\t'upa\t'upar\t'upar \t'ushi\t'ushi \t'va d\t'van \t've t\t've ta\t'vee\t'veer\t'vek\t'vekh\t'ver \t'ver t\t'y da\t'y da \t'y to\t'y to \t'ye h\t'yi s\t'ا ه\t'ارا\t'ارا \t'ارد\t'انو\t'انون\t'انون \t'اي ت\t'تي م\t'جاند\t'دي ن\t'سانو\t'سانون\t'مان\t'مان \t'ه ه\t'ه هو\t'ه هوي\t'ويا ا\t'ي ما\t'ي ني \t'ي ور\t'ي پ\t'ي گي\t'ين ك\t'ਂ ਅ\t'ਂ ਆਉ\t'ਂ ਇਕਲ\t'ਂ ਕਢ\t'ਂ ਗੋ\t'ਂ ਗੋਲ\t'ਂ ਤੇ\t'ਂ ਤੇ \t'ਂ ਮਂ\t'ਂ ਮੈਂ\t'ਂ ਸਕ\t'ਂ ਹੁਂ\t'ਂ ਹੋਣ\t'ਂਗੇ\t'ਂਗੇ \t'ਂਟ ਨ\t'ਂਡ \t'ਂਡੇ ਰ\t'ਂਡੋ\t'ਂਡੋਂ\t'ਂਡੋਂ \t'ਆ ਗ\t'ਆ ਗਏ\t'ਆ ਗਏ \t'ਆ ਦ\t'ਆ ਨ\t'ਆ ਨਹ\t'ਆ ਨਹੀ\t'ਆਂ ਗ\t'ਆਂ ਗੋ\t'ਆਂ ਜ\t'ਆਂ ਦੇ\t'ਆਏਫ\t'ਆਏਫ੍\t'ਆਏਫ੍ਰ\t'ਈ ਨਹ\t'ਈ ਨਹੀ\t'ਉਂ \t'ਉਂਦੀ \t'ਏ ਮ\t'ਏਜਂ\t'ਏਜਂਟ\t'ਏਜਂਟ \t'ਏਫ੍\t'ਏਫ੍ਰ\t'ਏਫ੍ਰੈ\t'ਕਾ \t'ਕੂਲ ਵ\t'ਕੇ ਕ\t'ਗ ਵ\t'ਗੁਆਚ\t'ਘਰ ਦ\t'ਘਰ ਦੇ\t'ਚ ਜ\t'ਚ ਡ\t'ਚ ਸ\t'ਚ ਸਿ\t'ਚਰ ਨ\t'ਚਿਆਂ\t'ਚਿਆਂ \t'ਚੜ੍\t'ਚੜ੍ਹ\t'ਚੜ੍ਹਦ\t'ਜਂਟ\t'ਜਂਟ \t'ਜਂਟ ਨ\t'ਜਾਂਦੇ\t'ਜੇ ਨ\t'ਜੇ ਬ\t'ਟਦੇ ਨ\t'ਟਾਇ\t'ਟੋ \t'ਡ ਦ\t'ਡ ਵਿ\t'ਡ ਵਿਚ\t'ਡੀਓ\t'ਡੀਓ \t'ਡੇ ਕ\t'ਡੇ ਨ\t'ਡੇ ਰ\t'ਡੇ ਰੋ\t'ਡੋਂ\t'ਡੋਂ \t'ਣਾਈ\t'ਣੇ ਨ\t'ਤ ਕਹ\t'ਤ ਕਹਿ\t'ਤੇ ਪਾ\t'ਤੋਂ ਫ\t'ਦੇ ਆ\t'ਦੇ ਪਿ\t'ਨ ਵਿ\t'ਨ ਵਿਚ\t'ਨਹੀਂ\t'ਨਹੀਂ \t'ਨਾਂ ਦ\t'ਨਾਲ ਛ\t'ਨੀਲ\t'ਨੇ ਕਿ\t'ਨੇ ਜ\t'ਪਤੀ\t'ਪਤੀ \t'ਪਿਂਡੋ\t'ਪੀਂ\t'ਪੀਂਦ\t'ਪੀਂਦੇ\t'ਫੋਟੋ \t'ਫ੍ਰ\t'ਫ੍ਰੈ\t'ਫ੍ਰੈਂ\t'ਫੜ \t'ਬ ਪੀਂ\t'ਬਚਿਆਂ\t'ਬਣਾਈ\t'ਬੀ ਬ\t'ਬੁਆ\t'ਬੁਆਏ\t'ਬੁਆਏਫ\t'ਭਣਾ\t'ਭਣਾ \t'ਭੁਖ\t'ਭੇਜ\t'ਮਜਾ\t'ਮਾਰਦੀ\t'ਮੂਂ\t'ਮੂਂਹ\t'ਮੂਂਹ \t'ਰ ਫੇ\t'ਰਹਾ\t'ਰੀਆ\t'ਰੇ ਨਾ\t'ਰੈਂਡ\t'ਰੈਂਡ \t'ਰੋਕ\t'ਲ ਹੋ \t'ਲਭਣ\t'ਲਭਣਾ\t'ਲਭਣਾ \t'ਲਾ ਪ\t'ਲਾ ਸ\t'ਲਾ ਸੀ\t'ਲਾਂ\t'ਲਾਂ \t'ਲਾਉ\t'ਲਾਉਂ\t'ਲਾਉਂਦ\t'ਲੀ ਨ\t'ਲੇ ਤ\t'ਵਿਚ \t'ਵਿਚ ਡ\t'ਵੀਡ\t'ਵੀਡੀ\t'ਵੀਡੀਓ\t'ਸ ਟ\t'ਸ ਟੀ\t'ਸ ਟੀਚ\t'ਸਿਆ\t'ਸਿਆ \t'ਹਦੇ\t'ਹਦੇ \t'ਹਨੇ\t'ਹਫਤ\t'ਹਾ ਬ\t'ਹੀਂ\t'ਹੀਂ \t'ਹੀਂ ਬ\t'ਹੁਂਦੀ\t'ਹੋ ਗਏ\t'ਾ 15\t'ਾ 15 \t'ਾ ਗਲ\t'ਾ ਘ\t'ਾ ਤ\t'ਾ ਨਹ\t'ਾ ਨਹੀ\t'ਾ ਨੂ\t'ਾ ਨੂਂ\t'ਾ ਭੇ\t'ਾ ਭੇਜ\t'ਾ ਮਂ\t'ਾ ਸੀ\t'ਾ ਸੀ \t'ਾ ਹਰ\t'ਾ ਹਰ \t'ਾਂ ਗ\t'ਾਂਦੇ\t'ਾਂਦੇ \t'ਾਉਂਦਾ\t'ਾਉਂਦੇ\t'ਾਡੇ\t'ਾਡੇ \t'ਾਰ ਫੇ\t'ਾਰਦੀ\t'ਾਰਦੀ \t'ਾਰੇ ਕ\t'ਾਰੇ ਮ\t'ਾਲ ਛ\t'ਾਸ \t'ਿਂਡੋ\t'ਿਂਡੋਂ\t'ਿਉਂ\t'ਿਉਂ \t'ਿਕ \t'ਿਖਾ\t'ਿਚ ਡ\t'ਿਥੇ\t'ਿਥੇ \t'ੀ ਅ\t'ੀ ਆਈ\t'ੀ ਆਈ \t'ੀ ਬਚਾ\t'ੀ ਰ\t'ੀਂ ਹੁ\t'ੀਂਦੇ\t'ੀਂਦੇ \t'ੀਆਂ ਗ\t'ੀਓ \t'ੀਚਰ ਨ\t'ੀਡੀ\t'ੀਡੀਓ\t'ੀਡੀਓ \t'ੀਹ \t'ੁਂਦੀ\t'ੁਂਦੀ \t'ੁਆਏ\t'ੁਆਏਫ\t'ੁਆਏਫ੍\t'ੁਆਚ\t'ੁਣੇ ਮ\t'ੁਪ \t'ੂਜੇ ਬ\t'ੂਲ ਵ\t'ੂਲ ਵਿ\t'ੇ ਦ\t'ੇ ਪ\t'ੇ ਪਿ\t'ੇ ਬਂਦ\t'ੇ ਲੈ\t'ੇ ਲੈ \t'ੇ ਵੇ\t'ੇ ਵੇਖ\t'ੇ ਸਕੂ\t'ੇ ਸੈ\t'ੇ ਹੁ\t'ੈ ਗ\t'ੈ ਗਿ\t'ੈ ਗਿਆ\t'ੈਂ ਸਾ\t'ੈਚ \t'ੋ ਗਏ\t'ੋ ਗਏ \t'ੋਂ ਫ\t'ੋਈ ਨਹ\t'ੋਟੋ \t'ੋਸਟ\t'੍ਰੈਂਡ\t'ੜਿਆ\t17\taa reha\taya\tband\tcare\tdementia\tdiyan\tgharwala\tgroup ch\tindia\tkade\tkar\tkarde ne\tke gal\tkhudkushi\tki\tmaarde ne\tmere\tmeri\tmeri bhen\tmummy da\tni karda\tnikka\tnishaan\tohna ne\tpaise\tpar main\tpe\tpta\trahi\tsahi\tsochdi\tta\tte aan\tte so\tupar\twale\tسانون\tهويا اي\tਉਹ ਕਹਿਂਦੀ\tਏਜਂਟ\tਕਿਸੇ\tਕੁਟਦੇ ਨੇ\tਕੋਈ ਨਹੀਂ\tਘਰ ਦੇ\tਜਾਂਦੇ\tਤਾ\tਦੀ ਆ\tਨਹੀਂ\tਨਹੀਂ ਹੁਂਦਾ\tਪਤੀ\tਪਿਂਡੋਂ\tਪੀਂਦੇ\tਪੀਂਦੇ ਹਨ\tਫੋਟੋ\tਫੜ\tਬਚਿਆਂ\tਬੁਆਏਫ੍ਰੈਂਡ\tਮਾਰਦੀ\tਮਾਰਦੀ ਆ\tਮੂਂਹ\tਮੇਰੇ ਨਾਲ\tਲਭਣਾ\tਲਾਉਂਦੇ\tਵਿਚ\tਵੀਡੀਓ\tਸਕੂਲ ਵਿਚ\tਸਰਾਬ ਪੀਂਦੇ\tਸਾਰੇ\tਹੋ\tਹੋ ਗਏ
+0.3\t' 13 ਸ\t' 17 ਸ\t' 8 \t' akh\t' akh \t' aun \t' bad\t' bai\t' bait\t' bat\t' bath\t' br\t' care\t' chan\t' cla\t' clas\t' da k\t' dad \t' dena\t' dev\t' deve\t' di b\t' dow\t' down\t' du\t' es \t' fa\t' gala\t' gara\t' ho\t' ho j\t' hoi\t' hoi \t' hon \t' hona\t' jald\t' jo\t' ju\t' kad\t' kam\t' karn\t' ke d\t' kho\t' kisi\t' kisn\t' kutd\t' man\t' mar\t' muh\t' muh \t' navi\t' ne k\t' ni a\t' ni h\t' ohna\t' on\t' pain\t' park\t' py\t' rahe\t' reh\t' rehn\t' sab \t' scho\t' sir\t' sir \t' st\t' sta\t' tabl\t' tang\t' te b\t' te r\t' tea\t' to d\t' to k\t' us \t' uth \t' v b\t' ve\t' vis\t' wale\t' بند \t' تي ب\t' جد\t' جدو\t' جدون\t' سي ج\t' كري\t' ليي\t' ليي \t' منه\t' منه \t' نا\t' ਆਉਣ \t' ਇਂ\t' ਇਕ ਵ\t' ਐਨੀਆ\t' ਕਂਮ \t' ਕਿਹਾ\t' ਕੇ ਦ\t' ਕੇ ਮ\t' ਗਏ\t' ਗਏ \t' ਘਟ\t' ਘਟ \t' ਚਿਰ\t' ਚਿਰ \t' ਚੀ\t' ਟਾ\t' ਡਰ\t' ਡਰਦ\t' ਤੁਹ\t' ਤੁਹਾ\t' ਤੇ ਹ\t' ਦਸਾ\t' ਦਸਾਂ\t' ਦਿਆ\t' ਦਿਆਂ\t' ਦਿਤ\t' ਦਿਤਾ\t' ਦਿਲ \t' ਦੀ ਦ\t' ਦੂਜੇ\t' ਦੋ\t' ਦੋ \t' ਨਵੀ\t' ਨਵੀਂ\t' ਨਹ\t' ਨਹੀ\t' ਪਟਕ\t' ਪਟਕਾ\t' ਪਹਿ\t' ਪਹਿਲ\t' ਪਾਲ\t' ਪਿਂ\t' ਪਿਂਡ\t' ਪੈ\t' ਫੈ\t' ਫੜ ਕ\t' ਬਾਅ\t' ਬਾਅਦ\t' ਭੈਣ \t' ਮਰ\t' ਰੋ\t' ਲਈ ਤ\t' ਲੁਕਾ\t' ਲੈਂ\t' ਲੈਂਦ\t' ਵਿਚੋ\t' ਸਵੇ\t' ਸਵੇਰ\t' ਸਾਰੀ\t' ਸੀਸ\t' ਹਰ ਰ\t' ਹਸ \t' ਹੀ \t' ਹੁਂ\t' ਹੁਂਦ\t' ਹੋਈ\t'13 ਸ\t'13 ਸਾ\t'17 ਸ\t'17 ਸਾ\t'4 d\t'7 ਸ\t'7 ਸਾ\t'7 ਸਾਲ\t'a a\t'a bi\t'a dev\t'a gu\t'a ke \t'a mu\t'a rah\t'a sar\t'a va\t'aah \t'aala\t'aan j\t'aar m\t'ab \t'abl\t'achd\t'achdi\t'ada \t'add \t'ag gy\t'ah d\t'ahe \t'ail\t'ain b\t'ain k\t'ain o\t'ainu\t'ainu \t'ais\t'ait\t'aith\t'aithi\t'akhe\t'akhey\t'akka \t'alan\t'alan \t'alt\t'am c\t'am ch\t'an c\t'an ch\t'an do\t'an gh\t'an ka\t'an ki\t'and n\t'ape\t'ar r\t'ara\t'araan\t'aran \t'ark \t'arn\t'aro\t'arw\t'arwa\t'as ba\t'ass d\t'ate t\t'athr\t'athro\t'au \t'aun n\t'aunde\t'avi\t'avi \t'aya \t'b ch \t'bai\t'bait\t'baith\t'banda\t'bande\t'bat\t'bath\t'bathr\t'ch ba\t'ch n\t'chan\t'ck \t'cla\t'clas\t'class\t'd h\t'd t\t'da ba\t'da f\t'da pe\t'de da\t'dena\t'dena \t'dev\t'deve\t'deve \t'dia c\t'do j\t'down\t'dware\t'e bai\t'e be\t'e ch \t'e dad\t'e dar\t'e di \t'e gal\t'e gu\t'e gur\t'e hat\t'e hi\t'e hu\t'e hun\t'e lay\t'e nik\t'e raa\t'e wal\t'ee nu\t'eek a\t'ek a\t'ek aa\t'eke\t'ekhda\t'ekhe\t'ekhey\t'ena \t'ere k\t'eri b\t'eri d\t'et \t'et l\t'et la\t'ets\t'ets \t'eve \t'fai\t'g gy\t'g gya\t'gal k\t'gala\t'gara\t'h a\t'h ba\t'h bai\t'h ch\t'h chh\t'h k\t'h ke\t'h n\t'h u\t'had k\t'hale\t'has\t'hay\t'haya\t'hda\t'hda \t'hee n\t'hi g\t'him\t'hne\t'hne \t'hoi\t'hoi \t'hole\t'hon \t'hona\t'hona \t'hou\t'hu \t'hunda\t'i a\t'i b\t'i chh\t'i hos\t'i i\t'i la\t'i nu\t'i ro\t'i sun\t'i v\t'ia c\t'ia ch\t'ice\t'iche\t'iche \t'ick\t'icke\t'icket\t'ig \t'il \t'in b\t'in k\t'in o\t'in oh\t'in p\t'in pa\t'in te\t'isa\t'ish v\t'isi \t'isi n\t'isn\t'isnu\t'isnu \t'itha\t'ithi\t'ithi \t'ja \t'jald\t'jaldi\t'je \t'k hat\t'k r\t'kadd \t'kam\t'karan\t'karda\t'karn\t'ke d\t'ke ma\t'kh l\t'kh la\t'khole\t'ki ha\t'ki ka\t'kisi\t'kisi \t'kisn\t'kisnu\t'kke m\t'kutd\t'kutde\t'kyunk\t'l kha\t'l to\t'la \t'la j\t'la ja\t'la sa\t'lan k\t'las\t'lass\t'lass \t'le nu\t'len\t'lend\t'let \t'lti\t'lti \t'm t\t'mainu\t'mar\t'mmy d\t'muh\t'muh \t'my d\t'my nu\t'my so\t'n din\t'n do\t'n do \t'n ki\t'n kis\t'n naa\t'n nah\t'n nu\t'n nu \t'n v\t'na ji\t'na s\t'navi\t'navi \t'nd n\t'nda s\t'ndia\t'ne c\t'ne g\t'ng \t'ni a\t'ni bh\t'ni hu\t'ni su\t'nin\t'nki\t'nki \t'nter \t'nu g\t'nu gh\t'nu h\t'nu ku\t'nu na\t'o h\t'o ka\t'o p\t'o v\t'odo\t'ohna\t'ohna \t'ol kh\t'ona h\t'one c\t'ora\t'oran\t'ord\t'orha\t'oun\t'ouse\t'ouse \t'pain\t'par \t'park\t'park \t'piche\t'por\t'port\t'r au\t'r aun\t'r ch \t'r dik\t'r has\t'r n\t'r na\t'r ni\t'r p\t'r raa\t'ra k\t'ra v\t'raha\t'rahe\t'rahe \t'rakhe\t'ran\t'rav\t'rda s\t'rea\t'rehn\t'rha\t'ri d\t'ri dh\t'rm \t'rwa\t's h\t's te \t'sab \t'sh v\t'si ma\t'sir\t'sir \t'ss da\t'ste s\t'sutta\t't a\t't ne\t'ta \t'ta b\t'ta s\t'ta t\t'tabl\t'tde\t'tde \t'te b\t'te r\t'te ra\t'tea\t'ter \t'th k\t'th ke\t'th t\t'thr\t'thro\t'throo\t'ti t\t'ti te\t'tia\t'to d\t'to ka\t'to p\t'tta \t'u g\t'u gh\t'u h\t'u ind\t'u ku\t'u na\t'uh \t'ukhi\t'ukhi \t'un nu\t'uni\t'unki\t'unki \t'use \t'utd\t'utde\t'utde \t'uth k\t'utta\t'v b\t'vaar\t'vaar \t'vekhd\t'vekhe\t'ware \t'y ch \t'y l\t'y n\t'y soc\t'ya s\t'ya si\t'yan d\t'yan k\t'yunk\t'yunki\t'ا سي\t'ا سي \t'ا و\t'ار \t'اندا\t'اندا \t'ايي\t'بند \t'تي ب\t'جدو\t'جدون\t'جدون \t'جي \t'دون\t'دون \t'دي ر\t'دي رو\t'دي ني\t'ديا\t'ديان\t'ديان \t'ردا\t'ردا \t'سي \t'سي ج\t'شن \t'شن ت\t'شن تي\t'كري\t'لا \t'ليي\t'ليي \t'ليي ا\t'منه\t'منه \t'ن ب\t'ن ن\t'ن ني\t'ن وي\t'ند \t'نه \t'نڈي\t'نڈي \t'نڈي ن\t'وي ت\t'وي تي\t'ي ان\t'ي اي\t'ي ل\t'ي من\t'ي منه\t'ي نا\t'ي نين\t'ي وي\t'يس \t'چ وي\t'ڈي ن\t'ਂ ਐਨ\t'ਂ ਐਨੀ\t'ਂ ਨਾ\t'ਂ ਬਂ\t'ਂ ਬਂਦ\t'ਂ ਵ\t'ਂ ਸਲ\t'ਂ ਹਰ \t'ਂਡਾ\t'ਂਡਾ \t'ਂਡੇ ਨ\t'ਂਦਾ ਅ\t'ਂਦਾ ਆ\t'ਂਦੇ ਤ\t'ਂਮ \t'ਂਮ ਤ\t'ਂਮ ਤੇ\t'ਅਦ \t'ਆ ਇ\t'ਆ ਨਾ\t'ਆਂ ਤੋ\t'ਆਂ ਨੇ\t'ਆਂ ਹ\t'ਆਂਗ\t'ਆਂਗੇ\t'ਆਂਗੇ \t'ਆਉਣ \t'ਇਕ ਵ\t'ਇਕ ਵਾ\t'ਈ ਹੋ\t'ਈਏ \t'ਉਣ \t'ਐਨੀਆ\t'ਐਨੀਆਂ\t'ਕ ਵਾਰ\t'ਕਂਮ \t'ਕਂਮ ਤ\t'ਕਲ \t'ਕਾਨ\t'ਕਿਂਨਾ\t'ਕਿਹਾ\t'ਕਿਹਾ \t'ਕੇ ਦ\t'ਕੋਲ ਪ\t'ਖਦੇ\t'ਖਦੇ \t'ਗਏ \t'ਗੀ \t'ਘਟ \t'ਚ ਇਕ \t'ਚਰ ਨੂ\t'ਚਿਆ \t'ਚਿਰ\t'ਚਿਰ \t'ਚੇ ਨੂ\t'ਜਾ ਸ\t'ਜੁਰਗ \t'ਜੇ ਵ\t'ਟ ਗਿ\t'ਟ ਗਿਆ\t'ਟ ਤ\t'ਟ ਤੇ\t'ਟ ਤੇ \t'ਟ ਨਾ\t'ਟ ਨਾਲ\t'ਟ ਵ\t'ਟ ਵੀ \t'ਟਕਾ\t'ਟਕਾ \t'ਟਿਸ \t'ਟੀ ਆ\t'ਡ ਮ\t'ਡਰਦ\t'ਡਾ ਮ\t'ਡੇ ਨਾ\t'ਢ ਲਈ\t'ਢ ਲਈ \t'ਣ ਦਿ\t'ਤਾਂ ਹ\t'ਤੁਹ\t'ਤੁਹਾ\t'ਤੁਹਾਡ\t'ਤੇ ਨ\t'ਤੇ ਨਹ\t'ਤੇ ਪ\t'ਤੇ ਹ\t'ਦਸਾ\t'ਦਸਾਂ\t'ਦਾ ਆਂ\t'ਦਾ ਮਂ\t'ਦਿਆਂਗ\t'ਦਿਤ\t'ਦਿਤਾ\t'ਦਿਤਾ \t'ਦਿਲ \t'ਦੀ ਕਾ\t'ਦੀ ਧ\t'ਦੀ ਪਰ\t'ਦੀ ਬ\t'ਦੀ ਸ\t'ਦੂਜੇ\t'ਦੂਜੇ \t'ਦੋ \t'ਨਵੀ\t'ਨਵੀਂ\t'ਨਵੀਂ \t'ਨਹੀ\t'ਨੂਂ ਜ\t'ਨ੍ਹ\t'ਪਟਕ\t'ਪਟਕਾ\t'ਪਟਕਾ \t'ਪਹਿ\t'ਪਹਿਲ\t'ਪਹਿਲਾ\t'ਪਾਲ\t'ਪਿਂਡ\t'ਪੀ ਚ\t'ਫ ਬ\t'ਫਟ \t'ਫੜ ਕ\t'ਫੜ ਕੇ\t'ਬਾਅ\t'ਬਾਅਦ\t'ਬਾਅਦ \t'ਭੈਣ \t'ਮ ਚ\t'ਮ ਤ\t'ਮ ਤੇ\t'ਮ ਤੇ \t'ਮੀ ਨੂ\t'ਮੁਂਡਾ\t'ਮੁਂਡੇ\t'ਰ ਨੂ\t'ਰ ਨੂਂ\t'ਰ ਲ\t'ਰਫ ਬ\t'ਰੇ ਨ\t'ਰੇ ਮ\t'ਲ ਹੋ\t'ਲਈ ਤ\t'ਲਟ \t'ਲਤ \t'ਲਾਹ\t'ਲੀ ਬ\t'ਲੀ ਵ\t'ਲੁਕਾ\t'ਲੈਂ\t'ਲੈਂਦ\t'ਲ੍ਹ \t'ਵਡਾ ਮ\t'ਵਾਰ ਬ\t'ਵਿਚੋ\t'ਵਿਚੋਂ\t'ਸਪੋ\t'ਸਪੋਰ\t'ਸਪੋਰਟ\t'ਸਵੇ\t'ਸਵੇਰ\t'ਸਾ ਤ\t'ਸਾ ਤੋ\t'ਸਾਂ \t'ਸਾਰੀ\t'ਸੀ ਜ\t'ਸੀ ਜਾ\t'ਸੀਸ\t'ਸੇ ਨ\t'ਸੇ ਵ\t'ਸੇ ਵਿ\t'ਹ ਕੇ\t'ਹ ਕੇ \t'ਹ ਨਹ\t'ਹ ਨਹੀ\t'ਹ ਮੈਂ\t'ਹ ਵਿਚ\t'ਹਦਾ ਹ\t'ਹਰ ਰ\t'ਹਸ \t'ਹਾਡ\t'ਹਾਡੇ\t'ਹਾਡੇ \t'ਹਿਲ\t'ਹਿਲਾ\t'ਹੀਂ ਮ\t'ਹੇ \t'ਹੋ ਗਿ\t'ਹੋਈ\t'ਾ ਆਂ\t'ਾ ਜਾ\t'ਾ ਦਿਨ\t'ਾ ਪਤ\t'ਾ ਪੈ\t'ਾ ਮਂਮ\t'ਾ ਲਾ\t'ਾ ਹੁ\t'ਾ ਹੁਣ\t'ਾਂ ਗਿ\t'ਾਅਦ\t'ਾਅਦ \t'ਾਣੀ\t'ਾਤ ਕ\t'ਾਬ \t'ਾਮਾ\t'ਾਰ ਬ\t'ਾਰਾ ਦ\t'ਾਲ ਦਾ\t'ਾਲੀ ਬ\t'ਿਂਡ\t'ਿਂਨਾ\t'ਿਂਨਾ \t'ਿਆ ਇ\t'ਿਆਂਗ\t'ਿਆਂਗੇ\t'ਿਚ ਸੁ\t'ਿਚੋ\t'ਿਚੋਂ\t'ਿਚੋਂ \t'ਿਫਟ\t'ਿਫਟ \t'ਿਰ ਤ\t'ਿਸੇ ਨ\t'ੀ ਉਹ\t'ੀ ਕਾ\t'ੀ ਕਾਪ\t'ੀ ਗ\t'ੀ ਚ\t'ੀ ਤਾ\t'ੀ ਤਾਂ\t'ੀ ਵਿ\t'ੀ ਹਰ\t'ੀ ਹਰ \t'ੀਂ ਆਉ\t'ੀਂ ਜਾ\t'ੀਆਂ ਤ\t'ੀਆਂ ਦ\t'ੀਆਂ ਨ\t'ੁਂਡਾ\t'ੁਂਡਾ \t'ੁਂਡੇ\t'ੁਂਡੇ \t'ੁਟ ਵ\t'ੁਟ ਵੀ\t'ੁਤ ਕ\t'ੁਹਾ\t'ੁਹਾਡ\t'ੁਹਾਡੇ\t'ੂਂ ਜ\t'ੂਂ ਦਸ\t'ੂਂ ਵਿ\t'ੂਂ ਵੇ\t'ੂਜੇ\t'ੂਜੇ \t'ੂਲ ਦੀ\t'ੇ ਕਲ\t'ੇ ਕਿਹ\t'ੇ ਚ \t'ੇ ਟਾ\t'ੇ ਦਿ\t'ੇ ਦਿਨ\t'ੇ ਦੇ\t'ੇ ਪਟ\t'ੇ ਪੈਸ\t'ੇ ਮਂਮ\t'ੇ ਮੁਂ\t'ੇ ਮੈ\t'ੇ ਹਰ\t'ੇਰੇ ਨ\t'ੈਂਦਾ\t'ੈਂਦਾ \t'ੈਕਟ\t'ੈਣ \t'ੋ ਗਿ\t'ੋ ਗਿਆ\t'ੋ ਜਾ\t'ੋਂਦ\t'ੋਟੀ ਆ\t'ੋਲ ਪ\t'੍ਰੀ\t'੍ਹਦ\t'ੜੇ ਦ\t'ੜ੍ਹਦ\t13 ਸਾਲ\t17 ਸਾਲ\t8\takh\taun\taundi\tbaithi\tbanda\tbande\tbathroom\tbathroom ch\tchhad ke\tclass\tdad\tdena\tdeve\tdhee nu\tes\tghar ton\tgurdware\thath ni\thoi\thon\thona\tindia ch\tjaldi\tkadd\tkaran\tkarda\tkisi\tkisi nu\tkisnu\tkutde\tkyunki\tlag gya\tlai jaan\tlaundi\tmainu\tmeri dhee\tmuh\tmummy nu\tmummy sochdi\tna deve\tnavi\tni hunda\tohna\tpark\tpiche\trahe\trakheya\tsab\tschool\tsi main\tsir\tte aa\tte raat\ttheek aa\tus\tuth\tuth ke\tvekheya\twale nu\tبند\tجدون\tليي\tمنه\tਆਉਣ\tਐਨੀਆਂ\tਕਂਮ\tਕਂਮ ਤੇ\tਕਿਂਨਾ\tਕਿਹਾ\tਗਏ\tਘਟ\tਚਿਰ\tਟੀਚਰ ਨੂਂ\tਤੁਹਾਡੇ\tਦਿਆਂਗੇ\tਦਿਤਾ\tਦਿਲ\tਦੀ ਕਾਪੀ\tਦੂਜੇ\tਦੋ\tਨਵੀਂ\tਨਹੀਂ ਚਾਹੀਦੀ\tਨੇ ਕਿਹਾ\tਪਟਕਾ\tਫੜ ਕੇ\tਬਚੇ ਨੂਂ\tਬਜੁਰਗ\tਬਾਅਦ\tਭੈਣ\tਮਂਮੀ ਨੂਂ\tਮੁਂਡਾ\tਵਿਚੋਂ\tਸਾਰਾ ਦਿਨ\tਸਾਲ ਦਾ\tਹਸ\tਹੀ\tਹੁਂਦਾ\tਹੋ ਗਿਆ
+0.2\t' 17 d\t' 2 \t' 3 \t' 4 \t' 40\t' 4000\t' aa g\t' aa k\t' aa n\t' aa p\t' ak\t' baar\t' bada\t' bah\t' bnau\t' boli\t' ch d\t' chhe\t' chim\t' cri\t' cric\t' da m\t' dadi\t' dau \t' de n\t' dhe\t' dhee\t' di k\t' dit\t' ditt\t' duk\t' dukh\t' ex \t' fer\t' fer \t' fl\t' fla\t' flat\t' gad\t' gadd\t' gar\t' gi\t' hi b\t' ins\t' iz\t' izz\t' izza\t' jal\t' kai\t' kar\t' kat\t' kh\t' khaa\t' khol\t' ki k\t' kir\t' kur\t' kyun\t' lag\t' mah\t' mahi\t' mehs\t' mone\t' muk\t' mukk\t' nau\t' nav\t' nee\t' ni p\t' nig\t' nigh\t' pac\t' pas\t' pass\t' poli\t' pub\t' pya \t' rea\t' read\t' rot\t' roti\t' sab\t' sc\t' sch\t' serv\t' sp\t' ta g\t' taan\t' tab\t' te c\t' te k\t' ter\t' up \t' v c\t' v ch\t' va\t' vaar\t' vas\t' via\t' viah\t' اي ك\t' ايس\t' اپ\t' اپ \t' تن\t' دس\t' دن\t' دن \t' سان\t' كس\t' كسي\t' كسي \t' لين\t' لين \t' مك\t' مكا\t' مكا \t' نال\t' نال \t' ني ا\t' هن س\t' هوند\t' وار\t' پين\t' پيند\t' چهر\t' چهري\t' ਅਗ\t' ਅਪ\t' ਆ ਸ\t' ਆ ਸਕ\t' ਆਂ ਪ\t' ਆਇ\t' ਆਇਆ\t' ਆਇਆ \t' ਇਕ ਕ\t' ਇਕਲ\t' ਐਤ\t' ਐਤਵ\t' ਐਤਵਾ\t' ਕਢ\t' ਕਰ ਦ\t' ਕਰਜਾ\t' ਕਿ\t' ਖਤਮ\t' ਖਤਮ \t' ਖੋ\t' ਖੋਲ\t' ਖੋਲ੍\t' ਗਲਾਸ\t' ਗਾ\t' ਗਿਧ\t' ਗੈ\t' ਗੈਸ\t' ਗੈਸ \t' ਘਰ ਵ\t' ਚਂ\t' ਚਂਗ\t' ਚਂਗਾ\t' ਛਡ ਦ\t' ਜਾਂਦ\t' ਜਾਣਾ\t' ਜਿ\t' ਜਿਹੜ\t' ਜੀ ਕ\t' ਡਾਇ\t' ਡਿਪ\t' ਤੁ\t' ਤੇਰ\t' ਤੋਂ\t' ਤੋਂ \t' ਥੈ\t' ਥੈਰ\t' ਥੈਰੇ\t' ਦਂਦ \t' ਦਿਸਦ\t' ਦੀ \t' ਦੂ\t' ਦੂਜ\t' ਦੋ ਵ\t' ਨਾ ਕ\t' ਨਾ ਮ\t' ਨਾਂ\t' ਨਾਲ \t' ਨਿਕਾ\t' ਪਾਸ\t' ਪਿ\t' ਪਿਆ\t' ਪੁਛ\t' ਪੁਤ\t' ਪੈ \t' ਪੈ ਗ\t' ਪੈਸ\t' ਪੈਸੇ\t' ਬਂ\t' ਬਂਦ \t' ਬਜ\t' ਬਜੁ\t' ਬਜੁਰ\t' ਬਣਾ\t' ਬਦ\t' ਬਦਲ\t' ਬੀਜ\t' ਬੀਜੀ\t' ਬੈਂ\t' ਬੋਲ\t' ਬੋਲਣ\t' ਭਂ\t' ਭਂਗ\t' ਭੈ\t' ਭੈਣ\t' ਮਹ\t' ਮੋਟ\t' ਮੋਟੀ\t' ਯੂ\t' ਲਂ\t' ਲਂਗ\t' ਲਂਗਰ\t' ਲਵ\t' ਵਿਕ\t' ਵਿਖ\t' ਵਿਖਾ\t' ਵੀ \t' ਵੇਖ\t' ਵੇਖ \t' ਸਲਵ\t' ਸਲਵਾ\t' ਸਾਰਾ\t' ਸੁਨ\t' ਸੁਨੇ\t' ਸੈਡ\t' ਸੈਡ \t' ਹੋਣੀ\t'0 s\t'0 sa\t'0 saa\t'000\t'000 \t'17 d\t'17 di\t'3 ਸ\t'3 ਸਾ\t'3 ਸਾਲ\t'4000\t'4000 \t'7 d\t'7 di\t'7 di \t'a cou\t'a din\t'a jal\t'a jan\t'a ji \t'a kam\t'a lag\t'a lo\t'a maa\t'a oh \t'a ohd\t'a st\t'a v\t'a w\t'aa g\t'aa ja\t'aa k\t'aa l\t'aa n\t'aa p\t'aa ra\t'aah\t'aal p\t'aale\t'aale \t'aami\t'aami \t'aan b\t'aan l\t'aarey\t'abb \t'abh\t'abh \t'ach \t'acke\t'ad ne\t'adal\t'adi k\t'adn\t'adna\t'ahin\t'ahine\t'ai h\t'ai s\t'ain 4\t'akda\t'akda \t'aki\t'akk\t'akk \t'al bu\t'al ki\t'al s\t'al to\t'alti\t'alti \t'am t\t'ami \t'an a\t'ana\t'anc\t'ance\t'and \t'ange\t'ant a\t'ape \t'ar p\t'ar vi\t'aran\t'ardi\t'ardi \t'areya\t'arh j\t'ark c\t'arm\t'asa\t'at k\t'at ka\t'at n\t'ath t\t'att\t'att \t'aun d\t'avan \t'aya\t'aya c\t'ayi a\t'aza b\t'b c\t'b ch\t'b di\t'b dit\t'b r\t'b ra\t'baar\t'bada\t'badal\t'bb \t'bnau\t'bnaun\t'boli\t'care \t'ch c\t'ch d\t'ch la\t'ch t\t'chhe\t'chi \t'chim\t'chimt\t'choo\t'chool\t'cri\t'cric\t'crick\t'd di\t'd ke\t'd l\t'd la\t'd lab\t'd ne\t'd ne \t'd ta\t'da 3\t'da g\t'da l\t'da la\t'da me\t'da ni\t'da r\t'da ro\t'da si\t'dad n\t'dadi\t'dadi \t'dal\t'dau \t'de na\t'de ni\t'de ta\t'dent \t'der \t'dhe\t'dhee\t'dhee \t'di ch\t'di ga\t'di re\t'din d\t'dit\t'ditt\t'ditta\t'dna\t'doo\t'dow\t'duk\t'dukh\t'e 3\t'e bi\t'e chu\t'e de\t'e de \t'e hi \t'e j\t'e kar\t'e ki\t'e lau\t'e pi\t'e st\t'e stu\t'eer\t'ehla\t'ehla \t'ehs\t'ehso\t'ehsoo\t'ekhd\t'en l\t'ena\t'end d\t'ene \t'ene d\t'enti\t'er 1\t'er h\t'er l\t'er la\t'ere\t'ere \t'ere s\t'ervi\t'et m\t'ex \t'far\t'fer\t'fer \t'fla\t'flat\t'flat \t'g pya\t'gadd\t'gaddi\t'galti\t'h di\t'h jaa\t'h ke \t'h ni\t'h ni \t'ha f\t'ha r\t'hadd\t'hakk\t'hale \t'hanga\t'he \t'hed \t'hee \t'hel\t'het\t'hhadd\t'hhe\t'hi de\t'himt\t'hine\t'hine \t'hla\t'hla \t'hna n\t'ho j\t'hool \t'hso\t'hsoo\t'hsoos\t'hun k\t'hup k\t'hur\t'i 1\t'i au\t'i aun\t'i dha\t'i di \t'i ja\t'i kar\t'i oh\t'i ohn\t'i sar\t'iah\t'iah \t'ikhau\t'ile \t'imt\t'in 17\t'in 4\t'in de\t'in ma\t'in ro\t'ina \t'ing \t'ini\t'ins\t'inu d\t'isc\t'ita\t'ith \t'itt\t'itta\t'itta \t'iyan\t'iyan \t'izzat\t'jal\t'janda\t'k a\t'k aa\t'k aa \t'k ha\t'ka b\t'ka r\t'kaa\t'kai\t'kal s\t'kar m\t'kh \t'khaan\t'khau\t'khaun\t'khd\t'khda\t'khda \t'kho\t'khol\t'kir\t'kk \t'kka b\t'kur\t'kus\t'kush\t'kyun\t'l a\t'l bu\t'l ki\t'l p\t'l s\t'labh \t'lag\t'le t\t'let\t'lic\t'lice\t'lice \t'm te\t'm te \t'maa\t'maare\t'mah\t'mahi\t'mahin\t'marna\t'mehs\t'mehso\t'mma\t'mmat\t'mone\t'money\t'muk\t'mukk\t'n 17\t'n 17 \t'n 4\t'n bah\t'n ch\t'n ha\t'n haa\t'n l\t'n mar\t'n ne\t'n ohn\t'n rot\t'n ta\t'n w\t'n wal\t'na h\t'naun\t'naund\t'nce\t'nce \t'nd ka\t'nda 3\t'nda b\t'nda f\t'nday\t'nday \t'ne a\t'ne aa\t'ne ga\t'ne l\t'ne la\t'ne me\t'nee\t'ney \t'nge\t'ni h\t'ni p\t'ni ta\t'nig\t'nigh\t'night\t'nt a\t'nt aa\t'nti\t'o n\t'o s\t'o sa\t'olic\t'olice\t'omm\t'on k\t'on p\t'ond\t'one k\t'one t\t'oney\t'oney \t'ool \t'oos\t'oos \t'or n\t'or p\t'orh\t'os \t'ota\t'ota \t'ound\t'over \t'own\t'pac\t'pehla\t'poli\t'polic\t'pub\t'pya \t'r 1\t'r bh\t'r ka\t'r kar\t'r ki\t'r mu\t'r to \t'r ton\t'r v \t'r vi\t'r vic\t'raan\t'raan \t'rac\t'ram c\t'rant\t're b\t're s\t'read\t'reya\t'reya \t'rh j\t'ric\t'rick\t'ricke\t'rk c\t'rk ch\t'rot\t'roti\t'roti \t'rou\t'rvi\t's di\t's di \t's ja\t's jaa\t'sakda\t'sch\t'scho\t'schoo\t'serv\t'si hu\t'soo\t'soos\t'soos \t'ssa\t'ster\t'ster \t'sto\t'sun k\t'sunda\t'sya\t'sya \t't aa\t't ch\t't j\t't ja\t't ka\t't ne \t't nu\t't nu \t'ta g\t'ta gh\t'ta si\t'taan\t'taan \t'tab\t'tan t\t'tang\t'tau\t'taun\t'te da\t'te ke\t'te t\t'th d\t'th te\t'tiy\t'tiya\t'tiyan\t'top\t'top \t'ttan\t'ttan \t'tti\t'ttiy\t'ttiya\t'u gha\t'u te\t'ude\t'ukh\t'ukk\t'un d\t'unda\t'unday\t'ush\t'uth \t'uttiy\t'v c\t'v ch\t'vadda\t'vange\t'vas\t'via\t'viah\t'viah \t'wal\t'y ch\t'y su\t'yi a\t'yi p\t'yun\t'za b\t'za ba\t'zat\t'zat \t'zzat\t'zzat \t'ا ره\t'اندي \t'اي ك\t'اي كس\t'ايس\t'اپ \t'تي ك\t'دا ره\t'دا س\t'دن \t'دي م\t'ري و\t'سان\t'سي ن\t'كسي\t'كسي \t'كسي ن\t'كها\t'لين\t'لين \t'مان و\t'مكا\t'مكا \t'ن جان\t'ن دا\t'ن دا \t'ن دي \t'ن ل\t'نال\t'نال \t'ندا س\t'هري\t'هري \t'هري و\t'هن س\t'هوند\t'هوندي\t'وار\t'ولي\t'ولي \t'ونديا\t'ي بن\t'ي بند\t'ي كس\t'ي كسي\t'ي نال\t'ي هن\t'ي هن \t'يان ب\t'ين كر\t'يين ك\t'پين\t'پيند\t'چهر\t'چهري\t'چهري \t'گ پ\t'گ پي\t'گ پين\t'ਂ ਐ\t'ਂ ਕੀ\t'ਂ ਜੇ\t'ਂ ਦਸੋ\t'ਂ ਬਿ\t'ਂ ਮਿਲ\t'ਂ ਮੁ\t'ਂ ਵੇਖ\t'ਂ ਹਰ\t'ਂਗਰ\t'ਂਗਰ \t'ਂਟਿ\t'ਂਟਿਸ\t'ਂਦ ਕ\t'ਂਦ ਕਰ\t'ਂਦਾ ਜ\t'ਂਦਾ ਦ\t'ਂਦਾ ਬ\t'ਂਨਾ\t'ਂਨਾ \t'ਅਤੇ ਮ\t'ਆ ਸਕ\t'ਆਂ ਨਾ\t'ਆਂ ਬ\t'ਆਇਆ\t'ਆਇਆ \t'ਆਉਂਦੇ\t'ਇਆ \t'ਇਆ ਕ\t'ਇਕ ਕ\t'ਇਕਲ\t'ਈਆਪ\t'ਉਂ ਨ\t'ਏ ਆ\t'ਏ ਆਂ\t'ਏ ਆਂ \t'ਐਤਵ\t'ਐਤਵਾ\t'ਐਤਵਾਰ\t'ਕ ਵਿਚ\t'ਕਰ ਦ\t'ਕਰਜਾ\t'ਕਰਜਾ \t'ਕਲਿ\t'ਕਾਂ ਨ\t'ਕਾਇ\t'ਕੀ ਕਰ\t'ਕੂਲ ਦ\t'ਕੋਈ ਨ\t'ਖ ਕ\t'ਖ ਕੇ\t'ਖ ਕੇ \t'ਖਤਮ\t'ਖਤਮ \t'ਖਦੀ\t'ਖਦੀ \t'ਖੋਲ\t'ਖੋਲ੍\t'ਖੋਲ੍ਹ\t'ਗਰ \t'ਗਲਾਸ\t'ਗਲਾਸਗ\t'ਗਿਧ\t'ਗੈਸ\t'ਗੈਸ \t'ਗੋ \t'ਘਰ ਵ\t'ਚ ਉ\t'ਚ ਉਹ\t'ਚ ਚ\t'ਚ ਡਾ\t'ਚ ਲ\t'ਚ ਹ\t'ਚਂਗ\t'ਚਂਗਾ\t'ਚਂਗਾ \t'ਚਾਰ ਸ\t'ਚੇ ਨ\t'ਛਡ ਦ\t'ਜ ਵ\t'ਜਾਂਦ\t'ਜਾਂਦੀ\t'ਜਾਣਾ\t'ਜਾਣਾ \t'ਜਿਹੜ\t'ਜੀ ਕ\t'ਜੀ ਸ\t'ਜੀ ਹ\t'ਜੁਰ\t'ਜੁਰਗ\t'ਜੇ ਤ\t'ਟ ਨ\t'ਟਿਆ ਹ\t'ਟਿਸ\t'ਡਾ \t'ਡਾ ਨ\t'ਡਾਇ\t'ਡਿਪ\t'ਡੇ ਦੀ\t'ਣਾ \t'ਤਮ \t'ਤਵਾ\t'ਤਵਾਰ\t'ਤਵਾਰ \t'ਤਾ ਨ\t'ਤਾ ਨਹ\t'ਤਾਂ ਮ\t'ਤੀ \t'ਤੇ ਉਹ\t'ਤੇ ਮ\t'ਤੇਰ\t'ਤੋਂ ਕ\t'ਤੋਂ ਸ\t'ਥੈਰ\t'ਥੈਰੇ\t'ਥੈਰੇਪ\t'ਦ ਲ\t'ਦ ਵ\t'ਦ ਵਿ\t'ਦ ਵਿਚ\t'ਦਂਦ \t'ਦਾ ਅ\t'ਦਾ ਜੇ\t'ਦਾ ਦ\t'ਦਿਸਦ\t'ਦੀ ਡ\t'ਦੀ ਤ\t'ਦੀ ਤੇ\t'ਦੂਜ\t'ਦੇ ਗੁ\t'ਦੇ ਲ\t'ਦੇ ਸ\t'ਦੋ ਵ\t'ਦੋ ਵਾ\t'ਨ ਕਰ\t'ਨ ਵਾ\t'ਨ ਵਾਲ\t'ਨਾ ਕਰ\t'ਨਾ ਮ\t'ਨਾਂ\t'ਨਾਂ \t'ਨਾਲ \t'ਨਿਕਾ\t'ਨਿਕਾ \t'ਨੀਆ\t'ਨੀਆਂ\t'ਨੀਆਂ \t'ਨੂਂ ਵ\t'ਨੇ ਚ \t'ਨੇਹ\t'ਨੋਂ\t'ਨੋਂ \t'ਪਤਾ ਨ\t'ਪਾਸ\t'ਪਿਂ\t'ਪਿਆ\t'ਪੁਤ\t'ਪੈ \t'ਪੈ ਗ\t'ਪੈ ਗਿ\t'ਪੈਸੇ\t'ਪੈਸੇ \t'ਪ੍ਰੈ\t'ਫੋਨ ਕ\t'ਬ ਦ\t'ਬਂਦ \t'ਬਂਦ ਕ\t'ਬਚੇ ਨ\t'ਬਜੁ\t'ਬਜੁਰ\t'ਬਜੁਰਗ\t'ਬਣਾ\t'ਬਦਲ\t'ਬੀਜ\t'ਬੀਜੀ\t'ਬੀਜੀ \t'ਬੈਂ\t'ਬੋਲ\t'ਬੋਲਣ\t'ਭਂਗ\t'ਭੈਣ\t'ਮੈਂ ਉ\t'ਮੋਟ\t'ਮੋਟੀ\t'ਮੋਟੀ \t'ਰ ਘ\t'ਰ ਘਰ\t'ਰ ਦੀ\t'ਰ ਦੀ \t'ਰ ਦੇ\t'ਰ ਦੇ \t'ਰ ਮੈ\t'ਰ ਮੈਂ\t'ਰ ਰਹਿ\t'ਰ ਸਾਲ\t'ਰ ਹ\t'ਰ ਹੋ \t'ਰਜਾ\t'ਰਜਾ \t'ਰਫ \t'ਰਵਾਲਾ\t'ਰਾਤ ਨ\t'ਰੂ \t'ਰੇਪ\t'ਰੇਪੀ\t'ਰੇਪੀ \t'ਰੋਂਦ\t'ਲ ਆ\t'ਲ ਚ\t'ਲ ਦਾ\t'ਲ ਦਾ \t'ਲਂਗ\t'ਲਂਗਰ\t'ਲਂਗਰ \t'ਲਦਾ\t'ਲਦਾ \t'ਲਾ ਨ\t'ਲਾ ਨਹ\t'ਲਾਸਗ\t'ਲਾਸਗੋ\t'ਲੀ ਦਾ\t'ਲੀ ਵਿ\t'ਲੇ ਗ\t'ਵਾਰ ਦ\t'ਵਿਕ\t'ਵਿਖ\t'ਵਿਖਾ\t'ਵਿਚ ਉ\t'ਵਿਚ ਚ\t'ਵਿਚ ਹ\t'ਵੇਂ ਆ\t'ਵੇਖ\t'ਵੇਖ \t'ਵੇਖ ਕ\t'ਵੇਰ\t'ਵੇਰੇ\t'ਵੇਰੇ \t'ਸਗੋ\t'ਸਗੋ \t'ਸਰੀ\t'ਸਰੀ ਵ\t'ਸਲਵ\t'ਸਲਵਾ\t'ਸਲਵਾਰ\t'ਸਵੇਰੇ\t'ਸਾਰਾ\t'ਸਾਰਾ \t'ਸੁਨ\t'ਸੁਨੇ\t'ਸੁਨੇਹ\t'ਸੇ ਤ\t'ਸੈਡ\t'ਸੈਡ \t'ਸੈਡ ਵ\t'ਹ ਗ\t'ਹ ਵ\t'ਹਾ ਕ\t'ਹਿਂਗ\t'ਹੀ ਨ\t'ਹੀ ਨਹ\t'ਹੀਦੀ\t'ਹੀਦੀ \t'ਹੋ ਗਈ\t'ਹੋਣੀ\t'ਹੋਣੀ \t'ਹੜੇ\t'ਹੜੇ \t'ਾ ਜੇ\t'ਾ ਜੇ \t'ਾ ਡਿ\t'ਾ ਦ\t'ਾ ਰਹ\t'ਾ ਹੀ\t'ਾ ਹੀ \t'ਾ ਹੋ\t'ਾਂ ਚ\t'ਾਂ ਤ\t'ਾਂ ਪ\t'ਾਇਰ\t'ਾਈ ਤ\t'ਾਉਣ\t'ਾਉਣਾ\t'ਾਉਣਾ \t'ਾਤ ਨ\t'ਾਨਾ \t'ਾਰ ਦ\t'ਾਰ ਦੀ\t'ਾਰ ਸਾ\t'ਾਰਾ \t'ਾਰੀ \t'ਾਲ ਚ\t'ਾਲਾਂ\t'ਾਲਾਂ \t'ਾਲੇ ਗ\t'ਾਸਗ\t'ਾਸਗੋ\t'ਾਸਗੋ \t'ਾਹੀਦੀ\t'ਿਆਂ \t'ਿਆਂ ਨ\t'ਿਉਂ ਨ\t'ਿਕਾ \t'ਿਚ ਉ\t'ਿਚ ਉਹ\t'ਿਚ ਚ\t'ਿਚ ਡਾ\t'ਿਚ ਹ\t'ਿਤਾ\t'ਿਤਾ \t'ਿਸਦ\t'ਿਹਾ ਕ\t'ਿਹੜੇ\t'ਿਹੜੇ \t'ੀ ਜਿ\t'ੀ ਤ\t'ੀ ਤੇ\t'ੀ ਤੇ \t'ੀ ਦੋ\t'ੀ ਨੀ\t'ੀ ਨੀਲ\t'ੀ ਬੋ\t'ੀ ਵ\t'ੀ ਸ\t'ੀ ਸਹ\t'ੀਂ ਮਿ\t'ੀਦੀ\t'ੀਦੀ \t'ੀਨ \t'ੁਂਨ\t'ੁਕਾ\t'ੁਤਆ\t'ੁਨੇ\t'ੁਨੇਹ\t'ੁਰੂ\t'ੁਰੂ \t'ੁਲ੍\t'ੁਲ੍ਹ\t'ੂਂ ਵ\t'ੂਂਹ \t'ੂਲ ਦ\t'ੇ ਆ \t'ੇ ਉਹ\t'ੇ ਕਿਸ\t'ੇ ਕੈ\t'ੇ ਜਾਂ\t'ੇ ਤੇ\t'ੇ ਦੇ \t'ੇ ਨਾਲ\t'ੇ ਬੀ\t'ੇ ਬੜੇ\t'ੇ ਸਾਡ\t'ੇ ਸਿ\t'ੇਂ ਆ\t'ੇਖ ਕ\t'ੇਖ ਕੇ\t'ੇਜੀ\t'ੇਜੀ ਸ\t'ੇਪੀ\t'ੇਪੀ \t'ੈਂ ਉ\t'ੈਂਟ\t'ੈਂਟ \t'ੈਂਟਿ\t'ੈਂਟਿਸ\t'ੈਂਸ\t'ੈਡ ਵ\t'ੈਡ ਵਿ\t'ੈਰੇ\t'ੈਰੇਪ\t'ੈਰੇਪੀ\t'ੈਸ \t'ੈਸੇ \t'ੋ ਕ\t'ੋ ਗਈ\t'ੋ ਵ\t'ੋ ਵਾ\t'ੋ ਵਾਰ\t'ੋਈ ਨ\t'ੋਣੀ\t'ੋਣੀ \t'ੋਨ ਕ\t'ੋਨ ਕਰ\t'ੋਰਟ\t'ੋਲਣ\t'ੋਲ੍\t'ੋਲ੍ਹ\t'੍ਰਿ\t'੍ਹ ਕੇ\t'੍ਹਾ\t'ੜੀਆ\t'ੜੀਆਂ\t'ੜੀਆਂ \t17 di\t2\t3\t4\t4000\taa rahi\tch aa\tchanga\tcricket\tda kam\tdad ne\tdadi\tdadi kehndi\tdarwaza band\tdau\tdhee\tditta\tex\tfer\tflat\tgalti\tghar to\tizzat\tjaanda\tjanda\tlabh\tmaareya\tmahine\tmain 17\tmain marna\tmarna\tmehsoos\tmoney\tni ta\tnu main\tpark ch\tpehla\tphone te\tpolice\tpya\trehndi\troti\tsakda\tsi hun\tstudent\tsun ke\tsunday\ttaan\tte kehnda\tup\tvaar\tvadda\tviah\tاي كسي\tاپ\tدن\tكسي\tلين\tمكا\tنال\tچهري\tਆਇਆ\tਆਉਂਦੇ\tਐਤਵਾਰ\tਕਰਜਾ\tਕਹਿਂਦਾ ਜੇ\tਖਤਮ\tਗਲਾਸਗੋ\tਗੈਸ\tਘਰਵਾਲਾ\tਚਂਗਾ\tਚਾਰ ਸਾਲ\tਚਾਹੀਦੀ\tਜਾਂਦੀ\tਜਾਣਾ\tਤੋਂ\tਥੈਰੇਪੀ\tਦਂਦ\tਦੀ\tਦੇ ਪਿਛੇ\tਨਰਸਰੀ ਵਿਚ\tਨਾਲ\tਨਿਕਾ\tਨੂਂ ਵੇਖ\tਪਤਾ ਨਹੀਂ\tਪੈ\tਪੈ ਗਿਆ\tਪੈਸੇ\tਬਂਦ\tਬਂਦ ਕਰ\tਬੀਜੀ\tਮੈਂ ਸਕੂਲ\tਮੋਟੀ\tਲਂਗਰ\tਵੀ\tਵੇਖ\tਵੇਖ ਕੇ\tਸਲਵਾਰ\tਸਵੇਰੇ\tਸਾਰਾ\tਸੈਡ\tਸੈਡ ਵਿਚ\tਹੋਣੀ
+0.1\t' 10\t' 10 \t' 12\t' 12 \t' 13\t' 13 \t' 30\t' 4 ਸ\t' 4 ਸਾ\t' 60 \t' aave\t' aj\t' aj \t' all \t' apne\t' ayi\t' ayi \t' bap\t' bapu\t' bhuk\t' bin \t' bina\t' bit\t' box\t' bu\t' bus \t' ca\t' ch c\t' coa\t' coac\t' comm\t' cous\t' dau\t' de a\t' di c\t' dis\t' disc\t' do s\t' dov\t' fe\t' galt\t' ghab\t' gw\t' gwa\t' gya\t' gya \t' haar\t' har \t' heal\t' hi h\t' jee\t' jo \t' kak\t' kaka\t' kari\t' kho \t' khu\t' kin\t' kud\t' kudi\t' ky\t' kyu\t' laa\t' lab\t' labh\t' le\t' lik\t' likh\t' mile\t' mon\t' murg\t' ne g\t' ni l\t' not\t' ohnu\t' pehl\t' pin\t' pl\t' pla\t' pol\t' pr\t' pre\t' preg\t' pri\t' rak\t' rakh\t' roo\t' room\t' saf\t' sama\t' shi\t' so \t' sup\t' sur\t' tax\t' taxi\t' ti \t' to a\t' to p\t' vast\t' visa\t' wali\t' wap\t' wapa\t' wr\t' zy\t' zya\t' zyad\t' ال\t' الي\t' الي \t' ان \t' با\t' بس\t' بس \t' تي م\t' سي\t' سي \t' شر\t' من\t' نان\t' نان \t' وچ پ\t' په\t' ਅਗੇ\t' ਅਗੇ \t' ਐਨ\t' ਕਲ੍\t' ਕਲ੍ਹ\t' ਕਿ \t' ਕਿਂ\t' ਕਿਂਨ\t' ਕਿਉ\t' ਕਿਉਂ\t' ਕਿਰ\t' ਕੀ ਕ\t' ਕੇਅ\t' ਕੇਅਰ\t' ਖਤ\t' ਖਾ ਕ\t' ਖਿਚ\t' ਖੇਡ \t' ਗਈ ਸ\t' ਗਲ\t' ਘਰ ਅ\t' ਘਰ ਰ\t' ਛੇ\t' ਜਿਹ\t' ਟੀਚ\t' ਟੀਚਰ\t' ਥਲ\t' ਥਲੇ\t' ਥਲੇ \t' ਥਾ\t' ਥਾਂ\t' ਥਾਂ \t' ਦਂ\t' ਦਂਦ\t' ਦਵ\t' ਦਵਾ\t' ਦਵਾਈ\t' ਦਸਿ\t' ਦਸਿਆ\t' ਦਾ \t' ਦਾ ਟ\t' ਦਾਦੀ\t' ਦਾਰ\t' ਦਾਰੂ\t' ਦੇ ਭ\t' ਦੋ ਸ\t' ਦੋਵ\t' ਦੋਵੇ\t' ਨਕ\t' ਨਕਲ\t' ਨਾ ਭ\t' ਪਂਜ \t' ਪਟ\t' ਪਰ ਘ\t' ਪਰਦ\t' ਪਰਦੇ\t' ਪਿਛ\t' ਪੁਤ \t' ਪੌ\t' ਫੋ\t' ਬਂਦਿ\t' ਬਹਾ\t' ਬਾਹਾ\t' ਬੜੇ\t' ਬੜੇ \t' ਮਰ ਜ\t' ਮਾਰਨ\t' ਮਿਲ\t' ਮੁਸ\t' ਮੁੜਦ\t' ਰਹਿਣ\t' ਵਡਾ\t' ਵਡਾ \t' ਵਢ\t' ਵਾਲੀ\t' ਵੀ ਬ\t' ਵੇਖਦ\t' ਸਕੂ\t' ਸਕੂਲ\t' ਸਟ\t' ਸਲਾ\t' ਸੀ ਕ\t' ਸੀ ਬ\t' ਸੁਕਰ\t' ਹਫਤੇ\t' ਹਰ ਸ\t' ਹੀ\t'10 \t'12 \t'13 \t'4 di\t'60 \t'a bn\t'a bna\t'a dad\t'a do\t'a f\t'a fe\t'a fi\t'a has\t'a jaa\t'a ley\t'a mum\t'a ni \t'a su\t'a to\t'aa ke\t'aa mu\t'aad v\t'aaf\t'aaf \t'aaf k\t'aak \t'aal s\t'aal t\t'aan h\t'aat n\t'aave\t'aave \t'ab c\t'ab ch\t'ab n\t'able\t'ace\t'ach\t'ack\t'ack \t'ad v\t'adal \t'adde\t'adde \t'ade n\t'af \t'af k\t'ag j\t'ag je\t'ag p\t'ag py\t'ai sa\t'aid\t'ain g\t'air\t'aka \t'akh l\t'al d\t'al m\t'al p\t'al t\t'ale\t'ale c\t'all c\t'aln\t'alna\t'alna \t'alth\t'alth \t'am ka\t'ama\t'an e\t'an eh\t'an ne\t'an v\t'and k\t'ande\t'ande \t'andl\t'ang\t'angi \t'apas\t'apas \t'apne\t'apne \t'apu\t'apu \t'ar ho\t'araa\t'aram \t'ariye\t'ark d\t'aru\t'ass k\t'at nu\t'ath n\t'atr\t'au t\t'ava\t'avan\t'awan \t'axi\t'axi \t'aya s\t'ayi h\t'ayi k\t'azaa\t'azaak\t'b n\t'bachi\t'bap\t'bapu\t'bapu \t'bhuk\t'bhukh\t'bin \t'bina\t'bina \t'bit\t'box\t'bus \t'care\t'ch k\t'che n\t'chl\t'chuke\t'cia\t'cial\t'cial \t'coa\t'coac\t'coach\t'comm\t'cous\t'cousi\t'cus\t'd ch \t'd j\t'd ke \t'd n\t'd s\t'd te\t'd te \t'd v\t'da da\t'da ki\t'da na\t'da p\t'da sh\t'daa\t'dal \t'dar l\t'dau\t'dda \t'dde\t'dde \t'de d\t'dekh \t'dhi \t'di ba\t'dia\t'dis\t'disc\t'dlo\t'dna \t'dov\t'dy n\t'e bad\t'e ban\t'e co\t'e dh\t'e fe\t'e fer\t'e ho \t'e ja\t'e kho\t'e ki \t'e kis\t'e ko\t'e ku\t'e mer\t'e nav\t'e pic\t'e po\t'e saa\t'e sam\t'e tan\t'e u\t'eal\t'ealt\t'ealth\t'ech\t'eche\t'eche \t'ed h\t'eer \t'eera\t'eera \t'egn\t'egna\t'egnan\t'ehl\t'eji\t'eji \t'ekh\t'ekh \t'eme\t'emen\t'ement\t'era b\t'era c\t'eri c\t'ess\t'ess \t'essa\t'eta \t'ete \t'eve\t'eya h\t'eya s\t'f d\t'f k\t'fit\t'frie\t'frien\t'g ca\t'g j\t'g je\t'g je \t'ga b\t'ga bn\t'gad\t'galat\t'galt\t'gar\t'ge n\t'ghab\t'ghabr\t'ghte\t'ghter\t'gnan\t'gnant\t'gwa\t'gya s\t'h aa\t'h do\t'h hu\t'h hun\t'h ta\t'h vi\t'ha j\t'ha ra\t'hai\t'hain\t'ham\t'har a\t'heal\t'healt\t'her\t'her \t'hi b\t'hi ba\t'hi ho\t'hi j\t'hi ja\t'hli\t'hli \t'ho l\t'ho le\t'hodi\t'hodi \t'hol\t'hte\t'hter\t'hter \t'huke\t'hukh\t'hun m\t'i as\t'i be\t'i da\t'i gad\t'i ho \t'i naa\t'i ne\t'i ne \t'ichl\t'ien\t'iend\t'ija\t'ija \t'iley\t'ileya\t'ima\t'imar\t'in g\t'in gh\t'in l\t'in z\t'ing\t'inn\t'ir \t'irs\t'isa \t'ise d\t'ish \t'ive\t'ive \t'jawan\t'jee\t'ji \t'jo \t'k c\t'k d\t'k di\t'k di \t'k k\t'ka \t'kak\t'kaka\t'kaka \t'kar \t'kar d\t'kar r\t'kariy\t'kat\t'ke ku\t'ke m\t'khaa\t'khe\t'kho l\t'khu\t'kin\t'kud\t'kudi\t'kyu\t'l aa\t'l to \t'laa\t'labh\t'lag j\t'lag p\t'lap\t'lat \t'laya\t'laya \t'le a\t'le aa\t'le co\t'lets\t'lets \t'li g\t'li ga\t'lik\t'likh\t'll c\t'll ch\t'lna\t'lna \t'lor\t'lth\t'lth \t'man\t'mazaa\t'mi \t'mile\t'miley\t'mine\t'mmi\t'mon\t'mp \t'murg\t'murga\t'n bi\t'n chh\t'n e\t'n eh\t'n i\t'n ke \t'n mi\t'n to\t'n z\t'nag\t'nant\t'nant \t'nd k\t'nda t\t'nde d\t'nde g\t'ndl\t'ne ch\t'ne da\t'ne gh\t'ne kh\t'ness\t'ness \t'ney\t'neya \t'ngi \t'ni c\t'ni ch\t'ni ki\t'ni l\t'ni la\t'not\t'ns \t'nu s\t'nu ta\t'nu te\t'o a\t'o b\t'o k\t'o le\t'o m\t'o pe\t'o peh\t'o sab\t'o sh\t'o va\t'oac\t'oach\t'oach \t'odi\t'odi \t'ohnu\t'ohnu \t'ol a\t'ole\t'olo\t'olo \t'on da\t'on t\t'on te\t'ool a\t'oon\t'oon \t'oti k\t'ousi\t'ousin\t'oye\t'oye \t'oz p\t'p d\t'p di\t'par\t'pas \t'pehl\t'pichl\t'pin\t'pla\t'pne\t'pne \t'pol\t'preg\t'pregn\t'pu \t'r a\t'r di\t'r h\t'r ha\t'r lag\t'r nu\t'r nu \t'ra b\t'ra c\t'race\t'rak\t'rakh\t'ram \t're de\t'reg\t'regn\t'regna\t'rga \t'rga b\t'ri \t'ri c\t'ri j\t'ri ja\t'rie\t'rien\t'riend\t'riye\t'riye \t'rk \t'rk d\t'rk di\t'roz p\t's ch \t's ke \t's nu\t's nu \t'sa \t'saa\t'sab\t'sada \t'saf\t'sama\t'say\t'say \t'sda\t'se de\t'shab\t'si nu\t'sikha\t'sin \t'sit\t'so \t'sor\t'sri\t'sri \t'ss k\t'ss ke\t'sup\t'sur\t't bn\t't bna\t't ch \t't m\t'ta ni\t'ta o\t'ta oh\t'tai\t'tal\t'tar \t'tax\t'taxi\t'taxi \t'te ch\t'te ki\t'te pa\t'te te\t'te v\t'te va\t'th n\t'th ni\t'thodi\t'ti k\t'ti ka\t'tiv\t'tle\t'tle \t'to a\t'to pe\t'to v\t'ton b\t'tt \t'tti \t'ttl\t'ttle\t'ttle \t'u b\t'u ta\t'u v \t'udi\t'uji\t'uji \t'ukey\t'ukeya\t'uko\t'ult\t'ump \t'un m\t'unda \t'urd\t'urg\t'urga\t'urga \t'uri\t'uri \t'urs\t'usi\t'usin\t'usin \t'van\t'vast\t'vaste\t'veera\t'vi \t'vid\t'visa\t'visa \t'wap\t'wapa\t'wapas\t'war\t'win\t'xi \t'y la\t'y mu\t'y t\t'ya ch\t'ya h\t'ya me\t'yad\t'yada\t'yada \t'ye n\t'yi \t'yi h\t'yi k\t'z p\t'zaa\t'zaak\t'zaak \t'zya\t'zyad\t'zyada\t'ا سا\t'ا سك\t'الي گ\t'اي تي\t'بس \t'تان\t'ته \t'تي كا\t'جان \t'دي اي\t'ك ت\t'ك تي\t'ك تي \t'لي گ\t'ن د\t'ن دي\t'ن كه\t'ن نو\t'ن نون\t'ن ني \t'نان\t'نان \t'نون ا\t'ني ا\t'نين ك\t'ه ت\t'ه س\t'هي ا\t'وچ پ\t'ي ال\t'ي س\t'ي هو\t'ي ويك\t'يو \t'چ پ\t'ڑيا\t'ਂ ਤੋ\t'ਂ ਤੋਂ\t'ਂ ਦਸਿ\t'ਂ ਦੇ \t'ਂ ਫ\t'ਂ ਬੋ\t'ਂ ਬੋਲ\t'ਂ ਮਰ \t'ਂ ਯ\t'ਂ ਰਾ\t'ਂ ਰਾਤ\t'ਂ ਰੋ\t'ਂ ਲਾ\t'ਂ ਹਥ\t'ਂ ਹਥ \t'ਂਜ \t'ਂਜਾਬ\t'ਂਜਾਬੀ\t'ਂਢ \t'ਂਢੀ\t'ਂਦਿ\t'ਂਦਿਆ\t'ਂਦਿਆਂ\t'ਂਦੇ ਮ\t'ਂਨ ਤ\t'ਂਨ ਤੋ\t'ਂਨੀ \t'ਅਗੇ\t'ਅਗੇ \t'ਆ ਕਿ\t'ਆ ਦਿ\t'ਆਂ ਨੂ\t'ਆਂਢੀ\t'ਆਰੇ ਵ\t'ਈ ਨ\t'ਈ ਸ\t'ਈਕਲ \t'ਏ ਨ\t'ਏ ਨੇ\t'ਏ ਨੇ \t'ਓ ਬ\t'ਕ ਗ\t'ਕ ਨਹ\t'ਕ ਨਹੀ\t'ਕਟਰ\t'ਕਰ ਦਿ\t'ਕਰਵ\t'ਕਰਵਾ\t'ਕਲ੍\t'ਕਲ੍ਹ\t'ਕਲ੍ਹ \t'ਕਾਲ\t'ਕਿਂਨ\t'ਕਿਉ\t'ਕਿਉਂ\t'ਕਿਉਂ \t'ਕਿਰ\t'ਕੀ ਕ\t'ਕੇ ਆ\t'ਕੇ ਜ\t'ਕੇ ਨ\t'ਕੇਅ\t'ਕੇਅਰ\t'ਕੇਅਰ \t'ਖਾ ਕ\t'ਖਾ ਕੇ\t'ਖਿਚ\t'ਖੇਡ \t'ਗ ਵਾ\t'ਗ ਵਾਲ\t'ਗਈ ਸ\t'ਗਦਾ\t'ਗਦਾ \t'ਗਰਮ ਪ\t'ਗਲੀ \t'ਗਲੀ ਵ\t'ਗਿਆ ਕ\t'ਗਿਆ ਦ\t'ਘਰ ਅ\t'ਘਰ ਰ\t'ਚ ਗਈ\t'ਚ ਗਈ \t'ਚ ਥ\t'ਚਰ \t'ਚਾ ਹ\t'ਚਾ ਹੋ\t'ਜਾ ਰਿ\t'ਜਾਣ\t'ਜਾਬ\t'ਜਾਬੀ\t'ਜਾਬੀ \t'ਜਿਹ\t'ਜੀ ਨਹ\t'ਜੋ \t'ਟ ਕਰ\t'ਟ ਗ\t'ਟੀਚ\t'ਟੀਚਰ\t'ਟੀਚਰ \t'ਠੇ \t'ਡ ਮਾ\t'ਡਾਂ\t'ਡੀ ਨ\t'ਡੀ ਨੂ\t'ਡੀਆਂ\t'ਡੀਆਂ \t'ਡੇ ਦ\t'ਡੈਂ\t'ਡੈਂਟ\t'ਣ ਤੇ\t'ਣ ਤੇ \t'ਤ ਦ\t'ਤ ਨੂ\t'ਤ ਨੂਂ\t'ਤਰਾ\t'ਤਰਾ \t'ਤਾ ਕ\t'ਤੇ ਉ\t'ਥਲੇ\t'ਥਲੇ \t'ਥਾਂ\t'ਥਾਂ \t'ਥਾਂ ਹ\t'ਦ ਤ\t'ਦਂਦ\t'ਦਵਾ\t'ਦਵਾਈ\t'ਦਵਾਈ \t'ਦਸਿ\t'ਦਸਿਆ\t'ਦਸਿਆ \t'ਦਾ ਨਾ\t'ਦਾਦੀ\t'ਦਾਦੀ \t'ਦਾਰੂ\t'ਦਾਰੂ \t'ਦਿਂਦੀ\t'ਦਿਆ\t'ਦਿਆਂ\t'ਦੀ ਜ\t'ਦੀ ਦੋ\t'ਦੀਆ\t'ਦੀਆਂ\t'ਦੀਆਂ \t'ਦੇ ਨਹ\t'ਦੇ ਭਾ\t'ਦੇ ਮ\t'ਦੇਖਦੇ\t'ਦੋ ਸ\t'ਦੋਵ\t'ਦੋਵੇ\t'ਦੋਵੇਂ\t'ਨ ਕ\t'ਨ ਚ\t'ਨ ਚਾ\t'ਨ ਹ\t'ਨਕਲ\t'ਨਦਾ\t'ਨਾ ਭ\t'ਨਾ ਭੇ\t'ਨਾ ਲ\t'ਨਾ ਹ\t'ਨਾਲ ਕ\t'ਨੇ ਵ\t'ਪਂਜ \t'ਪਂਜਾਬ\t'ਪਰ ਘ\t'ਪਰਦ\t'ਪਰਦੇ\t'ਪਿਛ\t'ਪੁਤ \t'ਪੈਸ\t'ਫਤੇ\t'ਫਤੇ \t'ਬਂਦਿ\t'ਬਂਦਿਆ\t'ਬਚਾ ਹ\t'ਬਰ \t'ਬਹਾ\t'ਬਾਹਾ\t'ਬਾਹਾਂ\t'ਬੜੇ\t'ਬੜੇ \t'ਬੜੇ ਚ\t'ਮ ਨਹ\t'ਮ ਨਹੀ\t'ਮ ਪ\t'ਮ ਪਾ\t'ਮ ਪਾਣ\t'ਮਰ ਜ\t'ਮਰ ਜਾ\t'ਮਾਨ\t'ਮਾਰਨ\t'ਮਿਲ\t'ਮੁਸ\t'ਮੁੜਦ\t'ਰ ਜਾਵ\t'ਰ ਬਾ\t'ਰ ਵਿ\t'ਰ ਵਿਚ\t'ਰਮ ਪ\t'ਰਮ ਪਾ\t'ਰਹਿਣ\t'ਰਾ ਪੋ\t'ਰੀ ਬ\t'ਰੀ ਲ\t'ਲ ਗਈ\t'ਲ ਦੇ\t'ਲ ਦੇ \t'ਲ ਮਾ\t'ਲ ਮਾਰ\t'ਲਾਹ \t'ਲਿਂ\t'ਲਿਂਗ\t'ਲਿਆਂ\t'ਲਿਆਂ \t'ਲੀ ਕ\t'ਲੀ ਕਹ\t'ਲੀ ਦ\t'ਲੇ ਚ\t'ਲ੍ਹ\t'ਵਡਾ\t'ਵਡਾ \t'ਵਾਲੀਆ\t'ਵੀ ਬ\t'ਵੇਖਦ\t'ਵੇਰ \t'ਸ ਤ\t'ਸ ਨੂ\t'ਸ ਨੂਂ\t'ਸ ਵਿ\t'ਸ ਵਿਚ\t'ਸਲਾ\t'ਸਵੇਰ \t'ਸਾਂ\t'ਸਿਆ ਤ\t'ਸੀ ਕ\t'ਸੀ ਬ\t'ਸੀ ਬਚ\t'ਸੁਕਰ\t'ਹ ਨ\t'ਹਟ \t'ਹਦੀ\t'ਹਦੀ \t'ਹਫਤੇ\t'ਹਫਤੇ \t'ਹਰ ਸ\t'ਹਾਂ ਤ\t'ਹੀਂ ਚ\t'ਹੁਣ ਕ\t'ਾ ਕਲ\t'ਾ ਕੇ\t'ਾ ਕੇ \t'ਾ ਗਿ\t'ਾ ਦੇ\t'ਾ ਨਾ\t'ਾ ਪੋ\t'ਾਂ ਕਾ\t'ਾਂ ਨੇ\t'ਾਂ ਲ\t'ਾਈਕਲ \t'ਾਣਾ\t'ਾਣਾ \t'ਾਤ ਨੂ\t'ਾਦੀ\t'ਾਦੀ \t'ਾਪੀ ਦ\t'ਾਰ ਬਾ\t'ਾਰਨ\t'ਾਰਾ\t'ਾਰੀ ਰ\t'ਾਰੂ\t'ਾਰੂ \t'ਾਰੇ\t'ਾਰੇ \t'ਾਲ ਆ\t'ਾਲ ਕੀ\t'ਾਲ ਦੇ\t'ਾਲ ਪ\t'ਾਲ ਮਾ\t'ਾਸੀ\t'ਾਸੀ \t'ਾਹਾਂ\t'ਾਹਾਂ \t'ਿਂਦੀਆ\t'ਿਆ ਦ\t'ਿਆ ਦਿ\t'ਿਟੀ\t'ਿਟੀ \t'ਿਸ ਨ\t'ਿਹਰ\t'ੀ ਉਹਦ\t'ੀ ਜਾਂ\t'ੀ ਜਿਹ\t'ੀ ਦਸ\t'ੀ ਦੋ \t'ੀ ਪਰ\t'ੀ ਪਰ \t'ੀ ਬਚ\t'ੀ ਬੋਲ\t'ੀ ਭ\t'ੀ ਲ\t'ੀ ਵਾਰ\t'ੀ ਹ\t'ੀ ਹੁਣ\t'ੀਂ ਚ\t'ੀਂ ਬ\t'ੀਂ ਮ\t'ੀਚਰ\t'ੀਚਰ \t'ੁਆਂਢੀ\t'ੁਕਦੇ\t'ੁਕਦੇ \t'ੁਕਰ\t'ੁਣ ਕ\t'ੁਤ ਨ\t'ੁਰਦ\t'ੁੜਦ\t'ੂ ਹ\t'ੇ ਉ\t'ੇ ਕਰ\t'ੇ ਗੁਰ\t'ੇ ਚ\t'ੇ ਚਿ\t'ੇ ਤੇ \t'ੇ ਦੀ\t'ੇ ਪਿਛ\t'ੇ ਭਾ\t'ੇ ਮੁ\t'ੇ ਰਹ\t'ੇ ਰਹਿ\t'ੇ ਸਕ\t'ੇ ਸਾਨ\t'ੇ ਸੌ\t'ੇ ਸੌਂ\t'ੇਅਰ \t'ੇਖ \t'ੇਖਦ\t'ੇਰਾ ਪ\t'ੇਰੀ ਬ\t'ੇਰੀ ਰ\t'ੈਂਦ\t'ੈਡੀ ਨ\t'ੈਲਟ\t'ੈਸਟ\t'ੈਸਟ \t'ੋਂ ਸ\t'ੋਂਦਾ\t'ੋਂਦਾ \t'ੋਟੀ\t'ੋਟੀ \t'ੋਵੇਂ\t'ੋਵੇਂ \t'ੜੀ ਜ\t'ੜੀ ਜਿ\t'ੜੇ \t'ੜੇ ਚ\t10\t12\t13\t4 ਸਾਲ\t60\taa mummy\taave\taj\tall\tapne\tayi\tbachi\tbadal\tbapu\tbin\tbina\tbus\tchahunda\tcoach\tcousin\tdar lagda\tdekh\tgalat\tgurdware de\tgya\tgya si\thall ch\thar\thass ke\thealth\thunda\thundi\tjo\tkaka\tkarda si\tkariye\tkho\tki kariye\tlag je\tmain ohnu\tmazaak\tmileya\tmurga\tmurga bna\tohnu\tpark di\tpregnant\traat nu\tsaal da\tsada\tso\ttaxi\tthodi\tti\tto pehla\tton dar\tvaste\tveera\tvisa\twali\twapas\tzyada\tالي\tان\tاي تي\tبس\tسي\tنان\tਅਗੇ\tਕਲ੍ਹ\tਕਿ\tਕਿਉਂ\tਕੇਅਰ\tਖਾ ਕੇ\tਖੇਡ\tਗਰਮ ਪਾਣੀ\tਜਾ ਰਿਹਾ\tਜੀ ਨਹੀਂ\tਟੀਚਰ\tਡੈਡੀ ਨੂਂ\tਤੇ ਸਾਨੂਂ\tਥਲੇ\tਥਾਂ\tਦਵਾਈ\tਦਸਿਆ\tਦਸਿਆ ਤਾਂ\tਦਾ\tਦਾਦੀ\tਦਾਰੂ\tਦੇਖਦੇ\tਦੋਵੇਂ\tਨੂਂ ਦਸਿਆ\tਪਂਜ\tਪਂਜਾਬੀ\tਪੁਤ\tਬਂਦਿਆਂ\tਬਾਹਾਂ\tਬੜੇ\tਰਹਿਂਦੇ\tਰਾਤ ਨੂਂ\tਵਡਾ\tਵਾਲੀਆਂ\tਸਵੇਰ\tਸਾਈਕਲ\tਹਫਤੇ
-0.1\t' 0 \t' 12 ਤ\t' 13 ਤ\t' 14\t' 14 \t' 18 t\t' 18 ਤ\t' 3 ਤ\t' 3 ਤੋ\t' 30 \t' 5 v\t' 5 va\t' 5 ਤ\t' 5 ਤੋ\t' 6 \t' 7 \t' 9 \t' aav\t' aay\t' aaya\t' acco\t' ad\t' adh\t' af\t' aft\t' afte\t' ang\t' angr\t' apa\t' baan\t' bac\t' bach\t' bes\t' beti\t' bhas\t' bit \t' bn\t' bna\t' bor\t' bos\t' boss\t' cal\t' cale\t' call\t' ce\t' cen\t' cent\t' ch p\t' chau\t' chil\t' chut\t' co\t' da g\t' de d\t' de p\t' dio\t' dio \t' disa\t' do \t' dove\t' duj\t' ea\t' eas\t' east\t' fam\t' fami\t' fee\t' for\t' g4\t' g40\t' g40 \t' gaa\t' gali\t' gall\t' garb\t' garm\t' gat\t' gr\t' gro\t' hai\t' ham\t' hame\t' han\t' han \t' haq\t' haq \t' hea\t' hol\t' holi\t' ia\t' iaa\t' iaa \t' ikk\t' ikk \t' is\t' is \t' jaro\t' jau\t' jau \t' java\t' je t\t' ji n\t' kaf\t' kafi\t' kam \t' ke l\t' ke m\t' khat\t' khul\t' ki h\t' kiti\t' kuj\t' kujh\t' laao\t' lao\t' lao \t' ley\t' leya\t' lig\t' ligh\t' lorh\t' mann\t' mar \t' marn\t' matl\t' mel\t' mela\t' menu\t' muc\t' much\t' na m\t' naam\t' nave\t' ne s\t' net\t' net \t' nh\t' nhi\t' nij\t' niji\t' nu g\t' nu t\t' oh h\t' on \t' paat\t' pag\t' pan\t' par \t' per\t' phon\t' play\t' pres\t' prog\t' put\t' putt\t' rih\t' riha\t' shar\t' shik\t' shur\t' sid\t' sidh\t' sif\t' sl\t' som\t' some\t' spe\t' spo\t' spor\t' sum\t' summ\t' sun \t' supp\t' taki\t' talk\t' te g\t' thik\t' tho\t' thor\t' ti\t' tin\t' tinn\t' to v\t' tod\t' todd\t' udh\t' udha\t' um\t' uma\t' umar\t' ur\t' uthd\t' vadd\t' ver\t' wad\t' wadd\t' war\t' we\t' wee\t' ya\t' yaa\t' yaad\t' yo\t' you\t' zar\t' zaro\t' zi\t' zin\t' zind\t' اس\t' بچ\t' تي ن\t' تي پ\t' كرد\t' كردا\t' ਅਠਾ\t' ਅਠਾਰ\t' ਅਸ\t' ਅਸੀ\t' ਅਸੀਂ\t' ਅਹ\t' ਅਹਿ\t' ਅਹਿਸ\t' ਆ ਰਹ\t' ਇਕ ਸ\t' ਇਨਸ\t' ਇਨਸਾ\t' ਇਨ੍\t' ਇਨ੍ਹ\t' ਇਸ ਬ\t' ਈਵ\t' ਈਵੈ\t' ਈਵੈਂ\t' ਉਦ\t' ਉਪ\t' ਉਪਰ\t' ਉਪਰ \t' ਉਹਦਾ\t' ਕਰਨੀ\t' ਕਰਵ\t' ਕਰਵਾ\t' ਕਰਾ\t' ਕਾਫ\t' ਕਾਫੀ\t' ਕਾਲ \t' ਕਿਤ\t' ਕਿਤੇ\t' ਕਿਵ\t' ਕਿਵੇ\t' ਕੁਦ\t' ਕੇ ਸ\t' ਕੇਂ\t' ਕੇਂਦ\t' ਕੇਸ\t' ਕੇਸ \t' ਖਤਰ\t' ਖਤਰਾ\t' ਖਬ\t' ਖਬਰ\t' ਖਬਰ \t' ਖਬਰਾ\t' ਖਾਸ\t' ਖਾਸ \t' ਖੁਲਾ\t' ਖੁਲ੍\t' ਖੇਡਾ\t' ਗਰਭ\t' ਗਰਭਵ\t' ਗਰਮ\t' ਗਰਮੀ\t' ਗਲ ਹ\t' ਗਲਤੀ\t' ਗਲਬ\t' ਗਲਬਾ\t' ਘਰ ਆ\t' ਘਰ ਚ\t' ਘਰੇਲ\t' ਚੂ\t' ਛੋ\t' ਛੋਟ\t' ਛੋਟੇ\t' ਜਨ\t' ਜਨਮ\t' ਜਨਮ \t' ਜਲ\t' ਜਲਦ\t' ਜਲਦੀ\t' ਜਾ ਸ\t' ਜਾਰ\t' ਜਾਰੀ\t' ਜਿਆ\t' ਜਿਆਦ\t' ਜਿਹਾ\t' ਜੋ\t' ਟਬ\t' ਟਬਰ\t' ਟਬਰ \t' ਡਰਾਈ\t' ਡਾਟ\t' ਡਾਟਾ\t' ਤਕ\t' ਤਕ \t' ਤੀ\t' ਤੇ ਉ\t' ਤੇ ਟ\t' ਤੇ ਮ\t' ਦਾ ਅ\t' ਦਿਖ\t' ਦਿਖਾ\t' ਦਿਵ\t' ਦੀ ਮ\t' ਦੁਖ\t' ਦੇ ਚ\t' ਦੇ ਮ\t' ਦੇਖਭ\t' ਦੋਨ\t' ਦੋਨੋ\t' ਧਂ\t' ਧਂਨ\t' ਧਂਨਵ\t' ਨਈ\t' ਨਰਸਰ\t' ਨਵ\t' ਨਸ\t' ਨਹੀ \t' ਨਾ \t' ਨਿਜ\t' ਨਿਜੀ\t' ਨਿਰ\t' ਨਿਰਾ\t' ਨੀਲ \t' ਨੇ ਕ\t' ਨੌ\t' ਪਂ\t' ਪਕਾ\t' ਪਕਾ \t' ਪਤਨ\t' ਪਤਨੀ\t' ਪਰੇ\t' ਪਰੇਸ\t' ਪਾਸੇ\t' ਪਿਛਲ\t' ਪਿਤ\t' ਪਿਤਾ\t' ਪੈਦ\t' ਪੋਸ\t' ਪ੍ਰੀ\t' ਪ੍ਰੋ\t' ਫਿਰ\t' ਫਿਰ \t' ਫੂ\t' ਫੂਡ\t' ਫੋਰ\t' ਬਂਦ\t' ਬਚਾ\t' ਬਚਾ \t' ਬਣ\t' ਬਣਾ \t' ਬਦਲੋ\t' ਬਰਫ\t' ਬਰਫ \t' ਬਸ ਸ\t' ਬਸਾ\t' ਬਸਾਂ\t' ਬਾਲ\t' ਬਾਲਗ\t' ਬਿ\t' ਬਿਲ \t' ਬਿਲਕ\t' ਬੇਟ\t' ਬੋਰ\t' ਬੋਰ \t' ਬੋਲਦ\t' ਬੋਲੀ\t' ਬੜ\t' ਭਾਸ\t' ਭਾਸਾ\t' ਭੁਖ \t' ਮਜਾ \t' ਮਨ ਨ\t' ਮਹਿਸ\t' ਮਾਪਿ\t' ਮਿਟ\t' ਮੇਲੇ\t' ਯੂਥ\t' ਯੂਥ \t' ਰਖੋ\t' ਰਖੋ \t' ਰਹਿ \t' ਰੋਂ\t' ਰੋਂਦ\t' ਲਈ ਮ\t' ਲਓ\t' ਲਓ \t' ਲਗਦਾ\t' ਲਤ\t' ਲਭੋ\t' ਲਭੋ \t' ਲਾਇ\t' ਲਾਇਬ\t' ਲੈਣਾ\t' ਲੋੜ\t' ਲੋੜਾ\t' ਵਜੇ\t' ਵਜੇ \t' ਵਡੇ\t' ਵਡੇ \t' ਵਾਪ\t' ਵਾਪਸ\t' ਵੇਰ\t' ਵੇਰਵ\t' ਸਟਾਪ\t' ਸਤਾ\t' ਸਤਾਰ\t' ਸਪ\t' ਸਭ ਕ\t' ਸਭ ਤ\t' ਸਭ ਲ\t' ਸਮਝ\t' ਸਮਝ \t' ਸਮਾ\t' ਸਰਗ\t' ਸਰਗਰ\t' ਸਵ\t' ਸਾਨ\t' ਸਾਨੂ\t' ਸਿਕ\t' ਸਿਕਾ\t' ਸਿਖ\t' ਸਿਫ\t' ਸਿਫਰ\t' ਸਿਹ\t' ਸਿਹਤ\t' ਸੀਸੇ\t' ਸੂ\t' ਸੂਚ\t' ਸੂਚੀ\t' ਸੋਹ\t' ਸੋਹਣ\t' ਹਕ\t' ਹਕ \t' ਹਟ\t' ਹਮ\t' ਹਮੇ\t' ਹਮੇਸ\t' ਹਸ ਕ\t' ਹਿ\t' ਹਿਂ\t' ਹਿਂਸ\t' ਹੋ ਸ\t' ਹੋਣਾ\t'0 i\t'0 ia\t'0 iaa\t'0 ਸ\t'0 ਸਾ\t'0 ਸਾਲ\t'12 ਤ\t'12 ਤੋ\t'13 ਤ\t'13 ਤੋ\t'14 \t'18 t\t'18 to\t'18 ਤ\t'18 ਤੋ\t'2 ਤ\t'2 ਤੋ\t'2 ਤੋਂ\t'30 \t'40 i\t'40 ia\t'5 v\t'5 va\t'5 vaa\t'5 ਤ\t'5 ਤੋ\t'5 ਤੋਂ\t'8 t\t'8 to\t'8 ton\t'8 ਤ\t'8 ਤੋ\t'8 ਤੋਂ\t'a co\t'a da\t'a de\t'a gr\t'a gro\t'a h\t'a ho\t'a hor\t'a kad\t'a ku\t'a mi\t'a mit\t'a mun\t'a sad\t'aad\t'aade\t'aade \t'aal m\t'aane \t'aanh\t'aanh \t'aar \t'aar u\t'aath\t'aath \t'aav\t'aay\t'aaya\t'aaya \t'ab m\t'ab mi\t'ab t\t'ab to\t'abar \t'acco\t'accou\t'ad n\t'adhia\t'afi\t'afi \t'after\t'aga\t'ager \t'ahi a\t'ahi h\t'ahi s\t'ahide\t'aho\t'aho \t'aid \t'ain 3\t'aisa\t'aithe\t'ajh\t'ajh \t'akho\t'akho \t'akiy\t'akke\t'alat\t'alat \t'alea\t'alean\t'ali c\t'alk\t'alk \t'all \t'all k\t'alo\t'am aa\t'am n\t'am nu\t'amaj\t'amajh\t'ames\t'amesh\t'amil\t'amily\t'an da\t'an s\t'an sa\t'an su\t'an vi\t'angre\t'anh\t'anh \t'ann\t'apan\t'aq \t'ar aa\t'ar b\t'ar ga\t'ar le\t'ar ta\t'ar ut\t'arab\t'arab \t'arao\t'arao \t'arb\t'armi\t'arni\t'arni \t'arur\t'arur \t'arva \t'ary\t'ary \t'ary s\t'asha\t'asha \t'at s\t'ata n\t'ati\t'ati \t'atl\t'atla\t'atlab\t'aun p\t'avang\t'ay c\t'ayat\t'ayat \t'ays\t'ays \t'b m\t'b mi\t'b to\t'b to \t'baan\t'baanh\t'baat\t'baat \t'bac\t'bach\t'ban\t'bank\t'bank \t'be n\t'bes\t'beti\t'beti \t'bhal\t'bhal \t'bhas\t'bhash\t'bit \t'bna\t'bna k\t'boli \t'bor\t'bos\t'boss\t'boss \t'cal\t'cale\t'calen\t'call\t'call \t'cco\t'ccou\t'ccoun\t'cen\t'cent\t'centr\t'ch cr\t'ch da\t'ch ho\t'ch mu\t'ch ni\t'ch p\t'ch sa\t'chau\t'chem\t'cheme\t'chhet\t'chhut\t'chil\t'child\t'chut\t'chutt\t'cou\t'coun\t'count\t'd ba\t'd ban\t'd ho\t'd si\t'da di\t'da gr\t'da pa\t'dar \t'dar v\t'das \t'day \t'days\t'days \t'dda h\t'dde h\t'ddl\t'ddle\t'ddler\t'de ga\t'de pi\t'de u\t'de vi\t'dent\t'dhia \t'di kh\t'di pe\t'dinde\t'dio\t'dio \t'disa\t'disab\t'dler\t'dler \t'dono \t'dove\t'duj\t'e aay\t'e ap\t'e apn\t'e b\t'e bah\t'e bar\t'e bin\t'e f\t'e haa\t'e har\t'e k\t'e kut\t'e lag\t'e lig\t'e me\t'e nah\t'e par\t'e ra\t'e tr\t'e tra\t'e vad\t'e w\t'ead\t'ean\t'ean \t'eas\t'east\t'easte\t'ebe n\t'eena\t'eenag\t'eend\t'eet\t'ehn \t'ehn d\t'ela\t'ela \t'eme \t'enag\t'enage\t'ene\t'entin\t'entr\t'entre\t'enu\t'enu \t'era m\t'era p\t'ere b\t'ere p\t'ers \t'esha \t'eshan\t'ete k\t'ete n\t'eter\t'eter \t'eya c\t'fam\t'fami\t'famil\t'far \t'fe \t'fee\t'fi \t'for\t'fter\t'g40\t'g40 \t'g40 i\t'gaa\t'gai\t'gali\t'gali \t'gall\t'gall \t'garb\t'garm\t'garmi\t'gat\t'ge c\t'ge ch\t'gh s\t'ghata\t'gram\t'gram \t'gre\t'h cr\t'h g\t'h ho\t'h hor\t'h mah\t'h mu\t'h saa\t'h suj\t'ha h\t'ha ha\t'ha n\t'haar\t'haba\t'habar\t'hai \t'hain \t'haj \t'hakke\t'hame\t'hames\t'hao\t'hao \t'haq\t'haq \t'har c\t'harab\t'hash\t'hasha\t'hatt\t'hatt \t'hda h\t'he s\t'hea\t'hed\t'hem\t'heme\t'heme \t'heti\t'heti \t'hhet\t'hheti\t'hhut\t'hhutt\t'hi \t'hi h\t'hi l\t'hi la\t'hi si\t'hia \t'hide\t'hide \t'hik \t'hik a\t'hika\t'hild\t'hin \t'hir \t'hn \t'hn d\t'hna \t'hna h\t'hnu g\t'ho ga\t'ho ja\t'holi\t'holid\t'hone \t'hor d\t'hor k\t'hor v\t'hukey\t'huru\t'huru \t'hutt\t'i aa \t'i bah\t'i chu\t'i do\t'i do \t'i g\t'i hat\t'i hoy\t'i ka\t'i mai\t'i s\t'i se\t'i z\t'i zi\t'i zin\t'iaa\t'iaa \t'ida \t'iday\t'idays\t'ide \t'idh\t'ife\t'ife \t'ight\t'iha\t'iha \t'iji\t'iji \t'ik a\t'ik h\t'ik ha\t'ikar\t'ikar \t'ikh\t'ikhao\t'ikk \t'ild\t'ily\t'ily \t'in 3\t'in d\t'in na\t'inde \t'inder\t'inn \t'inn s\t'inu b\t'inu k\t'ip \t'ira\t'is \t'isab\t'ita d\t'itao\t'itao \t'iti \t'iti s\t'itte\t'ity\t'ity \t'iya\t'jaro\t'jaroo\t'jau\t'jau \t'jau t\t'java\t'javan\t'jaw\t'jawa\t'ji n\t'ji na\t'k ch\t'k ch \t'k g\t'kaf\t'kafi\t'kafi \t'kam \t'kar\t'karao\t'karde\t'kari\t'karni\t'kaya\t'kayat\t'ke l\t'ke la\t'key\t'keya\t'keya \t'khaba\t'khabr\t'khao\t'khao \t'khat\t'khul\t'ki h\t'ki ki\t'kiti\t'kiti \t'kiy\t'kuj\t'kujh\t'kujh \t'l ma\t'laao\t'laao \t'lab\t'lab \t'lao\t'lao \t'late\t'late \t'le m\t'lean\t'lean \t'lende\t'ley\t'leya\t'li n\t'lid\t'lida\t'liday\t'ligh\t'light\t'lit\t'lk \t'll k\t'll ka\t'llyi\t'llyin\t'lon\t'lone\t'lorh\t'low\t'low \t'ls \t'lyi\t'lyin\t'lying\t'm aa\t'm aa \t'm n\t'm nu\t'm nu \t'mag\t'maj\t'majh\t'majh \t'man \t'mann\t'mann \t'mar \t'marn\t'matl\t'matla\t'mela\t'mela \t'menu\t'menu \t'mes\t'mesh\t'mesha\t'mily\t'mily \t'mind\t'minde\t'mita \t'mitao\t'mme\t'mmer\t'mmer \t'muc\t'much\t'much \t'n 3\t'n ba\t'n c\t'n cha\t'n de \t'n di \t'n gu\t'n gur\t'n in\t'n la\t'n lag\t'n r\t'n ro\t'n saa\t'n su\t'n tu\t'n up\t'n va\t'n vad\t'n vi\t'n vic\t'na ke\t'na mi\t'na p\t'naam\t'naam \t'nage\t'nager\t'nave\t'nave \t'nda a\t'nde n\t'nde p\t'nder \t'ndi t\t'ne ku\t'ne na\t'nel\t'net\t'net \t'ngre\t'nh \t'nhi\t'ni ba\t'ni di\t'ni ha\t'nij\t'niji\t'niji \t'nn \t'nn s\t'nn sa\t'nsi\t'nta\t'nting\t'ntr\t'ntre\t'ntre \t'nu b\t'nu ch\t'nu da\t'o ga\t'o gay\t'o ha\t'o jau\t'o ji\t'o l\t'o t\t'o vad\t'od b\t'od ba\t'odd\t'oddl\t'oddle\t'ogr\t'ogra\t'ogram\t'oh h\t'oje\t'ol d\t'ol di\t'olid\t'olida\t'on v\t'on va\t'ong\t'ong \t'ono \t'ont\t'ood b\t'or d\t'or k\t'or v\t'ore\t'ore \t'orm\t'orr\t'ort\t'oss \t'oth\t'ount\t'out\t'own \t'paat\t'paath\t'pag\t'pas\t'pass\t'play\t'pne l\t'ppo\t'ppor\t'pport\t'pres\t'prog\t'progr\t'ps \t'put\t'putt\t'r deo\t'r ga\t'r gay\t'r le\t'r ni \t'r pa\t'r saa\t'r ta\t'r ut\t'r uth\t'ra ba\t'ra m\t'ra mu\t'rab\t'rab \t'rakho\t'ran \t'rao\t'rao \t'rash\t're ba\t're h\t're ha\t're p\t'rehn \t'rehnd\t'renti\t'resh\t'resha\t'ress\t'rgen\t'rih\t'riha\t'riha \t'rna h\t'rni\t'rni \t'rni h\t'ro \t'rog\t'rogr\t'rogra\t'roor \t'roori\t'rur\t'rur \t'ry s\t'ry sc\t's da\t's da \t's ke\t's m\t'saade\t'sab t\t'samaj\t'sari \t'sche\t'schem\t'sed\t'sed \t'shaa\t'shan\t'shan \t'shar\t'shara\t'shik\t'shika\t'shur\t'shuru\t'si \t'sid\t'sidh\t'sif\t'ski\t'sna n\t'som\t'some\t'son\t'spe\t'sum\t'summ\t'summe\t'sun \t'supp\t'suppo\t't t\t'ta k\t'taki\t'takiy\t'talk\t'talk \t'tao\t'tao \t'te c\t'te fe\t'te g\t'te ka\t'teena\t'ters\t'tha\t'thd\t'the s\t'thik\t'thik \t'thin\t'thing\t'tho\t'thor\t'ti si\t'tian\t'tian \t'ting\t'ting \t'tinn\t'tinn \t'tla\t'tlab\t'tlab \t'to va\t'tod\t'todd\t'toddl\t'ton v\t'tre \t'ts \t'ts j\t'ttia\t'ttian\t'u ch\t'u da\t'uch\t'uch \t'udh\t'udha\t'ujh\t'ujh \t'ullyi\t'uma\t'umar\t'umar \t'umme\t'ummer\t'un h\t'une\t'une \t'upp\t'uppo\t'uppor\t'ur \t'uru\t'uru \t'ust\t'uthd\t'uti\t'utt \t'uttia\t'vadd\t'vadh \t'vadhi\t'vang\t'vangi\t'vat\t'vati\t'vati \t'very\t'vic\t'vie\t'wad\t'wadd\t'walea\t'wee\t'wn \t'y c\t'y sc\t'y sch\t'yaad\t'yaad \t'yan c\t'yat\t'yat \t'ye ha\t'yin\t'ying\t'ying \t'yon\t'you\t'ys \t'zan\t'zan \t'zar\t'zaro\t'zaroo\t'zin\t'zind\t'zinda\t'ا وي\t'الي\t'الي \t'تي ن\t'تي نا\t'تي پ\t'كرد\t'كردا\t'كردا \t'كهي\t'لاي\t'لايي\t'ي تن\t'ي وچ\t'ي وچ \t'يان ن\t'ڈي \t'ਂ 11\t'ਂ 11 \t'ਂ 17\t'ਂ 17 \t'ਂ 4 ਸ\t'ਂ ਆਉਣ\t'ਂ ਉਪ\t'ਂ ਉਪਰ\t'ਂ ਚਾਰ\t'ਂ ਚਾਹ\t'ਂ ਛੁ\t'ਂ ਛੁਟ\t'ਂ ਜਦ\t'ਂ ਜਰ\t'ਂ ਜਰੂ\t'ਂ ਫੋਰ\t'ਂ ਮਹ\t'ਂ ਮਹਿ\t'ਂ ਮਿ\t'ਂ ਮਿਟ\t'ਂ ਮੈ\t'ਂ ਮੈਨ\t'ਂ ਲਗ\t'ਂ ਲਗਦ\t'ਂ ਵਧ\t'ਂ ਵਧ \t'ਂ ਵਾ\t'ਂ ਹਟ\t'ਂ ਹਨ \t'ਂ ਹਾ\t'ਂ ਹਾਂ\t'ਂ ਹੈ\t'ਂ ਹੈ \t'ਂਗਾ \t'ਂਜ ਸ\t'ਂਜ ਸਾ\t'ਂਡੇ ਦ\t'ਂਦਰ\t'ਂਦੀ ਆ\t'ਂਨਵ\t'ਂਨਵਾ\t'ਂਨਵਾਦ\t'ਂਨੀ\t'ਂਬਰ\t'ਂਬਰ \t'ਂਸਾ\t'ਂਸਾ \t'ਂਸਾ ਦ\t'ਅਜੇ ਪ\t'ਅਠਾ\t'ਅਠਾਰ\t'ਅਠਾਰਾ\t'ਅਤੇ ਪ\t'ਅਤੇ ਸ\t'ਅਰ \t'ਅਸੀ\t'ਅਸੀਂ\t'ਅਸੀਂ \t'ਅਹਿ\t'ਅਹਿਸ\t'ਅਹਿਸਾ\t'ਆ ਜ\t'ਆ ਰਹ\t'ਆਂ ਛ\t'ਆਂ ਛੁ\t'ਆਂ ਵਿ\t'ਆਦਾ\t'ਆਦਾ \t'ਇਕ ਸ\t'ਇਕ ਸਾ\t'ਇਤ \t'ਇਨਸ\t'ਇਨਸਾ\t'ਇਨਸਾਨ\t'ਇਨ੍\t'ਇਨ੍ਹ\t'ਇਨ੍ਹਾ\t'ਇਬ੍\t'ਇਬ੍ਰ\t'ਇਬ੍ਰੇ\t'ਇਸ ਬ\t'ਇਸ ਬਾ\t'ਈ ਮਦ\t'ਈ ਮਦਦ\t'ਈ ਵਡ\t'ਈ ਵਡਾ\t'ਈ ਵੀ\t'ਈ ਵੀ \t'ਈ ਸਾ\t'ਈ ਹੋਰ\t'ਈਵੈ\t'ਈਵੈਂ\t'ਈਵੈਂਟ\t'ਉਂ ਨਹ\t'ਉਣਾ ਨ\t'ਉਪਰ\t'ਉਪਰ \t'ਉਹਦਾ\t'ਉਹਦਾ \t'ਕ ਕ\t'ਕ ਸ\t'ਕ ਸਾ\t'ਕ ਸਾਲ\t'ਕਰਨੀ\t'ਕਰਨੀ \t'ਕਰਵਾਓ\t'ਕਰਾ\t'ਕਾਇਤ\t'ਕਾਇਤ \t'ਕਾਨ \t'ਕਾਫ\t'ਕਾਫੀ\t'ਕਾਫੀ \t'ਕਾਲ ਕ\t'ਕਿਤ\t'ਕਿਤੇ\t'ਕਿਤੇ \t'ਕਿਵ\t'ਕਿਵੇ\t'ਕਿਵੇਂ\t'ਕੁਝ ਦ\t'ਕੁਝ ਮ\t'ਕੁਝ ਹ\t'ਕੁਦ\t'ਕੁਲ\t'ਕੁਲ \t'ਕੁਲ ਨ\t'ਕੂਲ ਛ\t'ਕੇ ਸ\t'ਕੇ ਸਾ\t'ਕੇਂ\t'ਕੇਂਦ\t'ਕੇਂਦਰ\t'ਕੇਸ\t'ਕੇਸ \t'ਕੋਈ ਹ\t'ਖਤਰ\t'ਖਤਰਾ\t'ਖਤਰਾ \t'ਖਦਾ ਹ\t'ਖਦੇ ਹ\t'ਖਬਰ\t'ਖਬਰ \t'ਖਬਰਾ\t'ਖਬਰਾਂ\t'ਖਭਾ\t'ਖਭਾਲ\t'ਖਭਾਲ \t'ਖਾਓ\t'ਖਾਓ \t'ਖਾਸ\t'ਖਾਸ \t'ਖੀ \t'ਖੁਲਾ\t'ਖੁਲਾ \t'ਖੁਲ੍\t'ਖੁਲ੍ਹ\t'ਖੇਡਾ\t'ਖੇਡਾਂ\t'ਗਈ ਸਾ\t'ਗਰਭ\t'ਗਰਭਵ\t'ਗਰਭਵਤ\t'ਗਰਮੀਆ\t'ਗਰਾ\t'ਗਰਾਮ\t'ਗਰਾਮ \t'ਗਲ ਹ\t'ਗਲ ਹੋ\t'ਗਲਤ ਹ\t'ਗਲਤੀ\t'ਗਲਤੀ \t'ਗਲਬ\t'ਗਲਬਾ\t'ਗਲਬਾਤ\t'ਗਾ \t'ਗਾਂ\t'ਗਾਂ \t'ਗੁਰ\t'ਘਰ ਆ\t'ਘਰ ਚ\t'ਘਰੇਲ\t'ਘਰੇਲੂ\t'ਚ ਗੁ\t'ਚ ਨੇ\t'ਚ ਨੇ \t'ਚ ਪਾਓ\t'ਚ ਹੀ\t'ਚਾ ਨ\t'ਚਾ ਨਹ\t'ਚਿਰ ਤ\t'ਚੇ ਵ\t'ਚੇ ਵਡ\t'ਚੇ ਸ\t'ਛਲੇ\t'ਛਲੇ \t'ਛੋਟ\t'ਛੋਟੇ\t'ਛੋਟੇ \t'ਜ ਸਾਲ\t'ਜਤਾ\t'ਜਤਾ \t'ਜਨਮ\t'ਜਨਮ \t'ਜਨਮ ਨ\t'ਜਮ \t'ਜਰ \t'ਜਰੂਰ \t'ਜਲਦ\t'ਜਲਦੀ\t'ਜਲਦੀ \t'ਜਵਾ\t'ਜਾ ਸਕ\t'ਜਾਰ\t'ਜਾਰੀ\t'ਜਾਰੀ \t'ਜਿਆਦ\t'ਜਿਆਦਾ\t'ਜਿਹਾ\t'ਜਿਹਾ \t'ਜੀ ਰ\t'ਜੀ ਵਿ\t'ਜੁਰਗਾ\t'ਜੇ ਪ\t'ਝ ਦ\t'ਝ ਨ\t'ਝ ਨਹ\t'ਝ ਨਹੀ\t'ਝ ਮ\t'ਝ ਹ\t'ਟ ਕ\t'ਟ ਦ\t'ਟ ਨੇ\t'ਟ ਨੇ \t'ਟਬਰ\t'ਟਬਰ \t'ਟਸ \t'ਟਾਂ \t'ਟਾਉ\t'ਟਾਉਣ\t'ਟਾਉਣਾ\t'ਟਾਪ\t'ਟਾਪ \t'ਟਿਜ\t'ਟਿਜਮ\t'ਟਿਜਮ \t'ਟ੍ਰ\t'ਟ੍ਰੈ\t'ਠ ਬ\t'ਠਾਰ\t'ਠਾਰਾ\t'ਠਾਰਾਂ\t'ਡ ਕਰ\t'ਡ ਕਰੋ\t'ਡਰਾਈ\t'ਡਰਾਈਵ\t'ਡਾ ਘ\t'ਡਾ ਘਰ\t'ਡਾਂ \t'ਡਾਟ\t'ਡਾਟਾ\t'ਡਾਟਾ \t'ਡਿਲੀਟ\t'ਡੀ ਹ\t'ਡੇ ਬ\t'ਡੇ ਬਾ\t'ਣ ਦੇ\t'ਤ ਤੇ\t'ਤ ਹ\t'ਤ ਹੈ\t'ਤ ਹੈ \t'ਤਂਗ ਕ\t'ਤਕ \t'ਤਨੀ\t'ਤਨੀ \t'ਤਾ ਗ\t'ਤਾਂ ਬ\t'ਤਾਰ\t'ਤਾਰਾ\t'ਤਾਰਾਂ\t'ਤੀ ਬ\t'ਤੀ ਹ\t'ਤੇ ਟ\t'ਤੇ ਪੈ\t'ਤੇ ਮੁ\t'ਤੇ ਮੇ\t'ਤੇ ਵ\t'ਤੇ ਵਡ\t'ਤੋਂ 4\t'ਤੋਂ ਉ\t'ਥ ਕ\t'ਥ ਕਲ\t'ਥ ਕਲਬ\t'ਥੇ ਗ\t'ਦ ਕਰਵ\t'ਦ ਕਰਾ\t'ਦ ਚ\t'ਦ ਚਾ\t'ਦ ਚਾਹ\t'ਦ ਨਹ\t'ਦ ਨਹੀ\t'ਦਦ ਕ\t'ਦਦ ਚ\t'ਦਦ ਚਾ\t'ਦਲੋ\t'ਦਲੋ \t'ਦਾ ਅਹ\t'ਦਾ ਗਰ\t'ਦਾ ਬਿ\t'ਦਾ ਸਕ\t'ਦਾ ਹੋ\t'ਦਿਂਦੇ\t'ਦਿਖ\t'ਦਿਖਾ\t'ਦਿਖਾਓ\t'ਦਿਵ\t'ਦੀ ਕ\t'ਦੀ ਦੇ\t'ਦੀ ਨਹ\t'ਦੀ ਮਦ\t'ਦੁਖ\t'ਦੇ ਇ\t'ਦੇ ਇਕ\t'ਦੇ ਗ\t'ਦੇ ਚ\t'ਦੇ ਭ\t'ਦੇ ਹਾ\t'ਦੇਖਭ\t'ਦੇਖਭਾ\t'ਦੋਨ\t'ਦੋਨੋ\t'ਧਂਨ\t'ਧਂਨਵ\t'ਧਂਨਵਾ\t'ਨ ਚਾਰ\t'ਨ ਤੋ\t'ਨ ਤੋਂ\t'ਨ ਰ\t'ਨਮ \t'ਨਮ ਨ\t'ਨਮ ਨਹ\t'ਨਰਸਰ\t'ਨਰਸਰੀ\t'ਨਵਾ\t'ਨਵਾਦ\t'ਨਵਾਦ \t'ਨਸਾਨ\t'ਨਸਾਨ \t'ਨਹੀ \t'ਨਾ ਕ\t'ਨਾ ਹੈ\t'ਨਾਲ ਤ\t'ਨਾਲ ਨ\t'ਨਾਲ ਸ\t'ਨਿਜ\t'ਨਿਜੀ\t'ਨਿਜੀ \t'ਨਿਰ\t'ਨਿਰਾ\t'ਨਿਰਾਸ\t'ਨੀ ਹ\t'ਨੀ ਹੈ\t'ਨੀਲ \t'ਨੂਂ ਰ\t'ਨੇ ਕ\t'ਪਂਜ ਸ\t'ਪਕਾ\t'ਪਕਾ \t'ਪਕਾ ਨ\t'ਪਤਨ\t'ਪਤਨੀ\t'ਪਤਨੀ \t'ਪਰੇ\t'ਪਰੇਸ\t'ਪਰੇਸਾ\t'ਪਸ \t'ਪਾਸੇ\t'ਪਾਸੇ \t'ਪਿਆਂ\t'ਪਿਆਂ \t'ਪਿਛਲ\t'ਪਿਛਲੇ\t'ਪਿਤ\t'ਪਿਤਾ\t'ਪਿਤਾ \t'ਪੀ ਦ\t'ਪੀ ਲਓ\t'ਪੈਦ\t'ਪੋਸ\t'ਪ੍ਰੀ\t'ਪ੍ਰੋ\t'ਪ੍ਰੋਗ\t'ਫਰ \t'ਫਿਰ\t'ਫਿਰ \t'ਫੂਡ\t'ਫੋਨ ਚ\t'ਫੋਰ\t'ਬ ਦਿ\t'ਬ ਨ\t'ਬ ਨਹ\t'ਬ ਨਹੀ\t'ਬਂਦ\t'ਬਚਾ\t'ਬਚਾ \t'ਬਚਾ ਨ\t'ਬਚੇ ਵ\t'ਬਚੇ ਸ\t'ਬਣਾ \t'ਬਦਲੋ\t'ਬਦਲੋ \t'ਬਰਫ\t'ਬਰਫ \t'ਬਰਾ\t'ਬਰਾਂ\t'ਬਰਾਂ \t'ਬਸ ਸ\t'ਬਸ ਸਟ\t'ਬਸਾ\t'ਬਸਾਂ\t'ਬਸਾਂ \t'ਬਾਤ\t'ਬਾਤ \t'ਬਾਲਗ\t'ਬਾਲਗ \t'ਬਿਲ \t'ਬਿਲਕ\t'ਬਿਲਕੁ\t'ਬੇਟ\t'ਬੈਂਕ\t'ਬੈਂਕ \t'ਬੋਰ\t'ਬੋਰ \t'ਬੋਲਦ\t'ਬੋਲੀ\t'ਬੋਲੀ \t'ਬ੍ਰ\t'ਬ੍ਰੇ\t'ਬ੍ਰੇਰ\t'ਭ ਕ\t'ਭ ਕੁ\t'ਭ ਕੁਝ\t'ਭ ਤ\t'ਭ ਤੋ\t'ਭ ਤੋਂ\t'ਭ ਲ\t'ਭ ਸਹ\t'ਭ ਸਹੀ\t'ਭਵਤ\t'ਭਵਤੀ\t'ਭਵਤੀ \t'ਭਾਸ\t'ਭਾਸਾ\t'ਭਾਸਾ \t'ਭੁਖ \t'ਭੋ \t'ਮਜਾ \t'ਮਝ ਨ\t'ਮਝ ਨਹ\t'ਮਦਦ ਕ\t'ਮਦਦ ਚ\t'ਮਨ ਨ\t'ਮਨ ਨਹ\t'ਮਹਿਸ\t'ਮਹਿਸੂ\t'ਮਾ \t'ਮਾਪਿ\t'ਮਾਪਿਆ\t'ਮਿਟ\t'ਮਿਟਾਉ\t'ਮੀਆ\t'ਮੀਆਂ\t'ਮੀਆਂ \t'ਮੇਲੇ\t'ਮੇਲੇ \t'ਮੇਸ\t'ਮੇਸਾ\t'ਮੇਸਾ \t'ਯੂਥ\t'ਯੂਥ \t'ਯੂਥ ਕ\t'ਰ ਗਈ\t'ਰ ਗਈ \t'ਰ ਤੇ\t'ਰ ਤੇ \t'ਰ ਤੋ\t'ਰ ਤੋਂ\t'ਰ ਦਸ\t'ਰ ਦਸੋ\t'ਰ ਬੋ\t'ਰ ਬੋਲ\t'ਰ ਲਈ\t'ਰ ਲਈ \t'ਰ ਸਕ\t'ਰਖੋ\t'ਰਖੋ \t'ਰਗ \t'ਰਗਰ\t'ਰਗਰਮ\t'ਰਗਰਮੀ\t'ਰਗਾ\t'ਰਗਾਂ\t'ਰਗਾਂ \t'ਰਦੀਆ\t'ਰਦੀਆਂ\t'ਰਦੇ ਇ\t'ਰਨੀ\t'ਰਨੀ \t'ਰਨੀ ਹ\t'ਰਭਵ\t'ਰਭਵਤ\t'ਰਭਵਤੀ\t'ਰਮੀਆ\t'ਰਮੀਆਂ\t'ਰਵਾਓ\t'ਰਵਾਓ \t'ਰਸਰ\t'ਰਸਰੀ\t'ਰਸਰੀ \t'ਰਹਿ \t'ਰਹਿ ਗ\t'ਰਾ ਕ\t'ਰਾ ਡ\t'ਰਾ ਡਾ\t'ਰਾ ਪਰ\t'ਰਾਂ ਤ\t'ਰਾਈ\t'ਰਾਈਵ\t'ਰਾਣਾ\t'ਰਾਣਾ \t'ਰਾਮ\t'ਰਾਮ \t'ਰਾਸ\t'ਰੀ ਉਮ\t'ਰੀ ਮਿ\t'ਰੀ ਰਖ\t'ਰੀ ਸਕ\t'ਰੂਰ \t'ਰੇ ਪਰ\t'ਰੇਰ\t'ਰੇਰੀ\t'ਰੇਰੀ \t'ਰੇਲ\t'ਰੇਲੂ\t'ਰੇਲੂ \t'ਰੇਸ\t'ਰੇਸਾ\t'ਰੇਸਾਨ\t'ਰੈਸ\t'ਰੋਗ\t'ਰੋਗਰ\t'ਰੋਗਰਾ\t'ਲ ਕਰਨ\t'ਲ ਕਰੋ\t'ਲ ਤੋ\t'ਲ ਹੈ \t'ਲਈ ਮ\t'ਲਈ ਮਦ\t'ਲਓ \t'ਲਕੁ\t'ਲਕੁਲ\t'ਲਕੁਲ \t'ਲਗਦਾ\t'ਲਗਦਾ \t'ਲਣ \t'ਲਣਾ\t'ਲਣਾ \t'ਲਤ ਹ\t'ਲਤ ਹੈ\t'ਲਤੀ\t'ਲਤੀ \t'ਲਬਾ\t'ਲਬਾਤ\t'ਲਬਾਤ \t'ਲਭੋ\t'ਲਭੋ \t'ਲਾ ਹ\t'ਲਾ ਹੈ\t'ਲਾਇ\t'ਲਾਇਬ\t'ਲਾਇਬ੍\t'ਲਾਈ\t'ਲਾਈ \t'ਲਾਸ\t'ਲੀ ਸ\t'ਲੀਟ\t'ਲੀਟ \t'ਲੀਟ ਕ\t'ਲੂ \t'ਲੂ ਹ\t'ਲੂ ਹਿ\t'ਲੇ ਨ\t'ਲੇ ਵਿ\t'ਲੈਣਾ\t'ਲੈਣਾ \t'ਲੋੜ\t'ਲੋੜਾ\t'ਲੋੜਾਂ\t'ਲ੍ਹਾ\t'ਲ੍ਹਾ \t'ਲ੍ਹੋ\t'ਲ੍ਹੋ \t'ਵਜੇ\t'ਵਜੇ \t'ਵਡੇ\t'ਵਡੇ \t'ਵਤੀ\t'ਵਤੀ \t'ਵਾਂ \t'ਵਾਪ\t'ਵਾਪਸ\t'ਵਾਪਸ \t'ਵਾਬ ਦ\t'ਵਾਬ ਨ\t'ਵਾਲਾ\t'ਵਾਲੀ\t'ਵਿਚ ਲ\t'ਵਿਚ ਸ\t'ਵੇਂ ਮ\t'ਵੇਰਵ\t'ਵੈਂ\t'ਵੈਂਟ\t'ਸ ਕਰ\t'ਸ ਕਰਦ\t'ਸ ਕੇ\t'ਸ ਕੇ \t'ਸ ਬਾ\t'ਸ ਬਾਰ\t'ਸ ਮ\t'ਸ ਲੋ\t'ਸ ਲੋੜ\t'ਸ ਸਟ\t'ਸ ਸਟਾ\t'ਸਟ \t'ਸਟਰ\t'ਸਟਾਪ\t'ਸਟਾਪ \t'ਸਤਾਰ\t'ਸਤਾਰਾ\t'ਸਭ ਕ\t'ਸਭ ਕੁ\t'ਸਭ ਤ\t'ਸਭ ਤੋ\t'ਸਭ ਲ\t'ਸਭ ਸਹ\t'ਸਮਝ\t'ਸਮਝ \t'ਸਮਝ ਨ\t'ਸਮਾ\t'ਸਰਗ\t'ਸਰਗਰ\t'ਸਰਗਰਮ\t'ਸਰਦੀਆ\t'ਸਰੀ \t'ਸਾ ਦ\t'ਸਾ ਬ\t'ਸਾਨ \t'ਸਾਨੂ\t'ਸਾਨੂਂ\t'ਸਾਲ ਤ\t'ਸਾਲ ਪ\t'ਸਾਸ\t'ਸਾਸ \t'ਸਿਕ\t'ਸਿਕਾ\t'ਸਿਕਾਇ\t'ਸਿਖ\t'ਸਿਫ\t'ਸਿਫਰ\t'ਸਿਫਰ \t'ਸਿਹ\t'ਸਿਹਤ\t'ਸਿਹਤ \t'ਸੀਂ\t'ਸੀਂ \t'ਸੀਸੇ\t'ਸੀਸੇ \t'ਸੂਚ\t'ਸੂਚੀ\t'ਸੂਚੀ \t'ਸੂਸ\t'ਸੂਸ \t'ਸੂਸ ਕ\t'ਸੇ ਨੇ\t'ਸੋਹ\t'ਸੋਹਣ\t'ਹ ਤ\t'ਹ ਵਾ\t'ਹ ਵਾਲ\t'ਹ ਵਿ\t'ਹਕ \t'ਹਤ \t'ਹਦ \t'ਹਮੇ\t'ਹਮੇਸ\t'ਹਮੇਸਾ\t'ਹਸ ਕ\t'ਹਸ ਕੇ\t'ਹਿ ਗ\t'ਹਿਂਸ\t'ਹਿਂਸਾ\t'ਹਿਣ\t'ਹਿਸਾ\t'ਹਿਸਾਸ\t'ਹਿਸੂ\t'ਹਿਸੂਸ\t'ਹੀਂ ਪ\t'ਹੀਂ ਲ\t'ਹੇ ਹਾ\t'ਹੋ ਸ\t'ਹੋ ਸਕ\t'ਹੋਣਾ\t'ਹੋਣਾ \t'ਹੋਰ ਬ\t'ਹੋਰ ਵ\t'ਾ ਅਤ\t'ਾ ਅਤੇ\t'ਾ ਅਹ\t'ਾ ਅਹਿ\t'ਾ ਆ \t'ਾ ਕਰ\t'ਾ ਕਲਬ\t'ਾ ਜਿ\t'ਾ ਜਿਹ\t'ਾ ਡਾ\t'ਾ ਡਾਟ\t'ਾ ਦਿ\t'ਾ ਦਿਓ\t'ਾ ਪਰਿ\t'ਾ ਪੁ\t'ਾ ਬਚਾ\t'ਾ ਬਿ\t'ਾ ਬਿਲ\t'ਾ ਮਿ\t'ਾ ਮਿਟ\t'ਾ ਰੋ\t'ਾ ਰੋਜ\t'ਾ ਸਕਦ\t'ਾ ਸਕੂ\t'ਾ ਹਾ\t'ਾ ਹੋਣ\t'ਾਂ ਅ\t'ਾਂ ਅਤ\t'ਾਂ ਐ\t'ਾਂ ਤੋ\t'ਾਂ ਦ\t'ਾਂ ਬਾ\t'ਾਂ ਵਾ\t'ਾਂ ਸਾ\t'ਾਂ ਹਾ\t'ਾਇਆ \t'ਾਇਤ\t'ਾਇਤ \t'ਾਇਬ੍\t'ਾਇਬ੍ਰ\t'ਾਈਵ\t'ਾਟਾ\t'ਾਟਾ \t'ਾਡੇ ਬ\t'ਾਨਾ\t'ਾਨੂ\t'ਾਨੂਂ\t'ਾਨੂਂ \t'ਾਪਸ\t'ਾਪਸ \t'ਾਪਿ\t'ਾਪਿਆ\t'ਾਪਿਆਂ\t'ਾਪੀ ਲ\t'ਾਫੀ\t'ਾਫੀ \t'ਾਬ ਦ\t'ਾਬ ਦਿ\t'ਾਬ ਨ\t'ਾਬ ਨਹ\t'ਾਰ ਨ\t'ਾਰ ਲਈ\t'ਾਰੀ ਮ\t'ਾਲ ਤੋ\t'ਾਲ ਹੈ\t'ਾਲਗ\t'ਾਲਗ \t'ਾਲਾ ਹ\t'ਾਲੀ\t'ਾਲੀਆ\t'ਾਲੀਆਂ\t'ਾਲੇ ਨ\t'ਾਵਾਂ \t'ਾਸ ਲ\t'ਾਸਾ\t'ਾਸਾ \t'ਾਸੇ\t'ਾਸੇ \t'ਾਹ ਵ\t'ਾਹ ਵਾ\t'ਿ ਗ\t'ਿਂਨ\t'ਿਂਸ\t'ਿਂਸਾ\t'ਿਂਸਾ \t'ਿਆਂ ਲ\t'ਿਆਦ\t'ਿਆਦਾ\t'ਿਆਦਾ \t'ਿਕਾ\t'ਿਕਾਇ\t'ਿਕਾਇਤ\t'ਿਕਾਰ\t'ਿਖਾਓ\t'ਿਖਾਓ \t'ਿਚ ਗ\t'ਿਚ ਗੁ\t'ਿਚ ਪਾ\t'ਿਚ ਲ\t'ਿਚ ਸ\t'ਿਚ ਹੀ\t'ਿਛਲ\t'ਿਛਲੇ\t'ਿਛਲੇ \t'ਿਜਮ\t'ਿਜਮ \t'ਿਜੀ\t'ਿਜੀ \t'ਿਟਾਉ\t'ਿਟਾਉਣ\t'ਿਤੇ\t'ਿਤੇ \t'ਿਫਰ\t'ਿਫਰ \t'ਿਰ ਤੋ\t'ਿਰਾ\t'ਿਰਾਸ\t'ਿਲ \t'ਿਲਕ\t'ਿਲਕੁ\t'ਿਲਕੁਲ\t'ਿਲਾ \t'ਿਲਿ\t'ਿਲੀ \t'ਿਲੀਟ\t'ਿਲੀਟ \t'ਿਵੇ\t'ਿਵੇਂ\t'ਿਵੇਂ \t'ਿਸਤ\t'ਿਸਾ\t'ਿਸਾਸ\t'ਿਸਾਸ \t'ਿਸੂ\t'ਿਸੂਸ\t'ਿਸੂਸ \t'ਿਹਤ\t'ਿਹਤ \t'ੀ ਇ\t'ੀ ਇਹ\t'ੀ ਇਹ \t'ੀ ਉਮ\t'ੀ ਉਮਰ\t'ੀ ਚਲ\t'ੀ ਜਾ\t'ੀ ਠ\t'ੀ ਦੀ\t'ੀ ਦੇਖ\t'ੀ ਬਚੀ\t'ੀ ਮਦ\t'ੀ ਮਦਦ\t'ੀ ਰਖ\t'ੀ ਰਖੋ\t'ੀ ਲਓ\t'ੀ ਲਓ \t'ੀ ਵਾ\t'ੀ ਸਕੂ\t'ੀ ਹੁ\t'ੀਂ ਆਵ\t'ੀਂ ਗਏ\t'ੀਂ ਪ\t'ੀਂ ਪਤ\t'ੀਂ ਲ\t'ੀਂ ਲਗ\t'ੀਂ ਹਨ\t'ੀਆਂ ਛ\t'ੀਜਾ\t'ੀਜਾ \t'ੀਟ \t'ੀਟ ਕ\t'ੀਟ ਕਰ\t'ੀਤਾ ਸ\t'ੀਦੀ ਹ\t'ੀਸੇ\t'ੀਸੇ \t'ੁਕਾਨ \t'ੁਖੀ\t'ੁਖੀ \t'ੁਝ ਦ\t'ੁਝ ਮ\t'ੁਝ ਹ\t'ੁਰਗ \t'ੁਰਗਾ\t'ੁਰਗਾਂ\t'ੁਰਾਣਾ\t'ੁਲ ਨ\t'ੁਲ ਨਹ\t'ੁਲਾ\t'ੁਲਾ \t'ੁਲ੍ਹਾ\t'ੂ ਮ\t'ੂ ਹਿ\t'ੂ ਹਿਂ\t'ੂਂ ਰ\t'ੂਚੀ\t'ੂਚੀ \t'ੂਡ \t'ੂਥ \t'ੂਥ ਕ\t'ੂਥ ਕਲ\t'ੂਰ \t'ੂਲ ਛ\t'ੂਲ ਛਡ\t'ੂਸ ਕ\t'ੂਸ ਕਰ\t'ੇ ਇਕ \t'ੇ ਕਲਬ\t'ੇ ਗਲ\t'ੇ ਛ\t'ੇ ਜੋ\t'ੇ ਪਰ\t'ੇ ਪਰਿ\t'ੇ ਪਾ\t'ੇ ਫੇ\t'ੇ ਫੇਰ\t'ੇ ਬਚੇ\t'ੇ ਬਾਂ\t'ੇ ਮਦ\t'ੇ ਮਦਦ\t'ੇ ਮਨ\t'ੇ ਰੋਂ\t'ੇ ਵਡਾ\t'ੇ ਵਿ\t'ੇ ਵਿਚ\t'ੇ ਵੀ\t'ੇ ਹਕ \t'ੇਂ ਮ\t'ੇਂ ਮਹ\t'ੇਂਦਰ\t'ੇਂਦਰ \t'ੇਖਦਾ\t'ੇਖਦਾ \t'ੇਖਭ\t'ੇਖਭਾ\t'ੇਖਭਾਲ\t'ੇਜੀ ਵ\t'ੇਟਾ\t'ੇਟਾ \t'ੇਡਾ\t'ੇਡਾਂ\t'ੇਡਾਂ \t'ੇਬਾ\t'ੇਰਵ\t'ੇਰਾ ਡ\t'ੇਰੀ ਜ\t'ੇਰੇ ਪ\t'ੇਰੇ ਬ\t'ੇਲਾ\t'ੇਲੂ\t'ੇਲੂ \t'ੇਲੂ ਹ\t'ੇਲੇ ਵ\t'ੇਸਾ \t'ੇਸਾਨ\t'ੇਸਾਨ \t'ੈਂ ਆਵ\t'ੈਂਕ\t'ੈਂਕ \t'ੈਡ \t'ੈਣਾ \t'ੈਣਾ ਹ\t'ੋ ਗਈ \t'ੋ ਜਾਂ\t'ੋ ਸਕ\t'ੋ ਸਕਦ\t'ੋਂ 11\t'ੋਂ 17\t'ੋਂ 4\t'ੋਂ 4 \t'ੋਂ ਉ\t'ੋਂ ਉਪ\t'ੋਂ ਮਾ\t'ੋਂ ਵ\t'ੋਂ ਵਧ\t'ੋਈ ਵਡ\t'ੋਈ ਵੀ\t'ੋਈ ਹ\t'ੋਈ ਹੋ\t'ੋਗਰ\t'ੋਗਰਾ\t'ੋਗਰਾਮ\t'ੋਟੇ\t'ੋਟੇ \t'ੋਡ \t'ੋਣਾ\t'ੋਣਾ \t'ੋਨ ਚ\t'ੋਨੋ\t'ੋਰ \t'ੋਰ ਦਸ\t'ੋਰ ਬ\t'ੋਰ ਬੋ\t'ੋਰ ਵ\t'ੋਲਦ\t'ੋਲੀ \t'ੋਲ੍ਹੋ\t'ੋਹਣ\t'ੋੜ ਤ\t'ੋੜ ਤਾ\t'ੋੜਾ\t'ੋੜਾਂ\t'ੋੜਾਂ \t'੍ਰੇ\t'੍ਰੇਰ\t'੍ਰੇਰੀ\t'੍ਰੈਸ\t'੍ਰੋ\t'੍ਰੋਗ\t'੍ਰੋਗਰ\t'੍ਹੋ\t'੍ਹੋ \t'ੜ ਤ\t'ੜ ਤਾ\t'ੜ ਤਾ \t'ੜਾਂ\t'ੜਾਂ \t0\t12 ਤੋਂ\t13 ਤੋਂ\t14\t18 ton\t18 ਤੋਂ\t3 ਤੋਂ\t30\t5 vaar\t5 ਤੋਂ\t6\t7\t9\taaya\taunde\tbaanh\tbahar ni\tbaithe\tband karo\tbeti\tbhasha\tbit\tbna ke\tboli\tboss\tbullying\tcalendar\tcalendar vich\tcall\tcentre\tchahide\tchar saal\tchheti\tchhuttian\tchukeya\tda group\tdelete karo\tdi gal\tdinde\tdio\tdo\tdono\tfamily\tfood bank\tg40\tg40 iaa\tgali\tgali ch\tgall\tgayi si\thamesha\than\thaq\tho jau\tholidays\tiaa\tikk\tis\tjau\tkafi\tkam\tkarao\tkarde\tkarna hai\tkarni\tkarni hai\tkarva\tkehna hai\tkhabar\tki kita\tkiti\tkiti si\tkujh\tlaao\tlao\tlende\tleya\tmann\tmar\tmatlab\tmela\tmenu\tmera munda\tmita\tmitao\tmuch\tnaam\tnave\tne ghar\tnet\tni kita\tni lagda\tniji\tnyaane\ton\tpaath\tpar\tparenting\tphone\tprogram\trakho\trehn\trehnda\triha\tsaade\tsab to\tsamajh\tsari\tsharab\tshuru\tsummer\tsun\tsupport\ttalk\tteenager\tthik\ttinn\ttinn saal\ttoddler\tton vadh\tumar\tvadh\tvadhia\twalean\tyaad\tyaad karao\tyaad karvao\tكردا\tਅਂਗਰੇਜੀ ਵਿਚ\tਅਜੇ ਨਹੀਂ\tਅਠਾਰਾਂ\tਅਠਾਰਾਂ ਤੋਂ\tਅਤੇ ਪੈਸੇ\tਅਸੀਂ\tਅਹਿਸਾਸ\tਆ ਸਕਦਾ\tਆਉਣਾ ਨਹੀਂ\tਆਵਾਂਗਾ\tਆਵਾਂਗੀ\tਇਕ ਸਾਲ\tਇਨਸਾਨ\tਇਨ੍ਹਾਂ\tਇਸ ਬਾਰੇ\tਉਪਰ\tਉਹਦਾ\tਕਰਨੀ\tਕਰਨੀ ਹੈ\tਕਰਵਾਓ\tਕਾਪੀ ਲਓ\tਕਾਫੀ\tਕਾਲ\tਕਾਲ ਕੀਤੀ\tਕਿਉਂ ਨਹੀਂ\tਕਿਤੇ\tਕਿਵੇਂ\tਕਿਵੇਂ ਮਹਿਸੂਸ\tਕਿਸੇ ਨੇ\tਕੀ ਕੀਤਾ\tਕੇ ਬਾਂਹ\tਕੇਂਦਰ\tਕੇਸ\tਕੋਈ ਵਡਾ\tਕੋਈ ਵੀ\tਕੋਈ ਹੋਰ\tਖਤਰਾ\tਖਬਰ\tਖਬਰਾਂ\tਖਾਸ\tਖੁਲਾ\tਖੁਲ੍ਹਾ\tਖੇਡਾਂ\tਖੋਲ੍ਹੋ\tਗਰਭਵਤੀ\tਗਰਮੀਆਂ\tਗਲ ਕਰਨੀ\tਗਲ ਕਰੋ\tਗਲਤ ਹੈ\tਗਲਤੀ\tਗਲਬਾਤ\tਘਰੇਲੂ\tਘਰੇਲੂ ਹਿਂਸਾ\tਚਾਹੀਦੀ ਹੈ\tਚਿਰ ਤੋਂ\tਛੋਟੇ\tਜਨਮ\tਜਨਮ ਨਹੀਂ\tਜਰੂਰ\tਜਲਦੀ\tਜਵਾਬ ਨਹੀਂ\tਜਾਰੀ\tਜਾਰੀ ਰਖੋ\tਜਾਵਾਂ\tਜਾਵਾਂਗਾ\tਜਾਵਾਂਗੀ\tਜਿਆਦਾ\tਜਿਹਾ\tਟਬਰ\tਡਾਟਾ\tਡਿਲੀਟ\tਤਕ\tਤੇ ਮੇਰੀ\tਤੇ ਵਡਾ\tਤੋਂ 11\tਤੋਂ 17\tਤੋਂ 4\tਤੋਂ ਉਪਰ\tਤੋਂ ਵਧ\tਦਾ ਅਹਿਸਾਸ\tਦਾ ਗਰੁਪ\tਦਾ ਬਿਲ\tਦਿਂਦੇ\tਦਿਖਾਓ\tਦੀ ਦੇਖਭਾਲ\tਦੀ ਮਦਦ\tਦੀਆਂ ਛੁਟੀਆਂ\tਦੁਕਾਨ\tਦੇਖਭਾਲ\tਧਂਨਵਾਦ\tਨਰਸਰੀ\tਨਹੀ\tਨਹੀਂ ਆਉਣਾ\tਨਹੀਂ ਆਵਾਂਗਾ\tਨਹੀਂ ਆਵਾਂਗੀ\tਨਹੀਂ ਗਏ\tਨਹੀਂ ਪਤਾ\tਨਹੀਂ ਹਨ\tਨਹੀਂ ਹੋਣਾ\tਨਾ\tਨਿਜੀ\tਨੀਲ\tਪਂਜ ਸਾਲ\tਪਕਾ\tਪਕਾ ਨਹੀਂ\tਪਤਨੀ\tਪਰਿਵਾਰ ਲਈ\tਪਰੇਸਾਨ\tਪਾਸੇ\tਪਿਛਲੇ\tਪਿਤਾ\tਪੁਰਾਣਾ\tਪ੍ਰੋਗਰਾਮ\tਫਿਰ\tਬਚਾ\tਬਚਾ ਨਹੀਂ\tਬਚਿਆਂ ਦੀ\tਬਚੇ ਵਡੇ\tਬਜੁਰਗਾਂ\tਬਣਾ\tਬਦਲੋ\tਬਰਫ\tਬਸ ਸਟਾਪ\tਬਸਾਂ\tਬਾਲਗ\tਬਿਲ\tਬਿਲਕੁਲ\tਬੋਰ\tਬੋਲੀ\tਭਾਸਾ\tਭੁਖ\tਮਜਾ\tਮਦਦ ਚਾਹੀਦੀ\tਮਨ ਨਹੀਂ\tਮਹਿਸੂਸ\tਮਾਪਿਆਂ\tਮਿਟਾਉਣਾ\tਮੇਰਾ ਡਾਟਾ\tਮੇਰਾ ਪੁਤ\tਮੇਰੀ ਜਾਣਕਾਰੀ\tਮੇਲੇ\tਮੇਲੇ ਵਿਚ\tਯਾਦ ਕਰਵਾਓ\tਯਾਦ ਕਰਾਓ\tਯੂਥ\tਯੂਥ ਕਲਬ\tਰਖੋ\tਰਹਿ\tਰਹੇ ਹਾਂ\tਲਈ ਮਦਦ\tਲਓ\tਲਗਦਾ\tਲਭੋ\tਲਾਇਬ੍ਰੇਰੀ\tਲੈਣਾ\tਲੈਣਾ ਹੈ\tਲੋੜਾਂ\tਵਜੇ\tਵਡੇ\tਵਾਪਸ\tਵਾਲਾ ਹੈ\tਵਾਲੀ\tਵਿਚ ਪਾਓ\tਸਟਾਪ\tਸਤਾਰਾਂ\tਸਭ ਕੁਝ\tਸਭ ਤੋਂ\tਸਭ ਸਹੀ\tਸਮਝ\tਸਮਝ ਨਹੀਂ\tਸਰਗਰਮੀਆਂ\tਸਰਦੀਆਂ\tਸਾਨੂਂ\tਸਾਰਿਆਂ ਲਈ\tਸਾਲ ਤੋਂ\tਸਿਕਾਇਤ\tਸਿਫਰ\tਸਿਹਤ\tਸੀਸੇ\tਸੂਚੀ\tਹਕ\tਹਮੇਸਾ\tਹਸ ਕੇ\tਹਾਂ ਤੇ\tਹਿਂਸਾ\tਹੋ ਗਈ\tਹੋ ਸਕਦਾ\tਹੋਣਾ\tਹੋਰ ਦਸੋ\tਹੋਰ ਬੋਲੀ
-0.2\t' 1 \t' 11\t' 11 \t' a l\t' aa b\t' aava\t' ac\t' acc\t' age\t' all\t' apn\t' asi\t' asi \t' bab\t' baby\t' bar\t' bare\t' beb\t' bebe\t' bet\t' bhan\t' bil\t' bill\t' bin\t' boo\t' book\t' bull\t' carr\t' ch m\t' chah\t' chhu\t' chi\t' con\t' da h\t' da v\t' day\t' del\t' dele\t' dhi\t' di g\t' don\t' dono\t' eh\t' ehi\t' ehi \t' eng\t' engl\t' gaya\t' ge\t' ge \t' hal\t' hall\t' har\t' ho r\t' insa\t' jank\t' jar\t' jav\t' je p\t' ji \t' kadd\t' kado\t' kap\t' kara\t' ke b\t' ke k\t' keha\t' khab\t' lad \t' lea\t' men\t' mit\t' mita\t' mur\t' na k\t' ne d\t' need\t' ner\t' nere\t' ni t\t' num\t' numb\t' nur\t' nurs\t' oh \t' paa\t' padh\t' para\t' pare\t' pari\t' pro\t' pun\t' punj\t' pyi\t' pyi \t' re\t' rok\t' roka\t' saar\t' sac\t' sach\t' sak\t' sakd\t' sam\t' samb\t' sev\t' seva\t' si h\t' tak\t' tak \t' te f\t' teen\t' ten\t' tens\t' the\t' thee\t' thi\t' to b\t' tra\t' un\t' vadh\t' van\t' vel\t' vele\t' vi \t' vj\t' vje\t' vje \t' wh\t' ze\t' بن\t' بند\t' ويك\t' ويكه\t' ਅਜੇ\t' ਅਜੇ \t' ਆ ਕ\t' ਆ ਪ\t' ਆ ਪਰ\t' ਆਟ\t' ਇਸ ਦ\t' ਉਦਾ\t' ਉਦਾਸ\t' ਉਮ\t' ਉਮਰ\t' ਉਮਰ \t' ਉਹਨੂ\t' ਓਕ\t' ਓਕੇ\t' ਓਕੇ \t' ਕਂਧ\t' ਕਰਨ\t' ਕਰਾਓ\t' ਕਰੀ\t' ਕਰੀਏ\t' ਕਲ\t' ਕਹਾ\t' ਕਹਾਣ\t' ਕਹਿਣ\t' ਕਾਰ\t' ਕਾਰ \t' ਕੈਲ\t' ਕੈਲਂ\t' ਖੁਲ\t' ਖੇ\t' ਖੇਡ\t' ਖੇਡਦ\t' ਗਡ\t' ਗਡੀ\t' ਗਡੀ \t' ਗਰੁ\t' ਗਰੁਪ\t' ਗਲ ਕ\t' ਗਲੀ\t' ਚਾਰ \t' ਜਦੋ\t' ਜਦੋਂ\t' ਜਵ\t' ਜਵਾ\t' ਜਵਾਬ\t' ਜਾ ਕ\t' ਜਾਂ \t' ਜਾਣ \t' ਜਾਣਕ\t' ਜੀ ਮ\t' ਟਿਕਟ\t' ਟੈ\t' ਡਰਾ\t' ਡਾਕ\t' ਡਾਕਟ\t' ਡਿਗ \t' ਡਿਲ\t' ਡਿਲੀ\t' ਡੇ\t' ਤੇ ਲ\t' ਤੇ ਵ\t' ਦੁ\t' ਦੇਖ\t' ਨਂ\t' ਨਂਬ\t' ਨਂਬਰ\t' ਨੂਂਹ\t' ਨੇੜ\t' ਨੇੜੇ\t' ਪਕ\t' ਪਟਾ\t' ਪਤਾ\t' ਪਤਾ \t' ਪਰ ਮ\t' ਪਾ ਕ\t' ਪਾਓ\t' ਪਾਓ \t' ਪੁਟ\t' ਪੁਤਰ\t' ਪੁਰ\t' ਪੁਰਾ\t' ਪ੍\t' ਪ੍ਰ\t' ਫਿਕ\t' ਫਿਕਰ\t' ਬਚੀ\t' ਬਚੀ \t' ਬਸ ਕ\t' ਬਿਠ\t' ਬਿਠਾ\t' ਬਿਸ\t' ਬੀ\t' ਭਾ\t' ਮਨ ਦ\t' ਮਹਿਂ\t' ਮੀਨ\t' ਮੀਨੂ\t' ਮੇਰੇ\t' ਮੇਲ\t' ਯਾ\t' ਯਾਦ\t' ਯਾਦ \t' ਰਖ \t' ਰਾਇ\t' ਰਾਇ \t' ਰੋਟ\t' ਰੋਟੀ\t' ਲਾਈਟ\t' ਵਧ ਗ\t' ਵਧੀ\t' ਵਧੀਆ\t' ਵਾਰ \t' ਵੀ ਨ\t' ਵੇਚ\t' ਸਕ\t' ਸਕਦ\t' ਸਦ\t' ਸਬਦਾ\t' ਸਮ\t' ਸਹਾ\t' ਸਾਂ\t' ਸਾਰਿ\t' ਸਾਲ\t' ਸਾਲ \t' ਸੁਕ\t' ਸੁਣਦ\t' ਸੌਂ\t' ਸੌਂ \t' ਹਾਂ\t' ਹਾਂ \t' ਹਾਲ \t' ਹੋ ਰ\t' ਹੋਣ\t' ਹੋਣ \t'11 \t'3 ਤ\t'3 ਤੋ\t'3 ਤੋਂ\t'4 ਸ\t'4 ਸਾ\t'4 ਸਾਲ\t'a bac\t'a ca\t'a kh\t'a naa\t'a ne\t'a ne \t'a nu \t'a ri\t'a rot\t'a sha\t'a vi\t'aa b\t'aa ri\t'aad k\t'aan s\t'aand\t'aaney\t'aao\t'aao \t'aare\t'aava\t'aavan\t'abi\t'abi \t'aby\t'aby \t'aby g\t'acc\t'ad c\t'ad ch\t'ad d\t'ad k\t'ad t\t'adda \t'adhi\t'ads\t'ager\t'ah t\t'ahidi\t'akd\t'akhde\t'al ho\t'alen\t'alend\t'ambh\t'an ke\t'an tu\t'anam\t'anam \t'and h\t'angdi\t'angra\t'ani\t'ani \t'anka\t'ankar\t'ao s\t'apn\t'ar c\t'ar hu\t'araao\t'are a\t'arent\t'arh\t'arh \t'ari \t'ariv\t'ariva\t'aroo\t'aroor\t'arry\t'arry \t'arvao\t'ash \t'ass \t'ass c\t'asso\t'asso \t'aster\t'at \t'at ha\t'ate\t'auja\t'ave \t'awab\t'awab \t'awan\t'ay cl\t'ayi p\t'b k\t'bab\t'baby\t'baby \t'ban b\t'bar \t'bare\t'bare \t'beb\t'bebe\t'bebe \t'bet\t'bhan\t'bhang\t'bhi\t'bhi \t'bi \t'bill\t'billi\t'bin\t'boo\t'book\t'book \t'bra\t'bul\t'bull\t'bully\t'by \t'by g\t'by gr\t'carr\t'carry\t'ch he\t'ch ka\t'ch ma\t'chaa\t'chah\t'chann\t'char \t'che w\t'chhu\t'd b\t'd ch\t'd d\t'd da \t'da aa\t'da h\t'da ha\t'da sa\t'dad k\t'dag\t'dagi\t'dagi \t'dan \t'dar\t'dasso\t'de ha\t'de s\t'del\t'dele\t'delet\t'deo\t'der\t'dh \t'dhi\t'dhia\t'dhu \t'di ma\t'di me\t'di sa\t'ditte\t'dono\t'dose\t'dose \t'ds \t'e das\t'e dek\t'e ha\t'e hah\t'e lai\t'e li\t'e pad\t'e pr\t'e sh\t'e shu\t'e tak\t'eads\t'ebe\t'ebe \t'ed \t'eek \t'eek k\t'eep\t'eha \t'ehi\t'ehi \t'ek \t'ek k\t'el \t'ele \t'elete\t'endar\t'eng\t'engl\t'engli\t'er n\t'erd\t'erdo\t'erdos\t'ers\t'es l\t'eti\t'eti \t'eva\t'fte l\t'ga \t'gal h\t'gar \t'gaya\t'gaya \t'gda\t'gda \t'gdi\t'gent\t'gent \t'ger \t'gh \t'ghatt\t'gli\t'glis\t'glish\t'gra \t'gro\t'h ch \t'h nah\t'haal \t'hall\t'hall \t'han \t'hand\t'hangr\t'hann\t'hata\t'he c\t'he w\t'he wa\t'hee\t'heek\t'heek \t'hhu\t'hi da\t'hi ha\t'hia\t'hidi\t'hidi \t'hik\t'hone\t'hukh \t'hush \t'hutti\t'i aav\t'i fi\t'i ga\t'i je\t'i je \t'i keh\t'i kit\t'i lag\t'i o\t'i ti\t'iah t\t'ian \t'id \t'ida\t'idi\t'idi \t'igh\t'ill t\t'illi\t'illi \t'ime t\t'ind \t'indag\t'inde\t'ins \t'insa\t'inu n\t'inu y\t'ise\t'ise \t'iti\t'iva\t'ivar\t'ivar \t'ja s\t'jabi\t'jabi \t'janam\t'jande\t'jank\t'janka\t'jar\t'jav\t'jawab\t'je p\t'jh \t'ji ma\t'ka n\t'kadd\t'kado\t'kado \t'kap\t'kara\t'kari \t'kda\t'kda \t'kda k\t'ke b\t'ke me\t'keha\t'keha \t'kh n\t'kh na\t'khab\t'khun\t'ki k\t'kke\t'koi n\t'l di \t'l ho \t'la n\t'lad \t'lete\t'lete \t'li c\t'li ch\t'lig\t'lis\t'lish\t'lish \t'll d\t'll t\t'll te\t'lla\t'lla \t'lly\t'lub k\t'm di\t'm ka\t'm kar\t'mbh\t'med\t'ment\t'mis\t'mita\t'mur\t'n da\t'n da \t'n dar\t'n de\t'na ha\t'na ka\t'na nu\t'nal\t'nal \t'nam\t'nam \t'nd ch\t'ndag\t'ndagi\t'ndar\t'ndar \t'nde a\t'nde c\t'ne m\t'ne ma\t'need\t'nere\t'nere \t'neyan\t'ng ch\t'ngdi\t'ngl\t'ngli\t'nglis\t'ngra\t'ngra \t'ni b\t'ni t\t'nja\t'njab\t'njabi\t'nka\t'nkar\t'nkari\t'no \t'nsa\t'ntin\t'nu l\t'num\t'numb\t'numbe\t'nur\t'nurs\t'nurse\t'o ba\t'o baa\t'od \t'oi n\t'oi na\t'ome\t'on l\t'ona c\t'one\t'ono\t'ook \t'ool d\t'op \t'ose\t'ose \t'oss\t'ot \t'overd\t'ow \t'paa\t'padh\t'padh \t'pan \t'para\t'pare\t'paren\t'pari\t'pariv\t'peed\t'peed \t'per \t'phon\t'phone\t'pro\t'pun\t'punj\t'punja\t'pyi\t'pyi \t'r di \t'r jan\t'r ke\t'r ke \t'r lay\t'ra d\t'ra p\t'rdo\t'rdos\t'rdose\t're a\t'rent\t'ret\t'rga\t'riv\t'riva\t'rivar\t'rok\t'roka\t'roor\t'rry\t'rry \t'rse\t'rva \t'rvao\t'rvao \t'ry k\t's k\t's n\t'saar\t'sach\t'sak\t'sakd\t'sam\t'samb\t'sambh\t'se na\t'se ne\t'sev\t'seva\t'sh n\t'sh na\t'sha\t'sha \t'si d\t'si h\t'sin\t'sio\t'sion\t'sion \t'sna\t'ss \t'ss c\t'ss ch\t'ssio\t'ssion\t't ha\t't s\t't va\t'ta te\t'tak \t'te f\t'te l\t'te li\t'te tu\t'tee\t'teen\t'tens\t'tensi\t'thee\t'theek\t'to b\t'to ba\t'tre\t'tte\t'u l\t'u mad\t'u nah\t'u sam\t'ub \t'ub k\t'uit\t'uja\t'uja \t'ukh n\t'ukha\t'ukha \t'ully\t'umb\t'umbe\t'umber\t'ung \t'ung c\t'unj\t'unja\t'unjab\t'ura\t'urse\t'ush \t'ush n\t'ut h\t'vadh\t'vanga\t'vao\t'vao \t'var\t'var \t'vele\t'vele \t'verd\t'verdo\t'vje\t'vje \t'vje t\t'wab\t'wab \t'wale\t'y cl\t'y clu\t'y g\t'y gr\t'y gro\t'y h\t'y ha\t'y hai\t'y ke\t'y keh\t'y ni\t'yan l\t'yan n\t'yi pa\t'zi \t'ان ن\t'ان ني\t'بند\t'هن \t'ويك\t'ويكه\t'ويي ت\t'ي نيي\t'يكه\t'يم \t'يي ت\t'چ و\t'ਂ ਕਾ\t'ਂ ਕੈ\t'ਂ ਖੁ\t'ਂ ਖੁਸ\t'ਂ ਗਡ\t'ਂ ਗਡੀ\t'ਂ ਚਲ\t'ਂ ਚਾ\t'ਂ ਜਾਣ\t'ਂ ਜਾਵ\t'ਂ ਜੀ \t'ਂ ਯਾ\t'ਂ ਯਾਦ\t'ਂ ਲੈ\t'ਂ ਵਡਾ\t'ਂ ਵਿਚ\t'ਂ ਵੇਚ\t'ਂ ਸੀ\t'ਂ ਸੀ \t'ਂ ਹਨ\t'ਂ ਹੋਇ\t'ਂ ਹੋਵ\t'ਂਗ ਕ\t'ਂਗ ਕਰ\t'ਂਗਾਈ\t'ਂਗਾਈ \t'ਂਟਰ\t'ਂਡਰ ਵ\t'ਂਦ ਹ\t'ਂਦੀ ਮ\t'ਂਨੇ\t'ਂਨੇ \t'ਅਜੇ\t'ਅਜੇ \t'ਅਜੇ ਨ\t'ਅਤੇ ਰ\t'ਅਦ ਵ\t'ਅਦ ਵਿ\t'ਆ ਕੇ\t'ਆ ਕੇ \t'ਆ ਪ\t'ਆ ਪਰ\t'ਆ ਪਰ \t'ਆਂ ਲਈ\t'ਇਸ ਦ\t'ਇਸ ਦਾ\t'ਇਹ ਕਹ\t'ਈ ਇ\t'ਈਟਾ\t'ਈਟਾਂ\t'ਈਟਾਂ \t'ਉਣਾ ਹ\t'ਉਦਾ\t'ਉਦਾਸ\t'ਉਦਾਸ \t'ਉਮਰ\t'ਉਮਰ \t'ਉਹਨੂ\t'ਉਹਨੂਂ\t'ਏ ਹ\t'ਓਕੇ\t'ਓਕੇ \t'ਕ ਬਚ\t'ਕਂਧ\t'ਕਟਰ \t'ਕਦਾ \t'ਕਦੇ\t'ਕਦੇ \t'ਕਰਨ\t'ਕਰਾਓ\t'ਕਰਾਓ \t'ਕਰੀਏ\t'ਕਰੀਏ \t'ਕਹਾ\t'ਕਹਾਣ\t'ਕਹਾਣੀ\t'ਕਹਿਣ\t'ਕਹਿਣਾ\t'ਕਾਰ ਪ\t'ਕਾਰੀ\t'ਕਾਰੀ \t'ਕਿਂ\t'ਕਿਂਨੇ\t'ਕੀ ਕੀ\t'ਕੁਝ ਕ\t'ਕੁਟ ਕ\t'ਕੈਲ\t'ਕੈਲਂ\t'ਕੈਲਂਡ\t'ਕੋਈ ਵ\t'ਖਦਾ\t'ਖਦਾ \t'ਖੁਲ\t'ਖੁਸ ਨ\t'ਖੇਡ\t'ਖੇਡਦ\t'ਖੋ \t'ਗ ਕਰ\t'ਗਡੀ\t'ਗਡੀ \t'ਗਡੀ ਵ\t'ਗਦਾ ਹ\t'ਗਰਮ\t'ਗਰਮੀ\t'ਗਲ ਕ\t'ਗਲ ਕਰ\t'ਗਾਈ\t'ਗਾਈ \t'ਚ ਰ\t'ਚਾਰ \t'ਚੇ ਨਹ\t'ਜ ਤ\t'ਜ ਤੋ\t'ਜ ਤੋਂ\t'ਜ ਸਾਡ\t'ਜਦੋ\t'ਜਦੋਂ\t'ਜਦੋਂ \t'ਜਰੂਰੀ\t'ਜਵਾਬ\t'ਜਵਾਬ \t'ਜਾ ਕ\t'ਜਾ ਕੇ\t'ਜਾਂ\t'ਜਾਂ ਵ\t'ਜਾਣ \t'ਜਾਣਕ\t'ਜਾਣਕਾ\t'ਜਿਆ \t'ਜੀ ਮ\t'ਜੀ ਮੈ\t'ਜੇ ਨਹ\t'ਝ ਕ\t'ਟ ਕੁ\t'ਟ ਕੁਟ\t'ਟ ਕੇ\t'ਟ ਕੇ \t'ਟ ਫ\t'ਟ ਵਿ\t'ਟ ਵਿਚ\t'ਟਬਾ\t'ਟਬਾਲ\t'ਟਬਾਲ \t'ਟਾਓ\t'ਟਾਓ \t'ਟਿਕਟ\t'ਟਿਕਟ \t'ਟੀ ਬ\t'ਠਾ ਲ\t'ਠੇ ਰਹ\t'ਡਰ ਵ\t'ਡਰ ਵਿ\t'ਡਰਾ\t'ਡਾਕ\t'ਡਾਕਟ\t'ਡਾਕਟਰ\t'ਡਿਗ \t'ਡਿਲ\t'ਡਿਲੀ\t'ਡੀ ਸ\t'ਡੇ ਘ\t'ਡੇ ਘਰ\t'ਣ ਉ\t'ਣ ਉਹ\t'ਣ ਉਹ \t'ਣ ਨ\t'ਣ ਨੇ\t'ਣ ਨੇ \t'ਣਕਾ\t'ਣਕਾਰ\t'ਣਕਾਰੀ\t'ਣੀਆ\t'ਣੀਆਂ\t'ਣੀਆਂ \t'ਤਾ ਜ\t'ਤਾ ਜੀ\t'ਤਾ ਮ\t'ਤੇ ਲ\t'ਤੇ ਹਕ\t'ਤੋਂ 1\t'ਤੋਂ ਘ\t'ਦ ਕਰ \t'ਦ ਨ\t'ਦ ਸ\t'ਦਾ ਕੀ\t'ਦਾ ਟ\t'ਦਾ ਪਰ\t'ਦਾ ਸ\t'ਦਾਂ ਵ\t'ਦਾਸ\t'ਦਾਸ \t'ਦਾਸ ਹ\t'ਦਿਆਂ \t'ਦੀ ਕਹ\t'ਦੀ ਟ\t'ਦੀ ਮੈ\t'ਦੇ ਸਾ\t'ਦੇਖ\t'ਦੋਂ\t'ਦੋਂ \t'ਦੋਂ ਦ\t'ਧ ਗ\t'ਧ ਨ\t'ਧੀਆ \t'ਨ ਨ\t'ਨ ਨਾ\t'ਨ ਨਾਲ\t'ਨਂਬ\t'ਨਂਬਰ\t'ਨਂਬਰ \t'ਨੂਂ ਇ\t'ਨੂਂ ਯ\t'ਨੂਂਹ\t'ਨੂਂਹ \t'ਨੇੜ\t'ਨੇੜੇ\t'ਨੇੜੇ \t'ਪਟਾ\t'ਪਣ \t'ਪਤਾ\t'ਪਤਾ \t'ਪਨ \t'ਪਰ ਮ\t'ਪਰ ਮੇ\t'ਪਾ ਕ\t'ਪਾ ਕੇ\t'ਪਾਓ\t'ਪਾਓ \t'ਪੁਟ\t'ਪੁਤਰ\t'ਪੁਤਰ \t'ਪੁਰ\t'ਪੁਰਾ\t'ਪੁਰਾਣ\t'ਫਿਕ\t'ਫਿਕਰ\t'ਫਿਕਰ \t'ਬਂਦ ਹ\t'ਬਚੀ\t'ਬਚੀ \t'ਬਦਾ\t'ਬਦਾਂ\t'ਬਦਾਂ \t'ਬਸ ਕ\t'ਬਾਜ\t'ਬਾਜੀ\t'ਬਾਜੀ \t'ਬਾਲ\t'ਬਾਲ \t'ਬਿਠ\t'ਬਿਠਾ\t'ਬਿਠਾ \t'ਬਿਸ\t'ਬੀ ਸ\t'ਮ ਵ\t'ਮਨ ਦ\t'ਮਨ ਦਾ\t'ਮਹਿਂ\t'ਮਹਿਂਗ\t'ਮਹੀਨੇ\t'ਮਾਰਨ \t'ਮਿਊ\t'ਮਿਟਾਓ\t'ਮੀਨੂ\t'ਮੀਨੂ \t'ਮੇਰੇ\t'ਮੇਰੇ \t'ਮੈਂ 1\t'ਮੈਂ ਆ\t'ਮੈਂ ਖ\t'ਯਾਦ\t'ਯਾਦ \t'ਯਾਦ ਕ\t'ਰ ਅ\t'ਰ ਚ\t'ਰ ਚਾਹ\t'ਰ ਤ\t'ਰ ਪਾਰ\t'ਰ ਬਹ\t'ਰ ਮੇ\t'ਰ ਮੇਰ\t'ਰ ਸੁ\t'ਰਖ \t'ਰਖਿ\t'ਰਖਿਆ\t'ਰਖਿਆ \t'ਰਜ \t'ਰਨ ਵ\t'ਰਨ ਵਾ\t'ਰਮੀ\t'ਰਵਾਲੀ\t'ਰਾਇ \t'ਰਾਓ\t'ਰਾਓ \t'ਰਾਣ\t'ਰੀਅ\t'ਰੀਏ\t'ਰੀਏ \t'ਰੀਮ\t'ਰੂਰੀ\t'ਰੂਰੀ \t'ਰੇ ਪ\t'ਰੇ ਬ\t'ਰੇ ਸ\t'ਰੋਟ\t'ਰੋਟੀ\t'ਰੋਟੀ \t'ਲ ਗ\t'ਲ ਨਾ\t'ਲ ਰਖ\t'ਲ ਵ\t'ਲ ਹੈ\t'ਲਂਡ\t'ਲਂਡਰ\t'ਲਂਡਰ \t'ਲਾਈਟ\t'ਲਾਈਟਾ\t'ਲੇ ਦ\t'ਵਡਾ ਹ\t'ਵਧ ਗ\t'ਵਧੀ\t'ਵਧੀਆ\t'ਵਧੀਆ \t'ਵਾਂਗਾ\t'ਵਾਂਗੀ\t'ਵਾਂਗੇ\t'ਵਾਓ\t'ਵਾਓ \t'ਵਾਦ ਨ\t'ਵਾਬ\t'ਵਾਬ \t'ਵਾਲੀ \t'ਵਿਚ ਬ\t'ਵੀ ਨਹ\t'ਵੇਚ\t'ਸ ਕ\t'ਸ ਨਹ\t'ਸ ਨਹੀ\t'ਸ ਬ\t'ਸ ਲਾ\t'ਸਕਦ\t'ਸਣਾ ਚ\t'ਸਬਦਾ\t'ਸਬਦਾਂ\t'ਸਰੀ ਜ\t'ਸਹਾ\t'ਸਾ \t'ਸਾਨ\t'ਸਾਰਿ\t'ਸਾਰਿਆ\t'ਸਾਲ\t'ਸਾਲ \t'ਸੁਕ\t'ਸੁਣਦ\t'ਸੇ ਟ\t'ਸੌਂ\t'ਸੌਂ \t'ਹ ਕਹਾ\t'ਹ ਪ\t'ਹਨਾ\t'ਹਨੂ\t'ਹਨੂਂ\t'ਹਨੂਂ \t'ਹਾਂ ਬ\t'ਹਾਂ ਰ\t'ਹਾਇ\t'ਹਾਣ\t'ਹਾਣੀ\t'ਹਾਣੀਆ\t'ਹਾਦ\t'ਹਾਲ \t'ਹਿਂਗਾ\t'ਹਿਣਾ\t'ਹਿਣਾ \t'ਹਿਲਾ \t'ਹਿਸ\t'ਹੀ ਪ\t'ਹੀਨੇ\t'ਹੀਨੇ \t'ਹੁਣ ਉ\t'ਹੋ \t'ਹੋ ਰ\t'ਹੋ ਰਿ\t'ਹੋਣ\t'ਹੋਣ \t'ਹੋਰ ਦ\t'ਾ ਕੀ\t'ਾ ਕੀ \t'ਾ ਕੁ\t'ਾ ਢ\t'ਾ ਪਰ\t'ਾ ਪਰ \t'ਾ ਬਰ\t'ਾ ਬਰਫ\t'ਾ ਬਹ\t'ਾ ਮੀ\t'ਾ ਮੀਨ\t'ਾ ਰਿਹ\t'ਾ ਵੀ\t'ਾ ਵੀ \t'ਾ ਸਕ\t'ਾ ਹਾਲ\t'ਾਂ \t'ਾਂ ਕ\t'ਾਂ ਤੇ\t'ਾਂ ਦੀ\t'ਾਂ ਬਂ\t'ਾਂ ਲਈ\t'ਾਅ \t'ਾਅਦ ਵ\t'ਾਇ \t'ਾਈ ਕ\t'ਾਈਟਾ\t'ਾਈਟਾਂ\t'ਾਕਟ\t'ਾਕਟਰ\t'ਾਕਟਰ \t'ਾਜੀ\t'ਾਜੀ \t'ਾਜੀ ਵ\t'ਾਡੇ ਘ\t'ਾਡੇ ਪ\t'ਾਣਕ\t'ਾਣਕਾ\t'ਾਣਕਾਰ\t'ਾਣੀਆ\t'ਾਣੀਆਂ\t'ਾਦ ਕ\t'ਾਦ ਕਰ\t'ਾਦ ਨ\t'ਾਪ \t'ਾਮ \t'ਾਰ ਪਾ\t'ਾਰਨ \t'ਾਰਿ\t'ਾਰਿਆ\t'ਾਰਿਆਂ\t'ਾਲਣ\t'ਾਸ ਹ\t'ਿਂਗਾ\t'ਿਂਗਾਈ\t'ਿਂਨੇ\t'ਿਂਨੇ \t'ਿਆਂ ਹ\t'ਿਕਟ\t'ਿਕਟ \t'ਿਗ \t'ਿਚ ਬ\t'ਿਟਾਓ\t'ਿਟਾਓ \t'ਿਠਾ\t'ਿਠਾ \t'ਿਠਾ ਲ\t'ਿਣਾ\t'ਿਣਾ \t'ਿਸਟ\t'ਿਸਟ \t'ੀ ਜਾਣ\t'ੀ ਦਿ\t'ੀ ਨਿ\t'ੀ ਨਿਆ\t'ੀ ਬਣਾ\t'ੀ ਮਿ\t'ੀ ਰਾਇ\t'ੀ ਰੋਟ\t'ੀ ਸਕ\t'ੀ ਸੋ\t'ੀ ਹੋ \t'ੀਂ ਸੀ\t'ੀਆਂ ਬ\t'ੀਆਂ ਮ\t'ੀਆਂ ਲ\t'ੀਏ \t'ੀਕਾ\t'ੀਕਾਂ\t'ੀਕਾਂ \t'ੀਜੀ\t'ੀਜੀ \t'ੀਨੂ\t'ੀਨੂ \t'ੀਨੇ\t'ੀਨੇ \t'ੀਰੀ\t'ੀਰੀਅ\t'ੀਲ \t'ੁਖ \t'ੁਝ ਕ\t'ੁਟ ਕ\t'ੁਟ ਕੁ\t'ੁਟ ਕੇ\t'ੁਟ ਤ\t'ੁਟ ਤੇ\t'ੁਟ ਦ\t'ੁਟ ਦਿ\t'ੁਟੀ \t'ੁਣ ਉ\t'ੁਣ ਉਹ\t'ੁਣਦ\t'ੁਣੇ\t'ੁਣੇ \t'ੁਤਰ\t'ੁਤਰ \t'ੁਤੀ\t'ੁਤੀ \t'ੁਰਗ\t'ੁਰਾ\t'ੁਰਾਣ\t'ੁਸ ਨ\t'ੁਸ ਨਹ\t'ੂਂ ਇ\t'ੂਂ ਕੈ\t'ੂਂ ਯ\t'ੂਂ ਯਾ\t'ੂਰੀ\t'ੂਰੀ \t'ੇ ਕੁ\t'ੇ ਕੁਟ\t'ੇ ਗਰ\t'ੇ ਫੋ\t'ੇ ਬਾਰ\t'ੇ ਭ\t'ੇ ਵੀ \t'ੇ ਹਕ\t'ੇ ਹੋ\t'ੇਡਦ\t'ੇਰ ਕ\t'ੇਰੇ\t'ੇਰੇ \t'ੇਸ \t'ੇਸਾ\t'ੇੜੇ\t'ੇੜੇ \t'ੈਂ 1\t'ੈਂ ਆ\t'ੈਂ ਖ\t'ੈਂ ਖੁ\t'ੈਂ ਵਡ\t'ੈਠੇ ਰ\t'ੈਲਂ\t'ੈਲਂਡ\t'ੈਲਂਡਰ\t'ੋ ਮ\t'ੋ ਰ\t'ੋ ਰਿ\t'ੋ ਰਿਹ\t'ੋ ਸ\t'ੋਂ 1\t'ੋਂ ਘਟ\t'ੋਂ ਦ\t'ੋਂ ਦੀ\t'ੋਈ ਵ\t'ੋਕ \t'ੋਜ ਸਾ\t'ੋਣ \t'ੋਰ ਦ\t'ੋੜ੍ਹਾ\t'ੌਂ \t1\t11\taavanga\tasi\tbaby\tbaby group\tbare\tbebe\tbhangra\tbhukh\tbhukh naal\tbilli\tbook\tcarry\tchahidi\tchar\tda ki\tdasso\tdelete\tditte\tehi\tenglish\tgaya\tge\tghatt\thall\tjanam\tjande\tjankari\tjawab\tje ta\tji\tkado\tkaraao\tkarvao\tkeha\tkhush\tkhush nahi\tkise ne\tkoi nahi\tlad\tmainu nahi\tmainu yaad\tna karo\tnere\tnight\tnumber\tnyaaneyan\toh\toverdose\tpadh\tparivar\tpunjabi\tpyi\trakhde\ttak\tte main\ttension\ttheek\tto baad\tvele\tvi\tvje\tvje tak\tzindagi\tਅਜੇ\tਆ ਪਰ\tਆਉਣਾ ਹੈ\tਆਪਣੇ ਸਬਦਾਂ\tਇਸ ਦਾ\tਇਹ ਕਹਾਣੀਆਂ\tਉਦਾਸ\tਉਮਰ\tਉਹਨੂਂ\tਓਕੇ\tਕਰਾਓ\tਕਰੀਏ\tਕਹਾਣੀਆਂ\tਕਹਿਂਦੀ\tਕਹਿਣਾ\tਕਾਰ\tਕਾਰ ਪਾਰਕ\tਕਿਂਨੇ\tਕੀ ਹੋ\tਕੁਟ ਕੁਟ\tਕੁਟ ਕੇ\tਕੈਲਂਡਰ\tਕੈਲਂਡਰ ਵਿਚ\tਖੁਸ ਨਹੀਂ\tਗਡੀ\tਗਡੀ ਵਿਚ\tਗਰੁਪ\tਘਰਵਾਲੀ\tਚਾਰ\tਜਦੋਂ\tਜਰੂਰੀ\tਜਵਾਬ\tਜਾ ਕੇ\tਜਾਂ\tਜਾਣ\tਜਾਣਕਾਰੀ\tਜੀ ਮੈਨੂਂ\tਟਿਕਟ\tਡਾਕਟਰ\tਡਿਗ\tਤੋਂ ਘਟ\tਥੋੜ੍ਹਾ\tਦਾ ਕੀ\tਦਾ ਹਾਂ\tਦਾ ਹਾਲ\tਨਂਬਰ\tਨਹੀਂ ਚਾਹੀਦਾ\tਨਹੀਂ ਜਾਣਾ\tਨਹੀਂ ਸੀ\tਨਹੀਂ ਹੋਇਆ\tਨੂਂਹ\tਨੇੜੇ\tਪਤਾ\tਪਹਿਲਾ\tਪਾ ਕੇ\tਪਾਓ\tਪੁਤਰ\tਫਿਕਰ\tਬਚੀ\tਬਚੇ ਨਹੀਂ\tਬਾਅਦ ਵਿਚ\tਬਿਠਾ\tਬੈਠੇ ਰਹਿਂਦੇ\tਮਨ ਦਾ\tਮਹਿਂਗਾਈ\tਮਹੀਨੇ\tਮਾਰਨ\tਮਿਟਾਓ\tਮੀਨੂ\tਮੇਰੇ\tਮੈਂ ਖੁਸ\tਮੈਨੂਂ ਯਾਦ\tਯਾਦ\tਰਖ\tਰਾਇ\tਰੋਟੀ\tਲਗਦਾ ਹੈ\tਲਾਈਟਾਂ\tਵਧੀਆ\tਵਾਰ\tਵੀ ਨਹੀਂ\tਸਬਦਾਂ\tਸਬਦਾਂ ਵਿਚ\tਸਾਡੇ ਘਰ\tਸਾਰਿਆਂ\tਸਾਲ\tਸੌਂ\tਹਾਂ\tਹਾਲ\tਹੁਣ ਉਹ\tਹੋ ਰਿਹਾ\tਹੋਣ
-0.3\t' 40 \t' a \t' agg\t' agge\t' allo\t' an\t' ap\t' apni\t' baa\t' bna \t' ch h\t' ch k\t' char\t' cl\t' cre\t' das\t' dat\t' dek\t' dekh\t' di a\t' di s\t' di t\t' dinn\t' do k\t' en\t' fil\t' film\t' gal\t' haf\t' haft\t' hai \t' head\t' hel\t' help\t' ho \t' ho g\t' kamm\t' karv\t' kau\t' kaun\t' kha\t' khus\t' ki\t' kilo\t' kita\t' mau\t' meh\t' mehn\t' nu s\t' ny\t' nya\t' nyaa\t' pap\t' papa\t' par\t' pee\t' rai \t' roa\t' road\t' saal\t' sad \t' sada\t' sara\t' sarh\t' shu\t' si n\t' sig\t' sign\t' str\t' stre\t' te m\t' te t\t' tha\t' ud\t' uda\t' wo\t' wor\t' بل\t' تي د\t' دو\t' دو \t' ديو\t' ديو \t' ਅਠ\t' ਆ ਨ\t' ਆ ਰਿ\t' ਆਉਣ\t' ਆਵਾ\t' ਆਵਾਂ\t' ਇਨ\t' ਇਹ\t' ਇਹ \t' ਇਹ ਕ\t' ਐਨੀ \t' ਕਂਨ\t' ਕਂਨ \t' ਕਢਦ\t' ਕਲਬ\t' ਕਲਬ \t' ਕੀ\t' ਕੇ ਆ\t' ਕੇ ਗ\t' ਕੇ ਚ\t' ਕੈ\t' ਖਾਧ\t' ਖਾਧੀ\t' ਖੁ\t' ਖੁਸ\t' ਖੁਸ \t' ਗਏ ਸ\t' ਗੋਰ\t' ਚਾਈ\t' ਚਾਈਲ\t' ਚਾਰ\t' ਚਾਹੀ\t' ਛਡੋ\t' ਛਡੋ \t' ਛੁਟ\t' ਛੁਟੀ\t' ਛੁਰ\t' ਜਰ\t' ਜਰੂ\t' ਜਰੂਰ\t' ਜਾ ਰ\t' ਜਾਣ\t' ਜਾਵਾ\t' ਜਾਵੇ\t' ਟਿ\t' ਟਿਕ\t' ਟੁਟ \t' ਤਂ\t' ਤਂਗ\t' ਤਂਗ \t' ਤੀਜੀ\t' ਤੇ ਖ\t' ਥੋੜ੍\t' ਦੀ ਖ\t' ਦੇ ਕ\t' ਦੇ ਗ\t' ਦੇ ਸ\t' ਧਕ\t' ਨਸਾ\t' ਨਸਾ \t' ਨਾਟ\t' ਨਾਟਕ\t' ਨਾਨ\t' ਨੇ ਧ\t' ਨੇ ਪ\t' ਪਰ ਸ\t' ਪਰਿ\t' ਪਰਿਵ\t' ਬਸ \t' ਭੂ\t' ਭੂਆ\t' ਭੂਆ \t' ਮਂਨ\t' ਮਹਿ\t' ਮਿਟਾ\t' ਰਬ\t' ਰਿਸ\t' ਰਿਸਤ\t' ਰੋ \t' ਰੋ ਪ\t' ਲਈ \t' ਲਤ \t' ਲਭ\t' ਲਾਓ\t' ਲਾਓ \t' ਲਿਖ\t' ਲੋਕ \t' ਵਾਲਾ\t' ਵੀ ਸ\t' ਸਟਾ\t' ਸਟੇ\t' ਸਬ\t' ਸਬਦ\t' ਸਰਦ\t' ਸਰਦੀ\t' ਸਹੀ\t' ਸਹੀ \t' ਹਾਲ\t' ਹੈ \t' ਹੋਏ\t' ਹੋਏ \t'4 s\t'4 sa\t'4 saa\t'40 \t'a cr\t'a ga\t'a hoy\t'a n\t'a na\t'a ra\t'aane\t'aare \t'achi\t'achi \t'ad te\t'adda\t'ade \t'ade p\t'adh \t'aft\t'afte\t'afte \t'age \t'agge \t'ain n\t'al si\t'allo\t'allot\t'am k\t'amm \t'an b\t'an de\t'an h\t'anga \t'angr\t'ank t\t'ap \t'apa \t'apni\t'apni \t'ar di\t'ar g\t'ar ha\t'ara d\t'aren\t'arga\t'arge\t'arv\t'arva\t'arwal\t'ase\t'ase \t'ash\t'aste\t'at h\t'ata \t'auj\t'aut\t'b l\t'b la\t'b t\t'bal\t'bil\t'bna \t'bur\t'ch m\t'char\t'cre\t'd cha\t'd da\t'd k\t'd ka\t'd kar\t'da a\t'da m\t'dad \t'dat\t'day\t'day c\t'de a\t'de aa\t'de h\t'de o\t'dek\t'dekh\t'di n\t'di te\t'dian\t'dian \t'dinn\t'dinne\t'dle\t'do k\t'do ki\t'don\t'e di\t'e fi\t'e l\t'e lan\t'e mar\t'e oh\t'eek h\t'een\t'eh \t'eha\t'ehna\t'ek h\t'elet\t'elp\t'er a\t'er c\t'er ch\t'er v\t'fil\t'film\t'film \t'fte\t'fte \t'g cl\t'gen\t'ger\t'gge \t'gharw\t'gi \t'gna\t'h da\t'h m\t'h ma\t'h na\t'h pe\t'h sa\t'h to\t'h to \t'haf\t'haft\t'hafte\t'har u\t'hara\t'harw\t'harwa\t'he sa\t'head\t'help\t'hi a\t'hi aa\t'hna\t'ho g\t'ho r\t'hus\t'hush\t'i ch \t'i kad\t'i kh\t'i kha\t'i me\t'i n\t'i saa\t'i si \t'i te \t'i th\t'i the\t'ic \t'ie b\t'ign\t'ill \t'ilm\t'ilm \t'ilm d\t'ilo\t'ilo \t'ilo g\t'in c\t'ing c\t'inner\t'ion c\t'ita \t'ithe\t'ithe \t'itte \t'je t\t'ji b\t'k ka\t'kam k\t'kamm\t'kamm \t'karv\t'karva\t'kau\t'kaun\t'kaun \t'khan\t'khde\t'khde \t'khi \t'khus\t'khush\t'kilo\t'kilo \t'kita\t'kita \t'l ho\t'l si\t'l te\t'l te \t'le ma\t'lea\t'llo\t'llot\t'llotm\t'lm \t'lm d\t'lo \t'lo g\t'lo gh\t'lotm\t'lotme\t'ly \t'maar \t'mar g\t'mat\t'mau\t'meh\t'mehn\t'mm \t'n ban\t'n f\t'n fe\t'n h\t'n ja\t'n keh\t'n lay\t'na k\t'nda h\t'ne ba\t'ner \t'ng cl\t'nga \t'nk \t'nk t\t'nk te\t'nner\t'nner \t'nt te\t'nth\t'nu ke\t'nu sa\t'ny \t'nya\t'nyaa\t'nyaan\t'o g\t'o gh\t'o gha\t'o kil\t'o r\t'oad\t'oad \t'oad t\t'oi \t'on c\t'on ch\t'one \t'oori\t'oori \t'oti\t'oti \t'otm\t'otme\t'otmen\t'ova\t'over\t'p a\t'pa \t'pan\t'pap\t'papa\t'papa \t'par t\t'pni\t'pni \t'pre\t'r aa \t'r ba\t'r ch\t'r g\t'r kha\t'r la\t'ra cr\t'ra da\t'ra di\t'ra pa\t'rai \t'raya\t'raya \t're w\t're wa\t'rene\t'rh \t'ri ba\t'ri r\t'ri ra\t'rig\t'roa\t'road\t'road \t'rva\t'rwal\t's gh\t's gha\t's l\t'saal\t'saal \t'saan\t'saan \t'sad \t'sada\t'sara\t'sara \t'sarh\t'sarh \t'se \t'sh \t'shu\t'sig\t'sign\t'sing\t'ssi\t'str\t'stre\t't d\t't g\t't hu\t't hun\t't te\t'ta d\t'tak\t'te k\t'te m\t'te ma\t'ten\t'ter s\t'ti n\t'tin\t'tio\t'tion\t'tion \t'tme\t'tmen\t'tment\t'tra\t'tta t\t'u ke\t'u keh\t'u sa\t'uch n\t'uda\t'ugh\t'ukh \t'ull\t'un j\t'un ja\t'ung\t'wali\t'wali \t'wan\t'wang\t'y a\t'ya co\t'ya ho\t'yaan\t'yaane\t'تي د\t'ديو\t'ديو \t'ر ب\t'ري م\t'لي و\t'لي وچ\t'ن پ\t'نان ن\t'و چ\t'ي دو\t'ي دو \t'ين ب\t'ਂ 12\t'ਂ 12 \t'ਂ 4\t'ਂ 4 \t'ਂ ਆਵ\t'ਂ ਆਵਾ\t'ਂ ਗਿਆ\t'ਂ ਘ\t'ਂ ਡ\t'ਂ ਦਸਣ\t'ਂ ਦੇ\t'ਂ ਪਤ\t'ਂ ਪਤਾ\t'ਂ ਬਹ\t'ਂ ਬਹੁ\t'ਂ ਮਂਨ\t'ਂ ਲੈਂ\t'ਂ ਸਕੂ\t'ਂਗਾ\t'ਂਗੀ\t'ਂਗੀ \t'ਂਟ \t'ਂਡਰ\t'ਂਡਰ \t'ਂਨ \t'ਅਂਦਰ \t'ਆ ਬ\t'ਆ ਰਿ\t'ਆ ਰਿਹ\t'ਆਉਣ\t'ਆਵਾ\t'ਆਵਾਂ\t'ਆਵਾਂਗ\t'ਇਹ \t'ਇਹ ਕ\t'ਈ ਪ\t'ਈ ਮ\t'ਈ ਵ\t'ਈਲਡ\t'ਉਣਾ\t'ਉਣਾ \t'ਏ ਹਾ\t'ਐਨੀ \t'ਕ ਹ\t'ਕਂਨ\t'ਕਂਨ \t'ਕਟ \t'ਕਢਦ\t'ਕਦਾ ਹ\t'ਕਰੀ\t'ਕਲਬ\t'ਕਲਬ \t'ਕਾਨਾ\t'ਕਾਨਾਂ\t'ਕਾਰ \t'ਕਿਂਗ\t'ਕਿਂਗ \t'ਕੇ ਗ\t'ਕੇ ਚ\t'ਕੇ ਚੀ\t'ਕੌਣ ਪ\t'ਖਣਾ\t'ਖਣਾ \t'ਖਾਧ\t'ਖਾਧੀ\t'ਖਾਧੀ \t'ਖੁਸ\t'ਖੁਸ \t'ਗਏ ਸ\t'ਗਏ ਸੀ\t'ਗਰੁ\t'ਗਰੁਪ\t'ਗਰੁਪ \t'ਗੋਰ\t'ਚ ਦ\t'ਚਾਈ\t'ਚਾਈਲ\t'ਚਾਈਲਡ\t'ਚਾਰ\t'ਚਾਹੀ\t'ਚਾਹੀਦ\t'ਛਡੋ\t'ਛਡੋ \t'ਛੁਟ\t'ਛੁਟੀ\t'ਛੁਟੀਆ\t'ਛੁਰ\t'ਜ ਗ\t'ਜ ਸਾ\t'ਜਰੂ\t'ਜਰੂਰ\t'ਜਾ ਰ\t'ਜਾਵਾ\t'ਜਾਵਾਂ\t'ਜਾਵੇ\t'ਜਾਵੇ \t'ਜਿਆ\t'ਟ ਦਿ\t'ਟਕ \t'ਟਾ \t'ਟੀ ਬਣ\t'ਟੁਟ \t'ਟੁਟ ਗ\t'ਠੀਕ ਹ\t'ਠੇ ਰ\t'ਡੇ ਹ\t'ਡੇ ਹਨ\t'ਡੋ \t'ਣ ਪੜ\t'ਣ ਪੜ੍\t'ਣ ਵੇ\t'ਣੇ ਆ\t'ਣੇ ਸ\t'ਣੇ ਸਬ\t'ਤ ਪ\t'ਤਂਗ\t'ਤਂਗ \t'ਤੀ ਕ\t'ਤੀਜੀ\t'ਤੀਜੀ \t'ਤੇ ਖ\t'ਤੋਂ ਡ\t'ਥੋੜ੍\t'ਥੋੜ੍ਹ\t'ਦਰ \t'ਦਾ ਨ\t'ਦਾ ਮੇ\t'ਦਾਂ\t'ਦਾਂ \t'ਦੀ ਖ\t'ਦੀ ਮ\t'ਧ ਨਹ\t'ਧ ਨਹੀ\t'ਨ ਤ\t'ਨ ਪ\t'ਨ ਸ\t'ਨਸਾ \t'ਨਾਟ\t'ਨਾਟਕ\t'ਨਾਟਕ \t'ਨਾਨ\t'ਨਾਲ ਗ\t'ਨਿਂਗ\t'ਨਿਂਗ \t'ਨੂ \t'ਨੂਂ ਪ\t'ਨੂਂ ਸ\t'ਨੇ ਅਜ\t'ਨੇ ਧ\t'ਨੇ ਪ\t'ਨ੍ਹਾ\t'ਨ੍ਹਾਂ\t'ਪਣੇ ਸ\t'ਪਰ ਸ\t'ਪਰਿ\t'ਪਰਿਵ\t'ਪਰਿਵਾ\t'ਪਾਰਕਿ\t'ਪੜ੍ਹਦ\t'ਬਸ \t'ਭੂਆ\t'ਭੂਆ \t'ਮ ਵਿ\t'ਮ ਵਿਚ\t'ਮਂਨ\t'ਮਝ \t'ਮਰੇ\t'ਮਰੇ \t'ਮਹਿ\t'ਮਿਟਾ\t'ਰ ਆਵ\t'ਰ ਕੋ\t'ਰ ਕੋਈ\t'ਰ ਜਾ\t'ਰ ਪਾ\t'ਰ ਮਾ\t'ਰ ਹੁ\t'ਰ ਹੁਂ\t'ਰਕ ਵ\t'ਰਕਿ\t'ਰਕਿਂ\t'ਰਕਿਂਗ\t'ਰਨ \t'ਰਵਾ \t'ਰਸ \t'ਰਿਵ\t'ਰਿਵਾ\t'ਰਿਵਾਰ\t'ਰਿਸ\t'ਰਿਸਤ\t'ਰੀ ਕਲ\t'ਰੀ ਜਾ\t'ਰੀ ਲਤ\t'ਰੁਪ\t'ਰੁਪ \t'ਰੂਰ\t'ਰੇ ਗ\t'ਰੇ ਜ\t'ਰੋ ਪ\t'ਰੋ ਪਏ\t'ਲ ਗਲ\t'ਲ ਗਲ \t'ਲ ਜ\t'ਲ ਮ\t'ਲ ਵੀ\t'ਲ ਵੀ \t'ਲਈ \t'ਲਗ \t'ਲਤ ਨ\t'ਲਬ \t'ਲਾਓ\t'ਲਾਓ \t'ਲਿਖ\t'ਲਿਸ ਵ\t'ਲੇ ਵ\t'ਲੈਂਦੀ\t'ਲੋਕ \t'ਵਡੇ ਹ\t'ਵਿਚ ਦ\t'ਵੀ ਸ\t'ਸ ਦਾ\t'ਸ ਦਾ \t'ਸ ਨੇ\t'ਸ ਨੇ \t'ਸ ਲ\t'ਸਟਾ\t'ਸਟੇ\t'ਸਤਰ\t'ਸਦਾ\t'ਸਦਾ \t'ਸਪੀ\t'ਸਬਦ\t'ਸਰਦ\t'ਸਰਦੀ\t'ਸਹੀ\t'ਸਹੀ \t'ਸਹੀ ਨ\t'ਸਾਰੀ \t'ਹ ਬ\t'ਹ ਬਂ\t'ਹ ਬਂਦ\t'ਹ ਮੇ\t'ਹ ਮੇਰ\t'ਹ ਸ\t'ਹਾਂ\t'ਹਾਂ \t'ਹਾਲ\t'ਹੀਂ ਕ\t'ਹੀਂ ਗ\t'ਹੀਂ ਦ\t'ਹੀਦ\t'ਹੀਦਾ\t'ਹੀਦਾ \t'ਹੈ \t'ਹੋਏ\t'ਹੋਏ \t'ਹੋਵੇ \t'ਾ ਟ\t'ਾ ਤੇ\t'ਾ ਤੇ \t'ਾ ਭ\t'ਾ ਮੇ\t'ਾ ਮੇਰ\t'ਾਂ ਜ\t'ਾਂ ਨ\t'ਾਂ ਬ\t'ਾਂ ਮੈ\t'ਾਂਗਾ\t'ਾਂਗਾ \t'ਾਂਗੀ\t'ਾਂਗੀ \t'ਾਂਗੇ\t'ਾਂਗੇ \t'ਾਈ \t'ਾਈਲ\t'ਾਈਲਡ\t'ਾਟਕ\t'ਾਟਕ \t'ਾਤਾ\t'ਾਧੀ\t'ਾਧੀ \t'ਾਨਾਂ\t'ਾਨਾਂ \t'ਾਬੀ\t'ਾਬੀ \t'ਾਰ ਕ\t'ਾਰ ਕੇ\t'ਾਰਕਿ\t'ਾਰਕਿਂ\t'ਾਰੀ ਕ\t'ਾਰੇ ਗ\t'ਾਲ ਗ\t'ਾਲ ਗਲ\t'ਾਵੇ\t'ਾਵੇ \t'ਾਹੀ\t'ਾਹੀਦ\t'ਾਹੀਦਾ\t'ਿਊਜ\t'ਿਓ \t'ਿਕਰ\t'ਿਕਰ \t'ਿਖਣਾ\t'ਿਖਣਾ \t'ਿਚ ਦ\t'ਿਨੇ\t'ਿਲੀ\t'ਿਵਾ\t'ਿਵਾਰ\t'ਿਵਾਰ \t'ਿਸ \t'ਿਸ ਵ\t'ਿਸ ਵਿ\t'ੀ ਇਕ\t'ੀ ਇਕ \t'ੀ ਕਲਾ\t'ੀ ਖਾ\t'ੀ ਗਲ\t'ੀ ਦਾ\t'ੀ ਦਾ \t'ੀ ਨਾ \t'ੀ ਨੂ\t'ੀ ਨੂਂ\t'ੀ ਬਸ\t'ੀ ਬਸ \t'ੀ ਬਿ\t'ੀ ਮੈ\t'ੀ ਲਤ\t'ੀ ਲਤ \t'ੀ ਸੁ\t'ੀਂ ਕ\t'ੀਂ ਗ\t'ੀਂ ਜ\t'ੀਂ ਦ\t'ੀਂ ਦਸ\t'ੀਂ ਮਂ\t'ੀਂ ਹੋ\t'ੀਕ ਹ\t'ੀਰੋ\t'ੀਰੋ \t'ੁਕਾਨਾ\t'ੁਟ \t'ੁਟ ਗ\t'ੁਟੀਆ\t'ੁਟੀਆਂ\t'ੁਸ \t'ੂ ਵ\t'ੂਂ ਪ\t'ੂਂ ਸ\t'ੂਆ \t'ੇ ਅ\t'ੇ ਅਜ\t'ੇ ਅਜ \t'ੇ ਚਾ\t'ੇ ਚੀ\t'ੇ ਚੀਕ\t'ੇ ਛੁ\t'ੇ ਛੁਰ\t'ੇ ਟਿ\t'ੇ ਟਿਕ\t'ੇ ਦੀ \t'ੇ ਧ\t'ੇ ਰੋ \t'ੇ ਵਡ\t'ੇ ਵਡੇ\t'ੇ ਸਬ\t'ੇ ਸਬਦ\t'ੇ ਸਾਲ\t'ੇ ਹਾ\t'ੇ ਹਾਂ\t'ੇ ਹੀ\t'ੇ ਹੀ \t'ੇਜ \t'ੇਟ \t'ੇਰੀ ਲ\t'ੈਂ ਆਉ\t'ੈਂਦੀ\t'ੈਂਦੀ \t'ੈਣਾ\t'ੋ ਪਏ\t'ੋ ਪਏ \t'ੋਂ ਡ\t'ੋਏ \t'ੋਕ ਤ\t'ੋਵੇ\t'ੋੜ੍\t'ੋੜ੍ਹ\t'ੌਣ ਪ\t'ੌਣ ਪੜ\t'੍ਹਾਂ\t'੍ਹਾਂ \t40\ta\tagge\tallotment\tallotment te\tapni\tbna\tdinner\tdo kilo\tfilm\thafte\thai\tho\tkamm\tkaun\tkilo\tkita\tkuch ni\tmaar\tmar gaya\tnahi dassna\tnu kehna\tpapa\trai\troad\troad te\tsaal\tsad\tsara\tsara din\tsarh\tte langar\tدو\tديو\tਅਂਦਰ\tਆ ਰਿਹਾ\tਆ ਸਕਦੀ\tਇਹ\tਐਨੀ\tਕਂਨ\tਕਲਬ\tਕੇ ਚੀਕਾਂ\tਕੌਣ ਪੜ੍ਹਦਾ\tਖਾਧੀ\tਖੁਸ\tਗਏ ਸੀ\tਚਾਹੀਦਾ\tਚੀਕਾਂ ਮਾਰਦੇ\tਛਡੋ\tਛੁਟੀਆਂ\tਜਾਵੇ\tਟੁਟ\tਤਂਗ\tਤੀਜੀ\tਦੁਕਾਨਾਂ\tਨਸਾ\tਨਹੀਂ ਦਸਣਾ\tਨਾਟਕ\tਨਾਲ ਗਲ\tਨੇ ਅਜ\tਪਰਿਵਾਰ\tਪਾਰਕਿਂਗ\tਪੜ੍ਹਦਾ\tਪੜ੍ਹਦਾ ਹੈ\tਬਸ\tਭੂਆ\tਮੇਰੀ ਲਤ\tਮੈਂ ਆਉਣਾ\tਰੋ\tਰੋ ਪਏ\tਲਈ\tਲਤ\tਲਾਓ\tਲੈਂਦੀ\tਲੋਕ\tਵਡੇ ਹਨ\tਸਹੀ\tਸਹੀ ਨਹੀਂ\tਸਾਰੀ\tਸਾਰੀ ਕਲਾਸ\tਹੈ\tਹੋਏ\tਹੋਵੇ
-0.4\t' 18 ਸ\t' al\t' bal\t' bul\t' cat\t' cr\t' da c\t' dass\t' deo\t' gal \t' haal\t' hor\t' hor \t' hoya\t' ji\t' ji m\t' jihn\t' karo\t' kil\t' koi\t' koi \t' lagg\t' lan\t' min\t' mor\t' nikk\t' nu k\t' pad\t' ri\t' sh\t' sha\t' tal\t' tee\t' tr\t' vad\t' wi\t' اك \t' بچي\t' بچيا\t' كو\t' هوو\t' هووي\t' پچ\t' پچه\t' گل\t' گيا\t' گيا \t' ਅਤ\t' ਅਤੇ\t' ਅਤੇ \t' ਆ ਨਹ\t' ਆ ਰ\t' ਇਕਲੀ\t' ਇਥ\t' ਇਥੇ\t' ਇਥੇ \t' ਕਂ\t' ਕਈ\t' ਕਈ \t' ਕਦੇ\t' ਕਦੇ \t' ਕੀ \t' ਕੁਝ\t' ਕੁਝ \t' ਕੁਟ \t' ਕੌਣ\t' ਕੌਣ \t' ਗੁਰ\t' ਗੁਰਦ\t' ਚਲ\t' ਚਲੋ\t' ਚਲੋ \t' ਚੀਕ\t' ਚੀਕਾ\t' ਜੂ\t' ਝੂ\t' ਠਂ\t' ਠਂਢ\t' ਤਿ\t' ਤੀਜ\t' ਥੋ\t' ਥੋੜ\t' ਦਸ\t' ਦਾ ਬ\t' ਦੀ ਲ\t' ਦੀ ਸ\t' ਨਰ\t' ਨਰਸ\t' ਨੇ ਬ\t' ਪੀੜ\t' ਪੜ\t' ਪੜ੍\t' ਪੜ੍ਹ\t' ਫੋਨ\t' ਫੋਨ \t' ਬਂਦੇ\t' ਬਸ\t' ਬਾਰੇ\t' ਬੈ\t' ਬੈਠੇ\t' ਮਦ\t' ਮਦਦ\t' ਮਦਦ \t' ਮਨ\t' ਮਨ \t' ਮਰ \t' ਮਰ ਗ\t' ਮੈਚ\t' ਲਗਦ\t' ਲਾਈ \t' ਲੇ\t' ਲੇਟ\t' ਲੇਟ \t' ਲੋ\t' ਲੋਕ\t' ਲੜ\t' ਲੜਾ\t' ਲੜਾਈ\t' ਵਡੀ\t' ਵਡੀ \t' ਵਧ \t' ਵਧਾ\t' ਵਾਲ \t' ਸਵਾ\t' ਸਵਾਦ\t' ਸਿਖਣ\t' ਸੁਣ\t' ਸੁਤ\t' ਸੇਵ\t' ਸੇਵਾ\t' ਹੈ\t' ਹੋਵ\t' ਹੋਵੇ\t'18 ਸ\t'18 ਸਾ\t'a deo\t'a man\t'a nu\t'a v \t'aam m\t'aan m\t'aan r\t'aar t\t'acha\t'acha \t'addiy\t'adh\t'agi\t'agi \t'ahi m\t'akdi\t'akdi \t'al de\t'al h\t'al wa\t'am \t'am m\t'am me\t'amm\t'an ji\t'an m\t'an r\t'ana p\t'ando\t'anga\t'angar\t'apa\t'ar ke\t'ar re\t'ar sa\t'ar u\t'arn \t'aro \t'as \t'as g\t'ass h\t'assn\t'assna\t'ave\t'awa\t'ayi\t'ayi \t'bas g\t'ber\t'ber \t'bho\t'cat\t'ch h\t'ch ha\t'd c\t'da c\t'dass\t'dassn\t'ddiy\t'ddiya\t'de c\t'de ch\t'de di\t'de p\t'dents\t'di e\t'di eh\t'di m\t'di th\t'do \t'e bas\t'e mad\t'e meh\t'e mum\t'e o\t'e ph\t'e pho\t'e r\t'e ro\t'e tu\t'e v \t'e z\t'eek\t'eeka\t'eeka \t'eepe\t'eeper\t'ek ka\t'eka\t'eka \t'ell\t'ell \t'ende\t'ende \t'ents\t'ents \t'eo \t'epe\t'eper\t'eper \t'er aa\t'er s\t'eyan\t'eyan \t'fer d\t'g c\t'g ch\t'g ch \t'gam\t'gan \t'ge a\t'ge v\t'ghat \t'ght\t'gra\t'h ha\t'h ki\t'h naa\t'haal\t'hadi\t'hadi \t'handa\t'har s\t'hi ma\t'ho gy\t'hop\t'hop \t'hor \t'hoya\t'hoya \t'i ban\t'i bo\t'i bol\t'i fir\t'i mu\t'i va\t'ihn\t'ila\t'ime\t'ime \t'ise n\t'jana \t'je ta\t'ji m\t'jihn\t'k sa\t'k te\t'k te \t'kall\t'karo\t'karo \t'kay\t'kdi\t'kdi \t'kehna\t'khadi\t'khand\t'koi\t'koi \t'l d\t'l de\t'l di\t'l h\t'l j\t'l ja\t'l na\t'l naa\t'l ni\t'l ni \t'l wa\t'l wal\t'lagg\t'lan\t'lan b\t'langa\t'le k\t'li m\t'li ma\t'll n\t'll na\t'lot\t'm d\t'm m\t'm me\t'mangd\t'mbe\t'mber\t'mber \t'mel\t'men\t'n j\t'n ji\t'n ke\t'na pa\t'nd c\t'ne b\t'ne ni\t'ng c\t'ngar\t'ngar \t'ngr\t'ni bo\t'nikk\t'o gy\t'o gya\t'o ki\t'oka\t'oli m\t'one m\t'ook\t'oya\t'oya \t'pad\t'pee\t'r b\t'r l\t'r re\t'r reh\t'r sa\t'r u\t'raao\t'raao \t'ren\t'rge\t'sakdi\t'se n\t'se nu\t'shop\t'shop \t'sna \t'ss h\t'ssn\t'ssna\t'ssna \t't b\t't ga\t't gay\t't te \t'the c\t'tim\t'time\t'time \t'tte \t'uge\t'uge \t'uj \t'vad\t'ver\t'yaa\t'اري\t'اري \t'اري م\t'اني\t'بچي\t'بچيا\t'بچيان\t'دا ه\t'دو \t'كهي \t'لوا\t'ن نين\t'ه تي\t'ه تي \t'هوو\t'هووي\t'هووي \t'هي اك\t'ووي\t'ووي \t'ويكهي\t'ي اك \t'ي هوو\t'يكهي\t'يكهي \t'پچه\t'چيا\t'چيان\t'چيان \t'گيا \t'ਂ ਆ ਰ\t'ਂ ਕੀਤ\t'ਂ ਗਏ\t'ਂ ਗਏ \t'ਂ ਘਟ\t'ਂ ਘਟ \t'ਂ ਚੁ\t'ਂ ਪਂ\t'ਂ ਪਂਜ\t'ਂ ਪਰ \t'ਂ ਲਈ \t'ਂ ਵਡੀ\t'ਂਦਰ \t'ਂਹ ਤ\t'ਅਤੇ\t'ਅਤੇ \t'ਆ ਰ\t'ਆ ਸ\t'ਆਂ ਰ\t'ਆਂ ਲ\t'ਆਂ ਵ\t'ਆਰੇ\t'ਆਰੇ \t'ਇਕਲੀ\t'ਇਕਲੀ \t'ਕਈ \t'ਕਣ \t'ਕਦਾ\t'ਕਲੀ\t'ਕਲੀ \t'ਕਾ ਨ\t'ਕਾ ਨਹ\t'ਕਾਂ\t'ਕਾਂ \t'ਕੁਝ\t'ਕੁਝ \t'ਕੂਲ ਤ\t'ਕੇ ਮਰ\t'ਕੌਣ\t'ਕੌਣ \t'ਕ੍ਰ\t'ਗੁਰਦ\t'ਗੁਰਦੁ\t'ਘਰ ਚਾ\t'ਚ ਬੈ\t'ਚ ਬੈਠ\t'ਚ ਵ\t'ਚਲੋ\t'ਚਲੋ \t'ਚੀਕ\t'ਚੀਕਾ\t'ਚੀਕਾਂ\t'ਜਾ ਰਹ\t'ਜਾਂਦਾ\t'ਜੀ ਵ\t'ਟ ਜ\t'ਟ ਲ\t'ਟੀਆ\t'ਟੀਆਂ\t'ਟੀਆਂ \t'ਠਂਢ\t'ਡਰ ਕ\t'ਡੀ ਕ\t'ਡੀ ਕਮ\t'ਣ ਵਾ\t'ਣ ਵਾਲ\t'ਣਾ ਹ\t'ਣਾ ਹੈ\t'ਣੀ ਚ\t'ਤ ਵ\t'ਤ ਵਧ\t'ਤੀਜ\t'ਥੋੜ\t'ਦਦ \t'ਦੀ ਲ\t'ਦੀ ਲੜ\t'ਦੁਆ\t'ਦੁਆਰ\t'ਦੁਆਰੇ\t'ਦੇ ਕੇ\t'ਦੇ ਮੈ\t'ਨਰਸ\t'ਨਸਾ\t'ਨਾਈ\t'ਨਾਈਟ\t'ਨਾਲ ਵ\t'ਨੀ \t'ਨੇ ਬ\t'ਪ ਲ\t'ਪੀ ਨ\t'ਪੜ੍\t'ਪੜ੍ਹ\t'ਫ ਲ\t'ਫ ਲਾ\t'ਫ ਲਾਈ\t'ਫੀ \t'ਫੋਨ\t'ਫੋਨ \t'ਬਂਦੇ\t'ਬਂਦੇ \t'ਬਰਫ ਲ\t'ਬੀਆ\t'ਬੀਆਂ\t'ਬੀਆਂ \t'ਬੀਪ\t'ਬੀਪੀ\t'ਬੀਪੀ \t'ਬੀਬੀਆ\t'ਬੈਠੇ\t'ਬੈਠੇ \t'ਮਦਦ\t'ਮਦਦ \t'ਮਨ \t'ਮਰ ਗ\t'ਮਰ ਗਿ\t'ਮਰਜ\t'ਮਾਈ\t'ਮੈਂ ਨ\t'ਮੈਚ\t'ਰ ਗਿ\t'ਰ ਗਿਆ\t'ਰ ਪੀ\t'ਰ ਸੀ\t'ਰਕ \t'ਰਕ ਵਿ\t'ਰਦੁ\t'ਰਦੁਆ\t'ਰਦੁਆਰ\t'ਰਫ ਲ\t'ਰਫ ਲਾ\t'ਰਾ ਘ\t'ਰਾ ਘਰ\t'ਰਾਏ\t'ਰਾਏ \t'ਰਿਆ\t'ਰਿਆਂ\t'ਰਿਆਂ \t'ਰੀ ਕ\t'ਰੀ ਜ\t'ਰੇ ਘ\t'ਰੇ ਘਰ\t'ਰੇ ਵ\t'ਰੇ ਵਿ\t'ਰੇ ਹ\t'ਲ ਜਾ\t'ਲ ਤੇ\t'ਲ ਤੇ \t'ਲ ਨਾ \t'ਲ ਵਾ\t'ਲ ਵਾਲ\t'ਲਗਦ\t'ਲਾ ਗ\t'ਲਾ ਗਰ\t'ਲੇ ਦਾ\t'ਲੇਟ\t'ਲੇਟ \t'ਲੋਂ\t'ਲੋਂ \t'ਲੋਕ\t'ਲੜਾ\t'ਲੜਾਈ\t'ਲੜਾਈ \t'ਵਡੀ\t'ਵਡੀ \t'ਵਧ \t'ਵਧਾ\t'ਵਾਦ\t'ਵਾਦ \t'ਵਾਲ \t'ਵਿਚ ਗ\t'ਸਕਦਾ \t'ਸਕ੍\t'ਸਕ੍ਰ\t'ਸਟਰ \t'ਸਤਾ \t'ਸਨ \t'ਸਵਾ\t'ਸਵਾਦ\t'ਸਵਾਦ \t'ਸਿਖਣ\t'ਸੀ ਨਾ\t'ਸੁਣ\t'ਸੁਤ\t'ਸੇਵ\t'ਸੇਵਾ\t'ਸੇਵਾ \t'ਹਾਂ ਮ\t'ਹੀਂ ਜ\t'ਹੀਂ ਹ\t'ਹੁਤ ਵ\t'ਹੋਵ\t'ਹੋਵੇ\t'ਾ ਕਰਦ\t'ਾ ਕਰੋ\t'ਾ ਖਿਚ\t'ਾ ਤੀ\t'ਾ ਤੀ \t'ਾ ਬੈਠ\t'ਾ ਰਹੀ\t'ਾਂ ਘ\t'ਾਂ ਰ\t'ਾਂਦਾ\t'ਾਂਦਾ \t'ਾਂਹ ਤ\t'ਾਲ ਤ\t'ਾਲ ਵ\t'ਾਲ ਵਾ\t'ਾਲਾ ਗ\t'ਾਵਾਂਗ\t'ਾਸਟ\t'ਾਸਟ \t'ਿਂਗ\t'ਿਖਣ\t'ਿਚ ਬੈ\t'ੀ ਕਮ\t'ੀ ਕਹ\t'ੀ ਕਹਿ\t'ੀ ਕੀ\t'ੀ ਕੀਤ\t'ੀ ਗਲ \t'ੀ ਚ \t'ੀ ਚਾ\t'ੀ ਚਾਹ\t'ੀ ਬਣ\t'ੀ ਲੜ\t'ੀ ਲੜਾ\t'ੀ ਸੁਤ\t'ੀਂ ਹ\t'ੀਆਂ ਰ\t'ੀਪੀ\t'ੀਪੀ \t'ੀਬੀਆ\t'ੀਬੀਆਂ\t'ੁਆਰ\t'ੁਆਰੇ\t'ੁਆਰੇ \t'ੁਝ \t'ੁਣੇ ਆ\t'ੁਤ ਵ\t'ੁਤ ਵਧ\t'ੁਰਦੁ\t'ੁਰਦੁਆ\t'ੁਲ ਜ\t'ੂਲ ਤ\t'ੂਲ ਤੋ\t'ੂਸ \t'ੇ ਇਕਲ\t'ੇ ਕਾ\t'ੇ ਦਾ\t'ੇ ਫ\t'ੇ ਫੋਨ\t'ੇ ਬੈ\t'ੇ ਬੈਠ\t'ੇ ਮਰ\t'ੇ ਮਰ \t'ੇ ਲਈ\t'ੇ ਲਈ \t'ੇ ਵਜ\t'ੇ ਸਾ\t'ੇ ਸਾਰ\t'ੇਰਾ ਘ\t'ੇਰੇ ਘ\t'ੇਰੇ ਸ\t'ੇਲ੍\t'ੇਲ੍ਹ\t'ੇਲ੍ਹ \t'ੇਵਾ\t'ੇਵਾ \t'ੈਂ ਆ \t'ੈਂ ਨ\t'ੈਠੇ\t'ੈਠੇ \t'ੈਦ \t'ੋ ਬ\t'ੋਂ ਆ\t'ੋਂ ਲ\t'ੋਂ ਲੈ\t'ੋਨ \t'ੋਵੇ \t'ੌਣ \t'੍ਹੀ \t'ੜਾਈ\t'ੜਾਈ \t'ੜ੍ਹੀ \t18 ਸਾਲ\tdassna\tde dinde\tgaddiyan\tgal\tghat\thaal\tho gya\thor\thoya\tjana\tkar reha\tkaro\tkehna\tkhadi\tkhanda\tkise nu\tkoi\tlangar\tmain nahi\tne bas\tne meri\tsakdi\tاك\tبچيان\tهووي\tويكهي\tگيا\tਅਤੇ\tਆ ਨਹੀਂ\tਇਕਲੀ\tਇਥੇ\tਕਈ\tਕਦੇ\tਕੀ\tਕੁਝ\tਕੁਟ\tਕੇ ਮਰ\tਕੌਣ\tਗੁਰਦੁਆਰੇ\tਚਲੋ\tਚੀਕਾਂ\tਜਾ ਰਹੀ\tਜਾਂਦਾ\tਦਿਂਦੀ\tਦੀ ਲੜਾਈ\tਨਹੀਂ ਕੀਤਾ\tਨਹੀਂ ਜਾ\tਨਾ ਕਰੋ\tਫੋਨ\tਬਂਦੇ\tਬਰਫ ਲਾਈ\tਬਾਰੇ\tਬੀਬੀਆਂ\tਬੈਠੇ\tਮਦਦ\tਮਨ\tਮਰ\tਮਰ ਗਿਆ\tਮੈਂ ਆ\tਲਾਈ\tਲੇਟ\tਲੜਾਈ\tਵਡੀ\tਵਧ\tਵਾਲ\tਵਾਲਾ ਗਰੁਪ\tਸਕਦਾ\tਸਕੂਲ ਤੋਂ\tਸਵਾਦ\tਸੇਵਾ
-0.5\t' bol\t' clu\t' club\t' darr\t' fi\t' fird\t' hah\t' haha\t' he\t' jana\t' jih\t' khan\t' lad\t' lo\t' lu\t' mat\t' ne b\t' ras\t' sade\t' shaa\t' si \t' te l\t' zo\t' بت\t' بتي\t' ساڈ\t' ساڈي\t' ਆਪ \t' ਕਾਲ\t' ਕੁਤਾ\t' ਕੇ ਫ\t' ਕੌਂ\t' ਕੌਂਸ\t' ਗਰ\t' ਚਾਹ \t' ਚੁਕਿ\t' ਦਸੋ\t' ਦਸੋ \t' ਦਾ ਕ\t' ਦਾ ਸ\t' ਦੀ ਰ\t' ਦੇਵ\t' ਦੋ ਮ\t' ਪਏ\t' ਪਏ \t' ਪਲ\t' ਫਿ\t' ਬਰ\t' ਬਾਰ\t' ਰਬ \t' ਵਡ\t' ਸਾਈ\t' ਹਰਾ\t' ਹਾਰ\t' ਹਾਰ \t'a aan\t'a hai\t'a ma\t'a pa\t'a raa\t'aani\t'aani \t'ad ka\t'ade\t'agge\t'ahi \t'ahida\t'al w\t'alli\t'alli \t'ame\t'an ba\t'ank \t'ar h\t'ar kh\t'ar la\t'arau\t'araun\t'arr \t'as p\t'ayi v\t'baa\t'bas p\t'bol\t'chal \t'clu\t'club\t'club \t'd di \t'da ta\t'darr\t'darr \t'de si\t'dekhi\t'di t\t'e bo\t'eed \t'ele\t'ere l\t'et d\t'et da\t'fird\t'fri\t'gal\t'gan\t'gge\t'goli \t'h ge\t'h ge \t'h h\t'h he\t'h mum\t'h p\t'haam\t'haha\t'haha \t'hal \t'hedi\t'hida\t'hida \t'ho \t'i ba\t'i gal\t'i jan\t'i mur\t'i te\t'ian\t'ikk\t'ikki\t'ikki \t'ila \t'in ke\t'inne\t'ion\t'ion \t'ird\t'jana\t'jih\t'k kar\t'k s\t'k t\t'kalli\t'karau\t'khedi\t'kki\t'kki \t'koi h\t'kudiy\t'l w\t'lad\t'le g\t'lub\t'lub \t'mor\t'nder\t'ndo\t'ner\t'nga\t'nikki\t'nne\t'nts\t'nts \t'nu k\t'oi h\t'oi m\t'oi ma\t'ork\t'ove\t'r aa\t'r c\t'r kh\t'r maa\t'rau\t'raun\t'rdi\t'rdi \t're l\t're la\t'ree\t'rpr\t'rr \t'rti\t'rwale\t's ka\t's kar\t's ne\t's ne \t'sade\t'sade \t'shaam\t'sho\t't da\t't da \t't r\t'tde s\t'u k\t'udiy\t'udiya\t'va \t'vel\t'wor\t'work\t'y na\t'y naa\t'ya m\t'yi v\t'اڈي\t'اڈي \t'بتي\t'ساڈ\t'ساڈي\t'ساڈي \t'لاس\t'ن چ\t'ويي\t'ويي \t'ਂ ਆ ਸ\t'ਂ ਚੁਕ\t'ਂ ਡਿ\t'ਂ ਦਾ\t'ਂ ਨ\t'ਂ ਪ\t'ਂ ਪਰ\t'ਂ ਰਹਿ\t'ਂ ਲਈ\t'ਂ ਵਾਲ\t'ਂਨ ਪ\t'ਂਸਲ\t'ਂਸਲ \t'ਆ ਸਕਦ\t'ਆਂ ਦਾ\t'ਆਪ \t'ਆਹਾ\t'ਆਹਾਂ\t'ਆਹਾਂ \t'ਈ ਕ\t'ਈ ਬ\t'ਈ ਬਾ\t'ਈ ਭ\t'ਏ ਸੀ\t'ਏ ਸੀ \t'ਕਾਰ\t'ਕਿਆ \t'ਕੀ ਹੋ\t'ਕੁਤਾ\t'ਕੁਤਾ \t'ਕੇ ਫ\t'ਕੌਂ\t'ਕੌਂਸ\t'ਕੌਂਸਲ\t'ਚ ਪਾ\t'ਚਾਹ \t'ਚਾਹ ਪ\t'ਚੀ \t'ਚੁਕਿ\t'ਚੁਕਿਆ\t'ਜਾਂ \t'ਟਿਕ\t'ਡੀ ਵਿ\t'ਣਾ ਚ\t'ਣਾ ਚਾ\t'ਣਿਆ\t'ਣਿਆਂ\t'ਣਿਆਂ \t'ਤਾ \t'ਤੋਂ ਵ\t'ਦ ਕਰ\t'ਦ ਹ\t'ਦਸੋ\t'ਦਸੋ \t'ਦਾ ਬ\t'ਦੀ ਰ\t'ਦੀ ਰੋ\t'ਦੇਵ\t'ਦੋ ਮ\t'ਦੋ ਮਿ\t'ਨੂਂ ਮ\t'ਨੂਂ ਹ\t'ਨੇ ਦ\t'ਪਏ \t'ਪੀੜ\t'ਬਾਰ\t'ਬਾਰੇ\t'ਬਾਰੇ \t'ਬੀ ਅ\t'ਬੀ ਅਂ\t'ਮਰ \t'ਰ ਉ\t'ਰ ਕਿ\t'ਰ ਚਾ\t'ਰ ਤਾ\t'ਰ ਤਾ \t'ਰਬ \t'ਰਹੀ ਹ\t'ਲ ਤੋਂ\t'ਲਾਂ ਕ\t'ਲੇ ਕ\t'ਲੋ \t'ਵਾ ਤ\t'ਵਿਆਹਾ\t'ਵਿਚ ਨ\t'ਵੀ \t'ਵੇ \t'ਸ ਹ\t'ਸਣਾ ਨ\t'ਸਤਾ\t'ਸਲ \t'ਸਾਈ\t'ਸੇ ਨਾ\t'ਸੋ \t'ਹ ਪੀ\t'ਹਰਾ\t'ਹਾਰ\t'ਹਾਰ \t'ਹਿਂਦੀ\t'ਹੀ ਹਾ\t'ਹੋ ਜ\t'ਾ ਕੁਤ\t'ਾ ਖਿ\t'ਾ ਗਰ\t'ਾ ਗਰੁ\t'ਾ ਬਚ\t'ਾ ਰ\t'ਾ ਰਿ\t'ਾ ਲਿ\t'ਾਂ ਰਹ\t'ਾਬੀ ਅ\t'ਾਰ ਤਾ\t'ਾਲੇ ਕ\t'ਾਵਾ\t'ਾਵਾਂ\t'ਾਹ ਪ\t'ਾਹ ਪੀ\t'ਿਂਗ \t'ਿਂਦੀ\t'ਿਆਹਾ\t'ਿਆਹਾਂ\t'ਿਚ ਨ\t'ੀ 1\t'ੀ ਅਂ\t'ੀ ਕਲ\t'ੀ ਟ\t'ੀ ਮੈਨ\t'ੀ ਵਿਚ\t'ੀ ਹੋ\t'ੀਂ ਆ \t'ੀਂ ਕੀ\t'ੀਂ ਚੁ\t'ੀਂ ਜੀ\t'ੁਕਿ\t'ੁਕਿਆ\t'ੁਕਿਆ \t'ੁਟੀ\t'ੁਤਾ\t'ੁਤਾ \t'ੁਤੇ\t'ੁਤੇ \t'ੂਂ ਮ\t'ੂਂ ਹ\t'ੇ ਖੜ\t'ੇ ਖੜ੍\t'ੇ ਗਰਮ\t'ੇ ਗੋ\t'ੇ ਟ\t'ੇ ਤਾ\t'ੇ ਤਾਂ\t'ੇ ਨਹ\t'ੇ ਨਹੀ\t'ੇ ਸਾਈ\t'ੇਂਦ\t'ੇਰੀ ਮ\t'ੈਂ ਨਹ\t'ੋ ਮਿ\t'ੋ ਮਿਂ\t'ੌਂਸ\t'ੌਂਸਲ\t'ੌਂਸਲ \tch mummy\tchahida\tchal\tclub\tdarr\tdekhi\tgoli\thaha\tkalla\tkalli\tkudiyan\tkutde si\tmain keha\tnikki\tsade\tsi\tساڈي\tਆਪ\tਕਿਸੇ ਨਾਲ\tਕੁਤਾ\tਕੌਂਸਲ\tਚਾਹ\tਚੁਕਿਆ\tਦਸਣਾ ਨਹੀਂ\tਦਸੋ\tਦੋ ਮਿਂਟ\tਨਹੀਂ ਆ\tਨਹੀਂ ਚੁਕਿਆ\tਨਹੀਂ ਜੀ\tਪਏ\tਮਾਰ ਤਾ\tਮੈਂ ਜਾ\tਮੈਂ ਨਹੀਂ\tਰਬ\tਰਹੀ ਹਾਂ\tਵਿਆਹਾਂ\tਹਾਰ
-0.6\t' 18\t' 18 \t' 34\t' 34 \t' bas\t' bas \t' hoy\t' khe\t' khed\t' kise\t' kit\t' lang\t' mad\t' mada\t' mi\t' mint\t' ov\t' ove\t' over\t' panj\t' sik\t' sikh\t' warg\t' به\t' ਆਉਣਾ\t' ਆਏ\t' ਆਏ \t' ਆਵ\t' ਕਮ\t' ਕਾ\t' ਕਿ ਕ\t' ਗੇ\t' ਛੁ\t' ਜਾਵ\t' ਟੁ\t' ਟੁਟ\t' ਠੀ\t' ਠੀਕ\t' ਠੀਕ \t' ਬਚੇ\t' ਬਚੇ \t' ਬੀਬ\t' ਬੀਬੀ\t' ਬੈਠਾ\t' ਮਾਂ\t' ਮਾਂ \t' ਮਾਰ \t' ਰਖ\t' ਲਗ\t' ਲਾਈ\t' ਵਜ\t' ਸਕਦਾ\t' ਸਾਡੀ\t'18 \t'34 \t'a ha\t'a nah\t'a pan\t'aam\t'aar h\t'ada\t'adad\t'adad \t'al ni\t'alla\t'alla \t'an hi\t'an w\t'angd\t'anj\t'anj \t'ank\t'ar l\t'ban \t'bas\t'bas \t'cho\t'con\t'de oh\t'de pa\t'deo \t'diya\t'diyan\t'e din\t'e jaa\t'e pa\t'e si \t'eed\t'eha b\t'ekhi\t'ekhi \t'ent\t'ent \t'ent t\t'ert\t'gal n\t'ha b\t'ha ba\t'haam \t'haan\t'hat \t'hda m\t'hoy\t'hra n\t'i e\t'i eh\t'i go\t'i si\t'ikhd\t'ikhda\t'int \t'int b\t'kalla\t'kan\t'kan \t'khed\t'kil\t'kise\t'kise \t'kit\t'lang\t'lli n\t'm k\t'mad\t'mada\t'madad\t'ment \t'mint\t'mint \t'n hi\t'n hi \t'na n\t'na na\t'nde o\t'ne n\t'ngd\t'ni ka\t'nj \t'nt \t'nt b\t'nt ba\t'nt t\t'o c\t'o ch\t'okan\t'okan \t'oli \t'one n\t'panj\t'panj \t'ra n\t'ra ne\t'ras\t'ri ka\t'rn \t's p\t'sik\t'sikh\t'sikhd\t't baa\t't h\t'the \t'vert\t'warg\t'ya ma\t'ان چ\t'ي د\t'يان چ\t'ਂ ਦ\t'ਂਗ \t'ਂਡੇ ਪ\t'ਆਂ ਦ\t'ਆਉਣਾ\t'ਆਉਣਾ \t'ਆਏ \t'ਇਥੇ\t'ਇਥੇ \t'ਈ ਮੇ\t'ਕਿ ਕ\t'ਕਿ ਕਂ\t'ਖੇ ਹ\t'ਖੇ ਹੁ\t'ਚ ਲਾ\t'ਚ ਸਰ\t'ਚ ਸਰਾ\t'ਚਣ \t'ਚੇ \t'ਜ ਸ\t'ਜਾਵ\t'ਟ ਬ\t'ਟੁਟ\t'ਠੀਕ\t'ਠੀਕ \t'ਣ ਪ\t'ਦ ਕ\t'ਦਾ ਟੀ\t'ਦਾ ਨਹ\t'ਦੀ ਨ\t'ਦੇ ਨਾ\t'ਦੇ ਫ\t'ਬਚੇ\t'ਬਚੇ \t'ਬੀ \t'ਬੀਬ\t'ਬੀਬੀ\t'ਬੈਠਾ\t'ਮਾਰ \t'ਰਦਾ ਹ\t'ਰਾਇਆ\t'ਰਾਇਆ \t'ਰੀ ਮ\t'ਰੋਜ ਸ\t'ਵਾਲ ਨ\t'ਸਕਦਾ\t'ਸਾਡੀ\t'ਸਾਡੀ \t'ਹਾ ਹਾ\t'ਹਿ ਗਈ\t'ਹੀ ਹ\t'ਾ ਟੀ\t'ਾ ਵਿ\t'ਾਈ ਮ\t'ਾਈ ਮੇ\t'ਾਈਟ\t'ਾਡੀ\t'ਾਡੀ \t'ਾਰ ਪ\t'ਾਲਾ\t'ਾਹ \t'ਿ ਕਂ\t'ਿ ਗਈ\t'ਿਂਦੀ \t'ਿਚ ਲਾ\t'ਿਚ ਸਰ\t'ੀ ਰੋ\t'ੀਬੀ\t'ੀਵੀ\t'ੂੜਾ\t'ੂੜਾ \t'ੇ ਆਏ\t'ੇ ਆਏ \t'ੇ ਇਕ\t'ੇ ਕੇ\t'ੇ ਠ\t'ੇ ਪਾਰ\t'ੈਠਾ\t'ੋ ਜੀ\t'ੋਜ ਸ\t18\t34\tbas\tbhra ne\tgal ni\tkise\tmaar ke\tmadad\tmint\tmint baad\tpanj\tshaam\tsikhda\tਆਉਣਾ\tਆਏ\tਠੀਕ\tਬਚੇ\tਮਾਂ\tਮਾਰ\tਮੁਂਡੇ ਪਾਰਕ\tਰਿਹਾ ਹਾਂ\tਵਿਚ ਸਰਾਬ\tਸਾਡੀ
-0.7\t' bahu\t' chal\t' deo \t' fir\t' fr\t' fri\t' khad\t' lay\t' ni k\t' th\t' كوي\t' كويي\t' چا\t' چاه\t' چاهي\t' ਇਸ\t' ਕਰੋ\t' ਕਰੋ \t' ਕੁਤ\t' ਜਾ \t' ਟੀ\t' ਤੀ \t' ਦਾ ਹ\t' ਪੁਲਿ\t' ਬਚ\t' ਸਾਡ\t' ਸੁ\t'a haa\t'a ta\t'aad \t'aal b\t'age\t'agg\t'ahid\t'ahut\t'ahut \t'al n\t'arg\t'arr\t'ata\t'bahu\t'bahut\t'cha \t'chahi\t'chal\t'da ma\t'da v\t'e si\t'edi\t'erp\t'fir\t'gal \t'ght \t'h kam\t'hah\t'hahi\t'hahid\t'ht \t'hut \t'i cha\t'i dit\t'ie \t'ight \t'int\t'khad\t'lay\t'li j\t'll \t'lli\t'lli \t'munda\t'ni k\t'ok \t'ola\t'pass \t's g\t't ba\t'the\t'اهي\t'اهيد\t'اهيدي\t'ك و\t'كوي\t'كويي\t'كويي \t'لي \t'هيد\t'هيدي\t'يدي\t'چاه\t'چاهي\t'چاهيد\t'ਂ ਆ \t'ਂ ਨਹ\t'ਂ ਮਾ\t'ਂ ਰ\t'ਂ ਵਡ\t'ਂਦੀ ਹ\t'ਆਰ \t'ਈਨ \t'ਕਰੋ\t'ਕਰੋ \t'ਕਿਆ\t'ਕੁਤ\t'ਚ ਨ\t'ਜੀ ਦ\t'ਜੀ ਦਾ\t'ਟਰ \t'ਦੇ ਕ\t'ਧੀਆ\t'ਨੇ ਧਕ\t'ਪੁਲਿ\t'ਪੁਲਿਸ\t'ਬੈਠਾ \t'ਮਾਂ\t'ਮਾਂ \t'ਮਾਰ ਤ\t'ਮੈਂ ਫ\t'ਰ ਕ\t'ਰ ਜ\t'ਰ ਸਵ\t'ਵਾਂਗ\t'ਵਾਲਾ \t'ਸ ਨ\t'ਸਾਡ\t'ਾ ਬ\t'ਾ ਬੈ\t'ਾਂ ਮਾ\t'ਾਈਨ\t'ਾਈਨ \t'ਾਰ ਤ\t'ਾਰਕ ਵ\t'ਾਲਾ \t'ਿਆ ਸ\t'ਿਆ ਸੀ\t'ਿਆਰ \t'ੀ ਜ\t'ੀ ਜੀ\t'ੀ ਜੀ \t'ੀ ਨਾ\t'ੀਂ ਮਾ\t'ੀਆਂ ਵ\t'ੁਲ \t'ੁਲਿ\t'ੁਲਿਸ\t'ੁਲਿਸ \t'ੇ ਡ\t'ੇ ਧਕ\t'ੈਂ ਫ\t'ੈਂ ਫੋ\t'ੈਠਾ \t'ੋ ਜ\t'੍ਹੀ\t'ੜ੍ਹੀ\tbahut\tch kam\tdeo\tmunda\tnahi chahunda\tكويي\tਕਰੋ\tਜਾ\tਤੀ\tਪੁਲਿਸ\tਬੈਠਾ\tਸਾਰਿਆਂ ਨੂਂ
-0.8\t' ag\t' bhu\t' bo\t' cha\t' cho\t' chor\t' ghat\t' go\t' layi\t' lud\t' ludo\t' mo\t' ਕਦ\t' ਕੀ ਹ\t' ਗਈ\t' ਗਈ \t' ਟੀਵ\t' ਟੀਵੀ\t' ਦਸਣ\t' ਦਸਣਾ\t' ਪਰ\t' ਪੁ\t' ਪੁਲ\t' ਸੀ \t' ਸੁਰ\t'a bas\t'a mai\t'a v n\t'aam \t'aar k\t'ahi\t'ahi c\t'al ba\t'ali\t'ali \t'ar s\t'bhu\t'chor\t'chori\t'diy\t'do c\t'do ch\t'e kh\t'ge \t'ghat\t'haan \t'hi c\t'hi ch\t'hi m\t'hid\t'hori\t'hori \t'i ma\t'i ni\t'l ba\t'l n\t'layi\t'lud\t'ludo\t'ludo \t'me \t'n aa\t'nu ka\t'o ch \t'ori k\t'ri k\t't v\t'u ka\t'udo\t'udo \t'udo c\t'گيا\t'ਂ 1\t'ਂ ਨਹੀ\t'ਂ ਨੂ\t'ਂ ਨੂਂ\t'ਂ ਮੁਂ\t'ਕਾਂ ਮ\t'ਕੀ ਹ\t'ਕੁਟ \t'ਗ ਕ\t'ਗਈ \t'ਟੀਵ\t'ਟੀਵੀ\t'ਟੀਵੀ \t'ਟੇ \t'ਡੇ ਪ\t'ਡੇ ਪਾ\t'ਣ ਵ\t'ਤਰ \t'ਤਾ ਰ\t'ਦਸਣ\t'ਦਸਣਾ\t'ਦਸਣਾ \t'ਪਰ \t'ਪਾਰਕ \t'ਪੁਲ\t'ਮਾਰਦਾ\t'ਰ ਗ\t'ਰ ਮ\t'ਰਾਇ\t'ਲਿਸ\t'ਲਿਸ \t'ਵਾਂ\t'ਸ ਦੇ\t'ਸ ਦੇ \t'ਸਣਾ\t'ਸਣਾ \t'ਸੀ \t'ਸੁਰ\t'ਾ ਖ\t'ਾ ਵ\t'ਾਂਗ\t'ਾਏ \t'ਾਦ \t'ਾਰਕ \t'ਾਰਦਾ\t'ਾਰਦਾ \t'ਿਆਰ\t'ੀ ਮ\t'ੀਵੀ \t'ੀਵੀ ਨ\t'ੁਤ \t'ੂਂ ਕੋ\t'ੇ ਇ\t'ੈਂ ਜਾ\tchori\tludo\tludo ch\tਗਈ\tਟੀਵੀ\tਦਸਣਾ\tਪਾਰਕ\tਪਾਰਕ ਵਿਚ\tਮਾਰਦਾ\tਸੀ
-0.9\t' baad\t' tu\t' ਇਸ \t' ਕੌ\t' ਗਲ \t' ਦਿਓ\t' ਦਿਓ \t' ਨੇ ਅ\t' ਪਰ \t' ਪਾਰ\t' ਬੈਠ\t' ਮਿਂ\t' ਮਿਂਟ\t' ਵਧ\t' ਸੀ\t'ain a\t'all\t'baad\t'baad \t'di s\t'e kha\t'ge k\t'hndi \t'hut\t'i ni \t'in a\t'l b\t'layi \t'n ma\t'ori\t'ut \t'ਂ ਕੋ\t'ਂ ਕੋਈ\t'ਂ ਜਾ \t'ਂ ਦਾ \t'ਂ ਮਾਰ\t'ਂ ਰਹ\t'ਂ ਲ\t'ਆਂ ਦੀ\t'ਏ ਸ\t'ਗਲ \t'ਠਾ \t'ਡੀ ਵ\t'ਦਿਓ\t'ਦਿਓ \t'ਦੀ ਹੈ\t'ਨੇ ਅ\t'ਪਾਰ\t'ਬਹੁਤ \t'ਬੈਠ\t'ਮਿਂਟ\t'ਮਿਂਟ \t'ਲ ਤ\t'ਹੁਤ \t'ਾਂ ਨੂ\t'ਿਂਟ\t'ਿਂਟ \t'ੀ ਖ\t'ੜਾ \tbaad\tlayi\tਇਸ\tਗਲ\tਦਿਓ\tਪਰ\tਬਹੁਤ\tਮਿਂਟ\tਵਾਲਾ
-1.0\t' aap\t' aap \t' kall\t' sad\t' tur\t' ਬਹ\t'a ta \t'aap \t'al b\t'an ma\t'ehndi\t'hndi\t'hul\t'i ch\t'n mai\t'sad\t'tur\t'ul \t'ਇਸ \t'ਜੀ \t'ਡੀ \t'ਨੂਂ ਨ\t'ਰ ਪ\t'ਵੀ ਨ\t'ਾਂ ਮ\t'ਿਆਂ ਦ\t'ੂਂ ਨ\taap\tkehndi
-1.1\t' ba\t' haan\t' si\t' ਪਾਰਕ\t' ਬਹੁ\t' ਬਹੁਤ\t' ਮਿ\t' ਮੀ\t'aap\t'ad \t'hal\t'i maa\t'li \t'n a\t'ori \t'r s\t'ry \t'ਆ ਸੀ\t'ਆ ਸੀ \t'ਪਾਰਕ\t'ਬਹੁ\t'ਬਹੁਤ\t'ਹੁਤ\t'ਾਰਕ\t'ੂਂ ਨਹ\thaan\tਨਹੀਂ ਚਾਹੁਂਦਾ\tਮੈਨੂਂ ਕੋਈ\tਮੈਨੂਂ ਨਹੀਂ
-1.2\t' nah\t'cha\t'nah\t'ਮਿਂ\t'ਰ ਸ\t'ੀਂ ਕੁ\t'ੇ ਗ\tਨਹੀਂ ਕੁਟਦਾ
-1.3\t'hor\t'ਂ ਦੀ \t'ਰੋ \t'ਸ ਦ
-1.4\t' nahi\t' pa\t'e cha\t'haa\t'nahi\t'nahi \t'ਂ ਦੀ\t'ੀ ਹੈ\t'ੀ ਹੈ \tnahi
-1.5\t' haa\t' ਹਾ\t'i m\t'ਵਾ 
-1.7\t' ha
-1.8\t'ao \t'ਾਓ 
""",
    kinds={
        Risk.SUICIDE: """\
+7.2\t'ay 
+5.9\t'es 
+5.5\t' ਦੇ ਪ
+5.1\t'ਦੇ ਪ
+4.7\t'ana 
+3.6\t'ਹਿਂਦੇ
+3.5\t'ੇ ਚੁ
+3.1\t' ਸਭ\t' ਸਭ \t'ਸਭ \tਸਭ
+3.0\t' ਕੀ \t'ਂ ਕੀ\t'ਂ ਕੀ \tਕੀ
+2.9\t' ਆਖ
+2.7\t' te a\t'te aa
+2.6\t' ਚਾਹ\t'ਚਾਹ\t'ੀਣਾ\t'ੀਣਾ 
+2.5\t'te a
+2.4\t'ahun\t'ahund\t'arn\t'arna\t'arna \t'chahu\t'hahu\t'hahun\t'o sa\t'rna\t'rna \t'rna c
+2.1\t' sa\t' ਜੀਣ\t'ਂ ਜੀ\t'ਜੀਣ
+2.0\t' ਚਾਹੁ\t'ਚਾਹੁ\t'ਚਾਹੁਂ
+1.9\t' chah\t' ਚਾ\t'chah\t'hah
+1.8\t'ਾਹੁ\t'ਾਹੁਂ\t'ਾਹੁਂਦ\t'੍ਹ 
+1.7\t' ਅਜ\t'ੀ ਦ
+1.6\t' ਕੀ\t' ਮਰਨ\t' ਮਰਨਾ\t'ਨਾ ਚਾ\t'ਮਰਨ\t'ਮਰਨਾ\t'ਮਰਨਾ \t'ਰਨਾ\t'ਰਨਾ \t'ਰਨਾ ਚ\t'ਾ ਚਾਹ\t'ੀ ਨੇ\t'ੀ ਨੇ \tਮਰਨਾ
+1.5\t'ਂ ਚਾ\t'ਂ ਚਾਹ\t'ੀਂ ਚਾ
+1.4\t'ਕੀ \t'ਾ ਚਾ\t'ੇ ਚ
+1.3\t' ਮਰ\t'ੀ ਰ
+1.2\t'ਂ ਚ\t'ਂ ਜ\t'ਖੇ 
+1.0\t' ਤਾਂ\t' ਤਾਂ \t'aan\t'ahu\t'e aa\t'ੀ ਅ\tਤਾਂ
+0.9\t'ਤਾਂ\t'ਤਾਂ 
+0.8\t' ਆਖਰ\t' ਆਖਰੀ\t'ਆਖਰ\t'ਆਖਰੀ\t'ਆਖਰੀ \t'ਖਰੀ\t'ਖਰੀ \t'ੀ ਨ\tਆਖਰੀ
+0.7\t'ਨਾ ਚ
+0.6\t' ਜੀ\t'ਰੀ ਰਾ\t'ਾਲ ਸ\t'ੀ ਰਾ\t'ੀ ਰਾਤ
+0.5\t'na c\t'na ch
+0.3\t'ਹੁਂਦ\t'ੁਂਦ
+0.2\t' ma
-0.1\t'ੇ ਬ
-0.2\t'ਹੁਂ
-0.6\t'hund
-0.8\t'ਨਾ 
-1.1\t'ਾਂ 
-1.2\t'a cha
-1.6\t'na 
-2.0\t' la
-2.2\t' ਵਿਚ\t'ਵਿਚ
-2.6\t'ਿਚ 
-3.6\t' ਜਾ\t'de \t'ke 
""",
        Risk.SELF_HARM: """\
+4.9\t'ty 
+4.7\tਮਾਰਦੀ ਆ
+4.3\t'o p\t'to p
+3.5\t'di aa
+3.3\t'ਰਦੀ ਆ
+3.2\tlaundi
+3.1\t' te m\t'te m
+2.9\t'aund
+2.7\t' ਬਲੇ\t' ਬਲੇਡ\t'di a\t'h te\t'h te \t'ਬਲੇ\t'ਬਲੇਡ\t'ਬਲੇਡ \t'ਲੇਡ\t'ਲੇਡ \tਬਲੇਡ
+2.6\t'ਦੀ ਆ \t'ਮਾਰਦੀ\t'ਾਰਦੀ\t'ਾਰਦੀ \tਮਾਰਦੀ
+2.3\t' ਪੁ
+2.2\t'ਟਦੀ\t'ਟਦੀ 
+2.1\t' cut\t' ਆਪ\t' ਆਪਣ\t'cut\t'e cu\t'e cut\t'laund\t'n v \t'ਆਪਣ
+2.0\t' ap\t' apn\t' ਬਾਂ\t' ਬਾਂਹ\t'apn\t'e ap\t'e apn\t'ਬਾਂਹ\t'ਬਾਂਹ \tਬਾਂਹ
+1.9\t' cu\t'ਦੇ ਨ\t'ੇਡ 
+1.8\t'i aa\t'ਬਾਂ\t'ੀ ਆ 
+1.7\t' laun\t' ਲਿ\t' ਲਿਆ\t' ਲਿਆ \t' ਹੁਣ \t'i a\t'ਹੁਣ \t'ੁਣ \tਲਿਆ\tਹੁਣ
+1.6\t'e c\t'ura
+1.5\t' ਹਾਂ\t' ਹਾਂ \tਹਾਂ
+1.4\t' ਹਾ\t'ਾਂਹ\t'ਾਂਹ 
+1.3\t' ਕਿ\t' ਬਲ\t'ਂ ਆਪ\t'ਂ ਆਪਣ\t'ਮੈਂ ਆ\t'ੈਂ ਆ\t'ੈਂ ਆਪ
+1.2\t' ਆਪਣੇ\t'ਆਪਣੇ\t'ਆਪਣੇ \t'ਪਣੇ\t'ਪਣੇ \tਆਪਣੇ
+1.1\t'n v\t'ni \t'ਂ ਆ
+1.0\t' ਬਾ
+0.9\t' ਫੇ\t' ਫੇਰ\t' ਫੇਰ \t'ਫੇਰ\t'ਫੇਰ \tਫੇਰ
+0.8\t'a ro\t'aun\t'ਹਾਂ\t'ਹਾਂ 
+0.5\t'ੇਰ 
+0.3\t' ni
+0.2\t' ਮਾਰਦ\t'ਮਾਰਦ\t'ਾਰਦ\t'ਾਲ 
+0.1\t'aunde
-0.3\t'ਂਹ 
-0.4\t'ndi a\t'und\t'ਰਦੀ\t'ਰਦੀ 
-0.7\t'ਲਿਆ 
-0.8\t'aan \t'ਲਿਆ
-1.3\t'ਿਆ 
-1.4\t'ਣੇ 
-1.7\t'aan
-1.8\t'ਰ ਬ
-2.5\t'ਦੀ 
-3.6\t'nu 
""",
        Risk.OVERDOSE: """\
+5.9\t'ਚ ਪ
+5.0\t' ki \tki
+4.6\t'ਹੀ ਆ 
+4.2\t'ਲਾ 
+4.0\t' ਲੈ\t'ਿਨ 
+3.9\t'ਹੀ ਆ
+3.7\t'ariy\t'riy\t'ਵਾਈ\t'ੀ ਲੈ
+3.5\t'ੀ ਲ
+3.3\t'an d
+3.0\t' sah\t'sah
+2.9\t' كا\t'ي كا
+2.7\t'ਾ ਲ
+2.6\t'ari\t'iya\t'iyan\t'iyan 
+2.5\t' ki\t' پا \t'پا \tپا
+2.4\t' ال\t'ر ال
+2.2\t'ki 
+2.1\t'yan\t'yan 
+2.0\t'an k\t'ر ا\t'ي ني
+1.8\t' ਸਾ
+1.7\t' go\t' gol\t' goli\t' ਖਾ\t' ਵਾ\t'a la\t'an go\t'gol\t'goli\t'goliy\t'liya\t'liyan\t'n go\t'n gol\t'oliya\t'ਜੀ \tgoliyan
+1.6\t' ਜਾ
+1.5\t' laiy\t'aiya\t'aiyan\t'ha l\t'ha la\t'kha l\t'laiy\t'laiya\t'liy\t'oliy\t'ਾਰੀ\tkha laiyan\tlaiyan
+1.4\t' ਖਾ ਲ\t' ਗੋ\t' ਗੋਲ\t' ਗੋਲੀ\t' ਲਈਆ\t' ਲਈਆਂ\t'ਂ ਖ\t'ਂ ਖਾ\t'ਂ ਖਾ \t'ਆਂ ਖ\t'ਆਂ ਖਾ\t'ਖਾ ਲ\t'ਖਾ ਲਈ\t'ਗੋਲ\t'ਗੋਲੀ\t'ਗੋਲੀਆ\t'ਲਈਆ\t'ਲਈਆਂ\t'ਲਈਆਂ \t'ਾ ਲਈ\t'ਾ ਲਈਆ\t'ੀਆਂ ਖ\t'ੋਲੀ\t'ੋਲੀਆ\t'ੋਲੀਆਂ\tਖਾ ਲਈਆਂ\tਗੋਲੀਆਂ\tਗੋਲੀਆਂ ਖਾ\tਲਈਆਂ
+1.3\t' ਖਾ \t'oli\t'ਖਾ \tਖਾ
+1.2\t'ਲੀਆਂ\t'ਲੀਆਂ 
+1.1\t'ਂ ਮ
+1.0\t'ਲੀਆ
+0.8\t'a l
+0.7\t' ਲਈ
+0.6\t'ਈਆਂ\t'ਈਆਂ 
+0.4\t'ਆਂ 
+0.2\t'yan g
-0.2\t' do
-0.3\t'a ki 
-0.5\t'a ki
-1.4\t'an 
-1.6\t'ਨੂਂ\t'ਨੂਂ 
-1.7\t'da k\t'ੂਂ 
-4.6\t'ਦੀ 
""",
        Risk.PHYSICAL_ABUSE: """\
+7.7\t'r h
+5.8\t' pi
+5.5\tghar jaan
+4.9\t'th t
+4.6\t'ਸ ਕ
+4.3\t'n t
+4.2\t' ਕੇ ਕ\t'ਕੇ ਕ
+4.1\t' ਕੁਟ\t'sha\t'ਕੁਟ
+3.9\t'par\t'ਪੀ 
+3.5\t'ਲੀ 
+3.4\t' ਬੈ
+3.0\t'ainu\t'ainu \t'mainu\tmainu
+2.9\t'aard\t'aarde\t'maard\t'ਰ ਤ\tmaarde
+2.7\t'a r\t'e pi
+2.6\t' ku
+2.5\t'ਰਾ ਮ
+2.4\t' ਕੁ\t' ਗੁਆਂ\t'ਆਂਢ\t'ਗੁਆਂ\t'ਗੁਆਂਢ\t'ਾ ਮੈ\t'ਾ ਮੈਨ\t'ੁਆਂ\t'ੁਆਂਢ\t'ੇ ਫ
+2.3\t'ਮਾਰਦੇ\t'ਵੇ \t'ਾਰਦੇ\t'ਾਰਦੇ \t'ੀ ਕ\tਮਾਰਦੇ
+2.2\t'ਰਦੇ\t'ਰਦੇ 
+2.0\t'h t
+1.9\t' da
+1.5\t' ਗੁਆ\t'ਗੁਆ\t'ਮੀ ਨੇ\tਮਂਮੀ ਨੇ
+1.4\t' kut\t' ਨੇ\t' ਨੇ \t' ਫੇ\t' ਫੇਰ\t' ਫੇਰ \t'e ch\t'kut\t'ਫੇਰ\t'ਫੇਰ \tਨੇ\tਫੇਰ
+1.1\t' ਗੁ\t'a p\t'inu 
+0.9\t' ਭਰ\t' ਭਰਾ\t' ਭਰਾ \t'ਭਰਾ\t'ਭਰਾ \tਭਰਾ
+0.8\t'ard
+0.7\t' ਨਾਲ \t'ਨਾਲ \tਨਾਲ
+0.6\t'add\t'ਨੇ \t'ਾ ਮ
+0.5\t' ਨਾਲ\t' ਮਾਰਦ\t'inu\t'ਨਾਲ\t'ਮਾਰਦ\t'ਾਰਦ\t'ੇ ਨ
+0.4\t' main\t'main\t'utt\t'ੇ ਕ
+0.2\t'e c\t'ਆਂ ਨ
-0.3\t'ain
-0.6\t'da 
-0.7\t' ma
-1.0\t'ਕੇ \t'ੀ ਮੈਨ
-1.1\t'ਮੀ ਨੂ\t'ਾ ਮਂ\t'ਾ ਮਂਮ\tਮਂਮੀ ਨੂਂ
-1.2\t'ੀ ਮੈ
-1.3\t'ੀ ਨੂ\t'ੀ ਨੂਂ\t'ੀ ਮ
-1.5\t' ਪਤ
-1.6\t'ਤੀ 
-2.2\t' ਵਿਚ \t'ਵਿਚ \tਵਿਚ
-2.4\t' ਵਿ
-2.9\t'ਿਚ 
-4.3\t' keh\t' me\t'keh
-4.5\t' ਕਰ\t'ਦੀ 
""",
        Risk.SEXUAL_ABUSE: """\
+5.3\t'ਂਦੇ ਨ
+5.1\t'ਦਾ ਕਹ
+5.0\t'h ra
+4.9\t' ph
+4.6\t'ਾ ਨ
+4.2\t'hou
+3.6\t'ich
+3.5\t'ਦਾ ਕ
+3.3\t' ਨੇ ਜ\t'naa\t'ਨੇ ਜ
+3.2\t'khda\t'khda \t'ਂ ਹੁ
+3.0\t'ere n\t're n\t're na\tmere naal
+2.9\t'i ho
+2.8\t'ਨੂਂ ਗ\t'ੂਂ ਗ
+2.7\t'e h
+2.6\t'i ra\t'ੇਰੀ\t'ੇਰੀ 
+2.5\t'ass
+2.4\t' meri\t'meri\t'meri \tmeri
+2.1\t' kar\t'kar
+2.0\t' ਛੂ\t' ਛੂਂ\t' ਛੂਂਹ\t'ਂਹਦ\t'ਂਹਦਾ\t'ਂਹਦਾ \t'ਛੂਂ\t'ਛੂਂਹ\t'ਛੂਂਹਦ\t'ੂਂਹਦ\t'ੂਂਹਦਾ\tਛੂਂਹਦਾ
+1.9\t' ਉਹ ਮ\t'e da\t'ਂਦਾ\t'ਂਦਾ \t'ਉਹ ਮ\t'ਾਂ ਹ
+1.8\t'ੇ ਜ
+1.7\t'ਿਆ ਤ
+1.5\t'ੂਂਹ
+1.4\t' ਗਲਤ\t' ਗਲਤ \t' ਸਾਲ\t' ਸਾਲ \t'ਂ ਗਲ\t'ਂ ਗਲਤ\t'ਗਲਤ\t'ਗਲਤ \t'ਸਾਲ\t'ਸਾਲ \t'ਾ ਕਹ\t'ਾ ਕਹਿ\t'ੂਂ ਗਲ\tਗਲਤ\tਮੈਨੂਂ ਗਲਤ\tਸਾਲ
+1.3\t' mere\t'ere\t'ere \t'mere\t'mere \t'ਆ ਤ\tmere
+1.1\t' naa\t' naal\t'naal\t'naal \tnaal
+0.9\t' ਉਹ \t'ਉਹ \tਉਹ
+0.8\t' mer\t' na\t' ਗਲ\t' ਚਾਚ\t' ਚਾਚਾ\t'mer\t'ਚਾਚ\t'ਚਾਚਾ\t'ਚਾਚਾ \t'ਾਚਾ\t'ਾਚਾ \tਚਾਚਾ
+0.7\t' ho\t'e naa\t'ਹਦਾ\t'ਹਦਾ 
+0.6\t'ਰੀ 
+0.5\t' kar \t'kar \t'ਲਤ \t'ਹ ਮ\tkar
-0.1\t' ra
-0.2\t' da
-0.3\t' me
-0.4\t'ਚਾ 
-0.5\t'ਂ ਗ
-1.1\t' ਉਹ\t'al 
-1.7\t' ni \tni
-2.2\t'ਦਾ 
-2.6\t'ni 
-3.9\t'ਂ ਕ
-4.1\t' ni
""",
        Risk.DOMESTIC_ABUSE: """\
+6.0\t'ਰਵਾ
+4.5\t'e bai
+4.3\t'ੀਆਂ ਦ
+4.2\t'n na
+3.8\t'ਾ ਘ
+3.7\t'ਆਂ ਦ
+3.5\t'ਾ ਮਂਮ
+3.3\t'ਹਿ 
+3.1\t' ਪਤ
+3.0\t'ind\t'ਾ ਮਂ
+2.9\t'ੀ ਮੈ\t'ੀ ਮੈਨ
+2.7\t' dhak\t'ai \t'dhak\t'dhakk\t'hak\t'hakk\t'ਾ ਤ\t'ਾ ਤੋ
+2.6\t'akk\t'ਹ ਤ\t'ਹ ਤੇ\t'ਹ ਤੇ 
+2.5\t'ਵਾਲੇ\t'ਵਾਲੇ \t'ਾਲੇ\t'ਾਲੇ 
+2.4\t'ਮੀ ਨੂ\t'ਰ ਘ\t'ਰ ਘਰ\tਮਂਮੀ ਨੂਂ\tਮੈਨੂਂ ਕੁਟਦਾ
+2.3\t' ਗਰ\t'ੀ ਮ
+2.2\t'ਣ ਦ
+2.1\t' dha\t' ਸਸ\t' ਸਸ \t'ਸਸ \tਸਸ
+2.0\t' bai\t' bait\t'ait\t'aith\t'bai\t'bait\t'baith
+1.9\t'da h\t'da ha
+1.8\t' ਉਹ\t'a d\t'bah
+1.6\t'arwal\t'gharw\t'harw\t'harwa\t'rwal\t'rwala\t'ਂਮੀ ਨ\t'ਮੀ ਨ\tgharwala
+1.3\t'ਤੀ \t'ੇ ਸ
+1.2\t' ਘਰਵ\t' ਘਰਵਾ\t'ਘਰਵ\t'ਘਰਵਾ\t'ਘਰਵਾਲ\t'ਰਵਾਲ
+1.1\t'arw\t'arwa\t'rwa
+1.0\t'ੀ ਨੂ\t'ੀ ਨੂਂ
+0.9\t'wala\t'wala 
+0.8\t'dha\t'ਕੁਟਦਾ\t'ਟਦਾ\t'ਟਦਾ \t'ਟਦਾ ਹ\t'ੁਟਦਾ\t'ੁਟਦਾ \tਕੁਟਦਾ\tਕੁਟਦਾ ਹੈ
+0.7\t' ਕੁਟਦ\t'ala \t'ith\t'ra \t'ਕੁਟਦ
+0.6\t' ਕੁਟ\t'ਕੁਟ\t'ਲਾ 
+0.2\t' ਹੁ
-0.4\t' ਤੋ\t'ਾ ਮੈ\t'ਾ ਮੈਨ
-0.5\t' ਘਰ\t'ਂਦੀ
-0.6\t'ਵਾਲ\t'ੁਕੀ
-0.7\t' ਭਰ\t' ਭਰਾ\t' ਭਰਾ \t'ਭਰਾ\t'ਭਰਾ \tਭਰਾ
-0.9\t'la 
-1.7\t' ਨੇ\t' ਨੇ \tਨੇ
-2.3\t' ਕਰ
-3.9\t'aun
-4.3\t'ੀਂ 
-5.6\t' ਸਾ
-6.2\t' la
""",
        Risk.NEGLECT: """\
+5.0\t'ਮੀ ਨਹ\tਮਂਮੀ ਨਹੀਂ
+4.3\t'ਰ ਦ
+4.2\t' aa m\t'aa m
+3.7\t'ana j\t'na j
+3.5\t' ਕੋ
+3.4\t' ਵੇ
+3.1\t'ਤੇ ਨ\t'ੋਤੇ ਨ
+3.0\t'ਚ ਇ\t'ਚ ਇਕ\t'ਵਿਚ ਇ\t'ਿਚ ਇ\t'ਿਚ ਇਕ\t'ੋਤੇ\t'ੋਤੇ 
+2.6\t' bi\t'i ha\t'i hai
+2.5\t' ni \tni
+2.4\t' hai\t'ੀਂਦ
+2.3\t'e ch\t'ni \t'nu i
+2.2\t' ਆਂ
+2.1\t'ad k\t'ad ke\t'd ke\t'e c\t'ੇ ਆਂ\t'ੇ ਆਂ 
+2.0\t'andi\t'andi \t'ੇਲੇ\t'ੇਲੇ 
+1.8\t'i b
+1.7\t' saa\t'saa
+1.6\t'd k\t'ੀ ਨਹ\t'ੀ ਨਹੀ
+1.5\t' ਮਂਮ\t' ਮਂਮੀ\t' ਹਰ\t' ਹਰ \t'hai\t'u i\t'ਂਮੀ\t'ਂਮੀ \t'ਮਂਮ\t'ਮਂਮੀ\t'ਮਂਮੀ \t'ਮੀ \tਮਂਮੀ\tਹਰ
+1.4\t' ਸਰਾ\t' ਸਰਾਬ\t'ਈ ਨ\t'ਈ ਨਹ\t'ਈ ਨਹੀ\t'ਕੋਈ ਨ\t'ਬ ਪ\t'ਬ ਪੀ\t'ੋਈ ਨ\t'ੋਈ ਨਹ\tਕੋਈ ਨਹੀਂ
+1.2\t'r ra\t'ਰ ਵ
+1.1\t'i pa
+1.0\t' ਪੀਂ\t' ਪੀਂਦ\t'ਪੀਂ\t'ਪੀਂਦ
+0.9\t' ਵਿਚ \t'ਵਿਚ \tਵਿਚ
+0.8\t' ਕੋਈ\t' ਕੋਈ \t'ਕੋਈ\t'ਕੋਈ \t'ੀਂ \t'ੋਈ \tਕੋਈ
+0.7\t' ha\t'er 
+0.6\t' sa\t'ੇ ਆ
+0.4\t'ਹਰ \t'ਿਚ 
+0.3\t' ਨਹ\t' ਨਹੀ\t' ਨਹੀਂ\t'ਨਹੀ\t'ਨਹੀਂ\t'ਨਹੀਂ \t'ਹੀਂ\t'ਹੀਂ \tਨਹੀਂ
+0.2\t' ਇਕ\t'ਤੇ 
-0.1\t' ਵਿਚ\t'ਵਿਚ
-0.3\t' ਪੀ
-0.7\t'i h
-1.1\t' ni
-1.3\t' ਮਂ
-2.0\t'ਂ ਮ
-2.3\t'ain 
-2.6\t' ਮੇਰ\t'ਮੇਰ
-3.4\t'aan
-3.7\t' ਮੇ
-4.2\t' ਮਾ
-4.6\t' la
-5.0\t' ma
-5.4\t' ਮੈ
""",
        Risk.EXPLOITATION: """\
+5.9\t'00 \t'ise\t'ise 
+4.2\t'oun
+4.1\t' ta \tta
+4.0\t'ਾ 1
+3.8\t'and
+3.4\t'ਨਾਲ ਛ\t'ਾਲ ਛ
+2.8\t'e ni 
+2.7\t'ਆਂ ਨਾ\t'ੀਆਂ ਤ
+2.6\t'ਂ ਨਾ
+2.4\t' ਬਿ
+2.3\t' ch \t'ਜੇ \tch
+2.1\t'a si 
+2.0\t'ra \t'ਲ ਛਡ\t'ਲ ਛਡ 
+1.9\t' ban\t' ਏਜ\t' ਏਜਂ\t' ਏਜਂਟ\t'ban\t'ਂਟ ਨ\t'ਏਜਂ\t'ਏਜਂਟ\t'ਏਜਂਟ \t'ਜਂਟ\t'ਜਂਟ \t'ਜਂਟ ਨ\t'ਲ ਛ\t'ਾ 15\t'ਾ 15 \tਏਜਂਟ
+1.7\t'ਉਂਦਾ\t'ਉਂਦਾ 
+1.6\t'e k\t'i l\t'ਟ ਨ\t'ਟੋਆ\t'ਟੋਆਂ\t'ਟੋਆਂ \t'ਫੋਟੋਆ\t'ੋਆਂ\t'ੋਆਂ \t'ੋਟੋਆ\t'ੋਟੋਆਂ\tਫੋਟੋਆਂ
+1.5\t' ਬਲੈ\t' ਬਲੈਕ\t'dinda\t'ਕਮੇ\t'ਕਮੇਲ\t'ਕਮੇਲ \t'ਬਲੈ\t'ਬਲੈਕ\t'ਬਲੈਕਮ\t'ਮੇਲ \t'ਮੇਲ ਕ\t'ਲ ਕਰ\t'ਲੈਕ\t'ਲੈਕਮ\t'ਲੈਕਮੇ\t'ੇਲ \t'ੇਲ ਕ\t'ੇਲ ਕਰ\t'ੈਕਮ\t'ੈਕਮੇ\t'ੈਕਮੇਲ\tdinda\tਬਲੈਕਮੇਲ
+1.3\t' ਫੋਟ\t' ਫੋਟੋ\t'inda\t'inda \t'ਫੋਟ\t'ਫੋਟੋ\t'ੋਟੋ
+1.2\t'ਆਂ ਤ
+1.1\t' 15\t' 15 \t' dind\t'dind
+1.0\t' ta
+0.9\t' ਛਡ\t' ਛਡ \t'ਛਡ \t'ਮੇਲ\tਛਡ
+0.8\t'ਿਹਾ\t'ਿਹਾ 
+0.7\t' ਨਾਲ \t'ਂਟ \t'ਨਾਲ \t'ਿਂਦਾ\t'ਿਂਦਾ \tਨਾਲ
+0.6\t'ਲ ਕ\t'ਾ ਸ
+0.5\t' ਬਲ
+0.4\t'un 
+0.3\t'ੀਆਂ\t'ੀਆਂ 
+0.2\t' din\t'din
-0.3\t' ni \t'ਹਾ \tni
-0.4\t' ਨਾ
-1.5\t'ta 
-2.4\t'ch 
-3.0\t'ਾ ਕ
-3.4\t'ਦੇ 
-5.0\t'nu 
""",
        Risk.FORCED_MARRIAGE: """\
+6.5\t'ੀ ਤ
+5.6\t' py
+5.0\t'de mu
+4.4\t' ਦਸ
+4.1\t'ੀ ਕੋ
+3.8\t'di ke\t'i keh\t'ਂਦਾ ਮ
+3.7\t'e mun
+3.6\t' ਕਰ ਦ\t'ਕਰ ਦ
+3.3\t'ਡੇ ਨਾ\t'ਮੈਂ ਵ\t'ੈਂ ਵ
+3.2\t'ਡੇ ਨ
+3.1\t'ਾ ਕ
+3.0\t' man\t' mang\t'mang
+2.9\t'man
+2.6\t' via\t' viah\t'iah\t'iah \t'via\t'viah\t'viah \tviah
+2.5\t'ਣਾ ਕ
+2.4\t' kar 
+2.1\t' ਰਹੇ\t' ਰਹੇ \t'ਰਹੇ\t'ਰਹੇ \t'ਹੇ \tਰਹੇ
+2.0\t'ੀ ਤਾ\t'ੀ ਤਾਂ
+1.9\t' ਕਹਿਂ\t'ਕਹਿਂ\t'ਕਹਿਂਦ\t'ੀਂ ਕਰ
+1.8\t'ਂ ਕਰ
+1.7\t'ਆਹ \t'ਰੀ \t'ਵਿਆਹ \t'ਿਆਹ \tਵਿਆਹ
+1.5\t'e mu\t'ਹੀਂ ਕ\t'ੀਂ ਕ
+1.4\t' za\t' zab\t' zaba\t'zab\t'zaba\t'zabar\tzabardasti
+1.2\t'ang
+1.1\t' ਕਰ \t'kehnd\t'ਂ ਵ\t'ਕਰ \tਕਰ
+0.9\t' kehn\t'kehn
+0.8\t' ਮਾਪ\t' ਮਾਪੇ\t' ਵਿ\t'abar\t'abard\t'ardas\t'asti\t'asti \t'bar\t'bard\t'barda\t'dast\t'dasti\t'ehnd\t'hnd\t'rdas\t'rdast\t'sti\t'sti \t'ਪੇ \t'ਮਾਪ\t'ਮਾਪੇ\t'ਮਾਪੇ \t'ਾਪੇ\t'ਾਪੇ \tਮਾਪੇ
+0.7\t'ਣਾ \t'ਹ ਕ
+0.6\t' keh\t' ਕਹ\t' ਕਹਿ\t'keh\t'ਕਹਿ
+0.5\t' ਵਿਆ\t' ਵਿਆਹ\t'ehn\t'ਵਿਆ\t'ਵਿਆਹ\t'ਿਆਹ
+0.3\t'ta 
+0.2\t'ah 
-0.1\t'ast
-0.5\t'ਹਿਂਦ
-1.3\t'ੇ ਨ
-1.9\t' ਕਰ
-2.3\t'ar 
-3.1\t' ਤੇ
-3.3\t' ni
-3.7\t'ਰੇ 
-4.2\t'nu 
-4.4\t'ਦਾ 
""",
        Risk.MISSING: """\
+5.0\t' ਜਿ
+4.1\t'ਾ ਸ\t'ੀ ਉ
+3.9\t'hal
+3.2\t'ਸੇ ਨੇ\tਕਿਸੇ ਨੇ
+3.1\t'ੇ ਜਾ
+2.9\t' nik\t' ਤਾ \t'nik\tਤਾ
+2.8\t' ਕਢ\t'al g\t'l g\t'ਹੀਂ ਮ\t'ੀਂ ਮ
+2.7\t'ੇ ਲ
+2.6\t'e h\t'n p\t'n pa
+2.3\t'ੇ ਆਂ\t'ੇ ਆਂ 
+2.2\t'ikal \t'kal g\tnikal
+2.1\t' gh\t' gha
+2.0\t' ਘਰ ਨ\t' ਛਡ\t' ਛਡ \t' ਧੀ ਘ\t'ਘਰ ਨ\t'ਘਰ ਨਹ\t'ਛਡ \t'ਧੀ ਘ\t'ਧੀ ਘਰ\t'ੀ ਘਰ \tਘਰ ਨਹੀਂ\tਛਡ\tਧੀ ਘਰ
+1.9\t' ghar\t' ਮੁੜ\t'aro\t'ghar\t'jj \t'n bh\t'ron\t'ਮੁੜ\t'ਰੋਂ 
+1.8\t'on \t'ਰ ਨਹ\t'ਰ ਨਹੀ
+1.7\t'ੁੜੀ\t'ੁੜੀ \t'ੜੀ 
+1.6\t' ਆਈ\t' ਆਈ \t' ਮੁ\t'ਆਈ \tਆਈ
+1.5\t'ੋਂ ਕ
+1.4\t'on b
+1.3\t' ਤੇ ਆ\t'ਤੇ ਆ
+1.2\t' ਗਿਆ\t' ਗਿਆ \t'ਰ ਨ\tਗਿਆ
+1.1\t' bh\t'yi \t'ਰ ਸ\t'ੇ ਜ
+1.0\t'ੀ ਘਰ
+0.9\t'n gh\t'n gha
+0.8\t' bhaj\t'bhaj\t'gha\t'haj\t'ਨਾ 
+0.7\t'ਗਿਆ\t'ਗਿਆ \t'ਤਾ 
+0.6\t'ਰੋਂ\t'ੀ ਘ
+0.4\t'al \t'har
+0.3\t' ਧੀ\t' ਧੀ \t'ਧੀ \tਧੀ
+0.2\t' ਤਾ
+0.1\t' ਨਹ\t' ਨਹੀ\t' ਨਹੀਂ\t'ਨਹੀ\t'ਨਹੀਂ\t'ਨਹੀਂ \t'ਹੀਂ\t'ਹੀਂ \tਨਹੀਂ
-0.1\t' gay\t'gay
-0.6\t' ਘਰ
-0.7\t' ਤੇ 
-1.3\t'nda
-1.6\t'ਂ ਕ
-1.7\t' ni \tni
-1.9\t'ni 
-2.8\t'ਨੂਂ\t'ਨੂਂ \t'ੂਂ 
-3.7\t' ja
-3.8\t'ੇ ਕ
-4.3\t'und
-5.0\t' ke
-5.1\t'da 
-5.5\t'ਦੇ 
""",
        Risk.THREAT: """\
+6.8\t' لگ
+4.5\t'ਗ ਵ
+4.3\t'ੁਕਾ
+3.7\t'n ka
+3.6\t'ache\t'ਲੁਕ
+3.3\t'un n
+3.2\t'ਗੇ 
+3.1\t' de\t'le nu\t'ਇਆ \twale nu
+3.0\t'r na
+2.9\t'ale n\t'l p\t'le n
+2.8\t'che
+2.6\t' ਤਲ\t' ਤਲਵ\t' ਤਲਵਾ\t'ach\t'ਤਲਵ\t'ਤਲਵਾ\t'ਤਲਵਾਰ
+2.5\t'ਕੇ 
+2.4\t' dek\t' dekh\t'dek\t'dekh
+2.3\t' kuc\t' kuch\t'hon\t'kuc\t'kuch\t'kuch \t'uch\t'uch \tkuch
+2.2\t' usn\t' ਵਾਲੇ\t'ain u\t'e nu\t'e nu \t'in u\t'n u\t'usn\tਵਾਲੇ
+2.1\t'ਲਵਾ\t'ਲਵਾਰ
+2.0\t'snu\t'snu \t'u maa
+1.9\t'ar \t'ਹਾ \t'ਿਆ 
+1.8\t'a m\t'na 
+1.7\t' ਵਾਲ\t'ਵਾਲੇ\t'ਵਾਲੇ \t'ਾਲੇ\t'ਾਲੇ 
+1.6\t' den
+1.5\t' ਦਿ\t' ਬਾਹ\t' ਬਾਹਰ\t'ਬਾਹ\t'ਬਾਹਰ\t'ਬਾਹਰ \t'ਾਹਰ\t'ਾਹਰ \t'ੇ ਬਾਹ\tਬਾਹਰ
+1.4\t' ke\t'ਿਚ 
+1.3\t'den\t'ੇ ਬਾ
+1.1\t'aar 
+1.0\t' di \t' us\t'ar d\tdi
+0.9\t' di\t' la\t'i de\t'nu m\t'nu ma\t'u m\t'u ma\t'un \t'ਵਾਰ
+0.8\t' ni \t' nu\t' nu \t'ਡੀ \tni\tnu
+0.6\t' ਬਾ
+0.2\t' maar\t'maar\t'nu 
+0.1\t' maa\t'maa\t'ਹਰ 
-0.2\t' ਕੇ\t' ਕੇ \tਕੇ
-1.7\t'aan
-1.8\t' aa \taa
-1.9\t'aa 
-2.1\t' aa
-2.3\t'an 
-2.7\t' ch \tch
-3.0\t'ਦੀ 
-3.3\t' da
-3.6\t'ਆਂ 
-4.2\t'ਦਾ 
""",
        Risk.EATING: """\
+5.5\taundi
+4.0\t'aundi
+3.7\t'sha
+3.3\t' sha
+3.2\t' ਸਿਰਫ\t'ਰਫ \t'ਸਿਰਫ\t'ਸਿਰਫ \t'ਿਰਫ\t'ਿਰਫ \tਸਿਰਫ
+3.1\t' sh\t'aste\t'aste \t'ste 
+2.9\t'ਈਆਂ\t'ਈਆਂ 
+2.7\t'ਿਆਂ 
+2.5\t'ste
+2.4\t'ha r
+2.3\t' aund\t' ਸਿਰ\t'ਸਿਰ
+2.2\t' ਉਲ\t' ਉਲਟ\t' ਉਲਟੀ\t'ਉਲਟ\t'ਉਲਟੀ\t'ਉਲਟੀ \t'ਟੀ ਕ\t'ਟੀ ਕਰ\t'ਲਟੀ\t'ਲਟੀ \t'ਲਟੀ ਕ\tਉਲਟੀ\tਉਲਟੀ ਕਰਦੀ
+2.1\t' kha\t' ਵੀ \t'ਵੀ \tਵੀ
+2.0\t'ੀ ਕਰਦ
+1.9\t' din \t' ਮੋ\t' ਮੋਟ\t' ਮੋਟੀ\t'din \t'undi\t'undi \t'ਮੋਟ\t'ਮੋਟੀ\t'ਮੋਟੀ \tdin\tਮੋਟੀ
+1.8\t' ra\t' ਕਰਦੀ\t'ਕਰਦੀ\t'ਕਰਦੀ \t'ਟੀ \tਕਰਦੀ
+1.6\t' ke b\t'ke b\t'ਵਿਚ ਮ
+1.5\t'ੇ ਚ 
+1.4\t'ain 4\t'in 4\t'n 4\t'ੀ ਕਰ
+1.3\t'di ma\t'e va
+1.2\t' au\t' aun\t' ਨਿ\t' ਵੀ\t'di m\t'kha
+1.1\t'ਾ ਕ
+1.0\t' ro\t' ਚ \t'ਚ ਮ\t'ਹਾਂ\t'ਹਾਂ \t'ਿਆਂ\t'ਿਚ ਮ\t'ੀਆਂ\t'ੀਆਂ \tਚ
+0.9\t' ਸਿ\t'ha 
+0.8\t' din\t' rah\t'din\t'rah
+0.7\t'ast
+0.6\t'a a\t'a aa
+0.5\t' va\t'e v
+0.4\t'ਰਦੀ\t'ਰਦੀ 
+0.3\t'ਹਿਂ\t'ੋਟੀ\t'ੋਟੀ 
-0.2\t' kh\t'aun\t'ੇ ਚ
-0.4\t' ਕਰਦ\t'ਕਰਦ
-0.5\t'ੀ ਕ
-1.1\t'aund
-1.3\t'in \t'ਕੇ 
-1.6\t' ਖਾ
-1.7\t' te\t' te \t'ਦੀ \tte
-1.9\t' ਕਰ
-2.5\t'ਆਂ 
-3.3\t'ਿਆ 
-3.7\t'ne 
""",
        Risk.BULLYING: """\
+6.2\t'ney
+6.0\t'ਸ ਨ\t'ੇ ਮ
+5.7\t' li
+4.8\t'deo
+4.4\t'ੀ ਬੋ
+4.2\t'ਵੀਂ
+4.1\t'o g
+3.1\t'ਉਂਦਾ\t'ਉਂਦਾ 
+3.0\t'ng 
+2.8\t' jane\t' ਬੋ\t'jane\t'ਕਲਾ\t'ਲ ਵਿ\t'ਲ ਵਿਚ\t'ਸਾਰ
+2.7\t' na\t'a n\t'ਲ ਵ
+2.6\t' ch m\t'ch m\t'inu t
+2.5\t'h m\t'nu t
+2.3\t'l ch 
+2.2\t'u t
+2.0\t'de \t'ਲਾਂ\t'ਲਾਂ 
+1.9\t'ਰਾ ਪ\t'ੇ ਮੈਨ\t'ੇਰਾ ਪ
+1.6\t'ਟਦੇ\t'ਟਦੇ \t'ਮੁਂਡੇ\t'ੁਂਡੇ\t'ੁਂਡੇ \t'ੁਟਦੇ\t'ੁਟਦੇ \tਮੁਂਡੇ
+1.5\t'de ne
+1.3\t'ol c\t'ol ch\t'ool c\tschool ch
+1.2\t' ਜਾ
+1.1\t'e m\t'ਚ ਸ\t'ੇ ਮੈ
+1.0\t' ਰੋਜ\t' ਰੋਜ \t' ਸਕ\t' ਸਕੂ\t' ਸਕੂਲ\t'ਕੂਲ\t'ਕੂਲ \t'ਰੋਜ\t'ਰੋਜ \t'ਸਕੂ\t'ਸਕੂਲ\t'ਸਕੂਲ \t'ੋਜ \tਰੋਜ\tਸਕੂਲ
+0.9\t' ch \t'ੇ ਰੋਜ\tch
+0.8\t'l c\t'l ch\t'ੇ ਹ
+0.7\t' ਮੁਂ\t' ਮੁਂਡ\t'ਂਡੇ\t'ਂਡੇ \t'ਦੇ \t'ਮੁਂ\t'ਮੁਂਡ\t'ੁਂਡ\t'ੇ ਰੋ
+0.6\t' ne\t' ne \t'e ne\t'e ne \tne
+0.5\t' ਮੁ
+0.4\t' ਵਿਚ \t'ch \t'ਵਿਚ \t'ਸਾਰੇ\t'ਸਾਰੇ \t'ਾਰੇ\t'ਾਰੇ \t'ਿਚ \tਵਿਚ
+0.1\t' ਰੋ\t'nu 
-0.5\t' ਵਿਚ\t'ਵਿਚ
-0.6\t' mu
-0.7\t'ne 
-0.8\t'ਰੇ 
-1.2\t' ਸਾ
-1.4\t' ch
-1.5\t' ਨਹ\t' ਨਹੀ\t' ਨਹੀਂ\t'ਨਹੀ\t'ਨਹੀਂ\t'ਨਹੀਂ \t'ਹੀਂ\t'ਹੀਂ \tਨਹੀਂ
-3.7\t'ੀ ਆ
-4.2\t' la
-4.5\t'ਆਂ 
-4.7\t'aan
-5.2\t' da
-5.7\t'ਨੇ 
""",
        Risk.NOT_COPING: """\
+5.1\t'ਦਾ ਕ\t'ਾ ਮਾ
+4.4\t'ਦੀ ਆਂ
+4.0\t' va
+3.4\t'ਲ ਨ
+3.3\t'al m\t'l m
+3.2\t'ਾਲ ਨ
+3.1\t'd h\t'jaan \tjaan
+3.0\t' kal\t' ਦਾ
+2.8\t'ੀ ਆਂ\t'ੀ ਆਂ 
+2.7\t'add\t'ਂ ਸ
+2.6\t'ਦੀ ਆ
+2.5\t'ਫ ਨ
+2.4\t' ਸਾਰ
+2.2\t'ਣੇ ਮ\t'ਣੇ ਮੇ\t'ਰੇ 
+2.1\t' lai \t'al ma\t'l ma\t'ns \tlai
+2.0\t' so\t' ਕੋਲ\t' ਕੋਲ \t'i h\t'ਂ ਕ\t'ਕੋਲ\t'ਕੋਲ \t'ੋਲ \tਕੋਲ
+1.9\t' ny\t' nya\t' nyaa\t' oh\t' wa\t' ਸੇ\t'aane\t'aane \t'nya\t'nyaa\t'nyaan\t'yaan\t'yaane\tnyaane
+1.8\t'i hu\t'i hun
+1.7\t' ਸਂ\t' ਸਂਭ\t' ਸਂਭਾ\t'kal\t'ਂ ਸਂ\t'ਂ ਸਂਭ\t'ਂ ਸਕ\t'ਂਭਾ\t'ਂਭਾਲ\t'ਭਾਲ\t'ਸਂਭ\t'ਸਂਭਾ\t'ਸਂਭਾਲ
+1.5\t' ਮੇਰੇ\t' ਹੋਰ\t' ਹੋਰ \t'a p\t'ਮੇਰੇ\t'ਮੇਰੇ \t'ਹੋਰ\t'ਹੋਰ \t'ੋਰ \tਮੇਰੇ\tਹੋਰ
+1.4\t' jaan\t'jaan\t'ੇਰੇ\t'ੇਰੇ 
+1.3\t'ane \t'kal m\t'ਾ ਮ\tmain ohnu
+1.2\t' ਹੁਣ \t'ਹੁਣ \t'ੁਣ \tਹੁਣ
+0.8\t' jaa\t'jaa
+0.7\t' ਮੈਂ\t' ਮੈਂ \t'lai \t'ਮੈਂ\t'ਮੈਂ \t'ਮੈਂ ਸ\t'ੈਂ \t'ੈਂ ਸ\tਮੈਂ
+0.6\t' ਮਾ\t' ਹੁਣ\t'ਹੁਣ
+0.4\t' ke \tke
+0.3\t' ਸਕ\t'th 
+0.2\t' ਹੋ
+0.1\t'ਨਾ 
-0.3\t' ka\t' ਕੋ
-0.4\t'ੀ ਆ
-0.9\t'ੀਂ 
-1.1\t' ਸਾ\t'ਾਲ 
-1.5\t'aan
-2.8\t'ਦੀ 
-2.9\t' sa
-5.3\t'ਿਚ 
""",
    },
)

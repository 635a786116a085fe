"""The English of tr words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
abi	brother
abiler*	brother
abim	my brother
abimiz*	our brother
abin	your brother
abinin*	brother
abisi*	his brother
abiy	brother
abla	sister
ablalar*	sister
ablam*	my sister
ablamiz*	our sister
ablan	your sister
ablanin*	sister
ablasi*	his sister
ablay*	sister
ac	hungry
acabil*	can open
acacag*	will open
acacagim*	i will open
acacak*	will open
acacaklar*	they will open
acacam*	i will open
acalim*	we open
acamadi*	could not open
acamadim*	i could not open
acamam	i can not open
acamaz*	can not open
acamiyo*	can not open
acamiyorum*	i can not open
acan	who opens
acar	opens
acarak*	open
acardi*	used to open
acarim*	i will open
acariz*	we will open
acarken*	while open
acarlar*	they open
acarsa*	if opens
acarsam*	if i open
acayim*	i open
aci	pain
acicaklar	they will open
acicam	i will open
acicaz	we will open
acidi*	hurt
acidigim*	i hurt
acidik*	we hurt
acidilar*	they hurt
acidim*	i hurt
acidin*	you hurt
acik	open
acikabil*	can hungry
acikacag*	will hungry
acikacagim*	i will hungry
acikacak*	will hungry
acikacaklar*	they will hungry
acikacam*	i will hungry
acikalim*	we hungry
acikamadi*	could not hungry
acikamadim*	i could not hungry
acikamam	i can not hungry
acikamaz*	can not hungry
acikamiyo*	can not hungry
acikamiyorum*	i can not hungry
acikan*	who hungry
acikarak*	hungry
acikayim*	i hungry
acikicaklar	they will hungry
acikicam	i will hungry
acikicaz	we will hungry
acikin	hungry
acikinca*	when hungry
acikip*	was hungry
acikir*	hungry
acikirdi*	used to hungry
acikirim*	i will hungry
acikiriz*	we will hungry
acikirken*	while hungry
acikirlar*	they hungry
acikirsa*	if hungry
acikirsam*	if i hungry
acikiyo*	hungry
acikiyolar*	they hungry
acikiyom*	i am hungry
acikiyordu*	was hungry
acikiyordum*	i was hungry
acikiyorlar*	they hungry
acikiyormus*	was hungry
acikiyorsun*	you hungry
acikiyorum*	i am hungry
acikiyoruz*	we hungry
acikiyoz*	we hungry
acikma	not hungry
acikmadan*	without hungry
acikmadi*	not hungry
acikmadim*	i not hungry
acikmak*	to hungry
acikmam	i not hungry
acikmami*	me hungry
acikmamis*	not hungry
acikmasi*	hungry
acikmasin*	not hungry
acikmayac*	will not hungry
acikmayi*	hungry
acikmayin*	not hungry
acikmaz*	not hungry
acikmis*	was hungry
acikmislar*	they was hungry
acikmiyo*	not hungry
acikmiyom*	i not hungry
acikmiyorlar*	they not hungry
acikmiyorum*	i not hungry
acikmiyoruz*	we not hungry
aciksa*	if hungry
aciksam*	if i hungry
aciksin*	hungry
acikti*	was hungry
aciktigim*	i was hungry
aciktik*	we was hungry
aciktilar*	they was hungry
aciktim*	i am hungry
aciktin*	you was hungry
acil	emergency
acilabil*	can open
acilacag*	will open
acilacagim*	i will open
acilacak*	will open
acilacaklar*	they will open
acilacam*	i will open
acilalim*	we open
acilamadi*	could not open
acilamadim*	i could not open
acilamam	i can not open
acilamaz*	can not open
acilamiyo*	can not open
acilamiyorum*	i can not open
acilan*	who opens
acilarak*	open
acilayim*	i open
acildi*	opened
acildigim*	i opened
acildik*	we opened
acildilar*	they opened
acildim*	i opened
acildin*	you opened
acile	emergency
acilicaklar	they will open
acilicam	i will open
acilicaz	we will open
acilin	open
acilinca*	when opens
acilip*	opened
acilir*	opens
acilirdi*	used to open
acilirim*	i will open
aciliriz*	we will open
acilirken*	while open
acilirlar*	they open
acilirsa*	if opens
acilirsam*	if i open
aciliyo*	opens
aciliyolar*	they open
aciliyom*	i open
aciliyordu*	opened
aciliyordum*	i opened
aciliyorlar*	they open
aciliyormus*	opened
aciliyorsun*	you open
aciliyorum*	i open
aciliyoruz*	we open
aciliyoz*	we open
acilma	not open
acilmadan*	without open
acilmadi*	not open
acilmadim*	i not open
acilmak*	to open
acilmam	i not open
acilmami*	me open
acilmamis*	not open
acilmasi*	open
acilmasin*	not open
acilmayac*	will not open
acilmayi*	open
acilmayin*	not open
acilmaz*	not open
acilmis*	opened
acilmislar*	they opened
acilmiyo*	not opens
acilmiyom*	i not open
acilmiyordu*	not open
acilmiyorlar*	they not open
acilmiyorum*	i not open
acilmiyoruz*	we not open
acilsa*	if open
acilsam*	if i open
acilsin*	open
acim*	my pain
acima	not hurt
acimadan*	without hurt
acimadi*	not hurt
acimadim*	i not hurt
acimak*	to hurt
acimam	i not hurt
acimami*	me hurt
acimamis*	not hurt
acimasi*	hurt
acimasin*	not hurt
acimayac*	will not hurt
acimayi*	hurt
acimayin*	not hurt
acimaz*	not hurt
acimis*	hurt
acimislar*	they hurt
acimiyo*	not hurts
acimiyom*	i not hurt
acimiyordu*	not hurt
acimiyorlar*	they not hurt
acimiyorum*	i not hurt
acimiyoruz*	we not hurt
acin	open
acinca*	when opens
acip	opened
acir	hurts
acirdi*	used to hurt
acirim*	i will hurt
aciriz*	we will hurt
acirken*	while hurt
acirlar*	they hurt
acirsa*	if hurts
acirsam*	if i hurt
acisa*	if hurt
acisam*	if i hurt
acisi*	pain
acisin*	hurt
acitabil*	can hurt
acitacag*	will hurt
acitacagim*	i will hurt
acitacak*	will hurt
acitacaklar*	they will hurt
acitacam*	i will hurt
acitalim*	we hurt
acitamadi*	could not hurt
acitamadim*	i could not hurt
acitamam	i can not hurt
acitamaz*	can not hurt
acitamiyo*	can not hurt
acitamiyorum*	i can not hurt
acitan*	who hurts
acitarak*	hurt
acitayim*	i hurt
aciticaklar	they will hurt
aciticam	i will hurt
aciticaz	we will hurt
acitin	hurt
acitinca*	when hurts
acitip*	hurt
acitir*	hurts
acitirdi*	used to hurt
acitirim*	i will hurt
acitiriz*	we will hurt
acitirken*	while hurt
acitirlar*	they hurt
acitirsa*	if hurts
acitirsam*	if i hurt
acitiyo*	hurts
acitiyolar*	they hurt
acitiyom*	i hurt
acitiyordu*	hurt
acitiyordum*	i hurt
acitiyorlar*	they hurt
acitiyormus*	hurt
acitiyorsun*	you hurt
acitiyorum*	i hurt
acitiyoruz*	we hurt
acitiyoz*	we hurt
acitma	not hurt
acitmadan*	without hurt
acitmadi*	not hurt
acitmadim*	i not hurt
acitmak*	to hurt
acitmam	i not hurt
acitmami*	me hurt
acitmamis*	not hurt
acitmasi*	hurt
acitmasin*	not hurt
acitmayac*	will not hurt
acitmayi*	hurt
acitmayin*	not hurt
acitmaz*	not hurt
acitmis*	hurt
acitmislar*	they hurt
acitmiyo*	not hurts
acitmiyom*	i not hurt
acitmiyordu*	not hurt
acitmiyorlar*	they not hurt
acitmiyorum*	i not hurt
acitmiyoruz*	we not hurt
acitsa*	if hurt
acitsam*	if i hurt
acitsin*	hurt
acitti*	hurt
acittigim*	i hurt
acittik*	we hurt
acittilar*	they hurt
acittim*	i hurt
acittin*	you hurt
aciyabil*	can hurt
aciyacag*	will hurt
aciyacagim*	i will hurt
aciyacak*	will hurt
aciyacaklar*	they will hurt
aciyacam*	i will hurt
aciyalim*	we hurt
aciyamadi*	could not hurt
aciyamadim*	i could not hurt
aciyamam	i can not hurt
aciyamaz*	can not hurt
aciyamiyo*	can not hurt
aciyamiyorum*	i can not hurt
aciyan*	who hurts
aciyarak*	hurt
aciyayim*	i hurt
aciyicaklar	they will hurt
aciyicam	i will hurt
aciyicaz	we will hurt
aciyin	hurt
aciyinca*	when hurts
aciyip*	hurt
aciyo*	hurts
aciyolar*	they hurt
aciyom*	i hurt
aciyordu*	hurt
aciyordum*	i hurt
aciyorlar*	they hurt
aciyormus*	hurt
aciyorsun*	you hurt
aciyorum*	i hurt
aciyoruz*	we hurt
aciyoz*	we hurt
aclig*	hunger
aclik*	hunger
aclikt*	hungry
acma	not open
acmadan*	without open
acmadi*	not open
acmadim*	i not open
acmak*	to open
acmam	i not open
acmami*	me open
acmamis*	not open
acmasi*	open
acmasin*	not open
acmayac*	will not open
acmayi*	open
acmayin*	not open
acmaz*	not open
acmis*	opened
acmislar*	they opened
acmiyo*	not opens
acmiyom*	i not open
acmiyordu*	not open
acmiyorlar*	they not open
acmiyorum*	i not open
acmiyoruz*	we not open
acsa	if open
acsam*	if i open
acsin*	open
acti	opened
actigi*	opened
actigim*	i opened
actik*	we opened
actilar*	they opened
actim	i was hungry
actim*	i opened
actin*	you opened
adam	man
adamcagiz	poor man
adami	man
adamim	i am man
adamin	man
adamla	with man
adamla*	man
adamlar*	men
adet	period
adi	name
adim	my name
adimi	my name
adini	name
adres*	address
affedebil*	can forgive
affedeceg*	will forgive
affedecegim*	i will forgive
affedecek*	will forgive
affedecekler*	they will forgive
affedecem*	i will forgive
affedelim*	we forgive
affedemedi*	could not forgive
affedemedim*	i could not forgive
affedemem	i can not forgive
affedemez*	can not forgive
affedemiyo*	can not forgive
affedemiyorum*	i can not forgive
affeden*	who forgives
affederek*	forgive
affedeyim*	i forgive
affedicekler	they will forgive
affedicem	i will forgive
affedicez	we will forgive
affedin	forgive
affedince*	when forgives
affedip*	forgave
affedir*	forgives
affedirdi*	used to forgive
affedirim*	i will forgive
affediriz*	we will forgive
affedirken*	while forgive
affedirler*	they forgive
affedirse*	if forgives
affedirsem*	if i forgive
affediyo*	forgives
affediyolar*	they forgive
affediyom*	i forgive
affediyordu*	forgave
affediyordum*	i forgave
affediyorlar*	they forgive
affediyormus*	forgave
affediyorsun*	you forgive
affediyorum*	i forgive
affediyoruz*	we forgive
affediyoz*	we forgive
affetme	not forgive
affetmeden*	without forgive
affetmedi*	not forgive
affetmedim*	i not forgive
affetmek*	to forgive
affetmem	i not forgive
affetmemi*	me forgive
affetmemis*	not forgive
affetmesi*	forgive
affetmesin*	not forgive
affetmeyec*	will not forgive
affetmeyi*	forgive
affetmeyin*	not forgive
affetmez*	not forgive
affetmis*	forgave
affetmisler*	they forgave
affetmiyo*	not forgives
affetmiyom*	i not forgive
affetmiyordu*	not forgive
affetmiyorlar*	they not forgive
affetmiyorum*	i not forgive
affetmiyoruz*	we not forgive
affetse*	if forgive
affetsem*	if i forgive
affetsin*	forgive
affetti*	forgave
affettigim*	i forgave
affettik*	we forgave
affettiler*	they forgave
affettim*	i forgave
affettin*	you forgave
afis*	poster
agabey*	brother
agabeyim*	my brother
agabeyimiz*	our brother
agabeylerim*	my brother
agac	tree
agac*	trees
agiz	mouth
agizim*	my mouth
agizimiz*	our mouth
agizlarim*	my mouth
agladi*	cried
agladigim*	i cried
agladik*	we cried
agladilar*	they cried
agladim*	i cried
agladin*	you cried
aglama	not cry
aglama*	crying
aglamadan*	without cry
aglamadi*	not cry
aglamadim*	i not cry
aglamak*	to cry
aglamam	i not cry
aglamami*	me cry
aglamamis*	not cry
aglamasi*	cry
aglamasin*	not cry
aglamayac*	will not cry
aglamayi*	cry
aglamayin*	not cry
aglamaz*	not cry
aglamis*	cried
aglamislar*	they cried
aglamiyo*	not cries
aglamiyom*	i not cry
aglamiyordu*	not cry
aglamiyorlar*	they not cry
aglamiyorum*	i not cry
aglamiyoruz*	we not cry
aglar*	cries
aglardi*	used to cry
aglarim*	i will cry
aglariz*	we will cry
aglarken*	while cry
aglarlar*	they cry
aglarsa*	if cries
aglarsam*	if i cry
aglasa*	if cry
aglasam*	if i cry
aglasin*	cry
aglatabil*	can make cry
aglatacag*	will make cry
aglatacagim*	i will make cry
aglatacak*	will make cry
aglatacaklar*	they will make cry
aglatacam*	i will make cry
aglatalim*	we make cry
aglatamadi*	could not make cry
aglatamaz*	can not make cry
aglatamiyo*	can not make cry
aglatan*	who makes cry
aglatarak*	make cry
aglatayim*	i make cry
aglaticaklar	they will make cry
aglaticam	i will make cry
aglaticaz	we will make cry
aglatin	make cry
aglatinca*	when makes cry
aglatip*	made cry
aglatir*	makes cry
aglatirdi*	used to make cry
aglatirim*	i will make cry
aglatiriz*	we will make cry
aglatirken*	while make cry
aglatirlar*	they make cry
aglatirsa*	if makes cry
aglatirsam*	if i make cry
aglatiyo*	makes cry
aglatiyolar*	they make cry
aglatiyom*	i make cry
aglatiyordu*	made cry
aglatiyordum*	i made cry
aglatiyorlar*	they make cry
aglatiyormus*	made cry
aglatiyorsun*	you make cry
aglatiyorum*	i make cry
aglatiyoruz*	we make cry
aglatiyoz*	we make cry
aglatma	not make cry
aglatmadan*	without make cry
aglatmadi*	not make cry
aglatmadim*	i not make cry
aglatmak*	to make cry
aglatmam	i not make cry
aglatmami*	me make cry
aglatmamis*	not make cry
aglatmasi*	make cry
aglatmasin*	not make cry
aglatmayac*	will not make cry
aglatmayi*	make cry
aglatmayin*	not make cry
aglatmaz*	not make cry
aglatmis*	made cry
aglatmislar*	they made cry
aglatmiyo*	not makes cry
aglatmiyom*	i not make cry
aglatmiyordu*	not make cry
aglatmiyorlar*	they not make cry
aglatmiyorum*	i not make cry
aglatmiyoruz*	we not make cry
aglatsa*	if make cry
aglatsam*	if i make cry
aglatsin*	make cry
aglatti*	made cry
aglattigim*	i made cry
aglattik*	we made cry
aglattilar*	they made cry
aglattim*	i made cry
aglattin*	you made cry
aglayabil*	can cry
aglayacag*	will cry
aglayacagim*	i will cry
aglayacak*	will cry
aglayacaklar*	they will cry
aglayacam*	i will cry
aglayalim*	we cry
aglayamadi*	could not cry
aglayamadim*	i could not cry
aglayamam	i can not cry
aglayamaz*	can not cry
aglayamiyo*	can not cry
aglayamiyorum*	i can not cry
aglayan*	who cries
aglayarak*	cry
aglayayim*	i cry
aglayicaklar	they will cry
aglayicam	i will cry
aglayicaz	we will cry
aglayin	cry
aglayinca*	when cries
aglayip*	cried
agliyo*	cries
agliyolar*	they cry
agliyom*	i cry
agliyordu*	cried
agliyordum*	i cried
agliyorlar*	they cry
agliyormus*	cried
agliyorsun*	you cry
agliyorum*	i cry
agliyoruz*	we cry
agliyoz*	we cry
agri	pain
agridi*	hurt
agridigim*	i hurt
agridik*	we hurt
agridilar*	they hurt
agridim*	i hurt
agridin*	you hurt
agrima	not hurt
agrimadan*	without hurt
agrimadi*	not hurt
agrimadim*	i not hurt
agrimak*	to hurt
agrimam	i not hurt
agrimami*	me hurt
agrimamis*	not hurt
agrimasi*	hurt
agrimasin*	not hurt
agrimayac*	will not hurt
agrimayi*	hurt
agrimayin*	not hurt
agrimaz*	not hurt
agrimis*	hurt
agrimislar*	they hurt
agrimiyo*	not hurts
agrimiyom*	i not hurt
agrimiyordu*	not hurt
agrimiyorlar*	they not hurt
agrimiyorum*	i not hurt
agrimiyoruz*	we not hurt
agrir*	hurts
agrirdi*	used to hurt
agririm*	i will hurt
agririz*	we will hurt
agrirken*	while hurt
agrirlar*	they hurt
agrirsa*	if hurts
agrirsam*	if i hurt
agrisa*	if hurt
agrisam*	if i hurt
agrisin*	hurt
agriyabil*	can hurt
agriyacag*	will hurt
agriyacagim*	i will hurt
agriyacak*	will hurt
agriyacaklar*	they will hurt
agriyacam*	i will hurt
agriyalim*	we hurt
agriyamadi*	could not hurt
agriyamadim*	i could not hurt
agriyamam	i can not hurt
agriyamaz*	can not hurt
agriyamiyo*	can not hurt
agriyamiyorum*	i can not hurt
agriyan*	who hurts
agriyarak*	hurt
agriyayim*	i hurt
agriyicaklar	they will hurt
agriyicam	i will hurt
agriyicaz	we will hurt
agriyin	hurt
agriyinca*	when hurts
agriyip*	hurt
agriyo*	hurts
agriyolar*	they hurt
agriyom*	i hurt
agriyordu*	hurt
agriyordum*	i hurt
agriyorlar*	they hurt
agriyormus*	hurt
agriyorsun*	you hurt
agriyorum*	i hurt
agriyoruz*	we hurt
agriyoz*	we hurt
agustos*	august
agzi*	mouth
agzim*	my mouth
agzini	his mouth
aile	family
aileler*	family
ailelere	families
ailem*	my family
ailemiz*	our family
ailen	your family
ailenin*	family
ailesi*	his family
ailey*	family
akraba*	relatives
akran*	classmates
aksam*	evening
aksamlari	evenings
akvaryum*	fish tank
al	take
alabil*	can take
alacag*	will take
alacagim*	i will take
alacak*	will take
alacaklar*	they will take
alacam*	i will take
alalim*	we take
alamadi*	could not take
alamadim*	i could not take
alamam	i can not take
alamaz*	can not take
alamiyo*	can not take
alamiyorum*	i can not take
alan	who takes
alani	area
alarak*	take
alay	laugh at
alayim*	i take
alci*	plaster cast
aldatabil*	can cheat
aldatacag*	will cheat
aldatacagim*	i will cheat
aldatacak*	will cheat
aldatacaklar*	they will cheat
aldatacam*	i will cheat
aldatalim*	we cheat
aldatamadi*	could not cheat
aldatamadim*	i could not cheat
aldatamam	i can not cheat
aldatamaz*	can not cheat
aldatamiyo*	can not cheat
aldatamiyorum*	i can not cheat
aldatan*	who cheats
aldatarak*	cheat
aldatayim*	i cheat
aldaticaklar	they will cheat
aldaticam	i will cheat
aldaticaz	we will cheat
aldatin	cheat
aldatinca*	when cheats
aldatip*	cheated
aldatir*	cheats
aldatirdi*	used to cheat
aldatirim*	i will cheat
aldatiriz*	we will cheat
aldatirken*	while cheat
aldatirlar*	they cheat
aldatirsa*	if cheats
aldatirsam*	if i cheat
aldatiyo*	cheats
aldatiyolar*	they cheat
aldatiyom*	i cheat
aldatiyordu*	cheated
aldatiyordum*	i cheated
aldatiyorlar*	they cheat
aldatiyormus*	cheated
aldatiyorsun*	you cheat
aldatiyorum*	i cheat
aldatiyoruz*	we cheat
aldatiyoz*	we cheat
aldatma	not cheat
aldatmadan*	without cheat
aldatmadi*	not cheat
aldatmadim*	i not cheat
aldatmak*	to cheat
aldatmam	i not cheat
aldatmami*	me cheat
aldatmamis*	not cheat
aldatmasi*	cheat
aldatmasin*	not cheat
aldatmayac*	will not cheat
aldatmayi*	cheat
aldatmayin*	not cheat
aldatmaz*	not cheat
aldatmis*	cheated
aldatmislar*	they cheated
aldatmiyo*	not cheats
aldatmiyom*	i not cheat
aldatmiyordu*	not cheat
aldatmiyorlar*	they not cheat
aldatmiyorum*	i not cheat
aldatmiyoruz*	we not cheat
aldatsa*	if cheat
aldatsam*	if i cheat
aldatsin*	cheat
aldatti*	cheated
aldattigim*	i cheated
aldattik*	we cheated
aldattilar*	they cheated
aldattim*	i cheated
aldattin*	you cheated
aldi	took
aldigi*	took
aldigim*	i took
aldik*	we took
aldilar*	they took
aldim*	i took
aldin*	you took
alerji*	allergy
alicaklar	they will take
alicam	i will take
alicaz	we will take
alin	take
alinca*	when takes
alindi	was taken
alindim	i was taken
alinsin	be bought
alip	take
alir	takes
alirdi*	used to take
alirim*	i will take
aliriz*	we will take
alirken*	while take
alirlar*	they take
alirsa*	if takes
alirsam*	if i take
alistik	we are used to
alistim	i am used to
alisveris*	shopping
aliyo*	takes
aliyolar*	they take
aliyom*	i take
aliyordu*	took
aliyordum*	i took
aliyorlar*	they take
aliyormus*	took
aliyorsun*	you take
aliyorum*	i take
aliyoruz*	we take
aliyoz*	we take
alkol*	alcohol
allah*	god
alma	not take
almadan*	without take
almadi*	not take
almadim*	i not take
almak*	to take
almam	i not take
almami*	me take
almamis*	not take
almanya*	abroad
almasi*	take
almasin*	not take
almaya	to take
almayac*	will not take
almayi	to take
almayi*	take
almayin*	not take
almaz*	not take
almis*	took
almislar*	they took
almiyo*	not takes
almiyom*	i not take
almiyordu*	not take
almiyorlar*	they not take
almiyorum*	i not take
almiyoruz*	we not take
alni*	forehead
alsa	if take
alsam*	if i take
alsin*	take
alt	under
altgecid*	underpass
altgecit*	underpass
alti	six
altima	under me
altin	gold
altina	under
altinda	under
altindan	under
altini*	wet the bed
altmis	sixty
alzheimer*	dementia
ama	but
ambulans*	ambulance
amca	uncle
amcalar*	uncle
amcam*	my uncle
amcamiz*	our uncle
amcan	your uncle
amcanin*	uncle
amcaogul*	cousins
amcasi*	his uncle
amcay*	uncle
ameliyat*	operation
anahtar*	key
anam*	my mum
anaokul*	nursery
anasi	mum
anit*	monument
ankara*	turkey
anket*	survey
anladi*	understood
anladigim*	i understood
anladik*	we understood
anladilar*	they understood
anladim*	i understood
anladin*	you understood
anlama	not understand
anlamadan*	without understand
anlamadi*	not understand
anlamadim*	i not understand
anlamak*	to understand
anlamam	i not understand
anlamami*	me understand
anlamamis*	not understand
anlamasi*	understand
anlamasin*	not understand
anlamayac*	will not understand
anlamayi*	understand
anlamayin*	not understand
anlamaz*	not understand
anlamis*	understood
anlamislar*	they understood
anlamiyo*	not understands
anlamiyom*	i not understand
anlamiyordu*	not understand
anlamiyorlar*	they not understand
anlamiyorum*	i not understand
anlamiyoruz*	we not understand
anlamsiz*	pointless
anlar*	understands
anlardi*	used to understand
anlarim*	i will understand
anlariz*	we will understand
anlarken*	while understand
anlarlar*	they understand
anlarsa*	if understands
anlarsam*	if i understand
anlasa*	if understand
anlasam*	if i understand
anlasin*	understand
anlatabil*	can tell
anlatacag*	will tell
anlatacagim*	i will tell
anlatacak*	will tell
anlatacaklar*	they will tell
anlatacam*	i will tell
anlatalim*	we tell
anlatamadi*	could not tell
anlatamadim*	i could not tell
anlatamam	i can not tell
anlatamaz*	can not tell
anlatamiyo*	can not tell
anlatamiyorum*	i can not tell
anlatan*	who tells
anlatarak*	tell
anlatayim*	i tell
anlaticaklar	they will tell
anlaticam	i will tell
anlaticaz	we will tell
anlatin	tell
anlatinca*	when tells
anlatip*	told
anlatir*	tells
anlatirdi*	used to tell
anlatirim*	i will tell
anlatiriz*	we will tell
anlatirken*	while tell
anlatirlar*	they tell
anlatirsa*	if tells
anlatirsam*	if i tell
anlatiyo*	tells
anlatiyolar*	they tell
anlatiyom*	i tell
anlatiyordu*	told
anlatiyordum*	i told
anlatiyorlar*	they tell
anlatiyormus*	told
anlatiyorsun*	you tell
anlatiyorum*	i tell
anlatiyoruz*	we tell
anlatiyoz*	we tell
anlatma	not tell
anlatmadan*	without tell
anlatmadi*	not tell
anlatmadim*	i not tell
anlatmak*	to tell
anlatmam	i not tell
anlatmami*	me tell
anlatmamis*	not tell
anlatmasi*	tell
anlatmasin*	not tell
anlatmayac*	will not tell
anlatmayi*	tell
anlatmayin*	not tell
anlatmaz*	not tell
anlatmis*	told
anlatmislar*	they told
anlatmiyo*	not tells
anlatmiyom*	i not tell
anlatmiyordu*	not tell
anlatmiyorlar*	they not tell
anlatmiyorum*	i not tell
anlatmiyoruz*	we not tell
anlatsa*	if tell
anlatsam*	if i tell
anlatsin*	tell
anlatti*	told
anlattigim*	i told
anlattik*	we told
anlattilar*	they told
anlattim*	i told
anlattin*	you told
anlayabil*	can understand
anlayacag*	will understand
anlayacagim*	i will understand
anlayacak*	will understand
anlayacaklar*	they will understand
anlayacam*	i will understand
anlayalim*	we understand
anlayamadi*	could not understand
anlayamadim*	i could not understand
anlayamam	i can not understand
anlayamaz*	can not understand
anlayamiyo*	can not understand
anlayamiyorum*	i can not understand
anlayan*	who understands
anlayarak*	understand
anlayayim*	i understand
anlayicaklar	they will understand
anlayicam	i will understand
anlayicaz	we will understand
anlayin	understand
anlayinca*	when understands
anlayip*	understood
anliyo*	understands
anliyolar*	they understand
anliyom*	i understand
anliyordu*	understood
anliyordum*	i understood
anliyorlar*	they understand
anliyormus*	understood
anliyorsun*	you understand
anliyorum*	i understand
anliyoruz*	we understand
anliyoz*	we understand
anma*	memorial
anne	mum
anneanne*	gran
anneannem*	my gran
anneannemiz*	our gran
anneannen	your gran
anneannesi*	his gran
anneler*	mum
annelik*	being mum
annem*	my mum
annemiz*	our mum
annen	your mum
annenin*	mum
annesi*	his mum
anney*	mum
anoreks*	anorexia
antibiyotik*	antibiotics
antidepres*	antidepressants
antrenman*	training
antrenor*	coach
antrenorlerim*	my coach
antrenorum*	my coach
antrenorumuz*	our coach
apar	hurry
apartman*	flats
aptal*	stupid
araba*	car
arabada	in car
arabalar	cars
arabalarla	with cars
arabam*	my car
arabamiz*	our car
araban	your car
arabasi*	his car
arabasiyla	with car
aradi*	called
aradigim*	i called
aradik*	we called
aradilar*	they called
aradim*	i called
aradin*	you called
aralik	december
arama	not call
aramadan*	without call
aramadi*	not call
aramadim*	i not call
aramak*	to call
aramam	i not call
aramami*	me call
aramamis*	not call
aramasi*	call
aramasin*	not call
aramayac*	will not call
aramayi*	call
aramayin	not look for
aramayin*	not call
aramaz*	not call
aramis*	called
aramislar*	they called
aramiyo*	not calls
aramiyom*	i not call
aramiyordu*	not call
aramiyorlar*	they not call
aramiyorum*	i not call
aramiyoruz*	we not call
arar	calls
arardi*	used to call
ararim*	i will call
arariz*	we will call
ararken*	while call
ararlar*	they call
ararsa*	if calls
ararsam*	if i call
arasa*	if call
arasam*	if i call
arasin*	call
arastirma*	research
arayabil*	can call
arayacag*	will call
arayacagim*	i will call
arayacak*	will call
arayacaklar*	they will call
arayacam*	i will call
arayalim*	we call
arayamadi*	could not call
arayamadim*	i could not call
arayamam	i can not call
arayamaz*	can not call
arayamiyo*	can not call
arayamiyorum*	i can not call
arayan*	who calls
arayarak*	call
arayayim*	i call
arayicaklar	they will call
arayicam	i will call
arayicaz	we will call
arayin	call
arayinca*	when calls
arayip*	called
arazi*	land
aricil*	bees
arilar*	bees
ariya	bee
ariyo*	calls
ariyolar*	they call
ariyom*	i call
ariyordu*	called
ariyordum*	i called
ariyorlar*	they call
ariyormus*	called
ariyorsun*	you call
ariyorum*	i call
ariyoruz*	we call
ariyoz*	we call
arka*	back
arkada*	behind
arkadas*	friend
arkadasi	his friend
arkadasim*	my friend
arkadasimiz*	our friend
arkadasl*	friends
arkadaslarim*	my friend
arkadaslarina	his friends
arkasinda	behind
artik	anymore
asabil*	can hang
asacag*	will hang
asacagim*	i will hang
asacak*	will hang
asacaklar*	they will hang
asacam*	i will hang
asagi*	down
asagil*	humiliates
asagiladi*	humiliated
asagiladigim*	i humiliated
asagiladik*	we humiliated
asagiladilar*	they humiliated
asagiladim*	i humiliated
asagiladin*	you humiliated
asagilama	not humiliate
asagilamadan*	without humiliate
asagilamadi*	not humiliate
asagilamadim*	i not humiliate
asagilamak*	to humiliate
asagilamam	i not humiliate
asagilamami*	me humiliate
asagilamamis*	not humiliate
asagilamasi*	humiliate
asagilamasin*	not humiliate
asagilamayac*	will not humiliate
asagilamayi*	humiliate
asagilamayin*	not humiliate
asagilamaz*	not humiliate
asagilamis*	humiliated
asagilamislar*	they humiliated
asagilamiyo*	not humiliates
asagilamiyom*	i not humiliate
asagilamiyordu*	not humiliate
asagilamiyorlar*	they not humiliate
asagilamiyorum*	i not humiliate
asagilamiyoruz*	we not humiliate
asagilardi*	used to humiliate
asagilarim*	i will humiliate
asagilariz*	we will humiliate
asagilarken*	while humiliate
asagilarlar*	they humiliate
asagilarsa*	if humiliates
asagilarsam*	if i humiliate
asagilasa*	if humiliate
asagilasam*	if i humiliate
asagilasin*	humiliate
asagilayabil*	can humiliate
asagilayacag*	will humiliate
asagilayacagim*	i will humiliate
asagilayacak*	will humiliate
asagilayacaklar*	they will humiliate
asagilayacam*	i will humiliate
asagilayalim*	we humiliate
asagilayamadi*	could not humiliate
asagilayamadim*	i could not humiliate
asagilayamam	i can not humiliate
asagilayamaz*	can not humiliate
asagilayamiyo*	can not humiliate
asagilayamiyorum*	i can not humiliate
asagilayan*	who humiliates
asagilayarak*	humiliate
asagilayayim*	i humiliate
asagilayicaklar	they will humiliate
asagilayicam	i will humiliate
asagilayicaz	we will humiliate
asagilayin	humiliate
asagilayinca*	when humiliates
asagilayip*	humiliated
asagiliyolar*	they humiliate
asagiliyom*	i humiliate
asagiliyordu*	humiliated
asagiliyordum*	i humiliated
asagiliyorlar*	they humiliate
asagiliyormus*	humiliated
asagiliyorsun*	you humiliate
asagiliyorum*	i humiliate
asagiliyoruz*	we humiliate
asagiliyoz*	we humiliate
asalim*	we hang
asamadi*	could not hang
asamadim*	i could not hang
asamam	i can not hang
asamaz*	can not hang
asamiyo*	can not hang
asamiyorum*	i can not hang
asan	who hangs
asansor*	lift
asar	hangs
asarak*	hang
asardi*	used to hang
asarim*	i will hang
asariz*	we will hang
asarken*	while hang
asarlar*	they hang
asarsa*	if hangs
asarsam*	if i hang
asayim*	i hang
asci*	cook
asciydim	i was cook
asfalt*	road
asgari	minimum
asicaklar	they will hang
asicam	i will hang
asicaz	we will hang
asin	hang
asinca*	when hangs
asip	hanged
asiri*	too much
asiyo*	hangs
asiyolar*	they hang
asiyom*	i hang
asiyordu*	hanged
asiyordum*	i hanged
asiyorlar*	they hang
asiyormus*	hanged
asiyorsun*	you hang
asiyorum*	i hang
asiyoruz*	we hang
asiyoz*	we hang
asker*	soldier
askere	army
aslan*	lion
aslinda	actually
asma	not hang
asmadan*	without hang
asmadi*	not hang
asmadim*	i not hang
asmak*	to hang
asmam	i not hang
asmami*	me hang
asmamis*	not hang
asmasi*	hang
asmasin*	not hang
asmaya	to hang
asmayac*	will not hang
asmayi*	hang
asmayin*	not hang
asmaz*	not hang
asmis*	hanged
asmislar*	they hanged
asmiyo*	not hangs
asmiyom*	i not hang
asmiyordu*	not hang
asmiyorlar*	they not hang
asmiyorum*	i not hang
asmiyoruz*	we not hang
aspirin*	aspirin
assa	if hang
assam*	if i hang
assin*	hang
asti	hanged
astigi*	hanged
astigim*	i hanged
astik*	we hanged
astilar*	they hanged
astim*	asthma
astin*	you hanged
asure*	pudding
atabil*	can throw
atacag*	will throw
atacagim*	i will throw
atacak*	will throw
atacaklar*	they will throw
atacam*	i will throw
atalim*	we throw
atamadi*	could not throw
atamadim*	i could not throw
atamam	i can not throw
atamaz*	can not throw
atamiyo*	can not throw
atamiyorum*	i can not throw
atan	who throws
atar	throws
atarak*	throw
atardi*	used to throw
atarim*	i will throw
atariz*	we will throw
atarken*	while throw
atarlar*	they throw
atarsa*	if throws
atarsam*	if i throw
atayim*	i throw
ates*	fever
atese*	fire
aticaklar	they will throw
aticam	i will throw
aticaz	we will throw
atin	throw
atinca*	when throws
atip	throw
atiyo*	throws
atiyolar*	they throw
atiyom*	i throw
atiyordu*	threw
atiyordum*	i threw
atiyorlar*	they throw
atiyormus*	threw
atiyorsun*	you throw
atiyorum*	i throw
atiyoruz*	we throw
atiyoz*	we throw
atladi*	jumped
atladigim*	i jumped
atladik*	we jumped
atladilar*	they jumped
atladim*	i jumped
atladin*	you jumped
atlama	not jump
atlamadan*	without jump
atlamadi*	not jump
atlamadim*	i not jump
atlamak*	to jump
atlamam	i not jump
atlamami*	me jump
atlamamis*	not jump
atlamasi*	jump
atlamasin*	not jump
atlamayac*	will not jump
atlamayi*	jump
atlamayin*	not jump
atlamaz*	not jump
atlamis*	jumped
atlamislar*	they jumped
atlamiyo*	not jumps
atlamiyom*	i not jump
atlamiyordu*	not jump
atlamiyorlar*	they not jump
atlamiyorum*	i not jump
atlamiyoruz*	we not jump
atlar*	horses
atlardi*	used to jump
atlarim*	i will jump
atlariz*	we will jump
atlarken*	while jump
atlarlar*	they jump
atlarsa*	if jumps
atlarsam*	if i jump
atlasa*	if jump
atlasam*	if i jump
atlasin*	jump
atlayabil*	can jump
atlayacag*	will jump
atlayacagim*	i will jump
atlayacak*	will jump
atlayacaklar*	they will jump
atlayacam*	i will jump
atlayalim*	we jump
atlayamadi*	could not jump
atlayamadim*	i could not jump
atlayamam	i can not jump
atlayamaz*	can not jump
atlayamiyo*	can not jump
atlayamiyorum*	i can not jump
atlayan*	who jumps
atlayarak*	jump
atlayayim*	i jump
atlayicaklar	they will jump
atlayicam	i will jump
atlayicaz	we will jump
atlayin	jump
atlayinca*	when jumps
atlayip*	jumped
atliyo*	jumps
atliyolar*	they jump
atliyom*	i jump
atliyordu*	jumped
atliyordum*	i jumped
atliyorlar*	they jump
atliyormus*	jumped
atliyorsun*	you jump
atliyorum*	i jump
atliyoruz*	we jump
atliyoz*	we jump
atma	not throw
atmadan*	without throw
atmadi*	not throw
atmadim*	i not throw
atmak*	to throw
atmam	i not throw
atmami*	me throw
atmamis*	not throw
atmasi*	throw
atmasin*	not throw
atmayac*	will not throw
atmayi*	throw
atmayin*	not throw
atmaz*	not throw
atmis*	threw
atmislar*	they threw
atmiyo*	not throws
atmiyom*	i not throw
atmiyordu*	not throw
atmiyorlar*	they not throw
atmiyorum*	i not throw
atmiyoruz*	we not throw
atolye*	workshop
atsa	if throw
atsam*	if i throw
atsin*	throw
atti	threw
attigi*	threw
attigim*	i threw
attik*	we threw
attilar*	they threw
attim*	i threw
attin*	you threw
avm*	shopping centre
avuc*	handful
avukat*	lawyer
ay	month
ayag*	foot
ayagim*	my foot
ayakkab*	shoes
ayaklarim*	my feet
ayda	in a month
aydinlat*	lighting
aydir	for months
ayip	shame
aylar*	months
aylik	months
ayna*	mirror
ayni	same
ayri	separate
ayrilabil*	can break up
ayrilacag*	will break up
ayrilacagim*	i will break up
ayrilacak*	will break up
ayrilacaklar*	they will break up
ayrilacam*	i will break up
ayrilalim*	we break up
ayrilamadi*	could not break up
ayrilamaz*	can not break up
ayrilamiyo*	can not break up
ayrilan*	who breaks up
ayrilarak*	break up
ayrilayim*	i break up
ayrildi*	broke up
ayrildigim*	i broke up
ayrildik*	we broke up
ayrildilar*	they broke up
ayrildim*	i broke up
ayrildin*	you broke up
ayrilicaklar	they will break up
ayrilicam	i will break up
ayrilicaz	we will break up
ayrilin	break up
ayrilinca*	when breaks up
ayrilip*	broke up
ayrilir*	breaks up
ayrilirdi*	used to break up
ayrilirim*	i will break up
ayriliriz*	we will break up
ayrilirken*	while break up
ayrilirlar*	they break up
ayrilirsa*	if breaks up
ayrilirsam*	if i break up
ayriliyo*	breaks up
ayriliyolar*	they break up
ayriliyom*	i break up
ayriliyordu*	broke up
ayriliyordum*	i broke up
ayriliyorlar*	they break up
ayriliyormus*	broke up
ayriliyorsun*	you break up
ayriliyorum*	i break up
ayriliyoruz*	we break up
ayriliyoz*	we break up
ayrilma	not break up
ayrilmadan*	without break up
ayrilmadi*	not break up
ayrilmadim*	i not break up
ayrilmak*	to break up
ayrilmam	i not break up
ayrilmami*	me break up
ayrilmamis*	not break up
ayrilmasi*	break up
ayrilmasin*	not break up
ayrilmayac*	will not break up
ayrilmayi*	break up
ayrilmayin*	not break up
ayrilmaz*	not break up
ayrilmis*	broke up
ayrilmislar*	they broke up
ayrilmiyo*	not breaks up
ayrilmiyom*	i not break up
ayrilmiyordu*	not break up
ayrilmiyorlar*	they not break up
ayrilmiyorum*	i not break up
ayrilmiyoruz*	we not break up
ayrilsa*	if break up
ayrilsam*	if i break up
ayrilsin*	break up
az	little
baba	dad
babaanne*	gran
babaannem*	my gran
babaannemiz*	our gran
babaannen	your gran
babaannesi*	his gran
babalar*	dad
babam*	my dad
babamiz*	our dad
baban	your dad
babanin*	dad
babasi*	his dad
babay*	dad
bacag*	leg
bacagim*	my leg
bacagimiz*	our leg
bacak*	leg
bacaklarim*	my leg
bagimli*	addict
bagimlil*	addiction
bagirabil*	can shout
bagiracag*	will shout
bagiracagim*	i will shout
bagiracak*	will shout
bagiracaklar*	they will shout
bagiracam*	i will shout
bagiralim*	we shout
bagiramadi*	could not shout
bagiramadim*	i could not shout
bagiramam	i can not shout
bagiramaz*	can not shout
bagiramiyo*	can not shout
bagiramiyorum*	i can not shout
bagiran*	who shouts
bagirarak*	shout
bagirayim*	i shout
bagirdi*	shouted
bagirdigim*	i shouted
bagirdik*	we shouted
bagirdilar*	they shouted
bagirdim*	i shouted
bagirdin*	you shouted
bagiricaklar	they will shout
bagiricam	i will shout
bagiricaz	we will shout
bagirin	shout
bagirinca*	when shouts
bagirip	shouting
bagirip*	shouted
bagirir*	shouts
bagirirdi*	used to shout
bagiririm*	i will shout
bagiririz*	we will shout
bagirirken*	while shout
bagirirlar*	they shout
bagirirsa*	if shouts
bagirirsam*	if i shout
bagiriyo*	shouts
bagiriyolar*	they shout
bagiriyom*	i shout
bagiriyordu*	shouted
bagiriyordum*	i shouted
bagiriyorlar*	they shout
bagiriyormus*	shouted
bagiriyorsun*	you shout
bagiriyorum*	i shout
bagiriyoruz*	we shout
bagiriyoz*	we shout
bagirma	not shout
bagirmadan*	without shout
bagirmadi*	not shout
bagirmadim*	i not shout
bagirmak*	to shout
bagirmam	i not shout
bagirmami*	me shout
bagirmamis*	not shout
bagirmasi*	shout
bagirmasin*	not shout
bagirmayac*	will not shout
bagirmayi*	shout
bagirmayin*	not shout
bagirmaz*	not shout
bagirmis*	shouted
bagirmislar*	they shouted
bagirmiyo*	not shouts
bagirmiyom*	i not shout
bagirmiyordu*	not shout
bagirmiyorlar*	they not shout
bagirmiyorum*	i not shout
bagirmiyoruz*	we not shout
bagirsa*	if shout
bagirsam*	if i shout
bagirsin*	shout
bagis*	donation
bagladi*	tied
bagladigim*	i tied
bagladik*	we tied
bagladilar*	they tied
bagladim*	i tied
bagladin*	you tied
baglama	not tie
baglamadan*	without tie
baglamadi*	not tie
baglamadim*	i not tie
baglamak*	to tie
baglamam	i not tie
baglamami*	me tie
baglamamis*	not tie
baglamasi*	tie
baglamasin*	not tie
baglamayac*	will not tie
baglamayi*	tie
baglamayin*	not tie
baglamaz*	not tie
baglamis*	tied
baglamislar*	they tied
baglamiyo*	not ties
baglamiyom*	i not tie
baglamiyordu*	not tie
baglamiyorlar*	they not tie
baglamiyorum*	i not tie
baglamiyoruz*	we not tie
baglar*	ties
baglardi*	used to tie
baglarim*	i will tie
baglariz*	we will tie
baglarken*	while tie
baglarlar*	they tie
baglarsa*	if ties
baglarsam*	if i tie
baglasa*	if tie
baglasam*	if i tie
baglasin*	tie
baglayabil*	can tie
baglayacag*	will tie
baglayacagim*	i will tie
baglayacak*	will tie
baglayacaklar*	they will tie
baglayacam*	i will tie
baglayalim*	we tie
baglayamadi*	could not tie
baglayamadim*	i could not tie
baglayamam	i can not tie
baglayamaz*	can not tie
baglayamiyo*	can not tie
baglayamiyorum*	i can not tie
baglayan*	who ties
baglayarak*	tie
baglayayim*	i tie
baglayicaklar	they will tie
baglayicam	i will tie
baglayicaz	we will tie
baglayin	tie
baglayinca*	when ties
baglayip*	tied
bagliyo*	ties
bagliyolar*	they tie
bagliyom*	i tie
bagliyordu*	tied
bagliyordum*	i tied
bagliyorlar*	they tie
bagliyormus*	tied
bagliyorsun*	you tie
bagliyorum*	i tie
bagliyoruz*	we tie
bagliyoz*	we tie
bagris*	shouting
bahar*	spring
bahce*	garden
bakabil*	can look
bakacag*	will look
bakacagim*	i will look
bakacak*	will look
bakacaklar*	they will look
bakacam*	i will look
bakalim*	we look
bakamadi*	could not look
bakamadim*	i could not look
bakamam	i can not look
bakamaz*	can not look
bakamiyo*	can not look
bakamiyorum*	i can not look
bakan*	who looks
bakar*	looks
bakarak*	look
bakardi*	used to look
bakarim*	i will look
bakariz*	we will look
bakarken*	while look
bakarlar*	they look
bakarsa*	if looks
bakarsam*	if i look
bakayim*	i look
bakicaklar	they will look
bakicam	i will look
bakicaz	we will look
bakici*	babysitter
bakimsiz*	neglected
bakin	look
bakinca*	when looks
bakip	look
bakip*	looked
bakire*	virgin
bakiyo*	looks
bakiyolar*	they look
bakiyom*	i look
bakiyordu*	looked
bakiyordum*	i looked
bakiyorlar*	they look
bakiyormus*	looked
bakiyorsun*	you look
bakiyorum*	i look
bakiyoruz*	we look
bakiyoz*	we look
bakkal*	shop
baklava*	cake
bakma	not look
bakmadan*	without look
bakmadi*	not look
bakmadim*	i not look
bakmak*	to look
bakmam	i not look
bakmami*	me look
bakmamis*	not look
bakmasi*	look
bakmasin*	not look
bakmayac*	will not look
bakmayi*	look
bakmayin*	not look
bakmaz*	not look
bakmis*	looked
bakmislar*	they looked
bakmiyo*	not looks
bakmiyom*	i not look
bakmiyordu*	not look
bakmiyorlar*	they not look
bakmiyorum*	i not look
bakmiyoruz*	we not look
baksa*	if look
baksam*	if i look
baksin*	look
bakti*	looked
baktigim*	i looked
baktik*	we looked
baktilar*	they looked
baktim*	i looked
baktin*	you looked
balig*	fish
balik*	fish
balkon*	balcony
balta*	axe
bana	me
bandaj*	bandage
banka*	bank
bankamatik*	cash machine
bankta*	bench
banyo*	bathroom
banyodayiz	in bathroom
bardag*	glass
bardak*	glass
barinag*	shelter
barinak*	shelter
barisabil*	can make up
barisacag*	will make up
barisacagim*	i will make up
barisacak*	will make up
barisacaklar*	they will make up
barisacam*	i will make up
barisalim*	we make up
barisamadi*	could not make up
barisamaz*	can not make up
barisamiyo*	can not make up
barisan*	who makes up
barisarak*	make up
barisayim*	i make up
barisicaklar	they will make up
barisicam	i will make up
barisicaz	we will make up
barisin	make up
barisinca*	when makes up
barisip*	made up
barisir*	makes up
barisirdi*	used to make up
barisirim*	i will make up
barisiriz*	we will make up
barisirken*	while make up
barisirlar*	they make up
barisirsa*	if makes up
barisirsam*	if i make up
barisiyo*	makes up
barisiyolar*	they make up
barisiyom*	i make up
barisiyordu*	made up
barisiyordum*	i made up
barisiyorlar*	they make up
barisiyormus*	made up
barisiyorsun*	you make up
barisiyorum*	i make up
barisiyoruz*	we make up
barisiyoz*	we make up
barisma	not make up
barismadan*	without make up
barismadi*	not make up
barismadim*	i not make up
barismak*	to make up
barismam	i not make up
barismami*	me make up
barismamis*	not make up
barismasi*	make up
barismasin*	not make up
barismayac*	will not make up
barismayi*	make up
barismayin*	not make up
barismaz*	not make up
barismis*	made up
barismislar*	they made up
barismiyo*	not makes up
barismiyom*	i not make up
barismiyordu*	not make up
barismiyorlar*	they not make up
barismiyorum*	i not make up
barismiyoruz*	we not make up
barissa*	if make up
barissam*	if i make up
barissin*	make up
baristi*	made up
baristigim*	i made up
baristik*	we made up
baristilar*	they made up
baristim*	i made up
baristin*	you made up
basa	head
basabil*	can press
basacag*	will press
basacagim*	i will press
basacak*	will press
basacaklar*	they will press
basacam*	i will press
basalim*	we press
basamadi*	could not press
basamadim*	i could not press
basamam	i can not press
basamaz*	can not press
basamiyo*	can not press
basamiyorum*	i can not press
basan*	who presses
basar*	presses
basarak*	press
basardi*	used to press
basarim*	i will press
basariz*	we will press
basarken*	while press
basarlar*	they press
basarsa*	if presses
basarsam*	if i press
basayim*	i press
basi*	head
basibos*	stray
basicaklar	they will press
basicam	i will press
basicaz	we will press
basima	my head
basin	sorry
basina	his head
basinca*	when presses
basini	his head
basip*	pressed
basit	simple
basiyo*	presses
basiyolar*	they press
basiyom*	i press
basiyordu*	pressed
basiyordum*	i pressed
basiyorlar*	they press
basiyormus*	pressed
basiyorsun*	you press
basiyorum*	i press
basiyoruz*	we press
basiyoz*	we press
baska	other
baskas*	someone else
basket*	basketball
baski*	pressure
basladi*	started
basladigim*	i started
basladik*	we started
basladilar*	they started
basladim*	i started
basladin*	you started
baslama	not start
baslamadan*	without start
baslamadi*	not start
baslamadim*	i not start
baslamak*	to start
baslamam	i not start
baslamami*	me start
baslamamis*	not start
baslamasi*	start
baslamasin*	not start
baslamayac*	will not start
baslamayi*	start
baslamayin*	not start
baslamaz*	not start
baslamis*	started
baslamislar*	they started
baslamiyo*	not starts
baslamiyom*	i not start
baslamiyordu*	not start
baslamiyorlar*	they not start
baslamiyorum*	i not start
baslamiyoruz*	we not start
baslar*	starts
baslardi*	used to start
baslarim*	i will start
baslariz*	we will start
baslarken*	while start
baslarlar*	they start
baslarsa*	if starts
baslarsam*	if i start
baslasa*	if start
baslasam*	if i start
baslasin*	start
baslayabil*	can start
baslayacag*	will start
baslayacagim*	i will start
baslayacak*	will start
baslayacaklar*	they will start
baslayacam*	i will start
baslayalim*	we start
baslayamadi*	could not start
baslayamadim*	i could not start
baslayamam	i can not start
baslayamaz*	can not start
baslayamiyo*	can not start
baslayamiyorum*	i can not start
baslayan*	who starts
baslayarak*	start
baslayayim*	i start
baslayicaklar	they will start
baslayicam	i will start
baslayicaz	we will start
baslayin	start
baslayinca*	when starts
baslayip*	started
baslik*	dowry
basliyo*	starts
basliyolar*	they start
basliyom*	i start
basliyordu*	started
basliyordum*	i started
basliyorlar*	they start
basliyormus*	started
basliyorsun*	you start
basliyorum*	i start
basliyoruz*	we start
basliyoz*	we start
basma	not press
basmadan*	without press
basmadi*	not press
basmadim*	i not press
basmak*	to press
basmam	i not press
basmami*	me press
basmamis*	not press
basmasi*	press
basmasin*	not press
basmayac*	will not press
basmayi*	press
basmayin*	not press
basmaz*	not press
basmis*	pressed
basmislar*	they pressed
basmiyo*	not presses
basmiyom*	i not press
basmiyordu*	not press
basmiyorlar*	they not press
basmiyorum*	i not press
basmiyoruz*	we not press
basort*	headscarf
bassa*	if press
bassam*	if i press
bassin*	press
basti*	pressed
bastigim*	i pressed
bastik*	we pressed
bastilar*	they pressed
bastim*	i pressed
bastin*	you pressed
bastirabil*	can press
bastiracag*	will press
bastiracagim*	i will press
bastiracak*	will press
bastiracaklar*	they will press
bastiracam*	i will press
bastiralim*	we press
bastiramadi*	could not press
bastiramadim*	i could not press
bastiramam	i can not press
bastiramaz*	can not press
bastiramiyo*	can not press
bastiramiyorum*	i can not press
bastiran*	who presses
bastirarak*	press
bastirayim*	i press
bastirdigim*	i pressed
bastirdik*	we pressed
bastirdilar*	they pressed
bastirdim*	i pressed
bastirdin*	you pressed
bastiricaklar	they will press
bastiricam	i will press
bastiricaz	we will press
bastirin	press
bastirinca*	when presses
bastirir*	presses
bastirirdi*	used to press
bastiririm*	i will press
bastiririz*	we will press
bastirirken*	while press
bastirirlar*	they press
bastirirsa*	if presses
bastirirsam*	if i press
bastiriyo*	presses
bastiriyolar*	they press
bastiriyom*	i press
bastiriyordu*	pressed
bastiriyordum*	i pressed
bastiriyorlar*	they press
bastiriyormus*	pressed
bastiriyorsun*	you press
bastiriyorum*	i press
bastiriyoruz*	we press
bastiriyoz*	we press
bastirma	not press
bastirmadan*	without press
bastirmadi*	not press
bastirmadim*	i not press
bastirmak*	to press
bastirmam	i not press
bastirmami*	me press
bastirmamis*	not press
bastirmasi*	press
bastirmasin*	not press
bastirmayac*	will not press
bastirmayi*	press
bastirmayin*	not press
bastirmaz*	not press
bastirmislar*	they pressed
bastirmiyo*	not presses
bastirmiyom*	i not press
bastirmiyordu*	not press
bastirmiyorlar*	they not press
bastirmiyorum*	i not press
bastirmiyoruz*	we not press
bastirsa*	if press
bastirsam*	if i press
bastirsin*	press
basvuru*	application
battaniye*	blanket
baygin*	unconscious
bayilabil*	can faint
bayilacag*	will faint
bayilacagim*	i will faint
bayilacak*	will faint
bayilacaklar*	they will faint
bayilacam*	i will faint
bayilalim*	we faint
bayilamadi*	could not faint
bayilamadim*	i could not faint
bayilamam	i can not faint
bayilamaz*	can not faint
bayilamiyo*	can not faint
bayilamiyorum*	i can not faint
bayilan*	who faints
bayilarak*	faint
bayilayim*	i faint
bayildi*	fainted
bayildigim*	i fainted
bayildik*	we fainted
bayildilar*	they fainted
bayildim*	i fainted
bayildin*	you fainted
bayilicaklar	they will faint
bayilicam	i will faint
bayilicaz	we will faint
bayilin	faint
bayilinca*	when faints
bayilip*	fainted
bayilir*	faints
bayilirdi*	used to faint
bayilirim*	i will faint
bayiliriz*	we will faint
bayilirken*	while faint
bayilirlar*	they faint
bayilirsa*	if faints
bayilirsam*	if i faint
bayiliyo*	faints
bayiliyolar*	they faint
bayiliyom*	i faint
bayiliyordu*	fainted
bayiliyordum*	i fainted
bayiliyorlar*	they faint
bayiliyormus*	fainted
bayiliyorsun*	you faint
bayiliyorum*	i faint
bayiliyoruz*	we faint
bayiliyoz*	we faint
bayilma	not faint
bayilmadan*	without faint
bayilmadi*	not faint
bayilmadim*	i not faint
bayilmak*	to faint
bayilmam	i not faint
bayilmami*	me faint
bayilmamis*	not faint
bayilmasi*	faint
bayilmasin*	not faint
bayilmayac*	will not faint
bayilmayi*	faint
bayilmayin*	not faint
bayilmaz*	not faint
bayilmis*	fainted
bayilmislar*	they fainted
bayilmiyo*	not faints
bayilmiyom*	i not faint
bayilmiyordu*	not faint
bayilmiyorlar*	they not faint
bayilmiyorum*	i not faint
bayilmiyoruz*	we not faint
bayilsa*	if faint
bayilsam*	if i faint
bayilsin*	faint
bayram*	holiday
bazen	sometimes
bazi*	some
bebeg*	baby
bebegim*	my baby
bebegimiz*	our baby
bebek*	baby
bebekle*	doll
bebeklerim*	my baby
bedava	free
beden*	body
bedenim*	my body
bedenimiz*	our body
bedenlerim*	my body
begendi*	liked
begendigim*	i liked
begendik*	we liked
begendiler*	they liked
begendim*	i liked
begendin*	you liked
begenebil*	can like
begeneceg*	will like
begenecegim*	i will like
begenecek*	will like
begenecekler*	they will like
begenecem*	i will like
begenelim*	we like
begenemedi*	could not like
begenemedim*	i could not like
begenemem	i can not like
begenemez*	can not like
begenemiyo*	can not like
begenemiyorum*	i can not like
begenen*	who likes
begenerek*	like
begeneyim*	i like
begeni*	likes
begenicekler	they will like
begenicem	i will like
begenicez	we will like
begenin	like
begenince*	when likes
begenip*	liked
begenirdi*	used to like
begenirim*	i will like
begeniriz*	we will like
begenirken*	while like
begenirler*	they like
begenirse*	if likes
begenirsem*	if i like
begeniyolar*	they like
begeniyom*	i like
begeniyordu*	liked
begeniyordum*	i liked
begeniyorlar*	they like
begeniyormus*	liked
begeniyorsun*	you like
begeniyorum*	i like
begeniyoruz*	we like
begeniyoz*	we like
begenme	not like
begenmeden*	without like
begenmedi*	not like
begenmedim*	i not like
begenmek*	to like
begenmem	i not like
begenmemi*	me like
begenmemis*	not like
begenmesi*	like
begenmesin*	not like
begenmeyec*	will not like
begenmeyi*	like
begenmeyin*	not like
begenmez*	not like
begenmis*	liked
begenmisler*	they liked
begenmiyo*	not likes
begenmiyom*	i not like
begenmiyordu*	not like
begenmiyorlar*	they not like
begenmiyorum*	i not like
begenmiyoruz*	we not like
begense*	if like
begensem*	if i like
begensin*	like
bekaret*	virginity
bekledi*	waited
bekledigim*	i waited
bekledik*	we waited
beklediler*	they waited
bekledim*	i waited
bekledin*	you waited
bekleme	not wait
beklemeden*	without wait
beklemedi*	not wait
beklemedim*	i not wait
beklemek*	to wait
beklemem	i not wait
beklememi*	me wait
beklememis*	not wait
beklemesi*	wait
beklemesin*	not wait
beklemeyec*	will not wait
beklemeyi*	wait
beklemeyin*	not wait
beklemez*	not wait
beklemis*	waited
beklemisler*	they waited
beklemiyo*	not waits
beklemiyom*	i not wait
beklemiyordu*	not wait
beklemiyorlar*	they not wait
beklemiyorum*	i not wait
beklemiyoruz*	we not wait
bekler*	waits
beklerdi*	used to wait
beklerim*	i will wait
bekleriz*	we will wait
beklerken*	while wait
beklerler*	they wait
beklerse*	if waits
beklersem*	if i wait
beklese*	if wait
beklesem*	if i wait
beklesin*	wait
bekleyebil*	can wait
bekleyeceg*	will wait
bekleyecegim*	i will wait
bekleyecek*	will wait
bekleyecekler*	they will wait
bekleyecem*	i will wait
bekleyelim*	we wait
bekleyemedi*	could not wait
bekleyemedim*	i could not wait
bekleyemem	i can not wait
bekleyemez*	can not wait
bekleyemiyo*	can not wait
bekleyemiyorum*	i can not wait
bekleyen*	who waits
bekleyerek*	wait
bekleyeyim*	i wait
bekleyicekler	they will wait
bekleyicem	i will wait
bekleyicez	we will wait
bekleyin	wait
bekleyince*	when waits
bekleyip*	waited
bekliyo*	waits
bekliyolar*	they wait
bekliyom*	i wait
bekliyordu*	waited
bekliyordum*	i waited
bekliyorlar*	they wait
bekliyormus*	waited
bekliyorsun*	you wait
bekliyorum*	i wait
bekliyoruz*	we wait
bekliyoz*	we wait
belediye*	council
belge*	papers
belgesel*	documentary
belimde	my back
belimi*	my back
belki	maybe
belli	clear
bembeyaz	pale
ben	i
bende	with me
benden	from me
beni	me
benim	my
benimdir	is mine
benimle	with me
bensiz	without me
benzet*	beats
benzin*	petrol
beraber	together
berber*	barber
berdel*	forced marriage
beri	since
bes	five
besig*	cot
besik*	cot
besinde	at five
besledi*	fed
besledigim*	i fed
besledik*	we fed
beslediler*	they fed
besledim*	i fed
besledin*	you fed
besleme	not feed
beslemeden*	without feed
beslemedi*	not feed
beslemedim*	i not feed
beslemek*	to feed
beslemem	i not feed
beslememi*	me feed
beslememis*	not feed
beslemesi*	feed
beslemesin*	not feed
beslemeyec*	will not feed
beslemeyi*	feed
beslemeyin*	not feed
beslemez*	not feed
beslemis*	fed
beslemisler*	they fed
beslemiyo*	not feeds
beslemiyom*	i not feed
beslemiyordu*	not feed
beslemiyorlar*	they not feed
beslemiyorum*	i not feed
beslemiyoruz*	we not feed
besler*	feeds
beslerdi*	used to feed
beslerim*	i will feed
besleriz*	we will feed
beslerken*	while feed
beslerler*	they feed
beslerse*	if feeds
beslersem*	if i feed
beslese*	if feed
beslesem*	if i feed
beslesin*	feed
besleyebil*	can feed
besleyeceg*	will feed
besleyecegim*	i will feed
besleyecek*	will feed
besleyecekler*	they will feed
besleyecem*	i will feed
besleyelim*	we feed
besleyemedi*	could not feed
besleyemedim*	i could not feed
besleyemem	i can not feed
besleyemez*	can not feed
besleyemiyo*	can not feed
besleyemiyorum*	i can not feed
besleyen*	who feeds
besleyerek*	feed
besleyeyim*	i feed
besleyicekler	they will feed
besleyicem	i will feed
besleyicez	we will feed
besleyin	feed
besleyince*	when feeds
besleyip*	fed
besliyo*	feeds
besliyolar*	they feed
besliyom*	i feed
besliyordu*	fed
besliyordum*	i fed
besliyorlar*	they feed
besliyormus*	fed
besliyorsun*	you feed
besliyorum*	i feed
besliyoruz*	we feed
besliyoz*	we feed
beton	concrete
beyaz*	white
beyinsiz*	stupid
bez	nappy
bezdi*	was fed up
bezdigim*	i was fed up
bezdik*	we was fed up
bezdiler*	they was fed up
bezdim*	i was fed up
bezdin*	you was fed up
bezebil*	can fed up
bezeceg*	will fed up
bezecegim*	i will fed up
bezecek*	will fed up
bezecekler*	they will fed up
bezecem*	i will fed up
bezelim*	we fed up
bezemedi*	could not fed up
bezemez*	can not fed up
bezemiyo*	can not fed up
bezen*	who fed up
bezer*	fed up
bezerdi*	used to fed up
bezerim*	i will fed up
bezeriz*	we will fed up
bezerken*	while fed up
bezerler*	they fed up
bezerse*	if fed up
bezersem*	if i fed up
bezeyim*	i fed up
bezi	nappy
bezicekler	they will fed up
bezicem	i will fed up
bezicez	we will fed up
bezin	fed up
bezince*	when fed up
bezini	nappy
bezip*	was fed up
beziyo*	fed up
beziyolar*	they fed up
beziyom*	i am fed up
beziyordu*	was fed up
beziyordum*	i was fed up
beziyorlar*	they fed up
beziyormus*	was fed up
beziyorsun*	you fed up
beziyorum*	i am fed up
beziyoruz*	we fed up
beziyoz*	we fed up
bezme	not fed up
bezmeden*	without fed up
bezmedi*	not fed up
bezmedim*	i not fed up
bezmek*	to fed up
bezmem	i not fed up
bezmemi*	me fed up
bezmemis*	not fed up
bezmesi*	fed up
bezmesin*	not fed up
bezmeyec*	will not fed up
bezmeyi*	fed up
bezmeyin*	not fed up
bezmez*	not fed up
bezmis*	was fed up
bezmisler*	they was fed up
bezmiyo*	not fed up
bezmiyom*	i not fed up
bezmiyorlar*	they not fed up
bezmiyorum*	i not fed up
bezmiyoruz*	we not fed up
bezse*	if fed up
bezsem*	if i fed up
bezsin*	fed up
bi	a
biber*	peppers
bicag*	knife
bicak*	knife
bicakla	with knife
bicakladi*	stabbed
bicakladigim*	i stabbed
bicakladik*	we stabbed
bicakladilar*	they stabbed
bicakladim*	i stabbed
bicakladin*	you stabbed
bicaklama	not stab
bicaklamadan*	without stab
bicaklamadi*	not stab
bicaklamadim*	i not stab
bicaklamak*	to stab
bicaklamam	i not stab
bicaklamami*	me stab
bicaklamamis*	not stab
bicaklamasi*	stab
bicaklamasin*	not stab
bicaklamayac*	will not stab
bicaklamayi*	stab
bicaklamayin*	not stab
bicaklamaz*	not stab
bicaklamis*	stabbed
bicaklamislar*	they stabbed
bicaklamiyo*	not stabs
bicaklamiyom*	i not stab
bicaklamiyordu*	not stab
bicaklamiyorlar*	they not stab
bicaklamiyorum*	i not stab
bicaklamiyoruz*	we not stab
bicaklandi	was stabbed
bicaklar*	knives
bicaklardi*	used to stab
bicaklarim*	i will stab
bicaklariz*	we will stab
bicaklarken*	while stab
bicaklarlar*	they stab
bicaklarsa*	if stabs
bicaklarsam*	if i stab
bicaklasa*	if stab
bicaklasam*	if i stab
bicaklasin*	stab
bicaklayabil*	can stab
bicaklayacag*	will stab
bicaklayacagim*	i will stab
bicaklayacak*	will stab
bicaklayacaklar*	they will stab
bicaklayacam*	i will stab
bicaklayalim*	we stab
bicaklayamadi*	could not stab
bicaklayamadim*	i could not stab
bicaklayamam	i can not stab
bicaklayamaz*	can not stab
bicaklayamiyo*	can not stab
bicaklayamiyorum*	i can not stab
bicaklayan*	who stabs
bicaklayarak*	stab
bicaklayayim*	i stab
bicaklayicaklar	they will stab
bicaklayicam	i will stab
bicaklayicaz	we will stab
bicaklayin	stab
bicaklayinca*	when stabs
bicaklayip*	stabbed
bicakliyo*	stabs
bicakliyolar*	they stab
bicakliyom*	i stab
bicakliyordu*	stabbed
bicakliyordum*	i stabbed
bicakliyorlar*	they stab
bicakliyormus*	stabbed
bicakliyorsun*	you stab
bicakliyorum*	i stab
bicakliyoruz*	we stab
bicakliyoz*	we stab
bidon*	petrol can
bikabil*	can fed up
bikacag*	will fed up
bikacagim*	i will fed up
bikacak*	will fed up
bikacaklar*	they will fed up
bikacam*	i will fed up
bikalim*	we fed up
bikamadi*	could not fed up
bikamaz*	can not fed up
bikamiyo*	can not fed up
bikan*	who fed up
bikar*	fed up
bikardi*	used to fed up
bikarim*	i will fed up
bikariz*	we will fed up
bikarken*	while fed up
bikarlar*	they fed up
bikarsa*	if fed up
bikarsam*	if i fed up
bikayim*	i fed up
bikicaklar	they will fed up
bikicam	i will fed up
bikicaz	we will fed up
bikin	fed up
bikinca*	when fed up
bikip*	was fed up
bikiyo*	fed up
bikiyolar*	they fed up
bikiyom*	i am fed up
bikiyordu*	was fed up
bikiyordum*	i was fed up
bikiyorlar*	they fed up
bikiyormus*	was fed up
bikiyorsun*	you fed up
bikiyorum*	i am fed up
bikiyoruz*	we fed up
bikiyoz*	we fed up
bikma	not fed up
bikmadan*	without fed up
bikmadi*	not fed up
bikmadim*	i not fed up
bikmak*	to fed up
bikmam	i not fed up
bikmami*	me fed up
bikmamis*	not fed up
bikmasi*	fed up
bikmasin*	not fed up
bikmayac*	will not fed up
bikmayi*	fed up
bikmayin*	not fed up
bikmaz*	not fed up
bikmis*	was fed up
bikmislar*	they was fed up
bikmiyo*	not fed up
bikmiyom*	i not fed up
bikmiyorlar*	they not fed up
bikmiyorum*	i not fed up
bikmiyoruz*	we not fed up
biksa*	if fed up
biksam*	if i fed up
biksin*	fed up
bikt*	fed up
bikti*	was fed up
biktigim*	i was fed up
biktik*	we was fed up
biktilar*	they was fed up
biktim*	i was fed up
biktin*	you was fed up
bildi*	knew
bildigim*	i knew
bildik*	we knew
bildiler*	they knew
bildim*	i knew
bildin*	you knew
bile	even
bilebil*	can know
bileceg*	will know
bilecegim*	i will know
bilecek*	will know
bilecekler*	they will know
bilecem*	i will know
bileg*	wrist
bilegim*	my wrist
bilegimiz*	our wrist
bilek*	wrist
bileklerim*	my wrist
bilelim*	we know
bilemedi*	could not know
bilemedim*	i could not know
bilemem	i can not know
bilemez*	can not know
bilemiyo*	can not know
bilemiyorum*	i can not know
bilen*	who knows
bilerek*	know
bilet*	ticket
bileyim*	i know
bilgi*	information
bilicekler	they will know
bilicem	i will know
bilicez	we will know
bilin	know
bilinc*	consciousness
bilince*	when knows
bilip*	knew
bilir*	knows
bilirdi*	used to know
bilirim*	i will know
biliriz*	we will know
bilirken*	while know
bilirler*	they know
bilirse*	if knows
bilirsem*	if i know
biliyo*	knows
biliyolar*	they know
biliyom*	i know
biliyordu*	knew
biliyordum*	i knew
biliyorlar*	they know
biliyormus*	knew
biliyorsun*	you know
biliyorum*	i know
biliyoruz*	we know
biliyoz*	we know
bilme	not know
bilmeden*	without know
bilmedi*	not know
bilmedim*	i not know
bilmek*	to know
bilmem	i not know
bilmemi*	me know
bilmemis*	not know
bilmesi*	know
bilmesin*	not know
bilmeyec*	will not know
bilmeyi*	know
bilmeyin*	not know
bilmez*	not know
bilmis*	knew
bilmisler*	they knew
bilmiyo*	not knows
bilmiyom*	i not know
bilmiyordu*	not know
bilmiyorlar*	they not know
bilmiyorum*	i not know
bilmiyoruz*	we not know
bilse*	if know
bilsem*	if i know
bilsin*	know
bin	thousand
bindi*	got on
bindigim*	i got on
bindik*	we got on
bindiler*	they got on
bindim*	i got on
bindin*	you got on
binebil*	can get on
bineceg*	will get on
binecegim*	i will get on
binecek*	will get on
binecekler*	they will get on
binecem*	i will get on
binelim*	we get on
binemedi*	could not get on
binemez*	can not get on
binemiyo*	can not get on
binen*	who gets on
biner*	gets on
binerdi*	used to get on
binerek*	get on
binerim*	i will get on
bineriz*	we will get on
binerken*	while get on
binerler*	they get on
binerse*	if gets on
binersem*	if i get on
bineyim*	i get on
binicekler	they will get on
binicem	i will get on
binicez	we will get on
binin	get on
binince*	when gets on
binip*	got on
biniyo*	gets on
biniyolar*	they get on
biniyom*	i get on
biniyordu*	got on
biniyordum*	i got on
biniyorlar*	they get on
biniyormus*	got on
biniyorsun*	you get on
biniyorum*	i get on
biniyoruz*	we get on
biniyoz*	we get on
binme	not get on
binmeden*	without get on
binmedi*	not get on
binmedim*	i not get on
binmek*	to get on
binmem	i not get on
binmemi*	me get on
binmemis*	not get on
binmesi*	get on
binmesin*	not get on
binmeyec*	will not get on
binmeyi*	get on
binmeyin*	not get on
binmez*	not get on
binmis*	got on
binmisler*	they got on
binmiyo*	not gets on
binmiyom*	i not get on
binmiyordu*	not get on
binmiyorlar*	they not get on
binmiyorum*	i not get on
binmiyoruz*	we not get on
binse*	if get on
binsem*	if i get on
binsin*	get on
bir	a
bira	beer
birak	leave
birakabil*	can leave
birakacag*	will leave
birakacagim*	i will leave
birakacak*	will leave
birakacaklar*	they will leave
birakacam*	i will leave
birakalim*	we leave
birakamadi*	could not leave
birakamadim*	i could not leave
birakamam	i can not leave
birakamaz*	can not leave
birakamiyo*	can not leave
birakamiyorum*	i can not leave
birakan*	who leaves
birakarak*	leave
birakayim*	i leave
birakicaklar	they will leave
birakicam	i will leave
birakicaz	we will leave
birakilabil*	can be left
birakilacag*	will be left
birakilacagim*	i will be left
birakilacak*	will be left
birakilacaklar*	they will be left
birakilacam*	i will be left
birakilalim*	we be left
birakilamadi*	could not be left
birakilamaz*	can not be left
birakilamiyo*	can not be left
birakilan*	who is left
birakilarak*	be left
birakilayim*	i be left
birakildi*	was left
birakildigim*	i was left
birakildik*	we was left
birakildilar*	they was left
birakildim*	i was left
birakildin*	you was left
birakilicaklar	they will be left
birakilicam	i will be left
birakilicaz	we will be left
birakilin	be left
birakilinca*	when is left
birakilip*	was left
birakilir*	is left
birakilirdi*	used to be left
birakilirim*	i will be left
birakiliriz*	we will be left
birakilirken*	while be left
birakilirlar*	they be left
birakilirsa*	if is left
birakilirsam*	if i be left
birakiliyo*	is left
birakiliyolar*	they be left
birakiliyom*	i be left
birakiliyordu*	was left
birakiliyordum*	i was left
birakiliyorlar*	they be left
birakiliyormus*	was left
birakiliyorsun*	you be left
birakiliyorum*	i be left
birakiliyoruz*	we be left
birakiliyoz*	we be left
birakilma	not be left
birakilmadan*	without be left
birakilmadi*	not be left
birakilmadim*	i not be left
birakilmak*	to be left
birakilmam	i not be left
birakilmami*	me be left
birakilmamis*	not be left
birakilmasi*	be left
birakilmasin*	not be left
birakilmayac*	will not be left
birakilmayi*	be left
birakilmayin*	not be left
birakilmaz*	not be left
birakilmis*	was left
birakilmislar*	they was left
birakilmiyo*	not is left
birakilmiyom*	i not be left
birakilmiyordu*	not be left
birakilmiyorlar*	they not be left
birakilmiyorum*	i not be left
birakilmiyoruz*	we not be left
birakilsa*	if be left
birakilsam*	if i be left
birakilsin*	be left
birakin	leave
birakinca*	when leaves
birakip*	left
birakir*	leaves
birakirdi*	used to leave
birakirim*	i will leave
birakiriz*	we will leave
birakirken*	while leave
birakirlar*	they leave
birakirsa*	if leaves
birakirsam*	if i leave
birakiyo*	leaves
birakiyolar*	they leave
birakiyom*	i leave
birakiyordu*	left
birakiyordum*	i left
birakiyorlar*	they leave
birakiyormus*	left
birakiyorsun*	you leave
birakiyorum*	i leave
birakiyoruz*	we leave
birakiyoz*	we leave
birakma	not leave
birakmadan*	without leave
birakmadi*	not leave
birakmadim*	i not leave
birakmak*	to leave
birakmam	i not leave
birakmami*	me leave
birakmamis*	not leave
birakmasi*	leave
birakmasin*	not leave
birakmayac*	will not leave
birakmayi*	leave
birakmayin*	not leave
birakmaz*	not leave
birakmis*	left
birakmislar*	they left
birakmiyo*	not leaves
birakmiyom*	i not leave
birakmiyordu*	not leave
birakmiyorlar*	they not leave
birakmiyorum*	i not leave
birakmiyoruz*	we not leave
biraksa*	if leave
biraksam*	if i leave
biraksin*	leave
birakti*	left
biraktigim*	i left
biraktik*	we left
biraktilar*	they left
biraktim*	i left
biraktin*	you left
biralar*	beer
birasi	beer
biraz	a little
birazdan	soon
birbir*	each other
birden	suddenly
biri	someone
biriktirdi*	saved up
biriktirdigim*	i saved up
biriktirdik*	we saved up
biriktirdiler*	they saved up
biriktirdim*	i saved up
biriktirdin*	you saved up
biriktirebil*	can save up
biriktireceg*	will save up
biriktirecegim*	i will save up
biriktirecek*	will save up
biriktirecekler*	they will save up
biriktirecem*	i will save up
biriktirelim*	we save up
biriktiremedi*	could not save up
biriktiremez*	can not save up
biriktiremiyo*	can not save up
biriktiren*	who saves up
biriktirerek*	save up
biriktireyim*	i save up
biriktiricekler	they will save up
biriktiricem	i will save up
biriktiricez	we will save up
biriktirin	save up
biriktirince*	when saves up
biriktirip*	saved up
biriktirir*	saves up
biriktirirdi*	used to save up
biriktiririm*	i will save up
biriktiririz*	we will save up
biriktirirken*	while save up
biriktirirler*	they save up
biriktirirse*	if saves up
biriktirirsem*	if i save up
biriktiriyo*	saves up
biriktiriyolar*	they save up
biriktiriyom*	i save up
biriktiriyordu*	saved up
biriktiriyordum*	i saved up
biriktiriyorlar*	they save up
biriktiriyormus*	saved up
biriktiriyorsun*	you save up
biriktiriyorum*	i save up
biriktiriyoruz*	we save up
biriktiriyoz*	we save up
biriktirme	not save up
biriktirmeden*	without save up
biriktirmedi*	not save up
biriktirmedim*	i not save up
biriktirmek*	to save up
biriktirmem	i not save up
biriktirmemi*	me save up
biriktirmemis*	not save up
biriktirmesi*	save up
biriktirmesin*	not save up
biriktirmeyec*	will not save up
biriktirmeyi*	save up
biriktirmeyin*	not save up
biriktirmez*	not save up
biriktirmis*	saved up
biriktirmisler*	they saved up
biriktirmiyo*	not saves up
biriktirmiyom*	i not save up
biriktirmiyordu*	not save up
biriktirmiyorlar*	they not save up
biriktirmiyorum*	i not save up
biriktirmiyoruz*	we not save up
biriktirse*	if save up
biriktirsem*	if i save up
biriktirsin*	save up
birin*	someone
birisi*	someone
biriy*	someone
biriyle	with someone
birlikte	together
bisey	something
bisiklet*	bike
bitebil*	can end
biteceg*	will end
bitecegim*	i will end
bitecek*	will end
bitecekler*	they will end
bitecem*	i will end
bitelim*	we end
bitemedi*	could not end
bitemedim*	i could not end
bitemem	i can not end
bitemez*	can not end
bitemiyo*	can not end
bitemiyorum*	i can not end
biten*	who ends
biter*	ends
biterdi*	used to end
biterek*	end
biterim*	i will end
biteriz*	we will end
biterken*	while end
biterler*	they end
biterse*	if ends
bitersem*	if i end
biteyim*	i end
biticekler	they will end
biticem	i will end
biticez	we will end
bitin	end
bitince	when finished
bitince*	when ends
bitip*	ended
bitirdi*	finished
bitirdigim*	i finished
bitirdik*	we finished
bitirdiler*	they finished
bitirdim*	i finished
bitirdin*	you finished
bitirebil*	can finish
bitireceg*	will finish
bitirecegim*	i will finish
bitirecek*	will finish
bitirecekler*	they will finish
bitirecem*	i will finish
bitirelim*	we finish
bitiremedi*	could not finish
bitiremedim*	i could not finish
bitiremem	i can not finish
bitiremez*	can not finish
bitiremiyo*	can not finish
bitiremiyorum*	i can not finish
bitiren*	who finishes
bitirerek*	finish
bitireyim*	i finish
bitiricekler	they will finish
bitiricem	i will finish
bitiricez	we will finish
bitirin	finish
bitirince*	when finishes
bitirip*	finished
bitirir*	finishes
bitirirdi*	used to finish
bitiririm*	i will finish
bitiririz*	we will finish
bitirirken*	while finish
bitirirler*	they finish
bitirirse*	if finishes
bitirirsem*	if i finish
bitiriyo*	finishes
bitiriyolar*	they finish
bitiriyom*	i finish
bitiriyordu*	finished
bitiriyordum*	i finished
bitiriyorlar*	they finish
bitiriyormus*	finished
bitiriyorsun*	you finish
bitiriyorum*	i finish
bitiriyoruz*	we finish
bitiriyoz*	we finish
bitirme	not finish
bitirmeden*	without finish
bitirmedi*	not finish
bitirmedim*	i not finish
bitirmek*	to finish
bitirmem	i not finish
bitirmemi*	me finish
bitirmemis*	not finish
bitirmesi*	finish
bitirmesin*	not finish
bitirmeyec*	will not finish
bitirmeyi*	finish
bitirmeyin*	not finish
bitirmez*	not finish
bitirmis*	finished
bitirmisler*	they finished
bitirmiyo*	not finishes
bitirmiyom*	i not finish
bitirmiyordu*	not finish
bitirmiyorlar*	they not finish
bitirmiyorum*	i not finish
bitirmiyoruz*	we not finish
bitirse*	if finish
bitirsem*	if i finish
bitirsin*	finish
bitiyo*	ends
bitiyolar*	they end
bitiyom*	i end
bitiyordu*	ended
bitiyordum*	i ended
bitiyorlar*	they end
bitiyormus*	ended
bitiyorsun*	you end
bitiyorum*	i end
bitiyoruz*	we end
bitiyoz*	we end
bitkin*	exhausted
bitlen*	lice
bitme	not end
bitmeden*	without end
bitmedi*	not end
bitmedim*	i not end
bitmek*	to end
bitmem	i not end
bitmemi*	me end
bitmemis*	not end
bitmesi*	end
bitmesin*	not end
bitmeyec*	will not end
bitmeyi*	end
bitmeyin*	not end
bitmez*	not end
bitmis*	ended
bitmisler*	they ended
bitmiyo*	not ends
bitmiyom*	i not end
bitmiyordu*	not end
bitmiyorlar*	they not end
bitmiyorum*	i not end
bitmiyoruz*	we not end
bitse*	if end
bitsem*	if i end
bitsin*	end
bitti	finished
bitti*	ended
bittigim*	i ended
bittik*	we ended
bittiler*	they ended
bittim*	i ended
bittin*	you ended
biz	we
bizde	with us
bize	us
bizi	us
bizim	our
bizimle	with us
bobreg*	kidney
bobrek*	kidney
boceg*	insects
bocek*	insects
bodrum*	cellar
bogabil*	can strangle
bogacag*	will strangle
bogacagim*	i will strangle
bogacak*	will strangle
bogacaklar*	they will strangle
bogacam*	i will strangle
bogalim*	we strangle
bogamadi*	could not strangle
bogamadim*	i could not strangle
bogamam	i can not strangle
bogamaz*	can not strangle
bogamiyo*	can not strangle
bogamiyorum*	i can not strangle
bogan*	who strangles
bogar*	strangles
bogarak*	strangle
bogardi*	used to strangle
bogarim*	i will strangle
bogariz*	we will strangle
bogarken*	while strangle
bogarlar*	they strangle
bogarsa*	if strangles
bogarsam*	if i strangle
bogayim*	i strangle
bogaz*	throat
bogazim*	my throat
bogazimiz*	our throat
bogazlarim*	my throat
bogdu*	strangled
bogdugum*	i strangled
bogduk*	we strangled
bogdular*	they strangled
bogdum*	i strangled
bogdun*	you strangled
bogma	not strangle
bogmadan*	without strangle
bogmadi*	not strangle
bogmadim*	i not strangle
bogmak*	to strangle
bogmam	i not strangle
bogmami*	me strangle
bogmamis*	not strangle
bogmasi*	strangle
bogmasin*	not strangle
bogmayac*	will not strangle
bogmayi*	strangle
bogmayin*	not strangle
bogmaz*	not strangle
bogmus*	strangled
bogmuslar*	they strangled
bogmuyo*	not strangles
bogmuyom*	i not strangle
bogmuyordu*	not strangle
bogmuyorlar*	they not strangle
bogmuyorum*	i not strangle
bogmuyoruz*	we not strangle
bogsa*	if strangle
bogsam*	if i strangle
bogsun*	strangle
bogucaklar	they will strangle
bogucam	i will strangle
bogucaz	we will strangle
bogun	strangle
bogunca*	when strangles
bogup*	strangled
boguyo*	strangles
boguyolar*	they strangle
boguyom*	i strangle
boguyordu*	strangled
boguyordum*	i strangled
boguyorlar*	they strangle
boguyormus*	strangled
boguyorsun*	you strangle
boguyorum*	i strangle
boguyoruz*	we strangle
boguyoz*	we strangle
boks*	boxing
bolum*	level
bomba*	bomb
bombal*	bombed
bonzai*	drugs
borc*	debt
borclanabil*	can owe
borclanacag*	will owe
borclanacagim*	i will owe
borclanacak*	will owe
borclanacaklar*	they will owe
borclanacam*	i will owe
borclanalim*	we owe
borclanamadi*	could not owe
borclanamadim*	i could not owe
borclanamam	i can not owe
borclanamaz*	can not owe
borclanamiyo*	can not owe
borclanamiyorum*	i can not owe
borclanan*	who owes
borclanarak*	owe
borclanayim*	i owe
borclandi*	owed
borclandigim*	i owed
borclandik*	we owed
borclandilar*	they owed
borclandim*	i owed
borclandin*	you owed
borclanicaklar	they will owe
borclanicam	i will owe
borclanicaz	we will owe
borclanin	owe
borclaninca*	when owes
borclanip*	owed
borclanir*	owes
borclanirdi*	used to owe
borclanirim*	i will owe
borclaniriz*	we will owe
borclanirken*	while owe
borclanirlar*	they owe
borclanirsa*	if owes
borclanirsam*	if i owe
borclaniyo*	owes
borclaniyolar*	they owe
borclaniyom*	i owe
borclaniyordu*	owed
borclaniyordum*	i owed
borclaniyorlar*	they owe
borclaniyormus*	owed
borclaniyorsun*	you owe
borclaniyorum*	i owe
borclaniyoruz*	we owe
borclaniyoz*	we owe
borclanma	not owe
borclanmadan*	without owe
borclanmadi*	not owe
borclanmadim*	i not owe
borclanmak*	to owe
borclanmam	i not owe
borclanmami*	me owe
borclanmamis*	not owe
borclanmasi*	owe
borclanmasin*	not owe
borclanmayac*	will not owe
borclanmayi*	owe
borclanmayin*	not owe
borclanmaz*	not owe
borclanmis*	owed
borclanmislar*	they owed
borclanmiyo*	not owes
borclanmiyom*	i not owe
borclanmiyordu*	not owe
borclanmiyorlar*	they not owe
borclanmiyorum*	i not owe
borclanmiyoruz*	we not owe
borclansa*	if owe
borclansam*	if i owe
borclansin*	owe
borclarim*	my debt
borcum*	my debt
borcumuz*	our debt
boreg*	pastry
borek*	pastry
bos	empty
bosaltiyorum	i empty
bosanabil*	can divorce
bosanacag*	will divorce
bosanacagim*	i will divorce
bosanacak*	will divorce
bosanacaklar*	they will divorce
bosanacam*	i will divorce
bosanalim*	we divorce
bosanamadi*	could not divorce
bosanamadim*	i could not divorce
bosanamam	i can not divorce
bosanamaz*	can not divorce
bosanamiyo*	can not divorce
bosanamiyorum*	i can not divorce
bosanan*	who divorces
bosanarak*	divorce
bosanayim*	i divorce
bosandi*	divorced
bosandigim*	i divorced
bosandik*	we divorced
bosandilar*	they divorced
bosandim*	i divorced
bosandin*	you divorced
bosanicaklar	they will divorce
bosanicam	i will divorce
bosanicaz	we will divorce
bosanin	divorce
bosaninca*	when divorces
bosanip*	divorced
bosanir*	divorces
bosanirdi*	used to divorce
bosanirim*	i will divorce
bosaniriz*	we will divorce
bosanirken*	while divorce
bosanirlar*	they divorce
bosanirsa*	if divorces
bosanirsam*	if i divorce
bosaniyo*	divorces
bosaniyolar*	they divorce
bosaniyom*	i divorce
bosaniyordu*	divorced
bosaniyordum*	i divorced
bosaniyorlar*	they divorce
bosaniyormus*	divorced
bosaniyorsun*	you divorce
bosaniyorum*	i divorce
bosaniyoruz*	we divorce
bosaniyoz*	we divorce
bosanma	not divorce
bosanmadan*	without divorce
bosanmadi*	not divorce
bosanmadim*	i not divorce
bosanmak*	to divorce
bosanmam	i not divorce
bosanmami*	me divorce
bosanmamis*	not divorce
bosanmasi*	divorce
bosanmasin*	not divorce
bosanmayac*	will not divorce
bosanmayi*	divorce
bosanmayin*	not divorce
bosanmaz*	not divorce
bosanmis*	divorced
bosanmislar*	they divorced
bosanmiyo*	not divorces
bosanmiyom*	i not divorce
bosanmiyordu*	not divorce
bosanmiyorlar*	they not divorce
bosanmiyorum*	i not divorce
bosanmiyoruz*	we not divorce
bosansa*	if divorce
bosansam*	if i divorce
bosansin*	divorce
boslug*	stairwell
boya*	paint
boyle	like this
boyun*	neck
boyunlarim*	my neck
boyunum*	my neck
boyunumuz*	our neck
bozuk*	broken
bozuldu*	broke
brosur*	leaflet
bu	this
bugun*	today
bulabil*	can find
bulacag*	will find
bulacagim*	i will find
bulacak*	will find
bulacaklar*	they will find
bulacam*	i will find
bulalim*	we find
bulamadi*	could not find
bulamadik	we not found
bulamadim*	i could not find
bulamam	i can not find
bulamaz*	can not find
bulamiyo*	can not find
bulamiyorum*	i can not find
bulan*	who finds
bularak*	find
bulasig*	dishes
bulasik*	dishes
bulayim*	i find
buldu*	found
buldugum*	i found
bulduk*	we found
buldular*	they found
buldum*	i found
buldun*	you found
bulimi*	bulimia
bulma	not find
bulmadan*	without find
bulmadi*	not find
bulmadim*	i not find
bulmak*	to find
bulmam	i not find
bulmami*	me find
bulmamis*	not find
bulmasi*	find
bulmasin*	not find
bulmayac*	will not find
bulmayi*	find
bulmayin*	not find
bulmaz*	not find
bulmus*	found
bulmuslar*	they found
bulmuyo*	not finds
bulmuyom*	i not find
bulmuyordu*	not find
bulmuyorlar*	they not find
bulmuyorum*	i not find
bulmuyoruz*	we not find
bulsa*	if find
bulsam*	if i find
bulsun*	find
bulucaklar	they will find
bulucam	i will find
bulucaz	we will find
bulun	find
bulunca*	when finds
bulup*	found
bulur*	finds
bulurdu*	used to find
bulurken*	while find
bulurlar*	they find
bulursa*	if finds
bulursam*	if i find
bulurum*	i will find
buluruz*	we will find
bulusabil*	can meet
bulusacag*	will meet
bulusacagim*	i will meet
bulusacak*	will meet
bulusacaklar*	they will meet
bulusacam*	i will meet
bulusalim*	we meet
bulusamadi*	could not meet
bulusamadim*	i could not meet
bulusamam	i can not meet
bulusamaz*	can not meet
bulusamiyo*	can not meet
bulusamiyorum*	i can not meet
bulusan*	who meets
bulusarak*	meet
bulusayim*	i meet
bulusma	meeting
bulusmadan*	without meet
bulusmadi*	not meet
bulusmadim*	i not meet
bulusmak*	to meet
bulusmam	i not meet
bulusmami*	me meet
bulusmamis*	not meet
bulusmasi*	meet
bulusmasin*	not meet
bulusmayac*	will not meet
bulusmayi*	meet
bulusmayin*	not meet
bulusmaz*	not meet
bulusmus*	met
bulusmuslar*	they met
bulusmuyo*	not meets
bulusmuyom*	i not meet
bulusmuyordu*	not meet
bulusmuyorlar*	they not meet
bulusmuyorum*	i not meet
bulusmuyoruz*	we not meet
bulussa*	if meet
bulussam*	if i meet
bulussun*	meet
bulustu*	met
bulustugum*	i met
bulustuk*	we met
bulustular*	they met
bulustum*	i met
bulustun*	you met
bulusucaklar	they will meet
bulusucam	i will meet
bulusucaz	we will meet
bulusun	meet
bulusunca*	when meets
bulusup*	met
bulusur*	meets
bulusurdu*	used to meet
bulusurken*	while meet
bulusurlar*	they meet
bulusursa*	if meets
bulusursam*	if i meet
bulusurum*	i will meet
bulusuruz*	we will meet
bulusuyo*	meets
bulusuyolar*	they meet
bulusuyom*	i meet
bulusuyordu*	met
bulusuyordum*	i met
bulusuyorlar*	they meet
bulusuyormus*	met
bulusuyorsun*	you meet
bulusuyorum*	i meet
bulusuyoruz*	we meet
bulusuyoz*	we meet
buluyo*	finds
buluyolar*	they find
buluyom*	i find
buluyordu*	found
buluyordum*	i found
buluyorlar*	they find
buluyormus*	found
buluyorsun*	you find
buluyorum*	i find
buluyoruz*	we find
buluyoz*	we find
bunal*	depressed
bunama*	dementia
bunu	this
burada	here
buralarda	around here
burasi	here
buraya	here
burun*	nose
burunlarim*	my nose
burunum*	my nose
burunumuz*	our nose
butun*	all
buyu	witchcraft
buyucu*	witch
buyudu*	grew up
buyudugum*	i grew up
buyuduk*	we grew up
buyuduler*	they grew up
buyudum*	i grew up
buyudun*	you grew up
buyug*	big
buyuk*	big
buyume	not grow up
buyumeden*	without grow up
buyumedi*	not grow up
buyumedim*	i not grow up
buyumek*	to grow up
buyumem	i not grow up
buyumemi*	me grow up
buyumemis*	not grow up
buyumesi*	grow up
buyumesin*	not grow up
buyumeyec*	will not grow up
buyumeyi*	grow up
buyumeyin*	not grow up
buyumez*	not grow up
buyumus*	grew up
buyumusler*	they grew up
buyumuyo*	not grows up
buyumuyom*	i not grow up
buyumuyordu*	not grow up
buyumuyorlar*	they not grow up
buyumuyorum*	i not grow up
buyumuyoruz*	we not grow up
buyur*	grows up
buyurdu*	used to grow up
buyurken*	while grow up
buyurler*	they grow up
buyurse*	if grows up
buyursem*	if i grow up
buyurum*	i will grow up
buyuruz*	we will grow up
buyuse*	if grow up
buyusem*	if i grow up
buyusun*	grow up
buyuyebil*	can grow up
buyuyeceg*	will grow up
buyuyecegim*	i will grow up
buyuyecek*	will grow up
buyuyecekler*	they will grow up
buyuyecem*	i will grow up
buyuyelim*	we grow up
buyuyemedi*	could not grow up
buyuyemez*	can not grow up
buyuyemiyo*	can not grow up
buyuyen*	who grows up
buyuyerek*	grow up
buyuyeyim*	i grow up
buyuyo*	grows up
buyuyolar*	they grow up
buyuyom*	i grow up
buyuyordu*	grew up
buyuyordum*	i grew up
buyuyorlar*	they grow up
buyuyormus*	grew up
buyuyorsun*	you grow up
buyuyorum*	i grow up
buyuyoruz*	we grow up
buyuyoz*	we grow up
buyuyucekler	they will grow up
buyuyucem	i will grow up
buyuyucez	we will grow up
buyuyun	grow up
buyuyunce*	when grows up
buyuyup*	grew up
buz	ice
buzdolab*	fridge
cadde*	street
cadi	witch
cadilar*	witches
cagirabil*	can call
cagiracag*	will call
cagiracagim*	i will call
cagiracak*	will call
cagiracaklar*	they will call
cagiracam*	i will call
cagiralim*	we call
cagiramadi*	could not call
cagiramadim*	i could not call
cagiramam	i can not call
cagiramaz*	can not call
cagiramiyo*	can not call
cagiramiyorum*	i can not call
cagiran*	who calls
cagirarak*	call
cagirayim*	i call
cagirdi*	called
cagirdigim*	i called
cagirdik*	we called
cagirdilar*	they called
cagirdim*	i called
cagirdin*	you called
cagiricaklar	they will call
cagiricam	i will call
cagiricaz	we will call
cagirin	call
cagirinca*	when calls
cagirip*	called
cagirir*	calls
cagirirdi*	used to call
cagiririm*	i will call
cagiririz*	we will call
cagirirken*	while call
cagirirlar*	they call
cagirirsa*	if calls
cagirirsam*	if i call
cagiriyo*	calls
cagiriyolar*	they call
cagiriyom*	i call
cagiriyordu*	called
cagiriyordum*	i called
cagiriyorlar*	they call
cagiriyormus*	called
cagiriyorsun*	you call
cagiriyorum*	i call
cagiriyoruz*	we call
cagiriyoz*	we call
cagirma	not call
cagirmadan*	without call
cagirmadi*	not call
cagirmadim*	i not call
cagirmak*	to call
cagirmam	i not call
cagirmami*	me call
cagirmamis*	not call
cagirmasi*	call
cagirmasin*	not call
cagirmayac*	will not call
cagirmayi*	call
cagirmayin*	not call
cagirmaz*	not call
cagirmis*	called
cagirmislar*	they called
cagirmiyo*	not calls
cagirmiyom*	i not call
cagirmiyordu*	not call
cagirmiyorlar*	they not call
cagirmiyorum*	i not call
cagirmiyoruz*	we not call
cagirsa*	if call
cagirsam*	if i call
cagirsin*	call
caki*	knife
cakmag*	lighter
cakmak*	lighter
calabil*	can steal
calacag*	will steal
calacagim*	i will steal
calacak*	will steal
calacaklar*	they will steal
calacam*	i will steal
calalim*	we steal
calamadi*	could not steal
calamadim*	i could not steal
calamam	i can not steal
calamaz*	can not steal
calamiyo*	can not steal
calamiyorum*	i can not steal
calan*	who steals
calar*	steals
calarak*	steal
calardi*	used to steal
calarim*	i will steal
calariz*	we will steal
calarken*	while steal
calarlar*	they steal
calarsa*	if steals
calarsam*	if i steal
calayim*	i steal
caldi*	stole
caldigim*	i stole
caldik*	we stole
caldilar*	they stole
caldim*	i stole
caldin*	you stole
calicaklar	they will steal
calicam	i will steal
calicaz	we will steal
calin	steal
calinca*	when steals
calip*	stole
calisabil*	can work
calisacag*	will work
calisacagim*	i will work
calisacak*	will work
calisacaklar*	they will work
calisacam*	i will work
calisalim*	we work
calisamadi*	could not work
calisamadim*	i could not work
calisamam	i can not work
calisamaz*	can not work
calisamiyo*	can not work
calisamiyorum*	i can not work
calisan*	who works
calisarak*	work
calisayim*	i work
calisicaklar	they will work
calisicam	i will work
calisicaz	we will work
calisin	work
calisinca*	when works
calisip*	worked
calisir*	works
calisirdi*	used to work
calisirim*	i will work
calisiriz*	we will work
calisirken*	while work
calisirlar*	they work
calisirsa*	if works
calisirsam*	if i work
calisiyo*	works
calisiyolar*	they work
calisiyom*	i work
calisiyordu*	worked
calisiyordum*	i worked
calisiyorlar*	they work
calisiyormus*	worked
calisiyorsun*	you work
calisiyorum*	i work
calisiyoruz*	we work
calisiyoz*	we work
calisma	not work
calismadan*	without work
calismadi*	not work
calismadim*	i not work
calismak*	to work
calismam	i not work
calismami*	me work
calismamis*	not work
calismasi*	work
calismasin*	not work
calismayac*	will not work
calismayi*	work
calismayin*	not work
calismaz*	not work
calismis*	worked
calismislar*	they worked
calismiyo*	not works
calismiyom*	i not work
calismiyordu*	not work
calismiyorlar*	they not work
calismiyorum*	i not work
calismiyoruz*	we not work
calissa*	if work
calissam*	if i work
calissin*	work
calisti*	worked
calistigim*	i worked
calistik*	we worked
calistilar*	they worked
calistim*	i worked
calistin*	you worked
calistirabil*	can make work
calistiracag*	will make work
calistiracagim*	i will make work
calistiracak*	will make work
calistiracaklar*	they will make work
calistiracam*	i will make work
calistiralim*	we make work
calistiramadi*	could not make work
calistiramaz*	can not make work
calistiramiyo*	can not make work
calistiran*	who makes work
calistirarak*	make work
calistirayim*	i make work
calistirdi*	made work
calistirdigim*	i made work
calistirdik*	we made work
calistirdilar*	they made work
calistirdim*	i made work
calistirdin*	you made work
calistiricaklar	they will make work
calistiricam	i will make work
calistiricaz	we will make work
calistirin	make work
calistirinca*	when makes work
calistirip*	made work
calistirir*	makes work
calistirirdi*	used to make work
calistiririm*	i will make work
calistiririz*	we will make work
calistirirken*	while make work
calistirirlar*	they make work
calistirirsa*	if makes work
calistirirsam*	if i make work
calistiriyo*	makes work
calistiriyolar*	they make work
calistiriyom*	i make work
calistiriyordu*	made work
calistiriyordum*	i made work
calistiriyorlar*	they make work
calistiriyormus*	made work
calistiriyorsun*	you make work
calistiriyorum*	i make work
calistiriyoruz*	we make work
calistiriyoz*	we make work
calistirma	not make work
calistirmadan*	without make work
calistirmadi*	not make work
calistirmadim*	i not make work
calistirmak*	to make work
calistirmam	i not make work
calistirmami*	me make work
calistirmamis*	not make work
calistirmasi*	make work
calistirmasin*	not make work
calistirmayac*	will not make work
calistirmayi*	make work
calistirmayin*	not make work
calistirmaz*	not make work
calistirmis*	made work
calistirmislar*	they made work
calistirmiyo*	not makes work
calistirmiyom*	i not make work
calistirmiyordu*	not make work
calistirmiyorlar*	they not make work
calistirmiyorum*	i not make work
calistirmiyoruz*	we not make work
calistirsa*	if make work
calistirsam*	if i make work
calistirsin*	make work
caliyo*	steals
caliyolar*	they steal
caliyom*	i steal
caliyordu*	stole
caliyordum*	i stole
caliyorlar*	they steal
caliyormus*	stole
caliyorsun*	you steal
caliyorum*	i steal
caliyoruz*	we steal
caliyoz*	we steal
calma	not steal
calmadan*	without steal
calmadi*	not steal
calmadim*	i not steal
calmak*	to steal
calmam	i not steal
calmami*	me steal
calmamis*	not steal
calmasi*	steal
calmasin*	not steal
calmayac*	will not steal
calmayi*	steal
calmayin*	not steal
calmaz*	not steal
calmis*	stole
calmislar*	they stole
calmiyo*	not steals
calmiyom*	i not steal
calmiyordu*	not steal
calmiyorlar*	they not steal
calmiyorum*	i not steal
calmiyoruz*	we not steal
calsa*	if steal
calsam*	if i steal
calsin*	steal
cam	glass
camasir	laundry
camdan*	window
cami*	mosque
canavar*	monster
canim*	my life
canin*	your life
canta*	bag
cantam*	my bag
cantamiz*	our bag
cantan	your bag
cantasi	bag
cantasi*	his bag
caresiz*	hopeless
carpabil*	can hit
carpacag*	will hit
carpacagim*	i will hit
carpacak*	will hit
carpacaklar*	they will hit
carpacam*	i will hit
carpalim*	we hit
carpamadi*	could not hit
carpamadim*	i could not hit
carpamam	i can not hit
carpamaz*	can not hit
carpamiyo*	can not hit
carpamiyorum*	i can not hit
carpan*	who hits
carpar*	hits
carparak*	hit
carpardi*	used to hit
carparim*	i will hit
carpariz*	we will hit
carparken*	while hit
carparlar*	they hit
carparsa*	if hits
carparsam*	if i hit
carpayim*	i hit
carpicaklar	they will hit
carpicam	i will hit
carpicaz	we will hit
carpin	hit
carpinca*	when hits
carpip*	hit
carpis*	crash
carpiyo*	hits
carpiyolar*	they hit
carpiyom*	i hit
carpiyordu*	hit
carpiyordum*	i hit
carpiyorlar*	they hit
carpiyormus*	hit
carpiyorsun*	you hit
carpiyorum*	i hit
carpiyoruz*	we hit
carpiyoz*	we hit
carpma	not hit
carpmadan*	without hit
carpmadi*	not hit
carpmadim*	i not hit
carpmak*	to hit
carpmam	i not hit
carpmami*	me hit
carpmamis*	not hit
carpmasi*	hit
carpmasin*	not hit
carpmayac*	will not hit
carpmayi*	hit
carpmayin*	not hit
carpmaz*	not hit
carpmis*	hit
carpmislar*	they hit
carpmiyo*	not hits
carpmiyom*	i not hit
carpmiyordu*	not hit
carpmiyorlar*	they not hit
carpmiyorum*	i not hit
carpmiyoruz*	we not hit
carpsa*	if hit
carpsam*	if i hit
carpsin*	hit
carpti*	hit
carptigim*	i hit
carptik*	we hit
carptilar*	they hit
carptim*	i hit
carptin*	you hit
carsaf*	bed sheet
carsamba*	wednesday
carsi*	market
catal*	fork
cati*	roof
catis*	fight
catlak*	cracked
cay	tea
cayci*	tea
cayi	tea
cehennem*	hell
cekebil*	can pull
cekeceg*	will pull
cekecegim*	i will pull
cekecek*	will pull
cekecekler*	they will pull
cekecem*	i will pull
cekelim*	we pull
cekemedi*	could not pull
cekemedim*	i could not pull
cekemem	i can not pull
cekemez*	can not pull
cekemiyo*	can not pull
cekemiyorum*	i can not pull
ceken*	who pulls
ceker*	pulls
cekerdi*	used to pull
cekerek*	pull
cekerim*	i will pull
cekeriz*	we will pull
cekerken*	while pull
cekerler*	they pull
cekerse*	if pulls
cekersem*	if i pull
ceket*	jacket
cekeyim*	i pull
cekicekler	they will pull
cekicem	i will pull
cekicez	we will pull
cekin	pull
cekince*	when pulls
cekip	pull
cekip*	pulled
cekiyo*	pulls
cekiyolar*	they pull
cekiyom*	i pull
cekiyordu*	pulled
cekiyordum*	i pulled
cekiyorlar*	they pull
cekiyormus*	pulled
cekiyorsun*	you pull
cekiyorum*	i pull
cekiyoruz*	we pull
cekiyoz*	we pull
cekme	not pull
cekmece*	drawer
cekmeden*	without pull
cekmedi*	not pull
cekmedim*	i not pull
cekmek*	to pull
cekmem	i not pull
cekmemi*	me pull
cekmemis*	not pull
cekmesi*	pull
cekmesin*	not pull
cekmeyec*	will not pull
cekmeyi*	pull
cekmeyin*	not pull
cekmez*	not pull
cekmis*	pulled
cekmisler	they filmed
cekmisler*	they pulled
cekmiyo*	not pulls
cekmiyom*	i not pull
cekmiyordu*	not pull
cekmiyorlar*	they not pull
cekmiyorum*	i not pull
cekmiyoruz*	we not pull
cekse*	if pull
ceksem*	if i pull
ceksin*	pull
cekti*	pulled
cektigim*	i pulled
cektik*	we pulled
cektiler*	they pulled
cektim*	i pulled
cektin*	you pulled
cenaze*	funeral
cennet*	heaven
cesme*	fountain
cete*	gang
cetvel*	ruler
cevap	answer
ceyiz*	dowry
cezaev*	prison
cezalandirabil*	can punish
cezalandiracag*	will punish
cezalandiracagim*	i will punish
cezalandiracak*	will punish
cezalandiracaklar*	they will punish
cezalandiracam*	i will punish
cezalandiralim*	we punish
cezalandiramadi*	could not punish
cezalandiramadim*	i could not punish
cezalandiramam	i can not punish
cezalandiramaz*	can not punish
cezalandiramiyo*	can not punish
cezalandiramiyorum*	i can not punish
cezalandiran*	who punishes
cezalandirarak*	punish
cezalandirayim*	i punish
cezalandirdi*	punished
cezalandirdigim*	i punished
cezalandirdik*	we punished
cezalandirdilar*	they punished
cezalandirdim*	i punished
cezalandirdin*	you punished
cezalandiricaklar	they will punish
cezalandiricam	i will punish
cezalandiricaz	we will punish
cezalandirin	punish
cezalandirinca*	when punishes
cezalandirip*	punished
cezalandirir*	punishes
cezalandirirdi*	used to punish
cezalandiririm*	i will punish
cezalandiririz*	we will punish
cezalandirirken*	while punish
cezalandirirlar*	they punish
cezalandirirsa*	if punishes
cezalandirirsam*	if i punish
cezalandiriyo*	punishes
cezalandiriyolar*	they punish
cezalandiriyom*	i punish
cezalandiriyordu*	punished
cezalandiriyordum*	i punished
cezalandiriyorlar*	they punish
cezalandiriyormus*	punished
cezalandiriyorsun*	you punish
cezalandiriyorum*	i punish
cezalandiriyoruz*	we punish
cezalandiriyoz*	we punish
cezalandirma	not punish
cezalandirmadan*	without punish
cezalandirmadi*	not punish
cezalandirmadim*	i not punish
cezalandirmak*	to punish
cezalandirmam	i not punish
cezalandirmami*	me punish
cezalandirmamis*	not punish
cezalandirmasi*	punish
cezalandirmasin*	not punish
cezalandirmayac*	will not punish
cezalandirmayi*	punish
cezalandirmayin*	not punish
cezalandirmaz*	not punish
cezalandirmis*	punished
cezalandirmislar*	they punished
cezalandirmiyo*	not punishes
cezalandirmiyom*	i not punish
cezalandirmiyordu*	not punish
cezalandirmiyorlar*	they not punish
cezalandirmiyorum*	i not punish
cezalandirmiyoruz*	we not punish
cezalandirsa*	if punish
cezalandirsam*	if i punish
cezalandirsin*	punish
ciceg*	flower
cicek*	flowers
ciddi*	serious
ciftlig*	farm
ciftlik*	farm
cigl*	screams
cikabil*	can go out
cikacag*	will go out
cikacagim*	i will go out
cikacak*	will go out
cikacaklar*	they will go out
cikacam*	i will go out
cikalim*	we go out
cikamadi*	could not go out
cikamaz*	can not go out
cikamiyo*	can not go out
cikamiyorum	i can not leave
cikan*	who goes out
cikar	takes out
cikar*	goes out
cikarabil*	can take off
cikaracag*	will take off
cikaracagim*	i will take off
cikaracak*	will take off
cikaracaklar*	they will take off
cikaracam*	i will take off
cikarak*	go out
cikaralim*	we take off
cikaramadi*	could not take off
cikaramaz*	can not take off
cikaramiyo*	can not take off
cikaran*	who takes off
cikararak*	take off
cikarayim*	i take off
cikardi*	took off
cikardigim*	i took off
cikardik*	we took off
cikardilar*	they took off
cikardim*	i took off
cikardin*	you took off
cikaricaklar	they will take off
cikaricam	i will take off
cikaricaz	we will take off
cikarim*	i will go out
cikarin	take off
cikarinca*	when takes off
cikarip*	took off
cikarir*	takes off
cikarirdi*	used to take off
cikaririm*	i will take off
cikaririz*	we will take off
cikarirken*	while take off
cikarirlar*	they take off
cikarirsa*	if takes off
cikarirsam*	if i take off
cikariyo*	takes off
cikariyolar*	they take off
cikariyom*	i take off
cikariyordu*	took off
cikariyordum*	i took off
cikariyorlar*	they take off
cikariyormus*	took off
cikariyorsun*	you take off
cikariyorum*	i take off
cikariyoruz*	we take off
cikariyoz*	we take off
cikariz*	we will go out
cikarken*	while go out
cikarlar*	they go out
cikarma	not take off
cikarmadan*	without take off
cikarmadi*	not take off
cikarmadim*	i not take off
cikarmak*	to take off
cikarmam	i not take off
cikarmami*	me take off
cikarmamis*	not take off
cikarmasi*	take off
cikarmasin*	not take off
cikarmayac*	will not take off
cikarmayi*	take off
cikarmayin*	not take off
cikarmaz*	not take off
cikarmis*	took off
cikarmislar*	they took off
cikarmiyo*	not takes off
cikarmiyom*	i not take off
cikarmiyordu*	not take off
cikarmiyorlar*	they not take off
cikarmiyorum*	i not take off
cikarmiyoruz*	we not take off
cikarsa*	if take off
cikarsam*	if i take off
cikarsin*	take off
cikartabil*	can take off
cikartacag*	will take off
cikartacagim*	i will take off
cikartacak*	will take off
cikartacaklar*	they will take off
cikartacam*	i will take off
cikartalim*	we take off
cikartamadi*	could not take off
cikartamaz*	can not take off
cikartamiyo*	can not take off
cikartan*	who takes off
cikartarak*	take off
cikartayim*	i take off
cikarticaklar	they will take off
cikarticam	i will take off
cikarticaz	we will take off
cikartin	take off
cikartinca*	when takes off
cikartip*	took off
cikartir*	takes off
cikartirdi*	used to take off
cikartirim*	i will take off
cikartiriz*	we will take off
cikartirken*	while take off
cikartirlar*	they take off
cikartirsa*	if takes off
cikartirsam*	if i take off
cikartiyo*	takes off
cikartiyolar*	they take off
cikartiyom*	i take off
cikartiyordu*	took off
cikartiyordum*	i took off
cikartiyorlar*	they take off
cikartiyormus*	took off
cikartiyorsun*	you take off
cikartiyorum*	i take off
cikartiyoruz*	we take off
cikartiyoz*	we take off
cikartma	not take off
cikartmadan*	without take off
cikartmadi*	not take off
cikartmadim*	i not take off
cikartmak*	to take off
cikartmam	i not take off
cikartmami*	me take off
cikartmamis*	not take off
cikartmasi*	take off
cikartmasin*	not take off
cikartmayac*	will not take off
cikartmayi*	take off
cikartmayin*	not take off
cikartmaz*	not take off
cikartmis*	took off
cikartmislar*	they took off
cikartmiyo*	not takes off
cikartmiyom*	i not take off
cikartmiyordu*	not take off
cikartmiyorlar*	they not take off
cikartmiyorum*	i not take off
cikartmiyoruz*	we not take off
cikartsa*	if take off
cikartsam*	if i take off
cikartsin*	take off
cikartti*	took off
cikarttigim*	i took off
cikarttik*	we took off
cikarttilar*	they took off
cikarttim*	i took off
cikarttin*	you took off
cikayim*	i go out
cikicaklar	they will go out
cikicam	i will go out
cikicaz	we will go out
cikin	go out
cikinca*	when goes out
cikip*	went out
cikis	exit
cikiyo*	goes out
cikiyolar*	they go out
cikiyom*	i go out
cikiyordu*	went out
cikiyordum*	i went out
cikiyorlar*	they go out
cikiyormus*	went out
cikiyorsun*	you go out
cikiyorum*	i go out
cikiyoruz*	we go out
cikiyoz*	we go out
cikma	not go out
cikmadan*	without go out
cikmadi*	not go out
cikmadim*	i not go out
cikmak*	to go out
cikmam	i not go out
cikmama	me going out
cikmami*	me go out
cikmamis*	not go out
cikmasi*	go out
cikmasin*	not go out
cikmayac*	will not go out
cikmayi*	go out
cikmayin*	not go out
cikmaz*	not go out
cikmis*	went out
cikmislar*	they went out
cikmiyo*	not goes out
cikmiyom*	i not go out
cikmiyordu*	not go out
cikmiyorlar*	they not go out
cikmiyorum*	i not go out
cikmiyoruz*	we not go out
cikolata*	chocolate
ciksa*	if go out
ciksam*	if i go out
ciksin*	go out
cikti*	went out
ciktigim*	i went out
ciktik*	we went out
ciktilar*	they went out
ciktim*	i went out
ciktin*	you went out
cilek*	strawberries
cimdikledi*	pinched
cimdikledigim*	i pinched
cimdikledik*	we pinched
cimdiklediler*	they pinched
cimdikledim*	i pinched
cimdikledin*	you pinched
cimdikleme	not pinch
cimdiklemeden*	without pinch
cimdiklemedi*	not pinch
cimdiklemedim*	i not pinch
cimdiklemek*	to pinch
cimdiklemem	i not pinch
cimdiklememi*	me pinch
cimdiklememis*	not pinch
cimdiklemesi*	pinch
cimdiklemesin*	not pinch
cimdiklemeyec*	will not pinch
cimdiklemeyi*	pinch
cimdiklemeyin*	not pinch
cimdiklemez*	not pinch
cimdiklemis*	pinched
cimdiklemisler*	they pinched
cimdiklemiyo*	not pinches
cimdiklemiyom*	i not pinch
cimdiklemiyordu*	not pinch
cimdiklemiyorlar*	they not pinch
cimdiklemiyorum*	i not pinch
cimdiklemiyoruz*	we not pinch
cimdikler*	pinches
cimdiklerdi*	used to pinch
cimdiklerim*	i will pinch
cimdikleriz*	we will pinch
cimdiklerken*	while pinch
cimdiklerler*	they pinch
cimdiklerse*	if pinches
cimdiklersem*	if i pinch
cimdiklese*	if pinch
cimdiklesem*	if i pinch
cimdiklesin*	pinch
cimdikleyebil*	can pinch
cimdikleyeceg*	will pinch
cimdikleyecegim*	i will pinch
cimdikleyecek*	will pinch
cimdikleyecekler*	they will pinch
cimdikleyecem*	i will pinch
cimdikleyelim*	we pinch
cimdikleyemedi*	could not pinch
cimdikleyemedim*	i could not pinch
cimdikleyemem	i can not pinch
cimdikleyemez*	can not pinch
cimdikleyemiyo*	can not pinch
cimdikleyemiyorum*	i can not pinch
cimdikleyen*	who pinches
cimdikleyerek*	pinch
cimdikleyeyim*	i pinch
cimdikleyicekler	they will pinch
cimdikleyicem	i will pinch
cimdikleyicez	we will pinch
cimdikleyin	pinch
cimdikleyince*	when pinches
cimdikleyip*	pinched
cimdikliyo*	pinches
cimdikliyolar*	they pinch
cimdikliyom*	i pinch
cimdikliyordu*	pinched
cimdikliyordum*	i pinched
cimdikliyorlar*	they pinch
cimdikliyormus*	pinched
cimdikliyorsun*	you pinch
cimdikliyorum*	i pinch
cimdikliyoruz*	we pinch
cimdikliyoz*	we pinch
cinayet*	murder
cingene*	gypsy
cinler*	demons
cinsel*	sexual
ciplag*	naked
ciplak*	naked
cirak	apprentice
cirilcip*	naked
cirkin*	ugly
cis	pee
cizdi*	cut
cizdigim*	i cut
cizdik*	we cut
cizdiler*	they cut
cizdim*	i cut
cizdin*	you cut
cizebil*	can cut
cizeceg*	will cut
cizecegim*	i will cut
cizecek*	will cut
cizecekler*	they will cut
cizecem*	i will cut
cizelim*	we cut
cizemedi*	could not cut
cizemedim*	i could not cut
cizemem	i can not cut
cizemez*	can not cut
cizemiyo*	can not cut
cizemiyorum*	i can not cut
cizen*	who cuts
cizer*	cuts
cizerdi*	used to cut
cizerek*	cut
cizerim*	i will cut
cizeriz*	we will cut
cizerken*	while cut
cizerler*	they cut
cizerse*	if cuts
cizersem*	if i cut
cizeyim*	i cut
cizicekler	they will cut
cizicem	i will cut
cizicez	we will cut
cizig*	scratch
cizik*	scratches
cizin	cut
cizince*	when cuts
cizip*	cut
ciziyo*	cuts
ciziyolar*	they cut
ciziyom*	i cut
ciziyordu*	cut
ciziyordum*	i cut
ciziyorlar*	they cut
ciziyormus*	cut
ciziyorsun*	you cut
ciziyorum*	i cut
ciziyoruz*	we cut
ciziyoz*	we cut
cizme	not cut
cizmeden*	without cut
cizmedi*	not cut
cizmedim*	i not cut
cizmek*	to cut
cizmem	i not cut
cizmemi*	me cut
cizmemis*	not cut
cizmesi*	cut
cizmesin*	not cut
cizmeyec*	will not cut
cizmeyi*	cut
cizmeyin*	not cut
cizmez*	not cut
cizmis*	cut
cizmisler*	they cut
cizmiyo*	not cuts
cizmiyom*	i not cut
cizmiyordu*	not cut
cizmiyorlar*	they not cut
cizmiyorum*	i not cut
cizmiyoruz*	we not cut
cizse*	if cut
cizsem*	if i cut
cizsin*	cut
cocug*	child
cocugum*	my child
cocugumuz*	our child
cocuk*	child
cocukl*	children
cocuklarim*	my children
cocuklarla	with children
cok	very
cop	rubbish
copler*	rubbish
copu*	rubbish
corab*	socks
corap*	socks
corapsiz*	no socks
corba*	soup
cuce*	dwarf
cukur*	pothole
cuma	friday
cumartesi*	saturday
cunku	because
curug*	bruise
curuk*	bruise
dag	mountain
dagda*	mountain
dagitabil*	can give out
dagitacag*	will give out
dagitacagim*	i will give out
dagitacak*	will give out
dagitacaklar*	they will give out
dagitacam*	i will give out
dagitalim*	we give out
dagitamadi*	could not give out
dagitamaz*	can not give out
dagitamiyo*	can not give out
dagitan*	who gives out
dagitarak*	give out
dagitayim*	i give out
dagiticaklar	they will give out
dagiticam	i will give out
dagiticaz	we will give out
dagitin	give out
dagitinca*	when gives out
dagitip*	gave out
dagitir*	gives out
dagitirdi*	used to give out
dagitirim*	i will give out
dagitiriz*	we will give out
dagitirken*	while give out
dagitirlar*	they give out
dagitirsa*	if gives out
dagitirsam*	if i give out
dagitiyo*	gives out
dagitiyolar*	they give out
dagitiyom*	i give out
dagitiyordu*	gave out
dagitiyordum*	i gave out
dagitiyorlar*	they give out
dagitiyormus*	gave out
dagitiyorsun*	you give out
dagitiyorum*	i give out
dagitiyoruz*	we give out
dagitiyoz*	we give out
dagitma	not give out
dagitmadan*	without give out
dagitmadi*	not give out
dagitmadim*	i not give out
dagitmak*	to give out
dagitmam	i not give out
dagitmami*	me give out
dagitmamis*	not give out
dagitmasi*	give out
dagitmasin*	not give out
dagitmayac*	will not give out
dagitmayi*	give out
dagitmayin*	not give out
dagitmaz*	not give out
dagitmis*	gave out
dagitmislar*	they gave out
dagitmiyo*	not gives out
dagitmiyom*	i not give out
dagitmiyordu*	not give out
dagitmiyorlar*	they not give out
dagitmiyorum*	i not give out
dagitmiyoruz*	we not give out
dagitsa*	if give out
dagitsam*	if i give out
dagitsin*	give out
dagitti*	gave out
dagittigim*	i gave out
dagittik*	we gave out
dagittilar*	they gave out
dagittim*	i gave out
dagittin*	you gave out
dagl*	mountain
daha	more
daima	always
daire*	flat
dairede	in flat
dakika	minute
dakika*	minutes
dalga	laugh at
damad*	son inlaw
damadim*	my son inlaw
damadimiz*	our son inlaw
damat*	son inlaw
damatlarim*	my son inlaw
danisma*	helpline
danisman*	counsellor
dans*	dance
daraliyor*	can not breathe
dava*	court
davetli*	invited
davul*	drum
dayak*	beating
dayanabil*	can cope
dayanacag*	will cope
dayanacagim*	i will cope
dayanacak*	will cope
dayanacaklar*	they will cope
dayanacam*	i will cope
dayanalim*	we cope
dayanam*	not cope
dayanamadi*	could not cope
dayanamadim*	i could not cope
dayanamam	i can not cope
dayanamaz*	can not cope
dayanamiyo*	can not cope
dayanamiyor*	not cope
dayanamiyorum	i notcope
dayanamiyorum*	i can not cope
dayanan*	who copes
dayanarak*	cope
dayanayim*	i cope
dayandi*	coped
dayandigim*	i coped
dayandik*	we coped
dayandilar*	they coped
dayandim*	i coped
dayandin*	you coped
dayanicaklar	they will cope
dayanicam	i will cope
dayanicaz	we will cope
dayanin	cope
dayaninca*	when copes
dayanip*	coped
dayanir*	copes
dayanirdi*	used to cope
dayanirim*	i will cope
dayaniriz*	we will cope
dayanirken*	while cope
dayanirlar*	they cope
dayanirsa*	if copes
dayanirsam*	if i cope
dayaniyo*	copes
dayaniyolar*	they cope
dayaniyom*	i cope
dayaniyordu*	coped
dayaniyordum*	i coped
dayaniyorlar*	they cope
dayaniyormus*	coped
dayaniyorsun*	you cope
dayaniyorum*	i cope
dayaniyoruz*	we cope
dayaniyoz*	we cope
dayanma	not cope
dayanmadan*	without cope
dayanmadi*	not cope
dayanmadim*	i not cope
dayanmak*	to cope
dayanmam	i not cope
dayanmami*	me cope
dayanmamis*	not cope
dayanmasi*	cope
dayanmasin*	not cope
dayanmayac*	will not cope
dayanmayi*	cope
dayanmayin*	not cope
dayanmaz*	not cope
dayanmis*	coped
dayanmislar*	they coped
dayanmiyo*	not copes
dayanmiyom*	i not cope
dayanmiyordu*	not cope
dayanmiyorlar*	they not cope
dayanmiyorum*	i not cope
dayanmiyoruz*	we not cope
dayansa*	if cope
dayansam*	if i cope
dayansin*	cope
dayatabil*	can force
dayatacag*	will force
dayatacagim*	i will force
dayatacak*	will force
dayatacaklar*	they will force
dayatacam*	i will force
dayatalim*	we force
dayatamadi*	could not force
dayatamadim*	i could not force
dayatamam	i can not force
dayatamaz*	can not force
dayatamiyo*	can not force
dayatamiyorum*	i can not force
dayatan*	who forces
dayatarak*	force
dayatayim*	i force
dayaticaklar	they will force
dayaticam	i will force
dayaticaz	we will force
dayatin	force
dayatinca*	when forces
dayatip*	forced
dayatir*	forces
dayatirdi*	used to force
dayatirim*	i will force
dayatiriz*	we will force
dayatirken*	while force
dayatirlar*	they force
dayatirsa*	if forces
dayatirsam*	if i force
dayatiyo*	forces
dayatiyolar*	they force
dayatiyom*	i force
dayatiyordu*	forced
dayatiyordum*	i forced
dayatiyorlar*	they force
dayatiyormus*	forced
dayatiyorsun*	you force
dayatiyorum*	i force
dayatiyoruz*	we force
dayatiyoz*	we force
dayatma	not force
dayatmadan*	without force
dayatmadi*	not force
dayatmadim*	i not force
dayatmak*	to force
dayatmam	i not force
dayatmami*	me force
dayatmamis*	not force
dayatmasi*	force
dayatmasin*	not force
dayatmayac*	will not force
dayatmayi*	force
dayatmayin*	not force
dayatmaz*	not force
dayatmis*	forced
dayatmislar*	they forced
dayatmiyo*	not forces
dayatmiyom*	i not force
dayatmiyordu*	not force
dayatmiyorlar*	they not force
dayatmiyorum*	i not force
dayatmiyoruz*	we not force
dayatsa*	if force
dayatsam*	if i force
dayatsin*	force
dayatti*	forced
dayattigim*	i forced
dayattik*	we forced
dayattilar*	they forced
dayattim*	i forced
dayattin*	you forced
dayi	uncle
dayilar*	uncle
dayim*	my uncle
dayimiz*	our uncle
dayin	your uncle
dayinin*	uncle
dayisi*	his uncle
dayiy*	uncle
de	also
dede	grandad
dedeler*	grandad
dedem*	my grandad
dedemiz*	our grandad
deden	your grandad
dedenin*	grandad
dedesi*	his grandad
dedey*	grandad
dedi	said
dedigi*	said
dedigim*	i said
dedik*	we said
dediler*	they said
dedim*	i said
dedin*	you said
defterine	notebook
degersiz*	worthless
degil	not
degildi	was not
degilim	i am not
degilsin	you are not
degisebil*	can change
degiseceg*	will change
degisecegim*	i will change
degisecek*	will change
degisecekler*	they will change
degisecem*	i will change
degiselim*	we change
degisemedi*	could not change
degisemedim*	i could not change
degisemem	i can not change
degisemez*	can not change
degisemiyo*	can not change
degisemiyorum*	i can not change
degisen*	who changes
degiserek*	change
degiseyim*	i change
degisicekler	they will change
degisicem	i will change
degisicez	we will change
degisin	change
degisince*	when changes
degisip*	changed
degisir*	changes
degisirdi*	used to change
degisirim*	i will change
degisiriz*	we will change
degisirken*	while change
degisirler*	they change
degisirse*	if changes
degisirsem*	if i change
degisiyo*	changes
degisiyolar*	they change
degisiyom*	i change
degisiyordu*	changed
degisiyordum*	i changed
degisiyorlar*	they change
degisiyormus*	changed
degisiyorsun*	you change
degisiyorum*	i change
degisiyoruz*	we change
degisiyoz*	we change
degisme	not change
degismeden*	without change
degismedi*	not change
degismedim*	i not change
degismek*	to change
degismem	i not change
degismemi*	me change
degismemis*	not change
degismesi*	change
degismesin*	not change
degismeyec*	will not change
degismeyi*	change
degismeyin*	not change
degismez*	not change
degismis*	changed
degismisler*	they changed
degismiyo*	not changes
degismiyom*	i not change
degismiyordu*	not change
degismiyorlar*	they not change
degismiyorum*	i not change
degismiyoruz*	we not change
degisse*	if change
degissem*	if i change
degissin*	change
degisti*	changed
degistigim*	i changed
degistik*	we changed
degistiler*	they changed
degistim*	i changed
degistin*	you changed
degistirdigim*	i changed
degistirdik*	we changed
degistirdiler*	they changed
degistirdim*	i changed
degistirdin*	you changed
degistirebil*	can change
degistireceg*	will change
degistirecegim*	i will change
degistirecek*	will change
degistirecekler*	they will change
degistirecem*	i will change
degistirelim*	we change
degistiremedi*	could not change
degistiremedim*	i could not change
degistiremem	i can not change
degistiremez*	can not change
degistiremiyo*	can not change
degistiremiyorum*	i can not change
degistiren*	who changes
degistirerek*	change
degistireyim*	i change
degistiricekler	they will change
degistiricem	i will change
degistiricez	we will change
degistirin	change
degistirince*	when changes
degistirir*	changes
degistirirdi*	used to change
degistiririm*	i will change
degistiririz*	we will change
degistirirken*	while change
degistirirler*	they change
degistirirse*	if changes
degistirirsem*	if i change
degistiriyo*	changes
degistiriyolar*	they change
degistiriyom*	i change
degistiriyordu*	changed
degistiriyordum*	i changed
degistiriyorlar*	they change
degistiriyormus*	changed
degistiriyorsun*	you change
degistiriyorum*	i change
degistiriyoruz*	we change
degistiriyoz*	we change
degistirme	not change
degistirmeden*	without change
degistirmedi*	not change
degistirmedim*	i not change
degistirmek*	to change
degistirmem	i not change
degistirmemi*	me change
degistirmemis*	not change
degistirmesi*	change
degistirmesin*	not change
degistirmeyec*	will not change
degistirmeyi*	change
degistirmeyin*	not change
degistirmez*	not change
degistirmisler*	they changed
degistirmiyo*	not changes
degistirmiyom*	i not change
degistirmiyordu*	not change
degistirmiyorlar*	they not change
degistirmiyorum*	i not change
degistirmiyoruz*	we not change
degistirse*	if change
degistirsem*	if i change
degistirsin*	change
dehset*	terror
deli	crazy
delik	hole
delir*	mad
demans*	dementia
deme	not say
demeden*	without say
demedi*	not say
demedim*	i not say
demek*	to say
demem	i not say
dememi*	me say
dememis*	not say
demesi*	say
demesin*	not say
demeyec*	will not say
demeyi*	say
demeyin*	not say
demez*	not say
demis*	said
demisler*	they said
demiyo*	not says
demiyom*	i not say
demiyordu*	not say
demiyorlar*	they not say
demiyorum*	i not say
demiyoruz*	we not say
denedi*	tried
denedigim*	i tried
denedik*	we tried
denediler*	they tried
denedim*	i tried
denedin*	you tried
deneme	not try
denemeden*	without try
denemedi*	not try
denemedim*	i not try
denemek*	to try
denemem	i not try
denememi*	me try
denememis*	not try
denemesi*	try
denemesin*	not try
denemeyec*	will not try
denemeyi*	try
denemeyin*	not try
denemez*	not try
denemis*	tried
denemisler*	they tried
denemiyo*	not tries
denemiyom*	i not try
denemiyordu*	not try
denemiyorlar*	they not try
denemiyorum*	i not try
denemiyoruz*	we not try
dener*	tries
denerdi*	used to try
denerim*	i will try
deneriz*	we will try
denerken*	while try
denerler*	they try
denerse*	if tries
denersem*	if i try
denese*	if try
denesem*	if i try
denesin*	try
deneyebil*	can try
deneyeceg*	will try
deneyecegim*	i will try
deneyecek*	will try
deneyecekler*	they will try
deneyecem*	i will try
deneyelim*	we try
deneyemedi*	could not try
deneyemedim*	i could not try
deneyemem	i can not try
deneyemez*	can not try
deneyemiyo*	can not try
deneyemiyorum*	i can not try
deneyen*	who tries
deneyerek*	try
deneyeyim*	i try
deneyicekler	they will try
deneyicem	i will try
deneyicez	we will try
deneyin	try
deneyince*	when tries
deneyip*	tried
deniyo*	tries
deniyolar*	they try
deniyom*	i try
deniyordu*	tried
deniyordum*	i tried
deniyorlar*	they try
deniyormus*	tried
deniyorsun*	you try
deniyorum*	i try
deniyoruz*	we try
deniyoz*	we try
deniz*	sea
depo*	warehouse
deprem*	earthquake
depres*	depression
der	says
derdi*	used to say
derece	degrees
dereler*	stream
dereye	stream
dergi*	magazine
deri	skin
derim*	my skin
derin*	deep
deriz*	we will say
derken*	while say
derler*	they say
derneg*	charity
dernek*	charity
derse*	if says
dersem*	if i say
dershane*	tutor
dersi*	lesson
dersler*	lessons
derste	lesson
dese	if say
desem*	if i say
desik	hole
desin*	say
destek	support
devam	continue
devril*	fell over
deyince	when said
deyip	saying
dikis*	stitches
diledi*	wished
diledigim*	i wished
diledik*	we wished
dilediler*	they wished
diledim*	i wished
diledin*	you wished
dilekce*	petition
dileme	not wish
dilemeden*	without wish
dilemedi*	not wish
dilemedim*	i not wish
dilemek*	to wish
dilemem	i not wish
dilememi*	me wish
dilememis*	not wish
dilemesi*	wish
dilemesin*	not wish
dilemeyec*	will not wish
dilemeyi*	wish
dilemeyin*	not wish
dilemez*	not wish
dilemis*	wished
dilemisler*	they wished
dilemiyo*	not wishes
dilemiyom*	i not wish
dilemiyordu*	not wish
dilemiyorlar*	they not wish
dilemiyorum*	i not wish
dilemiyoruz*	we not wish
dilendi*	begged
dilendigim*	i begged
dilendik*	we begged
dilendiler*	they begged
dilendim*	i begged
dilendin*	you begged
dilendirdi*	made beg
dilendirdigim*	i made beg
dilendirdik*	we made beg
dilendirdiler*	they made beg
dilendirdim*	i made beg
dilendirdin*	you made beg
dilendirebil*	can make beg
dilendireceg*	will make beg
dilendirecegim*	i will make beg
dilendirecek*	will make beg
dilendirecekler*	they will make beg
dilendirecem*	i will make beg
dilendirelim*	we make beg
dilendiremedi*	could not make beg
dilendiremez*	can not make beg
dilendiremiyo*	can not make beg
dilendiren*	who makes beg
dilendirerek*	make beg
dilendireyim*	i make beg
dilendiricekler	they will make beg
dilendiricem	i will make beg
dilendiricez	we will make beg
dilendirin	make beg
dilendirince*	when makes beg
dilendirip*	made beg
dilendirir*	makes beg
dilendirirdi*	used to make beg
dilendiririm*	i will make beg
dilendiririz*	we will make beg
dilendirirken*	while make beg
dilendirirler*	they make beg
dilendirirse*	if makes beg
dilendirirsem*	if i make beg
dilendiriyo*	makes beg
dilendiriyolar*	they make beg
dilendiriyom*	i make beg
dilendiriyordu*	made beg
dilendiriyordum*	i made beg
dilendiriyorlar*	they make beg
dilendiriyormus*	made beg
dilendiriyorsun*	you make beg
dilendiriyorum*	i make beg
dilendiriyoruz*	we make beg
dilendiriyoz*	we make beg
dilendirme	not make beg
dilendirmeden*	without make beg
dilendirmedi*	not make beg
dilendirmedim*	i not make beg
dilendirmek*	to make beg
dilendirmem	i not make beg
dilendirmemi*	me make beg
dilendirmemis*	not make beg
dilendirmesi*	make beg
dilendirmesin*	not make beg
dilendirmeyec*	will not make beg
dilendirmeyi*	make beg
dilendirmeyin*	not make beg
dilendirmez*	not make beg
dilendirmis*	made beg
dilendirmisler*	they made beg
dilendirmiyo*	not makes beg
dilendirmiyom*	i not make beg
dilendirmiyordu*	not make beg
dilendirmiyorlar*	they not make beg
dilendirmiyorum*	i not make beg
dilendirmiyoruz*	we not make beg
dilendirse*	if make beg
dilendirsem*	if i make beg
dilendirsin*	make beg
dilenebil*	can beg
dileneceg*	will beg
dilenecegim*	i will beg
dilenecek*	will beg
dilenecekler*	they will beg
dilenecem*	i will beg
dilenelim*	we beg
dilenemedi*	could not beg
dilenemedim*	i could not beg
dilenemem	i can not beg
dilenemez*	can not beg
dilenemiyo*	can not beg
dilenemiyorum*	i can not beg
dilenen*	who begs
dilenerek*	beg
dileneyim*	i beg
dilenicekler	they will beg
dilenicem	i will beg
dilenicez	we will beg
dilenin	beg
dilenince*	when begs
dilenip*	begged
dilenir*	begs
dilenirdi*	used to beg
dilenirim*	i will beg
dileniriz*	we will beg
dilenirken*	while beg
dilenirler*	they beg
dilenirse*	if begs
dilenirsem*	if i beg
dileniyo*	begs
dileniyolar*	they beg
dileniyom*	i beg
dileniyordu*	begged
dileniyordum*	i begged
dileniyorlar*	they beg
dileniyormus*	begged
dileniyorsun*	you beg
dileniyorum*	i beg
dileniyoruz*	we beg
dileniyoz*	we beg
dilenme	not beg
dilenmeden*	without beg
dilenmedi*	not beg
dilenmedim*	i not beg
dilenmek*	to beg
dilenmem	i not beg
dilenmemi*	me beg
dilenmemis*	not beg
dilenmesi*	beg
dilenmesin*	not beg
dilenmeyec*	will not beg
dilenmeyi*	beg
dilenmeyin*	not beg
dilenmez*	not beg
dilenmis*	begged
dilenmisler*	they begged
dilenmiyo*	not begs
dilenmiyom*	i not beg
dilenmiyordu*	not beg
dilenmiyorlar*	they not beg
dilenmiyorum*	i not beg
dilenmiyoruz*	we not beg
dilense*	if beg
dilensem*	if i beg
dilensin*	beg
diler*	wishes
dilerdi*	used to wish
dilerim*	i will wish
dileriz*	we will wish
dilerken*	while wish
dilerler*	they wish
dilerse*	if wishes
dilersem*	if i wish
dilese*	if wish
dilesem*	if i wish
dilesin*	wish
dileyebil*	can wish
dileyeceg*	will wish
dileyecegim*	i will wish
dileyecek*	will wish
dileyecekler*	they will wish
dileyecem*	i will wish
dileyelim*	we wish
dileyemedi*	could not wish
dileyemedim*	i could not wish
dileyemem	i can not wish
dileyemez*	can not wish
dileyemiyo*	can not wish
dileyemiyorum*	i can not wish
dileyen*	who wishes
dileyerek*	wish
dileyeyim*	i wish
dileyicekler	they will wish
dileyicem	i will wish
dileyicez	we will wish
dileyin	wish
dileyince*	when wishes
dileyip*	wished
diliyo*	wishes
diliyolar*	they wish
diliyom*	i wish
diliyordu*	wished
diliyordum*	i wished
diliyorlar*	they wish
diliyormus*	wished
diliyorsun*	you wish
diliyorum*	i wish
diliyoruz*	we wish
diliyoz*	we wish
dinledi*	listened
dinledigim*	i listened
dinledik*	we listened
dinlediler*	they listened
dinledim*	i listened
dinledin*	you listened
dinleme	not listen
dinlemeden*	without listen
dinlemedi*	not listen
dinlemedim*	i not listen
dinlemek*	to listen
dinlemem	i not listen
dinlememi*	me listen
dinlememis*	not listen
dinlemesi*	listen
dinlemesin*	not listen
dinlemeyec*	will not listen
dinlemeyi*	listen
dinlemeyin*	not listen
dinlemez*	not listen
dinlemis*	listened
dinlemisler*	they listened
dinlemiyo*	not listens
dinlemiyom*	i not listen
dinlemiyordu*	not listen
dinlemiyorlar*	they not listen
dinlemiyorum*	i not listen
dinlemiyoruz*	we not listen
dinler*	listens
dinlerdi*	used to listen
dinlerim*	i will listen
dinleriz*	we will listen
dinlerken*	while listen
dinlerler*	they listen
dinlerse*	if listens
dinlersem*	if i listen
dinlese*	if listen
dinlesem*	if i listen
dinlesin*	listen
dinleyebil*	can listen
dinleyeceg*	will listen
dinleyecegim*	i will listen
dinleyecek*	will listen
dinleyecekler*	they will listen
dinleyecem*	i will listen
dinleyelim*	we listen
dinleyemedi*	could not listen
dinleyemedim*	i could not listen
dinleyemem	i can not listen
dinleyemez*	can not listen
dinleyemiyo*	can not listen
dinleyemiyorum*	i can not listen
dinleyen*	who listens
dinleyerek*	listen
dinleyeyim*	i listen
dinleyicekler	they will listen
dinleyicem	i will listen
dinleyicez	we will listen
dinleyin	listen
dinleyince*	when listens
dinleyip*	listened
dinliyo*	listens
dinliyolar*	they listen
dinliyom*	i listen
dinliyordu*	listened
dinliyordum*	i listened
dinliyorlar*	they listen
dinliyormus*	listened
dinliyorsun*	you listen
dinliyorum*	i listen
dinliyoruz*	we listen
dinliyoz*	we listen
direkt	straight
dis	tooth
disarda*	outside
disari*	outside
disci*	dentist
discord*	discord
disde	teeth
disden	teeth
dise	teeth
disi	tooth
disim*	my teeth
disimiz*	our teeth
disin	teeth
disina	outside
disinde	teeth
disinden	teeth
disine	teeth
disini	teeth
disladi*	excluded
disladigim*	i excluded
disladik*	we excluded
disladilar*	they excluded
disladim*	i excluded
disladin*	you excluded
dislama	not exclude
dislamadan*	without exclude
dislamadi*	not exclude
dislamadim*	i not exclude
dislamak*	to exclude
dislamam	i not exclude
dislamami*	me exclude
dislamamis*	not exclude
dislamasi*	exclude
dislamasin*	not exclude
dislamayac*	will not exclude
dislamayi*	exclude
dislamayin*	not exclude
dislamaz*	not exclude
dislamis*	excluded
dislamislar*	they excluded
dislamiyo*	not excludes
dislamiyom*	i not exclude
dislamiyordu*	not exclude
dislamiyorlar*	they not exclude
dislamiyorum*	i not exclude
dislamiyoruz*	we not exclude
dislan*	excluded
dislar*	excludes
dislardi*	used to exclude
dislarim*	i will exclude
dislariz*	we will exclude
dislarken*	while exclude
dislarlar*	they exclude
dislarsa*	if excludes
dislarsam*	if i exclude
dislasa*	if exclude
dislasam*	if i exclude
dislasin*	exclude
dislayabil*	can exclude
dislayacag*	will exclude
dislayacagim*	i will exclude
dislayacak*	will exclude
dislayacaklar*	they will exclude
dislayacam*	i will exclude
dislayalim*	we exclude
dislayamadi*	could not exclude
dislayamadim*	i could not exclude
dislayamam	i can not exclude
dislayamaz*	can not exclude
dislayamiyo*	can not exclude
dislayamiyorum*	i can not exclude
dislayan*	who excludes
dislayarak*	exclude
dislayayim*	i exclude
dislayicaklar	they will exclude
dislayicam	i will exclude
dislayicaz	we will exclude
dislayin	exclude
dislayinca*	when excludes
dislayip*	excluded
disler*	teeth
dislerim*	my teeth
disliyo*	excludes
disliyolar*	they exclude
disliyom*	i exclude
disliyordu*	excluded
disliyordum*	i excluded
disliyorlar*	they exclude
disliyormus*	excluded
disliyorsun*	you exclude
disliyorum*	i exclude
disliyoruz*	we exclude
disliyoz*	we exclude
diste	teeth
diyabet*	diabetes
diye	saying
diyebil*	can say
diyeceg*	will say
diyecegim*	i will say
diyecek*	will say
diyecekler*	they will say
diyecem*	i will say
diyelim*	we say
diyemedi*	could not say
diyemedim*	i could not say
diyemem	i can not say
diyemez*	can not say
diyemiyo*	can not say
diyemiyorum*	i can not say
diyen*	who says
diyerek*	say
diyet*	diet
diyeyim*	i say
diyicekler	they will say
diyicem	i will say
diyicez	we will say
diyin	say
diyince*	when says
diyip*	said
diyo	says
diyolar*	they say
diyom*	i say
diyor	says
diyordu*	said
diyordum*	i said
diyorlar*	they say
diyormus*	said
diyorsun*	you say
diyorum*	i say
diyoruz*	we say
diyoz*	we say
dizi	series
dizide	in series
diziler*	series
dizim*	my series
dogabil*	can be born
dogacag*	will be born
dogacagim*	i will be born
dogacak*	will be born
dogacaklar*	they will be born
dogacam*	i will be born
dogalgaz*	gas
dogalim*	we be born
dogamadi*	could not be born
dogamaz*	can not be born
dogamiyo*	can not be born
dogan*	who is born
dogar*	is born
dogarak*	be born
dogardi*	used to be born
dogarim*	i will be born
dogariz*	we will be born
dogarken*	while be born
dogarlar*	they be born
dogarsa*	if is born
dogarsam*	if i be born
dogayim*	i be born
dogdu*	was born
dogdugum*	i was born
dogduk*	we was born
dogdular*	they was born
dogdum*	i was born
dogdun*	you was born
dogma	not be born
dogmadan*	without be born
dogmadi*	not be born
dogmadim*	i not be born
dogmak*	to be born
dogmam	i not be born
dogmami*	me be born
dogmamis*	not be born
dogmasaydim	if i not born
dogmasi*	be born
dogmasin*	not be born
dogmayac*	will not be born
dogmayi*	be born
dogmayin*	not be born
dogmaz*	not be born
dogmus*	was born
dogmuslar*	they was born
dogmuyo*	not is born
dogmuyom*	i not be born
dogmuyordu*	not be born
dogmuyorlar*	they not be born
dogmuyorum*	i not be born
dogmuyoruz*	we not be born
dogra*	chopping
dogsa*	if be born
dogsam*	if i be born
dogsun*	be born
dogucaklar	they will be born
dogucam	i will be born
dogucaz	we will be born
dogum*	birth
dogumgun*	birthday
dogun	be born
dogunca*	when is born
dogup*	was born
dogurabil*	can give birth
doguracag*	will give birth
doguracagim*	i will give birth
doguracak*	will give birth
doguracaklar*	they will give birth
doguracam*	i will give birth
doguralim*	we give birth
doguramadi*	could not give birth
doguramaz*	can not give birth
doguramiyo*	can not give birth
doguran*	who gives birth
dogurarak*	give birth
dogurayim*	i give birth
dogurdu*	gave birth
dogurdugum*	i gave birth
dogurduk*	we gave birth
dogurdular*	they gave birth
dogurdum*	i gave birth
dogurdun*	you gave birth
dogurma	not give birth
dogurmadan*	without give birth
dogurmadi*	not give birth
dogurmadim*	i not give birth
dogurmak*	to give birth
dogurmam	i not give birth
dogurmami*	me give birth
dogurmamis*	not give birth
dogurmasi*	give birth
dogurmasin*	not give birth
dogurmayac*	will not give birth
dogurmayi*	give birth
dogurmayin*	not give birth
dogurmaz*	not give birth
dogurmus*	gave birth
dogurmuslar*	they gave birth
dogurmuyo*	not gives birth
dogurmuyom*	i not give birth
dogurmuyordu*	not give birth
dogurmuyorlar*	they not give birth
dogurmuyorum*	i not give birth
dogurmuyoruz*	we not give birth
dogursa*	if give birth
dogursam*	if i give birth
dogursun*	give birth
dogurucaklar	they will give birth
dogurucam	i will give birth
dogurucaz	we will give birth
dogurun	give birth
dogurunca*	when gives birth
dogurup*	gave birth
dogurur*	gives birth
dogururdu*	used to give birth
dogururken*	while give birth
dogururlar*	they give birth
dogurursa*	if gives birth
dogurursam*	if i give birth
dogururum*	i will give birth
dogururuz*	we will give birth
doguruyo*	gives birth
doguruyolar*	they give birth
doguruyom*	i give birth
doguruyordu*	gave birth
doguruyordum*	i gave birth
doguruyorlar*	they give birth
doguruyormus*	gave birth
doguruyorsun*	you give birth
doguruyorum*	i give birth
doguruyoruz*	we give birth
doguruyoz*	we give birth
doguyo*	is born
doguyolar*	they be born
doguyom*	i be born
doguyordu*	was born
doguyordum*	i was born
doguyorlar*	they be born
doguyormus*	was born
doguyorsun*	you be born
doguyorum*	i be born
doguyoruz*	we be born
doguyoz*	we be born
dokebil*	can pour
dokeceg*	will pour
dokecegim*	i will pour
dokecek*	will pour
dokecekler*	they will pour
dokecem*	i will pour
dokelim*	we pour
dokemedi*	could not pour
dokemedim*	i could not pour
dokemem	i can not pour
dokemez*	can not pour
dokemiyo*	can not pour
dokemiyorum*	i can not pour
doken*	who pours
doker*	pours
dokerdi*	used to pour
dokerek*	pour
dokerim*	i will pour
dokeriz*	we will pour
dokerken*	while pour
dokerler*	they pour
dokerse*	if pours
dokersem*	if i pour
dokeyim*	i pour
dokme	not pour
dokmeden*	without pour
dokmedi*	not pour
dokmedim*	i not pour
dokmek*	to pour
dokmem	i not pour
dokmemi*	me pour
dokmemis*	not pour
dokmesi*	pour
dokmesin*	not pour
dokmeyec*	will not pour
dokmeyi*	pour
dokmeyin*	not pour
dokmez*	not pour
dokmus*	poured
dokmusler*	they poured
dokmuyo*	not pours
dokmuyom*	i not pour
dokmuyordu*	not pour
dokmuyorlar*	they not pour
dokmuyorum*	i not pour
dokmuyoruz*	we not pour
doksan*	ninety
dokse*	if pour
doksem*	if i pour
doksun*	pour
doktor*	doctor
doktu*	poured
doktugum*	i poured
doktuk*	we poured
doktuler*	they poured
doktum*	i poured
doktun*	you poured
dokucekler	they will pour
dokucem	i will pour
dokucez	we will pour
dokuluyor	falls out
dokun	pour
dokunabil*	can touch
dokunacag*	will touch
dokunacagim*	i will touch
dokunacak*	will touch
dokunacaklar*	they will touch
dokunacam*	i will touch
dokunalim*	we touch
dokunamadi*	could not touch
dokunamadim*	i could not touch
dokunamam	i can not touch
dokunamaz*	can not touch
dokunamiyo*	can not touch
dokunamiyorum*	i can not touch
dokunan*	who touches
dokunarak*	touch
dokunayim*	i touch
dokunce*	when pours
dokundu*	touched
dokundugum*	i touched
dokunduk*	we touched
dokundular*	they touched
dokundum*	i touched
dokundun*	you touched
dokunma	not touch
dokunmadan*	without touch
dokunmadi*	not touch
dokunmadim*	i not touch
dokunmak*	to touch
dokunmam	i not touch
dokunmami*	me touch
dokunmamis*	not touch
dokunmasi*	touch
dokunmasin*	not touch
dokunmayac*	will not touch
dokunmayi*	touch
dokunmayin*	not touch
dokunmaz*	not touch
dokunmus*	touched
dokunmuslar*	they touched
dokunmuyo*	not touches
dokunmuyom*	i not touch
dokunmuyordu*	not touch
dokunmuyorlar*	they not touch
dokunmuyorum*	i not touch
dokunmuyoruz*	we not touch
dokunsa*	if touch
dokunsam*	if i touch
dokunsun*	touch
dokunucaklar	they will touch
dokunucam	i will touch
dokunucaz	we will touch
dokunun	touch
dokununca*	when touches
dokunup*	touched
dokunur*	touches
dokunurdu*	used to touch
dokunurken*	while touch
dokunurlar*	they touch
dokunursa*	if touches
dokunursam*	if i touch
dokunurum*	i will touch
dokunuruz*	we will touch
dokunuyo*	touches
dokunuyolar*	they touch
dokunuyom*	i touch
dokunuyordu*	touched
dokunuyordum*	i touched
dokunuyorlar*	they touch
dokunuyormus*	touched
dokunuyorsun*	you touch
dokunuyorum*	i touch
dokunuyoruz*	we touch
dokunuyoz*	we touch
dokup*	poured
dokuyo*	pours
dokuyolar*	they pour
dokuyom*	i pour
dokuyordu*	poured
dokuyordum*	i poured
dokuyorlar*	they pour
dokuyormus*	poured
dokuyorsun*	you pour
dokuyorum*	i pour
dokuyoruz*	we pour
dokuyoz*	we pour
dokuz*	nine
dolab*	cupboard
dolabim*	my cupboard
dolabimiz*	our cupboard
dolap*	cupboard
dolaplarim*	my cupboard
dolasabil*	can walk around
dolasacag*	will walk around
dolasacagim*	i will walk around
dolasacak*	will walk around
dolasacaklar*	they will walk around
dolasacam*	i will walk around
dolasalim*	we walk around
dolasamadi*	could not walk around
dolasamaz*	can not walk around
dolasamiyo*	can not walk around
dolasan*	who walks around
dolasarak*	walk around
dolasayim*	i walk around
dolasicaklar	they will walk around
dolasicam	i will walk around
dolasicaz	we will walk around
dolasin	walk around
dolasinca*	when walks around
dolasip*	walked around
dolasir*	walks around
dolasirdi*	used to walk around
dolasirim*	i will walk around
dolasiriz*	we will walk around
dolasirken*	while walk around
dolasirlar*	they walk around
dolasirsa*	if walks around
dolasirsam*	if i walk around
dolasiyo*	walks around
dolasiyolar*	they walk around
dolasiyom*	i walk around
dolasiyordu*	walked around
dolasiyordum*	i walked around
dolasiyorlar*	they walk around
dolasiyormus*	walked around
dolasiyorsun*	you walk around
dolasiyorum*	i walk around
dolasiyoruz*	we walk around
dolasiyoz*	we walk around
dolasma	not walk around
dolasmadan*	without walk around
dolasmadi*	not walk around
dolasmadim*	i not walk around
dolasmak*	to walk around
dolasmam	i not walk around
dolasmami*	me walk around
dolasmamis*	not walk around
dolasmasi*	walk around
dolasmasin*	not walk around
dolasmayac*	will not walk around
dolasmayi*	walk around
dolasmayin*	not walk around
dolasmaz*	not walk around
dolasmis*	walked around
dolasmislar*	they walked around
dolasmiyo*	not walks around
dolasmiyom*	i not walk around
dolasmiyordu*	not walk around
dolasmiyorlar*	they not walk around
dolasmiyorum*	i not walk around
dolasmiyoruz*	we not walk around
dolassa*	if walk around
dolassam*	if i walk around
dolassin*	walk around
dolasti*	walked around
dolastigim*	i walked around
dolastik*	we walked around
dolastilar*	they walked around
dolastim*	i walked around
dolastin*	you walked around
dolmus*	bus
dolu	full
domates*	tomato
donabil*	can freeze
donacag*	will freeze
donacagim*	i will freeze
donacak*	will freeze
donacaklar*	they will freeze
donacam*	i will freeze
donalim*	we freeze
donamadi*	could not freeze
donamadim*	i could not freeze
donamam	i can not freeze
donamaz*	can not freeze
donamiyo*	can not freeze
donamiyorum*	i can not freeze
donan*	who freezes
donar*	freezes
donarak*	freeze
donardi*	used to freeze
donarim*	i will freeze
donariz*	we will freeze
donarken*	while freeze
donarlar*	they freeze
donarsa*	if freezes
donarsam*	if i freeze
donayim*	i freeze
dondu*	came back
dondugum*	i came back
donduk*	we came back
dondular*	they froze
donduler*	they came back
dondum*	i came back
dondun*	you came back
dondurma*	ice cream
donebil*	can come back
doneceg*	will come back
donecegim*	i will come back
donecek*	will come back
donecekler*	they will come back
donecem*	i will come back
donelim*	we come back
donemedi*	could not come back
donemez*	can not come back
donemiyo*	can not come back
donen*	who comes back
doner	kebab
doner*	comes back
donerdi*	used to come back
donerek*	come back
donerim*	i will come back
doneriz*	we will come back
donerken	coming back
donerken*	while come back
donerler*	they come back
donerse*	if comes back
donersem*	if i come back
doneyim*	i come back
donma	not freeze
donmadan*	without freeze
donmadi*	not freeze
donmadim*	i not freeze
donmak*	to freeze
donmam	i not freeze
donmami*	me freeze
donmamis*	not freeze
donmasi*	freeze
donmasin*	not freeze
donmayac*	will not freeze
donmayi*	freeze
donmayin*	not freeze
donmaz*	not freeze
donme	not come back
donmeden*	without come back
donmedi	not came back
donmedi*	not come back
donmedim*	i not come back
donmek*	to come back
donmem	i not go back
donmemeyi	to not come back
donmemi*	me come back
donmemis*	not come back
donmesi*	come back
donmesin*	not come back
donmeyec*	will not come back
donmeyi*	come back
donmeyin*	not come back
donmez*	not come back
donmus*	came back
donmuslar*	they froze
donmusler*	they came back
donmuyo*	not comes back
donmuyom*	i not come back
donmuyordu*	not come back
donmuyorlar*	they not come back
donmuyorum*	i not come back
donmuyoruz*	we not come back
donsa*	if freeze
donsam*	if i freeze
donse*	if come back
donsem*	if i come back
donsun*	come back
donucaklar	they will freeze
donucam	i will freeze
donucaz	we will freeze
donucekler	they will come back
donucem	i will come back
donucez	we will come back
donun	come back
donunca*	when freezes
donunce*	when comes back
donup*	came back
donus	way back
donuyo*	comes back
donuyolar*	they come back
donuyom*	i come back
donuyordu*	came back
donuyordum*	i came back
donuyorlar*	they come back
donuyormus*	came back
donuyorsun*	you come back
donuyorum*	i come back
donuyoruz*	we come back
donuyoz*	we come back
dort	four
dortte	at four
dovdu*	beat
dovdugum*	i beat
dovduk*	we beat
dovduler*	they beat
dovdum*	i beat
dovdun*	you beat
dovebil*	can beat
doveceg*	will beat
dovecegim*	i will beat
dovecek*	will beat
dovecekler*	they will beat
dovecem*	i will beat
dovelim*	we beat
dovemedi*	could not beat
dovemedim*	i could not beat
dovemem	i can not beat
dovemez*	can not beat
dovemiyo*	can not beat
dovemiyorum*	i can not beat
doven*	who beats
dover*	beats
doverdi*	used to beat
doverek*	beat
doverim*	i will beat
doveriz*	we will beat
doverken*	while beat
doverler*	they beat
doverse*	if beats
doversem*	if i beat
doveyim*	i beat
dovme	not beat
dovmeden*	without beat
dovmedi*	not beat
dovmedim*	i not beat
dovmek*	to beat
dovmem	i not beat
dovmemi*	me beat
dovmemis*	not beat
dovmesi*	beat
dovmesin*	not beat
dovmeyec*	will not beat
dovmeyi*	beat
dovmeyin*	not beat
dovmez*	not beat
dovmus*	beat
dovmusler*	they beat
dovmuyo*	not beats
dovmuyom*	i not beat
dovmuyordu*	not beat
dovmuyorlar*	they not beat
dovmuyorum*	i not beat
dovmuyoruz*	we not beat
dovse*	if beat
dovsem*	if i beat
dovsun*	beat
dovucekler	they will beat
dovucem	i will beat
dovucez	we will beat
dovuldu*	was beaten
dovuldugum*	i was beaten
dovulduk*	we was beaten
dovulduler*	they was beaten
dovuldum*	i was beaten
dovuldun*	you was beaten
dovulebil*	can be beaten
dovuleceg*	will be beaten
dovulecegim*	i will be beaten
dovulecek*	will be beaten
dovulecekler*	they will be beaten
dovulecem*	i will be beaten
dovulelim*	we be beaten
dovulemedi*	could not be beaten
dovulemez*	can not be beaten
dovulemiyo*	can not be beaten
dovulen*	who is beaten
dovulerek*	be beaten
dovuleyim*	i be beaten
dovulme	not be beaten
dovulmeden*	without be beaten
dovulmedi*	not be beaten
dovulmedim*	i not be beaten
dovulmek*	to be beaten
dovulmem	i not be beaten
dovulmemi*	me be beaten
dovulmemis*	not be beaten
dovulmesi*	be beaten
dovulmesin*	not be beaten
dovulmeyec*	will not be beaten
dovulmeyi*	be beaten
dovulmeyin*	not be beaten
dovulmez*	not be beaten
dovulmus*	was beaten
dovulmusler*	they was beaten
dovulmuyo*	not is beaten
dovulmuyom*	i not be beaten
dovulmuyordu*	not be beaten
dovulmuyorlar*	they not be beaten
dovulmuyorum*	i not be beaten
dovulmuyoruz*	we not be beaten
dovulse*	if be beaten
dovulsem*	if i be beaten
dovulsun*	be beaten
dovulucekler	they will be beaten
dovulucem	i will be beaten
dovulucez	we will be beaten
dovulun	be beaten
dovulunce*	when is beaten
dovulup*	was beaten
dovulur*	is beaten
dovulurdu*	used to be beaten
dovulurken*	while be beaten
dovulurler*	they be beaten
dovulurse*	if is beaten
dovulursem*	if i be beaten
dovulurum*	i will be beaten
dovuluruz*	we will be beaten
dovuluyo*	is beaten
dovuluyolar*	they be beaten
dovuluyom*	i be beaten
dovuluyordu*	was beaten
dovuluyordum*	i was beaten
dovuluyorlar*	they be beaten
dovuluyormus*	was beaten
dovuluyorsun*	you be beaten
dovuluyorum*	i be beaten
dovuluyoruz*	we be beaten
dovuluyoz*	we be beaten
dovun	beat
dovunce*	when beats
dovup*	beat
dovusebil*	can fight
dovuseceg*	will fight
dovusecegim*	i will fight
dovusecek*	will fight
dovusecekler*	they will fight
dovusecem*	i will fight
dovuselim*	we fight
dovusemedi*	could not fight
dovusemedim*	i could not fight
dovusemem	i can not fight
dovusemez*	can not fight
dovusemiyo*	can not fight
dovusemiyorum*	i can not fight
dovusen*	who fights
dovuserek*	fight
dovuseyim*	i fight
dovusme	not fight
dovusmeden*	without fight
dovusmedi*	not fight
dovusmedim*	i not fight
dovusmek*	to fight
dovusmem	i not fight
dovusmemi*	me fight
dovusmemis*	not fight
dovusmesi*	fight
dovusmesin*	not fight
dovusmeyec*	will not fight
dovusmeyi*	fight
dovusmeyin*	not fight
dovusmez*	not fight
dovusmus*	fought
dovusmusler*	they fought
dovusmuyo*	not fights
dovusmuyom*	i not fight
dovusmuyordu*	not fight
dovusmuyorlar*	they not fight
dovusmuyorum*	i not fight
dovusmuyoruz*	we not fight
dovusse*	if fight
dovussem*	if i fight
dovussun*	fight
dovustu*	fought
dovustugum*	i fought
dovustuk*	we fought
dovustuler*	they fought
dovustum*	i fought
dovustun*	you fought
dovusucekler	they will fight
dovusucem	i will fight
dovusucez	we will fight
dovusun	fight
dovusunce*	when fights
dovusup*	fought
dovusur*	fights
dovusurdu*	used to fight
dovusurken*	while fight
dovusurler*	they fight
dovusurse*	if fights
dovusursem*	if i fight
dovusurum*	i will fight
dovusuruz*	we will fight
dovusuyo*	fights
dovusuyolar*	they fight
dovusuyom*	i fight
dovusuyordu*	fought
dovusuyordum*	i fought
dovusuyorlar*	they fight
dovusuyormus*	fought
dovusuyorsun*	you fight
dovusuyorum*	i fight
dovusuyoruz*	we fight
dovusuyoz*	we fight
dovuyo*	beats
dovuyolar*	they beat
dovuyom*	i beat
dovuyordu*	beat
dovuyordum*	i beat
dovuyorlar*	they beat
dovuyormus*	beat
dovuyorsun*	you beat
dovuyorum*	i beat
dovuyoruz*	we beat
dovuyoz*	we beat
doyurabil*	can feed
doyuracag*	will feed
doyuracagim*	i will feed
doyuracak*	will feed
doyuracaklar*	they will feed
doyuracam*	i will feed
doyuralim*	we feed
doyuramadi*	could not feed
doyuramadim*	i could not feed
doyuramam	i can not feed
doyuramaz*	can not feed
doyuramiyo*	can not feed
doyuramiyorum*	i can not feed
doyuran*	who feeds
doyurarak*	feed
doyurayim*	i feed
doyurdu*	fed
doyurdugum*	i fed
doyurduk*	we fed
doyurdular*	they fed
doyurdum*	i fed
doyurdun*	you fed
doyurma	not feed
doyurmadan*	without feed
doyurmadi*	not feed
doyurmadim*	i not feed
doyurmak*	to feed
doyurmam	i not feed
doyurmami*	me feed
doyurmamis*	not feed
doyurmasi*	feed
doyurmasin*	not feed
doyurmayac*	will not feed
doyurmayi*	feed
doyurmayin*	not feed
doyurmaz*	not feed
doyurmus*	fed
doyurmuslar*	they fed
doyurmuyo*	not feeds
doyurmuyom*	i not feed
doyurmuyordu*	not feed
doyurmuyorlar*	they not feed
doyurmuyorum*	i not feed
doyurmuyoruz*	we not feed
doyursa*	if feed
doyursam*	if i feed
doyursun*	feed
doyurucaklar	they will feed
doyurucam	i will feed
doyurucaz	we will feed
doyurun	feed
doyurunca*	when feeds
doyurup*	fed
doyurur*	feeds
doyururdu*	used to feed
doyururken*	while feed
doyururlar*	they feed
doyurursa*	if feeds
doyurursam*	if i feed
doyururum*	i will feed
doyururuz*	we will feed
doyuruyo*	feeds
doyuruyolar*	they feed
doyuruyom*	i feed
doyuruyordu*	fed
doyuruyordum*	i fed
doyuruyorlar*	they feed
doyuruyormus*	fed
doyuruyorsun*	you feed
doyuruyorum*	i feed
doyuruyoruz*	we feed
doyuruyoz*	we feed
dua	pray
dua*	prayer
dualar*	prayers
dudag*	lips
dudagim*	my lips
dudagimiz*	our lips
dudak*	lips
dudaklarim*	my lips
dugun*	wedding
dukkan*	shop
dul	widow
dun	yesterday
dunden	since yesterday
dunku	yesterday
dunya*	world
dunyada	in the world
durabil*	can stand
duracag*	will stand
duracagim*	i will stand
duracak*	will stand
duracaklar*	they will stand
duracam*	i will stand
durag*	bus stop
durak*	bus stop
durakta	at bus stop
duralim*	we stand
duramadi*	could not stand
duramadim*	i could not stand
duramam	i can not stand
duramaz*	can not stand
duramiyo*	can not stand
duramiyorum*	i can not stand
duran*	who stands
durarak*	stand
durayim*	i stand
durdu*	stood
durdugum*	i stood
durduk*	we stood
durdular*	they stood
durdum*	i stood
durdun*	you stood
durma	not stand
durmadan*	without stand
durmadi*	not stand
durmadim*	i not stand
durmak*	to stand
durmam	i not stand
durmami*	me stand
durmamis*	not stand
durmasi*	stand
durmasin*	not stand
durmayac*	will not stand
durmayi*	stand
durmayin*	not stand
durmaz*	not stand
durmus*	stood
durmuslar*	they stood
durmuyo*	not stands
durmuyom*	i not stand
durmuyordu*	not stand
durmuyorlar*	they not stand
durmuyorum*	i not stand
durmuyoruz*	we not stand
dursa*	if stand
dursam*	if i stand
dursun*	stand
durucaklar	they will stand
durucam	i will stand
durucaz	we will stand
durun	stand
durunca*	when stands
durup*	stood
durur*	stands
dururdu*	used to stand
dururken*	while stand
dururlar*	they stand
durursa*	if stands
durursam*	if i stand
dururum*	i will stand
dururuz*	we will stand
durust	honest
duruyo*	stands
duruyolar*	they stand
duruyom*	i stand
duruyordu*	stood
duruyordum*	i stood
duruyorlar*	they stand
duruyormus*	stood
duruyorsun*	you stand
duruyorum*	i stand
duruyoruz*	we stand
duruyoz*	we stand
dusebil*	can fall
duseceg*	will fall
dusecegim*	i will fall
dusecek*	will fall
dusecekler*	they will fall
dusecem*	i will fall
duselim*	we fall
dusemedi*	could not fall
dusemedim*	i could not fall
dusemem	i can not fall
dusemez*	can not fall
dusemiyo*	can not fall
dusemiyorum*	i can not fall
dusen*	who falls
duser*	falls
duserdi*	used to fall
duserek*	fall
duserim*	i will fall
duseriz*	we will fall
duserken*	while fall
duserler*	they fall
duserse*	if falls
dusersem*	if i fall
duseyim*	i fall
dusme	not fall
dusmeden*	without fall
dusmedi*	not fall
dusmedim*	i not fall
dusmek*	to fall
dusmem	i not fall
dusmemi*	me fall
dusmemis*	not fall
dusmesi*	fall
dusmesin*	not fall
dusmeyec*	will not fall
dusmeyi*	fall
dusmeyin*	not fall
dusmez*	not fall
dusmus*	fell
dusmusler*	they fell
dusmuyo*	not falls
dusmuyom*	i not fall
dusmuyordu*	not fall
dusmuyorlar*	they not fall
dusmuyorum*	i not fall
dusmuyoruz*	we not fall
dusse*	if fall
dussem*	if i fall
dussun*	fall
dustu*	fell
dustugum*	i fell
dustuk*	we fell
dustuler*	they fell
dustum*	i fell
dustun*	you fell
dusucekler	they will fall
dusucem	i will fall
dusucez	we will fall
dusuk	miscarriage
dusun	fall
dusunce*	when falls
dusundu*	thought
dusundugum*	i thought
dusunduk*	we thought
dusunduler*	they thought
dusundum*	i thought
dusundun*	you thought
dusunebil*	can think
dusuneceg*	will think
dusunecegim*	i will think
dusunecek*	will think
dusunecekler*	they will think
dusunecem*	i will think
dusunelim*	we think
dusunemedi*	could not think
dusunemedim*	i could not think
dusunemem	i can not think
dusunemez*	can not think
dusunemiyo*	can not think
dusunemiyorum*	i can not think
dusunen*	who thinks
dusunerek*	think
dusuneyim*	i think
dusunme	not think
dusunmeden*	without think
dusunmedi*	not think
dusunmedim*	i not think
dusunmek*	to think
dusunmem	i not think
dusunmemi*	me think
dusunmemis*	not think
dusunmesi*	think
dusunmesin*	not think
dusunmeyec*	will not think
dusunmeyi*	think
dusunmeyin*	not think
dusunmez*	not think
dusunmus*	thought
dusunmusler*	they thought
dusunmuyo*	not thinks
dusunmuyom*	i not think
dusunmuyordu*	not think
dusunmuyorlar*	they not think
dusunmuyorum*	i not think
dusunmuyoruz*	we not think
dusunse*	if think
dusunsem*	if i think
dusunsun*	think
dusunucekler	they will think
dusunucem	i will think
dusunucez	we will think
dusunun	think
dusununce*	when thinks
dusunup*	thought
dusunur*	thinks
dusunurdu*	used to think
dusunurken*	while think
dusunurler*	they think
dusunurse*	if thinks
dusunursem*	if i think
dusunurum*	i will think
dusunuruz*	we will think
dusunuyo*	thinks
dusunuyolar*	they think
dusunuyom*	i think
dusunuyordu*	thought
dusunuyordum*	i thought
dusunuyorlar*	they think
dusunuyormus*	thought
dusunuyorsun*	you think
dusunuyorum*	i think
dusunuyoruz*	we think
dusunuyoz*	we think
dusup*	fell
dusurdu*	dropped
dusurdugum*	i dropped
dusurduk*	we dropped
dusurduler*	they dropped
dusurdum*	i dropped
dusurdun*	you dropped
dusurebil*	can drop
dusureceg*	will drop
dusurecegim*	i will drop
dusurecek*	will drop
dusurecekler*	they will drop
dusurecem*	i will drop
dusurelim*	we drop
dusuremedi*	could not drop
dusuremedim*	i could not drop
dusuremem	i can not drop
dusuremez*	can not drop
dusuremiyo*	can not drop
dusuremiyorum*	i can not drop
dusuren*	who drops
dusurerek*	drop
dusureyim*	i drop
dusurme	not drop
dusurmeden*	without drop
dusurmedi*	not drop
dusurmedim*	i not drop
dusurmek*	to drop
dusurmem	i not drop
dusurmemi*	me drop
dusurmemis*	not drop
dusurmesi*	drop
dusurmesin*	not drop
dusurmeyec*	will not drop
dusurmeyi*	drop
dusurmeyin*	not drop
dusurmez*	not drop
dusurmus*	dropped
dusurmusler*	they dropped
dusurmuyo*	not drops
dusurmuyom*	i not drop
dusurmuyordu*	not drop
dusurmuyorlar*	they not drop
dusurmuyorum*	i not drop
dusurmuyoruz*	we not drop
dusurse*	if drop
dusursem*	if i drop
dusursun*	drop
dusurucekler	they will drop
dusurucem	i will drop
dusurucez	we will drop
dusurun	drop
dusurunce*	when drops
dusurup*	dropped
dusurur*	drops
dusururdu*	used to drop
dusururken*	while drop
dusururler*	they drop
dusururse*	if drops
dusurursem*	if i drop
dusururum*	i will drop
dusururuz*	we will drop
dusuruyo*	drops
dusuruyolar*	they drop
dusuruyom*	i drop
dusuruyordu*	dropped
dusuruyordum*	i dropped
dusuruyorlar*	they drop
dusuruyormus*	dropped
dusuruyorsun*	you drop
dusuruyorum*	i drop
dusuruyoruz*	we drop
dusuruyoz*	we drop
dusuyo*	falls
dusuyolar*	they fall
dusuyom*	i fall
dusuyordu*	fell
dusuyordum*	i fell
dusuyorlar*	they fall
dusuyormus*	fell
dusuyorsun*	you fall
dusuyorum*	i fall
dusuyoruz*	we fall
dusuyoz*	we fall
duvar*	wall
duyabil*	can hear
duyacag*	will hear
duyacagim*	i will hear
duyacak*	will hear
duyacaklar*	they will hear
duyacam*	i will hear
duyalim*	we hear
duyamadi*	could not hear
duyamadim*	i could not hear
duyamam	i can not hear
duyamaz*	can not hear
duyamiyo*	can not hear
duyamiyorum*	i can not hear
duyan*	who hears
duyar*	hears
duyarak*	hear
duyardi*	used to hear
duyarim*	i will hear
duyariz*	we will hear
duyarken*	while hear
duyarlar*	they hear
duyarsa*	if hears
duyarsam*	if i hear
duyayim*	i hear
duydu*	heard
duydugum*	i heard
duyduk*	we heard
duydular*	they heard
duydum*	i heard
duydun*	you heard
duyma	not hear
duymadan*	without hear
duymadi*	not hear
duymadim*	i not hear
duymak*	to hear
duymam	i not hear
duymami*	me hear
duymamis*	not hear
duymasi*	hear
duymasin*	not hear
duymayac*	will not hear
duymayi*	hear
duymayin*	not hear
duymaz*	not hear
duymus*	heard
duymuslar*	they heard
duymuyo*	not hears
duymuyom*	i not hear
duymuyordu*	not hear
duymuyorlar*	they not hear
duymuyorum*	i not hear
duymuyoruz*	we not hear
duysa*	if hear
duysam*	if i hear
duysun*	hear
duyucaklar	they will hear
duyucam	i will hear
duyucaz	we will hear
duyun	hear
duyunca*	when hears
duyup*	heard
duyuyo*	hears
duyuyolar*	they hear
duyuyom*	i hear
duyuyordu*	heard
duyuyordum*	i heard
duyuyorlar*	they hear
duyuyormus*	heard
duyuyorsun*	you hear
duyuyorum*	i hear
duyuyoruz*	we hear
duyuyoz*	we hear
duzeldi*	got better
duzeldigim*	i got better
duzeldik*	we got better
duzeldiler*	they got better
duzeldim*	i got better
duzeldin*	you got better
duzelebil*	can get better
duzeleceg*	will get better
duzelecegim*	i will get better
duzelecek*	will get better
duzelecekler*	they will get better
duzelecem*	i will get better
duzelelim*	we get better
duzelemedi*	could not get better
duzelemez*	can not get better
duzelemiyo*	can not get better
duzelen*	who gets better
duzelerek*	get better
duzeleyim*	i get better
duzelicekler	they will get better
duzelicem	i will get better
duzelicez	we will get better
duzelin	get better
duzelince*	when gets better
duzelip*	got better
duzelir*	gets better
duzelirdi*	used to get better
duzelirim*	i will get better
duzeliriz*	we will get better
duzelirken*	while get better
duzelirler*	they get better
duzelirse*	if gets better
duzelirsem*	if i get better
duzeliyo*	gets better
duzeliyolar*	they get better
duzeliyom*	i get better
duzeliyordu*	got better
duzeliyordum*	i got better
duzeliyorlar*	they get better
duzeliyormus*	got better
duzeliyorsun*	you get better
duzeliyorum*	i get better
duzeliyoruz*	we get better
duzeliyoz*	we get better
duzelme	not get better
duzelmeden*	without get better
duzelmedi*	not get better
duzelmedim*	i not get better
duzelmek*	to get better
duzelmem	i not get better
duzelmemi*	me get better
duzelmemis*	not get better
duzelmesi*	get better
duzelmesin*	not get better
duzelmeyec*	will not get better
duzelmeyi*	get better
duzelmeyin*	not get better
duzelmez*	not get better
duzelmis*	got better
duzelmisler*	they got better
duzelmiyo*	not gets better
duzelmiyom*	i not get better
duzelmiyordu*	not get better
duzelmiyorlar*	they not get better
duzelmiyorum*	i not get better
duzelmiyoruz*	we not get better
duzelse*	if get better
duzelsem*	if i get better
duzelsin*	get better
ebeveyn*	parents
eczane*	pharmacy
edebil*	can do
edeceg*	will do
edecegim*	i will do
edecek*	will do
edecekler*	they will do
edecem*	i will do
edelim*	we do
edemedi*	could not do
edemedim*	i could not do
edemem	i can not do
edemez*	can not do
edemiyo*	can not do
edemiyorum*	i can not do
eden	who does
eder	does
ederdi*	used to do
ederek*	do
ederim*	i will do
ederiz*	we will do
ederken*	while do
ederler*	they do
ederse*	if does
edersem*	if i do
edeyim*	i do
edicekler	they will do
edicem	i will do
edicez	we will do
edin	do
edince*	when does
edip	did
ediyo*	does
ediyolar*	they do
ediyom*	i do
ediyordu*	did
ediyordum*	i did
ediyorlar*	they do
ediyormus*	did
ediyorsun*	you do
ediyorum*	i do
ediyoruz*	we do
ediyoz*	we do
eger	if
egitim*	education
eglen*	fun
ehliyet*	driving licence
ekib*	team
ekim	october
ekip*	team
ekmeg*	bread
ekmek*	bread
ekran*	screen
eksi	minus
el	hand
elbise*	dress
elbisem*	my dress
elbisemiz*	our dress
elbisen	your dress
elbisesi*	his dress
elde	hand
elden	hand
eldiven*	gloves
ele	hand
elektrik*	electricity
eli	hand
elim	my hand
elimde	in my hand
elimi	my hand
elimiz*	our hand
elin	hand
elinde	in hand
elinden	hand
eline	hand
elini	his hand
elledi*	touched
elledigim*	i touched
elledik*	we touched
ellediler*	they touched
elledim*	i touched
elledin*	you touched
elleme	not touch
ellemeden*	without touch
ellemedi*	not touch
ellemedim*	i not touch
ellemek*	to touch
ellemem	i not touch
ellememi*	me touch
ellememis*	not touch
ellemesi*	touch
ellemesin*	not touch
ellemeyec*	will not touch
ellemeyi*	touch
ellemeyin*	not touch
ellemez*	not touch
ellemis*	touched
ellemisler*	they touched
ellemiyo*	not touches
ellemiyom*	i not touch
ellemiyordu*	not touch
ellemiyorlar*	they not touch
ellemiyorum*	i not touch
ellemiyoruz*	we not touch
eller*	touches
ellerdi*	used to touch
ellerim	my hands
ellerim*	i will touch
elleriz*	we will touch
ellerken*	while touch
ellerler*	they touch
ellerse*	if touches
ellersem*	if i touch
ellese*	if touch
ellesem*	if i touch
ellesin*	touch
elleyebil*	can touch
elleyeceg*	will touch
elleyecegim*	i will touch
elleyecek*	will touch
elleyecekler*	they will touch
elleyecem*	i will touch
elleyelim*	we touch
elleyemedi*	could not touch
elleyemedim*	i could not touch
elleyemem	i can not touch
elleyemez*	can not touch
elleyemiyo*	can not touch
elleyemiyorum*	i can not touch
elleyen*	who touches
elleyerek*	touch
elleyeyim*	i touch
elleyicekler	they will touch
elleyicem	i will touch
elleyicez	we will touch
elleyin	touch
elleyince*	when touches
elleyip*	touched
elli	fifty
elliyo*	touches
elliyolar*	they touch
elliyom*	i touch
elliyordu*	touched
elliyordum*	i touched
elliyorlar*	they touch
elliyormus*	touched
elliyorsun*	you touch
elliyorum*	i touch
elliyoruz*	we touch
elliyoz*	we touch
elma*	apple
elte	hand
emekli*	retired
emekliyim	i am retired
emniyet*	safe
emzik*	dummy
emzirdi*	breastfed
emzirdigim*	i breastfed
emzirdik*	we breastfed
emzirdiler*	they breastfed
emzirdim*	i breastfed
emzirdin*	you breastfed
emzirebil*	can breastfeed
emzireceg*	will breastfeed
emzirecegim*	i will breastfeed
emzirecek*	will breastfeed
emzirecekler*	they will breastfeed
emzirecem*	i will breastfeed
emzirelim*	we breastfeed
emziremedi*	could not breastfeed
emziremedim*	i could not breastfeed
emziremem	i can not breastfeed
emziremez*	can not breastfeed
emziremiyo*	can not breastfeed
emziremiyorum*	i can not breastfeed
emziren*	who breastfeeds
emzirerek*	breastfeed
emzireyim*	i breastfeed
emziricekler	they will breastfeed
emziricem	i will breastfeed
emziricez	we will breastfeed
emzirin	breastfeed
emzirince*	when breastfeeds
emzirip*	breastfed
emzirir*	breastfeeds
emzirirdi*	used to breastfeed
emziririm*	i will breastfeed
emziririz*	we will breastfeed
emzirirken*	while breastfeed
emzirirler*	they breastfeed
emzirirse*	if breastfeeds
emzirirsem*	if i breastfeed
emziriyo*	breastfeeds
emziriyolar*	they breastfeed
emziriyom*	i breastfeed
emziriyordu*	breastfed
emziriyordum*	i breastfed
emziriyorlar*	they breastfeed
emziriyormus*	breastfed
emziriyorsun*	you breastfeed
emziriyorum*	i breastfeed
emziriyoruz*	we breastfeed
emziriyoz*	we breastfeed
emzirme	not breastfeed
emzirmeden*	without breastfeed
emzirmedi*	not breastfeed
emzirmedim*	i not breastfeed
emzirmek*	to breastfeed
emzirmem	i not breastfeed
emzirmemi*	me breastfeed
emzirmemis*	not breastfeed
emzirmesi*	breastfeed
emzirmesin*	not breastfeed
emzirmeyec*	will not breastfeed
emzirmeyi*	breastfeed
emzirmeyin*	not breastfeed
emzirmez*	not breastfeed
emzirmis*	breastfed
emzirmisler*	they breastfed
emzirmiyo*	not breastfeeds
emzirmiyom*	i not breastfeed
emzirmiyordu*	not breastfeed
emzirmiyorlar*	they not breastfeed
emzirmiyorum*	i not breastfeed
emzirmiyoruz*	we not breastfeed
emzirse*	if breastfeed
emzirsem*	if i breastfeed
emzirsin*	breastfeed
en	most
endise*	worried
enflasyon*	prices
engelledi*	blocked
engelledigim*	i blocked
engelledik*	we blocked
engellediler*	they blocked
engelledim*	i blocked
engelledin*	you blocked
engelleme	not block
engellemeden*	without block
engellemedi*	not block
engellemedim*	i not block
engellemek*	to block
engellemem	i not block
engellememi*	me block
engellememis*	not block
engellemesi*	block
engellemesin*	not block
engellemeyec*	will not block
engellemeyi*	block
engellemeyin*	not block
engellemez*	not block
engellemis*	blocked
engellemisler*	they blocked
engellemiyo*	not blocks
engellemiyom*	i not block
engellemiyordu*	not block
engellemiyorlar*	they not block
engellemiyorum*	i not block
engellemiyoruz*	we not block
engeller*	blocks
engellerdi*	used to block
engellerim*	i will block
engelleriz*	we will block
engellerken*	while block
engellerler*	they block
engellerse*	if blocks
engellersem*	if i block
engellese*	if block
engellesem*	if i block
engellesin*	block
engelleyebil*	can block
engelleyeceg*	will block
engelleyecegim*	i will block
engelleyecek*	will block
engelleyecekler*	they will block
engelleyecem*	i will block
engelleyelim*	we block
engelleyemedi*	could not block
engelleyemedim*	i could not block
engelleyemem	i can not block
engelleyemez*	can not block
engelleyemiyo*	can not block
engelleyemiyorum*	i can not block
engelleyen*	who blocks
engelleyerek*	block
engelleyeyim*	i block
engelleyicekler	they will block
engelleyicem	i will block
engelleyicez	we will block
engelleyin	block
engelleyince*	when blocks
engelleyip*	blocked
engelli*	disabled
engelliyo*	blocks
engelliyolar*	they block
engelliyom*	i block
engelliyordu*	blocked
engelliyordum*	i blocked
engelliyorlar*	they block
engelliyormus*	blocked
engelliyorsun*	you block
engelliyorum*	i block
engelliyoruz*	we block
engelliyoz*	we block
eniste*	uncle
enistem*	my uncle
enistemiz*	our uncle
enisten	your uncle
enistesi*	his uncle
ergen*	teenager
erkek*	man
erkekler*	men
eroin*	heroin
escinsel*	gay
eseg*	donkey
esek*	donkey
esim*	my husband
esimle	with my husband
esini	his wife
esir*	prisoner
eski	ex
eskiden	in the past
esmer	dark skin
esnaf*	shops
espri*	joke
esrar*	weed
esyalar*	things
esyam*	my things
etegi*	skirt
etegim*	my skirt
etek	skirt
etkinlig*	event
etkinlik*	event
etli*	meat
etme	not do
etmeden*	without do
etmedi*	not do
etmedim*	i not do
etmek*	to do
etmem	i not do
etmemi*	me do
etmemis*	not do
etmesi*	do
etmesin*	not do
etmeyec*	will not do
etmeyi	to do
etmeyi*	do
etmeyin*	not do
etmez*	not do
etmis*	did
etmisler*	they did
etmiyo*	not does
etmiyom*	i not do
etmiyordu*	not do
etmiyorlar*	they not do
etmiyorum*	i not do
etmiyoruz*	we not do
etse	if do
etsem*	if i do
etsin*	do
etti	did
ettigi*	did
ettigim*	i did
ettik*	we did
ettiler*	they did
ettim*	i did
ettin*	you did
ev	home
evde*	at home
evden*	from home
eve	home
evet	yes
evi	home
evim*	my home
evimi*	our home
evin	home
evinde	at home
evinden	home
evine	home
evini	home
evlendi*	married
evlendigim*	i married
evlendik*	we married
evlendiler*	they married
evlendim*	i married
evlendin*	you married
evlendir*	marry off
evlendirdi*	married off
evlendirdigim*	i married off
evlendirdik*	we married off
evlendirdiler*	they married off
evlendirdim*	i married off
evlendirdin*	you married off
evlendirebil*	can marry off
evlendireceg*	will marry off
evlendirecegim*	i will marry off
evlendirecek*	will marry off
evlendirecekler*	they will marry off
evlendirecem*	i will marry off
evlendirelim*	we marry off
evlendiremedi*	could not marry off
evlendiremez*	can not marry off
evlendiremiyo*	can not marry off
evlendiren*	who marries off
evlendireyim*	i marry off
evlendiricekler	they will marry off
evlendiricem	i will marry off
evlendiricez	we will marry off
evlendirince*	when marries off
evlendirip*	married off
evlendirir*	marries off
evlendirirdi*	used to marry off
evlendiririm*	i will marry off
evlendiririz*	we will marry off
evlendirirken*	while marry off
evlendirirler*	they marry off
evlendirirse*	if marries off
evlendirirsem*	if i marry off
evlendiriyo*	marries off
evlendiriyolar*	they marry off
evlendiriyom*	i marry off
evlendiriyordu*	married off
evlendiriyordum*	i married off
evlendiriyorlar*	they marry off
evlendiriyormus*	married off
evlendiriyorsun*	you marry off
evlendiriyorum*	i marry off
evlendiriyoruz*	we marry off
evlendiriyoz*	we marry off
evlendirme	not marry off
evlendirmeden*	without marry off
evlendirmedi*	not marry off
evlendirmedim*	i not marry off
evlendirmek*	to marry off
evlendirmem	i not marry off
evlendirmemi*	me marry off
evlendirmemis*	not marry off
evlendirmesin*	not marry off
evlendirmeyec*	will not marry off
evlendirmeyin*	not marry off
evlendirmez*	not marry off
evlendirmis*	married off
evlendirmisler*	they married off
evlendirmiyo*	not marries off
evlendirmiyom*	i not marry off
evlendirmiyordu*	not marry off
evlendirmiyorlar*	they not marry off
evlendirmiyorum*	i not marry off
evlendirmiyoruz*	we not marry off
evlendirse*	if marry off
evlendirsem*	if i marry off
evlenebil*	can marry
evleneceg*	will marry
evlenecegim*	i will marry
evlenecek*	will marry
evlenecekler*	they will marry
evlenecem*	i will marry
evlenelim*	we marry
evlenemedi*	could not marry
evlenemedim*	i could not marry
evlenemem	i can not marry
evlenemez*	can not marry
evlenemiyo*	can not marry
evlenemiyorum*	i can not marry
evlenen*	who marries
evlenerek*	marry
evleneyim*	i marry
evlenicekler	they will marry
evlenicem	i will marry
evlenicez	we will marry
evlenin	marry
evlenince*	when marries
evlenip*	married
evlenir*	marries
evlenirdi*	used to marry
evlenirim*	i will marry
evleniriz*	we will marry
evlenirken*	while marry
evlenirler*	they marry
evlenirse*	if marries
evlenirsem*	if i marry
evleniyo*	marries
evleniyolar*	they marry
evleniyom*	i marry
evleniyordu*	married
evleniyordum*	i married
evleniyorlar*	they marry
evleniyormus*	married
evleniyorsun*	you marry
evleniyorum*	i marry
evleniyoruz*	we marry
evleniyoz*	we marry
evlenme	not marry
evlenmeden*	without marry
evlenmedi*	not marry
evlenmedim*	i not marry
evlenmek*	to marry
evlenmem	i not marry
evlenmemi*	me marry
evlenmemis*	not marry
evlenmesi*	marry
evlenmesin*	not marry
evlenmeyec*	will not marry
evlenmeyi*	marry
evlenmeyin*	not marry
evlenmez*	not marry
evlenmis*	married
evlenmisler*	they married
evlenmiyo*	not marries
evlenmiyom*	i not marry
evlenmiyordu*	not marry
evlenmiyorlar*	they not marry
evlenmiyorum*	i not marry
evlenmiyoruz*	we not marry
evlense*	if marry
evlensem*	if i marry
evlensin*	marry
evler*	houses
evlerim*	my home
evli*	married
evlilig*	marriage
evlilik*	marriage
evrak*	papers
evsiz*	homeless
evte	home
eylul*	september
ezan*	prayers
ezdi	ran over
ezdigi*	ran over
ezdigim*	i ran over
ezdik*	we ran over
ezdiler*	they ran over
ezdim*	i ran over
ezdin*	you ran over
ezebil*	can run over
ezeceg*	will run over
ezecegim*	i will run over
ezecek*	will run over
ezecekler*	they will run over
ezecem*	i will run over
ezelim*	we run over
ezemedi*	could not run over
ezemez*	can not run over
ezemiyo*	can not run over
ezen	who runs over
ezer	runs over
ezerdi*	used to run over
ezerek*	run over
ezerim*	i will run over
ezeriz*	we will run over
ezerken*	while run over
ezerler*	they run over
ezerse*	if runs over
ezersem*	if i run over
ezeyim*	i run over
ezicekler	they will run over
ezicem	i will run over
ezicez	we will run over
ezin	run over
ezince*	when runs over
ezip	ran over
eziyet*	abuse
eziyo*	runs over
eziyolar*	they run over
eziyom*	i run over
eziyordu*	ran over
eziyordum*	i ran over
eziyorlar*	they run over
eziyormus*	ran over
eziyorsun*	you run over
eziyorum*	i run over
eziyoruz*	we run over
eziyoz*	we run over
ezme	not run over
ezmeden*	without run over
ezmedi*	not run over
ezmedim*	i not run over
ezmek*	to run over
ezmem	i not run over
ezmemi*	me run over
ezmemis*	not run over
ezmesi*	run over
ezmesin*	not run over
ezmeyec*	will not run over
ezmeyi*	run over
ezmeyin*	not run over
ezmez*	not run over
ezmis*	ran over
ezmisler*	they ran over
ezmiyo*	not runs over
ezmiyom*	i not run over
ezmiyordu*	not run over
ezmiyorlar*	they not run over
ezmiyorum*	i not run over
ezmiyoruz*	we not run over
ezse	if run over
ezsem*	if i run over
ezsin*	run over
fabrika*	factory
facebook*	facebook
fahise*	slut
faiz*	debt
fakat	but
falan	and stuff
falcata*	blade
fare	mouse
fareler*	mice
farkindal*	awareness
fatura*	bills
fazla	too many
fazlalig*	burden
fazlalik*	burden
felaket*	disaster
felc*	stroke
felcli*	paralysed
fener*	torch
fifa*	fifa
fikra*	joke
filan	and stuff
film*	film
firar*	ran away
firin*	oven
firlatabil*	can throw
firlatacag*	will throw
firlatacagim*	i will throw
firlatacak*	will throw
firlatacaklar*	they will throw
firlatacam*	i will throw
firlatalim*	we throw
firlatamadi*	could not throw
firlatamadim*	i could not throw
firlatamam	i can not throw
firlatamaz*	can not throw
firlatamiyo*	can not throw
firlatamiyorum*	i can not throw
firlatan*	who throws
firlatarak*	throw
firlatayim*	i throw
firlaticaklar	they will throw
firlaticam	i will throw
firlaticaz	we will throw
firlatin	throw
firlatinca*	when throws
firlatip*	threw
firlatir*	throws
firlatirdi*	used to throw
firlatirim*	i will throw
firlatiriz*	we will throw
firlatirken*	while throw
firlatirlar*	they throw
firlatirsa*	if throws
firlatirsam*	if i throw
firlatiyo*	throws
firlatiyolar*	they throw
firlatiyom*	i throw
firlatiyordu*	threw
firlatiyordum*	i threw
firlatiyorlar*	they throw
firlatiyormus*	threw
firlatiyorsun*	you throw
firlatiyorum*	i throw
firlatiyoruz*	we throw
firlatiyoz*	we throw
firlatma	not throw
firlatmadan*	without throw
firlatmadi*	not throw
firlatmadim*	i not throw
firlatmak*	to throw
firlatmam	i not throw
firlatmami*	me throw
firlatmamis*	not throw
firlatmasi*	throw
firlatmasin*	not throw
firlatmayac*	will not throw
firlatmayi*	throw
firlatmayin*	not throw
firlatmaz*	not throw
firlatmis*	threw
firlatmislar*	they threw
firlatmiyo*	not throws
firlatmiyom*	i not throw
firlatmiyordu*	not throw
firlatmiyorlar*	they not throw
firlatmiyorum*	i not throw
firlatmiyoruz*	we not throw
firlatsa*	if throw
firlatsam*	if i throw
firlatsin*	throw
firlatti*	threw
firlattigim*	i threw
firlattik*	we threw
firlattilar*	they threw
firlattim*	i threw
firlattin*	you threw
firtina*	storm
fisil*	whispers
fiyat*	prices
folklor*	dance
fortnite*	fortnite
foto*	pictures
fotografim*	my pictures
fotografimiz*	our pictures
fotograflarim*	my pictures
futbol*	football
galiba	i think
garip	strange
gasp*	robbed
gazete*	newspaper
gebe	pregnant
gebel*	pregnant
geberdi*	died
geberdigim*	i died
geberdik*	we died
geberdiler*	they died
geberdim*	i died
geberdin*	you died
geberebil*	can die
gebereceg*	will die
geberecegim*	i will die
geberecek*	will die
geberecekler*	they will die
geberecem*	i will die
geberelim*	we die
geberemedi*	could not die
geberemedim*	i could not die
geberemem	i can not die
geberemez*	can not die
geberemiyo*	can not die
geberemiyorum*	i can not die
geberen*	who dies
gebererek*	die
gebereyim*	i die
gebericekler	they will die
gebericem	i will die
gebericez	we will die
geberin	die
geberince*	when dies
geberip*	died
geberir*	dies
geberirdi*	used to die
geberirim*	i will die
gebeririz*	we will die
geberirken*	while die
geberirler*	they die
geberirse*	if dies
geberirsem*	if i die
geberiyo*	dies
geberiyolar*	they die
geberiyom*	i die
geberiyordu*	died
geberiyordum*	i died
geberiyorlar*	they die
geberiyormus*	died
geberiyorsun*	you die
geberiyorum*	i die
geberiyoruz*	we die
geberiyoz*	we die
geberme	not die
gebermeden*	without die
gebermedi*	not die
gebermedim*	i not die
gebermek*	to die
gebermem	i not die
gebermemi*	me die
gebermemis*	not die
gebermesi*	die
gebermesin*	not die
gebermeyec*	will not die
gebermeyi*	die
gebermeyin*	not die
gebermez*	not die
gebermis*	died
gebermisler*	they died
gebermiyo*	not dies
gebermiyom*	i not die
gebermiyordu*	not die
gebermiyorlar*	they not die
gebermiyorum*	i not die
gebermiyoruz*	we not die
geberse*	if die
gebersem*	if i die
gebersin*	die
gebertebil*	can kill
gebertec*	will kill
gebertecegim*	i will kill
gebertecekler*	they will kill
gebertecem*	i will kill
gebertelim*	we kill
gebertemedi*	could not kill
gebertemedim*	i could not kill
gebertemem	i can not kill
gebertemez*	can not kill
gebertemiyo*	can not kill
gebertemiyorum*	i can not kill
geberten*	who kills
geberterek*	kill
geberteyim*	i kill
geberticekler	they will kill
geberticem	i will kill
geberticez	we will kill
gebertin	kill
gebertince*	when kills
gebertip*	killed
gebertir*	kills
gebertirdi*	used to kill
gebertirim*	i will kill
gebertiriz*	we will kill
gebertirken*	while kill
gebertirler*	they kill
gebertirse*	if kills
gebertirsem*	if i kill
gebertiyo*	kills
gebertiyolar*	they kill
gebertiyom*	i kill
gebertiyordu*	killed
gebertiyordum*	i killed
gebertiyorlar*	they kill
gebertiyormus*	killed
gebertiyorsun*	you kill
gebertiyorum*	i kill
gebertiyoruz*	we kill
gebertiyoz*	we kill
gebertme	not kill
gebertmeden*	without kill
gebertmedi*	not kill
gebertmedim*	i not kill
gebertmek*	to kill
gebertmem	i not kill
gebertmemi*	me kill
gebertmemis*	not kill
gebertmesi*	kill
gebertmesin*	not kill
gebertmeyec*	will not kill
gebertmeyi*	kill
gebertmeyin*	not kill
gebertmez*	not kill
gebertmis*	killed
gebertmisler*	they killed
gebertmiyo*	not kills
gebertmiyom*	i not kill
gebertmiyordu*	not kill
gebertmiyorlar*	they not kill
gebertmiyorum*	i not kill
gebertmiyoruz*	we not kill
gebertse*	if kill
gebertsem*	if i kill
gebertsin*	kill
gebertti*	killed
geberttigim*	i killed
geberttik*	we killed
geberttiler*	they killed
geberttim*	i killed
geberttin*	you killed
gec	late
gece*	night
gecebil*	can pass
gececeg*	will pass
gececegim*	i will pass
gececek*	will pass
gececekler*	they will pass
gececem*	i will pass
gecedir	for nights
geceler*	nights
gecelim*	we pass
gecemedi*	could not pass
gecemedim*	i could not pass
gecemem	i can not pass
gecemez*	can not pass
gecemiyo*	can not pass
gecemiyorum*	i can not pass
gecen	last
gecen*	who passes
gecer*	passes
gecerdi*	used to pass
gecerek*	pass
gecerim*	i will pass
geceriz*	we will pass
gecerken*	while pass
gecerler*	they pass
gecerse*	if passes
gecersem*	if i pass
geceyim*	i pass
gecicekler	they will pass
gecicem	i will pass
gecicez	we will pass
gecid*	crossing
gecikebil*	can be late
gecikeceg*	will be late
gecikecegim*	i will be late
gecikecek*	will be late
gecikecekler*	they will be late
gecikecem*	i will be late
gecikelim*	we be late
gecikemedi*	could not be late
gecikemez*	can not be late
gecikemiyo*	can not be late
geciken*	who is late
gecikerek*	be late
gecikeyim*	i be late
gecikicekler	they will be late
gecikicem	i will be late
gecikicez	we will be late
gecikin	be late
gecikince*	when is late
gecikip*	was late
gecikir*	is late
gecikirdi*	used to be late
gecikirim*	i will be late
gecikiriz*	we will be late
gecikirken*	while be late
gecikirler*	they be late
gecikirse*	if is late
gecikirsem*	if i be late
gecikiyo*	is late
gecikiyolar*	they be late
gecikiyom*	i be late
gecikiyordu*	was late
gecikiyordum*	i was late
gecikiyorlar*	they be late
gecikiyormus*	was late
gecikiyorsun*	you be late
gecikiyorum*	i be late
gecikiyoruz*	we be late
gecikiyoz*	we be late
gecikme	not be late
gecikmeden*	without be late
gecikmedi*	not be late
gecikmedim*	i not be late
gecikmek*	to be late
gecikmem	i not be late
gecikmemi*	me be late
gecikmemis*	not be late
gecikmesi*	be late
gecikmesin*	not be late
gecikmeyec*	will not be late
gecikmeyi*	be late
gecikmeyin*	not be late
gecikmez*	not be late
gecikmis*	was late
gecikmisler*	they was late
gecikmiyo*	not is late
gecikmiyom*	i not be late
gecikmiyordu*	not be late
gecikmiyorlar*	they not be late
gecikmiyorum*	i not be late
gecikmiyoruz*	we not be late
gecikse*	if be late
geciksem*	if i be late
geciksin*	be late
gecikti*	was late
geciktigim*	i was late
geciktik*	we was late
geciktiler*	they was late
geciktim*	i was late
geciktin*	you was late
gecin	pass
gecince*	when passes
gecip*	passed
gecit*	crossing
geciyo*	passes
geciyolar*	they pass
geciyom*	i pass
geciyordu*	passed
geciyordum*	i passed
geciyorlar*	they pass
geciyormus*	passed
geciyorsun*	you pass
geciyorum*	i pass
geciyoruz*	we pass
geciyoz*	we pass
gecme	not pass
gecmeden*	without pass
gecmedi*	not pass
gecmedim*	i not pass
gecmek*	to pass
gecmem	i not pass
gecmemi*	me pass
gecmemis*	not pass
gecmesi*	pass
gecmesin*	not pass
gecmeyec*	will not pass
gecmeyi*	pass
gecmeyin*	not pass
gecmez*	not pass
gecmis*	passed
gecmisler*	they passed
gecmiyo*	not passes
gecmiyom*	i not pass
gecmiyor	not goes away
gecmiyordu*	not pass
gecmiyorlar*	they not pass
gecmiyorum*	i not pass
gecmiyoruz*	we not pass
gecse*	if pass
gecsem*	if i pass
gecsin*	pass
gecti*	passed
gectigim*	i passed
gectik*	we passed
gectiler*	they passed
gectim*	i passed
gectin*	you passed
geldi*	came
geldigim*	i came
geldik*	we came
geldiler*	they came
geldim*	i came
geldin*	you came
gelebil*	can come
geleceg*	will come
gelecegim*	i will come
gelecek*	will come
gelecekler*	they will come
gelecem*	i will come
gelelim*	we come
gelemedi*	could not come
gelemedim*	i could not come
gelemem	i can not come
gelemez*	can not come
gelemiyo*	can not come
gelemiyorum*	i can not come
gelen*	who comes
gelerek*	come
geleyim*	i come
gelicekler	they will come
gelicem	i will come
gelicez	we will come
gelin	bride
gelin*	daughter inlaw
gelince*	when comes
gelinim*	my daughter inlaw
gelinimiz*	our daughter inlaw
gelinl*	wedding dress
gelinlerim*	my daughter inlaw
gelip*	came
gelir*	comes
gelirdi*	used to come
gelirim*	i will come
geliriz*	we will come
gelirken*	while come
gelirler*	they come
gelirse*	if comes
gelirsem*	if i come
geliyo*	comes
geliyolar*	they come
geliyom*	i come
geliyordu*	came
geliyordum*	i came
geliyorlar*	they come
geliyormus*	came
geliyorsun*	you come
geliyorum*	i come
geliyoruz*	we come
geliyoz*	we come
gelme	not come
gelmeden*	without come
gelmedi	not came
gelmedi*	not come
gelmedim*	i not come
gelmek*	to come
gelmem	i not come
gelmemi*	me come
gelmemis*	not come
gelmesi*	come
gelmesin*	not come
gelmeyec*	will not come
gelmeyi*	come
gelmeyin*	not come
gelmez*	not come
gelmis*	came
gelmisler*	they came
gelmiyo*	not comes
gelmiyom*	i not come
gelmiyordu*	not come
gelmiyorlar*	they not come
gelmiyorum*	i not come
gelmiyoruz*	we not come
gelse*	if come
gelsem*	if i come
gelsin*	come
genc*	young
gencler	young people
genclere	young people
genclik*	youth
gene	again
genelde	usually
gerdek*	wedding night
gerekebil*	can need
gerekeceg*	will need
gerekecegim*	i will need
gerekecek*	will need
gerekecekler*	they will need
gerekecem*	i will need
gerekelim*	we need
gerekemedi*	could not need
gerekemedim*	i could not need
gerekemem	i can not need
gerekemez*	can not need
gerekemiyo*	can not need
gerekemiyorum*	i can not need
gereken*	who needs
gerekerek*	need
gerekeyim*	i need
gerekicekler	they will need
gerekicem	i will need
gerekicez	we will need
gerekin	need
gerekince*	when needs
gerekip*	needed
gerekir*	needs
gerekirdi*	used to need
gerekirim*	i will need
gerekiriz*	we will need
gerekirken*	while need
gerekirler*	they need
gerekirse*	if needs
gerekirsem*	if i need
gerekiyo*	needs
gerekiyolar*	they need
gerekiyom*	i need
gerekiyordu*	needed
gerekiyordum*	i needed
gerekiyorlar*	they need
gerekiyormus*	needed
gerekiyorsun*	you need
gerekiyorum*	i need
gerekiyoruz*	we need
gerekiyoz*	we need
gerekme	not need
gerekmeden*	without need
gerekmedi*	not need
gerekmedim*	i not need
gerekmek*	to need
gerekmem	i not need
gerekmemi*	me need
gerekmemis*	not need
gerekmesi*	need
gerekmesin*	not need
gerekmeyec*	will not need
gerekmeyi*	need
gerekmeyin*	not need
gerekmez*	not need
gerekmis*	needed
gerekmisler*	they needed
gerekmiyo*	not needs
gerekmiyom*	i not need
gerekmiyordu*	not need
gerekmiyorlar*	they not need
gerekmiyorum*	i not need
gerekmiyoruz*	we not need
gerekse*	if need
gereksem*	if i need
gereksin*	need
gerekti*	needed
gerektigim*	i needed
gerektik*	we needed
gerektiler*	they needed
gerektim*	i needed
gerektin*	you needed
geri	back
geridonus*	recycling
gerizek*	stupid
getirdi*	brought
getirdigim*	i brought
getirdik*	we brought
getirdiler*	they brought
getirdim*	i brought
getirdin*	you brought
getirebil*	can bring
getireceg*	will bring
getirecegim*	i will bring
getirecek*	will bring
getirecekler*	they will bring
getirecem*	i will bring
getirelim*	we bring
getiremedi*	could not bring
getiremedim*	i could not bring
getiremem	i can not bring
getiremez*	can not bring
getiremiyo*	can not bring
getiremiyorum*	i can not bring
getiren*	who brings
getirerek*	bring
getireyim*	i bring
getiricekler	they will bring
getiricem	i will bring
getiricez	we will bring
getirin	bring
getirince*	when brings
getirip*	brought
getirir*	brings
getirirdi*	used to bring
getiririm*	i will bring
getiririz*	we will bring
getirirken*	while bring
getirirler*	they bring
getirirse*	if brings
getirirsem*	if i bring
getiriyo*	brings
getiriyolar*	they bring
getiriyom*	i bring
getiriyordu*	brought
getiriyordum*	i brought
getiriyorlar*	they bring
getiriyormus*	brought
getiriyorsun*	you bring
getiriyorum*	i bring
getiriyoruz*	we bring
getiriyoz*	we bring
getirme	not bring
getirmeden*	without bring
getirmedi*	not bring
getirmedim*	i not bring
getirmek*	to bring
getirmem	i not bring
getirmemi*	me bring
getirmemis*	not bring
getirmesi*	bring
getirmesin*	not bring
getirmeyec*	will not bring
getirmeyi*	bring
getirmeyin*	not bring
getirmez*	not bring
getirmis*	brought
getirmisler*	they brought
getirmiyo*	not brings
getirmiyom*	i not bring
getirmiyordu*	not bring
getirmiyorlar*	they not bring
getirmiyorum*	i not bring
getirmiyoruz*	we not bring
getirse*	if bring
getirsem*	if i bring
getirsin*	bring
gezdi*	walked around
gezdigim*	i walked around
gezdik*	we walked around
gezdiler*	they walked around
gezdim*	i walked around
gezdin*	you walked around
gezebil*	can walk around
gezeceg*	will walk around
gezecegim*	i will walk around
gezecek*	will walk around
gezecekler*	they will walk around
gezecem*	i will walk around
gezelim*	we walk around
gezemedi*	could not walk around
gezemez*	can not walk around
gezemiyo*	can not walk around
gezen*	who walks around
gezer*	walks around
gezerdi*	used to walk around
gezerek*	walk around
gezerim*	i will walk around
gezeriz*	we will walk around
gezerken*	while walk around
gezerler*	they walk around
gezerse*	if walks around
gezersem*	if i walk around
gezeyim*	i walk around
gezicekler	they will walk around
gezicem	i will walk around
gezicez	we will walk around
gezin	walk around
gezince*	when walks around
gezip*	walked around
geziye	trip
geziyo*	walks around
geziyolar*	they walk around
geziyom*	i walk around
geziyordu*	walked around
geziyordum*	i walked around
geziyorlar*	they walk around
geziyormus*	walked around
geziyorsun*	you walk around
geziyorum*	i walk around
geziyoruz*	we walk around
geziyoz*	we walk around
gezme	not walk around
gezmeden*	without walk around
gezmedi*	not walk around
gezmedim*	i not walk around
gezmek*	to walk around
gezmem	i not walk around
gezmemi*	me walk around
gezmemis*	not walk around
gezmesi*	walk around
gezmesin*	not walk around
gezmeyec*	will not walk around
gezmeyi*	walk around
gezmeyin*	not walk around
gezmez*	not walk around
gezmis*	walked around
gezmisler*	they walked around
gezmiyo*	not walks around
gezmiyom*	i not walk around
gezmiyordu*	not walk around
gezmiyorlar*	they not walk around
gezmiyorum*	i not walk around
gezmiyoruz*	we not walk around
gezse*	if walk around
gezsem*	if i walk around
gezsin*	walk around
gibi	like
gibiyim	i am like
gida*	food
gidebil*	can go
gideceg*	will go
gidecegim*	i will go
gidecek*	will go
gidecekler*	they will go
gidecem*	i will go
gidelim*	we go
gidemedi*	could not go
gidemedim*	i could not go
gidemem	i can not go
gidemez*	can not go
gidemiyo*	can not go
gidemiyorum*	i can not go
giden*	who goes
gider*	goes
giderdi*	used to go
giderek*	go
giderim*	i will go
gideriz*	we will go
giderken*	while go
giderler*	they go
giderse*	if goes
gidersem*	if i go
gideyim*	i go
gidicekler	they will go
gidicem	i will go
gidicez	we will go
gidin	go
gidince*	when goes
gidip	go
gidip*	went
gidiyo*	goes
gidiyolar*	they go
gidiyom*	i go
gidiyordu*	went
gidiyordum*	i went
gidiyorlar*	they go
gidiyormus*	went
gidiyorsun*	you go
gidiyorum*	i go
gidiyoruz*	we go
gidiyoz*	we go
girdi*	came in
girdigim*	i came in
girdik*	we came in
girdiler*	they came in
girdim*	i came in
girdin*	you came in
girebil*	can come in
gireceg*	will come in
girecegim*	i will come in
girecek*	will come in
girecekler*	they will come in
girecem*	i will come in
girelim*	we come in
giremedi*	could not come in
giremez*	can not come in
giremiyo*	can not come in
giren*	who comes in
girer*	comes in
girerdi*	used to come in
girerek*	come in
girerim*	i will come in
gireriz*	we will come in
girerken*	while come in
girerler*	they come in
girerse*	if comes in
girersem*	if i come in
gireyim*	i come in
giricekler	they will come in
giricem	i will come in
giricez	we will come in
girin	come in
girince*	when comes in
girip*	came in
giriyo*	comes in
giriyolar*	they come in
giriyom*	i come in
giriyordu*	came in
giriyordum*	i came in
giriyorlar*	they come in
giriyormus*	came in
giriyorsun*	you come in
giriyorum*	i come in
giriyoruz*	we come in
giriyoz*	we come in
girme	not come in
girmeden*	without come in
girmedi*	not come in
girmedim*	i not come in
girmek*	to come in
girmem	i not come in
girmemi*	me come in
girmemis*	not come in
girmesi*	come in
girmesin*	not come in
girmeyec*	will not come in
girmeyi*	come in
girmeyin*	not come in
girmez*	not come in
girmis*	came in
girmisler*	they came in
girmiyo*	not comes in
girmiyom*	i not come in
girmiyordu*	not come in
girmiyorlar*	they not come in
girmiyorum*	i not come in
girmiyoruz*	we not come in
girse*	if come in
girsem*	if i come in
girsin*	come in
git	go
gitar*	guitar
gitme	not go
gitmeden*	without go
gitmedi*	not go
gitmedim*	i not go
gitmek*	to go
gitmem	i not go
gitmemek	to not go
gitmemi*	me go
gitmemis*	not go
gitmesi*	go
gitmesin*	not go
gitmeye	to go
gitmeyec*	will not go
gitmeyi*	go
gitmeyin*	not go
gitmez*	not go
gitmis*	went
gitmisler*	they went
gitmiyo*	not goes
gitmiyom*	i not go
gitmiyordu*	not go
gitmiyorlar*	they not go
gitmiyorum*	i not go
gitmiyoruz*	we not go
gitse*	if go
gitsem*	if i go
gitsin*	go
gitti*	went
gittigim*	i went
gittik*	we went
gittiler*	they went
gittim*	i went
gittin*	you went
giydi*	wore
giydigim*	i wore
giydik*	we wore
giydiler*	they wore
giydim*	i wore
giydin*	you wore
giydirdi*	dressed
giydirdigim*	i dressed
giydirdik*	we dressed
giydirdiler*	they dressed
giydirdim*	i dressed
giydirdin*	you dressed
giydirebil*	can dress
giydireceg*	will dress
giydirecegim*	i will dress
giydirecek*	will dress
giydirecekler*	they will dress
giydirecem*	i will dress
giydirelim*	we dress
giydiremedi*	could not dress
giydiremedim*	i could not dress
giydiremem	i can not dress
giydiremez*	can not dress
giydiremiyo*	can not dress
giydiremiyorum*	i can not dress
giydiren*	who dresses
giydirerek*	dress
giydireyim*	i dress
giydiricekler	they will dress
giydiricem	i will dress
giydiricez	we will dress
giydirin	dress
giydirince*	when dresses
giydirip*	dressed
giydirir*	dresses
giydirirdi*	used to dress
giydiririm*	i will dress
giydiririz*	we will dress
giydirirken*	while dress
giydirirler*	they dress
giydirirse*	if dresses
giydirirsem*	if i dress
giydiriyo*	dresses
giydiriyolar*	they dress
giydiriyom*	i dress
giydiriyordu*	dressed
giydiriyordum*	i dressed
giydiriyorlar*	they dress
giydiriyormus*	dressed
giydiriyorsun*	you dress
giydiriyorum*	i dress
giydiriyoruz*	we dress
giydiriyoz*	we dress
giydirme	not dress
giydirmeden*	without dress
giydirmedi*	not dress
giydirmedim*	i not dress
giydirmek*	to dress
giydirmem	i not dress
giydirmemi*	me dress
giydirmemis*	not dress
giydirmesi*	dress
giydirmesin*	not dress
giydirmeyec*	will not dress
giydirmeyi*	dress
giydirmeyin*	not dress
giydirmez*	not dress
giydirmis*	dressed
giydirmisler*	they dressed
giydirmiyo*	not dresses
giydirmiyom*	i not dress
giydirmiyordu*	not dress
giydirmiyorlar*	they not dress
giydirmiyorum*	i not dress
giydirmiyoruz*	we not dress
giydirse*	if dress
giydirsem*	if i dress
giydirsin*	dress
giyebil*	can wear
giyeceg*	will wear
giyecegim*	i will wear
giyecek*	will wear
giyecekler*	they will wear
giyecem*	i will wear
giyelim*	we wear
giyemedi*	could not wear
giyemedim*	i could not wear
giyemem	i can not wear
giyemez*	can not wear
giyemiyo*	can not wear
giyemiyorum*	i can not wear
giyen*	who wears
giyer*	wears
giyerdi*	used to wear
giyerek*	wear
giyerim*	i will wear
giyeriz*	we will wear
giyerken*	while wear
giyerler*	they wear
giyerse*	if wears
giyersem*	if i wear
giyeyim*	i wear
giyicekler	they will wear
giyicem	i will wear
giyicez	we will wear
giyin	wear
giyince*	when wears
giyip*	wore
giyiyo*	wears
giyiyolar*	they wear
giyiyom*	i wear
giyiyordu*	wore
giyiyordum*	i wore
giyiyorlar*	they wear
giyiyormus*	wore
giyiyorsun*	you wear
giyiyorum*	i wear
giyiyoruz*	we wear
giyiyoz*	we wear
giyme	not wear
giymeden*	without wear
giymedi*	not wear
giymedim*	i not wear
giymek*	to wear
giymem	i not wear
giymemi*	me wear
giymemis*	not wear
giymesi*	wear
giymesin*	not wear
giymeyec*	will not wear
giymeyi*	wear
giymeyin*	not wear
giymez*	not wear
giymis*	wore
giymisler*	they wore
giymiyo*	not wears
giymiyom*	i not wear
giymiyordu*	not wear
giymiyorlar*	they not wear
giymiyorum*	i not wear
giymiyoruz*	we not wear
giyse*	if wear
giysem*	if i wear
giysin*	wear
gizledi*	hid
gizledigim*	i hid
gizledik*	we hid
gizlediler*	they hid
gizledim*	i hid
gizledin*	you hid
gizleme	not hide
gizlemeden*	without hide
gizlemedi*	not hide
gizlemedim*	i not hide
gizlemek*	to hide
gizlemem	i not hide
gizlememi*	me hide
gizlememis*	not hide
gizlemesi*	hide
gizlemesin*	not hide
gizlemeyec*	will not hide
gizlemeyi*	hide
gizlemeyin*	not hide
gizlemez*	not hide
gizlemis*	hid
gizlemisler*	they hid
gizlemiyo*	not hides
gizlemiyom*	i not hide
gizlemiyordu*	not hide
gizlemiyorlar*	they not hide
gizlemiyorum*	i not hide
gizlemiyoruz*	we not hide
gizlendi*	hid
gizlendigim*	i hid
gizlendik*	we hid
gizlendiler*	they hid
gizlendim*	i hid
gizlendin*	you hid
gizlenebil*	can hide
gizleneceg*	will hide
gizlenecegim*	i will hide
gizlenecek*	will hide
gizlenecekler*	they will hide
gizlenecem*	i will hide
gizlenelim*	we hide
gizlenemedi*	could not hide
gizlenemedim*	i could not hide
gizlenemem	i can not hide
gizlenemez*	can not hide
gizlenemiyo*	can not hide
gizlenemiyorum*	i can not hide
gizlenen*	who hides
gizlenerek*	hide
gizleneyim*	i hide
gizlenicekler	they will hide
gizlenicem	i will hide
gizlenicez	we will hide
gizlenin	hide
gizlenince*	when hides
gizlenip*	hid
gizlenir*	hides
gizlenirdi*	used to hide
gizlenirim*	i will hide
gizleniriz*	we will hide
gizlenirken*	while hide
gizlenirler*	they hide
gizlenirse*	if hides
gizlenirsem*	if i hide
gizleniyo*	hides
gizleniyolar*	they hide
gizleniyom*	i hide
gizleniyordu*	hid
gizleniyordum*	i hid
gizleniyorlar*	they hide
gizleniyormus*	hid
gizleniyorsun*	you hide
gizleniyorum*	i hide
gizleniyoruz*	we hide
gizleniyoz*	we hide
gizlenme	not hide
gizlenmeden*	without hide
gizlenmedi*	not hide
gizlenmedim*	i not hide
gizlenmek*	to hide
gizlenmem	i not hide
gizlenmemi*	me hide
gizlenmemis*	not hide
gizlenmesi*	hide
gizlenmesin*	not hide
gizlenmeyec*	will not hide
gizlenmeyi*	hide
gizlenmeyin*	not hide
gizlenmez*	not hide
gizlenmis*	hid
gizlenmisler*	they hid
gizlenmiyo*	not hides
gizlenmiyom*	i not hide
gizlenmiyordu*	not hide
gizlenmiyorlar*	they not hide
gizlenmiyorum*	i not hide
gizlenmiyoruz*	we not hide
gizlense*	if hide
gizlensem*	if i hide
gizlensin*	hide
gizler*	hides
gizlerdi*	used to hide
gizlerim*	i will hide
gizleriz*	we will hide
gizlerken*	while hide
gizlerler*	they hide
gizlerse*	if hides
gizlersem*	if i hide
gizlese*	if hide
gizlesem*	if i hide
gizlesin*	hide
gizleyebil*	can hide
gizleyeceg*	will hide
gizleyecegim*	i will hide
gizleyecek*	will hide
gizleyecekler*	they will hide
gizleyecem*	i will hide
gizleyelim*	we hide
gizleyemedi*	could not hide
gizleyemedim*	i could not hide
gizleyemem	i can not hide
gizleyemez*	can not hide
gizleyemiyo*	can not hide
gizleyemiyorum*	i can not hide
gizleyen*	who hides
gizleyerek*	hide
gizleyeyim*	i hide
gizleyicekler	they will hide
gizleyicem	i will hide
gizleyicez	we will hide
gizleyin	hide
gizleyince*	when hides
gizleyip*	hid
gizli*	secret
gizliyo*	hides
gizliyolar*	they hide
gizliyom*	i hide
gizliyordu*	hid
gizliyordum*	i hid
gizliyorlar*	they hide
gizliyormus*	hid
gizliyorsun*	you hide
gizliyorum*	i hide
gizliyoruz*	we hide
gizliyoz*	we hide
gogsum*	my chest
gogus*	breasts
goguslerim*	my chest
gogusum*	my chest
gogusumuz*	our chest
gol	goal
golet*	pond
goller	lakes
goller*	goals
golu*	goal
gomdu*	buried
gomdugum*	i buried
gomduk*	we buried
gomduler*	they buried
gomdum*	i buried
gomdun*	you buried
gomebil*	can bury
gomeceg*	will bury
gomecegim*	i will bury
gomecek*	will bury
gomecekler*	they will bury
gomecem*	i will bury
gomelim*	we bury
gomemedi*	could not bury
gomemedim*	i could not bury
gomemem	i can not bury
gomemez*	can not bury
gomemiyo*	can not bury
gomemiyorum*	i can not bury
gomen*	who buries
gomer*	buries
gomerdi*	used to bury
gomerek*	bury
gomerim*	i will bury
gomeriz*	we will bury
gomerken*	while bury
gomerler*	they bury
gomerse*	if buries
gomersem*	if i bury
gomeyim*	i bury
gomme	not bury
gommeden*	without bury
gommedi*	not bury
gommedim*	i not bury
gommek*	to bury
gommem	i not bury
gommemi*	me bury
gommemis*	not bury
gommesi*	bury
gommesin*	not bury
gommeyec*	will not bury
gommeyi*	bury
gommeyin*	not bury
gommez*	not bury
gommus*	buried
gommusler*	they buried
gommuyo*	not buries
gommuyom*	i not bury
gommuyordu*	not bury
gommuyorlar*	they not bury
gommuyorum*	i not bury
gommuyoruz*	we not bury
gomse*	if bury
gomsem*	if i bury
gomsun*	bury
gomucekler	they will bury
gomucem	i will bury
gomucez	we will bury
gomun	bury
gomunce*	when buries
gomup*	buried
gomuyo*	buries
gomuyolar*	they bury
gomuyom*	i bury
gomuyordu*	buried
gomuyordum*	i buried
gomuyorlar*	they bury
gomuyormus*	buried
gomuyorsun*	you bury
gomuyorum*	i bury
gomuyoruz*	we bury
gomuyoz*	we bury
gonderdi*	sent
gonderdigim*	i sent
gonderdik*	we sent
gonderdiler*	they sent
gonderdim*	i sent
gonderdin*	you sent
gonderebil*	can send
gondereceg*	will send
gonderecegim*	i will send
gonderecek*	will send
gonderecekler*	they will send
gonderecem*	i will send
gonderelim*	we send
gonderemedi*	could not send
gonderemedim*	i could not send
gonderemem	i can not send
gonderemez*	can not send
gonderemiyo*	can not send
gonderemiyorum*	i can not send
gonderen*	who sends
gondererek*	send
gondereyim*	i send
gondericekler	they will send
gondericem	i will send
gondericez	we will send
gonderin	send
gonderince*	when sends
gonderip*	sent
gonderir*	sends
gonderirdi*	used to send
gonderirim*	i will send
gondeririz*	we will send
gonderirken*	while send
gonderirler*	they send
gonderirse*	if sends
gonderirsem*	if i send
gonderiyo*	sends
gonderiyolar*	they send
gonderiyom*	i send
gonderiyordu*	sent
gonderiyordum*	i sent
gonderiyorlar*	they send
gonderiyormus*	sent
gonderiyorsun*	you send
gonderiyorum*	i send
gonderiyoruz*	we send
gonderiyoz*	we send
gonderme	not send
gondermeden*	without send
gondermedi*	not send
gondermedim*	i not send
gondermek*	to send
gondermem	i not send
gondermemi*	me send
gondermemis*	not send
gondermesi*	send
gondermesin*	not send
gondermeyec*	will not send
gondermeyi*	send
gondermeyin*	not send
gondermez*	not send
gondermis*	sent
gondermisler*	they sent
gondermiyo*	not sends
gondermiyom*	i not send
gondermiyordu*	not send
gondermiyorlar*	they not send
gondermiyorum*	i not send
gondermiyoruz*	we not send
gonderse*	if send
gondersem*	if i send
gondersin*	send
gonullu*	volunteer
gordu*	saw
gordugum*	i saw
gorduk*	we saw
gorduler*	they saw
gordum*	i saw
gordun*	you saw
gore	according to
gorebil*	can see
goreceg*	will see
gorecegim*	i will see
gorecek*	will see
gorecekler*	they will see
gorecem*	i will see
gorelim*	we see
goremedi*	could not see
goremedim*	i could not see
goremem	i can not see
goremez*	can not see
goremiyo*	can not see
goremiyorum*	i can not see
goren*	who sees
gorerek*	see
goreyim*	i see
gorme	not see
gormeden*	without see
gormedi*	not see
gormedim*	i not see
gormek*	to see
gormem	i not see
gormemi*	me see
gormemis*	not see
gormesi*	see
gormesin*	not see
gormeyec*	will not see
gormeyi*	see
gormeyin*	not see
gormez*	not see
gormus*	saw
gormusler*	they saw
gormuyo*	not sees
gormuyom*	i not see
gormuyordu*	not see
gormuyorlar*	they not see
gormuyorum*	i not see
gormuyoruz*	we not see
gorse*	if see
gorsem*	if i see
gorsun*	see
gorucekler	they will see
gorucem	i will see
gorucez	we will see
gorucu*	arranged marriage
gorun	see
gorunce*	when sees
gorunt*	video
gorup*	saw
gorur*	sees
gorurdu*	used to see
gorurken*	while see
gorurler*	they see
gorurse*	if sees
gorursem*	if i see
gorurum*	i will see
goruruz*	we will see
gorusebil*	can meet
goruseceg*	will meet
gorusecegim*	i will meet
gorusecek*	will meet
gorusecekler*	they will meet
gorusecem*	i will meet
goruselim*	we meet
gorusemedi*	could not meet
gorusemedim*	i could not meet
gorusemem	i can not meet
gorusemez*	can not meet
gorusemiyo*	can not meet
gorusemiyorum*	i can not meet
gorusen*	who meets
goruserek*	meet
goruseyim*	i meet
gorusme	not meet
gorusmeden*	without meet
gorusmedi*	not meet
gorusmedim*	i not meet
gorusmek*	to meet
gorusmem	i not meet
gorusmemi*	me meet
gorusmemis*	not meet
gorusmesi*	meet
gorusmesin*	not meet
gorusmeyec*	will not meet
gorusmeyi*	meet
gorusmeyin*	not meet
gorusmez*	not meet
gorusmus*	met
gorusmusler*	they met
gorusmuyo*	not meets
gorusmuyom*	i not meet
gorusmuyordu*	not meet
gorusmuyorlar*	they not meet
gorusmuyorum*	i not meet
gorusmuyoruz*	we not meet
gorusse*	if meet
gorussem*	if i meet
gorussun*	meet
gorustu*	met
gorustugum*	i met
gorustuk*	we met
gorustuler*	they met
gorustum*	i met
gorustun*	you met
gorusucekler	they will meet
gorusucem	i will meet
gorusucez	we will meet
gorusun	meet
gorusunce*	when meets
gorusup*	met
gorusur*	meets
gorusurdu*	used to meet
gorusurken*	while meet
gorusurler*	they meet
gorusurse*	if meets
gorusursem*	if i meet
gorusurum*	i will meet
gorusuruz	see you
gorusuruz*	we will meet
gorusuyo*	meets
gorusuyolar*	they meet
gorusuyom*	i meet
gorusuyordu*	met
gorusuyordum*	i met
gorusuyorlar*	they meet
gorusuyormus*	met
gorusuyorsun*	you meet
gorusuyorum*	i meet
gorusuyoruz*	we meet
gorusuyoz*	we meet
goruyo*	sees
goruyolar*	they see
goruyom*	i see
goruyordu*	saw
goruyordum*	i saw
goruyorlar*	they see
goruyormus*	saw
goruyorsun*	you see
goruyorum*	i see
goruyoruz*	we see
goruyoz*	we see
gosterdi*	showed
gosterdigim*	i showed
gosterdik*	we showed
gosterdiler*	they showed
gosterdim*	i showed
gosterdin*	you showed
gosterebil*	can show
gostereceg*	will show
gosterecegim*	i will show
gosterecek*	will show
gosterecekler*	they will show
gosterecem*	i will show
gosterelim*	we show
gosteremedi*	could not show
gosteremedim*	i could not show
gosteremem	i can not show
gosteremez*	can not show
gosteremiyo*	can not show
gosteremiyorum*	i can not show
gosteren*	who shows
gostererek*	show
gostereyim*	i show
gostericekler	they will show
gostericem	i will show
gostericez	we will show
gosterin	show
gosterince*	when shows
gosterip*	showed
gosterir*	shows
gosterirdi*	used to show
gosteririm*	i will show
gosteririz*	we will show
gosterirken*	while show
gosterirler*	they show
gosterirse*	if shows
gosterirsem*	if i show
gosteriyo*	shows
gosteriyolar*	they show
gosteriyom*	i show
gosteriyordu*	showed
gosteriyordum*	i showed
gosteriyorlar*	they show
gosteriyormus*	showed
gosteriyorsun*	you show
gosteriyorum*	i show
gosteriyoruz*	we show
gosteriyoz*	we show
gosterme	not show
gostermeden*	without show
gostermedi*	not show
gostermedim*	i not show
gostermek*	to show
gostermem	i not show
gostermemi*	me show
gostermemis*	not show
gostermesi*	show
gostermesin*	not show
gostermeyec*	will not show
gostermeyi*	show
gostermeyin*	not show
gostermez*	not show
gostermis*	showed
gostermisler*	they showed
gostermiyo*	not shows
gostermiyom*	i not show
gostermiyordu*	not show
gostermiyorlar*	they not show
gostermiyorum*	i not show
gostermiyoruz*	we not show
gosterse*	if show
gostersem*	if i show
gostersin*	show
goturdu*	took
goturdugum*	i took
goturduk*	we took
goturduler*	they took
goturdum*	i took
goturdun*	you took
goturebil*	can take
gotureceg*	will take
goturecegim*	i will take
goturecek*	will take
goturecekler*	they will take
goturecem*	i will take
goturelim*	we take
goturemedi*	could not take
goturemedim*	i could not take
goturemem	i can not take
goturemez*	can not take
goturemiyo*	can not take
goturemiyorum*	i can not take
goturen*	who takes
goturerek*	take
gotureyim*	i take
goturme	not take
goturmeden*	without take
goturmedi*	not take
goturmedim*	i not take
goturmek*	to take
goturmem	i not take
goturmemi*	me take
goturmemis*	not take
goturmesi*	take
goturmesin*	not take
goturmeyec*	will not take
goturmeyi*	take
goturmeyin*	not take
goturmez*	not take
goturmus*	took
goturmusler*	they took
goturmuyo*	not takes
goturmuyom*	i not take
goturmuyordu*	not take
goturmuyorlar*	they not take
goturmuyorum*	i not take
goturmuyoruz*	we not take
goturse*	if take
gotursem*	if i take
gotursun*	take
goturucekler	they will take
goturucem	i will take
goturucez	we will take
goturun	take
goturunce*	when takes
goturup	takes
goturup*	took
goturur*	takes
gotururdu*	used to take
gotururken*	while take
gotururler*	they take
gotururse*	if takes
goturursem*	if i take
gotururum*	i will take
gotururuz*	we will take
goturuyo*	takes
goturuyolar*	they take
goturuyom*	i take
goturuyor	takes away
goturuyordu*	took
goturuyordum*	i took
goturuyorlar*	they take
goturuyormus*	took
goturuyorsun*	you take
goturuyorum*	i take
goturuyoruz*	we take
goturuyoz*	we take
goz	eye
gozde	eye
gozden	eye
goze	eye
gozler*	eye
gozleri	eyes
gozlerim*	my eye
gozlug*	glasses
gozluk*	glasses
gozte	eye
gozu	eye
gozum*	my eye
gozumuz*	our eye
gozun	eye
gozunde	eye
gozunden	eye
gozune	eye
gozunu	eye
gozyas*	tears
gps*	tracking
grip*	flu
grubu	group
grubunda	in group
gucum*	my strength
guldu*	laughed
guldugum*	i laughed
gulduk*	we laughed
gulduler*	they laughed
guldum*	i laughed
guldun*	you laughed
gulebil*	can laugh
guleceg*	will laugh
gulecegim*	i will laugh
gulecek*	will laugh
gulecekler*	they will laugh
gulecem*	i will laugh
gulelim*	we laugh
gulemedi*	could not laugh
gulemedim*	i could not laugh
gulemem	i can not laugh
gulemez*	can not laugh
gulemiyo*	can not laugh
gulemiyorum*	i can not laugh
gulen*	who laughs
guler*	laughs
gulerdi*	used to laugh
gulerek*	laugh
gulerim*	i will laugh
guleriz*	we will laugh
gulerken*	while laugh
gulerler*	they laugh
gulerse*	if laughs
gulersem*	if i laugh
guleyim*	i laugh
gulme	not laugh
gulmeden*	without laugh
gulmedi*	not laugh
gulmedim*	i not laugh
gulmek*	to laugh
gulmekten	laughing
gulmem	i not laugh
gulmemi*	me laugh
gulmemis*	not laugh
gulmesi*	laugh
gulmesin*	not laugh
gulmeyec*	will not laugh
gulmeyi*	laugh
gulmeyin*	not laugh
gulmez*	not laugh
gulmus*	laughed
gulmusler*	they laughed
gulmuyo*	not laughs
gulmuyom*	i not laugh
gulmuyordu*	not laugh
gulmuyorlar*	they not laugh
gulmuyorum*	i not laugh
gulmuyoruz*	we not laugh
gulse*	if laugh
gulsem*	if i laugh
gulsun*	laugh
gulucekler	they will laugh
gulucem	i will laugh
gulucez	we will laugh
gulun	laugh
gulunce*	when laughs
gulup*	laughed
guluyo*	laughs
guluyolar*	they laugh
guluyom*	i laugh
guluyordu*	laughed
guluyordum*	i laughed
guluyorlar*	they laugh
guluyormus*	laughed
guluyorsun*	you laugh
guluyorum*	i laugh
guluyoruz*	we laugh
guluyoz*	we laugh
gunah*	sin
gunde	in a day
gunden	day
gundur	for days
gunduz*	daytime
gunes*	sun
gunler*	days
gunlerce	for days
gunlerdir	for days
gunu	day
gununde	on day
gurbet	abroad
gures*	wrestling
gureste	in wrestling
gurultu*	noise
gurur*	proud
guvende*	safe
guvendi*	trusted
guvendigim*	i trusted
guvendik*	we trusted
guvendiler*	they trusted
guvendim*	i trusted
guvendin*	you trusted
guvenebil*	can trust
guveneceg*	will trust
guvenecegim*	i will trust
guvenecek*	will trust
guvenecekler*	they will trust
guvenecem*	i will trust
guvenelim*	we trust
guvenemedi*	could not trust
guvenemedim*	i could not trust
guvenemem	i can not trust
guvenemez*	can not trust
guvenemiyo*	can not trust
guvenemiyorum*	i can not trust
guvenen*	who trusts
guvenerek*	trust
guveneyim*	i trust
guvenicekler	they will trust
guvenicem	i will trust
guvenicez	we will trust
guvenin	trust
guvenince*	when trusts
guvenip*	trusted
guvenir*	trusts
guvenirdi*	used to trust
guvenirim*	i will trust
guveniriz*	we will trust
guvenirken*	while trust
guvenirler*	they trust
guvenirse*	if trusts
guvenirsem*	if i trust
guveniyo*	trusts
guveniyolar*	they trust
guveniyom*	i trust
guveniyordu*	trusted
guveniyordum*	i trusted
guveniyorlar*	they trust
guveniyormus*	trusted
guveniyorsun*	you trust
guveniyorum*	i trust
guveniyoruz*	we trust
guveniyoz*	we trust
guvenli*	safe
guvenme	not trust
guvenmeden*	without trust
guvenmedi*	not trust
guvenmedim*	i not trust
guvenmek*	to trust
guvenmem	i not trust
guvenmemi*	me trust
guvenmemis*	not trust
guvenmesi*	trust
guvenmesin*	not trust
guvenmeyec*	will not trust
guvenmeyi*	trust
guvenmeyin*	not trust
guvenmez*	not trust
guvenmis*	trusted
guvenmisler*	they trusted
guvenmiyo*	not trusts
guvenmiyom*	i not trust
guvenmiyordu*	not trust
guvenmiyorlar*	they not trust
guvenmiyorum*	i not trust
guvenmiyoruz*	we not trust
guvense*	if trust
guvensem*	if i trust
guvensin*	trust
guvensiz*	unsafe
guvercin*	pigeons
guzel*	nice
haber*	news
haberlerde	in news
hacca	pilgrimage
hacci*	pilgrim
hafta*	week
haftada	in a week
haftadir	for weeks
haftalar*	weeks
haftaya	next week
hak	right
hakaret*	insults
hakem*	referee
hakim*	judge
hakki*	right
hakkinda	about
hala	still
halalar*	auntie
halam*	my auntie
halamiz*	our auntie
halan	your auntie
halanin*	auntie
halasi*	his auntie
halat*	rope
halay*	dance
hali	state
halinde	if
halk*	people
hallettik	sorted out
halusin*	hallucinations
hamamboc*	cockroaches
hamile*	pregnant
hamileyim	i am pregnant
hamster*	hamster
hamur*	dough
hangi	which
hap	pills
hapa	pills
hapda	pills
hapdan	pills
hapi*	pills
hapim*	my pills
hapimiz*	our pills
hapis*	prison
haplar*	pills
haplarim*	my pills
hapsedebil*	can lock
hapsedeceg*	will lock
hapsedecegim*	i will lock
hapsedecek*	will lock
hapsedecekler*	they will lock
hapsedecem*	i will lock
hapsedelim*	we lock
hapsedemedi*	could not lock
hapsedemedim*	i could not lock
hapsedemem	i can not lock
hapsedemez*	can not lock
hapsedemiyo*	can not lock
hapsedemiyorum*	i can not lock
hapseden*	who locks
hapsederek*	lock
hapsedeyim*	i lock
hapsedicekler	they will lock
hapsedicem	i will lock
hapsedicez	we will lock
hapsedin	lock
hapsedince*	when locks
hapsedip*	locked
hapsedir*	locks
hapsedirdi*	used to lock
hapsedirim*	i will lock
hapsediriz*	we will lock
hapsedirken*	while lock
hapsedirler*	they lock
hapsedirse*	if locks
hapsedirsem*	if i lock
hapsediyo*	locks
hapsediyolar*	they lock
hapsediyom*	i lock
hapsediyordu*	locked
hapsediyordum*	i locked
hapsediyorlar*	they lock
hapsediyormus*	locked
hapsediyorsun*	you lock
hapsediyorum*	i lock
hapsediyoruz*	we lock
hapsediyoz*	we lock
hapsetme	not lock
hapsetmeden*	without lock
hapsetmedi*	not lock
hapsetmedim*	i not lock
hapsetmek*	to lock
hapsetmem	i not lock
hapsetmemi*	me lock
hapsetmemis*	not lock
hapsetmesi*	lock
hapsetmesin*	not lock
hapsetmeyec*	will not lock
hapsetmeyi*	lock
hapsetmeyin*	not lock
hapsetmez*	not lock
hapsetmis*	locked
hapsetmisler*	they locked
hapsetmiyo*	not locks
hapsetmiyom*	i not lock
hapsetmiyordu*	not lock
hapsetmiyorlar*	they not lock
hapsetmiyorum*	i not lock
hapsetmiyoruz*	we not lock
hapsetse*	if lock
hapsetsem*	if i lock
hapsetsin*	lock
hapsetti*	locked
hapsettigim*	i locked
hapsettik*	we locked
hapsettiler*	they locked
hapsettim*	i locked
hapsettin*	you locked
hapta	pills
harcadi*	spent
harcadigim*	i spent
harcadik*	we spent
harcadilar*	they spent
harcadim*	i spent
harcadin*	you spent
harcama	not spend
harcamadan*	without spend
harcamadi*	not spend
harcamadim*	i not spend
harcamak*	to spend
harcamam	i not spend
harcamami*	me spend
harcamamis*	not spend
harcamasi*	spend
harcamasin*	not spend
harcamayac*	will not spend
harcamayi*	spend
harcamayin*	not spend
harcamaz*	not spend
harcamis*	spent
harcamislar*	they spent
harcamiyo*	not spends
harcamiyom*	i not spend
harcamiyordu*	not spend
harcamiyorlar*	they not spend
harcamiyorum*	i not spend
harcamiyoruz*	we not spend
harcar*	spends
harcardi*	used to spend
harcarim*	i will spend
harcariz*	we will spend
harcarken*	while spend
harcarlar*	they spend
harcarsa*	if spends
harcarsam*	if i spend
harcasa*	if spend
harcasam*	if i spend
harcasin*	spend
harcayabil*	can spend
harcayacag*	will spend
harcayacagim*	i will spend
harcayacak*	will spend
harcayacaklar*	they will spend
harcayacam*	i will spend
harcayalim*	we spend
harcayamadi*	could not spend
harcayamadim*	i could not spend
harcayamam	i can not spend
harcayamaz*	can not spend
harcayamiyo*	can not spend
harcayamiyorum*	i can not spend
harcayan*	who spends
harcayarak*	spend
harcayayim*	i spend
harcayicaklar	they will spend
harcayicam	i will spend
harcayicaz	we will spend
harcayin	spend
harcayinca*	when spends
harcayip*	spent
harciyo*	spends
harciyolar*	they spend
harciyom*	i spend
harciyordu*	spent
harciyordum*	i spent
harciyorlar*	they spend
harciyormus*	spent
harciyorsun*	you spend
harciyorum*	i spend
harciyoruz*	we spend
harciyoz*	we spend
harclig*	pocket money
harcligim*	my pocket money
harcligimiz*	our pocket money
harclik*	pocket money
harcliklarim*	my pocket money
hareket	moving
harika*	wonderful
hasta*	ill
hastal*	illness
hastalanabil*	can get ill
hastalanacag*	will get ill
hastalanacagim*	i will get ill
hastalanacak*	will get ill
hastalanacaklar*	they will get ill
hastalanacam*	i will get ill
hastalanalim*	we get ill
hastalanamadi*	could not get ill
hastalanamaz*	can not get ill
hastalanamiyo*	can not get ill
hastalanan*	who gets ill
hastalanarak*	get ill
hastalanayim*	i get ill
hastalandi*	got ill
hastalandigim*	i got ill
hastalandik*	we got ill
hastalandilar*	they got ill
hastalandim*	i got ill
hastalandin*	you got ill
hastalanicaklar	they will get ill
hastalanicam	i will get ill
hastalanicaz	we will get ill
hastalanin	get ill
hastalaninca*	when gets ill
hastalanip*	got ill
hastalanir*	gets ill
hastalanirdi*	used to get ill
hastalanirim*	i will get ill
hastalaniriz*	we will get ill
hastalanirken*	while get ill
hastalanirlar*	they get ill
hastalanirsa*	if gets ill
hastalanirsam*	if i get ill
hastalaniyo*	gets ill
hastalaniyolar*	they get ill
hastalaniyom*	i get ill
hastalaniyordu*	got ill
hastalaniyordum*	i got ill
hastalaniyorlar*	they get ill
hastalaniyormus*	got ill
hastalaniyorsun*	you get ill
hastalaniyorum*	i get ill
hastalaniyoruz*	we get ill
hastalaniyoz*	we get ill
hastalanma	not get ill
hastalanmadan*	without get ill
hastalanmadi*	not get ill
hastalanmadim*	i not get ill
hastalanmak*	to get ill
hastalanmam	i not get ill
hastalanmami*	me get ill
hastalanmamis*	not get ill
hastalanmasi*	get ill
hastalanmasin*	not get ill
hastalanmayac*	will not get ill
hastalanmayi*	get ill
hastalanmayin*	not get ill
hastalanmaz*	not get ill
hastalanmis*	got ill
hastalanmislar*	they got ill
hastalanmiyo*	not gets ill
hastalanmiyom*	i not get ill
hastalanmiyordu*	not get ill
hastalanmiyorlar*	they not get ill
hastalanmiyorum*	i not get ill
hastalanmiyoruz*	we not get ill
hastalansa*	if get ill
hastalansam*	if i get ill
hastalansin*	get ill
hastane*	hospital
hat	line
hatirladi*	remembered
hatirladigim*	i remembered
hatirladik*	we remembered
hatirladilar*	they remembered
hatirladim*	i remembered
hatirladin*	you remembered
hatirlama	not remember
hatirlamadan*	without remember
hatirlamadi*	not remember
hatirlamadim*	i not remember
hatirlamak*	to remember
hatirlamam	i not remember
hatirlamami*	me remember
hatirlamamis*	not remember
hatirlamasi*	remember
hatirlamasin*	not remember
hatirlamayac*	will not remember
hatirlamayi*	remember
hatirlamayin*	not remember
hatirlamaz*	not remember
hatirlamis*	remembered
hatirlamislar*	they remembered
hatirlamiyo*	not remembers
hatirlamiyom*	i not remember
hatirlamiyordu*	not remember
hatirlamiyorlar*	they not remember
hatirlamiyorum*	i not remember
hatirlamiyoruz*	we not remember
hatirlar*	remembers
hatirlardi*	used to remember
hatirlarim*	i will remember
hatirlariz*	we will remember
hatirlarken*	while remember
hatirlarlar*	they remember
hatirlarsa*	if remembers
hatirlarsam*	if i remember
hatirlasa*	if remember
hatirlasam*	if i remember
hatirlasin*	remember
hatirlayabil*	can remember
hatirlayacag*	will remember
hatirlayacagim*	i will remember
hatirlayacak*	will remember
hatirlayacaklar*	they will remember
hatirlayacam*	i will remember
hatirlayalim*	we remember
hatirlayamadi*	could not remember
hatirlayamadim*	i could not remember
hatirlayamam	i can not remember
hatirlayamaz*	can not remember
hatirlayamiyo*	can not remember
hatirlayamiyorum*	i can not remember
hatirlayan*	who remembers
hatirlayarak*	remember
hatirlayayim*	i remember
hatirlayicaklar	they will remember
hatirlayicam	i will remember
hatirlayicaz	we will remember
hatirlayin	remember
hatirlayinca*	when remembers
hatirlayip*	remembered
hatirliyo*	remembers
hatirliyolar*	they remember
hatirliyom*	i remember
hatirliyordu*	remembered
hatirliyordum*	i remembered
hatirliyorlar*	they remember
hatirliyormus*	remembered
hatirliyorsun*	you remember
hatirliyorum*	i remember
hatirliyoruz*	we remember
hatirliyoz*	we remember
hatti*	helpline
hava	weather
havaalan*	airport
havadan	from air
havaliman*	airport
havla*	barks
havuc*	carrots
havuz*	swimming pool
hayal*	dream
hayat	life
hayata	life
hayati*	life
hayatim*	my life
hayatta	alive
hayir	no
hayvan*	animal
haziran*	june
hazirladi*	got ready
hazirladigim*	i got ready
hazirladik*	we got ready
hazirladilar*	they got ready
hazirladim*	i got ready
hazirladin*	you got ready
hazirlama	not get ready
hazirlamadan*	without get ready
hazirlamadi*	not get ready
hazirlamadim*	i not get ready
hazirlamak*	to get ready
hazirlamam	i not get ready
hazirlamami*	me get ready
hazirlamamis*	not get ready
hazirlamasi*	get ready
hazirlamasin*	not get ready
hazirlamayac*	will not get ready
hazirlamayi*	get ready
hazirlamayin*	not get ready
hazirlamaz*	not get ready
hazirlamis*	got ready
hazirlamislar*	they got ready
hazirlamiyo*	not gets ready
hazirlamiyom*	i not get ready
hazirlamiyordu*	not get ready
hazirlamiyorlar*	they not get ready
hazirlamiyorum*	i not get ready
hazirlamiyoruz*	we not get ready
hazirlar*	gets ready
hazirlardi*	used to get ready
hazirlarim*	i will get ready
hazirlariz*	we will get ready
hazirlarken*	while get ready
hazirlarlar*	they get ready
hazirlarsa*	if gets ready
hazirlarsam*	if i get ready
hazirlasa*	if get ready
hazirlasam*	if i get ready
hazirlasin*	get ready
hazirlayabil*	can get ready
hazirlayacag*	will get ready
hazirlayacagim*	i will get ready
hazirlayacak*	will get ready
hazirlayacaklar*	they will get ready
hazirlayacam*	i will get ready
hazirlayalim*	we get ready
hazirlayamadi*	could not get ready
hazirlayamaz*	can not get ready
hazirlayamiyo*	can not get ready
hazirlayan*	who gets ready
hazirlayarak*	get ready
hazirlayayim*	i get ready
hazirlayicaklar	they will get ready
hazirlayicam	i will get ready
hazirlayicaz	we will get ready
hazirlayin	get ready
hazirlayinca*	when gets ready
hazirlayip*	got ready
hazirliyo*	gets ready
hazirliyolar*	they get ready
hazirliyom*	i get ready
hazirliyordu*	got ready
hazirliyordum*	i got ready
hazirliyorlar*	they get ready
hazirliyormus*	got ready
hazirliyorsun*	you get ready
hazirliyorum*	i get ready
hazirliyoruz*	we get ready
hazirliyoz*	we get ready
hediye*	gift
hekimi	doctor
helal	halal
hem	both
hemen	right now
hemsire*	nurse
henuz	still
hep	always
hepimiz	all of us
hepimizi	all of us
hepinizi	all of you
hepsi*	all
her	every
hergun*	every day
herhalde	probably
herif*	man
herkes*	everyone
hesab*	account
heyecan*	excited
hic	never
hicbir*	nothing
hickir*	crying
hikaye*	story
hirpala*	beats
hirsiz*	thief
hissedebil*	can feel
hissedeceg*	will feel
hissedecegim*	i will feel
hissedecek*	will feel
hissedecekler*	they will feel
hissedecem*	i will feel
hissedelim*	we feel
hissedemedi*	could not feel
hissedemedim*	i could not feel
hissedemem	i can not feel
hissedemez*	can not feel
hissedemiyo*	can not feel
hissedemiyorum*	i can not feel
hisseden*	who feels
hissederek*	feel
hissedeyim*	i feel
hissedicekler	they will feel
hissedicem	i will feel
hissedicez	we will feel
hissedin	feel
hissedince*	when feels
hissedip*	felt
hissedir*	feels
hissedirdi*	used to feel
hissedirim*	i will feel
hissediriz*	we will feel
hissedirken*	while feel
hissedirler*	they feel
hissedirse*	if feels
hissedirsem*	if i feel
hissediyo*	feels
hissediyolar*	they feel
hissediyom*	i feel
hissediyordu*	felt
hissediyordum*	i felt
hissediyorlar*	they feel
hissediyormus*	felt
hissediyorsun*	you feel
hissediyorum*	i feel
hissediyoruz*	we feel
hissediyoz*	we feel
hissetme	not feel
hissetmeden*	without feel
hissetmedi*	not feel
hissetmedim*	i not feel
hissetmek*	to feel
hissetmem	i not feel
hissetmemi*	me feel
hissetmemis*	not feel
hissetmesi*	feel
hissetmesin*	not feel
hissetmeyec*	will not feel
hissetmeyi*	feel
hissetmeyin*	not feel
hissetmez*	not feel
hissetmis*	felt
hissetmisler*	they felt
hissetmiyo*	not feels
hissetmiyom*	i not feel
hissetmiyordu*	not feel
hissetmiyorlar*	they not feel
hissetmiyorum*	i not feel
hissetmiyoruz*	we not feel
hissetse*	if feel
hissetsem*	if i feel
hissetsin*	feel
hissetti*	felt
hissettigim*	i felt
hissettik*	we felt
hissettiler*	they felt
hissettim*	i felt
hissettin*	you felt
hiz	speed
hizli	fast
hizmet*	service
hizmetci*	servant
hoca	teacher
hocalar*	teacher
hocam*	my teacher
hocamiz*	our teacher
hocan	your teacher
hocanin*	teacher
hocasi*	his teacher
hocay*	teacher
horluyor	snores
horoz*	rooster
hortum*	hose
hos	nice
hosuma	i like
ibne*	gay
icebil*	can drink
iceceg*	will drink
icecegim*	i will drink
icecek*	will drink
icecekler*	they will drink
icecem*	i will drink
icelim*	we drink
icemedi*	could not drink
icemedim*	i could not drink
icemem	i can not drink
icemez*	can not drink
icemiyo*	can not drink
icemiyorum*	i can not drink
icen	who drinks
icer	drinks
icerdi*	used to drink
icerek*	drink
icerim*	i will drink
iceriz*	we will drink
icerken*	while drink
icerler*	they drink
icerse*	if drinks
icersem*	if i drink
iceyim*	i drink
ici	inside
icicekler	they will drink
icicem	i will drink
icicez	we will drink
icim	inside me
icimde	inside me
icimden	inside me
icin	for
icince	when drunk
icince*	when drinks
icinde*	inside
icine	inside
icip	drank
icirdi*	made drink
icirdigim*	i made drink
icirdik*	we made drink
icirdiler*	they made drink
icirdim*	i made drink
icirdin*	you made drink
icirebil*	can make drink
icireceg*	will make drink
icirecegim*	i will make drink
icirecek*	will make drink
icirecekler*	they will make drink
icirecem*	i will make drink
icirelim*	we make drink
iciremedi*	could not make drink
iciremez*	can not make drink
iciremiyo*	can not make drink
iciren*	who makes drink
icirerek*	make drink
icireyim*	i make drink
iciricekler	they will make drink
iciricem	i will make drink
iciricez	we will make drink
icirin	make drink
icirince*	when makes drink
icirip*	made drink
icirir*	makes drink
icirirdi*	used to make drink
iciririm*	i will make drink
iciririz*	we will make drink
icirirken*	while make drink
icirirler*	they make drink
icirirse*	if makes drink
icirirsem*	if i make drink
iciriyo*	makes drink
iciriyolar*	they make drink
iciriyom*	i make drink
iciriyordu*	made drink
iciriyordum*	i made drink
iciriyorlar*	they make drink
iciriyormus*	made drink
iciriyorsun*	you make drink
iciriyorum*	i make drink
iciriyoruz*	we make drink
iciriyoz*	we make drink
icirme	not make drink
icirmeden*	without make drink
icirmedi*	not make drink
icirmedim*	i not make drink
icirmek*	to make drink
icirmem	i not make drink
icirmemi*	me make drink
icirmemis*	not make drink
icirmesi*	make drink
icirmesin*	not make drink
icirmeyec*	will not make drink
icirmeyi*	make drink
icirmeyin*	not make drink
icirmez*	not make drink
icirmis*	made drink
icirmisler*	they made drink
icirmiyo*	not makes drink
icirmiyom*	i not make drink
icirmiyordu*	not make drink
icirmiyorlar*	they not make drink
icirmiyorum*	i not make drink
icirmiyoruz*	we not make drink
icirse*	if make drink
icirsem*	if i make drink
icirsin*	make drink
iciyo*	drinks
iciyolar*	they drink
iciyom*	i drink
iciyordu*	drank
iciyordum*	i drank
iciyorlar*	they drink
iciyormus*	drank
iciyorsun*	you drink
iciyorum*	i drink
iciyoruz*	we drink
iciyoz*	we drink
icki*	alcohol
icme	not drink
icmeden	without drinking
icmeden*	without drink
icmedi*	not drink
icmedim*	i not drink
icmek*	to drink
icmem	i not drink
icmemi*	me drink
icmemis*	not drink
icmesi*	drink
icmesin*	not drink
icmeyec*	will not drink
icmeyi*	drink
icmeyin*	not drink
icmez*	not drink
icmis*	drank
icmisler*	they drank
icmiyo*	not drinks
icmiyom*	i not drink
icmiyordu*	not drink
icmiyorlar*	they not drink
icmiyorum*	i not drink
icmiyoruz*	we not drink
icra*	bailiffs
icse	if drink
icsem*	if i drink
icsin*	drink
icti	drank
ictigi*	drank
ictigim*	i drank
ictik*	we drank
ictiler*	they drank
ictim*	i drank
ictin*	you drank
idam*	hang
idman*	training
iflas	failure
ifsa*	share nudes
iftar*	dinner
igne	needle
igneler*	needle
ignem*	my needle
ignemiz*	our needle
ignen	your needle
ignenin*	needle
ignesi*	his needle
igney*	needle
igrenc*	disgusting
igrendi*	was disgusted
igrendigim*	i was disgusted
igrendik*	we was disgusted
igrendiler*	they was disgusted
igrendim*	i was disgusted
igrendin*	you was disgusted
igrenebil*	can disgusted
igreneceg*	will disgusted
igrenecegim*	i will disgusted
igrenecek*	will disgusted
igrenecekler*	they will disgusted
igrenecem*	i will disgusted
igrenelim*	we disgusted
igrenemedi*	could not disgusted
igrenemedim*	i could not disgusted
igrenemem	i can not disgusted
igrenemez*	can not disgusted
igrenemiyo*	can not disgusted
igrenemiyorum*	i can not disgusted
igrenen*	who is disgusted
igrenerek*	disgusted
igreneyim*	i disgusted
igrenicekler	they will disgusted
igrenicem	i will disgusted
igrenicez	we will disgusted
igrenin	disgusted
igrenince*	when is disgusted
igrenip*	was disgusted
igrenir*	is disgusted
igrenirdi*	used to disgusted
igrenirim*	i will disgusted
igreniriz*	we will disgusted
igrenirken*	while disgusted
igrenirler*	they disgusted
igrenirse*	if is disgusted
igrenirsem*	if i disgusted
igreniyo*	is disgusted
igreniyolar*	they disgusted
igreniyom*	i disgusted
igreniyordu*	was disgusted
igreniyordum*	i was disgusted
igreniyorlar*	they disgusted
igreniyormus*	was disgusted
igreniyorsun*	you disgusted
igreniyorum*	i disgusted
igreniyoruz*	we disgusted
igreniyoz*	we disgusted
igrenme	not disgusted
igrenmeden*	without disgusted
igrenmedi*	not disgusted
igrenmedim*	i not disgusted
igrenmek*	to disgusted
igrenmem	i not disgusted
igrenmemi*	me disgusted
igrenmemis*	not disgusted
igrenmesi*	disgusted
igrenmesin*	not disgusted
igrenmeyec*	will not disgusted
igrenmeyi*	disgusted
igrenmeyin*	not disgusted
igrenmez*	not disgusted
igrenmis*	was disgusted
igrenmisler*	they was disgusted
igrenmiyo*	not is disgusted
igrenmiyom*	i not disgusted
igrenmiyordu*	not disgusted
igrenmiyorlar*	they not disgusted
igrenmiyorum*	i not disgusted
igrenmiyoruz*	we not disgusted
igrense*	if disgusted
igrensem*	if i disgusted
igrensin*	disgusted
ihmal*	neglect
iki	two
ikimiz	both of us
ikinci	second
ikisi	both
ikiz*	twins
ikram	treat
ilac	medicine
ilaci*	pills
ilacim*	my pills
ilacimiz*	our pills
ilaclar*	pills
ilaclarim*	my pills
ile	with
ilgili	about
ilk	first
ilkokul*	school
imam*	imam
imdat	help
imzala	sign
imzaladi*	signed
imzaladigim*	i signed
imzaladik*	we signed
imzaladilar*	they signed
imzaladim*	i signed
imzaladin*	you signed
imzalama	not sign
imzalamadan*	without sign
imzalamadi*	not sign
imzalamadim*	i not sign
imzalamak*	to sign
imzalamam	i not sign
imzalamami*	me sign
imzalamamis*	not sign
imzalamasi*	sign
imzalamasin*	not sign
imzalamayac*	will not sign
imzalamayi*	sign
imzalamayin*	not sign
imzalamaz*	not sign
imzalamis*	signed
imzalamislar*	they signed
imzalamiyo*	not signs
imzalamiyom*	i not sign
imzalamiyordu*	not sign
imzalamiyorlar*	they not sign
imzalamiyorum*	i not sign
imzalamiyoruz*	we not sign
imzalar*	signs
imzalardi*	used to sign
imzalarim*	i will sign
imzalariz*	we will sign
imzalarken*	while sign
imzalarlar*	they sign
imzalarsa*	if signs
imzalarsam*	if i sign
imzalasa*	if sign
imzalasam*	if i sign
imzalasin*	sign
imzalayabil*	can sign
imzalayacag*	will sign
imzalayacagim*	i will sign
imzalayacak*	will sign
imzalayacaklar*	they will sign
imzalayacam*	i will sign
imzalayalim*	we sign
imzalayamadi*	could not sign
imzalayamadim*	i could not sign
imzalayamam	i can not sign
imzalayamaz*	can not sign
imzalayamiyo*	can not sign
imzalayamiyorum*	i can not sign
imzalayan*	who signs
imzalayarak*	sign
imzalayayim*	i sign
imzalayicaklar	they will sign
imzalayicam	i will sign
imzalayicaz	we will sign
imzalayin	sign
imzalayinca*	when signs
imzalayip*	signed
imzaliyo*	signs
imzaliyolar*	they sign
imzaliyom*	i sign
imzaliyordu*	signed
imzaliyordum*	i signed
imzaliyorlar*	they sign
imzaliyormus*	signed
imzaliyorsun*	you sign
imzaliyorum*	i sign
imzaliyoruz*	we sign
imzaliyoz*	we sign
inanabil*	can believe
inanacag*	will believe
inanacagim*	i will believe
inanacak*	will believe
inanacaklar*	they will believe
inanacam*	i will believe
inanalim*	we believe
inanamadi*	could not believe
inanamadim*	i could not believe
inanamam	i can not believe
inanamaz*	can not believe
inanamiyo*	can not believe
inanamiyorum*	i can not believe
inanan*	who believes
inanarak*	believe
inanayim*	i believe
inandi*	believed
inandigim*	i believed
inandik*	we believed
inandilar*	they believed
inandim*	i believed
inandin*	you believed
inanicaklar	they will believe
inanicam	i will believe
inanicaz	we will believe
inanin	believe
inaninca*	when believes
inanip*	believed
inanir*	believes
inanirdi*	used to believe
inanirim*	i will believe
inaniriz*	we will believe
inanirken*	while believe
inanirlar*	they believe
inanirsa*	if believes
inanirsam*	if i believe
inaniyo*	believes
inaniyolar*	they believe
inaniyom*	i believe
inaniyordu*	believed
inaniyordum*	i believed
inaniyorlar*	they believe
inaniyormus*	believed
inaniyorsun*	you believe
inaniyorum*	i believe
inaniyoruz*	we believe
inaniyoz*	we believe
inanma	not believe
inanmadan*	without believe
inanmadi*	not believe
inanmadim*	i not believe
inanmak*	to believe
inanmam	i not believe
inanmami*	me believe
inanmamis*	not believe
inanmasi*	believe
inanmasin*	not believe
inanmayac*	will not believe
inanmayi*	believe
inanmayin*	not believe
inanmaz*	not believe
inanmis*	believed
inanmislar*	they believed
inanmiyo*	not believes
inanmiyom*	i not believe
inanmiyordu*	not believe
inanmiyorlar*	they not believe
inanmiyorum*	i not believe
inanmiyoruz*	we not believe
inansa*	if believe
inansam*	if i believe
inansin*	believe
ince	thin
incitebil*	can hurt
inciteceg*	will hurt
incitecegim*	i will hurt
incitecek*	will hurt
incitecekler*	they will hurt
incitecem*	i will hurt
incitelim*	we hurt
incitemedi*	could not hurt
incitemedim*	i could not hurt
incitemem	i can not hurt
incitemez*	can not hurt
incitemiyo*	can not hurt
incitemiyorum*	i can not hurt
inciten*	who hurts
inciterek*	hurt
inciteyim*	i hurt
inciticekler	they will hurt
inciticem	i will hurt
inciticez	we will hurt
incitin	hurt
incitince*	when hurts
incitip*	hurt
incitir*	hurts
incitirdi*	used to hurt
incitirim*	i will hurt
incitiriz*	we will hurt
incitirken*	while hurt
incitirler*	they hurt
incitirse*	if hurts
incitirsem*	if i hurt
incitiyo*	hurts
incitiyolar*	they hurt
incitiyom*	i hurt
incitiyordu*	hurt
incitiyordum*	i hurt
incitiyorlar*	they hurt
incitiyormus*	hurt
incitiyorsun*	you hurt
incitiyorum*	i hurt
incitiyoruz*	we hurt
incitiyoz*	we hurt
incitme	not hurt
incitmeden*	without hurt
incitmedi*	not hurt
incitmedim*	i not hurt
incitmek*	to hurt
incitmem	i not hurt
incitmemi*	me hurt
incitmemis*	not hurt
incitmesi*	hurt
incitmesin*	not hurt
incitmeyec*	will not hurt
incitmeyi*	hurt
incitmeyin*	not hurt
incitmez*	not hurt
incitmis*	hurt
incitmisler*	they hurt
incitmiyo*	not hurts
incitmiyom*	i not hurt
incitmiyordu*	not hurt
incitmiyorlar*	they not hurt
incitmiyorum*	i not hurt
incitmiyoruz*	we not hurt
incitse*	if hurt
incitsem*	if i hurt
incitsin*	hurt
incitti*	hurt
incittigim*	i hurt
incittik*	we hurt
incittiler*	they hurt
incittim*	i hurt
incittin*	you hurt
indi	got off
indigi*	got off
indigim*	i got off
indik*	we got off
indiler*	they got off
indim*	i got off
indin*	you got off
indirim*	discount
inebil*	can get off
ineceg*	will get off
inecegim*	i will get off
inecek*	will get off
inecekler*	they will get off
inecem*	i will get off
ineg*	cow
inek*	cow
inelim*	we get off
inemedi*	could not get off
inemez*	can not get off
inemiyo*	can not get off
inen	who gets off
iner	gets off
inerdi*	used to get off
inerek*	get off
inerim*	i will get off
ineriz*	we will get off
inerken*	while get off
inerler*	they get off
inerse*	if gets off
inersem*	if i get off
ineyim*	i get off
ingilizce	english
inicekler	they will get off
inicem	i will get off
inicez	we will get off
inin	get off
inince*	when gets off
inip	got off
iniyo*	gets off
iniyolar*	they get off
iniyom*	i get off
iniyordu*	got off
iniyordum*	i got off
iniyorlar*	they get off
iniyormus*	got off
iniyorsun*	you get off
iniyorum*	i get off
iniyoruz*	we get off
iniyoz*	we get off
inme	not get off
inmeden*	without get off
inmedi*	not get off
inmedim*	i not get off
inmek*	to get off
inmem	i not get off
inmemi*	me get off
inmemis*	not get off
inmesi*	get off
inmesin*	not get off
inmeyec*	will not get off
inmeyi*	get off
inmeyin*	not get off
inmez*	not get off
inmis*	got off
inmisler*	they got off
inmiyo*	not gets off
inmiyom*	i not get off
inmiyordu*	not get off
inmiyorlar*	they not get off
inmiyorum*	i not get off
inmiyoruz*	we not get off
insaat*	building site
insallah*	i hope
insan*	people
inse	if get off
insem*	if i get off
insin*	get off
insta*	instagram
insulin*	insulin
internet*	internet
internetten	on internet
intihar*	suicide
intikam*	revenge
ip	rope
ipe	rope
ipi	rope
iptal	cancelled
irkci*	racist
irkcil*	racism
isci*	worker
ise	to work
isedi*	wet the bed
isi	work
isig*	light
isik	light
isiklar*	lights
isim	name
isin	work
isini	his work
isinma*	heating
isirabil*	can bite
isiracag*	will bite
isiracagim*	i will bite
isiracak*	will bite
isiracaklar*	they will bite
isiracam*	i will bite
isiralim*	we bite
isiramadi*	could not bite
isiramadim*	i could not bite
isiramam	i can not bite
isiramaz*	can not bite
isiramiyo*	can not bite
isiramiyorum*	i can not bite
isiran*	who bites
isirarak*	bite
isirayim*	i bite
isirdi*	bit
isirdigim*	i bit
isirdik*	we bit
isirdilar*	they bit
isirdim*	i bit
isirdin*	you bit
isiricaklar	they will bite
isiricam	i will bite
isiricaz	we will bite
isirilmis	bitten
isirin	bite
isirinca*	when bites
isirip*	bit
isirir*	bites
isirirdi*	used to bite
isiririm*	i will bite
isiririz*	we will bite
isirirken*	while bite
isirirlar*	they bite
isirirsa*	if bites
isirirsam*	if i bite
isiriyo*	bites
isiriyolar*	they bite
isiriyom*	i bite
isiriyordu*	bit
isiriyordum*	i bit
isiriyorlar*	they bite
isiriyormus*	bit
isiriyorsun*	you bite
isiriyorum*	i bite
isiriyoruz*	we bite
isiriyoz*	we bite
isirma	not bite
isirmadan*	without bite
isirmadi*	not bite
isirmadim*	i not bite
isirmak*	to bite
isirmam	i not bite
isirmami*	me bite
isirmamis*	not bite
isirmasi*	bite
isirmasin*	not bite
isirmayac*	will not bite
isirmayi*	bite
isirmayin*	not bite
isirmaz*	not bite
isirmis*	bit
isirmislar*	they bit
isirmiyo*	not bites
isirmiyom*	i not bite
isirmiyordu*	not bite
isirmiyorlar*	they not bite
isirmiyorum*	i not bite
isirmiyoruz*	we not bite
isirsa*	if bite
isirsam*	if i bite
isirsin*	bite
isitabil*	can heat
isitacag*	will heat
isitacagim*	i will heat
isitacak*	will heat
isitacaklar*	they will heat
isitacam*	i will heat
isitalim*	we heat
isitamadi*	could not heat
isitamadim*	i could not heat
isitamam	i can not heat
isitamaz*	can not heat
isitamiyo*	can not heat
isitamiyorum*	i can not heat
isitan*	who heats
isitarak*	heat
isitayim*	i heat
isiticaklar	they will heat
isiticam	i will heat
isiticaz	we will heat
isitin	heat
isitinca*	when heats
isitip*	heated
isitir*	heats
isitirdi*	used to heat
isitirim*	i will heat
isitiriz*	we will heat
isitirken*	while heat
isitirlar*	they heat
isitirsa*	if heats
isitirsam*	if i heat
isitiyo*	heats
isitiyolar*	they heat
isitiyom*	i heat
isitiyordu*	heated
isitiyordum*	i heated
isitiyorlar*	they heat
isitiyormus*	heated
isitiyorsun*	you heat
isitiyorum*	i heat
isitiyoruz*	we heat
isitiyoz*	we heat
isitma	not heat
isitma*	heating
isitmadan*	without heat
isitmadi*	not heat
isitmadim*	i not heat
isitmak*	to heat
isitmam	i not heat
isitmami*	me heat
isitmamis*	not heat
isitmasi*	heat
isitmasin*	not heat
isitmayac*	will not heat
isitmayi*	heat
isitmayin*	not heat
isitmaz*	not heat
isitmis*	heated
isitmislar*	they heated
isitmiyo*	not heats
isitmiyom*	i not heat
isitmiyordu*	not heat
isitmiyorlar*	they not heat
isitmiyorum*	i not heat
isitmiyoruz*	we not heat
isitsa*	if heat
isitsam*	if i heat
isitsin*	heat
isitti*	heated
isittigim*	i heated
isittik*	we heated
isittilar*	they heated
isittim*	i heated
isittin*	you heated
isken*	torture
islak	wet
islat*	wet
issiz*	unemployed
istah*	appetite
istanbul*	turkey
istasyon*	station
istatist*	statistics
iste	at work
istedi*	wanted
istedigim*	i wanted
istedik*	we wanted
istediler*	they wanted
istedim*	i wanted
istedin*	you wanted
isteme	not want
istemeden*	without want
istemedi*	not want
istemedim	i not wanted
istemedim*	i not want
istemek*	to want
istemem	i not want
istememi*	me want
istememis*	not want
istemesi*	want
istemesin*	not want
istemeye	ask to marry
istemeyec*	will not want
istemeyi*	want
istemeyin*	not want
istemez*	not want
istemis*	wanted
istemisler*	they wanted
istemiyo*	not wants
istemiyom*	i not want
istemiyordu*	not want
istemiyorlar*	they not want
istemiyorum*	i not want
istemiyoruz*	we not want
isten	from work
ister*	wants
isterdi*	used to want
isterim	i want
isterim*	i will want
isteriz*	we will want
isterken*	while want
isterler*	they want
isterse*	if wants
istersem*	if i want
istese*	if want
istesem*	if i want
istesin*	want
isteyebil*	can want
isteyeceg*	will want
isteyecegim*	i will want
isteyecek*	will want
isteyecekler*	they will want
isteyecem*	i will want
isteyelim*	we want
isteyemedi*	could not want
isteyemedim*	i could not want
isteyemem	i can not want
isteyemez*	can not want
isteyemiyo*	can not want
isteyemiyorum*	i can not want
isteyen*	who wants
isteyerek*	want
isteyeyim*	i want
isteyicekler	they will want
isteyicem	i will want
isteyicez	we will want
isteyin	want
isteyince*	when wants
isteyip*	wanted
istifa*	resign
istismar*	abuse
istiyo*	wants
istiyolar*	they want
istiyom*	i want
istiyordu*	wanted
istiyordum*	i wanted
istiyorlar*	they want
istiyormus*	wanted
istiyorsun*	you want
istiyorum*	i want
istiyoruz*	we want
istiyoz*	we want
isyeri*	work
itebil*	can push
iteceg*	will push
itecegim*	i will push
itecek*	will push
itecekler*	they will push
itecem*	i will push
itelim*	we push
itemedi*	could not push
itemedim*	i could not push
itemem	i can not push
itemez*	can not push
itemiyo*	can not push
itemiyorum*	i can not push
iten	who pushes
iter	pushes
iterdi*	used to push
iterek*	push
iterim*	i will push
iteriz*	we will push
iterken*	while push
iterler*	they push
iterse*	if pushes
itersem*	if i push
iteyim*	i push
itfaiye*	firefighter
iticekler	they will push
iticem	i will push
iticez	we will push
itin	push
itince*	when pushes
itip	pushed
itiyo*	pushes
itiyolar*	they push
itiyom*	i push
itiyordu*	pushed
itiyordum*	i pushed
itiyorlar*	they push
itiyormus*	pushed
itiyorsun*	you push
itiyorum*	i push
itiyoruz*	we push
itiyoz*	we push
itme	not push
itmeden*	without push
itmedi*	not push
itmedim*	i not push
itmek*	to push
itmem	i not push
itmemi*	me push
itmemis*	not push
itmesi*	push
itmesin*	not push
itmeyec*	will not push
itmeyi*	push
itmeyin*	not push
itmez*	not push
itmis*	pushed
itmisler*	they pushed
itmiyo*	not pushes
itmiyom*	i not push
itmiyordu*	not push
itmiyorlar*	they not push
itmiyorum*	i not push
itmiyoruz*	we not push
itse	if push
itsem*	if i push
itsin*	push
itti	pushed
ittigi*	pushed
ittigim*	i pushed
ittik*	we pushed
ittiler*	they pushed
ittim*	i pushed
ittin*	you pushed
ittirdi*	pushed
ittirdigim*	i pushed
ittirdik*	we pushed
ittirdiler*	they pushed
ittirdim*	i pushed
ittirdin*	you pushed
ittirebil*	can push
ittireceg*	will push
ittirecegim*	i will push
ittirecek*	will push
ittirecekler*	they will push
ittirecem*	i will push
ittirelim*	we push
ittiremedi*	could not push
ittiremedim*	i could not push
ittiremem	i can not push
ittiremez*	can not push
ittiremiyo*	can not push
ittiremiyorum*	i can not push
ittiren*	who pushes
ittirerek*	push
ittireyim*	i push
ittiricekler	they will push
ittiricem	i will push
ittiricez	we will push
ittirin	push
ittirince*	when pushes
ittirip*	pushed
ittirir*	pushes
ittirirdi*	used to push
ittiririm*	i will push
ittiririz*	we will push
ittirirken*	while push
ittirirler*	they push
ittirirse*	if pushes
ittirirsem*	if i push
ittiriyo*	pushes
ittiriyolar*	they push
ittiriyom*	i push
ittiriyordu*	pushed
ittiriyordum*	i pushed
ittiriyorlar*	they push
ittiriyormus*	pushed
ittiriyorsun*	you push
ittiriyorum*	i push
ittiriyoruz*	we push
ittiriyoz*	we push
ittirme	not push
ittirmeden*	without push
ittirmedi*	not push
ittirmedim*	i not push
ittirmek*	to push
ittirmem	i not push
ittirmemi*	me push
ittirmemis*	not push
ittirmesi*	push
ittirmesin*	not push
ittirmeyec*	will not push
ittirmeyi*	push
ittirmeyin*	not push
ittirmez*	not push
ittirmis*	pushed
ittirmisler*	they pushed
ittirmiyo*	not pushes
ittirmiyom*	i not push
ittirmiyordu*	not push
ittirmiyorlar*	they not push
ittirmiyorum*	i not push
ittirmiyoruz*	we not push
ittirse*	if push
ittirsem*	if i push
ittirsin*	push
iyi	good
iyilesebil*	can get better
iyileseceg*	will get better
iyilesecegim*	i will get better
iyilesecek*	will get better
iyilesecekler*	they will get better
iyilesecem*	i will get better
iyileselim*	we get better
iyilesemedi*	could not get better
iyilesemez*	can not get better
iyilesemiyo*	can not get better
iyilesen*	who gets better
iyileserek*	get better
iyileseyim*	i get better
iyilesicekler	they will get better
iyilesicem	i will get better
iyilesicez	we will get better
iyilesin	get better
iyilesince*	when gets better
iyilesip*	got better
iyilesir*	gets better
iyilesirdi*	used to get better
iyilesirim*	i will get better
iyilesiriz*	we will get better
iyilesirken*	while get better
iyilesirler*	they get better
iyilesirse*	if gets better
iyilesirsem*	if i get better
iyilesiyo*	gets better
iyilesiyolar*	they get better
iyilesiyom*	i get better
iyilesiyordu*	got better
iyilesiyordum*	i got better
iyilesiyorlar*	they get better
iyilesiyormus*	got better
iyilesiyorsun*	you get better
iyilesiyorum*	i get better
iyilesiyoruz*	we get better
iyilesiyoz*	we get better
iyilesme	not get better
iyilesmeden*	without get better
iyilesmedi*	not get better
iyilesmedim*	i not get better
iyilesmek*	to get better
iyilesmem	i not get better
iyilesmemi*	me get better
iyilesmemis*	not get better
iyilesmesi*	get better
iyilesmesin*	not get better
iyilesmeyec*	will not get better
iyilesmeyi*	get better
iyilesmeyin*	not get better
iyilesmez*	not get better
iyilesmis*	got better
iyilesmisler*	they got better
iyilesmiyo*	not gets better
iyilesmiyom*	i not get better
iyilesmiyordu*	not get better
iyilesmiyorlar*	they not get better
iyilesmiyorum*	i not get better
iyilesmiyoruz*	we not get better
iyilesse*	if get better
iyilessem*	if i get better
iyilessin*	get better
iyilesti*	got better
iyilestigim*	i got better
iyilestik*	we got better
iyilestiler*	they got better
iyilestim*	i got better
iyilestin*	you got better
iyiyim	i am fine
izin*	allowed
izledi*	watched
izledigim*	i watched
izledik*	we watched
izlediler*	they watched
izledim*	i watched
izledin*	you watched
izleme	not watch
izlemeden*	without watch
izlemedi*	not watch
izlemedim*	i not watch
izlemek*	to watch
izlemem	i not watch
izlememi*	me watch
izlememis*	not watch
izlemesi*	watch
izlemesin*	not watch
izlemeyec*	will not watch
izlemeyi*	watch
izlemeyin*	not watch
izlemez*	not watch
izlemis*	watched
izlemisler*	they watched
izlemiyo*	not watches
izlemiyom*	i not watch
izlemiyordu*	not watch
izlemiyorlar*	they not watch
izlemiyorum*	i not watch
izlemiyoruz*	we not watch
izler*	marks
izlerdi*	used to watch
izlerim*	i will watch
izleriz*	we will watch
izlerken*	while watch
izlerler*	they watch
izlerse*	if watches
izlersem*	if i watch
izlese*	if watch
izlesem*	if i watch
izlesin*	watch
izleyebil*	can watch
izleyeceg*	will watch
izleyecegim*	i will watch
izleyecek*	will watch
izleyecekler*	they will watch
izleyecem*	i will watch
izleyelim*	we watch
izleyemedi*	could not watch
izleyemedim*	i could not watch
izleyemem	i can not watch
izleyemez*	can not watch
izleyemiyo*	can not watch
izleyemiyorum*	i can not watch
izleyen*	who watches
izleyerek*	watch
izleyeyim*	i watch
izleyicekler	they will watch
izleyicem	i will watch
izleyicez	we will watch
izleyin	watch
izleyince*	when watches
izleyip*	watched
izliyo*	watches
izliyolar*	they watch
izliyom*	i watch
izliyordu*	watched
izliyordum*	i watched
izliyorlar*	they watch
izliyormus*	watched
izliyorsun*	you watch
izliyorum*	i watch
izliyoruz*	we watch
izliyoz*	we watch
izni*	allowed
jandarma*	police
jilet*	blade
jiletle	with razor
jiletledi*	cut
jiletledigim*	i cut
jiletledik*	we cut
jiletlediler*	they cut
jiletledim*	i cut
jiletledin*	you cut
jiletleme	not cut
jiletlemeden*	without cut
jiletlemedi*	not cut
jiletlemedim*	i not cut
jiletlemek*	to cut
jiletlemem	i not cut
jiletlememi*	me cut
jiletlememis*	not cut
jiletlemesi*	cut
jiletlemesin*	not cut
jiletlemeyec*	will not cut
jiletlemeyi*	cut
jiletlemeyin*	not cut
jiletlemez*	not cut
jiletlemis*	cut
jiletlemisler*	they cut
jiletlemiyo*	not cuts
jiletlemiyom*	i not cut
jiletlemiyordu*	not cut
jiletlemiyorlar*	they not cut
jiletlemiyorum*	i not cut
jiletlemiyoruz*	we not cut
jiletler*	cuts
jiletlerdi*	used to cut
jiletlerim*	i will cut
jiletleriz*	we will cut
jiletlerken*	while cut
jiletlerler*	they cut
jiletlerse*	if cuts
jiletlersem*	if i cut
jiletlese*	if cut
jiletlesem*	if i cut
jiletlesin*	cut
jiletleyebil*	can cut
jiletleyeceg*	will cut
jiletleyecegim*	i will cut
jiletleyecek*	will cut
jiletleyecekler*	they will cut
jiletleyecem*	i will cut
jiletleyelim*	we cut
jiletleyemedi*	could not cut
jiletleyemedim*	i could not cut
jiletleyemem	i can not cut
jiletleyemez*	can not cut
jiletleyemiyo*	can not cut
jiletleyemiyorum*	i can not cut
jiletleyen*	who cuts
jiletleyerek*	cut
jiletleyeyim*	i cut
jiletleyicekler	they will cut
jiletleyicem	i will cut
jiletleyicez	we will cut
jiletleyin	cut
jiletleyince*	when cuts
jiletleyip*	cut
jiletliyo*	cuts
jiletliyolar*	they cut
jiletliyom*	i cut
jiletliyordu*	cut
jiletliyordum*	i cut
jiletliyorlar*	they cut
jiletliyormus*	cut
jiletliyorsun*	you cut
jiletliyorum*	i cut
jiletliyoruz*	we cut
jiletliyoz*	we cut
jimnast*	gymnastics
judo*	judo
kablo*	cable
kabrine	grave
kabul	accept
kaburga*	ribs
kabus*	nightmares
kac	how many
kacabil*	can run away
kacacag*	will run away
kacacagim*	i will run away
kacacak*	will run away
kacacaklar*	they will run away
kacacam*	i will run away
kacak*	illegal
kacalim*	we run away
kacamadi*	could not run away
kacamaz*	can not run away
kacamiyo*	can not run away
kacan*	who runs away
kacar*	runs away
kacarak*	run away
kacardi*	used to run away
kacarim*	i will run away
kacariz*	we will run away
kacarken*	while run away
kacarlar*	they run away
kacarsa*	if runs away
kacarsam*	if i run away
kacayim*	i run away
kacicaklar	they will run away
kacicam	i will run away
kacicaz	we will run away
kacin	run away
kacinca*	when runs away
kacip*	ran away
kacirabil*	can kidnap
kaciracag*	will kidnap
kaciracagim*	i will kidnap
kaciracak*	will kidnap
kaciracaklar*	they will kidnap
kaciracam*	i will kidnap
kaciralim*	we kidnap
kaciramadi*	could not kidnap
kaciramadim*	i could not kidnap
kaciramam	i can not kidnap
kaciramaz*	can not kidnap
kaciramiyo*	can not kidnap
kaciramiyorum*	i can not kidnap
kaciran*	who kidnaps
kacirarak*	kidnap
kacirayim*	i kidnap
kacirdi*	kidnapped
kacirdigim*	i kidnapped
kacirdik*	we kidnapped
kacirdilar*	they kidnapped
kacirdim*	i kidnapped
kacirdin*	you kidnapped
kaciricaklar	they will kidnap
kaciricam	i will kidnap
kaciricaz	we will kidnap
kacirin	kidnap
kacirinca*	when kidnaps
kacirip*	kidnapped
kacirir*	kidnaps
kacirirdi*	used to kidnap
kaciririm*	i will kidnap
kaciririz*	we will kidnap
kacirirken*	while kidnap
kacirirlar*	they kidnap
kacirirsa*	if kidnaps
kacirirsam*	if i kidnap
kaciriyo*	kidnaps
kaciriyolar*	they kidnap
kaciriyom*	i kidnap
kaciriyordu*	kidnapped
kaciriyordum*	i kidnapped
kaciriyorlar*	they kidnap
kaciriyormus*	kidnapped
kaciriyorsun*	you kidnap
kaciriyorum*	i kidnap
kaciriyoruz*	we kidnap
kaciriyoz*	we kidnap
kacirma	not kidnap
kacirmadan*	without kidnap
kacirmadi*	not kidnap
kacirmadim*	i not kidnap
kacirmak*	to kidnap
kacirmam	i not kidnap
kacirmami*	me kidnap
kacirmamis*	not kidnap
kacirmasi*	kidnap
kacirmasin*	not kidnap
kacirmayac*	will not kidnap
kacirmayi*	kidnap
kacirmayin*	not kidnap
kacirmaz*	not kidnap
kacirmis*	kidnapped
kacirmislar*	they kidnapped
kacirmiyo*	not kidnaps
kacirmiyom*	i not kidnap
kacirmiyordu*	not kidnap
kacirmiyorlar*	they not kidnap
kacirmiyorum*	i not kidnap
kacirmiyoruz*	we not kidnap
kacirsa*	if kidnap
kacirsam*	if i kidnap
kacirsin*	kidnap
kaciyo*	runs away
kaciyolar*	they run away
kaciyom*	i run away
kaciyordu*	ran away
kaciyordum*	i ran away
kaciyorlar*	they run away
kaciyormus*	ran away
kaciyorsun*	you run away
kaciyorum*	i run away
kaciyoruz*	we run away
kaciyoz*	we run away
kacma	not run away
kacmadan*	without run away
kacmadi*	not run away
kacmadim*	i not run away
kacmak*	to run away
kacmam	i not run away
kacmami*	me run away
kacmamis*	not run away
kacmasi*	run away
kacmasin*	not run away
kacmayac*	will not run away
kacmayi*	run away
kacmayin*	not run away
kacmaz*	not run away
kacmis*	ran away
kacmislar*	they ran away
kacmiyo*	not runs away
kacmiyom*	i not run away
kacmiyordu*	not run away
kacmiyorlar*	they not run away
kacmiyorum*	i not run away
kacmiyoruz*	we not run away
kacsa*	if run away
kacsam*	if i run away
kacsin*	run away
kacta	what time
kacti*	ran away
kactigim*	i ran away
kactik*	we ran away
kactilar*	they ran away
kactim*	i ran away
kactin*	you ran away
kadar	until
kadin*	woman
kadinlar	women
kafa	head
kafadan	head
kafalar*	head
kafam*	my head
kafamda	in my head
kafamiz*	our head
kafan	your head
kafanin*	head
kafasi*	his head
kafay*	head
kagit	paper
kahkaha*	laughter
kahvalt*	breakfast
kahve*	coffee
kaka	poo
kalabil*	can stay
kalacag*	will stay
kalacagim*	i will stay
kalacak*	will stay
kalacaklar*	they will stay
kalacam*	i will stay
kalalim*	we stay
kalamadi*	could not stay
kalamadim*	i could not stay
kalamam	i can not stay
kalamaz*	can not stay
kalamiyo*	can not stay
kalamiyorum*	i can not stay
kalan*	who stays
kalarak*	stay
kalayim*	i stay
kalb	heart
kalbim*	my heart
kalbimiz*	our heart
kaldi*	stayed
kaldigim*	i stayed
kaldik*	we stayed
kaldilar*	they stayed
kaldim*	i stayed
kaldin*	you stayed
kaldirabil*	can lift
kaldiracag*	will lift
kaldiracagim*	i will lift
kaldiracak*	will lift
kaldiracaklar*	they will lift
kaldiracam*	i will lift
kaldiralim*	we lift
kaldiramadi*	could not lift
kaldiramadim*	i could not lift
kaldiramam	i can not lift
kaldiramaz*	can not lift
kaldiramiyo*	can not lift
kaldiramiyorum*	i can not lift
kaldiran*	who lifts
kaldirarak*	lift
kaldirayim*	i lift
kaldirdi*	lifted
kaldirdigim*	i lifted
kaldirdik*	we lifted
kaldirdilar*	they lifted
kaldirdim*	i lifted
kaldirdin*	you lifted
kaldiricaklar	they will lift
kaldiricam	i will lift
kaldiricaz	we will lift
kaldirim*	pavement
kaldirimda	on pavement
kaldirin	lift
kaldirinca*	when lifts
kaldirip*	lifted
kaldirir*	lifts
kaldirirdi*	used to lift
kaldiririm*	i will lift
kaldiririz*	we will lift
kaldirirken*	while lift
kaldirirlar*	they lift
kaldirirsa*	if lifts
kaldirirsam*	if i lift
kaldiriyo*	lifts
kaldiriyolar*	they lift
kaldiriyom*	i lift
kaldiriyordu*	lifted
kaldiriyordum*	i lifted
kaldiriyorlar*	they lift
kaldiriyormus*	lifted
kaldiriyorsun*	you lift
kaldiriyorum*	i lift
kaldiriyoruz*	we lift
kaldiriyoz*	we lift
kaldirma	not lift
kaldirmadan*	without lift
kaldirmadi*	not lift
kaldirmadim*	i not lift
kaldirmak*	to lift
kaldirmam	i not lift
kaldirmami*	me lift
kaldirmamis*	not lift
kaldirmasi*	lift
kaldirmasin*	not lift
kaldirmayac*	will not lift
kaldirmayi*	lift
kaldirmayin*	not lift
kaldirmaz*	not lift
kaldirmis*	lifted
kaldirmislar*	they lifted
kaldirmiyo*	not lifts
kaldirmiyom*	i not lift
kaldirmiyordu*	not lift
kaldirmiyorlar*	they not lift
kaldirmiyorum*	i not lift
kaldirmiyoruz*	we not lift
kaldirsa*	if lift
kaldirsam*	if i lift
kaldirsin*	lift
kale	goal
kaleci*	goalkeeper
kalemtiras*	sharpener blade
kaleye	goal
kalicaklar	they will stay
kalicam	i will stay
kalicaz	we will stay
kalin	stay
kalinca*	when stays
kalip*	stayed
kalir*	stays
kalirdi*	used to stay
kalirim*	i will stay
kaliriz*	we will stay
kalirken*	while stay
kalirlar*	they stay
kalirsa*	if stays
kalirsam*	if i stay
kaliyo*	stays
kaliyolar*	they stay
kaliyom*	i stay
kaliyordu*	stayed
kaliyordum*	i stayed
kaliyorlar*	they stay
kaliyormus*	stayed
kaliyorsun*	you stay
kaliyorum*	i stay
kaliyoruz*	we stay
kaliyoz*	we stay
kalkabil*	can get up
kalkacag*	will get up
kalkacagim*	i will get up
kalkacak*	will get up
kalkacaklar*	they will get up
kalkacam*	i will get up
kalkalim*	we get up
kalkamadi*	could not get up
kalkamaz*	can not get up
kalkamiyo*	can not get up
kalkan*	who gets up
kalkar*	gets up
kalkarak*	get up
kalkardi*	used to get up
kalkarim*	i will get up
kalkariz*	we will get up
kalkarken*	while get up
kalkarlar*	they get up
kalkarsa*	if gets up
kalkarsam*	if i get up
kalkayim*	i get up
kalkicaklar	they will get up
kalkicam	i will get up
kalkicaz	we will get up
kalkin	get up
kalkinca*	when gets up
kalkip*	got up
kalkiyo*	gets up
kalkiyolar*	they get up
kalkiyom*	i get up
kalkiyordu*	got up
kalkiyordum*	i got up
kalkiyorlar*	they get up
kalkiyormus*	got up
kalkiyorsun*	you get up
kalkiyorum*	i get up
kalkiyoruz*	we get up
kalkiyoz*	we get up
kalkma	not get up
kalkmadan*	without get up
kalkmadi*	not get up
kalkmadim*	i not get up
kalkmak*	to get up
kalkmam	i not get up
kalkmami*	me get up
kalkmamis*	not get up
kalkmasi*	get up
kalkmasin*	not get up
kalkmayac*	will not get up
kalkmayi*	get up
kalkmayin*	not get up
kalkmaz*	not get up
kalkmis*	got up
kalkmislar*	they got up
kalkmiyo*	not gets up
kalkmiyom*	i not get up
kalkmiyordu*	not get up
kalkmiyorlar*	they not get up
kalkmiyorum*	i not get up
kalkmiyoruz*	we not get up
kalksa*	if get up
kalksam*	if i get up
kalksin*	get up
kalkti*	got up
kalktigim*	i got up
kalktik*	we got up
kalktilar*	they got up
kalktim*	i got up
kalktin*	you got up
kalma	not stay
kalmadan*	without stay
kalmadi*	not stay
kalmadim*	i not stay
kalmak*	to stay
kalmam	i not stay
kalmami	me to stay
kalmami*	me stay
kalmamis*	not stay
kalmasi*	stay
kalmasin*	not stay
kalmayac*	will not stay
kalmayi*	stay
kalmayin*	not stay
kalmaz*	not stay
kalmis*	stayed
kalmislar*	they stayed
kalmiyo*	not stays
kalmiyom*	i not stay
kalmiyordu*	not stay
kalmiyorlar*	they not stay
kalmiyorum*	i not stay
kalmiyoruz*	we not stay
kalori*	calories
kalorif*	heating
kalp	heart
kalplarim*	my heart
kalpten	heart
kalsa*	if stay
kalsam*	if i stay
kalsin*	stay
kaltak*	slut
kamera*	camera
kamp*	camp
kampanya*	campaign
kamyon*	lorry
kan	blood
kanadi*	bled
kanadigim*	i bled
kanadik*	we bled
kanadilar*	they bled
kanadim*	i bled
kanadin*	you bled
kanam*	bleeding
kanama	not bleed
kanamadan*	without bleed
kanamadi*	not bleed
kanamadim*	i not bleed
kanamak*	to bleed
kanamam	i not bleed
kanamami*	me bleed
kanamamis*	not bleed
kanamasi*	bleed
kanamasin*	not bleed
kanamayac*	will not bleed
kanamayi*	bleed
kanamayin*	not bleed
kanamaz*	not bleed
kanamis*	bled
kanamislar*	they bled
kanamiyo*	not bleeds
kanamiyom*	i not bleed
kanamiyordu*	not bleed
kanamiyorlar*	they not bleed
kanamiyorum*	i not bleed
kanamiyoruz*	we not bleed
kanar*	bleeds
kanardi*	used to bleed
kanarim*	i will bleed
kanariz*	we will bleed
kanarken*	while bleed
kanarlar*	they bleed
kanarsa*	if bleeds
kanarsam*	if i bleed
kanasa*	if bleed
kanasam*	if i bleed
kanasin*	bleed
kanatabil*	can bleed
kanatacag*	will bleed
kanatacagim*	i will bleed
kanatacak*	will bleed
kanatacaklar*	they will bleed
kanatacam*	i will bleed
kanatalim*	we bleed
kanatamadi*	could not bleed
kanatamadim*	i could not bleed
kanatamam	i can not bleed
kanatamaz*	can not bleed
kanatamiyo*	can not bleed
kanatamiyorum*	i can not bleed
kanatan*	who bleeds
kanatarak*	bleed
kanatayim*	i bleed
kanaticaklar	they will bleed
kanaticam	i will bleed
kanaticaz	we will bleed
kanatin	bleed
kanatinca*	when bleeds
kanatip*	bled
kanatir*	bleeds
kanatirdi*	used to bleed
kanatirim*	i will bleed
kanatiriz*	we will bleed
kanatirken*	while bleed
kanatirlar*	they bleed
kanatirsa*	if bleeds
kanatirsam*	if i bleed
kanatiyo*	bleeds
kanatiyolar*	they bleed
kanatiyom*	i bleed
kanatiyordu*	bled
kanatiyordum*	i bled
kanatiyorlar*	they bleed
kanatiyormus*	bled
kanatiyorsun*	you bleed
kanatiyorum*	i bleed
kanatiyoruz*	we bleed
kanatiyoz*	we bleed
kanatma	not bleed
kanatmadan*	without bleed
kanatmadi*	not bleed
kanatmadim*	i not bleed
kanatmak*	to bleed
kanatmam	i not bleed
kanatmami*	me bleed
kanatmamis*	not bleed
kanatmasi*	bleed
kanatmasin*	not bleed
kanatmayac*	will not bleed
kanatmayi*	bleed
kanatmayin*	not bleed
kanatmaz*	not bleed
kanatmis*	bled
kanatmislar*	they bled
kanatmiyo*	not bleeds
kanatmiyom*	i not bleed
kanatmiyordu*	not bleed
kanatmiyorlar*	they not bleed
kanatmiyorum*	i not bleed
kanatmiyoruz*	we not bleed
kanatsa*	if bleed
kanatsam*	if i bleed
kanatsin*	bleed
kanatti*	bled
kanattigim*	i bled
kanattik*	we bled
kanattilar*	they bled
kanattim*	i bled
kanattin*	you bled
kanayabil*	can bleed
kanayacag*	will bleed
kanayacagim*	i will bleed
kanayacak*	will bleed
kanayacaklar*	they will bleed
kanayacam*	i will bleed
kanayalim*	we bleed
kanayamadi*	could not bleed
kanayamadim*	i could not bleed
kanayamam	i can not bleed
kanayamaz*	can not bleed
kanayamiyo*	can not bleed
kanayamiyorum*	i can not bleed
kanayan*	who bleeds
kanayarak*	bleed
kanayayim*	i bleed
kanayicaklar	they will bleed
kanayicam	i will bleed
kanayicaz	we will bleed
kanayin	bleed
kanayinca*	when bleeds
kanayip*	bled
kandir*	tricked
kaniyo*	bleeds
kaniyolar*	they bleed
kaniyom*	i bleed
kaniyordu*	bled
kaniyordum*	i bled
kaniyorlar*	they bleed
kaniyormus*	bled
kaniyorsun*	you bleed
kaniyorum*	i bleed
kaniyoruz*	we bleed
kaniyoz*	we bleed
kanka	friend
kanlar*	blood
kanli*	blood
kanser*	cancer
kapali	closed
kapanabil*	can close
kapanacag*	will close
kapanacagim*	i will close
kapanacak*	will close
kapanacaklar*	they will close
kapanacam*	i will close
kapanalim*	we close
kapanamadi*	could not close
kapanamadim*	i could not close
kapanamam	i can not close
kapanamaz*	can not close
kapanamiyo*	can not close
kapanamiyorum*	i can not close
kapanan*	who closes
kapanarak*	close
kapanayim*	i close
kapandi*	closed
kapandigim*	i closed
kapandik*	we closed
kapandilar*	they closed
kapandim*	i closed
kapandin*	you closed
kapanicaklar	they will close
kapanicam	i will close
kapanicaz	we will close
kapanin	close
kapaninca*	when closes
kapanip*	closed
kapanir*	closes
kapanirdi*	used to close
kapanirim*	i will close
kapaniriz*	we will close
kapanirken*	while close
kapanirlar*	they close
kapanirsa*	if closes
kapanirsam*	if i close
kapaniyo*	closes
kapaniyolar*	they close
kapaniyom*	i close
kapaniyordu*	closed
kapaniyordum*	i closed
kapaniyorlar*	they close
kapaniyormus*	closed
kapaniyorsun*	you close
kapaniyorum*	i close
kapaniyoruz*	we close
kapaniyoz*	we close
kapanma	not close
kapanmadan*	without close
kapanmadi*	not close
kapanmadim*	i not close
kapanmak*	to close
kapanmam	i not close
kapanmami*	me close
kapanmamis*	not close
kapanmasi*	close
kapanmasin*	not close
kapanmayac*	will not close
kapanmayi*	close
kapanmayin*	not close
kapanmaz*	not close
kapanmis*	closed
kapanmislar*	they closed
kapanmiyo*	not closes
kapanmiyom*	i not close
kapanmiyordu*	not close
kapanmiyorlar*	they not close
kapanmiyorum*	i not close
kapanmiyoruz*	we not close
kapansa*	if close
kapansam*	if i close
kapansin*	close
kapatabil*	can close
kapatacag*	will close
kapatacagim*	i will close
kapatacak*	will close
kapatacaklar*	they will close
kapatacam*	i will close
kapatalim*	we close
kapatamadi*	could not close
kapatamadim*	i could not close
kapatamam	i can not close
kapatamaz*	can not close
kapatamiyo*	can not close
kapatamiyorum*	i can not close
kapatan*	who closes
kapatarak*	close
kapatayim*	i close
kapaticaklar	they will close
kapaticam	i will close
kapaticaz	we will close
kapatilsin	be closed
kapatin	close
kapatinca*	when closes
kapatip*	closed
kapatir*	closes
kapatirdi*	used to close
kapatirim*	i will close
kapatiriz*	we will close
kapatirken*	while close
kapatirlar*	they close
kapatirsa*	if closes
kapatirsam*	if i close
kapatiyo*	closes
kapatiyolar*	they close
kapatiyom*	i close
kapatiyordu*	closed
kapatiyordum*	i closed
kapatiyorlar*	they close
kapatiyormus*	closed
kapatiyorsun*	you close
kapatiyorum*	i close
kapatiyoruz*	we close
kapatiyoz*	we close
kapatma	not close
kapatmadan*	without close
kapatmadi*	not close
kapatmadim*	i not close
kapatmak*	to close
kapatmam	i not close
kapatmami*	me close
kapatmamis*	not close
kapatmasi*	close
kapatmasin*	not close
kapatmayac*	will not close
kapatmayi*	close
kapatmayin*	not close
kapatmaz*	not close
kapatmis*	closed
kapatmislar*	they closed
kapatmiyo*	not closes
kapatmiyom*	i not close
kapatmiyordu*	not close
kapatmiyorlar*	they not close
kapatmiyorum*	i not close
kapatmiyoruz*	we not close
kapatsa*	if close
kapatsam*	if i close
kapatsin*	close
kapatti*	closed
kapattigim*	i closed
kapattik*	we closed
kapattilar*	they closed
kapattim*	i closed
kapattin*	you closed
kapi*	door
kapida	at door
kapim*	my door
kaplan*	tiger
kaplumbag*	tortoise
kapsul*	pills
kara	black
karanlig*	dark
karanlik*	dark
karanlikta	in dark
karar*	decision
kararimi	my decision
karate*	karate
kardes*	brother
kardesim*	my brother
kardesimiz*	our brother
kardesimle	with my brother
kardesini	his brother
kardesl*	brothers
kardeslerim*	my brother
kargo*	parcel
kari	wife
karilar*	wife
karim*	my wife
karimiz*	our wife
karin*	belly
karinim*	my belly
karinimiz*	our belly
karinin*	wife
karinlarim*	my belly
karisi*	his wife
kariy*	wife
karli*	snow
karn*	belly
karne*	school report
karnim	my belly
karpuz*	watermelon
karsi	against
karsiliginda	in return
karsilik	in return
kart	card
karti*	card
kartim*	my card
kasab*	butcher
kasap*	butcher
kasig*	spoon
kasik*	spoon
kasim	november
kasis*	speed bumps
kat	floor
katil*	murderer
katilabil*	can join
katilacag*	will join
katilacagim*	i will join
katilacak*	will join
katilacaklar*	they will join
katilacam*	i will join
katilalim*	we join
katilamadi*	could not join
katilamadim*	i could not join
katilamam	i can not join
katilamaz*	can not join
katilamiyo*	can not join
katilamiyorum*	i can not join
katilan*	who joins
katilarak*	join
katilayim*	i join
katildi*	joined
katildigim*	i joined
katildik*	we joined
katildilar*	they joined
katildim*	i joined
katildin*	you joined
katilicaklar	they will join
katilicam	i will join
katilicaz	we will join
katilin	join
katilinca*	when joins
katilip*	joined
katilir*	joins
katilirdi*	used to join
katilirim*	i will join
katiliriz*	we will join
katilirken*	while join
katilirlar*	they join
katilirsa*	if joins
katilirsam*	if i join
katiliyo*	joins
katiliyolar*	they join
katiliyom*	i join
katiliyordu*	joined
katiliyordum*	i joined
katiliyorlar*	they join
katiliyormus*	joined
katiliyorsun*	you join
katiliyorum*	i join
katiliyoruz*	we join
katiliyoz*	we join
katilma	not join
katilmadan*	without join
katilmadi*	not join
katilmadim*	i not join
katilmak*	to join
katilmam	i not join
katilmami*	me join
katilmamis*	not join
katilmasi*	join
katilmasin*	not join
katilmayac*	will not join
katilmayi*	join
katilmayin*	not join
katilmaz*	not join
katilmis*	joined
katilmislar*	they joined
katilmiyo*	not joins
katilmiyom*	i not join
katilmiyordu*	not join
katilmiyorlar*	they not join
katilmiyorum*	i not join
katilmiyoruz*	we not join
katilsa*	if join
katilsam*	if i join
katilsin*	join
katlanabil*	can cope
katlanacag*	will cope
katlanacagim*	i will cope
katlanacak*	will cope
katlanacaklar*	they will cope
katlanacam*	i will cope
katlanalim*	we cope
katlanamadi*	could not cope
katlanamadim*	i could not cope
katlanamam	i can not cope
katlanamaz*	can not cope
katlanamiyo*	can not cope
katlanamiyorum*	i can not cope
katlanan*	who copes
katlanarak*	cope
katlanayim*	i cope
katlandi*	coped
katlandigim*	i coped
katlandik*	we coped
katlandilar*	they coped
katlandim*	i coped
katlandin*	you coped
katlanicaklar	they will cope
katlanicam	i will cope
katlanicaz	we will cope
katlanin	cope
katlaninca*	when copes
katlanip*	coped
katlanir*	copes
katlanirdi*	used to cope
katlanirim*	i will cope
katlaniriz*	we will cope
katlanirken*	while cope
katlanirlar*	they cope
katlanirsa*	if copes
katlanirsam*	if i cope
katlaniyo*	copes
katlaniyolar*	they cope
katlaniyom*	i cope
katlaniyordu*	coped
katlaniyordum*	i coped
katlaniyorlar*	they cope
katlaniyormus*	coped
katlaniyorsun*	you cope
katlaniyorum*	i cope
katlaniyoruz*	we cope
katlaniyoz*	we cope
katlanma	not cope
katlanmadan*	without cope
katlanmadi*	not cope
katlanmadim*	i not cope
katlanmak*	to cope
katlanmam	i not cope
katlanmami*	me cope
katlanmamis*	not cope
katlanmasi*	cope
katlanmasin*	not cope
katlanmayac*	will not cope
katlanmayi*	cope
katlanmayin*	not cope
katlanmaz*	not cope
katlanmis*	coped
katlanmislar*	they coped
katlanmiyo*	not copes
katlanmiyom*	i not cope
katlanmiyordu*	not cope
katlanmiyorlar*	they not cope
katlanmiyorum*	i not cope
katlanmiyoruz*	we not cope
katlansa*	if cope
katlansam*	if i cope
katlansin*	cope
katliam*	massacre
kattan	floor
kavga*	fight
kavsag*	junction
kavsak*	junction
kayb*	lost
kaybedebil*	can lose
kaybedeceg*	will lose
kaybedecegim*	i will lose
kaybedecek*	will lose
kaybedecekler*	they will lose
kaybedecem*	i will lose
kaybedelim*	we lose
kaybedemedi*	could not lose
kaybedemedim*	i could not lose
kaybedemem	i can not lose
kaybedemez*	can not lose
kaybedemiyo*	can not lose
kaybedemiyorum*	i can not lose
kaybeden*	who loses
kaybederek*	lose
kaybedeyim*	i lose
kaybedicekler	they will lose
kaybedicem	i will lose
kaybedicez	we will lose
kaybedin	lose
kaybedince*	when loses
kaybedir*	loses
kaybedirdi*	used to lose
kaybedirim*	i will lose
kaybediriz*	we will lose
kaybedirken*	while lose
kaybedirler*	they lose
kaybedirse*	if loses
kaybedirsem*	if i lose
kaybediyo*	loses
kaybediyolar*	they lose
kaybediyom*	i lose
kaybediyordu*	lost
kaybediyordum*	i lost
kaybediyorlar*	they lose
kaybediyormus*	lost
kaybediyorsun*	you lose
kaybediyorum*	i lose
kaybediyoruz*	we lose
kaybediyoz*	we lose
kaybetme	not lose
kaybetmeden*	without lose
kaybetmedi*	not lose
kaybetmedim*	i not lose
kaybetmek*	to lose
kaybetmem	i not lose
kaybetmemi*	me lose
kaybetmemis*	not lose
kaybetmesi*	lose
kaybetmesin*	not lose
kaybetmeyec*	will not lose
kaybetmeyi*	lose
kaybetmeyin*	not lose
kaybetmez*	not lose
kaybetmisler*	they lost
kaybetmiyo*	not loses
kaybetmiyom*	i not lose
kaybetmiyordu*	not lose
kaybetmiyorlar*	they not lose
kaybetmiyorum*	i not lose
kaybetmiyoruz*	we not lose
kaybetse*	if lose
kaybetsem*	if i lose
kaybetsin*	lose
kaybettigim*	i lost
kaybettik*	we lost
kaybettiler*	they lost
kaybettim*	i lost
kaybettin*	you lost
kaybolabil*	can disappear
kaybolacag*	will disappear
kaybolacagim*	i will disappear
kaybolacak*	will disappear
kaybolacaklar*	they will disappear
kaybolacam*	i will disappear
kaybolalim*	we disappear
kaybolamadi*	could not disappear
kaybolamadim*	i could not disappear
kaybolamam	i can not disappear
kaybolamaz*	can not disappear
kaybolamiyo*	can not disappear
kaybolamiyorum*	i can not disappear
kaybolan*	who disappears
kaybolarak*	disappear
kaybolayim*	i disappear
kayboldu*	disappeared
kayboldugum*	i disappeared
kaybolduk*	we disappeared
kayboldular*	they disappeared
kayboldum*	i disappeared
kayboldun*	you disappeared
kaybolma	not disappear
kaybolmadan*	without disappear
kaybolmadi*	not disappear
kaybolmadim*	i not disappear
kaybolmak*	to disappear
kaybolmam	i not disappear
kaybolmami*	me disappear
kaybolmamis*	not disappear
kaybolmasi*	disappear
kaybolmasin*	not disappear
kaybolmayac*	will not disappear
kaybolmayi*	disappear
kaybolmayin*	not disappear
kaybolmaz*	not disappear
kaybolmus*	disappeared
kaybolmuslar*	they disappeared
kaybolmuyo*	not disappears
kaybolmuyom*	i not disappear
kaybolmuyordu*	not disappear
kaybolmuyorlar*	they not disappear
kaybolmuyorum*	i not disappear
kaybolmuyoruz*	we not disappear
kaybolsa*	if disappear
kaybolsam*	if i disappear
kaybolsun*	disappear
kaybolucaklar	they will disappear
kaybolucam	i will disappear
kaybolucaz	we will disappear
kaybolun	disappear
kaybolunca*	when disappears
kaybolup*	disappeared
kaybolur*	disappears
kaybolurdu*	used to disappear
kaybolurken*	while disappear
kaybolurlar*	they disappear
kaybolursa*	if disappears
kaybolursam*	if i disappear
kaybolurum*	i will disappear
kayboluruz*	we will disappear
kayboluyo*	disappears
kayboluyolar*	they disappear
kayboluyom*	i disappear
kayboluyordu*	disappeared
kayboluyordum*	i disappeared
kayboluyorlar*	they disappear
kayboluyormus*	disappeared
kayboluyorsun*	you disappear
kayboluyorum*	i disappear
kayboluyoruz*	we disappear
kayboluyoz*	we disappear
kaydet*	recorded
kaydi*	slipped
kaydirag*	slide
kaydirak*	slide
kayinpeder*	father inlaw
kayinpederim*	my father inlaw
kayinpederimiz*	our father inlaw
kayinpederlerim*	my father inlaw
kayinvalide*	mother inlaw
kayinvalidem*	my mother inlaw
kayinvalidemiz*	our mother inlaw
kayinvalidemle	with mother inlaw
kayinvaliden	your mother inlaw
kayinvalidesi*	his mother inlaw
kayip*	missing
kayisi*	apricots
kayit*	sign up
kaykay*	skateboard
kaynana*	mother inlaw
kaynanam*	my mother inlaw
kaynanamiz*	our mother inlaw
kaynanan	your mother inlaw
kaynanasi*	his mother inlaw
kaynar*	boiling water
kaza*	accident
kazag*	jumper
kazak*	jumper
kazanabil*	can win
kazanacag*	will win
kazanacagim*	i will win
kazanacak*	will win
kazanacaklar*	they will win
kazanacam*	i will win
kazanalim*	we win
kazanamadi*	could not win
kazanamadim*	i could not win
kazanamam	i can not win
kazanamaz*	can not win
kazanamiyo*	can not win
kazanamiyorum*	i can not win
kazanan*	who wins
kazanarak*	win
kazanayim*	i win
kazandi*	won
kazandigim*	i won
kazandik*	we won
kazandilar*	they won
kazandim*	i won
kazandin*	you won
kazanicaklar	they will win
kazanicam	i will win
kazanicaz	we will win
kazanin	win
kazaninca*	when wins
kazanip*	won
kazanir*	wins
kazanirdi*	used to win
kazanirim*	i will win
kazaniriz*	we will win
kazanirken*	while win
kazanirlar*	they win
kazanirsa*	if wins
kazanirsam*	if i win
kazaniyo*	wins
kazaniyolar*	they win
kazaniyom*	i win
kazaniyordu*	won
kazaniyordum*	i won
kazaniyorlar*	they win
kazaniyormus*	won
kazaniyorsun*	you win
kazaniyorum*	i win
kazaniyoruz*	we win
kazaniyoz*	we win
kazanma	not win
kazanmadan*	without win
kazanmadi*	not win
kazanmadim*	i not win
kazanmak*	to win
kazanmam	i not win
kazanmami*	me win
kazanmamis*	not win
kazanmasi*	win
kazanmasin*	not win
kazanmayac*	will not win
kazanmayi*	win
kazanmayin*	not win
kazanmaz*	not win
kazanmis*	won
kazanmislar*	they won
kazanmiyo*	not wins
kazanmiyom*	i not win
kazanmiyordu*	not win
kazanmiyorlar*	they not win
kazanmiyorum*	i not win
kazanmiyoruz*	we not win
kazansa*	if win
kazansam*	if i win
kazansin*	win
kebab*	kebab
kebap*	kebab
keci*	goats
kedi*	cat
kedim*	my cat
kedimiz	our cat
kefen*	shroud
kekele*	stammers
kekeledi*	stammered
kekeledigim*	i stammered
kekeledik*	we stammered
kekelediler*	they stammered
kekeledim*	i stammered
kekeledin*	you stammered
kekeleme	not stammer
kekelemeden*	without stammer
kekelemedi*	not stammer
kekelemedim*	i not stammer
kekelemek*	to stammer
kekelemem	i not stammer
kekelememi*	me stammer
kekelememis*	not stammer
kekelemesi*	stammer
kekelemesin*	not stammer
kekelemeyec*	will not stammer
kekelemeyi*	stammer
kekelemeyin*	not stammer
kekelemez*	not stammer
kekelemis*	stammered
kekelemisler*	they stammered
kekelemiyo*	not stammers
kekelemiyom*	i not stammer
kekelemiyordu*	not stammer
kekelemiyorlar*	they not stammer
kekelemiyorum*	i not stammer
kekelemiyoruz*	we not stammer
kekelerdi*	used to stammer
kekelerim*	i will stammer
kekeleriz*	we will stammer
kekelerken*	while stammer
kekelerler*	they stammer
kekelerse*	if stammers
kekelersem*	if i stammer
kekelese*	if stammer
kekelesem*	if i stammer
kekelesin*	stammer
kekeleyebil*	can stammer
kekeleyeceg*	will stammer
kekeleyecegim*	i will stammer
kekeleyecek*	will stammer
kekeleyecekler*	they will stammer
kekeleyecem*	i will stammer
kekeleyelim*	we stammer
kekeleyemedi*	could not stammer
kekeleyemedim*	i could not stammer
kekeleyemem	i can not stammer
kekeleyemez*	can not stammer
kekeleyemiyo*	can not stammer
kekeleyemiyorum*	i can not stammer
kekeleyen*	who stammers
kekeleyerek*	stammer
kekeleyeyim*	i stammer
kekeleyicekler	they will stammer
kekeleyicem	i will stammer
kekeleyicez	we will stammer
kekeleyin	stammer
kekeleyince*	when stammers
kekeleyip*	stammered
kekeliyo*	stammers
kekeliyolar*	they stammer
kekeliyom*	i stammer
kekeliyordu*	stammered
kekeliyordum*	i stammered
kekeliyorlar*	they stammer
kekeliyormus*	stammered
kekeliyorsun*	you stammer
kekeliyorum*	i stammer
kekeliyoruz*	we stammer
kekeliyoz*	we stammer
kelepce*	handcuffs
keman*	violin
kemer*	belt
kemerle	with belt
kemig*	bone
kemik*	bones
kemoterapi*	chemotherapy
kenari	edge
kenarin*	edge
kendi	own
kendim*	myself
kendin*	yourself
kendini	himself
kendisi*	himself
kere	times
kermeste	at fair
kesebil*	can cut
keseceg*	will cut
kesecegim*	i will cut
kesecek*	will cut
kesecekler*	they will cut
kesecem*	i will cut
keselim*	we cut
kesemedi*	could not cut
kesemedim*	i could not cut
kesemem	i can not cut
kesemez*	can not cut
kesemiyo*	can not cut
kesemiyorum*	i can not cut
kesen*	who cuts
keser*	cuts
keserdi*	used to cut
keserek*	cut
keserim*	i will cut
keseriz*	we will cut
keserken	cutting
keserken*	while cut
keserler*	they cut
keserse*	if cuts
kesersem*	if i cut
keseyim*	i cut
kesicekler	they will cut
kesicem	i will cut
kesicez	we will cut
kesici*	blade
kesig*	cut
kesik*	cut
kesildi	was cut
kesin	cut
kesince*	when cuts
kesip*	cut
kesiyo*	cuts
kesiyolar*	they cut
kesiyom*	i cut
kesiyordu*	cut
kesiyordum*	i cut
kesiyorlar*	they cut
kesiyormus*	cut
kesiyorsun*	you cut
kesiyorum*	i cut
kesiyoruz*	we cut
kesiyoz*	we cut
keske	i wish
keskin	sharp
kesme	not cut
kesmeden*	without cut
kesmedi*	not cut
kesmedim*	i not cut
kesmek*	to cut
kesmem	i not cut
kesmemi*	me cut
kesmemis*	not cut
kesmesi*	cut
kesmesin*	not cut
kesmeyec*	will not cut
kesmeyi*	cut
kesmeyin*	not cut
kesmez*	not cut
kesmis*	cut
kesmisler*	they cut
kesmiyo*	not cuts
kesmiyom*	i not cut
kesmiyordu*	not cut
kesmiyorlar*	they not cut
kesmiyorum*	i not cut
kesmiyoruz*	we not cut
kesse*	if cut
kessem*	if i cut
kessin*	cut
kesti*	cut
kestigim*	i cut
kestik*	we cut
kestiler*	they cut
kestim*	i cut
kestin*	you cut
kestirdim	haircut
kez	times
kezzap*	acid
ki	that
kiler*	cupboard
kilic*	sword
kilidi*	lock
kilise*	church
kilit*	lock
kilitledi*	locked
kilitledigim*	i locked
kilitledik*	we locked
kilitlediler*	they locked
kilitledim*	i locked
kilitledin*	you locked
kilitleme	not lock
kilitlemeden*	without lock
kilitlemedi*	not lock
kilitlemedim*	i not lock
kilitlemek*	to lock
kilitlemem	i not lock
kilitlememi*	me lock
kilitlememis*	not lock
kilitlemesin*	not lock
kilitlemeyec*	will not lock
kilitlemeyin*	not lock
kilitlemez*	not lock
kilitlemis*	locked
kilitlemisler*	they locked
kilitlemiyo*	not locks
kilitlemiyom*	i not lock
kilitlemiyordu*	not lock
kilitlemiyorlar*	they not lock
kilitlemiyorum*	i not lock
kilitlemiyoruz*	we not lock
kilitler*	locks
kilitlerdi*	used to lock
kilitlerim*	i will lock
kilitleriz*	we will lock
kilitlerken*	while lock
kilitlerler*	they lock
kilitlerse*	if locks
kilitlersem*	if i lock
kilitlese*	if lock
kilitlesem*	if i lock
kilitleyebil*	can lock
kilitleyeceg*	will lock
kilitleyecegim*	i will lock
kilitleyecek*	will lock
kilitleyecekler*	they will lock
kilitleyecem*	i will lock
kilitleyelim*	we lock
kilitleyemedi*	could not lock
kilitleyemedim*	i could not lock
kilitleyemem	i can not lock
kilitleyemez*	can not lock
kilitleyemiyo*	can not lock
kilitleyemiyorum*	i can not lock
kilitleyen*	who locks
kilitleyeyim*	i lock
kilitleyicekler	they will lock
kilitleyicem	i will lock
kilitleyicez	we will lock
kilitleyince*	when locks
kilitleyip	locks
kilitleyip*	locked
kilitli*	locked
kilitliyo*	locks
kilitliyolar*	they lock
kilitliyom*	i lock
kilitliyordu*	locked
kilitliyordum*	i locked
kilitliyorlar*	they lock
kilitliyormus*	locked
kilitliyorsun*	you lock
kilitliyorum*	i lock
kilitliyoruz*	we lock
kilitliyoz*	we lock
kilo	weight
kilom*	my weight
kilosu*	weight
kiloya	weight
kim	who
kimdi	who was
kimdir	who is
kime	to whom
kimlig*	id card
kimligim*	my id card
kimligimiz*	our id card
kimlik*	id card
kimliklerim*	my id card
kimse*	nobody
kimsesiz*	alone
kimseye	anyone
kina*	wedding henna
kira*	rent
kirabil*	can break
kirac*	lodger
kiracag*	will break
kiracagim*	i will break
kiracak*	will break
kiracaklar*	they will break
kiracam*	i will break
kiralim*	we break
kiramadi*	could not break
kiramadim*	i could not break
kiramam	i can not break
kiramaz*	can not break
kiramiyo*	can not break
kiramiyorum*	i can not break
kiran*	who breaks
kirar*	breaks
kirarak*	break
kirardi*	used to break
kirarim*	i will break
kirariz*	we will break
kirarken*	while break
kirarlar*	they break
kirarsa*	if breaks
kirarsam*	if i break
kirayim*	i break
kiraz*	cherries
kirdi*	broke
kirdigim*	i broke
kirdik*	we broke
kirdilar*	they broke
kirdim*	i broke
kirdin*	you broke
kiricaklar	they will break
kiricam	i will break
kiricaz	we will break
kirig*	broken
kirik*	broken
kirildi*	broke
kirin	break
kirinca*	when breaks
kirip*	broke
kiriyo*	breaks
kiriyolar*	they break
kiriyom*	i break
kiriyordu*	broke
kiriyordum*	i broke
kiriyorlar*	they break
kiriyormus*	broke
kiriyorsun*	you break
kiriyorum*	i break
kiriyoruz*	we break
kiriyoz*	we break
kirk	forty
kirlen*	dirty
kirletebil*	can make dirty
kirleteceg*	will make dirty
kirletecegim*	i will make dirty
kirletecek*	will make dirty
kirletecekler*	they will make dirty
kirletecem*	i will make dirty
kirletelim*	we make dirty
kirletemedi*	could not make dirty
kirletemez*	can not make dirty
kirletemiyo*	can not make dirty
kirleten*	who makes dirty
kirleterek*	make dirty
kirleteyim*	i make dirty
kirleticekler	they will make dirty
kirleticem	i will make dirty
kirleticez	we will make dirty
kirletin	make dirty
kirletince*	when makes dirty
kirletip*	made dirty
kirletir*	makes dirty
kirletirdi*	used to make dirty
kirletirim*	i will make dirty
kirletiriz*	we will make dirty
kirletirken*	while make dirty
kirletirler*	they make dirty
kirletirse*	if makes dirty
kirletirsem*	if i make dirty
kirletiyo*	makes dirty
kirletiyolar*	they make dirty
kirletiyom*	i make dirty
kirletiyordu*	made dirty
kirletiyordum*	i made dirty
kirletiyorlar*	they make dirty
kirletiyormus*	made dirty
kirletiyorsun*	you make dirty
kirletiyorum*	i make dirty
kirletiyoruz*	we make dirty
kirletiyoz*	we make dirty
kirletme	not make dirty
kirletmeden*	without make dirty
kirletmedi*	not make dirty
kirletmedim*	i not make dirty
kirletmek*	to make dirty
kirletmem	i not make dirty
kirletmemi*	me make dirty
kirletmemis*	not make dirty
kirletmesi*	make dirty
kirletmesin*	not make dirty
kirletmeyec*	will not make dirty
kirletmeyi*	make dirty
kirletmeyin*	not make dirty
kirletmez*	not make dirty
kirletmis*	made dirty
kirletmisler*	they made dirty
kirletmiyo*	not makes dirty
kirletmiyom*	i not make dirty
kirletmiyordu*	not make dirty
kirletmiyorlar*	they not make dirty
kirletmiyorum*	i not make dirty
kirletmiyoruz*	we not make dirty
kirletse*	if make dirty
kirletsem*	if i make dirty
kirletsin*	make dirty
kirletti*	made dirty
kirlettigim*	i made dirty
kirlettik*	we made dirty
kirlettiler*	they made dirty
kirlettim*	i made dirty
kirlettin*	you made dirty
kirli*	dirty
kirma	not break
kirmadan*	without break
kirmadi*	not break
kirmadim*	i not break
kirmak*	to break
kirmam	i not break
kirmami*	me break
kirmamis*	not break
kirmasi*	break
kirmasin*	not break
kirmayac*	will not break
kirmayi*	break
kirmayin*	not break
kirmaz*	not break
kirmis*	broke
kirmislar*	they broke
kirmiyo*	not breaks
kirmiyom*	i not break
kirmiyordu*	not break
kirmiyorlar*	they not break
kirmiyorum*	i not break
kirmiyoruz*	we not break
kirmizi	red
kirpi*	hedgehog
kirsa*	if break
kirsam*	if i break
kirsin*	break
kisi	person
kisin	winter
kisiyiz	we are people
kiskanabil*	can jealous
kiskanacag*	will jealous
kiskanacagim*	i will jealous
kiskanacak*	will jealous
kiskanacaklar*	they will jealous
kiskanacam*	i will jealous
kiskanalim*	we jealous
kiskanamadi*	could not jealous
kiskanamadim*	i could not jealous
kiskanamam	i can not jealous
kiskanamaz*	can not jealous
kiskanamiyo*	can not jealous
kiskanamiyorum*	i can not jealous
kiskanan*	who jealous
kiskanarak*	jealous
kiskanayim*	i jealous
kiskanc*	jealous
kiskandi*	was jealous
kiskandigim*	i was jealous
kiskandik*	we was jealous
kiskandilar*	they was jealous
kiskandim*	i was jealous
kiskandin*	you was jealous
kiskanicaklar	they will jealous
kiskanicam	i will jealous
kiskanicaz	we will jealous
kiskanin	jealous
kiskaninca*	when jealous
kiskanip*	was jealous
kiskanir*	jealous
kiskanirdi*	used to jealous
kiskanirim*	i will jealous
kiskaniriz*	we will jealous
kiskanirken*	while jealous
kiskanirlar*	they jealous
kiskanirsa*	if jealous
kiskanirsam*	if i jealous
kiskaniyo*	jealous
kiskaniyolar*	they jealous
kiskaniyom*	i am jealous
kiskaniyordu*	was jealous
kiskaniyordum*	i was jealous
kiskaniyorlar*	they jealous
kiskaniyormus*	was jealous
kiskaniyorsun*	you jealous
kiskaniyorum*	i am jealous
kiskaniyoruz*	we jealous
kiskaniyoz*	we jealous
kiskanma	not jealous
kiskanmadan*	without jealous
kiskanmadi*	not jealous
kiskanmadim*	i not jealous
kiskanmak*	to jealous
kiskanmam	i not jealous
kiskanmami*	me jealous
kiskanmamis*	not jealous
kiskanmasi*	jealous
kiskanmasin*	not jealous
kiskanmayac*	will not jealous
kiskanmayi*	jealous
kiskanmayin*	not jealous
kiskanmaz*	not jealous
kiskanmis*	was jealous
kiskanmislar*	they was jealous
kiskanmiyo*	not jealous
kiskanmiyom*	i not jealous
kiskanmiyorlar*	they not jealous
kiskanmiyorum*	i not jealous
kiskanmiyoruz*	we not jealous
kiskansa*	if jealous
kiskansam*	if i jealous
kiskansin*	jealous
kitab*	book
kitap*	book
kivranabil*	can in pain
kivranacag*	will in pain
kivranacagim*	i will in pain
kivranacak*	will in pain
kivranacaklar*	they will in pain
kivranacam*	i will in pain
kivranalim*	we in pain
kivranamadi*	could not in pain
kivranamaz*	can not in pain
kivranamiyo*	can not in pain
kivranan*	who in pain
kivranarak*	in pain
kivranayim*	i in pain
kivrandi*	was in pain
kivrandigim*	i was in pain
kivrandik*	we was in pain
kivrandilar*	they was in pain
kivrandim*	i was in pain
kivrandin*	you was in pain
kivranicaklar	they will in pain
kivranicam	i will in pain
kivranicaz	we will in pain
kivranin	in pain
kivraninca*	when in pain
kivranip*	was in pain
kivranir*	in pain
kivranirdi*	used to in pain
kivranirim*	i will in pain
kivraniriz*	we will in pain
kivranirken*	while in pain
kivranirlar*	they in pain
kivranirsa*	if in pain
kivranirsam*	if i in pain
kivraniyo*	in pain
kivraniyolar*	they in pain
kivraniyom*	i am in pain
kivraniyordu*	was in pain
kivraniyordum*	i was in pain
kivraniyorlar*	they in pain
kivraniyormus*	was in pain
kivraniyorsun*	you in pain
kivraniyorum*	i am in pain
kivraniyoruz*	we in pain
kivraniyoz*	we in pain
kivranma	not in pain
kivranmadan*	without in pain
kivranmadi*	not in pain
kivranmadim*	i not in pain
kivranmak*	to in pain
kivranmam	i not in pain
kivranmami*	me in pain
kivranmamis*	not in pain
kivranmasi*	in pain
kivranmasin*	not in pain
kivranmayac*	will not in pain
kivranmayi*	in pain
kivranmayin*	not in pain
kivranmaz*	not in pain
kivranmis*	was in pain
kivranmislar*	they was in pain
kivranmiyo*	not in pain
kivranmiyom*	i not in pain
kivranmiyorlar*	they not in pain
kivranmiyorum*	i not in pain
kivranmiyoruz*	we not in pain
kivransa*	if in pain
kivransam*	if i in pain
kivransin*	in pain
kiyacag*	will kill
kiyafet*	clothes
kiyafetim*	my clothes
kiyafetimiz*	our clothes
kiyafetle	with clothes
kiyafetlerim*	my clothes
kiyarim	i will kill
kiz	girl
kiza	daughter
kizabil*	can get angry
kizacag*	will get angry
kizacagim*	i will get angry
kizacak*	will get angry
kizacaklar*	they will get angry
kizacam*	i will get angry
kizalim*	we get angry
kizamadi*	could not get angry
kizamaz*	can not get angry
kizamiyo*	can not get angry
kizan*	who gets angry
kizar*	gets angry
kizarak*	get angry
kizardi*	used to get angry
kizarim*	i will get angry
kizariz*	we will get angry
kizarken*	while get angry
kizarlar*	they get angry
kizarsa*	if gets angry
kizarsam*	if i get angry
kizayim*	i get angry
kizda	daughter
kizdan	daughter
kizdi*	got angry
kizdigim*	i got angry
kizdik*	we got angry
kizdilar*	they got angry
kizdim*	i got angry
kizdin*	you got angry
kizdirabil*	can make angry
kizdiracag*	will make angry
kizdiracagim*	i will make angry
kizdiracak*	will make angry
kizdiracaklar*	they will make angry
kizdiracam*	i will make angry
kizdiralim*	we make angry
kizdiramadi*	could not make angry
kizdiramaz*	can not make angry
kizdiramiyo*	can not make angry
kizdiran*	who makes angry
kizdirarak*	make angry
kizdirayim*	i make angry
kizdirdi*	made angry
kizdirdigim*	i made angry
kizdirdik*	we made angry
kizdirdilar*	they made angry
kizdirdim*	i made angry
kizdirdin*	you made angry
kizdiricaklar	they will make angry
kizdiricam	i will make angry
kizdiricaz	we will make angry
kizdirin	make angry
kizdirinca*	when makes angry
kizdirip*	made angry
kizdirir*	makes angry
kizdirirdi*	used to make angry
kizdiririm*	i will make angry
kizdiririz*	we will make angry
kizdirirken*	while make angry
kizdirirlar*	they make angry
kizdirirsa*	if makes angry
kizdirirsam*	if i make angry
kizdiriyo*	makes angry
kizdiriyolar*	they make angry
kizdiriyom*	i make angry
kizdiriyordu*	made angry
kizdiriyordum*	i made angry
kizdiriyorlar*	they make angry
kizdiriyormus*	made angry
kizdiriyorsun*	you make angry
kizdiriyorum*	i make angry
kizdiriyoruz*	we make angry
kizdiriyoz*	we make angry
kizdirma	not make angry
kizdirmadan*	without make angry
kizdirmadi*	not make angry
kizdirmadim*	i not make angry
kizdirmak*	to make angry
kizdirmam	i not make angry
kizdirmami*	me make angry
kizdirmamis*	not make angry
kizdirmasi*	make angry
kizdirmasin*	not make angry
kizdirmayac*	will not make angry
kizdirmayi*	make angry
kizdirmayin*	not make angry
kizdirmaz*	not make angry
kizdirmis*	made angry
kizdirmislar*	they made angry
kizdirmiyo*	not makes angry
kizdirmiyom*	i not make angry
kizdirmiyordu*	not make angry
kizdirmiyorlar*	they not make angry
kizdirmiyorum*	i not make angry
kizdirmiyoruz*	we not make angry
kizdirsa*	if make angry
kizdirsam*	if i make angry
kizdirsin*	make angry
kizgin*	angry
kizi	daughter
kizicaklar	they will get angry
kizicam	i will get angry
kizicaz	we will get angry
kizil	red
kizim*	my daughter
kizimiz*	our daughter
kizin	get angry
kizina	daughter
kizinca*	when gets angry
kizinda	daughter
kizindan	daughter
kizini	daughter
kizip*	got angry
kiziyo*	gets angry
kiziyolar*	they get angry
kiziyom*	i get angry
kiziyordu*	got angry
kiziyordum*	i got angry
kiziyorlar*	they get angry
kiziyormus*	got angry
kiziyorsun*	you get angry
kiziyorum*	i get angry
kiziyoruz*	we get angry
kiziyoz*	we get angry
kizlar*	girls
kizlarim*	my daughter
kizma	not get angry
kizmadan*	without get angry
kizmadi*	not get angry
kizmadim*	i not get angry
kizmak*	to get angry
kizmam	i not get angry
kizmami*	me get angry
kizmamis*	not get angry
kizmasi*	get angry
kizmasin*	not get angry
kizmayac*	will not get angry
kizmayi*	get angry
kizmayin*	not get angry
kizmaz*	not get angry
kizmis*	got angry
kizmislar*	they got angry
kizmiyo*	not gets angry
kizmiyom*	i not get angry
kizmiyordu*	not get angry
kizmiyorlar*	they not get angry
kizmiyorum*	i not get angry
kizmiyoruz*	we not get angry
kizsa*	if get angry
kizsam*	if i get angry
kizsin*	get angry
kizta	daughter
klinig*	clinic
klinik*	clinic
klozet*	toilet
koc	coach
koca	husband
kocalar*	husband
kocam*	my husband
kocamiz*	our husband
kocan	your husband
kocanin*	husband
kocasi	her husband
kocasi*	his husband
kocay*	husband
kofte*	meatballs
kokabil*	can smell
kokacag*	will smell
kokacagim*	i will smell
kokacak*	will smell
kokacaklar*	they will smell
kokacam*	i will smell
kokain*	cocaine
kokalim*	we smell
kokamadi*	could not smell
kokamadim*	i could not smell
kokamam	i can not smell
kokamaz*	can not smell
kokamiyo*	can not smell
kokamiyorum*	i can not smell
kokan*	who smells
kokar*	smells
kokarak*	smell
kokardi*	used to smell
kokarim*	i will smell
kokariz*	we will smell
kokarken*	while smell
kokarlar*	they smell
kokarsa*	if smells
kokarsam*	if i smell
kokayim*	i smell
kokma	not smell
kokmadan*	without smell
kokmadi*	not smell
kokmadim*	i not smell
kokmak*	to smell
kokmam	i not smell
kokmami*	me smell
kokmamis*	not smell
kokmasi*	smell
kokmasin*	not smell
kokmayac*	will not smell
kokmayi*	smell
kokmayin*	not smell
kokmaz*	not smell
kokmus*	smelled
kokmuslar*	they smelled
kokmuyo*	not smells
kokmuyom*	i not smell
kokmuyordu*	not smell
kokmuyorlar*	they not smell
kokmuyorum*	i not smell
kokmuyoruz*	we not smell
koksa*	if smell
koksam*	if i smell
koksun*	smell
koktu*	smelled
koktugum*	i smelled
koktuk*	we smelled
koktular*	they smelled
koktum*	i smelled
koktun*	you smelled
koku*	smell
kokucaklar	they will smell
kokucam	i will smell
kokucaz	we will smell
kokunca*	when smells
kokup*	smelled
kokuyo*	smells
kokuyolar*	they smell
kokuyom*	i smell
kokuyordu*	smelled
kokuyordum*	i smelled
kokuyorlar*	they smell
kokuyormus*	smelled
kokuyorsun*	you smell
kokuyorum*	i smell
kokuyoruz*	we smell
kokuyoz*	we smell
kol	arm
kola	arm
kolda	arm
koldan	arm
kole*	slave
kollar*	arm
kollari*	arms
kollarim*	my arm
kollarimi	my arms
kollarimiz*	our arms
kollarin	your arms
kollarisi*	his arms
kollu	sleeves
kolta	arm
koltug*	sofa
koltuk*	sofa
kolu	arm
kolum*	my arm
kolumuz*	our arm
kolun	arm
koluna	arm
kolunda	arm
kolundan	arm
kolunu	his arm
kolye*	necklace
komada	coma
komaya	coma
komik*	funny
komite*	group
komsu*	neighbour
komsum*	my neighbour
komsumuz*	our neighbour
komsun	your neighbour
komsusu*	his neighbour
konser*	concert
konsun	be put
konteyner*	bin
kontrol*	control
konum*	location
konusabil*	can talk
konusacag*	will talk
konusacagim*	i will talk
konusacak*	will talk
konusacaklar*	they will talk
konusacam*	i will talk
konusalim*	we talk
konusamadi*	could not talk
konusamadim*	i could not talk
konusamam	i can not talk
konusamaz*	can not talk
konusamiyo*	can not talk
konusamiyorum*	i can not talk
konusan*	who talks
konusarak*	talk
konusayim*	i talk
konusma	not talk
konusmadan*	without talk
konusmadi*	not talk
konusmadim*	i not talk
konusmak*	to talk
konusmam	i not talk
konusmami*	me talk
konusmamis*	not talk
konusmasi*	talk
konusmasin*	not talk
konusmayac*	will not talk
konusmayi*	talk
konusmayin*	not talk
konusmaz*	not talk
konusmus*	talked
konusmuslar*	they talked
konusmuyo*	not talks
konusmuyom*	i not talk
konusmuyordu*	not talk
konusmuyorlar*	they not talk
konusmuyorum*	i not talk
konusmuyoruz*	we not talk
konussa*	if talk
konussam*	if i talk
konussun*	talk
konustu*	talked
konustugum*	i talked
konustuk*	we talked
konustular*	they talked
konustum*	i talked
konustun*	you talked
konusucaklar	they will talk
konusucam	i will talk
konusucaz	we will talk
konusuluyor*	they talk
konusun	talk
konusunca*	when talks
konusup*	talked
konusur*	talks
konusurdu*	used to talk
konusurken*	while talk
konusurlar*	they talk
konusursa*	if talks
konusursam*	if i talk
konusurum*	i will talk
konusuruz*	we will talk
konusuyo*	talks
konusuyolar*	they talk
konusuyom*	i talk
konusuyordu*	talked
konusuyordum*	i talked
konusuyorlar*	they talk
konusuyormus*	talked
konusuyorsun*	you talk
konusuyorum*	i talk
konusuyoruz*	we talk
konusuyoz*	we talk
konut*	housing
koparabil*	can tear off
koparacag*	will tear off
koparacagim*	i will tear off
koparacak*	will tear off
koparacaklar*	they will tear off
koparacam*	i will tear off
koparalim*	we tear off
koparamadi*	could not tear off
koparamaz*	can not tear off
koparamiyo*	can not tear off
koparan*	who tears off
kopararak*	tear off
koparayim*	i tear off
kopardi*	tore off
kopardigim*	i tore off
kopardik*	we tore off
kopardilar*	they tore off
kopardim*	i tore off
kopardin*	you tore off
koparicaklar	they will tear off
koparicam	i will tear off
koparicaz	we will tear off
koparin	tear off
koparinca*	when tears off
koparip*	tore off
koparir*	tears off
koparirdi*	used to tear off
koparirim*	i will tear off
kopaririz*	we will tear off
koparirken*	while tear off
koparirlar*	they tear off
koparirsa*	if tears off
koparirsam*	if i tear off
kopariyo*	tears off
kopariyolar*	they tear off
kopariyom*	i tear off
kopariyordu*	tore off
kopariyordum*	i tore off
kopariyorlar*	they tear off
kopariyormus*	tore off
kopariyorsun*	you tear off
kopariyorum*	i tear off
kopariyoruz*	we tear off
kopariyoz*	we tear off
koparma	not tear off
koparmadan*	without tear off
koparmadi*	not tear off
koparmadim*	i not tear off
koparmak*	to tear off
koparmam	i not tear off
koparmami*	me tear off
koparmamis*	not tear off
koparmasi*	tear off
koparmasin*	not tear off
koparmayac*	will not tear off
koparmayi*	tear off
koparmayin*	not tear off
koparmaz*	not tear off
koparmis*	tore off
koparmislar*	they tore off
koparmiyo*	not tears off
koparmiyom*	i not tear off
koparmiyordu*	not tear off
koparmiyorlar*	they not tear off
koparmiyorum*	i not tear off
koparmiyoruz*	we not tear off
koparsa*	if tear off
koparsam*	if i tear off
koparsin*	tear off
kopeg*	dog
kopegim*	my dog
kopek*	dog
kopru*	bridge
kopuk*	foam
kopuruyor*	foaming
korkabil*	can scared
korkacag*	will scared
korkacagim*	i will scared
korkacak*	will scared
korkacaklar*	they will scared
korkacam*	i will scared
korkalim*	we scared
korkamadi*	could not scared
korkamadim*	i could not scared
korkamam	i can not scared
korkamaz*	can not scared
korkamiyo*	can not scared
korkamiyorum*	i can not scared
korkan*	who scared
korkar*	scared
korkardi*	used to scared
korkarim*	i will scared
korkariz*	we will scared
korkarken*	while scared
korkarlar*	they scared
korkarsa*	if scared
korkarsam*	if i scared
korkayim*	i scared
korkma	not scared
korkmadan*	without scared
korkmadi*	not scared
korkmadim*	i not scared
korkmak*	to scared
korkmam	i not scared
korkmami*	me scared
korkmamis*	not scared
korkmasi*	scared
korkmasin*	not scared
korkmayac*	will not scared
korkmayi*	scared
korkmayin*	not scared
korkmaz*	not scared
korkmus*	was scared
korkmuslar*	they was scared
korkmuyo*	not scared
korkmuyom*	i not scared
korkmuyorlar*	they not scared
korkmuyorum*	i not scared
korkmuyoruz*	we not scared
korksa*	if scared
korksam*	if i scared
korksun*	scared
korktu*	was scared
korktugum*	i was scared
korktuk*	we was scared
korktular*	they was scared
korktum*	i was scared
korktun*	you was scared
korku*	fear
korkucaklar	they will scared
korkucam	i will scared
korkucaz	we will scared
korkul*	railing
korkun	scared
korkunc*	terrible
korkunca*	when scared
korkup*	was scared
korkutabil*	can scare
korkutacag*	will scare
korkutacagim*	i will scare
korkutacak*	will scare
korkutacaklar*	they will scare
korkutacam*	i will scare
korkutalim*	we scare
korkutamadi*	could not scare
korkutamadim*	i could not scare
korkutamam	i can not scare
korkutamaz*	can not scare
korkutamiyo*	can not scare
korkutamiyorum*	i can not scare
korkutan*	who scares
korkutarak*	scare
korkutayim*	i scare
korkutma	not scare
korkutmadan*	without scare
korkutmadi*	not scare
korkutmadim*	i not scare
korkutmak*	to scare
korkutmam	i not scare
korkutmami*	me scare
korkutmamis*	not scare
korkutmasi*	scare
korkutmasin*	not scare
korkutmayac*	will not scare
korkutmayi*	scare
korkutmayin*	not scare
korkutmaz*	not scare
korkutmus*	scared
korkutmuslar*	they scared
korkutmuyo*	not scares
korkutmuyom*	i not scare
korkutmuyordu*	not scare
korkutmuyorlar*	they not scare
korkutmuyorum*	i not scare
korkutmuyoruz*	we not scare
korkutsa*	if scare
korkutsam*	if i scare
korkutsun*	scare
korkuttu*	scared
korkuttugum*	i scared
korkuttuk*	we scared
korkuttular*	they scared
korkuttum*	i scared
korkuttun*	you scared
korkutucaklar	they will scare
korkutucam	i will scare
korkutucaz	we will scare
korkutun	scare
korkutunca*	when scares
korkutup*	scared
korkutur*	scares
korkuturdu*	used to scare
korkuturken*	while scare
korkuturlar*	they scare
korkutursa*	if scares
korkutursam*	if i scare
korkuturum*	i will scare
korkuturuz*	we will scare
korkutuyo*	scares
korkutuyolar*	they scare
korkutuyom*	i scare
korkutuyordu*	scared
korkutuyordum*	i scared
korkutuyorlar*	they scare
korkutuyormus*	scared
korkutuyorsun*	you scare
korkutuyorum*	i scare
korkutuyoruz*	we scare
korkutuyoz*	we scare
korkuyo*	scared
korkuyolar*	they scared
korkuyom*	i am scared
korkuyordu*	was scared
korkuyordum*	i was scared
korkuyorlar*	they scared
korkuyormus*	was scared
korkuyorsun*	you scared
korkuyorum*	i am scared
korkuyoruz*	we scared
korkuyoz*	we scared
koro*	choir
korudu*	protected
korudugum*	i protected
koruduk*	we protected
korudular*	they protected
korudum*	i protected
korudun*	you protected
koruma	protection
korumadan*	without protect
korumadi*	not protect
korumadim*	i not protect
korumak*	to protect
korumali*	protected
korumam	i not protect
korumami*	me protect
korumamis*	not protect
korumasi*	protect
korumasin*	not protect
korumayac*	will not protect
korumayi*	protect
korumayin*	not protect
korumaz*	not protect
korumus*	protected
korumuslar*	they protected
korumuyo*	not protects
korumuyom*	i not protect
korumuyordu*	not protect
korumuyorlar*	they not protect
korumuyorum*	i not protect
korumuyoruz*	we not protect
korunabil*	can protect
korunacag*	will protect
korunacagim*	i will protect
korunacak*	will protect
korunacaklar*	they will protect
korunacam*	i will protect
korunalim*	we protect
korunamadi*	could not protect
korunamadim*	i could not protect
korunamam	i can not protect
korunamaz*	can not protect
korunamiyo*	can not protect
korunamiyorum*	i can not protect
korunan*	who protects
korunarak*	protect
korunayim*	i protect
korundu*	protected
korundugum*	i protected
korunduk*	we protected
korundular*	they protected
korundum*	i protected
korundun*	you protected
korunma	not protect
korunmadan*	without protect
korunmadi*	not protect
korunmadim*	i not protect
korunmak*	to protect
korunmam	i not protect
korunmami*	me protect
korunmamis*	not protect
korunmasi*	protect
korunmasin*	not protect
korunmayac*	will not protect
korunmayi*	protect
korunmayin*	not protect
korunmaz*	not protect
korunmus*	protected
korunmuslar*	they protected
korunmuyo*	not protects
korunmuyom*	i not protect
korunmuyordu*	not protect
korunmuyorlar*	they not protect
korunmuyorum*	i not protect
korunmuyoruz*	we not protect
korunsa*	if protect
korunsam*	if i protect
korunsun*	protect
korunucaklar	they will protect
korunucam	i will protect
korunucaz	we will protect
korunun	protect
korununca*	when protects
korunup*	protected
korunur*	protects
korunurdu*	used to protect
korunurken*	while protect
korunurlar*	they protect
korunursa*	if protects
korunursam*	if i protect
korunurum*	i will protect
korunuruz*	we will protect
korunuyo*	protects
korunuyolar*	they protect
korunuyom*	i protect
korunuyordu*	protected
korunuyordum*	i protected
korunuyorlar*	they protect
korunuyormus*	protected
korunuyorsun*	you protect
korunuyorum*	i protect
korunuyoruz*	we protect
korunuyoz*	we protect
korur*	protects
korurdu*	used to protect
korurken*	while protect
korurlar*	they protect
korursa*	if protects
korursam*	if i protect
korurum*	i will protect
koruruz*	we will protect
korusa*	if protect
korusam*	if i protect
korusun*	protect
koruyabil*	can protect
koruyacag*	will protect
koruyacagim*	i will protect
koruyacak*	will protect
koruyacaklar*	they will protect
koruyacam*	i will protect
koruyalim*	we protect
koruyamadi*	could not protect
koruyamadim*	i could not protect
koruyamam	i can not protect
koruyamaz*	can not protect
koruyamiyo*	can not protect
koruyamiyorum*	i can not protect
koruyan*	who protects
koruyarak*	protect
koruyayim*	i protect
koruyo*	protects
koruyolar*	they protect
koruyom*	i protect
koruyordu*	protected
koruyordum*	i protected
koruyorlar*	they protect
koruyormus*	protected
koruyorsun*	you protect
koruyorum*	i protect
koruyoruz*	we protect
koruyoz*	we protect
koruyucaklar	they will protect
koruyucam	i will protect
koruyucaz	we will protect
koruyun	protect
koruyunca*	when protects
koruyup*	protected
kosabil*	can run
kosacag*	will run
kosacagim*	i will run
kosacak*	will run
kosacaklar*	they will run
kosacam*	i will run
kosalim*	we run
kosamadi*	could not run
kosamadim*	i could not run
kosamam	i can not run
kosamaz*	can not run
kosamiyo*	can not run
kosamiyorum*	i can not run
kosan*	who runs
kosar*	runs
kosarak*	run
kosardi*	used to run
kosarim*	i will run
kosariz*	we will run
kosarken*	while run
kosarlar*	they run
kosarsa*	if runs
kosarsam*	if i run
kosayim*	i run
kosma	not run
kosmadan*	without run
kosmadi*	not run
kosmadim*	i not run
kosmak*	to run
kosmam	i not run
kosmami*	me run
kosmamis*	not run
kosmasi*	run
kosmasin*	not run
kosmayac*	will not run
kosmayi*	run
kosmayin*	not run
kosmaz*	not run
kosmus*	ran
kosmuslar*	they ran
kosmuyo*	not runs
kosmuyom*	i not run
kosmuyordu*	not run
kosmuyorlar*	they not run
kosmuyorum*	i not run
kosmuyoruz*	we not run
kossa*	if run
kossam*	if i run
kossun*	run
kostu*	ran
kostugum*	i ran
kostuk*	we ran
kostular*	they ran
kostum*	i ran
kostun*	you ran
kosu*	running
kosucaklar	they will run
kosucam	i will run
kosucaz	we will run
kosun	run
kosunca*	when runs
kosup*	ran
kosuyo*	runs
kosuyolar*	they run
kosuyom*	i run
kosuyordu*	ran
kosuyordum*	i ran
kosuyorlar*	they run
kosuyormus*	ran
kosuyorsun*	you run
kosuyorum*	i run
kosuyoruz*	we run
kosuyoz*	we run
kotu	bad
kotulug*	harm
kotuluk*	harm
kotuyum	i am bad
kovabil*	can kick out
kovacag*	will kick out
kovacagim*	i will kick out
kovacak*	will kick out
kovacaklar*	they will kick out
kovacam*	i will kick out
kovalim*	we kick out
kovamadi*	could not kick out
kovamaz*	can not kick out
kovamiyo*	can not kick out
kovan*	who kicks out
kovar*	kicks out
kovarak*	kick out
kovardi*	used to kick out
kovarim*	i will kick out
kovariz*	we will kick out
kovarken*	while kick out
kovarlar*	they kick out
kovarsa*	if kicks out
kovarsam*	if i kick out
kovayim*	i kick out
kovdu*	kicked out
kovdugum*	i kicked out
kovduk*	we kicked out
kovdular*	they kicked out
kovdum*	i kicked out
kovdun*	you kicked out
kovma	not kick out
kovmadan*	without kick out
kovmadi*	not kick out
kovmadim*	i not kick out
kovmak*	to kick out
kovmam	i not kick out
kovmami*	me kick out
kovmamis*	not kick out
kovmasi*	kick out
kovmasin*	not kick out
kovmayac*	will not kick out
kovmayi*	kick out
kovmayin*	not kick out
kovmaz*	not kick out
kovmus*	kicked out
kovmuslar*	they kicked out
kovmuyo*	not kicks out
kovmuyom*	i not kick out
kovmuyordu*	not kick out
kovmuyorlar*	they not kick out
kovmuyorum*	i not kick out
kovmuyoruz*	we not kick out
kovsa*	if kick out
kovsam*	if i kick out
kovsun*	kick out
kovucaklar	they will kick out
kovucam	i will kick out
kovucaz	we will kick out
kovun	kick out
kovunca*	when kicks out
kovup*	kicked out
kovuyo*	kicks out
kovuyolar*	they kick out
kovuyom*	i kick out
kovuyordu*	kicked out
kovuyordum*	i kicked out
kovuyorlar*	they kick out
kovuyormus*	kicked out
kovuyorsun*	you kick out
kovuyorum*	i kick out
kovuyoruz*	we kick out
kovuyoz*	we kick out
koy	put
koyabil*	can put
koyacag*	will put
koyacagim*	i will put
koyacak*	will put
koyacaklar*	they will put
koyacam*	i will put
koyalim*	we put
koyamadi*	could not put
koyamadim*	i could not put
koyamam	i can not put
koyamaz*	can not put
koyamiyo*	can not put
koyamiyorum*	i can not put
koyan*	who puts
koyar*	puts
koyarak*	put
koyardi*	used to put
koyarim*	i will put
koyariz*	we will put
koyarken*	while put
koyarlar*	they put
koyarsa*	if puts
koyarsam*	if i put
koyayim*	i put
koyd*	village
koydu*	put
koydugum*	i put
koyduk*	we put
koydular*	they put
koydum*	i put
koydun*	you put
koye	village
koyl*	village
koyma	not put
koymadan*	without put
koymadi*	not put
koymadim*	i not put
koymak*	to put
koymam	i not put
koymami*	me put
koymamis*	not put
koymasi*	put
koymasin*	not put
koymayac*	will not put
koymayi*	put
koymayin*	not put
koymaz*	not put
koymus*	put
koymuslar*	they put
koymuyo*	not puts
koymuyom*	i not put
koymuyordu*	not put
koymuyorlar*	they not put
koymuyorum*	i not put
koymuyoruz*	we not put
koysa*	if put
koysam*	if i put
koysun*	put
koyu	dark
koyucaklar	they will put
koyucam	i will put
koyucaz	we will put
koyun	put
koyunca*	when puts
koyunlar*	sheep
koyunu*	sheep
koyup*	put
koyuyo*	puts
koyuyolar*	they put
koyuyom*	i put
koyuyordu*	put
koyuyordum*	i put
koyuyorlar*	they put
koyuyormus*	put
koyuyorsun*	you put
koyuyorum*	i put
koyuyoruz*	we put
koyuyoz*	we put
kral*	king
kralice*	queen
kredi*	loan
kres*	nursery
krize	fit
kuafor*	hairdresser
kucag*	lap
kucak*	lap
kucugu*	little
kucuk*	little
kuf	mould
kufl*	mould
kufr*	swears
kufredebil*	can swear
kufredeceg*	will swear
kufredecegim*	i will swear
kufredecek*	will swear
kufredecekler*	they will swear
kufredecem*	i will swear
kufredelim*	we swear
kufredemedi*	could not swear
kufredemedim*	i could not swear
kufredemem	i can not swear
kufredemez*	can not swear
kufredemiyo*	can not swear
kufredemiyorum*	i can not swear
kufreden*	who swears
kufrederek*	swear
kufredeyim*	i swear
kufredicekler	they will swear
kufredicem	i will swear
kufredicez	we will swear
kufredin	swear
kufredince*	when swears
kufredip*	swore
kufredirdi*	used to swear
kufredirim*	i will swear
kufrediriz*	we will swear
kufredirken*	while swear
kufredirler*	they swear
kufredirse*	if swears
kufredirsem*	if i swear
kufrediyolar*	they swear
kufrediyom*	i swear
kufrediyordu*	swore
kufrediyordum*	i swore
kufrediyorlar*	they swear
kufrediyormus*	swore
kufrediyorsun*	you swear
kufrediyorum*	i swear
kufrediyoruz*	we swear
kufrediyoz*	we swear
kufretme	not swear
kufretmeden*	without swear
kufretmedi*	not swear
kufretmedim*	i not swear
kufretmek*	to swear
kufretmem	i not swear
kufretmemi*	me swear
kufretmemis*	not swear
kufretmesi*	swear
kufretmesin*	not swear
kufretmeyec*	will not swear
kufretmeyi*	swear
kufretmeyin*	not swear
kufretmez*	not swear
kufretmis*	swore
kufretmisler*	they swore
kufretmiyo*	not swears
kufretmiyom*	i not swear
kufretmiyordu*	not swear
kufretmiyorlar*	they not swear
kufretmiyorum*	i not swear
kufretmiyoruz*	we not swear
kufretse*	if swear
kufretsem*	if i swear
kufretsin*	swear
kufretti*	swore
kufrettigim*	i swore
kufrettik*	we swore
kufrettiler*	they swore
kufrettim*	i swore
kufrettin*	you swore
kufur*	swears
kulag*	ear
kulagim*	my ear
kulagimiz*	our ear
kulak*	ear
kulaklarim*	my ear
kullanabil*	can use
kullanacag*	will use
kullanacagim*	i will use
kullanacak*	will use
kullanacaklar*	they will use
kullanacam*	i will use
kullanalim*	we use
kullanamadi*	could not use
kullanamadim*	i could not use
kullanamam	i can not use
kullanamaz*	can not use
kullanamiyo*	can not use
kullanamiyorum*	i can not use
kullanan*	who uses
kullanarak*	use
kullanayim*	i use
kullandi*	used
kullandigim*	i used
kullandik*	we used
kullandilar*	they used
kullandim*	i used
kullandin*	you used
kullanicaklar	they will use
kullanicam	i will use
kullanicaz	we will use
kullanin	use
kullaninca*	when uses
kullanip*	used
kullanir*	uses
kullanirdi*	used to use
kullanirim*	i will use
kullaniriz*	we will use
kullanirken*	while use
kullanirlar*	they use
kullanirsa*	if uses
kullanirsam*	if i use
kullaniyo*	uses
kullaniyolar*	they use
kullaniyom*	i use
kullaniyordu*	used
kullaniyordum*	i used
kullaniyorlar*	they use
kullaniyormus*	used
kullaniyorsun*	you use
kullaniyorum*	i use
kullaniyoruz*	we use
kullaniyoz*	we use
kullanma	not use
kullanmadan*	without use
kullanmadi*	not use
kullanmadim*	i not use
kullanmak*	to use
kullanmam	i not use
kullanmami*	me use
kullanmamis*	not use
kullanmasi*	use
kullanmasin*	not use
kullanmayac*	will not use
kullanmayi*	use
kullanmayin*	not use
kullanmaz*	not use
kullanmis*	used
kullanmislar*	they used
kullanmiyo*	not uses
kullanmiyom*	i not use
kullanmiyordu*	not use
kullanmiyorlar*	they not use
kullanmiyorum*	i not use
kullanmiyoruz*	we not use
kullansa*	if use
kullansam*	if i use
kullansin*	use
kulot*	knickers
kulotlarim*	my knickers
kulotum*	my knickers
kulotumuz*	our knickers
kulub*	club
kulup*	club
kumanda*	remote
kumar*	gambling
kurabil*	can set up
kurabiye*	biscuits
kuracag*	will set up
kuracagim*	i will set up
kuracak*	will set up
kuracaklar*	they will set up
kuracam*	i will set up
kuralim*	we set up
kuramadi*	could not set up
kuramaz*	can not set up
kuramiyo*	can not set up
kuran	quran
kuran*	who sets up
kurar*	sets up
kurarak*	set up
kurardi*	used to set up
kurarim*	i will set up
kurariz*	we will set up
kurarken*	while set up
kurarlar*	they set up
kurarsa*	if sets up
kurarsam*	if i set up
kurayim*	i set up
kurban*	victim
kurdu*	set up
kurdugum*	i set up
kurduk*	we set up
kurdular*	they set up
kurdum*	i set up
kurdun*	you set up
kurma	not set up
kurmadan*	without set up
kurmadi*	not set up
kurmadim*	i not set up
kurmak*	to set up
kurmam	i not set up
kurmami*	me set up
kurmamis*	not set up
kurmasi*	set up
kurmasin*	not set up
kurmayac*	will not set up
kurmayi*	set up
kurmayin*	not set up
kurmaz*	not set up
kurmus*	set up
kurmuslar*	they set up
kurmuyo*	not sets up
kurmuyom*	i not set up
kurmuyordu*	not set up
kurmuyorlar*	they not set up
kurmuyorum*	i not set up
kurmuyoruz*	we not set up
kurs	course
kursa*	if set up
kursam*	if i set up
kurslar*	courses
kursu*	course
kursun	bullets
kursunda	in course
kursunl*	bullets
kurtaj*	abortion
kurtarabil*	can save
kurtaracag*	will save
kurtaracagim*	i will save
kurtaracak*	will save
kurtaracaklar*	they will save
kurtaracam*	i will save
kurtaralim*	we save
kurtaramadi*	could not save
kurtaramadim*	i could not save
kurtaramam	i can not save
kurtaramaz*	can not save
kurtaramiyo*	can not save
kurtaramiyorum*	i can not save
kurtaran*	who saves
kurtararak*	save
kurtarayim*	i save
kurtardi*	saved
kurtardigim*	i saved
kurtardik*	we saved
kurtardilar*	they saved
kurtardim*	i saved
kurtardin*	you saved
kurtaricaklar	they will save
kurtaricam	i will save
kurtaricaz	we will save
kurtarin	save
kurtarinca*	when saves
kurtarip*	saved
kurtarir*	saves
kurtarirdi*	used to save
kurtaririm*	i will save
kurtaririz*	we will save
kurtarirken*	while save
kurtarirlar*	they save
kurtarirsa*	if saves
kurtarirsam*	if i save
kurtariyo*	saves
kurtariyolar*	they save
kurtariyom*	i save
kurtariyordu*	saved
kurtariyordum*	i saved
kurtariyorlar*	they save
kurtariyormus*	saved
kurtariyorsun*	you save
kurtariyorum*	i save
kurtariyoruz*	we save
kurtariyoz*	we save
kurtarma	not save
kurtarmadan*	without save
kurtarmadi*	not save
kurtarmadim*	i not save
kurtarmak*	to save
kurtarmam	i not save
kurtarmami*	me save
kurtarmamis*	not save
kurtarmasi*	save
kurtarmasin*	not save
kurtarmayac*	will not save
kurtarmayi*	save
kurtarmayin*	not save
kurtarmaz*	not save
kurtarmis*	saved
kurtarmislar*	they saved
kurtarmiyo*	not saves
kurtarmiyom*	i not save
kurtarmiyordu*	not save
kurtarmiyorlar*	they not save
kurtarmiyorum*	i not save
kurtarmiyoruz*	we not save
kurtarsa*	if save
kurtarsam*	if i save
kurtarsin*	save
kurtlar*	wolves
kurtul	escape
kurtulabil*	can escape
kurtulacag*	will escape
kurtulacagim*	i will escape
kurtulacak*	will escape
kurtulacaklar*	they will escape
kurtulacam*	i will escape
kurtulalim*	we escape
kurtulamadi*	could not escape
kurtulamadim*	i could not escape
kurtulamam	i can not escape
kurtulamaz*	can not escape
kurtulamiyo*	can not escape
kurtulamiyorum*	i can not escape
kurtulan*	who escapes
kurtularak*	escape
kurtulayim*	i escape
kurtuldu*	escaped
kurtuldugum*	i escaped
kurtulduk*	we escaped
kurtuldular*	they escaped
kurtuldum*	i escaped
kurtuldun*	you escaped
kurtulma	not escape
kurtulmadan*	without escape
kurtulmadi*	not escape
kurtulmadim*	i not escape
kurtulmak*	to escape
kurtulmam	i not escape
kurtulmami*	me escape
kurtulmamis*	not escape
kurtulmasi*	escape
kurtulmasin*	not escape
kurtulmayac*	will not escape
kurtulmayi*	escape
kurtulmayin*	not escape
kurtulmaz*	not escape
kurtulmus*	escaped
kurtulmuslar*	they escaped
kurtulmuyo*	not escapes
kurtulmuyom*	i not escape
kurtulmuyordu*	not escape
kurtulmuyorlar*	they not escape
kurtulmuyorum*	i not escape
kurtulmuyoruz*	we not escape
kurtulsa*	if escape
kurtulsam*	if i escape
kurtulsun*	escape
kurtulucaklar	they will escape
kurtulucam	i will escape
kurtulucaz	we will escape
kurtulun	escape
kurtulunca*	when escapes
kurtulup*	escaped
kurtulur*	escapes
kurtulurdu*	used to escape
kurtulurken*	while escape
kurtulurlar*	they escape
kurtulursa*	if escapes
kurtulursam*	if i escape
kurtulurum*	i will escape
kurtuluruz*	we will escape
kurtuluyo*	escapes
kurtuluyolar*	they escape
kurtuluyom*	i escape
kurtuluyordu*	escaped
kurtuluyordum*	i escaped
kurtuluyorlar*	they escape
kurtuluyormus*	escaped
kurtuluyorsun*	you escape
kurtuluyorum*	i escape
kurtuluyoruz*	we escape
kurtuluyoz*	we escape
kurucaklar	they will set up
kurucam	i will set up
kurucaz	we will set up
kurun	set up
kurunca*	when sets up
kurup*	set up
kuruyo*	sets up
kuruyolar*	they set up
kuruyom*	i set up
kuruyordu*	set up
kuruyordum*	i set up
kuruyorlar*	they set up
kuruyormus*	set up
kuruyorsun*	you set up
kuruyorum*	i set up
kuruyoruz*	we set up
kuruyoz*	we set up
kurye*	parcels
kusabil*	can vomit
kusacag*	will vomit
kusacagim*	i will vomit
kusacak*	will vomit
kusacaklar*	they will vomit
kusacam*	i will vomit
kusalim*	we vomit
kusamadi*	could not vomit
kusamadim*	i could not vomit
kusamam	i can not vomit
kusamaz*	can not vomit
kusamiyo*	can not vomit
kusamiyorum*	i can not vomit
kusan*	who vomits
kusar*	vomits
kusarak*	vomit
kusardi*	used to vomit
kusarim*	i will vomit
kusariz*	we will vomit
kusarken*	while vomit
kusarlar*	they vomit
kusarsa*	if vomits
kusarsam*	if i vomit
kusayim*	i vomit
kuslar*	birds
kusma	not vomit
kusmadan*	without vomit
kusmadi*	not vomit
kusmadim*	i not vomit
kusmak*	to vomit
kusmam	i not vomit
kusmami*	me vomit
kusmamis*	not vomit
kusmasi*	vomit
kusmasin*	not vomit
kusmayac*	will not vomit
kusmayi*	vomit
kusmayin*	not vomit
kusmaz*	not vomit
kusmug*	vomit
kusmuk*	vomit
kusmus*	vomited
kusmuslar*	they vomited
kusmuyo*	not vomits
kusmuyom*	i not vomit
kusmuyordu*	not vomit
kusmuyorlar*	they not vomit
kusmuyorum*	i not vomit
kusmuyoruz*	we not vomit
kussa*	if vomit
kussam*	if i vomit
kussun*	vomit
kustu*	vomited
kustugum*	i vomited
kustuk*	we vomited
kustular*	they vomited
kustum*	i vomited
kustun*	you vomited
kusucaklar	they will vomit
kusucam	i will vomit
kusucaz	we will vomit
kusuma	my bird
kusumuz	our bird
kusun	vomit
kusunca*	when vomits
kusup*	vomited
kusura	sorry
kusuyo*	vomits
kusuyolar*	they vomit
kusuyom*	i vomit
kusuyordu*	vomited
kusuyordum*	i vomited
kusuyorlar*	they vomit
kusuyormus*	vomited
kusuyorsun*	you vomit
kusuyorum*	i vomit
kusuyoruz*	we vomit
kusuyoz*	we vomit
kutladi*	celebrated
kutladigim*	i celebrated
kutladik*	we celebrated
kutladilar*	they celebrated
kutladim*	i celebrated
kutladin*	you celebrated
kutlama	not celebrate
kutlamadan*	without celebrate
kutlamadi*	not celebrate
kutlamadim*	i not celebrate
kutlamak*	to celebrate
kutlamam	i not celebrate
kutlamami*	me celebrate
kutlamamis*	not celebrate
kutlamasi*	celebrate
kutlamasin*	not celebrate
kutlamayac*	will not celebrate
kutlamayi*	celebrate
kutlamayin*	not celebrate
kutlamaz*	not celebrate
kutlamis*	celebrated
kutlamislar*	they celebrated
kutlamiyo*	not celebrates
kutlamiyom*	i not celebrate
kutlamiyordu*	not celebrate
kutlamiyorlar*	they not celebrate
kutlamiyorum*	i not celebrate
kutlamiyoruz*	we not celebrate
kutlar*	celebrates
kutlardi*	used to celebrate
kutlarim*	i will celebrate
kutlariz*	we will celebrate
kutlarken*	while celebrate
kutlarlar*	they celebrate
kutlarsa*	if celebrates
kutlarsam*	if i celebrate
kutlasa*	if celebrate
kutlasam*	if i celebrate
kutlasin*	celebrate
kutlayabil*	can celebrate
kutlayacag*	will celebrate
kutlayacagim*	i will celebrate
kutlayacak*	will celebrate
kutlayacaklar*	they will celebrate
kutlayacam*	i will celebrate
kutlayalim*	we celebrate
kutlayamadi*	could not celebrate
kutlayamadim*	i could not celebrate
kutlayamam	i can not celebrate
kutlayamaz*	can not celebrate
kutlayamiyo*	can not celebrate
kutlayamiyorum*	i can not celebrate
kutlayan*	who celebrates
kutlayarak*	celebrate
kutlayayim*	i celebrate
kutlayicaklar	they will celebrate
kutlayicam	i will celebrate
kutlayicaz	we will celebrate
kutlayin	celebrate
kutlayinca*	when celebrates
kutlayip*	celebrated
kutluyo*	celebrates
kutluyolar*	they celebrate
kutluyom*	i celebrate
kutluyordu*	celebrated
kutluyordum*	i celebrated
kutluyorlar*	they celebrate
kutluyormus*	celebrated
kutluyorsun*	you celebrate
kutluyorum*	i celebrate
kutluyoruz*	we celebrate
kutluyoz*	we celebrate
kutu*	box
kutular*	boxes
kutuphane*	library
kuyu*	well
kuzen*	cousin
kuzenim*	my cousin
kuzenimiz*	our cousin
kuzenlerim*	my cousin
lahmacun*	pizza
lakap*	names
lamba*	lamp
lavabo*	sink
lazim	need
lazimdi	needed
leke*	stain
liman*	harbour
limon*	lemon
limonata*	lemonade
lira	pounds
lise*	school
liste*	list
lohusa*	after baby
lokanta*	restaurant
lokma*	bite of food
lutfen	please
maas*	wages
maasim*	my wages
maasimiz*	our wages
maaslarim*	my wages
mac	match
maci*	match
macta	match
macti	match
madalya*	medal
madde*	drugs
maden*	mine
mafya*	gang
magdur*	victims
mahalle*	neighbourhood
mahallede	in neighbourhood
mahkeme*	court
mahkum*	prisoner
makarna*	pasta
maket	blade
makine*	machine
makyaj*	makeup
mal	thing
mama	baby food
manken*	model
market*	shop
marti*	seagulls
masa	table
masaj*	massage
masal*	story
masallah*	bless
masan*	table
masasi*	table
mavi	blue
mayis*	may
mecbur*	must
meger	turns out
mektub*	letter
mektup*	letter
melek*	angel
memele*	breasts
memleket*	back home country
merak	worry
merdane*	stick
merdiven*	stairs
merhaba	hello
merhum*	late
merkez*	centre
merkezinde	in centre
mermi	bullet
mermi*	bullets
mesaj	message
mesaj*	messages
mesajim*	my messages
mesajimiz*	our messages
mesajlarim*	my messages
meslek*	job
metro*	underground
mevlid*	memorial
meyve*	fruit
mezar*	grave
mezarlig*	cemetery
mezarlik*	cemetery
mide	stomach
midem*	my stomach
midesi*	stomach
minecraft*	minecraft
minecraftta	in minecraft
minibus*	bus
minivan*	van
misafir*	guest
mont	coat
montsuz*	no coat
montu*	coat
mor	bruised
moradi*	bruised
moradigim*	i bruised
moradik*	we bruised
moradilar*	they bruised
moradim*	i bruised
moradin*	you bruised
moral*	mood
morama	not bruise
moramadan*	without bruise
moramadi*	not bruise
moramadim*	i not bruise
moramak*	to bruise
moramam	i not bruise
moramami*	me bruise
moramamis*	not bruise
moramasi*	bruise
moramasin*	not bruise
moramayac*	will not bruise
moramayi*	bruise
moramayin*	not bruise
moramaz*	not bruise
moramis*	bruised
moramislar*	they bruised
moramiyo*	not bruises
moramiyom*	i not bruise
moramiyordu*	not bruise
moramiyorlar*	they not bruise
moramiyorum*	i not bruise
moramiyoruz*	we not bruise
morar*	bruised
morarabil*	can bruise
moraracag*	will bruise
moraracagim*	i will bruise
moraracak*	will bruise
moraracaklar*	they will bruise
moraracam*	i will bruise
moraralim*	we bruise
moraramadi*	could not bruise
moraramadim*	i could not bruise
moraramam	i can not bruise
moraramaz*	can not bruise
moraramiyo*	can not bruise
moraramiyorum*	i can not bruise
moraran*	who bruises
morararak*	bruise
morarayim*	i bruise
morardi	bruised
morardi*	used to bruise
morardigi*	bruised
morardigim*	i bruised
morardik*	we bruised
morardilar*	they bruised
morardim*	i bruised
morardin*	you bruised
moraricaklar	they will bruise
moraricam	i will bruise
moraricaz	we will bruise
morarim*	i will bruise
morarin	bruise
morarinca*	when bruises
morarir*	bruises
morarirdi*	used to bruise
moraririm*	i will bruise
moraririz*	we will bruise
morarirken*	while bruise
morarirlar*	they bruise
morarirsa*	if bruises
morarirsam*	if i bruise
morariyo*	bruises
morariyolar*	they bruise
morariyom*	i bruise
morariyordu*	bruised
morariyordum*	i bruised
morariyorlar*	they bruise
morariyormus*	bruised
morariyorsun*	you bruise
morariyorum*	i bruise
morariyoruz*	we bruise
morariyoz*	we bruise
morariz*	we will bruise
morarken*	while bruise
morarlar*	they bruise
morarma	not bruise
morarmadan*	without bruise
morarmadi*	not bruise
morarmadim*	i not bruise
morarmak*	to bruise
morarmam	i not bruise
morarmami*	me bruise
morarmamis*	not bruise
morarmasi*	bruise
morarmasin*	not bruise
morarmayac*	will not bruise
morarmayi*	bruise
morarmayin*	not bruise
morarmaz*	not bruise
morarmislar*	they bruised
morarmiyo*	not bruises
morarmiyom*	i not bruise
morarmiyordu*	not bruise
morarmiyorlar*	they not bruise
morarmiyorum*	i not bruise
morarmiyoruz*	we not bruise
morarsa*	if bruises
morarsam*	if i bruise
morarsin*	bruise
morasa*	if bruise
morasam*	if i bruise
morasin*	bruise
morayabil*	can bruise
morayacag*	will bruise
morayacagim*	i will bruise
morayacak*	will bruise
morayacaklar*	they will bruise
morayacam*	i will bruise
morayalim*	we bruise
morayamadi*	could not bruise
morayamadim*	i could not bruise
morayamam	i can not bruise
morayamaz*	can not bruise
morayamiyo*	can not bruise
morayamiyorum*	i can not bruise
morayan*	who bruises
morayarak*	bruise
morayayim*	i bruise
morayicaklar	they will bruise
morayicam	i will bruise
morayicaz	we will bruise
morayin	bruise
morayinca*	when bruises
morayip*	bruised
morlug*	bruise
morluk*	bruise
morluklar*	bruises
moruyo*	bruises
moruyolar*	they bruise
moruyom*	i bruise
moruyordu*	bruised
moruyordum*	i bruised
moruyorlar*	they bruise
moruyormus*	bruised
moruyorsun*	you bruise
moruyorum*	i bruise
moruyoruz*	we bruise
moruyoz*	we bruise
motor*	motorbike
motosiklet*	motorbike
mu	is it
muayene*	check up
mucadele*	fight
mudur*	manager
mudurlerim*	my manager
mudurum*	my manager
mudurumuz*	our manager
muhabbet*	parrot
muhtar*	mayor
muhtesem*	wonderful
mulkiy*	property
multeci*	refugee
mushil*	laxatives
muska*	witchcraft
muslug*	tap
musluk*	tap
musteri*	customers
mutfag*	kitchen
mutfak*	kitchen
mutlu*	happy
mutluyum*	i am happy
mutsuz*	unhappy
muz	banana
muze*	museum
muzig*	music
muzik*	music
nabiz*	pulse
nabz*	pulse
nadiren	rarely
nakit*	cash
namaz*	prayers
namus*	honour
namusumuzu	our honour
narkoz*	anaesthetic
nasil	how
nazlanma	fussing
ne	what
neden*	why
nefes*	breath
nefis	tasty
nefret*	hate
nehir*	river
nehr*	river
nerede	where
nereden	where from
nereye	where
neseli*	happy
nezle*	cold
nikah*	wedding
nine	gran
nineler*	gran
ninem*	my gran
ninemiz*	our gran
ninen	your gran
ninenin*	gran
ninesi*	his gran
niney*	gran
nisan	april
nisan*	engaged
nisanlanabil*	can get engaged
nisanlanacag*	will get engaged
nisanlanacagim*	i will get engaged
nisanlanacak*	will get engaged
nisanlanacaklar*	they will get engaged
nisanlanacam*	i will get engaged
nisanlanalim*	we get engaged
nisanlanamadi*	could not get engaged
nisanlanamaz*	can not get engaged
nisanlanamiyo*	can not get engaged
nisanlanan*	who gets engaged
nisanlanarak*	get engaged
nisanlanayim*	i get engaged
nisanlandi*	got engaged
nisanlandigim*	i got engaged
nisanlandik*	we got engaged
nisanlandilar*	they got engaged
nisanlandim*	i got engaged
nisanlandin*	you got engaged
nisanlanicaklar	they will get engaged
nisanlanicam	i will get engaged
nisanlanicaz	we will get engaged
nisanlanin	get engaged
nisanlaninca*	when gets engaged
nisanlanip*	got engaged
nisanlanir*	gets engaged
nisanlanirdi*	used to get engaged
nisanlanirim*	i will get engaged
nisanlaniriz*	we will get engaged
nisanlanirken*	while get engaged
nisanlanirlar*	they get engaged
nisanlanirsa*	if gets engaged
nisanlanirsam*	if i get engaged
nisanlaniyo*	gets engaged
nisanlaniyolar*	they get engaged
nisanlaniyom*	i get engaged
nisanlaniyordu*	got engaged
nisanlaniyordum*	i got engaged
nisanlaniyorlar*	they get engaged
nisanlaniyormus*	got engaged
nisanlaniyorsun*	you get engaged
nisanlaniyorum*	i get engaged
nisanlaniyoruz*	we get engaged
nisanlaniyoz*	we get engaged
nisanlanma	not get engaged
nisanlanmadan*	without get engaged
nisanlanmadi*	not get engaged
nisanlanmadim*	i not get engaged
nisanlanmak*	to get engaged
nisanlanmam	i not get engaged
nisanlanmami*	me get engaged
nisanlanmamis*	not get engaged
nisanlanmasi*	get engaged
nisanlanmasin*	not get engaged
nisanlanmayac*	will not get engaged
nisanlanmayi*	get engaged
nisanlanmayin*	not get engaged
nisanlanmaz*	not get engaged
nisanlanmis*	got engaged
nisanlanmislar*	they got engaged
nisanlanmiyo*	not gets engaged
nisanlanmiyom*	i not get engaged
nisanlanmiyordu*	not get engaged
nisanlanmiyorlar*	they not get engaged
nisanlanmiyorum*	i not get engaged
nisanlanmiyoruz*	we not get engaged
nisanlansa*	if get engaged
nisanlansam*	if i get engaged
nisanlansin*	get engaged
nisanli*	fiance
nisanlim*	my fiance
nisanlimiz*	our fiance
nisanlin	your fiance
nisanlisi*	his fiance
nobet*	seizure
nobetci	on duty
nolur	please
noluur	please
noolur	please
normal*	normal
notlar*	marks
numara	number
numarasi	number
obur*	fat
ocag*	cooker
ocak	january
ocak*	cooker
oda	bedroom
odada	in bedroom
odadan	from bedroom
odalar*	bedroom
odam	my bedroom
odama	my bedroom
odamiz*	our bedroom
odan	your bedroom
odanin*	bedroom
odasi*	his bedroom
odasina	bedroom
odasinda	in bedroom
oday	bedroom
odaya	bedroom
odedi*	paid
odedigim*	i paid
odedik*	we paid
odediler*	they paid
odedim*	i paid
odedin*	you paid
odeme	not pay
odeme*	pay
odemeden*	without pay
odemedi*	not pay
odemedim*	i not pay
odemek*	to pay
odemem	i not pay
odememi*	me pay
odememis*	not pay
odemesin*	not pay
odemeyec*	will not pay
odemeyin*	not pay
odemez*	not pay
odemis*	paid
odemisler*	they paid
odemiyo*	not pays
odemiyom*	i not pay
odemiyordu*	not pay
odemiyorlar*	they not pay
odemiyorum*	i not pay
odemiyoruz*	we not pay
oder	pays
oderdi*	used to pay
oderim*	i will pay
oderiz*	we will pay
oderken*	while pay
oderler*	they pay
oderse*	if pays
odersem*	if i pay
odese*	if pay
odesem*	if i pay
odesin*	pay
odev*	homework
odeyebil*	can pay
odeyeceg*	will pay
odeyecegim*	i will pay
odeyecek*	will pay
odeyecekler*	they will pay
odeyecem*	i will pay
odeyelim*	we pay
odeyemedi*	could not pay
odeyemedim*	i could not pay
odeyemem	i can not pay
odeyemez*	can not pay
odeyemiyo*	can not pay
odeyemiyorum*	i can not pay
odeyen*	who pays
odeyerek*	pay
odeyeyim*	i pay
odeyicekler	they will pay
odeyicem	i will pay
odeyicez	we will pay
odeyin	pay
odeyince*	when pays
odeyip*	paid
oduyo*	pays
oduyolar*	they pay
oduyom*	i pay
oduyordu*	paid
oduyordum*	i paid
oduyorlar*	they pay
oduyormus*	paid
oduyorsun*	you pay
oduyorum*	i pay
oduyoruz*	we pay
oduyoz*	we pay
ofis*	office
ofke*	angry
oglan*	boy
ogle*	lunch
oglu	his son
oglum*	my son
oglun*	your son
ogluna	his son
ogluy*	his son
ogrenci*	pupil
ogrencim*	my pupil
ogrencimiz*	our pupil
ogrencin	your pupil
ogrencisi*	his pupil
ogrendi*	learned
ogrendigim*	i learned
ogrendik*	we learned
ogrendiler*	they learned
ogrendim*	i learned
ogrendin*	you learned
ogrenebil*	can learn
ogreneceg*	will learn
ogrenecegim*	i will learn
ogrenecek*	will learn
ogrenecekler*	they will learn
ogrenecem*	i will learn
ogrenelim*	we learn
ogrenemedi*	could not learn
ogrenemedim*	i could not learn
ogrenemem	i can not learn
ogrenemez*	can not learn
ogrenemiyo*	can not learn
ogrenemiyorum*	i can not learn
ogrenen*	who learns
ogrenerek*	learn
ogreneyim*	i learn
ogrenicekler	they will learn
ogrenicem	i will learn
ogrenicez	we will learn
ogrenin	learn
ogrenince*	when learns
ogrenip*	learned
ogrenir*	learns
ogrenirdi*	used to learn
ogrenirim*	i will learn
ogreniriz*	we will learn
ogrenirken*	while learn
ogrenirler*	they learn
ogrenirse*	if learns
ogrenirsem*	if i learn
ogreniyo*	learns
ogreniyolar*	they learn
ogreniyom*	i learn
ogreniyordu*	learned
ogreniyordum*	i learned
ogreniyorlar*	they learn
ogreniyormus*	learned
ogreniyorsun*	you learn
ogreniyorum*	i learn
ogreniyoruz*	we learn
ogreniyoz*	we learn
ogrenme	not learn
ogrenmeden*	without learn
ogrenmedi*	not learn
ogrenmedim*	i not learn
ogrenmek*	to learn
ogrenmem	i not learn
ogrenmemi*	me learn
ogrenmemis*	not learn
ogrenmesi*	learn
ogrenmesin*	not learn
ogrenmeyec*	will not learn
ogrenmeyi*	learn
ogrenmeyin*	not learn
ogrenmez*	not learn
ogrenmis*	learned
ogrenmisler*	they learned
ogrenmiyo*	not learns
ogrenmiyom*	i not learn
ogrenmiyordu*	not learn
ogrenmiyorlar*	they not learn
ogrenmiyorum*	i not learn
ogrenmiyoruz*	we not learn
ogrense*	if learn
ogrensem*	if i learn
ogrensin*	learn
ogretebil*	can teach
ogreteceg*	will teach
ogretecegim*	i will teach
ogretecek*	will teach
ogretecekler*	they will teach
ogretecem*	i will teach
ogretelim*	we teach
ogretemedi*	could not teach
ogretemedim*	i could not teach
ogretemem	i can not teach
ogretemez*	can not teach
ogretemiyo*	can not teach
ogretemiyorum*	i can not teach
ogreten*	who teaches
ogreterek*	teach
ogreteyim*	i teach
ogreticekler	they will teach
ogreticem	i will teach
ogreticez	we will teach
ogretin	teach
ogretince*	when teaches
ogretip*	taught
ogretir*	teaches
ogretirdi*	used to teach
ogretirim*	i will teach
ogretiriz*	we will teach
ogretirken*	while teach
ogretirler*	they teach
ogretirse*	if teaches
ogretirsem*	if i teach
ogretiyo*	teaches
ogretiyolar*	they teach
ogretiyom*	i teach
ogretiyordu*	taught
ogretiyordum*	i taught
ogretiyorlar*	they teach
ogretiyormus*	taught
ogretiyorsun*	you teach
ogretiyorum*	i teach
ogretiyoruz*	we teach
ogretiyoz*	we teach
ogretme	not teach
ogretmeden*	without teach
ogretmedi*	not teach
ogretmedim*	i not teach
ogretmek*	to teach
ogretmem	i not teach
ogretmemi*	me teach
ogretmemis*	not teach
ogretmen*	teacher
ogretmenim*	my teacher
ogretmenimiz*	our teacher
ogretmenl*	teachers
ogretmenlerim*	my teacher
ogretmesi*	teach
ogretmesin*	not teach
ogretmeyec*	will not teach
ogretmeyi*	teach
ogretmeyin*	not teach
ogretmez*	not teach
ogretmis*	taught
ogretmisler*	they taught
ogretmiyo*	not teaches
ogretmiyom*	i not teach
ogretmiyordu*	not teach
ogretmiyorlar*	they not teach
ogretmiyorum*	i not teach
ogretmiyoruz*	we not teach
ogretse*	if teach
ogretsem*	if i teach
ogretsin*	teach
ogretti*	taught
ogrettigim*	i taught
ogrettik*	we taught
ogrettiler*	they taught
ogrettim*	i taught
ogrettin*	you taught
ogul	son
ogullarim*	my son
ogulum*	my son
ogulumuz*	our son
okey*	game
oklava*	rolling pin stick
oksadi*	stroked
oksadigim*	i stroked
oksadik*	we stroked
oksadilar*	they stroked
oksadim*	i stroked
oksadin*	you stroked
oksama	not stroke
oksamadan*	without stroke
oksamadi*	not stroke
oksamadim*	i not stroke
oksamak*	to stroke
oksamam	i not stroke
oksamami*	me stroke
oksamamis*	not stroke
oksamasi*	stroke
oksamasin*	not stroke
oksamayac*	will not stroke
oksamayi*	stroke
oksamayin*	not stroke
oksamaz*	not stroke
oksamis*	stroked
oksamislar*	they stroked
oksamiyo*	not strokes
oksamiyom*	i not stroke
oksamiyordu*	not stroke
oksamiyorlar*	they not stroke
oksamiyorum*	i not stroke
oksamiyoruz*	we not stroke
oksar*	strokes
oksardi*	used to stroke
oksarim*	i will stroke
oksariz*	we will stroke
oksarken*	while stroke
oksarlar*	they stroke
oksarsa*	if strokes
oksarsam*	if i stroke
oksasa*	if stroke
oksasam*	if i stroke
oksasin*	stroke
oksayabil*	can stroke
oksayacag*	will stroke
oksayacagim*	i will stroke
oksayacak*	will stroke
oksayacaklar*	they will stroke
oksayacam*	i will stroke
oksayalim*	we stroke
oksayamadi*	could not stroke
oksayamadim*	i could not stroke
oksayamam	i can not stroke
oksayamaz*	can not stroke
oksayamiyo*	can not stroke
oksayamiyorum*	i can not stroke
oksayan*	who strokes
oksayarak*	stroke
oksayayim*	i stroke
oksayicaklar	they will stroke
oksayicam	i will stroke
oksayicaz	we will stroke
oksayin	stroke
oksayinca*	when strokes
oksayip*	stroked
oksur*	cough
oksurdu*	coughed
oksurdugum*	i coughed
oksurduk*	we coughed
oksurduler*	they coughed
oksurdum*	i coughed
oksurdun*	you coughed
oksurebil*	can cough
oksureceg*	will cough
oksurecegim*	i will cough
oksurecek*	will cough
oksurecekler*	they will cough
oksurecem*	i will cough
oksurelim*	we cough
oksuremedi*	could not cough
oksuremedim*	i could not cough
oksuremem	i can not cough
oksuremez*	can not cough
oksuremiyo*	can not cough
oksuremiyorum*	i can not cough
oksuren*	who coughs
oksureyim*	i cough
oksurme	not cough
oksurmeden*	without cough
oksurmedi*	not cough
oksurmedim*	i not cough
oksurmek*	to cough
oksurmem	i not cough
oksurmemi*	me cough
oksurmemis*	not cough
oksurmesin*	not cough
oksurmeyec*	will not cough
oksurmeyin*	not cough
oksurmez*	not cough
oksurmus*	coughed
oksurmusler*	they coughed
oksurmuyo*	not coughs
oksurmuyom*	i not cough
oksurmuyordu*	not cough
oksurmuyorlar*	they not cough
oksurmuyorum*	i not cough
oksurmuyoruz*	we not cough
oksurse*	if cough
oksursem*	if i cough
oksurucekler	they will cough
oksurucem	i will cough
oksurucez	we will cough
oksurunce*	when coughs
oksurup*	coughed
oksurur*	coughs
oksururdu*	used to cough
oksururken*	while cough
oksururler*	they cough
oksururse*	if coughs
oksurursem*	if i cough
oksururum*	i will cough
oksururuz*	we will cough
oksuruyo*	coughs
oksuruyolar*	they cough
oksuruyom*	i cough
oksuruyordu*	coughed
oksuruyordum*	i coughed
oksuruyorlar*	they cough
oksuruyormus*	coughed
oksuruyorsun*	you cough
oksuruyorum*	i cough
oksuruyoruz*	we cough
oksuruyoz*	we cough
oksuyo*	strokes
oksuyolar*	they stroke
oksuyom*	i stroke
oksuyordu*	stroked
oksuyordum*	i stroked
oksuyorlar*	they stroke
oksuyormus*	stroked
oksuyorsun*	you stroke
oksuyorum*	i stroke
oksuyoruz*	we stroke
oksuyoz*	we stroke
okudu*	read
okudugum*	i read
okuduk*	we read
okudular*	they read
okudum*	i read
okudun*	you read
okul	school
okula	to school
okulda	at school
okuldaki	at school
okuldan	from school
okullarim*	my school
okulum*	my school
okulumuz*	our school
okulun	school
okuma	not read
okumadan*	without read
okumadi*	not read
okumadim*	i not read
okumak*	to read
okumam	i not read
okumami*	me read
okumamis*	not read
okumasi*	read
okumasin*	not read
okumayac*	will not read
okumayi*	read
okumayin*	not read
okumaz*	not read
okumus*	read
okumuslar*	they read
okumuyo*	not reads
okumuyom*	i not read
okumuyordu*	not read
okumuyorlar*	they not read
okumuyorum*	i not read
okumuyoruz*	we not read
okur	reads
okurdu*	used to read
okurken*	while read
okurlar*	they read
okursa*	if reads
okursam*	if i read
okurum*	i will read
okuruz*	we will read
okusa*	if read
okusam*	if i read
okusun*	read
okuyabil*	can read
okuyacag*	will read
okuyacagim*	i will read
okuyacak*	will read
okuyacaklar*	they will read
okuyacam*	i will read
okuyalim*	we read
okuyamadi*	could not read
okuyamadim*	i could not read
okuyamam	i can not read
okuyamaz*	can not read
okuyamiyo*	can not read
okuyamiyorum*	i can not read
okuyan*	who reads
okuyarak*	read
okuyayim*	i read
okuyo*	reads
okuyolar*	they read
okuyom*	i read
okuyordu*	read
okuyordum*	i read
okuyorlar*	they read
okuyormus*	read
okuyorsun*	you read
okuyorum*	i read
okuyoruz*	we read
okuyoz*	we read
okuyucaklar	they will read
okuyucam	i will read
okuyucaz	we will read
okuyun	read
okuyunca*	when reads
okuyup*	read
olabil*	can be
olacag*	will be
olacagim*	i will be
olacak*	will be
olacaklar*	they will be
olacam*	i will be
olalim*	we be
olamadi*	could not be
olamadim*	i could not be
olamam	i can not be
olamaz*	can not be
olamiyo*	can not be
olamiyorum*	i can not be
olan	is
olarak*	be
olayim*	i be
oldu	happened
oldugu*	was
oldugum*	i was
olduk*	we was
oldular*	they was
olduler*	they died
oldum	i became
oldum*	i was
oldun*	you was
oldur	kill
oldurdu*	killed
oldurdugum*	i killed
oldurduk*	we killed
oldurduler*	they killed
oldurdum*	i killed
oldurdun*	you killed
oldurebil*	can kill
oldurec*	will kill
oldurecegim*	i will kill
oldurecekler*	they will kill
oldurecem*	i will kill
oldurelim*	we kill
olduremedi*	could not kill
olduremedim*	i could not kill
olduremem	i can not kill
olduremez*	can not kill
olduremiyo*	can not kill
olduremiyorum*	i can not kill
olduren*	who kills
oldurerek*	kill
oldureyim*	i kill
oldurme	not kill
oldurmeden*	without kill
oldurmedi*	not kill
oldurmedim*	i not kill
oldurmek*	to kill
oldurmem	i not kill
oldurmemi*	me kill
oldurmemis*	not kill
oldurmesi*	kill
oldurmesin*	not kill
oldurmeyec*	will not kill
oldurmeyi*	kill
oldurmeyin*	not kill
oldurmez*	not kill
oldurmus*	killed
oldurmusler*	they killed
oldurmuyo*	not kills
oldurmuyom*	i not kill
oldurmuyordu*	not kill
oldurmuyorlar*	they not kill
oldurmuyorum*	i not kill
oldurmuyoruz*	we not kill
oldurse*	if kill
oldursem*	if i kill
oldursun*	kill
oldurucekler	they will kill
oldurucem	i will kill
oldurucez	we will kill
oldurul*	killed
oldurun	kill
oldurunce*	when kills
oldurup*	killed
oldurur*	kills
oldururdu*	used to kill
oldururken*	while kill
oldururler*	they kill
oldururse*	if kills
oldurursem*	if i kill
oldururum*	i will kill
oldururuz*	we will kill
olduruyo*	kills
olduruyolar*	they kill
olduruyom*	i kill
olduruyordu*	killed
olduruyordum*	i killed
olduruyorlar*	they kill
olduruyormus*	killed
olduruyorsun*	you kill
olduruyorum*	i kill
olduruyoruz*	we kill
olduruyoz*	we kill
olebil*	can die
oleceg*	will die
olecegim*	i will die
olecek*	will die
olecekler*	they will die
olecem*	i will die
olelim*	we die
olemedi*	could not die
olemedim*	i could not die
olemem	i can not die
olemez*	can not die
olemiyo*	can not die
olemiyorum*	i can not die
olen	who dies
olerek*	die
olesiye	to death
oleyim*	i die
olma	not be
olmadan*	without be
olmadi	not happened
olmadi*	not be
olmadim*	i not be
olmak*	to be
olmam	i not be
olmami*	me be
olmamis*	not be
olmasak	if not here
olmasi*	be
olmasin*	not be
olmayac*	will not be
olmayan	without
olmayi*	be
olmayin*	not be
olmaz*	not be
olme	not die
olmeden*	without die
olmedi*	not die
olmedim*	i not die
olmek*	to die
olmem	i not die
olmemi*	me die
olmemis*	not die
olmesi*	die
olmesin*	not die
olmeyec*	will not die
olmeyi*	die
olmeyin*	not die
olmez*	not die
olmus	happened
olmus*	was
olmuslar*	they was
olmusler*	they died
olmuyo*	not is
olmuyom*	i not be
olmuyordu*	not be
olmuyorlar*	they not be
olmuyorum*	i not be
olmuyoruz*	we not be
olsa	if was
olsam*	if i be
olse	if die
olsem*	if i died
olsun*	be
olucaklar	they will be
olucam	i will be
olucaz	we will be
olucekler	they will die
olucem	i will die
olucez	we will die
olum*	death
olun	be
olunca	when happens
olunca*	when is
olunce*	when dies
olup	die
olur	is
olurdu*	used to be
olurken*	while be
olurlar*	they be
olurler*	they die
olursa	if happens
olursa*	if is
olursam*	if i be
olurse*	if dies
olursem*	if i die
olurum	i will die
olurum*	i will be
oluruz*	we will be
oluyo*	is
oluyolar*	they be
oluyom*	i be
oluyor*	happens
oluyordu*	was
oluyordum*	i was
oluyorlar*	they be
oluyormus*	was
oluyorsun*	you be
oluyorum	i die
oluyorum*	i be
oluyoruz*	we be
oluyoz*	we be
on	ten
ona	him
onda	with him
onlar	they
onlara	them
onlari	them
onlarin	their
onlarla	with them
onlem*	prevention
online*	online
onu	him
onun	his
onunde	in front
onune	in front
onunla	with him
opebil*	can kiss
opeceg*	will kiss
opecegim*	i will kiss
opecek*	will kiss
opecekler*	they will kiss
opecem*	i will kiss
opelim*	we kiss
opemedi*	could not kiss
opemedim*	i could not kiss
opemem	i can not kiss
opemez*	can not kiss
opemiyo*	can not kiss
opemiyorum*	i can not kiss
open	who kisses
oper	kisses
operdi*	used to kiss
operek*	kiss
operim*	i will kiss
operiz*	we will kiss
operken*	while kiss
operler*	they kiss
operse*	if kisses
opersem*	if i kiss
opeyim*	i kiss
opme	not kiss
opmeden*	without kiss
opmedi*	not kiss
opmedim*	i not kiss
opmek*	to kiss
opmem	i not kiss
opmemi*	me kiss
opmemis*	not kiss
opmesi*	kiss
opmesin*	not kiss
opmeyec*	will not kiss
opmeyi*	kiss
opmeyin*	not kiss
opmez*	not kiss
opmus*	kissed
opmusler*	they kissed
opmuyo*	not kisses
opmuyom*	i not kiss
opmuyordu*	not kiss
opmuyorlar*	they not kiss
opmuyorum*	i not kiss
opmuyoruz*	we not kiss
opse	if kiss
opsem*	if i kiss
opsun*	kiss
optu	kissed
optugu*	kissed
optugum*	i kissed
optuk*	we kissed
optuler*	they kissed
optum*	i kissed
optun*	you kissed
opucekler	they will kiss
opucem	i will kiss
opucez	we will kiss
opun	kiss
opunce*	when kisses
opup	kissed
opuyo*	kisses
opuyolar*	they kiss
opuyom*	i kiss
opuyordu*	kissed
opuyordum*	i kissed
opuyorlar*	they kiss
opuyormus*	kissed
opuyorsun*	you kiss
opuyorum*	i kiss
opuyoruz*	we kiss
opuyoz*	we kiss
orada	there
oradan	from there
oraya	there
orda	there
ordek*	ducks
orgu*	knitting
orgut*	extremist group
orman*	woods
orospu*	slut
ortada	in the middle
ortaokul*	school
ortasinda	in middle
oruc*	fasting
orumceg*	spider
orumcek*	spider
osmanli*	history
otel*	hotel
otizm*	autism
otobus*	bus
otobuste	on bus
otogar*	bus station
otogardayim	i at bus station
otopark*	car park
oturabil*	can sit
oturacag*	will sit
oturacagim*	i will sit
oturacak*	will sit
oturacaklar*	they will sit
oturacam*	i will sit
oturalim*	we sit
oturamadi*	could not sit
oturamadim*	i could not sit
oturamam	i can not sit
oturamaz*	can not sit
oturamiyo*	can not sit
oturamiyorum*	i can not sit
oturan*	who sits
oturarak*	sit
oturayim*	i sit
oturdu*	sat
oturdugum*	i sat
oturduk*	we sat
oturdular*	they sat
oturdum*	i sat
oturdun*	you sat
oturma	not sit
oturmadan*	without sit
oturmadi*	not sit
oturmadim*	i not sit
oturmak*	to sit
oturmam	i not sit
oturmami*	me sit
oturmamis*	not sit
oturmasi*	sit
oturmasin*	not sit
oturmayac*	will not sit
oturmayi*	sit
oturmayin*	not sit
oturmaz*	not sit
oturmus*	sat
oturmuslar*	they sat
oturmuyo*	not sits
oturmuyom*	i not sit
oturmuyordu*	not sit
oturmuyorlar*	they not sit
oturmuyorum*	i not sit
oturmuyoruz*	we not sit
otursa*	if sit
otursam*	if i sit
otursun*	sit
oturucaklar	they will sit
oturucam	i will sit
oturucaz	we will sit
oturun	sit
oturunca*	when sits
oturup*	sat
oturur*	sits
otururdu*	used to sit
otururken*	while sit
otururlar*	they sit
oturursa*	if sits
oturursam*	if i sit
otururum*	i will sit
otururuz*	we will sit
oturuyo*	sits
oturuyolar*	they sit
oturuyom*	i sit
oturuyordu*	sat
oturuyordum*	i sat
oturuyorlar*	they sit
oturuyormus*	sat
oturuyorsun*	you sit
oturuyorum*	i sit
oturuyoruz*	we sit
oturuyoz*	we sit
otuz	thirty
oy	vote
oyle	like that
oynadi*	played
oynadigim*	i played
oynadik*	we played
oynadilar*	they played
oynadim*	i played
oynadin*	you played
oynama	not play
oynamadan*	without play
oynamadi*	not play
oynamadim*	i not play
oynamak*	to play
oynamam	i not play
oynamami*	me play
oynamamis*	not play
oynamasi*	play
oynamasin*	not play
oynamaya	to play
oynamayac*	will not play
oynamayi*	play
oynamayin*	not play
oynamaz*	not play
oynamis*	played
oynamislar*	they played
oynamiyo*	not plays
oynamiyom*	i not play
oynamiyordu*	not play
oynamiyorlar*	they not play
oynamiyorum*	i not play
oynamiyoruz*	we not play
oynar*	plays
oynardi*	used to play
oynarim*	i will play
oynariz*	we will play
oynarken*	while play
oynarlar*	they play
oynarsa*	if plays
oynarsam*	if i play
oynasa*	if play
oynasam*	if i play
oynasin*	play
oynayabil*	can play
oynayacag*	will play
oynayacagim*	i will play
oynayacak*	will play
oynayacaklar*	they will play
oynayacam*	i will play
oynayalim*	we play
oynayamadi*	could not play
oynayamadim*	i could not play
oynayamam	i can not play
oynayamaz*	can not play
oynayamiyo*	can not play
oynayamiyorum*	i can not play
oynayan*	who plays
oynayarak*	play
oynayayim*	i play
oynayicaklar	they will play
oynayicam	i will play
oynayicaz	we will play
oynayin	play
oynayinca*	when plays
oynayip*	played
oynuyo*	plays
oynuyolar*	they play
oynuyom*	i play
oynuyordu*	played
oynuyordum*	i played
oynuyorlar*	they play
oynuyormus*	played
oynuyorsun*	you play
oynuyorum*	i play
oynuyoruz*	we play
oynuyoz*	we play
oyun*	game
oyunc*	player
oyuncag*	toy
oyuncak*	toy
oyunda	in game
ozgurl*	freedom
ozledi*	missed
ozledigim*	i missed
ozledik*	we missed
ozlediler*	they missed
ozledim*	i missed
ozledin*	you missed
ozleme	not miss
ozlemeden*	without miss
ozlemedi*	not miss
ozlemedim*	i not miss
ozlemek*	to miss
ozlemem	i not miss
ozlememi*	me miss
ozlememis*	not miss
ozlemesi*	miss
ozlemesin*	not miss
ozlemeyec*	will not miss
ozlemeyi*	miss
ozlemeyin*	not miss
ozlemez*	not miss
ozlemis*	missed
ozlemisler*	they missed
ozlemiyo*	not misses
ozlemiyom*	i not miss
ozlemiyordu*	not miss
ozlemiyorlar*	they not miss
ozlemiyorum*	i not miss
ozlemiyoruz*	we not miss
ozler*	misses
ozlerdi*	used to miss
ozlerim*	i will miss
ozleriz*	we will miss
ozlerken*	while miss
ozlerler*	they miss
ozlerse*	if misses
ozlersem*	if i miss
ozlese*	if miss
ozlesem*	if i miss
ozlesin*	miss
ozleyebil*	can miss
ozleyeceg*	will miss
ozleyecegim*	i will miss
ozleyecek*	will miss
ozleyecekler*	they will miss
ozleyecem*	i will miss
ozleyelim*	we miss
ozleyemedi*	could not miss
ozleyemedim*	i could not miss
ozleyemem	i can not miss
ozleyemez*	can not miss
ozleyemiyo*	can not miss
ozleyemiyorum*	i can not miss
ozleyen*	who misses
ozleyerek*	miss
ozleyeyim*	i miss
ozleyicekler	they will miss
ozleyicem	i will miss
ozleyicez	we will miss
ozleyin	miss
ozleyince*	when misses
ozleyip*	missed
ozluyo*	misses
ozluyolar*	they miss
ozluyom*	i miss
ozluyordu*	missed
ozluyordum*	i missed
ozluyorlar*	they miss
ozluyormus*	missed
ozluyorsun*	you miss
ozluyorum*	i miss
ozluyoruz*	we miss
ozluyoz*	we miss
ozur	sorry
ozurlu*	disabled
padisah*	king
pahali*	expensive
paket*	packages
pala	machete
panik*	panicking
pantolon*	pants
papagan*	parrot
para	money
paralar*	money
param*	my money
paramiz*	our money
paran	your money
paranin*	money
parasetamol*	paracetamol
parasi	money
parasi*	his money
paray*	money
parcaladi*	broke
parcaladigim*	i broke
parcaladik*	we broke
parcaladilar*	they broke
parcaladim*	i broke
parcaladin*	you broke
parcalama	not break
parcalamadan*	without break
parcalamadi*	not break
parcalamadim*	i not break
parcalamak*	to break
parcalamam	i not break
parcalamami*	me break
parcalamamis*	not break
parcalamasi*	break
parcalamasin*	not break
parcalamayac*	will not break
parcalamayi*	break
parcalamayin*	not break
parcalamaz*	not break
parcalamis*	broke
parcalamislar*	they broke
parcalamiyo*	not breaks
parcalamiyom*	i not break
parcalamiyordu*	not break
parcalamiyorlar*	they not break
parcalamiyorum*	i not break
parcalamiyoruz*	we not break
parcalar*	breaks
parcalardi*	used to break
parcalarim*	i will break
parcalariz*	we will break
parcalarken*	while break
parcalarlar*	they break
parcalarsa*	if breaks
parcalarsam*	if i break
parcalasa*	if break
parcalasam*	if i break
parcalasin*	break
parcalayabil*	can break
parcalayacag*	will break
parcalayacagim*	i will break
parcalayacak*	will break
parcalayacaklar*	they will break
parcalayacam*	i will break
parcalayalim*	we break
parcalayamadi*	could not break
parcalayamadim*	i could not break
parcalayamam	i can not break
parcalayamaz*	can not break
parcalayamiyo*	can not break
parcalayamiyorum*	i can not break
parcalayan*	who breaks
parcalayarak*	break
parcalayayim*	i break
parcalayicaklar	they will break
parcalayicam	i will break
parcalayicaz	we will break
parcalayin	break
parcalayinca*	when breaks
parcalayip*	broke
parcaliyo*	breaks
parcaliyolar*	they break
parcaliyom*	i break
parcaliyordu*	broke
parcaliyordum*	i broke
parcaliyorlar*	they break
parcaliyormus*	broke
parcaliyorsun*	you break
parcaliyorum*	i break
parcaliyoruz*	we break
parcaliyoz*	we break
park	park
parka	to park
parkin*	park
parkinda	in park
parklar*	parks
parkta	in park
parmag*	finger
parmagim*	my finger
parmagimiz*	our finger
parmak*	finger
parmaklarim*	my finger
parol	paracetamol
parti*	party
partide	at party
pasaport*	passport
pasaportlarim*	my passport
pasaportum*	my passport
pasaportumuz*	our passport
pasta*	cake
patakla*	beats
patates*	potatoes
patladi	burst
patlat*	blow up
patlayici*	bomb
patron*	boss
patronlarim*	my boss
patronum*	my boss
patronumuz*	our boss
paylasabil*	can share
paylasacag*	will share
paylasacagim*	i will share
paylasacak*	will share
paylasacaklar*	they will share
paylasacam*	i will share
paylasalim*	we share
paylasamadi*	could not share
paylasamadim*	i could not share
paylasamam	i can not share
paylasamaz*	can not share
paylasamiyo*	can not share
paylasamiyorum*	i can not share
paylasan*	who shares
paylasarak*	share
paylasayim*	i share
paylasicaklar	they will share
paylasicam	i will share
paylasicaz	we will share
paylasin	share
paylasinca*	when shares
paylasip*	shared
paylasir*	shares
paylasirdi*	used to share
paylasirim*	i will share
paylasiriz*	we will share
paylasirken*	while share
paylasirlar*	they share
paylasirsa*	if shares
paylasirsam*	if i share
paylasiyo*	shares
paylasiyolar*	they share
paylasiyom*	i share
paylasiyordu*	shared
paylasiyordum*	i shared
paylasiyorlar*	they share
paylasiyormus*	shared
paylasiyorsun*	you share
paylasiyorum*	i share
paylasiyoruz*	we share
paylasiyoz*	we share
paylasma	not share
paylasmadan*	without share
paylasmadi*	not share
paylasmadim*	i not share
paylasmak*	to share
paylasmam	i not share
paylasmami*	me share
paylasmamis*	not share
paylasmasi*	share
paylasmasin*	not share
paylasmayac*	will not share
paylasmayi*	share
paylasmayin*	not share
paylasmaz*	not share
paylasmis*	shared
paylasmislar*	they shared
paylasmiyo*	not shares
paylasmiyom*	i not share
paylasmiyordu*	not share
paylasmiyorlar*	they not share
paylasmiyorum*	i not share
paylasmiyoruz*	we not share
paylassa*	if share
paylassam*	if i share
paylassin*	share
paylasti*	shared
paylastigim*	i shared
paylastik*	we shared
paylastilar*	they shared
paylastim*	i shared
paylastin*	you shared
pazar	sunday
pazara	market
pazard*	market
pazari*	market
pazartesi*	monday
peceteye	napkin
ped	pad
penalti*	penalty
pencere*	window
perde*	curtains
perisan	miserable
peron*	platform
persembe*	thursday
peynir*	cheese
pijama*	pyjamas
piknig*	picnic
piknik*	picnic
pilav*	rice
pipi*	willy
pis	dirty
pisirdi*	cooked
pisirdigim*	i cooked
pisirdik*	we cooked
pisirdiler*	they cooked
pisirdim*	i cooked
pisirdin*	you cooked
pisirebil*	can cook
pisireceg*	will cook
pisirecegim*	i will cook
pisirecek*	will cook
pisirecekler*	they will cook
pisirecem*	i will cook
pisirelim*	we cook
pisiremedi*	could not cook
pisiremedim*	i could not cook
pisiremem	i can not cook
pisiremez*	can not cook
pisiremiyo*	can not cook
pisiremiyorum*	i can not cook
pisiren*	who cooks
pisirerek*	cook
pisireyim*	i cook
pisiricekler	they will cook
pisiricem	i will cook
pisiricez	we will cook
pisirin	cook
pisirince*	when cooks
pisirip*	cooked
pisirir*	cooks
pisirirdi*	used to cook
pisiririm*	i will cook
pisiririz*	we will cook
pisirirken*	while cook
pisirirler*	they cook
pisirirse*	if cooks
pisirirsem*	if i cook
pisiriyo*	cooks
pisiriyolar*	they cook
pisiriyom*	i cook
pisiriyordu*	cooked
pisiriyordum*	i cooked
pisiriyorlar*	they cook
pisiriyormus*	cooked
pisiriyorsun*	you cook
pisiriyorum*	i cook
pisiriyoruz*	we cook
pisiriyoz*	we cook
pisirme	not cook
pisirmeden*	without cook
pisirmedi*	not cook
pisirmedim*	i not cook
pisirmek*	to cook
pisirmem	i not cook
pisirmemi*	me cook
pisirmemis*	not cook
pisirmesi*	cook
pisirmesin*	not cook
pisirmeyec*	will not cook
pisirmeyi*	cook
pisirmeyin*	not cook
pisirmez*	not cook
pisirmis*	cooked
pisirmisler*	they cooked
pisirmiyo*	not cooks
pisirmiyom*	i not cook
pisirmiyordu*	not cook
pisirmiyorlar*	they not cook
pisirmiyorum*	i not cook
pisirmiyoruz*	we not cook
pisirse*	if cook
pisirsem*	if i cook
pisirsin*	cook
pislig*	filthy
pislik*	filthy
pisman*	regret
pizza*	pizza
plaj*	beach
plan*	plan
plastik*	plastic
playstation*	playstation
polis*	police
pompali*	gun
popo	bum
popolar*	bum
popom*	my bum
popomuz*	our bum
popon	your bum
poponun*	bum
poposu*	his bum
popoy*	bum
porno*	porn
posedi*	bag
poset*	bag
posta*	post
posu	bum
potas*	basketball
poz	pose
proje*	project
psikiyatr*	psychiatrist
psikolog*	counsellor
pubg*	game
radikal*	radicalised
rahat	comfortable
rahatladi*	felt better
rahatladigim*	i felt better
rahatladik*	we felt better
rahatladilar*	they felt better
rahatladim*	i felt better
rahatladin*	you felt better
rahatlama	not feel better
rahatlamadan*	without feel better
rahatlamadi*	not feel better
rahatlamadim*	i not feel better
rahatlamak*	to feel better
rahatlamam	i not feel better
rahatlamami*	me feel better
rahatlamamis*	not feel better
rahatlamasi*	feel better
rahatlamasin*	not feel better
rahatlamayac*	will not feel better
rahatlamayi*	feel better
rahatlamayin*	not feel better
rahatlamaz*	not feel better
rahatlamis*	felt better
rahatlamislar*	they felt better
rahatlamiyo*	not feels better
rahatlamiyom*	i not feel better
rahatlamiyordu*	not feel better
rahatlamiyorlar*	they not feel better
rahatlamiyorum*	i not feel better
rahatlamiyoruz*	we not feel better
rahatlar*	feels better
rahatlardi*	used to feel better
rahatlarim*	i will feel better
rahatlariz*	we will feel better
rahatlarken*	while feel better
rahatlarlar*	they feel better
rahatlarsa*	if feels better
rahatlarsam*	if i feel better
rahatlasa*	if feel better
rahatlasam*	if i feel better
rahatlasin*	feel better
rahatlayabil*	can feel better
rahatlayacag*	will feel better
rahatlayacagim*	i will feel better
rahatlayacak*	will feel better
rahatlayacaklar*	they will feel better
rahatlayacam*	i will feel better
rahatlayalim*	we feel better
rahatlayamadi*	could not feel better
rahatlayamaz*	can not feel better
rahatlayamiyo*	can not feel better
rahatlayan*	who feels better
rahatlayarak*	feel better
rahatlayayim*	i feel better
rahatlayicaklar	they will feel better
rahatlayicam	i will feel better
rahatlayicaz	we will feel better
rahatlayin	feel better
rahatlayinca*	when feels better
rahatlayip*	felt better
rahatliyo*	feels better
rahatliyolar*	they feel better
rahatliyom*	i feel better
rahatliyordu*	felt better
rahatliyordum*	i felt better
rahatliyorlar*	they feel better
rahatliyormus*	felt better
rahatliyorsun*	you feel better
rahatliyorum*	i feel better
rahatliyoruz*	we feel better
rahatliyoz*	we feel better
rahmet*	late
raki*	vodka
rakiyla	with vodka
ramazan*	ramadan
ramazanda	in ramadan
rampa*	ramp
randevu*	appointment
rapor*	report
raylar*	rails
recel*	jam
recete*	prescription
regl*	period
rehin*	hostage
rejim*	diet
renk*	colour
resim*	picture
resimle*	pictures
resimlerim*	my picture
resm	picture
resmen	really
resmi	picture
resmim*	my picture
resmimiz*	our picture
resmini	picture
restoran*	restaurant
rezil*	humiliated
rizasi*	consent
roblo*	roblox
roman*	novel
ruh	spirit
ruhlar*	spirits
rutubet*	damp
ruya*	dream
ruzgar*	wind
saat	hour
saati	hour
saatler*	hours
saattir	for hours
sabah*	morning
sabahlari	mornings
sac	hair
saca	hair
sacda	hair
sacdan	hair
saci	hair
sacim*	my hair
sacimiz*	our hair
sacin	hair
sacina	hair
sacinda	hair
sacindan	hair
sacini	hair
saclar*	hair
saclarim*	my hair
sacma*	silly
sacta	hair
sadece	only
sag	alive
sagligim*	my health
saglik*	health
sahada*	pitch
sahan*	pitch
sahas*	pitch
sahibi*	owner
sahil*	beach
sahur*	breakfast
saka*	joke
sakal*	beard
sakat*	disabled
sakiz	gum
sakladi*	hid
sakladigim*	i hid
sakladik*	we hid
sakladilar*	they hid
sakladim*	i hid
sakladin*	you hid
saklama	not hide
saklamadan*	without hide
saklamadi*	not hide
saklamadim*	i not hide
saklamak*	to hide
saklamam	i not hide
saklamami*	me hide
saklamamis*	not hide
saklamasi*	hide
saklamasin*	not hide
saklamayac*	will not hide
saklamayi*	hide
saklamayin*	not hide
saklamaz*	not hide
saklambac*	hide and seek
saklamis*	hid
saklamislar*	they hid
saklamiyo*	not hides
saklamiyom*	i not hide
saklamiyordu*	not hide
saklamiyorlar*	they not hide
saklamiyorum*	i not hide
saklamiyoruz*	we not hide
saklanabil*	can hide
saklanacag*	will hide
saklanacagim*	i will hide
saklanacak*	will hide
saklanacaklar*	they will hide
saklanacam*	i will hide
saklanalim*	we hide
saklanamadi*	could not hide
saklanamadim*	i could not hide
saklanamam	i can not hide
saklanamaz*	can not hide
saklanamiyo*	can not hide
saklanamiyorum*	i can not hide
saklanan*	who hides
saklanarak*	hide
saklanayim*	i hide
saklandi*	hid
saklandigim*	i hid
saklandik*	we hid
saklandilar*	they hid
saklandim*	i hid
saklandin*	you hid
saklanicaklar	they will hide
saklanicam	i will hide
saklanicaz	we will hide
saklanin	hide
saklaninca*	when hides
saklanip*	hid
saklanir*	hides
saklanirdi*	used to hide
saklanirim*	i will hide
saklaniriz*	we will hide
saklanirken*	while hide
saklanirlar*	they hide
saklanirsa*	if hides
saklanirsam*	if i hide
saklaniyo*	hides
saklaniyolar*	they hide
saklaniyom*	i hide
saklaniyordu*	hid
saklaniyordum*	i hid
saklaniyorlar*	they hide
saklaniyormus*	hid
saklaniyorsun*	you hide
saklaniyorum*	i hide
saklaniyoruz*	we hide
saklaniyoz*	we hide
saklanma	not hide
saklanmadan*	without hide
saklanmadi*	not hide
saklanmadim*	i not hide
saklanmak*	to hide
saklanmam	i not hide
saklanmami*	me hide
saklanmamis*	not hide
saklanmasi*	hide
saklanmasin*	not hide
saklanmayac*	will not hide
saklanmayi*	hide
saklanmayin*	not hide
saklanmaz*	not hide
saklanmis*	hid
saklanmislar*	they hid
saklanmiyo*	not hides
saklanmiyom*	i not hide
saklanmiyordu*	not hide
saklanmiyorlar*	they not hide
saklanmiyorum*	i not hide
saklanmiyoruz*	we not hide
saklansa*	if hide
saklansam*	if i hide
saklansin*	hide
saklar*	hides
saklardi*	used to hide
saklarim*	i will hide
saklariz*	we will hide
saklarken*	while hide
saklarlar*	they hide
saklarsa*	if hides
saklarsam*	if i hide
saklasa*	if hide
saklasam*	if i hide
saklasin*	hide
saklayabil*	can hide
saklayacag*	will hide
saklayacagim*	i will hide
saklayacak*	will hide
saklayacaklar*	they will hide
saklayacam*	i will hide
saklayalim*	we hide
saklayamadi*	could not hide
saklayamadim*	i could not hide
saklayamam	i can not hide
saklayamaz*	can not hide
saklayamiyo*	can not hide
saklayamiyorum*	i can not hide
saklayan*	who hides
saklayarak*	hide
saklayayim*	i hide
saklayicaklar	they will hide
saklayicam	i will hide
saklayicaz	we will hide
saklayin	hide
saklayinca*	when hides
saklayip*	hid
sakliyo*	hides
sakliyolar*	they hide
sakliyom*	i hide
sakliyordu*	hid
sakliyordum*	i hid
sakliyorlar*	they hide
sakliyormus*	hid
sakliyorsun*	you hide
sakliyorum*	i hide
sakliyoruz*	we hide
sakliyoz*	we hide
salak*	stupid
salatalik*	cucumber
saldirabil*	can attack
saldiracag*	will attack
saldiracagim*	i will attack
saldiracak*	will attack
saldiracaklar*	they will attack
saldiracam*	i will attack
saldiralim*	we attack
saldiramadi*	could not attack
saldiramadim*	i could not attack
saldiramam	i can not attack
saldiramaz*	can not attack
saldiramiyo*	can not attack
saldiramiyorum*	i can not attack
saldiran*	who attacks
saldirarak*	attack
saldirayim*	i attack
saldirdi*	attacked
saldirdigim*	i attacked
saldirdik*	we attacked
saldirdilar*	they attacked
saldirdim*	i attacked
saldirdin*	you attacked
saldiri*	attack
saldiricaklar	they will attack
saldiricam	i will attack
saldiricaz	we will attack
saldirinca*	when attacks
saldirip*	attacked
saldirir*	attacks
saldirirdi*	used to attack
saldiririm*	i will attack
saldiririz*	we will attack
saldirirken*	while attack
saldirirlar*	they attack
saldirirsa*	if attacks
saldirirsam*	if i attack
saldiriyo*	attacks
saldiriyolar*	they attack
saldiriyom*	i attack
saldiriyordu*	attacked
saldiriyordum*	i attacked
saldiriyorlar*	they attack
saldiriyormus*	attacked
saldiriyorsun*	you attack
saldiriyorum*	i attack
saldiriyoruz*	we attack
saldiriyoz*	we attack
saldirma	not attack
saldirmadan*	without attack
saldirmadi*	not attack
saldirmadim*	i not attack
saldirmak*	to attack
saldirmam	i not attack
saldirmami*	me attack
saldirmamis*	not attack
saldirmasi*	attack
saldirmasin*	not attack
saldirmayac*	will not attack
saldirmayi*	attack
saldirmayin*	not attack
saldirmaz*	not attack
saldirmis*	attacked
saldirmislar*	they attacked
saldirmiyo*	not attacks
saldirmiyom*	i not attack
saldirmiyordu*	not attack
saldirmiyorlar*	they not attack
saldirmiyorum*	i not attack
saldirmiyoruz*	we not attack
saldirsa*	if attack
saldirsam*	if i attack
saldirsin*	attack
sali	tuesday
salincag*	swings
salincak*	swings
salon*	hall
salonda	in hall
saman	straw
sampiyon*	champion
sanabil*	can think
sanacag*	will think
sanacagim*	i will think
sanacak*	will think
sanacaklar*	they will think
sanacam*	i will think
sanal*	online
sanalim*	we think
sanamadi*	could not think
sanamadim*	i could not think
sanamam	i can not think
sanamaz*	can not think
sanamiyo*	can not think
sanamiyorum*	i can not think
sanan*	who thinks
sanar*	thinks
sanarak*	think
sanardi*	used to think
sanarim*	i will think
sanariz*	we will think
sanarken*	while think
sanarlar*	they think
sanarsa*	if thinks
sanarsam*	if i think
sanayim*	i think
sandalye	chair
sandi*	thought
sandigim*	i thought
sandik*	we thought
sandilar*	they thought
sandim*	i thought
sandin*	you thought
sanicaklar	they will think
sanicam	i will think
sanicaz	we will think
sanin	think
saninca*	when thinks
sanip*	thought
saniyo*	thinks
saniyolar*	they think
saniyom*	i think
saniyordu*	thought
saniyordum*	i thought
saniyorlar*	they think
saniyormus*	thought
saniyorsun*	you think
saniyorum*	i think
saniyoruz*	we think
saniyoz*	we think
sanki	like
sanma	not think
sanmadan*	without think
sanmadi*	not think
sanmadim*	i not think
sanmak*	to think
sanmam	i not think
sanmami*	me think
sanmamis*	not think
sanmasi*	think
sanmasin*	not think
sanmayac*	will not think
sanmayi*	think
sanmayin*	not think
sanmaz*	not think
sanmis*	thought
sanmislar*	they thought
sanmiyo*	not thinks
sanmiyom*	i not think
sanmiyordu*	not think
sanmiyorlar*	they not think
sanmiyorum*	i not think
sanmiyoruz*	we not think
sansa*	if think
sansam*	if i think
sansin*	think
santaj*	blackmail
santiye*	building site
sapig*	pervert
sapik*	pervert
sapka*	hat
sapladi*	stabbed
sapladigim*	i stabbed
sapladik*	we stabbed
sapladilar*	they stabbed
sapladim*	i stabbed
sapladin*	you stabbed
saplama	not stab
saplamadan*	without stab
saplamadi*	not stab
saplamadim*	i not stab
saplamak*	to stab
saplamam	i not stab
saplamami*	me stab
saplamamis*	not stab
saplamasi*	stab
saplamasin*	not stab
saplamayac*	will not stab
saplamayi*	stab
saplamayin*	not stab
saplamaz*	not stab
saplamis*	stabbed
saplamislar*	they stabbed
saplamiyo*	not stabs
saplamiyom*	i not stab
saplamiyordu*	not stab
saplamiyorlar*	they not stab
saplamiyorum*	i not stab
saplamiyoruz*	we not stab
saplar*	stabs
saplardi*	used to stab
saplarim*	i will stab
saplariz*	we will stab
saplarken*	while stab
saplarlar*	they stab
saplarsa*	if stabs
saplarsam*	if i stab
saplasa*	if stab
saplasam*	if i stab
saplasin*	stab
saplayabil*	can stab
saplayacag*	will stab
saplayacagim*	i will stab
saplayacak*	will stab
saplayacaklar*	they will stab
saplayacam*	i will stab
saplayalim*	we stab
saplayamadi*	could not stab
saplayamadim*	i could not stab
saplayamam	i can not stab
saplayamaz*	can not stab
saplayamiyo*	can not stab
saplayamiyorum*	i can not stab
saplayan*	who stabs
saplayarak*	stab
saplayayim*	i stab
saplayicaklar	they will stab
saplayicam	i will stab
saplayicaz	we will stab
saplayin	stab
saplayinca*	when stabs
saplayip*	stabbed
sapliyo*	stabs
sapliyolar*	they stab
sapliyom*	i stab
sapliyordu*	stabbed
sapliyordum*	i stabbed
sapliyorlar*	they stab
sapliyormus*	stabbed
sapliyorsun*	you stab
sapliyorum*	i stab
sapliyoruz*	we stab
sapliyoz*	we stab
sarap*	wine
sarhos*	drunk
sari	yellow
sarilabil*	can hug
sarilacag*	will hug
sarilacagim*	i will hug
sarilacak*	will hug
sarilacaklar*	they will hug
sarilacam*	i will hug
sarilalim*	we hug
sarilamadi*	could not hug
sarilamadim*	i could not hug
sarilamam	i can not hug
sarilamaz*	can not hug
sarilamiyo*	can not hug
sarilamiyorum*	i can not hug
sarilan*	who hugs
sarilarak*	hug
sarilayim*	i hug
sarildi*	hugged
sarildigim*	i hugged
sarildik*	we hugged
sarildilar*	they hugged
sarildim*	i hugged
sarildin*	you hugged
sarilicaklar	they will hug
sarilicam	i will hug
sarilicaz	we will hug
sarilin	hug
sarilinca*	when hugs
sarilip	hugs
sarilip*	hugged
sarilir*	hugs
sarilirdi*	used to hug
sarilirim*	i will hug
sariliriz*	we will hug
sarilirken*	while hug
sarilirlar*	they hug
sarilirsa*	if hugs
sarilirsam*	if i hug
sariliyo*	hugs
sariliyolar*	they hug
sariliyom*	i hug
sariliyordu*	hugged
sariliyordum*	i hugged
sariliyorlar*	they hug
sariliyormus*	hugged
sariliyorsun*	you hug
sariliyorum*	i hug
sariliyoruz*	we hug
sariliyoz*	we hug
sarilma	not hug
sarilmadan*	without hug
sarilmadi*	not hug
sarilmadim*	i not hug
sarilmak*	to hug
sarilmam	i not hug
sarilmami*	me hug
sarilmamis*	not hug
sarilmasi*	hug
sarilmasin*	not hug
sarilmayac*	will not hug
sarilmayi*	hug
sarilmayin*	not hug
sarilmaz*	not hug
sarilmis*	hugged
sarilmislar*	they hugged
sarilmiyo*	not hugs
sarilmiyom*	i not hug
sarilmiyordu*	not hug
sarilmiyorlar*	they not hug
sarilmiyorum*	i not hug
sarilmiyoruz*	we not hug
sarilsa*	if hug
sarilsam*	if i hug
sarilsin*	hug
sarimsak*	garlic
sarj*	charger
sarki*	song
sarsabil*	can shake
sarsacag*	will shake
sarsacagim*	i will shake
sarsacak*	will shake
sarsacaklar*	they will shake
sarsacam*	i will shake
sarsalim*	we shake
sarsamadi*	could not shake
sarsamadim*	i could not shake
sarsamam	i can not shake
sarsamaz*	can not shake
sarsamiyo*	can not shake
sarsamiyorum*	i can not shake
sarsan*	who shakes
sarsar*	shakes
sarsarak*	shake
sarsardi*	used to shake
sarsarim*	i will shake
sarsariz*	we will shake
sarsarken*	while shake
sarsarlar*	they shake
sarsarsa*	if shakes
sarsarsam*	if i shake
sarsayim*	i shake
sarsicaklar	they will shake
sarsicam	i will shake
sarsicaz	we will shake
sarsin	shake
sarsinca*	when shakes
sarsip*	shook
sarsiyo*	shakes
sarsiyolar*	they shake
sarsiyom*	i shake
sarsiyordu*	shook
sarsiyordum*	i shook
sarsiyorlar*	they shake
sarsiyormus*	shook
sarsiyorsun*	you shake
sarsiyorum*	i shake
sarsiyoruz*	we shake
sarsiyoz*	we shake
sarsma	not shake
sarsmadan*	without shake
sarsmadi*	not shake
sarsmadim*	i not shake
sarsmak*	to shake
sarsmam	i not shake
sarsmami*	me shake
sarsmamis*	not shake
sarsmasi*	shake
sarsmasin*	not shake
sarsmayac*	will not shake
sarsmayi*	shake
sarsmayin*	not shake
sarsmaz*	not shake
sarsmis*	shook
sarsmislar*	they shook
sarsmiyo*	not shakes
sarsmiyom*	i not shake
sarsmiyordu*	not shake
sarsmiyorlar*	they not shake
sarsmiyorum*	i not shake
sarsmiyoruz*	we not shake
sarssa*	if shake
sarssam*	if i shake
sarssin*	shake
sarsti*	shook
sarstigim*	i shook
sarstik*	we shook
sarstilar*	they shook
sarstim*	i shook
sarstin*	you shook
sart	must
satabil*	can sell
satacag*	will sell
satacagim*	i will sell
satacak*	will sell
satacaklar*	they will sell
satacam*	i will sell
satalim*	we sell
satamadi*	could not sell
satamadim*	i could not sell
satamam	i can not sell
satamaz*	can not sell
satamiyo*	can not sell
satamiyorum*	i can not sell
satan*	who sells
satar*	sells
satarak*	sell
satardi*	used to sell
satarim*	i will sell
satariz*	we will sell
satarken*	while sell
satarlar*	they sell
satarsa*	if sells
satarsam*	if i sell
satayim*	i sell
saticaklar	they will sell
saticam	i will sell
saticaz	we will sell
satici*	dealer
satilabil*	can be sold
satilacag*	will be sold
satilacagim*	i will be sold
satilacak*	will be sold
satilacaklar*	they will be sold
satilacam*	i will be sold
satilalim*	we be sold
satilamadi*	could not be sold
satilamaz*	can not be sold
satilamiyo*	can not be sold
satilan*	who is sold
satilarak*	be sold
satilayim*	i be sold
satildi*	was sold
satildigim*	i was sold
satildik*	we was sold
satildilar*	they was sold
satildim*	i was sold
satildin*	you was sold
satilicaklar	they will be sold
satilicam	i will be sold
satilicaz	we will be sold
satilin	be sold
satilinca*	when is sold
satilip*	was sold
satilir*	is sold
satilirdi*	used to be sold
satilirim*	i will be sold
satiliriz*	we will be sold
satilirken*	while be sold
satilirlar*	they be sold
satilirsa*	if is sold
satilirsam*	if i be sold
satiliyo*	is sold
satiliyolar*	they be sold
satiliyom*	i be sold
satiliyordu*	was sold
satiliyordum*	i was sold
satiliyorlar*	they be sold
satiliyormus*	was sold
satiliyorsun*	you be sold
satiliyorum*	i be sold
satiliyoruz*	we be sold
satiliyoz*	we be sold
satilma	not be sold
satilmadan*	without be sold
satilmadi*	not be sold
satilmadim*	i not be sold
satilmak*	to be sold
satilmam	i not be sold
satilmami*	me be sold
satilmamis*	not be sold
satilmasi*	be sold
satilmasin*	not be sold
satilmayac*	will not be sold
satilmayi*	be sold
satilmayin*	not be sold
satilmaz*	not be sold
satilmis*	was sold
satilmislar*	they was sold
satilmiyo*	not is sold
satilmiyom*	i not be sold
satilmiyordu*	not be sold
satilmiyorlar*	they not be sold
satilmiyorum*	i not be sold
satilmiyoruz*	we not be sold
satilsa*	if be sold
satilsam*	if i be sold
satilsin*	be sold
satin	sell
satinca*	when sells
satip*	sold
satir*	machete
satiyo*	sells
satiyolar*	they sell
satiyom*	i sell
satiyordu*	sold
satiyordum*	i sold
satiyorlar*	they sell
satiyormus*	sold
satiyorsun*	you sell
satiyorum*	i sell
satiyoruz*	we sell
satiyoz*	we sell
satma	not sell
satmadan*	without sell
satmadi*	not sell
satmadim*	i not sell
satmak*	to sell
satmam	i not sell
satmami*	me sell
satmamis*	not sell
satmasi*	sell
satmasin*	not sell
satmayac*	will not sell
satmayi*	sell
satmayin*	not sell
satmaz*	not sell
satmis*	sold
satmislar*	they sold
satmiyo*	not sells
satmiyom*	i not sell
satmiyordu*	not sell
satmiyorlar*	they not sell
satmiyorum*	i not sell
satmiyoruz*	we not sell
satranc*	chess
satsa*	if sell
satsam*	if i sell
satsin*	sell
satti*	sold
sattigim*	i sold
sattik*	we sold
sattilar*	they sold
sattim*	i sold
sattin*	you sold
savas*	war
savci*	court
scooter*	scooter
sebze*	vegetables
secim*	election
sefer	time
sehit*	martyr
seker*	sugar
sekiz	eight
seks*	sex
seksen	eighty
sel	flood
selam*	hello
seminer*	workshop
semt*	neighbourhood
sen	you
sene	year
senedir	for years
seni	you
senin	your
seninle	with you
seref*	honour
sergi*	exhibition
sertifika*	certificate
servis*	bus
ses	voice
sesi	voice
sesler*	voices
sessiz*	quiet
sessizce	quietly
sevdi*	loved
sevdigim	i love
sevdigim*	i loved
sevdik*	we loved
sevdiler*	they loved
sevdim*	i loved
sevdin*	you loved
sevebil*	can love
seveceg*	will love
sevecegim*	i will love
sevecek*	will love
sevecekler*	they will love
sevecem*	i will love
sevelim*	we love
sevemedi*	could not love
sevemedim*	i could not love
sevemem	i can not love
sevemez*	can not love
sevemiyo*	can not love
sevemiyorum*	i can not love
seven*	who loves
sever*	loves
severdi*	used to love
severek*	love
severim*	i will love
severiz*	we will love
severken*	while love
severler*	they love
severse*	if loves
seversem*	if i love
seveyim*	i love
sevgi	love
sevgili*	boyfriend
sevgilim*	my boyfriend
sevgilimiz*	our boyfriend
sevgilin	your boyfriend
sevgilisi*	his boyfriend
sevicekler	they will love
sevicem	i will love
sevicez	we will love
sevin	love
sevin*	happy
sevince*	when loves
sevip*	loved
seviye*	level
seviyo*	loves
seviyolar*	they love
seviyom*	i love
seviyordu*	loved
seviyordum*	i loved
seviyorlar*	they love
seviyormus*	loved
seviyorsun*	you love
seviyorum*	i love
seviyoruz*	we love
seviyoz*	we love
sevme	not love
sevmeden*	without love
sevmedi*	not love
sevmedim*	i not love
sevmek*	to love
sevmem	i not love
sevmemi*	me love
sevmemis*	not love
sevmesi*	love
sevmesin*	not love
sevmeyec*	will not love
sevmeyi*	love
sevmeyin*	not love
sevmez*	not love
sevmis*	loved
sevmisler*	they loved
sevmiyo*	not loves
sevmiyom*	i not love
sevmiyordu*	not love
sevmiyorlar*	they not love
sevmiyorum*	i not love
sevmiyoruz*	we not love
sevse*	if love
sevsem*	if i love
sevsin*	love
sey	thing
seyahat*	travel
seyi	thing
seyler	things
seyredebil*	can watch
seyredeceg*	will watch
seyredecegim*	i will watch
seyredecek*	will watch
seyredecekler*	they will watch
seyredecem*	i will watch
seyredelim*	we watch
seyredemedi*	could not watch
seyredemedim*	i could not watch
seyredemem	i can not watch
seyredemez*	can not watch
seyredemiyo*	can not watch
seyredemiyorum*	i can not watch
seyreden*	who watches
seyrederek*	watch
seyredeyim*	i watch
seyredicekler	they will watch
seyredicem	i will watch
seyredicez	we will watch
seyredin	watch
seyredince*	when watches
seyredip*	watched
seyredir*	watches
seyredirdi*	used to watch
seyredirim*	i will watch
seyrediriz*	we will watch
seyredirken*	while watch
seyredirler*	they watch
seyredirse*	if watches
seyredirsem*	if i watch
seyrediyo*	watches
seyrediyolar*	they watch
seyrediyom*	i watch
seyrediyordu*	watched
seyrediyordum*	i watched
seyrediyorlar*	they watch
seyrediyormus*	watched
seyrediyorsun*	you watch
seyrediyorum*	i watch
seyrediyoruz*	we watch
seyrediyoz*	we watch
seyretme	not watch
seyretmeden*	without watch
seyretmedi*	not watch
seyretmedim*	i not watch
seyretmek*	to watch
seyretmem	i not watch
seyretmemi*	me watch
seyretmemis*	not watch
seyretmesi*	watch
seyretmesin*	not watch
seyretmeyec*	will not watch
seyretmeyi*	watch
seyretmeyin*	not watch
seyretmez*	not watch
seyretmis*	watched
seyretmisler*	they watched
seyretmiyo*	not watches
seyretmiyom*	i not watch
seyretmiyordu*	not watch
seyretmiyorlar*	they not watch
seyretmiyorum*	i not watch
seyretmiyoruz*	we not watch
seyretse*	if watch
seyretsem*	if i watch
seyretsin*	watch
seyretti*	watched
seyrettigim*	i watched
seyrettik*	we watched
seyrettiler*	they watched
seyrettim*	i watched
seyrettin*	you watched
seytan*	devil
sicag*	hot
sicak*	hot
siddet*	violence
sidik	pee
sifre*	password
sifrem*	my password
sifremiz*	our password
sifren	your password
sifresi*	his password
sigara*	cigarette
siginag*	shelter
siginak*	shelter
siginma*	refuge
siginmaci*	refugee
sigortam*	insurance
siir*	poem
sikabil*	can squeeze
sikacag*	will squeeze
sikacagim*	i will squeeze
sikacak*	will squeeze
sikacaklar*	they will squeeze
sikacam*	i will squeeze
sikalim*	we squeeze
sikamadi*	could not squeeze
sikamadim*	i could not squeeze
sikamam	i can not squeeze
sikamaz*	can not squeeze
sikamiyo*	can not squeeze
sikamiyorum*	i can not squeeze
sikan*	who squeezes
sikar*	squeezes
sikarak*	squeeze
sikardi*	used to squeeze
sikarim*	i will squeeze
sikariz*	we will squeeze
sikarken*	while squeeze
sikarlar*	they squeeze
sikarsa*	if squeezes
sikarsam*	if i squeeze
sikayet*	complaint
sikayim*	i squeeze
sikicaklar	they will squeeze
sikicam	i will squeeze
sikicaz	we will squeeze
sikil*	fed up
sikin	squeeze
sikinca*	when squeezes
sikinti*	trouble
sikip*	squeezed
sikiyo*	squeezes
sikiyolar*	they squeeze
sikiyom*	i squeeze
sikiyordu*	squeezed
sikiyordum*	i squeezed
sikiyorlar*	they squeeze
sikiyormus*	squeezed
sikiyorsun*	you squeeze
sikiyorum*	i squeeze
sikiyoruz*	we squeeze
sikiyoz*	we squeeze
sikkin	fed up
sikma	not squeeze
sikmadan*	without squeeze
sikmadi*	not squeeze
sikmadim*	i not squeeze
sikmak*	to squeeze
sikmam	i not squeeze
sikmami*	me squeeze
sikmamis*	not squeeze
sikmasi*	squeeze
sikmasin*	not squeeze
sikmayac*	will not squeeze
sikmayi*	squeeze
sikmayin*	not squeeze
sikmaz*	not squeeze
sikmis*	squeezed
sikmislar*	they squeezed
sikmiyo*	not squeezes
sikmiyom*	i not squeeze
sikmiyordu*	not squeeze
sikmiyorlar*	they not squeeze
sikmiyorum*	i not squeeze
sikmiyoruz*	we not squeeze
siksa*	if squeeze
siksam*	if i squeeze
siksin*	squeeze
sikti*	squeezed
siktigim*	i squeezed
siktik*	we squeezed
siktilar*	they squeezed
siktim*	i squeezed
siktin*	you squeezed
silah*	gun
sildi*	deleted
sildigim*	i deleted
sildik*	we deleted
sildiler*	they deleted
sildim*	i deleted
sildin*	you deleted
silebil*	can delete
sileceg*	will delete
silecegim*	i will delete
silecek*	will delete
silecekler*	they will delete
silecem*	i will delete
silelim*	we delete
silemedi*	could not delete
silemedim*	i could not delete
silemem	i can not delete
silemez*	can not delete
silemiyo*	can not delete
silemiyorum*	i can not delete
silen*	who deletes
siler*	deletes
silerdi*	used to delete
silerek*	delete
silerim*	i will delete
sileriz*	we will delete
silerken*	while delete
silerler*	they delete
silerse*	if deletes
silersem*	if i delete
sileyim*	i delete
silicekler	they will delete
silicem	i will delete
silicez	we will delete
silin	delete
silince*	when deletes
silinse	deleted
silip*	deleted
siliyo*	deletes
siliyolar*	they delete
siliyom*	i delete
siliyordu*	deleted
siliyordum*	i deleted
siliyorlar*	they delete
siliyormus*	deleted
siliyorsun*	you delete
siliyorum*	i delete
siliyoruz*	we delete
siliyoz*	we delete
silkeledi*	shook
silkeledigim*	i shook
silkeledik*	we shook
silkelediler*	they shook
silkeledim*	i shook
silkeledin*	you shook
silkeleme	not shake
silkelemeden*	without shake
silkelemedi*	not shake
silkelemedim*	i not shake
silkelemek*	to shake
silkelemem	i not shake
silkelememi*	me shake
silkelememis*	not shake
silkelemesi*	shake
silkelemesin*	not shake
silkelemeyec*	will not shake
silkelemeyi*	shake
silkelemeyin*	not shake
silkelemez*	not shake
silkelemis*	shook
silkelemisler*	they shook
silkelemiyo*	not shakes
silkelemiyom*	i not shake
silkelemiyordu*	not shake
silkelemiyorlar*	they not shake
silkelemiyorum*	i not shake
silkelemiyoruz*	we not shake
silkeler*	shakes
silkelerdi*	used to shake
silkelerim*	i will shake
silkeleriz*	we will shake
silkelerken*	while shake
silkelerler*	they shake
silkelerse*	if shakes
silkelersem*	if i shake
silkelese*	if shake
silkelesem*	if i shake
silkelesin*	shake
silkeleyebil*	can shake
silkeleyeceg*	will shake
silkeleyecegim*	i will shake
silkeleyecek*	will shake
silkeleyecekler*	they will shake
silkeleyecem*	i will shake
silkeleyelim*	we shake
silkeleyemedi*	could not shake
silkeleyemedim*	i could not shake
silkeleyemem	i can not shake
silkeleyemez*	can not shake
silkeleyemiyo*	can not shake
silkeleyemiyorum*	i can not shake
silkeleyen*	who shakes
silkeleyerek*	shake
silkeleyeyim*	i shake
silkeleyicekler	they will shake
silkeleyicem	i will shake
silkeleyicez	we will shake
silkeleyin	shake
silkeleyince*	when shakes
silkeleyip*	shook
silkeliyo*	shakes
silkeliyolar*	they shake
silkeliyom*	i shake
silkeliyordu*	shook
silkeliyordum*	i shook
silkeliyorlar*	they shake
silkeliyormus*	shook
silkeliyorsun*	you shake
silkeliyorum*	i shake
silkeliyoruz*	we shake
silkeliyoz*	we shake
silme	not delete
silmeden*	without delete
silmedi*	not delete
silmedim*	i not delete
silmek*	to delete
silmem	i not delete
silmemi*	me delete
silmemis*	not delete
silmesi*	delete
silmesin*	not delete
silmeyec*	will not delete
silmeyi*	delete
silmeyin*	not delete
silmez*	not delete
silmis*	deleted
silmisler*	they deleted
silmiyo*	not deletes
silmiyom*	i not delete
silmiyordu*	not delete
silmiyorlar*	they not delete
silmiyorum*	i not delete
silmiyoruz*	we not delete
silse*	if delete
silsem*	if i delete
silsin*	delete
simdi	now
simid*	bread ring
simit*	bread ring
sinav*	exam
sinavlar*	exams
sinema*	cinema
sinif*	class
sinifim*	my class
sinifimda	in my class
sinifimiz*	our class
siniflarim*	my class
siniftan	from class
sinir*	angry
sinirlendi*	got angry
sinirlendigim*	i got angry
sinirlendik*	we got angry
sinirlendiler*	they got angry
sinirlendim*	i got angry
sinirlendin*	you got angry
sinirlenebil*	can get angry
sinirleneceg*	will get angry
sinirlenecegim*	i will get angry
sinirlenecek*	will get angry
sinirlenecekler*	they will get angry
sinirlenecem*	i will get angry
sinirlenelim*	we get angry
sinirlenemedi*	could not get angry
sinirlenemez*	can not get angry
sinirlenemiyo*	can not get angry
sinirlenen*	who gets angry
sinirlenerek*	get angry
sinirleneyim*	i get angry
sinirlenicekler	they will get angry
sinirlenicem	i will get angry
sinirlenicez	we will get angry
sinirlenin	get angry
sinirlenince	when angry
sinirlenince*	when gets angry
sinirlenip*	got angry
sinirlenir*	gets angry
sinirlenirdi*	used to get angry
sinirlenirim*	i will get angry
sinirleniriz*	we will get angry
sinirlenirken*	while get angry
sinirlenirler*	they get angry
sinirlenirse*	if gets angry
sinirlenirsem*	if i get angry
sinirleniyo*	gets angry
sinirleniyolar*	they get angry
sinirleniyom*	i get angry
sinirleniyordu*	got angry
sinirleniyordum*	i got angry
sinirleniyorlar*	they get angry
sinirleniyormus*	got angry
sinirleniyorsun*	you get angry
sinirleniyorum*	i get angry
sinirleniyoruz*	we get angry
sinirleniyoz*	we get angry
sinirlenme	not get angry
sinirlenmeden*	without get angry
sinirlenmedi*	not get angry
sinirlenmedim*	i not get angry
sinirlenmek*	to get angry
sinirlenmem	i not get angry
sinirlenmemi*	me get angry
sinirlenmemis*	not get angry
sinirlenmesi*	get angry
sinirlenmesin*	not get angry
sinirlenmeyec*	will not get angry
sinirlenmeyi*	get angry
sinirlenmeyin*	not get angry
sinirlenmez*	not get angry
sinirlenmis*	got angry
sinirlenmisler*	they got angry
sinirlenmiyo*	not gets angry
sinirlenmiyom*	i not get angry
sinirlenmiyordu*	not get angry
sinirlenmiyorlar*	they not get angry
sinirlenmiyorum*	i not get angry
sinirlenmiyoruz*	we not get angry
sinirlense*	if get angry
sinirlensem*	if i get angry
sinirlensin*	get angry
sinyal	signal
sir	secret
sira	turn
sirada	in queue
siringa*	needle
sirket*	company
sirlar*	secrets
sirri*	secret
sirrim*	my secret
sirt	back
sirtim*	my back
sirtimiz*	our back
sirtinda	on his back
sirtlarim*	my back
sis	swollen
sise*	bottle
sisebil*	can swell
siseceg*	will swell
sisecegim*	i will swell
sisecek*	will swell
sisecekler*	they will swell
sisecem*	i will swell
siselim*	we swell
sisemedi*	could not swell
sisemedim*	i could not swell
sisemem	i can not swell
sisemez*	can not swell
sisemiyo*	can not swell
sisemiyorum*	i can not swell
sisen*	who swells
siser*	swells
siserdi*	used to swell
siserek*	swell
siserim*	i will swell
siseriz*	we will swell
siserken*	while swell
siserler*	they swell
siserse*	if swells
sisersem*	if i swell
siseyim*	i swell
sisicekler	they will swell
sisicem	i will swell
sisicez	we will swell
sisin	swell
sisince*	when swells
sisip*	swelled
sisiyo*	swells
sisiyolar*	they swell
sisiyom*	i swell
sisiyordu*	swelled
sisiyordum*	i swelled
sisiyorlar*	they swell
sisiyormus*	swelled
sisiyorsun*	you swell
sisiyorum*	i swell
sisiyoruz*	we swell
sisiyoz*	we swell
siska*	thin
sislik*	lump
sisman*	fat
sismanim	i am fat
sisme	not swell
sismeden*	without swell
sismedi*	not swell
sismedim*	i not swell
sismek*	to swell
sismem	i not swell
sismemi*	me swell
sismemis*	not swell
sismesi*	swell
sismesin*	not swell
sismeyec*	will not swell
sismeyi*	swell
sismeyin*	not swell
sismez*	not swell
sismis*	swollen
sismisler*	they swelled
sismiyo*	not swells
sismiyom*	i not swell
sismiyordu*	not swell
sismiyorlar*	they not swell
sismiyorum*	i not swell
sismiyoruz*	we not swell
sisse*	if swell
sissem*	if i swell
sissin*	swell
sisti*	swelled
sistigim*	i swelled
sistik*	we swelled
sistiler*	they swelled
sistim*	i swelled
sistin*	you swelled
siyah	black
siz	you
snap*	snapchat
soba*	stove
sofor*	driver
sogan*	onion
sogug*	cold
soguk*	cold
sohbet*	chat
sokabil*	can put in
sokacag*	will put in
sokacagim*	i will put in
sokacak*	will put in
sokacaklar*	they will put in
sokacam*	i will put in
sokag*	street
sokak	street
sokakl*	streets
sokakta*	in street
sokalim*	we put in
sokamadi*	could not put in
sokamaz*	can not put in
sokamiyo*	can not put in
sokan*	who puts in
sokar*	puts in
sokarak*	put in
sokardi*	used to put in
sokarim*	i will put in
sokariz*	we will put in
sokarken*	while put in
sokarlar*	they put in
sokarsa*	if puts in
sokarsam*	if i put in
sokayim*	i put in
sokma	not put in
sokmadan*	without put in
sokmadi*	not put in
sokmadim*	i not put in
sokmak*	to put in
sokmam	i not put in
sokmami*	me put in
sokmamis*	not put in
sokmasi*	put in
sokmasin*	not put in
sokmayac*	will not put in
sokmayi*	put in
sokmayin*	not put in
sokmaz*	not put in
sokmus*	put in
sokmuslar*	they put in
sokmuyo*	not puts in
sokmuyom*	i not put in
sokmuyordu*	not put in
sokmuyorlar*	they not put in
sokmuyorum*	i not put in
sokmuyoruz*	we not put in
soksa*	if put in
soksam*	if i put in
soksun*	put in
soktu*	put in
soktugum*	i put in
soktuk*	we put in
soktular*	they put in
soktum*	i put in
soktun*	you put in
sokucaklar	they will put in
sokucam	i will put in
sokucaz	we will put in
sokun	put in
sokunca*	when puts in
sokup*	put in
sokuyo*	puts in
sokuyolar*	they put in
sokuyom*	i put in
sokuyordu*	put in
sokuyordum*	i put in
sokuyorlar*	they put in
sokuyormus*	put in
sokuyorsun*	you put in
sokuyorum*	i put in
sokuyoruz*	we put in
sokuyoz*	we put in
soluk	pale
somuru*	exploited
sonra	after
sonunda	at last
sopa*	stick
sopayla	with stick
sorabil*	can ask
soracag*	will ask
soracagim*	i will ask
soracak*	will ask
soracaklar*	they will ask
soracam*	i will ask
soralim*	we ask
soramadi*	could not ask
soramadim*	i could not ask
soramam	i can not ask
soramaz*	can not ask
soramiyo*	can not ask
soramiyorum*	i can not ask
soran*	who asks
sorar*	asks
sorarak*	ask
sorardi*	used to ask
sorarim*	i will ask
sorariz*	we will ask
sorarken*	while ask
sorarlar*	they ask
sorarsa*	if asks
sorarsam*	if i ask
sorayim*	i ask
sordu*	asked
sordugum*	i asked
sorduk*	we asked
sordular*	they asked
sordum*	i asked
sordun*	you asked
sorma	not ask
sormadan*	without ask
sormadi*	not ask
sormadim*	i not ask
sormak*	to ask
sormam	i not ask
sormami*	me ask
sormamis*	not ask
sormasi*	ask
sormasin*	not ask
sormayac*	will not ask
sormayi*	ask
sormayin*	not ask
sormaz*	not ask
sormus*	asked
sormuslar*	they asked
sormuyo*	not asks
sormuyom*	i not ask
sormuyordu*	not ask
sormuyorlar*	they not ask
sormuyorum*	i not ask
sormuyoruz*	we not ask
sorsa*	if ask
sorsam*	if i ask
sorsun*	ask
sorucaklar	they will ask
sorucam	i will ask
sorucaz	we will ask
sorun	ask
sorun*	problem
sorunca	when asked
sorunca*	when asks
sorup*	asked
soruyo*	asks
soruyolar*	they ask
soruyom*	i ask
soruyordu*	asked
soruyordum*	i asked
soruyorlar*	they ask
soruyormus*	asked
soruyorsun*	you ask
soruyorum*	i ask
soruyoruz*	we ask
soruyoz*	we ask
sosyal*	social
sovdu*	swore
sovdugum*	i swore
sovduk*	we swore
sovduler*	they swore
sovdum*	i swore
sovdun*	you swore
sovebil*	can swear
soveceg*	will swear
sovecegim*	i will swear
sovecek*	will swear
sovecekler*	they will swear
sovecem*	i will swear
sovelim*	we swear
sovemedi*	could not swear
sovemedim*	i could not swear
sovemem	i can not swear
sovemez*	can not swear
sovemiyo*	can not swear
sovemiyorum*	i can not swear
soven*	who swears
sover*	swears
soverdi*	used to swear
soverek*	swear
soverim*	i will swear
soveriz*	we will swear
soverken*	while swear
soverler*	they swear
soverse*	if swears
soversem*	if i swear
soveyim*	i swear
sovme	not swear
sovmeden*	without swear
sovmedi*	not swear
sovmedim*	i not swear
sovmek*	to swear
sovmem	i not swear
sovmemi*	me swear
sovmemis*	not swear
sovmesi*	swear
sovmesin*	not swear
sovmeyec*	will not swear
sovmeyi*	swear
sovmeyin*	not swear
sovmez*	not swear
sovmus*	swore
sovmusler*	they swore
sovmuyo*	not swears
sovmuyom*	i not swear
sovmuyordu*	not swear
sovmuyorlar*	they not swear
sovmuyorum*	i not swear
sovmuyoruz*	we not swear
sovse*	if swear
sovsem*	if i swear
sovsun*	swear
sovucekler	they will swear
sovucem	i will swear
sovucez	we will swear
sovun	swear
sovunce*	when swears
sovup*	swore
sovuyo*	swears
sovuyolar*	they swear
sovuyom*	i swear
sovuyordu*	swore
sovuyordum*	i swore
sovuyorlar*	they swear
sovuyormus*	swore
sovuyorsun*	you swear
sovuyorum*	i swear
sovuyoruz*	we swear
sovuyoz*	we swear
soyabil*	can undress
soyacag*	will undress
soyacagim*	i will undress
soyacak*	will undress
soyacaklar*	they will undress
soyacam*	i will undress
soyalim*	we undress
soyamadi*	could not undress
soyamadim*	i could not undress
soyamam	i can not undress
soyamaz*	can not undress
soyamiyo*	can not undress
soyamiyorum*	i can not undress
soyan*	who undresses
soyar*	undresses
soyarak*	undress
soyardi*	used to undress
soyarim*	i will undress
soyariz*	we will undress
soyarken*	while undress
soyarlar*	they undress
soyarsa*	if undresses
soyarsam*	if i undress
soyayim*	i undress
soydu*	undressed
soydugum*	i undressed
soyduk*	we undressed
soydular*	they undressed
soydum*	i undressed
soydun*	you undressed
soygun*	robbery
soyledi*	told
soyledigim*	i told
soyledik*	we told
soylediler*	they told
soyledim*	i told
soyledin*	you told
soyleme	not tell
soylemeden*	without tell
soylemedi*	not tell
soylemedim*	i not tell
soylemek*	to tell
soylemem	i not tell
soylememi*	me tell
soylememis*	not tell
soylemesi*	tell
soylemesin*	not tell
soylemeyec*	will not tell
soylemeyi*	tell
soylemeyin*	not tell
soylemez*	not tell
soylemis*	told
soylemisler*	they told
soylemiyo*	not tells
soylemiyom*	i not tell
soylemiyordu*	not tell
soylemiyorlar*	they not tell
soylemiyorum*	i not tell
soylemiyoruz*	we not tell
soyler*	tells
soylerdi*	used to tell
soylerim*	i will tell
soyleriz*	we will tell
soylerken*	while tell
soylerler*	they tell
soylerse*	if tells
soylersem*	if i tell
soylese*	if tell
soylesem*	if i tell
soylesin*	tell
soyleyebil*	can tell
soyleyeceg*	will tell
soyleyecegim*	i will tell
soyleyecek*	will tell
soyleyecekler*	they will tell
soyleyecem*	i will tell
soyleyelim*	we tell
soyleyemedi*	could not tell
soyleyemedim*	i could not tell
soyleyemem	i can not tell
soyleyemez*	can not tell
soyleyemiyo*	can not tell
soyleyemiyorum*	i can not tell
soyleyen*	who tells
soyleyerek*	tell
soyleyeyim*	i tell
soyleyicekler	they will tell
soyleyicem	i will tell
soyleyicez	we will tell
soyleyin	tell
soyleyince*	when tells
soyleyip*	told
soyluyo*	tells
soyluyolar*	they tell
soyluyom*	i tell
soyluyordu*	told
soyluyordum*	i told
soyluyorlar*	they tell
soyluyormus*	told
soyluyorsun*	you tell
soyluyorum*	i tell
soyluyoruz*	we tell
soyluyoz*	we tell
soyma	not undress
soymadan*	without undress
soymadi*	not undress
soymadim*	i not undress
soymak*	to undress
soymam	i not undress
soymami*	me undress
soymamis*	not undress
soymasi*	undress
soymasin*	not undress
soymayac*	will not undress
soymayi*	undress
soymayin*	not undress
soymaz*	not undress
soymus*	undressed
soymuslar*	they undressed
soymuyo*	not undresses
soymuyom*	i not undress
soymuyordu*	not undress
soymuyorlar*	they not undress
soymuyorum*	i not undress
soymuyoruz*	we not undress
soysa*	if undress
soysam*	if i undress
soysun*	undress
soyucaklar	they will undress
soyucam	i will undress
soyucaz	we will undress
soyun	undress
soyunabil*	can undress
soyunacag*	will undress
soyunacagim*	i will undress
soyunacak*	will undress
soyunacaklar*	they will undress
soyunacam*	i will undress
soyunalim*	we undress
soyunamadi*	could not undress
soyunamadim*	i could not undress
soyunamam	i can not undress
soyunamaz*	can not undress
soyunamiyo*	can not undress
soyunamiyorum*	i can not undress
soyunan*	who undresses
soyunarak*	undress
soyunayim*	i undress
soyunca*	when undresses
soyundu*	undressed
soyundugum*	i undressed
soyunduk*	we undressed
soyundular*	they undressed
soyundum*	i undressed
soyundun*	you undressed
soyundur*	undress
soyunma	changing room
soyunmadan*	without undress
soyunmadi*	not undress
soyunmadim*	i not undress
soyunmak*	to undress
soyunmam	i not undress
soyunmami*	me undress
soyunmamis*	not undress
soyunmasi*	undress
soyunmasin*	not undress
soyunmayac*	will not undress
soyunmayi*	undress
soyunmayin*	not undress
soyunmaz*	not undress
soyunmus*	undressed
soyunmuslar*	they undressed
soyunmuyo*	not undresses
soyunmuyom*	i not undress
soyunmuyordu*	not undress
soyunmuyorlar*	they not undress
soyunmuyorum*	i not undress
soyunmuyoruz*	we not undress
soyunsa*	if undress
soyunsam*	if i undress
soyunsun*	undress
soyunucaklar	they will undress
soyunucam	i will undress
soyunucaz	we will undress
soyunun	undress
soyununca*	when undresses
soyunup*	undressed
soyunur*	undresses
soyunurdu*	used to undress
soyunurken*	while undress
soyunurlar*	they undress
soyunursa*	if undresses
soyunursam*	if i undress
soyunurum*	i will undress
soyunuruz*	we will undress
soyunuyo*	undresses
soyunuyolar*	they undress
soyunuyom*	i undress
soyunuyordu*	undressed
soyunuyordum*	i undressed
soyunuyorlar*	they undress
soyunuyormus*	undressed
soyunuyorsun*	you undress
soyunuyorum*	i undress
soyunuyoruz*	we undress
soyunuyoz*	we undress
soyup*	undressed
soyuyo*	undresses
soyuyolar*	they undress
soyuyom*	i undress
soyuyordu*	undressed
soyuyordum*	i undressed
soyuyorlar*	they undress
soyuyormus*	undressed
soyuyorsun*	you undress
soyuyorum*	i undress
soyuyoruz*	we undress
soyuyoz*	we undress
soz	promise
spor	sport
su	water
subat*	february
sucladi*	blamed
sucladigim*	i blamed
sucladik*	we blamed
sucladilar*	they blamed
sucladim*	i blamed
sucladin*	you blamed
suclama	not blame
suclamadan*	without blame
suclamadi*	not blame
suclamadim*	i not blame
suclamak*	to blame
suclamam	i not blame
suclamami*	me blame
suclamamis*	not blame
suclamasi*	blame
suclamasin*	not blame
suclamayac*	will not blame
suclamayi*	blame
suclamayin*	not blame
suclamaz*	not blame
suclamis*	blamed
suclamislar*	they blamed
suclamiyo*	not blames
suclamiyom*	i not blame
suclamiyordu*	not blame
suclamiyorlar*	they not blame
suclamiyorum*	i not blame
suclamiyoruz*	we not blame
suclar*	blames
suclardi*	used to blame
suclarim*	i will blame
suclariz*	we will blame
suclarken*	while blame
suclarlar*	they blame
suclarsa*	if blames
suclarsam*	if i blame
suclasa*	if blame
suclasam*	if i blame
suclasin*	blame
suclayabil*	can blame
suclayacag*	will blame
suclayacagim*	i will blame
suclayacak*	will blame
suclayacaklar*	they will blame
suclayacam*	i will blame
suclayalim*	we blame
suclayamadi*	could not blame
suclayamadim*	i could not blame
suclayamam	i can not blame
suclayamaz*	can not blame
suclayamiyo*	can not blame
suclayamiyorum*	i can not blame
suclayan*	who blames
suclayarak*	blame
suclayayim*	i blame
suclayicaklar	they will blame
suclayicam	i will blame
suclayicaz	we will blame
suclayin	blame
suclayinca*	when blames
suclayip*	blamed
suclu*	guilty
sucluyo*	blames
sucluyolar*	they blame
sucluyom*	i blame
sucluyordu*	blamed
sucluyordum*	i blamed
sucluyorlar*	they blame
sucluyormus*	blamed
sucluyorsun*	you blame
sucluyorum*	i blame
sucluyoruz*	we blame
sucluyoz*	we blame
sucu*	fault
sucum*	my fault
sukur	thank god
sunnet*	circumcision
super*	great
surada	there
surekli*	constantly
suriyeli*	syrian
surpriz*	surprise
surtuk*	slut
suru	a lot
surukledi*	dragged
surukledigim*	i dragged
surukledik*	we dragged
suruklediler*	they dragged
surukledim*	i dragged
surukledin*	you dragged
surukleme	not drag
suruklemeden*	without drag
suruklemedi*	not drag
suruklemedim*	i not drag
suruklemek*	to drag
suruklemem	i not drag
suruklememi*	me drag
suruklememis*	not drag
suruklemesi*	drag
suruklemesin*	not drag
suruklemeyec*	will not drag
suruklemeyi*	drag
suruklemeyin*	not drag
suruklemez*	not drag
suruklemis*	dragged
suruklemisler*	they dragged
suruklemiyo*	not drags
suruklemiyom*	i not drag
suruklemiyordu*	not drag
suruklemiyorlar*	they not drag
suruklemiyorum*	i not drag
suruklemiyoruz*	we not drag
surukler*	drags
suruklerdi*	used to drag
suruklerim*	i will drag
surukleriz*	we will drag
suruklerken*	while drag
suruklerler*	they drag
suruklerse*	if drags
suruklersem*	if i drag
suruklese*	if drag
suruklesem*	if i drag
suruklesin*	drag
surukleyebil*	can drag
surukleyeceg*	will drag
surukleyecegim*	i will drag
surukleyecek*	will drag
surukleyecekler*	they will drag
surukleyecem*	i will drag
surukleyelim*	we drag
surukleyemedi*	could not drag
surukleyemedim*	i could not drag
surukleyemem	i can not drag
surukleyemez*	can not drag
surukleyemiyo*	can not drag
surukleyemiyorum*	i can not drag
surukleyen*	who drags
surukleyerek*	drag
surukleyeyim*	i drag
surukleyicekler	they will drag
surukleyicem	i will drag
surukleyicez	we will drag
surukleyin	drag
surukleyince*	when drags
surukleyip*	dragged
surukluyo*	drags
surukluyolar*	they drag
surukluyom*	i drag
surukluyordu*	dragged
surukluyordum*	i dragged
surukluyorlar*	they drag
surukluyormus*	dragged
surukluyorsun*	you drag
surukluyorum*	i drag
surukluyoruz*	we drag
surukluyoz*	we drag
susabil*	can keep quiet
susacag*	will keep quiet
susacagim*	i will keep quiet
susacak*	will keep quiet
susacaklar*	they will keep quiet
susacam*	i will keep quiet
susalim*	we keep quiet
susamadi*	could not keep quiet
susamaz*	can not keep quiet
susamiyo*	can not keep quiet
susan*	who keeps quiet
susar*	keeps quiet
susarak*	keep quiet
susardi*	used to keep quiet
susarim*	i will keep quiet
susariz*	we will keep quiet
susarken*	while keep quiet
susarlar*	they keep quiet
susarsa*	if keeps quiet
susarsam*	if i keep quiet
susayim*	i keep quiet
susma	not keep quiet
susmadan*	without keep quiet
susmadi*	not keep quiet
susmadim*	i not keep quiet
susmak*	to keep quiet
susmam	i not keep quiet
susmami*	me keep quiet
susmamis*	not keep quiet
susmasi*	keep quiet
susmasin*	not keep quiet
susmayac*	will not keep quiet
susmayi*	keep quiet
susmayin*	not keep quiet
susmaz*	not keep quiet
susmus*	kept quiet
susmuslar*	they kept quiet
susmuyo*	not keeps quiet
susmuyom*	i not keep quiet
susmuyordu*	not keep quiet
susmuyorlar*	they not keep quiet
susmuyorum*	i not keep quiet
susmuyoruz*	we not keep quiet
sussa*	if keep quiet
sussam*	if i keep quiet
sussun*	keep quiet
sustu*	kept quiet
sustugum*	i kept quiet
sustuk*	we kept quiet
sustular*	they kept quiet
sustum*	i kept quiet
sustun*	you kept quiet
susturabil*	can silence
susturacag*	will silence
susturacagim*	i will silence
susturacak*	will silence
susturacaklar*	they will silence
susturacam*	i will silence
susturalim*	we silence
susturamadi*	could not silence
susturamadim*	i could not silence
susturamam	i can not silence
susturamaz*	can not silence
susturamiyo*	can not silence
susturamiyorum*	i can not silence
susturan*	who silences
susturarak*	silence
susturayim*	i silence
susturdu*	silenced
susturdugum*	i silenced
susturduk*	we silenced
susturdular*	they silenced
susturdum*	i silenced
susturdun*	you silenced
susturma	not silence
susturmadan*	without silence
susturmadi*	not silence
susturmadim*	i not silence
susturmak*	to silence
susturmam	i not silence
susturmami*	me silence
susturmamis*	not silence
susturmasi*	silence
susturmasin*	not silence
susturmayac*	will not silence
susturmayi*	silence
susturmayin*	not silence
susturmaz*	not silence
susturmus*	silenced
susturmuslar*	they silenced
susturmuyo*	not silences
susturmuyom*	i not silence
susturmuyordu*	not silence
susturmuyorlar*	they not silence
susturmuyorum*	i not silence
susturmuyoruz*	we not silence
sustursa*	if silence
sustursam*	if i silence
sustursun*	silence
susturucaklar	they will silence
susturucam	i will silence
susturucaz	we will silence
susturun	silence
susturunca*	when silences
susturup*	silenced
susturur*	silences
sustururdu*	used to silence
sustururken*	while silence
sustururlar*	they silence
susturursa*	if silences
susturursam*	if i silence
sustururum*	i will silence
sustururuz*	we will silence
susturuyo*	silences
susturuyolar*	they silence
susturuyom*	i silence
susturuyordu*	silenced
susturuyordum*	i silenced
susturuyorlar*	they silence
susturuyormus*	silenced
susturuyorsun*	you silence
susturuyorum*	i silence
susturuyoruz*	we silence
susturuyoz*	we silence
susucaklar	they will keep quiet
susucam	i will keep quiet
susucaz	we will keep quiet
susun	keep quiet
susunca*	when keeps quiet
susup*	kept quiet
susuyo*	keeps quiet
susuyolar*	they keep quiet
susuyom*	i keep quiet
susuyordu*	kept quiet
susuyordum*	i kept quiet
susuyorlar*	they keep quiet
susuyormus*	kept quiet
susuyorsun*	you keep quiet
susuyorum*	i keep quiet
susuyoruz*	we keep quiet
susuyoz*	we keep quiet
sut	milk
sutlac*	pudding
sutu*	milk
sutyen*	bra
suya	water
suyu	water
suyun*	water
tabag*	plate
tabak*	plate
tabanca*	gun
tabela	sign
tabii	of course
tablet*	tablets
taciz*	harassment
tahliye*	evicted
tahtakur*	bed bugs
takim*	team
takip*	follows
takipci*	followers
taklid*	mocks
taksi*	taxi
tam	exactly
tamam	ok
tamir*	repair
tane	of
tanimadigi*	stranger
tanimiyo*	not knows
tanisabil*	can meet
tanisacag*	will meet
tanisacagim*	i will meet
tanisacak*	will meet
tanisacaklar*	they will meet
tanisacam*	i will meet
tanisalim*	we meet
tanisamadi*	could not meet
tanisamadim*	i could not meet
tanisamam	i can not meet
tanisamaz*	can not meet
tanisamiyo*	can not meet
tanisamiyorum*	i can not meet
tanisan*	who meets
tanisarak*	meet
tanisayim*	i meet
tanisicaklar	they will meet
tanisicam	i will meet
tanisicaz	we will meet
tanisin	meet
tanisinca*	when meets
tanisip*	met
tanisir*	meets
tanisirdi*	used to meet
tanisirim*	i will meet
tanisiriz*	we will meet
tanisirken*	while meet
tanisirlar*	they meet
tanisirsa*	if meets
tanisirsam*	if i meet
tanisiyo*	meets
tanisiyolar*	they meet
tanisiyom*	i meet
tanisiyordu*	met
tanisiyordum*	i met
tanisiyorlar*	they meet
tanisiyormus*	met
tanisiyorsun*	you meet
tanisiyorum*	i meet
tanisiyoruz*	we meet
tanisiyoz*	we meet
tanisma	not meet
tanismadan*	without meet
tanismadi*	not meet
tanismadim*	i not meet
tanismak*	to meet
tanismam	i not meet
tanismami*	me meet
tanismamis*	not meet
tanismasi*	meet
tanismasin*	not meet
tanismayac*	will not meet
tanismayi*	meet
tanismayin*	not meet
tanismaz*	not meet
tanismis*	met
tanismislar*	they met
tanismiyo*	not meets
tanismiyom*	i not meet
tanismiyordu*	not meet
tanismiyorlar*	they not meet
tanismiyorum*	i not meet
tanismiyoruz*	we not meet
tanissa*	if meet
tanissam*	if i meet
tanissin*	meet
tanisti*	met
tanistigim*	i met
tanistik*	we met
tanistilar*	they met
tanistim*	i met
tanistin*	you met
tanri*	god
tansiyon*	blood pressure
tarafa	side
tarafin*	side
tarif*	recipe
tarih*	history
tarla*	field
tartabil*	can weigh
tartacag*	will weigh
tartacagim*	i will weigh
tartacak*	will weigh
tartacaklar*	they will weigh
tartacam*	i will weigh
tartalim*	we weigh
tartamadi*	could not weigh
tartamadim*	i could not weigh
tartamam	i can not weigh
tartamaz*	can not weigh
tartamiyo*	can not weigh
tartamiyorum*	i can not weigh
tartan*	who weighs
tartar*	weighs
tartarak*	weigh
tartardi*	used to weigh
tartarim*	i will weigh
tartariz*	we will weigh
tartarken*	while weigh
tartarlar*	they weigh
tartarsa*	if weighs
tartarsam*	if i weigh
tartayim*	i weigh
tarticaklar	they will weigh
tarticam	i will weigh
tarticaz	we will weigh
tartida*	scales
tartilabil*	can weigh
tartilacag*	will weigh
tartilacagim*	i will weigh
tartilacak*	will weigh
tartilacaklar*	they will weigh
tartilacam*	i will weigh
tartilalim*	we weigh
tartilamadi*	could not weigh
tartilamadim*	i could not weigh
tartilamam	i can not weigh
tartilamaz*	can not weigh
tartilamiyo*	can not weigh
tartilamiyorum*	i can not weigh
tartilan*	who weighs
tartilarak*	weigh
tartilayim*	i weigh
tartildi*	weighed
tartildigim*	i weighed
tartildik*	we weighed
tartildilar*	they weighed
tartildim*	i weighed
tartildin*	you weighed
tartilicaklar	they will weigh
tartilicam	i will weigh
tartilicaz	we will weigh
tartilin	weigh
tartilinca*	when weighs
tartilip*	weighed
tartilir*	weighs
tartilirdi*	used to weigh
tartilirim*	i will weigh
tartiliriz*	we will weigh
tartilirken*	while weigh
tartilirlar*	they weigh
tartilirsa*	if weighs
tartilirsam*	if i weigh
tartiliyo*	weighs
tartiliyolar*	they weigh
tartiliyom*	i weigh
tartiliyordu*	weighed
tartiliyordum*	i weighed
tartiliyorlar*	they weigh
tartiliyormus*	weighed
tartiliyorsun*	you weigh
tartiliyorum*	i weigh
tartiliyoruz*	we weigh
tartiliyoz*	we weigh
tartilma	not weigh
tartilmadan*	without weigh
tartilmadi*	not weigh
tartilmadim*	i not weigh
tartilmak*	to weigh
tartilmam	i not weigh
tartilmami*	me weigh
tartilmamis*	not weigh
tartilmasi*	weigh
tartilmasin*	not weigh
tartilmayac*	will not weigh
tartilmayi*	weigh
tartilmayin*	not weigh
tartilmaz*	not weigh
tartilmis*	weighed
tartilmislar*	they weighed
tartilmiyo*	not weighs
tartilmiyom*	i not weigh
tartilmiyordu*	not weigh
tartilmiyorlar*	they not weigh
tartilmiyorum*	i not weigh
tartilmiyoruz*	we not weigh
tartilsa*	if weigh
tartilsam*	if i weigh
tartilsin*	weigh
tartin	weigh
tartinca*	when weighs
tartip*	weighed
tartis*	argue
tartiyo*	weighs
tartiyolar*	they weigh
tartiyom*	i weigh
tartiyordu*	weighed
tartiyordum*	i weighed
tartiyorlar*	they weigh
tartiyormus*	weighed
tartiyorsun*	you weigh
tartiyorum*	i weigh
tartiyoruz*	we weigh
tartiyoz*	we weigh
tartma	not weigh
tartmadan*	without weigh
tartmadi*	not weigh
tartmadim*	i not weigh
tartmak*	to weigh
tartmam	i not weigh
tartmami*	me weigh
tartmamis*	not weigh
tartmasi*	weigh
tartmasin*	not weigh
tartmayac*	will not weigh
tartmayi*	weigh
tartmayin*	not weigh
tartmaz*	not weigh
tartmis*	weighed
tartmislar*	they weighed
tartmiyo*	not weighs
tartmiyom*	i not weigh
tartmiyordu*	not weigh
tartmiyorlar*	they not weigh
tartmiyorum*	i not weigh
tartmiyoruz*	we not weigh
tartsa*	if weigh
tartsam*	if i weigh
tartsin*	weigh
tartti*	weighed
tarttigim*	i weighed
tarttik*	we weighed
tarttilar*	they weighed
tarttim*	i weighed
tarttin*	you weighed
tas	stone
tasidi*	carried
tasidigim*	i carried
tasidik*	we carried
tasidilar*	they carried
tasidim*	i carried
tasidin*	you carried
tasima	not carry
tasimadan*	without carry
tasimadi*	not carry
tasimadim*	i not carry
tasimak*	to carry
tasimam	i not carry
tasimami*	me carry
tasimamis*	not carry
tasimasi*	carry
tasimasin*	not carry
tasimaya	to carry
tasimayac*	will not carry
tasimayi*	carry
tasimayin*	not carry
tasimaz*	not carry
tasimis*	carried
tasimislar*	they carried
tasimiyo*	not carries
tasimiyom*	i not carry
tasimiyordu*	not carry
tasimiyorlar*	they not carry
tasimiyorum*	i not carry
tasimiyoruz*	we not carry
tasinabil*	can move house
tasinacag*	will move house
tasinacagim*	i will move house
tasinacak*	will move house
tasinacaklar*	they will move house
tasinacam*	i will move house
tasinalim*	we move house
tasinamadi*	could not move house
tasinamaz*	can not move house
tasinamiyo*	can not move house
tasinan*	who moves house
tasinarak*	move house
tasinayim*	i move house
tasindi*	moved house
tasindigim*	i moved house
tasindik*	we moved house
tasindilar*	they moved house
tasindim*	i moved house
tasindin*	you moved house
tasinicaklar	they will move house
tasinicam	i will move house
tasinicaz	we will move house
tasinin	move house
tasininca*	when moves house
tasinip*	moved house
tasinir*	moves house
tasinirdi*	used to move house
tasinirim*	i will move house
tasiniriz*	we will move house
tasinirken*	while move house
tasinirlar*	they move house
tasinirsa*	if moves house
tasinirsam*	if i move house
tasiniyo*	moves house
tasiniyolar*	they move house
tasiniyom*	i move house
tasiniyordu*	moved house
tasiniyordum*	i moved house
tasiniyorlar*	they move house
tasiniyormus*	moved house
tasiniyorsun*	you move house
tasiniyorum*	i move house
tasiniyoruz*	we move house
tasiniyoz*	we move house
tasinma	not move house
tasinmadan*	without move house
tasinmadi*	not move house
tasinmadim*	i not move house
tasinmak*	to move house
tasinmam	i not move house
tasinmami*	me move house
tasinmamis*	not move house
tasinmasi*	move house
tasinmasin*	not move house
tasinmayac*	will not move house
tasinmayi*	move house
tasinmayin*	not move house
tasinmaz*	not move house
tasinmis*	moved house
tasinmislar*	they moved house
tasinmiyo*	not moves house
tasinmiyom*	i not move house
tasinmiyordu*	not move house
tasinmiyorlar*	they not move house
tasinmiyorum*	i not move house
tasinmiyoruz*	we not move house
tasinsa*	if move house
tasinsam*	if i move house
tasinsin*	move house
tasir*	carries
tasirdi*	used to carry
tasirim*	i will carry
tasiriz*	we will carry
tasirken*	while carry
tasirlar*	they carry
tasirsa*	if carries
tasirsam*	if i carry
tasisa*	if carry
tasisam*	if i carry
tasisin*	carry
tasitabil*	can make carry
tasitacag*	will make carry
tasitacagim*	i will make carry
tasitacak*	will make carry
tasitacaklar*	they will make carry
tasitacam*	i will make carry
tasitalim*	we make carry
tasitamadi*	could not make carry
tasitamaz*	can not make carry
tasitamiyo*	can not make carry
tasitan*	who makes carry
tasitarak*	make carry
tasitayim*	i make carry
tasiticaklar	they will make carry
tasiticam	i will make carry
tasiticaz	we will make carry
tasitin	make carry
tasitinca*	when makes carry
tasitip*	made carry
tasitir*	makes carry
tasitirdi*	used to make carry
tasitirim*	i will make carry
tasitiriz*	we will make carry
tasitirken*	while make carry
tasitirlar*	they make carry
tasitirsa*	if makes carry
tasitirsam*	if i make carry
tasitiyo*	makes carry
tasitiyolar*	they make carry
tasitiyom*	i make carry
tasitiyordu*	made carry
tasitiyordum*	i made carry
tasitiyorlar*	they make carry
tasitiyormus*	made carry
tasitiyorsun*	you make carry
tasitiyorum*	i make carry
tasitiyoruz*	we make carry
tasitiyoz*	we make carry
tasitma	not make carry
tasitmadan*	without make carry
tasitmadi*	not make carry
tasitmadim*	i not make carry
tasitmak*	to make carry
tasitmam	i not make carry
tasitmami*	me make carry
tasitmamis*	not make carry
tasitmasi*	make carry
tasitmasin*	not make carry
tasitmayac*	will not make carry
tasitmayi*	make carry
tasitmayin*	not make carry
tasitmaz*	not make carry
tasitmis*	made carry
tasitmislar*	they made carry
tasitmiyo*	not makes carry
tasitmiyom*	i not make carry
tasitmiyordu*	not make carry
tasitmiyorlar*	they not make carry
tasitmiyorum*	i not make carry
tasitmiyoruz*	we not make carry
tasitsa*	if make carry
tasitsam*	if i make carry
tasitsin*	make carry
tasitti*	made carry
tasittigim*	i made carry
tasittik*	we made carry
tasittilar*	they made carry
tasittim*	i made carry
tasittin*	you made carry
tasiyabil*	can carry
tasiyacag*	will carry
tasiyacagim*	i will carry
tasiyacak*	will carry
tasiyacaklar*	they will carry
tasiyacam*	i will carry
tasiyalim*	we carry
tasiyamadi*	could not carry
tasiyamadim*	i could not carry
tasiyamam	i can not carry
tasiyamaz*	can not carry
tasiyamiyo*	can not carry
tasiyamiyorum*	i can not carry
tasiyan*	who carries
tasiyarak*	carry
tasiyayim*	i carry
tasiyicaklar	they will carry
tasiyicam	i will carry
tasiyicaz	we will carry
tasiyin	carry
tasiyinca*	when carries
tasiyip*	carried
tasiyo*	carries
tasiyolar*	they carry
tasiyom*	i carry
tasiyordu*	carried
tasiyordum*	i carried
tasiyorlar*	they carry
tasiyormus*	carried
tasiyorsun*	you carry
tasiyorum*	i carry
tasiyoruz*	we carry
tasiyoz*	we carry
taslari	stones
tasma*	dog lead
tatil*	holiday
tatli*	sweet
tava*	pan
tavan*	ceiling
tavla*	backgammon
tavsan*	rabbit
tavug*	chicken
tavuk*	chicken
taziye*	condolences
tebrik*	congratulations
tecavuz*	rape
tedavi*	treatment
tefeci*	loan shark
tehdit*	threat
tehditler*	threats
tehlike*	danger
tehlikede	in danger
tek	alone
tekerlekli*	wheelchair
tekir	cat
tekme*	kick
tekmeledi*	kicked
tekmeledigim*	i kicked
tekmeledik*	we kicked
tekmelediler*	they kicked
tekmeledim*	i kicked
tekmeledin*	you kicked
tekmeleme	not kick
tekmelemeden*	without kick
tekmelemedi*	not kick
tekmelemedim*	i not kick
tekmelemek*	to kick
tekmelemem	i not kick
tekmelememi*	me kick
tekmelememis*	not kick
tekmelemesin*	not kick
tekmelemeyec*	will not kick
tekmelemeyin*	not kick
tekmelemez*	not kick
tekmelemis*	kicked
tekmelemisler*	they kicked
tekmelemiyo*	not kicks
tekmelemiyom*	i not kick
tekmelemiyordu*	not kick
tekmelemiyorlar*	they not kick
tekmelemiyorum*	i not kick
tekmelemiyoruz*	we not kick
tekmeler*	kicks
tekmelerdi*	used to kick
tekmelerim*	i will kick
tekmeleriz*	we will kick
tekmelerken*	while kick
tekmelerler*	they kick
tekmelerse*	if kicks
tekmelersem*	if i kick
tekmelese*	if kick
tekmelesem*	if i kick
tekmeleyebil*	can kick
tekmeleyeceg*	will kick
tekmeleyecegim*	i will kick
tekmeleyecek*	will kick
tekmeleyecekler*	they will kick
tekmeleyecem*	i will kick
tekmeleyelim*	we kick
tekmeleyemedi*	could not kick
tekmeleyemedim*	i could not kick
tekmeleyemem	i can not kick
tekmeleyemez*	can not kick
tekmeleyemiyo*	can not kick
tekmeleyemiyorum*	i can not kick
tekmeleyen*	who kicks
tekmeleyeyim*	i kick
tekmeleyicekler	they will kick
tekmeleyicem	i will kick
tekmeleyicez	we will kick
tekmeleyince*	when kicks
tekmeleyip*	kicked
tekmeliyo*	kicks
tekmeliyolar*	they kick
tekmeliyom*	i kick
tekmeliyordu*	kicked
tekmeliyordum*	i kicked
tekmeliyorlar*	they kick
tekmeliyormus*	kicked
tekmeliyorsun*	you kick
tekmeliyorum*	i kick
tekmeliyoruz*	we kick
tekmeliyoz*	we kick
tekrar	again
tekvando*	taekwondo
telefon*	phone
telefonlarim*	my phone
telefonum*	my phone
telefonumuz*	our phone
televizyon*	television
temiz*	clean
temizledi*	cleaned
temizledigim*	i cleaned
temizledik*	we cleaned
temizlediler*	they cleaned
temizledim*	i cleaned
temizledin*	you cleaned
temizleme	not clean
temizlemeden*	without clean
temizlemedi*	not clean
temizlemedim*	i not clean
temizlemek*	to clean
temizlemem	i not clean
temizlememi*	me clean
temizlememis*	not clean
temizlemesin*	not clean
temizlemeyec*	will not clean
temizlemeyin*	not clean
temizlemez*	not clean
temizlemis*	cleaned
temizlemisler*	they cleaned
temizlemiyo*	not cleans
temizlemiyom*	i not clean
temizlemiyordu*	not clean
temizlemiyorlar*	they not clean
temizlemiyorum*	i not clean
temizlemiyoruz*	we not clean
temizler*	cleans
temizlerdi*	used to clean
temizlerim*	i will clean
temizleriz*	we will clean
temizlerken*	while clean
temizlerler*	they clean
temizlerse*	if cleans
temizlersem*	if i clean
temizlese*	if clean
temizlesem*	if i clean
temizleyebil*	can clean
temizleyeceg*	will clean
temizleyecegim*	i will clean
temizleyecek*	will clean
temizleyecekler*	they will clean
temizleyecem*	i will clean
temizleyelim*	we clean
temizleyemedi*	could not clean
temizleyemedim*	i could not clean
temizleyemem	i can not clean
temizleyemez*	can not clean
temizleyemiyo*	can not clean
temizleyemiyorum*	i can not clean
temizleyen*	who cleans
temizleyeyim*	i clean
temizleyicekler	they will clean
temizleyicem	i will clean
temizleyicez	we will clean
temizleyince*	when cleans
temizleyip*	cleaned
temizliyo*	cleans
temizliyolar*	they clean
temizliyom*	i clean
temizliyordu*	cleaned
temizliyordum*	i cleaned
temizliyorlar*	they clean
temizliyormus*	cleaned
temizliyorsun*	you clean
temizliyorum*	i clean
temizliyoruz*	we clean
temizliyoz*	we clean
temmuz*	july
tencere*	pot
teneffus*	break time
tenis*	tennis
tepsi*	tray
terapi*	therapy
teras*	terrace
terkedebil*	can leave
terkedeceg*	will leave
terkedecegim*	i will leave
terkedecek*	will leave
terkedecekler*	they will leave
terkedecem*	i will leave
terkedelim*	we leave
terkedemedi*	could not leave
terkedemedim*	i could not leave
terkedemem	i can not leave
terkedemez*	can not leave
terkedemiyo*	can not leave
terkedemiyorum*	i can not leave
terkeden*	who leaves
terkederek*	leave
terkedeyim*	i leave
terkedicekler	they will leave
terkedicem	i will leave
terkedicez	we will leave
terkedin	leave
terkedince*	when leaves
terkedip*	left
terkedir*	leaves
terkedirdi*	used to leave
terkedirim*	i will leave
terkediriz*	we will leave
terkedirken*	while leave
terkedirler*	they leave
terkedirse*	if leaves
terkedirsem*	if i leave
terkediyo*	leaves
terkediyolar*	they leave
terkediyom*	i leave
terkediyordu*	left
terkediyordum*	i left
terkediyorlar*	they leave
terkediyormus*	left
terkediyorsun*	you leave
terkediyorum*	i leave
terkediyoruz*	we leave
terkediyoz*	we leave
terketme	not leave
terketmeden*	without leave
terketmedi*	not leave
terketmedim*	i not leave
terketmek*	to leave
terketmem	i not leave
terketmemi*	me leave
terketmemis*	not leave
terketmesi*	leave
terketmesin*	not leave
terketmeyec*	will not leave
terketmeyi*	leave
terketmeyin*	not leave
terketmez*	not leave
terketmis*	left
terketmisler*	they left
terketmiyo*	not leaves
terketmiyom*	i not leave
terketmiyordu*	not leave
terketmiyorlar*	they not leave
terketmiyorum*	i not leave
terketmiyoruz*	we not leave
terketse*	if leave
terketsem*	if i leave
terketsin*	leave
terketti*	left
terkettigim*	i left
terkettik*	we left
terkettiler*	they left
terkettim*	i left
terkettin*	you left
terlig*	slipper
terlik*	slipper
terlikle	with slipper
terminal*	bus station
teror*	terrorist
tesekkur*	thanks
teyze*	auntie
teyzem*	my auntie
teyzemiz*	our auntie
teyzen	your auntie
teyzesi*	his auntie
tiktok*	tiktok
tilki*	fox
tiner*	glue
tirmaladi*	scratched
tirmaladigim*	i scratched
tirmaladik*	we scratched
tirmaladilar*	they scratched
tirmaladim*	i scratched
tirmaladin*	you scratched
tirmalama	not scratch
tirmalamadan*	without scratch
tirmalamadi*	not scratch
tirmalamadim*	i not scratch
tirmalamak*	to scratch
tirmalamam	i not scratch
tirmalamami*	me scratch
tirmalamamis*	not scratch
tirmalamasi*	scratch
tirmalamasin*	not scratch
tirmalamayac*	will not scratch
tirmalamayi*	scratch
tirmalamayin*	not scratch
tirmalamaz*	not scratch
tirmalamis*	scratched
tirmalamislar*	they scratched
tirmalamiyo*	not scratches
tirmalamiyom*	i not scratch
tirmalamiyordu*	not scratch
tirmalamiyorlar*	they not scratch
tirmalamiyorum*	i not scratch
tirmalamiyoruz*	we not scratch
tirmalar*	scratches
tirmalardi*	used to scratch
tirmalarim*	i will scratch
tirmalariz*	we will scratch
tirmalarken*	while scratch
tirmalarlar*	they scratch
tirmalarsa*	if scratches
tirmalarsam*	if i scratch
tirmalasa*	if scratch
tirmalasam*	if i scratch
tirmalasin*	scratch
tirmalayabil*	can scratch
tirmalayacag*	will scratch
tirmalayacagim*	i will scratch
tirmalayacak*	will scratch
tirmalayacaklar*	they will scratch
tirmalayacam*	i will scratch
tirmalayalim*	we scratch
tirmalayamadi*	could not scratch
tirmalayamadim*	i could not scratch
tirmalayamam	i can not scratch
tirmalayamaz*	can not scratch
tirmalayamiyo*	can not scratch
tirmalayamiyorum*	i can not scratch
tirmalayan*	who scratches
tirmalayarak*	scratch
tirmalayayim*	i scratch
tirmalayicaklar	they will scratch
tirmalayicam	i will scratch
tirmalayicaz	we will scratch
tirmalayin	scratch
tirmalayinca*	when scratches
tirmalayip*	scratched
tirmaliyo*	scratches
tirmaliyolar*	they scratch
tirmaliyom*	i scratch
tirmaliyordu*	scratched
tirmaliyordum*	i scratched
tirmaliyorlar*	they scratch
tirmaliyormus*	scratched
tirmaliyorsun*	you scratch
tirmaliyorum*	i scratch
tirmaliyoruz*	we scratch
tirmaliyoz*	we scratch
tirmik	scratch
tirnag*	nails
tirnak*	nails
tisort*	t-shirt
titredi*	shook
titredigim*	i shook
titredik*	we shook
titrediler*	they shook
titredim*	i shook
titredin*	you shook
titreme	not shake
titreme*	shaking
titremeden*	without shake
titremedi*	not shake
titremedim*	i not shake
titremek*	to shake
titremem	i not shake
titrememi*	me shake
titrememis*	not shake
titremesi*	shake
titremesin*	not shake
titremeyec*	will not shake
titremeyi*	shake
titremeyin*	not shake
titremez*	not shake
titremis*	shook
titremisler*	they shook
titremiyo*	not shakes
titremiyom*	i not shake
titremiyordu*	not shake
titremiyorlar*	they not shake
titremiyorum*	i not shake
titremiyoruz*	we not shake
titrer*	shakes
titrerdi*	used to shake
titrerim*	i will shake
titreriz*	we will shake
titrerken*	while shake
titrerler*	they shake
titrerse*	if shakes
titrersem*	if i shake
titrese*	if shake
titresem*	if i shake
titresin*	shake
titreyebil*	can shake
titreyeceg*	will shake
titreyecegim*	i will shake
titreyecek*	will shake
titreyecekler*	they will shake
titreyecem*	i will shake
titreyelim*	we shake
titreyemedi*	could not shake
titreyemedim*	i could not shake
titreyemem	i can not shake
titreyemez*	can not shake
titreyemiyo*	can not shake
titreyemiyorum*	i can not shake
titreyen*	who shakes
titreyerek*	shake
titreyeyim*	i shake
titreyicekler	they will shake
titreyicem	i will shake
titreyicez	we will shake
titreyin	shake
titreyince*	when shakes
titreyip*	shook
titriyo*	shakes
titriyolar*	they shake
titriyom*	i shake
titriyor	shaking
titriyordu*	shook
titriyordum*	i shook
titriyorlar*	they shake
titriyormus*	shook
titriyorsun*	you shake
titriyorum*	i shake
titriyoruz*	we shake
titriyoz*	we shake
tiyatro*	theatre
tokat*	slap
tokatladi*	slapped
tokatladigim*	i slapped
tokatladik*	we slapped
tokatladilar*	they slapped
tokatladim*	i slapped
tokatladin*	you slapped
tokatlama	not slap
tokatlamadan*	without slap
tokatlamadi*	not slap
tokatlamadim*	i not slap
tokatlamak*	to slap
tokatlamam	i not slap
tokatlamami*	me slap
tokatlamamis*	not slap
tokatlamasin*	not slap
tokatlamayac*	will not slap
tokatlamayin*	not slap
tokatlamaz*	not slap
tokatlamis*	slapped
tokatlamislar*	they slapped
tokatlamiyo*	not slaps
tokatlamiyom*	i not slap
tokatlamiyordu*	not slap
tokatlamiyorlar*	they not slap
tokatlamiyorum*	i not slap
tokatlamiyoruz*	we not slap
tokatlar*	slaps
tokatlardi*	used to slap
tokatlarim*	i will slap
tokatlariz*	we will slap
tokatlarken*	while slap
tokatlarlar*	they slap
tokatlarsa*	if slaps
tokatlarsam*	if i slap
tokatlasa*	if slap
tokatlasam*	if i slap
tokatlayabil*	can slap
tokatlayacag*	will slap
tokatlayacagim*	i will slap
tokatlayacak*	will slap
tokatlayacaklar*	they will slap
tokatlayacam*	i will slap
tokatlayalim*	we slap
tokatlayamadi*	could not slap
tokatlayamadim*	i could not slap
tokatlayamam	i can not slap
tokatlayamaz*	can not slap
tokatlayamiyo*	can not slap
tokatlayamiyorum*	i can not slap
tokatlayan*	who slaps
tokatlayayim*	i slap
tokatlayicaklar	they will slap
tokatlayicam	i will slap
tokatlayicaz	we will slap
tokatlayinca*	when slaps
tokatlayip*	slapped
tokatliyo*	slaps
tokatliyolar*	they slap
tokatliyom*	i slap
tokatliyordu*	slapped
tokatliyordum*	i slapped
tokatliyorlar*	they slap
tokatliyormus*	slapped
tokatliyorsun*	you slap
tokatliyorum*	i slap
tokatliyoruz*	we slap
tokatliyoz*	we slap
top	ball
topa	ball
topladi*	collected
topladigim*	i collected
topladik*	we collected
topladilar*	they collected
topladim*	i collected
topladin*	you collected
toplama	not collect
toplamadan*	without collect
toplamadi*	not collect
toplamadim*	i not collect
toplamak*	to collect
toplamam	i not collect
toplamami*	me collect
toplamamis*	not collect
toplamasi*	collect
toplamasin*	not collect
toplamayac*	will not collect
toplamayi*	collect
toplamayin*	not collect
toplamaz*	not collect
toplamis*	collected
toplamislar*	they collected
toplamiyo*	not collects
toplamiyom*	i not collect
toplamiyordu*	not collect
toplamiyorlar*	they not collect
toplamiyorum*	i not collect
toplamiyoruz*	we not collect
toplanti*	meeting
toplantida	in meeting
toplar*	collects
toplardi*	used to collect
toplarim*	i will collect
toplariz*	we will collect
toplarken*	while collect
toplarlar*	they collect
toplarsa*	if collects
toplarsam*	if i collect
toplasa*	if collect
toplasam*	if i collect
toplasin*	collect
toplayabil*	can collect
toplayacag*	will collect
toplayacagim*	i will collect
toplayacak*	will collect
toplayacaklar*	they will collect
toplayacam*	i will collect
toplayalim*	we collect
toplayamadi*	could not collect
toplayamadim*	i could not collect
toplayamam	i can not collect
toplayamaz*	can not collect
toplayamiyo*	can not collect
toplayamiyorum*	i can not collect
toplayan*	who collects
toplayarak*	collect
toplayayim*	i collect
toplayicaklar	they will collect
toplayicam	i will collect
toplayicaz	we will collect
toplayin	collect
toplayinca*	when collects
toplayip*	collected
topluluk*	community
topluyo*	collects
topluyolar*	they collect
topluyom*	i collect
topluyordu*	collected
topluyordum*	i collected
topluyorlar*	they collect
topluyormus*	collected
topluyorsun*	you collect
topluyorum*	i collect
topluyoruz*	we collect
topluyoz*	we collect
topraga	ground
toprak*	soil
torbaci*	dealer
torun*	grandchild
torunlarim*	my grandchild
torunum	my grandson
torunum*	my grandchild
torunumun	my grandson
torunumuz*	our grandchild
tovbe*	sorry
trafik*	traffic
trambolin*	trampoline
tramvay*	tram
tren*	train
tufeg*	gun
tufek*	gun
tukendi*	exhausted
tukendigi*	was exhausted
tukendigim*	i was exhausted
tukendik*	we was exhausted
tukendiler*	they was exhausted
tukendim*	i was exhausted
tukendin*	you was exhausted
tukenebil*	can exhausted
tukeneceg*	will exhausted
tukenecegim*	i will exhausted
tukenecek*	will exhausted
tukenecekler*	they will exhausted
tukenecem*	i will exhausted
tukenelim*	we exhausted
tukenemedi*	could not exhausted
tukenemedim*	i could not exhausted
tukenemem	i can not exhausted
tukenemez*	can not exhausted
tukenemiyo*	can not exhausted
tukenemiyorum*	i can not exhausted
tukenen*	who exhausted
tukenerek*	exhausted
tukeneyim*	i exhausted
tukenicekler	they will exhausted
tukenicem	i will exhausted
tukenicez	we will exhausted
tukenin	exhausted
tukenince*	when exhausted
tukenip*	was exhausted
tukenir*	exhausted
tukenirdi*	used to exhausted
tukenirim*	i will exhausted
tukeniriz*	we will exhausted
tukenirken*	while exhausted
tukenirler*	they exhausted
tukenirse*	if exhausted
tukenirsem*	if i exhausted
tukeniyo*	exhausted
tukeniyolar*	they exhausted
tukeniyom*	i am exhausted
tukeniyordu*	was exhausted
tukeniyordum*	i was exhausted
tukeniyorlar*	they exhausted
tukeniyormus*	was exhausted
tukeniyorsun*	you exhausted
tukeniyorum*	i am exhausted
tukeniyoruz*	we exhausted
tukeniyoz*	we exhausted
tukenme	not exhausted
tukenmeden*	without exhausted
tukenmedi*	not exhausted
tukenmedim*	i not exhausted
tukenmek*	to exhausted
tukenmem	i not exhausted
tukenmemi*	me exhausted
tukenmemis*	not exhausted
tukenmesi*	exhausted
tukenmesin*	not exhausted
tukenmeyec*	will not exhausted
tukenmeyi*	exhausted
tukenmeyin*	not exhausted
tukenmez*	not exhausted
tukenmis*	was exhausted
tukenmisler*	they was exhausted
tukenmiyo*	not exhausted
tukenmiyom*	i not exhausted
tukenmiyorlar*	they not exhausted
tukenmiyorum*	i not exhausted
tukenmiyoruz*	we not exhausted
tukense*	if exhausted
tukensem*	if i exhausted
tukensin*	exhausted
tukurdu*	spat
tukurdugum*	i spat
tukurduk*	we spat
tukurduler*	they spat
tukurdum*	i spat
tukurdun*	you spat
tukurebil*	can spit
tukureceg*	will spit
tukurecegim*	i will spit
tukurecek*	will spit
tukurecekler*	they will spit
tukurecem*	i will spit
tukurelim*	we spit
tukuremedi*	could not spit
tukuremedim*	i could not spit
tukuremem	i can not spit
tukuremez*	can not spit
tukuremiyo*	can not spit
tukuremiyorum*	i can not spit
tukuren*	who spits
tukurerek*	spit
tukureyim*	i spit
tukurme	not spit
tukurmeden*	without spit
tukurmedi*	not spit
tukurmedim*	i not spit
tukurmek*	to spit
tukurmem	i not spit
tukurmemi*	me spit
tukurmemis*	not spit
tukurmesi*	spit
tukurmesin*	not spit
tukurmeyec*	will not spit
tukurmeyi*	spit
tukurmeyin*	not spit
tukurmez*	not spit
tukurmus*	spat
tukurmusler*	they spat
tukurmuyo*	not spits
tukurmuyom*	i not spit
tukurmuyordu*	not spit
tukurmuyorlar*	they not spit
tukurmuyorum*	i not spit
tukurmuyoruz*	we not spit
tukurse*	if spit
tukursem*	if i spit
tukursun*	spit
tukurucekler	they will spit
tukurucem	i will spit
tukurucez	we will spit
tukuruk*	spit
tukurun	spit
tukurunce*	when spits
tukurup*	spat
tukurur*	spits
tukururdu*	used to spit
tukururken*	while spit
tukururler*	they spit
tukururse*	if spits
tukurursem*	if i spit
tukururum*	i will spit
tukururuz*	we will spit
tukuruyo*	spits
tukuruyolar*	they spit
tukuruyom*	i spit
tukuruyordu*	spat
tukuruyordum*	i spat
tukuruyorlar*	they spit
tukuruyormus*	spat
tukuruyorsun*	you spit
tukuruyorum*	i spit
tukuruyoruz*	we spit
tukuruyoz*	we spit
tunel*	tunnel
tupu	gas
turk*	turkish
turkiye*	turkey
turku*	song
turnuva*	tournament
tursu*	pickles
turuncu	orange
tutabil*	can hold
tutacag*	will hold
tutacagim*	i will hold
tutacak*	will hold
tutacaklar*	they will hold
tutacam*	i will hold
tutalim*	we hold
tutam	handful
tutamadi*	could not hold
tutamadim*	i could not hold
tutamam	i can not hold
tutamaz*	can not hold
tutamiyo*	can not hold
tutamiyorum*	i can not hold
tutan*	who holds
tutar*	holds
tutarak*	hold
tutardi*	used to hold
tutarim*	i will hold
tutariz*	we will hold
tutarken*	while hold
tutarlar*	they hold
tutarsa*	if holds
tutarsam*	if i hold
tutayim*	i hold
tutma	not hold
tutmadan*	without hold
tutmadi*	not hold
tutmadim*	i not hold
tutmak*	to hold
tutmam	i not hold
tutmami*	me hold
tutmamis*	not hold
tutmasi*	hold
tutmasin*	not hold
tutmayac*	will not hold
tutmayi*	hold
tutmayin*	not hold
tutmaz*	not hold
tutmus*	held
tutmuslar*	they held
tutmuyo*	not holds
tutmuyom*	i not hold
tutmuyordu*	not hold
tutmuyorlar*	they not hold
tutmuyorum*	i not hold
tutmuyoruz*	we not hold
tutsa*	if hold
tutsak*	trapped
tutsam*	if i hold
tutsun*	hold
tuttu*	held
tuttugum*	i held
tuttuk*	we held
tuttular*	they held
tuttum*	i held
tuttun*	you held
tutucaklar	they will hold
tutucam	i will hold
tutucaz	we will hold
tutuk*	arrested
tutun	hold
tutunca*	when holds
tutup*	held
tutuyo*	holds
tutuyolar*	they hold
tutuyom*	i hold
tutuyordu*	held
tutuyordum*	i held
tutuyorlar*	they hold
tutuyormus*	held
tutuyorsun*	you hold
tutuyorum*	i hold
tutuyoruz*	we hold
tutuyoz*	we hold
tuvalet*	toilet
tuvalette	in toilet
tuzlu*	salt
uc	three
ucag*	plane
ucak*	plane
ucret*	pay
ucurum*	cliff
ucuz*	cheap
uflet*	exorcism
ugrasabil*	can try
ugrasacag*	will try
ugrasacagim*	i will try
ugrasacak*	will try
ugrasacaklar*	they will try
ugrasacam*	i will try
ugrasalim*	we try
ugrasamadi*	could not try
ugrasamadim*	i could not try
ugrasamam	i can not try
ugrasamaz*	can not try
ugrasamiyo*	can not try
ugrasamiyorum*	i can not try
ugrasan*	who tries
ugrasarak*	try
ugrasayim*	i try
ugrasicaklar	they will try
ugrasicam	i will try
ugrasicaz	we will try
ugrasin	try
ugrasinca*	when tries
ugrasip*	tried
ugrasir*	tries
ugrasirdi*	used to try
ugrasirim*	i will try
ugrasiriz*	we will try
ugrasirken*	while try
ugrasirlar*	they try
ugrasirsa*	if tries
ugrasirsam*	if i try
ugrasiyo*	tries
ugrasiyolar*	they try
ugrasiyom*	i try
ugrasiyordu*	tried
ugrasiyordum*	i tried
ugrasiyorlar*	they try
ugrasiyormus*	tried
ugrasiyorsun*	you try
ugrasiyorum*	i try
ugrasiyoruz*	we try
ugrasiyoz*	we try
ugrasma	not try
ugrasmadan*	without try
ugrasmadi*	not try
ugrasmadim*	i not try
ugrasmak*	to try
ugrasmam	i not try
ugrasmami*	me try
ugrasmamis*	not try
ugrasmasi*	try
ugrasmasin*	not try
ugrasmayac*	will not try
ugrasmayi*	try
ugrasmayin*	not try
ugrasmaz*	not try
ugrasmis*	tried
ugrasmislar*	they tried
ugrasmiyo*	not tries
ugrasmiyom*	i not try
ugrasmiyordu*	not try
ugrasmiyorlar*	they not try
ugrasmiyorum*	i not try
ugrasmiyoruz*	we not try
ugrassa*	if try
ugrassam*	if i try
ugrassin*	try
ugrasti*	tried
ugrastigim*	i tried
ugrastik*	we tried
ugrastilar*	they tried
ugrastim*	i tried
ugrastin*	you tried
ulasabil*	can reach
ulasacag*	will reach
ulasacagim*	i will reach
ulasacak*	will reach
ulasacaklar*	they will reach
ulasacam*	i will reach
ulasalim*	we reach
ulasamadi*	could not reach
ulasamadim*	i could not reach
ulasamam	i can not reach
ulasamaz*	can not reach
ulasamiyo*	can not reach
ulasamiyorum*	i can not reach
ulasan*	who reaches
ulasarak*	reach
ulasayim*	i reach
ulasicaklar	they will reach
ulasicam	i will reach
ulasicaz	we will reach
ulasin	reach
ulasinca*	when reaches
ulasip*	reached
ulasir*	reaches
ulasirdi*	used to reach
ulasirim*	i will reach
ulasiriz*	we will reach
ulasirken*	while reach
ulasirlar*	they reach
ulasirsa*	if reaches
ulasirsam*	if i reach
ulasiyo*	reaches
ulasiyolar*	they reach
ulasiyom*	i reach
ulasiyordu*	reached
ulasiyordum*	i reached
ulasiyorlar*	they reach
ulasiyormus*	reached
ulasiyorsun*	you reach
ulasiyorum*	i reach
ulasiyoruz*	we reach
ulasiyoz*	we reach
ulasma	not reach
ulasmadan*	without reach
ulasmadi*	not reach
ulasmadim*	i not reach
ulasmak*	to reach
ulasmam	i not reach
ulasmami*	me reach
ulasmamis*	not reach
ulasmasi*	reach
ulasmasin*	not reach
ulasmayac*	will not reach
ulasmayi*	reach
ulasmayin*	not reach
ulasmaz*	not reach
ulasmis*	reached
ulasmislar*	they reached
ulasmiyo*	not reaches
ulasmiyom*	i not reach
ulasmiyordu*	not reach
ulasmiyorlar*	they not reach
ulasmiyorum*	i not reach
ulasmiyoruz*	we not reach
ulassa*	if reach
ulassam*	if i reach
ulassin*	reach
ulasti*	reached
ulastigim*	i reached
ulastik*	we reached
ulastilar*	they reached
ulastim*	i reached
ulastin*	you reached
umre*	pilgrimage
umud*	hope
umursadi*	cared
umursadigim*	i cared
umursadik*	we cared
umursadilar*	they cared
umursadim*	i cared
umursadin*	you cared
umursama	not care
umursamadan*	without care
umursamadi*	not care
umursamadim*	i not care
umursamak*	to care
umursamam	i not care
umursamami*	me care
umursamamis*	not care
umursamasi*	care
umursamasin*	not care
umursamayac*	will not care
umursamayi*	care
umursamayin*	not care
umursamaz*	not care
umursamis*	cared
umursamislar*	they cared
umursamiyo*	not cares
umursamiyom*	i not care
umursamiyordu*	not care
umursamiyorlar*	they not care
umursamiyorum*	i not care
umursamiyoruz*	we not care
umursar*	cares
umursardi*	used to care
umursarim*	i will care
umursariz*	we will care
umursarken*	while care
umursarlar*	they care
umursarsa*	if cares
umursarsam*	if i care
umursasa*	if care
umursasam*	if i care
umursasin*	care
umursayabil*	can care
umursayacag*	will care
umursayacagim*	i will care
umursayacak*	will care
umursayacaklar*	they will care
umursayacam*	i will care
umursayalim*	we care
umursayamadi*	could not care
umursayamadim*	i could not care
umursayamam	i can not care
umursayamaz*	can not care
umursayamiyo*	can not care
umursayamiyorum*	i can not care
umursayan*	who cares
umursayarak*	care
umursayayim*	i care
umursayicaklar	they will care
umursayicam	i will care
umursayicaz	we will care
umursayin	care
umursayinca*	when cares
umursayip*	cared
umursuyo*	cares
umursuyolar*	they care
umursuyom*	i care
umursuyordu*	cared
umursuyordum*	i cared
umursuyorlar*	they care
umursuyormus*	cared
umursuyorsun*	you care
umursuyorum*	i care
umursuyoruz*	we care
umursuyoz*	we care
umurumda	i care
umut*	hope
umutsuz*	hopeless
universite*	university
unu	flour
unutabil*	can forget
unutacag*	will forget
unutacagim*	i will forget
unutacak*	will forget
unutacaklar*	they will forget
unutacam*	i will forget
unutalim*	we forget
unutamadi*	could not forget
unutamadim*	i could not forget
unutamam	i can not forget
unutamaz*	can not forget
unutamiyo*	can not forget
unutamiyorum*	i can not forget
unutan*	who forgets
unutarak*	forget
unutayim*	i forget
unutma	not forget
unutmadan*	without forget
unutmadi*	not forget
unutmadim*	i not forget
unutmak*	to forget
unutmam	i not forget
unutmami*	me forget
unutmamis*	not forget
unutmasi*	forget
unutmasin*	not forget
unutmayac*	will not forget
unutmayi*	forget
unutmayin*	not forget
unutmaz*	not forget
unutmus*	forgot
unutmuslar*	they forgot
unutmuyo*	not forgets
unutmuyom*	i not forget
unutmuyordu*	not forget
unutmuyorlar*	they not forget
unutmuyorum*	i not forget
unutmuyoruz*	we not forget
unutsa*	if forget
unutsam*	if i forget
unutsun*	forget
unuttu*	forgot
unuttugum*	i forgot
unuttuk*	we forgot
unuttular*	they forgot
unuttum*	i forgot
unuttun*	you forgot
unutucaklar	they will forget
unutucam	i will forget
unutucaz	we will forget
unutun	forget
unutunca*	when forgets
unutup*	forgot
unutur*	forgets
unuturdu*	used to forget
unuturken*	while forget
unuturlar*	they forget
unutursa*	if forgets
unutursam*	if i forget
unuturum*	i will forget
unuturuz*	we will forget
unutuyo*	forgets
unutuyolar*	they forget
unutuyom*	i forget
unutuyordu*	forgot
unutuyordum*	i forgot
unutuyorlar*	they forget
unutuyormus*	forgot
unutuyorsun*	you forget
unutuyorum*	i forget
unutuyoruz*	we forget
unutuyoz*	we forget
urgan*	rope
urkebil*	can scared
urkeceg*	will scared
urkecegim*	i will scared
urkecek*	will scared
urkecekler*	they will scared
urkecem*	i will scared
urkelim*	we scared
urkemedi*	could not scared
urkemedim*	i could not scared
urkemem	i can not scared
urkemez*	can not scared
urkemiyo*	can not scared
urkemiyorum*	i can not scared
urken*	who scared
urker*	scared
urkerdi*	used to scared
urkerim*	i will scared
urkeriz*	we will scared
urkerken*	while scared
urkerler*	they scared
urkerse*	if scared
urkersem*	if i scared
urkeyim*	i scared
urkme	not scared
urkmeden*	without scared
urkmedi*	not scared
urkmedim*	i not scared
urkmek*	to scared
urkmem	i not scared
urkmemi*	me scared
urkmemis*	not scared
urkmesi*	scared
urkmesin*	not scared
urkmeyec*	will not scared
urkmeyi*	scared
urkmeyin*	not scared
urkmez*	not scared
urkmus*	was scared
urkmusler*	they was scared
urkmuyo*	not scared
urkmuyom*	i not scared
urkmuyorlar*	they not scared
urkmuyorum*	i not scared
urkmuyoruz*	we not scared
urkse*	if scared
urksem*	if i scared
urksun*	scared
urktu*	was scared
urktugum*	i was scared
urktuk*	we was scared
urktuler*	they was scared
urktum*	i was scared
urktun*	you was scared
urkucekler	they will scared
urkucem	i will scared
urkucez	we will scared
urkun	scared
urkunce*	when scared
urkup*	was scared
urkutucu	scary
urkuyo*	scared
urkuyolar*	they scared
urkuyom*	i am scared
urkuyordu*	was scared
urkuyordum*	i was scared
urkuyorlar*	they scared
urkuyormus*	was scared
urkuyorsun*	you scared
urkuyorum*	i am scared
urkuyoruz*	we scared
urkuyoz*	we scared
ust	top
usta	boss
ustam	my boss
ustum*	my top
ustume	on me
ustunde	on
ustune	on
ustunu	top
usudu*	was cold
usudugum*	i was cold
usuduk*	we was cold
usuduler*	they was cold
usudum*	i was cold
usudun*	you was cold
usulu	way
usume	not cold
usumeden*	without cold
usumedi*	not cold
usumedim*	i not cold
usumek*	to cold
usumem	i not cold
usumemi*	me cold
usumemis*	not cold
usumesi*	cold
usumesin*	not cold
usumeyec*	will not cold
usumeyi*	cold
usumeyin*	not cold
usumez*	not cold
usumus*	was cold
usumusler*	they was cold
usumuyo*	not cold
usumuyom*	i not cold
usumuyorlar*	they not cold
usumuyorum*	i not cold
usumuyoruz*	we not cold
usur	cold
usurdu*	used to cold
usurken*	while cold
usurler*	they cold
usurse*	if cold
usursem*	if i cold
usurum*	i will cold
usuruz*	we will cold
ususe*	if cold
ususem*	if i cold
ususun*	cold
usuyebil*	can cold
usuyeceg*	will cold
usuyecegim*	i will cold
usuyecek*	will cold
usuyecekler*	they will cold
usuyecem*	i will cold
usuyelim*	we cold
usuyemedi*	could not cold
usuyemedim*	i could not cold
usuyemem	i can not cold
usuyemez*	can not cold
usuyemiyo*	can not cold
usuyemiyorum*	i can not cold
usuyen*	who cold
usuyerek*	cold
usuyeyim*	i cold
usuyo*	cold
usuyolar*	they cold
usuyom*	i am cold
usuyordu*	was cold
usuyordum*	i was cold
usuyorlar*	they cold
usuyormus*	was cold
usuyorsun*	you cold
usuyorum*	i am cold
usuyoruz*	we cold
usuyoz*	we cold
usuyucekler	they will cold
usuyucem	i will cold
usuyucez	we will cold
usuyun	cold
usuyunce*	when cold
usuyup*	was cold
utanabil*	can ashamed
utanacag*	will ashamed
utanacagim*	i will ashamed
utanacak*	will ashamed
utanacaklar*	they will ashamed
utanacam*	i will ashamed
utanalim*	we ashamed
utanamadi*	could not ashamed
utanamadim*	i could not ashamed
utanamam	i can not ashamed
utanamaz*	can not ashamed
utanamiyo*	can not ashamed
utanamiyorum*	i can not ashamed
utanan*	who ashamed
utanarak*	ashamed
utanayim*	i ashamed
utanc*	ashamed
utandi*	was ashamed
utandigim*	i was ashamed
utandik*	we was ashamed
utandilar*	they was ashamed
utandim*	i was ashamed
utandin*	you was ashamed
utanicaklar	they will ashamed
utanicam	i will ashamed
utanicaz	we will ashamed
utanin	ashamed
utaninca*	when ashamed
utanip*	was ashamed
utanir*	ashamed
utanirdi*	used to ashamed
utanirim*	i will ashamed
utaniriz*	we will ashamed
utanirken*	while ashamed
utanirlar*	they ashamed
utanirsa*	if ashamed
utanirsam*	if i ashamed
utaniyo*	ashamed
utaniyolar*	they ashamed
utaniyom*	i am ashamed
utaniyordu*	was ashamed
utaniyordum*	i was ashamed
utaniyorlar*	they ashamed
utaniyormus*	was ashamed
utaniyorsun*	you ashamed
utaniyorum*	i am ashamed
utaniyoruz*	we ashamed
utaniyoz*	we ashamed
utanma	not ashamed
utanma*	ashamed
utanmadan*	without ashamed
utanmadi*	not ashamed
utanmadim*	i not ashamed
utanmak*	to ashamed
utanmam	i not ashamed
utanmami*	me ashamed
utanmamis*	not ashamed
utanmasin*	not ashamed
utanmayac*	will not ashamed
utanmayin*	not ashamed
utanmaz*	not ashamed
utanmis*	was ashamed
utanmislar*	they was ashamed
utanmiyo*	not ashamed
utanmiyom*	i not ashamed
utanmiyorlar*	they not ashamed
utanmiyorum*	i not ashamed
utanmiyoruz*	we not ashamed
utansa*	if ashamed
utansam*	if i ashamed
utansin*	ashamed
utu*	iron
uvey*	step
uyanabil*	can wake up
uyanacag*	will wake up
uyanacagim*	i will wake up
uyanacak*	will wake up
uyanacaklar*	they will wake up
uyanacam*	i will wake up
uyanalim*	we wake up
uyanamadi*	could not wake up
uyanamaz*	can not wake up
uyanamiyo*	can not wake up
uyanan*	who wakes up
uyanarak*	wake up
uyanayim*	i wake up
uyandi*	woke up
uyandigim*	i woke up
uyandik*	we woke up
uyandilar*	they woke up
uyandim*	i woke up
uyandin*	you woke up
uyandirabil*	can wake
uyandiracag*	will wake
uyandiracagim*	i will wake
uyandiracak*	will wake
uyandiracaklar*	they will wake
uyandiracam*	i will wake
uyandiralim*	we wake
uyandiramadi*	could not wake
uyandiramadim*	i could not wake
uyandiramam	i can not wake
uyandiramaz*	can not wake
uyandiramiyo*	can not wake
uyandiramiyorum*	i can not wake
uyandiran*	who wakes
uyandirarak*	wake
uyandirayim*	i wake
uyandirdi*	woke
uyandirdigim*	i woke
uyandirdik*	we woke
uyandirdilar*	they woke
uyandirdim*	i woke
uyandirdin*	you woke
uyandiricaklar	they will wake
uyandiricam	i will wake
uyandiricaz	we will wake
uyandirin	wake
uyandirinca*	when wakes
uyandirip*	woke
uyandirir*	wakes
uyandirirdi*	used to wake
uyandiririm*	i will wake
uyandiririz*	we will wake
uyandirirken*	while wake
uyandirirlar*	they wake
uyandirirsa*	if wakes
uyandirirsam*	if i wake
uyandiriyo*	wakes
uyandiriyolar*	they wake
uyandiriyom*	i wake
uyandiriyordu*	woke
uyandiriyordum*	i woke
uyandiriyorlar*	they wake
uyandiriyormus*	woke
uyandiriyorsun*	you wake
uyandiriyorum*	i wake
uyandiriyoruz*	we wake
uyandiriyoz*	we wake
uyandirma	not wake
uyandirmadan*	without wake
uyandirmadi*	not wake
uyandirmadim*	i not wake
uyandirmak*	to wake
uyandirmam	i not wake
uyandirmami*	me wake
uyandirmamis*	not wake
uyandirmasi*	wake
uyandirmasin*	not wake
uyandirmayac*	will not wake
uyandirmayi*	wake
uyandirmayin*	not wake
uyandirmaz*	not wake
uyandirmis*	woke
uyandirmislar*	they woke
uyandirmiyo*	not wakes
uyandirmiyom*	i not wake
uyandirmiyordu*	not wake
uyandirmiyorlar*	they not wake
uyandirmiyorum*	i not wake
uyandirmiyoruz*	we not wake
uyandirsa*	if wake
uyandirsam*	if i wake
uyandirsin*	wake
uyanicaklar	they will wake up
uyanicam	i will wake up
uyanicaz	we will wake up
uyanin	wake up
uyaninca*	when wakes up
uyanip*	woke up
uyanir*	wakes up
uyanirdi*	used to wake up
uyanirim*	i will wake up
uyaniriz*	we will wake up
uyanirken*	while wake up
uyanirlar*	they wake up
uyanirsa*	if wakes up
uyanirsam*	if i wake up
uyaniyo*	wakes up
uyaniyolar*	they wake up
uyaniyom*	i wake up
uyaniyordu*	woke up
uyaniyordum*	i woke up
uyaniyorlar*	they wake up
uyaniyormus*	woke up
uyaniyorsun*	you wake up
uyaniyorum*	i wake up
uyaniyoruz*	we wake up
uyaniyoz*	we wake up
uyanma	not wake up
uyanmadan*	without wake up
uyanmadi*	not wake up
uyanmadim*	i not wake up
uyanmak*	to wake up
uyanmam	i not wake up
uyanmami*	me wake up
uyanmamis*	not wake up
uyanmasi*	wake up
uyanmasin*	not wake up
uyanmayac*	will not wake up
uyanmayi*	wake up
uyanmayin*	not wake up
uyanmaz*	not wake up
uyanmis*	woke up
uyanmislar*	they woke up
uyanmiyo*	not wakes up
uyanmiyom*	i not wake up
uyanmiyordu*	not wake up
uyanmiyorlar*	they not wake up
uyanmiyorum*	i not wake up
uyanmiyoruz*	we not wake up
uyansa*	if wake up
uyansam*	if i wake up
uyansin*	wake up
uyku	sleeping
uykum*	my sleep
uykusuz*	no sleep
uyudu*	slept
uyudugum*	i slept
uyuduk*	we slept
uyudular*	they slept
uyudum*	i slept
uyudun*	you slept
uyuma	not sleep
uyumadan*	without sleep
uyumadi*	not sleep
uyumadim*	i not sleep
uyumak*	to sleep
uyumam	i not sleep
uyumami*	me sleep
uyumamis*	not sleep
uyumasi*	sleep
uyumasin*	not sleep
uyumayac*	will not sleep
uyumayi*	sleep
uyumayin*	not sleep
uyumaz*	not sleep
uyumus*	slept
uyumuslar*	they slept
uyumuyo*	not sleeps
uyumuyom*	i not sleep
uyumuyordu*	not sleep
uyumuyorlar*	they not sleep
uyumuyorum*	i not sleep
uyumuyoruz*	we not sleep
uyur	sleeps
uyurdu*	used to sleep
uyurken	when asleep
uyurken*	while sleep
uyurlar*	they sleep
uyursa*	if sleeps
uyursam*	if i sleep
uyurum*	i will sleep
uyuruz*	we will sleep
uyusa*	if sleep
uyusam*	if i sleep
uyustur*	drugs
uyusun*	sleep
uyuyabil*	can sleep
uyuyacag*	will sleep
uyuyacagim*	i will sleep
uyuyacak*	will sleep
uyuyacaklar*	they will sleep
uyuyacam*	i will sleep
uyuyalim*	we sleep
uyuyamadi*	could not sleep
uyuyamadim*	i could not sleep
uyuyamam	i can not sleep
uyuyamaz*	can not sleep
uyuyamiyo*	can not sleep
uyuyamiyorum*	i can not sleep
uyuyan*	who sleeps
uyuyarak*	sleep
uyuyayim*	i sleep
uyuyo*	sleeps
uyuyolar*	they sleep
uyuyom*	i sleep
uyuyordu*	slept
uyuyordum*	i slept
uyuyorlar*	they sleep
uyuyormus*	slept
uyuyorsun*	you sleep
uyuyorum*	i sleep
uyuyoruz*	we sleep
uyuyoz*	we sleep
uyuyucaklar	they will sleep
uyuyucam	i will sleep
uyuyucaz	we will sleep
uyuyun	sleep
uyuyunca*	when sleeps
uyuyup*	slept
uzak*	far
uzaklastirma	stay away
uzerim*	on me
uzerin*	on
uzgun*	sad
uzul*	sad
uzun	long
vakf*	charity
vakif*	charity
valla	i swear
vallahi	i swear
vapur*	ferry
var	there is
vardi	there was
vardiya*	shift
varmis	there was
varsa	if there is
ve	and
veda*	goodbye
vefat*	died
veliler*	parents
ver	give
verdi*	gave
verdigim*	i gave
verdik*	we gave
verdiler*	they gave
verdim*	i gave
verdin*	you gave
verebil*	can give
vereceg*	will give
verecegim*	i will give
verecek*	will give
verecekler*	they will give
verecem*	i will give
verelim*	we give
veremedi*	could not give
veremedim*	i could not give
veremem	i can not give
veremez*	can not give
veremiyo*	can not give
veremiyorum*	i can not give
veren*	who gives
vererek*	give
vereyim*	i give
vericekler	they will give
vericem	i will give
vericez	we will give
verin	give
verince*	when gives
verip*	gave
verir*	gives
verirdi*	used to give
veririm*	i will give
veririz*	we will give
verirken*	while give
verirler*	they give
verirse*	if gives
verirsem*	if i give
veriyo*	gives
veriyolar*	they give
veriyom*	i give
veriyordu*	gave
veriyordum*	i gave
veriyorlar*	they give
veriyormus*	gave
veriyorsun*	you give
veriyorum*	i give
veriyoruz*	we give
veriyoz*	we give
verme	not give
vermeden*	without give
vermedi*	not give
vermedim*	i not give
vermek*	to give
vermem	i not give
vermemi*	me give
vermemis*	not give
vermesi*	give
vermesin*	not give
vermeyec*	will not give
vermeyi	to give
vermeyi*	give
vermeyin*	not give
vermez*	not give
vermis*	gave
vermisler*	they gave
vermiyo*	not gives
vermiyom*	i not give
vermiyordu*	not give
vermiyorlar*	they not give
vermiyorum*	i not give
vermiyoruz*	we not give
verse*	if give
versem*	if i give
versin*	give
veteriner*	vet
veya	or
video*	video
videol*	videos
videolar*	video
videom*	my video
videomuz*	our video
videon	your video
videosu*	his video
vize*	visa
voleybol*	volleyball
votka*	vodka
vucud*	body
vucudum*	my body
vucudumuz*	our body
vucut*	body
vucutlarim*	my body
vurabil*	can hit
vuracag*	will hit
vuracagim*	i will hit
vuracak*	will hit
vuracaklar*	they will hit
vuracam*	i will hit
vuralim*	we hit
vuramadi*	could not hit
vuramadim*	i could not hit
vuramam	i can not hit
vuramaz*	can not hit
vuramiyo*	can not hit
vuramiyorum*	i can not hit
vuran*	who hits
vurarak*	hit
vurayim*	i hit
vurdu*	hit
vurdugum*	i hit
vurduk*	we hit
vurdular*	they hit
vurdum*	i hit
vurdun*	you hit
vurma	not hit
vurmadan*	without hit
vurmadi*	not hit
vurmadim*	i not hit
vurmak*	to hit
vurmam	i not hit
vurmami*	me hit
vurmamis*	not hit
vurmasi*	hit
vurmasin*	not hit
vurmayac*	will not hit
vurmayi*	hit
vurmayin*	not hit
vurmaz*	not hit
vurmus*	hit
vurmuslar*	they hit
vurmuyo*	not hits
vurmuyom*	i not hit
vurmuyordu*	not hit
vurmuyorlar*	they not hit
vurmuyorum*	i not hit
vurmuyoruz*	we not hit
vursa*	if hit
vursam*	if i hit
vursun*	hit
vurucaklar	they will hit
vurucam	i will hit
vurucaz	we will hit
vuruldu*	was shot
vurulm*	shot
vurun	hit
vurunca*	when hits
vurup*	hit
vurur*	hits
vururdu*	used to hit
vururken*	while hit
vururlar*	they hit
vurursa*	if hits
vurursam*	if i hit
vururum*	i will hit
vururuz*	we will hit
vuruyo*	hits
vuruyolar*	they hit
vuruyom*	i hit
vuruyordu*	hit
vuruyordum*	i hit
vuruyorlar*	they hit
vuruyormus*	hit
vuruyorsun*	you hit
vuruyorum*	i hit
vuruyoruz*	we hit
vuruyoz*	we hit
webcam*	webcam
whatsapp*	whatsapp
ya	or
yabanci*	stranger
yagmur*	rain
yagmurda	in rain
yakabil*	can burn
yakacag*	will burn
yakacagim*	i will burn
yakacak*	will burn
yakacaklar*	they will burn
yakacam*	i will burn
yakalim*	we burn
yakamadi*	could not burn
yakamadim*	i could not burn
yakamam	i can not burn
yakamaz*	can not burn
yakamiyo*	can not burn
yakamiyorum*	i can not burn
yakan*	who burns
yakar*	burns
yakarak*	burn
yakardi*	used to burn
yakarim*	i will burn
yakariz*	we will burn
yakarken*	while burn
yakarlar*	they burn
yakarsa*	if burns
yakarsam*	if i burn
yakayim*	i burn
yakicaklar	they will burn
yakicam	i will burn
yakicaz	we will burn
yakin	burn
yakin*	near
yakinca*	when burns
yakinda	soon
yakip*	burned
yakiyo*	burns
yakiyolar*	they burn
yakiyom*	i burn
yakiyordu*	burned
yakiyordum*	i burned
yakiyorlar*	they burn
yakiyormus*	burned
yakiyorsun*	you burn
yakiyorum*	i burn
yakiyoruz*	we burn
yakiyoz*	we burn
yakma	not burn
yakmadan*	without burn
yakmadi*	not burn
yakmadim*	i not burn
yakmak*	to burn
yakmam	i not burn
yakmami*	me burn
yakmamis*	not burn
yakmasi*	burn
yakmasin*	not burn
yakmayac*	will not burn
yakmayi*	burn
yakmayin*	not burn
yakmaz*	not burn
yakmis*	burned
yakmislar*	they burned
yakmiyo*	not burns
yakmiyom*	i not burn
yakmiyordu*	not burn
yakmiyorlar*	they not burn
yakmiyorum*	i not burn
yakmiyoruz*	we not burn
yaksa*	if burn
yaksam*	if i burn
yaksin*	burn
yakti*	burned
yaktigim*	i burned
yaktik*	we burned
yaktilar*	they burned
yaktim*	i burned
yaktin*	you burned
yalan*	lies
yalinayak*	barefoot
yalniz*	alone
yalnizim*	i am alone
yalnizl*	lonely
yalvarabil*	can beg
yalvaracag*	will beg
yalvaracagim*	i will beg
yalvaracak*	will beg
yalvaracaklar*	they will beg
yalvaracam*	i will beg
yalvaralim*	we beg
yalvaramadi*	could not beg
yalvaramadim*	i could not beg
yalvaramam	i can not beg
yalvaramaz*	can not beg
yalvaramiyo*	can not beg
yalvaramiyorum*	i can not beg
yalvaran*	who begs
yalvararak*	beg
yalvarayim*	i beg
yalvardi*	begged
yalvardigim*	i begged
yalvardik*	we begged
yalvardilar*	they begged
yalvardim*	i begged
yalvardin*	you begged
yalvaricaklar	they will beg
yalvaricam	i will beg
yalvaricaz	we will beg
yalvarin	beg
yalvarinca*	when begs
yalvarip*	begged
yalvarir*	begs
yalvarirdi*	used to beg
yalvaririm*	i will beg
yalvaririz*	we will beg
yalvarirken*	while beg
yalvarirlar*	they beg
yalvarirsa*	if begs
yalvarirsam*	if i beg
yalvariyo*	begs
yalvariyolar*	they beg
yalvariyom*	i beg
yalvariyordu*	begged
yalvariyordum*	i begged
yalvariyorlar*	they beg
yalvariyormus*	begged
yalvariyorsun*	you beg
yalvariyorum*	i beg
yalvariyoruz*	we beg
yalvariyoz*	we beg
yalvarma	not beg
yalvarmadan*	without beg
yalvarmadi*	not beg
yalvarmadim*	i not beg
yalvarmak*	to beg
yalvarmam	i not beg
yalvarmami*	me beg
yalvarmamis*	not beg
yalvarmasi*	beg
yalvarmasin*	not beg
yalvarmayac*	will not beg
yalvarmayi*	beg
yalvarmayin*	not beg
yalvarmaz*	not beg
yalvarmis*	begged
yalvarmislar*	they begged
yalvarmiyo*	not begs
yalvarmiyom*	i not beg
yalvarmiyordu*	not beg
yalvarmiyorlar*	they not beg
yalvarmiyorum*	i not beg
yalvarmiyoruz*	we not beg
yalvarsa*	if beg
yalvarsam*	if i beg
yalvarsin*	beg
yan	next
yanar	burns
yandi*	burned
yangin*	fire
yani	i mean
yanig*	burn
yanik*	burn
yanim*	next to me
yanina	next to
yaninca	when burns
yaninda	next to
yanlis*	wrong
yapabil*	can do
yapacag*	will do
yapacagim*	i will do
yapacagiz	we will do
yapacak*	will do
yapacaklar*	they will do
yapacam*	i will do
yapalim*	we do
yapamadi*	could not do
yapamadim*	i could not do
yapamam	i can not do
yapamaz*	can not do
yapamiyo*	can not do
yapamiyorum*	i can not do
yapan*	who does
yapar*	does
yaparak*	do
yapardi*	used to do
yaparim*	i will do
yapariz*	we will do
yaparken*	while do
yaparlar*	they do
yaparsa*	if does
yaparsam*	if i do
yapayal*	alone
yapayim*	i do
yapicaklar	they will do
yapicam	i will do
yapicaz	we will do
yapiliyor*	is done
yapilsin	be made
yapin	do
yapinca*	when does
yapip*	did
yapistirabil*	can stick
yapistiracag*	will stick
yapistiracagim*	i will stick
yapistiracak*	will stick
yapistiracaklar*	they will stick
yapistiracam*	i will stick
yapistiralim*	we stick
yapistiramadi*	could not stick
yapistiramadim*	i could not stick
yapistiramam	i can not stick
yapistiramaz*	can not stick
yapistiramiyo*	can not stick
yapistiramiyorum*	i can not stick
yapistiran*	who sticks
yapistirarak*	stick
yapistirayim*	i stick
yapistirdi*	stuck
yapistirdigim*	i stuck
yapistirdik*	we stuck
yapistirdilar*	they stuck
yapistirdim*	i stuck
yapistirdin*	you stuck
yapistiricaklar	they will stick
yapistiricam	i will stick
yapistiricaz	we will stick
yapistirin	stick
yapistirinca*	when sticks
yapistirip*	stuck
yapistirir*	sticks
yapistirirdi*	used to stick
yapistiririm*	i will stick
yapistiririz*	we will stick
yapistirirken*	while stick
yapistirirlar*	they stick
yapistirirsa*	if sticks
yapistirirsam*	if i stick
yapistiriyo*	sticks
yapistiriyolar*	they stick
yapistiriyom*	i stick
yapistiriyordu*	stuck
yapistiriyordum*	i stuck
yapistiriyorlar*	they stick
yapistiriyormus*	stuck
yapistiriyorsun*	you stick
yapistiriyorum*	i stick
yapistiriyoruz*	we stick
yapistiriyoz*	we stick
yapistirma	not stick
yapistirmadan*	without stick
yapistirmadi*	not stick
yapistirmadim*	i not stick
yapistirmak*	to stick
yapistirmam	i not stick
yapistirmami*	me stick
yapistirmamis*	not stick
yapistirmasi*	stick
yapistirmasin*	not stick
yapistirmayac*	will not stick
yapistirmayi*	stick
yapistirmayin*	not stick
yapistirmaz*	not stick
yapistirmis*	stuck
yapistirmislar*	they stuck
yapistirmiyo*	not sticks
yapistirmiyom*	i not stick
yapistirmiyordu*	not stick
yapistirmiyorlar*	they not stick
yapistirmiyorum*	i not stick
yapistirmiyoruz*	we not stick
yapistirsa*	if stick
yapistirsam*	if i stick
yapistirsin*	stick
yapiyo*	does
yapiyolar*	they do
yapiyom*	i do
yapiyordu*	did
yapiyordum*	i did
yapiyorlar*	they do
yapiyormus*	did
yapiyorsun*	you do
yapiyorum*	i do
yapiyoruz*	we do
yapiyoz*	we do
yapma	not do
yapmadan*	without do
yapmadi*	not do
yapmadim*	i not do
yapmak*	to do
yapmam	i not do
yapmami*	me do
yapmamis*	not do
yapmasi*	do
yapmasin*	not do
yapmayac*	will not do
yapmayi*	do
yapmayin*	not do
yapmaz*	not do
yapmis*	did
yapmislar*	they did
yapmiyo*	not does
yapmiyom*	i not do
yapmiyordu*	not do
yapmiyorlar*	they not do
yapmiyorum*	i not do
yapmiyoruz*	we not do
yapsa*	if do
yapsam*	if i do
yapsin*	do
yapti*	did
yaptigim*	i did
yaptik*	we did
yaptilar*	they did
yaptim*	i did
yaptin*	you did
yaptirabil*	can make do
yaptiracag*	will make do
yaptiracagim*	i will make do
yaptiracak*	will make do
yaptiracaklar*	they will make do
yaptiracam*	i will make do
yaptiralim*	we make do
yaptiramadi*	could not make do
yaptiramaz*	can not make do
yaptiramiyo*	can not make do
yaptiran*	who makes do
yaptirarak*	make do
yaptirayim*	i make do
yaptirdi*	made do
yaptirdigim*	i made do
yaptirdik*	we made do
yaptirdilar*	they made do
yaptirdim*	i made do
yaptirdin*	you made do
yaptiricaklar	they will make do
yaptiricam	i will make do
yaptiricaz	we will make do
yaptirin	make do
yaptirinca*	when makes do
yaptirip*	made do
yaptirir*	makes do
yaptirirdi*	used to make do
yaptiririm*	i will make do
yaptiririz*	we will make do
yaptirirken*	while make do
yaptirirlar*	they make do
yaptirirsa*	if makes do
yaptirirsam*	if i make do
yaptiriyo*	makes do
yaptiriyolar*	they make do
yaptiriyom*	i make do
yaptiriyordu*	made do
yaptiriyordum*	i made do
yaptiriyorlar*	they make do
yaptiriyormus*	made do
yaptiriyorsun*	you make do
yaptiriyorum*	i make do
yaptiriyoruz*	we make do
yaptiriyoz*	we make do
yaptirma	not make do
yaptirmadan*	without make do
yaptirmadi*	not make do
yaptirmadim*	i not make do
yaptirmak*	to make do
yaptirmam	i not make do
yaptirmami*	me make do
yaptirmamis*	not make do
yaptirmasi*	make do
yaptirmasin*	not make do
yaptirmayac*	will not make do
yaptirmayi*	make do
yaptirmayin*	not make do
yaptirmaz*	not make do
yaptirmis*	made do
yaptirmislar*	they made do
yaptirmiyo*	not makes do
yaptirmiyom*	i not make do
yaptirmiyordu*	not make do
yaptirmiyorlar*	they not make do
yaptirmiyorum*	i not make do
yaptirmiyoruz*	we not make do
yaptirsa*	if make do
yaptirsam*	if i make do
yaptirsin*	make do
yara*	wound
yarabandi*	plaster
yaradi	useful
yaral*	hurt
yaraladigim*	i hurt
yaraladik*	we hurt
yaraladilar*	they hurt
yaraladim*	i hurt
yaraladin*	you hurt
yaralama	not hurt
yaralamadan*	without hurt
yaralamadi*	not hurt
yaralamadim*	i not hurt
yaralamak*	to hurt
yaralamam	i not hurt
yaralamami*	me hurt
yaralamamis*	not hurt
yaralamasin*	not hurt
yaralamayac*	will not hurt
yaralamayin*	not hurt
yaralamaz*	not hurt
yaralamislar*	they hurt
yaralamiyo*	not hurts
yaralamiyom*	i not hurt
yaralamiyordu*	not hurt
yaralamiyorlar*	they not hurt
yaralamiyorum*	i not hurt
yaralamiyoruz*	we not hurt
yaralar	wounds
yaralar*	hurts
yaralardi*	used to hurt
yaralarim*	i will hurt
yaralariz*	we will hurt
yaralarken*	while hurt
yaralarlar*	they hurt
yaralarsa*	if hurts
yaralarsam*	if i hurt
yaralasa*	if hurt
yaralasam*	if i hurt
yaralayabil*	can hurt
yaralayacag*	will hurt
yaralayacagim*	i will hurt
yaralayacak*	will hurt
yaralayacaklar*	they will hurt
yaralayacam*	i will hurt
yaralayalim*	we hurt
yaralayamadi*	could not hurt
yaralayamadim*	i could not hurt
yaralayamam	i can not hurt
yaralayamaz*	can not hurt
yaralayamiyo*	can not hurt
yaralayamiyorum*	i can not hurt
yaralayan*	who hurts
yaralayayim*	i hurt
yaralayicaklar	they will hurt
yaralayicam	i will hurt
yaralayicaz	we will hurt
yaralayinca*	when hurts
yaraliyo*	hurts
yaraliyolar*	they hurt
yaraliyom*	i hurt
yaraliyordu*	hurt
yaraliyordum*	i hurt
yaraliyorlar*	they hurt
yaraliyormus*	hurt
yaraliyorsun*	you hurt
yaraliyorum*	i hurt
yaraliyoruz*	we hurt
yaraliyoz*	we hurt
yarar*	useful
yarat*	create
yardim*	help
yarim	half
yarin*	tomorrow
yaris*	race
yarisi	half
yarisini	half
yas	age
yasadi*	lived
yasadigim*	i lived
yasadik*	we lived
yasadilar*	they lived
yasadim*	i lived
yasadin*	you lived
yasag*	not allowed
yasak*	not allowed
yasakladigim*	i not allowed
yasakladik*	we not allowed
yasakladilar*	they not allowed
yasakladim*	i not allowed
yasakladin*	you not allowed
yasaklama	not not allow
yasaklamadan*	without not allow
yasaklamadi*	not not allow
yasaklamadim*	i not not allow
yasaklamak*	to not allow
yasaklamam	i not not allow
yasaklamami*	me not allow
yasaklamamis*	not not allow
yasaklamasi*	not allow
yasaklamasin*	not not allow
yasaklamayac*	will not not allow
yasaklamayi*	not allow
yasaklamayin*	not not allow
yasaklamaz*	not not allow
yasaklamislar*	they not allowed
yasaklamiyo*	not not allowed
yasaklamiyom*	i not not allow
yasaklamiyordu*	not not allow
yasaklamiyorlar*	they not not allow
yasaklamiyorum*	i not not allow
yasaklamiyoruz*	we not not allow
yasaklardi*	used to not allow
yasaklarim*	i will not allow
yasaklariz*	we will not allow
yasaklarken*	while not allow
yasaklarlar*	they not allow
yasaklarsa*	if not allowed
yasaklarsam*	if i not allow
yasaklasa*	if not allow
yasaklasam*	if i not allow
yasaklasin*	not allow
yasaklayabil*	can not allow
yasaklayacag*	will not allow
yasaklayacagim*	i will not allow
yasaklayacak*	will not allow
yasaklayacaklar*	they will not allow
yasaklayacam*	i will not allow
yasaklayalim*	we not allow
yasaklayamadi*	could not not allow
yasaklayamaz*	can not not allow
yasaklayamiyo*	can not not allow
yasaklayan*	who not allowed
yasaklayarak*	not allow
yasaklayayim*	i not allow
yasaklayicaklar	they will not allow
yasaklayicam	i will not allow
yasaklayicaz	we will not allow
yasaklayin	not allow
yasaklayinca*	when not allowed
yasakliyolar*	they not allow
yasakliyom*	i not allow
yasakliyordum*	i not allowed
yasakliyorlar*	they not allow
yasakliyorsun*	you not allow
yasakliyorum*	i not allow
yasakliyoruz*	we not allow
yasakliyoz*	we not allow
yasama	not live
yasamadan*	without live
yasamadi*	not live
yasamadim*	i not live
yasamak*	to live
yasamam	i not live
yasamami*	me live
yasamamis*	not live
yasamasi*	live
yasamasin*	not live
yasamayac*	will not live
yasamayi*	live
yasamayin*	not live
yasamaz*	not live
yasami*	life
yasamis*	lived
yasamislar*	they lived
yasamiyo*	not lives
yasamiyom*	i not live
yasamiyordu*	not live
yasamiyorlar*	they not live
yasamiyorum*	i not live
yasamiyoruz*	we not live
yasar*	lives
yasardi*	used to live
yasarim*	i will live
yasariz*	we will live
yasarken*	while live
yasarlar*	they live
yasarsa*	if lives
yasarsam*	if i live
yasasa*	if live
yasasam*	if i live
yasasin*	live
yasatma*	not let live
yasayabil*	can live
yasayacag*	will live
yasayacagim*	i will live
yasayacak*	will live
yasayacaklar*	they will live
yasayacam*	i will live
yasayalim*	we live
yasayamadi*	could not live
yasayamadim*	i could not live
yasayamam	i can not live
yasayamaz*	can not live
yasayamiyo*	can not live
yasayamiyorum*	i can not live
yasayan*	who lives
yasayarak*	live
yasayayim*	i live
yasayicaklar	they will live
yasayicam	i will live
yasayicaz	we will live
yasayin	live
yasayinca*	when lives
yasayip*	lived
yasim*	my age
yasina	age
yasinda	years old
yasindaki	years old
yasindayim	i am years old
yasiyo*	lives
yasiyolar*	they live
yasiyom*	i live
yasiyordu*	lived
yasiyordum*	i lived
yasiyorlar*	they live
yasiyormus*	lived
yasiyorsun*	you live
yasiyorum*	i live
yasiyoruz*	we live
yasiyoz*	we live
yasli*	old
yaslilar	old people
yasta	age
yastig*	pillow
yastik*	pillow
yatabil*	can sleep
yatacag*	will sleep
yatacagim*	i will sleep
yatacak*	will sleep
yatacaklar*	they will sleep
yatacam*	i will sleep
yatag*	bed
yatagim*	my bed
yatagimiz*	our bed
yatak*	bed
yataklarim*	my bed
yatakta*	in bed
yatalak*	bedridden
yatalim*	we sleep
yatamadi*	could not sleep
yatamadim*	i could not sleep
yatamam	i can not sleep
yatamaz*	can not sleep
yatamiyo*	can not sleep
yatamiyorum*	i can not sleep
yatan*	who sleeps
yatar*	sleeps
yatarak*	sleep
yatardi*	used to sleep
yatarim*	i will sleep
yatariz*	we will sleep
yatarken*	while sleep
yatarlar*	they sleep
yatarsa*	if sleeps
yatarsam*	if i sleep
yatayim*	i sleep
yaticaklar	they will sleep
yaticam	i will sleep
yaticaz	we will sleep
yatin	sleep
yatinca*	when sleeps
yatip*	slept
yatirabil*	can lay down
yatiracag*	will lay down
yatiracagim*	i will lay down
yatiracak*	will lay down
yatiracaklar*	they will lay down
yatiracam*	i will lay down
yatiralim*	we lay down
yatiramadi*	could not lay down
yatiramaz*	can not lay down
yatiramiyo*	can not lay down
yatiran*	who lays down
yatirarak*	lay down
yatirayim*	i lay down
yatirdi*	laid down
yatirdigim*	i laid down
yatirdik*	we laid down
yatirdilar*	they laid down
yatirdim*	i laid down
yatirdin*	you laid down
yatiricaklar	they will lay down
yatiricam	i will lay down
yatiricaz	we will lay down
yatirin	lay down
yatirinca*	when lays down
yatirip*	laid down
yatirir*	lays down
yatirirdi*	used to lay down
yatiririm*	i will lay down
yatiririz*	we will lay down
yatirirken*	while lay down
yatirirlar*	they lay down
yatirirsa*	if lays down
yatirirsam*	if i lay down
yatiriyo*	lays down
yatiriyolar*	they lay down
yatiriyom*	i lay down
yatiriyordu*	laid down
yatiriyordum*	i laid down
yatiriyorlar*	they lay down
yatiriyormus*	laid down
yatiriyorsun*	you lay down
yatiriyorum*	i lay down
yatiriyoruz*	we lay down
yatiriyoz*	we lay down
yatirma	not lay down
yatirmadan*	without lay down
yatirmadi*	not lay down
yatirmadim*	i not lay down
yatirmak*	to lay down
yatirmam	i not lay down
yatirmami*	me lay down
yatirmamis*	not lay down
yatirmasi*	lay down
yatirmasin*	not lay down
yatirmayac*	will not lay down
yatirmayi*	lay down
yatirmayin*	not lay down
yatirmaz*	not lay down
yatirmis*	laid down
yatirmislar*	they laid down
yatirmiyo*	not lays down
yatirmiyom*	i not lay down
yatirmiyordu*	not lay down
yatirmiyorlar*	they not lay down
yatirmiyorum*	i not lay down
yatirmiyoruz*	we not lay down
yatirsa*	if lay down
yatirsam*	if i lay down
yatirsin*	lay down
yatiyo*	sleeps
yatiyolar*	they sleep
yatiyom*	i sleep
yatiyor	lies
yatiyordu*	slept
yatiyordum*	i slept
yatiyorlar*	they sleep
yatiyormus*	slept
yatiyorsun*	you sleep
yatiyorum*	i sleep
yatiyoruz*	we sleep
yatiyoz*	we sleep
yatma	not sleep
yatmadan*	without sleep
yatmadi*	not sleep
yatmadim*	i not sleep
yatmak*	to sleep
yatmam	i not sleep
yatmami*	me sleep
yatmamis*	not sleep
yatmasi*	sleep
yatmasin*	not sleep
yatmayac*	will not sleep
yatmayi*	sleep
yatmayin*	not sleep
yatmaz*	not sleep
yatmis*	slept
yatmislar*	they slept
yatmiyo*	not sleeps
yatmiyom*	i not sleep
yatmiyordu*	not sleep
yatmiyorlar*	they not sleep
yatmiyorum*	i not sleep
yatmiyoruz*	we not sleep
yatsa*	if sleep
yatsam*	if i sleep
yatsin*	sleep
yatti*	slept
yattigim*	i slept
yattik*	we slept
yattilar*	they slept
yattim*	i slept
yattin*	you slept
yavas	slow
yavru*	puppy
yayabil*	can spread
yayacag*	will spread
yayacagim*	i will spread
yayacak*	will spread
yayacaklar*	they will spread
yayacam*	i will spread
yayalim*	we spread
yayamadi*	could not spread
yayamadim*	i could not spread
yayamam	i can not spread
yayamaz*	can not spread
yayamiyo*	can not spread
yayamiyorum*	i can not spread
yayan*	who spreads
yayar*	spreads
yayarak*	spread
yayardi*	used to spread
yayarim*	i will spread
yayariz*	we will spread
yayarken*	while spread
yayarlar*	they spread
yayarsa*	if spreads
yayarsam*	if i spread
yayayim*	i spread
yaydi*	spread
yaydigim*	i spread
yaydik*	we spread
yaydilar*	they spread
yaydim*	i spread
yaydin*	you spread
yayicaklar	they will spread
yayicam	i will spread
yayicaz	we will spread
yayin	spread
yayin*	livestream
yayinca*	when spreads
yayip*	spread
yayiyo*	spreads
yayiyolar*	they spread
yayiyom*	i spread
yayiyordu*	spread
yayiyordum*	i spread
yayiyorlar*	they spread
yayiyormus*	spread
yayiyorsun*	you spread
yayiyorum*	i spread
yayiyoruz*	we spread
yayiyoz*	we spread
yayma	not spread
yaymadan*	without spread
yaymadi*	not spread
yaymadim*	i not spread
yaymak*	to spread
yaymam	i not spread
yaymami*	me spread
yaymamis*	not spread
yaymasi*	spread
yaymasin*	not spread
yaymayac*	will not spread
yaymayi*	spread
yaymayin*	not spread
yaymaz*	not spread
yaymis*	spread
yaymislar*	they spread
yaymiyo*	not spreads
yaymiyom*	i not spread
yaymiyordu*	not spread
yaymiyorlar*	they not spread
yaymiyorum*	i not spread
yaymiyoruz*	we not spread
yaysa*	if spread
yaysam*	if i spread
yaysin*	spread
yaz	summer
yazabil*	can write
yazacag*	will write
yazacagim*	i will write
yazacak*	will write
yazacaklar*	they will write
yazacam*	i will write
yazalim*	we write
yazamadi*	could not write
yazamadim*	i could not write
yazamam	i can not write
yazamaz*	can not write
yazamiyo*	can not write
yazamiyorum*	i can not write
yazan*	who writes
yazar*	writer
yazarak*	write
yazardi*	used to write
yazarim*	i will write
yazariz*	we will write
yazarken*	while write
yazarlar*	they write
yazarsa*	if writes
yazarsam*	if i write
yazayim*	i write
yazdi*	wrote
yazdigim*	i wrote
yazdik*	we wrote
yazdilar*	they wrote
yazdim*	i wrote
yazdin*	you wrote
yazi	writing
yazicaklar	they will write
yazicam	i will write
yazicaz	we will write
yazildim	i signed up
yazin	summer
yazinca*	when writes
yazip*	wrote
yaziyo*	writes
yaziyolar*	they write
yaziyom*	i write
yaziyordu*	wrote
yaziyordum*	i wrote
yaziyorlar*	they write
yaziyormus*	wrote
yaziyorsun*	you write
yaziyorum*	i write
yaziyoruz*	we write
yaziyoz*	we write
yazma	not write
yazmadan*	without write
yazmadi*	not write
yazmadim*	i not write
yazmak*	to write
yazmam	i not write
yazmami*	me write
yazmamis*	not write
yazmasi*	write
yazmasin*	not write
yazmayac*	will not write
yazmayi*	write
yazmayin*	not write
yazmaz*	not write
yazmis*	wrote
yazmislar*	they wrote
yazmiyo*	not writes
yazmiyom*	i not write
yazmiyordu*	not write
yazmiyorlar*	they not write
yazmiyorum*	i not write
yazmiyoruz*	we not write
yazsa*	if write
yazsam*	if i write
yazsin*	write
yedi	ate
yedi*	seven
yedigi*	ate
yedigim*	i ate
yedik*	we ate
yediler*	they ate
yedim*	i ate
yedin*	you ate
yegen*	nephew
yegenim*	my nephew
yegenimiz*	our nephew
yegenlerim*	my nephew
yeme	not eat
yemeden	without eating
yemeden*	without eat
yemedi*	not eat
yemedim*	i not eat
yemeg*	food
yemek*	food
yemem	i not eat
yememi*	me eat
yememis*	not eat
yemesi*	eat
yemesin*	not eat
yemeyec*	will not eat
yemeyi*	eat
yemeyin*	not eat
yemez*	not eat
yemin*	swear
yemis*	ate
yemisler*	they ate
yemiyo*	not eats
yemiyom*	i not eat
yemiyordu*	not eat
yemiyorlar*	they not eat
yemiyorum*	i not eat
yemiyoruz*	we not eat
yendi*	won
yendigim*	i won
yendik*	we won
yendiler*	they won
yendim*	i won
yendin*	you won
yenebil*	can beat game
yeneceg*	will beat game
yenecegim*	i will beat game
yenecek*	will beat game
yenecekler*	they will beat game
yenecem*	i will beat game
yenelim*	we beat game
yenemedi*	could not beat game
yenemez*	can not beat game
yenemiyo*	can not beat game
yenen*	who beats game
yener*	beats game
yenerdi*	used to beat game
yenerek*	beat game
yenerim*	i will beat game
yeneriz*	we will beat game
yenerken*	while beat game
yenerler*	they beat game
yenerse*	if beats game
yenersem*	if i beat game
yeneyim*	i beat game
yenge*	auntie
yengem*	my auntie
yengemiz*	our auntie
yengen	your auntie
yengesi*	his auntie
yeni	new
yenicekler	they will beat game
yenicem	i will beat game
yenicez	we will beat game
yenin	beat game
yenince*	when beats game
yenip*	won
yenisini	new
yeniyo*	beats game
yeniyolar*	they beat game
yeniyom*	i beat game
yeniyordu*	won
yeniyordum*	i won
yeniyorlar*	they beat game
yeniyormus*	won
yeniyorsun*	you beat game
yeniyorum*	i beat game
yeniyoruz*	we beat game
yeniyoz*	we beat game
yenme	not beat game
yenmeden*	without beat game
yenmedi*	not beat game
yenmedim*	i not beat game
yenmek*	to beat game
yenmem	i not beat game
yenmemi*	me beat game
yenmemis*	not beat game
yenmesi*	beat game
yenmesin*	not beat game
yenmeyec*	will not beat game
yenmeyi*	beat game
yenmeyin*	not beat game
yenmez*	not beat game
yenmis*	won
yenmisler*	they won
yenmiyo*	not beats game
yenmiyom*	i not beat game
yenmiyordu*	not beat game
yenmiyorlar*	they not beat game
yenmiyorum*	i not beat game
yenmiyoruz*	we not beat game
yense*	if beat game
yensem*	if i beat game
yensin*	beat game
yer	eats
yerde	on floor
yerdi*	used to eat
yere	floor
yeri	place
yerim*	i will eat
yerinde	in place
yeriz*	we will eat
yerken*	while eat
yerler*	they eat
yerse*	if eats
yersem*	if i eat
yese	if eat
yesem*	if i eat
yesil	green
yesin*	eat
yeter	enough
yetim*	orphan
yetiskin*	adult
yetmis	seventy
yetmiyo*	not enough
yikadi*	washed
yikadigim*	i washed
yikadik*	we washed
yikadilar*	they washed
yikadim*	i washed
yikadin*	you washed
yikama	not wash
yikamadan*	without wash
yikamadi*	not wash
yikamadim*	i not wash
yikamak*	to wash
yikamam	i not wash
yikamami*	me wash
yikamamis*	not wash
yikamasi*	wash
yikamasin*	not wash
yikamayac*	will not wash
yikamayi*	wash
yikamayin*	not wash
yikamaz*	not wash
yikamis*	washed
yikamislar*	they washed
yikamiyo*	not washes
yikamiyom*	i not wash
yikamiyordu*	not wash
yikamiyorlar*	they not wash
yikamiyorum*	i not wash
yikamiyoruz*	we not wash
yikar*	washes
yikardi*	used to wash
yikarim*	i will wash
yikariz*	we will wash
yikarken*	while wash
yikarlar*	they wash
yikarsa*	if washes
yikarsam*	if i wash
yikasa*	if wash
yikasam*	if i wash
yikasin*	wash
yikayabil*	can wash
yikayacag*	will wash
yikayacagim*	i will wash
yikayacak*	will wash
yikayacaklar*	they will wash
yikayacam*	i will wash
yikayalim*	we wash
yikayamadi*	could not wash
yikayamadim*	i could not wash
yikayamam	i can not wash
yikayamaz*	can not wash
yikayamiyo*	can not wash
yikayamiyorum*	i can not wash
yikayan*	who washes
yikayarak*	wash
yikayayim*	i wash
yikayicaklar	they will wash
yikayicam	i will wash
yikayicaz	we will wash
yikayin	wash
yikayinca*	when washes
yikayip*	washed
yikiyo*	washes
yikiyolar*	they wash
yikiyom*	i wash
yikiyordu*	washed
yikiyordum*	i washed
yikiyorlar*	they wash
yikiyormus*	washed
yikiyorsun*	you wash
yikiyorum*	i wash
yikiyoruz*	we wash
yikiyoz*	we wash
yil	year
yilan*	snake
yildir	for years
yillar*	years
yillik	years
yine	again
yirmi	twenty
yirtabil*	can tear
yirtacag*	will tear
yirtacagim*	i will tear
yirtacak*	will tear
yirtacaklar*	they will tear
yirtacam*	i will tear
yirtalim*	we tear
yirtamadi*	could not tear
yirtamadim*	i could not tear
yirtamam	i can not tear
yirtamaz*	can not tear
yirtamiyo*	can not tear
yirtamiyorum*	i can not tear
yirtan*	who tears
yirtar*	tears
yirtarak*	tear
yirtardi*	used to tear
yirtarim*	i will tear
yirtariz*	we will tear
yirtarken*	while tear
yirtarlar*	they tear
yirtarsa*	if tears
yirtarsam*	if i tear
yirtayim*	i tear
yirticaklar	they will tear
yirticam	i will tear
yirticaz	we will tear
yirtik	torn
yirtin	tear
yirtinca*	when tears
yirtip*	tore
yirtiyo*	tears
yirtiyolar*	they tear
yirtiyom*	i tear
yirtiyordu*	tore
yirtiyordum*	i tore
yirtiyorlar*	they tear
yirtiyormus*	tore
yirtiyorsun*	you tear
yirtiyorum*	i tear
yirtiyoruz*	we tear
yirtiyoz*	we tear
yirtma	not tear
yirtmadan*	without tear
yirtmadi*	not tear
yirtmadim*	i not tear
yirtmak*	to tear
yirtmam	i not tear
yirtmami*	me tear
yirtmamis*	not tear
yirtmasi*	tear
yirtmasin*	not tear
yirtmayac*	will not tear
yirtmayi*	tear
yirtmayin*	not tear
yirtmaz*	not tear
yirtmis*	tore
yirtmislar*	they tore
yirtmiyo*	not tears
yirtmiyom*	i not tear
yirtmiyordu*	not tear
yirtmiyorlar*	they not tear
yirtmiyorum*	i not tear
yirtmiyoruz*	we not tear
yirtsa*	if tear
yirtsam*	if i tear
yirtsin*	tear
yirtti*	tore
yirttigim*	i tore
yirttik*	we tore
yirttilar*	they tore
yirttim*	i tore
yirttin*	you tore
yiyebil*	can eat
yiyeceg*	will eat
yiyecegim*	i will eat
yiyecek*	will eat
yiyecekler*	they will eat
yiyecem*	i will eat
yiyelim*	we eat
yiyemedi*	could not eat
yiyemedim*	i could not eat
yiyemem	i can not eat
yiyemez*	can not eat
yiyemiyo*	can not eat
yiyemiyorum*	i can not eat
yiyen*	who eats
yiyerek*	eat
yiyeyim*	i eat
yiyicekler	they will eat
yiyicem	i will eat
yiyicez	we will eat
yiyin	eat
yiyince*	when eats
yiyip*	ate
yiyo	eats
yiyolar*	they eat
yiyom*	i eat
yiyor	eats
yiyordu*	ate
yiyordum*	i ate
yiyorlar*	they eat
yiyormus*	ate
yiyorsun*	you eat
yiyorum*	i eat
yiyoruz*	we eat
yiyoz*	we eat
yoga	yoga
yogurd*	yogurt
yogurt*	yogurt
yok	there is not
yokken	when not there
yokmus	was not there
yoksa	or else
yoktu	was not there
yokum	i am gone
yol	road
yola	road
yolda*	road
yolladi*	sent
yolladigim*	i sent
yolladik*	we sent
yolladilar*	they sent
yolladim*	i sent
yolladin*	you sent
yollama	not send
yollamadan*	without send
yollamadi*	not send
yollamadim*	i not send
yollamak*	to send
yollamam	i not send
yollamami*	me send
yollamamis*	not send
yollamasi*	send
yollamasin*	not send
yollamayac*	will not send
yollamayi*	send
yollamayin*	not send
yollamaz*	not send
yollamis*	sent
yollamislar*	they sent
yollamiyo*	not sends
yollamiyom*	i not send
yollamiyordu*	not send
yollamiyorlar*	they not send
yollamiyorum*	i not send
yollamiyoruz*	we not send
yollar*	roads
yollardi*	used to send
yollarim*	i will send
yollariz*	we will send
yollarken*	while send
yollarlar*	they send
yollarsa*	if sends
yollarsam*	if i send
yollasa*	if send
yollasam*	if i send
yollasin*	send
yollayabil*	can send
yollayacag*	will send
yollayacagim*	i will send
yollayacak*	will send
yollayacaklar*	they will send
yollayacam*	i will send
yollayalim*	we send
yollayamadi*	could not send
yollayamadim*	i could not send
yollayamam	i can not send
yollayamaz*	can not send
yollayamiyo*	can not send
yollayamiyorum*	i can not send
yollayan*	who sends
yollayarak*	send
yollayayim*	i send
yollayicaklar	they will send
yollayicam	i will send
yollayicaz	we will send
yollayin	send
yollayinca*	when sends
yollayip*	sent
yolluyo*	sends
yolluyolar*	they send
yolluyom*	i send
yolluyordu*	sent
yolluyordum*	i sent
yolluyorlar*	they send
yolluyormus*	sent
yolluyorsun*	you send
yolluyorum*	i send
yolluyoruz*	we send
yolluyoz*	we send
yolu	road
yolun*	road
yorgan*	blanket
yorgun*	exhausted
yorulabil*	can tired
yorulacag*	will tired
yorulacagim*	i will tired
yorulacak*	will tired
yorulacaklar*	they will tired
yorulacam*	i will tired
yorulalim*	we tired
yorulamadi*	could not tired
yorulamadim*	i could not tired
yorulamam	i can not tired
yorulamaz*	can not tired
yorulamiyo*	can not tired
yorulamiyorum*	i can not tired
yorulan*	who is tired
yorularak*	tired
yorulayim*	i tired
yoruldu*	was tired
yoruldugum*	i was tired
yorulduk*	we was tired
yoruldular*	they was tired
yoruldum*	i was tired
yoruldun*	you was tired
yorulma	not tired
yorulmadan*	without tired
yorulmadi*	not tired
yorulmadim*	i not tired
yorulmak*	to tired
yorulmam	i not tired
yorulmami*	me tired
yorulmamis*	not tired
yorulmasi*	tired
yorulmasin*	not tired
yorulmayac*	will not tired
yorulmayi*	tired
yorulmayin*	not tired
yorulmaz*	not tired
yorulmus*	was tired
yorulmuslar*	they was tired
yorulmuyo*	not is tired
yorulmuyom*	i not tired
yorulmuyordu*	not tired
yorulmuyorlar*	they not tired
yorulmuyorum*	i not tired
yorulmuyoruz*	we not tired
yorulsa*	if tired
yorulsam*	if i tired
yorulsun*	tired
yorulucaklar	they will tired
yorulucam	i will tired
yorulucaz	we will tired
yorulun	tired
yorulunca*	when is tired
yorulup*	was tired
yorulur*	is tired
yorulurdu*	used to tired
yorulurken*	while tired
yorulurlar*	they tired
yorulursa*	if is tired
yorulursam*	if i tired
yorulurum*	i will tired
yoruluruz*	we will tired
yoruluyo*	is tired
yoruluyolar*	they tired
yoruluyom*	i tired
yoruluyordu*	was tired
yoruluyordum*	i was tired
yoruluyorlar*	they tired
yoruluyormus*	was tired
yoruluyorsun*	you tired
yoruluyorum*	i tired
yoruluyoruz*	we tired
yoruluyoz*	we tired
yukari*	upstairs
yuksek*	high
yuku	burden
yumrug*	punch
yumruk*	punch
yumrukladi*	punched
yumrukladigim*	i punched
yumrukladik*	we punched
yumrukladilar*	they punched
yumrukladim*	i punched
yumrukladin*	you punched
yumruklama	not punch
yumruklamadan*	without punch
yumruklamadi*	not punch
yumruklamadim*	i not punch
yumruklamak*	to punch
yumruklamam	i not punch
yumruklamami*	me punch
yumruklamamis*	not punch
yumruklamasin*	not punch
yumruklamayac*	will not punch
yumruklamayin*	not punch
yumruklamaz*	not punch
yumruklamis*	punched
yumruklamislar*	they punched
yumruklamiyo*	not punches
yumruklamiyom*	i not punch
yumruklamiyordu*	not punch
yumruklamiyorlar*	they not punch
yumruklamiyorum*	i not punch
yumruklamiyoruz*	we not punch
yumruklar*	punches
yumruklardi*	used to punch
yumruklarim*	i will punch
yumruklariz*	we will punch
yumruklarken*	while punch
yumruklarlar*	they punch
yumruklarsa*	if punches
yumruklarsam*	if i punch
yumruklasa*	if punch
yumruklasam*	if i punch
yumruklayabil*	can punch
yumruklayacag*	will punch
yumruklayacagim*	i will punch
yumruklayacak*	will punch
yumruklayacaklar*	they will punch
yumruklayacam*	i will punch
yumruklayalim*	we punch
yumruklayamadi*	could not punch
yumruklayamadim*	i could not punch
yumruklayamam	i can not punch
yumruklayamaz*	can not punch
yumruklayamiyo*	can not punch
yumruklayamiyorum*	i can not punch
yumruklayan*	who punches
yumruklayayim*	i punch
yumruklayicaklar	they will punch
yumruklayicam	i will punch
yumruklayicaz	we will punch
yumruklayinca*	when punches
yumruklayip*	punched
yumrukluyo*	punches
yumrukluyolar*	they punch
yumrukluyom*	i punch
yumrukluyordu*	punched
yumrukluyordum*	i punched
yumrukluyorlar*	they punch
yumrukluyormus*	punched
yumrukluyorsun*	you punch
yumrukluyorum*	i punch
yumrukluyoruz*	we punch
yumrukluyoz*	we punch
yumurta*	eggs
yurt*	care home
yurtdis*	abroad
yurttan	from care home
yurudu*	walked
yurudugum*	i walked
yuruduk*	we walked
yuruduler*	they walked
yurudum*	i walked
yurudun*	you walked
yurume	not walk
yurumeden*	without walk
yurumedi*	not walk
yurumedim*	i not walk
yurumek*	to walk
yurumem	i not walk
yurumemi*	me walk
yurumemis*	not walk
yurumesi*	walk
yurumesin*	not walk
yurumeyec*	will not walk
yurumeyi*	walk
yurumeyin*	not walk
yurumez*	not walk
yurumus*	walked
yurumusler*	they walked
yurumuyo*	not walks
yurumuyom*	i not walk
yurumuyordu*	not walk
yurumuyorlar*	they not walk
yurumuyorum*	i not walk
yurumuyoruz*	we not walk
yurur*	walks
yururdu*	used to walk
yururken*	while walk
yururler*	they walk
yururse*	if walks
yurursem*	if i walk
yururum*	i will walk
yururuz*	we will walk
yuruse*	if walk
yurusem*	if i walk
yurusun*	walk
yuruyebil*	can walk
yuruyeceg*	will walk
yuruyecegim*	i will walk
yuruyecek*	will walk
yuruyecekler*	they will walk
yuruyecem*	i will walk
yuruyelim*	we walk
yuruyemedi*	could not walk
yuruyemedim*	i could not walk
yuruyemem	i can not walk
yuruyemez*	can not walk
yuruyemiyo*	can not walk
yuruyemiyorum*	i can not walk
yuruyen*	who walks
yuruyerek*	walk
yuruyeyim*	i walk
yuruyo*	walks
yuruyolar*	they walk
yuruyom*	i walk
yuruyordu*	walked
yuruyordum*	i walked
yuruyorlar*	they walk
yuruyormus*	walked
yuruyorsun*	you walk
yuruyorum*	i walk
yuruyoruz*	we walk
yuruyoz*	we walk
yuruyucekler	they will walk
yuruyucem	i will walk
yuruyucez	we will walk
yuruyun	walk
yuruyunce*	when walks
yuruyup*	walked
yuruyus	walk
yutabil*	can swallow
yutacag*	will swallow
yutacagim*	i will swallow
yutacak*	will swallow
yutacaklar*	they will swallow
yutacam*	i will swallow
yutalim*	we swallow
yutamadi*	could not swallow
yutamadim*	i could not swallow
yutamam	i can not swallow
yutamaz*	can not swallow
yutamiyo*	can not swallow
yutamiyorum*	i can not swallow
yutan*	who swallows
yutar*	swallows
yutarak*	swallow
yutardi*	used to swallow
yutarim*	i will swallow
yutariz*	we will swallow
yutarken*	while swallow
yutarlar*	they swallow
yutarsa*	if swallows
yutarsam*	if i swallow
yutayim*	i swallow
yutma	not swallow
yutmadan*	without swallow
yutmadi*	not swallow
yutmadim*	i not swallow
yutmak*	to swallow
yutmam	i not swallow
yutmami*	me swallow
yutmamis*	not swallow
yutmasi*	swallow
yutmasin*	not swallow
yutmayac*	will not swallow
yutmayi*	swallow
yutmayin*	not swallow
yutmaz*	not swallow
yutmus*	swallowed
yutmuslar*	they swallowed
yutmuyo*	not swallows
yutmuyom*	i not swallow
yutmuyordu*	not swallow
yutmuyorlar*	they not swallow
yutmuyorum*	i not swallow
yutmuyoruz*	we not swallow
yutsa*	if swallow
yutsam*	if i swallow
yutsun*	swallow
yuttu*	swallowed
yuttugum*	i swallowed
yuttuk*	we swallowed
yuttular*	they swallowed
yuttum*	i swallowed
yuttun*	you swallowed
yutucaklar	they will swallow
yutucam	i will swallow
yutucaz	we will swallow
yutun	swallow
yutunca*	when swallows
yutup*	swallowed
yutuyo*	swallows
yutuyolar*	they swallow
yutuyom*	i swallow
yutuyordu*	swallowed
yutuyordum*	i swallowed
yutuyorlar*	they swallow
yutuyormus*	swallowed
yutuyorsun*	you swallow
yutuyorum*	i swallow
yutuyoruz*	we swallow
yutuyoz*	we swallow
yuz	hundred
yuzde	face
yuzden	because
yuzdu*	swam
yuzdugum*	i swam
yuzduk*	we swam
yuzduler*	they swam
yuzdum*	i swam
yuzdun*	you swam
yuze	face
yuzebil*	can swim
yuzeceg*	will swim
yuzecegim*	i will swim
yuzecek*	will swim
yuzecekler*	they will swim
yuzecem*	i will swim
yuzelim*	we swim
yuzemedi*	could not swim
yuzemedim*	i could not swim
yuzemem	i can not swim
yuzemez*	can not swim
yuzemiyo*	can not swim
yuzemiyorum*	i can not swim
yuzen*	who swims
yuzer*	swims
yuzerdi*	used to swim
yuzerek*	swim
yuzerim*	i will swim
yuzeriz*	we will swim
yuzerken*	while swim
yuzerler*	they swim
yuzerse*	if swims
yuzersem*	if i swim
yuzeyim*	i swim
yuzler*	face
yuzlerim*	my face
yuzme*	swimming
yuzmeden*	without swim
yuzmedi*	not swim
yuzmedim*	i not swim
yuzmek*	to swim
yuzmem	i not swim
yuzmemi*	me swim
yuzmemis*	not swim
yuzmesi*	swim
yuzmesin*	not swim
yuzmeyec*	will not swim
yuzmeyi*	swim
yuzmeyin*	not swim
yuzmez*	not swim
yuzmus*	swam
yuzmusler*	they swam
yuzmuyo*	not swims
yuzmuyom*	i not swim
yuzmuyordu*	not swim
yuzmuyorlar*	they not swim
yuzmuyorum*	i not swim
yuzmuyoruz*	we not swim
yuzse*	if swim
yuzsem*	if i swim
yuzsun*	swim
yuzte	face
yuzu	face
yuzucekler	they will swim
yuzucem	i will swim
yuzucez	we will swim
yuzug*	ring
yuzuk*	ring
yuzum*	my face
yuzumuz*	our face
yuzun	swim
yuzunce*	when swims
yuzunde	face
yuzunden	because of
yuzune	face
yuzunu	face
yuzup*	swam
yuzuyo*	swims
yuzuyolar*	they swim
yuzuyom*	i swim
yuzuyordu*	swam
yuzuyordum*	i swam
yuzuyorlar*	they swim
yuzuyormus*	swam
yuzuyorsun*	you swim
yuzuyorum*	i swim
yuzuyoruz*	we swim
yuzuyoz*	we swim
zam	price rise
zaman	time
zamana	time
zamanl*	time
zamlar*	price rise
zarar*	harm
zararl*	harmful
zarf*	envelope
zaten	already
zayif*	thin
zayifladi*	lost weight
zayifladigim*	i lost weight
zayifladik*	we lost weight
zayifladilar*	they lost weight
zayifladim*	i lost weight
zayifladin*	you lost weight
zayiflama	not lose weight
zayiflamadan*	without lose weight
zayiflamadi*	not lose weight
zayiflamadim*	i not lose weight
zayiflamak*	to lose weight
zayiflamam	i not lose weight
zayiflamami*	me lose weight
zayiflamamis*	not lose weight
zayiflamasi*	lose weight
zayiflamasin*	not lose weight
zayiflamayac*	will not lose weight
zayiflamayi*	lose weight
zayiflamayin*	not lose weight
zayiflamaz*	not lose weight
zayiflamis*	lost weight
zayiflamislar*	they lost weight
zayiflamiyo*	not loses weight
zayiflamiyom*	i not lose weight
zayiflamiyordu*	not lose weight
zayiflamiyorlar*	they not lose weight
zayiflamiyorum*	i not lose weight
zayiflamiyoruz*	we not lose weight
zayiflar*	loses weight
zayiflardi*	used to lose weight
zayiflarim*	i will lose weight
zayiflariz*	we will lose weight
zayiflarken*	while lose weight
zayiflarlar*	they lose weight
zayiflarsa*	if loses weight
zayiflarsam*	if i lose weight
zayiflasa*	if lose weight
zayiflasam*	if i lose weight
zayiflasin*	lose weight
zayiflayabil*	can lose weight
zayiflayacag*	will lose weight
zayiflayacagim*	i will lose weight
zayiflayacak*	will lose weight
zayiflayacaklar*	they will lose weight
zayiflayacam*	i will lose weight
zayiflayalim*	we lose weight
zayiflayamadi*	could not lose weight
zayiflayamaz*	can not lose weight
zayiflayamiyo*	can not lose weight
zayiflayan*	who loses weight
zayiflayarak*	lose weight
zayiflayayim*	i lose weight
zayiflayicaklar	they will lose weight
zayiflayicam	i will lose weight
zayiflayicaz	we will lose weight
zayiflayin	lose weight
zayiflayinca*	when loses weight
zayiflayip*	lost weight
zayifliyo*	loses weight
zayifliyolar*	they lose weight
zayifliyom*	i lose weight
zayifliyordu*	lost weight
zayifliyordum*	i lost weight
zayifliyorlar*	they lose weight
zayifliyormus*	lost weight
zayifliyorsun*	you lose weight
zayifliyorum*	i lose weight
zayifliyoruz*	we lose weight
zayifliyoz*	we lose weight
zehir*	poison
zehirledi*	poisoned
zehirledigim*	i poisoned
zehirledik*	we poisoned
zehirlediler*	they poisoned
zehirledim*	i poisoned
zehirledin*	you poisoned
zehirleme	not poison
zehirlemeden*	without poison
zehirlemedi*	not poison
zehirlemedim*	i not poison
zehirlemek*	to poison
zehirlemem	i not poison
zehirlememi*	me poison
zehirlememis*	not poison
zehirlemesin*	not poison
zehirlemeyec*	will not poison
zehirlemeyin*	not poison
zehirlemez*	not poison
zehirlemis*	poisoned
zehirlemisler*	they poisoned
zehirlemiyo*	not poisons
zehirlemiyom*	i not poison
zehirlemiyordu*	not poison
zehirlemiyorlar*	they not poison
zehirlemiyorum*	i not poison
zehirlemiyoruz*	we not poison
zehirlendi*	was poisoned
zehirlendigim*	i was poisoned
zehirlendik*	we was poisoned
zehirlendiler*	they was poisoned
zehirlendim*	i was poisoned
zehirlendin*	you was poisoned
zehirlenebil*	can be poisoned
zehirleneceg*	will be poisoned
zehirlenecegim*	i will be poisoned
zehirlenecek*	will be poisoned
zehirlenecekler*	they will be poisoned
zehirlenecem*	i will be poisoned
zehirlenelim*	we be poisoned
zehirlenemedi*	could not be poisoned
zehirlenemez*	can not be poisoned
zehirlenemiyo*	can not be poisoned
zehirlenen*	who is poisoned
zehirlenerek*	be poisoned
zehirleneyim*	i be poisoned
zehirlenicekler	they will be poisoned
zehirlenicem	i will be poisoned
zehirlenicez	we will be poisoned
zehirlenin	be poisoned
zehirlenince*	when is poisoned
zehirlenip*	was poisoned
zehirlenir*	is poisoned
zehirlenirdi*	used to be poisoned
zehirlenirim*	i will be poisoned
zehirleniriz*	we will be poisoned
zehirlenirken*	while be poisoned
zehirlenirler*	they be poisoned
zehirlenirse*	if is poisoned
zehirlenirsem*	if i be poisoned
zehirleniyo*	is poisoned
zehirleniyolar*	they be poisoned
zehirleniyom*	i be poisoned
zehirleniyordu*	was poisoned
zehirleniyordum*	i was poisoned
zehirleniyorlar*	they be poisoned
zehirleniyormus*	was poisoned
zehirleniyorsun*	you be poisoned
zehirleniyorum*	i be poisoned
zehirleniyoruz*	we be poisoned
zehirleniyoz*	we be poisoned
zehirlenme	not be poisoned
zehirlenmeden*	without be poisoned
zehirlenmedi*	not be poisoned
zehirlenmedim*	i not be poisoned
zehirlenmek*	to be poisoned
zehirlenmem	i not be poisoned
zehirlenmemi*	me be poisoned
zehirlenmemis*	not be poisoned
zehirlenmesi*	be poisoned
zehirlenmesin*	not be poisoned
zehirlenmeyec*	will not be poisoned
zehirlenmeyi*	be poisoned
zehirlenmeyin*	not be poisoned
zehirlenmez*	not be poisoned
zehirlenmis*	was poisoned
zehirlenmisler*	they was poisoned
zehirlenmiyo*	not is poisoned
zehirlenmiyom*	i not be poisoned
zehirlenmiyordu*	not be poisoned
zehirlenmiyorlar*	they not be poisoned
zehirlenmiyorum*	i not be poisoned
zehirlenmiyoruz*	we not be poisoned
zehirlense*	if be poisoned
zehirlensem*	if i be poisoned
zehirlensin*	be poisoned
zehirler*	poisons
zehirlerdi*	used to poison
zehirlerim*	i will poison
zehirleriz*	we will poison
zehirlerken*	while poison
zehirlerler*	they poison
zehirlerse*	if poisons
zehirlersem*	if i poison
zehirlese*	if poison
zehirlesem*	if i poison
zehirleyebil*	can poison
zehirleyeceg*	will poison
zehirleyecegim*	i will poison
zehirleyecek*	will poison
zehirleyecekler*	they will poison
zehirleyecem*	i will poison
zehirleyelim*	we poison
zehirleyemedi*	could not poison
zehirleyemedim*	i could not poison
zehirleyemem	i can not poison
zehirleyemez*	can not poison
zehirleyemiyo*	can not poison
zehirleyemiyorum*	i can not poison
zehirleyen*	who poisons
zehirleyeyim*	i poison
zehirleyicekler	they will poison
zehirleyicem	i will poison
zehirleyicez	we will poison
zehirleyince*	when poisons
zehirleyip*	poisoned
zehirliyo*	poisons
zehirliyolar*	they poison
zehirliyom*	i poison
zehirliyordu*	poisoned
zehirliyordum*	i poisoned
zehirliyorlar*	they poison
zehirliyormus*	poisoned
zehirliyorsun*	you poison
zehirliyorum*	i poison
zehirliyoruz*	we poison
zehirliyoz*	we poison
zihinsel*	mentally
zincir*	chain
ziyaret*	visit
zombi*	zombie
zonkluyor*	throbs
zor	hard
zorba*	bully
zorbal*	bullying
zorla	forced
zorladi*	forced
zorladigim*	i forced
zorladik*	we forced
zorladilar*	they forced
zorladim*	i forced
zorladin*	you forced
zorlama	not force
zorlamadan*	without force
zorlamadi*	not force
zorlamadim*	i not force
zorlamak*	to force
zorlamam	i not force
zorlamami*	me force
zorlamamis*	not force
zorlamasi*	force
zorlamasin*	not force
zorlamayac*	will not force
zorlamayi*	force
zorlamayin*	not force
zorlamaz*	not force
zorlamis*	forced
zorlamislar*	they forced
zorlamiyo*	not forces
zorlamiyom*	i not force
zorlamiyordu*	not force
zorlamiyorlar*	they not force
zorlamiyorum*	i not force
zorlamiyoruz*	we not force
zorlanabil*	can be forced
zorlanacag*	will be forced
zorlanacagim*	i will be forced
zorlanacak*	will be forced
zorlanacaklar*	they will be forced
zorlanacam*	i will be forced
zorlanalim*	we be forced
zorlanamadi*	could not be forced
zorlanamaz*	can not be forced
zorlanamiyo*	can not be forced
zorlanan*	who is forced
zorlanarak*	be forced
zorlanayim*	i be forced
zorlandi*	was forced
zorlandigim*	i was forced
zorlandik*	we was forced
zorlandilar*	they was forced
zorlandim*	i was forced
zorlandin*	you was forced
zorlanicaklar	they will be forced
zorlanicam	i will be forced
zorlanicaz	we will be forced
zorlanin	be forced
zorlaninca*	when is forced
zorlanip*	was forced
zorlanir*	is forced
zorlanirdi*	used to be forced
zorlanirim*	i will be forced
zorlaniriz*	we will be forced
zorlanirken*	while be forced
zorlanirlar*	they be forced
zorlanirsa*	if is forced
zorlanirsam*	if i be forced
zorlaniyo*	is forced
zorlaniyolar*	they be forced
zorlaniyom*	i be forced
zorlaniyordu*	was forced
zorlaniyordum*	i was forced
zorlaniyorlar*	they be forced
zorlaniyormus*	was forced
zorlaniyorsun*	you be forced
zorlaniyorum*	i be forced
zorlaniyoruz*	we be forced
zorlaniyoz*	we be forced
zorlanma	not be forced
zorlanmadan*	without be forced
zorlanmadi*	not be forced
zorlanmadim*	i not be forced
zorlanmak*	to be forced
zorlanmam	i not be forced
zorlanmami*	me be forced
zorlanmamis*	not be forced
zorlanmasi*	be forced
zorlanmasin*	not be forced
zorlanmayac*	will not be forced
zorlanmayi*	be forced
zorlanmayin*	not be forced
zorlanmaz*	not be forced
zorlanmis*	was forced
zorlanmislar*	they was forced
zorlanmiyo*	not is forced
zorlanmiyom*	i not be forced
zorlanmiyordu*	not be forced
zorlanmiyorlar*	they not be forced
zorlanmiyorum*	i not be forced
zorlanmiyoruz*	we not be forced
zorlansa*	if be forced
zorlansam*	if i be forced
zorlansin*	be forced
zorlar*	forces
zorlardi*	used to force
zorlarim*	i will force
zorlariz*	we will force
zorlarken*	while force
zorlarlar*	they force
zorlarsa*	if forces
zorlarsam*	if i force
zorlasa*	if force
zorlasam*	if i force
zorlasin*	force
zorlayabil*	can force
zorlayacag*	will force
zorlayacagim*	i will force
zorlayacak*	will force
zorlayacaklar*	they will force
zorlayacam*	i will force
zorlayalim*	we force
zorlayamadi*	could not force
zorlayamadim*	i could not force
zorlayamam	i can not force
zorlayamaz*	can not force
zorlayamiyo*	can not force
zorlayamiyorum*	i can not force
zorlayan*	who forces
zorlayarak*	force
zorlayayim*	i force
zorlayicaklar	they will force
zorlayicam	i will force
zorlayicaz	we will force
zorlayin	force
zorlayinca*	when forces
zorlayip*	forced
zorluyo*	forces
zorluyolar*	they force
zorluyom*	i force
zorluyordu*	forced
zorluyordum*	i forced
zorluyorlar*	they force
zorluyormus*	forced
zorluyorsun*	you force
zorluyorum*	i force
zorluyoruz*	we force
zorluyoz*	we force
zorunda*	must
zulm*	abuse
zulum	abuse
zurafa	giraffe
"""

"""The English of pa words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
aa	is
aadmi*	man
aaja	come
aake	came
aakh	say
aakhan	say
aakhange	will say
aakhda	says
aakhde	says
aakhdi	says
aakhe	said
aakhega	will say
aakhenge	will say
aakheya	said
aakhi	said
aakhiya	said
aakhna	say
aakho	say
aakhu	will say
aakhunga	will say
aakhungi	will say
aakhya	said
aan	am
aana	come
aap	myself
aau	will come
aauna	come
aaunda	comes
aaundi	comes
aave	come
aaya	came
aaye	came
aayi	came
abba	dad
abbu	dad
adhi	half
afeem*	opium drugs
agg	fire
agge	forward
agle	next
agwah*	kidnapped
aitvaar	sunday
aj	today
ajj	today
ajnabi*	stranger
akh	eye
akhaan	eyes
akhan	eyes
akkh*	eye
alag	separate
allah	god
almari*	cupboard
aloo	potatoes
amli	addict
ammi	mum
andar	inside
andron	from inside
anjaan*	stranger
apna	my
apne	my
apni	my
apniyan	my
ardaas*	prayer
ardas	prayer
asal	real
asi	we
asin	we
atamhatya*	suicide
athru*	tears
atta	flour
atth	eight
aukha	hard
aun	come
auna	come
aunda	comes
aunde	come
aundi	comes
auni	come
aunty*	auntie
aurat*	woman
avaz*	voices
awaaz*	voices
awaz*	voices
aya	came
ayi	came
baad	after
baah*	arm
baahvan	arms
baaki	rest
baanh*	arm
baarish	rain
baasi	stale
baba	priest
babe*	priest
bacch*	kids
bacha	kid
bachange	will survive
bachauni	save
bachche*	kids
bachda	survives
bachde	survives
bachdi	survives
bache	kids
bachega	will survive
bachenge	will survive
bacheya	survived
bacheyan	kids
bachh	survive
bachhan	survive
bachhange	will survive
bachhda	survives
bachhde	survives
bachhdi	survives
bachhe	survived
bachhega	will survive
bachhenge	will survive
bachheya	survived
bachhi	survived
bachhiya	survived
bachhna	survive
bachho	survive
bachhu	will survive
bachhunga	will survive
bachhungi	will survive
bachhya	survived
bachi	girl
bachna	survive
bacho	survive
bachu	will survive
bachunga	will survive
bachungi	will survive
bachya	survived
bada	very
badal	change
badalan	change
badalange	will change
badalda	changes
badalde	changes
badaldi	changes
badale	changed
badalega	will change
badalenge	will change
badaleya	changed
badali	changed
badaliya	changed
badalna	change
badalo	change
badalu	will change
badalunga	will change
badalungi	will change
badalya	changed
badbu*	smell
badl	change
badlan	change
badlange	will change
badlda	changes
badlde	changes
badldi	changes
badlega	will change
badlenge	will change
badleya	changed
badli	changed
badliya	changed
badlna	change
badlo	change
badlu	will change
badlunga	will change
badlungi	will change
badlya	changed
badmash*	gangsters
badnaam*	shame
baha	arms
bahar	outside
bahut	lots
bahwan	arms
baith	sit
baitha	sitting
baithan	sit
baithange	will sit
baithda	sits
baithde	sits
baithdi	sits
baithe	sitting
baithega	will sit
baithenge	will sit
baitheya	sat
baithi	sitting
baithiya	sat
baithna	sit
baitho	sit
baithu	will sit
baithunga	will sit
baithungi	will sit
baithya	sat
balatkar*	rape
bana	make
banao	make
banaunda	makes
banaundi	makes
banaya	made
banayi	made
banda	man
bande	men
bandeyan	men
bandook*	gun
banduk*	gun
bane	became
bann	tie up
bannh*	tied up
bapu	dad
baran	twelve
barfi	sweets
barish	rain
barsi	memorial
bas	just
basta	school bag
bathera	plenty
bathroom*	bathroom
batti	light
battiyan	lights
bazar*	market
bebas	helpless
bebe	mum
begana*	stranger
beghar*	homeless
behn*	sister
behosh*	passedout
beizz*	humiliated
bekaar*	useless
bekar*	useless
belna*	rolling pin stick
beti	daughter
bewakoof*	stupid
bhaar	weight
bhabhi*	sister inlaw
bhai	brother
bhain*	sister
bhaj	run away
bhajange	will run away
bhajda	runs away
bhajde	runs away
bhajdi	runs away
bhaje	ran away
bhajega	will run away
bhajenge	will run away
bhajeya	ran away
bhajiya	ran away
bhajj	run away
bhajjan	run away
bhajjange	will run away
bhajjda	runs away
bhajjde	runs away
bhajjdi	runs away
bhajje	ran away
bhajjega	will run away
bhajjenge	will run away
bhajjeya	ran away
bhajjiya	ran away
bhajjna	run away
bhajjo	run away
bhajju	will run away
bhajjunga	will run away
bhajjungi	will run away
bhajjya	ran away
bhajna	run away
bhajo	run away
bhaju	will run away
bhajunga	will run away
bhajungi	will run away
bhajya	ran away
bhang	weed
bhangra*	dance
bhann	break
bhanna	break
bhannan	break
bhannange	will break
bhannda	breaks
bhannde	breaks
bhanndi	breaks
bhanne	broke
bhannega	will break
bhannenge	will break
bhanneya	broke
bhanni	broke
bhanniya	broke
bhanno	break
bhannu	will break
bhannunga	will break
bhannungi	will break
bhannya	broke
bhar	fill
bharosa*	trust
bhej	send
bhejan	send
bhejange	will send
bhejda	sends
bhejde	sends
bhejdi	sends
bheje	sent
bhejega	will send
bhejenge	will send
bhejeya	sent
bheji	sent
bhejiya	sent
bhejna	send
bhejo	send
bheju	will send
bhejunga	will send
bhejungi	will send
bhejya	sent
bhen	sister
bhet	secret
bhog	funeral prayers
bhonkda	barks
bhoot*	ghost
bhot	lots
bhra	brother
bhraa*	brother
bhrava*	brothers
bhua*	auntie
bhukh*	hungry
bhukkh*	hungry
bhukki	opium drugs
bhull	forget
bhullan	forget
bhullange	will forget
bhullda	forgets
bhullde	forgets
bhulldi	forgets
bhulle	forgot
bhullega	will forget
bhullenge	will forget
bhulleya	forgot
bhulli	forgot
bhulliya	forgot
bhullna	forget
bhullo	forget
bhullu	will forget
bhullunga	will forget
bhullungi	will forget
bhullya	forgot
bhut	lots
biji	gran
bijli*	electricity
billi	cat
bimar*	ill
bimari*	illness
bina	without
bistara	bed
bistra*	bed
bithaunde	make sit
bna	make
bnaao	make
bnaunda	makes
bnaunde	makes
bohat	lots
bohot	lots
bojh*	burden
bolan	speak
bolange	will speak
bolda	speaks
bolde	speaks
boldi	speaks
bolega	will speak
bolenge	will speak
boleya	spoke
boliya	spoke
bolna	speak
bolo	speak
bolunga	will speak
bolungi	will speak
bolya	spoke
booha*	door
botal*	bottle
bottal*	bottle
bua	auntie
budhvar	wednesday
buha	door
buhe	door
bukhaar*	fever
bukhar	fever
bula	call
bulai	called
bulaunda	calls
bulaya	called
bully	bully
bump	bumps
bura	bad
camer*	camera
cartoon	cartoon
ch	in
cha	tea
chaabi*	key
chaah	tea
chaaku*	knife
chaale	blisters
chaar	four
chacha*	uncle
chache*	uncle
chachi*	auntie
chachu*	uncle
chad	leave
chadan	leave
chadange	will leave
chadda	leaves
chadde	leaves
chade	left
chadega	will leave
chadenge	will leave
chadeya	left
chadi	left
chadiya	left
chadna	leave
chado	leave
chadu	will leave
chadunga	will leave
chadungi	will leave
chadya	left
chah	tea
chahida	should
chahide	need
chahidi	need
chahidiyan	need
chahunda	want
chahunde	want
chahundi	want
chaida	should
chaidi	need
chakku*	knife
chaku*	knife
chal	come on
chalan	work
chalange	will work
chalaunda	drives
chalaunde	drive
chalda	works
chale	gone
chalega	will work
chalenge	will work
chaleya	worked
chali	gone
chaliya	worked
chalna	work
chalu	will work
chalunga	will work
chalungi	will work
chalya	worked
changa	good
changi	good
chapeda*	slap
chaper*	slap
chappal*	slipper
char	four
charas	weed
chaunda	want
chaunde	want
chaundi	want
cheek*	scream
cheekange	will scream
cheekda	screams
cheekde	screams
cheekdi	screams
cheekega	will scream
cheekenge	will scream
cheekeya	screamed
cheeki	screamed
cheekiya	screamed
cheeku	will scream
cheekunga	will scream
cheekungi	will scream
cheekya	screamed
cheeran	cut
cheerange	will cut
cheerda	cuts
cheerde	cuts
cheerdi	cuts
cheerega	will cut
cheerenge	will cut
cheereya	cut
cheeriya	cut
cheerna	cut
cheero	cut
cheeru	will cut
cheerunga	will cut
cheerungi	will cut
cheerya	cut
chehr*	face
chhaal	jump
chhaan	shade
chhaati*	chest
chhad	leave
chhadan	leave
chhadange	will leave
chhadd	leave
chhadda	leaves
chhaddan	leave
chhaddange	will leave
chhadde	leaves
chhaddega	will leave
chhaddenge	will leave
chhaddeya	left
chhaddi	leaves
chhaddiya	left
chhaddna	leave
chhaddo	leave
chhaddu	will leave
chhaddunga	will leave
chhaddungi	will leave
chhaddya	left
chhade	left
chhadega	will leave
chhadenge	will leave
chhadeya	left
chhadi	left
chhadiya	left
chhadke	leaving
chhadna	leave
chhado	leave
chhadu	will leave
chhadunga	will leave
chhadungi	will leave
chhadya	left
chhat	roof
chhati*	chest
chhatt*	roof
chhe	six
chhed	tease
chhedan	tease
chhedange	will tease
chhedda	teases
chhedde	teases
chheddi	teases
chhede	teased
chhedega	will tease
chhedenge	will tease
chhedeya	teased
chhedi	teased
chhediya	teased
chhedna	tease
chhedo	tease
chhedu	will tease
chhedunga	will tease
chhedungi	will tease
chhedya	teased
chherh	tease
chherhan	tease
chherhange	will tease
chherhda	teases
chherhde	teases
chherhdi	teases
chherhe	teased
chherhega	will tease
chherhenge	will tease
chherheya	teased
chherhi	teased
chherhiya	teased
chherhna	tease
chherho	tease
chherhu	will tease
chherhunga	will tease
chherhungi	will tease
chherhya	teased
chhil	scraped
chhittar*	slipper
chhoh	touch
chhohan	touch
chhohange	will touch
chhohda	touches
chhohde	touches
chhohdi	touches
chhohe	touched
chhohega	will touch
chhohenge	will touch
chhoheya	touched
chhohi	touched
chhohiya	touched
chhohna	touch
chhoho	touch
chhohu	will touch
chhohunga	will touch
chhohungi	will touch
chhohya	touched
chhoo	touch
chhooan	touch
chhooange	will touch
chhooda	touches
chhoode	touches
chhoodi	touches
chhooe	touched
chhooega	will touch
chhooenge	will touch
chhooeya	touched
chhooh*	touch
chhooi	touched
chhooiya	touched
chhoona	touch
chhoonda	touches
chhoou	will touch
chhoounga	will touch
chhooungi	will touch
chhooya	touched
chhoti	little
chhuda	rescue
chhura*	knife
chhuri*	knife
chhutti*	holiday
chilla*	shouts
chimta*	tongs
chimte	tongs
chinta	worry
chitta	white heroin
chittar*	slipper
chitte	heroin
chitti	white
chooha	mouse
choonda	touches
chori	secretly
chota	little
choti	little
chowk	crossroads
chped*	slap
chubh	prick
chubhan	prick
chubhange	will prick
chubhda	pricks
chubhde	pricks
chubhdi	pricks
chubhe	pricked
chubhega	will prick
chubhenge	will prick
chubheya	pricked
chubhi	pricked
chubhiya	pricked
chubhna	prick
chubho	prick
chubhu	will prick
chubhunga	will prick
chubhungi	will prick
chubhya	pricked
chuha	mouse
chuk	lift
chukan	lift
chukange	will lift
chukda	lifts
chukde	lifts
chukdi	lifts
chukega	will lift
chukenge	will lift
chukeya	lifted
chukk	lift
chukkan	lift
chukkange	will lift
chukkda	lifts
chukkde	lifts
chukkdi	lifts
chukke	lifted
chukkega	will lift
chukkenge	will lift
chukkeya	lifted
chukki	lifted
chukkiya	lifted
chukkna	lift
chukko	lift
chukku	will lift
chukkunga	will lift
chukkungi	will lift
chukkya	lifted
chukna	lift
chuko	lift
chuku	will lift
chukunga	will lift
chukungi	will lift
chukya	lifted
chumm*	kiss
chummange	will kiss
chummda	kisses
chummde	kisses
chummdi	kisses
chumme	kissed
chummega	will kiss
chummenge	will kiss
chummeya	kissed
chummi	kissed
chummiya	kissed
chummu	will kiss
chummunga	will kiss
chummungi	will kiss
chummya	kissed
chunni	scarf
chup	quiet
chupp	quiet
churi	knife
chutti*	holiday
cigrat*	cigarette
college*	college
cricket	cricket
cycle	bike
daaj	dowry
daal	lentils
daaru*	alcohol
dabaa	pressure
dabav*	pressure
dabb	press
dabba	box
dabban	press
dabbange	will press
dabbda	presses
dabbde	presses
dabbdi	presses
dabbe	pressed
dabbega	will press
dabbenge	will press
dabbeya	pressed
dabbi	pressed
dabbiya	pressed
dabbna	press
dabbo	press
dabbu	will press
dabbunga	will press
dabbungi	will press
dabbya	pressed
dada	grandad
daddy*	dad
dadi	gran
dahej	dowry
dahi	yogurt
dakk	stop
dakkan	stop
dakkange	will stop
dakkda	stops me
dakkde	stops me
dakkdi	stops me
dakke	not let
dakkega	will stop
dakkenge	will stop
dakkeya	not let
dakki	not let
dakkiya	not let
dakkna	stop
dakko	stop
dakku	will stop
dakkunga	will stop
dakkungi	will stop
dakkya	not let
daktar*	doctor
danda	stick
dande	stick
dandey*	stick
dar	scared
darange	will scared
daraunda	scares
daraunde	scare
daravna	scary
dard	pain
darda	scared
darde	scared
dardi	scared
darega	will scared
darenge	will scared
dareya	scared
darna	scared
daro	scared
darr*	scared
darrange	will scared
darrega	will scared
darrenge	will scared
darru	will scared
darrunga	will scared
darrungi	will scared
daru	alcohol
darunga	will scared
darungi	will scared
darvaz*	door
darwaz*	door
darya	river
das	ten
dasange	will tell
dasda	tells
dasde	tells
dasdi	tells
dase	told
dasega	will tell
dasenge	will tell
daseya	told
dasiya	told
dasna	tell
daso	tell
dass	tell
dassan	tell
dassange	will tell
dassda	tells
dassde	tells
dassdi	tells
dasse	told
dassega	will tell
dassenge	will tell
dasseya	told
dassi	told
dassiya	told
dassna	tell
dasso	tell
dassu	will tell
dassunga	will tell
dassungi	will tell
dassya	told
dasunga	will tell
dasungi	will tell
dasya	told
dau	will give
daud	run
daudan	run
daudange	will run
daudda	runs
daudde	runs
dauddi	runs
daude	ran
daudega	will run
daudenge	will run
daudeya	ran
daudi	ran
daudiya	ran
daudna	run
daudo	run
daudu	will run
daudunga	will run
daudungi	will run
daudya	ran
daurh	run
daurhan	run
daurhange	will run
daurhda	runs
daurhde	runs
daurhdi	runs
daurhe	ran
daurhega	will run
daurhenge	will run
daurheya	ran
daurhi	ran
daurhiya	ran
daurhna	run
daurho	run
daurhu	will run
daurhunga	will run
daurhungi	will run
daurhya	ran
davai*	medicine
dawai*	medicine
de	of
dekh	look
dekhan	watch
dekhange	will watch
dekhda	watches
dekhde	watches
dekhdi	watches
dekhe	watched
dekhega	will watch
dekhenge	will watch
dekheya	watched
dekhi	watched
dekhiya	watched
dekhke	seeing
dekhna	watch
dekho	watch
dekhu	will watch
dekhunga	will watch
dekhungi	will watch
dekhya	watched
den	give
dena	give
denda	gives
dende	gives
dendi	gives
dene	give
deni	give
deniyan	give
deo	give
der	late
deta	gave
deve	give
deyo	give
dhaga	charm
dhakk*	shove
dhakkange	will shove
dhakkda	shoves
dhakkde	shoves
dhakkdi	shoves
dhakke	shoved
dhakkega	will shove
dhakkenge	will shove
dhakkeya	shoved
dhakki	shoved
dhakkiya	shoved
dhakku	will shove
dhakkunga	will shove
dhakkungi	will shove
dhakkya	shoved
dhamk	threaten
dhamkan	threaten
dhamkange	will threaten
dhamkda	threatens
dhamkde	threatens
dhamkdi	threatens
dhamke	threatened
dhamkega	will threaten
dhamkenge	will threaten
dhamkeya	threatened
dhamki	threatened
dhamki*	threat
dhamkiya	threatened
dhamkna	threaten
dhamko	threaten
dhamku	will threaten
dhamkunga	will threaten
dhamkungi	will threaten
dhamkya	threatened
dhanvaad	thanks
dhaunda	washes
dhee	daughter
dhiaan	care
dhid*	belly
dhol	drum
dhuaunde	make wash
dhund	fog
dhupp	sun
di	of
didi	sister
digan	fall
digange	will fall
digda	falls
digde	falls
digdi	falls
digega	will fall
digenge	will fall
digeya	fell
digg	fall
diggan	fall
diggange	will fall
diggda	falls
diggde	falls
diggdi	falls
digge	fell
diggega	will fall
diggenge	will fall
diggeya	fell
diggi	fell
diggiya	fell
diggna	fall
diggo	fall
diggu	will fall
diggunga	will fall
diggungi	will fall
diggya	fell
digiya	fell
digna	fall
digu	will fall
digunga	will fall
digungi	will fall
digya	fell
dikha	show
dikhaao	show
dikhau	show
dikhaun	show
dikhaunda	shows
dikhawan	show
dikhaya	showed
dil	heart
din	day
dinan	days
dinda	gives
dinde	gives
dindi	gives
dita	gave
ditiya	gave
ditiyan	gave
ditta	gave
ditte	gave
ditti	gave
dittiyan	gave
diwali*	diwali
diyan	of
do	two
doctor*	doctor
dono	both
doodh*	milk
dost*	friend
dovan	both
dowen	both
drama	drama
dubb	drown
dubban	drown
dubbange	will drown
dubbda	drowns
dubbde	drowns
dubbdi	drowns
dubbe	drowned
dubbega	will drown
dubbenge	will drown
dubbeya	drowned
dubbi	drowned
dubbiya	drowned
dubbna	drown
dubbo	drown
dubbu	will drown
dubbunga	will drown
dubbungi	will drown
dubbya	drowned
dudh	milk
dukaan*	shop
dukan	shop
dukh	sore
dukhange	will sore
dukhda	sore
dukhde	sore
dukhdi	sore
dukhe	was sore
dukhega	will sore
dukhenge	will sore
dukheya	was sore
dukhi	sad
dukhna	sore
dukho	sore
dukhu	will sore
dukhunga	will sore
dukhungi	will sore
dukhya	was sore
dusri	other
dwai*	medicine
dwayi*	medicine
dyan	i give
eh	this
ehda	his
ehde	his
ehdi	his
ehi	same
ehna	them
ehne	he
eid	eid festival
enna	so much
es	this
ethe	here
faaha*	hang
faansi*	hang
faayda	use
fadan	grab
fadange	will grab
fadda	grabs
fadde	grabs
faddi	grabs
fadega	will grab
fadenge	will grab
fadeya	grabbed
fadi	grabbed
fadiya	grabbed
fadna	grab
fado	grab
fadu	will grab
fadunga	will grab
fadungi	will grab
fadya	grabbed
faha	hang
faida	use
fail	failed
faisla	decided
faltu	worthless
farh	grab
farhan	grab
farhange	will grab
farhda	grabs
farhde	grabs
farhdi	grabs
farhe	grabbed
farhega	will grab
farhenge	will grab
farheya	grabbed
farhi	grabbed
farhiya	grabbed
farhna	grab
farho	grab
farhu	will grab
farhunga	will grab
farhungi	will grab
farhya	grabbed
fateya	torn
fauj*	army
fayda	use
feeka	bland
fer	then
fikar*	worry
film*	film
firauti*	ransom
firde	roam
firdi	roams
fisal	slip
fone*	phone
football*	football
foto*	pictures
gaal	swearing
gaala*	swearing at me
gaali*	swearing at me
gaan	cow
gaana	song
gaane	song
gaayab*	missing
gaddi*	car
gaddiyan	cars
gal	talk
gala	neck
galan	swearing at me
galat	wrong
gale	neck
gali	street
gall	talk
galti*	mistake
gand	dirty
ganda	dirty
gandas*	axe
gande	dirty
gandi	dirty
gandiyan	dirty sex
ganja*	weed
garam	hot
garbhvati	pregnant
garmi*	summer
gatka	gatka training
gay	gay
gaya	went
gayab*	missing
gaye	went
gayi	went
geet	song
ghabra*	panicking
ghante	hours
ghar	home
gharde	family
ghardeyan	family
gharo	from home
gharon	from home
gharwala	husband
gharwale*	family
gharwali*	wife
ghaseet	drag
ghaseetan	drag
ghaseetange	will drag
ghaseetda	drags
ghaseetde	drags
ghaseetdi	drags
ghaseete	dragged
ghaseetega	will drag
ghaseetenge	will drag
ghaseeteya	dragged
ghaseeti	dragged
ghaseetiya	dragged
ghaseetna	drag
ghaseeto	drag
ghaseetu	will drag
ghaseetunga	will drag
ghaseetungi	will drag
ghaseetya	dragged
ghasunn*	punch
ghat	less
ghataun	lose weight
ghate	less
ghatt	less
gher	surround
ghoda	horse
ghodi	horse
ghoor	stare
ghooran	stare
ghoorange	will stare
ghoorda	stares
ghoorde	stares
ghoordi	stares
ghoore	stared
ghoorega	will stare
ghoorenge	will stare
ghooreya	stared
ghoori	stared
ghooriya	stared
ghoorna	stare
ghooro	stare
ghooru	will stare
ghoorunga	will stare
ghoorungi	will stare
ghoorya	stared
ghr	home
ghutt	squeeze
ghuttan	squeeze
ghuttange	will squeeze
ghuttda	squeezes
ghuttde	squeezes
ghuttdi	squeezes
ghutte	squeezed
ghuttega	will squeeze
ghuttenge	will squeeze
ghutteya	squeezed
ghutti	squeezed
ghuttiya	squeezed
ghuttna	squeeze
ghutto	squeeze
ghuttu	will squeeze
ghuttunga	will squeeze
ghuttungi	will squeeze
ghuttya	squeezed
giddha	dance
gidhe	dance
gilla	wet
gobhi	cauliflower
goda	knee
gode	knees
goli	pill
goliaan	pills
golian	pills
goliy*	pills
guach*	missing
guandh*	neighbour
gurdwara	temple
gurdware	temple
gurpurab*	festival
gusa	angry
gussa*	angry
gusse	angry
gutt	wrist
gutta	wrists
gwach*	missing
gwahi	witness
gwandh*	neighbour
gya	went
gyi	went
haa	yes
haal	state
haan	yes
haar	lose
haaran	lose
haarda	loses
haarde	loses
haardi	loses
haare	lost
haarega	will lose
haarenge	will lose
haareya	lost
haari	lost
haariya	lost
haarna	lose
haaro	lose
haaru	will lose
haarunga	will lose
haarungi	will lose
haarya	lost
haddi*	bones
hafta	week
hafte	weeks
hai	is
haiga	is
haini	not
haldi	turmeric
hamesha	always
han	yes
hanera*	dark
hanere*	dark
hanjee	yes
hanji	yes
hanju*	tears
har	every
haraya	won match
hasan	laugh
hasange	will laugh
hasda	laughs
hasde	laughs
hasdi	laughs
hase	laughed
hasega	will laugh
hasenge	will laugh
haseya	laughed
hasi	laughed
hasiya	laughed
hasna	laugh
hasptaal*	hospital
hass	laugh
hassan	laugh
hassange	will laugh
hassda	laughs
hassde	laughs
hassdi	laughs
hasse	laughed
hassega	will laugh
hassenge	will laugh
hasseya	laughed
hassi	laughed
hassiya	laughed
hassna	laugh
hasso	laugh
hassu	will laugh
hassunga	will laugh
hassungi	will laugh
hassya	laughed
hasunga	will laugh
hasungi	will laugh
hasya	laughed
hath	hand
hathiyar*	weapon
hathod*	hammer
hazar	thousand
hega	is
hegi	is
hi	only
himmat	courage
ho	be
hockey*	hockey
hoge	were
hoi	happened
homework	homework
hon	be
hona	be
hor	more
hospital*	hospital
hou	will be
hove	is
hovega	will be
hoya	happened
hoye	were
hoyi	happened
hun	now
hunda	is
hunde	are
hundey	are
hundi	is
hune	right now
hunna	am
ijjat*	honour
ik	one
ikall*	alone
ikallapan	lonely
ikathe	together
ikkal*	alone
imtihaan	exam
india	india
inna	so much
ithaas*	history
ithe	here
izzat*	honour
ja	go
jaagd*	awake
jaake	go
jaan	go
jaana	go
jaanda	goes
jaande	go
jaandi	goes
jaano	kill
jaanon	kill
jaao	go
jaave	go
jabardast*	forced
jad	when
jado	when
jadon	when
jaffi*	hug
jail*	jail
jaiye	go
jake	go
jakham*	wound
jaldi	quickly
jalebi*	sweets
jammeya	born
jana	go
janamdin	birthday
janani*	woman
janda	goes
jande	go
jandi	goes
jandra*	lock
jane	people
janeya	people
jang	war
jao	go
jau	will go
jauga	will go
jaugi	will go
jaunga	will go
jaungi	will go
jave	go
jbrdsti	forced
je	if
jeb	pocket
jee	live
jeeja*	brother inlaw
jeen	live
jeena	live
jeha	like
jehar*	poison
jehda	who
jehra	who
jeona	live
jeondi	alive
jhaak	peek
jhaakan	peek
jhaakange	will peek
jhaakda	peeks
jhaakde	peeks
jhaakdi	peeks
jhaake	peeked
jhaakega	will peek
jhaakenge	will peek
jhaakeya	peeked
jhaaki	peeked
jhaakiya	peeked
jhaakna	peek
jhaako	peek
jhaaku	will peek
jhaakunga	will peek
jhaakungi	will peek
jhaakya	peeked
jhagad	fight
jhagadan	fight
jhagadange	will fight
jhagadda	fights
jhagadde	fights
jhagaddi	fights
jhagade	fought
jhagadega	will fight
jhagadenge	will fight
jhagadeya	fought
jhagadi	fought
jhagadiya	fought
jhagadna	fight
jhagado	fight
jhagadu	will fight
jhagadunga	will fight
jhagadungi	will fight
jhagadya	fought
jhagda*	fight
jhapp*	hug
jhoole	swings
jhooth*	lies told
jhreet	scratch
jhreetan	scratch
jhreetange	will scratch
jhreetda	scratches
jhreetde	scratches
jhreetdi	scratches
jhreete	scratched
jhreetega	will scratch
jhreetenge	will scratch
jhreeteya	scratched
jhreeti	scratched
jhreetiya	scratched
jhreetna	scratch
jhreeto	scratch
jhreetu	will scratch
jhreetunga	will scratch
jhreetungi	will scratch
jhreetya	scratched
jhuth	lies told
ji	sir
jihda	whose
jihna	who
jihnu	who
jija*	brother inlaw
jiju	brother inlaw
jind	life
jinda	lock
jindagi*	life
jinsi	sexual
jism*	body
jitt	win
jittan	win
jittange	will win
jittda	wins
jittde	wins
jittdi	wins
jitte	won
jittega	will win
jittenge	will win
jitteya	won
jitti	won
jittiya	won
jittna	win
jitto	win
jittu	will win
jittunga	will win
jittungi	will win
jittya	won
jo	that
joorha	hair bun
judwa	twins
julaab*	laxatives
julab*	laxatives
jung	war
jutti*	shoe
kaali	black
kabaddi*	kabaddi game
kach	glass
kachha*	underwear
kachhe*	underwear
kadd	throw out
kadda	throws out
kaddan	throw out
kaddange	will throw out
kadde	throws out
kaddega	will throw out
kaddenge	will throw out
kaddeya	threw out
kaddh	throw out
kaddhan	throw out
kaddhange	will throw out
kaddhda	throws out
kaddhde	throws out
kaddhdi	throws out
kaddhe	threw out
kaddhega	will throw out
kaddhenge	will throw out
kaddheya	threw out
kaddhi	threw out
kaddhiya	threw out
kaddhna	throw out
kaddho	throw out
kaddhu	will throw out
kaddhunga	will throw out
kaddhungi	will throw out
kaddhya	threw out
kaddi	throws out
kaddiya	threw out
kaddna	throw out
kaddunga	will throw out
kaddungi	will throw out
kaddya	threw out
kade	ever
kadh	throw out
kadhan	throw out
kadhange	will throw out
kadhda	throws out
kadhde	throws out
kadhdi	throws out
kadhe	threw out
kadhega	will throw out
kadhenge	will throw out
kadheya	threw out
kadhi	threw out
kadhiya	threw out
kadhna	throw out
kadho	throw out
kadhu	will throw out
kadhunga	will throw out
kadhungi	will throw out
kadhya	threw out
kadi	ever
kado	when
kaha	said
kahani*	story
kahinda	he says
kaid	locked in
kainchi*	scissors
kaka	baby boy
kal	yesterday
kala	black
kalesh*	fighting
kall	yesterday
kalla*	alone
kalle	alone
kalli	alone
kam	work
kamb	shaking
kambal*	blanket
kamban	shake
kambange	will shake
kambda	shakes
kambde	shakes
kambdi	shakes
kambe	shook
kambega	will shake
kambenge	will shake
kambeya	shook
kambi	shook
kambiya	shook
kambna	shake
kambo	shake
kambu	will shake
kambunga	will shake
kambungi	will shake
kambya	shook
kamjor*	weak
kamla	crazy
kamle	crazy
kamli	crazy
kamm	work
kamra	room
kamre*	room
kamzor*	weak
kandh	wall
kann	ear
kapde*	clothes
kapre*	clothes
kar	do
kara	do
karaao	get done
karan	do
karange	will do
karaunda	makes do
karaunde	makes do
karda	does
karde	do
kardi	does
karega	will do
kariye	we do
karja*	debt
karke	because
karna	do
karni	do
karo	do
karun	do
karunga	will do
karungi	will do
karvao	get done
karza*	debt
kasam*	swear
kasoor*	fault
kat	cut
katal*	murder
katt	cut
kattan	cut
kattange	will cut
kattda	cuts
kattde	cuts
kattdi	cuts
katte	cut
kattega	will cut
kattenge	will cut
katteya	cut
katti	cut
kattiya	cut
kattna	cut
katto	cut
kattu	will cut
kattunga	will cut
kattungi	will cut
kattya	cut
kaun	who
kavita*	poem
kayi	many
ke	and
keeta	did
keeti	did
keh	say
keha	said
kehan	say
kehke	saying
kehna	say
kehnda	he says
kehnde	they say
kehndi	she says
kenchi*	scissors
kenda	he says
kende	they say
kendi	she says
kha	eat
khaa	eat
khaadh*	ate
khaake	eat
khaan	eat
khaana	food
khaand*	eats
khaaya	ate
khabran	news
khad	stand
khadha	ate
khadhi	ate
khadhiyan	ate
khadi	standing
khaiyan	ate
khake	eat
khana	food
khand*	eats
khandan*	family
khangh	cough
kharch	spend
kharchan	spend
kharchange	will spend
kharchda	spends
kharchde	spends
kharchdi	spends
kharche	spent
kharchega	will spend
kharchenge	will spend
kharcheya	spent
kharchi	spent
kharchiya	spent
kharchna	spend
kharcho	spend
kharchu	will spend
kharchunga	will spend
kharchungi	will spend
kharchya	spent
khareed	buy
khareedan	buy
khareedange	will buy
khareedda	buys
khareedde	buys
khareeddi	buys
khareede	bought
khareedega	will buy
khareedenge	will buy
khareedeya	bought
khareedi	bought
khareediya	bought
khareedna	buy
khareedo	buy
khareedu	will buy
khareedunga	will buy
khareedungi	will buy
khareedya	bought
kharid	buy
kharidan	buy
kharidange	will buy
kharidda	buys
kharidde	buys
khariddi	buys
kharide	bought
kharidega	will buy
kharidenge	will buy
kharideya	bought
kharidi	bought
kharidiya	bought
kharidna	buy
kharido	buy
kharidu	will buy
kharidunga	will buy
kharidungi	will buy
kharidya	bought
khatam	end
khatar*	danger
khatm	end
khatra*	danger
khauf*	fear
khavan	i eat
khawa*	feed
khed	play
khedange	will play
khedd*	play
khedda	plays
kheddange	will play
khedde	plays
kheddega	will play
kheddenge	will play
kheddeya	played
kheddi	plays
kheddiya	played
kheddu	will play
kheddunga	will play
kheddungi	will play
kheddya	played
khede	played
khedega	will play
khedenge	will play
khedeya	played
khedi	played
khediya	played
khedna	play
khedo	play
khedu	will play
khedunga	will play
khedungi	will play
khedya	played
khet	field
khetan	fields
khich	pull
khichan	pull
khichange	will pull
khichda	pulls
khichde	pulls
khichdi	pulls
khiche	pulled
khichega	will pull
khichenge	will pull
khicheya	pulled
khichi	pulled
khichiya	pulled
khichna	pull
khicho	pull
khichu	will pull
khichunga	will pull
khichungi	will pull
khichya	pulled
khirki	window
kho	snatch
khoh	snatch
khohan	snatch
khohange	will snatch
khohda	snatches
khohde	snatches
khohdi	snatches
khohe	snatched
khohega	will snatch
khohenge	will snatch
khoheya	snatched
khohi	snatched
khohiya	snatched
khohna	snatch
khoho	snatch
khohu	will snatch
khohunga	will snatch
khohungi	will snatch
khohya	snatched
khol	open
kholan	open
kholange	will open
kholda	opens
kholde	opens
kholdi	opens
khole	opened
kholega	will open
kholenge	will open
kholeya	opened
kholh	open
kholhan	open
kholhange	will open
kholhda	opens
kholhde	opens
kholhdi	opens
kholhe	opened
kholhega	will open
kholhenge	will open
kholheya	opened
kholhi	opened
kholhiya	opened
kholhna	open
kholho	open
kholhu	will open
kholhunga	will open
kholhungi	will open
kholhya	opened
kholi	opened
kholiya	opened
kholna	open
kholo	open
kholu	will open
kholunga	will open
kholungi	will open
kholya	opened
khooh*	well
khoon*	blood
khua*	feed
khudkush*	suicide
khurach	scratch
khurachan	scratch
khurachange	will scratch
khurachda	scratches
khurachde	scratches
khurachdi	scratches
khurache	scratched
khurachega	will scratch
khurachenge	will scratch
khuracheya	scratched
khurachi	scratched
khurachiya	scratched
khurachna	scratch
khuracho	scratch
khurachu	will scratch
khurachunga	will scratch
khurachungi	will scratch
khurachya	scratched
khurch	scratch
khurchan	scratch
khurchange	will scratch
khurchda	scratches
khurchde	scratches
khurchdi	scratches
khurche	scratched
khurchega	will scratch
khurchenge	will scratch
khurcheya	scratched
khurchi	scratched
khurchiya	scratched
khurchna	scratch
khurcho	scratch
khurchu	will scratch
khurchunga	will scratch
khurchungi	will scratch
khurchya	scratched
khush	happy
khushbu	smell
khushi	happy
ki	what
kida	how
kidan	how
kilo	kg
kinare	edge
kinna	how much
kinne	how many
kiraaya	rent
kiraya*	rent
kirtan*	hymns
kise	someone
kisi	someone
kisnu	someone
kita	did
kitaab*	book
kitab	book
kitaban	books
kithe	where
kiti	did
kitta	did
kiven	how
klesh*	fighting
koi	someone
kol	near
kolo	from
kooda	litter
koshish	trying
kraao	get done
krda	does
krde	do
krdi	does
krke	because
krna	do
kuch	something
kuda	litter
kudi*	girl
kudiyan	girls
kuhad*	axe
kujh	something
kukkar*	chicken
kunda	lock
kundi*	lock
kursi	chair
kushti*	wrestling
kutai*	beating
kutan	beat
kutange	will beat
kutap*	beating
kutda	beats
kutde	beat
kutdi	beats
kutega	will beat
kutenge	will beat
kuteya	beat
kutna	beat
kutt	beat
kutta	dog
kuttan	beat
kuttange	will beat
kuttda	beats
kuttde	beats
kuttdi	beats
kutte	dog
kuttega	will beat
kuttenge	will beat
kutteya	beat
kutti	dog
kuttiya	beat
kuttna	beat
kutto	beat
kuttu	will beat
kuttunga	will beat
kuttungi	will beat
kuttya	beat
kutu	will beat
kutunga	will beat
kutungi	will beat
kutya	beat
kyon	why
kyun	why
kyunki	because
la	put
laa	put
laachar*	helpless
laada	groom
laah*	take off
laahunda	takes off
laahundi	takes off
laao	put
laapta*	missing
laara	groom
laash*	dead body
laat	kick
laaunda	puts
laaye	put
labh	find
labhan	find
labhange	will find
labhda	finds
labhde	finds
labhdi	finds
labhe	found
labhega	will find
labhenge	will find
labheya	found
labhi	found
labhiya	found
labhna	find
labho	find
labhu	will find
labhunga	will find
labhungi	will find
labhya	found
ladai*	fight
ladange	will fight
ladda	fights
ladde	fights
laddi	fights
laddu*	sweets
ladega	will fight
ladenge	will fight
ladeya	fought
ladiya	fought
ladki*	girl
ladna	fight
ladoo	sweets
ladunga	will fight
ladungi	will fight
ladya	fought
lag	seem
lagan	start
lagataar	constantly
lagda	seems
lagdi	seems
lagga	started
laggange	will start
laggeya	started
laggi	started
lagi	started
lagya	started
lahoo*	blood
lahu	blood
lahunda	takes off
lai	for
lain	take
laina	take
lainda	takes
lainde	take
laindi	takes
laiyan	took
lakh	hundred thousand
lakk	waist
lakkad	wood
langar	free meal
langh	pass
langhan	pass
langhange	will pass
langhda	passes
langhde	passes
langhdi	passes
langhe	passed
langhega	will pass
langhenge	will pass
langheya	passed
langhiya	passed
langhna	pass
langho	pass
langhu	will pass
langhunga	will pass
langhungi	will pass
langhya	passed
lapata*	missing
larai*	fight
larh	fight
larhan	fight
larhange	will fight
larhda	fights
larhde	fights
larhdi	fights
larhe	fought
larhega	will fight
larhenge	will fight
larheya	fought
larhi	fought
larhiya	fought
larhna	fight
larho	fight
larhu	will fight
larhunga	will fight
larhungi	will fight
larhya	fought
larki*	girl
lassi	milk drink
latak	hang
latakan	hang
latakange	will hang
latakda	hangs
latakde	hangs
latakdi	hangs
latake	hanged
latakega	will hang
latakenge	will hang
latakeya	hanged
lataki	hanged
latakiya	hanged
latakna	hang
latako	hang
lataku	will hang
latakunga	will hang
latakungi	will hang
latakya	hanged
latk	hang
latkan	hang
latkange	will hang
latkda	hangs
latkde	hangs
latkdi	hangs
latke	hanged
latkega	will hang
latkenge	will hang
latkeya	hanged
latki	hanged
latkiya	hanged
latkna	hang
latko	hang
latku	will hang
latkunga	will hang
latkungi	will hang
latkya	hanged
latt	kick
lattan	kicks
lau	will take
laun	put
launda	puts
launde	puts
laundi	puts
lavan	i take
lavange	will take
lawanga	will put
laxative	laxatives
laya	put
layi	for
layiyan	took
leke	taking
lena	take
lenda	takes
lende	take
lendi	takes
lene	take
leni	take
lenia	take
leniyan	take
lesbian	lesbian
leya	took
leyanda	brought
lia	took
lifafa*	packet
lifafe*	packet
lija	take away
likh	write
likhan	write
likhange	will write
likhao	sign up
likhda	writes
likhde	writes
likhdi	writes
likhe	wrote
likhega	will write
likhenge	will write
likheya	wrote
likhiya	wrote
likhna	write
likho	write
likhu	will write
likhunga	will write
likhungi	will write
likhya	wrote
lod	need
lohri	festival
lok	people
lokan	people
loon	salt
lorh	need
ludo	ludo game
luk	hide
luka*	hide
lukange	will hide
lukda	hides
lukde	hides
lukdi	hides
lukega	will hide
lukenge	will hide
lukeya	hid
luki	hid
lukiya	hid
lukk	hide
lukkan	hide
lukkange	will hide
lukkda	hides
lukkde	hides
lukkdi	hides
lukke	hid
lukkega	will hide
lukkenge	will hide
lukkeya	hid
lukki	hid
lukkiya	hid
lukkna	hide
lukko	hide
lukku	will hide
lukkunga	will hide
lukkungi	will hide
lukkya	hid
lukna	hide
luko*	hide
luku	will hide
lukunga	will hide
lukungi	will hide
lukya	hid
lutange	will rob
lutda	robs
lutde	robs
lutdi	robs
lutega	will rob
lutenge	will rob
luteya	robbed
luti	robbed
lutiya	robbed
lutna	rob
lutt	rob
luttan	rob
luttange	will rob
luttda	robs
luttde	robs
luttdi	robs
lutte	robbed
luttega	will rob
luttenge	will rob
lutteya	robbed
lutti	robbed
luttiya	robbed
luttna	rob
lutto	rob
luttu	will rob
luttunga	will rob
luttungi	will rob
luttya	robbed
lutu	will rob
lutunga	will rob
lutungi	will rob
lutya	robbed
lve	takes
lya	took
lyi	took
maa	mum
maada	bad
maadi	bad
maaf	sorry
maafi*	sorry
maan	mum
maar	hit
maaraange	will kill
maaran	hit
maarange	will hit
maarda	hits
maardange	will kill
maarde	hits
maardega	will kill
maardi	hits
maardu	will kill
maardunga	will kill
maare	hit
maarega	will hit
maarenge	will hit
maareya	hit
maari	hit
maariya	hit
maarke	hit
maarkut*	beating
maarna	hit
maaro	hit
maaru	will hit
maarunga	will hit
maarungi	will hit
maarya	hit
maasi*	auntie
machhi*	fish
madad*	help
mahina	month
mahine	months
mai	i
main	i
maine	i
mainnu	me
mainu	me
majak*	joke
majboor*	forced
majh	buffalo
majhan	buffalo
makhaul*	laugh at
malak*	boss
mama	uncle
mame	uncle
mami	auntie
mamma	mum
mammi*	mum
mandar*	temple
mang	ask for
mangalvar	tuesday
mangange	will ask for
mangda	asks for
mangde	asks for
mangdi	asks for
mangega	will ask for
mangenge	will ask for
mangetar*	fiance
mangeya	asked for
mangi	asked for
mangiya	asked for
mangna	ask for
mangni	engaged
mangunga	will ask for
mangungi	will ask for
mangya	asked for
manja	bed
manje	bed
mann	agree
manna	agree
mannan	agree
mannange	will agree
mannda	agrees
mannde	agrees
manndi	agrees
manne	agreed
mannega	will agree
mannenge	will agree
manneya	agreed
manniya	agreed
manno	agree
mannunga	will agree
mannungi	will agree
mannya	agreed
mar	die
maraange	will hit
marda	dies
marde	die
mardi	dies
mareya	died
mari	died
marjaan	die
marjau	will die
marjava	die
marjawan	die
marji	wish
marke	hit
markutt*	beating
marn	die
marna	die
marr	die
marran	die
marrange	will die
marrda	dies
marrde	dies
marrdi	dies
marre	died
marrega	will die
marrenge	will die
marreya	died
marri	died
marriya	died
marrna	die
marro	die
marru	will die
marrunga	will die
marrungi	will die
marrya	died
marzi	wish
masar*	uncle
maseet*	mosque
masi	auntie
masjid*	mosque
master	teacher
mata	mum
match	match
matha	forehead
matlab	means
matre*	stepdad
maulvi*	imam
maut*	death
mazaak	joke
mazak*	joke
mazboor*	forced
mdad	help
meehn	rain
meenh	rain
mehmaan	guests
mehnat	hard work
mehne	insults
mehng*	expensive
mehsoos	feeling
mein	i
meinu	me
mela	festival
mele	festival
menu	me
mera	my
mere	my
meri	my
meriyan	my
milange	will meet
milda	meets
milde	meets
mildi	meets
milega	will meet
milenge	will meet
mileya	got
miliya	met
milna	meet
milunga	will meet
milungi	will meet
milya	met
mirch*	chilli
mithai*	sweets
mitti	dirt
mjboor*	forced
mnu	me
mobile*	phone
mom	mum
mota	fat
moti	fat
motti	fat
motu	fatty
mubarak*	congratulations
mudan	come back
mudange	will come back
muddi	comes back
mude	came back
mudega	will come back
mudenge	will come back
mudeya	came back
mudiya	came back
mudna	come back
mudo	come back
mudu	will come back
mudunga	will come back
mudungi	will come back
mudya	came back
muh	face
muk	end
mukaun	end
mukauna	end
mukk	end
mukka	punch
mukke	punch
mukki*	punch
mumm	mum
mummy*	mum
munda*	boy
munde	boys
mundey*	boys
mundya*	boys
munh	face
murga	rooster
murh	come back
murhan	come back
murhange	will come back
murhda	comes back
murhde	comes back
murhdi	comes back
murhe	came back
murhega	will come back
murhenge	will come back
murheya	came back
murhiya	came back
murhna	come back
murho	come back
murhu	will come back
murhunga	will come back
murhungi	will come back
murhya	came back
na	not
naal	with
naam	name
naani	gran
nach	dance
nachange	will dance
nachda	dances
nachde	dances
nachdi	dances
nache	danced
nachega	will dance
nachenge	will dance
nacheya	danced
nachh	dance
nachhan	dance
nachhange	will dance
nachhda	dances
nachhde	dances
nachhdi	dances
nachhe	danced
nachhega	will dance
nachhenge	will dance
nachheya	danced
nachhi	danced
nachhiya	danced
nachhna	dance
nachho	dance
nachhu	will dance
nachhunga	will dance
nachhungi	will dance
nachhya	danced
nachi	danced
nachiya	danced
nachna	dance
nacho	dance
nachu	will dance
nachunga	will dance
nachungi	will dance
nachya	danced
nahaa*	bath
nahar	canal
nahau*	bath
nahi	not
nahiin	not
nahin	not
nahio	not
nahun*	nails
nai	not
naked	naked
nakhun	nails
nakk	nose
namaz*	prayer
nana	grandad
nanaan*	sister inlaw
nang*	naked
nani	gran
nasha*	drugs
nashe*	drugs
nashedi*	addict
nass	run away
nassan	run away
nassange	will run away
nassda	runs away
nassde	runs away
nassdi	runs away
nassega	will run away
nassenge	will run away
nasseya	ran away
nassi	ran away
nassiya	ran away
nassna	run away
nasso	run away
nassu	will run away
nassunga	will run away
nassungi	will run away
nassya	ran away
natak	play
nau	nine
naukri*	job
nava	new
navan	new
navi	new
ne	they
neeche	under
neel	bruise
neele	blue bruise
neend*	sleep
nehar*	canal
net	net
nhi	not
nhio	not
ni	not
niche	under
nigal	swallow
nigalan	swallow
nigalange	will swallow
nigalda	swallows
nigalde	swallows
nigaldi	swallows
nigale	swallowed
nigalega	will swallow
nigalenge	will swallow
nigaleya	swallowed
nigali	swallowed
nigaliya	swallowed
nigalna	swallow
nigalo	swallow
nigalu	will swallow
nigalunga	will swallow
nigalungi	will swallow
nigalya	swallowed
nigl	swallow
niglan	swallow
niglange	will swallow
niglda	swallows
niglde	swallows
nigldi	swallows
nigle	swallowed
niglega	will swallow
niglenge	will swallow
nigleya	swallowed
nigli	swallowed
nigliya	swallowed
niglna	swallow
niglo	swallow
niglu	will swallow
niglunga	will swallow
niglungi	will swallow
niglya	swallowed
nigrani*	track
nikah*	nikah
nikal	get out
nikalan	get out
nikalange	will get out
nikalda	gets out
nikalde	gets out
nikaldi	gets out
nikale	got out
nikalega	will get out
nikalenge	will get out
nikaleya	got out
nikali	got out
nikaliya	got out
nikalna	get out
nikalo	get out
nikalu	will get out
nikalunga	will get out
nikalungi	will get out
nikalya	got out
nikamm*	useless
nikka	little
nikkah	nikah
nikke	little
nikki	little
nikl	get out
niklan	get out
niklange	will get out
niklda	gets out
niklde	gets out
nikldi	gets out
nikle	got out
niklega	will get out
niklenge	will get out
nikleya	got out
nikli	got out
nikliya	got out
niklna	get out
niklo	get out
niklu	will get out
niklunga	will get out
niklungi	will get out
niklya	got out
nind	sleep
niraash*	hopeless
nishaan*	marks
nishan*	marks
niyan*	kids
noch	scratch
nochan	scratch
nochange	will scratch
nochda	scratches
nochde	scratches
nochdi	scratches
nochega	will scratch
nochenge	will scratch
nocheya	scratched
nochi	scratched
nochiya	scratched
nochna	scratch
nocho	scratch
nochu	will scratch
nochunga	will scratch
nochungi	will scratch
nochya	scratched
nu	to
nude	nude
nudes	nudes
nuksaan	damage
nvi	new
nyaan*	kids
nyan*	kids
odon	then
oh	he
ohda	his
ohde	his
ohdi	his
ohna	they
ohne	he
ohnu	him
onu	him
othe	there
othon	from there
oye	hey
pa	put
paa	put
paalange	will raise
paalda	raises
paalde	raises
paaldi	raises
paalega	will raise
paalenge	will raise
paaleya	raised
paaliya	raised
paalna	raise
paalo	raise
paalu	will raise
paalunga	will raise
paalungi	will raise
paalya	raised
paani	water
paase	side
paat	torn
paath	prayers
paayi	put
pachtaunda	regret
pad	read
padh	read
padhan	read
padhange	will read
padhda	reads
padhde	reads
padhdi	reads
padhe	read
padhega	will read
padhenge	will read
padheya	read
padhi	read
padhiya	read
padhna	read
padho	read
padhu	will read
padhunga	will read
padhungi	will read
padhya	read
padosi*	neighbour
pag	turban
pagal	crazy
pagg	turban
paina	must
painda	must
paindi	must
paisa*	money
paise*	money
pakistan*	pakistan
pandran	fifteen
pani	water
panj	five
panjah	fifty
papa*	dad
paper	exam
pappi	kiss
par	but
parali	straw burning
parantha*	bread
parcel*	parcel
pardes*	abroad
pareshan*	harassed
parh	read
parhan	read
parhange	will read
parhda	reads
parhde	reads
parhdi	reads
parhe	read
parhega	will read
parhenge	will read
parheya	read
parhiya	read
parhna	read
parho	read
parhu	will read
parhunga	will read
parhungi	will read
parhya	read
parivar*	family
parontha*	bread
parson	two days ago
party	party
pasli*	ribs
passport*	passport
pata	know
pati	husband
patka	turban
patla	thin
patli	thin
patni	wife
patri*	railway
patt	thigh
patta	thighs
paudi*	stairs
paunda	puts
paunde	puts
paundi	puts
pauri*	stairs
paya	put
payi	is
pee	drink
peed	pain
peeke	drunk
peen	drink
peena	drink
peend*	drinks
peeta	drank
peeti	drank
pehchaan	identity
pehla	before
pehli	first
peke*	parents home
penda	must
pende	must
peo	dad
peshab*	wee
peyian	are
phaaha*	hang
phad	grab
phadan	grab
phadange	will grab
phadda	grabs
phadde	grabs
phaddi	grabs
phade	grabbed
phadega	will grab
phadenge	will grab
phadeya	grabbed
phadi	grabbed
phadiya	grabbed
phadna	grab
phado	grab
phadu	will grab
phadunga	will grab
phadungi	will grab
phadya	grabbed
phaha	hang
phansi*	hang
pharh	grab
pharhan	grab
pharhange	will grab
pharhda	grabs
pharhde	grabs
pharhdi	grabs
pharhe	grabbed
pharhega	will grab
pharhenge	will grab
pharheya	grabbed
pharhi	grabbed
pharhiya	grabbed
pharhna	grab
pharho	grab
pharhu	will grab
pharhunga	will grab
pharhungi	will grab
pharhya	grabbed
phone*	phone
photo*	pictures
phuph*	uncle
piche	behind
pichha	follows
pichhe	behind
pichle	last
pichli	last
pike	drunk
pikke	drunk
pila	give drink
pind	village
pio	dad
pishab*	wee
pistaul*	gun
pistol*	gun
pita*	dad
pith*	back
pitt	beat
pittan	beat
pittange	will beat
pittda	beats
pittde	beats
pittdi	beats
pitte	beat
pittega	will beat
pittenge	will beat
pitteya	beat
pitti	beat
pittiya	beat
pittna	beat
pitto	beat
pittu	will beat
pittunga	will beat
pittungi	will beat
pittya	beat
poisoning	poison
police*	police
poora	whole
poori	whole
pregnant*	pregnant
preshan*	harassed
pta	know
puch	ask
puchan	ask
puchange	will ask
puchda	asks
puchde	asks
puchdi	asks
puche	asked
puchega	will ask
puchenge	will ask
pucheya	asked
puchh	ask
puchhan	ask
puchhange	will ask
puchhda	asks
puchhde	asks
puchhdi	asks
puchhe	asked
puchhega	will ask
puchhenge	will ask
puchheya	asked
puchhi	asked
puchhiya	asked
puchhna	ask
puchho	ask
puchhu	will ask
puchhunga	will ask
puchhungi	will ask
puchhya	asked
puchi	asked
puchiya	asked
puchna	ask
pucho	ask
puchu	will ask
puchunga	will ask
puchungi	will ask
puchya	asked
pukh	hungry
puls	police
punjabi	punjabi
pura	whole
purana	old
purane	old
purani	old
puri	whole
puth	son
putt	son
puttan	pull out
puttange	will pull out
puttar*	son
puttda	pulls out
puttde	pulls out
puttdi	pulls out
putte	pulled out
puttega	will pull out
puttenge	will pull out
putteya	pulled out
putti	pulled out
puttiya	pulled out
puttna	pull out
putto	pull out
puttu	will pull out
puttunga	will pull out
puttungi	will pull out
puttya	pulled out
pya	is
pyaar*	love
pyaaz	onion
pyar*	love
pye	are
pyi	is
pyo	dad
qaid	locked in
qatal*	murder
raat	night
raatan	nights
raati	at night
raatin	at night
raatnu	at night
raaz	secret
rab	god
rabb	god
raha	is
rahe	are
rahi	is
rail	train
rajai*	quilt
rakh	keep
rakhan	keep
rakhange	will keep
rakhda	keeps
rakhde	keep
rakhdi	keeps
rakhe	kept
rakhega	will keep
rakhenge	will keep
rakheya	kept
rakhh	keep
rakhhan	keep
rakhhange	will keep
rakhhda	keeps
rakhhde	keeps
rakhhdi	keeps
rakhhe	kept
rakhhega	will keep
rakhhenge	will keep
rakhheya	kept
rakhhi	kept
rakhhiya	kept
rakhhna	keep
rakhho	keep
rakhhu	will keep
rakhhunga	will keep
rakhhungi	will keep
rakhhya	kept
rakhiya	kept
rakhna	keep
rakho	keep
rakhu	will keep
rakhunga	will keep
rakhungi	will keep
rakhya	kept
rape*	rape
rasoi*	kitchen
rassa	rope
rassi*	rope
raste	way
rat	night
raula	noise
reha	is
rehna	live
rehnda	lives
rehnde	live
rehndi	lives
rehndian	live
rehne	live
renda	lives
rende	live
rendi	lives
rights	rights
rijh	cook
rijhan	cook
rijhange	will cook
rijhda	cooks
rijhde	cooks
rijhdi	cooks
rijhe	cooked
rijhega	will cook
rijhenge	will cook
rijheya	cooked
rijhi	cooked
rijhiya	cooked
rijhna	cook
rijho	cook
rijhu	will cook
rijhunga	will cook
rijhungi	will cook
rijhya	cooked
rishta	rishta
rishte	rishta
rishtedar*	relatives
roi	cried
roj	every day
rokaan	stop
rokan	stop
rokange	will stop
rokda	stops me
rokde	stops me
rokdi	stops me
roke	not let
rokega	will stop
rokenge	will stop
rokeya	not let
rokiya	not let
rokna	stop
roko	stop
rokunga	will stop
rokungi	will stop
rokya	not let
rola	noise
rona	cry
ronda	cries
ronde	cries
rondi	cries
roti	food
roun	cry
rova	cry
roya	cried
roye	cried
royi	cried
roz	every day
roze	fasting
ruk	stop
rukna	stop
rulange	will lost
rulda	lost
rulde	lost
ruldi	lost
rulega	will lost
rulenge	will lost
ruleya	lost
ruliya	lost
rulna	lost
rulu	will lost
rulunga	will lost
rulungi	will lost
rulya	lost
rupay*	money
rupee*	money
russ	sulk
russan	sulk
russange	will sulk
russda	sulks
russde	sulks
russdi	sulks
russe	sulked
russega	will sulk
russenge	will sulk
russeya	sulked
russi	sulked
russiya	sulked
russna	sulk
russo	sulk
russu	will sulk
russunga	will sulk
russungi	will sulk
russya	sulked
saad	burn
saadan	burn
saadange	will burn
saadda	burns
saadde	burns
saaddi	burns
saade	our
saadega	will burn
saadenge	will burn
saadi	our
saadiya	burned
saadiyan	our
saado	burn
saadu	will burn
saadunga	will burn
saadungi	will burn
saadya	burned
saaf	clean
saag	greens
saah	breath
saal	years
saambh	look after
saambhan	look after
saambhange	will look after
saambhda	looks after
saambhde	looks after
saambhdi	looks after
saambhe	looked after
saambhega	will look after
saambhenge	will look after
saambheya	looked after
saambhi	looked after
saambhiya	looked after
saambhna	look after
saambho	look after
saambhu	will look after
saambhunga	will look after
saambhungi	will look after
saambhya	looked after
saanu	us
saara	whole
saare	all
saarh	burn
saarhan	burn
saarhange	will burn
saarhda	burns
saarhde	burns
saarhdi	burns
saarhe	burned
saarhega	will burn
saarhenge	will burn
saarheya	burned
saarhi	burned
saarhiya	burned
saarhna	burn
saarho	burn
saarhu	will burn
saarhunga	will burn
saarhungi	will burn
saarhya	burned
saari	whole
saas	mother inlaw
sab	all
sabji	vegetables
sabnu	everyone
sabzi*	vegetables
sach	truth
sachi	really
sada	our
sadak*	road
sadda	our
sade	our
safai*	cleaning
sah	breath
saheli*	friend
sahibzad*	martyrs history
sahun	swear
sahur*	inlaw
sakda	can
sakde	can
sakdi	can
salfas*	poison
samajh	understand
samajhan	understand
samajhange	will understand
samajhda	understands
samajhde	understands
samajhdi	understands
samajhe	understood
samajhega	will understand
samajhenge	will understand
samajheya	understood
samajhi	understood
samajhiya	understood
samajhna	understand
samajho	understand
samajhu	will understand
samajhunga	will understand
samajhungi	will understand
samajhya	understood
saman	things
sambh	look after
sambhan	look after
sambhange	will look after
sambhda	looks after
sambhde	looks after
sambhdi	looks after
sambhe	looked after
sambhega	will look after
sambhenge	will look after
sambheya	looked after
sambhi	looked after
sambhiya	looked after
sambhna	look after
sambho	look after
sambhu	will look after
sambhunga	will look after
sambhungi	will look after
sambhya	looked after
samjhan	understand
samjhange	will understand
samjhda	understands
samjhde	understands
samjhdi	understands
samjhe	understood
samjhega	will understand
samjhenge	will understand
samjheya	understood
samjhi	understood
samjhiya	understood
samjhna	understand
samjho	understand
samjhu	will understand
samjhunga	will understand
samjhungi	will understand
samjhya	understood
samne	in front
sanskar	funeral
sanu	us
sara	whole
sarak	road
sardi*	winter
sare	all
sareer*	body
sareyan	everyone
sarh	burn
sarhda	burns
sarheya	burned
sari	whole
sarinj*	needle
sariyan	all
sarr	burn
sass	mother inlaw
sasta	cheap
sasti	cheap
sataun*	torments
satt	seven
sattange	will hurt
sattda	hurts
sattde	hurts
sattdi	hurts
satte	hurt
sattega	will hurt
sattenge	will hurt
satteya	hurt
sattiya	hurt
sattna	hurt
satto	hurt
sattu	will hurt
sattunga	will hurt
sattungi	will hurt
sattya	hurt
sau	hundred
sauhre	inlaw
saun	sleep
sauna	sleep
saunda	sleeps
saundi	sleeps
saza*	punishment
scene	scene
school*	school
scl	school
selfie*	selfie
serious	serious
seva	volunteering
shaadi*	marriage
shaam	evening
shadi	marriage
shaheed*	martyr
shanivar	saturday
shanti	peace
sharaab*	alcohol
sharab	alcohol
sharabi*	drunk
sharam*	ashamed
sharir*	body
sharmind*	ashamed
shayad	maybe
sheeshi*	bottle
shift*	shift
shoshan*	abuse
shraab*	alcohol
shukar	thanks
shukarvar	friday
shukriya	thanks
shuru	start
si	was
sikh	learn
sikhange	will learn
sikhaunda	teaches
sikhda	learns
sikhde	learns
sikhdi	learns
sikhe	learned
sikhega	will learn
sikhenge	will learn
sikheya	learned
sikhiya	learned
sikhna	learn
sikhunga	will learn
sikhungi	will learn
sikhya	learned
silai	sewing
sir	head
sirf	only
skda	can
skde	can
skdi	can
skool	school
sneha	message
soch	think
sochan	think
sochange	will think
sochda	thinks
sochde	thinks
sochdi	thinking
soche	thought
sochega	will think
sochenge	will think
socheya	thought
sochi	thought
sochiya	thought
sochna	think
socho	think
sochu	will think
sochunga	will think
sochungi	will think
sochya	thought
sofe	sofa
sohna	pretty
sohni	pretty
sohre	inlaw
somvar	monday
sona	gold
sooyi	needle
soti	stick
subah	morning
suicide*	suicide
suj	swollen
sujan	swollen
sujange	will swollen
sujda	swollen
sujde	swollen
sujdi	swollen
suje	swollen
sujega	will swollen
sujenge	will swollen
sujeya	swollen
suji	swollen
sujiya	swollen
sujj	swollen
sujjan	swollen
sujjange	will swollen
sujjda	swollen
sujjde	swollen
sujjdi	swollen
sujje	swollen
sujjega	will swollen
sujjenge	will swollen
sujjeya	swollen
sujji	swollen
sujjiya	swollen
sujjna	swollen
sujjo	swollen
sujju	will swollen
sujjunga	will swollen
sujjungi	will swollen
sujjya	swollen
sujna	swollen
sujo	swollen
suju	will swollen
sujunga	will swollen
sujungi	will swollen
sujya	swollen
sukoon	peace
sun	listen
sunange	will hear
sunda	hears
sunde	hears
sundi	hears
sunega	will hear
suneha*	message
sunenge	will hear
suneya	heard
suni	heard
suniya	heard
sunna	hear
sunu	will hear
sununga	will hear
sunungi	will hear
sunya	heard
suraakh	holes
sutt	throw
sutta	threw
suttan	throw
suttange	will throw
suttda	throws
suttde	throws
suttdi	throws
sutte	asleep
suttega	will throw
suttenge	will throw
sutteya	threw
sutti	asleep
suttna	throw
sutto	throw
suttu	will throw
suttunga	will throw
suttungi	will throw
suttya	threw
ta	then
taala*	lock
taale	locked
taan	then
taane	insults
taaya*	uncle
tabla	tabla
tadaf	suffer
tadafan	suffer
tadafange	will suffer
tadafda	suffers
tadafde	suffers
tadafdi	suffers
tadafe	suffered
tadafega	will suffer
tadafenge	will suffer
tadafeya	suffered
tadafi	suffered
tadafiya	suffered
tadafna	suffer
tadafo	suffer
tadafu	will suffer
tadafunga	will suffer
tadafungi	will suffer
tadafya	suffered
tadf	suffer
tadfan	suffer
tadfange	will suffer
tadfda	suffers
tadfde	suffers
tadfdi	suffers
tadfe	suffered
tadfega	will suffer
tadfenge	will suffer
tadfeya	suffered
tadfi	suffered
tadfiya	suffered
tadfna	suffer
tadfo	suffer
tadfu	will suffer
tadfunga	will suffer
tadfungi	will suffer
tadfya	suffered
tainu	you
tairan	swim
tairange	will swim
tairda	swims
tairde	swims
tairdi	swims
tairega	will swim
tairenge	will swim
taireya	swam
tairiya	swam
tairna	swim
tairu	will swim
tairunga	will swim
tairungi	will swim
tairya	swam
tak	until
takiye	pillow
takkar	crash
talaak*	divorce
talaq*	divorce
talwar*	sword
tan	then
tang	bullied
tanha*	lonely
tankha*	wages
taras	longing
tarasan	longing
tarasange	will longing
tarasda	longing
tarasde	longing
tarasdi	longing
tarase	longing
tarasega	will longing
tarasenge	will longing
taraseya	longing
tarasi	longing
tarasiya	longing
tarasna	longing
taraso	longing
tarasu	will longing
tarasunga	will longing
tarasungi	will longing
tarasya	longing
tarsan	longing
tarsange	will longing
tarsda	longing
tarsde	longing
tarsdi	longing
tarsega	will longing
tarsenge	will longing
tarseya	longing
tarsi	longing
tarsiya	longing
tarsna	longing
tarso	longing
tarsu	will longing
tarsunga	will longing
tarsungi	will longing
tarsya	longing
tasveer*	pictures
tasvir*	pictures
taveet	charm
taya	uncle
taye	uncle
tayi	auntie
te	and
teeka	injection
teeke	injections
tejab*	acid
tenu	you
tera	your
tere	your
teri	your
tezab*	acid
thaana	police station
thak	tired
thakan	tired
thakange	will tired
thakaw*	exhausted
thakda	tired
thakde	tired
thakdi	tired
thake	tired
thakega	will tired
thakenge	will tired
thakev*	exhausted
thakeya	tired
thakiya	tired
thakk*	tired
thakkange	will tired
thakkega	will tired
thakkenge	will tired
thakku	will tired
thakkunga	will tired
thakkungi	will tired
thakna	tired
thako	tired
thaku	will tired
thakunga	will tired
thakungi	will tired
thakya	tired
thalle	under
thand*	cold
thane	police station
thapar*	slap
thappad*	slap
thappadange	will slap
thappadda	slaps
thappadde	slaps
thappaddi	slaps
thappade	slapped
thappadega	will slap
thappadenge	will slap
thappadeya	slapped
thappadi	slapped
thappadiya	slapped
thappadu	will slap
thappadunga	will slap
thappadungi	will slap
thappadya	slapped
thappar*	slap
theek	fine
thekedar*	boss
thnd	cold
thoda	little
thodi	little
thuk	spit
thukan	spit
thukange	will spit
thukda	spits
thukde	spits
thukdi	spits
thuke	spat
thukega	will spit
thukenge	will spit
thukeya	spat
thuki	spat
thukiya	spat
thukk	spit
thukkan	spit
thukkange	will spit
thukkda	spits
thukkde	spits
thukkdi	spits
thukke	spat
thukkega	will spit
thukkenge	will spit
thukkeya	spat
thukki	spat
thukkiya	spat
thukkna	spit
thukko	spit
thukku	will spit
thukkunga	will spit
thukkungi	will spit
thukkya	spat
thukna	spit
thuko	spit
thuku	will spit
thukunga	will spit
thukungi	will spit
thukya	spat
ti	was
ticket*	ticket
tih	thirty
tilak	slip
tilakan	slip
tilakange	will slip
tilakda	slips
tilakde	slips
tilakdi	slips
tilake	slipped
tilakega	will slip
tilakenge	will slip
tilakeya	slipped
tilaki	slipped
tilakiya	slipped
tilakna	slip
tilako	slip
tilaku	will slip
tilakunga	will slip
tilakungi	will slip
tilakya	slipped
tilk	slip
tilkan	slip
tilkange	will slip
tilkda	slips
tilkde	slips
tilkdi	slips
tilke	slipped
tilkega	will slip
tilkenge	will slip
tilkeya	slipped
tilki	slipped
tilkiya	slipped
tilkna	slip
tilko	slip
tilku	will slip
tilkunga	will slip
tilkungi	will slip
tilkya	slipped
tin	three
tinn	three
todan	break
todange	will break
todda	breaks
todde	breaks
toddi	breaks
todega	will break
todenge	will break
todeya	broke
todiya	broke
todo	break
todu	will break
todunga	will break
todungi	will break
todya	broke
tohf*	gifts
ton	from
torh	break
torhan	break
torhange	will break
torhda	breaks
torhde	breaks
torhdi	breaks
torhe	broke
torhega	will break
torhenge	will break
torheya	broke
torhi	broke
torhiya	broke
torhna	break
torho	break
torhu	will break
torhunga	will break
torhungi	will break
torhya	broke
tota	parrot
truck*	truck
tu	you
tuhanu	you
turan	walk
turange	will walk
turban	turban
turda	walks
turde	walks
turdi	walks
ture	walked
turega	will walk
turenge	will walk
tureya	walked
turna	walk
turo	walk
turr	walk
turu	will walk
turunga	will walk
turungi	will walk
turya	walked
tusi	you
tutt	break
tuttda	breaks
tutte	broken
tutteya	broken
tv	tv
ucha	high
udaas*	sad
udas	sad
udd	fly
udeek	wait
udeekan	wait
udeekange	will wait
udeekda	waits
udeekde	waits
udeekdi	waits
udeeke	waited
udeekega	will wait
udeekenge	will wait
udeekeya	waited
udeeki	waited
udeekiya	waited
udeekna	wait
udeeko	wait
udeeku	will wait
udeekunga	will wait
udeekungi	will wait
udeekya	waited
udhaar*	debt
udhar	debt
ujad	ruined
ujadan	ruined
ujadange	will ruined
ujadda	ruined
ujadde	ruined
ujaddi	ruined
ujade	ruined
ujadega	will ruined
ujadenge	will ruined
ujadeya	ruined
ujadi	ruined
ujadiya	ruined
ujadna	ruined
ujado	ruined
ujadu	will ruined
ujadunga	will ruined
ujadungi	will ruined
ujadya	ruined
ulti	vomit
ultian	vomit
ultiyan	vomit
umeed*	hope
uncle*	uncle
ungal*	finger
upar	on
usne	he
usnu	him
ustad*	teacher
utaar*	take off
ute	on
uth	get up
uthan	get up
uthange	will get up
uthda	gets up
uthde	gets up
uthdi	gets up
uthega	will get up
uthenge	will get up
utheya	got up
uthiya	got up
uthna	get up
utho	get up
uthunga	will get up
uthungi	will get up
uthya	got up
uton	from above
utte	on
utth	get up
utthan	get up
utthange	will get up
utthda	gets up
utthde	gets up
utthdi	gets up
utthe	got up
utthega	will get up
utthenge	will get up
uttheya	got up
utthi	got up
utthiya	got up
utthna	get up
uttho	get up
utthu	will get up
utthunga	will get up
utthungi	will get up
utthya	got up
va	is
vaar	times
vaari	times
vaaste	for
vadda	big
vadde	big
vaddh	cut
vaddhan	cut
vaddhange	will cut
vaddhda	cuts
vaddhde	cuts
vaddhdi	cuts
vaddhe	cut
vaddhega	will cut
vaddhenge	will cut
vaddheya	cut
vaddhi	cut
vaddhiya	cut
vaddhna	cut
vaddho	cut
vaddhu	will cut
vaddhunga	will cut
vaddhungi	will cut
vaddhya	cut
vaddi	big
vadhai*	congratulations
vadhia	great
vaisakhi*	festival
vajan*	weight
vaje	oclock
vala	guy
vando	share out
vangu	like
varh	come in
varhan	come in
varhange	will come in
varhda	comes in
varhde	comes in
varhdi	comes in
varhe	came in
varhega	will come in
varhenge	will come in
varheya	came in
varhi	came in
varhiya	came in
varhna	come in
varho	come in
varhu	will come in
varhunga	will come in
varhungi	will come in
varhya	came in
vaste	for
vech	sell
vechan	sell
vechange	will sell
vechda	sells
vechde	sells
vechdi	sells
veche	sold
vechega	will sell
vechenge	will sell
vecheya	sold
vechi	sold
vechiya	sold
vechna	sell
vecho	sell
vechu	will sell
vechunga	will sell
vechungi	will sell
vechya	sold
veeh	twenty
veer	brother
veera	brother
veere*	brother
veervar	thursday
vekh	look
vekhan	watch
vekhange	will watch
vekhda	watches
vekhde	watches
vekhdi	watches
vekhe	watched
vekhega	will watch
vekhenge	will watch
vekheya	saw
vekhi	saw
vekhiya	watched
vekhke	seeing
vekhna	watch
vekho	watch
vekhu	will watch
vekhunga	will watch
vekhungi	will watch
vekhya	watched
vele	time
velna*	rolling pin stick
vi	also
viaah*	marriage
viah*	marriage
viahange	will marry
viahda	marries
viahde	marries
viahdi	marries
viahe	married
viahega	will marry
viahenge	will marry
viaheya	married
viahiya	married
viahna	marry
viaho	marry
viahunga	will marry
viahungi	will marry
viahya	married
vich	in
video*	video
videsh*	abroad
vija	visa
vije	visa
vikha	show
viral*	share online
visa*	visa
vje	oclock
vohti	wife
vrat	fast
vyah	marry
vyah*	marriage
vyahan	marry
vyahange	will marry
vyahda	marries
vyahde	marries
vyahdi	marries
vyahe	married
vyahega	will marry
vyahenge	will marry
vyaheya	married
vyahi	married
vyahiya	married
vyahna	marry
vyaho	marry
vyahu	will marry
vyahunga	will marry
vyahungi	will marry
vyahya	married
waar	times
waheguru*	god
wajan*	weight
wakeel*	lawyer
wala	guy
wale	people
walean	people
wali	girl
wangu	like
wapas	back
warga	like
warge	like
wargi	like
wazan*	weight
wekh	watch
wekhan	watch
wekhange	will watch
wekhda	watches
wekhde	watches
wekhdi	watches
wekhe	watched
wekhega	will watch
wekhenge	will watch
wekheya	watched
wekhi	watched
wekhiya	watched
wekhna	watch
wekho	watch
wekhu	will watch
wekhunga	will watch
wekhungi	will watch
wekhya	watched
yaad	remember
yaar*	friend
yaaran	friends
zabardast*	forced
zahar*	poison
zakham*	wound
zaroor	definitely
zehar*	poison
zeher*	poison
zinda	alive
zindagi	life
zindgi*	life
zor	force
zyada	too many
ابا	dad
ابو	dad
ابي	dad
اج	today
اجڑدا	ruined
اجڑدي	ruined
اجڑديان	ruined
اجڑن	ruined
اجڑنا	ruined
اجڑيا	ruined
اداس	sad
ادهار	debt
استاد*	teacher
استاني*	teacher
اسمان	sky
اسين	we
افطاري	iftar meal
اك	one
اكه	eye
اكهان	eyes
اكهدا	says
اكهدي	she says
اكهديان	says
اكهن	say
اكهنا	say
اكهيا	said
الي	from
الٹي	vomit
الٹيان	vomit
امان	mum
امي	mum
انكل	uncle
انٹي	auntie
انگريزي	english
او	he
اواز	voice
اوازان	voices
اوتهي	there
اوس	he
اوندا	comes
اونديان	come
اوه	he
اوهدي	his
اوهنان	they
اوهنون	him
اي	is
ايا	came
ايتهي	here
ايس	this
ايه	this
اٹان	bricks
اٹهدا	gets up
اٹهدي	gets up
اٹهديان	gets up
اٹهن	get up
اٹهنا	get up
اٹهيا	got up
اپ	myself
اپني	my
اڈيكدا	waits
اڈيكدي	waits
اڈيكديان	waits
اڈيكن	wait
اڈيكنا	wait
اڈيكيا	waited
باران	twelve
بازو	arm
بال	kids
بالغان	adults
بانهان	arms
بانهه	arm
باهر	outside
بتي	light
بتيان	lights
بجلي	electricity
بدلدا	changes
بدلدي	changes
بدلديان	changes
بدلن	change
بدلنا	change
بدليا	changed
بدنام*	shame
بس	just
بستر	bed
بسته	school bag
بغير	without
بلي	cat
بند	locked
بندا	man
بنده	man
بندوق*	gun
بندي	men
بننا	become
بهار	outside
بهت	lots
بهجدا	runs away
بهجدي	runs away
بهجديان	runs away
بهجن	run away
بهجنا	run away
بهجيا	ran away
بهرا	brother
بهكه	hungry
بهكها	hungry
بهكهي	hungry
بهلدا	forgets
بهلدي	forgets
بهلديان	forgets
بهلن	forget
بهلنا	forget
بهليا	forgot
بهن	sister
بهندا	breaks
بهندي	breaks
بهنديان	breaks
بهنن	break
بهننا	break
بهنيا	broke
بهيج	send
بهيجدا	sends
بهيجدي	sends
بهيجديان	sends
بهيجن	send
بهيجنا	send
بهيجيا	sent
بهين	sister
بولدا	speaks
بولدي	speaks
بولديان	speaks
بولن	speak
بولنا	speak
بوليا	spoke
بوها	door
بوهي	door
بيلٹ*	belt
بيهوش*	passedout
بيٹهدا	sits
بيٹهدي	sits
بيٹهديان	sits
بيٹهن	sit
بيٹهنا	sit
بيٹهي	sitting
بيٹهيا	sat
بيگ	bag
بچا	kid
بچه	kid
بچي	kids
بچيان	kids
بڑي	very
تالا	lock
تايا	uncle
تايي	auntie
ترسدا	longing
ترسدي	longing
ترسديان	longing
ترسن	longing
ترسنا	longing
ترسيا	longing
تصوير*	pictures
تنخواه	wages
تنگ	bullied
تهانا	police station
تهك	tired
تهكدا	spits
تهكدي	spits
تهكديان	spits
تهكن	spit
تهكنا	spit
تهكيا	spat
تهپڑ*	slap
تهپڑدا	slaps
تهپڑدي	slaps
تهپڑديان	slaps
تهپڑيا	slapped
تون	from
توڑدا	breaks
توڑدي	breaks
توڑديان	breaks
توڑن	break
توڑنا	break
توڑي	broke
توڑيا	broke
تي	and
تيزاب	acid
تڑپدا	suffers
تڑپدي	suffers
تڑپديان	suffers
تڑپن	suffer
تڑپنا	suffer
تڑپيا	suffered
جا	go
جان	life
جانا	go
جاندا	goes
جاندي	goes
جاني	go
جتهي	where
جتي	shoe
جدون	when
جمعرات	thursday
جمعي	friday
جنازا	funeral
جهاكدا	peeks
جهاكدي	peeks
جهاكديان	peeks
جهاكن	peek
جهاكنا	peek
جهاكيا	peeked
جهريٹ	scratch
جهريٹدا	scratches
جهريٹدي	scratches
جهريٹديان	scratches
جهريٹن	scratch
جهريٹنا	scratch
جهريٹيا	scratched
جهوٹه	lies told
جهڑدي	falls out
جهگڑدا	fights
جهگڑدي	fights
جهگڑديان	fights
جهگڑن	fight
جهگڑنا	fight
جهگڑيا	fought
جويي	daughter
جي	if
جين	live
جينا	live
جگه	place
خاوند*	husband
خريددا	buys
خريددي	buys
خريدديان	buys
خريدن	buy
خريدنا	buy
خريديا	bought
خرچدا	spends
خرچدي	spends
خرچديان	spends
خرچن	spend
خرچنا	spend
خرچيا	spent
خودكشي*	suicide
خوش	happy
خوف	fear
خون	blood
دا	of
دادا	grandad
دادي	gran
دتا	gave
دتي	gave
دروازا	door
دسو	tell
دسيا	told
دسيو	tell
دكهدا	sore
دكهدي	sore
دكهديان	sore
دكهن	sore
دكهنا	sore
دكهيا	was sore
دل	heart
دن	day
دهكدا	shoves
دهكدي	shoves
دهكديان	shoves
دهكن	shove
دهكنا	shove
دهكيا	shoved
دهمكدا	threatens
دهمكدي	threatens
دهمكديان	threatens
دهمكن	threaten
دهمكنا	threaten
دهمكي*	threat
دهمكيا	threatened
دهمكيان	threats
دهوتي	washed
دهي	daughter
دو	two
دوايي*	medicine
دوست*	friend
دوڑدا	runs
دوڑدي	runs
دوڑديان	runs
دوڑن	run
دوڑنا	run
دوڑيا	ran
دي	of
ديكهدا	watches
ديكهدي	watches
ديكهديان	watches
ديكهن	watch
ديكهنا	watch
ديكهيا	watched
ديندا	gives
ديندي	gives
ديني	give
ديو	give
رات	night
راتان	nights
راز	secret
رجهدا	cooks
رجهدي	cooks
رجهديان	cooks
رجهن	cook
رجهنا	cook
رجهيا	cooked
رسي	rope
رشته	rishta
رشتي	rishta
ركه	keep
ركهدا	keeps
ركهدي	keeps
ركهديان	keeps
ركهن	keep
ركهنا	keep
ركهو	keep
ركهيا	kept
ره	stay
رهن	live
رهندا	lives
رهي	is
روزي	fasting
روكدا	stops me
روكدي	stops me
روكديان	stops me
روكن	stop
روكنا	stop
روكيا	not let
رون	cry
روندا	cries
روندي	cries
رووندي	cries
روي	cried
رويا	cried
روٹي	food
زبردستي	forced
زخم*	wound
زندگي	life
زهر*	poison
سارا	whole
ساري	all
سال	years
سانبهدا	looks after
سانبهدي	looks after
سانبهديان	looks after
سانبهن	look after
سانبهنا	look after
سانبهيا	looked after
سانون	us
ساه	breath
ساڈا	our
ساڈي	our
ساڑ	burn
ساڑدا	burns
ساڑدي	burns
ساڑديان	burns
ساڑن	burn
ساڑنا	burn
ساڑيا	burned
سر	head
سس	mother inlaw
سكدي	can
سكهدا	learns
سكهدي	learns
سكهديان	learns
سكهن	learn
سكهنا	learn
سكهيا	learned
سكول	school
سكولي	at school
سمجهدا	understands
سمجهدي	understands
سمجهديان	understands
سمجهن	understand
سمجهنا	understand
سمجهيا	understood
سهيلي*	friend
سوتيلا*	stepdad
سون	sleep
سونا	sleep
سووان	sleep
سوييان	needles
سوٹي	stick
سوچدا	thinking
سوچدي	thinks
سوچديان	thinks
سوچن	think
سوچنا	think
سوچيا	thought
سي	was
سچ	truth
سڑك	road
سگرٹ*	cigarette
شادي	marriage
شامين	evening
شراب	alcohol
شرابي	drunk
شرم	ashamed
شروع	start
شفٹ	shift
طلاق	divorce
عزت	honour
عيد	eid festival
غايب	missing
غسل	bath
غصا	angry
غصه	angry
فجر	dawn prayer
فلم	film
فون	phone
فوٹو*	pictures
قاري*	imam
قبر	grave
قتل	murder
قرض*	debt
كارڈ	card
كاكي	baby girl
كالي	black
كبڈي	kabaddi game
كتا	dog
كتاب*	book
كتي	dog
كر	do
كرا	get done
كران	do
كرانا	get done
كرايا	rent
كرايه	rent
كردا	does
كردي	does
كركٹ	cricket
كرن	do
كرو	do
كسي	someone
كشتي	wrestling
كل	yesterday
كلا	alone
كلاس	class
كلو	kg
كلي	alone
كليان	alone
كم	work
كمبدا	shakes
كمبدي	shakes
كمبديان	shakes
كمبن	shake
كمبنا	shake
كمبيا	shook
كمرا	room
كمري	room
كمريان	rooms
كنٹرول	control
كنڈي	lock
كه	that
كها	eat
كهادا	ate
كهاديان	ate
كهان	eat
كهاندا	eats
كهاندي	eats
كهاني	story
كهرچدا	scratches
كهرچدي	scratches
كهرچديان	scratches
كهرچن	scratch
كهرچنا	scratch
كهرچيا	scratched
كهندا	he says
كهندي	she says
كهولدا	opens
كهولدي	opens
كهولديان	opens
كهولن	open
كهولنا	open
كهوليا	opened
كهوهدا	snatches
كهوهدي	snatches
كهوهديان	snatches
كهوهن	snatch
كهوهنا	snatch
كهوهيا	snatched
كهيا	said
كهيڈ	play
كهيڈدا	plays
كهيڈدي	plays
كهيڈديان	plays
كهيڈن	play
كهيڈنا	play
كهيڈيا	played
كهچدا	pulls
كهچدي	pulls
كهچديان	pulls
كهچن	pull
كهچنا	pull
كهچيا	pulled
كهڈي	played
كورس	course
كول	near
كويي	someone
كي	what
كيتا	did
كيتي	did
كيمرا	camera
كيمري	camera
كيون	why
كٹ	beat
كٹدا	beats
كٹدي	beats
كٹيا	beat
كپڑي	clothes
كپڑيان	clothes
كڈهدا	throws out
كڈهدي	throws out
كڈهديان	throws out
كڈهن	throw out
كڈهنا	throw out
كڈهيا	threw out
كڑي	girl
كڑيان	girls
لا	put
لايي	put
لاپتا	missing
لبهدا	finds
لبهدي	finds
لبهديان	finds
لبهن	find
لبهنا	find
لبهي	found
لبهيا	found
لت	kick
لتان	kicks
لكا	hide
لكهدا	writes
لكهدي	writes
لكهديان	writes
لكهن	write
لكهنا	write
لكهيا	wrote
لنگهدا	passes
لنگهدي	passes
لنگهديان	passes
لنگهن	pass
لنگهنا	pass
لنگهيا	passed
لنگڑي	lame
لهو	blood
لي	for
ليا	took
لين	take
ليي	for
لييا	took
لييان	took
لٹدا	robs
لٹدي	robs
لٹديان	robs
لٹكدا	hangs
لٹكدي	hangs
لٹكديان	hangs
لٹكن	hang
لٹكنا	hang
لٹكيا	hanged
لٹن	rob
لٹنا	rob
لٹيا	robbed
لڑايي	fight
لڑدا	fights
لڑدي	fights
لڑديان	fights
لڑن	fight
لڑنا	fight
لڑيا	fought
لگ	seem
لگدا	seems
مار	hit
ماردا	hits
ماردي	hits
مارديا	hits
مارديان	hits
مارن	hit
مارنا	hit
ماريا	hit
ماسي	auntie
مالك	boss
ماما	uncle
مامي	auntie
مان	mum
ماپي	parents
متريا*	stepdad
مجبور*	forced
محفوظ	safe
محلي	neighbourhood
مدد	help
مذاق	joke
مر	die
مردا	dies
مرنا	die
مسجد	mosque
مسيت	mosque
مسيتي	at mosque
معاف*	sorry
مكا	punch
مكدي	ends
مكي	punch
مما	mum
ممي	mum
منجا	bed
منجي	bed
منه	face
منڈا	boy
منڈي	boys
منڈيان	boys
منگدا	asks for
منگدي	asks for
منگديان	asks for
منگن	ask for
منگنا	ask for
منگني	engaged
منگيا	asked for
مهيني	months
موبايل*	phone
موت	death
مولوي*	imam
موٹا	fat
موٹي	fat
ميدان	field
ميرا	my
ميري	my
ميز	table
ميسج	message
مين	i
مينون	me
ميچ	match
نال	with
نانا	grandad
ناني	gran
نشا	drugs
نشان*	marks
نشه	drugs
نشي	drugs
نك	nose
نكا	little
نكاح	nikah
نكلدا	gets out
نكلدي	gets out
نكلديان	gets out
نكلن	get out
نكلنا	get out
نكليا	got out
نكي	little
نماز	prayer
ننگا	naked
ننگي	naked
ننگيان	nudes
نه	not
نهاوندي	bath
نهاونديان	bath
نهر	canal
نهين	not
نون	to
نوين	new
نوچدا	scratches
نوچدي	scratches
نوچديان	scratches
نوچن	scratch
نوچنا	scratch
نوچيا	scratched
نيانا	kid
نياني	kids
نيل	bruise
نين	not
نيند	sleep
نيين	not
نچدا	dances
نچدي	dances
نچديان	dances
نچن	dance
نچنا	dance
نچيا	danced
نگلدا	swallows
نگلدي	swallows
نگلديان	swallows
نگلن	swallow
نگلنا	swallow
نگليا	swallowed
هار	lose
هاسا	laughing
هاها	haha
هته	hand
هر	every
هسدا	laughs
هسدي	laughs
هسديان	laughs
هسن	laugh
هسنا	laugh
هسيا	laughed
هسپتال	hospital
هفتي	weeks
هن	now
هنجو	tears
هو	be
هونا	be
هوندا	is
هوندي	is
هونديان	are
هووي	is
هويا	happened
هويان	happened
هيروين	heroin
هيٹر	heater
هڈي	bone
هڈيان	bones
وال	hair
وان	am
وجي	oclock
وردي	uniform
ورهي	years
ورهيان	years
وكهايي	showed
ول	towards
ووهٹي	wife
وي	also
وياه	marriage
وياهدا	marries
وياهدي	marries
وياهديان	marries
وياهن	marry
وياهنا	marry
وياهيا	married
وير	brother
ويرا	brother
ويزا	visa
ويكه	look
ويكهدا	watches
ويكهدي	watches
ويكهديان	watches
ويكهن	watch
ويكهنا	watch
ويكهي	saw
ويكهيا	watched
ويهه	twenty
ويچدا	sells
ويچدي	sells
ويچديان	sells
ويچن	sell
ويچنا	sell
ويچيا	sold
ويڈيو*	video
وچ	in
وڈا	big
وڈهدا	cuts
وڈهدي	cuts
وڈهديان	cuts
وڈهن	cut
وڈهنا	cut
وڈهيا	cut
وڈي	big
وڑدا	comes in
وڑدي	comes in
وڑديان	comes in
وڑن	come in
وڑنا	come in
وڑيا	came in
يا	or
يار	friend
ٹكٹ	ticket
ٹهنڈ	cold
ٹهيك	fine
ٹهيكيدار*	boss
پا	put
پارسل	parcel
پارك	park
پاسپورٹ*	passport
پاكستان	pakistan
پالدا	raises
پالدي	raises
پالديان	raises
پالن	raise
پالنا	raise
پاليا	raised
پاني	water
پاگل	crazy
پتر	son
پتلي	thin
پتهر	stone
پر	but
پستول*	gun
پسلي*	ribs
پل	bridge
پنشن	pension
پهانسي	hang
پهاها	hang
پهر	then
پهلوان	wrestler
پهوپهي	auntie
پهپهڑ	uncle
پولس	police
پوليس	police
پوٹيان	fingertips
پي	drink
پيتي	drank
پيسا	money
پيسه	money
پيسي	money
پيكي	drunk
پيكٹ*	packet
پيندا	drinks
پيندي	drinks
پيو	dad
پيٹ	belly
پيڑ	pain
پچهدا	asks
پچهدي	asks
پچهديان	asks
پچهلي	last
پچهن	ask
پچهنا	ask
پچهيا	asked
پڑهدا	reads
پڑهدي	reads
پڑهديان	reads
پڑهن	read
پڑهنا	read
پڑهيا	read
چار	four
چاقو	knife
چاهندا	want
چاهندي	want
چاهيدا	should
چاهيدي	need
چاهيديان	need
چاچا*	uncle
چاچو	uncle
چاچي	auntie
چبا	bit
چبهدا	pricks
چبهدي	pricks
چبهديان	pricks
چبهن	prick
چبهنا	prick
چبهوندا	pricks
چبهيا	pricked
چرس	weed
چلاندا	drives
چلي	gone
چمدا	kisses
چنگا	good
چنگيان	good
چه	six
چهت	roof
چهرا	knife
چهري	knife
چهريان	knives
چهوهدا	touches
چهوهدي	touches
چهوهديان	touches
چهوهن	touch
چهوهنا	touch
چهوهيا	touched
چهيتي	quickly
چهيڑدا	teases
چهيڑدي	teases
چهيڑديان	teases
چهيڑن	tease
چهيڑنا	tease
چهيڑيا	teased
چهڈ	leave
چهڈدا	leaves
چهڈدي	leaves
چهڈديان	leaves
چهڈن	leave
چهڈنا	leave
چهڈيا	left
چوريان	thefts
چون	from
چيردا	cuts
چيردي	cuts
چيرديان	cuts
چيرن	cut
چيرنا	cut
چيريا	cut
چيكدا	screams
چيكدي	screams
چيكديان	screams
چيكن	scream
چيكنا	scream
چيكيا	screamed
چيني	sugar
چٹهي	letter
چپ	quiet
چپيڑ*	slap
ڈاكٹر	doctor
ڈبدا	drowns
ڈبدي	drowns
ڈبديان	drowns
ڈبن	drown
ڈبنا	drown
ڈبيا	drowned
ڈر	scared
ڈراما	drama
ڈردا	scared
ڈردي	scared
ڈرديان	scared
ڈرن	scared
ڈرنا	scared
ڈريا	scared
ڈكدا	stops me
ڈكدي	stops me
ڈكديان	stops me
ڈكن	stop
ڈكنا	stop
ڈكيا	not let
ڈنڈا	stick
ڈنڈي	stick
ڈهڈ	belly
ڈگ	fall
ڈگدا	falls
ڈگدي	falls
ڈگديان	falls
ڈگن	fall
ڈگنا	fall
ڈگيا	fell
گالان	swearing at me
گالهان	swearing at me
گلا	neck
گلي	street
گم	missing
گندا	dirty
گندي	dirty
گهر	home
گهرون	from home
گهسيٹدا	drags
گهسيٹدي	drags
گهسيٹديان	drags
گهسيٹن	drag
گهسيٹنا	drag
گهسيٹيا	dragged
گهوردا	stares
گهوردي	stares
گهورديان	stares
گهورن	stare
گهورنا	stare
گهوريا	stared
گهوڑي	horse
گهٹ	less
گوانڈهي	neighbour
گولي	pill
گوليان	pills
گي	will
گيا	went
گيس	gas
گيم	game
گيي	went
گييان	went
گڈي	car
ਅਂਕਲ*	uncle
ਅਂਗਰੇਜੀ	english
ਅਂਗੂਠ*	thumb
ਅਂਡਰਪਾਸ*	underpass
ਅਂਡਾ	egg
ਅਂਡੇ	eggs
ਅਂਤ	end
ਅਂਦਰ	inside
ਅਂਦਰੋਂ	from inside
ਅਂਬ	mango
ਅਕਸਰ	often
ਅਖ	eye
ਅਖਬਾਰ*	newspaper
ਅਖਾਂ	eyes
ਅਖਾੜ*	wrestling ring
ਅਗ	fire
ਅਗਲੀ	next
ਅਗਲੇ	next
ਅਗਵਾ*	kidnapped
ਅਗੇ	forward
ਅਚਾਨਕ*	suddenly
ਅਚਾਰ*	pickle
ਅਜ	today
ਅਜਨਬੀ*	stranger
ਅਜਾਦੀ*	independence
ਅਜੇ	still
ਅਠ	eight
ਅਠਾਰਾਂ	eighteen
ਅਣਖ*	honour
ਅਣਜਾਣ*	stranger
ਅਤਵਾਦੀ*	terrorist
ਅਤੇ	and
ਅਥਰੂ*	tears
ਅਧਾ	half
ਅਧਿਆਪਕ*	teacher
ਅਧੀ	half
ਅਧੀਆਂ	half
ਅਧੇ	half
ਅਪਾਹਜ*	disabled
ਅਪ੍ਰੇਸਨ*	operation
ਅਫਸੋਸ*	condolence
ਅਫੀਮ*	opium drugs
ਅਬਾ	dad
ਅਬੂ	dad
ਅਮਲੀ*	addict
ਅਮੀ	mum
ਅਰਦਾਸ*	prayer
ਅਲਮਾਰੀ*	cupboard
ਅਲਰਜੀ*	allergy
ਅਵਾਜਾਂ*	voices
ਅਸੀ	we
ਅਸੀਂ	we
ਆਂ	am
ਆਂਟੀ*	auntie
ਆਇਆ	came
ਆਈ	came
ਆਈਆਂ	came
ਆਈਫੋਨ*	iphone
ਆਈਸਕ੍ਰੀਮ*	ice cream
ਆਉਂਦ*	comes
ਆਉਂਦੀਆਂ	come
ਆਉਂਦੇ	come
ਆਉਣ*	come
ਆਊ	will come
ਆਏ	came
ਆਓ	come
ਆਖ	say
ਆਖਕੇ	say
ਆਖਣ*	say
ਆਖਣਗ*	will say
ਆਖਦ*	says
ਆਖਨ	say
ਆਖਨਾ	say
ਆਖਨੇ	say
ਆਖਰ*	last
ਆਖਾਂ	say
ਆਖਾਂਗ*	will say
ਆਖਿਆ	said
ਆਖਿਓ	say
ਆਖੀ	said
ਆਖੀਆਂ	said
ਆਖੂ	will say
ਆਖੂਂਗ*	will say
ਆਖੇਗ*	will say
ਆਖੋ	say
ਆਜਾਦੀ*	freedom
ਆਟਾ	flour
ਆਤਮਘਾਤ*	suicide
ਆਤਮਹਤਿਆ*	suicide
ਆਤਿਸਬਾਜੀ*	fireworks
ਆਦਮੀ*	man
ਆਨਲਾਈਨ*	online
ਆਪ	myself
ਆਪਣਾ	my
ਆਪਣੀ	my
ਆਪਣੀਆਂ	my
ਆਪਣੇ	my
ਆਪਰੇਸਨ*	operation
ਆਪੇ	myself
ਆਲੂ*	potatoes
ਆਵਾਂਗ*	will come
ਆਵਾਜ*	voice
ਆਵਾਜਾਂ*	voices
ਆਵੇ	come
ਆਸ	hope
ਆੜੀ*	friend
ਇਂਜ	like this
ਇਂਟਰਨੈਟ*	internet
ਇਂਟਰਵਿਊ	interview
ਇਂਡੀਆ*	india
ਇਂਸਟਾ*	instagram
ਇਂਸੁਲਿਨ*	insulin
ਇਕ	one
ਇਕਠਾ	together
ਇਕਠੇ	together
ਇਕਦਮ	suddenly
ਇਕਲ*	alone
ਇਕਲਤਾ*	lonely
ਇਕਲਾਪ*	lonely
ਇਜਤ*	honour
ਇਤਿਹਾਸ*	history
ਇਥੇ	here
ਇਨ੍ਹਾਂ	these
ਇਮਤਿਹਾਨ*	exam
ਇਮਾਮ*	imam
ਇਸ	this
ਇਹ	this
ਇਹਦੀ	his
ਇਹਦੇ	his
ਇਹਨੇ	he
ਉਂਗਲ	finger
ਉਂਗਲ*	fingers
ਉਜੜ	ruined
ਉਜੜਕੇ	ruined
ਉਜੜਣ*	ruined
ਉਜੜਣਗ*	will ruined
ਉਜੜਦ*	ruined
ਉਜੜਨ	ruined
ਉਜੜਨਾ	ruined
ਉਜੜਨੇ	ruined
ਉਜੜਾਂ	ruined
ਉਜੜਾਂਗ*	will ruined
ਉਜੜਿਆ	ruined
ਉਜੜਿਓ	ruined
ਉਜੜੀ	ruined
ਉਜੜੀਆਂ	ruined
ਉਜੜੂ	will ruined
ਉਜੜੂਂਗ*	will ruined
ਉਜੜੇ	ruined
ਉਜੜੇਗ*	will ruined
ਉਜੜੋ	ruined
ਉਠ	get up
ਉਠਕੇ	get up
ਉਠਣ*	get up
ਉਠਣਗ*	will get up
ਉਠਦ*	gets up
ਉਠਨ	get up
ਉਠਨਾ	get up
ਉਠਨੇ	get up
ਉਠਾਂ	get up
ਉਠਾਂਗ*	will get up
ਉਠਿਆ	got up
ਉਠਿਓ	get up
ਉਠੀ	got up
ਉਠੀਆਂ	got up
ਉਠੂ	will get up
ਉਠੂਂਗ*	will get up
ਉਠੇ	got up
ਉਠੇਗ*	will get up
ਉਠੋ	get up
ਉਡੀਕ	wait
ਉਡੀਕਕੇ	wait
ਉਡੀਕਣ*	wait
ਉਡੀਕਣਗ*	will wait
ਉਡੀਕਦ*	waits
ਉਡੀਕਨ	wait
ਉਡੀਕਨਾ	wait
ਉਡੀਕਨੇ	wait
ਉਡੀਕਾਂ	wait
ਉਡੀਕਾਂਗ*	will wait
ਉਡੀਕਿਆ	waited
ਉਡੀਕਿਓ	wait
ਉਡੀਕੀ	waited
ਉਡੀਕੀਆਂ	waited
ਉਡੀਕੂ	will wait
ਉਡੀਕੂਂਗ*	will wait
ਉਡੀਕੇ	waited
ਉਡੀਕੇਗ*	will wait
ਉਡੀਕੋ	wait
ਉਤਾਰ*	take off
ਉਤੇ	on
ਉਥੇ	there
ਉਦਾਸ*	sad
ਉਦੋਂ	then
ਉਧਾਰ*	debt
ਉਨ੍ਹਾਂ	those
ਉਪਰ	up
ਉਮੀਦ*	hope
ਉਲਟੀ*	vomit
ਉਸ	he
ਉਸਤਾਦ*	teacher
ਉਹ	he
ਉਹਦਾ	his
ਉਹਦੀ	his
ਉਹਦੇ	his
ਉਹਨਾਂ	them
ਉਹਨੂਂ	him
ਉਹਨੇ	he
ਉਹੀ	same
ਏਜਂਟ*	agent
ਏਥੇ	here
ਏਹੀ	same
ਐਂਬੂਲੈਂਸ*	ambulance
ਐਕਸੀਡੈਂਟ*	accident
ਐਤਵਾਰ	sunday
ਐਨਕ*	glasses
ਐਨਾ	so much
ਐਨੀ	so
ਐਨੀਆਂ	so many
ਐਨੇ	so many
ਓਥੇ	there
ਓਥੋਂ	from there
ਓਦੋਂ	then
ਓਪਰ*	stranger
ਓਵਰ*	over
ਓਵਰਡੋਜ*	overdose
ਓਹ	he
ਓਹੀ	same
ਔਖਾ	hard
ਔਖੀ	hard
ਔਖੇ	hard
ਔਟਿਜਮ*	autism
ਔਰਤ*	woman
ਕਂਘੀ	comb
ਕਂਟਰੋਲ*	control
ਕਂਡੇ	thorns
ਕਂਢੇ	bank
ਕਂਧ	wall
ਕਂਧਾਂ	walls
ਕਂਨ	ear
ਕਂਨਾ*	ears
ਕਂਪਿਊਟਰ*	computer
ਕਂਬ	shake
ਕਂਬਕੇ	shake
ਕਂਬਣ*	shake
ਕਂਬਣਗ*	will shake
ਕਂਬਦ*	shakes
ਕਂਬਨ	shake
ਕਂਬਨਾ	shake
ਕਂਬਨੇ	shake
ਕਂਬਲ*	blanket
ਕਂਬਾਂ	shake
ਕਂਬਾਂਗ*	will shake
ਕਂਬਿਆ	shook
ਕਂਬਿਓ	shake
ਕਂਬੀ	shook
ਕਂਬੀਆਂ	shook
ਕਂਬੂ	will shake
ਕਂਬੂਂਗ*	will shake
ਕਂਬੇ	shook
ਕਂਬੇਗ*	will shake
ਕਂਬੋ	shake
ਕਂਮ	work
ਕਈ	many
ਕਈਵਾਰ	sometimes
ਕਚ	glass
ਕਚਰ*	litter
ਕਚਾ	raw
ਕਛਾ*	underwear
ਕਛੀ*	knickers
ਕਛੇ*	underwear
ਕਜਨ*	cousin
ਕਟ	cut
ਕਟਕੇ	cut
ਕਟਣ*	cut
ਕਟਣਗ*	will cut
ਕਟਦ*	cuts
ਕਟਦੀ	cut
ਕਟਨ	cut
ਕਟਨਾ	cut
ਕਟਨੇ	cut
ਕਟਾਂ	cut
ਕਟਾਂਗ*	will cut
ਕਟਿਆ	cut
ਕਟਿਓ	cut
ਕਟੀ	cut
ਕਟੀਆਂ	cut
ਕਟੂ	will cut
ਕਟੂਂਗ*	will cut
ਕਟੇ	cut
ਕਟੇਗ*	will cut
ਕਢ	throw out
ਕਢਕੇ	throw out
ਕਢਣ*	throw out
ਕਢਣਗ*	will throw out
ਕਢਦ*	throws out
ਕਢਨ	throw out
ਕਢਨਾ	throw out
ਕਢਨੇ	throw out
ਕਢਾਂ	throw out
ਕਢਾਂਗ*	will throw out
ਕਢਿਆ	threw out
ਕਢਿਓ	throw out
ਕਢੀ	threw out
ਕਢੀਆਂ	threw out
ਕਢੂ	will throw out
ਕਢੂਂਗ*	will throw out
ਕਢੇ	threw out
ਕਢੇਗ*	will throw out
ਕਢੋ	throw out
ਕਣਕ*	wheat
ਕਤਲ*	murder
ਕਥਾ*	sermon
ਕਦੇ	ever
ਕਦੋਂ	when
ਕਪਤਾਨ*	captain
ਕਪੜ*	clothes
ਕਬਡੀ*	kabaddi game
ਕਬਰ*	grave
ਕਮਜੋਰ*	weak
ਕਮਰਾ*	room
ਕਮਰੇ*	room
ਕਮਾਈ*	earnings
ਕਮਿਊਨਿਟੀ*	community
ਕਮੇਟੀ*	committee
ਕਰ	do
ਕਰਕੇ	because
ਕਰਜ*	debt
ਕਰਦ*	does
ਕਰਦੇ	do
ਕਰਨ	do
ਕਰਨਾ	do
ਕਰਨੇ	do
ਕਰਵਾ	get done
ਕਰਵਾਉ*	makes do
ਕਰਵਾਓ	get done
ਕਰਾ	get done
ਕਰਾਂ	i do
ਕਰਾਂਗ*	will do
ਕਰਾਇਆ	had done
ਕਰਾਉਂ*	makes do
ਕਰਾਉਣਾ	get done
ਕਰਾਓ	get done
ਕਰੂਂਗ*	will do
ਕਰੇ	does
ਕਰੇਗ*	will do
ਕਰੋ	do
ਕਲਬ*	club
ਕਲਾ	alone
ਕਲਾਸ*	class
ਕਲਿਆਂ	alone
ਕਲੀ	alone
ਕਲੇ	alone
ਕਲੇਸ*	fighting
ਕਲ੍ਹ	yesterday
ਕਵਿਤਾ*	poem
ਕਸਮ	swear
ਕਸੂਰ*	fault
ਕਹਾਂ	i say
ਕਹਾਣੀ*	story
ਕਹਾਣੀਆਂ	stories
ਕਹਿ	say
ਕਹਿਂਦ*	says
ਕਹਿਂਦਾ	he says
ਕਹਿਂਦੀ	she says
ਕਹਿਂਦੇ	they say
ਕਹਿਣ*	say
ਕਹੇ	says
ਕਾਕਾ	baby boy
ਕਾਕੀ*	baby girl
ਕਾਕੇ*	baby boy
ਕਾਗਜ	papers
ਕਾਪੀ*	notebook
ਕਾਰ	car
ਕਾਰਾਂ	cars
ਕਾਲ	call
ਕਾਲਜ*	college
ਕਾਲਾ	black
ਕਾਲੀ	black
ਕਾਲੀਆਂ	black
ਕਾਲੇ	black
ਕਿ	that
ਕਿਂਨਾ	how much
ਕਿਂਨੇ	how many
ਕਿਉਂ	why
ਕਿਉਂਕਿ	because
ਕਿਤਾਬ*	book
ਕਿਤੇ	somewhere
ਕਿਥੇ	where
ਕਿਥੋਂ	from where
ਕਿਰਪਾਨ	kirpan
ਕਿਰਾਇ*	rent
ਕਿਰਾਏ*	rent
ਕਿਵੇਂ	how
ਕਿਸਤ*	payments
ਕਿਸੇ	someone
ਕਿਹਨੂਂ	who
ਕਿਹਾ	said
ਕਿਹੜਾ	which
ਕਿਹੜੇ	which
ਕੀ	what
ਕੀਤ*	did
ਕੀਮਤ*	price
ਕੀਰਤਨ*	hymns
ਕੀੜ*	insects
ਕੁਂਡਾ*	lock
ਕੁਂਡੀ*	lock
ਕੁਆਰਟਰ*	flat
ਕੁਕਰ*	cooker
ਕੁਕਿਂਗ*	cooking
ਕੁਕੜ*	chicken
ਕੁਝ	something
ਕੁਟ	beat
ਕੁਟਕੇ	beat
ਕੁਟਣ*	beat
ਕੁਟਣਗ*	will beat
ਕੁਟਦ*	beats
ਕੁਟਦੇ	beat
ਕੁਟਨ	beat
ਕੁਟਨਾ	beat
ਕੁਟਨੇ	beat
ਕੁਟਮਾਰ*	beating
ਕੁਟਾਂ	beat
ਕੁਟਾਂਗ*	will beat
ਕੁਟਾਈ*	beating
ਕੁਟਾਪ*	beating
ਕੁਟਿਆ	beat
ਕੁਟਿਓ	beat
ਕੁਟੀ	beat
ਕੁਟੀਆਂ	beat
ਕੁਟੂ	will beat
ਕੁਟੂਂਗ*	will beat
ਕੁਟੇ	beat
ਕੁਟੇਗ*	will beat
ਕੁਟੋ	beat
ਕੁਤ*	dog
ਕੁਲਫੀ*	ice cream
ਕੁਸਤੀ*	wrestling
ਕੁਹਾੜ*	axe
ਕੁੜੀ*	girl
ਕੁੜੀਆਂ	girls
ਕੂੜ*	litter
ਕੇ	and
ਕੇਂਦਰ	centre
ਕੇਅਰ	care
ਕੇਕ	cake
ਕੇਟਾਮਿਨ*	ketamine
ਕੇਟਾਮੀਨ*	ketamine
ਕੇਬਲ*	cable
ਕੇਲਾ	banana
ਕੇਲੇ	bananas
ਕੇਸ	hair
ਕੈਂਚੀ*	scissors
ਕੈਂਪ*	camp
ਕੈਂਸਰ*	cancer
ਕੈਆਂ	vomit
ਕੈਟਾਮੀਨ*	ketamine
ਕੈਦ*	locked in
ਕੈਦੋਂ	film man
ਕੈਪਸੂਲ*	capsules
ਕੈਮਰ*	camera
ਕੈਲੋਰੀ*	calories
ਕੋਈ	someone
ਕੋਕੀਨ*	cocaine
ਕੋਚ*	coach
ਕੋਠੀ	house
ਕੋਰਸ*	course
ਕੋਲ	near
ਕੋਲੋਂ	from
ਕੌਂਸਲ*	council
ਕੌਣ	who
ਕ੍ਰਿਕਟ*	cricket
ਕੜਛੀ*	ladle
ਕੜਾਹੀ*	pan
ਖਂਘ*	cough
ਖਂਭ*	lamp posts
ਖਤਮ	end
ਖਤਰ*	danger
ਖਬਰ	news
ਖਰਗੋਸ*	rabbit
ਖਰਚ	spend
ਖਰਚਕੇ	spend
ਖਰਚਣ*	spend
ਖਰਚਣਗ*	will spend
ਖਰਚਦ*	spends
ਖਰਚਨ	spend
ਖਰਚਨਾ	spend
ਖਰਚਨੇ	spend
ਖਰਚਾ	cost
ਖਰਚਾਂ	spend
ਖਰਚਾਂਗ*	will spend
ਖਰਚਿਆ	spent
ਖਰਚਿਓ	spend
ਖਰਚੀ	spent
ਖਰਚੀਆਂ	spent
ਖਰਚੂ	will spend
ਖਰਚੂਂਗ*	will spend
ਖਰਚੇ	spent
ਖਰਚੇਗ*	will spend
ਖਰਚੋ	spend
ਖਰਾਬ	broken
ਖਰੀਦ	buy
ਖਰੀਦਕੇ	buy
ਖਰੀਦਣ*	buy
ਖਰੀਦਣਗ*	will buy
ਖਰੀਦਦ*	buys
ਖਰੀਦਨ	buy
ਖਰੀਦਨਾ	buy
ਖਰੀਦਨੇ	buy
ਖਰੀਦਾਂ	buy
ਖਰੀਦਾਂਗ*	will buy
ਖਰੀਦਿਆ	bought
ਖਰੀਦਿਓ	buy
ਖਰੀਦੀ	bought
ਖਰੀਦੀਆਂ	bought
ਖਰੀਦੂ	will buy
ਖਰੀਦੂਂਗ*	will buy
ਖਰੀਦੇ	bought
ਖਰੀਦੇਗ*	will buy
ਖਰੀਦੋ	buy
ਖਵਾ*	feed
ਖਸਮ*	husband
ਖਾ	eat
ਖਾਂਦ*	eats
ਖਾਣ*	eat
ਖਾਣਾ	food
ਖਾਧ*	ate
ਖਾਨਦਾਨ*	family
ਖਾਲੀ	empty
ਖਾਵਾਂ	i eat
ਖਾਵਾਂ*	will eat
ਖਿਆਲ	thoughts
ਖਿਚ	pull
ਖਿਚਕੇ	pull
ਖਿਚਣ*	pull
ਖਿਚਣਗ*	will pull
ਖਿਚਦ*	pulls
ਖਿਚਨ	pull
ਖਿਚਨਾ	pull
ਖਿਚਨੇ	pull
ਖਿਚਾਂ	pull
ਖਿਚਾਂਗ*	will pull
ਖਿਚਿਆ	pulled
ਖਿਚਿਓ	pull
ਖਿਚੀ	pulled
ਖਿਚੀਆਂ	pulled
ਖਿਚੂ	will pull
ਖਿਚੂਂਗ*	will pull
ਖਿਚੇ	pulled
ਖਿਚੇਗ*	will pull
ਖਿਚੋ	pull
ਖਿਚੜੀ*	rice dish
ਖਿਡਾਰੀ*	player
ਖਿਲਾਫ	against
ਖੀਰ	pudding
ਖੁਆ*	feed
ਖੁਦ	myself
ਖੁਦਕੁਸੀ*	suicide
ਖੁਰਚ	scratch
ਖੁਰਚਕੇ	scratch
ਖੁਰਚਣ*	scratch
ਖੁਰਚਣਗ*	will scratch
ਖੁਰਚਦ*	scratches
ਖੁਰਚਨ	scratch
ਖੁਰਚਨਾ	scratch
ਖੁਰਚਨੇ	scratch
ਖੁਰਚਾਂ	scratch
ਖੁਰਚਾਂਗ*	will scratch
ਖੁਰਚਿਆ	scratched
ਖੁਰਚਿਓ	scratch
ਖੁਰਚੀ	scratched
ਖੁਰਚੀਆਂ	scratched
ਖੁਰਚੂ	will scratch
ਖੁਰਚੂਂਗ*	will scratch
ਖੁਰਚੇ	scratched
ਖੁਰਚੇਗ*	will scratch
ਖੁਰਚੋ	scratch
ਖੁਲ੍ਹਾ	open
ਖੁਲ੍ਹੀ	open
ਖੁਲ੍ਹੇ	open
ਖੁਸ*	happy
ਖੂਨ*	blood
ਖੂਹ*	well
ਖੇਡ	play
ਖੇਡਕੇ	play
ਖੇਡਣ*	play
ਖੇਡਣਗ*	will play
ਖੇਡਦ*	plays
ਖੇਡਦੇ	play
ਖੇਡਨ	play
ਖੇਡਨਾ	play
ਖੇਡਨੇ	play
ਖੇਡਾਂ	play
ਖੇਡਾਂ*	games
ਖੇਡਾਂਗ*	will play
ਖੇਡਿਆ	played
ਖੇਡਿਓ	play
ਖੇਡੀ	played
ਖੇਡੀਆਂ	played
ਖੇਡੂ	will play
ਖੇਡੂਂਗ*	will play
ਖੇਡੇ	played
ਖੇਡੇਗ*	will play
ਖੇਡੋ	play
ਖੇਤ*	field
ਖੋਲ੍ਹ	open
ਖੋਲ੍ਹਕੇ	open
ਖੋਲ੍ਹਣ*	open
ਖੋਲ੍ਹਣਗ*	will open
ਖੋਲ੍ਹਦ*	opens
ਖੋਲ੍ਹਨ	open
ਖੋਲ੍ਹਨਾ	open
ਖੋਲ੍ਹਨੇ	open
ਖੋਲ੍ਹਾਂ	open
ਖੋਲ੍ਹਾਂਗ*	will open
ਖੋਲ੍ਹਿਆ	opened
ਖੋਲ੍ਹਿਓ	open
ਖੋਲ੍ਹੀ	opened
ਖੋਲ੍ਹੀਆਂ	opened
ਖੋਲ੍ਹੂ	will open
ਖੋਲ੍ਹੂਂਗ*	will open
ਖੋਲ੍ਹੇ	opened
ਖੋਲ੍ਹੇਗ*	will open
ਖੋਲ੍ਹੋ	open
ਖੋਹ	snatch
ਖੋਹਕੇ	snatch
ਖੋਹਣ*	snatch
ਖੋਹਣਗ*	will snatch
ਖੋਹਦ*	snatches
ਖੋਹਨ	snatch
ਖੋਹਨਾ	snatch
ਖੋਹਨੇ	snatch
ਖੋਹਾਂ	snatch
ਖੋਹਾਂਗ*	will snatch
ਖੋਹਿਆ	snatched
ਖੋਹਿਓ	snatch
ਖੋਹੀ	snatched
ਖੋਹੀਆਂ	snatched
ਖੋਹੂ	will snatch
ਖੋਹੂਂਗ*	will snatch
ਖੋਹੇ	snatched
ਖੋਹੇਗ*	will snatch
ਖੋਹੋ	snatch
ਖੌਫ*	fear
ਖੜਦਾ	takes away
ਖੜ੍ਹ	stand
ਖੜ੍ਹਾ	standing
ਖੜ੍ਹੀ	standing
ਖੜ੍ਹੇ	standing
ਗਂਜਾ	bald
ਗਂਡਾਸ*	axe
ਗਂਢੇ	onions
ਗਂਦ*	dirty
ਗਂਦਗੀ*	dirt
ਗਂਦੀਆਂ	dirty sex
ਗਈ	went
ਗਈਆਂ	went
ਗਊ	cow
ਗਊਸਾਲਾ	cow shelter
ਗਏ	went
ਗਡੀ*	car
ਗਡੀਆਂ	cars
ਗਤਕ*	gatka training
ਗਰਦਨ*	neck
ਗਰਭਪਾਤ*	abortion
ਗਰਭਵਤੀ*	pregnant
ਗਰਮ*	hot
ਗਰਮੀ*	summer
ਗਰਲਫ*	girlfriend
ਗਰੁਪ	group
ਗਲ	talk
ਗਲਘੋਟ*	choke
ਗਲਤ	wrong
ਗਲਤੀ*	mistake
ਗਲਤੀਨਾਲ	by accident
ਗਲਾ	neck
ਗਲਾਂ	talk
ਗਲੀ	street
ਗਲੇ	neck
ਗਲ੍ਹ*	cheek
ਗਾਂਜ*	weed
ਗਾਂਵਾਂ	cows
ਗਾਇਕ*	singer
ਗਾਇਬ*	missing
ਗਾਣ*	song
ਗਾਲ	swearing
ਗਾਲਾਂ*	swearing at me
ਗਾਲ੍ਹ*	swearing at me
ਗਿਆ	went
ਗਿਆਨੀ*	priest
ਗਿਆਰਾਂ	eleven
ਗਿਟੇ	ankle
ਗਿਧ*	dance
ਗਿਫਟ*	gift
ਗਿਲਾ	wet
ਗਿਲੀ	wet
ਗੀਤ*	song
ਗੁਂਮ*	missing
ਗੁਆਂਢ*	neighbour
ਗੁਆਂਢੀਆਂ	neighbours
ਗੁਆਚ*	missing
ਗੁਟ	wrist
ਗੁਟਾ*	wrists
ਗੁਪਤ*	private
ਗੁਬਾਰੇ	balloons
ਗੁਰਦੁਆਰ*	temple
ਗੁਰੂ*	guru
ਗੁਲੀ*	game
ਗੁਸ*	angry
ਗੁਸਲਖਾਨ*	bathroom
ਗੇਅ	gay
ਗੇਟ	gate
ਗੇਮ*	game
ਗੈਂਗ*	gang
ਗੈਂਗਾਂ	gangs
ਗੈਸ	gas
ਗੋਡ*	knee
ਗੋਭੀ*	cauliflower
ਗੋਰਾ	white
ਗੋਰਿਆਂ	white people
ਗੋਰੀ	white girl
ਗੋਰੇ	white people
ਗੋਲ	goal
ਗੋਲੀ	pill
ਗੋਲੀਆ*	pills
ਗ੍ਰਂਥੀ*	priest
ਘਂਟਾ	hour
ਘਂਟਿ*	hours
ਘਂਟੇ	hours
ਘਟ	less
ਘਬਰਾ*	panicking
ਘਰ	home
ਘਰਦਿਆਂ	family
ਘਰਦੇ	family
ਘਰਵਾਲ*	husband
ਘਰਵਾਲੀ	wife
ਘਰਵਾਲੇ	family
ਘਰਾਂ	homes
ਘਰੇ	at home
ਘਰੇਲੂ	domestic
ਘਰੋਂ*	from home
ਘਲ	send
ਘਸਂਨ*	punch
ਘਸੀਟ	drag
ਘਸੀਟਕੇ	drag
ਘਸੀਟਣ*	drag
ਘਸੀਟਣਗ*	will drag
ਘਸੀਟਦ*	drags
ਘਸੀਟਨ	drag
ਘਸੀਟਨਾ	drag
ਘਸੀਟਨੇ	drag
ਘਸੀਟਾਂ	drag
ਘਸੀਟਾਂਗ*	will drag
ਘਸੀਟਿਆ	dragged
ਘਸੀਟਿਓ	drag
ਘਸੀਟੀ	dragged
ਘਸੀਟੀਆਂ	dragged
ਘਸੀਟੂ	will drag
ਘਸੀਟੂਂਗ*	will drag
ਘਸੀਟੇ	dragged
ਘਸੀਟੇਗ*	will drag
ਘਸੀਟੋ	drag
ਘਸੁਨ*	punch
ਘਾਹ*	grass
ਘੁਂਮ	roam
ਘੁਟ	squeeze
ਘੁਟਕੇ	squeeze
ਘੁਟਣ*	squeeze
ਘੁਟਣਗ*	will squeeze
ਘੁਟਦ*	squeezes
ਘੁਟਨ	squeeze
ਘੁਟਨਾ	squeeze
ਘੁਟਨੇ	squeeze
ਘੁਟਾਂ	squeeze
ਘੁਟਾਂਗ*	will squeeze
ਘੁਟਿਆ	squeezed
ਘੁਟਿਓ	squeeze
ਘੁਟੀ	squeezed
ਘੁਟੀਆਂ	squeezed
ਘੁਟੂ	will squeeze
ਘੁਟੂਂਗ*	will squeeze
ਘੁਟੇ	squeezed
ਘੁਟੇਗ*	will squeeze
ਘੁਟੋ	squeeze
ਘੁਮਾ*	take around
ਘੂਰ	stare
ਘੂਰਕੇ	stare
ਘੂਰਣ*	stare
ਘੂਰਣਗ*	will stare
ਘੂਰਦ*	stares
ਘੂਰਨ	stare
ਘੂਰਨਾ	stare
ਘੂਰਨੇ	stare
ਘੂਰਾਂ	stare
ਘੂਰਾਂਗ*	will stare
ਘੂਰਿਆ	stared
ਘੂਰਿਓ	stare
ਘੂਰੀ	stared
ਘੂਰੀਆਂ	stared
ਘੂਰੂ	will stare
ਘੂਰੂਂਗ*	will stare
ਘੂਰੇ	stared
ਘੂਰੇਗ*	will stare
ਘੂਰੋ	stare
ਘੇਰ*	surround
ਘੋਟ*	choke
ਘੋੜ*	horse
ਚ	in
ਚਂਗਾ	good
ਚਂਗੀ	good
ਚਂਗੀਆਂ	good
ਚਂਗੇ	good
ਚਕ	lift
ਚਪਲ*	slipper
ਚਪੇੜ*	slap
ਚਮੜੀ*	skin
ਚਰਚਾ	discussion
ਚਰਸ*	weed
ਚਲ	come on
ਚਲਕੇ	work
ਚਲਣ*	work
ਚਲਣਗ*	will work
ਚਲਦ*	works
ਚਲਦੀ	runs
ਚਲਨ	work
ਚਲਨਾ	work
ਚਲਨੇ	work
ਚਲਾ	run
ਚਲਾ*	drive
ਚਲਾਂ	work
ਚਲਾਂਗ*	will work
ਚਲਿਆ	worked
ਚਲਿਓ	work
ਚਲੀ	gone
ਚਲੀਆਂ	worked
ਚਲੂ	will work
ਚਲੂਂਗ*	will work
ਚਲੇ	gone
ਚਲੇਗ*	will work
ਚਲੋ	come on
ਚਾਈਲਡਲਾਈਨ	childline helpline
ਚਾਕਲੇਟ*	chocolate
ਚਾਕੂ*	knife
ਚਾਚਾ	uncle
ਚਾਚੀ*	auntie
ਚਾਚੇ*	uncle
ਚਾਬੀ*	key
ਚਾਰ	four
ਚਾਰਜ	charge
ਚਾਰਜਰ*	charger
ਚਾਲੀ	forty
ਚਾਹ	tea
ਚਾਹਵ*	want
ਚਾਹੀਦ*	need
ਚਾਹੀਦਾ	want
ਚਾਹੁਂਦ*	want
ਚਾਹੁਣ*	want
ਚਿਂਤਾ*	worry
ਚਿਟਾ	white heroin
ਚਿਟੀ*	white
ਚਿਟੇ	heroin
ਚਿਠੀ	letter
ਚਿਮਟ*	tongs
ਚਿਲਾ*	shouts
ਚਿਹਰ*	face
ਚਿੜਾ*	tease
ਚਿੜੀ*	bird
ਚੀਕ*	scream
ਚੀਕਣਗ*	will scream
ਚੀਕਦ*	screams
ਚੀਕਾਂ	screams
ਚੀਕਾਂਗ*	will scream
ਚੀਕਿਆ	screamed
ਚੀਕੀ	screamed
ਚੀਕੀਆਂ	screamed
ਚੀਕੂ	will scream
ਚੀਕੂਂਗ*	will scream
ਚੀਕੇ	screamed
ਚੀਕੇਗ*	will scream
ਚੀਜ	thing
ਚੀਜਾਂ	things
ਚੀਨੀ	sugar
ਚੀਰ	cut
ਚੀਰਕੇ	cut
ਚੀਰਣ*	cut
ਚੀਰਣਗ*	will cut
ਚੀਰਦ*	cuts
ਚੀਰਨ	cut
ਚੀਰਨਾ	cut
ਚੀਰਨੇ	cut
ਚੀਰਾਂ	cut
ਚੀਰਾਂਗ*	will cut
ਚੀਰਿਆ	cut
ਚੀਰਿਓ	cut
ਚੀਰੀ	cut
ਚੀਰੀਆਂ	cut
ਚੀਰੂ	will cut
ਚੀਰੂਂਗ*	will cut
ਚੀਰੇ	cut
ਚੀਰੇਗ*	will cut
ਚੀਰੋ	cut
ਚੁਂਨੀ*	scarf
ਚੁਂਮ*	kiss
ਚੁਂਮਣਗ*	will kiss
ਚੁਂਮਦ*	kisses
ਚੁਂਮਾਂਗ*	will kiss
ਚੁਂਮਿਆ	kissed
ਚੁਂਮੀ	kissed
ਚੁਂਮੀਆਂ	kissed
ਚੁਂਮੂ	will kiss
ਚੁਂਮੂਂਗ*	will kiss
ਚੁਂਮੇ	kissed
ਚੁਂਮੇਗ*	will kiss
ਚੁਕ	lift
ਚੁਕਕੇ	lift
ਚੁਕਣ*	lift
ਚੁਕਣਗ*	will lift
ਚੁਕਦ*	lifts
ਚੁਕਨ	lift
ਚੁਕਨਾ	lift
ਚੁਕਨੇ	lift
ਚੁਕਾਂ	lift
ਚੁਕਾਂਗ*	will lift
ਚੁਕਾਉਂਦੇ	make carry
ਚੁਕਿਓ	lift
ਚੁਕੀਆਂ	lifted
ਚੁਕੂ	will lift
ਚੁਕੂਂਗ*	will lift
ਚੁਕੇਗ*	will lift
ਚੁਕੋ	lift
ਚੁਪ	quiet
ਚੁਭ	prick
ਚੁਭਕੇ	prick
ਚੁਭਣ*	prick
ਚੁਭਣਗ*	will prick
ਚੁਭਦ*	pricks
ਚੁਭਨ	prick
ਚੁਭਨਾ	prick
ਚੁਭਨੇ	prick
ਚੁਭਾਂ	prick
ਚੁਭਾਂਗ*	will prick
ਚੁਭਿਆ	pricked
ਚੁਭਿਓ	prick
ਚੁਭੀ	pricked
ਚੁਭੀਆਂ	pricked
ਚੁਭੂ	will prick
ਚੁਭੂਂਗ*	will prick
ਚੁਭੇ	pricked
ਚੁਭੇਗ*	will prick
ਚੁਭੋ	prick
ਚੁਲ੍ਹ*	stove
ਚੂਹ*	mouse
ਚੈਕ*	check
ਚੈਟ*	chat
ਚੈਨ	peace
ਚੈਰਿਟੀ*	charity
ਚੋਂ	from
ਚੋਰੀ	secretly
ਚੌਂਕ*	crossroads
ਚੌਦਾਂ	fourteen
ਚੌਲ*	rice
ਚੜ੍ਹਦਾ	climbs
ਚੜ੍ਹਦੀ	climbs
ਛਡ	leave
ਛਡਕੇ	leave
ਛਡਣ*	leave
ਛਡਣਗ*	will leave
ਛਡਦ*	leaves
ਛਡਨ	leave
ਛਡਨਾ	leave
ਛਡਨੇ	leave
ਛਡਾਂ	leave
ਛਡਾਂਗ*	will leave
ਛਡਿਆ	left
ਛਡਿਓ	leave
ਛਡੀ	left
ਛਡੀਆਂ	left
ਛਡੂ	will leave
ਛਡੂਂਗ*	will leave
ਛਡੇ	left
ਛਡੇਗ*	will leave
ਛਡੋ	leave
ਛਤ	roof
ਛਤਰੀ*	umbrella
ਛਤੋਂ	roof
ਛਪੜ	pond
ਛਾਂ	shade
ਛਾਤੀ*	chest
ਛਾਲ	jump
ਛਿਤਰ*	slipper
ਛਿਲਿਆ	scraped
ਛੁਟੀ*	holiday
ਛੁਡਾ*	rescue
ਛੁਰਾ*	knife
ਛੁਰੀ*	knife
ਛੁਰੇ*	knife
ਛੁਰੇਬਾਜੀ*	stabbing
ਛੂਂਹਦ*	touches
ਛੂਹ	touch
ਛੂਹਕੇ	touch
ਛੂਹਣ*	touch
ਛੂਹਣਗ*	will touch
ਛੂਹਦ*	touches
ਛੂਹਨ	touch
ਛੂਹਨਾ	touch
ਛੂਹਨੇ	touch
ਛੂਹਾਂ	touch
ਛੂਹਾਂਗ*	will touch
ਛੂਹਿ*	touched
ਛੂਹਿਓ	touch
ਛੂਹੀ	touched
ਛੂਹੀਆਂ	touched
ਛੂਹੂ	will touch
ਛੂਹੂਂਗ*	will touch
ਛੂਹੇ	touched
ਛੂਹੇਗ*	will touch
ਛੂਹੋ	touch
ਛੇ	six
ਛੇਤੀ	quickly
ਛੇੜ	tease
ਛੇੜਕੇ	tease
ਛੇੜਖਾਨੀ*	harassment
ਛੇੜਛਾੜ*	molest
ਛੇੜਣ*	tease
ਛੇੜਣਗ*	will tease
ਛੇੜਦ*	teases
ਛੇੜਦੇ	tease
ਛੇੜਨ	tease
ਛੇੜਨਾ	tease
ਛੇੜਨੇ	tease
ਛੇੜਾਂ	tease
ਛੇੜਾਂਗ*	will tease
ਛੇੜਿਆ	teased
ਛੇੜਿਓ	tease
ਛੇੜੀ	teased
ਛੇੜੀਆਂ	teased
ਛੇੜੂ	will tease
ਛੇੜੂਂਗ*	will tease
ਛੇੜੇ	teased
ਛੇੜੇਗ*	will tease
ਛੇੜੋ	tease
ਛੋਟਾ	little
ਛੋਟੀ*	little
ਛੋਟੇ	little
ਛੋਹ	touch
ਛੋਹਕੇ	touch
ਛੋਹਣ*	touch
ਛੋਹਣਗ*	will touch
ਛੋਹਦ*	touches
ਛੋਹਨ	touch
ਛੋਹਨਾ	touch
ਛੋਹਨੇ	touch
ਛੋਹਾਂ	touch
ਛੋਹਾਂਗ*	will touch
ਛੋਹਿਆ	touched
ਛੋਹਿਓ	touch
ਛੋਹੀ	touched
ਛੋਹੀਆਂ	touched
ਛੋਹੂ	will touch
ਛੋਹੂਂਗ*	will touch
ਛੋਹੇ	touched
ਛੋਹੇਗ*	will touch
ਛੋਹੋ	touch
ਜਂਗ	war
ਜਂਗਲਾ	fence
ਜਂਞ	wedding party
ਜਂਦਰ*	lock
ਜਂਮ*	birth
ਜਂਮਿਆ	born
ਜਖਮ*	wound
ਜਖਮੀ*	injured
ਜਗਾ	wake up
ਜਣੇ	people
ਜਣੇਪ*	birth
ਜਦ	when
ਜਦੋਂ	when
ਜਨਮਦਿਨ*	birthday
ਜਨਾਨੀ*	woman
ਜਫੀ*	hug
ਜਬਰ*	forced
ਜਮਾਇ*	born
ਜਮੀਨ	land
ਜਰੂਰ*	definitely
ਜਲਦੀ	quickly
ਜਲਾ*	burn
ਜਲੀਲ*	humiliated
ਜਲੇਬੀ*	sweets
ਜਵਾਕ	kid
ਜਵਾਕ*	kids
ਜਵਾਬ	answer
ਜਹਾਜ*	plane
ਜਹਿਰ*	poison
ਜਾ	go
ਜਾਂ	or
ਜਾਂਦ*	goes
ਜਾਂਦੇ	go
ਜਾਈਏ	go
ਜਾਊ	will go
ਜਾਊਂਗ*	will go
ਜਾਓ	go
ਜਾਓਗੇ	will go
ਜਾਗ*	awake
ਜਾਣ	go
ਜਾਣਕਾਰੀ	information
ਜਾਣਗ*	will go
ਜਾਣਾ	go
ਜਾਤ	caste
ਜਾਨ	life
ਜਾਨੋਂ	kill
ਜਾਵਾਂ	i go
ਜਾਵਾਂਗ*	will go
ਜਾਵੇ	go
ਜਾਵੇਗ*	will go
ਜਿਂਦਗੀ*	life
ਜਿਂਦਰ*	lock
ਜਿਉਣ*	live
ਜਿਊਣ*	live
ਜਿਤ	win
ਜਿਤਕੇ	win
ਜਿਤਣ*	win
ਜਿਤਣਗ*	will win
ਜਿਤਦ*	wins
ਜਿਤਨ	win
ਜਿਤਨਾ	win
ਜਿਤਨੇ	win
ਜਿਤਾਂ	win
ਜਿਤਾਂਗ*	will win
ਜਿਤਿਆ	won
ਜਿਤਿਓ	win
ਜਿਤੀ	won
ਜਿਤੀਆਂ	won
ਜਿਤੂ	will win
ਜਿਤੂਂਗ*	will win
ਜਿਤੇ	won
ਜਿਤੇਗ*	will win
ਜਿਤੋ	win
ਜਿਥੇ	where
ਜਿਨਸੀ*	sexual
ਜਿਮ	gym
ਜਿਸ	who
ਜਿਹਾ	like
ਜਿਹੜ*	who
ਜੀ	sir
ਜੀਜ*	brother inlaw
ਜੀਣ*	live
ਜੀਹਦੇ	whose
ਜੁਕਾਮ*	cold illness
ਜੁਤੀ*	shoe
ਜੁਲਾਬ*	laxatives
ਜੂਂਆ*	lice
ਜੂਸ*	juice
ਜੂੜਾ	hair bun
ਜੇ	if
ਜੇਠ	brother inlaw
ਜੇਠਾਣੀ*	sister inlaw
ਜੇਬ	pocket
ਜੇਲ*	jail
ਜੋ	that
ਜੋਰ	force
ਜੋੜ	joint
ਜੌਂਬੀ*	zombie game
ਜੌੜ*	twins
ਝਂਜੋੜ*	shakes me
ਝਗ	foam
ਝਗੜ*	fight
ਝਗੜਣਗ*	will fight
ਝਗੜਦ*	fights
ਝਗੜਾਂਗ*	will fight
ਝਗੜਿਆ	fought
ਝਗੜੀ	fought
ਝਗੜੀਆਂ	fought
ਝਗੜੂ	will fight
ਝਗੜੂਂਗ*	will fight
ਝਗੜੇ	fought
ਝਗੜੇਗ*	will fight
ਝਰੀਟ	scratch
ਝਰੀਟਕੇ	scratch
ਝਰੀਟਣ*	scratch
ਝਰੀਟਣਗ*	will scratch
ਝਰੀਟਦ*	scratches
ਝਰੀਟਨ	scratch
ਝਰੀਟਨਾ	scratch
ਝਰੀਟਨੇ	scratch
ਝਰੀਟਾਂ	scratch
ਝਰੀਟਾਂਗ*	will scratch
ਝਰੀਟਿਆ	scratched
ਝਰੀਟਿਓ	scratch
ਝਰੀਟੀ	scratched
ਝਰੀਟੀਆਂ	scratched
ਝਰੀਟੂ	will scratch
ਝਰੀਟੂਂਗ*	will scratch
ਝਰੀਟੇ	scratched
ਝਰੀਟੇਗ*	will scratch
ਝਰੀਟੋ	scratch
ਝਾਕ	peek
ਝਾਕਕੇ	peek
ਝਾਕਣ*	peek
ਝਾਕਣਗ*	will peek
ਝਾਕਦ*	peeks
ਝਾਕਨ	peek
ਝਾਕਨਾ	peek
ਝਾਕਨੇ	peek
ਝਾਕਾਂ	peek
ਝਾਕਾਂਗ*	will peek
ਝਾਕਿਆ	peeked
ਝਾਕਿਓ	peek
ਝਾਕੀ	peeked
ਝਾਕੀਆਂ	peeked
ਝਾਕੂ	will peek
ਝਾਕੂਂਗ*	will peek
ਝਾਕੇ	peeked
ਝਾਕੇਗ*	will peek
ਝਾਕੋ	peek
ਝੂਠ*	lies told
ਝੂਲ*	swings
ਝੜ	fall out
ਟਟੋਲ*	gropes
ਟਪ	jump
ਟਬਰ*	family
ਟਮਾਟਰ*	tomatoes
ਟਰਕ*	truck
ਟਰਾਮਾਡੋਲ*	tramadol
ਟਰਾਲੀ*	trolley
ਟਰੇਨਿਂਗ*	training
ਟਰੈਕ*	track
ਟਰੈਕਟਰ*	tractor
ਟਰੈਫਿਕ*	traffic
ਟਲੀ	drunk
ਟਾਂਕੇ	stitches
ਟਾਇਲਟ	toilet
ਟਾਈਮ	time
ਟਿਊਸਨ*	tutoring
ਟਿਕਟ*	ticket
ਟਿਫਨ	lunch box
ਟੀਕਾ	injection
ਟੀਕੇ	injections
ਟੀਚਰ*	teacher
ਟੀਮ*	team
ਟੀਵੀ	tv
ਟੁਟ	break
ਟੁਟਦ*	breaks
ਟੁਟਾ	broken
ਟੁਟਿਆ	broken
ਟੁਟੀ*	broken
ਟੁਟੇ	broken
ਟੂਰਨਾਮੈਂਟ*	tournament
ਟੈਂਸਨ*	stress
ਟੈਕਸ*	tax
ਟੈਕਸੀ*	taxi
ਟੈਬਲੇਟ	tablet
ਟੈਲੀਗ੍ਰਾਮ*	telegram
ਟੈਸਟ*	test
ਟੋਏ*	potholes
ਟੋਕਾ	axe
ਟੋਪੀ	hat
ਟੌਫੀ	sweets
ਟ੍ਰਿਪ	trip
ਟ੍ਰੈਫਿਕ*	traffic
ਠਂਡ*	cold
ਠਂਢ*	cold
ਠੀਕ	fine
ਠੁਡ*	kick
ਠੇਕੇਦਾਰ*	boss
ਠੋਕ*	hit
ਠੋਡੀ	chin
ਡਂਕੀ	illegal trip abroad
ਡਂਗਰ*	cattle
ਡਂਡ*	stick
ਡਕ	stop
ਡਕਕੇ	stop
ਡਕਣ*	stop
ਡਕਣਗ*	will stop
ਡਕਦ*	stops me
ਡਕਨ	stop
ਡਕਨਾ	stop
ਡਕਨੇ	stop
ਡਕਾਂ	stop
ਡਕਾਂਗ*	will stop
ਡਕਿਆ	not let
ਡਕਿਓ	stop
ਡਕੀ	not let
ਡਕੀਆਂ	not let
ਡਕੂ	will stop
ਡਕੂਂਗ*	will stop
ਡਕੇ	not let
ਡਕੇਗ*	will stop
ਡਕੋ	stop
ਡਬੀ*	box
ਡਰ	scared
ਡਰਕੇ	scared
ਡਰਣ*	scared
ਡਰਣਗ*	will scared
ਡਰਦ*	scared
ਡਰਨਾ	scared
ਡਰਨੇ	scared
ਡਰਾਂ	scared
ਡਰਾਂਗ*	will scared
ਡਰਾਇ*	scared
ਡਰਾਈਵਰ*	driver
ਡਰਾਈਵਿਂਗ	driving
ਡਰਾਉ*	scare
ਡਰਾਮ*	drama
ਡਰਾਵ*	threat
ਡਰਿਆ*	scared
ਡਰਿਓ	scared
ਡਰੀ*	scared
ਡਰੂ	will scared
ਡਰੂਂਗ*	will scared
ਡਰੇ	scared
ਡਰੇਗ*	will scared
ਡਰੋ	scared
ਡਰੋਂ	from fear
ਡਾਂਸ*	dance
ਡਾਇਪਰ*	nappy
ਡਾਈਟ*	diet
ਡਾਕਟਰ*	doctor
ਡਿਗ	fall
ਡਿਗਕੇ	fall
ਡਿਗਣ*	fall
ਡਿਗਣਗ*	will fall
ਡਿਗਦ*	falls
ਡਿਗਨ	fall
ਡਿਗਨਾ	fall
ਡਿਗਨੇ	fall
ਡਿਗਾਂ	fall
ਡਿਗਾਂਗ*	will fall
ਡਿਗਿਆ	fell
ਡਿਗਿਓ	fall
ਡਿਗੀ	fell
ਡਿਗੀਆਂ	fell
ਡਿਗੂ	will fall
ਡਿਗੂਂਗ*	will fall
ਡਿਗੇ	fell
ਡਿਗੇਗ*	will fall
ਡਿਗੋ	fall
ਡਿਪਰੈਸਨ*	depression
ਡਿਪੋਰਟ*	deported
ਡਿਪ੍ਰੈਸਨ*	depression
ਡਿਲਿਵਰ*	deliver
ਡਿਲੀਵਰ*	deliver
ਡਿਸਪੈਂਸਰੀ*	pharmacy
ਡੀਲਰ*	dealer
ਡੁਬ	drown
ਡੁਬਕੇ	drown
ਡੁਬਣ*	drown
ਡੁਬਣਗ*	will drown
ਡੁਬਦ*	drowns
ਡੁਬਨ	drown
ਡੁਬਨਾ	drown
ਡੁਬਨੇ	drown
ਡੁਬਾਂ	drown
ਡੁਬਾਂਗ*	will drown
ਡੁਬਿਆ	drowned
ਡੁਬਿਓ	drown
ਡੁਬੀ	drowned
ਡੁਬੀਆਂ	drowned
ਡੁਬੂ	will drown
ਡੁਬੂਂਗ*	will drown
ਡੁਬੇ	drowned
ਡੁਬੇਗ*	will drown
ਡੁਬੋ	drown
ਡੂਂਘਾ	deep
ਡੇਰ*	temple
ਡੈਂਟਿਸਟ*	dentist
ਡੈਡ*	dad
ਡੌਂਕੀ	illegal trip abroad
ਢਿਡ*	belly
ਢਿਲਾ	loose
ਢੋਲ*	drum
ਤਂਗ	bullied
ਤਂਦੂਰ*	oven
ਤਕ	until
ਤਜਰਬਾ	experience
ਤਨਖਾਹ*	wages
ਤਬਲ*	tabla
ਤਮਾਕੂ*	tobacco
ਤਰਬੂਜ*	melon
ਤਰਸ	longing
ਤਰਸਕੇ	longing
ਤਰਸਣ*	longing
ਤਰਸਣਗ*	will longing
ਤਰਸਦ*	longing
ਤਰਸਨ	longing
ਤਰਸਨਾ	longing
ਤਰਸਨੇ	longing
ਤਰਸਾਂ	longing
ਤਰਸਾਂਗ*	will longing
ਤਰਸਿਆ	longing
ਤਰਸਿਓ	longing
ਤਰਸੀ	longing
ਤਰਸੀਆਂ	longing
ਤਰਸੂ	will longing
ਤਰਸੂਂਗ*	will longing
ਤਰਸੇ	longing
ਤਰਸੇਗ*	will longing
ਤਰਸੋ	longing
ਤਲਵਾਰ*	sword
ਤਲਾਕ*	divorce
ਤਵਾ	pan
ਤਵੇ	pan
ਤਸਵੀਰ*	pictures
ਤਾਂ	then
ਤਾਅਨ*	insults
ਤਾਇਆ*	uncle
ਤਾਈ*	auntie
ਤਾਏ*	uncle
ਤਾਨੇ*	insults
ਤਾਪ	fever
ਤਾਰ	wire
ਤਾਰਾਂ	wires
ਤਾਰੀਖ	date
ਤਾਲਾ	lock
ਤਾਲੇ*	locked
ਤਾਵੀਤ*	charm
ਤਾਸ	cards
ਤਿਂਨ	three
ਤਿਆਰ*	ready
ਤਿਲਕ	slip
ਤਿਲਕਕੇ	slip
ਤਿਲਕਣ*	slip
ਤਿਲਕਣਗ*	will slip
ਤਿਲਕਦ*	slips
ਤਿਲਕਨ	slip
ਤਿਲਕਨਾ	slip
ਤਿਲਕਨੇ	slip
ਤਿਲਕਾਂ	slip
ਤਿਲਕਾਂਗ*	will slip
ਤਿਲਕਿਆ	slipped
ਤਿਲਕਿਓ	slip
ਤਿਲਕੀ	slipped
ਤਿਲਕੀਆਂ	slipped
ਤਿਲਕੂ	will slip
ਤਿਲਕੂਂਗ*	will slip
ਤਿਲਕੇਗ*	will slip
ਤਿਲਕੋ	slip
ਤੀ	was
ਤੀਜੀ	third
ਤੀਵੀ*	woman
ਤੀਹ	thirty
ਤੁਰ	walk
ਤੁਰਕੇ	walk
ਤੁਰਣ*	walk
ਤੁਰਣਗ*	will walk
ਤੁਰਦ*	walks
ਤੁਰਨ	walk
ਤੁਰਨਾ	walk
ਤੁਰਨੇ	walk
ਤੁਰਾਂ	walk
ਤੁਰਾਂਗ*	will walk
ਤੁਰਿਆ	walked
ਤੁਰਿਓ	walk
ਤੁਰੀ	walks
ਤੁਰੀਆਂ	walked
ਤੁਰੂ	will walk
ਤੁਰੂਂਗ*	will walk
ਤੁਰੇ	walked
ਤੁਰੇਗ*	will walk
ਤੁਰੋ	walk
ਤੁਸੀਂ	you
ਤੁਹਾਡੀ	your
ਤੁਹਾਡੇ	your
ਤੁਹਾਨੂਂ	you
ਤੁੜਵਾ*	break
ਤੂਂ	you
ਤੇ	and
ਤੇਜ	fast
ਤੇਜਾਬ*	acid
ਤੇਰਾ	your
ਤੇਰਾਂ	thirteen
ਤੇਰੀ	your
ਤੇਰੇ	your
ਤੇਲ	oil
ਤੈਨੂਂ	you
ਤੈਰ	swim
ਤੈਰਕੇ	swim
ਤੈਰਣ*	swim
ਤੈਰਣਗ*	will swim
ਤੈਰਦ*	swims
ਤੈਰਨ	swim
ਤੈਰਨਾ	swim
ਤੈਰਨੇ	swim
ਤੈਰਾਂ	swim
ਤੈਰਾਂਗ*	will swim
ਤੈਰਾਕੀ*	swimming
ਤੈਰਿਆ	swam
ਤੈਰਿਓ	swim
ਤੈਰੀ	swam
ਤੈਰੀਆਂ	swam
ਤੈਰੂ	will swim
ਤੈਰੂਂਗ*	will swim
ਤੈਰੇ	swam
ਤੈਰੇਗ*	will swim
ਤੈਰੋ	swim
ਤੋਂ	from
ਤੋਤ*	parrot
ਤੋਹਫ*	gifts
ਤੋੜ	break
ਤੋੜਕੇ	break
ਤੋੜਣ*	break
ਤੋੜਣਗ*	will break
ਤੋੜਦ*	breaks
ਤੋੜਨ	break
ਤੋੜਨਾ	break
ਤੋੜਨੇ	break
ਤੋੜਾਂ	break
ਤੋੜਾਂਗ*	will break
ਤੋੜਿਆ	broke
ਤੋੜਿਓ	break
ਤੋੜੀ	broke
ਤੋੜੀਆਂ	broke
ਤੋੜੂ	will break
ਤੋੜੂਂਗ*	will break
ਤੋੜੇ	broke
ਤੋੜੇਗ*	will break
ਤੋੜੋ	break
ਤੌਲੀਆ	towel
ਤ੍ਰਭਕ*	flinch
ਤੜਕ*	frying
ਤੜਫ	suffer
ਤੜਫਕੇ	suffer
ਤੜਫਣ*	suffer
ਤੜਫਣਗ*	will suffer
ਤੜਫਦ*	suffers
ਤੜਫਨ	suffer
ਤੜਫਨਾ	suffer
ਤੜਫਨੇ	suffer
ਤੜਫਾਂ	suffer
ਤੜਫਾਂਗ*	will suffer
ਤੜਫਿਆ	suffered
ਤੜਫਿਓ	suffer
ਤੜਫੀ	suffered
ਤੜਫੀਆਂ	suffered
ਤੜਫੂ	will suffer
ਤੜਫੂਂਗ*	will suffer
ਤੜਫੇ	suffered
ਤੜਫੇਗ*	will suffer
ਤੜਫੋ	suffer
ਥਕ	tired
ਥਕਕੇ	tired
ਥਕਣ*	tired
ਥਕਣਗ*	will tired
ਥਕਦ*	tired
ਥਕਨ	tired
ਥਕਨਾ	tired
ਥਕਨੇ	tired
ਥਕਾਂ	tired
ਥਕਾਂਗ*	will tired
ਥਕਾਵਟ*	exhausted
ਥਕਿਆ	tired
ਥਕਿਆ*	exhausted
ਥਕਿਓ	tired
ਥਕੀ	tired
ਥਕੀ*	exhausted
ਥਕੀਆਂ	tired
ਥਕੂ	will tired
ਥਕੂਂਗ*	will tired
ਥਕੇ	tired
ਥਕੇਗ*	will tired
ਥਕੇਵਾਂ*	exhausted
ਥਕੋ	tired
ਥਦੀ	wad
ਥਪੜ*	slap
ਥਲੇ	under
ਥਾਂ	place
ਥਾਣ*	police station
ਥਾਲੀ	plate
ਥੁਕ	spit
ਥੁਕਕੇ	spit
ਥੁਕਣ*	spit
ਥੁਕਣਗ*	will spit
ਥੁਕਦ*	spits
ਥੁਕਨ	spit
ਥੁਕਨਾ	spit
ਥੁਕਨੇ	spit
ਥੁਕਾਂ	spit
ਥੁਕਾਂਗ*	will spit
ਥੁਕਿਆ	spat
ਥੁਕਿਓ	spit
ਥੁਕੀ	spat
ਥੁਕੀਆਂ	spat
ਥੁਕੂ	will spit
ਥੁਕੂਂਗ*	will spit
ਥੁਕੇ	spat
ਥੁਕੇਗ*	will spit
ਥੁਕੋ	spit
ਥੈਰੇਪੀ*	therapy
ਥੋੜਾ	little
ਥੋੜ੍ਹਾ	little
ਦਂਦ	teeth
ਦਂਦਾਂ	teeth
ਦਂਦੀ*	bites
ਦਊ	will give
ਦਬ	press
ਦਬਕੇ	press
ਦਬਣ*	press
ਦਬਣਗ*	will press
ਦਬਦ*	presses
ਦਬਨ	press
ਦਬਨਾ	press
ਦਬਨੇ	press
ਦਬਾਂ	press
ਦਬਾਂਗ*	will press
ਦਬਾਅ*	pressure
ਦਬਿਆ	pressed
ਦਬਿਓ	press
ਦਬੀ	pressed
ਦਬੀਆਂ	pressed
ਦਬੂ	will press
ਦਬੂਂਗ*	will press
ਦਬੇ	pressed
ਦਬੇਗ*	will press
ਦਬੋ	press
ਦਮ	breath
ਦਰਜੀ*	tailor
ਦਰਦ*	pain
ਦਰਵਾਜ*	door
ਦਰਿਆ*	river
ਦਲੇਰ	brave
ਦਵਾ	medicine
ਦਵਾਈ*	medicine
ਦਸ	tell
ਦਸਕੇ	tell
ਦਸਣ*	tell
ਦਸਣਗ*	will tell
ਦਸਤਾਰ*	turban
ਦਸਦ*	tells
ਦਸਨ	tell
ਦਸਨਾ	tell
ਦਸਨੇ	tell
ਦਸਾਂ	i tell
ਦਸਾਂਗ*	will tell
ਦਸਿਆ	told
ਦਸਿਓ	tell
ਦਸੀ	told
ਦਸੀਂ	tell
ਦਸੀਆਂ	told
ਦਸੂ	will tell
ਦਸੂਂਗ*	will tell
ਦਸੇ	told
ਦਸੇਗ*	will tell
ਦਸੋ	tell
ਦਹਿਸਤ*	terror
ਦਹੀਂ	yogurt
ਦਹੇਜ*	dowry
ਦਾ	of
ਦਾਗ*	marks
ਦਾਜ	dowry
ਦਾਤਰ*	sickle
ਦਾਦਾ*	grandad
ਦਾਦੀ*	gran
ਦਾਦੇ*	grandad
ਦਾਨ	donation
ਦਾਰੂ*	alcohol
ਦਾਲ	lentils
ਦਿਂਦ*	gives
ਦਿਆਂ	i give
ਦਿਆਂਗੇ	will give
ਦਿਓ	give
ਦਿਓਰ*	brother inlaw
ਦਿਖਾ*	show
ਦਿਤ*	gave
ਦਿਨ	day
ਦਿਨਾਂ	days
ਦਿਨੇ	daytime
ਦਿਲ	heart
ਦਿਸਦਾ	seen
ਦਿਸਦੀ	seen
ਦਿਸੇ	seen
ਦਿਹਾੜੀ*	daily wage
ਦੀ	of
ਦੀਆਂ	of
ਦੀਦੀ*	sister
ਦੀਵਾਲੀ*	diwali
ਦੁਕਾਨ*	shop
ਦੁਕਾਨਾਂ	shops
ਦੁਖਕੇ	sore
ਦੁਖਣ*	sore
ਦੁਖਣਗ*	will sore
ਦੁਖਦ*	sore
ਦੁਖਨ	sore
ਦੁਖਨਾ	sore
ਦੁਖਨੇ	sore
ਦੁਖਾਂਗ*	will sore
ਦੁਖਿਆ	was sore
ਦੁਖਿਓ	sore
ਦੁਖੀ*	sad
ਦੁਖੀਆਂ	was sore
ਦੁਖੂ	will sore
ਦੁਖੂਂਗ*	will sore
ਦੁਖੇ	was sore
ਦੁਖੇਗ*	will sore
ਦੁਖੋ	sore
ਦੁਧ	milk
ਦੁਪਹਿਰ*	afternoon
ਦੁਲਹਨ*	bride
ਦੂਂ	will give
ਦੂਜੀ	second
ਦੂਜੇ	other
ਦੂਰ	far
ਦੇ	of
ਦੇਊ	will give
ਦੇਖ	watch
ਦੇਖਕੇ	watch
ਦੇਖਣ*	watch
ਦੇਖਣਗ*	will watch
ਦੇਖਦ*	watches
ਦੇਖਨ	watch
ਦੇਖਨਾ	watch
ਦੇਖਨੇ	watch
ਦੇਖਭਾਲ	care
ਦੇਖਾਂ	watch
ਦੇਖਾਂਗ*	will watch
ਦੇਖਿਆ	watched
ਦੇਖਿਓ	watch
ਦੇਖੀ	watched
ਦੇਖੀਆਂ	watched
ਦੇਖੂ	will watch
ਦੇਖੂਂਗ*	will watch
ਦੇਖੇ	watched
ਦੇਖੇਗ*	will watch
ਦੇਖੋ	watch
ਦੇਣ*	give
ਦੇਰ	late
ਦੇਵੇ	give
ਦੋ	two
ਦੋਵੇਂ	both
ਦੋਸਤ*	friend
ਦੋਸਤਾਂ	friends
ਦੋਹਤ*	grandson
ਦੋਹਾਂ	both
ਦੌਰਾ	seizure
ਦੌਰੇ	seizures
ਦੌੜ	run
ਦੌੜਕੇ	run
ਦੌੜਣ*	run
ਦੌੜਣਗ*	will run
ਦੌੜਦ*	runs
ਦੌੜਨ	run
ਦੌੜਨਾ	run
ਦੌੜਨੇ	run
ਦੌੜਾਂ	run
ਦੌੜਾਂਗ*	will run
ਦੌੜਾਕ*	runner
ਦੌੜਿਆ	ran
ਦੌੜਿਓ	run
ਦੌੜੀ	ran
ਦੌੜੀਆਂ	ran
ਦੌੜੂ	will run
ਦੌੜੂਂਗ*	will run
ਦੌੜੇ	ran
ਦੌੜੇਗ*	will run
ਦੌੜੋ	run
ਧਂਨਵਾਦ*	thanks
ਧਕ	shove
ਧਕਕੇ	shove
ਧਕਣ*	shove
ਧਕਣਗ*	will shove
ਧਕਦ*	shoves
ਧਕਨ	shove
ਧਕਨਾ	shove
ਧਕਨੇ	shove
ਧਕਾ*	shove
ਧਕਾਂਗ*	will shove
ਧਕਿਆ	shoved
ਧਕਿਓ	shove
ਧਕੀ	shoved
ਧਕੀਆਂ	shoved
ਧਕੂ	will shove
ਧਕੂਂਗ*	will shove
ਧਕੇ*	shoves
ਧਕੇਗ*	will shove
ਧਕੇਨਾਲ*	forced
ਧਕੇਸਾਹੀ*	forced
ਧਕੋ	shove
ਧਮਕਾ*	threatens
ਧਮਕੀ*	threat
ਧਰਤੀ	floor
ਧਾਗ*	charm
ਧੀ	daughter
ਧੀਆ*	daughters
ਧੁਂਦ*	fog
ਧੁਪ*	sun
ਧੂਂਆ*	smoke
ਧੋ	wash
ਧੋਤ*	washed
ਧੌਣ*	neck
ਨਂਗ*	naked
ਨਂਗੀਆਂ*	nudes
ਨਂਬਰ	number
ਨਕ	nose
ਨਕਦ*	cash
ਨਕਲ*	copying
ਨਚ	dance
ਨਚਕੇ	dance
ਨਚਣ*	dance
ਨਚਣਗ*	will dance
ਨਚਦ*	dances
ਨਚਨ	dance
ਨਚਨਾ	dance
ਨਚਨੇ	dance
ਨਚਾਂ	dance
ਨਚਾਂਗ*	will dance
ਨਚਿਆ	danced
ਨਚਿਓ	dance
ਨਚੀ	danced
ਨਚੀਆਂ	danced
ਨਚੂ	will dance
ਨਚੂਂਗ*	will dance
ਨਚੇ	danced
ਨਚੇਗ*	will dance
ਨਚੋ	dance
ਨਜਰ	watching
ਨਨਾਣ*	sister inlaw
ਨਮਾਜ*	prayer
ਨਰਸ	nurse
ਨਰਸਰੀ	nursery
ਨਰਸਾ*	nurse
ਨਵਾਂ	new
ਨਵੀਂ	new
ਨਵੇਂ	new
ਨਸ	run away
ਨਸਕੇ	run away
ਨਸਣਗ*	will run away
ਨਸਦ*	runs away
ਨਸਨ	run away
ਨਸਨਾ	run away
ਨਸਨੇ	run away
ਨਸਲਵਾਦ*	racism
ਨਸਲੀ*	racist
ਨਸਾ*	drugs
ਨਸਾਂ	veins
ਨਸਾਂਗ*	will run away
ਨਸਿ*	drugs
ਨਸਿਆ	ran away
ਨਸਿਓ	run away
ਨਸੀਆਂ	ran away
ਨਸੂ	will run away
ਨਸੂਂਗ*	will run away
ਨਸੇ*	drugs
ਨਸੇਗ*	will run away
ਨਸੇੜੀ*	addict
ਨਸੋ	run away
ਨਹਾਉ*	bath
ਨਹਿਰ*	canal
ਨਹੀਂ	not
ਨਹੁਂ*	nails
ਨਾ	not
ਨਾਂ	name
ਨਾਂਹ	no
ਨਾਈ	barber
ਨਾਟਕ*	play
ਨਾਨਾ*	grandad
ਨਾਨੀ*	gran
ਨਾਨੇ*	grandad
ਨਾਲ	with
ਨਾਲੋਂ	than
ਨਾਵਲ*	novel
ਨਾੜ*	veins
ਨਿਆਣ*	kids
ਨਿਕਂਮ*	useless
ਨਿਕਲ	get out
ਨਿਕਲਕੇ	get out
ਨਿਕਲਣ*	get out
ਨਿਕਲਣਗ*	will get out
ਨਿਕਲਦ*	gets out
ਨਿਕਲਨ	get out
ਨਿਕਲਨਾ	get out
ਨਿਕਲਨੇ	get out
ਨਿਕਲਾਂ	get out
ਨਿਕਲਾਂਗ*	will get out
ਨਿਕਲਿਆ	got out
ਨਿਕਲਿਓ	get out
ਨਿਕਲੀ	got out
ਨਿਕਲੀਆਂ	got out
ਨਿਕਲੂ	will get out
ਨਿਕਲੂਂਗ*	will get out
ਨਿਕਲੇ	came out
ਨਿਕਲੇਗ*	will get out
ਨਿਕਲੋ	get out
ਨਿਕਾ	little
ਨਿਕਾਹ*	nikah
ਨਿਕੀ*	little
ਨਿਕੇ	little
ਨਿਗਰਾਨੀ*	track
ਨਿਗਲ	swallow
ਨਿਗਲਕੇ	swallow
ਨਿਗਲਣ*	swallow
ਨਿਗਲਣਗ*	will swallow
ਨਿਗਲਦ*	swallows
ਨਿਗਲਨ	swallow
ਨਿਗਲਨਾ	swallow
ਨਿਗਲਨੇ	swallow
ਨਿਗਲਾਂ	swallow
ਨਿਗਲਾਂਗ*	will swallow
ਨਿਗਲਿਆ	swallowed
ਨਿਗਲਿਓ	swallow
ਨਿਗਲੀ	swallowed
ਨਿਗਲੀਆਂ	swallowed
ਨਿਗਲੂ	will swallow
ਨਿਗਲੂਂਗ*	will swallow
ਨਿਗਲੇ	swallowed
ਨਿਗਲੇਗ*	will swallow
ਨਿਗਲੋ	swallow
ਨਿਘ	warmth
ਨਿਰਾਸ*	hopeless
ਨਿਸਾਨ*	marks
ਨੀਂਦ*	sleep
ਨੀਲ	bruise
ਨੀਲਾ*	blue bruise
ਨੀਲੇ	blue bruise
ਨੀਲ੍ਹ*	bruise
ਨੁਮਾਇਸ	exhibition
ਨੂਂ	to
ਨੂਂਹ	daughter inlaw
ਨੇ	they
ਨੇੜੇ	near
ਨੈਟਬਾਲ*	netball
ਨੋਚ	scratch
ਨੋਚਕੇ	scratch
ਨੋਚਣ*	scratch
ਨੋਚਣਗ*	will scratch
ਨੋਚਦ*	scratches
ਨੋਚਨ	scratch
ਨੋਚਨਾ	scratch
ਨੋਚਨੇ	scratch
ਨੋਚਾਂ	scratch
ਨੋਚਾਂਗ*	will scratch
ਨੋਚਿਆ	scratched
ਨੋਚਿਓ	scratch
ਨੋਚੀ	scratched
ਨੋਚੀਆਂ	scratched
ਨੋਚੂ	will scratch
ਨੋਚੂਂਗ*	will scratch
ਨੋਚੇ	scratched
ਨੋਚੇਗ*	will scratch
ਨੋਚੋ	scratch
ਨੋਟਿਸ*	notice
ਨੌਂ	nine
ਨੌਕਰੀ*	job
ਨੌਜਵਾਨਾਂ	young people
ਨ੍ਹਾ*	bath
ਪਂਛੀ*	birds
ਪਂਜ	five
ਪਂਜਾਂ	five
ਪਂਜਾਬ	punjab
ਪਂਜਾਬੀ	punjabi
ਪਂਜਾਬੋਂ	from punjab
ਪਂਜਾਹ	fifty
ਪਂਜੀਰੀ*	sweets
ਪਂਦਰਾਂ	fifteen
ਪਈ	is
ਪਈਆਂ	are
ਪਏ	are
ਪਕੌੜ*	snacks
ਪਖੇ*	fan
ਪਗ	turban
ਪਗਾਂ	turbans
ਪਜਾਮ*	pants
ਪਟ	thigh
ਪਟਕਦ*	slams
ਪਟਕਾ	turban
ਪਟਕਿ*	slammed
ਪਟਾਂ	thighs
ਪਟਾਕ*	fireworks
ਪਟੀ	bandage
ਪਟੜੀ*	railway
ਪਤਂਗ*	kite
ਪਤਨੀ*	wife
ਪਤਲ*	thin
ਪਤਾ	know
ਪਤੀ	husband
ਪਤੇ	strips
ਪਥਰੀ*	kidney stone
ਪਨੀਰ*	cheese
ਪਪੀ*	kiss
ਪਬ	pub
ਪਬਜੀ*	pubg game
ਪਰ	but
ਪਰਛਾਵ*	shadow
ਪਰਦੇ	curtains
ਪਰਵਾਹ	care
ਪਰਸੋਂ	two days ago
ਪਰਾਲੀ*	straw burning
ਪਰਿਵਾਰ*	family
ਪਰੇਸਾਨ*	harassed
ਪਰੌਂਠ*	bread
ਪਲਸਤਰ*	plaster
ਪਲਾਨ*	plan
ਪਵੇ	be
ਪਸਂਦ	like
ਪਸਲੀ*	ribs
ਪਹਾੜ	mountain
ਪਹਾੜਾਂ	mountains
ਪਹਿਨ*	wear
ਪਹਿਲ*	first
ਪਹਿਲਵਾਨ*	wrestler
ਪਹਿਲਾਂ	before
ਪਹੁਂਚਾ*	deliver
ਪਾ	put
ਪਾਇਆ	put
ਪਾਈ	put
ਪਾਉਂਦ*	puts
ਪਾਉਣ*	put
ਪਾਏ	put
ਪਾਓ	put
ਪਾਕਿਸਤਾਨ*	pakistan
ਪਾਕੇ	wearing
ਪਾਟ*	torn
ਪਾਠ*	prayers
ਪਾਣੀ	water
ਪਾਪਾ*	dad
ਪਾਰਕ*	park
ਪਾਰਕਿਂਗ*	parking
ਪਾਰਟੀ*	party
ਪਾਰਸਲ*	parcel
ਪਾਰੋਂ	across
ਪਾਲ	raise
ਪਾਲਕ*	spinach
ਪਾਲਕੇ	raise
ਪਾਲਣ*	raise
ਪਾਲਣਗ*	will raise
ਪਾਲਦ*	raises
ਪਾਲਨ	raise
ਪਾਲਨਾ	raise
ਪਾਲਨੇ	raise
ਪਾਲਾਂ	raise
ਪਾਲਾਂਗ*	will raise
ਪਾਲਿਆ	raised
ਪਾਲਿਓ	raise
ਪਾਲੀਆਂ	raised
ਪਾਲੂ	will raise
ਪਾਲੂਂਗ*	will raise
ਪਾਲੇ	raised
ਪਾਲੇਗ*	will raise
ਪਾਲੋ	raise
ਪਾਸ	near
ਪਾਸਪੋਰਟ*	passport
ਪਾਸਵਰਡ*	password
ਪਾਸੇ	side
ਪਿਂਜਰ	skeleton
ਪਿਂਡ	village
ਪਿਂਡੇ*	body
ਪਿਂਡੋਂ	from village
ਪਿਂਨੀ*	sweets
ਪਿਆ	is
ਪਿਆਜ*	onion
ਪਿਆਰ*	love
ਪਿਓ*	dad
ਪਿਛਲੇ	last
ਪਿਛਾ	follows
ਪਿਛੇ	behind
ਪਿਛੋਂ	from behind
ਪਿਟ	beat
ਪਿਟਕੇ	beat
ਪਿਟਣ*	beat
ਪਿਟਣਗ*	will beat
ਪਿਟਦ*	beats
ਪਿਟਨ	beat
ਪਿਟਨਾ	beat
ਪਿਟਨੇ	beat
ਪਿਟਾਂ	beat
ਪਿਟਾਂਗ*	will beat
ਪਿਟਿਆ	beat
ਪਿਟਿਓ	beat
ਪਿਟੀ	beat
ਪਿਟੀਆਂ	beat
ਪਿਟੂ	will beat
ਪਿਟੂਂਗ*	will beat
ਪਿਟੇ	beat
ਪਿਟੇਗ*	will beat
ਪਿਟੋ	beat
ਪਿਠ*	back
ਪਿਤਾ*	dad
ਪਿਸਤੌਲ*	gun
ਪਿਸਾਬ*	wee
ਪੀ	drink
ਪੀਂਘ*	swing
ਪੀਂਦ*	drinks
ਪੀਂਦੇ	drink
ਪੀਕੇ	drunk
ਪੀਜਾ*	pizza
ਪੀਣ*	drink
ਪੀਤ*	drank
ਪੀਰੀਅਡ	period
ਪੀਵਾਂ*	will drink
ਪੀੜ	pain
ਪੀੜਤ*	victims
ਪੁਛ	ask
ਪੁਛਕੇ	ask
ਪੁਛਣ*	ask
ਪੁਛਣਗ*	will ask
ਪੁਛਦ*	asks
ਪੁਛਨ	ask
ਪੁਛਨਾ	ask
ਪੁਛਨੇ	ask
ਪੁਛਾਂ	ask
ਪੁਛਾਂਗ*	will ask
ਪੁਛਿਆ	asked
ਪੁਛਿਓ	ask
ਪੁਛੀ	asked
ਪੁਛੀਆਂ	asked
ਪੁਛੂ	will ask
ਪੁਛੂਂਗ*	will ask
ਪੁਛੇ	asked
ਪੁਛੇਗ*	will ask
ਪੁਛੋ	ask
ਪੁਟ	pull out
ਪੁਟਕੇ	pull out
ਪੁਟਣ*	pull out
ਪੁਟਣਗ*	will pull out
ਪੁਟਦ*	pulls out
ਪੁਟਨ	pull out
ਪੁਟਨਾ	pull out
ਪੁਟਨੇ	pull out
ਪੁਟਾਂ	pull out
ਪੁਟਾਂਗ*	will pull out
ਪੁਟਿਆ	pulled out
ਪੁਟਿਓ	pull out
ਪੁਟੀਆਂ	pulled out
ਪੁਟੂ	will pull out
ਪੁਟੂਂਗ*	will pull out
ਪੁਟੇ	pulled out
ਪੁਟੇਗ*	will pull out
ਪੁਟੋ	pull out
ਪੁਠੀਆਂ	bad
ਪੁਤ	son
ਪੁਤਰ*	son
ਪੁਤਾ*	sons
ਪੁਰਾਣ*	old
ਪੁਲ	bridge
ਪੁਲਸ*	police
ਪੁਲਿਸ*	police
ਪੁੜੀ*	wraps
ਪੂਰਾ	whole
ਪੂਰੀ	whole
ਪੂਰੇ	whole
ਪੇਕਿਆਂ	parents home
ਪੇਟ	belly
ਪੇਪਰ*	exam
ਪੈ	fall
ਪੈਂਦਾ	must
ਪੈਂਦੀ	must
ਪੈਕਟ*	packet
ਪੈਣਗੀਆਂ	will get
ਪੈਨਸਨ	pension
ਪੈਨਸਿਲ*	pencil
ਪੈਰ	foot
ਪੈਰਾਸਿਟਾਮੋਲ*	paracetamol
ਪੈਸ*	money
ਪੋਤਾ	grandson
ਪੋਤੀ*	granddaughter
ਪੋਤੇ*	grandson
ਪੋਸਟਰ*	poster
ਪੌਂਡ*	pounds
ਪੌੜੀ*	stairs
ਪ੍ਰਿਂਸੀਪਲ*	headteacher
ਪ੍ਰੀਖਿਆ*	exam
ਪ੍ਰੈਗਨੈਂਟ*	pregnant
ਪ੍ਰੋਗਰਾਮ*	programme
ਪੜ੍ਹ	read
ਪੜ੍ਹਕੇ	read
ਪੜ੍ਹਣ*	read
ਪੜ੍ਹਣਗ*	will read
ਪੜ੍ਹਦ*	reads
ਪੜ੍ਹਨ	read
ਪੜ੍ਹਨਾ	read
ਪੜ੍ਹਨੇ	read
ਪੜ੍ਹਾਂ	read
ਪੜ੍ਹਾਂਗ*	will read
ਪੜ੍ਹਿਆ	read
ਪੜ੍ਹਿਓ	read
ਪੜ੍ਹੀ	read
ਪੜ੍ਹੀਆਂ	read
ਪੜ੍ਹੂ	will read
ਪੜ੍ਹੂਂਗ*	will read
ਪੜ੍ਹੇ	read
ਪੜ੍ਹੇਗ*	will read
ਪੜ੍ਹੋ	read
ਫਟਿਆ	torn
ਫਟੀ	torn
ਫਟੇ	torn
ਫਰਿਜ*	fridge
ਫਰੀ	free
ਫਲਾਈਟ*	flight
ਫਲੈਟ*	flat
ਫਸਲ*	crop
ਫਾਂਸੀ*	hang
ਫਾਇਰ	fire
ਫਾਲਤੂ*	worthless
ਫਾਹ	hang
ਫਾਹਾ*	hang
ਫਾਹੇ*	hang
ਫਿਕਰ*	worry
ਫਿਨਾਇਲ*	bleach
ਫਿਰਦੀ	roams
ਫਿਰੌਤੀ*	ransom
ਫਿਲਮ*	film
ਫੁਟਪਾਥ*	pavement
ਫੁਟਬਾਲ*	football
ਫੁਫੜ*	uncle
ਫੁਲ	flower
ਫੇਰ	then
ਫੇਰਿਆਂ	wedding rounds
ਫੇਲ੍ਹ	failed
ਫੈਕਟਰੀ*	factory
ਫੋਟੋ	picture
ਫੋਟੋ*	pictures
ਫੋਨ*	phone
ਫੋਰਟਨਾਈਟ*	fortnite
ਫੋਸਟਰ*	foster
ਫੌਜ*	army
ਫ੍ਰੈਂਡ	friend
ਫੜ	grab
ਫੜਕੇ	grab
ਫੜਣ*	grab
ਫੜਣਗ*	will grab
ਫੜਦ*	grabs
ਫੜਨ	grab
ਫੜਨਾ	grab
ਫੜਨੇ	grab
ਫੜਾਂ	grab
ਫੜਾਂਗ*	will grab
ਫੜਿਆ	grabbed
ਫੜਿਓ	grab
ਫੜੀ	grabbed
ਫੜੀਆਂ	grabbed
ਫੜੂ	will grab
ਫੜੂਂਗ*	will grab
ਫੜੇ	grabbed
ਫੜੇਗ*	will grab
ਫੜੋ	grab
ਬਂਦ	locked
ਬਂਦਾ	man
ਬਂਦਿ*	men
ਬਂਦੂਕ*	gun
ਬਂਦੇ	men
ਬਂਨ੍ਹ	tie up
ਬਂਨ੍ਹ*	tied up
ਬਕਰ*	goat
ਬਗੀਚ*	garden
ਬਚ	survive
ਬਚਕੇ	survive
ਬਚਣ*	survive
ਬਚਣਗ*	will survive
ਬਚਦ*	survives
ਬਚਨ	survive
ਬਚਨਾ	survive
ਬਚਨੇ	survive
ਬਚਪਨ	childhood
ਬਚਾ	save
ਬਚਾਂਗ*	will survive
ਬਚਾਇ*	saved
ਬਚਾਉ*	save
ਬਚਾਏ	saved
ਬਚਾਓ	help
ਬਚਿਆ*	kids
ਬਚਿਓ	survive
ਬਚੀ	girl
ਬਚੀਆਂ*	girls
ਬਚੂਂਗ*	will survive
ਬਚੇ	kids
ਬਚੇਗ*	will survive
ਬਚੋ	survive
ਬਜਾਰ*	market
ਬਜੁਰਗ	elderly
ਬਜੁਰਗਾਂ	elderly
ਬਣਦ*	becomes
ਬਣਨ	become
ਬਣਾ	make
ਬਣਾਇਆ	made
ਬਣਾਈ	made
ਬਣਾਉ*	make
ਬਣਾਓ	make
ਬਣੇ	made
ਬਤੀ	light
ਬਤੀ*	lights
ਬਥੇਰ*	plenty
ਬਦਨਾਮ*	shame
ਬਦਬੂ*	smell
ਬਦਮਾਸ*	gangsters
ਬਦਲ	change
ਬਦਲਕੇ	change
ਬਦਲਣ*	change
ਬਦਲਣਗ*	will change
ਬਦਲਦ*	changes
ਬਦਲਦੇ	change
ਬਦਲਨ	change
ਬਦਲਨਾ	change
ਬਦਲਨੇ	change
ਬਦਲਾਂ	change
ਬਦਲਾਂਗ*	will change
ਬਦਲਿਆ	changed
ਬਦਲਿਓ	change
ਬਦਲੀਆਂ	changed
ਬਦਲੂ	will change
ਬਦਲੂਂਗ*	will change
ਬਦਲੇ	in return
ਬਦਲੇਗ*	will change
ਬਦਲੋ	change
ਬਰਫ	snow
ਬਰਫਬਾਰੀ*	snow
ਬਰਫੀ*	sweets
ਬਰਸੀ*	memorial
ਬਰਾਤ*	wedding party
ਬਰਾਬਰ	equal
ਬਲਦ	ox
ਬਲਬ*	bulb
ਬਲਾਤਕਾਰ*	rape
ਬਲੀਚ*	bleach
ਬਲੇਡ*	blade
ਬਲੈਕਮੇਲ*	blackmail
ਬਸ	just
ਬਸਤ*	school bag
ਬਸਾ*	buses
ਬਹਾਦਰ	brave
ਬਹਾਨਾ	excuse
ਬਹਿਸ	argument
ਬਹੁਤ	lots
ਬਹੁਤੇ	most
ਬਾਂਹ*	arm
ਬਾਅਦ	after
ਬਾਕਸ	box
ਬਾਕਸਿਂਗ*	boxing
ਬਾਗ*	garden
ਬਾਜਾਰ*	market
ਬਾਥਟਬ	bath
ਬਾਥਰੂਮ*	bathroom
ਬਾਪੂ*	dad
ਬਾਬਾ*	grandad
ਬਾਬੇ*	priest
ਬਾਰਾਂ	twelve
ਬਾਰੀ	window
ਬਾਰੇ	about
ਬਾਲਟੀ*	bucket
ਬਾਹਰ	outside
ਬਾਹਰਲ*	abroad
ਬਾਹਾਂ*	arms
ਬਿਕਨੀ*	bikini
ਬਿਜਲੀ*	electricity
ਬਿਟਕੋਇਨ*	bitcoin
ਬਿਠਾ*	make sit
ਬਿਨਾਂ	without
ਬਿਮਾਰ*	ill
ਬਿਲ	bill
ਬਿਲਾਂ	bills
ਬਿਲੀ*	cat
ਬਿਲੀਆ*	cats
ਬਿਸਕੁਟ*	biscuits
ਬਿਸਤਰ*	bed
ਬੀਅਰ*	beer
ਬੀਜੀ	gran
ਬੀਪੀ	blood pressure
ਬੀਬੀ	lady
ਬੀਬੀਆਂ	women
ਬੀਮ*	insurance
ਬੀਮਾਰ*	ill
ਬੀੜੀ*	cigarette
ਬੁਆਇਫ*	boyfriend
ਬੁਆਏਫ*	boyfriend
ਬੁਖਾਰ*	fever
ਬੁਝ	go out
ਬੁਝਾ	put out
ਬੁਢ*	old
ਬੁਢਾਪ*	old age
ਬੁਧਵਾਰ*	wednesday
ਬੁਰਕੀ	bite of food
ਬੁਰਸ	brush
ਬੁਰਾ	bad
ਬੁਰੀ	bad
ਬੁਰੇ	bad
ਬੁਲਾ*	call
ਬੁਲੀ*	bully
ਬੁਲ੍ਹ*	lips
ਬੂਹ*	door
ਬੇਇਜਤ*	humiliated
ਬੇਕਾਰ*	useless
ਬੇਗਾਨ*	stranger
ਬੇਘਰ*	homeless
ਬੇਬਸ*	helpless
ਬੇਬੀ*	baby
ਬੇਬੇ*	mum
ਬੇਲਣ*	rolling pin stick
ਬੇਲੀ*	friend
ਬੇਵਕੂਫ*	stupid
ਬੇਹੋਸ*	passedout
ਬੈਂਕ*	bank
ਬੈਂਚ*	bench
ਬੈਗ*	bag
ਬੈਠ	sit
ਬੈਠਕੇ	sit
ਬੈਠਣ*	sit
ਬੈਠਣਗ*	will sit
ਬੈਠਦ*	sits
ਬੈਠਨ	sit
ਬੈਠਨਾ	sit
ਬੈਠਨੇ	sit
ਬੈਠਾ	sitting
ਬੈਠਾਂ	i sit
ਬੈਠਾਂਗ*	will sit
ਬੈਠਿਆ	sat
ਬੈਠਿਓ	sit
ਬੈਠੀ	sitting
ਬੈਠੀਆਂ	sat
ਬੈਠੂ	will sit
ਬੈਠੂਂਗ*	will sit
ਬੈਠੇ	sitting
ਬੈਠੇਗ*	will sit
ਬੈਠੋ	sit
ਬੈਡ	bed
ਬੈਡਰੂਮ*	bedroom
ਬੈਲਟ*	belt
ਬੈਸਟ	best
ਬੋਅ	smell
ਬੋਝ*	burden
ਬੋਤਲ*	bottle
ਬੋਲ	speak
ਬੋਲਕੇ	speak
ਬੋਲਣ*	speak
ਬੋਲਣਗ*	will speak
ਬੋਲਦ*	speaks
ਬੋਲਨ	speak
ਬੋਲਨਾ	speak
ਬੋਲਨੇ	speak
ਬੋਲਾਂ	speak
ਬੋਲਾਂਗ*	will speak
ਬੋਲਿਆ	spoke
ਬੋਲਿਓ	speak
ਬੋਲੀਆਂ	spoke
ਬੋਲੂ	will speak
ਬੋਲੂਂਗ*	will speak
ਬੋਲੇ	spoke
ਬੋਲੇਗ*	will speak
ਬੋਲੋ	speak
ਬੌਸ*	boss
ਬ੍ਰਾ	bra
ਬੜਾ	very
ਬੜੀ	very
ਬੜੇ	very
ਭਂਗ	weed
ਭਂਗੜ*	dance
ਭਂਨ	break
ਭਂਨਕੇ	break
ਭਂਨਣ*	break
ਭਂਨਣਗ*	will break
ਭਂਨਦ*	breaks
ਭਂਨਨ	break
ਭਂਨਨਾ	break
ਭਂਨਨੇ	break
ਭਂਨਾਂ	break
ਭਂਨਾਂਗ*	will break
ਭਂਨਿਆ	broke
ਭਂਨਿਓ	break
ਭਂਨੀ	broke
ਭਂਨੀਆਂ	broke
ਭਂਨੂ	will break
ਭਂਨੂਂਗ*	will break
ਭਂਨੇ	broke
ਭਂਨੇਗ*	will break
ਭਂਨੋ	break
ਭਗੌੜ*	ran away
ਭਜ	run away
ਭਜਕੇ	run away
ਭਜਣ*	run away
ਭਜਣਗ*	will run away
ਭਜਦ*	runs away
ਭਜਨ	run away
ਭਜਨਾ	run away
ਭਜਨੇ	run away
ਭਜਾਂ	run away
ਭਜਾਂਗ*	will run away
ਭਜਿਆ	ran away
ਭਜਿਓ	run away
ਭਜੀ	ran away
ਭਜੀਆਂ	ran away
ਭਜੂ	will run away
ਭਜੂਂਗ*	will run away
ਭਜੇ	ran away
ਭਜੇਗ*	will run away
ਭਜੋ	run away
ਭਤੀਜ*	nephew
ਭਰ	fill
ਭਰਜਾਈ*	sister inlaw
ਭਰਾ*	brother
ਭਰਾਵ*	brothers
ਭਰਿਆ	full
ਭਰੋਸ*	trust
ਭਾਂਡੇ	dishes
ਭਾਅ	price
ਭਾਈ	brother
ਭਾਈਆ*	brother
ਭਾਣਜ*	nephew
ਭਾਣਜੀ	niece
ਭਾਪਾ*	dad
ਭਾਬੀ*	sister inlaw
ਭਾਰ	weight
ਭੀਖ	begging
ਭੁਕੀ*	opium drugs
ਭੁਖ*	hungry
ਭੁਲ	forget
ਭੁਲਕੇ	forget
ਭੁਲਣ*	forget
ਭੁਲਣਗ*	will forget
ਭੁਲਦ*	forgets
ਭੁਲਨ	forget
ਭੁਲਨਾ	forget
ਭੁਲਨੇ	forget
ਭੁਲਾਂ	forget
ਭੁਲਾਂਗ*	will forget
ਭੁਲਿਆ	forgot
ਭੁਲਿਓ	forget
ਭੁਲੀ	forgot
ਭੁਲੀਆਂ	forgot
ਭੁਲੂ	will forget
ਭੁਲੂਂਗ*	will forget
ਭੁਲੇ	forgot
ਭੁਲੇਗ*	will forget
ਭੁਲੋ	forget
ਭੂਆ*	auntie
ਭੂਤ*	ghost
ਭੇਜ	send
ਭੇਜਕੇ	send
ਭੇਜਣ*	send
ਭੇਜਣਗ*	will send
ਭੇਜਦ*	sends
ਭੇਜਨ	send
ਭੇਜਨਾ	send
ਭੇਜਨੇ	send
ਭੇਜਾਂ	send
ਭੇਜਾਂਗ*	will send
ਭੇਜਿਆ	sent
ਭੇਜਿਓ	send
ਭੇਜੀ	sent
ਭੇਜੀਆਂ	sent
ਭੇਜੂ	will send
ਭੇਜੂਂਗ*	will send
ਭੇਜੇ	sent
ਭੇਜੇਗ*	will send
ਭੇਜੋ	send
ਭੇਡ*	sheep
ਭੇਤ*	secret
ਭੈਣ*	sister
ਭੈਣਾਂ*	sisters
ਭੋਗ	funeral prayers
ਮਂਗ	ask for
ਮਂਗਕੇ	ask for
ਮਂਗਣ*	engaged
ਮਂਗਣਗ*	will ask for
ਮਂਗਦ*	asks for
ਮਂਗਨ	ask for
ਮਂਗਨਾ	ask for
ਮਂਗਨੇ	ask for
ਮਂਗਲਵਾਰ*	tuesday
ਮਂਗਾਂ	ask for
ਮਂਗਾਂਗ*	will ask for
ਮਂਗਾਉਂਦੇ	make beg
ਮਂਗਿਆ	asked for
ਮਂਗਿਓ	ask for
ਮਂਗੀ	asked for
ਮਂਗੀਆਂ	asked for
ਮਂਗੂ	will ask for
ਮਂਗੂਂਗ*	will ask for
ਮਂਗੇ	asked for
ਮਂਗੇਗ*	will ask for
ਮਂਗੇਤਰ*	fiance
ਮਂਗੋ	ask for
ਮਂਜ*	bed
ਮਂਡੀ	market
ਮਂਦਰ*	temple
ਮਂਨ	agree
ਮਂਨਕੇ	agree
ਮਂਨਣ*	agree
ਮਂਨਣਗ*	will agree
ਮਂਨਦ*	agrees
ਮਂਨਨ	agree
ਮਂਨਨਾ	agree
ਮਂਨਨੇ	agree
ਮਂਨਾਂ	agree
ਮਂਨਾਂਗ*	will agree
ਮਂਨਿਆ	agreed
ਮਂਨਿਓ	agree
ਮਂਨੀ	agreed
ਮਂਨੀਆਂ	agreed
ਮਂਨੂ	will agree
ਮਂਨੂਂਗ*	will agree
ਮਂਨੇ	agreed
ਮਂਨੇਗ*	will agree
ਮਂਨੋ	agree
ਮਂਮ*	mum
ਮਕਾਨ*	house
ਮਖਣ*	butter
ਮਖੌਲ*	laugh at
ਮਗਰੋਂ	after
ਮਛਰ*	midges
ਮਛੀ*	fish
ਮਜਦੂਰ*	labourer
ਮਜਦੂਰੀ*	labour
ਮਜਬੂਰ*	forced
ਮਜਾ	fun
ਮਜਾਕ*	joke
ਮਜੇ	fun
ਮਝ	buffalo
ਮਝਾ*	buffalo
ਮਠਿਆਈ*	sweets
ਮਤਰੇਆ*	stepdad
ਮਤਰੇਈ*	stepmum
ਮਤਰੇਏ*	stepdad
ਮਥਾ*	forehead
ਮਥੇ*	forehead
ਮਦਦ*	help
ਮਧੂਮਖੀ*	bees
ਮਨ	mind
ਮਨਾਹੀ	not allowed
ਮਰ	die
ਮਰਕੇ	die
ਮਰਗਿ*	died
ਮਰਜਾ*	die
ਮਰਜਾਂ	i die
ਮਰਜਾਵਾਂ	i die
ਮਰਜੀ*	wish
ਮਰਣ*	die
ਮਰਣਗ*	will die
ਮਰਦ	man
ਮਰਦ*	dies
ਮਰਦਾਂ	men
ਮਰਨ	die
ਮਰਨਾ	die
ਮਰਨੇ	die
ਮਰਵਾ	have killed
ਮਰਾਂ	die
ਮਰਾਂਗ*	will die
ਮਰਿਆ	died
ਮਰਿਓ	die
ਮਰੀ	died
ਮਰੀਆਂ	died
ਮਰੂ	will die
ਮਰੂਂਗ*	will die
ਮਰੇ	died
ਮਰੇਗ*	will die
ਮਰੋ	die
ਮਰੋੜ	twist
ਮਲ	rub
ਮਸਜਿਦ*	mosque
ਮਸਾਲ*	spices
ਮਸੀਤ*	mosque
ਮਹਿਂਗ*	expensive
ਮਹਿਸੂਸ	feeling
ਮਹੀਨ*	months
ਮਹੀਨਾ	month
ਮਾਂ	mum
ਮਾਈਨਕ੍ਰਾਫਟ*	minecraft
ਮਾਡਲਿਂਗ	modelling
ਮਾਤਾ*	mum
ਮਾਪਿ*	parents
ਮਾਪੇ*	parents
ਮਾਫ*	sorry
ਮਾਮਾ	uncle
ਮਾਮੀ*	auntie
ਮਾਮੇ*	uncle
ਮਾਰ	hit
ਮਾਰਕੁਟ*	beating
ਮਾਰਕੇ	hit
ਮਾਰਣ*	hit
ਮਾਰਣਗ*	will hit
ਮਾਰਦ*	hits
ਮਾਰਦੂ	will kill
ਮਾਰਦੂਂਗਾ	will kill
ਮਾਰਦੇਵੇਗਾ	will kill
ਮਾਰਨ	hit
ਮਾਰਨਾ	hit
ਮਾਰਨੇ	hit
ਮਾਰਾਂ	hit
ਮਾਰਾਂਗ*	will kill
ਮਾਰਿਆ	hit
ਮਾਰਿਓ	hit
ਮਾਰੀ	hit
ਮਾਰੀਆਂ	hit
ਮਾਰੂ	will hit
ਮਾਰੂਂਗ*	will hit
ਮਾਰੇ	hit
ਮਾਰੇਗ*	will hit
ਮਾਰੋ	hit
ਮਾਲਕ*	landlord
ਮਾਵਾਂ	mums
ਮਾਸਟਰ*	teacher
ਮਾਸੀ*	auntie
ਮਾਸੜ*	uncle
ਮਾਹਵਾਰੀ*	period
ਮਾੜ*	bad
ਮਿਂਟ	minutes
ਮਿਂਨਤ*	beg
ਮਿਊਜੀਅਮ*	museum
ਮਿਟੀ*	dirt
ਮਿਰਚ*	chilli
ਮਿਲ	meet
ਮਿਲਕੇ	meet
ਮਿਲਣ*	meet
ਮਿਲਣਗ*	will meet
ਮਿਲਦ*	meets
ਮਿਲਨ	meet
ਮਿਲਨਾ	meet
ਮਿਲਨੇ	meet
ਮਿਲਾਂ	meet
ਮਿਲਾਂਗ*	will meet
ਮਿਲਿਆ	got
ਮਿਲਿਓ	meet
ਮਿਲੀਆਂ	met
ਮਿਲੂ	will meet
ਮਿਲੂਂਗ*	will meet
ਮਿਲੇ	got
ਮਿਲੇਗ*	will meet
ਮਿਹਣ*	insults
ਮਿਹਨਤ	hard work
ਮੀਂਹ*	rain
ਮੀਟ	meat
ਮੀਟਿਂਗ*	meeting
ਮੀਲ	miles
ਮੁਂਡਨ*	haircut
ਮੁਂਡਾ	boy
ਮੁਂਡਿ*	boys
ਮੁਂਡੇ	boy
ਮੁਕ	finished
ਮੁਕਜ*	end
ਮੁਕਦ*	ends
ਮੁਕਦਮ*	court case
ਮੁਕਰੀ	denied
ਮੁਕਾ	finish
ਮੁਕਾ*	end
ਮੁਕਾਬਲ*	competition
ਮੁਕੀ*	punch
ਮੁਕੇ*	punch
ਮੁਬਾਰਕ*	congratulations
ਮੁਰਗ*	chicken
ਮੁਸਲਮਾਨ*	muslim
ਮੁਸੀਬਤ*	trouble
ਮੁਹਿਂਮ*	campaign
ਮੁੜ	again
ਮੁੜਕੇ	come back
ਮੁੜਣ*	come back
ਮੁੜਣਗ*	will come back
ਮੁੜਦ*	comes back
ਮੁੜਨ	come back
ਮੁੜਨਾ	come back
ਮੁੜਨੇ	come back
ਮੁੜਾਂ	come back
ਮੁੜਾਂਗ*	will come back
ਮੁੜਿਆ	came back
ਮੁੜਿਓ	come back
ਮੁੜੀ	came back
ਮੁੜੀਆਂ	came back
ਮੁੜੂ	will come back
ਮੁੜੂਂਗ*	will come back
ਮੁੜੇ	came back
ਮੁੜੇਗ*	will come back
ਮੁੜੋ	come back
ਮੂਂਹ	face
ਮੂਡ	mood
ਮੇਥੀ*	greens
ਮੇਰਾ	my
ਮੇਰੀ	my
ਮੇਰੀਆਂ	my
ਮੇਰੇ	my
ਮੇਲਾ*	festival
ਮੇਲੇ	festival
ਮੈਂ	i
ਮੈਂਟਲ	mental
ਮੈਂਨੂਂ	me
ਮੈਚ*	match
ਮੈਡਮ*	teacher
ਮੈਡਲ*	medal
ਮੈਡੀਕਲ	medical
ਮੈਥੋਂ	from me
ਮੈਦਾਨ	field
ਮੈਨੂਂ	me
ਮੈਨੇਜਰ*	manager
ਮੈਰਾਥਨ*	marathon race
ਮੈਲ*	dirty
ਮੈਸੇਜ*	message
ਮੋਟਰ*	motorbike
ਮੋਟਾ	fat
ਮੋਟਾਪ*	fat
ਮੋਟੀ	fat
ਮੋਟੂ	fatty
ਮੋਟੇ	fat
ਮੋਢ*	shoulder
ਮੋਬਾਈਲ*	phone
ਮੌਤ*	death
ਮੌਰਫਿਨ*	morphine
ਮੌਲਵੀ*	imam
ਯਾਦ*	remember
ਯਾਦਗਾਰ*	memorial
ਯਾਰ	friend
ਯਾਰਾ*	friends
ਯੂਥ*	youth
ਯੂਨੀਵਰਸਿਟੀ*	university
ਯੋਗਾ*	yoga
ਰਖ	keep
ਰਖਕੇ	keep
ਰਖਣ*	keep
ਰਖਣਗ*	will keep
ਰਖਦ*	keeps
ਰਖਨ	keep
ਰਖਨਾ	keep
ਰਖਨੇ	keep
ਰਖਾਂ	keep
ਰਖਾਂਗ*	will keep
ਰਖਿਆ	kept
ਰਖਿਓ	keep
ਰਖੀਆਂ	kept
ਰਖੂ	will keep
ਰਖੂਂਗ*	will keep
ਰਖੇ	kept
ਰਖੇਗ*	will keep
ਰਖੋ	keep
ਰਜਾਈ*	quilt
ਰਬ	god
ਰਬੜ	rubber
ਰਸਾ	rope
ਰਸੀ	rope
ਰਸੋਈ*	kitchen
ਰਹਾਂ	i stay
ਰਹਿ	stay
ਰਹਿਂਦ*	lives
ਰਹਿਂਦੇ	live
ਰਹਿਣ*	live
ਰਹੀ	is
ਰਹੂ	will stay
ਰਹੇ	are
ਰਾਜ	secret
ਰਾਡ*	rod
ਰਾਤ	night
ਰਾਤਾਂ	nights
ਰਾਤੀ	at night
ਰਾਤੀਂ	at night
ਰਾਤੋਂ	night
ਰਾਹ	way
ਰਿਝ	cook
ਰਿਝਕੇ	cook
ਰਿਝਣ*	cook
ਰਿਝਣਗ*	will cook
ਰਿਝਦ*	cooks
ਰਿਝਨ	cook
ਰਿਝਨਾ	cook
ਰਿਝਨੇ	cook
ਰਿਝਾਂ	cook
ਰਿਝਾਂਗ*	will cook
ਰਿਝਿਆ	cooked
ਰਿਝਿਓ	cook
ਰਿਝੀ	cooked
ਰਿਝੀਆਂ	cooked
ਰਿਝੂ	will cook
ਰਿਝੂਂਗ*	will cook
ਰਿਝੇ	cooked
ਰਿਝੇਗ*	will cook
ਰਿਝੋ	cook
ਰਿਟਾਇਰ	retired
ਰਿਸਤ*	rishta
ਰਿਸਤੇਦਾਰ*	relatives
ਰਿਹਾ	is
ਰੁਕ*	stop
ਰੁਖ*	tree
ਰੁਪਏ*	money
ਰੁਸ	sulk
ਰੁਸਕੇ	sulk
ਰੁਸਣ*	sulk
ਰੁਸਣਗ*	will sulk
ਰੁਸਦ*	sulks
ਰੁਸਨ	sulk
ਰੁਸਨਾ	sulk
ਰੁਸਨੇ	sulk
ਰੁਸਾਂ	sulk
ਰੁਸਾਂਗ*	will sulk
ਰੁਸਿਆ	sulked
ਰੁਸਿਓ	sulk
ਰੁਸੀ	sulked
ਰੁਸੀਆਂ	sulked
ਰੁਸੂ	will sulk
ਰੁਸੂਂਗ*	will sulk
ਰੁਸੇ	sulked
ਰੁਸੇਗ*	will sulk
ਰੁਸੋ	sulk
ਰੁੜ੍ਹ	swept away
ਰੇਪ*	rape
ਰੇਲ*	train
ਰੈਲੀ*	rally
ਰੋ	cry
ਰੋਂਦ*	cries
ਰੋਇ*	cried
ਰੋਈ*	cried
ਰੋਏ*	cried
ਰੋਕ	stop
ਰੋਕਕੇ	stop
ਰੋਕਣ*	stop
ਰੋਕਣਗ*	will stop
ਰੋਕਦ*	stops me
ਰੋਕਨ	stop
ਰੋਕਨਾ	stop
ਰੋਕਨੇ	stop
ਰੋਕਾਂ	stop
ਰੋਕਾਂਗ*	will stop
ਰੋਕਿਆ	not let
ਰੋਕਿਓ	stop
ਰੋਕੀ	not let
ਰੋਕੀਆਂ	not let
ਰੋਕੂ	will stop
ਰੋਕੂਂਗ*	will stop
ਰੋਕੇ	not let
ਰੋਕੇਗ*	will stop
ਰੋਕੋ	stop
ਰੋਜ	every day
ਰੋਜਾਨਾ	every day
ਰੋਜੇ	fasting
ਰੋਟੀ*	food
ਰੋਣ*	cry
ਰੋਵਾਂ*	cry
ਰੌਲਾ	noise
ਲਂਗਰ*	free meal
ਲਂਗੋਟ*	nappy
ਲਂਘ	pass
ਲਂਘਕੇ	pass
ਲਂਘਣ*	pass
ਲਂਘਣਗ*	will pass
ਲਂਘਦ*	passes
ਲਂਘਨ	pass
ਲਂਘਨਾ	pass
ਲਂਘਨੇ	pass
ਲਂਘਾਂ	pass
ਲਂਘਾਂਗ*	will pass
ਲਂਘਿਆ	passed
ਲਂਘਿਓ	pass
ਲਂਘੀ	passed
ਲਂਘੀਆਂ	passed
ਲਂਘੂ	will pass
ਲਂਘੂਂਗ*	will pass
ਲਂਘੇ	passed
ਲਂਘੇਗ*	will pass
ਲਂਘੋ	pass
ਲਂਮ*	long
ਲਈ	for
ਲਈਆਂ	took
ਲਈਏ	take
ਲਏ	took
ਲਓ	take
ਲਕ	waist
ਲਕਵ*	stroke
ਲਖ	hundred thousand
ਲਗ	seem
ਲਗਣਾ	seem
ਲਗਦਾ	seems
ਲਗਦੀ	seems
ਲਗਾ	started
ਲਗੀ	started
ਲਗੇ	started
ਲਟਕ	hang
ਲਟਕਕੇ	hang
ਲਟਕਣ*	hang
ਲਟਕਣਗ*	will hang
ਲਟਕਦ*	hangs
ਲਟਕਨ	hang
ਲਟਕਨਾ	hang
ਲਟਕਨੇ	hang
ਲਟਕਾਂ	hang
ਲਟਕਾਂਗ*	will hang
ਲਟਕਿਆ	hanged
ਲਟਕਿਓ	hang
ਲਟਕੀ	hanged
ਲਟਕੀਆਂ	hanged
ਲਟਕੂ	will hang
ਲਟਕੂਂਗ*	will hang
ਲਟਕੇ	hanged
ਲਟਕੇਗ*	will hang
ਲਟਕੋ	hang
ਲਡੂ*	sweets
ਲਤ	kick
ਲਤਾ*	kicks
ਲਭ	find
ਲਭਕੇ	find
ਲਭਣ*	find
ਲਭਣਗ*	will find
ਲਭਦ*	finds
ਲਭਨ	find
ਲਭਨਾ	find
ਲਭਨੇ	find
ਲਭਾਂ	find
ਲਭਾਂਗ*	will find
ਲਭਿਆ	found
ਲਭਿਓ	find
ਲਭੀ	found
ਲਭੀਆਂ	found
ਲਭੂ	will find
ਲਭੂਂਗ*	will find
ਲਭੇ	found
ਲਭੇਗ*	will find
ਲਭੋ	find
ਲਮਕਦਾ	hangs down
ਲਮਕਦੀਆਂ	hang down
ਲਵਾ	get put
ਲਵਾਓ	get fitted
ਲਵੇ	takes
ਲਸਣ*	garlic
ਲਸੀ	milk drink
ਲਹੂ*	blood
ਲਾ	put
ਲਾਇਆ	put
ਲਾਇਬ੍ਰੇਰੀ*	library
ਲਾਈ	put
ਲਾਈਟ*	lights
ਲਾਉਂਦ*	puts
ਲਾਉਂਦੇ	put
ਲਾਉਣ*	put
ਲਾਓ	put
ਲਾਕ*	locked
ਲਾਚਾਰ*	helpless
ਲਾਪਤਾ*	missing
ਲਾਲ	red
ਲਾਵਾਂ	i put
ਲਾਵਾਂਗੇ	will put
ਲਾਸ	dead body
ਲਾਹ	take off
ਲਾਹਿ*	took off
ਲਾਹੁਂ*	takes off
ਲਾਹੁਣ*	take off
ਲਾੜ*	groom
ਲਿਆ	took
ਲਿਆਂਦ*	brought
ਲਿਆਉ*	bring
ਲਿਆਏ	brought
ਲਿਖ	write
ਲਿਖਕੇ	write
ਲਿਖਣ*	write
ਲਿਖਣਗ*	will write
ਲਿਖਦ*	writes
ਲਿਖਨ	write
ਲਿਖਨਾ	write
ਲਿਖਨੇ	write
ਲਿਖਾਂ	write
ਲਿਖਾਂਗ*	will write
ਲਿਖਿਆ	wrote
ਲਿਖਿਓ	write
ਲਿਖੀ	wrote
ਲਿਖੀਆਂ	wrote
ਲਿਖੂ	will write
ਲਿਖੂਂਗ*	will write
ਲਿਖੇਗ*	will write
ਲਿਖੋ	write
ਲਿਜਾ*	take away
ਲਿਫਾਫ*	packet
ਲਿਸਟ	list
ਲਿਸਾ	thin
ਲਿਸੀ	thin
ਲੀਕ	leak
ਲੁਕ	hide
ਲੁਕਕੇ	hide
ਲੁਕਣ*	hide
ਲੁਕਣਗ*	will hide
ਲੁਕਦ*	hides
ਲੁਕਨ	hide
ਲੁਕਨਾ	hide
ਲੁਕਨੇ	hide
ਲੁਕਾ*	hide
ਲੁਕਾਂਗ*	will hide
ਲੁਕਿ*	hid
ਲੁਕਿਓ	hide
ਲੁਕੀ	hiding
ਲੁਕੀਆਂ	hid
ਲੁਕੂ	will hide
ਲੁਕੂਂਗ*	will hide
ਲੁਕੇ	hid
ਲੁਕੇਗ*	will hide
ਲੁਕੋ*	hide
ਲੁਟ	rob
ਲੁਟਕੇ	rob
ਲੁਟਣ*	rob
ਲੁਟਣਗ*	will rob
ਲੁਟਦ*	robs
ਲੁਟਨ	rob
ਲੁਟਨਾ	rob
ਲੁਟਨੇ	rob
ਲੁਟਾਂ	rob
ਲੁਟਾਂਗ*	will rob
ਲੁਟਿਆ	robbed
ਲੁਟਿਓ	rob
ਲੁਟੀ	robbed
ਲੁਟੀਆਂ	robbed
ਲੁਟੂ	will rob
ਲੁਟੂਂਗ*	will rob
ਲੁਟੇ	robbed
ਲੁਟੇਗ*	will rob
ਲੁਟੋ	rob
ਲੁਡੋ*	ludo game
ਲੂਂਬੜ*	fox
ਲੂਣ	salt
ਲੇਖ	essay
ਲੇਟ	late
ਲੈ	take
ਲੈਂਦ*	takes
ਲੈਂਦੇ	take
ਲੈਕੇ	taking
ਲੈਣ*	take
ਲੈਸਬੀਅਨ*	lesbian
ਲੋਕ	people
ਲੋਕਾਂ	people
ਲੋਕੇਸਨ*	location
ਲੋਹੜੀ*	festival
ਲੋੜ*	need
ਲੜ	fight
ਲੜਕ*	boy
ਲੜਕੀ*	girl
ਲੜਕੇ	fight
ਲੜਣ*	fight
ਲੜਣਗ*	will fight
ਲੜਦ*	fights
ਲੜਨ	fight
ਲੜਨਾ	fight
ਲੜਨੇ	fight
ਲੜਾਂ	fight
ਲੜਾਂਗ*	will fight
ਲੜਾਈ*	fight
ਲੜਿਆ	fought
ਲੜਿਓ	fight
ਲੜੀਆਂ	fought
ਲੜੂ	will fight
ਲੜੂਂਗ*	will fight
ਲੜੇ	fought
ਲੜੇਗ*	will fight
ਲੜੋ	fight
ਵਂਡ	share out
ਵਕੀਲ*	lawyer
ਵਖਰਾ	separate
ਵਖਰੀ	separate
ਵਗਾਹ	hurl
ਵਜਨ*	weight
ਵਜਿਆ	hit
ਵਜੀ	hit
ਵਜੇ	oclock
ਵਟਸਐਪ*	whatsapp
ਵਟੇ	in exchange
ਵਡਾ	big
ਵਡੀ	big
ਵਡੀਆਂ	big
ਵਡੇ	big
ਵਢ	cut
ਵਢਕੇ	cut
ਵਢਣ*	cut
ਵਢਣਗ*	will cut
ਵਢਦ*	cuts
ਵਢਨ	cut
ਵਢਨਾ	cut
ਵਢਨੇ	cut
ਵਢਾਂ	cut
ਵਢਾਂਗ*	will cut
ਵਢਿਆ	cut
ਵਢਿਓ	cut
ਵਢੀ	cut
ਵਢੀਆਂ	cut
ਵਢੂ	will cut
ਵਢੂਂਗ*	will cut
ਵਢੇ	cut
ਵਢੇਗ*	will cut
ਵਢੋ	cut
ਵਧ	more
ਵਧਾਈ*	congratulations
ਵਧਾਓ	increase
ਵਧੀਆ	great
ਵਧੂ	increase
ਵਧੇ	more
ਵਰਕਸਾਪ*	workshop
ਵਰਗੀ	like
ਵਰਗੀਆਂ	like
ਵਰਤ	fast
ਵਰਦੀ*	uniform
ਵਲ	towards
ਵਲਂਟੀਅਰ*	volunteer
ਵਹੁਟੀ*	wife
ਵਾਂਗ	like
ਵਾਅਦ*	promise
ਵਾਇਰਲ*	share online
ਵਾਪਸ	back
ਵਾਰ	times
ਵਾਰਫਰਿਨ*	pills
ਵਾਰੀ	times
ਵਾਲ	hair
ਵਾਲਾ	guy
ਵਾਲਾਂ	hair
ਵਾਲਿਆਂ	people
ਵਾਲੀ	girl
ਵਾਲੀਆਂ	girls
ਵਾਲੇ	people
ਵਾਹਿਗੁਰੂ*	god
ਵਿਆਹ*	marriage
ਵਿਆਹਕੇ	marry
ਵਿਆਹਣ*	marry
ਵਿਆਹਣਗ*	will marry
ਵਿਆਹਦ*	marries
ਵਿਆਹਨ	marry
ਵਿਆਹਨਾ	marry
ਵਿਆਹਨੇ	marry
ਵਿਆਹਾਂ	marriages
ਵਿਆਹਾਂਗ*	will marry
ਵਿਆਹਿ*	married
ਵਿਆਹਿਓ	marry
ਵਿਆਹੀ*	married
ਵਿਆਹੁਣ*	marry
ਵਿਆਹੂ	will marry
ਵਿਆਹੂਂਗ*	will marry
ਵਿਆਹੇ	married
ਵਿਆਹੇਗ*	will marry
ਵਿਆਹੋ	marry
ਵਿਕਟ*	wicket
ਵਿਕਦਾ	sold
ਵਿਖਾ*	show
ਵਿਚ	in
ਵਿਚੋਂ	from
ਵਿਦਾਈ	farewell
ਵਿਦਿਆਰਥੀ*	student
ਵਿਦੇਸ*	abroad
ਵਿਰੁਧ	against
ਵਿਲਨ*	villain
ਵਿਸਕੀ*	whisky drunk
ਵਿਸਾਖੀ*	festival
ਵੀ	also
ਵੀਜ*	visa
ਵੀਡੀਓ*	video
ਵੀਰ	brother
ਵੀਰਵਾਰ*	thursday
ਵੀਰਾ*	brother
ਵੀਰੇ*	brother
ਵੀਹ	twenty
ਵੇਅਰਹਾਊਸ*	warehouse
ਵੇਖ	look
ਵੇਖਕੇ	watch
ਵੇਖਣ*	watch
ਵੇਖਣਗ*	will watch
ਵੇਖਦ*	watches
ਵੇਖਨ	watch
ਵੇਖਨਾ	watch
ਵੇਖਨੇ	watch
ਵੇਖਾਂ	watch
ਵੇਖਾਂਗ*	will watch
ਵੇਖਿਆ	saw
ਵੇਖਿਓ	watch
ਵੇਖੀ	watched
ਵੇਖੀਆਂ	watched
ਵੇਖੂ	will watch
ਵੇਖੂਂਗ*	will watch
ਵੇਖੇ	saw
ਵੇਖੇਗ*	will watch
ਵੇਖੋ	watch
ਵੇਚ	sell
ਵੇਚਕੇ	sell
ਵੇਚਣ*	sell
ਵੇਚਣਗ*	will sell
ਵੇਚਦ*	sells
ਵੇਚਨ	sell
ਵੇਚਨਾ	sell
ਵੇਚਨੇ	sell
ਵੇਚਾਂ	sell
ਵੇਚਾਂਗ*	will sell
ਵੇਚਿਆ	sold
ਵੇਚਿਓ	sell
ਵੇਚੀ	sold
ਵੇਚੀਆਂ	sold
ਵੇਚੂ	will sell
ਵੇਚੂਂਗ*	will sell
ਵੇਚੇ	sold
ਵੇਚੇਗ*	will sell
ਵੇਚੋ	sell
ਵੇਪ*	vape
ਵੇਲਣ*	rolling pin stick
ਵੇਲੇ	time
ਵੈਟ	vet
ਵੈਨ	van
ਵੈਬਕੈਮ*	webcam
ਵੋਡਕਾ*	vodka
ਵ੍ਹੀਲਚੇਅਰ	wheelchair
ਵੜ	enter
ਵੜਕੇ	come in
ਵੜਣ*	come in
ਵੜਣਗ*	will come in
ਵੜਦ*	comes in
ਵੜਨ	come in
ਵੜਨਾ	come in
ਵੜਨੇ	come in
ਵੜਾਂ	come in
ਵੜਾਂਗ*	will come in
ਵੜਿਆ	came in
ਵੜਿਓ	come in
ਵੜੀ	came in
ਵੜੀਆਂ	came in
ਵੜੂ	will come in
ਵੜੂਂਗ*	will come in
ਵੜੇ	came in
ਵੜੇਗ*	will come in
ਵੜੋ	come in
ਸਂਗਤ*	congregation
ਸਂਭਾਲ	look after
ਸਂਭਾਲਦਾ	looks after
ਸਕਣ*	can
ਸਕਦਾ	can
ਸਕਦਾਂ	i can
ਸਕਦੀ	can
ਸਕਦੇ	can
ਸਕਾਂ	can
ਸਕੂਟਰ*	scooter
ਸਕੂਲ*	school
ਸਕੂਲੋਂ	from school
ਸਕ੍ਰੀਨਸਾਟ*	screenshots
ਸਚ	truth
ਸਚੀ*	really
ਸਜਾ	punishment
ਸਟ	injury
ਸਟਰੋਕ*	stroke
ਸਟਾਂ	injuries
ਸਟਾਪ*	bus stop
ਸਟੇ	in return
ਸਟੇਜ*	stage
ਸਟੇਸਨ*	station
ਸਤ	seven
ਸਤਰਂਜ*	chess
ਸਤਾਇ*	tormented
ਸਤਾਉ*	torments
ਸਤਾਰਾਂ	seventeen
ਸਤਿ	hello
ਸਦ	call
ਸਦਦ*	calls
ਸਦਾ	always
ਸਨੀਵਾਰ	saturday
ਸਨੈਪ*	snapchat
ਸਪ	snake
ਸਪਰੇਅ*	poison spray
ਸਫਾਈ*	cleaning
ਸਬਜੀ*	vegetables
ਸਭ	all
ਸਮਝ	understand
ਸਮਝਕੇ	understand
ਸਮਝਣ*	understand
ਸਮਝਣਗ*	will understand
ਸਮਝਦ*	understands
ਸਮਝਨ	understand
ਸਮਝਨਾ	understand
ਸਮਝਨੇ	understand
ਸਮਝਾ*	explain
ਸਮਝਾਂ	understand
ਸਮਝਾਂਗ*	will understand
ਸਮਝਿਆ	understood
ਸਮਝਿਓ	understand
ਸਮਝੀ	understood
ਸਮਝੀਆਂ	understood
ਸਮਝੂ	will understand
ਸਮਝੂਂਗ*	will understand
ਸਮਝੇ	understood
ਸਮਝੇਗ*	will understand
ਸਮਝੋ	understand
ਸਮਲਿਂਗੀ*	gay
ਸਮਸਾਨ*	cremation ground
ਸਮਾਨ	things
ਸਮੋਸ*	snacks
ਸਰ	teacher
ਸਰਦੀ*	winter
ਸਰਮ*	ashamed
ਸਰਾਬ*	alcohol
ਸਰਾਬੀ*	drunk
ਸਰਾਰਤ*	naughty
ਸਰਿਂਜ*	needle
ਸਰੀਂਹ*	tree
ਸਰੀਰ*	body
ਸਲਫਾਸ*	poison
ਸਲਵਾਰ*	trousers
ਸਲਾਈਡ	slide
ਸਲਾਮਤ	safe
ਸਲਾਹ*	advice
ਸਵਾਦ	tasty
ਸਵੇਰ	morning
ਸਵੇਰੇ	morning
ਸਸ	mother inlaw
ਸਸਕਾਰ*	funeral
ਸਸਤ*	cheap
ਸਸੁ*	inlaw
ਸਹਾਦਤ*	martyrdom
ਸਹਿਮ*	scared
ਸਹੀ	right
ਸਹੀਦ*	martyr
ਸਹੁਂ	swear
ਸਹੁਰ*	inlaw
ਸਹੇਲੀ*	friend
ਸਾਂਭ	look after
ਸਾਂਭਕੇ	look after
ਸਾਂਭਣ*	look after
ਸਾਂਭਣਗ*	will look after
ਸਾਂਭਦ*	looks after
ਸਾਂਭਨ	look after
ਸਾਂਭਨਾ	look after
ਸਾਂਭਨੇ	look after
ਸਾਂਭਾਂ	look after
ਸਾਂਭਾਂਗ*	will look after
ਸਾਂਭਿਆ	looked after
ਸਾਂਭਿਓ	look after
ਸਾਂਭੀ	looked after
ਸਾਂਭੀਆਂ	looked after
ਸਾਂਭੂ	will look after
ਸਾਂਭੂਂਗ*	will look after
ਸਾਂਭੇ	looked after
ਸਾਂਭੇਗ*	will look after
ਸਾਂਭੋ	look after
ਸਾਇਦ	maybe
ਸਾਈਕਲ*	bike
ਸਾਈਨ	sign
ਸਾਗ	greens dish
ਸਾਡਾ	our
ਸਾਡੀ	our
ਸਾਡੀਆਂ	our
ਸਾਡੇ	our
ਸਾਦੀ*	marriage
ਸਾਨੂਂ	us
ਸਾਨ੍ਹ*	bull
ਸਾਫ	clean
ਸਾਮ	evening
ਸਾਰਾ	all
ਸਾਰਿਆਂ	everyone
ਸਾਰੀ	whole
ਸਾਰੀਆਂ	all
ਸਾਰੇ	all
ਸਾਲ	years
ਸਾਲਾਂ	years
ਸਾਲੀਆ*	sister inlaw
ਸਾਹ	breath
ਸਾਹਮਣੇ	in front
ਸਾਹਿਬਜਾਦ*	martyrs history
ਸਾੜ	burn
ਸਾੜਕੇ	burn
ਸਾੜਣ*	burn
ਸਾੜਣਗ*	will burn
ਸਾੜਦ*	burns
ਸਾੜਨ	burn
ਸਾੜਨਾ	burn
ਸਾੜਨੇ	burn
ਸਾੜਾਂ	burn
ਸਾੜਾਂਗ*	will burn
ਸਾੜਿਆ	burned
ਸਾੜਿਓ	burn
ਸਾੜੂ	will burn
ਸਾੜੂਂਗ*	will burn
ਸਾੜੇ	burned
ਸਾੜੇਗ*	will burn
ਸਾੜੋ	burn
ਸਿਂਘ	sikh
ਸਿਖ	learn
ਸਿਖਕੇ	learn
ਸਿਖਣ*	learn
ਸਿਖਣਗ*	will learn
ਸਿਖਦ*	learns
ਸਿਖਨ	learn
ਸਿਖਨਾ	learn
ਸਿਖਨੇ	learn
ਸਿਖਾ*	teach
ਸਿਖਾਂ	learn
ਸਿਖਾਂਗ*	will learn
ਸਿਖਾਈ	taught
ਸਿਖਿਓ	learn
ਸਿਖੀਆਂ	learned
ਸਿਖੂ	will learn
ਸਿਖੂਂਗ*	will learn
ਸਿਖੇ	learned
ਸਿਖੇਗ*	will learn
ਸਿਖੋ	learn
ਸਿਗਰਟ*	cigarette
ਸਿਧੀ	straight
ਸਿਨੇਮ*	cinema
ਸਿਫਟ*	shift
ਸਿਰ	head
ਸਿਰਫ	only
ਸਿਰਹਾਣ*	pillow
ਸਿਲਾਈ*	sewing
ਸੀ	was
ਸੀਕਰੇਟ*	secret
ਸੀਰੀਅਲ*	tv show
ਸੀਸਾ	mirror
ਸੀਸੀ*	bottle
ਸੀਸੀਆ*	bottles
ਸੀਸੇ	mirror
ਸੁਂਨਾ	empty
ਸੁਕਰ	thanks
ਸੁਕਰਵਾਰ*	friday
ਸੁਕਰੀਆ*	thanks
ਸੁਕਾ	dry
ਸੁਕੀ	thin
ਸੁਖ	peace
ਸੁਜ	swollen
ਸੁਜਕੇ	swollen
ਸੁਜਣ*	swollen
ਸੁਜਣਗ*	will swollen
ਸੁਜਦ*	swollen
ਸੁਜਨ	swollen
ਸੁਜਨਾ	swollen
ਸੁਜਨੇ	swollen
ਸੁਜਾਂ	swollen
ਸੁਜਾਂਗ*	will swollen
ਸੁਜਿ*	swollen
ਸੁਜੀ*	swollen
ਸੁਜੂ	will swollen
ਸੁਜੂਂਗ*	will swollen
ਸੁਜੇ	swollen
ਸੁਜੇਗ*	will swollen
ਸੁਜੋ	swollen
ਸੁਟ	throw
ਸੁਟਕੇ	throw
ਸੁਟਣ*	throw
ਸੁਟਣਗ*	will throw
ਸੁਟਦ*	throws
ਸੁਟਨ	throw
ਸੁਟਨਾ	throw
ਸੁਟਨੇ	throw
ਸੁਟਾਂ	throw
ਸੁਟਾਂਗ*	will throw
ਸੁਟਿਆ	threw
ਸੁਟਿਓ	throw
ਸੁਟੀ	threw
ਸੁਟੀਆਂ	threw
ਸੁਟੂ	will throw
ਸੁਟੂਂਗ*	will throw
ਸੁਟੇ	threw
ਸੁਟੇਗ*	will throw
ਸੁਟੋ	throw
ਸੁਣ	hear
ਸੁਣਕੇ	hear
ਸੁਣਣ*	hear
ਸੁਣਣਗ*	will hear
ਸੁਣਦ*	hears
ਸੁਣਨ	hear
ਸੁਣਨਾ	hear
ਸੁਣਨੇ	hear
ਸੁਣਾਂ	hear
ਸੁਣਾਂਗ*	will hear
ਸੁਣਿਆ	heard
ਸੁਣਿਓ	hear
ਸੁਣੀ	heard
ਸੁਣੀਆਂ	heard
ਸੁਣੂ	will hear
ਸੁਣੂਂਗ*	will hear
ਸੁਣੇ	hear
ਸੁਣੇਗ*	will hear
ਸੁਣੋ	hear
ਸੁਤਾ	asleep
ਸੁਤੀ	asleep
ਸੁਤੇ	asleep
ਸੁਨੇਹ*	message
ਸੁਪਨ*	dream
ਸੁਰਖਿਅਤ*	safe
ਸੁਰਖਿਆ*	safety
ਸੁਰਗ*	heaven
ਸੂਈ*	needle
ਸੂਗਰ*	diabetes
ਸੂਟ	suit
ਸੇਫ	safe
ਸੇਬ*	apple
ਸੇਵ	shave
ਸੇਵਾ	volunteering
ਸੈਂਟਰ	centre
ਸੈਕਸ*	sex
ਸੈਡ	shed
ਸੈਮੀਨਾਰ*	seminar
ਸੈਰ	walk
ਸੈਲਟਰ*	shelter
ਸੈਲਫੀ*	selfie
ਸੋਚ	think
ਸੋਚਕੇ	think
ਸੋਚਣ*	think
ਸੋਚਣਗ*	will think
ਸੋਚਦ*	thinks
ਸੋਚਦਾ	thinking
ਸੋਚਨ	think
ਸੋਚਨਾ	think
ਸੋਚਨੇ	think
ਸੋਚਾਂ	think
ਸੋਚਾਂਗ*	will think
ਸੋਚਿਆ	thought
ਸੋਚਿਓ	think
ਸੋਚੀ	thought
ਸੋਚੀਆਂ	thought
ਸੋਚੂ	will think
ਸੋਚੂਂਗ*	will think
ਸੋਚੇ	thought
ਸੋਚੇਗ*	will think
ਸੋਚੋ	think
ਸੋਟਾ*	stick
ਸੋਟੀ*	stick
ਸੋਟੇ*	stick
ਸੋਨੇ	gold
ਸੋਮਵਾਰ	monday
ਸੋਲਾਂ	sixteen
ਸੋਸਣ*	abuse
ਸੋਸਲ*	social
ਸੋਸਿਤ*	abused
ਸੋਹਣ*	pretty
ਸੌ	hundred
ਸੌਂ	sleep
ਸੌਂਦ*	sleeps
ਸੌਖ*	easy
ਸੌਣ*	sleep
ਸੌਤੇਲ*	stepdad
ਸੜ	burn
ਸੜਕ*	road
ਸੜਦ*	burns
ਸੜਿਆ	burned
ਸੜੀ	burned
ਹਂਝੂ*	tears
ਹਕ	rights
ਹਕਲਾਉਂਦਾ	stammer
ਹਕਾਂ	rights
ਹਜਾਰ*	thousand
ਹਟ	stop
ਹਟਾ	remove
ਹਟੀ	shop
ਹਡੀ*	bones
ਹਥ	hand
ਹਥਿਆਰ*	weapon
ਹਥੋਂ	from hand
ਹਥੌੜ*	hammer
ਹਨ	are
ਹਨੇਰ*	dark
ਹਫਤ*	weeks
ਹਫਤਾ	week
ਹਮੇਸਾ	always
ਹਰ	every
ਹਰਾਇਆ	won match
ਹਰਾਏ	beat team
ਹਲਦੀ*	turmeric
ਹਵਾ	air
ਹਸ	laugh
ਹਸਕੇ	laugh
ਹਸਣ*	laugh
ਹਸਣਗ*	will laugh
ਹਸਦ*	laughs
ਹਸਨ	laugh
ਹਸਨਾ	laugh
ਹਸਨੇ	laugh
ਹਸਪਤਾਲ*	hospital
ਹਸਾਂ	laugh
ਹਸਾਂਗ*	will laugh
ਹਸਿਆ	laughed
ਹਸਿਓ	laugh
ਹਸੀ	laughed
ਹਸੀਆਂ	laughed
ਹਸੂ	will laugh
ਹਸੂਂਗ*	will laugh
ਹਸੇ	laughed
ਹਸੇਗ*	will laugh
ਹਸੋ	laugh
ਹਾਂ	am
ਹਾਏ	oh
ਹਾਕੀ*	hockey
ਹਾਦਸ*	accident
ਹਾਰ	lost
ਹਾਰਕੇ	lose
ਹਾਰਣ*	lose
ਹਾਰਣਗ*	will lose
ਹਾਰਦ*	loses
ਹਾਰਨ	lose
ਹਾਰਨਾ	lose
ਹਾਰਨੇ	lose
ਹਾਰਾਂ	lose
ਹਾਰਾਂਗ*	will lose
ਹਾਰਿਆ	lost
ਹਾਰਿਓ	lose
ਹਾਰੀ	lost
ਹਾਰੀਆਂ	lost
ਹਾਰੂ	will lose
ਹਾਰੂਂਗ*	will lose
ਹਾਰੇਗ*	will lose
ਹਾਰੋ	lose
ਹਾਲ	state
ਹਾਸ*	laughing
ਹਾਹਾ	haha
ਹਾੜ*	please beg
ਹਿਂਸਾ	violence
ਹਿਸਾਬ	maths
ਹੀ	only
ਹੀਟਰ*	heater
ਹੀਟਿਂਗ*	heating
ਹੀਰੋ*	hero
ਹੀਰੋਇਨ*	heroine
ਹੁਂਦ*	is
ਹੁਂਦੇ	are
ਹੁਣ	now
ਹੁਣੇ	right now
ਹੇਠ	under
ਹੇਠਾਂ	down
ਹੇਠੋਂ	from under
ਹੈ	is
ਹੈਂਗਰ*	hanger
ਹੈਰੋਇਨ*	heroin
ਹੈਲਥ	health
ਹੈਲਪਲਾਈਨ*	helpline
ਹੋ	be
ਹੋਇਆ*	happened
ਹੋਈ	happened
ਹੋਊ	will be
ਹੋਏ	were
ਹੋਟਲ	hotel
ਹੋਣ	be
ਹੋਣਾ	be
ਹੋਣੀ	be
ਹੋਮ	home
ਹੋਮਵਰਕ*	homework
ਹੋਰ	more
ਹੋਵਾਂ	be
ਹੋਵੇ	is
ਹੋਵੇਗ*	will be
ਹੋਸ	awake
ਹੋਸਟਲ*	hostel
ਹੌਲਾ	light
"""

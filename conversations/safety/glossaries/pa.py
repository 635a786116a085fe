"""The English of pa words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
aa	is
aadmi*	man
aagaya	came
aage	came
aagya	came
aagyi	came
aaiyan	came
aaiyo	come
aaja	come
aajao	come
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
aanda	egg
aande	eggs
aap	myself
aapna	own
aapne	own
aapni	own
aau	will come
aauna	come
aaunda	comes
aaundi	comes
aave	come
aavega	will come
aaya	came
aaye	came
aayi	came
abba	dad
abbu	dad
adde	bus station
adhi	half
afeem*	opium drugs
agg	fire
agge	forward
agle	next
agwah*	kidnapped
agya	came
aithe	here
aitvaar	sunday
aj	today
ajao	come
ajj	today
ajnabi*	stranger
akgi	fed up
akgya	fed up
akh	eye
akhaan	eyes
akhan	eyes
akhbar	newspaper
akk	fed up
akkgi	fed up
akkgya	fed up
akkh*	eye
akki	fed up
alag	separate
allah	god
almari*	cupboard
aloo	potatoes
amli	addict
ammi	mum
andar	inside
ande	eggs
andron	from inside
anjaan*	stranger
ankh	eye
aonda	comes
aondi	comes
apda	own
apde	own
apdi	own
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
atmhatya	suicide
atta	flour
atth	eight
auga	will come
augi	will come
aukha	hard
aukhe	hard
aukhi	hard
aun	come
auna	come
aunda	comes
aunde	come
aundi	comes
auni	come
aunty*	auntie
aurat*	woman
avaaz	voice
avaazan	voices
avaz*	voices
avda	own
avdi	own
avega	will come
awaaz*	voices
awajan	voices
awaz*	voices
aya	came
ayega	will come
ayi	came
baad	after
baag	garden
baah*	arm
baahvan	arms
baaki	rest
baanh*	arm
baapu	dad
baar	outside
baarish	rain
baasi	stale
baba	priest
babe*	priest
bacch*	kids
bacha	kid
bachalo	save
bachange	will survive
bachao	save
bachauni	save
bachayo	save
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
bachia	children
bachian	girls
bachiyan	girls
bachna	survive
bacho	survive
bachu	will survive
bachunga	will survive
bachungi	will survive
bachya	survived
bachyan	children
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
badboo	smell
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
badnami	shame
bagair	without
bagicha	garden
baha	arms
bahan	arms
bahar	outside
baharle	abroad
bahot	very
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
bakra	goat
bakri	goat
balatkar*	rape
bana	make
banan	make
banao	make
banaunda	makes
banaundi	makes
banaunga	will make
banaungi	will make
banaya	made
banayi	made
banda	man
bande	men
bandeyan	men
bandook*	gun
bandooq	gun
banduk*	gun
bane	became
bani	became
bann	tie up
bannh*	tied up
banuga	will become
bapu	dad
baraf	snow
baran	twelve
barfi	sweets
barish	rain
barsi	memorial
bas	just
bassan	buses
basta	school bag
bathera	plenty
bathroom*	bathroom
batti	light
battiyan	lights
bazar*	market
bebas	helpless
bebe	mum
beeji	gran
beemar	ill
begana*	stranger
beghar*	homeless
behn*	sister
behosh*	passedout
beizti	shame
beizz*	humiliated
bekaar*	useless
bekar*	useless
belna*	rolling pin stick
beti	daughter
bewakoof*	stupid
bezti	shame
bhaande	dishes
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
bhajgayi	ran away
bhajgi	ran away
bhajgya	ran away
bhaji	brother
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
bhajjgi	ran away
bhajjgya	ran away
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
bhand	comedian
bhande	dishes
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
bhapa	dad
bhar	fill
bharaa	brother
bharosa*	trust
bhed	secret
bheed	crowd
bhej	send
bhejan	send
bhejange	will send
bhejda	sends
bhejde	sends
bhejdi	sends
bhejditta	sent
bheje	sent
bhejega	will send
bhejenge	will send
bhejeya	sent
bheji	sent
bhejiya	sent
bhejna	send
bhejo	send
bhejta	sent
bhejti	sent
bheju	will send
bhejunga	will send
bhejungi	will send
bhejya	sent
bhen	sister
bhena	sisters
bhenan	sisters
bhenji	sister
bhet	secret
bhog	funeral prayers
bhonkda	barks
bhoot*	ghost
bhot	lots
bhra	brother
bhraa*	brother
bhrava*	brothers
bht	very
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
bilkul	totally
billi	cat
bimar*	ill
bimari*	illness
bina	without
bistara	bed
bistra*	bed
bithaunde	make sit
bithaya	made sit
bmar	ill
bna	make
bnaao	make
bnaunda	makes
bnaunde	makes
bnaya	made
bnayi	made
bohat	lots
bohot	lots
boht	very
boj	burden
bojh*	burden
bolan	speak
bolange	will speak
bolda	speaks
bolde	speaks
boldi	speaks
bolega	will speak
bolenge	will speak
boleya	spoke
boli	said
boliya	spoke
boliye	speak
bolna	speak
bolo	speak
bolunga	will speak
bolungi	will speak
bolya	spoke
booha*	door
boota	plant
boote	plants
botal*	bottle
botlan	bottles
bottal*	bottle
bua	auntie
buddha	old
budha	old
budhi	old woman
budhvar	wednesday
buha	door
buhe	door
bukhaar*	fever
bukhar	fever
bula	call
bulai	called
bulao	call
bulaunda	calls
bulaya	called
bulayi	called
bulla	lip
bully	bully
bump	bumps
bura	bad
buri	bad
byah	wedding
camer*	camera
cartoon	cartoon
ch	in
cha	tea
chaa	tea
chaabi*	key
chaah	tea
chaakoo	knife
chaaku*	knife
chaale	blisters
chaar	four
chaati	chest
chabi	key
chabiyan	keys
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
chai	tea
chaida	should
chaidi	need
chakar	dizzy
chakda	picks up
chakdi	picks up
chakeya	picked up
chakk	pick up
chakkar	dizzy
chakke	picked up
chakku*	knife
chakleya	picked up
chaku*	knife
chakya	picked up
chal	come on
chalan	work
chalange	will work
chalaunda	drives
chalaunde	drive
chalaunga	will drive
chalaya	drove
chalda	works
chaldi	goes
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
chamcha	spoon
chamdi	skin
changa	good
changey	good
changi	good
chann	moon
chapair	slap
chaped	slap
chapeda*	slap
chaper*	slap
chappal*	slipper
char	four
charas	weed
charhna	climb
chaul	rice
chaunda	want
chaunde	want
chaundi	want
chauth	fast
chawal	rice
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
chhona	touch
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
chhota	small
chhoti	little
chhuda	rescue
chhuhnda	touches
chhuhya	touched
chhupaunda	hides
chhura*	knife
chhuri*	knife
chhutti*	holiday
chhuya	touched
chidaunda	teases
chidaunde	tease
chidi	bird
chidonde	tease
chilla*	shouts
chimta*	tongs
chimte	tongs
chinta	worry
chirhaunde	tease
chiri	bird
chitta	white heroin
chittar*	slipper
chitte	heroin
chitti	white
chol	rice
chonda	wants
chonde	want
chondi	wants
chooha	mouse
choonda	touches
chor	thief
choran	thieves
chori	secretly
chot	injury
chota	little
chotan	injuries
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
chuhe	rats
chuk	lift
chukan	lift
chukange	will lift
chukda	lifts
chukde	lifts
chukdi	lifts
chuke	picked up
chukega	will lift
chukenge	will lift
chukeya	lifted
chuki	picked up
chukk	lift
chukka	lift
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
chupaunda	hides
chupchap	quietly
chupp	quiet
churi	knife
chutkula	joke
chutkule	jokes
chutti*	holiday
cigrat*	cigarette
college*	college
cricket	cricket
cycal	bike
cycle	bike
daadi	gran
daaj	dowry
daaka	robbery
daal	lentils
daaroo	alcohol
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
daj	dowry
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
dand	teeth
danda	stick
dandan	teeth
dande	stick
dandey*	stick
dandya	sticks
dar	scared
darange	will scared
daraona	scary
daraondi	scares
daraunda	scares
daraunde	scare
daravna	scary
daraya	scared
dard	pain
darda	scared
darde	scared
dardi	scared
darega	will scared
darenge	will scared
dareya	scared
darna	scared
daro	scared
darondа	scares
darr*	scared
darrange	will scared
darrega	will scared
darrenge	will scared
darru	will scared
darrunga	will scared
darrungi	will scared
darshan	visit
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
dawayi	medicine
de	of
dede	give
dedi	gave
dedo	give
dedu	will give
dedy	dad
dekh	look
dekhan	watch
dekhange	will watch
dekhangi	i will see
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
deor	brother in law
der	late
deta	gave
deuga	will give
devan	i give
devanga	will give
devar	brother in law
deve	give
devega	will give
deyo	give
dhaga	charm
dhake	force
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
dhamkaunda	threatens
dhamkaunde	threaten
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
dhaun	neck
dhaunda	washes
dhee	daughter
dheeyan	daughters
dhi	daughter
dhiaan	care
dhid*	belly
dhiyan	daughters
dhol	drum
dhuaunde	make wash
dhudh	milk
dhund	fog
dhup	sun
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
dikhaunga	will show
dikhawan	show
dikhaya	showed
dil	heart
dimaag	mind
dimag	mind
din	day
dinan	days
dinda	gives
dinde	gives
dindi	gives
dita	gave
diti	gave
ditiya	gave
ditiyan	gave
ditta	gave
ditte	gave
ditti	gave
dittiyan	gave
dittе	gave
diwali*	diwali
diyan	of
dmag	mind
do	two
doctor*	doctor
dono	both
doodh*	milk
dooja	other
dost*	friend
dovan	both
dowen	both
drama	drama
draunda	scares
draya	scared
drd	pain
drda	fears
drdi	fears
drr	scared
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
duja	other
duji	other
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
dun	give
dunia	world
duniya	world
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
ethon	from here
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
fahaa	noose
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
farishteyan	angels
fateya	torn
fauj*	army
fayda	use
fazool	useless
feeka	bland
fer	then
fikar*	worry
fikr	worry
film*	film
firauti*	ransom
firde	roam
firdi	roams
fisal	slip
fone*	phone
fonn	phone
football*	football
foto*	pictures
fotuan	pictures
fufad	uncle
fufi	auntie
gaa	cow
gaal	swearing
gaala*	swearing at me
gaalhan	swearing
gaali*	swearing at me
gaan	cow
gaana	song
gaane	song
gaayab*	missing
gaddi*	car
gaddiyan	cars
gadi	car
gairat	honour
gal	talk
gala	neck
galaa	throat
galaan	swearing
galan	swearing at me
galat	wrong
gale	neck
gali	street
gall	talk
galla	talk
gallan	talk
galti*	mistake
gand	dirty
ganda	dirty
gandas*	axe
gande	dirty
gandgi	dirt
gandi	dirty
gandian	dirty
gandiyan	dirty sex
gane	songs
ganja*	weed
garam	hot
garbhvati	pregnant
gardan	neck
garmi*	summer
gatka	gatka training
gaunde	sing
gay	gay
gaya	went
gayab*	missing
gayb	missing
gaye	went
gayi	went
gayian	went
geet	song
ghaah	grass
ghabra*	panicking
ghairat	honour
ghante	hours
ghar	home
gharde	family
ghardeyan	family
gharo	from home
gharon	from home
gharvala	husband
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
ghasun	punch
ghasunn*	punch
ghat	less
ghataun	lose weight
ghataya	reduced
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
ghora	horse
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
girohh	gang
giyan	went
gobhi	cauliflower
goda	knee
gode	knees
goli	pill
golia	pills
goliaan	pills
golian	pills
goliy*	pills
goonda	thug
goonde	thugs
gosht	meat
guach*	missing
guandh*	neighbour
gullidanda	game
gumm	missing
gunda	thug
gunde	thugs
gurdwara	temple
gurdware	temple
gurpurab*	festival
gusa	angry
gussa*	angry
gusse	angry
gutt	wrist
gutta	wrists
gutte	wrists
gwach*	missing
gwahi	witness
gwandh*	neighbour
gya	went
gyaa	went
gye	went
gyi	went
gyian	went
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
haasa	laugh
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
haneri	dark
hanjee	yes
hanji	yes
hanju*	tears
har	every
hara	green
haraya	won match
harrgi	given up
hasa	laugh
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
haste	laugh
hasunga	will laugh
hasungi	will laugh
hasya	laughed
hatange	will stop
hatda	stops
hath	hand
hathan	hands
hathiyar*	weapon
hathlaunda	touches
hathod*	hammer
hattan	hands
hatth	hand
hauga	will be
hausla	courage
hazar	thousand
hega	is
hegi	is
hi	only
hilaya	shook
himat	courage
himmat	courage
hner	dark
ho	be
hockey*	hockey
hogai	happened
hogaya	happened
hogayi	happened
hoge	were
hogya	happened
hogyi	happened
hoi	happened
hojana	become
hojave	becomes
homework	homework
hon	be
hona	be
honsla	courage
hor	more
hosh	awake
hospital*	hospital
hou	will be
hougа	will be
hove	is
hovega	will be
hoya	happened
hoye	were
hoyi	happened
humesha	always
hun	now
hunay	just now
hunda	is
hunde	are
hundey	are
hundi	is
hune	right now
hunna	am
ijazat	permission
ijjat*	honour
ik	one
ikall*	alone
ikallapan	lonely
ikathe	together
ikkal*	alone
imtihaan	exam
inaam	prize
india	india
inna	so much
ithaas*	history
ithe	here
itthe	here
izazat	permission
izzat*	honour
ja	go
jaadu	magic
jaagd*	awake
jaaiye	we go
jaake	go
jaan	go
jaana	go
jaanda	goes
jaande	go
jaandi	goes
jaano	kill
jaanon	kill
jaao	go
jaat	caste
jaava	i go
jaavan	i go
jaave	go
jaayi	go
jabardast*	forced
jabrdasti	forced
jad	when
jado	when
jadon	when
jadu	magic
jaffi*	hug
jagaunda	wakes
jagaunga	will wake
jagaya	woke
jago	wake up
jail*	jail
jaiye	go
jake	go
jakham*	wound
jakhm	cut
jaldi	quickly
jaleban	sweets
jalebi*	sweets
jamia	born
jammeya	born
jammya	born
jamya	born
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
janmdin	birthday
jao	go
japhi	hug
jau	will go
jauga	will go
jaugi	will go
jaunga	will go
jaungi	will go
javai	son in law
javak	child
javan	i go
javanga	will go
javangi	will go
jave	go
jawa	i go
jawak	child
jawakan	children
jawan	young
jaye	goes
jbrdsti	forced
jdo	when
jdon	when
je	if
jeb	pocket
jeda	who
jedi	who
jee	live
jeeja*	brother inlaw
jeen	live
jeena	live
jeha	like
jehar*	poison
jehda	who
jehde	who
jehdi	who
jehra	who
jeon	live
jeona	live
jeonda	alive
jeondi	alive
jeth	brother in law
jethani	sister in law
jhaadu	brush
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
jhadu	brush
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
jhalli	mad
jhapp*	hug
jhijhak	shy
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
jina	live
jind	life
jinda	lock
jindagi*	life
jindgi	life
jindra	lock
jindre	locks
jinn	jinn
jinna	as much
jinsi	sexual
jionda	alive
jiondi	alive
jism*	body
jithe	where
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
jodo	add
jooan	lice
joorha	hair bun
joota	shoe
juan	lice
judwa	twins
jukaam	cold
julaab*	laxatives
julaak	children
julab*	laxatives
jung	war
jutiyan	shoes
jutti*	shoe
jwak	child
jwakan	children
kaala	black
kaali	black
kabaddi*	kabaddi game
kach	glass
kachha*	underwear
kachhe*	underwear
kada	how
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
kaddta	kicked out
kaddunga	will throw out
kaddungi	will throw out
kaddya	threw out
kade	ever
kadekade	sometimes
kadenahi	never
kadey	ever
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
kadhta	kicked out
kadhti	kicked out
kadhu	will throw out
kadhunga	will throw out
kadhungi	will throw out
kadhwa	take out
kadhya	threw out
kadi	ever
kado	when
kadon	when
kadta	kicked out
kagaj	papers
kagaz	papers
kaha	said
kahani*	story
kahinda	he says
kaid	locked in
kaida	rules
kainchi*	scissors
kaka	baby boy
kaki	baby girl
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
kannan	ears
kapde*	clothes
kapre*	clothes
kar	do
kara	do
karaan	get done
karaao	get done
karan	do
karange	will do
karaunda	makes do
karaunde	makes do
karaya	made do
karda	does
karde	do
kardi	does
kardita	did
karega	will do
kareyo	do
kariye	we do
karja*	debt
karje	debts
karke	because
karn	doing
karna	do
karni	do
karo	do
karta	done
karti	done
karu	will do
karuga	will do
karun	do
karunga	will do
karungi	will do
karva	make
karvao	get done
karvaunda	makes do
karwaunda	makes do
karwaya	made do
karza*	debt
kasam*	swear
kasoor*	fault
kasur	fault
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
kdo	when
ke	and
kede	which
keede	insects
keere	insects
keeta	did
keeti	did
keh	say
keha	said
kehan	say
kehda	which
kehdi	which
kehke	saying
kehna	say
kehnda	he says
kehnde	they say
kehndi	she says
kela	banana
kele	bananas
kenchi*	scissors
kenda	he says
kende	they say
kendi	she says
kha	eat
khaa	eat
khaada	ate
khaadh*	ate
khaadi	ate
khaake	eat
khaan	eat
khaana	food
khaand*	eats
khaaya	ate
khabar	news
khabran	news
khad	stand
khada	ate
khadha	ate
khadhi	ate
khadhiyan	ate
khadi	standing
khaiyan	ate
khake	eat
khalaiyan	took
khalava	i take
khalia	ate
khalian	took
khaliyan	took
khalvan	i take
khalyi	took
khana	food
khand*	eats
khandan*	family
khang	cough
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
khasam	husband
khatam	end
khatar*	danger
khatm	end
khatra*	danger
khattam	over
khauf*	fear
khavan	i eat
khawa*	feed
khayal	thoughts
khed	play
khedan	games
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
khediye	we play
khedna	play
khedo	play
khedu	will play
khedunga	will play
khedungi	will play
khedya	played
kheer	pudding
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
khtm	over
khua*	feed
khud	myself
khudkashi	suicide
khudkhushi	suicide
khudkush*	suicide
khundi	blunt
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
khus	happy
khush	happy
khushbu	smell
khushi	happy
khyal	thoughts
ki	what
kida	how
kidan	how
kidda	how
kiddan	how
kiha	said
kilo	kg
kinare	edge
kinj	how
kinna	how much
kinne	how many
kiraaya	rent
kiraiya	rent
kiraya*	rent
kirpan	holy sword
kirtan*	hymns
kise	someone
kisi	someone
kisnu	someone
kisse	someone
kita	did
kitaab*	book
kitab	book
kitaban	books
kithe	where
kithon	from where
kiti	did
kitta	did
kitthe	where
kitti	did
kitе	did
kiun	why
kive	how
kiven	how
klesh*	fighting
koi	someone
kol	near
kolo	from
kolon	from
kon	who
kooda	litter
koshish	trying
kraao	get done
kran	do
krda	does
krde	do
krdi	does
krke	because
krna	do
kro	do
krta	done
krti	done
kru	will do
krunga	will do
krungi	will do
kuch	something
kuda	litter
kudi*	girl
kudiyan	girls
kuhad*	axe
kuj	something
kujh	something
kukad	chicken
kukkar*	chicken
kulhadi	axe
kunda	lock
kundi*	lock
kuri	girl
kuriyan	girls
kurri	girl
kursi	chair
kush	something
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
kutmaar	beating
kutmar	beating
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
kuttey	dogs
kutteya	beat
kutti	dog
kuttiya	beat
kuttmaar	beating
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
kya	what
kyon	why
kyonki	because
kyoon	why
kyu	why
kyuki	because
kyun	why
kyunki	because
la	put
laa	put
laachar*	helpless
laada	groom
laah*	take off
laahunda	takes off
laahundi	takes off
laal	red
laao	put
laapta*	missing
laara	groom
laash*	dead body
laat	kick
laatan	kicks
laaunda	puts
laaya	put
laaye	put
laayi	put
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
ladan	fighting
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
laende	take
lag	seem
laga	started
lagan	start
lagataar	constantly
lagda	seems
lagde	feel
lagdi	seems
lageya	felt
lagga	started
laggange	will start
lagge	started
laggeya	started
laggi	started
lagi	started
laguga	will feel
lagvao	get put
lagya	started
laha	took off
lahaunda	takes off
lahaye	took off
lahe	took off
lahke	taking off
lahoo*	blood
lahu	blood
lahuna	take off
lahunda	takes off
lahundi	takes off
lai	for
laigaye	took away
laigya	took away
laijana	take away
laijanda	takes away
laijange	will take away
lain	take
laina	take
lainda	takes
lainde	take
laindi	takes
laini	take
laiyan	took
lakh	hundred thousand
lakk	waist
lakkad	wood
langar	free meal
langdian	passing
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
langna	pass
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
latan	legs
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
lattaan	legs
lattan	kicks
lau	will take
laun	put
launa	put
launda	puts
launde	puts
laundi	puts
lavan	i take
lavanga	will take
lavange	will take
lavaunde	make put
lavega	will take
lawanga	will put
laxative	laxatives
laya	put
laye	took
layi	for
layian	took
layiyan	took
leaunda	brings
legaye	took away
legya	took away
legye	took away
leinda	takes
lejana	take away
lejanda	takes away
lejange	will take away
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
lgda	feels
lgdi	feels
lia	took
liaya	brought
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
londa	puts
loon	salt
lor	need
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
lyanda	brought
lyaunda	brings
lyi	took
maa	mum
maada	bad
maadi	bad
maaf	sorry
maafi*	sorry
maan	mum
maape	parents
maapyan	parents
maar	hit
maara	bad
maaraange	will kill
maaran	hit
maarange	will hit
maarda	hits
maardange	will kill
maarde	hits
maardega	will kill
maardi	hits
maarditta	killed
maardu	will kill
maarduga	will kill
maardunga	will kill
maare	hit
maarega	will hit
maarenge	will hit
maareya	hit
maarhi	bad
maari	hit
maariya	hit
maarke	hit
maarkut*	beating
maarna	hit
maaro	hit
maarta	killed
maarti	hit
maaru	will hit
maarunga	will hit
maarungi	will hit
maarya	hit
maasi*	auntie
machhar	mosquito
machhi*	fish
mada	bad
madad*	help
madat	help
madi	bad
maenu	me
mahina	month
mahine	months
mai	i
main	i
mainda	my
maindi	my
maine	i
mainnu	me
mainoo	me
mainu	me
maithon	from me
majaak	joke
majak*	joke
majaq	joke
majboor*	forced
majburi	no choice
majh	buffalo
majhan	buffalo
makhan	butter
makhaul*	laugh at
malak*	boss
mama	uncle
mame	uncle
mami	auntie
mamma	mum
mammi*	mum
mammu	uncle
manaunda	persuades
manaya	persuaded
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
mangvao	order
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
manni	agreed
manniya	agreed
manno	agree
mannunga	will agree
mannungi	will agree
mannya	agreed
manu	me
mape	parents
mapeyan	parents
mapyan	parents
mar	die
maraange	will hit
maran	dying
maraunga	i will die
marda	dies
mardange	will kill
marde	die
mardi	dies
mardu	will kill
marduga	will kill
mardunga	will kill
mareya	died
margaya	died
margayi	died
margya	died
margyi	died
mari	died
marian	hit
mariya	hit
mariyan	hit
marjaan	die
marjaana	die
marjana	die
marjau	will die
marjaun	die
marjaunga	i will die
marjaungi	i will die
marjava	die
marjavan	i die
marjave	dies
marjawan	die
marjaye	dies
marji	wish
marke	hit
markutt*	beating
marn	die
marna	die
marne	die
marni	die
maro	hit
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
marsi	will hit
marta	killed
marti	hit
maru	will hit
marunga	will kill
marungi	i will die
marya	hit
marzi	wish
masad	uncle
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
mauj	fun
maulvi*	imam
mausam	weather
maut*	death
mayoos	hopeless
mayus	hopeless
mazaak	joke
mazak*	joke
mazboor*	forced
mazburi	no choice
mdad	help
meeh	rain
meehn	rain
meenh	rain
mehmaan	guests
mehnat	hard work
mehne	insults
mehng*	expensive
mehsoos	feeling
meiki	me
mein	i
meinu	me
mekon	me
mela	festival
mele	festival
menda	my
mendi	my
mennu	me
menoo	me
menu	me
mera	my
mere	my
merenal	with me
mereto	from me
mereton	from me
meri	my
meriyan	my
mertho	from me
messagan	messages
methon	from me
miki	me
milan	meet
milange	will meet
milda	meets
milde	meets
mildi	meets
mile	met
milega	will meet
milenge	will meet
mileya	got
miliya	met
milna	meet
milni	wedding meeting
milunga	will meet
milungi	will meet
milya	met
minu	me
mirch*	chilli
mithai*	sweets
mithiai	sweets
mitti	dirt
mjboor*	forced
mjburi	no choice
mnu	me
mobail	phone
mobile*	phone
mohalle	neighbourhood
mom	mum
moonh	face
mota	fat
moti	fat
motti	fat
motu	fatty
mra	my
mri	my
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
muhn	face
muk	end
mukabla	competition
mukaun	end
mukauna	end
muke	punches
mukjana	end
mukk	end
mukka	punch
mukke	punch
mukkgi	ended
mukki*	punch
mulk	country
mumm	mum
mummy*	mum
munda*	boy
munde	boys
mundea	boys
mundey*	boys
mundya*	boys
munh	face
murga	rooster
murgi	chicken
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
nae	not
nafrat	hate
nafrt	hate
nahaa*	bath
nahar	canal
nahau*	bath
nahaya	washed
naheen	not
nahi	not
nahiin	not
nahin	not
nahio	not
nahun*	nails
nai	not
naked	naked
nakhun	nails
nakk	nose
nal	with
nall	with
namak	salt
namaz*	prayer
nana	grandad
nanaan*	sister inlaw
nanan	sister in law
nang*	naked
nani	gran
nasan	veins
nasgi	ran away
nasha*	drugs
nashe*	drugs
nashedi*	addict
nashta	breakfast
nass	run away
nassan	run away
nassange	will run away
nassda	runs away
nassde	runs away
nassdi	runs away
nassega	will run away
nassenge	will run away
nasseya	ran away
nassgi	ran away
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
nawa	new
nawi	new
nayi	not
nazar	watch
ne	they
neeche	under
neel	bruise
neela	blue
neelan	bruises
neele	blue bruise
neeli	blue
neend*	sleep
nehar*	canal
nera	dark
net	net
nhi	not
nhin	not
nhio	not
ni	not
niana	child
niane	children
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
nikalja	get out
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
nile	bruise
nind	sleep
nindar	sleep
niraash*	hopeless
nirash	hopeless
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
nooh	daughter in law
nu	to
nude	nude
nudes	nudes
nudez	nudes
nuh	daughter in law
nuksaan	damage
nvi	new
nyaan*	kids
nyan*	kids
oda	his
odi	his
odon	then
oh	he
ohda	his
ohde	his
ohdi	his
ohna	they
ohnan	they
ohne	he
ohnoo	him
ohnu	him
ohvein	like that
okha	hard
okhi	hard
onda	comes
ondi	comes
onhe	he
onna	that much
onu	him
othe	there
othon	from there
oye	hey
pa	put
paa	put
paad	tear
paagal	mad
paake	putting
paala	cold
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
paaya	put
paayi	put
pabandi	not allowed
pachtaunda	regret
pad	read
padh	read
padhai	studies
padhan	read
padhange	will read
padhaunda	teaches
padhaundi	teaches
padhaunga	will teach
padhayi	studies
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
pair	foot
pairaan	feet
pairan	feet
paisa*	money
paise*	money
pakaundi	cooks
pakaungi	will cook
pakayi	cooked
paket	packet
paketan	packets
pakistan*	pakistan
pakore	pakoras
pandran	fifteen
pani	water
panj	five
panjah	fifty
papa*	dad
paper	exam
pappi	kiss
pappiyan	kisses
par	but
parali	straw burning
parantha*	bread
paratha	paratha
parcel*	parcel
parchhavan	shadow
pardes*	abroad
pareshan*	harassed
parh	read
parhai	studies
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
parslan	parcels
parson	two days ago
party	party
pasli*	ribs
passport*	passport
pata	know
patang	kite
patangan	kites
pati	husband
patila	pot
patka	turban
patla	thin
patli	thin
patni	wife
patri*	railway
patt	thigh
patta	thighs
pattan	thighs
paudi*	stairs
pauna	put
paunda	puts
paunde	puts
paundi	puts
pauri*	stairs
pawni	water
paya	put
payi	is
pee	drink
peed	pain
peeke	drunk
peeki	drunk
peela	yellow
peen	drink
peena	drink
peend*	drinks
peeta	drank
peeti	drank
pehchaan	identity
pehla	before
pehlan	before
pehle	before
pehli	first
pehn	sister
peke*	parents home
penda	must
pende	must
penji	sister
peo	dad
pesa	money
pese	money
peshab*	wee
peyian	are
peyo	dad
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
phal	fruit
phande	noose
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
phen	sister
pher	then
phir	then
phone*	phone
photo*	pictures
phukha	hungry
phul	flowers
phull	flowers
phuph*	uncle
piaz	onion
picha	follows
piche	behind
pichha	follows
pichhe	behind
pichle	last
pichli	last
pichon	after
pid	pain
pike	drunk
pikke	drunk
pila	give drink
pind	village
pinda	drinks
pindi	drinks
pindon	from village
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
pitth	back
pitti	beat
pittiya	beat
pittna	beat
pitto	beat
pittu	will beat
pittunga	will beat
pittungi	will beat
pittya	beat
piyo	dad
poisoning	poison
police*	police
ponda	puts
poora	whole
poori	whole
pounda	pounds
praah	brother
pregnant*	pregnant
preshan*	harassed
prontha	paratha
pronthe	parathas
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
pukha	hungry
pukhi	hungry
puls	police
punjabi	punjabi
pura	whole
puraane	old
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
pyaas	thirsty
pyaaz	onion
pyar*	love
pyasa	thirsty
pyaz	onion
pye	are
pyi	is
pyo	dad
pyu	dad
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
rahya	keeps
rail	train
railgaddi	train
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
rasse	rope
rassi*	rope
raste	way
rat	night
raula	noise
raunda	cries
rawaya	made cry
raz	secret
reha	is
rehna	live
rehnda	lives
rehnde	live
rehndi	lives
rehndian	live
rehne	live
rehni	live
renda	lives
rende	live
rendi	lives
rights	rights
riha	keeps
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
roka	engagement
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
rol	mix
rola	noise
rona	cry
ronda	cries
ronde	cries
rondi	cries
rondirehndi	keeps crying
roti	food
rotiyan	bread
rotti	food
roun	cry
rova	cry
rovan	i cry
rowan	i cry
roya	cried
roye	cried
royi	cried
roz	every day
roze	fasting
ruk	stop
rukkh	tree
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
rvaya	made cry
saab	sir
saad	burn
saada	our
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
saakhi	story
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
saar	all
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
sabh	all
sabji	vegetables
sabnu	everyone
sabzi*	vegetables
sach	truth
sachi	really
sada	our
sadak*	road
sadda	our
sade	our
sadi	our
sadiyan	our
safai*	cleaning
sah	breath
saheli*	friend
sahi	right
sahib	sir
sahibzad*	martyrs history
sahun	swear
sahur*	inlaw
saikal	bike
saka	can
sakda	can
sakde	can
sakdi	can
sakeya	could
saki	could
sakoon	peace
salfas*	poison
samaan	stuff
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
samjha	understood
samjhan	understand
samjhange	will understand
samjhaunda	explains
samjhaya	explained
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
samose	samosas
sanskar	funeral
sanu	us
sapp	snake
sara	whole
sarak	road
sardi*	winter
sare	all
sarea	all
sareer*	body
sareyan	everyone
sarh	burn
sarhda	burns
sarheya	burned
sarhi	burned
sari	whole
sarinj*	needle
sariyan	all
sarkaan	roads
sarr	burn
sass	mother inlaw
sasta	cheap
sasti	cheap
sataun*	torments
satayi	bothered
satt	seven
sattan	injuries
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
saukha	easy
saun	sleep
sauna	sleep
saunda	sleeps
saundi	sleeps
saure	in laws
saza*	punishment
scene	scene
school*	school
scl	school
seb	apple
selfie*	selfie
serious	serious
seva	volunteering
sfai	cleaning
shaadi*	marriage
shaam	evening
shaami	evening
shadi	marriage
shaheed*	martyr
shanivar	saturday
shant	calm
shanti	peace
sharaab*	alcohol
sharab	alcohol
sharabi*	drunk
sharam*	ashamed
sharir*	body
sharmind*	ashamed
shaunk	hobby
shayad	maybe
sheeshi*	bottle
shift*	shift
shoshan*	abuse
shraab*	alcohol
shrab	alcohol
shrabi	drunk
shukar	thanks
shukarvar	friday
shukriya	thanks
shuru	start
si	was
sidhi	straight
sikh	learn
sikhange	will learn
sikhaun	teach
sikhauna	teach
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
sirr	head
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
sochke	thinking
sochna	think
socho	think
sochu	will think
sochunga	will think
sochungi	will think
sochya	thought
sofe	sofa
sohna	pretty
sohni	pretty
sohniyan	beautiful
sohra	father in law
sohre	inlaw
somvar	monday
sona	gold
sonda	sleeps
sondi	sleeps
sooyi	needle
sota	stick
sote	stick
soti	stick
sotiyan	sticks
sotti	stick
subah	morning
sufna	dream
sufne	dreams
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
sujja	swollen
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
sukka	thin
sukkda	dries
sukki	thin
sukoon	peace
sun	listen
sunange	will hear
sunaunda	tells
sunaunga	will tell
sunaya	told
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
supna	dream
supne	dreams
suraakh	holes
suta	asleep
sute	asleep
suti	asleep
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
sva	ashes
ta	then
taala*	lock
taale	locked
taan	then
taane	insults
taap	fever
taar	wire
taaya*	uncle
tabar	family
tabbar	family
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
tai	auntie
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
takiya	pillow
takiye	pillow
takk	until
takkar	crash
takleef	pain
taklif	pain
talaak*	divorce
talaq*	divorce
talli	drunk
talwar*	sword
tan	then
tang	bullied
tangde	hang
tanha*	lonely
tankha*	wages
tapaunde	bother
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
tatolda	gropes
taveet	charm
tawa	pan
taya	uncle
taye	uncle
tayi	auntie
te	and
teeka	injection
teeke	injections
teevi	wife
teh	thirst
tej	fast
tejab*	acid
tenda	your
tenoo	you
tenshun	stress
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
thakgi	tired
thakgya	tired
thaki	tired
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
thale	under
thalle	under
thand*	cold
thane	police station
thapad	slap
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
thik	fine
thk	fine
thnd	cold
thoda	little
thodi	little
thonu	you
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
tidd	stomach
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
tivi	wife
tnu	you
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
toh	then
tohf*	gifts
toka	machete
ton	from
tona	black magic
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
toye	holes
trah	like
truck*	truck
tu	you
tuhada	your
tuhadi	your
tuhanu	you
tuki	you
tulli	drunk
tunn	drunk
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
tuttdi	breaks
tutte	broken
tutteya	broken
tuwanu	you
tv	tv
twada	your
twadi	your
ucha	high
udaas*	sad
udas	sad
udasi	sad
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
udon	then
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
ultiya	vomiting
ultiyan	vomit
umeed*	hope
uncle*	uncle
ungal*	finger
unhe	he
unu	him
upar	on
usda	his
usde	his
usdi	his
usne	he
usnu	him
ustad*	teacher
utaar*	take off
ute	on
utey	on
uth	get up
uthan	get up
uthange	will get up
uthda	gets up
uthde	gets up
uthdi	gets up
uthe	there
uthega	will get up
uthenge	will get up
utheya	got up
uthi	got up
uthiya	got up
uthna	get up
utho	get up
uthon	from there
uththe	there
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
vaajan	voices
vaal	hair
vaar	times
vaari	times
vaaste	for
vadd	cut
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
vailly	thug
vaisakhi*	festival
vajan*	weight
vaje	oclock
vala	guy
valait	england
vandde	share
vando	share out
vang	like
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
vass	control
vaste	for
vauti	wife
vch	in
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
veerji	brother
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
velne	rolling pin
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
vichon	from
video*	video
videsh*	abroad
vija	visa
vije	visa
vikha	show
vikhaunda	shows
vikhaunga	will show
vikhaya	showed
vilayat	england
viral*	share online
visa*	visa
viyaah	wedding
viyah	wedding
vje	oclock
vohti	wife
voti	wife
vrat	fast
vyaah	wedding
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
waajan	voices
waal	hair
waalan	hair
waar	times
wadda	big
wadde	big
waddi	big
wagera	and things
waheguru*	god
wajan*	weight
wakeel*	lawyer
wala	guy
walait	england
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
wich	in
wohti	wife
yaad	remember
yaar*	friend
yaaran	friends
zabardast*	forced
zabrdasti	forced
zahar*	poison
zakham*	wound
zakhm	cut
zaroor	definitely
zehar*	poison
zeher*	poison
zinda	alive
zindagi	life
zindgi*	life
zor	force
zukam	cold
zyada	too many
ابا	dad
ابو	dad
ابي	dad
اتهي	there
اتوار	sunday
اتي	on
اج	today
اجا	come
اجازت	permission
اجاندا	comes
اجكل	these days
اجنبي	stranger
اجڑدا	ruined
اجڑدي	ruined
اجڑديان	ruined
اجڑن	ruined
اجڑنا	ruined
اجڑيا	ruined
اخير	end
اداس	sad
اداسي	sad
ادها	half
ادهار	debt
ادهي	half
اس	him
اسان	we
اساڈا	our
استاد*	teacher
استاني*	teacher
اسكول	school
اسمان	sky
اسي	we
اسين	we
اسٹيشن	station
اسپتال	hospital
اغوا	kidnapped
افسوس	sorry
افطاري	iftar meal
اك	one
اكاونٹ	account
اكتا	fed up
اكلا	alone
اكلي	alone
اكه	eye
اكهان	eyes
اكهدا	says
اكهدي	she says
اكهديان	says
اكهن	say
اكهنا	say
اكهيا	said
اكهيان	eyes
اكي	fed up
اكيا	fed up
الا	wala
الله	god
الو	potato
الي	from
الٹي	vomit
الٹيان	vomit
امام	imam
امان	mum
امتحان	exam
امي	mum
اميد	hope
امپاير	umpire
ان	am
انا	come
انتظام	plan
انتقال	died
اندا	comes
اندر	inside
اندي	coming
انسٹا	insta
انعام	prize
انكل	uncle
انلاين	online
انهيرا	dark
انٹرنيٹ	internet
انٹي	auntie
انڈا	egg
انڈي	eggs
انگريزي	english
انگل	finger
انگلان	fingers
او	he
اواز	voice
اوازان	voices
اوان	i come
اوانگا	will come
اوتهون	from there
اوتهي	there
اودا	his
اودي	his
اور	and
اوس	he
اوكها	hard
اوكهي	hard
اونا	come
اونان	they
اوندا	comes
اوندي	comes
اونديان	come
اونهان	they
اونون	him
اوني	he
اونين	he
اوه	he
اوهدا	his
اوهدي	his
اوهنان	they
اوهنون	him
اوهني	he
اوي	he
اويگا	will come
اوٹ	out
اوپرا	stranger
اوپري	stranger
اي	is
ايا	came
ايتهون	from here
ايتهي	here
ايدا	this
ايدي	this
ايس	this
ايسا	like this
ايمبولينس	ambulance
اينان	these
اينون	this
ايه	this
ايهنان	these
ايهنون	this
ايهه	this
ايي	came
اييان	came
اييرپورٹ	airport
اٹا	flour
اٹان	bricks
اٹه	eight
اٹهاران	eighteen
اٹهاندا	picks up
اٹهايا	picked up
اٹهدا	gets up
اٹهدي	gets up
اٹهديان	gets up
اٹهن	get up
اٹهنا	get up
اٹهيا	got up
اپ	myself
اپا	sister
اپريشن	operation
اپنا	own
اپني	my
اپنيان	own
اپنياپ	myself
اڈ	apart
اڈيكدا	waits
اڈيكدي	waits
اڈيكديان	waits
اڈيكن	wait
اڈيكنا	wait
اڈيكيا	waited
اگر	if
اگي	in front
اگيا	came
اگيي	came
باجي	sister
بار	outside
بارات	wedding party
باران	twelve
بارش	rain
باري	window
بازار	shops
بازو	arm
باغ	garden
باغيچه	garden
بال	kids
بالان	children
بالغان	adults
بالكل	totally
بانهان	arms
بانهه	arm
بانهوان	arms
باهر	outside
باهرلي	abroad
باپ	dad
بتي	light
بتيان	lights
بجلي	electricity
بخار	fever
بدبو	smell
بدلدا	changes
بدلدي	changes
بدلديان	changes
بدلن	change
بدلنا	change
بدليا	changed
بدمعاش	thug
بدمعاشان	thugs
بدنام*	shame
بده	wednesday
برا	bad
برف	snow
بري	bad
برياني	biryani
بريك	break
بس	just
بسان	buses
بستر	bed
بسترا	bed
بستري	bed
بسته	school bag
بسكٹ	biscuits
بعد	after
بغير	without
بكرا	goat
بكري	goat
بل	bill
بلا	call
بلاك	block
بلان	call
بلاندا	calls
بلاو	call
بلايا	called
بلايي	called
بلي	cat
بليكميل	blackmail
بليچ	bleach
بليڈ	blade
بليڈنال	with blade
بمار	ill
بنا	make
بناندا	makes
بناو	make
بنايا	made
بنايي	made
بند	locked
بندا	man
بندكردتا	locked
بندكرديندا	locks
بنده	man
بندوخ	gun
بندوق*	gun
بندي	men
بنديا	man
بنديان	men
بننا	become
بهابهي	sister in law
بهابي	sister in law
بهار	outside
بهارا	heavy
بهانڈي	dishes
بهانڈيان	dishes
بهايي	brother
بهت	lots
بهجاندا	makes run
بهجدا	runs away
بهجدي	runs away
بهجديان	runs away
بهجن	run away
بهجنا	run away
بهجيا	ran away
بهجگيا	ran away
بهجگيي	ran away
بهرا	brother
بهراوان	brothers
بهرجايي	sister in law
بهكه	hungry
بهكها	hungry
بهكهي	hungry
بهل	forget
بهلا	good
بهلدا	forgets
بهلدي	forgets
بهلديان	forgets
بهلن	forget
بهلنا	forget
بهلي	good
بهليا	forgot
بهن	sister
بهنان	sisters
بهندا	breaks
بهندي	breaks
بهنديان	breaks
بهنن	break
بهننا	break
بهنويي	brother in law
بهنيا	broke
بهنگ	weed
بهنگڑا	bhangra
بهه	sit
بهوت	very
بهيج	send
بهيجدا	sends
بهيجدي	sends
بهيجديان	sends
بهيجن	send
بهيجنا	send
بهيجيا	sent
بهيد	secret
بهين	sister
بهينان	sisters
بهٹهي	oven
بو	smell
بوتل	bottle
بوتلان	bottles
بوجه	burden
بولدا	speaks
بولدي	speaks
بولديان	speaks
بولن	speak
بولنا	speak
بولي	said
بوليا	spoke
بوها	door
بوهت	very
بوهي	door
بوٹا	plant
بوٹان	shoes
بوٹي	plants
بيبي	baby
بيزار	fed up
بيعزت	shamed
بيعزتي	shame
بيكار	useless
بيلي	friend
بيلٹ*	belt
بيمار	ill
بيماري	illness
بيندا	sits
بيه	sit
بيهوش*	passedout
بيوي	wife
بيٹا	son
بيٹها	sitting
بيٹهدا	sits
بيٹهدي	sits
بيٹهديان	sits
بيٹهن	sit
بيٹهنا	sit
بيٹهي	sitting
بيٹهيا	sat
بيٹي	daughter
بيگ	bag
بيگهر	homeless
بٹهاندا	makes sit
بٹهايا	made sit
بچا	kid
بچالو	save
بچاندا	saves
بچاو	save
بچاون	save
بچايا	saved
بچه	kid
بچي	kids
بچيان	kids
بڈها	old
بڈهي	old woman
بڑي	very
تار	wire
تالا	lock
تاله	lock
تان	then
تايا	uncle
تايي	auntie
تاپ	fever
تتا	hot
تتي	hot
تحفه	present
تحفي	presents
تد	then
تربوز	watermelon
ترسدا	longing
ترسدي	longing
ترسديان	longing
ترسن	longing
ترسنا	longing
ترسيا	longing
تري	three
تريه	thirty
تريهه	thirst
تسان	you
تساڈا	your
تسي	you
تسين	you
تشدد	abuse
تصوير*	pictures
تعويذ	charm
تك	until
تكليف	pain
تكي	you
تمهارا	your
تن	three
تنخواه	wages
تنها	lonely
تنهايي	lonely
تنگ	bullied
تهانا	police station
تهانه	police station
تهانون	you
تهاني	police station
تهاڈا	your
تهاڈي	your
تهك	tired
تهكاوٹ	tired
تهكاوٹان	tired
تهكدا	spits
تهكدي	spits
تهكديان	spits
تهكن	spit
تهكنا	spit
تهكي	tired
تهكيا	spat
تهكيان	tired
تهلي	under
تهوڑا	little
تهوڑي	little
تهپڑ*	slap
تهپڑدا	slaps
تهپڑدي	slaps
تهپڑديان	slaps
تهپڑيا	slapped
توا	pan
تواڈا	your
تواڈي	your
تون	from
توڑدا	breaks
توڑدي	breaks
توڑديان	breaks
توڑن	break
توڑنا	break
توڑي	broke
توڑيا	broke
تي	and
تيرا	your
تيران	thirteen
تيري	your
تيزاب	acid
تيكر	until
تيل	oil
تينو	you
تينون	you
تينڈا	your
تينڈي	your
تڑپدا	suffers
تڑپدي	suffers
تڑپديان	suffers
تڑپن	suffer
تڑپنا	suffer
تڑپيا	suffered
جا	go
جاتك	child
جاتكان	children
جادو	magic
جاسان	i will go
جاسي	will go
جان	life
جانا	go
جانان	go
جاندا	goes
جاندي	goes
جاننا	know
جاني	go
جانڑان	go
جانڑدا	knows
جاو	go
جاوان	i go
جاوانگا	i will go
جاوانگي	i will go
جاوي	goes
جايي	goes
جبرا	forced
جت	win
جتهي	where
جتي	shoe
جتيان	shoes
جخم	cut
جد	when
جدون	when
جرابين	socks
جسم	body
جلا	burn
جلاندا	burns
جلايا	burned
جلدا	burns
جلن	burning
جليا	burned
جم	gym
جمعرات	thursday
جمعه	friday
جمعي	friday
جمن	born
جمي	born
جميا	born
جن	jinn
جنات	jinn
جنازا	funeral
جنازه	funeral
جنازي	funeral
جندرا	lock
جندره	lock
جندگي	life
جنسي	sexual
جنم	birth
جهاز	plane
جهاكدا	peeks
جهاكدي	peeks
جهاكديان	peeks
جهاكن	peek
جهاكنا	peek
جهاكيا	peeked
جهاڑو	brush
جهريٹ	scratch
جهريٹدا	scratches
جهريٹدي	scratches
جهريٹديان	scratches
جهريٹن	scratch
جهريٹنا	scratch
جهريٹيا	scratched
جهوٹه	lies told
جهيز	dowry
جهڑا	who
جهڑدي	falls out
جهڑي	who
جهگڑدا	fights
جهگڑدي	fights
جهگڑديان	fights
جهگڑن	fight
جهگڑنا	fight
جهگڑيا	fought
جوان	young
جوايي	son in law
جووان	lice
جويي	daughter
جي	if
جياده	too much
جيجا	brother in law
جيل	jail
جين	live
جينا	live
جيندا	living
جيندي	living
جيهڑا	who
جيهڑي	who
جيوان	i live
جيون	life
جيوندا	alive
جيي	like
جيٹه	brother in law
جپها	hug
جپهي	hug
جپهيان	hugs
جگاندا	wakes
جگايا	woke
جگه	place
حامله	pregnant
حج	hajj
حلوه	pudding
حمل	pregnancy
حياتي	life
خاله	auntie
خالو	uncle
خاندان	family
خاني	eat
خاوند*	husband
خبر	news
خبران	news
ختم	over
خدا	god
خراش	scratch
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
خصم	husband
خواب	dream
خود	myself
خودكشي*	suicide
خوش	happy
خوشي	happy
خوف	fear
خون	blood
خيال	thought
خيالان	thoughts
دا	of
داج	dowry
دادا	grandad
دادي	gran
دارو	alcohol
داغ	marks
دال	dal
دايي	midwife
دتا	gave
دتي	gave
دتيان	gave
دده	milk
درخت	tree
درد	pain
دروازا	door
دروازه	door
دس	tell
دسو	tell
دسي	told
دسيا	told
دسيو	tell
دعا	prayer
دعاوان	prayers
دكان	shop
دكانان	shops
دكه	pain
دكها	show
دكهاندا	shows
دكهايا	showed
دكهدا	sore
دكهدي	sore
دكهديان	sore
دكهن	sore
دكهنا	sore
دكهي	sad
دكهيا	was sore
دل	heart
دلون	from heart
دماغ	mind
دن	day
دنان	days
دند	teeth
دندان	teeth
دنيا	world
دهكا	push
دهكدا	shoves
دهكدي	shoves
دهكديان	shoves
دهكن	shove
دهكنا	shove
دهكي	pushes
دهكيا	shoved
دهكيان	pushes
دهمكاندا	threatens
دهمكايا	threatened
دهمكدا	threatens
دهمكدي	threatens
دهمكديان	threatens
دهمكن	threaten
دهمكنا	threaten
دهمكي*	threat
دهمكيا	threatened
دهمكيان	threats
دهوتا	washed
دهوتي	washed
دهون	neck
دهوندا	washes
دهوندي	washes
دهي	daughter
دهيان	daughters
دهپ	sun
دو	two
دوا	medicine
دوايي*	medicine
دوجا	other
دوجي	other
دوده	milk
دوره	fit
دوري	fits
دوست*	friend
دووان	both
دوپهر	afternoon
دوپٹه	scarf
دوڑان	races
دوڑدا	runs
دوڑدي	runs
دوڑديان	runs
دوڑن	run
دوڑنا	run
دوڑيا	ran
دي	of
ديان	of
دير	late
ديسي	will give
ديكهدا	watches
ديكهدي	watches
ديكهديان	watches
ديكهن	watch
ديكهنا	watch
ديكهيا	watched
دين	give
دينا	give
ديندا	gives
ديندي	gives
ديني	give
ديهاڑي	day
ديو	give
ديوار	wall
ديوان	i give
ديوانگا	will give
ديور	brother in law
ديگا	will give
ذبح	slaughter
ذرا	a bit
ذهني	mental
رات	night
راتان	nights
راتي	night
راتين	night
راز	secret
رازداري	secret
رب	god
رت	blood
رجهدا	cooks
رجهدي	cooks
رجهديان	cooks
رجهن	cook
رجهنا	cook
رجهيا	cooked
رسا	rope
رسه	rope
رسويي	kitchen
رسي	rope
رشته	rishta
رشتي	rishta
رشتيدار	relative
رضايي	quilt
ركه	keep
ركهدا	keeps
ركهدي	keeps
ركهديان	keeps
ركهن	keep
ركهنا	keep
ركهو	keep
ركهيا	kept
رلاندا	makes cry
رلايا	made cry
رمضان	ramadan
ره	stay
رهن	live
رهنا	live
رهندا	lives
رهندي	lives
رهني	live
رهوان	i stay
رهوانگا	will stay
رهي	is
رهيا	keeps
رو	cry
روان	i cry
روز	everyday
روزانه	everyday
روزروز	everyday
روزه	fast
روزي	fasting
روكدا	stops me
روكدي	stops me
روكديان	stops me
روكن	stop
روكنا	stop
روكيا	not let
رون	cry
رونا	cry
روندا	cries
روندي	cries
رووان	i cry
رووندي	cries
روي	cried
رويا	cried
رويي	cried
روٹي	food
روٹيان	bread
روپي	rupees
ريا	keeps
ريل	train
ريپ	rape
رگ	vein
رگان	veins
زبردستي	forced
زخم*	wound
زكام	cold
زنا	sex
زناني	woman
زنانيان	women
زندگي	life
زهر*	poison
زوري	forced
زيادتي	abuse
زياده	too much
سارا	whole
ساري	all
ساريان	all
سال	years
سالا	brother in law
سالان	years
سالن	curry
سالگره	birthday
سامان	stuff
سان	were
سانبهدا	looks after
سانبهدي	looks after
سانبهديان	looks after
سانبهن	look after
سانبهنا	look after
سانبهيا	looked after
سانون	us
ساه	breath
ساييكل	bike
ساڈا	our
ساڈي	our
ساڈيان	our
ساڑ	burn
ساڑدا	burns
ساڑدي	burns
ساڑديان	burns
ساڑن	burn
ساڑنا	burn
ساڑيا	burned
سب	all
سبزي	vegetables
سبق	lesson
ست	seven
ستا	asleep
ستاران	seventeen
ستاندا	bothers
ستاندي	bother
ستايا	bothered
ستي	asleep
سجن	friend
سجي	swollen
سجيا	swollen
سجيان	swollen
سحري	breakfast
سر	head
سران	heads
سردي	cold
سري	head
سس	mother inlaw
سستا	cheap
سستي	cheap
سفنا	dream
سفني	dreams
سك	can
سكا	thin
سكان	i can
سكدا	can
سكدي	can
سكرين	screen
سكهان	sikhs
سكهاندا	teaches
سكهاو	teach
سكهايا	taught
سكهدا	learns
سكهدي	learns
سكهديان	learns
سكهن	learn
سكهنا	learn
سكهي	happy
سكهيا	learned
سكول	school
سكولون	from school
سكولي	at school
سكون	peace
سكي	could
سكيا	could
سكڑا	thin
سلاييڈ	slide
سمجهاندا	explains
سمجهايا	explained
سمجهدا	understands
سمجهدي	understands
سمجهديان	understands
سمجهن	understand
سمجهنا	understand
سمجهيا	understood
سموسي	samosas
سن	were
سناندا	tells
سناو	tell
سنايا	told
سني	heard
سنيا	heard
سنيان	heard
سنيپ	snap
سهري	in laws
سهي	right
سهيلي*	friend
سو	so
سوان	i sleep
سوايا	put to sleep
سوتيلا*	stepdad
سوتيلي	step
سوج	swelling
سوجن	swelling
سوجي	swollen
سوشل	social
سوكها	easy
سولان	sixteen
سوموار	monday
سون	sleep
سونا	sleep
سوندا	sleeps
سوندي	sleeps
سوهرا	father in law
سوهري	in laws
سوهنا	beautiful
سوهني	beautiful
سووان	sleep
سوير	morning
سويري	morning
سويلي	early
سوييان	needles
سوٹا	stick
سوٹي	stick
سوٹيان	sticks
سوچان	thoughts
سوچدا	thinking
سوچدي	thinks
سوچديان	thinks
سوچن	think
سوچنا	think
سوچيا	thought
سي	was
سيب	apple
سير	trip
سينه	chest
سٹ	injury
سٹان	injuries
سپ	snake
سپاره	quran
سچ	truth
سڑك	road
سگريٹ	cigarette
سگريٹان	cigarettes
سگرٹ*	cigarette
شادي	marriage
شاديان	weddings
شام	evening
شامين	evening
شراب	alcohol
شرابي	drunk
شرم	ashamed
شرمنده	ashamed
شرمندگي	shame
شرمگاه	private parts
شروع	start
شفٹ	shift
شك	doubt
شلوار	trousers
شهر	town
شوهر	husband
شوگر	diabetes
شيشي	bottle
صاحب	sir
صاحبان	sirs
صحيح	right
صفايي	cleaning
طلاق	divorce
طوطا	parrot
ظلم	abuse
عدالت	court
عزت	honour
عشق	love
عورت	woman
عيد	eid festival
غايب	missing
غسل	bath
غسلخانه	bathroom
غصا	angry
غصه	angry
غصي	angry
غلطي	mistake
غلطيان	mistakes
غير	stranger
غيرت	honour
فجر	dawn prayer
فحش	porn
فر	then
فريج	fridge
فضول	useless
فكر	worry
فلايٹ	flight
فلم	film
فلمان	films
فوت	died
فون	phone
فوٹو*	pictures
فير	then
فيسبك	facebook
فٹبال	football
قاري*	imam
قبر	grave
قبرستان	graveyard
قتل	murder
قران	quran
قرض*	debt
قصور	fault
قميض	shirt
قي	vomit
قيد	locked in
قيدي	prisoner
قينچي	scissors
كار	car
كارڈ	card
كاغذ	papers
كاغذات	papers
كاكا	baby boy
كاكي	baby girl
كال	call
كالا	black
كالان	calls
كالج	college
كالي	black
كام	work
كباب	kebab
كبوتر	pigeon
كبڈي	kabaddi game
كتا	dog
كتاب*	book
كتهون	from where
كتهي	where
كتي	dog
كج	something
كجه	something
كدان	how
كدون	when
كدي	ever
كدين	sometimes
كر	do
كرا	get done
كران	do
كرانا	get done
كراندا	makes do
كرانگا	will do
كرايا	rent
كرايه	rent
كرايي	rent
كردا	does
كردي	does
كرسي	will do
كركي	doing
كركٹ	cricket
كرن	do
كرنا	do
كرو	do
كرواندا	makes do
كروايا	made do
كري	does
كريي	we do
كريچ	nursery
كريگا	will do
كزن	cousin
كزنز	cousins
كسران	how
كسي	someone
كشتي	wrestling
ككڑ	chicken
ككڑي	hen
كل	yesterday
كلا	alone
كلاس	class
كلب	club
كلهاڑي	axe
كلو	kg
كلي	alone
كليان	alone
كم	work
كمبدا	shakes
كمبدي	shakes
كمبديان	shakes
كمبل	blanket
كمبن	shake
كمبنا	shake
كمبيا	shook
كمر	back
كمرا	room
كمره	room
كمري	room
كمريان	rooms
كمزور	weak
كمزوري	weak
كمي	work
كمپيوٹر	computer
كن	ear
كنا	how much
كنان	ears
كنده	wall
كني	how much
كنٹرول	control
كنڈ	back
كنڈا	lock
كنڈي	lock
كه	that
كها	eat
كهادا	ate
كهادي	ate
كهاديان	ate
كهاكي	eating
كهالوان	i take
كهاليا	ate
كهاليي	took
كهالييان	took
كهان	eat
كهانا	food
كهاندا	eats
كهاندي	eats
كهانسي	cough
كهاني	story
كهاهدا	ate
كهاهدي	ate
كهاوان	i eat
كهاوانگا	will eat
كهاڑي	axe
كهرچدا	scratches
كهرچدي	scratches
كهرچديان	scratches
كهرچن	scratch
كهرچنا	scratch
كهرچيا	scratched
كهلا	feed
كهلاندا	feeds
كهلو	stand
كهلوتا	standing
كهلوتي	standing
كهن	say
كهندا	he says
كهندي	she says
كهنڈ	sugar
كهنگ	cough
كهه	say
كهوايا	fed
كهوكهري	knife
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
كهيان	said
كهير	pudding
كهيڈ	play
كهيڈان	games
كهيڈدا	plays
كهيڈدي	plays
كهيڈديان	plays
كهيڈن	play
كهيڈنا	play
كهيڈيا	played
كهٹمل	bedbugs
كهچدا	pulls
كهچدي	pulls
كهچديان	pulls
كهچن	pull
كهچنا	pull
كهچيا	pulled
كهڈونا	toy
كهڈوني	toys
كهڈي	played
كهڑا	which
كهڑي	standing
كورس	course
كوكين	cocaine
كول	near
كولون	from
كون	who
كوني	corner
كوي	someone
كويي	someone
كوچ	coach
كي	what
كيبل	cable
كيتا	did
كيتي	did
كيتيان	did
كيك	cake
كيلا	banana
كيلي	bananas
كيمرا	camera
كيمره	camera
كيمري	camera
كيندا	says
كيندي	says
كينسر	cancer
كيه	what
كيهڑا	which
كيهڑي	which
كيون	why
كيونكه	because
كيوي	how
كيوين	how
كيڑي	insects
كٹ	beat
كٹدا	beats
كٹدي	beats
كٹيا	beat
كپڑي	clothes
كپڑيان	clothes
كچه	something
كچها	underwear
كچهي	underwear
كڈهدا	throws out
كڈهدتا	kicked out
كڈهدي	throws out
كڈهديان	throws out
كڈهن	throw out
كڈهنا	throw out
كڈهيا	threw out
كڑي	girl
كڑيان	girls
لا	put
لال	red
لانا	put
لاندا	puts
لاندي	puts
لاه	take off
لاهندا	takes off
لاهو	take off
لاهيا	took off
لاوان	i put
لاوندا	puts
لاوندي	puts
لايا	put
لايي	put
لاپتا	missing
لاپته	missing
لبهدا	finds
لبهدي	finds
لبهديان	finds
لبهن	find
لبهنا	find
لبهي	found
لبهيا	found
لت	kick
لتان	kicks
لتانمار	kick
لتاننال	with kicks
لسي	yoghurt drink
لطيفه	joke
لكا	hide
لكاندا	hides
لكايا	hid
لكهدا	writes
لكهدي	writes
لكهديان	writes
لكهن	write
لكهنا	write
لكهيا	wrote
لمي	lying
لنگهدا	passes
لنگهدي	passes
لنگهديان	passes
لنگهن	pass
لنگهنا	pass
لنگهيا	passed
لنگڑي	lame
لهاندا	takes off
لهو	blood
لهونال	with blood
لوان	i take
لوانگا	will take
لوايا	made put
لوري	lullaby
لوك	people
لوكان	people
لوكيشن	location
لون	salt
لوها	iron
لويگا	will take
لي	for
ليا	took
لياندا	brought
لياندي	brought
لياو	bring
لياوندا	brings
ليجا	take away
ليجاسي	will take away
ليجاندا	takes away
ليك	leak
ليكن	but
لين	take
لينا	take
ليندا	takes
ليندي	takes
ليي	for
لييا	took
لييان	took
ليٹ	lie
ليٹدا	lies
ليٹي	lying
ليٹيا	lying
ليپ	laptop
ليگيا	took away
ليگيي	took away
لٹايا	made lie down
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
لچر	dirty
لڑايي	fight
لڑدا	fights
لڑدي	fights
لڑديان	fights
لڑكا	boy
لڑكي	girl
لڑكيان	girls
لڑن	fight
لڑنا	fight
لڑيا	fought
لگ	seem
لگا	started
لگدا	seems
لگدي	feels
لگن	start
لگي	started
لگيا	felt
ما	mum
مار	hit
ماردا	hits
ماردتا	killed
ماردي	hits
مارديا	hits
مارديان	hits
مارديانگا	will kill
مارديسي	will kill
مارديندا	hits
مارديوي	kills
مارديگا	will kill
ماركٹ	beating
ماركٹايي	beating
مارن	hit
مارنا	hit
ماريا	hit
ماسي	auntie
ماسٹر	teacher
مالك	boss
مام	mum
ماما	uncle
مامون	uncle
مامي	auntie
مان	mum
مانپيو	parents
ماو	mum
مايوس	hopeless
مايوسي	hopeless
ماپي	parents
ماپيان	parents
ماڑا	bad
ماڑي	bad
مبارك	congratulations
مباركان	congratulations
مت	not
متري	stepmum
متريا*	stepdad
مج	cow
مجان	cows
مجبور*	forced
مجه	me
مجهي	me
محبت	love
محفوظ	safe
محله	neighbourhood
محلي	neighbourhood
مخول	joke
مخولان	jokes
مدد	help
مددكرو	help
مدرسه	mosque school
مدرسي	mosque school
مذاق	joke
مر	die
مرجان	i die
مرجانا	die
مرجاوان	i die
مرجاوانگا	i will die
مرجاوانگي	i will die
مردا	dies
مرشد	holy man
مرغي	chicken
مرنا	die
مريا	dead
مرچ	chilli
مرچان	chillies
مرگيا	died
مرگيي	died
مس	miss
مسجد	mosque
مسيت	mosque
مسيتي	at mosque
معاف*	sorry
مقابله	competition
مكا	punch
مكدي	ends
مكهن	butter
مكي	punch
مكيان	punches
ملاپ	meeting
ملدي	meets
ملك	country
ملكون	from country
مما	mum
ممي	mum
مناندا	persuades
منايا	persuaded
منتان	begging
منجا	bed
منجي	bed
منه	face
منٹ	minute
منڈا	boy
منڈي	boys
منڈيان	boys
منگدا	asks for
منگدي	asks for
منگديان	asks for
منگل	tuesday
منگن	ask for
منگنا	ask for
منگني	engaged
منگيا	asked for
منگيتر	fiance
مهندي	henna
مهنگا	expensive
مهنگايي	prices
مهنگي	expensive
مهينه	month
مهيني	months
مهينيان	months
موبايل*	phone
موبيل	phone
موت	death
موجان	fun
موسم	weather
مولوي*	imam
مونهه	mouth
موٹا	fat
موٹر	car
موٹرساييكل	motorbike
موٹي	fat
موڑي	returned
ميتهون	from me
ميدان	field
ميرا	my
ميري	my
ميرينال	with me
ميرپور	mirpur
ميز	table
ميسج	message
ميكون	me
ميكي	me
ميل	mail
ميلا	fair
ميله	fair
مين	i
مينهه	rain
مينو	me
مينون	me
مينڈا	my
مينڈي	my
ميچ	match
ميچان	matches
مٹهايي	sweets
مٹهيايي	sweets
مٹي	dirt
مچهر	mosquito
مچهي	fish
مگر	but
مگرون	after
نا	not
نااميد	hopeless
ناشتا	breakfast
ناشته	breakfast
ناكام	failure
نال	with
نان	bread
نانا	grandad
ناني	gran
ناچ	dance
نرس	nurse
نزله	cold
نسگيا	ran away
نسگيي	ran away
نشا	drugs
نشان*	marks
نشه	drugs
نشي	drugs
نشيي	addict
نظر	watch
نفرت	hate
نقد	cash
نك	nose
نكا	little
نكاح	nikah
نكلجا	get out
نكلدا	gets out
نكلدي	gets out
نكلديان	gets out
نكلن	get out
نكلنا	get out
نكليا	got out
نكما	useless
نكمي	useless
نكي	little
نماز	prayer
نمازان	prayers
نمبر	number
ننان	sister in law
نند	sister in law
ننگا	naked
ننگي	naked
ننگيان	nudes
نه	not
نها	wash
نهاتا	washed
نهانا	wash
نهاندا	washes
نهاندي	washes
نهاوندي	bath
نهاونديان	bath
نهر	canal
نهي	not
نهيرا	dark
نهين	not
نو	nine
نوان	new
نوايا	washed
نوكري	job
نون	to
نوه	daughter in law
نوين	new
نوچدا	scratches
نوچدي	scratches
نوچديان	scratches
نوچن	scratch
نوچنا	scratch
نوچيا	scratched
نيانا	kid
نياني	kids
نيانيان	children
نيل	bruise
نيلا	blue
نيلي	blue
نين	not
نيند	sleep
نيندر	sleep
نيي	not
نيين	not
نيٹ	internet
نيپي	nappy
نچدا	dances
نچدي	dances
نچديان	dances
نچن	dance
نچنا	dance
نچيا	danced
نگراني	watching
نگلدا	swallows
نگلدي	swallows
نگلديان	swallows
نگلن	swallow
نگلنا	swallow
نگليا	swallowed
هار	lose
هاسا	laughing
هاسي	laughs
هاكي	hockey
هان	yes
هانڈي	pot
هاها	haha
هته	hand
هتهان	hands
هتهين	hands
هر	every
هرا	green
هرروز	everyday
هزار	thousand
هسدا	laughs
هسدي	laughs
هسديان	laughs
هسن	laugh
هسنا	laugh
هسيا	laughed
هسپتال	hospital
هفته	week
هفتي	weeks
هفتيان	weeks
هك	one
همسايه	neighbour
هميشه	always
هن	now
هنجو	tears
هني	just now
هنيرا	dark
هنيري	dark
هو	be
هوا	happened
هوجا	be
هوجاندا	becomes
هوجاندي	becomes
هور	more
هوسي	will be
هوش	awake
هونا	be
هوندا	is
هوندي	is
هونديان	are
هونڑ	now
هووي	is
هوويگا	will be
هويا	happened
هويان	happened
هويي	happened
هوگيا	happened
هوگيي	happened
هي	is
هيروين	heroin
هيلپ	help
هيٹر	heater
هيٹنگ	heating
هيگا	is
هيگي	is
هڈي	bone
هڈيان	bones
واجان	voices
وار	times
واري	time
واسطي	for
وال	hair
والان	hair
والد	dad
والده	mum
والدين	parents
والون	hair
وان	am
وايرل	viral
واٹسايپ	whatsapp
وجي	oclock
وده	more
وردي	uniform
وركر	worker
ورهي	years
ورهيان	years
وزن	weight
وقت	time
وكها	show
وكهاندا	shows
وكهاو	show
وكهايا	showed
وكهايي	showed
وكيل	lawyer
وكٹ	wicket
ول	towards
ولايت	england
وليمه	wedding
وهي	the same
ووهٹي	wife
وي	also
وياه	marriage
وياهان	weddings
وياهدا	marries
وياهدي	marries
وياهديان	marries
وياهن	marry
وياهنا	marry
وياهيا	married
وير	brother
ويرا	brother
ويزا	visa
ويزه	visa
ويكه	look
ويكهدا	watches
ويكهدي	watches
ويكهديان	watches
ويكهن	watch
ويكهنا	watch
ويكهي	saw
ويكهيا	watched
ويلا	time
ويلنا	rolling pin
ويلي	time
ويه	twenty
ويهه	twenty
ويپ	vape
ويچدا	sells
ويچدي	sells
ويچديان	sells
ويچن	sell
ويچنا	sell
ويچيا	sold
ويڈيو*	video
وچ	in
وچون	from
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
ياد	remember
يادان	memories
يار	friend
ياران	friends
يونيورسٹي	university
يوٹيوب	youtube
ٹاك	talk
ٹايم	time
ٹبر	family
ٹريفك	traffic
ٹرين	train
ٹك	tick
ٹكر	food
ٹكٹ	ticket
ٹكٹاك	tiktok
ٹكٹان	tickets
ٹماٹر	tomatoes
ٹنگ	leg
ٹنگان	legs
ٹنگي	hung
ٹهر	freezing
ٹهنڈ	cold
ٹهنڈا	cold
ٹهنڈي	cold
ٹهيك	fine
ٹهيكي	fine
ٹهيكيدار*	boss
ٹهڈ	kick
ٹهڈي	kicks
ٹيكسي	taxi
ٹيم	team
ٹينشن	stress
ٹيوي	tv
ٹيچر	teacher
ٹٹولدا	gropes
ٹٹي	toilet
ٹڈ	stomach
پا	put
پابندي	not allowed
پابنديان	not allowed
پارسل	parcel
پارسلان	parcels
پارك	park
پارٹي	party
پاسورڈ	password
پاسپورٹ*	passport
پاكستان	pakistan
پاكي	putting
پالا	cold
پالدا	raises
پالدي	raises
پالديان	raises
پالن	raise
پالنا	raise
پالي	cold
پاليا	raised
پاندا	puts
پاندي	puts
پاني	water
پانڑي	water
پاوندا	puts
پاونڈ	pounds
پايا	put
پايلٹ	pilot
پايي	put
پايپ	pipe
پاپا	dad
پاگل	crazy
پاگلپن	madness
پت	son
پتا	know
پتر	son
پتران	sons
پتلا	thin
پتلي	thin
پتليان	thin
پتنگ	kite
پته	know
پتهر	stone
پتي	know
پدهرا	flat ground
پر	but
پرا	brother
پرانا	old
پراني	old
پراٹها	paratha
پراٹهي	parathas
پرديس	abroad
پرسون	two days ago
پريشان	worried
پريشاني	worry
پرچهاوان	shadow
پستول*	gun
پسلي*	ribs
پسند	like
پسٹل	gun
پكا	sure
پكانا	cook
پكاندا	cooks
پكاندي	cooks
پكايا	cooked
پكايي	cooked
پكه	hungry
پكها	hungry
پكهي	hungry
پكوڑي	pakoras
پل	bridge
پلس	police
پليٹ	plate
پنج	five
پنجاه	fifty
پنجر	skeleton
پندران	fifteen
پنشن	pension
پنڈ	village
پنڈا	body
پنڈي	body
پنگهوڑا	cot
پهانسي	hang
پهاه	noose
پهاها	hang
پهاهي	noose
پهر	then
پهل	fruit
پهلان	before
پهلوان	wrestler
پهلي	before
پهوپهي	auntie
پهير	then
پهپهو	auntie
پهپهي	auntie
پهپهڑ	uncle
پهچان	know
پهڑدي	grabs
پهڑيا	grabbed
پورا	full
پوري	full
پوريان	full
پولس	police
پوليس	police
پونڈ	pounds
پوٹيان	fingertips
پوڑي	stairs
پوڑيان	stairs
پي	drink
پيا	lying
پيار	love
پيارا	lovely
پياري	lovely
پياز	onion
پياس	thirsty
پيتا	drank
پيتي	drank
پير	foot
پيراسيٹامول	paracetamol
پيران	feet
پيرصاحب	holy man
پيسا	money
پيسه	money
پيسي	money
پيسيان	money
پيشاب	wee
پيكي	drunk
پيكٹ*	packet
پيلا	yellow
پيلي	before
پين	sister
پينا	drink
پينان	drink
پيندا	drinks
پيندي	drinks
پيو	dad
پيوان	i drink
پيي	lying
پيٹ	belly
پيٹي	belt
پيپر	exam
پيچها	follows
پيڑ	pain
پيڑان	pain
پٹ	thigh
پٹان	thighs
پٹه	back
پٹي	bandage
پچها	follows
پچهدا	asks
پچهدي	asks
پچهديان	asks
پچهلي	last
پچهن	ask
پچهنا	ask
پچهون	after
پچهي	behind
پچهيا	asked
پڑهاندا	teaches
پڑهاندي	teaches
پڑهايا	taught
پڑهايي	studies
پڑهدا	reads
پڑهدي	reads
پڑهديان	reads
پڑهن	read
پڑهنا	read
پڑهيا	read
چابي	key
چابيان	keys
چار	four
چارجر	charger
چاقو	knife
چاكليٹ	chocolate
چاكو	knife
چاه	tea
چاهنا	want
چاهندا	want
چاهندي	want
چاهي	wanted
چاهيا	wanted
چاهيدا	should
چاهيدي	need
چاهيديان	need
چاول	rice
چايي	tea
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
چر	long
چرس	weed
چكر	dizzy
چكران	dizzy
چكليا	picked up
چكن	chicken
چكيا	picked up
چل	go
چلا	went
چلاندا	drives
چلايا	drove
چلها	cooker
چلو	come on
چلي	gone
چمدا	kisses
چمي	kiss
چميا	kissed
چميان	kisses
چمچ	spoon
چمچه	spoon
چمڑي	skin
چني	scarf
چنڈ	slap
چنڈان	slaps
چنگا	good
چنگالگدا	like
چنگي	good
چنگيان	good
چه	six
چهاتي	chest
چهت	roof
چهتر	shoe
چهرا	knife
چهري	knife
چهريان	knives
چهكا	six
چهونا	touch
چهوندا	touches
چهوهدا	touches
چهوهدي	touches
چهوهديان	touches
چهوهن	touch
چهوهنا	touch
چهوهيا	touched
چهويا	touched
چهوٹا	small
چهوٹي	small
چهوڑ	leave
چهوڑيا	left
چهي	six
چهيتي	quickly
چهيڑدا	teases
چهيڑدي	teases
چهيڑديان	teases
چهيڑن	tease
چهيڑنا	tease
چهيڑيا	teased
چهٹي	holiday
چهٹيان	holidays
چهپ	hide
چهپا	hide
چهپاندا	hides
چهپايا	hid
چهپدا	hides
چهپي	hiding
چهڈ	leave
چهڈاو	get away
چهڈايا	got free
چهڈدا	leaves
چهڈدي	leaves
چهڈديان	leaves
چهڈن	leave
چهڈنا	leave
چهڈيا	left
چودان	fourteen
چور	thief
چوري	stealing
چوريان	thefts
چوكا	four
چول	rice
چون	from
چوها	rat
چوهي	rats
چيردا	cuts
چيردي	cuts
چيرديان	cuts
چيرن	cut
چيرنا	cut
چيريا	cut
چيك	check
چيكدا	screams
چيكدي	screams
چيكديان	screams
چيكن	scream
چيكنا	scream
چيكيا	screamed
چين	peace
چيني	sugar
چٹا	white
چٹهي	letter
چٹي	white
چپ	quiet
چپل	slipper
چپيڑ*	slap
چڑها	climb
چڑي	bird
چڑيا	bird
ڈاكا	robbery
ڈاكٹر	doctor
ڈايپر	nappy
ڈبدا	drowns
ڈبدي	drowns
ڈبديان	drowns
ڈبن	drown
ڈبنا	drown
ڈبيا	drowned
ڈر	scared
ڈرا	scare
ڈراما	drama
ڈرامه	drama
ڈرامي	dramas
ڈراندا	scares
ڈراندي	scares
ڈراوا	threat
ڈراوي	threats
ڈرايا	scared
ڈردا	scared
ڈردي	scared
ڈرديان	scared
ڈرن	scared
ڈرنا	scared
ڈري	scared
ڈريا	scared
ڈرگ	drugs
ڈرگز	drugs
ڈكدا	stops me
ڈكدي	stops me
ڈكديان	stops me
ڈكن	stop
ڈكنا	stop
ڈكيا	not let
ڈليوري	delivery
ڈنڈا	stick
ڈنڈي	stick
ڈنڈيان	sticks
ڈهول	drum
ڈهوندي	carries
ڈهڈ	belly
ڈولي	bride
ڈيلر	dealer
ڈيڈ	dad
ڈيڈي	dad
ڈگ	fall
ڈگدا	falls
ڈگدي	falls
ڈگديان	falls
ڈگن	fall
ڈگنا	fall
ڈگيا	fell
گالان	swearing at me
گاله	swearing
گالهان	swearing at me
گالي	swearing
گاليان	swearing
گان	cow
گانا	song
گاني	songs
گاهلان	swearing
گردن	neck
گرم	hot
گرمي	heat
گروه	gang
گروپ	group
گل	thing
گلا	neck
گلاس	glass
گلان	talk
گله	neck
گلي	street
گليان	streets
گم	missing
گن	gun
گنا	times
گناه	sin
گند	dirt
گندا	dirty
گندي	dirty
گنديان	dirty
گندگي	dirt
گنڈا	onion
گنڈي	onions
گهر	home
گهرالي	family
گهران	houses
گهروالا	husband
گهروالي	wife
گهرون	from home
گهري	home
گهسن	punch
گهسنان	punches
گهسيٹدا	drags
گهسيٹدي	drags
گهسيٹديان	drags
گهسيٹن	drag
گهسيٹنا	drag
گهسيٹيا	dragged
گهنٹه	hour
گهنٹي	hours
گهوردا	stares
گهوردي	stares
گهورديان	stares
گهورن	stare
گهورنا	stare
گهوريا	stared
گهوڑا	horse
گهوڑي	horse
گهي	butter
گهٹ	less
گهٹنا	knee
گوانڈهي	neighbour
گوانڈي	neighbour
گواچ	lost
گواچا	lost
گواچي	lost
گوشت	meat
گول	goal
گولي	pill
گوليان	pills
گي	will
گيا	went
گيت	song
گيس	gas
گيم	game
گيمان	games
گينگ	gang
گيي	went
گييان	went
گيٹ	gate
گٹ	wrist
گٹي	ankles
گڈا	doll
گڈي	car
گڈيان	cars
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
ਅਂਮ੍ਰਿਤ	baptism
ਅਕ	fed up
ਅਕਗੀ	fed up
ਅਕਸਰ	often
ਅਕਾਊਂਟ	account
ਅਕਾਲ	god
ਅਕਿਆ	fed up
ਅਕੀ	fed up
ਅਖ	eye
ਅਖਂਡ	prayers
ਅਖਬਾਰ*	newspaper
ਅਖਾਂ	eyes
ਅਖਾਂਚ	in eyes
ਅਖਾੜ*	wrestling ring
ਅਖੀਂ	eyes
ਅਗ	fire
ਅਗਲੀ	next
ਅਗਲੇ	next
ਅਗਵਾ*	kidnapped
ਅਗੇ	forward
ਅਚਾਨਕ*	suddenly
ਅਚਾਰ*	pickle
ਅਜ	today
ਅਜਕਲ	these days
ਅਜਨਬੀ*	stranger
ਅਜਾਦੀ*	independence
ਅਜੇ	still
ਅਠ	eight
ਅਠਵਾਂ	eighth
ਅਠਾਰਾਂ	eighteen
ਅਡਾ	bus stop
ਅਡੇ	bus station
ਅਣਖ*	honour
ਅਣਜਾਣ*	stranger
ਅਤਵਾਦੀ*	terrorist
ਅਤੇ	and
ਅਥਰੂ*	tears
ਅਦਰਕ	ginger
ਅਧਾ	half
ਅਧਿਆਪਕ*	teacher
ਅਧੀ	half
ਅਧੀਆਂ	half
ਅਧੀਰਾਤ	midnight
ਅਧੇ	half
ਅਪਣਾ	own
ਅਪਣੀ	own
ਅਪਣੇ	own
ਅਪਾਹਜ*	disabled
ਅਪ੍ਰੇਸਨ*	operation
ਅਪ੍ਰੈਂਟਿਸ	apprentice
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
ਅਵਾਰਾ	stray
ਅਸਥੀਆਂ	ashes
ਅਸੀ	we
ਅਸੀਂ	we
ਆਂ	am
ਆਂਗਣਵਾੜੀ	nursery
ਆਂਟੀ*	auntie
ਆਇਆ	came
ਆਇਐ	came
ਆਈ	came
ਆਈਆਂ	came
ਆਈਏ	we come
ਆਈਫੋਨ*	iphone
ਆਈਸਕ੍ਰੀਮ*	ice cream
ਆਉਂਦ*	comes
ਆਉਂਦੀਆਂ	come
ਆਉਂਦੇ	come
ਆਉਣ*	come
ਆਊ	will come
ਆਊਗਾ	will come
ਆਏ	came
ਆਏਗਾ	will come
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
ਆਗਈ	came
ਆਗਿਆ	came
ਆਜਾ	come
ਆਜਾਦੀ*	freedom
ਆਟਾ	flour
ਆਤਮਘਾਤ*	suicide
ਆਤਮਹਤਿਆ*	suicide
ਆਤਿਸਬਾਜੀ*	fireworks
ਆਦਮੀ*	man
ਆਨਂਦ	wedding
ਆਨਲਾਈਨ*	online
ਆਪ	myself
ਆਪਣਾ	my
ਆਪਣੀ	my
ਆਪਣੀਆਂ	my
ਆਪਣੇ	my
ਆਪਣੇਆਪ	myself
ਆਪਰੇਸਨ*	operation
ਆਪਾਂ	we
ਆਪੇ	myself
ਆਲੂ*	potatoes
ਆਵਦਾ	own
ਆਵਦੀ	own
ਆਵਦੇ	own
ਆਵਾਂ	i come
ਆਵਾਂਗ*	will come
ਆਵਾਜ*	voice
ਆਵਾਜਾਂ*	voices
ਆਵੇ	come
ਆਵੇਗਾ	will come
ਆਸ	hope
ਆੜੀ*	friend
ਇਂਚਾਰਜ	in charge
ਇਂਜ	like this
ਇਂਟਰਨੈਟ*	internet
ਇਂਟਰਵਿਊ	interview
ਇਂਡੀਆ*	india
ਇਂਸਟਾ*	instagram
ਇਂਸੁਲਿਨ*	insulin
ਇਕ	one
ਇਕਠਾ	together
ਇਕਠੀਆਂ	together
ਇਕਠੇ	together
ਇਕਦਮ	suddenly
ਇਕਲ*	alone
ਇਕਲਤਾ*	lonely
ਇਕਲਾਪ*	lonely
ਇਜਤ*	honour
ਇਤਿਹਾਸ*	history
ਇਥੇ	here
ਇਥੋਂ	from here
ਇਦਾਂ	like this
ਇਨ	in
ਇਨ੍ਹਾਂ	these
ਇਮਤਿਹਾਨ*	exam
ਇਮਾਮ*	imam
ਇਸ	this
ਇਸਾਰੇ	signs
ਇਹ	this
ਇਹਦੀ	his
ਇਹਦੇ	his
ਇਹਨੇ	he
ਉਂਗਲ	finger
ਉਂਗਲ*	fingers
ਉਕਤਾ	fed up
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
ਉਡਾਉਣ	fly
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
ਉਤਰਵਾਏ	made take off
ਉਤਾਰ*	take off
ਉਤੇ	on
ਉਥੇ	there
ਉਥੋਂ	from there
ਉਦਾਸ*	sad
ਉਦੋਂ	then
ਉਧਾਰ*	debt
ਉਨਾ	they
ਉਨੂਂ	him
ਉਨ੍ਹਾਂ	those
ਉਪਰ	up
ਉਮੀਦ*	hope
ਉਲਟੀ*	vomit
ਉਸ	he
ਉਸਤਾਦ*	teacher
ਉਸਨੂਂ	him
ਉਹ	he
ਉਹਤੋਂ	from him
ਉਹਦਾ	his
ਉਹਦੀ	his
ਉਹਦੇ	his
ਉਹਨਾਂ	them
ਉਹਨੂਂ	him
ਉਹਨੇ	he
ਉਹੀ	same
ਏਂ	like this
ਏਜਂਟ*	agent
ਏਥੇ	here
ਏਥੋਂ	from here
ਏਦਾਂ	like this
ਏਹੀ	same
ਐਂਬੂਲੈਂਸ*	ambulance
ਐਕਸੀਡੈਂਟ*	accident
ਐਡੀ	so big
ਐਤਵਾਰ	sunday
ਐਥੇ	here
ਐਨਕ*	glasses
ਐਨਾ	so much
ਐਨੀ	so
ਐਨੀਆਂ	so many
ਐਨੇ	so many
ਐਹੋ	like this
ਓਥੇ	there
ਓਥੋਂ	from there
ਓਦਾ	his
ਓਦਾਂ	like that
ਓਦੋਂ	then
ਓਨੀਆਂ	that many
ਓਨੂਂ	him
ਓਪਰ*	stranger
ਓਵਰ*	over
ਓਵਰਡੋਜ*	overdose
ਓਵੇਂ	like that
ਓਸਨੂਂ	him
ਓਹ	he
ਓਹਦਾ	his
ਓਹਦੀ	his
ਓਹਦੇ	his
ਓਹਨਾਂ	they
ਓਹਨੂਂ	him
ਓਹੀ	same
ਔਖਾ	hard
ਔਖੀ	hard
ਔਖੇ	hard
ਔਟਿਜਮ*	autism
ਔਰਤ*	woman
ਕਂਘਾ	comb
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
ਕਟਵਾਏ	had cut
ਕਟਾ	gun
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
ਕਢਤਾ	kicked out
ਕਢਤੀ	kicked out
ਕਢਦ*	throws out
ਕਢਨ	throw out
ਕਢਨਾ	throw out
ਕਢਨੇ	throw out
ਕਢਾਂ	throw out
ਕਢਾਂਗ*	will throw out
ਕਢਾਈ	sewing
ਕਢਾਉਂਦਾ	takes out
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
ਕਦੇਕਦੇ	sometimes
ਕਦੋਂ	when
ਕਪਤਾਨ*	captain
ਕਪੜ*	clothes
ਕਫਨ	funeral cloth
ਕਬਡੀ*	kabaddi game
ਕਬਰ*	grave
ਕਮਜੋਰ*	weak
ਕਮਰਾ*	room
ਕਮਰੇ*	room
ਕਮਲਾ	mad
ਕਮਲੀ	mad
ਕਮਾਈ*	earnings
ਕਮਾਲ	brilliant
ਕਮਿਊਨਿਟੀ*	community
ਕਮੇਟੀ*	committee
ਕਰ	do
ਕਰਕੇ	because
ਕਰਜ*	debt
ਕਰਤਾ	did
ਕਰਤੀ	did
ਕਰਦ*	does
ਕਰਦੇ	do
ਕਰਨ	do
ਕਰਨਾ	do
ਕਰਨੇ	do
ਕਰਲਵਾਂ	i do
ਕਰਲਾਂ	i do
ਕਰਵਾ	get done
ਕਰਵਾਉ*	makes do
ਕਰਵਾਓ	get done
ਕਰਾ	get done
ਕਰਾਂ	i do
ਕਰਾਂਗ*	will do
ਕਰਾਇਆ	had done
ਕਰਾਉਂ*	makes do
ਕਰਾਉਣਾ	get done
ਕਰਾਏ	got done
ਕਰਾਓ	get done
ਕਰਾਵਾਂਗੇ	we will get done
ਕਰਿਓ	do
ਕਰੀਏ	we do
ਕਰੂ	will do
ਕਰੂਂਗ*	will do
ਕਰੇ	does
ਕਰੇਗ*	will do
ਕਰੇਲੇ	vegetables
ਕਰੈਚ	nursery
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
ਕਹੀ	said
ਕਹੀਆਂ	said
ਕਹੀਏ	we say
ਕਹੂ	will say
ਕਹੂਗਾ	will say
ਕਹੇ	says
ਕਹੇਗਾ	will say
ਕਹੋ	say
ਕਾਕਾ	baby boy
ਕਾਕੀ*	baby girl
ਕਾਕੇ*	baby boy
ਕਾਗਜ	papers
ਕਾਨਿਆਂ	reeds
ਕਾਪੀ*	notebook
ਕਾਰ	car
ਕਾਰਜ	ceremony
ਕਾਰਡ	card
ਕਾਰਾਂ	cars
ਕਾਲ	call
ਕਾਲਜ*	college
ਕਾਲਾ	black
ਕਾਲੀ	black
ਕਾਲੀਆਂ	black
ਕਾਲੇ	black
ਕਿ	that
ਕਿਂਜ	how
ਕਿਂਨਾ	how much
ਕਿਂਨੇ	how many
ਕਿਆਰੀ	flower bed
ਕਿਉਂ	why
ਕਿਉਂਕਿ	because
ਕਿਓਂ	why
ਕਿਓਂਕਿ	because
ਕਿਤਾਬ*	book
ਕਿਤੇ	somewhere
ਕਿਥੇ	where
ਕਿਥੋਂ	from where
ਕਿਦਾਂ	how
ਕਿਰਚ	knife
ਕਿਰਪਾਨ	kirpan
ਕਿਰਾਇ*	rent
ਕਿਰਾਏ*	rent
ਕਿਲੋਮੀਟਰ	kilometre
ਕਿਵੇਂ	how
ਕਿਸਤ*	payments
ਕਿਸਦਾ	whose
ਕਿਸਨੂਂ	who
ਕਿਸਨੇ	who
ਕਿਸੇ	someone
ਕਿਹਨੂਂ	who
ਕਿਹਾ	said
ਕਿਹੈ	said
ਕਿਹੜਾ	which
ਕਿਹੜੇ	which
ਕੀ	what
ਕੀਤ*	did
ਕੀਮਤ*	price
ਕੀਰਤਨ*	hymns
ਕੀਹਦਾ	whose
ਕੀਹਨੂਂ	who
ਕੀਹਨੇ	who
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
ਕੁਟਤਾ	beat
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
ਕੁੜਮਾਈ	engagement
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
ਕੇਹੜਾ	which
ਕੇਹੜੀ	which
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
ਕੌਲੀ	bowl
ਕ੍ਰਿਕਟ*	cricket
ਕੜਛੀ*	ladle
ਕੜਾ	bangle
ਕੜਾਹੀ*	pan
ਖਂਘ*	cough
ਖਂਭ*	lamp posts
ਖਟੀਆਂ	sour
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
ਖਾਨੇ	boxes
ਖਾਲਈਆਂ	took
ਖਾਲਾਂ	i take
ਖਾਲਿਆ	ate
ਖਾਲੀ	empty
ਖਾਲੀਆਂ	took
ਖਾਲੀਪਣ	emptiness
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
ਖਿਚਵਾਈ	took picture
ਖਿਚਵਾਈਆਂ	took pictures
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
ਖਿਝਾਉਂਦੇ	annoy
ਖਿਡਾਰੀ*	player
ਖਿਡੌਣਾ	toy
ਖਿਡੌਣੇ	toys
ਖਿਲਾਫ	against
ਖੀਰ	pudding
ਖੁਆ*	feed
ਖੁਦ	myself
ਖੁਦਕੁਸੀ*	suicide
ਖੁਰ	hoof
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
ਖੋਂਹਦਾ	snatches
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
ਖੋਹਲਿਆ	snatched
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
ਖੜ੍ਹਦਾ	stands
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
ਗਰੀਸ	grease
ਗਰੁਪ	group
ਗਲ	talk
ਗਲਘੋਟ*	choke
ਗਲਤ	wrong
ਗਲਤੀ*	mistake
ਗਲਤੀਨਾਲ	by accident
ਗਲਾ	neck
ਗਲਾਂ	talk
ਗਲਾਸ	glass
ਗਲੀ	street
ਗਲੇ	neck
ਗਲ੍ਹ*	cheek
ਗਾਂਜ*	weed
ਗਾਂਵਾਂ	cows
ਗਾਇਕ*	singer
ਗਾਇਬ*	missing
ਗਾਜਰ	carrot
ਗਾਣ*	song
ਗਾਲ	swearing
ਗਾਲਾਂ*	swearing at me
ਗਾਲ੍ਹ*	swearing at me
ਗਿਆ	went
ਗਿਆਂ	went
ਗਿਆਨੀ*	priest
ਗਿਆਰਾਂ	eleven
ਗਿਐ	went
ਗਿਟੇ	ankle
ਗਿਧ*	dance
ਗਿਫਟ*	gift
ਗਿਰੋਹ	gang
ਗਿਲਾ	wet
ਗਿਲੀ	wet
ਗੀਤ*	song
ਗੁਂਡਾ	thug
ਗੁਂਡਿਆਂ	thugs
ਗੁਂਡੇ	thugs
ਗੁਂਨ੍ਹਦੀ	kneads
ਗੁਂਮ*	missing
ਗੁਆਂਢ*	neighbour
ਗੁਆਂਢੀਆਂ	neighbours
ਗੁਆਚ*	missing
ਗੁਟ	wrist
ਗੁਟਾ*	wrists
ਗੁਡਾ	doll
ਗੁਡੀ	doll
ਗੁਪਤ*	private
ਗੁਬਾਰੇ	balloons
ਗੁਮੜਾ	lump
ਗੁਰਦੁਆਰ*	temple
ਗੁਰੂ*	guru
ਗੁਲਾਬਜਾਮਣ	sweets
ਗੁਲੀ*	game
ਗੁਸ*	angry
ਗੁਸਲਖਾਨ*	bathroom
ਗੇ	will
ਗੇਂਦ	ball
ਗੇਂਦਬਾਜ	bowler
ਗੇਅ	gay
ਗੇਟ	gate
ਗੇਮ*	game
ਗੇੜਾ	round
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
ਗੋਲਗਪੇ	snacks
ਗੋਲੀ	pill
ਗੋਲੀਆ*	pills
ਗੋਲੇ	balls
ਗ੍ਰਂਥੀ*	priest
ਘਂਟਾ	hour
ਘਂਟਿ*	hours
ਘਂਟੇ	hours
ਘਟ	less
ਘਟੋ	at least
ਘਬਰਾ*	panicking
ਘਰ	home
ਘਰਚ	in home
ਘਰਦਿਆਂ	family
ਘਰਦੇ	family
ਘਰਵਾਲ*	husband
ਘਰਵਾਲੀ	wife
ਘਰਵਾਲੇ	family
ਘਰਵਿਚ	in home
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
ਘਸੁਂਨ	punch
ਘਸੁਨ*	punch
ਘਾਟ	shortage
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
ਘੜੀ	watch
ਚ	in
ਚਂਗਾ	good
ਚਂਗੀ	good
ਚਂਗੀਆਂ	good
ਚਂਗੇ	good
ਚਆਗਿਆ	came in
ਚਕ	lift
ਚਕਰ	dizzy
ਚਟਦਾ	licks
ਚਟਿਆ	licked
ਚਪਲ*	slipper
ਚਪੇੜ*	slap
ਚਮਚਾ	spoon
ਚਮਚੇ	spoons
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
ਚਲੀਗਈ	left
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
ਚਾਦਰ	sheet
ਚਾਬੀ*	key
ਚਾਰ	four
ਚਾਰਜ	charge
ਚਾਰਜਰ*	charger
ਚਾਲੀ	forty
ਚਾਲੀਆਂ	forty
ਚਾਹ	tea
ਚਾਹਚਲੂਣ	salt in tea
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
ਚਿਠੀਆਂ	letters
ਚਿਤਾ	funeral fire
ਚਿਮਟ*	tongs
ਚਿਰ	long
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
ਚੁਟਕਲਾ	joke
ਚੁਟਕਲੇ	jokes
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
ਚੁਭੋਂਦਾ	pokes
ਚੁਲ੍ਹ*	stove
ਚੂਂਢੀ	pinch
ਚੂਂਢੀਆਂ	pinches
ਚੂਹ*	mouse
ਚੂੜਾ	bangles
ਚੈਕ*	check
ਚੈਟ*	chat
ਚੈਨ	peace
ਚੈਰਿਟੀ*	charity
ਚੋਂ	from
ਚੋਰੀ	secretly
ਚੌਂਕ*	crossroads
ਚੌਕਾ	four
ਚੌਥ	fast
ਚੌਦਾਂ	fourteen
ਚੌਲ*	rice
ਚੜ੍ਹਦਾ	climbs
ਚੜ੍ਹਦੀ	climbs
ਛਕਦਾ	eats
ਛਕਾ	six
ਛਡ	leave
ਛਡਕੇ	leave
ਛਡਗਈ	left
ਛਡਗਿਆ	left
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
ਛਤਾਂ	roofs
ਛਤੋਂ	roof
ਛਪੜ	pond
ਛਮਕ	stick
ਛਾਂ	shade
ਛਾਤੀ*	chest
ਛਾਲ	jump
ਛਾਲੇ	blisters
ਛਿਕਾ	six
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
ਛੋਲੇ	chickpeas
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
ਛੋੜ	leave
ਜਂਗ	war
ਜਂਗਲਾ	fence
ਜਂਜ	wedding party
ਜਂਞ	wedding party
ਜਂਦਰ*	lock
ਜਂਮ*	birth
ਜਂਮਿਆ	born
ਜਖਮ*	wound
ਜਖਮੀ*	injured
ਜਗਾ	wake up
ਜਗਾਇਆਂ	waking
ਜਗਾਇਓ	wake
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
ਜਵਾਈ	son in law
ਜਵਾਕ	kid
ਜਵਾਕ*	kids
ਜਵਾਨ	young
ਜਵਾਬ	answer
ਜਹਾਜ*	plane
ਜਹਿਰ*	poison
ਜਹੇ	like
ਜਾ	go
ਜਾਂ	or
ਜਾਂਦ*	goes
ਜਾਂਦੇ	go
ਜਾਈਂ	go
ਜਾਈਏ	go
ਜਾਊ	will go
ਜਾਊਂਗ*	will go
ਜਾਊਗਾ	will go
ਜਾਏ	goes
ਜਾਏਗਾ	will go
ਜਾਓ	go
ਜਾਓਗੇ	will go
ਜਾਗ*	awake
ਜਾਣ	go
ਜਾਣਕਾਰੀ	information
ਜਾਣਗ*	will go
ਜਾਣਾ	go
ਜਾਤ	caste
ਜਾਦੂ	magic
ਜਾਨ	life
ਜਾਨੋਂ	kill
ਜਾਵਾਂ	i go
ਜਾਵਾਂਗ*	will go
ਜਾਵੇ	go
ਜਾਵੇਗ*	will go
ਜਿਂਦਗੀ*	life
ਜਿਂਦਰ*	lock
ਜਿਂਨ	jinn
ਜਿਂਨੀਆਂ	as many
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
ਜਿਦਾਂ	like
ਜਿਨਸੀ*	sexual
ਜਿਮ	gym
ਜਿਵੇਂ	like
ਜਿਸ	who
ਜਿਹਨਾਂ	who
ਜਿਹਾ	like
ਜਿਹੜ*	who
ਜੀ	sir
ਜੀਜ*	brother inlaw
ਜੀਣ*	live
ਜੀਰਾ	cumin
ਜੀਵਨ	life
ਜੀਹਦੇ	whose
ਜੁਕਾਮ*	cold illness
ਜੁਤੀ*	shoe
ਜੁਲਾਈ	july
ਜੁਲਾਬ*	laxatives
ਜੂ	will go
ਜੂਂਆ*	lice
ਜੂਸ*	juice
ਜੂੜਾ	hair bun
ਜੇ	if
ਜੇਠ	brother inlaw
ਜੇਠਾਣੀ*	sister inlaw
ਜੇਬ	pocket
ਜੇਬਚਨੋਟਾਂ	cash in pocket
ਜੇਲ*	jail
ਜੇਹੜਾ	who
ਜੇਹੜੀ	who
ਜੋ	that
ਜੋਗੀ	for
ਜੋਰ	force
ਜੋੜ	joint
ਜੋੜਦੀ	adds
ਜੋੜਿਆਂ	couples
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
ਝਟ	at once
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
ਝਲਾ	mad
ਝਲੀ	mad
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
ਟਪੀ	crossed
ਟਬਰ*	family
ਟਮਾਟਰ*	tomatoes
ਟਰਕ*	truck
ਟਰਮ	term
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
ਟਾਊਨ	town
ਟਾਲ	avoid
ਟਿਊਸਨ*	tutoring
ਟਿਕਟ*	ticket
ਟਿਕਾਣਿਆਂ	places
ਟਿਫਨ	lunch box
ਟੀਕਾ	injection
ਟੀਕੇ	injections
ਟੀਚਰ*	teacher
ਟੀਮ*	team
ਟੀਵੀ	tv
ਟੁਟ	break
ਟੁਟਗਿਆ	broken
ਟੁਟਗੀ	broken
ਟੁਟਦ*	breaks
ਟੁਟਾ	broken
ਟੁਟਿਆ	broken
ਟੁਟੀ*	broken
ਟੁਟੇ	broken
ਟੂਟੀ	tap
ਟੂਣਾ	black magic
ਟੂਣੇ	black magic
ਟੂਰਨਾਮੈਂਟ*	tournament
ਟੈਂਸਨ*	stress
ਟੈਕਸ*	tax
ਟੈਕਸੀ*	taxi
ਟੈਨਸਨ	stress
ਟੈਬਲੇਟ	tablet
ਟੈਮ	time
ਟੈਲੀਗ੍ਰਾਮ*	telegram
ਟੈਸਟ*	test
ਟੋਏ*	potholes
ਟੋਕਾ	axe
ਟੋਪੀ	hat
ਟੋਭੇ	pond
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
ਡਕਿਆਏਮਂਗਣੀ	locked engagement
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
ਡਰਗ	drug
ਡਰਗਜ	drugs
ਡਰਗਸ	drugs
ਡਰਣ*	scared
ਡਰਣਗ*	will scared
ਡਰਦ*	scared
ਡਰਨਾ	scared
ਡਰਨੇ	scared
ਡਰਾਂ	scared
ਡਰਾਂਗ*	will scared
ਡਰਾਇ*	scared
ਡਰਾਈਵ	drive
ਡਰਾਈਵਰ*	driver
ਡਰਾਈਵਿਂਗ	driving
ਡਰਾਉ*	scare
ਡਰਾਪ	drop
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
ਡਾਂਗ	stick
ਡਾਂਗਾਂ	sticks
ਡਾਂਸ*	dance
ਡਾਇਪਰ*	nappy
ਡਾਈਟ*	diet
ਡਾਕਖਾਨਾ	post office
ਡਾਕਟਰ*	doctor
ਡਿਗ	fall
ਡਿਗਕੇ	fall
ਡਿਗਣ*	fall
ਡਿਗਣਗ*	will fall
ਡਿਗਦ*	falls
ਡਿਗਨ	fall
ਡਿਗਨਾ	fall
ਡਿਗਨੇ	fall
ਡਿਗਾ	fell
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
ਡਿਸਕੌਰਡ	discord
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
ਡੁਲੂ	will spill
ਡੂਂਘਾ	deep
ਡੇਅਰੀ	dairy
ਡੇਰ*	temple
ਡੈਂਟਿਸਟ*	dentist
ਡੈਡ*	dad
ਡੋਜ	dose
ਡੋਰ	string
ਡੋਲੀ	bride
ਡੌਂਕੀ	illegal trip abroad
ਢਾਹਿਆ	knocked down
ਢਾਹੁਣ	knock down
ਢਿਡ*	belly
ਢਿਲਾ	loose
ਢੋਲ*	drum
ਤਂਗ	bullied
ਤਂਗੀ	poor
ਤਂਦੂਰ*	oven
ਤਕ	until
ਤਜਰਬਾ	experience
ਤਣਾਅ	stress
ਤਤੀ	hot
ਤਨਖਾਹ*	wages
ਤਪਦਾ	burns
ਤਪਾਉਂਦੇ	bother
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
ਤਲਦਿਆਂ	frying
ਤਲਵਾਰ*	sword
ਤਲਾਕ*	divorce
ਤਵਾ	pan
ਤਵੇ	pan
ਤਸਵੀਰ*	pictures
ਤਾ	then
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
ਤੀਲਾ	straw
ਤੀਵੀ*	woman
ਤੀਹ	thirty
ਤੁਆਡਾ	your
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
ਤੁਹਾਡਾ	your
ਤੁਹਾਡੀ	your
ਤੁਹਾਡੇ	your
ਤੁਹਾਨੂਂ	you
ਤੁੜਵਾ*	break
ਤੂਂ	you
ਤੂੜੇ	hay
ਤੇ	and
ਤੇਜ	fast
ਤੇਜਾਬ*	acid
ਤੇਰਾ	your
ਤੇਰਾਂ	thirteen
ਤੇਰੀ	your
ਤੇਰੇ	your
ਤੇਲ	oil
ਤੈਨੂ	you
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
ਤੋਰਿਆ	sent
ਤੋਹਫ*	gifts
ਤੋੜ	break
ਤੋੜਕੇ	break
ਤੋੜਣ*	break
ਤੋੜਣਗ*	will break
ਤੋੜਤਾ	broke
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
ਥਕਗਿਆ	tired
ਥਕਗੀ	tired
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
ਥੋਡਾ	your
ਥੋਡੀ	your
ਥੋਡੇ	your
ਥੋਨੂਂ	you
ਥੋੜਾ	little
ਥੋੜ੍ਹਾ	little
ਦਂਦ	teeth
ਦਂਦਚਪੀੜ	tooth pain
ਦਂਦਾਂ	teeth
ਦਂਦੀ*	bites
ਦਈਏ	we give
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
ਦਰ	door
ਦਰਜੀ*	tailor
ਦਰਦ*	pain
ਦਰਵਾਜ*	door
ਦਰਾਜ	drawer
ਦਰਿਆ*	river
ਦਲੇਰ	brave
ਦਵਾ	medicine
ਦਵਾਈ*	medicine
ਦਸ	tell
ਦਸਂਬਰ	december
ਦਸਕੇ	tell
ਦਸਣ*	tell
ਦਸਣਗ*	will tell
ਦਸਤਾ	told
ਦਸਤਾਰ*	turban
ਦਸਦ*	tells
ਦਸਨ	tell
ਦਸਨਾ	tell
ਦਸਨੇ	tell
ਦਸਵੀਂ	tenth
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
ਦਹਿਲੀਜ	doorstep
ਦਹਿਸਤ*	terror
ਦਹੀਂ	yogurt
ਦਹੇਜ*	dowry
ਦਾ	of
ਦਾਗ*	marks
ਦਾਜ	dowry
ਦਾਤਰ*	sickle
ਦਾਤੀ	sickle
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
ਦਿਨੋਂਦਿਨ	everyday
ਦਿਮਾਗਚ	in mind
ਦਿਲ	heart
ਦਿਲਚ	in heart
ਦਿਸਦਾ	seen
ਦਿਸਦੀ	seen
ਦਿਸਿਆ	seen
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
ਦੁਨੀਆ	world
ਦੁਨੀਆਂ	world
ਦੁਪਟਾ	scarf
ਦੁਪਹਿਰ*	afternoon
ਦੁਲਹਨ*	bride
ਦੂਂ	will give
ਦੂਜੀ	second
ਦੂਜੇ	other
ਦੂਰ	far
ਦੂਹਰੇ	double
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
ਧਨੀਆ	coriander
ਧਮਕਾ*	threatens
ਧਮਕੀ*	threat
ਧਰਤੀ	floor
ਧਰਦਾ	puts
ਧਰਮਸਾਲਾ	community hall
ਧਾਗ*	charm
ਧੀ	daughter
ਧੀਆ*	daughters
ਧੁਂਦ*	fog
ਧੁਪ*	sun
ਧੂਂਆ*	smoke
ਧੋ	wash
ਧੋਤ*	washed
ਧੌਣ*	neck
ਧੌਲ	slap
ਧੜਕਣ	heartbeat
ਨਂਗ*	naked
ਨਂਗੀਆਂ*	nudes
ਨਂਬਰ	number
ਨਕ	nose
ਨਕਦ*	cash
ਨਕਲ*	copying
ਨਗਨ	naked
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
ਨਾਈਟ	night
ਨਾਉਮੀਦ	hopeless
ਨਾਟਕ*	play
ਨਾਨਕੇ	grandparents house
ਨਾਨਾ*	grandad
ਨਾਨੀ*	gran
ਨਾਨੇ*	grandad
ਨਾਲ	with
ਨਾਲੀ	drain
ਨਾਲੋਂ	than
ਨਾਵਲ*	novel
ਨਾਵਾਂ	names
ਨਾੜ*	veins
ਨਿਂਬੂ	lemon
ਨਿਆਣ*	kids
ਨਿਊਡ	nude
ਨਿਊਡਜ	nudes
ਨਿਊਡਸ	nudes
ਨਿਕਂਮ*	useless
ਨਿਕਰ	shorts
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
ਨਿਪਲ	nipples
ਨਿਰਾ	only
ਨਿਰਾਸ*	hopeless
ਨਿਸਾਨ*	marks
ਨੀਂਦ*	sleep
ਨੀਲ	bruise
ਨੀਲਾ*	blue bruise
ਨੀਲੇ	blue bruise
ਨੀਲ੍ਹ*	bruise
ਨੀਵੀਂ	low
ਨੁਕੜ	corner
ਨੁਮਾਇਸ	exhibition
ਨੁਹਾਇਆ	washed
ਨੁਹਾਉਂਦੀ	washes
ਨੂਂ	to
ਨੂਂਹ	daughter inlaw
ਨੂਡ	nude
ਨੂਹ	daughter in law
ਨੇ	they
ਨੇੜੇ	near
ਨੈਟਬਾਲ*	netball
ਨੈਪਕਿਨਚਲੁਕੋ	hide in napkin
ਨੋਕ	tip
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
ਪਊ	will have to
ਪਏ	are
ਪਕਾਈਆਂ	cooked
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
ਪਟੀਆਂ	bandages
ਪਟੜੀ*	railway
ਪਤਂਗ*	kite
ਪਤਨੀ*	wife
ਪਤਲ*	thin
ਪਤਾ	know
ਪਤੀ	husband
ਪਤੀਲਾ	pot
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
ਪਰਾਂਠਾ	paratha
ਪਰਾਂਠੇ	parathas
ਪਰਾਲੀ*	straw burning
ਪਰਿਵਾਰ*	family
ਪਰੇਸਾਨ*	harassed
ਪਰੌਂਠ*	bread
ਪਲਸਤਰ*	plaster
ਪਲਾਨ*	plan
ਪਲਾਸਟਿਕ	plastic
ਪਲੋਸਦਾ	strokes
ਪਲੋਸਿਆ	stroked
ਪਵਾਉਂਦਾ	makes put on
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
ਪਹੁਂਚਿਆ	arrived
ਪਹੇਲੀ	puzzle
ਪਾ	put
ਪਾਇਆ	put
ਪਾਈ	put
ਪਾਈਪ	pipe
ਪਾਈਪਨਾਲ	with pipe
ਪਾਉਂਦ*	puts
ਪਾਉਣ*	put
ਪਾਏ	put
ਪਾਓ	put
ਪਾਕਿਸਤਾਨ*	pakistan
ਪਾਕੇ	wearing
ਪਾਗਲਪਣ	madness
ਪਾਟ*	torn
ਪਾਠ*	prayers
ਪਾਣੀ	water
ਪਾਣੀਚ	in water
ਪਾਪਾ*	dad
ਪਾਰਕ*	park
ਪਾਰਕਿਂਗ*	parking
ਪਾਰਟੀ*	party
ਪਾਰਲਰ	beauty parlour
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
ਪਿਂਡਚ	in village
ਪਿਂਡੇ*	body
ਪਿਂਡੋਂ	from village
ਪਿਂਨੀ*	sweets
ਪਿਆ	is
ਪਿਆਇਆ	made drink
ਪਿਆਈ	made drink
ਪਿਆਉਂਦਾ	makes drink
ਪਿਆਜ*	onion
ਪਿਆਰ*	love
ਪਿਓ*	dad
ਪਿਛਲੀ	last
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
ਪਿਤੇ	father
ਪਿਲਾਈ	made drink
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
ਪੀਲਈ	drank
ਪੀਲਿਆ	drank
ਪੀਵਾਂ*	will drink
ਪੀੜ	pain
ਪੀੜਤ*	victims
ਪੀੜ੍ਹੀਆਂ	generations
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
ਪੁਛੀਏ	we ask
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
ਪੂਰੀਆਂ	full
ਪੂਰੇ	whole
ਪੇਕਿਆਂ	parents home
ਪੇਟ	belly
ਪੇਟੀ	belt
ਪੇਪਰ*	exam
ਪੈ	fall
ਪੈਂਟੀ	knickers
ਪੈਂਦਾ	must
ਪੈਂਦੀ	must
ਪੈਕਟ*	packet
ਪੈਚ	patch
ਪੈਣਗੀਆਂ	will get
ਪੈਨਸਨ	pension
ਪੈਨਸਿਲ*	pencil
ਪੈਰ	foot
ਪੈਰਾਸਿਟਾਮੋਲ*	paracetamol
ਪੈਰੀਂ	feet
ਪੈਲੇਸ	palace
ਪੈਸ*	money
ਪੋਤਾ	grandson
ਪੋਤੀ*	granddaughter
ਪੋਤੇ*	grandson
ਪੋਰਨ	porn
ਪੋਸਟਰ*	poster
ਪੌਂਡ*	pounds
ਪੌੜੀ*	stairs
ਪ੍ਰਸਾਦ	food
ਪ੍ਰਸਾਦਾ	food
ਪ੍ਰਿਂਸੀਪਲ*	headteacher
ਪ੍ਰੀਖਿਆ*	exam
ਪ੍ਰੈਕਟਿਸ	practice
ਪ੍ਰੈਗਨੈਂਟ*	pregnant
ਪ੍ਰੈਮ	pram
ਪ੍ਰੈਸ	press
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
ਫਟਕੜੀ	alum
ਫਟਿਆ	torn
ਫਟੀ	torn
ਫਟੇ	torn
ਫਰਾਕ	dress
ਫਰਿਜ*	fridge
ਫਰੀ	free
ਫਰੈਕਚਰ	broken bone
ਫਲਾਈਟ*	flight
ਫਲੂਡ	fluid
ਫਲੈਟ*	flat
ਫਸਲ*	crop
ਫਾਂਸੀ*	hang
ਫਾਇਰ	fire
ਫਾਰਮ	form
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
ਫੇਰਦੇ	rub
ਫੇਰਿਆਂ	wedding rounds
ਫੇਰੇ	wedding
ਫੇਲ੍ਹ	failed
ਫੇਸਬੁਕ	facebook
ਫੈਕਟਰੀ*	factory
ਫੋਟੋ	picture
ਫੋਟੋ*	pictures
ਫੋਨ*	phone
ਫੋਰਕਲਿਫਟ	forklift
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
ਬਂਦੀ	closed
ਬਂਦੂਕ*	gun
ਬਂਦੇ	men
ਬਂਨ੍ਹ	tie up
ਬਂਨ੍ਹ*	tied up
ਬਂਪਰ	bumper
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
ਬਚਾਲੋ	save
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
ਬਣ	become
ਬਣਦ*	becomes
ਬਣਨ	become
ਬਣਵਾਈ	had made
ਬਣਾ	make
ਬਣਾਇਆ	made
ਬਣਾਈ	made
ਬਣਾਈਏ	we make
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
ਬਦਲੀ	changed
ਬਦਲੀਆਂ	changed
ਬਦਲੂ	will change
ਬਦਲੂਂਗ*	will change
ਬਦਲੇ	in return
ਬਦਲੇਗ*	will change
ਬਦਲੋ	change
ਬਧੀ	tied
ਬਨੇਰੇ	roof
ਬਰਫ	snow
ਬਰਫਬਾਰੀ*	snow
ਬਰਫੀ*	sweets
ਬਰਸੀ*	memorial
ਬਰਾਤ*	wedding party
ਬਰਾਬਰ	equal
ਬਲਦ	ox
ਬਲਬ*	bulb
ਬਲਾ	bat
ਬਲਾਕ	block
ਬਲਾਤਕਾਰ*	rape
ਬਲੀਚ*	bleach
ਬਲੇ	bats
ਬਲੇਡ*	blade
ਬਲੈਕਮੇਲ*	blackmail
ਬਲੌਕ	block
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
ਬਾਲ	child
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
ਬਿਲਡਰ	builder
ਬਿਲਾਂ	bills
ਬਿਲੀ*	cat
ਬਿਲੀਆ*	cats
ਬਿਸਕੁਟ*	biscuits
ਬਿਸਤਰ*	bed
ਬੀਅਰ*	beer
ਬੀਜਣ	plant
ਬੀਜੀ	gran
ਬੀਪੀ	blood pressure
ਬੀਬੀ	lady
ਬੀਬੀਆਂ	women
ਬੀਮ*	insurance
ਬੀਮਾਰ*	ill
ਬੀੜੀ*	cigarette
ਬੁਆਇਫ*	boyfriend
ਬੁਆਏਫ*	boyfriend
ਬੁਕ	book
ਬੁਖਾਰ*	fever
ਬੁਝ	go out
ਬੁਝਾ	put out
ਬੁਝਾਰਤ	riddle
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
ਬੇਅਰਥ	pointless
ਬੇਆਸ	hopeless
ਬੇਇਜਤ*	humiliated
ਬੇਕਾਰ*	useless
ਬੇਗਾਨ*	stranger
ਬੇਘਰ*	homeless
ਬੇਚੈਨ	anxious
ਬੇਚੈਨੀ	anxious
ਬੇਬਸ*	helpless
ਬੇਬੀ*	baby
ਬੇਬੇ*	mum
ਬੇਮਤਲਬ	pointless
ਬੇਰੀ	tree
ਬੇਲਣ*	rolling pin stick
ਬੇਲੀ*	friend
ਬੇਵਕੂਫ*	stupid
ਬੇਹੋਸ*	passedout
ਬੈਂਕ*	bank
ਬੈਂਗਣ	aubergine
ਬੈਂਚ*	bench
ਬੈਂਤ	cane
ਬੈਗ*	bag
ਬੈਠ	sit
ਬੈਠਕਾਂ	sit ups
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
ਬੈਡਚ	in bed
ਬੈਡਰੂਮ*	bedroom
ਬੈਲਟ*	belt
ਬੈਸਟ	best
ਬੋ	smell
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
ਬੋਲੀ	said
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
ਭਜਗਈ	ran away
ਭਜਗਿਆ	ran away
ਭਜਣ*	run away
ਭਜਣਗ*	will run away
ਭਜਦ*	runs away
ਭਜਨ	run away
ਭਜਨਾ	run away
ਭਜਨੇ	run away
ਭਜਾਂ	run away
ਭਜਾਂਗ*	will run away
ਭਜਾਇਆ	chased away
ਭਜਾਉਂਦਾ	chases away
ਭਜਿਆ	ran away
ਭਜਿਓ	run away
ਭਜੀ	ran away
ਭਜੀਆਂ	ran away
ਭਜੂ	will run away
ਭਜੂਂਗ*	will run away
ਭਜੇ	ran away
ਭਜੇਗ*	will run away
ਭਜੋ	run away
ਭਟੂਰੇ	bread
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
ਭਿਂਡੀ	okra
ਭਿਉਂ	soak
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
ਭੇਜਤਾ	sent
ਭੇਜਤੀ	sent
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
ਮਂਦਬੁਧੀ	learning disabled
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
ਮਕਾਣ	mourning
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
ਮਟਰ	peas
ਮਠਿਆਈ*	sweets
ਮਤਰੇਆ*	stepdad
ਮਤਰੇਈ*	stepmum
ਮਤਰੇਏ*	stepdad
ਮਥਾ*	forehead
ਮਥੇ*	forehead
ਮਦਦ*	help
ਮਧੂਮਖੀ*	bees
ਮਨ	mind
ਮਨਚ	in mind
ਮਨਾਹੀ	not allowed
ਮਰ	die
ਮਰਕੇ	die
ਮਰਗ	funeral
ਮਰਗਏ	died
ਮਰਗਿ*	died
ਮਰਗੀ	died
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
ਮਹਲਾ	neighbourhood
ਮਹਾਰਾਜ	god
ਮਹਿਂਗ*	expensive
ਮਹਿਂਦੀ	henna
ਮਹਿਸੂਸ	feeling
ਮਹੀਨ*	months
ਮਹੀਨਾ	month
ਮਾਂ	mum
ਮਾਈਆਂ	wedding
ਮਾਈਨਕ੍ਰਾਫਟ*	minecraft
ਮਾਡਲਿਂਗ	modelling
ਮਾਤਾ*	mum
ਮਾਨਸਿਕ	mental
ਮਾਪਿ*	parents
ਮਾਪੇ*	parents
ਮਾਫ*	sorry
ਮਾਮਾ	uncle
ਮਾਮੀ*	auntie
ਮਾਮੇ*	uncle
ਮਾਯੂਸ	hopeless
ਮਾਯੂਸੀ	hopeless
ਮਾਰ	hit
ਮਾਰਕੁਟ*	beating
ਮਾਰਕੇ	hit
ਮਾਰਣ*	hit
ਮਾਰਣਗ*	will hit
ਮਾਰਤਾ	killed
ਮਾਰਤੀ	hit
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
ਮਾਰਿਐ	hit
ਮਾਰਿਓ	hit
ਮਾਰੀ	hit
ਮਾਰੀਆਂ	hit
ਮਾਰੂ	will hit
ਮਾਰੂਂਗ*	will hit
ਮਾਰੇ	hit
ਮਾਰੇਗ*	will hit
ਮਾਰੋ	hit
ਮਾਲ	stuff
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
ਮਿਲਜੇ	gets
ਮਿਲਣ*	meet
ਮਿਲਣਗ*	will meet
ਮਿਲਦ*	meets
ਮਿਲਨ	meet
ਮਿਲਨਾ	meet
ਮਿਲਨੇ	meet
ਮਿਲਾਂ	meet
ਮਿਲਾਂਗ*	will meet
ਮਿਲਾਈਆਂ	mixed
ਮਿਲਾਉਂਦੀ	mixes
ਮਿਲਿਆ	got
ਮਿਲਿਓ	meet
ਮਿਲੀਆਂ	met
ਮਿਲੂ	will meet
ਮਿਲੂਂਗ*	will meet
ਮਿਲੇ	got
ਮਿਲੇਗ*	will meet
ਮਿਸਤਰੀ	tradesman
ਮਿਹਣ*	insults
ਮਿਹਨਤ	hard work
ਮਿਹਰ	mercy
ਮੀਂਹ*	rain
ਮੀਟ	meat
ਮੀਟਿਂਗ*	meeting
ਮੀਲ	miles
ਮੁਂਡਨ*	haircut
ਮੁਂਡਾ	boy
ਮੁਂਡਿ*	boys
ਮੁਂਡੇ	boy
ਮੁਂਨੀ	shaved
ਮੁਕ	finished
ਮੁਕਜ*	end
ਮੁਕਣ	end
ਮੁਕਦ*	ends
ਮੁਕਦਮ*	court case
ਮੁਕਰੀ	denied
ਮੁਕਲਾਵਾ	wedding
ਮੁਕਾ	finish
ਮੁਕਾ*	end
ਮੁਕਾਬਲ*	competition
ਮੁਕੀ*	punch
ਮੁਕੇ*	punch
ਮੁਬਾਰਕ*	congratulations
ਮੁਰਗ*	chicken
ਮੁਲ	price
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
ਮੂਂਹਚ	in mouth
ਮੂਂਹਚਮਿਟੀ	dirt in mouth
ਮੂਡ	mood
ਮੇਥੀ*	greens
ਮੇਰਾ	my
ਮੇਰੀ	my
ਮੇਰੀਆਂ	my
ਮੇਰੇ	my
ਮੇਰੇਤੋਂ	from me
ਮੇਰੇਨਾਲ	with me
ਮੇਲ	wedding guests
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
ਮੈਨੂ	me
ਮੈਨੂਂ	me
ਮੈਨੇਜਰ*	manager
ਮੈਰਾਥਨ*	marathon race
ਮੈਰਿਜ	marriage
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
ਮੋੜ	turn
ਮੋੜਨੇ	give back
ਮੌਤ*	death
ਮੌਰਫਿਨ*	morphine
ਮੌਲਵੀ*	imam
ਯਾਦ*	remember
ਯਾਦਗਾਰ*	memorial
ਯਾਰ	friend
ਯਾਰਾ*	friends
ਯੂਕੇ	uk
ਯੂਕੇਚ	in uk
ਯੂਟਿਊਬ	youtube
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
ਰਖਾਉਣਾ	keep
ਰਖਿਆ	kept
ਰਖਿਓ	keep
ਰਖੀਆਂ	kept
ਰਖੂ	will keep
ਰਖੂਂਗ*	will keep
ਰਖੇ	kept
ਰਖੇਗ*	will keep
ਰਖੋ	keep
ਰਗੜਾਂ	scratches
ਰਜਾਈ*	quilt
ਰਨਿਂਗ	running
ਰਬ	god
ਰਬਾ	god
ਰਬੜ	rubber
ਰਲ	together
ਰਲਾ	mix
ਰਵਾਇਆ	made cry
ਰਵਾਉਂਦਾ	makes cry
ਰਸਾ	rope
ਰਸੀ	rope
ਰਸੀਆਂ	ropes
ਰਸੇ	rope
ਰਸੋਈ*	kitchen
ਰਹਾਂ	i stay
ਰਹਿ	stay
ਰਹਿਂਦ*	lives
ਰਹਿਂਦੇ	live
ਰਹਿਣ*	live
ਰਹੀ	is
ਰਹੂ	will stay
ਰਹੇ	are
ਰਾਇਤਾ	yoghurt
ਰਾਜ	secret
ਰਾਜਮਾ	beans
ਰਾਜਮਾਂਹ	beans
ਰਾਡ*	rod
ਰਾਤ	night
ਰਾਤਨੂਂ	at night
ਰਾਤਾਂ	nights
ਰਾਤੀ	at night
ਰਾਤੀਂ	at night
ਰਾਤੋਂ	night
ਰਾਸਨ	food
ਰਾਹ	way
ਰਿਕਾਰਡ	record
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
ਰਿਫਲੈਕਟਰ	reflector
ਰਿਵਾਲਵਰ	gun
ਰਿਸਤ*	rishta
ਰਿਸਤੇਦਾਰ*	relatives
ਰਿਹਾ	is
ਰੀਚਾਰਜ	top up
ਰੁਆਉਂਦਾ	makes cry
ਰੁਕ*	stop
ਰੁਖ*	tree
ਰੁਪਏ*	money
ਰੁਮਾਲ	hankie
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
ਰੂਂ	cotton
ਰੇਪ*	rape
ਰੇਲ*	train
ਰੈਂਪ	ramp
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
ਰੋਕਾ	engagement
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
ਰੋਬਲੌਕਸ	roblox
ਰੋਮੜਾ	lump
ਰੋਵਾਂ*	cry
ਰੌਣਕ	fun
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
ਲਈਦਾ	take
ਲਏ	took
ਲਓ	take
ਲਕ	waist
ਲਕਵ*	stroke
ਲਖ	hundred thousand
ਲਗ	seem
ਲਗਣਾ	seem
ਲਗਦਾ	seems
ਲਗਦੀ	seems
ਲਗਦੇ	feel
ਲਗਦੈ	feels
ਲਗਾ	started
ਲਗਿਆ	felt
ਲਗੀ	started
ਲਗੂ	will feel
ਲਗੇ	started
ਲਗੇਗਾ	will feel
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
ਲਭਾ	found
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
ਲਹਿ	come off
ਲਹਿਂਗੇ	dress
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
ਲਾਠੀ	stick
ਲਾਠੀਆਂ	sticks
ਲਾਪਤਾ*	missing
ਲਾਲ	red
ਲਾਵਾਂ	i put
ਲਾਵਾਂਗੇ	will put
ਲਾਸ	dead body
ਲਾਸਟ	last
ਲਾਹ	take off
ਲਾਹਿ*	took off
ਲਾਹੁਂ*	takes off
ਲਾਹੁਣ*	take off
ਲਾੜ*	groom
ਲਿਆ	took
ਲਿਆਂਦ*	brought
ਲਿਆਇਓ	bring
ਲਿਆਉ*	bring
ਲਿਆਏ	brought
ਲਿਆਵੇ	brings
ਲਿਖ	write
ਲਿਖਕੇ	write
ਲਿਖਣ*	write
ਲਿਖਣਗ*	will write
ਲਿਖਦ*	writes
ਲਿਖਨ	write
ਲਿਖਨਾ	write
ਲਿਖਨੇ	write
ਲਿਖਵਾਓ	write
ਲਿਖਾਂ	write
ਲਿਖਾਂਗ*	will write
ਲਿਖਾਈਏ	we write
ਲਿਖਾਉਣਾ	write
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
ਲੁਹਾਉਂਦਾ	makes take off
ਲੁਹਾਏ	made take off
ਲੂਂਬੜ*	fox
ਲੂਣ	salt
ਲੇਖ	essay
ਲੇਟ	late
ਲੇਨ	lane
ਲੈ	take
ਲੈਂਦ*	takes
ਲੈਂਦੇ	take
ਲੈਕੇ	taking
ਲੈਗਏ	took away
ਲੈਗਿਆ	took away
ਲੈਜਾ	take away
ਲੈਜਾਂਦਾ	takes away
ਲੈਜਾਣ	take away
ਲੈਜੂ	will take away
ਲੈਣ*	take
ਲੈਲਈਆਂ	took
ਲੈਲੀਆਂ	took
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
ਵਂਡੀ	shared
ਵਕਤ	time
ਵਕੀਲ*	lawyer
ਵਖਰਾ	separate
ਵਖਰੀ	separate
ਵਗ	flow
ਵਗਦਾ	flows
ਵਗਾਹ	hurl
ਵਜਦਾ	rings
ਵਜਦੀਆਂ	ring
ਵਜਨ*	weight
ਵਜਾ	play
ਵਜਿਆ	hit
ਵਜੀ	hit
ਵਜੇ	oclock
ਵਟਣਾ	wedding
ਵਟਸਅਪ	whatsapp
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
ਵਢਲਵਾਂ	i cut
ਵਢਲਿਆ	cut
ਵਢਲੀ	cut
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
ਵਰਤੂ	will use
ਵਰਦੀ*	uniform
ਵਲ	towards
ਵਲਂਟੀਅਰ*	volunteer
ਵਹੁਟੀ*	wife
ਵਾਂਗ	like
ਵਾਅਦ*	promise
ਵਾਇਰਲ*	share online
ਵਾਈਫਾਈ	wifi
ਵਾਜਾਂ	voices
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
ਵਾਸ	live
ਵਾਹਿਗੁਰੂ*	god
ਵਾੜ	fence
ਵਿਆਜ	interest
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
ਵਿਕ	sold
ਵਿਕਟ*	wicket
ਵਿਕਦਾ	sold
ਵਿਖਾ*	show
ਵਿਚ	in
ਵਿਚੋਂ	from
ਵਿਚੋਲਣ	matchmaker
ਵਿਚੋਲਾ	matchmaker
ਵਿਦਾਈ	farewell
ਵਿਦਿਆਰਥੀ*	student
ਵਿਦੇਸ*	abroad
ਵਿਰੁਧ	against
ਵਿਰੋਧੀਆਂ	opponents
ਵਿਲਨ*	villain
ਵਿਸਕੀ*	whisky drunk
ਵਿਸਾਖੀ*	festival
ਵੀ	also
ਵੀਜ*	visa
ਵੀਡ	weed
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
ਵੇਲਾ	time
ਵੇਲੇ	time
ਵੈਟ	vet
ਵੈਨ	van
ਵੈਨਚਬਚੇ	children in van
ਵੈਬਕੈਮ*	webcam
ਵੈਲੀ	thug
ਵੈਲੀਆਂ	thugs
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
ਸਂਗੀਤ	music
ਸਂਤਾਲੀ	forty seven
ਸਂਭਾਲ	look after
ਸਂਭਾਲਦਾ	looks after
ਸਕਣ*	can
ਸਕਦਾ	can
ਸਕਦਾਂ	i can
ਸਕਦੀ	can
ਸਕਦੇ	can
ਸਕਰੀਨ	screen
ਸਕਾਂ	can
ਸਕੂਟਰ*	scooter
ਸਕੂਲ*	school
ਸਕੂਲੋਂ	from school
ਸਕ੍ਰਿਪਟ	script
ਸਕ੍ਰੀਨਸਾਟ*	screenshots
ਸਗਨ	engagement
ਸਚ	truth
ਸਚੀ*	really
ਸਜਾ	punishment
ਸਟ	injury
ਸਟਡੀ	study
ਸਟਰੋਕ*	stroke
ਸਟਾਂ	injuries
ਸਟਾਪ*	bus stop
ਸਟਾਲ	stall
ਸਟਿਕਰ	sticker
ਸਟੂਡੈਂਟ	student
ਸਟੇ	in return
ਸਟੇਜ*	stage
ਸਟੇਡੀਅਮ	stadium
ਸਟੇਸਨ*	station
ਸਟੋਰਚਬਂਦ	locked in cupboard
ਸਟੋਰੀ	story
ਸਤ	seven
ਸਤਰ	seventy
ਸਤਰਂਜ*	chess
ਸਤਾਇ*	tormented
ਸਤਾਉ*	torments
ਸਤਾਰਾਂ	seventeen
ਸਤਿ	hello
ਸਥ	village square
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
ਸਮਰ	summer
ਸਮਲਿਂਗੀ*	gay
ਸਮਸਾਨ*	cremation ground
ਸਮਾਨ	things
ਸਮੇਂ	time
ਸਮੈਕ	heroin
ਸਮੋਸ*	snacks
ਸਰ	teacher
ਸਰਦੀ*	winter
ਸਰਮ*	ashamed
ਸਰਾਂ	inn
ਸਰਾਬ*	alcohol
ਸਰਾਬੀ*	drunk
ਸਰਾਰਤ*	naughty
ਸਰਿਂਜ*	needle
ਸਰੀਂਹ*	tree
ਸਰੀਕ	relative
ਸਰੀਕਾਂ	relatives
ਸਰੀਰ*	body
ਸਲਫਾਸ*	poison
ਸਲਵਾਰ*	trousers
ਸਲਾਈਡ	slide
ਸਲਾਮਤ	safe
ਸਲਾਹ*	advice
ਸਵਾਉਂਦੇ	put to sleep
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
ਸਾਂਝਾ	shared
ਸਾਂਢੂ	brother in law
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
ਸਾਨੂ	us
ਸਾਨੂਂ	us
ਸਾਨ੍ਹ*	bull
ਸਾਫ	clean
ਸਾਮ	evening
ਸਾਮਾਨ	stuff
ਸਾਮੀਂ	evening
ਸਾਰਾ	all
ਸਾਰਿਆਂ	everyone
ਸਾਰੀ	whole
ਸਾਰੀਆਂ	all
ਸਾਰੇ	all
ਸਾਲ	years
ਸਾਲਾਂ	years
ਸਾਲੀਆ*	sister inlaw
ਸਾਲੇ	brother in law
ਸਾਹ	breath
ਸਾਹਮਣੇ	in front
ਸਾਹਾਂ	breaths
ਸਾਹਿਬ	sir
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
ਸਿਗਨਲ	signal
ਸਿਗਰਟ*	cigarette
ਸਿਧੀ	straight
ਸਿਨੇਮ*	cinema
ਸਿਫਟ*	shift
ਸਿਰ	head
ਸਿਰਚ	in head
ਸਿਰਚਗੋਲੀ	bullet in head
ਸਿਰਫ	only
ਸਿਰਹਾਣ*	pillow
ਸਿਲ	sew
ਸਿਲਂਡਰ	gas bottle
ਸਿਲਾਈ*	sewing
ਸਿਹਰਾ	groom
ਸੀ	was
ਸੀਕਰੇਟ*	secret
ਸੀਮਿਂਟ	cement
ਸੀਰੀਅਲ*	tv show
ਸੀਵਰੇਜ	sewage
ਸੀਸਾ	mirror
ਸੀਸੀ*	bottle
ਸੀਸੀਆ*	bottles
ਸੀਸੇ	mirror
ਸੁਂਨ	numb
ਸੁਂਨਾ	empty
ਸੁਂਨੀ	empty
ਸੁਆਉਂਦਾ	puts to sleep
ਸੁਕ	dry
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
ਸੁਝਦਾ	think of
ਸੁਟ	throw
ਸੁਟਕੇ	throw
ਸੁਟਣ*	throw
ਸੁਟਣਗ*	will throw
ਸੁਟਤਾ	threw
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
ਸੁਦਾਈ	mad
ਸੁਨੇਹ*	message
ਸੁਪਨ*	dream
ਸੁਰਖਿਅਤ*	safe
ਸੁਰਖਿਆ*	safety
ਸੁਰਗ*	heaven
ਸੁਰਮਾ	makeup
ਸੁਵਖਤੇ	early
ਸੁਹਰੇ	in laws
ਸੂਈ*	needle
ਸੂਗਰ*	diabetes
ਸੂਟ	suit
ਸੂਹਾ	red
ਸੇਫ	safe
ਸੇਬ*	apple
ਸੇਵ	shave
ਸੇਵਾ	volunteering
ਸੇਵਾਦਾਰ	volunteer
ਸੈਂਟਰ	centre
ਸੈਕਸ*	sex
ਸੈਡ	shed
ਸੈਮੀਨਾਰ*	seminar
ਸੈਰ	walk
ਸੈਲਟਰ*	shelter
ਸੈਲਫੀ*	selfie
ਸੋ	so
ਸੋਗ	mourning
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
ਸੋਜ	swelling
ਸੋਜਾ	swelling
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
ਸੌਦਾ	deal
ਸ੍ਰੀ	hello
ਸੜ	burn
ਸੜਕ*	road
ਸੜਦ*	burns
ਸੜਿਆ	burned
ਸੜੀ	burned
ਸੜੋਗੇ	you will burn
ਹਂਝੂ*	tears
ਹਕ	rights
ਹਕਲਾਉਂਦਾ	stammer
ਹਕਾਂ	rights
ਹਜਾਰ*	thousand
ਹਟ	stop
ਹਟਦੀ	stops
ਹਟਾ	remove
ਹਟੀ	shop
ਹਡੀ*	bones
ਹਥ	hand
ਹਥਚ	in hand
ਹਥਲਾਇਆ	touched
ਹਥਿਆਰ*	weapon
ਹਥੋਂ	from hand
ਹਥੌੜ*	hammer
ਹਨ	are
ਹਨੇਰ*	dark
ਹਫਤ*	weeks
ਹਫਤਾ	week
ਹਮੇਸਾ	always
ਹਮੇਸਾਂ	always
ਹਰ	every
ਹਰਰੋਜ	everyday
ਹਰਵਕਤ	always
ਹਰਵੇਲੇ	always
ਹਰਾਇਆ	won match
ਹਰਾਏ	beat team
ਹਲਦੀ*	turmeric
ਹਵਸ	lust
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
ਹਾਰਗਿਆ	given up
ਹਾਰਗੀ	given up
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
ਹਿਲਦਾ	moves
ਹਿਸਾਬ	maths
ਹੀ	only
ਹੀਟਰ*	heater
ਹੀਟਿਂਗ*	heating
ਹੀਰੋ*	hero
ਹੀਰੋਇਨ*	heroine
ਹੁਂਦ*	is
ਹੁਂਦੇ	are
ਹੁਣ	now
ਹੁਣੀ	just now
ਹੁਣੇ	right now
ਹੂਰਾ	punch
ਹੂਰੇ	punches
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
ਹੋਇਐ	happened
ਹੋਈ	happened
ਹੋਊ	will be
ਹੋਊਗਾ	will be
ਹੋਏ	were
ਹੋਗਈ	happened
ਹੋਗਏ	happened
ਹੋਗਿਆ	happened
ਹੋਗੀ	happened
ਹੋਜਾ	become
ਹੋਜੇ	becomes
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

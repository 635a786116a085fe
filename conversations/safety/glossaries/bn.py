"""The English of bn words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
abar	again
abba*	dad
abbar*	dad's
abbu	my dad
abbu*	dad
accident*	accident
achar	slam throws
ache	is
achi	i am
acid*	acid
agun*	fire
airport*	airport
aise	came
aisi	i came
ajke	today
allah*	god
alu	potato
amader	our
amake	me
amakei	me
amakeo	me too
amar	my
amare	me
amareo	me too
ami	i
amma*	mum
ammu	my mum
ammu*	mum
ammur*	mum's
amra	we
ante	to bring
antibiotic*	medicine
aoaj*	voices
apar	sister's
apni	you
appointment*	appointment
apu*	sister
apur*	sister's
ar	and
arabi	arabic
aro	more
asbe	will come
ase	is
aseni*	not come
ashbe	will come
ashbo	will come
ashe	comes
ashen	come
asheni*	not come
ashte	to come
asi	i am
asoin	is
aste	to come
atka*	locked
atkay*	locks
atke	locked
atmahatya*	suicide
attiyo*	relatives
attohotta*	suicide
attohotya*	suicide
aunty*	auntie
awaj*	voices
awaz*	voices
ayna*	mirror
baba*	dad
babar*	dad's
babu	baby
bacca*	kid
baccha*	kid
bacha	kid
bachan	save please
bachao*	help save me
bachar*	kid's
bachcha*	kid
bachchader	kids
bache	lives
bachi	i live
bachte	to live
bachte*	live
baddho*	forced
badha	tied
badhyo*	forced
bagan*	garden
baire	outside
bajar*	market
bala	good
balish	pillow
banaise	made
banaisi	i made
banate	making
bandhobi*	friend
bangladesh*	bangladesh
bap*	dad
baran	please
bari	house
barir	house
barite	at home
basa	house
basay	at home
basha	house
bashay	at home
bason	dishes
bathroom*	bathroom
bati	lamp
batti*	lamp
bechay	makes sell
beche	alive
bechte	to sell
bedhe*	tying
behush*	passed out
bela	time
belt*	belt
benche	on bench
bendhe*	tying
ber	out
bera	visit
berai	visit
berar	visit
berate	to visit
beshi	too much
beta*	man
betha*	pain
beti*	woman
beton*	pay
bhabhi*	sister inlaw
bhabi	i think
bhabi*	sister inlaw
bhai*	brother
bhaiyar*	brother's
bhalo*	good
bhalobash*	love
bhanga*	broken
bhange	breaks
bhangse*	broke
bhangsi	i broke
bhangtese	breaking
bhara	rent
bhat	rice
bheja*	wet
bhenge*	breaking
bhitor	inside
bhitore	inside
bhitorer	inside
bhoi	scared
bhoy*	scared
bhumikomp*	earthquake
bhut	ghost
bhuter*	ghost
bia	marriage
bichana*	bed
biday	goodbye
bidesh*	abroad
bie	marriage
bikale	afternoon
bikele	afternoon
bikri*	sell
bilai*	cat
bipod*	danger
biral*	cat
bisana*	bed
bish	poison
bishash*	believe
biya*	marriage
biye*	marriage
biyer	wedding
blackmail*	blackmail
blade*	blade
bochor*	years
bochorer	year old
boi	book
boka	shouts at
boke	shouts at
bolbo	will tell
bole	says
boleche	told
bolechi	i told
bollam	i told
bolle	if tell
bollo	said
bolse	said
bolsi	i said
bolte	to tell
boma*	bomb
bomi*	vomit
bon	sister
bondho	shut
bondhu*	friend
bondhura*	friends
bondi*	trapped locked
bonduk*	gun
boner*	sister's
bonke	sister
bori	pills
boro	older
boshabe	will make sit
boshay	makes sit
boshbo	will sit
boshe	sits
boti	knife
bou	wife
boudi*	sister inlaw
bouke	wife
bour	wife's
bow	wife
boxing*	boxing
boy	boy
boyfriend*	boyfriend
boyosh*	age
breakup*	breakup
brishti*	rain
bujhi	i understand
bulling*	bullying
bully*	bullied
bunduk*	gun
busy	busy
byatha*	pain
bytha*	pain
calorie*	calories
camera*	camera
cancer*	cancer
center*	centre
cha	tea
chacha*	uncle
chachato*	cousin
chachi*	auntie
chachu*	uncle
chad	roof
chada	extortion money
chade	on roof
chai	i want
chaina	i not want
chaise*	wanted
chaisi*	wanted
chaka	burn
chakri*	job
chaku*	knife
chalu	on
chamra*	skin
chap	pressure
chapati*	machete
chara	without
chay	wants
chayna	not want
check*	checks
chele*	boy son
chepe	pressing
chere	leaving
chhaka*	burn
chhele*	boy son
chhere	leaving
chhile	were
chhoa*	touch
chhobi*	picture
chhoto	little
chhoy*	touches
chhuri*	knife
chhuti*	holiday
chhuye*	touching
chikon*	thin
chilam	i was
chillai*	shouts
chillay*	shouts
chilo	was
chimti*	pinch
chirodin*	forever
chitkar*	screaming
chobi*	picture
chokh*	eye
chole	away
chor	slap
chorai*	slap
choto	little
choy	touches
chubai*	drowns
chubay*	drowns
chul*	hair
chulkay*	itches
chuma*	kiss
chumu*	kiss
chup	quiet
chupchap*	quiet
churi*	knife
chuti*	holiday
chuye*	touching
cigarette*	cigarette
cinema*	film
class*	class
coach*	coach
commode	toilet
course*	course
court*	court
cricket*	cricket
current	electricity
cycle*	bike
daag*	marks
dada*	grandad
dadi*	gran
dadu*	grandad
dag	marks
dake	calls
daksi	i called
daktar*	doctor
dam	price
dao	give
darai	i stand
daray	stands
dat	teeth
dei	i give
dekha	see
dekhai*	show
dekhaise	showed
dekhay	shows
dekhbe	will see
dekhe	sees
dekheche	saw
dekheo	seeing
dekhi	i see
dekhlam	i saw
dekhsi	i saw
dekhte	to see
delivery*	delivery
dena	debt
denar	debt
depressed*	depressed
depression*	depression
der	of them
deshe	back abroad
desher	back abroad
dewal	wall
dewale	on wall
dey	gives
deyal*	wall
dhakka*	push
dhakkay*	pushes
dhalse	poured
dheere	slowly
dhomkay*	threatens shouts
dhomok*	threatens shouts
dhora	grab
dhorche*	grabbed
dhore	grabs
dhori	i hold
dhorse*	grabbed
dhorshon*	rape
dhorson*	rape
dhuke	comes in
dibe	will give
dibo	will give
dicche	giving
didi*	sister
diet*	diet
dike	towards
dilam	i gave
dile	if give
dilen	gave
dilo	gave
dim	egg
din	day
dise	gave
disi	i gave
disilo	gave
disoin	gave
disse	gave
ditam	i used to give
dite	to give
ditese	giving
diya	with
diye	with
diyeche	gave
diyechilo	gave
doctor*	doctor
dokan*	shop
dolna	swing
dor	scared
dorai*	i scared
doray*	scared
dore	scared
dori	rope
dorja*	door
dorjay	at door
dorkar	need
dosh	fault
doshi	rope
dosto*	friend
dour*	running
drug*	drugs
dua	prayer
dubay*	drowns
dudh	milk
duhshopno*	nightmares
dui	two
duibar	twice
duita	two
dujon	two people
dukay	puts in
dukho*	sad
dukkho*	sad
dulabhai*	brother inlaw
dushtami*	mischief
ei	this
eid*	eid
eita	this
ek	one
eka*	alone
ekaki*	lonely
ekattor*	seventy one
ekbar	once
ekdin	one day
ekhane	here
ekhon	now
ekhoni	now
ekhono	still
ekjon	someone
ekla*	alone
eksathe	together
ekshathe	together
ekta	a
ektu	a bit
emergency	emergency
erokom	like this
eshechi	i came
eta	this
faasi*	hang
fashi*	hang
fasi	hang
fatse	burst
felbe	will
felbo	will
fele	leaves
felle	if throw
felmu	will
felse*	threw
felsi	threw
fera	return
fete	bursting
final*	final
firena*	not returned
fireni*	not returned missing
fisfis*	whisper
flight*	flight
floor*	floor
fola*	swollen
fone	phone
football*	football
fua	boy son
fuar	son's
fufa*	uncle
fufu*	auntie
fula*	swollen
fule	swollen
fupu*	auntie
furi	daughter girl
furi*	girl daughter
gaa	body
gach	tree
gache	in tree
gachh*	tree
gaja	weed
galagali*	insults
gali	insults
gang*	gang
ganja*	weed
garbage*	rubbish
gari	car
garir	car
gaye	on body
gayer	body
gelam	i went
gele	if go
gese	gone
gesi	i went
gesilam	i went
gesilo	went
gesoin	gone
ghaa	wound
ghash*	grass
ghenna*	disgusting
ghonta*	hours
ghor	home
ghore	at home
ghorei	at home
ghorer	house
ghotona	incident
ghrina*	hate
ghumabo	will sleep
ghumai	i sleep
ghumaise*	slept
ghumaisi	i slept
ghumale	if sleep
ghumate	to sleep
ghumay*	sleeps
ghumer	sleeping
ghure	around
ghuri*	kite
ghushi*	punch
ghusi*	punch
gift*	gift
gile	swallows
giley*	swallows
gilsi*	swallowed
giye	went
goal*	goal
gola*	neck
golatip*	strangle
golay	on neck
goldfish	goldfish
golpo*	story
gondho*	smell
gopon*	secret
gorbhoboti*	pregnant
goro	at home
gorom	hot
goru*	cow
goto	last
guli*	gun shoot
gusha*	angry
haat*	arm
haray*	lost
hariye*	lost
harpic*	bleach
hase	laughs
hasha*	laughs
hashahashi*	laughing at
hashe*	laughs
hashi	laugh
hashte*	laughing
haspatal*	hospital
haste	laughing
hat	arm
hata	walking
hatay	gropes
hate	arm
hath	arm
hato	arm
haton	arm
hatte	walking
heater*	heater
helmet*	helmet
help*	help
hoa	being
hobe	will be
hobo	will be
hoia	being
hoile	if
hoise	happened
hoite	to be
hok	should be
hokkole	everyone
hokol	all
holud	yellow
homework*	homework
horn	horn
hospital*	hospital
hotash*	hopeless
hote	to be
hotel*	hotel
hoto	was
hotta*	kill
houk	should be
hoy	is
hoye	being
hoyeche	happened
hoyna	not is
hujur*	imam teacher
humki*	threatens
huruta*	kids
iftar*	iftar
ijjot*	honour
ikhano	here
imam*	imam
injection	injection
inshallah	god willing
insulin*	insulin
internet*	internet
iskul*	school
itihash*	history
izzot*	honour
jabe	will go
jabo	will go
jacche	going
jacchi	i going
jache	going
jacket*	jacket
jai	i go
jaite	to go
jalai*	burns
jalay*	burns
jaliye*	burning
jama	clothes
jamai*	husband
jamar	clothes
jan	go
janaja*	funeral
janala*	window
janay	tells
jane	knows
jani	i know
jay	goes
jaygay	place
je	that
jei	that
jel	prison
jete	to go
jhaka*	shake
jhamela*	trouble
jhap*	jump
jhogda*	fight argue
jhogra*	fight argue
jibon*	life
jibone	in life
jobai*	slaughter kill
jobordosti*	force
jodi	if
jodio	although
jomoj*	twins
jongol*	forest
jonno	for
jor	force
joray*	hugs
jore	force
joriye*	hugging
jorjobordosti*	force
joto	as much
jouno*	sexual
joutuk*	dowry
juddho*	war
juta*	shoe
juya*	gambling
kaam	work
kaan	ear
kabin*	nikah
kadchi*	crying
kade	cries
kadi	i cry
kadtesi*	crying
kagoje	on paper
kaj	work
kaka*	uncle
kaku*	uncle
kal	tomorrow
kalke	tomorrow
kalshit*	bruises
kamor*	bite
kamray*	bites
kan	ear
kande*	cries
kandi	i cry
kandtese*	crying
kandtesi*	i crying
kanna*	crying
kaoke*	anyone
kapor*	clothes
kapur	clothes
karate*	karate
karo	anyone's
karon	because
kashi*	cough
katbo*	will cut
katchi*	i cut
kate	cuts
katena	not cuts
kati	i cut
katsi*	i cut
katte	cutting
kauke*	anyone
kaure*	anyone
kemne	how
ken	why
keno	why
kere	snatches
kete	cut
keu	anyone
kew	anyone
khabar*	food
khabe	will eat
khai	i eat
khaini*	not eaten
khaise*	ate
khaisi*	i ate
khaite	to eat
khaitese	eating
khaiya	eating
khala*	auntie
khalato*	cousin
khali	only
khalu*	uncle
khamchi*	scratch
khaoa*	eating
kharap*	bad
khawa*	eating
khawar*	food
khaway*	feeds
khay	eats
khaye*	feeds
khayni*	not eaten
khela*	game
khelbo	will play
khele	plays
kheli	i play
khelte	to play
khepai*	teased
khepay*	teases
khete	to eat
kheye	eating
kheyeche*	ate
kheyechi*	i ate
khida*	hungry
khide*	hungry
khola	open
khoma*	sorry forgive
khoroch*	cost
khub	very
khuda*	hungry
khudha*	hungry
khuj*	look for
khulay	makes take off
khule	take off open
khulse	took off opened
khulte	take off open
khun	murder
khuni*	murderer
khunti*	spoon
khushi*	happy
ki	what
kichu	something
kidnap*	kidnapped
kidney*	kidney
kinbe	will buy
kine	buys
kinte	to buy
kintu	but
kisu	something
kisui	nothing
kita	what
kitchen*	kitchen
kivabe	how
klanto*	tired
kobor*	grave
kobul*	nikah
koise*	told
koisi	i told
koisoin	told
kokhono	sometimes
kole	on lap
kom	less
komano	losing
komao	lose
kombo	will reduce
kombol*	blanket
kono	any
kop	stab
kopa*	stab
kopal*	forehead
kora	done
korai	makes do
koraise	made do
koran*	quran
korar	to do
koray	makes do
korbe	will do
korbo	i will do
korche	doing
korchi	i doing
kore	does
koreche	did
korechi	i did
korei	doing
koren	do
kori	i do
korle	if do
koro	do
korray	makes do
korse	did
korsi	i did
korsilam	i did
kortam	i used to do
korte	to do
korteche	doing
kortese	doing
kortesi	i doing
kortesilo	was doing
korto	used to do
korun	do
koshto*	pain suffering
kosto*	pain suffering
kotha*	talk
kothay	where
koto	how much
koy	says
kukur*	dog
kunu	any
kutshit*	ugly
kutta*	dog
laathi*	kick
laf	jump
lagai	i put
lagaise	put
lagay	puts
lagbe	need
lage	feel
lagse	felt
lagtese	feel
lagto	felt
lal	red
lathi*	kick
lati	kick
latthi*	kick
lav	use
lege	hitting
lekhe	writes
lekhram	i write
lekhse	wrote
lengta*	naked
library*	library
license*	licence
likhe	writes
likhse	wrote
loan*	loan
loiya	taking
lojja*	ashamed
lok	man
loker	man's
lokjon*	people
lokta*	the man
londonr	london
lozza*	ashamed
ludo*	game
ludu*	game
lukai*	hid
lukay*	hides
lukiye*	secretly
lukochuri*	hide and seek game
maa	mum
maal	gear
maar	beating
maare	hits
mach	fish
madam*	teacher
madok*	drugs
madrasa*	madrasa
maf	sorry
mair	beating
maira*	kill
mairdhor*	beats
maire*	hits
majhe	sometimes
malik*	boss
mama*	uncle
mamato*	cousin
mami*	auntie
mamoni*	mum
mana	forbidden
manager*	manager
manoshik*	mental
manush*	people
manusher	people's
mara	died
maramari*	fighting
marbe*	will hit
marbo*	will hit
marche*	hits
marchhe*	hits
mardhor*	beats
mare	hits
mari	i hit
marle	if hit
marlo*	hit
marmu*	i will hit
marse*	hit
marsi	i hit
marsil*	hit
marte	to hit
marto	used to hit
mash	month
mashe	per month
mashik*	period monthly
masjid*	mosque
massage*	massage
master*	teacher
matal*	drunk
match*	match
math	pitch
matha	head
mathar	head
mathay	on head
matite	on floor
mayer*	mum's
mayla*	dirty
mehendi*	henna
mela	many
meme*	meme
mere	kill
mereche*	hit
merechhe*	hit
merese*	hit
message*	message
meye*	girl daughter
meyeke	girl
meyer	girl's
micha	lie
mishti*	sweets
mittha*	lie
mobile*	phone
mod	drink alcohol
modhye	among
mohila*	woman
moja*	fun
mojar	funny
mon	mind
mone	in mind
mora	dead
morar	dying
morbe*	will die
morbo*	will die
morche*	died
more	dies
mori	i die
mormu*	will die
moron*	death
morse*	died
morte*	to die
mosjid*	mosque
mota*	fat
moti	fat
moto	like
movie	movie
movie*	film
moyla*	dirty
moylar	rubbish
mrittu*	death
mrittubarshiki*	death anniversary
mrityu*	death
msg*	message
mukh*	face
murgi*	chicken
mushkil*	difficult
na	not
naak	nose
naam	name
nachte	dancing
nachtese	dancing
nagno*	nude
nah	not
nai	not
nak	nose
naki	apparently
nam	name
namaise	kicked out
namaj*	prayer
namay	puts down
namaz*	prayer
nana*	grandad
nangta*	naked
nani*	gran
nanu*	gran
natok*	play drama
nei	not
nesha*	drugs drunk
ney	takes
nibo	will take
nicher	downstairs
nije	myself
nijeke	myself
nijeo	myself
nijer	own
nijere	myself
nikah*	nikah
nikhoj*	missing
nirapod*	safe
nirjatito*	abused
nirjaton*	abuse
nise	took
nishchinte	calmly
nished*	forbidden
nisi	i took
nisilo	took
nissash*	breath
nite	to take
nitese	taking
niya	taking
niye	taking
niyeche	took
nodi*	river
nongra*	dirty
noshto*	ruined
nosto*	ruined
noy	not
nude*	nudes
nurse*	nurse
ochena*	stranger
oggan*	passed out
oile	if
oise	happened
oita	that
ojon*	weight
oke	him
okhane	there
onek	many
onkel*	uncle
onno	other
opoman*	humiliated
oporadh*	crime
oporichito*	stranger
ora	they
ore	him
oshohay*	helpless
oshud*	medicine
ostro*	weapon
osudh*	medicine
ottachar*	abuse
overdose*	overdose
pachar*	trafficking
packet*	packet
pagol*	mad
paisa*	money
pakhi*	birds
pakistan*	pakistan
pakse	got
palabo*	will run away
palai*	run away
palaise*	ran away
palate	run away
paliye*	running away
paliyeche*	ran away
pani	water
pant	pants
panty*	underwear
parbo	can
parcel*	parcel
parchi	i can
parena	can not
pari	i can
parina	i can not
park*	park
parle	if can
partam	i could
partesi	can
partesina	can not
pashe	beside
pasher	neighbour
passport*	passport
pata	strip
pathabe*	will send
pathai*	send
pathaise*	sent
pathate*	to send
pathay*	sends
payer	leg
payjama*	pants
peshab*	urine wet
pet	stomach
petay	beats
petei	stomach
petrol*	petrol
phone*	phone
phul	flower
pichon	behind
pichone	behind
pill*	pills
pistol*	gun
pitai*	beaten
pitay*	beats
pithe	on back
pitiye*	beating
plane	plane
plz	please
pocha*	rotten
pochondo*	like
poisa*	money
pola*	boy son
polapan*	kids
police*	police
por	after
pora	study
poraise*	burned
pore	later
poribar*	family
porikkha*	exam
porishkar*	clean
porjonto	until
porlam	i fell
porsi	i fell
porsilam	i fell
pouche*	deliver
poyati*	pregnant
pregnant*	pregnant
premik*	boyfriend
protibeshi*	neighbour
protidin*	everyday
protirat*	every night
protishodh*	revenge
pukur*	pond
purai*	burned
puray	burns
puro	whole
quran*	quran
ra	they
raag	angry
raat	night
rag	angry
raji	agree
rakha	kept
rakhe	keeps
rakhse	kept
rakhte	to keep
ramadan*	ramadan
ramda*	machete
ranna*	cooking
rannaghor*	kitchen
rape*	rape
rasta*	street
rastay	in street
rate	at night
rater	night
ratey	at night
rekhe	leaving
restaurant*	restaurant
result	result
rin	debt
robibar*	sunday
rogi*	patient
roj	everyday
roja*	fasting
rokt*	blood
sahajjo*	help
sahajyo*	help
salad	salad
salwar*	pants
samne	in front
samosa*	samosa
saradin*	all day
sasuri*	mother inlaw
sathar*	swimming
sathe	with
saudi*	saudi abroad
school*	school
screenshot*	screenshots
se	he
session*	session
shada	white
shahajjo*	help
shami*	husband
shamne	in front
shanti	peace
sharadin*	all day
shararat*	all night
shashuri*	mother inlaw
shasti*	punished
shatar*	swimming
shathe	with
sheet	cold
shesh	end
shikhaise	taught
shiri*	stairs
shishu*	child
shit	cold
shite	in cold
shiyal*	fox
shob	all
shobai*	everyone
shobji	vegetables
shobshomoy*	always
shodh*	pay back
shoho	with
shokal*	morning
shokale	in morning
shombar*	monday
shomossa*	problem
shomoy	time
shondha*	evening
shonibar*	saturday
shoptaho*	week
shorir*	body
shorire	on body
shorom*	ashamed
shoshur*	father inlaw
shosta	cheap
shotbaba*	stepdad
shotbap*	stepdad
shotma*	stepmum
shudhu	only
shui	i lie down
shuite*	lie down sleep with
shukai*	thin
shukna*	thin
shukrobar*	friday
shundor*	beautiful
shuni	i hear
shunsi	i heard
shunte	hear
shuye	lying down
silam	i was
silo	was
sir	teacher
sobai	everyone
sobar	everyone's
sobi	picture
sobsomoy*	always
sokal*	morning
somossa*	problem
sondeho*	suspicious
sondha*	evening
sorir*	body
sorom*	ashamed
sporsho*	touch
station*	station
suicide*	suicide
suri	knife
surprise*	surprise
swami*	husband
sylhet*	sylhet
tablet*	tablets
tahole	then
tai	so
taka*	money
takba	stay
tala	lock
talak*	divorce
tane	pulls
tao	still
tar	his
taraweeh*	prayer
tarpor	then
tax	tax
tay	she
teacher*	teacher
tene	drags
thake	stays
thaki	i stay
thakle	if stay
thakte	to stay
thakuma*	gran
thamate	to stop
thame	stops
thamte	to stop
thanda*	cold
thapor*	slap
thappor*	slap
thatta*	mocks
theek	right
thekate	to stop
theke	from
thik	right
thot	lip
thutu	spit
tobe	but
toilet*	toilet
tokhon	then
tomar	your
tomra	you
toto	that much
train*	train
truck*	truck
tui	you
tule	lifting
tumi	you
tupi	hat
tv	tv
uchit	should
ukun*	lice
ulongo*	naked
uncle*	uncle
unfriend*	unfriend
upor	on
upore	on
ure	flies
ustad*	teacher
uthle	if get up
vabi*	sister inlaw
vai	brother
vaiya*	brother
valo*	good
valobas*	love
vanga*	broken
vara	rent
vat	rice
video*	video
viral*	viral
visa*	visa
voi	scared
voy*	scared
wojon*	weight
yaba*	drugs
zaimu	will go
zani	i know
zay	goes
zor	force
zur	force
অইছে	happened
অইবো	will be
অইলে	if
অইলো	happened
অখন	now
অঙ্ক*	maths
অচেনা*	stranger
অজ্ঞান*	passed out
অটিজম*	autism
অটিস্টিক*	autistic
অটো	taxi
অত্যাচার*	abuse
অথচ	but
অধিকার*	rights
অন	on
অনবরত*	constantly
অনলাইন*	online
অনাহার*	starving
অনুপস্থিত*	absent
অনুমতি*	permission
অনুষ্ঠান*	event
অনেক	many
অনেকদিন*	long time
অন্তঃসত্ত্বা*	pregnant
অন্তর্বাস*	underwear
অন্ধকার	dark
অন্ধকারে	in dark
অন্য	other
অন্যদের	others
অপমান*	humiliated
অপরাধ*	crime
অপরিচিত*	stranger
অপহরণ*	kidnapped
অপহৃত*	kidnapped
অপারেশন*	operation
অপ্রাপ্তবযস্ক*	underage
অফিস*	office
অফিসে	at office
অবশ	numb
অবসর*	free time
অবহেলা*	neglect
অভিযোগ*	report
অভিশাপ*	curse
অভ্যাস*	habit
অযোগ্য*	worthless
অরা	they
অসহায*	helpless
অসুখ*	illness
অসুর*	demon
অসুস্থ*	ill
অস্ত্র*	weapon
অ্যাকাউন্ট*	account
অ্যাক্সিডেন্ট*	accident
অ্যাপযেন্টমেন্ট*	appointment
অ্যাম্বুলেন্স*	ambulance
অ্যালকোহল*	alcohol
অ্যালার্ম*	alarm
অ্যাসিড*	acid
অ্যাসেম্বলি*	assembly
আঁকছে	drew
আঁকার	drawing
আঁচড*	scratch
আংকেল*	uncle
আইছলা	came
আইছি	i came
আইছে	came
আইজ	today
আইজও	today
আইডি*	account
আইতাম	i come
আইফোন*	phone
আইযা	coming
আইসক্রিম*	ice cream
আইসাই	coming
আওযাজ*	voices
আক্রান্ত*	victims
আগামী	next
আগামীকাল*	tomorrow
আগুন*	fire
আগে	ago
আগেও	before
আগের	previous
আঘাত*	injury hurt
আঙুল*	finger
আঙ্কেল*	uncle
আঙ্গুল*	finger
আছাড*	slam throws
আছি	i am
আছে	is
আছেন	is
আজ	today
আজও	today
আজকা*	today
আজকে	today
আট	eight
আটকা*	locked
আটকায	locks
আটকাযা*	locking
আটকে*	locked
আটজন	eight people
আঠা	glue
আঠারো*	eighteen
আড্ডা	hangout
আত	arm
আতঙ্ক*	terror
আতো	on arm
আত্মঘাতী*	suicide
আত্মহত্যা*	suicide
আত্মা*	soul
আত্মীয*	relatives
আদর*	caress touch
আদালত*	court
আধা	half
আনছইন	brought
আনছে	brought
আনতে	to bring
আনন্দ*	joy
আনে	brings
আন্টি*	auntie
আন্দোলন*	protest history
আপনার	your
আপনি	you
আপা*	sister
আপাতত	for now
আপার	sister's
আপু*	sister
আবর্জনা*	rubbish
আবার	again
আব্বা*	dad
আব্বায	my dad
আব্বার	my dad's
আব্বার*	dad's
আব্বু	my dad
আব্বু*	dad
আম	mango
আমগাছ*	mango tree
আমরা	we
আমরাও	we
আমরার	our
আমরারে	us
আমল*	era
আমাকে	me
আমাদের	our
আমার	my
আমারই	mine
আমারও	mine
আমারে	me
আমারেও	me too
আমি	i
আমিই	i
আমিও	me too
আম্মা	my mum
আম্মা*	mum
আম্মু	my mum
আম্মু*	mum
আম্মুর	my mum's
আম্মুরে	my mum
আয	come
আযনা*	mirror
আযোজন*	event
আর	and
আরও	more
আরবি*	arabic
আরাম*	comfortable
আরেকজন	another
আরেকটা	another
আলমারি*	wardrobe
আলাদা	separate
আলু*	potato
আল্ট্রাসাউন্ড*	scan
আল্লা*	god
আশা	hope
আশ্রয*	shelter
আশ্রযকেন্দ্র*	refuge
আসছ*	coming
আসত	used to come
আসতে	to come
আসতেছে	coming
আসবে	will come
আসলে	really
আসা	coming
আসার	coming
আসে	comes
আসেই	comes
আসেন	come
আসেনি*	not come
আহত*	injured
ইঁদুর*	mice
ইঁদুরমারা*	rat poison
ইংরেজি*	english
ইংলিশ*	english
ইউনি*	university
ইউনিফর্ম*	uniform
ইকানো	here
ইচ্ছা	wish
ইজ্জত*	honour
ইতা	these
ইতিহাস*	history
ইনজেকশন*	injection
ইনসুলিন*	insulin
ইনস্টা*	instagram
ইনহেলার*	inhaler
ইন্টারনেট*	internet
ইন্ডিযা*	india
ইন্তেকাল*	passed away
ইফতার*	iftar
ইবার	this time
ইমাম*	imam
ইযাবা*	drugs
ইযুথ*	youth
ইলাকা*	area
ইলিশ*	fish
ইশারা*	signal
ইস্ত্রি*	iron
ঈদ	eid
ঈদে	eid
ঈদের	eid
উঁকি*	peeping
উইকেট*	wicket
উকুন*	lice
উচ্ছেদ*	evicted
উট	camel
উটের	camel
উঠছি	i got up
উঠছে	rising
উঠতেছ*	rising
উঠলে	if get up
উঠান*	yard
উঠানে	in yard
উঠি	i get up
উঠে	gets up
উডায	flies
উডে	flies
উনিশ	nineteen
উপকার*	benefit
উপডে	pulls out
উপদেশ*	advice
উপন্যাস*	novel
উপরে	on
উপরের	upstairs
উপহার*	gift
উপায*	way
উপাস*	starving
উপোস*	starving
উবার*	taxi
উরু*	thigh
উরুতে	on thigh
উলঙ্গ*	naked
উলু	wedding
উল্টি*	vomit
উস্তাদ*	teacher
উৎসব*	festival
ঊরু*	thigh
ঋণ	debt
ঋণের	debt
এই	this
এইটা	this
এইমাত্র	just now
এইসব	these
এক	one
একই	same
একঘরে*	isolated
একজন	someone
একজনকে	someone
একজনের	someone's
একটা	a
একটানা*	constantly
একটু	a bit
একদম	totally
একদিন	one day
একবার	once
একলা*	alone
একশো*	hundred
একসাথে	together
একা*	alone
একাকী*	lonely
একাকীত্ব*	loneliness
একাত্তর*	seventy one
একান্ন*	fifty one
এখন	now
এখনই	now
এখনও	still
এখনো	still
এখানে	here
এখানেও	here
এগারো	eleven
এগারোটা	eleven
এডিট*	edit
এত	so much
এতিম*	orphan
এন্ডিং*	ending
এবার	this time
এমন	such
এমনি	just
এমনে	like this
এযারপোর্ট*	airport
এর	its
এরলাগি	because of this
এলাকা*	area
এলার্জি*	allergy
এসব	these
এসিড*	acid
এসে	came
এসেছ*	came
ওই	that
ওকে	him
ওখানে*	there
ওজন*	weight
ওঠে	gets up
ওডনা*	scarf
ওদের	them
ওভারডোজ*	overdose
ওযার্ড*	ward
ওর	his
ওরা	they
ওরে	him
ওলা	like that
ওষুধ*	medicine
ওস্তাদ*	teacher
ঔষধ*	medicine
কই	where
কইছ*	told
কইছইন	said
কইছি	i said
কইতাম	i tell
কইতে	to tell
কইন	says
কইবে	will tell
কইযা	saying
কইযেন	tell
কইরা	doing
কইলে	if tell
কও	tell
কখন	when
কখনও*	sometimes
কখনো*	sometimes
কটূ*	insult
কডাই*	pan
কণ্ঠ*	voice
কত	how much
কতজন	how many
কতদিন	how long
কথা	talk
কথায	talk
কনডম*	condom
কনসার্ট*	concert
কনসোল*	game console
কনুই*	elbow
কন্ট্রোল*	controls
কপাল*	forehead
কফি*	coffee
কবজি*	wrist
কবর*	grave
কবরস্থান*	cemetery
কবরে*	in grave
কবিতা*	poem
কবুতর*	pigeon
কবুল*	nikah
কব্জি*	wrist
কম	less
কমব*	will reduce
কমলা*	orange
কমাইতে	to lose
কমাতে	to lose
কমানো*	losing
কমায	reduces
কমিউনিটি	community
কমুক	reduce
কমে	less
কম্পাস*	compass
কম্পিউটার*	computer
কম্বল*	blanket
কয	says
কযজন	how many people
কযটা	how many
কযদিন	few days
কযেক*	several
কযেন	tell
করছইন	did
করছি	i did
করছিল	did
করছে	did
করত	used to do
করতাম	i used to do
করতে	to do
করতেই	doing
করতেছ*	doing
করব	i will do
করবা	will do
করবে	will do
করবেন	do
করমু	i will do
করল	did
করলাম	i did
করলে	if do
করলেও	even if do
করলেন	did
করা	doing
করাইছ*	made do
করাচ্ছ*	making do
করায	makes do
করাযে	making do
করাল	made do
করি	i do
করিনা	i not do
করে	does
করেছ*	did
করেন	please do
করেন*	do
করেনা	not does
করো	do
কর্মচারী*	staff
কর্মশালা*	workshop
কর্মী*	worker
কলঙ্ক*	shame
কলম*	pen
কলা	banana
কলার	banana
কলেজ*	college
কষ্ট*	pain suffering
কসাই*	butcher
কাঁচা	raw
কাঁচি*	scissors
কাঁটা	fish bone
কাঁঠাল*	jackfruit
কাঁদ*	cry
কাঁদছ*	crying
কাঁদতেছ*	crying
কাঁদবে	will cry
কাঁদলাম*	i cried
কাঁদা*	makes cry
কাঁদি*	i cry
কাঁদে	cries
কাঁপ*	shaking
কাঁপি*	i shake
কাঁপে	shakes
কাইট্টা*	cutting
কাইল	tomorrow
কাউকে*	anyone
কাউন্সিল*	council
কাউন্সিলর*	councillor
কাউন্সেলর*	counsellor
কাউন্সেলিং*	counselling
কাউরে*	anyone
কাকা*	uncle
কাকি*	auntie
কাকু*	uncle
কাগজ*	paper
কাগজপত্র*	papers
কাচ	glass
কাচের	glass
কাছে	near
কাছেই	near
কাজ	work
কাজি*	nikah priest
কাজিন*	cousin
কাজে	at work
কাজের	work
কাটছ*	cut
কাটতে*	cutting
কাটব*	will cut
কাটল*	cut
কাটা	cut
কাটাইতে	to cut
কাটাকাটি*	cutting
কাটার	cutting
কাটি*	i cut
কাটে	cuts
কাটেন	cut
কাতুকুতু*	tickle
কাদা*	mud
কান	ear
কানছি*	i cried
কানমলা*	ear twist punished
কানে	in ear
কান্দ*	cry
কান্দি*	i cry
কান্দে*	cries
কান্না*	crying
কাপড*	clothes
কাফের*	infidels
কাবাডি*	game
কাবিন*	nikah
কামড*	bite
কামডা*	bites
কামডাইছ*	bit
কামডে	biting
কার	whose
কারখানা*	factory
কারণ	because
কারাতে*	karate
কারে	who
কারেন্ট*	electricity
কারো	anyone's
কার্ড*	card
কাল	tomorrow
কালকে*	tomorrow
কালশিটে*	bruises
কালশিরা*	bruises
কালা	black
কালি	ink
কালো	black
কাশি*	cough
কি	what
কিইনা	buying
কিচেন*	kitchen
কিছু	something
কিছুই	nothing
কিছুর	something
কিডন্যাপ*	kidnapped
কিতা	what
কিনতে	to buy
কিনব*	will buy
কিনা	buy
কিনারা*	edge
কিনারে	on edge
কিনি*	buy
কিনে*	buys
কিন্তু	but
কিলায*	punches
কিশোর*	teenager
কিশোরি*	teenage girl
কিশোরী*	teenage girl
কী	what
কীটনাশক*	poison
কীভাবে	how
কুঁকডে	curled up
কুকুর*	dog
কুত্তা*	dog
কুপা*	stab
কুপিযে*	stabbing
কুরআন*	quran
কুস্তি*	wrestling
কুৎসিত*	ugly
কৃমি*	worms
কে	who
কেউ	anyone
কেউর	anyone's
কেউরে	anyone
কেক	cake
কেজি*	kg
কেটামিন*	ketamine
কেটে	cut
কেটেছ*	cut
কেডে	snatches
কেন	why
কেনাকাটা*	shopping
কেনে	why
কেন্দ্র*	centre
কেমন	how
কেমনে	how
কেমো*	chemo
কেযার*	care
কেরোসিন*	kerosene
কোক	coke
কোকেন*	cocaine
কোচ	coach
কোচিং*	tuition
কোণঠাসা	cornered
কোথায	where
কোন	which
কোনোদিন	ever
কোপা*	stab
কোপাব*	will stab
কোমর*	waist
কোরআন*	quran
কোরবানি*	sacrifice
কোর্ট*	court
কোর্স*	course
কোলে*	on lap
কোলো*	on lap
কৌতুক*	joke
ক্যাচ*	catch
ক্যানাল*	canal
ক্যান্সার*	cancer
ক্যাপসুল*	capsules
ক্যামেরা*	camera
ক্যাম্প*	camp
ক্যারম*	game
ক্যারাম*	game
ক্যালরি*	calories
ক্যালোরি*	calories
ক্রাইম*	crime
ক্রিকেট*	cricket
ক্লান্ত*	tired
ক্লান্তি*	exhausted
ক্লাব*	club
ক্লাস*	class
ক্লাসে	in class
ক্লিনিক*	clinic
ক্লিপ	clip
ক্ষত*	wound
ক্ষতি	harm
ক্ষমা*	sorry forgive
ক্ষুধা*	hungry
ক্ষুধার্ত*	starving
ক্ষ্যাপা*	tease
খতনা*	circumcision cut
খতম	finish end
খদ্দের*	clients
খবর*	news
খবরে	on news
খরচ*	cost
খাই	i eat
খাইছ*	ate
খাইত*	eat
খাইতে	to eat
খাইনি*	not eaten
খাইব*	will eat
খাইযা	eating
খাইযে*	feeding
খাইল	ate
খাইলাই*	will eat
খাইলাইছ*	ate
খাইলাম	i ate
খাওন*	food
খাওযা	eating
খাওযা*	feeds
খাওযার	food
খাটায	makes work
খাটি	i work
খাটে	in bed
খাটের	bed
খাতা*	notebook
খাতায	in notebook
খানি	food
খাবার*	food
খামচি*	scratch
খায	eats
খাযনা	not eats
খাযনি*	not eaten
খারাপ*	bad
খাল	canal
খালা*	auntie
খালাতো*	cousin
খালি	only
খালু*	uncle
খিঁচুনি*	seizure
খিচুডি*	rice
খিদা*	hungry
খিদে*	hungry
খুঁজ*	look for
খুঁজে	looking for
খুতবা*	sermon
খুন*	murder
খুনসুটি*	teasing
খুনি*	murderer
খুন্তি*	spoon
খুব	very
খুলইন	opens
খুলছ*	took off opened
খুলছে	opened
খুলতে*	take off open
খুলব*	will open
খুললে	if open
খুলায	makes take off
খুলি	i open
খুলে	take off open
খুলেন	open
খুশি*	happy
খেটে	working
খেতে	to eat
খেপা*	tease
খেপায*	teases
খেযে	eating
খেযেছ*	ate
খেলছ*	played
খেলতে	to play
খেলতে*	playing
খেলনা*	toy
খেলব*	will play
খেললাম*	i played
খেলা*	game
খেলায	in game
খেলি*	i play
খেলে	plays
খোঁচা*	poke
খোঁজার	searching
খোঁটা*	taunts
খোঁডা*	lame
খোলা	open
খৎনা*	circumcision cut
গত	last
গতকাল*	yesterday
গতরাত*	last night
গন্ধ*	smell
গভীর*	deep
গযনা*	jewellery
গরম*	hot
গরমে	in heat
গরু*	cow
গরো	at home
গর্ভপাত*	abortion
গর্ভবতী*	pregnant
গলা	neck
গলাটিপ*	strangle
গলাত*	neck
গলায	on neck
গলার*	neck
গলি	alley
গল্প*	story
গা	body
গাঁজা*	weed
গাঁজাখোর*	addict
গাইড*	guide
গাঙ	river
গাঙ্গ*	river
গাছ*	tree
গাঞ্জা*	weed
গাডি*	car
গাত	on body
গান	song
গানের*	song
গাযে	on body
গার্লফ্রেন্ড*	girlfriend
গাল	cheek
গালাগালি*	insults
গালি*	insults
গালে	on cheek
গিটার*	guitar
গিফট*	gift
গিযা	went
গিযে	went
গির্জা*	church
গিলছ*	swallowed
গিলল*	swallowed
গিলি*	i swallow
গিলে*	swallows
গুঁতা*	hit
গুঁতায	hits
গুনি	i count
গুনে	counts
গুলি*	gun shoot
গুসা*	angry
গৃহকর্মী*	domestic worker
গৃহহীন*	homeless
গেছইন	gone
গেছি	i went
গেছিল	went
গেছিলাম	i went
গেছে	gone
গেছেগি	gone away
গেছেন	gone
গেঞ্জি*	shirt
গেট	gate
গেম*	game
গেল	gone
গেলাম	i went
গেলে	if go
গোনে	counts
গোপন*	secret
গোপনাঙ্গ*	private parts
গোপনে*	secretly
গোবর*	dung
গোযালঘর*	cowshed
গোযেন্দা*	detective
গোল	goal
গোলকিপার*	keeper
গোলাম*	slave
গোশ্ত*	meat
গোসল*	shower
গ্যাং*	gang
গ্যারেজ*	garage
গ্যাস*	gas
গ্রাম*	village
গ্রুপ	group
ঘটনা*	incident
ঘণ্টা*	hours
ঘন্টা*	hours
ঘর	home
ঘরছাডা*	homeless
ঘরে	at home
ঘরের	house
ঘরো	at home
ঘা	wound
ঘাড	neck
ঘাডে*	neck
ঘাস*	grass
ঘিরে	surrounding
ঘুডি*	kite
ঘুম	sleep
ঘুমঘুম*	sleepy
ঘুমন্ত*	sleeping
ঘুমপাডা*	sleeping
ঘুমা*	sleep
ঘুমাই*	i sleep
ঘুমাইছ*	slept
ঘুমাইতে*	to sleep
ঘুমাতে*	to sleep
ঘুমাব*	will sleep
ঘুমায*	sleeps
ঘুমের	sleeping
ঘুরছ*	wandering
ঘুরতে	trip
ঘুরব*	will trip
ঘুরাচ্ছ*	turning
ঘুরে	around
ঘুষি*	punch
ঘুসি*	punch
ঘৃণা*	hate
ঘেন্না*	disgusting
ঘোডা*	horse
চটকানা*	slap
চড	slap
চডাই	i raise
চডায*	slaps
চমৎকার	wonderful
চর্বি*	fat
চলছ*	going
চলি	i go
চলে	away
চলেছিল	went on
চল্লিশ*	forty
চল্লিশা*	funeral
চা	tea
চাঁদা*	extortion money
চাই	i want
চাইছ*	wanted
চাইন	wants
চাইনা	i not want
চাইপা*	pressing
চাইযা	asking
চাইরজন	four people
চাইল*	wanted
চাইলে	if want
চাইল্ডলাইন*	helpline
চাকরি*	job
চাকা*	wheel
চাকু*	knife
চাচা*	uncle
চাচাতো*	cousin
চাচার	uncle's
চাচি*	auntie
চাচী*	auntie
চাপ	pressure
চাপা	crushed
চাপাচাপি*	pressure
চাপাতি*	machete
চাপে	pressure
চাবি*	key
চাবুক*	whip
চামডা*	skin
চায	wants
চার	four
চার্জ*	charge
চাল	rice
চালাই	i drive
চালাইছ*	drove
চালাইযা	driving
চালায	drives
চালিযে	driving
চালু	on
চিকন*	thin
চিকিৎসা*	treatment
চিকেন*	chicken
চিঠি*	letter
চিডিযাখানা*	zoo
চিনি*	sugar
চিন্তা*	worry
চিন্তিত*	worried
চিপস*	crisps
চিবাই	i chew
চিবায*	chews
চিমটি*	pinch
চিরকাল*	forever
চিরতরে*	forever
চিরবিদায*	goodbye
চিরুনি*	comb
চিল্লা*	shouts
চিৎকার*	screaming
চুক্তি*	contract
চুপ	quiet
চুপচাপ*	quiet
চুপিচুপি*	secretly
চুবা*	drowns
চুবাচ্ছ*	drowning
চুমা*	kiss
চুমু*	kiss
চুরি*	steal
চুরিদারি*	stealing
চুল*	hair
চুলকা*	itches
চুলা*	oven
চুলে	in hair
চেঁচা*	shouts
চেক	checks
চেপে	pressing
চেযার*	chair
চেষ্টা	try
চোখ*	eye
চোখে	in eye
চোর*	thief
চৌদ্দ*	fourteen
চ্যাট*	chat
চ্যারিটি*	charity
ছক্কা*	six runs
ছবি*	picture
ছবিগুলা*	pictures
ছয	six
ছযবার	six times
ছাইডা*	leaving
ছাগল*	goat
ছাডছ*	left
ছাডতে	to leave
ছাডা	without
ছাডি	i leave
ছাডে	leaves
ছাডেন	leave
ছাতা*	umbrella
ছাত্র*	pupil
ছাত্রী*	pupil girl
ছাদ*	roof
ছাদে	on roof
ছাযা*	shade
ছারপোকা*	bedbugs
ছিঁডছে	tore
ছিঁডা*	torn
ছিঁডে	tearing
ছিটকিনি*	bolt lock
ছিনতাই*	robbery
ছিল	was
ছিলাম	i was
ছিলে	were
ছিলেন	was
ছুঁইছ*	touched
ছুঁডা*	throws
ছুঁডে	throws
ছুঁতে*	touch
ছুঁযে*	touching
ছুঁযেছ*	touched
ছুঁলে*	if touch
ছুটি*	holiday
ছুটিতে	on holiday
ছুডে	throws
ছুরি*	knife
ছেঁডা	torn
ছেডে	leaving
ছেলে*	boy son
ছেলেকে	boy
ছেলেটা	the boy
ছেলেটার	the boy's
ছেলেমেযে*	kids
ছেলের	boy's
ছেলেরা	boys
ছোঁয*	touches
ছোঁযা*	touch
ছোট	little
ছোটবেলা*	childhood
ছোরা*	knife
ছ্যাঁকা*	burn
ছ্যাকা*	burn
জখম*	injury
জডাযে*	hugging
জডিযে*	hugging
জন্ম*	birth
জন্মদিন*	birthday
জন্মসনদ*	birth certificate
জন্য	for
জবরদস্তি*	force
জবাই*	slaughter kill
জমাই	save up
জমাইছ*	saved up
জমাইতেছ*	saving up
জমি*	land
জমে	freezing
জরুরি*	emergency
জলদি	quickly
জাগা	place
জাঙ্গিযা*	underwear
জাদু*	magic
জাদুঘর*	museum
জান	life
জানত	knew
জানতে	to know
জানা	known
জানাই*	i tell
জানাজা*	funeral
জানাযা	telling
জানার	to know
জানালা*	window
জানি	i know
জানে	knows
জান্নাত*	heaven
জামা*	clothes
জামাই*	husband
জামাত*	congregation
জাযগা*	place
জাহাজ*	ship
জিগাইলে	if ask
জিজ্ঞেস	ask
জিতছ*	won
জিতছি	we won
জিতল*	won
জিতি*	we win
জিন	ghost
জিনিস*	things
জিপি*	doctor
জিব	tongue
জিম	gym
জিম্মি*	hostage
জিযারত*	visit grave
জিহাদ*	jihad
জিহ্বা*	tongue
জীবন*	life
জুতা*	shoe
জুতাপেটা*	beats with shoe
জুমা*	friday prayer
জুযা*	gambling
জুস	juice
জেগে	awake
জেনে	knowing
জেল*	prison
জেলা*	district
জোর	force
জোরজবরদস্তি*	force
জোরাজুরি*	force
জোরে	hard
জোলাপ*	laxatives
জ্ঞান	consciousness
জ্বর*	fever
জ্বলে	lights
জ্বালা*	burns
জ্বালাও	light
জ্বালায	bothers
জ্বালাযা*	burning
জ্বালিযে*	burning
জ্বিন*	ghost
জ্যাকেট*	jacket
জ্যামিতি*	geometry
ঝগডা*	fight argue
ঝাঁকা*	shake
ঝাঁকাইছ*	shook
ঝাঁকি*	shake
ঝাঁপ*	jump
ঝাডফুঁক*	exorcism
ঝামেলা*	trouble
ঝুলে	hanging
টযলেট*	toilet
টযলেটে	in toilet
টাইনা	dragging
টাকা*	money
টানতে*	pulling
টানে*	pulls
টিউটর*	tutor
টিকা*	vaccine
টিকিট*	ticket
টিচার*	teacher
টিটকারি*	mocks
টিপে	squeezes
টিপ্পা*	squeezing
টিভি	tv
টিভির	tv
টুপি*	hat
টুর্নামেন্ট*	tournament
টেকা*	money
টেক্সট*	text
টেনশন*	stress
টেনিস*	tennis
টেনে	drags
টেবিল*	table
টের	notice
টেলিগ্রাম*	telegram
ট্যাক্স*	tax
ট্যাক্সি*	taxi
ট্যাবলেট*	tablets
ট্যুর*	trip
ট্রাক*	truck
ট্রাফিক*	traffic
ট্রেন*	train
ট্রেনিং*	training
ট্রেনে	on train
ট্র্যাক*	tracks
ঠাকুমা*	gran
ঠাকুরমা*	gran
ঠাট্টা*	mocks
ঠাণ্ডা*	cold
ঠান্ডা*	cold
ঠিক	right
ঠিকই	right
ঠিকমতো	properly
ঠিকানা*	address
ঠেলা*	push
ঠেলে*	pushes
ঠোঁট*	lip
ডর	scared
ডরাই*	i scared
ডরাইতাম*	i was scared
ডরায*	scared
ডরে*	scared
ডাকছ*	called
ডাকতে	to call
ডাকলে*	if call
ডাকাত*	robber
ডাকাতি*	robbery
ডাকে	calls
ডাক্তার*	doctor
ডান্ডা*	stick
ডাবল	double
ডাযাপার*	nappy
ডাযাবেটিস*	diabetes
ডাযালাইসিস*	dialysis
ডাযেট*	diet
ডাযেরি*	diary
ডাল	lentils
ডাস্টবিন*	bin
ডিগ্রি*	degree
ডিপ্রেশন*	depression
ডিপ্রেসড*	depressed
ডিম*	egg
ডিমেনশিযা*	dementia
ডিলার*	dealer
ডুব	drown
ডুবা*	drown
ডুবিযে*	drown
ডুবে	drowning
ডেকে	calling
ডেন্টিস্ট*	dentist
ডেলিভারি*	delivery
ডোজ*	dose
ড্রাইভার*	driver
ড্রাইভিং*	driving
ড্রাগ*	drugs
ড্রেস*	clothes
ঢাকা*	dhaka
ঢাল*	pours
ঢুকছে	came in
ঢুকতে	to come in
ঢুকলে	if come in
ঢুকায*	puts in
ঢুকে	comes in
ঢেকে	covering
তবু	still
তবে	but
তরকারি*	curry
তরমুজ*	melon
তরুণ*	young
তলা	floor
তহবিল*	funding
তাই	so
তাইন	he
তাইলে	then
তাও	still
তাকায	stares
তাকাযা	staring
তাকিযে	staring
তাকে	him
তাডা	hurry
তাডাতাডি	quickly
তাবিজ*	amulet
তার	his
তারপর	then
তারা	they
তারাবি*	prayer
তারারে	them
তারিখ	date
তালা*	lock
তালাক*	divorce
তালাবন্ধ*	locked
তালিকা*	list
তিন	three
তিনজন	three people
তিনটা	three
তিনবার	three times
তুই	you
তুইলা*	taking
তুমি	you
তুলতে	to take
তুললে	if take
তুললেই	if take
তুলে	lifting
তেরো	thirteen
তেলাপোকা*	cockroaches
তেলে	in oil
তো	so
তোকে	you
তোতলা*	stutters
তোদের	your
তোমরা	you
তোমরার	your
তোমাকে	you
তোমায	you
তোমার	your
তোর	your
তোরে	you
তোষক*	mattress
ত্রিশ	thirty
ত্রিশটা*	thirty
থইছ*	kept
থাক	stay
থাকত*	stayed
থাকতে	to stay
থাকব	will stay
থাকবে	will stay
থাকলে	if stay
থাকি	i stay
থাকিযা	staying
থাকুক	let stay
থাকে	stays
থাকো	stay
থাপডা*	slaps
থাপ্পড*	slap
থামছ*	stopping
থামতে	to stop
থামা*	stop
থামি	i stop
থামে	stops
থালাবাসন*	dishes
থুতু*	spit
থেকে	from
থেকেই	from
থেরাপি*	therapy
থেরাপিস্ট*	counsellor
দডি*	rope
দত্তক*	adopted
দম	breath
দরকার*	need
দরকারি*	needed
দরজা*	door
দরজায	at door
দরবার*	shrine
দর্জি*	tailor
দল	team
দলের*	gang's
দশ	ten
দশটা*	ten
দশবার	ten times
দা	machete
দাঁডা*	stand
দাঁডাযে	standing
দাঁডিযে	standing
দাঁত*	teeth
দাও	give
দাওযাত*	invitation
দাগ*	marks
দাদা*	grandad
দাদি*	gran
দাদী*	gran
দাদু*	grandad
দান	charity
দানা	grain
দাবা*	chess
দাম*	price
দারুণ	great
দারোযান*	guard
দালাল*	trafficker
দাসী*	slave
দিই	i give
দিও	give
দিচ্ছ*	giving
দিচ্ছে	is giving
দিছইন	gave
দিছি	i gave
দিছিল*	gave
দিছে	gave
দিত	used to give
দিতাম	i used to give
দিতে	to give
দিতেছ*	giving
দিদি*	sister
দিদিমা*	gran
দিন	day
দিনটা	day
দিনদুপুরে	in daylight
দিনে	in day
দিনের	day
দিব	will give
দিবা	will give
দিবে	will give
দিমু	i will give
দিযা	with
দিযে	with
দিযেছ*	gave
দিযেন	please give
দিল	gave
দিলাম	i gave
দিলে	if give
দিলেই	if give
দুঃখ*	sad
দুঃস্বপ্ন*	nightmares
দুই	two
দুইজন*	two people
দুইটা	two
দুইদিন	two days
দুইবার	twice
দুধ	milk
দুধে*	breast
দুনিযায	in world
দুপুর*	noon
দুপুরে	at noon
দুবাই*	dubai abroad
দুর্গন্ধ*	stinks
দুর্গা	durga
দুর্ঘটনা*	accident
দুর্ভিক্ষ*	famine
দুলাভাই*	brother inlaw
দুশ্চিন্তা*	worry
দুষ্টামি*	mischief
দূরে	far away
দৃশ্য*	scene
দেই	i give
দেইখা	seeing
দেইন	gives
দেওযা	given
দেওযাইছ*	made give
দেওযার	of giving
দেওযাল*	wall
দেখছ*	saw
দেখছি	i saw
দেখতে	to look
দেখতেও	to look
দেখতেছ*	watching
দেখব*	will see
দেখলা*	saw
দেখলাম	i saw
দেখলে	if see
দেখা	seen
দেখাই*	i show
দেখাইছ*	showed
দেখাতে*	show
দেখানো*	showing
দেখায	shows
দেখাযা*	showing
দেখার	to see
দেখি	i see
দেখে	sees
দেখেছ*	saw
দেন	please give
দেনা*	debt
দেবর*	brother inlaw
দেবে	will give
দেয	gives
দেযাল*	wall
দেরি*	late
দেশি	local
দেশে	back abroad
দেহব্যবসা*	prostitution
দোকান*	shop
দোকানে	in shop
দোভাষী*	interpreter
দোযা*	prayer
দোলনা*	swing
দোষ*	fault
দোস্ত*	friend
দৌড*	running
ধইরা	grabbing
ধডফড	pounding
ধমক*	threatens shouts
ধরছ*	grabbed
ধরতে	to catch
ধরবে	will grab
ধরল	grabbed
ধরি	i hold
ধরে	grabs
ধর্ম*	religion
ধর্ষক*	rapist
ধর্ষণ*	rape
ধর্ষিত*	raped
ধাক্কা*	push
ধাক্কাচ্ছ*	pushing
ধার	borrow
ধারালো*	sharp
ধারের*	loan
ধীর*	slow
ধীরে	slowly
ধৈর্য	patience
ধোঁযা*	smoke
ধোযা*	wash
নখ	nails
নখে	nails
নগ্ন*	nude
নজর*	watching
নজরদারি*	monitors
নডে	moves
নতুন	new
নদী*	river
ননদ*	sister inlaw
নফল	prayer
নবজাতক*	newborn baby
নববর্ষ*	new year
নম্বর	number
নয	not
নযজন	nine people
নযা	new
নরম*	soft
নষ্ট*	ruined
না	not
নাই	not
নাইট	night
নাও	take
নাক	nose
নাকি	apparently
নাকে	nose
নাগরদোলা*	ferris wheel
নাচ*	dance
নাটক*	play drama
নাটকে	in play
নাডছ*	moving
নাডেন	moves
নাতনি*	granddaughter
নাতি*	grandson
নানা*	grandad
নানান*	various
নানি*	gran
নানির	gran's
নানী*	gran
নানু*	gran
নাপিত*	barber
নাবালক*	underage
নাবালিকা*	underage girl
নাম	name
নামাইছ*	kicked out
নামাজ*	prayer
নামাতে	to lose
নামায*	prayer
নামে	named
নামের	name
নাম্বার*	number
নায	not
নাযক*	hero
নারকেল*	coconut
নারী*	women
নার্স*	nurse
নাহ	not
নি	not
নিঃসঙ্গ*	lonely
নিউড*	nudes
নিকা	nikah
নিকাহ*	nikah
নিখোঁজ*	missing
নিচে	down
নিচের	downstairs
নিচ্ছ*	taking
নিছি	i took
নিছে	took
নিজর	own
নিজে	myself
নিজেই	myself
নিজেকে	myself
নিজের	own
নিজেরে	myself
নিতম্ব*	bum
নিত্য	always
নিভা*	off
নিভে	goes off
নিযম*	rule
নিযা	taking
নিযাই	taking
নিযাযা*	taking
নিযে	taking
নিযেছ*	took
নিরাপত্তা*	safety
নিরাপদ*	safe
নিরাময*	rehab service
নির্বাচন*	election
নির্যাতন*	abuse
নির্যাতিত*	abused
নিলাম	i took
নিশ্বাস*	breath
নিষেধ*	forbidden
নীল	blue
নীলকর*	history
নীলা*	bruise
নুড*	nudes
নুডল*	noodles
নুনু*	penis
নেই	not
নেন	take
নেব	will take
নেবে	will take
নেয	takes
নেশা*	drugs drunk
নেশাখোর*	addict
নেশাগ্রস্ত*	addicted
নোংরা*	dirty
নৌকা*	boat
ন্যাংটা*	naked
ন্যাংটো*	naked
পঁচিশ*	twenty five
পচা*	rotten
পছন্দ*	like
পঞ্চাশ*	fifty
পড	read
পডছি	i fell
পডছিল*	fell
পডছে	fell
পডতে	to read
পডল	fell
পডা	study
পডাই	i teach
পডালেখা*	study
পডাশোনা*	study
পডি	i fall
পডে	falls
পত্রিকা*	newspaper
পথচারী*	pedestrian
পথে	on road
পথেই	on road
পথের	road
পনেরো	fifteen
পযসা*	money
পর	after
পরও	after
পরি	i wear
পরিকল্পনা*	plan
পরিবার*	family
পরিষ্কার*	clean
পরীক্ষা*	exam
পরীক্ষার্থী*	pupil
পরে	later
পরেরবার	next time
পরোটা*	bread
পর্ন*	porn
পর্যন্ত	until
পশম*	hair
পশু*	animal
পা	leg
পাঁচ	five
পাঁচজনকে	five people
পাঁচজনে	five people
পাঁচটা*	five
পাঁচবার	five times
পাই	i get
পাইছি	i got
পাইছে	got
পাইতে	to get
পাইব	will get
পাইরাম	i get
পাইলে	if get
পাউন্ড	pounds
পাও	leg
পাওযা	found
পাকিস্তান*	pakistan
পাখি*	birds
পাগল*	mad
পাচার*	trafficking
পাছা*	bum
পাজামা*	pants
পাঠা*	send
পাঠাইছ*	sent
পাঠাতে*	to send
পাঠাব*	will send
পাঠায	sends
পাঠিযে*	sending
পাডা*	neighbourhood
পাডে	on bank
পাতা	strip
পাত্র*	groom
পাত্রপক্ষ*	groom's family
পাত্রী*	bride
পানি*	water
পানিতে	in water
পাব*	will get
পাবজি*	game
পাবলিক*	public
পায	gets
পাযখানা*	poo
পাযজামা*	pants
পাযে	on leg
পাযের*	leg
পাযেস*	pudding
পার	across
পারছি	i can
পারত	could
পারতাম	could
পারব	i can
পারি	i can
পারিনা	i can not
পারিবারিক*	family
পারে	can
পারেনা	can not
পার্ক*	park
পার্কিং*	parking
পার্কে	in park
পার্সেল*	parcel
পালা*	run away
পালাই*	i run away
পালাইছ*	ran away
পালাইযা*	running away
পালাব*	will run away
পালায	runs away
পালিযে*	running away
পালিযেছ*	ran away
পাশে	beside
পাশের	neighbour
পাসওযার্ড*	password
পাসপোর্ট*	passport
পাহাড*	hill
পাহারা*	watches
পিকনিক*	picnic
পিচ	pitch
পিছনে	behind
পিছনের	behind
পিছলা*	slipped
পিছলে*	slipped
পিটা*	beats
পিটাইছ*	beaten
পিটাইত*	used to beat
পিটাচ্ছ*	beating
পিটিযে*	beating
পিটুনি*	beating
পিঠা*	cake
পিঠে*	on back
পিঠের*	back
পিল	pills
পিসি*	auntie
পিস্তল*	gun
পীর*	holy man
পুকুর*	pond
পুডছে	burned
পুডা*	burns
পুডাইছ*	burned
পুডি	i burn
পুডিযে*	burning
পুডে*	burning
পুতুল*	doll
পুতুলনাচ*	puppet show
পুনর্বাসন*	rehab service
পুযা*	boy son
পুযারে*	son
পুরনো*	old
পুরা	whole
পুরান*	old
পুরুষ	man
পুরুষ*	men
পুরো	whole
পুরোনো*	old
পুরোহিত*	priest
পুলিশ*	police
পূজা*	puja
পেঁযাজ*	onion
পেছন*	behind
পেট	stomach
পেটাচ্ছ*	beating
পেটাত*	used to beat
পেটাবে*	will beat
পেটায*	beats
পেটাল*	beat
পেটে	in stomach
পেটের*	stomach
পেট্রল*	petrol
পেট্রোল*	petrol
পেনিস*	penis
পেযারা*	guava
পেলাম	i got
পেলেই	if get
পেশাব*	urine wet
পোকা*	insects
পোডা*	burn
পোডায*	burns
পোযাতি*	pregnant
পোলা*	boy son
পোলাপান*	kids
পোস্ট*	post
পৌঁছা*	deliver
প্যাকেট*	packet
প্যাড*	pads
প্যানিক*	panic
প্যান্ট*	pants
প্যান্ডেল*	puja
প্যারাসিটামল*	paracetamol
প্রজেক্ট*	project
প্রতি	every
প্রতিটা*	every
প্রতিদিন	everyday
প্রতিবন্ধী	disabled
প্রতিবার*	every time
প্রতিবেশী*	neighbour
প্রতিরাত*	every night
প্রতিরোধ*	prevention
প্রতিশোধ*	revenge
প্রথম	first
প্রথমবার	first time
প্রথমে	at first
প্রবাসী*	abroad
প্রবাসে	abroad
প্রশ্ন*	question
প্রসব*	birth
প্রস্রাব*	urine
প্রাইভেট*	tuition
প্রায	almost
প্রাযই*	often
প্রার্থনা*	prayer
প্রিন্ট*	print
প্রিয	favourite
প্রেগন্যান্ট*	pregnant
প্রেম	love
প্রেমিক*	boyfriend
প্রেমিকা*	girlfriend
প্রেমের*	love
প্রেসক্রিপশন*	prescription
প্র্যাকটিস*	practice training
প্লাস্টার*	plaster cast
প্লাস্টিক*	plastic
প্লেন*	plane
প্ল্যান*	plan
ফজর*	prayer
ফরম*	form
ফর্সা*	fair skin
ফস্টার*	foster
ফাঁকা*	empty
ফাঁকি*	skips
ফাঁস*	leak hang
ফাঁসি*	hang
ফাইত	get
ফাইনাল*	final
ফাওযা	found
ফাঠা*	send
ফানি*	water
ফারি	i can
ফারো	can
ফার্মেসি*	pharmacy
ফালাই*	throw
ফালাইছ*	threw
ফালায	throws
ফিজিও*	physio
ফিট	fit
ফিরছ*	returned
ফিরত*	return
ফিরব*	will return
ফিরুক	let return
ফিরে	returns
ফিরেনি*	not returned missing
ফিসফাস*	whisper
ফিসফিস*	whisper
ফুইলা*	swollen
ফুটপাত*	street pavement
ফুটপাতে	on pavement
ফুটবল*	football
ফুটা	hole
ফুডব্যাংক*	food bank
ফুপু*	auntie
ফুফা*	uncle
ফুফাতো*	cousin
ফুফু*	auntie
ফুফুর	auntie's
ফুযা*	boy son
ফুযায	boy
ফুরি	daughter girl
ফুরি*	girl daughter
ফুরুত*	kids
ফুল	flower
ফুলছে	swollen
ফুলা*	swollen
ফুলে	swollen
ফুলের*	flowers
ফেক*	fake
ফেটে	bursting
ফেনা*	foam
ফেরত*	return
ফেরার	return
ফেরে	returns
ফেরেনি*	not returned missing
ফেলছ*	threw
ফেলত*	used to throw
ফেলতেছ*	throwing
ফেলব	will
ফেললে	if throw
ফেলার	throwing
ফেলি	i throw
ফেলে	throws
ফেলেছ*	threw
ফেসবুক*	facebook
ফোন*	phone
ফোনে	on phone
ফোলা*	swollen
ফোসকা*	blister
ফোস্কা*	blister
ফ্যাক্টরি*	factory
ফ্রি	free
ফ্রিজ*	fridge
ফ্লাইট*	flight
ফ্লোর*	floor
ফ্ল্যাট*	flat
বঁটি*	knife
বংশ*	family
বই	book
বইগুলা	books
বইটা	book
বইযের	book
বইসা	sitting
বউ	wife
বউকে	wife
বউকেও	wife
বউটা	wife
বউভাত*	wedding
বউযের	wife's
বউরে	wife
বকছ*	shouting at
বকল*	shouted at
বকা*	shouts at
বকে	shouts at
বক্সিং*	boxing
বছর*	years
বছরের	year old
বটি	knife
বড	older
বডি	pill
বডিগুলা*	pills
বডিগুলো*	pills
বদলা	revenge
বদলা*	change
বদলি	swap
বন্দি*	trapped locked
বন্দী*	trapped locked
বন্দুক*	gun
বন্ধ	shut
বন্ধু*	friend
বন্ধুরা	friends
বন্যা*	flood
বমি*	vomit
বযফ্রেন্ড*	boyfriend
বযস	age
বযসর	age
বযসে	at age
বযস্ক*	elderly
বর	groom
বরফ	ice
বরের*	groom
বর্ডার*	border
বর্ণবাদ*	racism
বল	ball
বলছি	i said
বলছিল*	told
বলছে	said
বলত*	used to tell
বলতে	to tell
বলব*	will tell
বলল	said
বললাম*	i told
বললে	if tell
বললেন	said
বলা	telling
বলাইছ*	made say
বলার	to tell
বলার*	telling
বলাৎকার*	rape
বলি	i say
বলে	says
বলেছ*	told
বলেন	tell me
বস	boss
বসতাম	i sat
বসলে	if sit
বসা	sitting
বসায	makes sit
বসাযা	making sit
বসে	sits
বহুদিন*	long time
বাঁকা	bent
বাঁচতে	to live
বাঁচতে*	live
বাঁচব*	will live
বাঁচলে*	if live
বাঁচা*	live
বাঁচাও*	help save me
বাঁচান*	save please
বাঁচি*	i live
বাঁচে*	lives
বাঁধ*	tie
বাঁধা	tied
বাংলা	bengali
বাংলাদেশ*	bangladesh
বাইচা*	living
বাইন্ধা*	tying
বাইর	out
বাইরে*	outside
বাকি	remaining
বাক্স*	box
বাগদান*	engaged
বাগান*	garden
বাচ্চা*	kid
বাচ্চাটা	the kid
বাচ্চাদের	kids
বাচ্চার	kid's
বাচ্চারা	kids
বাজার*	market
বাজারে	in market
বাজে*	bad
বাডতেছ*	increasing
বাডায	increases
বাডি*	house
বাডিত	at home
বাডিতে	at home
বাতি*	lamp
বাত্তি*	lamp
বাথরুম*	bathroom
বাথরুমে	in bathroom
বাদ	skip
বাদুড*	bat
বাদে	after
বাধ্য*	forced
বানা*	make
বানাইছ*	made
বানান	spelling
বান্দিযা*	tying
বান্ধবী	girlfriend friend
বান্ধবী*	friend
বাপ*	dad
বাবা*	dad
বাবার	dad's
বাবু	baby
বাবুর	baby's
বার	times
বারবার	again and again
বারান্দা*	balcony
বারি	hit
বারেবারে	again and again
বালা	good
বালিশ*	pillow
বাল্যবিবাহ*	child marriage
বাস	bus
বাসনপত্র*	dishes
বাসস্টপ*	bus stop
বাসা*	house
বাসায	at home
বাসাযও	at home
বাসে	on bus
বাসের	bus
বাস্কেটবল*	basketball
বিকাল*	afternoon
বিক্রি*	sell
বিছানা*	bed
বিডাল*	cat
বিতরণ*	distribution
বিদায	goodbye
বিদেশ*	abroad
বিদেশি*	foreign
বিদ্যুৎ*	electricity
বিপজ্জনক*	dangerous
বিপদ*	danger
বিবস্ত্র*	undressed
বিবাহ*	marriage
বিমান*	plane
বিমানবন্দর*	airport
বিযা*	marriage
বিযে*	marriage
বিযের	wedding
বিরিযানি*	biryani
বিল	bill
বিলাই*	cat
বিল্ডিং*	building
বিশ	twenty
বিশটা*	twenty
বিশবার	twenty times
বিশ্ববিদ্যালয*	university
বিশ্বাস*	believe
বিশ্রী*	ugly
বিষ	poison
বিষণ্*	depressed
বিষফোঁডা*	boil
বিষব্যথা*	pain
বিষয*	subject
বিষে	poison
বিষের	poison
বিস্কুট*	biscuit
বুক	chest
বুকে*	chest
বুঝতে	understand
বুঝি*	i understand
বুঝে	understands
বুডা*	old man
বুডি*	old woman
বুধবার*	wednesday
বুলি	bully
বুলি*	bullied
বুলিং*	bullying
বৃদ্ধাশ্রম*	care home
বৃষ্টি*	rain
বৃহস্পতিবার*	thursday
বেঁচে*	alive
বেঁধে*	tying
বেইচা*	selling
বেইজ্জত*	humiliated
বেগ	bag
বেচা*	sells
বেচি*	i sell
বেচে	sells
বেঞ্চ*	bench
বেটা*	man
বেটি*	woman
বেডা*	man
বেডাইতে	to visit
বেডাতে*	visit
বেডাব*	will visit
বেডি*	woman
বেত	cane
বেতন*	pay
বেতের*	cane
বেত্রাঘাত*	caned
বেদনা*	pain
বের	out
বেরিযে*	went out
বেলা	time
বেল্ট*	belt
বেশি	too much
বেশিদিন	long
বেশ্যা*	prostitute
বেহাযা*	shameless
বেহালা*	violin
বেহুঁশ*	passed out
বোঝা	burden
বোঝাস্বরূপ*	burden
বোঝে*	understands
বোতল*	bottle
বোধ	maybe
বোন*	sister
বোনের	sister's
বোমা*	bomb
বোরকা*	burka
বোরিং	boring
বোর্ড	board
বৌ	wife
বৌকে	wife
বৌদি*	sister inlaw
ব্যথা*	pain
ব্যবস্থা	arrangement
ব্যস্ত*	busy
ব্যাংক*	bank
ব্যাগ*	bag
ব্যাগে	in bag
ব্যাটিং*	batting
ব্যাডমিন্টন*	tennis
ব্রা	bra
ব্রাশ*	brush
ব্রিজ*	bridge
ব্রেক*	brakes
ব্রেকআপ*	breakup
ব্লাউজ*	blouse
ব্লেকমেইল*	blackmail
ব্লেড*	blade
ব্ল্যাক	black
ব্ল্যাকমেইল*	blackmail
ভগবান*	god
ভদকা*	vodka
ভদ্র*	polite
ভয	scared
ভযংকর*	scary
ভযও*	scared
ভযদেখা*	threatens
ভযানক*	terrible
ভযে*	scared
ভযেস*	voice
ভরা	full
ভলান্টিযার*	volunteer
ভলিবল*	netball
ভাই*	brother
ভাইঝি*	niece
ভাইবোন*	brother sister
ভাইযের	brother's
ভাইরাল*	viral
ভাইরাস*	virus
ভাগ	share
ভাগনা*	nephew
ভাগনি*	niece
ভাগ্নি*	niece
ভাগ্নে*	nephew
ভাঙছ*	broke
ভাঙা*	broken
ভাঙে	breaks
ভাঙ্গ*	broken
ভাঙ্গি*	i break
ভাঙ্গে*	breaks
ভাডা*	rent
ভাডাটিযা*	lodger
ভাডাটে*	lodger
ভাত*	rice
ভাতা*	benefit money
ভাতিজা*	nephew
ভাতিজি*	niece
ভাবছ*	thought
ভাবতাম	i used to think
ভাবি	i think
ভাবি*	sister inlaw
ভাবী*	sister inlaw
ভারত*	india
ভালা	good
ভালাই	good
ভালো*	good
ভালোবাস*	love
ভাষা*	language
ভাসুর*	brother inlaw
ভিজছ*	wet
ভিজা*	wet
ভিড*	crowd
ভিডিও*	video
ভিতর	inside
ভিতরে	inside
ভিতরের	inside
ভিলেন*	villain
ভিসা*	visa
ভুক*	hungry
ভুখ*	hungry
ভুল*	mistake
ভুলে	forgets
ভূত*	ghost
ভূমিকম্প*	earthquake
ভেংচা*	mocks
ভেঙে	breaking
ভেঙেছ*	broke
ভেজা*	wet
ভেপ*	vape
ভোট*	vote
ভোর*	morning
ভ্যান*	van
মইরা*	dying
মঙ্গলবার*	tuesday
মজা*	fun
মজার*	funny
মডেল*	model
মডেলিং*	modelling
মতো	like
মদ	drink alcohol
মদখোর*	drunk
মদে	alcohol
মদের	alcohol
মন	mind
মনমরা*	depressed
মনে	in mind
মনের	mind
মন্দির*	temple
মযলা*	dirty
মরছ*	died
মরণ*	death
মরতে*	to die
মরধর*	beats
মরব*	will die
মরমু*	i will die
মরলে*	if die
মরা*	dead
মরার*	dying
মরি*	i die
মরিচ*	chilli
মরিচা*	rust
মরিযা*	dying
মরুক*	let die
মরে*	dies
মশকরা*	joke
মশা*	mosquito
মসজিদ*	mosque
মসজিদে	in mosque
মহিলা*	woman
মা	mum
মাংস*	meat
মাইগ্রেন*	migraine
মাইজি*	mum
মাইনা*	pay
মাইর*	beating
মাইরধর*	beats
মাইরা*	kill
মাওলানা*	imam
মাকে	my mum
মাগরিব*	prayer
মাছ*	fish
মাঝেমাঝে*	sometimes
মাটিতে*	on floor
মাঠ	pitch
মাঠে	on pitch
মাঠের	pitch
মাতইন	talks
মাতছ*	talked
মাতলে	talks
মাতা	head
মাতাম*	talk
মাতাল*	drunk
মাতি	i talk
মাতিনা	i not talk
মাতে	talks
মাথা*	head
মাথাত	on head
মাথায	on head
মাদক*	drugs
মাদকাসক্ত*	addict
মাদ্রাসা*	madrasa
মানসম্মান*	honour
মানসিক*	mental
মানা	forbidden
মানুষ*	people
মাপি	i measure
মাপে	measures
মাফ*	sorry
মাফিযা*	mafia
মামণি*	mum
মামনি*	mum
মামলা*	court case
মামা*	uncle
মামাতো*	cousin
মামি*	auntie
মামী*	auntie
মাযে*	mum
মাযেদের	mothers
মাযের	mum's
মার	beating
মারইন*	hits
মারছ*	hit
মারছি	i hit
মারণ*	deadly
মারত*	used to hit
মারতে*	hitting
মারধর*	beats
মারধোর*	beats
মারব*	will hit
মারমু*	i will hit
মারল*	hit
মারলে*	if hit
মারা	died
মারামারি*	fighting
মারাযা*	dies
মারার*	hitting
মারি	i hit
মারিযা*	hitting
মারে	hits
মারেছ*	hit
মারেন*	hits
মার্কেট*	market
মাল	gear
মালিক	owner boss
মালিক*	boss
মালিশ*	massage
মাস	month
মাসি*	auntie
মাসিক*	monthly period
মাসে	per month
মাসের	month
মাস্টার*	teacher
মিছা*	lie
মিটিং*	meeting
মিথ্যা*	lie
মিনিট*	minutes
মিম	meme
মিলাদ*	prayer
মিলে	together
মিষ্টি*	sweets
মিস্ত্রি*	repair man
মুক্তিযুদ্ধ*	war
মুখ	face
মুখে*	in face
মুখের*	face
মুদি*	grocery
মুভি*	film
মুরগি*	chicken
মুরব্বি*	elders
মুসলমান	muslim
মুসলমানি*	circumcision
মুসলিম*	muslim
মূল্যহীন*	worthless
মৃগী*	epilepsy
মৃত*	dead
মৃত্যু*	death
মৃত্যুবার্ষিকী*	death anniversary
মেজো	middle
মেঝে*	floor
মেডাম*	teacher
মেপে	measuring
মেযে*	girl daughter
মেযেকে	girl
মেযেটা	the girl
মেযেদের	girls
মেযের	girl's
মেযেরে	girl
মেরামত*	repair
মেরে	kill
মেরেই	kill
মেরেছ*	hit
মেলা*	fair
মেলায	at fair
মেস	hostel
মেসেজ*	message
মেসেঞ্জার*	message
মেহেদি*	henna
মোটরসাইকেল*	motorbike
মোটা*	fat
মোবাইল*	phone
মোবাইলে*	on phone
মোম	wax
মোমবাতি*	candle
মোল্লা*	imam
মোহরানা*	dowry
মৌলভি*	imam
ম্যাচ*	match
ম্যাচকাঠি*	match stick
ম্যাডাম*	teacher
ম্যানেজার*	manager
ম্যাপ*	map
ম্যাসাজ*	massage
যখন	when
যতক্ষণ	as long as
যত্ন*	care
যথেষ্ট	enough
যন্ত্র*	machine
যন্ত্রণা*	pain
যমজ*	twins
যশোর*	jessore
যা	what
যাই	i go
যাইতাম	i go
যাইতে	to go
যাইব*	will go
যাইমু*	will go
যাইমুগি	will go away
যাওযার	of going
যাচ্ছ*	going
যাতে	so that
যাত্রাপালা*	play drama
যানজট*	traffic
যাব	will go
যাবে	will go
যাবো	will go
যামু	will go
যামুগি	will go away
যায	goes
যাযনা	not goes
যাস	go
যুগ*	era
যুদি	if
যুদ্ধ*	war
যে	that
যেকোনো	any
যেটা	that
যেতা	that
যেতে	to go
যেতেই	going
যেদিন	the day
যেন	so that
যেলা	like
যোনি*	vagina
যৌতুক*	dowry
যৌন*	sexual
রক্ত*	blood
রক্তপাত*	bleeding
রক্তাক্ত*	bleeding
রড	rod
রবিবার*	sunday
রবীন্দ্রসংগীত*	music
রমজান*	ramadan
রশি*	rope
রাইখা	leaving
রাইত	night
রাউটার*	router
রাখ	keep
রাখছি	i kept
রাখছিলা	kept
রাখছে	kept
রাখত*	kept
রাখতে	to keep
রাখব	will keep
রাখবেন	keep
রাখলে	if keep
রাখা	kept
রাখার	keeping
রাখি	i keep
রাখে	keeps
রাখেন	keep
রাগ*	angry
রাগবি*	rugby
রাজা*	king
রাজি*	agree
রাত	night
রাতে*	at night
রাত্রে*	at night
রানছি	i cooked
রান্দি*	i cook
রান্দে*	cooks
রান্না*	cooking
রান্নাঘর*	kitchen
রান্নাঘরে	in kitchen
রামদা*	machete
রাস্তা*	street
রাস্তায	in street
রিকশা*	rickshaw
রুটি*	bread
রুমমেট*	roommate
রুমে*	in room
রুমের*	room
রুমো	in room
রেখে	leaving
রেখেছি	i kept
রেখেছে	kept
রেফারি*	referee
রেললাইন*	train track
রেসিপি*	recipe
রেস্টুরেন্ট*	restaurant
রোগ	illness
রোগা*	thin
রোগী*	patient
রোজ	everyday
রোজরোজ	everyday
রোজা*	fasting
রোডে	on road
রোদ*	sun
র্যাগিং*	bullying
লইযা	taking
লউ	blood
লক	lock
লগে	with
লজ্জা*	ashamed
লন্ডন*	london
লবণ*	salt
লম্বা	tall
লহু	blood
লাইক*	likes
লাইট*	light
লাইটার*	lighter
লাইন	line
লাইবা	girl
লাইব্রেরি*	library
লাইভ*	livestream
লাইসেন্স*	licence
লাখ*	lakh
লাগছিল*	felt
লাগছে	felt
লাগতেছ*	feel
লাগব	need
লাগবে	need
লাগল*	felt
লাগাই	i put
লাগাইছ*	put
লাগাইল	put
লাগাক	let put
লাগান	put
লাগায	puts
লাগি	for
লাগে	feel
লাঞ্চ*	lunch
লাঠি*	stick
লাত্থি*	kick
লাথি*	kick
লাফ*	jump
লাফাই*	i jump
লাভ	use
লাল	red
লিখ*	wrote
লিখে	writes
লিঙ্গ*	penis
লিফট*	lift
লুকা*	hides
লুকাই*	i hide
লুকাইছে	hid
লুকাইযা	hiding secretly
লুকানো*	hidden
লুকাযা	hiding secretly
লুকিযে*	secretly
লুকোচুরি*	hide and seek game
লুঙ্গি	lungi
লুট*	rob
লুডু*	game
লেংটা*	naked
লেখা	written
লেখা*	writing
লেখাপডা*	study
লেখে	writes
লেগে	for
লেগেছে	felt
লেপ	blanket
লেভেল*	level
লেহেঙ্গা*	dress
লোক*	man
লোকজন*	people
লোকটা	the man
লোন*	loan
লোম*	hair
ল্যাংটা*	naked
শক্তি*	strength
শত্রু*	enemy
শনিবার*	saturday
শবে	holy night
শব্দ*	noise
শরম*	ashamed
শরীর*	body
শহর*	town
শহীদ*	martyr
শাডি*	sari
শান্তি	peace
শালা*	brother inlaw
শালি*	sister inlaw
শাশুডি*	mother inlaw
শাশুডী*	mother inlaw
শাসায*	threatens
শাস্তি*	punished
শিকল*	chain
শিকলে	chained
শিকার*	victim
শিক্ষক*	teacher
শিক্ষা	lesson
শিক্ষা*	education
শিক্ষিকা*	teacher
শিখ*	learn
শিখছ*	learned
শিখতে	to learn
শিফট*	shift
শিযাল*	fox
শিশু*	child
শীত*	cold
শীতে	in cold
শুঁটকির	dried fish
শুই	i lie down
শুইতে*	lie down sleep with
শুইযা*	lying down
শুকনা*	thin
শুকা*	thin
শুক্কুরবার*	friday
শুক্রবার*	friday
শুতে*	lie down sleep with
শুধু	only
শুনছ*	heard
শুনতাম*	i used to hear
শুনতে*	hear
শুনব*	will listen
শুনলে	if hear
শুনলেই	if hear
শুনি*	i hear
শুনে	hears
শুযে*	lying down
শুরু*	start
শূন্য*	empty
শেখা*	teach
শেফ*	chef
শেষ	end
শেষটা	end
শেষে	at end
শোক*	mourning
শোধ	pay back
শোনে	listens
শোযায*	lay
শ্বশুর*	father inlaw
শ্বশুরবাডি*	inlaws house
শ্বাস*	breath
শ্বাসরোধ*	strangle
শ্বেতী	skin disease
শ্রম*	labour
শ্রাদ্ধ*	funeral
ষাট*	sixty
ষোলো*	sixteen
সংগীত*	music
সংসার*	marriage home
সই	sign
সকাল*	morning
সকালে	in morning
সচেতনতা*	awareness
সতীন*	other wife
সতেরো*	seventeen
সত্তর*	seventy
সদ্যোজাত*	newborn baby
সন্তান*	child
সন্দেহ*	suspicious
সন্ধ্যা*	evening
সন্ন্যাসী*	monk
সপ্তাহ*	week
সব	all
সবচেযে	most
সবজি*	vegetables
সবসময*	always
সবাই*	everyone
সবার	everyone's
সবুজ*	green
সমকামী*	gay
সময	time
সমযমতো	on time
সমযে	at time
সমস্যা*	problem
সমুচা*	samosa
সম্পর্ক*	relationship
সম্মান*	honour
সরতে	to move
সর্দি*	cold
সস্তা*	cheap
সহকর্মী*	colleague
সহজ*	easy
সহপাঠী*	classmate
সহ্য	bear
সাঁতার*	swimming
সাইকেল*	bike
সাইকোলজিস্ট*	counsellor
সাইন	sign
সাক্ষী*	witness
সাগর*	sea
সাত	seven
সাথে	with
সাথেও	with
সাদা*	white
সাপ	snake
সাপের*	snake
সাপ্তাহিক*	weekly
সাবান*	soap
সামনে	in front
সামনের	next
সারাক্ষণ*	always
সারাদিন	all day
সারারাত*	all night
সার্চ*	searches
সার্টিফিকেট*	certificate
সাল	year
সালাদ*	salad
সালে	in year
সালো	in year
সালোযার*	pants
সাহায্য*	help
সাহেব*	mister
সিঁডি*	stairs
সিঁডিতে	on stairs
সিঁদুর*	wedding
সিএনজি*	taxi
সিগন্যাল*	signal
সিগারেট*	cigarette
সিঙ্গারা*	samosa
সিজার*	caesarean
সিট	seat
সিটে	on seat
সিদ্ধ*	boiled
সিনিযর*	older
সিনেমা*	film
সিরাপ	syrup
সিরিজ*	series
সিরিঞ্জ*	syringe
সিরিযাল*	serial
সিলেট*	sylhet
সুই	needle
সুইসাইড*	suicide
সুদ*	interest
সুন্দর*	beautiful
সুবিধা	benefit
সুযোগ*	chance
সুরক্ষা*	protection
সে	he
সেঁকা*	burn
সেই	that
সেক্স*	sex
সেটা	that
সেটাই	that
সেন্টার*	centre
সেন্টারে	at centre
সেবা	service
সেমাই*	pudding
সেরা	best
সেলফি*	selfie
সেলাই	stitches
সেলুন*	salon
সেশন*	session
সেহরি*	sehri
সৈকত*	beach
সোমবার*	monday
সোমালি*	somali
সোশ্যাল*	social worker
সৌদি*	saudi abroad
স্কুল*	school
স্কুলে	at school
স্কেটিং*	skating
স্কেল*	ruler
স্ক্রিনশট*	screenshots
স্টপ	stop
স্টেশন*	station
স্ট্যাটাস*	status post
স্ট্রাইকার*	striker
স্ট্রোক*	stroke
স্তন*	breasts
স্ত্রী*	wife
স্নিফ*	sniff
স্ন্যাপ*	snapchat
স্পর্শ*	touch
স্পিকার*	speaker
স্বাভাবিক*	normal
স্বামী*	husband
স্বামীর	husband's
স্বাস্থ্য*	health
স্বাস্থ্যকর্মী*	health worker
স্বেচ্ছাসেবক*	volunteer
স্যানিটারি*	sanitary
স্যান্ডেল*	slipper
স্যার*	teacher
স্লাইড*	slide
সৎ	step
সৎবাপ*	stepdad
সৎবাবা*	stepdad
সৎভাই*	stepbrother
সৎমা*	stepmum
হইছইন	happened
হইছি	i am
হইছিল	happened
হইছে	happened
হইতে	to be
হইব	will be
হইযা	being
হইল	happened
হইলে	if
হও	be
হওযা	being
হওযার	being
হকলে*	everyone
হক্কল*	everyone
হচ্ছে	happening
হজে*	hajj
হঠাৎ*	suddenly
হডি*	mother inlaw
হতাশ*	hopeless
হতাশা*	hopelessness
হতে	to be
হত্যা*	kill
হবে	will be
হয	is
হযতো	maybe
হযে	being
হযেছ*	happened
হরদম	always
হররোজ*	everyday
হর্ন*	horn
হল	happened
হলুদ*	yellow
হলে	if
হলো	happened
হাঁটছ*	walking
হাঁটতে	walking
হাঁটল*	walked
হাঁটা*	walking
হাঁটি	i walk
হাঁটু*	knee
হাঁটে	walks
হাঁপানি*	asthma
হাঁপায*	panting
হাঁস*	duck
হাউজিং*	housing
হাজার*	thousand
হাজিরা*	attendance
হাড	bone
হাডুডু*	game
হাড্ডি*	bones
হাত	arm
হাতও	arm
হাতটা	arm
হাততালি*	clapping
হাতাইছ*	groped
হাতায	gropes
হাতাহাতি*	fighting
হাতুডি*	hammer
হাতে	in hand
হাতের*	arm
হারপিক*	bleach
হারাইছ*	lost
হারানো*	lost
হারায	loses
হারাযা*	lost
হারিযে*	lost
হালাল	halal
হালুযা*	pudding
হাসছ*	laughing
হাসতে	laughing
হাসতেছ*	laughing
হাসপাতাল*	hospital
হাসব*	will laugh
হাসায	makes laugh
হাসাহাসি*	laughing at
হাসি	laugh
হাসে*	laughs
হাহা	haha
হাহাহা	haha
হিজডা*	trans
হিজাব*	hijab
হিটার*	heater
হিন্দু*	hindu
হিসাব	counting
হিসাবে	as
হিসাবের	accounts
হিসেবে	as
হিস্ট্রি*	history
হিহি	haha
হুইস্কি*	whisky
হুজুর*	imam teacher
হুনছ*	heard
হুনি*	i hear
হুনে*	hears
হুমকা*	threatens
হুমকি*	threatens
হুরুত*	kids
হে	he
হেইন	he
হেডফোন*	headphones
হেডস্যার*	headteacher
হেফাজত*	custody
হেরোইন*	heroin
হেলমেট*	helmet
হেল্পলাইন*	helpline
হেসে	laughing
হোক	should be
হোটেল*	hotel
হোটেলে	in hotel
হোম	home
হোমওযার্ক*	homework
হোযাটসঅ্যাপ*	whatsapp
হোস্টেল*	hostel
"""

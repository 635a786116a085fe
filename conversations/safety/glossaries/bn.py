"""The English of bn words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
12টা	twelve
5টা	five
aaj	today
aajke	today
aat	eight
aate	hand
aatke	locked in
aatta	eight
aattohotta	suicide
aay	comes
abar	again
abaro	again
abba*	dad
abbar*	dad's
abbu	my dad
abbu*	dad
accident*	accident
achar	slam throws
ache	is
achen	is
achhe	is
achhi	is
achi	i am
achilam	i was
achilo	was
acho	is
acid*	acid
afa	big sister
afare	big sister
afnar	your
afnara	you
afnare	you
afne	you
agami	next
agamikal	tomorrow
agamite	next
agei	before
agun*	fire
aia	coming
aibe	will come
aibo	will come
aichilo	came
aij	today
aijka	today
aijkal	these days
aijke	today
ail	came
aila	came
aile	if comes
aille	if comes
ailo	came
aimu	i will come
airport*	airport
aise	came
aisi	i came
aisilam	i came
aisilo	came
aislo	came
aisoinni	come
aitam	to come
aite	to come
aiya	coming
aizka	today
aizku	today
ajka	today
ajkal	these days
ajke	today
ajkei	today
akash	sky
akhon	now
alhamdulillah	thank god
allah*	god
allar	god
allay	god
alo	light
aloo	potato
alor	light
alu	potato
alur	potato
amaa	mum
amader	our
amaderke	us
amaderkeo	us
amaere	me
amago	our
amai	me
amake	me
amakei	me
amakeo	me too
amar	my
amare	me
amareo	me too
amaro	mine too
amay	me
ambulanc	ambulance
ami	i
amio	me too
amma*	mum
ammi	mum
ammu	my mum
ammu*	mum
ammur*	mum's
amra	we
amrar	our
amrare	us
amu	i will come
andair	dark
andhare	in dark
andhokar	dark
angul	finger
angule	finger
anguler	finger
ante	to bring
antibiotic*	medicine
aoaj*	voices
apa	big sister
apar	sister's
apnader	your
apnaderke	you
apnake	you
apnar	your
apnara	you
apne	you
apni	you
appointment*	appointment
apu*	sister
apur*	sister's
ar	and
arabi	arabic
arek	another
arekjon	another
arekta	another
arekti	another
aro	more
arokom	like this
asalamualaikum	hello
asbe	will come
ase	is
asen	is
aseni*	not come
asha	hope
ashaheen	hopeless
ashbe	will come
ashbo	will come
ashe	comes
ashen	come
asheni*	not come
ashole	actually
asholei	actually
ashte	to come
ashto	used to come
asi	i am
asil	was
asilam	i was
asilna	was not
asilo	was
asla	was
aslam	i was
aslo	was
asman	sky
aso	is
asoin	is
asoinni	is
asole	actually
ason	is
assalamualaikum	hello
aste	to come
asteaste	slowly
atharo	eighteen
atka*	locked
atkay*	locks
atke	locked
atmahatya*	suicide
attiyo*	relatives
attohotaa	suicide
attohotta*	suicide
attohotya*	suicide
aunty*	auntie
awaj*	voices
awaz*	voices
ay	comes
ayna*	mirror
ayo	comes
azke	today
ba	or
baahir	out
baame	left
baare	outside
baasha	home
baba*	dad
babar*	dad's
babu	baby
bacca*	kid
baccha*	kid
bacha	kid
bachaao	save me
bachan	save please
bachao*	help save me
bachar*	kid's
bachau	save me
bachaw	save me
bachcha*	kid
bachchader	kids
bache	lives
bachi	i live
bachina	not live
bachtam	live
bachte	to live
bachte*	live
bacina	not live
bacte	live
bactechaina	i not want live
baddho*	forced
baddo	forced
badha	tied
badhyo*	forced
bagan*	garden
bagay	kicks out
bahire	outside
baidhyo	forced
baigon	aubergine
bair	out
baire	outside
bairer	outside
bajar*	market
baki	the rest
bakira	the rest
bakita	the rest
bala	good
balaa	good
balish	pillow
balisher	pillow
ballagena	not feel good
balo	good
banaise	made
banaisi	i made
banate	making
banchbo	i will live
banchte	live
bandhobi*	friend
bangladesh*	bangladesh
bap*	dad
baran	please
bari	house
barir	house
barite	at home
baritei	at home
baro	twelve
basa	house
basai	at home
basao	save me
basay	at home
basha	house
bashae	home
bashai	at home
bashar	home
bashat	home
bashay	at home
bason	dishes
baste	live
bastesaina	i not want live
basteschaina	i not want live
batash	wind
batball	cricket
bathroom*	bathroom
bathrume	bathroom
bati	lamp
bato	rice
batrum	bathroom
batti*	lamp
bazaar	market
bazar	market
bazaro	market
bechay	makes sell
beche	alive
bechte	to sell
bedaite	visit
bedhe*	tying
begun	aubergine
behush*	passed out
bekar	unemployed
bela	time
belay	time
belt*	belt
belun	rolling pin
bemaar	ill
bemar	ill
bemari	ill
benche	on bench
bendhe*	tying
ber	out
bera	visit
berai	visit
beranor	visiting
berar	visit
berate	to visit
beshi	too much
beshii	too much
beshiirbhag	very
beshir	too much
besi	too much
beta*	man
betha*	pain
bethon	wages
beti*	woman
beton*	pay
bhabe	thinks
bhabhi*	sister inlaw
bhabi	i think
bhabi*	sister inlaw
bhagaise	kicked out
bhagay	kicked out
bhagbo	kicked out
bhagse	kicked out
bhai*	brother
bhaiyar*	brother's
bhaji	fried veg
bhalagena	not feel good
bhallage	likes
bhallagena	not feel good
bhalo*	good
bhalobash*	love
bhanga*	broken
bhange	breaks
bhangse*	broke
bhangsi	i broke
bhangtese	breaking
bhara	rent
bhat	rice
bhate	rice
bhazi	fried veg
bheja*	wet
bhenge*	breaking
bhija	wet
bhijiye	soaking
bhijja	wet
bhitor	inside
bhitore	inside
bhitorer	inside
bhitrey	inside
bho	full
bhoi	scared
bhoot	ghost
bhoy*	scared
bhul	mistake
bhule	mistake
bhumikomp*	earthquake
bhut	ghost
bhuter*	ghost
bhuuter	ghost
bia	marriage
bial	afternoon
bian	morning
bianor	morning
biar	marriage
biasadi	marriage
bichana*	bed
bichhana	bed
biday	goodbye
bidesh*	abroad
bidi	cigarette
bie	marriage
bifod	danger
bifodo	danger
bikal	afternoon
bikale	afternoon
bikaler	afternoon
bikele	afternoon
bikri*	sell
bilai*	cat
bilat	britain
bilate	britain
bilati	britain
bimar	ill
bina	without
bipod*	danger
biral*	cat
biri	cigarette
biriyani	biryani
birokti	annoying
birokto	annoyed
biroktoo	annoyed
biryani	biryani
biryanii	biryani
bisana*	bed
bish	poison
bishash*	believe
bishe	poison
bisher	poison
bishkhaiya	poison
bishri	ugly
bishshash	trust
bishta	twenty
bishwas	trust
bisna	bed
bisnat	bed
bisnay	bed
bisri	ugly
bisshas	trust
biswas	trust
bitre	in
biya*	marriage
biye*	marriage
biyer	wedding
blackmail*	blackmail
blade*	blade
blakmail	blackmail
blekmail	blackmail
bochhor	year
bochor*	years
bochorer	year old
bodlabo	will change
bodlaise	changed
bodlay	changes
bohot	very
bohudin	long time
bohut	very
boi	book
boigula	book
boin	sister
boinke	sister
boinre	sister
boishakhi	bengali new year
boita	book
boiyer	book
boka	shouts at
bokabaddi	scolding
bokajhoka	scolding
boke	shouts at
bolbana	not
bolbo	will tell
bolbona	not
bole	says
boleche	told
bolechi	i told
bolena	not says
bolina	i not
bollam	i told
bolle	if tell
bollo	said
bolona	not
bolse	said
bolsi	i said
bolte	to tell
boma*	bomb
bomi*	vomit
bon	sister
bonder	sisters
bondho	shut
bondhu*	friend
bondhura*	friends
bondi*	trapped locked
bonduk*	gun
boner*	sister's
bonke	sister
bonti	blade
borer	groom
borho	big
bori	pills
boriguli	pills
borka	burka
boro	older
borobhai	big brother
borobon	big sister
borof	snow
boroo	big
boroof	snow
boror	big
boshabe	will make sit
boshay	makes sit
boshbo	will sit
boshe	sits
bosor	year
bosoror	year
boti	knife
bou	wife
boudi*	sister inlaw
bouke	wife
bouma	daughter in law
bour	wife's
bow	wife
boxing*	boxing
boy	boy
boyfriend*	boyfriend
boyosh*	age
breakup*	breakup
brishti*	rain
briste	rain
bujhi	i understand
bujhina	i not understand
buji	i not understand
buk	chest
buke	chest
buker	chest
bukh	hunger
buki	chest
bulier	bully
bulli	bully
bulling*	bullying
bully*	bullied
bumi	vomit
bunduk*	gun
burka	burka
burkha	burka
busy	busy
buzbo	will understand
buzina	i not understand
byatha*	pain
bytha*	pain
calorie*	calories
camera*	camera
cancer*	cancer
celeta	the boy
center*	centre
cha	tea
chabi	key
chacha*	uncle
chachato*	cousin
chachi*	auntie
chachu*	uncle
chad	roof
chada	extortion money
chade	on roof
chader	roof
chai	i want
chaina	i not want
chairam	i want
chaise*	wanted
chaisi*	wanted
chaitesi	i want
chaiya	looking
chaka	burn
chakri*	job
chaku*	knife
chalaitam	to drive
chalu	on
chamoch	spoon
chamos	spoon
chamra*	skin
chand	moon
chap	pressure
chapati*	machete
chappal	slipper
char	four
chara	without
charay	left
charhe	leaves
charjon	four
charlo	left
charse	left
charta	four
chay	wants
chayna	not want
check*	checks
chele*	boy son
chepe	pressing
chere	leaving
cheyar	chair
cheyeo	than
chhaka*	burn
chhara	without
chhele*	boy son
chhere	leaving
chhile	were
chhoa*	touch
chhobi*	picture
chhoto	little
chhoy*	touches
chhura	knife
chhuri*	knife
chhuti*	holiday
chhuye*	touching
chikon*	thin
chilam	i was
chillai*	shouts
chillay*	shouts
chilo	was
chilona	was not
chimti*	pinch
chinaporichito	known
chinta	worry
chintar	worry
chintay	worried
chirodin*	forever
chitkar*	screaming
chobi*	picture
choddo	fourteen
choite	touch
chokh*	eye
chokka	six runs
cholche	is going on
chole	away
chollish	forty
chomchom	sweets
chor	slap
chorae	slaps
chorai*	slap
chorr	thief
chorthappor	slaps
choto	little
chotobhai	little brother
chotobon	little sister
choudda	fourteen
choy	touches
choya	touch
chubai*	drowns
chubay*	drowns
chuilo	touched
chuise	touched
chuite	touch
chuitese	touch
chul*	hair
chulkay*	itches
chuma*	kiss
chumu*	kiss
chup	quiet
chupchap*	quiet
chupichupi	secretly
chupkor	shut up
churay	threw
churer	thief
churi*	knife
churlo	threw
churse	threw
chuti*	holiday
chuttir	holiday
chuye*	touching
cigarette*	cigarette
cinema*	film
cinta	worry
class*	class
coach*	coach
collegee	college
commode	toilet
course*	course
court*	court
cricket*	cricket
current	electricity
cycle*	bike
daag*	marks
daak	call
daam	price
daar	debt
daat	teeth
dabai	medicine
dada*	grandad
dadi*	gran
dadu*	grandad
dag	marks
dagdag	marks
dakat	robber
dake	calls
daksi	i called
daktar*	doctor
daktor	doctor
daktore	doctor
dalal	agent
dalaler	agent
dam	price
daman	groom
damand	groom
damandor	groom
damer	price
dami	expensive
dana	seeds
dane	right
dant	teeth
dante	teeth
dao	give
daoat	invitation
daor	fear
daowat	invitation
darai	i stand
daray	stands
dare	near
dat	teeth
dater	teeth
dawai	medicine
dawat	invitation
dawate	invitation
dayitto	duty
debor	brother in law
dei	i give
deina	not gives
deish	home country
dekha	see
dekhabe	will show
dekhabo	will show
dekhai*	show
dekhaise	showed
dekhay	shows
dekhbe	will see
dekhe	sees
dekheche	saw
dekheo	seeing
dekhi	i see
dekhlam	i saw
dekhram	i see
dekhsi	i saw
dekhte	to see
delivery*	delivery
dena	debt
denar	debt
denmohor	dowry
depressed*	depressed
depression*	depression
der	of them
deshe	back abroad
desher	back abroad
desho	home country
deshor	home country
dettol	bleach
dewal	wall
dewale	on wall
dey	gives
deyal*	wall
deyna	not gives
dhakka*	push
dhakkay*	pushes
dhalse	poured
dhar	debt
dheere	slowly
dhele	poured
dhil	stone throw
dhomkay*	threatens shouts
dhomok*	threatens shouts
dhonnobad	thank you
dhonyobad	thank you
dhora	grab
dhorche*	grabbed
dhore	grabs
dhori	i hold
dhoria	holding
dhorse*	grabbed
dhorshon*	rape
dhorson*	rape
dhukaimu	will put in
dhuke	comes in
dhumpan	smoking
dia	with
diba	will give
dibae	will give
dibana	will not give
dibe	will give
dibena	will not give
dibo	will give
dibona	will not give
dicche	giving
didi*	sister
diet*	diet
dike	towards
dilam	i gave
dile	if give
dilen	gave
dilo	gave
dim	egg
dimer	egg
dimu	i will give
dimuu	i will give
din	day
diner	day
dino	day
dinor	day
dinrait	day and night
dinrat	day and night
dirai	gives
diram	i am giving
dise	gave
disi	i gave
disilo	gave
disoin	gave
disse	gave
ditam	i used to give
dite	to give
ditese	giving
ditiyo	second
diya	with
diye	with
diyeche	gave
diyechilo	gave
doa	please
doctor*	doctor
dokan*	shop
dolna	swing
domi	expensive
dor	scared
dorai*	i scared
doray*	scared
dore	scared
dorer	fear
dori	rope
dorja*	door
dorjay	at door
dorkar	need
dorlage	fear
dorza	door
dorzay	door
dosh	fault
dosher	fault
doshi	rope
doshta	ten
dosto*	friend
dour*	running
doya	please
doyaa	please
drug*	drugs
dua	prayer
duar	door
duaro	door
dubay*	drowns
dudh	milk
dudhe	breast
dudher	milk
dufur	noon
dufure	noon
duhshopno*	nightmares
dui	two
duibar	twice
duijon	two people
duita	two
dujon	two people
dujone	two people
duk	sadness
dukan	shop
dukane	shop
dukano	shop
dukay	puts in
dukh	sadness
dukho*	sad
dukkho*	sad
dukkhu	pain
dulabhai*	brother inlaw
duporer	noon
dupur	noon
dupure	noon
duray	far
durbol	weak
durbul	weak
dure	far
durghotona	accident
durghotonay	accident
dush	fault
dushi	fault
dushtami*	mischief
dushto	naughty
dushtu	naughty
duto	two
duure	far
ebar	this time
ebla	now
edurmara	rat poison
egaro	eleven
egjon	someone
egula	these
egulo	these
egzon	someone
ei	this
eibar	this time
eibhabe	this way
eid*	eid
eigula	these
eigulo	these
eikhane	here
eilan	like this
eirokom	like this
eita	this
eitaei	this
eitai	this
eitar	of this
eitare	it
eivabe	this way
ek	one
eka*	alone
ekaki*	lonely
ekattor*	seventy one
ekbar	once
ekdin	one day
ekgharer	in one room
ekghore	in one room
ekhane	here
ekhon	now
ekhoni	now
ekhonio	still
ekhonkar	now
ekhono	still
ekhun	now
ekjon	someone
ekjone	someone
ekla*	alone
eksate	together
eksathe	together
ekshate	together
ekshathe	together
eksho	hundred
ekta	a
ektai	only one
ektar	of one
ektu	a bit
ektukhani	a little
emergency	emergency
emnei	just
emni	just
emnite	just
erkom	like this
erokom	like this
eshechi	i came
eta	this
etai	this
etake	it
etar	of this
faasi*	hang
faat	leg
facebooke	facebook
fagla	mad
fagli	mad
fagol	mad
faisi	i got
fajlami	messing about
fakghor	kitchen
fakghoro	kitchen
falaise	throws
falaiya	throws
falay	throws
fale	throws
fani	water
fanir	water
fara	guard
fasa	bum
fashi*	hang
fasi	hang
fasite	hanging
fatla	thin
fatse	burst
fayda	use
faye	leg
fazlami	messing about
fb	facebook
fbte	facebook
felbe	will
felbo	will
fele	leaves
felle	if throw
felmu	will
felse*	threw
felsi	threw
fera	return
feri	back
fesab	pee
fete	bursting
feter	in stomach
feto	in stomach
final*	final
firena*	not returned
fireni*	not returned missing
fise	behind
fisfis*	whisper
fitaiche	beat
fitain	beats
fitaise	beat
fitay	beat
fite	back
fito	back
flight*	flight
floor*	floor
foisha	money
fojor	dawn prayer
fola*	swollen
follo	follow
fon	phone
fone	phone
foner	phone
fono	phone
football*	football
fora	study
foraa	study
forashona	study
forashuna	study
foribar	family
forikka	exam
forikkha	exam
foror	next
forshu	day after
fosond	like
fosondo	like
foto	photo
fotu	photo
foysa	money
fozor	dawn prayer
frend	friend
friender	friend
frnd	friend
frnds	friend
fua	boy son
fuainte	children
fuar	son's
fuchka	snack
fufa*	uncle
fufu*	auntie
fuila	swollen
ful	flowers
fula*	swollen
fulbagan	flowers
fule	swollen
fuler	flowers
fupu*	auntie
furana	old
furi	daughter girl
furi*	girl daughter
futbaal	football
futbol	football
futo	hole
gaa	body
gaae	body
gaan	song
gaaner	song
gach	tree
gache	in tree
gacher	tree
gachh*	tree
gaditv	in the car
gailaa	swearing
gailla	swearing
gaja	weed
gajaa	weed
gajar	weed
galagali*	insults
galey	cheek
gali	insults
galidey	swears
galigalaz	swearing
gan	song
gana	song
gang*	gang
ganja*	weed
gaor	body
garbage*	rubbish
gari	car
garir	car
garit	in the car
garita	the car
garite	in the car
gariwala	driver
gash	tree
gaye	on body
gayer	body
gayo	body
gaza	weed
gazza	weed
geche	went
gechhe	went
gechhi	i went
gechi	i went
gechilam	i went
gechilo	went
gelam	i went
gele	if go
gelga	went
gelo	went
genji	vest
genzi	vest
gese	gone
gesega	went
gesi	i went
gesilam	i went
gesilo	went
gesoi	went
gesoiga	went
gesoin	gone
gha	sore
ghaa	wound
ghare	neck
gharer	neck
gharo	at home
ghash*	grass
ghenna*	disgusting
ghinna	hate
ghonta*	hours
ghor	home
ghorchara	homeless
ghore	at home
ghorei	at home
ghorer	house
ghoro	at home
ghoror	of home
ghorsara	homeless
ghoshi	i rub
ghotona	incident
ghrina*	hate
ghrinna	hate
ghum	sleep
ghumabo	will sleep
ghumai	i sleep
ghumaise*	slept
ghumaisi	i slept
ghumale	if sleep
ghumate	to sleep
ghumay*	sleeps
ghumer	sleeping
ghumerbori	sleeping pills
ghumerosud	sleeping pills
ghure	around
ghuri*	kite
ghusae	punches
ghushay	punches
ghushi*	punch
ghusi*	punch
gia	going
gift*	gift
gile	swallows
giley*	swallows
gilsi*	swallowed
giya	going
giyaa	going
giye	went
goal*	goal
gola*	neck
golatip*	strangle
golay	on neck
goldfish	goldfish
golpo*	story
gondhe	smell
gondho*	smell
gondo	smell
gonta	hour
gopankotha	secret
gopnango	private parts
gopnkotha	secret
gopon*	secret
gorbhoboti*	pregnant
goriya	doing
goro	at home
gorom	hot
goromer	hot
goru*	cow
gosha	anger
goshol	bath
gosht	meat
gosol	bath
gosole	bath
gosolkhana	bath
gotkal	yesterday
goto	last
gotobar	last time
gotobochor	last year
gotokal	yesterday
gotomash	last month
gotorat	last night
gotorate	last night
gula	them
guli*	gun shoot
gunda	thug
gundaa	thug
guponkotha	secret
guptango	private parts
gusha*	angry
gusht	meat
gusol	bath
gussa	anger
gusto	meat
guti	game pieces
guusa	anger
haat*	arm
hadd	bone
haddi	bone
haftay	week
hagamuta	poo
hagu	poo
hahaijjo	help
hajar	thousand
hak	spinach
hamel	pregnant
hamela	pregnant
hamesha	always
handesh	rice cakes
haradin	all day
haradinor	all day
harani	missing
haray*	lost
hariye*	lost
harpic*	bleach
harpik	bleach
hasa	really
hasai	really
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
hatae	gropes
hataise	groped
hatapati	gropes
hatapawa	gropes
hatapay	gropes
hatat	suddenly
hatay	gropes
hate	arm
hater	hand
hath	arm
hatkora	citrus
hato	arm
haton	arm
hatta	hand
hatte	walking
hatu	knee
hatute	knee
hazar	thousand
heater*	heater
hechray	drags
helmet*	helmet
help*	help
heroine	heroin
hetar	his
hetay	she
heye	he
hifz	quran lessons
hikhano	there
himshha	jealous
hingsha	jealous
hinsa	jealous
hiroin	heroin
hita	that
hizab	hijab
hoa	being
hobe	will be
hobena	will not
hobo	will be
hobshomoy	always
hoia	being
hoiba	will be
hoibna	will not
hoibo	will be
hoibona	will not
hoilam	i became
hoile	if
hoilo	happened
hoina	not
hoinja	evening
hoise	happened
hoisil	happened
hoisilo	happened
hoite	to be
hoito	would be
hoitona	not
hok	should be
hokkole	everyone
hokkolor	everyone
hokol	all
holud	yellow
homework*	homework
hondha	evening
hondo	suspicion
hono	there
hopta	week
hoptay	week
horan	exhausted
hori	in laws
horn	horn
horpic	bleach
hoshur	in laws
hospital*	hospital
hosta	cheap
hota	that
hotash*	hopeless
hotath	suddenly
hote	to be
hotel*	hotel
hothat	suddenly
hoto	was
hotta*	kill
houk	should be
houri	in laws
hoy	is
hoye	being
hoyeche	happened
hoyna	not is
hoyraan	exhausted
hoyran	exhausted
hoyto	maybe
hujur*	imam teacher
humki*	threatens
huruta*	kids
huruthain	children
huruttain	children
hutki	dried fish
huzur	imam
huzure	imam
ider	eid
iftar*	iftar
ijjat	honour
ijjot*	honour
ikhan	here
ikhano	here
ila	like this
imam*	imam
imote	on imo
inbox	message
inboxe	message
injection	injection
insallah	god willing
insha	god willing
inshallah	god willing
insulin*	insulin
internet*	internet
iskul*	school
itihash*	history
iyaba	drugs
izzot*	honour
jabe	will go
jabo	will go
jabona	not go
jacche	going
jacchi	i going
jache	going
jacket*	jacket
jadu	black magic
jadutona	black magic
jai	i go
jaimuna	not go
jaitam	i want go
jaitamna	not go
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
janazaa	funeral
janazar	funeral
jane	knows
jani	i know
janina	i not know
janla	window
janlar	window
janlay	window
jate	so that
jatey	so that
jay	goes
jayba	will go
jaygay	place
je	that
jebla	when
jei	that
jekhane	where
jekhon	when
jel	prison
jele	prison
jeler	prison
jeno	so that
jete	to go
jeto	went
jhaka*	shake
jhalmuri	spicy snack
jhamela*	trouble
jhap*	jump
jharu	broom
jhata	broom
jhogda*	fight argue
jhogra*	fight argue
jib	tongue
jibh	tongue
jibon*	life
jibone	in life
jin	jinn
jinda	alive
jinde	alive
jine	jinn
jobai*	slaughter kill
jobordosti*	force
jobordusti	force
joborzosti	force
jodi	if
jodio	although
jograa	fight
jokhon	when
joldi	quickly
jomoj*	twins
jomoz	twins
jongol*	forest
jonmodin	birthday
jonmodine	birthday
jonne	for
jonnei	for
jonno	for
jonyo	for
jor	force
jorano	wrapped
joray*	hugs
jore	force
jorer	fever
joriye*	hugging
jorjobordosti*	force
jorkore	force
jormodin	birthday
joto	as much
jouno*	sexual
joutuk*	dowry
jua	gambling
juaa	gambling
juar	gambling
juari	gambler
juddho*	war
jumma	friday prayer
jummar	friday prayer
juta*	shoe
juya*	gambling
kaalke	tomorrow
kaam	work
kaamo	work
kaan	ear
kabin*	nikah
kacchi	biryani
kache	near
kachei	near
kachhe	near
kadchi*	crying
kade	cries
kadh	shoulder
kadhe	shoulder
kadher	shoulder
kadi	i cry
kadtesi*	crying
kafor	clothes
kaforsufor	clothes
kafur	clothes
kagoje	on paper
kahar	whose
kaija	fight
kaijja	fight
kail	yesterday
kailke	yesterday
kaj	work
kaje	work
kajer	work
kaka*	uncle
kake	whom
kaku*	uncle
kal	tomorrow
kalke	tomorrow
kalosheera	bruise
kalosiray	bruise
kalshit*	bruises
kalsira	bruise
kamne	how
kamo	work
kamor*	bite
kamray*	bites
kan	ear
kandakati	crying
kande*	cries
kandi	i cry
kandram	i am crying
kandtese*	crying
kandtesi*	i crying
kaner	ear
kanna*	crying
kannya	daughter
kanor	ear
kanram	i am crying
kaoke*	anyone
kapor*	clothes
kapur	clothes
kar	whose
karate*	karate
kare	whom
karekoyona	not tell anyone
karo	anyone's
karon	because
karone	because
karoneo	because
kase	near
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
kauribolona	not tell anyone
kemna	how
kemne	how
kemon	how
kemte	how
kemun	how
ken	why
keno	why
kenoi	why
kere	snatches
kete	cut
keu	anyone
keuna	nobody
kew	anyone
khabar*	food
khabe	will eat
khacchor	disgusting
khai	i eat
khaimu	i will eat
khaina	i not eat
khaini*	not eaten
khairam	i am eating
khaise*	ate
khaisi*	i ate
khaitam	i used to eat
khaitamna	i not eat
khaite	to eat
khaitese	eating
khaiya	eating
khala*	auntie
khalato*	cousin
khali	only
khalifete	hungry
khalipete	hungry
khalu*	uncle
khamchi*	scratch
khan	eats
khaoa*	eating
kharab	bad
kharaf	bad
kharap*	bad
khashi	cough
khata	notebook
khataf	dangerous
khatay	notebook
khawa*	eating
khawar*	food
khaway*	feeds
khay	eats
khaye*	feeds
khayna	not eat
khayni*	not eaten
kheil	sport
khela*	game
khelbo	will play
khele	plays
kheli	i play
khelna	toy
khelo	ate
khelona	toy
khelte	to play
khepai*	teased
khepay*	teases
khete	to eat
kheye	eating
kheyeche*	ate
kheyechi*	i ate
khida*	hungry
khide*	hungry
khobis	disgusting
khodahafez	goodbye
khola	open
kholay	undress
khoma*	sorry forgive
khorap	bad
khoroch*	cost
khota	taunt
khotarnak	dangerous
khotota	taunt
khub	very
khubi	very
khuda*	hungry
khudha*	hungry
khudkushi	suicide
khuj*	look for
khulaise	undress
khulaite	undress
khulay	makes take off
khulbar	undress
khule	take off open
khulse	took off opened
khulte	take off open
khun	murder
khuni*	murderer
khunkharapi	murder
khunti*	spoon
khushi*	happy
khusi	happy
khuub	very
ki	what
kibhabe	how
kicchu	anything
kichchu	anything
kichhu	anything
kichhui	anything
kichu	something
kichui	anything
kidnap*	kidnapped
kidney*	kidney
kijonno	why
kil	punches
kila	how
kilan	how
kilghushi	punches
kinbe	will buy
kine	buys
kinte	to buy
kintu	but
kintuk	but
kiollaiga	why
kisu	something
kisui	nothing
kita	what
kitchen*	kitchen
kivabe	how
kiya	why
klanti	tired
klanto*	tired
klas	class
klase	class
kobor*	grave
kobrosthan	grave
kobul*	nikah
koiram	i am saying
koise*	told
koisi	i told
koisoin	told
koita	how many
kokhono	sometimes
kole	on lap
kolej	college
koleje	college
kolom	pen
kolomer	pen
kom	less
komano	losing
komao	lose
kombo	will reduce
kombol*	blanket
komor	waist
komore	waist
konda	which
kone	bride
konna	daughter
konne	bride
kono	any
konodin	never
konodinei	never
konodino	never
konokhane	nowhere
konomote	somehow
konta	which
kontae	which
kop	stab
kopa*	stab
kopal*	forehead
kora	done
koraer	doing
korai	makes do
koraise	made do
koran*	quran
korar	to do
koray	makes do
korbani	eid sacrifice
korbe	will do
korbo	i will do
korbona	i will not do
korche	doing
korchi	i doing
kore	does
koreche	did
korechi	i did
korei	doing
koren	do
korena	not does
korer	is doing
kori	i do
korina	i not do
koriona	not do
koriyar	is doing
korle	if do
korleo	even if does
kormuna	i will not do
koro	do
korona	not do
korosna	not do
korram	is doing
korray	makes do
kors	debt
korse	did
korsi	i did
korsilam	i did
kortam	i used to do
kortamna	i will not do
korte	to do
korteche	doing
kortese	doing
kortesi	i doing
kortesilo	was doing
korto	used to do
korun	do
korz	debt
koshai	butcher
koshto*	pain suffering
kosto*	pain suffering
kotaa	words
kotagula	words
kotha*	talk
kothay	where
koto	how much
kotodin	how many days
kotodine	how many days
kotokhon	how long
koy	says
koydin	how many
koyek	some
koyekjon	some
koyekta	some
koyta	how many
kukur*	dog
kulkhani	prayer gathering
kunodin	never
kunu	any
kunudin	never
kurbani	eid sacrifice
kutshit*	ugly
kutta*	dog
laathi*	kick
laati	kick
laf	jump
lagai	i put
lagaise	put
lagan	plants
lagay	puts
lagbe	need
lagbeni	need
lagbo	need
lagbona	need
lage	feel
lagena	not feel
laggia	for
lagi	for
lagia	for
lagse	felt
lagtese	feel
lagto	felt
lagya	for
lahan	like
laigga	for
laithay	kicks
lal	red
lamba	tall
landlorder	landlord
lathaise	kicks
lathay	kicks
lathi*	kick
lati	kick
latrine	toilet
lattay	kicks
latthi*	kick
latti	kick
lav	use
lege	hitting
lekhe	writes
lekhram	i write
lekhse	wrote
lengta*	naked
lep	blanket
leyp	blanket
library*	library
license*	licence
likhe	writes
likhse	wrote
loan*	loan
lobon	salt
loiya	taking
lojja*	ashamed
lok	man
loker	man's
lokjon*	people
lokta*	the man
lomba	tall
londone	britain
londono	britain
londonr	london
lozza*	ashamed
ludo*	game
ludu*	game
lukai*	hid
lukay*	hides
lukiye*	secretly
lukochuri*	hide and seek game
lungi	lungi
maa	mum
maach	fish
maair	beating
maairdoir	beating
maal	gear
maalik	landlord
maar	beating
maare	hits
maayer	mum
mach	fish
macher	fish
madam*	teacher
madok*	drugs
madrasa*	madrasa
madrasha	mosque school
maf	sorry
mafi	sorry
maia	girl
mainshe	people
mainsher	of people
mair	beating
maira*	kill
mairdhor*	beats
maire*	hits
mairo	hit
mairr	beating
maiya	girl
maiyata	the girl
maje	in
majhe	sometimes
majhemajhe	sometimes
majhemoddhe	sometimes
majhrat	midnight
majhrate	midnight
malik*	boss
mama*	uncle
mamato*	cousin
mami*	auntie
mamla	court case
mamlar	court case
mamoni*	mum
mana	forbidden
manager*	manager
mangsher	meat
mangsho	meat
manoshik*	mental
manosik	mental
mansh	people
manshe	people
manush*	people
manusher	people's
mara	died
maragese	died
maragesoin	died
maramari*	fighting
marbe*	will hit
marbo*	will hit
marche*	hits
marchhe*	hits
mardhor*	beats
mare	hits
marer	is hitting
mari	i hit
marilaimu	i will kill
marilibo	will kill
marilimu	i will kill
mariyalibo	will kill
marle	if hit
marlo*	hit
marmu*	i will hit
marram	i am hitting
marse*	hit
marsi	i hit
marsil*	hit
marte	to hit
marto	used to hit
mas	fish
maser	fish
mash	month
masha	thank god
mashaallah	thank god
mashallah	thank god
mashe	per month
masher	month
mashik*	period monthly
masjid*	mosque
massage*	massage
mastan	thug
master*	teacher
matal*	drunk
match*	match
math	pitch
matha	head
mathabetha	headache
mathabyatha	headache
mathakharap	mad
mathar	head
mathay	on head
mathe	field
mather	field
matite	on floor
matlami	drunk
maya	love
mayaa	love
mayer*	mum's
mayla*	dirty
mayya	girl
mazemaze	sometimes
mazrait	midnight
mazraite	midnight
megh	rain
mehendi*	henna
mehmaan	guests
mehman	guests
mela	many
meme*	meme
mere	kill
mereche*	hit
merechhe*	hit
merefelbe	will kill
merese*	hit
mesej	message
message*	message
meye*	girl daughter
meyeke	girl
meyer	girl's
micha	lie
michha	lie
milad	prayer gathering
minit	minute
mirttu	death
misa	lie
misamat	lie
mishti*	sweets
misti	sweets
mistir	sweets
mittha*	lie
mobail	phone
mobaile	phone
mobailo	phone
mobile*	phone
mod	drink alcohol
modde	in
moddhe	in
moder	alcohol
modhye	among
modkhor	drunk
modkhur	drunk
mohila*	woman
moila	dirty
moilaa	dirty
moja*	fun
mojar	funny
moktob	mosque school
mon	mind
mondir	temple
mondire	temple
mone	in mind
monkarap	sad
monkharap	sad
monor	heart
monta	heart
mora	dead
morar	dying
morbe*	will die
morbo*	will die
morche*	died
more	dies
mori	i die
morich	chilli
morirm	dying
moris	chilli
mormu*	will die
moron*	death
morse*	died
mortaam	die
mortam	die
mortamchai	i want die
mortamsai	i want die
morte*	to die
moshkora	joke
mosjid*	mosque
moska	joke
moszid	mosque
mota*	fat
mote	at all
moti	fat
motku	fat
moto	like
motoi	like
moulana	imam
mout	death
moute	death
movie	movie
movie*	film
mowlana	imam
moyla*	dirty
moylar	rubbish
mrittu*	death
mrittubarshiki*	death anniversary
mrityu*	death
msg*	message
mubail	phone
mubaile	phone
muja	socks
mukh*	face
murgi*	chicken
murog	chicken
mushkil*	difficult
mussi	i wiped
na	not
naach	dance
naak	nose
naam	name
naay	not
nach	dance
nachte	dancing
nachtese	dancing
nagno*	nude
nago	not
nagordola	funfair wheel
nah	not
nai	not
naiga	not
nain	not
naire	not
nak	nose
naker	nose
nakhaiya	not eaten
nakheye	not eaten
naki	apparently
nakor	nose
nam	name
namaise	kicked out
namaj*	prayer
namay	puts down
namaz*	prayer
nana*	grandad
nangta*	naked
nangto	naked
nani*	gran
nanu*	gran
napa	paracetamol tablets
nashta	breakfast
nasta	breakfast
nasto	breakfast
nati	grandson
natni	granddaughter
nato	not
natok*	play drama
nay	not
nayni	not
nei	not
nengta	naked
nesha*	drugs drunk
ney	takes
nibo	will take
niche	below
nicher	downstairs
nichey	below
nije	myself
nijeke	myself
nijeo	myself
nijer	own
nijere	myself
nikah*	nikah
nikhoj*	missing
nikhonj	missing
nikhuj	missing
nikhus	missing
nildag	bruise
nilseraa	bruise
nimok	salt
nimu	i will take
niontron	control
niram	i am taking
nirapod*	safe
nirapotta	safe
nirash	hopeless
nirjatito*	abused
nirjaton*	abuse
nise	took
nishchinte	calmly
nished*	forbidden
nishongo	lonely
nishongota	lonely
nisi	i took
nisilo	took
nissash*	breath
nisshongo	lonely
nite	to take
nitese	taking
niya	taking
niye	taking
niyeche	took
niyontron	control
nodi*	river
nojor	watching
nok	nail
nokh	nail
nomaj	prayer
nomaz	prayer
nongra*	dirty
nonod	sister in law
nonodh	sister in law
noshto*	ruined
nosto*	ruined
notun	new
noy	not
noya	new
noyaa	new
noyta	nine
nozor	watching
nozorbondi	watching
nude*	nudes
nunu	willy
nunur	willy
nurse*	nurse
nutun	new
oblai	then
obosshoi	of course
obosshoy	of course
ochena*	stranger
ochin	stranger
ochinar	stranger
oder	their
oderke	them
ogga	despise
oggan*	passed out
ogula	these
ohano	here
ohon	now
oia	being
oiba	will be
oibe	will be
oibo	will be
oigula	these
oigulo	these
oikhane	there
oilam	i became
oile	if
oilo	happened
oinno	others
oinnora	others
oirokom	like that
oise	happened
oisil	happened
oisilo	happened
oita	that
oitake	it
oitar	that
oito	would be
oiya	being
ojana	unknown
ojon*	weight
oke	him
okhane	there
okhanei	there
okhano	there
okhon	now
okhono	now
oktu	a little
okzon	someone
ola	like this
olan	like this
olpo	little
olpoi	little
onake	him
onar	his
onare	him
ondhokar	dark
oneekdin	long time
onek	many
onekbar	many times
onekdin	long time
onekei	many people
onekgula	many
onekgulo	many
onekta	many
onkel*	uncle
onno	other
onnoder	others
onnora	others
operasion	operation
opochito	stranger
opochondo	dislike
opoman*	humiliated
oporadh*	crime
oporichito*	stranger
ora	they
ore	him
orna	scarf
osena	stranger
oshanti	trouble
oshantir	trouble
oshantite	stressed
oshohay*	helpless
oshohyo	unbearable
oshojjo	unbearable
oshonno	unbearable
oshud*	medicine
oshuk	ill
oshukh	ill
oshustho	ill
oshusto	ill
osina	stranger
ostrer	weapon
ostro*	weapon
osudh*	medicine
osukh	ill
osustho	ill
ota	that
othoba	or
ottachar*	abuse
otuk	a little
oushodh	medicine
overdose*	overdose
owshodh	medicine
paaye	leg
pach	five
pacha	bum
pachar*	trafficking
pachay	bum
pachta	five
packet*	packet
paer	leg
pagla	mad
pagli	mad
pagol*	mad
pahara	guard
pai	i get
paikhana	toilet
paisa*	money
pakhi*	birds
pakistan*	pakistan
pakse	got
palabo*	will run away
palai*	run away
palaise*	ran away
palate	run away
palaya	running away
paliye*	running away
paliyeche*	ran away
palta	back
pani	water
panir	water
panite	water
pant	pants
panty*	underwear
pao	leg
parata	paratha
parbo	can
parcel*	parcel
parchi	i can
parchina	i can not
parchinaar	can not anymore
parena	can not
pari	i can
parina	i can not
park*	park
parle	if can
paroin	can
parram	i can
parramna	i can not
parramni	i can
partam	i could
partasinaar	can not anymore
partesi	can
partesina	can not
pashe	beside
pasher	neighbour
pasport	passport
pasporta	passport
passport*	passport
pata	strip
pathabe*	will send
pathabo	will send
pathai*	send
pathaise*	sent
pathate*	to send
pathay*	sends
patla	thin
payakhana	toilet
paye	leg
payer	leg
payesh	rice pudding
payjama*	pants
paykhana	toilet
pehle	before
pele	if get
pesab	pee
peshaab	pee
peshab*	urine wet
pet	stomach
petay	beats
petbetha	stomach ache
petbethaa	stomach ache
petbyatha	stomach ache
pete	in stomach
petei	stomach
petrol*	petrol
peyaj	onion
peyaz	onion
phele	throws
phn	phone
phne	phone
phone*	phone
phul	flower
piash	thirst
piaz	onion
pichhone	behind
pichon	behind
pichone	behind
pichoney	behind
pichu	behind
pichuney	follows
pill*	pills
pipasha	thirst
pistol*	gun
pitai*	beaten
pitay*	beats
pitha	rice cakes
pithaa	rice cakes
pithe	on back
pithey	back
pitiye*	beating
piyaj	onion
plane	plane
plen	plane
pleno	plane
plz	please
pocha*	rotten
pochondo*	like
poisa*	money
poishar	money
pola*	boy son
polapan*	kids
police*	police
polis	police
polisre	police
ponchash	fifty
ponero	fifteen
ponro	fifteen
por	after
pora	study
porabo	will teach
poraiche	burned
poraise*	burned
porano	teaching
porar	study
porashona	study
porasuna	study
porate	to teach
porbo	will read
pore	later
poreo	after
porer	next
poribar*	family
porichoy	know
porikkha*	exam
porishkar*	clean
porjonto	until
porjontoi	until
porlam	i fell
porota	paratha
porshu	day after
porsi	i fell
porsilam	i fell
poshondo	like
posondo	like
pouche*	deliver
poyati*	pregnant
poysha	money
pregnant*	pregnant
prem	love
premer	love
premik*	boyfriend
prothom	first
prothome	first
proti	every
protibar	every time
protibeshi*	neighbour
protidin*	everyday
protirat*	every night
protishodh*	revenge
puira	burned
puja	puja
pujar	puja
pujay	puja
pukur*	pond
pulao	pilau
pulis	police
pulish	police
pulisho	police
purai*	burned
purana	old
purano	old
puray	burns
puro	whole
putro	son
quran*	quran
qurbani	eid sacrifice
ra	they
raag	angry
raage	anger
raagi	angry
raan	thigh
raat	night
rag	angry
ragaragi	shouting
rager	anger
ragi	angry
rait	night
raite	night
raitkur	night
raitor	night
raji	agree
rakha	kept
rakhe	keeps
rakhse	kept
rakhte	to keep
ramadan*	ramadan
ramda*	machete
ramzan	ramadan
randaghor	kitchen
ranna*	cooking
rannaghor*	kitchen
rape*	rape
rasta*	street
rastay	in street
rate	at night
rater	night
raterbela	at night
ratey	at night
rati	night
rekhe	leaving
restaurant*	restaurant
result	result
rin	debt
riner	debt
robibar*	sunday
rogi*	patient
roid	sun
roj	everyday
roja*	fasting
rokt*	blood
romjan	ramadan
romzan	ramadan
roshun	garlic
roza	fasting
rozaa	fasting
rozar	fasting
ruti	bread
rutii	bread
saa	tea
saah	tea
saay	wants
sabdan	careful
sabdhan	careful
sabi	key
saf	clean
safa	clean
sahajjo*	help
sahajo	help
sahajyo*	help
sai	i want
saijjo	help
saina	not want
sairam	i want
saitram	i want
sakri	job
sakrir	job
salad	salad
salamalaikum	hello
salwar*	pants
samne	in front
samosa*	samosa
samra	skin
sandel	slipper
sandesh	rice cakes
saradiin	all day
saradin*	all day
sararat	all night
sasa	uncle
sasar	uncle
sasi	auntie
sasir	auntie
sasti	punishment
sasuri*	mother inlaw
sathar*	swimming
sathe	with
satkora	citrus
saudi*	saudi abroad
savlon	bleach
school*	school
screenshot*	screenshots
se	he
semai	sweet noodles
sendel	slipper
session*	session
seyar	chair
shaak	spinach
shabash	well done
shabdhan	careful
shada	white
shahajjo*	help
shahajo	help
shaijjo	help
shaja	punishment
shak	spinach
shala	brother in law
shali	sister in law
shami*	husband
shamne	in front
shamner	in front
shanti	peace
sharadin*	all day
shararaat	all night
shararat*	all night
shashaise	threatens
shashay	threatens
shashuri*	mother inlaw
shasti*	punished
shat	seven
shatar*	swimming
shate	with
shathe	with
shathei	with
shatkora	citrus
shatta	seven
sheet	cold
shei	that
shemai	sweet noodles
shesh	end
sheshe	at the end
shesher	at the end
shey	he
shikhaise	taught
shikkhika	teacher
shikkhok	teacher
shingara	snack
shiri*	stairs
shishu*	child
shit	cold
shite	in cold
shiyal*	fox
shob	all
shobai*	everyone
shobar	everyone
shobay	everyone
shobbai	everyone
shobji	vegetables
shobkichu	everything
shobkisu	everything
shobshomoy*	always
shobsomoy	always
shobta	all
shobtai	everything
shodh*	pay back
shoho	with
shohopathi	classmate
shokahoto	mourning
shokal*	morning
shokale	in morning
sholo	sixteen
shombar*	monday
shomossa*	problem
shomoy	time
shomoye	time
shomoyer	time
shonde	suspicion
shondeho	suspicion
shondha*	evening
shonibar*	saturday
shopne	dream
shopno	dream
shoptahe	week
shoptaho*	week
shorir*	body
shorire	on body
shorom*	ashamed
shosha	cucumber
shoshur*	father inlaw
shosta	cheap
shosurbari	in laws house
shotbaba*	stepdad
shotbap*	stepdad
shotero	seventeen
shotma*	stepmum
shotru	enemy
shotruu	enemy
shotti	really
shottie	really
shottikare	really
shotto	truth
shudhu	only
shui	i lie down
shuite*	lie down sleep with
shukai*	thin
shukna*	thin
shukriya	thank you
shukrobar*	friday
shundor*	beautiful
shuni	i hear
shunsi	i heard
shunte	hear
shuru	start
shurute	start
shustho	well
shusto	well
shutki	dried fish
shuye	lying down
sigaret	cigarette
sigret	cigarette
silam	i was
silen	was
silna	was not
silo	was
silona	was not
simti	stairs
sinema	film
sinemat	film
singara	snack
sir	teacher
skul	school
skule	school
skulo	school
sob	all
sobai	everyone
sobar	everyone's
sobi	picture
sobigula	pictures
sobita	picture
sobkisu	all
sobshomoy	always
sobsomoy*	always
sobsomy	always
sohopathi	classmate
sokal*	morning
sokh	eye
somossa*	problem
somoye	time
somoyer	time
somoymoto	time
sondeho*	suspicious
sondha*	evening
sondo	suspicion
sopno	dream
sorir*	body
sorom*	ashamed
sotti	really
sottie	really
sotto	truth
soukh	eye
sporsho*	touch
station*	station
suaicide	suicide
suicide*	suicide
suk	eye
suke	eye
sukria	thank you
sulay	strokes
sundoor	beautiful
sundor	beautiful
sundori	beautiful
sura	knife
suri	knife
surprise*	surprise
susto	well
suti	holiday
suto	small
sutobhai	little brother
sutoboin	little sister
suttu	small
swami*	husband
sylhet*	sylhet
taake	him
taalak	divorce
tabij	amulet
tabiz	amulet
tablet*	tablets
tader	their
taderke	them
tahole	then
tai	so
tain	his
tair	her
taka*	money
takba	stay
takeo	him too
takhon	then
tala	lock
taladise	locked
taladiye	lock
talak*	divorce
talamere	locked
tamasha	joke
tamashaa	mocking
tamsha	joke
tanda	cold
tane	pulls
taner	his
tani	i pull
tanr	his
tanre	him
tao	still
tar	his
tara	they
tarar	their
tarare	their
taratari	quickly
taratarii	quickly
taraweeh*	prayer
tare	him
tarpor	then
tax	tax
tay	she
tayr	she
teacher*	teacher
tebil	table
tebile	table
teka	money
tekaa	money
tekagula	money
tekar	money
teler	oil
tene	drags
tension	worry
tensone	worry
tero	thirteen
thaikka	from
thake	stays
thakena	not stay
thaki	i stay
thakia	from
thakina	not stay
thakle	if stay
thakte	to stay
thakuma*	gran
thamate	to stop
thame	stops
thamte	to stop
thanda*	cold
thapor*	slap
thappor*	slap
thaprai	slap
thapraise	slap
thapray	slap
thatta*	mocks
theek	right
theika	from
thekate	to stop
theke	from
thela	pushed
thelai	pushed
thik	right
thot	lip
thote	lips
thret	threat
thutu	spit
ticketer	ticket
tikit	ticket
tikket	ticket
tiktik	mocking
tinbar	three
tini	he
tinjon	three
tinta	three
titkari	mocking
tittkari	mocking
tobe	but
tobi	picture
tobil	table
toilet*	toilet
tokhon	then
tokhoni	then
tola	floor
tolar	of the floor
tolay	on the floor
tole	lifts
tomader	your
tomaderke	you
tomago	your
tomake	you
tomar	your
tomare	you
tomay	you
tomra	you
tomrar	your
tor	your
tora	you
toratori	quickly
torkari	curry
torkarir	curry
toto	that much
train*	train
tresna	thirst
trish	thirty
truck*	truck
tui	you
tule	lifting
tulo	cotton
tumar	your
tumare	you
tumi	you
tumra	you
tumrar	your
tupi	hat
tura	you
tv	tv
uchit	should
ufash	not eating
ufohar	gift
ufor	on top
ufre	on top
ukil	lawyer
ukun*	lice
ulonggo	naked
ulongo*	naked
ulta	upside down
unader	his
unake	him
unar	his
unare	him
uncle*	uncle
unfriend*	unfriend
unish	nineteen
upas	not eating
upash	not eating
upohar	gift
upor	on
upore	on
upre	on top
ure	flies
urna	scarf
uru	thigh
urute	thigh
ustad*	teacher
uthboshe	squats
uthle	if get up
vabi*	sister inlaw
vai	brother
vaire	brother
vaiya*	brother
vallage	likes
vallagena	not feel good
vallagtesena	not feel good
valo*	good
valobas*	love
vanga*	broken
vara	rent
vat	rice
video*	video
vija	wet
viral*	viral
visa*	visa
vitore	inside
vitre	inside
voi	scared
voy*	scared
vul	mistake
vule	mistake
wajan	weight
walaikum	hello
watsapp	whatsapp
whatsap	whatsapp
wojon*	weight
yaba*	drugs
zadu	black magic
zaimu	will go
zaimuna	not go
zairam	i am going
zaitam	i want go
zaitamna	not go
zanaza	funeral
zani	i know
zanina	i not know
zanla	window
zata	broom
zay	goes
zayba	will go
zibon	life
zin	jinn
zindegi	life
zindegir	life
zobordosti	force
zogra	fight
zoldi	quickly
zonno	for
zor	force
zorkoria	force
zoutuk	dowry
zur	force
zuta	shoes
অইছইন	happened
অইছে	happened
অইতো	will be
অইন্যরা	others
অইব	will be
অইবো	will be
অইলে	if
অইলো	happened
অইসে	happened
অখন	now
অঙ্ক*	maths
অচিন	stranger
অচেতন	unconscious
অচেনা*	stranger
অজ্ঞান*	passed out
অটা	this
অটার	this
অটিজম*	autism
অটিস্টিক*	autistic
অটো	taxi
অতা	these
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
অনেকবারই	many times
অন্তঃসত্ত্বা*	pregnant
অন্তর্বাস*	underwear
অন্ধকার	dark
অন্ধকারে	in dark
অন্য	other
অন্যজন	another person
অন্যদের	others
অন্যরা	others
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
অবাক	surprised
অভাব	poor
অভাবী	poor
অভাবে	poor
অভিযোগ*	report
অভিশাপ*	curse
অভুক্ত	not eaten
অভ্যাস*	habit
অয	happened
অযনা	happened
অযোগ্য*	worthless
অরা	they
অষুধ	medicine
অসহনীয	unbearable
অসহায*	helpless
অসহ্য	unbearable
অসুখ*	illness
অসুর*	demon
অসুস্থ*	ill
অস্ত্র*	weapon
অহন	now
অ্যাকাউন্ট*	account
অ্যাক্সিডেন্ট*	accident
অ্যাপযেন্টমেন্ট*	appointment
অ্যাপে	on the app
অ্যাম্বুলেন্স*	ambulance
অ্যালকোহল*	alcohol
অ্যালার্ম*	alarm
অ্যাসিড*	acid
অ্যাসিস্ট্যান্ট	assistant
অ্যাসেম্বলি*	assembly
আঁকছে	drew
আঁকার	drawing
আঁচড*	scratch
আঁটু	knee
আংকেল*	uncle
আইও	come
আইছলা	came
আইছি	i came
আইছিল	came
আইছে	came
আইজ	today
আইজও	today
আইজকা	today
আইজকাইল	these days
আইডি*	account
আইতাছে	coming
আইতাম	i come
আইফোন*	phone
আইব	will come
আইবা	will come
আইবায	will come
আইবো	will come
আইমু	coming
আইযা	coming
আইযার	coming
আইরাম	coming
আইলা	came
আইলো	came
আইসক্রিম*	ice cream
আইসাই	coming
আইসিল	came
আওযাজ*	voices
আকদ	marriage contract
আকদের	marriage contract
আক্রান্ত*	victims
আগলে	guarding
আগামী	next
আগামীকাল*	tomorrow
আগুইন	fire
আগুন*	fire
আগে	ago
আগেও	before
আগের	previous
আঘাত*	injury hurt
আঙুল*	finger
আঙ্কেল*	uncle
আঙ্গুল*	finger
আছইন	is
আছলা	was
আছলাম	i was
আছলো	was
আছাড*	slam throws
আছি	i am
আছিল	was
আছিলা	was
আছিলাম	i was
আছুইন	is
আছে	is
আছেন	is
আছেনি	is
আছোনি	is
আছোস	is
আজ	today
আজই	today
আজও	today
আজকা*	today
আজকে	today
আজকেই	today
আজকেও	today
আজকের	today
আট	eight
আটকা*	locked
আটকায	locks
আটকাযা*	locking
আটকিযা	locked in
আটকে*	locked
আটজন	eight people
আঠা	glue
আঠারো*	eighteen
আডাই	two and half
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
আন্ডা	egg
আন্ডাটা	egg
আন্ডারওয্যার	pants
আন্ডারপাসে	in the underpass
আন্দোলন*	protest history
আপনাদেরও	your
আপনাদেরকে	you
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
আমগো	our
আমরা	we
আমরাও	we
আমরার	our
আমরারে	us
আমল*	era
আমাকে	me
আমাকেও	our
আমাগো	our
আমাদের	our
আমাদেরও	us
আমাদেরকে	us
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
আরেকজনে	another person
আরেকজনের	another person
আরেকটা	another
আলপনা	floor painting
আলমারি*	wardrobe
আলাদা	separate
আলু*	potato
আল্ট্রাসাউন্ড*	scan
আল্লা*	god
আশা	hope
আশাহীন	hopeless
আশ্রয*	shelter
আশ্রযকেন্দ্র*	refuge
আসছ*	coming
আসত	used to come
আসতে	to come
আসতেছে	coming
আসবে	will come
আসর	afternoon prayer
আসল	real
আসলা	was
আসলাম	i was
আসলে	really
আসা	coming
আসার	coming
আসে	comes
আসেই	comes
আসেন	come
আসেনি*	not come
আস্তেধীরে	slowly
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
ইটা	this
ইতা	these
ইতিকাফের	of mosque retreat
ইতিহাস*	history
ইদানিং	recently
ইদানীং	recently
ইনজেকশন*	injection
ইনবক্স	message
ইনবক্সে	message
ইনসুলিন*	insulin
ইনস্টা*	instagram
ইনহেলার*	inhaler
ইনো	here
ইন্টারনেট*	internet
ইন্ডিযা*	india
ইন্তেকাল*	passed away
ইন্দুর	rat
ইন্দুরের	rat
ইফতার*	iftar
ইবার	this time
ইমাম*	imam
ইমোতে	whatsapp
ইযাবা*	drugs
ইযুথ*	youth
ইলাকা*	area
ইলিশ*	fish
ইশারা*	signal
ইস্কুল	school
ইস্কুলো	school
ইস্ত্রি*	iron
ঈদ	eid
ঈদে	eid
ঈদের	eid
উঁকি*	peeping
উইকেট*	wicket
উকিলে	lawyer
উকিলের	lawyer
উকুন*	lice
উচ্চারণ	pronunciation
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
উডানোর	to fly
উডায	flies
উডে	flies
উনাকে	him
উনাদের	his
উনাদেরকে	them
উনার	his
উনারে	him
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
উফ	ugh
উবার*	taxi
উরু*	thigh
উরুতে	on thigh
উলঙ্গ*	naked
উলটি	vomit
উলু	wedding
উল্টাযা	upside down
উল্টি*	vomit
উস্তাদ*	teacher
উৎসব*	festival
ঊরু*	thigh
ঋণ	debt
ঋণে	debt
ঋণের	debt
এই	this
এইটা	this
এইটাই	this one
এইমাত্র	just now
এইসব	these
এক	one
একই	same
একঘরে*	isolated
একজন	someone
একজনই	someone
একজনকে	someone
একজনরে	someone
একজনে	someone
একজনের	someone's
একটা	a
একটানা*	constantly
একটায	at one
একটু	a bit
একদম	totally
একদা	once
একদিন	one day
একবার	once
একলা*	alone
একশো*	hundred
একসময	once
একসাথে	together
একা*	alone
একাকী*	lonely
একাকীত্ব*	loneliness
একাত্তর*	seventy one
একান্ন*	fifty one
একেক	each
একেকবার	sometimes
এখন	now
এখনই	now
এখনও	still
এখনকার	now
এখনো	still
এখলা	alone
এখলাই	alone
এখানকার	from here
এখানে	here
এখানেও	here
এগারো	eleven
এগারোটা	eleven
এডিট*	edit
এত	so much
এতিম*	orphan
এদিকে	this way
এনামেল	tooth enamel
এন্ডিং*	ending
এবার	this time
এমন	such
এমনই	just like that
এমনি	just
এমনে	like this
এযারপোর্ট*	airport
এর	its
এরলাগি	because of this
এলাকা*	area
এলার্জি*	allergy
এলেই	as soon as came
এসব	these
এসি	air con
এসিড*	acid
এসে	came
এসেছ*	came
ওঁর	his
ওই	that
ওইগুলা	those
ওউ	this
ওকে	him
ওখন	now
ওখানে*	there
ওগো	dear
ওজন*	weight
ওটা	this
ওঠে	gets up
ওডনা*	scarf
ওদের	them
ওদেরও	their
ওদেরকে	them
ওনো	here
ওভারডোজ*	overdose
ওযার্ড*	ward
ওর	his
ওরা	they
ওরে	him
ওরেও	him
ওলা	like that
ওষুধ*	medicine
ওস্তাদ*	teacher
ঔষদ	medicine
ঔষধ*	medicine
কই	where
কইও	tell
কইছ*	told
কইছইন	said
কইছি	i said
কইতাছি	saying
কইতাছে	saying
কইতাম	i tell
কইতামনা	i not say
কইতে	to tell
কইন	says
কইনা	bride
কইন্যা	bride
কইবে	will tell
কইযা	saying
কইযেন	tell
কইযো	tell
কইরা	doing
কইরাম	saying
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
কনে	bride
কন্ট্রোল*	controls
কন্যা	bride
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
কব্বর	grave
কম	less
কমব*	will reduce
কমলা*	orange
কমাইতাম	lose weight
কমাইতে	to lose
কমাতে	to lose
কমান	reduce
কমানো*	losing
কমায	reduces
কমার	to reduce
কমিউনিটি	community
কমুক	reduce
কমুনা	i not say
কমে	less
কম্পাস*	compass
কম্পিউটার*	computer
কম্বল*	blanket
কয	says
কযজন	how many people
কযটা	how many
কযদিন	few days
কযরা	saying
কযেক*	several
কযেন	tell
করইননা	not do
করছইন	did
করছি	i did
করছিল	did
করছে	did
করজ	debt
করত	used to do
করতাছি	doing
করতাছে	doing
করতাছেন	doing
করতাম	i used to do
করতামনা	i not do
করতে	to do
করতেই	doing
করতেছ*	doing
করব	i will do
করবনা	i not do
করবা	will do
করবে	will do
করবেন	do
করমু	i will do
করমুনা	i not do
করল	did
করলাম	i did
করলে	if do
করলেও	even if do
করলেন	did
করা	doing
করাইছ*	made do
করাচ্ছ*	making do
করান	makes do
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
কর্জ	debt
কর্মচারী*	staff
কর্মশালা*	workshop
কর্মী*	worker
কল	call
কলঙ্ক*	shame
কলম*	pen
কলা	banana
কলার	banana
কলেজ*	college
কলের	of the tap
কষ্ট*	pain suffering
কসাই*	butcher
কসুর	fault
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
কাঁধে	shoulder
কাঁধের	shoulder
কাঁনতেছি	crying
কাঁপ*	shaking
কাঁপি*	i shake
কাঁপে	shakes
কাইজ্জা	fight
কাইট্টা*	cutting
কাইল	tomorrow
কাউকে*	anyone
কাউন্টারে	at the counter
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
কাজকাম	work
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
কাটুক	let it pass
কাটে	cuts
কাটেন	cut
কাতুকুতু*	tickle
কাদা*	mud
কান	ear
কানছি*	i cried
কানটা	ear
কানতাছি	crying
কানতাছে	crying
কানতেছি	crying
কানতেছে	crying
কানমলা*	ear twist punished
কানে	in ear
কানের	ear
কান্দ*	cry
কান্দি*	i cry
কান্দে*	cries
কান্ধ	shoulder
কান্ধে	shoulder
কান্না*	crying
কাপড*	clothes
কাফড	clothes
কাফন	burial
কাফের*	infidels
কাবাডি*	game
কাবিন*	nikah
কামকাজ	work
কামড*	bite
কামডা*	bites
কামডাইছ*	bit
কামডে	biting
কামে	work
কামো	work
কার	whose
কারখানা*	factory
কারণ	because
কারাতে*	karate
কারি	curry
কারে	who
কারেন্ট*	electricity
কারো	anyone's
কারোর	anyone
কারোরই	anyone
কার্ড*	card
কাল	tomorrow
কালকে*	tomorrow
কালচে	bruise
কালশিটে*	bruises
কালশিরা*	bruises
কালা	black
কালি	ink
কালীমন্দিরে	in the temple
কালো	black
কাশি*	cough
কি	what
কিইনা	buying
কিচেন*	kitchen
কিচ্ছু	anything
কিচ্ছুই	anything
কিছু	something
কিছুই	nothing
কিছুর	something
কিডন্যাপ*	kidnapped
কিতা	what
কিতার	what
কিতারে	what
কিনতে	to buy
কিনতেও	to buy too
কিনব*	will buy
কিনা	buy
কিনারা*	edge
কিনারে	on edge
কিনি*	buy
কিনে*	buys
কিন্তু	but
কিল	punches
কিলঘুষি	punches
কিলা	how
কিলাইছে	punches
কিলান	how
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
কুন	any
কুনতা	any
কুনতাউ	anything
কুনদিন	never
কুনুদিন	never
কুনো	any
কুপা*	stab
কুপিযে*	stabbing
কুরআন*	quran
কুলখানি	prayer gathering
কুস্তি*	wrestling
কুৎসিত*	ugly
কৃমি*	worms
কে	who
কেঁচি	scissors
কেউ	anyone
কেউই	nobody
কেউনা	nobody
কেউনি	nobody
কেউর	anyone's
কেউরে	anyone
কেক	cake
কেচি	scissors
কেজি*	kg
কেটামিন*	ketamine
কেটে	cut
কেটেছ*	cut
কেডে	snatches
কেন	why
কেনাকাটা*	shopping
কেনে	why
কেন্দ্র*	centre
কেমতে	how
কেমন	how
কেমনে	how
কেমো*	chemo
কেযার*	care
কেরোসিন*	kerosene
কেলাস	class
কেলাসে	class
কেলাসো	class
কোক	coke
কোকেন*	cocaine
কোচ	coach
কোচিং*	tuition
কোঠা	room
কোঠায	room
কোণঠাসা	cornered
কোথায	where
কোন	which
কোনখান	which
কোনখানে	which
কোনটা	which
কোনোদিন	ever
কোনোদিনই	never
কোনোদিনও	never
কোপা*	stab
কোপাব*	will stab
কোমর*	waist
কোরআন*	quran
কোরবানি*	sacrifice
কোরিযান	korean
কোর্ট*	court
কোর্স*	course
কোলে*	on lap
কোলো*	on lap
কৌতুক*	joke
ক্যাচ*	catch
ক্যানাল*	canal
ক্যানিস্টার	canister
ক্যান্সার*	cancer
ক্যাপসুল*	capsules
ক্যাপ্টেন	captain
ক্যামেরা*	camera
ক্যাম্প*	camp
ক্যারম*	game
ক্যারাম*	game
ক্যালরি*	calories
ক্যালোরি*	calories
ক্রাইম*	crime
ক্রাফটের	of craft
ক্রাশ	crush
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
ক্ষয	decay
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
খাইজ্জা	fight
খাইত*	eat
খাইতে	to eat
খাইনা	i not eat
খাইনি*	not eaten
খাইব*	will eat
খাইযা	eating
খাইযে*	feeding
খাইরাম	i eat
খাইরামনা	i not eat
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
খানাপিনা	food
খানি	food
খাফড	clothes
খাবনা	i not eat
খাবার*	food
খামচি*	scratch
খামু	i eat
খামুনা	i not eat
খায	eats
খাযনা	not eats
খাযনি*	not eaten
খারাপ*	bad
খাল	canal
খালা*	auntie
খালাতো*	cousin
খালি	only
খালু*	uncle
খালের	of the canal
খিঁচুনি*	seizure
খিচুডি*	rice
খিডকি	window
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
খুলাইছে	undress
খুলাইযা	undress
খুলায	makes take off
খুলি	i open
খুলে	take off open
খুলেন	open
খুশি*	happy
খেটে	working
খেতে	to eat
খেদাইছে	kicked out
খেদাইযা	kicked out
খেদাইলাইছে	kicked out
খেদায	kicked out
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
খেলো	ate
খোঁচা*	poke
খোঁজার	searching
খোঁটা*	taunts
খোঁডা*	lame
খোঁপায	in hair bun
খোচা	mocking
খোটা	mocking
খোযাব	dream
খোযাবে	dream
খোলা	open
খোলায	undress
খোসায	in the peel
খৎনা*	circumcision cut
গজাইছে	has grown
গত	last
গতকাইল	yesterday
গতকাল*	yesterday
গতরাত*	last night
গন্ধ*	smell
গভীর*	deep
গযনা*	jewellery
গরম*	hot
গরমে	in heat
গরিব	poor
গরীব	poor
গরু*	cow
গরো	at home
গর্ভধারণ	pregnant
গর্ভপাত*	abortion
গর্ভবতী*	pregnant
গর্ভে	pregnant
গলতি	mistake
গলা	neck
গলাটা	neck
গলাটিপ*	strangle
গলাত*	neck
গলায	on neck
গলাযদডি	hang
গলার*	neck
গলি	alley
গলে	melts
গল্প*	story
গা	body
গাঁজা*	weed
গাঁজাখোর*	addict
গাইড*	guide
গাইল	swearing
গাইল্লাইন	swearing
গাইল্লায	swearing
গাঙ	river
গাঙ্গ*	river
গাছ*	tree
গাঞ্জা*	weed
গাডি*	car
গাত	on body
গাতো	body
গান	song
গানের*	song
গান্ধা	smell
গাযে	on body
গাযেবি	voices
গাযেবী	voices
গার্লফ্রেন্ড*	girlfriend
গাল	cheek
গালটা	cheek
গালমন্দ	swearing
গালাগালি*	insults
গালি*	insults
গালে	on cheek
গালের	cheek
গিটার*	guitar
গিন্না	hate
গিফট*	gift
গিযা	went
গিযে	went
গির্জা*	church
গিলছ*	swallowed
গিলল*	swallowed
গিলি*	i swallow
গিলে*	swallows
গুঁজে	tucking in
গুঁতা*	hit
গুঁতায	hits
গুণ্ডা	thug
গুনি	i count
গুনে	counts
গুন্ডা	thug
গুপ্তাঙ্গ	private parts
গুলি*	gun shoot
গুসল	bath
গুসা*	angry
গুস্ত	meat
গৃহকর্মী*	domestic worker
গৃহহীন*	homeless
গেছইন	gone
গেছইনগি	went
গেছলাম	i went
গেছলো	went
গেছি	i went
গেছিল	went
গেছিলাম	i went
গেছে	gone
গেছেগি	gone away
গেছেন	gone
গেঞ্জি*	shirt
গেট	gate
গেটম্যান	gate man
গেম*	game
গেল	gone
গেলাম	i went
গেলে	if go
গেসলাম	i went
গেসিলো	went
গোঁফ	moustache
গোছল	bath
গোছা	bunch
গোনে	counts
গোপন*	secret
গোপনাঙ্গ*	private parts
গোপনে*	secretly
গোফনে	secretly
গোবর*	dung
গোযালঘর*	cowshed
গোযেন্দা*	detective
গোরস্থান	grave
গোল	goal
গোলকিপার*	keeper
গোলাম*	slave
গোশত	meat
গোশ্ত*	meat
গোসল*	shower
গোস্ত	meat
গ্যাং*	gang
গ্যাঙের	gang
গ্যাঞ্জাম	trouble
গ্যারেজ*	garage
গ্যাস*	gas
গ্রাম*	village
গ্রুপ	group
ঘটনা*	incident
ঘণ্টা*	hours
ঘন্টা*	hours
ঘর	home
ঘরছাডা*	homeless
ঘরত	at home
ঘরে	at home
ঘরেত	at home
ঘরের	house
ঘরো	at home
ঘা	wound
ঘাটে	at the dock
ঘাড	neck
ঘাডে*	neck
ঘামাচি	itching
ঘাযে	wound
ঘাস*	grass
ঘিন্না	hate
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
ঘুমেরওষুধ	sleeping pills
ঘুমেরবডি	sleeping pills
ঘুরছ*	wandering
ঘুরতে	trip
ঘুরব*	will trip
ঘুরল	turned
ঘুরাচ্ছ*	turning
ঘুরায	turns
ঘুরে	around
ঘুষি*	punch
ঘুসি*	punch
ঘৃণা*	hate
ঘেন্না*	disgusting
ঘোডা*	horse
চউখ	eyes
চউখে	eyes
চটকানা*	slap
চটি	slipper
চড	slap
চডচাপড	slaps
চডথাপ্পড	slaps
চডাই	i raise
চডায*	slaps
চপ্পল	slipper
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
চাইতাছি	i want
চাইতাছিনা	not want
চাইতাছে	wants
চাইন	wants
চাইনা	i not want
চাইপা*	pressing
চাইযা	asking
চাইরজন	four people
চাইরা	wants
চাইরাম	i want
চাইল*	wanted
চাইলে	if want
চাইল্ডলাইন*	helpline
চাকরি*	job
চাকা*	wheel
চাকু*	knife
চাক্কু	knife
চাচা*	uncle
চাচাতো*	cousin
চাচার	uncle's
চাচি*	auntie
চাচী*	auntie
চাটায	makes lick
চাপ	pressure
চাপা	crushed
চাপাচাপি*	pressure
চাপাতা	tea
চাপাতি*	machete
চাপে	pressure
চাবি*	key
চাবুক*	whip
চামডা*	skin
চায	wants
চাযের	of tea
চার	four
চার্জ*	charge
চাল	rice
চালাই	i drive
চালাইছ*	drove
চালাইযা	driving
চালায	drives
চালিযে	driving
চালু	on
চালে	on the roof
চিংকু	chinky racist name
চিকন*	thin
চিকিৎসা*	treatment
চিকেন*	chicken
চিঠি*	letter
চিডিযাখানা*	zoo
চিতপটাং	fell flat
চিনপরিচয	known
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
চুইংগাম	chewing gum
চুকে	finished
চুক্তি*	contract
চুপ	quiet
চুপচাপ*	quiet
চুপিচুপি*	secretly
চুপেচুপে	secretly
চুবা*	drowns
চুবাচ্ছ*	drowning
চুমা*	kiss
চুমু*	kiss
চুম্মা	kiss
চুম্মায	kiss
চুর	thief
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
চেযে	than
চেষ্টা	try
চোউক	eyes
চোখ*	eye
চোখে	in eye
চোর*	thief
চৌদ্দ*	fourteen
চ্যাট*	chat
চ্যারিটি*	charity
ছক্কা*	six runs
ছবি*	picture
ছবিগুলা*	pictures
ছমছম	creepy
ছয	six
ছযবার	six times
ছাইডা*	leaving
ছাউনি	shelter
ছাগল*	goat
ছাডছ*	left
ছাডতে	to leave
ছাডা	without
ছাডাই	without
ছাডাতে	to remove
ছাডি	i leave
ছাডে	leaves
ছাডেন	leave
ছাতা*	umbrella
ছাত্র*	pupil
ছাত্রী*	pupil girl
ছাদ*	roof
ছাদে	on roof
ছাব	imam
ছাবি	key
ছামডা	skin
ছাযা*	shade
ছারপোকা*	bedbugs
ছালন	curry
ছি	disgusting
ছিঁডছে	tore
ছিঁডা*	torn
ছিঁডে	tearing
ছিঃ	disgusting
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
ছুইছে	touched
ছুইলো	touched
ছুটি*	holiday
ছুটিতে	on holiday
ছুটে	running
ছুডে	throws
ছুরা	knife
ছুরি*	knife
ছেঁকা	burn
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
ছোয	touched
ছোরা*	knife
ছ্যাঁকা*	burn
ছ্যাকা*	burn
জখম*	injury
জট	tangle
জডাইযা	hugs
জডাযে*	hugging
জডিযে*	hugging
জদি	quickly
জন্ম*	birth
জন্মদিন*	birthday
জন্মসনদ*	birth certificate
জন্য	for
জবরদস্তি*	force
জবাই*	slaughter kill
জমছে	is piling up
জমাই	save up
জমাইছ*	saved up
জমাইতেছ*	saving up
জমি*	land
জমে	freezing
জরুরি*	emergency
জলদি	quickly
জলদিজলদি	quickly
জা	sister in law
জাগা	place
জাঙ্গিযা*	underwear
জাড	cold
জাডে	cold
জাদু*	magic
জাদুঘর*	museum
জান	life
জানত	knew
জানতামনা	i not know
জানতে	to know
জানলা	window
জানলায	window
জানা	known
জানাই*	i tell
জানাজা*	funeral
জানাযা	telling
জানার	to know
জানালা*	window
জানি	i know
জানিনা	i not know
জানিনাই	i not know
জানে	knows
জান্নাত*	heaven
জাবডাইযা	hugs
জাবডায	hugs
জামা*	clothes
জামাই*	husband
জামাত*	congregation
জামেলা	trouble
জাযগা*	place
জাল	net
জাহাজ*	ship
জিএফ	boyfriend
জিগাইলে	if ask
জিজ্ঞেস	ask
জিতছ*	won
জিতছি	we won
জিতল*	won
জিতি*	we win
জিন	ghost
জিনিস*	things
জিনে	jinn
জিন্দা	alive
জিন্দেগি	life
জিন্দেগী	life
জিপি*	doctor
জিব	tongue
জিব্বা	tongue
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
জুর	force
জুরে	force
জুলুম	force
জুস	juice
জেগে	awake
জেঠা	uncle
জেঠি	uncle
জেঠু	uncle
জেনে	knowing
জেল*	prison
জেলা*	district
জোডা	pair
জোর	force
জোরকইরা	force
জোরকরে	force
জোরজবরদস্তি*	force
জোরজার	force
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
জ্বীন	jinn
জ্যাকেট*	jacket
জ্যান্ত	alive
জ্যামিতি*	geometry
ঝগডা*	fight argue
ঝাঁকা*	shake
ঝাঁকাইছ*	shook
ঝাঁকি*	shake
ঝাঁটা	broom
ঝাঁপ*	jump
ঝাডফুঁক*	exorcism
ঝাডু	broom
ঝাপ	jump
ঝামেলা*	trouble
ঝাল	spicy
ঝালটা	spicy
ঝি	daughter
ঝিযে	daughter
ঝুলে	hanging
টযলেট*	toilet
টযলেটে	in toilet
টস	toss
টাইনা	dragging
টাকা*	money
টাখা	money
টানতে*	pulling
টানাটানি	poor
টানে*	pulls
টিউটর*	tutor
টিকটক	tiktok
টিকটকে	tiktok
টিকা*	vaccine
টিকিট*	ticket
টিকেট	ticket
টিকেটটা	ticket
টিচার*	teacher
টিচিং	teaching
টিটকারি*	mocks
টিনের	of tin
টিপ	forehead dot
টিপছে	squeezes touching
টিপসে	squeezes touching
টিপাটিপি	squeezes touching
টিপে	squeezes
টিপ্পা*	squeezing
টিভি	tv
টিভির	tv
টিস্যুতে	in tissue
টুঁটি	strangle
টুপি*	hat
টুর্নামেন্ট*	tournament
টেকা*	money
টেক্সট*	text
টেখা	money
টেনশন*	stress
টেনিস*	tennis
টেনে	drags
টেপ	tape
টেবলেট	pills
টেবলেটগুলা	pills
টেবিল*	table
টের	notice
টেলিগ্রাম*	telegram
ট্যাকা	money
ট্যাক্স*	tax
ট্যাক্সি*	taxi
ট্যাবলেট*	tablets
ট্যুর*	trip
ট্রাক*	truck
ট্রাফিক*	traffic
ট্রি	tree
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
ডরদেখায	threatens
ডরলাগে	fear
ডরাই*	i scared
ডরাইতাম*	i was scared
ডরায*	scared
ডরে*	scared
ডলে	rubs
ডাকছ*	called
ডাকতে	to call
ডাকলে*	if call
ডাকাত*	robber
ডাকাতি*	robbery
ডাকে	calls
ডাক্তরর	of the doctor
ডাক্তার*	doctor
ডান্ডা*	stick
ডাবল	double
ডাযপার	nappy
ডাযরিযা	diarrhoea
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
ডে	day
ডেকে	calling
ডেন্টিস্ট*	dentist
ডেলিভারি*	delivery
ডোজ*	dose
ড্রযিংরুমে	in the living room
ড্রাইভার*	driver
ড্রাইভিং*	driving
ড্রাগ*	drugs
ড্রামে	on the drum
ড্রেস*	clothes
ঢাকা*	dhaka
ঢাল*	pours
ঢুকছে	came in
ঢুকতে	to come in
ঢুকলে	if come in
ঢুকায*	puts in
ঢুকে	comes in
ঢেকে	covering
তখনই	then
তখনও	then
তখনকার	then
তবু	still
তবে	but
তর	your
তরকারি*	curry
তরমুজ*	melon
তরুণ*	young
তলা	floor
তলায	on the floor
তলার	of the floor
তহবিল*	funding
তাঁর	his
তাই	so
তাইন	he
তাইর	she
তাইলে	then
তাও	still
তাকায	stares
তাকাযা	staring
তাকিযে	staring
তাকে	him
তাকেও	him
তাডা	hurry
তাডাতাডি	quickly
তাদেরও	their
তাদেরকে	them
তানর	his
তানরে	him
তাবিজ*	amulet
তার	his
তারপর	then
তারা	they
তারাবি*	prayer
তারার	their
তারারে	them
তারিখ	date
তালা*	lock
তালাক*	divorce
তালাবন্ধ*	locked
তালিকা*	list
তাহার	his
তিন	three
তিনজন	three people
তিনজনে	three people
তিনটা	three
তিনতলায	on third floor
তিনবার	three times
তিযাস	thirst
তুই	you
তুইলা*	taking
তুমরা	you
তুমার	your
তুমি	you
তুমিই	you
তুমিও	you
তুলছইন	took
তুলতে	to take
তুললে	if take
তুললেই	if take
তুলে	lifting
তুষার	snow
তৃষ্ণা	thirst
তে	in
তেঁতুল	tamarind
তেইশে	at twenty three
তেতাল্লিশের	of 1943
তেতুল	tamarind
তেরো	thirteen
তেলাপোকা*	cockroaches
তেলে	in oil
তো	so
তোকে	you
তোতলা*	stutters
তোদের	your
তোমরা	you
তোমরাও	you
তোমরার	your
তোমরারে	you
তোমাকে	you
তোমাকেও	you
তোমাগো	your
তোমাদেরকে	you
তোমায	you
তোমার	your
তোমারে	you
তোর	your
তোরা	you
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
থাকরাম	i stay
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
দমবন্ধ	can not breathe
দরকার*	need
দরকারি*	needed
দরজা*	door
দরজায	at door
দরদ	pain
দরবার*	shrine
দরোজা	door
দর্জি*	tailor
দল	team
দলা	lump
দলের*	gang's
দশ	ten
দশকে	in the decade
দশটা*	ten
দশবার	ten times
দা	machete
দাঁড	stand
দাঁডা*	stand
দাঁডাযে	standing
দাঁডিযে	standing
দাঁত*	teeth
দাও	give
দাওযাই	medicine
দাওযাত*	invitation
দাগ*	marks
দাতে	teeth
দাদা*	grandad
দাদি*	gran
দাদী*	gran
দাদু*	grandad
দান	charity
দানা	grain
দাফন	burial
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
দিছলা	gave
দিছি	i gave
দিছিল*	gave
দিছে	gave
দিত	used to give
দিতাছে	is giving
দিতাম	i used to give
দিতে	to give
দিতেছ*	giving
দিতোনা	not give
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
দিবো	i will give
দিমু	i will give
দিযা	with
দিযে	with
দিযেছ*	gave
দিযেন	please give
দিরা	is giving
দিরাম	i am giving
দিল	gave
দিলাইছে	gave
দিলাম	i gave
দিলে	if give
দিলেই	if give
দিলোনা	not give
দিসইন	gave
দুঃখ*	sad
দুঃস্বপ্ন*	nightmares
দুই	two
দুইজন*	two people
দুইটা	two
দুইটাই	both
দুইদিন	two days
দুইবার	twice
দুকান	shop
দুকানো	shop
দুজনে	two people
দুজনেই	two people
দুজনের	two people
দুধ	milk
দুধে*	breast
দুনিযায	in world
দুপুর*	noon
দুপুরে	at noon
দুফরে	noon
দুবাই*	dubai abroad
দুযার	door
দুযারো	door
দুর্গন্ধ*	stinks
দুর্গা	durga
দুর্ঘটনা*	accident
দুর্ভিক্ষ*	famine
দুলাভাই*	brother inlaw
দুশ্চিন্তা*	worry
দুষ	fault
দুষ্টামি*	mischief
দূরে	far away
দৃশ্য*	scene
দেই	i give
দেইখা	seeing
দেইন	gives
দেইনা	not give
দেওযা	given
দেওযাইছ*	made give
দেওযার	of giving
দেওযাল*	wall
দেওর	in laws
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
দেবদাস	film
দেবর*	brother inlaw
দেবে	will give
দেয	gives
দেযনা	not give
দেযাল*	wall
দের	is giving
দেরি*	late
দেশত	home country
দেশি	local
দেশে	back abroad
দেশেই	home country
দেশের	home country
দেশো	home country
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
ধপ	thud
ধপাস	thud
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
ধাম	bang
ধার	borrow
ধারদেনা	debt
ধারালো*	sharp
ধারে	on the edge
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
নল	pipe
নষ্ট*	ruined
না	not
নাই	not
নাইকা	not
নাইক্কা	not
নাইগা	not
নাইট	night
নাও	take
নাক	nose
নাকি	apparently
নাকে	nose
নাকের	nose
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
নামছিল	was coming down
নামছে	is coming down
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
নালা	ditch
নাশতা	breakfast
নাস্তা	breakfast
নাস্তার	breakfast
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
নিছইন	took
নিছি	i took
নিছিলো	took
নিছে	took
নিজর	own
নিজে	myself
নিজেই	myself
নিজেকে	myself
নিজেকেই	ourselves
নিজেদের	ourselves
নিজের	own
নিজেরা	ourselves
নিজেরে	myself
নিতম্ব*	bum
নিত্য	always
নিভা*	off
নিভে	goes off
নিমু	i will take
নিমুগা	i will take
নিযম*	rule
নিযা	taking
নিযাই	taking
নিযাযা*	taking
নিযে	taking
নিযেছ*	took
নিরাপত্তা*	safety
নিরাপদ*	safe
নিরাম	i am taking
নিরাময*	rehab service
নিরাশ	hopeless
নিরুদ্দেশ	missing
নির্বাচন*	election
নির্যাতন*	abuse
নির্যাতিত*	abused
নিলাইছে	took
নিলাম	i took
নিশ্বাস*	breath
নিষেধ*	forbidden
নিসে	took
নীল	blue
নীলকর*	history
নীলচে	bruise
নীলা*	bruise
নুড*	nudes
নুডল*	noodles
নুনু*	penis
নেংটা	naked
নেই	not
নেইল	nail
নেট	internet
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
ন্যাপি	nappy
পঁচিশ*	twenty five
পইসা	money
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
পণ	dowry
পত্রিকা*	newspaper
পথচারী*	pedestrian
পথশিশুদের	of street children
পথে	on road
পথেই	on road
পথের	road
পনেরো	fifteen
পযসা*	money
পর	after
পরও	after
পরশুদিন	day after tomorrow
পরশুর	day after tomorrow
পরি	i wear
পরিকল্পনা*	plan
পরিচযে	known
পরিবার*	family
পরিষ্কার*	clean
পরীক্ষা*	exam
পরীক্ষার্থী*	pupil
পরে	later
পরেই	right after
পরেরবার	next time
পরোটা*	bread
পর্ন*	porn
পর্যন্ত	until
পলাইছে	run away
পলাইতাম	run away
পলাইমু	run away
পলাইযা	run away
পলায	run away
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
পাকঘর	kitchen
পাকঘরো	kitchen
পাকি	paki racist name
পাকিস্তান*	pakistan
পাখি*	birds
পাগল*	mad
পাচার*	trafficking
পাচ্ছিলাম	i was getting
পাছপোর্ট	passport
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
পাততে	to spread
পাতা	strip
পাত্র*	groom
পাত্রপক্ষ*	groom's family
পাত্রী*	bride
পানি*	water
পানিতে	in water
পানে	in drinking
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
পারইননা	can not
পারছি	i can
পারত	could
পারতাছিনা	i can not
পারতাম	could
পারতামনা	i can not
পারব	i can
পারবাম	i can
পারবেনা	can not
পারমু	i can
পারমুনা	i can not
পাররাম	i can
পাররামনা	i can not
পারাম	i can
পারি	i can
পারিনা	i can not
পারিবারিক*	family
পারুক	let him manage
পারে	can
পারেনা	can not
পার্ক*	park
পার্কিং*	parking
পার্কে	in park
পার্টটাইম	part time
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
পাসপোট	passport
পাসপোর্ট*	passport
পাহাড*	hill
পাহারা*	watches
পিকনিক*	picnic
পিচ	pitch
পিছনে	behind
পিছনের	behind
পিছলা*	slipped
পিছলে*	slipped
পিছুনেয	follows
পিছুপিছু	follows
পিছে	behind
পিটা*	beats
পিটাইছ*	beaten
পিটাইত*	used to beat
পিটাচ্ছ*	beating
পিটিযে*	beating
পিটুনি*	beating
পিঠত	back
পিঠা*	cake
পিঠে*	on back
পিঠের*	back
পিঠো	back
পিডা	beating
পিডাইছে	beat
পিডাইন	beats
পিডাইসে	beat
পিডায	beating
পিত্তথলি	gallbladder
পিন	pin code
পিপাসা	thirst
পিপাসায	thirst
পিযাস	thirst
পিরিতি	love
পিল	pills
পিষে	crushing
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
পেটখিদা	hunger
পেটত	stomach
পেটাচ্ছ*	beating
পেটাত*	used to beat
পেটাবে*	will beat
পেটায*	beats
পেটাল*	beat
পেটে	in stomach
পেটের*	stomach
পেটো	stomach
পেট্রল*	petrol
পেট্রোল*	petrol
পেনিস*	penis
পেযারা*	guava
পেরেশান	exhausted
পেরেশানি	exhausted
পেলাম	i got
পেলে	if get
পেলেই	if get
পেশাব*	urine wet
পোকা*	insects
পোটলা	parcel
পোটলাটা	parcel
পোডা*	burn
পোডায*	burns
পোযাতি*	pregnant
পোলা*	boy son
পোলাপান*	kids
পোস্ট*	post
পৌঁছা*	deliver
প্যাকেট*	packet
প্যাচ	patch
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
প্রাযশই	often
প্রার্থনা*	prayer
প্রিন্ট*	print
প্রিয	favourite
প্রেগন্যান্ট*	pregnant
প্রেম	love
প্রেমিক*	boyfriend
প্রেমিকা*	girlfriend
প্রেমে	love
প্রেমের*	love
প্রেসক্রিপশন*	prescription
প্র্যাকটিস*	practice training
প্লাস্টার*	plaster cast
প্লাস্টিক*	plastic
প্লেগ্রুপ	playgroup
প্লেন*	plane
প্ল্যান*	plan
ফইসা	money
ফজর*	prayer
ফটু	photos
ফটো	photos
ফটোটা	photos
ফডতে	study
ফডা	study
ফডাত	study
ফরম*	form
ফরীক্ষা	exam
ফর্সা*	fair skin
ফলটা	the fruit
ফলো	follows
ফস্টার*	foster
ফাঁকা*	empty
ফাঁকি*	skips
ফাঁস*	leak hang
ফাঁসি*	hang
ফাইটা	the fight
ফাইত	get
ফাইনাল*	final
ফাওযা	found
ফাগল	mad
ফাগলি	mad
ফাটাতে	to burst
ফাঠা*	send
ফানি*	water
ফাযারে	in the fire
ফারি	i can
ফারো	can
ফার্মেসি*	pharmacy
ফার্সেল	parcel
ফালাই*	throw
ফালাইছ*	threw
ফালায	throws
ফাস	hang
ফিজিও*	physio
ফিট	fit
ফিটাইছে	beat
ফিটাইন	beats
ফিটাইসে	beat
ফিটায	beats
ফিঠ	back
ফিঠে	back
ফিডার	baby milk
ফিডারে	baby milk
ফিতা	ribbon
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
ফুড	food
ফুডব্যাংক*	food bank
ফুডি	girl
ফুডিন	girls
ফুডিরে	girl
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
ফুলিশ	police
ফুলে	swollen
ফুলের*	flowers
ফেইসবুক	facebook
ফেইসবুকে	facebook
ফেক*	fake
ফেট	stomach
ফেটে	bursting
ফেটের	stomach
ফেটো	stomach
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
ফোরে	year four
ফোলা*	swollen
ফোসকা*	blister
ফোস্কা*	blister
ফ্যাক্টরি*	factory
ফ্রি	free
ফ্রিজ*	fridge
ফ্রেন্ড	friend
ফ্রেন্ডরা	friend
ফ্লাইট*	flight
ফ্লোর*	floor
ফ্ল্যাট*	flat
বঁটি*	knife
বংশ*	family
বই	book
বইগুলা	books
বইটা	book
বইন	sister
বইনরে	sister
বইনে	sister
বইনের	sister
বইযের	book
বইলো	tell
বইসা	sitting
বউ	wife
বউকে	wife
বউকেও	wife
বউটা	wife
বউভাত*	wedding
বউযে	wife
বউযের	wife's
বউরে	wife
বকছ*	shouting at
বকল*	shouted at
বকা*	shouts at
বকে	shouts at
বক্সিং*	boxing
বক্সের	of the box
বখাটে	thug
বখাটেরা	thug
বছর*	years
বছরের	year old
বটি	knife
বড	older
বডি	pill
বডিগুলা*	pills
বডিগুলো*	pills
বদনজর	black magic
বদনাম	shame
বদনামি	shame
বদবু	smell
বদলা	revenge
বদলা*	change
বদলি	swap
বদলের	of change
বধ	slaying
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
বরফে	snow
বরাতে	in luck
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
বলিনা	i not say
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
বহুবার	many times
বাঁকা	bent
বাঁচতাছি	live
বাঁচতাম	live
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
বাংলায	in bangla
বাইচা*	living
বাইন্ধা*	tying
বাইর	out
বাইরকইরা	out
বাইরে*	outside
বাকি	remaining
বাকিরা	others
বাক্স*	box
বাগদান*	engaged
বাগান*	garden
বাঙ্ক	bunk bed
বাচতাম	live
বাচতে	live
বাচাও	save me
বাচান	save me
বাচ্চা*	kid
বাচ্চাটা	the kid
বাচ্চাদের	kids
বাচ্চার	kid's
বাচ্চারা	kids
বাজান	dad
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
বারকইরা	out
বারবার	again and again
বারবারই	many times
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
বাস্তুহারা	homeless
বিএফ	boyfriend
বিকাল*	afternoon
বিক্রি*	sell
বিছনা	bed
বিছনাত	bed
বিছনায	bed
বিছানা*	bed
বিজলি	electricity
বিডাল*	cat
বিডি	cigarette
বিডিটা	cigarette
বিতরণ*	distribution
বিদায	goodbye
বিদেশ*	abroad
বিদেশি*	foreign
বিদ্যুৎ*	electricity
বিপজ্জনক*	dangerous
বিপদ*	danger
বিফদ	danger
বিবস্ত্র*	undressed
বিবাহ*	marriage
বিমান*	plane
বিমানবন্দর*	airport
বিযা*	marriage
বিযে*	marriage
বিযের	wedding
বিরক্তি	annoying
বিরক্তিকর	annoying
বিরিযানি*	biryani
বিল	bill
বিলাই*	cat
বিলাত	britain
বিলাতো	britain
বিলেত	britain
বিল্ডিং*	building
বিশ	twenty
বিশটা*	twenty
বিশবার	twenty times
বিশ্ববিদ্যালয*	university
বিশ্বাস*	believe
বিশ্রী*	ugly
বিষ	poison
বিষখাইযা	poison
বিষখেযে	poison
বিষটা	poison
বিষণ্*	depressed
বিষফোঁডা*	boil
বিষবেদনা	pain
বিষব্যথা*	pain
বিষয*	subject
বিষে	poison
বিষের	poison
বিস্কুট*	biscuit
বিহানে	morning
বীজ	seed
বুক	chest
বুকটা	chest
বুকত	chest
বুকস্টল	book stall
বুকে*	chest
বুঝতাছিনা	i not understand
বুঝতে	understand
বুঝরামনা	i not understand
বুঝি*	i understand
বুঝে	understands
বুডা*	old man
বুডি*	old woman
বুদ্ধি	idea
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
বেকার	unemployed
বেকারত্ব	unemployed
বেগ	bag
বেগানা	stranger
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
বেতদিযে	cane
বেতন*	pay
বেতের*	cane
বেত্রাঘাত*	caned
বেদখল	eviction
বেদনা*	pain
বের	out
বেরিযে*	went out
বেলনা	rolling pin
বেলনি	rolling pin
বেলা	time
বেলুনি	rolling pin
বেল্ট*	belt
বেশি	too much
বেশিদিন	long
বেশ্যা*	prostitute
বেহাযা*	shameless
বেহালা*	violin
বেহুঁশ*	passed out
বেহুশ	unconscious
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
ব্যালেন্স	balance
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
ভঙ্গি	pose
ভদকা*	vodka
ভদ্র*	polite
ভয	scared
ভযংকর*	scary
ভযও*	scared
ভযঙ্কর	scary
ভযদেখা*	threatens
ভযানক*	terrible
ভযাবহ	scary
ভযে*	scared
ভযেস*	voice
ভরসা	trust
ভরা	full
ভর্তা	mashed food
ভলান্টিযার*	volunteer
ভলিবল*	netball
ভাই*	brother
ভাইঝি*	niece
ভাইবোন*	brother sister
ভাইযের	brother's
ভাইরাল*	viral
ভাইরাস*	virus
ভাগ	share
ভাগছে	run away
ভাগনা*	nephew
ভাগনি*	niece
ভাগমু	run away
ভাগাইছে	run away
ভাগায	run away
ভাগ্নি*	niece
ভাগ্নে*	nephew
ভাগ্যিস	luckily
ভাঙছ*	broke
ভাঙা*	broken
ভাঙে	breaks
ভাঙ্গ*	broken
ভাঙ্গি*	i break
ভাঙ্গে*	breaks
ভাজলে	when fried
ভাডা*	rent
ভাডাটিযা*	lodger
ভাডাটে*	lodger
ভাত*	rice
ভাতা*	benefit money
ভাতিজা*	nephew
ভাতিজি*	niece
ভাব	mood
ভাবছ*	thought
ভাবতাম	i used to think
ভাবি	i think
ভাবি*	sister inlaw
ভাবী*	sister inlaw
ভাবে	thinks
ভারত*	india
ভালা	good
ভালাই	good
ভালো*	good
ভালোবাস*	love
ভাল্লাগছে	like
ভাল্লাগছেনা	not feel good
ভাল্লাগতেছেনা	not feel good
ভাল্লাগলো	like
ভাল্লাগে	like
ভাল্লাগেনা	not feel good
ভাল্লাগেনাকিছু	not feel good
ভাষা*	language
ভাসাই	i float
ভাসুর*	brother inlaw
ভিক্ষা	begging
ভিক্ষায	begging
ভিক্ষুক	begging
ভিজছ*	wet
ভিজা*	wet
ভিটাহারা	homeless
ভিড*	crowd
ভিডিও*	video
ভিতর	inside
ভিতরে	inside
ভিতরের	inside
ভিলেন*	villain
ভিসা*	visa
ভুক*	hungry
ভুখ*	hungry
ভুতে	ghost
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
মউত	death
মউতের	death
মওত	death
মক্তব	mosque school
মক্তবে	mosque school
মঙ্গলবার*	tuesday
মছিদ	mosque
মজা*	fun
মজার*	funny
মডেল*	model
মডেলিং*	modelling
মত	like
মতো	like
মদ	drink alcohol
মদখুর	drunk
মদখোর*	drunk
মদদ	help
মদে	alcohol
মদের	alcohol
মধ্যরাতে	midnight
মন	mind
মনখারাপ	sad
মনডা	sad
মনমরা*	depressed
মনে	in mind
মনের	mind
মন্দির*	temple
মযলা*	dirty
মরছ*	died
মরণ*	death
মরতাছি	i am dying
মরতাম	die
মরতামচাই	i want die
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
মহব্বত	love
মহাজন	boss
মহিলা*	woman
মা	mum
মাংস*	meat
মাইগ্রেন*	migraine
মাইজি*	mum
মাইনষে	people
মাইনষের	people
মাইনা*	pay
মাইযা	girl
মাইযাটা	girl
মাইযারা	girls
মাইযে	mum
মাইর*	beating
মাইরধর*	beats
মাইরা*	kill
মাওলানা*	imam
মাকে	my mum
মাখা	mixed
মাগরিব*	prayer
মাছ*	fish
মাঝ	middle
মাঝরাত	midnight
মাঝরাতে	midnight
মাঝেমধ্যে	sometimes
মাঝেমাঝে*	sometimes
মাটিতে*	on floor
মাটিদেওযা	burial
মাঠ	pitch
মাঠে	on pitch
মাঠের	pitch
মাত	talk
মাতইন	talks
মাতছ*	talked
মাতম	mourning
মাতলামি	drunk
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
মান	respect
মানসম্মান*	honour
মানসিক*	mental
মানা	forbidden
মানিযে	adjusting
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
মাযা	love
মাযালাগে	love
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
মাররা	is hitting
মাররে	is hitting
মারল*	hit
মারলে*	if hit
মারা	died
মারাগেছে	died
মারামারি*	fighting
মারাযা*	dies
মারার*	hitting
মারি	i hit
মারিযা*	hitting
মারিলাইছে	killed
মারিলাইবো	will kill
মারিলিবো	will kill
মারে	hits
মারেছ*	hit
মারেন*	hits
মারের	is hitting
মার্কেট*	market
মাল	gear
মালিক	owner boss
মালিক*	boss
মালিশ*	massage
মাস	month
মাসখানেক	month
মাসরটা	of the month
মাসি*	auntie
মাসিক*	monthly period
মাসে	per month
মাসেই	month
মাসের	month
মাস্টার*	teacher
মাস্তান	thug
মিছা*	lie
মিটাইছি	i settled
মিটিং*	meeting
মিথ্যা*	lie
মিনার	minaret
মিনারে	in the minaret
মিনিট*	minutes
মিম	meme
মিলাদ*	prayer
মিলে	together
মিল্লা	together
মিষ্টি*	sweets
মিস্ত্রি*	repair man
মুই	i
মুক্তিযুদ্ধ*	war
মুখ	face
মুখে*	in face
মুখের*	face
মুটকি	fat
মুটা	fat
মুঠি	hair grab
মুডি	puffed rice
মুদি*	grocery
মুভি*	film
মুরগা	chicken
মুরগি*	chicken
মুরব্বি*	elders
মুসলমান	muslim
মুসলমানি*	circumcision
মুসলিম*	muslim
মূর্ছা	unconscious
মূল্যহীন*	worthless
মৃগী*	epilepsy
মৃত*	dead
মৃত্যু*	death
মৃত্যুবার্ষিকী*	death anniversary
মেঘ	rain
মেঘবৃষ্টি	rain
মেঘলা	rain
মেজাজটা	mood
মেজাজে	mood
মেজো	middle
মেঝে*	floor
মেটানো	settle
মেডাম*	teacher
মেনে	accepting
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
মেশানো	mixed
মেশিনে	in the machine
মেস	hostel
মেসেজ*	message
মেসেঞ্জার*	message
মেসের	of the shared house
মেহেদি*	henna
মোটকা	fat
মোটরসাইকেল*	motorbike
মোটা*	fat
মোটু	fat
মোডানো	wrapped
মোডের	of the corner
মোবাইল*	phone
মোবাইলে*	on phone
মোম	wax
মোমবাতি*	candle
মোরগ	chicken
মোল্লা*	imam
মোহরানা*	dowry
মৌলভি*	imam
মৌলভী	imam
মৌলানা	imam
ম্যাচ*	match
ম্যাচকাঠি*	match stick
ম্যাট	mat
ম্যাডাম*	teacher
ম্যানচেস্টারে	in manchester
ম্যানেজার*	manager
ম্যাপ*	map
ম্যাসাজ*	massage
ম্যাসেজ	message
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
যাইগা	leave
যাইতাছি	i am going
যাইতাম	i go
যাইতামনা	not go
যাইতে	to go
যাইনা	not go
যাইব*	will go
যাইমু*	will go
যাইমুগি	will go away
যাইযার	i am going
যাইরাম	i am going
যাওযার	of going
যাচ্ছ*	going
যাতে	so that
যাত্রাপালা*	play drama
যাদুটোনা	black magic
যানজট*	traffic
যাব	will go
যাবনা	not go
যাবে	will go
যাবো	will go
যামু	will go
যামুগা	leave
যামুগি	will go away
যামুনা	not go
যায	goes
যাযনা	not goes
যারাম	i am going
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
রডদিযে	rod
রবিবার*	sunday
রবীন্দ্রসংগীত*	music
রমজান*	ramadan
রশি*	rope
রসুইঘর	kitchen
রাইখা	leaving
রাইত	night
রাইতকুর	night
রাইতে	night
রাইতের	night
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
রিংটা	the ring
রিকশা*	rickshaw
রিসেন্টলি	recently
রুটি*	bread
রুমটা	room
রুমত	room
রুমমেট*	roommate
রুমে*	in room
রুমের*	room
রুমো	in room
রেখে	leaving
রেখেছি	i kept
রেখেছে	kept
রেফারি*	referee
রেললাইন*	train track
রেলিং	railing
রেসিপি*	recipe
রেস্ট	rest
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
লইগেছে	took
লইছে	took
লইজ্জা	shame
লইতে	to take
লইমু	i will take
লইযা	taking
লউ	blood
লউযে	blood
লক	lock
লকার	locker
লগে	with
লজ্জা*	ashamed
লডতাম	used to fight
লন্ডন*	london
লবণ*	salt
লম্বা	tall
লহু	blood
লাইক*	likes
লাইট*	light
লাইটার*	lighter
লাইত্থায	kick
লাইন	line
লাইবা	girl
লাইব্রেরি*	library
লাইভ*	livestream
লাইসেন্স*	licence
লাখ*	lakh
লাগছিল*	felt
লাগছে	felt
লাগছেনা	not feel
লাগতেছ*	feel
লাগতোনা	not feel
লাগব	need
লাগবে	need
লাগবো	need
লাগল*	felt
লাগাই	i put
লাগাইছ*	put
লাগাইল	put
লাগাক	let put
লাগাতার	non stop
লাগান	put
লাগায	puts
লাগি	for
লাগে	feel
লাগেনা	not feel
লাঞ্চ*	lunch
লাঠি*	stick
লাত্তি	kick
লাত্থি*	kick
লাথ	kick
লাথি*	kick
লাফ*	jump
লাফাই*	i jump
লাভ	use
লাল	red
লিক	leak
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
ল্যাট্রিন	toilet
শইল	body
শইলডা	body
শইলে	body
শক্তি*	strength
শত্রু*	enemy
শনিবার*	saturday
শবে	holy night
শব্দ*	noise
শরম*	ashamed
শরীর*	body
শহর*	town
শহীদ*	martyr
শাকসবজি	vegetables
শাটার	shutter
শাডি*	sari
শাদি	marriage
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
শুঁটকি	dried fish
শুঁটকির	dried fish
শুই	i lie down
শুইছে	lie down
শুইতাম	lie down
শুইতে*	lie down sleep with
শুইযা*	lying down
শুকনা*	thin
শুকা*	thin
শুক্কুরবার*	friday
শুক্রবার*	friday
শুটিং	shooting film
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
শুলে	when lying down
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
সইন্ধ্যা	evening
সকলেরে	everyone
সকাল*	morning
সকালে	in morning
সক্কলে	everyone
সখী	friends
সচেতনতা*	awareness
সতীদাহ	widow burning history
সতীন*	other wife
সতেরো*	seventeen
সত্তর*	seventy
সদ্যোজাত*	newborn baby
সন্তান*	child
সন্দ	suspicion
সন্দেশ	rice cakes
সন্দেহ*	suspicious
সন্ধ্যা*	evening
সন্ন্যাসী*	monk
সপ্তায	week
সপ্তাহ*	week
সব	all
সবকিছুই	everything
সবকিছুর	everything
সবচেযে	most
সবজি*	vegetables
সবসময*	always
সবাই*	everyone
সবার	everyone's
সবুজ*	green
সবে	just now
সমকামী*	gay
সময	time
সমযমতো	on time
সমযে	at time
সমস্যা*	problem
সমুচা*	samosa
সম্পর্ক*	relationship
সম্মান*	honour
সরতে	to move
সরল	simple
সর্দি*	cold
সর্বদা	always
সস্তা*	cheap
সহ	with
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
সাজা	punishment
সাজাযে	decorating
সাত	seven
সাতকরা	citrus
সাথে	with
সাথেও	with
সাদা*	white
সাপ	snake
সাপের*	snake
সাপ্তাহিক*	weekly
সাবওযেতে	in the subway
সাবধান	careful
সাবধানে	careful
সাবান*	soap
সামনে	in front
সামনের	next
সামলাযা	coping
সারাক্ষণ*	always
সারাটাদিন	all day
সারাটারাত	all night
সারাদিন	all day
সারাদিনই	all day
সারারাত*	all night
সার্চ*	searches
সার্টিফিকেট*	certificate
সাল	year
সালন	curry
সালাদ*	salad
সালুন	curry
সালে	in year
সালো	in year
সালোযার*	pants
সাহাইয্য	help
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
সিডি	stairs
সিদল	dried fish
সিদ্ধ*	boiled
সিনিযর*	older
সিনেমা*	film
সিরাপ	syrup
সিরিজ*	series
সিরিঞ্জ*	syringe
সিরিযাল*	serial
সিলট	in sylhet
সিলটে	in sylhet
সিলেট*	sylhet
সুঁই	needle
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
সেও	he
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
সোনামনি	willy
সোমবার*	monday
সোমালি*	somali
সোযামি	husband
সোযামী	husband
সোশ্যাল*	social worker
সৌদি*	saudi abroad
স্কিনহেডরা	skinheads
স্কুল*	school
স্কুলে	at school
স্কেটিং*	skating
স্কেল*	ruler
স্ক্রিনশট*	screenshots
স্টপ	stop
স্টপো	bus stop
স্টেশন*	station
স্টোরে	in the store
স্ট্যাটাস*	status post
স্ট্যান্ড	stand
স্ট্রাইকার*	striker
স্ট্রোক*	stroke
স্তন*	breasts
স্ত্রী*	wife
স্নিফ*	sniff
স্ন্যাপ*	snapchat
স্পর্শ*	touch
স্পিকার*	speaker
স্বপ্নে	dream
স্বাভাবিক*	normal
স্বামী*	husband
স্বামীর	husband's
স্বাস্থ্য*	health
স্বাস্থ্যকর্মী*	health worker
স্বেচ্ছাসেবক*	volunteer
স্যানিটারি*	sanitary
স্যান্ডউইচ	sandwich
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
হইতাছিল	is happening
হইতাছে	is happening
হইতে	to be
হইতেছে	is happening
হইব	will be
হইযা	being
হইল	happened
হইলে	if
হউর	father in law
হউরি	mother in law
হও	be
হওযা	being
হওযার	being
হকলতা	everything
হকলে*	everyone
হক্কল*	everyone
হখল	these
হচ্ছে	happening
হজে*	hajj
হটা	this
হঠাৎ*	suddenly
হডি*	mother inlaw
হতা	these
হতাই	stepmum
হতাইবাপ	stepdad
হতাশ*	hopeless
হতাশা*	hopelessness
হতে	to be
হত্যা*	kill
হবে	will be
হয	is
হযতো	maybe
হযরান	exhausted
হযরানি	exhausted
হযে	being
হযেছ*	happened
হরদম	always
হররোজ*	everyday
হরহামেশা	often
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
হাঁপাই	exhausted
হাঁপানি*	asthma
হাঁপায*	panting
হাঁস*	duck
হাইঞ্জাবেলা	evening
হাউজিং*	housing
হাউস	house
হাক	vegetables
হাচা	truth
হাছা	truth
হাছাকথা	truth
হাছানি	truth
হাজার*	thousand
হাজিরা*	attendance
হাড	bone
হাডগোড	bones
হাডুডু*	game
হাড্ডি*	bones
হাত	arm
হাতও	arm
হাতকরা	citrus
হাতটা	arm
হাতত	hand
হাততালি*	clapping
হাতা	ladle
হাতাইছ*	groped
হাতাইসে	gropes
হাতাপিতা	gropes
হাতায	gropes
হাতাহাতি*	fighting
হাতুডি*	hammer
হাতে	in hand
হাতের*	arm
হাতো	hand
হান্দেশ	rice cakes
হাফপ্যান্ট	pants
হামিলা	pregnant
হামেশা	always
হামেশাই	always
হারপিক*	bleach
হারা	lost
হারাইগেছে	missing
হারাইছ*	lost
হারাদিন	all day
হারানো*	lost
হারায	loses
হারাযা*	lost
হারারাইত	all night
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
হাহাইয্য	help
হাহাহা	haha
হিংসা	jealous
হিংসায	jealous
হিজডা*	trans
হিজাব*	hijab
হিটার*	heater
হিটিং	heating
হিনো	here
হিন্দু*	hindu
হিসাব	counting
হিসাবে	as
হিসাবের	accounts
হিসেবে	as
হিস্ট্রি*	history
হিহি	haha
হুঁশিযার	careful
হুইটচ্যাপেলের	whitechapel
হুইস্কি*	whisky
হুজুর*	imam teacher
হুটকি	dried fish
হুনছ*	heard
হুনি*	i hear
হুনে*	hears
হুমকা*	threatens
হুমকি*	threatens
হুরুত*	kids
হে	he
হেইন	he
হেগো	them
হেডফোন*	headphones
হেডস্যার*	headteacher
হেতে	he
হেতের	his
হেফাজত*	custody
হেয	he
হের	his
হেরে	him
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

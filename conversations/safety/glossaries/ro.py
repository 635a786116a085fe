"""The English of ro words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
a	has
abandon*	abandoned
abia	barely
abonam*	pass
absent*	absent
abtin	hold back
abuz*	abuse
acasa	home
accent*	accent
accept*	accept
accident*	accident
aceasta	this
aceea	that
acel*	that
acid*	acid
acolo	there
acoperis*	roof
acoperit*	covered
acte*	papers
activitati	activities
actor*	actor
actrit*	actress
acum	now
acvari*	fish tank
adanc*	deep
adapost*	shelter
adaug*	add
adevar*	true
adicti*	addiction
adidas*	trainers
adio	goodbye
adoarm*	falls asleep
adolescent*	young person
adoptie	adoption
adorm*	fall asleep
adormit*	fell asleep
aduc	i bring
aduce*	brings
aducem	we bring
adult*	adult
adus*	brought
aer	air
aeroport*	airport
afara	outside
afis*	poster
afla	finds out
aflat	found out
afle	find out
agatat	hung
agres*	assault
ai	you
aia	that
aiba	have
aici	here
ajung	i arrive
ajunge	enough
ajuns	ended up
ajut*	help
ajuta	help
ajuta*	helped
ajutati	help
al	of
ala	that
alapt*	breastfeed
alb	white
albastr*	blue
albina*	bee
alcool*	alcohol
alcoolic*	alcoholic
alearg*	runs
aleas*	chosen
alee*	path
aleg	i choose
alege*	chooses
alegem	we choose
alegeri*	election
alerg*	ran
alergi*	allergy
alocati*	benefits
alta	another
altceva	something else
altcineva	someone else
altfel	or else
altoies*	hits
altora	others
altuia	another
altul	another
aluat*	dough
aluminiu	foil
alunec*	slipped
alung*	kicked out
alzheimer*	dementia
am	i
amandoi	both
amandoua	both
ambulant*	ambulance
amenda	fine
amenint*	threat
ameninta*	threatens
amenintar*	threats
amenintat*	threatened
amenzi	fines
amestec*	mixes
ameteal*	dizzy
ametesc	dizzy
ameti*	dizzy
amuz*	funny
anestez*	anaesthetic
angaj*	job
angajat*	worker
anglia*	england
ani	years
anii	years
animal*	animal
aniversar*	birthday
anorex*	anorexia
antidepres*	antidepressants
antigel*	antifreeze
antinevralg*	painkillers
antren*	training
antrenor*	coach
anul*	year
anunt*	advert
anxiet*	anxiety
anxios*	anxious
apa	water
apare	appears
apartament*	flat
apel*	call
aplaudat	clapped
apoi	then
aprind*	light
aproape	almost
apuc*	grabs
ar	would
aragaz*	cooker
arat	i show
arata*	shows
aratat	showed
arate	show
arbitr*	referee
ard	i burn
arde*	burns
ardei	peppers
aresta*	arrest
arestat*	arrested
arici*	hedgehog
arma	gun
arme*	guns
ars*	burned
arsura	burn
arsuri*	burns
articol*	article
arunc	i throw
arunca	throws
aruncam	we throw
aruncat	threw
arunce	throw
asa	so
asasin*	murderer
ascult	i listen
asculta*	listens
ascultat*	listened
ascund*	hide
ascunde	hides
ascuns*	hid
ascut	sharpen
ascutit*	sharpener
ascutitoare	sharpener blade
aseara	last night
asfalt*	road
asigur*	insurance
asistent*	nurse
asociati*	charity
asta	this
astea	these
asteapta	waits
astept	i wait
asteptam	we wait
asteptare	waiting
astia	these
astm	asthma
ataca*	attack
atacant*	striker
atacat*	attacked
atat	so much
atelier*	workshop
ating	i touch
atinge*	touches
atins*	touched
atunci	then
au	they
aud	i hear
auda	hear
aude	hears
aur	gold
aurolac*	glue
autis*	autism
auto	car
autobuz*	bus
autocar*	coach bus
automutil*	self harm
autostrad*	motorway
auzea	heard
auzit	heard
avea	had
aveam	i had
avem	we have
aveti	you have
avion*	flight
avort*	abortion
avut	had
azi	today
azil*	care home
baba	old woman
baga	puts in
bagaj*	suitcase
bagat	put in
baiat*	boy
baie*	bathroom
baiet*	boys
baietel*	little boy
balamuc*	chaos
balbaie	stammers
balcon	balcony
balen*	whale
balet*	ballet
balta	pond
banan*	bananas
banc	joke
banca	bench
banci	benches
bancil*	benches
bancuri*	jokes
banda	gang
bande*	gangs
bani*	money
banut*	money
bara	bar
barbat*	man
barbati	men
barbatil*	men
barca	boat
baschet*	basketball
bastard*	bastard
baston*	stick
bat	i beat
bata	beat
batai*	beatings
bataia	beating
bataie	beating
bate	beats
batea*	beat
batem	we beat
bateri*	battery
bateti	you beat
bati	you beat
batjocor*	mocks
batran*	old person
batrani	old people
batut*	beat
baut*	drank
bautur*	alcohol
bazin*	swimming pool
bea*	drinks
beat	drunk
beata	drunk
beau	i drink
beau*	drink
bebe*	baby
bec	lamp
beci*	cellar
becul*	lamp
becuri*	lamps
bei	you drink
bem	we drink
bentit*	headband
benzin*	petrol
bere	beer
berea	beer
bete	sticks
betel*	sticks
beti	you drink
beti*	drunk
bibliotec*	library
biciclet*	bike
biciclist*	cyclist
biciu*	whip
bijuter*	jewellery
bilet*	ticket
biletele	tickets
bilut*	pills
bine	good
bipolar*	mentally ill
birou*	office
biscuit*	biscuits
biseric*	church
blestem*	curse
bloc	block of flats
bloca*	blocked
blocul	flats
blocului	flats
bluz*	top
boabe*	beans
boal*	illness
boli	illnesses
bolil*	illnesses
bolnav*	ill
bomba*	bomb
bombe*	bombs
bombo*	sweets
bona	babysitter
borcan*	jar
bordur*	kerb
boss*	boss level
botez*	christening
botnit*	muzzle
boxul*	boxing
branz*	cheese
brat*	arm
brate	arms
bratele	arms
bravo	well done
brawl*	game
breton*	hair
briceag*	knife
bricege*	knives
bricheta*	lighter
brosur*	leaflet
brutari*	bakery
bube	sores
bubui*	banging
bucatar*	kitchen
bucataras*	cook
bucur*	happy
buletin*	id card
buletinele	id cards
bulimi*	bulimia
bulin*	pills
bully*	bullying
bun	good
buna	hello
bune	good
buni	good
bunic*	gran
bunicul*	grandad
bursa	grant
burta	belly
burtic*	belly
buses*	punches
busit*	punched
butic*	shop
buza*	lip
buzele	lips
ca	that
cabin*	cabin
cabinet*	clinic
cablu*	cable
caciul*	hat
cad	i fall
cada	bath
cada*	fall
cade	falls
cadou*	gift
cadouri*	gifts
cafe*	coffee
cafenea*	cafe
caft*	beating
cafti*	beat
caiet*	notebook
caine*	dog
caini*	dogs
cal	horse
calator*	travel
calca	ironing
calcat*	ironed
calculator*	computer
cald	warm
calda	warm
caldaril*	boiler
caldur*	heating
cale*	way
calmant*	painkillers
calori*	calories
calul*	horse
cam	about
camas*	shirt
camatar*	loan shark
camera	bedroom
camere	rooms
camere*	bedroom
caminul	centre
camion*	lorry
camp	field
campani*	campaign
campii	fields
campion*	champion
campul*	field
cana	mug
canapea*	sofa
cancer*	cancer
cand	when
cannabis	weed
cant	i sing
canta	sings
canta*	sang
cantar*	weighs
cantec*	song
cantina	canteen
cap	head
capat	end
capatul	end
capitol*	chapter
capsun*	strawberries
captiv*	trapped
capul	head
capus*	ticks
car	i carry
cara	carry
carat	carried
card*	card
carduri*	cards
cari	carry
caritat*	charity
carnat*	sausages
carne	meat
carnea	meat
carnet*	licence
carte*	book
carti	books
cartier	neighbourhood
cartil*	books
cartof*	potatoes
carucio*	pram
casa	home
casator*	marriage
casatori*	married
casatoria	marriage
casei	house
castel*	castle
castravet*	cucumbers
casut*	house
catalog*	register
cate	how many
catea*	dog
catel*	puppy
cateva	a few
catuse*	handcuffs
caut	i look for
cauta	looks for
cautam	we look for
cautat*	looked for
cauza	because of
cazatur*	fall
cazi	fall
cazuri	cases
cazut*	fell
ce	what
cea	the
ceafa*	neck
ceai	tea
ceaiul	tea
ceaiuri*	tea
cealalta	other
ceap*	onion
cearcan*	dark eyes
ceas*	watch
ceausesc*	history
cedat	not cope
cedez	not cope
cei	those
ceilalti	others
cel	the
cele	the
celelalte	others
centru*	centre
centura	belt
cer	i ask
cerc*	circle
cercei*	earrings
cercetar*	research
cere	asks for
cersesc*	beg
cerset*	beggar
cersi*	beg
cersit*	begging
certat*	argued
certur*	arguments
cerut	asked for
cerut*	asked
ceva	something
cezarian*	caesarean
cheama	calls
chei*	keys
cheia	key
chiar	really
chilot*	knickers
chinui*	tortures
chiri*	rent
chirias*	lodger
chitar*	guitar
cicatric*	scars
ciclu	period
ciclul	period
cimitir*	cemetery
cina	dinner
cinam	dinner
cincea	fifth
cinci	five
cincispre*	fifteen
cincizeci	fifty
cine	who
cinema*	cinema
cineva	someone
cioburi*	broken glass
ciocni*	crash
ciocolat*	chocolate
ciomag*	stick
ciorb*	soup
circumciz*	circumcision
citesc*	i read
citeste	reads
citim	we read
citit	reading
ciudat*	weird
ciupes*	pinches
ciupi*	pinched
ciupitur*	pinches
clac*	not cope
clantan*	shaking
clasa	class
clase	classes
clasei	class
clatit*	pancakes
clinic*	clinic
clip*	video
clor*	bleach
club*	club
cluburi*	clubs
cm	cm
coada	queue
coafez*	hairdresser
coapsa*	thigh
coapse*	thighs
coaste*	ribs
cobor*	come down
cocain*	cocaine
cocos*	rooster
cofetari*	cake shop
coji	scabs
colect*	collection
coleg*	classmate
colegii	classmates
colegiu*	college
colet*	parcel
colete*	parcels
colic*	colic
colind*	carols
colt	corner
comemor*	memorial
coment*	comment
compar*	compare
compas*	compass
comprimat*	tablets
comunis*	history
comunit*	community
concedi*	holiday
concert*	concert
conduc*	drive
conserv*	tins
consili*	council
consilier*	counsellor
constrang*	force
constrans*	forced
consum*	uses
cont	account
conteaza	matters
contez*	matter
contraband*	smugglers
control*	control
controleaz*	controls
conturi*	accounts
convuls*	seizure
copac*	trees
copci	stitches
copii	kids
copii*	children
copil*	child
copilas*	little child
cor	choir
corp*	body
cortin*	curtain
cortul*	tent
corturi*	tents
corul*	choir
cosciug*	coffin
cosmar*	nightmares
cosul	bin
cosuri*	bins
covrig*	pretzels
cozonac	cake
craciun*	christmas
crap	i die
crapa	cracks
crape	die
cratit*	pan
cred	i think
crede	believes
credeam	thought
credit*	credit
creion*	pencils
cresa	nursery
cresc	grow
crescut	grew up
cresta*	cut
crestez*	i cut
crezut	believed
crima	murder
crime*	murder
criminal*	murderer
criza	crisis
crize	fits
croi*	hits
croitor*	sewing
crosetat*	knitting
cruci	crosses
crud*	raw
crut*	spare
csgo	game
cu	with
cucui*	lump
cui	who
cuiva	someone
culc	i go to bed
culc*	sleep with
culcat	lay
culce	lie down
culegem	we pick
cultural	cultural
cum	how
cumint*	good
cumnat*	brother inlaw
cumnata*	sister inlaw
cumnatei	sister inlaw
cumpar*	buy
cumpara	buys
cumparat*	bought
cumparatur*	shopping
cunosc	i know
cunosc*	know
cunoscut*	met
cunun*	wedding
cuptor*	oven
curaj*	brave
curand	soon
curat*	clean
curatand	peeling
curatenie	cleaning
curea*	belt
curent*	electricity
curge	runs
curs*	course
cursuri*	courses
curte	yard
curtii	yard
curva*	slut
curvele	sluts
cusut*	sewing
cutia	box
cutie	box
cutii*	boxes
cutit*	knife
cutite*	knives
daca	if
dadea	gave
dai	give
dans*	dance
danseaz*	dances
dansez*	i dance
dansuri	dances
dar	but
daruit	gave
dat	gave
data	time
dator	owe
datorez*	i owe
datori*	debt
dau	i give
de	of
dea*	give
dealer*	dealer
dealeri*	dealers
decapit*	kill
decat	than
decedat*	died
deces*	death
deci	so
decid*	decide
decis*	decided
defibril*	defibrillator
degeaba	pointless
deget	finger
degete*	fingers
degetul	finger
deja	already
delicios*	tasty
deloc	not at all
dement*	dementia
demisi*	resign
demol*	knock down
demon*	demons
demult	long ago
dentist*	dentist
deoarece	because
deodata	suddenly
departe	far
dependent*	addict
deport*	deported
depozit*	warehouse
depresi*	depression
deprim*	depressed
deranj*	bother
des	often
descant*	exorcism
deschid*	open
deschis	open
descult*	barefoot
desen	drawing
desenat*	drew
desene*	cartoons
desenea*	draws
desenez*	drawing
despart*	break up
despartit*	broke up
despre	about
despuiat*	naked
destul*	enough
devreme	early
dezbrac*	undress
dezbracat*	undressed
dezgust*	disgusting
dezinfect*	disinfectant
dezvalui*	tell
diabet*	diabetes
dializ*	dialysis
diavol*	devil
diet*	diet
dimine*	morning
din	from
dinte*	tooth
dinti*	teeth
diplom*	diploma
director*	headteacher
dirigint*	teacher
discord*	discord
discut*	talk
dispar	i disappear
dispar*	disappear
disparit*	disappearance
disparu*	disappeared
disper*	desperate
dispers*	gone
distr*	fun
distribui*	shares
distru*	destroys
divort*	divorce
divulg*	tell
dizabil*	disabled
dizabilitati	disabilities
doamna	lady
doamne	god
doar	only
doare	hurts
doarma	sleep
doarme	sleeps
doctor*	doctor
documentar*	documentary
doi	two
doispre*	twelve
doliu*	mourning
domestic*	domestic
domnitor*	king
domnul	sir
domnule	sir
donat*	donated
donati*	donation
donez*	donate
dor	hurt
doresc	i want
doreste	wants
dori	want
dorm	i sleep
dorm*	sleep
dormea*	slept
dormim	we sleep
dormit*	slept
dormitor*	bedroom
doua	two
douazeci	twenty
drac	devil
draci	devils
dragoste*	love
dragut*	nice
drept*	right
drog*	drugs
drogat*	drugged
drogheaz*	takes drugs
drum*	road
drumeti*	hike
drumuri*	roads
duba	van
dubei	van
dubit*	van
duc	i go
duca	take
duce	takes
duceti	take
dulap*	cupboard
dulce	sweet
dulciuri*	sweets
duminic*	sunday
dumnezeu*	god
dungi	stripes
dungi*	marks
dupa	after
durere*	pain
dureri*	pain
dureros*	painful
dus	gone
dusul	shower
dusuri*	showers
e	is
ea	she
echip*	team
ecran*	screen
educat*	education
educatoar*	teacher
ei	her
el	he
electric*	electric
elev*	pupil
emotion*	moving
englez*	english
epileps*	epilepsy
episod*	episode
epuiz*	exhausted
era	was
eram	i was
erau	were
este	is
esti	you are
etaj*	floor
etnobotanic*	drugs
eu	i
euro	money
evacu*	evicted
evad*	escape
eviden*	of course
exact	exactly
exame*	exams
examen*	exam
excit*	aroused
excizi*	cut girls
exclu*	excluded
excursi*	trip
explic*	explain
exploat*	exploited
explozi*	bomb
expozit*	exhibition
extenu*	exhausted
fabric*	factory
fac	i do
faca	do
facalet*	rolling pin stick
facea*	did
facebook*	facebook
facem	we do
faceti	you do
faci	you do
factur*	bills
facultat*	university
facut	did
facute	done
faina*	flour
faleza	cliff
fals*	fake
familia	family
familie*	family
familii*	families
fapt*	fact
fara	without
farfuri*	plate
farfurii	plates
farmaci*	pharmacy
fata	girl
febr*	fever
fel	way
feli*	slice
felicit*	congratulations
felinar*	lamp
felul	way
femei*	women
femeie*	woman
fereastr*	window
ferest*	window
fereste	avoids
ferici*	happy
ferm*	farm
festivalul	festival
fete	girls
fetei	girl
fetel*	girls
fetit*	little girl
fi	be
fie	be
fiecare	every
fierbint*	hot
fifa*	fifa
fiic*	daughter
fiindca	because
film	film
filmare*	video
filme*	films
filmez*	film
filmul	film
filmului	film
fim	be
final*	final
finant*	funding
fiori	shivers
fitness	gym
fiu	son
fiul*	son
flacon*	bottle
flamand*	hungry
flor*	flowers
flotar*	press ups
foame*	hungry
foamea	hunger
foamet*	hunger
foarte	very
foc	fire
foli*	foil
folos*	use
fonduri*	funding
foodbank	foodbank
formati*	band
formular*	forms
fort	force
forta	force
fortat*	forced
forteaz*	forces
fortez*	forces
fortnite*	fortnite
fost	was
fosta	ex
fostei	ex
fosti	ex
fostul*	ex
fotbal*	football
fotograf*	pictures
fractur*	broken
frana*	brake
francez*	french
franea*	brakes
franghi*	rope
frate*	brother
frati	brothers
fratii	brothers
fratil*	brothers
fratior*	little brother
freac*	rubs
frecat	rubbed
fric	scared
frica*	scared
frig*	cold
frigider*	fridge
fript*	burned
frizer*	barber
fructe*	fruit
frumoas*	beautiful
frumos	nice
frumus*	beautiful
frunte*	head
frunz*	leaves
fug	i run away
fuga	run away
fugar*	runaway
fuge	runs away
fugi	run away
fugim	we run
fugit*	ran away
fum	smoke
fumat*	smoking
fumeaz*	smokes
fumez*	i smoke
fumul	smoke
fund	bum
fundati*	charity
fundul*	bum
funie*	rope
fura	steals
furat*	stole
fure	steal
furt*	theft
furtun*	hose
furtuna*	storm
fusta*	skirt
gagic*	girlfriend
gagiu*	boyfriend
gaina*	hen
gaini*	hens
galagi*	noise
galben	yellow
gandac*	cockroaches
gandes*	thinks
gandesc	i think
gandit	thought
gandul*	thought
ganduri	thoughts
gara*	station
gard	fence
gardian*	guard
gardul	fence
garsonier*	flat
gasc	goose
gasc*	gang
gaseam	found
gases*	find
gasesc	i find
gaseste	finds
gasi*	found
gasim	we find
gat	neck
gata	ready
gates*	cook
gatim	we cook
gatit*	cooking
gatul*	neck
gaturi*	necks
gay	gay
gaz	gas
gazul	gas
geaca	jacket
geam*	window
geamuri	windows
geant*	bag
geloas*	jealous
gelos*	jealous
geloz*	jealousy
gemen*	twins
genele	eyelashes
genial*	great
genunch*	knees
ger	cold
germana	german
germania	abroad
gestur*	gestures
gheata	ice
ghete*	boots
ghiozdan*	backpack
ghips	plaster cast
gimnast*	gymnastics
ginere*	son inlaw
giratori*	roundabout
glas*	voices
glezn*	ankle
gloant*	bullets
gluma*	joke
glume*	jokes
glumes*	joking
glumi*	joking
glumit	joked
goala	naked
goale	empty
gogosi*	doughnuts
goi	naked
gol	naked
gola*	naked
golan*	thugs
golesc	i empty
goli	empty
golul	empty
golul*	goal
goluri*	goals
goni*	kicked out
grade	degrees
gradin*	garden
gradini*	nursery
graffit*	graffiti
gramad*	pile
gras*	fat
gratar*	barbecue
gratis	free
gratuit*	free
gravid*	pregnant
great*	sick
gresea*	mistake
gresit*	wrong
gretoas*	disgusting
gretos*	disgusting
greu	hard
greut*	hard
grija	care
gripa	flu
gripe*	flu
groapa*	pothole
groaza	terror
gropi*	potholes
grozav*	great
grup	group
guma	chewing gum
gunoa*	rubbish
gunoi*	rubbish
gust*	tasty
hahaha*	haha
haide	come on
haideti	come on
haina	coat
haine*	clothes
haios*	funny
halter*	weights
halucin*	hallucinations
hamster*	hamster
handbal*	handball
handicap*	disabled
hanorac*	hoodie
hartii*	papers
hartui*	bullying
heroin*	heroin
hol	hallway
homofob*	homophobic
horror*	horror films
hot	thief
hotar*	decided
hotaras*	decide
hotel*	hotel
hoti*	thieves
hran*	feed
hrana*	food
hranes*	feeds
huligan*	thugs
i	him
ia	takes
iar	again
iarasi	again
iarba	weed
iarba*	grass
iarna	winter
iart*	sorry
iasa	go out
iau	i take
iaurt*	yogurt
ibuprofen*	ibuprofen
idiot*	stupid
ieftin*	cheap
iei	you take
iepur*	rabbit
ierba	weed
ieri	yesterday
ierta*	sorry
ies	i go out
iese	goes out
iesea	went out
iesi	go out
iesim	we go out
iesit	went out
ignor*	ignores
igrasi*	damp
ii	him
il	him
imam*	imam
imbib*	soaked
imbranc*	shoves
imbratis*	hugs
imi	my
imobil*	flats
impacat*	made up
impiedic*	tripped
imping*	push
impinge	pushes
impins*	pushed
implor*	begs
impotriv*	against
impreuna	together
imprumut*	borrowed
impusc*	shoot
impuscat*	shot
in	in
inabus*	smother
inainte	before
inalbitor*	bleach
inapoi	back
inca	still
incalzi*	heating
incarcat*	charger
incendi*	fire
incepator*	beginners
inceput	started
incerc	i try
incerca	tries
incercat	tried
incetin*	slows down
incheietur*	wrist
inchid*	lock
inchide*	locks
inchiri*	rent
inchis*	locked
inchisoar*	prison
inchiz*	lock
inconstient*	unconscious
incui*	locked
incuie*	locks in
incurc*	wrong
indrazn*	dare
inec*	drown
inecat*	drowned
inel*	ring
infect*	infected
infig*	stab
infipt*	stabbed
infirmier*	nurse
infomet*	starving
informar*	information
infricos*	scary
infulec*	binge
inghet	freezing
inghetam	freezing
inghetat*	freezing
inghetata	ice cream
inghit*	swallow
inghitit*	swallowed
ingras*	fat
ingrij*	take care
ingrijor*	worried
ingropat	buried
ingroz*	terrified
ingrozitor*	awful
inima	heart
injunghi*	stab
injunghiat*	stabbed
injur*	swears at
inmorm*	funeral
innebun*	mad
inoata	swims
inot	swimming
inotam	we swim
insa	but
insarcin*	pregnant
inscri*	signed up
inseamna	means
insoar*	marry
insomn*	can not sleep
insor	marry
inspaimant*	terrified
insta*	instagram
instala*	plumber
insulin*	insulin
insult*	insults
insurat*	married
intai	first
intalni*	meeting
intalnim	we meet
intampl*	happened
intampla	happens
intarzi*	late
intel*	understand
intention*	on purpose
intep*	sting
interes*	interesting
interfon	intercom
interlop*	gang
internet*	internet
intersect*	junction
interviu*	interview
interzi*	not allowed
interzic*	not let
intim*	private
intoarc*	come back
intoarce	comes back
intorc	come back
intors	came back
intoxic*	poisoned
intr	in
intra	comes in
intram	we go in
intrar*	entrance
intrat	came in
intre	between
intreaba	asks
intreb	i ask
intreb*	ask
intrebar*	questions
intrebat*	asked
intri	come in
intru	go in
intruna	constantly
intunec*	dark
intuneric*	dark
inunda*	flooded
inundati*	flood
inutil*	useless
invat	i learn
invat*	learn
invata	learns
invatator*	teacher
inveti	learn
invinet*	bruised
invit*	invited
ipotec*	mortgage
ironiz*	mocks
isi	his
istori*	history
isus	jesus
italia	abroad
iubes*	loves
iubesc	i love
iubim	we love
iubit*	boyfriend
iubita	girlfriend
iubitei	girlfriend
iulie	july
izbes*	slams
izbi*	slammed
izgon*	kicked out
izola*	isolated
jaf*	robbery
jaluz*	blinds
jandarm*	police
jefui*	robbed
jeg*	filthy
jena*	ashamed
jenez*	ashamed
jignes*	insults
jigni*	insults
joac*	play
joaca	plays
joc*	game
jocuri*	games
joi	thursday
joint*	weed
jos	down
jucam	we play
jucari*	toys
jucat	played
jucator*	player
judec*	court
judet*	county
judo*	judo
jumatate	half
jumate	half
jur	i swear
jurat	swore
jurul	around
karate*	karate
kickbox*	kickboxing
kile	kg
kilogram*	kg
l	him
la	at
labrador*	dog
lac	lake
lacat*	lock
lacrim*	tears
lacul*	lake
lalele*	tulips
lama*	blade
lame*	blades
langa	near
lant*	chain
lantern*	torch
lapte*	milk
laptop*	laptop
las	i let
lasa	lets
lasam	we leave
lasat*	left
lasati	leave
lase	let
lasi	leave
latra*	barks
laxativ*	laxatives
le	them
leaga	ties
leagan	swing
leagan*	swings
lecti*	lessons
lectia	lesson
legal	legal
legat*	tied
legi	tie
legum*	vegetables
lei	money
lemn	wood
lenjerie*	underwear
lesa*	dog lead
lesbi*	lesbian
lesin*	faint
lesinat*	fainted
leu	money
liber*	free
liceu*	school
lidl	shop
lift*	lift
liga	league
limba	language
limbi	languages
limbii	language
limita	limit
limitator*	speed bumps
linge	licks
lingur*	spoon
linie	line
linist*	quiet
lins	licked
lipsa	missing
lipses*	missing
lire*	pounds
list*	list
livr*	deliver
livrez*	i deliver
loc	place
localnic*	locals
locati*	location
locui*	live
locuint*	housing
locul	place
locuri	places
logod*	engaged
logodn*	fiance
londra	london
lor	their
lovea*	hit
lovesc*	i hit
lovest*	hits
lovin*	hitting
lovit*	hit
lovitur*	hits
lu	of
lua	take
luam	took
luat	took
luati	take
luau	took
lucram	we work
lucrat	worked
lucreaza	works
lucrez	i work
lucru	work
lui	his
lumanar*	candles
lumea	people
lumin*	light
luminat*	lit
lumini*	lights
luna	month
lung*	long
luni*	months
lup	wolf
lupi*	wolves
lupte	wrestling
lupul*	wolf
luxat*	hurt
m	me
ma	me
macar	at least
macet*	machete
mafi*	gang
magazi*	shed
magazin*	shop
mai	more
maine	tomorrow
maini*	hands
majora	over eighteen
maltrat*	abused
malul	river bank
mama*	mum
mamaie*	gran
mamalig*	polenta
mame	mums
mamei	mum
mami*	mummy
mana	hand
mananc	i eat
mananc*	eat
mananca	eats
manastir*	monastery
mancam	we eat
mancar*	food
mancat*	ate
manci	you eat
mandr*	proud
maneca	sleeve
maneci*	sleeves
mangai*	strokes
mangaia*	stroked
manipul*	manipulates
manual*	textbook
manusi	gloves
manut*	hand
mar	apple
mare	big
marea	sea
margine*	edge
mari	big
marijuan*	weed
marit*	marry
marita	marry
marita*	married
maritis*	marriage
marti	tuesday
martor*	witness
marturis*	told
masa	meal
masaj*	massage
masc*	mask
masele*	teeth
masin*	car
masini	cars
masti	masks
matemat*	maths
matus*	auntie
mea	my
mearga	go
meci*	match
medic*	doctor
medical*	medical
medicament*	medicine
medicin*	medicine
meditat*	tutor
mei	my
mele	my
melodi*	song
menaj*	housework
menstr*	period
mere	apples
merele	apples
mereu	always
merg	i go
merge	goes
mergea	went
mergem	we go
mergi	you go
merit	deserve
merita*	deserve
mers	went
mersi	thanks
mesaj*	messages
mestec*	chews
mester*	builder
metadona	methadone
metrou*	underground
meu	my
mi	me
mic	little
mica	little
mici	little
micut*	little
mie	me
miel	lamb
mielul	lamb
miercuri	wednesday
mii	thousands
minciun*	lies
minecraft*	minecraft
miner*	miners
minge	ball
mingea	ball
mingi*	balls
minor*	child
minora	girl
mint	i lie
minte	lies
mintit	lied
minunat*	wonderful
minut*	minutes
mire	groom
mireas*	bride
mirele	groom
miroase	smells
miros*	smells
misto	cool
mistret*	boar
miu	my
mizer*	filthy
moale	limp
moara	die
moare	dies
moart*	dead
moarte*	death
moase*	midwife
mobil	phone
model	model
modele	models
molest*	molested
monument*	monument
mor	i die
morcov*	carrots
mori	die
mormant*	grave
morometii	book
mort*	dead
moschee*	mosque
mosten*	inherited
mosu	old man
mosul*	old man
motan*	cat
motocicl*	motorbike
mucegai*	mould
mult	much
multa	much
multe	many
multumes*	thanks
munca	work
munces*	work
munci	work
muncim	we work
muncit*	worked
munte*	mountain
munti*	mountains
murdar*	dirty
muream	died
muri	die
muribund*	dying
murim	we die
murit	died
musafir*	guests
musc	i bite
musca	bites
muscat*	bit
muschi*	muscles
mut	i move
mutam	we move
mutat	moved
muzeu*	museum
muzic*	music
nalox*	naloxone
nasc	i give birth
nasca	give birth
nascu*	born
nasii	godparents
nast*	birth
nasu	nose
nasul*	nose
ne	us
neagr*	black
neam	family
neamul*	family
nebun*	mad
neclar*	unclear
necunoscut*	stranger
nefericit*	unhappy
neglij*	neglect
negre	black
negru	black
nelinist*	nervous
nemanc*	not eaten
nenea	man
nepazit*	unattended
nepoat*	niece
nepoata	granddaughter
nepot*	nephew
nepotul	grandson
nesigur*	unsafe
nesimtit*	horrible
nesupraveg*	unattended
net	internet
nevast*	wife
nevoie	need
nicaieri	nowhere
nici	not
niciodata	never
niciun	no
niciunul	none
nimanui	nobody
nimeni	nobody
nimic	nothing
ninge*	snowing
niste	some
nivel*	level
niveluri*	levels
noapte*	night
noastra	our
noastre	our
noi	we
non	non
nopt*	nights
nora	daughter inlaw
norei	daughter inlaw
noroc	luck
nostru	our
nota	grade
note	marks
noua	new
nouaspre*	nineteen
nouazeci	ninety
nu	not
nuca	nut
nud*	nudes
nugget*	nuggets
nuia*	cane
nuiel*	cane
numai	only
numar*	number
numara	counts
nume	name
numel*	names
numele	name
numere	numbers
nunta*	wedding
nunti*	weddings
nuntii	wedding
nurofen	ibuprofen
o	her
oaie	sheep
oala	pot
oale	pots
oameni	people
oamenii	people
oara	again
oase	bones
oasele	bones
obicei*	habit
obisnu*	used to
oblig*	force
obliga	forces
obliga*	forced
obosesc*	exhausted
obosit*	exhausted
obraji*	cheeks
obraz*	cheek
ochelar*	glasses
ochi	eye
ochii	eyes
ochil*	eyes
ochiul	eye
odata	once
oglind*	mirror
oile	sheep
oina	ball game
om	man
omenes*	human
omlet*	omelette
omoar*	kills
omor	i kill
omor*	kill
omorat*	killed
omul	man
online*	online
onoar*	honour
onomast*	name day
opar*	scalded
operat*	operation
opres*	stop
opresc	i stop
opreste	stops
opri	stop
oprim	we stop
oprit	stopped
opt	eight
opta	eighth
optspre*	eighteen
optzeci	eighty
ora	hour
ore*	hours
orez*	rice
orfelin*	care home
organiz*	organises
ori	times
oribil*	awful
orice	anything
oricine	anyone
oricui	anyone
oriunde	anywhere
otet	vinegar
otrav*	poison
otravit*	poisoned
oua	eggs
oual*	eggs
pachet*	packet
pachete*	packages
paduchi*	lice
padur*	woods
paine	bread
painea	bread
paini	loaves
paispre*	fourteen
pakistan*	pakistan
palinc*	vodka
palma	slap
palme	slaps
palmui*	slapped
palmuies*	slaps
palton*	coat
pamant*	ground
pampers*	nappies
pana	until
panic*	panicking
pansament*	bandage
pantaloni	pants
pantof*	shoes
papagal*	parrot
papuc*	slipper
papuci	slippers
papus*	dolls
paracetamol*	paracetamol
parai	tell on
paralel*	parallel
paraliz*	paralysed
parasc	tell on
parasi*	abandoned
parastas*	memorial
parc	park
parca	like
parcar*	car park
parcat*	parked
parcheaz*	parks
parcul	park
parcuri*	parks
parere*	opinion
parint*	parents
parol*	password
parul	hair
parului	hair
pasaj*	underpass
pasapoart*	passport
pasaport*	passport
pasare*	bird
pasari*	birds
pasaric*	fanny
pasc	i graze
paste*	easter
pasti*	easter
pastil*	pills
pastila	pill
pastor*	pastor
pat	bed
pata	stain
patin*	skating
patit	happened
patron*	boss
patru	four
patruzeci	forty
patul*	bed
patur*	blanket
paturi	blankets
pauz*	break time
pazes*	guards
paznic*	guard
pe	on
pedeap*	punishment
pedeps*	punish
pedofil*	molester
penar*	pencil case
penis*	penis
penitenc*	prison
pensi*	pension
pensiun*	hotel
pentru	for
perde*	curtains
perechi	pairs
perete*	wall
pereti*	walls
pericol*	danger
periculo*	dangerous
perioad*	period
permanent*	always
perna	pillow
peron*	platform
persoane	people
pervaz*	window ledge
pescarus*	seagulls
peste	over
pestel*	fish
pesti*	fish
pete*	stains
petit*	suitor
petiti*	petition
petrec*	party
pian*	piano
piata*	market
picatur*	drops
picioar*	legs
picior	leg
pictez*	painting
pictur*	painting
piele*	skin
piept*	chest
pierd	lose
pierde*	loses
pierdu*	lost
piesa	play
pieton*	pedestrian
pietoni	pedestrians
pijama*	pyjamas
pilaf*	rice
pionez*	pins
pipai*	touches
pipait*	touched
piper*	pepper
pipi	pee
piscin*	swimming pool
pisic*	cat
pisoi*	kitten
pistol*	gun
pitic*	little
pivnit*	cellar
pizza*	pizza
placa	like
placut	liked
plaj*	beach
plang	i cry
plang*	cry
plangand	crying
plange*	cries
plangea*	cried
planific*	planning
plans	crying
plans*	cried
plansete*	crying
plant*	plants
planta*	plant
plantam	we plant
planul	plan
planuri*	plans
plasa	net
plasament	care
plastic	plastic
plastil*	plasticine
plastur*	plaster
plata*	pay
plateas*	pay
platesc	i pay
platest*	pay
plateste	pays
platesti	you pay
plati	pay
platim	we pay
platit*	paid
playstation*	playstation
pleaca	leaves
plec	i leave
plec*	leave
pleca*	left
plecam	we leave
plesnes*	slaps
plesni*	slapped
pliant*	leaflets
plictis*	bored
plictiseala	boredom
plicul*	envelope
pliculet*	packets
plimb*	walks
plin	full
plina	full
ploaia	rain
ploaie	rain
ploi*	rain
plosnit*	bed bugs
ploua	raining
poart*	wears
poarta	gate
poarte	wear
poate	can
pocnes*	slaps
pocni*	slapped
pod	bridge
podet*	bridge
podul*	bridge
poezi*	poem
pofta	appetite
politi*	police
pomen*	memorial
pomi*	trees
pompa	pump
pompier	firefighter
pompita	inhaler
popa	priest
popul*	people
porc*	pig
porecl*	names
poreclesc	call names
porno*	porn
port	i wear
portar*	goalkeeper
porti*	portion
porumbe*	pigeons
posed*	possessed
poset*	bag
posta	post
postat*	posted
posteaz*	posts
postez*	post
postnat*	after baby
pot	i can
poti	you can
povar*	burden
povest*	story
povestes*	tells
poza*	picture
pozat*	pictured
poze*	pictures
pozez	picture
prabus*	collapsed
praf	powder
prajitur*	cakes
pranz*	lunch
prea	too
preda	teach
predat	taught
predic*	sermon
preferat*	favourite
pregat*	ready
premier*	minister
premiu*	prize
prenandez	glue
preot*	priest
presiun*	pressure
pret	price
pretul*	price
preturi*	prices
preven*	prevention
prichind*	little children
prieten*	friend
prim	first
prima	first
primar*	mayor
primari*	council
primavar*	spring
primes*	gets
primim	we get
primit*	got
primul*	first
prin	through
princip*	main
prind*	catch
prinde	catches
prins	caught
privest*	watches
prizonier*	trapped
proast*	stupid
problema	problem
procesul	court
profa*	teacher
profe*	teachers
profesor*	teacher
profit*	takes advantage
profu*	teacher
program*	programme
proiect*	project
promis	promised
promit*	promise
proprietar*	landlord
prost	stupid
prosti*	stupid
prostitu*	sold for sex
protect*	protection
protej*	protect
prune	plums
prunel*	plums
psihiatr*	psychiatric
psiholog*	counsellor
pt	for
pubel*	bins
pubg	game
pui*	chicken
pulover*	jumper
pumn*	punch
pumnii	fists
pun	i put
pune	puts
pune*	put
puneti	you put
punga*	bag
pungi*	bags
pupa	kisses
pupat	kissed
pupe	kiss
pur	pure
purec*	fleas
purtat	wore
pus	put
pusc*	gun
puscari*	prison
pusti*	empty
puta	willy
pute	smells
putea	could
puteam	i could
putem	we can
puter*	strength
puternic*	strong
putin	a little
putini	few
putit*	smelly
putul*	willy
putut	could
puzzle*	puzzle
rabd*	patient
rac	ill
rachiu*	vodka
racit*	cold
racnes*	shouts
rad	laugh
rada	laugh
radar*	speed camera
rade	laughs
radea	laughed
radeau	laughed
radem	we laugh
radicaliz*	radicalised
rai	bad
raman	i stay
ramana	stay
ramane	stays
ramanem	we stay
ramas	stayed
rana	wound
rana*	wounds
rand	turn
rane*	wounds
raneasc*	hurt
ranes*	hurt
ranga*	iron bar
rani	wounds
rani*	hurt
rap	rap music
rapeasc*	kidnap
rapi	kidnap
rapid*	fast
rapir*	kidnapping
rapit*	kidnapped
raposat*	late
rar	rarely
ras	laughed
rasete*	laughter
rasis*	racism
rasist*	racist
raspund	i answer
raspunde	answers
rata	duck
rataci*	lost
ratat	missed
ratel*	ducks
rau	bad
raul	river
raului	river
rauri	rivers
razat*	grating
razbo*	war
razbun*	revenge
razi	laugh
reactio*	reacts
rece	cold
reci	cold
recicl*	recycling
reclam*	advert
recomand*	recommend
recreat*	break time
recrut*	recruits
recunos*	admit
recuper*	get back
reducer*	discount
refuz*	refuses
rege	king
regim*	diet
regin*	queen
regul*	rules
remi	rummy
repar	repair
repara*	repair
reparat*	repaired
reped*	quickly
repet*	practise
reportaj*	report
repros*	blame
resou	cooker
respir*	breathing
respira*	breathe
restaurant*	restaurant
retard*	stupid
retet*	recipe
revin	i come back
revoluti*	revolution
rezist*	cope
rezultat*	results
ridica	raises
ridicat	raised
rigla*	ruler
roata	wheel
robinet*	tap
roblox*	roblox
robotic*	robotics
rochi*	dress
rog	please
rom	gypsy
roman	romanian
romana	romanian
romanc*	romanian woman
romania	romania
romanul	novel
romilor	gypsies
rosie	red
rosii	tomatoes
rost	point
rostul	point
rosu	red
roti	wheels
rotund*	round
rucsac*	backpack
ruda	relative
rude*	relatives
rugaci*	prayer
rugam	we ask
rugat	asked
rugat*	begged
rulot*	caravan
rup	i break
rupa	break
rupe	breaks
rupt	broke
rupt*	broken
rusin*	ashamed
s	are
sa	to
sabi*	sword
sacosa	bag
sah	chess
sahul*	chess
saispre*	sixteen
saizeci	sixty
sala	hall
salari*	wages
salat*	salad
salte*	mattress
salv*	save
salvare	ambulance
salvarea	ambulance
sambata	saturday
sambet*	saturdays
sampon*	shampoo
sanatosi	healthy
sange*	blood
sangera*	bleeding
sangereaz*	bleeds
sani	breasts
sanii	breasts
santaj*	blackmail
santajat*	blackmailed
santajeaza	blackmails
santajez*	blackmails
santajist*	blackmailer
santier*	building site
sanul	breast
saptaman*	week
saptamani	weeks
sapte	seven
saptespre*	seventeen
saptezeci	seventy
sar	i jump
sara	jump
sarac*	poor
sarbator*	holiday
sarcina	pregnant
sare	salt
sari	jump
sarit*	jumped
sarmal*	cabbage rolls
sarpe*	snake
sarut*	kiss
sarutat*	kissed
sase	six
satar*	knife
satul*	village
satula	fed up
saturat	fed up
sau	or
scandal*	row
scandalag*	thugs
scap	i escape
scap*	escape
scapat	escaped
scara	stairs
scarb*	disgusting
scari	stairs
scaril*	stairs
scaun*	chair
schi	skiing
schiat*	skiing
schimb*	change
schimbat*	changed
sclav*	slave
sclavag*	slavery
sclavi*	slavery
scleroz*	illness
scoala	school
scolar*	school
scoli	schools
scolii	school
scolil*	schools
scos	took out
scot	i take out
scotian*	scotland
scrant*	sprained
scrie	writes
scriitor*	writer
scris	wrote
scrisoar*	letter
scriu	i write
scuip*	spits
scuipat*	spat
scump*	expensive
scurt*	short
scutec*	nappy
scutur*	shakes
scuturat*	shook
scuze	sorry
se	self
seama	notice
seara	evening
sechestr*	locked
secret*	secret
secund*	seconds
sedint*	meeting
sefa*	boss
sefu*	boss
selfie*	selfie
semafor*	traffic lights
seminar*	workshop
semn	sign
semnal	signal
semne	marks
semnele	marks
seniori	older people
sens	point
sensul	point
separ*	separate
sera	farm
serbar*	school show
seri	evenings
serial*	series
serie	series
serile	evenings
sering*	needles
seringa*	needle
serpi*	snakes
serta*	drawer
server*	server
serveta*	napkins
servetel*	napkins
serviciu*	work
servitoar*	servant
sex*	sex
sexual*	sexual
sfarsi*	end
sfat	advice
sfaturi*	advice
sfoara	string
sfoara*	rope
shop*	shop
si	and
sicriu*	coffin
sigurant*	safe
siles*	forces
silit*	forced
simpatic*	nice
simpl*	simple
simt	i feel
simta	feel
simte	feels
simti	feel
simtit	felt
sina	rail
sine*	rails
singur*	alone
singurat*	lonely
sinucid*	suicide
sinucis*	suicide
sirop	syrup
siropul*	syrup
sisul	knife
slab*	thin
slabes*	lose weight
slabi	lose weight
slabit*	lost weight
slap*	slippers
slujb*	mass service
sms*	texts
smulg	i pull out
smulg*	pulls out
smuls*	pulled out
snap*	snapchat
snopes*	beats
snopi*	beaten
soacr*	mother inlaw
soapt*	whispers
soare*	sun
soarec*	mouse
sobolan*	rats
socri*	inlaws
socru*	father inlaw
sofer*	driver
soferii	drivers
soldat*	soldier
soldati*	soldiers
somalia*	somalia
somer*	unemployed
somn*	sleep
somnifer*	sleeping pills
sondaj*	survey
soptes*	whisper
sora	sister
soricel*	mouse
sosea*	road
soset*	socks
sot	husband
sotia*	wife
sotie*	wife
sotul*	husband
spal*	wash
spala	washes
spalat*	washed
spania	abroad
spanzur*	hang
spanzurat*	hanged
sparg*	break
sparge*	breaks
spargere*	break in
spart	smashed
spart*	broken
spate	back
spatel*	back
spati*	space
spectacol*	show
sperant*	hope
speri*	scared
sperie	scares
spion*	spies
spirit*	spirit
spital*	hospital
sport*	sport
spre	towards
sprijin*	support
spui	you tell
spun	i tell
spuna	tell
spune	says
spunea	said
spunem	we tell
spuneti	you tell
spus	told
sta	stays
stadion*	stadium
stai	stay
stalp*	post
stam	we stay
stanga	left side
stapan*	owner
stat	stayed
statea	stayed
stateam	stayed
statia	bus stop
statie	bus stop
statii*	bus stops
statistic*	statistics
stau	i stay
stea	stay
sterg*	deletes
sters*	deleted
stiam	knew
sticla	bottle
sticle*	bottles
sticlut*	bottle
stie*	knows
stii	you know
stim	we know
sting	turn off
stinge*	turns off
stins*	off
stiri*	news
stiu	i know
stiut	knew
stomac*	stomach
stomatolog*	dentist
strabunic*	great gran
strad*	street
strain*	stranger
strainatat*	abroad
strang	i collect
strang*	strangle
strange	tightens
strans	tightened
strazi*	streets
streang*	rope
stres*	stress
strica	breaks
stricat*	broken
strig	i shout
striga	shouts
striga*	shouted
strige	shout
strigi	shout
student*	student
studiu*	study
sub	under
suc	juice
sucul	juice
suflet*	soul
sufoc*	choke
sufrager*	living room
sugar*	baby
sugrum*	strangle
suicid*	suicide
sun	i call
suna	calls
sunat*	called
sune	call
sunt	i am
suntem	we are
sunteti	you are
supa	soup
suparat	angry
super	great
superb*	wonderful
supermarket*	supermarket
suport*	cope
supradoz*	overdose
supraveg*	look after
supraviet*	survive
surd*	deaf
surioara*	little sister
surior*	little sister
surori	sisters
surorii	sister
surpriz*	surprise
sus	up
sut	kick
suta	hundred
sute	hundreds
sutien*	bra
suturi*	kicks
ta	your
tabara*	camp
tabla	board
table	backgammon
tablet*	tablets
tableta	tablet computer
tac	i keep quiet
taca	keep quiet
tacam*	cutlery
taci	quiet
tacut	quiet
tai	i cut
taia*	cut
taica*	dad
taie	cuts
taie*	cut
taiem	we cut
taietur*	cuts
taind	cutting
tainui*	kept secret
tampit*	stupid
tanar*	young person
tara	country
taras*	drags
tarat*	dragged
tare	hard
tarfa*	slut
targ	fair
tarziu	late
tata	dad
tataie*	grandad
tatal*	dad
tate	boobs
tatei	dad
tati	daddy
tatic*	daddy
tava*	tray
tavan*	ceiling
taxa*	tax
taxe*	taxes
taxi*	taxi
te	you
teama	scared
teatr*	theatre
teava*	pipe
telecom*	remote
telefon*	phone
televizor*	television
tem	i am scared
tema	homework
teme*	homework
temea	scared
temperatur*	fever
tenis*	tennis
tensiune	blood pressure
teren	pitch
terenul	pitch
termin	i finish
termina*	finish
terminat	finished
termine	finish
terorist*	terrorist
terorizeaz*	terrifies
test*	test
testament*	will
tevi*	pipes
ti	you
tigaie*	pan
tigan*	gypsy
tigani*	gypsies
tigar*	cigarette
tigari*	cigarettes
tiktok	tiktok
timp	time
timpan*	ear
tin	i keep
tina	keep
tine	you
tinea	kept
tineam	kept
tinere*	young people
tineri	young people
tinerii	young people
tinut	kept
tip	i shout
tipa	shouts
tipa*	shouted
tipe	shout
tipet*	screams
tipul*	guy
toalet*	toilet
toamna	autumn
toarn*	pours
toata	all
toate	all
tobogan*	slide
toca*	chopping
tocat*	chopped
tocmai	just
tomberon*	bin
tombol*	raffle
topor*	axe
tort*	cake
tortur*	torture
tot	all
toti	everyone
totii	everyone
totul	everything
totusi	still
traduc*	translator
trafic	traffic
traficant*	dealer
traficul*	traffic
trag	i pull
trage*	pulls
traged*	tragedy
trai	live
traia	lived
traiasca	live
traies*	live
traiesc	i live
traiesc*	live
trait	lived
tramadol*	tramadol
trambulin*	trampoline
tramva*	tram
trandafir*	roses
transport*	transport
trantes*	slams
tranti*	slammed
tras	pulled
trata*	treats
tratament*	treatment
treaba	business
treaca	pass
treaz*	awake
trebui	must
trebuia	had to
trebuiasca	must
trebuie	must
treburi*	chores
trec	i go past
trece	passes
trecer*	crossing
trecut	past
trecuta	last
trei	three
treilea	third
treispre*	thirteen
treizeci	thirty
tremur*	shaking
tren*	train
tresar*	flinches
trez*	wake up
trezesc	i wake up
trezeste	wakes up
trezit*	woke up
tribunal*	court
tricot*	knitting
tricou*	t-shirt
trimis*	sent
trimit	i send
trimit*	send
trimite*	sends
trist*	sad
tristet*	sadness
troleib*	bus
trosnes*	slaps
trotinet*	scooter
trotuar*	pavement
trup*	body
trupa	band
tufis*	bushes
tuica*	vodka
tunel*	tunnel
tuns	haircut
tura	shift
turist*	tourists
turnament*	tournament
turnat	poured
turneu*	tournament
turnir*	tournament
tuse*	cough
tutor*	guardian
tuturor	everyone
ucid*	kill
ucig*	kill
ucigas*	murderer
ucis*	killed
uda	wet
uit	i forget
uita	forgets
uitam	forget
uitat	forgot
uite	look
ul	the
ulei*	oil
ultim*	last
umar*	shoulder
umbla	walks
umbra	shadow
umbrel*	umbrella
umeras*	hanger
umflat*	swollen
umil*	humiliated
umple	fills
umplu*	filled
un	a
unchi*	uncle
unde	where
uneori	sometimes
unghi*	nails
universit*	university
unspre*	eleven
unt	butter
unul	one
ura	hate
urasc	i hate
urasc*	hate
uraste*	hates
urat*	ugly
urc	i climb
urca	gets in
urcat	climbed
urce	get in
ureche*	ear
urechi	ears
urgent*	emergency
urin*	pee
urla	shouts
urla*	shouted
urle	shout
urmares*	follows
urmari*	follow
urmarit*	followed
urmator*	next
urme	marks
urmele	marks
urs	bear
ursi*	bears
ursul*	bear
usa	door
usi	doors
usil*	doors
usor	easy
usturo*	garlic
util*	useful
va	will
vaca	cow
vacant*	holiday
vaccin*	vaccine
vacil*	cows
vad	i see
vada	see
vaduv*	widow
vagin*	vagina
vanat	bruised
vanata*	bruise
vanatai*	bruises
vanatoare*	hunting
vanator*	hunting
vand	i sell
vandut*	sold
vant*	wind
vanzar*	for sale
vape*	vape
vara	summer
varicel*	chickenpox
vars	vomit
varsa*	vomits
varsta	age
varste*	ages
varul	cousin
varului	cousin
varza*	cabbage
vata	cotton wool
vazut	saw
vechi	old
vecin*	neighbour
vecinii	neighbours
vecinilor	neighbours
vede	sees
vedea	saw
vedem	we see
vedeti	you see
vene	veins
venea	came
veneau	came
venel*	veins
veni	come
venim	we come
venit	came
verde	green
veri	cousins
verific*	checks
verificat*	checked
veriget*	wedding ring
verighet*	wedding ring
verisoar*	cousin
verisor*	cousin
vesel*	happy
veseli*	dishes
vestiar	changing room
veterinar*	vet
viata	life
victim*	victims
video*	video
vierm*	worms
viesp*	wasp
vietii	life
vii	come
viitoare	next
vin	i come
vina*	fault
vinde*	sells
vindem	we sell
vine	comes
vineri*	friday
vinete	bruised
vinetie*	bruised
vinov*	guilty
vinovatie*	guilt
vioar*	violin
viol*	rape
violat*	raped
violeaz*	rapes
violent*	violence
virgin*	virgin
vis	dream
visat*	dreamed
vise*	dreams
visez*	dream
viteaz	brave
vitez*	speed
vitreg*	step
viza	visa
vizavi	across the road
vizei	visa
voce*	voice
voci*	voices
vodc*	vodka
voiam	i wanted
voie	allowed
volan*	wheel
voluntar*	volunteer
voluntariat	volunteering
voma	vomit
vomit	i vomit
vomit*	vomit
vomita	vomits
vomitat*	vomited
vor	they want
vorbea*	talked
vorbeasca	talk
vorbesc	i talk
vorbeste	talks
vorbi*	talk
vorbit	talked
vot*	vote
vraj*	witchcraft
vrea	wants
vreascuri	sticks
vreau*	i want
vrei	you want
vrem	we want
vreme	weather
vremea	weather
vreo	about
vreodata	ever
vroiam	i wanted
vrut	wanted
vulp*	fox
whatsapp*	whatsapp
whisky	vodka
xanax*	xanax
xbox*	xbox
zacusc*	vegetables
zahar*	sugar
zapad*	snow
zavor*	locked
zbiar*	shouts
zbiera*	shouts
zbor*	flight
zece	ten
zestre*	dowry
zgaltai*	shook
zgard*	collar
zgari*	scratched
zgarie*	scratches
zgomot*	noise
zi	day
ziar*	newspaper
zic	i say
zice	says
zicea*	said
ziceam	i said
ziceti	you say
zici	you say
zile	days
zilei	day
zilel*	days
zilnic	every day
zis	said
ziua	day
zombi*	zombie
zoo	zoo
zugrav*	painting walls
"""

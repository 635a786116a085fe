"""The English of pl words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
a	and
aborc*	abortion
adopc*	adoption
adopt*	adopted
adwokat*	lawyer
agencj*	agency
albo	or
aldi	aldi
ale	but
alergi*	allergy
alkohol*	alcoholic
alzheim*	dementia
amfa	speed
amfetamin*	speed
angiel*	english
angli*	england
ani	nor
aniol*	angel
ankiet*	survey
anorek*	anorexia
antydepres*	antidepressants
apap*	paracetamol
aparat*	camera
apce	app
aptek*	chemist
aranz*	arranged
areszt*	arrested
artykul*	article
astm*	asthma
atak*	attack
atakow*	attacked
aucie	car
auta	car
autem	car
auto	car
autobus*	bus
automat*	machine
autyz*	autism
awantur*	rows
az	until
babce	gran
babci*	gran
babk*	gran
babuni*	gran
bac	scared
badan*	test
badani*	research
badminton*	badminton
bagaz*	luggage
bajk*	cartoon
bal	scared
bala	scared
balam	i was scared
balem	i was scared
balkon*	balcony
banan*	banana
band*	gang
bandaz*	bandage
bank*	bank
bardziej	more
bardzo	very
barier*	barrier
barierk*	railing
basen*	swimming pool
bateri*	battery
bawi	plays
bawia	they play
bawic	play
bawil	he played
bawil*	played
bawila	she played
bawilam	i played
bawilas	you played
bawilem	i played
bawiles	you played
bawili	they played
bawilismy	we played
beda	they will
bede	i will
bedzie	will be
bedziem*	we will
bedzies*	you will
beki	laughing
belkot*	slurred
benefit*	benefits
bestia	beast
bestie	beasts
beton*	concrete
bez	without
bezdomn*	homeless
beze	without
beznadziej*	hopeless
bezpiecz*	safe
bezradn*	helpless
bezsenn*	insomnia
bezsens*	no point
bezsiln*	helpless
bezwart*	worthless
bial*	white
biblia	bible
biblii	bible
bibliotec*	library
bibliotek*	library
bic	hit
bici	beaten
bicia	hitting
bicie	hitting
biciem	hitting
bieg	race
biega*	runs
biegan*	running
biegl	he ran
biegl*	ran
biegla	she ran
bieglam	i ran
bieglas	you ran
bieglem	i ran
biegles	you ran
biegli	they ran
bieglismy	we ran
biegu	race
bieliz*	underwear
bierze	takes
bierzm*	confirmation
bieszczady	mountains
bigos*	stew
bija	they hit
bijat*	fight
bije	hits
bijemy	we hit
bijesz	you hit
bil	he hit
bila	she hit
bilam	i hit
bilem	i hit
bilet*	ticket
bili	they hit
bioder	hips
biodr*	hips
biologi*	biology
biora	they take
biore	i take
bita	beaten
bitcoin*	bitcoin
bity	beaten
biura	office
biuro	office
biznes*	business
blaga*	begs
blagam	please
blisko	close
blister*	blister packets
blistr*	blister packets
blizej	closer
blizn*	scars
blizniac*	twins
blizniak*	twins
blok	block of flats
bloki	blocks of flats
blokiem	block of flats
bloku	block of flats
blokuj*	blocks
blota	mud
bloto	mud
bluz*	hoodie
bo	because
bobas*	baby
bog	god
boga	god
bogu	god
bohater*	hero
boi	scared
boimy	we are scared
boisk*	pitch
boisz	scared
boja	they are scared
bojac	scared
boje	i am scared
bojk*	fight
boks*	boxing
bokserk*	boxers
bol	pain
bolal	hurt
bolala	hurt
bolalo	hurt
bolem	pain
boles*	painful
boli	hurts
bolu	pain
bossa	boss
bossem	boss
boze	god
brac	take
braci*	brothers
brak	no
brakiem	lack
brakowac	missing
brakuje	missing
bral	took
brala	took
bralam	i took
bralem	i took
brali	took
bramk*	goal
bramkarz*	keeper
brat	brother
brata	brother
bratem	brother
bratow*	brother's wife
bratu	brother
brod*	beard
broda	chin
bron	gun
broni	gun
brud	dirt
brudas*	dirty
brudn*	dirty
brytyj*	british
brzemien*	pregnant
brzuch*	stomach
brzydk*	ugly
brzydz*	disgusted
brzytw*	razor
budow*	building site
budz*	wakes up
budzic	wake up
bulimi*	bulimia
bulk*	rolls
burdel*	brothel
burz*	storm
busem	bus
busy	bus
buta	shoe
butel*	bottle
butow	shoes
buty	shoes
buzi*	mouth
buzie	face
byc	be
byciem	being
byl	was
byla	was
bylaby	would be
bylam	i was
byle	just
bylem	i was
byli	were
bylismy	we were
bylo	was
byloby	would be
byly	were
bym	would
cala	whole
cale	whole
calej	whole
calow*	kissed
caluj*	kisses
caly	whole
calym	whole
cebul*	onion
celowo	on purpose
cen	prices
cena	price
cene	price
ceny	prices
ceramik*	pottery
chandra	sad
charyt*	charity
chca	they want
chce	want
chcemy	we want
chcesz	you want
chcial	he wanted
chcial*	wanted
chciala	she wanted
chcialabym	i would like
chcialam	i wanted
chcialas	you wanted
chcialbym	i would like
chcialem	i wanted
chciales	you wanted
chciali	they wanted
chcialismy	we wanted
chciec	want
chcielibysmy	we would like
chemi*	chemistry
chetnie	gladly
chla	drinks
chleb*	bread
chleje	drinks
chlodni*	cold store
chlopak*	boyfriend
chlopakami	boys
chlopaki	boys
chlopakom	boys
chlopakow	boys
chlopc*	boy
chlopi	peasants
chlopiec	boy
chmur*	cloud
chocby	even
chociaz	although
chodnik*	pavement
chodze	i go
chodzi	goes
chodzic	go
chodzil	he went
chodzil*	went
chodzila	she went
chodzilam	i went
chodzilas	you went
chodzilem	i went
chodziles	you went
chodzili	they went
chodzilismy	we went
choink*	christmas tree
chomik*	hamster
chor	choir
chora*	ill
chorob*	illness
choru	choir
choruj*	ill
chory	ill
chorych	ill
chorz*	choir
chowa	hides
chowal	he hid
chowal*	hid
chowala	she hid
chowalam	i hid
chowalas	you hid
chowalem	i hid
chowales	you hid
chowali	they hid
chowalismy	we hid
chowam	i hide
chrapi*	snores
chrzcin*	christening
chrzesni*	goddaughter
chrzest	christening
chrzestn*	godparent
chud*	thin
chudn*	losing weight
chustecz*	tissues
chwil*	moment
chwyc*	grabbed
chwycil	he grabbed
chwycil*	grabbed
chwycila	she grabbed
chwycilam	i grabbed
chwycilas	you grabbed
chwycilem	i grabbed
chwyciles	you grabbed
chwycili	they grabbed
chwycilismy	we grabbed
chyba	i think
ci	you
ciac	cut
ciagal	he dragged
ciagal*	dragged
ciagala	she dragged
ciagalam	i dragged
ciagalas	you dragged
ciagalem	i dragged
ciagales	you dragged
ciagali	they dragged
ciagalismy	we dragged
ciagle	constantly
ciagn*	dragged
cial	cut
ciala	body
cialem	i cut
cialo	body
ciast*	cake
ciastk*	biscuits
ciaz*	pregnant
cich*	quiet
cidr*	cider
cie	you
ciebie	you
ciec	cut
ciecia	cuts
ciecie	cutting
ciekn*	leaks
cielam	i cut
ciele	body
ciemku	dark
ciemn*	dark
cien	shade
cienia	shade
ciepl*	warm
cierp*	suffers
ciesz*	happy
ciezar	burden
ciezarem	burden
ciezarn*	pregnant
ciezk*	heavy
ciezko	hard
cioci*	auntie
ciotce	auntie
ciotk*	auntie
cipk*	vagina
ciska	throws
cisnal	threw
cisnien*	pressure
cisz*	quiet
cisza	silence
ciuch*	clothes
cmentarz*	cemetery
co	what
codziennie	every day
cokolwiek	anything
coraz	more and more
corce	daughter
corec*	daughter
corek	daughters
cork*	daughter
cos	something
council*	council
cpa	takes drugs
cpal*	took drugs
cpania	taking drugs
cpanie	taking drugs
cpun*	junkie
cudz*	other people's
cukier*	sugar
cukierk*	sweets
cukrzyc*	diabetes
cwicz*	exercise
cyck*	boobs
cyrkiel*	compass
cytryn*	lemon
czajnik*	kettle
czapk*	hat
czarn*	black
czarownic*	witches
czas	time
czasami	sometimes
czasem	sometimes
czasu	time
czat*	chat
czego	what
czegos	something
czeka	waits
czekac	wait
czekaj*	wait
czekal	he waited
czekal*	waited
czekala	she waited
czekalam	i waited
czekalas	you waited
czekalem	i waited
czekales	you waited
czekali	they waited
czekalismy	we waited
czekam	i wait
czekamy	we wait
czekolad*	chocolate
czemu	why
czepia*	picks on
czerwc*	june
czerwona	red
czesciej	more often
czesto	often
czlowiek*	man
czterdzies*	forty
czterech	four
czternas*	fourteen
cztery	four
czuj*	feels
czuje	feel
czul*	felt
czwart*	fourth
czwartek	thursday
czwartk*	thursday
czy	if
czyj*	whose
czyli	so
czyms	something
czynn*	open
czynsz*	rent
czyst*	clean
czyta*	reads
czytac	read
czytal	he read
czytal*	read
czytala	she read
czytalam	i read
czytalas	you read
czytalem	i read
czytales	you read
czytali	they read
czytalismy	we read
czytam	i read
dac	give
dach	roof
dachu	roof
daj	give
dajcie	give
daje	gives
dal	gave
dala	she gave
dalabym	i would give
dalej	still
dali	gave
dam	will give
damy	manage
dawac	give
dawal	he gave
dawal*	gave
dawala	she gave
dawalam	i gave
dawalas	you gave
dawalem	i gave
dawales	you gave
dawali	they gave
dawalismy	we gave
dawk*	dose
dawniej	before
dawno	long ago
dealer*	dealer
debil*	idiot
delegac*	work trip
demencj*	dementia
demoluj*	smashes
demon*	demons
denerw*	annoys
dentyst*	dentist
deport*	deport
deportow*	deported
depresj*	depression
deskorol*	skateboard
deszcz*	rain
diabel*	devil
diabl*	devil
diazepam*	diazepam
diet*	diet
diler*	dealer
dilerzy	dealers
discord*	discord
dla	for
dlaczego	why
dlatego	so
dlawi*	choking
dlon*	hand
dlug	debt
dluga	long
dlugi	debts
dlugi*	long
dlugo	long
dlugopis*	pen
dlugow	debts
dlugu	debt
dluzej	longer
dni	days
dnia	day
dnie	days
dniu	day
dobr*	good
dobudzic	wake up
dochodza	come
dojazd*	commute
dojezdz*	commute
dokad	where
dokucz*	bully
dokument*	papers
dom	home
domek	house
domem	home
domestos*	bleach
domk*	house
domofon*	intercom
domow*	home
domu	home
domy	homes
dopalacz*	drugs
dopiero	only
dopoki	until
dorad*	advise
dorosl*	adult
dosc	enough
dostac	get
dostaje	gets
dostal	he got
dostala	she got
dostalismy	we got
dostan*	will get
dostarcz*	deliver
dosyc	enough
dotarl	arrived
dotkn*	touched
dotknal	he touched
dotknal*	touched
dotknala	she touched
dotknalam	i touched
dotknalas	you touched
dotknalem	i touched
dotknales	you touched
dotknali	they touched
dotknalismy	we touched
dotyk	touch
dotyka*	touches
dotykal	he touched
dotykal*	touched
dotykala	she touched
dotykalam	i touched
dotykalas	you touched
dotykalem	i touched
dotykales	you touched
dotykali	they touched
dotykalismy	we touched
dowcip*	joke
dowod	id card
dowodow	proof
dowodu	id card
drabink*	climbing frame
drag*	drugs
drap*	scratches
drasn*	scratched
drecz*	bully
dreczy*	bullies
dres	tracksuit
dreszcz*	shivers
drgaw*	seizure
drodz*	road
drodze	way
drog	roads
droga	road
drogi	road
drogie	expensive
drozdz*	bun
drozsz*	dearer
drug*	second
druzyn*	team
drze	shouts
drzew*	tree
drzwi	door
drzwiach	door
drzwiami	door
duch*	ghosts
dumna	proud
dumny	proud
dusi	chokes
dusic	choke
dusil*	choked
dusila	she choked
dusilam	i choked
dusilas	you choked
dusilem	i choked
dusiles	you choked
dusili	they choked
dusilismy	we choked
dusza	soul
dusze	i choke
duszen*	choking
duza	big
duze	big
duzo	many
duzy	big
duzych	big
duzym	big
dwa	two
dwadzies*	twenty
dwanas*	twelve
dwie	two
dwiesci*	two hundred
dwoch	two
dwoje	two
dwojka	two
dworcu	station
dwudziest*	twenty
dyrektor*	headteacher
dyskrec*	discreet
dyzur*	duty
dzga	stabs
dzgn*	stabbed
dzgnie	will stab
dziadek*	grandad
dziadk*	grandad
dziadz*	grandad
dziala	works
dzialaj*	work
dzialk*	allotment
dzialke	drugs
dzialki	drugs
dzieci*	children
dziecia*	kid
dzieciaki	kids
dzieciakom	kids
dziecin*	childhood
dzieck*	child
dziecmi*	children
dziej*	happening
dzieki	thanks
dziekuj*	thanks
dzien	day
dzienn*	day
dziennie	a day
dziesiec*	ten
dziewczat*	girls
dziewczyn	girls
dziewczyn*	girlfriend
dziewczynk*	girl
dziewczynki	girls
dziewczyny	girls
dziewiec	nine
dzik	boar
dziki	boars
dzis	today
dzisiaj	today
dzisiej*	today
dziur*	hole
dziwk*	slag
dziwn*	weird
dzwon*	call
dzwoni	calls
dzwonil	he called
dzwonil*	called
dzwonila	she called
dzwonilam	i called
dzwonilas	you called
dzwonilem	i called
dzwoniles	you called
dzwonili	they called
dzwonilismy	we called
egzamin*	exam
egzorc*	exorcism
ekip*	crew
ekran*	screen
eks	ex
eksmis*	evict
eksmit*	evicted
ekstaz*	ecstasy
ekwipun*	equipment
emeryt*	retired
emerytur*	pension
epapier*	vape
etacie	job
etui	case
euro	euros
fabryc*	factory
fabryk*	factory
fabrykach	factories
facet*	man
fajk*	cigarettes
fajn*	nice
faldy	fat
falszyw*	fake
farb*	paint
farbuj*	dyes
fasol*	beans
fejk*	fake
feri*	holidays
festyn*	fete
film*	film
filmik*	video
filmiki	videos
firm*	company
fizyk*	physics
fontann*	fountain
formularz*	form
forsa	money
fortnit*	fortnite
fotami	pictures
fotel*	armchair
fotelik*	car seat
fotk*	pictures
fotograf*	pictures
foty	pictures
frytk*	chips
fryzjer*	hairdresser
fryzur*	haircut
fundac*	foundation
funt*	pounds
futbol*	football
gadamy	we talk
galerii	shopping centre
gambi*	gambia
gang*	gang
garaz*	garage
garazami	garages
gardl*	throat
garnek	pot
garnk*	pot
garsc*	handful
garsci*	handfuls
gaz	gas
gazecie	newspaper
gazet*	newspaper
gdy	when
gdyby	if
gdzie	where
gdzieindziej	elsewhere
gdzies	somewhere
geje	gay
gejem	gay
geograf*	geography
gier	games
gina	die
gineli	died
ginie	dies
gips*	plaster cast
gitar*	guitar
gladzi*	strokes
glaskal	he stroked
glaskal*	stroked
glaskala	she stroked
glaskalam	i stroked
glaskalas	you stroked
glaskalem	i stroked
glaskales	you stroked
glaskali	they stroked
glaskalismy	we stroked
glaszcz*	strokes
gleb*	deep
glod	hunger
glodn*	hungry
glodow*	starving
glodu	hunger
glodz*	starves
glodze	starve myself
glos	voice
glosn*	loud
glosow	voices
glosy	voices
glowa	head
glowe	head
glowie	head
glowk*	head
glown*	main
glownie	mainly
glowy	head
glupi*	stupid
gluten*	gluten
gmin*	council
gneb*	bullies
go	him
godzin*	hours
godzine	hour
gol	goal
gola	naked
golab*	pigeon
golabki	cabbage rolls
golas*	naked
gole*	goals
golebi*	pigeons
golen*	shaving
golf*	golf
golil	he shaved
golil*	shaved
golila	she shaved
golilam	i shaved
golilas	you shaved
golilem	i shaved
goliles	you shaved
golili	they shaved
golilismy	we shaved
goly	naked
golym	naked
goracz*	fever
gornic*	miners
gornik*	miners
gorsz*	worse
gory	mountains
gorzej	worse
gosc	guy
goscia	guy
goscie	guests
gotow*	cash
gotowa*	cooking
gotuj*	cooking
gra	game
grac	play
grach	games
gracie	you play
gracz*	player
graffiti	graffiti
graja	they play
grajac	playing
gral*	played
gram	i play
gramy	we play
granic	border
granic*	abroad border
gratis	free
gratul*	congratulations
gre	game
grill*	barbecue
grob	grave
grobu	grave
groby	graves
grochu	peas
groz*	threatens
groza	they threaten
grozb*	threat
grozil	he threatened
grozil*	threatened
grozila	she threatened
grozilam	i threatened
grozilas	you threatened
grozilem	i threatened
groziles	you threatened
grozili	they threatened
grozilismy	we threatened
grozn*	dangerous
grub*	fat
grudn*	december
grupa	group
grupe	group
grupie	group
grupk*	group
grupy	group
gry	games
gryp*	flu
gryz*	bites
grze	game
grzeczn*	good
grzej*	warms
grzejnik*	heater
grzyb*	mould
grzywk*	fringe
gubi	loses
guma	gum
gumow*	rubber
gumy	gum
guz	lump
guza	lump
guzy	lumps
gwalc*	rapes
gwalt*	rape
gwiazd*	star
haha*	haha
hajs*	money
halas*	noise
halucyn*	hallucinations
hamow*	braking
hamuj*	brakes
handel*	trafficking
hasl*	password
haslami	passwords
hehe*	haha
herbat*	tea
heroin*	heroin
histori*	history
hodow*	breeding
hoduj*	breeds
hokej*	hockey
homework*	homework
horror*	horror film
hospicj*	hospice
hostel*	hostel
hulajnodze	scooter
hulajnog*	scooter
hurtow*	warehouse
hustaw*	swing
hydraul*	plumber
i	and
ibuprofen*	ibuprofen
ibuprom*	ibuprofen
ich	their
ida	they go
ide	i go
idiot*	idiot
idz	go
idzie	goes
idziemy	we go
igiel	needles
igla	needle
igly	needles
ignor*	ignore
ile	how much
im	them
imam*	imam
imie	name
imienin*	name day
imprez*	party
inaczej	or else
indie	india
indii	india
infolini*	helpline
inform*	information
inna	other
inne	other
innego	other
inni	others
inny	other
innych	others
innym	other
insta*	instagram
instruktor*	instructor
insulin*	insulin
integrac*	meeting
internatu	boarding school
internet*	online
intymn*	private
isc	go
istnie*	exist
izoluj*	isolates
ja	i
jablk*	apple
jada	eats
jade	i go
jadl	ate
jadla	ate
jadlam	i ate
jadlem	i ate
jagn*	lamb
jajk*	eggs
jak	how
jaka	what
jakby	as if
jakbym	as if i
jakiegos	some
jakies	some
jakis	some
jako	as
japon*	japanese
jara	smokes
jarmark*	fair
jazd*	driving
je	eats
jechal	he went
jechal*	went
jechala	she went
jechalam	i went
jechalas	you went
jechalem	i went
jechales	you went
jechali	they went
jechalismy	we went
jeden	one
jedenas*	eleven
jedna	one
jednego	one
jedno	one
jednym	one
jedz	eat
jedza	they eat
jedzenia	food
jedzenie	food
jedzie	goes
jedziem*	we go
jego	his
jej	her
jem	i eat
jemu	him
jesc	eat
jesien*	autumn
jesli	if
jest	is
jestem	i am
jestes	you are
jestesm*	we are
jeszcze	still
jezdz*	goes
jezdze	i drive
jezdzil	he went
jezdzil*	went
jezdzila	she went
jezdzilam	i went
jezdzilas	you went
jezdzilem	i went
jezdziles	you went
jezdzili	they went
jezdzilismy	we went
jezeli	if
jezior*	lake
jezyk*	language
jogurt*	yoghurt
judo	judo
jutra	tomorrow
jutro	tomorrow
juz	already
kabel	cable
kabl*	cable
kac	hungover
kaca	hungover
kaczk*	duck
kajak*	kayak
kalori*	calories
kaloryfer	radiator
kamer*	cam
kamerk*	webcam
kamien*	stone
kamieni*	stones
kampani*	campaign
kanap*	sandwich
kanapa	sofa
kanapki	sandwiches
kapac	bathe
kapal	he bathed
kapal*	bathed
kapala	she bathed
kapalam	i bathed
kapalas	you bathed
kapalem	i bathed
kapales	you bathed
kapali	they bathed
kapalismy	we bathed
kapany	bathed
kapci*	slipper
kapciach	slippers
kapelusz*	hat
kapie	bathing
kapiel*	bath
kapiemy	bathe
kapust*	cabbage
kara	punishment
karal	he punished
karal*	punished
karala	she punished
karalam	i punished
karalas	you punished
karalem	i punished
karales	you punished
karali	they punished
karalismy	we punished
karaluch*	cockroaches
karate*	karate
kare	punishment
karetk*	ambulance
karmi*	feeds
karmic	feed
karmil	he fed
karmil*	fed
karmila	she fed
karmilam	i fed
karmilas	you fed
karmilem	i fed
karmiles	you fed
karmili	they fed
karmilismy	we fed
karnego	penalty
karny	penalty
kart*	cards
karta	card
karte	card
kartkowk*	test
kary	punishment
karze	punishes
kas	money
kasa	money
kase	money
kasuj*	deletes
kasy	money
kasz	groats
kaszel	cough
kaszk*	porridge
kaszl*	cough
katar*	runny nose
katowal	he tortured
katowal*	tortured
katowala	she tortured
katowalam	i tortured
katowalas	you tortured
katowalem	i tortured
katowales	you tortured
katowali	they tortured
katowalismy	we tortured
katuj*	tortures
kawa	coffee
kawiar*	cafe
kawie	coffee
kawy	coffee
kaza	they make
kazal	he made
kazal*	made
kazalam	i made
kazalas	you made
kazalem	i made
kazales	you made
kazali	they made
kazalismy	we made
kazan*	sermon
kazda	every
kazde	every
kazdego	every
kazdej	every
kazdemu	everyone
kazdy	everyone
kazdym	every
kaze	makes
kcal	calories
kciuk*	thumb
kebab*	kebab
kent*	kent
ketamin*	ketamine
kg	kg
kibel	toilet
kibic*	supports team
kibl*	toilet
kibol*	hooligans
kiedy	when
kiedykolwiek	ever
kiedys	once
kielbas*	sausage
kierowc*	driver
kieszeni	pocket
kieszon*	pocket money
kij	stick
kijem	stick
kilka	several
kilku	several
kilo	kilo
kilogram*	kg
kilometr*	kilometres
kim	who
kims	someone
kina	cinema
kinie	cinema
kino	cinema
kiosk*	shop
kladk*	footbridge
kladl	he lay
kladl*	lay
kladla	she lay
kladlam	i lay
kladlas	you lay
kladlem	i lay
kladles	you lay
kladli	they lay
kladlismy	we lay
kladzie	lays
klam*	lies
klap*	slipper
klaps*	slap
klas*	class
klasow*	test
klatce	chest
klatk*	stairwell
klatka	chest
klecz*	kneel
kleszcz*	tick
klient*	client
kloc*	arguing
klock*	lego
klodk*	padlock
klotn*	argument
klub*	club
klucz*	key
kobiet	women
kobiet*	woman
koc	blanket
kocha	loves
kochac	love
kochal	he loved
kochal*	loved
kochala	she loved
kochalam	i loved
kochalas	you loved
kochalem	i loved
kochales	you loved
kochali	they loved
kochalismy	we loved
kocham	i love
kochan*	dear
kochanie	darling
kochank*	lover
kocia*	kitten
kocur*	cat
kodein*	codeine
kogo	who
kogos	someone
koka	cocaine
kokain*	cocaine
koks	coke
kolacj*	supper
kolan*	knees
kolczyk*	earring
koldr*	duvet
kole	circle
koledz*	friend
koledzy	friends
koleg*	friend
kolegow	friends
kolej	railway
kolejk*	queue
kolejn*	another
kolejow*	railway
kolezance	friend
kolezank*	friend
kolezanki	friends
kolko	club
kolo	near
kolysk*	cot
komar*	midges
komiks*	comics
komork	shed
komork*	phone
komputer*	computer
komu	who
komuni*	communion
komus	someone
kon	horse
konca	end
koncem	end
koncert*	concert
koncu	end
koncz*	ends
koni	horses
konia	horse
konie	horses
koniec	end
konkubent*	partner
konkubin*	partner
konsol*	console
konta	account
kontener*	skip
konto*	account
kontrol*	controls
kopal	he kicked
kopal*	kicked
kopala	she kicked
kopalam	i kicked
kopalas	you kicked
kopalem	i kicked
kopales	you kicked
kopali	they kicked
kopalismy	we kicked
kopan*	kicked
kopanie	kicking
kopie*	kicks
kopnal	he kicked
kopnal*	kicked
kopnala	she kicked
kopnalam	i kicked
kopnalas	you kicked
kopnalem	i kicked
kopnales	you kicked
kopnali	they kicked
kopnalismy	we kicked
kopnel*	kicked
kopnela	she kicked
kopnelam	i kicked
kopnelas	you kicked
kopneli	they kicked
kopnelismy	we kicked
kopniak*	kick
kopnie	will kick
korek	traffic
korepetyt*	tutor
korkach	traffic
korki	traffic
korkow	traffic
korzyst*	uses
kosa	knife
kosci	bones
kosciel*	church
kosciol*	church
kose	knife
kosiark*	mower
kosmetyk*	cosmetics
kostium*	costume
kosz	bin
kosza	basketball
kosze	bins
koszmar*	nightmares
koszmarn*	awful
koszt*	cost
kosztuj*	costs
koszul*	shirt
koszy	bins
koszyk*	basketball
kot	cat
kota	cat
kotek	kitten
kotem	cat
kotk*	kitten
kotlet*	cutlet
kotow	cats
kotu	cat
koty	cats
kradlam	i stole
kradlem	i stole
kradn*	steal
kradz*	steal
kradzieze	stealing
kraj	country
krajow*	country
kraju	country
kran	tap
kranie	tap
kranow*	tap
krasc	steal
kreci	spins
kredyt*	loan
kregl*	bowling
kres	end
kresk*	cuts
kretyn*	idiot
krew*	blood
krewn*	relative
krocz*	crotch
kroi	slicing
kroic	slicing
kroil	he sliced
kroil*	sliced
kroila	she sliced
kroilam	i sliced
kroilas	you sliced
kroilem	i sliced
kroiles	you sliced
kroili	they sliced
kroilismy	we sliced
kroja	they cut
krojen*	slicing
krol	king
krola	king
krolew*	royal
kroli	king
krolicz*	rabbit
krolik*	rabbit
krolow*	queen
krolu	king
krow*	cow
krwaw*	bleeding
krwi*	blood
krwiak*	bruise
krykiet*	cricket
kryminal	crime book
kryminaln*	criminal
krypto*	crypto
krzak*	bushes
krzesl*	chair
krzycz*	shouts
krzycza	they shout
krzyk*	shouting
krzykn*	shouted
krzywd*	harm
krzywdz*	hurts
krzywo	crooked
ksiadz*	priest
ksiazec*	book
ksiazk*	book
ksiedz*	priest
kto	who
ktora	who
ktore	which
ktorego	who
ktorej	which
ktory	who
ktorych	which
ktorym	who
ktorzy	who
ktos	someone
ku	towards
kuchenk*	cooker
kuchni*	kitchen
kucyk*	pony
kule	bullets
kuli	curls up
kulin*	cooking
kultury	culture
kulturyst*	bodybuilder
kumpel	mate
kumpel*	friend
kumpl*	friend
kupi	will buy
kupic	buy
kupie	will buy
kupil	he bought
kupil*	bought
kupila	she bought
kupilam	i bought
kupilas	you bought
kupilem	i bought
kupiles	you bought
kupili	they bought
kupilismy	we bought
kupiony	bought
kupk*	poo
kupuj*	buys
kupy	poo
kura	hen
kurator*	social worker
kurczak*	chicken
kurier*	courier
kurs*	course
kurtk*	coat
kurw*	slag
kury	hens
kuzyn*	cousin
kwas	acid
kwasem	acid
kwiat*	flowers
kwietn*	april
labedz*	swan
ladn*	pretty
ladowarki	charger
lal	hit
lalek	dolls
lali	they hit
lalk*	doll
lamp*	lamp
landlord*	landlord
lania	beating
lanie	beating
lapank*	roundups
lapie	grabs
laptop*	laptop
las	forest
lasem	forest
laska	stick
laske	stick
lasu	forest
lat	years
lata	years
latach	years
lataj*	fly
latarn*	street lamp
latek	year old
latem	summer
latka	year old
lato	summer
latw*	easy
lawce	bench
lawek	benches
lawie	lava
lawk*	bench
lawki	benches
lazience	bathroom
lazienk*	bathroom
leca	they fly
leci	flies
lecie	summer
leciec	fly
lecimy	we fly
leczen*	treatment
leczy*	treats
ledwo	barely
leje	hits
lek	fear
lekami	pills
lekark*	doctor
lekarstw*	medicine
lekarz*	doctor
lekcj*	lesson
lekcji	lessons
lekcyj*	lesson
leki	medicine
lekiem	fear
lekk*	light
lekow	pills
lektur*	school book
leku	fear
lepiej	better
lepsz*	better
lesb*	lesbian
letni*	year old
lez	tears
leza	they lie
lezal	he lay
lezal*	lay
lezala	she lay
lezalam	i lay
lezalas	you lay
lezalem	i lay
lezales	you lay
lezali	they lay
lezalismy	we lay
lezec	lie
lezy	lies
liceum	high school
licz*	counts
lidl*	lidl
lina	rope
line	rope
linii	line
linijk*	ruler
lipca	july
lipcu	july
lis	fox
lisa	fox
list	letter
liste	list
listek	strip
listk*	strip
listonosz*	postman
listopad*	november
listow	letters
listy	letters
lisy	foxes
litosci	mercy
lizal	he licked
lizal*	licked
lizala	she licked
lizalam	i licked
lizalas	you licked
lizalem	i licked
lizales	you licked
lizali	they licked
lizalismy	we licked
lize	licks
lod	ice
lodami	ice cream
lodem	ice
lodow	ice cream
lodowce	fridge
lodowisk*	ice rink
lodowk*	fridge
lody	ice cream
lodz	boat
lodzi	boat
lokaliz*	tracks location
lokator*	lodger
lokiec	elbow
lol	lol
lot	flight
lotnic*	airmen
lotnik*	airmen
lotnisk*	airport
lotu	flight
lozeczk*	cot
lozk*	bed
lub	or
lubi	likes
lubia	they like
lubic	like
lubie	i like
lubil	he liked
lubil*	liked
lubila	she liked
lubilam	i liked
lubilas	you liked
lubilem	i liked
lubiles	you liked
lubili	they liked
lubilismy	we liked
lucznic*	archery
ludzi*	people
ludzmi	people
lunch*	lunch
lustr*	mirror
lutego	february
lutym	february
lydk*	legs
lyka	swallows
lykam	i swallow
lykn*	swallow
lyknal	he swallowed
lyknal*	swallowed
lyknala	she swallowed
lyknalam	i swallowed
lyknalas	you swallowed
lyknalem	i swallowed
lyknales	you swallowed
lyknali	they swallowed
lyknalismy	we swallowed
lyknel*	swallowed
lyknela	she swallowed
lyknelam	i swallowed
lyknelas	you swallowed
lykneli	they swallowed
lyknelismy	we swallowed
lyzk*	spoon
lyzw*	skating
lzami	tears
lzy	tears
ma	has
maca*	gropes
macal	he groped
macal*	groped
macala	she groped
macalam	i groped
macalas	you groped
macalem	i groped
macales	you groped
macali	they groped
macalismy	we groped
macoch*	stepmum
maczet*	machete
mafi*	gang
magazyn*	warehouse
maja	they have
majac	having
majtec*	underwear
majtek	underwear
majtk*	underwear
maju	may
makaron*	pasta
makijaz*	makeup
mala	little
male	small
malego	little
mali	little
malin*	raspberry
malo	little
maloletn*	minors
malow*	painting
maltret*	abuse
maluch*	toddler
maluj*	paints
maluszk*	baby
malutk*	tiny
maly	little
malymi	small
malzen*	marriage
malzon*	spouse
mam	i have
mama	mum
mame	mum
mamie	mum
mamo	mum
mamom	mums
mamun*	mum
mamus*	mum
mamy	mum
mandat*	fine
manipul*	manipulates
marca	march
marchew*	carrot
maria*	maria
marihuan*	weed
martw*	worried
martwi	worries
martwie	i worry
marze	dream
marzen*	dreams
marzn*	freezing
marzy*	dreams
masl*	butter
masturb*	masturbates
masz	you have
maszyn*	machine
mata	mat
matce	mother
matematyk*	maths
materac*	mattress
matk*	mother
matm*	maths
matur*	exam
maz	husband
mazur*	mazury
mdle	faint
mdlej*	faints
mecz*	match
mecze	suffer
meczy	tires
medal*	medal
medycz*	medical
mefedron*	drugs
messenger*	messenger
mesz*	fluff
metadon*	methadone
metal*	metal
metro	underground
mewa	seagull
mewy	seagulls
meza	husband
mezczyzn*	man
mezem*	husband
mezow*	husband
mezu	husband
mi	me
mial	he had
miala	had
mialabym	i would have
mialam	i had
mialem	i had
mialo	had
miast*	town
miec	have
miedzy	between
miejsc*	place
mieli	had
mielismy	we had
miesa	meat
miescie	town
miesi*	months
miesiac	month
miesiacu	month
mieso	meat
miesza*	mixes
mieszk*	flat
mieszka	lives
mieszka*	live
mieszkal	he lived
mieszkal*	lived
mieszkala	she lived
mieszkalam	i lived
mieszkalas	you lived
mieszkalem	i lived
mieszkales	you lived
mieszkali	they lived
mieszkalismy	we lived
mieszkam	i live
mieszkamy	we live
mieszkan*	flat
mikolaj*	santa
mil	miles
mila	nice
milcz*	silent
mile	nice
milo	nice
milos*	love
mily	nice
min	minutes
minecraft*	minecraft
minus	minus
minut*	minutes
misj*	mission
mleczn*	milk
mleka	milk
mleko	milk
mloda	young
mlode	young
mlodego	young
mlodej	young
mlodo	young
mlodsz*	younger
mlody	young
mlodych	young
mlodz*	young people
mna	me
mnie	me
mniej	less
mnostw*	lots
mocn*	hard
moczy	wets
modeling*	modelling
modl*	pray
modlit*	prayer
moga	they can
moge	i can
mogl*	could
moglam	i could
moglem	i could
moich	my
moim	my
moimi	my
moj	my
moja	my
moje	my
mojego	my
mojej	my
mojemu	my
mokr*	wet
molest*	molested
mord	murder
morderc*	killer
morderst*	murder
morfin*	morphine
morska	sea
morz*	sea
most*	bridge
mow	tell
mowi*	says
mowia	they say
mowic	tell
mowie	i say
mowil	he said
mowil*	said
mowila	she said
mowilam	i said
mowilas	you said
mowilem	i said
mowiles	you said
mowili	they said
mowilismy	we said
moze	maybe
moze*	can
mozemy	we can
mozna	can
mroz*	frost
msza	mass
msze	mass
mszy	mass
mu	him
musi*	must
musial	he had to
musial*	had to
musiala	she had to
musialam	i had to
musialas	you had to
musialem	i had to
musiales	you had to
musiali	they had to
musialismy	we had to
musimy	we must
musze	i must
muze*	museum
muzyk*	music
my	we
myc	wash
myciu	washing
myje	washes
myjni*	car wash
mysl*	thinks
mysla	they think
myslal	he thought
myslal*	thought
myslala	she thought
myslalam	i thought
myslalas	you thought
myslalem	i thought
myslales	you thought
myslali	they thought
myslalismy	we thought
mysle	i think
mysli	thoughts
myszy	mice
na	on
nabil*	hit
nabila	she hit
nabilam	i hit
nabilas	you hit
nabilem	i hit
nabiles	you hit
nabili	they hit
nabilismy	we hit
naboj*	bullets
nachlal	he drunk
nachlal*	drunk
nachlala	she drunk
nachlalam	i drunk
nachlalas	you drunk
nachlalem	i drunk
nachlales	you drunk
nachlali	they drunk
nachlalismy	we drunk
naciska*	pressures
naciskal	he pressured
naciskal*	pressured
naciskala	she pressured
naciskalam	i pressured
naciskalas	you pressured
naciskalem	i pressured
naciskales	you pressured
naciskali	they pressured
naciskalismy	we pressured
nacpal	he high
nacpal*	high
nacpala	she high
nacpalam	i high
nacpalas	you high
nacpalem	i high
nacpales	you high
nacpali	they high
nacpalismy	we high
nacpan*	high
nad	over
nadal	still
nadgarst*	wrist
nadgarstki	wrists
nadgodz*	overtime
nadziej*	hope
naga	naked
nagi*	naked
nagich	nude
nagie	nude
nagimi	nude
nagle	suddenly
nago	naked
nagral	he filmed
nagral*	filmed
nagrala	she filmed
nagralam	i filmed
nagralas	you filmed
nagralem	i filmed
nagrales	you filmed
nagrali	they filmed
nagralismy	we filmed
nagran*	video
nagryw*	films
najbardziej	most
najbliz*	nearest
najgorsz*	worst
najlep*	best
najmniej	least
najpierw	first
najwaz*	most important
nakarm*	feed
naklejk*	stickers
nakrzycz*	shouted
nalega*	pressures
nalog*	addiction
nalokson*	naloxone
nalyk*	swallowed many
nam	us
namawia*	pressures
namawial	he pressured
namawial*	pressured
namawiala	she pressured
namawialam	i pressured
namawialas	you pressured
namawialem	i pressured
namawiales	you pressured
namawiali	they pressured
namawialismy	we pressured
nami	us
namiot*	tent
namowil	he talked into
namowil*	talked into
namowila	she talked into
namowilam	i talked into
namowilas	you talked into
namowilem	i talked into
namowiles	you talked into
namowili	they talked into
namowilismy	we talked into
napad*	attack
napadl	he attacked
napadl*	attacked
napadla	she attacked
napadlam	i attacked
napadlas	you attacked
napadlem	i attacked
napadles	you attacked
napadli	they attacked
napadlismy	we attacked
napisac	write
napisal	he wrote
napisal*	wrote
napisala	she wrote
napisalam	i wrote
napisalas	you wrote
napisalem	i wrote
napisales	you wrote
napisali	they wrote
napisalismy	we wrote
napisane	written
napoj*	drink
napraw*	repair
naprawde	really
naprzeciw*	opposite
naraz	at once
narkot*	drugs
narty	skiing
narysow*	drew
narzeczon*	fiance
narzedz*	tools
narzek*	complain
nas	us
nasenn*	sleeping
nasmiew*	laugh at
nastep*	next
nastolat*	teenager
nastolatkow	teenagers
nasz	our
nasza	our
naszej	our
naszym	our
nauczy*	learned
nauczyciel*	teacher
nauk*	study
nawalon*	drunk
nawet	even
nazwa	name
nazywa*	calls
nek	harass
neka*	harasses
nekaj*	harass
nekan*	harassed
nerw*	nerves
nia	her
niani*	babysitter
niby	supposedly
nic	nothing
nich	them
niczego	nothing
niczym	nothing
nie	not
nieba	heaven
niebezp*	danger
niebie	heaven
niebiesk*	blue
niebo	heaven
nieboszcz*	dead
niech	let
niechcac*	by accident
niedojad*	hungry
niedozyw*	malnourished
niedziel*	sunday
niego	him
niej	her
niekochan*	unloved
nieletn*	underage
niemc*	germany
niemiec*	german
niemil*	not nice
niemowl*	baby
niemu	him
nienawidz*	hates
nienawis*	hate
nieobecn*	absent
niepelnospr*	disabled
niepotrzeb*	not needed
nieprzyjemn*	unpleasant
nieprzytomn*	unconscious
nieraz	often
niespodzian*	surprise
nieszczesl*	unhappy
nieudaczn*	failure
niewart*	worthless
niewierz*	not believe
niewin*	innocent
niewol*	slave
niewyspan*	sleepless
nieznajom*	stranger
niezyw*	dead
nigdy	never
nigdzie	nowhere not
nikim	nobody
nikogo	nobody
nikomu	nobody
nikt	nobody
nim	him
nimi	them
niszcz*	breaks
niz	than
noc	night
noca	at night
nocach	nights
nocami	at night
nocce	night shift
nocka	night shift
nockach	night
nocki	nights
nocleg*	place to sleep
noclegown*	homeless shelter
nocn*	night
nocow*	sleep
nocuj*	sleeps
nocy	night
nodze	leg
nog	legs
noga	leg
nogach	legs
nogami	legs
noge	leg
nogi	legs
normaln*	normal
nos	nose
nosa	nose
nosem	nose
nosi	wears
nosic	carry
nosie	nose
nosil	he carried
nosil*	carried
nosila	she carried
nosilam	i carried
nosilas	you carried
nosilem	i carried
nosiles	you carried
nosili	they carried
nosilismy	we carried
nosz*	carry
nosze	i carry
nowa	new
nowe	new
nowego	new
nowej	new
noworod*	newborn
nowotwor*	cancer
nowy	new
nowych	new
nowym	new
noz	knife
noza	knife
nozami	knives
noze	knives
nozem	knife
nozk*	legs
nozownik*	knife man
nozy	knives
nozyczk*	scissors
nozyk*	knife
nudes*	nudes
nudn*	boring
nudow	boredom
nudy	boring
nudz*	bored
numer	number
o	about
obcego	stranger
obcial	he cut hair
obcial*	cut hair
obciala	she cut hair
obcialam	i cut hair
obcialas	you cut hair
obcialem	i cut hair
obciales	you cut hair
obciali	they cut hair
obcialismy	we cut hair
obciel*	cut hair
obciela	she cut hair
obcielam	i cut hair
obcielas	you cut hair
obcieli	they cut hair
obcielismy	we cut hair
obcy	stranger
obcych	strangers
obejmuj*	hugs
obejrz*	watch
oberw*	get hit
obgad*	gossip
obiad*	dinner
obiec*	promised
obiecuj*	promises
obiedzie	dinner
obiera*	peeling
obieral	he peeled
obieral*	peeled
obierala	she peeled
obieralam	i peeled
obieralas	you peeled
obieralem	i peeled
obierales	you peeled
obierali	they peeled
obieralismy	we peeled
obil*	beat up
oblal	he poured
oblal*	poured
oblala	she poured
oblalam	i poured
oblalas	you poured
oblalem	i poured
oblales	you poured
oblali	they poured
oblalismy	we poured
oblej*	will throw
obmac*	groped
obmacyw*	gropes
obnaz*	flashed
obojczyk*	collarbone
oboje	both
obojetn*	indifferent
obok	next to
oboz	camp
obozie	camp
obozu	camp
obraz*	picture
obraza	insults
obrazal	he insulted
obrazal*	insulted
obrazala	she insulted
obrazalam	i insulted
obrazalas	you insulted
obrazalem	i insulted
obrazales	you insulted
obrazali	they insulted
obrazalismy	we insulted
obryw*	gets hit
obrzez*	cutting fgm
obrzydl*	disgusting
obrzydz*	disgusting
obudz*	wake up
obudzil	he woke
obudzil*	woke
obudzila	she woke
obudzilam	i woke
obudzilas	you woke
obudzilem	i woke
obudziles	you woke
obudzili	they woke
obudzilismy	we woke
obzer*	binge
ocen*	marks grades
ochote	feel like
ochron*	protection
oczach	eyes
oczu	eyes
oczy	eyes
odbier*	picks up
odbieraj*	take away
odbierze	will take away
odbila	bounced
odchudz*	diet
odcial	he cut off
odcial*	cut off
odciala	she cut off
odcialam	i cut off
odcialas	you cut off
odcialem	i cut off
odciales	you cut off
odciali	they cut off
odcialismy	we cut off
odcin*	episode
odcina	cuts off
odcisk*	mark
oddac	give back
oddaj*	give back
oddal	gave back
oddal*	gave
oddala	she gave
oddalam	i gave
oddalas	you gave
oddalem	i gave
oddales	you gave
oddalismy	we gave
oddam	give back
oddech*	breath
oddych*	breathes
oddzwan*	call back
odebrac	take away
odebral	he took away
odebral*	took away
odebrala	she took away
odebralam	i took away
odebralas	you took away
odebralem	i took away
odebrales	you took away
odebrali	they took away
odebralismy	we took away
odejd*	will leave
odejde	i will leave
odejsc	go
oderwac	pull away
odeszla	passed away
odkad	since
odkladam	i save
odkurz*	hoover
odleciec	get high
odlezyn*	sores
odloz*	put aside
odmow*	refuse
odmowil	he refused
odmowil*	refused
odmowila	she refused
odmowilam	i refused
odmowilas	you refused
odmowilem	i refused
odmowiles	you refused
odmowili	they refused
odmowilismy	we refused
odnal	he found
odnal*	found
odnala	she found
odnalam	i found
odnalas	you found
odnalem	i found
odnales	you found
odnali	they found
odnalismy	we found
odnow*	renewed
odparz*	nappy rash
odpis*	reply
odpisuje	replies
odplyn*	drift off
odpocz*	rest
odpoczywa*	rests
odpow*	answers
odpracow*	work off
odrob*	work off
odrzuc*	rejected
odszedl	passed away
odtrac*	rejected
odwodn*	dehydrated
odzywac	speak
odzywk*	supplement
ofiar	victims
ogarni*	manage
ogien	fire
oglada*	watches
ogladal	he watched
ogladal*	watched
ogladala	she watched
ogladalam	i watched
ogladalas	you watched
ogladalem	i watched
ogladales	you watched
ogladali	they watched
ogladalismy	we watched
ogniem	fire
ognisk*	bonfire
ogole	at all
ogolon*	shaved
ogorek*	cucumber
ogork*	cucumber
ogral	he beat game
ogral*	beat game
ograla	she beat game
ogralam	i beat game
ogralas	you beat game
ogralem	i beat game
ograles	you beat game
ograli	they beat game
ogralismy	we beat game
ogrod*	garden
ogrzew*	heating
ojca	dad
ojcem	dad
ojciec	dad
ojcow*	dads
ojcu	dad
ojcze	dad
ojczul*	dad
ojczym*	stepdad
okalecz*	self harm
okazal	he turned out
okazal*	turned out
okazala	she turned out
okazalam	i turned out
okazalas	you turned out
okazalem	i turned out
okazales	you turned out
okazali	they turned out
okazalismy	we turned out
okiem	eye
oklam*	lied
okna	window
oknem	window
okno	window
oko	eye
okolicy	area
okradl	he robbed
okradl*	robbed
okradla	she robbed
okradlam	i robbed
okradlas	you robbed
okradlem	i robbed
okradles	you robbed
okradli	they robbed
okradlismy	we robbed
okres	period
okropn*	awful
okular*	glasses
okup	ransom
okupu	ransom
olowek*	pencil
omija*	avoid
ona	she
oni	they
online	online
opakowan*	packets
opakowanie	packet
oparz*	burn
operac*	operation
opetan*	possessed
opiek*	care
opiekuje	looks after
opiekun*	carer
opiekunk*	childminder
opioid*	opioids
opluw*	spat on
opowiad*	tells
opowiadal	he told
oprocz	except
opublik*	post
opuchn*	swollen
opuscil	he left
opuscil*	left
opuscila	she left
opuscilam	i left
opuscilas	you left
opuscilem	i left
opusciles	you left
opuscili	they left
opuscilismy	we left
oraz	and
organiz*	organise
orkiestr*	orchestra
orlik*	pitch
osaczon*	trapped
osiedl*	estate
osiem	eight
osiemnas*	eighteen
osmy	eighth
osob	people
osob*	person
ostatn*	last
ostatnio	lately
ostre	sharp
ostrego	sharp
ostrz*	blade
oswietl*	lighting
osy	wasps
oszal*	go mad
oszczedz*	saving
oszuk*	scammed
oszust*	scam
otruc	poison
otrucie	poisoning
otruj*	will poison
otrul	he poisoned
otrul*	poisoned
otrula	she poisoned
otrulam	i poisoned
otrulas	you poisoned
otrulem	i poisoned
otrules	you poisoned
otruli	they poisoned
otrulismy	we poisoned
otwart*	open
otwier*	opens
otworz*	open
owca	sheep
owce	sheep
owoc*	fruit
ozeni*	marry
pachnie	smells
pacjent*	patient
paczk*	package
paczusz*	package
pad	controller
padaczk*	epilepsy
padam	exhausted
padl	died
pajak*	spider
pakistan*	pakistan
pakuj*	packs
pala	they smoke
palc*	fingers
palec	finger
pali	smokes
palic	smoke
palil	he smoked
palil*	smoked
palila	she smoked
palilam	i smoked
palilas	you smoked
palilem	i smoked
paliles	you smoked
palili	they smoked
palilismy	we smoked
palk*	stick
pamiat*	memory
pamiec	memory
pamieci	memory
pamiet*	remember
pampers*	nappies
pan	man
pana	man
pani	woman
pania	woman
panie	women
panik*	panic
panna	bride
panu	man
papa	dad
papier*	paper
papieros*	cigarettes
papierow	papers
papug*	parrot
paracetamol*	paracetamol
paranoj*	paranoia
parapet*	windowsill
park	park
parki	parks
parking*	car park
parkow	parks
parku	park
parkuj*	parks
partner*	partner
paru	few
parzy*	burns
pasek	belt
pasem	belt
pasierb*	stepson
paska	belt
paskiem	belt
pastor*	pastor
pasy	belts
paszport*	passport
patelni*	pan
patrol*	patrol
patrz*	look
patrze	i look
patrzy*	looks
patrzyl	he looked
patrzyl*	looked
patrzyla	she looked
patrzylam	i looked
patrzylas	you looked
patrzylem	i looked
patrzyles	you looked
patrzyli	they looked
patrzylismy	we looked
pazdziern*	october
paznok*	nails
pchn*	pushed
pchnal	he pushed
pchnal*	pushed
pchnala	she pushed
pchnalam	i pushed
pchnalas	you pushed
pchnalem	i pushed
pchnales	you pushed
pchnali	they pushed
pchnalismy	we pushed
pchniet*	stabbed
pedagog*	school counsellor
pedal*	gay slur
pedofil*	paedophile
pedza	speeding
pekn*	break
peknie	will break
pelen	full
peln*	full
pelnolet*	adult
penis*	penis
pensj*	wages
peruk*	wig
petla	noose
petle	noose
pewnie	surely
pewno	surely
piana	foam
piaskown*	sandpit
piata	five
piatek	friday
piatk*	friday
piatki	fridays
piaty	fifth
pic	drink
picia	drinking
picie	drinking
piec	five
piecdzies*	fifty
pieczark*	mushrooms
piecze	bakes
pieczen*	roast
piekarn*	bakery
piekarnik*	oven
pieklem	hell
pieklo	hell
piekn*	beautiful
pielegniar*	nurse
pielgrz*	pilgrimage
pieluch*	nappy
pielusz*	nappy
pieniadz*	money
pieniedz*	money
pierog*	dumplings
pierozk*	dumplings
piers*	breasts
pierwsz*	first
pies*	dog
piesc*	fist
pieski	dogs
pieszcz*	strokes
pietnas*	fifteen
pietr*	floor
pigul*	pills
pija	they drink
pijac*	drunk
pijak*	drunk
pijan*	drunk
pije	drinks
pil	drank
pila	drank
pilam	i drank
pilem	i drank
pili	drank
pilk*	football
pilka	ball
pilke	ball
pilnow*	watched
pilnuj*	watches
pinezk*	pin
pingwin*	penguins
piosenc*	song
piosenk*	song
pisal	he wrote
pisal*	wrote
pisala	she wrote
pisalam	i wrote
pisalas	you wrote
pisalem	i wrote
pisales	you wrote
pisali	they wrote
pisalismy	we wrote
pistolet*	gun
pisuje	writes
pisza	they write
piszczel*	shins
pisze	writes
piwa	beers
piwem	beer
piwnic*	cellar
piwo	beer
pizz*	pizza
plac	area
plac*	square
placa	they pay
placi	pays
placic	pay
placil	he paid
placil*	paid
placila	she paid
placilam	i paid
placilas	you paid
placilem	i paid
placiles	you paid
placili	they paid
placilismy	we paid
placimy	we pay
plackami	pancakes
placki	pancakes
plackow	pancakes
placz*	crying
plakac	cry
plakal*	cried
plakala	she cried
plakalam	i cried
plakalas	you cried
plakalem	i cried
plakales	you cried
plakali	they cried
plakalismy	we cried
plakat*	poster
plan	plan
planow*	planned
plansz*	board game
planszowki	board games
planu	plan
planuj*	plans
plany	plans
plaster*	plaster
plastr*	plaster
plastycz*	art
plastyk*	art
platform*	platform
plaz*	beach
plec	back
plecach	back
plecak*	rucksack
plecow	back
plecy	back
plesn*	mould
plot	fence
plotach	fences
plotk*	rumours
plotu	fence
pluja	they spit
pluje	spits
plul*	spat
plyn	liquid
plynu	liquid
plywa*	swimming
plywac	swim
po	after
pobic*	beat
pobij*	will beat
pobil	he beat
pobil*	beat
pobila	she beat
pobilam	i beat
pobilas	you beat
pobilem	i beat
pobiles	you beat
pobili	they beat
pobilismy	we beat
pobit*	beaten
pocalow*	kissed
pocaluj*	kiss
pochw*	vagina
pociag*	train
pocial	he cut
pocial*	cut
pociala	she cut
pocialam	i cut
pocialas	you cut
pocialem	i cut
pociales	you cut
pociali	they cut
pocialismy	we cut
pocie*	cut
pociela	she cut
pocielam	i cut myself
pocielas	you cut
pocieli	they cut
pocielismy	we cut
pociesz*	comfort
poczatku	beginning
poczcie	post office
poczt*	post office
poczuc	feel
poczul	he felt
poczul*	felt
poczula	she felt
poczulam	i felt
poczulas	you felt
poczulem	i felt
poczules	you felt
poczuli	they felt
poczulismy	we felt
pod	under
podaje	gives
podal	he gave
podal*	gave
podala	she gave
podalam	i gave
podalas	you gave
podalem	i gave
podales	you gave
podali	they gave
podalismy	we gave
podatk*	tax
podbieram	i steal
podczas	during
podduszal	he choked
podduszal*	choked
podduszala	she choked
podduszalam	i choked
podduszalas	you choked
podduszalem	i choked
podduszales	you choked
podduszali	they choked
podduszalismy	we choked
podduszon*	choked
podejd*	come near
podejrz*	suspect
podeszw*	sole
podglad*	spies on
podjad*	will drive
podjazd*	ramp
podlodze	floor
podlog*	floor
podmienione	swapped
podnies*	raise
podnios*	raised
podoba*	likes
podobno	apparently
podopieczn*	client
podpal*	set on fire
podpale	will set on fire
podpis*	signs
podpisy	signatures
podrap*	scratched
podroz*	travel
podsluch*	spying
podstawow*	primary school
poduszce	pillow
poduszk*	pillow
podwoj*	double
podwork*	yard
podwoz*	lift
pogada*	chat
pogadank*	talk
poglad*	view
pogod*	weather
pogotow*	ambulance
pogryz*	bit
pogrzeb*	funeral
pojade	i will go
pojde	i will go
pojdz*	will go
pojech*	went
pojechala	she went
pojed*	will go
pojemnik*	container
pojsc	go
pojutrz*	tomorrow
pokaz	show
pokazal	he showed
pokazal*	showed
pokazala	she showed
pokazalam	i showed
pokazalas	you showed
pokazalem	i showed
pokazales	you showed
pokazali	they showed
pokazalismy	we showed
pokaze*	will show
pokazuj*	shows
poklocil	he argued
poklocil*	argued
poklocila	she argued
poklocilam	i argued
poklocilas	you argued
poklocilem	i argued
poklociles	you argued
poklocili	they argued
poklocilismy	we argued
pokoj*	room
pokroi*	slice
pol	half
pola	field
polak*	polish man
polam*	broke
polamal	he broke
polamal*	broke
polamala	she broke
polamalam	i broke
polamalas	you broke
polamalem	i broke
polamales	you broke
polamali	they broke
polamalismy	we broke
polamia	they will break
polec	fly
polecam*	recommend
poleci	fly
polecim*	fly
polew*	pours
policj*	police
policyj*	police
policzek	cheek
policzk*	cheek
policzymy	we will get you
polis*	insurance
polish	polish
polk*	polish woman
polkn*	swallow
polknal	he swallowed
polknal*	swallowed
polknala	she swallowed
polknalam	i swallowed
polknalas	you swallowed
polknalem	i swallowed
polknales	you swallowed
polknali	they swallowed
polknalismy	we swallowed
polknel*	swallowed
polknela	she swallowed
polknelam	i swallowed
polknelas	you swallowed
polkneli	they swallowed
polknelismy	we swallowed
polnoc*	midnight
polow*	half
poloz	put
polozn*	midwife
polozyl	he lay
polozyl*	lay
polozyla	she lay
polozylam	i lay
polozylas	you lay
polozylem	i lay
polozyles	you lay
polozyli	they lay
polozylismy	we lay
pols*	poland
polsk*	polish
polu	field
poludn*	noon
polyka*	swallows
pomaga*	helps
pomidor*	tomato
pomiedzy	between
pomoc*	help
pomog*	help
pomoge	i will help
pomogl	he helped
pomogl*	helped
pomogla	she helped
pomoglam	i helped
pomoglas	you helped
pomoglem	i helped
pomogles	you helped
pomogli	they helped
pomoglismy	we helped
pomoz*	help
pompa	pump
pomylil	mixed up
pomysl*	idea
poniedz*	monday
poniza*	humiliates
ponizal	he humiliated
ponizal*	humiliated
ponizala	she humiliated
ponizalam	i humiliated
ponizalas	you humiliated
ponizalem	i humiliated
ponizales	you humiliated
ponizali	they humiliated
ponizalismy	we humiliated
ponizen*	humiliated
ponoc	apparently
ponownie	again
popamiet*	will regret
poparz*	burned
popchn*	pushed
popcorn*	popcorn
popeln*	commits
popier*	support
popil	he drank
popil*	drank
popila	she drank
popilam	i drank
popilas	you drank
popilem	i drank
popiles	you drank
popili	they drank
popilismy	we drank
poplak*	cried
poprowadzic	run
popych*	pushes
popychan*	pushed
pora	time
poradz*	cope
porcie	harbour
porno*	porn
porod*	birth
poron*	miscarriage
port	harbour
portfel*	wallet
porw*	kidnapped
porwal	he kidnapped
porwal*	kidnapped
porwala	she kidnapped
porwalam	i kidnapped
porwalas	you kidnapped
porwalem	i kidnapped
porwales	you kidnapped
porwali	they kidnapped
porwalismy	we kidnapped
porywa*	kidnaps
porzadk*	order
porzadn*	proper
porzuc*	abandoned
posadz*	plant
posciel*	bedding
posiedz*	sit
posika*	wet
posilek	meal
posilk*	meal
posiniacz*	bruised
posladk*	bum
poslizg*	slipped
poslub*	marry
posprzat*	clean
postac*	character
postanow*	decided
postrzel*	shot
poszed*	went
poszl	he went
poszl*	went
poszla	she went
poszlam	i went
poszlas	you went
poszlem	i went
poszles	you went
poszli	they went
poszlismy	we went
potem	then
potkn*	tripped
potn*	cut
potne	will cut
potraf*	can
potrojna	triple
potrzas*	shakes
potrzasn*	shook
potrzeb*	need
potrzebna	needed
potrzebne	needed
potrzebny	needed
poturb*	beaten
powazn*	serious
powie	tell
powiedz	tell
powiedzi*	said
powiedzial	he said
powiedziala	she said
powiedzialam	i told
powiedziec	tell
powiedzieli	they said
powiem	i tell
powiem*	tell
powies	hang
powies*	novel
powiesic	hang
powiesil	he hanged
powiesil*	hanged
powiesila	she hanged
powiesilam	i hanged
powiesilas	you hanged
powiesilem	i hanged
powiesiles	you hanged
powiesili	they hanged
powiesilismy	we hanged
powiesz	say
powiesze	hang myself
powieszon*	hanged
powietrze	air
powinien	should
powinn*	should
powod	reason
powodz*	flood
powoli	slowly
powoln*	slow
powroc*	return
powrot*	return
powsta*	uprising
powtarza	keeps saying
poza	outside
pozaluj*	will regret
pozar*	fire
pozarl*	ate
pozegn*	goodbye
poziom*	level
poznac	meet
poznal	he met
poznal*	met
poznala	she met
poznalam	i met
poznalas	you met
poznalem	i met
poznales	you met
poznali	they met
poznalismy	we met
pozniej	later
pozwal*	allows
pozwol*	allow
pozwolen*	permit
pozwolil	he allowed
pozwolil*	allowed
pozwolila	she allowed
pozwolilam	i allowed
pozwolilas	you allowed
pozwolilem	i allowed
pozwoliles	you allowed
pozwolili	they allowed
pozwolilismy	we allowed
pozycz*	borrowed
prababc*	great gran
praca*	work
prace	work
pracodaw*	boss
pracow*	worked
pracowalam	i worked
pracownic*	worker
pracownik*	worker
pracuj*	works
pracy	work
prad	electricity
pradem	electricity
pradu	electricity
pradzi*	great grandad
pralk*	washing machine
prania	washing
pranie	washing
prank	prank
pranku	prank
prapra*	great grandad
prawd*	true
prawda	truth
prawie	almost
prawnik*	lawyer
prawo	right
prawy	right
pregi	marks
pregow	marks
prelekc*	talk
presj*	pressure
prezent*	presents
prob	attempts
proba	attempt
probe	attempt
proboszcz*	priest
probow*	tried
probuj*	trying
proby	attempt
procent*	percent
prochow	drugs
prochy	drugs
profil*	profile
profilakt*	prevention
program*	programme
projekt*	project
promoc*	sale
proponuje	suggest
prosi	asks
prosic	ask
prosil	he asked
prosil*	asked
prosila	she asked
prosilam	i asked
prosilas	you asked
prosilem	i asked
prosiles	you asked
prosili	they asked
prosilismy	we asked
prosta	straight
prosto	straight
prostu	just
prostytu*	prostitution
prosz*	please
proszk*	pills
prowadz*	run
prysznic*	shower
przebier*	changes clothes
przebil	he stabbed
przebil*	stabbed
przebila	she stabbed
przebilam	i stabbed
przebilas	you stabbed
przebilem	i stabbed
przebiles	you stabbed
przebili	they stabbed
przebilismy	we stabbed
przechodzi	passes
przeciez	after all
przeciw	against
przeciwbol*	painkillers
przeczyszcz*	laxatives
przeczyt*	will read
przed	before
przedawk*	overdose
przedrami*	forearm
przedstaw*	play
przedszkol*	nursery
przedwcz*	yesterday
przegr*	lose
przegral	he lost
przegral*	lost
przegrala	she lost
przegralam	i lost
przegralas	you lost
przegralem	i lost
przegrales	you lost
przegrali	they lost
przegralismy	we lost
przejad*	overeat
przejdzie	will pass
przejsc*	crossing
przelac	send money
przelew*	bank transfer
przelk*	swallow
przemoc*	violence
przemyc*	smuggle
przemyt*	smuggling
przenos*	carry
przepeln*	full
przepis*	recipe
przepras*	sorry
przepros*	sorry
przeprowadz*	moving house
przeraz*	terrified
przerobili	they edited
przerw*	break
przesadz*	exaggerate
przesiad*	change bus
przesl*	send
przesladow*	stalking
przesladuj*	stalks
przesta*	stop
przestal	he stopped
przestala	she stopped
przestepc*	crime
przestrasz*	scared
przesylk*	parcel
przeszkadza*	bothers
przeszlo	passed
przeszuk*	searches
przewodnik*	guide
przewoz*	carry
przewroc*	fell
przez	through
przeze	because of
przezieb*	cold flu
przezyw*	calls names
przodu	front
przy	at
przychod*	clinic
przychodz*	come
przychodzi	comes
przychodzil	he came
przychodzil*	came
przychodzila	she came
przychodzilam	i came
przychodzilas	you came
przychodzilem	i came
przychodziles	you came
przychodzili	they came
przychodzilismy	we came
przyciska	pins
przycisn*	pinned
przyda*	useful
przyduszal	he choked
przyduszal*	choked
przyduszala	she choked
przyduszalam	i choked
przyduszalas	you choked
przyduszalem	i choked
przyduszales	you choked
przyduszali	they choked
przyduszalismy	we choked
przygotowane	ready
przyjaci*	friend
przyjd*	will come
przyjech*	came
przyjezdz*	comes
przyjm*	accept
przylozyl	he hit
przylozyl*	hit
przylozyla	she hit
przylozylam	i hit
przylozylas	you hit
przylozylem	i hit
przylozyles	you hit
przylozyli	they hit
przylozylismy	we hit
przymus*	forced
przynies*	bring
przynios*	brought
przynosi	brings
przypadk*	accident
przypala*	burns
przypalil	he burned
przypalil*	burned
przypalila	she burned
przypalilam	i burned
przypalilas	you burned
przypalilem	i burned
przypaliles	you burned
przypalili	they burned
przypalilismy	we burned
przypalon*	burned
przyparl	he pinned
przyparl*	pinned
przyparla	she pinned
przyparlam	i pinned
przyparlas	you pinned
przyparlem	i pinned
przyparles	you pinned
przyparli	they pinned
przyparlismy	we pinned
przyrodni*	step
przysiad*	squats
przysieg*	swear
przysiege	oath
przyslal	he sent
przyslal*	sent
przyslala	she sent
przyslalam	i sent
przyslalas	you sent
przyslalem	i sent
przyslales	you sent
przyslali	they sent
przyslalismy	we sent
przystan*	bus stop
przysyla*	sends
przysz*	came
przyszedl	he came
przyszl	he came
przyszl*	came
przyszla	she came
przyszlam	i came
przyszlas	you came
przyszlem	i came
przyszles	you came
przyszli	they came
przyszlismy	we came
przyszlos*	future
przytlacz*	overwhelms
przytrzym*	pinned down
przytul*	hugs
przywali*	hit
przywiaz*	tied up
przyzna*	admitted
psa	dog
psem	dog
psiaps*	best friend
psie	dog
psow	dogs
psu	dog
psy	dogs
psychiatr*	psychiatrist
psychicz*	mental
psycholog*	psychologist
pszczol*	bees
ptak*	birds
ptasz*	bird
pubem	pub
publik*	posts
puby	pub
pudelk*	box
puka*	knocks
puls	pulse
punkt*	point
pupa	bum
pupe	bum
pupie	bum
pupy	bum
pusc	let go
pusta	empty
puste	empty
pustej	empty
pustk*	empty
pusto	empty
pustostan*	empty building
pusty	empty
pustym	empty
puszk*	tins
puzzl*	puzzle
pyszn*	tasty
pyta*	asks
pytacie	ask
pytal	he asked
pytal*	asked
pytala	she asked
pytalam	i asked
pytalas	you asked
pytalem	i asked
pytales	you asked
pytali	they asked
pytalismy	we asked
pytani*	questions
rachun*	bills
racja	right
raczk*	crawls
rade	cope
radi*	radio
radioterap*	radiotherapy
radn*	councillor
rados*	joy
radosn*	happy
rady	cope
radz*	cope
rak	cancer
raka	cancer
rakiem	cancer
ramie	arm
ramien*	arm
ramion*	arms
rana	wound
ranami	wounds
rane	wound
ranem	morning
rani*	hurts
ranil	he hurt
ranil*	hurt
ranila	she hurt
ranilam	i hurt
ranilas	you hurt
ranilem	i hurt
raniles	you hurt
ranili	they hurt
ranilismy	we hurt
ranny	wounded
rannych	wounded
rano	morning
rany	wounds
rasist*	racist
rasiz*	racism
ratownikiem	lifeguard
ratuj*	help
ratunk*	help
ratusz*	town hall
raz	once
razem	together
razie	case
razy	times
reaguj*	responds
rece	hands
recept*	prescription
reception	school
recznik*	towel
rehabil*	rehab
reka	hand
rekach	arms
rekami	hands
rekaw*	sleeve
reke	hand
reki	hand
reklam*	adverts
religi*	religion
remiz*	fire station
remont*	repairs
rent*	benefit
restaur*	restaurant
resztk*	leftovers
ring*	ring
robi	does
robia	they do
robic	do
robie	i do
robienia	making
robil	he did
robil*	did
robila	she did
robilam	i did
robilas	you did
robilem	i did
robiles	you did
robili	they did
robilismy	we did
robimy	we do
roblox*	roblox
rodzen*	brothers sisters
rodzi	gives birth
rodzic*	parents
rodzin*	family
rogu	corner
rok	year
rokiem	year
roku*	year
rolek	skates
rolki	skates
romsk*	roma
rond*	roundabout
roslin*	plants
rosn*	grows
rower*	bike
rowerow	bikes
rowne	straight
rozan*	rosary
rozbier*	undress
rozbil	he smashed
rozbil*	smashed
rozbila	she smashed
rozbilam	i smashed
rozbilas	you smashed
rozbilem	i smashed
rozbiles	you smashed
rozbili	they smashed
rozbilismy	we smashed
rozboj*	robbery
rozcial	he cut
rozcial*	cut
rozciala	she cut
rozcialam	i cut
rozcialas	you cut
rozcialem	i cut
rozciales	you cut
rozciali	they cut
rozcialismy	we cut
rozciel*	cut
rozciela	she cut
rozcielam	i cut
rozcielas	you cut
rozcieli	they cut
rozcielismy	we cut
rozda*	gives out
rozeb*	undress
rozebral	he undressed
rozebral*	undressed
rozebrala	she undressed
rozebralam	i undressed
rozebralas	you undressed
rozebralem	i undressed
rozebrales	you undressed
rozebrali	they undressed
rozebralismy	we undressed
rozesl*	will send
rozgladaj*	look around
rozlej*	spill
rozmawia*	talks
rozmawiac	talk
rozmiar*	size
rozmow*	talk
rozn*	different
rozniosl	beat
rozpacz*	despair
rozplak*	burst crying
rozprowadz*	sells
rozstal	he split up
rozstal*	split up
rozstala	she split up
rozstalam	i split up
rozstalas	you split up
rozstalem	i split up
rozstales	you split up
rozstali	they split up
rozstalismy	we split up
rozsyl*	sends round
rozumi*	understands
rozwal*	smashed
rozwala*	smashes
rozwiod*	divorced
rozwod*	divorce
rozwoz*	delivers
rugby	rugby
rumun*	romania
runda*	round
rundz*	round
rusza	starts
ryba	fish
rybe	fish
rybk*	fish
ryby	fish
rycz*	crying
rynek	market
rynku	market
rysow*	drawing
rysuj*	draws
rywal*	opponent
ryz	rice
rzadko	rarely
rzadz*	rules
rzece	river
rzecz	thing
rzeczy	things
rzek*	river
rzezn*	slaughterhouse
rzodk*	radish
rzuc*	throw
rzuca*	throws
rzucaj*	throw
rzucal	he threw
rzucal*	threw
rzucala	she threw
rzucalam	i threw
rzucalas	you threw
rzucalem	i threw
rzucales	you threw
rzucali	they threw
rzucalismy	we threw
rzuce	will throw
rzucil	he threw
rzucil*	threw
rzucila	she threw
rzucilam	i threw
rzucilas	you threw
rzucilem	i threw
rzuciles	you threw
rzucili	they threw
rzucilismy	we threw
rzyg*	vomit
sa	are
sad	court
sadow*	court
sadu	court
sadzie	court
sala	hall
sale	hall
sali	hall
salon*	living room
sam	alone
sama	alone
samego	alone
samej	alone
sami	alone
samiutk*	alone
samo	same
samoboj*	suicidal
samobojst*	suicide
samochod*	car
samolot*	plane
samoobron*	self defence
samookalecz*	self harm
samorzad*	school council
samotn*	lonely
samych	alone
samym	alone
sandal*	sandals
sarn*	deer
sasiad*	neighbour
sasiadow	neighbours
sasiedz*	neighbours
schizofren*	schizophrenia
schod*	stairs
schowac	hide
schowaj	hide
schowal	he hid
schowal*	hid
schowala	she hid
schowalam	i hid
schowalas	you hid
schowalem	i hid
schowales	you hid
schowali	they hid
schowalismy	we hid
schowan*	hidden
schowek	hiding place
schronisk*	shelter
schud*	lose weight
schudl	he lost weight
schudl*	lost weight
schudla	she lost weight
schudlam	i lost weight
schudlas	you lost weight
schudlem	i lost weight
schudles	you lost weight
schudli	they lost weight
schudlismy	we lost weight
sciaga*	takes off
sciagn*	took off
scian*	wall
sciezk*	path
sciska	squeezes
scisnal	squeezed
screen*	screenshots
sedzi*	referee
sekret*	secret
seks*	sex
seksu*	sexual
selfi*	selfie
sen	sleep
senior*	seniors
senn*	sleepy
sens	sense
sensu*	sense
ser	cheese
serce	heart
serek	cheese
serial*	tv series
sernik*	cheesecake
serwer*	server
siada*	sits
siadac	sit
siatka	net
siatkow*	volleyball
siebie	myself
siec	online
sieci	online
siedem	seven
siedemnas*	seventeen
siedmiolatka	seven year old
siedz*	sits
siedze	i sit
siedzial	he sat
siedzial*	sat
siedziala	she sat
siedzialam	i sat
siedzialas	you sat
siedzialem	i sat
siedziales	you sat
siedziali	they sat
siedzialismy	we sat
siedziec	sit
siedzimy	we sit
siekan*	chopping
siekier*	axe
sierot*	orphan
sierpn*	august
sika	wets
sikal	he wet
sikal*	wet
sikala	she wet
sikalam	i wet
sikalas	you wet
sikalem	i wet
sikales	you wet
sikali	they wet
sikalismy	we wet
siku	pee
sila	force
sile	force
silna	strong
silny	strong
silown*	gym
sily	strength
sinc*	bruises
sine	bruised
siniak*	bruises
siniec	bruise
siostr*	sister
siostrzen*	niece
siusiak*	willy
skacz*	jump
skad	from where
skakal	he jumped
skakal*	jumped
skakala	she jumped
skakalam	i jumped
skakalas	you jumped
skakalem	i jumped
skakales	you jumped
skakali	they jumped
skakalismy	we jumped
skalecz*	cut
skarpet*	socks
skasow*	delete
skatow*	beaten
sklam*	lied
sklep*	shop
sklepik*	tuck shop
skocz*	jump
skok	jump
skoku	jump
skoncz*	end
skonczy	will end
skonczyl	he finished
skonczyl*	finished
skonczyla	she finished
skonczylam	i finished
skonczylas	you finished
skonczylem	i finished
skonczyles	you finished
skonczyli	they finished
skonczylismy	we finished
skopal	he kicked
skopal*	kicked
skopala	she kicked
skopalam	i kicked
skopalas	you kicked
skopalem	i kicked
skopales	you kicked
skopali	they kicked
skopalismy	we kicked
skopan*	kicked
skor*	skin
skrec*	twisted
skrytk*	hiding place
skrzynk*	box
skrzywdz*	hurt
skrzywdzil	he hurt
skrzywdzil*	hurt
skrzywdzila	she hurt
skrzywdzilam	i hurt
skrzywdzilas	you hurt
skrzywdzilem	i hurt
skrzywdziles	you hurt
skrzywdzili	they hurt
skrzywdzilismy	we hurt
skrzyzow*	crossroads
slab*	weak
slad	mark
sladow	marks
slady	marks
sledz*	tracks
sledzil	he tracked
sledzil*	tracked
sledzila	she tracked
sledzilam	i tracked
sledzilas	you tracked
sledzilem	i tracked
sledziles	you tracked
sledzili	they tracked
sledzilismy	we tracked
sleepov*	sleepover
slisk*	slippery
sliwk*	plum
slodk*	sweet
slodycz*	sweets
sloik*	jar
slonc*	sun
sloneczn*	sunny
slowa	words
slowo	word
slub*	wedding
slucha*	listens
slucham	i listen
sluchow*	hearing
slupek	post
slupk*	post
sluzac*	servant
slychac	hear
slysz*	hears
slyszal	he heard
slyszal*	heard
slyszala	she heard
slyszalam	i heard
slyszalas	you heard
slyszalem	i heard
slyszales	you heard
slyszali	they heard
slyszalismy	we heard
slysze	i hear
smaczn*	tasty
smakuje	tastes
smiac	laugh
smial	he laughed
smial*	laughed
smiala	she laughed
smialam	i laughed
smialas	you laughed
smialem	i laughed
smiales	you laughed
smiali	they laughed
smialismy	we laughed
smiec	rubbish
smiechu	laughing
smieci*	rubbish
smiej*	laugh
smieja	they laugh
smieje	laughs
smiejemy	we laugh
smierc*	death
smierdz*	smelly
smierteln*	deadly
smieszn*	funny
smietan*	cream
smietnik*	bin
smoczk*	dummy
smrod*	smell
smsem	text
smsow	texts
smsy	texts
smut*	sad
smycz*	lead
snap*	snapchat
snem	sleep
sni	dreams
snia	dream
sniadan*	breakfast
snie	dream
snieg*	snow
soba	self
sobie	self
sobot*	saturday
socjal	he social worker
socjal*	social worker
socjala	she social worker
socjalam	i social worker
socjalas	you social worker
socjalem	i social worker
socjales	you social worker
socjali	they social worker
socjalismy	we social worker
soki	juice
soku	juice
solo	solo
spac	sleep
spacer*	walk
spaceruj*	walks
spadaj*	falling
spadam	falling
spadan*	falling
spadek	inheritance
spadl	he fell
spadl*	fell
spadlam	i fell
spadlas	you fell
spadlem	i fell
spadles	you fell
spadli	they fell
spadlismy	we fell
spakow*	packed
spal	slept
spala	slept
spalam	i slept
spale	will burn
spalem	i slept
spali	slept
spali*	will burn
spalil	he burned
spalil*	burned
spalila	she burned
spalilam	i burned
spalilas	you burned
spalilem	i burned
spaliles	you burned
spalili	they burned
spalilismy	we burned
spalon*	burned
spanie	sleeping
sparing*	sparring
specjal*	special
specjalnie	on purpose
spi	sleeps
spia	they sleep
spiac*	sleeping
spie	i sleep
spiew*	singing
spiewa*	sings
spimy	we sleep
splac*	pay off
spodni*	trousers
spojrz*	look
spoko	ok
spokoj*	calm
spolecz*	community
spoliczk*	slapped
sport*	sport
spotka	meet
spotkac	meet
spotkal	he met
spotkal*	met
spotkala	she met
spotkalam	i met
spotkalas	you met
spotkalem	i met
spotkales	you met
spotkali	they met
spotkalismy	we met
spotkan*	meeting
spotyka*	meets
spozni*	late
sprac	beat
spral	he beat
spral*	beat
sprala	she beat
spralam	i beat
spralas	you beat
spralem	i beat
sprales	you beat
sprali	they beat
spralismy	we beat
spraw	matters
sprawdz*	checks
sprawdzal	he checked
sprawdzal*	checked
sprawdzala	she checked
sprawdzalam	i checked
sprawdzalas	you checked
sprawdzalem	i checked
sprawdzales	you checked
sprawdzali	they checked
sprawdzalismy	we checked
sprawdzian*	test
sprawe	report
sprawie	about
sprawy	matters
sprobow*	try
sprzat*	cleaning
sprzatac	clean
sprzed	before
sprzeda*	sell
sprzedaj*	sells
sprzedal	he sold
sprzedal*	sold
sprzedala	she sold
sprzedalam	i sold
sprzedalas	you sold
sprzedalem	i sold
sprzedales	you sold
sprzedali	they sold
sprzedalismy	we sold
sprzedaw*	sells
spuchl*	swollen
spuchn*	swollen
sredniow*	middle ages
srod	middle
sroda	wednesday
srode	wednesday
srodku	inside
srody	wednesday
stad	from here
stal	stood
stala	stood
stalk*	stalking
stalo	happened
stan	state
stanal	he stood
stanal*	stood
stanala	she stood
stanalam	i stood
stanalas	you stood
stanalem	i stood
stanales	you stood
stanali	they stood
stanalismy	we stood
standard*	standards
stanel*	stood
stanela	she stood
stanelam	i stood
stanelas	you stood
staneli	they stood
stanelismy	we stood
stanie	will happen
stanik*	bra
stara	old
stare	old
starego	old
starej	old
starsi	older
starsz*	older
startow*	start
startuj*	start
startuje	starts
staruszk*	old person
stary	old
starych	old
starym	old
starzy	old
staw	pond
stawie	pond
sterroryz*	terrorised
stlucz*	will beat
stluczka	car crash
stluk*	beat
sto	hundred
stoczn*	shipyard
stoi	stands
stoja	they stand
stoje	i stand
stol	table
stolar*	carpentry
stolowce	canteen
stolowk*	canteen
stolu	table
stopy	feet
stowarzysz*	charity
strach	fear
strachu	fear
straci*	will lose
stracil	he lost
stracil*	lost
stracila	she lost
stracilam	i lost
stracilas	you lost
stracilem	i lost
straciles	you lost
stracili	they lost
stracilismy	we lost
strasz	scary
strasza	they threaten
straszn*	terrible
straszy	threatens
straszyl	he threatened
straszyl*	threatened
straszyla	she threatened
straszylam	i threatened
straszylas	you threatened
straszylem	i threatened
straszyles	you threatened
straszyli	they threatened
straszylismy	we threatened
straz	fire brigade
strazak*	fireman
stres*	stress
stronie	side
strup*	scabs
strych*	attic
stryczek	noose
stryj*	uncle
strzel*	shoots
strzelan*	shooting
strzeli	will shoot
strzelil	scored
strzelnic*	shooting range
strzykaw*	needles
student*	student
studi*	university
styczn*	january
suczk*	dog
suka	bitch
suke	dog
sukien*	dress
super*	great
superdrug*	chemist
supermark*	supermarket
sutener*	pimp
swat*	matchmaking
swatan*	matched
swetr*	jumper
swetry	jumpers
swiadect*	school report
swiat	world
swiata	world
swiatl*	lights
swicie	dawn
swiet*	holiday
swieta	christmas
swietlic*	youth club
swietn*	great
swiez*	fresh
swin*	pig
swink*	guinea pig
swoim	own
swoj	own
swoja	own
swoje	own
swojego	own
swojej	own
syberi*	siberia
syn	son
syna	son
synek	son
synem	son
synk*	son
synow	sons
synow*	daughter inlaw
synowie	sons
synu	son
sypialn*	bedroom
syrop*	syrup
szach*	chess
szacun*	respect
szaf*	wardrobe
szajk*	gang
szalik*	scarf
szalon*	crazy
szampon*	shampoo
szantaz*	blackmail
szantazuje	blackmails
szantazyst*	blackmailer
szarlot*	apple pie
szarpal	he pulled
szarpal*	pulled
szarpala	she pulled
szarpalam	i pulled
szarpalas	you pulled
szarpalem	i pulled
szarpales	you pulled
szarpali	they pulled
szarpalismy	we pulled
szarpi*	drags
szarpn*	dragged
szatan*	satan
szatn*	changing room
szczeni*	puppy
szczepi*	vaccination
szczepion*	vaccine
szczesl*	happy
szczur*	rats
szczyp*	pinches
szedl	went
szef*	boss
szepc*	whispers
szepnela	she whispered
szept*	whispers
szesc	six
szesciu	six
szesnas*	sixteen
szklem	glass
szklo	glass
szkoc*	scotland
szkock*	scottish
szkoda	pity
szkol*	school
szkolach	schools
szkolen*	training course
szla	went
szlab*	grounded
szloch*	sobbing
szlug*	cigarettes
szmat*	slag
sznur*	rope
szop*	shed
szosty	sixth
szpar*	gap
szpital*	hospital
sztywn*	stiff
szuflad*	drawer
szuka	looks for
szukaj*	looking for
szukal	he looked for
szukal*	looked for
szukala	she looked for
szukalam	i looked for
szukalas	you looked for
szukalem	i looked for
szukales	you looked for
szukali	they looked for
szukalismy	we looked for
szukam	looking for
szukamy	looking for
szwagier*	brother inlaw
szwagr*	brother inlaw
szybe	window
szybko	quickly
szyby	window
szyc	sewing
szych*	shift
szycie	sewing
szydelk*	crochet
szyi*	neck
szyja	neck
szyje	neck
szykuj*	getting ready
ta	this
tablet*	pills
tablic*	plaque
tacie	dad
tajemnic*	secret
tak	so
taka	such
taki	such
takich	such
takie	such
takiego	such
takiej	such
taksow*	taxi
talerz*	plate
tam	there
tamtedy	that way
tamtej	that
tamtym	that
tanc*	dance
tancz*	dancing
tani	cheap
tanie	cheap
taniec	dance
tanio	cheap
tansz*	cheaper
tarczyc*	thyroid
targ	market
targu	market
tark*	grater
tata	dad
tate	dad
tato	dad
tatr*	mountains
tatuaz*	tattoo
tatus*	dad
taty	dad
te	these
teatr*	theatre
tego	this
tej	this
telefon*	phone
telefony	phones
telewiz*	tv
temperowk*	sharpener
temu	ago
tenis*	tennis
terapeut*	therapist
terapi*	therapy
teraz	now
termin*	due date
termometr*	thermometer
terror*	terror
tesc	father inlaw
tesci*	inlaw
tesciow*	mother inlaw
tesco	tesco
teskn*	miss
tesknot*	missing
testament*	will
tez	also
tiktok*	tiktok
tir	lorry
tiry	lorries
tlucz*	beats
tlumacz*	interpreter
tlumaczyc	explain
tlust*	fat
tna	they cut
tne	i cut
tnie*	cuts
toalecie	toilet
toalet*	toilet
toba	you
tobie	you
toczy	drools
toksykol*	poisons
topi	drowns
topielc*	drowned man
tor	track
torach	railway
torami	railway
torb*	bag
torebk*	bag
torow	railway
tort*	cake
tortur*	torture
tory	railway
towar*	drugs stuff
traktuj*	treats
tramadol*	tramadol
tramp*	trainers
trampolin*	trampoline
tramwaj*	tram
transport*	transport
tras*	route
traw*	grass
trawk*	weed
trener*	coach
trening*	training
trenuj*	training
troche	a bit
troje	three
trojka	three
trucizn*	poison
trudn*	hard
truj*	poison
trup	dead
trup*	dead body
truskaw*	strawberries
trwa	lasts
trzas*	slams
trzasl	slammed
trzeba	need to
trzech	three
trzeci*	third
trzes*	shakes
trzesa	shaking
trzese	i shake
trzezw*	sober
trzy	three
trzydzies*	thirty
trzylatka	three year old
trzyma	keeps
trzyma*	holds
trzymaja	they keep
trzymal	he held
trzymal*	held
trzymala	she held
trzymalam	i held
trzymalas	you held
trzymalem	i held
trzymales	you held
trzymali	they held
trzymalismy	we held
trzynas*	thirteen
trzyst*	three hundred
tu	here
tuli	hugs
tunel	tunnel
turniej*	tournament
tutaj	here
twarz*	face
twierdzi	says
twoj	your
twoja	your
twoje	your
ty	you
tych	these
tydzien	week
tygodni*	weeks
tygodnia	week
tygodniu	week
tyje	gets fat
tyle	so many
tylek	bum
tylk	bum
tylko	only
tylu	so many
tym	this
tymi	these
tynk*	plaster wall
typ	guy
tyran*	bully
tysiac*	thousand
u	at
ubiera*	dresses
ubliza*	insults
ubrac	dress
ubran*	clothes
ucha	ear
ucho	ear
uciec	run away
uciecz*	escape
uciek*	run away
uciekl*	ran away
uciekla	she ran away
ucieklam	i ran away
ucieklas	you ran away
ucieklem	i ran away
uciekles	you ran away
uciekli	they ran away
ucieklismy	we ran away
ucze	i learn
uczen*	pupil
uczni*	pupil
uczniow*	pupils
uczy	teaches
uczy*	learns
uczyc	learn
uczylam	i taught
uda	thighs
udach	thighs
udaje	pretends
udar*	stroke illness
uderza*	hits
uderze	will hit
uderzen*	hit
uderzon*	hit
uderzy	will hit
uderzyc	hit
uderzyl	he hit
uderzyl*	hit
uderzyla	she hit
uderzylam	i hit
uderzylas	you hit
uderzylem	i hit
uderzyles	you hit
uderzyli	they hit
uderzylismy	we hit
udo	thigh
udostep*	shares
udusi*	will choke
udusic	choke
uduszon*	choked
udzial	part
ufam	i trust
ugryz*	bit
ukar*	punish
ukaral	he punished
ukaral*	punished
ukarala	she punished
ukaralam	i punished
ukaralas	you punished
ukaralem	i punished
ukarales	you punished
ukarali	they punished
ukaralismy	we punished
uklad*	arranges
ukradl	he stole
ukradl*	stole
ukradla	she stole
ukradlam	i stole
ukradlas	you stole
ukradlem	i stole
ukradles	you stole
ukradli	they stole
ukradlismy	we stole
ukrain*	ukraine
ukrasc	steal
ukryl	he hid
ukryl*	hid
ukryla	she hid
ukrylam	i hid
ukrylas	you hid
ukrylem	i hid
ukryles	you hid
ukryli	they hid
ukrylismy	we hid
ukryt*	hidden
ukryw*	hides
ulic*	street
ulotk*	leaflets
ulubi*	favourite
umar*	died
umarlam	i died
umie	can
umiem	i can
umiemy	we can
umier*	dying
umieram	i am dying
umow*	contract
umre	i will die
umrz*	die
umrze	will die
umyc	wash
uniwers*	university
upadek	fall
upadl	he fell
upadl*	fell
upadla	she fell
upadlam	i fell
upadlas	you fell
upadlem	i fell
upadles	you fell
upadli	they fell
upadlismy	we fell
upal	hot weather
upiec	bake
upija	gets drunk
upil*	drunk
upit*	drunk
upokarz*	humiliates
upokorz*	humiliated
uprowadz*	abducted
uratow*	save
uratowal	he saved
uratowal*	saved
uratowala	she saved
uratowalam	i saved
uratowalas	you saved
uratowalem	i saved
uratowales	you saved
uratowali	they saved
uratowalismy	we saved
urlop*	holiday
urodz*	born
urodzil	he gave birth
urodzil*	gave birth
urodzila	she gave birth
urodzilam	i gave birth
urodzilas	you gave birth
urodzilem	i gave birth
urodziles	you gave birth
urodzili	they gave birth
urodzilismy	we gave birth
urodzin*	birthday
urojen*	delusions
urzad	council
urzed*	council
uscisk*	grip
uslysz*	heard
usmiech*	smile
usta*	mouth
ustapi*	give up
ustawk*	fight
usun*	delete
uszach	ears
uszczypn*	pinched
uszy	ears
utonal	he drowned
utonal*	drowned
utonala	she drowned
utonalam	i drowned
utonalas	you drowned
utonalem	i drowned
utonales	you drowned
utonali	they drowned
utonalismy	we drowned
utone	drown
utop*	drown
utucz*	get fat
utyc	get fat
utyl*	fat
uwaza*	careful
uwazam	i think
uwierz*	believe
uwiezi*	trapped
uzalezn*	addicted
uzywan*	used
vape*	vape
w	in
wabi	called
waga	weight
wage	weight
wagi	weight
wakacj*	holidays
wala	they hit
wali	hits
walizk*	suitcase
walnal	he hit
walnal*	hit
walnala	she hit
walnalam	i hit
walnalas	you hit
walnalem	i hit
walnales	you hit
walnali	they hit
walnalismy	we hit
walnel*	hit
walnela	she hit
walnelam	i hit
walnelas	you hit
walneli	they hit
walnelismy	we hit
walnie	will hit
wandal*	vandals
warg*	lip
wariat*	mad
wariuj*	going mad
warkocz*	plait
warszaw*	warsaw
warsztat*	workshop
warsztaty	workshops
warto	worth
warzyw*	vegetables
wasz	your
waze	i weigh
wazn*	important
wazy	weighs
wazyc	weigh
wazyl	he weighed
wazyl*	weighed
wazyla	she weighed
wazylam	i weighed
wazylas	you weighed
wazylem	i weighed
wazyles	you weighed
wazyli	they weighed
wazylismy	we weighed
wazymy	weigh
wbija*	digs in
wbil*	stuck
wcale	not at all
wchodz*	come in
wchodzi	comes in
wciaga	addictive
wciaz	still
wczoraj	yesterday
wdow*	widow
we	in
wedk*	fishing
weekend*	weekend
wegan*	vegan
wegeta*	vegetarian
wegiel	coal
wejd*	come in
wejsc	go in
wesel*	wedding
wesol*	happy
weszl	he came in
weszl*	came in
weszla	she came in
weszlam	i came in
weszlas	you came in
weszlem	i came in
weszles	you came in
weszli	they came in
weszlismy	we came in
weteryn*	vet
wezcie	take
wezme	will take
wezmie	will take
wezw*	call
wfie	pe
whatsapp*	whatsapp
wiadomo	known
wiadomos*	messages
wiadukt*	bridge
wiat*	shelter
wiatr*	wind
wiaty	shelters
wiaze	ties up
widac	see
widok*	view
widz*	see
widze	i see
widzi	sees
widzial	he saw
widzial*	saw
widziala	she saw
widzialam	i saw
widzialas	you saw
widzialem	i saw
widziales	you saw
widziali	they saw
widzialismy	we saw
wie	knows
wiec	so
wiecej	more
wieczn*	always
wieczor*	evening
wiedzia*	knew
wieje	wind
wiek	age
wieku	age
wiele	many
wielkan*	easter
wielki*	big
wielu	many
wiem	i know
wiemy	we know
wiersz*	poem
wierz	believe
wierza	believe
wierzy	believes
wies	village
wiesza	hangs
wiesza*	hang
wieszak*	hanger
wiezi	keeps locked
wiezien*	prison
wigili*	christmas eve
wilgoc*	damp
wilk*	wolf
wina	fault
winda	lift
windy	lift
winien	owes
winna	fault
winny	fault
wino	wine
winogron*	grapes
winy	fault
wiosk*	village
wiosn*	spring
wiza	visa
wize	visa
wizy	visa
wizyt*	appointment
wjechac	drive in
wklada*	puts
wlamali	broke in
wlasciciel*	landlord
wlasn*	own
wlasnie	just
wlos*	hair
wlozy*	put
wlozyl	he put
wlozyl*	put
wlozyla	she put
wlozylam	i put
wlozylas	you put
wlozylem	i put
wlozyles	you put
wlozyli	they put
wlozylismy	we put
wnucz*	grandchild
wnuczce	granddaughter
wnuczka	granddaughter
wnuk*	grandson
wnuki	grandchildren
wobec	towards
woda	water
wode	water
wodk*	vodka
wody	water
wodzie	water
wojen*	war
wojn*	war
wokol	around
wolal	he would rather
wolal*	would rather
wolala	she would rather
wolalam	i would rather
wolalas	you would rather
wolalem	i would rather
wolales	you would rather
wolali	they would rather
wolalismy	we would rather
wole	i prefer
wole*	prefer
woli	prefers
woln*	free
wolno	allowed
wolontar*	volunteer
worek	bag
work	bag
worki	bags
workiem	bag
woze	i deliver
wozek	pram
wozi	drives
wozic	deliver
wozk*	pram
wozone	driven
wpadl	he fell
wpadl*	fell
wpadlam	i fell
wpadlas	you fell
wpadlem	i fell
wpadles	you fell
wpadli	they fell
wpadlismy	we fell
wpadn*	drop in
wpusc*	let in
wraca*	comes back
wracac	go back
wracaj	come back
wracal	he came back
wracal*	came back
wracala	she came back
wracalam	i came back
wracalas	you came back
wracalem	i came back
wracales	you came back
wracali	they came back
wracalismy	we came back
wracam	i come back
wreszcie	finally
wroc*	come back
wroca	will come back
wroce	i come back
wroci	will come back
wrocil	he came back
wrocil*	came back
wrocila	she came back
wrocilam	i came back
wrocilas	you came back
wrocilem	i came back
wrociles	you came back
wrocili	they came back
wrocilismy	we came back
wroclaw*	wroclaw
wrzask*	scream
wrzesn*	september
wrzeszcz*	screams
wrzuc*	post
wrzuca*	posts
wrzuci	will post
wrzucil	he posted
wrzucili	they posted
wsciek*	angry
wsi	village
wsiad*	get in
wspar*	support
wspier*	support
wspollokator*	flatmate
wspoln*	together
wspolnik*	partner
wspomina	remembers
wspomn*	memory
wstac	get up
wstaj*	gets up
wstal	he got up
wstal*	got up
wstala	she got up
wstalam	i got up
wstalas	you got up
wstalem	i got up
wstales	you got up
wstali	they got up
wstalismy	we got up
wstan*	get up
wstawanie	getting up
wstret*	disgusting
wstyd*	ashamed
wstydze	i am ashamed
wszawic*	lice
wszedl*	came in
wszedla	she came in
wszedlam	i came in
wszedlas	you came in
wszedlem	i came in
wszedles	you came in
wszedli	they came in
wszedlismy	we came in
wszedzie	everywhere
wszy	lice
wszyscy	everyone
wszyst*	all
wszystkich	everyone
wszystkim	everyone
wszystko	everything
wtedy	then
wtorek	tuesday
wtork*	tuesday
wuef*	pe
wujek*	uncle
wujk*	uncle
wujostw*	uncle auntie
wy	you
wybielacz*	bleach
wybier*	choose
wybil	he knocked out
wybil*	knocked out
wybila	she knocked out
wybilam	i knocked out
wybilas	you knocked out
wybilem	i knocked out
wybiles	you knocked out
wybili	they knocked out
wybilismy	we knocked out
wybor*	election
wybra*	chose
wybuch*	explode
wychodz*	go out
wychodzi	goes out
wychowan*	pupil
wychowaw*	teacher
wyciac	cut
wyciag*	pull out
wycieczk*	trip
wyczerp*	exhausted
wyda	will marry
wydac	give away
wydaja	they marry
wydaje	seems
wydal	spent
wydana	married
wydarz*	happened
wydzier*	shouts
wygania*	kicks out
wyglad*	looks
wyglodz*	starving
wyglup*	messing about
wygonil	he kicked out
wygonil*	kicked out
wygonila	she kicked out
wygonilam	i kicked out
wygonilas	you kicked out
wygonilem	i kicked out
wygoniles	you kicked out
wygonili	they kicked out
wygonilismy	we kicked out
wygra*	win
wygral	he won
wygral*	won
wygrala	she won
wygralam	i won
wygralas	you won
wygralem	i won
wygrales	you won
wygrali	they won
wygralismy	we won
wygryw*	wins
wyjazd*	trip
wyjd*	go out
wyje	howls
wyjech*	went away
wyjechac	go away
wyjedz*	go away
wyjezdz*	goes away
wyjsc	go out
wykanc*	exhausts
wyklad*	talk
wykluc*	left out
wykoncz*	finish off
wykonczon*	exhausted
wykonczy	will finish off
wykorzys*	abused
wykrec*	twists
wykrecal	he twisted
wykrecal*	twisted
wykrecala	she twisted
wykrecalam	i twisted
wykrecalas	you twisted
wykrecalem	i twisted
wykrecales	you twisted
wykrecali	they twisted
wykrecalismy	we twisted
wykrwaw*	bleed to death
wylacz*	turn off
wylec*	fly
wylot*	flight
wymecz*	exhausted
wymien*	change
wymiot*	vomit
wymyslil	made up
wynagrodz*	wages
wynaj*	rent
wynik*	score
wynocha	get out
wypadaj*	fall out
wypadek*	accident
wypadk*	accident
wypadn*	fall out
wypalon*	burnt out
wypeln*	fill
wypic	drink
wypije	will drink
wypil	he drank
wypil*	drank
wypila	she drank
wypilam	i drank
wypilas	you drank
wypilem	i drank
wypiles	you drank
wypili	they drank
wypilismy	we drank
wyplac*	pay out
wyplat*	wages
wyprowadz*	moved out
wypusc*	let out
wypuszcz*	let out
wypuszcza*	lets out
wypytuje	asks
wyrabiam	cope
wyrok*	sentence
wyrwac	pull out
wyrwal	he pulled out
wyrwal*	pulled out
wyrwala	she pulled out
wyrwalam	i pulled out
wyrwalas	you pulled out
wyrwalem	i pulled out
wyrwales	you pulled out
wyrwali	they pulled out
wyrwalismy	we pulled out
wyrywa	pulls out
wyrzuc*	throw out
wyrzuca	throws out
wyrzucil	he threw out
wyrzucil*	threw out
wyrzucila	she threw out
wyrzucilam	i threw out
wyrzucilas	you threw out
wyrzucilem	i threw out
wyrzuciles	you threw out
wyrzucili	they threw out
wyrzucilismy	we threw out
wyrzucon*	kicked out
wysadz*	blow up
wysadzil	he blew up
wysadzil*	blew up
wysadzila	she blew up
wysadzilam	i blew up
wysadzilas	you blew up
wysadzilem	i blew up
wysadziles	you blew up
wysadzili	they blew up
wysadzilismy	we blew up
wyskocz*	jump
wysla*	send
wyslal	he sent
wyslal*	sent
wyslala	she sent
wyslalam	i sent
wyslalas	you sent
wyslalem	i sent
wyslales	you sent
wyslali	they sent
wyslalismy	we sent
wysle	will send
wyslij	send
wysmia*	laughed at
wysmiew*	laugh at
wysmiewan*	laughed at
wystaj*	sticks out
wystarcz*	enough
wystaw*	exhibition
wystrasz*	scared
wysyl*	sends
wysypk*	rash
wyszedl	he left
wyszl	he left
wyszl*	left
wyszla	she left
wyszlam	i left
wyszlas	you left
wyszlem	i left
wyszles	you left
wyszli	they left
wyszlismy	we left
wytrzym*	cope
wywal*	fell
wywala	kicks out
wywalic	kick out
wywalil	he kicked out
wywalil*	kicked out
wywalila	she kicked out
wywalilam	i kicked out
wywalilas	you kicked out
wywalilem	i kicked out
wywaliles	you kicked out
wywalili	they kicked out
wywalilismy	we kicked out
wywiad*	parents meeting
wywiez*	take abroad
wywioz*	took abroad
wywoz*	takes abroad
wywroc*	fell
wyzej	higher
wyzna*	confided
wyzwisk*	insults
wyzysk*	exploitation
wyzyw*	calls names
wyzywal	he called names
wyzywal*	called names
wyzywala	she called names
wyzywalam	i called names
wyzywalas	you called names
wyzywalem	i called names
wyzywales	you called names
wyzywali	they called names
wyzywalismy	we called names
wziac	take
wzial	he took
wzialem	i took
wziela	she took
wzielam	i took
wzrusza	shrugs
wzywa*	calls
xanax*	xanax
z	with
za	for
zaatak*	attacked
zab	tooth
zabaw*	play
zabawk*	toys
zabawn*	funny
zabic*	kill
zabier*	takes away
zabierz*	will take
zabij*	kills
zabije*	will kill
zabil	he killed
zabil*	killed
zabilam	i killed
zabilas	you killed
zabilem	i killed
zabiles	you killed
zabili	they killed
zabilismy	we killed
zabity	killed
zabkowanie	teething
zablok*	blocked
zabojc*	killer
zabojst*	murder
zabrac	take
zabral	he took
zabral*	took
zabrala	she took
zabralam	i took
zabralas	you took
zabralem	i took
zabrales	you took
zabrali	they took
zabralismy	we took
zabrani	taken
zabrania*	not allowed
zabronil	he not allowed
zabronil*	not allowed
zabronila	she not allowed
zabronilam	i not allowed
zabronilas	you not allowed
zabronilem	i not allowed
zabroniles	you not allowed
zabronili	they not allowed
zabronilismy	we not allowed
zachor*	ill
zacina*	jams
zaczal	he started
zaczal*	started
zaczala	she started
zaczalam	i started
zaczalas	you started
zaczalem	i started
zaczales	you started
zaczali	they started
zaczalismy	we started
zaczel*	started
zaczela	she started
zaczelam	i started
zaczelas	you started
zaczeli	they started
zaczelismy	we started
zaczep*	picks on
zaczyn*	starts
zadala	asked
zadani*	homework
zaden	not
zadlaw*	choking
zadlawil	he choked
zadlawil*	choked
zadlawila	she choked
zadlawilam	i choked
zadlawilas	you choked
zadlawilem	i choked
zadlawiles	you choked
zadlawili	they choked
zadlawilismy	we choked
zadluz*	debt
zadn*	not
zadowol*	pleased
zadrap*	scratches
zadzwon*	call
zagin*	missing
zaginal	he missing
zaginal*	missing
zaginala	she missing
zaginalam	i missing
zaginalas	you missing
zaginalem	i missing
zaginales	you missing
zaginali	they missing
zaginalismy	we missing
zaglodz*	starved
zagra*	play
zagranic*	abroad
zagroz*	danger
zagrozil	he threatened
zagrozil*	threatened
zagrozila	she threatened
zagrozilam	i threatened
zagrozilas	you threatened
zagrozilem	i threatened
zagroziles	you threatened
zagrozili	they threatened
zagrozilismy	we threatened
zahacz*	clipped
zajec	classes
zajeci*	classes
zajet*	busy
zajmie	will take
zakatow*	beaten to death
zakaz*	ban
zakoch*	in love
zakoncz*	end
zakrwaw*	bloody
zakup*	shopping
zakwas*	sore muscles
zal	regret
zalam*	broke down
zaleg*	owe
zalob*	mourning
zalozy*	set up
zalozyl	he set up
zalozyl*	set up
zalozyla	she set up
zalozylam	i set up
zalozylas	you set up
zalozylem	i set up
zalozyles	you set up
zalozyli	they set up
zalozylismy	we set up
zalu*	regret
zamar*	froze
zamarl	he froze
zamarl*	froze
zamarla	she froze
zamarlam	i froze
zamarlas	you froze
zamarlem	i froze
zamarles	you froze
zamarli	they froze
zamarlismy	we froze
zamecz*	torment
zamek	lock
zamiar*	plan
zamiast	instead of
zamierz*	plans
zamk*	castle
zamki	locks
zamkn*	locked
zamknac	lock
zamknal	he locked
zamknela	she locked
zamknelam	i locked
zamknelas	you locked
zamkneli	they locked
zamknelismy	we locked
zamknie	will lock
zamordow*	murdered
zamorduj*	will kill
zamyka*	locks
zamykal	he locked
zamykal*	locked
zamykala	she locked
zamykalam	i locked
zamykalas	you locked
zamykalem	i locked
zamykales	you locked
zamykali	they locked
zamykalismy	we locked
zaniedb*	neglect
zaniedban*	neglected
zaniepok*	worried
zanim	before
zapal*	light
zapalk*	matches
zapalniczk*	lighter
zaparkow*	parked
zapas*	wrestling
zapis*	sign up
zapisal	he signed up
zapisal*	signed up
zapisala	she signed up
zapisalam	i signed up
zapisalas	you signed up
zapisalem	i signed up
zapisales	you signed up
zapisali	they signed up
zapisalismy	we signed up
zaplac*	pay
zaplacil	he paid
zaplacil*	paid
zaplacila	she paid
zaplacilam	i paid
zaplacilas	you paid
zaplacilem	i paid
zaplaciles	you paid
zaplacili	they paid
zaplacilismy	we paid
zapobieg*	prevention
zapomin*	forgets
zapomn*	forgot
zapomnialam	i forgot
zaprasz*	invite
zapros*	invited
zapyt*	asked
zarab*	earn
zaraz	right now
zareczon*	engaged
zareczy*	engaged
zareczyn*	engagement
zarob*	earn
zarowk*	light bulb
zart*	joke
zarty	jokes
zasilek	benefits
zasilk*	benefits
zaslania	covers
zasluguj*	deserve
zasluz*	deserve
zasn*	fall asleep
zasnac	sleep
zasnal	he fell asleep
zasnal*	fell asleep
zasnala	she fell asleep
zasnalam	i fell asleep
zasnalas	you fell asleep
zasnalem	i fell asleep
zasnales	you fell asleep
zasnali	they fell asleep
zasnalismy	we fell asleep
zasnel*	fell asleep
zasnela	she fell asleep
zasnelam	i fell asleep
zasnelas	you fell asleep
zasneli	they fell asleep
zasnelismy	we fell asleep
zastepcz*	foster
zastrasz*	intimidates
zastrzel*	shoot
zastrzyk*	injection
zasyp*	fall asleep
zasypia	falls asleep
zatka*	blocked
zatluc*	beat to death
zatlucz*	will beat to death
zatru	poison
zatruc*	poisoned
zatrul	he poisoned
zatrul*	poisoned
zatrula	she poisoned
zatrulam	i poisoned
zatrulas	you poisoned
zatrulem	i poisoned
zatrules	you poisoned
zatruli	they poisoned
zatrulismy	we poisoned
zaufa*	trust
zauwaz*	noticed
zawal*	heart attack
zawalil	he failed
zawalil*	failed
zawalila	she failed
zawalilam	i failed
zawalilas	you failed
zawalilem	i failed
zawaliles	you failed
zawalili	they failed
zawalilismy	we failed
zawies*	freeze
zawiez*	deliver
zawod*	competition
zawoz*	deliver
zawstydz*	ashamed
zawsze	always
zazdros*	jealous
zbic	beat
zbiera*	collects
zbieramy	we collect
zbije	will beat
zbil*	beat
zbiork*	collection
zbity	beaten
zdalnie	online
zdarz*	happened
zdechl*	died
zdechla	she died
zdechlam	i died
zdechlas	you died
zdechlem	i died
zdechles	you died
zdechli	they died
zdechlismy	we died
zdecyd*	decided
zdejm*	take off
zdejmuj*	takes off
zdenerw*	angry
zdjal	took off
zdjec	pictures
zdjeci*	pictures
zdjecie	picture
zdrad*	cheated
zdradz*	cheats
zdrowi	healthy
zdycha*	dying
zdzira	slag
ze	that
zeba	tooth
zebow*	teeth
zebr*	ribs
zebra	crossing
zebral	he collected
zebral*	collected
zebrala	she collected
zebralam	i collected
zebralas	you collected
zebralem	i collected
zebrales	you collected
zebrali	they collected
zebralismy	we collected
zebran*	meeting
zeby	to
zebym	that i
zegar*	clock
zegnaj*	goodbye
zejsc	go down
zelazk*	iron
zemdl	he fainted
zemdl*	fainted
zemdla	she fainted
zemdlam	i fainted
zemdlas	you fainted
zemdlem	i fainted
zemdles	you fainted
zemdli	they fainted
zemdlismy	we fainted
zemst*	revenge
zeni	marries
zenic	marry
zeniom	marry
zepsu*	broken
zero	zero
zespolu	band
zeszlej	last
zeszly	last
zeszlym	last
zeszyt*	notebook
zewnatrz	outside
zeznawalam	i testified
zgadza*	agrees
zgas*	went out
zgin*	died
zginac	die
zginalem	i died
zgine	i will die
zginela	she died
zginelam	i died
zginelas	you died
zginelismy	we died
zglasza	reports
zglos*	report
zglosil	he reported
zglosil*	reported
zglosila	she reported
zglosilam	i reported
zglosilas	you reported
zglosilem	i reported
zglosiles	you reported
zglosili	they reported
zglosilismy	we reported
zgod*	agree
zgodzil	he agreed
zgodzil*	agreed
zgodzila	she agreed
zgodzilam	i agreed
zgodzilas	you agreed
zgodzilem	i agreed
zgodziles	you agreed
zgodzili	they agreed
zgodzilismy	we agreed
zgub*	lost
zgubilam	i lost
zgwalc*	raped
ziec*	son inlaw
zielsk*	weed
ziemniak*	potatoes
zima	winter
zimie	winter
zimn*	cold
ziola	weed
ziolo	weed
zjada	eats
zjadl	he ate
zjadl*	ate
zjadla	she ate
zjadlam	i ate
zjadlas	you ate
zjadlem	i ate
zjadles	you ate
zjadli	they ate
zjadlismy	we ate
zjaran*	stoned
zje	will eat
zjedz*	eat
zjem	will eat
zjesc	eat
zjezdzal*	slide
zla	bad
zlal*	beat
zlamal	he broke
zlamal*	broke
zlamala	she broke
zlamalam	i broke
zlamalas	you broke
zlamalem	i broke
zlamales	you broke
zlamali	they broke
zlamalismy	we broke
zlaman*	broken
zlamas*	idiot
zlamie	will break
zlapal	he grabbed
zlapal*	grabbed
zlapala	she grabbed
zlapalam	i grabbed
zlapalas	you grabbed
zlapalem	i grabbed
zlapales	you grabbed
zlapali	they grabbed
zlapalismy	we grabbed
zlapie	will grab
zle	bad
zlego	bad
zlej	bad
zleje	will beat
zlew*	sink
zlob*	nursery
zlodziej*	thief
zlosc*	anger
zlot*	gold
zlotych	zloty
zlozyl*	filed
zly	bad
zlych	bad
zmanipul	he manipulated
zmanipul*	manipulated
zmanipula	she manipulated
zmanipulam	i manipulated
zmanipulas	you manipulated
zmanipulem	i manipulated
zmanipules	you manipulated
zmanipuli	they manipulated
zmanipulismy	we manipulated
zmarl	he died
zmarl*	died
zmarla	she died
zmarlam	i died
zmarlas	you died
zmarlem	i died
zmarles	you died
zmarli	they died
zmarlismy	we died
zmarz*	freezing
zmecz*	tired
zmian*	shift
zmiane	change
zmienil	he changed
zmrok*	dark
zmusil	he forced
zmusil*	forced
zmusila	she forced
zmusilam	i forced
zmusilas	you forced
zmusilem	i forced
zmusiles	you forced
zmusilismy	we forced
zmusz*	forces
zmuszal	he forced
zmuszal*	forced
zmuszala	she forced
zmuszalam	i forced
zmuszalas	you forced
zmuszalem	i forced
zmuszales	you forced
zmuszali	they forced
zmuszalismy	we forced
zmuszon*	forced
zmywar*	dishwasher
zna	knows
znac	know
znaczy	means
znaja	know
znajde	will find
znajdzie	will find
znajom*	friends
znal	knew
znalazc*	finder
znalazl	he found
znalazl*	found
znalazla	she found
znalazlam	i found
znalazlas	you found
znalazlem	i found
znalazles	you found
znalazli	they found
znalazlismy	we found
znalez*	found
znalezc	find
znam	i know
znec*	abuse
zneca	abuses
znicz*	candle
znika	disappears
znikn*	disappear
zniknal*	disappeared
zniknala	she disappeared
zniknalam	i disappeared
zniknalas	you disappeared
zniknalem	i disappeared
zniknales	you disappeared
zniknali	they disappeared
zniknalismy	we disappeared
zniknel*	disappeared
zniknela	she disappeared
zniknelam	i disappeared
zniknelas	you disappeared
znikneli	they disappeared
zniknelismy	we disappeared
zniknieci*	disappearance
zniszcz*	destroyed
zniszczy*	will destroy
znow	again
znowu	again
zobacz*	see
zobaczy	sees
zobaczyl	he saw
zobaczyl*	saw
zobaczyla	she saw
zobaczylam	i saw
zobaczylas	you saw
zobaczylem	i saw
zobaczyles	you saw
zobaczyli	they saw
zobaczylismy	we saw
zobojet*	numb
zolnierz*	soldiers
zona*	wife
zone	wife
zonie	wife
zony	wife
zostac	stay
zostaj*	stay
zostaje	stays
zostajemy	we are left
zostal*	stayed
zostala	she stayed
zostalam	i stayed
zostalas	you stayed
zostalem	i stayed
zostales	you stayed
zostali	left
zostalismy	we stayed
zostan*	will stay
zostawac	stay
zostawi	will leave
zostawia*	leaves
zostawic	leave
zostawil	he left
zostawil*	left
zostawila	she left
zostawilam	i left
zostawilas	you left
zostawilem	i left
zostawiles	you left
zostawili	they left
zostawilismy	we left
zrani*	hurt
zrobcie	do
zrobi	will do
zrobia	they will do
zrobic	do
zrobie	i will do
zrobil	he did
zrobil*	did
zrobila	she did
zrobilam	i did
zrobilas	you did
zrobilem	i did
zrobiles	you did
zrobili	they did
zrobilismy	we did
zsika*	wet
zszyt*	stitched
zucia	chewing
zupa	soup
zupe	soup
zupeln*	completely
zupy	soup
zwariuj*	go mad
zwiac	run away
zwial	he ran away
zwial*	ran away
zwiala	she ran away
zwialam	i ran away
zwialas	you ran away
zwialem	i ran away
zwiales	you ran away
zwiali	they ran away
zwialismy	we ran away
zwiazal	he tied up
zwiazal*	tied up
zwiazala	she tied up
zwiazalam	i tied up
zwiazalas	you tied up
zwiazalem	i tied up
zwiazales	you tied up
zwiazali	they tied up
zwiazalismy	we tied up
zwiazan*	tied up
zwiedz*	visit
zwieje	run away
zwierz*	animals
zwlok*	body
zwolni*	sacked
zwolnij*	slow down
zwraca	vomits
zwracam	vomit
zwykl*	ordinary
zwykle	usually
zwymiot*	vomited
zyc	live
zycia	life
zycie*	life
zyciu	life
zyja	they live
zyje	live
zyjesz	you live
zyl	lived
zyletec*	razor
zyletk*	razor
zyly	veins
zywnos*	food
zywoplot*	hedge
"""

"""The English of ar words, a draft: written by us, read by no native speaker yet."""

# fmt: off
WORDS = """\
2a2tol	i kill
2a3da	sitting
2a3ed	sitting
2a3id	sitting
2abadan	never
2abel	before
2abl	before
2adde	how much
2addeh	how much
2adeh	how much
2ader*	can
2adr*	can
2afal*	locked
2afel	locked
2afl*	locked
2ahwa	coffee
2ahwe*	coffee
2akeed	sure
2akhi	my brother
2akid	sure
2al	said
2al2an	anxious
2alat	she said
2alb	heart
2albi	my heart
2alet	she said
2aletli	she told me
2alhin	now
2alitli	she told me
2alla	told her
2alla3ni	undressed me
2alli	told me
2ally	told me
2alo	they said
2alooli	they told me
2alou	they said
2alouli	they told me
2amal	hope
2amis	shirt
2anouniyan	legally
2arfan	fed up
2arfana	fed up
2arrabet	nearly
2arrart	i decided
2asf	bombing
2ata3*	cut
2atal*	killed
2atht	right
2atl*	killing
2awi	very
2awwal	first
2awy	very
2ayman	always
2elli	tell me
2elt	i said
2itar	train
2la3i	undress
2oda*	room
2oddam	in front of
2oddami	in front of me
2odt*	room
2olt	i said
2oltelha	i told her
2oltelo	i told him
2oltlo	i told him
2otn	cotton
2ott*	cat
2oul	say
2uda	room
2ukhti	my sister
2wlad	kids
3am	uncle
3ara9i	alcohol
3m	is
3oroo2i	my wrist
3rou9i	my wrist
3te9ni	help me
6alab*	asked for
7a2ee2a	truth
7adi2*	park
7adi9a	park
7ara2*	burned
7arra9a	migrants crossing by boat
7ay2telni	will kill me
7o2na	injection
8abi	stupid
8ali	expensive
8asb	forced
8odwa	tomorrow
8orba	abroad
9a3d	sitting
9a3da	sitting
9a3ed	sitting
9a7ib*	friend
9addech	how much
9adech	why
9ahwa	coffee
9alam	pen
9alatli	she told me
9albi	my heart
9ali	told me
9aliya	told me
9alli	told me
9alouli	they told me
9alouliya	they told me
9antra	bridge
9arrart	i decided
9asf	bombing
9asni	touched me
9atli	she told me
9bel	before
9bi7a	ugly
9bih	ugly
9er9oubi	drugs
9oltlha	i told her
9oltlo	i told him
9oltlou	i told him
9oota	his voice
9raya	school
9reya	school
a2al	less
a2all	less
a2dar	can
a2la3	i undress
a2ool	i say
a2tol	i kill
aakol	i eat
aakul	i eat
aane	i
abad	never
abadan	never
abchi	i cry
abdan	never
abeat*	i send
abeathlo	i send him
abee	i want
abee3	i sell
abel	before
abgha	i want
abghamoot	want to die
abghi	i want
abghy	i want
abi	my dad
abi2	my dad
abiamoot	want to die
abimoot	want to die
abki	i cry
abl	before
abla	teacher
abla3*	i swallow
ablaa	teacher
abo	dad
aboh	his dad
aboha	her dad
abohom	their dad
abooh*	his dad
abooha	her dad
abook	your dad
abooy	my dad
abooya*	my dad
abouh	his dad
abouy	my dad
abouya*	my dad
aboy	my dad
aboya	my dad
abu	dad
abuh	his dad
abuha	her dad
abuhu	his dad
abuhum	their dad
abuk	your dad
abuki	your dad
abuna	our dad
abuna2	our dad
abuu	his dad
abuy	my dad
abuya*	my dad
abwab	doors
aby	my dad
ach	what
achi	i talk
achnou	what
adab	manners
addeh	how much
addesh	how much
adfa3	i pay
adri	i know
adwiye	medicine
aearif	i know
aeesh	i live
aemel	i do
aemelha	do it
aeraf	i know
aeraf*	i know
aeref	i know
aerifhum	i know them
aeroport	airport
afakk*	thinking
afal	locked
aflam*	films
afta7	open
afwan	welcome
agall	less
agaza	holiday
agdar	i can
agdar*	can
aghani	music
aghrad*	things
agla3	i undress
agool	i say
agul	i say
ahad	someone
ahalee	my family
ahalhum	their family
ahamm	most important
ahbak	love you
ahchi	i talk
ahess	i feel
ahib	i love
ahibb	i love
ahibbak	love you
ahibbich	love you
ahl	family
ahla	her family
ahlak	your family
ahlan	hello
ahlha	her family
ahli	my family
ahli*	my family
ahlo*	his family
ahni	here
ahrab	i run away
ahrob	i run away
ahwa*	coffee
ahwe	coffee
aimta	when
aish	what
aiwa	yes
aja	came
ajar2	rent
ajarri7*	i cut
ajbar*	forced
ajit	i came
ajra7*	i cut
ajrah*	i cut
akalat	ate
akallem*	i talk to
akallim*	i talk to
akalna	we ate
akalt*	ate
akeed	sure
akel*	food
akhaaf	i am scared
akhad	took
akhadh	took
akhadha	took it
akhadht	took
akhadt	i took
akhadt*	took
akhaf*	i am scared
akhalli	let
akhawati	my sisters
akhbar	news
akhdet	took
akher	last
akhi	my brother
akhiir	last
akhir	last
akho*	brother
akhooy*	my brother
akhoya*	my brother
akhsa2i	counsellor
akhtafi	i disappear
akhu*	brother
akhuya*	my brother
akid	sure
akil	food
akl	food
akla	meal
ako	there is
akol	i eat
akoo	there is
akrah	i hate
akrahnafsi	hate myself
aktar	more
akter	more
akthar	more
aktib	i write
aktr	more
aku	there is
akyas	bags
al	the
al2an	anxious
al2ana	anxious
alach	why
alaeni	undressed me
alaf	thousand
alatool	always
alb	heart
albab	door
albarha	yesterday
albi	my heart
alby	my heart
aleab*	i play
alf	thousand
alhamdulillah	thank god
alheen	now
alhin	now
allah	god
allahyrtmo	may he rest
allayerhamo	rest in peace
allayrhamo	rest in peace
alli	told me
ally	told me
almadrasa	my school
alnas	people
alnharda	today
altagoo*	help me
alteen	now
altin	now
altli	she told me
alyawm	today
alyom	today
alyoum	today
amal	hope
amana*	parcel
amane	parcel
amawwet	kill
amawwit	kill
amm	uncle
ammi	my uncle
ammti	my aunt
amo	my uncle
amoot	i die
amoot*	i die
amout*	i die
ams	yesterday
amshi	i walk
amss	yesterday
amza7	joking
amzah	joking
amzat	joking
ana	i
anaam	i sleep
anam	i sleep
anaya	me
andi	i have
ane	i
ani	i
anjduni	help me
anjidni	help me
anniversaire	birthday
ansa	forget
ansan	man
antahar*	suicide
antahir*	suicide
antater	suicide
antatir	suicide
anteher	suicide
anteter	i kill myself
antiher	kill myself
any2	i
aqdar	i can
arabiy*	car
arak	alcohol
arba3	wednesday
arbae	four
arbaea	four
arbea	four
ard	ground
ared	i want
areed*	i want
areid	i want
arfan	fed up
arfana	fed up
arid	i want
aridamoot	want to die
aridmoot	want to die
ariid	i want
aris	groom
aroh*	i go
aroo7	i go
aroosa	bride
arou7	i go
arsife	pavements
aruh	i go
asadda2hom	believe them
asaf*	scared
asalli	i pray
asdiqai	my friends
asear	prices
asef	sorry
asfa	sorry
ashab*	friends
ashhur	months
ashla7	i undress
ashoof	i see
ashra	ten
ashtaghal	i work
ashtari	i buy
ashti	i want
ashtighil	i work
ashya	things
ashya2	things
ashyaa	things
asla7	fix
asma3*	i hear
asmaa	i hear
asnani	my teeth
asoy	i do
asoya	my brother
asrukh	i scream
asswat	voices
asta2ri3	i vomit
astab	friends
astab*	friends
astabo	his friends
astafregh	i vomit
astafrigh	i vomit
aswaat	voices
aswat	voices
asy	my brother
atad	one
atay	tea
atchi	i talk
atfal	children
atgawez	i marry
atgawwez*	i marry
athakkar	i remember
atibba	doctors
atjawwaz*	i marry
atkallem*	i talk
atki	i talk
atla	i go out
atla3	i go out
atmanna*	i wish
atna	we
atr	train
atsan	thirsty
atshan*	thirsty
atzawwaj	i marry
atzawwaj*	i marry
awaddi	i deliver
awaeyi	my clothes
awal	first
awassel	i deliver
awi	very
awlaad	children
awlad*	kids
awra2i	my documents
awwal	first
awwel	first
awy	very
awza	i want
ay	any
ayez	i want
aywa	yes
ayyaam	days
ayyam	days
ayza	i want
azaker	i study
azra2	bruise
azrag	bruise
azraq	bruise
azul	hello
b7ro2	i burn
b8it	i want
ba2a	now
ba2a3*	fall
ba2dar	i can
ba2dr	can
ba2eet	became
ba2et	i became
ba2laawa	baklava
ba2moot	i die
ba2ool	i say
ba2oul	i say
ba7ra2*	i burn
ba9i	still
baab	door
baabaa	my dad
baacher	tomorrow
baadain	after
baadein	after
baaden	after
baakul	i eat
baasni	kissed me
bab	door
baba	dad
baba*	dad
babay	my dad
babchi	i cry
babi	baby
babji	game
babki	i cry
babonaj	tea
bacha	crying
bachar	tomorrow
bache	crying
bacher	tomorrow
bachir	tomorrow
bacir	tomorrow
badakhan	i smoke
badani	my body
badda	she wants
baddak	you want
badde	i want
baddek	you want
baddha	she wants
baddi	i want
baddik	you want
baddimoot	want to die
badditsaed	want help
badditsaedni	want help
baddna	we want
baddo*	he wants
baddon	they want
badhom	they want
badhon	they want
badhun	they want
badna	we want
bado	he wants
badon	they want
badoon	without
badtak	i laugh
baead	after
baeallem	i teach
baeat*	sent
baeawwar*	i hurt
baeayat	i cry
baeayyat	i cry
baed	after
baeda	still
baedain	after
baedein	then
baeden	then
baedni	still
baedo	still
baeed	after
baemel	i do
baemelha	i do it
baeraf	i know
baeref	i know
baerif	i know
baetlo	sent him
baeyat	i cry
bafaker*	thinking
bafakk*	thinking
bagarrab	i try
bagdar	can
bagha	i want
baghi	i want
baghya	i want
baghyini	wants me
bagib	i bring
bagra7	i cut
baha	her dad
bahazzar	joking
baheb	i love
bahi	good
bahibb	i love
bahibbak	love you
bahibbik	love you
bahki	i talk
bait*	home
baiti	my home
baitna	our home
bajra7	i cut
bakait	i cried
bakhaaf	i fear
bakhaf*	i am scared
bakol*	i eat
bakrah	i hate
bakrahni	hate myself
bakul	i eat
bala	without
balad	country
baladi	my country
baladiye	council
baladiyy*	council
baladna	our country
balaet*	swallowed
balak	maybe
balakona	balcony
balayya	without
baleab	i play
baleet	i swallowed
balgha	slipper
balkon	balcony
balla3*	swallowed
baltageya	gang
baltagi	gang
baltagy	gang
bamoot	i die
bamout	i die
bamza7	joking
bamzah	joking
banadol	paracetamol
banam	i sleep
banat	girls
banati	my daughters
banet	girls
bango	drugs
banka	bank
banque	bank
bantalony	trousers
bantter	suicide
bara	outside
barajje3	i vomit
baraka	thanks
barcha	a lot
bard	cold
bard2	cold
bardan*	cold
bardd	cold
barden	cold
bardo	also
bardoh	also
bardou	also
bared	cold
baref	i know
barga3	i vomit
barid	cold
barkab	i ride
barooh*	alone
barra	outside
barrah	outside
barri	outside
barsha	a lot
bas	but
bas2	bus
basal*	onion
basat	buses
basbor*	passport
bashla7	i undress
bashoof	i see
bashouf	i see
bashrab	i drink
bashtaghal	i work
basma3	i hear
basmae	i hear
basni	kissed me
basod	i block
basport	passport
bass*	cat
bassal*	onion
basta*	wake
bastafragh	i vomit
batata	potatoes
batates	potatoes
batawel	i try
batbokh	i cook
bateb	i love
baten	my belly
batikh	watermelon
batlaa3	i go out
batmanna*	i wish
batn*	tummy
batni	my tummy
batr	sea
batt	ducks
batta	duck
battag	i need
battaneya	blanket
batteh	fat
batterie	battery
bawaddi	i deliver
bawassal*	i deliver
bawsal	i arrive
bayd	eggs
bayna	our dad
baynatna	between us
bayt*	home
bayti	my home
bayy	my dad
bayya	her dad
bayyak	your dad
bayyi	my dad
bayyo	his dad
bazzoon*	cat
bbah	his dad
bda	started
bdat	started
bdit	started
be2olli	tells me
be2ollo	i tell him
beaks	opposite
beathili	send me
beathli	sent me
beathtlou	sent him
beatli	sent me
beatlou	sent him
bebe*	baby
bebi	baby
bebki	i cry
bech	to
bed2	eggs
bedain	then
bedda	she wants
beddak	you want
beddha	she wants
beddi	i want
beddik	you want
beddo	he wants
beddu	he wants
bedhom	they want
bedna	we want
bedon	they want
bedoon	without
bedrab*	hits
bedrbny	hits me
bedrob	i hit
bedrobni	hits me
beed	eggs
beer*	alcohol
beet	home
behi	good
behia	good
beid	eggs
beina	between us
beinatna	between us
beit	home
beiti	my home
beitna	our home
beito	his house
beji	comes
bekheir	fine
bel	in
beleafia	forced
beleafya	by force
beleil	at night
belel	at night
belghasb	by force
bena	between us
bent	girl
benti	my daughter
bento	his daughter
benzin	petrol
benzine	petrol
berd	cold
bersham	pills
bessif	forced
bet	home
bet2ool	she says
bet2oul	she says
beta3	of
betaaei	mine
betdrabni	she hits me
betedrabni	she hits me
beteedd	counts
betersem	draws
bethom	their house
bethum	their house
beti	our house
betkom	your home
betkoon	is
betna	our home
beto	his home
betsebna	she leaves us
beydo2	knocks
beydrabha	hits her
beydrabna	hits us
beydrabni	hits me
beydrabooni	they hit me
beydrabouni	they hit me
beyeayat	cries
beyebeat*	sends
beyebtazni	blackmails me
beyedrab*	hits
beyedrabni	hits me
beyeleab	plays
beyelmes*	touches
beyeshrab	drinks alcohol
beyeshtemni	insults me
beyetbesni	locks me in
beyettarash	harasses
beyfdal	stays
beyhaddedni	threatens me
beyhadedny	threatens me
beyibki	cries
beyidrabni	hits me
beyigi	comes
beyji	comes
beykallemouni	talk to me
beylmesni	touches me
beyoul	says
beyra2ebni	watches me
beysawarni	films me
beyt*	home
bez3a2ly	shouts at me
bezaf	a lot
bezz	child
bezzaf	a lot
bezzez	forced
bfakk*	thinking
bfoot	i enter
bgha	wanted
bghat	wanted
bghaw	wanted
bghayyer	i change
bghit	i want
bghite	i want
bhal	like
bhar	sea
bhebik	love you
bhess*	i feel
bhib	i love
bhibbak	love you
bhim	stupid
bi	in
bi2olli	tells me
bi2ool	says
bi2oul	says
bi2ulli	tells me
bia	to me
bibi	my gran
bibiti	my gran
bibki	cries
bichet	i cried
bicyclette	bike
bid2ini	beats me
bidda	she wants
biddak	you want
bidde	i want
biddek	you want
biddha	she wants
biddi	i want
biddik	you want
biddimoot	want to die
biddimout	want to die
biddna	we want
biddo	he wants
biddu	he wants
bidhom	they want
bidhum	they want
bidi	i want
bidkhol	comes in
bidna	we want
bidoon	without
bidrabni	hits me
bidribni	hits me
bidrob*	hits
bidrobni	hits me
bidtak	laughs
bidun	without
biduun	without
bieayyat	cries
bihadded*	threatens
bihaddedni	threatens me
bihaddidni	threatens me
bijburni	forces me
biji	comes
bijji	comes
bika	crying
bikeet	i cried
bikhair	fine
bikhair2	fine
bikhallini	lets me
bikoon	is
bikrah	i hate
bikrahni	hates me
bikrahooni	hate me
bil	in
bileat	swallowed
bilel	night
bilghasb	forced
bilgowa	by force
billeil	night
bilquwwa	by force
binadoho	call him
binatna	between us
binaye	building
binit	girl
bint	girl
bint*	girl
binti*	my daughter
binto	his daughter
bira	alcohol
birkabti	my knee
birra	alcohol
birsham	pills
bisbni	insults me
bishrab	drinks alcohol
bisir	happens
bisklet	bike
bisse*	cat
bit2oum	gets up
bitdrabni	she hits me
bitdrobni	hits me
bitedrabni	she hits me
bitgoom	gets up
bithakkar	i remember
biti	my room
bitjri	runs
bitkhan2o	fight
bitsebni	she leaves me
bitt	girl
bittabisni	locks me up
bittarash	harasses
bitwajeni	hurts me
biy2ool*	says
biya	to me
biydrab*	hits
biydrobni	hits me
biyemil	does
biyidrab*	hits
biyidrabni	hits me
biyilmisni	touches me
bjarr*	i cut
bjra7*	i cut
bkeet	i cried
bkhaf*	i am scared
bkhair	fine
bkit	i cried
blad	home country
bladna	home country
blaet*	swallowed
blayya	without
blease	please
bled	home country
bleez	please
blokani	blocked
blokitou	blocked
blokni	blocked
bmzt	joke
bnam	i sleep
bnat	girls
bnati	my daughters
bnaya	girl
bnayya	girl
bnayye	girl
bnazzef	bleeds
bneya	girl
bnia	girl
bniti	my daughter
bnt	girl
bnti	my daughter
boab	doorman
bokra	tomorrow
bokra*	tomorrow
boks	punch
bola	lamp
bolees	police
boolis	police
bortoan	orange
botagaz	cooker
botdi	alone
bouh	his dad
bouha	her dad
boukha	alcohol
bouks	punch
boulis	police
boutdi	alone
bouya	my dad
boya	my dad
bra2abni	watches me
brdo	also
britania	britain
bs	but
bsa7	but
bsah	but
bsal	onion
bsalli	i pray
bserekh	i scream
bshouf	i see
bsif	forced
bsma3	i hear
bt2oul	she says
bta7ro2	burns
btaeallam	learns
btaei	mine
btaeref	know
btakol	eats
btal	like
btar	sea
btaref	know
btata	potatoes
btdrbny	she hits me
bte2tol	kills
bteb	i love
btebba	i love
btedrabni	she hits me
btedrabny	she hits me
btensara2	stolen
btetfarraj	watches
btezaz	blackmail
btkhawwef	scares
btktb	writes
btlob	asks for
btrid	wants
btudrubni	hits me
btujaeni	hurts me
bukra	tomorrow
bukrah	tomorrow
bukreh	tomorrow
busteet	bus
butni	my tummy
by2fel	locks
by2olli	tells me
by2ooli	tells me
by2oolo	they say
by2oolooli	they tell me
by2oul*	says
by2oulouli	they tell me
by9rabni	hits me
byaemelha	does it
byaeref	knows
byaerfo	know
byakhod*	takes
byakol*	eats
byasdo	blocks
byasod	blocks
byboosni	kisses me
bybusni	kisses me
byd2ni	beats me
bydrabni	hits me
bydrbha	hits her
bydrbny	hits me
bydrboni	they hit me
bydrobni	hits me
bydrubni	hits me
bye2fel*	locks
bye2olli	tells me
byeallem	teaches
byeayy*	cries
byeb2o	are
byebeat*	sends
byebeatli	sends me
byebki*	cries
byebtazni	blackmails me
byebtazz*	blackmails
byebtezni	blackmails me
byebtzny	blackmails me
byedkhol	comes in
byedrab	hits her
byedrabha	hits her
byedrabna	hits us
byedrabni	hits me
byedrabny	hits me
byedraboni	they hit me
byedrabouni	they hit me
byedrebni	hits me
byedrob*	hits
byedrobni	hits me
byedrsou	study
byedtak*	laughs
byeeayyit	shouts
byeegi	comes
byeghsib*	forces
byegoo3	is hungry
byehini	insults me
byejbur*	forces
byekhawwef	scares
byekhrog	goes out
byel7a2*	follows
byel7a2ni	follows me
byeleab	plays
byeleab*	plays
byelmes*	touches
byelmesni	touches me
byelmis*	touches
byemna3*	not lets
byenadouni	they call me
byenshor	posts
byenzelo	go down
byerda	accepts
byes2al	asks
byeshrab*	drinks
byeshtemni	insults me
byeshtemny	insults me
byeshti	wants me
byeskar	drinks alcohol
byesser	happens
byestafragh*	vomits
byestakhabbo	hide
byetbesni	locks me in
byetharrash	molests
byetkallem*	talks
byetnammar*	bully
byetta2ta3	torn
byettarrash	molests
byeyyet*	cries
byez3a2	shouts at me
byez3a2li	shouts at me
byezaa3*	shouts
byfatesh*	checks
byfatt*	checks
bygawezouni	marry me off
byghsib*	forces
byhadded*	threatens
byhaddedni	threatens me
byhadedni	threatens me
byhashesh	takes drugs
byhbsni	locks me in
byhdedny	threatens me
byi2fil*	locks
byi7ri2*	burns
byibki	cries
byibosni	kisses me
byibtazzni	blackmails me
byidhak*	laughs
byidkhol	comes in
byidrab*	hits
byidrbni	hits me
byiftahni	shames me
byigi	comes
byihini	insults me
byijbirni	forces me
byiji	comes
byikhno2*	strangles
byikrahni	hates me
byikrahuni	hate me
byileab*	plays
byilmisni	touches me
byinzof	bleeding
byisakkir*	locks
byishrab*	drinks
byitharrash	molests
byitkallem*	talks
byitkhan2u	fight
byitmaskhar	mocks
byjibli	brings me
bykallem*	talks to
bykallemni	talks to me
bykhalleeni	makes me
bykhallini	makes me
bykhawwef*	scares
byktob	writes
bylmsni	touches me
bynatna	between us
bynshor	posts
byo2afo	stop
byojaeni	hurts me
byoot	house
byotlob	asks for
byra2eb*	watches
byra2ebni	watches me
bys7a2	deserves
bysakk*	locks
bysarrekh	shouts
bysawarni	films me
bysawwer*	films
byseb*	leaves
byshedd	pulls
byshrab	drinks alcohol
byshtmni	insults me
bysir	happens
bystab*	drags
bytki	talks
bytmaran	trains
bytottelna	puts for us
byttrsh	harasses
byudrubha	hits her
byudrubna	hits us
byujaeni	hurts me
byut	house
byuwjaeni	hurts me
byza33e2	shouts
byza3a2li	shouts at me
bzaf	a lot
bzez	forced
bzouz	kids
ca4	cash
cach	cash
cadeau	present
caftan	traditional dress
cahier	notebook
cam	camera
camera*	camera
cartable	bag
cauchemar	nightmares
chaeri	my hair
chafra	razor
chai	tea
cham	how much
chantage	blackmail
chargeur	charger
chay	tea
chem	how much
chems	sun
cherjem	window
chetaba	broom
chhal	how much
chhar	month
chher	month
chicha	shisha
chidhi	like this
chik	cheque
chithi	like this
chklat	chocolate
chkon	who
chkoun	who
chneya	what
chno	what
chnou	what
chnowa	what
chocola	chocolate
chokran	thanks
chouha	disgrace
chrebt	i drank
chrit	i bought
chta	winter
chtal	how much
chway	a little
chwia	a little
chwiya	a little
chwya	a little
claquette	slipper
codi	password
connexion	internet
couscous	food dish
couzina	kitchen
culotte	underwear
d2i2a	minute
d9aye9	minutes
d9i9a	minutes
da2aye2	minute
da2i2a	minute
da3	missing
da8t	blood pressure
daaiman	always
daba	now
daeifa	thin
daeife	thin
dafa3	paid
dafi	warm
dafi2	warm
dafye	warm
daga*	hit
daght	blood pressure
dagni	hit me
dah	this
dahhakni	made me laugh
dahk*	laughing
dahr*	back
daifa	thin
daiman	always
dain	debt
daj	fed up
dajaj	chicken
dakakeen	shops
dakhal*	came in
dam	blood
damak	your blood
damha	her blood
damm*	blood
daqiqa	minute
darab	hit
daraba*	hit
darabha	hit her
darabni*	hit me
darabny*	hit me
darabo*	hit him
darabouni	they hit me
darabt*	hit
daraj	stairs
daraj*	stairs
darb	hitting
darbetein	two hits
darbni	hit me
dareb	beating
darhom	home
darib	road
darna	home
dars	homework
darsti	my teeth
dataktni	made me laugh
datk*	laughing
dawa*	medicine
dawla	government
dawle	government
dawra*	course
dawrat	courses
daya3	lost
dayea	lost
dayekh	dizzy
dayem*	always
dayer	want
dayie*	missing
dayij	fed up
dayikh	dizzy
dayja	fed up
daykha	dizzy
daykhe	dizzy
dayman	always
dayman*	always
daymen	always
dayn*	debt
dayokh	dizzy
dayr*	want
dayyanuni	lent me money
ddani	took me
ddar	home
de	this
de2i2a	minutes
debatni	woke me
debchi	my clothes
deen	debt
deif	thin
dein	debt
dejaj	chicken
del2ti	now
della7	watermelon
delwa2*	now
demm	blood
deprime	depressed
deprimee	depressed
dera3*	arm
deraa*	arm
deraei	my arm
derri	kids
desse	like this
deyman	always
deyn	debt
dgiga	minute
dhaeif	thin
dhahr*	back
dharab*	hit
dharabni	hit me
dharb	beating
dharbni	hit me
dhaw	electricity
dhaye3	lost
dhrari	kids
dhuhr	noon
dhuhur	noon
dial	of
dialek	yours
dialha	hers
diali	mine
dialo	his
digiga	minute
dikan	shop
dikkan	shop
dilwa2ti	now
dima	always
dinar	money
dirham	money
diyoon	debts
djaj	chicken
djej	chicken
djellaba	traditional dress
dlwa2ty	now
dmaghi	my head
doctor*	doctor
dohr	noon
dokhan	cigarettes
dokhane	cigarettes
dokkan	shop
doktor*	doctor
dol	those
dork	now
dorka	now
doroos	lesson
dorous	lesson
douch	bathroom
dra3*	arm
drabny	hit me
draei	my arm
draham	money
drahem	money
drari	kids
dray	stairs
drbni	hit me
dreabni	hit me
dreesha	window
drisha	window
droos	homework
drouk	now
dtekna	we laughed
duhr	noon
dukk*	shop
duroos	homework
dushag	bed
dwa	medicine
dwaa	medicine
dwe	pills
dyal	of
dyalha	hers
dyalhom	theirs
dyali	mine
dyalk	yours
dyalna	ours
dyalo	his
dyoon	debts
dyun	debt
e2la3*	undress
e7a2ooni	help me
e8tasabni	raped me
e8tesab	rape
eaadi	normal
eachia	evening
eachra	ten
eaddet	passed
eadhmi	my bones
eadi	normal
eadmi	my bones
eady	normal
eafak	please
eafek	please
eafwan	welcome
eafya	by force
eagala	bike
eaib	shame
eaila*	family
eaiz*	want
eajala	bike
eajar	rent
eal	on
eala	on
ealaa	on
ealama	mark
ealamat*	marks
ealashan	because
ealay	on me
ealay*	on me
ealaya	on me
ealayya	on me
ealeeh	on
ealeh	on him
ealeha	on her
ealeih	on him
ealeiha	on
ealeik	on you
ealek	on you
ealeya	on me
ealeyha	on her
eallamni	taught me
eallmuni	taught me
ealya	on me
ealyi	on me
eam	is
eamal	did
eamaleya	operation
eamaliya	operation
eamalo	they did
eami	my uncle
eamlin	doing
eammal	keeps
eammala	keeps
eammi	my uncle
eammi*	my uncle
eammo*	uncle
eammte	my aunt
eammti	my aunt
eamo	my uncle
eamood	lamp post
eamri	my age
eamti*	my auntie
eamty	my auntie
ean	about
eana	i
eand	at
eanda	she has
eandak	you have
eandek	you have
eandha	she has
eandhom	they have
eandi	i have
eandi*	i have
eandna	we have
eando	he has
eando*	he has
eandohom	they have
eandu	he has
eandy	i have
eanna	we have
eanno	because
eannu	from him
earabayat	prams
earabeya	car
earabi	arabic
earabia	car
earabiy*	car
earag	alcohol
earees*	groom
earef	know
earef*	know
earfa	i know
earfeen	know
earis	groom
earka	fight
earke	fight
earoosa	bride
earrani	undressed me
earyan*	naked
easa	stick
easab*	gang
easal	honey
easara	ten
easay*	stick
easeer	juice
easer	afternoon
easha	dinner
easha2	dinner
eashan	because
eashara	ten
eashra	ten
eashra2	ten
easkar	soldiers
easlema	hello
easr	afternoon
eatani	gave me
eatchan	thirsty
eathmi	my bones
eatini	give me
eatouni	they gave me
eatsh*	thirsty
eawd	again
eawed	again
eaweni	help me
eaweniوني	help me
eawez*	want
eawnouni	help me
eawz*	want
eayan	sick
eayana	sick
eayatt*	cried
eayb	shame
eaycha	live
eaychin	we live
eayech	live
eayelti	my family
eayesh	live
eayez	i want
eayez*	want
eayni	my eye
eaysha	live
eaysheen	living
eayshin	we live
eayyan	ill
eayyane	ill
eayz*	want
eayza	i want
eayzeen	we want
eaza*	funeral
eazzebna	tortured us
ebad	people
ebeatili	send me
ebeatly	send me
ebed	people
ebn	son
ebni*	my son
ebno	his son
ebra	injection
ebret	needle
ebtazz*	blackmailed
ebtezaz	blackmail
echiya	evening
ecole	school
edani	gave me
edayya	my hands
eddani	gave me
eddar	home
eddem	blood
eddini	give me
edeni	give me
edi	my arm
edini	give me
edwiya	medicine
eealeeha	on her
eeb	shame
eed	eid
eeda	his hand
eedha	her hand
eedi	my arm
eedo	his hand
eeh	yes
eeib	shame
eeila*	family
eeinaya	my eyes
eeini	my eye
eeish	what
eejar	rent
eemta	when
eendek	you have
eendha	she has
eendhom	they have
eendi	i have
eendna	we have
eendo	he has
eerian	naked
eerif	know
eers*	wedding
eeryan	naked
eeryana	naked
eesab*	gang
eesh	what
eeshreen	twenty
eetada	raped me
eeyal	kids
eeyan	tired
egar*	rent
eghtas*	raped
eghtesab	rape
eghtisab	rape
eh	what
eib	shame
eid	eid
eidi	my hand
eidmilad	birthday
eidmiladi	birthday
eidna	we have
eih	yes
eija	came
eijet	i came
eilti	my family
eimta	when
eind	at
einda	she has
eindak	you have
eindek	you have
eindha	she has
eindhom	they have
eindhum	they have
eindi	i have
eindik	you have
eindna	we have
eindo	he has
eindu	he has
eini	my eye
einia	my eyes
einna	we have
eiris*	wedding
eirs*	wedding
eiryan	naked
eisab*	gang
eish	what
eishreen	twenty
eisht*	life
eiyal*	kids
ejar*	rent
ejri	my leg
ekel	food
ekhta	her sister
ekhtaf*	disappeared
ekhtak	your sister
ekhti	my sister
ekhto	his sister
ekhwani	my brothers
ekhwati	my siblings
eklai	undress
ekte2ab*	depression
ektiab	depression
ektob	write
ektte2ab	depression
el	the
el7a2*	help me
ela	to
elach	why
elash	why
elayha	on her
elbab	door
elbalad	home country
elbareh	yesterday
elbarha	yesterday
elbeit	room
elech	why
eleh	on
eleha	on her
eleihon	on them
eleya	on me
elhamdulillah	thank god
elia	on me
elih	on
eliha	on
eliya	on me
elli	who
elly	who
elma	water
elmadrasa	my school
elmodares	teacher
elmout	death
elnaharda	today
elnas	people
elnharda	today
elsob7	morning
eltagoo*	help me
eltamdolellah	thank god
elteen	now
elwaled	my dad
elyawm	today
elyom	today
elyoum	today
emba7	yesterday
embare7	yesterday
embareh*	yesterday
emma	her mum
emmak	your mum
emmi	my mum
emmo	his mum
emri	never
emro	his age
emsallakh	naked
emta	when
emtehan	exam
emtetan	exam
emtitan	exam
enaharda	today
endak	you have
endha	she has
endi	i have
endik	you have
endk	you have
endna	we have
endo	he has
enharda	today
ennaharda	today
ennas	people
ennu	that
enshallah	god willing
enta	you
entaher	kill myself
entatar*	suicide
entetar	suicide
entezar	waiting
enti	you
entihar	suicide
entitar*	suicide
ento	you
entouma	you
entrainement	training
entu	you
enty	you
eomra	her age
eomrha	her age
eomri	my age
eomro	his age
eonf	violence
eorfa	room
eors	wedding
eotla	holiday
eotlah	holiday
eotle	holiday
erousa	bride
esa	stick
esboo	week
esboo3*	week
esh	what
eshaa	dinner
eshan	because
eshlati	undress
eshrin	twenty
eshtaqt	miss you
eshtara	bought
eshtareit	i bought
eshtreet	i bought
eshtret	i bought
eskot	shut up
esm	name
esmaha	her name
esmar	brown
esmi	my name
essob7	morning
estaz	teacher
et2akhart	i am late
etada	raped me
etali	gave me
etani	gave me
etgawez*	married
etgawezt	i married
etini	give me
etna	we
etnein	two
etnin	monday
ettarash	harassed
etwaladt	i was born
eumri	my age
eumurha	her age
eurs	wedding
examen	exam
examin	exam
eyal*	kids
eyan	tired
eyana	tired
eyet	tired
eyit	tired
eyni	my eye
eyouni	my eyes
eyuni	my eyes
eyyam	days
eza	please
ezay	how
ezayak	how are you
ezayek	how are you
ezzai	how
ezzawwaj*	married
ezzay	how
ezzayak	how are you
f9ih	faith healer
fa	so
fach	when
fachel	failure
fachla	failure
fadatni	exposes me
faddahni	shames me
fadeeha	shame
fadeeta	disgrace
fadi	empty
fadiha	shame
fadita	shame
fagr	dawn
fahem	understand
fajir	dawn
fajr	dawn
fakhd*	thigh
fakhora	proud
fakhour	proud
fakka	cash
fama	there is
famma	there is
fanid	pills
fara7*	wedding
faradi	gun
fareeg	team
fareeq	team
farhaana	happy
farhan	happy
farhana	happy
farhane	happy
fari2	team
fari2na	our team
farigna	our team
farmasi	pharmacy
farsha	bed
farshe	bed
fartan	happy
fartana	happy
fashel	failure
fashla	failure
fasl	class
fasli	my class
fasly	my class
fatet	entered
fatha	funeral prayer
fatiha	funeral prayer
fatra	while
faw2	above
fawakeh	fruit
fawran	now
fayda	point
fayeda	point
fayn	where
fedyo	video
fee	there is
feeh	there is
feen	where
feenak	where are you
fehemt	i understood
fein	where
feinak	where are you
fel	in
fellil	night
ferach	bed
ferakh	chicken
ferhan	happy
ferhana	happy
ferran	cooker
fertan	happy
feya	in me
fhemt	i understood
fi	in
fidyo	video
fih	there is
fihemt	i understood
fil	in
filem	film
filim	film
filleil	night
film*	film
filoos*	money
firash	bed
fiya	in me
fiyya	in me
fiyyi	in me
fizna	we won
floos*	money
flos	money
flous*	money
flus*	money
fo2	above
fo2i	on top of me
fo2t	woke up
folos*	money
foo2i	on top of me
foog	above
foq	above
forn	cooker
fostan	dress
fou9i	on top of me
fouq	above
fouqach	when
fqih	faith healer
frach	bed
frash	bed
freefire	game
frigidaire	fridge
frigo	fridge
ftoor	breakfast
ftur	breakfast
fulus*	money
futoor	breakfast
fuzna	we won
gaal	said
gaalat	she said
gabel	before
gabl	before
gaddech	how much
gaddesh	how much
gader*	can
gadr*	can
gaeaan	hungry
gaean*	hungry
gaeda	sitting
gaeed	sitting
gahwa	coffee
gahwah	coffee
gal	said
galat	she said
galb	heart
galbi	my heart
galetli	she told me
gali	told me
galiya	told me
gallabeya	traditional dress
gallatli	she told me
galli	told me
galouli	they told me
galtli	she told me
galu	they said
gama3*	mosque
gambi	next to me
gamby	next to me
game3	mosque
ganaz*	funeral
ganbi	next to me
ganena*	park
gar7	cuts
gara	happened
garetna	our neighbour
gari	our neighbour
garna	our neighbour
garo	cigarettes
garrabt	i tried
garro	cigarettes
garti	our neighbour
gat	she came
gateau	cake
gatt*	cat
gawaz*	marriage
gawazi	my marriage
gawazsafar	passport
gawezouni	married me off
gawzi*	my husband
gawzoni	married me off
gayish	belt
gayya	coming
gazma	slipper
gbel	before
geaan*	hungry
gedan	very
geddan	very
geddo*	grandad
gedid*	new
gedo	my grandad
geh	came
gelt	i said
gen	demons
geneh	money
geneina	park
geran*	neighbours
gesm*	body
ghabe	forest
ghabeya	stupid
ghabi	stupid
ghabra	drugs
ghada	lunch
ghadban	angry
ghadbane	angry
ghadda	tomorrow
ghade	lunch
ghalabna	we won
ghalat	wrong
ghali	expensive
ghaliye	expensive
ghalt	wrong
ghalya	expensive
ghalye	expensive
ghamiq	deep
gharayib	strange
ghasab*	forced
ghasb*	forced
ghasbanni	forced me
ghaseb*	forced
ghasil	washing
ghasl	washing
ghassala	washing machine
ghayeb	missing
ghaz	cooker
ghda	lunch
ghedda	tomorrow
ghedwa	tomorrow
gheir	other
gher	only
ghimit	fainted
ghinniye	music
ghlal	fruit
ghmeet	fainted
ghnaya	song
ghniye	music
ghobra	drugs
ghodwa	tomorrow
ghorba	abroad
ghorf*	room
ghrfa	room
ghta	blanket
ghtasabni	raped me
ghtasbni	raped me
ghtasebni	raped me
ghurf*	room
gidam	in front of
gilt	i said
gineh	money
ginena	park
gismi	my body
goean*	hungry
goltlha	i told her
goltlo	i told him
goltlou	i told him
gomea	friday
goo3*	hunger
gool	say
goolhum	tell them
goon	goal
gooz	husband
gowa	inside
gowwa	inside
goz*	husband
gozi*	my husband
groosh	money
gulna	we said
gurfa*	room
gurosh	money
gurush	money
gwaz	marriage
ha2ol	i tell
ha2ool	i tell
ha2oul	i tell
ha2telek	i will kill you
ha2tlak	i will kill you
ha2tolak	i will kill you
haada	this
haadi	this
haay	this
habas*	locked in
habba	pill
habbay*	pill
habbe	pill
habbet*	pill
habboba	my gran
habeebi	my boyfriend
habesni	locking me up
habibi	my dear
habibti	my dear
habisni	locking me up
habl	pregnant
had	anyone
hada	this
hada2	anyone
hadaak	that
hadaf	goal
hadak	that
hadaya	presents
haddad*	threatened
haddedni	threatened me
haddidni	threatened me
hadedni	threatened me
hadedny	threatened me
hadeega	garden
hadeek	that
hadeeq*	park
hadha	this
hadhak	that
hadhi	this
hadhol	these
hadhola	these
hadi	this
hadi2*	park
hadiga	garden
hadiik	that
hadik	that
hadiq*	park
hadol	these
hadool	these
hafdatak	i will expose you
hafdatek	i will expose you
hafla*	party
hafle	party
haga	thing
hahaha	haha
hahezzo	will shake him
hahrab	i run away
hai	this
haida	this
haidi	this
haja	thing
hal	this
hal2et	now
hal2yom	today
hala	hello
hala2	now
halal	allowed
halba	a lot
haleeb	milk
hali	my family
hali2	myself
halib	milk
halla	now
halla2*	now
halwa	sweets
hamawetak	i will kill you
hamdella	thank god
hamdoulah	thank god
hamdulillah	thank god
hamdullah	thank god
hamel	pregnant
hamil	pregnant
hamla	pregnant
hamle	pregnant
hamm	worry
hammam*	bathroom
hamoot	i will die
hamout	i die
hamshi	will walk
hanout	shop
hanteher	suicide
hanteter	i kill myself
hantiter	i kill myself
hanut	shop
hara2ni	burned me
harabt*	ran away
haram	shame
harami*	thief
harara	fever
harb	war
harban	ran away
harbana	ran away
hareb	ran away
harga	illegal boat crossing
harraga	migrants crossing by boat
hasafer	travel
hasal	happened
hases*	i feel
hasheesh	weed
hashesh*	weed
hashish*	weed
hassa	now
hassa*	now
hassan	better
hatefawz	fun
hatergaei	you will come back
hatfesh	i run away
hatgawez	i marry
hatha	this
hathak	that
hathi	this
hathola	these
hawa	air
hawdi	these
hawelt	i tried
hawiyya	id
hawsha	fight
hay2telni	will kill me
hay2tlni	will kill me
hayati	my life
hayawan	animal
hayd2a7ni	will kill me
hayda	this
haydak	that
haydi	this
haydik	that
haydool	these
haye2telni	will kill me
hayebeat	will send
hayedbatni	will kill me
hayektelni	will kill me
hayenshor*	will post
hayenzelha	will post it
hayeraf	will know
hayfdatni	exposes me
haygawezoni	marry me off
haygawwezoony	will marry me off
haygwzoni	marry me off
hayhadd*	will threaten
haymawetni	will kill me
haymoot	will die
hayonshor	will send
haytrodouna	kick us out
haywan*	animal
haza	this
hazeen*	sad
hazin*	sad
hazz	luck
hazzar*	joking
haقول	i tell
hbett	i got off
hboob*	pills
hboub	pills
hbub*	pills
hchich	drugs
hchouma	shame
hdi2a	garden
hdia	present
hdiya	present
hdoomi	my clothes
hdoum	clothes
hdoumi	my clothes
hdumha	her clothes
hdumi	my clothes
hech	like this
hedeya	present
hedoom*	clothes
heek	like this
hehehe	haha
heik	like this
hejab	headscarf
hek	like this
helw*	nice
hena	here
henne	they
hereb*	ran away
hessa	now
heya	she
heye	she
heyye	she
hezam*	belt
hezar	joking
hezni	took me
hh	haha
hi	she
hibla	pregnant
hiche	like this
hichi	like this
hidoom*	clothes
hilm	dream
hilw*	nice
himm	worry
hinak	there
hinne	they
hinni	they
hiya	she
hiyya	she
hiyye	she
hizam*	belt
hizar	joking
hla	hello
hla2	now
hlaa	hello
hlib	milk
hlim	dream
hna	here
hnaa	here
hnaak	there
hnak	there
hnatna	we
hnaya	we
hneek	there
ho2na	injection
hobob	pills
hoboob*	pills
hodoom	clothes
hodoomy	my clothes
hodoumi	my clothes
hogra	bullying
holm	dream
hom	they
homa	they
homma	fever
homme	they
homwork	homework
hon	here
honeek	there
honik	there
hoode	these
hormah	woman
hosha	fight
houma	they
houmatna	neighbourhood
houmti	neighbourhood
houwa	he
howa	he
howe	he
howwe	he
hrabna	we ran away
hrabt*	ran away
hrebt	ran away
hrobt	ran away
hshouma	shame
hubub	pill
hudoom*	clothes
hukuma	government
hukume	government
hum	they
huma	they
humma	they
humoom	worry
huna	here
hunak	there
hunik	there
hurma	woman
huwa	he
huwwa	he
huwwe	he
hwaaya	very
hwaya	very
hwaye	very
hwayej	clothes
hwayji	my clothes
hwe	he
hyati	my life
hybeat	will send
hye	she
hyfdatni	exposes me
hymwtny	will kill me
hzam	belt
i2ama	residence
i2la3*	undress
ibn	son
ibna	her son
ibnha	her son
ibni	my son
ibno	his son
ibny	my son
ibra	injection
ibtezaz	blackmail
ibtizaz	blackmail
ida	her hand
idani	gave me
idaye	my hands
idayi	my hands
iddi	my hand
ideh	his hand
ideha	her arm
ideyyi	my hands
idha	her hand
idi	my arm
ido	his hand
igame	residence
ightasa*	raped
ightesab	rape
ightisab	rape
ihna	we
iido	his hand
ija	came
ijar*	rent
ijet	i came
iji	comes
ijrayi	my leg
ijrey	my leg
ijri	my leg
ikhtaf*	disappeared
ikhti	my sister
ikhto	his sister
ikhwan	my brothers
ikhwani	my brothers
ikhwati	my siblings
ikhwti	my brothers
ikti2ab*	depression
iktiab	depression
il	the
il7a2*	help me
ila	if
ilhaguni	help me
ilkhatar	danger
illi	who
ilyom	today
ilyoum	today
imam*	imam
imbari7	yesterday
imbarih	yesterday
imi	my mum
immak	your mum
immha	her mum
immi	my mum
immik	your mum
immo	his mum
imshi	go away
imta	when
imtihan	exam
imtitan	exam
inara	lights
inchallah	god willing
indarabt	i was hit
indrabt	i was hit
infirmier	nurse
infirmiere	nurse
injiduni	help me
inkasarat	broke
inkitalt	i was hit
innaharda	today
inshalla	god willing
inshallah	god willing
insharabt	i was hit
insta*	instagram
insul*	insulin
inta	you
intah*	suicide
intehar	suicide
intetar	suicide
inti	you
intihar	suicide
intitar*	suicide
intou	you
intu	you
inty	you
inwiladt	was born
inzaei	undress
iqama	residence
ira2	iraq
isboo	week
isboo3	week
isboo3*	week
ishlahi	undress
ishtaghalt	i worked
ishtari	buy
isim	name
islahi	undress
isma	name
ismi	my name
ismo	his name
issabe	gang
ithnain	two
itna	we
itnein	two
ittarash	harassed
ittna	we
iydi	my arm
iyya	yes
iyyam	days
iza	if
izay	how
jaa	came
jaab	brought
jaarna	neighbour
jabarni*	forced me
jabli	brought me
jabna	cheese
jabrni	forced me
jadda	gran
jaddi	my grandad
jadeeda	new
jadid*	new
jadti	my gran
jahal	children
jahez	ready
jahhal	children
jaket	jacket
jama3*	mosque
jamaea	group
jamal	camel
jamb	beside
jambi	beside me
jame3	mosque
jamea	mosque
jami3	mosque
jamiea	university
janaza	funeral
janb	beside
janbi	beside me
janwi	knife
jar7*	cut
jaran*	neighbour
jarat	cut
jaratt	i cut
jarda	park
jari	neighbour
jaritna	neighbour
jarna	neighbour
jarrabt	i tried
jarti	neighbour
jawal*	phone
jawaz	passport
jawaz*	passport
jawaza*	passports
jawle	tour
jawwal*	phone
jawz	husband
jawza	her husband
jawzi*	my husband
jbarni	forced me
jdeed	new
jdid*	new
jdoudi	my grandad
jean	hungry
jebna	brought
jebne	cheese
jedan	very
jeddi	my grandad
jeddo	grandad
jeeran*	neighbours
jeet	i came
jeheze	ready
jeldi	my skin
jellaba	traditional dress
jemea	friday
jemoaa	friday
jenn	possessed
jenwi	knife
jer7	cuts
jere7	wound
jesmi	my body
jibi	bring
jibin	cheese
jibna	cheese
jibt	brought
jiddi	my grandad
jiddo	my grandad
jidti	my gran
jiean	hungry
jieana	hungry
jilda	belt
jildi	my skin
jimea	week
jinaze	funeral
jinn	demons
jinsiya	nationality
jinsiyye	nationality
jiran*	neighbours
jirih	wound
jism*	body
jisr	bridge
jit	i came
jnaz*	funeral
jnb	beside
jneine*	park
jnena	garden
jnoun	possessed
jo3	hunger
joean*	hungry
joeeane	hungry
jomea	friday
joo3*	hunger
jor7	wound
jorh	wound
jou3	hunger
jouane	hungry
jouean*	hungry
jouj	two
joumouea	friday
joz*	husband
jozi*	my husband
jrou7	cuts
jrrbt	i tried
jsmi	my body
ju3*	hunger
juean*	hungry
juj	two
jumea	friday
jur7*	cut
jureh	wound
jurh*	cut
juwwa	inside
jwaz	marriage
kaan	was
kable2	wire
kaboos	dream
kabten	coach
kabtin	coach
kabus	dream
kachi	pills
kadam*	bruise
kadm*	bruise
kado	present
kafa	enough
kafeel	sponsor
kafeh	cafe
kaff	slap
kafil	sponsor
kahraba	electricity
kahrabe	electricity
kaif	how
kalam	talk
kalb*	dog
kalemni	talked to me
kallemni	talked to me
kam	how much
kaman	also
kamera*	camera
kan	was
kan9der	i can
kanbki	i cry
kancherret	i cut myself
kandhak	i laugh
kaneref	i know
kanis*	church
kanjra7	i cut
kanjri	running
kanmout	i die
kano*	were
kanskon	i live
kansma3	i hear
kantawel	i try
kantayeb	i cook
kantsenna	i wait
kanttaj	i need
kanze	jumper
kar	bus
karchi	my stomach
kareh	i hate
karha	i hate
karhba	car
kari	rent
karra*	decided
kasaro	they broke
kashkool	notebook
kaskrout	food
kasraw	broke
katabt	i wrote
katal*	killed hit
katalatni	killed me
katb	marriage contract
katheer*	a lot
kathir*	a lot
kawabees	nightmares
kawabis	nightmares
kaybal	wire
kaybtazni	blackmails me
kayen	there is
kayf	how
kaygi	comes
kayji	comes
kayn	there is
kayna	there is
kayra9ebni	watches me
kaysker	drinks alcohol
kbeer*	big
kbert	i grew up
kbir	big
kda	like this
kdamat	bruises
kditi	i took
kebel	wire
kebert	i grew up
kebir*	big
keda	like that
keef	how
kees*	bag
keif	how
kel	every
kelb	dog
kelchi	everything
kelhon	all of them
kell	every
kello	all
kellon	all of them
kelna	all of us
kelshi	everything
kelyom	every day
kemmelt	i finished
keneesa	church
kenisa	church
kerchi	my stomach
kersi	chair
keseb	won
kesebna	won
keswa	dress
keta	cough
ketab*	book
keteer	a lot
ketf	shoulder
ketir	a lot
kfoof	slap
khaale	my aunt
khaali	my uncle
khaarij	abroad
khabbit	hide
khad	took
khadni	took me
khado	took
khadou	they took
khadt*	took
khaif*	scared
khaizarana	stick
khajlan	ashamed
khajlana	ashamed
khajlane	ashamed
khalani	left me
khalas	finished
khalas*	finished
khalawi	my phone
khalawi2	phone
khales	very
khali	my uncle
khali*	my uncle
khalla*	made
khallani	made me
khallas*	finished
khallih	let me
khallini	let me
khallo	let
khalluni	let me
khalo*	uncle
khalte	my aunt
khalti	my auntie
khalti*	my auntie
khalto*	auntie
khaltu	auntie
khalwi	my phone
khamir	alcohol
khamis	thursday
khamr	alcohol
khamra*	alcohol
khamsa	five
khamse	five
khamseen	fifty
khana2*	strangled
khana2ni	strangled me
khanag*	strangled
khanaqa	fight
khanez	dirty
khanjar	knife
khara	bad
kharij	abroad
kharmashat	scratches
khask	you must
khasni	i must
khassek	you must
khassni	i must
khatab*	engaged
khatafha	kidnapped me
khatafouni	kidnapped me
khatar*	danger
khateer	danger
khater	because
khatib*	fiance
khatiibi	my fiance
khatir	danger
khatt	line
khattatt	planned
khawati	my sisters
khawf*	fear
khawyi	my friend
khayb	bad
khayba	bad
khayef*	scared
khayf*	scared
khayi	my brother
khayif*	scared
khayti	my sister
khayya	her brother
khayyi	my brother
khayyo	his brother
khayzarana	stick
khda	took
khdaw	they took
khdha	took
khdhit	i took
khdit	i took
khdma	work
khebra	experience
khedma	work
kheft	i was scared
kheir	good
khelewi	phone
khellani	left me
khesrna	lost
khetan	fgm
khetta	plan
khfit	i was scared
khibiz	bread
khift	i was scared
khitan	fgm
khitta*	plan
khlas	enough
khmis	thursday
khna2	fight
khna2a	fight
khobez	bread
khobz*	bread
khodmi	knife
khodra	vegetables
khof*	fear
khoof	fear
khotba	sermon
khouati	my siblings
khouf	fear
khouh	brother
khouha	brother
khouk	your brother
khouti	my siblings
khouya	my brother
khoya	my brother
khoyi	my friend
khsarna	we lost
khserna	lost
khsert	lost
khsirna	we lost
khtan	fgm
khtfouni	kidnapped me
khtha	sister
khti	my sister
khtibti	my fiancee
khtoobe	engagement
khtou	sister
khtube	engagement
khty	my sister
khubuz	bread
khubz*	bread
khudra	vegetables
khuft	i was scared
khutba	engagement
khutob*	engaged
khutoot	lines
khuya	my brother
khwati	my sisters
khyara	cucumber
khzene	cupboard
ki	when
kibir*	big
kida	like this
kidda	like this
kif	how
kifach	how
kifah	how
kifech	how
kifesh	how
kil	every
kilhum	all of them
killon	all of them
kilna	all of us
kilo*	kg
kilshi	everything
kilyom	every day
kima	like
kinat	pills
kira	rent
kirshi	my belly
kis	bag
kitab*	book
kitalha	hit her
kitalni	hit me
kitelni	hit me
kitil	beating
kitir	a lot
kitlni	hit me
klab	dogs
kleb	dog
klmni	talked to me
klor	bleach
kman	also
kneese	mosque
knise	mosque
kobar	adults
kobri	bridge
kojina	kitchen
kol	every
kolchi	everything
kolesh	very
kolha	all
koli	parcel
kollish	very
kollo	all
kolna	all of us
kolo	all
kolohom	all of them
kolshi	everything
koltaga	everything
kolyom	every day
kolyoum	every day
kont	i was
kool	goal
koora*	ball
kooret	ball
kora*	ball
koran*	quran
korrasa	notebook
kors*	course
korsat	courses
korsi	chair
koshari	food dish
koshary	food dish
koshmar	nightmares
kosksi	food dish
kotshi	slipper
koulchi	everything
koulnhar	every day
koun	if
koura	football
kourah	football
kourat	ball
kourras	notebook
kousa	food
kouzina	kitchen
kowayes	good
kra	rent
kraht	i hate
kreht	i hate
krett	i hate
kridi	debt
kristaal	drugs
kristal	drugs
kswa	dress
ktab	book
ktalni	hit me
ktar	more
kteer	a lot
kteer*	a lot
kteir	a lot
ktir	a lot
kubar	adults
kuff	slap
kul	every
kulha	all
kulhom	all of them
kulhum	all of them
kulish	very
kull	every
kullish	very
kullna	all of us
kullshi	everything
kullyom	every day
kulshi	everything
kulyom	every day
kun	was
kura*	ball
kutub*	books
kuwayyis*	good
kwais	good
kwayes*	good
kwayis*	good
kwayseen	good
kwayyis	good
la	not
la2	no
la2an	because
la2dr	can
la2en	because
la2enni	because
la2etni	found me
la2eto	found him
la2inni	because i
la2no	because
laa	no
laban	milk
labas	hello
labs*	clothes
laeb*	play
laebo*	they played
laeeb	player
lagare	station
lage2	refugee
lahaali	alone
lahada	to anyone
lahal*	alone
laham	meat
lahe2ni	followed me
lahm*	meat
laila	night
laish	why
laje2	refugee
lajeen	refugee
laji	refugee
lajiin	refugee
laken	but
lakin	but
lal	to
lama	when
lamas*	touched
lamasni	touched me
lamb*	lamp
lamma	when
lamon	orange
lamoun	orange
larb3	wednesday
larbea	wednesday
lat2ool	not tell
lat2ouli	not tell
latada	to anyone
latal*	alone
latehki	not tell
latgool	not tell
latgul	not tell
latgulin	not tell
lathchi	not tell
latihchi	not tell
latkhabbir	not tell
latkhaber	not tell
latkhabri	not tell
latm*	meat
latma	slap
lattki	not tell
lawahd*	alone
lawatd*	alone
lawsamat	please
lawtd*	alone
layl	night
laz2m	i must
lazem	must
lazemni	i must
lazim	must
lazmek	you must
lbab	door
lbarah	yesterday
lbare7	yesterday
lberd	cold
lbit	room
lboulis	police
lbtizaz	blackmail
lchta	winter
le	for
leayeb	player
lebes	hello
lebled	home country
lebs	clothes
lecole	school
leebe	game
leeh	why
leeha	to them
leehom	to them
leesh	why
leh	why
lehad	to anyone
leibet	game
leid	eid
leih	why
leil	night
leila*	night
leile	night
leina	to them
leish	why
lej2	because
lel	to
leltein	two nights
lesh	why
lessa	still
letnein	monday
lewahdy	alone
lewatdi	alone
leya	to me
leyl	night
lghurba	abroad
lham	meat
lharga	illegal boat crossing
lhogra	bullying
lhrig	illegal boat crossing
li	to me
lia	to me
libs	clothes
lieb*	game
lih	why
lil	to
lila	night
limasni	touched me
lina	to them
lintihar	suicide
lirika	drugs
lisa	still
lish	why
lisi	school
lissa	still
lithnin	monday
livre	book
liya	to me
lizamni	touched me
lkharij	abroad
lkhmis	thursday
lkra	rent
lma	when
lmakla	food
lmarhoum	may he rest
lmasni	touched me
lmatar	airport
lmdina	town
lmima	my mum
lmout	death
lmra	woman
lmsni	touched me
lo	to him
lo9raya	school
loeb*	game
lokan	if
lool	haha
loukan	if
lowahd*	alone
lowatd*	alone
lowtd*	alone
lpatron	boss
lportable	phone
ltad	to anyone
ltamdolillah	thank god
ltem	meat
lubnan	lebanon
lueb*	game
lwahd*	alone
lwalid	my dad
lwalida	my mum
lwatd*	alone
lwtdy	alone
lycee	school
lyom	today
lyoma	today
lyoum	today
m3	with
m9al9a	angry
m9ala9	angry
ma2asha	broom
ma2bara	graveyard
ma2boul	accepted
ma2dar	not able
ma2dartesh	i not can
ma2foo*	locked
ma2foul	locked
ma3	with
ma5noo2	suffocating
ma5noo2a	suffocating
ma9dartch	i not can
ma9dertch	i not can
maabi	not want
maadri	not know
maaerf	not know
maai	with
maaku	not any
maarid	not want
maat	died
mab2darsh	i not can
mab2etsh	not anymore
mab8itch	i not want
mab9itch	not anymore
maba2etsh	not anymore
mabaaraf	not know
mabaddi	not want
mabaerafsh	i not know
mabaeref	not know
mabakdarsh	i not can
mabakolsh	i not eat
mabanamsh	i not sleep
mabaraf	not know
mabaref	not know
mabeddi	not want
maberaf	not know
mabghi	not want
mabghitch	i not want
mabidde	not want
mabidi	not want
mabikhalini	not let me
mabikhallini	not let me
mabnamsh	i not sleep
mabrook	congratulations
mabrouk	congratulations
mabruk	congratulations
mabsoot	happy
mabsoota	happy
mabsoote	happy
mabsout	happy
mabsouta	happy
mabsuta	happy
mabtkhallini	not let me
machi	not
machrebtch	i not drank
madares	schools
madares*	school
madayi2	upset
madras*	school
madree	not know
madri	not know
madrsa	school
madrsty	my school
madyon	in debt
madyoon	in debt
mae	with
maea*	with
maeah	with him
maeaya	with me
maeaya*	with me
maeendish	i not have
maeesh	not live
maeha	with her
maehom	with them
maehum	with them
maei	with me
maeik	with you
maeindha	not have
maeindi	not have
maeindo	not have
maeish	not live
maena	with us
maendi	not have
maendich	i not have
maendouch	he not has
maeo	with him
maeon	with them
maerad	exhibition
maerafsh	i not know
maerfsh	i not know
maesbe	angry
maesseb	angry
maf2ood*	missing
mafamech	there is not
mafammech	there is not
mafe	there is not
mafeesh	not any
mafhemt	not understand
mafhemtch	i not understand
mafhemtesh	i not understand
mafhimt	not understand
mafhoom	understood
mafi	not any
mafish	not any
mafiya	there is not
mafqood*	missing
maftah	key
maftoo7	open
maftouta	open
magboor*	forced
magfool	locked
maghreb	evening
maghrib	evening
magles	council
mahad*	nobody
mahal*	shop
mahata	station
mahatt*	station
mahboos*	locked in
mahbous	locked up
mahbousa	locked up
mahbusa	locked up
mahich	not
mahkama	court
mahkame	court
mahmoum	sad
mahmouma	sad
mahouch	not
mahu	not
majboor*	forced
majro7	wounded
majrooh	wounded
majrouh	wounded
majruh	wounded
makach	there is not
makalnash	we not ate
makaltesh	i not ate
makan9derch	i not can
makanakolch	i not eat
makanch	was not
makansh	was not
makaynach	there is not
makaynch	there is not
makhnoo2a	suffocating
makhnou2	suffocated
makhnouga	suffocated
makhnug	suffocated
makhtoob*	engaged
makhtoufa	kidnapped
makla	food
makletsh	i not ate
maklinach	we not ate
maklitch	i not ate
maklitech	i not ate
mako	there is not
makontch	i was not
makontesh	i was not
makoo	there is not
makountech	i was not
maksoofa	ashamed
maksoor	broken
maksoora	broken
maksouf	ashamed
maksur	broken
maksura	broken
maktab*	library
maktal	murder
maku	not any
makuntish	i was not
malabsi	my clothes
malaeb	pitch
malal	bored
maleab	pitch
maleab*	pitch
maleesh	i not have
malhash	she not has
malichni	marriage
malik	landlord
malish	i not have
mallak	landlord
malleit	fed up
mallet	bored
mallit	bored
mallme	teacher
malnash	we not have
maloosh	he not has
malosh	he not has
malyan	full
mama	mum
mamah	his mum
mamaha	her mum
mamaya	my mum
mami	my mum
mamnoo3	not allowed
mamnooe	not allowed
mamnou3	not allowed
mamti	my mum
mamty	my mum
man9darch	i not can
man9derch	i not can
mana3*	not let
manaeni	not lets me
manaetni	not let me
manakolch	i not eat
mandich	i not have
mandri	not know
mane9derch	i not can
manebbish	i not want
maneerafch	i not know
manejemch	i not can
manekolch	i not eat
maneni	not let me
manerafch	i not know
manerefch	i not know
manerfch	i not know
manheb	i not want
manhebch	i not want
manhebech	i not want
mani	i am not
manich	i am not
manish	i am not
mankaneesch	i not sleep
mankanesch	i not sleep
mannajamch	i not can
mannajemch	i not can
manor9odch	i not sleep
manrgodch	i not sleep
mansaf	food
manta	blanket
mantebch	i not want
mantebech	i not want
manthar	view
mantiqa*	area
manu	who
maqbara	graveyard
maqfool	locked
maqtal	murder
mar2a	woman
maradh*	illness
marah	woman
marat	wife
marati	my wife
marato	his wife
marche	market
marchi	market
mareed*	ill
mareoub	scared
mareouba	scared
marhaba	hello
marhoum	may he rest
marid*	ill
mariida	ill
marjouta	swing
markaz*	centre
marmi	dumped
marra	once
marritein	twice
marrtein	twice
mart	wife
martaba	hello
marti*	my wife
marto	his wife
martou	wife
maryoul	shirt
masa	evening
masaan	evening
masari*	money
masayed	traps
masdas*	gun
masdoud	locked
masgid*	mosque
mashaina	we walked
mashait	walked
mashakel	problems
mashakil	problems
mashi	walking
mashkil	problems
mashrebtesh	i not drank
masjed	mosque
masjid*	mosque
masjouna	locked in
maskar	locked
maskoona	haunted
maslah	business
maslata	business
masmoo3	heard
masr	egypt
masratiyya	play
massari*	money
massni	touched me
masteool	high
mastof	kidnapped
mastoul	high
mat	died
mat2oleesh	not tell
mat2olish	not tell
mat2olsh	not tell
mat2oolish	not tell
mat2oulsh	not tell
mat9olch	not tell
mat9oulch	not tell
mat9oulich	not tell
mata	when
matad*	nobody
matal	shop
matallat	shops
matar	airport
matatta	station
matbakh*	kitchen
matboos*	locked in
matbous	locked in
match*	match
mateam*	restaurant
matecha	tomatoes
matehkich	not tell
matem	funeral prayer
mateoob	tired
matet	she died
matgolch	not tell
matgoolish	not tell
matgoulch	not tell
matgour	bullied
matgoura	bullied
mathki	not tell
matou	dead
matrag	stick
matreg	stick
matsh	football
mattad	nobody
mattajeen	need
mattawlosh	not try
mattboos*	locked in
mattkich	not tell
mattkish	not tell
matwa*	knife
matya	alcohol
maw2af	stop
mawdoo3	subject
maweid*	appointment
mawqif	stop
mawt*	death
mawwit	kill
mayah	water
mayeshoofsh	not see
mayet*	dead
mayit	dead
maykhalini	not let me
maykhallini	not let me
mayoos	hopeless
mayte	dead
maytin	dead
mayy	water
mayya	water
mayyit*	dead
maz7*	joking
mazal	still
mazeh	joke
mazel	still
mazh*	joking
mazika	song
mb	not
mbaare7	yesterday
mbaed	after
mbaklsh	i not eat
mballal	wet
mbar7	yesterday
mbarat	match
mbare7	yesterday
mbareh*	yesterday
mbari7	yesterday
mbere7*	yesterday
mberi7	yesterday
mbnmsh	i not sleep
mbouag	high
mbrouk	congratulations
mbsot	happy
mdallem	dark
mdaya2	upset
mdayga	upset
mdayi2	upset
mdayya2	upset
mdayyan	in debt
mdayye2	upset
mdina	town
mdr	haha
mdrasa	school
mdrsa	school
mea	with
meaffen	dirty
meah	with
meaha	with her
meallim	teacher
meallm*	teacher
meana	with us
meay	with me
meaya	with me
meazoomeen	invited
medli	gave me
meen	who
mefta7	key
meftah*	key
meghboun	sad
mehtaj	need
mekla	food
mektieb	depressed
melli	when
melyoun	million
mena3*	not let
menni	from me
menno	from him
merati	wife
merato	wife
merci	thank you
mersi	thank you
merta7	relaxed
mertata	relaxed
mesaade	help
mesadda	pillow
mesh	not
mesh2amen	not safe
meshkle	problem
mesib	angry
mesta7e2	deserves
mestaneeni	waiting for me
mestanis	happy
mestar	teacher
mester	teacher
met2ayda	upset
metalla2a	divorced
metdamar	broken down
metdammara	broken down
metday2a	upset
metdaye2	upset
metdayea	upset
metdayy2*	upset
metgawez	married
metgaweza	married
metgawwez*	married
metina	fat
metl	like
metnammer*	bullies
mettag	need
mettaga	need
mettames	excited
mettamesa	excited
mettar	confused
mettara	confused
metwater	anxious
metwatera	anxious
meya	hundred
meyye	hundred
meyyet	dead
meyyta	dead
mezian	good
mezyan	good
mfish	there is not
mgaffal	locked
mgafful*	locked
mgalla9	angry
mia	hundred
microbas	bus
mifta7*	key
miftati	key
milishia	armed militia
mimatanna	my gran
min	from
min8er	without
minfadlak	please
minfadlik	please
minhu	who
minni	from me
minno	from him
mino	who
minu	who
mirati*	my wife
mirato	his wife
mish	not
mish2ader	can not
mishkle	problem
misht2a	miss
mishta2	miss
mishtaq	miss
mishtaqa	miss
mistaejil	in a hurry
mistaejle	in a hurry
mistanes	happy
mistanse	happy
mistashfa	hospital
mistihi	ashamed
mistitye	ashamed
mita	when
mitdayig	upset
mitdhayig	upset
mitgawza	married
mithil	like
mithl	like
mitl	like
mitthayig	upset
mitwaffi	died
mitzawj*	married
miya2	hundred
miye	hundred
miyya	hundred
mjabr*	forced
mkallekh	stupid
mkan	place
mkano	his place
mkhabbi	hiding
mkhabbia	hide
mkhadd*	drugs
mkhannga	suffocated
mkhanog	suffocated
mkhawwaf	terrified
mlach	marriage
mleet	tired
mli7	good
mlih	good
mliha	good
mlish	i not have
mlli	when
mloukhia	food dish
mn	from
mnaeni	not let me
mnawar	welcome
mneeh*	good
mneeta	good
mnel	from
mneti	good
mni7*	good
mnih	good
mniha	good
mniih	good
mnita	good
mnizeal	we get upset
mnno	from him
mnu	who
moamen	not safe
mobaili	my phone
mobaily	my phone
mobarak	congratulations
mobarat	match
mobayl*	phone
mobil*	phone
mobili	my phone
moch	not
modares	teacher
modarreb*	coach
modarres*	teacher
modeer	manager
modir	boss
moeallm*	teacher
moealm*	teacher
mofta7	key
mofta7*	key
mohami	lawyer
mohareb	smuggler
mohtaj	need
mokhad*	drugs
mokta2eb*	depressed
mokta2ib	depressed
moktaeb	depressed
molayyin	laxatives
molokheya	food dish
momken	maybe
mommarid	nurse
monasba	suitable
monhar	broken down
monhara	broken down
moos*	blade
moot*	death
morahe2	teenager
mosaade	help
mosadas*	gun
mosaddas	gun
mosaeda*	help
mosaken*	painkillers
mosals*	series
mosari	money
mosh	not
mosh2ader	can not
moshkle	problem
mosiqa	music
mosta2bal	future
mosta9bal	future
mostashf*	hospital
mosyo	teacher
mot	death
motala2a	divorced
mottaj	need
mouch	not
mous*	blade
mout	death
moya	water
moyy	water
mra	woman
mrati	wife
mratou	wife
mreoub	terrified
mreub	terrified
mrid	sick
mrida	sick
mridh	sick
mridha	sick
mrtah	relaxed
msaker	locked
msakk*	locked
msallakh	naked
msallkha	naked
msg	messages
msh	not
mshakil	problems
mshta2	miss
mstanni	waiting
mstressi	anxious
mstressia	anxious
mta3	of
mtaddra	ready
mtaeek	yours
mtaeha	hers
mtaehom	theirs
mtaei	mine
mtaena	ours
mtaeou	his
mtal9a	divorced
mtalla2a	divorced
mtar	rain
mtatt*	station
mtbakh	kitchen
mtl	like
mttaj	need
mttaja	need
muallim	teacher
muallima	teacher
mub	not
mubarat	match
mudarri*	teacher
mudarrib*	coach
mudeer	boss
muder	boss
mudir	boss
mudiri	boss
muealim	teacher
muftah*	key
muhami	lawyer
mukhadd*	drugs
mukta2ib*	depressed
muktaib	depressed
mumken	maybe
mumkin	maybe
mumtaza	excellent
muntazah	park
muraya	behind me
musaade	help
musaddas	gun
musaeada*	help
musaeade	help
musafir*	travelling
musakkin*	painkillers
musals*	series
mush	not
mushkila	problem
mushkile	problem
musi9a	song
musika	music
musiqa	music
mustahi	ashamed
mustashf*	hospital
mutanammer*	bullies
mutanammir	bullies
mutanammirin	bullies
mutarjem	translator
mutarjim	translator
mutbakh	kitchen
muu	not
muy	water
mwarme	swollen
mwarram	swollen
mwarrim	swollen
mwessekh	dirty
mya	hundred
mzallat	naked
mzallem	dark
mzallta	naked
mzewej	married
mzewja	married
mzyan	good
n9der	i can
n9etlek	i will kill you
n9oul	i tell
na2em	asleep
na2esna	missing
na2so	missing
naal	slipper
naas	people
nab8i	i want
nabda	i start
nabee	we want
nabgha	we want
nabi	we want
nabki	i cry
nachno9	i hang myself
nadafa	cleaning
nadafta	cleaned it
nadee	club
nadem	sorry
nademt	regretted
nadi	club
nadi*	club
nadman	sorry
nadmana	sorry
nadwe	talk
nady*	club
naeal	slipper
naeam	yes
naeref	i know
nafa2	tunnel
nafs	same
nafsaha	herself
nafsha	herself
nafsi	myself
nafso	himself
nafsy	myself
nagda	rescue
nahar	day
nahef*	thin
nahif*	thin
nahrab	i run away
nahreb	i run away
naim*	asleep
najjem	i can
namou	they slept
namout	i die
namshi	i go
nantaher	i kill myself
nar	fire
nas	people
nasab*	scam
nasha	fat
nashar*	posted
nasma3	i hear
nasta	fat
nat9aya	i vomit
natmann*	we hope
natnu	we
nawm	sleep
nayem*	asleep
nayim*	asleep
nayma	asleep
nayme	sleeping
naymeh	sleeping
nazeef	bleeding
nazel	going down
nazi7	refugee
nazif	bleeding
nazzaeni	undressed me
nazzelet	downloaded
nbki	i cry
nchalah	god willing
nchallah	god willing
ndahak	i laugh
ndhak	i laugh
ndtak	i laugh
ne9tel9	i will kill you
ne9tlek	i will kill you
neal	slipper
nebda	i start
nebghi	i want
nebi	i want
nebki	i cry
nedhak	i laugh
nedif	clean
neemol	we do
neeref	i know
nefdhek	i will expose you
nefdtek	i will expose you
nefs*	wish
nehna	we
nehreb	i run away
nejjem	i can
nejji	i come
nejre7	i cut
nejri	running
nekte	joke
nemchi	i go
nemel	we do
nemout	i die
nemt	i slept
nentater	i kill myself
nenteter	i kill myself
neqab	veil
neref	i know
nesi	forgot
nesit	i forgot
neskon	i live
nesma3	i hear
nesseet	forgot
nestanna	i wait
neswan	women
net	internet
netjawez	i marry
netna	we
nett	internet
nettaj	i need
netzawej	i marry
nezel	went down
nezelt	i got off
nfadlek	joking
nfedtek	i will expose you
ngder	i can
ngi	i come
ngol	i tell
ngoul	i tell
nhar	day
nhare	day
nheb	i want
nhife	thin
nhrda	today
nhreb	i run away
nhrob	i run away
ni9ab	veil
nial	slipper
nidri	not know
nigool	we say
nihna	we
nikah	marriage
nimchi	i go
nimshi	i go
nimt	i slept
nisa	women
nisaaeid	we help
nisaeid	we help
niswan	women
nizil	went down
njarab	i try
njarreb	i try
nji	i come
njra7	i cut
nkhabbi	hide
nmchi	i go
nmot	i die
nmout	i die
nmt	i slept
nnajem	i can
nokat	joke
nokt*	joke
nom	sleep
nono*	baby
nood*	nudes
noom	sleep
noor	light
noor*	light
nos	half
noskon	i live
noss	half
nou	rain
nour	light
nqder	i can
nqetlek	i will kill you
nreed*	we want
nroo7	we go
nrooh*	we go
nsabi	hide
nsafer	travel
nsahit	fat
nsawin	women
nseet	i forgot
nshallah	god willing
nsit	i forgot
nsuicidi	i kill myself
nt9aya	i vomit
nta	you
nta3	of
ntaeha	hers
ntaei	mine
ntaeo	his
ntawel	i try
ntaya	you
ntayeb	i cook
nteb	i want
ntebb	i want
ntif*	thin
ntna	we
ntoma	you
ntouma	you
nttaj	i need
ntzewej	i marry
nude*	nudes
nukt*	joke
nunu	baby
nuss	half
nwaddeek	we take you
nwassel	deliver
nzelt	i got off
oda	room
odami	in front of me
odti	my room
oghneya	song
okhtha	her sister
okhti	my sister
okhto	his sister
okil	food
olt	i said
om	mum
omi	my mum
omm	mum
ommaha	her mum
ommahat	mothers
ommha	her mum
ommi	my mum
ommo	his mum
ommy	my mum
omri	my age
omy	my mum
ooda	room
oodti	my room
osas	stories
osbo3	week
osboo3	week
ostad	teacher
ostada	teacher
ostadh	teacher
ostath	teacher
ostaz*	teacher
osti	my sister
osty	my sister
oti	my room
otobees*	bus
otta	cat
ouach	is it
oudhah	room
ouin	where
ouldi	my son
ouledi	my children
oum	my mum
oustad	teacher
oustada	teacher
outa	tomatoes
panadol	paracetamol
paquet	parcel
pasbor	passport
pasbort*	passport
paspori	my passport
pasportee	my passport
passeport	passport
passeur	smuggler
passport*	passport
patron	boss
pharmacie	pharmacy
pikala	bike
piscine	swimming
pleez	please
plz2	please
polis	police
psy	counsellor
psychologue	counsellor
pubg	game
qabel	before
qabl	before
qaddesh	how much
qadir*	can
qahwa	coffee
qal	said
qalam	pen
qalb	heart
qalbi	my heart
qalli	told me
qamis	shirt
qantra	bridge
qarqoubi	drugs
qarrart	decided
qata3*	cut
qatal*	killed
qattous	cat
qayish	belt
qbel	before
qissa	story
qitar*	train
qraya	school
quran*	quran
ra2abti	my neck
ra2b*	neck
ra7	will
ra7yi2tilni	will kill me
raagel	man
raani	i am
raas*	head
rabato	tied
rabbi	god
rabehna	we won
rabei	my friends
rabiei	my friends
raddet	answered
radi	happy with
radia	happy with
rady	willing
radya	happy with
raeb	horror
rafigi	my friend
rafigti	my friend
ragab*	neck
ragel	man
ragel*	man
raggaet	i vomited
rah	will
rahat	went
rahi	she is
rahima	rest in peace
raho	he is
rahom	they are
rahou	he is
rahoum	they are
raja3*	came back
rajajeel	men
rajal	man
rajel*	man
rajil*	man
rajjal	man
rajl	man
rajlha	my husband
rajli	my husband
rajol	man
rajul	man
rakhis	cheap
raki	you are
rama	threw
ramad*	ramadan
ramdan	ramadan
ramzan	ramadan
rana	we are
rani	i am
ras	head
rasail	messages
rasayel	messages
raseed	phone credit
rashdi	slap
rasi	my head
rasid	phone credit
rasif	pavement
rasm	drawing
raso	his head
rasoir	razor
rassi	my head
rat	will
ratbi	wages
ratib	wages
rayal	man
raye7*	going
rayeh*	going
rayha	going
rayi7*	going
rayideen	want
rayih*	going
rayoog	breakfast
rayug	breakfast
rayyal	man
razwar	razor
rba	loan shark
rbatna	won
rbea	four
rbehna	won
rebbi	god
rebea	four
refi2i	my friend
regim	diet
regime	diet
regl*	leg
reglo	his leg
rej3*	came back
rejim*	diet
rejjal	man
rejli	my leg
rejlia	my legs
rejliya	my legs
rekebt	i got on
resis	cheap
restau	restaurant
resto	restaurant
retto	wish
rfa2ati	my friends
rfi2i	my friend
rfi2ti	my friend
rfijti	my friend
rif2ati	my friends
rifi2ti	my friend
rifigi	my friend
riga3*	came back
rigab*	neck
rigebti	my neck
riha	smell
rij3*	came back
rijal	men
rijeet	came back
rijl*	leg
rimaya	archery
risala	messages
risale	messages
ritet	smell
riyyal	man
rjal	men
rjiet	came back
rkebt	i got on
rkhees	cheap
rkhis	cheap
rofaya3	thin
rooh	go
roohi	myself
rooti	myself
rooto	go
rosoomat	drawings
roti	myself
rouhi	myself
routi	myself
rouz	rice
roz	rice
rozz	rice
rsala	message
rsale	messages
rsaleh	messages
rtetet	rested
ruhi	myself
ruz*	rice
rwa7	a cold
ryoog	breakfast
s8ir	small
sa2alni	asked me
sa2altohom	i asked them
sa3a2	hour
saa	hour
saabet	she left
saaduni	help me
saaea	hour
saafar*	went abroad
saba3	seven
sabaa	seven
sabab	reason
sabea	seven
sabet	hide
sabetna	she left us
sabetni	she left me
sabit	fixed
sabna	left us
sabni	left me
sabooni	they left me
saboun	washing
sabouna	washing
sabouni	they left me
sabt	saturday
sadadt	paid back
sadarat	drugs
saddara	chest
sadee2*	friend
sadeegi	my friend
sadigti	my friend
sadiq*	friend
sadni*	help me
sadooni	help me
sadou	they took
sadr*	chest
sadri	my chest
sadt	i took
saduni	help me
saea	hour
saeat	hours
saedn*	help me
saedooni	help me
saedouni	help me
saeduni	help me
saeed*	help
saeedn*	help me
saeid*	help
saeidn*	help me
saetein	hours
saetik	your health
saetin	hours
saf	class
safar*	travel abroad
safert	travel
saff	class
saffi	class
safr*	travel abroad
sagayer	cigarettes
sah	right
saha	thanks
sahb*	friend
sahbi	my friend
sahbti	my friend
saheb*	friend
sahib*	friend
sahit	thanks
saht	right
saifa	scared
sajjlu	register
sakakin	knives
sakakin*	knives
sakan*	housing
saken*	living
sakin	live
sakkar*	locked
sakkaru	they locked
sakna	live
sakne	living
saknin	we live
sakraan*	drunk
sakran*	drunk
sala	living room
sala2	prayer
salaat	prayer
salaf	debt
salah	prayer
salam	hello
salamo	hello
salas	enough
salast	i finished
salat	prayer
sales	very
sali*	my uncle
salk	wire
sallast	i finished
salo	uncle
salon	living room
salti	my auntie
salto	auntie
salty	my auntie
sam7*	forgive
sama7	allowed
samak	fish
samatto	allowed him
same3	hears
samea*	heard
sameet	heard
samehni	sorry
samei*	heard
samhoni	forgive me
samhouni	forgive me
sami7*	forgive
samis	thursday
samm	poison
samsa	five
samsar	smuggler
samta	belt
samtni	sorry
samtooni	forgive me
samtouni	forgive me
sana	year
sana*	years
sandwitch	food
sar	happened
sara2*	stole
sarakh*	screamed
saratan	cancer
sardine	fish
saret	happened
sarli	for me since
sarout	key
sarrajouna	kicked us out
sart	became
sarwal	trousers
sat7	roof
satb*	friend
satbat	friends
satbetha	her friend
satbi	my friend
satbti	my friend
satbty	my friend
sate7	roof
sater	because
sath	roof
satibi	my fiance
satit	thanks
satn	plate
satour	machete
sawa*	together
sawm	fasting
sawt*	voice
sawwar*	filmed
sayar*	car
saydaleya	pharmacy
sayeb	bad
sayef*	scared
sayem	fasting
sayf	summer
sayf*	scared
sayim	fasting
sayma	fasting
sayme	fasting
sayyar*	car
sayzaran	stick
sba7	morning
sbah	morning
sbetar	hospital
sbitar	hospital
sdaw	they took
sebata	swimming
sebbat	slipper
sebea	seven
sebni	left me
sebt	saturday
sebta	belt
sebto	left
sedma	work
seedo	my grandad
seer*	price
seftli	sent me
segara	cigarette
segn*	prison
seif	summer
sekina	knife
sekine	knife
sekka	way
sekkeen*	knife
sekkin*	knife
sekran	drunk
sela7*	weapon
selah*	weapon
selk	wire
sellem	stairs
semana	week
semeen*	fat
semta	belt
senani	my teeth
sene	year
seneen	years
seneh	year
ser	secret
sereer*	bed
serena	our secret
serir	bed
serjem	window
serr	secret
serrna	our secret
serwal	trousers
serwali	trousers
setayer	curtains
setta	six
setti	my gran
sewar*	pictures
sghayer	small
sghayre	young
sghir*	little
sha2*	flat
shaar3*	street
shaari	my hair
shab	young man
shabab	guys
shabake	network
shabean	full
shabeana	full
shabeane	full
shabeb	guys
shabou	drugs
shabu	drugs
shaeb	people
shaeer	my hair
shaer*	hair
shaf*	saw
shafni	saw me
shafra*	blade
shaghal*	works
shaghall*	made me work
shahar	month
shahata	slipper
shaher	month
shahhata	slipper
shahi	tea
shahr	month
shahrein	two months
shai	tea
shaikh*	imam
shakar	sugar
shakhs*	person
shakshouka	food dish
shallahni	undressed me
shallatni	undressed me
shams	sun
shanta*	bag
shanteti	bag
shantety	my bag
shanti	my bag
shaqqa*	flat
shar3	hair
shara3*	street
sharabt	i drank
share3*	street
shareet*	strip
shari3*	street
sharie	street
sharrabni	made me drink
shass	person
shaten	charger
shawarma	food
shay	tea
shay2	tea
shayfe	i see
shaytan*	devil
shebbak	window
shebsheb*	slipper
shee	something
sheekh*	imam
sheghel*	work
sheghl	work
sheghli	my work
sheghol	work
sheher	month
sheikh*	imam
shek	cheque
sheno	what
sheta	winter
shgad	how much
shgadd	how much
shhoor	months
shi	something
shibbak	window
shibshib*	slipper
shifra*	blade
shigga*	flat
shini	what
shinu	what
shinuw	what
shisha	shisha
shiyal	things
shkad	how much
shkoun	who
shlahi	undress
shlati	undress
shlon*	how
shloon	how
shlown	how
shno	what
shnou	what
shnowa	what
shnsawwi	what we do
shnu	what
sho	what
sho8l	work
sho8li	my work
shoft*	i saw
shoghl	work
shoghli	my work
shoghly	my work
shoghol	work
shokran	thanks
shoo	what
shorta	police
shour	possessed
shrebt	i drank
shriteen	two strips
shta2t	miss you
shu	what
shu8l	work
shubbak	window
shughl*	work
shughul	work
shuhur	months
shukran	thank you
shukrn	thank you
shurta	police
shwai*	little
shwakit	when
shwakt	when
shway	little
shway2	a little
shwaya*	little
shwayy	a little
shwayya	little
shwayye	a little
shweya	a little
sibata	swimming
siber	market
sidi	my grandad
sido	my grandad
sidri	my chest
sif	summer
sifetli	sent me
sifti	send me
siftili	send me
siftli	sent me
sigara	cigarette
sijar*	cigarette
sijn	prison
sikkar	sugar
sikkeen*	knife
sikkin*	knife
sila7*	weapon
simana	week
sina	year
sinan*	teeth
sineen	years
sini	years
sinni	my teeth
sinno	his tooth
sir	secret
sir2a	theft
sireer*	bed
sirna	secret
sirr	secret
sirrna	our secret
sirt	became
sitan	circumcision
sitt	woman
sitta	six
sitte	six
sitti	my gran
siyam	fasting
siyar*	car
siyyar*	cars
skhana	fever
skhoone	fever
skhoun	hot
skhune	fever
skine	knife
skkin*	knife
sla	prayer
slah*	weapon
slat	prayer
slm	hello
smahli	sorry
smana	week
smatli	sorry
smeen*	fat
smeet	i heard
smin	fat
smina	fat
smine	fat
smta	belt
snan*	teeth
snap*	snapchat
sneen	years
sneen*	years
sni	my teeth
snin	year
soary	my pictures
sob7	morning
sobat	morning
sobh	morning
sobhiyye	morning
sobz	bread
soda3	headache
sodea	headache
soeal	cough
soeayara	little
soer	price
sof	fear
sofra	table
sog	market
soghay*	little
sokari	diabetes
sokkar*	diabetes
sokr	drunk
sokran	drunk
soog	market
soom	fasting
soora*	picture
soorea	syria
soorti	my picture
soot	voice
sorti	my picture
sorty	my picture
sot	voice
soto	his voice
sou2al	question
sou9	market
soudani	sudanese
soug	market
souk	market
soukhoun	hot
soum	price
souq	market
soura*	picture
sourte	my picture
sourti	my picture
sourya	syria
souya	my brother
sowar*	pictures
sowary	my pictures
sowri	my pictures
spadri	slipper
sreer	bed
srir*	bed
ssebt	saturday
sserna	lost
sshabi	my friend
ssif	summer
ssoun	hot
ssubh	morning
stabi	my friend
stah	roof
sti	my sister
stou7	roof
stour	possessed
stress	anxious
stresse	anxious
stressee	anxious
stylo	pen
su2	market
subh	morning
subit	morning
subuh	morning
sudan*	sudan
sufuf	class
sughay*	little
sukkar	sugar
sukr	drunk
sukran*	drunk
suq	market
sura*	picture
suret	my picture
suria	syria
surti	my picture
suwar*	pictures
suwari	my pictures
swar	pictures
swared	money
swaret	key
swari	my pictures
swat	voices
t2oul	she says
t9ayit	i vomited
ta3	of
ta9a	window
ta9ni	again
taani	second
tab3	printing
taba5*	cooked
tabakh*	cooked
taban	tired
tabanga	gun
tabas*	locked in
tabbet	fell
tabee	you want
tabeeb*	doctor
tabeei	normal
tabesni	locking me up
tabet	ball
tabgha	you want
tabi	you want
tabib*	doctor
tabkh*	cooking
tabla	table
tabsenni	locks me in
tabsini	locks me in
tachem	ashamed
tachi	talk
tad	anyone
tada	anyone
tadanni	hugged me
tadanny	hugged me
tadd	someone
tadeeq*	park
tadrib	training
tae	come
taeal	come
taeali	come
taeallam	learns
taeam	food
taeasa	miserable
taeay	come
taeba	tired
taeban*	tired
taebet	i am tired
taebt	i am tired
taeeb	tired
taeek	yours
taees	miserable
taeha	hers
taehom	theirs
taei	come
taemel	does
taena	ours
taeo	his
taeou	his
taerif	know
tafash*	fed up
tafl*	party
tafshan	bored
tag	hit
taga	thing
tagat	thing
tahara	fgm
taharosh	molesting
taharrosh	harassment
taharrush	harassment
taharush	harassment
tahet	under
tahoor	fgm
taht	under
taj	pilgrimage
taja	thing
tajat	thing
tajine	food dish
takem	police
takhina	fat
takhit	bed
takhiti	my bed
takht*	bed
takoon	is
taksi	taxi
tala2	divorce
tala3*	went out
talab*	asked for
talaf	swore
talafon*	phone
talaft*	phone
talaga	fridge
talal	halal
talaq	divorce
talat	three
talata	three
talateen	thirty
talea	going out
taleat	went out
taleeb	milk
tali	alone
talib	milk
talifoni	my phone
talj	snow
tallaeo	took out
tallaja	fridge
talwa	sweets
tamam	fine
taman	price
tamanya	eight
tamatem	tomatoes
tamdella	thank god
tamdillah	thank god
tamdoullah	thank god
tamel	pregnant
tamil	pregnant
tamla	pregnant
tamle	pregnant
tammam	bathroom
tammam*	bathroom
tammem	bath
tamout2	dies
tamra	red
tamreen*	training
tamrin*	training
tanammor	bullying
tanammur	bullying
tandif	cleaning
tani	again
taniya	second
taniye	second
tanout	shop
tansion	blood pressure
tany	again
tanya	another
tar	hot
tara	look
tarabeza	table
tarad*	kicked out
taradni	kicked me out
tarak*	left
taram	shame
tarameya	thieves
tarami*	thief
tarara	fever
tarb	war
tarbeya	upbringing
tard	parcel
tardni	kicked me out
tardooni	they kicked me out
tardouni	kicked me out
tarduni	they kicked me out
taree2*	road
tareeg	road
tareekh*	history
tareeq	road
tarf	edge
targa	illegal boat crossing
tari2*	road
tarid	parcel
tarikh*	history
tariq*	road
taris	keeper
tarji3	vomiting
tarr	hot
tarrag	slap
tarraga	migrants crossing by boat
tarrash*	molested
tarta	headscarf
tasal	happened
tases*	i feel
tashash	takes drugs
tashish*	weed
tassa	i feel
taswira	picture
tata	my gran
tataroch	harassment
tatarosh	harassment
tatet	under
tathkar*	ticket
tatt	under
tatta	even
tatti	under me
tattooni	put me
tattouli	put for me
tawa	now
tawalt	i tried
tawattod	autism
tawelt	i tried
tawila	table
tawla	table
tawseel	delivery
tawwa	now
taxi	taxi
tay	tea
tayar*	plane
tayati	my life
tayaty	my life
tayawan*	animal
tayeb	ok
tayeh	lost
tayer	confused
taygawwezoony	will marry me off
tayib	ok
tayra	confused
tayrjaeu	will come back
tayt*	wall
tayyar*	plane
tayyeb	ok
tayyib	ok
tazeen*	sad
tazin	sad
tazina	sad
tazkar*	ticket
tbeelhum	sell them
tbessni	locked me in
tbib	doctor
tboob	pills
tboob*	pills
tboub	pills
tbub*	pills
tcheit	i told
tchich	drugs
tchina	orange
tchouma	shame
tdawir	looks for
tdawruni	looking for me
tdaya	next to me
te2bal	accept
te2od	takes
te2ool	she says
teabt	tired
tearraft	i met
teasa	miserable
teattelt	i am late
teban	tired
tebane	tired
tebki*	cries
tebla	pregnant
techmana	ashamed
teeaddi	pass
teeb	tired
teebt	tired
teffa7	apple
teffah	apple
tefle	party
tefleh	child
tegab	headscarf
tehkeesh	not tell
teibet	i am tired
tekheen*	fat
tekhina	fat
tekhine	fat
tekhlas	ends
teksi	taxi
telefon*	phone
telefouni	my phone
telegram	telegram
telephon*	phone
telfaza	tv
telfezion	tv
telifoun	phone
telifouni	my phone
telw*	phone
terek*	left
terid	you want
terou7	goes
tesea	nine
teseod	nine
teshoof	sees
tesina	fat
teslakh	undress
teswira	my pictures
teta	gran
teta*	gran
tetkallem	talks
tetki	talks
tfadlik	joking
tfol	girl
tfola	girl
tgil	burden
tgool	she says
tgul*	she says
thahri	my back
thalatha	three
thaman	price
thamma	there is
thani	again
thanya	second
tharabha	hit her
tharash	molested
tharb	beating
tharbni	hit me
tharrash	molested
thmanya	eight
thnain	two
thrabni	hit me
thrsh	molested
thuhr	noon
tidhrubni	hits me
tidri	know
tidribni	she hits me
tiebit	i am tired
tiebt	tired
tiela	went out
tifil	child
tifl*	child
tihmet	fed up
tijab	headscarf
tikhin*	fat
tiktilni	hits me
tilfoni	my phone
tilifon*	phone
tilifoun	phone
tilm	dream
timan	rice
timman	rice
tinfi	turns off
tis2al	asks
tisaa	nine
tisea	nine
tishtighil	works
tisrakh	screams
tiss*	feel
tistahil	deserves
tistti	ashamed
titach	because
titawwi7	you hurt
tiyara	plane
tizam*	belt
tjawwaz*	married
tkalemooni	talk to me
tla9	divorce
tlab	asked
tlal	allowed
tlata	three
tlate	three
tlath	three
tlatha	three
tlathe	three
tlemt	dream
tlet	tuesday
tleta	tuesday
tlfaza	tv
tlib	milk
tmam	ok
tmane	eight
tmania	eight
tmanya	eight
tmar	stupid
tmara	stupid
tmoot*	dies
tmoutt	dies
tna	we
tnein	two
tnen	two
tnin	two
tnine	monday
tobb	pills
tobis	bus
toboob*	pills
tofah	apple
toffah	apple
tofla	girl
togra	bullying
toktok	taxi
tol	all
tole3*	went out
tolm	dream
tomma	fever
tomobil	car
tonobil	car
tool	all
torta	cake
toubib	doctor
toubis	bus
touma	neighbourhood
tout	fish
towa	now
tram	shame
tramad*	tramadol
tredni	kicked me out
treed*	wants
trein	train
tricot	shirt
trid	you want
triji3	comes back
troo7	she goes
tsawar	my pictures
tsawer	my pictures
tsawri	my pictures
tsawwi	does
tshirt	shirt
tta	also
ttarosh	harassment
ttarrach	harassed
ttarrash	molested
ttchi	talks
tuffah	apple
tuhoor	fgm
turkiya	turkey
turoud	parcel
tuyau	cable
twaffa	died
twaffat	died
twahacht	i miss
twahachtek	i miss
twalet	toilet
twatacht	i miss
twayej	clothes
twayji	my clothes
twledt	i was born
tyabha	her clothes
tyabi	my clothes
tyati	my life
tzadit	i was born
tzam	belt
tzawjt	i married
tzawwaj*	married
tzewejt	i married
tzin	sad
tzina	sad
ubuy	my dad
ubuya	my dad
ughma	fainted
ukhta	his sister
ukhtak	your sister
ukhtha	her sister
ukhti	my sister
ukhto	his sister
ukil	food
ukul	food
umha	her mum
umm	my mum
umma	mum
ummah	his mum
ummak	your mum
ummha	her mum
ummi	my mum
ummik	your mum
ummo	his mum
ummu	his mum
ureed	i want
usboo	week
usbu3*	week
ustad*	teacher
ustath	teacher
ustaz	teacher
utubis*	bus
vacances	holiday
vedyo	video
video*	video
vidyo	video
w2e3t	fell
wa	and
wa2ef	standing
wa2telli	when
wa9ila	maybe
wa9tech	when
wa9telli	when
waalo	nothing
wach	is it
wad	boy
wada	alone
wadaean	goodbye
wadd*	deliver
waen	where
waga3*	pain
wagaet	i fell
wageb	homework
wagib	homework
wahad	one
wahashni	miss you
wahashtni	i miss
wahda	alone
wahda2	lonely
wahde	loneliness
wahdha	alone
wahdi*	alone
wahdna	we are alone
wahdo	alone
wahdou	alone
wahdy	alone
wahed	one man
waheed*	lonely
wahid	one
wahide	lonely
wahshe	loneliness
wain	where
waja3*	pain
wajae	pain
wajeb	homework
wajed	very
wajhi	my face
wajho	face
wajib	homework
wajibat	homework
wajid	very
wala	not
walaa	not
walad	boy
walad*	boy
walady*	my son
walah	i swear
walaken	but
walakin	but
walataga	nothing
waldi	my dad
waldiya	my parents
walid	dad
walida	my mum
walidia	my parents
walidiya	my parents
walla	i swear
walla2	i swear
walladi	my dad
wallaea	lighter
wallah	i swear
wallahi	swear
wallahy	i swear
wallit	i became
wallou	nothing
walo	nothing
walou	nothing
wanasa	happy
wansa	happy
waqtach	when
wara	behind
wara2a	paper
warai	behind me
waram	swollen
waraya	behind me
warm2	swollen
warsha	workshop
wasalt	i arrived
washtini	miss you
wasikh*	dirty
wasiyya	goodbye note
wassalt	i arrived
wassel	deliver
watad	one
watashtini	i miss
watda	one
watdha	alone
watdi*	alone
watdna	we are alone
watdo	alone
wated	one
wateed*	lonely
wateshni	i miss
wathshe	loneliness
watid	one man
watiida	lonely
wats	whatsapp
watsh	watch
watsha	ugly
wayed	very
wayer	wire
wayhi	my face
wayn	where
wazayef	homework
wazife	homework
wazn*	weight
wazni	my weight
ween	where
wehsh*	bad
wein	where
wejh*	face
wela	or
welad*	kids birth
weldet	gave birth
weldi	my son
weled	boy
wella	or
wellaea	lighter
wellah	i swear
wellit	i became
wen	where
wese5	dirty
wesekh	dirty
wesh*	face
weskh*	dirty
wetesh	bad
wetsha	bad
wfit	i finished
whats*	whatsapp
wihde	loneliness
wija3*	pain
wijae	pain
wijha	face
wijhi	my face
wijho	face
wikand	weekend
wildi	my son
wilid*	kids
winak	where are you
winek	where are you
wisekh*	dirty
wisha	face
wishi	my face
wisho	face
wishshi	my face
wisikh*	dirty
witide	lonely
witsh*	bad
wiya*	with
wiyya	with him
wjhi	my face
wlaadi	my children
wlad	kids
wladi	my children
wldi	my son
wled	kids
wlh	i swear
wlidati	my children
woselt	i arrived
wra9	my documents
wra9i	my documents
wsada	pillow
wselt	i arrived
wsikh	dirty
wtch	bad
wtda	alone
wtdi	alone
wtide	lonely
wtishtni	miss you
y2ool	says
y2oomo	get up
y2telni	kills me
ya	oh
ya2as	hopeless
ya2s	hopeless
ya2tulni	kills me
yaas	hopeless
yaba	my dad
yabah	my dad
yabee	he wants
yabgha	he wants
yabghon	they want
yabi	he wants
yabon	they want
yaboon	they want
yaddati	my gran
yaddi	my grandad
yaddi2	my hand
yaeni	i mean
yaeraf	knows
yaes	hopeless
yaetis	sneezes
yahal	children
yahdrou	talk to me
yahhal	children
yaji	comes
yakhdouh	they take him
yakhidh*	takes
yakhith	takes
yakhod*	takes
yakhodni	takes me
yakol*	eats
yakul*	eats
yalgu	find
yalla	come on
yallah	come on
yam	beside
yamm	beside
yamma	mum
yammak	beside
yammi	beside me
yammo	beside
yammy	beside me
yani	i mean
yarab	oh god
yarabb	oh god
yarabbi	oh god
yaraitni	i wish i
yareit	wish
yareitni	i wish i
yaret*	wish
yarid	he wants
yaser	a lot
yashti	wants me
yateem	orphan
yatim	orphan
yatlaf	ruined
yawm	day
ybayyin	shows
ybeat*	sends
ybee3*	sells
ybjburni	forces me
yboosha	kisses her
yboosni	kisses me
yddi	my hand
ye2fel*	locks
ye2tol*	kills
ye7ra2*	burns
yeaychek	please
yeayyet	cries
yeayyit	shouts
yeb2a	becomes
yebeat	sends
yebeatla	sends her
yebeatli	sends me
yebee3	sells
yebki*	cries
yebrom	turns
yebtazni	blackmails me
yedbatni	kills me
yeddi	my hand
yedhak*	laughs
yedooso	step on
yedrebni	hits me
yedrob*	hits
yedrobni	hits me
yeegi	comes
yeeraf	knows
yefatesh*	checks
yeghsib*	forces
yehaddedni	threatens me
yehrab	runs away
yejburni	forces me
yeji	comes
yejled*	whips
yekallem*	talks to
yekhallini	makes me
yekhdouh	they take him
yekhno2*	strangles
yekoon	is
yekteb	writes
yektelni	hits me
yel7a2	catch up
yel7a2ni	follows me
yeleab*	plays
yelha2ni	catch me
yelmesni	touches me
yelmis*	touches
yelzemni	i must
yem	near
yemelo	do
yemken	maybe
yemkin	maybe
yemma	my mum
yemoot*	dies
yenba7	barks
yenshor*	posts
yenta2em	revenge
yentaher	suicide
yenzif*	bleeds
yeqtol*	kills
yerakeb*	watches
yerga3	comes back
yerkab	rides
yerooh	goes
yesafer*	goes abroad
yeshoof*	sees
yeshrab*	drinks
yesker	drinks alcohol
yeslamo	thank you
yesma3	hears
yesra2*	steals
yesrokh	shouts
yetaddedni	threatens me
yeteanouni	they stab me
yetkallem*	talks
yetnammar*	bully
yetrek*	leaves
yetrod*	kicks out
yezoor	visits
yezzi	enough
yfattish*	checks
yfdhni	exposes me
yfedtni	exposes me
ygatluni	they hit me
ygawezooni	they marry me off
ygawwez*	marry off
ygawwezooni	they marry me off
ygfil*	locks
ygi	comes
ygool*	says
ygooli	tells me
ygoolli	tells me
ygoom	gets up
ygul*	says
ygulli	tells me
yhaddid*	threatens
yhini	insults me
yi2ool	says
yi2tilni	kills me
yibchi*	cries
yibki*	cries
yibtazz*	blackmails
yidakhil*	comes in
yidbahni	kills me
yidbatni	kills me
yiddahik*	laughs
yideamoon	support
yidfa3	pays
yidhrubni	hits me
yidigni	hits me
yidkhul*	comes in
yidrab*	hits
yidrabna*	hits us
yidrabni	hits me
yidrib*	hits
yidribn*	hits me
yidribun*	they hit
yidtak*	laughs
yigalld*	whips
yigfil*	locks
yigi	comes
yigtilni	kills me
yigul*	says
yigulli	tells me
yihaddid*	threatens
yijbar*	forces
yijbirni	forces me
yiji	comes
yikbar	grows up
yikhaf*	scared
yikhafoon	they are scared
yikrahni	hates me
yikrahoni	hate me
yikrahuni	hate me
yiktakon	laugh
yiktilha	hits her
yiktilna	hits us
yiktilni	hits me
yiktulni	kills me
yileab*	plays
yiljisni	touches me
yilmisni	touches me
yilzamni	touches me
yimawwit	kills
yimken	maybe
yimkin	maybe
yimma	my mum
yimna3*	not lets
yinam*	sleeps
yinshur*	posts
yinzif*	bleeds
yiqtilni	kills me
yirja3	comes back
yisbni	insults me
yishrab*	drinks
yisib*	leaves
yisid	closes
yislamo	thank you
yisma3	hears
yisrakh	shouts
yisrig*	steals
yistahzi	mocks
yistahziu	mocks
yitchi	talks
yitearkoon	fight
yitharrash	molests
yitharshoon	fight
yithrubha	hits her
yithrubna	hits us
yithrubni	hits me
yitkhana2o	fight
yitki	talks
yitla3*	goes out
yitnaffas	breathes
yitnammar*	bully
yitrik*	leaves
yitrod*	kicks out
yitrudni	kicks me out
yittarrash	molests
yjawwez*	marries off
yjawwezouni	they marry me off
yjawwiz*	marries off
yjawwzouni	they marry me off
yjawzooni	they marry me off
yjawzouni	they marry me off
yji	comes
ykhalini	lets me
ykhalleeni	makes me
ykhallini	makes me
ykhawwif*	scares
ykitlni	hits me
ykoon	is
ykoun	is
yla7e2*	follows
ylamsni	touches me
ymawwet*	kills
ymoot*	dies
ymout*	dies
ynam*	sleeps
ynoom*	sleeps
yo2af	stop
yo2tol*	kills
yobah	my dad
yoem	day
yojaeni	hurts me
yom	day
yomein	two days
yomen	two days
yoom	day
youm*	day
yra2eb*	watches
yra2ebni	watches me
yra9ebni	watches me
yreed*	wants
yrid*	wants
yroo7	goes
ysaffir*	send abroad
ysaffirni	sends me abroad
ysaffiruni	they send me abroad
ysafrooni	they send me abroad
ysakk*	locks
ysawerni	films me
ysawwir*	films
yseb	insults me
yseer	happens
yshid*	pulls
yshil	carries
yshoof*	sees
ysibni	insults me
ysir	happens
yslmo	thank you
ytadedni	threatens me
ytcharrash	molests
ytharrash	molests
ythrbni	hits me
ythrubni	hits me
ytim	orphan
ytima	orphan
yuba	my dad
yudkhul	comes in
yumma	my mum
yumme	my mum
ywajeani	hurts me
ywannis	fun
yzawjooni	they marry me off
yzawjouni	marry me off
yzawwij*	marry off
yzeedu	more
yzewjouni	marry me off
zaalan	sad
zada	also
zaefan	angry
zaefana	angry
zaelan*	upset
zaelet	got upset
zaelt	got upset
zaema	i mean
zaghatit	children
zaghire	small
zah2an	bored
zah2ane	bored
zahaymer	dementia
zahgan	bored
zahr*	back
zain	good
zaina	good
zalam*	man
zalet	naked
zalt	naked
zaman	long ago
zameel*	classmate
zan9a	street
zanka	street
zannouba	slipper
zar2a	bruise
zar9a	bruise
zarga	bruise
zarge	bruise
zarwata	stick
zatla	drugs
zatme	crowded
zatoun	oil
zawag*	marriage
zawaj*	marriage
zaweg	marriage
zawj*	husband
zawji*	my husband
zay	like
zayij	fed up
zayy	like
zbaala	rubbish
zbala*	rubbish
zbale	rubbish
zbel	rubbish
ze2et	tired
zebala*	rubbish
zeda	also
zeema	i mean
zehaymer	dementia
zehe2t	fed up
zehgt	fed up
zein*	good
zeit	oil
zen	good
zena	good
zenqa	street
zerwata	stick
zetla	drugs
zewjouni	married me off
zewwjouni	married me off
zghar	little kids
zghayra	young
zghayre	young
zgheer*	little
zghir*	little
zhe2t	bored
zhegt	bored
zhi2it	fed up
zhi2t	fed up
zibal*	rubbish
zilm	men
zit	oil
zitoun	oil
ziwaj	marriage
zlam	men
zoal	man
zogi	my husband
zoji*	my husband
zokam	a cold
zol	man
zolm	injustice
zouj	two
zoukam	a cold
zouz	two
zri9a	injection
zuhlika	swings
zuhr	noon
zukam	cold
zwaj	marriage
zwin	good
zwina	good
zz	she died
ا2la3	undress
اابتز	i blackmail
اابتزه	i blackmail him
اابتزها	i blackmail her
ااتجوز	i marry
ااتخانق	i fight
ااتزوج	i marry
ااتعاط	i take drugs
ااتكلم	i talk
ااخد	i take
ااخده	i take him
ااخدها	i take her
ااخذ	i take
ااخذه	i take him
ااخذها	i take her
ااذي	i hurt
ااذيت	i hurt
ااذيته	i hurt him
ااذيتها	i hurt her
ااذيه	i hurt him
ااذيها	i hurt her
ااستغل	i exploit
ااستغله	i exploit him
ااستغلها	i exploit her
ااغتصب	i rape
ااغتصبه	i rape him
ااغتصبها	i rape her
ااكل	i eat
اب	dad
ابا	i want
ابتز*	blackmailed
ابتزاز*	blackmail
ابتزازنا	our blackmail
ابتزازها	her blackmail
ابتزازي	my blackmail
ابتزتنا	she blackmailed us
ابتزتني	she blackmailed me
ابتزتها	she blackmailed her
ابتزك	blackmailed you
ابتزنا	blackmailed us
ابتزني	blackmailed me
ابتزه	blackmailed him
ابتزها	blackmailed her
ابتزهم	blackmailed them
ابتزو	blackmailed him
ابتزوا	they blackmailed
ابتزونا	they blackmailed us
ابتزوني	they blackmailed me
ابتزوها	they blackmailed her
ابجي	cry
ابحث	i search
ابد	never
ابدا	never
ابر	needles
ابره	needle
ابسط	i beat
ابسطه	i beat him
ابسطها	i beat her
ابطل	i stop
ابعت	i send
ابعتله	send him
ابعتلو	send him
ابعتلي	send me
ابعته	i send him
ابعتها	i send her
ابعتيلي	send me
ابغي	i want
ابكي	i cry
ابلع	i swallow
ابلغ	i report
ابله	teacher
ابن	son
ابنا	our son
ابنتي	my daughter
ابنك	your son
ابنه	his son
ابنها	her son
ابنو	his son
ابني	my son
ابو	dad
ابوس	i kiss
ابوسه	i kiss him
ابوسها	i kiss her
ابوك	your dad
ابونا	our dad
ابوه	his dad
ابوها	her dad
ابوهم	their dad
ابوهن	their dad
ابوو	his dad
ابوي	my dad
ابويا	my dad
ابوچ	your dad
ابي	my dad
ابيع	i sell
ابيعه	i sell him
ابيعها	i sell her
ابيمساعده	want help
ابيموت	want to die
ابيه	his dad
ابچي	cry
اتاخر	i am late
اتاخرت	i am late
اتاذ*	hurt
اتاذنا	we hurt
اتاذي	i hurt
اتالم	i pain
اتاوه	protection money
اتاي	tea
اتبع	i follow
اتبعه	i follow him
اتبعها	i follow her
اتجار*	trafficking
اتجارنا	our trafficking
اتجارها	her trafficking
اتجاري	my trafficking
اتجوز	i marry
اتجوز*	married
اتجوزنا	we married
اتحبست	locked in
اتحرش	i molest
اتحرش*	molested
اتحرشه	i molest him
اتحرشها	i molest her
اتحسن	i better
اتحمل	cope
اتحمم	i shower
اتخانق	fight
اتخانق*	fought
اتخانقنا	we fought
اتخبي	i hide
اتخطفت	kidnapped me
اتدرب	i train
اتذكر	i remember
اترك	i leave
اتركه	i leave him
اتركها	i leave her
اتريگ	eat
اتزوج	i marry
اتزوج*	married
اتزوجنا	we married
اتسرق*	stolen
اتسول	i beg
اتشاقه	joking
اتشاقي	joking
اتصل	i call
اتصل*	called
اتصلنا	we called
اتضارب	i fight
اتضرب*	hit
اتطلق	i divorce
اتطوع	i volunteer
اتعارك	i fight
اتعاط	i take drugs
اتعاط*	took drugs
اتعاطنا	we took drugs
اتعب	i am tired
اتعرض	i suffer
اتعشي	eat
اتعلم	i learn
اتعلموا	learn
اتغدي	eat
اتقيا	i vomit
اتكلم	i talk
اتكلم*	talked
اتكلمنا	we talked
اتمرن	i train
اتمني	i wish
اتناشر	twelve
اتنمر	i bully
اتنمره	i bully him
اتنمرها	i bully her
اتنين	two
اتوبيس	bus
اتوفي	died
اتولدت	i was born
اثار	marks
اثنا	during
اثنعش	twelve
اثنين	two
اجا	came
اجابر	i force
اجابره	i force him
اجابرها	i force her
اجار*	rent
اجارنا	our rent
اجارها	her rent
اجاري	my rent
اجاز*	holiday
اجازتنا	our holiday
اجازته	his holiday
اجازتها	her holiday
اجازتي	my holiday
اجباري	forced
اجبر	i force
اجبر*	forced
اجبرتنا	she forced us
اجبرتني	she forced me
اجبرتها	she forced her
اجبرك	forced you
اجبرنا	forced us
اجبرني	forced me
اجبره	i force him
اجبرها	i force her
اجبرهم	forced them
اجبرو	forced him
اجبروا	they forced
اجبرونا	they forced us
اجبروني	they forced me
اجبروها	they forced her
اجت	came
اجتت	came
اجتماعي*	social worker
اجر	i drag
اجرح	i cut
اجرح*	i cut
اجرحه	i cut him
اجرحها	i cut her
اجره	i drag him
اجرها	i drag her
اجري	i run
اجزخانه	pharmacy
اجلد	i whip
اجلده	i whip him
اجلدها	i whip her
اجلس	i sit
اجمل	prettiest
اجندوا	recruit child soldiers
اجه	came
اجوز	i marry off
اجوزه	i marry him off
اجوزها	i marry her off
اجوع	i am hungry
اجي	i come
اجيب	i bring
اجيبه	i bring him
اجيبها	i bring her
اجيت	i came
احاول	i try
احب	i love
احبس	i lock
احبسه	i lock him
احبسها	i lock her
احبه	i love him
احبها	i love her
احتاج	i need
احتاج*	needed
احتاجنا	we needed
احترگ	burned
احتفل	i celebrate
احتفل*	celebrated
احتفلنا	we celebrated
احتمل	cope
احجز	i lock
احجزه	i lock him
احجزها	i lock her
احد	anyone
احدا	anyone
احرق	i burn
احرقه	i burn him
احرقها	i burn her
احرم	i not let
احرمه	i not let him
احرمها	i not let her
احرگ	i burn
احرگه	i burn him
احرگها	i burn her
احس	i feel
احساس	feeling
احسس	i touch
احسسه	i touch him
احسسها	i touch her
احسن	better
احشش	i smoke weed
احصل	i happen
احضر	make
احضن	i hug
احضنه	i hug him
احضنها	i hug her
احفادي	my grandkids
احكم	i control
احكمه	i control him
احكمها	i control her
احكي	i talk
احكيه	i talk him
احكيها	i talk her
احلف	i swear
احلم	i dream
احلي	best
احمل	i carry
احمله	i carry him
احملها	i carry her
احمي	i protect
احميه	i protect him
احميها	i protect her
احنا	we
احيا	vigil
احيانا	sometimes
اخاف	i fear scared
اخبار*	news
اخبارنا	our news
اخبارها	her news
اخباري	my news
اخبر	i tell
اخبره	i tell him
اخبرها	i tell her
اخبط	i hit
اخبطه	i hit him
اخبطها	i hit her
اخبي	i hide
اخبيه	i hide him
اخبيها	i hide her
اختف*	disappeared
اختفنا	we disappeared
اختك	your sister
اختل	i hide
اخته	his sister
اختها	her sister
اختو	his sister
اختي	my sister
اخجل	i am ashamed
اخد	took
اخدت*	took
اخدتنا	she took us
اخدتني	she took me
اخدتها	she took her
اخدك	took you
اخدنا	we took
اخدني	took me
اخده	took him
اخدها	took her
اخدهم	took them
اخدو	took him
اخدوا	they took
اخدونا	they took us
اخدوني	they took me
اخدوها	they took her
اخذ	took
اخذت	i took
اخذتنا	she took us
اخذتني	she took me
اخذتها	took
اخذتهم	took
اخذك	took you
اخذنا	we took
اخذني	took me
اخذه	took him
اخذها	took her
اخذهم	took them
اخذو	took him
اخذوا	they took
اخذونا	they took us
اخذوني	they took me
اخذوها	they took her
اخر	last
اخرج	i go out
اخره	end
اخسر	i lose
اخصايي*	counsellor
اخطب	i am engaged
اخطف	i kidnap
اخطفه	i kidnap him
اخطفها	i kidnap her
اخلا	eviction
اخلص	i end
اخلع*	undress
اخلي	i make
اخليه	i make him
اخليها	i make her
اخنق	i strangle
اخنقه	i strangle him
اخنقها	i strangle her
اخوات*	sisters
اخواتنا	our sisters
اخواتها	her sisters
اخواتي	my sisters
اخوال*	uncles
اخوان*	brothers
اخواننا	our brothers
اخوانها	her brothers
اخواني	my brothers
اخوته	his brothers
اخوتي	my siblings
اخوف	i scare
اخوفه	i scare him
اخوفها	i scare her
اخوك	your brother
اخوه	his brother
اخوها	her brother
اخوو	his brother
اخوي	my brother
اخويا	my brother
اخي	my brother
اخيرا	finally
اداني	gave me
ادب	discipline
ادبح	i kill
ادبحه	i kill him
ادبحها	i kill her
ادخل	i come in
ادخن	i smoke
ادرس	i study
ادعس	i run over
ادفش	i shove
ادفشه	i shove him
ادفشها	i shove her
ادفع	i pay
ادفعه	i pay him
ادفعها	i pay her
ادق	i hit
ادقه	i hit him
ادقها	i hit her
ادقهم	hit them
ادمان	addiction
ادمي*	person
ادني	my ear
ادور	i look for
ادوره	i look for him
ادورها	i look for her
ادوي*	medicine
ادويتنا	our medicine
ادويته	his medicine
ادويتها	her medicine
ادويتي	my medicine
ادي	give
اديش	how much
اديني	give me
اذا	if
اذاكر	i study
اذاني	hurt me
اذبح	i kill
اذبحني	kill
اذبحه	i kill him
اذبحها	i kill her
اذني	my ear
اذو	hurt
اذوت	hurt
اذوتنا	she hurt us
اذوتني	she hurt me
اذوتها	she hurt her
اذوك	hurt you
اذونا	hurt us
اذوني	hurt me
اذوه	hurt him
اذوها	hurt her
اذوهم	hurt them
اذوو	hurt him
اذووا	they hurt
اذوونا	they hurt us
اذووني	they hurt me
اذووها	they hurt her
اذي	hurt
اذيت	hurt
اذيت*	hurt
اذيتتنا	she hurt us
اذيتتني	she hurt me
اذيتتها	she hurt her
اذيتك	hurt you
اذيتنا	hurt us
اذيتني	hurt me
اذيته	hurt him
اذيتها	hurt her
اذيتهم	hurt them
اذيتو	hurt him
اذيتوا	they hurt
اذيتونا	they hurt us
اذيتوني	they hurt me
اذيتوها	they hurt her
اذينا	our hurt
اذيه	hurt
اذيها	i hurt her
اذيي	my hurt
اراجع	i vomit
اراد*	wanted
ارادنا	we wanted
اراسل	i message
اراسله	i message him
اراسلها	i message her
اراقب	i watch
اراقبه	i watch him
اراقبها	i watch her
اربح	i win
اربط	i tie
اربطه	i tie him
اربطها	i tie her
اربع	four
اربعتاشر	fourteen
اربعطعش	fourteen
اربعه	four
اربعين	forty
ارتاح	i rest
ارتجف	i shake
ارتجف*	shook
ارتجفنا	we shook
ارتحت	relieved
ارتفعت	went up
ارجع	i go back
ارجعوا	go back
ارجعچ	send you back
ارجف	i shake
ارجوك*	please
ارد	i answer
اردن*	jordan
اردننا	our jordan
اردنها	her jordan
اردني	my jordan
ارسل	i send
ارسل*	sent
ارسلتله	sent him
ارسلتنا	she sent us
ارسلتني	she sent me
ارسلتها	she sent her
ارسلك	sent you
ارسلنا	we sent
ارسلني	sent me
ارسله	i send him
ارسلها	i send her
ارسلهم	sent them
ارسلو	sent him
ارسلوا	they sent
ارسلونا	they sent us
ارسلوني	they sent me
ارسلوها	they sent her
ارسلي	send
ارسم	i draw
ارصفه	pavements
ارضع	i feed
ارضي	ground
ارضيته	its floor
ارضيه	floor
ارعب	i terrify
ارعبه	i terrify him
ارعبها	i terrify her
ارغب	i want
ارفس	i kick
ارفسه	i kick him
ارفسها	i kick her
ارقص	i dance
اركض	i run
اركل	i kick
اركله	i kick him
اركلها	i kick her
ارمل*	widow
ارمي	i throw
ارميه	i throw him
ارميها	i throw her
ارهابي*	terrorist
اروح	i go
اروحله	go to him
اريد	i want
اريداساعد	want help
اريداموت	want to die
ازاي	how
ازرع	i plant
ازرعوا	plant
ازرق	bruised
ازرقت	bruised
ازرگ	bruised
ازعاج	noise
ازعق	i shout at
ازعقه	i shout at him
ازعقها	i shout at her
ازعل	i am upset
ازق	i shove
ازقه	i shove him
ازقها	i shove her
ازوج	i marry off
ازوجه	i marry him off
ازوجها	i marry her off
ازور	i visit
ازورها	visit her
ازيك	how are you
اسابيع	weeks
اساس	basis
اساعد	i help
اساعده	i help him
اساعدها	i help her
اسافر	i go abroad
اسال	i ask
اساله	i ask him
اسالها	i ask her
اسب	i swear
اسبح	i swim
اسبه	i swear him
اسبها	i swear her
اسبوع	week
اسبوعين	two weeks
استاد	teacher
استاذ	teacher
استاذه	teacher
استاذي	my teacher
استاهل	i deserve
استح*	ashamed
استحم	i shower
استحم*	showered
استحمنا	we showered
استحنا	we ashamed
استحي	i am ashamed
استخبي	i hide
استدراج*	grooming
استدراجنا	our grooming
استدراجها	her grooming
استدراجي	my grooming
استروكس	drugs
استطيع	i can
استغل*	exploited
استغلال*	exploitation
استغلالنا	our exploitation
استغلالها	her exploitation
استغلالي	my exploitation
استغلتني	she exploited me
استغلنا	we exploited
استغلني	exploited me
استغله	exploited him
استغلها	exploited her
استغلو	they exploited
استغلوا	they exploited
استغلوني	they exploited me
استغمايه	hide and seek
استفراغ	vomiting
استفرغ	i vomit
استفرغ*	vomit
استفرغت	vomited
استفرغنا	we vomited
استفرغو	vomited
استفرغوا	vomited
استقبال	living room
استقبلنا	welcomed us
استكان	glass
استن*	waited
استننا	we waited
استني	i wait
استهزا	mocking
استيقظ	i wake up
استيقظ*	woke up
استيقظنا	we woke up
اسحب	i drag
اسحبه	i drag him
اسحبها	i drag her
اسخر	i mock
اسخره	i mock him
اسخرها	i mock her
اسرار*	secrets
اسرارنا	our secrets
اسرارها	her secrets
اسراري	my secrets
اسرتنا	our family
اسرته	his family
اسرتها	her family
اسرتي	my family
اسرق	i steal
اسرقه	i steal him
اسرقها	i steal her
اسره	family
اسعار*	prices
اسعارنا	our prices
اسعارها	her prices
اسعاري	my prices
اسعاف*	ambulance
اسعافنا	our ambulance
اسعافها	her ambulance
اسعافي	my ambulance
اسف	sorry
اسفر	i send abroad
اسفره	i send him abroad
اسفرها	i send her abroad
اسفه	sorry
اسكت	i quiet
اسكتي	quiet
اسكر	i lock
اسكره	i lock him
اسكرها	i lock her
اسكن	i live
اسلاميه	islamic
اسلح*	weapons
اسلحتنا	our weapons
اسلحته	his weapons
اسلحتها	her weapons
اسلحتي	my weapons
اسم	name
اسما	names
اسمع	i hear
اسمعصوت	hear voice
اسمم	i poison
اسممه	i poison him
اسممها	i poison her
اسمنت	cement
اسمه	his name
اسمها	her name
اسمي	my name
اسنان*	teeth
اسناننا	our teeth
اسنانها	her teeth
اسناني	my teeth
اسود	black
اسوي	i do
اسيب	i leave
اسيبه	i leave him
اسيبها	i leave her
اش	what
اشارك	i share
اشاركه	i share him
اشاركها	i share her
اشاره	traffic light
اشاعه	rumour
اشتر*	bought
اشترتني	she bought me
اشترنا	we bought
اشترني	bought me
اشتره	bought him
اشترها	bought her
اشترو	they bought
اشتروا	they bought
اشتروني	they bought me
اشتري	i buy
اشتريه	i buy him
اشتريها	i buy her
اشتغل	i work
اشتغل*	worked
اشتغلت	i worked
اشتغلنا	we worked
اشتقت	miss
اشتم	i swear
اشتمه	i swear him
اشتمها	i swear her
اشتي	i want
اشجار*	trees
اشجارنا	our trees
اشجارها	her trees
اشجاري	my trees
اشحت	i beg
اشرب	i drink
اشربي	drink
اشرد	i run away
اشرط	i cut myself
اشعر	i feel
اشغل	i make work
اشغله	i make him work
اشغلها	i make her work
اشكد	how much
اشكره	thank him
اشكون	who
اشلت	i kick
اشلته	i kick him
اشلتها	i kick her
اشلح	i undress
اشلح*	undress
اشلحه	i undress him
اشلحها	i undress her
اشلونك	how are you
اشنق	i hang
اشنق*	hang
اشنقه	i hang him
اشنقها	i hang her
اشنو	what
اشهر	months
اشو	what
اشوف	i see
اشوفه	i see him
اشوفها	i see her
اشوي	a little
اشي	thing
اشيا	things
اشيل	i carry
اشيله	i carry him
اشيلها	i carry her
اصابعي	my fingers
اصبع	finger
اصبعي	my finger
اصحاب	friends
اصحابه	his friends
اصحابها	her friends
اصحابي	my friends
اصحي	i wake up
اصدق	i believe
اصدقا	friends
اصدقا*	friends
اصدقانا	our friends
اصدقاها	her friends
اصدقاي	my friends
اصدم	i crash
اصرخ	i shout at
اصرخه	i shout at him
اصرخها	i shout at her
اصفع	i slap
اصفعه	i slap him
اصفعها	i slap her
اصلاحه	repair
اصلح	i fix
اصلي	i pray
اصوات*	voices
اصواتنا	our voices
اصواتها	her voices
اصواتي	my voices
اصور	i film
اصوره	i film him
اصورها	i film her
اصوم	i not eat
اصير	i happen
اضا*	lights
اضاتنا	our lights
اضاته	his lights
اضاتها	her lights
اضاتي	my lights
اضايق	i bother
اضايقه	i bother him
اضايقها	i bother her
اضبط	i fix
اضحك	i laugh
اضحكه	i laugh him
اضحكها	i laugh her
اضرب	i hit
اضربه	i hit him
اضربها	i hit her
اضطرابات	disorders
اضيع	i am missing
اطار	tyre
اطالب	i demand
اطالعه	i look at him
اطبخ	i cook
اطبخه	i cook him
اطبخها	i cook her
اطرد	i kick out
اطرده	i kick him out
اطردها	i kick her out
اطرش	deaf
اطعم	i feed
اطعمه	i feed him
اطعمها	i feed her
اطعن	i stab
اطعنه	i stab him
اطعنها	i stab her
اطفال	children
اطفال*	children
اطفالنا	our children
اطفاله	his kids
اطفالها	her children
اطفالي	my kids
اطفش	i run away
اطفي	turn off
اطلب	i ask for
اطلبه	i ask for him
اطلبها	i ask for her
اطلع	i go out
اطلق	i divorce
اطيح	i fall
اطيق	stand
اعاقب	i punish
اعاقبه	i punish him
اعاقبها	i punish her
اعاني	i suffer
اعتدا	assault
اعتدا*	assault
اعتدي*	raped
اعتني	i look after
اعذب	i torture
اعذبه	i torture him
اعذبها	i torture her
اعرس	marry
اعرف	i know
اعصابي	my nerves
اعصب	i am angry
اعض	i bite
اعضا	privates
اعضاي*	privates
اعضه	i bite him
اعضها	i bite her
اعطاه	gave him
اعطي	give
اعطيني	give me
اعطيه	give him
اعلم	i teach
اعلمه	i teach him
اعلمها	i teach her
اعمام*	uncles
اعمل	i do
اعنف	i abuse
اعنفه	i abuse him
اعنفها	i abuse her
اعور	i hurt
اعورني	hurt me
اعوره	i hurt him
اعورها	i hurt her
اعيب	i mock
اعيبه	i mock him
اعيبها	i mock her
اعيش	i live
اعيط	i cry
اغاني	song
اغتصاب*	rape
اغتصابنا	our rape
اغتصابها	her rape
اغتصابي	my rape
اغتصب*	raped
اغتصبتنا	she raped us
اغتصبتني	she raped me
اغتصبتها	she raped her
اغتصبك	raped you
اغتصبنا	raped us
اغتصبني	raped me
اغتصبه	raped him
اغتصبها	raped her
اغتصبهم	raped them
اغتصبو	raped him
اغتصبوا	they raped
اغتصبونا	they raped us
اغتصبوني	they raped me
اغتصبوها	they raped her
اغراض	things
اغراضه	his things
اغراضي	my things
اغرز	stick
اغسل	i wash
اغسله	i wash him
اغسلها	i wash her
اغصب	i force
اغصبه	i force him
اغصبها	i force her
اغضب	i am angry
اغلق	i lock
اغلق*	locked
اغلقتنا	she locked us
اغلقتني	she locked me
اغلقتها	she locked her
اغلقك	locked you
اغلقنا	we locked
اغلقني	locked me
اغلقه	i lock him
اغلقها	i lock her
اغلقهم	locked them
اغلقو	locked him
اغلقوا	they locked
اغلقونا	they locked us
اغلقوني	they locked me
اغلقوها	they locked her
اغمي	fainted
اغني	i sing
اغني*	song
اغنيتنا	our song
اغنيته	his song
اغنيتها	her song
اغنيتي	my song
اغيب	i am missing
افتح	i open
افتش	i search
افتشه	i search him
افتشها	i search her
افسخ	undress
افصخ	undress
افطار*	breakfast
افعله	i do it
افكر	i think
افلام	film
افهم	i understand
افوز	i win
افيق	i wake up
اقارب*	relatives
اقاربنا	our relatives
اقاربها	her relatives
اقاربي	my relatives
اقامتي	my id
اقبل	i kiss
اقبله	i kiss him
اقبلها	i kiss her
اقترح	suggest
اقتل	i kill
اقتله	kill him
اقتلها	i kill her
اقدر	i can
اقرا	i read
اقراص	tablets
اقراص*	tablets
اقراصنا	our tablets
اقراصها	her tablets
اقراصي	my tablets
اقرب	nearest
اقرر	i decide
اقرص	i pinch
اقرصه	i pinch him
اقرصها	i pinch her
اقصر	shorter
اقطع*	i cut
اقطعه	i cut him
اقطعها	i cut her
اقع	i fall
اقعد	i sit
اقفل	i lock
اقفله	i lock him
اقفلها	i lock her
اقل	less
اقلام	slaps
اقلع*	undress
اقللي	i tell
اقلليه	i tell him
اقلليها	i tell her
اقول	i say
اقولها	tell her
اقوم	i get up
اكبر	older
اكتب	i write
اكتبل	i text
اكتبله	i text him
اكتبلها	i text her
اكتر	more
اكتل	i hit
اكتله	i hit him
اكتلها	i hit her
اكتياب	depression
اكتياب*	depression
اكتيابنا	our depression
اكتيابها	her depression
اكتيابي	my depression
اكثر	more
اكدب	i lie
اكدر	i can
اكذب	i lie
اكره	i hate
اكرهه	i hate him
اكرهها	i hate her
اكرهوا	hate
اكستا	drugs
اكسر	i break
اكسره	i break him
اكسرها	i break her
اكل	food
اكلت	ate
اكلم	i talk to
اكلمه	i talk to him
اكلمها	i talk to her
اكلنا	we ate
اكله	food
اكلها	her food
اكلو	ate
اكلوا	ate
اكلي	my food
اكمام	sleeves
اكمل	i continue
اكو	there is
اكون	i am
اكوي	i burn
اكويه	i burn him
اكويها	i burn her
اكياس*	bags
اكياسنا	our bags
اكياسها	her bags
اكياسي	my bags
اكيد	sure
الgcse	gcse
الا	except
الابديه	forever
الاثنين	monday
الاحتياجات	needs
الاحد	sunday
الاحق	i follow
الاحقه	i follow him
الاحقها	i follow her
الاحمر	red
الاخير	last
الادب	manners
الاربع	wednesday
الاربعا	wednesday
الارض	floor
الارضي	ground
الارضيه	floor
الارواح	souls
الاسانسير	lift
الاستاذه	teacher
الاسري	family
الاسلاميه	islamic
الاصدقا*	friends
الاصم	deaf
الاصنصير	lift
الاطفال	children
الاطفال*	children
الاعب	i play with
الاعبه	i play with him
الاعبها	i play with her
الاغني*	song
الاف	thousand
الاقراص*	tablets
الاكتياب*	depression
الامتحانات*	exams
الامس	i touch
الامسه	i touch him
الامسها	i touch her
الامن	safety
الامهات	mums
الان	now
الانسه	teacher
الايباد	ipad
الايس	drugs
البارح	yesterday
البارحه	last night
الباركينج	car park
الباطرون	boss
البانجو	drugs
البايخه	silly
البز	child
البزاوز	kids
البزوز	kids
البس	i wear
البسها	i wear her
البسي	wear
البطله	heroine
البعيد	far
البعيدا	far
البعيده	far
البعيدين	far
البلاد	home country
البلدي*	council
البنادول*	paracetamol
البنايه	building
التحرش*	molesting
التحفيظ	quran class
التخرج	graduation
التذاكر*	tickets
التذكر*	ticket
الترامادول*	tramadol
التسوق	shopping
التقاطع	junction
التلات	tuesday
التلفزيون	tv
التلفون*	phone
التمثيل	acting
التنمر	bullying
التنمر*	bullying
التنين	monday
التهديدات*	threats
التي	who
التيم	team
الثالثه	third
الثامن	eighth
الثامنه	eighth
الثلاثا	tuesday
الجامع	mosque
الجامع*	university
الجايه	next
الجبيره	plaster cast
الجد	my grandad
الجداد	new
الجده	gran
الجديد	new
الجديدا	new
الجديده	new
الجديدين	new
الجرح	cut
الجري	running
الجلد	skin
الجن	possessed
الجنينه	garden
الجهال	child
الجواز	marriage
الجوعان	hungry
الجوعانا	hungry
الجوعانه	hungry
الجوعانين	hungry
الحاره	neighbourhood
الحاكم	police
الحاليه	current
الحامل	pregnant
الحاملا	pregnant
الحامله	pregnant
الحاملين	pregnant
الحاويات*	bins
الحبوب	pills
الحبوب*	gran
الحبيبه	girlfriend
الحته	place
الحجاب	headscarf
الحد	sunday
الحديثه	modern
الحر	heat
الحرقه	illegal boat crossing
الحريگ	illegal boat crossing
الحشيش	drugs
الحضن	lap
الحفاض	nappy
الحقني	help me
الحقوني	help me
الحل	solution
الحلاق	barber
الحلم	dream
الحله	pot
الحماه	mother in law
الحمد	thank
الحمدالله	thank god
الحمدلله	thank god
الحوثيين	armed militia
الحي	neighbourhood
الحين	now
الحگره	bullying
الخارج	abroad
الخامس	fifth
الختان	fgm
الختان*	fgm cutting
الختيار	old man
الخجل	shame
الخدمي	knife
الخروج	going out
الخطف	kidnap
الخطيبه	fiancee
الخميس	thursday
الدار	home
الدراري	kids
الدرج	stairs
الدري	child
الدنيا	the world
الدوا	pills
الدوار	roundabout
الدور	turn
الذبح	slaughter
الذراري	kids
الذي	who
الذين	who
الرابعه	fourth
الراجل	man
الراجل*	man husband
الرجال*	man
الرجل	leg
الرسايل*	messages
الرسم	drawing
الرعب	terror
الرقص	dancing
الرقيق	slavery
الركض	running
الرمضان*	ramadan
الريموت	remote
الزبل	rubbish
الزحام	traffic
الزرواطه	stick
السابع	seventh
السابعه	seventh
السابق	previous
الساخنه	hot
الساعه	clock hour
الساقعه	cold
السبته	belt
الست	woman
السحر	possessed
السريع	fast
السطوح	roof
السقاله	scaffolding
السكر	diabetes
السكن	housing
السكين*	knife
السلم	stairs
السله	basketball
السمطه	belt
السموم	poison
السن	age
السنا	year
السنته	belt
السنه	year
السوارت	key
السواقين	drivers
السوري	syrian
السوشيال	social services
السيارات	cars
الشابو	drugs
الشارع	street
الشارع*	street
الشام	damascus
الشجره	tree
الشراب	alcohol
الشرب	alcohol
الشفره	razor
الشيباني	my dad
الصامت	silent
الصبح	morning
الصغير	little
الصغيرا	little
الصغيره	little
الصغيرين	little
الصلا	prayer
الصيف	summer
الصيفيه	summer
الضحك	laughing
الضرب	hitting
الضغط	blood pressure
الضو	electricity
الطبخ	cooking
الطبيب*	doctor
الطرد	parcel
الطش	i slap
الطشه	i slap him
الطشها	i slap her
الطفله	child girl
الطلاق	divorce
الطلبات	orders
الطم	i slap
الطمه	i slap him
الطمها	i slap her
الطهاره	circumcision
الطين	mud
العاب*	games
العابنا	our games
العابها	her games
العابي	my games
العار	disgrace
العافيه	health
العالم	people
العالميه	world
العام	year
العاوز	want
العايز	want
العايزه	want
العايزين	want
العب	i play
العربات	carts
العربي*	car
العصاي*	stick
العصر	afternoon
العظيم	great
العمه	auntie
العن	i curse
العنف	violence
العنه	i curse him
العنها	i curse her
العيلتين	both families
الغاز	cooker
الغالي	expensive
الغاليا	expensive
الغاليه	expensive
الغاليين	expensive
الغدا	lunch
الغريب	strange
الغريب*	stranger
الغريبا	strange
الغريبه	strange
الغريبين	strange
الغسيل	washing
الف	thousand
الفات	past
الفاتحه	prayer
الفايته	last
الفجر	dawn
الفرصه	break
الفسحه	break
الفضول	curiosity
الفضيحه	disgrace
الفكره	idea thought
الفلافل	falafel
الفنيد	pills
الفيديوهات*	videos
الفيلم*	film
القابله	midwife
القاتل	killer
القايش	belt
القرقوبي	drugs
القريب	near
القريبا	near
القريبه	near
القريبين	near
القزم	dwarf
القسم	police
القفل	lock
القيصر	caesar
الك	to me
الكابل	cable
الكبار	adults
الكبير	big
الكبيرا	big
الكبيره	big
الكبيرين	big
الكتب	books
الكدمات*	bruises
الكشافه	scouts
الكفيل	sponsor
الكل	everyone
الكم	i punch
الكمه	i punch him
الكمها	i punch her
الكود	password
الكوره	ball
الكوكا	drugs
الكونسل	council
الكونيكسيون	internet
الكيف	drugs
اللبس	clothes
اللمس	touching
الله	god
اللي	who
الليل	night
الليلادي	tonight
الليله	tonight
الم	pain
الما	water
الماضي	last
الماضيه	last
المتاخر	late
المتاخرا	late
المتاخره	late
المتاخرين	late
المتحرك	moving
المتطوعين*	volunteers
المتنمرين*	bullies
المتوحد	autistic
المتوحدا	autistic
المتوحده	autistic
المتوحدين	autistic
المحاكم	courts
المحتاج	needs
المحتاجا	needs
المحتاجه	needs
المحتاجين	needs
المحلات	shops
المختفيه	disappeared
المخدرات	drugs
المخدرات*	drugs
المدام	boss
المدرسه	school
المدمنين	addict
المدينه	town
المرابي	loan shark
المراه	woman
المرجوحه	swings
المرحوم	may he rest
المرحومه	may he rest
المركز	centre
المركز*	centre
المره	time
المس	i touch
المسا	evening
المساييه	evening
المسبح	swimming pool
المسدس*	gun
المسه	i touch him
المسها	i touch her
المشي	walking
المشينه	train
المصعد	lift
المطلقا	divorced
المظلم	dark
المظلما	dark
المظلمه	dark
المظلمين	dark
المعلم	teacher
المعلم*	teacher
المعلمه	teacher
المعهد	college
المغرب	evening
الملايكه	angels
الملعب	pitch
الملعب*	pitch
الممر	corridor
الممشي	footpath
المنا	our pain
المه	pain
المها	her pain
المهاجره	migrant
المهنه	job
المواعين	dishes
الموس	knife
الموقف	bus stop
الموقف*	bus stop
الميزان	my weight
الن	to them
النا	to us
النادي	club
النادي*	club
الناريه	fireworks
الناوي	planning
الناويا	planning
الناويه	planning
الناويين	planning
النت	internet
النجده	help
النسوان	women
النصب	scam
النفس	self
النفق	tunnel
النقاش	discussion
النهارده	today
النهايي	final
النو	rain
اله	to him
الها	to her
الهم	to them
الهندي	indian
الو	to him
الواقف	standing
الواقفا	standing
الواقفه	standing
الواقفين	standing
الوالده	mum
الواليد	my dad
الواليده	my mum
الوجع	pain
الوحده	loneliness
الورديه	shift
الوش	face
الوقت	time
الوقوف	standing
الولاد	kids
الولاده	birth
الوليده	my mum
الي	to me
الياسمين	jasmine
اليوم	today
اليوما	today
ام	mum
اما	her mum
امام*	imam
امامنا	our imam
امامها	her imam
امامي	my imam
امان	safety
اماه	my mum
امايا	my mum
امايه	my mum
امبارح	yesterday
امبيرح	yesterday
امتا	when
امتحان*	exam
امتحانات*	exams
امتحاناتنا	our exams
امتحاناتها	her exams
امتحاناتي	my exams
امتحاننا	our exam
امتحانها	her exam
امتحاني	my exam
امتنع*	stopped
امته	when
امتي	when
امجاد	taxi
امراه	woman
امرته	his wife
امرض	i am sick
امري	my matter
امزح	joking
امس	yesterday
امسك	hold
امش	walk
امشي	i walk
امشيه	walk him
امك	your mum
امل	hope
امن	safe
امنا	our mum
امنع	i forbid
امنعه	i forbid him
امنعها	i forbid her
امنه	safe
امه	his mum
امها	her mum
امهم	their mum
امو	his mum
اموت	i die
اموتن	i die
اموته	i kill him
اموتها	i kill her
امي	my mum
امچ	your mum
ان	that
انا	i
اناديه	i call him
انار*	lights
انارتنا	our lights
انارته	his lights
انارتها	her lights
انارتي	my lights
اناقشها	discuss it
انام	i sleep
اناي	me
انايا	me
انايم	i sleep
انبسطنا	we had fun
انت	you
انتحار*	suicide
انتحارنا	our suicide
انتحارها	her suicide
انتحاري	my suicide
انتحر	suicide
انتحر*	suicide
انتحرت	suicide
انتحرنا	we suicide
انترنت*	internet
انترنتنا	our internet
انترنتها	her internet
انترنتي	my internet
انتظر	i wait
انتظر*	waited
انتظرنا	we waited
انتقام	revenge
انتقلت	moved
انتقم	revenge
انتم	you
انتو	you
انتوما	you
انتي	you
انتيا	you
انجح	i pass
انجدوني	help me
انجرح	i hurt
انجرح*	hurt
انجرحنا	we hurt
انجلط	had stroke
انجلطت	had stroke
انجليزي*	english
انجليزينا	our english
انجليزيها	her english
انجليزيي	my english
انحبست	locked in
انخطبت	engaged
انزع	undress
انزعي	undress
انزف	i bleed
انزل	i go down
انستا*	instagram
انستانا	our instagram
انستاها	her instagram
انستاي	my instagram
انستجرام	social media
انسرق*	stolen
انسولين*	insulin
انسوليننا	our insulin
انسولينها	her insulin
انسوليني	my insulin
انسي	i forget
انشالله	hopefully
انشر	i post
انشره	i post him
انشرها	i post her
انشطه	activities
انصح	i advise
انصلح*	fixed
انضرب*	beaten
انضف	i clean
انطاني	gave me
انطعن	stabbed
انطي	give him
انطيني	give me
انطيه	give him
انظف	i clean
انظفه	i clean him
انظفها	i clean her
انغلبنا	we lost
انفجر	exploded
انفجر*	exploded
انفجرنا	we exploded
انفلونزا	cold
انفي	my nose
انقبل	accepted
انقتل	killed
انقذ*	save me
انقطع	cut off
انقطعت	cut off
انقل	i move
انكسر	broke
انكسر*	broke
انكسرنا	we broke
انكليزي*	english
انكليزينا	our english
انكليزيها	her english
انكليزيي	my english
انني	that i
انه	that he
انها	that she
انهاردا	today
انهارده	today
انهزم	ran away
انهم	that they
انهو	which
انهي	end
انهيها	end it
انوم	i make sleep
انومه	i make him sleep
انومها	i make her sleep
اني	i
اهان*	insulted
اهانتنا	she insulted us
اهانتني	she insulted me
اهانتها	she insulted her
اهانك	insulted you
اهاننا	insulted us
اهانني	insulted me
اهانه	insulted him
اهانها	insulted her
اهانهم	insulted them
اهانو	insulted him
اهانوا	they insulted
اهانونا	they insulted us
اهانوني	they insulted me
اهانوها	they insulted her
اهاوش	i fight
اهتم	i look after
اهجر	i abandon
اهجره	i abandon him
اهجرها	i abandon her
اهدد	i threaten
اهدده	i threaten him
اهددها	i threaten her
اهرب	i run away
اهز	i insult
اهزر	joking
اهزه	i insult him
اهزها	i insult her
اهل	family
اهلا	hello
اهلك	your family
اهلنا	our family
اهله	his family
اهلها	her family
اهلي	my family
اهم	important
اهني	here
اهون	easier
اهين	i insult
اهينه	i insult him
اهينها	i insult her
او	or
اواعي*	clothes
اوتوبيس	bus
اوجع	i hurt
اوجعه	i hurt him
اوجعها	i hurt her
اوذي	i hurt
اوذيه	i hurt him
اوذيها	i hurt her
اوراق	papers
اوراقك	your papers
اوراقي	my documents
اوصل*	i deliver
اوصله	i deliver him
اوصلها	i deliver her
اوضتنا	our room
اوضته	his room
اوضتها	her room
اوضتي	my room
اوضه	room
اوعد	i promise
اوقع	i fall
اوقف	i stop
اوكي	good
اول	first
اولاد	kids
اولادي	my kids
اولبارح	yesterday
اولد	i give birth
اوليه	first
اونلاين*	online
اونلايننا	our online
اونلاينها	her online
اونلايني	my online
اوهام	seeing things
اوي	very
اياخذ	i take
اياخذه	i take him
اياخذها	i take her
ايام	days
ايتام	orphan
ايجار*	rent
ايجارنا	our rent
ايجارها	her rent
ايجاري	my rent
ايد	hand
ايدك	your hand
ايدنا	our hand
ايده	his hand
ايدها	her hand
ايدو	his hand
ايدي	my arm
ايسكريم	ice cream
ايش	what
ايضا	also
ايفون	iphone
ايمت	when
ايمتي	when
ايه	what
ايوا	yes
اگتل	i kill
اگتله	i kill him
اگتلها	i kill her
اگدر	i can
اگعد	i sit
اگله	i tell him
اگول	i say
بtال	like
باب	door
بابا	dad
باباه	his dad
باباها	her dad
باباي	my dad
بابايا	my dad
بابتز	i blackmail
بابتزه	i blackmail him
بابتزها	i blackmail her
بابجي	game
بابنا	our door
بابه	door
بابها	her door
بابوج	slipper
بابي	my door
باتخانق	i fight
باتري	battery
باخد	i take
باخده	i take him
باخدها	i take her
باخذ	i take
باخذه	i take him
باخذها	i take her
باذي	i hurt
باذيت	i hurt
باذيته	i hurt him
باذيتها	i hurt her
باذيه	i hurt him
باراسيتامول*	paracetamol
باراسيتامولنا	our paracetamol
باراسيتامولها	her paracetamol
باراسيتامولي	my paracetamol
باراكا	enough
بارد*	cold
باردن	jordan
باردنه	jordan
باردنها	her jordan
باردني	my jordan
بارك	park
باركه	enough
باس	kissed
باسبور*	passport
باسبورتنا	our passport
باسبورتها	her passport
باسبورتي	my passport
باسبورنا	our passport
باسبورها	her passport
باسبوري	my passport
باست	kissed
باستغل	i exploit
باستغله	i exploit him
باستغلها	i exploit her
باستنا	she kissed us
باستني	she kissed me
باستها	she kissed her
باسك	kissed you
باسلحه	with weapons
باسمنا	in our name
باسنا	we kissed
باسني	kissed me
باسه	kissed him
باسها	kissed her
باسهم	kissed them
باسو	kissed him
باسوا	they kissed
باسورد*	password
باسوردنا	our password
باسوردها	her password
باسوردي	my password
باسونا	they kissed us
باسوني	they kissed me
باسوها	they kissed her
باسوورد	password
باش	to
باص	bus
باصات	bus
باصبور	passport
باصدقا	friends
باصدقاه	friends
باصنا	our bus
باصه	bus
باصها	her bus
باصي	my bus
باطرون	boss
باطفال	children
باطفاله	children
باطفالي	my children
باع	sold
باعت	sold
باعتني	she sold me
باعنا	we sold
باعني	sold me
باعه	sold him
باعها	sold her
باعو	they sold
باعوا	they sold
باعوني	they sold me
باغا	i want
باغتصب	i rape
باغتصبه	i rape him
باغتصبها	i rape her
باغي	i want
باغيني	wants me
باغيه	i want
باغييني	wants me
باقراص	tablets
باقراصه	tablets
باقي	left
باكتياب	depression
باكتيابه	depression
باكر	tomorrow
باكرا	early
باكستان*	pakistan
باكستاننا	our pakistan
باكستانها	her pakistan
باكستاني	my pakistan
باكل	i eat
باكو	parcel
باكيت*	package
باكيتنا	our package
باكيتها	her package
باكيتي	my package
باكيه	parcel
بالاجبار	forced
بالاسبوع	a week
بالاسلح*	with weapons
بالاصدقا*	friends
بالاطفال*	children
بالاغني*	song
بالاقراص*	tablets
بالاكتياب*	depression
بالامتحانات*	exams
بالباص	on the bus
بالبشر	in people
بالبلدي*	council
بالبنادول*	paracetamol
بالبنت	the girl
بالبندقي*	with gun
بالبيت	at home
بالبيجامه	in pyjamas
بالتحرش	molesting
بالتذاكر*	tickets
بالتذكر*	ticket
بالتلغرام	on telegram
بالتلفون*	phone
بالتنمر	bullying
بالتهديدات*	threats
بالجامع	mosque
بالجامع*	university
بالجداحه	with lighter
بالجدار	against the wall
بالجده	gran
بالجرح	cut
بالجزمه	with shoe
بالجلد	skin
بالجنيه	in pounds
بالجيوب	in pockets
بالحاويات*	bins
بالحبل	with rope
بالحبوب	pills
بالحبوب*	gran
بالحبيب	boyfriend
بالحبيب*	girlfriend
بالحديقه	in the park
بالحزام	with belt
بالحضن	lap
بالحلم	dream
بالحمام	in the bathroom
بالحماه	mother in law
بالحيط	on the wall
بالحيطان	on the walls
بالحيل	very
بالخجل	shame
بالخرطوم	with hose
بالخرطوم*	with hose
بالخروج	go out
بالخطيب	fiance
بالخطيب*	fiancee
بالخنجر	with knife
بالخيزران	with cane
بالخيزران*	with cane
بالدراجات*	bikes
بالدنيا	in the world
بالديوانيه	in the living room
بالذبح	killing
بالرجال	man
بالرجل	leg
بالرسايل*	messages
بالرسم	drawing
بالرعب	terror
بالرقص	dancing
بالرمضان*	ramadan
بالزاف	a lot
بالساحه	in the square
بالساطور*	with machete
بالسجاره	with cigarette
بالسر	in secret
بالسكاكين*	with knives
بالسكن	housing
بالسكين	with knife
بالسلاح	with weapon
بالسلك	with wire
بالسوط	with whip
بالسياره	in the car
بالسيجاره	with cigarette
بالسيف	forced
بالشارع	in the street
بالشبشب	with slipper
بالشتي	in winter
بالشجره	tree
بالشطه	with hot sauce
بالشفرات*	with blades
بالشفره	with blade
بالشقه	in the flat
بالشهر	a month
بالصالون	in the lounge
بالصف	in class
بالصندل	in sandals
بالصيف	in summer
بالضحك	laughing
بالضرب	hitting
بالطابق	on floor
بالطبخ	cooking
بالطبيب	doctor
بالطرد	parcel
بالظهر	back
بالعافيه	forced
بالعتمه	in the dark
بالعربي	in arabic
بالعربي*	car
بالعصا	with stick
بالعصاي*	with stick
بالعقال	with cord
بالعكس	opposite
بالعمه	auntie
بالعنف	violence
بالغدا	lunch
بالغريب	stranger
بالفايده	loan shark
بالفايظ	loan shark
بالفرقه	in group
بالفسحه	at break
بالفيديوهات*	videos
بالفيلم	film
بالقايش	with belt
بالقشاط	with belt
بالقصد	on purpose
بالقفل	lock
بالقندره	with shoe
بالقوه	by force
بالك	careful
بالكافتيريا	in the canteen
بالكتب	books
بالكدمات*	bruises
بالكراج	in garage
بالكرش	pregnant
بالكش	maybe
بالكندر*	with shoe
باللمس	touching
بالله	please
بالليل	at night
بالمبرا*	with blade
بالمتطوعين*	volunteers
بالمتنمرين*	bullies
بالمخدات	with pillows
بالمخدرات*	drugs
بالمخده	with pillow
بالمدرس	teacher
بالمدرس*	school
بالمدرسه	at school
بالمدقه	with kitchen mallet
بالمركز	at centre
بالمسدس	with gun
بالمشرط	with blade
بالمشط	with comb
بالمطوه	with knife
بالمعلق*	with spoon
بالمعلم	teacher
بالمقص	with scissors
بالمكتبه	in the library
بالمكوي	with iron
بالمكياج	with makeup
بالملعب	on the pitch
بالملعقه	with spoon
بالمنطقه	in the area
بالموس	with blade
بالموقف	bus stop
بالمي	my pain
بالنادي	at club
بالنعال	with slipper
بالنفس	self
بالوالد	parent
بالوالد*	mum
بالوجع	pain
بالوحده	loneliness
بالوش	face
بالولاعه	with lighter
باليل	at night
باليوم	a day
بالگوه	by force
بامبرز	nappy
بانتحر	suicide
بانجو*	weed
بانجونا	our weed
بانجوها	her weed
بانجوي	my weed
باه	his dad
باها	her dad
باهله	family
باهي	good
باهيه	good
باون	pounds
بايده	with his hand
بايدي	my hand
باچر	tomorrow
باچه	food
ببتز	i blackmail
ببتزه	i blackmail him
ببتزها	i blackmail her
ببجي	game
ببخار	with steam
ببسط	i beat
ببسطه	i beat him
ببسطها	i beat her
ببصلي	my onion
ببعت	i send
ببعته	i send him
ببعتها	i send her
ببغي	i want
ببكي	i cry
ببلاش	free
ببلع	i swallow
ببلغ	i report
ببنادول	paracetamol
ببنادوله	paracetamol
ببندقيه	with gun
ببوس	i kiss
ببوسه	i kiss him
ببوسها	i kiss her
ببيع	i sell
ببيعه	i sell him
ببيعها	i sell her
بت	girl
بتابتزك	she blackmails you
بتابتزنا	she blackmails us
بتابتزني	she blackmails me
بتابتزه	she blackmails him
بتابتزها	she blackmails her
بتابتزهم	she blackmails them
بتابتزو	she blackmails him
بتابوت	in a coffin
بتاخد*	she takes
بتاخدك	she takes you
بتاخدنا	she takes us
بتاخدني	she takes me
بتاخده	she takes him
بتاخدها	she takes her
بتاخدهم	she takes them
بتاخدو	she takes him
بتاخذ*	she takes
بتاخذك	she takes you
بتاخذنا	she takes us
بتاخذني	she takes me
بتاخذه	she takes him
بتاخذها	she takes her
بتاخذهم	she takes them
بتاخذو	she takes him
بتاخر	i am late
بتاذيتك	she hurts you
بتاذيتنا	she hurts us
بتاذيتني	she hurts me
بتاذيته	she hurts him
بتاذيتها	she hurts her
بتاذيتهم	she hurts them
بتاذيتو	she hurts him
بتاذيك	she hurts you
بتاذينا	she hurts us
بتاذيني	she hurts me
بتاذيه	she hurts him
بتاذيها	she hurts her
بتاذيهم	she hurts them
بتاذيو	she hurts him
بتاستغلني	she exploits me
بتاع	of
بتاعتنا	our
بتاعتي	mine
بتاعه	his
بتاغتصبك	she rapes you
بتاغتصبنا	she rapes us
بتاغتصبني	she rapes me
بتاغتصبه	she rapes him
بتاغتصبها	she rapes her
بتاغتصبهم	she rapes them
بتاغتصبو	she rapes him
بتاكل*	she eats
بتالم	i pain
بتبتزك	she blackmails you
بتبتزنا	she blackmails us
بتبتزني	she blackmails me
بتبتزه	she blackmails him
بتبتزها	she blackmails her
بتبتزهم	she blackmails them
بتبتزو	she blackmails him
بتبسطك	she beats you
بتبسطنا	she beats us
بتبسطني	she beats me
بتبسطه	she beats him
بتبسطها	she beats her
بتبسطهم	she beats them
بتبسطو	she beats him
بتبع	i follow
بتبعتك	she sends you
بتبعتنا	she sends us
بتبعتني	she sends me
بتبعته	she sends him
بتبعتها	she sends her
بتبعتهم	she sends them
بتبعتو	she sends him
بتبعه	i follow him
بتبعها	i follow her
بتبوسك	she kisses you
بتبوسنا	she kisses us
بتبوسني	she kisses me
بتبوسه	she kisses him
بتبوسها	she kisses her
بتبوسهم	she kisses them
بتبوسو	she kisses him
بتبيعني	she sells me
بتتبعك	she follows you
بتتبعنا	she follows us
بتتبعني	she follows me
بتتبعه	she follows him
بتتبعها	she follows her
بتتبعهم	she follows them
بتتبعو	she follows him
بتتحرشك	she molests you
بتتحرشنا	she molests us
بتتحرشني	she molests me
بتتحرشه	she molests him
بتتحرشها	she molests her
بتتحرشهم	she molests them
بتتحرشو	she molests him
بتتركك	she leaves you
بتتركنا	she leaves us
بتتركني	she leaves me
بتتركه	she leaves him
بتتركها	she leaves her
بتتركهم	she leaves them
بتتركو	she leaves him
بتتصل*	she calls
بتتنمرك	she bullies you
بتتنمرنا	she bullies us
بتتنمرني	she bullies me
بتتنمره	she bullies him
بتتنمرها	she bullies her
بتتنمرهم	she bullies them
بتتنمرو	she bullies him
بتجابرك	she forces you
بتجابرنا	she forces us
بتجابرني	she forces me
بتجابره	she forces him
بتجابرها	she forces her
بتجابرهم	she forces them
بتجابرو	she forces him
بتجبرك	she forces you
بتجبرنا	she forces us
بتجبرني	she forces me
بتجبره	she forces him
بتجبرها	she forces her
بتجبرهم	she forces them
بتجبرو	she forces him
بتجرحك	she cuts you
بتجرحنا	she cuts us
بتجرحني	she cuts me
بتجرحه	she cuts him
بتجرحها	she cuts her
بتجرحهم	she cuts them
بتجرحو	she cuts him
بتجلدك	she whips you
بتجلدنا	she whips us
بتجلدني	she whips me
بتجلده	she whips him
بتجلدها	she whips her
بتجلدهم	she whips them
بتجلدو	she whips him
بتجوزك	she marries you off
بتجوزنا	she marries us off
بتجوزني	she marries me off
بتجوزه	she marries him off
بتجوزها	she marries her off
بتجوزهم	she marries them off
بتجوزو	she marries him off
بتجي	comes
بتجيبني	she brings me
بتحبسك	she locks you in
بتحبسنا	she locks us in
بتحبسني	she locks me in
بتحبسه	she locks him in
بتحبسها	she locks her in
بتحبسهم	she locks them in
بتحبسو	she locks him in
بتحجزك	she locks you in
بتحجزنا	she locks us in
بتحجزني	she locks me in
بتحجزه	she locks him in
بتحجزها	she locks her in
بتحجزهم	she locks them in
بتحجزو	she locks him in
بتحرش	i molest
بتحرشه	i molest him
بتحرشها	i molest her
بتحرقك	she burns you
بتحرقنا	she burns us
بتحرقني	she burns me
بتحرقه	she burns him
بتحرقها	she burns her
بتحرقهم	she burns them
بتحرقو	she burns him
بتحرمك	she not lets you
بتحرمنا	she not lets us
بتحرمني	she not lets me
بتحرمه	she not lets him
بتحرمها	she not lets her
بتحرمهم	she not lets them
بتحرمو	she not lets him
بتحرگك	she burns you
بتحرگنا	she burns us
بتحرگني	she burns me
بتحرگه	she burns him
بتحرگها	she burns her
بتحرگهم	she burns them
بتحرگو	she burns him
بتحسسك	she touches you
بتحسسنا	she touches us
بتحسسني	she touches me
بتحسسه	she touches him
بتحسسها	she touches her
بتحسسهم	she touches them
بتحسسو	she touches him
بتحسن	i better
بتحضنك	she hugs you
بتحضننا	she hugs us
بتحضنني	she hugs me
بتحضنه	she hugs him
بتحضنها	she hugs her
بتحضنهم	she hugs them
بتحضنو	she hugs him
بتحكمك	she controls you
بتحكمنا	she controls us
بتحكمني	she controls me
بتحكمه	she controls him
بتحكمها	she controls her
بتحكمهم	she controls them
بتحكمو	she controls him
بتحكي*	she talks
بتحكيك	she talks you
بتحكينا	she talks us
بتحكيني	she talks me
بتحكيه	she talks him
بتحكيها	she talks her
بتحكيهم	she talks them
بتحكيو	she talks him
بتحمل	cope
بتحمل*	she carries
بتحملني	she carries me
بتحمم	i shower
بتحميك	she protects you
بتحمينا	she protects us
بتحميني	she protects me
بتحميه	she protects him
بتحميها	she protects her
بتحميهم	she protects them
بتحميو	she protects him
بتخانق	i fight
بتخبر*	she tells
بتخبرك	she tells you
بتخبرنا	she tells us
بتخبرني	she tells me
بتخبره	she tells him
بتخبرها	she tells her
بتخبرهم	she tells them
بتخبرو	she tells him
بتخبطك	she hits you
بتخبطنا	she hits us
بتخبطني	she hits me
بتخبطه	she hits him
بتخبطها	she hits her
بتخبطهم	she hits them
بتخبطو	she hits him
بتخبيني	she hides me
بتخطفك	she kidnaps you
بتخطفنا	she kidnaps us
بتخطفني	she kidnaps me
بتخطفه	she kidnaps him
بتخطفها	she kidnaps her
بتخطفهم	she kidnaps them
بتخطفو	she kidnaps him
بتخليك	she makes you
بتخلينا	she makes us
بتخليني	she makes me
بتخليه	she makes him
بتخليها	she makes her
بتخليهم	she makes them
بتخليو	she makes him
بتخنقك	she strangles you
بتخنقنا	she strangles us
بتخنقني	she strangles me
بتخنقه	she strangles him
بتخنقها	she strangles her
بتخنقهم	she strangles them
بتخنقو	she strangles him
بتخوفك	she scares you
بتخوفنا	she scares us
بتخوفني	she scares me
بتخوفه	she scares him
بتخوفها	she scares her
بتخوفهم	she scares them
بتخوفو	she scares him
بتدبحك	she kills you
بتدبحنا	she kills us
بتدبحني	she kills me
بتدبحه	she kills him
بتدبحها	she kills her
بتدبحهم	she kills them
بتدبحو	she kills him
بتدرب	i train
بتدفشك	she shoves you
بتدفشنا	she shoves us
بتدفشني	she shoves me
بتدفشه	she shoves him
بتدفشها	she shoves her
بتدفشهم	she shoves them
بتدفشو	she shoves him
بتدفعك	she pays you
بتدفعنا	she pays us
بتدفعني	she pays me
بتدفعه	she pays him
بتدفعها	she pays her
بتدفعهم	she pays them
بتدفعو	she pays him
بتدورني	she looks for me
بتذاكره	tickets
بتذاكرها	her tickets
بتذاكري	my tickets
بتذبحك	she kills you
بتذبحنا	she kills us
بتذبحني	she kills me
بتذبحه	she kills him
بتذبحها	she kills her
بتذبحهم	she kills them
بتذبحو	she kills him
بتذكر	i remember
بتذيك	she hurts you
بتذينا	she hurts us
بتذيني	she hurts me
بتذيه	she hurts him
بتذيها	she hurts her
بتذيهم	she hurts them
بتذيو	she hurts him
بتراسلك	she messages you
بتراسلنا	she messages us
بتراسلني	she messages me
بتراسله	she messages him
بتراسلها	she messages her
بتراسلهم	she messages them
بتراسلو	she messages him
بتراقبك	she watches you
بتراقبنا	she watches us
بتراقبني	she watches me
بتراقبه	she watches him
بتراقبها	she watches her
بتراقبهم	she watches them
بتراقبو	she watches him
بتربطك	she ties you up
بتربطنا	she ties us up
بتربطني	she ties me up
بتربطه	she ties him up
بتربطها	she ties her up
بتربطهم	she ties them up
بتربطو	she ties him up
بترجع*	she comes back
بترجيعي	taking me back
بترسلك	she sends you
بترسلنا	she sends us
بترسلني	she sends me
بترسله	she sends him
بترسلها	she sends her
بترسلهم	she sends them
بترسلو	she sends him
بترعبك	she terrifies you
بترعبنا	she terrifies us
بترعبني	she terrifies me
بترعبه	she terrifies him
بترعبها	she terrifies her
بترعبهم	she terrifies them
بترعبو	she terrifies him
بترفسك	she kicks you
بترفسنا	she kicks us
بترفسني	she kicks me
بترفسه	she kicks him
بترفسها	she kicks her
بترفسهم	she kicks them
بترفسو	she kicks him
بترك	i leave
بتركلك	she kicks you
بتركلنا	she kicks us
بتركلني	she kicks me
بتركله	she kicks him
بتركلها	she kicks her
بتركلهم	she kicks them
بتركلو	she kicks him
بتركه	i leave him
بتركها	i leave her
بترميني	she throws me
بتروح*	she goes
بتزعقك	she shouts at you
بتزعقنا	she shouts at us
بتزعقني	she shouts at me
بتزعقه	she shouts at him
بتزعقها	she shouts at her
بتزعقهم	she shouts at them
بتزعقو	she shouts at him
بتزوجك	she marries you off
بتزوجنا	she marries us off
بتزوجني	she marries me off
بتزوجه	she marries him off
بتزوجها	she marries her off
بتزوجهم	she marries them off
بتزوجو	she marries him off
بتساعدني	she helps me
بتسالك	she asks you
بتسالنا	she asks us
بتسالني	she asks me
بتساله	she asks him
بتسالها	she asks her
بتسالهم	she asks them
بتسالو	she asks him
بتستغلني	she exploits me
بتسحبك	she drags you
بتسحبنا	she drags us
بتسحبني	she drags me
بتسحبه	she drags him
بتسحبها	she drags her
بتسحبهم	she drags them
بتسحبو	she drags him
بتسخرك	she mocks you
بتسخرنا	she mocks us
بتسخرني	she mocks me
بتسخره	she mocks him
بتسخرها	she mocks her
بتسخرهم	she mocks them
بتسخرو	she mocks him
بتسرقك	she steals you
بتسرقنا	she steals us
بتسرقني	she steals me
بتسرقه	she steals him
بتسرقها	she steals her
بتسرقهم	she steals them
بتسرقو	she steals him
بتسفرك	she sends you abroad
بتسفرنا	she sends us abroad
بتسفرني	she sends me abroad
بتسفره	she sends him abroad
بتسفرها	she sends her abroad
بتسفرهم	she sends them abroad
بتسفرو	she sends him abroad
بتسكر*	she locks
بتسكرك	she locks you
بتسكرنا	she locks us
بتسكرني	she locks me
بتسكره	she locks him
بتسكرها	she locks her
بتسكرهم	she locks them
بتسكرو	she locks him
بتسممك	she poisons you
بتسممنا	she poisons us
بتسممني	she poisons me
بتسممه	she poisons him
بتسممها	she poisons her
بتسممهم	she poisons them
بتسممو	she poisons him
بتسول	i beg
بتسوي*	she does
بتسيبك	she leaves you
بتسيبنا	she leaves us
بتسيبني	she leaves me
بتسيبه	she leaves him
بتسيبها	she leaves her
بتسيبهم	she leaves them
بتسيبو	she leaves him
بتشاركني	she shares me
بتشتريني	she buys me
بتشتمك	she swears at you
بتشتمنا	she swears at us
بتشتمني	she swears at me
بتشتمه	she swears at him
بتشتمها	she swears at her
بتشتمهم	she swears at them
بتشتمو	she swears at him
بتشغلني	she makes me work
بتشلتك	she kicks you
بتشلتنا	she kicks us
بتشلتني	she kicks me
بتشلته	she kicks him
بتشلتها	she kicks her
بتشلتهم	she kicks them
بتشلتو	she kicks him
بتشلحك	she undresses you
بتشلحنا	she undresses us
بتشلحني	she undresses me
بتشلحه	she undresses him
بتشلحها	she undresses her
بتشلحهم	she undresses them
بتشلحو	she undresses him
بتشنقك	she hangs you
بتشنقنا	she hangs us
بتشنقني	she hangs me
بتشنقه	she hangs him
بتشنقها	she hangs her
بتشنقهم	she hangs them
بتشنقو	she hangs him
بتشوفك	she sees you
بتشوفنا	she sees us
بتشوفني	she sees me
بتشوفه	she sees him
بتشوفها	she sees her
بتشوفهم	she sees them
بتشوفو	she sees him
بتشيلني	she carries me
بتصرخك	she shouts at you
بتصرخنا	she shouts at us
بتصرخني	she shouts at me
بتصرخه	she shouts at him
بتصرخها	she shouts at her
بتصرخهم	she shouts at them
بتصرخو	she shouts at him
بتصفعك	she slaps you
بتصفعنا	she slaps us
بتصفعني	she slaps me
بتصفعه	she slaps him
بتصفعها	she slaps her
بتصفعهم	she slaps them
بتصفعو	she slaps him
بتصل	i call
بتصلح*	she fixes
بتصورك	she films you
بتصورنا	she films us
بتصورني	she films me
بتصوره	she films him
بتصورها	she films her
بتصورهم	she films them
بتصورو	she films him
بتصير*	she happens
بتضارب	i fight
بتضايقك	she bothers you
بتضايقنا	she bothers us
بتضايقني	she bothers me
بتضايقه	she bothers him
بتضايقها	she bothers her
بتضايقهم	she bothers them
بتضايقو	she bothers him
بتضحكك	she laughs you
بتضحكنا	she laughs us
بتضحكني	she laughs me
بتضحكه	she laughs him
بتضحكها	she laughs her
بتضحكهم	she laughs them
بتضحكو	she laughs him
بتضربك	she hits you
بتضربنا	she hits us
بتضربني	she hits me
بتضربه	she hits him
بتضربها	she hits her
بتضربهم	she hits them
بتضربو	she hits him
بتطبخني	she cooks me
بتطردك	she kicks you out
بتطردنا	she kicks us out
بتطردني	she kicks me out
بتطرده	she kicks him out
بتطردها	she kicks her out
بتطردهم	she kicks them out
بتطردو	she kicks him out
بتطعمني	she feeds me
بتطعنك	she stabs you
بتطعننا	she stabs us
بتطعنني	she stabs me
بتطعنه	she stabs him
بتطعنها	she stabs her
بتطعنهم	she stabs them
بتطعنو	she stabs him
بتطلبك	she asks for you
بتطلبنا	she asks for us
بتطلبني	she asks for me
بتطلبه	she asks for him
بتطلبها	she asks for her
بتطلبهم	she asks for them
بتطلبو	she asks for him
بتطلع	she goes out
بتطلع*	she goes out
بتطلق	i divorce
بتطلق*	she divorces
بتعارك	i fight
بتعاط	i take drugs
بتعاقبك	she punishes you
بتعاقبنا	she punishes us
بتعاقبني	she punishes me
بتعاقبه	she punishes him
بتعاقبها	she punishes her
بتعاقبهم	she punishes them
بتعاقبو	she punishes him
بتعب	i am tired
بتعذبك	she tortures you
بتعذبنا	she tortures us
بتعذبني	she tortures me
بتعذبه	she tortures him
بتعذبها	she tortures her
بتعذبهم	she tortures them
بتعذبو	she tortures him
بتعرض	i suffer
بتعشقها	loves it
بتعلمني	she teaches me
بتعنفك	she abuses you
بتعنفنا	she abuses us
بتعنفني	she abuses me
بتعنفه	she abuses him
بتعنفها	she abuses her
بتعنفهم	she abuses them
بتعنفو	she abuses him
بتعورك	she hurts you
بتعورنا	she hurts us
بتعورني	she hurts me
بتعوره	she hurts him
بتعورها	she hurts her
بتعورهم	she hurts them
بتعورو	she hurts him
بتعيبني	she mocks me
بتغتصبك	she rapes you
بتغتصبنا	she rapes us
بتغتصبني	she rapes me
بتغتصبه	she rapes him
بتغتصبها	she rapes her
بتغتصبهم	she rapes them
بتغتصبو	she rapes him
بتغسلني	she washes me
بتغصبك	she forces you
بتغصبنا	she forces us
بتغصبني	she forces me
بتغصبه	she forces him
بتغصبها	she forces her
بتغصبهم	she forces them
بتغصبو	she forces him
بتغلقك	she locks you
بتغلقنا	she locks us
بتغلقني	she locks me
بتغلقه	she locks him
بتغلقها	she locks her
بتغلقهم	she locks them
بتغلقو	she locks him
بتفتح*	she opens
بتفتشك	she searches you
بتفتشنا	she searches us
بتفتشني	she searches me
بتفتشه	she searches him
بتفتشها	she searches her
بتفتشهم	she searches them
بتفتشو	she searches him
بتفصل	sews
بتقبل*	she kisses
بتقبلك	she kisses you
بتقبلنا	she kisses us
بتقبلني	she kisses me
بتقبله	she kisses him
بتقبلها	she kisses her
بتقبلهم	she kisses them
بتقبلو	she kisses him
بتقتلك	she kills you
بتقتلنا	she kills us
بتقتلني	she kills me
بتقتله	she kills him
بتقتلها	she kills her
بتقتلهم	she kills them
بتقتلو	she kills him
بتقرصك	she pinches you
بتقرصنا	she pinches us
بتقرصني	she pinches me
بتقرصه	she pinches him
بتقرصها	she pinches her
بتقرصهم	she pinches them
بتقرصو	she pinches him
بتقطعني	she cuts me
بتقفلك	she locks you
بتقفلنا	she locks us
بتقفلني	she locks me
بتقفله	she locks him
بتقفلها	she locks her
بتقفلهم	she locks them
بتقفلو	she locks him
بتقول	she says
بتقول*	she says
بتقولي	she tells me
بتقوم	gets up
بتقيا	i vomit
بتكتبل*	she texts
بتكتبلك	she texts you
بتكتبلنا	she texts us
بتكتبلني	she texts me
بتكتبله	she texts him
بتكتبلها	she texts her
بتكتبلهم	she texts them
بتكتبلو	she texts him
بتكتلك	she hits you
بتكتلنا	she hits us
بتكتلني	she hits me
بتكتله	she hits him
بتكتلها	she hits her
بتكتلهم	she hits them
بتكتلو	she hits him
بتكرهك	she hates you
بتكرهنا	she hates us
بتكرهني	she hates me
بتكرهه	she hates him
بتكرهها	she hates her
بتكرههم	she hates them
بتكرهو	she hates him
بتكسرني	she breaks me
بتكلمك	she talks to you
بتكلمنا	she talks to us
بتكلمني	she talks to me
بتكلمه	she talks to him
بتكلمها	she talks to her
بتكلمهم	she talks to them
بتكلمو	she talks to him
بتكورك	she shouts
بتكويك	she burns you
بتكوينا	she burns us
بتكويني	she burns me
بتكويه	she burns him
بتكويها	she burns her
بتكويهم	she burns them
بتكويو	she burns him
بتلاحقك	she follows you
بتلاحقنا	she follows us
بتلاحقني	she follows me
بتلاحقه	she follows him
بتلاحقها	she follows her
بتلاحقهم	she follows them
بتلاحقو	she follows him
بتلاعبني	she plays with me
بتلامسك	she touches you
بتلامسنا	she touches us
بتلامسني	she touches me
بتلامسه	she touches him
بتلامسها	she touches her
بتلامسهم	she touches them
بتلامسو	she touches him
بتلبسني	she wears me
بتلطشك	she slaps you
بتلطشنا	she slaps us
بتلطشني	she slaps me
بتلطشه	she slaps him
بتلطشها	she slaps her
بتلطشهم	she slaps them
بتلطشو	she slaps him
بتلطمك	she slaps you
بتلطمنا	she slaps us
بتلطمني	she slaps me
بتلطمه	she slaps him
بتلطمها	she slaps her
بتلطمهم	she slaps them
بتلطمو	she slaps him
بتلعنك	she curses you
بتلعننا	she curses us
بتلعنني	she curses me
بتلعنه	she curses him
بتلعنها	she curses her
بتلعنهم	she curses them
بتلعنو	she curses him
بتلفون	phone
بتلفونه	phone
بتلكمك	she punches you
بتلكمنا	she punches us
بتلكمني	she punches me
بتلكمه	she punches him
بتلكمها	she punches her
بتلكمهم	she punches them
بتلكمو	she punches him
بتلمسك	she touches you
بتلمسنا	she touches us
بتلمسني	she touches me
بتلمسه	she touches him
بتلمسها	she touches her
بتلمسهم	she touches them
بتلمسو	she touches him
بتمرن	i train
بتمنعك	she forbids you
بتمنعنا	she forbids us
بتمنعني	she forbids me
بتمنعه	she forbids him
بتمنعها	she forbids her
بتمنعهم	she forbids them
بتمنعو	she forbids him
بتمني	i wish
بتمه	in his mouth
بتموت*	she kills
بتموتك	she kills you
بتموتنا	she kills us
بتموتني	she kills me
بتموته	she kills him
بتموتها	she kills her
بتموتهم	she kills them
بتموتو	she kills him
بتنام*	she sleeps
بتنشاف	seen
بتنشرني	she posts me
بتنظفني	she cleans me
بتنمر	i bully
بتنمره	i bully him
بتنمرها	i bully her
بتنومني	she makes me sleep
بتهجرك	she abandons you
بتهجرنا	she abandons us
بتهجرني	she abandons me
بتهجره	she abandons him
بتهجرها	she abandons her
بتهجرهم	she abandons them
بتهجرو	she abandons him
بتهددك	she threatens you
بتهددنا	she threatens us
بتهددني	she threatens me
بتهدده	she threatens him
بتهددها	she threatens her
بتهددهم	she threatens them
بتهددو	she threatens him
بتهز	she shakes
بتهز*	she insults
بتهزك	she insults you
بتهزنا	she insults us
بتهزني	she insults me
بتهزه	she insults him
بتهزها	she insults her
بتهزهم	she insults them
بتهزو	she insults him
بتهون	gets easier
بتهينك	she insults you
بتهيننا	she insults us
بتهينني	she insults me
بتهينه	she insults him
بتهينها	she insults her
بتهينهم	she insults them
بتهينو	she insults him
بتوجعك	she hurts you
بتوجعنا	she hurts us
بتوجعني	she hurts me
بتوجعه	she hurts him
بتوجعها	she hurts her
بتوجعهم	she hurts them
بتوجعو	she hurts him
بتوذيك	she hurts you
بتوذينا	she hurts us
بتوذيني	she hurts me
بتوذيه	she hurts him
بتوذيها	she hurts her
بتوذيهم	she hurts them
بتوذيو	she hurts him
بتوصل*	she delivers
بتوصلني	she delivers me
بتي	my daughter
بتياخذك	she takes you
بتياخذنا	she takes us
بتياخذني	she takes me
بتياخذه	she takes him
بتياخذها	she takes her
بتياخذهم	she takes them
بتياخذو	she takes him
بتيته	potatoes
بتيجي	comes
بتگتلك	she kills you
بتگتلنا	she kills us
بتگتلني	she kills me
بتگتله	she kills him
بتگتلها	she kills her
بتگتلهم	she kills them
بتگتلو	she kills him
بجابر	i force
بجابره	i force him
بجابرها	i force her
بجبر	i force
بجبره	i force him
بجبرها	i force her
بجذر	on a root
بجرب	i try
بجرح	i cut
بجرحه	i cut him
بجرحها	cuts her
بجروب	in group
بجري	i run
بجزمه	with shoe
بجلد	i whip
بجلدني	whips me
بجلده	i whip him
بجلدها	i whip her
بجلس	i sit
بجمع	save up
بجوز	i marry off
بجوزه	i marry him off
بجوزها	i marry her off
بجوع	i am hungry
بجوعي	my hunger
بجي	i come
بجيب	i bring
بجيبته	in his pocket
بجيبه	i bring him
بجيبها	i bring her
بحاجه	need
بحال	like
بحالي	alone
بحاول	i try
بحب	i love
بحبس	i lock
بحبسه	i lock him
بحبسها	i lock her
بحبها	i love her
بحتاج	i need
بحتفل	i celebrate
بحجز	i lock
بحجزه	i lock him
بحجزها	i lock her
بحر	sea
بحرق	i burn
بحرقه	i burn him
بحرقها	i burn her
بحرم	i not let
بحرمه	i not let him
بحرمها	i not let her
بحرنا	our sea
بحره	sea
بحرها	her sea
بحري	my sea
بحرگ	i burn
بحرگه	i burn him
بحرگها	i burn her
بحزام	with belt
بحس	i feel
بحسرتي	with my sorrow
بحسس	i touch
بحسسه	i touch him
بحسسها	i touch her
بحشش	i smoke weed
بحصل	i happen
بحضن	i hug
بحضنه	in his lap
بحضنها	i hug her
بحكم	i control
بحكمه	i control him
بحكمها	i control her
بحكي	i talk
بحكيه	i talk him
بحكيها	i talk her
بحلف	i swear
بحلق	i shave
بحلم	i dream
بحمل	i carry
بحمله	i carry him
بحملها	i carry her
بحمي	i protect
بحميه	i protect him
بحميها	i protect her
بحير*	lake
بحيرتنا	our lake
بحيرته	his lake
بحيرتها	her lake
بحيرتي	my lake
بخار	steam
بخاف	i am scared
بخبر	i tell
بخبره	i tell him
بخبرها	i tell her
بخبط	i hit
بخبطه	i hit him
بخبطها	i hit her
بخبي	i hide
بخبيه	i hide him
بخبيها	i hide her
بختفي	i disappear
بخجل	i am ashamed
بخرج	i go out
بخرطوم	with hose
بخسر	i lose
بخطب	i am engaged
بخطف	i kidnap
بخطفه	i kidnap him
بخطفها	i kidnap her
بخلي	i make
بخليه	i make him
بخليها	i make her
بخنجر	with knife
بخنق	i strangle
بخنقه	i strangle him
بخنقها	i strangle her
بخوف	i scare
بخوفني	threatens me
بخوفه	i scare him
بخوفها	i scare her
بخير	fine
بخيزران	with cane
بدا	started
بدات	started
بدبح	i kill
بدبحه	i kill him
بدبحها	i kill her
بدخل	i come in
بدخن	i smoke
بدرس	i study
بدري	early
بدعس	i run over
بدفترها	in her notebook
بدفش	i shove
بدفشه	i shove him
بدفشها	i shove her
بدفع	i pay
بدفعه	i pay him
بدفعها	i pay her
بدق	i knock
بدقني	beats me
بدك	you want
بدكم	you want
بدل	instead
بدمشق	in damascus
بدمي	in my blood
بدن	they want
بدنا	we want
بدني	my body
بده	he wants
بدها	she wants
بدهم	they want
بدهن	they want
بدو	he wants
بدور	i look for
بدوره	i look for him
بدورها	i look for her
بدوريه	league
بدون	without
بدوني	without me
بدي	i want
بديت	started
بديموت	want to die
بدچ	you want
بذاكر	i study
بذبح	i kill
بذبحه	i kill him
بذبحها	i kill her
بذي	i hurt
بذيه	i hurt him
بذيها	i hurt her
برا	outside
براجلها	her man husband
براد*	fridge
برادنا	our fridge
برادها	her fridge
برادي	my fridge
براسل	i message
براسله	i message him
براسلها	i message her
براغي	screws
براقب	i watch
براقبه	i watch him
براقبها	i watch her
برانا	alone by ourselves
براها	alone by herself
براهم	alone by themselves
براهو	alone by himself
براي	alone by myself
برايكم	in your opinion
برايو	alone
بربح	i win
بربط	i tie
بربطه	i tie him
بربطها	i tie her
بربيش	hose
برتجف	i shake
برتقال	fruit
برتقالي	orange
برتقان	orange
برجال	man
برجاله	man
برجر	food
برجع	i go back
برجف	i shake
برجلي	my leg
برد	cold
بردان*	cold
بردنا	our cold
برده	cold
بردها	her cold
بردي	my cold
برسايل	messages
برسايله	messages
برسل	i send
برسله	i send him
برسلها	i send her
برسم	i draw
برشا	a lot
برشام*	pills
برضع	i feed
برضه	also
برضو	also
برع	outside
برعب	i terrify
برعبه	i terrify him
برعبها	i terrify her
برغر	food
برفس	i kick
برفسه	i kick him
برفسها	i kick her
برقص	i dance
بركض	i run
بركل	i kick
بركله	i kick him
بركلها	i kick her
بركي	maybe
برمضان	ramadan
برمضانه	ramadan
برمي	i throw
برميه	i throw him
برميها	i throw her
برنامج*	programme
برنامجنا	our programme
برنامجها	her programme
برنامجي	my programme
بره	outside
بروح	i go
بروحنا	alone by ourselves
بروحه	alone by himself
بروحها	alone by herself
بروحهم	by themselves
بروحي	alone by myself
بريجابالين	drugs
بريد	post
بريده	i want him
بريطانيا	britain
بريك	food dish
بزاف	a lot
بزر	kid
بزران	children
بزرع	i plant
بزرنا	our kid
بزره	kid
بزرها	her kid
بزري	my kid
بزز	forced
بزعق	i shout at
بزعقه	i shout at him
بزعقها	i shout at her
بزعل	i am upset
بزق	spat
بزقعلي	spat on me
بزوج	i marry off
بزوجه	i marry him off
بزوجها	i marry her off
بزور	i visit
بزوره	children
بزوز	kids
بزون*	cat
بزونتنا	our cat
بزونته	his cat
بزونتها	her cat
بزونتي	my cat
بس	but
بساطور	with machete
بساعد	i help
بساعده	i help him
بساعدها	i help her
بسافر	i go abroad
بسال	i ask
بساله	i ask him
بسالها	i ask her
بسبح	i swim
بسبوسه	food dish
بستحم	i shower
بستحي	i am ashamed
بستغل	i exploit
بستغله	i exploit him
بستغلها	i exploit her
بستفرغ	i vomit
بستني	i wait
بستيقظ	i wake up
بسحب	i drag
بسحبه	i drag him
بسحبها	i drag her
بسخر	i mock
بسخره	i mock him
بسخرها	i mock her
بسر	in secret
بسرعه	quickly
بسرق	i steal
بسرقه	i steal him
بسرقها	i steal her
بسطني	beat me
بسطه	beating
بسفر	i send abroad
بسفره	i send him abroad
بسفرها	i send her abroad
بسكاكين	with knives
بسكت	i quiet
بسكر	i lock
بسكره	i lock him
بسكرها	i lock her
بسكليت*	bike
بسكليتنا	our bike
بسكليتها	her bike
بسكليتي	my bike
بسكن	i live
بسكين	with knife
بسكينه	knife
بسلاح	with weapon
بسلام	in peace
بسلك	with wire
بسمع	i hear
بسمم	i poison
بسممه	i poison him
بسممها	i poison her
بسه	cat
بسهنا	our cat
بسهه	cat
بسهها	her cat
بسهي	my cat
بسوي	i do
بسي	counsellor
بسيب	i leave
بسيبه	i leave him
بسيبها	i leave her
بسيط	small
بش	to
بشارع	street
بشارعه	street
بشارك	i share
بشاركه	i share him
بشاركها	i share her
بشبشب	with slipper
بشتري	i buy
بشتريه	i buy him
بشتريها	i buy her
بشتغل	i work
بشتم	i swear
بشتمني	threatens me
بشتمه	i swear him
بشتمها	i swear her
بشحت	i beg
بشد	i pull
بشرب	i drink
بشرد	i run away
بشرط	i cut myself
بشع	ugly
بشعا	ugly
بشعر	i feel
بشعه	ugly
بشعين	ugly
بشغل	i make work
بشغله	i make him work
بشغلها	i make her work
بشفرات	with blades
بشفره	with blade
بشكليط	bike
بشلت	i kick
بشلته	i kick him
بشلتها	i kick her
بشلح	i undress
بشلحه	i undress him
بشلحها	i undress her
بشنق	i hang
بشنقه	i hang him
بشنقها	i hang her
بشوف	i see
بشوفه	i see him
بشوفها	i see her
بشيل	i carry
بشيله	i carry him
بشيلها	i carry her
بصاح	but
بصح	but
بصحن	plate
بصحي	i wake up
بصدق	i believe
بصدم	i crash
بصراحه	honestly
بصرخ	i shout at
بصرخه	i shout at him
بصرخها	i shout at her
بصف	in class
بصفع	i slap
بصفعه	i slap him
بصفعها	i slap her
بصق*	spat
بصل	onion
بصلتنا	our onion
بصلته	his onion
بصلتها	her onion
بصلتي	my onion
بصلح	i fix
بصلنا	our onion
بصله	onion
بصلها	her onion
بصلي	i pray
بصورتها	her picture
بصوره	i film him
بصورها	i film her
بصوم	i not eat
بصير	i happen
بضاع*	drugs stuff
بضاعتنا	our drugs stuff
بضاعته	his drugs stuff
بضاعتها	her drugs stuff
بضاعتي	my drugs stuff
بضايق	i bother
بضايقه	i bother him
بضايقها	i bother her
بضبط	i fix
بضحك	i laugh
بضحكه	i laugh him
بضحكها	i laugh her
بضرب	i hit
بضربه	i hit him
بضربها	i hit her
بضل	i stay
بضيع	i am missing
بطاريه	battery
بطاط	potatoes
بطاطا*	potatoes
بطاطانا	our potatoes
بطاطاها	her potatoes
بطاطاي	my potatoes
بطاطس	potatoes
بطاق*	card
بطاقتنا	our card
بطاقته	his card
بطاقتها	her card
بطاقتي	my card
بطانيه	blanket
بطبخ	i cook
بطبخه	i cook him
بطبخها	i cook her
بطبيب	doctor
بطبيبه	doctor
بطرد	i kick out
بطرده	i kick him out
بطردها	i kick her out
بطرش	i vomit
بطريه	bottle
بطعم	i feed
بطعمه	i feed him
بطعمها	i feed her
بطعن	i stab
بطعنه	i stab him
بطعنها	i stab her
بطفش	run away
بطل	bottle
بطلب	i ask for
بطلبه	i ask for him
بطلبها	i ask for her
بطلع	i go out
بطلق	i divorce
بطن	tummy
بطننا	our tummy
بطنه	tummy
بطنها	her tummy
بطني	my tummy
بطه	duck
بطيح	i fall
بطيخ	fruit
بعاري	my shame
بعاقب	i punish
بعاقبه	i punish him
بعاقبها	i punish her
بعاني	i suffer
بعت	sent
بعتت	sent
بعتتلو	sent him
بعتتنا	she sent us
بعتتني	she sent me
بعتتها	she sent her
بعتك	sent you
بعتله	sent him
بعتلو	sent him
بعتلي	sent me
بعتنا	we sent
بعتني	look after
بعته	sent him
بعتها	sent her
بعتهم	sent them
بعتو	sent him
بعتوا	they sent
بعتونا	they sent us
بعتوني	they sent me
بعتوها	they sent her
بعثلي	sent me
بعثيلي	send me
بعد	after
بعدني	still
بعده	he still
بعدها	then
بعدي	after me
بعدين	then
بعديها	then
بعذب	i torture
بعذبه	i torture him
بعذبها	i torture her
بعرف	i know
بعرفهم	i know them
بعزيمه	with determination
بعصا	with stick
بعصايه	with stick
بعصب	i am angry
بعض	each other
بعطيها	i give her
بعقال	with belt
بعلم	i teach
بعلمه	i teach him
بعلمها	i teach her
بعمره	age
بعمل	i do
بعنف	i abuse
بعنفه	i abuse him
بعنفها	i abuse her
بعور	i hurt
بعوره	i hurt him
بعورها	i hurt her
بعياله	kids
بعيب	i mock
بعيبه	i mock him
بعيبها	i mock her
بعيد	far
بعيد*	far
بعيده	far
بعيدها	her eid
بعيدي	my eid
بعيش	i live
بعيشه	bread
بعيط	i cry
بغا	wanted
بغات	wanted
بغاني	wants me
بغاو	wanted
بغاوني	wants me
بغتصب	i rape
بغتصبه	i rape him
بغتصبها	i rape her
بغرفه	in room
بغريب	stranger
بغريبه	stranger
بغرير	food dish
بغسل	i wash
بغسله	i wash him
بغسلها	i wash her
بغصب	i force
بغصبه	i force him
بغصبها	i force her
بغضب	i am angry
بغلق	i lock
بغلقه	i lock him
بغلقها	i lock her
بغني	i sing
بغي	wanted
بغيب	i am missing
بغيت	wanted
بغينا	we wanted
بغيو	wanted
بغيوا	wanted
بفتح	i open
بفتش	i search
بفتشه	i search him
بفتشها	i search her
بفكر	i think
بفهم	i understand
بفوز	i win
بفيق	i wake up
بفيلم	film
بفيلمه	film
بقاله	shop
بقبل	i kiss
بقبله	i kiss him
بقبلها	i kiss her
بقتل	i kill
بقتله	i kill him
بقتلها	i kill her
بقدر	i can
بقدونس	parsley
بقديش	how much
بقرا	i read
بقرر	i decide
بقرص	i pinch
بقرصه	i pinch him
بقرصها	i pinch her
بقشه	parcel
بقطع	i cut
بقطعه	i cut him
بقطعها	i cut her
بقع	stains
بقعد	i sit
بقفل	i lock
بقفله	i lock him
بقفلها	i lock her
بقللي	i tell
بقلليه	i tell him
بقلليها	i tell her
بقليل	a little
بقول	i say
بقي	stayed
بقيت	i stayed
بكا*	crying
بكابوس	nightmare
بكابوسه	nightmare
بكابوسها	her nightmare
بكابوسي	my nightmare
بكاراتيته	his karate
بكاراتيتها	her karate
بكاراتيتي	my karate
بكاراتيه	karate
بكاسه	cup
بكاسها	her cup
بكاسي	my cup
بكاشه	cash
بكاشها	her cash
بكاشي	my cash
بكامه	cam
بكامها	her cam
بكامي	my cam
بكاميرا	camera
بكاميراه	camera
بكاميراها	her camera
بكاميراي	my camera
بكاها	her crying
بكاهن	priest
بكاهنه	priest
بكاهنها	her priest
بكاهني	my priest
بكتب	i write
بكتبل	i text
بكتبله	i text him
بكتبلها	i text her
بكتل	i hit
بكتلنا	beats us
بكتلني	beats me
بكتله	i hit him
بكتلها	i hit her
بكتلوني	beats me
بكدب	i lie
بكدمات	bruises
بكدماته	bruises
بكذب	i lie
بكرا	tomorrow
بكره	tomorrow
بكرهك	i hate you
بكرهه	i hate him
بكرهها	i hate her
بكس	punch
بكسر	i break
بكسره	i break him
بكسرها	i break her
بكسني	punched me
بكل	in every
بكلم	i talk to
بكلمه	i talk to him
بكلمها	i talk to her
بكم	how much
بكندره	with shoe
بكون	i am
بكوي	i burn
بكويه	i burn him
بكويها	i burn her
بكي	cried
بكيت	cried
بكير	tomorrow
بكينا	we cried
بكيو	cried
بكيوا	cried
بلا	without
بلاحق	i follow
بلاحقه	i follow him
بلاحقها	i follow her
بلاد*	country
بلادنا	our country
بلادها	her country
بلادي	my country
بلاش	cheap
بلاعب	i play with
بلاعبه	i play with him
بلاعبها	i play with her
بلاغ*	report
بلاكه	parcel
بلامس	i touch
بلامسه	i touch him
بلامسها	i touch her
بلايستيشن*	playstation
بلايستيشننا	our playstation
بلايستيشنها	her playstation
بلايستيشني	my playstation
بلبس	i wear
بلبسه	i wear him
بلبسها	i wear her
بلد	country
بلدك	your country
بلدنا	our country
بلده	country
بلدها	her country
بلدي	my country
بلدي*	council
بلديتنا	our council
بلديته	his council
بلديتها	her council
بلديتي	my council
بلطجي	gang
بلطجيه	gang
بلطش	i slap
بلطشه	i slap him
بلطشها	i slap her
بلطم	i slap
بلطمه	i slap him
بلطمها	i slap her
بلع	swallowed
بلعب	i play
بلعت	i swallowed
بلعتها	swallowed
بلعتهم	swallowed
بلعن	i curse
بلعنا	we swallowed
بلعنه	i curse him
بلعنها	i curse her
بلعو	swallowed
بلعوا	swallowed
بلغ	reported
بلغت	reported
بلغنا	we reported
بلغه	slipper
بلغو	reported
بلغوا	reported
بلكت	maybe
بلكته	block
بلكم	i punch
بلكمه	i punch him
بلكمها	i punch her
بلكون*	balcony
بلكوننا	our balcony
بلكونها	her balcony
بلكوني	my balcony
بلكي	maybe
بلمس	i touch
بلمسه	i touch him
بلمسها	i touch her
بلوزات	blouses
بلوك	block
بلوكاني	blocked
بلوكتو	blocked
بلوكني	blocked
بلوكي	blocked
بلوكيتو	blocked
بليز	please
بليل	at night
بمبراه	with blade
بمخدرات	drugs
بمخدراته	drugs
بمدرسه	teacher
بمرته	wife
بمرض	i am sick
بمركز	centre
بمركزه	centre
بمساحه	with space
بمسدس	with gun
بمسدسه	gun
بمسكني	my painkillers
بمشرط	with blade
بمشي	i walk
بمطوه	with knife
بمعلقه	with spoon
بمعلم	teacher
بمعلمه	teacher
بملعب	pitch
بملعبه	pitch
بملف	in a file
بمنع	i forbid
بمنعه	i forbid him
بمنعها	i forbid her
بموت	i die
بموته	i kill him
بموتها	i kill her
بموقف	bus stop
بموقفه	bus stop
بميه	with water
بنات	girls
بنادول	paracetamol
بنادول*	paracetamol
بنادولنا	our paracetamol
بنادولها	her paracetamol
بنادولي	my paracetamol
بنادي	club
بناديه	club
بنام	i sleep
بنايم	i sleep
بنبزني	insults me
بنت	girl
بنتحر	suicide
بنتظر	i wait
بنتك	your daughter
بنتمني	we wish
بنته	his daughter
بنتها	her daughter
بنتو	his daughter
بنتي	my daughter
بنجح	i pass
بنجرب	we try
بنخليها	we let her
بندقي*	gun
بندقيتنا	our gun
بندقيته	his gun
بندقيتها	her gun
بندقيتي	my gun
بندوره	tomatoes
بنزف	i bleed
بنزل	i go down
بنزين*	petrol
بنزيننا	our petrol
بنزينها	her petrol
بنزيني	my petrol
بنستخبي	we hide
بنسي	i forget
بنشر	i post
بنشره	i post him
بنشرها	i post her
بنضف	i clean
بنطلون*	pants
بنطلوننا	our pants
بنطلونها	her pants
بنطلوني	my pants
بنظف	i clean
بنظفه	i clean him
بنظفها	i clean her
بنعال	with slipper
بنعرفو	we know him
بنفجر	i explode
بنفسه	self
بنفسها	her self
بنفسي	my self
بنقل	i move
بنك	bank
بنكت	joking
بنكنا	our bank
بنكه	bank
بنكها	her bank
بنكي	my bank
بنموت	we kill
بننتحر	we suicide
بنهره	river
بنوته	girl
بنوم	i make sleep
بنومه	i make him sleep
بنومها	i make her sleep
بنيتنا	our girl
بنيته	his girl
بنيتها	her girl
بنيتي	my girl
بنيه	girl
بهالشقه	in this flat
بهاوش	i fight
بهجر	i abandon
بهجره	i abandon him
بهجرها	i abandon her
بهدد	i threaten
بهددني	threatens me
بهدده	i threaten him
بهددها	i threaten her
بهرب	i run away
بهز	i insult
بهزر	joking
بهزه	i insult him
بهزها	i insult her
بهيم	stupid
بهيمه	stupid
بهين	i insult
بهينه	i insult him
بهينها	i insult her
بوالدي	my parent
بوبجي	game
بوت	goal
بوتاجاز	cooker
بوجع	i hurt
بوجعه	i hurt him
بوجعها	i hurt her
بوحدنا	we are alone
بوحده	loneliness
بوحدها	alone
بوحدي	alone
بوخه	alcohol
بودره	drugs
بوذي	i hurt
بوذيه	i hurt him
بوذيها	i hurt her
بورطابل	phone
بورطابلي	my phone
بوريه	i show him
بوزي	my mouth
بوسني	kiss me
بوسه	kiss
بوصل	i deliver
بوصله	i deliver him
بوصلها	i deliver her
بوطا	cooker
بوطاغاز	cooker
بوظه	ice cream
بوعد	i promise
بوفا	drugs
بوقع	i fall
بوقف	i stop
بوكاديوس	food
بوكس	punch
بوكسات	punch
بوكسني	punched me
بولد	i give birth
بوله	lamp
بوليس*	police
بوليسنا	our police
بوليسها	her police
بوليسي	my police
بونبون	sweets
بوه	his dad
بوها	her dad
بوي	my dad
بويا	my dad
بيا	in me
بيابتزك	blackmails you
بيابتزنا	blackmails us
بيابتزني*	blackmails me
بيابتزه	blackmails him
بيابتزها	blackmails her
بيابتزهم	blackmails them
بيابتزو	blackmails him
بيابتزوا	they blackmail
بيابتزون	they blackmail
بيابتزونا	they blackmail us
بيابتزوننا	they blackmail us
بيابتزونني	they blackmail me
بيابتزونها	they blackmail her
بيابتزوني	they blackmail me
بيابتزوها	they blackmail her
بياتجوزوا	they marry
بياتجوزون	they marry
بياتخانقوا	they fight
بياتخانقون	they fight
بياتزوجوا	they marry
بياتزوجون	they marry
بياتعاطوا	they take drugs
بياتعاطون	they take drugs
بياتكلموا	they talk
بياتكلمون	they talk
بياخدك	takes you
بياخدنا	takes us
بياخدني*	takes me
بياخده	takes him
بياخدها	takes her
بياخدهم	takes them
بياخدو	takes him
بياخدوا	they take
بياخدون	they take
بياخدونا	they take us
بياخدوننا	they take us
بياخدونني	they take me
بياخدونها	they take her
بياخدوني	they take me
بياخدوها	they take her
بياخذ*	takes
بياخذك	takes you
بياخذنا	takes us
بياخذني*	takes me
بياخذه	takes him
بياخذها	takes her
بياخذهم	takes them
بياخذو	takes him
بياخذوا	they take
بياخذون	they take
بياخذونا	they take us
بياخذوننا	they take us
بياخذونني	they take me
بياخذونها	they take her
بياخذوني	they take me
بياخذوها	they take her
بياذيتك	hurts you
بياذيتنا	hurts us
بياذيتني*	hurts me
بياذيته	hurts him
بياذيتها	hurts her
بياذيتهم	hurts them
بياذيتو	hurts him
بياذيتوا	they hurt
بياذيتون	they hurt
بياذيتونا	they hurt us
بياذيتوننا	they hurt us
بياذيتونني	they hurt me
بياذيتونها	they hurt her
بياذيتوني	they hurt me
بياذيتوها	they hurt her
بياذيك	hurts you
بياذينا	hurts us
بياذيني*	hurts me
بياذيه	hurts him
بياذيها	hurts her
بياذيهم	hurts them
بياذيو	hurts him
بياذيوا	they hurt
بياذيون	they hurt
بياذيونا	they hurt us
بياذيوننا	they hurt us
بياذيونني	they hurt me
بياذيونها	they hurt her
بياذيوني	they hurt me
بياذيوها	they hurt her
بياستغلني*	exploits me
بياستغله	exploits him
بياستغلها	exploits her
بياستغلوا	they exploit
بياستغلون	they exploit
بياغتصبك	rapes you
بياغتصبنا	rapes us
بياغتصبني*	rapes me
بياغتصبه	rapes him
بياغتصبها	rapes her
بياغتصبهم	rapes them
بياغتصبو	rapes him
بياغتصبوا	they rape
بياغتصبون	they rape
بياغتصبونا	they rape us
بياغتصبوننا	they rape us
بياغتصبونني	they rape me
بياغتصبونها	they rape her
بياغتصبوني	they rape me
بياغتصبوها	they rape her
بياكل*	eats
بياكلو	they eat
بياكلوا	they eat
بياكلون	they eat
بيبتزك	blackmails you
بيبتزنا	blackmails us
بيبتزني*	blackmails me
بيبتزه	blackmails him
بيبتزها	blackmails her
بيبتزهم	blackmails them
بيبتزو	blackmails him
بيبتزوا	they blackmail
بيبتزون	they blackmail
بيبتزونا	they blackmail us
بيبتزوننا	they blackmail us
بيبتزونني	they blackmail me
بيبتزونها	they blackmail her
بيبتزوني	they blackmail me
بيبتزوها	they blackmail her
بيبرشم	takes drugs
بيبسطك	beats you
بيبسطنا	beats us
بيبسطني*	beats me
بيبسطه	beats him
بيبسطها	beats her
بيبسطهم	beats them
بيبسطو	beats him
بيبسطوا	they beat
بيبسطون	they beat
بيبسطونا	they beat us
بيبسطوننا	they beat us
بيبسطونني	they beat me
بيبسطونها	they beat her
بيبسطوني	they beat me
بيبسطوها	they beat her
بيبعتك	sends you
بيبعتنا	sends us
بيبعتني*	sends me
بيبعته	sends him
بيبعتها	sends her
بيبعتهم	sends them
بيبعتو	sends him
بيبعتوا	they send
بيبعتون	they send
بيبعتونا	they send us
بيبعتوننا	they send us
بيبعتونني	they send me
بيبعتونها	they send her
بيبعتوني	they send me
بيبعتوها	they send her
بيبغي*	wants
بيبغيوا	they want
بيبغيون	they want
بيبكي*	cries
بيبكيوا	they cry
بيبكيون	they cry
بيبلعوا	they swallow
بيبلعون	they swallow
بيبلغوا	they report
بيبلغون	they report
بيبوسك	kisses you
بيبوسنا	kisses us
بيبوسني*	kisses me
بيبوسه	kisses him
بيبوسها	kisses her
بيبوسهم	kisses them
بيبوسو	kisses him
بيبوسوا	they kiss
بيبوسون	they kiss
بيبوسونا	they kiss us
بيبوسوننا	they kiss us
بيبوسونني	they kiss me
بيبوسونها	they kiss her
بيبوسوني	they kiss me
بيبوسوها	they kiss her
بيبي*	baby
بيبيع*	sells
بيبيعني*	sells me
بيبيعه	sells him
بيبيعها	sells her
بيبيعوا	they sell
بيبيعون	they sell
بيبينا	our baby
بيبيها	her baby
بيبيي	my baby
بيت	home
بيتاخروا	they are late
بيتاخرون	they are late
بيتاذيوا	they hurt
بيتاذيون	they hurt
بيتالموا	they pain
بيتالمون	they pain
بيتبعك	follows you
بيتبعنا	follows us
بيتبعني*	follows me
بيتبعه	follows him
بيتبعها	follows her
بيتبعهم	follows them
بيتبعو	follows him
بيتبعوا	they follow
بيتبعون	they follow
بيتبعونا	they follow us
بيتبعوننا	they follow us
بيتبعونني	they follow me
بيتبعونها	they follow her
بيتبعوني	they follow me
بيتبعوها	they follow her
بيتجوزوا	they marry
بيتجوزون	they marry
بيتحرش	harasses
بيتحرشك	molests you
بيتحرشنا	molests us
بيتحرشني*	molests me
بيتحرشه	molests him
بيتحرشها	molests her
بيتحرشهم	molests them
بيتحرشو	molests him
بيتحرشوا	they molest
بيتحرشون	they molest
بيتحرشونا	they molest us
بيتحرشوننا	they molest us
بيتحرشونني	they molest me
بيتحرشونها	they molest her
بيتحرشوني	they molest me
بيتحرشوها	they molest her
بيتحسنوا	they better
بيتحسنون	they better
بيتحمموا	they shower
بيتحممون	they shower
بيتخانقوا	they fight
بيتخانقون	they fight
بيتدربوا	they train
بيتدربون	they train
بيتذكروا	they remember
بيتذكرون	they remember
بيتركك	leaves you
بيتركنا	leaves us
بيتركني*	leaves me
بيتركه	leaves him
بيتركها	leaves her
بيتركهم	leaves them
بيتركو	leaves him
بيتركوا	they leave
بيتركون	they leave
بيتركونا	they leave us
بيتركوننا	they leave us
بيتركونني	they leave me
بيتركونها	they leave her
بيتركوني	they leave me
بيتركوها	they leave her
بيتزا	pizza
بيتزوجوا	they marry
بيتزوجون	they marry
بيتسولوا	they beg
بيتسولون	they beg
بيتصلوا	they call
بيتصلون	they call
بيتضاربوا	they fight
بيتضاربون	they fight
بيتطلقوا	they divorce
بيتطلقون	they divorce
بيتعاركوا	they fight
بيتعاركون	they fight
بيتعاطوا	they take drugs
بيتعاطون	they take drugs
بيتعبوا	they are tired
بيتعبون	they are tired
بيتعرضوا	they suffer
بيتعرضون	they suffer
بيتعلموا	they learn
بيتعلمون	they learn
بيتقياوا	they vomit
بيتقياون	they vomit
بيتكلم*	talks
بيتكلموا	they talk
بيتكلمون	they talk
بيتمرنوا	they train
بيتمرنون	they train
بيتمنيوا	they wish
بيتمنيون	they wish
بيتنا	our home
بيتنمرك	bullies you
بيتنمرنا	bullies us
بيتنمرني*	bullies me
بيتنمره	bullies him
بيتنمرها	bullies her
بيتنمرهم	bullies them
بيتنمرو	bullies him
بيتنمروا	they bully
بيتنمرون	they bully
بيتنمرونا	they bully us
بيتنمروننا	they bully us
بيتنمرونني	they bully me
بيتنمرونها	they bully her
بيتنمروني	they bully me
بيتنمروها	they bully her
بيته	home
بيتها	her home
بيتهم	their house
بيتو	his house
بيتي	my home
بيجابرك	forces you
بيجابرنا	forces us
بيجابرني*	forces me
بيجابره	forces him
بيجابرها	forces her
بيجابرهم	forces them
بيجابرو	forces him
بيجابروا	they force
بيجابرون	they force
بيجابرونا	they force us
بيجابروننا	they force us
بيجابرونني	they force me
بيجابرونها	they force her
بيجابروني	they force me
بيجابروها	they force her
بيجام*	pyjamas
بيجبرك	forces you
بيجبرنا	forces us
بيجبرني*	forces me
بيجبره	forces him
بيجبرها	forces her
بيجبرهم	forces them
بيجبرو	forces him
بيجبروا	they force
بيجبرون	they force
بيجبرونا	they force us
بيجبروننا	they force us
بيجبرونني	they force me
بيجبرونها	they force her
بيجبروني	they force me
بيجبروها	they force her
بيجرحك	cuts you
بيجرحنا	cuts us
بيجرحني*	cuts me
بيجرحه	cuts him
بيجرحها	cuts her
بيجرحهم	cuts them
بيجرحو	cuts him
بيجرحوا	they cut
بيجرحون	they cut
بيجرحونا	they cut us
بيجرحوننا	they cut us
بيجرحونني	they cut me
بيجرحونها	they cut her
بيجرحوني	they cut me
بيجرحوها	they cut her
بيجرني*	drags me
بيجريوا	they run
بيجريون	they run
بيجلدك	whips you
بيجلدنا	whips us
بيجلدني*	whips me
بيجلده	whips him
بيجلدها	whips her
بيجلدهم	whips them
بيجلدو	whips him
بيجلدوا	they whip
بيجلدون	they whip
بيجلدونا	they whip us
بيجلدوننا	they whip us
بيجلدونني	they whip me
بيجلدونها	they whip her
بيجلدوني	they whip me
بيجلدوها	they whip her
بيجلسوا	they sit
بيجلسون	they sit
بيجمع	collects
بيجوزك	marries you off
بيجوزنا	marries us off
بيجوزني*	marries me off
بيجوزه	marries him off
بيجوزها	marries her off
بيجوزهم	marries them off
بيجوزو	marries him off
بيجوزوا	they marry off
بيجوزون	they marry off
بيجوزونا	they marry us off
بيجوزوننا	they marry us off
بيجوزونني	they marry me off
بيجوزونها	they marry her off
بيجوزوني	they marry me off
بيجوزوها	they marry her off
بيجوعوا	they are hungry
بيجوعون	they are hungry
بيجي	comes
بيجيبني*	brings me
بيجيبه	brings him
بيجيبها	brings her
بيجيبوا	they bring
بيجيبون	they bring
بيحاولوا	they try
بيحاولون	they try
بيحبسك	locks you in
بيحبسنا	locks us in
بيحبسني*	locks me in
بيحبسه	locks him in
بيحبسها	locks her in
بيحبسهم	locks them in
بيحبسو	locks him in
بيحبسوا	they lock
بيحبسون	they lock
بيحبسونا	they lock us
بيحبسوننا	they lock us
بيحبسونني	they lock me
بيحبسونها	they lock her
بيحبسوني	they lock me
بيحبسوها	they lock her
بيحبوه	they love him
بيحتاج*	needs
بيحتاجوا	they need
بيحتاجون	they need
بيحتفلوا	they celebrate
بيحتفلون	they celebrate
بيحجزك	locks you in
بيحجزنا	locks us in
بيحجزني*	locks me in
بيحجزه	locks him in
بيحجزها	locks her in
بيحجزهم	locks them in
بيحجزو	locks him in
بيحجزوا	they lock
بيحجزون	they lock
بيحجزونا	they lock us
بيحجزوننا	they lock us
بيحجزونني	they lock me
بيحجزونها	they lock her
بيحجزوني	they lock me
بيحجزوها	they lock her
بيحرقك	burns you
بيحرقنا	burns us
بيحرقني*	burns me
بيحرقه	burns him
بيحرقها	burns her
بيحرقهم	burns them
بيحرقو	burns him
بيحرقوا	they burn
بيحرقون	they burn
بيحرقونا	they burn us
بيحرقوننا	they burn us
بيحرقونني	they burn me
بيحرقونها	they burn her
بيحرقوني	they burn me
بيحرقوها	they burn her
بيحرمك	not lets you
بيحرمنا	not lets us
بيحرمني*	not lets me
بيحرمه	not lets him
بيحرمها	not lets her
بيحرمهم	not lets them
بيحرمو	not lets him
بيحرموا	they not let
بيحرمون	they not let
بيحرمونا	they not let us
بيحرموننا	they not let us
بيحرمونني	they not let me
بيحرمونها	they not let her
بيحرموني	they not let me
بيحرموها	they not let her
بيحرگك	burns you
بيحرگنا	burns us
بيحرگني*	burns me
بيحرگه	burns him
بيحرگها	burns her
بيحرگهم	burns them
بيحرگو	burns him
بيحرگوا	they burn
بيحرگون	they burn
بيحرگونا	they burn us
بيحرگوننا	they burn us
بيحرگونني	they burn me
بيحرگونها	they burn her
بيحرگوني	they burn me
بيحرگوها	they burn her
بيحسسك	touches you
بيحسسنا	touches us
بيحسسني*	touches me
بيحسسه	touches him
بيحسسها	touches her
بيحسسهم	touches them
بيحسسو	touches him
بيحسسوا	they touch
بيحسسون	they touch
بيحسسونا	they touch us
بيحسسوننا	they touch us
بيحسسونني	they touch me
بيحسسونها	they touch her
بيحسسوني	they touch me
بيحسسوها	they touch her
بيحشش	takes drugs
بيحششوا	they smoke weed
بيحششون	they smoke weed
بيحصلوا	they happen
بيحصلون	they happen
بيحضنك	hugs you
بيحضننا	hugs us
بيحضنني*	hugs me
بيحضنه	hugs him
بيحضنها	hugs her
بيحضنهم	hugs them
بيحضنو	hugs him
بيحضنوا	they hug
بيحضنون	they hug
بيحضنونا	they hug us
بيحضنوننا	they hug us
بيحضنونني	they hug me
بيحضنونها	they hug her
بيحضنوني	they hug me
بيحضنوها	they hug her
بيحكم*	controls
بيحكمك	controls you
بيحكمنا	controls us
بيحكمني*	controls me
بيحكمه	controls him
بيحكمها	controls her
بيحكمهم	controls them
بيحكمو	controls him
بيحكموا	they control
بيحكمون	they control
بيحكمونا	they control us
بيحكموننا	they control us
بيحكمونني	they control me
بيحكمونها	they control her
بيحكموني	they control me
بيحكموها	they control her
بيحكي*	talks
بيحكيك	talks you
بيحكينا	talks us
بيحكيني*	talks me
بيحكيه	talks him
بيحكيها	talks her
بيحكيهم	talks them
بيحكيو	talks him
بيحكيوا	they talk
بيحكيون	they talk
بيحكيونا	they talk us
بيحكيوننا	they talk us
بيحكيونني	they talk me
بيحكيونها	they talk her
بيحكيوني	they talk me
بيحكيوها	they talk her
بيحلفوا	they swear
بيحلفون	they swear
بيحلموا	they dream
بيحلمون	they dream
بيحملني*	carries me
بيحمله	carries him
بيحملها	carries her
بيحملوا	they carry
بيحملون	they carry
بيحميك	protects you
بيحمينا	protects us
بيحميني*	protects me
بيحميه	protects him
بيحميها	protects her
بيحميهم	protects them
بيحميو	protects him
بيحميوا	they protect
بيحميون	they protect
بيحميونا	they protect us
بيحميوننا	they protect us
بيحميونني	they protect me
بيحميونها	they protect her
بيحميوني	they protect me
بيحميوها	they protect her
بيخافو	they are scared
بيخافوا	they are scared
بيخافون	they are scared
بيخبرك	tells you
بيخبرنا	tells us
بيخبرني*	tells me
بيخبره	tells him
بيخبرها	tells her
بيخبرهم	tells them
بيخبرو	tells him
بيخبروا	they tell
بيخبرون	they tell
بيخبرونا	they tell us
بيخبروننا	they tell us
بيخبرونني	they tell me
بيخبرونها	they tell her
بيخبروني	they tell me
بيخبروها	they tell her
بيخبطك	hits you
بيخبطنا	hits us
بيخبطني*	hits me
بيخبطه	hits him
بيخبطها	hits her
بيخبطهم	hits them
بيخبطو	hits him
بيخبطوا	they hit
بيخبطون	they hit
بيخبطونا	they hit us
بيخبطوننا	they hit us
بيخبطونني	they hit me
بيخبطونها	they hit her
بيخبطوني	they hit me
بيخبطوها	they hit her
بيخبيني*	hides me
بيخبيه	hides him
بيخبيها	hides her
بيخبيوا	they hide
بيخبيون	they hide
بيختفيوا	they disappear
بيختفيون	they disappear
بيختنوا	they circumcise me
بيخجلوا	they are ashamed
بيخجلون	they are ashamed
بيخرجوا	they go out
بيخرجون	they go out
بيخسروا	they lose
بيخسرون	they lose
بيخطبوا	they are engaged
بيخطبون	they are engaged
بيخطفك	kidnaps you
بيخطفنا	kidnaps us
بيخطفني*	kidnaps me
بيخطفه	kidnaps him
بيخطفها	kidnaps her
بيخطفهم	kidnaps them
بيخطفو	kidnaps him
بيخطفوا	they kidnap
بيخطفون	they kidnap
بيخطفونا	they kidnap us
بيخطفوننا	they kidnap us
بيخطفونني	they kidnap me
بيخطفونها	they kidnap her
بيخطفوني	they kidnap me
بيخطفوها	they kidnap her
بيخلوهم	let them
بيخليك	makes you
بيخلينا	makes us
بيخليني*	makes me
بيخليه	makes him
بيخليها	makes her
بيخليهم	makes them
بيخليو	makes him
بيخليوا	they make
بيخليون	they make
بيخليونا	they make us
بيخليوننا	they make us
بيخليونني	they make me
بيخليونها	they make her
بيخليوني	they make me
بيخليوها	they make her
بيخنقك	strangles you
بيخنقنا	strangles us
بيخنقني*	strangles me
بيخنقه	strangles him
بيخنقها	strangles her
بيخنقهم	strangles them
بيخنقو	strangles him
بيخنقوا	they strangle
بيخنقون	they strangle
بيخنقونا	they strangle us
بيخنقوننا	they strangle us
بيخنقونني	they strangle me
بيخنقونها	they strangle her
بيخنقوني	they strangle me
بيخنقوها	they strangle her
بيخوفك	scares you
بيخوفنا	scares us
بيخوفني*	scares me
بيخوفه	scares him
بيخوفها	scares her
بيخوفهم	scares them
بيخوفو	scares him
بيخوفوا	they scare
بيخوفون	they scare
بيخوفونا	they scare us
بيخوفوننا	they scare us
بيخوفونني	they scare me
بيخوفونها	they scare her
بيخوفوني	they scare me
بيخوفوها	they scare her
بيدبحك	kills you
بيدبحنا	kills us
بيدبحني*	kills me
بيدبحه	kills him
بيدبحها	kills her
بيدبحهم	kills them
بيدبحو	kills him
بيدبحوا	they kill
بيدبحون	they kill
بيدبحونا	they kill us
بيدبحوننا	they kill us
بيدبحونني	they kill me
بيدبحونها	they kill her
بيدبحوني	they kill me
بيدبحوها	they kill her
بيدخلوا	they come in
بيدخلون	they come in
بيدخنوا	they smoke
بيدخنون	they smoke
بيدرسوا	they study
بيدرسون	they study
بيدعسوا	they run over
بيدعسون	they run over
بيدفشك	shoves you
بيدفشنا	shoves us
بيدفشني*	shoves me
بيدفشه	shoves him
بيدفشها	shoves her
بيدفشهم	shoves them
بيدفشو	shoves him
بيدفشوا	they shove
بيدفشون	they shove
بيدفشونا	they shove us
بيدفشوننا	they shove us
بيدفشونني	they shove me
بيدفشونها	they shove her
بيدفشوني	they shove me
بيدفشوها	they shove her
بيدفعك	pays you
بيدفعنا	pays us
بيدفعني*	pays me
بيدفعه	pays him
بيدفعها	pays her
بيدفعهم	pays them
بيدفعو	pays him
بيدفعوا	they pay
بيدفعون	they pay
بيدفعونا	they pay us
بيدفعوننا	they pay us
بيدفعونني	they pay me
بيدفعونها	they pay her
بيدفعوني	they pay me
بيدفعوها	they pay her
بيدقني	beats me
بيدقها	beats her
بيدقوني	beats me
بيدورني*	looks for me
بيدوره	looks for him
بيدورها	looks for her
بيدوروا	they look for
بيدورون	they look for
بيدي	in my hand
بيديها	gives her
بيذاكروا	they study
بيذاكرون	they study
بيذبحك	kills you
بيذبحنا	kills us
بيذبحني*	kills me
بيذبحه	kills him
بيذبحها	kills her
بيذبحهم	kills them
بيذبحو	kills him
بيذبحوا	they kill
بيذبحون	they kill
بيذبحونا	they kill us
بيذبحوننا	they kill us
بيذبحونني	they kill me
بيذبحونها	they kill her
بيذبحوني	they kill me
بيذبحوها	they kill her
بيذيك	hurts you
بيذينا	hurts us
بيذيني*	hurts me
بيذيه	hurts him
بيذيها	hurts her
بيذيهم	hurts them
بيذيو	hurts him
بيذيوا	they hurt
بيذيون	they hurt
بيذيونا	they hurt us
بيذيوننا	they hurt us
بيذيونني	they hurt me
بيذيونها	they hurt her
بيذيوني	they hurt me
بيذيوها	they hurt her
بيرا	alcohol
بيراسلك	messages you
بيراسلنا	messages us
بيراسلني*	messages me
بيراسله	messages him
بيراسلها	messages her
بيراسلهم	messages them
بيراسلو	messages him
بيراسلوا	they message
بيراسلون	they message
بيراسلونا	they message us
بيراسلوننا	they message us
بيراسلونني	they message me
بيراسلونها	they message her
بيراسلوني	they message me
بيراسلوها	they message her
بيراقبك	watches you
بيراقبنا	watches us
بيراقبني*	watches me
بيراقبه	watches him
بيراقبها	watches her
بيراقبهم	watches them
بيراقبو	watches him
بيراقبوا	they watch
بيراقبون	they watch
بيراقبونا	they watch us
بيراقبوننا	they watch us
بيراقبونني	they watch me
بيراقبونها	they watch her
بيراقبوني	they watch me
بيراقبوها	they watch her
بيربحوا	they win
بيربحون	they win
بيربطك	ties you up
بيربطنا	ties us up
بيربطني*	ties me up
بيربطه	ties him up
بيربطها	ties her up
بيربطهم	ties them up
بيربطو	ties him up
بيربطوا	they tie
بيربطون	they tie
بيربطونا	they tie us
بيربطوننا	they tie us
بيربطونني	they tie me
بيربطونها	they tie her
بيربطوني	they tie me
بيربطوها	they tie her
بيرتجفوا	they shake
بيرتجفون	they shake
بيرتنا	our alcohol
بيرته	his alcohol
بيرتها	her alcohol
بيرتي	my alcohol
بيرجع*	comes back
بيرجعوا	they come back
بيرجعون	they come back
بيرجفوا	they shake
بيرجفون	they shake
بيرسلك	sends you
بيرسلنا	sends us
بيرسلني*	sends me
بيرسله	sends him
بيرسلها	sends her
بيرسلهم	sends them
بيرسلو	sends him
بيرسلوا	they send
بيرسلون	they send
بيرسلونا	they send us
بيرسلوننا	they send us
بيرسلونني	they send me
بيرسلونها	they send her
بيرسلوني	they send me
بيرسلوها	they send her
بيرسموا	they draw
بيرسمون	they draw
بيرضعوا	they feed
بيرضعون	they feed
بيرعبك	terrifies you
بيرعبنا	terrifies us
بيرعبني*	terrifies me
بيرعبه	terrifies him
بيرعبها	terrifies her
بيرعبهم	terrifies them
بيرعبو	terrifies him
بيرعبوا	they terrify
بيرعبون	they terrify
بيرعبونا	they terrify us
بيرعبوننا	they terrify us
بيرعبونني	they terrify me
بيرعبونها	they terrify her
بيرعبوني	they terrify me
بيرعبوها	they terrify her
بيرفسك	kicks you
بيرفسنا	kicks us
بيرفسني*	kicks me
بيرفسه	kicks him
بيرفسها	kicks her
بيرفسهم	kicks them
بيرفسو	kicks him
بيرفسوا	they kick
بيرفسون	they kick
بيرفسونا	they kick us
بيرفسوننا	they kick us
بيرفسونني	they kick me
بيرفسونها	they kick her
بيرفسوني	they kick me
بيرفسوها	they kick her
بيرقصوا	they dance
بيرقصون	they dance
بيركضوا	they run
بيركضون	they run
بيركلك	kicks you
بيركلنا	kicks us
بيركلني*	kicks me
بيركله	kicks him
بيركلها	kicks her
بيركلهم	kicks them
بيركلو	kicks him
بيركلوا	they kick
بيركلون	they kick
بيركلونا	they kick us
بيركلوننا	they kick us
بيركلونني	they kick me
بيركلونها	they kick her
بيركلوني	they kick me
بيركلوها	they kick her
بيرميني*	throws me
بيرميه	throws him
بيرميها	throws her
بيرميوا	they throw
بيرميون	they throw
بيره	alcohol
بيروحو	they go
بيروحوا	they go
بيروحون	they go
بيريدو	they want
بيريدوا	they want
بيريدون	they want
بيزرعوا	they plant
بيزرعون	they plant
بيزعق	shouts at me
بيزعقك	shouts at you
بيزعقلي	shouts at me
بيزعقنا	shouts at us
بيزعقني*	shouts at me
بيزعقه	shouts at him
بيزعقها	shouts at her
بيزعقهم	shouts at them
بيزعقو	shouts at him
بيزعقوا	they shout at
بيزعقون	they shout at
بيزعقونا	they shout at us
بيزعقوننا	they shout at us
بيزعقونني	they shout at me
بيزعقونها	they shout at her
بيزعقوني	they shout at me
بيزعقوها	they shout at her
بيزعلوا	they are upset
بيزعلون	they are upset
بيزقوني	they push me
بيزوجك	marries you off
بيزوجنا	marries us off
بيزوجني*	marries me off
بيزوجه	marries him off
بيزوجها	marries her off
بيزوجهم	marries them off
بيزوجو	marries him off
بيزوجوا	they marry off
بيزوجون	they marry off
بيزوجونا	they marry us off
بيزوجوننا	they marry us off
بيزوجونني	they marry me off
بيزوجونها	they marry her off
بيزوجوني	they marry me off
بيزوجوها	they marry her off
بيزوروا	they visit
بيزورون	they visit
بيساعدني*	helps me
بيساعده	helps him
بيساعدها	helps her
بيساعدوا	they help
بيساعدون	they help
بيسافروا	they go abroad
بيسافرون	they go abroad
بيسال*	asks
بيسالك	asks you
بيسالنا	asks us
بيسالني*	asks me
بيساله	asks him
بيسالها	asks her
بيسالهم	asks them
بيسالو	asks him
بيسالوا	they ask
بيسالون	they ask
بيسالونا	they ask us
بيسالوننا	they ask us
بيسالونني	they ask me
بيسالونها	they ask her
بيسالوني	they ask me
بيسالوها	they ask her
بيسبحوا	they swim
بيسبحون	they swim
بيستحموا	they shower
بيستحمون	they shower
بيستحيوا	they are ashamed
بيستحيون	they are ashamed
بيستخبي	hides
بيستغلني*	exploits me
بيستغله	exploits him
بيستغلها	exploits her
بيستغلوا	they exploit
بيستغلون	they exploit
بيستغيث	calls for help
بيستفرغوا	they vomit
بيستفرغون	they vomit
بيستنوني	wait for me
بيستنيوا	they wait
بيستنيون	they wait
بيستيقظوا	they wake up
بيستيقظون	they wake up
بيسحبك	drags you
بيسحبنا	drags us
بيسحبني*	drags me
بيسحبه	drags him
بيسحبها	drags her
بيسحبهم	drags them
بيسحبو	drags him
بيسحبوا	they drag
بيسحبون	they drag
بيسحبونا	they drag us
بيسحبوننا	they drag us
بيسحبونني	they drag me
بيسحبونها	they drag her
بيسحبوني	they drag me
بيسحبوها	they drag her
بيسخرك	mocks you
بيسخرنا	mocks us
بيسخرني*	mocks me
بيسخره	mocks him
بيسخرها	mocks her
بيسخرهم	mocks them
بيسخرو	mocks him
بيسخروا	they mock
بيسخرون	they mock
بيسخرونا	they mock us
بيسخروننا	they mock us
بيسخرونني	they mock me
بيسخرونها	they mock her
بيسخروني	they mock me
بيسخروها	they mock her
بيسرقك	steals you
بيسرقنا	steals us
بيسرقني*	steals me
بيسرقه	steals him
بيسرقها	steals her
بيسرقهم	steals them
بيسرقو	steals him
بيسرقوا	they steal
بيسرقون	they steal
بيسرقونا	they steal us
بيسرقوننا	they steal us
بيسرقونني	they steal me
بيسرقونها	they steal her
بيسرقوني	they steal me
بيسرقوها	they steal her
بيسفرك	sends you abroad
بيسفرنا	sends us abroad
بيسفرني*	sends me abroad
بيسفره	sends him abroad
بيسفرها	sends her abroad
بيسفرهم	sends them abroad
بيسفرو	sends him abroad
بيسفروا	they send abroad
بيسفرون	they send abroad
بيسفرونا	they send us abroad
بيسفروننا	they send us abroad
بيسفرونني	they send me abroad
بيسفرونها	they send her abroad
بيسفروني	they send me abroad
بيسفروها	they send her abroad
بيسكت*	quiet
بيسكتوا	they quiet
بيسكتون	they quiet
بيسكر*	locks
بيسكرك	locks you
بيسكرنا	locks us
بيسكرني*	locks me
بيسكره	locks him
بيسكرها	locks her
بيسكرهم	locks them
بيسكرو	locks him
بيسكروا	they lock
بيسكرون	they lock
بيسكرونا	they lock us
بيسكروننا	they lock us
بيسكرونني	they lock me
بيسكرونها	they lock her
بيسكروني	they lock me
بيسكروها	they lock her
بيسكليت	bike
بيسكنوا	they live
بيسكنون	they live
بيسمعوا	they hear
بيسمعون	they hear
بيسممك	poisons you
بيسممنا	poisons us
بيسممني*	poisons me
بيسممه	poisons him
بيسممها	poisons her
بيسممهم	poisons them
بيسممو	poisons him
بيسمموا	they poison
بيسممون	they poison
بيسممونا	they poison us
بيسمموننا	they poison us
بيسممونني	they poison me
بيسممونها	they poison her
بيسمموني	they poison me
بيسمموها	they poison her
بيسنن	teething
بيسه	drugs
بيسوي*	does
بيسويوا	they do
بيسويون	they do
بيسيبك	leaves you
بيسيبنا	leaves us
بيسيبني*	leaves me
بيسيبه	leaves him
بيسيبها	leaves her
بيسيبهم	leaves them
بيسيبو	leaves him
بيسيبوا	they leave
بيسيبون	they leave
بيسيبونا	they leave us
بيسيبوننا	they leave us
بيسيبونني	they leave me
بيسيبونها	they leave her
بيسيبوني	they leave me
بيسيبوها	they leave her
بيسين	swimming
بيشاركني*	shares me
بيشاركه	shares him
بيشاركها	shares her
بيشاركوا	they share
بيشاركون	they share
بيشتريني*	buys me
بيشتريه	buys him
بيشتريها	buys her
بيشتريوا	they buy
بيشتريون	they buy
بيشتغلوا	they work
بيشتغلون	they work
بيشتمك	swears at you
بيشتمنا	swears at us
بيشتمني*	swears at me
بيشتمه	swears at him
بيشتمها	swears at her
بيشتمهم	swears at them
بيشتمو	swears at him
بيشتموا	they swear
بيشتمون	they swear
بيشتمونا	they swear us
بيشتموننا	they swear us
بيشتمونني	they swear me
بيشتمونها	they swear her
بيشتموني	they swear me
بيشتموها	they swear her
بيشحتوا	they beg
بيشحتون	they beg
بيشرب	drinks alcohol
بيشربوا	they drink
بيشربون	they drink
بيشردوا	they run away
بيشردون	they run away
بيشعروا	they feel
بيشعرون	they feel
بيشغلني*	makes me work
بيشغله	makes him work
بيشغلها	makes her work
بيشغلوا	they make work
بيشغلون	they make work
بيشغلوني	they make me work
بيشفع	makes up for
بيشلتك	kicks you
بيشلتنا	kicks us
بيشلتني*	kicks me
بيشلته	kicks him
بيشلتها	kicks her
بيشلتهم	kicks them
بيشلتو	kicks him
بيشلتوا	they kick
بيشلتون	they kick
بيشلتونا	they kick us
بيشلتوننا	they kick us
بيشلتونني	they kick me
بيشلتونها	they kick her
بيشلتوني	they kick me
بيشلتوها	they kick her
بيشلحك	undresses you
بيشلحنا	undresses us
بيشلحني*	undresses me
بيشلحه	undresses him
بيشلحها	undresses her
بيشلحهم	undresses them
بيشلحو	undresses him
بيشلحوا	they undress
بيشلحون	they undress
بيشلحونا	they undress us
بيشلحوننا	they undress us
بيشلحونني	they undress me
بيشلحونها	they undress her
بيشلحوني	they undress me
بيشلحوها	they undress her
بيشنقك	hangs you
بيشنقنا	hangs us
بيشنقني*	hangs me
بيشنقه	hangs him
بيشنقها	hangs her
بيشنقهم	hangs them
بيشنقو	hangs him
بيشنقوا	they hang
بيشنقون	they hang
بيشنقونا	they hang us
بيشنقوننا	they hang us
بيشنقونني	they hang me
بيشنقونها	they hang her
بيشنقوني	they hang me
بيشنقوها	they hang her
بيشوفك	sees you
بيشوفنا	sees us
بيشوفني*	sees me
بيشوفه	sees him
بيشوفها	sees her
بيشوفهم	sees them
بيشوفو	sees him
بيشوفوا	they see
بيشوفون	they see
بيشوفونا	they see us
بيشوفوننا	they see us
بيشوفونني	they see me
بيشوفونها	they see her
بيشوفوني	they see me
بيشوفوها	they see her
بيشيلني*	carries me
بيشيله	carries him
بيشيلها	carries her
بيشيلوا	they carry
بيشيلون	they carry
بيصحيوا	they wake up
بيصحيون	they wake up
بيصدقني	believes me
بيصدقوا	they believe
بيصدقون	they believe
بيصدموا	they crash
بيصدمون	they crash
بيصرخ*	shouts at
بيصرخك	shouts at you
بيصرخنا	shouts at us
بيصرخني*	shouts at me
بيصرخه	shouts at him
بيصرخها	shouts at her
بيصرخهم	shouts at them
بيصرخو	shouts at him
بيصرخوا	they shout at
بيصرخون	they shout at
بيصرخونا	they shout at us
بيصرخوننا	they shout at us
بيصرخونني	they shout at me
بيصرخونها	they shout at her
بيصرخوني	they shout at me
بيصرخوها	they shout at her
بيصفعك	slaps you
بيصفعنا	slaps us
بيصفعني*	slaps me
بيصفعه	slaps him
بيصفعها	slaps her
بيصفعهم	slaps them
بيصفعو	slaps him
بيصفعوا	they slap
بيصفعون	they slap
بيصفعونا	they slap us
بيصفعوننا	they slap us
بيصفعونني	they slap me
بيصفعونها	they slap her
بيصفعوني	they slap me
بيصفعوها	they slap her
بيصلحوا	they fix
بيصلحون	they fix
بيصليوا	they pray
بيصليون	they pray
بيصورك	films you
بيصورنا	films us
بيصوره	films him
بيصورها	films her
بيصورهم	films them
بيصورو	films him
بيصوروا	they film
بيصورون	they film
بيصورونا	they film us
بيصوروننا	they film us
بيصورونني	they film me
بيصورونها	they film her
بيصوروني	they film me
بيصوروها	they film her
بيصوموا	they not eat
بيصومون	they not eat
بيصير	happens
بيصير*	happens
بيصيروا	they happen
بيصيرون	they happen
بيض	eggs
بيضا	white
بيضايقك	bothers you
بيضايقنا	bothers us
بيضايقني*	bothers me
بيضايقه	bothers him
بيضايقها	bothers her
بيضايقهم	bothers them
بيضايقو	bothers him
بيضايقوا	they bother
بيضايقون	they bother
بيضايقونا	they bother us
بيضايقوننا	they bother us
بيضايقونني	they bother me
بيضايقونها	they bother her
بيضايقوني	they bother me
بيضايقوها	they bother her
بيضبطوا	they fix
بيضبطون	they fix
بيضحكك	laughs you
بيضحكنا	laughs us
بيضحكني*	laughs me
بيضحكه	laughs him
بيضحكها	laughs her
بيضحكهم	laughs them
بيضحكو	laughs him
بيضحكوا	they laugh
بيضحكون	they laugh
بيضحكونا	they laugh us
بيضحكوننا	they laugh us
بيضحكونني	they laugh me
بيضحكونها	they laugh her
بيضحكوني	they laugh me
بيضحكوها	they laugh her
بيضرب*	hits
بيضربك	hits you
بيضربنا	hits us
بيضربني	hits me
بيضربني*	hits me
بيضربه	hits him
بيضربها	hits her
بيضربهم	hits them
بيضربو	hits him
بيضربوا	they hit
بيضربون	they hit
بيضربونا	they hit us
بيضربوننا	they hit us
بيضربونني	they hit me
بيضربونها	they hit her
بيضربوني	they hit me
بيضربوها	they hit her
بيضه	eggs
بيضيعوا	they are missing
بيضيعون	they are missing
بيطبخني*	cooks me
بيطبخه	cooks him
بيطبخها	cooks her
بيطبخوا	they cook
بيطبخون	they cook
بيطردك	kicks you out
بيطردنا	kicks us out
بيطردني*	kicks me out
بيطرده	kicks him out
بيطردها	kicks her out
بيطردهم	kicks them out
بيطردو	kicks him out
بيطردوا	they kick out
بيطردون	they kick out
بيطردونا	they kick us out
بيطردوننا	they kick us out
بيطردونني	they kick me out
بيطردونها	they kick her out
بيطردوني	they kick me out
بيطردوها	they kick her out
بيطرشوا	they vomit
بيطرشون	they vomit
بيطري*	vet
بيطرينا	our vet
بيطريها	her vet
بيطريي	my vet
بيطعمني*	feeds me
بيطعمه	feeds him
بيطعمها	feeds her
بيطعموا	they feed
بيطعمون	they feed
بيطعنك	stabs you
بيطعننا	stabs us
بيطعنني*	stabs me
بيطعنه	stabs him
بيطعنها	stabs her
بيطعنهم	stabs them
بيطعنو	stabs him
بيطعنوا	they stab
بيطعنون	they stab
بيطعنونا	they stab us
بيطعنوننا	they stab us
بيطعنونني	they stab me
بيطعنونها	they stab her
بيطعنوني	they stab me
بيطعنوها	they stab her
بيطفوا	turn off
بيطقني	hits me
بيطلبك	asks for you
بيطلبنا	asks for us
بيطلبني*	asks for me
بيطلبه	asks for him
بيطلبها	asks for her
بيطلبهم	asks for them
بيطلبو	asks for him
بيطلبوا	they ask for
بيطلبون	they ask for
بيطلبونا	they ask for us
بيطلبوننا	they ask for us
بيطلبونني	they ask for me
بيطلبونها	they ask for her
بيطلبوني	they ask for me
بيطلبوها	they ask for her
بيطلع*	goes out
بيطلعوا	they go out
بيطلعون	they go out
بيطلقوا	they divorce
بيطلقون	they divorce
بيطمن	checks on
بيطيحوا	they fall
بيطيحون	they fall
بيعاقبك	punishes you
بيعاقبنا	punishes us
بيعاقبني*	punishes me
بيعاقبه	punishes him
بيعاقبها	punishes her
بيعاقبهم	punishes them
بيعاقبو	punishes him
بيعاقبوا	they punish
بيعاقبون	they punish
بيعاقبونا	they punish us
بيعاقبوننا	they punish us
بيعاقبونني	they punish me
بيعاقبونها	they punish her
بيعاقبوني	they punish me
بيعاقبوها	they punish her
بيعانيوا	they suffer
بيعانيون	they suffer
بيعذبك	tortures you
بيعذبنا	tortures us
بيعذبني*	tortures me
بيعذبه	tortures him
بيعذبها	tortures her
بيعذبهم	tortures them
بيعذبو	tortures him
بيعذبوا	they torture
بيعذبون	they torture
بيعذبونا	they torture us
بيعذبوننا	they torture us
بيعذبونني	they torture me
بيعذبونها	they torture her
بيعذبوني	they torture me
بيعذبوها	they torture her
بيعرفوا	they know
بيعرفون	they know
بيعصبوا	they are angry
بيعصبون	they are angry
بيعطوا	give
بيعطيني	gives me
بيعلمني*	teaches me
بيعلمه	teaches him
بيعلمها	teaches her
بيعلموا	they teach
بيعلمون	they teach
بيعملو	they do
بيعملوا	they do
بيعملون	they do
بيعنفك	abuses you
بيعنفنا	abuses us
بيعنفني*	abuses me
بيعنفه	abuses him
بيعنفها	abuses her
بيعنفهم	abuses them
بيعنفو	abuses him
بيعنفوا	they abuse
بيعنفون	they abuse
بيعنفونا	they abuse us
بيعنفوننا	they abuse us
بيعنفونني	they abuse me
بيعنفونها	they abuse her
بيعنفوني	they abuse me
بيعنفوها	they abuse her
بيعورك	hurts you
بيعورنا	hurts us
بيعورني*	hurts me
بيعوره	hurts him
بيعورها	hurts her
بيعورهم	hurts them
بيعورو	hurts him
بيعوروا	they hurt
بيعورون	they hurt
بيعورونا	they hurt us
بيعوروننا	they hurt us
بيعورونني	they hurt me
بيعورونها	they hurt her
بيعوروني	they hurt me
بيعوروها	they hurt her
بيعيبني*	mocks me
بيعيبه	mocks him
بيعيبها	mocks her
بيعيبوا	they mock
بيعيبون	they mock
بيعيشوا	they live
بيعيشون	they live
بيعيطوا	they cry
بيعيطون	they cry
بيغتصبك	rapes you
بيغتصبنا	rapes us
بيغتصبني*	rapes me
بيغتصبه	rapes him
بيغتصبها	rapes her
بيغتصبهم	rapes them
بيغتصبو	rapes him
بيغتصبوا	they rape
بيغتصبون	they rape
بيغتصبونا	they rape us
بيغتصبوننا	they rape us
بيغتصبونني	they rape me
بيغتصبونها	they rape her
بيغتصبوني	they rape me
بيغتصبوها	they rape her
بيغسلني*	washes me
بيغسله	washes him
بيغسلها	washes her
بيغسلوا	they wash
بيغسلون	they wash
بيغصبك	forces you
بيغصبنا	forces us
بيغصبني*	forces me
بيغصبه	forces him
بيغصبها	forces her
بيغصبهم	forces them
بيغصبو	forces him
بيغصبوا	they force
بيغصبون	they force
بيغصبونا	they force us
بيغصبوننا	they force us
بيغصبونني	they force me
بيغصبونها	they force her
بيغصبوني	they force me
بيغصبوها	they force her
بيغضبوا	they are angry
بيغضبون	they are angry
بيغلقك	locks you
بيغلقنا	locks us
بيغلقني*	locks me
بيغلقه	locks him
بيغلقها	locks her
بيغلقهم	locks them
بيغلقو	locks him
بيغلقوا	they lock
بيغلقون	they lock
بيغلقونا	they lock us
بيغلقوننا	they lock us
بيغلقونني	they lock me
بيغلقونها	they lock her
بيغلقوني	they lock me
بيغلقوها	they lock her
بيغنيوا	they sing
بيغنيون	they sing
بيغيبوا	they are missing
بيغيبون	they are missing
بيفتح*	opens
بيفتحوا	they open
بيفتحون	they open
بيفتشك	searches you
بيفتشنا	searches us
بيفتشني*	searches me
بيفتشه	searches him
بيفتشها	searches her
بيفتشهم	searches them
بيفتشو	searches him
بيفتشوا	they search
بيفتشون	they search
بيفتشونا	they search us
بيفتشوننا	they search us
بيفتشونني	they search me
بيفتشونها	they search her
بيفتشوني	they search me
بيفتشوها	they search her
بيفضحني	exposes me
بيفك	undoes
بيفكروا	they think
بيفكرون	they think
بيفهموا	they understand
بيفهمون	they understand
بيفوزوا	they win
بيفوزون	they win
بيفيقوا	they wake up
بيفيقون	they wake up
بيقبلك	kisses you
بيقبلنا	kisses us
بيقبلني*	kisses me
بيقبله	kisses him
بيقبلها	kisses her
بيقبلهم	kisses them
بيقبلو	kisses him
بيقبلوا	they kiss
بيقبلون	they kiss
بيقبلونا	they kiss us
بيقبلوننا	they kiss us
بيقبلونني	they kiss me
بيقبلونها	they kiss her
بيقبلوني	they kiss me
بيقبلوها	they kiss her
بيقتلك	kills you
بيقتلنا	kills us
بيقتلني*	kills me
بيقتله	kills him
بيقتلها	kills her
بيقتلهم	kills them
بيقتلو	kills him
بيقتلوا	they kill
بيقتلون	they kill
بيقتلونا	they kill us
بيقتلوننا	they kill us
بيقتلونني	they kill me
بيقتلونها	they kill her
بيقتلوني	they kill me
بيقتلوها	they kill her
بيقدر*	can
بيقدروا	they can
بيقدرون	they can
بيقراوا	they read
بيقراون	they read
بيقرروا	they decide
بيقررون	they decide
بيقرصك	pinches you
بيقرصنا	pinches us
بيقرصني*	pinches me
بيقرصه	pinches him
بيقرصها	pinches her
بيقرصهم	pinches them
بيقرصو	pinches him
بيقرصوا	they pinch
بيقرصون	they pinch
بيقرصونا	they pinch us
بيقرصوننا	they pinch us
بيقرصونني	they pinch me
بيقرصونها	they pinch her
بيقرصوني	they pinch me
بيقرصوها	they pinch her
بيقطع*	cuts
بيقطعني*	cuts me
بيقطعه	cuts him
بيقطعها	cuts her
بيقطعوا	they cut
بيقطعون	they cut
بيقعدوا	they sit
بيقعدون	they sit
بيقفلك	locks you
بيقفلنا	locks us
بيقفلني*	locks me
بيقفله	locks him
بيقفلها	locks her
بيقفلهم	locks them
بيقفلو	locks him
بيقفلوا	they lock
بيقفلون	they lock
بيقفلونا	they lock us
بيقفلوننا	they lock us
بيقفلونني	they lock me
بيقفلونها	they lock her
بيقفلوني	they lock me
بيقفلوها	they lock her
بيقلعني	undress
بيقلليوا	they tell
بيقلليون	they tell
بيقلليونا	they tell us
بيقلليوننا	they tell us
بيقلليونني	they tell me
بيقلليونها	they tell her
بيقلليوني	they tell me
بيقلليوها	they tell her
بيقول	says
بيقول*	says
بيقوللي	tells me
بيقولوا	they say
بيقولون	they say
بيقولي	tells me
بيكاله	bike
بيكتبل*	texts
بيكتبلك	texts you
بيكتبلنا	texts us
بيكتبلني*	texts me
بيكتبله	texts him
بيكتبلها	texts her
بيكتبلهم	texts them
بيكتبلو	texts him
بيكتبلوا	they text
بيكتبلون	they text
بيكتبلونا	they text us
بيكتبلوننا	they text us
بيكتبلونني	they text me
بيكتبلونها	they text her
بيكتبلوني	they text me
بيكتبلوها	they text her
بيكتبوا	they write
بيكتبون	they write
بيكتلك	hits you
بيكتلنا	hits us
بيكتلني*	hits me
بيكتله	hits him
بيكتلها	hits her
بيكتلهم	hits them
بيكتلو	hits him
بيكتلوا	they hit
بيكتلون	they hit
بيكتلونا	they hit us
بيكتلوننا	they hit us
بيكتلونني	they hit me
بيكتلونها	they hit her
بيكتلوني	they hit me
بيكتلوها	they hit her
بيكدبوا	they lie
بيكدبون	they lie
بيكذبوا	they lie
بيكذبون	they lie
بيكرهك	hates you
بيكرهنا	hates us
بيكرهني*	hates me
بيكرهه	hates him
بيكرهها	hates her
بيكرههم	hates them
بيكرهو	hates him
بيكرهوا	they hate
بيكرهون	they hate
بيكرهونا	they hate us
بيكرهوننا	they hate us
بيكرهونني	they hate me
بيكرهونها	they hate her
بيكرهوني	they hate me
بيكرهوها	they hate her
بيكسر*	breaks
بيكسرني*	breaks me
بيكسره	breaks him
بيكسرها	breaks her
بيكسروا	they break
بيكسرون	they break
بيكلمك	talks to you
بيكلمنا	talks to us
بيكلمني*	talks to me
بيكلمه	talks to him
بيكلمها	talks to her
بيكلمهم	talks to them
بيكلمو	talks to him
بيكلموا	they talk to
بيكلمون	they talk to
بيكلمونا	they talk to us
بيكلموننا	they talk to us
بيكلمونني	they talk to me
بيكلمونها	they talk to her
بيكلموني	they talk to me
بيكلموها	they talk to her
بيكورك	shouts
بيكويك	burns you
بيكوينا	burns us
بيكويني*	burns me
بيكويه	burns him
بيكويها	burns her
بيكويهم	burns them
بيكويو	burns him
بيكويوا	they burn
بيكويون	they burn
بيكويونا	they burn us
بيكويوننا	they burn us
بيكويونني	they burn me
بيكويونها	they burn her
بيكويوني	they burn me
بيكويوها	they burn her
بيلاحقك	follows you
بيلاحقنا	follows us
بيلاحقني*	follows me
بيلاحقه	follows him
بيلاحقها	follows her
بيلاحقهم	follows them
بيلاحقو	follows him
بيلاحقوا	they follow
بيلاحقون	they follow
بيلاحقونا	they follow us
بيلاحقوننا	they follow us
بيلاحقونني	they follow me
بيلاحقونها	they follow her
بيلاحقوني	they follow me
بيلاحقوها	they follow her
بيلاعبني*	plays with me
بيلاعبه	plays with him
بيلاعبها	plays with her
بيلاعبوا	they play with
بيلاعبون	they play with
بيلامسك	touches you
بيلامسنا	touches us
بيلامسني*	touches me
بيلامسه	touches him
بيلامسها	touches her
بيلامسهم	touches them
بيلامسو	touches him
بيلامسوا	they touch
بيلامسون	they touch
بيلامسونا	they touch us
بيلامسوننا	they touch us
بيلامسونني	they touch me
بيلامسونها	they touch her
بيلامسوني	they touch me
بيلامسوها	they touch her
بيلبسني*	wears me
بيلبسه	wears him
بيلبسها	wears her
بيلبسوا	they wear
بيلبسون	they wear
بيلطشك	slaps you
بيلطشنا	slaps us
بيلطشني*	slaps me
بيلطشه	slaps him
بيلطشها	slaps her
بيلطشهم	slaps them
بيلطشو	slaps him
بيلطشوا	they slap
بيلطشون	they slap
بيلطشونا	they slap us
بيلطشوننا	they slap us
بيلطشونني	they slap me
بيلطشونها	they slap her
بيلطشوني	they slap me
بيلطشوها	they slap her
بيلطمك	slaps you
بيلطمنا	slaps us
بيلطمني*	slaps me
بيلطمه	slaps him
بيلطمها	slaps her
بيلطمهم	slaps them
بيلطمو	slaps him
بيلطموا	they slap
بيلطمون	they slap
بيلطمونا	they slap us
بيلطموننا	they slap us
بيلطمونني	they slap me
بيلطمونها	they slap her
بيلطموني	they slap me
بيلطموها	they slap her
بيلعب*	plays
بيلعبوا	they play
بيلعبون	they play
بيلعنك	curses you
بيلعننا	curses us
بيلعنني*	curses me
بيلعنه	curses him
بيلعنها	curses her
بيلعنهم	curses them
بيلعنو	curses him
بيلعنوا	they curse
بيلعنون	they curse
بيلعنونا	they curse us
بيلعنوننا	they curse us
بيلعنونني	they curse me
بيلعنونها	they curse her
بيلعنوني	they curse me
بيلعنوها	they curse her
بيلكمك	punches you
بيلكمنا	punches us
بيلكمني*	punches me
بيلكمه	punches him
بيلكمها	punches her
بيلكمهم	punches them
بيلكمو	punches him
بيلكموا	they punch
بيلكمون	they punch
بيلكمونا	they punch us
بيلكموننا	they punch us
بيلكمونني	they punch me
بيلكمونها	they punch her
بيلكموني	they punch me
بيلكموها	they punch her
بيلمس*	touches
بيلمسك	touches you
بيلمسنا	touches us
بيلمسني*	touches me
بيلمسه	touches him
بيلمسها	touches her
بيلمسهم	touches them
بيلمسو	touches him
بيلمسوا	they touch
بيلمسون	they touch
بيلمسونا	they touch us
بيلمسوننا	they touch us
بيلمسونني	they touch me
بيلمسونها	they touch her
بيلمسوني	they touch me
بيلمسوها	they touch her
بيمرضوا	they are sick
بيمرضون	they are sick
بيمشي*	walks
بيمشيوا	they walk
بيمشيون	they walk
بيمنعك	forbids you
بيمنعنا	forbids us
بيمنعني*	forbids me
بيمنعه	forbids him
بيمنعها	forbids her
بيمنعهم	forbids them
بيمنعو	forbids him
بيمنعوا	they forbid
بيمنعون	they forbid
بيمنعونا	they forbid us
بيمنعوننا	they forbid us
بيمنعونني	they forbid me
بيمنعونها	they forbid her
بيمنعوني	they forbid me
بيمنعوها	they forbid her
بيموت*	kills
بيموتك	kills you
بيموتنا	kills us
بيموتني*	kills me
بيموته	kills him
بيموتها	kills her
بيموتهم	kills them
بيموتو	kills him
بيموتوا	they kill
بيموتون	they kill
بيموتونا	they kill us
بيموتوننا	they kill us
بيموتونني	they kill me
بيموتونها	they kill her
بيموتوني	they kill me
بيموتوها	they kill her
بين	between
بينا	between us
بيناتنا	between us
بينادوني	they call me
بيناموا	they sleep
بينامون	they sleep
بينايموا	they sleep
بينايمون	they sleep
بينتحروا	they suicide
بينتحرون	they suicide
بينتظروا	they wait
بينتظرون	they wait
بينتفض	shakes
بينجحوا	they pass
بينجحون	they pass
بينجرحوا	they hurt
بينجرحون	they hurt
بينزف*	bleeds
بينزفوا	they bleed
بينزفون	they bleed
بينزلوا	they go down
بينزلون	they go down
بينسيوا	they forget
بينسيون	they forget
بينشرني*	posts me
بينشره	posts him
بينشرها	posts her
بينشروا	they post
بينشرون	they post
بينضفوا	they clean
بينضفون	they clean
بينظفني*	cleans me
بينظفه	cleans him
بينظفها	cleans her
بينظفوا	they clean
بينظفون	they clean
بينفجروا	they explode
بينفجرون	they explode
بينقلوا	they move
بينقلون	they move
بينكسروا	they break
بينكسرون	they break
بيننا	between us
بينومني*	makes me sleep
بينومه	makes him sleep
بينومها	makes her sleep
بينوموا	they make sleep
بينومون	they make sleep
بيني	between us
بيه	in it
بيها	in it
بيهاوشوا	they fight
بيهاوشون	they fight
بيهجرك	abandons you
بيهجرنا	abandons us
بيهجرني*	abandons me
بيهجره	abandons him
بيهجرها	abandons her
بيهجرهم	abandons them
بيهجرو	abandons him
بيهجروا	they abandon
بيهجرون	they abandon
بيهجرونا	they abandon us
بيهجروننا	they abandon us
بيهجرونني	they abandon me
بيهجرونها	they abandon her
بيهجروني	they abandon me
بيهجروها	they abandon her
بيهددك	threatens you
بيهددنا	threatens us
بيهددني*	threatens me
بيهدده	threatens him
بيهددها	threatens her
بيهددهم	threatens them
بيهددو	threatens him
بيهددوا	they threaten
بيهددون	they threaten
بيهددونا	they threaten us
بيهددوننا	they threaten us
بيهددونني	they threaten me
بيهددونها	they threaten her
بيهددوني	they threaten me
بيهددوها	they threaten her
بيهدوا	calm down
بيهربوا	they run away
بيهربون	they run away
بيهز	shakes
بيهز*	insults
بيهزك	insults you
بيهزنا	insults us
بيهزني*	insults me
بيهزه	insults him
بيهزها	insults her
بيهزهم	insults them
بيهزو	insults him
بيهزوا	they insult
بيهزون	they insult
بيهزونا	they insult us
بيهزوننا	they insult us
بيهزونني	they insult me
بيهزونها	they insult her
بيهزوني	they insult me
بيهزوها	they insult her
بيهينك	insults you
بيهيننا	insults us
بيهينني*	insults me
بيهينه	insults him
بيهينها	insults her
بيهينهم	insults them
بيهينو	insults him
بيهينوا	they insult
بيهينون	they insult
بيهينونا	they insult us
بيهينوننا	they insult us
بيهينونني	they insult me
بيهينونها	they insult her
بيهينوني	they insult me
بيهينوها	they insult her
بيوجعك	hurts you
بيوجعنا	hurts us
بيوجعني*	hurts me
بيوجعه	hurts him
بيوجعها	hurts her
بيوجعهم	hurts them
بيوجعو	hurts him
بيوجعوا	they hurt
بيوجعون	they hurt
بيوجعونا	they hurt us
بيوجعوننا	they hurt us
بيوجعونني	they hurt me
بيوجعونها	they hurt her
بيوجعوني	they hurt me
بيوجعوها	they hurt her
بيوديني	takes me
بيوذيك	hurts you
بيوذينا	hurts us
بيوذيني*	hurts me
بيوذيه	hurts him
بيوذيها	hurts her
بيوذيهم	hurts them
بيوذيو	hurts him
بيوذيوا	they hurt
بيوذيون	they hurt
بيوذيونا	they hurt us
بيوذيوننا	they hurt us
بيوذيونني	they hurt me
بيوذيونها	they hurt her
بيوذيوني	they hurt me
بيوذيوها	they hurt her
بيوصل*	delivers
بيوصلني*	delivers me
بيوصله	delivers him
بيوصلها	delivers her
بيوصلوا	they deliver
بيوصلون	they deliver
بيوعدوا	they promise
بيوعدون	they promise
بيوقعوا	they fall
بيوقعون	they fall
بيوقف*	stops
بيوقفوا	they stop
بيوقفون	they stop
بيولدوا	they give birth
بيولدون	they give birth
بيي	dad
بيياخذك	takes you
بيياخذنا	takes us
بيياخذني*	takes me
بيياخذه	takes him
بيياخذها	takes her
بيياخذهم	takes them
بيياخذو	takes him
بيياخذوا	they take
بيياخذون	they take
بيياخذونا	they take us
بيياخذوننا	they take us
بيياخذونني	they take me
بيياخذونها	they take her
بيياخذوني	they take me
بيياخذوها	they take her
بييجي	comes
بيگتلك	kills you
بيگتلنا	kills us
بيگتلني*	kills me
بيگتله	kills him
بيگتلها	kills her
بيگتلهم	kills them
بيگتلو	kills him
بيگتلوا	they kill
بيگتلون	they kill
بيگتلونا	they kill us
بيگتلوننا	they kill us
بيگتلونني	they kill me
بيگتلونها	they kill her
بيگتلوني	they kill me
بيگتلوها	they kill her
بيگدروا	they can
بيگدرون	they can
بيگعدوا	they sit
بيگعدون	they sit
بيگولوا	they say
بيگولون	they say
بچت	cried
بچر	tomorrow
بچي	cried
بچيت	cry
بگتل	i kill
بگتله	i kill him
بگتلها	i kill her
بگدر	i can
بگعد	i sit
بگول	i say
تابتز*	she blackmails
تابتزك	she blackmails you
تابتزنا	she blackmails us
تابتزني	she blackmails me
تابتزه	she blackmails him
تابتزها	she blackmails her
تابتزهم	she blackmails them
تابتزو	she blackmails him
تابوت	coffin
تاتجوز*	she marries
تاتخانق*	she fights
تاتزوج*	she marries
تاتعاط*	she takes drugs
تاتكلم*	she talks
تاتيني	comes to me
تاجر*	dealer
تاجرنا	our dealer
تاجرها	her dealer
تاجري	my dealer
تاخد	takes
تاخد*	she takes
تاخدك	she takes you
تاخدنا	she takes us
تاخدني	she takes me
تاخده	she takes him
تاخدها	she takes her
تاخدهم	she takes them
تاخدو	she takes him
تاخذ	takes
تاخذ*	she takes
تاخذك	she takes you
تاخذنا	she takes us
تاخذني	she takes me
تاخذه	she takes him
تاخذها	she takes her
تاخذهم	she takes them
تاخذو	she takes him
تاخر*	late
تاخرنا	we late
تاذي	she hurts
تاذي*	hurts
تاذيت*	she hurts
تاذيتك	she hurts you
تاذيتنا	she hurts us
تاذيتني	she hurts me
تاذيته	she hurts him
تاذيتها	she hurts her
تاذيتهم	she hurts them
تاذيتو	she hurts him
تاذيك	she hurts you
تاذينا	she hurts us
تاذيني	she hurts me
تاذيه	she hurts him
تاذيها	she hurts her
تاذيهم	she hurts them
تاذيو	she hurts him
تاريخ*	history
تاريخنا	our history
تاريخها	her history
تاريخي	my history
تاستغل*	she exploits
تاستغلني	she exploits me
تاشير*	visa
تاشيرتنا	our visa
تاشيرته	his visa
تاشيرتها	her visa
تاشيرتي	my visa
تاع	of
تاعب	tired
تاعبه	tired
تاعها	hers
تاعو	his
تاعي	mine
تاغتصب*	she rapes
تاغتصبك	she rapes you
تاغتصبنا	she rapes us
تاغتصبني	she rapes me
تاغتصبه	she rapes him
تاغتصبها	she rapes her
تاغتصبهم	she rapes them
تاغتصبو	she rapes him
تاكسي	taxi
تاكل	she eats
تاكل*	she eats
تالم*	pain
تالمنا	we pain
تامول	drugs
تاني	again
تانيه	another
تايه	lost
تايهه	lost
تبا	you want
تبتز*	she blackmails
تبتزك	she blackmails you
تبتزنا	she blackmails us
تبتزني	she blackmails me
تبتزه	she blackmails him
تبتزها	she blackmails her
تبتزهم	she blackmails them
تبتزو	she blackmails him
تبرعات*	donations
تبرعاتنا	our donations
تبرعاتها	her donations
تبرعاتي	my donations
تبرعت	donated
تبسط*	she beats
تبسطك	she beats you
تبسطنا	she beats us
تبسطني	she beats me
تبسطه	she beats him
تبسطها	she beats her
تبسطهم	she beats them
تبسطو	she beats him
تبع	of
تبعت*	she sends
تبعتك	she sends you
تبعتنا	she sends us
تبعتني	she sends me
تبعته	she sends him
تبعتها	she sends her
تبعتهم	she sends them
تبعتو	she sends him
تبعن*	followed
تبعنتنا	she followed us
تبعنتني	she followed me
تبعنتها	she followed her
تبعنك	followed you
تبعننا	we followed
تبعنني	followed me
تبعنه	followed him
تبعنها	followed her
تبعنهم	followed them
تبعنو	followed him
تبعنوا	they followed
تبعنونا	they followed us
تبعنوني	they followed me
تبعنوها	they followed her
تبعي	mine
تبغي*	she wants
تبكي*	she cries
تبلع*	she swallows
تبلغ*	she reports
تبلل	got wet
تبلوكيت	blocked
تبنوا	adopted
تبوس*	she kisses
تبوسك	she kisses you
تبوسنا	she kisses us
تبوسني	she kisses me
تبوسه	she kisses him
تبوسها	she kisses her
تبوسهم	she kisses them
تبوسو	she kisses him
تبوله	food
تبي	wants
تبيب	doctor
تبيع*	she sells
تبيعني	she sells me
تبين	you want
تبچي	cries
تتاخر*	she late
تتاذي*	she hurt
تتالم*	she pain
تتبع*	she follows
تتبعك	she follows you
تتبعنا	she follows us
تتبعني	she follows me
تتبعه	she follows him
تتبعها	she follows her
تتبعهم	she follows them
تتبعو	she follows him
تتجوز*	she marries
تتحرش*	she molests
تتحرشك	she molests you
تتحرشنا	she molests us
تتحرشني	she molests me
تتحرشه	she molests him
تتحرشها	she molests her
تتحرشهم	she molests them
تتحرشو	she molests him
تتحسن*	she better
تتحمم*	she showers
تتخانق*	she fights
تتدرب*	she trains
تتذكر*	she remembers
تترك*	she leaves
تتركك	she leaves you
تتركنا	she leaves us
تتركني	she leaves me
تتركه	she leaves him
تتركها	she leaves her
تتركهم	she leaves them
تتركو	she leaves him
تتزوج*	she marries
تتسول*	she begs
تتصل	calls
تتصل*	she calls
تتضارب*	she fights
تتطلق*	she divorces
تتظاهر	pretends
تتعارك*	she fights
تتعاط*	she takes drugs
تتعب*	she tired
تتعرض*	she suffers
تتعلم*	she learns
تتقيا*	she vomits
تتكلم*	she talks
تتمرن*	she trains
تتمني*	she wishes
تتنمر*	she bullies
تتنمرك	she bullies you
تتنمرنا	she bullies us
تتنمرني	she bullies me
تتنمره	she bullies him
تتنمرها	she bullies her
تتنمرهم	she bullies them
تتنمرو	she bullies him
تتهرب	avoids
تتوقف	stops
تجابر*	she forces
تجابرك	she forces you
تجابرنا	she forces us
تجابرني	she forces me
تجابره	she forces him
تجابرها	she forces her
تجابرهم	she forces them
تجابرو	she forces him
تجار*	trade
تجارتنا	our trade
تجارته	his trade
تجارتها	her trade
تجارتي	my trade
تجاه	towards
تجبر*	she forces
تجبرك	she forces you
تجبرنا	she forces us
تجبرني	she forces me
تجبره	she forces him
تجبرها	she forces her
تجبرهم	she forces them
تجبرو	she forces him
تجر	she drags
تجربه	try
تجرح*	she cuts
تجرحك	she cuts you
تجرحنا	she cuts us
تجرحني	she cuts me
تجرحه	she cuts him
تجرحها	she cuts her
تجرحهم	she cuts them
تجرحو	she cuts him
تجرك	she drags you
تجرنا	she drags us
تجرني	she drags me
تجره	she drags him
تجرها	she drags her
تجرهم	she drags them
تجرو	she drags him
تجري*	she runs
تجلد*	she whips
تجلدك	she whips you
تجلدنا	she whips us
تجلدني	she whips me
تجلده	she whips him
تجلدها	she whips her
تجلدهم	she whips them
تجلدو	she whips him
تجلس*	she sits
تجنيد	recruit child soldiers
تجوز*	she marries off
تجوزت	married
تجوزك	she marries you off
تجوزنا	she marries us off
تجوزني	she marries me off
تجوزه	she marries him off
تجوزها	she marries her off
تجوزهم	she marries them off
تجوزو	she marries him off
تجوزوا	married
تجوع*	she hungry
تجوعنا	starves us
تجي	she comes
تجيب*	she brings
تجيبني	she brings me
تحاول*	she tries
تحب	she loves
تحبس*	she locks in
تحبسك	she locks you in
تحبسنا	she locks us in
تحبسني	she locks me in
تحبسه	she locks him in
تحبسها	she locks her in
تحبسهم	she locks them in
تحبسو	she locks him in
تحبك	she loves you
تحبنا	she loves us
تحبني	she loves me
تحبه	she loves him
تحبها	she loves her
تحبهم	she loves them
تحبو	she loves him
تحت	under
تحتاج*	she needs
تحتانيه	underwear
تحتفل*	she celebrates
تحتها	under her
تحتي	under
تحجز*	she locks in
تحجزك	she locks you in
تحجزنا	she locks us in
تحجزني	she locks me in
تحجزه	she locks him in
تحجزها	she locks her in
تحجزهم	she locks them in
تحجزو	she locks him in
تحرش	molested
تحرش*	molested
تحرشتنا	she molested us
تحرشتني	she molested me
تحرشتها	she molested her
تحرشك	molested you
تحرشنا	molested us
تحرشني	molested me
تحرشه	molested him
تحرشها	molested her
تحرشهم	molested them
تحرشو	molested him
تحرشوا	they molested
تحرشونا	they molested us
تحرشوني	they molested me
تحرشوها	they molested her
تحرشي	my molesting
تحرق*	she burns
تحرقك	she burns you
تحرقنا	she burns us
تحرقني	she burns me
تحرقه	she burns him
تحرقها	she burns her
تحرقهم	she burns them
تحرقو	she burns him
تحرم*	she not lets
تحرمك	she not lets you
تحرمنا	she not lets us
تحرمني	she not lets me
تحرمه	she not lets him
تحرمها	she not lets her
تحرمهم	she not lets them
تحرمو	she not lets him
تحرگ*	she burns
تحرگك	she burns you
تحرگنا	she burns us
تحرگني	she burns me
تحرگه	she burns him
تحرگها	she burns her
تحرگهم	she burns them
تحرگو	she burns him
تحس	she feels
تحسس*	she touches
تحسسك	she touches you
تحسسنا	she touches us
تحسسني	she touches me
تحسسه	she touches him
تحسسها	she touches her
تحسسهم	she touches them
تحسسو	she touches him
تحسن*	better
تحسننا	we better
تحشش*	she smokes weed
تحصل*	she happens
تحضن*	she hugs
تحضنك	she hugs you
تحضننا	she hugs us
تحضنني	she hugs me
تحضنه	she hugs him
تحضنها	she hugs her
تحضنهم	she hugs them
تحضنو	she hugs him
تحضير	preparing
تحطوا	you put
تحفظون	memorise
تحكم*	she controls
تحكمك	she controls you
تحكمنا	she controls us
تحكمني	she controls me
تحكمه	she controls him
تحكمها	she controls her
تحكمهم	she controls them
تحكمو	she controls him
تحكي	tell
تحكي*	she talks
تحكيك	she talks you
تحكينا	she talks us
تحكيني	she talks me
تحكيه	she talks him
تحكيها	she talks her
تحكيهم	she talks them
تحكيو	she talks him
تحلف*	she swears
تحلم*	she dreams
تحمل	cope
تحمل*	she carries
تحملني	she carries me
تحمم	showered
تحمم*	washes
تحممت	showered
تحممنا	we showered
تحممو	showered
تحمموا	showered
تحمي*	she protects
تحميك	she protects you
تحمينا	she protects us
تحميني	she protects me
تحميه	she protects him
تحميها	she protects her
تحميهم	she protects them
تحميو	she protects him
تخاف*	she scared
تخانق*	fought
تخانقنا	we fought
تخبر	tell
تخبر*	she tells
تخبرك	she tells you
تخبرنا	she tells us
تخبرني	she tells me
تخبره	she tells him
تخبرها	she tells her
تخبرهم	she tells them
تخبرو	she tells him
تخبرين	tell
تخبط*	she hits
تخبطك	she hits you
تخبطنا	she hits us
تخبطني	she hits me
تخبطه	she hits him
تخبطها	she hits her
تخبطهم	she hits them
تخبطو	she hits him
تخبي	she hides
تخبي*	hides
تخبيني	she hides me
تخت	bed
تختفي*	she disappears
تختنا	our bed
تخته	bed
تختها	her bed
تختي	my bed
تخجل*	she ashamed
تخدش	scratch
تخربط	messes up
تخرج*	she goes out
تخزينه	qat
تخسر*	she loses
تخطب*	she engaged
تخطف*	she kidnaps
تخطفك	she kidnaps you
تخطفنا	she kidnaps us
تخطفني	she kidnaps me
تخطفه	she kidnaps him
تخطفها	she kidnaps her
تخطفهم	she kidnaps them
تخطفو	she kidnaps him
تخفي	hides
تخلص	finish
تخلون	let
تخلوها	you let her
تخلي*	she makes
تخليك	she makes you
تخلينا	she makes us
تخليني	she makes me
تخليه	she makes him
تخليها	she makes her
تخليهم	she makes them
تخليو	she makes him
تخنق*	she strangles
تخنقك	she strangles you
تخنقنا	she strangles us
تخنقني	she strangles me
تخنقه	she strangles him
تخنقها	she strangles her
تخنقهم	she strangles them
تخنقو	she strangles him
تخوف*	she scares
تخوفك	she scares you
تخوفنا	she scares us
تخوفني	she scares me
تخوفه	she scares him
تخوفها	she scares her
تخوفهم	she scares them
تخوفو	she scares him
تخين*	fat
تداريب	training
تدبح*	she kills
تدبحك	she kills you
تدبحنا	she kills us
تدبحني	she kills me
تدبحه	she kills him
تدبحها	she kills her
تدبحهم	she kills them
تدبحو	she kills him
تدخل*	she comes in
تدخن*	she smokes
تدخين	smoking
تدرب*	trained
تدربنا	we trained
تدرس*	she studies
تدريب	training
تدعس*	she runs over
تدفش*	she shoves
تدفشك	she shoves you
تدفشنا	she shoves us
تدفشني	she shoves me
تدفشه	she shoves him
تدفشها	she shoves her
تدفشهم	she shoves them
تدفشو	she shoves him
تدفع*	she pays
تدفعك	she pays you
تدفعنا	she pays us
تدفعني	she pays me
تدفعه	she pays him
تدفعها	she pays her
تدفعهم	she pays them
تدفعو	she pays him
تدفي*	heating
تدفيتنا	our heating
تدفيته	his heating
تدفيتها	her heating
تدفيتي	my heating
تدق	she hits
تدقك	she hits you
تدقنا	she hits us
تدقني	she hits me
تدقه	she hits him
تدقها	she hits her
تدقهم	she hits them
تدقو	she hits him
تدلع	is spoiled
تدور*	she looks for
تدورني	she looks for me
تدوير	recycling
تدينت	borrowed money
تذاكر*	she studies
تذاكرنا	our tickets
تذاكره	tickets
تذاكرها	her tickets
تذاكري	my tickets
تذبح*	she kills
تذبحك	she kills you
تذبحنا	she kills us
تذبحني	she kills me
تذبحه	she kills him
تذبحها	she kills her
تذبحهم	she kills them
تذبحو	she kills him
تذكر*	remembered
تذكرتنا	our ticket
تذكرته	his ticket
تذكرتها	her ticket
تذكرتي	my ticket
تذكرنا	we remembered
تذكره	ticket
تذي*	she hurts
تذيك	she hurts you
تذينا	she hurts us
تذيني	she hurts me
تذيه	she hurts him
تذيها	she hurts her
تذيهم	she hurts them
تذيو	she hurts him
ترابي	child
ترابيزه	table
تراسل*	she messages
تراسلك	she messages you
تراسلنا	she messages us
تراسلني	she messages me
تراسله	she messages him
تراسلها	she messages her
تراسلهم	she messages them
تراسلو	she messages him
تراقب*	she watches
تراقبك	she watches you
تراقبنا	she watches us
تراقبني	she watches me
تراقبه	she watches him
تراقبها	she watches her
تراقبهم	she watches them
تراقبو	she watches him
ترام*	tram
ترامادول*	tramadol
ترامادولنا	our tramadol
ترامادولها	her tramadol
ترامادولي	my tramadol
ترامنا	our tram
ترامها	her tram
ترامي	my tram
تران	train
تربح*	she wins
تربط*	she ties up
تربطك	she ties you up
تربطنا	she ties us up
تربطني	she ties me up
تربطه	she ties him up
تربطها	she ties her up
تربطهم	she ties them up
تربطو	she ties him up
تربيه	raising
ترتجف*	she shakes
ترجع	comes back
ترجع*	she comes back
ترجف*	she shakes
ترجمت	translated
ترجيع	vomiting
ترحيل*	deportation
ترحيلنا	our deportation
ترحيلها	her deportation
ترحيلي	my deportation
ترد	answers
ترسل*	she sends
ترسلك	she sends you
ترسلنا	she sends us
ترسلني	she sends me
ترسله	she sends him
ترسلها	she sends her
ترسلهم	she sends them
ترسلو	she sends him
ترسم*	she draws
ترضع*	she breastfeeds
ترعب*	she terrifies
ترعبك	she terrifies you
ترعبنا	she terrifies us
ترعبني	she terrifies me
ترعبه	she terrifies him
ترعبها	she terrifies her
ترعبهم	she terrifies them
ترعبو	she terrifies him
ترفس*	she kicks
ترفسك	she kicks you
ترفسنا	she kicks us
ترفسني	she kicks me
ترفسه	she kicks him
ترفسها	she kicks her
ترفسهم	she kicks them
ترفسو	she kicks him
ترفض	refuses
ترقص*	she dances
ترك	left
تركت	left
تركتنا	she left us
تركتني	she left me
تركتها	she left her
تركض*	she runs
تركك	left you
تركل*	she kicks
تركلك	she kicks you
تركلنا	she kicks us
تركلني	she kicks me
تركله	she kicks him
تركلها	she kicks her
تركلهم	she kicks them
تركلو	she kicks him
تركنا	we left
تركني	left me
تركه	left him
تركها	left her
تركهم	left them
تركو	left him
تركوا	they left
تركونا	they left us
تركوني	they left me
تركوها	they left her
تركيا*	turkey
تركيانا	our turkey
تركياها	her turkey
تركياي	my turkey
ترمي*	she throws
ترميني	she throws me
تروح	she goes
تروح*	she goes
تريد*	she wants
تريقت	ate
تريكو	shirt
ترينيغ	training
تريگت	ate
تزاديت	i was born
تزحلقت	slipped
تزحلگت	slipped
تزرع*	she plants
تزعق*	she shouts at
تزعقك	she shouts at you
تزعقنا	she shouts at us
تزعقني	she shouts at me
تزعقه	she shouts at him
تزعقها	she shouts at her
تزعقهم	she shouts at them
تزعقو	she shouts at him
تزعل*	she upset
تزق	she shoves
تزقك	she shoves you
تزقنا	she shoves us
تزقني	she shoves me
تزقه	she shoves him
تزقها	she shoves her
تزقهم	she shoves them
تزقو	she shoves him
تزوج*	she marries off
تزوجت	married
تزوجك	she marries you off
تزوجنا	she marries us off
تزوجني	she marries me off
تزوجه	she marries him off
تزوجها	she marries her off
تزوجهم	she marries them off
تزوجو	she marries him off
تزوجوا	married
تزور*	she visits
تزويج	marriage
تساعد*	she helps
تساعدني	she helps me
تسافر*	she goes abroad
تسال*	she asks
تسالك	she asks you
تسالنا	she asks us
تسالني	she asks me
تساله	she asks him
تسالها	she asks her
تسالهم	she asks them
تسالو	she asks him
تسب	she swears at
تسبح*	she swims
تسبك	she swears at you
تسبنا	she swears at us
تسبني	she swears at me
تسبه	she swears at him
تسبها	she swears at her
تسبهم	she swears at them
تسبو	she swears at him
تستحم*	she showers
تستحي*	she ashamed
تستطيع	can
تستغل*	she exploits
تستغلني	she exploits me
تستفرغ*	she vomits
تستمر	continues
تستني*	she waits
تستيقظ*	she wakes up
تسجيل	registration
تسحب*	she drags
تسحبك	she drags you
تسحبنا	she drags us
تسحبني	she drags me
تسحبه	she drags him
تسحبها	she drags her
تسحبهم	she drags them
تسحبو	she drags him
تسخر*	she mocks
تسخرك	she mocks you
تسخرنا	she mocks us
تسخرني	she mocks me
تسخره	she mocks him
تسخرها	she mocks her
تسخرهم	she mocks them
تسخرو	she mocks him
تسرق*	she steals
تسرقك	she steals you
تسرقنا	she steals us
تسرقني	she steals me
تسرقه	she steals him
تسرقها	she steals her
تسرقهم	she steals them
تسرقو	she steals him
تسعه	nine
تسفر*	she sends abroad
تسفرك	she sends you abroad
تسفرنا	she sends us abroad
تسفرني	she sends me abroad
تسفره	she sends him abroad
تسفرها	she sends her abroad
تسفرهم	she sends them abroad
تسفرو	she sends him abroad
تسكت*	she quiet
تسكر	closes
تسكر*	she locks
تسكرك	she locks you
تسكرنا	she locks us
تسكرني	she locks me
تسكره	she locks him
تسكرها	she locks her
تسكرهم	she locks them
تسكرو	she locks him
تسكن*	she lives
تسلفت	borrowed money
تسمع*	she hears
تسمم*	she poisons
تسممك	she poisons you
تسممنا	she poisons us
تسممني	she poisons me
تسممه	she poisons him
تسممها	she poisons her
تسممهم	she poisons them
تسممو	she poisons him
تسنيت	i wait
تسوق	shopping
تسول*	begged
تسولنا	we begged
تسوون	you do
تسوي	she does
تسوي*	she does
تسيب*	she leaves
تسيبك	she leaves you
تسيبنا	she leaves us
تسيبني	she leaves me
تسيبه	she leaves him
تسيبها	she leaves her
تسيبهم	she leaves them
تسيبو	she leaves him
تشارك*	she shares
تشاركني	she shares me
تشتري*	she buys
تشتريني	she buys me
تشتغل*	she works
تشتم*	she swears at
تشتمك	she swears at you
تشتمنا	she swears at us
تشتمني	she swears at me
تشتمه	she swears at him
تشتمها	she swears at her
تشتمهم	she swears at them
تشتمو	she swears at him
تشتي	wants me
تشحت*	she begs
تشد*	pulls
تشرب*	she drinks
تشرد*	she runs away
تشريب	food
تشعر*	she feels
تشغل*	she makes work
تشغلني	she makes me work
تشقلبت	fell
تشلت*	she kicks
تشلتك	she kicks you
تشلتنا	she kicks us
تشلتني	she kicks me
تشلته	she kicks him
تشلتها	she kicks her
تشلتهم	she kicks them
تشلتو	she kicks him
تشلح*	she undresses
تشلحك	she undresses you
تشلحنا	she undresses us
تشلحني	she undresses me
تشلحه	she undresses him
تشلحها	she undresses her
تشلحهم	she undresses them
تشلحو	she undresses him
تشنق*	she hangs
تشنقك	she hangs you
تشنقنا	she hangs us
تشنقني	she hangs me
تشنقه	she hangs him
تشنقها	she hangs her
تشنقهم	she hangs them
تشنقو	she hangs him
تشوف*	she sees
تشوفك	she sees you
تشوفنا	she sees us
تشوفني	she sees me
تشوفه	she sees him
تشوفها	she sees her
تشوفهم	she sees them
تشوفو	she sees him
تشيل*	she carries
تشيلني	she carries me
تشينا	orange
تصاور	my pictures
تصاوري	my pictures
تصبين	washing
تصحي*	she wakes up
تصدق*	she believes
تصدم*	she crashes
تصرخ*	she shouts at
تصرخك	she shouts at you
تصرخنا	she shouts at us
تصرخني	she shouts at me
تصرخه	she shouts at him
تصرخها	she shouts at her
تصرخهم	she shouts at them
تصرخو	she shouts at him
تصفع*	she slaps
تصفعك	she slaps you
تصفعنا	she slaps us
تصفعني	she slaps me
تصفعه	she slaps him
تصفعها	she slaps her
تصفعهم	she slaps them
تصفعو	she slaps him
تصلح	fix
تصلح*	she fixes
تصلي*	she prays
تصور*	she films
تصورك	she films you
تصورنا	she films us
تصورني	she films me
تصوره	she films him
تصورها	she films her
تصورهم	she films them
تصورو	she films him
تصوم*	she not eats
تصويرتي	my pictures
تصويره	picture
تصيح*	she shouts
تصير	happens
تصير*	she happens
تضارب*	fought
تضاربنا	we fought
تضايق*	she bothers
تضايقك	she bothers you
تضايقنا	she bothers us
تضايقني	she bothers me
تضايقه	she bothers him
تضايقها	she bothers her
تضايقهم	she bothers them
تضايقو	she bothers him
تضبط*	she fixes
تضحك*	she laughs
تضحكك	she laughs you
تضحكنا	she laughs us
تضحكني	she laughs me
تضحكه	she laughs him
تضحكها	she laughs her
تضحكهم	she laughs them
تضحكو	she laughs him
تضرب*	she hits
تضربك	she hits you
تضربنا	she hits us
تضربني	she hits me
تضربه	she hits him
تضربها	she hits her
تضربهم	she hits them
تضربو	she hits him
تضلم	gets dark
تضيع*	she missing
تطالع	looks
تطبخ*	she cooks
تطبخني	she cooks me
تطرد*	she kicks out
تطردك	she kicks you out
تطردنا	she kicks us out
تطردني	she kicks me out
تطرده	she kicks him out
تطردها	she kicks her out
تطردهم	she kicks them out
تطردو	she kicks him out
تطرش*	she vomits
تطريش	vomiting
تطعم*	she feeds
تطعمني	she feeds me
تطعن*	she stabs
تطعنك	she stabs you
تطعننا	she stabs us
تطعنني	she stabs me
تطعنه	she stabs him
تطعنها	she stabs her
تطعنهم	she stabs them
تطعنو	she stabs him
تطعيم*	vaccine
تطعيمنا	our vaccine
تطعيمها	her vaccine
تطعيمي	my vaccine
تطلب*	she asks for
تطلبك	she asks for you
تطلبنا	she asks for us
تطلبني	she asks for me
تطلبه	she asks for him
تطلبها	she asks for her
تطلبهم	she asks for them
تطلبو	she asks for him
تطلع	she goes out
تطلع*	she goes out
تطلق*	divorced
تطلقنا	we divorced
تطوع*	volunteering
تطوعنا	our volunteering
تطوعها	her volunteering
تطوعي	my volunteering
تطيح*	she falls
تطير	flies
تعارف	dating
تعارك*	fought
تعاركنا	we fought
تعاط*	took drugs
تعاطنا	we took drugs
تعاقب*	she punishes
تعاقبك	she punishes you
تعاقبنا	she punishes us
تعاقبني	she punishes me
تعاقبه	she punishes him
تعاقبها	she punishes her
تعاقبهم	she punishes them
تعاقبو	she punishes him
تعال	come
تعالوا	come
تعالي	come
تعاني*	she suffers
تعب	tired
تعبان	tired ill
تعبان*	tired
تعبانا	tired ill
تعبانه	tired ill
تعبانين	tired ill
تعبت	tired
تعبنا	we tired
تعبو	tired
تعبوا	tired
تعثر	tripped
تعثرت	tripped
تعدي	passes
تعذب*	she tortures
تعذبك	she tortures you
تعذبنا	she tortures us
تعذبني	she tortures me
تعذبه	she tortures him
تعذبها	she tortures her
تعذبهم	she tortures them
تعذبو	she tortures him
تعرض*	suffered
تعرضنا	we suffered
تعرف*	she knows
تعرقلت	tripped
تعشيت	ate
تعصب*	she angry
تعض	she bites
تعضك	she bites you
تعضنا	she bites us
تعضني	she bites me
تعضه	she bites him
تعضها	she bites her
تعضهم	she bites them
تعضو	she bites him
تعطلت	i am late
تعلم*	she teaches
تعلمت	learned
تعلمنا	we learned
تعلمني	she teaches me
تعلمو	learned
تعلموا	learned
تعمل*	she does
تعنف*	she abuses
تعنفك	she abuses you
تعنفنا	she abuses us
تعنفني	she abuses me
تعنفه	she abuses him
تعنفها	she abuses her
تعنفهم	she abuses them
تعنفو	she abuses him
تعنگلت	tripped
تعو	come
تعور*	she hurts
تعورك	she hurts you
تعورنا	she hurts us
تعورني	she hurts me
تعوره	she hurts him
تعورها	she hurts her
تعورهم	she hurts them
تعورو	she hurts him
تعيب*	she mocks
تعيبني	she mocks me
تعيش*	she lives
تعيط*	she cries
تغتصب*	she rapes
تغتصبك	she rapes you
تغتصبنا	she rapes us
تغتصبني	she rapes me
تغتصبه	she rapes him
تغتصبها	she rapes her
تغتصبهم	she rapes them
تغتصبو	she rapes him
تغديت	ate
تغسل*	she washes
تغسلني	she washes me
تغصب*	she forces
تغصبك	she forces you
تغصبنا	she forces us
تغصبني	she forces me
تغصبه	she forces him
تغصبها	she forces her
تغصبهم	she forces them
تغصبو	she forces him
تغضب*	she angry
تغطي	covers
تغلق*	she locks
تغلقك	she locks you
تغلقنا	she locks us
تغلقني	she locks me
تغلقه	she locks him
تغلقها	she locks her
تغلقهم	she locks them
تغلقو	she locks him
تغني*	she sings
تغيب*	she missing
تف	spat
تفاح	fruit
تفاحه	apple
تفتح	opens
تفتح*	she opens
تفتش*	she searches
تفتشك	she searches you
تفتشنا	she searches us
تفتشني	she searches me
تفتشه	she searches him
تفتشها	she searches her
تفتشهم	she searches them
تفتشو	she searches him
تفرق	matters
تفصخ	undress
تفكر*	she thinks
تفل	spat
تفلعلي	spat on me
تفهم*	she understands
تفوز*	she wins
تفيق*	she wakes up
تقبرني	darling
تقبل	accept
تقبل*	she kisses
تقبلك	she kisses you
تقبلنا	she kisses us
تقبلني	she kisses me
تقبله	she kisses him
تقبلها	she kisses her
تقبلهم	she kisses them
تقبلو	she kisses him
تقتل*	she kills
تقتلك	she kills you
تقتلنا	she kills us
تقتلني	she kills me
تقتله	she kills him
تقتلها	she kills her
تقتلهم	she kills them
تقتلو	she kills him
تقدر*	she can
تقرا*	she reads
تقرر*	she decides
تقرص*	she pinches
تقرصك	she pinches you
تقرصنا	she pinches us
تقرصني	she pinches me
تقرصه	she pinches him
تقرصها	she pinches her
تقرصهم	she pinches them
تقرصو	she pinches him
تقص	cut
تقطع*	she cuts
تقطعني	she cuts me
تقع	she falls
تقعد*	she sits
تقفل*	she locks
تقفلك	she locks you
تقفلنا	she locks us
تقفلني	she locks me
تقفله	she locks him
تقفلها	she locks her
تقفلهم	she locks them
تقفلو	she locks him
تقلع*	undress
تقلقون	worry
تقللي*	she tells me
تقول	she says
تقول*	she says
تقولي	tell
تقيا*	vomited
تقيانا	we vomited
تقيو	vomiting
تقييت	i vomited
تكتب*	she writes
تكتبل*	she texts
تكتبلك	she texts you
تكتبلنا	she texts us
تكتبلني	she texts me
تكتبله	she texts him
تكتبلها	she texts her
تكتبلهم	she texts them
تكتبلو	she texts him
تكتل*	she hits
تكتلك	she hits you
تكتلنا	she hits us
تكتلني	she hits me
تكتله	she hits him
تكتلها	she hits her
تكتلهم	she hits them
تكتلو	she hits him
تكتوك	taxi
تكدب*	she lies
تكذب*	she lies
تكره*	she hates
تكرهك	she hates you
تكرهنا	she hates us
تكرهني	she hates me
تكرهه	she hates him
تكرهها	she hates her
تكرههم	she hates them
تكرهو	she hates him
تكروري	drugs
تكسر*	she breaks
تكسرني	she breaks me
تكسي*	taxi
تكسينا	our taxi
تكسيها	her taxi
تكسيي	my taxi
تكل	she eats
تكلم*	she talks to
تكلمت	talked
تكلمك	she talks to you
تكلمنا	she talks to us
تكلمني	she talks to me
تكلمه	she talks to him
تكلمها	she talks to her
تكلمهم	she talks to them
تكلمو	she talks to him
تكلموا	talked
تكول	says
تكون	she is
تكوي*	she burns
تكويك	she burns you
تكوينا	she burns us
تكويني	she burns me
تكويه	she burns him
تكويها	she burns her
تكويهم	she burns them
تكويو	she burns him
تلات	three
تلاته	three
تلاتين	thirty
تلاثه	three
تلاج	fridge
تلاجه	fridge
تلاحق*	she follows
تلاحقك	she follows you
تلاحقنا	she follows us
تلاحقني	she follows me
تلاحقه	she follows him
تلاحقها	she follows her
تلاحقهم	she follows them
تلاحقو	she follows him
تلاعب*	she plays with
تلاعبني	she plays with me
تلامس*	she touches
تلامسك	she touches you
تلامسنا	she touches us
تلامسني	she touches me
تلامسه	she touches him
تلامسها	she touches her
تلامسهم	she touches them
تلامسو	she touches him
تلاميذ*	pupils
تلاميذنا	our pupils
تلاميذها	her pupils
تلاميذي	my pupils
تلبس*	she wears
تلبسني	she wears me
تلتعشر	thirteen
تلج	snow
تلطش*	she slaps
تلطشك	she slaps you
تلطشنا	she slaps us
تلطشني	she slaps me
تلطشه	she slaps him
تلطشها	she slaps her
تلطشهم	she slaps them
تلطشو	she slaps him
تلطعش	thirteen
تلطم*	she slaps
تلطمك	she slaps you
تلطمنا	she slaps us
تلطمني	she slaps me
تلطمه	she slaps him
تلطمها	she slaps her
تلطمهم	she slaps them
تلطمو	she slaps him
تلعب*	she plays
تلعن*	she curses
تلعنك	she curses you
تلعننا	she curses us
تلعنني	she curses me
تلعنه	she curses him
تلعنها	she curses her
تلعنهم	she curses them
تلعنو	she curses him
تلفازه	tv
تلفزه	tv
تلفون	phone
تلفون*	phone
تلفوننا	our phone
تلفونها	her phone
تلفوني	my phone
تلك	that
تلكم*	she punches
تلكمك	she punches you
تلكمنا	she punches us
تلكمني	she punches me
تلكمه	she punches him
تلكمها	she punches her
تلكمهم	she punches them
تلكمو	she punches him
تلمس*	she touches
تلمسك	she touches you
تلمسنا	she touches us
تلمسني	she touches me
تلمسه	she touches him
تلمسها	she touches her
تلمسهم	she touches them
تلمسو	she touches him
تلميذ	pupil
تليفزيون	tv
تليفون*	phone
تليفوننا	our phone
تليفونها	her phone
تليفوني	my phone
تمام	fine
تمانيه	eight
تمباك	qat
تمثيل	acting
تمر	fruit
تمرض*	she sick
تمرن*	trained
تمرننا	we trained
تمرين*	training
تمريننا	our training
تمرينها	her training
تمريني	my training
تمسحها	wipes it
تمشي*	she walks
تمطر	rain
تمن	eight
تمنت	wished
تمنع*	she forbids
تمنعك	she forbids you
تمنعنا	she forbids us
تمنعني	she forbids me
تمنعه	she forbids him
تمنعها	she forbids her
تمنعهم	she forbids them
تمنعو	she forbids him
تمننا	we wished
تمنو	wished
تمنوا	wished
تمنيه	eight
تموت	dies
تموت*	she kills
تموتك	she kills you
تموتنا	she kills us
تموتني	she kills me
تموته	she kills him
تموتها	she kills her
تموتهم	she kills them
تموتو	she kills him
تمي	my mouth
تناسب	suits
تناقرنا	we argued
تنام	she sleeps
تنام*	she sleeps
تنايم*	she sleeps
تنباك	qat
تنتحر*	she suicide
تنتظر*	she waits
تنجح*	she passes
تنجرح*	she hurt
تنزف*	she bleeds
تنزل*	she goes down
تنسي*	she forgets
تنشال	removed
تنشر*	she posts
تنشرني	she posts me
تنضف*	she cleans
تنظف*	she cleans
تنظفني	she cleans me
تنظيف	cleaning
تنفجر*	she explodes
تنقذون	you rescue
تنقل*	she moves
تنكسر*	she breaks
تنمر*	bullied
تنمرتنا	she bullied us
تنمرتني	she bullied me
تنمرتها	she bullied her
تنمرك	bullied you
تنمرنا	we bullied
تنمرني	bullied me
تنمره	bullied him
تنمرها	bullied her
تنمرهم	bullied them
تنمرو	bullied him
تنمروا	they bullied
تنمرونا	they bullied us
تنمروني	they bullied me
تنمروها	they bullied her
تنمري	my bullying
تنهي	end
تنور	bread
تنوم*	she makes sleep
تنومني	she makes me sleep
تنين	two
تهاوش*	she fights
تهتم	looks after
تهجر*	she abandons
تهجرك	she abandons you
تهجرنا	she abandons us
تهجرني	she abandons me
تهجره	she abandons him
تهجرها	she abandons her
تهجرهم	she abandons them
تهجرو	she abandons him
تهدد*	she threatens
تهددك	she threatens you
تهددنا	she threatens us
تهددني	she threatens me
تهدده	she threatens him
تهددها	she threatens her
تهددهم	she threatens them
تهددو	she threatens him
تهديد*	threat
تهديدات*	threats
تهديداتنا	our threats
تهديداتها	her threats
تهديداتي	my threats
تهديدنا	our threat
تهديدها	her threat
تهديدي	my threat
تهرب*	she runs away
تهريب*	smuggling
تهريبنا	our smuggling
تهريبها	her smuggling
تهريبي	my smuggling
تهز	she shakes
تهز*	she insults
تهزك	she insults you
تهزنا	she insults us
تهزني	she insults me
تهزه	she insults him
تهزها	she insults her
تهزهم	she insults them
تهزو	she insults him
تهكرت	hacked
تهمني	matters to me
تهين*	she insults
تهينك	she insults you
تهيننا	she insults us
تهينني	she insults me
تهينه	she insults him
تهينها	she insults her
تهينهم	she insults them
تهينو	she insults him
توا	now
توافك	agrees
تواليت*	toilet
تواليتنا	our toilet
تواليتها	her toilet
تواليتي	my toilet
توام*	twins
توامنا	our twins
توامها	her twins
توامي	my twins
توثيه	stick
توجع*	she hurts
توجعك	she hurts you
توجعنا	she hurts us
توجعني	hurts me
توجعه	she hurts him
توجعها	she hurts her
توجعهم	she hurts them
توجعو	she hurts him
توحد*	autism
توحدنا	our autism
توحدها	her autism
توحدي	my autism
توحشت	i miss
توحشتك	i miss
توحشتها	i miss
توحشتو	i miss
تودع*	goodbye
توذي*	she hurts
توذيك	she hurts you
توذينا	she hurts us
توذيني	she hurts me
توذيه	she hurts him
توذيها	she hurts her
توذيهم	she hurts them
توذيو	she hurts him
تورته	cake
توصل	arrives
توصل*	she delivers
توصلني	she delivers me
توصيل	delivery
توصيله	parcel
توعد*	she promises
توفت	passed away
توفي*	passed away
توقع*	she falls
توقف*	she stops
توكتوك	taxi
تولد*	she gives birth
توم	garlic
توه	now
تياب*	clothes
تيابنا	our clothes
تيابها	her clothes
تيابي	my clothes
تياخذ*	she takes
تياخذك	she takes you
تياخذنا	she takes us
تياخذني	she takes me
تياخذه	she takes him
تياخذها	she takes her
تياخذهم	she takes them
تياخذو	she takes him
تيتا	my gran
تيته	gran
تيشرت	shirt
تيكتوك	social media
تيلي	phone
تيليفوني	my phone
تيو	cable
تگتل*	she kills
تگتلك	she kills you
تگتلنا	she kills us
تگتلني	she kills me
تگتله	she kills him
تگتلها	she kills her
تگتلهم	she kills them
تگتلو	she kills him
تگدر*	she can
تگعد*	she sits
تگول*	she says
ثاني	second
ثانيه	second
ثعلب*	fox
ثعلبنا	our fox
ثعلبها	her fox
ثعلبي	my fox
ثقيله	burden
ثلاث	three
ثلاثا	tuesday
ثلاثه	three
ثلاثين	thirty
ثلاج*	fridge
ثلاجتنا	our fridge
ثلاجته	his fridge
ثلاجتها	her fridge
ثلاجتي	my fridge
ثلج	snow
ثم	then
ثمانيه	eight
ثمن	price
ثمه	there is
ثمي	my mouth
ثنين	two
ثوم	garlic
ثياب*	clothes
ثيابنا	our clothes
ثيابها	her clothes
ثيابي	my clothes
جا	came
جاب	brought
جابت	brought
جابتني	she brought me
جابرني	forces me
جابريني	they force me
جابنا	we brought
جابني	brought me
جابه	brought him
جابها	brought her
جابو	they brought
جابوا	they brought
جابوني	they brought me
جات	came
جاتني	came to me
جاثوم	nightmare
جاج	chicken
جاد	serious
جاده	street
جار	neighbour
جارتنا	our neighbour
جارتي	my neighbour
جارنا	our neighbour
جاره	neighbour
جارها	her neighbour
جاري	my neighbour
جاسني	touched me
جاسها	touched her
جاعد	is
جاعده	is
جاكيت	jacket
جاكيتات	jackets
جالس*	sitting
جامع	mosque
جامع*	university
جامعتنا	our university
جامعته	his university
جامعتها	her university
جامعتي	my university
جامعنا	our mosque
جامعها	her mosque
جامعي	my mosque
جانا	we came
جاهل	child
جاو	came
جاوا	came
جاي	coming
جايب	brought
جايز	maybe
جايع*	hungry
جبت	brought
جبتلهاش	not bring her
جبر	forced
جبرت	forced
جبرتنا	she forced us
جبرتني	she forced me
جبرتها	she forced her
جبرك	forced you
جبرنا	forced us
جبرني	forced me
جبره	forced him
جبرها	forced her
جبرهم	forced them
جبرو	forced him
جبروا	they forced
جبرونا	they forced us
جبروني	they forced me
جبروها	they forced her
جبهه	war front
جبيره	plaster cast
جد	grandad
جدا	very
جداحه	lighter
جدار	wall
جدام	in front of
جدامي	in front of me
جدته	his gran
جدتهم	their gran
جدتي	my gran
جدر	pot
جده	grandad
جدها	her grandad
جدهنا	our gran
جدهه	gran
جدهها	her gran
جدهي	my gran
جدو	grandad
جدي	my grandad
جديد	new
جديد*	new
جربت	i tried
جرح	wound cuts
جرحت	i cut
جرحتنا	she cut us
جرحتني	she cut me
جرحتها	she cut her
جرحك	cut you
جرحنا	cut us
جرحني	cut me
جرحه	cut him
جرحها	cut her
جرحهم	cut them
جرحو	cut him
جرحوا	they cut
جرحونا	they cut us
جرحوني	they cut me
جرحوها	they cut her
جرحي	my cut
جردا	park
جرس	bell
جرعات*	doses
جرعاتنا	our doses
جرعاتها	her doses
جرعاتي	my doses
جرعتنا	our dose
جرعته	his dose
جرعتها	her dose
جرعتي	my dose
جرعه	dose
جرني	dragged me
جروح*	cuts
جروحنا	our cuts
جروحها	her cuts
جروحي	my cuts
جري	ran
جريت	ran
جرينا	we ran
جريو	ran
جريوا	ran
جز	part
جزر	carrots
جزمتنا	our shoe
جزمته	his shoe
جزمتها	her shoe
جزمتي	my shoe
جزمه	shoe
جسد	body
جسدنا	our body
جسده	body
جسدها	her body
جسدي	my body
جسر	bridge
جسرنا	our bridge
جسره	bridge
جسرها	her bridge
جسري	my bridge
جسم	body
جسمنا	our body
جسمه	body
جسمها	her body
جسمي	my body
جعان	hungry
جعانه	hungry
جعت	hungry
جعتت	hungry
جعتنا	we hungry
جعتو	hungry
جعتوا	hungry
جكاره	cigarette
جلابه	traditional dress
جلابيه	traditional dress
جلاق	kick
جلاليق	kick
جلد	whipped
جلدا	lashes
جلدت	whipped
جلدتنا	she whipped us
جلدتني	she whipped me
جلدتها	she whipped her
جلدك	whipped you
جلدنا	whipped us
جلدني	whipped me
جلده	whipped him
جلدها	whipped her
جلدهم	whipped them
جلدو	whipped him
جلدوا	they whipped
جلدونا	they whipped us
جلدوني	they whipped me
جلدوها	they whipped her
جلدي	my skin
جلس	sat
جلست	sat
جلسنا	we sat
جلسه	session
جلسو	sat
جلسوا	sat
جماعه	group
جماعي	group
جمبي	next to me
جمعت	saved up
جمعنا	we collected
جمعه	friday
جمعي*	charity
جمعيتنا	our charity
جمعيته	his charity
جمعيتها	her charity
جمعيتي	my charity
جميع	all
جميل*	beautiful
جن	demons
جنا	child
جناز*	funeral
جنازتنا	our funeral
جنازته	his funeral
جنازتها	her funeral
جنازتي	my funeral
جناي	child
جنب	next to
جنبه	next to him
جنبها	next to her
جنبي	beside me
جنجويد	armed militia
جندوني	recruit child soldiers
جنسي*	sexual
جنود*	soldiers
جنودنا	our soldiers
جنودها	her soldiers
جنودي	my soldiers
جنوي	knife
جنين*	park
جنينتنا	our park
جنينته	his park
جنينتها	her park
جنينتي	my park
جنيه	money
جه	came
جهازي	my phone
جهال*	kids
جهالنا	our kids
جهالها	her kids
جهالي	my kids
جوا	inside
جوات	inside
جواتي	inside me
جواز	passport
جوازات*	passports
جوازاتنا	our passports
جوازاتها	her passports
جوازاتي	my passports
جوازي	my passport
جوال*	phone
جوالنا	our phone
جوالها	her phone
جوالي	my phone
جوامع	mosque
جوج	two
جوز	husband
جوزها	her husband
جوزوني	married me off
جوزوها	marry her off
جوزي	my husband
جوع	hunger
جوعان	hungry
جوعان*	hungry
جوعانه	hungry
جوعنا	our hunger
جوعه	hunger
جوعها	her hunger
جوعي	hunger
جول	goal
جولنا	our goal
جوله	goal
جولها	her goal
جولي	my goal
جون	goal
جوه	inside
جيبولي	bring me
جيت	i came
جيران*	neighbours
جيراننا	our neighbours
جيرانها	her neighbours
جيراني	my neighbours
جيسني	touched me
جيعان*	hungry
جيم	gym
جيمنا	our gym
جيمه	gym
جيمها	her gym
جيمي	my gym
جيوبنا	our pockets
جگاره	cigarette
حا	will
حابب*	like to
حابس*	locked in
حابين	like to
حاتجوز	i will marry
حاتخانق	i will fight
حاتزوج	i will marry
حاتعاط	i will take drugs
حاتكلم	i will talk
حاجا	thing
حاجات	things
حاجه	something
حار	hot
حارس*	keeper
حارسنا	our keeper
حارسها	her keeper
حارسي	my keeper
حاره	hot
حاسس	i feel
حاسس*	i feel
حاسه	i feel
حاشرد	ran away
حاشم	ashamed
حاشمه	ashamed
حافل*	bus
حافلتنا	our bus
حافلته	his bus
حافلتها	her bus
حافلتي	my bus
حافي	barefoot
حاكل	i will eat
حاكم	police
حالات	cases
حالته	his condition
حالو	himself
حالي	myself
حامل	pregnant
حامل*	pregnant
حانوت	shop
حاول*	tried
حاولنا	we tried
حاوي*	bin
حاويات*	bins
حاوياتنا	our bins
حاوياتها	her bins
حاوياتي	my bins
حاويتنا	our bin
حاويته	his bin
حاويتها	her bin
حاويتي	my bin
حاير	confused
حايره	confused
حب	love
حبابي	pill
حباي*	pill
حبايات	pills
حبايتنا	our pill
حبايته	his pill
حبايتها	her pill
حبايتي	my pill
حبس	prison
حبست	locked in
حبستنا	she locked us in
حبستني	she locked me in
حبستها	she locked her in
حبسك	locked you in
حبسنا	we locked in
حبسني	locked me in
حبسه	locked him in
حبسها	locked her in
حبسهم	locked them in
حبسو	locked him in
حبسوا	they locked in
حبسونا	they locked us in
حبسوني	they locked me in
حبسوها	they locked her in
حبغي	i will want
حبكي	i will cry
حبل	rope
حبلع	i will swallow
حبلغ	i will report
حبلنا	our rope
حبله	rope
حبلها	her rope
حبلي	my rope
حبني	kissed me
حبه	pill
حبهنا	our pill
حبهه	pill
حبهها	her pill
حبهي	my pill
حبوب	pills
حبوب*	gran
حبوبتنا	our gran
حبوبته	his gran
حبوبتها	her gran
حبوبتي	my gran
حبوبنا	our pills
حبوبها	her pills
حبوبي	my pills
حبي	my love
حبيب*	boyfriend
حبيبتنا	our girlfriend
حبيبته	his girlfriend
حبيبتها	her girlfriend
حبيبتي	my girlfriend
حبيبنا	our boyfriend
حبيبها	her boyfriend
حبيبي	my boyfriend
حتا	also
حتاخر	i will late
حتاذي	i will hurt
حتالم	i will pain
حتجوز	i will marry
حتحسن	i will better
حتحمم	i will shower
حتخانق	i will fight
حتدرب	i will train
حتذكر	i will remember
حتزوج	i will marry
حتسول	i will beg
حتصل	i will call
حتضارب	i will fight
حتطلق	i will divorce
حتعارك	i will fight
حتعاط	i will take drugs
حتعب	i will tired
حتعرض	i will suffer
حتعلم	i will learn
حتقيا	i will vomit
حتكلم	i will talk
حتلقوني	will find me
حتمرن	i will train
حتمني	i will wish
حتموت	will die
حتي	even
حج	pilgrimage
حجاب*	hijab
حجار	stones
حجري	i will run
حجز	locked in
حجزت	locked in
حجزتنا	she locked us in
حجزتني	she locked me in
حجزتها	she locked her in
حجزك	locked you in
حجزنا	we locked in
حجزني	locked me in
حجزه	locked him in
حجزها	locked her in
حجزهم	locked them in
حجزو	locked him in
حجزوا	they locked in
حجزونا	they locked us in
حجزوني	they locked me in
حجزوها	they locked her in
حجلس	i will sit
حجوع	i will hungry
حجي	i will come
حجيت	talked
ححاول	i will try
ححتاج	i will need
ححتفل	i will celebrate
ححس	i will feel
ححشش	i will smoke weed
ححصل	i will happen
ححكي	i will talk
ححلف	i will swear
ححلم	i will dream
حخاف	i will scared
حختفي	i will disappear
حخجل	i will ashamed
حخرج	i will go out
حخسر	i will lose
حخطب	i will engaged
حد	anyone
حدا	anyone
حدايا	next to me
حدايق*	parks
حدايقنا	our parks
حدايقها	her parks
حدايقي	my parks
حدخل	i will come in
حدخن	i will smoke
حدرس	i will study
حدعس	i will run over
حديق*	park
حديقتنا	our park
حديقته	his park
حديقتها	her park
حديقتي	my park
حذا	shoe
حذاكر	i will study
حذاه	his shoe
حذايا	next to me
حر	hot
حرار*	fever
حرارتنا	our fever
حرارته	his fever
حرارتها	her fever
حرارتي	my fever
حراق	migrants crossing by boat
حراقه	migrants crossing by boat
حرام	forbidden
حرامي*	thief
حرامينا	our thief
حراميها	her thief
حراميي	my thief
حراگه	migrants crossing by boat
حرب	war
حربح	i will win
حربنا	our war
حربه	war
حربها	her war
حربي	my war
حرتجف	i will shake
حرجع	i will come back
حرجف	i will shake
حرسم	i will draw
حرضع	i will feed
حرق	burned
حرقت	burned
حرقتنا	she burned us
حرقتني	she burned me
حرقتها	she burned her
حرقص	i will dance
حرقك	burned you
حرقنا	burned us
حرقني	burned me
حرقه	burned him
حرقها	burned her
حرقهم	burned them
حرقو	burned him
حرقوا	they burned
حرقونا	they burned us
حرقوني	they burned me
حرقوها	they burned her
حركض	i will run
حرم	not let
حرمت	not let
حرمتنا	she not let us
حرمتني	she not let me
حرمته	his wife
حرمتها	she not let her
حرمتي	my wife
حرمك	not let you
حرمنا	we not let
حرمني	not let me
حرمه	not let him
حرمها	not let her
حرمهم	not let them
حرمو	not let him
حرموا	they not let
حرمونا	they not let us
حرموني	they not let me
حرموها	they not let her
حروب*	war
حروبنا	our war
حروبها	her war
حروبي	my war
حروح	i will go
حريد	i will want
حريره	food dish
حريق	fire
حريم	women
حرگ	burned
حرگت	burned
حرگتنا	she burned us
حرگتني	she burned me
حرگتها	she burned her
حرگك	burned you
حرگنا	burned us
حرگني	burned me
حرگه	burned him
حرگها	burned her
حرگهم	burned them
حرگو	burned him
حرگوا	they burned
حرگونا	they burned us
حرگوني	they burned me
حرگوها	they burned her
حزام*	belt
حزامنا	our belt
حزامها	her belt
حزامي	my belt
حزرع	i will plant
حزعل	i will upset
حزور	i will visit
حزين*	sad
حساب*	account
حسابنا	our account
حسابها	her account
حسابي	my account
حساس*	private
حساسي*	allergy
حساسيتنا	our allergy
حساسيته	his allergy
حساسيتها	her allergy
حساسيتي	my allergy
حسافر	i will go abroad
حسبح	i will swim
حستحم	i will shower
حستحي	i will ashamed
حستفرغ	i will vomit
حستني	i will wait
حستيقظ	i will wake up
حسس	touched
حسست	touched
حسستنا	she touched us
حسستني	she touched me
حسستها	she touched her
حسسك	touched you
حسسنا	touched us
حسسني	touched me
حسسه	touched him
حسسها	touched her
حسسهم	touched them
حسسو	touched him
حسسوا	they touched
حسسونا	they touched us
حسسوني	they touched me
حسسوها	they touched her
حسكت	i will quiet
حسكن	i will live
حسمع	i will hear
حسوي	i will do
حسيت*	felt
حسيتنا	we felt
حسينيه	mosque
حشاش*	addict
حشتغل	i will work
حشحت	i will beg
حشرات	insects
حشرب	i will drink
حشرد	i will run away
حشش	smoked weed
حششت	smoked weed
حششنا	we smoked weed
حششو	smoked weed
حششوا	smoked weed
حشعر	i will feel
حشمان	ashamed
حشمانه	ashamed
حشمه	shame
حشومه	shame
حشيش*	weed
حشيشنا	our weed
حشيشها	her weed
حشيشي	my weed
حصان*	horse
حصاننا	our horse
حصانها	her horse
حصاني	my horse
حصحي	i will wake up
حصدق	i will believe
حصدم	i will crash
حصل	happened
حصلت	happened
حصلح	i will fix
حصلنا	we happened
حصلو	happened
حصلوا	happened
حصلي	i will pray
حصه	lesson
حصهنا	our lesson
حصهه	lesson
حصهها	her lesson
حصهي	my lesson
حصوم	i will not eat
حصير	i will happen
حضان*	nursery
حضانتنا	our nursery
حضانته	his nursery
حضانتها	her nursery
حضانتي	my nursery
حضبط	i will fix
حضن	hugged
حضنت	hugged
حضنتنا	she hugged us
حضنتني	she hugged me
حضنتها	she hugged her
حضنك	hugged you
حضننا	hugged us
حضنني	hugged me
حضنه	his lap
حضنها	hugged her
حضنهم	hugged them
حضنو	hugged him
حضنوا	they hugged
حضنونا	they hugged us
حضنوني	they hugged me
حضنوها	they hugged her
حضني	my lap
حضيع	i will missing
حط	put
حطرش	i will vomit
حطلع	i will go out
حطلق	i will divorce
حطوا	put
حطيت	i put
حطيح	i will fall
حظر	block
حظها	her luck
حعاني	i will suffer
حعرف	i will know
حعصب	i will angry
حعمل	i will do
حعيش	i will live
حعيط	i will cry
حغضب	i will angry
حغني	i will sing
حغيب	i will missing
حفاض	nappy
حفاض*	nappy
حفاظ*	nappy
حفتح	i will open
حفر	potholes
حفرتنا	our pothole
حفرته	his pothole
حفرتها	her pothole
حفرتي	my pothole
حفرنا	our potholes
حفره	pothole
حفرها	her potholes
حفري	my potholes
حفضحك	i will expose you
حفظ	memorising
حفكر	i will think
حفلتنا	our party
حفلته	his party
حفلتها	her party
حفلتي	my party
حفله	party
حفهم	i will understand
حفوز	i will win
حفيد*	grandson
حفيدتي	my granddaughter
حفيدي	my grandson
حفيق	i will wake up
حقت	of
حقتلك	will kill you
حقتي	mine
حقدر	i will can
حقرا	i will read
حقرر	i will decide
حقره	bullying
حقع	i will fall
حقعد	i will sit
حقنه	injection
حقه	his
حقول	i will say
حقير*	nasty
حك	rubbed me
حكالي	told me
حكتب	i will write
حكدب	i will lie
حكذب	i will lie
حكل	i will eat
حكني	rubbed me
حكيت*	talked
حكيتنا	we talked
حكينا	we talked
حل	solution
حلال	halal
حلاو	sweets
حلب	aleppo
حلجي	my mouth
حلعب	i will play
حلف	swore
حلفت	swore
حلفتني	made me swear
حلفنا	we swore
حلفو	swore
حلفوا	swore
حلقتنا	our episode
حلقته	his episode
حلقتها	her episode
حلقتي	my episode
حلقه	episode
حلم	dreamed
حلمت	dreamed
حلمنا	we dreamed
حلمه	dream
حلمها	her dream
حلمو	dreamed
حلموا	dreamed
حلمي	my dream
حلو	nice
حلوا	nice
حلوه	nice
حلوي	sweets
حلويات*	sweets
حلوياتنا	our sweets
حلوياتها	her sweets
حلوياتي	my sweets
حلوين	nice
حليب*	milk
حليبنا	our milk
حليبها	her milk
حليبي	my milk
حلگي	my mouth
حما	father in law
حماتنا	our mother in law
حماته	his mother in law
حماتها	her mother in law
حماتي	my mother in law
حمار	stupid
حماره	stupid
حمام*	bathroom
حمامنا	our bathroom
حمامها	her bathroom
حمامي	my bathroom
حمانا	our father in law
حماه	father in law
حماها	her father in law
حماي	my father in law
حمايات	protection
حمايه	protection
حمرض	i will sick
حمشي	i will walk
حمص	food
حمل	burden
حملتنا	our campaign
حملته	his campaign
حملتها	her campaign
حملتي	my campaign
حمله	campaign
حموت	i will die
حمي	fever
حنا	we
حنام	i will sleep
حناني	my gran
حنايا	we
حنايم	i will sleep
حنتحر	i will suicide
حنتظر	i will wait
حنجح	i will pass
حنجرح	i will hurt
حنزف	i will bleed
حنزل	i will go down
حنسي	i will forget
حنضف	i will clean
حنفجر	i will explode
حنقل	i will move
حنكسر	i will break
حني	we
حهاوش	i will fight
حهرب	i will run away
حوار	talk
حواليي	around me
حوايج	thing
حوايجي	my clothes
حوت	fish
حوثي	armed militia
حوش	yard
حوعد	i will promise
حوقع	i will fall
حوقف	i will stop
حول	around
حولت	transferred
حولد	i will give birth
حولي	around me
حومتنا	neighbourhood
حومتي	neighbourhood
حومه	neighbourhood
حيابتز	will blackmail
حيابتزنا	will blackmail us
حيابتزني	will blackmail me
حيابتزه	will blackmail him
حيابتزها	will blackmail her
حيابتزوني	they will blackmail me
حيابتزوها	they will blackmail her
حياتجوز	will marry
حياتخانق	will fight
حياتزوج	will marry
حياتعاط	will take drugs
حياتكلم	will talk
حياتنا	our life
حياته	his life
حياتها	her life
حياتي	my life
حياخد	will take
حياخدنا	will take us
حياخدني	will take me
حياخده	will take him
حياخدها	will take her
حياخدوني	they will take me
حياخدوها	they will take her
حياخذ	will take
حياخذنا	will take us
حياخذني	will take me
حياخذه	will take him
حياخذها	will take her
حياخذوني	they will take me
حياخذوها	they will take her
حياذي	will hurt
حياذيت	will hurt
حياذيتنا	will hurt us
حياذيتني	will hurt me
حياذيته	will hurt him
حياذيتها	will hurt her
حياذيتوني	they will hurt me
حياذيتوها	they will hurt her
حياذينا	will hurt us
حياذيني	will hurt me
حياذيه	will hurt him
حياذيها	will hurt her
حياذيوني	they will hurt me
حياذيوها	they will hurt her
حياستغل	will exploit
حياغتصب	will rape
حياغتصبنا	will rape us
حياغتصبني	will rape me
حياغتصبه	will rape him
حياغتصبها	will rape her
حياغتصبوني	they will rape me
حياغتصبوها	they will rape her
حياكل	will eat
حياه	life
حيبتز	will blackmail
حيبتزنا	will blackmail us
حيبتزني	will blackmail me
حيبتزه	will blackmail him
حيبتزها	will blackmail her
حيبتزوني	they will blackmail me
حيبتزوها	they will blackmail her
حيبسط	will beat
حيبسطنا	will beat us
حيبسطني	will beat me
حيبسطه	will beat him
حيبسطها	will beat her
حيبسطوني	they will beat me
حيبسطوها	they will beat her
حيبعت	will send
حيبعتنا	will send us
حيبعتني	will send me
حيبعته	will send him
حيبعتها	will send her
حيبعتوني	they will send me
حيبعتوها	they will send her
حيبغي	will want
حيبكي	will cry
حيبلع	will swallow
حيبلغ	will report
حيبوس	will kiss
حيبوسنا	will kiss us
حيبوسني	will kiss me
حيبوسه	will kiss him
حيبوسها	will kiss her
حيبوسوني	they will kiss me
حيبوسوها	they will kiss her
حيبيع	will sell
حيت	because
حيتاخر	will late
حيتاذي	will hurt
حيتاش	because
حيتالم	will pain
حيتبع	will follow
حيتبعنا	will follow us
حيتبعني	will follow me
حيتبعه	will follow him
حيتبعها	will follow her
حيتبعوني	they will follow me
حيتبعوها	they will follow her
حيتجوز	will marry
حيتحرش	will molest
حيتحرشنا	will molest us
حيتحرشني	will molest me
حيتحرشه	will molest him
حيتحرشها	will molest her
حيتحرشوني	they will molest me
حيتحرشوها	they will molest her
حيتحسن	will better
حيتحمم	will shower
حيتخانق	will fight
حيتدرب	will train
حيتذكر	will remember
حيترك	will leave
حيتركنا	will leave us
حيتركني	will leave me
حيتركه	will leave him
حيتركها	will leave her
حيتركوني	they will leave me
حيتركوها	they will leave her
حيتزوج	will marry
حيتسول	will beg
حيتصل	will call
حيتضارب	will fight
حيتطلق	will divorce
حيتعارك	will fight
حيتعاط	will take drugs
حيتعب	will tired
حيتعرض	will suffer
حيتعلم	will learn
حيتقيا	will vomit
حيتكلم	will talk
حيتمرن	will train
حيتمني	will wish
حيتنمر	will bully
حيتنمرنا	will bully us
حيتنمرني	will bully me
حيتنمره	will bully him
حيتنمرها	will bully her
حيتنمروني	they will bully me
حيتنمروها	they will bully her
حيجابر	will force
حيجابرنا	will force us
حيجابرني	will force me
حيجابره	will force him
حيجابرها	will force her
حيجابروني	they will force me
حيجابروها	they will force her
حيجبر	will force
حيجبرنا	will force us
حيجبرني	will force me
حيجبره	will force him
حيجبرها	will force her
حيجبروني	they will force me
حيجبروها	they will force her
حيجر	will drag
حيجرح	will cut
حيجرحنا	will cut us
حيجرحني	will cut me
حيجرحه	will cut him
حيجرحها	will cut her
حيجرحوني	they will cut me
حيجرحوها	they will cut her
حيجرنا	will drag us
حيجرني	will drag me
حيجره	will drag him
حيجرها	will drag her
حيجروني	they will drag me
حيجروها	they will drag her
حيجري	will run
حيجلد	will whip
حيجلدنا	will whip us
حيجلدني	will whip me
حيجلده	will whip him
حيجلدها	will whip her
حيجلدوني	they will whip me
حيجلدوها	they will whip her
حيجلس	will sit
حيجوز	will marry off
حيجوزنا	will marry us off
حيجوزني	will marry me off
حيجوزه	will marry him off
حيجوزها	will marry her off
حيجوزوني	will marry me off
حيجوع	will hungry
حيجي	will come
حيجيب	will bring
حيحاول	will try
حيحب	will love
حيحبس	will lock
حيحبسنا	will lock us
حيحبسني	will lock me
حيحبسه	will lock him
حيحبسها	will lock her
حيحبسوني	they will lock me
حيحبسوها	they will lock her
حيحبنا	will love us
حيحبني	will love me
حيحبه	will love him
حيحبها	will love her
حيحبوني	they will love me
حيحبوها	they will love her
حيحتاج	will need
حيحتفل	will celebrate
حيحجز	will lock
حيحجزنا	will lock us
حيحجزني	will lock me
حيحجزه	will lock him
حيحجزها	will lock her
حيحجزوني	they will lock me
حيحجزوها	they will lock her
حيحرق	will burn
حيحرقنا	will burn us
حيحرقني	will burn me
حيحرقه	will burn him
حيحرقها	will burn her
حيحرقوني	they will burn me
حيحرقوها	they will burn her
حيحرم	will not let
حيحرمنا	will not let us
حيحرمني	will not let me
حيحرمه	will not let him
حيحرمها	will not let her
حيحرگ	will burn
حيحرگنا	will burn us
حيحرگني	will burn me
حيحرگه	will burn him
حيحرگها	will burn her
حيحرگوني	they will burn me
حيحرگوها	they will burn her
حيحس	will feel
حيحسس	will touch
حيحسسنا	will touch us
حيحسسني	will touch me
حيحسسه	will touch him
حيحسسها	will touch her
حيحسسوني	they will touch me
حيحسسوها	they will touch her
حيحشش	will smoke weed
حيحصل	will happen
حيحضن	will hug
حيحضننا	will hug us
حيحضنني	will hug me
حيحضنه	will hug him
حيحضنها	will hug her
حيحضنوني	they will hug me
حيحضنوها	they will hug her
حيحكم	will control
حيحكمنا	will control us
حيحكمني	will control me
حيحكمه	will control him
حيحكمها	will control her
حيحكموني	they will control me
حيحكموها	they will control her
حيحكي	will talk
حيحكينا	will talk us
حيحكيني	will talk me
حيحكيه	will talk him
حيحكيها	will talk her
حيحكيوني	they will talk me
حيحكيوها	they will talk her
حيحلف	will swear
حيحلم	will dream
حيحمل	will carry
حيحمي	will protect
حيحمينا	will protect us
حيحميني	will protect me
حيحميه	will protect him
حيحميها	will protect her
حيحميوني	they will protect me
حيحميوها	they will protect her
حيخاف	will scared
حيخبر	will tell
حيخبرنا	will tell us
حيخبرني	will tell me
حيخبره	will tell him
حيخبرها	will tell her
حيخبروني	they will tell me
حيخبروها	they will tell her
حيخبط	will hit
حيخبطنا	will hit us
حيخبطني	will hit me
حيخبطه	will hit him
حيخبطها	will hit her
حيخبطوني	they will hit me
حيخبطوها	they will hit her
حيخبي	will hide
حيختفي	will disappear
حيخجل	will ashamed
حيخرج	will go out
حيخسر	will lose
حيخطب	will engaged
حيخطف	will kidnap
حيخطفنا	will kidnap us
حيخطفني	will kidnap me
حيخطفه	will kidnap him
حيخطفها	will kidnap her
حيخطفوني	they will kidnap me
حيخطفوها	they will kidnap her
حيخلي	will make
حيخلينا	will make us
حيخليني	will make me
حيخليه	will make him
حيخليها	will make her
حيخليوني	they will make me
حيخليوها	they will make her
حيخنق	will strangle
حيخنقنا	will strangle us
حيخنقني	will strangle me
حيخنقه	will strangle him
حيخنقها	will strangle her
حيخنقوني	they will strangle me
حيخنقوها	they will strangle her
حيخوف	will scare
حيخوفنا	will scare us
حيخوفني	will scare me
حيخوفه	will scare him
حيخوفها	will scare her
حيخوفوني	they will scare me
حيخوفوها	they will scare her
حيدبح	will kill
حيدبحنا	will kill us
حيدبحني	will kill me
حيدبحه	will kill him
حيدبحها	will kill her
حيدبحوني	they will kill me
حيدبحوها	they will kill her
حيدخل	will come in
حيدخن	will smoke
حيدرس	will study
حيدعس	will run over
حيدفش	will shove
حيدفشنا	will shove us
حيدفشني	will shove me
حيدفشه	will shove him
حيدفشها	will shove her
حيدفشوني	they will shove me
حيدفشوها	they will shove her
حيدفع	will pay
حيدفعنا	will pay us
حيدفعني	will pay me
حيدفعه	will pay him
حيدفعها	will pay her
حيدفعوني	they will pay me
حيدفعوها	they will pay her
حيدق	will hit
حيدقنا	will hit us
حيدقني	will hit me
حيدقه	will hit him
حيدقها	will hit her
حيدقوني	they will hit me
حيدقوها	they will hit her
حيدور	will look for
حيذاكر	will study
حيذبح	will kill
حيذبحنا	will kill us
حيذبحني	will kill me
حيذبحه	will kill him
حيذبحها	will kill her
حيذبحوني	they will kill me
حيذبحوها	they will kill her
حيذي	will hurt
حيذينا	will hurt us
حيذيني	will hurt me
حيذيه	will hurt him
حيذيها	will hurt her
حيذيوني	they will hurt me
حيذيوها	they will hurt her
حيراسل	will message
حيراسلنا	will message us
حيراسلني	will message me
حيراسله	will message him
حيراسلها	will message her
حيراسلوني	they will message me
حيراسلوها	they will message her
حيراقب	will watch
حيراقبنا	will watch us
حيراقبني	will watch me
حيراقبه	will watch him
حيراقبها	will watch her
حيراقبوني	they will watch me
حيراقبوها	they will watch her
حيربح	will win
حيربط	will tie
حيربطنا	will tie us
حيربطني	will tie me
حيربطه	will tie him
حيربطها	will tie her
حيربطوني	they will tie me
حيربطوها	they will tie her
حيرتجف	will shake
حيرجع	will come back
حيرجف	will shake
حيرسل	will send
حيرسلنا	will send us
حيرسلني	will send me
حيرسله	will send him
حيرسلها	will send her
حيرسلوني	they will send me
حيرسلوها	they will send her
حيرسم	will draw
حيرضع	will feed
حيرعب	will terrify
حيرعبنا	will terrify us
حيرعبني	will terrify me
حيرعبه	will terrify him
حيرعبها	will terrify her
حيرعبوني	they will terrify me
حيرعبوها	they will terrify her
حيرفس	will kick
حيرفسنا	will kick us
حيرفسني	will kick me
حيرفسه	will kick him
حيرفسها	will kick her
حيرفسوني	they will kick me
حيرفسوها	they will kick her
حيرقص	will dance
حيركض	will run
حيركل	will kick
حيركلنا	will kick us
حيركلني	will kick me
حيركله	will kick him
حيركلها	will kick her
حيركلوني	they will kick me
حيركلوها	they will kick her
حيرمي	will throw
حيروح	will go
حيريد	will want
حيزرع	will plant
حيزعق	will shout at
حيزعقنا	will shout at us
حيزعقني	will shout at me
حيزعقه	will shout at him
حيزعقها	will shout at her
حيزعل	will upset
حيزق	will shove
حيزقنا	will shove us
حيزقني	will shove me
حيزقه	will shove him
حيزقها	will shove her
حيزقوني	they will shove me
حيزقوها	they will shove her
حيزوج	will marry off
حيزوجنا	will marry us off
حيزوجني	will marry me off
حيزوجه	will marry him off
حيزوجها	will marry her off
حيزور	will visit
حيساعد	will help
حيسافر	will go abroad
حيسال	will ask
حيسالنا	will ask us
حيسالني	will ask me
حيساله	will ask him
حيسالها	will ask her
حيسالوني	they will ask me
حيسالوها	they will ask her
حيسب	will swear
حيسبح	will swim
حيسبنا	will swear us
حيسبني	will swear me
حيسبه	will swear him
حيسبها	will swear her
حيسبوني	they will swear me
حيسبوها	they will swear her
حيستحم	will shower
حيستحي	will ashamed
حيستغل	will exploit
حيستفرغ	will vomit
حيستني	will wait
حيستيقظ	will wake up
حيسحب	will drag
حيسحبنا	will drag us
حيسحبني	will drag me
حيسحبه	will drag him
حيسحبها	will drag her
حيسحبوني	they will drag me
حيسحبوها	they will drag her
حيسخر	will mock
حيسخرنا	will mock us
حيسخرني	will mock me
حيسخره	will mock him
حيسخرها	will mock her
حيسخروني	they will mock me
حيسخروها	they will mock her
حيسرق	will steal
حيسرقنا	will steal us
حيسرقني	will steal me
حيسرقه	will steal him
حيسرقها	will steal her
حيسرقوني	they will steal me
حيسرقوها	they will steal her
حيسفر	will send abroad
حيسفرنا	will send us abroad
حيسفرني	will send me abroad
حيسفره	will send him abroad
حيسفرها	will send her abroad
حيسكت	will quiet
حيسكر	will lock
حيسكرنا	will lock us
حيسكرني	will lock me
حيسكره	will lock him
حيسكرها	will lock her
حيسكروني	they will lock me
حيسكروها	they will lock her
حيسكن	will live
حيسمع	will hear
حيسمم	will poison
حيسممنا	will poison us
حيسممني	will poison me
حيسممه	will poison him
حيسممها	will poison her
حيسمموني	they will poison me
حيسمموها	they will poison her
حيسوي	will do
حيسيب	will leave
حيسيبنا	will leave us
حيسيبني	will leave me
حيسيبه	will leave him
حيسيبها	will leave her
حيسيبوني	they will leave me
حيسيبوها	they will leave her
حيشارك	will share
حيشتري	will buy
حيشتغل	will work
حيشتم	will swear
حيشتمنا	will swear us
حيشتمني	will swear me
حيشتمه	will swear him
حيشتمها	will swear her
حيشتموني	they will swear me
حيشتموها	they will swear her
حيشحت	will beg
حيشرب	will drink
حيشرد	will run away
حيشعر	will feel
حيشغل	will make work
حيشلت	will kick
حيشلتنا	will kick us
حيشلتني	will kick me
حيشلته	will kick him
حيشلتها	will kick her
حيشلتوني	they will kick me
حيشلتوها	they will kick her
حيشلح	will undress
حيشلحنا	will undress us
حيشلحني	will undress me
حيشلحه	will undress him
حيشلحها	will undress her
حيشلحوني	they will undress me
حيشلحوها	they will undress her
حيشنق	will hang
حيشنقنا	will hang us
حيشنقني	will hang me
حيشنقه	will hang him
حيشنقها	will hang her
حيشنقوني	they will hang me
حيشنقوها	they will hang her
حيشوف	will see
حيشوفنا	will see us
حيشوفني	will see me
حيشوفه	will see him
حيشوفها	will see her
حيشوفوني	they will see me
حيشوفوها	they will see her
حيشيل	will carry
حيصحي	will wake up
حيصدق	will believe
حيصدم	will crash
حيصرخ	will shout at
حيصرخنا	will shout at us
حيصرخني	will shout at me
حيصرخه	will shout at him
حيصرخها	will shout at her
حيصفع	will slap
حيصفعنا	will slap us
حيصفعني	will slap me
حيصفعه	will slap him
حيصفعها	will slap her
حيصفعوني	they will slap me
حيصفعوها	they will slap her
حيصلح	will fix
حيصلي	will pray
حيصور	will film
حيصورنا	will film us
حيصورني	will film me
حيصوره	will film him
حيصورها	will film her
حيصوروني	they will film me
حيصوروها	they will film her
حيصوم	will not eat
حيصير	will happen
حيضايق	will bother
حيضايقنا	will bother us
حيضايقني	will bother me
حيضايقه	will bother him
حيضايقها	will bother her
حيضايقوني	they will bother me
حيضايقوها	they will bother her
حيضبط	will fix
حيضحك	will laugh
حيضحكنا	will laugh us
حيضحكني	will laugh me
حيضحكه	will laugh him
حيضحكها	will laugh her
حيضحكوني	they will laugh me
حيضحكوها	they will laugh her
حيضرب	will hit
حيضربنا	will hit us
حيضربني	will hit me
حيضربه	will hit him
حيضربها	will hit her
حيضربوني	they will hit me
حيضربوها	they will hit her
حيضيع	will missing
حيط	wall
حيطان	walls
حيطبخ	will cook
حيطرد	will kick out
حيطردنا	will kick us out
حيطردني	will kick me out
حيطرده	will kick him out
حيطردها	will kick her out
حيطرش	will vomit
حيطعم	will feed
حيطعن	will stab
حيطعننا	will stab us
حيطعنني	will stab me
حيطعنه	will stab him
حيطعنها	will stab her
حيطعنوني	they will stab me
حيطعنوها	they will stab her
حيطلب	will ask for
حيطلبنا	will ask for us
حيطلبني	will ask for me
حيطلبه	will ask for him
حيطلبها	will ask for her
حيطلع	will go out
حيطلق	will divorce
حيطهروني	they circumcise me
حيطيح	will fall
حيعاقب	will punish
حيعاقبنا	will punish us
حيعاقبني	will punish me
حيعاقبه	will punish him
حيعاقبها	will punish her
حيعاقبوني	they will punish me
حيعاقبوها	they will punish her
حيعاني	will suffer
حيعذب	will torture
حيعذبنا	will torture us
حيعذبني	will torture me
حيعذبه	will torture him
حيعذبها	will torture her
حيعذبوني	they will torture me
حيعذبوها	they will torture her
حيعرف	will know
حيعصب	will angry
حيعض	will bite
حيعضنا	will bite us
حيعضني	will bite me
حيعضه	will bite him
حيعضها	will bite her
حيعضوني	they will bite me
حيعضوها	they will bite her
حيعلم	will teach
حيعمل	will do
حيعنف	will abuse
حيعنفنا	will abuse us
حيعنفني	will abuse me
حيعنفه	will abuse him
حيعنفها	will abuse her
حيعنفوني	they will abuse me
حيعنفوها	they will abuse her
حيعور	will hurt
حيعورنا	will hurt us
حيعورني	will hurt me
حيعوره	will hurt him
حيعورها	will hurt her
حيعوروني	they will hurt me
حيعوروها	they will hurt her
حيعيب	will mock
حيعيش	will live
حيعيط	will cry
حيغتصب	will rape
حيغتصبنا	will rape us
حيغتصبني	will rape me
حيغتصبه	will rape him
حيغتصبها	will rape her
حيغتصبوني	they will rape me
حيغتصبوها	they will rape her
حيغسل	will wash
حيغصب	will force
حيغصبنا	will force us
حيغصبني	will force me
حيغصبه	will force him
حيغصبها	will force her
حيغصبوني	they will force me
حيغصبوها	they will force her
حيغضب	will angry
حيغلق	will lock
حيغلقنا	will lock us
حيغلقني	will lock me
حيغلقه	will lock him
حيغلقها	will lock her
حيغلقوني	they will lock me
حيغلقوها	they will lock her
حيغني	will sing
حيغيب	will missing
حيفتح	will open
حيفتش	will search
حيفتشنا	will search us
حيفتشني	will search me
حيفتشه	will search him
حيفتشها	will search her
حيفتشوني	they will search me
حيفتشوها	they will search her
حيفكر	will think
حيفهم	will understand
حيفوز	will win
حيفيق	will wake up
حيقبل	will kiss
حيقبلنا	will kiss us
حيقبلني	will kiss me
حيقبله	will kiss him
حيقبلها	will kiss her
حيقبلوني	they will kiss me
حيقبلوها	they will kiss her
حيقتل	will kill
حيقتلنا	will kill us
حيقتلني	will kill me
حيقتله	will kill him
حيقتلها	will kill her
حيقتلوني	they will kill me
حيقتلوها	they will kill her
حيقدر	will can
حيقرا	will read
حيقرر	will decide
حيقرص	will pinch
حيقرصنا	will pinch us
حيقرصني	will pinch me
حيقرصه	will pinch him
حيقرصها	will pinch her
حيقرصوني	they will pinch me
حيقرصوها	they will pinch her
حيقطع	will cut
حيقع	will fall
حيقعد	will sit
حيقفل	will lock
حيقفلنا	will lock us
حيقفلني	will lock me
حيقفله	will lock him
حيقفلها	will lock her
حيقفلوني	they will lock me
حيقفلوها	they will lock her
حيقللي	will tell
حيقللينا	will tell us
حيقلليني	will tell me
حيقلليه	will tell him
حيقلليها	will tell her
حيقلليوني	they will tell me
حيقلليوها	they will tell her
حيقول	will say
حيكتب	will write
حيكتبل	will text
حيكتبلنا	will text us
حيكتبلني	will text me
حيكتبله	will text him
حيكتبلها	will text her
حيكتبلوني	they will text me
حيكتبلوها	they will text her
حيكتل	will hit
حيكتلنا	will hit us
حيكتلني	will hit me
حيكتله	will hit him
حيكتلها	will hit her
حيكتلوني	they will hit me
حيكتلوها	they will hit her
حيكدب	will lie
حيكذب	will lie
حيكره	will hate
حيكرهنا	will hate us
حيكرهني	will hate me
حيكرهه	will hate him
حيكرهها	will hate her
حيكرهوني	they will hate me
حيكرهوها	they will hate her
حيكسر	will break
حيكل	will eat
حيكلم	will talk to
حيكلمنا	will talk to us
حيكلمني	will talk to me
حيكلمه	will talk to him
حيكلمها	will talk to her
حيكوي	will burn
حيكوينا	will burn us
حيكويني	will burn me
حيكويه	will burn him
حيكويها	will burn her
حيكويوني	they will burn me
حيكويوها	they will burn her
حيل	very
حيلاحق	will follow
حيلاحقنا	will follow us
حيلاحقني	will follow me
حيلاحقه	will follow him
حيلاحقها	will follow her
حيلاحقوني	they will follow me
حيلاحقوها	they will follow her
حيلاعب	will play with
حيلامس	will touch
حيلامسنا	will touch us
حيلامسني	will touch me
حيلامسه	will touch him
حيلامسها	will touch her
حيلامسوني	they will touch me
حيلامسوها	they will touch her
حيلبس	will wear
حيلطش	will slap
حيلطشنا	will slap us
حيلطشني	will slap me
حيلطشه	will slap him
حيلطشها	will slap her
حيلطشوني	they will slap me
حيلطشوها	they will slap her
حيلطم	will slap
حيلطمنا	will slap us
حيلطمني	will slap me
حيلطمه	will slap him
حيلطمها	will slap her
حيلطموني	they will slap me
حيلطموها	they will slap her
حيلعب	will play
حيلعن	will curse
حيلعننا	will curse us
حيلعنني	will curse me
حيلعنه	will curse him
حيلعنها	will curse her
حيلعنوني	they will curse me
حيلعنوها	they will curse her
حيلكم	will punch
حيلكمنا	will punch us
حيلكمني	will punch me
حيلكمه	will punch him
حيلكمها	will punch her
حيلكموني	they will punch me
حيلكموها	they will punch her
حيلمس	will touch
حيلمسنا	will touch us
حيلمسني	will touch me
حيلمسه	will touch him
حيلمسها	will touch her
حيلمسوني	they will touch me
حيلمسوها	they will touch her
حيمرض	will sick
حيمشي	will walk
حيمنع	will forbid
حيمنعنا	will forbid us
حيمنعني	will forbid me
حيمنعه	will forbid him
حيمنعها	will forbid her
حيمنعوني	they will forbid me
حيمنعوها	they will forbid her
حيموت	will die
حيموتنا	will kill us
حيموتني	will kill me
حيموته	will kill him
حيموتها	will kill her
حيموتوني	they will kill me
حيموتوها	they will kill her
حينام	will sleep
حينايم	will sleep
حينتحر	will suicide
حينتظر	will wait
حينجح	will pass
حينجرح	will hurt
حينزف	will bleed
حينزل	will go down
حينسي	will forget
حينشر*	will post
حينضف	will clean
حينظف	will clean
حينفجر	will explode
حينقل	will move
حينكسر	will break
حينوم	will make sleep
حيهاوش	will fight
حيهجر	will abandon
حيهجرنا	will abandon us
حيهجرني	will abandon me
حيهجره	will abandon him
حيهجرها	will abandon her
حيهجروني	they will abandon me
حيهجروها	they will abandon her
حيهدد	will threaten
حيهددنا	will threaten us
حيهددني	will threaten me
حيهدده	will threaten him
حيهددها	will threaten her
حيهددوني	they will threaten me
حيهددوها	they will threaten her
حيهرب	will run away
حيهز	will insult
حيهزنا	will insult us
حيهزني	will insult me
حيهزه	will insult him
حيهزها	will insult her
حيهزوني	they will insult me
حيهزوها	they will insult her
حيهين	will insult
حيهيننا	will insult us
حيهينني	will insult me
حيهينه	will insult him
حيهينها	will insult her
حيهينوني	they will insult me
حيهينوها	they will insult her
حيوان*	animal
حيوجع	will hurt
حيوجعنا	will hurt us
حيوجعني	will hurt me
حيوجعه	will hurt him
حيوجعها	will hurt her
حيوجعوني	they will hurt me
حيوجعوها	they will hurt her
حيوذي	will hurt
حيوذينا	will hurt us
حيوذيني	will hurt me
حيوذيه	will hurt him
حيوذيها	will hurt her
حيوذيوني	they will hurt me
حيوذيوها	they will hurt her
حيوصل	will deliver
حيوعد	will promise
حيوقع	will fall
حيوقف	will stop
حيولد	will give birth
حيوي	antibiotic
حيياخذ	will take
حيياخذنا	will take us
حيياخذني	will take me
حيياخذه	will take him
حيياخذها	will take her
حيياخذوني	they will take me
حيياخذوها	they will take her
حيگتل	will kill
حيگتلنا	will kill us
حيگتلني	will kill me
حيگتله	will kill him
حيگتلها	will kill her
حيگتلوني	they will kill me
حيگتلوها	they will kill her
حيگدر	will can
حيگعد	will sit
حيگول	will say
حگدر	i will can
حگره	bullying
حگعد	i will sit
حگول	i will say
خادم*	maid
خادمتنا	our maid
خادمته	his maid
خادمتها	her maid
خادمتي	my maid
خارج	outside
خاشوقه	spoon
خاص	private message
خاصك	you must
خاصمني	fell out with me
خاصني	i must
خاطر	sake
خاطري	i wish
خاف	scared
خافت	scared
خافض	medicine
خافنا	we scared
خافو	scared
خافوا	scared
خالتنا	our auntie
خالته	his auntie
خالتها	her auntie
خالتو	my aunt
خالتي	my auntie
خالص	very
خاله	auntie
خالها	her uncle
خالو	uncle
خالي	my uncle
خانز	dirty
خانزه	dirty
خاوه	protection money
خايب	bad
خايبه	bad
خايس	bad
خايسه	bad
خايف*	scared
خبا	hid
خبات	hid
خباتني	she hid me
خباتها	hid it
خبانا	we hid
خباني	hid me
خباه	hid him
خباها	hid her
خباو	they hid
خباوا	they hid
خباوني	they hid me
خبر	news
خبرت	told
خبرتنا	she told us
خبرتني	she told me
خبرتها	she told her
خبرك	told you
خبرنا	we told
خبرني	told me
خبره	told him
خبرها	told her
خبرهم	told them
خبرو	told him
خبروا	they told
خبرونا	they told us
خبروني	they told me
خبروها	they told her
خبز	bread
خبزنا	our bread
خبزه	bread
خبزها	her bread
خبزي	my bread
خبط	hit
خبطت	hit
خبطتنا	she hit us
خبطتني	she hit me
خبطتها	she hit her
خبطك	hit you
خبطنا	hit us
خبطني	hit me
خبطه	hit him
خبطها	hit her
خبطهم	hit them
خبطو	hit him
خبطوا	they hit
خبطونا	they hit us
خبطوني	they hit me
خبطوها	they hit her
خبي*	hide
ختان*	fgm cutting
ختانها	her fgm
ختل	hid
ختمه	quran
ختنوني	they circumcise me
ختها	sister
ختو	sister
ختي	my sister
خجل	ashamed
خجلت	ashamed
خجلنا	we ashamed
خجله	shame
خجلها	her shame
خجلو	ashamed
خجلوا	ashamed
خجلي	my shame
خدا	took
خداني	took me
خداو	they took
خدت	took
خدتها	took
خدش	scratch
خدمه	work
خدمي	knife
خدني	took me
خدوا	they took
خدودي	my cheek
خدوش	scratches
خدي	my cheek
خديت	i took
خذا	took
خذاني	took me
خذيت	took
خرافه	great
خربان	broken
خربت	broke
خربش*	scratched
خرج	went out
خرجت	went out
خرجنا	we went out
خرجو	went out
خرجوا	went out
خرجونا	kicked us out
خرطوم*	hose
خرطومنا	our hose
خرطومها	her hose
خرطومي	my hose
خرمشني	scratched me
خروف*	lamb
خروفنا	our lamb
خروفها	her lamb
خروفي	my lamb
خزان*	cupboard
خزانتنا	our cupboard
خزانته	his cupboard
خزانتها	her cupboard
خزانتي	my cupboard
خسر	lost
خسرت	lost
خسرنا	we lost
خسرو	lost
خسروا	lost
خش	hid
خشمه	his nose
خشمي	my nose
خشني	hid me
خشيت	i hid
خصك	you must
خصم	discount
خصمنا	our discount
خصمه	discount
خصمها	her discount
خصمي	my discount
خصني	i must
خضار	vegetables
خضره	vegetables
خط	line
خطا	wrong
خطب	engaged
خطبت	engaged
خطبتنا	our engagement
خطبته	his engagement
خطبتها	her engagement
خطبتي	my engagement
خطبنا	we engaged
خطبه	engagement
خطبو	engaged
خطبوا	engaged
خطبوني	engaged me
خطر	danger
خطرا	danger
خطره	danger
خطرين	danger
خطف	kidnapped
خطفت	kidnapped
خطفتنا	she kidnapped us
خطفتني	she kidnapped me
خطفتها	she kidnapped her
خطفك	kidnapped you
خطفنا	we kidnapped
خطفني	kidnapped me
خطفه	kidnapped him
خطفها	kidnapped her
خطفهم	kidnapped them
خطفو	kidnapped him
خطفوا	they kidnapped
خطفونا	they kidnapped us
خطفوني	they kidnapped me
خطفوها	they kidnapped her
خطه	plan
خطهنا	our plan
خطهه	plan
خطهها	her plan
خطهي	my plan
خطوبه	wedding
خطوط	lines cuts
خطيب*	fiance
خطيبتنا	our fiancee
خطيبته	his fiancee
خطيبتها	her fiancee
خطيبتي	my fiancee
خطيبنا	our fiance
خطيبها	her fiance
خطيبي	my fiance
خطير*	dangerous
خفت	scared
خفيف	light
خلا	made
خلات	made
خلاتنا	she made us
خلاتني	she made me
خلاتها	she made her
خلاص	finished
خلاك	made you
خلانا	we made
خلاني	made me
خلاه	made him
خلاها	made her
خلاهم	made them
خلاو	made him
خلاوا	they made
خلاونا	they made us
خلاوني	they made me
خلاوها	they made her
خلص	finished
خلصت	finished
خلصني	save me
خلطه	mix
خلعت	took off
خلعه	fear
خلق	created
خلونا	let us
خلوني	let me
خلوي	my phone
خليك	stay
خليني	let me
خليچ	stay
خمر	alcohol
خمرنا	our alcohol
خمره	alcohol
خمرها	her alcohol
خمري	my alcohol
خمس	five
خمستاشر	fifteen
خمسطعش	fifteen
خمسه	five
خمسين	fifty
خمشني	scratched me
خناقه	fight
خنجر*	knife
خنجرنا	our knife
خنجرها	her knife
خنجري	my knife
خنق	strangled
خنقت	strangled
خنقتنا	she strangled us
خنقتني	she strangled me
خنقتها	she strangled her
خنقك	strangled you
خنقنا	strangled us
خنقني	strangled me
خنقه	strangled him
خنقها	strangled her
خنقهم	strangled them
خنقو	strangled him
خنقوا	they strangled
خنقونا	they strangled us
خنقوني	they strangled me
خنقوها	they strangled her
خنينه	ugly
خواتاتي	my siblings
خواتي	my sisters
خوافه	scared
خواني	my brothers
خوتي	my siblings
خوش	good
خوف	fear
خوفنا	our fear
خوفني	scared me
خوفه	fear
خوفها	her fear
خوفي	my fear
خوك	your brother
خوكم	your brother
خوه	brother
خوها	brother
خوي	my brother
خويا	my brother
خويتي	my friend
خويي	my brother
خيار	cucumber
خياس	smell
خياط*	sewing
خياطتنا	our sewing
خياطته	his sewing
خياطتها	her sewing
خياطتي	my sewing
خيال	fantasy
خيالات	shadows
خيتو	my sister
خيتي	my sister
خيري*	charity
خيزران*	cane
خيزراننا	our cane
خيزرانها	her cane
خيزراني	my cane
خيط	string
خيمه	tent
خيي	my brother
دا	this
دابا	now
داخل	inside
دار	house
داركم	my parents
دارنا	our house
داره	house
دارها	her house
داري	my house
داسس	hide
داعش	armed militia
دانات	bombing
دانه	bombing
داني	took me
داومت	went school
دايت	diet
دايخ*	dizzy
داير	i want
دايراه	want
دايركت	private message
دايرنني	want me to
دايرني	want me to
دايره	i want
دايرين	we want
دايم	always
دايما	always
دبابات	tanks
دبح	killed
دبحت	killed
دبحتنا	she killed us
دبحتني	she killed me
دبحتها	she killed her
دبحك	killed you
دبحنا	killed us
دبحناهم	won game
دبحني	killed me
دبحه	killed him
دبحها	killed her
دبحهم	killed them
دبحو	killed him
دبحوا	they killed
دبحونا	they killed us
دبحوني	they killed me
دبحوها	they killed her
دبدوبه	fat
دبرسه	depressed
دبريشن	depressed
دبش	clothes
دبشي	my clothes
دبه	fat
دجاج*	chickens
دجاجنا	our chickens
دجاجها	her chickens
دجاجي	my chickens
دحين	now
دخان*	cigarettes
دخاننا	our cigarettes
دخانها	her cigarettes
دخاني	my cigarettes
دخل	came in
دخلت	came in
دخلنا	we came in
دخله	wedding
دخلو	came in
دخلوا	came in
دخن	smoked
دخنت	smoked
دخننا	we smoked
دخنو	smoked
دخنوا	smoked
دخيل*	please
دراج*	bike
دراجات*	bikes
دراجاتنا	our bikes
دراجاتها	her bikes
دراجاتي	my bikes
دراجتنا	our bike
دراجته	his bike
دراجتها	her bike
دراجتي	my bike
دراري	my children
درارينا	my children
دراع*	arm
دراعنا	our arm
دراعها	her arm
دراعي	my arm
دراهم	money
دراهيم	money
دراوش	kids
دربت	trained
درج	stairs
درجات*	grades
درجاتنا	our grades
درجاتها	her grades
درجاتي	my grades
درجنا	our stairs
درجه	mark
درر	kids
درس	lesson
درست	studied
درسنا	we studied
درسو	studied
درسوا	studied
درك	now
درهم	money
دروس	lessons
دروك	now
دري	stairs
دريشه	window
دريول	driver
دز	sent
دزلي	sent me
دزني	pushed me
دزه	sent it
دزها	sent it
دزيت	i sent
دزيتله	i sent him
دزيتلها	i sent her
دسها	hide
دسيت	i hid
دشداشه	clothes
دعس	ran over
دعست	ran over
دعسنا	we ran over
دعسو	ran over
دعسوا	ran over
دعم	support
دعوي	case
دعيت	i prayed
دفايه	heater
دفرني	kicks me
دفره	kick
دفش	shoved
دفشت	shoved
دفشتنا	she shoved us
دفشتني	she shoved me
دفشتها	she shoved her
دفشك	shoved you
دفشنا	shoved us
دفشني	shoved me
دفشه	shoved him
دفشها	shoved her
دفشهم	shoved them
دفشو	shoved him
دفشوا	they shoved
دفشونا	they shoved us
دفشوني	they shoved me
دفشوها	they shoved her
دفع	paid
دفعت	paid
دفعتنا	she paid us
دفعتني	she paid me
دفعتها	she paid her
دفعك	paid you
دفعنا	paid us
دفعني	pushed me
دفعه	paid him
دفعها	paid her
دفعهم	paid them
دفعو	paid him
دفعوا	they paid
دفعونا	they paid us
دفعوني	they pushed me
دفعوها	they paid her
دقاهو	hit him
دقايق	minutes
دقني	my beard
دقها	beats her
دقوني	beats me
دقيقه	minutes
دكان*	shop
دكاننا	our shop
دكانها	her shop
دكاني	my shop
دكتور*	doctor
دكتورنا	our doctor
دكتورها	her doctor
دكتوري	my doctor
دلاح	watermelon
دلاع	watermelon
دلوقت	now
دلوقتي	now
دم	blood
دماغي	my head
دمر	destroyed
دمعتي	tears
دمه	blood
دمها	her blood
دموع	tears
دموعي	tears
دمي	my blood
ده	this
دوا	medicine
دوام*	work
دوامنا	our work
دوامها	her work
دوامي	my work
دوانا	our medicine
دواه	medicine
دواها	her medicine
دواي	my medicine
دوبه	fat
دوخني	made me dizzy
دوخه	dizzy
دور	looked for
دورات*	courses
دوراتنا	our courses
دوراتها	her courses
دوراتي	my courses
دورت	looked for
دورتنا	our course
دورتني	she looked for me
دورته	his course
دورتها	her course
دورتي	my course
دورنا	we looked for
دورني	looked for me
دوره	course
دورها	looked for her
دورو	they looked for
دوروا	they looked for
دوروني	they looked for me
دوري*	league
دورينا	our league
دوريه	patrol
دوريها	her league
دوريي	my league
دوش	bathroom
دوشك	mattress
دوشگ	mattress
دوفوار	exam
دول	those
دولاب*	cupboard
دولابنا	our cupboard
دولابها	her cupboard
دولابي	my cupboard
دولمه	food
دوم	always
دوما	always
دي	this
ديال	of
ديالك	yours
ديالنا	ours
ديالها	hers
ديالهم	theirs
ديالو	his
ديالي	mine
دياي	chicken
ديبريسيون	depressed
ديبريمي	depressed
ديتول	bleach
ديربالك	careful
ديسير	fruit
ديلر	dealer
ديما	always
دين	debt
دينار	money
ديننا	our debt
دينه	debt
دينها	her debt
ديني	my debt
ديوانيه	living room
ديون*	debts
ديوننا	our debts
ديونها	her debts
ديوني	my debts
دييت	diet
ذاك	that
ذاكر*	studied
ذاكرنا	we studied
ذاني	my ear
ذب	threw
ذبح	killed
ذبحت	killed
ذبحتنا	she killed us
ذبحتني	she killed me
ذبحتها	she killed her
ذبحك	killed you
ذبحنا	killed us
ذبحني	killed me
ذبحه	killed him
ذبحها	killed her
ذبحهم	killed them
ذبحو	killed him
ذبحوا	they killed
ذبحونا	they killed us
ذبحوني	they killed me
ذبحوها	they killed her
ذبني	threw me out
ذحين	now
ذراع*	arm
ذراعنا	our arm
ذراعها	her arm
ذراعي	my arm
ذرك	now
ذروك	now
ذكري*	anniversary
ذكرينا	our anniversary
ذكريها	her anniversary
ذكريي	my anniversary
ذلحين	now
ذلك	that
ذهاب	going
ذول	those
ذولاك	those
ذوي	people with
ذيك	that
راتب*	wages
راتبنا	our wages
راتبها	her wages
راتبي	my wages
راجل*	man husband
راجلنا	our man husband
راجلها	her husband
راجلي	my man husband
راح	will
راحت	went
راحنا	we went
راحه	rest
راحو	went
راحوا	went
رازوار	razor
راس	head
راسل*	messaged
راسلتنا	she messaged us
راسلتني	she messaged me
راسلتها	she messaged her
راسلك	messaged you
راسلنا	we messaged
راسلني	messaged me
راسله	messaged him
راسلها	messaged her
راسلهم	messaged them
راسلو	messaged him
راسلوا	they messaged
راسلونا	they messaged us
راسلوني	they messaged me
راسلوها	they messaged her
راسنا	our head
راسه	head
راسها	her head
راسي	my head
راشدي	slap
راشديات	slapped me
راضي	agree
راضيه	agree
رافض*	refuses
راقب*	watched
راقبتنا	she watched us
راقبتني	she watched me
راقبتها	she watched her
راقبك	watched you
راقبنا	we watched
راقبني	watched me
راقبه	watched him
راقبها	watched her
راقبهم	watched them
راقبو	watched him
راقبوا	they watched
راقبونا	they watched us
راقبوني	they watched me
راقبوها	they watched her
راك	you are
راكي	you are
رانا	we are
راني	i am
راه	he is
راهم	they are
راهو	he is
راهوم	they are
راهي	she is
راواني	showed me
راويني	show me
رايع*	great
ربا	loan shark
رباني	raised me
ربح	won
ربحت	won
ربحنا	we won
ربحو	won
ربحوا	won
ربط	tied up
ربطت	tied up
ربطتنا	she tied us up
ربطتني	she tied me up
ربطتها	she tied her up
ربطك	tied you up
ربطنا	we tied up
ربطني	tied me up
ربطه	tied him up
ربطها	tied her up
ربطهم	tied them up
ربطو	tied him up
ربطوا	they tied up
ربطونا	they tied us up
ربطوني	they tied me up
ربطوها	they tied her up
ربع	quarter
ربعه	four
ربعي	my friends
ربو	asthma
ربونا	our asthma
ربوه	asthma
ربوها	her asthma
ربوي	my asthma
ربي	god
ربيعي	my friend
رجا	please
رجاجيل	men
رجال	man
رجال*	man
رجالنا	our man
رجالها	her man
رجالي	my man
رجع	came back
رجعت	came back
رجعنا	we came back
رجعو	came back
رجعوا	came back
رجل	man
رجلايا	my legs
رجلنا	our leg
رجله	leg
رجلها	her leg
رجلي	my leg husband
رجليا	my legs
رجليني	my legs
رجليه	his legs
رجوع	return
رجوله	manhood
رجيم*	diet
رجيمنا	our diet
رجيمها	her diet
رجيمي	my diet
رح	will
رحت	went
رحلتنا	our trip
رحلته	his trip
رحلتها	her trip
رحلتي	my trip
رحله	trip
رحيذبحني	will kill me
رحيل	leaving
رخاص	cheap
رخيص*	cheap
رز	rice
رسال*	message
رسالتنا	our message
رسالته	his message
رسالتها	her message
رسالتي	my message
رسايل	messages
رسايل*	messages
رسايلنا	our messages
رسايلها	her messages
رسايلي	my messages
رسم	drew
رسمت	drew
رسمنا	we drew
رسمه	drawing
رسمها	her drawing
رسمو	drew
رسموا	drew
رسمي	my drawing
رسومات	drawings
رشح	cold
رصاص*	bullets
رصاصنا	our bullets
رصاصها	her bullets
رصاصي	my bullets
رصيد	phone credit
رصيف*	pavement
رصيفنا	our pavement
رصيفها	her pavement
رصيفي	my pavement
رضاعه	feeding
رضع	fed
رضعت*	fed
رضعنا	we fed
رضعو	fed
رضعوا	fed
رضه	bruise
رضيع*	baby
رضيعنا	our baby
رضيعها	her baby
رضيعي	my baby
رطوب*	damp
رطوبتنا	our damp
رطوبته	his damp
رطوبتها	her damp
رطوبتي	my damp
رعب	terrified
رعبت	terrified
رعبتنا	she terrified us
رعبتني	she terrified me
رعبتها	she terrified her
رعبك	terrified you
رعبنا	terrified us
رعبني	terrified me
رعبه	terrified him
رعبها	terrified her
رعبهم	terrified them
رعبو	terrified him
رعبوا	they terrified
رعبونا	they terrified us
رعبوني	they terrified me
رعبوها	they terrified her
رعبي	my terror
رفاقي	my friends
رفجاتي	my friends
رفس	kicked
رفست	kicked
رفستنا	she kicked us
رفستني	she kicked me
رفستها	she kicked her
رفسك	kicked you
رفسنا	kicked us
رفسني	kicked me
رفسه	kick
رفسها	kicked her
رفسهم	kicked them
رفسو	kicked him
رفسوا	they kicked
رفسونا	they kicked us
رفسوني	they kicked me
رفسوها	they kicked her
رفضوا	refused
رفع	raised
رفعت	lifted
رفعني	took me
رفقات*	friends
رفقاتنا	our friends
رفقاتها	her friends
رفقاتي	my friends
رفيجتي	my friend
رفيجي	my friend
رفيع	thin
رفيعه	thin
رفيق*	friend
رفيقتي	my friend
رفيقنا	our friend
رفيقها	her friend
رفيقي	my friend
رقبتنا	our neck
رقبته	his neck
رقبتها	her neck
رقبتي	my neck
رقبه	neck
رقص	danced
رقصت	danced
رقصنا	we danced
رقصه	dancing
رقصها	her dancing
رقصو	danced
رقصوا	danced
رقصي	my dancing
رقعني	hit me
رقم	number
رقمه	number
رقمي	number
رقي	fruit
رقيق	thin
رقيقه	thin
رقيه	faith healer
ركب	rode
ركبت	i got on
ركبته	his knee
ركبتي	my knee
ركبه	knee
ركبي	my knees
ركشه	taxi
ركض	ran
ركضت	ran
ركضنا	we ran
ركضو	ran
ركضوا	ran
ركل	kicked
ركلت	kicked
ركلتنا	she kicked us
ركلتني	she kicked me
ركلتها	she kicked her
ركلك	kicked you
ركلنا	kicked us
ركلني	kicked me
ركله	kicked him
ركلها	kicked her
ركلهم	kicked them
ركلو	kicked him
ركلوا	they kicked
ركلونا	they kicked us
ركلوني	they kicked me
ركلوها	they kicked her
رمز	password
رمزي	password
رمضان	ramadan
رمضان*	ramadan
رمضاننا	our ramadan
رمضانها	her ramadan
رمضاني	my ramadan
رموا	they threw
رمي	threw
رميت	threw
رميتني	she threw me
رمينا	we threw
رميني	threw me
رميه	threw him
رميها	threw her
رميو	they threw
رميوا	they threw
رميوني	they threw me
رهان	gambling
رواي*	novel
روايتنا	our novel
روايته	his novel
روايتها	her novel
روايتي	my novel
روب	dress
روبلوكس*	roblox
روبلوكسنا	our roblox
روبلوكسها	her roblox
روبلوكسي	my roblox
روج	alcohol
روح	go
روحي	myself
روز	rice
روشارج	phone credit
روضتنا	our nursery
روضته	his nursery
روضتها	her nursery
روضتي	my nursery
روضه	nursery
روعه	great
روما	rome
رويني	welcome
رياض*	sport
رياضتنا	our sport
رياضته	his sport
رياضتها	her sport
رياضتي	my sport
ريال	man
ريايل	men
ريت	wish
ريجيم*	diet
ريجيمنا	our diet
ريجيمها	her diet
ريجيمي	my diet
ريحت*	smell
ريحتنا	we smell
ريحته	he smells
ريحتها	she smells
ريحه	smell
ريستو	restaurant
ريش	feathers
ريل	man
ريوق	meal
ريوگ	meal
رگبتنا	our neck
رگبته	his neck
رگبتها	her neck
رگبتي	my neck
رگبه	neck
رگعني	hit me
رگي	fruit
زاد	also
زاده	also
زار	visited
زارت	visited
زارنا	we visited
زارو	visited
زاروا	visited
زاويه	corner
زايد*	too many
زبال*	rubbish
زبالتنا	our rubbish
زبالته	his rubbish
زبالتها	her rubbish
زبالتي	my rubbish
زجاج*	glass
زحليطه	swings
زحليق*	slide
زحليقتنا	our slide
زحليقته	his slide
زحليقتها	her slide
زحليقتي	my slide
زحلگت	slipped
زحمه	traffic
زراق	bruise
زربيان	food dish
زرع	planted
زرعت	planted
زرعنا	we planted
زرعو	planted
زرعوا	planted
زرقا	blue
زرقات	bruise
زرقان	bruised
زرقه	bruised
زرقين	bruise
زرواطه	stick
زروقه	bruise
زريقه	injection
زرگه	bruise
زطله	drugs
زعاطيط	children
زعطوط	children
زعطوطه	children
زعفان	angry
زعفانه	angry
زعق	shouted at
زعقت	shouted at
زعقتنا	she shouted at us
زعقتني	she shouted at me
زعقتها	she shouted at her
زعقك	shouted at you
زعقنا	shouted at us
زعقني	shouted at me
زعقه	shouted at him
زعقها	shouted at her
زعقهم	shouted at them
زعقو	shouted at him
زعقوا	they shouted at
زعقونا	they shouted at us
زعقوني	they shouted at me
زعقوها	they shouted at her
زعل	upset
زعلان*	upset
زعلت	upset
زعلنا	we upset
زعلو	upset
زعلوا	upset
زعما	i mean
زعيق	shouting
زعيم*	boss
زعيمنا	our boss
زعيمها	her boss
زعيمي	my boss
زغب	fine hair
زغير	small
زغيره	small
زفاف	wedding
زقفني	pulled my hair
زكام*	cold
زكامنا	our cold
زكامها	her cold
زكامي	my cold
زلقت	slipped
زلم	men
زلمه	man
زمان	long ago
زميل*	classmate
زميلتي	my classmate
زميلنا	our classmate
زميلها	her classmate
زميلي	my classmate
زندي	my wrist
زنقه	street
زنوبه	slipper
زهايمر	dementia
زهج	fed up
زهجان	fed up
زهجانه	fed up
زهجت	fed up
زهجتا	fed up
زهقان*	fed up
زهقت*	fed up
زواج*	marriage
زواجنا	our marriage
زواجها	her marriage
زواجي	my marriage
زواع	vomiting
زوج	husband
زوجتنا	our wife
زوجته	his wife
زوجتها	her wife
زوجتي	my wife
زوجنا	our husband
زوجني	married me off
زوجه	wife
زوجها	her husband
زوجوني	married me off
زوجي	my husband
زوعت	vomited
زول	man
زوله	man
زولي	my husband
زوين	good
زوينه	good
زي	like
زياده	more
زياره	visit
زيت	oil
زيتنا	our oil
زيته	oil
زيتها	her oil
زيتون	oil
زيتي	my oil
زيزوار	razor
زين	good
زينه	good
زگاره	cigarette
سااتجوز	i will marry
سااتخانق	i will fight
سااتزوج	i will marry
سااتعاط	i will take drugs
سااتكلم	i will talk
سااكل	i will eat
ساب	left
سابت	left
سابتنا	she left us
سابتني	she left me
سابتها	she left her
سابغي	i will want
سابك	left you
سابكي	i will cry
سابلع	i will swallow
سابلغ	i will report
سابنا	we left
سابني	left me
سابه	left him
سابها	left her
سابهم	left them
سابو	left him
سابوا	they left
سابونا	they left us
سابوني	they left me
سابوها	they left her
ساتاخر	i will late
ساتاذي	i will hurt
ساتالم	i will pain
ساتجوز	i will marry
ساتحسن	i will better
ساتحمم	i will shower
ساتخانق	i will fight
ساتدرب	i will train
ساتذكر	i will remember
ساتزوج	i will marry
ساتسول	i will beg
ساتصل	i will call
ساتضارب	i will fight
ساتطلق	i will divorce
ساتعارك	i will fight
ساتعاط	i will take drugs
ساتعب	i will tired
ساتعرض	i will suffer
ساتعلم	i will learn
ساتقيا	i will vomit
ساتكلم	i will talk
ساتمرن	i will train
ساتمني	i will wish
ساجري	i will run
ساجلس	i will sit
ساجوع	i will hungry
ساجي	i will come
ساحاول	i will try
ساحتاج	i will need
ساحتفل	i will celebrate
ساحرق	will burn
ساحس	i will feel
ساحشش	i will smoke weed
ساحصل	i will happen
ساحكي	i will talk
ساحلف	i will swear
ساحلم	i will dream
ساحه	square
ساخاف	i will scared
ساختفي	i will disappear
ساخجل	i will ashamed
ساخرج	i will go out
ساخسر	i will lose
ساخطب	i will engaged
سادخل	i will come in
سادخن	i will smoke
سادرس	i will study
سادعس	i will run over
ساذاكر	i will study
ساربح	i will win
سارتجف	i will shake
سارجع	i will come back
سارجف	i will shake
سارسم	i will draw
سارضع	i will feed
سارقص	i will dance
ساركض	i will run
ساروت	key
ساروح	i will go
ساريد	i will want
سازرع	i will plant
سازعل	i will upset
سازور	i will visit
ساسافر	i will go abroad
ساسبح	i will swim
ساستحم	i will shower
ساستحي	i will ashamed
ساستفرغ	i will vomit
ساستني	i will wait
ساستيقظ	i will wake up
ساسكت	i will quiet
ساسكن	i will live
ساسمع	i will hear
ساسوي	i will do
ساشتغل	i will work
ساشحت	i will beg
ساشرب	i will drink
ساشرد	i will run away
ساشعر	i will feel
ساصحي	i will wake up
ساصدق	i will believe
ساصدم	i will crash
ساصلح	i will fix
ساصلي	i will pray
ساصوم	i will not eat
ساصير	i will happen
ساضبط	i will fix
ساضيع	i will missing
ساطرش	i will vomit
ساطلع	i will go out
ساطلق	i will divorce
ساطور*	machete
ساطورنا	our machete
ساطورها	her machete
ساطوري	my machete
ساطيح	i will fall
ساعات	sometimes
ساعاني	i will suffer
ساعتين	two hours
ساعد*	helped
ساعدتني	she helped me
ساعدنا	we helped
ساعدني	help me
ساعده	helped him
ساعدها	helped her
ساعدو	they helped
ساعدوا	they helped
ساعدوني	help me
ساعدوني*	help me
ساعرف	i will know
ساعصب	i will angry
ساعمل	i will do
ساعه	hour
ساعيش	i will live
ساعيط	i will cry
ساغضب	i will angry
ساغني	i will sing
ساغيب	i will missing
سافتح	i will open
سافر*	went abroad
سافرنا	we went abroad
سافكر	i will think
سافهم	i will understand
سافوز	i will win
سافيق	i will wake up
ساق	leg
ساقتل*	will kill
ساقدر	i will can
ساقرا	i will read
ساقرر	i will decide
ساقع	i will fall
ساقعد	i will sit
ساقنا	our leg
ساقه	leg
ساقها	her leg
ساقول	i will say
ساقي	my leg
ساكت*	quiet
ساكتب	i will write
ساكدب	i will lie
ساكذب	i will lie
ساكل	i will eat
ساكن*	living
ساكننا	our living
ساكنها	her living
ساكني	my living
ساكنين	we live
سال	asked
سالت	asked
سالتنا	she asked us
سالتني	she asked me
سالتها	she asked her
سالعب	i will play
سالك	asked you
سالنا	we asked
سالني	asked me
ساله	asked him
سالها	asked her
سالهم	asked them
سالو	asked him
سالوا	they asked
سالونا	they asked us
سالوني	they asked me
سالوها	they asked her
سامحني	sorry
سامحوني	forgive me
سامرض	i will sick
سامشي	i will walk
سامعين	hear
ساموت	i will die
سانام	i will sleep
سانايم	i will sleep
سانتحر	i will suicide
سانتظر	i will wait
سانجح	i will pass
سانجرح	i will hurt
ساندويتش	food
سانزف	i will bleed
سانزل	i will go down
سانسي	i will forget
سانضف	i will clean
سانفجر	i will explode
سانقل	i will move
سانكسر	i will break
ساهاوش	i will fight
ساهرب	i will run away
ساوعد	i will promise
ساوقع	i will fall
ساوقف	i will stop
ساولد	i will give birth
سايب	left
سايبه	left
سايق	driver
ساگدر	i will can
ساگعد	i will sit
ساگول	i will say
سباح*	swimming
سباحتنا	our swimming
سباحته	his swimming
سباحتها	her swimming
سباحتي	my swimming
سباط	slipper
سباق	race
سبب	reason
سببنا	our reason
سببه	reason
سببها	her reason
سببي	my reason
سبت	saturday
سبتا	belt
سبته	belt
سبرديله	slipper
سبع	seven
سبعطعش	seventeen
سبعه	seven
سبلت	air conditioner
سبيتار	hospital
سبيطار	hospital
ست	lady
ستات	women
ستاشر	sixteen
سترس	anxious
ستريس	anxious
ستطعش	sixteen
سته	six
ستو	his gran
ستوري	social media
ستوريات	social media
ستي	my gran
ستيلو	pen
ستين	sixty
سجار*	cigarette
سجارتنا	our cigarette
سجارته	his cigarette
سجارتها	her cigarette
سجارتي	my cigarette
سجاير*	cigarettes
سجايرنا	our cigarettes
سجايرها	her cigarettes
سجايري	my cigarettes
سجل*	register
سجن*	prison
سحب	dragged
سحبت	dragged
سحبتنا	she dragged us
سحبتني	she dragged me
سحبتها	she dragged her
سحبك	dragged you
سحبنا	dragged us
سحبني	dragged me
سحبه	dragged him
سحبها	dragged her
سحبهم	dragged them
سحبو	dragged him
سحبوا	they dragged
سحبونا	they dragged us
سحبوني	they dragged me
سحبوها	they dragged her
سحر	black magic
سحرنا	our black magic
سحره	black magic
سحرها	her black magic
سحري	my black magic
سحلني	dragged me
سخانه	fever
سخر	mocked
سخرت	mocked
سخرتنا	she mocked us
سخرتني	she mocked me
سخرتها	she mocked her
سخرك	mocked you
سخرنا	we mocked
سخرني	mocked me
سخره	mocked him
سخرها	mocked her
سخرهم	mocked them
سخرو	mocked him
سخروا	they mocked
سخرونا	they mocked us
سخروني	they mocked me
سخروها	they mocked her
سخن	hot
سخنا	hot
سخنه	hot
سخنين	hot
سخون*	fever
سخونتنا	our fever
سخونته	his fever
سخونتها	her fever
سخونتي	my fever
سر	secret
سرجم	window
سرطان*	cancer
سرطاننا	our cancer
سرطانها	her cancer
سرطاني	my cancer
سرق	stole
سرقت	stole
سرقتنا	she stole us
سرقتني	she stole me
سرقتها	she stole her
سرقك	stole you
سرقنا	we stole
سرقني	stole me
سرقه	stole him
سرقها	stole her
سرقهم	stole them
سرقو	stole him
سرقوا	they stole
سرقونا	they stole us
سرقوني	they stole me
سرقوها	they stole her
سرنا	our secret
سره	his secret
سروال	trousers
سروالي	my pants
سري	secret
سرير*	bed
سريرنا	our bed
سريرها	her bed
سريري	my bed
سريع	fast
سريع*	fast
سطح	roof
سطحنا	our roof
سطحه	roof
سطحها	her roof
سطحي	my roof
سطرني	slapped me
سطره	slap
سعال*	cough
سعالنا	our cough
سعالها	her cough
سعالي	my cough
سعر	price
سعرات*	calories
سعراتنا	our calories
سعراتها	her calories
سعراتي	my calories
سعرنا	our price
سعره	price
سعرها	her price
سعري	my price
سعله	cough
سعوط	qat
سعيد*	happy
سفر	travel abroad
سفرتنا	trip
سفرنا	our travel abroad
سفره	travel abroad
سفرها	her travel abroad
سفري	my travel abroad
سقطت	fell
سقعان	cold
سقعانه	cold
سقعه	cold
سقف	roof
سكاري	drunk
سكاكين*	knives
سكاكيننا	our knives
سكاكينها	her knives
سكاكيني	my knives
سكبوا	spilled
سكت	quiet
سكتت	quiet
سكتنا	we quiet
سكتو	quiet
سكتوا	quiet
سكر	sugar
سكران*	drunk
سكرت	locked
سكرتنا	she locked us
سكرتني	she locked me
سكرتها	she locked her
سكرجي	addict
سكرك	locked you
سكرنا	we locked
سكرني	locked me
سكره	locked him
سكرها	locked her
سكرهم	locked them
سكرو	locked him
سكروا	they locked
سكرونا	they locked us
سكروني	they locked me
سكروها	they locked her
سكري*	diabetes
سكرينا	our diabetes
سكريها	her diabetes
سكريي	my diabetes
سكس	sex
سكن	lived
سكنت	lived
سكننا	we lived
سكنه	housing
سكنها	her housing
سكنو	lived
سكنوا	lived
سكني	my housing
سكير	addict
سكيره	addict
سكين	knife
سكين*	knife
سكيننا	our knife
سكينه	knife
سكينها	her knife
سكيني	my knife
سلاح*	weapon
سلاحنا	our weapon
سلاحها	her weapon
سلاحي	my weapon
سلام*	hello
سلته	food dish
سلحفا*	tortoise
سلحفاتنا	our tortoise
سلحفاته	his tortoise
سلحفاتها	her tortoise
سلحفاتي	my tortoise
سلف	debt
سلفتي	my brother in law
سلفه	debt
سلفي	my brother in law
سلقني	scalded me
سلك	wire
سلكنا	our wire
سلكه	wire
سلكها	her wire
سلكوني	help me
سلكي	my wire
سله	bin
سليب	underwear
سليبي	underwear
سليت	i finished
سم	poison
سماعته	his hearing aid
سمانه	week
سمح	good
سمحلي	sorry
سمحه	good
سمحيلي	sorry
سمسار	smuggler
سمطه	belt
سمع	heard
سمعت	i heard
سمعتنا	reputation
سمعتي	reputation
سمعنا	we heard
سمعه	reputation
سمعو	heard
سمعوا	heard
سمك	fish
سمكنا	our fish
سمكه	fish
سمكها	her fish
سمكي	my fish
سمم	poisoned
سممت	poisoned
سممتنا	she poisoned us
سممتني	she poisoned me
سممتها	she poisoned her
سممك	poisoned you
سممنا	poisoned us
سممني	poisoned me
سممه	poisoned him
سممها	poisoned her
سممهم	poisoned them
سممو	poisoned him
سمموا	they poisoned
سممونا	they poisoned us
سمموني	they poisoned me
سمموها	they poisoned her
سمين*	fat
سمچ	fish
سناب*	snapchat
سنابنا	our snapchat
سنابها	her snapchat
سنابي	my snapchat
سناك	restaurant
سنان*	teeth
سناننا	our teeth
سنانها	her teeth
سناني	my teeth
سنتين	two years
سندويش	sandwich
سندويشات	sandwiches
سننتقل	we will move
سنه	years
سنوات	years
سنونه	his teeth
سنونها	her teeth
سنوني	my teeth
سنين	years
سهران	awake
سهرانه	awake
سهرت	awake
سهل	easy
سهله	easy
سوا	together
سواق*	driver
سوال	question
سوالي	did
سواها	did
سوبرماركت	market
سودا	black
سودان*	sudan
سوداننا	our sudan
سودانها	her sudan
سوداني	my sudan
سور	wall
سوريا*	syria
سوريانا	our syria
سورياها	her syria
سورياي	my syria
سوشال	social services
سوف	will
سوق	market
سوقنا	our market
سوقه	market
سوقها	her market
سوقي	my market
سومه	price
سوني	game
سوو	they did
سووا	they did
سوولي	did to me
سوي	did
سويت	did
سوينا	we did
سويو	did
سويوا	did
سويچ	key
سيابتز	will blackmail
سيابتزنا	will blackmail us
سيابتزني	will blackmail me
سيابتزه	will blackmail him
سيابتزها	will blackmail her
سيابتزوني	they will blackmail me
سيابتزوها	they will blackmail her
سياتجوز	will marry
سياتخانق	will fight
سياتزوج	will marry
سياتعاط	will take drugs
سياتكلم	will talk
سياج	fence
سياخد	will take
سياخدنا	will take us
سياخدني	will take me
سياخده	will take him
سياخدها	will take her
سياخدوني	they will take me
سياخدوها	they will take her
سياخذ	will take
سياخذنا	will take us
سياخذني	will take me
سياخذه	will take him
سياخذها	will take her
سياخذوني	they will take me
سياخذوها	they will take her
سياذي	will hurt
سياذيت	will hurt
سياذيتنا	will hurt us
سياذيتني	will hurt me
سياذيته	will hurt him
سياذيتها	will hurt her
سياذيتوني	they will hurt me
سياذيتوها	they will hurt her
سياذينا	will hurt us
سياذيني	will hurt me
سياذيه	will hurt him
سياذيها	will hurt her
سياذيوني	they will hurt me
سياذيوها	they will hurt her
سيار*	car
سيارتنا	our car
سيارته	his car
سيارتها	her car
سيارتي	my car
سياستغل	will exploit
سياغتصب	will rape
سياغتصبنا	will rape us
سياغتصبني	will rape me
سياغتصبه	will rape him
سياغتصبها	will rape her
سياغتصبوني	they will rape me
سياغتصبوها	they will rape her
سياكل	will eat
سيام	school
سيبتز	will blackmail
سيبتزنا	will blackmail us
سيبتزني	will blackmail me
سيبتزه	will blackmail him
سيبتزها	will blackmail her
سيبتزوني	they will blackmail me
سيبتزوها	they will blackmail her
سيبسط	will beat
سيبسطنا	will beat us
سيبسطني	will beat me
سيبسطه	will beat him
سيبسطها	will beat her
سيبسطوني	they will beat me
سيبسطوها	they will beat her
سيبعت	will send
سيبعتنا	will send us
سيبعتني	will send me
سيبعته	will send him
سيبعتها	will send her
سيبعتوني	they will send me
سيبعتوها	they will send her
سيبغي	will want
سيبكي	will cry
سيبلع	will swallow
سيبلغ	will report
سيبني	left me
سيبوس	will kiss
سيبوسنا	will kiss us
سيبوسني	will kiss me
سيبوسه	will kiss him
سيبوسها	will kiss her
سيبوسوني	they will kiss me
سيبوسوها	they will kiss her
سيبيع	will sell
سيتاخر	will late
سيتاذي	will hurt
سيتالم	will pain
سيتبع	will follow
سيتبعنا	will follow us
سيتبعني	will follow me
سيتبعه	will follow him
سيتبعها	will follow her
سيتبعوني	they will follow me
سيتبعوها	they will follow her
سيتجوز	will marry
سيتحرش	will molest
سيتحرشنا	will molest us
سيتحرشني	will molest me
سيتحرشه	will molest him
سيتحرشها	will molest her
سيتحرشوني	they will molest me
سيتحرشوها	they will molest her
سيتحسن	will better
سيتحمم	will shower
سيتخانق	will fight
سيتدرب	will train
سيتذكر	will remember
سيترك	will leave
سيتركنا	will leave us
سيتركني	will leave me
سيتركه	will leave him
سيتركها	will leave her
سيتركوني	they will leave me
سيتركوها	they will leave her
سيتزوج	will marry
سيتسول	will beg
سيتصل	will call
سيتضارب	will fight
سيتطلق	will divorce
سيتعارك	will fight
سيتعاط	will take drugs
سيتعب	will tired
سيتعرض	will suffer
سيتعلم	will learn
سيتقيا	will vomit
سيتكلم	will talk
سيتمرن	will train
سيتمني	will wish
سيتنمر	will bully
سيتنمرنا	will bully us
سيتنمرني	will bully me
سيتنمره	will bully him
سيتنمرها	will bully her
سيتنمروني	they will bully me
سيتنمروها	they will bully her
سيجابر	will force
سيجابرنا	will force us
سيجابرني	will force me
سيجابره	will force him
سيجابرها	will force her
سيجابروني	they will force me
سيجابروها	they will force her
سيجار*	cigarette
سيجارتنا	our cigarette
سيجارته	his cigarette
سيجارتها	her cigarette
سيجارتي	my cigarette
سيجبر	will force
سيجبرنا	will force us
سيجبرني	will force me
سيجبره	will force him
سيجبرها	will force her
سيجبروني	they will force me
سيجبروها	they will force her
سيجر	will drag
سيجرح	will cut
سيجرحنا	will cut us
سيجرحني	will cut me
سيجرحه	will cut him
سيجرحها	will cut her
سيجرحوني	they will cut me
سيجرحوها	they will cut her
سيجرنا	will drag us
سيجرني	will drag me
سيجره	will drag him
سيجرها	will drag her
سيجروني	they will drag me
سيجروها	they will drag her
سيجري	will run
سيجلد	will whip
سيجلدنا	will whip us
سيجلدني	will whip me
سيجلده	will whip him
سيجلدها	will whip her
سيجلدوني	they will whip me
سيجلدوها	they will whip her
سيجلس	will sit
سيجوز	will marry off
سيجوزنا	will marry us off
سيجوزني	will marry me off
سيجوزه	will marry him off
سيجوزها	will marry her off
سيجوع	will hungry
سيجي	will come
سيجيب	will bring
سيحاول	will try
سيحب	will love
سيحبس	will lock
سيحبسنا	will lock us
سيحبسني	will lock me
سيحبسه	will lock him
سيحبسها	will lock her
سيحبسوني	they will lock me
سيحبسوها	they will lock her
سيحبنا	will love us
سيحبني	will love me
سيحبه	will love him
سيحبها	will love her
سيحبوني	they will love me
سيحبوها	they will love her
سيحتاج	will need
سيحتفل	will celebrate
سيحجز	will lock
سيحجزنا	will lock us
سيحجزني	will lock me
سيحجزه	will lock him
سيحجزها	will lock her
سيحجزوني	they will lock me
سيحجزوها	they will lock her
سيحرق	will burn
سيحرقنا	will burn us
سيحرقني	will burn me
سيحرقه	will burn him
سيحرقها	will burn her
سيحرقوني	they will burn me
سيحرقوها	they will burn her
سيحرم	will not let
سيحرمنا	will not let us
سيحرمني	will not let me
سيحرمه	will not let him
سيحرمها	will not let her
سيحرگ	will burn
سيحرگنا	will burn us
سيحرگني	will burn me
سيحرگه	will burn him
سيحرگها	will burn her
سيحرگوني	they will burn me
سيحرگوها	they will burn her
سيحس	will feel
سيحسس	will touch
سيحسسنا	will touch us
سيحسسني	will touch me
سيحسسه	will touch him
سيحسسها	will touch her
سيحسسوني	they will touch me
سيحسسوها	they will touch her
سيحشش	will smoke weed
سيحصل	will happen
سيحضن	will hug
سيحضننا	will hug us
سيحضنني	will hug me
سيحضنه	will hug him
سيحضنها	will hug her
سيحضنوني	they will hug me
سيحضنوها	they will hug her
سيحكم	will control
سيحكمنا	will control us
سيحكمني	will control me
سيحكمه	will control him
سيحكمها	will control her
سيحكموني	they will control me
سيحكموها	they will control her
سيحكي	will talk
سيحكينا	will talk us
سيحكيني	will talk me
سيحكيه	will talk him
سيحكيها	will talk her
سيحكيوني	they will talk me
سيحكيوها	they will talk her
سيحلف	will swear
سيحلم	will dream
سيحمل	will carry
سيحمي	will protect
سيحمينا	will protect us
سيحميني	will protect me
سيحميه	will protect him
سيحميها	will protect her
سيحميوني	they will protect me
سيحميوها	they will protect her
سيخاف	will scared
سيخبر	will tell
سيخبرنا	will tell us
سيخبرني	will tell me
سيخبره	will tell him
سيخبرها	will tell her
سيخبروني	they will tell me
سيخبروها	they will tell her
سيخبط	will hit
سيخبطنا	will hit us
سيخبطني	will hit me
سيخبطه	will hit him
سيخبطها	will hit her
سيخبطوني	they will hit me
سيخبطوها	they will hit her
سيخبي	will hide
سيختفي	will disappear
سيخجل	will ashamed
سيخرج	will go out
سيخسر	will lose
سيخطب	will engaged
سيخطف	will kidnap
سيخطفنا	will kidnap us
سيخطفني	will kidnap me
سيخطفه	will kidnap him
سيخطفها	will kidnap her
سيخطفوني	they will kidnap me
سيخطفوها	they will kidnap her
سيخلي	will make
سيخلينا	will make us
سيخليني	will make me
سيخليه	will make him
سيخليها	will make her
سيخليوني	they will make me
سيخليوها	they will make her
سيخنق	will strangle
سيخنقنا	will strangle us
سيخنقني	will strangle me
سيخنقه	will strangle him
سيخنقها	will strangle her
سيخنقوني	they will strangle me
سيخنقوها	they will strangle her
سيخوف	will scare
سيخوفنا	will scare us
سيخوفني	will scare me
سيخوفه	will scare him
سيخوفها	will scare her
سيخوفوني	they will scare me
سيخوفوها	they will scare her
سيدبح	will kill
سيدبحنا	will kill us
سيدبحني	will kill me
سيدبحه	will kill him
سيدبحها	will kill her
سيدبحوني	they will kill me
سيدبحوها	they will kill her
سيدخل	will come in
سيدخن	will smoke
سيدرس	will study
سيدعس	will run over
سيدفش	will shove
سيدفشنا	will shove us
سيدفشني	will shove me
سيدفشه	will shove him
سيدفشها	will shove her
سيدفشوني	they will shove me
سيدفشوها	they will shove her
سيدفع	will pay
سيدفعنا	will pay us
سيدفعني	will pay me
سيدفعه	will pay him
سيدفعها	will pay her
سيدفعوني	they will pay me
سيدفعوها	they will pay her
سيدق	will hit
سيدقنا	will hit us
سيدقني	will hit me
سيدقه	will hit him
سيدقها	will hit her
سيدقوني	they will hit me
سيدقوها	they will hit her
سيدور	will look for
سيدي	my grandad
سيذاكر	will study
سيذبح	will kill
سيذبحنا	will kill us
سيذبحني	will kill me
سيذبحه	will kill him
سيذبحها	will kill her
سيذبحوني	they will kill me
سيذبحوها	they will kill her
سيذي	will hurt
سيذينا	will hurt us
سيذيني	will hurt me
سيذيه	will hurt him
سيذيها	will hurt her
سيذيوني	they will hurt me
سيذيوها	they will hurt her
سيراسل	will message
سيراسلنا	will message us
سيراسلني	will message me
سيراسله	will message him
سيراسلها	will message her
سيراسلوني	they will message me
سيراسلوها	they will message her
سيراقب	will watch
سيراقبنا	will watch us
سيراقبني	will watch me
سيراقبه	will watch him
سيراقبها	will watch her
سيراقبوني	they will watch me
سيراقبوها	they will watch her
سيربح	will win
سيربط	will tie
سيربطنا	will tie us
سيربطني	will tie me
سيربطه	will tie him
سيربطها	will tie her
سيربطوني	they will tie me
سيربطوها	they will tie her
سيرتجف	will shake
سيرجع	will come back
سيرجف	will shake
سيرسل	will send
سيرسلنا	will send us
سيرسلني	will send me
سيرسله	will send him
سيرسلها	will send her
سيرسلوني	they will send me
سيرسلوها	they will send her
سيرسم	will draw
سيرضع	will feed
سيرعب	will terrify
سيرعبنا	will terrify us
سيرعبني	will terrify me
سيرعبه	will terrify him
سيرعبها	will terrify her
سيرعبوني	they will terrify me
سيرعبوها	they will terrify her
سيرفس	will kick
سيرفسنا	will kick us
سيرفسني	will kick me
سيرفسه	will kick him
سيرفسها	will kick her
سيرفسوني	they will kick me
سيرفسوها	they will kick her
سيرقص	will dance
سيركض	will run
سيركل	will kick
سيركلنا	will kick us
سيركلني	will kick me
سيركله	will kick him
سيركلها	will kick her
سيركلوني	they will kick me
سيركلوها	they will kick her
سيرمي	will throw
سيروح	will go
سيريد	will want
سيزرع	will plant
سيزعق	will shout at
سيزعقنا	will shout at us
سيزعقني	will shout at me
سيزعقه	will shout at him
سيزعقها	will shout at her
سيزعل	will upset
سيزق	will shove
سيزقنا	will shove us
سيزقني	will shove me
سيزقه	will shove him
سيزقها	will shove her
سيزقوني	they will shove me
سيزقوها	they will shove her
سيزوج	will marry off
سيزوجنا	will marry us off
سيزوجني	will marry me off
سيزوجه	will marry him off
سيزوجها	will marry her off
سيزور	will visit
سيساعد	will help
سيسافر	will go abroad
سيسال	will ask
سيسالنا	will ask us
سيسالني	will ask me
سيساله	will ask him
سيسالها	will ask her
سيسالوني	they will ask me
سيسالوها	they will ask her
سيسب	will swear
سيسبح	will swim
سيسبنا	will swear us
سيسبني	will swear me
سيسبه	will swear him
سيسبها	will swear her
سيسبوني	they will swear me
سيسبوها	they will swear her
سيستحم	will shower
سيستحي	will ashamed
سيستغل	will exploit
سيستفرغ	will vomit
سيستني	will wait
سيستيقظ	will wake up
سيسحب	will drag
سيسحبنا	will drag us
سيسحبني	will drag me
سيسحبه	will drag him
سيسحبها	will drag her
سيسحبوني	they will drag me
سيسحبوها	they will drag her
سيسخر	will mock
سيسخرنا	will mock us
سيسخرني	will mock me
سيسخره	will mock him
سيسخرها	will mock her
سيسخروني	they will mock me
سيسخروها	they will mock her
سيسرق	will steal
سيسرقنا	will steal us
سيسرقني	will steal me
سيسرقه	will steal him
سيسرقها	will steal her
سيسرقوني	they will steal me
سيسرقوها	they will steal her
سيسفر	will send abroad
سيسفرنا	will send us abroad
سيسفرني	will send me abroad
سيسفره	will send him abroad
سيسفرها	will send her abroad
سيسكت	will quiet
سيسكر	will lock
سيسكرنا	will lock us
سيسكرني	will lock me
سيسكره	will lock him
سيسكرها	will lock her
سيسكروني	they will lock me
سيسكروها	they will lock her
سيسكن	will live
سيسمع	will hear
سيسمم	will poison
سيسممنا	will poison us
سيسممني	will poison me
سيسممه	will poison him
سيسممها	will poison her
سيسمموني	they will poison me
سيسمموها	they will poison her
سيسوي	will do
سيسيب	will leave
سيسيبنا	will leave us
سيسيبني	will leave me
سيسيبه	will leave him
سيسيبها	will leave her
سيسيبوني	they will leave me
سيسيبوها	they will leave her
سيشارك	will share
سيشتري	will buy
سيشتغل	will work
سيشتم	will swear
سيشتمنا	will swear us
سيشتمني	will swear me
سيشتمه	will swear him
سيشتمها	will swear her
سيشتموني	they will swear me
سيشتموها	they will swear her
سيشحت	will beg
سيشرب	will drink
سيشرد	will run away
سيشعر	will feel
سيشغل	will make work
سيشلت	will kick
سيشلتنا	will kick us
سيشلتني	will kick me
سيشلته	will kick him
سيشلتها	will kick her
سيشلتوني	they will kick me
سيشلتوها	they will kick her
سيشلح	will undress
سيشلحنا	will undress us
سيشلحني	will undress me
سيشلحه	will undress him
سيشلحها	will undress her
سيشلحوني	they will undress me
سيشلحوها	they will undress her
سيشنق	will hang
سيشنقنا	will hang us
سيشنقني	will hang me
سيشنقه	will hang him
سيشنقها	will hang her
سيشنقوني	they will hang me
سيشنقوها	they will hang her
سيشوف	will see
سيشوفنا	will see us
سيشوفني	will see me
سيشوفه	will see him
سيشوفها	will see her
سيشوفوني	they will see me
سيشوفوها	they will see her
سيشيل	will carry
سيصحي	will wake up
سيصدق	will believe
سيصدم	will crash
سيصرخ	will shout at
سيصرخنا	will shout at us
سيصرخني	will shout at me
سيصرخه	will shout at him
سيصرخها	will shout at her
سيصفع	will slap
سيصفعنا	will slap us
سيصفعني	will slap me
سيصفعه	will slap him
سيصفعها	will slap her
سيصفعوني	they will slap me
سيصفعوها	they will slap her
سيصلح	will fix
سيصلي	will pray
سيصور	will film
سيصورنا	will film us
سيصورني	will film me
سيصوره	will film him
سيصورها	will film her
سيصوروني	they will film me
سيصوروها	they will film her
سيصوم	will not eat
سيصير	will happen
سيضايق	will bother
سيضايقنا	will bother us
سيضايقني	will bother me
سيضايقه	will bother him
سيضايقها	will bother her
سيضايقوني	they will bother me
سيضايقوها	they will bother her
سيضبط	will fix
سيضحك	will laugh
سيضحكنا	will laugh us
سيضحكني	will laugh me
سيضحكه	will laugh him
سيضحكها	will laugh her
سيضحكوني	they will laugh me
سيضحكوها	they will laugh her
سيضرب	will hit
سيضربنا	will hit us
سيضربني	will hit me
سيضربه	will hit him
سيضربها	will hit her
سيضربوني	they will hit me
سيضربوها	they will hit her
سيضيع	will missing
سيطبخ	will cook
سيطرد	will kick out
سيطردنا	will kick us out
سيطردني	will kick me out
سيطرده	will kick him out
سيطردها	will kick her out
سيطرش	will vomit
سيطره	control
سيطعم	will feed
سيطعن	will stab
سيطعننا	will stab us
سيطعنني	will stab me
سيطعنه	will stab him
سيطعنها	will stab her
سيطعنوني	they will stab me
سيطعنوها	they will stab her
سيطلب	will ask for
سيطلبنا	will ask for us
سيطلبني	will ask for me
سيطلبه	will ask for him
سيطلبها	will ask for her
سيطلع	will go out
سيطلق	will divorce
سيطيح	will fall
سيعاقب	will punish
سيعاقبنا	will punish us
سيعاقبني	will punish me
سيعاقبه	will punish him
سيعاقبها	will punish her
سيعاقبوني	they will punish me
سيعاقبوها	they will punish her
سيعاني	will suffer
سيعذب	will torture
سيعذبنا	will torture us
سيعذبني	will torture me
سيعذبه	will torture him
سيعذبها	will torture her
سيعذبوني	they will torture me
سيعذبوها	they will torture her
سيعرف	will know
سيعصب	will angry
سيعض	will bite
سيعضنا	will bite us
سيعضني	will bite me
سيعضه	will bite him
سيعضها	will bite her
سيعضوني	they will bite me
سيعضوها	they will bite her
سيعلم	will teach
سيعمل	will do
سيعنف	will abuse
سيعنفنا	will abuse us
سيعنفني	will abuse me
سيعنفه	will abuse him
سيعنفها	will abuse her
سيعنفوني	they will abuse me
سيعنفوها	they will abuse her
سيعور	will hurt
سيعورنا	will hurt us
سيعورني	will hurt me
سيعوره	will hurt him
سيعورها	will hurt her
سيعوروني	they will hurt me
سيعوروها	they will hurt her
سيعيب	will mock
سيعيش	will live
سيعيط	will cry
سيغتصب	will rape
سيغتصبنا	will rape us
سيغتصبني	will rape me
سيغتصبه	will rape him
سيغتصبها	will rape her
سيغتصبوني	they will rape me
سيغتصبوها	they will rape her
سيغسل	will wash
سيغصب	will force
سيغصبنا	will force us
سيغصبني	will force me
سيغصبه	will force him
سيغصبها	will force her
سيغصبوني	they will force me
سيغصبوها	they will force her
سيغضب	will angry
سيغلق	will lock
سيغلقنا	will lock us
سيغلقني	will lock me
سيغلقه	will lock him
سيغلقها	will lock her
سيغلقوني	they will lock me
سيغلقوها	they will lock her
سيغني	will sing
سيغيب	will missing
سيف	machete
سيفتح	will open
سيفتش	will search
سيفتشنا	will search us
سيفتشني	will search me
سيفتشه	will search him
سيفتشها	will search her
سيفتشوني	they will search me
سيفتشوها	they will search her
سيفكر	will think
سيفهم	will understand
سيفوز	will win
سيفيق	will wake up
سيقبل	will kiss
سيقبلنا	will kiss us
سيقبلني	will kiss me
سيقبله	will kiss him
سيقبلها	will kiss her
سيقبلوني	they will kiss me
سيقبلوها	they will kiss her
سيقتل	will kill
سيقتلنا	will kill us
سيقتلني	will kill me
سيقتله	will kill him
سيقتلها	will kill her
سيقتلوني	they will kill me
سيقتلوها	they will kill her
سيقدر	will can
سيقرا	will read
سيقرر	will decide
سيقرص	will pinch
سيقرصنا	will pinch us
سيقرصني	will pinch me
سيقرصه	will pinch him
سيقرصها	will pinch her
سيقرصوني	they will pinch me
سيقرصوها	they will pinch her
سيقطع	will cut
سيقع	will fall
سيقعد	will sit
سيقفل	will lock
سيقفلنا	will lock us
سيقفلني	will lock me
سيقفله	will lock him
سيقفلها	will lock her
سيقفلوني	they will lock me
سيقفلوها	they will lock her
سيقللي	will tell
سيقللينا	will tell us
سيقلليني	will tell me
سيقلليه	will tell him
سيقلليها	will tell her
سيقلليوني	they will tell me
سيقلليوها	they will tell her
سيقول	will say
سيكتب	will write
سيكتبل	will text
سيكتبلنا	will text us
سيكتبلني	will text me
سيكتبله	will text him
سيكتبلها	will text her
سيكتبلوني	they will text me
سيكتبلوها	they will text her
سيكتل	will hit
سيكتلنا	will hit us
سيكتلني	will hit me
سيكتله	will hit him
سيكتلها	will hit her
سيكتلوني	they will hit me
سيكتلوها	they will hit her
سيكدب	will lie
سيكذب	will lie
سيكره	will hate
سيكرهنا	will hate us
سيكرهني	will hate me
سيكرهه	will hate him
سيكرهها	will hate her
سيكرهوني	they will hate me
سيكرهوها	they will hate her
سيكسر	will break
سيكل	will eat
سيكلم	will talk to
سيكلمنا	will talk to us
سيكلمني	will talk to me
سيكلمه	will talk to him
سيكلمها	will talk to her
سيكوي	will burn
سيكوينا	will burn us
سيكويني	will burn me
سيكويه	will burn him
سيكويها	will burn her
سيكويوني	they will burn me
سيكويوها	they will burn her
سيلاحق	will follow
سيلاحقنا	will follow us
سيلاحقني	will follow me
سيلاحقه	will follow him
سيلاحقها	will follow her
سيلاحقوني	they will follow me
سيلاحقوها	they will follow her
سيلاعب	will play with
سيلامس	will touch
سيلامسنا	will touch us
سيلامسني	will touch me
سيلامسه	will touch him
سيلامسها	will touch her
سيلامسوني	they will touch me
سيلامسوها	they will touch her
سيلبس	will wear
سيلطش	will slap
سيلطشنا	will slap us
سيلطشني	will slap me
سيلطشه	will slap him
سيلطشها	will slap her
سيلطشوني	they will slap me
سيلطشوها	they will slap her
سيلطم	will slap
سيلطمنا	will slap us
سيلطمني	will slap me
سيلطمه	will slap him
سيلطمها	will slap her
سيلطموني	they will slap me
سيلطموها	they will slap her
سيلعب	will play
سيلعن	will curse
سيلعننا	will curse us
سيلعنني	will curse me
سيلعنه	will curse him
سيلعنها	will curse her
سيلعنوني	they will curse me
سيلعنوها	they will curse her
سيلكم	will punch
سيلكمنا	will punch us
سيلكمني	will punch me
سيلكمه	will punch him
سيلكمها	will punch her
سيلكموني	they will punch me
سيلكموها	they will punch her
سيلمس	will touch
سيلمسنا	will touch us
سيلمسني	will touch me
سيلمسه	will touch him
سيلمسها	will touch her
سيلمسوني	they will touch me
سيلمسوها	they will touch her
سيمانه	week
سيمرض	will sick
سيمشي	will walk
سيمنع	will forbid
سيمنعنا	will forbid us
سيمنعني	will forbid me
سيمنعه	will forbid him
سيمنعها	will forbid her
سيمنعوني	they will forbid me
سيمنعوها	they will forbid her
سيموت	will kill
سيموتنا	will kill us
سيموتني	will kill me
سيموته	will kill him
سيموتها	will kill her
سيموتوني	they will kill me
سيموتوها	they will kill her
سينام	will sleep
سينايم	will sleep
سينتحر	will suicide
سينتظر	will wait
سينجح	will pass
سينجرح	will hurt
سينزف	will bleed
سينزل	will go down
سينسي	will forget
سينشر	will post
سينضف	will clean
سينظف	will clean
سينفجر	will explode
سينقل	will move
سينكسر	will break
سينوم	will make sleep
سيهاوش	will fight
سيهجر	will abandon
سيهجرنا	will abandon us
سيهجرني	will abandon me
سيهجره	will abandon him
سيهجرها	will abandon her
سيهجروني	they will abandon me
سيهجروها	they will abandon her
سيهدد	will threaten
سيهددنا	will threaten us
سيهددني	will threaten me
سيهدده	will threaten him
سيهددها	will threaten her
سيهددوني	they will threaten me
سيهددوها	they will threaten her
سيهرب	will run away
سيهز	will insult
سيهزنا	will insult us
سيهزني	will insult me
سيهزه	will insult him
سيهزها	will insult her
سيهزوني	they will insult me
سيهزوها	they will insult her
سيهين	will insult
سيهيننا	will insult us
سيهينني	will insult me
سيهينه	will insult him
سيهينها	will insult her
سيهينوني	they will insult me
سيهينوها	they will insult her
سيوجع	will hurt
سيوجعنا	will hurt us
سيوجعني	will hurt me
سيوجعه	will hurt him
سيوجعها	will hurt her
سيوجعوني	they will hurt me
سيوجعوها	they will hurt her
سيوذي	will hurt
سيوذينا	will hurt us
سيوذيني	will hurt me
سيوذيه	will hurt him
سيوذيها	will hurt her
سيوذيوني	they will hurt me
سيوذيوها	they will hurt her
سيوصل	will deliver
سيوعد	will promise
سيوقع	will fall
سيوقف	will stop
سيولد	will give birth
سيي	bad
سيياخذ	will take
سيياخذنا	will take us
سيياخذني	will take me
سيياخذه	will take him
سيياخذها	will take her
سيياخذوني	they will take me
سيياخذوها	they will take her
سيگاره	cigarette
سيگتل	will kill
سيگتلنا	will kill us
سيگتلني	will kill me
سيگتله	will kill him
سيگتلها	will kill her
سيگتلوني	they will kill me
سيگتلوها	they will kill her
سيگدر	will can
سيگعد	will sit
سيگول	will say
شاب	young man
شابنا	our young man
شابه	young man
شابها	her young man
شابو*	crack
شابونا	our crack
شابوها	her crack
شابوي	my crack
شابي	my young man
شاحن	charger
شاحنه	lorry
شاربه	drank
شارج	charger
شارجور	charger
شارد	ran away
شارده	ran away
شارع	street
شارع*	street
شارعنا	our street
شارعها	her street
شارعي	my street
شارك*	shared
شاركتني	she shared me
شاركنا	we shared
شاركني	shared me
شاركه	shared him
شاركها	shared her
شاركو	they shared
شاركوا	they shared
شاركوني	they shared me
شاسوي	what do i do
شاف	saw
شافت	saw
شافتنا	she saw us
شافتني	she saw me
شافتها	she saw her
شافع	child
شافعه	girl
شافك	saw you
شافنا	we saw
شافني	saw me
شافه	saw him
شافها	saw her
شافهم	saw them
شافو	saw him
شافوا	they saw
شافونا	they saw us
شافوني	they saw me
شافوها	they saw her
شاكوش	hammer
شال	carried
شالت	carried
شالتني	she carried me
شالنا	we carried
شالني	carried me
شاله	carried him
شالها	carried her
شالو	they carried
شالوا	they carried
شالوني	they carried me
شانطاج	blackmail
شاورما	food
شاي	tea
شايف	see
شايفه	i see
شاينا	our tea
شايه	tea
شايها	her tea
شايي	my tea
شباب	guys
شباك*	window
شباكنا	our window
شباكها	her window
شباكي	my window
شباچ	window
شبشب*	slipper
شبشبنا	our slipper
شبشبها	her slipper
شبشبي	my slipper
شبو	drugs
شبيك	what is wrong
شبيچ	what is wrong
شتا	winter
شتانا	our winter
شتاه	winter
شتاها	her winter
شتاي	my winter
شتبي	what
شتريد	what
شتم	swore at
شتمت	swore at
شتمتنا	she swore at us
شتمتني	she swore at me
شتمتها	she swore at her
شتمك	swore at you
شتمنا	swore at us
شتمني	swore at me
شتمه	swore at him
شتمها	swore at her
شتمهم	swore at them
شتمو	swore at him
شتموا	they swore at
شتمونا	they swore at us
شتموني	they swore at me
شتموها	they swore at her
شجر	trees
شجرتنا	our tree
شجرته	his tree
شجرتها	her tree
شجرتي	my tree
شجرنا	our trees
شجره	trees
شجرها	her trees
شجري	my trees
شحاطه	slipper
شحال	how much
شحت	begged
شحتت	begged
شحتنا	we begged
شحتو	begged
شحتوا	begged
شحن	phone credit
شخبارك	how are you
شخبارچ	how are you
شخص	person
شخصنا	our person
شخصه	person
شخصها	her person
شخصي	my person
شد	pulled
شدني	pulled me
شرا	buying
شرات	like
شرايط*	strips
شرايطنا	our strips
شرايطها	her strips
شرايطي	my strips
شرب	drank
شربت	drank
شربت*	drank took
شربنا	we drank
شربو	drank
شربوا	drank
شرجم	window
شرد	ran away
شردت	ran away
شردنا	we ran away
شردو	ran away
شردوا	ran away
شرطت	i cut myself
شرطتنا	our police
شرطته	his police
شرطتها	her police
شرطتي	my police
شرطه	police
شرطي*	police
شرف	honour
شرفنا	our honour
شرفه	honour
شرفها	her honour
شرفهم	our honour
شرفي	my honour
شريت	i bought
شريتها	bought
شريط*	strip
شريطنا	our strip
شريطها	her strip
شريطي	my strip
شريطين	two strips
شسوي	what i do
شصار	what happened
شصاير	what happened
شطابه	broom
شطه	hot sauce
شعبه	class
شعر	hair
شعرت	felt
شعرنا	we felt
شعرها	her hair
شعرو	felt
شعروا	felt
شعري	my hair
شعط	burn
شغال	working
شغل	work
شغلات	thing
شغلت	made work
شغلتني	she made me work
شغلنا	we made work
شغلني	made me work
شغله	made him work
شغلها	made her work
شغلو	they made work
شغلوا	they made work
شغلوني	they made me work
شغلي	my work
شفايفو	his lips
شفت	i saw
شفتها	i saw her
شفتوا	saw
شفرات*	blades
شفراتنا	our blades
شفراتها	her blades
شفراتي	my blades
شفرتنا	our blade
شفرته	his blade
شفرتها	her blade
شفرتي	my blade
شفره	blade
شفع	child
شفعه	child
شفعي	my children
شفنا	we saw
شفناها	we saw her
شفيك	what is wrong
شفيچ	what is wrong
شقد	how much
شقه	flat
شقهنا	our flat
شقهه	flat
شقهها	her flat
شقهي	my flat
شكثر	how much
شكرا	thanks
شكشوكه	food dish
شكلاط	chocolate
شكلاطه	chocolate
شكون	who
شلت	kicked
شلتت	kicked
شلتتنا	she kicked us
شلتتني	she kicked me
شلتتها	she kicked her
شلتك	kicked you
شلتنا	kicked us
شلتني	kicked me
شلته	kicked him
شلتها	kicked her
شلتهم	kicked them
شلتو	kicked him
شلتوا	they kicked
شلتونا	they kicked us
شلتوني	they kicked me
شلتوها	they kicked her
شلتي	my friends
شلح	undressed
شلحت	undressed
شلحتنا	she undressed us
شلحتني	she undressed me
شلحتها	she undressed her
شلحك	undressed you
شلحنا	we undressed
شلحني	undressed me
شلحه	undressed him
شلحها	undressed her
شلحهم	undressed them
شلحو	undressed him
شلحوا	they undressed
شلحونا	they undressed us
شلحوني	they undressed me
شلحوها	they undressed her
شلطت	i cut myself
شلع*	pulled off
شله	gang
شلهنا	our gang
شلهه	gang
شلهها	her gang
شلهي	my gang
شلوت	kick
شلون	how
شلونك	how are you
شلونكم	how are you
شلونچ	how are you
شم	sniffed
شمر	threw
شمرني	threw me
شمس	sun
شمكار	gang
شمكاره	gang
شمه	qat
شموع	candles
شنسوي	what we do
شنطتنا	our bag
شنطته	his bag
شنطتها	her bag
شنطتي	my bag
شنطه	bag
شنق	hanged
شنقت	hanged
شنقتنا	she hanged us
شنقتني	she hanged me
شنقتها	she hanged her
شنقك	hanged you
شنقنا	hanged us
شنقني	hanged me
شنقه	hanged him
شنقها	hanged her
شنقهم	hanged them
شنقو	hanged him
شنقوا	they hanged
شنقونا	they hanged us
شنقوني	they hanged me
شنقوها	they hanged her
شنهو	what
شنهي	what
شنو	what
شنوا	what
شنوه	what
شني	what
شنيه	what
شهر	month
شهريا	monthly
شهرين	two months
شهو	what
شهور	months
شو	what
شواعمل	what do i do
شوايه	a little
شوب	hot
شوباك	what is wrong
شوبسوي	what do i do
شوبعمل	what do i do
شوبك	what is wrong
شورب*	soup
شوربتنا	our soup
شوربته	his soup
شوربتها	her soup
شوربتي	my soup
شوصار	what happened
شوفير	driver
شوقت	when
شوكت	when
شوكه	fork
شوكولا	sweets
شوكولاته	chocolate
شومه	stick
شوهاد	what
شوهه	disgrace
شوي	little
شويا	a little
شويه	little
شي	something
شياطين*	demons
شياطيننا	our demons
شياطينها	her demons
شياطيني	my demons
شيخ	imam
شيخنا	our imam
شيخه	imam
شيخها	her imam
شيخي	my imam
شيشا	shisha
شيشتنا	our shisha
شيشته	his shisha
شيشتها	her shisha
شيشتي	my shisha
شيشه	shisha
شيطان*	demon
شيطاننا	our demon
شيطانها	her demon
شيطاني	my demon
شيك	cheque
شيلي	carry
شين	bad
شينه	bad
شييا	something
صابون	washing
صاحب	friend
صاحبالبيت	landlord
صاحبتها	her friend
صاحبتي	my friend
صاحبه	his friend
صاحبها	her friend
صاحبو	his friend
صاحبي	my friend
صاحبيت	landlord
صاحي*	awake
صار	happened
صارت	became
صارلها	since she
صارلي	for me since
صارم	strict
صارنا	we happened
صارو	happened
صاروا	became
صافي	enough
صاقعه	cold
صاك	bag
صاله	hall
صالون	lounge
صايره	happening
صايم	fasting
صايمه	fasting
صايمين	fasting
صباح	morning
صباحا	morning
صباط	slipper
صبح	morning
صبحا	morning
صبوره	whiteboard
صبي	boy
صبيان	boys
صبيطار	hospital
صحابه	his friends
صحابي	my friends
صحباتي	my friends
صحبتي	my friend
صحتي	my health
صحن	plates
صحون	plates
صحيت*	woke up
صحيتنا	we woke up
صخونه	fever
صداع	headache
صدر	chest
صدرنا	our chest
صدره	chest
صدرها	her chest
صدري	my chest
صدق	believed
صدقت	believed
صدقنا	we believed
صدقو	believed
صدقوا	believed
صدقيني	believe me
صدم	crashed
صدمت	crashed
صدمنا	we crashed
صدمو	crashed
صدموا	crashed
صديجي	my friend
صديق*	friend
صديقتي	my friend
صديقنا	our friend
صديقها	her friend
صديقي	my friend
صدگ	really
صراخ	shouting
صراصير*	cockroaches
صراصيرنا	our cockroaches
صراصيرها	her cockroaches
صراصيري	my cockroaches
صرت	i became
صرخ	shouted at
صرخت	shouted at
صرختنا	she shouted at us
صرختني	she shouted at me
صرختها	she shouted at her
صرخك	shouted at you
صرخنا	shouted at us
صرخني	shouted at me
صرخه	shouted at him
صرخها	shouted at her
صرخهم	shouted at them
صرخو	shouted at him
صرخوا	they shouted at
صرخونا	they shouted at us
صرخوني	they shouted at me
صرخوها	they shouted at her
صرفت	i spent
صرمايه	slipper
صطرني	slapped me
صعب	hard
صعبه	hard
صغار	little kids
صغاري	my children
صغرون	small
صغنن	small
صغنون	small
صغنونه	small
صغير	little
صغير*	little
صغيره	little
صغيور*	little
صف	class
صفر	zero
صفع	slapped
صفعت	slapped
صفعتنا	she slapped us
صفعتني	she slapped me
صفعتها	she slapped her
صفعك	slapped you
صفعنا	slapped us
صفعني	slapped me
صفعه	slapped him
صفعها	slapped her
صفعهم	slapped them
صفعو	slapped him
صفعوا	they slapped
صفعونا	they slapped us
صفعوني	they slapped me
صفعوها	they slapped her
صفوف	classes
صفي	class
صلاتنا	our prayer
صلاته	his prayer
صلاتها	her prayer
صلاتي	my prayer
صلاه	prayer
صلح	fixed
صلحت	fixed
صلحنا	we fixed
صلحو	fixed
صلحوا	fixed
صلحوه	they fixed it
صلخني	undressed me
صلي	prayed
صليت	prayed
صلينا	we prayed
صليو	prayed
صليوا	prayed
صمته	belt
صمطه	belt
صمون	bread
صندله	slipper
صهري	my brother in law
صوات	voices
صوارد	money
صوب	near
صوبه	heater
صوت	voice
صوته	his voice
صوتها	her voice
صوتي	my voice
صور	pictures
صورت	filmed
صورتنا	she filmed us
صورتني	she filmed me
صورته	his picture
صورتها	she filmed her
صورتي	my picture
صورك	filmed you
صورنا	we filmed
صورني	filmed me
صوره	picture
صورها	her pictures
صورهم	filmed them
صورو	filmed him
صوروا	they filmed
صورونا	they filmed us
صوروني	they filmed me
صوروه	filmed him
صوروها	they filmed her
صوري	my pictures
صوفا	sofa
صوم	fasting
صوند	hose
صونده	hose
صياح	shouting
صيام*	fasting
صيامنا	our fasting
صيامها	her fasting
صيامي	my fasting
صيح*	shouted
صيدلي*	pharmacy
صيدليتنا	our pharmacy
صيدليته	his pharmacy
صيدليتها	her pharmacy
صيدليتي	my pharmacy
صيف	summer
صيفطلي	sent me
صيفطي	send me
صيفطيلي	send me
صيفي	summer
صگعه	cold
ضاع	missing
ضاعت	missing
ضاعنا	we missing
ضاعو	missing
ضاعوا	missing
ضايجه	upset
ضايع*	missing lost
ضايق*	bothered
ضايقتنا	she bothered us
ضايقتني	she bothered me
ضايقتها	she bothered her
ضايقك	bothered you
ضايقنا	we bothered
ضايقني	bothered me
ضايقه	bothered him
ضايقها	bothered her
ضايقهم	bothered them
ضايقو	bothered him
ضايقوا	they bothered
ضايقونا	they bothered us
ضايقوني	they bothered me
ضايقوها	they bothered her
ضجت	fed up
ضجه	noise
ضحايا	victims
ضحك	laughed
ضحكت	laughed
ضحكتنا	she laughed us
ضحكتني	she laughed me
ضحكتها	she laughed her
ضحكك	laughed you
ضحكنا	we laughed
ضحكني	laughed me
ضحكه	laughed him
ضحكها	laughed her
ضحكهم	laughed them
ضحكو	laughed him
ضحكوا	they laughed
ضحكونا	they laughed us
ضحكوني	they laughed me
ضحكوها	they laughed her
ضحكي	my laughing
ضد	against
ضرب	hit
ضربت	hit
ضربتنا	she hit us
ضربتني	she hit me
ضربتها	she hit her
ضربك	hit you
ضربنا	hit us
ضربناهم	we beat them
ضربني	hit me
ضربه	hit him
ضربها	hit her
ضربهم	hit them
ضربو	hit him
ضربوا	they hit
ضربونا	they hit us
ضربوني	they hit me
ضربوها	they hit her
ضربي	my hitting
ضرتي	second wife
ضرستي	my teeth
ضرسي	my teeth
ضرك	now
ضره	co-wife
ضرهنا	our co-wife
ضرهه	co-wife
ضرهها	her co-wife
ضرهي	my co-wife
ضروري	must
ضعيف*	thin weak
ضغط	pressure
ضغطنا	our pressure
ضغطه	pressure
ضغطها	her pressure
ضغطي	my pressure
ضلع	rib
ضلعي	my rib
ضلوع*	ribs
ضلوعنا	our ribs
ضلوعها	her ribs
ضلوعي	my ribs
ضليت	stayed
ضم	hid
ضمني	hugged me
ضمه	i hid
ضميت	i hid
ضهر	back
ضهرنا	our back
ضهره	back
ضهرها	her back
ضهري	my back
ضو	light
ضوه	light
ضيعت	lost
ضيعتهن	lost them
ضيق	upset
ضيقتي	sadness
ضيوف	guests
طابق	floor
طابه	ball
طاجين	food dish
طاح	fell
طاحت	fell
طاحنا	we fell
طاحو	fell
طاحوا	fell
طافش	ran away
طافشه	ran away
طاقه	window
طاكسي	taxi
طالب*	student
طالبنا	our student
طالبها	her student
طالبي	my student
طاوله	table
طاير*	plane
طايرتنا	our plane
طايرته	his plane
طايرتها	her plane
طايرتي	my plane
طايق	not stand
طبخ	cooked
طبخت	cooked
طبختلي	cooked for me
طبختني	she cooked me
طبخنا	we cooked
طبخني	cooked me
طبخه	cooked him
طبخها	cooked her
طبخو	they cooked
طبخوا	they cooked
طبخوني	they cooked me
طبخي	my cooking
طبعا	sure
طبله	table
طبنجه	gun
طبيب	doctor
طبيب*	doctor
طبيبنا	our doctor
طبيبها	her doctor
طبيبي	my doctor
طبيعي	normal
طحت	fell
طراق	slap
طربيزه	table
طرحه	headscarf
طرد	kicked out
طردت	kicked out
طردتنا	she kicked us out
طردتني	she kicked me out
طردتها	she kicked her out
طردك	kicked you out
طردنا	we kicked out
طردني	kicked me out
طرده	kicked him out
طردها	kicked her out
طردهم	kicked them out
طردو	kicked him out
طردوا	they kicked out
طردونا	they kicked us out
طردوني	they kicked me out
طردوها	they kicked her out
طردي	my parcel
طرشت	i sent
طرشتله	i sent
طرشلي	sent me
طرطه	cake
طرقني	slapped me
طرود*	parcels
طرودنا	our parcels
طرودها	her parcels
طرودي	my parcels
طري	soft
طريحه	beating
طريق*	road
طريقنا	our road
طريقها	her road
طريقي	my road
طريه	soft
طرگني	slapped me
طعام*	food
طعامنا	our food
طعامها	her food
طعامي	my food
طعم	fed
طعمت	fed
طعمتني	she fed me
طعمنا	we fed
طعمني	fed me
طعمه	fed him
طعمها	fed her
طعمو	they fed
طعموا	they fed
طعموني	they fed me
طعميه	food dish
طعن	stabbed
طعنت	stabbed
طعنتنا	she stabbed us
طعنتني	she stabbed me
طعنتها	she stabbed her
طعنك	stabbed you
طعننا	stabbed us
طعنني	stabbed me
طعنه	stabbed him
طعنها	stabbed her
طعنهم	stabbed them
طعنو	stabbed him
طعنوا	they stabbed
طعنونا	they stabbed us
طعنوني	they stabbed me
طعنوها	they stabbed her
طفران	no money
طفرانه	no money
طفشان*	fed up
طفشت	fed up
طفل	child
طفلنا	our child
طفله	child
طفلها	her child
طفلي	my child
طفلين	two children
طفيله	girl
طقنا	hit us
طقني	hit me
طقها	hit her
طقوني	they hit me
طقيت	i hit
طلاب*	students
طلابنا	our students
طلابها	her students
طلابي	my students
طلاق	divorce
طلب	asked
طلبت	asked for
طلبتنا	she asked for us
طلبتني	she asked for me
طلبتها	she asked for her
طلبتي	you asked
طلبك	asked for you
طلبمني	asked
طلبنا	we asked for
طلبني	asked for me
طلبه	asked for him
طلبها	asked for her
طلبهم	asked for them
طلبو	asked for him
طلبوا	they asked for
طلبونا	they asked for us
طلبوني	they asked for me
طلبوها	they asked for her
طلع	went out
طلعت	went out
طلعنا	we went out
طلعني	took me out
طلعه	trip
طلعو	went out
طلعوا	went out
طلعوني	save me
طلق	divorced
طلقت	divorced
طلقنا	we divorced
طلقني	divorced me
طلقه	bullet
طلقها	divorce
طلقو	divorced
طلقوا	divorced
طليق*	ex husband
طليقنا	our ex husband
طليقها	her ex husband
طليقي	my ex husband
طماط	tomatoes
طماطم*	tomatoes
طماطمنا	our tomatoes
طماطمها	her tomatoes
طماطمي	my tomatoes
طماطه	tomatoes
طنجر*	pan
طنجرتنا	our pan
طنجرته	his pan
طنجرتها	her pan
طنجرتي	my pan
طهار*	fgm cutting
طهروني	they circumcise me
طهور*	fgm cutting
طوابق	floors
طواري	emergency
طوال	all
طوبه	ball
طوبيس	bus
طول	all
طوموبيل	car
طونوبيل	car
طويل*	long
طيار*	plane
طيارتنا	our plane
طيارته	his plane
طيارتها	her plane
طيارتي	my plane
طيب	kind
طيبا	kind
طيبه	kind
طيبين	kind
طير	bird
طيرنا	our bird
طيره	bird
طيرها	her bird
طيري	my bird
طيزي	my bum
طينه	drunk
ظريف*	funny
ظل	stayed
ظهر	noon
ظهرنا	our back
ظهره	back
ظهرها	her back
ظهري	my back
ظوافري	my nails
عاد	again
عادت	came back
عادي	normal
عار	shame
عارف	i know
عارفه	i know
عارنا	our shame
عاره	shame
عارها	her shame
عاري*	naked
عاش	lived
عاشت	lived
عاشنا	we lived
عاشو	lived
عاشوا	lived
عاطل	bad
عاطله	bad
عاطي	drunk
عافاك	please
عاقب*	punished
عاقبتنا	she punished us
عاقبتني	she punished me
عاقبتها	she punished her
عاقبك	punished you
عاقبنا	punished us
عاقبني	punished me
عاقبه	punished him
عاقبها	punished her
عاقبهم	punished them
عاقبو	punished him
عاقبوا	they punished
عاقبونا	they punished us
عاقبوني	they punished me
عاقبوها	they punished her
عالابتزاز	blackmail
عالاتجار	trafficking
عالاجار	rent
عالاجازه	holiday
عالاخبار	news
عالاخوات	sisters
عالاخوان	brothers
عالادويه	medicine
عالاذي	hurt
عالاردن	jordan
عالاستدراج	grooming
عالاستغلال	exploitation
عالاسرار	secrets
عالاسره	family
عالاسعار	prices
عالاسعاف	ambulance
عالاسلحه	weapons
عالاسنان	teeth
عالاشجار	trees
عالاصدقا	friends
عالاصوات	voices
عالاضاه	lights
عالاطفال	children
عالاغتصاب	rape
عالاغنيه	song
عالاقارب	relatives
عالاقراص	tablets
عالاكتياب	depression
عالاكل	food
عالاكياس	bags
عالالعاب	games
عالالم	pain
عالامام	imam
عالامتحان	exam
عالامتحانات	exams
عالاناره	lights
عالانتحار	suicide
عالانترنت	internet
عالانجليزي	english
عالانستا	instagram
عالانسولين	insulin
عالانكليزي	english
عالاهل	family
عالاوضه	room
عالاونلاين	online
عالايجار	rent
عالايد	hand
عالباب	door
عالباراسيتامول	paracetamol
عالباسبور	passport
عالباسبورت	passport
عالباسورد	password
عالباص	bus
عالباكستان	pakistan
عالباكيت	package
عالبانجو	weed
عالبحر	sea
عالبحيره	lake
عالبراد	fridge
عالبرد	cold
عالبرنامج	programme
عالبزر	kid
عالبزونه	cat
عالبسكليت	bike
عالبسه	cat
عالبصل	onion
عالبصله	onion
عالبضاعه	drugs stuff
عالبطاطا	potatoes
عالبطاقه	card
عالبطن	tummy
عالبلاد	country
عالبلايستيشن	playstation
عالبلد	country
عالبلديه	council
عالبلكون	balcony
عالبنادول	paracetamol
عالبندقيه	gun
عالبنزين	petrol
عالبنطلون	pants
عالبنك	bank
عالبنيه	girl
عالبوليس	police
عالبيبي	baby
عالبيت	home
عالبيره	alcohol
عالبيطري	vet
عالتاجر	dealer
عالتاريخ	history
عالتاشيره	visa
عالتبرعات	donations
عالتجاره	trade
عالتحرش	molesting
عالتخت	bed
عالتدفيه	heating
عالتذاكر	tickets
عالتذكره	ticket
عالترام	tram
عالترامادول	tramadol
عالترحيل	deportation
عالتركيا	turkey
عالتطعيم	vaccine
عالتطوع	volunteering
عالتكسي	taxi
عالتلاميذ	pupils
عالتلفون	phone
عالتليفون	phone
عالتمرين	training
عالتنمر	bullying
عالتهديد	threat
عالتهديدات	threats
عالتهريب	smuggling
عالتواليت	toilet
عالتوام	twins
عالتوحد	autism
عالتياب	clothes
عالثعلب	fox
عالثلاجه	fridge
عالثياب	clothes
عالجار	neighbour
عالجامع	mosque
عالجامعه	university
عالجده	gran
عالجرح	cut
عالجرعات	doses
عالجرعه	dose
عالجروح	cuts
عالجزمه	shoe
عالجسد	body
عالجسر	bridge
عالجسم	body
عالجلد	skin
عالجمعيه	charity
عالجن	demons
عالجنازه	funeral
عالجنود	soldiers
عالجنينه	park
عالجه	treat him
عالجهال	kids
عالجوازات	passports
عالجوال	phone
عالجوع	hunger
عالجول	goal
عالجيران	neighbours
عالجيم	gym
عالحارس	keeper
عالحافله	bus
عالحالو	on its own
عالحاويات	bins
عالحاويه	bin
عالحبايه	pill
عالحبل	rope
عالحبه	pill
عالحبوب	pills
عالحبوبه	gran
عالحبيب	boyfriend
عالحبيبه	girlfriend
عالحج	pilgrimage
عالحدايق	parks
عالحديقه	park
عالحراره	fever
عالحرامي	thief
عالحرب	war
عالحروب	war
عالحزام	belt
عالحساب	account
عالحساسيه	allergy
عالحشيش	weed
عالحصان	horse
عالحصه	lesson
عالحضانه	nursery
عالحضن	lap
عالحفر	potholes
عالحفره	pothole
عالحفله	party
عالحلقه	episode
عالحلم	dream
عالحلويات	sweets
عالحليب	milk
عالحما	father in law
عالحمام	bathroom
عالحماه	mother in law
عالحمله	campaign
عالحياه	life
عالحيط	against the wall
عالخادمه	maid
عالخاله	auntie
عالخبز	bread
عالختان	fgm cutting
عالخجل	shame
عالخرطوم	hose
عالخروف	lamb
عالخزانه	cupboard
عالخصم	discount
عالخط	line
عالخطبه	engagement
عالخطه	plan
عالخطيب	fiance
عالخطيبه	fiancee
عالخمر	alcohol
عالخنجر	knife
عالخوف	fear
عالخياطه	sewing
عالخيزران	cane
عالدار	house
عالدجاج	chickens
عالدخان	cigarettes
عالدراجات	bikes
عالدراجه	bike
عالدراع	arm
عالدرج	on the stairs
عالدرجات	grades
عالدكان	shop
عالدكتور	doctor
عالدم	blood
عالدوا	medicine
عالدوام	work
عالدورات	courses
عالدوره	course
عالدوري	league
عالدولاب	cupboard
عالدين	debt
عالديون	debts
عالذراع	arm
عالذكري	anniversary
عالراتب	wages
عالراجل	man husband
عالراس	head
عالربو	asthma
عالرجال	man
عالرجل	leg
عالرجيم	diet
عالرحله	trip
عالرز	rice
عالرساله	message
عالرسايل	messages
عالرسم	drawing
عالرصاص	bullets
عالرصيف	pavement
عالرضيع	baby
عالرطوبه	damp
عالرعب	terror
عالرفقات	friends
عالرفيق	friend
عالرقبه	neck
عالرقص	dancing
عالرمضان	ramadan
عالروايه	novel
عالروبلوكس	roblox
عالروضه	nursery
عالرياضه	sport
عالريجيم	diet
عالرگبه	neck
عالزباله	rubbish
عالزحليقه	slide
عالزعيم	boss
عالزكام	cold
عالزميل	classmate
عالزواج	marriage
عالزوج	husband
عالزوجه	wife
عالزيت	oil
عالساطور	machete
عالساق	leg
عالساكن	living
عالسباحه	swimming
عالسبب	reason
عالسجاره	cigarette
عالسجاير	cigarettes
عالسحر	black magic
عالسخونه	fever
عالسر	secret
عالسرطان	cancer
عالسرير	bed
عالسطح	roof
عالسعال	cough
عالسعر	price
عالسعرات	calories
عالسفر	travel abroad
عالسكاكين	knives
عالسكري	diabetes
عالسكن	housing
عالسكين	knife
عالسلاح	weapon
عالسلحفاه	tortoise
عالسلك	wire
عالسم	poison
عالسمك	fish
عالسناب	snapchat
عالسنان	teeth
عالسودان	sudan
عالسوريا	syria
عالسوق	market
عالسياره	car
عالسيجاره	cigarette
عالشاب	young man
عالشابو	crack
عالشارع	street
عالشاي	tea
عالشباك	window
عالشبشب	slipper
عالشتا	winter
عالشجر	trees
عالشجره	tree
عالشخص	person
عالشرايط	strips
عالشرطه	police
عالشرف	honour
عالشريط	strip
عالشغل	work
عالشفرات	blades
عالشفره	blade
عالشقه	flat
عالشله	gang
عالشنطه	bag
عالشوربه	soup
عالشياطين	demons
عالشيخ	imam
عالشيشه	shisha
عالشيطان	demon
عالصدر	chest
عالصديق	friend
عالصراصير	cockroaches
عالصف	class
عالصلاه	prayer
عالصور	pictures
عالصوره	picture
عالصيام	fasting
عالصيدليه	pharmacy
عالضحك	laughing
عالضرب	hitting
عالضره	co-wife
عالضغط	pressure
عالضلوع	ribs
عالضهر	back
عالضو	light
عالطالب	student
عالطاوله	on the table
عالطايره	plane
عالطبخ	cooking
عالطبيب	doctor
عالطرد	parcel
عالطرود	parcels
عالطريق	road
عالطعام	food
عالطفل	child
عالطلاب	students
عالطليق	ex husband
عالطماطم	tomatoes
عالطنجره	pan
عالطهاره	fgm cutting
عالطهور	fgm cutting
عالطول	always
عالطياره	plane
عالطير	bird
عالظهر	back
عالعار	shame
عالعايله	family
عالعبوديه	slavery
عالعراق	iraq
عالعربيه	car
عالعرس	wedding
عالعرق	alcohol
عالعروس	bride
عالعروسه	bride
عالعريس	groom
عالعزا	funeral
عالعشا	dinner
عالعشيق	lover
عالعصا	stick
عالعصابات	gang
عالعصابه	gang
عالعصايه	stick
عالعصفور	bird
عالعطله	holiday
عالعظام	bones
عالعفن	mould
عالعقال	belt
عالعقد	contract
عالعلاج	medicine
عالعماره	building
عالعمر	age
عالعمليه	operation
عالعمه	auntie
عالعمود	lamp post
عالعنف	violence
عالعياده	clinic
عالعيال	kids
عالعيب	shame
عالعيد	eid
عالعيش	bread
عالعيله	family
عالعين	eye
عالعيون	eyes
عالغاز	gas
عالغدا	lunch
عالغرفه	room
عالغريب	stranger
عالغلط	mistake
عالفار	mouse
عالفخد	thigh
عالفخذ	thigh
عالفراش	bed
عالفرح	wedding
عالفرن	oven
عالفريق	team
عالفصل	class
عالفضيحه	shame
عالفطور	breakfast
عالفكره	idea
عالفلوس	money
عالفم	mouth
عالفورتنايت	fortnite
عالفيديو	video
عالفيديوهات	videos
عالفيران	mice
عالفيزا	visa
عالفيلم	film
عالقانون	law
عالقبر	grave
عالقبو	basement
عالقدم	foot
عالقران	quran
عالقرايب	relatives
عالقرض	debt
عالقروش	money
عالقسيس	priest
عالقصه	story
عالقطار	train
عالقطط	cats
عالقطه	cat
عالقفل	lock
عالقلب	heart
عالقلق	anxiety
عالقمل	lice
عالقهوه	coffee
عالكابوس	nightmare
عالكاراتيه	karate
عالكاس	cup
عالكاش	cash
عالكام	cam
عالكاميرا	camera
عالكاهن	priest
عالكبه	food
عالكتاب	book
عالكتب	books
عالكتف	shoulder
عالكحول	alcohol
عالكدمات	bruises
عالكدمه	bruise
عالكراسي	chairs
عالكرت	card
عالكرسي	chair
عالكره	ball
عالكفيل	boss
عالكلاب	dogs
عالكلب	dog
عالكلسون	knickers
عالكلور	bleach
عالكندره	shoe
عالكنيسه	church
عالكهربا	electricity
عالكوابيس	nightmares
عالكورس	course
عالكوكايين	cocaine
عالكيس	bag
عالكيك	cake
عاللابتوب	laptop
عاللاجي	refugee
عاللبنان	lebanon
عاللجو	asylum
عاللحم	meat
عاللعبه	game
عاللغه	language
عاللمبه	lamp
عاللمس	touching
عالماتش	match
عالمالك	landlord
عالماينكرافت	minecraft
عالمباراه	match
عالمبراه	blade
عالمبيد	poison
عالمتجر	shop
عالمتحف	museum
عالمترجم	interpreter
عالمتطوع	volunteer
عالمتطوعين	volunteers
عالمتنمر	bully
عالمتنمرين	bullies
عالمجاعه	famine
عالمجلس	council
عالمحاضره	talk
عالمحامي	lawyer
عالمحطه	station
عالمحكمه	court
عالمحل	shop
عالمخدر	drug
عالمخدرات	drugs
عالمدرب	coach
عالمدرس	teacher
عالمدرسه	school
عالمدير	headteacher
عالمراجيح	swings
عالمراهق	teenager
عالمرت	wife
عالمرجوحه	swing
عالمرحله	level
عالمركز	centre
عالمروج	dealer
عالمزح	joking
عالمساعده	help
عالمستشفي	hospital
عالمستقبل	future
عالمسجد	mosque
عالمسدس	gun
عالمسرحيه	play
عالمسكن	painkillers
عالمسكنات	painkillers
عالمسلسل	series
عالمشرط	blade
عالمشروع	project
عالمشكله	problem
عالمشنقه	rope noose
عالمصارعه	wrestling
عالمصاري	money
عالمصر	egypt
عالمطار	airport
عالمطبات	bumps
عالمطبخ	kitchen
عالمطعم	restaurant
عالمطوه	knife
عالمعده	stomach
عالمعلقه	spoon
عالمعلم	teacher
عالمفاتيح	keys
عالمفتاح	key
عالمقبره	cemetery
عالمقص	scissors
عالمقهي	cafe
عالمكتبه	library
عالملابس	clothes
عالملاكمه	boxing
عالملح	salt
عالملعب	pitch
عالملينات	laxatives
عالممرض	nurse
عالمنتخب	team
عالمنتزه	park
عالمنزل	home
عالمنوم	sleeping pills
عالمهر	dowry
عالمواعيد	appointments
عالموبايل	phone
عالموت	death
عالموس	blade
عالموسيقي	music
عالموعد	appointment
عالموقف	bus stop
عالميزان	scales weight
عالميلاد	birthday
عالنادي	to club
عالنار	fire
عالنافوره	fountain
عالنت	on internet
عالندبه	scar
عالندوب	scars
عالنزيف	bleeding
عالنعال	slipper
عالنفس	self
عالنقود	money
عالنكت	jokes
عالنكته	joke
عالنهر	river
عالنور	light
عاله	burden
عالهاتف	phone
عالهدايا	presents
عالهدف	goal
عالهدوم	clothes
عالهديه	present
عالهيروين	heroin
عالواتساب	whatsapp
عالواجب	homework
عالوالد	parent
عالوالده	mum
عالوجبه	meal
عالوجع	pain
عالوجه	face
عالوحده	loneliness
عالوداع	goodbye
عالورد	flowers
عالورشه	workshop
عالوزن	weight
عالوش	face
عالوصيه	goodbye note
عالوظيفه	job
عالويسكي	alcohol
عالي	loud
عاليد	hand
عاليمن	yemen
عاليه	high
عالگروش	money
عام	year
عاما	years
عامل	doing
عامله	doing
عامه	public
عاني*	suffered
عانينا	we suffered
عاود	again
عاوز	i want
عاوز*	want
عاونوني	help me
عاوني	help me
عايز	i want
عايز*	want
عايزه	i want
عايزين	we want
عايش*	living
عايل*	family
عايلتنا	our family
عايلته	his family
عايلتها	her family
عايلتي	my family
عب	burden
عباد	people
عبودي*	slavery
عبوديتنا	our slavery
عبوديته	his slavery
عبوديتها	her slavery
عبوديتي	my slavery
عبي	burden
عتقني	help me
عتقوني	help me
عتمه	dark
عتيج	old
عتيق	old
عتيگ	old
عجبني	i liked
عجله	bike
عجوز	old person
عدها	she has
عديت	i passed
عذب	tortured
عذبت	tortured
عذبتنا	she tortured us
عذبتني	she tortured me
عذبتها	she tortured her
عذبك	tortured you
عذبنا	tortured us
عذبني	tortured me
عذبه	tortured him
عذبها	tortured her
عذبهم	tortured them
عذبو	tortured him
عذبوا	they tortured
عذبونا	they tortured us
عذبوني	they tortured me
عذبوها	they tortured her
عراق*	iraq
عراقنا	our iraq
عراقها	her iraq
عراقي	my iraq
عراني	undressed me
عربه	pram
عربي	arabic
عربي*	car
عربيتنا	our car
عربيته	his car
عربيتها	her car
عربيتي	my car
عرس	wedding
عرست	marry
عرسنا	our wedding
عرسه	wedding
عرسها	her wedding
عرسوني	they marry me
عرسوها	they marry me
عرسي	my wedding
عرف	knew
عرفت	knew
عرفتني	knew me
عرفته	i knew him
عرفنا	we knew
عرفني	knew me
عرفو	knew
عرفوا	knew
عرفي	boss
عرق	alcohol
عرقنا	our alcohol
عرقه	alcohol
عرقها	her alcohol
عرقي	my alcohol
عروس*	bride
عروستنا	our bride
عروسته	his bride
عروستها	her bride
عروستي	my bride
عروسنا	our bride
عروسها	her bride
عروسي	my bride
عروقي	my wrist
عريان*	naked
عريس*	groom
عريسنا	our groom
عريسها	her groom
عريسي	my groom
عرگ	alcohol
عزا	funeral
عزانا	our funeral
عزاه	funeral
عزاها	her funeral
عزاي	my funeral
عزلوني	left me out
عزموا	invited
عزموها	invited her
عزيمه	party
عسلامه	hello
عشا	dinner
عشان	because
عشانا	our dinner
عشاه	dinner
عشاها	her dinner
عشاي	my dinner
عشب	grass
عشت	i lived
عشر	ten
عشره	ten
عشرين	twenty
عشيرت*	clan
عشيرتنا	our clan
عشيره	clan
عشيق*	lover
عشيقنا	our lover
عشيقها	her lover
عشيقي	my lover
عشيه	evening
عصا	stick
عصاب*	gang
عصاباتنا	our gang
عصاباتها	her gang
عصاباتي	my gang
عصابتنا	our gang
عصابته	his gang
عصابتها	her gang
عصابتي	my gang
عصانا	our stick
عصاه	stick
عصاها	her stick
عصاي	my stick
عصاي*	stick
عصايتنا	our stick
عصايته	his stick
عصايتها	her stick
عصايتي	my stick
عصب	angry
عصبت	angry
عصبنا	we angry
عصبو	angry
عصبوا	angry
عصبي*	angry
عصفور*	bird
عصفورنا	our bird
عصفورها	her bird
عصفوري	my bird
عصلا	thin
عصيده	food dish
عض	bit
عضني	bit me
عضه	bit
عضها	bit
عضوي	private parts
عطار	shop
عطاني	gave me
عطاه	gave him
عطشان*	thirsty
عطلتنا	our holiday
عطلته	his holiday
عطلتها	her holiday
عطلتي	my holiday
عطله	holiday
عطني	give me
عطول	always
عطيني	give me
عظام*	bones
عظامنا	our bones
عظامها	her bones
عظامي	my bones
عظم	bones
عفاك	please
عفن	mould
عفننا	our mould
عفنه	mould
عفنها	her mould
عفني	my mould
عفونه	damp
عقال*	belt
عقالنا	our belt
عقالها	her belt
عقالي	my belt
عقب	then
عقد	contract
عقدنا	our contract
عقده	contract
عقدها	her contract
عقدي	my contract
علاج*	medicine
علاجنا	our medicine
علاجها	her medicine
علاجي	my medicine
علاش	why
علاشان	why
علامات*	marks
علامه	mark
علاه	why
علب	boxes
علبتين	two boxes
علبه	box
علشان	because
علطول	always
علقنا	we hung
علقه	beating
علم	taught
علمت	taught
علمتني	she taught me
علمنا	we taught
علمني	taught me
علمه	taught him
علمها	taught her
علمو	they taught
علموا	they taught
علموني	they taught me
علومك	how are you
علي	on me
عليا	on me
عليش	why
عليك	on you
عليكن	on you
عليكي	on you
علينا	on us
عليه	on him
عليها	on her
عليهم	on them
عليي	on me
عليچ	on you
عم	is
عمار*	building
عمارتنا	our building
عمارته	his building
عمارتها	her building
عمارتي	my building
عمال	is
عماله	keeps
عمايي	my father in law
عمتو	my aunt
عمتي	my auntie
عمدا	on purpose
عمر	age
عمرنا	our age
عمره	his age
عمرها	her age
عمرو	never
عمري	my age
عمل	did
عملت	did
عملتها	i did it
عملنا	we did
عملو	did
عملوا	did
عملولها	made for her
عملي*	operation
عمليتنا	our operation
عمليته	his operation
عمليتها	her operation
عمليتي	my operation
عمه	his uncle
عمها	her uncle
عمهنا	our auntie
عمهه	auntie
عمهها	her auntie
عمهي	my auntie
عمو	uncle
عمود*	lamp post
عمودنا	our lamp post
عمودها	her lamp post
عمودي	my lamp post
عمي	my uncle
عن	about
عنا	we have
عنب	fruit
عنجد	really
عند	at
عندك	you have
عندكم	you have
عندن	they have
عندنا	we have
عنده	he has
عندها	she has
عندهم	they have
عندهن	they have
عندو	he has
عندي	i have
عندچ	you have
عنف	abused
عنفت	abused
عنفتنا	she abused us
عنفتني	she abused me
عنفتها	she abused her
عنفك	abused you
عنفنا	abused us
عنفني	abused me
عنفه	abused him
عنفها	abused her
عنفهم	abused them
عنفو	abused him
عنفوا	they abused
عنفونا	they abused us
عنفوني	they abused me
عنفوها	they abused her
عنفي	my violence
عنه	about him
عنها	about her
عنهم	about them
عنوه	forced
عني	about me
عوده	stick
عور	hurt
عورت	hurt
عورت*	privates
عورتنا	she hurt us
عورتني	she hurt me
عورتها	she hurt her
عورك	hurt you
عورنا	hurt us
عورني	hurt me
عوره	hurt him
عورها	hurt her
عورهم	hurt them
عورو	hurt him
عوروا	they hurt
عورونا	they hurt us
عوروني	they hurt me
عوروها	they hurt her
عومان	swimming
عياد*	clinic
عيادتنا	our clinic
عيادته	his clinic
عيادتها	her clinic
عيادتي	my clinic
عيال*	kids
عيالنا	our kids
عياله	his kids
عيالها	her kids
عيالي	my kids
عيان*	ill
عيب	shame
عيبنا	our shame
عيبه	shame
عيبها	her shame
عيبي	my shame
عيد	eid
عيدكم	eid
عيدميلاد	birthday
عيدنا	our eid
عيده	eid
عيدها	her eid
عيدي	my eid
عيديه	eid
عيش	bread
عيشتي	my life
عيشنا	our bread
عيشه	life
عيشها	her bread
عيشي	my bread
عيط	cried
عيطت	cried
عيطنا	we cried
عيطو	cried
عيطوا	cried
عيلتنا	our family
عيلته	his family
عيلتها	her family
عيلتي	my family
عيله	family
عين	eye
عيننا	our eye
عينه	eye
عينها	her eye
عيني	my eye
عينيا	my eyes
عيون*	eyes
عيوننا	our eyes
عيونها	her eyes
عيوني	my eyes
عييت	tired
غاب	missing
غابت	missing
غابر	missing
غابره	missing
غابنا	we missing
غابو	missing
غابوا	missing
غاز	gas
غازنا	our gas
غازه	gas
غازها	her gas
غازي	my gas
غاصب*	forcing
غالي	expensive
غالي*	expensive
غاليه	expensive
غايب	absent
غبت	was absent
غبر	missing
غبرات	missing
غبره	drugs
غبي	stupid
غبيا	stupid
غبيه	stupid
غبيين	stupid
غدا	tomorrow
غدانا	our lunch
غداه	lunch
غداها	her lunch
غداي	my lunch
غدوه	tomorrow
غربه	abroad
غرشه	bottle
غرض	thing
غرفتنا	our room
غرفته	his room
غرفتها	her room
غرفتو	his room
غرفتي	my room
غرفتين	two rooms
غرفه	room
غريب	strange
غريب*	strange
غريبنا	our stranger
غريبها	her stranger
غريبي	my stranger
غساله	washing machine
غسل	washed
غسلات	washes
غسلت	washed
غسلتني	she washed me
غسلنا	we washed
غسلني	washed me
غسله	washed him
غسلها	washed her
غسلو	they washed
غسلوا	they washed
غسلوني	they washed me
غسيل	washing
غشاش	cheater
غشيت	fainted
غصب	forced
غصبا	forced
غصبت	forced
غصبتنا	she forced us
غصبتني	she forced me
غصبتها	she forced her
غصبك	forced you
غصبن	forced
غصبنا	forced us
غصبني	forced me
غصبه	forced him
غصبها	forced her
غصبهم	forced them
غصبو	forced him
غصبوا	they forced
غصبونا	they forced us
غصبوني	they forced me
غصبوها	they forced her
غضب	angry
غضبان*	angry
غضبت	angry
غضبنا	we angry
غضبو	angry
غضبوا	angry
غطا	blanket
غطت	covered
غلا	expensive
غلال	fruit
غلبنا	we won
غلبناهم	won game
غلط	mistake
غلطنا	our mistake
غلطه	mistake
غلطها	her mistake
غلطي	my mistake
غلوب	lamp
غلي	boiled
غليض	fat
غليضه	fat
غليظ	fat
غليظه	fat
غمي	dizzy
غميان	dizzy
غميت	fainted
غميق	deep
غني	sang
غنيت	sang
غنينا	we sang
غنيه	song
غنيو	sang
غنيوا	sang
غياب	absent
غير	other
غيره	other
غيري	other
غيور*	jealous
فات	passed
فاتت	passed
فاتحه	mourning
فار	mouse
فارماسي	pharmacy
فارنا	our mouse
فاره	mouse
فارها	her mouse
فاري	my mouse
فاز	won
فازت	won
فازنا	we won
فازو	won
فازوا	won
فاش	when
فاشل*	loser
فاضي	empty
فاضيه	empty
فاكانس	holiday
فانيه	tired
فايدتي	my worth
فايده	use
فاين	where
فتاه	girl
فتح	opened
فتحت	opened
فتحنا	we opened
فتحو	opened
فتحوا	opened
فتران	exhausted
فترانه	exhausted
فترت	exhausted
فتش	searched
فتشت	searched
فتشتنا	she searched us
فتشتني	she searched me
فتشتها	she searched her
فتشك	searched you
فتشنا	we searched
فتشني	searched me
فتشه	searched him
فتشها	searched her
فتشهم	searched them
فتشو	searched him
فتشوا	they searched
فتشونا	they searched us
فتشوني	they searched me
فتشوها	they searched her
فتوش	food
فتيات	girls
فجاه	suddenly
فجرت	dawn
فخادي	my thigh
فخد	thigh
فخدنا	our thigh
فخده	thigh
فخدها	her thigh
فخدي	my thigh
فخذ	thigh
فخذنا	our thigh
فخذه	thigh
فخذها	her thigh
فخذي	my thigh
فخور	proud
فخوره	proud
فخورين	proud
فديت	tired
فراخ	chicken
فراخها	her chicks
فراش*	bed
فراشنا	our bed
فراشها	her bed
فراشي	my bed
فرح	wedding
فرحان*	happy
فرحنا	our wedding
فرحه	wedding
فرحها	her wedding
فرحي	my wedding
فردي	gun
فرشه	mattress
فرض	exam
فرقه	group
فرمليه	nurse
فرن	oven
فرننا	our oven
فرنه	oven
فرنها	her oven
فرني	my oven
فريجيدير	fridge
فريق*	team
فريقنا	our team
فريقها	her team
فريقي	my team
فزنا	we won
فساتين	dresses
فستان	dress
فستاني	dress
فسخ	undress
فشلان	tired
فشلانه	tired
فصخ	undress
فصخت	undressed
فصخني	undresses me
فصل	class
فصلنا	our class
فصله	class
فصلها	her class
فصلي	my class
فضحنا	exposed us
فضحني	shame me
فضيح*	shame
فضيحتنا	our shame
فضيحته	his shame
فضيحتها	her shame
فضيحتي	my shame
فطبول	ball
فطور*	breakfast
فطورنا	our breakfast
فطورها	her breakfast
فطوري	my breakfast
فقت	woke up
فقتت	woke up
فقتنا	we woke up
فقتو	woke up
فقتوا	woke up
فقدنا	we lost
فقط	only
فقير	no money
فقيره	no money
فقيه	faith healer
فكر	thought
فكرت	thought
فكرتنا	our idea
فكرته	his idea
فكرتها	her idea
فكرتي	my idea
فكرنا	we thought
فكره	idea
فكرو	thought
فكروا	thought
فكه	cash
فكوني	help me
فكي	faith healer
فلاش	bleach
فلوس*	money
فلوسنا	our money
فلوسها	her money
فلوسي	my money
فم	mouth
فما	there is
فمه	there is
فنجان	cup
فندق	hotel
فنيد	pills
فنيك	bleach
فهم	understood
فهمت	understood
فهمنا	we understood
فهمو	understood
فهموا	understood
فواكه	fruit
فورتنايت*	fortnite
فورتنايتنا	our fortnite
فورتنايتها	her fortnite
فورتنايتي	my fortnite
فورصاني	forced
فوضي	mess
فوق	up
فوقاش	when
فوقنا	above us
فوقي	on top of me
فول	food dish
فولار	headscarf
في	in
فيا	in me
فيديو*	video
فيديونا	our video
فيديوها	her video
فيديوهات*	videos
فيديوهاتنا	our videos
فيديوهاتها	her videos
فيديوهاتي	my videos
فيديوي	my video
فيران*	mice
فيراننا	our mice
فيرانها	her mice
فيراني	my mice
فيزا*	visa
فيزانا	our visa
فيزاها	her visa
فيزاي	my visa
فيس	social media
فيفا	game
فيق	wake up
فيلم	film
فيلم*	film
فيلمنا	our film
فيلمها	her film
فيلمي	my film
فين	where
فينك	where are you
فيني	in me
فيه	there is
فيها	in it
فيهم	in them
فيهن	in them
فيهو	in it
فيي	i can
قات	qat
قاتل	killer
قاتل*	killer
قادر*	can
قارو	cigarettes
قاز	cooker
قاسني	touched me
قاسيه	harsh
قاصر	child
قاصرين	children
قاطو	cake
قاعد*	sitting
قافل*	locked
قال	said
قالت	she said
قالتلي	she told me
قالتليا	she told me
قاللي	told me
قالها	told her
قالوا	they said
قالولي	told me
قالي	told me
قاليا	told me
قانون*	law
قانوننا	our law
قانونها	her law
قانوني	my law
قايش	belt
قبر	grave
قبرنا	our grave
قبره	grave
قبرها	her grave
قبري	my grave
قبض	caught
قبل	ago
قبو	basement
قبونا	our basement
قبوه	basement
قبوها	her basement
قبوي	my basement
قبيح*	ugly
قتل	killed
قتلت	killed
قتلتنا	she killed us
قتلتني	she killed me
قتلتها	she killed her
قتلك	killed you
قتلنا	killed us
قتلني	killed me
قتله	beating
قتلها	killed her
قتلهم	killed them
قتلو	killed him
قتلوا	they killed
قتلونا	they killed us
قتلوني	they killed me
قتلوها	they killed her
قجقجي	smuggler
قحه	cough
قد	as much
قداحه	lighter
قداس	church
قداش	how much
قدام	in front of
قدامنا	in front of us
قدامو	in front of him
قدامي	in front of me
قدر	could
قدرت	could
قدرنا	we could
قدرو	could
قدروا	could
قدم	foot
قدمنا	our foot
قدمه	foot
قدمها	her foot
قدمي	my foot
قديش	how much
قديم*	old
قديه	how much
قذر	dirty
قذرا	dirty
قذره	dirty
قذرين	dirty
قرا	read
قرات	read
قران*	quran
قرانا	we read
قراننا	our quran
قرانها	her quran
قراني	my quran
قراه	reading
قراو	read
قراوا	read
قرايب*	relatives
قرايبنا	our relatives
قرايبها	her relatives
قرايبي	my relatives
قرايه	school
قرب	close
قرر	decided
قررت	decided
قررنا	we decided
قررو	decided
قرروا	decided
قرص	pinched
قرصت	pinched
قرصتنا	she pinched us
قرصتني	she pinched me
قرصتها	she pinched her
قرصك	pinched you
قرصنا	pinched us
قرصني	pinched me
قرصه	pinched him
قرصها	pinched her
قرصهم	pinched them
قرصو	pinched him
قرصوا	they pinched
قرصونا	they pinched us
قرصوني	they pinched me
قرصوها	they pinched her
قرض	debt
قرضنا	our debt
قرضه	debt
قرضها	her debt
قرضي	my debt
قرفان*	fed up
قرفت	fed up
قرقوبي	drugs
قروب	group
قروش*	money
قروشنا	our money
قروشها	her money
قروشي	my money
قروض	loans
قريب	near
قريب*	near
قريت	i read
قريه	village
قزم	dwarf
قسم	department
قسيس*	priest
قسيسنا	our priest
قسيسها	her priest
قسيسي	my priest
قش	clothes
قشاط	belt
قشي	my clothes
قص	cut
قصت	cut
قصص	stories
قصف	bombing
قصم	broke
قصه	story
قصهنا	our story
قصهه	story
قصهها	her story
قصهي	my story
قصيت	i cut
قصير*	short
قطار*	train
قطارنا	our train
قطارها	her train
قطاري	my train
قطتنا	our cat
قطتي	my cat
قطط	cats
قططنا	our cats
قططه	cats
قططها	her cats
قططي	my cats
قطع	cut
قطعت	cut
قطعتني	she cut me
قطعنا	we cut
قطعني	cut me
قطعه	cut him
قطعها	cut her
قطعو	they cut
قطعوا	they cut
قطعوني	they cut me
قطه	cat
قطهنا	our cat
قطهه	cat
قطهها	her cat
قطهي	my cat
قطوس	cat
قطوسه	cat
قعد	sat
قعدت	sat
قعدنا	we sat
قعده	party
قعدو	sat
قعدوا	sat
قفطان	traditional dress
قفل	locked
قفلت	locked
قفلتنا	she locked us
قفلتني	she locked me
قفلتها	she locked her
قفلك	locked you
قفلنا	we locked
قفلني	locked me
قفله	locked him
قفلها	locked her
قفلهم	locked them
قفلو	locked him
قفلوا	they locked
قفلونا	they locked us
قفلوني	they locked me
قفلوها	they locked her
قفلي	my lock
قلب	heart
قلبنا	our heart
قلبه	heart
قلبها	her heart
قلبو	his heart
قلبي	my heart
قلت	i said
قلتله	i told him
قلتلها	i told her
قلتلو	i told him
قلعت	undress
قلعني	undressed me
قلعه	castle
قلق	anxiety
قلقان*	worried
قلقنا	our anxiety
قلقه	anxiety
قلقها	her anxiety
قلقي	my anxiety
قللي*	told me
قلليتنا	she told me
قلليتني	she told me
قلليتها	she told me
قللينا	we told me
قلليوا	they told me
قلليونا	they told me
قلليوني	they told me
قلليوها	they told me
قلم	slap
قلها	told her
قلهم	told them
قلي	told me
قليل	rarely
قليله	few
قمار	gambling
قمامه	rubbish
قمل	lice
قملت	lice
قملنا	our lice
قمله	lice
قملها	her lice
قملي	my lice
قميص	shirt
قميصي	my shirt
قناني	bottles
قنطره	bridge
قنفذ	hedgehog
قنفه	sofa
قنينه	bottle
قهر	upset
قهوتنا	our coffee
قهوته	his coffee
قهوتها	her coffee
قهوتي	my coffee
قهوه	coffee
قوطه	tomatoes
قول	say
قوم	get up
قومي	get up
قوه	force
قوي	very
قويه	strong
قيم	game
قچقچي	smuggler
كابل	cable
كابه	bag
كابوس*	nightmare
كابوسنا	our nightmare
كابوسها	her nightmare
كابوسي	my nightmare
كاتب	wrote
كاتبتلي	wrote to me
كاتمه	sadness
كادت	nearly
كادو	present
كادوا	nearly
كار	bus
كاراتي*	karate
كاراتيتنا	our karate
كاراتيته	his karate
كاراتيتها	her karate
كاراتيتي	my karate
كاراكو	traditional dress
كارت	phone credit
كارثه	disaster
كارطابل	bag
كارطه	phone credit
كاره	hate
كارهنفسي	hate myself
كارهه	hate
كارو	cigarettes
كازينو	gambling
كاس	cup
كاسنا	our cup
كاسه	cup
كاسها	her cup
كاسي	my cup
كاش	cash
كاشنا	our cash
كاشه	cash
كاشها	her cash
كاشي	my cash
كاعدين	sitting
كافتيريا	canteen
كافي	cafe
كافيه	cafe
كالعاده	as usual
كام	cam
كامبو	stupid
كامل	full
كامله	whole
كامنا	our cam
كامه	cam
كامها	her cam
كامي	my cam
كاميرا*	camera
كاميرات	cameras
كاميرانا	our camera
كاميراها	her camera
كاميراي	my camera
كان	was
كانت	was
كانسير	cancer
كانه	as if
كانها	as if she
كانو	were
كانوا	they were
كاهن*	priest
كاهننا	our priest
كاهنها	her priest
كاهني	my priest
كاين	is
كاينه	there is
كايي	notebook
كباب	kebab
كبار	big
كباي	glass
كبتاجون	drugs
كبر	grew
كبرت	i grew up
كبسه	food
كبسول	capsule
كبسوله	capsule
كبه	food
كبهنا	our food
كبهه	food
كبهها	her food
كبهي	my food
كبير	big
كبير*	big
كتاب*	book
كتابنا	our book
كتابها	her book
كتابي	my book
كتب	wrote
كتبت	i wrote
كتبكتاب	marriage contract
كتبل*	texted
كتبلتنا	she texted us
كتبلتني	she texted me
كتبلتها	she texted her
كتبلك	texted you
كتبلنا	we texted
كتبلني	texted me
كتبله	texted him
كتبلها	texted her
كتبلهم	texted them
كتبلو	texted him
كتبلوا	they texted
كتبلونا	they texted us
كتبلوني	they texted me
كتبلوها	they texted her
كتبنا	we wrote
كتبه	books
كتبها	her books
كتبو	wrote
كتبوا	wrote
كتبوها	wrote it
كتبي	my books
كتر	too much
كتف	shoulder
كتفنا	our shoulder
كتفه	shoulder
كتفها	her shoulder
كتفي	my shoulder
كتل	hit
كتلت	hit
كتلتنا	she hit us
كتلتني	she hit me
كتلتها	she hit her
كتلك	hit you
كتلنا	hit us
كتلني	hit me
كتله	beating
كتلها	hit her
كتلهم	hit them
كتلو	hit him
كتلوا	they hit
كتلونا	they hit us
كتلوني	they hit me
كتلوها	they hit her
كتمه	sadness
كتير	a lot
كتيير	a lot
كثر	a lot
كثير	very
كثيرا	a lot
كثيره	a lot
كحبه	cough
كحه	cough
كحول*	alcohol
كحولنا	our alcohol
كحولها	her alcohol
كحولي	my alcohol
كدا	like this
كدام	in front of
كدب	lied
كدبت	lied
كدبنا	we lied
كدبو	lied
كدبوا	lied
كدمات	bruises
كدمات*	bruises
كدماتنا	our bruises
كدماتها	her bruises
كدماتي	my bruises
كدمتنا	our bruise
كدمته	his bruise
كدمتها	her bruise
كدمتي	my bruise
كدمه	bruise
كده	like this
كدي	like this
كديسه	cat
كذا	like this
كذب	lied
كذبت	lied
كذبنا	we lied
كذبه	lie
كذبو	lied
كذبوا	lied
كذلتي	my hair
كرا	rent
كراج	car park
كراس	notebook
كراسه	notebook
كراسي*	chairs
كراسينا	our chairs
كراسيها	her chairs
كراسيي	my chairs
كرت	card
كرتنا	our card
كرته	card
كرتها	her card
كرتي	my card
كرروه	repeated it
كرستال	drugs
كرسي*	chair
كرسينا	our chair
كرسيها	her chair
كرسيي	my chair
كرش	my stomach
كرشني	threw me out
كرشي	my belly
كرطابه	bag
كره	ball
كرهان*	hate
كرهبتو	car
كرهبه	car
كرهت	hate
كرهن*	hated
كرهنا	our ball
كرهنتنا	she hated us
كرهنتني	she hated me
كرهنتها	she hated her
كرهنك	hated you
كرهننا	we hated
كرهنني	hated me
كرهنه	hated him
كرهنها	hated her
كرهنهم	hated them
كرهنو	hated him
كرهنوا	they hated
كرهنونا	they hated us
كرهنوني	they hated me
كرهنوها	they hated her
كرهه	ball
كرهها	her ball
كرهي	my ball
كروه	rent
كريدي	debt
كريستال	drugs
كريهه	nasty
كسب	won
كسبنا	won
كسر	broke
كسرت	broke
كسرتني	she broke me
كسرنا	we broke
كسرني	broke me
كسره	broke him
كسرها	broke her
كسرو	they broke
كسروا	they broke
كسرولي	broke
كسروني	they broke me
كسكروت	food
كسكسو	food dish
كسكسي	food dish
كسوه	dress
كشافات	floodlights
كشته	trip
كشخه	beautiful
كشري	food dish
كشك	shop
كشكول	notebook
كشني	dragged me
كف	slap
كفايه	enough
كفته	food dish
كفخني	hits me
كفخه	hits me
كفن	shroud
كفوف	slaps
كفيل*	boss
كفيلنا	our boss
كفيلها	her boss
كفيلي	my boss
كفين	slapped me
كل	every
كلاب*	dogs
كلابنا	our dogs
كلابها	her dogs
كلابي	my dogs
كلاش	gun
كلاص	glass
كلاكيت	slipper
كلام	talk
كلب	dog
كلبنا	our dog
كلبه	dog
كلبها	her dog
كلبي	my dog
كلسون*	knickers
كلسوننا	our knickers
كلسونها	her knickers
كلسوني	my knickers
كلش	very
كلشي	everything
كلكم	all of you
كلم	talked to
كلمت	talked to
كلمتنا	she talked to us
كلمتني	she talked to me
كلمتها	she talked to her
كلمتي	my word
كلمك	talked to you
كلمنا	we talked to
كلمني	talked to me
كلمه	talked to him
كلمها	talked to her
كلمهم	talked to them
كلمو	talked to him
كلموا	they talked to
كلمونا	they talked to us
كلموني	they talked to me
كلموها	they talked to her
كلن	all of them
كلنا	all of us
كلنهار	every day
كله	all
كلها	all
كلهم	all of them
كلهن	all of them
كلو	all
كلوب	lamp
كلور*	bleach
كلورنا	our bleach
كلورها	her bleach
كلوري	my bleach
كلياتهم	all of them
كليب	video
كليله	every day
كليوم	every day
كليچه	food
كم	how many
كما	like
كمان	also
كمبياله	cheque
كمبيوتر	computer
كمشني	grabbed me
كمل	finish
كملت	i finished
كميه	amount
كنا	we were
كناسه	rubbish
كنافه	cake
كنب	sofa
كنبايه	sofa
كنبكي	i cry
كنبه	sofa
كنت	i was
كنتسال	i owe
كنتسنا	i wait
كنتقيا	i vomit
كنتي	you were
كنجري	running
كنحتاج	i need
كندر*	shoe
كندرتنا	our shoe
كندرته	his shoe
كندرتها	her shoe
كندرتي	my shoe
كنسافر	travel
كنسكن	i live
كنسمع	i hear
كنشرط	i cut myself
كنشلط	i cut myself
كنصبن	washing
كنضحك	i laugh
كنطيب	i cook
كنعرف	i know
كنعوم	swimming
كنفلي	joking
كنقدر	i can
كنموت	i die
كنيس*	church
كنيستنا	our church
كنيسته	his church
كنيستها	her church
كنيستي	my church
كهربا*	electricity
كهربانا	our electricity
كهرباها	her electricity
كهرباي	my electricity
كهوه	coffee
كوابيس*	nightmares
كوابيسنا	our nightmares
كوابيسها	her nightmares
كوابيسي	my nightmares
كواني	burned me
كوبري	bridge
كوتش	coach
كوتشي	slipper
كوجينه	kitchen
كورال	choir
كورس*	course
كورسنا	our course
كورسها	her course
كورسي	my course
كورك	shouts
كوره	football
كوزينه	kitchen
كوشمار	nightmares
كوشمارات	nightmares
كوعو	his elbow
كوفي	cafe
كوفيشوب	cafe
كوكايين*	cocaine
كوكاييننا	our cocaine
كوكايينها	her cocaine
كوكاييني	my cocaine
كول	goal
كولشي	everything
كوليج	school
كوليه	parcel
كون	if
كونتوار	petrol
كونيكسيون	internet
كوي	burned me
كويز	exam
كويس	good
كويس*	good
كي	so
كيبغي	wants me
كيبل	wire
كيتبوق	takes drugs
كيتسالوني	i owe
كيحشش	takes drugs
كيس	bag
كيسالوني	i owe
كيسكر	drinks alcohol
كيسنا	our bag
كيسه	bag
كيسها	her bag
كيسي	my bag
كيشرب	drinks alcohol
كيضرب	hits
كيف	how
كيفاش	how
كيفاه	how
كيفك	how are you
كيفكم	how are you
كيفن	how
كيك	cake
كيكنا	our cake
كيكه	cake
كيكها	her cake
كيكي	my cake
كيلو	kg
كيلوت	underwear
كيلوتي	my pants
كيلوطه	underwear
كيلوطي	underwear
كيما	like
كينات	pills
كينه	pills
كيچ	sweets
لtد	to anyone
لا	no
لاباس	hello
لابانك	bank
لابتوب*	laptop
لابتوبنا	our laptop
لابتوبها	her laptop
لابتوبي	my laptop
لابن	to son
لابيسين	swimming
لاتحكي	not tell
لاتحچي	not tell
لاتخبر	not tell
لاتقول	not tell
لاتقولي	not tell
لاتگول	not tell
لاتگولين	not tell
لاجل	for
لاجي*	refugee
لاجينا	our refugee
لاجيها	her refugee
لاجيي	my refugee
لاحد	to anyone
لاحق*	followed
لاحقتنا	she followed us
لاحقتني	she followed me
لاحقتها	she followed her
لاحقك	followed you
لاحقنا	we followed
لاحقني	followed me
لاحقه	followed him
لاحقها	followed her
لاحقهم	followed them
لاحقو	followed him
لاحقوا	they followed
لاحقونا	they followed us
لاحقوني	they followed me
لاحقوها	they followed her
لازم	must
لازمك	you must
لازمني	i must
لاسي	school
لاش	why
لاطانسيون	blood pressure
لاعاده	to redo
لاعب*	played with
لاعبتني	she played with me
لاعبنا	we played with
لاعبني	played with me
لاعبه	played with him
لاعبها	played with her
لاعبو	they played with
لاعبوا	they played with
لاعبوني	they played with me
لاقمي	alcohol
لاقينها	found her
لاكارط	my documents
لاما	razor
لامبه	lamp
لامس*	touched
لامستنا	she touched us
لامستني	she touched me
لامستها	she touched her
لامسك	touched you
لامسنا	touched us
لامسني	touched me
لامسه	touched him
لامسها	touched her
لامسهم	touched them
لامسو	touched him
لامسوا	they touched
لامسونا	they touched us
لامسوني	they touched me
لامسوها	they touched her
لامه	razor
لامي	to my mum
لان	because
لاننا	because we
لانه	because he
لاني	because i
لاهلي	to my family
لاهلچ	your family
لايف	social media
لايفات	social media
لاڤار	station
لاگار	station
لبارح	yesterday
لباس	my pants
لباسي	my pants
لبروف	teacher
لبس	wore
لبست	wore
لبستني	she wore me
لبسنا	we wore
لبسني	wore me
لبسه	wore him
لبسها	wore her
لبسو	they wore
لبسوا	they wore
لبسوني	they wore me
لبسي	my clothes
لبلاد	home country
لبلدكم	your country
لبن	milk
لبنان*	lebanon
لبناننا	our lebanon
لبنانها	her lebanon
لبناني	my lebanon
لبيت	to house
لتحكي	not tell
لتحچي	not tell
لتحچين	not tell
لتقول	not tell
لتقولي	not tell
لتنين	monday
لتگول	not tell
لجل	because
لجو*	asylum
لجونا	our asylum
لجوها	her asylum
لجوي	my asylum
لحاف	blanket
لحالنا	alone by ourselves
لحاله	alone by himself
لحالها	alone by herself
لحالهم	alone by themselves
لحالو	alone
لحالي	alone by myself
لحد	until
لحدا	to anyone
لحريگ	illegal boat crossing
لحق	catch up
لحقوني	help me
لحم	meat
لحمنا	our meat
لحمه	meat
لحمها	her meat
لحمي	my meat
لراجل	to man
لزق	stuck
لزم	grabbed
لزمني	touched me
لزمه	grabbed
لزمها	touched her
لزگ	stuck
لزگني	grabbed me
لسا	still
لساتني	i still
لساته	he still
لساتها	she still
لساني	i still
لساه	still
لست	not
لسه	still
لضحايا	for victims
لطش	slapped
لطشت	slapped
لطشتنا	she slapped us
لطشتني	she slapped me
لطشتها	she slapped her
لطشك	slapped you
لطشنا	slapped us
لطشني	slapped me
لطشه	slapped him
لطشها	slapped her
لطشهم	slapped them
لطشو	slapped him
لطشوا	they slapped
لطشونا	they slapped us
لطشوني	they slapped me
لطشوها	they slapped her
لطم	slapped
لطمت	slapped
لطمتنا	she slapped us
لطمتني	she slapped me
لطمتها	she slapped her
لطمك	slapped you
لطمنا	slapped us
لطمني	slapped me
لطمه	slap
لطمها	slapped her
لطمهم	slapped them
لطمو	slapped him
لطموا	they slapped
لطمونا	they slapped us
لطموني	they slapped me
لطموها	they slapped her
لطيف*	kind
لعب	played
لعبت	played
لعبتنا	our game
لعبته	his game
لعبتها	her game
لعبتي	my game
لعبنا	we played
لعبه	game
لعبو	played
لعبوا	played
لعن	cursed
لعنت	cursed
لعنتنا	she cursed us
لعنتني	she cursed me
لعنتها	she cursed her
لعند	to
لعنده	to him
لعنك	cursed you
لعننا	cursed us
لعنني	cursed me
لعنه	cursed him
لعنها	cursed her
لعنهم	cursed them
لعنو	cursed him
لعنوا	they cursed
لعنونا	they cursed us
لعنوني	they cursed me
لعنوها	they cursed her
لغه	language
لغهنا	our language
لغهه	language
لغهها	her language
لغهي	my language
لفه	parcel
لقضايا	cases
لقمه	bite of food
لقوه	found him
لقيت	i found
لقينا	we found
لقيناه	we found him
لقيناهم	found them
لكاشي	pills
لكبار	for adults
لكل	for every
لكم	to you
لكمت	punched
لكمتنا	she punched us
لكمتني	she punched me
لكمتها	she punched her
لكمك	punched you
لكمنا	punched us
لكمني	punched me
لكمه	punch
لكمها	punched her
لكمهم	punched them
لكمو	punched him
لكموا	they punched
لكمونا	they punched us
لكموني	they punched me
لكموها	they punched her
لكن	but
للاجي	refugee
للاصدقا	friends
للاطفال	for children
للاقراص	tablets
للاكتياب	depression
للاهالي	to the parents
للبقاله	to the shop
للبنادول	paracetamol
للتحرش	molesting
للتذاكر	tickets
للتلفون	phone
للتنمر	bullying
للجده	gran
للجرح	cut
للجلد	skin
للحبيبه	girlfriend
للحضن	lap
للحلم	dream
للحماه	mother in law
للخارج	abroad
للخجل	shame
للخطيبه	fiancee
للرجال	man
للرجل	leg
للرسايل	messages
للرسم	drawing
للرعب	terror
للرقص	dancing
للرمضان	ramadan
للسكن	housing
للسكين	knife
للسوريين	syrians
للشارع	street
للشام	to damascus
للشجره	tree
للضحك	laughing
للضرب	hitting
للطبخ	cooking
للطبيب	doctor
للطرد	parcel
للظهر	until noon
للعصر	afternoon
للعمه	auntie
للعنف	violence
للغدا	lunch
للغريب	stranger
للفيلم	film
للقاصرين	for children
للقعده	to the get together
للقفل	lock
للكبار	for adults
للكتب	books
للكدمات	bruises
للمتقاعدين	for retired
للمخدرات	drugs
للمدرسه	to school
للمذاكره	for studying
للمركز	centre
للمره	for time
للمس	touching
للمسدس	gun
للمشاه	walkers
للمعلم	teacher
للملعب	pitch
للموقف	bus stop
للنادي	club
للناس	for people
للنسا	for women
للنسوان	for women
للنفس	self
لله	god
للوالده	mum
للوجع	pain
للوحده	loneliness
للوش	face
لليل	night
لم	not
لما	when
لماذا	why
لماما	to mum
لمبتنا	our lamp
لمبته	his lamp
لمبتها	her lamp
لمبتي	my lamp
لمبه	lamp
لمدينه	to city
لمرشي	market
لمرضي	for patients
لمس	touched
لمست	touched
لمستنا	she touched us
لمستني	she touched me
لمستها	she touched her
لمسك	touched you
لمسنا	touched us
لمسني	touched me
لمسه	touched him
لمسها	touched her
لمسهم	touched them
لمسو	touched him
لمسوا	they touched
لمسونا	they touched us
لمسوني	they touched me
لمسوها	they touched her
لمسي	my touching
لمن	when
لميمه	my mum
لن	will not
لنا	to us
له	to him
لها	to her
لهالبلد	to this country
لهسه	still
لهم	to them
لو	if
لوا	twisted
لواش	why
لوالي	twisted my
لواني	twisted
لوت	twisted
لوحات	paintings
لوحدنا	by ourselves
لوحده	alone by himself
لوحدها	by herself
لوحدهم	by themselves
لوحدي	alone
لوستاذ	teacher
لوستاذه	teacher
لوسمحت*	please
لوعبه	game
لوقت	for time
لوكان	if
لوكن	if
لولا	without
لولاد	kids
لومبه	lamp
لون	colour
لونها	colour
لوي	twisted
لويش	why
لي	to me
ليا	to me
ليالي	nights
ليره	money
ليريكا	drugs
ليس	not
ليسي	school
ليش	why
ليشو	why
ليصانص	petrol
ليكزامان	exam
ليكول	school
ليل	night
ليلا	at night
ليلتها	night
ليلتين	two nights
ليله	night
ليليه	nightly
ليمون	orange
لين	until
لينا	to them
ليه	why
ليها	to her
ليهم	to them
ليهو	to him
ليوان	living room
ليوم	today
مeاه	with
ما	not
ماtد	nobody
ماابغي	not want
ماابي	not want
ماادري	not know
مااريد	not want
مااشتيش	i not want
مااقدر	can not
مااقدرش	i not can
مااكلت	not eaten
مااكلنا	not eaten
ماانا	not
مااگدر	not able
ماباكل	not eat
مابخليني	not let me
مابدي	not want
مابغي	not want
مابغيتش	i not want
مابغيش	i not want
مابقدر	not able
مابقدرش	i not can
مابقيتش	not anymore
مابكلش	i not eat
مابكلشي	i not eat
مابنامش	i not sleep
مابي	not want
مابيخلوني	not let me
مابيخليني	not lets me
مابيشي	nothing wrong
مابيعيش	not live
مابيه	nothing wrong
مات	died
ماتت	she died
ماتحكي	not tell
ماتحكيش	not tell
ماتخليني	not let me
ماتش*	match
ماتشنا	our match
ماتشها	her match
ماتشي	my match
ماتعشيت	not eaten
ماتغديت	not eaten
ماتقول	not tell
ماتقولش	not tell
ماتقولي	not tell
ماتقوليش	not tell
ماتكلمش	not tell
ماتنا	we died
ماتو	died
ماتوا	died
ماجر	tenant
ماحد	nobody
ماحدا	nobody
ماحدسمعني	nobody hears me
ماحدش	nobody
ماحيا	alcohol
ماخدين	took
ماخذ	took
ماداير	i not want
مادايره	i not want
مادايرهاش	i not want
مادري	not know
مادريش	i not know
مارجع	not came back
مارجعت	not came back
مارشي	market
ماريد	not want
مازال	still
مازلت	still
ماسك	holding
ماسكه	holding
ماشتيش	i not want
ماشربتش	i not drank
ماشي	ok
ماشين	walking
ماعادش	not anymore
ماعارف	i not know
ماعارفه	i not know
ماعدتش	not anymore
ماعرف	not know
ماعرفش	i not know
ماعندش	i not have
ماعندنا	we not have
ماعندناش	we not have
ماعنده	not have
ماعندهاش	she not has
ماعندهم	not have
ماعندو	not have
ماعندوش	he not has
ماعندي	i not have
ماعنديش	i not have
ماعون	plates
ماعيش	i not have
ماعييش	i not have
مافطرت	not eaten
مافماش	there is not
مافمش	there is not
مافهش	there is not
مافهمتش	i not understand
مافي	not any
مافيات	gang
مافيش	not any
مافيشامل	no hope
مافيني	not able
مافينيشي	nothing wrong
مافيه	not any
مافيي	not able
ماقادر	i not can
ماقادره	i not can
ماقدر	can not
ماقدرتش	i not can
ماقدرش	can not
ماقديتش	i not can
ماكاش	there is not
ماكاينش	there is not
ماكل	not eat
ماكلت	not eaten
ماكلتش	not eaten
ماكلنا	not eaten
ماكلناش	we not ate
ماكله	food
ماكليت	not eaten
ماكليتش	i not ate
ماكليناش	we not ate
ماكنتش	i was not
ماكنش	was not
ماكنقدرش	i not can
ماكو	not any
ماكيضربش	not hits
مال	money
مالك*	landlord
مالكنا	our landlord
مالكها	her landlord
مالكي	my landlord
مالناش	we not have
مالهاش	she not has
مالي	i not have
ماليش	i not have
ماما	mum
ماماه	his mum
مانا	not
مانبغيش	i not want
مانبيش	i not want
مانجمتش	i not can
مانجمش	i not can
مانحبش	i not want
مانرقدش	i not sleep
مانطه	blanket
مانعرفش	i not know
مانعن*	not let
مانعني	not lets me
مانعيني	not let me
مانقدرش	i not can
مانمتش	i not sleep
مانو	not
ماني	not
مانيش	not
ماهو	not
ماهوش	not
ماهيش	not
ماوي	shelter
ماي	water
مايخلوني	not let me
مايخلونيش	not let me
مايخليني	not lets me
مايسمح	not lets
ماينكرافت*	minecraft
ماينكرافتنا	our minecraft
ماينكرافتها	her minecraft
ماينكرافتي	my minecraft
مايه	water
ماگدر	not able
مب	not
مبارا*	match
مباراتنا	our match
مباراته	his match
مباراتها	her match
مباراتي	my match
مبارح	yesterday
مبارك	congratulations
مباكلش	not eat
مبالغ	amounts of money
مبتز	blackmails
مبرا*	blade
مبراتنا	our blade
مبراته	his blade
مبراتها	her blade
مبراتي	my blade
مبروك	congratulations
مبسوط*	happy
مبعتش	not sent
مبعد	after
مبعرفش	not know
مبغيتش	i not want
مبقدرش	i not can
مبقيتش	not anymore
مبكلش	i not eat
مبلغ	amount of money
مبلل*	wet
مبنامش	not sleep
مبوق	high
مبوقين	high
مبيخلينيش	not lets me
مبيد*	poison
مبيدنا	our poison
مبيدها	her poison
مبيدي	my poison
مبيض	bleach
متاخر	late
متاخر*	late
متاع	of
متاعك	yours
متاعنا	ours
متاعها	hers
متاعهم	theirs
متاعو	his
متاعي	mine
متت	died
متجر*	shop
متجرنا	our shop
متجرها	her shop
متجري	my shop
متجوز*	married
متحرش	molester
متحف*	museum
متحفنا	our museum
متحفها	her museum
متحفي	my museum
متحكم	controls
متحكيش	not tell
متحمس	excited
متحمسه	excited
متحمل	not cope
متخبي*	hiding
متخليني	not let me
متدمر	broken down
متدمره	broken down
متر	metre
متراكم	piled up
مترجم*	interpreter
مترجمنا	our interpreter
مترجمها	her interpreter
مترجمي	my interpreter
متزوج*	married
متسال	i owe
متسخ	dirty
متشرد	homeless
متصلخ	naked
متصله	connected
متضاي	upset
متضايجه	upset
متضايق*	upset
متطوع*	volunteer
متطوعنا	our volunteer
متطوعها	her volunteer
متطوعي	my volunteer
متطوعين*	volunteers
متطوعيننا	our volunteers
متطوعينها	her volunteers
متطوعيني	my volunteers
متعب*	tired
متعصب	angry
متعنفه	abused
متعور	hurt
متغديتش	not eaten
متغشش	angry
متغششه	angry
متغطي	covered
متقاعد*	retired
متقولش	not tell
متقولي	not tell
متقوليش	not tell
متل	like
متلها	like her
متنا	died
متنرفز	angry
متنمر*	bully
متنمرنا	our bully
متنمرها	her bully
متنمري	my bully
متنمرين*	bullies
متنمريننا	our bullies
متنمرينها	her bullies
متنمريني	my bullies
متوتر*	nervous
متوحد	autistic
متوحد*	autistic
متورم*	swollen
متوفي	passed away
متوهمه	imagining
متي	when
متين*	fat
مثل	like
مثلها	like her
مثلي	like me
مجاع*	famine
مجاعتنا	our famine
مجاعته	his famine
مجاعتها	her famine
مجاعتي	my famine
مجاني*	free
مجبر*	forced
مجبرني	forces me
مجبور*	forced
مجرم*	criminal
مجروح*	hurt
مجلس*	council
مجلسنا	our council
مجلسها	her council
مجلسي	my council
مجمع*	saved up
مجموعه	group
مجوز*	married
مجوزين	married
مجوزين*	married off
محاصريني	surrounding me
محاضر*	talk
محاضرتنا	our talk
محاضرته	his talk
محاضرتها	her talk
محاضرتي	my talk
محامي*	lawyer
محامينا	our lawyer
محاميها	her lawyer
محاميي	my lawyer
محاولات	attempts
محاوله	attempt
محبس	prison
محبط	hopeless
محبطه	hopeless
محبوس*	locked in
محتاج	needs
محتاج*	needs
محتاجين	we need
محتار	confused
محتاره	confused
محتجز*	locked in
محترم*	kind
محجب*	hijab
محجوزه	booked
محد	nobody
محدا*	nobody
محدد	specific
محدش	nobody
محديحبني	nobody loves me
محديحس	nobody understands
محديسمعني	nobody hears me
محديعرف	nobody knows
محديفهمني	nobody understands
محروق*	burned
محشش*	high
محطتنا	our station
محطته	his station
محطتها	her station
محطتي	my station
محطم	broken
محطمه	broken
محطه	station
محقور	bullied
محقوره	bullied
محكم*	court
محكمتنا	our court
محكمته	his court
محكمتها	her court
محكمتي	my court
محل	shop
محلنا	our shop
محله	shop
محلها	her shop
محلي	my shop
محيت	i deleted
محگور	bullied
محگوره	bullied
مخاد	pillow
مخبا*	hidden
مخبي*	hidden
مختفي*	disappeared
مختفيه	missing
مختلف	different
مختلفات	different
مختلفه	different
مختون*	fgm
مخدتي	my pillow
مخدر*	drug
مخدرات	drugs
مخدرات*	drugs
مخدراتنا	our drugs
مخدراتها	her drugs
مخدراتي	my drugs
مخدرنا	our drug
مخدرها	her drug
مخدري	my drug
مخده	pillow
مخزن	chews qat
مخطوب*	engaged
مخطوف*	kidnapped
مخلوع	scared
مخلوعه	scared
مخليني	makes me
مخنوق*	suffocated
مخنوگ	suffocated
مخنوگه	suffocated
مخيف*	scary
مد	held out
مدام	teacher
مدامتي	boss
مداوم	went school
مدخل	entrance
مدرب*	coach
مدربنا	our coach
مدربها	her coach
مدربي	my coach
مدرس*	teacher
مدرستنا	our school
مدرسته	his school
مدرستها	her school
مدرستي	my school
مدرسنا	our teacher
مدرسه	school
مدرسها	her teacher
مدرسي	my teacher
مدري	i not know
مدسوس	hide
مدلي	gave me
مدمن*	addict
مدمنين	addicts
مدير*	headteacher
مديرنا	our headteacher
مديرها	her headteacher
مديري	my headteacher
مدينه	city
مديون*	in debt
مذاكره	exam
مذبحه	massacre
مذعور*	terrified
مرا	woman
مرابي	loan shark
مرات	times
مراته	his wife
مراتو	wife
مراتي	my wife
مراجيح*	swings
مراجيحنا	our swings
مراجيحها	her swings
مراجيحي	my swings
مراقب*	watches
مراهق*	teenager
مراهقنا	our teenager
مراهقها	her teenager
مراهقي	my teenager
مرايه	mirror
مربوط*	tied up
مرت	wife
مرتابوي	my stepmum
مرتابي	my stepmum
مرتاح*	relaxed
مرتعب	terrified
مرتعمي	my aunt
مرتنا	our wife
مرته	his wife
مرتها	her wife
مرتو	his wife
مرتي	my wife
مرتين	twice
مرجعتش	not came back
مرجعش	not came back
مرجوح*	swing
مرجوحتنا	our swing
مرجوحته	his swing
مرجوحتها	her swing
مرجوحتي	my swing
مرحبا	hello
مرحل*	level
مرحلتنا	our level
مرحلته	his level
مرحلتها	her level
مرحلتي	my level
مرحوم	late dead
مرحومه	dead
مرسي	thanks
مرشد	counsellor
مرشده	counsellor
مرض	illness
مرضان	sick
مرضت	sick
مرضعه	baby bottle
مرضنا	we sick
مرضو	sick
مرضوا	sick
مرضي	patients
مرعوب*	terrified
مرق	stew
مرقت	passed
مركز	centre
مركز*	centre
مركزنا	our centre
مركزها	her centre
مركزي	my centre
مرمي	thrown
مرميه	thrown
مره	once
مرهق*	exhausted
مروج*	dealer
مروجنا	our dealer
مروجها	her dealer
مروجي	my dealer
مروجين	dealers
مروحه	fan
مرور	traffic
مريسه	alcohol
مريض*	ill
مريول	shirt
مرگ	stew
مرگه	stew
مزاح	joking
مزح	joking
مزحت	joking
مزحنا	our joking
مزحه	joking
مزحها	her joking
مزحي	my joking
مزرق*	bruised
مزرگ	bruise
مزعج	annoying
مزلط	naked
مزلطه	naked
مزوج	married
مزوجه	married
مزيان	good
مزيانه	good
مزيانين	good
مزيد	more
مزيكا	song
مزيون	beautiful
مزيونه	beautiful
مس	teacher
مساطيل	high
مساعد*	help
مساعدتنا	our help
مساعدته	his help
مساعدتها	her help
مساعدتي	my help
مسافر*	gone abroad
مساق	cleaning
مسالني	i owe
مساييه	evening
مسبح	swimming
مستاجر	tenant
مستاجرين	tenant
مستحي	ashamed
مستحيل	impossible
مستحيه	ashamed
مستريسي	anxious
مستشفي*	hospital
مستشفينا	our hospital
مستشفيها	her hospital
مستشفيي	my hospital
مستعد*	ready
مستغرب	surprised
مستغل	use me
مستقبل*	future
مستقبلنا	our future
مستقبلها	her future
مستقبلي	my future
مستني*	waiting
مستوصف	hospital
مسجد*	mosque
مسجدنا	our mosque
مسجدها	her mosque
مسجدي	my mosque
مسجون	locked in
مسجونه	locked in
مسحور	possessed
مسحوره	possessed
مسخره	mocking
مسخن	food
مسدس	gun
مسدس*	gun
مسدسنا	our gun
مسدسها	her gun
مسدسي	my gun
مسدود	locked
مسدوده	locked
مسرحي*	play
مسرحيتنا	our play
مسرحيته	his play
مسرحيتها	her play
مسرحيتي	my play
مسطول*	high
مسفرني	sends me abroad
مسفريني	they send me abroad
مسك	grabbed
مسكت	grabbed
مسكر*	locked
مسكن*	painkillers
مسكناتنا	our painkillers
مسكناتها	her painkillers
مسكناتي	my painkillers
مسكننا	our painkillers
مسكنها	her painkillers
مسكني	grabbed me
مسكها	grabbed her
مسكوا	they grabbed
مسكون	possessed
مسكونه	possessed
مسكوني	grabbed me
مسلسل*	series
مسلسلنا	our series
مسلسلها	her series
مسلسلي	my series
مسلم*	muslim
مسمار	nail
مسمن	food dish
مسني	touched me
مسوس*	rotten
مسوول	boss
مسيحي*	christian
مسيطر	controls
مسيق	cleaning
مش	not
مشان	for
مشتاق*	miss
مشتيش	i not want
مشربتش	i not drank
مشرد*	homeless
مشرط*	blade
مشرطنا	our blade
مشرطها	her blade
مشرطي	my blade
مشروع*	project
مشروعنا	our project
مشروعها	her project
مشروعي	my project
مشط	comb
مشغلتي	boss
مشغليني	they make me work
مشغول*	busy
مشكل*	problem
مشكلتنا	our problem
مشكلته	his problem
مشكلتها	her problem
مشكلتي	my problem
مشكور*	thanks
مشلول*	disabled
مشمنيح	not good
مشنق*	rope noose
مشنقتنا	our rope noose
مشنقته	his rope noose
مشنقتها	her rope noose
مشنقتي	my rope noose
مشه	cat
مشهد	scene
مشوار	trip
مشوش	bullied
مشوشه	bullied
مشي	walked
مشيت	walked
مشينا	we walked
مشينه	train
مشيو	walked
مشيوا	walked
مصارع*	wrestling
مصارعتنا	our wrestling
مصارعته	his wrestling
مصارعتها	her wrestling
مصارعتي	my wrestling
مصاري*	money
مصارينا	our money
مصاريها	her money
مصاريي	my money
مصحاش	not woke
مصحف	quran
مصر	egypt
مصرنا	our egypt
مصره	egypt
مصرها	her egypt
مصروف	money
مصروفي	my money
مصري	my egypt
مصلحه	benefit
مصلخ	naked
مصلوخ	naked
مصلي	prayer room
مصيبه	disaster
مضاد	antibiotic
مضحك*	funny
مضروب*	beaten
مضغطتني	pressured me
مضيوم	sad
مطار*	airport
مطارنا	our airport
مطارها	her airport
مطاري	my airport
مطاعم	restaurant
مطبات*	bumps
مطباتنا	our bumps
مطباتها	her bumps
مطباتي	my bumps
مطبخ*	kitchen
مطبخنا	our kitchen
مطبخها	her kitchen
مطبخي	my kitchen
مطر	rain
مطرق	stick
مطرود*	kicked out
مطعم*	restaurant
مطعمنا	our restaurant
مطعمها	her restaurant
مطعمي	my restaurant
مطلق*	divorced
مطلقا	never
مطلوب	in debt
مطمين	reassured
مطواه	knife
مطوتنا	our knife
مطوته	his knife
مطوتها	her knife
مطوتي	my knife
مطوه	knife
مطيشه	tomatoes
مظلم	dark
مظلم*	dark
مع	with
معادش	not anymore
معاش	wages
معاق*	disabled
معاك	with you
معانا	with us
معاه	with him
معاها	with her
معاهم	with them
معاي	i have
معايا	with me
معتش	not anymore
معدتش	not anymore
معدتنا	our stomach
معدته	his stomach
معدتها	her stomach
معدتي	my stomach
معدش	not anymore
معده	stomach
معرفتش	i not know
معرفش	not know
معركه	fight
معسل	shisha
معصب*	angry
معصعصه	thin
معصمي	my wrist
معفن	dirty
معفنه	dirty
معقول	possible
معك	with you
معكرونه	pasta
معكم	with you
معلق*	spoon
معلقتنا	our spoon
معلقته	his spoon
معلقتها	her spoon
معلقتي	my spoon
معلم	teacher
معلم*	teacher
معلمتي	my teacher
معلمنا	our teacher
معلمه	teacher
معلمها	her teacher
معلمي	my teacher
معن	with them
معنا	with us
معناش	we not have
معندش	i not have
معندناش	we not have
معندهاش	she not has
معندهمش	they not have
معندوش	he not has
معنديش	not have
معنديشي	i not have
معنف	abused
معنفات	abused women
معنفه	abused
معه	with him
معها	with her
معهم	with them
معهن	with them
معو	with him
معونه	help
معي	with me
معيب	shame
معيش	i not have
مغبون	sad
مغبونه	sad
مغتصب*	raped
مغسله	car wash
مغطي*	covered
مغلق*	closed
مغمي*	passed out
مفاتيح*	keys
مفاتيحنا	our keys
مفاتيحها	her keys
مفاتيحي	my keys
مفتاح*	key
مفتاحنا	our key
مفتاحها	her key
مفتاحي	my key
مفتوح*	open
مفجوع	scared
مفجوعه	scared
مفرقعات	fireworks
مفقود*	missing
مفك	screwdriver
مفكره	diary
مفلس	no money
مفلسه	no money
مفماش	there is not
مفهمتش	i not understand
مفيد*	useful
مفيش	not any
مقابل	in return
مقادراش	i not can
مقادرش	i not can
مقاطع	video
مقاهي	cafes
مقبر*	cemetery
مقبرتنا	our cemetery
مقبرته	his cemetery
مقبرتها	her cemetery
مقبرتي	my cemetery
مقدرتش	i not can
مقدرش	can not
مقرقب	high
مقشه	broom
مقص	scissors
مقصنا	our scissors
مقصه	scissors
مقصها	her scissors
مقصي	my scissors
مقطع	video
مقطوع	cut off
مقطوعه	cut off
مقعد*	disabled
مقفله	locked
مقفول*	locked
مقلط	living room
مقلق	angry
مقلقه	angry
مقلوبه	food
مقهور*	sad
مقهي*	cafe
مقهينا	our cafe
مقهيها	her cafe
مقهيي	my cafe
مكاش	there is not
مكافحه	prevention
مكان	place
مكاناتي	my private parts
مكانش	there is not
مكاني	my private parts
مكاينش	there is not
مكتاب	depressed
مكتب*	library
مكتبتنا	our library
مكتبته	his library
مكتبتها	her library
مكتبتي	my library
مكتم	suffocating
مكتمه	suffocating
مكتوم	suffocating
مكتيب*	depressed
مكسر	broken
مكسره	broken
مكسور*	broken
مكسوف	shy ashamed
مكسوفه	ashamed
مكلتش	not eaten
مكلخ	stupid
مكلخه	stupid
مكلناش	we not ate
مكلوب	stupid
مكنتش	i was not
مكنسه	broom
مكنش	was not
مكنقدرش	i not can
مكوار	stick
مكوتي	my bum
مكوي	iron
مكياج*	makeup
مكيضربش	not hits
مكيف	air conditioner
مل	bored
ملابس*	clothes
ملابسنا	our clothes
ملابسها	her clothes
ملابسي	my clothes
ملاكم*	boxing
ملاكمتنا	our boxing
ملاكمته	his boxing
ملاكمتها	her boxing
ملاكمتي	my boxing
ملاهي	funfair
ملاين	million
ملبوس	possessed
ملبوسه	possessed
ملجا*	refuge
ملح	salt
ملحنا	our salt
ملحه	salt
ملحها	her salt
ملحي	my salt
ملط	naked
ملعب	pitch
ملعب*	pitch
ملعبنا	our pitch
ملعبها	her pitch
ملعبي	my pitch
ملعقه	spoon
ملعگه	spoon
ملف	file
ملكه	wedding
ملليت	fed up
ملناش	we not have
ملهاش	she not has
ملوخيه	food
ملوش	he not has
ملي	when
مليت	fed up
مليتحياتي	tired of life
مليح	good
مليحه	good
مليش	i not have
مليشيا	armed militia
مليشيات	armed militia
ملين	laxatives
ملينات*	laxatives
مليناتنا	our laxatives
مليناتها	her laxatives
مليناتي	my laxatives
مليون	million
ملچه	wedding
ممتاز	great
ممتاز*	great
ممتع*	fun
ممرض*	nurse
ممرضنا	our nurse
ممرضها	her nurse
ممرضي	my nurse
ممشي	footpath
ممكن	maybe
ممل	boring
ممنوع	not allowed
ممنوعه	not allowed
ممنونين	thankful
مميزه	special
من	from
منابتز	we blackmail
مناخد	we take
مناخذ	we take
مناذي	we hurt
مناذيت	we hurt
مناسبه	suitable
مناستغل	we exploit
مناطقي	my private parts
مناغتصب	we rape
مناقشه	discussion
مناكلش	i not eat
منام	dream
منبتز	we blackmail
منبسط	we beat
منبعت	we send
منبعد	after
منبغيش	i not want
منبوذ*	left out
منبوس	we kiss
منبيش	i not want
منبيع	we sell
منتبع	we follow
منتحرش	we molest
منتخب*	team
منتخبنا	our team
منتخبها	her team
منتخبي	my team
منترك	we leave
منتز*	park
منتزتنا	our park
منتزته	his park
منتزتها	her park
منتزتي	my park
منتنمر	we bully
منجابر	we force
منجبر	we force
منجرح	we cut
منجلد	we whip
منجوز	we marry off
منجيب	we bring
منحبس	we lock
منحبش	i not want
منحجز	we lock
منحرق	we burn
منحرم	we not let
منحرگ	we burn
منحسس	we touch
منحضن	we hug
منحكم	we control
منحكي	we talk
منحمل	we carry
منحمي	we protect
منخاري	my nose
منخبر	we tell
منخبط	we hit
منخبي	we hide
منخطف	we kidnap
منخلي	we make
منخنق	we strangle
منخوف	we scare
مندبح	we kill
مندفش	we shove
مندفع	we pay
مندور	we look for
مندي	food
منذ	since
منذبح	we kill
منذي	we hurt
منراسل	we message
منراقب	we watch
منربط	we tie
منرسل	we send
منرعب	we terrify
منرفس	we kick
منركل	we kick
منرمي	we throw
منزعق	we shout at
منزل*	home
منزلنا	our home
منزلها	her home
منزلي	my home
منزوج	we marry off
منساعد	we help
منسال	we ask
منستغل	we exploit
منسحب	we drag
منسخر	we mock
منسرق	we steal
منسفر	we send abroad
منسكر	we lock
منسمم	we poison
منسيب	we leave
منشار	saw
منشارك	we share
منشتري	we buy
منشتم	we swear
منشغل	we make work
منشلت	we kick
منشلح	we undress
منشنق	we hang
منشور	poster leaflet
منشوف	we see
منشيل	we carry
منصرخ	we shout at
منصفع	we slap
منصور	we film
منضايق	we bother
منضحك	we laugh
منضرب	we hit
منطبخ	we cook
منطرد	we kick out
منطعم	we feed
منطعن	we stab
منطقتنا	our area
منطقه	area
منطلب	we ask for
منع	forbidden
منعاقب	we punish
منعت	forbidden
منعتنا	she forbidden us
منعتني	she forbidden me
منعتها	she forbidden her
منعذب	we torture
منعرفش	i not know
منعك	forbidden you
منعلم	we teach
منعمل	we do
منعنا	we forbidden
منعنف	we abuse
منعني	not let me
منعه	forbidden him
منعها	forbidden her
منعهم	forbidden them
منعو	forbidden him
منعوا	they forbidden
منعور	we hurt
منعونا	they forbidden us
منعوني	they forbidden me
منعوها	they forbidden her
منعيب	we mock
منغتصب	we rape
منغسل	we wash
منغصب	we force
منغلق	we lock
منفتش	we search
منفوخ	swollen
منقبل	we kiss
منقتل	we kill
منقدرش	i not can
منقذنا	our rescuer
منقرص	we pinch
منقطع	we cut
منقفل	we lock
منقللي	we tell
منك	from you
منكتبل	we text
منكتل	we hit
منكره	we hate
منكسر	we break
منكلم	we talk to
منكون	we are
منكوي	we burn
منلاحق	we follow
منلاعب	we play with
منلامس	we touch
منلبس	we wear
منلطش	we slap
منلطم	we slap
منلعن	we curse
منلكم	we punch
منلمس	we touch
منمتش	i not sleep
منمنع	we forbid
منموت	we kill
مننجمش	i not can
مننشر	we post
مننظف	we clean
مننوم	we make sleep
منه	from him
منها	from her
منهار	broken down
منهاره	broken down
منهجر	we abandon
منهدد	we threaten
منهز	we insult
منهك*	exhausted
منهم	from them
منهن	from them
منهو	who
منهي	who
منهين	we insult
منو	who
منوجع	we hurt
منوذي	we hurt
منور	welcome
منوصل	we deliver
منوم*	sleeping pills
منومنا	our sleeping pills
منومها	her sleeping pills
منومي	my sleeping pills
مني	from me
منياخذ	we take
منيب	not
منيح*	good
منيش	i am not
منين	when
منگتل	we kill
مها	her mum
مهدد*	threatened
مهددني	threatens me
مهدود	exhausted
مهر	dowry
مهرب	smuggler
مهرنا	our dowry
مهره	dowry
مهرها	her dowry
مهري	my dowry
مهضوم	funny
مهلوك	tired
مهلوكه	tired
مهم	important
مهمل*	neglected
مهموم*	sad
مهو	not
مهوب	not
مهوش	not
مو	not
مواجهه	confronting
مواد	subjects
مواعيد*	appointments
مواعيدنا	our appointments
مواعيدها	her appointments
مواعيدي	my appointments
مواعين	plates
موافق*	agrees
مواقف	parking
موب	not
موبايل*	phone
موبايلنا	our phone
موبايلها	her phone
موبايلي	my phone
موت	death
موتر	car
موتنا	our death
موتني	killed me
موته	death
موتها	her death
موتي	my death
موثره	touching story
موجر	tenant
موجود	there is
موجوده	there
موجوع	ill
موجوعه	ill
مودباس	password
موراي	behind me
مورم*	swollen
موز	fruit
موزيكا	song
موزين	not good
موس	blade
موسخ	dirty
موسخه	dirty
موسنا	our blade
موسه	blade
موسها	her blade
موسي	my blade
موسيقي*	music
موسيقينا	our music
موسيقيها	her music
موسيقيي	my music
موسيو	teacher
موش	not
موضوع*	subject
موطه	ice cream
موظف*	worker
موعد*	appointment
موعدنا	our appointment
موعدها	her appointment
موعدي	my appointment
موقف	bus stop
موقف*	bus stop
موقفنا	our bus stop
موقفها	her bus stop
موقفي	my bus stop
مومنيح	not good
مووت	to death
مويه	water
مي	water
ميا	hundred
ميت	dead
ميته	dead
ميتين	dead
ميحتاج	need
ميخلوني	not let me
ميخليني	not let me
ميرسي	thanks
ميز	table
ميزان*	scales weight
ميزاننا	our scales weight
ميزانها	her scales weight
ميزاني	my scales weight
ميس	teacher
ميكروباص	bus
ميلاد*	birthday
ميلادنا	our birthday
ميلادها	her birthday
ميلادي	my birthday
ميمتي	my mum
مين	who
مينو	who
ميه	hundred
مچبوس	food
مگفول	locked
مگفوله	locked
نابتز	we blackmail
ناتجوز	we marry
ناتخانق	we fight
ناتزوج	we marry
ناتعاط	we take drugs
ناتكلم	we talk
ناخد	we take
ناخذ	we take
نادرا	rarely
نادم	sorry
نادمه	sorry
نادو*	called
نادي	club
نادي*	club
نادينا	our club
ناديها	her club
ناديي	my club
ناذي	we hurt
ناذيت	we hurt
نار	fire
نارنا	our fire
ناره	fire
نارها	her fire
ناري	my fire
نازح	refugee
نازحه	refugee
نازحين	refugee
ناس	people
ناستغل	we exploit
ناشز	disobedient wife
ناشط	happy
ناطر	waiting
ناطره	waiting
ناطرين	waiting
ناغتصب	we rape
نافور*	fountain
نافورتنا	our fountain
نافورته	his fountain
نافورتها	her fountain
نافورتي	my fountain
ناقصه	missing
ناكل	we eat
نام	slept
نامت	slept
نامعي	slept with me
ناممعي	slept with me
نامنا	we slept
نامو	slept
ناموا	slept
ناوي	planning
ناوي*	planning
نايم*	asleep
نباتي	vegetarian
نبتز	we blackmail
نبدا	i start
نبدي	i start
نبزني	insults me
نبسط	we beat
نبعت	we send
نبغي	we want
نبكي	we cry
نبلع	we swallow
نبلغ	we report
نبوس	we kiss
نبي	we want
نبيع	we sell
نت	internet
نتا	you
نتاخر	we late
نتاذي	we hurt
نتاع	of
نتاعك	yours
نتاعنا	ours
نتاعها	hers
نتاعهم	theirs
نتاعو	his
نتاعي	mine
نتالم	we pain
نتايا	you
نتبع	we follow
نتجوز	we marry
نتحر	i kill myself
نتحرش	we molest
نتحسن	we better
نتحمم	we shower
نتخانق	we fight
نتخبي	we hide
نتدرب	we train
نتذكر	we remember
نترك	we leave
نتزوج	we marry
نتسلي	we have fun
نتسول	we beg
نتشنق	i hang myself
نتصل	we call
نتضارب	we fight
نتطلق	we divorce
نتطنز	we make fun
نتعارك	we fight
نتعاط	we take drugs
نتعب	we tired
نتعرض	we suffer
نتعرف	we meet
نتعلم	we learn
نتفلي	pulled my hair
نتفني	pulled my hair
نتقيا	we vomit
نتكلم	we talk
نتمرن	we train
نتمني	we hope
نتنمر	we bully
نتوم	you
نتوما	you
نتي	you
نتيا	you
نجابر	we force
نجاره	carpentry
نجبر	we force
نجح	passed
نجحت	passed
نجحنا	we passed
نجحو	passed
نجحوا	passed
نجرب	i try
نجرح	we cut
نجري	we run
نجلد	we whip
نجلس	we sit
نجم	i can
نجمع	we collect
نجوز	we marry off
نجوع	we hungry
نجي	we come
نجيب	we bring
نحاول	we try
نحب	i want
نحبس	we lock
نحتاج	we need
نحتفل	we celebrate
نحجز	we lock
نحرق	we burn
نحرم	we not let
نحرگ	we burn
نحسس	we touch
نحشش	we smoke weed
نحصل	we happen
نحضن	we hug
نحط	we put
نحفان*	thin
نحكم	we control
نحكي	we talk
نحلف	we swear
نحلم	we dream
نحمل	we carry
نحمي	we protect
نحن	we
نحنا	we
نحيف*	thin
نخاف	we scared
نخبر	we tell
نخبط	we hit
نخبي	we hide
نختفي	we disappear
نختل	we hide
نخجل	we ashamed
نخرج	we go out
نخزن	chews qat
نخسر	we lose
نخطب	we engaged
نخطف	we kidnap
نخلي	we make
نخنق	we strangle
نخوف	we scare
نخيل	palm trees
ندبات	scars
ندبتنا	our scar
ندبته	his scar
ندبتها	her scar
ندبتي	my scar
ندبح	we kill
ندبه	scar
ندحك	i laugh
ندخل	we come in
ندخن	we smoke
ندرس	we study
ندس	hide
ندعس	we run over
ندفش	we shove
ندفع	we pay
ندفنك	bury you
ندم*	regret
ندوب*	scars
ندوبنا	our scars
ندوبها	her scars
ندوبي	my scars
ندور	we look for
ندوره	we look for him
نذاكر	we study
نذبح	we kill
نذي	we hurt
نراسل	we message
نراقب	we watch
نربح	we win
نربط	we tie
نرتجف	we shake
نرجع	we come back
نرجف	we shake
نرجيله	shisha
نرسل	we send
نرسم	we draw
نرضع	we feed
نرعب	we terrify
نرفس	we kick
نرقص	we dance
نركض	we run
نركل	we kick
نرمي	we throw
نروح	we go
نري	we see
نريد	we want
نزرع	we plant
نزع	undressed me
نزعق	we shout at
نزعل	we upset
نزعني	undressed me
نزف	bled
نزفت	bled
نزفنا	we bled
نزفو	bled
نزفوا	bled
نزل	went down
نزلت	went down
نزلنا	we went down
نزلو	went down
نزلوا	went down
نزوج	we marry off
نزور	we visit
نزيف*	bleeding
نزيفنا	our bleeding
نزيفها	her bleeding
نزيفي	my bleeding
نسا	women
نساعد	we help
نسافر	we go abroad
نسال	we ask
نسايي*	women
نسبح	we swim
نستحم	we shower
نستحي	we ashamed
نستخبي	hide
نستغل	we exploit
نستفرغ	we vomit
نستنا	i wait
نستني	we wait
نستيقظ	we wake up
نسجل	register
نسحب	we drag
نسخر	we mock
نسرق	we steal
نسفر	we send abroad
نسكت	we quiet
نسكر	we lock
نسكن	we live
نسمع	we hear
نسمم	we poison
نسوان	women
نسوي	we do
نسويسيدي	i kill myself
نسي	forgot
نسيب	we leave
نسيبي	my brother in law
نسيت	forgot
نسيسيدي	i kill myself
نسينا	we forgot
نسيو	forgot
نسيوا	forgot
نشارك	we share
نشتري	we buy
نشتغل	we work
نشتم	we swear
نشحت	we beg
نشر	posted
نشرب	we drink
نشرت	posted
نشرتني	she posted me
نشرد	we run away
نشرط	i cut myself
نشرنا	we posted
نشرني	posted me
نشره	posted him
نشرها	posted her
نشرو	they posted
نشروا	they posted
نشروني	they posted me
نشعر	we feel
نشغل	we make work
نشلت	we kick
نشلح	we undress
نشلط	i cut myself
نشله	cold
نشنق	we hang
نشوف	we see
نشيل	we carry
نص	half
نصبن	washing
نصبوا	scammed
نصحي	we wake up
نصدق	we believe
نصدم	we crash
نصرخ	we shout at
نصفع	we slap
نصلح	we fix
نصلي	we pray
نصور	we film
نصوم	we not eat
نصيب	groom
نصيحه	advice
نصير	we happen
نضاره	glasses
نضايق	we bother
نضبط	we fix
نضحك	we laugh
نضرب	we hit
نضف	cleaned
نضفت	cleaned
نضفنا	we cleaned
نضفو	cleaned
نضفوا	cleaned
نضيع	we missing
نضيف*	clean
نطبخ	we cook
نطرد	we kick out
نطرش	we vomit
نطعم	we feed
نطعميها	feed her
نطعن	we stab
نطلب	we ask for
نطلع	we go out
نطلق	we divorce
نطيب	i cook
نطيح	we fall
نظاره	glasses
نظافه	cleaning
نظف	cleaned
نظفت	cleaned
نظفتني	she cleaned me
نظفنا	we cleaned
نظفني	cleaned me
نظفه	cleaned him
نظفها	cleaned her
نظفو	they cleaned
نظفوا	they cleaned
نظفوني	they cleaned me
نظيف*	clean
نعاقب	we punish
نعال*	slipper
نعالنا	our slipper
نعالها	her slipper
نعالي	my slipper
نعاني	we suffer
نعذب	we torture
نعرضه	show
نعرف	we know
نعرفهم	we know them
نعسان	sleepy
نعسانه	sleepy
نعصب	we angry
نعلم	we teach
نعم	yes
نعمل	we do
نعنع	mint
نعنف	we abuse
نعور	we hurt
نعوم	swimming
نعيب	we mock
نعيش	we live
نعيط	we cry
نغتصب	we rape
نغسل	we wash
نغصب	we force
نغضب	we angry
نغلق	we lock
نغني	we sing
نغيب	we missing
نفتح	we open
نفتش	we search
نفخ	swollen
نفدلك	joking
نفذلك	joking
نفس	same
نفسنا	our self
نفسه	himself
نفسها	herself
نفسي	myself
نفسيتي	my mood
نفسيه	mental
نفضحك	i will expose you
نفكر	we think
نفهم	we understand
نفوز	we win
نفيق	we wake up
نقاب	veil
نقبل	we kiss
نقتل	we kill
نقتلك	i will kill you
نقدر	we can
نقدي	cash
نقرا	we read
نقرر	we decide
نقرص	we pinch
نقطع	we cut
نقعد	we sit
نقفل	we lock
نقل	moved
نقلت	moved
نقللي	we tell
نقلنا	we moved
نقلو	moved
نقلوا	moved
نقلوه	moved him
نقود*	money
نقودنا	our money
نقودها	her money
نقودي	my money
نقول	we say
نكت	jokes
نكتب	we write
نكتبل	we text
نكتتنا	our joke
نكتته	his joke
نكتتها	her joke
نكتتي	my joke
نكتل	we hit
نكتنا	our jokes
نكته	joke
نكتها	her jokes
نكتي	my jokes
نكدب	we lie
نكذب	we lie
نكره	we hate
نكسر	we break
نكلم	we talk to
نكنس	we sweep
نكون	we are
نكوي	we burn
نلاحق	we follow
نلاعب	we play with
نلامس	we touch
نلبس	we wear
نلطش	we slap
نلطم	we slap
نلعب	we play
نلعن	we curse
نلكم	we punch
نلمس	we touch
نمرض	we sick
نمزح	joking
نمشي	we walk
نمنا	we slept
نمنع	we forbid
نموت	we die
نموسيه	bed
ننام	we sleep
ننايم	we sleep
ننتحر	suicide
ننتظر	we wait
ننجح	we pass
ننجرح	we hurt
ننجم	i can
ننزف	we bleed
ننزل	we go down
ننسي	we forget
ننشر	we post
ننضف	we clean
ننظف	we clean
ننفجر	we explode
ننقل	we move
ننكسر	we break
ننوم	we make sleep
نهار	day
نهاوش	we fight
نهايه	end
نهايي	final
نهجر	we abandon
نهدد	we threaten
نهر	river
نهرب	we run away
نهرنا	our river
نهره	shouting
نهرها	her river
نهري	my river
نهز	we insult
نهزر	joking
نهين	we insult
نوادي	club
نوجع	we hurt
نودز	nudes
نودع	say goodbye
نوذي	we hurt
نور	light
نورنا	our light
نوره	light
نورها	her light
نوري	my light
نوزع	handed out
نوصل	we deliver
نوصلو	deliver
نوع	kind
نوعد	we promise
نوفر	we save
نوقع	we fall
نوقف	we stop
نولد	we give birth
نوم	sleep
نومي	my sleep
نياخذ	we take
نيرس	nurse
نيسان	april
نيشان	wedding
نيك	sex
نيود	nudes
نڤدر	i can
نگتل	we kill
نگدر	we can
نگعد	we sit
نگول	we say
هات	give me
هاتجوز	i will marry
هاتخانق	i will fight
هاتزوج	i will marry
هاتعاط	i will take drugs
هاتف*	phone
هاتفنا	our phone
هاتفها	her phone
هاتفي	my phone
هاتكلم	i will talk
هاد	this
هاداك	that
هادي	quiet
هاذ	this
هاذا	this
هاذاك	that
هاذه	this
هاذول	these
هاذي	this
هارب*	runaway
هاظ	this
هاكل	i will eat
هالباص	this bus
هالبرد	this cold
هالحديقه	this park
هالحين	now
هالدنيا	this life
هالسنه	this year
هالشي	this thing
هالليله	tonight
هالمره	this time
هالوقت	now
هالولد	this boy
هاليوم	today
هاهرب	run away
هاوش*	fought
هاوشنا	we fought
هاي	this
هايدا	this
هايدي	this
هايه	this
هبدني	hit me
هبطت	i got off
هبغي	i will want
هبكي	i will cry
هبلع	i will swallow
هبلغ	i will report
هتاخر	i will late
هتاذي	i will hurt
هتالم	i will pain
هتجوز	i will marry
هتحسن	i will better
هتحمم	i will shower
هتخانق	i will fight
هتدرب	i will train
هتذكر	i will remember
هتزوج	i will marry
هتسول	i will beg
هتصل	i will call
هتضارب	i will fight
هتطلق	i will divorce
هتعارك	i will fight
هتعاط	i will take drugs
هتعب	i will tired
هتعرض	i will suffer
هتعلم	i will learn
هتقيا	i will vomit
هتكلم	i will talk
هتكني	raped me
هتمرن	i will train
هتمني	i will wish
هتموت	will die
هجر	abandoned
هجرت	abandoned
هجرتنا	she abandoned us
هجرتني	she abandoned me
هجرتها	she abandoned her
هجرك	abandoned you
هجرنا	we abandoned
هجرني	abandoned me
هجره	abandoned him
هجرها	abandoned her
هجرهم	abandoned them
هجرو	abandoned him
هجروا	they abandoned
هجرونا	they abandoned us
هجروني	they abandoned me
هجروها	they abandoned her
هجري	i will run
هجلس	i will sit
هجوع	i will hungry
هجي	i will come
هحاول	i will try
هحتاج	i will need
هحتفل	i will celebrate
هحرق*	will burn
هحس	i will feel
هحشش	i will smoke weed
هحصل	i will happen
هحكي	i will talk
هحلف	i will swear
هحلم	i will dream
هخاف	i will scared
هختفي	i will disappear
هخجل	i will ashamed
هخرج	i will go out
هخسر	i will lose
هخطب	i will engaged
هدا	this
هداك	that
هدايا*	presents
هدايانا	our presents
هداياها	her presents
هداياي	my presents
هدبح*	will kill
هدخل	i will come in
هدخن	i will smoke
هدد	threatened
هددت	threatened
هددتنا	she threatened us
هددتني	she threatened me
هددتها	she threatened her
هددك	threatened you
هددنا	threatened us
هددني	threatened me
هدده	threatened him
هددها	threatened her
هددهم	threatened them
هددو	threatened him
هددوا	they threatened
هددونا	they threatened us
هددوني	they threatened me
هددوه	threatened him
هددوها	they threatened her
هدرس	i will study
هدعس	i will run over
هدف	goal
هدفا	goal
هدفنا	our goal
هدفه	goal
هدفها	her goal
هدفي	my goal
هدول	those
هدولا	these
هدوم*	clothes
هدومنا	our clothes
هدومها	her clothes
هدومي	my clothes
هديتنا	our present
هديته	his present
هديتها	her present
هديتي	my present
هديك	that
هديه	present
هذا	this
هذاك	that
هذاكر	i will study
هذاني	this
هذبح*	will kill
هذه	this
هذول	these
هذولا	these
هذوله	these
هذولي	these
هذي	this
هذيك	that
هذيچ	that
هراوه	stick
هرب	ran away
هربان*	runaway
هربت	ran away
هربح	i will win
هربنا	we ran away
هربو	ran away
هربوا	ran away
هرتجف	i will shake
هرجع	i will come back
هرجف	i will shake
هرسم	i will draw
هرضع	i will feed
هرقص	i will dance
هرقه	illegal boat crossing
هركض	i will run
هروب	running away
هروح	i will go
هريد	i will want
هريس	food
هز	insulted
هزار	joking
هزت	insulted
هزتنا	she insulted us
هزتني	she insulted me
هزتها	she insulted her
هزرع	i will plant
هزعل	i will upset
هزك	insulted you
هزنا	insulted us
هزني	insulted me
هزه	insulted him
هزها	insulted her
هزهم	insulted them
هزو	insulted him
هزوا	they insulted
هزور	i will visit
هزونا	they insulted us
هزوني	they insulted me
هزوها	they insulted her
هسا	now
هسافر	i will go abroad
هسبح	i will swim
هستحم	i will shower
هستحي	i will ashamed
هستفرغ	i will vomit
هستني	i will wait
هستيقظ	i will wake up
هسع	now
هسكت	i will quiet
هسكن	i will live
هسمع	i will hear
هسه	now
هسوي	i will do
هسيب	i will leave
هشتغل	i will work
هشحت	i will beg
هشرب	i will drink
هشرد	i will run away
هشعر	i will feel
هشنق	i hang myself
هصحي	i will wake up
هصدق	i will believe
هصدم	i will crash
هصلح	i will fix
هصلي	i will pray
هصوم	i will not eat
هصير	i will happen
هضبط	i will fix
هضربك	will hit you
هضرني	talked to me
هضيع	i will missing
هطرش	i will vomit
هطفش	i run away
هطلع	i will go out
هطلق	i will divorce
هطيح	i will fall
هعاني	i will suffer
هعرف	i will know
هعصب	i will angry
هعمل	i will do
هعيش	i will live
هعيط	i will cry
هغضب	i will angry
هغني	i will sing
هغيب	i will missing
هفتح	i will open
هفضحك	i will expose you
هفكر	i will think
هفهم	i will understand
هفوز	i will win
هفيق	i will wake up
هقتل*	will kill
هقتلك	will kill you
هقدر	i will can
هقرا	i will read
هقرر	i will decide
هقع	i will fall
هقعد	i will sit
هقول	i will say
هكتب	i will write
هكدب	i will lie
هكذب	i will lie
هكر	hacked
هكرني	hacked
هكل	i will eat
هل	is
هلا	now
هلبا	a lot
هلبه	a lot
هلعب	i will play
هلق	now
هلقيت	now
هلنهار	today
هلوقت	now
هم	they
هما	they
همرض	i will sick
همشي	i will walk
هموت	i will die
هموتك	will kill you
همين	also
هن	they
هنا	here
هناك	there
هناكه	there
هنام	i will sleep
هنانا	here
هنانه	here
هنايم	i will sleep
هنتحر	i will suicide
هنتظر	i will wait
هنجح	i will pass
هنجرح	i will hurt
هنزف	i will bleed
هنزل	i will go down
هنسي	i will forget
هنشر	will send
هنضف	i will clean
هنفجر	i will explode
هنقل	i will move
هنكسر	i will break
هنن	they
هني	here
هنيك	there
هنيه	here
هه	haha
ههاوش	i will fight
ههرب	i will run away
هو	he
هوا	he
هواي	very
هوايه	very
هودي	these
هوز	hose
هوصل	deliver
هوعد	i will promise
هوقع	i will fall
هوقف	i will stop
هولد	i will give birth
هوم	they
هوما	they
هون	here
هونيك	there
هوه	he
هويتي	my id
هي	she
هيا	she
هيابتز	will blackmail
هيابتزنا	will blackmail us
هيابتزني	will blackmail me
هيابتزه	will blackmail him
هيابتزها	will blackmail her
هيابتزوني	they will blackmail me
هيابتزوها	they will blackmail her
هياتجوز	will marry
هياتخانق	will fight
هياتزوج	will marry
هياتعاط	will take drugs
هياتكلم	will talk
هياخد	will take
هياخدنا	will take us
هياخدني	will take me
هياخده	will take him
هياخدها	will take her
هياخدوني	they will take me
هياخدوها	they will take her
هياخذ	will take
هياخذنا	will take us
هياخذني	will take me
هياخذه	will take him
هياخذها	will take her
هياخذوني	they will take me
هياخذوها	they will take her
هياذي	will hurt
هياذيت	will hurt
هياذيتنا	will hurt us
هياذيتني	will hurt me
هياذيته	will hurt him
هياذيتها	will hurt her
هياذيتوني	they will hurt me
هياذيتوها	they will hurt her
هياذينا	will hurt us
هياذيني	will hurt me
هياذيه	will hurt him
هياذيها	will hurt her
هياذيوني	they will hurt me
هياذيوها	they will hurt her
هياستغل	will exploit
هياغتصب	will rape
هياغتصبنا	will rape us
هياغتصبني	will rape me
هياغتصبه	will rape him
هياغتصبها	will rape her
هياغتصبوني	they will rape me
هياغتصبوها	they will rape her
هياكل	will eat
هيبتز	will blackmail
هيبتزنا	will blackmail us
هيبتزني	will blackmail me
هيبتزه	will blackmail him
هيبتزها	will blackmail her
هيبتزوني	they will blackmail me
هيبتزوها	they will blackmail her
هيبسط	will beat
هيبسطنا	will beat us
هيبسطني	will beat me
هيبسطه	will beat him
هيبسطها	will beat her
هيبسطوني	they will beat me
هيبسطوها	they will beat her
هيبعت	will send
هيبعتنا	will send us
هيبعتني	will send me
هيبعته	will send him
هيبعتها	will send her
هيبعتوني	they will send me
هيبعتوها	they will send her
هيبغي	will want
هيبكي	will cry
هيبلع	will swallow
هيبلغ	will report
هيبوس	will kiss
هيبوسنا	will kiss us
هيبوسني	will kiss me
هيبوسه	will kiss him
هيبوسها	will kiss her
هيبوسوني	they will kiss me
هيبوسوها	they will kiss her
هيبيع	will sell
هيتاخر	will late
هيتاذي	will hurt
هيتالم	will pain
هيتبع	will follow
هيتبعنا	will follow us
هيتبعني	will follow me
هيتبعه	will follow him
هيتبعها	will follow her
هيتبعوني	they will follow me
هيتبعوها	they will follow her
هيتجوز	will marry
هيتحرش	will molest
هيتحرشنا	will molest us
هيتحرشني	will molest me
هيتحرشه	will molest him
هيتحرشها	will molest her
هيتحرشوني	they will molest me
هيتحرشوها	they will molest her
هيتحسن	will better
هيتحمم	will shower
هيتخانق	will fight
هيتدرب	will train
هيتذكر	will remember
هيترك	will leave
هيتركنا	will leave us
هيتركني	will leave me
هيتركه	will leave him
هيتركها	will leave her
هيتركوني	they will leave me
هيتركوها	they will leave her
هيتزوج	will marry
هيتسول	will beg
هيتصل	will call
هيتضارب	will fight
هيتطلق	will divorce
هيتعارك	will fight
هيتعاط	will take drugs
هيتعب	will tired
هيتعرض	will suffer
هيتعلم	will learn
هيتقيا	will vomit
هيتكلم	will talk
هيتمرن	will train
هيتمني	will wish
هيتنمر	will bully
هيتنمرنا	will bully us
هيتنمرني	will bully me
هيتنمره	will bully him
هيتنمرها	will bully her
هيتنمروني	they will bully me
هيتنمروها	they will bully her
هيجابر	will force
هيجابرنا	will force us
هيجابرني	will force me
هيجابره	will force him
هيجابرها	will force her
هيجابروني	they will force me
هيجابروها	they will force her
هيجبر	will force
هيجبرنا	will force us
هيجبرني	will force me
هيجبره	will force him
هيجبرها	will force her
هيجبروني	they will force me
هيجبروها	they will force her
هيجر	will drag
هيجرح	will cut
هيجرحنا	will cut us
هيجرحني	will cut me
هيجرحه	will cut him
هيجرحها	will cut her
هيجرحوني	they will cut me
هيجرحوها	they will cut her
هيجرنا	will drag us
هيجرني	will drag me
هيجره	will drag him
هيجرها	will drag her
هيجروني	they will drag me
هيجروها	they will drag her
هيجري	will run
هيجلد	will whip
هيجلدنا	will whip us
هيجلدني	will whip me
هيجلده	will whip him
هيجلدها	will whip her
هيجلدوني	they will whip me
هيجلدوها	they will whip her
هيجلس	will sit
هيجوز	will marry off
هيجوزنا	will marry us off
هيجوزني	will marry me off
هيجوزه	will marry him off
هيجوزها	will marry her off
هيجوزوني	will marry me off
هيجوزوها	will marry her off
هيجوع	will hungry
هيجي	will come
هيجيب	will bring
هيحاول	will try
هيحب	will love
هيحبس	will lock
هيحبسنا	will lock us
هيحبسني	will lock me
هيحبسه	will lock him
هيحبسها	will lock her
هيحبسوني	they will lock me
هيحبسوها	they will lock her
هيحبنا	will love us
هيحبني	will love me
هيحبه	will love him
هيحبها	will love her
هيحبوني	they will love me
هيحبوها	they will love her
هيحتاج	will need
هيحتفل	will celebrate
هيحجز	will lock
هيحجزنا	will lock us
هيحجزني	will lock me
هيحجزه	will lock him
هيحجزها	will lock her
هيحجزوني	they will lock me
هيحجزوها	they will lock her
هيحرق	will burn
هيحرقنا	will burn us
هيحرقني	will burn me
هيحرقه	will burn him
هيحرقها	will burn her
هيحرقوني	they will burn me
هيحرقوها	they will burn her
هيحرم	will not let
هيحرمنا	will not let us
هيحرمني	will not let me
هيحرمه	will not let him
هيحرمها	will not let her
هيحرگ	will burn
هيحرگنا	will burn us
هيحرگني	will burn me
هيحرگه	will burn him
هيحرگها	will burn her
هيحرگوني	they will burn me
هيحرگوها	they will burn her
هيحس	will feel
هيحسس	will touch
هيحسسنا	will touch us
هيحسسني	will touch me
هيحسسه	will touch him
هيحسسها	will touch her
هيحسسوني	they will touch me
هيحسسوها	they will touch her
هيحشش	will smoke weed
هيحصل	will happen
هيحضن	will hug
هيحضننا	will hug us
هيحضنني	will hug me
هيحضنه	will hug him
هيحضنها	will hug her
هيحضنوني	they will hug me
هيحضنوها	they will hug her
هيحكم	will control
هيحكمنا	will control us
هيحكمني	will control me
هيحكمه	will control him
هيحكمها	will control her
هيحكموني	they will control me
هيحكموها	they will control her
هيحكي	will talk
هيحكينا	will talk us
هيحكيني	will talk me
هيحكيه	will talk him
هيحكيها	will talk her
هيحكيوني	they will talk me
هيحكيوها	they will talk her
هيحلف	will swear
هيحلم	will dream
هيحمل	will carry
هيحمي	will protect
هيحمينا	will protect us
هيحميني	will protect me
هيحميه	will protect him
هيحميها	will protect her
هيحميوني	they will protect me
هيحميوها	they will protect her
هيخاف	will scared
هيخبر	will tell
هيخبرنا	will tell us
هيخبرني	will tell me
هيخبره	will tell him
هيخبرها	will tell her
هيخبروني	they will tell me
هيخبروها	they will tell her
هيخبط	will hit
هيخبطنا	will hit us
هيخبطني	will hit me
هيخبطه	will hit him
هيخبطها	will hit her
هيخبطوني	they will hit me
هيخبطوها	they will hit her
هيخبي	will hide
هيختفي	will disappear
هيخجل	will ashamed
هيخرج	will go out
هيخسر	will lose
هيخطب	will engaged
هيخطف	will kidnap
هيخطفنا	will kidnap us
هيخطفني	will kidnap me
هيخطفه	will kidnap him
هيخطفها	will kidnap her
هيخطفوني	they will kidnap me
هيخطفوها	they will kidnap her
هيخلي	will make
هيخلينا	will make us
هيخليني	will make me
هيخليه	will make him
هيخليها	will make her
هيخليوني	they will make me
هيخليوها	they will make her
هيخنق	will strangle
هيخنقنا	will strangle us
هيخنقني	will strangle me
هيخنقه	will strangle him
هيخنقها	will strangle her
هيخنقوني	they will strangle me
هيخنقوها	they will strangle her
هيخوف	will scare
هيخوفنا	will scare us
هيخوفني	will scare me
هيخوفه	will scare him
هيخوفها	will scare her
هيخوفوني	they will scare me
هيخوفوها	they will scare her
هيدا	this
هيداك	that
هيدبح	will kill
هيدبحنا	will kill us
هيدبحني	will kill me
هيدبحه	will kill him
هيدبحها	will kill her
هيدبحوني	they will kill me
هيدبحوها	they will kill her
هيدخل	will come in
هيدخن	will smoke
هيدرس	will study
هيدعس	will run over
هيدفش	will shove
هيدفشنا	will shove us
هيدفشني	will shove me
هيدفشه	will shove him
هيدفشها	will shove her
هيدفشوني	they will shove me
هيدفشوها	they will shove her
هيدفع	will pay
هيدفعنا	will pay us
هيدفعني	will pay me
هيدفعه	will pay him
هيدفعها	will pay her
هيدفعوني	they will pay me
هيدفعوها	they will pay her
هيدق	will hit
هيدقنا	will hit us
هيدقني	will hit me
هيدقه	will hit him
هيدقها	will hit her
هيدقوني	they will hit me
هيدقوها	they will hit her
هيدور	will look for
هيدول	these
هيدي	this
هيديك	that
هيذاكر	will study
هيذبح	will kill
هيذبحنا	will kill us
هيذبحني	will kill me
هيذبحه	will kill him
هيذبحها	will kill her
هيذبحوني	they will kill me
هيذبحوها	they will kill her
هيذي	will hurt
هيذينا	will hurt us
هيذيني	will hurt me
هيذيه	will hurt him
هيذيها	will hurt her
هيذيوني	they will hurt me
هيذيوها	they will hurt her
هيراسل	will message
هيراسلنا	will message us
هيراسلني	will message me
هيراسله	will message him
هيراسلها	will message her
هيراسلوني	they will message me
هيراسلوها	they will message her
هيراقب	will watch
هيراقبنا	will watch us
هيراقبني	will watch me
هيراقبه	will watch him
هيراقبها	will watch her
هيراقبوني	they will watch me
هيراقبوها	they will watch her
هيربح	will win
هيربط	will tie
هيربطنا	will tie us
هيربطني	will tie me
هيربطه	will tie him
هيربطها	will tie her
هيربطوني	they will tie me
هيربطوها	they will tie her
هيرتجف	will shake
هيرجع	will come back
هيرجف	will shake
هيرسل	will send
هيرسلنا	will send us
هيرسلني	will send me
هيرسله	will send him
هيرسلها	will send her
هيرسلوني	they will send me
هيرسلوها	they will send her
هيرسم	will draw
هيرضع	will feed
هيرعب	will terrify
هيرعبنا	will terrify us
هيرعبني	will terrify me
هيرعبه	will terrify him
هيرعبها	will terrify her
هيرعبوني	they will terrify me
هيرعبوها	they will terrify her
هيرفس	will kick
هيرفسنا	will kick us
هيرفسني	will kick me
هيرفسه	will kick him
هيرفسها	will kick her
هيرفسوني	they will kick me
هيرفسوها	they will kick her
هيرقص	will dance
هيركض	will run
هيركل	will kick
هيركلنا	will kick us
هيركلني	will kick me
هيركله	will kick him
هيركلها	will kick her
هيركلوني	they will kick me
هيركلوها	they will kick her
هيرمي	will throw
هيروح	will go
هيروين*	heroin
هيرويننا	our heroin
هيروينها	her heroin
هيرويني	my heroin
هيريد	will want
هيزرع	will plant
هيزعق	will shout at
هيزعقنا	will shout at us
هيزعقني	will shout at me
هيزعقه	will shout at him
هيزعقها	will shout at her
هيزعل	will upset
هيزق	will shove
هيزقنا	will shove us
هيزقني	will shove me
هيزقه	will shove him
هيزقها	will shove her
هيزقوني	they will shove me
هيزقوها	they will shove her
هيزوج	will marry off
هيزوجنا	will marry us off
هيزوجني	will marry me off
هيزوجه	will marry him off
هيزوجها	will marry her off
هيزور	will visit
هيساعد	will help
هيسافر	will go abroad
هيسال	will ask
هيسالنا	will ask us
هيسالني	will ask me
هيساله	will ask him
هيسالها	will ask her
هيسالوني	they will ask me
هيسالوها	they will ask her
هيسب	will swear
هيسبح	will swim
هيسبنا	will swear us
هيسبني	will swear me
هيسبه	will swear him
هيسبها	will swear her
هيسبوني	they will swear me
هيسبوها	they will swear her
هيستحم	will shower
هيستحي	will ashamed
هيستغل	will exploit
هيستفرغ	will vomit
هيستني	will wait
هيستيقظ	will wake up
هيسحب	will drag
هيسحبنا	will drag us
هيسحبني	will drag me
هيسحبه	will drag him
هيسحبها	will drag her
هيسحبوني	they will drag me
هيسحبوها	they will drag her
هيسخر	will mock
هيسخرنا	will mock us
هيسخرني	will mock me
هيسخره	will mock him
هيسخرها	will mock her
هيسخروني	they will mock me
هيسخروها	they will mock her
هيسرق	will steal
هيسرقنا	will steal us
هيسرقني	will steal me
هيسرقه	will steal him
هيسرقها	will steal her
هيسرقوني	they will steal me
هيسرقوها	they will steal her
هيسفر	will send abroad
هيسفرنا	will send us abroad
هيسفرني	will send me abroad
هيسفره	will send him abroad
هيسفرها	will send her abroad
هيسفروني	will send me abroad
هيسكت	will quiet
هيسكر	will lock
هيسكرنا	will lock us
هيسكرني	will lock me
هيسكره	will lock him
هيسكرها	will lock her
هيسكروني	they will lock me
هيسكروها	they will lock her
هيسكن	will live
هيسمع	will hear
هيسمم	will poison
هيسممنا	will poison us
هيسممني	will poison me
هيسممه	will poison him
هيسممها	will poison her
هيسمموني	they will poison me
هيسمموها	they will poison her
هيسوي	will do
هيسيب	will leave
هيسيبنا	will leave us
هيسيبني	will leave me
هيسيبه	will leave him
هيسيبها	will leave her
هيسيبوني	they will leave me
هيسيبوها	they will leave her
هيشارك	will share
هيشتري	will buy
هيشتغل	will work
هيشتم	will swear
هيشتمنا	will swear us
هيشتمني	will swear me
هيشتمه	will swear him
هيشتمها	will swear her
هيشتموني	they will swear me
هيشتموها	they will swear her
هيشحت	will beg
هيشرب	will drink
هيشرد	will run away
هيشعر	will feel
هيشغل	will make work
هيشلت	will kick
هيشلتنا	will kick us
هيشلتني	will kick me
هيشلته	will kick him
هيشلتها	will kick her
هيشلتوني	they will kick me
هيشلتوها	they will kick her
هيشلح	will undress
هيشلحنا	will undress us
هيشلحني	will undress me
هيشلحه	will undress him
هيشلحها	will undress her
هيشلحوني	they will undress me
هيشلحوها	they will undress her
هيشنق	will hang
هيشنقنا	will hang us
هيشنقني	will hang me
هيشنقه	will hang him
هيشنقها	will hang her
هيشنقوني	they will hang me
هيشنقوها	they will hang her
هيشوف	will see
هيشوفنا	will see us
هيشوفني	will see me
هيشوفه	will see him
هيشوفها	will see her
هيشوفوني	they will see me
هيشوفوها	they will see her
هيشيل	will carry
هيصحي	will wake up
هيصدق	will believe
هيصدقك	believe you
هيصدم	will crash
هيصرخ	will shout at
هيصرخنا	will shout at us
هيصرخني	will shout at me
هيصرخه	will shout at him
هيصرخها	will shout at her
هيصفع	will slap
هيصفعنا	will slap us
هيصفعني	will slap me
هيصفعه	will slap him
هيصفعها	will slap her
هيصفعوني	they will slap me
هيصفعوها	they will slap her
هيصلح	will fix
هيصلي	will pray
هيصور	will film
هيصورنا	will film us
هيصورني	will film me
هيصوره	will film him
هيصورها	will film her
هيصوروني	they will film me
هيصوروها	they will film her
هيصوم	will not eat
هيصير	will happen
هيضايق	will bother
هيضايقنا	will bother us
هيضايقني	will bother me
هيضايقه	will bother him
هيضايقها	will bother her
هيضايقوني	they will bother me
هيضايقوها	they will bother her
هيضبط	will fix
هيضحك	will laugh
هيضحكنا	will laugh us
هيضحكني	will laugh me
هيضحكه	will laugh him
هيضحكها	will laugh her
هيضحكوني	they will laugh me
هيضحكوها	they will laugh her
هيضرب	will hit
هيضربنا	will hit us
هيضربني	will hit me
هيضربه	will hit him
هيضربها	will hit her
هيضربوني	they will hit me
هيضربوها	they will hit her
هيضيع	will missing
هيطبخ	will cook
هيطرد	will kick out
هيطردنا	will kick us out
هيطردني	will kick me out
هيطرده	will kick him out
هيطردها	will kick her out
هيطردونا	kick us out
هيطردوني	kick us out
هيطرش	will vomit
هيطعم	will feed
هيطعن	will stab
هيطعننا	will stab us
هيطعنني	will stab me
هيطعنه	will stab him
هيطعنها	will stab her
هيطعنوني	they will stab me
هيطعنوها	they will stab her
هيطلب	will ask for
هيطلبنا	will ask for us
هيطلبني	will ask for me
هيطلبه	will ask for him
هيطلبها	will ask for her
هيطلع	will go out
هيطلق	will divorce
هيطهروني	they circumcise me
هيطيح	will fall
هيعاقب	will punish
هيعاقبنا	will punish us
هيعاقبني	will punish me
هيعاقبه	will punish him
هيعاقبها	will punish her
هيعاقبوني	they will punish me
هيعاقبوها	they will punish her
هيعاني	will suffer
هيعذب	will torture
هيعذبنا	will torture us
هيعذبني	will torture me
هيعذبه	will torture him
هيعذبها	will torture her
هيعذبوني	they will torture me
هيعذبوها	they will torture her
هيعرف	will know
هيعصب	will angry
هيعض	will bite
هيعضنا	will bite us
هيعضني	will bite me
هيعضه	will bite him
هيعضها	will bite her
هيعضوني	they will bite me
هيعضوها	they will bite her
هيعلم	will teach
هيعمل	will do
هيعنف	will abuse
هيعنفنا	will abuse us
هيعنفني	will abuse me
هيعنفه	will abuse him
هيعنفها	will abuse her
هيعنفوني	they will abuse me
هيعنفوها	they will abuse her
هيعور	will hurt
هيعورنا	will hurt us
هيعورني	will hurt me
هيعوره	will hurt him
هيعورها	will hurt her
هيعوروني	they will hurt me
هيعوروها	they will hurt her
هيعيب	will mock
هيعيش	will live
هيعيط	will cry
هيغتصب	will rape
هيغتصبنا	will rape us
هيغتصبني	will rape me
هيغتصبه	will rape him
هيغتصبها	will rape her
هيغتصبوني	they will rape me
هيغتصبوها	they will rape her
هيغسل	will wash
هيغصب	will force
هيغصبنا	will force us
هيغصبني	will force me
هيغصبه	will force him
هيغصبها	will force her
هيغصبوني	they will force me
هيغصبوها	they will force her
هيغضب	will angry
هيغلق	will lock
هيغلقنا	will lock us
هيغلقني	will lock me
هيغلقه	will lock him
هيغلقها	will lock her
هيغلقوني	they will lock me
هيغلقوها	they will lock her
هيغني	will sing
هيغيب	will missing
هيفتح	will open
هيفتش	will search
هيفتشنا	will search us
هيفتشني	will search me
هيفتشه	will search him
هيفتشها	will search her
هيفتشوني	they will search me
هيفتشوها	they will search her
هيفضحني	will shame me
هيفكر	will think
هيفهم	will understand
هيفوز	will win
هيفيق	will wake up
هيقبل	will kiss
هيقبلنا	will kiss us
هيقبلني	will kiss me
هيقبله	will kiss him
هيقبلها	will kiss her
هيقبلوني	they will kiss me
هيقبلوها	they will kiss her
هيقتل	will kill
هيقتلنا	will kill us
هيقتلني	will kill me
هيقتله	will kill him
هيقتلها	will kill her
هيقتلوني	they will kill me
هيقتلوها	they will kill her
هيقدر	will can
هيقرا	will read
هيقرر	will decide
هيقرص	will pinch
هيقرصنا	will pinch us
هيقرصني	will pinch me
هيقرصه	will pinch him
هيقرصها	will pinch her
هيقرصوني	they will pinch me
هيقرصوها	they will pinch her
هيقطع	will cut
هيقع	will fall
هيقعد	will sit
هيقفل	will lock
هيقفلنا	will lock us
هيقفلني	will lock me
هيقفله	will lock him
هيقفلها	will lock her
هيقفلوني	they will lock me
هيقفلوها	they will lock her
هيقللي	will tell
هيقللينا	will tell us
هيقلليني	will tell me
هيقلليه	will tell him
هيقلليها	will tell her
هيقلليوني	they will tell me
هيقلليوها	they will tell her
هيقول	will say
هيك	like this
هيكتب	will write
هيكتبل	will text
هيكتبلنا	will text us
هيكتبلني	will text me
هيكتبله	will text him
هيكتبلها	will text her
هيكتبلوني	they will text me
هيكتبلوها	they will text her
هيكتل	will hit
هيكتلنا	will hit us
هيكتلني	will hit me
هيكتله	will hit him
هيكتلها	will hit her
هيكتلوني	they will hit me
هيكتلوها	they will hit her
هيكدب	will lie
هيكذب	will lie
هيكره	will hate
هيكرهنا	will hate us
هيكرهني	will hate me
هيكرهه	will hate him
هيكرهها	will hate her
هيكرهوني	they will hate me
هيكرهوها	they will hate her
هيكسر	will break
هيكل	will eat
هيكلم	will talk to
هيكلمنا	will talk to us
هيكلمني	will talk to me
هيكلمه	will talk to him
هيكلمها	will talk to her
هيكوي	will burn
هيكوينا	will burn us
هيكويني	will burn me
هيكويه	will burn him
هيكويها	will burn her
هيكويوني	they will burn me
هيكويوها	they will burn her
هيلاحق	will follow
هيلاحقنا	will follow us
هيلاحقني	will follow me
هيلاحقه	will follow him
هيلاحقها	will follow her
هيلاحقوني	they will follow me
هيلاحقوها	they will follow her
هيلاعب	will play with
هيلامس	will touch
هيلامسنا	will touch us
هيلامسني	will touch me
هيلامسه	will touch him
هيلامسها	will touch her
هيلامسوني	they will touch me
هيلامسوها	they will touch her
هيلبس	will wear
هيلطش	will slap
هيلطشنا	will slap us
هيلطشني	will slap me
هيلطشه	will slap him
هيلطشها	will slap her
هيلطشوني	they will slap me
هيلطشوها	they will slap her
هيلطم	will slap
هيلطمنا	will slap us
هيلطمني	will slap me
هيلطمه	will slap him
هيلطمها	will slap her
هيلطموني	they will slap me
هيلطموها	they will slap her
هيلعب	will play
هيلعن	will curse
هيلعننا	will curse us
هيلعنني	will curse me
هيلعنه	will curse him
هيلعنها	will curse her
هيلعنوني	they will curse me
هيلعنوها	they will curse her
هيلكم	will punch
هيلكمنا	will punch us
هيلكمني	will punch me
هيلكمه	will punch him
هيلكمها	will punch her
هيلكموني	they will punch me
هيلكموها	they will punch her
هيلمس	will touch
هيلمسنا	will touch us
هيلمسني	will touch me
هيلمسه	will touch him
هيلمسها	will touch her
هيلمسوني	they will touch me
هيلمسوها	they will touch her
هيمرض	will sick
هيمشي	will walk
هيمنع	will forbid
هيمنعنا	will forbid us
هيمنعني	will forbid me
هيمنعه	will forbid him
هيمنعها	will forbid her
هيمنعوني	they will forbid me
هيمنعوها	they will forbid her
هيموت	will die
هيموتنا	will kill us
هيموتني	will kill me
هيموته	will kill him
هيموتها	will kill her
هيموتوني	they will kill me
هيموتوها	they will kill her
هينام	will sleep
هينايم	will sleep
هينتحر	will suicide
هينتظر	will wait
هينجح	will pass
هينجرح	will hurt
هينزف	will bleed
هينزل	will go down
هينزلها	will post it
هينسي	will forget
هينشر*	will post
هينضف	will clean
هينظف	will clean
هينفجر	will explode
هينقل	will move
هينكسر	will break
هينوم	will make sleep
هيه	she
هيهاوش	will fight
هيهجر	will abandon
هيهجرنا	will abandon us
هيهجرني	will abandon me
هيهجره	will abandon him
هيهجرها	will abandon her
هيهجروني	they will abandon me
هيهجروها	they will abandon her
هيهدد	will threaten
هيهددنا	will threaten us
هيهددني	will threaten me
هيهدده	will threaten him
هيهددها	will threaten her
هيهددوني	they will threaten me
هيهددوها	they will threaten her
هيهرب	will run away
هيهز	will insult
هيهزنا	will insult us
هيهزني	will insult me
هيهزه	will insult him
هيهزها	will insult her
هيهزوني	they will insult me
هيهزوها	they will insult her
هيهين	will insult
هيهيننا	will insult us
هيهينني	will insult me
هيهينه	will insult him
هيهينها	will insult her
هيهينوني	they will insult me
هيهينوها	they will insult her
هيوجع	will hurt
هيوجعنا	will hurt us
هيوجعني	will hurt me
هيوجعه	will hurt him
هيوجعها	will hurt her
هيوجعوني	they will hurt me
هيوجعوها	they will hurt her
هيوذي	will hurt
هيوذينا	will hurt us
هيوذيني	will hurt me
هيوذيه	will hurt him
هيوذيها	will hurt her
هيوذيوني	they will hurt me
هيوذيوها	they will hurt her
هيوصل	will deliver
هيوعد	will promise
هيوقع	will fall
هيوقف	will stop
هيولد	will give birth
هيياخذ	will take
هيياخذنا	will take us
هيياخذني	will take me
هيياخذه	will take him
هيياخذها	will take her
هيياخذوني	they will take me
هيياخذوها	they will take her
هيچ	like this
هيگتل	will kill
هيگتلنا	will kill us
هيگتلني	will kill me
هيگتله	will kill him
هيگتلها	will kill her
هيگتلوني	they will kill me
هيگتلوها	they will kill her
هيگدر	will can
هيگعد	will sit
هيگول	will say
هچي	like this
هگدر	i will can
هگعد	i will sit
هگول	i will say
وابحث	and search
وابقي	and stay
وابكي	and i cry
وابني	and my son
وابوه	and his dad
واتخانق	i fight
واتس	social media
واتساب*	whatsapp
واتسابنا	our whatsapp
واتسابها	her whatsapp
واتسابي	my whatsapp
واجب*	homework
واجبر	i force
واجبرت	forced
واجبرتنا	she forced us
واجبرتني	she forced me
واجبرتها	she forced her
واجبرك	forced you
واجبرنا	forced us
واجبرني	forced me
واجبره	i force him
واجبرها	i force her
واجبرهم	forced them
واجبرو	forced him
واجبروا	they forced
واجبرونا	they forced us
واجبروني	they forced me
واجبروها	they forced her
واجبنا	our homework
واجبها	her homework
واجبي	my homework
واجد	very
واجرح	i cut
واحب	and i love
واحد	one
واحده	one
واحس	and i feel
واحنا	and we
واخاف	i am scared
واختفي	i disappear
واخته	and his sister
واختي	and my sister
واخدناه	took him
واخذت	took
واخذتها	she took her
واخر	and last
واخشي	i fear
واخلص	and end
واخوي	and my brother
واذا	and if
واذي	i hurt
واذيت	hurt
واذيتت	hurt
واذيه	i hurt him
وارتاح	and rest
وارجع	i come back
وارم	swollen
وارمه	swollen
واسعه	wide
واسمنت	and cement
واش	is it
واشتغلت	worked
واصدقا	friends
واصل	arrived
واطرش	i vomit
واطفال	children
واطي	low
واطيه	low
وافق*	agreed
وافقي	agree
واقتله	i kill him
واقراص	tablets
واقف	standing
واقف*	standing
واقفل	i lock
واقفله	i lock him
واقفلها	i lock her
واقيلا	maybe
واكتياب	depression
واكع	fallen
واكفه	standing
واكل	and food
والا	or else
والارصفه	and pavements
والاسبوع	and week
والاصدقا*	friends
والاطار	and the tyre
والاطفال*	children
والاغني*	song
والاقراص*	tablets
والاكتياب*	depression
والامتحانات*	exams
والامس	i touch
والاولاد	and kids
والبس	i wear
والبسه	i wear him
والبلدي*	council
والبنادول*	paracetamol
والبيت	and home
والتحرش	molesting
والتذاكر*	tickets
والتذكر*	ticket
والتلفون*	phone
والتنمر	bullying
والتهديدات*	threats
والجامع	mosque
والجامع*	university
والجده	gran
والجرح	cut
والجلد	skin
والحاويات*	bins
والحبوب	pills
والحبوب*	gran
والحبيب	boyfriend
والحبيب*	girlfriend
والحشرات	and insects
والحضن	lap
والحلم	dream
والحله	and pot
والحماه	mother in law
والحمد	and thank
والخجل	shame
والخطيب	fiance
والخطيب*	fiancee
والد*	parent
والدار	house
والدتنا	our mum
والدته	his mum
والدتها	her mum
والدتي	my mum
والدجاج	chickens
والدخان	cigarettes
والدراج*	bike
والدراجات*	bikes
والدراع	arm
والدرجات*	grades
والدكان	shop
والدكتور*	doctor
والدم	and blood
والدنا	our parent
والدنيا	and the world
والدها	her parent
والدوا	medicine
والدوام	work
والدورات*	courses
والدوره	course
والدوري	league
والدولاب*	cupboard
والدي	my dad
والدين	debt
والديون	debts
والرجال	man
والرجل	leg
والرسايل*	messages
والرسم	drawing
والرعب	terror
والرقص	dancing
والرمضان*	ramadan
والساعه	and hour
والسكن	housing
والسكين	knife
والشارع	street
والشجره	tree
والصبح	and morning
والضحك	laughing
والضرب	hitting
والطبخ	cooking
والطبيب	doctor
والطرد	parcel
والظهر	back
والعب	i play
والعربي*	car
والعصاي*	stick
والعمه	auntie
والعن	i curse
والعنف	violence
والعنه	i curse him
والعنها	i curse her
والعيال	and kids
والغدا	lunch
والغريب	stranger
والفيديوهات*	videos
والفيلم	film
والقفل	lock
والكبير	and older
والكتب	books
والكدمات*	bruises
والكل	and everyone
والكم	i punch
واللمس	touching
والله	swear
والليل	and night
والماما	and mum
والمتطوعين*	volunteers
والمتنمرين*	bullies
والمخدرات*	drugs
والمدرس	teacher
والمدرس*	school
والمركز	centre
والمس	i touch
والمسدس	gun
والمعلم	teacher
والملعب	pitch
والموقف	bus stop
والنادي	club
والناس	and people
والنفس	self
والنهارده	and today
والنور	and light
والو	nothing
والوالد	parent
والوالد*	mum
والوجع	pain
والوحده	loneliness
والوش	face
والولاد	and kids
واليدتي	my mum
واليديا	my parents
واليوم	and today
وامس	and yesterday
وامن	and safe
وامه	and his mum
وامها	and her mum
واموت	i kill
وامي	and my mum
وانا	and i
وانتحر	and suicide
وانتحرت	suicide
وانتحرو	suicide
وانتحروا	suicide
وانفتح	opened
وانفجر	i explode
وانفجرت	exploded
وانفجرو	exploded
وانفجروا	exploded
وانكسر	i break
وانكسرت	broke
وانكسرو	broke
وانكسروا	broke
واهز	i shake
واهزه	i shake him
واهزها	i shake her
واهلي	and my family
واولادها	and her kids
وايد	very
واير	wire
واگفين	standing
وبالاخر	and in the end
وبتاتجوز*	she marries
وبتاتخانق*	she fights
وبتاتزوج*	she marries
وبتاتعاط*	she takes drugs
وبتاتكلم*	she talks
وبتاكل*	she eats
وبتبغي*	she wants
وبتبكي*	she cries
وبتبلع*	she swallows
وبتبلغ*	she reports
وبتتاخر*	she late
وبتتاذي*	she hurt
وبتتالم*	she pain
وبتتجوز*	she marries
وبتتحسن*	she better
وبتتحمم*	she showers
وبتتخانق*	she fights
وبتتدرب*	she trains
وبتتذكر*	she remembers
وبتتزوج*	she marries
وبتتسول*	she begs
وبتتضارب*	she fights
وبتتطلق*	she divorces
وبتتعارك*	she fights
وبتتعاط*	she takes drugs
وبتتعب*	she tired
وبتتعرض*	she suffers
وبتتعلم*	she learns
وبتتقيا*	she vomits
وبتتكلم*	she talks
وبتتمرن*	she trains
وبتتمني*	she wishes
وبتجري*	she runs
وبتجلس*	she sits
وبتجوع*	she hungry
وبتجي	she comes
وبتحاول*	she tries
وبتحتاج*	she needs
وبتحتفل*	she celebrates
وبتحس	she feels
وبتحشش*	she smokes weed
وبتحصل*	she happens
وبتحلف*	she swears
وبتحلم*	she dreams
وبتخاف*	she scared
وبتخبيها	hides it
وبتختفي*	she disappears
وبتخجل*	she ashamed
وبتخرج*	she goes out
وبتخسر*	she loses
وبتخطب*	she engaged
وبتدخل*	she comes in
وبتدخن*	she smokes
وبتدرس*	she studies
وبتدعس*	she runs over
وبتذاكر*	she studies
وبتربح*	she wins
وبترتجف*	she shakes
وبترجف*	she shakes
وبترجم	i translate
وبترسم*	she draws
وبترضع*	she breastfeeds
وبترقص*	she dances
وبتركض*	she runs
وبتروح*	she goes
وبتريد*	she wants
وبتزرع*	she plants
وبتزعل*	she upset
وبتزور*	she visits
وبتسافر*	she goes abroad
وبتسبح*	she swims
وبتستحم*	she showers
وبتستحي*	she ashamed
وبتستفرغ*	she vomits
وبتستني*	she waits
وبتستيقظ*	she wakes up
وبتسقع	and is cold
وبتسكت*	she quiet
وبتسكن*	she lives
وبتسمع*	she hears
وبتسوي*	she does
وبتشتغل*	she works
وبتشحت*	she begs
وبتشرب*	she drinks
وبتشرد*	she runs away
وبتشعر*	she feels
وبتصحي*	she wakes up
وبتصدق*	she believes
وبتصدم*	she crashes
وبتصلي*	she prays
وبتصوم*	she not eats
وبتضبط*	she fixes
وبتضيع*	she missing
وبتطرش*	she vomits
وبتطلع*	she goes out
وبتطلق*	she divorces
وبتطيح*	she falls
وبتعاني*	she suffers
وبتعرف*	she knows
وبتعصب*	she angry
وبتعمل*	she does
وبتعيش*	she lives
وبتعيط*	she cries
وبتغضب*	she angry
وبتغني*	she sings
وبتغيب*	she missing
وبتفكر*	she thinks
وبتفهم*	she understands
وبتفوز*	she wins
وبتفيق*	she wakes up
وبتقدر*	she can
وبتقرا*	she reads
وبتقرر*	she decides
وبتقع	she falls
وبتقعد*	she sits
وبتقول	and she says
وبتقول*	she says
وبتكتب*	she writes
وبتكدب*	she lies
وبتكذب*	she lies
وبتكل	she eats
وبتلعب*	she plays
وبتمرض*	she sick
وبتمشي*	she walks
وبتموت*	she dies
وبتنام*	she sleeps
وبتنايم*	she sleeps
وبتنتحر*	she suicide
وبتنتظر*	she waits
وبتنجح*	she passes
وبتنجرح*	she hurt
وبتنزف*	she bleeds
وبتنزل*	she goes down
وبتنسي*	she forgets
وبتنضف*	she cleans
وبتنفجر*	she explodes
وبتنقل*	she moves
وبتنكسر*	she breaks
وبتهاوش*	she fights
وبتهدد	threatens
وبتهرب*	she runs away
وبتوعد*	she promises
وبتوقع*	she falls
وبتوقف*	she stops
وبتولد*	she gives birth
وبتگدر*	she can
وبتگعد*	she sits
وبتگول*	she says
وبحب	and i love
وبحس	and i feel
وبدها	and she wants
وبدي	and i want
وبعتلي	and sent me
وبعتني	sent me
وبعد	and after
وبعدها	and then
وبعدين	and then
وبعيد	far
وبعيدا	far
وبعيده	far
وبعيدين	far
وبقت	became
وبقدونس	and parsley
وبكوا	and cried
وبلعت	swallowed
وبنادول	paracetamol
وبنمشي	and we walk
وبنيم	puts to sleep
وبيابتز*	blackmails
وبيابتزك	blackmails you
وبيابتزنا	blackmails us
وبيابتزني*	blackmails me
وبيابتزه	blackmails him
وبيابتزها	blackmails her
وبيابتزهم	blackmails them
وبيابتزو	blackmails him
وبيابتزوا	they blackmail
وبيابتزون	they blackmail
وبياخد*	takes
وبياخدك	takes you
وبياخدنا	takes us
وبياخدني*	takes me
وبياخده	takes him
وبياخدها	takes her
وبياخدهم	takes them
وبياخدو	takes him
وبياخدوا	they take
وبياخدون	they take
وبياخذ*	takes
وبياخذك	takes you
وبياخذنا	takes us
وبياخذني*	takes me
وبياخذه	takes him
وبياخذها	takes her
وبياخذهم	takes them
وبياخذو	takes him
وبياخذوا	they take
وبياخذون	they take
وبياذي*	hurts
وبياذيتك	hurts you
وبياذيتنا	hurts us
وبياذيتني*	hurts me
وبياذيته	hurts him
وبياذيتها	hurts her
وبياذيتهم	hurts them
وبياذيتو	hurts him
وبياذيتوا	they hurt
وبياذيتون	they hurt
وبياذيك	hurts you
وبياذينا	hurts us
وبياذيني*	hurts me
وبياذيه	hurts him
وبياذيها	hurts her
وبياذيهم	hurts them
وبياذيو	hurts him
وبياذيوا	they hurt
وبياذيون	they hurt
وبياغتصب*	rapes
وبياغتصبك	rapes you
وبياغتصبنا	rapes us
وبياغتصبني*	rapes me
وبياغتصبه	rapes him
وبياغتصبها	rapes her
وبياغتصبهم	rapes them
وبياغتصبو	rapes him
وبياغتصبوا	they rape
وبياغتصبون	they rape
وبيبتز*	blackmails
وبيبتزك	blackmails you
وبيبتزنا	blackmails us
وبيبتزني*	blackmails me
وبيبتزه	blackmails him
وبيبتزها	blackmails her
وبيبتزهم	blackmails them
وبيبتزو	blackmails him
وبيبتزوا	they blackmail
وبيبتزون	they blackmail
وبيبسط*	beats
وبيبسطك	beats you
وبيبسطنا	beats us
وبيبسطني*	beats me
وبيبسطه	beats him
وبيبسطها	beats her
وبيبسطهم	beats them
وبيبسطو	beats him
وبيبسطوا	they beat
وبيبسطون	they beat
وبيبعت*	sends
وبيبعتك	sends you
وبيبعتنا	sends us
وبيبعتني*	sends me
وبيبعته	sends him
وبيبعتها	sends her
وبيبعتهم	sends them
وبيبعتو	sends him
وبيبعتوا	they send
وبيبعتون	they send
وبيبوس*	kisses
وبيبوسك	kisses you
وبيبوسنا	kisses us
وبيبوسني*	kisses me
وبيبوسه	kisses him
وبيبوسها	kisses her
وبيبوسهم	kisses them
وبيبوسو	kisses him
وبيبوسوا	they kiss
وبيبوسون	they kiss
وبيتبع*	follows
وبيتبعك	follows you
وبيتبعنا	follows us
وبيتبعني*	follows me
وبيتبعه	follows him
وبيتبعها	follows her
وبيتبعهم	follows them
وبيتبعو	follows him
وبيتبعوا	they follow
وبيتبعون	they follow
وبيتحرش*	molests
وبيتحرشك	molests you
وبيتحرشنا	molests us
وبيتحرشني*	molests me
وبيتحرشه	molests him
وبيتحرشها	molests her
وبيتحرشهم	molests them
وبيتحرشو	molests him
وبيتحرشوا	they molest
وبيتحرشون	they molest
وبيترك*	leaves
وبيتركك	leaves you
وبيتركنا	leaves us
وبيتركني*	leaves me
وبيتركه	leaves him
وبيتركها	leaves her
وبيتركهم	leaves them
وبيتركو	leaves him
وبيتركوا	they leave
وبيتركون	they leave
وبيتنمر*	bullies
وبيتنمرك	bullies you
وبيتنمرنا	bullies us
وبيتنمرني*	bullies me
وبيتنمره	bullies him
وبيتنمرها	bullies her
وبيتنمرهم	bullies them
وبيتنمرو	bullies him
وبيتنمروا	they bully
وبيتنمرون	they bully
وبيجابر*	forces
وبيجابرك	forces you
وبيجابرنا	forces us
وبيجابرني*	forces me
وبيجابره	forces him
وبيجابرها	forces her
وبيجابرهم	forces them
وبيجابرو	forces him
وبيجابروا	they force
وبيجابرون	they force
وبيجبر*	forces
وبيجبرك	forces you
وبيجبرنا	forces us
وبيجبرني*	forces me
وبيجبره	forces him
وبيجبرها	forces her
وبيجبرهم	forces them
وبيجبرو	forces him
وبيجبروا	they force
وبيجبرون	they force
وبيجر	drags
وبيجرح*	cuts
وبيجرحك	cuts you
وبيجرحنا	cuts us
وبيجرحني*	cuts me
وبيجرحه	cuts him
وبيجرحها	cuts her
وبيجرحهم	cuts them
وبيجرحو	cuts him
وبيجرحوا	they cut
وبيجرحون	they cut
وبيجرك	drags you
وبيجرنا	drags us
وبيجرني*	drags me
وبيجره	drags him
وبيجرها	drags her
وبيجرهم	drags them
وبيجرو	drags him
وبيجروا	they drag
وبيجرون	they drag
وبيجلد*	whips
وبيجلدك	whips you
وبيجلدنا	whips us
وبيجلدني*	whips me
وبيجلده	whips him
وبيجلدها	whips her
وبيجلدهم	whips them
وبيجلدو	whips him
وبيجلدوا	they whip
وبيجلدون	they whip
وبيجوز*	marries off
وبيجوزك	marries you off
وبيجوزنا	marries us off
وبيجوزني*	marries me off
وبيجوزه	marries him off
وبيجوزها	marries her off
وبيجوزهم	marries them off
وبيجوزو	marries him off
وبيجوزوا	they marry off
وبيجوزون	they marry off
وبيحب	loves
وبيحبس*	locks in
وبيحبسك	locks you in
وبيحبسنا	locks us in
وبيحبسني*	locks me in
وبيحبسه	locks him in
وبيحبسها	locks her in
وبيحبسهم	locks them in
وبيحبسو	locks him in
وبيحبسوا	they lock
وبيحبسون	they lock
وبيحبك	loves you
وبيحبنا	loves us
وبيحبني*	loves me
وبيحبه	loves him
وبيحبها	loves her
وبيحبهم	loves them
وبيحبو	loves him
وبيحبوا	they love
وبيحبون	they love
وبيحجز*	locks in
وبيحجزك	locks you in
وبيحجزنا	locks us in
وبيحجزني*	locks me in
وبيحجزه	locks him in
وبيحجزها	locks her in
وبيحجزهم	locks them in
وبيحجزو	locks him in
وبيحجزوا	they lock
وبيحجزون	they lock
وبيحرق*	burns
وبيحرقك	burns you
وبيحرقنا	burns us
وبيحرقني*	burns me
وبيحرقه	burns him
وبيحرقها	burns her
وبيحرقهم	burns them
وبيحرقو	burns him
وبيحرقوا	they burn
وبيحرقون	they burn
وبيحرم*	not lets
وبيحرمك	not lets you
وبيحرمنا	not lets us
وبيحرمني*	not lets me
وبيحرمه	not lets him
وبيحرمها	not lets her
وبيحرمهم	not lets them
وبيحرمو	not lets him
وبيحرموا	they not let
وبيحرمون	they not let
وبيحرگ*	burns
وبيحرگك	burns you
وبيحرگنا	burns us
وبيحرگني*	burns me
وبيحرگه	burns him
وبيحرگها	burns her
وبيحرگهم	burns them
وبيحرگو	burns him
وبيحرگوا	they burn
وبيحرگون	they burn
وبيحسس*	touches
وبيحسسك	touches you
وبيحسسنا	touches us
وبيحسسني*	touches me
وبيحسسه	touches him
وبيحسسها	touches her
وبيحسسهم	touches them
وبيحسسو	touches him
وبيحسسوا	they touch
وبيحسسون	they touch
وبيحضن*	hugs
وبيحضنك	hugs you
وبيحضننا	hugs us
وبيحضنني*	hugs me
وبيحضنه	hugs him
وبيحضنها	hugs her
وبيحضنهم	hugs them
وبيحضنو	hugs him
وبيحضنوا	they hug
وبيحضنون	they hug
وبيحكم*	controls
وبيحكمك	controls you
وبيحكمنا	controls us
وبيحكمني*	controls me
وبيحكمه	controls him
وبيحكمها	controls her
وبيحكمهم	controls them
وبيحكمو	controls him
وبيحكموا	they control
وبيحكمون	they control
وبيحكي*	talks
وبيحكيك	talks you
وبيحكينا	talks us
وبيحكيني*	talks me
وبيحكيه	talks him
وبيحكيها	talks her
وبيحكيهم	talks them
وبيحكيو	talks him
وبيحكيوا	they talk
وبيحكيون	they talk
وبيحمي*	protects
وبيحميك	protects you
وبيحمينا	protects us
وبيحميني*	protects me
وبيحميه	protects him
وبيحميها	protects her
وبيحميهم	protects them
وبيحميو	protects him
وبيحميوا	they protect
وبيحميون	they protect
وبيخبر*	tells
وبيخبرك	tells you
وبيخبرنا	tells us
وبيخبرني*	tells me
وبيخبره	tells him
وبيخبرها	tells her
وبيخبرهم	tells them
وبيخبرو	tells him
وبيخبروا	they tell
وبيخبرون	they tell
وبيخبط*	hits
وبيخبطك	hits you
وبيخبطنا	hits us
وبيخبطني*	hits me
وبيخبطه	hits him
وبيخبطها	hits her
وبيخبطهم	hits them
وبيخبطو	hits him
وبيخبطوا	they hit
وبيخبطون	they hit
وبيخطف*	kidnaps
وبيخطفك	kidnaps you
وبيخطفنا	kidnaps us
وبيخطفني*	kidnaps me
وبيخطفه	kidnaps him
وبيخطفها	kidnaps her
وبيخطفهم	kidnaps them
وبيخطفو	kidnaps him
وبيخطفوا	they kidnap
وبيخطفون	they kidnap
وبيخلي*	makes
وبيخليك	makes you
وبيخلينا	makes us
وبيخليني*	makes me
وبيخليه	makes him
وبيخليها	makes her
وبيخليهم	makes them
وبيخليو	makes him
وبيخليوا	they make
وبيخليون	they make
وبيخنق*	strangles
وبيخنقك	strangles you
وبيخنقنا	strangles us
وبيخنقني*	strangles me
وبيخنقه	strangles him
وبيخنقها	strangles her
وبيخنقهم	strangles them
وبيخنقو	strangles him
وبيخنقوا	they strangle
وبيخنقون	they strangle
وبيخوف*	scares
وبيخوفك	scares you
وبيخوفنا	scares us
وبيخوفني*	scares me
وبيخوفه	scares him
وبيخوفها	scares her
وبيخوفهم	scares them
وبيخوفو	scares him
وبيخوفوا	they scare
وبيخوفون	they scare
وبيدبح*	kills
وبيدبحك	kills you
وبيدبحنا	kills us
وبيدبحني*	kills me
وبيدبحه	kills him
وبيدبحها	kills her
وبيدبحهم	kills them
وبيدبحو	kills him
وبيدبحوا	they kill
وبيدبحون	they kill
وبيدفش*	shoves
وبيدفشك	shoves you
وبيدفشنا	shoves us
وبيدفشني*	shoves me
وبيدفشه	shoves him
وبيدفشها	shoves her
وبيدفشهم	shoves them
وبيدفشو	shoves him
وبيدفشوا	they shove
وبيدفشون	they shove
وبيدفع*	pays
وبيدفعك	pays you
وبيدفعنا	pays us
وبيدفعني*	pays me
وبيدفعه	pays him
وبيدفعها	pays her
وبيدفعهم	pays them
وبيدفعو	pays him
وبيدفعوا	they pay
وبيدفعون	they pay
وبيدق	hits
وبيدقك	hits you
وبيدقنا	hits us
وبيدقني*	hits me
وبيدقه	hits him
وبيدقها	hits her
وبيدقهم	hits them
وبيدقو	hits him
وبيدقوا	they hit
وبيدقون	they hit
وبيذبح*	kills
وبيذبحك	kills you
وبيذبحنا	kills us
وبيذبحني*	kills me
وبيذبحه	kills him
وبيذبحها	kills her
وبيذبحهم	kills them
وبيذبحو	kills him
وبيذبحوا	they kill
وبيذبحون	they kill
وبيذي*	hurts
وبيذيك	hurts you
وبيذينا	hurts us
وبيذيني*	hurts me
وبيذيه	hurts him
وبيذيها	hurts her
وبيذيهم	hurts them
وبيذيو	hurts him
وبيذيوا	they hurt
وبيذيون	they hurt
وبيراسل*	messages
وبيراسلك	messages you
وبيراسلنا	messages us
وبيراسلني*	messages me
وبيراسله	messages him
وبيراسلها	messages her
وبيراسلهم	messages them
وبيراسلو	messages him
وبيراسلوا	they message
وبيراسلون	they message
وبيراقب*	watches
وبيراقبك	watches you
وبيراقبنا	watches us
وبيراقبني*	watches me
وبيراقبه	watches him
وبيراقبها	watches her
وبيراقبهم	watches them
وبيراقبو	watches him
وبيراقبوا	they watch
وبيراقبون	they watch
وبيربط*	ties up
وبيربطك	ties you up
وبيربطنا	ties us up
وبيربطني*	ties me up
وبيربطه	ties him up
وبيربطها	ties her up
وبيربطهم	ties them up
وبيربطو	ties him up
وبيربطوا	they tie
وبيربطون	they tie
وبيرسل*	sends
وبيرسلك	sends you
وبيرسلنا	sends us
وبيرسلني*	sends me
وبيرسله	sends him
وبيرسلها	sends her
وبيرسلهم	sends them
وبيرسلو	sends him
وبيرسلوا	they send
وبيرسلون	they send
وبيرعب*	terrifies
وبيرعبك	terrifies you
وبيرعبنا	terrifies us
وبيرعبني*	terrifies me
وبيرعبه	terrifies him
وبيرعبها	terrifies her
وبيرعبهم	terrifies them
وبيرعبو	terrifies him
وبيرعبوا	they terrify
وبيرعبون	they terrify
وبيرفس*	kicks
وبيرفسك	kicks you
وبيرفسنا	kicks us
وبيرفسني*	kicks me
وبيرفسه	kicks him
وبيرفسها	kicks her
وبيرفسهم	kicks them
وبيرفسو	kicks him
وبيرفسوا	they kick
وبيرفسون	they kick
وبيركل*	kicks
وبيركلك	kicks you
وبيركلنا	kicks us
وبيركلني*	kicks me
وبيركله	kicks him
وبيركلها	kicks her
وبيركلهم	kicks them
وبيركلو	kicks him
وبيركلوا	they kick
وبيركلون	they kick
وبيزعق*	shouts at
وبيزعقك	shouts at you
وبيزعقنا	shouts at us
وبيزعقني*	shouts at me
وبيزعقه	shouts at him
وبيزعقها	shouts at her
وبيزعقهم	shouts at them
وبيزعقو	shouts at him
وبيزعقوا	they shout at
وبيزعقون	they shout at
وبيزق	shoves
وبيزقك	shoves you
وبيزقنا	shoves us
وبيزقني*	shoves me
وبيزقه	shoves him
وبيزقها	shoves her
وبيزقهم	shoves them
وبيزقو	shoves him
وبيزقوا	they shove
وبيزقون	they shove
وبيزقوني	and push me
وبيزوج*	marries off
وبيزوجك	marries you off
وبيزوجنا	marries us off
وبيزوجني*	marries me off
وبيزوجه	marries him off
وبيزوجها	marries her off
وبيزوجهم	marries them off
وبيزوجو	marries him off
وبيزوجوا	they marry off
وبيزوجون	they marry off
وبيسال*	asks
وبيسالك	asks you
وبيسالنا	asks us
وبيسالني*	asks me
وبيساله	asks him
وبيسالها	asks her
وبيسالهم	asks them
وبيسالو	asks him
وبيسالوا	they ask
وبيسالون	they ask
وبيسب	swears at
وبيسبك	swears at you
وبيسبنا	swears at us
وبيسبني*	swears at me
وبيسبه	swears at him
وبيسبها	swears at her
وبيسبهم	swears at them
وبيسبو	swears at him
وبيسبوا	they swear
وبيسبون	they swear
وبيسحب*	drags
وبيسحبك	drags you
وبيسحبنا	drags us
وبيسحبني*	drags me
وبيسحبه	drags him
وبيسحبها	drags her
وبيسحبهم	drags them
وبيسحبو	drags him
وبيسحبوا	they drag
وبيسحبون	they drag
وبيسخر*	mocks
وبيسخرك	mocks you
وبيسخرنا	mocks us
وبيسخرني*	mocks me
وبيسخره	mocks him
وبيسخرها	mocks her
وبيسخرهم	mocks them
وبيسخرو	mocks him
وبيسخروا	they mock
وبيسخرون	they mock
وبيسرق*	steals
وبيسرقك	steals you
وبيسرقنا	steals us
وبيسرقني*	steals me
وبيسرقه	steals him
وبيسرقها	steals her
وبيسرقهم	steals them
وبيسرقو	steals him
وبيسرقوا	they steal
وبيسرقون	they steal
وبيسفر*	sends abroad
وبيسفرك	sends you abroad
وبيسفرنا	sends us abroad
وبيسفرني*	sends me abroad
وبيسفره	sends him abroad
وبيسفرها	sends her abroad
وبيسفرهم	sends them abroad
وبيسفرو	sends him abroad
وبيسفروا	they send abroad
وبيسفرون	they send abroad
وبيسكرك	locks you
وبيسكرنا	locks us
وبيسكرني*	locks me
وبيسكره	locks him
وبيسكرها	locks her
وبيسكرهم	locks them
وبيسكرو	locks him
وبيسكروا	they lock
وبيسكرون	they lock
وبيسمم*	poisons
وبيسممك	poisons you
وبيسممنا	poisons us
وبيسممني*	poisons me
وبيسممه	poisons him
وبيسممها	poisons her
وبيسممهم	poisons them
وبيسممو	poisons him
وبيسمموا	they poison
وبيسممون	they poison
وبيسيب*	leaves
وبيسيبك	leaves you
وبيسيبنا	leaves us
وبيسيبني*	leaves me
وبيسيبه	leaves him
وبيسيبها	leaves her
وبيسيبهم	leaves them
وبيسيبو	leaves him
وبيسيبوا	they leave
وبيسيبون	they leave
وبيشتم*	swears at
وبيشتمك	swears at you
وبيشتمنا	swears at us
وبيشتمني*	swears at me
وبيشتمه	swears at him
وبيشتمها	swears at her
وبيشتمهم	swears at them
وبيشتمو	swears at him
وبيشتموا	they swear
وبيشتمون	they swear
وبيشلت*	kicks
وبيشلتك	kicks you
وبيشلتنا	kicks us
وبيشلتني*	kicks me
وبيشلته	kicks him
وبيشلتها	kicks her
وبيشلتهم	kicks them
وبيشلتو	kicks him
وبيشلتوا	they kick
وبيشلتون	they kick
وبيشلح*	undresses
وبيشلحك	undresses you
وبيشلحنا	undresses us
وبيشلحني*	undresses me
وبيشلحه	undresses him
وبيشلحها	undresses her
وبيشلحهم	undresses them
وبيشلحو	undresses him
وبيشلحوا	they undress
وبيشلحون	they undress
وبيشنق*	hangs
وبيشنقك	hangs you
وبيشنقنا	hangs us
وبيشنقني*	hangs me
وبيشنقه	hangs him
وبيشنقها	hangs her
وبيشنقهم	hangs them
وبيشنقو	hangs him
وبيشنقوا	they hang
وبيشنقون	they hang
وبيشوف*	sees
وبيشوفك	sees you
وبيشوفنا	sees us
وبيشوفني*	sees me
وبيشوفه	sees him
وبيشوفها	sees her
وبيشوفهم	sees them
وبيشوفو	sees him
وبيشوفوا	they see
وبيشوفون	they see
وبيصرخك	shouts at you
وبيصرخنا	shouts at us
وبيصرخني*	shouts at me
وبيصرخه	shouts at him
وبيصرخها	shouts at her
وبيصرخهم	shouts at them
وبيصرخو	shouts at him
وبيصرخوا	they shout at
وبيصرخون	they shout at
وبيصفع*	slaps
وبيصفعك	slaps you
وبيصفعنا	slaps us
وبيصفعني*	slaps me
وبيصفعه	slaps him
وبيصفعها	slaps her
وبيصفعهم	slaps them
وبيصفعو	slaps him
وبيصفعوا	they slap
وبيصفعون	they slap
وبيصور*	films
وبيصورك	films you
وبيصورنا	films us
وبيصورني*	films me
وبيصوره	films him
وبيصورها	films her
وبيصورهم	films them
وبيصورو	films him
وبيصوروا	they film
وبيصورون	they film
وبيضايق*	bothers
وبيضايقك	bothers you
وبيضايقنا	bothers us
وبيضايقني*	bothers me
وبيضايقه	bothers him
وبيضايقها	bothers her
وبيضايقهم	bothers them
وبيضايقو	bothers him
وبيضايقوا	they bother
وبيضايقون	they bother
وبيضحك*	laughs
وبيضحكك	laughs you
وبيضحكنا	laughs us
وبيضحكني*	laughs me
وبيضحكه	laughs him
وبيضحكها	laughs her
وبيضحكهم	laughs them
وبيضحكو	laughs him
وبيضحكوا	they laugh
وبيضحكون	they laugh
وبيضرب*	hits
وبيضربك	hits you
وبيضربنا	hits us
وبيضربني*	hits me
وبيضربه	hits him
وبيضربها	hits her
وبيضربهم	hits them
وبيضربو	hits him
وبيضربوا	they hit
وبيضربون	they hit
وبيطرد*	kicks out
وبيطردك	kicks you out
وبيطردنا	kicks us out
وبيطردني*	kicks me out
وبيطرده	kicks him out
وبيطردها	kicks her out
وبيطردهم	kicks them out
وبيطردو	kicks him out
وبيطردوا	they kick out
وبيطردون	they kick out
وبيطعن*	stabs
وبيطعنك	stabs you
وبيطعننا	stabs us
وبيطعنني*	stabs me
وبيطعنه	stabs him
وبيطعنها	stabs her
وبيطعنهم	stabs them
وبيطعنو	stabs him
وبيطعنوا	they stab
وبيطعنون	they stab
وبيطلب*	asks for
وبيطلبك	asks for you
وبيطلبنا	asks for us
وبيطلبني*	asks for me
وبيطلبه	asks for him
وبيطلبها	asks for her
وبيطلبهم	asks for them
وبيطلبو	asks for him
وبيطلبوا	they ask for
وبيطلبون	they ask for
وبيعاقب*	punishes
وبيعاقبك	punishes you
وبيعاقبنا	punishes us
وبيعاقبني*	punishes me
وبيعاقبه	punishes him
وبيعاقبها	punishes her
وبيعاقبهم	punishes them
وبيعاقبو	punishes him
وبيعاقبوا	they punish
وبيعاقبون	they punish
وبيعذب*	tortures
وبيعذبك	tortures you
وبيعذبنا	tortures us
وبيعذبني*	tortures me
وبيعذبه	tortures him
وبيعذبها	tortures her
وبيعذبهم	tortures them
وبيعذبو	tortures him
وبيعذبوا	they torture
وبيعذبون	they torture
وبيعض	bites
وبيعضك	bites you
وبيعضنا	bites us
وبيعضني*	bites me
وبيعضه	bites him
وبيعضها	bites her
وبيعضهم	bites them
وبيعضو	bites him
وبيعضوا	they bite
وبيعضون	they bite
وبيعمل	and does
وبيعنف*	abuses
وبيعنفك	abuses you
وبيعنفنا	abuses us
وبيعنفني*	abuses me
وبيعنفه	abuses him
وبيعنفها	abuses her
وبيعنفهم	abuses them
وبيعنفو	abuses him
وبيعنفوا	they abuse
وبيعنفون	they abuse
وبيعور*	hurts
وبيعورك	hurts you
وبيعورنا	hurts us
وبيعورني*	hurts me
وبيعوره	hurts him
وبيعورها	hurts her
وبيعورهم	hurts them
وبيعورو	hurts him
وبيعوروا	they hurt
وبيعورون	they hurt
وبيغتصب*	rapes
وبيغتصبك	rapes you
وبيغتصبنا	rapes us
وبيغتصبني*	rapes me
وبيغتصبه	rapes him
وبيغتصبها	rapes her
وبيغتصبهم	rapes them
وبيغتصبو	rapes him
وبيغتصبوا	they rape
وبيغتصبون	they rape
وبيغصب*	forces
وبيغصبك	forces you
وبيغصبنا	forces us
وبيغصبني*	forces me
وبيغصبه	forces him
وبيغصبها	forces her
وبيغصبهم	forces them
وبيغصبو	forces him
وبيغصبوا	they force
وبيغصبون	they force
وبيغلق*	locks
وبيغلقك	locks you
وبيغلقنا	locks us
وبيغلقني*	locks me
وبيغلقه	locks him
وبيغلقها	locks her
وبيغلقهم	locks them
وبيغلقو	locks him
وبيغلقوا	they lock
وبيغلقون	they lock
وبيفتش*	searches
وبيفتشك	searches you
وبيفتشنا	searches us
وبيفتشني*	searches me
وبيفتشه	searches him
وبيفتشها	searches her
وبيفتشهم	searches them
وبيفتشو	searches him
وبيفتشوا	they search
وبيفتشون	they search
وبيقبل*	kisses
وبيقبلك	kisses you
وبيقبلنا	kisses us
وبيقبلني*	kisses me
وبيقبله	kisses him
وبيقبلها	kisses her
وبيقبلهم	kisses them
وبيقبلو	kisses him
وبيقبلوا	they kiss
وبيقبلون	they kiss
وبيقتل*	kills
وبيقتلك	kills you
وبيقتلنا	kills us
وبيقتلني*	kills me
وبيقتله	kills him
وبيقتلها	kills her
وبيقتلهم	kills them
وبيقتلو	kills him
وبيقتلوا	they kill
وبيقتلون	they kill
وبيقرص*	pinches
وبيقرصك	pinches you
وبيقرصنا	pinches us
وبيقرصني*	pinches me
وبيقرصه	pinches him
وبيقرصها	pinches her
وبيقرصهم	pinches them
وبيقرصو	pinches him
وبيقرصوا	they pinch
وبيقرصون	they pinch
وبيقروا	and read
وبيقفل*	locks
وبيقفلك	locks you
وبيقفلنا	locks us
وبيقفلني*	locks me
وبيقفله	locks him
وبيقفلها	locks her
وبيقفلهم	locks them
وبيقفلو	locks him
وبيقفلوا	they lock
وبيقفلون	they lock
وبيقللها	and tells her
وبيقللي*	tells me
وبيقلليوا	they tell
وبيقلليون	they tell
وبيقولي	and tells me
وبيكتبلك	texts you
وبيكتبلنا	texts us
وبيكتبلني*	texts me
وبيكتبله	texts him
وبيكتبلها	texts her
وبيكتبلهم	texts them
وبيكتبلو	texts him
وبيكتبلوا	they text
وبيكتبلون	they text
وبيكتل*	hits
وبيكتلك	hits you
وبيكتلنا	hits us
وبيكتلني*	hits me
وبيكتله	hits him
وبيكتلها	hits her
وبيكتلهم	hits them
وبيكتلو	hits him
وبيكتلوا	they hit
وبيكتلون	they hit
وبيكره*	hates
وبيكرهك	hates you
وبيكرهنا	hates us
وبيكرهني*	hates me
وبيكرهه	hates him
وبيكرهها	hates her
وبيكرههم	hates them
وبيكرهو	hates him
وبيكرهوا	they hate
وبيكرهون	they hate
وبيكلم*	talks to
وبيكلمك	talks to you
وبيكلمنا	talks to us
وبيكلمني*	talks to me
وبيكلمه	talks to him
وبيكلمها	talks to her
وبيكلمهم	talks to them
وبيكلمو	talks to him
وبيكلموا	they talk to
وبيكلمون	they talk to
وبيكوي*	burns
وبيكويك	burns you
وبيكوينا	burns us
وبيكويني*	burns me
وبيكويه	burns him
وبيكويها	burns her
وبيكويهم	burns them
وبيكويو	burns him
وبيكويوا	they burn
وبيكويون	they burn
وبيلاحق*	follows
وبيلاحقك	follows you
وبيلاحقنا	follows us
وبيلاحقني*	follows me
وبيلاحقه	follows him
وبيلاحقها	follows her
وبيلاحقهم	follows them
وبيلاحقو	follows him
وبيلاحقوا	they follow
وبيلاحقون	they follow
وبيلامس*	touches
وبيلامسك	touches you
وبيلامسنا	touches us
وبيلامسني*	touches me
وبيلامسه	touches him
وبيلامسها	touches her
وبيلامسهم	touches them
وبيلامسو	touches him
وبيلامسوا	they touch
وبيلامسون	they touch
وبيلطش*	slaps
وبيلطشك	slaps you
وبيلطشنا	slaps us
وبيلطشني*	slaps me
وبيلطشه	slaps him
وبيلطشها	slaps her
وبيلطشهم	slaps them
وبيلطشو	slaps him
وبيلطشوا	they slap
وبيلطشون	they slap
وبيلطم*	slaps
وبيلطمك	slaps you
وبيلطمنا	slaps us
وبيلطمني*	slaps me
وبيلطمه	slaps him
وبيلطمها	slaps her
وبيلطمهم	slaps them
وبيلطمو	slaps him
وبيلطموا	they slap
وبيلطمون	they slap
وبيلعن*	curses
وبيلعنك	curses you
وبيلعننا	curses us
وبيلعنني*	curses me
وبيلعنه	curses him
وبيلعنها	curses her
وبيلعنهم	curses them
وبيلعنو	curses him
وبيلعنوا	they curse
وبيلعنون	they curse
وبيلكم*	punches
وبيلكمك	punches you
وبيلكمنا	punches us
وبيلكمني*	punches me
وبيلكمه	punches him
وبيلكمها	punches her
وبيلكمهم	punches them
وبيلكمو	punches him
وبيلكموا	they punch
وبيلكمون	they punch
وبيلمس*	touches
وبيلمسك	touches you
وبيلمسنا	touches us
وبيلمسني*	touches me
وبيلمسه	touches him
وبيلمسها	touches her
وبيلمسهم	touches them
وبيلمسو	touches him
وبيلمسوا	they touch
وبيلمسون	they touch
وبيمنع*	forbids
وبيمنعك	forbids you
وبيمنعنا	forbids us
وبيمنعني*	forbids me
وبيمنعه	forbids him
وبيمنعها	forbids her
وبيمنعهم	forbids them
وبيمنعو	forbids him
وبيمنعوا	they forbid
وبيمنعون	they forbid
وبيموتك	kills you
وبيموتنا	kills us
وبيموتني*	kills me
وبيموته	kills him
وبيموتها	kills her
وبيموتهم	kills them
وبيموتو	kills him
وبيموتوا	they kill
وبيموتون	they kill
وبيهجر*	abandons
وبيهجرك	abandons you
وبيهجرنا	abandons us
وبيهجرني*	abandons me
وبيهجره	abandons him
وبيهجرها	abandons her
وبيهجرهم	abandons them
وبيهجرو	abandons him
وبيهجروا	they abandon
وبيهجرون	they abandon
وبيهدد*	threatens
وبيهددك	threatens you
وبيهددنا	threatens us
وبيهددني*	threatens me
وبيهدده	threatens him
وبيهددها	threatens her
وبيهددهم	threatens them
وبيهددو	threatens him
وبيهددوا	they threaten
وبيهددون	they threaten
وبيهز*	insults
وبيهزك	insults you
وبيهزنا	insults us
وبيهزني*	insults me
وبيهزه	insults him
وبيهزها	insults her
وبيهزهم	insults them
وبيهزو	insults him
وبيهزوا	they insult
وبيهزون	they insult
وبيهين*	insults
وبيهينك	insults you
وبيهيننا	insults us
وبيهينني*	insults me
وبيهينه	insults him
وبيهينها	insults her
وبيهينهم	insults them
وبيهينو	insults him
وبيهينوا	they insult
وبيهينون	they insult
وبيوجع*	hurts
وبيوجعك	hurts you
وبيوجعنا	hurts us
وبيوجعني*	hurts me
وبيوجعه	hurts him
وبيوجعها	hurts her
وبيوجعهم	hurts them
وبيوجعو	hurts him
وبيوجعوا	they hurt
وبيوجعون	they hurt
وبيوذي*	hurts
وبيوذيك	hurts you
وبيوذينا	hurts us
وبيوذيني*	hurts me
وبيوذيه	hurts him
وبيوذيها	hurts her
وبيوذيهم	hurts them
وبيوذيو	hurts him
وبيوذيوا	they hurt
وبيوذيون	they hurt
وبيياخذ*	takes
وبيياخذك	takes you
وبيياخذنا	takes us
وبيياخذني*	takes me
وبيياخذه	takes him
وبيياخذها	takes her
وبيياخذهم	takes them
وبيياخذو	takes him
وبيياخذوا	they take
وبيياخذون	they take
وبيگتل*	kills
وبيگتلك	kills you
وبيگتلنا	kills us
وبيگتلني*	kills me
وبيگتله	kills him
وبيگتلها	kills her
وبيگتلهم	kills them
وبيگتلو	kills him
وبيگتلوا	they kill
وبيگتلون	they kill
وتابتزك	she blackmails you
وتابتزنا	she blackmails us
وتابتزني	she blackmails me
وتابتزه	she blackmails him
وتابتزها	she blackmails her
وتابتزهم	she blackmails them
وتابتزو	she blackmails him
وتاخد*	she takes
وتاخدك	she takes you
وتاخدنا	she takes us
وتاخدني	she takes me
وتاخده	she takes him
وتاخدها	she takes her
وتاخدهم	she takes them
وتاخدو	she takes him
وتاخذ*	she takes
وتاخذك	she takes you
وتاخذنا	she takes us
وتاخذني	she takes me
وتاخذه	she takes him
وتاخذها	she takes her
وتاخذهم	she takes them
وتاخذو	she takes him
وتاذيتك	she hurts you
وتاذيتنا	she hurts us
وتاذيتني	she hurts me
وتاذيته	she hurts him
وتاذيتها	she hurts her
وتاذيتهم	she hurts them
وتاذيتو	she hurts him
وتاذيك	she hurts you
وتاذينا	she hurts us
وتاذيني	she hurts me
وتاذيه	she hurts him
وتاذيها	she hurts her
وتاذيهم	she hurts them
وتاذيو	she hurts him
وتاستغلني	she exploits me
وتاغتصبك	she rapes you
وتاغتصبنا	she rapes us
وتاغتصبني	she rapes me
وتاغتصبه	she rapes him
وتاغتصبها	she rapes her
وتاغتصبهم	she rapes them
وتاغتصبو	she rapes him
وتاكل*	she eats
وتبتزك	she blackmails you
وتبتزنا	she blackmails us
وتبتزني	she blackmails me
وتبتزه	she blackmails him
وتبتزها	she blackmails her
وتبتزهم	she blackmails them
وتبتزو	she blackmails him
وتبرعت	and donated
وتبسطك	she beats you
وتبسطنا	she beats us
وتبسطني	she beats me
وتبسطه	she beats him
وتبسطها	she beats her
وتبسطهم	she beats them
وتبسطو	she beats him
وتبعتك	she sends you
وتبعتنا	she sends us
وتبعتني	she sends me
وتبعته	she sends him
وتبعتها	she sends her
وتبعتهم	she sends them
وتبعتو	she sends him
وتبوسك	she kisses you
وتبوسنا	she kisses us
وتبوسني	she kisses me
وتبوسه	she kisses him
وتبوسها	she kisses her
وتبوسهم	she kisses them
وتبوسو	she kisses him
وتبيعني	she sells me
وتتبعك	she follows you
وتتبعنا	she follows us
وتتبعني	she follows me
وتتبعه	she follows him
وتتبعها	she follows her
وتتبعهم	she follows them
وتتبعو	she follows him
وتتحرشك	she molests you
وتتحرشنا	she molests us
وتتحرشني	she molests me
وتتحرشه	she molests him
وتتحرشها	she molests her
وتتحرشهم	she molests them
وتتحرشو	she molests him
وتتركك	she leaves you
وتتركنا	she leaves us
وتتركني	she leaves me
وتتركه	she leaves him
وتتركها	she leaves her
وتتركهم	she leaves them
وتتركو	she leaves him
وتتصل*	she calls
وتتنمرك	she bullies you
وتتنمرنا	she bullies us
وتتنمرني	she bullies me
وتتنمره	she bullies him
وتتنمرها	she bullies her
وتتنمرهم	she bullies them
وتتنمرو	she bullies him
وتجابرك	she forces you
وتجابرنا	she forces us
وتجابرني	she forces me
وتجابره	she forces him
وتجابرها	she forces her
وتجابرهم	she forces them
وتجابرو	she forces him
وتجبرك	she forces you
وتجبرنا	she forces us
وتجبرني	she forces me
وتجبره	she forces him
وتجبرها	she forces her
وتجبرهم	she forces them
وتجبرو	she forces him
وتجرحك	she cuts you
وتجرحنا	she cuts us
وتجرحني	she cuts me
وتجرحه	she cuts him
وتجرحها	she cuts her
وتجرحهم	she cuts them
وتجرحو	she cuts him
وتجلدك	she whips you
وتجلدنا	she whips us
وتجلدني	she whips me
وتجلده	she whips him
وتجلدها	she whips her
وتجلدهم	she whips them
وتجلدو	she whips him
وتجوزت	married
وتجوزك	she marries you off
وتجوزنا	she marries us off
وتجوزني	she marries me off
وتجوزه	she marries him off
وتجوزها	she marries her off
وتجوزهم	she marries them off
وتجوزو	she marries him off
وتجوزوا	married
وتجيبني	she brings me
وتحبسك	she locks you in
وتحبسنا	she locks us in
وتحبسني	she locks me in
وتحبسه	she locks him in
وتحبسها	she locks her in
وتحبسهم	she locks them in
وتحبسو	she locks him in
وتحجزك	she locks you in
وتحجزنا	she locks us in
وتحجزني	she locks me in
وتحجزه	she locks him in
وتحجزها	she locks her in
وتحجزهم	she locks them in
وتحجزو	she locks him in
وتحرش	molested
وتحرشت	molested
وتحرقك	she burns you
وتحرقنا	she burns us
وتحرقني	she burns me
وتحرقه	she burns him
وتحرقها	she burns her
وتحرقهم	she burns them
وتحرقو	she burns him
وتحرمك	she not lets you
وتحرمنا	she not lets us
وتحرمني	she not lets me
وتحرمه	she not lets him
وتحرمها	she not lets her
وتحرمهم	she not lets them
وتحرمو	she not lets him
وتحرگك	she burns you
وتحرگنا	she burns us
وتحرگني	she burns me
وتحرگه	she burns him
وتحرگها	she burns her
وتحرگهم	she burns them
وتحرگو	she burns him
وتحسسك	she touches you
وتحسسنا	she touches us
وتحسسني	she touches me
وتحسسه	she touches him
وتحسسها	she touches her
وتحسسهم	she touches them
وتحسسو	she touches him
وتحضنك	she hugs you
وتحضننا	she hugs us
وتحضنني	she hugs me
وتحضنه	she hugs him
وتحضنها	she hugs her
وتحضنهم	she hugs them
وتحضنو	she hugs him
وتحكمك	she controls you
وتحكمنا	she controls us
وتحكمني	she controls me
وتحكمه	she controls him
وتحكمها	she controls her
وتحكمهم	she controls them
وتحكمو	she controls him
وتحكي*	she talks
وتحكيك	she talks you
وتحكينا	she talks us
وتحكيني	she talks me
وتحكيه	she talks him
وتحكيها	she talks her
وتحكيهم	she talks them
وتحكيو	she talks him
وتحمل*	she carries
وتحملني	she carries me
وتحميك	she protects you
وتحمينا	she protects us
وتحميني	she protects me
وتحميه	she protects him
وتحميها	she protects her
وتحميهم	she protects them
وتحميو	she protects him
وتخبر*	she tells
وتخبرك	she tells you
وتخبرنا	she tells us
وتخبرني	she tells me
وتخبره	she tells him
وتخبرها	she tells her
وتخبرهم	she tells them
وتخبرو	she tells him
وتخبطك	she hits you
وتخبطنا	she hits us
وتخبطني	she hits me
وتخبطه	she hits him
وتخبطها	she hits her
وتخبطهم	she hits them
وتخبطو	she hits him
وتخبيني	she hides me
وتخطفك	she kidnaps you
وتخطفنا	she kidnaps us
وتخطفني	she kidnaps me
وتخطفه	she kidnaps him
وتخطفها	she kidnaps her
وتخطفهم	she kidnaps them
وتخطفو	she kidnaps him
وتخليك	she makes you
وتخلينا	she makes us
وتخليني	she makes me
وتخليه	she makes him
وتخليها	she makes her
وتخليهم	she makes them
وتخليو	she makes him
وتخنقك	she strangles you
وتخنقنا	she strangles us
وتخنقني	she strangles me
وتخنقه	she strangles him
وتخنقها	she strangles her
وتخنقهم	she strangles them
وتخنقو	she strangles him
وتخوفك	she scares you
وتخوفنا	she scares us
وتخوفني	she scares me
وتخوفه	she scares him
وتخوفها	she scares her
وتخوفهم	she scares them
وتخوفو	she scares him
وتدبحك	she kills you
وتدبحنا	she kills us
وتدبحني	she kills me
وتدبحه	she kills him
وتدبحها	she kills her
وتدبحهم	she kills them
وتدبحو	she kills him
وتدفشك	she shoves you
وتدفشنا	she shoves us
وتدفشني	she shoves me
وتدفشه	she shoves him
وتدفشها	she shoves her
وتدفشهم	she shoves them
وتدفشو	she shoves him
وتدفعك	she pays you
وتدفعنا	she pays us
وتدفعني	she pays me
وتدفعه	she pays him
وتدفعها	she pays her
وتدفعهم	she pays them
وتدفعو	she pays him
وتدورني	she looks for me
وتذبحك	she kills you
وتذبحنا	she kills us
وتذبحني	she kills me
وتذبحه	she kills him
وتذبحها	she kills her
وتذبحهم	she kills them
وتذبحو	she kills him
وتذيك	she hurts you
وتذينا	she hurts us
وتذيني	she hurts me
وتذيه	she hurts him
وتذيها	she hurts her
وتذيهم	she hurts them
وتذيو	she hurts him
وتراسلك	she messages you
وتراسلنا	she messages us
وتراسلني	she messages me
وتراسله	she messages him
وتراسلها	she messages her
وتراسلهم	she messages them
وتراسلو	she messages him
وتراقبك	she watches you
وتراقبنا	she watches us
وتراقبني	she watches me
وتراقبه	she watches him
وتراقبها	she watches her
وتراقبهم	she watches them
وتراقبو	she watches him
وتربطك	she ties you up
وتربطنا	she ties us up
وتربطني	she ties me up
وتربطه	she ties him up
وتربطها	she ties her up
وتربطهم	she ties them up
وتربطو	she ties him up
وترجع*	she comes back
وترسلك	she sends you
وترسلنا	she sends us
وترسلني	she sends me
وترسله	she sends him
وترسلها	she sends her
وترسلهم	she sends them
وترسلو	she sends him
وترعبك	she terrifies you
وترعبنا	she terrifies us
وترعبني	she terrifies me
وترعبه	she terrifies him
وترعبها	she terrifies her
وترعبهم	she terrifies them
وترعبو	she terrifies him
وترفسك	she kicks you
وترفسنا	she kicks us
وترفسني	she kicks me
وترفسه	she kicks him
وترفسها	she kicks her
وترفسهم	she kicks them
وترفسو	she kicks him
وتركلك	she kicks you
وتركلنا	she kicks us
وتركلني	she kicks me
وتركله	she kicks him
وتركلها	she kicks her
وتركلهم	she kicks them
وتركلو	she kicks him
وترميني	she throws me
وتروح*	she goes
وتزعقك	she shouts at you
وتزعقنا	she shouts at us
وتزعقني	she shouts at me
وتزعقه	she shouts at him
وتزعقها	she shouts at her
وتزعقهم	she shouts at them
وتزعقو	she shouts at him
وتزوجت	married
وتزوجك	she marries you off
وتزوجنا	she marries us off
وتزوجني	she marries me off
وتزوجه	she marries him off
وتزوجها	she marries her off
وتزوجهم	she marries them off
وتزوجو	she marries him off
وتزوجوا	married
وتساعدني	she helps me
وتسالك	she asks you
وتسالنا	she asks us
وتسالني	she asks me
وتساله	she asks him
وتسالها	she asks her
وتسالهم	she asks them
وتسالو	she asks him
وتستغلني	she exploits me
وتسحبك	she drags you
وتسحبنا	she drags us
وتسحبني	she drags me
وتسحبه	she drags him
وتسحبها	she drags her
وتسحبهم	she drags them
وتسحبو	she drags him
وتسخرك	she mocks you
وتسخرنا	she mocks us
وتسخرني	she mocks me
وتسخره	she mocks him
وتسخرها	she mocks her
وتسخرهم	she mocks them
وتسخرو	she mocks him
وتسرقك	she steals you
وتسرقنا	she steals us
وتسرقني	she steals me
وتسرقه	she steals him
وتسرقها	she steals her
وتسرقهم	she steals them
وتسرقو	she steals him
وتسفرك	she sends you abroad
وتسفرنا	she sends us abroad
وتسفرني	she sends me abroad
وتسفره	she sends him abroad
وتسفرها	she sends her abroad
وتسفرهم	she sends them abroad
وتسفرو	she sends him abroad
وتسكر*	she locks
وتسكرك	she locks you
وتسكرنا	she locks us
وتسكرني	she locks me
وتسكره	she locks him
وتسكرها	she locks her
وتسكرهم	she locks them
وتسكرو	she locks him
وتسممك	she poisons you
وتسممنا	she poisons us
وتسممني	she poisons me
وتسممه	she poisons him
وتسممها	she poisons her
وتسممهم	she poisons them
وتسممو	she poisons him
وتسوق	and shopping
وتسوي*	she does
وتسيبك	she leaves you
وتسيبنا	she leaves us
وتسيبني	she leaves me
وتسيبه	she leaves him
وتسيبها	she leaves her
وتسيبهم	she leaves them
وتسيبو	she leaves him
وتشاركني	she shares me
وتشتريني	she buys me
وتشتمك	she swears at you
وتشتمنا	she swears at us
وتشتمني	she swears at me
وتشتمه	she swears at him
وتشتمها	she swears at her
وتشتمهم	she swears at them
وتشتمو	she swears at him
وتشغلني	she makes me work
وتشلتك	she kicks you
وتشلتنا	she kicks us
وتشلتني	she kicks me
وتشلته	she kicks him
وتشلتها	she kicks her
وتشلتهم	she kicks them
وتشلتو	she kicks him
وتشلحك	she undresses you
وتشلحنا	she undresses us
وتشلحني	she undresses me
وتشلحه	she undresses him
وتشلحها	she undresses her
وتشلحهم	she undresses them
وتشلحو	she undresses him
وتشنقك	she hangs you
وتشنقنا	she hangs us
وتشنقني	she hangs me
وتشنقه	she hangs him
وتشنقها	she hangs her
وتشنقهم	she hangs them
وتشنقو	she hangs him
وتشوفك	she sees you
وتشوفنا	she sees us
وتشوفني	she sees me
وتشوفه	she sees him
وتشوفها	she sees her
وتشوفهم	she sees them
وتشوفو	she sees him
وتشيلني	she carries me
وتصدر	and makes
وتصرخك	she shouts at you
وتصرخنا	she shouts at us
وتصرخني	she shouts at me
وتصرخه	she shouts at him
وتصرخها	she shouts at her
وتصرخهم	she shouts at them
وتصرخو	she shouts at him
وتصفعك	she slaps you
وتصفعنا	she slaps us
وتصفعني	she slaps me
وتصفعه	she slaps him
وتصفعها	she slaps her
وتصفعهم	she slaps them
وتصفعو	she slaps him
وتصلح*	she fixes
وتصورك	she films you
وتصورنا	she films us
وتصورني	she films me
وتصوره	she films him
وتصورها	she films her
وتصورهم	she films them
وتصورو	she films him
وتصير*	she happens
وتضايقك	she bothers you
وتضايقنا	she bothers us
وتضايقني	she bothers me
وتضايقه	she bothers him
وتضايقها	she bothers her
وتضايقهم	she bothers them
وتضايقو	she bothers him
وتضحكك	she laughs you
وتضحكنا	she laughs us
وتضحكني	she laughs me
وتضحكه	she laughs him
وتضحكها	she laughs her
وتضحكهم	she laughs them
وتضحكو	she laughs him
وتضربك	she hits you
وتضربنا	she hits us
وتضربني	she hits me
وتضربه	she hits him
وتضربها	she hits her
وتضربهم	she hits them
وتضربو	she hits him
وتطالع	and looks
وتطبخني	she cooks me
وتطردك	she kicks you out
وتطردنا	she kicks us out
وتطردني	she kicks me out
وتطرده	she kicks him out
وتطردها	she kicks her out
وتطردهم	she kicks them out
وتطردو	she kicks him out
وتطعمني	she feeds me
وتطعنك	she stabs you
وتطعننا	she stabs us
وتطعنني	she stabs me
وتطعنه	she stabs him
وتطعنها	she stabs her
وتطعنهم	she stabs them
وتطعنو	she stabs him
وتطلبك	she asks for you
وتطلبنا	she asks for us
وتطلبني	she asks for me
وتطلبه	she asks for him
وتطلبها	she asks for her
وتطلبهم	she asks for them
وتطلبو	she asks for him
وتطلع*	she goes out
وتطلق	divorced
وتطلق*	she divorces
وتطلقت	divorced
وتطلقنا	we divorced
وتطلقو	divorced
وتطلقوا	divorced
وتعاقبك	she punishes you
وتعاقبنا	she punishes us
وتعاقبني	she punishes me
وتعاقبه	she punishes him
وتعاقبها	she punishes her
وتعاقبهم	she punishes them
وتعاقبو	she punishes him
وتعذبك	she tortures you
وتعذبنا	she tortures us
وتعذبني	she tortures me
وتعذبه	she tortures him
وتعذبها	she tortures her
وتعذبهم	she tortures them
وتعذبو	she tortures him
وتعلمت	learned
وتعلمنا	we learned
وتعلمني	she teaches me
وتعلمو	learned
وتعلموا	learned
وتعنفك	she abuses you
وتعنفنا	she abuses us
وتعنفني	she abuses me
وتعنفه	she abuses him
وتعنفها	she abuses her
وتعنفهم	she abuses them
وتعنفو	she abuses him
وتعورك	she hurts you
وتعورنا	she hurts us
وتعورني	she hurts me
وتعوره	she hurts him
وتعورها	she hurts her
وتعورهم	she hurts them
وتعورو	she hurts him
وتعيبني	she mocks me
وتغتصبك	she rapes you
وتغتصبنا	she rapes us
وتغتصبني	she rapes me
وتغتصبه	she rapes him
وتغتصبها	she rapes her
وتغتصبهم	she rapes them
وتغتصبو	she rapes him
وتغسلني	she washes me
وتغصبك	she forces you
وتغصبنا	she forces us
وتغصبني	she forces me
وتغصبه	she forces him
وتغصبها	she forces her
وتغصبهم	she forces them
وتغصبو	she forces him
وتغلقك	she locks you
وتغلقنا	she locks us
وتغلقني	she locks me
وتغلقه	she locks him
وتغلقها	she locks her
وتغلقهم	she locks them
وتغلقو	she locks him
وتفتح*	she opens
وتفتشك	she searches you
وتفتشنا	she searches us
وتفتشني	she searches me
وتفتشه	she searches him
وتفتشها	she searches her
وتفتشهم	she searches them
وتفتشو	she searches him
وتقبل*	she kisses
وتقبلك	she kisses you
وتقبلنا	she kisses us
وتقبلني	she kisses me
وتقبله	she kisses him
وتقبلها	she kisses her
وتقبلهم	she kisses them
وتقبلو	she kisses him
وتقتلك	she kills you
وتقتلنا	she kills us
وتقتلني	she kills me
وتقتله	she kills him
وتقتلها	she kills her
وتقتلهم	she kills them
وتقتلو	she kills him
وتقرصك	she pinches you
وتقرصنا	she pinches us
وتقرصني	she pinches me
وتقرصه	she pinches him
وتقرصها	she pinches her
وتقرصهم	she pinches them
وتقرصو	she pinches him
وتقطعني	she cuts me
وتقفلك	she locks you
وتقفلنا	she locks us
وتقفلني	she locks me
وتقفله	she locks him
وتقفلها	she locks her
وتقفلهم	she locks them
وتقفلو	she locks him
وتقول	and she says
وتقول*	she says
وتكتبل*	she texts
وتكتبلك	she texts you
وتكتبلنا	she texts us
وتكتبلني	she texts me
وتكتبله	she texts him
وتكتبلها	she texts her
وتكتبلهم	she texts them
وتكتبلو	she texts him
وتكتلك	she hits you
وتكتلنا	she hits us
وتكتلني	she hits me
وتكتله	she hits him
وتكتلها	she hits her
وتكتلهم	she hits them
وتكتلو	she hits him
وتكرهك	she hates you
وتكرهنا	she hates us
وتكرهني	she hates me
وتكرهه	she hates him
وتكرهها	she hates her
وتكرههم	she hates them
وتكرهو	she hates him
وتكسرني	she breaks me
وتكلمت	talked
وتكلمك	she talks to you
وتكلمنا	she talks to us
وتكلمني	she talks to me
وتكلمه	she talks to him
وتكلمها	she talks to her
وتكلمهم	she talks to them
وتكلمو	she talks to him
وتكلموا	talked
وتكويك	she burns you
وتكوينا	she burns us
وتكويني	she burns me
وتكويه	she burns him
وتكويها	she burns her
وتكويهم	she burns them
وتكويو	she burns him
وتلاحقك	she follows you
وتلاحقنا	she follows us
وتلاحقني	she follows me
وتلاحقه	she follows him
وتلاحقها	she follows her
وتلاحقهم	she follows them
وتلاحقو	she follows him
وتلاعبني	she plays with me
وتلامسك	she touches you
وتلامسنا	she touches us
وتلامسني	she touches me
وتلامسه	she touches him
وتلامسها	she touches her
وتلامسهم	she touches them
وتلامسو	she touches him
وتلبسني	she wears me
وتلطشك	she slaps you
وتلطشنا	she slaps us
وتلطشني	she slaps me
وتلطشه	she slaps him
وتلطشها	she slaps her
وتلطشهم	she slaps them
وتلطشو	she slaps him
وتلطمك	she slaps you
وتلطمنا	she slaps us
وتلطمني	she slaps me
وتلطمه	she slaps him
وتلطمها	she slaps her
وتلطمهم	she slaps them
وتلطمو	she slaps him
وتلعنك	she curses you
وتلعننا	she curses us
وتلعنني	she curses me
وتلعنه	she curses him
وتلعنها	she curses her
وتلعنهم	she curses them
وتلعنو	she curses him
وتلفون	phone
وتلكمك	she punches you
وتلكمنا	she punches us
وتلكمني	she punches me
وتلكمه	she punches him
وتلكمها	she punches her
وتلكمهم	she punches them
وتلكمو	she punches him
وتلمسك	she touches you
وتلمسنا	she touches us
وتلمسني	she touches me
وتلمسه	she touches him
وتلمسها	she touches her
وتلمسهم	she touches them
وتلمسو	she touches him
وتمن	wished
وتمنعك	she forbids you
وتمنعنا	she forbids us
وتمنعني	she forbids me
وتمنعه	she forbids him
وتمنعها	she forbids her
وتمنعهم	she forbids them
وتمنعو	she forbids him
وتموت*	she kills
وتموتك	she kills you
وتموتنا	she kills us
وتموتني	she kills me
وتموته	she kills him
وتموتها	she kills her
وتموتهم	she kills them
وتموتو	she kills him
وتنام*	she sleeps
وتنشرني	she posts me
وتنظفني	she cleans me
وتنومني	she makes me sleep
وتهجرك	she abandons you
وتهجرنا	she abandons us
وتهجرني	she abandons me
وتهجره	she abandons him
وتهجرها	she abandons her
وتهجرهم	she abandons them
وتهجرو	she abandons him
وتهددك	she threatens you
وتهددنا	she threatens us
وتهددني	she threatens me
وتهدده	she threatens him
وتهددها	she threatens her
وتهددهم	she threatens them
وتهددو	she threatens him
وتهز	she shakes
وتهز*	she insults
وتهزك	she insults you
وتهزنا	she insults us
وتهزني	she insults me
وتهزه	she insults him
وتهزها	she insults her
وتهزهم	she insults them
وتهزو	she insults him
وتهينك	she insults you
وتهيننا	she insults us
وتهينني	she insults me
وتهينه	she insults him
وتهينها	she insults her
وتهينهم	she insults them
وتهينو	she insults him
وتوجعك	she hurts you
وتوجعنا	she hurts us
وتوجعني	she hurts me
وتوجعه	she hurts him
وتوجعها	she hurts her
وتوجعهم	she hurts them
وتوجعو	she hurts him
وتوذيك	she hurts you
وتوذينا	she hurts us
وتوذيني	she hurts me
وتوذيه	she hurts him
وتوذيها	she hurts her
وتوذيهم	she hurts them
وتوذيو	she hurts him
وتوصل*	she delivers
وتوصلني	she delivers me
وتياخذك	she takes you
وتياخذنا	she takes us
وتياخذني	she takes me
وتياخذه	she takes him
وتياخذها	she takes her
وتياخذهم	she takes them
وتياخذو	she takes him
وتگتلك	she kills you
وتگتلنا	she kills us
وتگتلني	she kills me
وتگتله	she kills him
وتگتلها	she kills her
وتگتلهم	she kills them
وتگتلو	she kills him
وثايقي	my documents
وثلاث	and three
وجبتنا	our meal
وجبته	his meal
وجبتها	her meal
وجبتي	my meal
وجبه	meal
وجديد	new
وجديدا	new
وجديده	new
وجديدين	new
وجرح	cut
وجرحت	cut
وجسمه	his body
وجع	hurt
وجعان	ill
وجعانه	ill
وجعت	hurt
وجعتنا	she hurt us
وجعتني	she hurt me
وجعتها	she hurt her
وجعك	hurt you
وجعنا	hurt us
وجعني	hurt me
وجعه	hurt him
وجعها	hurt her
وجعهم	hurt them
وجعو	hurt him
وجعوا	they hurt
وجعونا	they hurt us
وجعوني	they hurt me
وجعوها	they hurt her
وجعي	my pain
وجمعنا	and we collected
وجه	face
وجهنا	our face
وجهه	face
وجهها	her face
وجهي	my face
وجوعان	hungry
وجوعانا	hungry
وجوعانه	hungry
وجوعانين	hungry
وحابه	and i want
وحام	pregnancy
وحامل	pregnant
وحاملا	pregnant
وحامله	pregnant
وحاملين	pregnant
وحبس	locked in
وحبيبه	girlfriend
وحدتنا	our loneliness
وحدته	his loneliness
وحدتها	her loneliness
وحدتي	my loneliness
وحدنا	alone by ourselves
وحده	alone
وحدها	alone by herself
وحدهم	alone by themselves
وحدو	alone
وحدي	alone by myself
وحديه	alone
وحروق	burns
وحسد	envy
وحش	bad
وحشتني	i miss
وحشني	i miss
وحشه	bad
وحشين	bad
وحضنه	hugged him
وحطيت	and i put
وحلفتني	and made me swear
وحماه	mother in law
وحيد*	lonely
وخايفه	and scared
وخبر	told
وخده	and took him
وخذ	took
وخذت	took
وخذتنا	she took us
وخذتني	she took me
وخذتها	she took her
وخذك	took you
وخذنا	we took
وخذني	took me
وخذه	took him
وخذها	took her
وخذهم	took them
وخذو	took him
وخذوا	they took
وخذونا	they took us
وخذوني	they took me
وخذوها	they took her
وخرمها	and drilled it
وخطبوني	and engaged me
وخطيبه	fiancee
وخلص	and finish
وداع*	goodbye
وداعنا	our goodbye
وداعها	her goodbye
وداعي	my goodbye
وداني	took me
ودرس	studied
ودعت*	goodbye
ودفعني	paid me
ودفعوني	they paid me
ودك	you want
ودلوقتي	and now
ودنا	we want
وده	he wants
ودها	she wants
ودهم	they want
ودوره	looked for him
ودي	i wish
وديضربون	and are hitting
ورا	behind
وراح	went
وراق	my documents
وراقي	my documents
وراني	showed me
وراه	behind him
وراي	behind
ورايا	behind me
وربتني	raised me
وربع	and quarter
وربي	really
ورجال	man
ورجعته	returned it
ورد	flowers
وردنا	our flowers
ورده	flowers
وردها	her flowers
وردي	my flowers
ورديه	shift
ورسايل	messages
ورشتنا	our workshop
ورشته	his workshop
ورشتها	her workshop
ورشتي	my workshop
ورشه	workshop
ورع	child
ورعان	children
ورفسه	kicked him
ورق	paper
ورقه	paper
ورقي	my documents
وركبتها	and fitted it
وركي	my thigh
ورم	swollen
ورمضان	ramadan
ورمه	swollen
ورموا	and threw
ورني	show me
وري	show
وريتني	showed me
وريحته	and he smells
وريحه	and smell
وريدي	my wrist
وريني	show me
وزع	handed out
وزعناه	we handed it out
وزن	weight
وزننا	our weight
وزنه	weight
وزنها	her weight
وزني	my weight
وزوجها	and her husband
وساده	pillow
وساعدني	helped me
وساعدوني	they helped me
وساكنين	living
وساوس	voices
وسخ	dirty
وسخا	dirty
وسخه	dirty
وسخين	dirty
وسقطت	and fell
وسكر	locked
وسكين	knife
وسمعت	heard
وسوا	and did
وسواس	voices
وش	what
وشارع	street
وشجره	tree
وشعر	felt
وشعرها	and her hair
وشعري	and my hair
وشغل	made work
وشها	her face
وشي	my face
وصاحبي	and my friend
وصار	and became
وصارت	and became
وصاروا	happened
وصحتي	and my health
وصخ	dirty
وصخا	dirty
وصخه	dirty
وصخين	dirty
وصرت	and i became
وصغير	little
وصغيرا	little
وصغيره	little
وصغيرين	little
وصل	arrived
وصلت	arrived
وصلوا	arrived
وصوته	and his voice
وصور	filmed
وصوره	filmed him
وصورها	filmed her
وصوروه	and filmed him
وصيت*	goodbye note
وصيتنا	our goodbye note
وصيته	his goodbye note
وصيتها	her goodbye note
وصيتي	my goodbye note
وصيه	goodbye note
وضحايا	and victims
وضربته	hit him
وضليت	and stayed
وضيفه	homework
وطبيب	doctor
وطفلين	and two children
وطلب	asked for
وطلعت	and went out
وظيف*	job
وظيفتنا	our job
وظيفته	his job
وظيفتها	her job
وظيفتي	my job
وعاوز	want
وعايز	want
وعايزه	want
وعايزين	want
وعد	promised
وعدت	promised
وعدنا	we promised
وعدو	promised
وعدوا	promised
وعشت	and lived
وعم	and
وعمرها	and her age
وعمري	and my age
وعندي	and i have
وغالي	expensive
وغاليا	expensive
وغاليه	expensive
وغاليين	expensive
وغريب	strange
وغريبا	strange
وغريبه	strange
وغريبين	strange
وفاه	death
وفيت	i finished
وفيلم	film
وقال	and said
وقالت	and she said
وقالي	and told me
وقايه	prevention
وقتاش	when
وقتاه	when
وقتله	killed him
وقتلي	when
وقتها	then
وقريب	near
وقريبا	near
وقريبه	near
وقريبين	near
وقع	fell
وقعت	fell
وقعنا	we fell
وقعو	fell
وقعوا	fell
وقف	stopped
وقفت	stood
وقفلتنا	she locked us
وقفلتني	she locked me
وقفلتها	she locked her
وقفلك	locked you
وقفلنا	we locked
وقفلني	locked me
وقفله	locked him
وقفلها	locked her
وقفلهم	locked them
وقفلو	locked him
وقفلوا	they locked
وقفلونا	they locked us
وقفلوني	they locked me
وقفلوها	they locked her
وقفنا	we stopped
وقفو	stopped
وقفوا	stopped
وكاتب	and wrote
وكاتبتلي	and wrote to me
وكادت	and nearly
وكان	and was
وكانت	and was
وكبير	big
وكبيرا	big
وكبيره	big
وكبيرين	big
وكتب	and wrote
وكتبت	wrote
وكتله	hit him
وكدمات	bruises
وكرمه	and his generosity
وكل	and every
وكله	and all
وكلهم	and all of them
وكمان	and also
وكنت	and i was
ولا	not
ولاحد	nobody
ولاد	boys
ولاده	his kids
ولادها	her kids
ولادي	my kids
ولازم	and must
ولاشي	nothing
ولاعه	lighter
ولاكن	but
ولد	boy
ولدت	was born
ولدك	your son
ولدنا	our boy
ولده	his son
ولدها	her son
ولدي	my son
ولدين	two boys
ولطمه	slapped him
ولقوه	and found him
ولكم	punched
ولكمه	punched him
ولم	and not
ولما	and when
وليت	i became
وليتش	i became
وليداتي	my children
وليدنا	our boy
وليدي	my son
وما	and not
وماتت	died
وماخدين	and took
وماعدها	not have
وماكو	and not any
ومبارح	and yesterday
ومتاخر	late
ومتاخرا	late
ومتاخره	late
ومتاخرين	late
ومتوحد	autistic
ومتوحدا	autistic
ومتوحده	autistic
ومتوحدين	autistic
ومتي	and when
ومحتاج	needs
ومحتاجا	needs
ومحتاجه	needs
ومحتاجين	needs
ومحدش	and nobody
ومحيت	and deleted
ومختفيه	disappeared
ومخدرات	drugs
ومدمنين	addict
ومرض	sick
ومركز	centre
ومسدس	gun
ومسكينه	poor
ومش	and not
ومصحاش	and not woke
ومطر	and rain
ومطلقا	divorced
ومظلم	dark
ومظلما	dark
ومظلمه	dark
ومظلمين	dark
ومعلم	teacher
ومعه	and with him
ومقلوبه	food
ومكان	and place
وملعب	pitch
ومن	and from
ومناديل	tissues
ومنذ	and since
ومنعني	forbidden me
ومو	and not
وموت	and die
وموقف	bus stop
ونادي	club
وناطرين	waiting
ونام	and slept
وناوي	planning
وناويا	planning
وناويه	planning
وناويين	planning
ونايم	and asleep
ونتسلي	and have fun
ونتمني	and we hope
ونجاره	and carpentry
ونخيل	and palm trees
ونص	and half
وهالساعتين	and these two hours
وهذا	and this
وهسه	and now
وهل	is
وهلا	and now
وهم	and they
وهو	and he
وهي	and she
وواقف	standing
وواقفا	standing
وواقفه	standing
وواقفين	standing
ووالده	mum
ووحده	loneliness
ووقع	and fell
ووقفت	stopped
ويا	with
ويابتزك	blackmails you
ويابتزنا	blackmails us
ويابتزني*	blackmails me
ويابتزه	blackmails him
ويابتزها	blackmails her
ويابتزهم	blackmails them
ويابتزو	blackmails him
ويابتزوا	they blackmail
ويابتزون	they blackmail
ويابتزونا	they blackmail us
ويابتزوننا	they blackmail us
ويابتزونني	they blackmail me
ويابتزونها	they blackmail her
ويابتزوني	they blackmail me
ويابتزوها	they blackmail her
وياتجوزوا	they marry
وياتجوزون	they marry
وياتخانقوا	they fight
وياتخانقون	they fight
وياتزوجوا	they marry
وياتزوجون	they marry
وياتعاطوا	they take drugs
وياتعاطون	they take drugs
وياتكلموا	they talk
وياتكلمون	they talk
وياخدك	takes you
وياخدنا	takes us
وياخدني*	takes me
وياخده	takes him
وياخدها	takes her
وياخدهم	takes them
وياخدو	takes him
وياخدوا	they take
وياخدون	they take
وياخدونا	they take us
وياخدوننا	they take us
وياخدونني	they take me
وياخدونها	they take her
وياخدوني	they take me
وياخدوها	they take her
وياخذ*	takes
وياخذك	takes you
وياخذنا	takes us
وياخذني*	takes me
وياخذه	takes him
وياخذها	takes her
وياخذهم	takes them
وياخذو	takes him
وياخذوا	they take
وياخذون	they take
وياخذونا	they take us
وياخذوننا	they take us
وياخذونني	they take me
وياخذونها	they take her
وياخذوني	they take me
وياخذوها	they take her
وياذيتك	hurts you
وياذيتنا	hurts us
وياذيتني*	hurts me
وياذيته	hurts him
وياذيتها	hurts her
وياذيتهم	hurts them
وياذيتو	hurts him
وياذيتوا	they hurt
وياذيتون	they hurt
وياذيتونا	they hurt us
وياذيتوننا	they hurt us
وياذيتونني	they hurt me
وياذيتونها	they hurt her
وياذيتوني	they hurt me
وياذيتوها	they hurt her
وياذيك	hurts you
وياذينا	hurts us
وياذيني*	hurts me
وياذيه	hurts him
وياذيها	hurts her
وياذيهم	hurts them
وياذيو	hurts him
وياذيوا	they hurt
وياذيون	they hurt
وياذيونا	they hurt us
وياذيوننا	they hurt us
وياذيونني	they hurt me
وياذيونها	they hurt her
وياذيوني	they hurt me
وياذيوها	they hurt her
وياستغلني*	exploits me
وياستغله	exploits him
وياستغلها	exploits her
وياستغلوا	they exploit
وياستغلون	they exploit
وياغتصبك	rapes you
وياغتصبنا	rapes us
وياغتصبني*	rapes me
وياغتصبه	rapes him
وياغتصبها	rapes her
وياغتصبهم	rapes them
وياغتصبو	rapes him
وياغتصبوا	they rape
وياغتصبون	they rape
وياغتصبونا	they rape us
وياغتصبوننا	they rape us
وياغتصبونني	they rape me
وياغتصبونها	they rape her
وياغتصبوني	they rape me
وياغتصبوها	they rape her
وياك	with you
وياكل*	eats
وياكلو	they eat
وياكلوا	they eat
وياكلون	they eat
ويانا	with us
وياه	with him
وياها	with her
وياهم	with them
وياي	with me
ويايه	i have
وياچ	with you
ويبتزك	blackmails you
ويبتزنا	blackmails us
ويبتزني*	blackmails me
ويبتزه	blackmails him
ويبتزها	blackmails her
ويبتزهم	blackmails them
ويبتزو	blackmails him
ويبتزوا	they blackmail
ويبتزون	they blackmail
ويبتزونا	they blackmail us
ويبتزوننا	they blackmail us
ويبتزونني	they blackmail me
ويبتزونها	they blackmail her
ويبتزوني	they blackmail me
ويبتزوها	they blackmail her
ويبسطك	beats you
ويبسطنا	beats us
ويبسطني*	beats me
ويبسطه	beats him
ويبسطها	beats her
ويبسطهم	beats them
ويبسطو	beats him
ويبسطوا	they beat
ويبسطون	they beat
ويبسطونا	they beat us
ويبسطوننا	they beat us
ويبسطونني	they beat me
ويبسطونها	they beat her
ويبسطوني	they beat me
ويبسطوها	they beat her
ويبعتك	sends you
ويبعتنا	sends us
ويبعتني*	sends me
ويبعته	sends him
ويبعتها	sends her
ويبعتهم	sends them
ويبعتو	sends him
ويبعتوا	they send
ويبعتون	they send
ويبعتونا	they send us
ويبعتوننا	they send us
ويبعتونني	they send me
ويبعتونها	they send her
ويبعتوني	they send me
ويبعتوها	they send her
ويبغي*	wants
ويبغيوا	they want
ويبغيون	they want
ويبكي*	cries
ويبكيوا	they cry
ويبكيون	they cry
ويبلعوا	they swallow
ويبلعون	they swallow
ويبلغوا	they report
ويبلغون	they report
ويبوسك	kisses you
ويبوسنا	kisses us
ويبوسني*	kisses me
ويبوسه	kisses him
ويبوسها	kisses her
ويبوسهم	kisses them
ويبوسو	kisses him
ويبوسوا	they kiss
ويبوسون	they kiss
ويبوسونا	they kiss us
ويبوسوننا	they kiss us
ويبوسونني	they kiss me
ويبوسونها	they kiss her
ويبوسوني	they kiss me
ويبوسوها	they kiss her
ويبيعني*	sells me
ويبيعه	sells him
ويبيعها	sells her
ويبيعوا	they sell
ويبيعون	they sell
ويتاخروا	they are late
ويتاخرون	they are late
ويتاذيوا	they hurt
ويتاذيون	they hurt
ويتالموا	they pain
ويتالمون	they pain
ويتبعك	follows you
ويتبعنا	follows us
ويتبعني*	follows me
ويتبعه	follows him
ويتبعها	follows her
ويتبعهم	follows them
ويتبعو	follows him
ويتبعوا	they follow
ويتبعون	they follow
ويتبعونا	they follow us
ويتبعوننا	they follow us
ويتبعونني	they follow me
ويتبعونها	they follow her
ويتبعوني	they follow me
ويتبعوها	they follow her
ويتجوزوا	they marry
ويتجوزون	they marry
ويتحرشك	molests you
ويتحرشنا	molests us
ويتحرشني*	molests me
ويتحرشه	molests him
ويتحرشها	molests her
ويتحرشهم	molests them
ويتحرشو	molests him
ويتحرشوا	they molest
ويتحرشون	they molest
ويتحرشونا	they molest us
ويتحرشوننا	they molest us
ويتحرشونني	they molest me
ويتحرشونها	they molest her
ويتحرشوني	they molest me
ويتحرشوها	they molest her
ويتحسنوا	they better
ويتحسنون	they better
ويتحمموا	they shower
ويتحممون	they shower
ويتخانقوا	they fight
ويتخانقون	they fight
ويتدربوا	they train
ويتدربون	they train
ويتذكروا	they remember
ويتذكرون	they remember
ويتركك	leaves you
ويتركنا	leaves us
ويتركني*	leaves me
ويتركه	leaves him
ويتركها	leaves her
ويتركهم	leaves them
ويتركو	leaves him
ويتركوا	they leave
ويتركون	they leave
ويتركونا	they leave us
ويتركوننا	they leave us
ويتركونني	they leave me
ويتركونها	they leave her
ويتركوني	they leave me
ويتركوها	they leave her
ويتزوجوا	they marry
ويتزوجون	they marry
ويتسولوا	they beg
ويتسولون	they beg
ويتصلوا	they call
ويتصلون	they call
ويتضاربوا	they fight
ويتضاربون	they fight
ويتطلقوا	they divorce
ويتطلقون	they divorce
ويتعاركوا	they fight
ويتعاركون	they fight
ويتعاطوا	they take drugs
ويتعاطون	they take drugs
ويتعبوا	they are tired
ويتعبون	they are tired
ويتعرضوا	they suffer
ويتعرضون	they suffer
ويتعلموا	they learn
ويتعلمون	they learn
ويتقياوا	they vomit
ويتقياون	they vomit
ويتكلم*	talks
ويتكلموا	they talk
ويتكلمون	they talk
ويتمرنوا	they train
ويتمرنون	they train
ويتمنيوا	they wish
ويتمنيون	they wish
ويتنمرك	bullies you
ويتنمرنا	bullies us
ويتنمرني*	bullies me
ويتنمره	bullies him
ويتنمرها	bullies her
ويتنمرهم	bullies them
ويتنمرو	bullies him
ويتنمروا	they bully
ويتنمرون	they bully
ويتنمرونا	they bully us
ويتنمروننا	they bully us
ويتنمرونني	they bully me
ويتنمرونها	they bully her
ويتنمروني	they bully me
ويتنمروها	they bully her
ويجابرك	forces you
ويجابرنا	forces us
ويجابرني*	forces me
ويجابره	forces him
ويجابرها	forces her
ويجابرهم	forces them
ويجابرو	forces him
ويجابروا	they force
ويجابرون	they force
ويجابرونا	they force us
ويجابروننا	they force us
ويجابرونني	they force me
ويجابرونها	they force her
ويجابروني	they force me
ويجابروها	they force her
ويجبرك	forces you
ويجبرنا	forces us
ويجبرني*	forces me
ويجبره	forces him
ويجبرها	forces her
ويجبرهم	forces them
ويجبرو	forces him
ويجبروا	they force
ويجبرون	they force
ويجبرونا	they force us
ويجبروننا	they force us
ويجبرونني	they force me
ويجبرونها	they force her
ويجبروني	they force me
ويجبروها	they force her
ويجرحك	cuts you
ويجرحنا	cuts us
ويجرحني*	cuts me
ويجرحه	cuts him
ويجرحها	cuts her
ويجرحهم	cuts them
ويجرحو	cuts him
ويجرحوا	they cut
ويجرحون	they cut
ويجرحونا	they cut us
ويجرحوننا	they cut us
ويجرحونني	they cut me
ويجرحونها	they cut her
ويجرحوني	they cut me
ويجرحوها	they cut her
ويجرني*	drags me
ويجريوا	they run
ويجريون	they run
ويجلدك	whips you
ويجلدنا	whips us
ويجلدني*	whips me
ويجلده	whips him
ويجلدها	whips her
ويجلدهم	whips them
ويجلدو	whips him
ويجلدوا	they whip
ويجلدون	they whip
ويجلدونا	they whip us
ويجلدوننا	they whip us
ويجلدونني	they whip me
ويجلدونها	they whip her
ويجلدوني	they whip me
ويجلدوها	they whip her
ويجلسوا	they sit
ويجلسون	they sit
ويجوزك	marries you off
ويجوزنا	marries us off
ويجوزني*	marries me off
ويجوزه	marries him off
ويجوزها	marries her off
ويجوزهم	marries them off
ويجوزو	marries him off
ويجوزوا	they marry off
ويجوزون	they marry off
ويجوزونا	they marry us off
ويجوزوننا	they marry us off
ويجوزونني	they marry me off
ويجوزونها	they marry her off
ويجوزوني	they marry me off
ويجوزوها	they marry her off
ويجوعوا	they are hungry
ويجوعون	they are hungry
ويجي	comes
ويجيبني*	brings me
ويجيبه	brings him
ويجيبها	brings her
ويجيبوا	they bring
ويجيبون	they bring
ويحاولوا	they try
ويحاولون	they try
ويحبسك	locks you in
ويحبسنا	locks us in
ويحبسني*	locks me in
ويحبسه	locks him in
ويحبسها	locks her in
ويحبسهم	locks them in
ويحبسو	locks him in
ويحبسوا	they lock
ويحبسون	they lock
ويحبسونا	they lock us
ويحبسوننا	they lock us
ويحبسونني	they lock me
ويحبسونها	they lock her
ويحبسوني	they lock me
ويحبسوها	they lock her
ويحتاج*	needs
ويحتاجوا	they need
ويحتاجون	they need
ويحتفلوا	they celebrate
ويحتفلون	they celebrate
ويحجزك	locks you in
ويحجزنا	locks us in
ويحجزني*	locks me in
ويحجزه	locks him in
ويحجزها	locks her in
ويحجزهم	locks them in
ويحجزو	locks him in
ويحجزوا	they lock
ويحجزون	they lock
ويحجزونا	they lock us
ويحجزوننا	they lock us
ويحجزونني	they lock me
ويحجزونها	they lock her
ويحجزوني	they lock me
ويحجزوها	they lock her
ويحرقك	burns you
ويحرقنا	burns us
ويحرقني*	burns me
ويحرقه	burns him
ويحرقها	burns her
ويحرقهم	burns them
ويحرقو	burns him
ويحرقوا	they burn
ويحرقون	they burn
ويحرقونا	they burn us
ويحرقوننا	they burn us
ويحرقونني	they burn me
ويحرقونها	they burn her
ويحرقوني	they burn me
ويحرقوها	they burn her
ويحرمك	not lets you
ويحرمنا	not lets us
ويحرمني*	not lets me
ويحرمه	not lets him
ويحرمها	not lets her
ويحرمهم	not lets them
ويحرمو	not lets him
ويحرموا	they not let
ويحرمون	they not let
ويحرمونا	they not let us
ويحرموننا	they not let us
ويحرمونني	they not let me
ويحرمونها	they not let her
ويحرموني	they not let me
ويحرموها	they not let her
ويحرگك	burns you
ويحرگنا	burns us
ويحرگني*	burns me
ويحرگه	burns him
ويحرگها	burns her
ويحرگهم	burns them
ويحرگو	burns him
ويحرگوا	they burn
ويحرگون	they burn
ويحرگونا	they burn us
ويحرگوننا	they burn us
ويحرگونني	they burn me
ويحرگونها	they burn her
ويحرگوني	they burn me
ويحرگوها	they burn her
ويحسب	counts
ويحسسك	touches you
ويحسسنا	touches us
ويحسسني*	touches me
ويحسسه	touches him
ويحسسها	touches her
ويحسسهم	touches them
ويحسسو	touches him
ويحسسوا	they touch
ويحسسون	they touch
ويحسسونا	they touch us
ويحسسوننا	they touch us
ويحسسونني	they touch me
ويحسسونها	they touch her
ويحسسوني	they touch me
ويحسسوها	they touch her
ويحششوا	they smoke weed
ويحششون	they smoke weed
ويحصلوا	they happen
ويحصلون	they happen
ويحضنك	hugs you
ويحضننا	hugs us
ويحضنني*	hugs me
ويحضنه	hugs him
ويحضنها	hugs her
ويحضنهم	hugs them
ويحضنو	hugs him
ويحضنوا	they hug
ويحضنون	they hug
ويحضنونا	they hug us
ويحضنوننا	they hug us
ويحضنونني	they hug me
ويحضنونها	they hug her
ويحضنوني	they hug me
ويحضنوها	they hug her
ويحكم*	controls
ويحكمك	controls you
ويحكمنا	controls us
ويحكمني*	controls me
ويحكمه	controls him
ويحكمها	controls her
ويحكمهم	controls them
ويحكمو	controls him
ويحكموا	they control
ويحكمون	they control
ويحكمونا	they control us
ويحكموننا	they control us
ويحكمونني	they control me
ويحكمونها	they control her
ويحكموني	they control me
ويحكموها	they control her
ويحكي*	talks
ويحكيك	talks you
ويحكينا	talks us
ويحكيني*	talks me
ويحكيه	talks him
ويحكيها	talks her
ويحكيهم	talks them
ويحكيو	talks him
ويحكيوا	they talk
ويحكيون	they talk
ويحكيونا	they talk us
ويحكيوننا	they talk us
ويحكيونني	they talk me
ويحكيونها	they talk her
ويحكيوني	they talk me
ويحكيوها	they talk her
ويحلفوا	they swear
ويحلفون	they swear
ويحلموا	they dream
ويحلمون	they dream
ويحملني*	carries me
ويحمله	carries him
ويحملها	carries her
ويحملوا	they carry
ويحملون	they carry
ويحميك	protects you
ويحمينا	protects us
ويحميني*	protects me
ويحميه	protects him
ويحميها	protects her
ويحميهم	protects them
ويحميو	protects him
ويحميوا	they protect
ويحميون	they protect
ويحميونا	they protect us
ويحميوننا	they protect us
ويحميونني	they protect me
ويحميونها	they protect her
ويحميوني	they protect me
ويحميوها	they protect her
ويخافو	they are scared
ويخافوا	they are scared
ويخافون	they are scared
ويخبرك	tells you
ويخبرنا	tells us
ويخبرني*	tells me
ويخبره	tells him
ويخبرها	tells her
ويخبرهم	tells them
ويخبرو	tells him
ويخبروا	they tell
ويخبرون	they tell
ويخبرونا	they tell us
ويخبروننا	they tell us
ويخبرونني	they tell me
ويخبرونها	they tell her
ويخبروني	they tell me
ويخبروها	they tell her
ويخبطك	hits you
ويخبطنا	hits us
ويخبطني*	hits me
ويخبطه	hits him
ويخبطها	hits her
ويخبطهم	hits them
ويخبطو	hits him
ويخبطوا	they hit
ويخبطون	they hit
ويخبطونا	they hit us
ويخبطوننا	they hit us
ويخبطونني	they hit me
ويخبطونها	they hit her
ويخبطوني	they hit me
ويخبطوها	they hit her
ويخبيني*	hides me
ويخبيه	hides him
ويخبيها	hides her
ويخبيوا	they hide
ويخبيون	they hide
ويختفيوا	they disappear
ويختفيون	they disappear
ويخجلوا	they are ashamed
ويخجلون	they are ashamed
ويخرجوا	they go out
ويخرجون	they go out
ويخسروا	they lose
ويخسرون	they lose
ويخطبوا	they are engaged
ويخطبون	they are engaged
ويخطفك	kidnaps you
ويخطفنا	kidnaps us
ويخطفني*	kidnaps me
ويخطفه	kidnaps him
ويخطفها	kidnaps her
ويخطفهم	kidnaps them
ويخطفو	kidnaps him
ويخطفوا	they kidnap
ويخطفون	they kidnap
ويخطفونا	they kidnap us
ويخطفوننا	they kidnap us
ويخطفونني	they kidnap me
ويخطفونها	they kidnap her
ويخطفوني	they kidnap me
ويخطفوها	they kidnap her
ويخليك	makes you
ويخلينا	makes us
ويخليني*	makes me
ويخليه	makes him
ويخليها	makes her
ويخليهم	makes them
ويخليو	makes him
ويخليوا	they make
ويخليون	they make
ويخليونا	they make us
ويخليوننا	they make us
ويخليونني	they make me
ويخليونها	they make her
ويخليوني	they make me
ويخليوها	they make her
ويخنقك	strangles you
ويخنقنا	strangles us
ويخنقني*	strangles me
ويخنقه	strangles him
ويخنقها	strangles her
ويخنقهم	strangles them
ويخنقو	strangles him
ويخنقوا	they strangle
ويخنقون	they strangle
ويخنقونا	they strangle us
ويخنقوننا	they strangle us
ويخنقونني	they strangle me
ويخنقونها	they strangle her
ويخنقوني	they strangle me
ويخنقوها	they strangle her
ويخوفك	scares you
ويخوفنا	scares us
ويخوفني*	scares me
ويخوفه	scares him
ويخوفها	scares her
ويخوفهم	scares them
ويخوفو	scares him
ويخوفوا	they scare
ويخوفون	they scare
ويخوفونا	they scare us
ويخوفوننا	they scare us
ويخوفونني	they scare me
ويخوفونها	they scare her
ويخوفوني	they scare me
ويخوفوها	they scare her
ويدبحك	kills you
ويدبحنا	kills us
ويدبحني*	kills me
ويدبحه	kills him
ويدبحها	kills her
ويدبحهم	kills them
ويدبحو	kills him
ويدبحوا	they kill
ويدبحون	they kill
ويدبحونا	they kill us
ويدبحوننا	they kill us
ويدبحونني	they kill me
ويدبحونها	they kill her
ويدبحوني	they kill me
ويدبحوها	they kill her
ويدخلوا	they come in
ويدخلون	they come in
ويدخنوا	they smoke
ويدخنون	they smoke
ويدرسوا	they study
ويدرسون	they study
ويدعسوا	they run over
ويدعسون	they run over
ويدفشك	shoves you
ويدفشنا	shoves us
ويدفشني*	shoves me
ويدفشه	shoves him
ويدفشها	shoves her
ويدفشهم	shoves them
ويدفشو	shoves him
ويدفشوا	they shove
ويدفشون	they shove
ويدفشونا	they shove us
ويدفشوننا	they shove us
ويدفشونني	they shove me
ويدفشونها	they shove her
ويدفشوني	they shove me
ويدفشوها	they shove her
ويدفعك	pays you
ويدفعنا	pays us
ويدفعني*	pays me
ويدفعه	pays him
ويدفعها	pays her
ويدفعهم	pays them
ويدفعو	pays him
ويدفعوا	they pay
ويدفعون	they pay
ويدفعونا	they pay us
ويدفعوننا	they pay us
ويدفعونني	they pay me
ويدفعونها	they pay her
ويدفعوني	they pay me
ويدفعوها	they pay her
ويدورني*	looks for me
ويدوره	looks for him
ويدورها	looks for her
ويدوروا	they look for
ويدورون	they look for
ويذاكروا	they study
ويذاكرون	they study
ويذبحك	kills you
ويذبحنا	kills us
ويذبحني*	kills me
ويذبحه	kills him
ويذبحها	kills her
ويذبحهم	kills them
ويذبحو	kills him
ويذبحوا	they kill
ويذبحون	they kill
ويذبحونا	they kill us
ويذبحوننا	they kill us
ويذبحونني	they kill me
ويذبحونها	they kill her
ويذبحوني	they kill me
ويذبحوها	they kill her
ويذيك	hurts you
ويذينا	hurts us
ويذيني*	hurts me
ويذيه	hurts him
ويذيها	hurts her
ويذيهم	hurts them
ويذيو	hurts him
ويذيوا	they hurt
ويذيون	they hurt
ويذيونا	they hurt us
ويذيوننا	they hurt us
ويذيونني	they hurt me
ويذيونها	they hurt her
ويذيوني	they hurt me
ويذيوها	they hurt her
ويراسلك	messages you
ويراسلنا	messages us
ويراسلني*	messages me
ويراسله	messages him
ويراسلها	messages her
ويراسلهم	messages them
ويراسلو	messages him
ويراسلوا	they message
ويراسلون	they message
ويراسلونا	they message us
ويراسلوننا	they message us
ويراسلونني	they message me
ويراسلونها	they message her
ويراسلوني	they message me
ويراسلوها	they message her
ويراقبك	watches you
ويراقبنا	watches us
ويراقبني*	watches me
ويراقبه	watches him
ويراقبها	watches her
ويراقبهم	watches them
ويراقبو	watches him
ويراقبوا	they watch
ويراقبون	they watch
ويراقبونا	they watch us
ويراقبوننا	they watch us
ويراقبونني	they watch me
ويراقبونها	they watch her
ويراقبوني	they watch me
ويراقبوها	they watch her
ويربحوا	they win
ويربحون	they win
ويربطك	ties you up
ويربطنا	ties us up
ويربطني*	ties me up
ويربطه	ties him up
ويربطها	ties her up
ويربطهم	ties them up
ويربطو	ties him up
ويربطوا	they tie
ويربطون	they tie
ويربطونا	they tie us
ويربطوننا	they tie us
ويربطونني	they tie me
ويربطونها	they tie her
ويربطوني	they tie me
ويربطوها	they tie her
ويرتجفوا	they shake
ويرتجفون	they shake
ويرجع*	comes back
ويرجعوا	they come back
ويرجعون	they come back
ويرجفوا	they shake
ويرجفون	they shake
ويرسلك	sends you
ويرسلنا	sends us
ويرسلني*	sends me
ويرسله	sends him
ويرسلها	sends her
ويرسلهم	sends them
ويرسلو	sends him
ويرسلوا	they send
ويرسلون	they send
ويرسلونا	they send us
ويرسلوننا	they send us
ويرسلونني	they send me
ويرسلونها	they send her
ويرسلوني	they send me
ويرسلوها	they send her
ويرسموا	they draw
ويرسمون	they draw
ويرضعوا	they feed
ويرضعون	they feed
ويرعبك	terrifies you
ويرعبنا	terrifies us
ويرعبني*	terrifies me
ويرعبه	terrifies him
ويرعبها	terrifies her
ويرعبهم	terrifies them
ويرعبو	terrifies him
ويرعبوا	they terrify
ويرعبون	they terrify
ويرعبونا	they terrify us
ويرعبوننا	they terrify us
ويرعبونني	they terrify me
ويرعبونها	they terrify her
ويرعبوني	they terrify me
ويرعبوها	they terrify her
ويرفسك	kicks you
ويرفسنا	kicks us
ويرفسني*	kicks me
ويرفسه	kicks him
ويرفسها	kicks her
ويرفسهم	kicks them
ويرفسو	kicks him
ويرفسوا	they kick
ويرفسون	they kick
ويرفسونا	they kick us
ويرفسوننا	they kick us
ويرفسونني	they kick me
ويرفسونها	they kick her
ويرفسوني	they kick me
ويرفسوها	they kick her
ويرقصوا	they dance
ويرقصون	they dance
ويركضوا	they run
ويركضون	they run
ويركلك	kicks you
ويركلنا	kicks us
ويركلني*	kicks me
ويركله	kicks him
ويركلها	kicks her
ويركلهم	kicks them
ويركلو	kicks him
ويركلوا	they kick
ويركلون	they kick
ويركلونا	they kick us
ويركلوننا	they kick us
ويركلونني	they kick me
ويركلونها	they kick her
ويركلوني	they kick me
ويركلوها	they kick her
ويرميني*	throws me
ويرميه	throws him
ويرميها	throws her
ويرميوا	they throw
ويرميون	they throw
ويروحو	they go
ويروحوا	they go
ويروحون	they go
ويريدو	they want
ويريدوا	they want
ويريدون	they want
ويزرعوا	they plant
ويزرعون	they plant
ويزعقك	shouts at you
ويزعقنا	shouts at us
ويزعقني*	shouts at me
ويزعقه	shouts at him
ويزعقها	shouts at her
ويزعقهم	shouts at them
ويزعقو	shouts at him
ويزعقوا	they shout at
ويزعقون	they shout at
ويزعقونا	they shout at us
ويزعقوننا	they shout at us
ويزعقونني	they shout at me
ويزعقونها	they shout at her
ويزعقوني	they shout at me
ويزعقوها	they shout at her
ويزعلوا	they are upset
ويزعلون	they are upset
ويزوجك	marries you off
ويزوجنا	marries us off
ويزوجني*	marries me off
ويزوجه	marries him off
ويزوجها	marries her off
ويزوجهم	marries them off
ويزوجو	marries him off
ويزوجوا	they marry off
ويزوجون	they marry off
ويزوجونا	they marry us off
ويزوجوننا	they marry us off
ويزوجونني	they marry me off
ويزوجونها	they marry her off
ويزوجوني	they marry me off
ويزوجوها	they marry her off
ويزوروا	they visit
ويزورون	they visit
ويساعدني*	helps me
ويساعده	helps him
ويساعدها	helps her
ويساعدوا	they help
ويساعدون	they help
ويسافروا	they go abroad
ويسافرون	they go abroad
ويسال*	asks
ويسالك	asks you
ويسالنا	asks us
ويسالني*	asks me
ويساله	asks him
ويسالها	asks her
ويسالهم	asks them
ويسالو	asks him
ويسالوا	they ask
ويسالون	they ask
ويسالونا	they ask us
ويسالوننا	they ask us
ويسالونني	they ask me
ويسالونها	they ask her
ويسالوني	they ask me
ويسالوها	they ask her
ويسبحوا	they swim
ويسبحون	they swim
ويستحموا	they shower
ويستحمون	they shower
ويستحيوا	they are ashamed
ويستحيون	they are ashamed
ويستغلني*	exploits me
ويستغله	exploits him
ويستغلها	exploits her
ويستغلوا	they exploit
ويستغلون	they exploit
ويستفرغوا	they vomit
ويستفرغون	they vomit
ويستنيوا	they wait
ويستنيون	they wait
ويستيقظوا	they wake up
ويستيقظون	they wake up
ويسحبك	drags you
ويسحبنا	drags us
ويسحبني*	drags me
ويسحبه	drags him
ويسحبها	drags her
ويسحبهم	drags them
ويسحبو	drags him
ويسحبوا	they drag
ويسحبون	they drag
ويسحبونا	they drag us
ويسحبوننا	they drag us
ويسحبونني	they drag me
ويسحبونها	they drag her
ويسحبوني	they drag me
ويسحبوها	they drag her
ويسخرك	mocks you
ويسخرنا	mocks us
ويسخرني*	mocks me
ويسخره	mocks him
ويسخرها	mocks her
ويسخرهم	mocks them
ويسخرو	mocks him
ويسخروا	they mock
ويسخرون	they mock
ويسخرونا	they mock us
ويسخروننا	they mock us
ويسخرونني	they mock me
ويسخرونها	they mock her
ويسخروني	they mock me
ويسخروها	they mock her
ويسرقك	steals you
ويسرقنا	steals us
ويسرقني*	steals me
ويسرقه	steals him
ويسرقها	steals her
ويسرقهم	steals them
ويسرقو	steals him
ويسرقوا	they steal
ويسرقون	they steal
ويسرقونا	they steal us
ويسرقوننا	they steal us
ويسرقونني	they steal me
ويسرقونها	they steal her
ويسرقوني	they steal me
ويسرقوها	they steal her
ويسفرك	sends you abroad
ويسفرنا	sends us abroad
ويسفرني*	sends me abroad
ويسفره	sends him abroad
ويسفرها	sends her abroad
ويسفرهم	sends them abroad
ويسفرو	sends him abroad
ويسفروا	they send abroad
ويسفرون	they send abroad
ويسفرونا	they send us abroad
ويسفروننا	they send us abroad
ويسفرونني	they send me abroad
ويسفرونها	they send her abroad
ويسفروني	they send me abroad
ويسفروها	they send her abroad
ويسكت*	quiet
ويسكتوا	they quiet
ويسكتون	they quiet
ويسكر*	locks
ويسكرك	locks you
ويسكرنا	locks us
ويسكرني*	locks me
ويسكره	locks him
ويسكرها	locks her
ويسكرهم	locks them
ويسكرو	locks him
ويسكروا	they lock
ويسكرون	they lock
ويسكرونا	they lock us
ويسكروننا	they lock us
ويسكرونني	they lock me
ويسكرونها	they lock her
ويسكروني	they lock me
ويسكروها	they lock her
ويسكنوا	they live
ويسكنون	they live
ويسكي*	alcohol
ويسكينا	our alcohol
ويسكيها	her alcohol
ويسكيي	my alcohol
ويسمعوا	they hear
ويسمعون	they hear
ويسممك	poisons you
ويسممنا	poisons us
ويسممني*	poisons me
ويسممه	poisons him
ويسممها	poisons her
ويسممهم	poisons them
ويسممو	poisons him
ويسمموا	they poison
ويسممون	they poison
ويسممونا	they poison us
ويسمموننا	they poison us
ويسممونني	they poison me
ويسممونها	they poison her
ويسمموني	they poison me
ويسمموها	they poison her
ويسوي*	does
ويسويوا	they do
ويسويون	they do
ويسيبك	leaves you
ويسيبنا	leaves us
ويسيبني*	leaves me
ويسيبه	leaves him
ويسيبها	leaves her
ويسيبهم	leaves them
ويسيبو	leaves him
ويسيبوا	they leave
ويسيبون	they leave
ويسيبونا	they leave us
ويسيبوننا	they leave us
ويسيبونني	they leave me
ويسيبونها	they leave her
ويسيبوني	they leave me
ويسيبوها	they leave her
ويش	what
ويشاركني*	shares me
ويشاركه	shares him
ويشاركها	shares her
ويشاركوا	they share
ويشاركون	they share
ويشتريني*	buys me
ويشتريه	buys him
ويشتريها	buys her
ويشتريوا	they buy
ويشتريون	they buy
ويشتغلوا	they work
ويشتغلون	they work
ويشتمك	swears at you
ويشتمنا	swears at us
ويشتمني*	swears at me
ويشتمه	swears at him
ويشتمها	swears at her
ويشتمهم	swears at them
ويشتمو	swears at him
ويشتموا	they swear
ويشتمون	they swear
ويشتمونا	they swear us
ويشتموننا	they swear us
ويشتمونني	they swear me
ويشتمونها	they swear her
ويشتموني	they swear me
ويشتموها	they swear her
ويشحتوا	they beg
ويشحتون	they beg
ويشربوا	they drink
ويشربون	they drink
ويشردوا	they run away
ويشردون	they run away
ويشعروا	they feel
ويشعرون	they feel
ويشغلني*	makes me work
ويشغله	makes him work
ويشغلها	makes her work
ويشغلوا	they make work
ويشغلون	they make work
ويشلتك	kicks you
ويشلتنا	kicks us
ويشلتني*	kicks me
ويشلته	kicks him
ويشلتها	kicks her
ويشلتهم	kicks them
ويشلتو	kicks him
ويشلتوا	they kick
ويشلتون	they kick
ويشلتونا	they kick us
ويشلتوننا	they kick us
ويشلتونني	they kick me
ويشلتونها	they kick her
ويشلتوني	they kick me
ويشلتوها	they kick her
ويشلحك	undresses you
ويشلحنا	undresses us
ويشلحني*	undresses me
ويشلحه	undresses him
ويشلحها	undresses her
ويشلحهم	undresses them
ويشلحو	undresses him
ويشلحوا	they undress
ويشلحون	they undress
ويشلحونا	they undress us
ويشلحوننا	they undress us
ويشلحونني	they undress me
ويشلحونها	they undress her
ويشلحوني	they undress me
ويشلحوها	they undress her
ويشنقك	hangs you
ويشنقنا	hangs us
ويشنقني*	hangs me
ويشنقه	hangs him
ويشنقها	hangs her
ويشنقهم	hangs them
ويشنقو	hangs him
ويشنقوا	they hang
ويشنقون	they hang
ويشنقونا	they hang us
ويشنقوننا	they hang us
ويشنقونني	they hang me
ويشنقونها	they hang her
ويشنقوني	they hang me
ويشنقوها	they hang her
ويشوفك	sees you
ويشوفنا	sees us
ويشوفني*	sees me
ويشوفه	sees him
ويشوفها	sees her
ويشوفهم	sees them
ويشوفو	sees him
ويشوفوا	they see
ويشوفون	they see
ويشوفونا	they see us
ويشوفوننا	they see us
ويشوفونني	they see me
ويشوفونها	they see her
ويشوفوني	they see me
ويشوفوها	they see her
ويشيلني*	carries me
ويشيله	carries him
ويشيلها	carries her
ويشيلوا	they carry
ويشيلون	they carry
ويصحيوا	they wake up
ويصحيون	they wake up
ويصدقوا	they believe
ويصدقون	they believe
ويصدموا	they crash
ويصدمون	they crash
ويصرخ*	shouts at
ويصرخك	shouts at you
ويصرخنا	shouts at us
ويصرخني*	shouts at me
ويصرخه	shouts at him
ويصرخها	shouts at her
ويصرخهم	shouts at them
ويصرخو	shouts at him
ويصرخوا	they shout at
ويصرخون	they shout at
ويصرخونا	they shout at us
ويصرخوننا	they shout at us
ويصرخونني	they shout at me
ويصرخونها	they shout at her
ويصرخوني	they shout at me
ويصرخوها	they shout at her
ويصفعك	slaps you
ويصفعنا	slaps us
ويصفعني*	slaps me
ويصفعه	slaps him
ويصفعها	slaps her
ويصفعهم	slaps them
ويصفعو	slaps him
ويصفعوا	they slap
ويصفعون	they slap
ويصفعونا	they slap us
ويصفعوننا	they slap us
ويصفعونني	they slap me
ويصفعونها	they slap her
ويصفعوني	they slap me
ويصفعوها	they slap her
ويصلحوا	they fix
ويصلحون	they fix
ويصليوا	they pray
ويصليون	they pray
ويصورك	films you
ويصورنا	films us
ويصورني*	films me
ويصوره	films him
ويصورها	films her
ويصورهم	films them
ويصورو	films him
ويصوروا	they film
ويصورون	they film
ويصورونا	they film us
ويصوروننا	they film us
ويصورونني	they film me
ويصورونها	they film her
ويصوروني	they film me
ويصوروها	they film her
ويصوموا	they not eat
ويصومون	they not eat
ويصير*	happens
ويصيروا	they happen
ويصيرون	they happen
ويضايقك	bothers you
ويضايقنا	bothers us
ويضايقني*	bothers me
ويضايقه	bothers him
ويضايقها	bothers her
ويضايقهم	bothers them
ويضايقو	bothers him
ويضايقوا	they bother
ويضايقون	they bother
ويضايقونا	they bother us
ويضايقوننا	they bother us
ويضايقونني	they bother me
ويضايقونها	they bother her
ويضايقوني	they bother me
ويضايقوها	they bother her
ويضبطوا	they fix
ويضبطون	they fix
ويضحكك	laughs you
ويضحكنا	laughs us
ويضحكني*	laughs me
ويضحكه	laughs him
ويضحكها	laughs her
ويضحكهم	laughs them
ويضحكو	laughs him
ويضحكوا	they laugh
ويضحكون	they laugh
ويضحكونا	they laugh us
ويضحكوننا	they laugh us
ويضحكونني	they laugh me
ويضحكونها	they laugh her
ويضحكوني	they laugh me
ويضحكوها	they laugh her
ويضرب	and hits
ويضرب*	hits
ويضربك	hits you
ويضربنا	hits us
ويضربني*	hits me
ويضربه	hits him
ويضربها	hits her
ويضربهم	hits them
ويضربو	hits him
ويضربوا	they hit
ويضربون	they hit
ويضربونا	they hit us
ويضربوننا	they hit us
ويضربونني	they hit me
ويضربونها	they hit her
ويضربوني	they hit me
ويضربوها	they hit her
ويضيعوا	they are missing
ويضيعون	they are missing
ويطبخني*	cooks me
ويطبخه	cooks him
ويطبخها	cooks her
ويطبخوا	they cook
ويطبخون	they cook
ويطردك	kicks you out
ويطردنا	kicks us out
ويطردني*	kicks me out
ويطرده	kicks him out
ويطردها	kicks her out
ويطردهم	kicks them out
ويطردو	kicks him out
ويطردوا	they kick out
ويطردون	they kick out
ويطردونا	they kick us out
ويطردوننا	they kick us out
ويطردونني	they kick me out
ويطردونها	they kick her out
ويطردوني	they kick me out
ويطردوها	they kick her out
ويطرشوا	they vomit
ويطرشون	they vomit
ويطعمني*	feeds me
ويطعمه	feeds him
ويطعمها	feeds her
ويطعموا	they feed
ويطعمون	they feed
ويطعنك	stabs you
ويطعننا	stabs us
ويطعنني*	stabs me
ويطعنه	stabs him
ويطعنها	stabs her
ويطعنهم	stabs them
ويطعنو	stabs him
ويطعنوا	they stab
ويطعنون	they stab
ويطعنونا	they stab us
ويطعنوننا	they stab us
ويطعنونني	they stab me
ويطعنونها	they stab her
ويطعنوني	they stab me
ويطعنوها	they stab her
ويطلبك	asks for you
ويطلبنا	asks for us
ويطلبني*	asks for me
ويطلبه	asks for him
ويطلبها	asks for her
ويطلبهم	asks for them
ويطلبو	asks for him
ويطلبوا	they ask for
ويطلبون	they ask for
ويطلبونا	they ask for us
ويطلبوننا	they ask for us
ويطلبونني	they ask for me
ويطلبونها	they ask for her
ويطلبوني	they ask for me
ويطلبوها	they ask for her
ويطلع*	goes out
ويطلعوا	they go out
ويطلعون	they go out
ويطلقوا	they divorce
ويطلقون	they divorce
ويطيحوا	they fall
ويطيحون	they fall
ويعاقبك	punishes you
ويعاقبنا	punishes us
ويعاقبني*	punishes me
ويعاقبه	punishes him
ويعاقبها	punishes her
ويعاقبهم	punishes them
ويعاقبو	punishes him
ويعاقبوا	they punish
ويعاقبون	they punish
ويعاقبونا	they punish us
ويعاقبوننا	they punish us
ويعاقبونني	they punish me
ويعاقبونها	they punish her
ويعاقبوني	they punish me
ويعاقبوها	they punish her
ويعانيوا	they suffer
ويعانيون	they suffer
ويعدي	and passes
ويعذبك	tortures you
ويعذبنا	tortures us
ويعذبني*	tortures me
ويعذبه	tortures him
ويعذبها	tortures her
ويعذبهم	tortures them
ويعذبو	tortures him
ويعذبوا	they torture
ويعذبون	they torture
ويعذبونا	they torture us
ويعذبوننا	they torture us
ويعذبونني	they torture me
ويعذبونها	they torture her
ويعذبوني	they torture me
ويعذبوها	they torture her
ويعرفوا	they know
ويعرفون	they know
ويعصبوا	they are angry
ويعصبون	they are angry
ويعلمني*	teaches me
ويعلمه	teaches him
ويعلمها	teaches her
ويعلموا	they teach
ويعلمون	they teach
ويعملو	they do
ويعملوا	they do
ويعملون	they do
ويعنفك	abuses you
ويعنفنا	abuses us
ويعنفني*	abuses me
ويعنفه	abuses him
ويعنفها	abuses her
ويعنفهم	abuses them
ويعنفو	abuses him
ويعنفوا	they abuse
ويعنفون	they abuse
ويعنفونا	they abuse us
ويعنفوننا	they abuse us
ويعنفونني	they abuse me
ويعنفونها	they abuse her
ويعنفوني	they abuse me
ويعنفوها	they abuse her
ويعورك	hurts you
ويعورنا	hurts us
ويعورني*	hurts me
ويعوره	hurts him
ويعورها	hurts her
ويعورهم	hurts them
ويعورو	hurts him
ويعوروا	they hurt
ويعورون	they hurt
ويعورونا	they hurt us
ويعوروننا	they hurt us
ويعورونني	they hurt me
ويعورونها	they hurt her
ويعوروني	they hurt me
ويعوروها	they hurt her
ويعيبني*	mocks me
ويعيبه	mocks him
ويعيبها	mocks her
ويعيبوا	they mock
ويعيبون	they mock
ويعيشوا	they live
ويعيشون	they live
ويعيطوا	they cry
ويعيطون	they cry
ويغتصبك	rapes you
ويغتصبنا	rapes us
ويغتصبني*	rapes me
ويغتصبه	rapes him
ويغتصبها	rapes her
ويغتصبهم	rapes them
ويغتصبو	rapes him
ويغتصبوا	they rape
ويغتصبون	they rape
ويغتصبونا	they rape us
ويغتصبوننا	they rape us
ويغتصبونني	they rape me
ويغتصبونها	they rape her
ويغتصبوني	they rape me
ويغتصبوها	they rape her
ويغسلني*	washes me
ويغسله	washes him
ويغسلها	washes her
ويغسلوا	they wash
ويغسلون	they wash
ويغصبك	forces you
ويغصبنا	forces us
ويغصبني*	forces me
ويغصبه	forces him
ويغصبها	forces her
ويغصبهم	forces them
ويغصبو	forces him
ويغصبوا	they force
ويغصبون	they force
ويغصبونا	they force us
ويغصبوننا	they force us
ويغصبونني	they force me
ويغصبونها	they force her
ويغصبوني	they force me
ويغصبوها	they force her
ويغضبوا	they are angry
ويغضبون	they are angry
ويغلقك	locks you
ويغلقنا	locks us
ويغلقني*	locks me
ويغلقه	locks him
ويغلقها	locks her
ويغلقهم	locks them
ويغلقو	locks him
ويغلقوا	they lock
ويغلقون	they lock
ويغلقونا	they lock us
ويغلقوننا	they lock us
ويغلقونني	they lock me
ويغلقونها	they lock her
ويغلقوني	they lock me
ويغلقوها	they lock her
ويغنيوا	they sing
ويغنيون	they sing
ويغيبوا	they are missing
ويغيبون	they are missing
ويفتح*	opens
ويفتحوا	they open
ويفتحون	they open
ويفتشك	searches you
ويفتشنا	searches us
ويفتشني*	searches me
ويفتشه	searches him
ويفتشها	searches her
ويفتشهم	searches them
ويفتشو	searches him
ويفتشوا	they search
ويفتشون	they search
ويفتشونا	they search us
ويفتشوننا	they search us
ويفتشونني	they search me
ويفتشونها	they search her
ويفتشوني	they search me
ويفتشوها	they search her
ويفكروا	they think
ويفكرون	they think
ويفهموا	they understand
ويفهمون	they understand
ويفوزوا	they win
ويفوزون	they win
ويفي	internet
ويفيقوا	they wake up
ويفيقون	they wake up
ويقبلك	kisses you
ويقبلنا	kisses us
ويقبلني*	kisses me
ويقبله	kisses him
ويقبلها	kisses her
ويقبلهم	kisses them
ويقبلو	kisses him
ويقبلوا	they kiss
ويقبلون	they kiss
ويقبلونا	they kiss us
ويقبلوننا	they kiss us
ويقبلونني	they kiss me
ويقبلونها	they kiss her
ويقبلوني	they kiss me
ويقبلوها	they kiss her
ويقتلك	kills you
ويقتلنا	kills us
ويقتلني*	kills me
ويقتله	kills him
ويقتلها	kills her
ويقتلهم	kills them
ويقتلو	kills him
ويقتلوا	they kill
ويقتلون	they kill
ويقتلونا	they kill us
ويقتلوننا	they kill us
ويقتلونني	they kill me
ويقتلونها	they kill her
ويقتلوني	they kill me
ويقتلوها	they kill her
ويقدر*	can
ويقدروا	they can
ويقدرون	they can
ويقراوا	they read
ويقراون	they read
ويقرروا	they decide
ويقررون	they decide
ويقرصك	pinches you
ويقرصنا	pinches us
ويقرصني*	pinches me
ويقرصه	pinches him
ويقرصها	pinches her
ويقرصهم	pinches them
ويقرصو	pinches him
ويقرصوا	they pinch
ويقرصون	they pinch
ويقرصونا	they pinch us
ويقرصوننا	they pinch us
ويقرصونني	they pinch me
ويقرصونها	they pinch her
ويقرصوني	they pinch me
ويقرصوها	they pinch her
ويقطع*	cuts
ويقطعني*	cuts me
ويقطعه	cuts him
ويقطعها	cuts her
ويقطعوا	they cut
ويقطعون	they cut
ويقعدوا	they sit
ويقعدون	they sit
ويقفلك	locks you
ويقفلنا	locks us
ويقفلني*	locks me
ويقفله	locks him
ويقفلها	locks her
ويقفلهم	locks them
ويقفلو	locks him
ويقفلوا	they lock
ويقفلون	they lock
ويقفلونا	they lock us
ويقفلوننا	they lock us
ويقفلونني	they lock me
ويقفلونها	they lock her
ويقفلوني	they lock me
ويقفلوها	they lock her
ويقلليوا	they tell
ويقلليون	they tell
ويقلليونا	they tell us
ويقلليوننا	they tell us
ويقلليونني	they tell me
ويقلليونها	they tell her
ويقلليوني	they tell me
ويقلليوها	they tell her
ويقول	and says
ويقول*	says
ويقولوا	they say
ويقولون	they say
ويقولي	and tells me
ويكتبل*	texts
ويكتبلك	texts you
ويكتبلنا	texts us
ويكتبلني*	texts me
ويكتبله	texts him
ويكتبلها	texts her
ويكتبلهم	texts them
ويكتبلو	texts him
ويكتبلوا	they text
ويكتبلون	they text
ويكتبلونا	they text us
ويكتبلوننا	they text us
ويكتبلونني	they text me
ويكتبلونها	they text her
ويكتبلوني	they text me
ويكتبلوها	they text her
ويكتبوا	they write
ويكتبون	they write
ويكتلك	hits you
ويكتلنا	hits us
ويكتلني*	hits me
ويكتله	hits him
ويكتلها	hits her
ويكتلهم	hits them
ويكتلو	hits him
ويكتلوا	they hit
ويكتلون	they hit
ويكتلونا	they hit us
ويكتلوننا	they hit us
ويكتلونني	they hit me
ويكتلونها	they hit her
ويكتلوني	they hit me
ويكتلوها	they hit her
ويكدبوا	they lie
ويكدبون	they lie
ويكذبوا	they lie
ويكذبون	they lie
ويكرهك	hates you
ويكرهنا	hates us
ويكرهني*	hates me
ويكرهه	hates him
ويكرهها	hates her
ويكرههم	hates them
ويكرهو	hates him
ويكرهوا	they hate
ويكرهون	they hate
ويكرهونا	they hate us
ويكرهوننا	they hate us
ويكرهونني	they hate me
ويكرهونها	they hate her
ويكرهوني	they hate me
ويكرهوها	they hate her
ويكسر*	breaks
ويكسرني*	breaks me
ويكسره	breaks him
ويكسرها	breaks her
ويكسروا	they break
ويكسرون	they break
ويكلمك	talks to you
ويكلمنا	talks to us
ويكلمني*	talks to me
ويكلمه	talks to him
ويكلمها	talks to her
ويكلمهم	talks to them
ويكلمو	talks to him
ويكلموا	they talk to
ويكلمون	they talk to
ويكلمونا	they talk to us
ويكلموننا	they talk to us
ويكلمونني	they talk to me
ويكلمونها	they talk to her
ويكلموني	they talk to me
ويكلموها	they talk to her
ويكند	weekend
ويكول	and says
ويكولون	and they say
ويكويك	burns you
ويكوينا	burns us
ويكويني*	burns me
ويكويه	burns him
ويكويها	burns her
ويكويهم	burns them
ويكويو	burns him
ويكويوا	they burn
ويكويون	they burn
ويكويونا	they burn us
ويكويوننا	they burn us
ويكويونني	they burn me
ويكويونها	they burn her
ويكويوني	they burn me
ويكويوها	they burn her
ويلاحقك	follows you
ويلاحقنا	follows us
ويلاحقني*	follows me
ويلاحقه	follows him
ويلاحقها	follows her
ويلاحقهم	follows them
ويلاحقو	follows him
ويلاحقوا	they follow
ويلاحقون	they follow
ويلاحقونا	they follow us
ويلاحقوننا	they follow us
ويلاحقونني	they follow me
ويلاحقونها	they follow her
ويلاحقوني	they follow me
ويلاحقوها	they follow her
ويلاعبني*	plays with me
ويلاعبه	plays with him
ويلاعبها	plays with her
ويلاعبوا	they play with
ويلاعبون	they play with
ويلامسك	touches you
ويلامسنا	touches us
ويلامسني*	touches me
ويلامسه	touches him
ويلامسها	touches her
ويلامسهم	touches them
ويلامسو	touches him
ويلامسوا	they touch
ويلامسون	they touch
ويلامسونا	they touch us
ويلامسوننا	they touch us
ويلامسونني	they touch me
ويلامسونها	they touch her
ويلامسوني	they touch me
ويلامسوها	they touch her
ويلبسني*	wears me
ويلبسه	wears him
ويلبسها	wears her
ويلبسوا	they wear
ويلبسون	they wear
ويلطشك	slaps you
ويلطشنا	slaps us
ويلطشني*	slaps me
ويلطشه	slaps him
ويلطشها	slaps her
ويلطشهم	slaps them
ويلطشو	slaps him
ويلطشوا	they slap
ويلطشون	they slap
ويلطشونا	they slap us
ويلطشوننا	they slap us
ويلطشونني	they slap me
ويلطشونها	they slap her
ويلطشوني	they slap me
ويلطشوها	they slap her
ويلطمك	slaps you
ويلطمنا	slaps us
ويلطمني*	slaps me
ويلطمه	slaps him
ويلطمها	slaps her
ويلطمهم	slaps them
ويلطمو	slaps him
ويلطموا	they slap
ويلطمون	they slap
ويلطمونا	they slap us
ويلطموننا	they slap us
ويلطمونني	they slap me
ويلطمونها	they slap her
ويلطموني	they slap me
ويلطموها	they slap her
ويلعب*	plays
ويلعبوا	they play
ويلعبون	they play
ويلعنك	curses you
ويلعننا	curses us
ويلعنني*	curses me
ويلعنه	curses him
ويلعنها	curses her
ويلعنهم	curses them
ويلعنو	curses him
ويلعنوا	they curse
ويلعنون	they curse
ويلعنونا	they curse us
ويلعنوننا	they curse us
ويلعنونني	they curse me
ويلعنونها	they curse her
ويلعنوني	they curse me
ويلعنوها	they curse her
ويلكمك	punches you
ويلكمنا	punches us
ويلكمني*	punches me
ويلكمه	punches him
ويلكمها	punches her
ويلكمهم	punches them
ويلكمو	punches him
ويلكموا	they punch
ويلكمون	they punch
ويلكمونا	they punch us
ويلكموننا	they punch us
ويلكمونني	they punch me
ويلكمونها	they punch her
ويلكموني	they punch me
ويلكموها	they punch her
ويلمس*	touches
ويلمسك	touches you
ويلمسنا	touches us
ويلمسني*	touches me
ويلمسه	touches him
ويلمسها	touches her
ويلمسهم	touches them
ويلمسو	touches him
ويلمسوا	they touch
ويلمسون	they touch
ويلمسونا	they touch us
ويلمسوننا	they touch us
ويلمسونني	they touch me
ويلمسونها	they touch her
ويلمسوني	they touch me
ويلمسوها	they touch her
ويمرضوا	they are sick
ويمرضون	they are sick
ويمشي*	walks
ويمشيوا	they walk
ويمشيون	they walk
ويمنعك	forbids you
ويمنعنا	forbids us
ويمنعني*	forbids me
ويمنعه	forbids him
ويمنعها	forbids her
ويمنعهم	forbids them
ويمنعو	forbids him
ويمنعوا	they forbid
ويمنعون	they forbid
ويمنعونا	they forbid us
ويمنعوننا	they forbid us
ويمنعونني	they forbid me
ويمنعونها	they forbid her
ويمنعوني	they forbid me
ويمنعوها	they forbid her
ويموت*	kills
ويموتك	kills you
ويموتنا	kills us
ويموتني*	kills me
ويموته	kills him
ويموتها	kills her
ويموتهم	kills them
ويموتو	kills him
ويموتوا	they kill
ويموتون	they kill
ويموتونا	they kill us
ويموتوننا	they kill us
ويموتونني	they kill me
ويموتونها	they kill her
ويموتوني	they kill me
ويموتوها	they kill her
وين	where
ويناموا	they sleep
وينامون	they sleep
وينايموا	they sleep
وينايمون	they sleep
وينبهوا	and warn
وينتحروا	they suicide
وينتحرون	they suicide
وينتظروا	they wait
وينتظرون	they wait
وينجحوا	they pass
وينجحون	they pass
وينجرحوا	they hurt
وينجرحون	they hurt
وينزف*	bleeds
وينزفوا	they bleed
وينزفون	they bleed
وينزلوا	they go down
وينزلون	they go down
وينسيوا	they forget
وينسيون	they forget
وينشرني*	posts me
وينشره	posts him
وينشرها	posts her
وينشروا	they post
وينشرون	they post
وينضفوا	they clean
وينضفون	they clean
وينظفني*	cleans me
وينظفه	cleans him
وينظفها	cleans her
وينظفوا	they clean
وينظفون	they clean
وينفجروا	they explode
وينفجرون	they explode
وينقلوا	they move
وينقلون	they move
وينك	where are you
وينكسروا	they break
وينكسرون	they break
وينه	where is he
وينها	where is she
وينومني*	makes me sleep
وينومه	makes him sleep
وينومها	makes her sleep
وينوموا	they make sleep
وينومون	they make sleep
ويهاوشوا	they fight
ويهاوشون	they fight
ويهجرك	abandons you
ويهجرنا	abandons us
ويهجرني*	abandons me
ويهجره	abandons him
ويهجرها	abandons her
ويهجرهم	abandons them
ويهجرو	abandons him
ويهجروا	they abandon
ويهجرون	they abandon
ويهجرونا	they abandon us
ويهجروننا	they abandon us
ويهجرونني	they abandon me
ويهجرونها	they abandon her
ويهجروني	they abandon me
ويهجروها	they abandon her
ويهددك	threatens you
ويهددنا	threatens us
ويهددني*	threatens me
ويهدده	threatens him
ويهددها	threatens her
ويهددهم	threatens them
ويهددو	threatens him
ويهددوا	they threaten
ويهددون	they threaten
ويهددونا	they threaten us
ويهددوننا	they threaten us
ويهددونني	they threaten me
ويهددونها	they threaten her
ويهددوني	they threaten me
ويهددوها	they threaten her
ويهربوا	they run away
ويهربون	they run away
ويهز	shakes
ويهز*	insults
ويهزك	insults you
ويهزنا	insults us
ويهزني*	insults me
ويهزه	insults him
ويهزها	insults her
ويهزهم	insults them
ويهزو	insults him
ويهزوا	they insult
ويهزون	they insult
ويهزونا	they insult us
ويهزوننا	they insult us
ويهزونني	they insult me
ويهزونها	they insult her
ويهزوني	they insult me
ويهزوها	they insult her
ويهي	my face
ويهينك	insults you
ويهيننا	insults us
ويهينني*	insults me
ويهينه	insults him
ويهينها	insults her
ويهينهم	insults them
ويهينو	insults him
ويهينوا	they insult
ويهينون	they insult
ويهينونا	they insult us
ويهينوننا	they insult us
ويهينونني	they insult me
ويهينونها	they insult her
ويهينوني	they insult me
ويهينوها	they insult her
ويوجعك	hurts you
ويوجعنا	hurts us
ويوجعني*	hurts me
ويوجعه	hurts him
ويوجعها	hurts her
ويوجعهم	hurts them
ويوجعو	hurts him
ويوجعوا	they hurt
ويوجعون	they hurt
ويوجعونا	they hurt us
ويوجعوننا	they hurt us
ويوجعونني	they hurt me
ويوجعونها	they hurt her
ويوجعوني	they hurt me
ويوجعوها	they hurt her
ويوذيك	hurts you
ويوذينا	hurts us
ويوذيني*	hurts me
ويوذيه	hurts him
ويوذيها	hurts her
ويوذيهم	hurts them
ويوذيو	hurts him
ويوذيوا	they hurt
ويوذيون	they hurt
ويوذيونا	they hurt us
ويوذيوننا	they hurt us
ويوذيونني	they hurt me
ويوذيونها	they hurt her
ويوذيوني	they hurt me
ويوذيوها	they hurt her
ويوصل*	delivers
ويوصلني*	delivers me
ويوصله	delivers him
ويوصلها	delivers her
ويوصلوا	they deliver
ويوصلون	they deliver
ويوعدوا	they promise
ويوعدون	they promise
ويوقعوا	they fall
ويوقعون	they fall
ويوقف*	stops
ويوقفوا	they stop
ويوقفون	they stop
ويولدوا	they give birth
ويولدون	they give birth
ويياخذك	takes you
ويياخذنا	takes us
ويياخذني*	takes me
ويياخذه	takes him
ويياخذها	takes her
ويياخذهم	takes them
ويياخذو	takes him
ويياخذوا	they take
ويياخذون	they take
ويياخذونا	they take us
ويياخذوننا	they take us
ويياخذونني	they take me
ويياخذونها	they take her
ويياخذوني	they take me
ويياخذوها	they take her
وييسر	and make easy
ويگتلك	kills you
ويگتلنا	kills us
ويگتلني*	kills me
ويگتله	kills him
ويگتلها	kills her
ويگتلهم	kills them
ويگتلو	kills him
ويگتلوا	they kill
ويگتلون	they kill
ويگتلونا	they kill us
ويگتلوننا	they kill us
ويگتلونني	they kill me
ويگتلونها	they kill her
ويگتلوني	they kill me
ويگتلوها	they kill her
ويگدروا	they can
ويگدرون	they can
ويگعدوا	they sit
ويگعدون	they sit
ويگله	tells him
ويگولوا	they say
ويگولون	they say
وچهي	my face
وگعت	fell
يا	oh
يابا	dad
يابتز*	blackmails
يابتزك	blackmails you
يابتزنا	blackmails us
يابتزني*	blackmails me
يابتزه	blackmails him
يابتزها	blackmails her
يابتزهم	blackmails them
يابتزو	blackmails him
يابتزوا	they blackmail
يابتزون	they blackmail
يابتزونا	they blackmail us
يابتزوننا	they blackmail us
يابتزونني	they blackmail me
يابتزونها	they blackmail her
يابتزوني	they blackmail me
يابتزوها	they blackmail her
ياتجوز*	marries
ياتجوزوا	they marry
ياتجوزون	they marry
ياتخانق*	fights
ياتخانقوا	they fight
ياتخانقون	they fight
ياتزوج*	marries
ياتزوجوا	they marry
ياتزوجون	they marry
ياتعاط*	takes drugs
ياتعاطوا	they take drugs
ياتعاطون	they take drugs
ياتكلم*	talks
ياتكلموا	they talk
ياتكلمون	they talk
ياخد*	takes
ياخدك	takes you
ياخدنا	takes us
ياخدني*	takes me
ياخده	takes him
ياخدها	takes her
ياخدهم	takes them
ياخدو	takes him
ياخدوا	they take
ياخدون	they take
ياخدونا	they take us
ياخدوننا	they take us
ياخدونني	they take me
ياخدونها	they take her
ياخدوني	they take me
ياخدوها	they take her
ياخذ	takes
ياخذ*	takes
ياخذك	takes you
ياخذنا	takes us
ياخذني*	takes me
ياخذه	takes him
ياخذها	takes her
ياخذهم	takes them
ياخذو	takes him
ياخذوا	they take
ياخذون	they take
ياخذونا	they take us
ياخذوننا	they take us
ياخذونني	they take me
ياخذونها	they take her
ياخذوني	they take me
ياخذوها	they take her
يادب*	disciplines
ياذي*	hurts
ياذيتك	hurts you
ياذيتنا	hurts us
ياذيتني*	hurts me
ياذيته	hurts him
ياذيتها	hurts her
ياذيتهم	hurts them
ياذيتو	hurts him
ياذيتوا	they hurt
ياذيتون	they hurt
ياذيتونا	they hurt us
ياذيتوننا	they hurt us
ياذيتونني	they hurt me
ياذيتونها	they hurt her
ياذيتوني	they hurt me
ياذيتوها	they hurt her
ياذيك	hurts you
ياذينا	hurts us
ياذيني	hurts me
ياذيني*	hurts me
ياذيه	hurts him
ياذيها	hurts her
ياذيهم	hurts them
ياذيو	hurts him
ياذيوا	they hurt
ياذيون	they hurt
ياذيونا	they hurt us
ياذيوننا	they hurt us
ياذيونني	they hurt me
ياذيونها	they hurt her
ياذيوني	they hurt me
ياذيوها	they hurt her
يارب	god please
ياريت	i wish
ياس	hopeless
ياست	hopeless
ياستغل*	exploits
ياستغلني*	exploits me
ياستغله	exploits him
ياستغلها	exploits her
ياستغلوا	they exploit
ياستغلون	they exploit
ياسر	a lot
ياغتصب*	rapes
ياغتصبك	rapes you
ياغتصبنا	rapes us
ياغتصبني*	rapes me
ياغتصبه	rapes him
ياغتصبها	rapes her
ياغتصبهم	rapes them
ياغتصبو	rapes him
ياغتصبوا	they rape
ياغتصبون	they rape
ياغتصبونا	they rape us
ياغتصبوننا	they rape us
ياغتصبونني	they rape me
ياغتصبونها	they rape her
ياغتصبوني	they rape me
ياغتصبوها	they rape her
ياكل	eats
ياكل*	eats
ياكلو	they eat
ياكلوا	they eat
ياكلون	they eat
ياهل	child
يايس*	hopeless
يبا	he wants
يبتز*	blackmails
يبتزك	blackmails you
يبتزنا	blackmails us
يبتزني	blackmails me
يبتزني*	blackmails me
يبتزه	blackmails him
يبتزها	blackmails her
يبتزهم	blackmails them
يبتزو	blackmails him
يبتزوا	they blackmail
يبتزون	they blackmail
يبتزونا	they blackmail us
يبتزوننا	they blackmail us
يبتزونني	they blackmail me
يبتزونها	they blackmail her
يبتزوني	they blackmail me
يبتزوها	they blackmail her
يبره	injection
يبسط*	beats
يبسطك	beats you
يبسطنا	beats us
يبسطني*	beats me
يبسطه	beats him
يبسطها	beats her
يبسطهم	beats them
يبسطو	beats him
يبسطوا	they beat
يبسطون	they beat
يبسطونا	they beat us
يبسطوننا	they beat us
يبسطونني	they beat me
يبسطونها	they beat her
يبسطوني	they beat me
يبسطوها	they beat her
يبصق	spits
يبعت*	sends
يبعتك	sends you
يبعتلي	sends me
يبعتنا	sends us
يبعتني*	sends me
يبعته	sends him
يبعتها	sends her
يبعتهم	sends them
يبعتو	sends him
يبعتوا	they send
يبعتون	they send
يبعتونا	they send us
يبعتوننا	they send us
يبعتونني	they send me
يبعتونها	they send her
يبعتوني	they send me
يبعتوها	they send her
يبعد	keeps away
يبغو	they want
يبغوا	they want
يبغون	they want
يبغي	wants
يبغي*	wants
يبغيوا	they want
يبغيون	they want
يبقي	stays
يبكو	they cry
يبكوا	they cry
يبكون	they cry
يبكي	he cries
يبكي*	cries
يبكيوا	they cry
يبكيون	they cry
يبلع*	swallows
يبلعوا	they swallow
يبلعون	they swallow
يبلغ*	reports
يبلغوا	they report
يبلغون	they report
يبه	dad
يبوس*	kisses
يبوسك	kisses you
يبوسنا	kisses us
يبوسني*	kisses me
يبوسه	kisses him
يبوسها	kisses her
يبوسهم	kisses them
يبوسو	kisses him
يبوسوا	they kiss
يبوسون	they kiss
يبوسونا	they kiss us
يبوسوننا	they kiss us
يبوسونني	they kiss me
يبوسونها	they kiss her
يبوسوني	they kiss me
يبوسوها	they kiss her
يبون	they want
يبي	wants
يبيع*	sells
يبيعني*	sells me
يبيعه	sells him
يبيعها	sells her
يبيعوا	they sell
يبيعون	they sell
يبيني	wants me
يبچي	cries
يتاخر*	late
يتاخروا	they are late
يتاخرون	they are late
يتاذي*	hurt
يتاذيوا	they hurt
يتاذيون	they hurt
يتالم*	pain
يتالموا	they pain
يتالمون	they pain
يتبع*	follows
يتبعك	follows you
يتبعنا	follows us
يتبعني*	follows me
يتبعه	follows him
يتبعها	follows her
يتبعهم	follows them
يتبعو	follows him
يتبعوا	they follow
يتبعون	they follow
يتبعونا	they follow us
يتبعوننا	they follow us
يتبعونني	they follow me
يتبعونها	they follow her
يتبعوني	they follow me
يتبعوها	they follow her
يتجوز*	marries
يتجوزوا	they marry
يتجوزون	they marry
يتحرش*	molests
يتحرشك	molests you
يتحرشنا	molests us
يتحرشني*	molests me
يتحرشه	molests him
يتحرشها	molests her
يتحرشهم	molests them
يتحرشو	molests him
يتحرشوا	they molest
يتحرشون	they molest
يتحرشونا	they molest us
يتحرشوننا	they molest us
يتحرشونني	they molest me
يتحرشونها	they molest her
يتحرشوني	they molest me
يتحرشوها	they molest her
يتحرك	moves
يتحسس*	touches
يتحسن*	better
يتحسنوا	they better
يتحسنون	they better
يتحكم*	controls
يتحمم*	showers
يتحمموا	they shower
يتحممون	they shower
يتخانق*	fights
يتخانقوا	they fight
يتخانقون	they fight
يتدرب*	trains
يتدربوا	they train
يتدربون	they train
يتذكر*	remembers
يتذكروا	they remember
يتذكرون	they remember
يترك*	leaves
يتركك	leaves you
يتركنا	leaves us
يتركني*	leaves me
يتركه	leaves him
يتركها	leaves her
يتركهم	leaves them
يتركو	leaves him
يتركوا	they leave
يتركون	they leave
يتركونا	they leave us
يتركوننا	they leave us
يتركونني	they leave me
يتركونها	they leave her
يتركوني	they leave me
يتركوها	they leave her
يتزحلق	slides
يتزوج*	marries
يتزوجوا	they marry
يتزوجون	they marry
يتسول*	begs
يتسولوا	they beg
يتسولون	they beg
يتصل*	calls
يتصلح	fixed
يتصلوا	they call
يتصلون	they call
يتضارب*	fights
يتضاربوا	they fight
يتضاربون	they fight
يتطلق*	divorces
يتطلقوا	they divorce
يتطلقون	they divorce
يتطهر*	fgm
يتعارك*	fights
يتعاركوا	they fight
يتعاركون	they fight
يتعاط*	takes drugs
يتعاطوا	they take drugs
يتعاطون	they take drugs
يتعب*	tired
يتعبوا	they are tired
يتعبون	they are tired
يتعرض*	suffers
يتعرضوا	they suffer
يتعرضون	they suffer
يتعلم*	learns
يتعلموا	they learn
يتعلمون	they learn
يتف*	spits
يتقاسمون	share
يتقيا*	vomits
يتقياوا	they vomit
يتقياون	they vomit
يتكلم	talks
يتكلم*	talks
يتكلموا	they talk
يتكلمون	they talk
يتلمسني	touches me
يتمرن*	trains
يتمرنوا	they train
يتمرنون	they train
يتمسخر*	mock
يتمني*	wishes
يتمنيوا	they wish
يتمنيون	they wish
يتنكت	joke
يتنمر*	bullies
يتنمرك	bullies you
يتنمرنا	bullies us
يتنمرني*	bullies me
يتنمره	bullies him
يتنمرها	bullies her
يتنمرهم	bullies them
يتنمرو	bullies him
يتنمروا	they bully
يتنمرون	they bully
يتنمرونا	they bully us
يتنمروننا	they bully us
يتنمرونني	they bully me
يتنمرونها	they bully her
يتنمروني	they bully me
يتنمروها	they bully her
يتيم*	orphan
يجابر*	forces
يجابرك	forces you
يجابرنا	forces us
يجابرني*	forces me
يجابره	forces him
يجابرها	forces her
يجابرهم	forces them
يجابرو	forces him
يجابروا	they force
يجابرون	they force
يجابرونا	they force us
يجابروننا	they force us
يجابرونني	they force me
يجابرونها	they force her
يجابروني	they force me
يجابروها	they force her
يجب	must
يجبر*	forces
يجبرك	forces you
يجبرنا	forces us
يجبرني*	forces me
يجبره	forces him
يجبرها	forces her
يجبرهم	forces them
يجبرو	forces him
يجبروا	they force
يجبرون	they force
يجبرونا	they force us
يجبروننا	they force us
يجبرونني	they force me
يجبرونها	they force her
يجبروني	they force me
يجبروها	they force her
يجر	drags
يجرجرني	drags me
يجرح*	cuts
يجرحك	cuts you
يجرحنا	cuts us
يجرحني*	cuts me
يجرحه	cuts him
يجرحها	cuts her
يجرحهم	cuts them
يجرحو	cuts him
يجرحوا	they cut
يجرحون	they cut
يجرحونا	they cut us
يجرحوننا	they cut us
يجرحونني	they cut me
يجرحونها	they cut her
يجرحوني	they cut me
يجرحوها	they cut her
يجرك	drags you
يجرنا	drags us
يجرني	drags me
يجرني*	drags me
يجره	drags him
يجرها	drags her
يجرهم	drags them
يجرو	drags him
يجروا	they drag
يجرون	they drag
يجرونا	they drag us
يجروننا	they drag us
يجرونني	they drag me
يجرونها	they drag her
يجروني	they drag me
يجروها	they drag her
يجري*	runs
يجريوا	they run
يجريون	they run
يجعلونه	make him
يجلد*	whips
يجلدك	whips you
يجلدنا	whips us
يجلدني*	whips me
يجلده	whips him
يجلدها	whips her
يجلدهم	whips them
يجلدو	whips him
يجلدوا	they whip
يجلدون	they whip
يجلدونا	they whip us
يجلدوننا	they whip us
يجلدونني	they whip me
يجلدونها	they whip her
يجلدوني	they whip me
يجلدوها	they whip her
يجلس*	sits
يجلسوا	they sit
يجلسون	they sit
يجلطني	annoys me
يجندوا	recruit child soldiers
يجندوني	recruit child soldiers
يجو	they come
يجوا	they come
يجوز*	marries off
يجوزك	marries you off
يجوزنا	marries us off
يجوزني*	marries me off
يجوزه	marries him off
يجوزها	marries her off
يجوزهم	marries them off
يجوزو	marries him off
يجوزوا	they marry off
يجوزون	they marry off
يجوزونا	they marry us off
يجوزوننا	they marry us off
يجوزونني	they marry me off
يجوزونها	they marry her off
يجوزوني	they marry me off
يجوزوها	they marry her off
يجوع*	hungry
يجوعنا	starves us
يجوعوا	they are hungry
يجوعون	they are hungry
يجون	they come
يجي	comes
يجي*	comes
يجيب*	brings
يجيبني*	brings me
يجيبه	brings him
يجيبها	brings her
يجيبوا	they bring
يجيبون	they bring
يجيني	comes to me
يجيوا	they come
يجيون	they come
يحاول*	tries
يحاولوا	they try
يحاولون	they try
يحب	loves
يحبس*	locks in
يحبسك	locks you in
يحبسنا	locks us in
يحبسني*	locks me in
يحبسه	locks him in
يحبسها	locks her in
يحبسهم	locks them in
يحبسو	locks him in
يحبسوا	they lock
يحبسون	they lock
يحبسونا	they lock us
يحبسوننا	they lock us
يحبسونني	they lock me
يحبسونها	they lock her
يحبسوني	they lock me
يحبسوها	they lock her
يحبك	loves you
يحبنا	loves us
يحبني*	loves me
يحبه	loves him
يحبها	loves her
يحبهم	loves them
يحبو	loves him
يحبوا	they love
يحبون	they love
يحبونا	they love us
يحبوننا	they love us
يحبونني	they love me
يحبونها	they love her
يحبوني	they love me
يحبوها	they love her
يحتاج	needs
يحتاج*	needs
يحتاجوا	they need
يحتاجون	they need
يحتفل*	celebrates
يحتفلوا	they celebrate
يحتفلون	they celebrate
يحجز*	locks in
يحجزك	locks you in
يحجزنا	locks us in
يحجزني*	locks me in
يحجزه	locks him in
يحجزها	locks her in
يحجزهم	locks them in
يحجزو	locks him in
يحجزوا	they lock
يحجزون	they lock
يحجزونا	they lock us
يحجزوننا	they lock us
يحجزونني	they lock me
يحجزونها	they lock her
يحجزوني	they lock me
يحجزوها	they lock her
يحرق*	burns
يحرقك	burns you
يحرقنا	burns us
يحرقني*	burns me
يحرقه	burns him
يحرقها	burns her
يحرقهم	burns them
يحرقو	burns him
يحرقوا	they burn
يحرقون	they burn
يحرقونا	they burn us
يحرقوننا	they burn us
يحرقونني	they burn me
يحرقونها	they burn her
يحرقوني	they burn me
يحرقوها	they burn her
يحرم*	not lets
يحرمك	not lets you
يحرمنا	not lets us
يحرمني*	not lets me
يحرمه	not lets him
يحرمها	not lets her
يحرمهم	not lets them
يحرمو	not lets him
يحرموا	they not let
يحرمون	they not let
يحرمونا	they not let us
يحرموننا	they not let us
يحرمونني	they not let me
يحرمونها	they not let her
يحرموني	they not let me
يحرموها	they not let her
يحرگ*	burns
يحرگك	burns you
يحرگنا	burns us
يحرگني*	burns me
يحرگه	burns him
يحرگها	burns her
يحرگهم	burns them
يحرگو	burns him
يحرگوا	they burn
يحرگون	they burn
يحرگونا	they burn us
يحرگوننا	they burn us
يحرگونني	they burn me
يحرگونها	they burn her
يحرگوني	they burn me
يحرگوها	they burn her
يحس	feels
يحسس*	touches
يحسسك	touches you
يحسسنا	touches us
يحسسني*	touches me
يحسسه	touches him
يحسسها	touches her
يحسسهم	touches them
يحسسو	touches him
يحسسوا	they touch
يحسسون	they touch
يحسسونا	they touch us
يحسسوننا	they touch us
يحسسونني	they touch me
يحسسونها	they touch her
يحسسوني	they touch me
يحسسوها	they touch her
يحسوا	they feel
يحسون	they feel
يحشش*	smokes weed
يحششوا	they smoke weed
يحششون	they smoke weed
يحصل*	happens
يحصلوا	they happen
يحصلون	they happen
يحضن*	hugs
يحضنك	hugs you
يحضننا	hugs us
يحضنني*	hugs me
يحضنه	hugs him
يحضنها	hugs her
يحضنهم	hugs them
يحضنو	hugs him
يحضنوا	they hug
يحضنون	they hug
يحضنونا	they hug us
يحضنوننا	they hug us
يحضنونني	they hug me
يحضنونها	they hug her
يحضنوني	they hug me
يحضنوها	they hug her
يحكم	controls
يحكم*	controls
يحكمك	controls you
يحكمنا	controls us
يحكمني*	controls me
يحكمه	controls him
يحكمها	controls her
يحكمهم	controls them
يحكمو	controls him
يحكموا	they control
يحكمون	they control
يحكمونا	they control us
يحكموننا	they control us
يحكمونني	they control me
يحكمونها	they control her
يحكموني	they control me
يحكموها	they control her
يحكي	talks
يحكي*	talks
يحكيك	talks you
يحكيلي	tells me
يحكينا	talks us
يحكيني*	talks me
يحكيه	talks him
يحكيها	talks her
يحكيهم	talks them
يحكيو	talks him
يحكيوا	they talk
يحكيون	they talk
يحكيونا	they talk us
يحكيوننا	they talk us
يحكيونني	they talk me
يحكيونها	they talk her
يحكيوني	they talk me
يحكيوها	they talk her
يحلف*	swears
يحلفوا	they swear
يحلفون	they swear
يحلم*	dreams
يحلموا	they dream
يحلمون	they dream
يحمل*	carries
يحملني*	carries me
يحمله	carries him
يحملها	carries her
يحملوا	they carry
يحملون	they carry
يحمم*	washes
يحمي*	protects
يحميك	protects you
يحمينا	protects us
يحميني*	protects me
يحميه	protects him
يحميها	protects her
يحميهم	protects them
يحميو	protects him
يحميوا	they protect
يحميون	they protect
يحميونا	they protect us
يحميوننا	they protect us
يحميونني	they protect me
يحميونها	they protect her
يحميوني	they protect me
يحميوها	they protect her
يحچي	talks
يخاف*	scared
يخافو	they are scared
يخافوا	they are scared
يخافون	they are scared
يخبر*	tells
يخبرك	tells you
يخبرنا	tells us
يخبرني*	tells me
يخبره	tells him
يخبرها	tells her
يخبرهم	tells them
يخبرو	tells him
يخبروا	they tell
يخبرون	they tell
يخبرونا	they tell us
يخبروننا	they tell us
يخبرونني	they tell me
يخبرونها	they tell her
يخبروني	they tell me
يخبروها	they tell her
يخبط*	hits
يخبطك	hits you
يخبطنا	hits us
يخبطني*	hits me
يخبطه	hits him
يخبطها	hits her
يخبطهم	hits them
يخبطو	hits him
يخبطوا	they hit
يخبطون	they hit
يخبطونا	they hit us
يخبطوننا	they hit us
يخبطونني	they hit me
يخبطونها	they hit her
يخبطوني	they hit me
يخبطوها	they hit her
يخبي*	hides
يخبيني*	hides me
يخبيه	hides him
يخبيها	hides her
يخبيوا	they hide
يخبيون	they hide
يختفي*	disappears
يختفيوا	they disappear
يختفيون	they disappear
يختنوا	they circumcise me
يختنوني	fgm me
يختنوها	fgm her
يخجل*	ashamed
يخجلوا	they are ashamed
يخجلون	they are ashamed
يخرج*	goes out
يخرجوا	they go out
يخرجون	they go out
يخزن	chews qat
يخزنوا	chews qat
يخسر*	loses
يخسروا	they lose
يخسرون	they lose
يخطب*	engaged
يخطبوا	they are engaged
يخطبون	they are engaged
يخطف*	kidnaps
يخطفك	kidnaps you
يخطفنا	kidnaps us
يخطفني*	kidnaps me
يخطفه	kidnaps him
يخطفها	kidnaps her
يخطفهم	kidnaps them
يخطفو	kidnaps him
يخطفوا	they kidnap
يخطفون	they kidnap
يخطفونا	they kidnap us
يخطفوننا	they kidnap us
يخطفونني	they kidnap me
يخطفونها	they kidnap her
يخطفوني	they kidnap me
يخطفوها	they kidnap her
يخلص	finishes
يخلع*	undress
يخلي*	makes
يخليك	makes you
يخلينا	makes us
يخليني	makes me
يخليني*	makes me
يخليه	makes him
يخليها	makes her
يخليهم	makes them
يخليو	makes him
يخليوا	they make
يخليون	they make
يخليونا	they make us
يخليوننا	they make us
يخليونني	they make me
يخليونها	they make her
يخليوني	they make me
يخليوها	they make her
يخنق*	strangles
يخنقك	strangles you
يخنقنا	strangles us
يخنقني*	strangles me
يخنقه	strangles him
يخنقها	strangles her
يخنقهم	strangles them
يخنقو	strangles him
يخنقوا	they strangle
يخنقون	they strangle
يخنقونا	they strangle us
يخنقوننا	they strangle us
يخنقونني	they strangle me
يخنقونها	they strangle her
يخنقوني	they strangle me
يخنقوها	they strangle her
يخوف*	scares
يخوفك	scares you
يخوفنا	scares us
يخوفني*	scares me
يخوفه	scares him
يخوفها	scares her
يخوفهم	scares them
يخوفو	scares him
يخوفوا	they scare
يخوفون	they scare
يخوفونا	they scare us
يخوفوننا	they scare us
يخوفونني	they scare me
يخوفونها	they scare her
يخوفوني	they scare me
يخوفوها	they scare her
يد	hand
يدبح*	kills
يدبحك	kills you
يدبحنا	kills us
يدبحني*	kills me
يدبحه	kills him
يدبحها	kills her
يدبحهم	kills them
يدبحو	kills him
يدبحوا	they kill
يدبحون	they kill
يدبحونا	they kill us
يدبحوننا	they kill us
يدبحونني	they kill me
يدبحونها	they kill her
يدبحوني	they kill me
يدبحوها	they kill her
يدتي	my gran
يدخل*	comes in
يدخلوا	they come in
يدخلون	they come in
يدخن*	smokes
يدخنوا	they smoke
يدخنون	they smoke
يدرس*	studies
يدرسوا	they study
يدرسون	they study
يدزلي	sends me
يدزني	pushes me
يدعس*	runs over
يدعسوا	they run over
يدعسون	they run over
يدفرني	kicks me
يدفش*	shoves
يدفشك	shoves you
يدفشنا	shoves us
يدفشني*	shoves me
يدفشه	shoves him
يدفشها	shoves her
يدفشهم	shoves them
يدفشو	shoves him
يدفشوا	they shove
يدفشون	they shove
يدفشونا	they shove us
يدفشوننا	they shove us
يدفشونني	they shove me
يدفشونها	they shove her
يدفشوني	they shove me
يدفشوها	they shove her
يدفع*	pays
يدفعك	pays you
يدفعنا	pays us
يدفعني	pushes me
يدفعني*	pays me
يدفعه	pays him
يدفعها	pays her
يدفعهم	pays them
يدفعو	pays him
يدفعوا	they pay
يدفعون	they pay
يدفعونا	they pay us
يدفعوننا	they pay us
يدفعونني	they pay me
يدفعونها	they pay her
يدفعوني	they make me pay
يدفعوها	they pay her
يدفن*	buries
يدق	hits
يدقك	hits you
يدقنا	hits us
يدقني*	hits me
يدقه	hits him
يدقها	hits her
يدقهم	hits them
يدقو	hits him
يدقوا	they hit
يدقون	they hit
يدقونا	they hit us
يدقوننا	they hit us
يدقونني	they hit me
يدقونها	they hit her
يدقوني	they hit me
يدقوها	they hit her
يدمن	addict
يده	his hand
يدور*	looks for
يدورني*	looks for me
يدوره	looks for him
يدورها	looks for her
يدوروا	they look for
يدورون	they look for
يدي	my hand
يديا	my hand
يذاكر*	studies
يذاكروا	they study
يذاكرون	they study
يذبح*	kills
يذبحك	kills you
يذبحنا	kills us
يذبحني*	kills me
يذبحه	kills him
يذبحها	kills her
يذبحهم	kills them
يذبحو	kills him
يذبحوا	they kill
يذبحون	they kill
يذبحونا	they kill us
يذبحوننا	they kill us
يذبحونني	they kill me
يذبحونها	they kill her
يذبحوني	they kill me
يذبحوها	they kill her
يذبني	throws me out
يذي*	hurts
يذيك	hurts you
يذينا	hurts us
يذيني*	hurts me
يذيه	hurts him
يذيها	hurts her
يذيهم	hurts them
يذيو	hurts him
يذيوا	they hurt
يذيون	they hurt
يذيونا	they hurt us
يذيوننا	they hurt us
يذيونني	they hurt me
يذيونها	they hurt her
يذيوني	they hurt me
يذيوها	they hurt her
يراسل*	messages
يراسلك	messages you
يراسلنا	messages us
يراسلني*	messages me
يراسله	messages him
يراسلها	messages her
يراسلهم	messages them
يراسلو	messages him
يراسلوا	they message
يراسلون	they message
يراسلونا	they message us
يراسلوننا	they message us
يراسلونني	they message me
يراسلونها	they message her
يراسلوني	they message me
يراسلوها	they message her
يراقب*	watches
يراقبك	watches you
يراقبنا	watches us
يراقبني	watches me
يراقبني*	watches me
يراقبه	watches him
يراقبها	watches her
يراقبهم	watches them
يراقبو	watches him
يراقبوا	they watch
يراقبون	they watch
يراقبونا	they watch us
يراقبوننا	they watch us
يراقبونني	they watch me
يراقبونها	they watch her
يراقبوني	they watch me
يراقبوها	they watch her
يراويني	shows me
يربح*	wins
يربحوا	they win
يربحون	they win
يربط*	ties up
يربطك	ties you up
يربطنا	ties us up
يربطني*	ties me up
يربطه	ties him up
يربطها	ties her up
يربطهم	ties them up
يربطو	ties him up
يربطوا	they tie
يربطون	they tie
يربطونا	they tie us
يربطوننا	they tie us
يربطونني	they tie me
يربطونها	they tie her
يربطوني	they tie me
يربطوها	they tie her
يربي*	disciplines
يرتجف*	shakes
يرتجفوا	they shake
يرتجفون	they shake
يرجع	comes back
يرجع*	comes back
يرجعوا	they come back
يرجعون	they come back
يرجف*	shakes
يرجفوا	they shake
يرجفون	they shake
يرجي	please
يرحم*	rest in peace
يرد	answers
يرسل*	sends
يرسلك	sends you
يرسلنا	sends us
يرسلني*	sends me
يرسله	sends him
يرسلها	sends her
يرسلهم	sends them
يرسلو	sends him
يرسلوا	they send
يرسلون	they send
يرسلونا	they send us
يرسلوننا	they send us
يرسلونني	they send me
يرسلونها	they send her
يرسلوني	they send me
يرسلوها	they send her
يرسم*	draws
يرسموا	they draw
يرسمون	they draw
يرضع*	breastfeeds
يرضعوا	they feed
يرضعون	they feed
يرعب*	terrifies
يرعبك	terrifies you
يرعبنا	terrifies us
يرعبني*	terrifies me
يرعبه	terrifies him
يرعبها	terrifies her
يرعبهم	terrifies them
يرعبو	terrifies him
يرعبوا	they terrify
يرعبون	they terrify
يرعبونا	they terrify us
يرعبوننا	they terrify us
يرعبونني	they terrify me
يرعبونها	they terrify her
يرعبوني	they terrify me
يرعبوها	they terrify her
يرفس*	kicks
يرفسك	kicks you
يرفسنا	kicks us
يرفسني*	kicks me
يرفسه	kicks him
يرفسها	kicks her
يرفسهم	kicks them
يرفسو	kicks him
يرفسوا	they kick
يرفسون	they kick
يرفسونا	they kick us
يرفسوننا	they kick us
يرفسونني	they kick me
يرفسونها	they kick her
يرفسوني	they kick me
يرفسوها	they kick her
يرقص*	dances
يرقصوا	they dance
يرقصون	they dance
يركض*	runs
يركضوا	they run
يركضون	they run
يركل*	kicks
يركلك	kicks you
يركلنا	kicks us
يركلني*	kicks me
يركله	kicks him
يركلها	kicks her
يركلهم	kicks them
يركلو	kicks him
يركلوا	they kick
يركلون	they kick
يركلونا	they kick us
يركلوننا	they kick us
يركلونني	they kick me
يركلونها	they kick her
يركلوني	they kick me
يركلوها	they kick her
يرموا	throw
يرمون	throw
يرمي*	throws
يرميني*	throws me
يرميه	throws him
يرميها	throws her
يرميوا	they throw
يرميون	they throw
يروح*	goes
يروحو	they go
يروحوا	they go
يروحون	they go
يري	sees
يريد*	wants
يريدو	they want
يريدوا	they want
يريدون	they want
يزرع*	plants
يزرعوا	they plant
يزرعون	they plant
يزطل	takes drugs
يزعق*	shouts at
يزعقك	shouts at you
يزعقنا	shouts at us
يزعقني*	shouts at me
يزعقه	shouts at him
يزعقها	shouts at her
يزعقهم	shouts at them
يزعقو	shouts at him
يزعقوا	they shout at
يزعقون	they shout at
يزعقونا	they shout at us
يزعقوننا	they shout at us
يزعقونني	they shout at me
يزعقونها	they shout at her
يزعقوني	they shout at me
يزعقوها	they shout at her
يزعل*	upset
يزعلوا	they are upset
يزعلون	they are upset
يزق	shoves
يزقك	shoves you
يزقنا	shoves us
يزقني*	shoves me
يزقه	shoves him
يزقها	shoves her
يزقهم	shoves them
يزقو	shoves him
يزقوا	they shove
يزقون	they shove
يزقونا	they shove us
يزقوننا	they shove us
يزقونني	they shove me
يزقونها	they shove her
يزقوني	they shove me
يزقوها	they shove her
يزوج*	marries off
يزوجك	marries you off
يزوجنا	marries us off
يزوجني	marries me off
يزوجني*	marries me off
يزوجه	marries him off
يزوجها	marries her off
يزوجهم	marries them off
يزوجو	marries him off
يزوجوا	they marry off
يزوجون	they marry off
يزوجونا	they marry us off
يزوجوننا	they marry us off
يزوجونني	they marry me off
يزوجونها	they marry her off
يزوجوني	they marry me off
يزوجوها	they marry her off
يزور*	visits
يزوروا	they visit
يزورون	they visit
يزي	enough
يساعد*	helps
يساعدني*	helps me
يساعده	helps him
يساعدها	helps her
يساعدوا	they help
يساعدون	they help
يسافر*	goes abroad
يسافروا	they go abroad
يسافرون	they go abroad
يسال	asks
يسال*	asks
يسالك	asks you
يسالنا	asks us
يسالني*	asks me
يساله	asks him
يسالها	asks her
يسالهم	asks them
يسالو	asks him
يسالوا	they ask
يسالون	they ask
يسالونا	they ask us
يسالوننا	they ask us
يسالونني	they ask me
يسالونها	they ask her
يسالوني	they ask me
يسالوها	they ask her
يسب	swears at
يسبح*	swims
يسبحوا	they swim
يسبحون	they swim
يسبك	swears at you
يسبنا	swears at us
يسبني*	swears at me
يسبه	swears at him
يسبها	swears at her
يسبهم	swears at them
يسبو	swears at him
يسبوا	they swear
يسبون	they swear
يسبونا	they swear us
يسبوننا	they swear us
يسبونني	they swear me
يسبونها	they swear her
يسبوني	they swear me
يسبوها	they swear her
يستحم*	showers
يستحموا	they shower
يستحمون	they shower
يستحي*	ashamed
يستحيوا	they are ashamed
يستحيون	they are ashamed
يستغل*	exploits
يستغلني*	exploits me
يستغله	exploits him
يستغلها	exploits her
يستغلوا	they exploit
يستغلون	they exploit
يستفرغ*	vomits
يستفرغوا	they vomit
يستفرغون	they vomit
يستني*	waits
يستنيوا	they wait
يستنيون	they wait
يستهزا*	mock
يستهزون	mock
يستيقظ*	wakes up
يستيقظوا	they wake up
يستيقظون	they wake up
يسجل*	register
يسحب*	drags
يسحبك	drags you
يسحبنا	drags us
يسحبني*	drags me
يسحبه	drags him
يسحبها	drags her
يسحبهم	drags them
يسحبو	drags him
يسحبوا	they drag
يسحبون	they drag
يسحبونا	they drag us
يسحبوننا	they drag us
يسحبونني	they drag me
يسحبونها	they drag her
يسحبوني	they drag me
يسحبوها	they drag her
يسحلني	drags me
يسخر*	mocks
يسخرك	mocks you
يسخرنا	mocks us
يسخرني*	mocks me
يسخره	mocks him
يسخرها	mocks her
يسخرهم	mocks them
يسخرو	mocks him
يسخروا	they mock
يسخرون	they mock
يسخرونا	they mock us
يسخروننا	they mock us
يسخرونني	they mock me
يسخرونها	they mock her
يسخروني	they mock me
يسخروها	they mock her
يسرق*	steals
يسرقك	steals you
يسرقنا	steals us
يسرقني*	steals me
يسرقه	steals him
يسرقها	steals her
يسرقهم	steals them
يسرقو	steals him
يسرقوا	they steal
يسرقون	they steal
يسرقونا	they steal us
يسرقوننا	they steal us
يسرقونني	they steal me
يسرقونها	they steal her
يسرقوني	they steal me
يسرقوها	they steal her
يسفر*	sends abroad
يسفرك	sends you abroad
يسفرنا	sends us abroad
يسفرني*	sends me abroad
يسفره	sends him abroad
يسفرها	sends her abroad
يسفرهم	sends them abroad
يسفرو	sends him abroad
يسفروا	they send abroad
يسفرون	they send abroad
يسفرونا	they send us abroad
يسفروننا	they send us abroad
يسفرونني	they send me abroad
يسفرونها	they send her abroad
يسفروني	they send me abroad
يسفروها	they send her abroad
يسكت	quiet
يسكت*	quiet
يسكتوا	they quiet
يسكتون	they quiet
يسكر	closes
يسكر*	locks
يسكرك	locks you
يسكرنا	locks us
يسكرني*	locks me
يسكره	locks him
يسكرها	locks her
يسكرهم	locks them
يسكرو	locks him
يسكروا	they lock
يسكرون	they lock
يسكرونا	they lock us
يسكروننا	they lock us
يسكرونني	they lock me
يسكرونها	they lock her
يسكروني	they lock me
يسكروها	they lock her
يسكن*	lives
يسكنوا	they live
يسكنون	they live
يسمح	lets
يسمع*	hears
يسمعوا	they hear
يسمعون	they hear
يسمم*	poisons
يسممك	poisons you
يسممنا	poisons us
يسممني*	poisons me
يسممه	poisons him
يسممها	poisons her
يسممهم	poisons them
يسممو	poisons him
يسمموا	they poison
يسممون	they poison
يسممونا	they poison us
يسمموننا	they poison us
يسممونني	they poison me
يسممونها	they poison her
يسمموني	they poison me
يسمموها	they poison her
يسمون*	call
يسموني	they call me
يسميني	calls me
يسن	teething
يسوق*	drives
يسوقون	drive
يسوو	they do
يسووا	they do
يسوون	they do
يسوي	does
يسوي*	does
يسويوا	they do
يسويون	they do
يسيب*	leaves
يسيبك	leaves you
يسيبنا	leaves us
يسيبني*	leaves me
يسيبه	leaves him
يسيبها	leaves her
يسيبهم	leaves them
يسيبو	leaves him
يسيبوا	they leave
يسيبون	they leave
يسيبونا	they leave us
يسيبوننا	they leave us
يسيبونني	they leave me
يسيبونها	they leave her
يسيبوني	they leave me
يسيبوها	they leave her
يسيطر*	controls
يشارك*	shares
يشاركني*	shares me
يشاركه	shares him
يشاركها	shares her
يشاركوا	they share
يشاركون	they share
يشتري*	buys
يشتريني*	buys me
يشتريه	buys him
يشتريها	buys her
يشتريوا	they buy
يشتريون	they buy
يشتغل*	works
يشتغلوا	they work
يشتغلون	they work
يشتم*	swears at
يشتمك	swears at you
يشتمنا	swears at us
يشتمني*	swears at me
يشتمه	swears at him
يشتمها	swears at her
يشتمهم	swears at them
يشتمو	swears at him
يشتموا	they swear
يشتمون	they swear
يشتمونا	they swear us
يشتموننا	they swear us
يشتمونني	they swear me
يشتمونها	they swear her
يشتموني	they swear me
يشتموها	they swear her
يشتوا	wants me
يشتي	wants me
يشتيني	wants me
يشحت*	begs
يشحتوا	they beg
يشحتون	they beg
يشد*	pulls
يشرب*	drinks
يشربوا	they drink
يشربون	they drink
يشرد*	runs away
يشردوا	they run away
يشردون	they run away
يشعر*	feels
يشعروا	they feel
يشعرون	they feel
يشغل*	makes work
يشغلني*	makes me work
يشغله	makes him work
يشغلها	makes her work
يشغلوا	they make work
يشغلون	they make work
يشغلوني	they make me work
يشلت*	kicks
يشلتك	kicks you
يشلتنا	kicks us
يشلتني*	kicks me
يشلته	kicks him
يشلتها	kicks her
يشلتهم	kicks them
يشلتو	kicks him
يشلتوا	they kick
يشلتون	they kick
يشلتونا	they kick us
يشلتوننا	they kick us
يشلتونني	they kick me
يشلتونها	they kick her
يشلتوني	they kick me
يشلتوها	they kick her
يشلح*	undresses
يشلحك	undresses you
يشلحنا	undresses us
يشلحني*	undresses me
يشلحه	undresses him
يشلحها	undresses her
يشلحهم	undresses them
يشلحو	undresses him
يشلحوا	they undress
يشلحون	they undress
يشلحونا	they undress us
يشلحوننا	they undress us
يشلحونني	they undress me
يشلحونها	they undress her
يشلحوني	they undress me
يشلحوها	they undress her
يشم	sniffs
يشنق*	hangs
يشنقك	hangs you
يشنقنا	hangs us
يشنقني*	hangs me
يشنقه	hangs him
يشنقها	hangs her
يشنقهم	hangs them
يشنقو	hangs him
يشنقوا	they hang
يشنقون	they hang
يشنقونا	they hang us
يشنقوننا	they hang us
يشنقونني	they hang me
يشنقونها	they hang her
يشنقوني	they hang me
يشنقوها	they hang her
يشوف*	sees
يشوفك	sees you
يشوفنا	sees us
يشوفني*	sees me
يشوفه	sees him
يشوفها	sees her
يشوفهم	sees them
يشوفو	sees him
يشوفوا	they see
يشوفون	they see
يشوفونا	they see us
يشوفوننا	they see us
يشوفونني	they see me
يشوفونها	they see her
يشوفوني	they see me
يشوفوها	they see her
يشيل*	carries
يشيلني*	carries me
يشيله	carries him
يشيلها	carries her
يشيلوا	they carry
يشيلون	they carry
يشيلوني	make me carry
يصحو	they wake up
يصحوا	they wake up
يصحون	they wake up
يصحي*	wakes up
يصحيوا	they wake up
يصحيون	they wake up
يصدق*	believes
يصدقني	believes me
يصدقوا	they believe
يصدقون	they believe
يصدم*	crashes
يصدموا	they crash
يصدمون	they crash
يصرخ	he shouts
يصرخ*	shouts at
يصرخك	shouts at you
يصرخنا	shouts at us
يصرخني*	shouts at me
يصرخه	shouts at him
يصرخها	shouts at her
يصرخهم	shouts at them
يصرخو	shouts at him
يصرخوا	they shout at
يصرخون	they shout at
يصرخونا	they shout at us
يصرخوننا	they shout at us
يصرخونني	they shout at me
يصرخونها	they shout at her
يصرخوني	they shout at me
يصرخوها	they shout at her
يصطرني	slapped me
يصفع*	slaps
يصفعك	slaps you
يصفعنا	slaps us
يصفعني*	slaps me
يصفعه	slaps him
يصفعها	slaps her
يصفعهم	slaps them
يصفعو	slaps him
يصفعوا	they slap
يصفعون	they slap
يصفعونا	they slap us
يصفعوننا	they slap us
يصفعونني	they slap me
يصفعونها	they slap her
يصفعوني	they slap me
يصفعوها	they slap her
يصلح*	fixes
يصلحوا	they fix
يصلحون	they fix
يصلي*	prays
يصليوا	they pray
يصليون	they pray
يصور*	films
يصورك	films you
يصورنا	films us
يصورني*	films me
يصوره	films him
يصورها	films her
يصورهم	films them
يصورو	films him
يصوروا	they film
يصورون	they film
يصورونا	they film us
يصوروننا	they film us
يصورونني	they film me
يصورونها	they film her
يصوروني	they film me
يصوروها	they film her
يصوم*	not eats
يصوموا	they not eat
يصومون	they not eat
يصيح*	shouts
يصير	happens
يصير*	happens
يصيروا	they happen
يصيرون	they happen
يضايق*	bothers
يضايقك	bothers you
يضايقنا	bothers us
يضايقني*	bothers me
يضايقه	bothers him
يضايقها	bothers her
يضايقهم	bothers them
يضايقو	bothers him
يضايقوا	they bother
يضايقون	they bother
يضايقونا	they bother us
يضايقوننا	they bother us
يضايقونني	they bother me
يضايقونها	they bother her
يضايقوني	they bother me
يضايقوها	they bother her
يضبط*	fixes
يضبطوا	they fix
يضبطون	they fix
يضحك*	laughs
يضحكك	laughs you
يضحكنا	laughs us
يضحكني*	laughs me
يضحكه	laughs him
يضحكها	laughs her
يضحكهم	laughs them
يضحكو	laughs him
يضحكوا	they laugh
يضحكون	they laugh
يضحكونا	they laugh us
يضحكوننا	they laugh us
يضحكونني	they laugh me
يضحكونها	they laugh her
يضحكوني	they laugh me
يضحكوها	they laugh her
يضرب	hits
يضرب*	hits
يضربك	hits you
يضربنا	hits us
يضربني	hits me
يضربني*	hits me
يضربه	hits him
يضربها	hits her
يضربهم	hits them
يضربو	hits him
يضربوا	they hit
يضربون	they hit
يضربونا	they hit us
يضربوننا	they hit us
يضربونني	they hit me
يضربونها	they hit her
يضربوني	they hit me
يضربوها	they hit her
يضل*	stays
يضيع*	missing
يضيعوا	they are missing
يضيعون	they are missing
يطبخ*	cooks
يطبخني*	cooks me
يطبخه	cooks him
يطبخها	cooks her
يطبخوا	they cook
يطبخون	they cook
يطرد*	kicks out
يطردك	kicks you out
يطردنا	kicks us out
يطردني*	kicks me out
يطرده	kicks him out
يطردها	kicks her out
يطردهم	kicks them out
يطردو	kicks him out
يطردوا	they kick out
يطردون	they kick out
يطردونا	they kick us out
يطردوننا	they kick us out
يطردونني	they kick me out
يطردونها	they kick her out
يطردوني	they kick me out
يطردوها	they kick her out
يطرش*	vomits
يطرشوا	they vomit
يطرشون	they vomit
يطعم*	feeds
يطعمني*	feeds me
يطعمه	feeds him
يطعمها	feeds her
يطعموا	they feed
يطعمون	they feed
يطعن*	stabs
يطعنك	stabs you
يطعننا	stabs us
يطعنني*	stabs me
يطعنه	stabs him
يطعنها	stabs her
يطعنهم	stabs them
يطعنو	stabs him
يطعنوا	they stab
يطعنون	they stab
يطعنونا	they stab us
يطعنوننا	they stab us
يطعنونني	they stab me
يطعنونها	they stab her
يطعنوني	they stab me
يطعنوها	they stab her
يطقنا	hits us
يطقني	hits me
يطقه	hits him
يطقها	hits her
يطقو	hits him
يطقون	they hit
يطقوني	they hit me
يطلب*	asks for
يطلبك	asks for you
يطلبنا	asks for us
يطلبني*	asks for me
يطلبه	asks for him
يطلبها	asks for her
يطلبهم	asks for them
يطلبو	asks for him
يطلبوا	they ask for
يطلبون	they ask for
يطلبونا	they ask for us
يطلبوننا	they ask for us
يطلبونني	they ask for me
يطلبونها	they ask for her
يطلبوني	they ask for me
يطلبوها	they ask for her
يطلع	goes out
يطلع*	goes out
يطلعوا	they go out
يطلعون	they go out
يطلق*	divorces
يطلقوا	they divorce
يطلقون	they divorce
يطهروا	they circumcise me
يطهروني	fgm me
يطهروها	fgm her
يطيب	gets better
يطيح*	falls
يطيحوا	they fall
يطيحون	they fall
يطگني	hits me
يعاقب*	punishes
يعاقبك	punishes you
يعاقبنا	punishes us
يعاقبني*	punishes me
يعاقبه	punishes him
يعاقبها	punishes her
يعاقبهم	punishes them
يعاقبو	punishes him
يعاقبوا	they punish
يعاقبون	they punish
يعاقبونا	they punish us
يعاقبوننا	they punish us
يعاقبونني	they punish me
يعاقبونها	they punish her
يعاقبوني	they punish me
يعاقبوها	they punish her
يعاني*	suffers
يعانيوا	they suffer
يعانيون	they suffer
يعاير*	mock
يعايروني	they mock me
يعبر*	cross
يعبي	fills
يعتدي*	assaults
يعد	counts
يعدي	passes
يعذب*	tortures
يعذبك	tortures you
يعذبنا	tortures us
يعذبني*	tortures me
يعذبه	tortures him
يعذبها	tortures her
يعذبهم	tortures them
يعذبو	tortures him
يعذبوا	they torture
يعذبون	they torture
يعذبونا	they torture us
يعذبوننا	they torture us
يعذبونني	they torture me
يعذبونها	they torture her
يعذبوني	they torture me
يعذبوها	they torture her
يعرس	marry
يعرسو	they marry me
يعرسوا	they marry me
يعرسوني	they marry me
يعرسوها	they marry me
يعرف*	knows
يعرفوا	they know
يعرفون	they know
يعصب*	angry
يعصبوا	they are angry
يعصبون	they are angry
يعض	bites
يعضك	bites you
يعضنا	bites us
يعضني*	bites me
يعضه	bites him
يعضها	bites her
يعضهم	bites them
يعضو	bites him
يعضوا	they bite
يعضون	they bite
يعضونا	they bite us
يعضوننا	they bite us
يعضونني	they bite me
يعضونها	they bite her
يعضوني	they bite me
يعضوها	they bite her
يعطيكن	gives you
يعطيني	gives me
يعلم*	teaches
يعلمني*	teaches me
يعلمه	teaches him
يعلمها	teaches her
يعلموا	they teach
يعلمون	they teach
يعمل*	does
يعملو	they do
يعملوا	they do
يعملون	they do
يعنف*	abuses
يعنفك	abuses you
يعنفنا	abuses us
يعنفني*	abuses me
يعنفه	abuses him
يعنفها	abuses her
يعنفهم	abuses them
يعنفو	abuses him
يعنفوا	they abuse
يعنفون	they abuse
يعنفونا	they abuse us
يعنفوننا	they abuse us
يعنفونني	they abuse me
يعنفونها	they abuse her
يعنفوني	they abuse me
يعنفوها	they abuse her
يعني	i mean
يعور*	hurts
يعورك	hurts you
يعورنا	hurts us
يعورني*	hurts me
يعوره	hurts him
يعورها	hurts her
يعورهم	hurts them
يعورو	hurts him
يعوروا	they hurt
يعورون	they hurt
يعورونا	they hurt us
يعوروننا	they hurt us
يعورونني	they hurt me
يعورونها	they hurt her
يعوروني	they hurt me
يعوروها	they hurt her
يعيب*	mocks
يعيبني*	mocks me
يعيبه	mocks him
يعيبها	mocks her
يعيبوا	they mock
يعيبون	they mock
يعيرني	mocks me
يعيش*	lives
يعيشوا	they live
يعيشون	they live
يعيط*	cries
يعيطوا	they cry
يعيطون	they cry
يغار*	jealous
يغتصب*	rapes
يغتصبك	rapes you
يغتصبنا	rapes us
يغتصبني*	rapes me
يغتصبه	rapes him
يغتصبها	rapes her
يغتصبهم	rapes them
يغتصبو	rapes him
يغتصبوا	they rape
يغتصبون	they rape
يغتصبونا	they rape us
يغتصبوننا	they rape us
يغتصبونني	they rape me
يغتصبونها	they rape her
يغتصبوني	they rape me
يغتصبوها	they rape her
يغسل*	washes
يغسلني*	washes me
يغسله	washes him
يغسلها	washes her
يغسلوا	they wash
يغسلون	they wash
يغصب*	forces
يغصبك	forces you
يغصبنا	forces us
يغصبني*	forces me
يغصبه	forces him
يغصبها	forces her
يغصبهم	forces them
يغصبو	forces him
يغصبوا	they force
يغصبون	they force
يغصبونا	they force us
يغصبوننا	they force us
يغصبونني	they force me
يغصبونها	they force her
يغصبوني	they force me
يغصبوها	they force her
يغضب*	angry
يغضبوا	they are angry
يغضبون	they are angry
يغلق*	locks
يغلقك	locks you
يغلقنا	locks us
يغلقني*	locks me
يغلقه	locks him
يغلقها	locks her
يغلقهم	locks them
يغلقو	locks him
يغلقوا	they lock
يغلقون	they lock
يغلقونا	they lock us
يغلقوننا	they lock us
يغلقونني	they lock me
يغلقونها	they lock her
يغلقوني	they lock me
يغلقوها	they lock her
يغنوا	sing
يغني*	sings
يغنيوا	they sing
يغنيون	they sing
يغيب*	missing
يغيبوا	they are missing
يغيبون	they are missing
يغير*	changes
يفتح	opens
يفتح*	opens
يفتحوا	they open
يفتحون	they open
يفتش*	searches
يفتشك	searches you
يفتشنا	searches us
يفتشني*	searches me
يفتشه	searches him
يفتشها	searches her
يفتشهم	searches them
يفتشو	searches him
يفتشوا	they search
يفتشون	they search
يفتشونا	they search us
يفتشوننا	they search us
يفتشونني	they search me
يفتشونها	they search her
يفتشوني	they search me
يفتشوها	they search her
يفرق	matters
يفصخني	undresses me
يفضح*	shames
يفضحني	shames me
يفكر*	thinks
يفكروا	they think
يفكرون	they think
يفهم*	understands
يفهموا	they understand
يفهمون	they understand
يفوز*	wins
يفوزوا	they win
يفوزون	they win
يفيق*	wakes up
يفيقوا	they wake up
يفيقون	they wake up
يقبل*	kisses
يقبلك	kisses you
يقبلنا	kisses us
يقبلني*	kisses me
يقبله	kisses him
يقبلها	kisses her
يقبلهم	kisses them
يقبلو	kisses him
يقبلوا	they kiss
يقبلون	they kiss
يقبلونا	they kiss us
يقبلوننا	they kiss us
يقبلونني	they kiss me
يقبلونها	they kiss her
يقبلوني	they kiss me
يقبلوها	they kiss her
يقتل*	kills
يقتلك	kills you
يقتلنا	kills us
يقتلني*	kills me
يقتله	kills him
يقتلها	kills her
يقتلهم	kills them
يقتلو	kills him
يقتلوا	they kill
يقتلون	they kill
يقتلونا	they kill us
يقتلوننا	they kill us
يقتلونني	they kill me
يقتلونها	they kill her
يقتلوني	they kill me
يقتلوها	they kill her
يقدر	can
يقدر*	can
يقدروا	they can
يقدرون	they can
يقرا*	reads
يقراوا	they read
يقراون	they read
يقرر*	decides
يقرروا	they decide
يقررون	they decide
يقرص*	pinches
يقرصك	pinches you
يقرصنا	pinches us
يقرصني*	pinches me
يقرصه	pinches him
يقرصها	pinches her
يقرصهم	pinches them
يقرصو	pinches him
يقرصوا	they pinch
يقرصون	they pinch
يقرصونا	they pinch us
يقرصوننا	they pinch us
يقرصونني	they pinch me
يقرصونها	they pinch her
يقرصوني	they pinch me
يقرصوها	they pinch her
يقطع	cuts
يقطع*	cuts
يقطعني*	cuts me
يقطعه	cuts him
يقطعها	cuts her
يقطعوا	they cut
يقطعون	they cut
يقع	falls
يقعد*	sits
يقعدوا	they sit
يقعدون	they sit
يقعوا	they fall
يقعون	they fall
يقفل*	locks
يقفلك	locks you
يقفلنا	locks us
يقفلني*	locks me
يقفله	locks him
يقفلها	locks her
يقفلهم	locks them
يقفلو	locks him
يقفلوا	they lock
يقفلون	they lock
يقفلونا	they lock us
يقفلوننا	they lock us
يقفلونني	they lock me
يقفلونها	they lock her
يقفلوني	they lock me
يقفلوها	they lock her
يقلع*	undresses
يقللي*	tells me
يقلليوا	they tell
يقلليون	they tell
يقلليونا	they tell us
يقلليوننا	they tell us
يقلليونني	they tell me
يقلليونها	they tell her
يقلليوني	they tell me
يقلليوها	they tell her
يقلي	tells me
يقول	says
يقول*	says
يقولوا	they say
يقولون	they say
يقولي	tells me
يكتب*	writes
يكتبل*	texts
يكتبلك	texts you
يكتبلنا	texts us
يكتبلني*	texts me
يكتبله	texts him
يكتبلها	texts her
يكتبلهم	texts them
يكتبلو	texts him
يكتبلوا	they text
يكتبلون	they text
يكتبلونا	they text us
يكتبلوننا	they text us
يكتبلونني	they text me
يكتبلونها	they text her
يكتبلوني	they text me
يكتبلوها	they text her
يكتبوا	they write
يكتبون	they write
يكتل*	hits
يكتلك	hits you
يكتلنا	hits us
يكتلني	kills me
يكتلني*	hits me
يكتله	hits him
يكتلها	hits her
يكتلهم	hits them
يكتلو	hits him
يكتلوا	they hit
يكتلون	they hit
يكتلونا	they hit us
يكتلوننا	they hit us
يكتلونني	they hit me
يكتلونها	they hit her
يكتلوني	they hit me
يكتلوها	they hit her
يكدب*	lies
يكدبوا	they lie
يكدبون	they lie
يكذب*	lies
يكذبوا	they lie
يكذبون	they lie
يكرشني	throws me out
يكره*	hates
يكرهك	hates you
يكرهنا	hates us
يكرهني*	hates me
يكرهه	hates him
يكرهها	hates her
يكرههم	hates them
يكرهو	hates him
يكرهوا	they hate
يكرهون	they hate
يكرهونا	they hate us
يكرهوننا	they hate us
يكرهونني	they hate me
يكرهونها	they hate her
يكرهوني	they hate me
يكرهوها	they hate her
يكسر	breaks
يكسر*	breaks
يكسرني*	breaks me
يكسره	breaks him
يكسرها	breaks her
يكسروا	they break
يكسرون	they break
يكفخني	hits me
يكفي	enough
يكل	eats
يكلم*	talks to
يكلمك	talks to you
يكلمنا	talks to us
يكلمني*	talks to me
يكلمه	talks to him
يكلمها	talks to her
يكلمهم	talks to them
يكلمو	talks to him
يكلموا	they talk to
يكلمون	they talk to
يكلمونا	they talk to us
يكلموننا	they talk to us
يكلمونني	they talk to me
يكلمونها	they talk to her
يكلموني	they talk to me
يكلموها	they talk to her
يكلوا	they eat
يكلون	they eat
يكمشني	grabs me
يكورك	shouts
يكول	says
يكولون	they say
يكون	is
يكونوا	they are
يكوي*	burns
يكويك	burns you
يكوينا	burns us
يكويني*	burns me
يكويه	burns him
يكويها	burns her
يكويهم	burns them
يكويو	burns him
يكويوا	they burn
يكويون	they burn
يكويونا	they burn us
يكويوننا	they burn us
يكويونني	they burn me
يكويونها	they burn her
يكويوني	they burn me
يكويوها	they burn her
يلاحق*	follows
يلاحقك	follows you
يلاحقنا	follows us
يلاحقني*	follows me
يلاحقه	follows him
يلاحقها	follows her
يلاحقهم	follows them
يلاحقو	follows him
يلاحقوا	they follow
يلاحقون	they follow
يلاحقونا	they follow us
يلاحقوننا	they follow us
يلاحقونني	they follow me
يلاحقونها	they follow her
يلاحقوني	they follow me
يلاحقوها	they follow her
يلاعب*	plays with
يلاعبني*	plays with me
يلاعبه	plays with him
يلاعبها	plays with her
يلاعبوا	they play with
يلاعبون	they play with
يلامس*	touches
يلامسك	touches you
يلامسنا	touches us
يلامسني*	touches me
يلامسه	touches him
يلامسها	touches her
يلامسهم	touches them
يلامسو	touches him
يلامسوا	they touch
يلامسون	they touch
يلامسونا	they touch us
يلامسوننا	they touch us
يلامسونني	they touch me
يلامسونها	they touch her
يلامسوني	they touch me
يلامسوها	they touch her
يلبس*	wears
يلبسني*	wears me
يلبسه	wears him
يلبسها	wears her
يلبسوا	they wear
يلبسون	they wear
يلحق	catch up
يلحقوني	they chase me
يلزمني	touches me
يلطش*	slaps
يلطشك	slaps you
يلطشنا	slaps us
يلطشني*	slaps me
يلطشه	slaps him
يلطشها	slaps her
يلطشهم	slaps them
يلطشو	slaps him
يلطشوا	they slap
يلطشون	they slap
يلطشونا	they slap us
يلطشوننا	they slap us
يلطشونني	they slap me
يلطشونها	they slap her
يلطشوني	they slap me
يلطشوها	they slap her
يلطم*	slaps
يلطمك	slaps you
يلطمنا	slaps us
يلطمني*	slaps me
يلطمه	slaps him
يلطمها	slaps her
يلطمهم	slaps them
يلطمو	slaps him
يلطموا	they slap
يلطمون	they slap
يلطمونا	they slap us
يلطموننا	they slap us
يلطمونني	they slap me
يلطمونها	they slap her
يلطموني	they slap me
يلطموها	they slap her
يلعب	plays
يلعب*	plays
يلعبوا	they play
يلعبون	they play
يلعن*	curses
يلعنك	curses you
يلعننا	curses us
يلعنني*	curses me
يلعنه	curses him
يلعنها	curses her
يلعنهم	curses them
يلعنو	curses him
يلعنوا	they curse
يلعنون	they curse
يلعنونا	they curse us
يلعنوننا	they curse us
يلعنونني	they curse me
يلعنونها	they curse her
يلعنوني	they curse me
يلعنوها	they curse her
يلفون	go around
يلكم*	punches
يلكمك	punches you
يلكمنا	punches us
يلكمني*	punches me
يلكمه	punches him
يلكمها	punches her
يلكمهم	punches them
يلكمو	punches him
يلكموا	they punch
يلكمون	they punch
يلكمونا	they punch us
يلكموننا	they punch us
يلكمونني	they punch me
يلكمونها	they punch her
يلكموني	they punch me
يلكموها	they punch her
يلمس	touches
يلمس*	touches
يلمسك	touches you
يلمسنا	touches us
يلمسني	touches me
يلمسني*	touches me
يلمسه	touches him
يلمسها	touches her
يلمسهم	touches them
يلمسو	touches him
يلمسوا	they touch
يلمسون	they touch
يلمسونا	they touch us
يلمسوننا	they touch us
يلمسونني	they touch me
يلمسونها	they touch her
يلمسوني	they touch me
يلمسوها	they touch her
يلوي*	twists
يم	near
يما	mum
يماها	her mum
يمرض*	sick
يمرضوا	they are sick
يمرضون	they are sick
يمسكني	grabs me
يمشو	they walk
يمشوا	they walk
يمشون	they walk
يمشي	walks
يمشي*	walks
يمشيوا	they walk
يمشيون	they walk
يمكن	maybe
يمن	yemen
يمنع*	forbids
يمنعك	forbids you
يمنعنا	forbids us
يمنعني	not lets me
يمنعني*	forbids me
يمنعه	forbids him
يمنعها	forbids her
يمنعهم	forbids them
يمنعو	forbids him
يمنعوا	they forbid
يمنعون	they forbid
يمنعونا	they forbid us
يمنعوننا	they forbid us
يمنعونني	they forbid me
يمنعونها	they forbid her
يمنعوني	they forbid me
يمنعوها	they forbid her
يمننا	our yemen
يمنه	yemen
يمنها	her yemen
يمني	my yemen
يمه	mum
يموت	dies
يموت*	kills
يموتك	kills you
يموتنا	kills us
يموتني*	kills me
يموته	kills him
يموتها	kills her
يموتهم	kills them
يموتو	kills him
يموتوا	they kill
يموتون	they kill
يموتونا	they kill us
يموتوننا	they kill us
يموتونني	they kill me
يموتونها	they kill her
يموتوني	they kill me
يموتوها	they kill her
يمي	near me
ينادو*	call
ينام*	sleeps
يناموا	they sleep
ينامون	they sleep
ينايم*	sleeps
ينايموا	they sleep
ينايمون	they sleep
ينبح	barks
ينبذني	insults me
ينتحر*	suicide
ينتحروا	they suicide
ينتحرون	they suicide
ينتظر*	waits
ينتظروا	they wait
ينتظرون	they wait
ينتهي	ends
ينجح*	passes
ينجحوا	they pass
ينجحون	they pass
ينجرح*	hurt
ينجرحوا	they hurt
ينجرحون	they hurt
ينحكي	said
يندموا	regret
ينزعن	take off
ينزف	bleeds
ينزف*	bleeds
ينزفوا	they bleed
ينزفون	they bleed
ينزل*	goes down
ينزلوا	they go down
ينزلون	they go down
ينسي*	forgets
ينسيوا	they forget
ينسيون	they forget
ينشر*	posts
ينشرني*	posts me
ينشره	posts him
ينشرها	posts her
ينشروا	they post
ينشرون	they post
ينضف*	cleans
ينضفوا	they clean
ينضفون	they clean
ينطيني	gives me
ينظف*	cleans
ينظفني*	cleans me
ينظفه	cleans him
ينظفها	cleans her
ينظفوا	they clean
ينظفون	they clean
ينفجر*	explodes
ينفجروا	they explode
ينفجرون	they explode
ينقطع	cut off
ينقل*	moves
ينقلوا	they move
ينقلون	they move
ينكسر*	breaks
ينكسروا	they break
ينكسرون	they break
ينهي	ends
ينور	lights up
ينوم*	makes sleep
ينومني*	makes me sleep
ينومه	makes him sleep
ينومها	makes her sleep
ينوموا	they make sleep
ينومون	they make sleep
يهال	children
يهاوش*	fights
يهاوشوا	they fight
يهاوشون	they fight
يهتم*	looks after
يهجر*	abandons
يهجرك	abandons you
يهجرنا	abandons us
يهجرني*	abandons me
يهجره	abandons him
يهجرها	abandons her
يهجرهم	abandons them
يهجرو	abandons him
يهجروا	they abandon
يهجرون	they abandon
يهجرونا	they abandon us
يهجروننا	they abandon us
يهجرونني	they abandon me
يهجرونها	they abandon her
يهجروني	they abandon me
يهجروها	they abandon her
يهدد*	threatens
يهددك	threatens you
يهددنا	threatens us
يهددني*	threatens me
يهدده	threatens him
يهددها	threatens her
يهددهم	threatens them
يهددو	threatens him
يهددوا	they threaten
يهددون	they threaten
يهددونا	they threaten us
يهددوننا	they threaten us
يهددونني	they threaten me
يهددونها	they threaten her
يهددوني	they threaten me
يهددوها	they threaten her
يهدي	calms down
يهرب*	runs away
يهربوا	they run away
يهربون	they run away
يهز	shakes
يهز*	insults
يهزك	insults you
يهزنا	insults us
يهزني*	insults me
يهزه	insults him
يهزها	insults her
يهزهم	insults them
يهزو	insults him
يهزوا	they insult
يهزون	they insult
يهزونا	they insult us
يهزوننا	they insult us
يهزونني	they insult me
يهزونها	they insult her
يهزوني	they insult me
يهزوها	they insult her
يهمني	matters to me
يهين*	insults
يهينك	insults you
يهيننا	insults us
يهينني*	insults me
يهينه	insults him
يهينها	insults her
يهينهم	insults them
يهينو	insults him
يهينوا	they insult
يهينون	they insult
يهينونا	they insult us
يهينوننا	they insult us
يهينونني	they insult me
يهينونها	they insult her
يهينوني	they insult me
يهينوها	they insult her
يوجد	there is
يوجع*	hurts
يوجعك	hurts you
يوجعنا	hurts us
يوجعني*	hurts me
يوجعه	hurts him
يوجعها	hurts her
يوجعهم	hurts them
يوجعو	hurts him
يوجعوا	they hurt
يوجعون	they hurt
يوجعونا	they hurt us
يوجعوننا	they hurt us
يوجعونني	they hurt me
يوجعونها	they hurt her
يوجعوني	they hurt me
يوجعوها	they hurt her
يودب*	disciplines
يوديني	takes me
يوذي*	hurts
يوذيك	hurts you
يوذينا	hurts us
يوذيني*	hurts me
يوذيه	hurts him
يوذيها	hurts her
يوذيهم	hurts them
يوذيو	hurts him
يوذيوا	they hurt
يوذيون	they hurt
يوذيونا	they hurt us
يوذيوننا	they hurt us
يوذيونني	they hurt me
يوذيونها	they hurt her
يوذيوني	they hurt me
يوذيوها	they hurt her
يوريني	shows me
يوزن	weighs
يوصل	arrives
يوصل*	delivers
يوصلني*	delivers me
يوصله	delivers him
يوصلها	delivers her
يوصلوا	they deliver
يوصلون	they deliver
يوعان	hungry
يوعانه	hungry
يوعد*	promises
يوعدوا	they promise
يوعدون	they promise
يوقع*	falls
يوقعوا	they fall
يوقعون	they fall
يوقف	stops
يوقف*	stops
يوقفوا	they stop
يوقفون	they stop
يولد*	gives birth
يولدوا	they give birth
يولدون	they give birth
يولع	lights
يوم	day
يوما	mum
يومها	that day
يوميا	every day
يومين	two days
يوگع	falls
يياخذ*	takes
يياخذك	takes you
يياخذنا	takes us
يياخذني*	takes me
يياخذه	takes him
يياخذها	takes her
يياخذهم	takes them
يياخذو	takes him
يياخذوا	they take
يياخذون	they take
يياخذونا	they take us
يياخذوننا	they take us
يياخذونني	they take me
يياخذونها	they take her
يياخذوني	they take me
يياخذوها	they take her
ييست	hopeless
يچويني	burns me
يچي	comes
يگتل*	kills
يگتلك	kills you
يگتلنا	kills us
يگتلني*	kills me
يگتله	kills him
يگتلها	kills her
يگتلهم	kills them
يگتلو	kills him
يگتلوا	they kill
يگتلون	they kill
يگتلونا	they kill us
يگتلوننا	they kill us
يگتلونني	they kill me
يگتلونها	they kill her
يگتلوني	they kill me
يگتلوها	they kill her
يگدر*	can
يگدروا	they can
يگدرون	they can
يگرصني	pinches me
يگعد*	sits
يگعدوا	they sit
يگعدون	they sit
يگلي	tells me
يگمشني	grabs me
يگول*	says
يگولوا	they say
يگولون	they say
يگولي	tells me
پارك	park
پاسپورت	passport
پنكه	fan
پودره	drugs
چاكوچ	hammer
چاي	tea
چذي	like this
چطل	fork
چفته	stick
چكليت	sweets
چلاق	kicks
چلاليق	kicks
چلبني	grabbed me
چم	how much
چواني	burned me
چوله	heater
چي	like this
گاعد*	sitting
گال	said
گالت	said
گالتلي	she told me
گالنا	we said
گالو	said
گالوا	said
گالي	told me
گبل	before
گتل	killed
گتلت	killed
گتلتنا	she killed us
گتلتني	she killed me
گتلتها	she killed her
گتلك	killed you
گتلنا	killed us
گتلني	killed me
گتله	killed him
گتلها	killed her
گتلهم	killed them
گتلو	killed him
گتلوا	they killed
گتلونا	they killed us
گتلوني	they killed me
گتلوها	they killed her
گحه	cough
گداحه	lighter
گدام*	in front of
گدر	could
گدرت	could
گدرنا	we could
گدرو	could
گدروا	could
گرصني	pinched me
گروش*	money
گروشنا	our money
گروشها	her money
گروشي	my money
گعد	sat
گعدت	sat
گعدنا	we sat
گعدو	sat
گعدوا	sat
گلاص	glass
گلبه	his heart
گلبي	my heart
گلتلها	told her
گلوب	lamp
گمشني	grabbed me
گهوه	coffee
گول	goal
گوم	get up
گومي	get up
گيم	game
"""

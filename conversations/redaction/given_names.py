"""Given names, and capitalised words that are no person's name: what a pattern alone cannot tell apart.

The names are those most often given in Scotland and the rest of the United Kingdom, with those most often met in families who
speak the bot's other languages: facts of public registers, written down by hand. Names that are words or places too are kept apart.
"""

from __future__ import annotations

# Nobody would write these with a capital and mean anything but a person.
_NAMES = """
aaliyah aaron abbie abby abdul abdullah abigail adam adeel adele adrian aghata agnes agnieszka ahmad ahmed aidan aileen aimee ailsa aisha
aiden alan alana alasdair alastair albert aleksander aleksandra alena alessia alex alexandru alfie alice alina alisha alison alistair
alicja aliya aliyah allan allana alyssa amanda amara amelia amelie amina aminah amira amy ana anastasia anastasiia anca andreea andrew andrei
andrzej andrii andriy aneta angela angus anita anna annabel anne annie anthony antoni anya archie aria ariana arjun arlo arthur artem
asha ashleigh asma asmaa aston audrey austin ava ayaan ayaz aya ayesha aylin ayse ayşe azra bailey barry bartek bartosz beata beatrice becky
bella ben benjamin bernadette beth bethany betty beverley bianca bilal billy blair bobby bogdan bohdan bonnie brenda brendan brian bridget
brodie brogan bronwyn brooke bruce bryony caden caitlin caitlyn calum callum cameron camilla cara carly carmen carol caroline carrie
carter caspian catalin cathal catherine catriona celina chantelle charlie charlotte chidi chloe chloé chris christina christine christopher
ciara cian claire clara claudia clare colette colin colleen connor conor cora cormac cosmin craig cristian cristina curtis cody daisy
dagmara damian daniel daniela daniella danielle danny danylo darcey darcy daria dariusz darren daryl david davie dawid dean deborah declan denis
denise dennis derek derya dermot desmond diana diane dominic dominik donald donna dorota dougie douglas duncan dylan dmytro eddie edith edward
edyta eileen eilidh elaine eleanor elena eli elia elias elif elijah elisha eliza ella ellie elliot elliott ellis elodie elsa elsie emilia emilie emily
emine emir emma emre ena eoin ergun eric erica erin esme esmé ethan eva evan eve evelyn evie ewan ewelina ewa ewen eyad ezra fadi fahad fatima
fatimah fatma faye fearghas felicity felix femi fergus filip finlay finley finn fiona florin fraser frances francesca francis frankie fred freddie freya
frank gabriel gabriela gabriella gail gareth garry gary gavin gayle gemma geoff george georgie georgina gerard gerry ghazala gheorghe gillian gina ginny
giorgia gizem gladys glen glenn gordon graeme graham greg gregor gregory grzegorz gurpreet guy gwen habib hadi hafsa hamid hamish hamza hana
hanna hannah haroon harpreet harriet harris harrison harry harvey harjit hassan hasan hayley heidi helen helena henry henryk hollie howard hubert hugh
hugo hussain hussein hüseyin iain ian ibrahim ikram ilinca ilona imogen imran ines inga ioana ion ionela ionut iqbal iqra ireneusz irena irene irina
iryna isaac isabel isabella isabelle isha isla isobel ivan ivana iwona izabela jack jackie jacob jacqueline jade jagoda jaime jake jakub jamal james
jamie jamila jan jane janet janice janusz jared jarek jasmin jason jaspreet jawad jaxon jay jayden jayne jean jeanette jeff jemima jen jenna jennifer
jenny jeremy jerzy jess jessica jessie jill jillian jim jimmy joan joanna joanne jodie joe joel joey johan john johnny jon jonah jonathan jordan
josef joseph josephine josh joshua josie joyce juanita jude judith julia julian julie juliet june justin justyna kacey kacper kaiden kai kaitlyn kalina
kamal kamil kamila kara karen karl karol karolina kasia kate katarzyna kateryna kath katherine kathleen kathryn kathy katie katrina katy kayden kayla
kayleigh kazimierz keegan keeley keira keith kelly kelsey ken kenneth kenny kenzie keri kerem kerr kerry kevin khadija khadijah khalid khalil kian kiera
kieran kim kimberley kinga kirstie kirsten kirsty klaudia konrad kris krystyna krzysztof kuba kyle kylie kyra lachlan lana lara lauren laura laurie
layla leah leanne leila leo leon leona leonie lesley leszek lewis lexi lexie leyla liam libby lidia liliana linda lindsay lindsey lisa liz liza lizzie logan
lois lola lorna lorraine lottie louis louisa louise luca lucas lucia lucian lucy luiza lukas luke lukasz łukasz lyla lyn lynn lynne lynsey lyndsey lyudmyla
maciej mackenzie maddie maddison madison magda magdalena maggie maha mahmoud mahmood mahnoor maia mairead mairi maisie maja malcolm malgorzata małgorzata
malika mandeep mandy manjit manuela marcel marcin marcus marek margaret maria mariam marian mariana marie marilyn mariusz marion mariya marjorie marlena
martin martyna martha marta mary maryam maryna mason mateusz mathew matilda matteo matthew maureen max maxim maya megan mehmet mehmed melanie melissa merve
mia michael michal michał michelle mick mihaela mihai mikael mikolaj mikołaj millie mila milena miles milo miriam mirela mirka mo mohamad mohamed
mohammad mohammed moira molly mona monica monika morag morgan moses muhammad muhammed mujahid munir murray murdo musa mustafa mya mykola mykhailo myra nadeem nadia
nadine nadir naila naomi natalia natalie natasha nathan nathaniel nazia neil nell nela nia niall niamh nichola nicholas nick nicky nicola nicolae nicolas nicole
nigel nikita nikki nikola nimra nina noah noor nora norma norman nuala nur oana obi odhran oksana oleg oleh oleksandr oleksii olena olga oliver olivia ollie
omar omer ömer orla orlaith osama oscar oskar osman ostap owen özge paddy pamela parveen patricia patrick patryk patrycja paul paula pauline pavel pawel paweł
peggy penelope pete peter petro petronela phil philip philippa phoebe piotr polina prakash priya przemek quinn rab rachael rachel radek radoslaw radu rafal rafał
rahim raheem rahul raj rajesh rajinder ralph rameen ramona rania rashid raymond raven razvan rebecca reece reggie rehan renata reza rhea rhian rhona rhys
riaz ricardo richard richie rick ricky rihanna riley rita robbie robert roberta roddy roderick rodica roisin roksana roman romy rona ronald ronan ronnie rory
rosa rosalind rosanna roseanne rosemary rosie rowan roxana roxanne roza ruairidh ruaridh rukhsana rufus rukia russell ruth ryan saad sadia sadie safa saira
saif sajid saleem salma sam samantha samaira samina samir samira samuel sana sandeep sandra sanjay sara sarah sasha saskia saul scarlett scott seamus sean
sebastian selina selma seonaid sergei serhii seren shabana shabnam shahid shaheen shakira shamim shannon sharon shaun shauna shazia sheena sheila shelley
sheree sheryl shirley shivani shona sian sidra sienna simon simona simran sinead siobhan sobia sofia sofiia solomiya sonia sonny sophia sophie stacey stanislaw
stefan stefania stella stephanie stephen steven stevie stewart stuart sue sukhdeep sultan sumaira susan susanna susie suzanne svitlana sylvia sylwia szymon
tahir tahira tamara tamsin tania tanya tara tariq tatiana tasha taylor tayyab teddy teresa terry tess tessa thea theo theodore theresa thomas tia tiffany tilly tim
timothy tina toby todd tom tomas tomasz tommy toni tony tracey tracy trevor tricia tristan tudor tyler tymek umar umair urszula usama usman valentina valeria
valerie vanessa vasile vasyl vera veronica veronika vicky victor vikram viktor viktoria viktoriia vince vincent viorel vivienne volodymyr wasim waleed walter
wanda warren wayne weronika wendy wes wiktor wiktoria william wojciech wojtek xander yahya yana yasin yasmin yasmine yaroslav yasemin yousef youssef yuri yuliia
yusra yusuf yvonne zac zach zachary zack zahid zahra zain zainab zak zakariya zara zaynab zbigniew zeeshan zehra zeynep zoe zoë zofia zohaib zsolt zubair zuzanna
ishaan advait aarav aanya ananya diya kiran lakshmi harmony ebony tiwa kwame kofi ngozi chinwe amadi folake sekou fatou binta mamadou abebe selam dawit tesfay
malky dave tam mick mikey shug hughie baz bev viv mags mhairi morven ishbel effie elspeth struan innes keir davey davy robb senga betsy nettie jessie jeannie jeanie
lachie sandy alec archie angie chrissie lynda moyra una phyllis maeve mollie elle alfie albie arabella ottilie
dimitri nikos yiannis chen wei ming mei linh nguyen thuy soo-jin aoife caoimhe saoirse oisin cillian darragh
"""
# People, when the words around say so; else words, places, months and days.
_MAYBE = """
jordan angus charlton logan mason taylor carter sultan sana kerr
alexandra alexander amber angel april autumn belle bill blake bob brooklyn carol chelsea christian clyde crystal dawn destiny devon drew eden elizabeth
ellen ember faith fern flora florence forrest georgia gill grace grant hazel heather holly hope hunter iona iris islay isle ivy jasmine jasper jock joy
katrine kelvin kit lee leith lennox liberty lily lillian lorne louisa mark marley may mercy miracle nadir nancy neve olive olivier paris parker pat pearl
penny phoenix poppy precious princess prince ray reed reuben rex river robin rocco rose ross ruby rusty sandy savannah sidney sharp sky skye sonny summer
sunny sydney tay tiger trinity troy unity victoria violet will willow winter wren star storm arran ayr barra jura harris lewis bruce jean frank guy max
miles mo ben pan eve gordon stewart stuart murray scott douglas cameron campbell ross marian jan ana ion dean glen june art don gene rob bea ali umar nel
"""


def listed(words: str, sign: str | None = None) -> frozenset[str]:
    """The words of a list, parted by spaces or by a sign."""
    return frozenset(word.strip() for word in words.split(sign))


NAMES = listed(_NAMES)
MAYBE = listed(_MAYBE)
CERTAIN = NAMES - MAYBE

# Capitalised words that stand where a name could stand and are none.
NO_NAMES = listed(
    """
    i i'm i've i'd i'll a an the this that these those it its it's he she we they you my our his her their your who what when where why how
    and but or so if as at in on of to for from by with not no yes yeah aye nah ok okay please thanks thank sorry hi hello hey also just only very really
    is are was were be been being has have had do does did can could will would shall should may might must go goes going gone get gets got getting
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter eid ramadan diwali halloween hogmanay
    english scottish irish welsh british polish ukrainian romanian turkish arabic arab urdu punjabi bengali gaelic pakistani indian bangladeshi syrian
    afghan afghani iraqi iranian kurdish nigerian somali sudanese eritrean ethiopian african asian european chinese french german spanish italian russian
    american roma traveller gypsy muslim christian catholic protestant hindu sikh jewish buddhist black white brown glaswegian scots scot
    nhs gp uk eu pe asn adhd asd camhs cahms adhd's send tv pc it ict iep p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 dla pip uc dwp sw hv
    scotland england wales ireland britain glasgow edinburgh dundee aberdeen paisley stirling perth inverness london manchester belfast cardiff lanarkshire
    bridgeton dalmarnock govan gorbals calton parkhead shettleston easterhouse drumchapel maryhill possil possilpark springburn royston dennistoun haghill
    tollcross baillieston cranhill carntyne ruchazie partick hyndland anniesland knightswood scotstoun whiteinch yoker pollok pollokshields pollokshaws
    shawlands langside cathcart castlemilk govanhill ibrox cardonald townhead cowcaddens garnethill anderston finnieston kelvingrove kelvinside hillhead
    leith craigmillar wester hailes muirhouse pilton granton niddrie whitfield lochee torry fife ayrshire kilmarnock ayr greenock clydebank dumbarton
    motherwell hamilton airdrie coatbridge cumbernauld rutherglen cambuslang poland ukraine romania turkey pakistan india bangladesh syria afghanistan iraq
    iran sudan somalia eritrea nigeria europe africa asia gaza
    school primary secondary high nursery academy college university council library park parks centre center community church mosque temple gurdwara
    chapel club hall street road avenue station hospital clinic surgery health centre cafe café shop shops bus buses train trains police fire service
    services housing association trust foundation project group team scheme union credit citizens advice bureau job jobcentre universal social work working
    tesco asda aldi lidl sainsbury sainsburys morrisons iceland farmfoods greggs mcdonalds kfc subway primark boots celtic rangers hibs hearts
    facebook instagram snapchat tiktok youtube whatsapp telegram google netflix roblox fortnite minecraft xbox playstation
    childline samaritans shout nspcc barnardos barnardo shelter breathing space parentline lifeline women's aid women children's children childrens mens
    god allah jesus santa bluey peppa elsa spiderman batman disney lego
    mum mums mom mam maw dad dads da gran granny grandma grandpa grandad papa nana nan mother father brother sister son daughter aunt auntie uncle cousin
    mr mrs ms miss mx dr doctor sir lady lord st saint everyone everybody someone somebody nobody anyone people kids weans families parents teachers
    teacher class football swimming dance dancing karate boxing gymnastics scouts brownies rainbows beavers cubs guides art music maths reading science
    duke emirates commonwealth games arena velodrome green gardens square clyde kelvin cross palace bank holiday summer winter spring autumn
    one two three four five six seven eight nine ten first second third last next new old big small wee good bad best better great more most much many
    all both each every some any none other another same such own here there now then today tomorrow yesterday always never often sometimes still yet
    sen hindu sikhs muslims christians poles romas brexit covid lockdown internet online maybe because since until while although though however
    year years month week day nothing something anything everything help need needs want wants love loves like likes hate hates feel feels think thinks
    """
)

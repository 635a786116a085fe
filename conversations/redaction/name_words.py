"""The words around names: what tells a name from a place, from somebody famous, and from whatever else follows "my daughter"."""

from __future__ import annotations

from conversations.redaction.given_names import NO_NAMES, listed

# Titles that are one in small letters too.
LOWER_TITLES = listed(
    """
    cllr dr mr mrs ms mx prof rev wpc
    """
)
# What stands after a title and is nobody's name: Mr Whippy, Dr Who, Father Christmas.
FAMOUS = listed(
    """
    abbess bean beast sheen doubtfire poppins tumnus blobby browns bump chips christmas claus darcy daughter day fox frosty happy havisham hyde jekyll kipling magoo
    men men's mother motivator muscle pepper potato president prime provost right sister softee strong t tickle time tumble whippy who
    wolf world wrong
    """
)
# "Miss my friends", "doctor at the school": the title is none.
NOT_AFTER_TITLE = listed(
    """
    a an being dad getting going having her him his home it mum my our out playing school seeing the them you your
    """
)
# What only a person has: "Aisha's mum".
CLOSE_KIN = listed(
    """
    adhd asthma autism b-day bday bedroom birthday boyfriend brother da dad friend girlfriend gran granny homework husband ma mam maw
    mum pal pals parents partner sister teacher wife
    """
)
# What stands after a name in small letters.
DOES = listed(
    """
    and asked at attends broke came can can't cannot cant comes could cries does doesn't doesnt enjoys feels fell gets goes got had
    has hasn't hates hurt is isn't isnt keeps liked likes lives loved loves misses needed needs plays said says started starts stays
    struggles thinks told turned turns uses walks wanted wants was wasn't went who will won't wont would
    """
)
# What makes a place, a shop or a club of the name before it.
PLACES = listed(
    """
    academy arena arms ave avenue bakery bar baths bridge building buildings bus buses cafe café campus center centre chapel church
    club college community court crescent cross drive estate fc football foundation gallery gardens gate green grove gym hall health
    high hill hospital hotel house housing lane lewis's library lodge memorial monument mosque museum nursery palace park parks
    pharmacy place pool primary primary's project pub quadrant rd road school secondary shop square st stadium station statue store
    stores street surgery terrace theatre tower towers town trust united university way
    """
)
# Two words that everybody knows together.
FAMOUS_WHOLE = listed(
    """
    jamie oliver, adam smith, alexander graham, andy murray, andy robertson, ben lomond, ben nevis, billy connolly, mary queen, bob marley, charles rennie,
    david attenborough, ed sheeran, father christmas, george square, harry potter, harry styles, james watt, john lewis, john
    muir, john smith's, justin bieber, kieran tierney, king charles, lewis capaldi, marks and, mary hill, nelson mandela, paddy
    power, paddy's market, peppa pig, queen elizabeth, rabbie burns, rennie mackintosh, robert burns, ronald mcdonald, scott
    mctominay, st andrew, stephen lawrence, taylor swift, thomas the, william hill
    """,
    ",",
)
# What stands before a name that is a place's: St Mary, Ben Nevis, Queen Elizabeth.
BEFORE_PLACES = listed(
    """
    ben castle fort glen inch isle king lady loch lord mount mr. port prince princess queen saint san santa sir st
    """
)
# Words that follow "my daughter" in small letters and are no name.
STOP_LOWER = NO_NAMES | listed(
    """
    kid kids lad lass lassie wean weans bairn bairns boy girl boys girls baby babies man men woman women wife husband partner ex dug dog cat car flat
    able aboot about actually aff afraid after again age aged ain't aint allowance almost alone already apart area areas argues around
    ask asked asks attend attends autistic away back bc became bed bedroom before behind benefit beside bike birthday bit blind bored
    broke bullied bullies bully called came can't cannae cannot canny cant care care. carer cares changed changing climbs clubs come
    comes cos couldn't couldnae couldnt coz cried cries cry currently cuz cycles dances deaf didn't didnae didnt died disabled disny
    doesn't doesnae doesnt don't dont door down draws drinks drives during eat eats either enjoy enjoys especially etc etc. even ever
    fae fall falls fell fights finally find finds food found free friend friendly friends front gaun gave give gives gonnae groups
    hadn't happy hasn't hasnae hasnt haven't havenae herself him himself hit hits home house hurt hurts ill in-law in. inc inside into
    isn't isnae isnt keep keeps kept knew know knows laughs leave leaves left let lets life line live lived lives loads lonely look
    looks lost lot lots luckily made mainly make makes me mental minder missed misses money mostly move moved myself n nae named nd
    near neither number off older onto oot out outside over pal pals passed per phone play played playing plays plus pregnant pushes
    put puts ran reads recently room run runs sad sadly safety said saw says scared schools screams seat see sees shouts sick side
    side. sides sings sit sits skates sleep sleeps smokes spaces start started starts stay stayed stays stop stopped stops struggle
    struggles stuff suffer suffers support swears swims tae take takes tax teases than them there's theres thing things tho thought
    threatens time times tired together told too took tried tries try trying turn turned turns unable under up us use used uses
    usually via visitor wae walk walking walks wasn't wasnae wasnt well went who's whos whose wi willnae wise within without won't
    wont worker works wouldn't wouldnae wouldnt young younger
    """
)
# How ordinary words end.
ENDS_OF_WORDS = ("ing", "ed", "ly", "tion", "ment", "ness", "ful", "less", "able", "n't")
# What people are known by before their name: Wee Tam.
SMALL_BEFORE = listed(
    """
    auld big little old wee young
    """
)
# Titles, which are hidden with a name but are none.
TITLES = listed(
    """
    aunt auntie aunty bailie canon cllr coach constable councillor dc di doctor dr father fr gran granda grandad grandma grandpa
    granny imam inspector madam miss mr mrs ms mx nana nanny nurse papa pastor pc prof professor rev reverend sensei sergeant sgt
    sheikh sir sister the uncle ustad wpc
    """
)
# Places at which people do things: "Callum bus pass" is no bus of that name, so these need a capital.
PEOPLE_AT = listed("bar high house bus hill club pool st green cross place gym shop town")
# Words that are surnames too.
SURNAMES = listed(
    "brown black white young small best good wise law day wood woods love king bishop cook baker kelvin clyde cross green park parks hamilton english march may bell hall church hill"
)
# "Dr appointment", "nurse surgery".
NO_SURNAMES = listed("appointment appointments surgery")
# Whom one asks, rings or thanks may be an office as well as a person.
ASKED = (
    "ask",
    "speak",
    "spoke",
    "phone",
    "ring",
    "text",
    "email",
    "contact",
    "call ",
    "message",
    "thanks",
    "in memory",
    "named after",
)
# A restaurant, not neighbours.
NO_FAMILIES = frozenset({"McDonalds", "McDonald", "McDonald's"})

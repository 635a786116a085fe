"""What people call the things that questions offer: "buses" for public transport, "loads" for a lot, "sat" for Saturday.

Each topic is one message for translators: before the colon, words that stand in the label of such a choice; after it, what
people say for it. A choice whose label has one of the first is found by all of them.
"""

from __future__ import annotations

from conversations.words import T, Text

# Translators: before the colon, words in the label of a choice; after it, short ways to say that choice. Commas between.
TOPICS: tuple[Text, ...] = (
    T(
        "moving around, getting around, getting about, walking, cycling: walk, on foot, cycle, bike, biking, bicycle, bike lane, cycle lane, cycle path, path, footpath, pavement, pram, buggy, pushchair, wheelchair, crossing, kerb, dropped kerb, scooter, 🚶, 🚲, 🚴, 👣"
    ),
    T(
        "public transport, transport, bus, buses, trains: train, tram, subway, underground, rail, railway, station, bus stop, bus fare, fare, fares, bus pass, timetable, taxi, ferry, 🚌, 🚍, 🚎, 🚆, 🚂, 🚇, 🚊, 🚉, 🚏, 🚋"
    ),
    T(
        "traffic, parking, cars: car, parked, nowhere to park, park the car, park my car, double parked, parked on the pavement, car park, speeding, speed bump, speed, too fast, lorry, lorries, van, vans, road, busy road, road safety, congestion, traffic jam, fumes, driver, drivers, driving, motorbike, 🚗, 🚙, 🚕, 🚦, 🅿, 🏎, 🛻"
    ),
    T(
        "streets, buildings: street, building, square, town centre, high street, bench, benches, seats, derelict, empty building, architecture, alley, close, 🏙, 🏢"
    ),
    T(
        "nature, natural, parks, green space: park, tree, trees, green, greener, greenery, green bit, grass, woods, wood, forest, river, canal, loch, burn, beach, wildlife, birds, animals, flowers, garden, gardens, fields, countryside, outdoors, fresh air, 🌳, 🌲, 🌿, 🍃, 🌻, 🌷, 🏞, 🌱, 🦋, 🌼, 🌸, 🐦"
    ),
    T(
        "play, recreation, things to do, leisure, sport, activities, clubs: playing, play park, playpark, swing park, playground, swings, swing, slide, chute, football, fitba, footie, football pitch, pitch, sports, swimming, swim, pool, swimming pool, gym, leisure centre, games, game, toys, youth club, club, activity, fun, hobby, hobbies, something to do, somewhere to play, somewhere to go, somewhere for the kids, somewhere for the weans, places to go, stuff to do, skate park, dancing, arts, music, craft, ⚽, 🏀, 🎮, 🛝, 🎨, 🏊, 🏸, 🎾, 🎪, 🤸, 🏈, 🎭, 🎵"
    ),
    T(
        "facilities, amenities, shops, services: shop, shopping, supermarket, library, doctor, doctors, gp, dentist, chemist, pharmacy, school, schools, nursery, post office, bank, cash machine, toilet, toilets, public toilets, community centre, cafe, hospital, health centre, surgery, church, 🏪, 🏥, 🏫, 📚, 🛒, 🏦, 🚻"
    ),
    T(
        "work, jobs, economy, employment: job, working, employed, unemployment, unemployed, wage, wages, pay, salary, business, businesses, training, apprenticeship, career, zero hours, industry, finding work, get a job, 💼, 👷"
    ),
    T(
        "housing, homes, house, a home: home, houses, flat, flats, rent, landlord, damp, mould, council house, homeless, homelessness, tenancy, tenant, housing association, evicted, eviction, mortgage, overcrowded, tenement, somewhere to live, to live, place to live, place to stay, nowhere to live, 🏠, 🏡, 🏘"
    ),
    T(
        "social, meeting people, friends, company, getting together: friend, friendship, pal, pals, mates, meet, meet people, meeting, people to meet, new people, make friends, making friends, make pals, lonely, loneliness, isolated, isolation, socialise, socialising, get together, meet up, neighbour, neighbours, blether, 👭, 👫, 🫂, 🤝"
    ),
    T(
        "identity, belonging: belong, part of things, history, heritage, culture, pride, proud, roots, tradition, reputation, fitting in, fit in, community spirit, who we are, local character"
    ),
    T(
        "safe, safety, feeling safe: safer, unsafe, crime, crimes, gang, gangs, drugs, druggies, dealers, junkies, violence, violent, knife, knives, police, polis, scared, afraid, fear, frightened, antisocial behaviour, anti social behaviour, fighting, fights, bullying, bullies, dark, darkness, attacked, burglary, break ins, broken into, theft, stealing, trouble, danger, dangerous, 👮, 🚓, 🔪, 🚨"
    ),
    T(
        "maintenance, upkeep, clean, looking after places: litter, rubbish, bin, bins, dog poo, dog mess, dog dirt, dog fouling, fly tipping, fly tippers, flytipping, graffiti, vandalism, vandals, pothole, potholes, broken, cleaner, cleaning, cleanliness, dirty, mess, messy, rats, broken glass, repairs, street lights, grass cutting, overgrown, weeds, filthy, minging, tidy, run down, 🗑, 🧹, 🚮, 💩, 🐀"
    ),
    T(
        "influence, control, decisions, your voice: say, have a say, having a say, have our say, get a say, say in things, voice, our voice, listen, listens, listened to, being listened to, being heard, heard, nobody listens, no one listens, naebody listens, council, councillor, councillors, vote, voting, deciding, decide, consulted, power, ignored, opinions, politicians, politics, 🗳, 📣, 🗣"
    ),
    T(
        "food, meals: food bank, foodbank, hungry, hunger, starving, eat, eating, nothing to eat, something to eat, meal, grocery, groceries, pantry, cooking, school meals, free school meals, shopping, 🍎, 🍞, 🥫, 🍲, 🍽, 🍕, 🥕"
    ),
    T(
        "money, bills, benefits, debt, cost of living: bill, benefit, universal credit, dole, giro, skint, broke, leccy, electric, electricity, gas, heating, energy, meter, cash, grant, loan, budget, afford, cost, costs, debts, in debt, owe, money worries, money problems, money troubles, money stuff, prepayment, finances, 💰, 💷, 💸, 🪙, 💵"
    ),
    T(
        "childcare, child care, nursery: childminder, child minder, creche, after school club, after school care, breakfast club, babysitter, babysitting, wraparound, playgroup, minding, someone to watch the kids, 🧸"
    ),
    T(
        "low, worried, mental health, feelings, mood, wellbeing, stress, upset: depressed, depression, anxiety, anxious, stressed, sad, down, worry, worries, worrying, panic, panic attacks, not coping, can't cope, struggling to cope, i'm struggling, crying, counselling, counsellor, miserable, lonely, my head, my nerves, 😢, 😔, 😞, 😭, 😟, 😥, ☹, 🙁"
    ),
    T(
        "talk, a person, talking, human: speak, chat, person, human, someone, somebody, staff, operator, call, phone, listener, listening ear, real person, speak to someone, someone to talk to, lonely, 💬, 🗣, 📞, ☎"
    ),
    T(
        "advice, rights, information: advise, legal, law, lawyer, solicitor, citizens advice, cab, info, guidance, forms, form, immigration, visa"
    ),
    T(
        "health, healthcare: doctor, doctors, gp, dentist, hospital, nurse, ill, sick, unwell, poorly, medical, pain, medicine, prescription, clinic, surgery, no well, 🏥, 💊, 🩺, 🤒"
    ),
    T(
        "baby, babies, parents, parenting: pregnant, pregnancy, expecting, newborn, mum, mums, dad, dads, midwife, health visitor, breastfeeding, breast feeding, nappies, baby group, baby groups, toddler, toddlers, toddler group, parent, new mum, 👶, 🤰, 🍼"
    ),
    T(
        "disability, disabled, additional needs, additional support, special needs: disabilities, autism, autistic, adhd, asn, wheelchair, deaf, blind, special need, support needs, learning difficulties, dyslexia, dyslexic, downs syndrome, sen, ♿, 🦽"
    ),
    T(
        "young people, teenagers, youth: teen, teens, teenager, teenage, young ones, young yins, adolescents, youths, youth work, youth group"
    ),
    T("older people, elderly: pensioner, pensioners, old people, old folk, oap, oaps, elder, seniors, granny, 👵, 👴"),
    T(
        "school, learning, education, english classes: schools, homework, learn, college, class, classes, esol, english, course, courses, study, studying, teacher, lessons, 🎓, 🏫, 📚"
    ),
    T(
        "going, coming, i'll be there: i'll go, i'll come, i'm coming, i'm going, count me in, see you there, be there, i'll be going, will be there, wouldn't miss it"
    ),
    T(
        "maybe, not sure, perhaps, undecided, don't know: might, might do, might be, might go, might come, possibly, mibbe, mebbe, not sure yet, don't know yet, we'll see, see how it goes, if i can, might do, might manage, will see, will try, i'll try, try to, 50 50, fifty fifty, hopefully, depends, unsure"
    ),
    T(
        "can't, cannot, can't go, not going, not coming: can't make it, cannae make it, cannae, won't make it, won't be there, i don't think i can, don't think i can, busy, working, i'm working, at work, away, on holiday, got plans, other plans, got something on, not this time, can't come"
    ),
    T(
        "none, none of these, none of them, neither: nane, nane o them, none o them, none of the above, nothing here, nae wan"
    ),
    T("something else, other, another: else, different, something different, other thing, a different one"),
    T(
        "tell me more, read it, more information, read more: more info, details, info, explain, let me read, read first, show me, what does it say"
    ),
    T("private, keep it private: keep to myself, secret, don't share, between us"),
    T("no name, without my name, nameless: anonymous, anonymously, anon, not my name, leave my name out"),
    T("not sure, don't know, no opinion: dunno, unsure, undecided, no idea"),
)

# Translators: the days from Monday to Sunday; a slash stands between several ways to write the same day.
DAYS = T(
    "monday/mon, tuesday/tue/tues/tuesdy, wednesday/wed/weds/wensday/wednesdy, thursday/thu/thur/thurs, friday/fri, saturday/sat/satday, sunday/sun"
)
# Translators: morning, afternoon, evening, weekend, weekday; a slash between several ways to say each.
TIMES = T(
    "morning/mornings/mornin/am/before work/before school/early, afternoon/afternoons/after lunch/after school/lunchtime/efternoon, evening/evenings/eve/night/nights/after work/after tea/after dinner/teatime/late on/efter work, weekend/weekends/wkend/wknd/saturday/sunday/sat/sun, weekday/weekdays/during the week/midweek/through the week/monday to friday/mon to fri"
)
# Translators: how much: very much, quite, some, not much, not at all; a slash between several ways to say each.
DEGREES = T(
    "a lot/lots/loads/very/very much/a great deal/extremely/massively/hugely/completely/so much/super/a ton/tons/heaps/plenty/big time/totally/really/always/all the time/pure/dead/very very/mega/gonnae, quite/quite a lot/quite a bit/fairly/pretty/mostly/a fair bit/often/a fair amount, some/somewhat/a bit/bit/a little/little/a wee bit/wee bit/a wee/slightly/kind of/kinda/sort of/sorta/a tad/sometimes/so so/moderately/now and then/a little bit/tiny bit, not much/no much/not very/not very much/not that/not that much/not so/not a lot/not really/no really/hardly/hardly at all/hardly any/barely/very little/not too/not too much/not so much/no that much/no very/rarely/not often, not at all/at all/not in the least/nothing/nothing at all/not one bit/doesn't matter/does not matter/disnae matter/doesnae matter/not important at all/never/zero/nil/no at all/not a bit"
)

# Translators: what somebody is called by age: a baby, a toddler, before school, at primary, at secondary, grown up; slashes between.
STAGES = T(
    "baby/newborn/new born/infant/wee baby, toddler/a toddler, preschool/pre school/preschooler/at nursery/in nursery, primary/primary school/at primary/in primary, secondary school/high school/secondary/at high school/at secondary/big school, adult/an adult/grown up/a grown up/grownup/pensioner/retired/oap"
)

# Translators: who wants several answers, or all, has not chosen one.
SEVERAL = T(
    "all of them, all of these, all of the above, them all, they all, they're all, both, both of them, can i pick two, can i pick 2, can i choose two, can i choose 2, can i have two, can i have 2, can i say two, can i pick more, pick more than one, two of them, two answers, more than one, every one, all three, all equally, any of them, any of these, none of them, none of these, none o them, none of the above, nane o them, none, neither, nothing here, any, anything, whichever, you choose"
)

MEANINGS: tuple[Text, ...] = (*TOPICS, DAYS, TIMES, DEGREES, STAGES, SEVERAL)
IN_ORDER = (DAYS, TIMES, DEGREES, STAGES)  # with slashes

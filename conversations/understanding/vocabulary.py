"""The words that replies are understood by, each list one message for translators.

A list is phrases with commas between them. Case, accents, apostrophes and other signs make no difference, nor do letters
that are often mixed up in a script. Translators write each list anew, as people in their language type it on a phone:
with slang, short forms and, where people do so, in Latin letters. English works in every language too, unless the
language has the same word in one of its own lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from conversations.words import T, Text


class Command(StrEnum):
    """What a person can say anywhere."""

    STOP = "stop"
    HELP = "help"
    MENU = "menu"
    BACK = "back"
    SKIP = "skip"
    LANGUAGE = "language"
    MY_DATA = "my_data"
    DELETE = "delete"
    PRIVACY = "privacy"


COMMANDS: Mapping[Command, Text] = {
    # Translators: whole messages that mean "do not write to me any more". Nothing that may answer a question.
    Command.STOP: T(
        "stop, stop it, stop this, stop all, stop that, stop messages, stop texting me, unsubscribe, unsubscribe me, opt out, cancel, quit, exit, end, end chat, end this chat, leave me alone, leave us alone, go away, get lost, bugger off, piss off, no more messages, that's enough, i want out, remove me, take me off the list, take me off your list, stp, sotp, stpo, stopp, stop now, stop everything, just stop, stop the messages, stop contacting me, i want to stop, i'd like to stop, i've had enough, leave me be, do one, gonnae stop, gonnae stop it, haud yer wheesht, i'm done with this, no longer want this, unfollow, take me off this, optout, opt me out, sign me off, delete my number, lose my number"
    ),
    # Translators: whole messages of somebody who needs help at once, or does not know how to go on.
    Command.HELP: T(
        "help, help me, help us, i need help, we need help, need help, i need some help, need some help, help now, i need help now, i want help, get help, get me help, please help, someone help, someone help me, somebody help, somebody help me, anyone help, please someone help, can someone help me, can you help, can you help me, hlp, sos, emergency, it's an emergency, this is an emergency, urgent, it's urgent, i'm in danger, i'm in trouble, i'm not safe, i'm scared, i'm hurt, 🆘"
    ),
    # Translators: whole messages that ask what else the chat can do.
    Command.MENU: T(
        "menu, main menu, the menu, show menu, show me the menu, see the menu, see menu, open menu, open the menu, give me the menu, what's on the menu, back to menu, back to the menu, go to menu, go to the menu, home, home page, main page, options, what are my options, what can you do, what can i do here, what else can you do, what else can i do, take me to the menu, take me to menu, bring up the menu, where is the menu, where's the menu, can i see the menu, menu again, all options, the options, start page, show options, show me the options"
    ),
    # Translators: whole messages that ask to go to the question before, or to change the last answer.
    Command.BACK: T(
        "back, go back, back one, one back, go back one, back a step, go back a step, take me back, back please, previous, previous question, last question, the question before, the last question, to the last question, to the previous question, to the question before, back to the last question, back to the previous question, take me back to the last question, go back to the last question, go back to the previous question, the previous one, undo, undo that, change my answer, change my last answer, change answer, change that, i want to change my answer, wrong answer, wrong button, oops wrong one, i made a mistake, made a mistake, i pressed the wrong one, i pressed the wrong button, i picked the wrong one, i didn't mean that, that's not what i meant, i want to change that, bck, one step back, step back, last one again, can i change my last answer, can i change my answer, can i go back, i clicked the wrong one, clicked wrong one, pressed wrong one, wrong one, i hit the wrong one, hit the wrong button, picked the wrong one, chose the wrong one, i chose the wrong one, i meant something else, previous page, back up, back to the previous one, change the last one, i put the wrong thing, i put the wrong one, let me change that, let me change my answer"
    ),
    # Translators: whole messages that ask to go on to the next question.
    Command.SKIP: T(
        "skip, skip it, skip this, skip that, skip one, skip this one, skip that one, skip the question, skip this question, pass, i'll pass, i pass, pass on this, pass on that, pass on this one, next, next one, next question, move on, i'd rather skip, leave it blank, leave blank, blank, n/a, not applicable, doesn't apply, ⏭, skip pls, miss this one, miss this one out, leave it, leave this one, leave that one, don't want to do this one, not answering, not answering that, i'm not answering that, no answer, go past this, go on to the next, on to the next one, can we move on, go to the next one, move along, next please, skp, skipp, sikp, skiip"
    ),
    Command.LANGUAGE: T(
        "language, languages, change language, change the language, other language, another language, different language, new language, wrong language, translate, my language"
    ),
    Command.MY_DATA: T(
        "my data, mydata, my information, my info, show my data, show me my data, what do you know about me, what do you keep about me, what data do you have, what do you have on me"
    ),
    Command.DELETE: T(
        "delete, delete me, delete my data, delete all my data, delete my information, delete my answers, forget me, erase me, erase my data, wipe my data, delete everything, delete it all, delete all, remove my data"
    ),
    # Translators: whole messages that ask what happens to what one writes: who reads it, and how long it is kept.
    Command.PRIVACY: T(
        "privacy, privacy notice, privacy policy, privacy words, data protection, gdpr, who reads this, who reads it, who reads what i write, who sees this, who sees what i write, who can see this, who gets this, what happens to this, what happens to my words, how long do you keep this, how long do you keep it, is this private"
    ),
}

# Translators: somebody would rather not answer. It skips the question, or means the answer "I'd rather not say".
DECLINE = T(
    "rather not say, i'd rather not say, i would rather not say, i'd rather not answer, rather not answer, prefer not to say, i prefer not to say, i'd prefer not to say, prefer not to answer, don't want to say, i don't want to say, don't want to answer, i don't want to answer, not saying, i'm not saying, not telling, no comment, none of your business, mind your own business, that's private, it's private, too personal, that's personal, i'd rather not, rather not, id rather no, i'd rather keep that private, don't want to answer that, don't want to answer this, i don't want to answer that, i don't want to say that, don't wish to say, don't wish to answer, do not want to say, mind yer own business, mind yer ain business, mind your own, nane o your business, nane of your business, none of yer business, not your business, nunya, not telling you, no telling ye, i'm not telling you, i'm no telling ye, keep that to myself, keeping that to myself, why should i tell you, secret, it's a secret, that's my business, bit personal, bit personal that"
)
# Translators: "stop … messaging me": a message that is made only of words of this list, the next two and "please" means STOP.
STOP_DOING = T(
    "stop, quit, cease, no more, don't, do not, don't want, do not want, never, enough, fed up, sick of, take me off, remove me, get me off, unsubscribe"
)
STOP_WHAT = T(
    "message, messages, messaging, text, texts, texting, txt, txts, contact, contacting, send, sending, write, writing, writing to me, bother, bothering, annoy, annoying, pester, pestering, hassle, hassling, spam, spamming, email, emails, emailing, mail, msg, msgs, sms, notifications, reminders, call, calling, ping, pinging, list, chat, talking, asking, messagin, textin"
)
STOP_WHOM = T(
    "me, us, my, i, we, i'm, it, this, these, those, the, any, all, all of, your, you, with, to, from, of, more, again, anymore, ever, want, get, getting, receive, so many, too many, phone, number, a, at once, for good, now, and, fuckin, bloody, damn, questions"
)

# Translators: short cries for help inside a longer message ("please help me, I don't know what to do").
HELP_WITHIN = T("help me, help us, need help, please help, someone help, somebody help, sos, in danger")
# Translators: if one of these words comes next, somebody only tells what kind of help ("help me find a nursery").
HELP_WITH = T(
    "with, for, to, find, finding, get, getting, about, on, choose, choosing, look, looking, pay, paying, apply, applying, understand, fill, out, wi"
)

# Translators: words around an answer or a command that change nothing: politeness, hello, "can I", "I want to", kisses.
POLITE = T(
    "please, pls, plz, plse, please can you, please could you, thanks, thank you, thankyou, thank u, thx, ty, ta, cheers, many thanks, thanks very much, thank you very much, now, right now, just now, just, ok, okay, hi, hiya, hello, hey, oh, ooh, ah, aw, oops, whoops, och, eh, em, um, erm, er, uh, hmm, well, so, right, sorry, mate, pal, hen, love, doll, dear, man, sir, miss, bot, then, for now, can you, could you, would you, will you, can i, could i, can we, could we, may i, i want to, i want, i need to, i'd like to, i'd like, i would like to, i wanna, wanna, i'm going to, i'm gonna, i said, let me, let's, i'll, i think i'll, i think, lol, haha, already, immediately, asap, today, here, it, this, this one, one, question, x, xx, xxx, if that's ok, if you don't mind, if possible, at the moment, at present, just the now, in particular, really, honestly, tbh, to be honest, today, 🙏, 😡, 🤬, 😭, 😢, 😠, ❗, ‼"
)

# Translators: how somebody says yes, whatever else follows ("yes I would"). Add Latin letters, if people type so.
YES_WORDS = T(
    "yes, yeah, yea, yep, yup, yah, yeh, ye, yass, yas, yess, yse, yee, aye, ay, och aye, oh aye, oh yes, ok, okay, okey, okey dokey, oki, okie, okie dokie, sure, sure thing, of course, course, certainly, definitely, absolutely, totally, yes please, yes thanks, go on then, go ahead, go on ahead, ok then, for sure, i'd love to, i would love to, i'd love that, happy to, happy for you to, 👍, 👌, ✅, ✔, ☑, 🆗, 💯, defo, deffo, definately, definitley, defs, totes, yuss, yessir, yes indeed, oh go on, aye sure, yeah ok, by all means, yip, yer, yuh, yeahh, aye aye, aye fine, pure aye"
)
# Translators: what means yes only when nothing else is said.
YES_ALONE = T(
    "y, k, kk, alright, alright then, all right, aw right, right you are, please, please do, go on, on you go, go for it, do it, crack on, why not, aye why not, i do, i am, we do, we are, i would, i will, i can, i agree, agree, agreed, i suppose, i suppose so, suppose so, s'pose so, i guess, i guess so, guess so, i think so, think so, i'd say so, i hope so, fine, that's fine, that's ok, that's okay, that is ok, that's alright, it's ok, it's fine, fine by me, fine with me, ok with me, ok by me, no problem, not a problem, no prob, no probs, np, no bother, nae bother, nae bother at all, nae problem, nae worries, no worries, no objection, no objections, happy to, i'd be happy to, i'm happy with that, happy with that, i'd love to, love to, i'd like that, sounds good, sounds great, good idea, great, perfect, lovely, brilliant, brill, grand, magic, correct, that's right, right, true, indeed, uh huh, mhm, mm hm, mmhm, too right, you bet, i'm in, count me in, i'm going, i'll be there, i don't see why not, don't see why not, can't see why not, i don't mind if you do, if you like, if ye like, if you want, if you must, by all means, you may, you can, be my guest, naturally, positive, affirmative, 🙋, 🤝, that would be fine, that'd be fine, that would be ok, that'd be good, that would be good, crack on pal, fire away, fire on, nae objections, happy enough, no harm, cool, cool with me, cool with that, that's cool, works for me, suits me, fair enough, good by me, gladly, with pleasure, you have my permission, i give permission, permission granted, i consent, i accept, accept"
)
# Translators: how somebody says no, whatever else follows ("no, not for me").
NO_WORDS = T(
    "no, nope, nop, nah, naw, naa, nae, nay, no thanks, no thank you, no thankyou, no ta, naw ta, nah thanks, never, absolutely not, definitely not, certainly not, of course not, no way, no chance, nae chance, no fear, hell no, nae way, if you didn't, you didn't, i'd prefer if you didn't, i'd rather if you didn't, i don't think, don't think, i doubt it, doubt it, don't want, i don't want, we don't want, i'd rather not, i'd rather you didn't, please don't, not interested, i'm not interested, not going, i'm not going, i won't be, 👎, ❌, ✖, ❎, 🚫, 🙅, ⛔, not a chance, i don't think i can, don't think i can, i don't think i will, don't think i will, don't agree, i don't agree, not okay, not ok, i'm not ok with, not happy, not keen, i'd rather you did not, i would rather you didn't, naw thanks, nah ta, absolutely no, definitely no, certainly no, under no circumstances, no danger, nae danger"
)
# Translators: what means no only when nothing else is said.
NO_ALONE = T(
    "n, na, i would not, i will not, not really, not at all, not now, not just now, not the now, no the now, not today, not yet, not at the moment, not right now, not this time, not for me, not for us, no for me, not keen, not interested, no interested, not likely, not happy, not happy with that, not ok, not ok with that, not me, i'm not, i am not, we're not, i'd rather not, i would rather not, rather not, rather you didn't, i'd rather you didn't, i'd prefer not to, prefer not to, i'd prefer not, better not, i'd rather no, don't, please don't, do not, don't bother, i don't, i do not, we don't, i don't think so, don't think so, i dinnae think so, dinnae think so, think not, i don't want to, i don't want that, i don't want it, i don't agree, i do not agree, don't agree, i won't, won't, i wouldn't, i can't, can't, cannot, cannae, i cannae, i dinnae, dinnae, i'm no, can't make it, i can't make it, can't come, not going, you're alright, you're all right, ye're alright, ye're all right, yer alright, yer awright, am awright, your alright, yer fine, ye're fine, your fine, yer ok, you're ok, you're fine, i'm fine, i'm good, i'm grand, i'm okay, am fine, am good, am ok, am alright, am grand, i'm ok, i'm alright, i'm all right, we're fine, we're good, all good, i'm sorted, nothing, none, neither, disagree, i disagree, false, incorrect, negative, as if, aye right, aye right then, nae danger, forget it, never mind, nevermind, nuh uh, uh uh, no need, there's no need, maybe another time, another time, some other time, maybe later, later, 🙁, ☹, 😒, 🙄, not bothered, no bothered, i'm not bothered, i'm no bothered, can't be bothered, cannae be bothered, not okay, that's not ok, that's not okay, it's not ok, not fine, not alright, not good, not comfortable, i'm not comfortable, don't share, don't use it, don't use them, keep it private, not a chance, nothing doing, i disagree, not allowed, i refuse, refuse, not my thing, not willing, don't like that, i don't like that, not happy about that, not for now, wouldn't like that, i'm not happy, i'm not happy with that, i'm not happy about that, i'm not keen, i'm no keen, i'm no happy, i'm not comfortable with that, no comfortable"
)

# Translators: somebody does not know, or has no opinion. It skips the question.
UNSURE = T(
    "don't know, i don't know, dont no, dk, dunno, i dunno, a dunno, ah dunno, idk, i don't really know, don't really know, not really sure, wouldn't know, no idea, i've no idea, i have no idea, nae idea, no clue, nae clue, not a clue, i've no clue, haven't a clue, i haven't a clue, havenae a clue, haven't got a clue, don't have a clue, clueless, not sure, i'm not sure, no sure, i'm no sure, am no sure, not so sure, not too sure, not really sure, unsure, i'm unsure, not certain, i'm not certain, can't say, couldn't say, couldn't tell you, couldnae tell ye, couldnae say, hard to say, difficult to say, who knows, god knows, can't decide, i can't decide, haven't decided, not decided, undecided, not made my mind up, haven't made my mind up, haven't a scooby, no a scooby, nae scooby, not a scooby, i really don't know, i do not know, don't know what to say, i don't know what to say, don't know what to put, really don't know, dinnae ken, i dinnae ken, a dinnae ken, ah dinnae ken, dinna ken, i dinna ken, dinny ken, dinnae know, i dinnae know, beats me, search me, whatever, don't care, i don't care, no opinion, no preference, don't mind either way, 🤷, 🤔, 😕, no sure pal, no a clue, dinnae ken pal, i havenae a clue, could be anything, who kens, don't ask me, not got a clue, ken what, search me pal, dinno, dunnno, i honestly don't know, honestly don't know, honestly no idea, not a scoobie, nae scoobie, hmm not sure, could not say, i couldn't say, i couldn't tell you, no thoughts, nae thoughts"
)
# Translators: how somebody turns down an offer or a question kindly, "no" and "thanks" apart. It skips the question.
NO_THANKS = T(
    "no thanks, no thank you, no thankyou, no ta, naw ta, nah ta, naw thanks, nah thanks, you're alright, you're all right, ye're alright, ye're all right, yer alright, yer awright, ye're awright, you're awright, your alright, your all right, yer fine, ye're fine, your fine, you're fine, yer ok, you're ok, am awright, am fine, am good, am ok, am alright, am grand, i'm fine, i'm good, i'm grand, i'm ok, i'm okay, i'm alright, i'm all right, we're fine, we're good, all good, i'm sorted, not bothered, no bothered, i'm not bothered, i'm no bothered, can't be bothered, cannae be bothered, cba, can't be arsed, cannae be arsed, not interested, no interested, i'm not interested, not for me, no for me, no need, there's no need, maybe later, later, another time, some other time, not today, not now, not just now, no the now, never mind, nevermind, forget it"
)
# Translators: to a question for own words: there is nothing to say. It skips the question.
NOTHING = T(
    "no, nope, nah, naw, none, none really, nothing, nothin, nothing really, not really, nothing much really, nothing at all, nothing to add, nothing to say, nothing else, nothing comes to mind, comes to mind, springs to mind, can think of, nothing springs to mind, nothing i can think of, not that i can think of, none that i can think of, not that i know of, can't think of anything, can't think of any, i can't think of anything, can't think, cannae think of anything, don't have any, don't have anything, no thanks, no thank you, nowt, nil, nada, n/a, na, not applicable, nothing more, nothing just now, that's all, that's it, nothing special, no answer, no comments"
)

# Translators: words that deny or leave out what follows ("not the first one", "anything but parks").
NOT = T(
    "not, no, nae, don't, dont want, do not, never, neither, nor, except, anything but, everything but, all but, apart from, other than, rather than, instead of, without, hate, dislike, against, dinnae, don't want, anything except, nothing to do with"
)
# Translators: words that leave a yes or no open ("yes but", "depends").
OPEN = T(
    "but, unless, don't mind, i don't mind, i wouldn't mind, depends, it depends, maybe, mibbe, mebbe, possibly, perhaps, might, if, or, until, unsure, not sure"
)
# Translators: somebody corrects what they said just before: "1, no wait, 2".
INSTEAD = T(
    "no wait, wait no, wait, no sorry, sorry no, sorry, i mean, sorry i mean, i meant, sorry i meant, no i mean, no i meant, actually, no actually, actually no, scratch that, make that, make it, change that to, change it to, change to, or rather, oops, whoops, correction, hang on, hold on, no hang on, no hold on, on second thoughts, nah wait, naw wait, no no, naw i mean, no make that, no make it, i meant to say, i meant to put, i meant to press, meant to say, ach no, och no, och naw, no hold on, no hang on, oh no, oh wait, or actually, sorry meant, sorry i meant to say, typo"
)
# Translators: words between two answers: "1 or 2".
BETWEEN = T("and, or, both, either, between")

# Translators: words around an answer that do not tell one answer from another: articles, "I think", "the … one", "number".
FILLER = T(
    "the, a, an, wi, tae, fur, ma, oor, yer, ur, ye, yet, at all, one, ones, wan, number, num, nr, option, opt, choice, answer, letter, button, it's, it, its, is, are, was, am, i, i'm, i've, i'd, i'd say, say, id go, i think, think, thinking, guess, reckon, suppose, imagine, believe, want, wants, wanna, would, would be, like, please, pls, plz, thanks, thank you, ta, cheers, about, probably, prob, probs, mostly, mainly, maybe, mibbe, perhaps, definitely, defo, def, really, very, totally, deffo, my, our, for, me, us, we, we'd, of, that, thats, this, those, these, to, go, going, go for, going for, with, in, on, at, pick, i pick, choose, take, i'll, i'll take, i'll go with, have, has, eh, em, um, erm, uh, hmm, er, oh, och, well, just, be, got, need, needs, we need, more, most, important, biggest, main, thing, stuff, bit, so, then, hi, hello, ok, okay, yes, yeah, aye, let's, lets, let me, can, could, i, get, give, looking, look, find, see, interested, some, something, somewhere, any, do, say, mate, pal, hen, love, x, xx, lol, haha, there, here, near, also, too, still, the ane, yin, wan, has to be, gotta be, must be, and, or, please could, try, same, better, good, up, by, from, what, tell, think it's, feel, help, it'd, itd, kind, sort, type, mines, not enough, no enough, that one, wee, all the, too many, too much, been, cause, because, always, all, they, there's, theres, whole, deal, wid, wid be, gie, gies, gonnae, mibbie, likely, personally, honestly, obviously, me it's, the one about, about the"
)

# Translators: words that a question begins with. Who asks one has not agreed to anything.
ASKING = T(
    "what, what's, whats, why, who, who's, whos, how, when, where, which, whose, whit, whit's, how come, what if, what for"
)

# Translators: the numbers in order. A slash stands between several ways to write the same number.
NUMBERS = T("one/wan/yin/wun, two/twa, three/thre, four/fower, five, six, seven, eight, nine, ten")
ORDINALS = T(
    "first/1st/top/firs/frist, second/2nd/secnd/secund/2nd, third/3rd/thrid, fourth/4th/forth, fifth/5th, sixth/6th, seventh/7th, eighth/8th, ninth/9th, tenth/10th, eleventh/11th, twelfth/12th, thirteenth/13th, fourteenth/14th"
)
LAST = T("last, final, bottom, very last")
# Translators: the one before the last.
SECOND_LAST = T(
    "second last, second to last, second from last, last but one, one before last, one before the last, penultimate, second from the bottom"
)
MIDDLE = T("middle, in the middle, centre, middle wan")
# Translators: words before a letter that stands for an answer: "option b".
LETTERED = T("option, opt, letter, answer, choice, button")
# Translators: the numbers from eleven to twenty, then from twenty-one to ninety-nine, for ages.
NUMBERS_TO_20 = T("eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty")
NUMBERS_TO_99 = T(
    "twenty one, twenty two, twenty three, twenty four, twenty five, twenty six, twenty seven, twenty eight, twenty nine, thirty, thirty one, thirty two, thirty three, thirty four, thirty five, thirty six, thirty seven, thirty eight, thirty nine, forty/fourty, forty one, forty two, forty three, forty four, forty five, forty six, forty seven, forty eight, forty nine, fifty, fifty one, fifty two, fifty three, fifty four, fifty five, fifty six, fifty seven, fifty eight, fifty nine, sixty, sixty one, sixty two, sixty three, sixty four, sixty five, sixty six, sixty seven, sixty eight, sixty nine, seventy, seventy one, seventy two, seventy three, seventy four, seventy five, seventy six, seventy seven, seventy eight, seventy nine, eighty, eighty one, eighty two, eighty three, eighty four, eighty five, eighty six, eighty seven, eighty eight, eighty nine, ninety, ninety one, ninety two, ninety three, ninety four, ninety five, ninety six, ninety seven, ninety eight, ninety nine"
)
# Translators: somebody's twenties ("in my twenties"), thirties and so on to nineties; a slash between several ways.
DECADES = T(
    "twenties/20s/twentys, thirties/30s/thirtys, forties/40s/fourties, fifties/50s, sixties/60s, seventies/70s, eighties/80s, nineties/90s"
)
# Translators: "under 13", "younger than 13". The number itself is not meant.
UNDER = T("under, younger than, younger, below, less than, less, not even, no even")
# Translators: "nearly 13", "16 next week": somebody is one year younger than they say.
NOT_YET = T(
    "not, not yet, no yet, not quite, nearly, almost, just about, about to be, about to turn, turning, turn, going to be, gonna be, will be, i'll be, soon, next week, next month, next year, next birthday, tomorrow, this week, coming up for, coming up, going on, in a week, in a month, in a few days, in a few weeks, in a few months, soon to be, in january, in february, in march, in april, in may, in june, in july, in august, in september, in october, in november, in december, till, until, til"
)
# Translators: an age in months or weeks is none in years.
MONTHS = T("months, month, mths, mth, mnths, weeks, week, wks, days, newborn")
# Translators: "over 18", "18 or older".
OVER = T(
    "over, more than, over the age of, older than, older, above, more than, or over, or older, and over, and older, plus, upwards, and up, at least, well over, past, +"
)
# Translators: other words that may stand beside the writer's own age: "I'm just 15 years old".
AGE_WORDS = T(
    "i, i'm, yet, to, am, im, a, ah'm, um, my, is, age, aged, year, years, yr, yrs, yo, y o, old, yrs old, just, turned, only, now, already, still, today, last week, last month, yesterday, recently, about, around, roughly, approx, ish, into, odd, something, early, mid, middle, late, in, half, and a half, and, the, big, be, been, being, it's, its, that's, well, eh, em, um, oh, sadly, unfortunately, lol, haha, x, xx, f, m, male, female, woman, man, of, me, number, person, adult, teen, i have, birthday, tho, though, young, please, thanks, thank you, mate, pal, hen, love, aye, yes, yeah, this year, this month, proud, actually, think, probably, sweet, quarters, quarter, 3 quarters, three quarters, days, freshly, officially, a bit, and counting, tender age, ripe old age, teenager, birthday girl, birthday boy, will, been for a while, yr old, years of age, and proud, months ago, bday"
)
# Translators: "I am", right before somebody's own age.
I_AM = T(
    "i'm, i am, im, am, ah'm, a'm, my age is, my age, i'm aged, i turned, i just turned, i've just turned, i'm only, i'm just, i am only, me"
)
# Translators: words for other people. An age beside them is not the writer's own.
OTHER_PEOPLE = T(
    "son, sons, daughter, daughters, kid, kids, child, children, childs, wean, weans, bairn, bairns, wee yin, wee one, wee ones, little one, little ones, boy, boys, girl, girls, lad, laddie, lass, lassie, baby, babies, toddler, twins, he, she, he's, she's, him, her, his, they, they're, their, mum, mums, mam, mammy, maw, da, dad, mother, father, parent, gran, granny, grandson, grandchild, grandchildren, granddaughter, grandkids, i have a, i have an, have a, have an, i've got a, i've got an, i got a, got a, wife, husband, partner, brother, sister, bro, sis, nephew, niece, friend, family, of us, people"
)

LISTS: tuple[Text, ...] = (
    *COMMANDS.values(),
    DECLINE,
    STOP_DOING,
    STOP_WHAT,
    STOP_WHOM,
    HELP_WITHIN,
    HELP_WITH,
    POLITE,
    YES_WORDS,
    YES_ALONE,
    NO_WORDS,
    NO_ALONE,
    UNSURE,
    NOTHING,
    NO_THANKS,
    NOT,
    OPEN,
    INSTEAD,
    BETWEEN,
    FILLER,
    NUMBERS,
    ORDINALS,
    LAST,
    SECOND_LAST,
    ASKING,
    MIDDLE,
    LETTERED,
    NUMBERS_TO_20,
    NUMBERS_TO_99,
    DECADES,
    UNDER,
    NOT_YET,
    MONTHS,
    OVER,
    AGE_WORDS,
    I_AM,
    OTHER_PEOPLE,
)
NUMBERED = (NUMBERS, ORDINALS, NUMBERS_TO_20, NUMBERS_TO_99, DECADES)  # in order, with slashes

"""The first conversation: what this is, how old you are, what happens to your words, where you live, and all the rest."""

from conversations.events import ErasureRequested
from conversations.model import END, AskArea, AskChoice, Choice, Do, Flow, Go, If, Say
from conversations.people import AgeBand
from conversations.words import T

# The version of the words below that people agree to. Change it whenever what they say about privacy changes.
PRIVACY_VERSION = "2026-11"

YES = Choice(
    value="yes",
    label=T("Yes, that's OK"),
    also=T("yes, y, ok, okay, aye, sure, fine, agree, i agree, yep, yeah"),
    whole=True,
)
NO = Choice(value="no", label=T("No, thanks"), also=T("no, n, nah, nope"), whole=True)
AGES = (
    Choice(value=AgeBand.UNDER_13, label=T("Under 13"), numbers=(6, 12)),
    Choice(value=AgeBand.FROM_13_TO_15, label=T("13 to 15"), numbers=(13, 15)),
    Choice(value=AgeBand.FROM_16_TO_17, label=T("16 or 17"), numbers=(16, 17)),
    Choice(value=AgeBand.ADULT, label=T("18 or over"), also=T("adult, over 18, grown up, 18+"), numbers=(18, 120)),
    Choice(value=AgeBand.UNKNOWN, label=T("I'd rather not say"), also=T("rather not say, skip, no")),
)
TOO_YOUNG = (If("person.too_young"),)


FLOW = Flow(
    name="welcome",
    steps=(
        Go(id="language", flow="languages"),
        Say(
            id="hello",
            lines=(
                T("I am Blether, a chat helper run by {organisation}."),
                T("I am a computer, not a person. I ask what matters to families here."),
                T("Then I can show you help and things to do near you. It takes about three minutes."),
            ),
        ),
        AskChoice(
            id="age",
            lines=(T("First, how old are you?"),),
            again=(T("Which of these is your age?"),),
            learns="age_band",
            required=True,
            counted=False,
            choices=AGES,
        ),
        Say(
            id="too_young",
            only_if=TOO_YOUNG,
            lines=(
                T("This chat is for people who are a bit older than you."),
                T("Ask a grown-up to chat with me. From 13 you can use the web page: {web}/chat"),
                T("If you are worried about anything, call Childline on 0800 1111. It is free, day and night."),
            ),
        ),
        Do(id="forget", only_if=TOO_YOUNG, event=ErasureRequested("too young")),
        AskChoice(
            id="privacy",
            lines=(
                T("I keep what you write, your age group and your area. I do not ask your name."),
                T("Our team reads it to plan things for families. You can say STOP or DELETE any time."),
                T("Is that OK with you?"),
            ),
            again=(T("May I keep what you write, so that our team can read it?"),),
            learns="consent",
            required=True,
            counted=False,
            choices=(
                YES,
                Choice(value="read", label=T("Tell me more"), also=T("more, read it, read more, what, why, details")),
                NO,
            ),
            then={"yes": "area", "read": "privacy_more", "no": "declined"},
        ),
        Say(
            id="privacy_more",
            lines=(
                T("Only the team at {organisation} reads what you write. We never sell it."),
                T("Reports count people. They never say who said what, and small numbers are hidden."),
                T("Of a postcode I keep the first part only, never your house or street."),
                T("Say MY DATA to see what I keep about you. Say DELETE to have it deleted."),
            ),
        ),
        AskChoice(
            id="privacy_again",
            lines=(T("Is that OK with you?"),),
            learns="consent",
            required=True,
            counted=False,
            choices=(YES, NO),
            then={"yes": "area", "no": "declined"},
        ),
        Say(
            id="declined",
            lines=(
                T("That's fine. I will not ask you anything."),
                T("If you need help now, say HELP. If you change your mind, just write to me."),
            ),
            next=END,
        ),
        AskArea(
            id="area",
            only_if=(If("person.area", absent=True), If("person.sector", absent=True)),
            lines=(
                T("Where do you live?"),
                T("Choose your area, or type your postcode. I keep only its first part."),
            ),
            again=(T("Please choose an area, or type a postcode like G40 1AA."),),
            counted=False,
        ),
        Go(id="what_matters", flow="what_matters"),
        Go(id="find_help", flow="find_help"),
        Go(id="news", flow="news"),
        Say(
            id="thanks",
            lines=(
                T("Thank you. You have helped us a lot."),
                T("Here is what happens next. Our team reads what families say and looks for what comes up most."),
                T("If you asked for news, we tell you here what we did about it."),
                T("Say MENU to see what else I can do."),
            ),
        ),
    ),
)

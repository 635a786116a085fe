"""Help and things to do near the person, two to four at a time; and some days later, how it went."""

from conversations.events import FollowUpWanted
from conversations.flows.what_matters import NO_NAMES
from conversations.model import END, AskArea, AskChoice, AskWords, Choice, Do, Flow, If, Say, ShowContact, ShowServices
from conversations.signposting.needs import NEEDS
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import T

NOWHERE_YET = (If("person.area", absent=True), If("person.sector", absent=True))
ADULT = If("person.adult")
NOTED = T("Thank you. Someone in our team will check it.")


def flow(days: int) -> Flow:
    """Looking for help. Adults may ask to be asked how it went, so many ``days`` later."""
    ask_later = Do(id="ask_later", only_if=(ADULT, If("find_help.later", among=("yes",))), event=FollowUpWanted(days))
    return Flow(
        name="find_help",
        title=T("help and things to do near you"),
        needs_consent=True,
        steps=(NEED, PIN, WHERE, AGE, ShowServices(id="show"), FIT, CONTACT, *PUT_RIGHT, LATER, ask_later),
    )


NEED = AskChoice(
    id="need",
    lines=(T("Now I can look for help or things to do near you. What would you like?"),),
    again=(T("Which of these shall I look for?"),),
    shown=8,
    choices=(
        *(Choice(value=key, label=need.label, also=need.also) for key, need in NEEDS.items()),
        Choice(value="nothing", label=T("Nothing just now"), also=NO_WORDS, whole=True),
    ),
    then={"nothing": END, "skip": END},
)
PIN = Say(
    id="pin",
    only_if=(*NOWHERE_YET, If("person.pin")),
    lines=(T("You may also send me a place on the map. I keep only the part of town."),),
)
WHERE = AskArea(
    id="where",
    only_if=NOWHERE_YET,
    lines=(T("Where shall I look? Choose an area, or type a postcode. I keep only its first part."),),
    again=(T("Please choose an area, or type a postcode like G40 1AA."),),
)
AGE = AskChoice(
    id="age",
    lines=(T("Who is it for? If it is for a child, how old?"),),
    choices=(
        Choice(value="1", label=T("Under 3"), also=T("baby, toddler"), numbers=(0, 2)),
        Choice(value="4", label=T("3 or 4"), also=T("preschool"), numbers=(3, 4)),
        Choice(value="8", label=T("5 to 11"), also=T("primary, primary school"), numbers=(5, 11)),
        Choice(value="14", label=T("12 to 17"), also=T("teenager, teen, high school"), numbers=(12, 17)),
        Choice(
            value="any",
            label=T("It's for me or all of us"),
            also=T("me, us, family, all of us, everyone, any, any age"),
        ),
    ),
)
FIT = AskChoice(
    id="fit",
    lines=(T("Is one of these any good?"),),
    choices=(
        Choice(value="yes", label=T("Yes, thank you"), also=YES_WORDS, whole=True),
        Choice(value="others", label=T("None of these"), also=T("no, more, others, show me others, none, nah")),
        Choice(value="person", label=T("Talk to a person"), also=T("person, human, someone, talk, call")),
        Choice(value="wrong", label=T("This is wrong"), also=T("wrong, mistake, closed, out of date")),
    ),
    then={"yes": "later", "others": "show", "person": "contact", "wrong": "wrong", "skip": END},
)
CONTACT = ShowContact(
    id="contact",
    otherwise=(
        T("We have no team where you live yet."),
        T("Your school, your health visitor or your council can tell you who to ask."),
    ),
    next=END,
)
PUT_RIGHT = (
    AskWords(
        id="wrong",
        lines=(T("Thank you for telling us. Which one, and what is wrong?"), NO_NAMES),
        counted=False,
        reports="wrong",
    ),
    Say(id="noted", lines=(NOTED,), next=END),
)
LATER = AskChoice(
    id="later",
    only_if=(ADULT,),
    lines=(T("Shall I ask you in a few days how it went? That helps us keep the list right."),),
    counted=False,
    choices=(
        Choice(value="yes", label=T("Yes, ask me"), also=YES_WORDS, whole=True),
        Choice(value="no", label=T("No, thanks"), also=NO_WORDS, whole=True),
    ),
)

HOW_IT_WENT = Flow(
    name="how_it_went",
    title=T("how it went with the help I showed you"),
    needs_consent=True,
    steps=(
        Say(id="hello", lines=(T("Hello again. You asked me to come back to you about the help I showed you."),)),
        AskChoice(
            id="went",
            lines=(T("Did you go there, or call them?"),),
            choices=(
                Choice(value="yes", label=T("Yes, I did"), also=T("went, called"), whole=True),
                Choice(value="not_yet", label=T("Not yet"), also=T("not yet, later, soon, maybe")),
                Choice(value="no", label=T("No"), also=NO_WORDS, whole=True),
            ),
            then={"not_yet": "stopped", "no": "stopped", "skip": "thanks"},
        ),
        AskChoice(
            id="open",
            lines=(T("Was it open, or did they answer?"),),
            choices=(
                Choice(value="yes", label=T("Yes, it was"), also=T("open"), whole=True),
                Choice(value="no", label=T("No, it was not"), also=T("closed, shut"), whole=True),
            ),
        ),
        AskChoice(
            id="right",
            lines=(T("Was what I told you right?"),),
            choices=(
                Choice(value="yes", label=T("Yes, all of it"), also=YES_WORDS, whole=True),
                Choice(value="no", label=T("Something was wrong"), also=T("no, n, nah, wrong, not right")),
            ),
            then={"yes": "thanks", "no": "wrong", "skip": "thanks"},
        ),
        *PUT_RIGHT,
        AskWords(
            id="stopped",
            counted=False,
            lines=(T("That's fine. Was there anything that stopped you? You can say SKIP."), NO_NAMES),
        ),
        Say(id="thanks", lines=(T("Thank you. That helps us, and other families too."),)),
    ),
)

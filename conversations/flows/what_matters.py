"""What matters to families where they live: the question that this bot exists for."""

from conversations.flows.privacy import TEENS
from conversations.flows.under_13 import LASTING
from conversations.model import OWN, AskChoice, AskWords, Choice, Flow, If, Say
from conversations.people import AgeBand
from conversations.themes.place_standard import CODEBOOK
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import N, T

NO_NAMES = T("Please do not write names or addresses.")


def flow(weeks: int) -> Flow:
    """The questions. Within so many ``weeks`` the team says what it made of the answers."""
    return Flow(
        name="what_matters",
        title=T("what matters to your family"),
        needs_consent=True,
        steps=(THEME, IN_OWN_WORDS, GOOD, BETTER, WEIGHT, QUOTE, _next(weeks), HEAR),
    )


THEME = AskChoice(
    id="theme",
    lines=(
        T("What matters most to your family where you live?"),
        T("Choose one, or write it in your own words."),
        NO_NAMES,
    ),
    again=(T("Which of these comes closest? You can also write it in your own words."),),
    own_words=OWN,
    choices=(
        *(Choice(value=theme.id, label=theme.label) for theme in CODEBOOK.themes),
        Choice(value=OWN, label=T("Something else"), also=T("other, else, own words, my own words")),
    ),
)
IN_OWN_WORDS = AskWords(
    id=OWN,
    only_if=(If("what_matters.theme", among=(OWN,)), If(f"what_matters.{OWN}", absent=True)),
    counted=False,
    lines=(T("Tell me in your own words. One or two sentences are fine."),),
)
GOOD = AskWords(id="good", lines=(T("What is good about where you live now?"),))
BETTER = AskWords(id="better", lines=(T("What would make it better for your family?"), NO_NAMES))
WEIGHT = AskChoice(
    id="weight",
    lines=(T("How much does this matter to you?"),),
    choices=(
        Choice(value="a_little", label=T("A little"), also=T("little, not much, bit, a bit")),
        Choice(value="quite_a_lot", label=T("Quite a lot"), also=T("quite, some, lots")),
        Choice(value="a_great_deal", label=T("A great deal"), also=T("a lot, very much, loads, huge, most")),
    ),
)
QUOTE = AskChoice(
    id="quote",
    # Never of anybody under 13, nor of anybody who may be.
    only_if=(If("person.age_band", among=(AgeBand.ADULT, *TEENS)),),
    lines=(T("May we use your words in a report? We never say who wrote them."),),
    learns="quote",
    choices=(
        Choice(value="yes", label=T("Yes, you may"), also=YES_WORDS, whole=True),
        Choice(value="no", label=T("No, please don't"), also=NO_WORDS, whole=True),
    ),
)


def _next(weeks: int) -> Say:
    return Say(
        id="next",
        lines=(
            T("Thank you. Here is what happens next."),
            T("Our team reads what families say and looks for what comes up most."),
            N(
                "Within {n} week they say what they will do. You can read it here: say MENU, then What was done.",
                "Within {n} weeks they say what they will do. You can read it here: say MENU, then What was done.",
                weeks,
            ),
        ),
    )


HEAR = AskChoice(
    id="hear",
    only_if=(LASTING,),
    lines=(T("Shall I also write to you when they do? You can stop it any time: just say STOP."),),
    learns="heard_back",
    counted=False,
    choices=(
        Choice(value="yes", label=T("Yes, tell me"), also=YES_WORDS, whole=True),
        Choice(value="no", label=T("No, thanks"), also=NO_WORDS, whole=True),
    ),
)

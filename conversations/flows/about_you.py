"""A few facts about the family, to see who was not heard yet. Each is up to them; asked last, never first."""

from collections.abc import Sequence

from conversations.model import END, OWN, RATHER_NOT, AskChoice, AskWords, Choice, Flow, If, Say
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import T, verbatim

DECLINE = Choice(
    value=RATHER_NOT, label=T("I'd rather not say"), also=T("rather not say, rather not, private, no answer")
)
ADULT = If("person.adult")
YOUNG = If("person.adult", absent=True)


def flow(spoken: Sequence[tuple[str, str]]) -> Flow:
    """The questions, with the languages that the bot speaks, as (code, name in that language)."""
    return Flow(
        name="about_you",
        title=T("a few things about you"),
        needs_consent=True,
        steps=(MAY_I, YOUNGEST, _language(spoken), OTHER_LANGUAGE, HERE_FOR, MAY_I_MORE, SUPPORT, THANKS),
    )


MAY_I = AskChoice(
    id="may_i",
    counted=False,
    lines=(
        T("May I ask a few things about you? It helps us see who we have not heard from."),
        T("You need not answer any of them."),
    ),
    choices=(
        Choice(value="yes", label=T("Yes, ask me"), also=YES_WORDS),
        Choice(value="no", label=T("No, thanks"), also=NO_WORDS, whole=True),
    ),
    then={"no": END, "skip": END},
)
YOUNGEST = AskChoice(
    id="youngest",
    only_if=(ADULT,),
    lines=(T("How old is your youngest child?"),),
    choices=(
        Choice(value="expected", label=T("Not born yet"), also=T("pregnant, expecting, on the way")),
        Choice(value="0_2", label=T("Under 3"), also=T("baby, toddler"), numbers=(0, 2)),
        Choice(value="3_4", label=T("3 or 4"), also=T("preschool, nursery"), numbers=(3, 4)),
        Choice(value="5_11", label=T("5 to 11"), also=T("primary, primary school"), numbers=(5, 11)),
        Choice(value="12_17", label=T("12 to 17"), also=T("teenager, teen, high school"), numbers=(12, 17)),
        Choice(value="none", label=T("No children"), also=T("none, no children, no kids, grown up")),
        DECLINE,
    ),
    shown=7,
)


def _language(spoken: Sequence[tuple[str, str]]) -> AskChoice:
    return AskChoice(
        id="language",
        lines=(T("Which language do you speak most at home?"),),
        own_words="other_language",
        shown=12,
        choices=(
            *(Choice(value=code, label=verbatim(name), also=verbatim(code)) for code, name in spoken),
            Choice(value=OWN, label=T("Another language"), also=T("another, other, other language")),
            DECLINE,
        ),
    )


OTHER_LANGUAGE = AskWords(
    id="other_language",
    only_if=(If("about_you.language", among=(OWN,)), If("about_you.other_language", absent=True)),
    counted=False,
    longest=60,
    lines=(T("Which one is it?"),),
)
HERE_FOR = AskChoice(
    id="here_for",
    lines=(T("How long have you lived round here?"),),
    choices=(
        Choice(value="under_1", label=T("Less than a year"), also=T("new, months, just moved, weeks")),
        Choice(value="1_4", label=T("1 to 4 years"), also=T("a few years, few years"), numbers=(1, 4)),
        Choice(value="5_9", label=T("5 to 9 years"), numbers=(5, 9)),
        Choice(value="10", label=T("10 years or more"), also=T("always, all my life, ages"), numbers=(10, 99)),
        DECLINE,
    ),
)
MAY_I_MORE = AskChoice(
    id="may_i_more",
    only_if=(YOUNG,),
    counted=False,
    lines=(
        T("There is one more, about health and extra help. Many people find that private."),
        T("Would you like to see it?"),
    ),
    choices=(
        Choice(value="yes", label=T("Yes, show me"), also=YES_WORDS),
        Choice(value="no", label=T("No, go on"), also=T("go on"), whole=True),
    ),
    then={"no": "thanks", "skip": "thanks"},
)
SUPPORT = AskChoice(
    id="support",
    lines=(
        T("Is anyone in your family disabled? Or ill for a long time?"),
        T("Or does anyone need extra help to learn or to join in?"),
    ),
    choices=(
        Choice(value="child", label=T("Yes, a child"), also=T("child, son, daughter, my kid")),
        Choice(value="adult", label=T("Yes, an adult"), also=T("adult, me, partner, parent")),
        Choice(value="both", label=T("Yes, both"), also=T("both, all of us, everyone")),
        Choice(value="no", label=T("No"), also=NO_WORDS, whole=True),
        DECLINE,
    ),
)
THANKS = Say(id="thanks", lines=(T("Thank you. That was all about you."),))

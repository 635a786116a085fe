"""The first conversation: what this is, how old you are, what happens to your words, where you live, and all the rest."""

from dataclasses import replace

from conversations.events import ErasureRequested
from conversations.flows import under_13
from conversations.flows.languages import UNCHECKED_FOR_A_CHILD
from conversations.flows.privacy import ADULT, CHILD, TEEN
from conversations.model import END, LINK, LINKED, AskArea, AskChoice, Choice, Do, Flow, Go, If, Say, Step
from conversations.people import AgeBand
from conversations.understanding.vocabulary import NO_WORDS, YES_WORDS
from conversations.words import T, Text

YES = Choice(value="yes", label=T("Yes, that's OK"), also=YES_WORDS, whole=True)
READ = Choice(value="read", label=T("Tell me more"), also=T("more, read it, read more, what, why, details"))
NO = Choice(value="no", label=T("No, thanks"), also=NO_WORDS, whole=True)
AGES = (
    Choice(value=AgeBand.UNDER_13, label=T("Under 13"), numbers=(6, 12)),
    Choice(value=AgeBand.FROM_13_TO_15, label=T("13 to 15"), numbers=(13, 15)),
    Choice(value=AgeBand.FROM_16_TO_17, label=T("16 or 17"), numbers=(16, 17)),
    Choice(value=AgeBand.ADULT, label=T("18 or over"), also=T("adult, over 18, grown up, 18+"), numbers=(18, 120)),
    Choice(value=AgeBand.UNKNOWN, label=T("I'd rather not say"), also=T("rather not say")),
)
TOO_YOUNG = (If("person.too_young"),)


def _privacy(step_id: str, ages: tuple[If, ...], *lines: Text) -> AskChoice:
    """The privacy words for people of some ages, and whether they agree; each answer weighs the same."""
    return AskChoice(
        id=step_id,
        only_if=ages,
        lines=lines,
        again=(T("May I keep what you write, so that our team can read it?"),),
        learns="consent",
        required=True,
        counted=False,
        choices=(YES, READ, NO),
        then={"yes": "area", "read": "privacy_more", "no": "declined"},
    )


PRIVACY: tuple[Step, ...] = (
    _privacy(
        "privacy",
        ADULT,
        T("I keep what you write, your age group and your area. I do not ask your name."),
        T("Our team reads it to plan things for families. You can say STOP or DELETE any time."),
        T("Is that OK with you?"),
    ),
    _privacy(
        "privacy_teen",
        TEEN,
        T("I keep what you write, your age group and your area. I never ask your name or your school."),
        T("Our team reads it, to make things better here. If you may not be safe, they get help."),
        T("You can say no, and you can stop any time. Is that OK with you?"),
    ),
    _privacy(
        "privacy_child",
        CHILD,
        T("I keep what you write here. I do not want your name, your school or your street."),
        T("Grown-ups in our team read it, to make things better here. If you may not be safe, they get help."),
        T("You can say no, and you can stop any time. Is that OK with you?"),
    ),
    Go(id="privacy_more", flow="privacy"),
    AskChoice(
        id="privacy_again",
        lines=(T("Is that OK with you?"),),
        learns="consent",
        required=True,
        counted=False,
        choices=(YES, NO),
        then={"yes": "area", "no": "declined"},
    ),
)

NOT_ADULT = (If("person.age_band", among=(AgeBand.ADULT,), absent=True),)
# In a bot for adults only, nobody gets past the age question who does not say that they are one.
ADULTS_ONLY: tuple[Step, ...] = (
    Say(
        id="adults_only",
        only_if=NOT_ADULT,
        lines=(
            T("This chat is for people of 18 and over. I keep nothing about you."),
            T("If you are worried about anything, call Childline on 0800 1111. It is free, day and night."),
            T("Tell a grown-up you trust too. If someone is in danger now, call 999."),
            T("If you are 18 or over, write to me again and tell me so."),
        ),
    ),
    Do(id="forget_adults_only", only_if=NOT_ADULT, event=ErasureRequested("too young")),
)

FLOW = Flow(
    name="welcome",
    title=T("getting to know each other"),
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
        *under_13.WITH_WHOM,
        Say(
            id="too_young",
            only_if=TOO_YOUNG,
            lines=(
                T("This chat is for people who are a bit older than you. I keep nothing about you."),
                T("Ask a grown-up to chat with me. From 13 you can use the web page: {web}/chat"),
                T("If you are worried about anything, call Childline on 0800 1111. It is free, day and night."),
                T("Tell a grown-up you trust too. If someone is in danger now, call 999."),
            ),
        ),
        Do(id="forget", only_if=TOO_YOUNG, event=ErasureRequested("too young")),
        Go(id="unchecked", only_if=(UNCHECKED_FOR_A_CHILD,), flow="unchecked_words"),
        *PRIVACY,
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
        Go(id="linked", flow=LINKED, only_if=(If(LINK),)),  # who came by a question set's link came for its questions
        Go(id="what_matters", flow="what_matters", only_if=(If(LINK, absent=True),)),
        Go(id="find_help", flow="find_help", only_if=(If(LINK, absent=True),)),
        # Somebody under 13 leaves nothing behind by which they could be written to later.
        Go(id="news", only_if=(under_13.LASTING,), flow="news"),
        Go(id="about_you", only_if=(under_13.LASTING,), flow="about_you"),
        Say(
            id="thanks",
            lines=(T("Thank you. You have helped us a lot."), T("Say MENU to see what else I can do.")),
        ),
    ),
)


def flow(*, adults_only: bool) -> Flow:
    """The first conversation; with ``adults_only``, whoever is younger or does not say is turned away."""
    if not adults_only:
        return FLOW
    asked = next(place for place, step in enumerate(FLOW.steps, 1) if step.id == "age")
    return replace(FLOW, steps=(*FLOW.steps[:asked], *ADULTS_ONLY, *FLOW.steps[asked:]))

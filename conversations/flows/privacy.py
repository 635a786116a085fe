"""What happens to what people write, in three short parts: who and why, how long, and what they may ask for.

It is made from the settings that what is kept is deleted by, so that the words are always true.
"""

from conversations.model import Flow, If, Say, Step
from conversations.people import AgeBand
from conversations.privacy import FLOW, Keeping
from conversations.words import N, T, Text

TEENS = (AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17)
ADULT = (If("person.age_band", among=(AgeBand.ADULT,)),)
TEEN = (If("person.age_band", among=TEENS),)
# Whoever does not say how old they are is told it as a child is.
CHILD = (If("person.age_band", among=(AgeBand.ADULT, *TEENS), absent=True),)


def flow(keeping: Keeping) -> Flow:
    """The words, for what is kept so long."""
    return Flow(
        name=FLOW,
        title=T("what happens to your words"),
        steps=(*_adult(keeping), *_teen(keeping), *_child(keeping)),
    )


def _adult(keeping: Keeping) -> tuple[Step, ...]:
    return _parts(
        "",
        ADULT,
        why=(
            T("{controller} looks after what you write here, and answers for it."),
            T("We use it to plan what families need, and only if you say yes."),
            T("Only the team at {organisation} reads what you write. We never sell it."),
            T("Reports count people. They never say who said what, and small numbers are hidden."),
        ),
        how_long=(
            *_how_long(keeping),
            T("If someone may not be safe, we keep what was said for longer, to help."),
            T("Of a postcode I keep the first part only, never your house or street."),
        ),
        rights=(
            T("Say MY DATA to see what I keep about you. Say DELETE to have it deleted."),
            T("You can change your mind any time, and stop any time."),
            *_whom_to_ask(keeping),
        ),
    )


def _teen(keeping: Keeping) -> tuple[Step, ...]:
    return _parts(
        "_teen",
        TEEN,
        why=(
            T("{controller} looks after what you write here, and answers for it."),
            T("We use it to make things better here, and only if you say yes."),
            T("Only the team at {organisation} reads it. We never sell it, and we never use it for ads."),
            T("We count what people say. We never tell who said it."),
        ),
        how_long=(
            *_how_long(keeping),
            T("If you may not be safe, we keep what you told us for longer, to get you help."),
        ),
        rights=(
            T("It is yours. Say MY DATA to see what I keep. Say DELETE to have it all deleted."),
            T("You need not ask a grown-up first. You can change your mind any time."),
            *_whom_to_ask(keeping),
        ),
    )


def _child(keeping: Keeping) -> tuple[Step, ...]:
    return _parts(
        "_child",
        CHILD,
        why=(
            T("{controller} looks after what you write here."),
            T("The grown-ups who read it work at {organisation}."),
            T("They count what many people say. They never tell who said it."),
        ),
        how_long=(
            *_how_long(keeping),
            T("If you may not be safe, we keep what you told us for longer, to get you help."),
        ),
        rights=(
            T("To see what I keep, say MY DATA. To have it all gone, say DELETE. A grown-up can help you."),
            *_whom_to_ask(keeping),
        ),
    )


def _parts(
    whose: str, ages: tuple[If, ...], *, why: tuple[Text, ...], how_long: tuple[Text, ...], rights: tuple[Text, ...]
) -> tuple[Step, ...]:
    """The three parts as people of some ages are told them; ``whose`` ends the names of their steps."""
    parts = {"why": why, "how_long": how_long, "rights": rights}
    return tuple(Say(id=f"{part}{whose}", only_if=ages, lines=lines) for part, lines in parts.items())


def _how_long(keeping: Keeping) -> tuple[Text, ...]:
    return (
        N(
            "What you write in your own words goes after {n} day.",
            "What you write in your own words goes after {n} days.",
            keeping.words_days,
        ),
        N("Your answers go after {n} month.", "Your answers go after {n} months.", keeping.answers_months),
        N("What I send you goes after {n} day.", "What I send you goes after {n} days.", keeping.deliveries_days),
    )


def _whom_to_ask(keeping: Keeping) -> tuple[Text, ...]:
    asked = (T("Is something wrong? Ask here: {contact}", contact=keeping.contact),) if keeping.contact else ()
    return (*asked, T("You can also tell the Information Commissioner, who looks after these rights: ico.org.uk"))

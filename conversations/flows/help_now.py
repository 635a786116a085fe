"""I need help: who to call, any time, on every screen. The conversation goes on afterwards where it was.

By age and country; the hour does not matter, since only those are named who are there day and night.
"""

from collections.abc import Iterator

from conversations.model import Flow, If, Say, Step
from conversations.people import AgeBand
from conversations.safety import helpline_table as table
from conversations.safety.helpline import COUNTRIES, ENGLAND, NORTHERN_IRELAND, SCOTLAND, WALES
from conversations.words import T, Text

DANGER = table.EMERGENCY.contact
CHILDLINE = T("Childline, if you are under 19: {number}. Free, day and night.", number=table.CHILDLINE.number)
SAMARITANS = T("Samaritans, for anyone: {number}. Free, day and night.", number=table.SAMARITANS.number)
SHOUT = T("Or text SHOUT to {number}. Free, day and night.", number=table.SHOUT.number)
GROWN_UP = T("Tell a grown-up you trust too.")
NOBODY_READS = T("I am a computer. Nobody may be reading this now.")
FOR_CHILDREN = (CHILDLINE, SHOUT, GROWN_UP, DANGER)
FOR_EVERYBODY = (SAMARITANS, SHOUT, DANGER)

CHILDREN = (AgeBand.UNDER_13, AgeBand.FROM_13_TO_15, AgeBand.FROM_16_TO_17)
KNOWN_CHILD = If("person.age_band", among=CHILDREN)
NO_AGE = If("person.age_band", absent=True)
GROWN = If("person.adult")

# Whom to call about one's mind, and about being hurt at home, where they are there day and night.
MIND = {
    SCOTLAND: T("NHS 24, for how you feel: {number}. Free, day and night.", number=table.NHS_24.number),
    ENGLAND: T(
        "The NHS, for how you feel: {number}, then press 2. Free, day and night.", number=table.NHS_OPTION_2.number
    ),
    WALES: T(
        "The NHS, for how you feel: {number}, then press 2. Free, day and night.", number=table.NHS_OPTION_2.number
    ),
    NORTHERN_IRELAND: T("Lifeline, for how you feel: {number}. Free, day and night.", number=table.LIFELINE.number),
}
HOME = {
    SCOTLAND: table.ABUSE_SCOTLAND,
    ENGLAND: table.ABUSE_ENGLAND,
    WALES: table.LIVE_FEAR_FREE,
    NORTHERN_IRELAND: table.ABUSE_NORTHERN_IRELAND,
}


def _by_country() -> Iterator[Step]:
    """What is there in one country only. While the country is not known, nothing of it is said."""
    for country in COUNTRIES:
        here = If("person.country", among=(country,))
        yield Say(id=f"mind_{country}", only_if=(here,), lines=(MIND[country],))
        yield Say(
            id=f"home_{country}",
            only_if=(here, GROWN),
            lines=(
                T(
                    "If someone at home hurts or scares you: {number}. Free, day and night.",
                    number=HOME[country].number,
                ),
            ),
        )


def _who(step_id: str, age: If, *lines: Text) -> Say:
    return Say(id=step_id, only_if=(age,), lines=(DANGER, *lines, SHOUT))


FLOW = Flow(
    name="help_now",
    title=T("where to get help"),
    steps=(
        _who("who", NO_AGE, CHILDLINE, SAMARITANS),
        _who("who_child", KNOWN_CHILD, CHILDLINE),
        _who("who_adult", GROWN, SAMARITANS),
        *_by_country(),
        Say(
            id="computer",
            only_if=(If("person.adult", absent=True),),
            lines=(T("Tell a grown-up you trust too. I am a computer, and nobody may be reading this now."),),
        ),
        Say(id="computer_adult", only_if=(GROWN,), lines=(NOBODY_READS,)),
        Say(id="how", lines=(T("To use this chat, say MENU, BACK, SKIP, LANGUAGE or STOP at any time."),)),
    ),
)

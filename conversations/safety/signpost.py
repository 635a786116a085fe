"""What is said at once to somebody who may be in danger: thanks, whom to call now, and who will read it. No question, no promise.

At most sixty words besides the numbers, for somebody of nine; the talk goes on afterwards, and what was said is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from conversations.people import AgeBand
from conversations.risks import Hit, Risk, Tier
from conversations.safety import helplines
from conversations.safety.helpline import CHILDREN
from conversations.safety.helpline_table import EMERGENCY
from conversations.words import T, Text

MOST_WORDS = 60  # besides the numbers

DONE_TO_THEM = frozenset(
    {
        Risk.PHYSICAL_ABUSE,
        Risk.SEXUAL_ABUSE,
        Risk.DOMESTIC_ABUSE,
        Risk.NEGLECT,
        Risk.EXPLOITATION,
        Risk.FORCED_MARRIAGE,
        Risk.BULLYING,
    }
)

THANKS = T("Thank you for telling me.")
NOT_YOUR_FAULT = T("Thank you for telling me. It is not your fault.")
NOT_ALONE = T("Thank you for telling me. You are not alone.")
RIGHT_TO_SAY = T("Thank you for telling me. It was right to say it.")
NOW = T("Please call {number} now, or ask someone to.", number=EMERGENCY.number)
OPEN = T("They are open now.")
FREE_AND_OPEN = T("They are free, and open now.")
NOBODY_NOW = T("I am a computer. Nobody may be reading now.")
WILL_BE_READ = T("The person who keeps people safe here will read it.")


def lines(
    hit: Hit,
    age_band: AgeBand,
    country: str,
    moment: datetime,
    *,
    own_numbers: Sequence[Text] = (),
    lead: bool = False,
) -> tuple[Text, ...]:
    """The lines of the very next message. ``country`` is one of `helplines.COUNTRIES`, or "uk"; ``moment`` is local.

    ``own_numbers`` are lines with the area's own. ``lead``: somebody is named who reads
    such messages; nothing is said of it otherwise.
    """
    told = helplines.pick(hit.kind, hit.tier, age_band, country, moment)
    return (
        _opening(hit, age_band),
        NOW if hit.tier is Tier.IMMINENT else EMERGENCY.contact,
        *(each.contact for each in told),
        *own_numbers,
        FREE_AND_OPEN if all(each.free for each in told) else OPEN,
        *((helplines.TRUSTED,) if age_band in CHILDREN else ()),
        NOBODY_NOW,
        *((WILL_BE_READ,) if lead else ()),
    )


def _opening(hit: Hit, age_band: AgeBand) -> Text:
    """By who it is about, as far as the hit tells."""
    if hit.kind is Risk.THREAT:
        return THANKS
    if is_about_a_child(hit, age_band):
        return RIGHT_TO_SAY
    return NOT_YOUR_FAULT if hit.kind in DONE_TO_THEM else NOT_ALONE


def is_about_a_child(hit: Hit, age_band: AgeBand) -> bool:
    """Whether a grown-up worries about a child: the words say so, or it is of a kind that is done to children."""
    return age_band is AgeBand.ADULT and (hit.about_child or hit.kind is Risk.NEGLECT)

"""The helplines themselves: the one table of everybody that a family is told to call, text or write to.

The facts are those of the services' own pages; what could not be made sure of says so in ``unsure``. To change a number, change it
here: nothing else in the program holds one. When you made sure of a row, change its ``verified_on``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from conversations.people import AgeBand
from conversations.risks import Risk
from conversations.safety.helpline import (
    ADULTS,
    ALL_DAY,
    CHILDREN,
    ENGLAND,
    FRIDAY,
    FROM_16,
    MONDAY,
    NORTHERN_IRELAND,
    SCOTLAND,
    WALES,
    WEEKDAYS,
    WEEKEND,
    Helpline,
    daily,
    week,
)
from conversations.words import T

READ_ON = date(2026, 11, 22)  # the day on which the whole table was gone through
OFFICE = week(daily(9, 17, WEEKDAYS))
# Monday to Thursday 6pm to 2am, then from Friday 6pm through to Monday 6am.
BREATHING_SPACE_HOURS = week(
    {
        MONDAY: ((time(0), time(6)), (time(18), time.max)),
        **dict.fromkeys(range(1, FRIDAY), ((time(0), time(2)), (time(18), time.max))),
        FRIDAY: ((time(0), time(2)), (time(18), time.max)),
        **dict.fromkeys(WEEKEND, ALL_DAY),
    }
)
EVERYTHING = frozenset(Risk)
MIND = frozenset({Risk.SUICIDE, Risk.SELF_HARM, Risk.OVERDOSE})
LOW = frozenset({Risk.SUICIDE, Risk.SELF_HARM, Risk.NOT_COPING, Risk.EATING})
HOME = frozenset({Risk.DOMESTIC_ABUSE, Risk.PHYSICAL_ABUSE})
CHILD_HARM = frozenset(
    {Risk.PHYSICAL_ABUSE, Risk.SEXUAL_ABUSE, Risk.NEGLECT, Risk.EXPLOITATION, Risk.BULLYING, Risk.DOMESTIC_ABUSE}
)


CHILDLINE = Helpline(
    name="Childline",
    number="0800 1111",
    contact=T("Childline: {number}", number="0800 1111"),
    categories=EVERYTHING,
    ages=CHILDREN - {AgeBand.UNKNOWN},
    source="childline.org.uk",
    verified_on=READ_ON,
)
CHILDLINE_IF_A_CHILD = replace(
    CHILDLINE,
    ages=frozenset({AgeBand.UNKNOWN}),
    contact=T("Childline, if you are under 19: {number}", number=CHILDLINE.number),
)
SAMARITANS = Helpline(
    name="Samaritans",
    number="116 123",
    contact=T("Samaritans: {number}", number="116 123"),
    categories=EVERYTHING,
    source="samaritans.org",
    verified_on=READ_ON,
)
SHOUT = Helpline(
    name="Shout",
    number="85258",
    contact=T("Or text SHOUT to {number}", number="85258"),
    categories=EVERYTHING,
    source="giveusashout.org",
    verified_on=READ_ON,
)
NHS_24 = Helpline(
    name="NHS 24 Mental Health Hub",
    number="111",
    contact=T("NHS 24: {number}, then choose mental health", number="111"),
    categories=MIND | LOW,
    countries=frozenset({SCOTLAND}),
    source="nhs24.scot",
    verified_on=READ_ON,
)
NHS_OPTION_2 = Helpline(
    name="NHS 111 option 2",
    number="111",
    contact=T("The NHS: {number}, then press 2", number="111"),
    categories=MIND | LOW,
    countries=frozenset({ENGLAND, WALES}),
    source="nhs.uk; 111.wales.nhs.uk",
    verified_on=READ_ON,
)
LIFELINE = Helpline(
    name="Lifeline",
    number="0808 808 8000",
    contact=T("Lifeline: {number}", number="0808 808 8000"),
    categories=MIND | LOW,
    countries=frozenset({NORTHERN_IRELAND}),
    source="lifelinehelpline.info",
    verified_on=READ_ON,
)
BREATHING_SPACE = Helpline(
    name="Breathing Space",
    number="0800 83 85 87",
    contact=T("Breathing Space: {number}", number="0800 83 85 87"),
    categories=LOW,
    ages=FROM_16,
    countries=frozenset({SCOTLAND}),
    hours=BREATHING_SPACE_HOURS,
    source="breathingspace.scot",
    verified_on=READ_ON,
)
ABUSE_SCOTLAND = Helpline(
    name="Scotland's Domestic Abuse and Forced Marriage Helpline",
    number="0800 027 1234",
    contact=T("Scotland's domestic abuse helpline: {number}", number="0800 027 1234"),
    categories=HOME | {Risk.FORCED_MARRIAGE, Risk.SEXUAL_ABUSE},
    countries=frozenset({SCOTLAND}),
    source="sdafmh.org.uk",
    verified_on=READ_ON,
)
ABUSE_ENGLAND = Helpline(
    name="National Domestic Abuse Helpline",
    number="0808 2000 247",
    contact=T("The domestic abuse helpline: {number}", number="0808 2000 247"),
    categories=HOME | {Risk.FORCED_MARRIAGE},
    countries=frozenset({ENGLAND}),
    source="nationaldahelpline.org.uk",
    verified_on=READ_ON,
)
LIVE_FEAR_FREE = Helpline(
    name="Live Fear Free",
    number="0808 80 10 800",
    contact=T("Live Fear Free: {number}", number="0808 80 10 800"),
    categories=HOME | {Risk.FORCED_MARRIAGE, Risk.SEXUAL_ABUSE},
    countries=frozenset({WALES}),
    source="gov.wales/live-fear-free",
    verified_on=READ_ON,
)
ABUSE_NORTHERN_IRELAND = Helpline(
    name="Domestic and Sexual Abuse Helpline",
    number="0808 802 1414",
    contact=T("The abuse helpline: {number}", number="0808 802 1414"),
    categories=HOME | {Risk.FORCED_MARRIAGE, Risk.SEXUAL_ABUSE},
    countries=frozenset({NORTHERN_IRELAND}),
    source="dsahelpline.org",
    verified_on=READ_ON,
)
FORCED_MARRIAGE_UNIT = Helpline(
    name="Forced Marriage Unit",
    number="020 7008 0151",
    contact=T("The Forced Marriage Unit: {number}", number="020 7008 0151"),
    categories=frozenset({Risk.FORCED_MARRIAGE}),
    hours=OFFICE,
    free=False,
    source="gov.uk/guidance/forced-marriage",
    verified_on=READ_ON,
)
NSPCC = Helpline(
    name="NSPCC",
    number="0808 800 5000",
    contact=T("NSPCC, if you worry about a child: {number}", number="0808 800 5000"),
    categories=CHILD_HARM,
    ages=ADULTS,
    hours=week(daily(10, 20, WEEKDAYS)),
    source="nspcc.org.uk",
    verified_on=READ_ON,
    unsure="Older pages of the NSPCC say 8am to 10pm and weekends too; the shorter hours are kept until somebody has asked.",
)
FGM = Helpline(
    name="FGM helpline (NSPCC)",
    number="0800 028 3550",
    contact=T("The FGM helpline: {number}", number="0800 028 3550"),
    categories=frozenset({Risk.FORCED_MARRIAGE}),
    ages=ADULTS,
    hours=week(daily(10, 20, WEEKDAYS)),
    source="nspcc.org.uk",
    verified_on=READ_ON,
    unsure="hours: taken to be the NSPCC helpline's own",
)
PARENTLINE = Helpline(
    name="Parentline (Children 1st)",
    number="08000 28 22 33",
    contact=T("Parentline: {number}", number="08000 28 22 33"),
    categories=frozenset({Risk.NOT_COPING, Risk.NEGLECT, Risk.BULLYING}),
    ages=ADULTS,
    countries=frozenset({SCOTLAND}),
    hours=week(daily(9, 21, WEEKDAYS) | daily(9, 12, WEEKEND)),
    source="children1st.org.uk",
    verified_on=READ_ON,
    unsure="hours and whether it is open at weekends",
)
FAMILY_LIVES = Helpline(
    name="Family Lives",
    number="0808 800 2222",
    contact=T("Family Lives: {number}", number="0808 800 2222"),
    categories=frozenset({Risk.NOT_COPING, Risk.NEGLECT, Risk.BULLYING}),
    ages=ADULTS,
    countries=frozenset({ENGLAND, WALES}),
    hours=week(daily(9, 21, WEEKDAYS) | daily(10, 15, WEEKEND)),
    source="familylives.org.uk",
    verified_on=READ_ON,
    unsure="hours",
)
PARENTLINE_NI = Helpline(
    name="Parentline NI",
    number="0808 802 0400",
    contact=T("Parentline NI: {number}", number="0808 802 0400"),
    categories=frozenset({Risk.NOT_COPING, Risk.NEGLECT, Risk.BULLYING}),
    ages=ADULTS,
    countries=frozenset({NORTHERN_IRELAND}),
    hours=week(daily(9, 17, WEEKDAYS)),
    source="ci-ni.org.uk/parentline-ni",
    verified_on=READ_ON,
    unsure="hours: the shortest that were found",
)
BEAT_NUMBERS = {
    SCOTLAND: "0808 801 0432",
    ENGLAND: "0808 801 0677",
    WALES: "0808 801 0433",
    NORTHERN_IRELAND: "0808 801 0434",
}
BEAT = tuple(
    Helpline(
        name=f"Beat ({country})",
        number=number,
        contact=T("Beat, for worries about food: {number}", number=number),
        categories=frozenset({Risk.EATING}),
        countries=frozenset({country}),
        hours=week(daily(15, 20, WEEKDAYS)),
        source="beateatingdisorders.org.uk",
        verified_on=READ_ON,
        unsure="" if country == SCOTLAND else "hours: taken to be those of the Scottish line",
    )
    for country, number in BEAT_NUMBERS.items()
)
RUNAWAY = Helpline(
    name="Runaway Helpline",
    number="116 000",
    contact=T("Runaway Helpline, call or text: {number}", number="116 000"),
    categories=frozenset({Risk.MISSING}),
    ages=CHILDREN,
    hours=week(daily(9, 23)),
    source="runawayhelpline.org.uk",
    verified_on=READ_ON,
    unsure="hours: it was open day and night in the past; 9am to 11pm is kept until somebody has asked",
)
MISSING_PEOPLE = Helpline(
    name="Missing People",
    number="116 000",
    contact=T("Missing People, call or text: {number}", number="116 000"),
    categories=frozenset({Risk.MISSING}),
    ages=ADULTS,
    hours=week(daily(9, 23)),
    source="missingpeople.org.uk",
    verified_on=READ_ON,
    unsure="hours: as for the Runaway Helpline",
)
REPORT_REMOVE = Helpline(
    name="Report Remove (Childline and the Internet Watch Foundation)",
    number="childline.org.uk/remove",
    contact=T("To get your photo taken down: {number}", number="childline.org.uk/remove"),
    categories=frozenset({Risk.EXPLOITATION}),
    ages=CHILDREN,
    source="childline.org.uk/remove",
    verified_on=READ_ON,
)
CEOP = Helpline(
    name="CEOP (National Crime Agency)",
    number="ceop.police.uk",
    contact=T("To tell police about someone online: {number}", number="ceop.police.uk"),
    categories=frozenset({Risk.EXPLOITATION, Risk.SEXUAL_ABUSE}),
    source="ceop.police.uk",
    verified_on=READ_ON,
)
POLICE = Helpline(
    name="Police, not urgent",
    number="101",
    contact=T("The police, not urgent: {number}", number="101"),
    categories=frozenset({Risk.THREAT, Risk.MISSING, Risk.EXPLOITATION, Risk.PHYSICAL_ABUSE, Risk.SEXUAL_ABUSE}),
    ages=ADULTS,
    source="police.uk; scotland.police.uk",
    verified_on=READ_ON,
)
EMERGENCY = Helpline(
    name="Emergency",
    number="999",
    contact=T("If someone is in danger now, call {number}.", number="999"),
    categories=EVERYTHING,
    source="gov.uk",
    verified_on=READ_ON,
)

# In the order in which they are told: whoever is for just this comes before whoever is for everything.
TABLE: tuple[Helpline, ...] = (
    FORCED_MARRIAGE_UNIT,
    FGM,
    *BEAT,
    RUNAWAY,
    MISSING_PEOPLE,
    REPORT_REMOVE,
    ABUSE_SCOTLAND,
    ABUSE_ENGLAND,
    LIVE_FEAR_FREE,
    ABUSE_NORTHERN_IRELAND,
    NSPCC,
    PARENTLINE,
    FAMILY_LIVES,
    PARENTLINE_NI,
    POLICE,
    NHS_24,
    NHS_OPTION_2,
    LIFELINE,
    BREATHING_SPACE,
    CEOP,
    CHILDLINE,
    CHILDLINE_IF_A_CHILD,
    SAMARITANS,
    SHOUT,
    EMERGENCY,
)

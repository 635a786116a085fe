"""A few facts about the family: each is up to them, and children are not asked what is too private."""

from __future__ import annotations

import sqlalchemy as sa

from conversations import flows
from conversations.events import Kind
from conversations.flows import welcome
from conversations.model import RATHER_NOT, AskChoice, AskWords
from storage import participants
from storage.tables import Answer, TurnedAway
from tests.transcripts import Person, hold

HERE = "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> {age}\n< …\n> yes\n< …\n> menu\n< …\n> more to do\n< …\n"
SHIPPED = flows.conversation(organisation="us", web="https://x.test", spoken=[("en", "English"), ("pl", "Polski")])


async def answers(person: Person, flow: str) -> dict[str, str | None]:
    table = Answer.__table__
    query = sa.select(table.c.question, table.c.value, table.c.words).where(table.c.flow == flow)
    rows = await person.inbox.database.read(lambda connection: connection.execute(query).all())
    return {row.question: row.words or row.value for row in rows}


async def begin(person: Person, age: str) -> None:
    await hold(person, HERE.format(age=age) + "> about you\n< …")


# ---------------------------------------------------------------- the questions


async def test_an_adult_is_asked_four_things(person: Person) -> None:
    await hold(
        person,
        HERE.format(age="35")
        + """> about you
< May I ask a few things about you? It helps us see who we have not heard from.
< You need not answer any of them.
[Yes, ask me] [No, thanks] [Skip]
> ok
< 1 of 4
< How old is your youngest child?
[Not born yet] [Under 3] [3 or 4] [5 to 11] [12 to 17] [No children] [I'd rather not say]
> 7
< 2 of 4
< Which language do you speak most at home?
[English] [Polski] [Another language] [I'd rather not say]
> Sylheti at home and English outside
< 3 of 4
< How long have you lived round here?
[Less than a year] [1 to 4 years] [5 to 9 years] [10 years or more] [I'd rather not say]
> all my life
< 4 of 4
< Is anyone in your family disabled? Or ill for a long time?
< Or does anyone need extra help to learn or to join in?
[Yes, a child] [Yes, an adult] [Yes, both] [No] [I'd rather not say]
> yes, a child
< Thank you. That was all about you.
< …""",
    )
    assert await answers(person, "about_you") == {
        "may_i": "yes",
        "youngest": "5_11",
        "language": "own",
        "other_language": "Sylheti at home and English outside",
        "here_for": "10",
        "support": "child",
    }


async def test_rather_not_say_is_an_answer_like_any_other(person: Person) -> None:
    await begin(person, "35")
    await person.press("Yes, ask me")
    for _ in range(4):
        await person.press("I'd rather not say")
    told = await answers(person, "about_you")
    assert [told[each] for each in ("youngest", "language", "here_for", "support")] == [RATHER_NOT] * 4


async def test_skip_leaves_no_answer_behind(person: Person) -> None:
    await begin(person, "35")
    await person.press("Yes, ask me")
    for _ in range(3):
        await person.say("skip")
    (body,) = await person.say("skip")
    assert "That was all about you." in body["text"]
    assert await answers(person, "about_you") == {"may_i": "yes"}


async def test_no_thanks_asks_nothing(person: Person) -> None:
    await begin(person, "35")
    (body,) = await person.press("No, thanks")
    assert "youngest" not in body["text"]


async def test_a_young_person_is_not_asked_about_children_or_disability(person: Person) -> None:
    await hold(
        person,
        HERE.format(age="15")
        + """> about you
< …
> yes
< 1 of 3
< Which language do you speak most at home?
[English] [Polski] [Another language] [I'd rather not say]
> polski
< 2 of 3
< How long have you lived round here?
[Less than a year] [1 to 4 years] [5 to 9 years] [10 years or more] [I'd rather not say]
> 2
< There is one more, about health and extra help. Many people find that private.
< Would you like to see it?
[Yes, show me] [No, go on] [Skip]
> no
< Thank you. That was all about you.
< …""",
    )


async def test_a_young_person_may_choose_to_be_asked_more(person: Person) -> None:
    await begin(person, "15")
    for label in ("Yes, ask me", "I'd rather not say", "I'd rather not say"):
        await person.press(label)
    (body,) = await person.press("Yes, show me")
    assert "Is anyone in your family disabled" in body["text"]


async def test_it_comes_last_in_the_first_conversation() -> None:
    steps = [step.id for step in SHIPPED.flows["welcome"].steps]
    assert steps[-2:] == ["about_you", "thanks"]


async def test_who_they_are_goes_with_them_when_they_go(person: Person) -> None:
    await begin(person, "35")
    await person.press("Yes, ask me")
    await person.press("Under 3")
    await person.say("delete")
    await person.press("Yes, delete it all")
    assert await answers(person, "about_you") == {}


# ---------------------------------------------------------------- welcome: whose privacy words


async def test_privacy_is_told_to_a_teenager_in_their_words(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 16
    < I keep what you write, your age group and your area. I never ask your name or your school.
    < Our team reads it, to make things better here. If you may not be safe, they get help.
    < You can say no, and you can stop any time. Is that OK with you?
    [Yes, that's OK] [Tell me more] [No, thanks]
    > tell me more
    < the team looks after what you write here, and answers for it.
    < We use it to make things better here, and only if you say yes.
    < Only the team at the team reads it. We never sell it, and we never use it for ads.
    < We count what people say. We never tell who said it.
    < What you write in your own words goes after 90 days.
    < Your answers go after 24 months.
    < What I send you goes after 30 days.
    < If you may not be safe, we keep what you told us for longer, to get you help.
    < It is yours. Say MY DATA to see what I keep. Say DELETE to have it all deleted.
    < You need not ask a grown-up first. You can change your mind any time.
    < You can also tell the Information Commissioner, who looks after these rights: ico.org.uk
    < Is that OK with you?
    [Yes, that's OK] [No, thanks]
    """


async def test_whoever_does_not_say_how_old_they_are_is_told_as_a_child_is(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > I'd rather not say
    < I keep what you write here. I do not want your name, your school or your street.
    < Grown-ups in our team read it, to make things better here. If you may not be safe, they get help.
    < You can say no, and you can stop any time. Is that OK with you?
    [Yes, that's OK] [Tell me more] [No, thanks]
    > what
    < the team looks after what you write here.
    < The grown-ups who read it work at the team.
    < They count what many people say. They never tell who said it.
    < What you write in your own words goes after 90 days.
    < Your answers go after 24 months.
    < What I send you goes after 30 days.
    < If you may not be safe, we keep what you told us for longer, to get you help.
    < To see what I keep, say MY DATA. To have it all gone, say DELETE. A grown-up can help you.
    < You can also tell the Information Commissioner, who looks after these rights: ico.org.uk
    < Is that OK with you?
    [Yes, that's OK] [No, thanks]
    """


def test_the_privacy_words_are_at_most_three_short_messages() -> None:
    for step in welcome.PRIVACY:
        lines = getattr(step, "lines", ())
        assert len(lines) <= 4
        assert sum(len(line.msgid) for line in lines) <= 350


def test_yes_more_and_no_stand_side_by_side_for_every_age() -> None:
    asked = [step for step in welcome.PRIVACY if isinstance(step, AskChoice) and step.id != "privacy_again"]
    assert [[choice.value for choice in step.choices] for step in asked] == [["yes", "read", "no"]] * 3
    assert all(step.required for step in asked)


async def test_nobody_under_13_or_of_unknown_age_is_asked_for_their_words(person: Person) -> None:
    await hold(person, "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> I'd rather not say\n< …\n> yes\n< …")
    for reply in ("play and recreation", "the people", "swings"):
        await person.say(reply)
    (body,) = await person.say("1")
    assert "May we use your words" not in body["text"]
    assert "Shall I also write to you" in body["text"]


def test_whoever_is_asked_for_words_is_told_to_leave_names_out() -> None:
    asked = [(name, step) for name, flow in SHIPPED.flows.items() for step in flow.steps if isinstance(step, AskWords)]
    first = {"what_matters": "theme"}  # where free text is asked for the first time
    for name, step in asked:
        here = SHIPPED.flows[name].find(first.get(name, step.id))
        assert step.id == "other_language" or "names" in " ".join(line.msgid for line in here.lines)  # type: ignore[union-attr]


# ---------------------------------------------------------------- too young


async def test_of_somebody_too_young_only_a_count_is_kept(person: Person) -> None:
    telegram = Person(person.inbox, "telegram-govan", "77")
    await hold(telegram, "> (arrives)\n< …\n> 1\n< …")
    (body,) = await telegram.say("14")
    assert "Childline" in body["text"]
    assert "https://chat.test/chat" in body["text"]

    def kept(connection: sa.Connection) -> tuple[int, list[tuple[str, int]]]:
        table = TurnedAway.__table__
        known = participants.known(connection, "telegram-govan", ["77"])
        return len(known), [(row.account, row.people) for row in connection.execute(sa.select(table))]

    assert await person.inbox.database.read(kept) == (0, [("telegram-govan", 1)])


async def test_the_second_child_of_the_month_is_counted_too(person: Person) -> None:
    for _ in range(2):
        await person.send(Kind.START, "")
        await person.say("1")
        await person.say("12")
    query = sa.select(TurnedAway.__table__.c.people)
    assert await person.inbox.database.read(lambda connection: connection.scalars(query).all()) == [2]

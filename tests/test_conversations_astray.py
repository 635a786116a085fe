"""Whole conversations that leave the straight path: commands in between, the way back, replies that fit nothing."""

from __future__ import annotations

from conversations.events import Kind
from tests.transcripts import Person, hold


async def test_whoever_begins_with_stop_is_greeted_when_they_write_again(talk: None) -> None:
    """
    > stop
    < …
    > nothing
    < Bye for now. Write to me any time if you want to chat.
    > hiya
    < Hello! · Cześć!
    < Which language shall we use?
    [English] [Polski] [Skip]
    """


async def test_a_button_of_the_question_is_an_answer_even_after_goodbye(person: Person) -> None:
    await hold(person, "> (arrives)\n< …\n> 1\n< …")
    asked = person.last
    await hold(person, "> stop\n< …\n> nothing\n< …")
    (body,) = await person.send(Kind.CHOICE, "adult", asked["step"])
    assert "Is that OK with you?" in body["text"]


async def test_help_is_help_whatever_the_choices_are_called(talk: None) -> None:
    """
    > (follows bridgeton-dalmarnock)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < …
    > menu
    < …
    > find help near me
    < …
    > help
    < If someone is in danger now, call 999.
    < …
    """


async def test_back_to_where_you_live_asks_it_again(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < …
    > EH1 1AA
    < You live outside the areas we work in. You are welcome here all the same.
    < …
    > back
    < OK, back we go.
    < Where do you live?
    < Choose your area, or type your postcode. I keep only its first part.
    [Bridgeton and Dalmarnock] [Skip]
    > purple monkeys
    < Sorry, I did not understand that.
    < Please choose an area, or type a postcode like G40 1AA.
    [Bridgeton and Dalmarnock] [Skip]
    > 1
    < 1 of 5
    < …
    """


async def test_something_else_is_asked_for_in_words_and_counted_once(talk: None) -> None:
    """
    > (follows bridgeton-dalmarnock)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < 1 of 5
    < …
    > something else
    < Tell me in your own words. One or two sentences are fine.
    [Skip]
    > Glass on the paths
    < 2 of 5
    < …
    > back
    < OK, back we go.
    < Tell me in your own words. One or two sentences are fine.
    [Skip]
    > back
    < OK, back we go.
    < 1 of 5
    < …
    > something else
    < Tell me in your own words. One or two sentences are fine.
    [Skip]
    """


async def test_back_to_the_search_shows_the_first_offers_again(person: Person) -> None:
    await hold(person, "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 35\n< …\n> yes\n< …\n> menu\n< …")
    await hold(person, "> find help near me\n< …\n> childcare\n< …")
    offers, _ = await person.do("3 or 4")
    await hold(person, "> back\n< OK, back we go.\n< …")
    again, _ = await person.do("3 or 4")
    assert again["text"] == offers["text"]


async def test_whoever_comes_to_the_end_hears_how_to_go_on(talk: None) -> None:
    """
    > (follows bridgeton-dalmarnock)
    < …
    > 1
    < …
    > 35
    < …
    > no
    < …
    > help
    < …
    < What would you like to do?
    [Tell us what matters] [Find help near me] [What's on] [My data and rights] [I need help now] [More to do] [Go on, or finish]
    > my data and rights
    < …
    < What would you like to do with it?
    [Get a copy of it all] [Delete it all] [Who reads it] [Complain] [Leave it as it is] [Skip]
    > leave it
    < What would you like to do?
    [Tell us what matters] [Find help near me] [What's on] [My data and rights] [I need help now] [More to do] [Go on, or finish]
    > finish
    < Bye for now. Write to me any time, or say MENU to see what I can do.
    """


async def test_a_third_postcode_that_does_not_exist_is_let_be(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < …
    > G97 9ZZ
    < …
    > G97 9ZY
    < …
    > G97 9ZX
    < Never mind. I kept what you wrote. Let us go on.
    < …
    """


async def test_a_postcode_of_northern_ireland_is_outside_our_areas(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < …
    > BT7 1NN
    < You live outside the areas we work in. You are welcome here all the same.
    < 1 of 5
    < …
    """


async def test_what_is_kept_is_told_in_words(person: Person) -> None:
    await hold(person, "> (follows bridgeton-dalmarnock)\n< …\n> 1\n< …\n> 15\n< …")
    told, question = await person.do("my data")
    assert "Age: 13 to 15\nWhere you live, roughly: Bridgeton and Dalmarnock\n" in told["text"]
    assert question["text"] == "What would you like to do with it?"
    (back,) = await person.press("Leave it as it is")
    assert "Is that OK with you?" in back["text"]


async def test_a_question_that_is_never_understood_asks_for_what_it_needs(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > purple
    < Sorry, I did not understand that.
    < …
    > purple
    < Sorry, I did not understand that.
    < …
    > purple
    < I need an answer to this one before we go on. You can also say STOP.
    < Which of these is your age?
    < Please press a button, or write its number.
    < 1. Under 13
    < 2. 13 to 15
    < 3. 16 or 17
    < 4. 18 or over
    < 5. I'd rather not say
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    """


async def test_a_hello_is_no_answer_and_nothing_to_be_sorry_for(talk: None) -> None:
    """
    > (arrives)
    < Hello! · Cześć!
    < Which language shall we use?
    [English] [Polski] [Skip]
    > hiya
    < Hello! · Cześć!
    < Which language shall we use?
    [English] [Polski] [Skip]
    """

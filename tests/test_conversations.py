"""Whole conversations, each written down as it is held."""

from __future__ import annotations


async def test_from_hello_to_the_first_question(talk: None) -> None:
    """
    > (arrives)
    < Hello! · Cześć!
    < Which language shall we use?
    [English] [Polski] [Skip]
    > English
    < I am Blether, a chat helper run by the team.
    < I am a computer, not a person. I ask what matters to families here.
    < Then I can show you help and things to do near you. It takes about three minutes.
    < First, how old are you?
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    > 34
    < I keep what you write, your age group and your area. I do not ask your name.
    < Our team reads it to plan things for families. You can say STOP or DELETE any time.
    < Is that OK with you?
    [Yes, that's OK] [Tell me more] [No, thanks]
    > aye
    < Where do you live?
    < Choose your area, or type your postcode. I keep only its first part.
    [Bridgeton and Dalmarnock] [Skip]
    > g401aa
    < 1 of 5
    < What matters most to your family where you live?
    < …
    """


async def test_own_words_from_start_to_thanks(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 18 or over
    < …
    > yes
    < …
    > (presses Bridgeton and Dalmarnock)
    < …
    > The swings in the park are broken and nobody comes to mend them
    < 2 of 5
    < What is good about where you live now?
    [Skip]
    > The people
    < 3 of 5
    < What would make it better for your family?
    < Please do not write names or addresses.
    [Skip]
    > New swings and a tap for water
    < 4 of 5
    < How much does this matter to you?
    [A little] [Quite a lot] [A great deal] [Skip]
    > 3
    < 5 of 5
    < May we use your words in a report? We never say who wrote them.
    [Yes, you may] [No, please don't] [Skip]
    > aye
    < Thank you. Here is what happens next.
    < Our team reads what families say and looks for what comes up most.
    < Within 8 weeks they say what they will do. You can read it here: say MENU, then What was done.
    < Shall I also write to you when they do? You can stop it any time: just say STOP.
    [Yes, tell me] [No, thanks] [Skip]
    > no
    < …
    > nothing
    < Shall I tell you about events for families near you?
    < You can stop it any time: just say STOP.
    [Yes, please] [No, thanks] [Skip]
    > yes please
    < Good. I will write to you when something is on. Never at night.
    < May I ask a few things about you? It helps us see who we have not heard from.
    < You need not answer any of them.
    [Yes, ask me] [No, thanks] [Skip]
    > nah
    < Thank you. You have helped us a lot.
    < Say MENU to see what else I can do.
    > hello
    < What would you like to do?
    < …
    """


async def test_reading_the_privacy_words_and_saying_no(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 40
    < …
    > tell me more
    < the team looks after what you write here, and answers for it.
    < We use it to plan what families need, and only if you say yes.
    < Only the team at the team reads what you write. We never sell it.
    < Reports count people. They never say who said what, and small numbers are hidden.
    < What you write in your own words goes after 90 days.
    < Your answers go after 24 months.
    < What I send you goes after 30 days.
    < If someone may not be safe, we keep what was said for longer, to help.
    < Of a postcode I keep the first part only, never your house or street.
    < Say MY DATA to see what I keep about you. Say DELETE to have it deleted.
    < You can change your mind any time, and stop any time.
    < You can also tell the Information Commissioner, who looks after these rights: ico.org.uk
    < Is that OK with you?
    [Yes, that's OK] [No, thanks]
    > no
    < That's fine. I will not ask you anything.
    < If you need help now, say HELP. If you change your mind, just write to me.
    > hello again
    < First, how old are you?
    < …
    """


async def test_a_child_under_13_is_sent_to_a_grown_up(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 12
    < This chat is for people who are a bit older than you. I keep nothing about you.
    < Ask a grown-up to chat with me. From 13 you can use the web page: https://chat.test/chat
    < If you are worried about anything, call Childline on 0800 1111. It is free, day and night.
    < Tell a grown-up you trust too. If someone is in danger now, call 999.
    """


async def test_replies_that_do_not_fit_are_asked_again_in_other_words(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > purple
    < Sorry, I did not understand that.
    < Which of these is your age?
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    > 👍
    < Sorry, I did not understand that.
    < Which of these is your age?
    < Please press a button, or write its number.
    < 1. Under 13
    < 2. 13 to 15
    < 3. 16 or 17
    < 4. 18 or over
    < 5. I'd rather not say
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    > (sends a sticker)
    < I can't read stickers. Please write it in words.
    < …
    """


async def test_stop_works_at_once_and_writing_again_goes_on_where_it_was(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > Stop. Thanks
    < Done. I will not send you any more news.
    < What else shall I do?
    [Nothing more] [Go on chatting] [Delete all about me] [Skip]
    > nothing
    < Bye for now. Write to me any time if you want to chat.
    > hiya
    < Welcome back. We were talking about getting to know each other.
    < First, how old are you?
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    """


async def test_help_is_there_at_any_question_and_the_question_comes_back(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > help
    < If someone is in danger now, call 999.
    < Childline, if you are under 19: 0800 1111. Free, day and night.
    < Samaritans, for anyone: 116 123. Free, day and night.
    < Or text SHOUT to 85258. Free, day and night.
    < Tell a grown-up you trust too. I am a computer, and nobody may be reading this now.
    < To use this chat, say MENU, BACK, SKIP, LANGUAGE or STOP at any time.
    < First, how old are you?
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    """


async def test_back_changes_the_last_answer(talk: None) -> None:
    """
    > (arrives)
    < …
    > 1
    < …
    > 35
    < …
    > back
    < OK, back we go.
    < First, how old are you?
    [Under 13] [13 to 15] [16 or 17] [18 or over] [I'd rather not say]
    > 15
    < I keep what you write, your age group and your area. I never ask your name or your school.
    < …
    """


async def test_a_link_from_a_poster_knows_the_area(talk: None) -> None:
    """
    > (follows bridgeton-dalmarnock)
    < …
    > 1
    < …
    > 35
    < …
    > yes
    < 1 of 5
    < What matters most to your family where you live?
    < …
    """


async def test_a_postcode_that_does_not_exist(talk: None) -> None:
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
    < I can't find that postcode. Please check it, or try just the first part.
    < Please choose an area, or type a postcode like G40 1AA.
    [Bridgeton and Dalmarnock] [Skip]
    > skip
    < 1 of 5
    < …
    """


async def test_everything_is_deleted_when_asked(talk: None) -> None:
    """
    > (arrives)
    < …
    > delete my data
    < Shall I delete everything about you? That is what you wrote, your answers and your news.
    < Reports that are out count people only. They stay as they are.
    [Yes, delete it all] [No, keep it]
    > yes
    < It is all deleted. If you write to me again, we start anew.
    < …
    > hello
    < Hello! · Cześć!
    < …
    """

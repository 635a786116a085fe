"""Whole conversations in Polish, each written down as it is held."""

from __future__ import annotations

import pytest

from bot.inbox import Inbox
from bot.speech import Speech
from conversations import flows
from conversations.model import AskChoice
from conversations.understanding import Command, Understanding
from tests.transcripts import Person


@pytest.fixture
def person(inbox: Inbox) -> Person:
    """Somebody new, whose phone speaks Polish."""
    return Person(inbox, hint="pl-PL,pl;q=0.9")


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    speech = Speech()
    return Understanding(speech.say, speech.languages)


async def test_from_hello_to_thanks(talk: None) -> None:
    """
    > (arrives)
    < Hello! · Cześć!
    < W jakim języku chcesz rozmawiać?
    [English] [Polski] [Pomiń]
    > polski
    < Moje słowa przetłumaczył komputer. Nikt ich jeszcze nie sprawdził.
    < Jeśli coś brzmi dziwnie, napisz JĘZYK, aby wybrać inny.
    < Jestem Blether, pomocnik na czacie. Prowadzi mnie the team.
    < Jestem komputerem, nie człowiekiem. Pytam, co jest ważne dla tutejszych rodzin.
    < Potem mogę pokazać Ci wsparcie i zajęcia w okolicy. Zajmie to około trzech minut.
    < Najpierw powiedz, ile masz lat.
    [Do 12 lat] [13–15 lat] [16 lub 17 lat] [18 lat lub więcej] [Wolę nie mówić]
    > mam 34 lata
    < Zapisuję Twoje wiadomości, grupę wiekową i okolicę. Nie pytam o imię ani nazwisko.
    < Nasz zespół je czyta, żeby lepiej planować pomoc dla rodzin. W każdej chwili możesz napisać STOP albo USUŃ.
    < Czy zgadzasz się na to?
    [Tak, zgadzam się] [Powiedz mi więcej] [Nie, dziękuję]
    > tak
    < Gdzie mieszkasz?
    < Wybierz okolicę albo wpisz kod pocztowy. Zapisuję tylko jego pierwszą część.
    [Bridgeton and Dalmarnock] [Pomiń]
    > mój kod to g40 1aa
    < 1 z 5
    < Co jest najważniejsze dla Twojej rodziny tam, gdzie mieszkasz?
    < …
    > Huśtawki w parku są popsute i nikt ich nie naprawia
    < 2 z 5
    < Co jest dobre tam, gdzie teraz mieszkasz?
    [Pomiń]
    > nie wiem
    < 3 z 5
    < Co warto zmienić, żeby Twojej rodzinie żyło się tu lepiej?
    < Prosimy, nie pisz imion, nazwisk ani adresów.
    [Pomiń]
    > Nowe huśtawki i kran z wodą
    < 4 z 5
    < Jak ważne jest to dla Ciebie?
    [Trochę ważne] [Dość ważne] [Bardzo ważne] [Pomiń]
    > trzecia
    < 5 z 5
    < Czy możemy użyć Twoich słów w raporcie? Nigdy nie podajemy, kto je napisał.
    [Tak, możecie] [Nie, wolę nie] [Pomiń]
    > jasne
    < Dziękujemy. Oto co będzie dalej.
    < Nasz zespół czyta, co mówią rodziny, i sprawdza, co powtarza się najczęściej.
    < W ciągu 8 tygodni zespół powie, co zrobi. Przeczytasz to tutaj: napisz MENU, a potem wybierz Co zostało zrobione.
    < Czy mam wtedy do Ciebie napisać? Możesz z tego zrezygnować w każdej chwili: wystarczy napisać STOP.
    [Tak, napisz do mnie] [Nie, dziękuję] [Pomiń]
    > nie, dziękuję
    < 1 z 3
    < Teraz mogę poszukać wsparcia albo zajęć w Twojej okolicy. Czego szukasz?
    < …
    > zlobek
    < 2 z 3
    < Dla kogo to ma być? Jeśli dla dziecka, w jakim wieku?
    [Poniżej 3 lat] [3 lub 4 lata] [5–11 lat] [12–17 lat] [Dla mnie lub dla rodziny] [Pomiń]
    > ma 2 latka
    < …
    < 3 z 3
    < Czy coś z tego Ci pasuje?
    [Tak, dziękuję] [Żadne z tych] [Rozmowa z człowiekiem] [Coś się nie zgadza] [Pomiń]
    > tak, super
    < Czy mam za kilka dni zapytać, jak poszło? To pomaga nam mieć dobrą listę.
    [Tak, pytaj] [Nie, dziękuję] [Pomiń]
    > nie teraz
    < Czy mam pisać do Ciebie o wydarzeniach dla rodzin w okolicy?
    < Możesz z tego zrezygnować w każdej chwili: wystarczy napisać STOP.
    [Tak, proszę] [Nie, dziękuję] [Pomiń]
    > poproszę
    < Świetnie. Napiszę, gdy coś będzie się działo. Nigdy w nocy.
    < Czy mogę zapytać o kilka rzeczy o Tobie? Tak zobaczymy, czyjego głosu nam brakuje.
    < Nie musisz odpowiadać na żadne z pytań.
    [Tak, pytaj] [Nie, dziękuję] [Pomiń]
    > nie, dziękuję
    < Dziękujemy. To dla nas bardzo ważne.
    < Napisz MENU, aby zobaczyć, w czym jeszcze mogę pomóc.
    """


async def test_help_stop_and_delete_in_polish(talk: None) -> None:
    """
    > (arrives)
    < Hello! · Cześć!
    < W jakim języku chcesz rozmawiać?
    [English] [Polski] [Pomiń]
    > polski
    < Moje słowa przetłumaczył komputer. Nikt ich jeszcze nie sprawdził.
    < Jeśli coś brzmi dziwnie, napisz JĘZYK, aby wybrać inny.
    < Jestem Blether, pomocnik na czacie. Prowadzi mnie the team.
    < Jestem komputerem, nie człowiekiem. Pytam, co jest ważne dla tutejszych rodzin.
    < Potem mogę pokazać Ci wsparcie i zajęcia w okolicy. Zajmie to około trzech minut.
    < Najpierw powiedz, ile masz lat.
    [Do 12 lat] [13–15 lat] [16 lub 17 lat] [18 lat lub więcej] [Wolę nie mówić]
    > POMOC
    < Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 999.
    < Childline, jeśli nie masz jeszcze 19 lat: 0800 1111. Za darmo, w dzień i w nocy.
    < Samaritans, dla każdego: 116 123. Za darmo, w dzień i w nocy.
    < Możesz też wysłać SMS o treści SHOUT pod numer 85258. Za darmo, w dzień i w nocy.
    < Powiedz też dorosłej osobie, której ufasz. Jestem komputerem. Być może nikt teraz tego nie czyta.
    < W tej rozmowie możesz zawsze napisać MENU, WSTECZ, POMIŃ, JĘZYK albo STOP.
    < Najpierw powiedz, ile masz lat.
    < English:
    < If someone is in danger now, call 999.
    < Childline, if you are under 19: 0800 1111. Free, day and night.
    < Samaritans, for anyone: 116 123. Free, day and night.
    < Or text SHOUT to 85258. Free, day and night.
    < Tell a grown-up you trust too. I am a computer, and nobody may be reading this now.
    < To use this chat, say MENU, BACK, SKIP, LANGUAGE or STOP at any time.
    [Do 12 lat] [13–15 lat] [16 lub 17 lat] [18 lat lub więcej] [Wolę nie mówić]
    > stop dzięki
    < Gotowe. Nie wyślę Ci już żadnych wiadomości o wydarzeniach.
    < Co jeszcze mam zrobić?
    [Nic więcej] [Rozmawiajmy dalej] [Usuń wszystko o mnie] [Pomiń]
    > dalej
    < Najpierw powiedz, ile masz lat.
    [Do 12 lat] [13–15 lat] [16 lub 17 lat] [18 lat lub więcej] [Wolę nie mówić]
    > usuń moje dane
    < Czy mam usunąć wszystko o Tobie? Znikną Twoje wiadomości, odpowiedzi i zapis na informacje o wydarzeniach.
    < W gotowych raportach są tylko liczby osób. Te raporty się nie zmienią.
    < English:
    < Shall I delete everything about you? That is what you wrote, your answers and your news.
    < Reports that are out count people only. They stay as they are.
    [Tak, usuń wszystko] [Nie, zostaw]
    > tak
    < Wszystko zostało usunięte. Jeśli znów do mnie napiszesz, zaczniemy od nowa.
    < English:
    < It is all deleted. If you write to me again, we start anew.
    < …
    """


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("Stop, proszę", Command.STOP),
        ("przestan pisac", Command.STOP),
        ("Pomocy!", Command.HELP),
        ("potrzebuje pomocy", Command.HELP),
        ("Menu", Command.MENU),
        ("wroc", Command.BACK),
        ("Pomiń", Command.SKIP),
        ("zmień język", Command.LANGUAGE),
        ("moje dane", Command.MY_DATA),
        ("usun wszystko", Command.DELETE),
        ("go back", Command.BACK),  # English works in any language
    ],
)
def test_words_that_work_everywhere(understanding: Understanding, words: str, command: Command) -> None:
    assert understanding.command(words, "pl") is command


@pytest.mark.parametrize(
    "words",
    [
        "przystanek stop jest zepsuty",
        "pomoc dla mam z dziećmi",
        "menu w szkole jest słabe",
        "usuńcie parkomaty z ulicy",
        "więcej lekcji języka angielskiego",
        "koniec korków pod szkołą",
    ],
)
def test_answers_that_only_look_like_them(understanding: Understanding, words: str) -> None:
    assert understanding.command(words, "pl") is None


def question(flow_step: str) -> AskChoice:
    conversation = flows.conversation(organisation="the team", web="https://chat.test", spoken=(("pl", "Polski"),))
    flow, step = flow_step.split(".")
    found = conversation.flows[flow].find(step)
    assert isinstance(found, AskChoice)
    return found


@pytest.mark.parametrize(
    ("step", "reply", "value"),
    [
        ("welcome.privacy", "No tak", "yes"),
        ("welcome.privacy", "nie mam nic przeciwko", "yes"),
        ("welcome.privacy", "nie zgadzam sie", "no"),
        ("welcome.privacy", "nie wiem", "read"),
        ("welcome.privacy", "ta druga", "read"),
        ("welcome.age", "mam 12 lat", "under_13"),
        ("welcome.age", "dorosla", "adult"),
        ("what_matters.weight", "dwa", "quite_a_lot"),
        ("what_matters.weight", "bardzo", "a_great_deal"),
        ("find_help.need", "nie mam co jeść", "food_money"),
        ("find_help.need", "jest mi smutno", "feeling_low"),
        ("find_help.need", "nie", "nothing"),
        ("find_help.age", "ponizej 3", "1"),
        ("news.events", "nie, dziękuję", "no"),
    ],
)
def test_a_reply_means_a_choice(understanding: Understanding, step: str, reply: str, value: str) -> None:
    asked = question(step)
    assert understanding.choice(reply, asked.choices, asked.choices, "pl") == value


@pytest.mark.parametrize("reply", ["tak i nie", "tak nie może być"])
def test_what_may_be_yes_or_no_is_asked_again(understanding: Understanding, reply: str) -> None:
    asked = question("welcome.privacy")
    assert understanding.choice(reply, asked.choices, asked.choices, "pl") is None


def test_the_word_for_help_is_no_kind_of_service(understanding: Understanding) -> None:
    asked = question("find_help.need")
    assert understanding.choice("pomoc", asked.choices, asked.choices, "pl") is None

"""The glossaries: other languages read word by word in English, for the safeguarding detector."""

from __future__ import annotations

from importlib import import_module

import pytest

from conversations.risks import Risk
from conversations.safety import screen
from conversations.safety.glossary import Glossary, glossary, glossed, tongue
from conversations.safety.languages import LEXICONS
from conversations.safety.matchers import ENGLISH, matcher, plain_sentences
from conversations.safety.weights.glossed import WEIGHTS

OTHERS = [code for code in LEXICONS if code != ENGLISH]
LINES = "tata\tdad\nbij*\thit\nbije*\thits\nmnie\tme\n"


def lines(language: str) -> list[str]:
    words: str = import_module(f"conversations.safety.glossaries.{language}").WORDS
    return words.splitlines()


# ---------------------------------------------------------------- how words are read


def test_a_word_is_read_by_its_own_entry_or_else_by_its_longest_beginning() -> None:
    assert Glossary(LINES).read([["tata", "bije", "mnie"], ["bijcie"]]) == [["dad", "hits", "me"], ["hit"]]


def test_a_word_that_nobody_has_written_down_is_left_out() -> None:
    assert Glossary(LINES).read([["tata", "xyzzy"]]) == [["dad"]]


def test_english_words_and_numbers_stay() -> None:
    assert "pills" in matcher(ENGLISH).vocabulary
    assert Glossary(LINES).read([["tata", "pills", "20"]]) == [["dad", "pills", "20"]]


def test_what_is_written_in_one_with_a_word_is_taken_off() -> None:
    arabic = Glossary("بيت\thome\n", ("ال", "ب"))
    assert arabic.read([["البيت", "بيت"]]) == [["home", "home"]]


def test_a_language_without_a_glossary_is_not_read() -> None:
    assert glossary("cy") is None
    assert glossed([["dad"]], "cy") == []


# ---------------------------------------------------------------- what is written down


@pytest.mark.parametrize("language", OTHERS)
def test_every_entry_can_be_met_and_is_there_once(language: str) -> None:
    entries = [line.split("\t") for line in lines(language)]
    assert {len(each) for each in entries} == {2}
    words = [word for word, _ in entries]
    assert len(words) == len(set(words))
    folded = {word: plain_sentences(word.removesuffix("*")) for word in words}
    assert [word for word, found in folded.items() if found != [[word.removesuffix("*")]]] == []


@pytest.mark.parametrize("language", OTHERS)
def test_the_english_side_is_plain_english(language: str) -> None:
    english = [line.split("\t")[1] for line in lines(language)]
    assert [each for each in english if not each or not each.isascii() or each != each.lower()] == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_its_own_measure_of_enough(language: str) -> None:
    concern, serious = WEIGHTS.enough[language]
    assert concern < serious


# ---------------------------------------------------------------- what comes of it


@pytest.mark.parametrize(
    ("words", "language", "kind"),
    [
        (
            "Babam eve her geldiğinde masanın altına saklanıyorum, geçen hafta kolum mosmor oldu",
            "tr",
            Risk.PHYSICAL_ABUSE,
        ),
        ("Partenerul îmi ia cardul și îmi verifică telefonul, nu pot ieși fără el din casă", "ro", Risk.DOMESTIC_ABUSE),
    ],
)
def test_s7_other_languages_are_seen_where_no_pattern_is(words: str, language: str, kind: Risk) -> None:
    hit = screen(words, language)
    assert hit is not None
    assert (hit.rule, hit.kind) == ("learned", kind)


IN_AN_ENGLISH_CHAT = {
    "tr": "Babam eve her geldiğinde masanın altına saklanıyorum, geçen hafta kolum mosmor oldu",
    "ro": "Partenerul îmi ia cardul și îmi verifică telefonul, nu pot ieși fără el din casă",
    "uk": "Вітчим щовечора кричить на маму і штовхає її, а я ховаюся у ванній",
    "pl": "Tata zamyka mnie w komórce za karę i czasem uderza paskiem",
}


@pytest.mark.parametrize("language", IN_AN_ENGLISH_CHAT)
@pytest.mark.parametrize("spoken", ["en", "bn"])
def test_s7_whoever_pressed_the_wrong_language_is_read_in_their_own(language: str, spoken: str) -> None:
    words = IN_AN_ENGLISH_CHAT[language]
    assert tongue(plain_sentences(words), spoken) == language
    hit = screen(words, spoken)
    assert hit is not None
    assert hit.is_serious


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("میرا شوہر مجھے روز مارتا ہے", "ur"),
        ("زوجي يضربني كل يوم أمام الأولاد", "ar"),
        ("আমার স্বামী আমাকে প্রতিদিন মারে", "bn"),
        ("ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਰੋਜ਼ ਮਾਰਦਾ ਹੈ", "pa"),
        ("Tha an duine agam gam bhualadh a h-uile latha", "gd"),
    ],
)
def test_a_message_is_known_by_its_words(words: str, language: str) -> None:
    assert tongue(plain_sentences(words), ENGLISH) == language


@pytest.mark.parametrize("words", ["", "🙂🙂🙂", "asdf qwert zxcv hjkl", "G40 1AA 2026"])
def test_what_is_in_none_of_the_languages_is_read_in_none(words: str) -> None:
    assert tongue(plain_sentences(words), ENGLISH) is None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Oğlum parkta düştü, dizi kanadı ama şimdi iyi, kaydırak çok kaygan", "tr"),
        ("Fiul meu joacă fotbal lunea și a bătut recordul echipei", "ro"),
        ("Діти люблять майданчик, але гойдалка зламана вже місяць", "uk"),
        ("Moja córka chodzi na judo i w sobotę pokonała wszystkich", "pl"),
    ],
)
def test_s7_other_languages_are_not_taken_for_danger(words: str, language: str) -> None:
    assert screen(words, language) is None


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "words", ["im not safe here", "tata mnie bije", "vreau să mor", "my son is running drugs for a gang"]
)
def test_s7_a_message_in_another_language_than_the_bots_is_seen(words: str, language: str) -> None:
    assert screen(words, language) is not None

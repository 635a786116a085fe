"""Makes sense of replies: numbers, labels, parts, synonyms, typing mistakes, and the words that work everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from conversations.model import Choice
from conversations.understanding.ages import OLDEST, ages
from conversations.understanding.choices import Names, named, told
from conversations.understanding.commands import Commands
from conversations.understanding.folding import is_only_symbols as is_only_symbols
from conversations.understanding.folding import plain as plain
from conversations.understanding.lexicon import Lexicon, Phrases, Say
from conversations.understanding.meanings import SEVERAL
from conversations.understanding.places import places
from conversations.understanding.polarity import Polarity, corrected, polarity
from conversations.understanding.senses import Senses
from conversations.understanding.tongues import tongues
from conversations.understanding.typos import kin
from conversations.understanding.vocabulary import ASKING, BETWEEN, FILLER, I_AM, NO_WORDS, NOT, POLITE, YES_WORDS
from conversations.understanding.vocabulary import COMMANDS as COMMANDS
from conversations.understanding.vocabulary import Command as Command
from conversations.words import Text

SHORT_REPLY = 5  # words; a longer reply to a question with choices may be somebody's own words
NEARLY_OLDEST = 99  # a band that ends here has no end: "10 years or more"
FEWEST_BANDS = 2  # labels with numbers, for them to be ages
LONGEST_DENIED = 4  # words that are left out: "not the second one"
QUESTION_MARKS = "?؟"
REMEMBERED = 512  # questions with their choices, in each language


class Understanding:
    """Reads replies in every language that the bot speaks.

    ``say`` translates a wording; ``names`` are each language's names in the languages that are spoken.
    """

    def __init__(
        self, say: Say, languages: Iterable[str], names: Mapping[str, Iterable[str]] = MappingProxyType({})
    ) -> None:
        self.lexicon = Lexicon(say)
        self.tongues = tongues(names)
        self._commands = Commands(self.lexicon, languages)
        self._names: dict[object, Names] = {}
        self._senses: dict[str, Senses] = {}

    # ------------------------------------------------------------ whole messages

    def command(self, words: str, language: str) -> Command | None:
        """The command that the whole message is, if it is one. "Stop the cars on our street" is an answer."""
        return self._commands.whole(words.lstrip("/"), language)

    def wants_help(self, words: str, language: str) -> bool:
        """Whether a longer message asks for help now."""
        return self._commands.wants_help(words, language)

    def is_unsure(self, words: str, language: str) -> bool:
        """Whether somebody says no more than that they do not know."""
        return self._commands.is_unsure(words, language)

    def is_nothing(self, words: str, language: str) -> bool:
        """Whether somebody has nothing to say to a question for own words."""
        return self._commands.is_nothing(words, language)

    def turns_down(self, words: str, language: str) -> bool:
        """Whether somebody says "no thanks", or as much."""
        return self._commands.turns_down(words, language)

    def says_yes_or_no(self, words: str, choices: Sequence[Choice], language: str) -> bool:
        """Whether one of the choices means yes or no, and a reply says just that."""
        names = self._named(choices, language)
        meaning = polarity(plain(words).split(), self.lexicon, language) if names.yes | names.no else None
        return bool(meaning and names.saying(meaning))

    def says_no(self, words: str, language: str) -> bool:
        """Whether a reply begins with no, and is one."""
        tokens = plain(words).split()
        begins = bool(tokens) and self.lexicon.phrases(language, no=NO_WORDS).at(tokens, 0) is not None
        return begins and polarity(tokens, self.lexicon, language) is Polarity.NO

    def label(self, text: Text, language: str) -> str:
        """A label as `plain` writes it."""
        return plain(self.lexicon.say(text, language))

    # ------------------------------------------------------------ choices

    def names(self, words: str, choices: Sequence[Choice], language: str) -> set[str]:
        """The values of the choices that have the words as a name, letter for letter."""
        return {choices[place].value for place in self._named(choices, language).exactly(plain(words))}

    def has_choice_for(self, words: str, choices: Sequence[Choice], language: str) -> bool:
        """Whether one of the choices is just what was said, or is for those who do not know or would rather not say."""
        names, said = self._named(choices, language), plain(words)
        return bool(names.exactly(said) or self._of_those_who_decline(said, names, language))

    def choice(
        self, words: str, choices: Sequence[Choice], visible: Sequence[Choice], language: str, *, own_age: bool = False
    ) -> str | None:
        """The value of the choice that the words mean, or none. Numbers count in the ``visible`` ones.

        With ``own_age`` the question is how old the writer is: other people's ages do not answer it.
        """
        tokens = said = plain(words).split()
        if not tokens:
            return None
        names = self._named(choices, language)
        if (fix := corrected(tokens, self.lexicon, language)) and not names.exactly(" ".join(tokens)):
            before, after = fix
            tokens = after or self._taken_back(tokens, before, names, language) or tokens  # "sorry no" corrects nothing
        found = self._meant(tokens, names, visible, language, own_age=own_age)
        if not names.yes | names.no and not names.exactly(" ".join(tokens)):
            found = self._rest(tokens, names, visible, language, own_age=own_age) or found
        if found & (names.yes | names.no) and self._may_be_asking(words, language):
            return None
        if found & names.yes and not names.exactly(" ".join(said)) and self._is_denied(said, tokens, language):
            return None
        return choices[found.pop()].value if len(found) == 1 else None

    def _is_denied(self, said: Sequence[str], left: Sequence[str], language: str) -> bool:
        """Whether there is a "no" in what looks like consent, and nothing that is plainly yes: "no no thanks"."""
        denies = self.lexicon.phrases(language, no=NO_WORDS, not_=NOT).among(said)
        return bool(denies) and all(polarity(each, self.lexicon, language) is not Polarity.YES for each in (said, left))

    def _taken_back(self, tokens: Sequence[str], before: list[str], names: Names, language: str) -> list[str]:
        """What is left when a correction is the last thing that was said: "2 sorry" is 2, but "yes, no actually" is no."""
        last = tokens[len(before) :]
        is_no = polarity(last, self.lexicon, language) is Polarity.NO or bool(
            self.lexicon.phrases(language, no=NO_WORDS).among(last)
        )
        return list(last) if before and names.no and is_no else before

    def _may_be_asking(self, words: str, language: str) -> bool:
        """Whether a reply that looks like consent may be a question: "agree to what?"."""
        tokens = plain(words).split()
        asks = words.rstrip().endswith(tuple(QUESTION_MARKS)) or bool(
            self.lexicon.phrases(language, asking=ASKING).at(tokens, 0)
        )
        return asks and polarity(tokens, self.lexicon, language) is None

    def _rest(
        self, tokens: Sequence[str], names: Names, visible: Sequence[Choice], language: str, *, own_age: bool
    ) -> set[int]:
        """The choice that is left when somebody leaves one out: "not 1, 3", "first no the second"."""
        refusing = self.lexicon.phrases(language, not_=NOT)
        place = next((place for place in range(len(tokens)) if refusing.at(tokens, place)), None)
        if place is None or (said := refusing.at(tokens, place)) is None:
            return set()
        before, after = tokens[:place], tokens[place + said[0] :]
        corrects = " ".join(tokens[place : place + said[0]]) in self.lexicon.both(NO_WORDS, language)
        if corrects and before and len(found := self._meant(after, names, visible, language, own_age=own_age)) == 1:
            return found
        for length in range(1, min(LONGEST_DENIED, len(after)) + 1):
            denied = self._meant(after[:length], names, visible, language, own_age=own_age)
            if len(denied) == 1:
                left = [*before, *after[length:]]
                return self._meant(left, names, visible, language, own_age=own_age) - denied if left else set()
        return set()

    def band(self, label: Text, language: str) -> tuple[int, int] | None:
        """The ages that a label names, first and last: "16 or 17", "18 or over"."""
        found = ages(self.label(label, language).split(), self.lexicon, language, own=False)
        return (found.first, found.last) if found else None

    def _meant(
        self, tokens: Sequence[str], names: Names, visible: Sequence[Choice], language: str, *, own_age: bool
    ) -> set[int]:
        """The places of the choices that a reply may mean: by its very name, by a number, or by words."""
        if not tokens:
            return set()
        said = " ".join(tokens)
        if found := names.exactly(said) or self._of_those_who_decline(said, names, language):
            return found
        if names.scale:
            place = self._sense(language).amount(tokens, names.scale, names.words)
            if place is not None or {*tokens} <= names.shared:
                return set() if place is None else {place}
        elif self._wants_several(tokens, language):  # "none" may be one of the choices
            return self._sense(language).told(tokens, names.links) or names.saying(Polarity.NO)
        if (numbered := self._numbered(tokens, names, visible, language, own_age=own_age)) is not None:
            return numbered
        return self._named_by(tokens, names, visible, language, by_topic=not (own_age and has_number(tokens)))

    def _named_by(
        self, tokens: Sequence[str], names: Names, visible: Sequence[Choice], language: str, *, by_topic: bool
    ) -> set[int]:
        filler = self.lexicon.phrases(language, filler=FILLER, polite=POLITE)
        said, bare = " ".join(tokens), " ".join(filler.without(tokens))
        if found := names.within(said):
            return found
        meaning = polarity(tokens, self.lexicon, language) if names.yes | names.no else None
        if meaning and (found := names.saying(meaning)):
            return found
        return (
            names.beginning(said)
            or names.nearly(said)
            or names.nearly(bare)
            or self._sense(language).wholly(tokens, names.links)
            or (self._told(tokens, names, visible, language) if by_topic else set())
        )

    def _sense(self, language: str) -> Senses:
        if language not in self._senses:
            self._senses[language] = Senses(self.lexicon, language)
        return self._senses[language]

    def _of_those_who_decline(self, said: str, names: Names, language: str) -> set[int]:
        """The choice "not sure" for who does not know, and "rather not say" for who would rather not say."""
        for says in (self.is_unsure, self._commands.declines):
            if says(said, language):
                return {name.place for name in names.own if says(name.words, language)}
        return set()

    def _numbered(
        self, tokens: Sequence[str], names: Names, visible: Sequence[Choice], language: str, *, own_age: bool
    ) -> set[int] | None:
        """The choices that an age or a place in the list means; none when the reply is no number."""
        if any(choice.numbers for choice in names.choices):
            if found := self._of_age(tokens, names, language, own_age=own_age):
                return found
            is_scale = all(len({*(choice.numbers or (0, 1))}) == 1 for choice in names.choices)
            is_own = own_age and self.lexicon.phrases(language, i_am=I_AM).at(tokens, 0)
            if has_number(tokens) and (is_scale or is_own):
                return set()  # of the numbers from 0 to 10, "11" is not the eleventh; "I'm 3" is no third choice
        counted = places(tokens, len(visible), self.lexicon, language)
        return None if counted is None else self._counted(counted, names, visible)

    def _told(self, tokens: Sequence[str], names: Names, visible: Sequence[Choice], language: str) -> set[int]:
        """The choices that the words of a reply name. Who leaves one out, or names two, has not chosen."""
        filler = self.lexicon.phrases(language, filler=FILLER, polite=POLITE)
        if self._refuses(tokens, names, language):
            return set()
        numbered = {
            visible[int(token) - 1].value for token in tokens if token.isdigit() and 0 < int(token) <= len(visible)
        }
        tokens = [token for token in tokens if not token.isdigit()] or tokens
        if names.yes | names.no:  # yes and no at once are neither
            polar = self.lexicon.phrases(language, yes=YES_WORDS, no=NO_WORDS)
            tokens = " ".join(polar.without(tokens)).split()
        found: set[int] = set()
        senses = self._sense(language)
        topics = senses.phrases.words if names.links else frozenset()
        whole = told(tokens, names, filler, topics)
        between = self.lexicon.phrases(language, between=BETWEEN)
        for part in self._parts(tokens, between):
            one = told(part, names, filler, topics)
            found |= one & whole or one or senses.told(part, names.links)
        values = {names.choices[place].value for place in found}
        return set() if numbered - values else found  # "2" and the name of the third one

    def _refuses(self, tokens: Sequence[str], names: Names, language: str) -> bool:
        """Whether it begins with a "not", or something that may be a choice follows one. Nothing does in "buses never come"."""
        refused = False
        refusing = self.lexicon.phrases(language, filler=FILLER, not_=NOT)
        senses, cut = self._sense(language), [*refusing.cut(tokens)]
        meanings = [meaning for _, meaning in cut]
        first = next((meaning for meaning in meanings if meaning != "filler"), "")
        if first == "not_" or (names.yes | names.no and "not_" in meanings):  # no doubtful yes is a yes
            return True
        for said, meaning in cut:
            if refused and not meaning and (kin(said, names.words) or senses.told([said], names.links)):
                return True
            refused = refused or meaning == "not_"
        return False

    def _wants_several(self, tokens: Sequence[str], language: str) -> bool:
        """Whether somebody wants all, none, or more than one of the choices."""
        phrases = self.lexicon.phrases(language, several=SEVERAL, filler=FILLER, polite=POLITE)
        found = {meaning for _, meaning in phrases.cut(tokens)}
        return "several" in found and "" not in found

    def _parts(self, tokens: Sequence[str], between: Phrases) -> list[list[str]]:
        parts: list[list[str]] = [[]]
        for said, meaning in between.cut(tokens):
            if meaning:
                parts.append([])
            else:
                parts[-1].append(said)
        return [part for part in parts if part]

    def _of_age(self, tokens: Sequence[str], names: Names, language: str, *, own_age: bool) -> set[int]:
        meant = ages(tokens, self.lexicon, language, own=own_age)
        if meant is None:
            return set()
        bands = [(place, choice.numbers) for place, choice in enumerate(names.choices) if choice.numbers]
        youngest = min(band[0] for _, band in bands)
        spans = (
            (
                place,
                (
                    0 if band[0] == youngest and meant.first == 0 else band[0],
                    OLDEST if band[1] >= NEARLY_OLDEST else band[1],
                ),
            )
            for place, band in bands
        )
        return {place for place, band in spans if meant.within(band)}

    @staticmethod
    def _counted(counted: Sequence[int], names: Names, visible: Sequence[Choice]) -> set[int]:
        if len(counted) != 1:
            return {*range(len(visible))}
        value = visible[counted[0]].value if 0 <= counted[0] < len(visible) else None
        return {place for place, choice in enumerate(names.choices) if choice.value == value}

    def _named(self, choices: Sequence[Choice], language: str) -> Names:
        key = (
            language,
            *(
                (
                    choice.value,
                    choice.label.msgid,
                    *choice.label.params.values(),
                    *choice.label.versions.values(),
                    *((choice.also.msgid, *choice.also.params.values()) if choice.also else ("",)),
                )
                for choice in choices
            ),
        )
        if key not in self._names:
            if len(self._names) >= REMEMBERED:
                self._names.clear()
            choices = self._with_ages(choices, language)
            self._names[key] = named(choices, self.lexicon, language, self.tongues, self._sense(language))
        return self._names[key]

    def _with_ages(self, choices: Sequence[Choice], language: str) -> Sequence[Choice]:
        """The choices with the ages in their labels, if all but one are ages: "Under 1", "5 to 11"."""
        labels = [self.label(choice.label, language) for choice in choices]
        if sum(map(has_digit, labels)) < FEWEST_BANDS:
            return choices
        bands = [choice.numbers or self.band(choice.label, language) for choice in choices]
        known = [band for band in bands if band]
        if all(choice.numbers == band for choice, band in zip(choices, bands, strict=True)):
            return choices
        if len(known) < len(choices) - 1 or all(first == last for first, last in known):
            return choices
        return [replace(choice, numbers=band) for choice, band in zip(choices, bands, strict=True)]


def has_digit(words: str) -> bool:
    """Whether there is a digit in it."""
    return any(letter.isdigit() for letter in words)


def has_number(tokens: Sequence[str]) -> bool:
    """Whether there are digits among the words."""
    return any(token[0].isdigit() for token in tokens)


def is_short(words: str) -> bool:
    """True when a reply is short enough to be meant for one of the choices."""
    return len(words.split()) <= SHORT_REPLY

"""The part of a turn that takes an answer: what a reply means to the question that was asked, and what follows from it."""

from __future__ import annotations

from collections.abc import Generator

from conversations import reading, wording
from conversations.diary import Diary, Looking
from conversations.events import (
    Area,
    AreasFound,
    AreasWanted,
    Found,
    Kind,
    Media,
    PinWanted,
    PlaceFound,
    PlaceWanted,
    Reported,
    Wanted,
)
from conversations.model import (
    OWN,
    SKIP,
    Ask,
    AskArea,
    AskChoice,
    AskComing,
    AskWords,
    ChooseEvent,
    Step,
)
from conversations.progress import read
from conversations.signposting import postcodes
from conversations.understanding import is_only_symbols
from conversations.words import Text

WAYS_TO_ASK_AGAIN = 2  # in other words, and with everything numbered


class Answering(Diary):
    """A course that can be answered."""

    def areas(self) -> Generator[Wanted, Found, tuple[Area, ...]]:
        """The areas that the team serves."""
        found = yield AreasWanted()
        return found.areas if isinstance(found, AreasFound) else ()

    def presses(self, step: Step) -> bool:
        """Whether the message is a press of a button under this question."""
        return self.inbound.kind is Kind.CHOICE and self.inbound.step == self.key(step)

    def take(self, step: Ask) -> Looking:
        """Read the reply to the question being asked."""
        if self.inbound.kind is Kind.PLACE and isinstance(step, AskArea):
            yield from self.take_pin(step)
        elif self.inbound.kind is Kind.PLACE:
            self.say(wording.declined(Media.PLACE))
        elif self.inbound.kind is Kind.MEDIA:
            pass  # it was declined, and the question comes again
        elif isinstance(step, ChooseEvent):
            yield from self.take_event(step)
        elif self.inbound.kind is Kind.CHOICE and not (self.presses(step) and reading.offers(step, self.inbound.words)):
            self.say(wording.HAVE_IT if self.was_just_answered() else wording.OLD_BUTTON)
        elif reading.wants_more(self.understanding, self.inbound, step, self.person.language):
            self.page += 1
        elif isinstance(step, AskComing):
            yield from self.take_coming(step)
        elif isinstance(step, AskChoice):
            self.take_choice(step)
        elif isinstance(step, AskArea):
            yield from self.take_area(step)
        else:
            self.take_words(step)

    def was_just_answered(self) -> bool:
        """Whether the pressed button is under the question before this one: somebody pressed it twice."""
        return bool(self.trail) and self.inbound.step == ".".join(read(self.trail[-1])[-1])

    def take_choice(self, step: AskChoice) -> None:
        """Take one of the choices, or somebody's own words in place of them."""
        value = reading.choice(self.understanding, self.inbound, step, self.page, self.person.language)
        if value is not None:
            if step.own_words:
                self.withdraw(step.own_words)
            self.answer(step, value)
        elif step.own_words and self.may_write() and not is_only_symbols(self.inbound.words):
            self.take_own_words(step)
        else:
            self.unclear(step)

    def take_own_words(self, step: AskChoice) -> None:
        """Take what was written in place of a choice."""
        own = self.flow().find(step.own_words)
        if isinstance(own, AskWords) and self.fits(own):
            self.record(step.own_words, None, self.keep)
            self.answer(step, OWN)

    def take_words(self, step: Ask) -> None:
        """Take words as they are; where there are none at all, ask for some once."""
        words = self.keep.strip()
        if is_only_symbols(words) and self.tries == 0:
            self.tries = 1
            self.say(wording.IN_A_FEW_WORDS)
        elif not isinstance(step, AskWords) or self.fits(step):
            self.answer(step, None, words)

    def fits(self, step: AskWords) -> bool:
        """Whether a message is short enough; if not, that is said."""
        if len(self.inbound.words) <= step.longest:
            return True
        self.say(wording.too_long(step.longest))
        return False

    def take_area(self, step: AskArea) -> Looking:
        """Take a postcode, or an area from the list. A whole postcode says more than the name that stands beside it."""
        postcode = None if self.inbound.kind is Kind.CHOICE else reading.postcode(self.inbound.words)
        if postcode and postcode.unit and (yield from self.locate(step, PlaceWanted(postcode.code))):
            return
        areas = yield from self.areas()
        slug = reading.area(self.understanding, self.inbound, areas, self.person.language)
        if slug is not None:
            self.learn("area", slug)
            self.learn("sector", None)
            self.answer(step, slug)
        elif self.inbound.kind is Kind.CHOICE:
            self.say(wording.OLD_BUTTON)
        elif postcodes.is_northern_ireland(self.inbound.words):
            self.settle(step, None, postcodes.NORTHERN_IRELAND)
        elif postcode is None:
            self.unclear(step)
        elif postcode.unit or not (yield from self.locate(step, PlaceWanted(postcode.code))):
            # Only the sector may be kept of a postcode, in the message too.
            self.keep = postcode.sector or postcode.outcode
            self.unclear(step, wording.NO_SUCH_POSTCODE)

    def take_pin(self, step: AskArea) -> Looking:
        """A place on the map, of an adult: only the postcode sector nearest to it is kept."""
        if self.person.is_child:
            self.say(wording.NO_PIN)
            return
        lat, _, lon = self.inbound.words.partition(",")
        if not (yield from self.locate(step, PinWanted(float(lat), float(lon)))):
            self.unclear(step, wording.NO_SUCH_POSTCODE)

    def locate(self, step: AskArea, wanted: PlaceWanted | PinWanted) -> Generator[Wanted, Found, bool]:
        """Look up where a postcode or a pin is; whether anything is known of it."""
        place = yield wanted
        if not isinstance(place, PlaceFound):
            return False
        self.keep = place.sector
        self.settle(step, place.area, place.sector)
        return True

    def settle(self, step: AskArea, area: str | None, sector: str) -> None:
        """Where the person lives is known."""
        self.learn("area", area)
        self.learn("sector", sector)
        if area is None:
            self.say(wording.OUTSIDE)
        self.answer(step, sector)

    def unclear(self, step: Ask, sorry: Text = wording.SORRY) -> None:
        """Other words first, then the easiest form, then on; what was said is kept. Children are asked again only once."""
        self.cover()
        self.tries += 1
        if self.tries <= (1 if self.person.is_child else WAYS_TO_ASK_AGAIN) or step.required:
            self.say(sorry if self.tries <= WAYS_TO_ASK_AGAIN else wording.NEEDED)
            return
        if not isinstance(step, AskArea | ChooseEvent):  # it may be an address, or is no event: no answer needs that
            self.record(step.id, None, self.keep)
        self.say(wording.NEVER_MIND)
        self.leave(step, SKIP)

    def answer(self, step: Ask, value: str | None, words: str | None = None) -> None:
        """The question is answered: keep it, learn from it, and go on."""
        self.record(step.id, value, words)
        if isinstance(step, AskWords) and step.reports and words:
            shown = self.answers.get(f"{self.flow().name}.offers", "")
            self.events.append(Reported(step.reports, words, tuple(map(int, shown.split()))))
        if step.learns and not isinstance(step, AskArea):
            self.learn(step.learns, value)
        self.leave(step, value or "")

    def skip(self) -> None:
        """Go on without an answer, where none is needed; what was answered before is taken back."""
        step = self.mend()
        if step is None:
            return
        if step.required and (declining := reading.declining(step)):
            self.answer(step, declining.value)
            return
        if step.required:
            self.tries += 1
            self.say(wording.NEEDED)
            return
        self.withdraw(step.id, *([step.own_words] if isinstance(step, AskChoice) and step.own_words else []))
        if self.has_returned_to(step) and step.learns and self.flow().needs_consent:
            self.learn(step.learns, None)  # a "yes" to news, say, that the person came back to
        self.leave(step, SKIP)

    def back(self) -> None:
        """Go to the question before this one."""
        self.say(wording.BACK_WE_GO if self.go_back() else wording.NOTHING_BEFORE)

"""What can come in, and what a turn can bring about: the vocabulary between the core and the shell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from conversations.heard_back import HeardBack as HeardBack  # noqa: PLC0414 - offered from here too
from conversations.occasions import Coming, Occasion
from conversations.risks import Hit
from conversations.signposting.model import PlaceFound as PlaceFound  # noqa: PLC0414 - offered from here too
from conversations.signposting.model import ServicesFound as ServicesFound  # noqa: PLC0414 - offered from here too
from conversations.signposting.model import ServicesWanted as ServicesWanted  # noqa: PLC0414 - offered from here too
from conversations.words import Text

# ---------------------------------------------------------------- coming in


class Kind(StrEnum):
    """What sort of message a person sent."""

    WORDS = "words"
    CHOICE = "choice"
    START = "start"
    MEDIA = "media"
    PLACE = "place"
    DUE = "due"


class Media(StrEnum):
    """What somebody sent that is not words, as far as it matters for what to do instead."""

    VOICE = "voice"
    PICTURE = "picture"
    STICKER = "sticker"
    PLACE = "place"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message from a person, whatever channel it came through.

    ``account`` names the channel's account ("web", "telegram"), ``address`` the person's place on it, and
    ``message_id`` is unique within the account, so that the same message is never handled twice.
    ``step`` is the question whose button was pressed; ``words`` holds what was typed, the pressed value, or the
    code of the link that was followed, by ``kind``; of a place, its latitude and longitude, as roughly as will do; of
    what is due, the flow to begin. That one comes from the clock, when a person asked to be asked later.
    """

    account: str
    address: str
    message_id: str
    at: datetime
    kind: Kind = Kind.WORDS
    words: str = ""
    step: str = ""
    language_hint: str = ""
    media: Media | None = None


# ---------------------------------------------------------------- going out


@dataclass(frozen=True, slots=True)
class Button:
    """A reply that a person can give by pressing."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Said:
    """The bot says something. Lines are joined by new lines; buttons answer ``step``.

    What is said in one turn becomes one message, except what is said ``apart``: a message worth keeping by itself.
    """

    lines: tuple[Text, ...]
    buttons: tuple[Button, ...] = ()
    step: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """A question was answered: by a value of its own, in the person's own words, or both.

    ``session`` counts how often the person began this flow.
    """

    flow: str
    question: str
    value: str | None = None
    words: str | None = None
    session: int = 1


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The person skipped a question, or left it for another answer: what they may have said to it before is gone."""

    flow: str
    question: str
    session: int = 1


@dataclass(frozen=True, slots=True)
class Learned:
    """A fact about the person that is kept: language, age_band, area, sector, consent, announcements, quote."""

    fact: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Scored:
    """A number was given in a flow whose answers are kept apart from whoever gave them."""

    instrument: str
    item: str
    score: int


@dataclass(frozen=True, slots=True)
class Reported:
    """The person complained, or told us that something we listed is wrong. ``kind``: complaint, wrong.

    ``services`` are the ids of what had just been shown.
    """

    kind: str
    words: str
    services: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpWanted:
    """The person wants to be asked, in so many days, how it went."""

    days: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The person came to the end of a flow."""

    flow: str


@dataclass(frozen=True, slots=True)
class DataRequested:
    """The person asked what is held about them: told in a few lines, or ``whole``, every row of it."""

    whole: bool = False


@dataclass(frozen=True, slots=True)
class ErasureRequested:
    """The person is to be forgotten: they asked for it and said yes when asked again, or they are too young."""

    reason: str = "asked"


@dataclass(frozen=True, slots=True)
class Attending:
    """The person said whether they are coming to an event, by its id."""

    event: int
    answer: Coming


@dataclass(frozen=True, slots=True)
class ReminderAsked:
    """The person wants to be reminded of an event."""

    event: int


@dataclass(frozen=True, slots=True)
class Flagged:
    """Somebody may be in danger: what they wrote opens a case, or goes into their open one, and is held back."""

    hit: Hit
    words: str


Event = (
    Said
    | Flagged
    | Answered
    | Withdrawn
    | Learned
    | Scored
    | Reported
    | FollowUpWanted
    | Attending
    | ReminderAsked
    | Finished
    | DataRequested
    | ErasureRequested
)


# ---------------------------------------------------------------- asked of the shell, and its answers


@dataclass(frozen=True, slots=True)
class PlaceWanted:
    """Where is this postcode? ``code`` is a unit postcode, a sector or an outcode, in standard form."""

    code: str


@dataclass(frozen=True, slots=True)
class PinWanted:
    """Which postcode sector is nearest to this point? In degrees, as roughly as will do."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class HeardBackWanted:
    """What was done about what families of an area said? None: what is for every area."""

    area: str | None


@dataclass(frozen=True, slots=True)
class HeardBackFound:
    """The latest of it, newest first."""

    news: tuple[HeardBack, ...]


@dataclass(frozen=True, slots=True)
class AreasWanted:
    """Which areas are there to choose from?"""


@dataclass(frozen=True, slots=True)
class Area:
    """An area as a family sees it. ``contact`` is how to reach its team, in words.

    The two numbers are those of its social work team: by day, and out of hours.
    """

    slug: str
    name: str
    contact: str = ""
    sector: str | None = None
    country: str = "scotland"
    timezone: str = "Europe/London"
    social_work_day: str = ""
    social_work_night: str = ""


@dataclass(frozen=True, slots=True)
class AreasFound:
    """The areas that the team serves, in the order to show them."""

    areas: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class EventsWanted:
    """Which events are on, for the person who asks: the next ones in or near their area, ``page`` after page.

    Or those with these ``ids``, also when they are over; or (``mine``) those that the person may come to.
    """

    language: str
    area: str | None = None
    sector: str | None = None
    page: int = 0
    ids: tuple[int, ...] = ()
    mine: bool = False


@dataclass(frozen=True, slots=True)
class EventsFound:
    """The events of one page, whether there are other pages, and whether the person may come to any event at all."""

    events: tuple[Occasion, ...] = ()
    more: bool = False
    mine: bool = False


Wanted = EventsWanted | PlaceWanted | PinWanted | AreasWanted | ServicesWanted | HeardBackWanted
Found = EventsFound | PlaceFound | AreasFound | ServicesFound | HeardBackFound | None

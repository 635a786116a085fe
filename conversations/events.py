"""What can come in, and what a turn can bring about: the vocabulary between the core and the shell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message from a person, whatever channel it came through.

    ``account`` names the channel's account ("web", "telegram"), ``address`` the person's place on it, and
    ``message_id`` is unique within the account, so that the same message is never handled twice.
    ``step`` is the question whose button was pressed; ``words`` holds what was typed, the pressed value, or the
    code of the link that was followed, by ``kind``.
    """

    account: str
    address: str
    message_id: str
    at: datetime
    kind: Kind = Kind.WORDS
    words: str = ""
    step: str = ""
    language_hint: str = ""


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
class Finished:
    """The person came to the end of a flow."""

    flow: str


@dataclass(frozen=True, slots=True)
class DataRequested:
    """The person asked what is held about them."""


@dataclass(frozen=True, slots=True)
class ErasureRequested:
    """The person is to be forgotten: they asked for it and said yes when asked again, or they are too young."""

    reason: str = "asked"


Event = Said | Answered | Withdrawn | Learned | Finished | DataRequested | ErasureRequested


# ---------------------------------------------------------------- asked of the shell, and its answers


@dataclass(frozen=True, slots=True)
class PlaceWanted:
    """Where is this postcode? ``code`` is a unit postcode, a sector or an outcode, in standard form."""

    code: str


@dataclass(frozen=True, slots=True)
class AreasWanted:
    """Which areas are there to choose from?"""


@dataclass(frozen=True, slots=True)
class Area:
    """An area as a family sees it. ``contact`` is how to reach its team, in words."""

    slug: str
    name: str
    contact: str = ""
    sector: str | None = None


@dataclass(frozen=True, slots=True)
class AreasFound:
    """The areas that the team serves, in the order to show them."""

    areas: tuple[Area, ...]


Wanted = PlaceWanted | AreasWanted | ServicesWanted
Found = PlaceFound | AreasFound | ServicesFound | None

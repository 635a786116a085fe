"""What people say never reaches another resident (P8): only what staff wrote and approved does."""

from __future__ import annotations

from bot.inbox import Inbox
from storage.database import Database
from storage.tables import Outbox
from tests.test_inbox import TO_THE_AREA, live, rows
from tests.transcripts import Person

SECRET = "Zebracornelius paints the bus shelter purple"
ALL_THAT_IS_TOLD = (
    "menu",
    "What was done",
    "menu",
    "find help near me",
    "menu",
    "what's on",
    "menu",
    "my data",
    "privacy",
)


async def test_p8_what_one_family_says_is_in_no_message_to_another(inbox: Inbox, demo: Database) -> None:
    one, other = Person(inbox, address="one"), Person(inbox, address="other")
    await live(one, *TO_THE_AREA, "G40 1AA", SECRET, SECRET, SECRET, "a great deal", "yes", "yes")
    await live(other, *TO_THE_AREA, "G40 1AA", *ALL_THAT_IS_TOLD)
    sent = [row for row in await rows(demo, Outbox) if row.address == "other"]
    assert len(sent) > len(ALL_THAT_IS_TOLD)
    assert not [row for row in sent if "zebracornelius" in str(row.body).lower()]

"""How a page comes by a pack of summaries: as it was published, or made now and put into the register first."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from conversations.disclosure import PUBLISHED, Profile
from conversations.themes.periods import Period
from storage import summaries
from storage.database import Database
from storage.publications import Refused
from storage.summaries import Pack

TRIES = 3  # two people may publish at the same moment; the second then reads what the first made


async def pack_of(database: Database, period: Period, staff_id: int, profile: Profile = PUBLISHED) -> Pack:
    """The pack that may be shown. A new one is worked out by a reader, which may take a second, and then written."""
    for _ in range(TRIES):
        pack = await database.read(partial(summaries.prepare, period=period, profile=profile, now=datetime.now(UTC)))
        if not pack.is_new or await database.write(partial(summaries.keep, pack=pack, staff_id=staff_id)):
            return pack
    raise Refused("Others are making summaries at this moment. Please try again.")

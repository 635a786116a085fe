"""A bot that is for adults only from now on: nothing more goes out to anybody else who came before."""

from __future__ import annotations

import sqlalchemy as sa

from conversations.people import AgeBand
from storage import outbox
from storage.tables import Attendance, FollowUp, Outbox, Participant, Subscription

ATTENDANCE, OUTBOX, PARTICIPANT = Attendance.__table__, Outbox.__table__, Participant.__table__
OTHERS = sa.select(PARTICIPANT.c.id).where(PARTICIPANT.c.age_band != AgeBand.ADULT.value)
REASON = "the bot is for adults only now"
# News, nudges and what is on; a reply to what somebody wrote still goes out.
UNASKED = sa.or_(
    OUTBOX.c.announcement_id.is_not(None), OUTBOX.c.event_id.is_not(None), OUTBOX.c.urgency == outbox.DROPPABLE
)


def call_off(connection: sa.Connection) -> None:
    """Send children, and whoever has not said how old they are, no news, no reminder and no question from now on."""
    for table in (Subscription.__table__, FollowUp.__table__):
        connection.execute(sa.delete(table).where(table.c.participant_id.in_(OTHERS)))
    reminded = sa.and_(ATTENDANCE.c.participant_id.in_(OTHERS), ~ATTENDANCE.c.silent)
    connection.execute(ATTENDANCE.update().where(reminded).values(silent=True))
    waiting = sa.and_(OUTBOX.c.participant_id.in_(OTHERS), outbox.is_in(OUTBOX, "queued"), UNASKED)
    connection.execute(OUTBOX.update().where(waiting).values(state="stopped", reason=REASON))

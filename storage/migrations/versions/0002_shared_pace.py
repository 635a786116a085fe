"""Shared pace: accounts and the clock's holder, and indexes of only those messages that are ever looked for.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

QUEUED = "state = 'queued'"
NOT_SETTLED = "state IN ('queued', 'sending')"
FAILED = "state = 'failed'"
ANNOUNCED = "announcement_id IS NOT NULL"
# On SQLite a constraint goes by way of a new table, and what SQLAlchemy cannot read from the old one must be said.
NUMBERED_ONCE = {"sqlite_autoincrement": True}


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_account")),
    )
    op.create_table(
        "clock",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_clock")),
    )
    with op.batch_alter_table("outbox", table_kwargs=NUMBERED_ONCE) as outbox:
        outbox.drop_constraint("uq_outbox_announcement_id_participant_id", type_="unique")
        outbox.drop_index("ix_outbox_announcement")
        outbox.drop_index("ix_outbox_lane")
        outbox.drop_index("ix_outbox_due")
    _index("ix_outbox_lane", "account", "address", "id")
    _index("ix_outbox_once", "announcement_id", "participant_id", where=ANNOUNCED, unique=True)
    _index("ix_outbox_announcement", "announcement_id", "state", where=ANNOUNCED)
    _index("ix_outbox_due", "account", "urgency", "not_before", "id", where=QUEUED)
    _index("ix_outbox_open", "account", "address", "urgency", "id", where=NOT_SETTLED)
    _index("ix_outbox_dead", "id", where=FAILED)


def downgrade() -> None:
    for name in ("dead", "open", "due", "once", "lane", "announcement"):
        op.drop_index(f"ix_outbox_{name}", "outbox")
    with op.batch_alter_table("outbox", table_kwargs=NUMBERED_ONCE) as outbox:
        outbox.create_unique_constraint(
            "uq_outbox_announcement_id_participant_id", ["announcement_id", "participant_id"]
        )
    _index("ix_outbox_lane", "address", "account", "id")
    _index("ix_outbox_due", "account", "urgency", "not_before", "id", where=NOT_SETTLED)
    _index("ix_outbox_announcement", "announcement_id", "state")
    op.drop_table("clock")
    op.drop_table("account")


def _index(name: str, *columns: str, where: str | None = None, unique: bool = False) -> None:
    only = sa.text(where) if where else None
    op.create_index(name, "outbox", columns, unique=unique, sqlite_where=only, postgresql_where=only)

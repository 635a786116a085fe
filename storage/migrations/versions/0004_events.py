"""Events, and who is coming.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ABOUT_AN_EVENT = sa.text("event_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", BIG, nullable=False),
        sa.Column("area", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("versions", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cost", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("created_by", BIG, nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["area.slug"], name=op.f("fk_event_area_area")),
        sa.ForeignKeyConstraint(["created_by"], ["staff_member.id"], name=op.f("fk_event_created_by_staff_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index("ix_event_next", "event", ["starts_at"])
    op.create_table(
        "attendance",
        sa.Column("event_id", BIG, nullable=False),
        sa.Column("participant_id", BIG, nullable=False),
        sa.Column("answer", sa.String(length=8), nullable=False),
        sa.Column("remind", sa.Boolean(), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("fk_attendance_event_id_event"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_attendance_participant_id_participant"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", "participant_id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_participant_id"), "attendance", ["participant_id"])
    _refer("announcement")
    _refer("outbox")
    op.create_index(
        "ix_outbox_event", "outbox", ["event_id"], sqlite_where=ABOUT_AN_EVENT, postgresql_where=ABOUT_AN_EVENT
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_event", "outbox")
    for table in ("outbox", "announcement"):
        op.drop_column(table, "event_id")
    op.drop_table("attendance")
    op.drop_table("event")


def _refer(table: str) -> None:
    """Let a table name an event. The rule stands beside the column, so that SQLite need not copy the whole table."""
    name = op.f(f"fk_{table}_event_id_event")
    op.add_column(table, sa.Column("event_id", BIG, sa.ForeignKey("event.id", name=name)), inline_references=True)

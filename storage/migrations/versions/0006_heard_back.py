"""What was done about what families said, what they want put right, how it went, and well-being numbers.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _heard_back()
    _follow_up()
    _wellbeing_score()
    _report()
    _receipt()
    _turned_away()


def downgrade() -> None:
    for table in ("turned_away", "receipt", "report", "wellbeing_score", "follow_up", "heard_back"):
        op.drop_table(table)


def _heard_back() -> None:
    op.create_table(
        "heard_back",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("area", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("versions", JSON, nullable=False),
        sa.Column("decision", sa.String(length=8), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("created_by", BIG_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.Column("announcement_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(["area"], ["area.slug"], name=op.f("fk_heard_back_area_area")),
        sa.ForeignKeyConstraint(
            ["created_by"], ["staff_member.id"], name=op.f("fk_heard_back_created_by_staff_member")
        ),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_heard_back_announcement_id_announcement"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heard_back")),
    )
    op.create_index(op.f("ix_heard_back_area"), "heard_back", ["area"])
    op.create_index(op.f("ix_heard_back_told_at"), "heard_back", ["told_at"])


def _follow_up() -> None:
    op.create_table(
        "follow_up",
        sa.Column("participant_id", BIG_ID, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_follow_up_participant_id_participant"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("participant_id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_due_at"), "follow_up", ["due_at"])


def _wellbeing_score() -> None:
    op.create_table(
        "wellbeing_score",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=True),
        sa.Column("age_band", sa.String(length=12), nullable=False),
        sa.Column("instrument", sa.String(length=40), nullable=False),
        sa.Column("item", sa.String(length=40), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wellbeing_score")),
        sqlite_with_rowid=False,
    )


def _report() -> None:
    op.create_table(
        "report",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("participant_id", BIG_ID, nullable=True),
        sa.Column("area", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("services", JSON, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("closed_by", BIG_ID, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_report_participant_id_participant"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["closed_by"], ["staff_member.id"], name=op.f("fk_report_closed_by_staff_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("number", name=op.f("uq_report_number")),
    )
    op.create_index(op.f("ix_report_participant_id"), "report", ["participant_id"])
    op.create_index(op.f("ix_report_state"), "report", ["state"])


def _receipt() -> None:
    op.create_table(
        "receipt",
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_receipt")),
    )


def _turned_away() -> None:
    op.create_table(
        "turned_away",
        sa.Column("account", sa.String(length=40), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("account", "month", name=op.f("pk_turned_away")),
    )

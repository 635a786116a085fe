"""Question sets that staff make.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "question_set",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("preview", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("words", JSON, nullable=False),
        sa.Column("audience", JSON, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_by", BIG_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("opens_at", MOMENT, nullable=True),
        sa.Column("closes_at", MOMENT, nullable=True),
        sa.Column("announcement_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_question_set_announcement_id_announcement"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["created_by"], ["staff_member.id"], name=op.f("fk_question_set_created_by_staff_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_set")),
        sa.UniqueConstraint("code", name=op.f("uq_question_set_code")),
        sa.UniqueConstraint("preview", name=op.f("uq_question_set_preview")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_question_set_announcement_id"), "question_set", ["announcement_id"])
    op.create_index(op.f("ix_question_set_state"), "question_set", ["state"])


def downgrade() -> None:
    op.drop_table("question_set")

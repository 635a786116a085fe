"""What was published, agreements with partners, and quotes.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _publication()
    _agreement()
    _quote()


def downgrade() -> None:
    op.drop_table("quote")
    op.drop_table("agreement")
    op.drop_table("publication")


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("profile", sa.String(length=12), nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("made_by", BIG_ID, nullable=True),
        sa.Column("bases", JSON, nullable=False),
        sa.Column("content", JSON, nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_publication_made_by_staff_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publication")),
    )
    op.create_index("ix_publication_of", "publication", ["period", "profile"])


def _agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("partner", sa.String(length=80), nullable=False),
        sa.Column("reference", sa.String(length=80), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("recorded_by", BIG_ID, nullable=True),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["staff_member.id"], name=op.f("fk_agreement_recorded_by_staff_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )


def _quote() -> None:
    op.create_table(
        "quote",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("answer_id", BIG_ID, nullable=False),
        sa.Column("participant_id", BIG_ID, nullable=False),
        sa.Column("theme", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("attributed", sa.Boolean(), nullable=False),
        sa.Column("written_by", BIG_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("first_by", BIG_ID, nullable=True),
        sa.Column("first_at", MOMENT, nullable=True),
        sa.Column("second_by", BIG_ID, nullable=True),
        sa.Column("second_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["answer.id"], name=op.f("fk_quote_answer_id_answer"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participant.id"], name=op.f("fk_quote_participant_id_participant"), ondelete="CASCADE"
        ),
        *(
            sa.ForeignKeyConstraint([column], ["staff_member.id"], name=op.f(f"fk_quote_{column}_staff_member"))
            for column in ("written_by", "first_by", "second_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    op.create_index(op.f("ix_quote_answer_id"), "quote", ["answer_id"])
    op.create_index(op.f("ix_quote_participant_id"), "quote", ["participant_id"])

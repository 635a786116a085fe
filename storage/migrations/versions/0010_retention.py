"""What is kept, and for how long: every privacy text that was told, and the counts of deliveries that were let go of.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UNDER_13 = sa.text("age_band = 'under_13'")


def upgrade() -> None:
    op.create_table(
        "privacy_text",
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("audience", sa.String(length=12), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_privacy_text")),
    )
    op.create_table(
        "delivery_tally",
        sa.Column("announcement_id", BIG_ID, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_delivery_tally_announcement_id_announcement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("announcement_id", "state", "reason", name=op.f("pk_delivery_tally")),
    )
    # For the few rows that go after a day; the other rows cost these indexes nothing.
    for table, column in (("answer", "at"), ("participant", "id")):
        op.create_index(f"ix_{table}_under_13", table, [column], sqlite_where=UNDER_13, postgresql_where=UNDER_13)


def downgrade() -> None:
    for table in ("answer", "participant"):
        op.drop_index(f"ix_{table}_under_13", table)
    for table in ("delivery_tally", "privacy_text"):
        op.drop_table(table)

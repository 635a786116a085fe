"""What each person agreed to, so that they are asked again when it changes; and no moment that nobody kept up to date.

Whoever agreed before this is taken to have agreed to what is told at the first start after it.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("participant", sa.Column("terms", sa.String(length=40), nullable=False, server_default=""))
    op.drop_column("participant", "seen_at")


def downgrade() -> None:
    # SQLite adds no column that must be filled without a value for the rows that are there, and takes only a constant.
    seen_at = sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False, server_default="1970-01-01 00:00:00")
    op.add_column("participant", seen_at)
    op.execute("UPDATE participant SET seen_at = created_at")
    op.drop_column("participant", "terms")

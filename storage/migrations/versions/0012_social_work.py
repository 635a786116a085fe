"""The numbers of each area's social work team, by day and out of hours.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

COLUMNS = ("social_work_day", "social_work_night")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("area", sa.Column(name, sa.String(length=20), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("area") as area:
        for name in reversed(COLUMNS):
            area.drop_column(name)

"""How staff sign in, and the audit log.

Revision ID: 0009
Revises: 0008
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    # ---- staff sign-in
    _begin_sign_in()
    # ---- the end of staff sign-in
    # ---- the audit log
    _begin_audit()
    # ---- the end of the audit log


def downgrade() -> None:
    # ---- the audit log
    _end_audit()
    # ---- the end of the audit log
    # ---- staff sign-in
    _end_sign_in()
    # ---- the end of staff sign-in


# ---------------------------------------------------------------- staff sign-in


# No constraint is added to the older tables, so that SQLite need not write them anew.
def _added() -> dict[str, tuple[sa.Column[Any], ...]]:
    """The new columns of the older tables: made anew each time, since a column belongs to one table for ever."""
    return {
        "staff_member": (
            sa.Column("email", sa.String(length=254), nullable=True),
            sa.Column("state", sa.String(length=10), nullable=False, server_default="active"),
            sa.Column("invited_by", BIG_ID, nullable=True),
            sa.Column("subject", sa.String(length=512), nullable=True),
            sa.Column("totp", sa.String(length=64), nullable=False, server_default=""),
            sa.Column("totp_step", BIG_ID, nullable=True),
        ),
        "sign_in_link": (
            sa.Column("browser_hash", sa.String(length=64), nullable=True),
            sa.Column("factor", sa.String(length=16), nullable=False, server_default=""),
        ),
        "staff_session": (
            sa.Column("factor", sa.String(length=16), nullable=False, server_default=""),
            sa.Column("strong_at", MOMENT, nullable=True),
            sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
        ),
    }


def _begin_sign_in() -> None:
    for table, columns in _added().items():
        for column in columns:
            op.add_column(table, column)
    op.create_index(op.f("ix_staff_member_email"), "staff_member", ["email"], unique=True)
    op.create_index(op.f("ix_staff_member_subject"), "staff_member", ["subject"], unique=True)
    op.create_table(
        "staff_passkey",
        sa.Column("id", sa.String(length=1400), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("used", BIG_ID, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_staff_passkey_staff_id_staff_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_passkey")),
    )
    op.create_index(op.f("ix_staff_passkey_staff_id"), "staff_passkey", ["staff_id"])
    op.create_table(
        "staff_backup_code",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff_member.id"], name=op.f("fk_staff_backup_code_staff_id_staff_member")
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_staff_backup_code")),
    )
    op.create_index(op.f("ix_staff_backup_code_staff_id"), "staff_backup_code", ["staff_id"])
    op.create_table(
        "sign_in_question",
        sa.Column("browser_hash", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("secret", sa.String(length=400), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("browser_hash", "kind", name=op.f("pk_sign_in_question")),
    )


def _end_sign_in() -> None:
    for table in ("sign_in_question", "staff_backup_code", "staff_passkey"):
        op.drop_table(table)
    op.drop_index(op.f("ix_staff_member_subject"), "staff_member")
    op.drop_index(op.f("ix_staff_member_email"), "staff_member")
    for table, columns in _added().items():
        for column in columns:
            op.drop_column(table, column.name)


# ---------------------------------------------------------------- the audit log

REFUSALS = {
    "sqlite": (
        (
            "CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
        ),
        (
            "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE OR REPLACE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$"
        ),
        (
            "CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE ON audit_entry "
            "FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse()"
        ),
        (
            "CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_refuse()"
        ),
    ),
}


def _begin_audit() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("details", JSON, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
    )
    op.create_index(op.f("ix_audit_entry_at"), "audit_entry", ["at"])
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("count", BIG_ID, nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.bulk_insert(head, [{"id": 1, "count": 0, "hash": "0" * 64}])
    for statement in REFUSALS[op.get_bind().dialect.name]:
        op.execute(statement)


def _end_audit() -> None:
    op.drop_table("audit_head")
    op.drop_table("audit_entry")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_entry_refuse()")

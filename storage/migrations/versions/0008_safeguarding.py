"""Safeguarding cases, their log that only grows, their alerts, and what a case holds back.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
HELD = sa.text("held_for IS NOT NULL")
HOLDING = ("answer", "report")

# A line is never changed, and goes only with its case, once that is closed: retention deletes a case from its lines up.
REFUSALS = {
    "sqlite": (
        """
        CREATE TRIGGER case_entry_no_update BEFORE UPDATE ON case_entry
        BEGIN SELECT RAISE(ABORT, 'the log of a case is only added to'); END
        """,
        """
        CREATE TRIGGER case_entry_no_delete BEFORE DELETE ON case_entry
        WHEN NOT EXISTS (SELECT 1 FROM safeguarding_case WHERE id = OLD.case_id AND state = 'closed')
        BEGIN SELECT RAISE(ABORT, 'the log of a case that is not closed is only added to'); END
        """,
    ),
    "postgresql": (
        """
        CREATE OR REPLACE FUNCTION case_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF TG_OP = 'DELETE' THEN
                IF EXISTS (SELECT 1 FROM safeguarding_case WHERE id = OLD.case_id AND state = 'closed') THEN
                    RETURN OLD;
                END IF;
            END IF;
            RAISE EXCEPTION 'the log of a case is only added to';
        END $$
        """,
        """
        CREATE TRIGGER case_entry_no_change BEFORE UPDATE OR DELETE ON case_entry
        FOR EACH ROW EXECUTE FUNCTION case_entry_refuse()
        """,
        """
        CREATE TRIGGER case_entry_no_truncate BEFORE TRUNCATE ON case_entry
        FOR EACH STATEMENT EXECUTE FUNCTION case_entry_refuse()
        """,
    ),
}


def upgrade() -> None:
    _cases()
    _log()
    _alerts()
    for table in HOLDING:
        name = op.f(f"fk_{table}_held_for_safeguarding_case")
        rule = sa.ForeignKey("safeguarding_case.id", name=name)
        # The rule stands beside the column, so that SQLite need not copy the whole table.
        op.add_column(table, sa.Column("held_for", BIG_ID, rule, nullable=True), inline_references=True)
        op.create_index(f"ix_{table}_held_for", table, ["held_for"], sqlite_where=HELD, postgresql_where=HELD)
    _reviews()
    for statement in REFUSALS[op.get_bind().dialect.name]:
        op.execute(statement)


def _cases() -> None:
    op.create_table(
        "safeguarding_case",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("participant_id", BIG_ID, nullable=True),
        sa.Column("account", sa.String(length=40), nullable=False),
        sa.Column("tier", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("version", sa.String(length=20), nullable=False),
        sa.Column("area", sa.String(length=40), nullable=True),
        sa.Column("age_band", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("alerted_at", MOMENT, nullable=True),
        sa.Column("escalations", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", MOMENT, nullable=True),
        sa.Column("closed_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["participant.id"],
            name=op.f("fk_safeguarding_case_participant_id_participant"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_safeguarding_case")),
        sa.UniqueConstraint("number", name=op.f("uq_safeguarding_case_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_safeguarding_case_participant_id"), "safeguarding_case", ["participant_id"])
    op.create_index(op.f("ix_safeguarding_case_state"), "safeguarding_case", ["state"])


def _log() -> None:
    op.create_table(
        "case_entry",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("details", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["safeguarding_case.id"], name=op.f("fk_case_entry_case_id_safeguarding_case")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_case_entry_staff_id_staff_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_entry")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_case_entry_case_id"), "case_entry", ["case_id"])


def _alerts() -> None:
    op.create_table(
        "case_alert",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("case_id", BIG_ID, nullable=True),
        sa.Column("round", sa.String(length=12), nullable=False),
        sa.Column("channel", sa.String(length=12), nullable=False),
        sa.Column("recipient", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=120), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("not_before", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("outbox_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["safeguarding_case.id"], name=op.f("fk_case_alert_case_id_safeguarding_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_alert")),
    )
    op.create_index(op.f("ix_case_alert_case_id"), "case_alert", ["case_id"])
    op.create_index(op.f("ix_case_alert_state"), "case_alert", ["state"])


def _reviews() -> None:
    op.create_table(
        "case_review",
        sa.Column("answer_id", BIG_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["answer.id"], name=op.f("fk_case_review_answer_id_answer"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_case_review_staff_id_staff_member")),
        sa.PrimaryKeyConstraint("answer_id", name=op.f("pk_case_review")),
    )


def downgrade() -> None:
    op.drop_table("case_review")
    for table in HOLDING:
        op.drop_index(f"ix_{table}_held_for", table)
        op.drop_column(table, "held_for")
    for table in ("case_alert", "case_entry", "safeguarding_case"):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION case_entry_refuse()")

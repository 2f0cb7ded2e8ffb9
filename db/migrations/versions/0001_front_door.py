"""The front door: hub, places, visits, line, passes, journal and lock."""

import sqlalchemy as sa
from alembic import op

from db.types import Instant, Said

revision = "0001_front_door"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "answered",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_answered")),
    )
    with op.batch_alter_table("answered", schema=None) as batch_op:
        batch_op.create_index("ix_answered_at", ["at"], unique=False)

    op.create_table(
        "day_off",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("stretches", sa.JSON(), nullable=False),
        sa.Column("reason", Said(), nullable=True),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_day_off")),
    )
    op.create_table(
        "hub",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("loaded_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hub")),
    )
    op.create_table(
        "journal",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index("ix_journal_at", ["at"], unique=False)

    op.create_table(
        "manager_lock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=False),
        sa.Column("set_at", Instant(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_manager_lock")),
    )
    op.create_table(
        "opening_stretch",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(length=5), nullable=False),
        sa.Column("closes", sa.String(length=5), nullable=False),
        sa.Column("staffed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_opening_stretch_weekday")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opening_stretch")),
    )
    op.create_table(
        "pass_profile",
        sa.Column("pass_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("last_visit_at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("pass_id", name=op.f("pk_pass_profile")),
    )
    op.create_table(
        "revocation",
        sa.Column("pass_id", sa.String(length=32), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("pass_id", name=op.f("pk_revocation")),
    )
    op.create_table(
        "space",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", Said(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_space")),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("delta", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("void_at", Instant(), nullable=True),
        sa.CheckConstraint("delta BETWEEN -500 AND 500", name=op.f("ck_correction_delta")),
        sa.ForeignKeyConstraint(
            ["space_id"], ["space.id"], name=op.f("fk_correction_space_id_space")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.create_index("ix_correction_day", ["day"], unique=False)

    op.create_table(
        "hold",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("title", Said(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("keeps_from", Instant(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("falls_free_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("released_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "keeps_from <= starts_at AND starts_at < ends_at", name=op.f("ck_hold_stretch")
        ),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_hold_people")),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_hold_space_id_space")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index("ix_hold_ends_at", ["ends_at"], unique=False)

    op.create_table(
        "limit_rule",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=True),
        sa.Column("reason", Said(), nullable=True),
        sa.Column("set_by", sa.String(length=60), nullable=False),
        sa.Column("set_at", Instant(), nullable=False),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "ends_at IS NULL OR ends_at > starts_at", name=op.f("ck_limit_rule_stretch")
        ),
        sa.CheckConstraint("places BETWEEN 0 AND 500", name=op.f("ck_limit_rule_places")),
        sa.ForeignKeyConstraint(
            ["space_id"], ["space.id"], name=op.f("fk_limit_rule_space_id_space")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limit_rule")),
    )
    with op.batch_alter_table("limit_rule", schema=None) as batch_op:
        batch_op.create_index("ix_limit_rule_scope", ["space_id", "starts_at"], unique=False)

    op.create_table(
        "override",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_override_stretch")),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_override_people")),
        sa.ForeignKeyConstraint(
            ["space_id"], ["space.id"], name=op.f("fk_override_space_id_space")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_override")),
    )
    with op.batch_alter_table("override", schema=None) as batch_op:
        batch_op.create_index("ix_override_ends_at", ["ends_at"], unique=False)

    op.create_table(
        "room",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=False),
        sa.Column("name", Said(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_room_space_id_space")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=True),
        sa.Column("pass_id", sa.String(length=32), nullable=True),
        sa.Column("hold_id", sa.String(length=64), nullable=True),
        sa.Column("arrived_at", Instant(), nullable=False),
        sa.Column("left_at", Instant(), nullable=True),
        sa.CheckConstraint("left_at IS NULL OR left_at >= arrived_at", name=op.f("ck_visit_order")),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_visit_people")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_visit_hold_id_hold")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
    )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.create_index("ix_visit_day_code", ["day", "code"], unique=True)
        batch_op.create_index("ix_visit_hold", ["hold_id"], unique=False)
        batch_op.create_index(
            "ix_visit_named",
            ["day"],
            unique=False,
            sqlite_where=sa.text("name IS NOT NULL"),
            postgresql_where=sa.text("name IS NOT NULL"),
        )
        batch_op.create_index("ix_visit_pass", ["pass_id", "arrived_at"], unique=False)
        batch_op.create_index(
            "uq_visit_open_pass",
            ["pass_id"],
            unique=True,
            sqlite_where=sa.text("left_at IS NULL AND pass_id IS NOT NULL"),
            postgresql_where=sa.text("left_at IS NULL AND pass_id IS NOT NULL"),
        )

    op.create_table(
        "stay",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("visit_id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("from_at", Instant(), nullable=False),
        sa.Column("until_at", Instant(), nullable=True),
        sa.Column("departure", sa.String(length=12), nullable=True),
        sa.CheckConstraint("(until_at IS NULL) = (departure IS NULL)", name=op.f("ck_stay_ended")),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_stay_people")),
        sa.CheckConstraint("until_at IS NULL OR until_at >= from_at", name=op.f("ck_stay_order")),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_stay_space_id_space")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_stay_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stay")),
    )
    with op.batch_alter_table("stay", schema=None) as batch_op:
        batch_op.create_index(
            "ix_stay_open",
            ["day", "space_id", "people"],
            unique=False,
            sqlite_where=sa.text("until_at IS NULL"),
            postgresql_where=sa.text("until_at IS NULL"),
        )
        batch_op.create_index("ix_stay_visit", ["visit_id"], unique=False)

    op.create_table(
        "waiting",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=True),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("visit_id", sa.String(length=64), nullable=True),
        sa.Column("hold_id", sa.String(length=64), nullable=True),
        sa.Column("joined_at", Instant(), nullable=False),
        sa.Column("called_at", Instant(), nullable=True),
        sa.Column("called_until", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=True),
        sa.CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name=op.f("ck_waiting_ended")),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_waiting_people")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_waiting_hold_id_hold")),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_waiting_space_id_space")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_waiting_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
    )
    with op.batch_alter_table("waiting", schema=None) as batch_op:
        batch_op.create_index("uq_waiting_day_number", ["day", "number"], unique=True)

    op.create_table(
        "called_place",
        sa.Column("waiting_id", sa.String(length=64), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_called_place_people")),
        sa.ForeignKeyConstraint(
            ["space_id"], ["space.id"], name=op.f("fk_called_place_space_id_space")
        ),
        sa.ForeignKeyConstraint(
            ["waiting_id"], ["waiting.id"], name=op.f("fk_called_place_waiting_id_waiting")
        ),
        sa.PrimaryKeyConstraint("waiting_id", "space_id", name=op.f("pk_called_place")),
    )


def downgrade() -> None:
    op.drop_table("called_place")
    with op.batch_alter_table("waiting", schema=None) as batch_op:
        batch_op.drop_index("uq_waiting_day_number")

    op.drop_table("waiting")
    with op.batch_alter_table("stay", schema=None) as batch_op:
        batch_op.drop_index("ix_stay_visit")
        batch_op.drop_index(
            "ix_stay_open",
            sqlite_where=sa.text("until_at IS NULL"),
            postgresql_where=sa.text("until_at IS NULL"),
        )

    op.drop_table("stay")
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_visit_open_pass",
            sqlite_where=sa.text("left_at IS NULL AND pass_id IS NOT NULL"),
            postgresql_where=sa.text("left_at IS NULL AND pass_id IS NOT NULL"),
        )
        batch_op.drop_index("ix_visit_pass")
        batch_op.drop_index(
            "ix_visit_named",
            sqlite_where=sa.text("name IS NOT NULL"),
            postgresql_where=sa.text("name IS NOT NULL"),
        )
        batch_op.drop_index("ix_visit_hold")
        batch_op.drop_index("ix_visit_day_code")

    op.drop_table("visit")
    op.drop_table("room")
    with op.batch_alter_table("override", schema=None) as batch_op:
        batch_op.drop_index("ix_override_ends_at")

    op.drop_table("override")
    with op.batch_alter_table("limit_rule", schema=None) as batch_op:
        batch_op.drop_index("ix_limit_rule_scope")

    op.drop_table("limit_rule")
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.drop_index("ix_hold_ends_at")

    op.drop_table("hold")
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.drop_index("ix_correction_day")

    op.drop_table("correction")
    op.drop_table("space")
    op.drop_table("revocation")
    op.drop_table("pass_profile")
    op.drop_table("opening_stretch")
    op.drop_table("manager_lock")
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.drop_index("ix_journal_at")

    op.drop_table("journal")
    op.drop_table("hub")
    op.drop_table("day_off")
    with op.batch_alter_table("answered", schema=None) as batch_op:
        batch_op.drop_index("ix_answered_at")

    op.drop_table("answered")

"""Rooms: reservations, what they take, series, waiting, inductions and faults."""

import sqlalchemy as sa
from alembic import op

from db.types import Instant

revision = "0003_rooms"
down_revision = "0002_job_run"
branch_labels = None
depends_on = None

ALONE = """
CREATE TRIGGER room_taking_alone_on_{what} BEFORE {what} ON room_taking
WHEN EXISTS (
    SELECT 1 FROM (
        SELECT free_at FROM room_taking
        WHERE atom_id = NEW.atom_id AND starts_at < NEW.free_at
            AND reservation_id <> NEW.reservation_id
        ORDER BY starts_at DESC LIMIT 1
    ) WHERE free_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'room_taking_alone'); END
"""

ALONE_ON_POSTGRESQL = """
ALTER TABLE room_taking ADD CONSTRAINT room_taking_alone EXCLUDE USING gist
(atom_id WITH =, tstzrange(starts_at, free_at) WITH &&)
"""


def guard() -> None:
    """The database itself refuses two takings of one room at once."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
        op.execute(ALONE_ON_POSTGRESQL)
        return
    for what in ("INSERT", "UPDATE"):
        op.execute(ALONE.format(what=what))


def upgrade() -> None:
    op.create_table(
        "induction",
        sa.Column("holder", sa.String(length=32), nullable=False),
        sa.Column("room_id", sa.String(length=64), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_induction_room_id_room")),
        sa.PrimaryKeyConstraint("holder", "room_id", name=op.f("pk_induction")),
    )
    op.create_table(
        "room_fault",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("room_id", sa.String(length=64), nullable=False),
        sa.Column("what", sa.String(length=60), nullable=False),
        sa.Column("told_at", Instant(), nullable=False),
        sa.Column("mended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_fault_room_id_room")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_fault")),
    )
    with op.batch_alter_table("room_fault", schema=None) as batch_op:
        batch_op.create_index(
            "ix_room_fault_open",
            ["room_id"],
            unique=False,
            sqlite_where=sa.text("mended_at IS NULL"),
            postgresql_where=sa.text("mended_at IS NULL"),
        )

    op.create_table(
        "room_part",
        sa.Column("whole_id", sa.String(length=64), nullable=False),
        sa.Column("part_id", sa.String(length=64), nullable=False),
        sa.CheckConstraint("whole_id <> part_id", name=op.f("ck_room_part_other")),
        sa.ForeignKeyConstraint(["part_id"], ["room.id"], name=op.f("fk_room_part_part_id_room")),
        sa.ForeignKeyConstraint(["whole_id"], ["room.id"], name=op.f("fk_room_part_whole_id_room")),
        sa.PrimaryKeyConstraint("whole_id", "part_id", name=op.f("pk_room_part")),
    )
    with op.batch_alter_table("room_part", schema=None) as batch_op:
        batch_op.create_index("ix_room_part_part", ["part_id"], unique=False)

    op.create_table(
        "room_series",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("room_id", sa.String(length=64), nullable=False),
        sa.Column("rule", sa.String(length=300), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("wall_start", sa.String(length=5), nullable=False),
        sa.Column("wall_end", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_room_series_people")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_series_room_id_room")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_series")),
    )
    op.create_table(
        "reservation",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("room_id", sa.String(length=64), nullable=False),
        sa.Column("series_id", sa.String(length=64), nullable=True),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("holder", sa.String(length=32), nullable=True),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("wall_start", sa.String(length=5), nullable=False),
        sa.Column("wall_end", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("hold_id", sa.String(length=64), nullable=True),
        sa.Column("visit_id", sa.String(length=64), nullable=True),
        sa.Column("made_by", sa.String(length=10), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("started_at", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("on_air_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('reservation', 'block')", name=op.f("ck_reservation_kind")),
        sa.CheckConstraint(
            "state IN ('asked', 'booked', 'started', 'ended', 'cancelled', 'released', 'refused')",
            name=op.f("ck_reservation_state"),
        ),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_reservation_people")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_reservation_stretch")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_reservation_hold_id_hold")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_reservation_room_id_room")),
        sa.ForeignKeyConstraint(
            ["series_id"], ["room_series.id"], name=op.f("fk_reservation_series_id_room_series")
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visit.id"], name=op.f("fk_reservation_visit_id_visit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index(
            "ix_reservation_asked",
            ["starts_at"],
            unique=False,
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )
        batch_op.create_index(
            "ix_reservation_holder",
            ["holder", "starts_at"],
            unique=False,
            sqlite_where=sa.text("holder IS NOT NULL"),
            postgresql_where=sa.text("holder IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_reservation_live",
            ["starts_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('asked', 'booked', 'started')"),
            postgresql_where=sa.text("state IN ('asked', 'booked', 'started')"),
        )
        batch_op.create_index("ix_reservation_room", ["room_id", "starts_at"], unique=False)
        batch_op.create_index(
            "ix_reservation_series",
            ["series_id"],
            unique=False,
            sqlite_where=sa.text("series_id IS NOT NULL"),
            postgresql_where=sa.text("series_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_reservation_visit",
            ["visit_id"],
            unique=False,
            sqlite_where=sa.text("visit_id IS NOT NULL"),
            postgresql_where=sa.text("visit_id IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_reservation_live_code",
            ["code"],
            unique=True,
            sqlite_where=sa.text("state IN ('asked', 'booked', 'started')"),
            postgresql_where=sa.text("state IN ('asked', 'booked', 'started')"),
        )

    op.create_table(
        "room_taking",
        sa.Column("reservation_id", sa.String(length=64), nullable=False),
        sa.Column("atom_id", sa.String(length=64), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("free_at", Instant(), nullable=False),
        sa.CheckConstraint("starts_at < free_at", name=op.f("ck_room_taking_stretch")),
        sa.ForeignKeyConstraint(["atom_id"], ["room.id"], name=op.f("fk_room_taking_atom_id_room")),
        sa.ForeignKeyConstraint(
            ["reservation_id"],
            ["reservation.id"],
            name=op.f("fk_room_taking_reservation_id_reservation"),
        ),
        sa.PrimaryKeyConstraint("reservation_id", "atom_id", name=op.f("pk_room_taking")),
    )
    with op.batch_alter_table("room_taking", schema=None) as batch_op:
        batch_op.create_index("ix_room_taking_atom", ["atom_id", "starts_at"], unique=False)
        batch_op.create_index("ix_room_taking_free_at", ["free_at"], unique=False)

    op.create_table(
        "room_waiting",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("room_id", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("holder", sa.String(length=32), nullable=True),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("joined_at", Instant(), nullable=False),
        sa.Column("offered_until", Instant(), nullable=True),
        sa.Column("reservation_id", sa.String(length=64), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=True),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (outcome IS NULL)", name=op.f("ck_room_waiting_ended")
        ),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_room_waiting_people")),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_room_waiting_stretch")),
        sa.ForeignKeyConstraint(
            ["reservation_id"],
            ["reservation.id"],
            name=op.f("fk_room_waiting_reservation_id_reservation"),
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["room.id"], name=op.f("fk_room_waiting_room_id_room")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_waiting")),
    )
    with op.batch_alter_table("room_waiting", schema=None) as batch_op:
        batch_op.create_index(
            "ix_room_waiting_open",
            ["room_id", "joined_at"],
            unique=False,
            sqlite_where=sa.text("outcome IS NULL"),
            postgresql_where=sa.text("outcome IS NULL"),
        )
        batch_op.create_index(
            "uq_room_waiting_open_code",
            ["code"],
            unique=True,
            sqlite_where=sa.text("outcome IS NULL"),
            postgresql_where=sa.text("outcome IS NULL"),
        )

    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.add_column(sa.Column("room_id", sa.String(length=64), nullable=True))
        batch_op.drop_index("ix_hold_ends_at")
        batch_op.create_foreign_key(op.f("fk_hold_room_id_room"), "room", ["room_id"], ["id"])
    op.create_index(
        "ix_hold_other_ends_at",
        "hold",
        ["ends_at"],
        sqlite_where=sa.text("room_id IS NULL"),
        postgresql_where=sa.text("room_id IS NULL"),
    )
    op.create_index(
        "ix_hold_room_ends_at",
        "hold",
        ["ends_at", "keeps_from"],
        sqlite_where=sa.text("room_id IS NOT NULL"),
        postgresql_where=sa.text("room_id IS NOT NULL"),
    )

    op.create_index(
        "ix_journal_trust",
        "journal",
        ["seq"],
        sqlite_where=sa.text("kind IN ('ClockDoubted', 'ClockTrusted', 'ClockWasSet')"),
        postgresql_where=sa.text("kind IN ('ClockDoubted', 'ClockTrusted', 'ClockWasSet')"),
    )
    guard()


def downgrade() -> None:
    op.drop_index("ix_journal_trust", "journal")
    op.drop_index("ix_hold_room_ends_at", "hold")
    op.drop_index("ix_hold_other_ends_at", "hold")
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.drop_constraint("fk_hold_room_id_room", type_="foreignkey")
        batch_op.drop_column("room_id")
        batch_op.create_index("ix_hold_ends_at", ["ends_at"])

    with op.batch_alter_table("room_waiting", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_room_waiting_open_code",
            sqlite_where=sa.text("outcome IS NULL"),
            postgresql_where=sa.text("outcome IS NULL"),
        )
        batch_op.drop_index(
            "ix_room_waiting_open",
            sqlite_where=sa.text("outcome IS NULL"),
            postgresql_where=sa.text("outcome IS NULL"),
        )

    op.drop_table("room_waiting")
    with op.batch_alter_table("room_taking", schema=None) as batch_op:
        batch_op.drop_index("ix_room_taking_free_at")
        batch_op.drop_index("ix_room_taking_atom")

    op.drop_table("room_taking")
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_reservation_live_code",
            sqlite_where=sa.text("state IN ('asked', 'booked', 'started')"),
            postgresql_where=sa.text("state IN ('asked', 'booked', 'started')"),
        )
        batch_op.drop_index(
            "ix_reservation_visit",
            sqlite_where=sa.text("visit_id IS NOT NULL"),
            postgresql_where=sa.text("visit_id IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_reservation_series",
            sqlite_where=sa.text("series_id IS NOT NULL"),
            postgresql_where=sa.text("series_id IS NOT NULL"),
        )
        batch_op.drop_index("ix_reservation_room")
        batch_op.drop_index(
            "ix_reservation_live",
            sqlite_where=sa.text("state IN ('asked', 'booked', 'started')"),
            postgresql_where=sa.text("state IN ('asked', 'booked', 'started')"),
        )
        batch_op.drop_index(
            "ix_reservation_asked",
            sqlite_where=sa.text("state = 'asked'"),
            postgresql_where=sa.text("state = 'asked'"),
        )
        batch_op.drop_index(
            "ix_reservation_holder",
            sqlite_where=sa.text("holder IS NOT NULL"),
            postgresql_where=sa.text("holder IS NOT NULL"),
        )

    op.drop_table("reservation")
    op.drop_table("room_series")
    with op.batch_alter_table("room_part", schema=None) as batch_op:
        batch_op.drop_index("ix_room_part_part")

    op.drop_table("room_part")
    with op.batch_alter_table("room_fault", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_room_fault_open",
            sqlite_where=sa.text("mended_at IS NULL"),
            postgresql_where=sa.text("mended_at IS NULL"),
        )

    op.drop_table("room_fault")
    op.drop_table("induction")

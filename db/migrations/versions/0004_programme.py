"""Programme: events, sign-ups, calendars from outside, media and the playlist (E1-E4)."""

import sqlalchemy as sa
from alembic import op

from db.types import Instant, Said

revision = "0004_programme"
down_revision = "0003_rooms"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event_series",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("rule", sa.String(length=300), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("wall_start", sa.String(length=5), nullable=False),
        sa.Column("wall_end", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_series")),
    )
    op.create_table(
        "medium",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("file", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=True),
        sa.Column("has_sound", sa.Boolean(), nullable=False),
        sa.Column("added_at", Instant(), nullable=False),
        sa.Column("retired_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'film') = (milliseconds IS NOT NULL)", name=op.f("ck_medium_length")
        ),
        sa.CheckConstraint("kind IN ('picture', 'film')", name=op.f("ck_medium_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_medium")),
    )
    with op.batch_alter_table("medium", schema=None) as batch_op:
        batch_op.create_index(
            "uq_medium_file",
            ["file"],
            unique=True,
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )

    op.create_table(
        "feed",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("address", sa.String(length=500), nullable=False),
        sa.Column("may_be_private", sa.Boolean(), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("etag", sa.String(length=200), nullable=False),
        sa.Column("modified", sa.String(length=100), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("tried_at", Instant(), nullable=True),
        sa.Column("ok_at", Instant(), nullable=True),
        sa.Column("trouble", sa.String(length=30), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("retired_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_feed_space_id_space")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed")),
    )
    op.create_table(
        "medium_trouble",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("medium_id", sa.String(length=64), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("first_at", Instant(), nullable=False),
        sa.Column("last_at", Instant(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("cleared_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["medium_id"], ["medium.id"], name=op.f("fk_medium_trouble_medium_id_medium")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_medium_trouble")),
    )
    with op.batch_alter_table("medium_trouble", schema=None) as batch_op:
        batch_op.create_index(
            "uq_medium_trouble_open",
            ["medium_id", "what"],
            unique=True,
            sqlite_where=sa.text("cleared_at IS NULL"),
            postgresql_where=sa.text("cleared_at IS NULL"),
        )

    op.create_table(
        "playlist_item",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("medium_id", sa.String(length=64), nullable=True),
        sa.Column("words", Said(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("weekdays", sa.String(length=7), nullable=False),
        sa.Column("wall_from", sa.String(length=5), nullable=True),
        sa.Column("wall_until", sa.String(length=5), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("removed_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'medium') = (medium_id IS NOT NULL)", name=op.f("ck_playlist_item_medium")
        ),
        sa.CheckConstraint(
            "kind IN ('medium', 'programme', 'places', 'rooms', 'words')",
            name=op.f("ck_playlist_item_kind"),
        ),
        sa.CheckConstraint("seconds BETWEEN 5 AND 3600", name=op.f("ck_playlist_item_seconds")),
        sa.ForeignKeyConstraint(
            ["medium_id"], ["medium.id"], name=op.f("fk_playlist_item_medium_id_medium")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_playlist_item")),
    )
    with op.batch_alter_table("playlist_item", schema=None) as batch_op:
        batch_op.create_index(
            "ix_playlist_item_shown",
            ["position"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "feed_event",
        sa.Column("feed_id", sa.String(length=64), nullable=False),
        sa.Column("uid", sa.String(length=64), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("is_all_day", sa.Boolean(), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("link", sa.String(length=500), nullable=False),
        sa.CheckConstraint(
            "starts_at <= ends_at AND day <= last_day", name=op.f("ck_feed_event_stretch")
        ),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_feed_event_feed_id_feed")),
        sa.PrimaryKeyConstraint("feed_id", "uid", "starts_at", name=op.f("pk_feed_event")),
    )
    with op.batch_alter_table("feed_event", schema=None) as batch_op:
        batch_op.create_index(
            "ix_feed_event_ends_at", ["ends_at", "starts_at"], unique=False, postgresql_where=None
        )

    op.create_table(
        "event",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("series_id", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("title", Said(), nullable=False),
        sa.Column("description", Said(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("organiser", sa.String(length=80), nullable=False),
        sa.Column("space_id", sa.String(length=64), nullable=True),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("starts_at", Instant(), nullable=False),
        sa.Column("ends_at", Instant(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("is_all_day", sa.Boolean(), nullable=False),
        sa.Column("wall_start", sa.String(length=5), nullable=False),
        sa.Column("wall_end", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("hold_id", sa.String(length=64), nullable=True),
        sa.Column("medium_id", sa.String(length=64), nullable=True),
        sa.Column("link", sa.String(length=500), nullable=False),
        sa.Column("home_link", sa.String(length=500), nullable=False),
        sa.Column("is_exam", sa.Boolean(), nullable=False),
        sa.Column("test_at", Instant(), nullable=True),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.Column("moved_from", Instant(), nullable=True),
        sa.Column("cancelled_at", Instant(), nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("closed_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(state = 'cancelled') = (cancelled_at IS NOT NULL)", name=op.f("ck_event_cancelled")
        ),
        sa.CheckConstraint("kind IN ('event', 'study')", name=op.f("ck_event_kind")),
        sa.CheckConstraint("state IN ('planned', 'cancelled')", name=op.f("ck_event_state")),
        sa.CheckConstraint("held BETWEEN 0 AND 500", name=op.f("ck_event_held")),
        sa.CheckConstraint("seats IS NULL OR seats BETWEEN 1 AND 500", name=op.f("ck_event_seats")),
        sa.CheckConstraint(
            "starts_at < ends_at AND day <= last_day", name=op.f("ck_event_stretch")
        ),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_event_hold_id_hold")),
        sa.ForeignKeyConstraint(
            ["medium_id"], ["medium.id"], name=op.f("fk_event_medium_id_medium")
        ),
        sa.ForeignKeyConstraint(
            ["series_id"], ["event_series.id"], name=op.f("fk_event_series_id_event_series")
        ),
        sa.ForeignKeyConstraint(["space_id"], ["space.id"], name=op.f("fk_event_space_id_space")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(
            "ix_event_ends_at", ["ends_at", "starts_at"], unique=False, postgresql_where=None
        )
        batch_op.create_index(
            "ix_event_hold",
            ["hold_id"],
            unique=False,
            sqlite_where=sa.text("hold_id IS NOT NULL"),
            postgresql_where=sa.text("hold_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_event_moved_from",
            ["moved_from"],
            unique=False,
            sqlite_where=sa.text("moved_from IS NOT NULL"),
            postgresql_where=sa.text("moved_from IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_event_open",
            ["starts_at"],
            unique=False,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )
        batch_op.create_index(
            "ix_event_series",
            ["series_id", "starts_at"],
            unique=False,
            sqlite_where=sa.text("series_id IS NOT NULL"),
            postgresql_where=sa.text("series_id IS NOT NULL"),
        )

    op.create_table(
        "sign_up",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("event_id", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=6), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=20), nullable=True),
        sa.Column("holder", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("offered_until", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.CheckConstraint(
            "(state = 'offered') = (offered_until IS NOT NULL)", name=op.f("ck_sign_up_offered")
        ),
        sa.CheckConstraint(
            "(state IN ('signed', 'waiting', 'offered')) = (ended_at IS NULL)",
            name=op.f("ck_sign_up_ended"),
        ),
        sa.CheckConstraint(
            "state IN ('signed', 'waiting', 'offered', 'cancelled', 'lapsed', 'over')",
            name=op.f("ck_sign_up_state"),
        ),
        sa.CheckConstraint("people BETWEEN 1 AND 500", name=op.f("ck_sign_up_people")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_sign_up_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_up")),
    )
    with op.batch_alter_table("sign_up", schema=None) as batch_op:
        batch_op.create_index(
            "ix_sign_up_event", ["event_id", "made_at"], unique=False, postgresql_where=None
        )
        batch_op.create_index(
            "ix_sign_up_offered",
            ["offered_until"],
            unique=False,
            sqlite_where=sa.text("state = 'offered'"),
            postgresql_where=sa.text("state = 'offered'"),
        )
        batch_op.create_index(
            "ix_sign_up_waiting",
            ["event_id", "made_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.create_index(
            "uq_sign_up_live_code",
            ["code"],
            unique=True,
            sqlite_where=sa.text("state IN ('signed', 'waiting', 'offered')"),
            postgresql_where=sa.text("state IN ('signed', 'waiting', 'offered')"),
        )


def downgrade() -> None:
    with op.batch_alter_table("sign_up", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_sign_up_live_code",
            sqlite_where=sa.text("state IN ('signed', 'waiting', 'offered')"),
            postgresql_where=sa.text("state IN ('signed', 'waiting', 'offered')"),
        )
        batch_op.drop_index(
            "ix_sign_up_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index(
            "ix_sign_up_offered",
            sqlite_where=sa.text("state = 'offered'"),
            postgresql_where=sa.text("state = 'offered'"),
        )
        batch_op.drop_index("ix_sign_up_event", postgresql_where=None)

    op.drop_table("sign_up")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_event_series",
            sqlite_where=sa.text("series_id IS NOT NULL"),
            postgresql_where=sa.text("series_id IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_event_open",
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_event_moved_from",
            sqlite_where=sa.text("moved_from IS NOT NULL"),
            postgresql_where=sa.text("moved_from IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_event_hold",
            sqlite_where=sa.text("hold_id IS NOT NULL"),
            postgresql_where=sa.text("hold_id IS NOT NULL"),
        )
        batch_op.drop_index("ix_event_ends_at", postgresql_where=None)

    op.drop_table("event")
    with op.batch_alter_table("feed_event", schema=None) as batch_op:
        batch_op.drop_index("ix_feed_event_ends_at", postgresql_where=None)

    op.drop_table("feed_event")
    with op.batch_alter_table("playlist_item", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_playlist_item_shown",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("playlist_item")
    with op.batch_alter_table("medium_trouble", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_medium_trouble_open",
            sqlite_where=sa.text("cleared_at IS NULL"),
            postgresql_where=sa.text("cleared_at IS NULL"),
        )

    op.drop_table("medium_trouble")
    op.drop_table("feed")
    with op.batch_alter_table("medium", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_medium_file",
            sqlite_where=sa.text("retired_at IS NULL"),
            postgresql_where=sa.text("retired_at IS NULL"),
        )

    op.drop_table("medium")
    op.drop_table("event_series")

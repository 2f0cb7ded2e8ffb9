"""What is on: events, sign-ups, calendars from outside, media and the playlist (E).

An event of the hub's own is a row for each date, whether it belongs to a series or not. What comes
from a calendar outside is kept apart (`feed_event`) and replaced as a whole by each good copy.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    text,
)

from db.models.schema import METADATA, MOST_PEOPLE, own_id
from db.types import Instant, Said

IS_SIGN_UP_LIVE = "state IN ('signed', 'waiting', 'offered')"

medium = Table(
    "medium",
    METADATA,
    own_id(),
    Column("kind", String(8), nullable=False),
    Column("name", String(80), nullable=False),
    Column("file", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("milliseconds", Integer, nullable=True),
    Column("has_sound", Boolean, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("retired_at", Instant, nullable=True),
    CheckConstraint("kind IN ('picture', 'film')", name="kind"),
    CheckConstraint("(kind = 'film') = (milliseconds IS NOT NULL)", name="length"),
)
Index(
    "uq_medium_file",
    medium.c.file,
    unique=True,
    sqlite_where=text("retired_at IS NULL"),
)
"""`file` is named by its own SHA-256 in the folder of media: the same file is there once."""

event_series = Table(
    "event_series",
    METADATA,
    own_id(),
    Column("rule", String(300), nullable=False),
    Column("first_day", Date, nullable=False),
    Column("wall_start", String(5), nullable=False),
    Column("wall_end", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("ended_at", Instant, nullable=True),
)

event = Table(
    "event",
    METADATA,
    own_id(),
    Column("series_id", ForeignKey("event_series.id"), nullable=True),
    Column("state", String(10), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("title", Said, nullable=False),
    Column("description", Said, nullable=False),
    Column("language", String(20), nullable=False),
    Column("organiser", String(80), nullable=False),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("place", String(120), nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("is_all_day", Boolean, nullable=False),
    Column("wall_start", String(5), nullable=False),
    Column("wall_end", String(5), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("seats", Integer, nullable=True),
    Column("held", Integer, nullable=False),
    Column("hold_id", ForeignKey("hold.id"), nullable=True),
    Column("medium_id", ForeignKey("medium.id"), nullable=True),
    Column("link", String(500), nullable=False),
    Column("home_link", String(500), nullable=False),
    Column("is_exam", Boolean, nullable=False),
    Column("test_at", Instant, nullable=True),
    Column("made_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("moved_from", Instant, nullable=True),
    Column("cancelled_at", Instant, nullable=True),
    Column("reason", String(200), nullable=False),
    Column("closed_at", Instant, nullable=True),
    CheckConstraint("starts_at < ends_at AND day <= last_day", name="stretch"),
    CheckConstraint("state IN ('planned', 'cancelled')", name="state"),
    CheckConstraint("kind IN ('event', 'study')", name="kind"),
    CheckConstraint(f"seats IS NULL OR seats BETWEEN 1 AND {MOST_PEOPLE}", name="seats"),
    CheckConstraint(f"held BETWEEN 0 AND {MOST_PEOPLE}", name="held"),
    CheckConstraint("(state = 'cancelled') = (cancelled_at IS NOT NULL)", name="cancelled"),
)
Index("ix_event_ends_at", event.c.ends_at, event.c.starts_at)
Index(
    "ix_event_moved_from",
    event.c.moved_from,
    sqlite_where=text("moved_from IS NOT NULL"),
)
Index(
    "ix_event_open",
    event.c.starts_at,
    sqlite_where=text("closed_at IS NULL"),
)
"""`closed_at` is when its last day was over: its sign-ups are over, and their names forgotten."""

Index(
    "ix_event_series",
    event.c.series_id,
    event.c.starts_at,
    sqlite_where=text("series_id IS NOT NULL"),
)
Index(
    "ix_event_hold",
    event.c.hold_id,
    sqlite_where=text("hold_id IS NOT NULL"),
)

sign_up = Table(
    "sign_up",
    METADATA,
    own_id(),
    Column("event_id", ForeignKey("event.id"), nullable=False),
    Column("code", String(6), nullable=False),
    Column("people", Integer, nullable=False),
    Column("name", String(20), nullable=True),
    Column("holder", String(32), nullable=True),
    Column("state", String(10), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("offered_until", Instant, nullable=True),
    Column("ended_at", Instant, nullable=True),
    CheckConstraint(f"people BETWEEN 1 AND {MOST_PEOPLE}", name="people"),
    CheckConstraint(
        "state IN ('signed', 'waiting', 'offered', 'cancelled', 'lapsed', 'over')", name="state"
    ),
    CheckConstraint("(state = 'offered') = (offered_until IS NOT NULL)", name="offered"),
    CheckConstraint(f"({IS_SIGN_UP_LIVE}) = (ended_at IS NULL)", name="ended"),
)
Index("ix_sign_up_event", sign_up.c.event_id, sign_up.c.made_at)
Index(
    "ix_sign_up_offered",
    sign_up.c.offered_until,
    sqlite_where=text("state = 'offered'"),
)
Index(
    "ix_sign_up_waiting",
    sign_up.c.event_id,
    sign_up.c.made_at,
    sqlite_where=text("state = 'waiting'"),
)
Index(
    "uq_sign_up_live_code",
    sign_up.c.code,
    unique=True,
    sqlite_where=text(IS_SIGN_UP_LIVE),
)

feed = Table(
    "feed",
    METADATA,
    own_id(),
    Column("name", String(60), nullable=False),
    Column("address", String(500), nullable=False),
    Column("may_be_private", Boolean, nullable=False),
    Column("space_id", ForeignKey("space.id"), nullable=True),
    Column("etag", String(200), nullable=False),
    Column("modified", String(100), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("tried_at", Instant, nullable=True),
    Column("ok_at", Instant, nullable=True),
    Column("trouble", String(30), nullable=False),
    Column("failures", Integer, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("retired_at", Instant, nullable=True),
)
"""`trouble` is why the last try did not work, "" when it did; `ok_at` is the age of what is kept.
"""

feed_event = Table(
    "feed_event",
    METADATA,
    Column("feed_id", ForeignKey("feed.id"), primary_key=True),
    Column("uid", String(64), primary_key=True),
    Column("starts_at", Instant, primary_key=True),
    Column("ends_at", Instant, nullable=False),
    Column("day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("is_all_day", Boolean, nullable=False),
    Column("title", String(120), nullable=False),
    Column("place", String(120), nullable=False),
    Column("link", String(500), nullable=False),
    CheckConstraint("starts_at <= ends_at AND day <= last_day", name="stretch"),
)
Index("ix_feed_event_ends_at", feed_event.c.ends_at, feed_event.c.starts_at)

playlist_item = Table(
    "playlist_item",
    METADATA,
    own_id(),
    Column("position", Integer, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("medium_id", ForeignKey("medium.id"), nullable=True),
    Column("words", Said, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("weekdays", String(7), nullable=False),
    Column("wall_from", String(5), nullable=True),
    Column("wall_until", String(5), nullable=True),
    Column("first_day", Date, nullable=True),
    Column("last_day", Date, nullable=True),
    Column("is_on", Boolean, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("removed_at", Instant, nullable=True),
    CheckConstraint("kind IN ('medium', 'programme', 'places', 'rooms', 'words')", name="kind"),
    CheckConstraint("(kind = 'medium') = (medium_id IS NOT NULL)", name="medium"),
    CheckConstraint("seconds BETWEEN 5 AND 3600", name="seconds"),
)
Index(
    "ix_playlist_item_shown",
    playlist_item.c.position,
    sqlite_where=text("removed_at IS NULL"),
)
"""`weekdays` has a 1 for each weekday on which it is shown, Monday first; no times: all day."""

medium_trouble = Table(
    "medium_trouble",
    METADATA,
    own_id(),
    Column("medium_id", ForeignKey("medium.id"), nullable=False),
    Column("what", String(20), nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False),
    Column("times", Integer, nullable=False),
    Column("cleared_at", Instant, nullable=True),
)
Index(
    "uq_medium_trouble_open",
    medium_trouble.c.medium_id,
    medium_trouble.c.what,
    unique=True,
    sqlite_where=text("cleared_at IS NULL"),
)

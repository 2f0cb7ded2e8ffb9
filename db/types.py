"""Column types: UTC instants that refuse naive values, and texts in the hub's languages."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


@dataclass(frozen=True, slots=True)
class Text:
    """One text in the three languages of the screen; Finnish is the one that is always there."""

    fi: str
    sv: str = ""
    en: str = ""

    def said(self, language: str) -> str:
        """The text in `language` ("fi", "sv", "en"), in Finnish where that one is empty."""
        return {"sv": self.sv, "en": self.en}.get(language) or self.fi

    @classmethod
    def same(cls, words: str) -> Text:
        """What one person typed in one language, shown as it is in all of them."""
        return cls(words, words, words)


class Instant(TypeDecorator[datetime]):
    """An instant: aware in Python, UTC in the database; a naive value is refused, not guessed."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware value into UTC for the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC value."""
        if value is None:
            return None
        stored: datetime = value
        return stored.astimezone(UTC) if stored.tzinfo else stored.replace(tzinfo=UTC)


class Said(TypeDecorator[Text]):
    """A `Text` kept as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> dict[str, str] | None:
        """Keep the three languages by their codes."""
        return None if value is None else asdict(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Text | None:
        """Give back the text."""
        return None if value is None else Text(**value)

"""Texts in the hub's languages, for those who may not know the database."""

from db.types import Text

LANGUAGES = ("fi", "sv", "en")

__all__ = ["LANGUAGES", "Text"]

"""Files that people write in TOML, read so that every mistake is told at once, with its line."""

from kiosk.tomlfile.mistakes import Mistake, Notes, Path
from kiosk.tomlfile.source import MOST_BYTES, TomlSource, parse, read
from kiosk.tomlfile.tables import Table
from kiosk.tomlfile.values import Reader, Wrong

__all__ = [
    "MOST_BYTES",
    "Mistake",
    "Notes",
    "Path",
    "Reader",
    "Table",
    "TomlSource",
    "Wrong",
    "parse",
    "read",
]

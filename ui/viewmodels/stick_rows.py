"""What is on memory sticks, in rows: what can be taken in, what is here already, why not (E3)."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.playlist_answers import FolderFound, FolderSeen, MediumFound
from ui import media_words
from ui.viewmodels.book import BookRow, BookShown, heading

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sticks:
    """The sticks, and the folder that is looked into; `trail` leads back to the first, `samples`
    is the folder of what came with the kiosk.
    """

    places: tuple[FolderFound, ...]
    seen: FolderSeen | None = None
    trail: tuple[str, ...] = ()
    samples: str = ""

    @property
    def takeable(self) -> tuple[MediumFound, ...]:
        """What could be taken in of this folder."""
        files = self.seen.files if self.seen else ()
        return tuple(file for file in files if file.why_not is None and not file.is_there)


def derive(found: Sticks | None, lang: str, under_way: Container[str] = frozenset()) -> BookShown:
    """The sticks, or what is in a folder of one; the files `under_way` are being taken in."""
    title = translate("MediaAdd", "Take in from a memory stick")
    again = translate("MediaAdd", "Look again")
    if found is None:
        return BookShown(title, is_loading=True)
    if found.seen is None:
        places = tuple(_folder("place", n, each) for n, each in enumerate(found.places))
        none = translate(
            "MediaAdd",
            "No memory stick is to be seen. Plug one in, wait a moment and look again.",
        )
        rows = (*(places or (BookRow("none", none, icon="question"),)), _samples())
        return BookShown(title, rows, primary=again, icon="magnifying-glass")
    files = tuple(_file(n, file, lang, under_way) for n, file in enumerate(found.seen.files))
    return _derive_folder(title, found, found.seen, files)


def _derive_folder(
    title: str, found: Sticks, seen: FolderSeen, files: tuple[BookRow, ...]
) -> BookShown:
    is_samples = seen.folder.path == found.samples
    rows = (
        heading("folder", _with_the_kiosk() if is_samples else seen.folder.name),
        *_cut(seen),
        *(_folder("folder", n, each) for n, each in enumerate(seen.folders)),
        *files,
    )
    many = len(found.takeable)
    primary = translate("MediaAdd", "Take in all %n", None, many)
    if many < 2:
        primary = translate("MediaAdd", "Done")
    back = translate("MediaAdd", "One folder up")
    if len(rows) == 1:
        rows = (*rows, heading("none", translate("MediaAdd", "There is nothing in it.")))
    icon = "plus" if many > 1 else "check"
    return BookShown(title, rows, primary=primary, secondary=back, icon=icon)


def _samples() -> BookRow:
    """What came with the program, for a hub that has nothing of its own yet."""
    open_it = translate("MediaAdd", "Open")
    return BookRow("samples:", _with_the_kiosk(), icon="gift", action=open_it)


def _with_the_kiosk() -> str:
    return translate("MediaAdd", "A picture and a film that came with the kiosk")


def _folder(kind: str, number: int, folder: FolderFound) -> BookRow:
    return BookRow(
        f"{kind}:{number}",
        folder.name,
        icon="folder",
        action=translate("MediaAdd", "Open"),
    )


def _file(number: int, file: MediumFound, lang: str, under_way: Container[str]) -> BookRow:
    row = BookRow(f"file:{number}", file.name, media_words.size(file.size, lang), icon="file")
    if file.why_not is not None:
        said = media_words.wrong(file.why_not)
        return replace(row, note=f"{said.what} {said.instead}".strip(), icon="x-circle")
    if file.is_there:
        there = translate("MediaAdd", "is here already")
        return replace(row, icon="check-circle", tail=there)
    if file.path in under_way:
        return row
    return replace(row, action=translate("MediaAdd", "Take in"))


def _cut(seen: FolderSeen) -> tuple[BookRow, ...]:
    if not seen.is_cut:
        return ()
    words = translate("MediaAdd", "There is more: put what you need into a folder of its own.")
    return (heading("more", words),)

"""What a file is by its content: a look at its bytes, then a child that decodes it (E3)."""

from __future__ import annotations

from pathlib import Path

from kiosk.media.shelf import Content
from kiosk.playlist_answers import MediumWrong


def content_of(path: Path) -> Content | MediumWrong:
    """What a file shows, or why it cannot be shown; takes up to some seconds."""
    from kiosk.media.checking import check  # not before a file is taken in
    from kiosk.media.probe import probe

    looked = check(path)
    if isinstance(looked, MediumWrong):
        return looked
    probed = probe(path)
    if isinstance(probed, MediumWrong):
        return probed
    return Content(
        probed.kind,
        looked.form.value,
        probed.width,
        probed.height,
        probed.seconds,
        probed.has_sound,
    )


def first_look(path: Path) -> MediumWrong | None:
    """Why a file is none that can be shown, by its first bytes; at once."""
    from kiosk.media.checking import check

    looked = check(path)
    return looked if isinstance(looked, MediumWrong) else None

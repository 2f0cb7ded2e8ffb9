"""What the manager reads of pictures and films: what each is, who shows it, why not (E3, E4)."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QUrl

from kiosk.playlist_answers import MediumKept, MediumTrouble, MediumWrong
from kiosk.programme_answers import MediumFacts, MediumKind
from ui import times
from ui.words import Sentence

translate = QCoreApplication.translate

MEGABYTE = 1_000_000
LEAST_SECONDS = 0.5
"""What is shorter did not say how long it is."""


def what(medium: MediumFacts) -> str:
    """A picture or film in two words: "kuva · 1920 × 1080", "video · 1 min 2 s"."""
    if medium.kind is MediumKind.PICTURE:
        return f"{kind(medium)} · {medium.width} × {medium.height}"
    known = (medium.seconds or 0) >= LEAST_SECONDS
    return f"{kind(medium)} · {length(medium.seconds or 0)}" if known else kind(medium)


def kind(medium: MediumFacts) -> str:
    """A picture or a film, in a word."""
    is_picture = medium.kind is MediumKind.PICTURE
    return translate("Media", "picture") if is_picture else translate("Media", "film")


def icon(kind: MediumKind) -> str:
    """The same as a shape."""
    return "image" if kind is MediumKind.PICTURE else "film-strip"


def picture(medium: MediumFacts) -> str:
    """The address of what is shown small beside its name, "" where there is nothing."""
    return QUrl.fromLocalFile(medium.small).toString() if medium.small else ""


def length(seconds: float) -> str:
    """How long: "12 s", "1 min 2 s", "1 h 3 min"."""
    whole = max(1, round(seconds))
    minutes, hours = whole // 60, whole // 3600
    if hours:
        return (
            translate("Media", "%1 h %2 min")
            .replace("%1", str(hours))
            .replace("%2", str(minutes % 60))
        )
    if not minutes:
        return translate("Media", "%1 s").replace("%1", str(whole))
    if not whole % 60:
        return translate("Media", "%1 min").replace("%1", str(minutes))
    said = translate("Media", "%1 min %2 s").replace("%1", str(minutes))
    return said.replace("%2", str(whole % 60))


def size(count: int, lang: str) -> str:
    """How large a file is: "3,2 Mt", "0,1 Mt" at the least."""
    megabytes = max(count / MEGABYTE, 0.1)
    number = f"{megabytes:.0f}" if megabytes >= 10 else f"{megabytes:.1f}"
    number = number if lang == "en" else number.replace(".", ",")
    return translate("Media", "%1 MB").replace("%1", number)


def shown_by(kept: MediumKept) -> str:
    """How many items of the playlist and events show it."""
    parts = []
    if kept.items:
        parts.append(translate("Media", "%n time(s) on the playlist", None, kept.items))
    if kept.events:
        parts.append(translate("Media", "in %n event(s)", None, kept.events))
    return ", ".join(parts) or translate("Media", "not shown anywhere")


def skipped(trouble: MediumTrouble, when: tuple[datetime, str, str]) -> str:
    """Why it was skipped and since when, and the way out; `when` is now, the zone, the language."""
    now, zone, lang = when
    said = wrong(trouble.what)
    since = times.moment(trouble.first_at, now, zone, lang)
    told = translate("Media", "Not shown since %1.").replace("%1", since)
    return " ".join(each for each in (told, said.what, said.instead) if each)


def wrong(why: MediumWrong) -> Sentence:  # noqa: C901, PLR0911, PLR0912 -- one line a reason
    """Why a file cannot be shown, and what to do instead."""
    match why:
        case MediumWrong.MISSING:
            return Sentence(
                translate("Media", "The file is not there any more."),
                translate("Media", "Plug the stick in again, or take the file in anew."),
            )
        case MediumWrong.NOT_A_FILE:
            return Sentence(translate("Media", "This cannot be read as a file."))
        case MediumWrong.EMPTY:
            return Sentence(
                translate("Media", "The file is empty."),
                translate("Media", "Copy it to the stick once more."),
            )
        case MediumWrong.TOO_LARGE:
            return Sentence(
                translate("Media", "The file is too large."),
                translate("Media", "A film may have 2 GB, a picture 60 MB."),
            )
        case MediumWrong.TOO_MANY_PIXELS:
            return Sentence(
                translate("Media", "The picture has too many dots."),
                translate("Media", "Make it smaller; 1920 × 1080 is enough."),
            )
        case MediumWrong.TOO_LONG:
            return Sentence(
                translate("Media", "The film is too long."),
                translate("Media", "Cut it shorter."),
            )
        case MediumWrong.PLAYLIST:
            return Sentence(
                translate("Media", "This only names other files."),
                translate("Media", "Take in the pictures and films themselves."),
            )
        case MediumWrong.UNKNOWN_KIND:
            return Sentence(
                translate("Media", "What is in it is no picture or film that can be shown here."),
                translate("Media", "In the program that made it, save it as JPEG, PNG or MP4."),
            )
        case MediumWrong.BROKEN:
            return Sentence(
                translate("Media", "The file is damaged."),
                translate("Media", "Save it anew and take it in again."),
            )
        case MediumWrong.NO_PICTURE:
            return Sentence(translate("Media", "There is only sound in it, no picture."))
        case MediumWrong.STUCK:
            return Sentence(
                translate("Media", "The picture stood still."),
                translate("Media", "Save the film as MP4 (H.264) and take it in again."),
            )
        case MediumWrong.NO_ROOM:
            return Sentence(
                translate("Media", "There is too little room on the disk."),
                translate("Media", "Remove films that are not needed any more."),
            )
        case MediumWrong.CHANGED:
            return Sentence(
                translate("Media", "The file has changed."),
                translate("Media", "Take it in again."),
            )
        case MediumWrong.NO_PLAYER:
            return Sentence(
                translate("Media", "There is no VLC on this machine, so films cannot be shown."),
                translate("Media", "Ask for libvlc5 and vlc-plugin-base to be installed."),
            )
    assert_never(why)

"""The same words, 40 % longer: what a screen must bear from the translations still to come."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from functools import cache
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from ui.front import Front
from ui.language import TRANSLATIONS

LONGER = 0.4
PLACE = re.compile(r"(%L?\d|%n|\{\w*\})")
WORD = re.compile(r"[^\W\d_]{3,}")
ENDINGS = "uksellisissakaan"
"""What Finnish hangs on its words, letter by letter: no syllable to break them at is added."""
LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"

_worn: list[QTranslator] = []


def longer(text: str) -> str:
    """The text with so many letters more at the ends of its words; places for values stay."""
    parts = PLACE.split(text)
    owed, letters = 0.0, cycle(ENDINGS)

    def grow(found: re.Match[str]) -> str:
        nonlocal owed
        owed += LONGER * len(found[0])
        more = round(owed)
        owed -= more
        return found[0] + "".join(next(letters) for _ in range(more))

    for at in range(0, len(parts), 2):
        owed += LONGER * len(WORD.sub("", parts[at]).strip())
        parts[at] = WORD.sub(grow, parts[at])
    return "".join(parts)


def longer_catalogue(lang: str) -> ElementTree.Element:
    """The translations into a language, each of them longer; English stands in the sources."""
    every = _catalogue("fi" if lang == "en" else lang)
    own = {_key(message): message for message in _catalogue(lang).iter("message")}
    for message in every.iter("message"):
        translation = next(message.iter("translation"))
        if lang == "en":
            counted = own.get(_key(message))
            english = None if counted is None else counted.find("translation")
            translation[:] = [] if english is None else list(english)
            translation.text = message.findtext("source") if english is None else None
        for form in [*translation.iter("numerusform")] or [translation]:
            form.text = longer(form.text or "")
    every.set("language", lang)
    return every


def _catalogue(lang: str) -> ElementTree.Element:
    return ElementTree.parse(TRANSLATIONS / f"hub_kiosk_{lang}.ts").getroot()  # noqa: S314 - ours


def _key(message: ElementTree.Element) -> tuple[str, str]:
    return message.findtext("source", ""), message.findtext("comment", "")


@cache
def _translator(lang: str) -> QTranslator:
    """Compiled like every other: one that is asked in Python would be asked from other threads."""
    made = QTranslator()
    with tempfile.TemporaryDirectory() as folder:
        catalogue, compiled = Path(folder) / "longer.ts", Path(folder) / "longer.qm"
        catalogue.write_bytes(ElementTree.tostring(longer_catalogue(lang)))
        command: list[str | Path] = [LRELEASE, "-silent", catalogue, "-qm", compiled]
        subprocess.run(command, check=True, capture_output=True)
        if not made.load(str(compiled)):
            raise OSError(f"{compiled} could not be loaded")
    return made


def say_longer(front: Front, *, is_longer: bool) -> None:
    """Let the screen say everything longer, or as it is; again after a change of language."""
    wanted = [_translator(front.language.now)] if is_longer else []
    if wanted == _worn:
        return
    say_as_it_is()
    for translator in wanted:
        QCoreApplication.installTranslator(translator)
        _worn.append(translator)
    front.language.again()
    front.comfort.languageChanged.emit()


def say_as_it_is() -> None:
    """Take the longer words out of the application."""
    while _worn:
        QCoreApplication.removeTranslator(_worn.pop())

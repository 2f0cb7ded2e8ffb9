"""Every sentence for every refusal and trouble: what a "no" sounds like on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.trouble import Trouble

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is the matter, and what to do instead; neither blames anybody."""

    what: str
    instead: str = ""


def trouble(fault: Trouble) -> Sentence:
    """What a visitor is told when the world is broken; the manager reads the log."""
    if type(fault).__name__ == "Busy":
        return Sentence(
            translate("Words", "This takes longer than usual."),
            translate("Words", "Please wait a moment and try again."),
        )
    return Sentence(
        translate("Words", "This did not work right now."),
        translate("Words", "Nothing is lost. Please try again, or tell the hub manager."),
    )


def bug() -> Sentence:
    """What a visitor is told when we made a mistake."""
    return Sentence(
        translate("Words", "Something went wrong on our side."),
        translate("Words", "Please ask the hub manager."),
    )

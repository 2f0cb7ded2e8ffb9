"""How a room works that is shown to people before they begin, in short sentences (B1)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.room_answers import MyReservation
from ui.viewmodels.reservation_when import equipment

translate = QCoreApplication.translate


def induction_lines(mine: MyReservation, lang: str) -> tuple[str, ...]:
    """What there is, and what to do from the door to the going."""
    lines = (
        equipment(mine, lang),
        translate("Induction", "Shut the door, and try out the sound before you record."),
        translate(
            "Induction", "When you record, turn on “On air” with your code: others keep quiet."
        ),
        translate(
            "Induction", "When you go: things in their places, and take your files with you."
        ),
        translate("Induction", "Something does not work? Tell it with your code by two touches."),
    )
    return tuple(line for line in lines if line)

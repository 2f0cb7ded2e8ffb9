"""The page after "not today": a kind word and what to do instead; nothing is written (V3)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.page import Manner, PageModel

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by ui.door_pages")
class NotToday(PageModel):
    """Knows nothing and asks nobody: what is said stands in the page."""

    NAME = "not_today"
    MANNER = Manner(idle_s=20, warns=False, is_end=True)

    @Slot()
    def done(self) -> None:
        """Read."""
        self.home()

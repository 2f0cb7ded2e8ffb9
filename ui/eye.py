"""The eye: whether the camera that reads passes sees anything, for every page that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ui.camera import Camera
from ui.vlc_camera import CameraState

BLIND = frozenset({CameraState.ABSENT, CameraState.LOST})


class Eye(QObject):
    """Watches the camera; `changed` when it goes blind or sees again.

    A camera that is only being opened is not blind yet, and a hub without one has nothing to mend.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera: Camera | None = None
        self._state = CameraState.NONE

    @property
    def state(self) -> CameraState:
        """How the camera is."""
        return self._state

    @property
    def is_blind(self) -> bool:
        """Whether there should be a camera that sees, and is not."""
        return self._state in BLIND

    def watch(self, camera: Camera) -> None:
        """Follow this camera."""
        self._camera = camera
        camera.stateChanged.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """A camera that is tried again is not there yet: it stays blind until it sees."""
        state = self._camera.state if self._camera else CameraState.NONE
        if state is not self._state:
            self._state = state
            self.changed.emit()

"""Work off the interface thread; answers, troubles and facts back on it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from kiosk.trouble import Trouble
from kiosk.worker import Worker

log = logging.getLogger(__name__)

A = TypeVar("A")


def _always() -> bool:
    return True


class Bridge(QObject):
    """The one way from a view model to a desk and back.

    `happened` brings facts after their commit, `troubled` what the world broke, `broken` that
    there is a bug. All three, and every answer, arrive on the interface thread.
    """

    happened = Signal(object)
    troubled = Signal(object)
    broken = Signal()
    _arrived = Signal(object)
    _heard = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_open = True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        work: Callable[[], A],
        then: Callable[[A], None],
        is_wanted: Callable[[], bool] = _always,
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Do `work` on the worker and hand its answer to `then`.

        The answer, or the trouble, is dropped when `is_wanted` says no by then: whoever asked has
        gone, and the next visitor must see nothing of it. With `failed` trouble goes there, for
        those who can show by themselves that they know no better; else `troubled` tells it.
        """
        future: Future[A] = self._worker.submit(work)
        future.add_done_callback(lambda done: self._bring((done, then, is_wanted, failed)))

    def close(self) -> None:
        """Nobody is there any more: what is under way comes to nobody, and a bug to the log."""
        self._is_open = False

    def _bring(self, parcel: Any) -> None:
        if isValid(self):
            self._arrived.emit(parcel)

    def hear(self, fact: object) -> None:
        """Pass a fact on to the interface thread; may be called from any thread."""
        self._heard.emit(fact)

    @Slot(object)
    def _deliver(self, parcel: Any) -> None:
        future, then, is_wanted, failed = parcel
        fault = future.exception()
        if fault is None:
            if self._is_open and is_wanted():
                then(future.result())
        elif isinstance(fault, Trouble):
            log.warning("%s: %s", type(fault).__name__, fault, exc_info=fault)
            if self._is_open and is_wanted():
                (failed or self.troubled.emit)(fault)
        else:
            log.critical("a bug behind the screen", exc_info=fault)
            self.broken.emit()

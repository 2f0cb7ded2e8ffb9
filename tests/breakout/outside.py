"""What must be so before and after whatever hands try: one window, full, in front; nothing else."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtQuick import QQuickItem

from tests.driving import Driver
from ui.viewmodels.manager_session import ManagerPage

MENUS = frozenset(
    {
        QAccessible.Role.MenuBar,
        QAccessible.Role.PopupMenu,
        QAccessible.Role.MenuItem,
        QAccessible.Role.ToolTip,
    }
)
POPUPS = ("QQuickPopupItem", "QQuickMenu", "QQuickContextMenu", "QQuickDialog")


@dataclass(frozen=True, slots=True)
class Outside:
    """The world around the page."""

    windows: tuple[str, ...]
    in_front: str
    processes: tuple[int, ...]
    menus: tuple[str, ...]
    is_in_managers_area: bool


def look(driver: Driver) -> Outside:
    """How the world is now."""
    front = QGuiApplication.focusWindow()
    return Outside(
        tuple(_said(window) for window in QGuiApplication.allWindows() if window.isVisible()),
        _said(front) if front else "nothing",
        children(),
        tuple(item.metaObject().className() for item in driver.items() if _is_menu(item)),
        isinstance(driver.front.models[driver.page()], ManagerPage),
    )


def children() -> tuple[int, ...]:
    """The processes that this one has started."""
    tasks = Path(f"/proc/{os.getpid()}/task")
    found = [child for task in tasks.iterdir() for child in _read(task / "children").split()]
    return tuple(sorted(map(int, found)))


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:  # a thread that has just ended
        return ""


def _said(window: QWindow) -> str:
    where = window.geometry()
    extent = f"{where.width()}x{where.height()} at {where.x()},{where.y()}"
    return f"{window.metaObject().className()} {window.visibility().name} {extent}"


def _is_menu(item: QQuickItem) -> bool:
    if item.metaObject().className().startswith(POPUPS):
        return True
    known = QAccessible.queryAccessibleInterface(item)
    return known is not None and known.role() in MENUS

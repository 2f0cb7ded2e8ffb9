"""Looks for a word everywhere a visitor's word could stay: screen, QML tree, models, log, files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtQuick import QQuickItem

from tests.driving import Driver

WORD = "Kanarialintunen"
"""Nobody types it by chance, and the on-screen keyboard can."""

HOLD_WORDS = ("QString", "QVariant", "QUrl", "QStringList", "QVariantList", "QVariantMap")


def whole_tree(root: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all items in it, seen or not."""
    yield root
    for item in root.childItems():
        yield from whole_tree(item)


def properties(one: QObject) -> Iterator[str]:
    """Every property of an object that can hold words; of a list model every field of every row."""
    described = one.metaObject()
    for at in range(described.propertyCount()):
        found = described.property(at)
        if found.typeName() in HOLD_WORDS:
            yield str(one.property(found.name()))
    if isinstance(one, QAbstractItemModel):
        for row in range(one.rowCount()):
            for role in one.roleNames():
                yield str(one.data(one.index(row, 0), role))


def places_in_memory(door: Driver, word: str = WORD) -> list[str]:
    """Where the screen's objects and the view models hold the word."""
    tree = [
        f"{one.metaObject().className()} {one.objectName()}"
        for one in whole_tree(door.window.contentItem())
        if any(word in said for said in properties(one))
    ]
    models = [
        f"model {name}"
        for name, model in door.front.models.items()
        if word in repr(vars(model)) or any(word in said for said in properties(model))
    ]
    frame = ["shell"] if word in repr(vars(door.shell)) else []
    return tree + models + frame


def files_with(folder: Path, word: str = WORD) -> list[str]:
    """The files under a folder, the database's -wal and -shm with them, that hold the word."""
    forms = [word.encode(), word.encode("utf-16-le"), word.lower().encode()]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]

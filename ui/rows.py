"""A list model over frozen rows: delegates stay while their row stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt

FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Rows of one frozen dataclass; its field names are the roles.

    `show` compares the new rows with the old ones and says only what is different, so that a
    delegate whose row is the same is neither made anew nor moved. `key` names the field by which
    a row is the same row with other contents; without it rows are told apart by their place.
    """

    def __init__(self, kind: type, key: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(kind))
        self._key = key
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return self._rows

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields of the dataclass."""
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self._names)}

    def rowCount(self, parent: Any = NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Any, role: int = FIRST_ROLE) -> Any:
        """One field of one row."""
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows, telling the views no more than what is different."""
        new = tuple(rows)
        if self._key is not None and self._order(new) != self._order(self._rows):
            self._rearrange(new)
        elif self._key is None:
            self._resize(new)
        self._rewrite(new)

    def _order(self, rows: Sequence[Any]) -> list[Any]:
        return [getattr(row, self._key or "") for row in rows]

    def _rearrange(self, new: tuple[Any, ...]) -> None:
        """Take away the rows that are gone, then put the others where they belong."""
        wanted = self._order(new)
        for at in reversed(range(len(self._rows))):
            if self._order(self._rows)[at] not in wanted:
                self._take(at)
        for at, row in enumerate(new):
            have = self._order(self._rows)
            if at < len(have) and have[at] == wanted[at]:
                continue
            if wanted[at] in have[at:]:
                self._take(have.index(wanted[at], at))
            self._put(at, row)

    def _resize(self, new: tuple[Any, ...]) -> None:
        while len(self._rows) > len(new):
            self._take(len(self._rows) - 1)
        for at in range(len(self._rows), len(new)):
            self._put(at, new[at])

    def _rewrite(self, new: tuple[Any, ...]) -> None:
        old, self._rows = self._rows, new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            roles = [
                FIRST_ROLE + i
                for i, name in enumerate(self._names)
                if getattr(before, name) != getattr(after, name)
            ]
            if roles:
                index = self.index(at, 0)
                self.dataChanged.emit(index, index, roles)

    def _take(self, at: int) -> None:
        self.beginRemoveRows(NOWHERE, at, at)
        self._rows = self._rows[:at] + self._rows[at + 1 :]
        self.endRemoveRows()

    def _put(self, at: int, row: Any) -> None:
        self.beginInsertRows(NOWHERE, at, at)
        self._rows = (*self._rows[:at], row, *self._rows[at:])
        self.endInsertRows()

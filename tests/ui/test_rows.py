"""Rows: what a list tells its views, and that they show what is there."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QSignalSpy

from ui.rows import FIRST_ROLE, RowModel


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    people: int


ANNA, BEN, CEM = Row("Anna", 1), Row("Ben", 2), Row("Cem", 3)


def spies(model: RowModel) -> tuple[QSignalSpy, QSignalSpy, QSignalSpy]:
    return (
        QSignalSpy(model.rowsInserted),
        QSignalSpy(model.rowsRemoved),
        QSignalSpy(model.dataChanged),
    )


def names(model: RowModel) -> list[str]:
    return [model.data(model.index(at, 0), FIRST_ROLE) for at in range(model.rowCount())]


def test_the_roles_are_the_fields_names() -> None:
    assert [bytes(name.data()) for name in RowModel(Row).roleNames().values()] == [
        b"name",
        b"people",
    ]


def test_a_field_is_read_by_its_role() -> None:
    model = RowModel(Row)
    model.show([ANNA, BEN])
    assert model.data(model.index(1, 0), FIRST_ROLE + 1) == 2
    assert model.data(model.index(1, 0), FIRST_ROLE + 2) is None


def test_the_same_rows_again_say_nothing() -> None:
    model = RowModel(Row, key="name")
    model.show([ANNA, BEN])
    inserted, removed, changed = spies(model)
    model.show([ANNA, BEN])
    assert (inserted.count(), removed.count(), changed.count()) == (0, 0, 0)


def test_a_row_with_other_contents_keeps_its_delegate() -> None:
    model = RowModel(Row, key="name")
    model.show([ANNA, BEN])
    inserted, removed, changed = spies(model)
    model.show([ANNA, replace(BEN, people=5)])
    assert (inserted.count(), removed.count(), changed.count()) == (0, 0, 1)
    assert changed.at(0)[2] == [FIRST_ROLE + 1]


def test_a_row_that_goes_takes_no_other_with_it() -> None:
    model = RowModel(Row, key="name")
    model.show([ANNA, BEN, CEM])
    inserted, removed, changed = spies(model)
    model.show([ANNA, CEM])
    assert (inserted.count(), removed.count(), changed.count()) == (0, 1, 0)


def test_without_a_key_rows_are_told_apart_by_their_place() -> None:
    model = RowModel(Row)
    model.show([ANNA])
    model.show([BEN, CEM])
    assert names(model) == ["Ben", "Cem"]
    model.show([])
    assert names(model) == []


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), min_size=1, max_size=6))
def test_whatever_is_shown_after_whatever_it_is_what_is_there(shown: list[list[str]]) -> None:
    model = RowModel(Row, key="name")
    for wanted in shown:
        model.show([Row(name, 1) for name in wanted])
        assert names(model) == wanted
        assert model.rowCount() == len(wanted)


@pytest.mark.parametrize("key", [None, "name"])
def test_an_index_beyond_the_rows_has_nothing(key: str | None) -> None:
    model = RowModel(Row, key=key)
    assert model.data(model.index(0, 0)) is None

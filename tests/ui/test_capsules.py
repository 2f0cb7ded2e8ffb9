"""The capsules: what each one says, and that any number of them fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from ui.front import QML

WIDTH, HEIGHT = 700, 130
Make = Callable[..., QQuickItem]


@pytest.fixture
def make(qapp: object) -> Iterator[Make]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(
        engine, QUrl.fromLocalFile(str(QML / "HubKiosk" / "parts" / "Capsules.qml"))
    )
    made: list[QQuickItem] = []

    def capsules(**given: object) -> QQuickItem:
        item = component.createWithInitialProperties(
            {"width": WIDTH, "maxHeight": HEIGHT, "largest": 52, **given}
        )
        assert isinstance(item, QQuickItem), component.errorString()
        made.append(item)
        return item

    yield capsules
    made.clear()
    delete(engine)


def capsules_of(item: QQuickItem) -> list[QQuickItem]:
    return [child for child in item.childItems() if child.property("kind")]


def kinds(item: QQuickItem) -> list[str]:
    return [str(child.property("kind")) for child in capsules_of(item)]


def test_those_inside_come_first_then_called_held_and_free(make: Make) -> None:
    row = make(limit=10, inside=4, called=2, held=1)
    assert kinds(row) == ["inside"] * 4 + ["called"] * 2 + ["held"] + ["free"] * 3


@pytest.mark.parametrize("limit", range(1, 61))
@pytest.mark.parametrize(("width", "height"), [(700, 130), (300, 400), (1000, 40), (200, 200)])
def test_any_limit_fits_into_any_room(make: Make, limit: int, width: int, height: int) -> None:
    row = make(limit=limit, width=width, maxHeight=height)
    found = capsules_of(row)
    assert len(found) == limit
    assert max(each.x() + each.width() for each in found) <= width + 0.5
    assert max(each.y() + each.height() for each in found) <= height + limit**0.5
    assert min(each.width() for each in found) >= 4
    places = {(each.x(), each.y()) for each in found}
    assert len(places) == limit


def test_ten_are_one_row_in_the_size_of_the_sketches(make: Make) -> None:
    row = make(limit=10)
    assert {each.y() for each in capsules_of(row)} == {0}
    assert capsules_of(row)[0].width() == 52


def test_more_people_than_the_cap_stand_past_it(make: Make) -> None:
    row = make(limit=6, inside=8)
    assert [bool(each.property("isPastCap")) for each in capsules_of(row)] == [False] * 6 + [
        True
    ] * 2


def test_an_override_adds_places_past_the_cap(make: Make) -> None:
    row = make(limit=12, cap=10, inside=11)
    assert [bool(each.property("isPastCap")) for each in capsules_of(row)][9:] == [
        False,
        True,
        True,
    ]


def test_no_places_are_no_row(make: Make) -> None:
    assert make(limit=0).property("count") == 0

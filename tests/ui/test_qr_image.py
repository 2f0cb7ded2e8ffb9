"""QR codes on the screen: crisp, black on white, readable, and gone after the reset."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.qr import QUIET_ZONE, qr_matrix
from ui.qr_image import LARGEST_SIDE, MOST_SHOWN, PROVIDER, QrImages, drawn

WIFI = 'WIFI:T:WPA;S:Hub % #1/2;P:"\\;?&=;;'
BLACK, WHITE = 0xFF000000, 0xFFFFFFFF


def read(image: QImage) -> str | None:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(bytes(grey.constBits())).cast("B", (grey.height(), grey.bytesPerLine()))
    found = zxingcpp.read_barcode(rows)
    return found.text if found else None


def asked(images: QrImages, address: str, side: int) -> QImage:
    size = QSize()
    image = images.requestImage(address.rpartition("/")[2], size, QSize(side, side))
    assert size == image.size()
    return image


@pytest.mark.parametrize(("width", "height"), [(300, 300), (301, 450), (640, 299), (49, 49)])
def test_the_picture_has_the_size_asked_for_and_is_read(width: int, height: int) -> None:
    image = drawn("HP1" + "A" * 149, width, height)
    assert (image.width(), image.height()) == (width, height)
    assert read(image) == "HP1" + "A" * 149


def test_every_module_is_a_square_of_whole_pixels_with_its_quiet_zone() -> None:
    matrix = qr_matrix("1234")
    scale, left = 10, 41
    image = drawn("1234", 292, 292)
    assert left >= QUIET_ZONE * scale
    for y in range(image.height()):
        for x in range(image.width()):
            column, row = (x - left) // scale, (y - left) // scale
            inside = 0 <= column < len(matrix) and 0 <= row < len(matrix)
            dark = inside and matrix[row][column]
            assert image.pixel(x, y) == (BLACK if dark else WHITE)


def test_a_picture_too_small_grows_and_one_too_large_is_cut_down() -> None:
    assert drawn("1234", 5, 5).size() == QSize(29, 29)
    assert drawn("1234", 100_000, 100_000).size() == QSize(LARGEST_SIDE, LARGEST_SIDE)
    assert drawn("1234").size() == QSize(232, 232)
    assert drawn("1234", 0, 100).size() == QSize(100, 100)
    assert drawn("1234", -1, -1).size() == QSize(232, 232)


def test_an_address_says_nothing_of_its_text_and_stays_the_same() -> None:
    images = QrImages()
    address = images.show(WIFI)
    assert address == f"image://{PROVIDER}/1"
    assert images.show("other") != address
    assert images.show(WIFI) == address
    assert images.show("") == ""
    assert read(asked(images, address, 400)) == WIFI


def test_after_the_reset_an_address_is_white_and_never_used_again() -> None:
    images = QrImages()
    address = images.show(WIFI)
    images.forget_all()
    image = asked(images, address, 200)
    assert {image.pixel(x, y) for x in range(200) for y in range(200)} == {WHITE}
    assert images.show(WIFI) != address


def test_only_so_many_are_kept_the_newest_ones() -> None:
    images = QrImages()
    addresses = [images.show(f"text {n}") for n in range(MOST_SHOWN + 1)]
    assert read(asked(images, addresses[0], 200)) is None
    assert read(asked(images, addresses[1], 200)) == "text 1"


def test_qml_shows_it(qtbot: QtBot) -> None:
    engine, images = QQmlEngine(), QrImages()
    engine.addImageProvider(PROVIDER, images)
    component = QQmlComponent(engine)
    source = (
        "import QtQuick\nImage { cache: false; smooth: false; "
        f"sourceSize: Qt.size(233, 233); source: '{images.show(WIFI)}' }}"
    )
    component.setData(QByteArray(source.encode()), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem)
    assert (item.width(), item.height()) == (233, 233)
    assert item.property("progress") == 1.0
    item.deleteLater()

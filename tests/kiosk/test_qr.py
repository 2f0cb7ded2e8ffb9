"""QR codes as matrices: a reader reads back what was drawn, and phones join the Wi-Fi."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.passes import Signer
from kiosk.qr import LONGEST_TEXT, QUIET_ZONE, Matrix, qr_matrix, wifi_text

MODULES_OF_VERSION_6 = 41
SIGNER = Signer(Ed25519PrivateKey.generate(), hub_number=1, key_id=1)
PASS_TEXT = SIGNER.issue(datetime(2026, 11, 20, tzinfo=UTC), 1)[1]


def barcode_in(matrix: Matrix, scale: int = 3) -> zxingcpp.Barcode:
    side = (len(matrix) + 2 * QUIET_ZONE) * scale
    grey = bytearray(b"\xff" * side * side)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            for line in range(scale if is_dark else 0):
                at = ((y + QUIET_ZONE) * scale + line) * side + (x + QUIET_ZONE) * scale
                grey[at : at + scale] = bytes(scale)
    picture = memoryview(bytes(grey)).cast("B", (side, side))
    found = zxingcpp.read_barcode(picture)
    assert found is not None
    return found


def test_a_pass_is_a_qr_code_of_version_6_and_level_m() -> None:
    matrix = qr_matrix(PASS_TEXT)
    found = barcode_in(matrix)
    assert len(matrix) == MODULES_OF_VERSION_6
    assert (found.text, found.ec_level) == (PASS_TEXT, "M")


def test_that_size_is_of_the_alphanumeric_mode_and_just_holds_it() -> None:
    """In lower case the same letters are bytes, and take more modules."""
    assert len(qr_matrix(PASS_TEXT + "22")) == MODULES_OF_VERSION_6
    assert len(qr_matrix(PASS_TEXT + "222")) > MODULES_OF_VERSION_6
    assert len(qr_matrix(PASS_TEXT.lower())) > MODULES_OF_VERSION_6


def test_a_matrix_is_square_rows_of_plain_truth() -> None:
    matrix = qr_matrix("1234")
    assert {len(row) for row in matrix} == {len(matrix)} == {21}
    assert {type(module) for row in matrix for module in row} == {bool}
    assert matrix[0][:8] == (True,) * 7 + (False,)


@settings(max_examples=40)
@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=200))
def test_what_is_drawn_is_what_is_read(text: str) -> None:
    assert barcode_in(qr_matrix(text)).bytes == text.encode()


@pytest.mark.parametrize("text", ["Hyvää päivää, åäö", "日本", "🟢 vapaa"])
def test_other_letters_are_drawn_as_utf_8(text: str) -> None:
    assert barcode_in(qr_matrix(text)).bytes == text.encode()


def test_the_longest_text_fits_and_one_byte_more_is_refused() -> None:
    assert len(qr_matrix("é" * (LONGEST_TEXT // 2) + "a")) == 177
    for text in ("a" * (LONGEST_TEXT + 1), "é" * 1166, ""):
        with pytest.raises(ValueError, match="holds 1 to 2331 bytes"):
            qr_matrix(text)


@pytest.mark.parametrize(
    ("ssid", "password", "text"),
    [
        ("HUBteekki", "kahvi tauko", "WIFI:T:WPA;S:HUBteekki;P:kahvi tauko;;"),
        ("HUBteekki", "", "WIFI:T:nopass;S:HUBteekki;;"),
        ('a\\b;c,d:e"f', ';;\\"', 'WIFI:T:WPA;S:a\\\\b\\;c\\,d\\:e\\"f;P:\\;\\;\\\\\\";;'),
        ("Apteekin äly", "åäö12345", "WIFI:T:WPA;S:Apteekin äly;P:åäö12345;;"),
    ],
)
def test_a_wifi_is_said_with_its_signs_escaped(ssid: str, password: str, text: str) -> None:
    assert wifi_text(ssid, password) == text


def test_a_hidden_wifi_says_so() -> None:
    assert wifi_text("Takahuone", "salaisuus", is_hidden=True).endswith(";H:true;;")


def fields_of(text: str) -> dict[str, str]:
    """Read a Wi-Fi text as a phone does: a backslash makes the next sign a letter."""
    found, field, escaped = {}, "", False
    for char in text.removeprefix("WIFI:"):
        if char == ";" and not escaped:
            if field:
                found[field[0]] = field[2:]
            field = ""
        elif char == "\\" and not escaped:
            escaped = True
            continue
        else:
            field += char
        escaped = False
    return found


@given(st.text(min_size=1, max_size=32), st.text(min_size=8, max_size=63))
def test_a_phone_reads_back_every_name_and_password(ssid: str, password: str) -> None:
    assert fields_of(wifi_text(ssid, password)) == {"T": "WPA", "S": ssid, "P": password}

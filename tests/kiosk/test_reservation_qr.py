"""The picture of a reservation's code: drawn and read back, and nothing else is taken for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.qr import qr_matrix
from kiosk.reservation_qr import code_of, text_of
from tests.kiosk.test_qr import barcode_in

CODES = st.integers(0, 999_999).map("{:06}".format)


@given(CODES)
def test_every_code_comes_back_from_its_text(code: str) -> None:
    assert code_of(text_of(code)) == code


def test_a_reader_reads_the_picture_back() -> None:
    found = barcode_in(qr_matrix(text_of("042617")))
    assert code_of(found.text) == "042617"


def test_a_scanner_that_types_small_letters_or_adds_a_line_end_is_understood() -> None:
    assert code_of("hubr:042617\r\n") == "042617"


@pytest.mark.parametrize(
    "text", ["", "042617", "HUBR:", "HUBR:04261", "HUBR:0426177", "HUBR:04261a", "HUBR:٠٤٢٦١٧"]
)
def test_anything_else_is_no_reservation(text: str) -> None:
    assert code_of(text) is None


@pytest.mark.parametrize("code", ["", "12345", "1234567", "12345x"])
def test_what_is_no_code_is_not_drawn(code: str) -> None:
    with pytest.raises(ValueError, match="six digits"):
        text_of(code)


@pytest.mark.parametrize("typed", ["HUBR:012345", "hubr:012345", "HUBRÖ012345", "HUBR;012345\n"])
def test_a_scanner_with_another_keyboard_is_understood(typed: str) -> None:
    assert code_of(typed) == "012345"


@pytest.mark.parametrize("typed", ["HUBR012345", "HUBR::012345", "HUBR:12345", "xHUBR:012345"])
def test_what_is_nearly_a_code_is_none(typed: str) -> None:
    assert code_of(typed) is None

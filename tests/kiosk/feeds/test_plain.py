"""Titles, places and links are one line of plain text, whatever was hidden in them (T-56, P-22)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.limits import LIMITS
from kiosk.feeds.plain import LONGEST_TEXT, link, plain_text
from kiosk.feeds.reading import read_here
from tests.kiosk.feeds.calendars import HELSINKI, NOW, calendar, event, only, read

RIGHT_TO_LEFT = "\u202e"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Kuoro\\, kahvit\\; pulla", "Kuoro, kahvit; pulla"),
        ("Eka rivi\\ntoka rivi", "Eka rivi toka rivi"),
        ("C:\\\\new", "C:\\new"),
        ("<b>Kuoro</b> &amp; kahvit", "Kuoro & kahvit"),
        ("&lt;b&gt;Kuoro&lt;/b&gt;", "Kuoro"),
        ("&amp;lt;img src=x onerror=alert(1)&amp;gt;Kuoro", "Kuoro"),
        ("<script>alert('Kuoro')</script>Kahvit", "Kahvit"),
        ('<img src="file:///etc/passwd">Kuoro', "Kuoro"),
        ("Lapset < 7 v. ja > 3 v.", "Lapset < 7 v. ja > 3 v."),
        ("5<6 &mdash; ja 7>6", "5<6 — ja 7>6"),
        (f"Kuoro{RIGHT_TO_LEFT}ispup", "Kuoroispup"),
        ("Ku\u200boro\ufeff\u2066", "Kuoro"),
        ("Kuoro\x00\x07\x1b[31m", "Kuoro [31m"),
        ("a\u2028b\u2029c\u00a0d", "a b c d"),
        ("Z\u0351\u0352\u0357\u035balkoa", "Z\u0351\u0352alkoa"),
        ("a\u0308iti", "äiti"),
        ("👩‍👩‍👧 Perhekahvila ❤️", "👩‍👩‍👧 Perhekahvila ❤️"),
        ("Sámi álbmotbeaivi", "Sámi álbmotbeaivi"),
        ("   ", ""),
        ("<br>", ""),
        ("<&#x202e;b>Kuoro", "Kuoro"),
        ("<\u200bscript>x()</script>Kuoro", "Kuoro"),
        ("&#60;&#8203;b&#62;Kuoro", "Kuoro"),
        ("%s {0} =1+1 '; DROP TABLE", "%s {0} =1+1 '; DROP TABLE"),
    ],
)
def test_a_title_is_what_a_person_would_read(raw: str, text: str) -> None:
    assert plain_text(raw) == text


def test_a_long_title_is_cut_and_says_so() -> None:
    cut = plain_text("Kuoro " * 100)
    assert len(cut) <= LONGEST_TEXT
    assert cut.endswith("…")


@given(st.text(max_size=400))
def test_no_text_hides_anything(raw: str) -> None:
    text = plain_text(raw)
    assert len(text) <= LONGEST_TEXT
    assert text == " ".join(text.split())
    kinds = {unicodedata.category(sign) for sign in text} - {"Zs"}
    assert not kinds & {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert not {sign for sign in text if unicodedata.category(sign) == "Cf"} - set("\u200c\u200d")


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("https://a.fi/x?y=1#z", True),
        ("http://a.fi:8080/", True),
        ("https://xn--nekoski-4waa.fi/", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("https://me:secret@a.fi/", False),
        ("https://äänekoski.fi/", False),
        ("https://a.fi/\u202eiu", False),
        ("https://a.fi/ b", False),
        ("https://a.fi/<b>", False),
        ("https:///x", False),
        ("https://[::1", False),
        ("https://a.fi:x/", False),
        ("https://a.fi/" + "x" * 500, False),
        ("WIFI:T:WPA;S:evil;;", False),
        ("", False),
    ],
)
def test_a_link_is_an_address_of_the_web_or_nothing(raw: str, kept: bool) -> None:
    assert link(raw) == (raw if kept else "")


def test_only_title_times_place_and_link_are_kept() -> None:
    found = read(
        event(
            SUMMARY=";LANGUAGE=fi:Kuoro",
            LOCATION="Sali\\, yläkerta",
            URL=";VALUE=URI:https://a.fi/k",
            DESCRIPTION="Matti Meikäläinen 040 1234567",
            ORGANIZER=";CN=Matti Meikäläinen:mailto:matti@a.fi",
            ATTENDEE=";CN=Maija Meikäläinen:mailto:maija@a.fi",
            CONTACT="Maija",
            COMMENT="Matti",
            X_ALT_DESC="<b>Matti</b>",
        )
        + "\nBEGIN:VALARM\nSUMMARY:Matti\nEND:VALARM"
    )
    kept = only(found)
    assert (kept.title, kept.place, kept.link) == ("Kuoro", "Sali, yläkerta", "https://a.fi/k")
    assert "Matti" not in repr(found)
    assert "Maija" not in repr(found)
    assert b"Matti" in calendar(event(SUMMARY="Matti")), "the control: calendars do carry names"


def test_letters_that_a_fold_has_cut_in_two_are_whole_again() -> None:
    raw = calendar(event(SUMMARY="Äitien kahvit ☕")).replace("Ä".encode(), b"\xc3\r\n \x84")

    (row,) = read_here(raw, HELSINKI, NOW, LIMITS).rows.values()
    assert row["title"] == "Äitien kahvit ☕"
    (old,) = read_here(
        calendar(event(SUMMARY="Äiti")).decode().encode("cp1252"), HELSINKI, NOW, LIMITS
    ).rows.values()
    assert old["title"] == "Äiti"


@pytest.mark.parametrize("uid", ["a" * 65, "ä" * 40, "a b", "x\u202ey", "", "a" * 15_000])
def test_a_strange_uid_becomes_a_short_one_and_stays_the_same(uid: str) -> None:
    first, second = (only(read(event(UID=uid))) for _ in range(2))
    assert first == second
    assert first.uid.isascii()
    assert 0 < len(first.uid) <= 64

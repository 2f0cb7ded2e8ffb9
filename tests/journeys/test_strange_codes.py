"""Codes that are no pass: a calm sentence each, none of their text on the screen, nothing lost."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.passes import Signer
from tests.driving import Driver
from tests.hub import APTEEKKI, Hub
from tests.journeys.wedge import Wedge

MARK = "SECRETMARK"
NO_PASS = "Tuo koodi ei ole hubikortti."
STRANGE = {
    "url": f"https://example.org/{MARK}?q=1",
    "wifi": f"WIFI:T:WPA;S:{MARK};P:salaisuus;;",
    "vcard": f"BEGIN:VCARD\nVERSION:3.0\nFN:{MARK} Meikäläinen\nTEL:040\nEND:VCARD",
    "long": MARK * 290,
    "control": f"{MARK}\x00\x07\x1b[31m\x7f",
    "markup": f"<b>{MARK}</b><img src='file:///etc/passwd'>",
    "right to left": f"\u202e{MARK}\u202c",
    "emoji": f"🎉🎉{MARK}🎉",
    "prefix only": "HP1",
    "cut short": "HP1" + "A" * 40,
    "digits": "6416453061187",
}
ARE_TYPED = ("url", "wifi", "long", "digits", "cut short")
"""What a scanner can type on any layout; the others come by the camera."""


@pytest.mark.parametrize("kind", STRANGE)
def test_a_code_that_is_no_pass_is_said_to_be_none(hub: Hub, door: Driver, kind: str) -> None:
    visit = hub.arrive(1, APTEEKKI)
    door.shell.scan(STRANGE[kind])
    door.settle()
    assert NO_PASS in door.texts()
    assert door.sees("scan_no")
    assert not door.says(MARK)
    assert hub.inside == 1
    assert hub.kiosk.reception.leave(visit.visit_id).people == 1  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", ARE_TYPED)
def test_a_scanner_that_types_one_puts_none_of_it_into_a_form(
    hub: Hub, door: Driver, wedge: Wedge, kind: str
) -> None:
    door.tap("tile_check_in")
    door.tap("nameInput")
    wedge.type_by_hand("Aino")
    wedge.scan(STRANGE[kind])
    assert NO_PASS in door.texts()
    assert not door.says(MARK)
    assert door.find("nameInput").property("text") == "Aino"
    assert door.page() == "check_in"
    assert not door.sees("scan_check_in")


def forged(text: str) -> str:
    """The same pass with another signature."""
    raw = bytearray(base64.b32decode(text[3:] + "=" * (-len(text[3:]) % 8)))
    raw[-1] ^= 1
    return "HP1" + base64.b32encode(bytes(raw)).decode().rstrip("=")


def of_another_version(text: str) -> str:
    """The same pass, as a later program may write it."""
    return "HP2" + text[3:]


def of_another_hub(_text: str) -> str:
    """A good pass of a hub that is not in the ring."""
    _, other = Signer(Ed25519PrivateKey.generate(), 77, 1).issue(
        datetime(2026, 11, 1, tzinfo=UTC), 365
    )
    return other


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (forged, "Emme saaneet varmuutta tuosta kortista."),
        (of_another_version, "Tämä näyttö ei osaa lukea sellaista korttia."),
        (of_another_hub, "Emme vielä tunne kortin hubia."),
    ],
    ids=["forged", "other version", "other hub"],
)
def test_a_pass_that_opens_nothing_here_is_refused_calmly(
    hub: Hub, door: Driver, wedge: Wedge, change: object, said: str
) -> None:
    visit = hub.arrive(1, APTEEKKI)
    strange = change(visit.pass_text)  # type: ignore[operator]
    wedge.scan(strange)
    assert said in door.texts()
    assert not door.says(strange[:24])
    assert hub.inside == 1


def test_a_revoked_and_an_expired_pass_are_refused_and_still_lead_out(
    hub: Hub, door: Driver, wedge: Wedge
) -> None:
    visit = hub.arrive(1, APTEEKKI)
    hub.kiosk.reception.leave(visit.visit_id)
    hub.clock.turn_to(datetime(2028, 2, 1, 10, tzinfo=UTC))
    hub.kiosk.caretaker.tidy()
    wedge.scan(visit.pass_text)
    assert "Tuon kortin voimassaolo on päättynyt." in door.texts()
    assert hub.inside == 0


def test_from_a_refusal_on_the_front_page_the_next_step_is_one_touch(
    hub: Hub, door: Driver
) -> None:
    door.shell.scan("https://example.org")
    door.settle()
    door.rest()
    door.tap("scan_check_in")
    assert door.page() == "check_in"


def test_an_empty_scan_is_no_scan(hub: Hub, door: Driver) -> None:
    door.shell.scan("  \n")
    door.settle()
    assert not door.sees("scanTitle")

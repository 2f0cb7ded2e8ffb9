"""A call just before closing promises no minute in which the hub is closed (O9)."""

from __future__ import annotations

from datetime import datetime

from tests.hub import HELSINKI, Hub


def test_a_call_lasts_until_closing_at_the_latest(hub: Hub) -> None:
    came = hub.fill()
    hub.clock.turn_to(datetime(2026, 11, 24, 15, 58, tzinfo=HELSINKI))
    hub.kiosk.line.wait(hub.asks())
    hub.clock.turn_to(datetime(2026, 11, 24, 17, 58, tzinfo=HELSINKI))
    for visit in came:
        hub.kiosk.reception.leave(visit.visit_id)

    (called,) = hub.see().called

    assert called.called_until == datetime(2026, 11, 24, 18, 0, tzinfo=HELSINKI)

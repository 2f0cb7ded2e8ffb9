"""Makes the view models of the manager's area and of the first start, over one session."""

from __future__ import annotations

from kiosk.app import Kiosk
from ui.bridge import Bridge
from ui.viewmodels.correction import Correction
from ui.viewmodels.gate import Gate
from ui.viewmodels.holds import Holds
from ui.viewmodels.let_over import LetOver
from ui.viewmodels.limits import Limits
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.new_hold import NewHoldForm
from ui.viewmodels.new_limit import NewLimitForm
from ui.viewmodels.now import Now, NowDesks
from ui.viewmodels.page import PageModel
from ui.viewmodels.setup import Setup
from ui.viewmodels.shell import Shell


def manager_pages(shell: Shell, bridge: Bridge, kiosk: Kiosk) -> list[PageModel]:
    """The first start, the gate, and everything behind it."""
    session = ManagerSession(shell, bridge, kiosk.manager)
    places = (kiosk.places, kiosk.reception)
    now = NowDesks(kiosk.reception, kiosk.line, kiosk.places, lambda: kiosk.jobs.last_tidied_at)
    return [
        Setup(shell, bridge, (kiosk.reception, kiosk.hours, kiosk.manager)),
        Gate(shell, bridge, session, kiosk.manager),
        Now(shell, bridge, session, now),
        Correction(shell, bridge, session, places),
        LetOver(shell, bridge, session, places),
        Limits(shell, bridge, session, places),
        NewLimitForm(shell, bridge, session, places),
        Holds(shell, bridge, session, places),
        NewHoldForm(shell, bridge, session, places),
    ]

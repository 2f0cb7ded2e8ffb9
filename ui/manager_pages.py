"""Makes the view models of the manager's area and of the first start, over one session."""

from __future__ import annotations

from functools import partial

from kiosk.app import Kiosk
from kiosk.worker import Worker
from ui.bridge import Bridge
from ui.desktop import Desktop
from ui.manager_media_pages import manager_media_pages
from ui.manager_programme_pages import manager_programme_pages
from ui.manager_room_pages import manager_room_pages
from ui.viewmodels.close_kiosk import CloseKiosk
from ui.viewmodels.correction import Correction
from ui.viewmodels.day_hours import DayHoursForm
from ui.viewmodels.gate import Gate
from ui.viewmodels.holds import Holds
from ui.viewmodels.hours import Hours
from ui.viewmodels.let_over import LetOver
from ui.viewmodels.limits import Limits
from ui.viewmodels.log import Log
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.new_hold import NewHoldForm
from ui.viewmodels.new_limit import NewLimitForm
from ui.viewmodels.new_pin import NewPin
from ui.viewmodels.now import Now, NowDesks
from ui.viewmodels.page import PageModel
from ui.viewmodels.roll_call import RollCallDesks, RollCallList
from ui.viewmodels.set_clock import SetClock
from ui.viewmodels.setup import Setup
from ui.viewmodels.shell import Shell
from ui.viewmodels.sign_up_book import Papers
from ui.viewmodels.weekday_hours import WeekdayHours


def slow_bridge(shell: Shell, worker: Worker) -> Bridge:
    """The way to devices that let one wait: what goes wrong is told by the shell."""
    bridge = Bridge(worker, shell)
    shell.listen_to(bridge)
    return bridge


def manager_pages(shell: Shell, bridge: Bridge, kiosk: Kiosk, desktop: Desktop) -> list[PageModel]:
    """The first start, the gate, and everything behind it."""
    session = ManagerSession(shell, bridge, kiosk.manager)
    places = (kiosk.places, kiosk.reception)
    hours = (kiosk.hours, kiosk.reception)
    roll_call = RollCallDesks(
        kiosk.manager,
        kiosk.reception,
        kiosk.places,
        desktop.papers,
        desktop.printer,
        slow_bridge(shell, desktop.worker) if desktop.worker else bridge,
    )
    now = NowDesks(
        kiosk.reception,
        kiosk.line,
        kiosk.places,
        kiosk.upkeep.state,
        kiosk.timekeeper,
        kiosk.lacks,
        kiosk.rooms_desk.asked,
        kiosk.rooms.look,
        kiosk.rooms_desk.mend,
        kiosk.media_desk.media,
        kiosk.feed_desk.feeds,
        partial(kiosk.programme.look, None, 1),
    )
    return [
        Setup(shell, bridge, (kiosk.reception, kiosk.hours, kiosk.manager)),
        Gate(shell, bridge, session, kiosk.manager, lacks_keys=kiosk.keys_missing is not None),
        Now(shell, bridge, session, now),
        Correction(shell, bridge, session, places),
        LetOver(shell, bridge, session, places),
        NewPin(shell, bridge, session, (kiosk.manager, kiosk.reception)),
        SetClock(shell, bridge, session, (kiosk.timekeeper, kiosk.reception)),
        CloseKiosk(shell, bridge, session, (kiosk.manager, kiosk.reception)),
        Limits(shell, bridge, session, places),
        NewLimitForm(shell, bridge, session, places),
        Holds(shell, bridge, session, places),
        NewHoldForm(shell, bridge, session, places),
        Hours(shell, bridge, session, hours),
        WeekdayHours(shell, bridge, session, hours),
        DayHoursForm(shell, bridge, session, hours),
        Log(shell, bridge, session, (kiosk.manager, kiosk.reception, kiosk.rooms)),
        RollCallList(shell, bridge, session, roll_call),
        *manager_room_pages(shell, bridge, session, kiosk),
        *manager_media_pages(
            shell,
            bridge,
            session,
            kiosk,
            slow_bridge(shell, desktop.copier) if desktop.copier else bridge,
        ),
        *manager_programme_pages(
            shell,
            bridge,
            session,
            kiosk,
            Papers(roll_call.papers, roll_call.printer, roll_call.devices),
        ),
    ]

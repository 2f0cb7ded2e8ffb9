"""Makes the view models of the visitors' pages over their desks; the office's are made later."""

from __future__ import annotations

from functools import partial

from kiosk.app import Kiosk
from ui.bridge import Bridge
from ui.desktop import Desktop
from ui.film import FilmPlayer
from ui.front import Pages
from ui.sounds import Silence, Sounds
from ui.viewmodels.booked import Booked
from ui.viewmodels.called import Called
from ui.viewmodels.check_in import CheckIn
from ui.viewmodels.check_out import CheckOut
from ui.viewmodels.event import Event, EventDesks
from ui.viewmodels.full import NoRoom
from ui.viewmodels.group import Group
from ui.viewmodels.home import Home, RoomsAtTheDoor
from ui.viewmodels.idle import Idle, IdleDesks
from ui.viewmodels.my_sign_up import OneSignUp
from ui.viewmodels.not_today import NotToday
from ui.viewmodels.page import PageModel
from ui.viewmodels.reservation import Reservation
from ui.viewmodels.reservation_deeds import HolderDesks
from ui.viewmodels.reserve import Reserve
from ui.viewmodels.rooms import Rooms
from ui.viewmodels.scan import Scan
from ui.viewmodels.shell import Shell
from ui.viewmodels.sign_up import SignUpForm
from ui.viewmodels.signed_up import HasSignedUp
from ui.viewmodels.thanks import Thanks
from ui.viewmodels.waiting import InLine
from ui.viewmodels.welcome import Welcome
from ui.viewmodels.whats_on import WhatsOn


def kiosk_pages(
    kiosk: Kiosk,
    sounds: Sounds | None = None,
    desktop: Desktop | None = None,
    film: FilmPlayer | None = None,
) -> Pages:
    """All pages' view models at once, over their desks."""
    door, office = door_pages(kiosk, sounds, film), office_pages(kiosk, desktop or Desktop())
    return lambda shell, bridge: [*door(shell, bridge), *office(shell, bridge)]


def office_pages(kiosk: Kiosk, desktop: Desktop) -> Pages:
    """The manager's pages and the first start's; loading them takes as long as all the others."""

    def made(shell: Shell, bridge: Bridge) -> list[PageModel]:
        from ui.manager_pages import manager_pages

        return manager_pages(shell, bridge, kiosk, desktop)

    return made


def door_pages(kiosk: Kiosk, sounds: Sounds | None = None, film: FilmPlayer | None = None) -> Pages:
    """The visitors' pages' view models over their desks; a new one is added here."""

    def made(shell: Shell, bridge: Bridge) -> list[PageModel]:
        keep_open_forms(kiosk, shell, bridge)
        shell.meet(kiosk.hub)
        return [
            Home(
                shell,
                bridge,
                kiosk.reception,
                RoomsAtTheDoor(kiosk.rooms, kiosk.room_news, kiosk.programme),
            ),
            Idle(shell, bridge, idle_desks(kiosk), film),
            CheckIn(shell, bridge, kiosk.reception, kiosk.line),
            Welcome(shell, bridge, kiosk.reception, kiosk.scanning),
            NoRoom(shell, bridge, kiosk.reception, kiosk.line),
            InLine(shell, bridge, kiosk.reception),
            Called(shell, bridge, kiosk.reception, kiosk.line),
            NotToday(shell, bridge),
            Group(shell, bridge, kiosk.reception, kiosk.line),
            CheckOut(shell, bridge, kiosk.reception, kiosk.line),
            Thanks(shell, bridge, kiosk.reception),
            Scan(shell, bridge, kiosk.reception, kiosk.scanning, sounds or Silence()),
            Rooms(shell, bridge, kiosk.rooms, kiosk.booking),
            Reserve(shell, bridge, kiosk.rooms, kiosk.booking, kiosk.room_line),
            Booked(shell, bridge, kiosk.booking, kiosk.booth, kiosk.reception),
            Reservation(shell, bridge, holder_desks(kiosk)),
            WhatsOn(shell, bridge, kiosk.programme),
            Event(shell, bridge, event_desks(kiosk), film),
            SignUpForm(shell, bridge, kiosk.sign_ups, kiosk.programme),
            HasSignedUp(shell, bridge, kiosk.reception),
            OneSignUp(shell, bridge, kiosk.sign_ups),
        ]

    return made


def idle_desks(kiosk: Kiosk) -> IdleDesks:
    """Whom the idle screen asks, and tells of broken media."""
    return IdleDesks(kiosk.idle, kiosk.reception, kiosk.rooms, kiosk.media_desk)


def event_desks(kiosk: Kiosk) -> EventDesks:
    """Whom the page of an event asks."""
    return EventDesks(kiosk.programme, kiosk.room_news, kiosk.reception, kiosk.media_desk)


def holder_desks(kiosk: Kiosk) -> HolderDesks:
    """Whom the page of one's reservation asks."""
    return HolderDesks(kiosk.my_room, kiosk.booking, kiosk.room_line, kiosk.booth, kiosk.sign_ups)


def keep_open_forms(kiosk: Kiosk, shell: Shell, bridge: Bridge) -> None:
    """Have the key of each form that opens on the disk before anything is confirmed with it."""
    unfinished = kiosk.unfinished
    shell.confirming.keep = lambda key: bridge.ask(partial(unfinished.keep, key), lambda _: None)
    shell.confirming.forget = lambda: bridge.ask(unfinished.forget, lambda _: None)

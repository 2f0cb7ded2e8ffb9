"""Makes the view models of the manager's programme and calendars, over one session."""

from __future__ import annotations

from kiosk.app import Kiosk
from ui.bridge import Bridge
from ui.viewmodels.cancel_event import CancelEvent
from ui.viewmodels.event_form import EventForm
from ui.viewmodels.feed_form import FeedForm
from ui.viewmodels.feed_list import FeedDesks, FeedList
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.one_event import OneEvent
from ui.viewmodels.one_feed import OneFeed
from ui.viewmodels.page import PageModel
from ui.viewmodels.programme_book import ProgrammeBook
from ui.viewmodels.programme_desks import ProgrammeDesks
from ui.viewmodels.shell import Shell
from ui.viewmodels.sign_up_book import Papers, SignUpBook


def manager_programme_pages(
    shell: Shell, bridge: Bridge, session: ManagerSession, kiosk: Kiosk, papers: Papers
) -> list[PageModel]:
    """The weeks, one event and its form, who signed up; the calendars from outside."""
    desks = ProgrammeDesks(kiosk.programme_desk, kiosk.reception, kiosk.media_desk.media)
    calendars = FeedDesks(kiosk.feed_desk, kiosk.reception)
    return [
        ProgrammeBook(shell, bridge, session, desks),
        OneEvent(shell, bridge, session, desks),
        EventForm(shell, bridge, session, desks),
        CancelEvent(shell, bridge, session, desks),
        SignUpBook(shell, bridge, session, desks, papers),
        FeedList(shell, bridge, session, calendars),
        OneFeed(shell, bridge, session, calendars),
        FeedForm(shell, bridge, session, calendars),
    ]

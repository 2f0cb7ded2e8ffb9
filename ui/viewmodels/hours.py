"""The opening hours: the week, and the days that are otherwise (M2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import DayHours, DayOff, HubView, Locked
from kiosk.desks.hours import HoursDesk
from kiosk.desks.reception import Reception
from ui import hours_words, times
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HoursSeen:
    """The week, the exceptions from it, and the hub."""

    week: tuple[DayHours, ...]
    days_off: tuple[DayOff, ...]
    view: HubView


def derive(seen: HoursSeen | None, lang: str) -> BookShown:
    """The exceptions first, because they are what is looked for, then the week."""
    title = translate("Hours", "When the hub is open")
    primary = translate("Hours", "Another day")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    rows = [heading("week", translate("Hours", "The usual week"))]
    rows += [_weekday_row(day, lang) for day in seen.week]
    if seen.days_off:
        rows.append(heading("days", translate("Hours", "Days that are otherwise")))
    rows += [_day_row(day, seen.view, lang) for day in seen.days_off]
    return BookShown(title, tuple(rows), primary=primary)


def _weekday_row(day: DayHours, lang: str) -> BookRow:
    name = hours_words.LONG_DAYS[lang][day.weekday]
    said = hours_words.hours(day.stretches, lang)
    return BookRow(
        key=f"week:{day.weekday}",
        icon="clock" if day.stretches else "moon",
        title=f"{name}: {said}",
        note=hours_words.staffed(day.stretches, lang),
        action=translate("Hours", "Change"),
    )


def _day_row(day: DayOff, view: HubView, lang: str) -> BookRow:
    name = times.near_day(day.day, view.day, lang)
    return BookRow(
        key=f"day:{day.day.isoformat()}",
        icon="calendar-x" if day.is_closed else "calendar-blank",
        title=f"{name}: {hours_words.hours(day.stretches, lang)}",
        note=day.reason.said(lang) if day.reason else "",
        action=translate("Hours", "As usual"),
        sure=translate("Hours", "Let the usual hours hold on that day?"),
        yes=translate("Hours", "Yes, as usual"),
    )


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Hours(Book):
    """Shows the hours; a weekday can be changed, an exception made or taken back."""

    NAME = "hours"
    TAB = "limits"
    SECTION = "hours"
    COLUMNS = 2

    _seen: HoursSeen | None

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[HoursDesk, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._hours, self._reception = desks

    def shown(self) -> BookShown:
        """The hours."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the hours."""

        def work(session: str) -> HoursSeen | Locked:
            week = self._hours.week(session)
            days_off = self._hours.days_off(session)
            if isinstance(week, Locked) or isinstance(days_off, Locked):
                return Locked()
            return HoursSeen(week, days_off, self._reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Change a weekday, or take an exception back."""
        kind, _, which = key.partition(":")
        if kind == "week" and self._seen:
            self.open("weekday_hours", self._seen.week[int(which)])
        elif kind == "day":
            day = date.fromisoformat(which)
            self.ask_desk(lambda session: self._hours.clear_day_off(session, day), self.settle)

    def act_primary(self) -> None:
        """A day that is otherwise."""
        self.open("day_hours")

"""The limits: which hold now and later, why, and who may be inside because of them (O2)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers import HubView, LimitRule, Locked
from kiosk.desks.places import PlacesDesk
from kiosk.desks.reception import Reception
from ui import manager_words, times
from ui.bridge import Bridge
from ui.viewmodels.book import Book, BookRow, BookShown, heading
from ui.viewmodels.manager_session import ManagerSession
from ui.viewmodels.shell import Shell

QML_IMPORT_NAME = "HubKiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Seen = tuple[tuple[LimitRule, ...], HubView]


def derive(seen: Seen | None, lang: str) -> BookShown:
    """The limits by scope, the whole hub first."""
    title = translate("Limits", "How many may be inside")
    primary = translate("Limits", "New limit")
    if seen is None:
        return BookShown(title, primary=primary, is_loading=True)
    rules, view = seen
    rows: list[BookRow] = []
    for scope in (view.places.hub, *view.places.sides):
        of_scope = [rule for rule in rules if rule.space_id == scope.space_id]
        name = manager_words.scope(view.places, scope.space_id, lang)
        rows.append(heading(f"scope-{scope.space_id}", name))
        covering = [rule for rule in of_scope if _covers(rule, view.at)]
        rows += [_row(rule, view, lang, is_last=covering == [rule]) for rule in of_scope]
    return BookShown(title, tuple(rows), primary=primary)


def _covers(rule: LimitRule, at: datetime) -> bool:
    return rule.starts_at <= at and (rule.ends_at is None or at < rule.ends_at)


def _row(rule: LimitRule, view: HubView, lang: str, *, is_last: bool) -> BookRow:
    reason = rule.reason.said(lang) if rule.reason else ""
    return BookRow(
        key=rule.limit_id,
        icon="check-circle" if rule.is_in_force else "clock",
        title=translate("Limits", "up to %n people", None, rule.places),
        note=" · ".join(part for part in (_when(rule, view, lang), reason) if part),
        tail=translate("Limits", "in force") if rule.is_in_force else "",
        action="" if is_last else translate("Limits", "Remove"),
        sure=translate("Limits", "Remove this limit? Nobody is sent out."),
        yes=translate("Limits", "Yes, remove"),
    )


def _when(rule: LimitRule, view: HubView, lang: str) -> str:
    zone, now = view.hub.zone, view.at
    start = times.moment(rule.starts_at, now, zone, lang)
    if rule.ends_at is None:
        return translate("Limits", "from %1 on").replace("%1", start)
    end = times.moment(rule.ends_at, now, zone, lang)
    return translate("Limits", "from %1 until %2").replace("%1", start).replace("%2", end)


@QmlElement
@QmlUncreatable("made by ui.manager_pages")
class Limits(Book):
    """Shows the limits, and takes one out of force."""

    NAME = "limits"
    TAB = "limits"
    SECTION = "limits"

    _seen: Seen | None

    def __init__(
        self,
        shell: Shell,
        bridge: Bridge,
        session: ManagerSession,
        desks: tuple[PlacesDesk, Reception],
    ) -> None:
        super().__init__(shell, bridge, session)
        self._places, self._reception = desks

    def shown(self) -> BookShown:
        """The limits."""
        return derive(self._seen, self.lang)

    def look_again(self) -> None:
        """Ask for the limits."""

        def work(session: str) -> Seen | Locked:
            rules = self._places.limits(session)
            return rules if isinstance(rules, Locked) else (rules, self._reception.look())

        self.ask_desk(work, self.show)

    def act(self, key: str) -> None:
        """Take a limit out of force."""
        self.ask_desk(lambda session: self._places.end_limit(session, key), self.settle)

    def act_primary(self) -> None:
        """A new limit."""
        self.open("new_limit")

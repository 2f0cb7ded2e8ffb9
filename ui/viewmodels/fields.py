"""The fields that several of the manager's forms have: scope, reason, day, time, PIN."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView
from ui import manager_words, times
from ui.viewmodels.form_state import Field, FormState, Options

translate = QCoreApplication.translate


def scope_field(view: HubView, value: str, lang: str, *, has_hub: bool = True) -> Field:
    """The whole hub, or one side."""
    options = [
        {"value": side.space_id or "", "text": side.name.said(lang), "icon": "door"}
        for side in view.places.sides
    ]
    if has_hub:
        words = manager_words.scope(view.places, None, lang)
        options.insert(0, {"value": "", "text": words, "icon": "house"})
    return Field("scope", "choice", translate("Fields", "Where"), value, options=options)


def number_field(key: str, label: str, value: int, least: int, most: int) -> Field:
    """A small number of people."""
    return Field(key, "number", label, str(value), least=least, most=most)


def reason_field(value: str, label: str, ready: Sequence[str], hint: str = "") -> Field:
    """Words of one's own, or ready ones."""
    options: Options = [{"value": words, "text": words} for words in ready]
    return Field("reason", "text", label, value, hint=hint, options=options)


def day_field(state: FormState, key: str, label: str, lang: str) -> Field:
    """A day, by steps of a day and a week."""
    day = date.fromisoformat(state.values[key])
    said = times.near_day(day, state.the_view.day, lang)
    full = times.day(day, lang)
    return Field(key, "day", label, state.values[key], said if said == full else f"{said}, {full}")


def time_field(state: FormState, key: str, label: str) -> Field:
    """A time of the day, by steps of an hour and a quarter."""
    return Field(key, "time", label, state.values[key])


def pin_field(state: FormState) -> Field:
    """The PIN again, in dots."""
    return Field("pin", "pin", translate("Fields", "The PIN once more"), "•" * len(pin_of(state)))


def pin_of(state: FormState) -> str:
    """The digits so far."""
    return state.values.get("pin", "")


def told_field(key: str, title: str, words: str = "", tone: str = "leaf") -> Field:
    """Something to read before it is done."""
    return Field(key, "told", title, text=words, tone=tone)


def next_hour(view: HubView) -> tuple[str, str]:
    """Today and the next full hour of the hub, to begin with."""
    here = view.at.astimezone(ZoneInfo(view.hub.zone))
    hour = min(here.hour + 1, 23)
    return here.date().isoformat(), f"{hour:02}:00"

"""What a scan is answered with, in words and in shape: in, out, or a calm no (V7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.answers import (
    AlreadyDone,
    Closed,
    Forgotten,
    Full,
    HubView,
    Moved,
    NotTaken,
    PassIn,
    PassOut,
    PassRefused,
    ScopePlaces,
    Stay,
)
from ui import words
from ui.sounds import Sound

translate = QCoreApplication.translate

Scanned = PassIn | PassOut | AlreadyDone | PassRefused | Full | Closed


@dataclass(frozen=True, slots=True)
class ReservationRead:
    """The code of a reservation was scanned, while somebody fills something in."""

    code: str


Told = Scanned | Moved | Forgotten | NotTaken | ReservationRead


@dataclass(frozen=True, slots=True)
class TouchRow:
    """One thing that the holder may still want, in one touch."""

    key: str
    icon: str
    label: str


@dataclass(frozen=True, slots=True)
class ScanState:
    """The last answer of the desk; `has_form` says that somebody is filling one in below it."""

    key: str = ""
    told: Told | None = None
    view: HubView | None = None
    has_form: bool = False


@dataclass(frozen=True, slots=True)
class ScanShown:
    """What the card shows; `kind` is its shape: in, out, stays or no; empty is no card."""

    kind: str = ""
    icon: str = ""
    title: str = ""
    words: str = ""
    touches: tuple[TouchRow, ...] = ()
    openly: str = ""
    """The words without the name in them, for everybody's ears; empty where there is none."""


def sound_of(answer: Scanned) -> Sound:
    """What is to be heard."""
    match answer:
        case PassIn():
            return Sound.IN
        case PassOut():
            return Sound.OUT
        case AlreadyDone():
            return Sound.IN if answer.is_inside else Sound.OUT
        case PassRefused() | Full() | Closed():
            return Sound.NO
    assert_never(answer)


def derive(state: ScanState, lang: str) -> ScanShown:
    """What the card shows of `state`, in the language of the translator in force."""
    told, view = state.told, state.view
    if isinstance(told, ReservationRead):
        return _reservation()
    if told is None or view is None:
        return ScanShown()
    match told:
        case PassIn():
            return _in(told, view, lang)
        case PassOut():
            return _out(told, view, lang)
        case AlreadyDone():
            return _already(told)
        case Moved():
            return _moved(told, lang)
        case Forgotten():
            return _forgotten()
    return _no(told, state, view, lang)


def _in(told: PassIn, view: HubView, lang: str) -> ScanShown:
    came = told.checked_in
    hello = translate("Scan", "Welcome, %1!").replace("%1", came.name) if came.name else ""
    left = translate("Scan", "%n places are left.", None, view.places.hub.free)
    where = f"{_where(came.stays, lang)}. {left}"
    touches = [
        *_sides("move", came.stays, view, lang),
        *(
            [TouchRow("forget", "eraser", translate("Scan", "Forget my name"))]
            if came.is_remembered
            else []
        ),
    ]
    return ScanShown(
        kind="in",
        icon="sign-in",
        title=translate("Scan", "You are in"),
        words=f"{hello} {where}".strip(),
        touches=tuple(touches),
        openly=where if hello else "",
    )


def _out(told: PassOut, view: HubView, lang: str) -> ScanShown:
    people = told.left.people
    return ScanShown(
        kind="out",
        icon="sign-out",
        title=translate("Scan", "All %n of you are out", None, people),
        words=translate("Scan", "Thank you for the visit!"),
        touches=tuple(_sides("back", told.stays, view, lang)),
    )


def _sides(verb: str, stays: tuple[Stay, ...], view: HubView, lang: str) -> list[TouchRow]:
    """A touch for each side with room, but for the one where all of them are or were."""
    people = sum(stay.people for stay in stays)
    there = {stay.space_id: stay.people for stay in stays}
    return [
        TouchRow(
            f"{verb}:{side.space_id}",
            "arrows-left-right",
            _to(verb, people).replace("%1", side.name.said(lang)),
        )
        for side in view.places.sides
        if there.get(str(side.space_id), 0) < people and _has_room(verb, side, there, people)
    ]


def _has_room(verb: str, side: ScopePlaces, there: Mapping[str, int], people: int) -> bool:
    """Who moves keeps a place in the hub (O6); who comes back needs one again."""
    if verb == "move":
        going = people - there.get(str(side.space_id), 0)
        return going <= side.limit - side.inside - side.held
    return people <= side.free


def _to(verb: str, people: int) -> str:
    if verb == "move":
        return translate("Scan", "Rather there: %1")
    return translate("Scan", "%n only change sides: %1", None, people)


def _already(told: AlreadyDone) -> ScanShown:
    said = translate("Scan", "Your pass was read a moment ago, and that holds.")
    if told.is_inside:
        return ScanShown("in", "sign-in", translate("Scan", "You are in already"), said)
    return ScanShown("out", "sign-out", translate("Scan", "You are checked out already"), said)


def _moved(told: Moved, lang: str) -> ScanShown:
    title = translate("Scan", "You are here now: %1").replace("%1", told.to.name.said(lang))
    way = told.to.directions.said(lang) if told.to.directions else ""
    return ScanShown("in", "arrows-left-right", title, way)


def _forgotten() -> ScanShown:
    return ScanShown(
        kind="stays",
        icon="check-bold",
        title=translate("Scan", "Your name is forgotten here"),
        words=translate("Scan", "Your pass works as before, without a name."),
    )


def _reservation() -> ScanShown:
    """Whose form is on the screen decides: nothing of it is lost by the scan (V7)."""
    return ScanShown(
        kind="stays",
        icon="ticket",
        title=translate("Scan", "That was the code of a room"),
        words=translate("Scan", "What is being filled in here stays as it is."),
        touches=(TouchRow("reservation", "ticket", translate("Scan", "Open the reservation")),),
    )


def _no(
    told: PassRefused | Full | Closed | NotTaken, state: ScanState, view: HubView, lang: str
) -> ScanShown:
    zone = view.hub.zone
    match told:
        case PassRefused():
            said = words.pass_refused(told, view.at, zone, lang)
        case Full():
            said = words.full(told, lang)
        case Closed():
            said = words.closed(told, view.at, zone, lang)
        case NotTaken():
            said = words.not_taken(told)
    shown = ScanShown("no", "info", said.what, said.instead)
    return shown if state.has_form else replace(shown, touches=_ways_out(told))


def _ways_out(told: PassRefused | Full | Closed | NotTaken) -> tuple[TouchRow, ...]:
    """Where nobody's form is in the way, the next page is one touch away."""
    if not isinstance(told, PassRefused):
        return ()
    return (
        TouchRow("check_in", "sign-in", translate("Scan", "I come in")),
        TouchRow("check_out", "sign-out", translate("Scan", "I leave")),
    )


def _where(stays: tuple[Stay, ...], lang: str) -> str:
    return ", ".join(stay.name.said(lang) for stay in stays)

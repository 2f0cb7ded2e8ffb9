"""What one should know of a room before it is taken: what does not work comes first (B1, B2)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.room_refusals import Place
from ui.viewmodels.reserve_state import ReserveState, seen_room

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something to know of the room before it is taken."""

    icon: str
    title: str
    tone: str


def facts_of(state: ReserveState, place: Place) -> tuple[FactRow, ...]:
    """What one should know: what does not work comes first (B1, B2)."""
    room, seen = state.the_room, seen_room(state)
    broken = {fault.what for fault in seen.faults} if seen else set()
    named = {piece.fi for piece in room.equipment}
    rows = [
        FactRow("warning", _broken(piece.said(place.lang)), "berry")
        for piece in room.equipment
        if piece.fi in broken
    ]
    if broken - named:
        something = translate("Reserve", "Something in the room is out of order.")
        rows.append(FactRow("warning", something, "berry"))
    if seen is not None and seen.hears is not None and state.is_now:
        words = translate("Reserve", "Somebody is on air next door: please be quiet.")
        rows.append(FactRow("microphone", words, "berry"))
    rows += [
        FactRow("desktop", piece.said(place.lang), "leaf")
        for piece in room.equipment
        if piece.fi not in broken
    ]
    if room.is_step_free:
        rows.append(FactRow("wheelchair", translate("Reserve", "No steps on the way"), "leaf"))
    if room.rules.needs_approval:
        words = translate("Reserve", "The hub manager answers before it is yours.")
        rows.append(FactRow("hourglass", words, "leaf"))
    if room.rules.needs_induction:
        words = translate("Reserve", "You see how the room works when you begin.")
        rows.append(FactRow("info", words, "leaf"))
    return tuple(rows)


def _broken(name: str) -> str:
    return translate("Reserve", "Out of order: %1").replace("%1", name)

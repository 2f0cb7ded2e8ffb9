"""What the roll-call says: who and how many are where, on the screen and on paper (V8)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.answers import HubView, PresentVisit, RollCall
from ui import manager_words, times
from ui.roll_call_paper import Paper, PaperLine, PaperPart
from ui.viewmodels.book import BookRow, heading

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Present:
    """The roll-call and the hub it is of."""

    call: RollCall
    view: HubView

    def of_side(self, space_id: str | None) -> list[PresentVisit]:
        """Those who are there, then those to look for, each in the order they came."""
        here = [visit for visit in self.call.visits if visit.space_id == space_id]
        return sorted(here, key=lambda visit: (visit.is_presumed_gone, visit.arrived_at))

    def to_look_for(self) -> int:
        """People whom only the clock has sent home today."""
        return sum(visit.people for visit in self.call.visits if visit.is_presumed_gone)


def total(present: Present) -> str:
    """How many are inside, in all."""
    return translate("RollCall", "%n inside", None, present.call.places.hub.inside)


def look_for(present: Present) -> str:
    """How many are to be looked for besides; empty when none."""
    people = present.to_look_for()
    return translate("RollCall", "%n to look for", None, people) if people else ""


def who(visit: PresentVisit) -> str:
    """A name if one was given, else what is known."""
    if visit.name:
        return visit.name
    if visit.is_group:
        return translate("RollCall", "A group")
    return translate("RollCall", "A visitor")


def came(visit: PresentVisit, present: Present, lang: str) -> str:
    """Since when, and whether the kiosk only presumes that they left."""
    at = times.clock(visit.arrived_at, present.view.hub.zone, lang)
    return translate("RollCall", "came %1").replace("%1", at)


def people_of(visit: PresentVisit) -> str:
    """How many, where it is more than one."""
    return translate("RollCall", "%n people", None, visit.people) if visit.people > 1 else ""


def correction(delta: int) -> str:
    """A correction, in words."""
    if delta > 0:
        return translate("RollCall", "and %n more by count", None, delta)
    return translate("RollCall", "%n fewer by count", None, -delta)


def rows(present: Present, lang: str) -> tuple[BookRow, ...]:
    """The roll-call by side, for the screen."""
    corrections = dict(present.call.corrections)
    made: list[BookRow] = []
    for side in present.call.places.sides:
        count = translate("RollCall", "%n inside", None, side.inside)
        made.append(heading(f"side:{side.space_id}", f"{side.name.said(lang)} · {count}"))
        made += [_row(visit, present, lang) for visit in present.of_side(side.space_id)]
        delta = corrections.get(side.space_id or "", 0)
        if delta:
            key = f"count:{side.space_id}"
            made.append(BookRow(key, correction(delta), icon="pencil-simple", tone="berry"))
    return tuple(made)


def _row(visit: PresentVisit, present: Present, lang: str) -> BookRow:
    parts = [people_of(visit), came(visit, present, lang)]
    is_gone = visit.is_presumed_gone
    if is_gone:
        parts.append(translate("RollCall", "presumed gone at closing"))
    return BookRow(
        key=f"visit:{visit.visit_id}:{visit.space_id}:{visit.is_presumed_gone}",
        title=who(visit),
        note=", ".join(part for part in parts if part),
        icon="magnifying-glass" if is_gone else "users-three" if visit.is_group else "user",
        tone="berry" if is_gone else "leaf",
        tail=translate("RollCall", "look for") if is_gone else "",
        action="" if is_gone else translate("RollCall", "Take out"),
        sure=translate("RollCall", "Have they left?"),
        yes=translate("RollCall", "Yes, take out"),
    )


def paper(present: Present, lang: str) -> Paper:
    """The same on paper."""
    view = present.view
    moment = f"{times.date_of(present.call.at, view.hub.zone, lang)} " + times.hour(
        present.call.at, view.hub.zone, lang
    )
    title = translate("RollCall", "Roll-call: %1").replace("%1", view.hub.name)
    foot = translate("RollCall", "Holds names: destroy this paper when the day is over.")
    totals = ", ".join(part for part in (total(present), look_for(present)) if part)
    parts = tuple(_part(present, side.space_id, lang) for side in present.call.places.sides)
    return Paper(title, f"{moment}, {view.hub.address}", totals, parts, foot)


def _part(present: Present, space_id: str | None, lang: str) -> PaperPart:
    side = present.call.places.side(space_id or "")
    lines = [_line(visit, present, lang) for visit in present.of_side(space_id)]
    delta = dict(present.call.corrections).get(space_id or "", 0)
    if delta:
        lines.append(PaperLine(correction(delta), "", ""))
    count = translate("RollCall", "%n inside", None, side.inside)
    return PaperPart(manager_words.scope(present.call.places, space_id, lang), count, tuple(lines))


def _line(visit: PresentVisit, present: Present, lang: str) -> PaperLine:
    mark = translate("RollCall", "look for") if visit.is_presumed_gone else ""
    return PaperLine(who(visit), came(visit, present, lang), str(visit.people), mark)

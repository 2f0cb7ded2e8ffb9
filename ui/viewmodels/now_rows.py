"""What is so now, in rows: overrides, the line, who is awaited, the door, what runs by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.answers import ClockSeen, HubView, JobState, OverCap, PartyInLine, ScopePlaces
from kiosk.trouble import Trouble
from ui import manager_words, times, trouble_words
from ui.eye import BLIND
from ui.viewmodels import door
from ui.viewmodels.book import BookRow, BookShown, heading
from ui.vlc_camera import CameraState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """The places of the hub or a side, as capsules and in words."""

    name: str
    note: str
    limit: int
    cap: int
    inside: int
    held: int


def scope_rows(view: HubView, lang: str) -> tuple[ScopeRow, ...]:
    """The whole hub, then its sides."""
    return tuple(_scope_row(s, view, lang) for s in (view.places.hub, *view.places.sides))


def _scope_row(scope: ScopePlaces, view: HubView, lang: str) -> ScopeRow:
    parts = [
        translate("Now", "%n inside", None, scope.inside),
        *([translate("Now", "%n kept", None, scope.held)] if scope.held else []),
        translate("Now", "%n free", None, scope.free),
    ]
    name = manager_words.scope(view.places, scope.space_id, lang)
    cap = scope.limit - scope.extra
    return ScopeRow(name, ", ".join(parts), scope.limit, cap, scope.inside, scope.held)


def derive(
    view: HubView,
    jobs: tuple[JobState, ...],
    lang: str,
    seen: ClockSeen | None = None,
    camera: CameraState = CameraState.NONE,
) -> BookShown:
    """Everything that is not capsules, the weightiest first."""
    doubt = () if view.is_time_trusted else (_doubt_row(view, seen, lang),)
    rows = (
        *doubt,
        *_camera_rows(camera),
        *(_over_row(over, view, lang) for over in view.over),
        *(_party_row(party, view, lang) for party in view.line),
        *_hold_rows(view, lang),
        _door_row(view, lang),
        *(() if doubt else (_clock_row(),)),
        _pin_row(),
        _close_row(),
        *_job_rows(jobs, view, lang),
    )
    return BookShown(
        translate("Now", "How it is now"),
        rows,
        primary=translate("Now", "I count …"),
        secondary=translate("Now", "Let over the cap"),
    )


def lack_row(trouble: Trouble) -> BookRow:
    """Something that the kiosk had to start without."""
    said = trouble_words.for_manager(trouble)
    kind = type(trouble).__name__
    note = f"{said.instead} ({str(trouble).rstrip('.')})"
    return BookRow(f"lacks:{kind}", said.what, note, icon="warning", tone="berry")


def _over_row(over: OverCap, view: HubView, lang: str) -> BookRow:
    until = times.moment(over.until, view.at, view.hub.zone, lang)
    until = translate("Now", "until %1").replace("%1", until)
    where = manager_words.scope(view.places, over.space_id, lang)
    return BookRow(
        key=f"over:{over.override_id}",
        icon="warning",
        tone="berry",
        title=translate("Now", "%n over the cap", None, over.people),
        note=f"{where}, {until} · {over.reason}",
        action=translate("Now", "End"),
        sure=translate("Now", "End it now? Nobody is sent out."),
        yes=translate("Now", "Yes, end it"),
    )


def _party_row(party: PartyInLine, view: HubView, lang: str) -> BookRow:
    zone = view.hub.zone
    title = translate("Now", "Number %1, %n people", None, party.people)
    joined = times.clock(party.joined_at, zone, lang)
    note = translate("Now", "waiting since %1").replace("%1", joined)
    if party.called_until:
        until = times.clock(party.called_until, zone, lang)
        note = translate("Now", "called, places kept until %1").replace("%1", until)
    return BookRow(
        key=f"party:{party.waiting_id}",
        icon="bell-ringing" if party.called_until else "hourglass",
        tone="berry" if party.called_until else "leaf",
        title=title.replace("%1", str(party.number)),
        note=note,
        action=translate("Now", "Take out"),
        sure=translate("Now", "Take this party out of the line?"),
        yes=translate("Now", "Yes, take out"),
    )


def _hold_rows(view: HubView, lang: str) -> tuple[BookRow, ...]:
    zone = view.hub.zone
    return tuple(
        BookRow(
            key=f"hold:{hold.hold_id}",
            icon="bookmark-simple",
            title=hold.title.said(lang),
            note=manager_words.stretch(hold.starts_at, hold.ends_at, view.at, (zone, lang)),
            tail=translate("Now", "%1 of %2 here")
            .replace("%1", str(hold.arrived))
            .replace("%2", str(hold.people)),
        )
        for hold in view.holds
    )


def _door_row(view: HubView, lang: str) -> BookRow:
    state, note = view.door, ""
    if not state.is_open:
        if state.opens_at:
            opens = times.moment(state.opens_at, view.at, view.hub.zone, lang)
            note = translate("Now", "opens %1").replace("%1", opens)
    elif not state.is_staffed:
        note = translate("Now", "nobody is here to help")
    elif state.staffed_until and state.staffed_until != state.closes_at:
        until = times.hour(state.staffed_until, view.hub.zone, lang)
        note = translate("Now", "somebody here to help until %1").replace("%1", until)
    icon = "door" if state.is_open else "moon"
    return BookRow("door", door.door_text(view, lang), note, icon=icon)


def _doubt_row(view: HubView, seen: ClockSeen | None, lang: str) -> BookRow:
    """The clock cannot be trusted: what each says, what is so meanwhile, and the way out."""
    note = translate("Now", "Everybody is let in. Nobody is presumed gone and no name is cleared.")
    if seen is not None:
        zone = view.hub.zone
        machine = (
            times.full_date(seen.machine_at, zone, lang),
            times.hour(seen.machine_at, zone, lang),
        )
        said = translate("Now", "The machine’s clock says %1, the kiosk reckons with %2.")
        own = times.full_date(seen.at, zone, lang), times.hour(seen.at, zone, lang)
        said = said.replace("%1", " ".join(machine)).replace("%2", " ".join(own))
        note = f"{said} {note}"
    title, do = translate("Now", "The clock cannot be trusted"), translate("Now", "Set the clock")
    return BookRow("clock", title, note, icon="warning", tone="berry", action=do)


def _camera_rows(camera: CameraState) -> tuple[BookRow, ...]:
    """A camera that sees nothing: what that means, what to look at; it is tried again by itself."""
    if camera not in BLIND:
        return ()
    title = translate("Now", "The camera is not there")
    if camera is CameraState.LOST:
        title = translate("Now", "The camera has stopped")
    note = translate(
        "Now",
        "Passes are not read; day codes and touches do it all. Is its cable in, and nothing"
        " before the lens? It is tried again by itself, at least once a minute.",
    )
    return (BookRow("camera", title, note, icon="warning", tone="berry"),)


def _clock_row() -> BookRow:
    title, do = translate("Now", "The clock is right"), translate("Now", "Set the clock")
    return BookRow("clock", title, icon="clock", action=do)


def _pin_row() -> BookRow:
    title, change = translate("Now", "The manager’s PIN"), translate("Now", "Change")
    return BookRow("pin:", title, icon="key", action=change)


def _close_row() -> BookRow:
    title, close = translate("Now", "This program"), translate("Now", "Close the kiosk")
    return BookRow("close:", title, icon="power", action=close)


def _job_rows(jobs: tuple[JobState, ...], view: HubView, lang: str) -> list[BookRow]:
    """What runs by itself: what is late or went wrong first."""
    if not jobs:
        return []
    ordered = sorted(jobs, key=lambda job: not (job.is_late or job.trouble))
    title = translate("Now", "Runs by itself")
    return [heading("jobs", title), *(_job_row(job, view, lang) for job in ordered)]


def _job_row(job: JobState, view: HubView, lang: str) -> BookRow:
    zone, now = view.hub.zone, view.at
    parts = []
    if job.is_late:
        parts.append(translate("Now", "late"))
    if job.last_at:
        last = times.moment(job.last_at, now, zone, lang)
        parts.append(translate("Now", "last %1").replace("%1", last))
    if job.next_at > now + timedelta(minutes=5):
        then = times.moment(job.next_at, now, zone, lang)
        parts.append(translate("Now", "next %1").replace("%1", then))
    if job.is_waiting_for_clock:
        parts.append(translate("Now", "waits for a clock that can be trusted"))
    is_wrong = job.is_late or bool(job.trouble)
    return BookRow(
        key=f"job:{job.name}",
        title=job.title.said(lang),
        note=" · ".join([*parts, *([job.trouble] if job.trouble else [])]),
        icon="warning" if is_wrong else "check-circle",
        tone="berry" if is_wrong else "leaf",
    )

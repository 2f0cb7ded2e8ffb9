"""Every fact of the journal in a plain sentence, for the manager's log; none names a person."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk import facts, house_facts
from kiosk.answers import Departure, FullBecause
from ui import hours_words, manager_words, programme_fact_words, room_fact_words, times
from ui.fact_place import Told, Where

translate = QCoreApplication.translate


def fact(happened: object, where: Where) -> Told:
    """What happened, in words."""
    for family in FAMILIES:
        if told := family(happened, where):
            return told
    kind = happened.kind if isinstance(happened, facts.UnknownFact) else type(happened).__name__
    said = translate("Facts", "Something of a newer version: %1").replace("%1", kind)
    return Told("question", said)


def _of_visits(happened: object, where: Where) -> Told | None:
    match happened:
        case facts.VisitorArrived(sides=sides):
            people = sum(n for _, n in sides)
            return Told(
                "sign-in",
                translate("Facts", "%n came in", None, people),
                where.sides(sides),
            )
        case facts.VisitorMoved(people=people, to_side=to_side):
            said = translate("Facts", "%n changed sides", None, people)
            return Told("arrows-left-right", said, where.scope(to_side))
        case facts.VisitorLeft(sides=sides, departure=departure):
            people = sum(n for _, n in sides)
            said = translate("Facts", "%n left", None, people)
            return Told("sign-out", said, f"{where.sides(sides)} · {_departure(departure)}")
        case facts.DepartureTold(departure=departure):
            said = translate("Facts", "Somebody counted out before said so too")
            return Told("sign-out", said, _departure(departure))
        case facts.VisitorRefused(people=people, because=because):
            said = translate("Facts", "No room for %n", None, people)
            return Told("hand-palm", said, _because(because))
    return None


def _of_keeping(happened: object, _: Where) -> Told | None:
    match happened:
        case house_facts.DatabaseRestored(backup=backup):
            said = translate("Facts", "A backup was taken into use")
            return Told("clock-counter-clockwise", said, backup)
    return None


def _of_wishes(happened: object, _: Where) -> Told | None:
    match happened:
        case facts.NameRemembered():
            return Told("user", translate("Facts", "A pass holder asked to be remembered"))
        case facts.HolderForgotten():
            return Told("user", translate("Facts", "A pass holder asked to be forgotten"))
        case facts.FeedbackGiven():
            return Told("chat-circle", translate("Facts", "Somebody told how the visit was"))
    return None


def _departure(departure: str) -> str:
    match departure:
        case Departure.SCANNED:
            return translate("Facts", "with a pass")
        case Departure.TOLD:
            return translate("Facts", "with a code")
        case Departure.PRESUMED:
            return translate("Facts", "presumed: the day was over")
        case Departure.CORRECTED:
            return translate("Facts", "taken out by the manager")
    return translate("Facts", "to another side")


def _because(because: str) -> str:
    match because:
        case FullBecause.SIDE:
            return translate("Facts", "the side was full")
        case FullBecause.HELD:
            return translate("Facts", "the rest was kept for others")
    return translate("Facts", "the hub was full")


def _of_counts(happened: object, where: Where) -> Told | None:
    match happened:
        case facts.CountCorrected(space_id=side, counted=counted, reason=reason):
            said = translate("Facts", "The manager counted %n", None, counted)
            return Told("pencil-simple", said, f"{where.scope(side)} · {reason}")
        case facts.CountSettled(space_id=side):
            said = translate("Facts", "A correction was made up for by a departure")
            return Told("pencil-simple", said, where.scope(side))
        case facts.CorrectionsEnded():
            return Told("clock", translate("Facts", "The day’s corrections ended with the day"))
        case facts.NamesCleared(visits=visits, profiles=profiles):
            said = translate("Facts", "%n name(s) of earlier days cleared", None, visits + profiles)
            return Told("eraser", said)
    return None


def _of_line(happened: object, where: Where) -> Told | None:
    match happened:
        case facts.PartyWaits(number=number, people=people):
            said = translate("Facts", "Number %1 joined the line, %n people", None, people)
            return Told("hourglass", said.replace("%1", str(number)))
        case facts.PartyCalled(number=number, until=until):
            said = translate("Facts", "Number %1 was called in").replace("%1", str(number))
            ends = translate("Facts", "places kept until %1").replace("%1", where.moment(until))
            return Told("bell-ringing", said, ends)
        case facts.CallWithdrawn(number=number):
            said = translate("Facts", "The call of number %1 was taken back")
            return Told("bell-slash", said.replace("%1", str(number)))
        case facts.PartyGone(number=number, outcome=outcome):
            return Told("hourglass", _outcome(outcome).replace("%1", str(number)))
    return None


def _outcome(outcome: str) -> str:
    match outcome:
        case "came":
            return translate("Facts", "Number %1 came in")
        case "missed":
            return translate("Facts", "Number %1 did not come in time")
        case "closed":
            return translate("Facts", "Number %1 waits no longer: the day was over")
    return translate("Facts", "Number %1 left the line")


def _of_limits(happened: object, where: Where) -> Told | None:
    match happened:
        case facts.LimitSet(space_id=side, places=places, reason=reason):
            said = translate("Facts", "New limit: up to %n", None, places)
            start = translate("Facts", "from %1").replace("%1", where.moment(happened.starts_at))
            return Told("stack", said, f"{where.scope(side)}, {start} · {reason}")
        case facts.LimitEnded():
            return Told("stack", translate("Facts", "A limit was removed"))
        case facts.OverrideGranted(space_id=side, people=people, reason=reason):
            said = translate("Facts", "%n may be over the cap", None, people)
            ends = translate("Facts", "until %1").replace("%1", where.moment(happened.until))
            return Told("warning", said, f"{where.scope(side)}, {ends} · {reason}")
        case facts.OverrideEnded():
            return Told("warning", translate("Facts", "The cap holds again"))
        case facts.HoursChanged(what=what):
            said = translate("Facts", "Opening hours changed: %1").replace("%1", _day(what, where))
            return Told("clock", said)
    return None


def _day(what: str, where: Where) -> str:
    if what.isdigit() and len(what) == 1:
        return hours_words.LONG_DAYS[where.lang][int(what)]
    return times.day(date.fromisoformat(what), where.lang)


def _of_holds(happened: object, where: Where) -> Told | None:
    match happened:
        case facts.HoldWasMade(space_id=side, people=people):
            said = translate("Facts", "%n place(s) kept", None, people)
            return Told(
                "bookmark-simple", said, f"{where.scope(side)}, {_stretch(happened, where)}"
            )
        case facts.HoldReleased():
            return Told("bookmark-simple", translate("Facts", "Kept places were released"))
    return None


def _stretch(hold: facts.HoldWasMade, where: Where) -> str:
    return manager_words.stretch(hold.starts_at, hold.ends_at, where.now, (where.zone, where.lang))


def _of_manager(happened: object, _: Where) -> Told | None:
    match happened:
        case house_facts.HubLoaded():
            return Told("house", translate("Facts", "The hub was set up"))
        case house_facts.PinChosen():
            return Told("key", translate("Facts", "The manager’s PIN was set"))
        case house_facts.PinForgotten():
            said = translate("Facts", "The PIN was taken away at the computer")
            return Told("key", said)
        case house_facts.ManagerCameIn():
            return Told("lock-key-open", translate("Facts", "The PIN was given"))
        case house_facts.KioskWasClosed():
            return Told("power", translate("Facts", "The kiosk was closed on its screen"))
        case house_facts.PinMissed():
            return Told("lock-key", translate("Facts", "A wrong PIN was tried"))
        case house_facts.RollCallOpened():
            return Told("user-list", translate("Facts", "The roll-call was opened"))
    return None


def _of_time(happened: object, where: Where) -> Told | None:
    match happened:
        case house_facts.ClockDoubted(machine_at=at):
            said = translate("Facts", "From here on the clock could not be trusted")
            more = translate("Facts", "the machine’s said %1").replace("%1", _dated(at, where))
            return Told("warning", said, more)
        case house_facts.ClockTrusted():
            return Told("clock", translate("Facts", "The clock was right again"))
        case house_facts.ClockWasSet(said_at=at):
            said = translate("Facts", "The manager set the clock")
            more = translate("Facts", "before that it said %1").replace("%1", _dated(at, where))
            return Told("clock", said, more)
        case facts.VisitRedated() | facts.PartyRedated():
            said = translate("Facts", "Somebody who came by a wrong clock counts for today")
            return Told("clock", said)
    return None


def _dated(at: datetime, where: Where) -> str:
    day = times.full_date(at, where.zone, where.lang)
    return f"{day} {times.hour(at, where.zone, where.lang)}"


FAMILIES = (
    _of_visits,
    _of_wishes,
    _of_keeping,
    _of_counts,
    _of_line,
    _of_limits,
    _of_holds,
    _of_manager,
    _of_time,
    *room_fact_words.FAMILIES,
    *programme_fact_words.FAMILIES,
)

__all__ = ["Told", "Where", "fact"]

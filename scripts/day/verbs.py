"""Verbs: how each word after `does =` is read from its step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from kiosk.answers import Purpose
from kiosk.tomlfile import Table
from kiosk.tomlfile.values import day_stretch, matching, one_of, whole, words, yes_or_no
from scripts.day import acts
from scripts.day.event_verbs import EVENT_VERBS
from scripts.day.known import Known, Reading, by_manager, people_of, who_of
from scripts.day.readers import MOST, among, counts
from scripts.day.room_verbs import ROOM_VERBS
from scripts.day.wall import moment


def _who_came(table: Table, known: Known, *, may_not: bool = False) -> str:
    who = who_of(table, known)
    if not may_not and table.is_well("who") and who not in known.came:
        table.wrong("who", f"{who} has not come yet: let {who} arrive in an earlier step.")
    return who


def _side(table: Table, known: Known, key: str = "side") -> str | None:
    return table.may(key, among(known.sides, "a side"), "") or None


def _sides(table: Table, known: Known, people: int) -> acts.Sides:
    one, some = _side(table, known), table.may("sides", counts(known.sides, 1), {})
    if one and some:
        table.wrong("side", "sides are given as well: write one of the two.")
    return ((one, people),) if one else tuple(some.items())


def _purpose(table: Table, default: Purpose = Purpose.REMOTE_WORK) -> Purpose:
    return table.may("purpose", one_of(Purpose, default), default)


def _hold(table: Table, known: Known, key: str) -> str | None:
    return table.may(key, among(sorted(known.holds), "a hold"), "") or None


def _reason(table: Table) -> str:
    return table.may("reason", words(200, "Work in the hall"), "")


def _arrives(table: Table, known: Known) -> acts.Act:
    if "by" in table:
        return _by_pass(table, known, "arrives by pass")
    who, people = who_of(table, known), people_of(table)
    known.came.add(who)
    waiting = table.may("waiting", whole(0, MOST, 2), 0)
    if waiting:
        known.waited.add(who)
    name = table.may("name", words(60, "Aino"), "") or None
    purpose, hold = _purpose(table), _hold(table, known, "for")
    return acts.Arrives(who, people, _sides(table, known, people), purpose, name, hold, waiting)


def _by_pass(table: Table, known: Known, does: str) -> acts.Act:
    table.must("by", among(["pass"], "a way"))
    return acts.Scans(_who_came(table, known), does)


def _scans(table: Table, known: Known) -> acts.Act:
    shows = table.may("shows", words(400, "https://example.org"), "") or None
    who = _who_came(table, known, may_not=shows is not None)
    return acts.Scans(who, "shows a pass" if shows is None else "shows some other code", shows)


def _asks(table: Table, known: Known) -> acts.Act:
    who = who_of(table, known)
    known.asked.add(who)
    return acts.Asks(who, table.must("people", whole(1, MOST, 12)), _hold(table, known, "for"))


def _chooses(table: Table, known: Known) -> acts.Act:
    who = who_of(table, known)
    if table.is_well("who") and who not in known.asked:
        table.wrong("who", f"{who} was offered nothing: let {who} ask in an earlier step.")
    known.came.add(who)
    known.waited.add(who)
    choice = table.must("choice", whole(1, 9, 1))
    return acts.Chooses(who, choice, _purpose(table, Purpose.STUDY))


def _waits(table: Table, known: Known) -> acts.Act:
    who = who_of(table, known)
    known.came.add(who)
    known.waited.add(who)
    return acts.Waits(who, people_of(table), _side(table, known), _purpose(table))


def _who_waited(table: Table, known: Known) -> str:
    who = who_of(table, known)
    if table.is_well("who") and who not in known.waited:
        table.wrong("who", f"{who} is in no line: let {who} wait in an earlier step.")
    return who


def _leaves(table: Table, known: Known) -> acts.Act:
    if "by" in table:
        return _by_pass(table, known, "leaves by pass")
    code = table.may("code", matching(r"\d{1,8}", "a day code", "0000"), "") or None
    some = tuple(table.may("sides", counts(known.sides, 1), {}).items())
    return acts.Leaves(_who_came(table, known, may_not=code is not None), some, code)


def _moves(table: Table, known: Known) -> acts.Act:
    return acts.Moves(_who_came(table, known), table.must("to", among(known.sides, "a side")))


def _comes_back(table: Table, known: Known) -> acts.Act:
    return acts.ComesBack(_who_came(table, known), table.must("to", among(known.sides, "a side")))


def _sets_limit(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    at = moment(known.day, known.zone)
    places, side = table.must("places", whole(0, MOST, 6)), _side(table, known)
    starts_at, ends_at = table.may("from", at, known.at), table.may("until", at, known.at)
    until = ends_at if "until" in table else None
    return acts.SetsLimit(places, side, starts_at, until, _reason(table))


def _makes_hold(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    at, title = moment(known.day, known.zone), table.must("title", words(80, "Village meeting"))
    known.holds.add(title)
    starts_at, ends_at = table.must("from", at), table.must("until", at)
    lead = timedelta(minutes=table.may("minutes_before", whole(0, 600, 30), 30))
    people = table.must("people", whole(1, MOST, 4))
    return acts.MakesHold(title, people, _side(table, known), starts_at, ends_at, lead)


def _releases_hold(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    return acts.ReleasesHold(table.must("title", among(sorted(known.holds), "a hold")))


def _corrects(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    side = table.must("side", among(known.sides, "a side"))
    return acts.Corrects(side, table.must("counted", whole(0, MOST, 6)), _reason(table))


def _lets_over(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    until = table.must("until", moment(known.day, known.zone))
    people = table.must("people", whole(1, MOST, 2))
    return acts.LetsOver(people, _side(table, known), until, _reason(table))


def _takes_out(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    whom = table.must("whom", among(known.people, "a person"))
    if table.is_well("whom") and whom not in known.came:
        table.wrong("whom", f"{whom} has not come yet: let {whom} arrive in an earlier step.")
    return acts.TakesOut(whom)


def _sets_hours(table: Table, known: Known) -> acts.Act:
    by_manager(table)
    reason = _reason(table)
    if "open" not in table:
        return acts.SetsHours(known.day, (), reason)
    opens, closes = table.must("open", day_stretch("08:00-12:00"))
    staffed = table.may("staffed", yes_or_no(example=True), default=True)
    return acts.SetsHours(known.day, ((f"{opens:%H:%M}", f"{closes:%H:%M}", staffed),), reason)


def _counts(table: Table, _known: Known) -> acts.Act:
    by_manager(table)
    return acts.CountsRollCall()


VERBS: Mapping[str, Reading] = {
    "arrives": _arrives,
    "scans": _scans,
    "asks": _asks,
    "takes choice": _chooses,
    "waits": _waits,
    "enters on call": lambda table, known: acts.EntersOnCall(_who_waited(table, known)),
    "leaves the line": lambda table, known: acts.LeavesLine(_who_waited(table, known)),
    "leaves": _leaves,
    "moves": _moves,
    "only changes sides": _comes_back,
    "asks to be remembered": lambda table, known: acts.Remembers(_who_came(table, known)),
    "asks to be forgotten": lambda table, known: acts.Forgets(_who_came(table, known)),
    "taps again": lambda table, known: acts.TapsAgain(_who_came(table, known)),
    "sets limit": _sets_limit,
    "makes hold": _makes_hold,
    "releases hold": _releases_hold,
    "corrects": _corrects,
    "lets over": _lets_over,
    "takes out": _takes_out,
    "sets hours": _sets_hours,
    "counts roll-call": _counts,
    **ROOM_VERBS,
    **EVENT_VERBS,
    "restart": lambda _table, _known: acts.Restarts(),
    "power cut": lambda _table, _known: acts.LosesPower(),
    "time passes": lambda _table, _known: acts.TimePasses(),
}
"""Every word that may stand after `does =`, but for "at the same moment"."""

"""The manners in a hub file: check-in, contact, Wi-Fi, and how long things wait or are kept."""

from __future__ import annotations

import re

from kiosk.answers import Purpose
from kiosk.hubfile.shape import CheckIn, Contact, Retention, Times, Wifi
from kiosk.tomlfile.tables import Table
from kiosk.tomlfile.values import Reader, Wrong, email, one_of, phone, whole, words, yes_or_no

_PASSWORD = re.compile(r"[ -~]{8,63}")


def read_check_in(top: Table, languages: tuple[str, ...]) -> CheckIn:
    """The [check_in] table."""
    table = top.table("check_in")
    check_in = CheckIn(
        purposes=table.many("purposes", one_of(Purpose, Purpose.REMOTE_WORK)),
        health=table.said("health", languages, 80),
        welcome=table.said("welcome", languages, 200),
        house_rules=table.said_list("house_rules", languages, 160),
    )
    table.end()
    return check_in


def read_contact(top: Table) -> Contact:
    """The [contact] table; whatever is left out is not shown."""
    table = top.table("contact", is_needed=False)
    contact = Contact(
        phone=table.may("phone", phone("044 000 0000"), ""),
        email=table.may("email", email("hubi@example.org"), ""),
        help_phone=table.may("help_phone", phone("044 000 0000"), ""),
        emergency_phone=table.may("emergency_phone", phone("112"), "112"),
    )
    table.end()
    return contact


def read_wifi(top: Table) -> Wifi | None:
    """The [wifi] table, or None for a hub without one."""
    table = top.table("wifi", is_needed=False)
    if "wifi" not in top:
        return None
    wifi = Wifi(
        name=table.must("name", _network_name()),
        password=table.must("password", _password()),
        is_hidden=table.may("hidden", yes_or_no(example=True), default=False),
    )
    table.end()
    return wifi


def read_times(top: Table) -> Times:
    """The [times] table; what is left out is as the product has it."""
    table = top.table("times", is_needed=False)
    times = Times(
        idle_seconds=table.may("idle_seconds", whole(20, 600, 60), 60),
        hold_grace_minutes=table.may("hold_grace_minutes", whole(0, 240, 20), 20),
        call_minutes=table.may("call_minutes", whole(1, 60, 5), 5),
    )
    table.end()
    return times


def read_retention(top: Table) -> Retention:
    """The [retention_days] table; what is left out is as the product has it (M5)."""
    table = top.table("retention_days", is_needed=False)
    retention = Retention(
        visits=table.may("visits", whole(1, 365, 30), 30),
        students=table.may("students", whole(1, 31, 7), 7),
        passes=table.may("passes", whole(1, 730, 180), 180),
    )
    table.end()
    return retention


def _network_name() -> Reader[str]:
    text = words(32, "HUBteekki-vieras")

    def take(value: object) -> str | Wrong:
        name = text.take(value)
        if isinstance(name, str) and len(name.encode()) > 32:
            return Wrong("a Wi-Fi name has at most 32 bytes: write a shorter one without ä and ö")
        return name

    return Reader(take, text.example, text.meanwhile)


def _password() -> Reader[str]:
    def take(value: object) -> str | Wrong:
        if value == "":
            return ""
        if isinstance(value, str) and _PASSWORD.fullmatch(value):
            return value
        return Wrong(
            "a Wi-Fi password has 8 to 63 letters, digits and signs without ä and ö:"
            ' write it in quotes, or "" for an open network'
        )

    return Reader(take, '"..."', "")

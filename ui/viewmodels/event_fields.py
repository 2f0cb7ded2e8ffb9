"""Two kinds of fields that several forms have: a choice between two, and a web address."""

from __future__ import annotations

from ui.viewmodels.event_values import NO, YES
from ui.viewmodels.form_state import Field, Options

LONGEST_LINK = 500


def yes_or_no(key: str, value: str, no: str, yes: str) -> Field:
    """A choice between two."""
    options: Options = [{"value": NO, "text": no}, {"value": YES, "text": yes}]
    return Field(key, "choice", value=value, options=options)


def address_field(key: str, label: str, value: str) -> Field:
    """A web address, with keys that fit it."""
    hint = "https://"
    return Field(key, "text", label, value, hint=hint, most=LONGEST_LINK, keys="address")

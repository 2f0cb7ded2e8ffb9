"""Passes: signing one, drawing it as text, and verifying every hub's with no network (P1, P2)."""

from kiosk.passes.form import Pass, PassKind, PassText
from kiosk.passes.key_file import load_or_make_key
from kiosk.passes.ring import HubKey, KeyFault, KeyRing
from kiosk.passes.signer import Signer
from kiosk.passes.verifier import Refused, Revocations, Verifier

__all__ = [
    "HubKey",
    "KeyFault",
    "KeyRing",
    "Pass",
    "PassKind",
    "PassText",
    "Refused",
    "Revocations",
    "Signer",
    "Verifier",
    "load_or_make_key",
]

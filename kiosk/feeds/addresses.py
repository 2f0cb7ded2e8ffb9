"""Where a calendar may be: https, webcal (the same) or a whole path; and not in this house."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import Path
from urllib.parse import urlsplit

LONGEST = 500
SIGNS = re.compile(r"[^\s\x00-\x1f\x7f\\<>\"{}|^`]+")

ONLY_THE_SERVER = re.compile(r"[^\s/:@]+\.[^\s/:@.]+/.+")
"""An address as people write it, without https:// before the server's name."""

CARRIERS = (
    (IPv6Network("64:ff9b::/96"), 0),
    (IPv6Network("2002::/16"), 80),
    (IPv6Network("::/96"), 0),
)
"""IPv6 addresses that carry an IPv4 one, and how far from their end: NAT64, 6to4, compatible."""


def right_address(text: str) -> str | None:
    """The address as it is kept, or None where it is none.

    `webcal://` is what calendars write for https; people often leave it out. No http: anybody on
    the way could change it. No password in it: it would be shown.
    """
    address = text.strip()
    if len(address) > LONGEST or "\0" in address:
        return None
    if address.startswith("/"):
        return address if address.isprintable() and Path(address).name else None
    if ONLY_THE_SERVER.fullmatch(address):
        address = f"https://{address}"
    scheme, found, rest = address.partition("://")
    if not found or scheme.lower() not in ("https", "webcal", "webcals"):
        return None
    return _checked(f"https://{rest}")


def _checked(address: str) -> str | None:
    """The address, if it names a server and nothing that only looks like one."""
    try:
        parts = urlsplit(address)
        is_right = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    is_shown = address.isprintable() and SIGNS.fullmatch(address) is not None
    if not is_right or not is_shown or "@" in parts.netloc:
        return None
    return address.partition("#")[0]


def is_file(address: str) -> bool:
    """Whether a kept address is a file's path."""
    return address.startswith("/")


def names_a_near_place(address: str) -> bool:
    """Whether a kept address says outright that it is in the hub's own network."""
    host = "" if is_file(address) else urlsplit(address).hostname or ""
    try:
        return host == "localhost" or not may_lead_to(host, may_be_private=False)
    except ValueError:
        return False


def may_lead_to(address: str, *, may_be_private: bool) -> bool:
    """Whether a feed may be fetched from this address: a public one, or the hub's own network."""
    meant = _meant(address.partition("%")[0])
    if meant.is_multicast or meant.is_unspecified or meant == IPv4Address(0xFFFFFFFF):
        return False
    is_near = meant.is_private or meant.is_loopback or meant.is_link_local
    is_near = is_near or (isinstance(meant, IPv6Address) and meant.is_site_local)
    return may_be_private if is_near else meant.is_global and not meant.is_reserved


def _meant(address: str) -> IPv4Address | IPv6Address:
    """The address itself, or the IPv4 one that an IPv6 one stands for."""
    given = ip_address(address)
    if isinstance(given, IPv4Address) or int(given) <= 1:
        return given
    if given.ipv4_mapped:
        return given.ipv4_mapped
    if given.teredo:
        return given.teredo[1]
    for network, shift in CARRIERS:
        if given in network:
            return IPv4Address(int(given) >> shift & 0xFFFFFFFF)
    return given

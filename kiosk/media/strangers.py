"""What a file is that is let in under no name: a list of other files, or something else."""

from __future__ import annotations

import re

from kiosk.media.forms import Pages
from kiosk.media.kinds import MediumWrong

_LOOKED_AT = 4096
_LISTS = re.compile(
    rb"""^(
        \#EXTM3U | \#EXTINF | \[playlist\] | \[reference\] | rtsptext | v=0\s |
        <\?wpl | <asx | <smil | <playlist | <MPD | <rss | <SmoothStreamingMedia |
        <\?xml .* <(playlist|smil|asx|wpl|rss|MPD|SmoothStreamingMedia|manifest|feed) |
        (https?|rtsps?|rtmp|mms|ftp|udp|rtp|smb|file)://  |
        (REM|PERFORMER|TITLE|CATALOG)\s.*FILE\s | FILE\s+"
    )""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)


def stranger(pages: Pages) -> MediumWrong:
    """Why a file that is neither a picture nor a film is not taken in."""
    head = pages.at(0, _LOOKED_AT).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        head = head[2:].replace(b"\0", b"").lstrip()
    return MediumWrong.PLAYLIST if _LISTS.match(head) else MediumWrong.UNKNOWN_KIND

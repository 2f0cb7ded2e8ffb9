"""A reader without our guards, to show that the hostile calendars are hostile."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta

import icalendar
import recurring_ical_events


def main() -> None:
    """Do what one does: parse all of it, expand all of it."""
    now = datetime.fromisoformat(sys.argv[2])
    whole = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
    for each in recurring_ical_events.of(whole).between(now, now + timedelta(days=400)):
        sys.stdout.write(json.dumps({"title": str(each.get("SUMMARY"))}) + "\n")


if __name__ == "__main__":
    main()

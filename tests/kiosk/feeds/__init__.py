"""Calendars from outside: right times, hostile bytes, and the way there."""

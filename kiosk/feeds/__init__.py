"""Calendars from outside (E2): fetched within limits, read in a child process, kept as text."""

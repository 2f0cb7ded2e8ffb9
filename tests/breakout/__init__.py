"""Whoever tries to get out of the kiosk stays in it."""

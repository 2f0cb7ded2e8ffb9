"""Whole journeys: real taps on the real screens over a real database."""

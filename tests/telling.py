"""What a test has to say when it passed: how often it tried, and the seed. Told at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

SAID = "said"
Tell = Callable[[str], None]


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Give a function that keeps a sentence for the end of the run, whoever runs the test."""
    return lambda said: record_property(SAID, said)


def all_said(reports: Iterable[object]) -> list[str]:
    """The sentences of these reports, in their order."""
    return [
        str(said)
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, said in getattr(report, "user_properties", ())
        if name == SAID
    ]

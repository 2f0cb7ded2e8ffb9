"""What every test gets: Qt with no screen, PostgreSQL, and failure when something complains."""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import hypothesis
import pytest

from tests.postgres import LEFT_OUT, postgres_server_url, postgres_url
from tests.telling import all_said, tell

__all__ = ["postgres_server_url", "postgres_url", "tell"]

# Read by Qt when it is first imported, which pytest-qt does after this file.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    QSG_RENDER_LOOP="basic",
)

PATIENT = [hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.function_scoped_fixture]
hypothesis.settings.register_profile("quick", deadline=None, suppress_health_check=PATIENT)
hypothesis.settings.register_profile(
    "machine", hypothesis.settings.get_profile("quick"), derandomize=True
)
hypothesis.settings.register_profile(
    "long",
    hypothesis.settings.get_profile("quick"),
    max_examples=2000,
    stateful_step_count=100,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --long."""
    parser.addoption("--long", action="store_true", help="run also the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    """Choose how hard Hypothesis looks."""
    unattended = "machine" if os.environ.get("CI") else "quick"
    hypothesis.settings.load_profile("long" if config.getoption("--long") else unattended)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out unless they were asked for."""
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="long: runs with --long"))


def pytest_collection_finish() -> None:
    """What the tests import stays to the end: no search for garbage looks through it again."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what the tests have to say, and in a sentence what was left out."""
    for said in all_said(each for kept in terminalreporter.stats.values() for each in kept):
        terminalreporter.write_line(said)
    reasons = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    without_postgres = sum(LEFT_OUT in reason for reason in reasons)
    without_long = sum("long: runs with" in reason for reason in reasons)
    if without_postgres:
        terminalreporter.write_line(
            f"{LEFT_OUT}: {without_postgres} tests did not run on it. Debian: "
            "apt-get install postgresql; elsewhere set HUB_KIOSK_TEST_POSTGRES to a server's URL."
        )
    if without_long:
        terminalreporter.write_line(f"{without_long} long tests did not run: scripts/test --long")


@dataclass
class Complaints(logging.Handler):
    """Collects what is logged at WARNING or above, and what a test said it would be."""

    seen: list[logging.LogRecord] = field(default_factory=list)
    expected: list[re.Pattern[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    __hash__ = logging.Handler.__hash__

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.seen.append(record)

    def unexpected(self) -> list[str]:
        """What was logged and matches nothing expected."""
        said = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self.seen]
        return [line for line in said if not any(p.search(line) for p in self.expected)]

    def missing(self) -> list[str]:
        """What was expected and never logged."""
        said = [r.getMessage() for r in self.seen]
        return [p.pattern for p in self.expected if not any(p.search(line) for line in said)]


@pytest.fixture(autouse=True)
def complaints() -> Iterator[Complaints]:
    """Fail the test if anything is logged at WARNING or above that it did not expect."""
    handler = Complaints()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    if handler.unexpected():
        pytest.fail("Logged, and not expected:\n" + "\n".join(handler.unexpected()), pytrace=False)
    if handler.missing():
        pytest.fail("Expected in the log, and not there: " + ", ".join(handler.missing()))


@pytest.fixture
def expect_log(complaints: Complaints) -> Callable[[str], None]:
    """Give a function that takes a regular expression of a warning this test must cause."""
    return lambda pattern: complaints.expected.append(re.compile(pattern))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Make pytest-qt start a QGuiApplication: the house has no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication

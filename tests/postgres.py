"""A throwaway PostgreSQL server for the tests, started as an unprivileged user."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, NullPool, create_engine, make_url, text

LEFT_OUT = "PostgreSQL is left out"
NAMES = itertools.count(1)

INITDB = ["--username=hub", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    # Nobody here lives in this zone: an instant that leans on the server's zone is seen at once.
    "timezone": "Asia/Kathmandu",
}


class NoPostgres(Exception):
    """There is no server to be had here; the text says why."""


def programs() -> Path:
    """Find the folder of the newest installed server."""
    found = [Path(at).resolve().parent for at in [shutil.which("postgres")] if at]
    found += sorted(
        (path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")),
        key=lambda path: int(path.parent.name),
        reverse=True,
    )
    if not found:
        raise NoPostgres("no server programs are installed")
    return found[0]


def unprivileged_user() -> pwd.struct_passwd | None:
    """Whom to run the server as: a system user when we are root, else ourselves (None)."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    for name in ("postgres", "nobody"):
        if name in known:
            return known[name]
    raise NoPostgres("root may not run a server, and there is no user postgres or nobody")


class Server:
    """One server with a folder of its own, reached only through a socket in that folder."""

    def __init__(self) -> None:
        self._bin = programs()
        self._user = unprivileged_user()
        # A socket's path has room for 107 characters, and this user must reach it: not tmp_path.
        self.folder = Path(tempfile.mkdtemp(prefix="hub-pg-", dir="/tmp"))
        if self._user:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> URL:
        """Where its first database is."""
        return URL.create(
            "postgresql+psycopg",
            username="hub",
            database="postgres",
            query={"host": str(self.folder)},
        )

    def start(self) -> None:
        """Make the cluster and wait until it answers."""
        made = subprocess.run(
            [*self._as_user("initdb"), *INITDB, "--pgdata", str(self.folder / "cluster")],
            check=False,
            capture_output=True,
            text=True,
            cwd="/",
        )
        if made.returncode:
            raise NoPostgres(f"initdb failed: {made.stderr.strip()}")
        settings = {**SETTINGS, "unix_socket_directories": str(self.folder)}
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [
                    *self._as_user("postgres"),
                    *("-D", str(self.folder / "cluster")),
                    *(f"--{name}={value}" for name, value in settings.items()),
                ],
                stdout=log,
                stderr=log,
                cwd="/",
            )
        self._wait()

    def stop(self) -> None:
        """End it at once and leave nothing behind."""
        if self._process:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _as_user(self, program: str) -> list[str]:
        """Start it as the unprivileged user, and end it when the tests die."""
        asks = ["setpriv", "--pdeathsig", "QUIT"] if shutil.which("setpriv") else []
        if self._user:
            ids = [f"--reuid={self._user.pw_uid}", f"--regid={self._user.pw_gid}"]
            asks = ["setpriv", *ids, "--clear-groups", "--pdeathsig", "QUIT"]
        return [*asks, str(self._bin / program)]

    def _wait(self) -> None:
        asked = [str(self._bin / "pg_isready"), "--quiet", "--host", str(self.folder)]
        for _ in range(300):
            if subprocess.run(asked, check=False).returncode == 0:
                return
            if self._process is None or self._process.poll() is not None:
                break
            threading.Event().wait(0.1)
        raise NoPostgres("the server did not start: " + (self.folder / "log").read_text()[-2000:])


@pytest.fixture(scope="session")
def postgres_server_url() -> Iterator[URL]:
    """The URL of a server: the one in HUB_KIOSK_TEST_POSTGRES, or one made for this run."""
    given = os.environ.get("HUB_KIOSK_TEST_POSTGRES")
    if given:
        yield make_url(given)
        return
    try:
        server = Server()
    except NoPostgres as why:
        pytest.skip(f"{LEFT_OUT}: {why}")
    try:
        server.start()
        yield server.url
    except NoPostgres as why:
        pytest.skip(f"{LEFT_OUT}: {why}")
    finally:
        server.stop()


@pytest.fixture
def postgres_url(postgres_server_url: URL) -> Iterator[str]:
    """The URL of a fresh, empty database, dropped when the test ends."""
    name = f"hub_test_{os.getpid()}_{next(NAMES)}"
    engine = create_engine(postgres_server_url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0"))
    yield postgres_server_url.set(database=name).render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()

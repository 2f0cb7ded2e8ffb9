"""The way to a calendar: only where it may lead, never too long, never too much (T-51, A13)."""

from __future__ import annotations

import gzip
import logging
import os
import time
from pathlib import Path
from threading import Event

import httpcore
import pytest

from kiosk.feeds.addresses import may_lead_to, right_address
from kiosk.feeds.connecting import Deadline
from kiosk.feeds.events import FeedFailed, FeedSource, NotChanged, Seen
from kiosk.feeds.fetching import Fetched, Web, fetch, trusted
from kiosk.feeds.limits import Limits
from kiosk.playlist_answers import FeedWrong
from tests.kiosk.feeds.servers import HOST, Server, Speak, Talk, serving, trust

CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
LITTLE = Limits(bytes=100_000)
PATIENT_S, SHORT_S = 4.0, 0.4


def here(_: str, __: int) -> list[str]:
    """Every server is on this machine."""
    return ["127.0.0.1"]


WEB = Web(here, trust())


def get(
    address: str,
    seconds: float = PATIENT_S,
    *,
    private: bool = True,
    seen: Seen | None = None,
    web: Web = WEB,
) -> Fetched | NotChanged | FeedFailed:
    """Fetch with little limits."""
    source = FeedSource(address, private, seen or Seen())
    return fetch(source, Deadline(time.monotonic() + seconds), LITTLE, web)


def got(speak: Speak, seconds: float = PATIENT_S) -> Fetched | NotChanged | FeedFailed:
    """What comes from a server that speaks so."""
    with serving(speak) as server:
        return get(server.url(), seconds)


def gives(talk: Talk) -> None:
    """A calendar, with what to ask by the next time."""
    changed = "Mon, 02 Nov 2026 10:00:00 GMT"
    talk.answer("200 OK", 'ETag: W/"a1"', f"Last-Modified: {changed}", body=CALENDAR)


def test_a_calendar_comes_with_what_to_ask_by_the_next_time() -> None:
    with serving(gives) as server:
        fetched = get(server.url("/kylä kalenteri.ics?key=a%20b".replace(" ", "%20")))
    assert fetched == Fetched(CALENDAR, Seen('W/"a1"', "Mon, 02 Nov 2026 10:00:00 GMT"))
    head = server.asked[0].decode().lower()
    assert "accept-encoding: identity" in head
    assert f"host: {HOST}:{server.port}" in head
    assert "if-none-match" not in head


def test_what_has_not_changed_is_not_sent_again() -> None:
    with serving(lambda talk: talk.answer("304 Not Modified")) as server:
        assert get(server.url(), seen=Seen('"a1"', "Mon, 02 Nov 2026 10:00:00 GMT")) == NotChanged()
        head = server.asked[0].decode()
        assert 'If-None-Match: "a1"' in head
        assert "If-Modified-Since: Mon, 02 Nov 2026 10:00:00 GMT" in head
        assert get(server.url()) == FeedFailed(FeedWrong.UNREACHABLE), "nobody had asked"


def test_webcal_is_https() -> None:
    with serving(gives) as server:
        assert isinstance(get(server.url().replace("https", "webcal")), Fetched)


def test_no_proxy_is_asked_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert isinstance(got(gives), Fetched)


def test_an_address_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever knows the secret address of a calendar can read it."""
    caplog.set_level(logging.DEBUG)
    with serving(gives) as server:
        get(server.url("/private-9f3a/basic.ics"))
    logging.getLogger("control").debug("private-9f3a")
    assert [record.name for record in caplog.records if "9f3a" in record.getMessage()] == [
        "control"
    ]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("401 Unauthorized", FeedWrong.NOT_ALLOWED),
        ("403 Forbidden", FeedWrong.NOT_ALLOWED),
        ("404 Not Found", FeedWrong.NOT_FOUND),
        ("410 Gone", FeedWrong.NOT_FOUND),
        ("500 Broken", FeedWrong.UNREACHABLE),
        ("206 Partial Content", FeedWrong.UNREACHABLE),
        ("204 No Content", FeedWrong.UNREACHABLE),
        ("999 What", FeedWrong.UNREACHABLE),
    ],
)
def test_an_answer_that_is_no_calendar_has_its_reason(status: str, why: FeedWrong) -> None:
    assert got(lambda talk: talk.answer(status)) == FeedFailed(why)


# --- where it leads -------------------------------------------------------------------------------

NEAR = [
    "127.0.0.1",
    "127.1",
    "0x7f000001",
    "2130706433",
    "0177.0.0.1",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
    "169.254.169.254",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "[fe80::1]",
    "[fc00::1]",
    "[fec0::1]",
    "0.0.0.0",
    "[::]",
    "224.0.0.1",
    "[ff02::1]",
    "255.255.255.255",
    "240.0.0.1",
    "192.0.2.1",
    "localhost",
]

NO_HOSTS = {"0177.0.0.1"}
"""Not even an address, for those who have read the standards."""


@pytest.mark.parametrize("host", NEAR)
def test_no_address_of_this_house_or_of_nobody_is_reached(host: str) -> None:
    found = get(f"https://{host}/k.ics", private=False, web=Web(trust=trust()))
    assert isinstance(found, FeedFailed)
    assert found.why is (FeedWrong.ADDRESS if host in NO_HOSTS else FeedWrong.PRIVATE)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "0x7f000001", "2130706433"])
def test_nothing_is_sent_there_without_the_managers_word_and_is_with_it(host: str) -> None:
    with serving(gives) as server:
        system = Web(trust=trust())
        assert get(server.url(host=host), private=False, web=system) == FeedFailed(
            FeedWrong.PRIVATE
        )
        assert server.connections == 0
        get(server.url(host=host), private=True, web=system)
        assert server.connections == 1


@pytest.mark.parametrize(
    ("address", "public", "private"),
    [
        ("193.166.3.1", True, True),
        ("2a00:1d50::1", True, True),
        ("10.0.0.1", False, True),
        ("fd00::1", False, True),
        ("169.254.1.1", False, True),
        ("224.0.0.1", False, False),
        ("ff02::1", False, False),
        ("0.0.0.0", False, False),
        ("255.255.255.255", False, False),
        ("::ffff:193.166.3.1", True, True),
        ("64:ff9b::a00:1", False, True),
    ],
)
def test_the_managers_word_opens_the_hubs_own_network_and_nothing_else(
    address: str, public: bool, private: bool
) -> None:
    assert may_lead_to(address, may_be_private=False) is public
    assert may_lead_to(address, may_be_private=True) is private


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    both = Web(lambda _, __: ["193.166.3.1", "127.0.0.1"], trust())
    with serving(gives) as server:
        assert get(server.url(), private=False, web=both) == FeedFailed(FeedWrong.PRIVATE)
        assert server.connections == 0


def test_a_name_that_changes_its_address_is_asked_once_for_each_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is connected to is the address that was checked, never the name."""
    answers = iter([["193.166.3.1"], ["127.0.0.1"]])
    reached: list[str] = []

    def connect(_: object, host: str, *__: object, **___: object) -> httpcore.NetworkStream:
        reached.append(host)
        raise httpcore.ConnectError

    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    changing = Web(lambda _, __: next(answers), trust())
    found = [get("https://x.example/k.ics", private=False, web=changing) for _ in range(2)]
    assert found == [FeedFailed(FeedWrong.UNREACHABLE), FeedFailed(FeedWrong.PRIVATE)]
    assert reached == ["193.166.3.1"]


def test_a_second_address_is_tried_when_the_first_is_dead() -> None:
    two = Web(lambda _, __: ["127.0.0.2", "127.0.0.1"], trust())
    with serving(gives) as server:
        assert isinstance(get(server.url(), web=two), Fetched)


def test_a_name_that_nobody_knows_is_a_reason() -> None:
    def unknown(_: str, __: int) -> list[str]:
        raise OSError("no such name")

    assert get("https://x.example/", web=Web(unknown, trust())) == FeedFailed(FeedWrong.UNREACHABLE)


# --- redirects ------------------------------------------------------------------------------------


def sends_to(there: str, times: int = 99) -> Speak:
    """Sends on so many times, then gives the calendar."""

    def speak(talk: Talk) -> None:
        if talk.number <= times:
            talk.answer("302 Found", f"Location: {there}")
        else:
            gives(talk)

    return speak


@pytest.mark.parametrize(("times", "is_fetched"), [(1, True), (2, True), (3, False), (99, False)])
def test_the_same_server_may_send_on_twice(times: int, is_fetched: bool) -> None:
    with serving(sends_to("/uusi.ics", times)) as server:
        assert isinstance(get(server.url()), Fetched) is is_fetched
        assert server.connections == min(times, 2) + 1


@pytest.mark.parametrize(
    "there",
    [
        "https://127.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://0x7f000001/",
        "https://other.example/k.ics",
        f"https://{HOST}/k.ics",
        f"http://{HOST}/k.ics",
        f"https://me:too@{HOST}/k.ics",
        f"//{HOST}.evil.example/k.ics",
        "file:///etc/passwd",
        "webcal://x/",
        "https://[",
        "https://" + "a" * 70_000,
        "\\\\evil\\x",
        "",
    ],
)
def test_nobody_sends_us_to_another_server(there: str) -> None:
    with serving(sends_to(there)) as server:
        found = get(server.url())
        assert isinstance(found, FeedFailed)
        assert found.why in (FeedWrong.REDIRECT, FeedWrong.ADDRESS, FeedWrong.UNREACHABLE)
        assert server.connections <= 3


# --- how long, how much ---------------------------------------------------------------------------


def drips_its_head(talk: Talk) -> None:
    """Never comes to the end of its headers."""
    talk.say(b"HTTP/1.1 200 OK\r\nX: ")
    talk.drip()


def drips_its_body(talk: Talk) -> None:
    """A calendar, one byte at a time."""
    talk.say(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n")
    talk.drip()


def is_silent(talk: Talk) -> None:
    """Takes the question and says nothing."""
    talk.over.wait(10)


def promises(talk: Talk) -> None:
    """Says "wait" for ever."""
    while not talk.over.wait(0.01):
        talk.say(b"HTTP/1.1 102 Processing\r\n\r\n")


@pytest.mark.parametrize("speak", [drips_its_head, drips_its_body, is_silent, promises])
def test_a_slow_server_has_its_time_in_all_and_no_more(speak: Speak) -> None:
    began = time.monotonic()
    assert got(speak, SHORT_S) == FeedFailed(FeedWrong.TOO_SLOW)
    assert SHORT_S <= time.monotonic() - began < SHORT_S + 1.5


def test_each_wait_alone_would_have_gone_on() -> None:
    """The control: the same dripping server ends well when it drips little enough."""

    def drips_a_little(talk: Talk) -> None:
        talk.say(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            talk.over.wait(0.07)
            talk.say(b"x")

    began = time.monotonic()
    assert isinstance(got(drips_a_little, PATIENT_S), Fetched)
    assert time.monotonic() - began > SHORT_S


def test_a_server_that_never_shakes_hands_has_its_time_too() -> None:
    with serving(is_silent, tls=False) as server:
        assert get(server.url(), SHORT_S) == FeedFailed(FeedWrong.TOO_SLOW)


def test_a_look_up_that_never_comes_back_has_its_time_too() -> None:
    over = Event()

    def waits(_: str, __: int) -> list[str]:
        over.wait(10)
        return []

    began = time.monotonic()
    found = get("https://x.example/", SHORT_S, web=Web(waits, trust()))
    over.set()
    assert found == FeedFailed(FeedWrong.TOO_SLOW)
    assert time.monotonic() - began < SHORT_S + 1.5


def never_ends(talk: Talk) -> None:
    """A body without end."""
    talk.say(b"HTTP/1.1 200 OK\r\n\r\n")
    while not talk.over.is_set():
        talk.say(b"x" * 10_000)


def never_ends_in_chunks(talk: Talk) -> None:
    """The same, in pieces."""
    talk.say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not talk.over.is_set():
        talk.say(b"2710\r\n", b"x" * 10_000, b"\r\n")


def heads_without_end(talk: Talk) -> None:
    """Headers without end."""
    talk.say(b"HTTP/1.1 200 OK\r\n")
    while not talk.over.is_set():
        talk.say(b"X: " + b"x" * 1_000 + b"\r\n")


def too_much(talk: Talk) -> None:
    """A little more than there may be."""
    talk.answer("200 OK", body=b"x" * (LITTLE.bytes + 1))


@pytest.mark.parametrize("speak", [never_ends, never_ends_in_chunks, too_much])
def test_a_body_has_an_end_for_us(speak: Speak) -> None:
    assert got(speak) == FeedFailed(FeedWrong.TOO_LARGE)


def test_a_body_of_just_the_limit_is_taken() -> None:
    fetched = got(lambda talk: talk.answer("200 OK", body=b"x" * LITTLE.bytes))
    assert isinstance(fetched, Fetched)
    assert len(fetched.feed) == LITTLE.bytes


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\nBEGIN:VCALENDAR",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nBEGIN",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nBEGIN",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nBEGIN",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nBEGIN",
        b"SSH-2.0-OpenSSH\r\n",
        b"",
        b"\x00" * 300_000,
    ],
)
def test_a_server_that_lies_or_babbles_is_broken_off(said: bytes) -> None:
    assert got(lambda talk: talk.say(said)) == FeedFailed(FeedWrong.UNREACHABLE)


def test_headers_without_end_are_broken_off() -> None:
    assert got(heads_without_end) == FeedFailed(FeedWrong.UNREACHABLE)


def test_a_length_that_is_too_small_is_believed_and_the_rest_not_read() -> None:
    def lies(talk: Talk) -> None:
        talk.say(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nBEGIN" + b"x" * 50_000)

    fetched = got(lies)
    assert isinstance(fetched, Fetched)
    assert fetched.feed == b"BEGIN"


def test_what_comes_packed_is_never_unpacked() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < LITTLE.bytes
    found = got(lambda talk: talk.answer("200 OK", "Content-Encoding: gzip", body=bomb))
    assert found == FeedFailed(FeedWrong.NO_CALENDAR)
    unsaid = got(lambda talk: talk.answer("200 OK", body=bomb))
    assert isinstance(unsaid, Fetched)
    assert unsaid.feed == bomb, "and as it came"


@pytest.mark.parametrize("etag", ["ETag: " + "x" * 201, "ETag: \xe4\xe4"])
def test_a_strange_mark_is_not_kept(etag: str) -> None:
    fetched = got(lambda talk: talk.answer("200 OK", etag, body=CALENDAR))
    assert isinstance(fetched, Fetched)
    assert fetched.seen.etag == ""


# --- who it is ------------------------------------------------------------------------------------


def test_a_server_that_nobody_vouches_for_is_not_believed() -> None:
    with serving(gives) as server:
        assert get(server.url(), web=Web(here)) == FeedFailed(FeedWrong.CERTIFICATE)
        assert server.asked == []


def test_a_server_with_another_ones_papers_is_not_believed() -> None:
    with serving(gives) as server:
        assert get(server.url(host="other.example")) == FeedFailed(FeedWrong.CERTIFICATE)


def test_a_server_without_papers_is_not_believed() -> None:
    with serving(lambda talk: talk.answer("200 OK"), tls=False) as server:
        found = get(server.url())
        assert found in (FeedFailed(FeedWrong.CERTIFICATE), FeedFailed(FeedWrong.UNREACHABLE))


def test_nobody_is_there() -> None:
    with serving(gives) as server:
        pass
    assert get(server.url()) == FeedFailed(FeedWrong.UNREACHABLE)


def test_the_packages_authorities_are_believed() -> None:
    assert len(trusted().get_ca_certs()) > 50


# --- addresses and files --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" https://a.fi/k.ics ", "https://a.fi/k.ics"),
        ("HTTPS://a.fi/k.ics", "https://a.fi/k.ics"),
        ("webcal://a.fi/k.ics", "https://a.fi/k.ics"),
        ("https://a.fi:8443/k.ics?t=1#x", "https://a.fi:8443/k.ics?t=1"),
        ("https://äänekoski.fi/k.ics", "https://äänekoski.fi/k.ics"),
        ("www.a.fi/k.ics", "https://www.a.fi/k.ics"),
        ("/media/tikku/kalenteri.ics", "/media/tikku/kalenteri.ics"),
        ("http://a.fi/k.ics", None),
        ("file:///etc/passwd", None),
        ("ftp://a.fi/", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https:///k.ics", None),
        ("https://me:secret@a.fi/", None),
        ("https://a.fi:0/", None),
        ("https://a.fi:99999/", None),
        ("https://a.fi/k.ics\r\nX: y", None),
        ("https://a.fi/\0", None),
        ("https://[::1", None),
        ("https://a.fi\\@b.fi/", None),
        ("k.ics", None),
        ("../k.ics", None),
        ("me@a.fi/k.ics", None),
        ("mailto:me@a.fi/k.ics", None),
        ("/", None),
        ("", None),
        ("https://a.fi/" + "x" * 500, None),
    ],
)
def test_an_address_is_kept_or_it_is_none(text: str, kept: str | None) -> None:
    assert right_address(text) == kept
    if kept is None:
        assert get(text) == FeedFailed(FeedWrong.ADDRESS)


def test_a_name_beyond_the_alphabet_is_asked_for_as_the_net_writes_it() -> None:
    asked: list[str] = []

    def remember(host: str, _: int) -> list[str]:
        asked.append(host)
        raise OSError

    get("https://äänekoski.example/k.ics", web=Web(remember, trust()))
    assert asked == ["xn--nekoski-4waa.example"]


@pytest.mark.parametrize("host", ["a" * 64 + ".fi", "a..fi", ".", "xn--", "ä" * 60 + ".fi", "٣.fi"])
def test_a_name_that_cannot_be_is_a_reason(host: str) -> None:
    found = get(f"https://{host}/k.ics", web=Web(trust=trust()))
    assert found in (FeedFailed(FeedWrong.ADDRESS), FeedFailed(FeedWrong.UNREACHABLE))


def test_a_file_is_read_and_is_none_where_there_is_none(tmp_path: Path) -> None:
    file = tmp_path / "kalenteri.ics"
    assert get(str(file)) == FeedFailed(FeedWrong.NOT_FOUND)
    file.write_bytes(CALENDAR)
    assert get(str(file)) == Fetched(CALENDAR, Seen())
    file.write_bytes(b"x" * (LITTLE.bytes + 1))
    assert get(str(file)) == FeedFailed(FeedWrong.TOO_LARGE)
    assert get(str(tmp_path)) == FeedFailed(FeedWrong.NO_CALENDAR)
    assert get(str(file / "inside")) == FeedFailed(FeedWrong.NOT_ALLOWED)


def test_a_pipe_or_a_device_is_no_file(tmp_path: Path) -> None:
    pipe = tmp_path / "putki.ics"
    os.mkfifo(pipe)
    for path in (str(pipe), "/dev/zero", "/dev/tty"):
        found = get(path)
        assert found in (FeedFailed(FeedWrong.NO_CALENDAR), FeedFailed(FeedWrong.NOT_ALLOWED))


def test_the_server_counts_what_it_is_asked() -> None:
    """The control for "nothing was connected": a connection is seen."""
    with serving(gives) as server:
        assert isinstance(server, Server)
        get(server.url())
        assert server.connections == 1

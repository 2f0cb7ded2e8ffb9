"""Connections that only lead where a feed may lead, and that end when its time is up (A13).

The check is made on the address that is then connected to, so that no second look-up can answer
otherwise, and whatever way of writing an address the system understands, 0x7f000001 too.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import httpcore

from kiosk.feeds.addresses import may_lead_to
from kiosk.playlist_answers import FeedWrong

Resolve = Callable[[str, int], list[str]]
MOST_ADDRESSES = 4
"""How many of a server's addresses are tried."""


class Refusal(Exception):
    """The feed is not fetched; `why` says it for the manager."""

    def __init__(self, why: FeedWrong) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment, by the machine's own seconds, when all of it must be done."""

    at: float

    def left(self) -> float:
        """The seconds that are left; Refusal when there are none."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise Refusal(FeedWrong.TOO_SLOW)
        return left


def resolved(host: str, port: int) -> list[str]:
    """The addresses that the system knows for a host, in its order."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for one fetch, all of them within its deadline."""

    def __init__(self, deadline: Deadline, resolve: Resolve, *, may_be_private: bool) -> None:
        self._deadline = deadline
        self._resolve = resolve
        self._may_be_private = may_be_private

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers, if none of them is forbidden."""
        addresses = self._addresses(host, port)
        if not all(may_lead_to(each, may_be_private=self._may_be_private) for each in addresses):
            raise Refusal(FeedWrong.PRIVATE)
        for rest in range(len(addresses) - 1, -1, -1):
            try:
                patience = self._deadline.left() / (rest + 1)
                return self._connected(addresses[-rest - 1], port, patience)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if not rest:
                    raise
        raise Refusal(FeedWrong.UNREACHABLE)

    def _connected(self, address: str, port: int, patience: float) -> httpcore.NetworkStream:
        stream = httpcore.SyncBackend().connect_tcp(address, port, patience)
        return GuardedStream(stream, self._deadline)

    def _addresses(self, host: str, port: int) -> list[str]:
        """The look-up, on a thread of its own: the system's has no limit of time."""
        answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

        def look_up() -> None:
            try:
                answers.put(self._resolve(host, port))
            except (OSError, UnicodeError, ValueError) as why:
                answers.put(why)

        threading.Thread(target=look_up, name="feed look-up", daemon=True).start()
        try:
            found = answers.get(timeout=self._deadline.left())
        except queue.Empty as why:
            raise Refusal(FeedWrong.TOO_SLOW) from why
        if isinstance(found, Exception):
            raise Refusal(FeedWrong.UNREACHABLE) from found
        return found[:MOST_ADDRESSES]


class GuardedStream(httpcore.NetworkStream):
    """A connection on which no wait lasts longer than until the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Some bytes, if they come in time."""
        return self._stream.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send, if it is taken in time."""
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Have the server show who it is, in time."""
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        return GuardedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What the connection knows of itself."""
        return self._stream.get_extra_info(info)

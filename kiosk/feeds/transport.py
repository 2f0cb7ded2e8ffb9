"""Carries httpx's requests over the guarded connections, one after the other, and keeps none."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator

import httpcore
import httpx

from kiosk.feeds.connecting import Deadline, GuardedBackend, Resolve

for _talkative in ("httpx", "httpcore"):
    logging.getLogger(_talkative).setLevel(logging.WARNING)
"""An address can be the key to its calendar: it does not belong in a log."""


class FeedTransport(httpx.BaseTransport):
    """No proxies, no HTTP/2, no second tries: one connection at a time, checked where it leads."""

    def __init__(
        self, deadline: Deadline, resolve: Resolve, trust: ssl.SSLContext, *, may_be_private: bool
    ) -> None:
        backend = GuardedBackend(deadline, resolve, may_be_private=may_be_private)
        self._pool = httpcore.ConnectionPool(
            trust, max_connections=1, max_keepalive_connections=0, network_backend=backend
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a GET and give the answer's head; its body comes as it is read."""
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=Body(answer))

    def close(self) -> None:
        """Hang up."""
        self._pool.close()


class Body(httpx.SyncByteStream):
    """An answer's body, as it comes."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        """Stop reading."""
        self._answer.close()

"""The one worker thread on which every use case runs, in turn, and its stand-in for tests."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Timer
from typing import Protocol, TypeVar

T = TypeVar("T")


class Worker(Protocol):
    """Runs pieces of work one after another, in the order in which they were given."""

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Take a piece of work; its answer, or its exception, comes in the Future."""
        ...

    def later(self, seconds: float, work: Callable[[], object]) -> None:
        """Take a piece of work when so long has passed, or never if it was closed by then."""
        ...

    def beside(self) -> Worker:
        """Another worker, for what takes long and needs none of what lives on this one."""
        ...

    def close(self) -> None:
        """Finish what was taken and take no more: a later `submit` is a RuntimeError."""
        ...


class ThreadWorker:
    """One thread, always the same one: what lives on it (the writing connection) never moves."""

    def __init__(self, name: str = "worker") -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Run `work` on the thread after everything that was given before it."""
        return self._executor.submit(work)

    def later(self, seconds: float, work: Callable[[], object]) -> None:
        """Run `work` on the thread after everything that is given to it until then."""
        waiting = Timer(seconds, self._unless_closed, (work,))
        waiting.daemon = True
        waiting.start()

    def _unless_closed(self, work: Callable[[], object]) -> None:
        with suppress(RuntimeError):
            self.submit(work)

    def beside(self) -> ThreadWorker:
        """Another thread."""
        return ThreadWorker("beside")

    def close(self) -> None:
        """Wait until everything that was taken is done, and end the thread."""
        self._executor.shutdown(wait=True)


class HandWorker:
    """Runs nothing by itself: a test drains it by hand, on the test's own thread."""

    def __init__(self) -> None:
        self._pieces: deque[Callable[[], None]] = deque()
        self._is_closed = False

    def submit(self, work: Callable[[], T]) -> Future[T]:
        """Put `work` at the end of the queue."""
        if self._is_closed:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: Future[T] = Future()
        self._pieces.append(lambda: _run(work, future))
        return future

    def later(self, seconds: float, work: Callable[[], object]) -> None:  # noqa: ARG002 -- a test's clock is turned by hand
        """Put `work` at the end of the queue, unless it was closed: nobody waits in a test."""
        if not self._is_closed:
            self.submit(work)

    def beside(self) -> HandWorker:
        """This one: whoever drains it runs everything."""
        return self

    def drain(self) -> int:
        """Run all that waits, and what that gives in turn; say how many pieces ran."""
        ran = 0
        while self._pieces:
            self._pieces.popleft()()
            ran += 1
        return ran

    def close(self) -> None:
        """Run what is left and take no more."""
        self._is_closed = True
        self.drain()


def _run(work: Callable[[], T], future: Future[T]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        answer = work()
    except BaseException as trouble:  # noqa: BLE001 -- as the executor: it belongs to the Future
        future.set_exception(trouble)
    else:
        future.set_result(answer)

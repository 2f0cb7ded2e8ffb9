"""The worker: one thread, in order, and by hand in tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from kiosk.ids import new_id
from kiosk.worker import HandWorker, ThreadWorker, Worker


@pytest.fixture
def thread_worker() -> Iterator[ThreadWorker]:
    worker = ThreadWorker()
    yield worker
    worker.close()


def test_everything_runs_on_one_thread_in_the_order_given(thread_worker: ThreadWorker) -> None:
    ran: list[tuple[int, int]] = []

    def note(number: int) -> None:
        ran.append((number, threading.get_ident()))

    for number in range(50):
        thread_worker.submit(partial(note, number))
    thread_worker.close()
    assert [number for number, _ in ran] == list(range(50))
    threads = {thread for _, thread in ran}
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_closing_waits_for_what_was_taken() -> None:
    worker, may_go, done = ThreadWorker(), threading.Event(), threading.Event()

    def wait_and_finish() -> None:
        may_go.wait(10)
        done.set()

    worker.submit(wait_and_finish)
    threading.Timer(0.01, may_go.set).start()
    worker.close()
    assert done.is_set()


@pytest.mark.parametrize("make", [ThreadWorker, HandWorker])
def test_a_closed_worker_takes_nothing_more(make: Callable[[], Worker]) -> None:
    worker = make()
    taken = worker.submit(lambda: "done")
    worker.close()
    assert taken.result(timeout=0) == "done"
    with pytest.raises(RuntimeError):
        worker.submit(lambda: None)
    worker.close()


def test_an_exception_belongs_to_its_future_and_the_next_piece_runs(
    thread_worker: ThreadWorker,
) -> None:
    broken, well = thread_worker.submit(lambda: 1 // 0), thread_worker.submit(lambda: 7)
    assert well.result(timeout=10) == 7
    assert isinstance(broken.exception(timeout=10), ZeroDivisionError)


def test_by_hand_nothing_runs_until_it_is_drained() -> None:
    worker = HandWorker()
    broken, well = worker.submit(lambda: 1 // 0), worker.submit(threading.get_ident)
    assert not well.done()
    assert worker.drain() == 2
    assert well.result(timeout=0) == threading.get_ident()
    assert isinstance(broken.exception(timeout=0), ZeroDivisionError)
    assert worker.drain() == 0


def test_draining_runs_also_what_the_pieces_give() -> None:
    worker = HandWorker()
    worker.submit(lambda: worker.submit(lambda: worker.submit(lambda: None)))
    assert worker.drain() == 3


def test_a_cancelled_piece_does_not_run() -> None:
    worker, ran = HandWorker(), list[int]()
    worker.submit(lambda: ran.append(1)).cancel()
    worker.drain()
    assert ran == []


def test_ids_are_uuids_of_version_7_and_all_different() -> None:
    ids = {new_id() for _ in range(10_000)}
    assert len(ids) == 10_000
    assert all(len(i) == 36 and i[14] == "7" and i == i.lower() for i in ids)


def test_another_worker_beside_goes_on_while_this_one_is_busy(thread_worker: ThreadWorker) -> None:
    may_go, beside = threading.Event(), thread_worker.beside()
    busy = thread_worker.submit(lambda: may_go.wait(5))
    assert beside.submit(lambda: "done").result(5) == "done"
    assert not busy.done()
    may_go.set()
    beside.close()


def test_what_runs_beside_is_drained_by_the_same_hand() -> None:
    worker, ran = HandWorker(), list[int]()
    worker.beside().submit(lambda: ran.append(1))
    worker.drain()
    assert ran == [1]


@pytest.mark.parametrize("make", [ThreadWorker, HandWorker])
def test_what_is_for_later_is_done(make: Callable[[], Worker]) -> None:
    worker, came, both = make(), list[str](), threading.Event()
    worker.later(0.01, lambda: (came.append("a piece"), both.set()))
    if isinstance(worker, HandWorker):
        worker.drain()
    assert both.wait(10)
    assert came == ["a piece"]
    worker.close()


def test_who_touches_between_two_pieces_comes_first(thread_worker: ThreadWorker) -> None:
    came, done = list[str](), threading.Event()

    def a_piece() -> None:
        came.append("a piece")
        if came.count("a piece") == 2:
            done.set()
            return
        thread_worker.later(0.01, a_piece)
        thread_worker.submit(lambda: came.append("a touch"))

    thread_worker.submit(a_piece)
    assert done.wait(10)
    assert came == ["a piece", "a touch", "a piece"]


@pytest.mark.parametrize("make", [ThreadWorker, HandWorker])
def test_what_was_for_later_is_never_done_once_it_is_closed(make: Callable[[], Worker]) -> None:
    worker = make()
    worker.close()
    done = threading.Event()
    worker.later(0, done.set)
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(10)
    assert not done.is_set()

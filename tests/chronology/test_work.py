"""Spreading work: order kept, a dying worker costs only what kills it."""

from __future__ import annotations

from operator import neg

import pytest

from chronology import work
from chronology.work import Lost, spread

HALF = (  # the worker takes the lock of its results, writes half of one, and dies
    "(lambda results, os: (results._wlock.acquire(), os.write(results._writer.fileno(), b'\\0\\0\\1\\0half'), "
    "os.kill(os.getpid(), 9)))(__import__('sys')._getframe(1).f_locals['result_queue'], __import__('os'))"
)
DEADLY = "__import__('os').kill(__import__('os').getpid(), 9)"


def test_the_order_of_the_items_is_kept() -> None:
    assert list(spread(neg, range(50), 2)) == [-n for n in range(50)]


def test_an_item_that_kills_its_process_is_named_and_the_rest_is_done() -> None:
    found = list(spread(eval, ["1", "2", DEADLY, "4", "5"], 2))  # eval: a function that every process can import
    assert found == [1, 2, Lost(DEADLY), 4, 5]


def test_a_process_that_dies_while_it_sends_its_result_costs_only_its_item(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.5)
    assert list(spread(eval, ["1", "2", HALF, "4"], 2)) == [1, 2, Lost(HALF), 4]


def test_results_come_one_by_one() -> None:
    results = spread(neg, [1, 2, 3])
    assert next(results) == -1


def test_items_are_taken_as_they_are_needed() -> None:
    taken = iter(range(1000))
    results = spread(neg, taken, 2)
    assert next(results) == 0 and next(taken) < 100
    results.close()


def test_one_job_in_a_process_of_its_own_outlives_its_worker() -> None:
    assert list(spread(eval, [DEADLY, "2"], 1, apart=True)) == [Lost(DEADLY), 2]

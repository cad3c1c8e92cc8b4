"""Spreading work: order kept, a dying worker costs only what kills it."""

from __future__ import annotations

from operator import neg

from chronology.work import Lost, spread

DEADLY = "__import__('os').kill(__import__('os').getpid(), 9)"


def test_the_order_of_the_items_is_kept() -> None:
    assert list(spread(neg, range(50), 2)) == [-n for n in range(50)]


def test_an_item_that_kills_its_process_is_named_and_the_rest_is_done() -> None:
    found = list(spread(eval, ["1", "2", DEADLY, "4", "5"], 2))  # eval: a function that every process can import
    assert found == [1, 2, Lost(DEADLY), 4, 5]


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

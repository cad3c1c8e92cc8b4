"""Spreading work: order kept, a dying worker costs only what kills it."""

from __future__ import annotations

import pickle
import signal
from multiprocessing import resource_tracker
from operator import neg

import pytest

from chronology.work import Lost, spread

HALF = (  # the worker writes half of a result, and dies
    "(lambda pipe, os: (os.write(pipe.fileno(), b'\\0\\0\\1\\0half'), os.kill(os.getpid(), 9)))"
    "(__import__('sys')._getframe(2).f_locals['pipe'], __import__('os'))"
)
DEADLY = "__import__('os').kill(__import__('os').getpid(), 9)"


def test_the_order_of_the_items_is_kept() -> None:
    assert list(spread(neg, range(50), 2)) == [-n for n in range(50)]


def test_an_item_that_kills_its_process_is_named_and_the_rest_is_done() -> None:
    found = list(spread(eval, ["1", "2", DEADLY, "4", "5"], 2))  # eval: a function that every process can import
    assert found == [1, 2, Lost(DEADLY), 4, 5]


def test_a_process_that_dies_while_it_sends_its_result_costs_only_its_item() -> None:
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


def test_an_error_in_a_worker_is_raised_here_with_the_place_where_it_was() -> None:
    with pytest.raises(ZeroDivisionError) as told:
        list(spread(eval, ["1", "1 / 0", "2"], 2))
    assert "Traceback" in told.value.__notes__[0]


def test_what_cannot_be_sent_is_said() -> None:
    with pytest.raises((pickle.PicklingError, AttributeError, TypeError)):
        list(spread(eval, ["1", "lambda: 0"], 2))


def test_the_death_of_the_helper_that_watches_for_leaks_is_nobodys_matter(capfd: pytest.CaptureFixture[str]) -> None:
    kill = f"__import__('os').kill({{}}, {signal.SIGKILL})"
    resource_tracker.ensure_running()
    helper = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    assert list(spread(eval, ["1", kill.format(helper), DEADLY, "2"], 2)) == [1, None, Lost(DEADLY), 2]
    assert capfd.readouterr().err == ""

"""A limit that holds in any thread, and is not heard outside of what it limits."""

from __future__ import annotations

import threading

import pytest

from chronology.scale.watch import TooLongError, limited


def stopped() -> bool:
    try:
        with limited(0.1):
            while True:
                pass
    except TooLongError:
        return sum(range(1000)) > 0


def test_what_takes_too_long_is_stopped_in_the_main_thread_and_in_others() -> None:
    found: list[bool] = []
    thread = threading.Thread(target=lambda: found.append(stopped()))
    thread.start()
    thread.join()
    assert [*found, stopped()] == [True, True]


def test_an_error_inside_passes() -> None:
    with pytest.raises(ZeroDivisionError), limited(10):
        1 / 0  # noqa: B018

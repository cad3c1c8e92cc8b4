"""The date library beside persiantools and hijridate, and whole arrays beside a copy of them.

Every conversion starts and ends with objects and validates its input, as a user's program would: a value is made of
year, month and day and turned into a `datetime.date`, or made of a `datetime.date`.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date

import numpy as np
from hijridate import Gregorian, Hijri
from persiantools.jdatetime import JalaliDate

from benchmarks.measure import best, table
from calendars import HijriDate, SolarDate, formatter, from_fields, to_fields
from calendars.solar_hijri import YEAR_STARTS

DAY = date(2023, 10, 28)
DAYS = 10_000_000
UNIX = date(1970, 1, 1).toordinal()


def run() -> str:
    parts = [scalars(), arrays(), formatting(), loading()]
    return "\n\n".join(parts)


def scalars() -> str:
    """One date at a time."""
    cases: dict[str, Callable[[], object]] = {
        "SolarDate.from_date(day)": lambda: SolarDate.from_date(DAY),
        "persiantools JalaliDate(day)": lambda: JalaliDate(DAY),
        "SolarDate(y, m, d).to_date()": lambda: SolarDate(1402, 8, 6).to_date(),
        "persiantools JalaliDate(y, m, d).to_gregorian()": lambda: JalaliDate(1402, 8, 6).to_gregorian(),
        "HijriDate.from_date(day)": lambda: HijriDate.from_date(DAY),
        "hijridate Gregorian.fromdate(day).to_hijri()": lambda: Gregorian.fromdate(DAY).to_hijri(),
        "HijriDate(y, m, d).to_date()": lambda: HijriDate(1445, 4, 13).to_date(),
        "hijridate Hijri(y, m, d).to_gregorian()": lambda: Hijri(1445, 4, 13).to_gregorian(),
    }
    empty = best({"": lambda: None}, repeat=5000)[""]
    seconds = {name: value - empty for name, value in best(cases, repeat=2000, rounds=40).items()}
    names = list(cases)
    pairs = [(names[i], names[i + 1]) for i in range(0, len(names), 2)]
    rows = [
        (f"`{ours}`", f"{1e9 * seconds[ours]:.0f}", f"`{theirs}`", f"{1e9 * seconds[theirs]:.0f}",
         f"{seconds[theirs] / seconds[ours]:.1f}") for ours, theirs in pairs
    ]  # fmt: skip
    return table(["ours", "ns", "theirs", "ns", "times as fast"], rows)


def arrays() -> str:
    """Ten million days at once, as a share of the rate at which NumPy copies the array."""
    rows = []
    random = np.random.default_rng(1)
    for first, last in ((1300, 1450), (1, 3000)):
        numbers = random.integers(YEAR_STARTS[first] - UNIX, YEAR_STARTS[last + 1] - UNIX, DAYS)
        days = numbers.view("M8[D]")
        fields = to_fields(days)
        cases: dict[str, Callable[[], object]] = {
            "a copy": lambda days=days: days.copy(),  # type: ignore[misc]  # bound to this round's days
            "`to_fields(days, packed=True)`": lambda days=days: to_fields(days, packed=True),  # type: ignore[misc]
            "`to_fields(days)`": lambda days=days: to_fields(days),  # type: ignore[misc]
            "`from_fields(*fields)`": lambda fields=fields: from_fields(*fields),  # type: ignore[misc]
        }
        seconds = best(cases, rounds=5)
        for name, value in seconds.items():
            share = f"{seconds['a copy'] / value:.0%}"
            rows.append((f"AP {first}-{last}", name, f"{DAYS / value / 1e6:.0f}", share))
    return table(["days of", "what", "million days/s", "of the rate of a copy"], rows)


def formatting() -> str:
    """Every day of AP 1250-1499 in words."""
    days = [date.fromordinal(day) for day in range(YEAR_STARTS[1250], YEAR_STARTS[1500])]
    write = {language: formatter("solar-hijri", language, "full") for language in ("en", "fa", "ar")}
    cases = {language: lambda write=write[language]: [write(day) for day in days] for language in write}  # type: ignore[misc]
    seconds = best(cases, rounds=5)
    rows = [(f'`formatter("solar-hijri", "{language}", "full")`', len(days), f"{1e9 * value / len(days):.0f}")
            for language, value in seconds.items()]  # fmt: skip
    return table(["what", "days", "ns a day"], rows)


def loading() -> str:
    """CPU time of `import calendars` in a fresh interpreter, that of the interpreter itself taken off."""

    def spent(code: str) -> float:
        measure = f"import time; start = time.process_time(); {code}; print(time.process_time() - start)"
        command = [sys.executable, "-c", measure]
        return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    least = min(spent("import calendars") for _ in range(7))
    return table(["what", "CPU ms"], [("`import calendars`", f"{1000 * least:.0f}")])

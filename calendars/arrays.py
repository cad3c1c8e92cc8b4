"""Whole arrays of days at once: to and from year, month and day, for NumPy, pandas and polars.

NumPy is imported when a function is called. A table with one entry a day of the calendar's range does the work, in
blocks that stay in the processor's cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from calendars import hijri
from calendars.columns import MISSING, UNIX, Arrays, read_days, read_fields
from calendars.errors import InvalidDate, OutOfRange
from calendars.units import CALENDARS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from calendars.mention import Calendar

_BLOCK = 1 << 16
_FIELDS = {"year": "i2", "month": "i1", "day": "i1"}


class Fields(NamedTuple):
    """Year, month and day of many days, as arrays of int16, int8 and int8; 0 where a day is missing."""

    year: Any
    month: Any
    day: Any


class _Table(NamedTuple):
    """The months and days of a calendar, from its first year on."""

    first_year: int
    months: NDArray[Any]  # the first day of every month, and the day after the last one
    lengths: NDArray[Any]  # the days of every month
    fields: NDArray[Any]  # year, month and day of every day, and zeros for a missing one


def to_fields(
    days: Any, calendar: Calendar = "solar-hijri", *, variant: hijri.Variant | None = None, packed: bool = False
) -> Any:
    """Year, month and day of an array or Series of days.

    `days` are datetime64 of any unit, day numbers (`date.toordinal()`) or objects of `date`. NumPy arrays give `Fields`
    of three arrays, 0 where a day is missing (NaT); a pandas or polars Series gives a DataFrame with the columns year,
    month and day and missing values where they were. `packed` gives one array or Series of numbers like 14020806
    instead, twice as fast. A day outside of the calendar raises OutOfRange.

    >>> import numpy as np
    >>> to_fields(np.array(["2023-10-28", "NaT"], "datetime64[D]"))
    Fields(year=array([1402,    0], dtype=int16), month=array([8, 0], dtype=int8), day=array([6, 0], dtype=int8))
    >>> to_fields(np.array(["2023-10-28T21:30"], "datetime64[m]"), "hijri", packed=True)
    array([14450413], dtype=int32)
    """
    import numpy as np

    numbers, owner = read_days(days)
    table = _table(calendar, variant)
    if packed:
        result = np.empty(len(numbers), "i4")
        for block, index in _blocks(numbers, table):
            _packed(calendar, variant).take(index, out=result[block], mode="clip")
        return owner.numbers(result)
    columns = {name: np.empty(len(numbers), kind) for name, kind in _FIELDS.items()}
    words = table.fields.view("i4")  # one look-up for the three of them
    for block, index in _blocks(numbers, table):
        found = words.take(index, mode="clip").view(table.fields.dtype)
        for name, values in columns.items():
            values[block] = found[name]
    result = owner.frame(columns)
    return Fields(*result) if isinstance(owner, Arrays) else result


def from_fields(
    year: Any, month: Any = None, day: Any = None, calendar: Calendar = "solar-hijri",
    *, variant: hijri.Variant | None = None,
) -> Any:  # fmt: skip
    """The days of years, months and days: datetime64[D], or a Series of dates. The way back of `to_fields`.

    Takes three arrays or Series, or what `to_fields` gave: its `Fields`, its DataFrame or its packed numbers. Zeros
    and missing values give missing days; a date that does not exist raises InvalidDate and names its position.

    >>> import numpy as np
    >>> from_fields(np.array([1402, 1403]), np.array([8, 12]), np.array([6, 30]))
    array(['2023-10-28', '2025-03-20'], dtype='datetime64[D]')
    >>> from_fields([1402], [12], [30])
    Traceback (most recent call last):
    calendars.errors.InvalidDate: position 0: there is no day 1402-12-30
    """
    import numpy as np

    fields, owner = read_fields(_three(year, month, day))
    table = _table(calendar, variant)
    result = np.empty(len(fields[0]), "i8")
    for start in range(0, len(result), _BLOCK):
        block = slice(start, start + _BLOCK)
        years, months, days = (field[block].astype("i8") for field in fields)
        index = 12 * (years - table.first_year) + months - 1
        good = (index >= 0) & (months > 0) & (months < 13) & (index < len(table.lengths))
        good &= (days > 0) & (days <= table.lengths.take(index, mode="clip"))
        result[block] = table.months.take(index, mode="clip") + days - 1
        if not good.all():
            missing = (years == 0) & (months == 0) & (days == 0)
            result[block][missing] = MISSING
            for position in np.flatnonzero(~good & ~missing)[:1]:
                text = f"{years[position]:04}-{months[position]:02}-{days[position]:02}"
                raise InvalidDate(f"position {start + position}: there is no day {text}")
    return owner.dates(result)


def _three(year: Any, month: Any, day: Any) -> tuple[Any, Any, Any]:
    """Year, month and day of the forms in which they may come."""
    if month is not None:
        return year, month, day
    if isinstance(year, Fields):
        return year
    if hasattr(year, "columns"):
        return year["year"], year["month"], year["day"]
    return year // 10000, year // 100 % 100, year % 100


def _blocks(numbers: NDArray[Any], table: _Table) -> Iterator[tuple[slice, NDArray[Any]]]:
    """Stretches of the days, each with its places in the table; checked against the calendar's range."""
    import numpy as np

    base, count = table.months[0], len(table.fields) - 1
    places = np.empty(_BLOCK, "i8")
    for start in range(0, len(numbers), _BLOCK):
        block = slice(start, start + _BLOCK)
        index = places[: len(numbers) - start]
        np.subtract(numbers[block], base, out=index)
        if index.view("u8").max() >= count:  # unsigned, what lies before the range is beyond it too
            missing = numbers[block] == MISSING
            index[missing] = count
            for position in np.flatnonzero((index.view("u8") >= count) & ~missing)[:1]:
                day = numbers[block][position : position + 1].view("M8[D]")[0]
                first, last = table.months[:1].view("M8[D]")[0], table.months[-1:].view("M8[D]")[0] - 1
                raise OutOfRange(f"position {start + position}: {day} is not in {first}..{last}")
        yield block, index


@lru_cache(maxsize=5)
def _table(calendar: Calendar, variant: hijri.Variant | None) -> _Table:
    """Months and days of a calendar or of one of the Islamic ones."""
    import numpy as np

    years, start = _years(calendar, variant)
    months = [start(year, month) for year in years for month in range(1, 13)]
    months.append(start(years.stop, 1))
    starts = np.array(months, "i8") - UNIX
    lengths = np.diff(starts)
    month_of_day = np.repeat(np.arange(len(lengths)), lengths)
    fields = np.zeros(len(month_of_day) + 1, list(_FIELDS.items()))
    fields["year"][:-1] = month_of_day // 12 + years.start
    fields["month"][:-1] = month_of_day % 12 + 1
    fields["day"][:-1] = np.arange(len(month_of_day)) - (starts - starts[0])[month_of_day] + 1
    return _Table(years.start, starts, lengths, fields)


@lru_cache(maxsize=5)
def _packed(calendar: Calendar, variant: hijri.Variant | None) -> NDArray[Any]:
    """Year, month and day of every day as one number."""
    fields = _table(calendar, variant).fields
    packed: NDArray[Any] = fields["year"].astype("i4") * 10000
    packed += fields["month"].astype("i4") * 100
    packed += fields["day"]
    return packed


def _years(calendar: Calendar, variant: hijri.Variant | None) -> tuple[range, Callable[[int, int], int]]:
    """The years of a calendar and what tells where their months begin."""
    if calendar == "hijri" and variant:
        first, last = hijri.FIRST_YEAR, hijri.LAST_YEAR
        if variant == "umalqura":
            first, last = hijri.TABLE_FIRST_YEAR, hijri.TABLE_LAST_YEAR
        return range(first, last + 1), partial(hijri.month_start, variant=variant)
    module = CALENDARS[calendar]
    return range(module.FIRST_YEAR, module.LAST_YEAR + 1), module.month_start

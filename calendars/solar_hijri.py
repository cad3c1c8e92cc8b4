"""The Solar Hijri calendar of Iran and Afghanistan (also Jalali, Shamsi, Persian; AP): its years, its dates.

A year begins on the day whose true noon, at the meridian 52.5 degrees east, is the first after the March equinox.
Months 1-6 have 31 days, 7-11 have 30, the last has 29 or, in a leap year, 30.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import ClassVar, Self, final

from calendars.calendar_date import CalendarDate, integers
from calendars.errors import InvalidDate, OutOfRange
from calendars.mention import Calendar
from calendars.names import names
from calendars.span import DateSpan, Precision

FIRST_YEAR, LAST_YEAR = 1, 3000

# Leap years follow each other after four years, save these, which come after five (the first leap year is AP 5).
# AP 1206-1498: the official table of the calendar centre of the University of Tehran. AP 1-1205: the equinox after
# the Swiss Ephemeris, with which Reingold and Dershowitz' astronomy agrees but for AP 785. From AP 1499: Reingold
# and Dershowitz, as in ICU. The tests hold all three beside this list.
_AFTER_FIVE_YEARS = (
    38, 71, 104, 137, 166, 199, 232, 265, 298, 331, 364, 397, 426, 459, 492, 525, 558, 591, 624, 657, 686, 719, 752,
    785, 818, 851, 884, 917, 950, 983, 1016, 1049, 1082, 1111, 1144, 1181, 1210, 1243, 1276, 1309, 1342, 1375, 1408,
    1441, 1474, 1503, 1540, 1573, 1602, 1635, 1668, 1701, 1734, 1767, 1800, 1833, 1866, 1899, 1932, 1965, 1998, 2031,
    2060, 2097, 2130, 2159, 2192, 2225, 2258, 2291, 2324, 2357, 2390, 2423, 2456, 2489, 2522, 2555, 2588, 2621, 2654,
    2687, 2720, 2749, 2782, 2819, 2848, 2881, 2914, 2947, 2980,
)  # fmt: skip

# Years in which astronomical models differ: by the other one the year begins a day later.
DISPUTED = frozenset((785, 1503, 1602, 1701, 1734, 2060, 2159, 2192, 2225, 2258, 2291))

_EPOCH = date(622, 3, 22).toordinal()  # 1 Farvardin of AP 1


def _leap_years() -> frozenset[int]:
    """Every leap year of the range."""
    ends = (*_AFTER_FIVE_YEARS, LAST_YEAR + 5)
    begins = (5, *_AFTER_FIVE_YEARS)
    return frozenset(year for begin, end in zip(begins, ends, strict=True) for year in range(begin, end - 4, 4))


LEAP_YEARS = _leap_years()
YEAR_STARTS = (0, *accumulate((365 + (year in LEAP_YEARS) for year in range(1, LAST_YEAR + 1)), initial=_EPOCH))
_BEFORE_DAY = (0, *(31 * month - max(month - 6, 0) - 1 for month in range(12)))  # plus the day: days since Nowruz
_MONTH_DAY = tuple(
    (month, day) for month in range(1, 13) for day in range(1, 32 if month < 7 else 31)
)  # month and day by the day of the year
_SURE_DAYS = (0, 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29)  # of each month; one too few in a leap year
FIRST_ORDINAL, LAST_ORDINAL = _EPOCH, YEAR_STARTS[-1] - 1
_fromordinal = date.fromordinal


def month_start(year: int, month: int) -> int:
    """The day number of the first day of a month; Farvardin of the year after the last is the end of the range."""
    if not 1 <= month <= 12:
        raise InvalidDate(f"month {month} is not in 1..12")
    if not (FIRST_YEAR <= year <= LAST_YEAR or (year == LAST_YEAR + 1 and month == 1)):
        raise OutOfRange(f"year {year} is not in AP {FIRST_YEAR}..{LAST_YEAR}")
    return YEAR_STARTS[year] + _BEFORE_DAY[month] + 1


def days_in_month(year: int, month: int) -> int:
    """29, 30 or 31.

    >>> days_in_month(1402, 12), days_in_month(1403, 12)
    (29, 30)
    """
    start = month_start(year, month)
    return (month_start(year, month + 1) if month < 12 else YEAR_STARTS[year + 1]) - start


def fields(ordinal: int) -> tuple[int, int, int]:
    """Year, month and day of a day number."""
    if not FIRST_ORDINAL <= ordinal <= LAST_ORDINAL:
        raise _outside(ordinal)
    year = _fromordinal(ordinal).year - 621
    if ordinal < YEAR_STARTS[year]:
        year -= 1
    month, day = _MONTH_DAY[ordinal - YEAR_STARTS[year]]
    return year, month, day


def ordinal(year: int, month: int, day: int) -> int:
    """The day number of a valid year, month and day."""
    _check(year, month, day)
    return YEAR_STARTS[year] + _BEFORE_DAY[month] + day


def span(first: int, last: int, precision: Precision, first_year: int, end_year: int) -> DateSpan:
    """The span between two day numbers: of `first_year`, and the day before a month of `end_year`.

    Where one of these years is disputed the span says so and carries the other one's days.
    """
    ends = _fromordinal(first), _fromordinal(last)
    later = first_year in DISPUTED, end_year in DISPUTED
    if not any(later):
        return DateSpan(*ends, precision)
    other = _fromordinal(first + later[0]), _fromordinal(last + later[1])
    return DateSpan(*ends, precision, "disputed", (DateSpan(*other, precision, "disputed"),))


@final
@dataclass(frozen=True, slots=True, init=False)
class SolarDate(CalendarDate):
    """A day of the Solar Hijri calendar, AP 1-3000.

    >>> SolarDate(1402, 8, 6).to_date()
    datetime.date(2023, 10, 28)
    >>> SolarDate.from_date(date(2024, 3, 19))
    SolarDate(year=1402, month=12, day=29)
    >>> SolarDate(1402, 12, 30)
    Traceback (most recent call last):
    calendars.errors.InvalidDate: day 30 is not in 1..29: Esfand 1402 is not a leap month
    """

    calendar: ClassVar[Calendar] = "solar-hijri"
    year: int
    month: int
    day: int

    def __new__(cls, year: int, month: int, day: int) -> Self:
        try:  # an index and `|` refuse all that are not integers
            if not (0 < day <= _SURE_DAYS[month] and month > 0 and 0 < year < 3001 and year | day):
                _check(year, month, day)
        except (IndexError, TypeError):
            _check(year, month, day)
        self = CalendarDate()
        self.year = year
        self.month = month
        self.day = day
        self.__class__ = cls  # frozen from here on
        return self  # type: ignore[return-value]

    def __reduce__(self) -> tuple[type[Self], tuple[int, int, int]]:
        return type(self), (self.year, self.month, self.day)

    @classmethod
    def from_date(cls, day: date | CalendarDate) -> Self:
        """The Solar Hijri date of a Gregorian one, or of a date of another calendar."""
        ordinal = day.toordinal()
        if not FIRST_ORDINAL <= ordinal <= LAST_ORDINAL:
            raise _outside(ordinal)
        year = day.year - 621
        start = YEAR_STARTS[year]
        if ordinal < start:
            year -= 1
            start = YEAR_STARTS[year]
        self = CalendarDate()
        self.year = year
        try:
            self.month, self.day = _MONTH_DAY[ordinal - start]
        except IndexError:  # the year was that of another calendar
            self.year, self.month, self.day = fields(ordinal)
        self.__class__ = cls  # frozen from here on
        return self  # type: ignore[return-value]

    def to_date(self) -> date:
        """The Gregorian date of this day."""
        return _fromordinal(YEAR_STARTS[self.year] + _BEFORE_DAY[self.month] + self.day)

    def toordinal(self) -> int:
        """The day number, as `date.toordinal()`."""
        return YEAR_STARTS[self.year] + _BEFORE_DAY[self.month] + self.day

    @property
    def is_leap(self) -> bool:
        """Whether the year has 366 days."""
        return self.year in LEAP_YEARS

    def span(self) -> DateSpan:
        """The day as a span; in a year that is disputed with the day of the other authority.

        >>> SolarDate(1503, 1, 1).span().alternatives[0].first - SolarDate(1503, 1, 1).to_date()
        datetime.timedelta(days=1)
        """
        day = self.toordinal()
        if self.year in DISPUTED and (self.month, self.day) == (12, 30):  # by the other model it is no leap year
            return DateSpan(_fromordinal(day), _fromordinal(day), "day", "disputed")
        return span(day, day, "day", self.year, self.year)

    def _at(self, ordinal: int) -> Self:
        return type(self)(*fields(ordinal))

    def _with(self, year: int, month: int, day: int) -> Self:
        return type(self)(year, month, min(day, days_in_month(year, month)))


def _check(year: int, month: int, day: int) -> None:
    """Raise what is wrong with a year, month and day, if anything is."""
    integers(year, month, day)
    last = days_in_month(year, month)
    if not 1 <= day <= last:
        why = "is not a leap month" if day == 30 and last == 29 else f"has {last} days"
        name = names("en").months["solar-hijri"][month - 1]
        raise InvalidDate(f"day {day} is not in 1..{last}: {name} {year} {why}")


def _outside(ordinal: int) -> OutOfRange:
    first, last = _fromordinal(FIRST_ORDINAL), _fromordinal(LAST_ORDINAL)
    day = _fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else f"day number {ordinal}"
    return OutOfRange(f"{day} is not in {first}..{last}, AP {FIRST_YEAR}..{LAST_YEAR}")

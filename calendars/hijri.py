"""The Islamic (lunar) calendar: Umm al-Qura as published, and the tabular civil calendar outside of its table.

The day and month of a lunar date differ between countries by a day or two; only Umm al-Qura (`umalqura`, Saudi
Arabia, AH 1343-1500) is a published table. The civil calendar (`civil`, type II, Friday epoch) is arithmetic: it
comes within two days of what was observed, so its days are marked approximate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal, Self, final, get_args

from calendars.calendar_date import CalendarDate, integers
from calendars.errors import InvalidDate, OutOfRange
from calendars.mention import Calendar
from calendars.names import names
from calendars.span import DateSpan, Precision

Variant = Literal["umalqura", "civil"]  # as CLDR names them
VARIANTS: tuple[str, ...] = get_args(Variant)

FIRST_YEAR, LAST_YEAR = 1, 9665
TABLE_FIRST_YEAR, TABLE_LAST_YEAR = 1343, 1500
TABLE_FIRST_ORDINAL, TABLE_LAST_ORDINAL = date(1924, 8, 1).toordinal(), date(2077, 11, 16).toordinal()

_EPOCH = date(622, 7, 19).toordinal()  # 1 Muharram of AH 1 in the civil calendar
_CYCLE = 10631  # days in 30 years; the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of them have 355
_BEFORE_DAY = (0, *((59 * month + 1) // 2 - 1 for month in range(12)))  # plus the day: days since 1 Muharram
_MONTH_DAY = tuple((month, day) for month in range(1, 13) for day in range(1, 30 + (month % 2 or month == 12)))
FIRST_ORDINAL = _EPOCH
LAST_ORDINAL = _EPOCH + (_CYCLE * LAST_YEAR + 14) // 30 - 1
_fromordinal = date.fromordinal

_month_starts: list[int] = []  # filled on first use
_year_month = tuple((year, month) for year in range(TABLE_FIRST_YEAR, TABLE_LAST_YEAR + 1) for month in range(1, 13))


def month_starts() -> Sequence[int]:
    """The day number of every Umm al-Qura month of AH 1343-1500, and the first day after them."""
    if not _month_starts:
        try:
            from hijridate.ummalqura import MONTH_STARTS
        except ImportError:
            raise ImportError("the Umm al-Qura table comes with the package hijridate: pip install hijridate") from None
        reduced_julian_day = 1721425 - 2400000  # of the day number 0
        _month_starts[:] = [start - reduced_julian_day for start in MONTH_STARTS]
    return _month_starts


def variant_of(year: int) -> Variant:
    """The calendar that a year without a named one is read in: Umm al-Qura wherever its table reaches."""
    return "umalqura" if TABLE_FIRST_YEAR <= year <= TABLE_LAST_YEAR else "civil"


def _civil_year_start(year: int) -> int:
    return _EPOCH + (_CYCLE * (year - 1) + 14) // 30


def month_start(year: int, month: int, variant: Variant | None = None) -> int:
    """The day number of the first day of a month; Muharram of the year after the last is the end of the range.

    Without a variant the months of both calendars follow each other without gap: Umm al-Qura where it reaches.
    """
    if not 1 <= month <= 12:
        raise InvalidDate(f"month {month} is not in 1..12")
    end = month == 1 and variant != "civil" and year == TABLE_LAST_YEAR + 1
    if variant == "civil" or not (TABLE_FIRST_YEAR <= year <= TABLE_LAST_YEAR or end):
        if variant == "umalqura":
            raise OutOfRange(f"year {year} is not in AH {TABLE_FIRST_YEAR}..{TABLE_LAST_YEAR} of Umm al-Qura")
        if not (FIRST_YEAR <= year <= LAST_YEAR or (year == LAST_YEAR + 1 and month == 1)):
            raise OutOfRange(f"year {year} is not in AH {FIRST_YEAR}..{LAST_YEAR}")
        return _civil_year_start(year) + _BEFORE_DAY[month] + 1
    return month_starts()[12 * (year - TABLE_FIRST_YEAR) + month - 1]


def days_in_month(year: int, month: int, variant: Variant | None = None) -> int:
    """29 or 30.

    >>> days_in_month(1445, 9), days_in_month(1445, 9, "civil")
    (30, 30)
    """
    variant = variant or variant_of(year)
    following = (year, month + 1) if month < 12 else (year + 1, 1)
    return month_start(*following, variant) - month_start(year, month, variant)


def fields(ordinal: int, variant: Variant | None = None) -> tuple[int, int, int, Variant]:
    """Year, month, day and variant of a day number."""
    if TABLE_FIRST_ORDINAL <= ordinal <= TABLE_LAST_ORDINAL and variant != "civil":
        starts = _month_starts or month_starts()
        index = (ordinal - TABLE_FIRST_ORDINAL - 2) * 1000 // 29530  # the month or the one before it
        if ordinal >= starts[index + 1]:
            index += 1
        year, month = _year_month[index]
        return year, month, ordinal - starts[index] + 1, "umalqura"
    if variant == "umalqura" or not FIRST_ORDINAL <= ordinal <= LAST_ORDINAL:
        raise _outside(ordinal, variant)
    year = (30 * (ordinal - _EPOCH) + 15) // _CYCLE + 1
    return year, *_MONTH_DAY[ordinal - _civil_year_start(year)], "civil"


def ordinal(year: int, month: int, day: int, variant: Variant | None = None) -> int:
    """The day number of a year, month and day, which are checked."""
    return HijriDate(year, month, day, variant).toordinal()


def span(first: int, last: int, precision: Precision, first_year: int, end_year: int) -> DateSpan:
    """The span between two day numbers: of `first_year`, and the day before a month of `end_year`."""
    inside = first >= TABLE_FIRST_ORDINAL and last <= TABLE_LAST_ORDINAL
    return DateSpan(_fromordinal(first), _fromordinal(last), precision, "table" if inside else "approximate")


class _Fields(CalendarDate):
    """The fields of a HijriDate, before it is frozen."""

    __slots__ = ("variant",)

    variant: Variant


@final
@dataclass(frozen=True, slots=True, init=False)
class HijriDate(_Fields):
    """A day of the Islamic calendar; `variant` says which one: "umalqura" (AH 1343-1500) or "civil".

    Left out, it is Umm al-Qura where its table reaches and civil elsewhere.

    >>> HijriDate(1445, 9, 15).to_date()
    datetime.date(2024, 3, 25)
    >>> HijriDate.from_date(date(1453, 6, 7))
    HijriDate(year=857, month=5, day=20, variant='civil')
    """

    calendar: ClassVar[Calendar] = "hijri"
    year: int
    month: int
    day: int
    variant: Variant

    def __new__(cls, year: int, month: int, day: int, variant: Variant | None = None) -> Self:
        try:  # `|` refuses all that are not integers
            if variant or not (0 < day < 30 and 0 < month < 13 and 1342 < year < 1501 and year | month | day):
                variant = _checked(year, month, day, variant)
        except TypeError:
            variant = _checked(year, month, day, variant)
        self = _Fields()
        self.year = year
        self.month = month
        self.day = day
        self.variant = variant or "umalqura"
        self.__class__ = cls  # frozen from here on
        return self  # type: ignore[return-value]

    def __reduce__(self) -> tuple[type[Self], tuple[int, int, int, Variant]]:
        return type(self), (self.year, self.month, self.day, self.variant)

    @classmethod
    def from_date(cls, day: date | CalendarDate, variant: Variant | None = None) -> Self:
        """The Islamic date of a Gregorian one, or of a date of another calendar."""
        ordinal = day.toordinal()
        if not TABLE_FIRST_ORDINAL <= ordinal <= TABLE_LAST_ORDINAL or variant == "civil":
            return cls(*fields(ordinal, variant))
        starts = _month_starts or month_starts()  # as in `fields`, written out for speed
        index = (ordinal - 702576) * 1000 // 29530
        if ordinal >= starts[index + 1]:
            index += 1
        self = _Fields()
        self.year, self.month = _year_month[index]
        self.day = ordinal - starts[index] + 1
        self.variant = "umalqura"
        self.__class__ = cls  # frozen from here on
        return self  # type: ignore[return-value]

    def toordinal(self) -> int:
        """The day number, as `date.toordinal()`."""
        if self.variant == "umalqura":  # 12 * 1343 + 1 - 16117 is the first month of the table
            return (_month_starts or month_starts())[12 * self.year + self.month - 16117] + self.day - 1
        return _civil_year_start(self.year) + _BEFORE_DAY[self.month] + self.day

    def span(self) -> DateSpan:
        """The day as a span: from the table, or else approximate, plus or minus two days.

        >>> HijriDate(1445, 9, 15).span().certainty, HijriDate(857, 5, 20).span().certainty
        ('table', 'approximate')
        """
        day = self.to_date()
        return DateSpan(day, day, "day", "table" if self.variant == "umalqura" else "approximate")

    def _at(self, ordinal: int) -> Self:
        return type(self)(*fields(ordinal, self.variant))

    def _with(self, year: int, month: int, day: int) -> Self:
        return type(self)(year, month, min(day, days_in_month(year, month, self.variant)), self.variant)

    def _rank(self) -> tuple[int, str]:
        return self.toordinal(), self.variant

    @property
    def is_leap(self) -> bool:
        """Whether the year has 355 days."""
        end = month_start(self.year + 1, 1, self.variant)
        return end - month_start(self.year, 1, self.variant) == 355


def _checked(year: int, month: int, day: int, variant: Variant | None) -> Variant:
    """The variant of a date; raises what is wrong with the date, if anything is."""
    integers(year, month, day)
    if variant is None:
        variant = variant_of(year)
    elif variant not in VARIANTS:
        raise InvalidDate(f"{variant!r} is none of the Islamic calendars {', '.join(VARIANTS)}")
    last = days_in_month(year, month, variant)
    if not 1 <= day <= last:
        name = names("en").months["hijri"][month - 1]
        raise InvalidDate(f"day {day} is not in 1..{last}: {name} {year} has {last} days ({variant})")
    return variant


def _outside(ordinal: int, variant: Variant | None) -> OutOfRange:
    first, last, name = FIRST_ORDINAL, LAST_ORDINAL, "the Islamic calendar"
    if variant == "umalqura":
        first, last, name = TABLE_FIRST_ORDINAL, TABLE_LAST_ORDINAL, "Umm al-Qura; the variant civil goes on"
    day = _fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else f"day number {ordinal}"
    return OutOfRange(f"{day} is not in {_fromordinal(first)}..{_fromordinal(last)} of {name}")

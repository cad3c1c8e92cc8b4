"""What the dates of both Hijri calendars share: year, month and day, their order, and arithmetic.

Only what holds for any calendar belongs here; each calendar's own file tells where its days lie.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar, Self, overload

from calendars.mention import Calendar
from calendars.writing import Style, day_writer


class CalendarDate:
    """Year, month and day of a calendar. Immutable from the outside: the calendars' own types are frozen.

    The three live in this base so that a date can be filled while it is still of a plain type and only then
    become frozen, which takes a third of the time of `object.__setattr__`.
    """

    __slots__ = ("year", "month", "day")  # noqa: RUF023  # in the order of a date

    year: int
    month: int
    day: int
    calendar: ClassVar[Calendar]

    def toordinal(self) -> int:
        """The day number, as `date.toordinal()`: 1 is 1 January of the year 1."""
        raise NotImplementedError

    def _at(self, ordinal: int) -> Self:
        """The date of the same kind at a day number."""
        raise NotImplementedError

    def _with(self, year: int, month: int, day: int) -> Self:
        """The date of the same kind with these fields, the day clipped to the end of the month."""
        raise NotImplementedError

    def _rank(self) -> tuple[int, str]:
        """What dates of one type are ordered by."""
        return self.toordinal(), ""

    def to_date(self) -> date:
        """The Gregorian date of this day."""
        return date.fromordinal(self.toordinal())

    def weekday(self) -> int:
        """Monday is 0 and Sunday 6, as in `date.weekday()`."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self) -> int:
        """Monday is 1 and Sunday 7, as in `date.isoweekday()`."""
        return self.weekday() + 1

    def isoformat(self) -> str:
        """Year, month and day as "1402-08-06", in the date's own calendar."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    __str__ = isoformat

    def format(self, language: str = "en", style: Style | str = "long", *, era: bool = False, digits: str = "") -> str:
        """The date in the words and digits of a language (a BCP 47 tag).

        `style` is "numeric", "short", "long" or "full", or a template of the slots {weekday}, {day}, {month} (the
        name), {number} (of the month) and {year}. `era` adds the era, `digits` are ten others than the language's own.
        """
        write = day_writer(self.calendar, language, style, era, digits)
        return write(self.weekday(), self.year, self.month, self.day)

    def add(self, *, years: int = 0, months: int = 0, days: int = 0) -> Self:
        """Years and months first, with the day clipped to the end of the month that is reached; then days."""
        if years or months:
            count = self.month - 1 + months
            moved = self._with(self.year + years + count // 12, count % 12 + 1, self.day)
        else:
            moved = self
        return moved._at(moved.toordinal() + days) if days else moved

    def __add__(self, other: timedelta) -> Self:
        if not isinstance(other, timedelta):
            return NotImplemented
        return self.add(days=other.days)

    __radd__ = __add__

    @overload
    def __sub__(self, other: timedelta) -> Self: ...
    @overload
    def __sub__(self, other: CalendarDate | date) -> timedelta: ...
    def __sub__(self, other: CalendarDate | timedelta | date) -> Self | timedelta:
        if isinstance(other, timedelta):
            return self.add(days=-other.days)
        if isinstance(other, (CalendarDate, date)):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __rsub__(self, other: date) -> timedelta:
        if not isinstance(other, date):
            return NotImplemented
        return timedelta(other.toordinal() - self.toordinal())

    def __lt__(self, other: Self) -> bool:
        return self._rank() < other._rank() if type(other) is type(self) else NotImplemented

    def __le__(self, other: Self) -> bool:
        return self._rank() <= other._rank() if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        return self._rank() > other._rank() if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        return self._rank() >= other._rank() if type(other) is type(self) else NotImplemented


def integers(year: object, month: object, day: object) -> None:
    """Raise TypeError unless the fields of a date are integers, of Python or NumPy."""
    for value in (year, month, day):
        if not hasattr(value, "__index__"):
            raise TypeError(f"year, month and day are integers, not {value!r}")

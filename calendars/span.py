"""DateSpan: the answer to "when?" as first and last day, with its precision and certainty.

Days are proleptic Gregorian `datetime.date`, both ends inclusive. Nothing here knows a language or a text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from calendars import notation
from calendars.errors import InvalidDate

Precision = Literal["day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval"]
Certainty = Literal["exact", "table", "approximate", "disputed"]

PRECISIONS: tuple[str, ...] = get_args(Precision)
CERTAINTIES: tuple[str, ...] = get_args(Certainty)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The days from `first` to `last`, both inclusive.

    `precision` is the unit that was named; "interval" where the span is no single unit.
    `certainty` tells how far the days themselves can be trusted: computed ("exact"), taken from a published
    table ("table"), within a day or two ("approximate"), or given differently by authorities ("disputed");
    `alternatives` then holds the other spans that it may be.

    >>> aban = DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month")
    >>> aban.days
    30
    >>> date(2023, 10, 28) in aban
    True
    """

    first: date
    last: date
    precision: Precision = ""  # type: ignore[assignment]  # "" means: derive it
    certainty: Certainty = "exact"
    alternatives: tuple[DateSpan, ...] = ()

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidDate(f"a span cannot end ({self.last}) before it begins ({self.first})")
        if not self.precision:
            object.__setattr__(self, "precision", "day" if self.first == self.last else "interval")

    @property
    def days(self) -> int:
        """How many days the span holds."""
        return (self.last - self.first).days + 1

    def __contains__(self, other: date | DateSpan) -> bool:
        if isinstance(other, DateSpan):
            return self.first <= other.first and other.last <= self.last
        return self.first <= other <= self.last

    def overlaps(self, other: DateSpan) -> bool:
        """Whether the two spans share a day."""
        return self.first <= other.last and other.first <= self.last

    def distance(self, other: DateSpan) -> timedelta:
        """The days between the spans: zero where they overlap, one day where they touch."""
        return max(self.first - other.last, other.first - self.last, timedelta(0))

    def timex(self) -> str:
        """The TIMEX3 value, "first/last" where the span is no Gregorian unit.

        >>> DateSpan(date(2023, 10, 1), date(2023, 10, 31), "month").timex()
        '2023-10'
        >>> DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month").timex()
        '2023-10-23/2023-11-21'
        """
        return notation.timex(self.first, self.last, self.precision) or f"{self.first}/{self.last}"

    def edtf(self) -> str:
        """The Extended Date/Time Format (ISO 8601-2): "~" approximate, "?" disputed, "[a,b]" one of these.

        Ends at `date.min` and `date.max` are open (".."). Where one of several alternatives is no Gregorian unit
        a set cannot name them, and "?" stands for them.

        >>> DateSpan(date(2023, 10, 23), date(2023, 11, 21), "month", "approximate").edtf()
        '2023-10-23~/2023-11-21~'
        >>> days = DateSpan(date(2023, 10, 27), date(2023, 10, 27)), DateSpan(date(2023, 10, 28), date(2023, 10, 28))
        >>> DateSpan(days[0].first, days[0].last, "day", "disputed", days[1:]).edtf()
        '[2023-10-27,2023-10-28]'
        """
        if self.alternatives:
            units = [notation.edtf(span.first, span.last, span.precision) for span in (self, *self.alternatives)]
            if all(units):
                return f"[{','.join(filter(None, units))}]"
        mark = {"approximate": "~", "disputed": "?"}.get(self.certainty, "")
        unit = notation.edtf(self.first, self.last, self.precision)
        if unit:
            return unit + mark
        first = ".." if self.first == date.min else f"{self.first}{mark}"
        last = ".." if self.last == date.max else f"{self.last}{mark}"
        return f"{first}/{last}"

"""What a text says about time: the fields that its words fill, and where. Nothing here knows what day is meant.

The names of the fields are the names that language files give their words and slots, see docs/languages.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

Unit = Literal["second", "minute", "hour", "day", "weekday", "weekend", "week", "month", "quarter", "season", "half",
               "year", "decade", "century", "millennium"]


class Fields(TypedDict, total=False):
    """What words can say. Larger units hold smaller ones: weekday 5, unit week, shift -1 is Friday of last week."""

    calendar: str       # "gregorian", "solar-hijri" or "hijri"; "islamic" is either of the two, by the year
    era: str            # "BC"
    millennium: int     # 3 is the third, before Christ
    century: int        # 19 is the nineteenth
    decade: int         # 1990, or 90 where the century is not said
    year: int
    yy: int             # a year of two digits
    half: int
    quarter: int
    season: str         # "SP" "SU" "FA" "WI"
    month: int
    day: int
    weekday: int        # 1 is Monday, as in ISO 8601
    named: str          # a key of calendars.named.DAYS
    part: str           # "MO" "MI" "AF" "EV" "NI" "DT"
    hour: int
    minute: int
    hhmm: int           # hours and minutes as one number: 1800
    to: int             # minutes before the hour
    second: int
    meridiem: str       # "am" or "pm"
    zone: str
    edge: str           # "START" "MID" "END": a third of the unit; "middle" is its middle day
    nth: int            # with nth_unit: the nth such unit of what is said besides, -1 is the last
    nth_unit: Unit
    unit: Unit          # with shift, n or every
    shift: int          # so many units (or years, weeks ... of what is named) from the base
    base: str           # "reference" (default), "focus": the date told last, "anchor", "chain": either, "near"
    n: float            # so many units
    more: float         # and a half of one, written as a decimal: P2.5Y
    rest: float         # and so many of `rest_unit`, or of the unit itself: a year and six months
    rest_unit: Unit
    third: float        # and so many of `third_unit` after these: a year, six months and ten days
    third_unit: Unit
    vague: bool         # "several", "recent": a number that is not said
    ago: int            # -1 or 1: n units before or after the base
    every: int
    per: int
    ref: str            # "PRESENT_REF" "PAST_REF" "FUTURE_REF": now, once, some day
    event: str          # what the nth day is counted from, folded
    since: bool         # "for" or "ago", as the verb tells: see `Said.core`
    first: int          # so many `first_unit`s from the start of the year: the first nine months
    first_unit: Unit
    like: str           # the unit of the date told last, in the year that is said: the same quarter of last year
    exactly: bool       # counted to the unit of the anchor: a year ago today, ten years ago this month
    ends: bool          # n units that end with the date in the anchor: the three months to December
    hundreds: bool      # the decade stands for its century: the 1400s
    aligned: bool       # weeks are those of the calendar, the nth or last is the one that lies in it for the most part
    aside: bool         # it says of which thing is spoken: the contest of 6 April
    doubtful: bool      # it is a year only beside other years (of its time): in 410, from 85 to 88
    ahead: bool         # it is to come, whatever the tense: put off to Monday
    due: bool           # it is planned: to come, unless the verb tells the past
    passed: bool        # what began on it has begun: since Monday
    begins: bool        # what begins on it has begun only where the verb tells a state: from Monday
    until: bool         # what ends on it may be past or to come, whatever the tense
    within: bool        # a length, or the day so far ahead where the verb beside it tells the future: in two weeks
    overnight: bool     # the night before, where the sentence tells the past
    famous: bool        # the words around it say that a well-known day is meant: the attacks of 11 September


def meant_as_date(said: Mapping[str, object]) -> bool:
    """Whether a number is meant as a day: "32 January 2024" is an impossible date, in "56 October" 56 is no day."""
    day = said.get("day")
    return not isinstance(day, int) or 1 <= day <= 31 or not {"year", "yy"}.isdisjoint(said)


class Said(NamedTuple):
    """One expression of time: `text[start:end]` of the original text, and the fields its words fill.

    `group` numbers the expressions that one shape found together, two for a range or a pair.
    """

    start: int
    end: int
    fields: Fields
    shape: str = ""
    link: str | None = None
    group: int = 0
    anchor: Fields | None = None
    core: int = -1  # where it begins if its first word is no part of it



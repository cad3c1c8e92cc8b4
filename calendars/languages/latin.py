"""Dates in Latin letters inside of texts in another script: datelines, stamps, quotations. Only whole dates."""

from calendars.language import Words, numbered, shape, table

_MONTHS = """
1
January
Jan
2
February
Feb
3
March
Mar
4
April
Apr
5
May
6
June
Jun
7
July
Jul
8
August
Aug
9
September
Sept
Sep
10
October
Oct
11
November
Nov
12
December
Dec
"""

_DAYS = """
1
Monday
Mon
2
Tuesday
Tue
3
Wednesday
Wed
4
Thursday
Thu
5
Friday
Fri
6
Saturday
Sat
7
Sunday
Sun
"""

WORDS: dict[str, Words] = {
    "latin-month": numbered("month", _MONTHS, calendar="gregorian"),
    "latin-weekday": numbered("weekday", _DAYS),
    "latin-th": table("""
        st
        nd
        rd
        th
    """),
    "latin-zone": table("""
        GMT
        UTC
    """),
    "latin-of": table("of"),
}

SHAPES = (
    shape(
        "[{weekday=latin-weekday} comma?] {day} latin-th? latin-of? comma? {month=latin-month} dot? comma? {year} "
        "latin-zone?",
        "2025-03-07 | 7th, March 2025 GMT",
        "2024-06-24 | Monday, 24 June 2024",
    ),
    shape(
        "[{weekday=latin-weekday} comma?] {month=latin-month} dot? {day} latin-th? comma? {year} latin-zone?",
        "2022-09-30 | September 30, 2022",
    ),
    shape("{month=latin-month} dot? comma? {year}", "2022-09 | Sept. 2022"),
)

"""English. Names as in CLDR; the Afghan solar months (en-AF) as the press writes them in English."""

from calendars.names import Names

AFGHAN = (
    "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sonbola", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut",
)  # fmt: skip

NAMES = Names(
    digits="0123456789",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months={
        "gregorian": (
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        "solar-hijri": (
            "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar",
            "Mehr", "Aban", "Azar", "Dey", "Bahman", "Esfand",
        ),
        "hijri": (
            "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I", "Jumada II",
            "Rajab", "Shaʻban", "Ramadan", "Shawwal", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah",
        ),
    },
    seasons=("spring", "summer", "autumn", "winter"),
    ordinals=("first", "second", "third", "fourth"),
    eras={"gregorian": "CE", "solar-hijri": "AP", "hijri": "AH"},
    shapes={
        "numeric": "{year:0>4}-{number:0>2}-{day:0>2}",
        "long": "{day} {month} {year}",
        "full": "{weekday}, {day} {month} {year}",
        "short": "{day} {month}",
        "month": "{month} {year}",
        "season": "{season} {year}",
        "quarter": "{ordinal} quarter of {year}",
        "half": "{ordinal} half of {year}",
        "year": "{year}",
        "decade": "{year}s",
        "century": "{year}–{last}",
        "same-month": "{day}–{last} {month} {year}",
        "same-year": "{first} – {last} {year}",
        "range": "{first} – {last}",
        "since": "since {first}",
        "until": "until {last}",
    },
    regions={"AF": {"months": {"solar-hijri": AFGHAN}}},
)  # fmt: skip

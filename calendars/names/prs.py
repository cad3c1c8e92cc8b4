"""Dari, the Persian of Afghanistan: its months, seasons and quarters; all else is written as in Iran.

Names as in CLDR (fa-AF), the sixth solar month without its ezafe.
"""

from dataclasses import replace

from calendars.names.fa import NAMES as PERSIAN

GREGORIAN = (
    "جنوری",
    "فبروری",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "اگست",
    "سپتمبر",
    "اکتوبر",
    "نومبر",
    "دسمبر",
)

SOLAR_HIJRI = (
    "حمل",
    "ثور",
    "جوزا",
    "سرطان",
    "اسد",
    "سنبله",
    "میزان",
    "عقرب",
    "قوس",
    "جدی",
    "دلو",
    "حوت",
)

SEASONS = (
    "بهار",
    "تابستان",
    "خزان",
    "زمستان",
)

NAMES = replace(
    PERSIAN,
    months={**PERSIAN.months, "gregorian": GREGORIAN, "solar-hijri": SOLAR_HIJRI},
    seasons=SEASONS,
    shapes={**PERSIAN.shapes, "quarter": "ربع {ordinal} {year}"},
)

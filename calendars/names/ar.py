"""Arabic. Gregorian months in the regional sets, lunar months and weekdays as in CLDR; digits after the region.

The solar months are spelled as the Arabic press writes them: those of CLDR are not in use.
"""

from calendars.names import Names

LEVANT = (
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
)

MOROCCO = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
)

ALGERIA_TUNISIA = (
    "جانفي",
    "فيفري",
    "مارس",
    "أفريل",
    "ماي",
    "جوان",
    "جويلية",
    "أوت",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)

MAURITANIA = (
    "يناير",
    "فبراير",
    "مارس",
    "إبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغشت",
    "شتمبر",
    "أكتوبر",
    "نوفمبر",
    "دجمبر",
)

LATIN = "0123456789"

NAMES = Names(
    digits="٠١٢٣٤٥٦٧٨٩",
    weekdays=(
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "الأحد",
    ),
    months={
        "gregorian": (
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ),
        "solar-hijri": (
            "فروردين",
            "أرديبهشت",
            "خرداد",
            "تير",
            "مرداد",
            "شهريور",
            "مهر",
            "آبان",
            "آذر",
            "دي",
            "بهمن",
            "إسفند",
        ),
        "hijri": (
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة",
        ),
    },
    seasons=(
        "ربيع",
        "صيف",
        "خريف",
        "شتاء",
    ),
    ordinals=(
        "الأول",
        "الثاني",
        "الثالث",
        "الرابع",
    ),
    eras={
        "gregorian": "م",
        "solar-hijri": "هـ ش",
        "hijri": "هـ",
    },
    shapes={
        "numeric": "{day}\u200f/{number}\u200f/{year}",
        "full": "{weekday}، {day} {month} {year}",
        "long": "{day} {month} {year}",
        "short": "{day} {month}",
        "month": "{month} {year}",
        "season": "{season} {year}",
        "year": "{year}",
        "quarter": "الربع {ordinal} من {year}",
        "half": "النصف {ordinal} من {year}",
        "decade": "عقد {year}",
        "century": "{year} إلى {last}",
        "same-month": "{day} إلى {last} {month} {year}",
        "same-year": "{first} إلى {last} {year}",
        "range": "{first} إلى {last}",
        "since": "منذ {first}",
        "until": "حتى {last}",
    },
    regions={
        **{region: {"months": {"gregorian": LEVANT}} for region in ("IQ", "JO", "LB", "PS", "SY")},
        **{region: {"months": {"gregorian": ALGERIA_TUNISIA}, "digits": LATIN} for region in ("DZ", "TN")},
        "MA": {"months": {"gregorian": MOROCCO}, "digits": LATIN},
        "MR": {"months": {"gregorian": MAURITANIA}},
        **{region: {"digits": LATIN} for region in ("AE", "EH", "LY")},
    },
)

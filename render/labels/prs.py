"""Persian of Afghanistan (Dari): what differs from the Persian of Iran."""

from render.labels import fa

TAG = "prs"
DIRECTION = fa.DIRECTION

TEXT: dict[str, str] = {
    **fa.TEXT,
    "calendar": "تقویم",
    "solar-hijri": "هجری خورشیدی",
    "filters": "فیلترها",
    "none-shown": "چیزی یافت نشد. جست‌وجو یا فیلترها را بازتر کنید.",
    "planned": "پلان‌شده",
    "reporting": "اظهارات",
    "basis-stated": "به گفتهٔ مدیر مسوول",
}

REASONS: dict[str, str] = fa.REASONS

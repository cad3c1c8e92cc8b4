"""Persian: the interface wording of every reason code and label."""

REASONS: dict[str, str] = {
    "export-undated": "رویدادهای بی‌تاریخ: {0}",
    "export-vague": "رویدادهایی که روزشان دانسته نیست، تنها هفته، ماه، فصل یا سال: {0}",
    "export-units": "ماه‌ها، فصل‌ها یا سال‌هایی که با روز نخست و واپسین خود آمده‌اند: {0}",
    "export-alternatives": "تاریخ‌هایی که شاید روزهای دیگری باشند: {0}",
    "export-clocks": "ساعت‌های روز: {0}",
    "export-phrases": "روایت‌های بدون کنش، کنشگران و جا: {0}",
    "export-statuses": "روایت‌هایی که وضعیتشان گفته نشده است: {0}",
    "export-reasons": "روایت‌های بدون دلیل تاریخ: {0}",
    "export-disagreements": "اختلاف‌های روایت‌ها: {0}",
    "export-texts": "متن کامل منبع‌ها: {0}",
    "export-sources": "منبع‌هایی که رویدادی از آن‌ها نیامده است: {0}",
    "export-files": "پرونده‌ها و ردیف‌هایی که در خط زمان نیامده‌اند: {0}",
}

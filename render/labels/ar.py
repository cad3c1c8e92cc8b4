"""Arabic: the interface wording of every reason code and label."""

REASONS: dict[str, str] = {
    "export-undated": "أحداث بلا تاريخ: {0}",
    "export-vague": "أحداث لا يُعرف يومها، بل أسبوعها أو شهرها أو فصلها أو سنتها: {0}",
    "export-units": "شهور أو فصول أو سنوات أُعطيت بأول أيامها وآخرها: {0}",
    "export-alternatives": "تواريخ قد تكون أيامًا أخرى: {0}",
    "export-clocks": "أوقات من اليوم: {0}",
    "export-phrases": "روايات بلا فعلها وفاعليها ومكانها: {0}",
    "export-statuses": "روايات لم تُذكر حالتها: {0}",
    "export-reasons": "روايات بلا أسباب تاريخها: {0}",
    "export-disagreements": "اختلافات بين الروايات: {0}",
    "export-texts": "نصوص المصادر كاملة: {0}",
    "export-sources": "مصادر لا يذكرها أي حدث: {0}",
    "export-files": "ملفات وصفوف لم تدخل الخط الزمني: {0}",
}

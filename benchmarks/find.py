"""Date finding in news, beside dateparser and parstdex, and how its time grows with the text.

The news are our own, about one date in 450 bytes; every copy of a paragraph has other numbers, so that nothing is
read twice. Speeds are kB of UTF-8 in a second of CPU time, in one run; the ratios hold on any machine.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import date, timedelta

from benchmarks.measure import table
from calendars import SolarDate, find, languages

REFERENCE = date(2023, 11, 3)
SIZE = 400_000  # bytes of news
OTHERS = 12_000  # bytes for the slower finders

ENGLISH = (
    "The authority that looks after the canals of the northern province reopened the lock below the old paper mill on "
    "{day}, after eleven weeks in which barges had queued for as long as {n} hours. Engineers had found a crack in one "
    "of the gates, and divers needed three attempts to seal it. The owners of the boats are asking for money; the "
    "authority replied that nobody could have foreseen the damage and that its reserves were empty. ",
    "Teachers in {n} schools of the port city went back to their classrooms on {day}. Their union said that the offer "
    "was far from what it had wanted, but that parents had lost patience and the strike fund was nearly exhausted. The "
    "mayor, who had refused to meet the strikers, called the result a victory of common sense. Pupils were less "
    "enthusiastic: several of them told reporters that they had only just learned to sleep late. ",
    "A court in the capital ruled on {day} that the company has to clean the lagoon at its own expense. Fishermen had "
    "counted {n} dead turtles on the beaches, and samples of the water held more copper than the law allows. The "
    "judges did not believe the managers, who blamed a storm, and pointed to letters in which a foreman had warned of "
    "the leaking basin long before anything was seen from the shore. An appeal is expected by lawyers on both sides. ",
)
PERSIAN = (
    "سازمان آب استان شمالی {day} دریچه قدیمی پایین کارخانه کاغذ را پس از تعمیری طولانی باز کرد. مهندسان در یکی از دروازه‌ها "
    "شکافی یافته بودند و غواصان برای بستن آن {n} بار تلاش کردند. صاحبان قایق‌ها خواستار جبران زیان خود هستند؛ سازمان پاسخ داد که "
    "کسی نمی‌توانست این آسیب را پیش‌بینی کند. ",
    "آموزگاران {n} مدرسه شهر بندری {day} به کلاس‌های خود بازگشتند. اتحادیه آنان گفت پیشنهاد تازه با خواسته‌هایشان فاصله دارد، اما "
    "صبر خانواده‌ها به سر آمده و صندوق اعتصاب نزدیک به خالی شدن است. شهردار که حاضر به دیدار با آنان نشده بود نتیجه را پیروزی "
    "عقل دانست. ",
    "دادگاهی در پایتخت {day} رأی داد که شرکت باید تالاب را با هزینه خود پاک کند. ماهیگیران {n} لاک‌پشت مرده در ساحل شمرده بودند و "
    "نمونه‌های آب بیش از اندازه قانونی مس داشت. قاضیان سخن مدیران را که توفان را مقصر می‌دانستند باور نکردند و به نامه‌های یک "
    "سرکارگر اشاره کردند. ",
)
ARABIC = (
    "أعادت هيئة القنوات في الإقليم الشمالي {day} فتح البوابة القديمة أسفل مصنع الورق بعد إصلاح طويل. وكان المهندسون قد عثروا على شق "
    "في أحد الأبواب، واحتاج الغواصون إلى {n} محاولة لإغلاقه. ويطالب أصحاب القوارب بتعويض عن خسائرهم، وردت الهيئة بأن أحدا لم يكن "
    "يستطيع توقع هذا الضرر. ",
    "عاد المعلمون في {n} مدرسة بالمدينة الساحلية إلى فصولهم {day}. وقالت نقابتهم إن العرض الجديد بعيد عن مطالبها، لكن صبر الأهالي نفد "
    "وأوشك صندوق الإضراب على الإفلاس. أما رئيس البلدية الذي رفض لقاء المضربين فوصف النتيجة بأنها انتصار للعقل، وبدا التلاميذ أقل "
    "حماسة من آبائهم. ",
    "قضت محكمة في العاصمة {day} بأن تنظف الشركة البحيرة على نفقتها. وكان الصيادون قد أحصوا {n} سلحفاة ميتة على الشاطئ، واحتوت عينات "
    "الماء على نحاس أكثر مما يسمح به القانون. ولم يصدق القضاة المديرين الذين ألقوا اللوم على العاصفة، وأشاروا إلى رسائل حذر فيها أحد "
    "رؤساء العمال. ",
)
_SOLAR = ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند")
_ARABIC = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")


def _english(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}" if day.day % 3 else f"{day:%A}, {day.day} {day:%B}"


def _persian(day: date) -> str:
    solar = SolarDate.from_date(day)
    return f"{solar.day} {_SOLAR[solar.month - 1]} {solar.year}" if day.day % 3 else f"روز {solar.day} {_SOLAR[solar.month - 1]}"


def _arabic(day: date) -> str:
    return f"في {day.day} {_ARABIC[day.month - 1]} {day.year}" if day.day % 3 else f"يوم {day.day} {_ARABIC[day.month - 1]}"


NEWS: dict[str, tuple[tuple[str, ...], Callable[[date], str]]] = {
    "en": (ENGLISH, _english), "fa": (PERSIAN, _persian), "ar": (ARABIC, _arabic),
}
HOSTILE = {
    "a day and a half range": "1 to ", "months": "March ", "days of the week": "Monday, ", "ordinals": "the first day of ",
    "numbers in words": "one hundred and ", "digits": "1 ", "years": "2024 ", "Persian months": "آبان ", "marks": "a\u0301",
}


def news(language: str, size: int, start: int = 0) -> list[str]:
    """Articles of three paragraphs, together about `size` bytes, no two alike."""
    paragraphs, written = NEWS[language]
    articles, total, number = [], 0, start
    while total < size:
        day = REFERENCE - timedelta(days=number % 2000)
        article = "\n".join(text.format(day=written(day - timedelta(days=at)), n=20 + (number + at) % 60)
                            for at, text in enumerate(paragraphs))
        articles.append(article)
        total += len(article.encode())
        number += 1
    return articles


def run() -> str:
    return "\n\n".join([speed(), loading(), growth()])


def _rate(read: Callable[[str], object], texts: list[str]) -> float:
    read(texts[0])
    start = time.process_time()
    for text in texts:
        read(text)
    return sum(len(text.encode()) for text in texts) / 1000 / (time.process_time() - start)


def speed() -> str:
    """kB per CPU second on news, and how many times that of the others."""
    rows = []
    for language in NEWS:
        def ours(text: str, language: str = language) -> object:
            return find(text, reference=REFERENCE, language=language)

        rate = _rate(ours, news(language, SIZE))
        row = [language, f"{rate:.0f}"]
        for name, other in _others(language).items():
            theirs = _rate(other, news(language, OTHERS, 5000))
            row.append(f"{name} {theirs:.1f}: {rate / theirs:.0f} times")
        rows.append(row + [""] * (4 - len(row)))
    return table(["news in", "kB per CPU second", "beside", "beside"], rows)


def _others(language: str) -> dict[str, Callable[[str], object]]:
    from dateparser.search import search_dates

    others: dict[str, Callable[[str], object]] = {
        "dateparser": lambda text: search_dates(text, languages=[language]),
    }
    if language == "fa":
        try:
            from parstdex import Parstdex
        except ImportError:
            return others
        finder = Parstdex()
        others["parstdex"] = lambda text: finder.extract_marker(text)
    return others


def loading() -> str:
    """CPU seconds to compile a language."""
    from calendars.grammar import Grammar

    rows = []
    for tag in languages.FILES:
        grammar = languages.load(tag)
        assert grammar is not None
        start = time.process_time()
        Grammar(grammar.language)
        rows.append([tag, f"{1000 * (time.process_time() - start):.0f}"])
    return table(["language", "ms to load"], rows)


def growth() -> str:
    """The exponent with which the time grows from 64 kB to 1 MB: 1 is in step with the text."""
    rows = []
    families = {f"news in {language}": "".join(news(language, 20_000)) for language in NEWS} | HOSTILE
    for name, unit in families.items():
        language = name[-2:] if name.startswith("news") else "fa" if name.startswith("Persian") else "en"
        points = []
        for size in (65_536, 262_144, 1_048_576):
            text = (unit * (size // len(unit) + 1))[:size]
            start = time.process_time()
            find(text, reference=REFERENCE, language=language)
            points.append((math.log(size), math.log(time.process_time() - start)))
        rows.append([name, f"{_slope(points):.2f}", f"{math.exp(points[-1][1]):.1f}"])
    return table(["text", "exponent", "seconds for 1 M characters"], rows)


def _slope(points: list[tuple[float, float]]) -> float:
    x = sum(point[0] for point in points) / len(points)
    y = sum(point[1] for point in points) / len(points)
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)

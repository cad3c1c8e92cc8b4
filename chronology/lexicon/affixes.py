"""What stands around or hangs onto a name without being part of it: titles, articles, particles, clitics, endings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from chronology.sounds import unmarked

# Before a name: ranks, offices, honorifics. One language a block, right-to-left words one a line.
TITLES = """
president prime minister premier chancellor king queen prince princess sultan emir emperor pope patriarch archbishop
bishop cardinal imam ayatollah sheikh sheikha rabbi general lieutenant colonel major captain admiral marshal sergeant
commander chief leader mr mrs ms miss dr doctor prof professor sir lord lady dame senator governor mayor judge justice
ambassador envoy secretary deputy vice foreign defence defense interior finance acting former ex the late sen gov gen
lt col maj capt adm sgt rep hon st saint mullah hajj haj seyyed sayyed field crown his her excellency majesty
russian ukrainian

رئیس‌جمهور
رئیس
جمهور
رئیس‌جمهوری
نخست‌وزیر
نخست
وزیر
صدراعظم
پادشاه
ملک
شاه
ولیعهد
شاهزاده
امیر
سلطان
پاپ
آیت‌الله
حجت‌الاسلام
امام
سردار
سرلشکر
سرتیپ
سپهبد
ژنرال
سرهنگ
دریادار
فرمانده
آقای
خانم
دکتر
مهندس
استاد
پروفسور
سناتور
فرماندار
استاندار
شهردار
قاضی
سفیر
دبیرکل
دبیر
معاون
رهبر
سید
حاج
ملا
مولوی
شهید
مرحوم
خارجه
دفاع

الرئيس
رئيس
الوزراء
وزير
الخارجية
الدفاع
المستشار
المستشارة
الملك
الأمير
ولي
العهد
السلطان
البابا
الإمام
آية
الشيخ
الشيخة
السيد
السيدة
الجنرال
اللواء
العميد
العقيد
الفريق
المشير
القائد
قائد
الزعيم
زعيم
الدكتور
الأستاذ
البروفيسور
السيناتور
المحافظ
القاضي
السفير
الأمين
العام
المبعوث
نائب
المرشد
الراحل
الشهيد
حركة
تنظيم
مدينة
شركة
جماعة
محافظة

президент премьер министр премьер-министр канцлер король королева принц принцесса султан эмир император папа патриарх
имам аятолла шейх генерал полковник майор капитан адмирал маршал командующий командир лидер глава господин госпожа
доктор профессор сенатор губернатор мэр судья посол секретарь генсек бывший экс вице иностранных дел обороны наследный
президента президенту президентом премьера премьеру премьером премьер-министра министра министру министром канцлера
канцлером генерала лидера лидером лидеру главы главой короля королем принца принцем господина
"""

# Articles, and the small words inside a name.
PARTICLES = """
al el as ash an ar az ad at ul bin ben ibn bint abu von van der den de la le du da dos di del the of and

بن
ابن
آل
ال
و

аль эль ас аш ан ар аз ад ат бен бин ибн фон дер ван де ла
"""

# Arabic writes these onto the next word, and "servant of the" onto a name.
# Persian writes some of its endings onto the word before.
ARABIC_BEFORE = """
عبدال
ال
وال
بال
كال
فال
لل
ولل
و
ب
ل
ك
ف
"""
ARABIC_AFTER = """
ها
های
هایی
"""
CYRILLIC_AFTER = """
ами ями ого его ому ему ыми ими ым им ом ем ой ей ою ею ую юю ая яя ый ий ов ев ах ях ам ям а я у ю е ы и о ь й
"""


@lru_cache(maxsize=1)
def aside() -> frozenset[str]:
    """The words around and inside names that tell no name from another, folded."""
    return frozenset(unmarked(word) for word in (TITLES + PARTICLES).split())


def stripped(word: str, script: str) -> Iterator[str]:
    """A folded word without what may hang onto it; at least three letters stay.

    >>> list(stripped("путиным", "cyrillic")), list(stripped("والاسد", "arabic"))
    (['путин'], ['اسد', 'الاسد'])
    """
    before, after = _affixes()[script]
    for affix in before:
        if word.startswith(affix) and len(word) - len(affix) >= 3:
            yield word[len(affix):]
    for affix in after:
        if word.endswith(affix) and len(word) - len(affix) >= 3:
            yield word[:-len(affix)]
            return


@lru_cache(maxsize=1)
def _affixes() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    def folded(words: str) -> tuple[str, ...]:
        return tuple(sorted((unmarked(word) for word in words.split()), key=lambda word: (-len(word), word)))
    return {"arabic": (folded(ARABIC_BEFORE), folded(ARABIC_AFTER)), "latin": ((), ()), "other": ((), ()),
            "cyrillic": ((), folded(CYRILLIC_AFTER))}

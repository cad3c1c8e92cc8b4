"""Arabic: words, shapes and examples. Data only; docs/languages.md says what the groups and slots mean.

Words stand one a line. Hamza, teh marbuta and diacritics are folded, clitics are written on to words by the compiler.
"""

from calendars.language import Language, Numbers, Shape, Tense, Words, linked, nothing, numbered, shape, table
from calendars.languages import latin

WORDS: dict[str, Words] = {
    **latin.WORDS,
    "month": (
        *numbered("month", """
            1
            يناير
            جانفي
            كانون الثاني
            كانون ثان
            كانون ثاني
            2
            فبراير
            فيفري
            شباط
            3
            آذار
            مارس
            4
            أبريل
            إبريل
            أفريل
            نيسان
            5
            مايو
            ماي
            أيار
            6
            يونيو
            يونيه
            جوان
            حزيران
            7
            يوليو
            يوليه
            جويلية
            يوليوز
            تموز
            8
            أغسطس
            أوت
            غشت
            أغشت
            آب
            9
            سبتمبر
            شتنبر
            شتمبر
            أيلول
            10
            أكتوبر
            تشرين الأول
            تشرين أول
            11
            نوفمبر
            نونبر
            تشرين الثاني
            تشرين ثان
            تشرين ثاني
            12
            ديسمبر
            دجنبر
            دجمبر
            كانون الأول
            كانون أول
        """, calendar="gregorian"),
        *numbered("month", """
            1
            محرم
            المحرم
            محرم الحرام
            2
            صفر
            3
            ربيع الأول
            ربيع أول
            4
            ربيع الآخر
            ربيع الثاني
            ربيع ثاني
            5
            جمادى الأولى
            جمادى الأول
            6
            جمادى الآخرة
            جمادى الثانية
            جمادى الآخر
            جمادى الثاني
            7
            رجب
            رجب الفرد
            8
            شعبان
            9
            رمضان
            رمضان المبارك
            رمضان الكريم
            10
            شوال
            11
            ذو القعدة
            ذي القعدة
            ذا القعدة
            ذوالقعدة
            12
            ذو الحجة
            ذي الحجة
            ذا الحجة
            ذوالحجة
        """, calendar="hijri"),
        *numbered("month", """
            1
            فروردين
            2
            أرديبهشت
            3
            خرداد
            5
            مرداد
            6
            شهريور
            8
            آبان
            11
            بهمن
            12
            إسفند
            إسفندماه
        """, calendar="solar-hijri"),
    ),
    "weekday": numbered("weekday", """
        1
        الاثنين
        الإثنين
        2
        الثلاثاء
        الثلاثا
        3
        الأربعاء
        الاربعا
        4
        الخميس
        5
        الجمعة
        6
        السبت
        7
        الأحد
    """),
    "weekday-bare": numbered("weekday", """
        1
        اثنين
        2
        ثلاثاء
        3
        أربعاء
        4
        خميس
        5
        جمعة
        6
        سبت
        7
        أحد
    """),
    "season": table("""
        season=SU
        صيف
        الصيف
        season=WI
        شتاء
        الشتاء
        season=FA
        خريف
        الخريف
        season=SP
        ربيع
        الربيع
    """),
    "part": table("""
        part=MO
        صباح
        الصباح
        صباحا
        فجر
        الفجر
        فجرا
        صبيحة
        غداة
        ضحى
        الضحى
        part=MI
        ظهر
        الظهر
        ظهرا
        الظهيرة
        ظهيرة
        part=AF
        عصر
        العصر
        عصرا
        بعد الظهر
        بعد ظهر
        part=EV
        مساء
        المساء
        غروب
        الغروب
        عشية
        مساءا
        المغرب
        part=NI
        ليل
        الليل
        ليلة
        ليلا
        منتصف ليل
        العشاء
    """),
    "midnight": table("""
        part=NI hour=24 minute=0
        منتصف الليل
        منتصف ليلة
    """),
    "unit": table("""
        unit=minute
        دقيقة
        دقائق
        الدقائق
        الدقيقة
        unit=hour
        ساعة
        ساعات
        الساعات
        الساعة
        unit=second
        ثوان
        ثواني
        unit=day
        يوم
        أيام
        يوما
        الأيام
        unit=week
        أسبوع
        أسابيع
        أسبوعا
        الأسبوع
        الأسابيع
        unit=month
        شهر
        أشهر
        شهور
        شهرا
        الشهر
        الأشهر
        الشهور
        unit=year
        عام
        أعوام
        عاما
        العام
        الأعوام
        سنة
        سنوات
        سنين
        السنة
        السنوات
        السنين
        unit=decade
        عقد
        عقود
        عقدا
        العقد
        العقود
        unit=century
        قرن
        قرون
        قرنا
        القرن
        القرون
        unit=weekend
        عطلة نهاية الأسبوع
        نهاية الأسبوع
    """),
    "dual": table("""
        n=2 unit=minute
        دقيقتين
        دقيقتان
        n=2 unit=hour
        ساعتين
        ساعتان
        الساعتين
        n=2 unit=day
        يومين
        يومان
        اليومين
        n=2 unit=week
        أسبوعين
        أسبوعان
        الأسبوعين
        n=2 unit=month
        شهرين
        شهران
        الشهرين
        n=2 unit=year
        عامين
        عامان
        العامين
        سنتين
        سنتان
        السنتين
        n=2 unit=decade
        عقدين
        عقدان
        العقدين
        n=2 unit=century
        قرنين
        قرنان
    """),
    "years": table("""
        عامي
        سنتي
    """),
    "day-before": table("""
        unit=day shift=-1
        أمس
        الأمس
        البارحة
        unit=day shift=-2
        أول أمس
        أمس الأول
        أول من أمس
        أمس الاول
        unit=day shift=1
        غدا
        الغد
        غد
        يوم غد
        unit=day shift=2
        بعد غد
        بعد الغد
    """),
    "today": table("""
        unit=day shift=0
        اليوم
    """),
    "tonight": table("""
        unit=day shift=0 part=NI
        الليلة
    """),
    "last": table("""
        shift=-1
        الماضي
        الماضية
        المنصرم
        المنصرمة
        الفائت
        الفائتة
        السابق
        السابقة
        الماضيين
        الماضيتين
        الأخير
        الأخيرة
        الأخيرين
        السالف
        المنقضي
        الفارط
    """),
    "next": table("""
        shift=1
        المقبل
        المقبلة
        القادم
        القادمة
        المقبلين
        القادمين
        الآتي
        الآتية
    """),
    "this": table("""
        shift=0
        الجاري
        الجارية
        الحالي
        الحالية
    """),
    "here": table("""
        shift=0
        هذا
        هذه
    """),
    "that": table("""
        shift=0 base=focus
        ذلك
        تلك
    """),
    "same": table("""
        shift=0 base=focus
        نفسه
        نفسها
        ذاته
        ذاتها
    """),
    "same-as": table("""
        shift=0 base=focus
        نفس
        ذات
    """),
    "following": table("""
        shift=1 base=focus
        التالي
        التالية
        الموالي
        الموالية
        اللاحق
    """),
    "ago": table("""
        ago=-1
        قبل
    """),
    "since": table("""
        ago=-1
        منذ
        مذ
    """),
    "later": table("""
        ago=1
        بعد
    """),
    "than-that": table("""
        من ذلك
        من ذلك التاريخ
        على ذلك
    """),
    "now": table("""
        من الآن
    """),
    "vague": table("""
        vague=True
        عدة
        بضعة
        بضع
        عدد من
    """),
    "edge": table("""
        edge=START
        مطلع
        بداية
        أوائل
        مستهل
        بدايات
        مطالع
        بواكير
        edge=MID
        منتصف
        أواسط
        وسط
        edge=END
        أواخر
        نهاية
        ختام
        نهايات
    """),
    "every": table("""
        every=1
        كل
    """),
    "times": table("""
        مرة
        مرتين
        مرات
    """),
    "adverb": table("""
        every=1 unit=day
        يوميا
        يومي
        يومية
        اليومي
        اليومية
        every=1 unit=week
        أسبوعيا
        أسبوعي
        أسبوعية
        الأسبوعي
        الأسبوعية
        every=1 unit=month
        شهريا
        شهري
        شهرية
        الشهري
        الشهرية
        every=1 unit=year
        سنويا
        سنوي
        سنوية
        السنوي
        السنوية
        every=1 unit=quarter
        فصليا
        فصلي
        فصلية
    """),
    "quarter-word": table("""
        الربع
        ربع
    """),
    "half-word": table("""
        النصف
        نصف
    """),
    "decades": table("""
        decade=20
        عشرينيات
        العشرينيات
        عشرينات
        العشرينات
        decade=30
        ثلاثينيات
        الثلاثينيات
        ثلاثينات
        الثلاثينات
        decade=40
        أربعينيات
        الأربعينيات
        أربعينات
        الأربعينات
        decade=50
        خمسينيات
        الخمسينيات
        خمسينات
        الخمسينات
        decade=60
        ستينيات
        الستينيات
        ستينات
        الستينات
        decade=70
        سبعينيات
        السبعينيات
        سبعينات
        السبعينات
        decade=80
        ثمانينيات
        الثمانينيات
        ثمانينات
        الثمانينات
        decade=90
        تسعينيات
        التسعينيات
        تسعينات
        التسعينات
    """),
    "hijri": table("""
        calendar=hijri
        هـ
        ه
        هجري
        هجرية
        للهجرة
        الهجري
        الهجرية
    """),
    "common": table("""
        calendar=gregorian
        م
        ميلادي
        ميلادية
        للميلاد
        الميلادي
        الميلادية
    """),
    "bc": table("""
        era=BC calendar=gregorian
        ق.م
        ق.م.
        قبل الميلاد
    """),
    "first-day": table("""
        day=1
        غرة
        فاتح
    """),
    "last-day": table("""
        nth=-1 nth_unit=day
        سلخ
    """),
    "pair-word": table("""
        الموافق
        الموافقة
        المصادف
        الموافق ل
        الموافق لـ
        المصادف ل
        المصادف لـ
        موافق
        وفق
        الموافقه ل
        يوافق
        ويوافق
        الموافق يوم
    """),
    "named": table("""
        named=eid-fitr
        عيد الفطر
        عيد الفطر المبارك
        أول أيام عيد الفطر
        named=eid-adha
        عيد الأضحى
        عيد الأضحى المبارك
        أول أيام عيد الأضحى
        named=arafa
        يوم عرفة
        وقفة عرفات
        يوم عرفات
        named=ashura
        عاشوراء
        named=tarwiya
        يوم التروية
        named=mawlid
        المولد النبوي
        المولد النبوي الشريف
        عيد المولد النبوي
        named=mabath
        الإسراء والمعراج
        ليلة الإسراء والمعراج
        named=qadr
        ليلة القدر
        named=islamic-new-year
        رأس السنة الهجرية
        عيد رأس السنة الهجرية
        named=arbaeen
        أربعين الحسين
        الأربعينية
        زيارة الأربعين
        named=ghadir
        عيد الغدير
        named=new-year
        رأس السنة
        رأس السنة الميلادية
        عيد رأس السنة
        named=christmas
        عيد الميلاد
        عيد الميلاد المجيد
        الكريسماس
        named=easter
        عيد الفصح
        named=good-friday
        الجمعة العظيمة
        named=may-day
        عيد العمال
        عيد العمال العالمي
        named=womens-day
        اليوم العالمي للمرأة
        يوم المرأة العالمي
        named=nowruz
        النوروز
        عيد النوروز
        نوروز
        عيد النيروز
        named=thanksgiving
        عيد الشكر
        named=valentine
        عيد الحب
    """),
    "named-night": table("""
        named=new-years-eve part=NI
        ليلة رأس السنة
        ليلة رأس السنة الميلادية
    """),
    "number": numbered("value", """
        1
        واحد
        واحدة
        2
        اثنان
        اثنتان
        اثنتين
        3
        ثلاثة
        ثلاث
        4
        أربعة
        أربع
        5
        خمسة
        خمس
        6
        ستة
        ست
        7
        سبعة
        سبع
        8
        ثمانية
        ثماني
        ثمان
        9
        تسعة
        تسع
        10
        عشرة
        عشر
        11
        أحد عشر
        إحدى عشرة
        12
        اثنا عشر
        اثني عشر
        اثنتا عشرة
        اثنتي عشرة
        13
        ثلاثة عشر
        ثلاث عشرة
        14
        أربعة عشر
        أربع عشرة
        15
        خمسة عشر
        خمس عشرة
        16
        ستة عشر
        ست عشرة
        17
        سبعة عشر
        سبع عشرة
        18
        ثمانية عشر
        ثماني عشرة
        19
        تسعة عشر
        تسع عشرة
        20
        عشرون
        عشرين
        30
        ثلاثون
        ثلاثين
        40
        أربعون
        أربعين
        50
        خمسون
        خمسين
        60
        ستون
        ستين
        70
        سبعون
        سبعين
        80
        ثمانون
        ثمانين
        90
        تسعون
        تسعين
        100
        مئة
        مائة
        200
        مئتان
        مئتين
        مائتان
        مائتين
        300
        ثلاثمئة
        ثلاثمائة
        400
        أربعمئة
        أربعمائة
        500
        خمسمئة
        خمسمائة
        600
        ستمئة
        ستمائة
        700
        سبعمئة
        سبعمائة
        800
        ثمانمئة
        ثمانمائة
        900
        تسعمئة
        تسعمائة
        1000
        ألف
        آلاف
        2000
        ألفان
        ألفين
    """),
    "nth": numbered("value", """
        1
        الأول
        الأولى
        أول
        الحادي
        الحادية
        الواحد
        2
        الثاني
        الثانية
        ثاني
        3
        الثالث
        الثالثة
        ثالث
        4
        الرابع
        الرابعة
        رابع
        5
        الخامس
        الخامسة
        خامس
        6
        السادس
        السادسة
        سادس
        7
        السابع
        السابعة
        سابع
        8
        الثامن
        الثامنة
        ثامن
        9
        التاسع
        التاسعة
        تاسع
        10
        العاشر
        العاشرة
        عاشر
        11
        الحادي عشر
        الحادية عشرة
        12
        الثاني عشر
        الثانية عشرة
        13
        الثالث عشر
        الثالثة عشرة
        14
        الرابع عشر
        الرابعة عشرة
        15
        الخامس عشر
        الخامسة عشرة
        16
        السادس عشر
        السادسة عشرة
        17
        السابع عشر
        السابعة عشرة
        18
        الثامن عشر
        الثامنة عشرة
        19
        التاسع عشر
        التاسعة عشرة
        20
        العشرون
        العشرين
        30
        الثلاثون
        الثلاثين
        40
        الأربعون
        الأربعين
        50
        الخمسون
        الخمسين
        60
        الستون
        الستين
        70
        السبعون
        السبعين
        80
        الثمانون
        الثمانين
        90
        التسعون
        التسعين
    """),
    "final": table("""
        nth=-1
        آخر
    """),
    "the": table("""
        الـ
        ال
    """),
    "of": table("""
        من
    """),
    "to": table("""
        إلى
        حتى
        ولغاية
        لغاية
        وحتى
    """),
    "in": table("""
        في
        خلال
        أثناء
        طوال
        بحلول
        طيلة
    """),
    "between": table("""
        بين
        ما بين
    """),
    "time-word": table("""
        عند الساعة
    """),
    "event": table("""
        event=
        الحرب
        حرب
        العدوان
        القتال
        الحصار
        الهدنة
        العملية
        العمليات
        الاحتجاجات
        المعارك
        الإضراب
        الغزو
        الثورة
        الهجوم
        الأزمة
        الانتفاضة
        الاعتداء
        المواجهات
        الاعتصام
        الإبادة
        المعركة
    """),
    "counted": table("""
        شخص
        شخصا
        أشخاص
        قتيلا
        جريحا
        دولار
        دولارا
        يورو
        ريال
        درهم
        جنيه
        ليرة
        متر
        كيلومتر
        مترا
        كيلومترا
        طن
        طنا
        صفحة
        سهما
        أسرة
        عائلة
        جندي
        جنديا
        طالب
        طالبا
        موظف
        موظفا
        عامل
        عاملا
        مليون
        مليار
        دورة
        وحدة
        منزل
        منزلا
        مقعد
        مقعدا
        صوت
        صوتا
        سيارة
        فرد
        فردا
        مشارك
        مشاركا
        حالة
        إصابة
        مريض
        مريضا
        نسمة
        كيلوغرام
        كيلوغراما
        هكتار
        برميل
        ميل
        سنتيمترا
        لتر
        حالات
        أسير
        أسيرا
        لاجئ
        لاجئا
        مقاتل
        مقاتلا
        شهيد
        شهيدا
        بالمئة
        بالمائة
    """),
    "numbered": table("""
        رقم
        الآية
        قناة
        المادة
        مادة
        موديل
        رحلة
    """),
    "place": table("""
        شارع
        ملعب
        مستشفى
        ساحة
        ميدان
        جسر
        حي
        مدرسة
        جامعة
        نادي
        فريق
        قرية
        مدينة
        كوبري
        محطة
        مجلة
        كتيبة
        عيادة
        مخيم
        حزب
        حركة
        عملية
    """),
    "street": table("""
        كلينك
    """),
    "verb:past": table("""
        تولى
        تولت
        تحدث
        تحدثت
        تمكنت
        تعرضت
        تأسست
        توجهت
        تحطمت
        تصاعد
        تصاعدت
        تزايد
        تبادل
        تبنى
        تبنت
        تعهدت
        تعطلت
        توصلت
        تلقى
        تلقت
        ترأس
        تسببت
        تجمعت
        تأجلت
        تأخرت
        تعادل
        كان
        كانت
        قال
        قالت
        أعلن
        أعلنت
        أكد
        أكدت
        وقع
        وقعت
        قتل
        قتلت
        قتلوا
        صدر
        صدرت
        أقر
        أقرت
        بدأ
        بدأت
        انتهت
        انتهى
        استقبل
        عقد
        عقدت
        اندلع
        اندلعت
        ارتفع
        ارتفعت
        انخفض
        تراجع
        تراجعت
        اغتيل
        وصل
        وصلت
        غادر
        غادرت
        أطاح
        اجتمع
        اجتمعت
        شهد
        شهدت
        بلغ
        بلغت
        سجل
        سجلت
        تسلم
        تسلمت
        قصفت
        قصف
        شيع
        تظاهر
        هز
        ضرب
        أجري
        أجريت
        نظمت
        نظم
        أطلق
        أطلقت
        اعتقل
        اعتقلت
        انسحب
        انسحبت
        توفي
        توفيت
        فاز
        خسر
        دخل
        دخلت
        عاد
        عادت
        أصيب
        أصيبت
        استشهد
        انهارت
        انهار
        توقفت
        توقف
        أغلق
        أغلقت
        افتتح
        استقال
        كشف
        كشفت
        أصدر
        أصدرت
        انعقد
        انفجر
        سقط
        سقطت
        فر
        قدم
        قدمت
        تم
        تمت
        مضى
        جرى
        جرت
        التقى
        زار
        زارت
        أضاف
        أضافت
        ذكر
        ذكرت
        أفاد
        أفادت
        أعرب
        الصادر
        الصادرة
    """),
    "verb:future": table("""
        سوف
        المقرر
        المرتقب
        المتوقع
        ينتظر
        يرتقب
        يتوقع
        المقبل
        القادم
        المقبلة
        القادمة
        موعدا
        لن
        المنتظر
        المزمع
    """),
    "verb:present": table("""
        ليس
    """),
    "definite": table("""
        n=3
        الثلاثة
        الثلاث
        n=4
        الأربعة
        الأربع
        n=5
        الخمسة
        الخمس
        n=6
        الستة
        الست
        n=7
        السبعة
        السبع
        n=8
        الثمانية
        الثماني
        n=9
        التسعة
        التسع
        n=10
        العشرة
        العشر
        n=12
        الاثني عشر
        الاثنتي عشرة
        n=100
        المئة
        المائة
    """),
    "verb:start": table("""
        بدأ
        بدأت
        اندلع
        اندلعت
        انطلق
        انطلقت
        نشب
        نشبت
        شن
        اندلاع
    """),
}

SHAPES: dict[str, tuple[Shape, ...]] = {
    "marker": (
        shape(
            "{hijri}",
            "هـ",
        ),
        shape(
            "{common}",
            "ميلادي",
        ),
    ),
    "yr": (
        shape(
            "{year} [<marker>]",
            "2023",
            "1998 | 1998م",
        ),
        shape(
            "{year:impossible}",
            "20231",
        ),
        shape(
            "of? unit:year {year|year3|yy} [<marker>]",
            "2023 | عام 2023",
            "2023 | من عام 2023",
        ),
        shape(
            "of? <relative-year>",
            "2022 | العام الماضي",
        ),
    ),
    "relative-year": (
        shape(
            "{unit:year} {last|next|this|following|same}",
            "2022 | العام الماضي",
            "2024 | السنة المقبلة",
        ),
        shape(
            "{here|that|same-as} {unit:year}",
            "2023 | هذا العام",
        ),
    ),
    "year": (
        shape(
            "unit:year {year|year3} [<marker>]",
            "2014 | عام 2014",
            "2016-10-02/2017-09-20 | عام 1438 هجري",
        ),
        shape(
            "years {year} [<marker>]",
            "2003 | عامي 2003",
        ),
        shape(
            "unit:year {yy} <marker>",
            "عام 50 هجري",
        ),
        shape(
            "[unit:year] {year|year3} {bc}",
            "BC0480 | عام 480 قبل الميلاد",
        ),
        shape(
            "{year} <marker>",
            "1998 | 1998م",
        ),
        shape(
            "<relative-year>",
            "2022 | العام الماضي",
        ),
    ),
    "bare-year": (
        shape(
            "{year:common} !counted|percent",
            "2021",
            unlike=("2023 شخصا",),
        ),
    ),
    "decade": (
        shape(
            "{decades} [<ce>]",
            "199 | التسعينيات",
            "198 | ثمانينيات القرن الماضي",
        ),
        shape(
            "{nth_unit=unit:decade} {nth} of <ce>",
            "200 | العقد الأول من القرن الحادي والعشرين",
        ),
        shape(
            "{unit:decade} {last|next|this}",
            "201 | العقد الماضي",
        ),
    ),
    "ce": (
        shape(
            "unit:century {century=nth} [<marker>]",
            "18 | القرن التاسع عشر",
        ),
        shape(
            "{unit:century} {last|next|this}",
            "19 | القرن الماضي",
        ),
    ),
    "century": (
        shape(
            "<ce>",
            "18 | القرن التاسع عشر",
        ),
    ),
    "mo": (
        shape(
            "unit:month? {month}",
            "شباط",
        ),
        shape(
            "unit:month? {month} slash {month}",
            "شباط/فبراير",
        ),
        shape(
            "unit:month? {month} open {month} close",
            "تشرين الأول (أكتوبر)",
        ),
    ),
    "month": (
        shape(
            "<mo> [comma|of|slash] <yr>",
            "2016-11 | نوفمبر 2016",
            "1967-06 | حزيران من عام 1967",
        ),
        shape(
            "<mo> {last|next|this|following|same}",
            "2023-05 | مايو الماضي",
        ),
        shape(
            "{unit:month} {last|next|this|following|same}",
            "2023-10 | الشهر الماضي",
        ),
        shape(
            "{here|that|same-as} {unit:month}",
            "2023-11 | هذا الشهر",
        ),
        shape(
            "unit:month {month} [slash {month}]",
            "2024-04 | شهر نيسان",
        ),
    ),
    "weak-month": (
        shape(
            "<mo>",
            "أوت",
        ),
    ),
    "season": (
        shape(
            "{season} of? [unit:year] {year}",
            "2021-SU | صيف 2021",
        ),
        shape(
            "{season} of? <relative-year>",
            "2022-SU | صيف العام الماضي",
        ),
        shape(
            "{season} {last|next|this}",
            "2023-SU | الصيف الماضي",
        ),
    ),
    "quarter": (
        shape(
            "quarter-word {quarter=nth} [of? <yr>]",
            "2024-Q1 | الربع الأول من 2024",
            "2023-Q3 | الربع الثالث",
        ),
        shape(
            "half-word {half=nth} [of? <yr>]",
            "2023-H2 | النصف الثاني من عام 2023",
        ),
        shape(
            "{unit:weekend} {last|next|this}",
            "2023-W43-WE | عطلة نهاية الأسبوع الماضي",
        ),
    ),
    "week": (
        shape(
            "{unit:week} {last|next|this|following|same}",
            "2023-W43 | الأسبوع الماضي",
        ),
        shape(
            "{here|that|same-as} {unit:week}",
            "2023-W44 | هذا الأسبوع",
        ),
        shape(
            "{nth_unit=unit:week} {nth} of <month>",
            "2023-W19 | الأسبوع الثاني من مايو 2023",
        ),
    ),
    "wd": (
        shape(
            "[unit:day] {weekday}",
            "2023-10-28 | السبت",
        ),
    ),
    "date": (
        shape(
            "[<wd> comma?] [unit:day] the? {day} of? <mo> [comma? <yr>]",
            "2023-02-06 | يوم الاثنين 6 فبراير 2023",
            "2022-04-24 | الرابع والعشرون من أبريل 2022",
            "2024-02-15 | 15 شباط/فبراير 2024",
        ),
        shape(
            "[<wd> comma?] [unit:day] the? {day} of? <mo> {last|next|this}",
            "2023-05-15 | 15 مايو الماضي",
        ),
        shape(
            "{month} {day} comma? [<yr>]",
            "2023-07-01 | تموز 1",
        ),
        shape(
            "[<wd> comma?] [unit:day] {numeric} [<marker>]",
            "2024-06-24 | 24/06/2024",
            "2020-06-04 | 12/10/1441هـ",
        ),
        shape(
            "{first-day} <mo> [<yr>]",
            "2017-09-21 | غرة محرم 1439",
        ),
        shape(
            "{last-day} <mo> [<yr>]",
            "سلخ رمضان 1445",
        ),
        shape(
            "unit:day? {named} [of? <yr>]",
            "2024-04-10 | عيد الفطر 2024",
        ),
        shape(
            "{named-night} [<yr>]",
            "2023-12-31TNI | ليلة رأس السنة",
        ),
        shape(
            "[unit:day] {day=nth} of {unit:month} {this|last|next|same|following}",
            "2023-11-05 | الخامس من الشهر الجاري",
        ),
        shape(
            "[unit:day] the? {day} of? {here|that} {unit:month}",
            "2023-11-05 | الخامس من هذا الشهر",
        ),
    ),
    "day": (
        shape(
            "<date>",
            "2024-06-23 | 23 يونيو 2024",
        ),
        shape(
            "<wd>",
            "2023-10-28 | السبت",
        ),
        shape(
            "<wd> {last|next|this|following|same}",
            "2023-10-27 | الجمعة الماضي",
        ),
        shape(
            "<wd> of {unit:week} {last|next|this}",
            "الاثنين من الأسبوع الماضي",
        ),
        shape(
            "{today} comma? <wd>",
            "2023-11-03 | اليوم الجمعة",
        ),
        shape(
            "{day-before} comma? <wd>",
            "2023-11-02 | أمس الخميس",
        ),
        shape(
            "today {following}",
            "2023-11-04 | اليوم التالي",
            unit="day",
        ),
        shape(
            "today {same}",
            "2023-11-03 | اليوم نفسه",
            unit="day",
        ),
        shape(
            "{that|same-as} today",
            "2023-11-03 | ذلك اليوم",
            unit="day",
        ),
        shape(
            "unit:day? {day-before}",
            "2023-11-02 | أمس",
        ),
        shape(
            "{today}",
            "2023-11-03 | اليوم",
        ),
    ),
    "clock": (
        shape(
            "unit:hour {clock}",
            "2023-11-03T18:30 | الساعة 18:30",
        ),
        shape(
            "unit:hour {hour}",
            "2023-11-03T10:00 | الساعة 10",
        ),
        shape(
            "{clock}",
            "2023-11-03T18:30 | 18:30",
        ),
    ),
    "moment": (
        shape(
            "<clock> [of? {part}] <day>",
            "2023-10-31T10:00 | الساعة 10 صباح الثلاثاء",
            "2023-11-02T18:30 | الساعة 18:30 أمس",
        ),
        shape(
            "<clock> of? {part}",
            "2023-11-03T22:00 | الساعة 10 مساء",
        ),
        shape(
            "<clock>",
            "2023-11-03T10:00 | الساعة 10",
        ),
        shape(
            "{hour=hour:ordinal} of? {part} [of? <day>]",
            "الحادية عشرة من مساء الجمعة الماضية",
        ),
        shape(
            "<day> <clock> [{part}]",
            "2023-11-02T18:30 | أمس الساعة 18:30",
        ),
        shape(
            "{part} of? <day>",
            "2023-10-29TMO | فجر الأحد",
            "2023-11-03TMO | صباح اليوم",
        ),
        shape(
            "<day> {part}",
            "2023-11-02TEV | أمس مساء",
        ),
        shape(
            "{midnight} [<day>]",
            "2023-11-03T24:00 | منتصف الليل",
        ),
        shape(
            "{tonight}",
            "2023-11-03TNI | الليلة",
        ),
        shape(
            "tonight {last}",
            "2023-11-02TNI | الليلة الماضية",
            unit="day",
            part="NI",
        ),
    ),
    "length": (
        shape(
            "{n|vague} {unit}",
            "P3D | ثلاثة أيام",
            "P2W | 2 أسبوع",
        ),
        shape(
            "{dual}",
            "P2Y | عامين",
        ),
        shape(
            "the {n} {unit}",
            "الـ48 ساعة",
        ),
    ),
    "span": (
        shape(
            "{unit} the? {n} {last|next}",
            "PT24H | الساعات الـ24 الماضية",
        ),
        shape(
            "{unit} {n=definite} {last|next}",
            "P3D | الأيام الثلاثة الماضية",
        ),
        shape(
            "the? {n} {unit} {last|next}",
            "الـ24 ساعة الماضية",
        ),
        shape(
            "{dual} {last|next}",
            "P2D | اليومين الماضيين",
        ),
        shape(
            "{vague} {unit} {last|next}",
            "عدة أيام الماضية",
        ),
    ),
    "period": (
        shape(
            "<month>",
            "2016-11 | نوفمبر 2016",
        ),
        shape(
            "<year>",
            "2014 | عام 2014",
        ),
        shape(
            "<season>",
            "2021-SU | صيف 2021",
        ),
        shape(
            "<quarter>",
            "2024-Q1 | الربع الأول من 2024",
        ),
        shape(
            "<week>",
            "2023-W43 | الأسبوع الماضي",
        ),
        shape(
            "<decade>",
            "199 | التسعينيات",
        ),
        shape(
            "<century>",
            "18 | القرن التاسع عشر",
        ),
        shape(
            "{edge} <month>",
            "2016-11 | أواخر نوفمبر 2016",
        ),
        shape(
            "{edge} <year>",
            "2022 | مطلع عام 2022",
        ),
        shape(
            "{edge} <bare-year>",
            "2022 | مطلع 2022",
        ),
        shape(
            "{edge} <weak-month>",
            "2023-08 | أواخر أغسطس",
        ),
        shape(
            "{edge} <season>",
            "2021-SU | أواخر صيف 2021",
        ),
        shape(
            "{edge} <decade>",
            "199 | أوائل التسعينيات",
        ),
        shape(
            "{edge} <week>",
            "2023-W43 | أواخر الأسبوع الماضي",
        ),
        shape(
            "{edge} <century>",
            "18 | أواخر القرن التاسع عشر",
        ),
    ),
    "mention": (
        shape(
            "<moment>",
            "2023-11-03T18:30 | 18:30",
        ),
        shape(
            "<day>",
            "2024-06-23 | 23 يونيو 2024",
        ),
        shape(
            "<period>",
            "2014 | عام 2014",
        ),
        shape(
            "in|to|since|between|later|ago|of|clitic ( <weak-month> )",
            "2023-08 | في أوت",
        ),
        shape(
            "in|to|since|between|of ( <bare-year> )",
            "2021 | في 2021",
        ),
        shape(
            "<length>",
            "P3D | ثلاثة أيام",
        ),
        shape(
            "later ( {unit} ) of",
            "بعد أسبوع من",
            n=1,
        ),
        shape(
            "later ( <length> ) of",
            "بعد عقدين من",
        ),
        shape(
            "{later} {unit} !of",
            "2023-12 | بعد شهر",
            n=1,
            base="chain",
        ),
        shape(
            "{later} <length> !of",
            "2023-11-06 | بعد ثلاثة أيام",
            base="chain",
        ),
        shape(
            "{unit} {n=definite}",
            "P3W | الأسابيع الثلاثة",
        ),
        shape(
            "<span>",
            "PT24H | الساعات الـ24 الماضية",
        ),
        shape(
            "{ago|since} <length>",
            "2023-10-31 | قبل ثلاثة أيام",
            "2021 | قبل عامين",
        ),
        shape(
            "{ago|since} {unit} [now]",
            "2022 | قبل عام",
            n=1,
        ),
        shape(
            "later <length> than-that",
            "2023-11-05 | بعد يومين من ذلك",
            base="focus",
            ago=1,
        ),
        shape(
            "( unit:day|today the? {nth=nth|n|definite} ) of {event}",
            "XXXX-XX-XX | اليوم الـ100 من الحرب",
        ),
        shape(
            "( unit:day|today the? {nth=nth} ) !month",
            "XXXX-XX-XX | اليوم العاشر",
            event="",
        ),
        shape(
            "( unit:day|today the {nth=n} ) !month",
            "XXXX-XX-XX | اليوم الـ17",
            event="",
        ),
        shape(
            "{every} {unit}",
            "P1D | كل يوم",
        ),
        shape(
            "{every} {dual}",
            "P2Y | كل عامين",
        ),
        shape(
            "{every} {n} {unit}",
            "P3D | كل 3 أيام",
        ),
        shape(
            "{every} unit:day? {weekday-bare|weekday|season|part}",
            "XXXX-WXX-7 | كل يوم أحد",
        ),
        shape(
            "times in {unit}",
            "P1W | مرتين في الأسبوع",
            per=1,
        ),
        shape(
            "{adverb}",
            "P1M | شهريا",
        ),
        linked(
            "range",
            "of|between? ( <day> ) to|and ( <day> )",
            "من يوم الأحد حتى الخميس المقبل",
        ),
        linked(
            "range",
            "[of|between] ( <period> ) to|and ( <period> )",
            "بين يناير 2019 ومارس 2019",
        ),
        linked(
            "range",
            "[of|between] ( <weak-month> ) to|and|dash ( <month> )",
            "2019-01 2019-03 | بين يناير ومارس 2019",
        ),
        linked(
            "range",
            "[of|between] ( <year> ) to|and|dash ( <bare-year> )",
            "2003 2014 | بين عامي 2003 و2014",
        ),
        linked(
            "range",
            "of|between ( <bare-year> ) to|and|dash ( <bare-year> )",
            "2003 2014 | بين 2003 و2014",
        ),
        linked(
            "range",
            "[of|between] ( the? {day} ) to|and|dash ( the? {day} of? <mo> [comma? <yr>] )",
            "2024-07-12 2024-07-17 | من 12 إلى 17 يوليو 2024",
        ),
        linked(
            "range",
            "[of|between] ( {n} ) to|and|dash ( {n} {unit} )",
            "P3D P5D | ما بين 3 و 5 أيام",
        ),
        linked(
            "pair",
            "( <date> ) [comma|open] pair-word clitic? ( <date> )",
            "15 رمضان 1445 هـ الموافق 25 مارس 2024 م",
        ),
        linked(
            "pair",
            "( <date> ) slash|open|dash ( <date> )",
            "السبت 2 ربيع الآخر 1446 هـ / 5 أكتوبر 2024",
        ),
        nothing(
            "place {day} month",
            "شارع 14 رمضان",
        ),
        nothing(
            "place month",
            "ملعب تموز",
        ),
        nothing(
            "numbered number",
            "رقم 2254",
        ),
        nothing(
            "month street",
            "مايو كلينك",
        ),
        nothing(
            "numbered numeric|junk",
            "رقم 88/4",
        ),
        *latin.SHAPES,
    ),
}

LANGUAGE = Language(
    tag="ar", words=WORDS, shapes=SHAPES, old_years="hijri", numeric="dmy",
    numbers=Numbers(units_first=True),
    tense=Tense(verbs="before", future_beginnings=("سي", "ست", "سن", "سأ"), present_beginnings=("ي", "ت"), shortest=4),
    clitics={"و": "and", "ف": "and", "ب": "in", "ل": "for", "ك": "as"},
    fused=(("لل", "ال", "for"),),
)

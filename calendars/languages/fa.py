"""Persian, with Dari and the months of Pashto and Sorani: words, shapes and examples. Data only.

Words stand one a line; "_" joins parts that are written as one word, as two, or with a zero-width non-joiner.
docs/languages.md says what the groups and slots mean.
"""

from calendars.language import Language, Numbers, Shape, Tense, Words, linked, nothing, numbered, shape, table
from calendars.languages import latin

WORDS: dict[str, Words] = {
    **latin.WORDS,
    "month:weak": (
        *numbered("month", """
            1
            فروردین
            حمل
            وری
            2
            اردیبهشت
            اردی_بهشت
            ثور
            غویی
            3
            خرداد
            جوزا
            غبرګولی
            غبرگولی
            4
            تیر
            سرطان
            چنګاښ
            5
            مرداد
            امرداد
            اسد
            زمری
            6
            شهریور
            سنبله
            وږی
            7
            مهر
            میزان
            تله
            8
            آبان
            عقرب
            لړم
            9
            آذر
            قوس
            لیندۍ
            10
            دی
            جدی
            مرغومی
            11
            بهمن
            دلو
            سلواغه
            12
            اسفند
            حوت
            کب
        """, calendar="solar-hijri"),
        *numbered("month", """
            1
            محرم
            محرم_الحرام
        """, calendar="hijri"),
        *numbered("month", """
            5
            مه
            می
        """, calendar="gregorian"),
    ),
    "month": (
        *numbered("month", """
            1
            خاکەلێوە
            2
            گوڵان
            3
            جۆزەردان
            4
            پووشپەڕ
            5
            گەلاوێژ
            6
            خەرمانان
            7
            ڕەزبەر
            8
            گەڵاڕێزان
            خەزەڵوەر
            9
            سەرماوەز
            10
            بەفرانبار
            11
            ڕێبەندان
            12
            ڕەشەمە
        """, calendar="solar-hijri"),
        *numbered("month", """
            1
            ژانویه
            جنوری
            ژانویۀ
            2
            فوریه
            فبروری
            3
            مارس
            مارچ
            4
            آوریل
            آپریل
            اپریل
            6
            ژوئن
            جون
            7
            ژوئیه
            جولای
            ژوییه
            جولایی
            8
            اوت
            اگست
            آگوست
            آگست
            9
            سپتامبر
            سپتمبر
            10
            اکتبر
            اکتوبر
            11
            نوامبر
            نومبر
            12
            دسامبر
            دسمبر
        """, calendar="gregorian"),
        *numbered("month", """
            3
            ربیع_الاول
            ربیع_اول
            4
            ربیع_الثانی
            ربیع_الآخر
            ربیع_ثانی
            5
            جمادی_الاول
            جمادی_الاولی
            جمادی_الأولی
            6
            جمادی_الثانی
            جمادی_الثانیه
            جمادی_الآخر
            جمادی_الآخره
            7
            رجب
            رجب_المرجب
            8
            شعبان
            شعبان_المعظم
            9
            رمضان
            رمضان_المبارک
            10
            شوال
            11
            ذی_القعده
            ذیقعده
            ذوالقعده
            12
            ذی_الحجه
            ذیحجه
            ذوالحجه
            2
            صفر_المظفر
        """, calendar="hijri"),
    ),
    "weekday": numbered("weekday", """
        1
        دو_شنبه
        2
        سه_شنبه
        3
        چهار_شنبه
        چار_شنبه
        4
        پنج_شنبه
        5
        جمعه
        آدینه
        6
        شنبه
        7
        یک_شنبه
    """),
    "weekdays": numbered("weekday", """
        6
        شنبه_ها
        7
        یک_شنبه_ها
        1
        دو_شنبه_ها
        2
        سه_شنبه_ها
        3
        چهار_شنبه_ها
        4
        پنج_شنبه_ها
        5
        جمعه_ها
    """),
    "season": table("""
        season=SP
        بهار
        season=SU
        تابستان
        season=FA
        پاییز
        پائیز
        خزان
        season=WI
        زمستان
    """),
    "part": table("""
        part=MO
        صبح
        بامداد
        بامدادان
        سحر
        سحرگاه
        فجر
        صبحگاه
        سپیده_دم
        پگاه
        چاشت
        part=MI
        ظهر
        نیمروز
        نیم_روز
        part=AF
        بعدازظهر
        بعد_از_ظهر
        عصر
        پسین
        پیش_از_چاشت
        part=EV
        غروب
        شامگاه
        شام
        سرشب
        part=NI
        شب
        نیمه_شب
        نیمه_های شب
    """),
    "unit": table("""
        unit=month
        ماه
        ماه_های
        ماههای
        unit=year
        سال
        سنه
        سال_های
        unit=day
        روز
        روز_های
        unit=minute
        دقیقه
        unit=hour
        ساعت
        unit=second
        ثانیه
        unit=week
        هفته
        هفتهٔ
        هفته_ی
        هفته_های
        unit=decade
        دهه
        دهه_ی
        دهه_های
        unit=century
        قرن
        سده
        قرون
        سده_ی
        unit=millennium
        هزاره
        unit=season
        فصل
    """),
    "adjective": table("""
        unit=day
        روزه
        unit=hour
        ساعته
        unit=minute
        دقیقه_ای
        unit=week
        هفته_ای
        unit=month
        ماهه
        unit=year
        ساله
        unit=decade
        دهه_ای
        unit=second
        ثانیه_ای
    """),
    "quarter-word": table("""
        سه_ماهه
        سه_ماههٔ
    """),
    "half-word": table("""
        نیمه
        نیمسال
        نیم_سال
        شش_ماهه
        نیمهٔ
    """),
    "day-before": table("""
        unit=day shift=0
        امروز
        unit=day shift=-1
        دیروز
        unit=day shift=-2
        پریروز
        unit=day shift=-3
        پس_پریروز
        unit=day shift=1
        فردا
        unit=day shift=2
        پس_فردا
        پسفردا
        unit=day shift=3
        پسین_فردا
    """),
    "night-before": table("""
        unit=day shift=-1 part=NI
        دیشب
        دوش
        unit=day shift=0 part=NI
        امشب
        unit=day shift=-2 part=NI
        پریشب
        unit=day shift=1 part=NI
        فردا_شب
    """),
    "year-before": table("""
        unit=year shift=0
        امسال
        unit=year shift=-1
        پارسال
        unit=year shift=-2
        پیرارسال
        پریرسال
    """),
    "last": table("""
        shift=-1
        گذشته
        پیشین
        سپری_شده
        اخیر
    """),
    "before": table("""
        shift=-1
        پیش
        قبل
    """),
    "next": table("""
        shift=1
        آینده
        آتی
        پیش_رو
    """),
    "after": table("""
        shift=1 base=chain
        بعد
        بعدی
        پس_از_آن
    """),
    "this": table("""
        shift=0
        این
        همین
        جاری
        کنونی
        حاضر
        فعلی
    """),
    "that": table("""
        shift=0 base=focus
        همان
        آن
        مذکور
        یادشده
        یاد_شده
        مزبور
    """),
    "of-after": table("""
        ago=1 base=anchor
        پس از
        بعد از
    """),
    "of-before": table("""
        ago=-1 base=anchor
        پیش از
        قبل از
    """),
    "vague": table("""
        vague=True
        چند
        چندین
        برخی
    """),
    "edge": table("""
        edge=START
        اوایل
        ابتدای
        آغاز
        اوائل
        اول_های
        شروع
        بدو
        edge=MID
        اواسط
        میانه
        میانه_های
        وسط
        edge=END
        اواخر
        پایان
        انتهای
        آخر
    """),
    "every": table("""
        every=1
        هر
        همه
    """),
    "times": table("""
        بار
        مرتبه
        دفعه
        نوبت
    """),
    "adverb": table("""
        every=1 unit=day
        روزانه
        هرروزه
        همه_روزه
        هرروز
        every=1 unit=week
        هفتگی
        هفته_وار
        every=1 unit=month
        ماهانه
        ماهیانه
        every=1 unit=year
        سالانه
        سالیانه
        هرساله
        همه_ساله
        every=1 unit=quarter
        فصلی
        every=1 part=NI
        شبانه
    """),
    "solar": table("""
        calendar=solar-hijri
        شمسی
        خورشیدی
        ه.ش
        ه.ش.
        هش
        هـ.ش
        هجری شمسی
        هجری خورشیدی
        هـ.ش.
        هجری_شمسی
        هجری‌شمسی
    """),
    "lunar": table("""
        calendar=hijri
        قمری
        ه.ق
        ه.ق.
        هق
        ق
        هجری قمری
        هـ.ق
    """),
    "common": table("""
        calendar=gregorian
        میلادی
        م
        عیسوی
        م.
    """),
    "hijri": table("""
        calendar=islamic
        هجری
        ه
        ه.
    """),
    "bc": table("""
        era=BC calendar=gregorian
        پیش از میلاد
        قبل از میلاد
        ق.م
        ق.م.
        پ.م
        پ.م.
        پیش از میلاد مسیح
    """),
    "named": table("""
        named=nowruz
        نوروز
        عید نوروز
        عید باستانی نوروز
        named=sizdah-bedar
        سیزده_بدر
        سیزده به در
        named=nature
        روز طبیعت
        named=fajr-decade
        دهه فجر
        دههٔ فجر
        دهه مبارک فجر
        named=chaharshanbe-suri
        چهارشنبه_سوری
        چهار_شنبه_سوری
        named=mehregan
        مهرگان
        جشن مهرگان
        named=defence-week
        هفته دفاع مقدس
        named=student-day
        روز دانشجو
        named=tree-day
        روز درختکاری
        named=islamic-republic
        روز جمهوری اسلامی
        named=ashura
        عاشورا
        عاشورای حسینی
        named=tasua
        تاسوعا
        تاسوعای حسینی
        named=arbaeen
        اربعین
        اربعین حسینی
        named=eid-fitr
        عید فطر
        عید سعید فطر
        عید رمضان
        named=eid-adha
        عید قربان
        عید سعید قربان
        عید اضحی
        named=ghadir
        عید غدیر
        عید غدیر خم
        عید سعید غدیر
        named=mabath
        مبعث
        عید مبعث
        named=arafa
        روز عرفه
        named=mid-shaban
        نیمه شعبان
        نیمهٔ شعبان
        نیمه‌شعبان
        named=christmas
        کریسمس
        named=christmas-eve
        شب کریسمس
        named=easter
        عید پاک
        named=womens-day
        روز جهانی زن
        named=may-day
        روز جهانی کارگر
        named=thanksgiving
        روز شکرگزاری
        named=halloween
        هالووین
        named=valentine
        ولنتاین
    """),
    "named-night": table("""
        named=yalda part=NI
        شب یلدا
        شب چله
        یلدا
    """),
    "number": numbered("value", """
        0
        صفر
        1
        یک
        2
        دو
        3
        سه
        4
        چهار
        5
        پنج
        6
        شش
        شیش
        7
        هفت
        8
        هشت
        9
        نه
        10
        ده
        11
        یازده
        12
        دوازده
        13
        سیزده
        14
        چهارده
        15
        پانزده
        پونزده
        16
        شانزده
        شونزده
        17
        هفده
        18
        هجده
        هیجده
        هژده
        19
        نوزده
        20
        بیست
        30
        سی
        40
        چهل
        50
        پنجاه
        60
        شصت
        70
        هفتاد
        80
        هشتاد
        90
        نود
        100
        صد
        یکصد
        200
        دویست
        دوصد
        300
        سیصد
        سه_صد
        400
        چهارصد
        500
        پانصد
        پنجصد
        600
        ششصد
        700
        هفتصد
        800
        هشتصد
        900
        نهصد
        1000
        هزار
        یکهزار
    """),
    "nth": numbered("value", """
        1
        اول
        یکم
        نخست
        نخستین
        اولین
        2
        دوم
        دومین
        3
        سوم
        سومین
        4
        چهارم
        چهارمین
        5
        پنجم
        پنجمین
        6
        ششم
        ششمین
        7
        هفتم
        هفتمین
        8
        هشتم
        هشتمین
        9
        نهم
        نهمین
        10
        دهم
        دهمین
        11
        یازدهم
        یازدهمین
        12
        دوازدهم
        دوازدهمین
        13
        سیزدهم
        سیزدهمین
        14
        چهاردهم
        چهاردهمین
        15
        پانزدهم
        پانزدهمین
        16
        شانزدهم
        شانزدهمین
        17
        هفدهم
        هفدهمین
        18
        هجدهم
        هیجدهم
        هژدهم
        هجدهمین
        19
        نوزدهم
        نوزدهمین
        20
        بیستم
        بیستمین
        30
        سی_ام
        سیم
        سی_امین
        سی_اُم
        40
        چهلم
        چهلمین
        50
        پنجاهم
        پنجاهمین
        60
        شصتم
        شصتمین
        70
        هفتادم
        هفتادمین
        80
        هشتادم
        هشتادمین
        90
        نودم
        نودمین
        100
        صدم
        صدمین
        یکصدم
        یکصدمین
        1000
        هزارم
        هزارمین
    """),
    "final": table("""
        nth=-1
        آخرین
        واپسین
    """),
    "a-half": table("""
        n=0.5
        نیم
    """),
    "ending": table("""
        ام
        اُم
        مین
    """),
    "hour-word": table("""
        ساعات
    """),
    "and": table("""
        و
    """),
    "to": table("""
        تا
        الی
        لغایت
    """),
    "from": table("""
        از
    """),
    "between": table("""
        بین
        مابین
        میان
        در فاصله
        فاصله
    """),
    "in": table("""
        در
        تا پایان
        طی
        برای
        در طول
        به
    """),
    "ezafe": table("""
        ی
    """),
    "pair-word": table("""
        برابر با
        مصادف با
        مطابق با
        برابر
        مصادف
        مطابق
        معادل
        موافق با
        مقارن با
    """),
    "per": table("""
        per=1
        درهر
    """),
    "event": table("""
        event=
        جنگ
        حمله
        تهاجم
        اعتصاب
        اعتراضات
        محاصره
        درگیری
        درگیری_ها
        عملیات
        قیام
        انقلاب
        آتش_بس
        نبرد
        بحران
        کارزار
        اشغال
        اعتراض_ها
        حملات
    """),
    "counted": table("""
        نفر
        تن
        مورد
        دستگاه
        تومان
        ریال
        دلار
        یورو
        کیلو
        کیلوگرم
        کیلومتر
        متر
        واحد
        صفحه
        درصد
        میلیون
        میلیارد
        تخت
        خانه
        خانوار
        کارگر
        دانشجو
        دانش_آموز
        سرباز
        نیرو
        رأی
        رای
        شغل
        ماده
        فقره
        بشکه
        هکتار
        گرم
        لیتر
        جلد
        نسخه
        پرونده
        شهید
        کشته
        زخمی
        مجروح
        عدد
        قطعه
        رأس
        راس
        باب
        فروند
        قبضه
        مگاوات
        پزشک
        معلم
        زندانی
        خودرو
        کتاب
        زن
        مرد
        کودک
        میلی_متر
        سانتی_متر
        قلم
        مدرسه
        روستا
        واگن
        تخته
        بسته
        سهم
        آپارتمان
        امتیاز
        گل
    """),
    "numbered": table("""
        شماره
        پلاک
        بند
        تبصره
        قطعنامه
        اتاق
        پرواز
        کد
        ردیف
        رده
        رتبه
        تلفن
        اصل
        بزرگراه
        آزادراه
        خط
        مدل
    """),
    "place": table("""
        خیابان
        میدان
        کوچه
        بیمارستان
        پارک
        شهرک
        پل
        بلوار
        ورزشگاه
        باشگاه
        ایستگاه
        مسجد
        دانشگاه
        پادگان
        خبرگزاری
        مجتمع
        موسسه
        محله
        سینما
        تالار
        کوی
        چهارراه
    """),
    "life": table("""
        زندگی
        عمر
        سنی
    """),
    "verb:past": table("""
        کرد
        کردند
        شد
        شدند
        بود
        بودند
        گفت
        گفتند
        گرفت
        گرفتند
        داد
        دادند
        رفت
        رفتند
        آمد
        آمدند
        رسید
        رسیدند
        یافت
        یافتند
        داشت
        داشتند
        زد
        زدند
        خواند
        نوشت
        ماند
        افتاد
        کشت
        کشتند
        ساخت
        ساختند
        انداخت
        برد
        بردند
        آورد
        آوردند
        افزود
        نمود
        نمودند
        باخت
        بست
        شکست
        پیوست
        پیوستند
        گذشت
        درگذشت
        خواست
        نشد
        نکرد
        نبود
        شده
        کرده
        بوده
        داشته
        گرفته
        رسیده
    """),
    "verb:future": table("""
        خواهد
        خواهند
        خواهم
        خواهیم
        قرار
        آینده
        پیش_بینی
        بناست
        نخواهد
        نخواهند
        باید
        مهلت
        بیاید
        برسد
        شود
        شوند
        کند
        کنند
        باشد
    """),
    "verb:present": table("""
        دارد
        دارند
        نیست
    """),
    "hence": table("""
        ago=1
        دیگر
    """),
    "verb:start": table("""
        آغاز
        شروع
        درگرفت
        کلید
        اغاز
    """),
}

SHAPES: dict[str, tuple[Shape, ...]] = {
    "marker": (
        shape(
            "{solar}",
            "شمسی",
        ),
        shape(
            "{lunar}",
            "قمری",
        ),
        shape(
            "{common}",
            "میلادی",
        ),
        shape(
            "{hijri}",
            "هجری",
        ),
    ),
    "yr": (
        shape(
            "[unit:year] {year} [<marker>]",
            "2023-03-21/2024-03-19 | سال ۱۴۰۲",
            "1989 | ۱۹۸۹ میلادی",
        ),
        shape(
            "[unit:year] {year:impossible}",
            "14023",
        ),
        shape(
            "[unit:year] {yy:digits} !counted",
            "۹۸",
        ),
        shape(
            "unit:year {year=year3} [<marker>]",
            "سال ۶۲۲",
        ),
        shape(
            "<relative-year>",
            "2023-03-21/2024-03-19 | امسال",
        ),
    ),
    "relative-year": (
        shape(
            "{year-before}",
            "2022-03-21/2023-03-20 | پارسال",
        ),
        shape(
            "{unit:year} {last|before|next|after|this}",
            "2022-03-21/2023-03-20 | سال گذشته",
        ),
        shape(
            "{this|that} {unit:year}",
            "2023-03-21/2024-03-19 | همین سال",
        ),
        shape(
            "{unit:year} {that}",
            "سال مذکور",
        ),
    ),
    "year": (
        shape(
            "unit:year {year} [<marker>]",
            "2023-03-21/2024-03-19 | سال ۱۴۰۲",
            "2023 | سال ۲۰۲۳",
        ),
        shape(
            "unit:year {yy} [<marker>] !counted",
            "1978-03-21/1979-03-20 | سال ۵۷",
        ),
        shape(
            "unit:year {year=year3} [<marker>]",
            "0622 | سال ۶۲۲ میلادی",
        ),
        shape(
            "[unit:year] {year|year3} {bc}",
            "BC0480 | سال ۴۸۰ پیش از میلاد",
        ),
        shape(
            "{year} <marker>",
            "1989 | ۱۹۸۹ میلادی",
        ),
        shape(
            "{year=year3} <marker>",
            "0622 | ۶۲۲ میلادی",
        ),
        shape(
            "{year:islamic} !counted|percent",
            "1966-03-21/1967-03-20 | ۱۳۴۵",
            unlike=("۱۴۰۲ نفر",),
        ),
        shape(
            "{year:common} !counted|percent",
            "2021 | ۲۰۲۱",
            unlike=("۱۹۴۵ تن",),
        ),
        shape(
            "<relative-year>",
            "2022-03-21/2023-03-20 | پارسال",
        ),
    ),
    "decade": (
        shape(
            "unit:decade ezafe? {decade=yy|year} [<marker>]",
            "1981-03-21/1991-03-20 | دهه ۶۰",
            "199 | دهه ۱۹۹۰ میلادی",
            "2001-03-21/2011-03-20 | دههٔ هشتاد",
        ),
        shape(
            "{unit:decade} {last|before|next|after|this}",
            "دهه گذشته",
        ),
        shape(
            "{this|that} {unit:decade}",
            "همین دهه",
        ),
        shape(
            "unit:decade {nth} unit:century {century=nth|n} [<marker>]",
            "دهه نخست قرن بیست و یکم",
            nth_unit="decade",
        ),
    ),
    "century": (
        shape(
            "unit:century {century=nth|n} [<marker>]",
            "19 | قرن بیستم میلادی",
        ),
        shape(
            "{unit:century} {last|before|next|after|this}",
            "قرن گذشته",
        ),
    ),
    "mo": (
        shape(
            "{month} unit:month?",
            "آبان ماه",
        ),
        shape(
            "unit:month {month}",
            "ماه آبان",
        ),
    ),
    "month": (
        shape(
            "<mo> comma? <yr>",
            "2022-09-23/2022-10-22 | مهر ۱۴۰۱",
            "2023-03-21/2023-04-20 | فروردین‌ماه امسال",
            "1989-11 | نوامبر ۱۹۸۹ میلادی",
        ),
        shape(
            "{month:plain}",
            "2023-10 | اکتبر",
        ),
        shape(
            "{month} unit:month",
            "2023-10-23/2023-11-21 | آبان‌ماه",
        ),
        shape(
            "unit:month {month}",
            "2023-10-23/2023-11-21 | ماه آبان",
        ),
        shape(
            "<mo> {last|before|next|after|this}",
            "مهر گذشته",
        ),
        shape(
            "{unit:month} {last|before|next|after|this}",
            "2023-09-23/2023-10-22 | ماه گذشته",
        ),
        shape(
            "{this|that} {unit:month}",
            "2023-10-23/2023-11-21 | همین ماه",
        ),
        shape(
            "{unit:month} {that}",
            "ماه مذکور",
        ),
    ),
    "weak-month": (
        shape(
            "{month:weak}",
            "آبان",
        ),
    ),
    "season": (
        shape(
            "[unit:season] {season} comma? <yr>",
            "2019-03-21/2019-06-21 | بهار ۱۳۹۸",
            "2023-06-22/2023-09-22 | تابستان امسال",
        ),
        shape(
            "[unit:season] {season}",
            "2023-12-22/2024-03-19 | زمستان",
        ),
        shape(
            "{season} {last|before|next|after|this}",
            "زمستان گذشته",
        ),
    ),
    "quarter": (
        shape(
            "quarter-word {quarter=nth} [<yr>]",
            "2023-03-21/2023-06-21 | سه‌ماهه نخست سال ۱۴۰۲",
        ),
        shape(
            "half-word {half=nth} [<yr>]",
            "2022-09-23/2023-03-20 | نیمه دوم ۱۴۰۱",
        ),
        shape(
            "{half=nth} half-word [<yr>]",
            "دومین نیمه سال ۱۴۰۱",
        ),
    ),
    "week": (
        shape(
            "{unit:week} {last|before|next|after|this}",
            "2023-10-21/2023-10-27 | هفته گذشته",
        ),
        shape(
            "{this|that} {unit:week}",
            "2023-10-28/2023-11-03 | این هفته",
        ),
        shape(
            "{nth_unit=unit:week} {nth} <mo> [<yr>]",
            "هفته دوم آبان",
        ),
        shape(
            "{nth} {nth_unit=unit:week} <mo> [<yr>]",
            "دومین هفته آبان",
        ),
    ),
    "date": (
        shape(
            "unit:day? [{weekday} comma?] open? unit:day? {day} <mo> [comma? <yr>] close?",
            "2023-10-28 | شنبه ۶ آبان ۱۴۰۲",
            "2022-12-13 | روز سه‌شنبه، بیست و دوم آذر ۱۴۰۱",
            "2023-10-28 | ۶ آبان",
        ),
        shape(
            "unit:day? [{weekday} comma?] {numeric}",
            "2023-10-28 | ۱۴۰۲/۰۸/۰۶",
        ),
        shape(
            "unit:day? {day} {this|that} {unit:month}",
            "2023-10-27 | پنجم همین ماه",
        ),
        shape(
            "unit:day? {day:ordinal} {unit:month} {this|last|before|next|after|that}",
            "2023-10-27 | پنجم ماه جاری",
        ),
        shape(
            "{nth|final} {nth_unit=unit:day} <mo> [<yr>]",
            "آخرین روز آبان",
        ),
        shape(
            "[unit:day] {named} [<yr>]",
            "2024-03-20 | نوروز ۱۴۰۳",
        ),
        shape(
            "{named-night} [<yr>]",
            "2023-12-21TNI | شب یلدا",
        ),
    ),
    "day": (
        shape(
            "<date>",
            "2023-10-28 | ۶ آبان ۱۴۰۲",
        ),
        shape(
            "unit:day? {weekday}",
            "2023-10-28 | روز شنبه",
        ),
        shape(
            "unit:day? {weekday} {last|before|next|after|this}",
            "2023-10-27 | جمعه گذشته",
        ),
        shape(
            "{this|that} {weekday}",
            "2023-11-03 | همین جمعه",
        ),
        shape(
            "unit:day? {weekday} {unit:week} {last|before|next|after|this}",
            "2023-10-22 | یکشنبه هفته گذشته",
        ),
        shape(
            "unit:day? {weekday} {this|that} {unit:week}",
            "2023-10-29 | یکشنبه همین هفته",
        ),
        shape(
            "{day-before} [comma|open] {weekday} close?",
            "2023-11-02 | دیروز پنجشنبه",
        ),
        shape(
            "{day-before}",
            "2023-11-02 | دیروز",
        ),
        shape(
            "{unit:day} {last|before|next|after}",
            "2023-11-02 | روز گذشته",
        ),
        shape(
            "{this|that} {unit:day}",
            "2023-11-03 | همین روز",
        ),
        shape(
            "{night-before}",
            "2023-11-02TNI | دیشب",
        ),
    ),
    "clock": (
        shape(
            "unit:hour {clock}",
            "2023-11-03T15:30 | ساعت ۱۵:۳۰",
        ),
        shape(
            "unit:hour {hour} [and {minute} unit:minute]",
            "2023-11-03T02:15 | ساعت ۲ و ۱۵ دقیقه",
        ),
        shape(
            "unit:hour {hour} and {minute}",
            "ساعت ۲ و ۱۵",
        ),
        shape(
            "{clock}",
            "2023-11-03T15:30 | ۱۵:۳۰",
        ),
    ),
    "moment": (
        shape(
            "<clock> [{part}] <day>",
            "2023-10-28T08:00 | ساعت ۸ صبح شنبه",
            "2023-11-03T15:30 | ساعت ۱۵:۳۰ امروز",
        ),
        shape(
            "<clock> {part}",
            "2023-11-03T08:00 | ساعت ۸ صبح",
        ),
        shape(
            "<clock>",
            "2023-11-03T20:00 | ساعت ۲۰",
        ),
        shape(
            "<day> comma? [{part}] <clock> [{part}]",
            "2023-11-03T20:00 | امروز جمعه ساعت ۲۰",
        ),
        shape(
            "<day> {part}",
            "2023-10-29TNI | یک‌شنبه شب",
        ),
        shape(
            "{part} <day>",
            "2023-10-28TMO | بامداد شنبه",
            "2023-11-03TMO | صبح امروز",
        ),
        shape(
            "{part=part:NI} {last|before}",
            "2023-11-02TNI | شب گذشته",
            unit="day",
        ),
        shape(
            "{this|that} {part}",
            "همان شب",
            unit="day",
        ),
    ),
    "length": (
        shape(
            "{n|vague} {unit}",
            "P29Y | ۲۹ سال",
            "P3W | سه هفته",
        ),
        shape(
            "{n|vague} {adjective}",
            "P2D | دو روزه",
            "PT72H | ۷۲ ساعته",
        ),
        shape(
            "{a-half} {unit}",
            "نیم ساعت",
        ),
    ),
    "period": (
        shape(
            "<month>",
            "2022-09-23/2022-10-22 | مهر ۱۴۰۱",
        ),
        shape(
            "<year>",
            "2023-03-21/2024-03-19 | سال ۱۴۰۲",
        ),
        shape(
            "<season>",
            "2019-03-21/2019-06-21 | بهار ۱۳۹۸",
        ),
        shape(
            "<quarter>",
            "2022-09-23/2023-03-20 | نیمه دوم ۱۴۰۱",
        ),
        shape(
            "<week>",
            "2023-10-21/2023-10-27 | هفته گذشته",
        ),
        shape(
            "<decade>",
            "199 | دهه ۱۹۹۰ میلادی",
        ),
        shape(
            "<century>",
            "19 | قرن بیستم میلادی",
        ),
        shape(
            "{edge} <month>",
            "اواخر مهر ۱۴۰۱",
        ),
        shape(
            "{edge} <year>",
            "2020-03-20/2021-03-20 | اواسط سال ۱۳۹۹",
        ),
        shape(
            "{edge} <weak-month>",
            "2023-10-23/2023-11-21 | اوایل آبان",
        ),
        shape(
            "{edge} <season>",
            "اوایل تابستان",
        ),
        shape(
            "{edge} <decade>",
            "اوایل دهه ۱۹۹۰ میلادی",
        ),
        shape(
            "{edge} <week>",
            "اواخر هفته گذشته",
        ),
        shape(
            "{edge} <century>",
            "اواخر قرن بیستم",
        ),
        shape(
            "half-word <month>",
            "نیمه مهر ۱۴۰۱",
            edge="MID",
        ),
        shape(
            "half-word <weak-month>",
            "نیمه تیر",
            edge="MID",
        ),
        shape(
            "half-word <year>",
            "نیمه سال ۱۴۰۱",
            edge="MID",
        ),
    ),
    "mention": (
        shape(
            "<moment>",
            "2023-10-28T08:00 | ساعت ۸ صبح شنبه",
        ),
        shape(
            "<day>",
            "2023-10-28 | ۶ آبان ۱۴۰۲",
        ),
        shape(
            "<period>",
            "سال ۱۴۰۲",
        ),
        shape(
            "in|from|to ( <weak-month> )",
            "2023-10-23/2023-11-21 | در آبان",
            "از آبان",
        ),
        shape(
            "<length>",
            "P29Y | ۲۹ سال",
        ),
        shape(
            "{n|vague} {unit} {last|next}",
            "P5Y | پنج سال گذشته",
            "PT24H | ۲۴ ساعت گذشته",
        ),
        shape(
            "<length> before",
            "2023-10-31 | سه روز پیش",
            "2021-03-21/2022-03-20 | دو سال قبل",
            ago=-1,
        ),
        shape(
            "<length> {hence}",
            "2023-11-05 | دو روز دیگر",
        ),
        shape(
            "{nth} unit:day",
            "XXXX-XX-XX | بیستمین روز",
            event="",
        ),
        shape(
            "unit:day {nth}",
            "XXXX-XX-XX | روز دهم",
            event="",
        ),
        shape(
            "<length> after",
            "هشت ماه بعد",
            ago=1,
            base="chain",
        ),
        shape(
            "<length> {of-after|of-before} <day=anchor>",
            "2022-03-02 | سه روز پس از ۸ اسفند ۱۴۰۰",
        ),
        shape(
            "{nth} unit:day {event}",
            "XXXX-XX-XX | صدمین روز جنگ",
        ),
        shape(
            "( {nth} unit:day ) {that|event}",
            "بیستمین روز آن",
            event="",
        ),
        shape(
            "( unit:day {nth} ) {event}",
            "روز صدم جنگ",
        ),
        shape(
            "{every} {n}? {unit}",
            "P1D | هر روز",
            "P2Y | هر دو سال",
        ),
        shape(
            "{every} {weekday|season|part}",
            "XXXX-WXX-2 | هر سه‌شنبه",
        ),
        shape(
            "{weekdays}",
            "XXXX-WXX-5 | جمعه‌ها",
            every=1,
        ),
        shape(
            "number times in {unit}",
            "P1W | دو بار در هفته",
            per=1,
        ),
        shape(
            "{adverb}",
            "P1Y | سالانه",
        ),
        linked(
            "range",
            "[from|between] ( <period> ) to|and|dash ( <period> )",
            "سال‌های ۱۳۶۸ تا ۱۳۷۶",
        ),
        linked(
            "range",
            "[from|between] ( <weak-month> ) to|and|dash ( <period> )",
            "فروردین تا خرداد ۱۴۰۰",
        ),
        linked(
            "range",
            "[from|between] ( <day> ) to|dash ( <day> )",
            "از شنبه تا چهارشنبه هفته بعد",
        ),
        linked(
            "range",
            "between ( <day> ) to|and ( <day> )",
            "بین شنبه و چهارشنبه",
        ),
        linked(
            "range",
            "[from|between] ( unit:day? {day} ) to|and|dash ( unit:day? {day} <mo> [<yr>] )",
            "2023-11-06 2023-11-09 | از ۱۵ تا ۱۸ آبان",
        ),
        linked(
            "range",
            "[from|between] ( {n} ) to|dash|and ( {n} {unit} )",
            "P3D P5D | ۳ تا ۵ روز",
        ),
        linked(
            "pair",
            "( <day> ) [comma|open] pair-word ( <day> )",
            "2023-09-19 2023-09-19 | سه‌شنبه ۲۸ شهریور برابر با ۱۹ سپتامبر",
        ),
        linked(
            "pair",
            "( <date> ) open|slash|dash ( <date> )",
            "2023-10-28 2023-10-28 | ۶ آبان ۱۴۰۲ (۲۸ اکتبر ۲۰۲۳)",
        ),
        nothing(
            "place {day} month",
            "خیابان ۱۷ شهریور",
        ),
        nothing(
            "place {month}",
            "خبرگزاری مهر",
        ),
        nothing(
            "numbered number",
            "شماره ۱۴۰۲",
        ),
        nothing(
            "numbered numeric|junk",
            "پلاک ۱۴۰۰/۳",
        ),
        nothing(
            "unit:decade nth life",
            "دهه سوم زندگی",
        ),
        *latin.SHAPES,
    ),
}

LANGUAGE = Language(
    tag="fa", words=WORDS, shapes=SHAPES, calendar="solar-hijri", old_years="solar-hijri", first_weekday=6,
    numeric="ymd",
    numbers=Numbers(joint=("و", "")),
    tense=Tense(verbs="after", present_beginnings=("می",), past_endings=(), shortest=4),
    suffixes=(("ه", "ی"),),
    compounds=(("month", "unit:month"), ("number", "adjective"), ("weekday", "part")),
)

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
            حمل
            وری
            2
            ثور
            غویی
            3
            جوزا
            غبرګولی
            غبرگولی
            4
            تیر
            چنګاښ
            5
            زمری
            6
            سنبله
            وږی
            7
            مهر
            تله
            8
            آبان
            عقرب
            لړم
            9
            لیندۍ
            10
            دی
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
            محرم_الحرام
            7
            رجب_المرجب
            8
            شعبان_المعظم
        """, calendar="hijri"),
        *numbered("month", """
            6
            جون
        """, calendar="gregorian"),
    ),
    "month:sure": numbered("month", """
        1
        فروردین
        2
        اردیبهشت
        اردی_بهشت
        3
        خرداد
        5
        مرداد
        امرداد
        6
        شهریور
    """, calendar="solar-hijri"),
    "month:fog": numbered("month", """
        5
        مه
        می
    """, calendar="gregorian"),
    "month:common": numbered("month", """
        4
        سرطان
        5
        اسد
        7
        میزان
        9
        قوس
        10
        جدی
    """, calendar="solar-hijri"),
    "month:name": (
        *numbered("month", """
            9
            آذر
        """, calendar="solar-hijri"),
        *numbered("month", """
            1
            محرم
            7
            رجب
            8
            شعبان
            9
            رمضان
        """, calendar="hijri"),
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
            9
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
        تابستون
        season=FA
        پاییز
        پائیز
        خزان
        season=WI
        زمستان
        زمستون
    """),
    "part": table("""
        part=MO
        پیش_از_ظهر
        قبل_از_ظهر
        پیش_از_چاشت
        قبل_از_چاشت
        دم_صبح
        صبح
        بامداد
        بامدادان
        سحر
        سحرگاه
        فجر
        صبحگاه
        سپیده_دم
        پگاه
        part=MI
        چاشت
        سر_ظهر
        چاشتگاه
        ظهر
        نیمروز
        نیم_روز
        part=AF
        پس_از_ظهر
        بعد_از_چاشت
        پس_از_چاشت
        عصرگاه
        بعدازظهر
        بعد_از_ظهر
        عصر
        پسین
        part=EV
        غروب
        شامگاه
        شام
        سرشب
        part=NI
        شبانگاه
        نصف_شب
        شب
        نیمه_شب
        نیمه_های شب
        آخر_شب
    """),
    "unit": table("""
        unit=minute
        دقیقه
        unit=hour
        ساعت
        unit=second
        ثانیه
        unit=millennium
        هزاره
        unit=season
        فصل
        unit=weekend
        آخر_هفته
        پایان_هفته
        تعطیلات آخر_هفته
        تعطیلات پایان_هفته
        unit=day
        شبانه_روز
    """),
    "unit:a-month": table("""
        unit=month
        ماه
    """),
    "unit:a-year": table("""
        unit=year
        سال
        سنه
    """),
    "unit:a-day": table("""
        unit=day
        روز
    """),
    "unit:a-week": table("""
        unit=week
        هفته
        هفتهٔ
        هفته_ی
    """),
    "unit:a-decade": table("""
        unit=decade
        دهه
        دهه_ی
    """),
    "unit:a-century": table("""
        unit=century
        قرن
        سده
        سده_ی
    """),
    "unit:plural": table("""
        unit=month
        ماه_های
        ماههای
        unit=year
        سال_های
        سالهای
        unit=day
        روز_های
        روزهای
        unit=week
        هفته_های
        unit=decade
        دهه_های
        unit=century
        قرون
        قرن_های
        سده_های
        unit=hour
        ساعت_های
        ساعات
        unit=minute
        دقیقه_های
        دقایق
    """),
    "unit:many": table("""
        unit=year
        سال_ها
        سالیان
        unit=month
        ماه_ها
        unit=week
        هفته_ها
        unit=hour
        ساعت_ها
        unit=decade
        دهه_ها
        unit=century
        قرن_ها
    """),
    "per-unit": table("""
        unit=year
        سالی
        unit=day
        روزی
    """),
    "zodiac": table("""
        برج
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
        ربع
    """),
    "quarter-word:months": table("""
        سه_ماهه
        سه_ماههٔ
    """),
    "half-word": table("""
        نیمه
        نیمسال
        نیمهٔ
    """),
    "half-word:months": table("""
        شش_ماهه
        شش_ماههٔ
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
        سال پار
        پارسال
        unit=year shift=-2
        پیرارسال
        پریرسال
        پیارسال
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
        پس از آن
        بعد از آن
    """),
    "this": table("""
        shift=0
        جاری
        کنونی
        حاضر
        فعلی
    """),
    "here": table("""
        shift=0
        این
        همین
    """),
    "fresh": table("""
        نو
        نوی
        جدید
        تازه
    """),
    "not-season": table("""
        عربی
        خواب
        نارنج
        پراگ
        طلایی
        نارنجی
        قرآن
    """),
    "not-day": table("""
        بازارها
        سیاه
        خونین
    """),
    "opening": table("""
        ابتدایی
        آغازین
        اولیه
    """),
    "school": table("""
        تحصیلی
        زراعی
        آبی
        مالی
        ورزشی
    """),
    "year-noun": table("""
        کنکور
        بودجه
        جنبش سبز
        فتنه
        جام جهانی
        المپیک
    """),
    "running": table("""
        shift=0
        روان
    """),
    "earlier": table("""
        shift=-1 base=focus
        پیش از آن
        قبل از آن
    """),
    "next-day": table("""
        unit=day shift=1 base=focus
        فردای آن روز
        فردای همان روز
        فردای آن
        فردایش
        فردای این روز
        unit=day shift=2 base=focus
        پس_فردای آن روز
        پس_فردای همان روز
        unit=day shift=1 base=focus part=NI
        فردا شب آن روز
        فردای آن شب
    """),
    "next-of": table("""
        فردای
    """),
    "that": table("""
        shift=0 base=focus
        همان
        آن
    """),
    "mentioned": table("""
        shift=0 base=focus
        مذکور
        یادشده
        یاد_شده
        مزبور
        پیش_گفته
        فوق
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
        ده_ها
        صد_ها
        هزاران
        چندین و چند
    """),
    "edge": table("""
        edge=START
        هفته_های نخست
        هفته_های اول
        هفته_های آغازین
        هفته_های نخستین
        ماه_های نخست
        ماه_های اول
        ماه_های آغازین
        ماه_های نخستین
        سال_های نخست
        سال_های اول
        سال_های آغازین
        سال_های نخستین
        سرآغاز
        نخستین روزهای
        روزهای نخست
        روزهای اول
        روزهای آغازین
        اوایل
        ابتدای
        آغاز
        اوائل
        اول_های
        شروع
        بدو
        edge=MID
        هفته_های میانی
        ماه_های میانی
        سال_های میانی
        نیمه_های
        اواسط
        میانه
        میانه_های
        وسط
        edge=END
        ختم
        هفته_های پایانی
        هفته_های آخر
        هفته_های واپسین
        ماه_های پایانی
        ماه_های آخر
        ماه_های واپسین
        سال_های پایانی
        سال_های آخر
        سال_های واپسین
        روزهای پایانی
        روزهای آخر
        واپسین روزهای
        آخرین روزهای
        فرجام
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
        هر_ساله
        سالانه
        سالیانه
        همه_ساله
        every=1 unit=quarter
        فصلی
        every=1 part=NI
        شبانه
        every=1 unit=weekend
        آخر_هفته_ها
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
        ه ش
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
        ه ق
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
        نوروز باستانی
        عید نوروز باستانی
        named=sizdah-bedar
        سیزده_به_در
        سیزده_بدر
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
        هفته جنگ
        هفته گرامیداشت دفاع مقدس
        named=student-day
        روز دانشجو
        named=tree-day
        روز درختکاری
        named=islamic-republic
        روز جمهوری اسلامی
        named=ashura
        عاشورا
        عاشورای حسینی
        عاشورای
        named=tasua
        تاسوعا
        تاسوعای حسینی
        تاسوعای
        named=arbaeen
        اربعین
        اربعین حسینی
        روز اربعین
        اربعین سیدالشهدا
        named=eid-fitr
        عید فطر
        عید سعید فطر
        عید رمضان
        عیدفطر
        عید مبارک فطر
        عید سعید رمضان
        named=eid-adha
        عید قربان
        عید سعید قربان
        عید اضحی
        عید سعید اضحی
        عیدقربان
        عید قربان مبارک
        named=ghadir
        عید غدیر
        عید غدیر خم
        عید سعید غدیر
        عیدغدیر
        عید الله الاکبر
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
        عید رستاخیز
        named=womens-day
        روز جهانی زن
        روز جهانی زنان
        named=may-day
        روز جهانی کارگر
        روز کارگر
        روز جهانی کار و کارگر
        روز کار و کارگر
        named=thanksgiving
        روز شکرگزاری
        named=halloween
        هالووین
        شب هالووین
        named=valentine
        ولنتاین
        روز ولنتاین
        روز عشاق
        named=sadeh
        جشن سده
        named=tirgan
        جشن تیرگان
        تیرگان
        named=army-iran
        روز ارتش
        روز ارتش جمهوری اسلامی
        named=attar-day
        روز عطار
        روز بزرگداشت عطار
        named=saadi-day
        روز سعدی
        روز بزرگداشت سعدی
        named=persian-gulf-day
        روز خلیج فارس
        روز ملی خلیج فارس
        named=teachers-iran
        روز معلم
        روز استاد
        named=teachers-week
        هفته معلم
        named=ferdowsi-day
        روز فردوسی
        روز بزرگداشت فردوسی
        روز ملی فردوسی
        named=khayyam-day
        روز خیام
        روز بزرگداشت خیام
        named=guilds-day
        روز اصناف
        روز ملی اصناف
        named=judiciary-week
        هفته قوه قضائیه
        هفته قوه قضاییه
        named=industry-day
        روز صنعت و معدن
        روز ملی صنعت و معدن
        named=pen-day
        روز قلم
        named=journalists-iran
        روز خبرنگار
        named=afghan-independence
        روز استقلال افغانستان
        روز استرداد استقلال افغانستان
        named=doctors-iran
        روز پزشک
        named=government-week
        هفته دولت
        named=clerks-day
        روز کارمند
        named=pharmacists-day
        روز داروساز
        named=cinema-iran
        روز سینما
        روز ملی سینما
        named=poetry-day
        روز شعر و ادب فارسی
        named=fire-fighters-day
        روز آتش_نشان
        روز آتش_نشانی
        named=rumi-day
        روز مولوی
        روز بزرگداشت مولوی
        روز بزرگداشت مولانا
        named=police-week
        هفته نیروی انتظامی
        هفته فراجا
        named=village-day
        روز روستا
        named=child-iran
        روز ملی کودک
        named=hafez-day
        روز حافظ
        روز بزرگداشت حافظ
        named=cyrus-day
        روز کوروش
        روز کوروش بزرگ
        named=pupils-iran
        روز دانش_آموز
        روز مبارزه با استکبار
        روز مبارزه با استکبار جهانی
        روز ملی مبارزه با استکبار
        روز ملی مبارزه با استکبار جهانی
        named=book-iran
        روز کتاب و کتابخوانی
        روز کتاب_خوانی
        named=basij-day
        روز بسیج
        named=navy-iran
        روز نیروی دریایی
        named=parliament-iran
        روز مجلس
        named=research-day
        روز پژوهش
        named=clean-air-day
        روز هوای پاک
        named=air-force-iran
        روز نیروی هوایی
        named=engineers-day
        روز مهندس
        روز بزرگداشت خواجه نصیر
        named=oil-day
        روز ملی شدن صنعت نفت
        روز ملی شدن نفت
        named=quds-day
        روز قدس
        روز جهانی قدس
        named=qadr-nights
        شب_های قدر
        لیالی قدر
        شبهای قدر
        named=unity-week
        هفته وحدت
        named=karamat
        دهه کرامت
        named=nurses-iran
        روز پرستار
        named=mothers-iran
        روز مادر
        روز زن و مادر
        named=fathers-iran
        روز پدر
        روز مرد و پدر
        named=youth-iran
        روز جوان
        named=girls-iran
        روز ملی دختر
        روز ملی دختران
        named=water-day
        روز جهانی آب
        named=health-day
        روز جهانی بهداشت
        روز جهانی سلامت
        named=environment-day
        روز جهانی محیط_زیست
        روز جهانی محیط زیست
        named=child-day
        روز جهانی کودک
        روز جهانی کودکان
        named=aids-day
        روز جهانی ایدز
        روز جهانی مبارزه با ایدز
        named=human-rights
        روز جهانی حقوق بشر
        روز حقوق بشر
        named=teachers-day
        روز جهانی معلم
        روز جهانی معلمان
        named=drugs-day
        روز جهانی مبارزه با مواد مخدر
        named=press-day
        روز جهانی آزادی مطبوعات
        روز جهانی آزادی رسانه_ها
        named=mother-tongue
        روز جهانی زبان مادری
        named=peace-day
        روز جهانی صلح
        named=earth-day
        روز زمین
        روز جهانی زمین
        روز زمین پاک
        named=refugee-day
        روز جهانی پناهندگان
        روز جهانی پناهجویان
        روز جهانی پناهنده
        named=food-day
        روز جهانی غذا
        named=book-day
        روز جهانی کتاب
        named=museum-day
        روز جهانی موزه
        named=population-day
        روز جهانی جمعیت
        named=youth-day
        روز جهانی جوانان
        روز جهانی جوان
        named=older-persons
        روز جهانی سالمندان
        روز جهانی سالمند
        named=tourism-day
        روز جهانی گردشگری
        روز جهانی جهانگردی
        named=post-day
        روز جهانی پست
        named=disabled-day
        روز جهانی معلولان
        روز جهانی معلولین
        روز جهانی افراد دارای معلولیت
        named=radio-day
        روز جهانی رادیو
        named=cancer-day
        روز جهانی سرطان
        روز جهانی مبارزه با سرطان
        named=tuberculosis-day
        روز جهانی سل
        named=tobacco-day
        روز جهانی بدون دخانیات
        روز جهانی بدون تنباکو
        named=families-day
        روز جهانی خانواده
        named=nurses-day
        روز جهانی پرستار
        روز جهانی پرستاران
        named=autism-day
        روز جهانی اوتیسم
        named=theatre-day
        روز جهانی تئاتر
        named=weather-day
        روز جهانی هواشناسی
        named=happiness-day
        روز جهانی شادی
        named=diabetes-day
        روز جهانی دیابت
        named=violence-women
        روز جهانی منع خشونت علیه زنان
        روز جهانی مبارزه با خشونت علیه زنان
        named=non-violence
        روز جهانی عدم خشونت
        named=poverty-day
        روز جهانی ریشه_کنی فقر
        named=un-day
        روز سازمان ملل
        روز ملل متحد
        named=holocaust-day
        روز جهانی یادبود هولوکاست
        روز جهانی هولوکاست
        named=blood-day
        روز جهانی اهدای خون
        named=girl-day
        روز جهانی دختر
        روز جهانی دختران
        named=mental-health
        روز جهانی سلامت روان
        روز جهانی بهداشت روان
        named=literacy-day
        روز جهانی سوادآموزی
        named=corruption-day
        روز جهانی مبارزه با فساد
        named=migrants-day
        روز جهانی مهاجران
        named=oceans-day
        روز جهانی اقیانوس_ها
        named=malaria-day
        روز جهانی مالاریا
        named=philosophy-day
        روز جهانی فلسفه
        named=ozone-day
        روز جهانی لایه ازن
        named=child-labour-day
        روز جهانی مبارزه با کار کودک
        روز جهانی منع کار کودک
        named=music-day
        روز جهانی موسیقی
        named=volunteer-day
        روز جهانی داوطلبان
        named=education-day
        روز جهانی آموزش
        named=desert-day
        روز جهانی بیابان_زدایی
        named=forest-day
        روز جهانی جنگل
        named=biodiversity-day
        روز جهانی تنوع زیستی
        named=heart-day
        روز جهانی قلب
        named=hepatitis-day
        روز جهانی هپاتیت
        named=humanitarian-day
        روز جهانی بشردوستی
        named=black-friday
        بلک_فرایدی
        بلک فرایدی
        named=new-year
        عید سال نو میلادی
        آغاز سال نو میلادی
        named=april-fools
        روز دروغ آوریل
        named=good-friday
        جمعه نیک
        named=epiphany
        عید خاج_شویان
        named=mawlid-17
        میلاد پیامبر
        میلاد پیامبر اکرم
        عید میلاد_النبی
        named=islamic-new-year
        آغاز سال نو قمری
        سال نو هجری قمری
        named=mubahala
        روز مباهله
        named=us-independence
        روز استقلال آمریکا
        named=victory
        روز پیروزی بر نازیسم
        named=mothers
        روز جهانی مادر
    """),
    "named-night": table("""
        named=yalda part=NI
        شب یلدا
        شب چله
        یلدا
        شب یلدای
        یلدای
        named=new-years-eve part=NI
        شب سال نو میلادی
        شب سال نوی میلادی
        شب سال نو
        شب ژانویه
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
        2000
        دوهزار
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
    "last-one": table("""
        پایانی
    """),
    "a-half": table("""
        n=0.5
        نیم
    """),
    "and-a-half": table("""
        و_نیم
    """),
    "oclock": table("""
        بجه
        بجهٔ
        بجه_ی
    """),
    "parts": table("""
        part=MO
        صبح_ها
        part=AF
        عصر_ها
        بعدازظهر_ها
        part=NI
        شب_ها
    """),
    "parts-of": table("""
        part=MO
        صبح_های
        part=MI
        ظهر_های
        part=AF
        عصر_های
        بعدازظهر_های
        part=EV
        غروب_های
        part=NI
        شب_های
    """),
    "ending": table("""
        ام
        اُم
        مین
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
    "dated": table("""
        مورخ
        مورخه
        مورخهٔ
        به تاریخ
        تاریخ
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
        محاصره
        درگیری
        درگیری_ها
        عملیات
        قیام
        آتش_بس
        نبرد
        بحران
        کارزار
        اشغال
        حملات
    """),
    "monthly": table("""
        تورم
        آمار
        یارانه
        حقوق
        صادرات
        واردات
        تولید
        فروش
        نرخ
        شاخص
        دستمزد
        مستمری
        عیدی
        کالابرگ
        قسط
        اجاره
        قبض
        بارندگی
        اعتراض
        خیزش
        کشته_شدگان
        کشته_های
        جان_باختگان
        جانباختگان
        سرکوب
        سیل
        امتحانات
        معوقات
        مطالبات
        سود
        تراز
        درآمد
        مصرف
    """),
    "no-month": table("""
        محبت
        عطوفت
        موم
        مادری
        مادر
        پدری
        تایید
        استاندارد
        سکوت
        خاموشی
        باطل
        برجسته
        چراغ
        برق
        دروازه
        خلاص
        آهن
        گرفتار
        مدفون
        اسارت
        قبولی
        بطلان
        صورت
        سنگین
        خورد
        زد
    """),
    "shot": table("""
        شلیک
        اصابت
        هوایی
        جنگی
        مشقی
        کمان
        تفنگ
    """),
    "naming": table("""
        نام
        اسم
        دختر_خانم
        خانم
        آقای
        دکتر
        انتشارات
        نشر
        مجله
        روزنامه
        ماهنامه
        هفته_نامه
        پاساژ
        جبهه
        جریان
        سهام
        سیگار
        پارس
        علی
        حسن
        محمد
        رضا
        خودروسازی
    """),
    "event:of-year": table("""
        event=
        انقلاب
        اعتراضات
        اعتراض_ها
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
        فقره
        بشکه
        هکتار
        گرم
        لیتر
        نسخه
        شهید
        کشته
        زخمی
        مجروح
        عدد
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
        تخته
        بسته
        سهم
        آپارتمان
        امتیاز
        گل
        افغانی
        کالدار
        کلدار
        روپیه
        پوند
        درهم
        دینار
        لیر
        یوان
        فرانک
        سکه
        دام
        اصله
        تانکر
        کامیون
        اتوبوس
        هواپیما
        موشک
        پهپاد
        تانک
        خمپاره
        گلوله
        دختر
        پسر
        مهاجر
        پناهجو
        پناهنده
        آواره
        متقاضی
        داوطلب
        نامزد
        نماینده
        کارمند
        کارکن
        بازنشسته
        بیمار
        مبتلا
        قربانی
        جان_باخته
        مسافر
        زائر
        گردشگر
        تماشاگر
        بیننده
        عضو
        هوادار
        مشترک
        مشتری
        کاربر
        فیلم
        عکس
        مقاله
        پله
        طبقه
        تریلیون
        مترمربع
        متر_مربع
        مترمکعب
        کیلووات
        مگابایت
        گیگابایت
        ولت
        وات
        درجه
        کالری
        میلی_گرم
        سانت
        فوت
        اینچ
        مایل
        جریب
        فامیل
        کرسی
        صندلی
        حوزه
        شعبه
        شرکت
        کارخانه
        کارگاه
        مغازه
        حلقه
        رشته
        جلسه
        سؤال
        سوال
        پرسش
        بیت
        برگ
        سطر
        کلمه
        واژه
        حرف
        نقطه
        حکم
        جریمه
        ضربه
        شلاق
        دلاری
        تومانی
        ریالی
        نفری
        نفره
        متری
        کیلومتری
        صفحه_ای
        تنی
        واحدی
        دستگاهی
        دانه
    """),
    "counted:numbered": table("""
        صفحه
        ماده
        پرونده
        قطعه
        واگن
        جلد
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
        قانون
        آیه
        کلاس
        گیت
        سکوی
        داخلی
        پیش_شماره
        صندوق پستی
        کدپستی
        کد پستی
        سری
        سریال
        شماره_ی
        سامانه
        پیامک
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
        مترو
        متروی
        تونل
        فلکه
        گذر
        بنیاد
        لشکر
        تیپ
        گردان
        ناو
        هنرستان
        دبیرستان
        کتابخانه
        فرهنگسرا
        بندر
        اسکله
        گروه
        روستای
        نیروگاه
        فرودگاه
        خوابگاه
        درمانگاه
    """),
    "holy": table("""
        امام
        ائمه
        نماز
        خطیب
        خطبه_های
        سوره
    """),
    "famous-word": table("""
        حوادث
        حادثه
        کودتای
        کودتا
        فاجعه
        واقعه
        رویداد
        کشتار
    """),
    "place:market": table("""
        بازار
    """),
    "monthly:election": table("""
        انتخابات
    """),
    "left": table("""
        مانده
        مونده
        باقی_مانده
    """),
    "alternate": table("""
        در_میان
    """),
    "postponed": table("""
        موکول
        تعویق
        محول
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
        می_شد
        می_شدند
        می_کرد
        می_کردند
        می_رفت
        می_رفتند
        می_گفت
        می_گفتند
        می_بود
        می_آمد
        می_آمدند
        می_داد
        می_دادند
        می_گرفت
        می_گرفتند
        می_داشت
        می_داشتند
        می_زد
        می_زدند
        می_خواست
        می_خواستند
        می_رسید
        می_رسیدند
        می_نوشت
        می_خواند
        می_برد
        می_بردند
        می_گذشت
        می_یافت
        می_ماند
        می_ماندند
        می_دانست
        می_توانست
        می_توانستند
        خوابید
        خوابیدند
        بازگشتند
        برگشتند
        نشستند
        خورد
        خوردند
        دید
        دیدند
        خریدند
        فروخت
        فروختند
        گریخت
        گریختند
        پرداختند
        شنید
        نشدند
        نکردند
        نرسید
        نیامد
        نرفت
        نداد
        نداشت
        نگرفت
        برگزید
        برگزیدند
        لرزاند
        ترکید
        سوختند
        مردند
        رساند
        رساندند
        کاست
        کاستند
        پذیرفت
        پذیرفتند
        جستند
        گماشت
        برخاست
        خاست
        نوشتند
        انداختند
        افتادند
        ماندند
        باختند
        بستند
        شکستند
        گذشتند
        خواستند
        خواندند
        افزودند
        شده_اند
        کرده_اند
        آمده
        رفته
        داده
        آورده
        کشته
        مانده_است
        افتاده
        نوشته
        خوانده
        ساخته
        یافته
        زده
        برده
        گفته
        کردم
        کردیم
        رفتم
        رفتیم
        رسیدم
        رسیدیم
        دیدم
        دیدیم
        آمدم
        آمدیم
        خریدم
        خریدیم
        گرفتم
        گرفتیم
        بودم
        بودیم
        شدم
        شدیم
        برگشتم
        برگشتیم
        گفتم
        گفتیم
    """),
    "verb:future": table("""
        خواهد
        خواهند
        خواهم
        خواهیم
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
        برود
        بروند
        دهد
        بدهد
        دهند
        گیرد
        بگیرد
        گیرند
        یابد
        یابند
        ببرد
        بگوید
        بازگردد
        گردد
        گردند
        آید
        آیند
        رسد
        رسند
        بیایند
        برسند
        باشند
        بشود
        بکند
        بدهند
        می_خواهد
        می_خواهند
        موظف
        موظفند
        نشود
        نکند
        خواهد_شد
    """),
    "verb:present": table("""
        دارد
        دارند
        نیست
    """),
    "hence": table("""
        ago=1
        دیگر
        دیگه
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
            "{unit:a-year} {last|before|next|after|this|running|earlier}",
            "2022-03-21/2023-03-20 | سال گذشته",
        ),
        shape(
            "{here|that} {unit:a-year}",
            "2023-03-21/2024-03-19 | همین سال",
        ),
        shape(
            "{unit:a-year} {mentioned}",
            "سال مذکور",
        ),
        shape(
            "{unit:a-year} {last|before|next|after|this|running} {common|solar|lunar}",
            "2022 | سال گذشته میلادی",
        ),
        shape(
            "{unit:a-year} {common|solar|lunar} {last|before|next|after|this|running}",
            "2023 | سال میلادی جاری",
        ),
        shape(
            "{unit:a-year} fresh [{common|solar|lunar}]",
            "سال جدید میلادی",
            base="near",
            shift=0,
        ),
        shape(
            "{unit:a-year} hence",
            "2024-03-20/2025-03-20 | سال دیگر",
            shift=1,
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
        shape(
            "unit:year school {year} [<marker>]",
            "2023-03-21/2024-03-19 | سال مالی ۱۴۰۲",
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
            "{unit:a-decade} {last|before|next|after|this|running|earlier}",
            "دهه گذشته",
        ),
        shape(
            "{here|that} {unit:a-decade}",
            "همین دهه",
        ),
        shape(
            "unit:decade {nth} unit:century {century=nth|n} [<marker>]",
            "دهه نخست قرن بیست و یکم",
            nth_unit="decade",
        ),
        shape(
            "unit:decade {decade=yy} unit:century {century=nth|n} [<marker>]",
            "196 | دهه شصت قرن بیستم",
        ),
    ),
    "century": (
        shape(
            "unit:century {century=nth|n} {bc}",
            "قرن اول پیش از میلاد",
        ),
        shape(
            "unit:century {century=nth|n} [<marker>]",
            "19 | قرن بیستم میلادی",
        ),
        shape(
            "{unit:a-century} {last|before|next|after|this|running|earlier}",
            "قرن گذشته",
        ),
    ),
    "mo": (
        shape(
            "zodiac {month}",
            "برج قوس",
        ),
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
            "zodiac {month}",
            "2023-10-23/2023-11-21 | برج عقرب",
        ),
        shape(
            "<mo> {last|before|next|after|this}",
            "مهر گذشته",
        ),
        shape(
            "{unit:a-month} {last|before|next|after|this|running|earlier}",
            "2023-09-23/2023-10-22 | ماه گذشته",
        ),
        shape(
            "{here|that} {unit:a-month}",
            "2023-10-23/2023-11-21 | همین ماه",
        ),
        shape(
            "{unit:a-month} {mentioned}",
            "ماه مذکور",
        ),
        shape(
            "{unit:a-month} hence",
            "2023-11-22/2023-12-21 | ماه دیگر",
            shift=1,
        ),
    ),
    "weak-month": (
        shape(
            "{month:weak|month:sure|month:name|month:common|month:fog}",
            "آبان",
        ),
    ),
    "a-month": (
        shape(
            "{month} unit:month?",
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
        shape(
            "{year-before} {season}",
            "2022-12-22/2023-03-20 | پارسال زمستان",
        ),
    ),
    "quarter": (
        shape(
            "quarter-word {quarter=nth} [<yr> | unit:a-year]",
            "2023-03-21/2023-06-21 | سه‌ماهه نخست سال ۱۴۰۲",
            "2021-09-23/2021-12-21 | ربع سوم سال ۱۴۰۰",
        ),
        shape(
            "number:3 unit:a-month {quarter=nth} <yr>",
            "2022-Q1 | سه ماه نخست سال ۲۰۲۲",
        ),
        shape(
            "half-word {half=nth} [<yr> | unit:a-year]",
            "2022-09-23/2023-03-20 | نیمه دوم ۱۴۰۱",
            "2023-09-23/2024-03-19 | نیمه دوم سال",
        ),
        shape(
            "number:6 unit:a-month {half=nth} <yr>",
            "2022-03-21/2022-09-22 | شش ماه نخست سال ۱۴۰۱",
        ),
        shape(
            "{first=n} {first_unit=unit:a-month} nth|opening <yr>",
            "2023-01-01/2023-02-28 | دو ماه نخست سال ۲۰۲۳",
        ),
        shape(
            "{first=n} adjective:month [nth|opening] <yr>",
            "2023-01-01/2023-10-31 | ده‌ماهه نخست سال ۲۰۲۳",
            first_unit="month",
        ),
        shape(
            "{half=nth} half-word [<yr>]",
            "2022-09-23/2023-03-20 | دومین نیمه سال ۱۴۰۱",
        ),
        shape(
            "half-word {half=nth} <mo> [<yr>]",
            "2023-10-23/2023-11-06 | نیمه نخست آبان",
        ),
        shape(
            "half-word {half=nth} <century>",
            "1950-01-01/1999-12-31 | نیمه دوم قرن بیستم",
        ),
        shape(
            "half-word {half=nth} <decade>",
            "1986-03-21/1991-03-20 | نیمه دوم دهه شصت",
        ),
        shape(
            "{unit:weekend} {last|before|next|after|this|running}",
            "آخر هفته گذشته",
        ),
        shape(
            "{here} {unit:weekend}",
            "این آخر هفته",
        ),
        shape(
            "quarter-word:months opening? <yr>",
            "2021-03-21/2021-06-21 | سه‌ماهه ۱۴۰۰",
            quarter=1,
        ),
        shape(
            "half-word:months opening? <yr>",
            "2021-03-21/2021-09-22 | شش‌ماهه ۱۴۰۰",
            half=1,
        ),
        shape(
            "quarter-word last-one|edge:END [<yr> | unit:a-year]",
            "2021-12-22/2022-03-20 | سه‌ماهه پایانی ۱۴۰۰",
            quarter=4,
        ),
        shape(
            "number:3 unit:a-month last-one|edge:END <yr>",
            "2021-12-22/2022-03-20 | سه ماه پایانی ۱۴۰۰",
            quarter=4,
        ),
        shape(
            "half-word last-one|edge:END [<yr> | unit:a-year]",
            "2021-09-23/2022-03-20 | نیمه پایانی ۱۴۰۰",
            half=2,
        ),
        shape(
            "{unit:weekend}",
            "آخر هفته",
            shift=0,
            base="near",
        ),
    ),
    "week": (
        shape(
            "{unit:a-week} {last|before|next|after|this|running|earlier}",
            "2023-10-21/2023-10-27 | هفته گذشته",
        ),
        shape(
            "{here|that} {unit:a-week}",
            "2023-10-28/2023-11-03 | این هفته",
        ),
        shape(
            "{final} {nth_unit=unit:week} <mo> [<yr>]",
            "2022-10-16/2022-10-22 | آخرین هفته مهر ۱۴۰۱",
        ),
        shape(
            "unit:week last-one <mo> [<yr>]",
            "2022-10-16/2022-10-22 | هفته پایانی مهر ۱۴۰۱",
            nth=-1,
            nth_unit="week",
        ),
        shape(
            "{nth_unit=unit:week} {nth} <mo> [<yr>]",
            "هفته دوم آبان",
        ),
        shape(
            "{nth} {nth_unit=unit:week} <mo> [<yr>]",
            "دومین هفته آبان",
        ),
        shape(
            "{unit:a-week} hence",
            "2023-11-04/2023-11-10 | هفته دیگر",
            shift=1,
        ),
    ),
    "day-month": (
        shape(
            "unit:day? [{weekday} [{part}] comma? dated?] unit:day? {day} <mo> [comma? <yr>]",
            "2023-10-28 | شنبه ۶ آبان ۱۴۰۲",
            "2022-12-13 | روز سه‌شنبه، بیست و دوم آذر ۱۴۰۱",
            "2023-10-28 | ۶ آبان",
            "2023-10-29TNI | یکشنبه‌شب ۷ آبان",
        ),
        shape(
            "unit:day? {weekday} open {day} <mo> [comma? <yr>] close",
            "2023-10-28 | شنبه (۶ آبان)",
        ),
        shape(
            "unit:day? [{weekday} [{part}] comma? dated?] {numeric} [<marker>]",
            "2023-10-28 | ۱۴۰۲/۰۸/۰۶",
        ),
        shape(
            "unit:day? [{weekday} comma?] {year} slash|dash {month=monthnumber} slash|dash {day} [<marker>]",
            "2019-06-05 | ۱۳۹۸ / ۳ / ۱۵",
        ),
        shape(
            "unit:day? [{weekday} comma?] {day} slash|dash {month=monthnumber} slash|dash {year} [<marker>]",
            "2019-06-05 | ۱۵ / ۳ / ۱۳۹۸",
        ),
        shape(
            "unit:day? {weekday} open {numeric} [<marker>] close",
            "2023-10-28 | شنبه (۱۴۰۲/۰۸/۰۶)",
        ),
    ),
    "date": (
        shape(
            "<day-month>",
            "2023-10-28 | شنبه ۶ آبان ۱۴۰۲",
        ),
        shape(
            "unit:day? {day=day:digits} {unit:a-month} running",
            "2023-11-06 | ۱۵ ماه روان",
            unit="month",
            shift=0,
        ),
        shape(
            "unit:day? {day} {here|that} {unit:a-month}",
            "2023-10-27 | پنجم همین ماه",
        ),
        shape(
            "unit:day? [{weekday} comma?] {day=day:ordinal} zodiac? {unit:a-month} "
            "{this|last|before|next|after|mentioned|running}",
            "2023-10-27 | پنجم ماه جاری",
        ),
        shape(
            "{nth|final} {nth_unit=unit:day} <mo> [<yr>]",
            "آخرین روز آبان",
        ),
        shape(
            "unit:day {nth} {named} [<yr>]",
            "2024-03-22 | روز سوم نوروز ۱۴۰۳",
        ),
        shape(
            "{nth} unit:day {named} [<yr>]",
            "2024-03-22 | سومین روز نوروز ۱۴۰۳",
        ),
        shape(
            "[unit:day] {named} [<yr>]",
            "2024-03-20 | نوروز ۱۴۰۳",
        ),
        shape(
            "{named-night} [<yr>]",
            "2023-12-21TNI | شب یلدا",
        ),
        shape(
            "{nth|final} {weekday} <mo> [<yr>]",
            "2023-09-29 | اولین جمعه مهر",
            nth_unit="day",
        ),
        shape(
            "{nth|final} {weekday} {unit:a-month|unit:a-year} {this|last|before|next|after|running}",
            "2023-11-27 | نخستین دوشنبه ماه آینده",
            nth_unit="day",
        ),
        shape(
            "{nth|final} {weekday} {unit:a-month|unit:a-year}",
            "آخرین چهارشنبه سال",
            nth_unit="day",
            shift=0,
            base="chain",
        ),
        shape(
            "{nth|final} {weekday} <year>",
            "آخرین جمعه سال ۱۴۰۱",
            nth_unit="day",
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
            "{weekday} {part} {last|before|next|after|this}",
            "2023-10-31TNI | سه‌شنبه شب گذشته",
        ),
        shape(
            "unit:day? {weekday} {last|before|next|after|this}",
            "2023-10-27 | جمعه گذشته",
        ),
        shape(
            "{here|that} {weekday}",
            "2023-11-03 | همین جمعه",
        ),
        shape(
            "unit:day? {weekday} [{part}] {unit:a-week} {last|before|next|after|this|running}",
            "2023-10-22 | یکشنبه هفته گذشته",
        ),
        shape(
            "unit:day? {weekday} [{part}] {here|that} {unit:a-week}",
            "2023-10-29 | یکشنبه همین هفته",
        ),
        shape(
            "{day-before} [comma|open] <day-month> close?",
            "2023-11-02 | دیروز، یازدهم آبان",
            "2023-11-03 | امروز جمعه ۱۲ آبان",
        ),
        shape(
            "{next-day}",
            "2023-11-04 | فردای آن روز",
        ),
        shape(
            "next-of <date=anchor>",
            "2023-10-29 | فردای ۶ آبان",
            unit="day",
            n=1,
            ago=1,
            base="anchor",
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
            "{unit:a-day} {last|before|next|after|running|earlier}",
            "2023-11-02 | روز گذشته",
        ),
        shape(
            "{here|that} {unit:a-day}",
            "2023-11-03 | همین روز",
        ),
        shape(
            "{night-before}",
            "2023-11-02TNI | دیشب",
        ),
        shape(
            "{unit:a-week} {last|before|next|after} {weekday}",
            "2023-10-24 | هفته پیش سه‌شنبه",
        ),
        shape(
            "{here|that} {unit:a-week} {weekday}",
            "2023-11-03 | این هفته جمعه",
        ),
    ),
    "hour-minute": (
        shape(
            "{hour} and-a-half",
            "هشت و نیم",
            minute=30,
        ),
        shape(
            "{hour} and quarter-word",
            "نه و ربع",
            minute=15,
        ),
        shape(
            "number? quarter-word in {hour}",
            "یک ربع به نه",
            to=15,
        ),
        shape(
            "{to=minute} unit:minute in {hour}",
            "ده دقیقه به نه",
        ),
        shape(
            "{hour} and {minute} unit:minute",
            "۲ و ۱۵ دقیقه",
        ),
        shape(
            "{to=minute} unit:minute left in {hour}",
            "ده دقیقه مانده به هشت",
        ),
        shape(
            "number? quarter-word left in {hour}",
            "یک ربع مانده به نه",
            to=15,
        ),
    ),
    "clock": (
        shape(
            "unit:hour {clock}",
            "2023-11-03T15:30 | ساعت ۱۵:۳۰",
        ),
        shape(
            "unit:hour <hour-minute>",
            "2023-11-03T02:15 | ساعت ۲ و ۱۵ دقیقه",
            "2023-11-03T08:45 | ساعت یک ربع به نه",
        ),
        shape(
            "unit:hour? {hour} oclock",
            "2023-11-03T08:00 | ساعت ۸ بجه",
        ),
        shape(
            "unit:hour {hour}",
            "2023-11-03T20:00 | ساعت ۲۰",
        ),
        shape(
            "unit:hour {hour} and {minute}",
            "2023-11-03T02:15 | ساعت ۲ و ۱۵",
        ),
        shape(
            "{clock}",
            "2023-11-03T15:30 | ۱۵:۳۰",
        ),
    ),
    "spoken": (
        shape(
            "{hour=hour:twelve} {part=part:MO|part:MI|part:AF|part:EV}",
            "2023-11-03T08:00 | ۸ صبح",
        ),
        shape(
            "{hour=hour:late} {part=part:NI}",
            "2023-11-03T20:00 | ۸ شب",
        ),
        shape(
            "<hour-minute> {part}",
            "2023-11-03T20:30 | هشت و نیم شب",
        ),
    ),
    "moment": (
        shape(
            "<clock> [{part}] [comma? dated? <day> [{part}]]",
            "2023-10-28T08:00 | ساعت ۸ صبح شنبه",
            "2023-11-03T15:30 | ساعت ۱۵:۳۰ امروز",
            "2023-11-03T20:00 | ساعت ۲۰",
        ),
        shape(
            "<spoken> [comma? dated? <day>]",
            "2023-11-02T20:00 | ۸ شب دیروز",
            unlike=("سه شب در هتل ماندند",),
        ),
        shape(
            "<day> comma? [{part}] in? <clock> [{part}]",
            "2023-11-03T20:00 | امروز جمعه ساعت ۲۰",
        ),
        shape(
            "{part} <day> comma? in? <clock>",
            "2023-10-28T10:00 | صبح شنبه ساعت ۱۰",
        ),
        shape(
            "<day> comma? <spoken>",
            "2023-11-02T20:00 | دیروز ۸ شب",
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
            "{part=part:NI} {last|before|after}",
            "2023-11-02TNI | شب گذشته",
            unit="day",
        ),
        shape(
            "{here|that} {part}",
            "همان شب",
            unit="day",
        ),
    ),
    "len": (
        shape(
            "{n|vague} {unit}",
            "P29Y | ۲۹ سال",
            "P3W | سه هفته",
        ),
        shape(
            "number:word number:word {unit}",
            "دو سه روز",
            vague=True,
        ),
        shape(
            "number quarter-word !from|nth",
            "PT15M | یک ربع",
            unlike=("یک ربع از بودجه",),
            unit="minute",
            n=15,
        ),
    ),
    "length": (
        shape(
            "<len>",
            "P29Y | ۲۹ سال",
        ),
        shape(
            "{n|vague} {adjective}",
            "P2D | دو روزه",
            "PT72H | ۷۲ ساعته",
        ),
        shape(
            "half-word:months",
            "P6M | شش‌ماهه",
            unit="month",
            n=6,
        ),
        shape(
            "quarter-word:months",
            "P3M | سه‌ماهه",
            unit="month",
            n=3,
        ),
        shape(
            "{a-half} {unit}",
            "PT30M | نیم ساعت",
        ),
        shape(
            "quarter-word {unit}",
            "P25Y | ربع قرن",
            n=0.25,
        ),
        shape(
            "<len> and-a-half",
            "P3Y6M | سه سال و نیم",
            "PT5H30M | پنج ساعت و نیم",
            rest=0.5,
        ),
        shape(
            "<len> and quarter-word",
            "PT1H15M | یک ساعت و ربع",
            rest=0.25,
        ),
        shape(
            "{n} and-a-half {unit}",
            "P1.5M | یک و نیم ماه",
            more=0.5,
        ),
        shape(
            "<len> and {rest=n} {rest_unit=unit}",
            "P1Y3M | یک سال و سه ماه",
            "PT2H15M | دو ساعت و ۱۵ دقیقه",
        ),
        shape(
            "number:3 quarter-word unit:hour",
            "PT45M | سه ربع ساعت",
            unit="minute",
            n=45,
        ),
        shape(
            "number quarter-word {unit}",
            "P25Y | یک ربع قرن",
            n=0.25,
        ),
        shape(
            "<len> and|comma {rest=n} {rest_unit=unit} and {third=n} {third_unit=unit}",
            "P1Y3M10D | یک سال و سه ماه و ده روز",
            "PT2H45M30S | ۲ ساعت و ۴۵ دقیقه و ۳۰ ثانیه",
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
            "{edge} {unit:a-year|unit:a-month|unit:a-week}",
            "2023-03-21/2024-03-19 | پایان سال",
            "2023-10-23/2023-11-21 | اواخر ماه",
            shift=0,
            base="chain",
        ),
        shape(
            "{edge} <quarter>",
            "2022-09-23/2023-03-20 | اوایل نیمه دوم سال ۱۴۰۱",
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
        linked(
            "range",
            "[from|between] ( unit:year {year} ) to|and|dash ( {year} [<marker>] )",
            "1941-03-21/1942-03-20 1946-03-21/1947-03-21 | سال‌های ۱۳۲۰ تا ۱۳۲۵",
        ),
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
            "to ( <day> )",
            "2023-11-11 | تا ۲۰ آبان",
            until=True,
        ),
        shape(
            "in ( {month:weak|month:sure|month:name} )",
            "2023-10-23/2023-11-21 | در آبان",
        ),
        shape(
            "in|from|to ( {month:common} ) !word",
            "2023-11-22/2023-12-21 | در قوس",
            unlike=("به میزان زیادی",),
        ),
        shape(
            "from|to ( {month:weak|month:sure} )",
            "از آبان",
        ),
        shape(
            "from|to ( {month:name} ) !word",
            "از آذر",
            unlike=("از آذر منصوری",),
        ),
        shape(
            "event|famous-word ( {day} {month} )",
            "1953-08-19 | کودتای ۲۸ مرداد",
            "2001-09-11 | حملات ۱۱ سپتامبر",
            famous=True,
        ),
        shape(
            "{unit:many}",
            "PXY | سال‌ها",
            vague=True,
        ),
        shape(
            "{unit:plural} {last|next|before|after}",
            "PXD | روزهای گذشته",
            "PXY | سال‌های اخیر",
            vague=True,
        ),
        shape(
            "{per-unit|adjective|unit:a-month} number times",
            "P1Y | سالی دو بار",
            "P1W | هفته‌ای یک بار",
            per=1,
        ),
        shape(
            "{n} {unit} number times",
            "P2W | دو هفته یک بار",
            every=1,
        ),
        nothing(
            "here|that unit:many",
            "این سال‌ها",
        ),
        nothing(
            "holy weekday",
            "امام جمعه",
        ),
        nothing(
            "unit:decade nth month",
            "دهه اول محرم",
        ),
        shape(
            "( unit:decade {decade=yy|year} ) and|comma ( {decade=yy|year} [<marker>] )",
            "196 197 | دهه‌های ۱۹۶۰ و ۱۹۷۰",
        ),
        linked(
            "range",
            "[from|between] ( <moment> ) to|dash ( <moment> )",
            "2023-11-03T08:00 2023-11-03T14:00 | از ۸ صبح تا ۲ بعدازظهر",
        ),
        linked(
            "range",
            "( unit:hour {hour} ) to|dash ( {hour} [<day>] )",
            "2023-11-03T08:00 2023-11-03T10:00 | ساعت ۸ تا ۱۰",
        ),
        shape(
            "<length>",
            "P29Y | ۲۹ سال",
        ),
        shape(
            "<len> and-a-half {last|next}",
            "P1Y6M | یک سال و نیم اخیر",
            rest=0.5,
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
            "( {nth} unit:day ) {event}",
            "XXXX-XX-XX | صدمین روز جنگ",
        ),
        shape(
            "( {nth} unit:day ) that",
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
            "( {every} {weekday} ) and|comma ( {weekday} )",
            "XXXX-WXX-1 XXXX-WXX-4 | هر دوشنبه و پنجشنبه",
            every=1,
        ),
        shape(
            "{weekday} {parts}",
            "XXXX-WXX-5TMO | جمعه صبح‌ها",
            every=1,
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
            "from|between ( <period> ) and ( <period> )",
            "بین سال ۱۳۶۸ و سال ۱۳۷۶",
        ),
        linked(
            "range",
            "[from|between] ( <period> ) to|dash ( <period> )",
            "سال ۱۳۶۸ تا سال ۱۳۷۶",
        ),
        linked(
            "range",
            "[from|between] ( <a-month> ) to|and|dash ( <period> )",
            "فروردین و خرداد ۱۴۰۰",
        ),
        linked(
            "range",
            "from|between ( <a-month> ) to|and ( <a-month> )",
            "از مهر تا آذر",
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
            "( <date> ) open|slash|dash ( <date> ) close?",
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
        shape(
            "in|from|to ( {month} ) and ( {month:weak|month:sure|month:name|month:common} )",
            "در خرداد و تیر",
        ),
        shape(
            "monthly|event ( {month:weak|month:sure|month:name} ) !no-month",
            "تورم اسفند",
            unlike=("تولید مهر تایید",),
        ),
        nothing(
            "in|from|to month:weak and? no-month",
            "از مهر و محبت",
            "به مهر تایید",
        ),
        nothing(
            "{day} month shot|no-month",
            "سه تیر شلیک",
            "دو تیر خلاص",
        ),
        nothing(
            "naming month !here|that|unit|number|year-before|last|next|before|after",
            "روزنامه خرداد",
            "نام خرداد",
        ),
        nothing(
            "counted:numbered number",
            "صفحه ۱۳۹۹",
            "ماده ۱۴۰۰",
        ),
        nothing(
            "season not-season",
            "بهار عربی",
        ),
        nothing(
            "weekday not-day",
            "جمعه سیاه",
        ),
        nothing(
            "weekday place:market",
            "یکشنبه بازار",
        ),
        linked(
            "range",
            "( unit:decade {decade=yy|year} ) to|dash ( {decade=yy|year} [<marker>] )",
            "1981-03-21/1991-03-20 2001-03-21/2011-03-20 | دهه‌های ۶۰ تا ۸۰",
        ),
        shape(
            "( unit:year {yy} ) and|comma ( {yy=yy:digits} [<marker>] ) !counted|percent|unit",
            "2019-03-21/2020-03-19 2020-03-20/2021-03-20 | سال‌های ۹۸ و ۹۹",
        ),
        linked(
            "range",
            "[from|between] ( unit:year {yy} ) to|dash ( [unit:year] {yy=yy:digits} [<marker>] ) !counted|percent|unit",
            "1979-03-21/1980-03-20 1981-03-21/1982-03-20 | سال‌های ۵۸ تا ۶۰",
        ),
        linked(
            "range",
            "( unit:year school {year} ) dash|slash|to ( {yy|year} )",
            "سال تحصیلی ۱۴۰۲-۰۳",
        ),
        shape(
            "famous-word|year-noun|event:of-year|monthly:election ( {yy=yy:digits} ) "
            "!counted|percent|adjective|unit|times|month|dash|slash|colon|number",
            "1978-03-21/1979-03-20 | انقلاب ۵۷",
            "انتخابات ۸۸",
            unlike=("اعتراضات ۱۲ روزه",),
        ),
        linked(
            "list",
            "( unit:day? {day} ) comma|and ( {day} ) comma|and ( {day} <mo> [<yr>] )",
            "2023-11-04 2023-11-05 2023-11-06 | روزهای ۱۳، ۱۴ و ۱۵ آبان",
        ),
        linked(
            "list",
            "( unit:day? {day} ) comma|and ( {day} ) comma|and ( {day} ) comma|and ( {day} <mo> [<yr>] )",
            "روزهای ۱۲، ۱۳، ۱۴ و ۱۵ آبان",
        ),
        shape(
            "{to=minute} unit:minute left in {hour}",
            "ده دقیقه مانده به هشت",
        ),
        shape(
            "{unit:many} before",
            "سال‌ها پیش",
            vague=True,
            ago=-1,
        ),
        shape(
            "{per-unit|adjective} number unit",
            "P1W | هفته‌ای سه روز",
            per=1,
        ),
        shape(
            "number {unit} alternate",
            "P2D | یک روز در میان",
            every=1,
            n=2,
        ),
        shape(
            "{parts-of} {weekday}",
            "XXXX-WXX-5TMO | صبح‌های جمعه",
            every=1,
        ),
        shape(
            "{every} {part} {weekday}",
            "XXXX-WXX-5TMO | هر صبح جمعه",
        ),
        shape(
            "( unit:day {nth=n} ) {event}",
            "روز ۲۲۰ جنگ",
        ),
        shape(
            "( {month:sure} ) !word|naming|number",
            "خرداد",
            unlike=("خرداد صالحی",),
        ),
        shape(
            "( {month:weak} ) in edge",
            "اسفند به پایان",
        ),
        shape(
            "{parts}",
            "شب‌ها",
            every=1,
        ),
        shape(
            "in ( <day> ) postponed",
            "2023-12-07 | به ۱۶ آذر موکول",
            until=True,
        ),
        *latin.SHAPES,
    ),
}

LANGUAGE = Language(
    tag="fa", words=WORDS, shapes=SHAPES, calendar="solar-hijri", old_years="solar-hijri", first_weekday=6,
    numeric="ymd",
    numbers=Numbers(joint=("و", "")),
    tense=Tense(verbs="after", present_beginnings=("می",), apart={"می": 0}, past_endings=(), shortest=4),
    suffixes=(("ه", "ی"),),
    compounds=(("month", "unit:month"), ("number", "adjective"), ("weekday", "part")),
)

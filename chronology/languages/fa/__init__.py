"""Persian and Dari: function words, conjugation, light verbs, saying verbs, shapes and weights, with examples."""

from chronology.languages.fa.complements import COMPANIONS, DEEDS, STATES, WITH_PREPOSITION
from chronology.languages.fa.examples import EXAMPLES
from chronology.languages.fa.verbs import (
    BECOME,
    HALF_LIGHT,
    HALF_LIGHT_SHORT,
    HALF_LIGHT_VOWEL,
    LIGHT,
    PLAIN,
    SHORT_VOWEL,
    VOWEL,
)
from chronology.languages.shape import Affix, Group, Language, Paradigm

ENDINGS = ("م", "ی", "یم", "ید", "ند")
PERFECT = ("ام", "ای", "است", "ایم", "اید", "اند")


def _forms(letter: str, will: str, will_not: str) -> tuple[tuple[str, str, str], ...]:
    """The conjugation of a verb; `will` and `will_not`: how the prefixes of the subjunctive join the present stem."""
    past = tuple((f"{{0}}{end}", letter, "past") for end in ("", "م", "یم", "ید", "ند"))  # "{0}ی" is a noun more often
    nots = dict.fromkeys(("ن", will_not.replace("{1}", "")))
    not_past = tuple((f"{no}{{0}}{end}", letter, "past negative") for no in nots for end in ("", *ENDINGS))
    was = tuple((f"می{{0}}{end}", letter, "past") for end in ("", *ENDINGS))
    was_not = tuple((f"نمی{{0}}{end}", letter, "past negative") for end in ("", *ENDINGS))
    has = tuple((f"{{0}}ه{end}", letter, "past") for end in PERFECT)
    has_not = tuple((f"ن{{0}}ه{end}", letter, "past negative") for end in PERFECT)
    is_ = tuple((f"می{{1}}{end}", letter, "present") for end in ("د", *ENDINGS))
    is_not = tuple((f"نمی{{1}}{end}", letter, "present negative") for end in ("د", *ENDINGS))
    ends = ("د", *ENDINGS, *([""] if letter == "L" or will != "ب{1}" else []))
    may = tuple((f"{will}{end}", letter, "present") for end in ends)
    may_not = tuple((f"{will_not}{end}", letter, "present negative") for end in ("د", *ENDINGS))
    rest = (("{0}ه", "p", "past"), ("ن{0}ه", "p", "past negative"), ("می{0}ه", "p", "past"), ("{0}ن", "b", ""))
    return (*rest, *may_not, *may, *is_not, *is_, *has_not, *has, *was_not, *was, *not_past, *past)


BARE = tuple(("{1}" + end, "L", "present") for end in ("د", "ند", "م", "یم", "ید"))
HALF_BARE = tuple(("{1}" + end, "V", "present") for end in ("د", "ند", "م", "یم", "ید"))

WORDS = (
    ("l", STATES), ("l", COMPANIONS), ("l", DEEDS),
    ("w", """
        مرد نشست ساخت خواست شکست گذشت برداشت پرداخت سوخت دید کشت نهاد رود برخورد دریافت بازگشت بازداشت باخت پخت کاشت
        زاد درآمد برآورد دستاورد گفت‌وشنود فرود سرود
        """),
    ("A", """
        است هست نیست هستند نیستند هستم هستیم هستید نیستم نیستیم بود بودند بودم بودیم بودید نبود نبودند باشد باشند باشم
        باشیم باشید نباشد نباشند میباشد میباشند نمیباشد بوده بودهاند بودهاست نبوده نبودهاند بودهام بودهایم اند ام ایم
        برپاست پابرجاست اینجاست آنجاست کجاست ماست شماست توست اوست آنهاست اینهاست
        """),
    ("M", "خواهد خواهند خواهم خواهیم خواهید خواهی نخواهد نخواهند نخواهم نخواهیم نخواهید"),
    ("r", """
        قبل بعد مگر هم نیز باید شاید تنها فقط همچنین بسیار خیلی دوباره بار هنوز حتی تقریبا حدود همواره همیشه هرگز
        اکنون سپس ابتدا ظاهرا رسما عملا اخیرا نهایتا سرانجام بالاخره مجددا کاملا احتمالا قطعا حتما لااقل دستکم البته
        گویا میتوان نمیتوان بایست میبایست نباید
        """),
    ("D", "این آن همین همان هر هیچ چند برخی بعضی همه همهی تمام تمامی چنین چنان یک"),
    ("U", "من تو او وی ما شما آنها آنان ایشان خود خویش کسی هیچکس همگان"),
    ("P", """
        به از در با برای بر بدون طی طبق بین میان علیه درباره تحت ضمن جهت روی زیر نزد پشت جز مانند مثل همراه سوی بابت
        درمورد توسط پیرامون ورای فرای بعلاوه چون‌که نزدیک مقابل برابر حین هنگام الی
        """),
    ("B", "تا"), ("K", "مورد تحت"), ("E", "را"),
    ("Q", "که آنچه هرآنچه چنانکه"),
    ("S", "چون وقتی هنگامیکه زمانیکه زیرا چراکه درحالیکه چنانچه آنگاه تااینکه هرچند گرچه اگرچه هرگاه همانگونه"),
    ("I", "اگر چنانچه درصورتیکه"),
    ("&", "و یا اما ولی لیکن بلکه لذا"),
    ("j", """
        بزرگ کوچک جدید قدیم مهم اصلی ملی بین‌المللی سیاسی نظامی اقتصادی اسلامی گذشته آینده جاری اول دوم سوم آخر نخست
        نخستین دیگر
        """),
)

SAYING = """
    گفت~ نوشت~ افزود~ تکذیب انکار تایید اعلام اظهار بیان تاکید تصریح خاطرنشان عنوان گزارش اذعان ادعا یادآور یادآوری
    هشدار ابراز خبر توضیح پاسخ اعتراف اشاره فرمود~ پرسید~ اطلاع مدعی معتقد
    """

MARKS = {
    "event": DEEDS,
    "say": SAYING,
    "plan": "قرار قصد تصمیم موظف وعده قول",
    "future": "خواهد خواهند خواهم خواهیم خواهید خواهی نخواهد نخواهند نخواهم نخواهیم نخواهید",
    "negative": """
        نخواهد نخواهند نخواهم نخواهیم نخواهید نیست نیستند نبود نبودند نباشد نباشند هیچ هیچکس هرگز نباید نمیتوان
        """,
    "past": "بود بودند بودم بودیم بودید نبود نبودند بوده بودهاند",
    "present": "است هست هستند باشد باشند میباشد",
    "predicate": """
        وارد برنده بازنده باعث موفق دچار تبدیل شامل صاحب مانع موجب سبب عامل قادر مجبور ملزم موظف متحمل متوجه
        مرتکب مشغول مدعی خواستار خواهان منکر
        """,
    "void": "آغاز شروع پایان خاتمه رخ روی اتفاق برگزار وقوع به_وقوع ادامه تمام",
    "possible": "شاید احتمالا گویا ظاهرا",
    "condition": "اگر چنانچه",
    "agentive": "توسط",
    "time": "پس پیش قبل بعد تا حین هنگام",
    "since": "از",
    "place": "در به از نزدیک",
    "name": """
        تهران مشهد اصفهان شیراز تبریز قم اهواز کرمانشاه کرمان یزد رشت اردبیل سنندج زاهدان بندرعباس ایران عراق کابل
        هرات قندهار افغانستان پاکستان ترکیه سوریه لبنان غزه اسرائیل فلسطین مصر عربستان یمن قطر امارات کویت بحرین عمان
        روسیه مسکو اوکراین کی‌یف کییف بلاروس مینسک آمریکا امریکا واشنگتن نیویورک لندن پاریس برلین رم وین ژنو بروکسل
        پکن چین ژاپن توکیو هند دهلی فرانسه آلمان بریتانیا انگلیس ایتالیا اسپانیا یونان بغداد دمشق بیروت قاهره ریاض
        دوحه آنکارا استانبول مسقط سوچی مالت شهر استان روستای روستا بندر فرودگاه دانشگاه دادگاه
        """,
}

PHRASES = (
    ("J", "", " / ".join(WITH_PREPOSITION.split()).replace("_", " ")),
    ("K", "", "در معرض / در اختیار / در دستور / در تیررس / زیر پوشش / در لیست / در فهرست / در جریان / در کانون"),
    ("P", "source", """
        به گفته / به گزارش / بنا به گزارش / به نقل از / بر اساس گزارش / به نوشته / به اعتقاد / به قول / طبق
        اعلام / بنا بر اعلام / به ادعای
        """),
    ("S", "", """
        در حالی که / هنگامی که / زمانی که / وقتی که / پس از آن که / پس از آنکه / پیش از آنکه / بعد از اینکه
        / بعد از آنکه / قبل از اینکه / به طوری که / با این که / با اینکه / تا این که / تا اینکه / به گونه ای
        که
        """),
    ("I", "condition", "در صورتی که / چنان چه"),
    ("P", "time", "پس از / پیش از / قبل از / بعد از / در جریان / در پی / در زمان / به دنبال"),
    ("P", "", """
        به عنوان / به دلیل / به علت / به منظور / با اشاره به / بیش از / کمتر از / از جمله / به همراه / همراه
        با / در مورد / در باره / نسبت به / با توجه به / بنا بر / بر اساس / علاوه بر
        """),
    ("P", "agentive", "از سوی / از طرف / به وسیله / به دست"),
    ("A", "plan possible past", "قرار بود"),
    ("A", "plan future", "قرار است"),
    ("v", "plan past", "قرار شد"),
    ("A", "possible", "ممکن است"),
    ("l", "event", "گفت و گو"),
    ("Q", "", "هر آنچه"),
    ("P", "time future", "در آستانه / در آستانهٔ / پیشاپیش در / در آستانه برگزاری"),
)

RULES = (
    (r"^[Prd&]*d(A)(?=Q)", "r"), (r"^[Prd&]*dr(Q)", "r"),  # "it was in May that ..."
    (r"[vVLZA](B)", "S"), (r"(B)", "P"), (r"(K)(?![nlkj]{1,3}l?M?[vVLZp])", "P"),
    (r"[lkJ](w)(?=[.,;:QS&)\"]|$)", "V"), (r"M(w)", "v"), (r"[PD](w)", "n"), (r"(w)(?=[.,;:QS&)\"]|$)", "v"), (r"(w)", "n"),
    (r"[PD]([vV])", "n"), (r"([vV])(?=E)", "n"), (r"^([vV])(?![Q:,\"])(?=.*[vVLZA])", "n"),
    (r"[PDE](l)(?!M?[LZVApb])", "n"), (r"(l)(?=[njlKNDUdPE#r,.;:v)\"])", "n"), (r"(l)$", "n"),
    (r"(J)(?=[njlKNDUdPE#r,.;:)\"])", "n"), (r"(J)$", "n"), (r"(A)(?=M?[LZV])", "n"),
)

GROUPS = (
    Group(r"(?P<head>(?:K[nlkj]{1,3}|J|[lk](?!Mv)|(?<![PD#E,&])[nj](?=ML)|(?<![PD#E,&n])[nj](?=MZ))?M[LZVvApb])"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|[Jlk]|(?<![PD#E,&])[nj])?p{1,2}(?:[LZA]|M[LZA])A?)"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|[Jlk]|(?<![PD#E,&])[nj](?=L)|(?<![PD#E,&n])[nj](?=Z))?[LZ])"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|[Jlk])?V|J?v)"),
    Group(r"(?P<head>A)"),
    Group(r"(?P<head>[Jlk]?p)(?=[,&.]|$)"),
    Group(r"(?P<head>[lJ])(?=&)"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|[Jlk])?b)", kind="noun", finite=False),
    Group(r"(?P<head>k)", kind="noun", finite=False),
)

WEIGHTS = {
    "same": 5.0, "parent": 0.5, "child": -1.5, "beside": 1.0, "apart": -1.5,
    "before": -0.8, "after": 0.4, "distance": -0.05, "comma": -0.2, "crossed": -0.8,
    "noun": -4.0, "nonfinite": -0.2, "modifies-touching": 6.0, "modifies-beside": 1.5, "modifies-near": 4.5,
    "modifies-of": 0.0, "modifies-in": 0.5, "held": 4.0, "held-bare": 4.0, "further": 1.0, "temporal": 3.5, "happens": -4.0, "threshold": 0.0,
}

LANGUAGE = Language(
    tag="fa", order="SOV", words=WORDS, marks=MARKS,
    fold={"ي": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی",
          **dict.fromkeys("\u200c\u200d\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670", "")},
    paradigms=(
        Paradigm(PLAIN, _forms("v", "ب{1}", "ن{1}")),
        Paradigm(VOWEL, _forms("v", "بی{1}", "نی{1}")),
        Paradigm("فتاد/فت نداخت/نداز فزود/فزای فکند/فکن نگیخت/نگیز ندیشید/ندیش ندوخت/ندوز فراشت/فراز فروخت/فروز",
                 (*tuple((f"نی{{0}}{end}", "v", "past negative") for end in ("", *ENDINGS)),
                  *tuple((f"بی{{1}}{end}", "v", "present") for end in ("", "د", *ENDINGS)),
                  *tuple((f"نی{{1}}{end}", "v", "present negative") for end in ("د", *ENDINGS)))),
        Paradigm(SHORT_VOWEL, _forms("v", "بی{1}", "نی{1}")),
        Paradigm(HALF_LIGHT, (*HALF_BARE, *_forms("V", "ب{1}", "ن{1}"))),
        Paradigm(HALF_LIGHT_VOWEL, (*HALF_BARE, *_forms("V", "بی{1}", "نی{1}"))),
        Paradigm(HALF_LIGHT_SHORT, (*HALF_BARE, *_forms("V", "بی{1}", "نی{1}"))),
        Paradigm(LIGHT, (*BARE, *_forms("L", "ب{1}", "ن{1}"))),
        Paradigm(BECOME, tuple((form, letter.replace("L", "Z"), marks + " passive")
                               for form, letter, marks in (*BARE, *_forms("L", "ب{1}", "ن{1}")))),
    ),
    suffixes=tuple(Affix(text, "kl") for text in ("ی", "ها", "های", "هایی", "ای", "ش", "شان", "اش")),
    phrases=PHRASES, rules=RULES, groups=GROUPS, noun_phrase=r"[DNnjk#lUb](?:[DNnjk#lUb]|&(?=[nNk#D]))*",
    guesses=(
        (r"^می\u200c\w{2,}(?:م|ی|د|یم|ید|ند)$", "v", "present"),
        (r"^نمی\u200c\w{2,}(?:م|ی|د|یم|ید|ند)$", "v", "present negative"),
    ),
    closed_by_comma="", weights=WEIGHTS, examples=EXAMPLES,
)

"""Arabic: function words, verbs by form and kind of root, masdars, clitics, shapes and weights, with examples."""

from chronology.languages.ar import verbs
from chronology.languages.ar.examples import EXAMPLES
from chronology.languages.ar.nouns import (
    COMMON,
    COMPARATIVES,
    ENDURING,
    EVENTS,
    NOUNS,
    PARTICIPLES,
    PLACE_WORDS,
    PLACES,
    PLAIN,
)
from chronology.languages.shape import Affix, Group, Language, Paradigm

Forms = tuple[tuple[str, str, str], ...]
Paradigms = tuple[Paradigm, ...]
LAST = {"ى": "weak", "ي": "weak", "أ": "hamza"}  # the kind of a root by its last letter


def _forms(perfect: str, stem: str, imperfect: str, *nouns: str, short: str = "") -> Forms:
    """The forms of a verb: its perfect, the perfect before an ending, its imperfect, its verbal nouns."""
    short = short or imperfect.removesuffix("ي").removesuffix("ى").removesuffix("و")
    return (
        *((form, "k", "event") for noun in nouns if noun for form in (noun, noun.removesuffix("ة") + "ات")),
        (perfect, "v", "past"),
        *(((perfect[:-1] + "ا", "v", "past"),) if perfect.endswith("ى") else ()),
        *(((stem + "يا", "v", "past"),) if perfect.endswith("ى") and perfect[0] in "أا" else ()),
        *(((perfect[:-1] + "وا", "v", "past"),) if perfect.endswith("ي") else ()),
        *(((stem + "ا", "v", "past"),) if perfect[0] in "أا" else ()),
        *((stem + end, "v", "past") for end in ("ت", "وا", "و", "تا", "نا", "تم", "ن")),
        *((start + imperfect, "i", "present") for start in "يتنأ"),
        *((start + short + end, "i", "present") for start in "يت" for end in ("ون", "وا", "و", "ان", "ن", "ا")),
        *(((start + short, "i", "present") for start in "يت") if short != imperfect else ()),
        *((stem + "ي" + end, "v", "past passive") for end in ("", "ت", "نا") if perfect.endswith("ى")),
        *((perfect[:-1] + end, "v", "past passive") for end in ("ئ", "ئت", "ئوا") if perfect.endswith("أ")),
    )


def _passive(stem: str) -> Forms:
    return tuple((stem + end, "v", "past passive") for end in ("", "ت", "وا"))


def _hollow(perfect: str, imperfect: str, noun: str, passive: str) -> Forms:
    """The forms of a hollow verb, with its passive, which changes the long vowel."""
    return (*_passive(passive), *_forms(perfect, perfect, imperfect, noun))


def _kind(root: str) -> str:
    if len(root) == 2:
        return "doubled"
    return LAST.get(root[2]) or ("hollow" if root[1] == "ا" else "sound")


def _paradigms(
    verbs: str, places: tuple[int, ...], sound: Forms, doubled: Forms = (), hollow: Forms = (), weak: Forms = (),
    hamza: Forms = (),
) -> Paradigms:
    """One derived form over its verbs, by the kind of each root, whose letters stand at `places` of the verb."""
    roots = ["".join(verb[at] for at in places if at < len(verb)) for verb in verbs.split()]
    forms = {"sound": sound, "doubled": doubled, "hollow": hollow, "weak": weak, "hamza": hamza}
    return tuple(
        Paradigm(" ".join(root for root in roots if _kind(root) == kind), forms[kind], letters=True)
        for kind in forms if forms[kind]
    )


def _plain(shape: str, imperfect: str, noun: str) -> Forms:
    return _forms(shape, shape, imperfect, noun)


FEMININE = " ".join(dict.fromkeys(noun[:-1] for noun in f"{COMMON} {PLAIN}".split() if noun.endswith("ة")))
FEMININE_EVENTS = " ".join(dict.fromkeys(noun[:-1] for noun in EVENTS.split() if noun.endswith("ة")))
ENDED = " ".join(verb for verb in verbs.UNSOUND.split() if verb.split("/")[0].endswith("ى"))
HOLLOW = " ".join(verb for verb in verbs.UNSOUND.split() if len(verb) == 11 and verb[9] in "وي" and verb[1] == "ا")

PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم")
# prepositions that a pronoun is written together with
WITH_PRONOUN = "علي إلي ل ب من عن في مع بين لدي عند ضد حول أمام خلال دون بدون وراء فوق تحت نحو عبر بشأن تجاه لأجل"

PARADIGMS = (
    Paradigm(WITH_PRONOUN, tuple(("{0}" + end, "r", "") for end in (*PRONOUNS, "ي"))),
    *_paradigms(
        verbs.SECOND, (0, 1, 2), _plain("{0}{1}{2}", "{0}{1}{2}", "ت{0}{1}ي{2}"),
        weak=_forms("{0}{1}ى", "{0}{1}", "{0}{1}ي", "ت{0}{1}ية"), hamza=_plain("{0}{1}أ", "{0}{1}ئ", "ت{0}{1}ئة"),
    ),
    *_paradigms(
        verbs.THIRD, (0, 2, 3), (*_passive("{0}و{1}{2}"), *_plain("{0}ا{1}{2}", "{0}ا{1}{2}", "م{0}ا{1}{2}ة")),
        weak=(*_passive("{0}و{1}ي"), *_forms("{0}ا{1}ى", "{0}ا{1}", "{0}ا{1}ي", "م{0}ا{1}اة")),
        hamza=_plain("{0}ا{1}أ", "{0}ا{1}ئ", "م{0}ا{1}أة"),
    ),
    *_paradigms(
        verbs.FOURTH, (1, 2, 3), _plain("أ{0}{1}{2}", "{0}{1}{2}", "إ{0}{1}ا{2}"),
        _plain("أ{0}{1}", "{0}{1}", "إ{0}{1}ا{1}"),
        (*_forms("أ{0}ا{2}", "أ{0}ا{2}", "{0}ا{2}"), *_hollow("أ{0}ا{2}", "{0}ي{2}", "إ{0}ا{2}ة", "أ{0}ي{2}"),
         ("ي{0}{2}", "i", "present"), ("ت{0}{2}", "i", "present")),
        _forms("أ{0}{1}ى", "أ{0}{1}", "{0}{1}ي", "إ{0}{1}اء"), _plain("أ{0}{1}أ", "{0}{1}ئ", "إ{0}{1}اء"),
    ),
    # what the second form does to others, the fifth does to itself; the third and the sixth are such a pair too
    *_paradigms(verbs.SECOND, (0, 1, 2), _plain("ت{0}{1}{2}", "ت{0}{1}{2}", "ت{0}{1}{2}")),
    *_paradigms(
        verbs.FIFTH, (1, 2, 3), _plain("ت{0}{1}{2}", "ت{0}{1}{2}", "ت{0}{1}{2}"),
        weak=_forms("ت{0}{1}ى", "ت{0}{1}", "ت{0}{1}ى", "ت{0}{1}ي"), hamza=_plain("ت{0}{1}أ", "ت{0}{1}أ", "ت{0}{1}ؤ"),
    ),
    *_paradigms(verbs.SIXTH, (1, 3, 4), _passive("ت{0}و{1}{2}")),
    *_paradigms(verbs.THIRD, (0, 2, 3), _plain("ت{0}ا{1}{2}", "ت{0}ا{1}{2}", "ت{0}ا{1}{2}")),
    *_paradigms(
        verbs.SIXTH, (1, 3, 4), _plain("ت{0}ا{1}{2}", "ت{0}ا{1}{2}", "ت{0}ا{1}{2}"),
        weak=_forms("ت{0}ا{1}ى", "ت{0}ا{1}", "ت{0}ا{1}ى", "ت{0}ا{1}ي"),
        hamza=_plain("ت{0}ا{1}أ", "ت{0}ا{1}أ", "ت{0}ا{1}ؤ"),
    ),
    *_paradigms(
        verbs.SEVENTH, (2, 3, 4), _plain("ان{0}{1}{2}", "ن{0}{1}{2}", "ان{0}{1}ا{2}"),
        _plain("ان{0}{1}", "ن{0}{1}", "ان{0}{1}ا{1}"), _plain("ان{0}ا{2}", "ن{0}ا{2}", "ان{0}يا{2}"),
        _forms("ان{0}{1}ى", "ان{0}{1}", "ن{0}{1}ي", "ان{0}{1}اء"), _plain("ان{0}{1}أ", "ن{0}{1}ئ", "ان{0}{1}اء"),
    ),
    *_paradigms(
        verbs.EIGHTH, (1, 3, 4), _plain("ا{0}ت{1}{2}", "{0}ت{1}{2}", "ا{0}ت{1}ا{2}"),
        _plain("ا{0}ت{1}", "{0}ت{1}", "ا{0}ت{1}ا{1}"),
        _hollow("ا{0}تا{2}", "{0}تا{2}", "ا{0}تيا{2}", "ا{0}تي{2}"),
        _forms("ا{0}ت{1}ى", "ا{0}ت{1}", "{0}ت{1}ي", "ا{0}ت{1}اء"),
        _plain("ا{0}ت{1}أ", "{0}ت{1}ئ", "ا{0}ت{1}اء"),
    ),
    *_paradigms(
        verbs.TENTH, (3, 4, 5), _plain("است{0}{1}{2}", "ست{0}{1}{2}", "است{0}{1}ا{2}"),
        _plain("است{0}{1}", "ست{0}{1}", "است{0}{1}ا{1}"),
        (*_forms("است{0}ا{2}", "است{0}ا{2}", "ست{0}ا{2}"),
         *_hollow("است{0}ا{2}", "ست{0}ي{2}", "است{0}ا{2}ة", "است{0}ي{2}"), ("يست{0}{2}", "i", "present")),
        _forms("است{0}{1}ى", "است{0}{1}", "ست{0}{1}ي", "است{0}{1}اء"), _plain("است{0}{1}أ", "ست{0}{1}ئ", "است{0}{1}اء"),
    ),
    Paradigm(PARTICIPLES, tuple(("ال{0}" + end, letter, "") for end, letter in (
        ("", "p"), ("ة", "p"), ("تين", "p"), ("ين", "q"), ("ون", "q"), ("ات", "q")))),
    Paradigm(ENDURING, tuple(("ال{0}" + end, "q", "") for end in ("", "ة", "تين", "ين", "ون", "ات"))),
    # the ending of the feminine before a pronoun
    Paradigm(FEMININE, tuple((("{0}ت" + end), "n", "possessed") for end in PRONOUNS)),
    Paradigm(FEMININE_EVENTS, tuple((("{0}ت" + end), "k", "possessed event") for end in PRONOUNS)),
    Paradigm(verbs.EIGHTH_STEMS, (("{1}ا", "v", "past"), *_forms("{0}", "{1}", "{2}", "{3}"))),
    Paradigm(verbs.FOUR_LETTERS, _forms("{0}", "{1}", "{2}", "{3}")),
    Paradigm(verbs.SOUND_OR_NOUN, (("{0}{1}{2}", "k", ""), *_plain("{0}{1}{2}", "{0}{1}{2}", "")), letters=True),
    Paradigm(verbs.SOUND, _plain("{0}{1}{2}", "{0}{1}{2}", ""), letters=True),
    Paradigm(verbs.UNSOUND, _forms("{0}", "{1}", "{2}")),
    # the passive of a hollow verb, and its imperfect cut short after a negation
    Paradigm(ENDED, (("{1}ا", "v", "past"), ("{1}يا", "v", "past"), ("{1}ي", "v", "past passive"),
                     ("{1}يت", "v", "past passive"))),
    Paradigm("دع غز شك مح تل رج كس", tuple(("{0}ي" + end, "v", "past passive") for end in ("", "ت"))),
    Paradigm(HOLLOW, (
        *(("{0[0]}ي{0[2]}" + end, "v", "past passive") for end in ("", "ت", "وا")),
        *((start + "{0[0]}{0[2]}", "i", "present") for start in "يتن"),
        *((start + "{0[0]}ا{0[2]}", "i", "present passive") for start in "يت"),
    )),
)

WORDS = (
    ("N", PLACES),
    ("+n", COMMON), ("k", EVENTS), ("w", NOUNS), ("j", COMPARATIVES),
    ("n", PLAIN),
    ("j", """
        عراقي عراقية سوري سورية مصري مصرية لبناني لبنانية أردني أردنية سعودي سعودية قطري قطرية كويتي كويتية إماراتي
        إماراتية عماني عمانية يمني يمنية فلسطيني فلسطينية إسرائيلي إسرائيلية إيراني إيرانية تركي تركية روسي روسية
        أوكراني أوكرانية أميركي أميركية أمريكي أمريكية بريطاني بريطانية فرنسي فرنسية ألماني ألمانية إيطالي إيطالية
        إسباني إسبانية صيني صينية ياباني يابانية هندي هندية باكستاني باكستانية أفغاني أفغانية ليبي ليبية تونسي تونسية
        جزائري جزائرية مغربي مغربية سوداني سودانية بحريني بحرينية كردي كردية عربي عربية غربي غربية شرقي شرقية شمالي
        شمالية جنوبي جنوبية دولي دولية أوروبي أوروبية أفريقي أفريقية آسيوي آسيوية إسلامي إسلامية مسيحي مسيحية يهودي
        يهودية سياسي سياسية عسكري عسكرية اقتصادي اقتصادية اجتماعي اجتماعية ثقافي ثقافية قانوني قانونية رسمي رسمية شعبي
        شعبية مدني مدنية أمني أمنية نووي نووية فضائي فضائية بحري بحرية جوي جوية بري برية
        """),
    ("j", """
        جديد جديدة كبير كبيرة صغير صغيرة سابق سابقة حالي حالية أول أولى ثاني ثانية ثالث ثالثة أخير أخيرة قديم قديمة
        مركزي مركزية أعلى عليا أدنى دنيا وطني وطنية متحدة متحد عام عامة خاص خاصة مشترك مشتركة محلي محلية كامل كاملة
        """),
    ("n", "أنور أحمد أمجد أدهم أيهم أكثم أشقر أزهر أبكر"), ("w", "أسعد أكرم أيمن"),
    ("t", """
        الرئيس الوزير السيد السيدة الملك الملكة الأمير الأميرة الشيخ الدكتور الأستاذ السفير القائد الجنرال العقيد
        العميد اللواء المدعو النائب القاضي المهندس الكاتب الشاعر الممثل الممثلة المغني المغنية المخرج الصحفي الصحافي
        الناشط المتحدث
        """),
    ("v", "توفي توفيت خلفه خلفها خلفت خلفوا لقوا نسوا رضوا بقوا خشوا رآه رآها"),
    ("A", "كان كانت كانوا كانا كانتا يكون تكون يكونوا يكن تكن نكن ليس ليست ليسوا أصبح أصبحت أصبحوا ظل ظلت بات باتت"),
    ("L", "تم تمت يتم جرى جرت يجري تجري قام قامت قاموا يقوم تقوم"),
    ("H", "وقد فقد"), ("O", "قد"), ("X", "لقد ولقد فلقد"), ("M", "سوف لم لن ألم ولم ولن فلم فلن"),
    ("X", "لا ما"),
    ("D", "هذا هذه ذلك تلك هؤلاء أولئك كل جميع بعض أي عدة كلا كلتا"),
    ("U", "هو هي هم هما نحن أنا أنت أنتم"),
    ("P", """
        في وفي من ومن إلى على عن مع بين خلال حول ضد منذ حتى لدى عند قبل قبيل بعيد بعد فوق تحت أمام خلف وراء دون بدون
        نحو عبر قرب قبالة حسب وفق وفقا بحسب رغم بسبب بشأن ضمن إثر عقب جراء لدن سوى مثل كـ لـ بـ إزاء تجاه وسط داخل
        خارج شمال جنوب شرق غرب بجانب طوال مدى إبان أثناء فور غداة عشية بمجرد صبيحة
        """),
    ("r", "هل أليس ألا كيف لماذا متى أين"),
    ("r", "لعل لعله لعلها لعلهم"),
    ("C", "أن إن بأن بأنه بأنها أنه أنها أنهم إنه إنها إنهم لأن لأنه لأنها فإن فإنه بأنهم أنهما إنهما"),
    ("r", "إلا سوى"), ("R", "الذي التي الذين اللذان اللتان اللذين اللواتي اللاتي والذي والتي والذين"),
    ("S", """
        حيث عندما بينما حين حينما كما كي لكي فيما لما ريثما طالما وحيث إذ حيثما كلما بعدما قبلما حالما لئلا مذ ولما
        """),
    ("I", "إذا لو إن-كان لولا"),
    ("&", "و أو ثم لكن ولكن بل أم"),
    ("r", """
        أما أيضا جدا فقط هناك هنا مجددا لاحقا حاليا سابقا مؤخرا رسميا ربما تقريبا حوالي أكثر أقل معا كذلك هكذا الآن أبدا
        دائما غالبا مباشرة بعدها قبلها خلالها فورا حتى-الآن تماما خاصة عموما حقا فعلا قط بعدئذ حينها آنذاك
        وقتها عندها آنئذ إذن
        """),
)

SAYING = """
    قال قالت قالوا يقول تقول يقولون أعلن أعلنت أعلنوا يعلن تعلن أكد أكدت أكدوا يؤكد تؤكد صرح صرحت يصرح ذكر ذكرت ذكروا
    يذكر تذكر أضاف أضافت يضيف أفاد أفادت أفادوا يفيد تفيد أوضح أوضحت يوضح توضح أشار أشارت يشير تشير كشف كشفت يكشف زعم
    زعمت يزعم تزعم ادعى ادعت اعتبر اعتبرت يعتبر تعتبر حذر حذرت يحذر تحذر شدد شددت يشدد لفت لفتت نفى نفت نقل نقلت أبلغ
    أبلغت أخبر أخبرت كتب كتبت رأى رأت اعترف اعترفت أقر أقرت تابع تابعت رد ردت نوه أورد أوردت بين بينت ختم استطرد توقع
    توقعت قالا أعرب أعربت ورد
    """

MARKS = {
    "event": EVENTS,
    "say": SAYING,
    "possessed": """
        رآه رآها
        بأنه بأنها أنه أنها أنهم إنه إنها إنهم لأنه لأنها لأنهم فإنه فإنها فإنهم بأنهم أنهما إنهما وأنه وأنها وأنهم
        وإنه وإنها
        وإنهم بأننا أننا إننا أنني إنني بأنني كأنه كأنها لكنه لكنها لكنهم
        """,
    "moment": "اليوم الآن",
    "deny": "نفى نفت نفوا ينفي تنفي ينفون أنكر أنكرت أنكروا ينكر تنكر ينكرون استبعد استبعدت يستبعد تستبعد",
    "effect": """
        أدى أدت يؤدي أسفر أسفرت تسبب تسببت سبب سببت أثار أثارت يثير تثير أشعل أشعلت أجبر أجبرت أنهى أنهت ألحق ألحقت
        خلف خلفت أودى
        أودت أعاد أعادت منع منعت يمنع تمنع عرقل عرقلت مر مرت مضى مضت شكل شكلت مثل مثلت مهد مهدت فجر فجرت غير غيرت دفع
        دفعت يعد تعد اعتبر يعتبر تعتبر عد أعقب أعقبت
        تلا تلت أفضى
        أفضت عطل عطلت أربك أربكت زاد زادت عمق عمقت صدم صدمت هز هزت فاجأ أغضب أغضبت كلف كلفت حول أطلق أدخل أدخلت ألهم
        ألهمت سهل حال حالت
        """,
    "plan": "مقرر المقرر يعتزم تعتزم يخطط تخطط توقع توقعت المتوقع ينوي تنوي قرر قررت وعد وعدت تعهد تعهدت",
    "future": """
        سوف قبيل غدا مقبل مقبلة قادم قادمة آت آتية المقرر المقررة المزمع المزمعة المرتقب المرتقبة المنتظر المنتظرة
        المتوقع المتوقعة
        """,
    "possible": "ربما لعل لعله لعلها لعلهم",
    "negative": "لم لن ألم ولم ولن فلم فلن لا ليس ليست ليسوا كاد كادت كادوا",
    "past": """
        كان كانت كانوا لم ولم فلم ألم أمس البارحة ماض ماضي ماضية منصرم منصرمة فائت فائتة
        """,
    "condition": "إذا لو",
    "source": "وفق وفقا حسب بحسب",
    "void": """
        نهاية بداية ختام مطلع منتصف انتهاء انقضاء حلول بدء تزامن تزامنت صادف صادفت
        بدأ بدأت يبدأ تبدأ انتهى انتهت وقع وقعت حدث حدثت جرى جرت انطلق انطلقت اندلع اندلعت استمر استمرت انعقد انعقدت
        """,
    "and": "وفي ومن",
    "time": """
        بعد قبل قبيل بعيد منذ خلال أثناء عقب إثر إبان حتى عند فور غداة عشية لدى حال بمجرد بمناسبة بسبب رغم نتيجة جراء مع
        فجر صبيحة ليلة
        """,
    "within": "في خلال أثناء",
    "since": "منذ",
    "place": "في قرب قبالة إلى من",
    "name": f"{PLACES} {PLACE_WORDS}",
}

CONJUNCTIONS = ("و", "ف")
PREPOSITIONS = ("ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")

AFFIXES_BEFORE = (
    *(Affix(text, "w", "and", becomes="W", least=3) for text in CONJUNCTIONS),
    Affix("و", "nkvijNrPXMCSIALDU#p", "and"), Affix("ف", "nkvNrPXMCSIALDU#p", "and", least=3),
    Affix("ف", "i", "and", least=4),
    Affix("س", "LA", "future", least=3), Affix("س", "ivw", "future", becomes="i", least=3, after="^[يتنا]"),
    *(Affix(text + "س", "LA", "future and", least=3) for text in CONJUNCTIONS),
    *(Affix(text + "س", "ivw", "future and", becomes="i", least=3, after="^[يتنا]") for text in CONJUNCTIONS),
    *(Affix(text, joins, becomes=letter) for text in PREPOSITIONS for joins, letter in (("nwjN", "h"), ("k", "K"))),
    *(Affix(text + "ال", "j", "definite") for text in ("", *CONJUNCTIONS)),
    *(Affix(text + "ال", "nwk", "definite", becomes="N") for text in ("", *CONJUNCTIONS)),
    *(Affix(text, joins, becomes=letter) for text in ("بال", "كال", "لل", "وبال", "ولل", "فبال", "فلل")
      for joins, letter in (("nwj", "h"), ("k", "K"))),
    *(Affix(text, "i", least=4) for text in ("ل", "ول", "فل")),
)
AFFIXES_AFTER = (
    *(Affix(text, "vi", "possessed", least=3, after=r"^(?!ال\w?$).*(?:نا|[^ا]|[^و]ا)$") for text in (*PRONOUNS, "ني")),
    *(Affix(text, "k", "possessed") for text in PRONOUNS),
    *(Affix(text, "n", "possessed") for text in (*PRONOUNS, "ي")),
    *(Affix(text, "w", "possessed", becomes="g") for text in PRONOUNS), Affix("ي", "w", "possessed", becomes="n"),
    *(Affix(text, "k", becomes="j") for text in ("ي", "ية", "يا", "يين", "يون")),
)

MASDAR = r"(?:ت\w\wي\w|إ\w\wا\w|ان\w\wا\w|ا(?!ل)\wت\wا\w|است\w\wا\w|م\wا\w\wة)(?:ه|ها|هم)?"
GUESSES = (
    (rf"^[وف]?(?:[بلك]|[بك]ال|لل){MASDAR}$", "K", "event"), (rf"^[وف]?(?:ال)?{MASDAR}$", "k", "event"),
    (r"^[وف]?ال\w{2,}(?:ية|ي|يون|يين|يتين|يتان|يات)$", "j", ""),
    (r"^(?:[وف]?ب?ال|[وف]?لل|[وف]?كال)\w{2,}$", "N", ""),
    (r"^[وف]?س?ي(?:\w{3}|\wا\w\w|ت\w{3,4}|ن\w{3}|\wت\w\w|ست\w{3,4})(?:ون|وا|ان|ه|ها|هم)?$", "w", "present"),
    (r"^[وف]?(?:\w{3,4}|[انت]\w{4})وا$", "w", "past"),
    (r"^[وف]?(?:\w{3}|[أتا]\w{3,4}|\wا\w\w)ت(?:ه|ها|هم)?$", "w", "past"),
    (r"^[وف]?است\w{3}$", "v", "past"),
    (r"^\w{3,}(?:ها|هم|هما|هن)$", "n", "possessed"),
)

SAID_TOGETHER = (
    ("S", "time", "بعد أن / قبل أن / منذ أن / بعد ما / قبل ما / إلى أن / حتى إذا / قبيل أن / بعيد أن"),
    ("S", "future", "على أن"),
    ("S", "negative", "دون أن / بدون أن / من دون أن / من غير أن / بلا أن"),
    ("S", "", "في حين / في ما / في الوقت الذي / كي لا / لكي لا / بقدر ما / على نحو ما"),
    ("I", "condition", """
        إن لم / إن كان / إن كانت / إن تم / إذا ما / في حال / في حالة / شريطة أن / بشرط أن / على شرط أن
        """),
    ("P", "", "من أجل / بدلا من / من خلال / إلى جانب / بالإضافة إلى / جزءا من"),
    ("P", "time", "على الرغم من / بالرغم من"),
    ("P", "time", """
        في أول رد فعل على / في رد فعل على / في رد على / تعليقا على / ردا على / احتجاجا على / تنديدا ب / على خلفية / في
        أعقاب / على إثر / على أثر /
        في ذكرى / مع اقتراب
        / في ضوء / تزامنا مع / بالتزامن مع / إحياء لذكرى / منذ لحظة / من جراء / في غضون
        """),
    ("v", "past", "مثل أمام / مثلت أمام / مثلوا أمام"),
    ("M", "future plan", """
        من المقرر أن / مقررا أن / متوقعا أن / مفترضا أن / من المتوقع أن / من المنتظر أن / يتوقع أن / ينتظر أن / يرتقب
        أن / من المزمع أن / من المفترض أن / ومن المقرر أن / ومن المتوقع أن
        """),
    ("M", "possible", """
        من الممكن أن / من المحتمل أن / من المرجح أن / يمكن أن / يرجح أن / يحتمل أن / من الجائز أن / من شأنه أن / من
        شأنها أن / يخشى أن
        """),
    ("Y", "agentive", "من قبل / على يد / من جانب"),
    ("P", "source", "وفقا ل"),
    ("I", "", "ما لم"),
    ("P", "", "ابتداء من / بدءا من / اعتبارا من"),
    ("S", "source", "وفق ما / حسب ما / بحسب ما"),
    ("D", "", "أكثر من / أقل من / ما لا يقل عن / ما يزيد على / ما يزيد عن / ما يقارب / ما يربو على / ما يناهز"),
    ("A", "possible", "قد يكون / قد تكون / قد يكونون"),
    ("N", "name", """
        جنوب إفريقيا / جنوب أفريقيا / جنوب السودان / كوريا الشمالية / كوريا الجنوبية / شمال إفريقيا / شمال أفريقيا
        """),
    ("M", "future plan", """
        كان من المقرر أن / كان مقررا أن / كان من المفترض أن / كان يفترض أن / كان من المتوقع أن / كان من المنتظر أن /
        كان ينتظر أن
        """),
    ("M", "negative", """
        لم يسبق أن / لم يسبق لأحد أن / لم يحدث أن / ليس من المقرر أن / ليس من المتوقع أن / ليس من المنتظر أن / لا
        يتوقع أن / لا ينتظر أن / من غير المتوقع أن
        """),
    ("C", "", "إلا أن / غير أن / كما أن"),
    ("r", "", "حيز التنفيذ"), ("n", "", "رد فعل / ردود فعل / ردة فعل / ردود الفعل"),
    ("n", "name", "حيدر أباد / إسلام أباد / جلال أباد / حيدر آباد / إسلام آباد / عشق آباد / دار السلام / بور سعيد"),
)

# a conjunction may be written before any of them
PHRASES = tuple(
    (letter, marks, " / ".join(
        before + phrase.strip() for phrase in " ".join(phrases.split()).split(" / ") for before in ("", *CONJUNCTIONS)
    ))
    for letter, marks, phrases in SAID_TOGETHER
)

# a stretch between two boundaries without any other verb, up to and after the word in question
VERBLESS = r"(?:^|[,.;:&CRS\"(])[^viAL,.;:&CRS\"(]*"
VERBLESS_REST = r"[^viAL,.;:&CRS\")]*(?:$|[,.;:&CRS\")])"

RULES = (
    (r"[NkhnKj],?(p)(?=P?d|[hP][nN]{1,2}P?d)", "E"), (r"[NkhKj],?(q)(?=Pd)", "E"), (r"([pq])", "N"), (r"(E)", "p"),
    (r"^(W)", "v"), (r"[dRCSU](W)", "v"), (r"(?<![nkwhKDP])(W)(?=[nNkPhKdU])", "v"), (r"(W)", "w"),
    (r"(?:^|[,;:\"(])(B)(?=[MXO]?[vwW])", "I"), (r"(B)", "C"),
    (r"[RXMHOS](g)", "v"), (r"[nNj](g)(?=[NU])", "v"), (r"(g)", "n"),
    (r"[MI](n)", "v"), (r"[RXMICHO](w)", "v"), (r"S(w)", "v"),
    (r"^(?:[\"(])?(w)", "v"), (r"^d,?(w)", "v"),
    (r"[.,;:(\"&](w)(?=[NnUdPD])", "v"),
    (r"[DPhK](w)", "n"), (r"[DP]([vi])", "n"),
    (rf"{VERBLESS}(w)(?=[NtUdPhK]{VERBLESS_REST})", "v"),
    (r"(?:^|[,.;:&CRS\"(])[^viAL,.;:&CRS\"(]*N(w)(?=[NnkUdPDhK])", "v"), (r"d,(w)", "v"),
    (r"(w)", "n"), (r"[PD]([vi])(?=N)", "n"),
)

GROUPS = (
    Group(r"[MXHO]{0,2}A[Xr]*[MHO]?(?P<head>[iv])"),
    Group(r"[HO]X?(?P<head>i)", marks="possible"), Group(r"(?:^|(?<=[\":(]))O(?P<head>v)", marks="possible"),
    Group(r"[MXHO]{0,3}(?P<head>L[kKnr]?)"),
    Group(r"[MXHO]{0,3}(?P<head>[vi])[vi]?"),
    Group(r"[MXHO]{0,3}(?P<head>A)(?=[NnDjkU#dthK]{1,5}[MHO]?[vi])", finite=False),
    Group(r"[MXHO]{0,3}(?P<head>A)"),
    Group(r"(?P<head>p)", finite=False),
    Group(r"(?P<head>[kK])", kind="noun", finite=False),
)

# numbers and plurals that end as feminine nouns do
COUNTS = "ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|عد|مئ|مائ|بضع" + r"|[^\Wم]\wا\w\w|مغارب|قاد|ساد|طلب|ورث|قضا|رعا"

# a title and a name; nouns with their genitive and a name; a definite noun with its adjectives; a pronoun
PHRASE = r"[DU#]*(?:t[jh]*n{0,3}|[njk]+(?:N[jh]*(?:n{1,3})?)?|N[jh]*|U)"

WEIGHTS = {
    "same": 4.0, "parent": 1.5, "child": -1.0, "beside": 0.5, "apart": -1.0,
    "before": 0.6, "after": -0.4, "distance": -0.08, "comma": -0.3, "crossed": -1.0,
    "noun": -4.0, "fronted": 1.5, "modifies-touching": 5.5, "nonfinite": 0.8, "modifies-beside": 1.0,
    "modifies-near": 2.0, "modifies-of": 0.0, "modifies-in": 1.0, "held": 4.5, "further": 3.0,
    "temporal": 3.0, "topic": 4.0, "tense": -2.0, "clausal": 4.0, "held-near": 3.0, "timed": 3.5,
    "modifies-within": 1.0, "governed": -2.5, "happens": -3.0,
    "threshold": 0.0,
}

LANGUAGE = Language(
    tag="ar", order="VSO", words=WORDS, marks=MARKS, paradigms=PARADIGMS,
    fold={"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ٱ": "ا",
          **dict.fromkeys("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c\u200d\u200f\u200e", "")},
    combine=(("vk", "w"), ("ik", "w"), ("vw", "w"), ("iw", "w"), ("vi", "v")),
    vowelled=(("[\u064b-\u064d]", "viw", "n"), ("^[\u0648\u0641]?.\u064f\\w", "wknP", "v"),
              ("^[\u0648\u0641]?\u0622", "v", "n"),
              ("^[\u0648\u0641]?\u0625\u0646$", "C", "B"),
              (r"^[\u0648\u0641]?\w[^\u064a\W]\u0651[^\u0627\u0647\u0629\W](?:\u062a|\u0648\u0627)?$", "wkn", "v"),
              (r"^\w\w[\u064f\u0650]\w\u062a?$", "wkP", "v")),
    prefixes=AFFIXES_BEFORE, suffixes=AFFIXES_AFTER, guesses=GUESSES, phrases=PHRASES, rules=RULES, groups=GROUPS,
    disagree=rf"^\w{{2,}}وا |^[وف]?(?!س?ت)[^\W\d]\w*[^\Wتنا] (?!(?:ال)?(?:{COUNTS})ة)\w\w+ة$",
    hides="ةاءىت", conjoined="[\u0648\u0641][\u064b-\u0652]*",
    noun_phrase=rf"{PHRASE}(?:&{PHRASE})*", closed_by_comma="RSI", weights=WEIGHTS, examples=EXAMPLES,
)

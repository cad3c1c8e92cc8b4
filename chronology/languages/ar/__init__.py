"""Arabic: clitics, guesses, rules that settle a word's class, shapes of groups, weights."""

from chronology.languages.ar.examples import EXAMPLES
from chronology.languages.ar.forms import PARADIGMS, PRONOUNS
from chronology.languages.ar.words import CONJUNCTIONS, MARKS, PHRASES, WORDS
from chronology.languages.shape import QUOTED, Affix, Group, Language, Persons
from chronology.lexicon import entries

PREPOSITIONS = ("ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")

AFFIXES_BEFORE = (
    *(Affix(text, "w", "and", becomes="W", least=3) for text in CONJUNCTIONS),
    Affix("و", "nkvijNrPXMCSIALDU#pz", "and"), Affix("ف", "nkvNrPXMCSIALDU#p", "and", least=3),
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
    *(Affix(text, "v", least=4, after="^(?!ل)(?:\\w{3,}(?:ت|وا)|ا\\w{4})$") for text in ("ل", "ول", "فل")),
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
    (r"^[وف]?ال\w{2,}(?:ية|ي|يون|يين|يتين|يتان|يات)$", "j", "definite"),
    (r"^(?:[وف]?ب?ال|[وف]?لل|[وف]?كال)\w{2,}$", "N", ""),
    (r"^[وف]?س?ي(?:\w{3}|\wا\w\w|ت\w{3,4}|ن\w{3}|\wت\w\w|ست\w{3,4})(?:ون|وا|ان|ه|ها|هم)?$", "w", "present"),
    (r"^[وف]?(?:\w{3,4}|[انت]\w{4})وا$", "w", "past"),
    (r"^[وف]?(?:\w{3}|[أتا]\w{3,4}|\wا\w\w)ت(?:ه|ها|هم)?$", "w", "past"),
    (r"^[وف]?است\w{3}$", "v", "past"),
    (r"^\w{3,}(?:ها|هم|هما|هن)$", "n", "possessed"),
)

# a stretch between two boundaries without any other verb, up to and after the word in question
VERBLESS = r"(?:^|[,.;:&CRS\"(])[^viAL,.;:&CRS\"(]*"
VERBLESS_REST = r"[^viAL,.;:&CRS\")]*(?:$|[,.;:&CRS\")])"

RULES = (
    # "through" and "about", spelt like "crossed" and "turned"
    (r"(?:^|[,;:\"(]|^[PhK]?d)(z)(?=N[^viALw]*$)", "v"), (r"(z)(?=P)", "v"), (r"(z)", "P"),
    (r"[NkhnKjpq],?(p)(?=P?d|[hP][nN]{1,2}P?d|[nw][nj]?P?d)", "E"), (r"[NkhKj],?(q)(?=Pd)", "E"), (r"([pq])", "N"),
    (r"(E)", "p"),
    (r"(P)(?=#)", "D", "about"),
    (r"(?:^|[,.;:&\"])(j)(?=[NtUdCnk,])", "v", "say"),  # a comparative that is a verb too
    (r"^(W)", "v"), (r"[dRCSU](W)", "v"), (r"(?<![nkwhKDP])(W)(?=[nNkPhKdU])", "v"), (r"(W)", "w"),
    (r"(?:^|[,;:\"(])(B)(?=[MXO]?[vwW])", "I"), (r"(B)", "C"),
    (r"[RXMHOS](g)", "v"), (r"[nNjk](g)(?=[NU])", "v"), (r"[nk][nj](g)(?=d)", "v"),
    (r"[&CS][^viAL,.;:&CRS\"(]*N[jh]*(g)(?=[PdN])", "v"), (r"(g)", "n"),
    (r"[MI](n)", "v"), (r"[RXMICHO](w)", "v"), (r"S(w)", "v"),
    (r"^(?:[\"(])?(w)", "v"), (r"^d,?(w)", "v"),
    (r"[.,;:(\"&](w)(?=[NnUdPD])", "v"),
    (r"[DPhK](w)", "n"), (r"[DP]([vi])", "n"),
    (rf"{VERBLESS}(w)(?=[NtUdPhK]{VERBLESS_REST})", "v"),
    (r"(?:^|[,.;:&CRS\"(])[^viAL,.;:&CRS\"(]*[Nd](w)(?=[NnkUdPDhK])", "v"), (r"d,(w)", "v"),
    (r"[nkhK][nwj](w)(?=P?d)", "v", "past"),  # "in a car accident (that) happened yesterday"
    (r"(w)", "n"), (r"[PD]([vi])(?=N)", "n"),
    (r"^[^viALpkK,]*N([nj])(?=P?d[^viALkK]*$)", "s"),  # "the airport (is) closed until Monday"
)

GROUPS = (
    Group(r"[MXHO]{0,2}A[Xr]*[MHO]?(?P<head>[iv])"),
    Group(r"[HO]X?(?P<head>i)", marks="possible"), Group(r"(?:^|(?<=[\":(]))O(?P<head>v)", marks="possible"),
    Group(r"[MXHO]{0,3}(?P<head>L(?:[kKr]|n(?!N))?)"),
    Group(r"[MXHO]{0,3}(?P<head>[vi])[vi]?"),
    Group(r"[MXHO]{0,3}(?P<head>A)(?=[NnDjkU#dthK]{1,5}[MHO]?[vi]|[NnDjkU#dthKrP]{1,8}[HO][vi])", finite=False),
    Group(r"[MXHO]{0,3}(?P<head>A)"),
    Group(r"(?P<head>p)", finite=False),
    Group(r"(?P<head>s)"),
    Group(r"(?P<head>[kK])", kind="noun", finite=False),
)

# numbers and plurals that end as feminine nouns do
COUNTS = "ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|عد|مئ|مائ|بضع" + r"|[^\Wم]\wا\w\w|مغارب|قاد|ساد|طلب|ورث|قضا|رعا"

# a title and a name; nouns with their genitive and a name; a definite noun with its adjectives; a pronoun
PHRASE = r"[DU#]*(?:t[jh]*(?:m|n{0,3})|[njk]+(?:N[jh]*(?:m|n{1,3})?|m)?|N[jh]*|m|U)"

WEIGHTS = {
    "same": 4.0, "parent": 1.5, "child": -1.0, "beside": 0.5, "apart": -1.0,
    "before": 0.6, "after": -0.4, "distance": -0.08, "comma": -0.3, "crossed": -1.0,
    "noun": -4.0, "fronted": 1.5, "enduring": -4.5, "modifies-touching": 5.5, "nonfinite": 0.8, "modifies-beside": 1.0,
    "modifies-near": 2.0, "modifies-of": 0.0, "modifies-in": 1.0, "held": 4.5, "further": 3.0, "reaches": 4.5,
    "temporal": 3.0, "topic": 4.0, "tense": -2.0, "clausal": 4.0, "held-near": 3.0, "timed": 3.5,
    "modifies-within": 1.0, "aimed": 4.5, "governed": -2.5, "happens": -3.0,
    "threshold": 0.0,
}

# adjectives that have the doubled letter of the second form
DOUBLED = "جيّد|طيّب|ميّت|سيّد|حيّز|خيّر|شيّق|نيّر|ليّن|هيّن"

PERSONS = Persons(
    given=" ".join(entries("given")["given"].words["ar"]), particles="عبد أبو أبي ابن بن آل",
    article="ال", relation="ي", clitics="و ف ل ب", never="ا ه ها هم ات ون ين ان",
)

LANGUAGE = Language(
    tag="ar", order="VSO", words=WORDS, marks=MARKS, paradigms=PARADIGMS,
    fold={"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ٱ": "ا",
          **dict.fromkeys("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u200c\u200d\u200f\u200e", "")},
    combine=(("vk", "w"), ("ik", "w"), ("vw", "w"), ("iw", "w"), ("vi", "v")),
    vowelled=(("[\u064b-\u064d]", "viw", "n"), ("^[\u0648\u0641]?.\u064f\\w", "wknPHz", "v"),
              ("^[\u0648\u0641]?\u0622(?!(?:ذى|ذ|زر|وى|و|خذ|لم|سى|خى)(?:ت|وا)?$|لت$)", "v", "n"),
              ("^[\u0648\u0641]?\u0625\u0646$", "C", "B"),
              (rf"^[\u0648\u0641]?(?!{DOUBLED})\w\w\u0651[^\u0627\u0647\u0629\W](?:\u062a|\u0648\u0627)?$",
               "wknPz", "v"),
              ("^[وف]?هنأ", "r", "v"), ("^[وف]إلى$", "nviw", "P"), ("^[وف]?رأى$", "n", "w"),
              (r"^\w\w[\u064f\u0650]\w\u062a?$", "wkPz", "v")),
    prefixes=AFFIXES_BEFORE, suffixes=AFFIXES_AFTER, guesses=GUESSES, phrases=PHRASES, rules=RULES, groups=GROUPS,
    disagree=rf"^\w{{2,}}وا |^[وف]?(?!س?ت)[^\W\d]\w*[^\Wتنا] (?!(?:ال)?(?:{COUNTS})ة)\w\w+ة$",
    accusative=r"^(?!(?:\w*(?:كورونا|سينما|دراما|أوبرا|كاميرا|فيزا|أورا|عصا|موسيقا|ملفا|إيبولا|كوليرا|ملاريا))$)\w{3,}(?<!ي)ا$",
    hides="ةاءىت", concord=("ت$", "^[وف]?س?ت", "(?:وا|ون)$"), conjoined="[\u0648\u0641][\u064b-\u0652]*",
    lengths=(
        "[وف]?(?:خلال|في غضون|منذ|لمدة|مدة|طوال|طيلة|بعد|قبل|قبيل|بعيد|على مدى|مدى|على مدار|في|حتى|لأكثر من|لنحو|"
        "أمضى|أمضت|أمضوا|قضى|قضت|قضوا|دام|دامت|استمر|استمرت|استغرق|استغرقت|يستغرق|تستغرق)",
        "(?!)", "من|قبل|بعد|على|مضت|خلت|ماضية|الماضية|المقبلة|الأخيرة",
    ),
    light_object="K", noun_phrase=rf"{PHRASE}{QUOTED}(?:&{PHRASE}{QUOTED})*",
    persons=PERSONS, agreement=("لتي$", "(?:ة|ات)$"),
    closed_by_comma="RSI", weights=WEIGHTS, examples=EXAMPLES,
)

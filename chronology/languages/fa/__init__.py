"""Persian and Dari: rules that settle a word's class, shapes of groups, weights."""

from chronology.languages.fa.examples import EXAMPLES
from chronology.languages.fa.forms import PARADIGMS
from chronology.languages.fa.words import MARKS, PHRASES, WORDS
from chronology.languages.shape import QUOTED, Affix, Group, Language

RULES = (
    (r"^[Prd&]*d(A)(?=Q)", "r"), (r"^[Prd&]*dr(Q)", "r"),  # "it was in May that ..."
    (r"(q)(?!P?d)", "j"), (r"A(B)(?=d)", "P"), (r"[vVLZA](B)", "S"), (r"[pge](B)(?!P?d)", "S"), (r"(B)", "P"),
    (r"(K)(?![nlkj]{1,3}l?M?[vVLZpeg])", "P"),
    (r"[lkJM](W)(?=[.,;:QS&)\"]|$)", "V"), (r"(W)", "w"),
    (r"M(w)", "v"), (r"[PD](w)", "n"), (r"(w)(?=[.,;:QS&)\"]|$)", "v"), (r"(w)", "n"),
    (r"[PD]([vV])", "n"), (r"([vV])(?=E)", "n"), (r"^([vV])(?![Q:,\"])(?=.*[vVLZA])", "n"),
    (r"E(l)(?=A)", "p"), (r"[PD](l)(?=[pge])", "n"), (r"[PDE](l)(?!M?[LZVAepgb])", "n"),
    (r"(l)(?=[njlKNDUdPE#r,.;:v)\"])", "n"), (r"(l)$", "n"), (r"[PD#](p)(?![pge]|M?[LZVA])", "n"),
    (r"(J)(?=[njklKNDU#])(?![nkjUlb]M?[vVLZAegb])", "P"), (r"(J)(?=[dPE#r,.;:)\"])", "n"), (r"(J)$", "n"),
    (r"(A)(?=M?[LZV])", "n"), (r"Q[^AvVLZpegQ,;.]*[lJk]([pge])(?=[lJk]M?[LZV])", "Z"),
)

GROUPS = (
    Group(r"(?P<head>(?:K[nlkj]{1,3}|J[nkjUlb]?|[lk](?!Mv)|(?<![PD#,&])[nj](?=ML)|(?<![PD#E,&n])[nj](?=MZ))?M[LZVvAepgb])"),
    Group(r"(?P<head>(?:(?:K[nlkj]{1,3}|J[nkjUlb]?|[lk])(?=[eg])|(?<![PD#,&])[nj](?=e))?[pge]{1,2}(?:[LZA]|M[LZA])A?)"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|J[nkjUlb]?|[lk]|(?<![PD#,&])[nj](?=L)|(?<![PD#E,&n])[nj](?=Z))?[LZ])"),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|J[nkjUlb]?|[lk])?V|(?:J[nkjUlb]?)?v)"),
    Group(r"(?P<head>AA?)"),
    Group(r"(?P<head>(?:[Jlk](?=[eg]))?[pge])(?=[,&.S]|$)"),
    Group(r"(?P<head>[lJ])(?=&)"), Group(r"(?P<head>q)(?=P?d)", finite=False),
    Group(r"(?P<head>(?:K[nlkj]{1,3}|[Jlkpe])?b)", kind="noun", finite=False),
    Group(r"(?P<head>k)", kind="noun", finite=False),
)

WEIGHTS = {
    "same": 5.0, "parent": 0.5, "child": -1.5, "beside": 1.0, "apart": -1.5,
    "before": -0.8, "after": 0.4, "distance": -0.05, "comma": -0.2, "crossed": -0.8,
    "noun": -4.0, "nonfinite": 2.5, "modifies-touching": 6.0, "modifies-beside": 1.5, "modifies-near": 4.5,
    "modifies-of": 0.0, "modifies-in": 0.5, "held": 6.0, "held-bare": 6.0, "held-near": 6.0,
    "further": 1.0, "reaches": 6.5, "aimed": 6.5,
    "temporal": 3.5, "topic": 5.5, "tense": -1.5, "happens": -4.0, "threshold": 0.0,
}

LANGUAGE = Language(
    tag="fa", order="SOV", words=WORDS, marks=MARKS,
    fold={"ي": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", " ": "", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی",
          **dict.fromkeys("\u200c\u200d\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0670", "")},
    paradigms=PARADIGMS, vowelled=(("های$", "vVLZWegp", "n"),),  # a plural: "you have" is written with its joiner
    suffixes=tuple(Affix(text, "kl") for text in ("ی", "ها", "های", "هایی", "ای", "ش", "شان", "اش")),
    phrases=PHRASES, rules=RULES, groups=GROUPS,
    noun_phrase=rf"(?:U&)?[DNnjk#lb](?:[DNnjk#lb]|U?{QUOTED}&(?=[nNk#DU]))*(?:U|{QUOTED})|U",
    guesses=(
        (r"^می\u200c\w{2,}(?:م|ی|د|یم|ید|ند)$", "v", "present"),
        (r"^نمی\u200c\w{2,}(?:م|ی|د|یم|ید|ند)$", "v", "present negative"),
    ),
    split=r"\bن?می [^\W\d]+(?:د|ت|م|ی|ند|یم|ید)\b",
    lengths=(
        "تا|از|طی|ظرف|در|برای|پس از|بعد از|به مدت|در مدت|ظرف مدت|تا همین|همین|در طول|در عرض|حداکثر تا|دست‌کم تا", "(?!)",
        "پیش|قبل|بعد|پس از|است که|بود که|گذشته|اخیر|آینده|دیگر|مانده",
    ),
    linked="\u0654\u0650",
    concord=("^ن?خواهند|ند$", "^ن?خواهند|ند$", "(?!)"), things="(?:[هه]ا|های|هایی|ات|\u200cای|نامه)$",
    closed_by_comma="", weights=WEIGHTS, examples=EXAMPLES,
)

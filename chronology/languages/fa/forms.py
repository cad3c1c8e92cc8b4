"""The conjugation of Persian verbs: plain ones, those with a prefix, light verbs, and what people say."""

from chronology.languages.fa.verbs import (
    BECOME,
    HALF_LIGHT,
    HALF_LIGHT_SHORT,
    HALF_LIGHT_VOWEL,
    LIGHT,
    PLAIN,
    PREFIXED,
    PREFIXED_LIGHT,
    PREFIXED_SHORT,
    SHORT_VOWEL,
    VOWEL,
)
from chronology.languages.shape import Paradigm

ENDINGS = ("م", "ی", "یم", "ید", "ند")
PERFECT = ("ام", "ای", "است", "ایم", "اید", "اند")


def _forms(letter: str, will: str, will_not: str) -> tuple[tuple[str, str, str], ...]:
    """The conjugation of a verb; `will` and `will_not`: how the prefixes of the subjunctive join the present stem."""
    past = tuple((f"{{0}}{end}", letter, "past") for end in ("", "م", "یم", "ید", "ند"))  # "{0}ی" is a noun more often
    nots = dict.fromkeys(("ن", will_not.replace("{1}", "")))
    not_past = tuple((f"{no}{{0}}{end}", letter, "past negative") for no in nots for end in ("", *ENDINGS))
    was = tuple((f"می{{0}}{end}", letter, "past") for end in ("", *ENDINGS))
    told = tuple((f"می{{{part}}}{end}", letter, tense) for part, end, tense in ((0, "ن", "past"), (1, "ن", "present"),
                                                                             (1, "ه", "present")))  # as people speak
    was_not = tuple((f"نمی{{0}}{end}", letter, "past negative") for end in ("", *ENDINGS))
    has = tuple((f"{{0}}ه{end}", letter, "past") for end in PERFECT)
    had = tuple((f"{no}{{0}}هبود{end}", letter, f"past{negative}") for no, negative in (("", ""), ("ن", " negative"))
                for end in ("", "م", "ی", "یم", "ید", "ند"))
    has_not = tuple((f"ن{{0}}ه{end}", letter, "past negative") for end in PERFECT)
    is_ = tuple((f"می{{1}}{end}", letter, "present") for end in ("د", *ENDINGS))
    is_not = tuple((f"نمی{{1}}{end}", letter, "present negative") for end in ("د", *ENDINGS))
    ends = ("د", *ENDINGS, *([""] if letter == "L" or will != "ب{1}" else []))
    may = tuple((f"{will}{end}", letter, "present") for end in ends)
    may_not = tuple((f"{will_not}{end}", letter, "present negative") for end in ("د", *ENDINGS))
    rest = (("{0}ه", "p", "past"), ("{0}هشده", "q", "past"), ("ن{0}ه", "p", "past negative"), ("می{0}ه", "p", "past"),
            ("{0}ن", "b", ""))
    return (*rest, *may_not, *may, *is_not, *is_, *told, *had, *has_not, *has, *was_not, *was, *not_past, *past)


def _of_light(participle: str, *forms: tuple[str, str, str]) -> tuple[tuple[str, str, str], ...]:
    """The forms of a light verb, whose participles take a complement: "e" any noun, "g" those that are listed."""
    return tuple((form, letter.replace("p", participle), marks) for form, letter, marks in forms)


def _prefixed(letter: str) -> tuple[tuple[str, str, str], ...]:
    """The conjugation of a verb with a prefix, the third part of its stem."""
    forms = _forms(letter, "{1}", "ن{1}") + (() if letter == "V" else _forms(letter, "ب{1}", "نی{1}"))
    return tuple(dict.fromkeys(("{2}" + form, kind, marks) for form, kind, marks in forms if form != "{1}"))


def _separated(tense: str, part: int, ends: tuple[str, ...]) -> tuple[tuple[str, str, str], ...]:
    """Prefixes that stand apart from the sign of the imperfective: two words that are one verb."""
    stems = [stem.split("/") for stem in PREFIXED.split()]
    return tuple(("v", f"{tense}{negative}", " / ".join(
        f"{stem[2]} {sign}{stem[part]}{end}" for stem in stems for end in ends
    )) for sign, negative in (("می", ""), ("نمی", " negative")))


SEPARATED = (*_separated("present", 1, ("د", *ENDINGS)), *_separated("past", 0, ("", *ENDINGS)))
BARE = tuple(("{1}" + end, "L", "present") for end in ("د", "ند", "م", "یم", "ید"))
HALF_BARE = tuple(("{1}" + end, "V", "present") for end in ("د", "ند", "م", "یم", "ید"))

PARADIGMS = (
    Paradigm(PLAIN, _forms("v", "ب{1}", "ن{1}")),
    Paradigm("گفت/گ رفت/ر داد/د شد/ش شست/شور توانست/تون دانست/دون خواند/خون ماند/مون نشست/شین", tuple(
        (start + "{1}" + end, "v", "present" + marks)
        for start, marks in (("می", ""), ("نمی", " negative")) for end in ("ه", "م", "ی", "یم", "ین", "ن"))),
    Paradigm(PREFIXED, _prefixed("v")), Paradigm(PREFIXED_LIGHT, _prefixed("V")),
    Paradigm(PREFIXED_SHORT, (*tuple((f"{{2}}نی{{0}}{end}", "v", "past negative") for end in ("", *ENDINGS)),
                              *tuple((f"{{2}}نی{{1}}{end}", "v", "present negative") for end in ("د", *ENDINGS)))),
    Paradigm(VOWEL, _forms("v", "بی{1}", "نی{1}")),
    Paradigm("فتاد/فت نداخت/نداز فزود/فزای فکند/فکن نگیخت/نگیز ندیشید/ندیش ندوخت/ندوز فراشت/فراز فروخت/فروز",
             (*tuple((f"نی{{0}}{end}", "v", "past negative") for end in ("", *ENDINGS)),
              *tuple((f"بی{{1}}{end}", "v", "present") for end in ("", "د", *ENDINGS)),
              *tuple((f"نی{{1}}{end}", "v", "present negative") for end in ("د", *ENDINGS)))),
    Paradigm(SHORT_VOWEL, _forms("v", "بی{1}", "نی{1}")),
    Paradigm(HALF_LIGHT, _of_light("g", *HALF_BARE, *_forms("V", "ب{1}", "ن{1}"))),
    Paradigm(HALF_LIGHT_VOWEL, _of_light("g", *HALF_BARE, *_forms("V", "بی{1}", "نی{1}"))),
    Paradigm(HALF_LIGHT_SHORT, _of_light("g", *HALF_BARE, *_forms("V", "بی{1}", "نی{1}"))),
    Paradigm(LIGHT, _of_light("e", *BARE, *_forms("L", "ب{1}", "ن{1}"))),
    Paradigm(BECOME, tuple((form, letter.replace("L", "Z"), marks + " passive")
                           for form, letter, marks in _of_light("e", *BARE, *_forms("L", "ب{1}", "ن{1}")))),
)

"""The forms of Arabic verbs by form and kind of root, of their masdars and participles, of nouns with a pronoun."""

from chronology.languages.ar import verbs
from chronology.languages.ar.nouns import COMMON, ENDURING, EVENTS, PARTICIPLES, PLAIN
from chronology.languages.shape import Paradigm

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
        *(((stem + "ا", "v", "past"),) if perfect[0] in "أات" else ()),
        *((stem + end, "v", "past") for end in ("ت", "وا", "و", "تا", "نا", "تم", "ن")),
        *((start + imperfect, "i", "present") for start in "يتنأ"),
        *((start + short + end, "i", "present") for start in "يت" for end in ("ون", "وا", "و", "ان", "ن", "ا")),
        *(((start + short, "i", "present") for start in "يت") if short != imperfect else ()),
        *((stem + "ي" + end, "v", "past passive") for end in ("ت", "نا") if perfect.endswith("ى")),
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

# of these, those that are met more often than the rare verbs of their spelling
MET_MORE = "ل من عن علي بين حول دون"
WITH = tuple((joined + "{0}" + end, "r", "possessed and" if joined else "possessed")
             for joined in ("", "و", "ف") for end in (*PRONOUNS, "ي"))

PARADIGMS = (
    Paradigm(WITH_PRONOUN, WITH),
    *_paradigms(
        verbs.SECOND, (0, 1, 2), _plain("{0}{1}{2}", "{0}{1}{2}", "ت{0}{1}ي{2}"),
        weak=_forms("{0}{1}ى", "{0}{1}", "{0}{1}ي", "ت{0}{1}ية"), hamza=_plain("{0}{1}أ", "{0}{1}ئ", "ت{0}{1}ئة"),
    ),
    *_paradigms(
        verbs.THIRD, (0, 2, 3), (*_passive("{0}و{1}{2}"), *_plain("{0}ا{1}{2}", "{0}ا{1}{2}", "م{0}ا{1}{2}ة")),
        weak=(*_passive("{0}و{1}ي"), *_forms("{0}ا{1}ى", "{0}ا{1}", "{0}ا{1}ي", "م{0}ا{1}اة")),
        hamza=(*_passive("{0}و{1}ئ"), *_plain("{0}ا{1}أ", "{0}ا{1}ئ", "م{0}ا{1}أة")),
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
    Paradigm(f"{verbs.SOUND} {verbs.SOUND_OR_NOUN}", (("{0}{1}{2}ا", "w", "past"),), letters=True),  # of two
    Paradigm(verbs.SOUND_OR_NOUN, (("{0}{1}{2}", "k", ""), *_plain("{0}{1}{2}", "{0}{1}{2}", "")), letters=True),
    Paradigm(verbs.SOUND, _plain("{0}{1}{2}", "{0}{1}{2}", ""), letters=True),
    Paradigm(verbs.UNSOUND, _forms("{0}", "{1}", "{2}")),
    # the passive of a hollow verb, and its imperfect cut short after a negation
    Paradigm(ENDED, (("{1}ا", "v", "past"), ("{1}يا", "v", "past"), ("{1}يت", "v", "past passive"))),
    Paradigm("دع غز شك مح تل رج كس", tuple(("{0}ي" + end, "v", "past passive") for end in ("", "ت"))),
    Paradigm(HOLLOW, (
        *(("{0[0]}ي{0[2]}" + end, "v", "past passive") for end in ("", "ت", "وا")),
        *((start + "{0[0]}{0[2]}", "i", "present") for start in "يتن"),
        *((start + "{0[0]}ا{0[2]}", "i", "present passive") for start in "يت"),
    )),
    Paradigm(MET_MORE, WITH),
)


def with_object() -> str:
    """The forms of the verbs that have an object wherever they are active."""
    stems = [stem.split("/") for stem in verbs.TRANSITIVE.split()]
    return " ".join(form for perfect, stem, imperfect in stems for form in (
        perfect, f"{stem}ت", f"{stem}وا", f"{stem}ا", *(start + imperfect for start in "يت"),
        *(start + imperfect.removesuffix("ي") + end for start in "يت" for end in ("ون", "وا", "ان"))))

"""The commonest words of languages in Latin letters that have no file of their own, to recognise them by."""

FUNCTION_WORDS: dict[str, tuple[str, ...]] = {
    "fr": ("le", "la", "les", "des", "et", "une", "est", "dans", "pour", "que", "qui", "sur", "du", "au", "il", "pas",
    "avec"),
    "es": ("el", "los", "las", "del", "una", "que", "por", "con", "para", "se", "como", "más", "fue", "su", "y", "en"),
    "de": ("der", "die", "das", "und", "ist", "nicht", "mit", "den", "dem", "ein", "eine", "für", "auf", "von", "im",
    "wurde"),
    "it": ("il", "gli", "che", "di", "della", "del", "per", "una", "con", "sono", "nel", "alla", "è", "stato", "anche"),
    "pt": ("os", "as", "um", "uma", "não", "para", "com", "por", "em", "ao", "dos", "das", "é", "foi", "mais", "que"),
    "nl": ("de", "het", "een", "van", "en", "dat", "niet", "zijn", "voor", "met", "op", "aan", "werd", "ook"),
    "tr": ("ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "çok", "olan", "daha", "kadar", "sonra", "gibi"),
    "pl": ("się", "nie", "na", "jest", "że", "oraz", "przez", "dla", "od", "po", "jak", "który", "został"),
    "sv": ("och", "att", "det", "som", "en", "är", "av", "för", "inte", "med", "till", "den", "har", "ett"),
    "id": ("yang", "dan", "di", "ini", "itu", "dengan", "untuk", "dari", "tidak", "pada", "dalam", "akan", "telah"),
    "ro": ("și", "este", "care", "pentru", "cu", "din", "nu", "sunt", "mai", "fost", "într", "prin", "lui"),
}
SCRIPTS: dict[str, str] = {
    "CYRILLIC": "ru", "GREEK": "el", "HEBREW": "he", "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko",
    "DEVANAGARI": "hi", "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "BENGALI": "bn",
}
# Letters that only one language of the Arabic script uses.
ARABIC_SCRIPT: dict[str, str] = {
    "ur": "\u0679\u0688\u0691\u06d2\u06ba\u06c1\u06be",
    "ps": "\u067c\u0689\u0693\u069a\u0681\u0685\u06d0\u06ab\u06bc\u06cd",
    "ckb": "\u06ce\u06c6\u06b5\u0695\u06d5\u06a4", "fa": "\u067e\u0686\u0698\u06af\u06a9\u06cc",
    "ar": "\u0629\u0649\u0623\u0625\u064a\u0643",
}

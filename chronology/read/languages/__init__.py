"""The words of a page around its article, a file a language: labels, headings, the cues of a biography."""

from chronology.read.languages.ar import ARABIC
from chronology.read.languages.en import ENGLISH
from chronology.read.languages.fa import PERSIAN
from chronology.read.languages.shape import PageWords

ALL: tuple[PageWords, ...] = (ENGLISH, PERSIAN, ARABIC)

__all__ = ["ALL", "ARABIC", "ENGLISH", "PERSIAN", "PageWords"]

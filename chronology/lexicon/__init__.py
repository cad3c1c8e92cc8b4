"""What the words of news mean: concepts, places and bodies, as tables shared by English, Persian, Arabic and Russian.

The tables are the `.txt` files of this folder; no word of a language stands anywhere else in it, and what is made
of the words is for `merging` to say. A table is a row of entries:

    == name | kin: names | near: names | opposite: names | in: name | light
    en: words, several forms of a word, a phrase of words
    + A sentence that has the meaning.
    - A sentence that only seems to.
    ! phrases that have other meanings
    fa:
    one word or phrase a line
    ru: words

`kin` are meanings that tell the same happening from another side, `near` those that are the same act in another word
(an assassination is a murder), `opposite` those that contradict it, `in` is the
place that a place lies in. Flags: a `light` meaning says little of what happened, a `common` one happens often, a
`directed` one is done by one side to another, a `whole` phrase hides the shorter ones inside it, a `toll` is a count
that rises while it is told, a `bearer` has its sense from its noun ("held a rally"), a `carrier` is about another
action ("agreed to buy"), a `told_by_thing` is another one where it is done to another thing, a `measured` one where
it lasts another time, a `capital` may stand for its country.

In a phrase, `*` at a word's end stands for any ending, `..` for up to five words between, and a capital asks for a
capital. Words are compared folded (case, marks, letters that are written in two ways); regular endings and clitics
need no entry.
"""

from chronology.lexicon.find import NAMED, Found, find
from chronology.lexicon.table import Entry, entries, flagged

__all__ = ["NAMED", "Entry", "Found", "entries", "find", "flagged"]

"""The English wording of every reason that a tie may have."""

from calendars.reason import register

register({
    "tie-same": "\u201c{0}\u201d is the action of the clause in which the date stands",
    "tie-parent": "the date stands in a clause below that of \u201c{0}\u201d",
    "tie-child": "\u201c{0}\u201d stands in a clause below that of the date",
    "tie-beside": "\u201c{0}\u201d stands in the clause beside that of the date",
    "tie-apart": "\u201c{0}\u201d is the nearest action, in another clause",
    "tie-modifies": "the date and \u201c{0}\u201d are one noun phrase",
    "tie-fronted": "the date opens the clause of \u201c{0}\u201d",
    "tie-touching": "the date touches \u201c{0}\u201d",
    "tie-close": "\u201c{0}\u201d would do nearly as well",
    "tie-none": "no action in this sentence could be told for the date",
    "tie-compared": "the date is only one that something is compared with",
    "tie-list": "the date stands in a list of dates, with nothing told of it",
    "tie-pronoun": "\u201c{0}\u201d is {1}, of whom the sentence before tells",
    "tie-parsed": "\u201c{0}\u201d governs the date in the sentence as the {1} pipeline parsed it",
    "tie-published": "the text names no date of its own; this is the day it was published",
    "tie-unread": "no language file or pipeline reads the grammar of this language",
})

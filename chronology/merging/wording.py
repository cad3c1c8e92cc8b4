"""The English wording of the reasons that merging gives."""

from __future__ import annotations

from calendars.reason import register

register({
    "tellings": "{0} tellings of {1} sources",
    "same-name": "the same names: {0}",
    "same-action": "the same action: {0}",
    "same-thing": "the same thing: {0}",
    "same-place": "the same place: {0}",
    "planned-in": "foretold as: {0}",
    "happened-as": "it came about as: {0}",
    "title-by-hand": "the title was given by hand",
    "date-by-hand": "the date was given by hand",
    "joined-by-hand": "which tellings are here was decided by hand",
})

"""CSV and TSV: a row is a record, as in JSON Lines; the first row names the fields."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from chronology.model import LeftOut
from chronology.read.charset import decode
from chronology.read.draft import Draft, Job, UnreadableError
from chronology.read.fields import chosen, draft_of

_DELIMITERS = ",;\t|"
_FIELD_SIZE = 20_000_000


def read_table(data: bytes, job: Job) -> Iterator[Draft | LeftOut]:
    """Every row that holds a text is a document; a row that holds none is left out by its number."""
    text, warnings = decode(data)
    csv.field_size_limit(max(csv.field_size_limit(), _FIELD_SIZE))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        header = [name.strip() for name in next(rows)]
        fields = chosen(header)
        if "text" not in fields:
            raise UnreadableError(f"no column with a text among: {', '.join(header)[:200]}")
        for number, row in enumerate(rows, 1):
            if number > job.limits.records:
                raise job.limits.over("records")
            if not any(cell.strip() for cell in row):
                continue
            record = dict(zip_longest(header, row[:len(header)], fillvalue=""))
            draft = draft_of(record, job, f"record {number}", fields)
            if warnings and isinstance(draft, Draft):
                draft, warnings = replace(draft, warnings=warnings + draft.warnings), ()
            yield draft
    except csv.Error as error:
        yield LeftOut(job.name, f"line {rows.line_num}", f"the table ends here: {error}")


def _delimiter(text: str) -> str:
    """The sign that parts the names in the first row most often."""
    head = text.split("\n", 1)[0]
    return max(_DELIMITERS, key=head.count)

"""Days that are counted from what their sentence tells beside them: the third day of a strike that began on Saturday.

What an anchor that the user gave decides is not looked at here.
"""

from __future__ import annotations

from collections.abc import Sequence

from calendars.folding import fold
from calendars.reason import Reason
from calendars.resolve import timex
from calendars.resolve.context import WORD, Context
from calendars.resolve.counted import nth_day
from calendars.resolve.days import Run
from calendars.resolve.meant import Meant, iso
from calendars.said import Said

_CLOSE = 4  # words between a counted day and its date
_APART = frozenset(",;:()\u060c\u061b\u2013\u2014")


def settle(said: Sequence[Said], meant: Sequence[Meant], context: Context) -> None:
    """Give each counted day that no given anchor places the day that its sentence tells."""
    for place, (expression, what) in enumerate(zip(said, meant, strict=True)):
        if "nth" in expression.fields and what.reasons[0].code in ("no-anchor", "nth-day") and not context.anchors:
            _beside(place, said, meant, context)


def _beside(place: int, said: Sequence[Said], meant: Sequence[Meant], context: Context) -> None:
    expression, what = said[place], meant[place]
    days = _days(place, said, meant)
    if not days:
        return
    low, high = context.sentence(expression)
    dates = [(one.start, one.end, run) for one, run in days if low <= one.start < high]
    same = next((run for start, end, run in dates if _same(context, expression, start, end)), None)
    began = context.begins(low, high, dates)
    if same is not None and (began is None or _begins(context, expression)):
        _mean(what, same, Reason("apposed", (iso(same),)))
    elif began is not None and what.run is None:
        _mean(what, *nth_day(expression.fields["nth"], began.first))


def _days(place: int, said: Sequence[Said], meant: Sequence[Meant]) -> list[tuple[Said, Run]]:
    """The dates right before and after an expression that are one day."""
    beside = [at for at in (place - 1, place + 1) if 0 <= at < len(said)]
    return [(said[at], run) for at in beside
            if (run := meant[at].run) is not None and run.first == run.last and meant[at].kind in ("date", "time")]


def _same(context: Context, expression: Said, start: int, end: int) -> bool:
    """Whether a date says which day a counted one is: "entered its third day on Monday"."""
    between = context.text[expression.end:start] if start >= expression.end else context.text[end:expression.start]
    words = WORD.findall(between)
    return _APART.isdisjoint(between) and len(words) <= _CLOSE and context.grammar.joints.isdisjoint(words)


def _begins(context: Context, expression: Said) -> bool:
    """Whether it is the counted day itself that begins: "the third day began on Monday"."""
    word = WORD.search(context.text, expression.end)
    return word is not None and fold(word[0]).text in context.grammar.lexicon.beginnings


def _mean(what: Meant, run: Run, reason: Reason) -> None:
    what.run, what.value, what.standing, what.reasons = run, timex.of_run(run), "implied", [reason]

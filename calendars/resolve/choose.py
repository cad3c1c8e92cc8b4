"""Which year, month or week is meant where the text does not say: by tense, by what was told before, by nearness."""

from __future__ import annotations

from calendars.reason import Reason
from calendars.resolve import timex, verbs
from calendars.resolve.context import Context
from calendars.resolve.days import Run, fields, weekday
from calendars.resolve.fitting import alone, famous, fitting, once
from calendars.resolve.meant import Meant, iso, unknown
from calendars.said import Fields, Said

_AHEAD = 2  # in a sentence of the present what lies ahead may be so many times as far as what lies behind
_WEEKDAY_AHEAD = 3  # and a weekday so many times
_BACK = 1.2  # a step back in a story weighs so much more than one ahead
_COMES_BACK = {"month", "day", "weekday", "season", "quarter", "half", "named"}  # every year or week
_LATELY = 200  # days: what a story tells to have begun before the day it has come to
_YEAR = 366  # days
_BESIDE = 14  # days within which "last Monday" and "next Monday" lie
_FAR_BEHIND, _CLOSE_AHEAD, _FAR_AHEAD = 270, 75, 300  # days
_FEAST_AHEAD = 15  # days before a feast on which is told what is bought and cooked for it
_SAME_YEAR, _LAST_YEAR = 0.5, 20  # what a step weighs that stays in the year, or goes back to the one before
_WEEKS = 60  # days: a weekday beside a date further back is told from the day of the text
_NEW = 5  # days for which a month is too young to be told of by its name as past
_RECENT = 800  # days: a year told longer ago says nothing about the next date in a sentence of news


def recurring(said: Fields, expression: Said, context: Context) -> Meant | None:
    """A date that comes every year or week, without its year: 6 Aban, May, Saturday, winter, Nowruz."""
    if _COMES_BACK.isdisjoint(said):
        return None
    chosen = choose(said, expression, context)
    if isinstance(chosen, Reason):
        return unknown(said, chosen)
    run, reason = chosen
    return Meant(run, timex.of_run(run), calendar=run.calendar, standing="implied", reasons=[reason])


def choose(  # noqa: C901  # the order of the rules is the point
    said: Fields, expression: Said, context: Context
) -> tuple[Run, Reason] | Reason:
    """The run that is meant, and why; a reason alone where it cannot be known."""
    if "famous" in said and (known := famous(said)):
        return known
    base, told = _base(expression, context)
    if told and base is not None and not _fine_enough(said, base):
        if context.narrative and context.reference is not None:
            return Reason("vague")
        base, told = context.today(), False
    if base is None:
        fixed = once(said)
        if fixed:
            return fixed, Reason("named", (said["named"],))
        return alone(said) or Reason("no-reference" if {"weekday"} == _COMES_BACK & said.keys() else "no-year")
    candidates = fitting(said, base, context)
    if not candidates:
        return Reason("impossible", (said.get("calendar", context.calendar),))
    if "weekday" in said and ("day" in said or "named" in said):
        agreeing = [run for run in candidates if weekday(run.first) == said["weekday"]]
        if "shift" in said:  # "last Monday, 30 October" is no Monday of another year
            agreeing = [run for run in agreeing if abs(run.first - base.first) <= _BESIDE]
        if not agreeing:
            return Reason("weekday-conflict", (iso(candidates[len(candidates) // 2]), str(said["weekday"])))
        if len(agreeing) < len(candidates):
            near = min(agreeing, key=lambda run: abs(run.first - base.first))
            return near, Reason("weekday-decides", (str(said["weekday"]),))
    if context.ends is not None and (before := [run for run in candidates if run.first <= context.ends.first]):
        return before[-1], Reason("past", (iso(context.ends),))
    begun = context.begun if said.get("shift", 0) >= 0 else None
    if begun is not None and (after := [run for run in candidates if run.first >= begun.first]):
        return after[0], Reason("future", (iso(begun),))
    if "shift" in said:
        return _shifted(said["shift"], candidates, base)
    if "begins" in said and _begun(expression, context, told):
        said = {**said, "passed": True}
    if told:
        return _after(candidates, base, expression, said, context), Reason("year-from-context", (iso(base),))
    tense, today = _direction(said, expression, context), base
    sure = context.grammar.tense.verbs == "after"  # the verb of a date is the next one
    close = _FEAST_AHEAD if sure and "named" in said else 0 if sure else _CLOSE_AHEAD
    if tense == -1 and "passed" not in said and _rather_ahead(candidates, today, close):
        tense = 0
    behind = tense == 1 and "ahead" not in said and _rather_behind(candidates, today)
    if behind and not verbs.beside(expression, context):
        tense = None
    if "passed" in said and (before := [run for run in candidates if run.last < today.first]):
        return before[-1], Reason("past", (iso(today),))
    if tense == -1 and (before := [run for run in candidates if run.first <= today.last]):
        young = before[-1].unit == "month" and today.first - before[-1].first < _NEW
        last_year = young and len(before) > 1 and said.get("calendar") == context.calendar
        return before[-2 if last_year else -1], Reason("past", (iso(today),))
    if tense == 1 and (after := [run for run in candidates if run.last >= today.first]):
        return after[0], Reason("future", (iso(today),))
    if "weekday" in said and "day" not in said and tense is None and len(candidates) > 1:
        before = [run for run in candidates if run.first <= today.last]
        return before[-1], Reason("past", (iso(today),))
    if tense != 1 and "month" not in said and not {"quarter", "half"}.isdisjoint(said):  # reports tell of begun ones
        return [run for run in candidates if run.first <= today.last][-1], Reason("past", (iso(today),))
    ahead = (_WEEKDAY_AHEAD if "weekday" in said else _AHEAD) if tense == 0 else 1
    nearest = min(candidates, key=lambda run: (_gap(run, today) * (1 if run.first > today.last else ahead),
                                               run.first > today.last))
    return nearest, Reason("nearest", (iso(today),))


def _direction(said: Fields, expression: Said, context: Context) -> int | None:
    """-1 for a date that is past, 1 for one to come: by what stands before it, and by the verb."""
    if "passed" in said or "ahead" in said:
        return -1 if "passed" in said else 1
    tense = verbs.tense(expression, context)
    if "due" in said:
        return None if tense == -1 else 1
    if "until" in said and (tense != 0 or "weekday" in said):
        if tense == -1 and context.opens(expression):
            return -1  # "By Sunday hundreds had left"; but "they were told to leave by Sunday"
        return 1 if tense == 1 or ("weekday" in said and tense != -1) else 0
    if context.grammar.tense.verbs == "around" or not _is_weekday(expression):
        return tense
    if tense is None and verbs.follows(expression, context):
        return 1
    if tense == 0 and (verbs.reports(expression, context) or verbs.after(expression, context)):
        return -1
    return 1 if tense == 0 and verbs.planned(expression, context) else tense


def _begun(expression: Said, context: Context, told: bool) -> bool:
    """Whether what begins on a date has begun by the day of the text, or by the date told last."""
    tense = verbs.tense(expression, context)
    if told and tense == -1:
        return True
    return tense != 1 and "month" not in expression.fields and verbs.stays(expression, context)


def _rather_ahead(candidates: list[Run], today: Run, close: int) -> bool:
    """Whether a date without its year is close ahead and far behind: told in August, "September" is rarely the last."""
    behind = [today.first - run.last for run in candidates if run.last < today.first]
    ahead = [run.first - today.last for run in candidates if run.first > today.last]
    return bool(behind and ahead) and min(behind) > _FAR_BEHIND and min(ahead) < close


def _rather_behind(candidates: list[Run], today: Run) -> bool:
    """Whether a date without its year is close behind and far ahead: in May, who speaks of April means the last."""
    behind = [today.first - run.last for run in candidates if run.last < today.first]
    ahead = [run.first - today.last for run in candidates if run.first >= today.first]
    return bool(behind and ahead) and min(ahead) > _FAR_AHEAD


def _base(expression: Said, context: Context) -> tuple[Run | None, bool]:
    """The run from which the year is concluded, and whether it is a date told before (else the day of the text)."""
    focus, today, said = context.focus, context.today(), expression.fields
    if focus is None or today is None:
        return focus or today, focus is not None
    if said.get("base") == "focus":
        return focus, True
    only_weekday = _is_weekday(expression)
    if context.narrative and only_weekday and not _fine_enough(said, focus) and verbs.tense(expression, context) == 1:
        return today, False  # "the march is to be held on Wednesday", where July was told before
    if context.narrative or context.told_back:
        return focus, True
    if "shift" in said or not 0 < _away(focus, today) < _RECENT or not context.same_sentence(expression):
        return today, False  # "dropped in early 2018 and revived last summer": told from the day of the text
    lately = not only_weekday or today.first - focus.first < _WEEKS
    if lately and context.focus_said and verbs.tense(expression, context) != 1:
        return focus, True
    if focus.unit in ("quarter", "half") and not {"quarter", "half"}.isdisjoint(said):
        return focus, True
    if only_weekday and context.focus_weekday:
        return focus, True  # "on Saturday 17 September he was held and on Sunday he was moved"
    return today, False


def _away(focus: Run, today: Run) -> int:
    """Days from the day of the text to the date told last; 0 where that is the day of the text itself."""
    return abs(focus.first - today.first) or focus.last - focus.first


def _is_weekday(expression: Said) -> bool:
    """Whether only a weekday is said."""
    return "weekday" in expression.fields and {"day", "unit", "shift", "until"}.isdisjoint(expression.fields)


def _fine_enough(said: Fields, base: Run) -> bool:
    """Whether a date told before can place this one: a year tells nothing about a weekday."""
    if {"month", "season", "quarter", "half", "named"} & said.keys():
        return True
    return base.unit in ("day", "week", "weekend") or ("day" in said and base.unit == "month")


def _shifted(shift: int, candidates: list[Run], base: Run) -> tuple[Run, Reason] | Reason:
    """Last May, next Friday: strictly before or after; this May: the one of the year."""
    if shift < 0:
        before = [run for run in candidates if run.last < base.first]
        if len(before) >= -shift:
            return before[shift], Reason("past", (iso(base),))
    elif shift > 0:
        after = [run for run in candidates if run.first > base.last]
        if len(after) >= shift:
            return after[shift - 1], Reason("future", (iso(base),))
    elif base.calendar is None or candidates[0].calendar is None:
        return min(candidates, key=lambda run: _gap(run, base)), Reason("nearest", (iso(base),))
    else:
        return min(candidates, key=lambda run: _gap(run, base) * _turned(run, base)), Reason("nearest", (iso(base),))
    return Reason("vague")


def _turned(run: Run, base: Run) -> float:
    """How much a step to another year weighs: told of a January, "that December" is hardly that of the year before."""
    year, other = (fields(one.first, one.calendar or "")[0] for one in (base, run))
    return _SAME_YEAR if other == year else 1 if other > year else _LAST_YEAR


def _after(candidates: list[Run], base: Run, expression: Said, said: Fields, context: Context) -> Run:
    """The narrative goes on: nearest to what was told, rather later than earlier; or the second nearest."""
    if "until" in said and context.same_sentence(expression) and not context.rank and (
        after := [run for run in candidates if run.first > base.first]
    ):
        return after[0]
    lately = _LATELY if context.narrative else _YEAR
    if "passed" in said and (before := [run for run in candidates if 0 < base.first - run.first < lately]):
        return before[-1]
    if "weekday" in said and "day" not in said:
        return next((run for run in candidates if run.first >= base.first), candidates[-1])
    if base.unit in ("quarter", "half") and not {"quarter", "half"}.isdisjoint(said) and base.calendar:
        year = fields(base.first, base.calendar)[0]
        return min(candidates, key=lambda run: abs(fields(run.first, base.calendar or "")[0] - year))
    if "day" in said and "month" not in said and base.unit == "day" and not context.rank:  # "the 21st", told of the 1st
        later = [run for run in candidates if run.first >= base.first and _same_month(run, base)]
        if later:
            return later[0]
    nearest = sorted(candidates, key=lambda run: _gap(run, base) * (1 if run.first >= base.first else _BACK))
    return nearest[min(context.rank, len(nearest) - 1)]


def _same_month(run: Run, base: Run) -> bool:
    calendar = run.calendar or base.calendar
    return calendar is not None and fields(run.first, calendar)[:2] == fields(base.first, calendar)[:2]


def _gap(run: Run, base: Run) -> int:
    return max(run.first - base.last, base.first - run.last, 0)

"""Scores `calendars.find`, `infer_reference` and `chronology.extract` on gold cases, and names every error."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from notation import Gold, Reading
from sources import Case, Extent, Mark, Tie

import calendars
import chronology
from calendars import DateMention

VAGUE = {"PRESENT_REF", "PAST_REF", "FUTURE_REF"}
LONGER = 4  # an action or a doer may have that many words more than the gold one: it is to be named, not its clause

Figures = dict[str, float]
Errors = list[str]


def dates(cases: Iterable[Case]) -> tuple[Figures, Errors]:
    """Extents, values, days, kinds and calendars as F1 or per cent; counts of what should not be there."""
    n: Counter[str] = Counter()
    errors: Errors = []
    for case in cases:
        found = calendars.find(case.text, reference=case.reference, language=case.language, anchors=case.anchors)
        matched = pairs(case.marks, found)
        taken = {id(mention) for _, mention in matched}
        kept = [mention for mention in found if id(mention) in taken or mention.timex not in VAGUE]
        n["gold"] += len(case.marks)
        n["found"] += len(kept)
        n["dated"] += sum(mention.span is not None for mention in kept)
        n["datable"] += sum(any(reading.days for reading in mark.gold.readings) for mark in case.marks)
        for mark, mention in matched:
            compare(case, mark, mention, n, errors)
        hit = {mark for mark, _ in matched}
        for mark in case.marks:
            if mark not in hit:
                errors.append(f"{case.place} missed {case.text[slice(*mark.extents[0])]!r}")
        for mention in kept:
            if id(mention) not in taken:
                n["spurious"] += 1
                errors.append(f"{case.place} spurious {mention.text!r} {mention.timex}")
    named = n["calendars"]
    return {
        "strict": f1(n["strict"], n["found"], n["gold"]),
        "value": f1(n["value"], n["found"], n["gold"]),
        "days": f1(n["days"], n["dated"] - n["indifferent"], n["datable"]),
        "kind": f1(n["kind"], n["found"], n["gold"]),
        "calendar": percent(n["calendar"], named),
        "links": percent(n["link"], n["linked"]),
        "invented": n["invented"],
        "spurious": n["spurious"],
    }, errors


def compare(case: Case, mark: Mark, mention: DateMention, n: Counter[str], errors: Errors) -> None:
    """Count in what a found date is right."""
    gold = mark.gold
    days = (mention.span.first, mention.span.last) if mention.span else None
    wrong = []
    n["calendars"] += 1
    checks = {
        "strict": (mention.start, mention.end) in mark.extents,
        "kind": mention.kind == gold.kind,
        "calendar": mention.calendar == gold.calendar,
    }
    if gold.knowable:
        checks["value"] = canonical(mention.timex) in {canonical(reading.value) for reading in gold.readings}
        wanted = [reading.days for reading in gold.readings if reading.days]
        if wanted:
            checks["days"] = days in wanted
        elif days:
            n["indifferent"] += 1
    elif days:
        n["invented"] += 1
        wrong.append("invented")
    if gold.link:
        n["linked"] += 1
        checks["link"] = mention.link == gold.link
    n.update(name for name, right in checks.items() if right)
    wrong += [name for name, right in checks.items() if not right]
    if wrong:
        span = f"{days[0]}/{days[1]}" if days else "unknown"
        errors.append(f"{case.place} {'+'.join(wrong)} {mention.text!r} {mention.timex} {span} "
                      f"{mention.kind} {mention.calendar}; gold {case.text[slice(*mark.extents[0])]!r} {said(gold)}")


def said(gold: Gold) -> str:
    best: Reading = gold.readings[0]
    days = f"{best.days[0]}/{best.days[1]}" if best.days else "no days" if gold.knowable else "unknowable"
    return f"{best.value} {days} {gold.kind} {gold.calendar}"


def pairs(marks: tuple[Mark, ...], found: list[DateMention]) -> list[tuple[Mark, DateMention]]:
    """Gold and found dates that overlap, one to one: exact ones first, then those that share most."""
    candidates = []
    for i, mark in enumerate(marks):
        for j, mention in enumerate(found):
            shared = overlap(mark.extents[0], (mention.start, mention.end))
            if shared > 0:
                candidates.append(((mention.start, mention.end) not in mark.extents, -shared, i, j))
    matched: dict[int, int] = {}
    for _, _, i, j in sorted(candidates):
        if i not in matched and j not in matched.values():
            matched[i] = j
    return [(marks[i], found[j]) for i, j in sorted(matched.items())]


def overlap(one: Extent, other: Extent) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def canonical(value: str | None) -> str | None:
    """A value in one spelling: 199X is 199, P1DE is P10Y."""
    if value is None:
        return None
    value = re.sub(r"^(\d{2,3})X+$", r"\1", value)
    return re.sub(r"^P(\d+)DE$", lambda match: f"P{10 * int(match[1])}Y", value)


def references(cases: Iterable[Case]) -> tuple[Figures, Errors]:
    """How often the inferred day of writing lies where it must, or nothing is inferred where nothing can be."""
    right, total, errors = 0, 0, []
    for case in cases:
        found = calendars.find(case.text, language=case.language, anchors=case.anchors)
        inferred = calendars.infer_reference(case.text, found, anchors=case.anchors)
        got = (inferred.span.first, inferred.span.last) if inferred else None
        total += 1
        if within(got, case.written or "none"):
            right += 1
        else:
            errors.append(f"{case.place} written {got and f'{got[0]}/{got[1]}'}; gold {case.written}")
    return {"right": percent(right, total)}, errors


def within(got: tuple[date, date] | None, written: str) -> bool:
    if written == "none" or got is None:
        return written == "none" and got is None
    first, _, last = written.partition("..")
    return date.fromisoformat(first) <= got[0] and got[1] <= date.fromisoformat(last or first)


def ties(cases: Iterable[Case]) -> tuple[Figures, Errors]:
    """Per cent of dates tied to a right action; of these, the doer and the status that are right."""
    n: Counter[str] = Counter()
    errors: Errors = []
    for case in cases:
        events = chronology.extract(case.text, language=case.language, published=case.reference)
        for tie in case.ties:
            n["dates"] += 1
            mine = [event for event in events if any(names(m, (tie.date,), case.text) for m in event.mentions)]
            event = next((event for event in mine if event.action is not None), None)
            if event is None or event.action is None or not names(event.action, tie.actions, case.text):
                named = event.action.text if event and event.action else None
                errors.append(f"{case.place} action {named!r}; gold {told(case, tie)}")
                continue
            n["hit"] += 1
            if tie.actors:
                n["doers"] += 1
                if event.actors and names(event.actors[0], tie.actors, case.text):
                    n["doer"] += 1
                else:
                    errors.append(f"{case.place} doer {[a.text for a in event.actors]}; gold {told(case, tie)}")
            if tie.statuses:
                n["statuses"] += 1
                if event.status in tie.statuses:
                    n["status"] += 1
                else:
                    errors.append(f"{case.place} status {event.status}; gold {told(case, tie)}")
    return {
        "hit": percent(n["hit"], n["dates"]),
        "doer": percent(n["doer"], n["doers"]),
        "status": percent(n["status"], n["statuses"]),
    }, errors


def names(phrase: DateMention | chronology.Phrase, accepted: Iterable[Extent], text: str) -> bool:
    """Whether a phrase overlaps an accepted one and is not much longer."""
    words = len(phrase.text.split())
    return any(
        overlap((phrase.start, phrase.end), extent) > 0 and words <= len(text[slice(*extent)].split()) + LONGER
        for extent in accepted
    )


def told(case: Case, tie: Tie) -> str:
    actions = " / ".join(case.text[slice(*extent)] for extent in tie.actions)
    actors = " / ".join(case.text[slice(*extent)] for extent in tie.actors)
    return f"{case.text[slice(*tie.date)]!r}: {actions!r} by {actors!r}, {' / '.join(tie.statuses)}"


def f1(hit: int, found: int, gold: int) -> float:
    return percent(2 * hit, found + gold)


def percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 100.0

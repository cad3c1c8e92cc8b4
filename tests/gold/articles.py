"""Scores the samples' timeline against what a careful reader finds in them: `samples/expected`."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from notation import gold
from scoring import Errors, Figures, percent

import chronology
from chronology import Event, Happening, Timeline

SAMPLES = Path(__file__).parents[2] / "samples"
ARTICLES, EXPECTED = SAMPLES / "articles", SAMPLES / "expected"
FEW_DAYS = 31


@dataclass(frozen=True, slots=True)
class Telling:
    """An event that an article tells: the words that tell it, and what is right for it."""

    article: str
    quote: str
    days: tuple[date, date] | None
    actions: tuple[str, ...]
    actors: tuple[str, ...]
    statuses: tuple[str, ...]


def expected() -> dict[str, dict[str, Any]]:
    """What is expected of each article, by its name."""
    files = sorted(path for path in EXPECTED.glob("*.toml") if path.stem != "merging")
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in files}


def merging() -> dict[str, list[list[str]]]:
    """Groups of quotes: `same` are one happening in the end, no two of `apart` are."""
    table = tomllib.loads((EXPECTED / "merging.toml").read_text(encoding="utf-8"))
    return {kind: [group["tellings"] for group in groups] for kind, groups in table.items()}


def tellings() -> list[Telling]:
    """Every telling of every article."""
    return [
        Telling(
            name, event["quote"], days(event["span"]), tuple(event["action"].split(" / ")),
            tuple(event["actors"]), tuple(event["status"].split(" / ")),
        )
        for name, table in expected().items() for event in table["event"]
    ]


def days(spec: str) -> tuple[date, date] | None:
    return None if spec == "unknown" else gold(spec).readings[0].days


def score() -> tuple[Figures, Errors]:
    """The share of events with the right days, action, doer and status; of dates of publication; of merged pairs."""
    timeline = chronology.build([ARTICLES])
    n: Counter[str] = Counter()
    errors: Errors = []
    homes = {}
    for telling in tellings():
        n["events"] += 1
        found = candidates(telling, timeline)
        if not found:
            errors.append(f"{telling.article} no event {telling.days} in {telling.quote!r}: {seen(telling, timeline)}")
            continue
        n["span"] += 1
        event, home = max(found, key=lambda pair: sum(qualities(telling, pair[0]).values()))
        homes[telling.quote] = home
        for quality, right in qualities(telling, event).items():
            n[quality] += right
            if not right:
                errors.append(f"{telling.article} {quality} {told(event)}; expected {telling}")
    n["published"], dated = publications(timeline, errors)
    apart, pairs = merges(homes, n, errors)
    return {
        "days": percent(n["span"], n["events"]),
        "action": percent(n["action"], n["events"]),
        "doer": percent(n["doer"], n["events"]),
        "status": percent(n["status"], n["events"]),
        "published": percent(n["published"], dated),
        "merged": percent(n["merged"], pairs),
        "wrongly_merged": apart,
        "wrongly_dated": wrongly_dated(timeline, errors),
    }, errors


def candidates(telling: Telling, timeline: Timeline) -> list[tuple[Event, Happening]]:
    """The events on the right days in the sentence that tells it."""
    return [
        (event, happening) for event, happening in events(telling.article, telling.quote, timeline)
        if (event.span and (event.span.first, event.span.last)) == telling.days
    ]


def events(article: str, quote: str, timeline: Timeline) -> Iterator[tuple[Event, Happening]]:
    """The events of an article whose sentence holds these words."""
    paths = {source.id: Path(source.path).stem for source in timeline.sources}
    for happening in timeline.happenings:
        for event in happening.tellings:
            if paths[event.source] == article and quote in event.quote.text:
                yield event, happening


def qualities(telling: Telling, event: Event) -> dict[str, bool]:
    """In what an event on the right days is right; by words, for a phrase may be cut longer or shorter."""
    action = event.action.text if event.action else ""
    doer = event.actors[0].text if event.actors else ""
    named = bool(action) and any(action in accepted or accepted in action for accepted in telling.actions)
    return {
        "action": named,
        "doer": not telling.actors or (bool(doer) and any(doer in actor or actor in doer for actor in telling.actors)),
        "status": event.status in telling.statuses,
    }


def publications(timeline: Timeline, errors: Errors) -> tuple[int, int]:
    """How many sources are dated as expected, on the evidence expected, and how many there are."""
    right = 0
    for source in timeline.sources:
        table = expected()[Path(source.path).stem]
        spec = table["published"] if isinstance(table["published"], str) else table["published"][source.title]
        span = source.published.span
        got = ((span.first, span.last) if span else None, source.published.basis)
        if got == (days(spec), table["basis"]):
            right += 1
        else:
            errors.append(f"{source.path} published {got}; expected {spec}, {table['basis']}")
    return right, len(timeline.sources)


def merges(homes: dict[str, Happening], n: Counter[str], errors: Errors) -> tuple[int, int]:
    """How many pairs were merged that must not be, and how many there are that must."""
    table = merging()
    pairs = [pair for group in table["same"] for pair in combinations(group, 2)]
    for one, other in pairs:
        if one in homes and other in homes and homes[one].id == homes[other].id:
            n["merged"] += 1
        else:
            errors.append(f"not merged: {one!r} and {other!r}")
    never = [pair for group in table["apart"] for pair in combinations(group, 2)]
    never += [(one, other) for here, there in combinations(table["same"], 2) for one in here for other in there]
    wrong = [pair for pair in never if all(quote in homes for quote in pair) and homes[pair[0]].id == homes[pair[1]].id]
    errors += [f"merged wrongly: {one!r} and {other!r}" for one, other in wrong]
    return len(wrong), len(pairs)


def wrongly_dated(timeline: Timeline, errors: Errors) -> int:
    """How many events were given a few days by words that give none."""
    count = 0
    for name, table in expected().items():
        for event in table.get("no_event", []):
            for found, _ in events(name, event["quote"], timeline):
                if found.span and found.span.days <= FEW_DAYS:
                    count += 1
                    errors.append(f"{name} dated {found.span.first}, though {event['why']}: {event['quote']!r}")
    return count


def seen(telling: Telling, timeline: Timeline) -> list[str]:
    return [told(event) for event, _ in events(telling.article, telling.quote, timeline)]


def told(event: Event) -> str:
    span = f"{event.span.first}/{event.span.last}" if event.span else "unknown"
    return f"{span} {event.action and event.action.text!r} by {[actor.text for actor in event.actors]} {event.status}"

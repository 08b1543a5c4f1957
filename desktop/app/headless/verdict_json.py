"""A verdict as the JSON scripts rely on: class, lines met, points, conditions, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop.casework.filings.drawing.frozen import frozen
from desktop.policy.nearest import Nearest
from desktop.policy.verdict import Verdict


def verdict_json(
    kind: str, verdict: Verdict, reasons: Mapping[str, tuple[str, ...]] = MappingProxyType({})
) -> dict[str, Any]:
    """The keys of `assess --json`; items of the points table stand in the table's own order.

    In: `reasons`, by condition that is unmet, the ids in the dictionary of reasons for return.
    """
    points = verdict.points
    return {
        "kind": kind,
        "day": verdict.day.isoformat(),
        "edition": verdict.edition,
        "class": verdict.talent_class,
        "class_that_stands": verdict.class_that_stands,
        "reached": verdict.reached,
        "ready": verdict.ready,
        "headline": verdict.headline,
        "lines_met": [line.code for line in verdict.lines_met],
        "lines": [
            {
                "code": line.code,
                "class": line.talent_class,
                "says": line.says,
                "outcome": line.outcome.value,
                "fact": line.fact,
                "clause": line.clause,
                "source": line.source,
                "confidence": line.confidence.value,
            }
            for line in verdict.lines
        ],
        "points": None
        if points is None
        else {
            "total": points.total,
            "complete": points.complete,
            "clause": points.clause,
            "source": points.source,
            "confidence": points.confidence.value,
            "items": [frozen(item) for item in points.items],
        },
        "overrides": [frozen(one) for one in verdict.overrides],
        "conditions": [
            {**frozen(condition), "reasons": list(reasons.get(condition.id, ()))} for condition in verdict.conditions
        ],
        "missing": list(verdict.missing),
        "warnings": list(verdict.warnings),
        "nearest": [_nearest(told) for told in verdict.nearest],
        "thresholds": [frozen(threshold) for threshold in verdict.thresholds],
        "routes": [frozen(route) for route in verdict.routes],
        "shortfalls": [frozen(one) for one in verdict.shortfalls],
        "other_ways": [frozen(one) for one in verdict.other_ways],
        "wrong": [frozen(one) for one in verdict.wrong],
        "settled": {one.key: one.value for one in verdict.settled},
        "reasons": sorted({reason for ids in reasons.values() for reason in ids}),
        "validity": frozen(verdict.validity),
    }


def _nearest(told: Nearest) -> dict[str, Any]:
    """A class not reached: the points lacking and the smallest changes, each as fact, from, to."""
    return {
        "class": told.talent_class,
        "lacking": told.lacking,
        "says": told.says,
        "ways": [
            {
                "says": way.says,
                "lines": list(way.lines),
                "total": way.total,
                "changes": [
                    {"fact": change.fact, "from": change.now, "to": change.to, "says": change.says}
                    for change in way.changes
                ],
            }
            for way in told.ways
        ],
    }

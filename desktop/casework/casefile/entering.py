"""A case enters a stage: the day is kept, with what was written down with the step."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from pydantic import JsonValue

if TYPE_CHECKING:
    from desktop.store.tables import OfficeCase


def enter(case: OfficeCase, stage: str, day: date, says: str = "") -> None:
    """Let a case be in a stage from a day on."""
    case.stage = stage
    case.steps = {**(case.steps or {}), stage: {"on": day.isoformat(), **({"says": says} if says else {})}}


def since(steps: Mapping[str, JsonValue] | None, stage: str) -> date | None:
    """The day a stage began, as the case keeps it; None for a case older than that."""
    step = (steps or {}).get(stage)
    on = step.get("on") if isinstance(step, dict) else None
    return date.fromisoformat(on) if isinstance(on, str) else None

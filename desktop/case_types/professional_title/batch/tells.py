"""What a batch tells the cases in it: the section 批次 of their answers, by which they are judged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import JsonValue

FROM_BATCH: Final = (
    "batch_name", "cutoff", "accept_day", "retire_check_day", "training_from", "training_until", "year_mode",
    "title_start", "rule_set",
)  # fmt: skip


def told_to_cases(number: str, details: Mapping[str, JsonValue], accept_day: str) -> dict[str, JsonValue]:
    """The answers of the section 批次, None for what the batch leaves to the rules' own default.

    In: the batch's number, the raw answers of its form, the day its submission came in (ISO). Retirement is looked at
    on the day the batch opens unless another day was told.
    """
    name = details.get("name")
    told: dict[str, JsonValue] = {
        "batch_name": f"{number} {name}" if isinstance(name, str) else number,
        "accept_day": accept_day or None,
        "retire_check_day": details.get("retire_check_day") or details.get("opens_on"),
    }
    return {key: told[key] if key in told else details.get(key) for key in FROM_BATCH}

"""Who did what on the laptop: its audit rows as they go home, and their digest."""

from __future__ import annotations

import hashlib
import json
from typing import Final

from pydantic import JsonValue

from desktop.store.tables import Event
from desktop.store.unit import Unit

Deeds = list[dict[str, JsonValue]]
_COLUMNS: Final = (
    "seq", "at_utc", "actor_name", "actor_role", "verb", "object_type", "object_id", "result", "fields", "before",
    "reason", "clock_back", "hash",
)  # fmt: skip


def deeds_there(unit: Unit) -> Deeds:
    """Every audit row of this office, in order; `hash` binds it to the laptop's own chain."""
    rows = unit.rows(Event)
    return [row.model_dump(mode="json", include=set(_COLUMNS)) for row in rows]


def digest_of_deeds(deeds: Deeds) -> str:
    """SHA-256 in hex over all of them."""
    return hashlib.sha256(json.dumps(deeds, ensure_ascii=False, sort_keys=True).encode()).hexdigest()

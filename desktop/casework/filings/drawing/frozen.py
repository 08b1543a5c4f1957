"""A value as plain JSON, to be frozen beside an issued paper."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any


def frozen(value: Any) -> Any:
    """Dataclasses as objects, days as ISO text, tuples as lists; bytes are left out, their digests stand elsewhere."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: frozen(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): frozen(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [frozen(entry) for entry in value]
    if isinstance(value, bytes):
        return None
    return value

"""What a subcommand says: pure JSON or words on standard output, messages on standard error."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final

DONE: Final = 0
NO: Final = 1  # the answer is no, or incomplete
WRONG_INPUT: Final = 2


def plain(value: Any) -> Any:
    """A value as JSON can hold it: days and instants as ISO text, dataclasses as objects, tuples as lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(entry) for entry in value]
    return value


def say(*lines: str) -> None:
    """Words for a person, on standard output."""
    print("\n".join(lines))


def say_json(value: Any) -> None:
    """One JSON value, on standard output, Chinese readable as it is."""
    print(json.dumps(plain(value), ensure_ascii=False, indent=2, allow_nan=False))


def tell(message: str) -> None:
    """A message beside the answer, on standard error."""
    print(message, file=sys.stderr)

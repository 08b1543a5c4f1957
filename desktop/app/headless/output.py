"""What a subcommand says: pure JSON or words on standard output, messages on standard error."""

from __future__ import annotations

import json
import sys
from typing import Any, Final

from desktop.casework.filings.drawing.frozen import frozen

DONE: Final = 0
NO: Final = 1  # the answer is no, or incomplete
WRONG_INPUT: Final = 2


def say(*lines: str) -> None:
    """Words for a person, on standard output."""
    print("\n".join(lines))


def say_json(value: Any) -> None:
    """One JSON value, on standard output, Chinese readable as it is."""
    print(json.dumps(frozen(value), ensure_ascii=False, indent=2, allow_nan=False, default=str))


def tell(message: str) -> None:
    """A message beside the answer, on standard error."""
    print(message, file=sys.stderr)

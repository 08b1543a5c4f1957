"""What all tables share."""

from datetime import UTC, datetime
from typing import Final

from pydantic import JsonValue

Data = dict[str, JsonValue]

# The unit writes the true instant when the row is kept.
NOT_YET: Final = datetime(1, 1, 1, tzinfo=UTC)

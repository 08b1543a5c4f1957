"""The batches that answer to some words."""

from __future__ import annotations

from typing import Final

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import row_of
from desktop.casework.titles.batches.views import BatchRow

LIVING: Final = ("planned", "open", "checking")


def list_batches(
    office: Office, words: str = "", *, year: int | None = None, state: str = ""
) -> tuple[BatchRow, ...]:  # fmt: skip
    """The newest first. In: words of name or number; `state` a key of STATES, "living" for those not ended."""
    allowed(office, "read_batches")
    states = LIVING if state == "living" else (state,) if state else ()
    found = office.store.reads.title_batches(words.strip(), year=year, states=states)
    counts = office.store.reads.title_counts([batch.id for batch in found])
    return tuple(row_of(batch, counts[batch.id]) for batch in found)

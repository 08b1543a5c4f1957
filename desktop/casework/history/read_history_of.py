"""What happened to something that is no case: a letter, a direct report, a bundle; newest first."""

from __future__ import annotations

from typing import Final, Literal

from desktop.casework.deed import allowed
from desktop.casework.history.read_history import row_of
from desktop.casework.history.views import HistoryRow
from desktop.casework.office import Office

Sort = Literal["letter", "direct_report", "bundle"]
# Who may read the thing may read what happened to it.
_RIGHTS: Final[dict[Sort, str]] = {"letter": "read_letters", "direct_report": "read_reports", "bundle": "read_bundle"}


def read_history_of(office: Office, sort: Sort, key: int) -> tuple[HistoryRow, ...]:
    """Every deed on it, attempts that were refused too."""
    allowed(office, _RIGHTS[sort])
    return tuple(row_of(event) for event in office.store.reads.deeds_on(sort, key))

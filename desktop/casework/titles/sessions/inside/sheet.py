"""The score sheet a session marks by: one of the book, or the one the batch writes down for itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.policy.book.titles.sessions import ScoreSheet
from desktop.policy.reckoning.titles.score_sheets import sheet_for
from desktop.store.tables import TitleBatch, TitleSession


def sheet_of(act: Act, row: TitleSession) -> ScoreSheet:
    """The sheet of a session of an open unit."""
    batch = act.unit.get(TitleBatch, row.batch_id)
    return read_sheet(act.office, batch.details, row.details, row.day)


def read_sheet(office: Office, batch: Mapping[str, Any], details: Mapping[str, Any], day: date) -> ScoreSheet:
    """What the batch says in `score_sheet`, else the session's own key in `sheet`."""
    words = str(batch.get("score_sheet") or "").strip()
    return sheet_for(office.policy, words, str(details.get("sheet") or ""), day)

"""The score sheet a session marks by: one of the book, or the batch's own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.policy.book.titles.sessions import Criterion, ScoreSheet
from desktop.store.tables import TitleBatch, TitleSession


def sheet_of(act: Act, row: TitleSession) -> ScoreSheet:
    """The sheet of a session of an open unit."""
    batch = act.unit.get(TitleBatch, row.batch_id)
    return read_sheet(act.office, batch.details, row.details, row.day)


def read_sheet(office: Office, batch: Mapping[str, Any], details: Mapping[str, Any], day: date) -> ScoreSheet:
    """The batch's own criteria (details `criteria`: rows of title and most) where it has any, else one of the book.

    Raises `Expected` for own criteria without a title or with no points.
    """
    chosen = book_of(office).sheet_of(str(details.get("sheet") or batch.get("sheet") or ""), day)
    rows = batch.get("criteria")
    if not isinstance(rows, list) or not rows:
        return chosen
    own: list[Criterion] = []
    for number, line in enumerate(rows, 1):
        title, most = (line.get("title"), line.get("most")) if isinstance(line, dict) else (None, None)
        if not isinstance(title, str) or not title.strip() or not isinstance(most, int) or most < 1:
            raise Expected(_("批次的评议表第 {number} 项不完整。").format(number=number), _("请填写名称和满分。"))
        own.append(Criterion(key=f"own{number}", title=title.strip(), most=most))
    return chosen.model_copy(update={"key": "own", "title": _("本批次评议表"), "criterion": tuple(own)})

"""The score sheet a session marks by: one of the book, or the one the batch writes down for itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from desktop.basics.language import N_
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.sessions import Criterion, ScoreSheet
from desktop.store.tables import TitleBatch, TitleSession

OWN: Final = N_("本批次评议表")
_CRITERION: Final = re.compile(r"\s*(?P<title>[^\d、，,;；（）()]+?)\s*[（(]?\s*(?P<most>\d{1,3})\s*分?\s*[)）]?\s*")
_PARTS: Final = re.compile(r"[、，,;；\n]+")


def sheet_of(act: Act, row: TitleSession) -> ScoreSheet:
    """The sheet of a session of an open unit."""
    batch = act.unit.get(TitleBatch, row.batch_id)
    return read_sheet(act.office, batch.details, row.details, row.day)


def read_sheet(office: Office, batch: Mapping[str, Any], details: Mapping[str, Any], day: date) -> ScoreSheet:
    """What the batch says, else the session's.

    In: the batch's details; `score_sheet` is a sheet's name, or its own as “业绩50分、能力30分、答辩20分”.
    Words that are neither leave the sheet as it is.
    """
    book = book_of(office)
    words = str(batch.get("score_sheet") or "").strip()
    for sheet in in_force(book.sheet, day):
        if words in (sheet.key, sheet.title):
            return sheet
    own = criteria_of(words)
    general = book.sheet_of(str(details.get("sheet") or ""), day)
    if not own:
        return general
    return general.model_copy(update={"key": "own", "title": OWN, "criterion": own, "floor": None})


def criteria_of(words: str) -> tuple[Criterion, ...]:
    """The criteria written in a line, () where any part of it is none."""
    parts = [part for part in _PARTS.split(words) if part.strip()]
    found = [_CRITERION.fullmatch(part) for part in parts]
    if not found or None in found:
        return ()
    rows = [(one["title"], int(one["most"])) for one in found if one is not None]
    if any(most < 1 for _title, most in rows):
        return ()
    return tuple(Criterion(key=f"own{at}", title=title, most=most) for at, (title, most) in enumerate(rows, 1))

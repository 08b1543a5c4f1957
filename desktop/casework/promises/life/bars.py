"""What stands in the way of the next promise: a broken one on record whose end day has not come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.basics.language import N_, said

if TYPE_CHECKING:
    from desktop.store.reads.dealings.promises import CreditRow
    from desktop.store.reads.reads import Reads


def bars(row: CreditRow, day: date) -> bool:
    """True on the days a record bars promises: from its first day to its last, until it is lifted."""
    return row.lifted_on is None and row.first_day <= day <= row.last_day


def bar_of(reads: Reads, person_id: int | None, employer_id: int | None, day: date) -> CreditRow | None:
    """The record that bars this person or employer longest on a day, or None."""
    records = reads.credit_of(person=person_id, employer=employer_id)
    return next((row for row in records if bars(row, day)), None)


def barred_words(row: CreditRow, person_id: int | None) -> str:
    """Why nothing may be promised now, naming the record."""
    whose = N_("申请人") if row.person_id is not None and row.person_id == person_id else N_("聘用单位")
    return said(
        N_("{whose}在 {number} 中没有履行承诺，信用记录至 {until} 止，其间不再适用容缺受理和告知承诺。"),
        whose=whose,
        number=row.case_number,
        until=row.last_day.isoformat(),
    )

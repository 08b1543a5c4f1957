"""What sheets tell out of the policy book: fees in every reading, promised terms."""

from __future__ import annotations

from typing import Final

from desktop.case_types.sheets.appointment import Fee
from desktop.case_types.sheets.guide import Limit
from desktop.casework.filings.drawing.context import Gathered
from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.book.terms import StepKey
from desktop.policy.reckoning.fees import fees
from desktop.policy.reckoning.terms.term_book import TermBook

RESIDENCE_FEES: Final = "work_permit/residence_fees"
_STEPS: Final[tuple[StepKey, ...]] = ("pre_review", "acceptance", "decision")
_WORKDAYS: Final = "workdays"


def fees_of(gathered: Gathered, months: int | None) -> tuple[Fee, ...]:
    """What a residence permit of so many months costs, by every reading of the table; () when no length was told."""
    if months is None:
        return ()
    library = gathered.file.office.policy
    chapter = library.chapter(RESIDENCE_FEES, FeesChapter)
    return tuple(Fee(reading, yuan) for reading, yuan in fees(chapter, months, gathered.file.policy_day))


def limits_of(gathered: Gathered) -> tuple[Limit, ...]:
    """The promised terms of the kind in working days, step by step; () for a family that has none."""
    file = gathered.file
    book = TermBook.of(file.office.policy, file.kind.family)
    found = (
        (step, book.promised(step, file.kind.key, file.row.talent_class or "", file.policy_day)) for step in _STEPS
    )
    return tuple(Limit(step, term.limit) for step, term in found if term is not None and term.unit == _WORKDAYS)

"""The keys of cases that answer to words, stage and kind."""

from __future__ import annotations

from datetime import timedelta

from desktop.casework.casefile.due import NEAR
from desktop.casework.casefile.stages import TICKING
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.reckoning.workdays import Workdays


def find_cases(  # noqa: PLR0913 - what a list can be narrowed by
    office: Office,
    words: str = "",
    stage: str = "",
    kind: str = "",
    order: str = "-opened",
    clock: str = "",
    *,
    person: int | None = None,
    employer: int | None = None,
    roster: int | None = None,
) -> list[int]:
    """Keys in the order asked for; `clock` narrows to "near" or "overdue" cases, `order`: a column, "-" for downwards.

    Words are matched against name, pinyin, initials, document number, employer, case number.
    """
    allowed(office, "find_cases")
    reads = office.store.reads
    if clock not in {"near", "overdue"}:
        return reads.find_cases(
            words, stage=stage, kind=kind, order=order, person=person, employer=employer, roster=roster
        )
    today = office.clock.today()
    stages = [stage] if stage else sorted(TICKING)
    near = Workdays.of(office.policy).after(today, NEAR).day
    first, last = (None, today - timedelta(days=1)) if clock == "overdue" else (today, near)
    return reads.find_cases(
        words, stage=stages, kind=kind, due_from=first, due_to=last, order=order, person=person, employer=employer,
        roster=roster,
    )  # fmt: skip

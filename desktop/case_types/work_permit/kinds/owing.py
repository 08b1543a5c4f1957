"""What a granted permit leaves owing."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import Facts
from desktop.case_types.known import Owed

SALARY_PROMISE: Final = "salary_promise"  # the material that says so
ASKED_AT: Final = ("work_permit_extend", "work_permit_cancel")


def salary_owed(_facts: Facts, handed_in: frozenset[str]) -> tuple[Owed, ...]:
    """A salary promise that was handed in asks for its tax proof at the next extension, and at the cancellation."""
    if SALARY_PROMISE not in handed_in:
        return ()
    return (Owed("salary", N_("薪资承诺：延期、注销时须以纳税记录证明"), ASKED_AT),)

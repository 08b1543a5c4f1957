"""What a granted permit leaves owing."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import Facts
from desktop.case_types.known import Known, Owed

SALARY_PROMISE: Final = "salary_promise"  # the material that says so
# Kinds after which a promise would stand on file.
LEAVING: Final = (
    "work_permit_new_abroad", "work_permit_new_inside", "work_permit_change_employer", "work_permit_extend",
)  # fmt: skip
ASKED_AT: Final = ("work_permit_extend", "work_permit_cancel")


def salary_known(known: Known, key: str) -> dict[str, JsonValue]:
    """Whether a salary promise is to be proved, as an answer; nothing where the file cannot tell.

    A "no" is known only when the newest finished case was one that may leave a promise: an older one may have been
    made before this office kept the line.
    """
    if known.owed("salary", key) is not None:
        return {"salary_promised": True}
    return {"salary_promised": False} if known.last_kind in LEAVING else {}


def salary_owed(_facts: Facts, handed_in: frozenset[str]) -> tuple[Owed, ...]:
    """A salary promise that was handed in asks for its tax proof at the next extension, and at the cancellation."""
    if SALARY_PROMISE not in handed_in:
        return ()
    return (Owed("salary", N_("薪资承诺：延期、注销时须以纳税记录证明"), ASKED_AT),)


def salary_settled(facts: Facts, owed: str) -> str:
    """A promised salary is met where the tax record was seen to agree with it."""
    met = owed == "salary" and facts.get("tax_proof_handed") is True
    return N_("已核对纳税记录与薪资承诺相符") if met else ""

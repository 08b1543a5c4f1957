"""The facts a work permit is judged by: their names, types and limits, read strictly."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel

from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.reading import asked_of, read_strictly
from desktop.case_types.work_permit.fact_questions.account import AccountFacts
from desktop.case_types.work_permit.fact_questions.claims import ClaimFacts
from desktop.case_types.work_permit.fact_questions.held import HeldFacts
from desktop.case_types.work_permit.fact_questions.person import PersonFacts
from desktop.case_types.work_permit.fact_questions.post import PostFacts
from desktop.case_types.work_permit.fact_questions.steps import (
    CardFacts,
    ChangeFacts,
    EndFacts,
    InsideFacts,
    OnwardFacts,
    ShortFacts,
)


# Pydantic lists the facts of the last base first.
class WorkPermitFacts(
    AccountFacts, ShortFacts, CardFacts, EndFacts, ChangeFacts, OnwardFacts, InsideFacts,
    HeldFacts, ClaimFacts, PostFacts, PersonFacts,
):  # fmt: skip
    """What a judgement may know of a person, a post and an employer; an absent fact is unknown, never "no"."""

    @classmethod
    def read(cls, facts: Facts) -> Self:
        """The facts, read strictly; raises `Expected` whose `field` names the first fact that is wrong."""
        return read_strictly(cls, facts)

    def knows(self, *names: str) -> bool:
        """True when every one of these facts is known."""
        return all(getattr(self, name) is not None for name in names)


def facts_asked(kind: str, names: Iterable[str]) -> type[BaseModel]:
    """The facts one kind of case asks for, as a model of its own that refuses all others; in the family's order."""
    return asked_of(WorkPermitFacts, kind, names)

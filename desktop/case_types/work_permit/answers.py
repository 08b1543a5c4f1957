"""The questions of 外国人来华工作许可 applied for from abroad; the names of facts are those the rules ask for."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.case_types.work_permit.questions.ability import Ability, Conduct
from desktop.case_types.work_permit.questions.category import Category
from desktop.case_types.work_permit.questions.claims import Graduate, OverAge, Teacher
from desktop.case_types.work_permit.questions.held import FormerPermit
from desktop.case_types.work_permit.questions.hiring import HIRING_CHECKS, Hiring
from desktop.case_types.work_permit.questions.history import HISTORY_CHECKS, History
from desktop.case_types.work_permit.questions.local import Local, bonus_has_basis
from desktop.case_types.work_permit.questions.post import Post
from desktop.case_types.work_permit.questions.visa import Visa, applied_from_abroad
from desktop.forms.complaints import CrossCheck


# Pydantic lists the questions of the last base first.
class WorkPermitAnswers(
    History, OverAge, Graduate, Teacher, Local, Conduct, Ability, FormerPermit, Visa, Hiring, Post, Category
):  # fmt: skip
    """What the officer types for a work permit."""

    cross_checks: ClassVar[tuple[CrossCheck, ...]] = (
        *HIRING_CHECKS,
        applied_from_abroad,
        bonus_has_basis,
        *HISTORY_CHECKS,
    )


# What belongs to one application alone (F4 leaves it out): numbers of approvals, and careers with names in them.
NEVER_COPIED: Final = ("local_bonus_basis", "over_age_approval", "graduated_on", "education", "work")

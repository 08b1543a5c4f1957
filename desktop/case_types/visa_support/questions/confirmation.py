"""What is asked for a confirmation letter beside class A: the visa wanted, and whether the family comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.visa_support.questions.visit import DAYS
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

YEARS: Final = {"unit": N_("年")}


class TalentVisa(Answers):
    """The R visa that is wanted."""

    planned_entry_on: date = Field(title=N_("拟入境日期"))
    visa_years: Annotated[int, Field(ge=1, le=20)] = Field(
        title=N_("拟申请的签证有效期"), description=N_("5至10年，多次入境"), json_schema_extra=dict(YEARS)
    )
    stay_days: Annotated[int, Field(ge=1, le=400)] = Field(
        title=N_("每次停留天数"), description=N_("不超过180日"), json_schema_extra=dict(DAYS)
    )
    family_joins: bool = Field(
        title=N_("家属随同申请"),
        description=N_("配偶和未成年子女，有效期相同、多次入境；名单在“申请人·随行家属”里填写"),
    )


def entry_ahead(answers: TalentVisa, day: date | None) -> Iterator[Complaint]:
    """Nobody plans to enter yesterday."""
    if day is not None and answers.planned_entry_on < day:
        yield complaint("planned_entry_on", N_("拟入境日期不能早于今天。"))


TALENT_VISA: Final = Section(
    N_("入境和签证"),
    ("planned_entry_on", ("visa_years", "stay_days"), ("visa_post", "applicant_outside_china"), "family_joins"),
)

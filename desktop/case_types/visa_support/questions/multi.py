"""What is asked for a visa of several years: the post, how long and how often, and how earlier visits went."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.visa_support.choices import POST_LEVELS
from desktop.case_types.visa_support.questions.confirmation import YEARS
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class PastVisit(Answers):
    """An earlier visit."""

    entered_on: date = Field(title=N_("入境日期"))
    left_on: date = Field(title=N_("出境日期"))
    visa: Line = Field(title=N_("签证或证件"))
    purpose: Line = Field(title=N_("事由"))


class Level(Answers):
    """What the person is."""

    post_level: Annotated[str, POST_LEVELS] = Field(title=N_("人才类型"))
    post_proof: Line = Field(title=N_("任职或资格证明"), description=N_("如：任职证明、董事会决议、工程师证书"))


class YearsWanted(Answers):
    """How long the visa shall last."""

    visa_years: Annotated[int, Field(ge=1, le=20)] = Field(
        title=N_("拟申请的签证有效期"), description=N_("不超过5年"), json_schema_extra=dict(YEARS)
    )


class Visits(Answers):
    """How earlier visits went."""

    past_visits: list[PastVisit] = Field(
        default_factory=list, max_length=60, title=N_("以往入出境记录"), description=N_("近两年的，逐次填写")
    )
    good_conduct: bool = Field(title=N_("以往在华无非法居留、非法就业等记录"))


def visits_in_order(answers: Visits, day: date | None) -> Iterator[Complaint]:
    """One leaves after one enters, and what is past is not tomorrow."""
    for row, visit in enumerate(answers.past_visits):
        if visit.left_on < visit.entered_on:
            yield complaint("past_visits", N_("出境日期不能早于入境日期。"), row=row, column="left_on")
        elif day is not None and visit.entered_on > day:
            yield complaint("past_visits", N_("入境日期不能晚于今天。"), row=row, column="entered_on")


LEVEL: Final = Section(N_("人才"), (("invitee_employer", "invitee_post"), ("post_level", "post_proof")))
WANTED: Final = Section(
    N_("拟申请的签证"), (("visa_years", "visa_entries"), "stay_days", "visit_reason"),
    note=N_("区内企业邀请的高级管理人才、专业技术人才；有效期由签证机关决定。"),
)  # fmt: skip
VISITS: Final = Section(N_("以往入出境"), ("past_visits", "good_conduct"))

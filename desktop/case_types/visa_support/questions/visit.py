"""The visit: why, from when to when, where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.visa_support.choices import ENTRIES, PURPOSES, VISA_TYPES
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

DAYS: Final = {"unit": N_("日")}


class Reason(Answers):
    """Why."""

    visit_reason: Paragraph = Field(
        title=N_("来华事由"), description=N_("写明做什么、为什么须本人来，两三句话"),
        json_schema_extra={"editor": "long_text"},
    )  # fmt: skip


class Days(Answers):
    """From when to when."""

    arrive_on: date = Field(title=N_("抵达日期"))
    leave_on: date = Field(title=N_("离开日期"))


class Places(Answers):
    """Where."""

    visit_places: Line = Field(title=N_("访问地点"), description=N_("城市和单位，如：长春市，演示光电有限公司"))


class Stay(Answers):
    """How often, and how long at a time."""

    visa_entries: Annotated[str, ENTRIES] = Field(title=N_("入境次数"))
    stay_days: Annotated[int, Field(ge=1, le=400)] = Field(
        title=N_("每次停留天数"), description=N_("首尾两日都算；多次入境的填最长的一次"), json_schema_extra=dict(DAYS)
    )


class Purpose(Answers):
    """Which visa for what."""

    visa_type: Annotated[str, VISA_TYPES] = Field(title=N_("签证种类"))
    visit_purpose: Annotated[str, PURPOSES] = Field(
        title=N_("事由类别"), description=N_("决定该办哪一种签证；受聘工作的不能用邀请函")
    )
    paid_in_china: bool = Field(
        title=N_("由境内单位支付报酬"), description=N_("工资、劳务费等；代为承担旅费食宿的不算")
    )


class English(Answers):
    """The English of what the house cannot translate; the letter stands in both languages."""

    visit_reason_en: Paragraph | None = Field(
        None, title=N_("来华事由（英文）"), description=N_("不填的，英文部分只印事由类别"),
        json_schema_extra={"editor": "long_text"},
    )  # fmt: skip
    visit_places_en: Line | None = Field(
        None, title=N_("访问地点（英文）"), description=N_("如：Changchun, Demo Photonics Co., Ltd.")
    )


def days_in_order(answers: Days, _day: date | None) -> Iterator[Complaint]:
    """One leaves after one comes."""
    if answers.leave_on < answers.arrive_on:
        yield complaint("leave_on", N_("离开日期不能早于抵达日期。"))


def stay_fits(answers: Days, _day: date | None) -> Iterator[Complaint]:
    """A single stay is exactly as long as the visit; none is longer."""
    stay, entries = getattr(answers, "stay_days", None), getattr(answers, "visa_entries", "")
    span = (answers.leave_on - answers.arrive_on).days + 1
    if span < 1 or not isinstance(stay, int):
        return
    if entries == "single" and stay != span:
        yield complaint("stay_days", N_("一次入境的，停留天数应为 {days} 日（首尾两日都算）。"), days=span)


VISIT_DAYS: Final = ("arrive_on", "leave_on")
ENGLISH: Final = Section(
    N_("英文"),
    ("visit_reason_en", "visit_places_en"),
    note=N_("函件中英文对照；姓名照护照，日期、国籍、关系、费用由程序译出。"),
)

"""The schedule of a visit, stretch by stretch, without a hole from arrival to departure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.visa_support.questions.visit import Days
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Stretch(Answers):
    """Some days in one place."""

    from_day: date = Field(title=N_("自"))
    until_day: date = Field(title=N_("至"))
    place: Line = Field(title=N_("地点、接待单位"))
    activity: Line = Field(title=N_("活动内容"))


class Schedule(Days):
    """The stretches."""

    schedule: list[Stretch] = Field(
        default_factory=list,
        max_length=60,
        title=N_("日程安排"),
        description=N_("逐段填写，首尾与抵离日期一致，中间不空"),
    )


def uncovered(stretches: Sequence[Stretch], arrive: date, leave: date) -> date | None:
    """The first day of a visit that no stretch speaks of; None when all do."""
    day = arrive
    for stretch in sorted(stretches, key=lambda one: one.from_day):
        if stretch.from_day > day:
            break
        day = max(day, stretch.until_day + timedelta(days=1))
    return None if day > leave else day


def schedule_whole(answers: Schedule, _day: date | None) -> Iterator[Complaint]:
    """From arrival to departure without a hole, no stretch outside and none that ends before it begins."""
    if not answers.schedule:
        yield missing("schedule", N_("请逐段填写日程安排。"))
        return
    if answers.leave_on < answers.arrive_on:
        return
    for row, stretch in enumerate(answers.schedule):
        if stretch.until_day < stretch.from_day:
            yield complaint("schedule", N_("日程结束不能早于开始。"), row=row, column="until_day")
        elif stretch.from_day < answers.arrive_on or stretch.until_day > answers.leave_on:
            yield complaint("schedule", N_("日程超出抵离日期。"), row=row, column="from_day")
    hole = uncovered(answers.schedule, answers.arrive_on, answers.leave_on)
    if hole is not None:
        yield complaint("schedule", N_("{day} 没有日程安排。"), day=hole.isoformat())


SCHEDULE: Final = Section(N_("日程"), ("schedule",))

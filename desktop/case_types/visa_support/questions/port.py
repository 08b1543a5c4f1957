"""What is asked for a visa at the port: why it is urgent, where and how somebody arrives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.visa_support.choices import URGENT
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Urgency(Answers):
    """Why it cannot wait."""

    urgent_reason: Annotated[str, URGENT] = Field(
        title=N_("紧急入境的原因"), description=N_("不紧急的，应当在驻外使领馆申请签证")
    )
    confirmation_number: Line | None = Field(
        None, title=N_("确认函编号"), description=N_("持有外国高端人才确认函的填写")
    )


class Arrival(Answers):
    """Where, when and how."""

    entry_port: Line = Field(title=N_("入境口岸"), description=N_("如：长春龙嘉国际机场；须为可以办理口岸签证的口岸"))
    arrive_on: date = Field(title=N_("抵达日期"))
    arrives_by: Line = Field(title=N_("交通工具"), description=N_("航班、车次或船次，如 KE823"))


def arrives_ahead(answers: Arrival, day: date | None) -> Iterator[Complaint]:
    """Support comes before the arrival."""
    if day is not None and answers.arrive_on < day:
        yield complaint("arrive_on", N_("抵达日期不能早于今天。"))


URGENCY: Final = Section(N_("紧急原因"), ("urgent_reason", "visit_reason", "confirmation_number"))
ARRIVAL: Final = Section(
    N_("入境"), (("entry_port", "arrive_on"), ("arrives_by", "visa_entries"), "stay_days")
)

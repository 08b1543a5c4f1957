"""Coming from abroad: the planned entry, and the mission the permit notice is sent to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Place
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Residence(Answers):
    """Where the person last lived for a year: which no-crime certificate is asked for."""

    usual_residence: Place | None = Field(
        None, title=N_("经常居住地"), description=N_("最近连续居住一年以上的国家或地区")
    )


class Visa(Residence):
    """The way in."""

    planned_entry_on: date | None = Field(None, title=N_("拟入境日期"))
    visa_post: Line = Field(
        title=N_("拟申请签证的驻外使领馆"), description=N_("工作许可通知将推送到这里，如：中国驻韩国大使馆")
    )
    applicant_outside_china: bool = Field(title=N_("申请人现在境外"), description=N_("本事项须由境外申请"))


def applied_from_abroad(answers: Visa, _day: date | None) -> Iterator[Complaint]:
    """This kind of case is for applicants outside China."""
    if not answers.applicant_outside_china:
        yield complaint("applicant_outside_china", N_("申请人已在境内的，应当按境内申请办理，不用本事项。"))


VISA: Final = Section(
    N_("签证"),
    (
        "visa_post",
        ("applicant_outside_china", "usual_residence"),
        ("held_permit_until", "same_post"),
        "work_proof_filed_before",
    ),
)

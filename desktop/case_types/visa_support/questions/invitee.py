"""Who is invited beside what the passport says: where the person works, and where the visa will be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Invitee(Answers):
    """Where the invited person works."""

    invitee_employer: Line = Field(title=N_("被邀请人所在单位"), description=N_("境外的工作单位或机构，照名片填写"))
    invitee_post: Line = Field(title=N_("被邀请人职务"))


class Mission(Answers):
    """Where the visa is asked for."""

    visa_post: Line = Field(title=N_("申请签证的驻外使领馆"), description=N_("如：中国驻韩国大使馆"))


class Abroad(Mission):
    """The same, for papers that go out to somebody who is not here."""

    applicant_outside_china: bool = Field(title=N_("被邀请人现在境外"))


def asked_from_abroad(answers: Abroad, _day: date | None) -> Iterator[Complaint]:
    """Visas are asked for abroad."""
    if not answers.applicant_outside_china:
        yield complaint("applicant_outside_china", N_("签证在境外申请；人已在境内的，请向出入境机构咨询换发。"))


INVITEE_LINES: Final = (("invitee_employer", "invitee_post"),)
INVITEE: Final = Section(
    N_("被邀请人"), INVITEE_LINES, note=N_("姓名、国籍、护照在“申请人”里填写，印在函上的与护照一致。")
)

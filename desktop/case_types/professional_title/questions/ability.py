"""Education, titles, skills and work: what the years are counted by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.choices import DIRECT_WAYS, EXAM_LINES
from desktop.case_types.professional_title.questions.background import when
from desktop.case_types.professional_title.questions.held import (
    Appointment,
    Education,
    Insurance,
    Pause,
    Qualification,
    SkillGrade,
    TitleHeld,
    Work,
)
from desktop.forms.complaints import Complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Learned(Answers):
    """The diplomas, the highest first."""

    education: list[Education] = Field(
        min_length=1, max_length=8, title=N_("学历"), description=N_("最高学历写在第一行；后取得的学历都要写")
    )


class Holds(Answers):
    """The titles and what counts as one."""

    titles: list[TitleHeld] = Field(
        default_factory=list, max_length=10, title=N_("已有职称"),
        description=N_("现职称写在第一行；转过系列的，原职称也要写；没有职称的不填"),
    )  # fmt: skip
    qualifications: list[Qualification] = Field(
        default_factory=list, max_length=10, title=N_("职业资格"), description=N_("与职称对应的，可视同具有相应职称")
    )
    skills: list[SkillGrade] = Field(
        default_factory=list, max_length=6, title=N_("职业技能等级"), description=N_("高技能人才贯通申报的填写")
    )


class Appointed(Answers):
    """The posts the titles were appointed to."""

    appointments: list[Appointment] = Field(
        default_factory=list, max_length=10, title=N_("聘任情况"), description=N_("聘任至不填表示至今")
    )


class Entitled(Answers):
    """What lets somebody apply without the usual steps, and the exam of the series that ask for one."""

    direct_way: Annotated[str, DIRECT_WAYS] | None = Field(None, title=N_("直接申报的途径"))
    from_office_on: date | None = Field(None, title=N_("由机关、部队转到企业之日"))
    deemed_from: date | None = Field(
        None, title=N_("视同具备助理级之日"), description=N_("主管部门认可视同的填写；如硕士毕业入职")
    )
    exam_passed_on: date | None = Field(
        None, title=N_("考试合格日期"), description=N_("会计、经济、统计、审计等考评结合的副高级")
    )
    exam_line: Annotated[str, EXAM_LINES] | None = Field(None, title=N_("达到的合格线"))


class InPost(Answers):
    """The post somebody is in, and whether the probation was found fit."""

    post: Line | None = Field(None, title=N_("现岗位"))
    post_since: date | None = Field(None, title=N_("到现岗位（从事本专业）之日"))
    post_related: bool | None = Field(None, title=N_("岗位与申报专业对口"))
    fit_assessed: bool | None = Field(
        None, title=N_("见习（试用）期满考核合格"), description=N_("初级申报须有单位考核意见")
    )


class Worked(Answers):
    """The career, and whether the insurance tells the same."""

    work: list[Work] = Field(
        default_factory=list, max_length=30, title=N_("工作经历"),
        description=N_("从参加工作写起；截止日期不填表示至今"),
    )  # fmt: skip
    pauses: list[Pause] = Field(
        default_factory=list, max_length=20, title=N_("不计入年限的期间"),
        description=N_("脱离本专业、脱产学习等；产假、带薪进修、批准的离岗创业不扣"),
    )  # fmt: skip
    insurance: list[Insurance] = Field(
        default_factory=list, max_length=30, title=N_("养老保险缴费"), description=N_("近3年；缴费至不填表示至今")
    )
    insurance_explained: bool | None = Field(None, title=N_("缴费与单位、经历不一致，已书面说明"))
    insurance_note: Line | None = Field(
        None, title=N_("不一致的原因"), description=N_("分公司代缴、派遣、补缴等；一致的不填")
    )


def titles_dated(answers: Holds, _day: date | None) -> Iterator[Complaint]:
    """Every title has the day it counts from, and the certificate it stands on."""
    for row, one in enumerate(answers.titles):
        if one.passed_on is None and one.document_day is None and one.last_exam_day is None:
            yield missing("titles", N_("请填写取得日期。"), row=row, column="passed_on")
        if not one.document:
            yield missing("titles", N_("请填写证书编号或文号。"), row=row, column="document")


EDUCATION: Final = Section(N_("学历"), ("education",))
TITLES: Final = Section(
    N_("现职称"), ("titles",), note=N_("取得日期按评审通过之日；考试取得的填最后一科考试日期。")
)
APPOINTED: Final = Section(N_("聘任"), ("appointments",))
QUALIFICATIONS: Final = Section(
    N_("职业资格"), ("qualifications",), shown_when=when("qualified", "qualifications")
)
SKILLS_HELD: Final = Section(N_("职业技能等级"), ("skills",), shown_when=when("skilled", "skills"))
POST: Final = Section(N_("岗位"), (("post", "post_since"), ("post_related", "fit_assessed")))
CAREER: Final = Section(N_("工作经历"), ("work",))
AWAY: Final = Section(N_("不计入年限的期间"), ("pauses",), shown_when=when("away", "pauses"))
MOVED: Final = Section(
    N_("直接申报"), (("direct_way", "from_office_on"), "deemed_from"),
    shown_when=when("moved", "direct_way", "from_office_on", "deemed_from"),
)  # fmt: skip
EXAM: Final = Section(
    N_("高级资格考试"), (("exam_passed_on", "exam_line"),), shown_when=when("exam", "exam_passed_on", "exam_line")
)
INSURANCE: Final = Section(N_("社会保险"), ("insurance", "insurance_explained", "insurance_note"))

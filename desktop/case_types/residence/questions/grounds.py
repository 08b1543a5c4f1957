"""The ground of a stay: a work permit, a start-up, an internship, a family."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import DocumentNumber, Line, Paragraph
from desktop.case_types.residence.choices import (
    DEGREES,
    ENDORSEMENTS,
    FOREIGN,
    HOSTS,
    RELATIONS,
    STARTUP_PATHS,
    STARTUP_PROOFS,
    STUDENTS,
)
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Working(Answers):
    """The work permit and the contract the stay rests on."""

    permit_number: DocumentNumber | None = Field(None, title=N_("工作许可编号"), description=N_("一人一号，终身不变"))
    permit_expires_on: date = Field(title=N_("工作许可有效期至"))
    contract_until: date = Field(title=N_("聘用合同至"))
    post: Line = Field(title=N_("职务"))
    same_employer: bool | None = Field(
        None, title=N_("用人单位与居留证件登记的一致"), description=N_("延期的填写；单位已变的先变更工作许可")
    )


class Starting(Answers):
    """Who founds what, and where the person graduated."""

    startup_path: Annotated[str, STARTUP_PATHS] = Field(title=N_("适用的情形"))
    school: Line = Field(title=N_("毕业院校"), description=N_("中文全称；境外院校可写原文"))
    school_confirmed: bool | None = Field(
        None, title=N_("已核对属于重点高校（国际知名高校）"), description=N_("名单待核；与出入境核对后填写")
    )
    school_basis: Line | None = Field(None, title=N_("核对依据"), description=N_("名单名称、年份或核对记录"))
    degree: Annotated[str, DEGREES] = Field(title=N_("取得的学位"))
    graduated_on: date = Field(title=N_("毕业日期"), description=N_("以毕业证书为准"))
    excellent: bool | None = Field(
        None, title=N_("有学校推荐或成绩证明"), description=N_("中国高校毕业的填写；“优秀”的标准待核")
    )
    startup_in_zone: bool = Field(title=N_("在国家级开发区内创业"))
    project: Line = Field(title=N_("创业项目"))
    project_says: Paragraph | None = Field(
        None, title=N_("项目说明"), json_schema_extra={"editor": "long_text"}
    )  # fmt: skip
    startup_proofs: list[Annotated[str, STARTUP_PROOFS]] = Field(title=N_("创业证明"), description=N_("至少一项"))
    hired: bool = Field(title=N_("已被单位聘用"), description=N_("已受聘的办工作类居留证件"))
    endorsement: Annotated[str, ENDORSEMENTS] | None = Field(
        None, title=N_("出入境管理机构确认的签注用词"), description=N_("“创业”“实习”两种写法都有，待核；确认后填写")
    )


class Interning(Answers):
    """Where somebody studies, where the internship is, from when to when."""

    student_of: Annotated[str, STUDENTS] = Field(title=N_("学生类别"))
    school: Line = Field(title=N_("就读院校"))
    in_study: bool = Field(title=N_("仍在读"))
    school_agrees: bool | None = Field(None, title=N_("所在学校同意"), description=N_("在华留学生填写"))
    invited: bool = Field(title=N_("有实习单位的邀请函"))
    host_known: bool | None = Field(
        None, title=N_("实习单位为知名企业或事业单位"), description=N_("“知名”的标准待核；与出入境确认后填写")
    )
    post: Line = Field(title=N_("实习岗位"))
    intern_from: date = Field(title=N_("实习自"))
    intern_until: date = Field(title=N_("实习至"), description=N_("不超过1年"))


class Joining(Answers):
    """Whom somebody joins, and how they are related."""

    relation: Annotated[str, RELATIONS] = Field(title=N_("申请人是其"))
    relation_proved: bool = Field(title=N_("有亲属关系证明"))
    host_kind: Annotated[str, HOSTS] = Field(title=N_("被团聚（随行）人"))
    host_name: Line = Field(title=N_("被团聚（随行）人姓名"))
    host_number: DocumentNumber | None = Field(None, title=N_("被团聚（随行）人证件号码"))
    host_until: date | None = Field(
        None, title=N_("被团聚（随行）人居留证件有效期至"), description=N_("中国公民的不填")
    )


def school_based(answers: Starting, day: date | None) -> Iterator[Complaint]:
    """What was confirmed of a school says by what; nobody has graduated tomorrow."""
    if answers.school_confirmed is not None and not answers.school_basis:
        yield missing("school_basis", N_("请写明核对的依据。"))
    if day is not None and answers.graduated_on > day:
        yield complaint("graduated_on", N_("毕业日期不能晚于今天。"))


def proofs_told(answers: Starting, _day: date | None) -> Iterator[Complaint]:
    """A start-up is shown by something; excellence is asked of graduates in China alone."""
    if not answers.startup_proofs:
        yield missing("startup_proofs", N_("请选定至少一项创业证明。"))
    if answers.startup_path != FOREIGN and answers.excellent is None:
        yield missing("excellent", N_("请确认有没有学校推荐或成绩证明。"))


def internship_in_order(answers: Interning, _day: date | None) -> Iterator[Complaint]:
    """An internship ends after it begins; who studies in China asks the school."""
    if answers.intern_until < answers.intern_from:
        yield complaint("intern_until", N_("实习至不能早于实习自。"))
    if answers.student_of == "china" and answers.school_agrees is None:
        yield missing("school_agrees", N_("在华留学生请确认学校是否同意。"))


def host_dated(answers: Joining, _day: date | None) -> Iterator[Complaint]:
    """A foreigner's paper has a last day."""
    if answers.host_kind != "citizen" and answers.host_until is None:
        yield missing("host_until", N_("请填写被团聚（随行）人居留证件的最后一日。"))


WORKING: Final = Section(
    N_("工作许可和合同"), (("permit_number", "permit_expires_on"), ("post", "contract_until"), "same_employer")
)
STARTING: Final = Section(
    N_("毕业院校"),
    (
        "startup_path", ("school", "graduated_on"), ("degree", "excellent"), ("school_confirmed", "school_basis"),
    ),
    note=N_("名单里没有的院校不算不符合；请与出入境管理机构核对。"),
)  # fmt: skip
PROJECT: Final = Section(
    N_("创业"), ("project", "startup_proofs", ("startup_in_zone", "hired"), "project_says", "endorsement")
)
INTERNING: Final = Section(
    N_("实习"),
    (
        ("student_of", "in_study"), ("school", "school_agrees"), ("invited", "host_known"), "post",
        ("intern_from", "intern_until"),
    ),
)  # fmt: skip
JOINING: Final = Section(
    N_("家属关系"),
    (("relation", "relation_proved"), ("host_kind", "host_until"), ("host_name", "host_number")),
)

"""What changes on a permit: before and after, and the day it changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Final, Protocol

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import DocumentNumber, Line, Paragraph
from desktop.case_types.work_permit.choices import CHANGE_ITEMS, OCCUPATIONS, RESIDENCE_KINDS
from desktop.case_types.work_permit.questions.units import YUAN, Yuan
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Changing(Answers):
    """What the change is about."""

    same_employer: bool = Field(title=N_("仍为同一聘用单位"), description=N_("已变换单位的按变换聘用单位办理"))
    change_items: list[Annotated[str, CHANGE_ITEMS]] = Field(title=N_("变更的内容"), description=N_("可以多选"))
    changed_on: date = Field(title=N_("变更发生日"), description=N_("自这一天起10个工作日内申请"))
    change_says: Paragraph | None = Field(
        None,
        title=N_("变更的原因和其他内容"),
        description=N_("选“其他”的写明变更前后的内容"),
        json_schema_extra={"editor": "long_text"},
    )


class Renamed(Answers):
    """The name and the passport as they were; as they are now they stand with the person."""

    name_before: Line | None = Field(
        None, title=N_("变更前的姓名"), description=N_("原护照上的拼写；变更后的姓名取自人员信息")
    )
    passport_before: DocumentNumber | None = Field(
        None, title=N_("变更前的护照号码"), description=N_("变更后的号码取自人员信息")
    )


class Moved(Answers):
    """The post as it will be; as it was it stands on the permit."""

    same_occupation: bool | None = Field(
        None, title=N_("职业不变"), description=N_("晋升等职务变更；职业改变的须重新申请")
    )
    post: Line | None = Field(None, title=N_("变更后的职务"))
    occupation: Annotated[str, OCCUPATIONS] | None = Field(None, title=N_("原岗位类别"))
    new_occupation: Annotated[str, OCCUPATIONS] | None = Field(None, title=N_("变更后的岗位类别"))
    duties: Paragraph | None = Field(
        None, title=N_("变更后的工作内容"), json_schema_extra={"editor": "long_text"}
    )  # fmt: skip


class PayIfRaised(Answers):
    """Pay and time in China, asked only where another class is applied for."""

    annual_pay_yuan: Yuan | None = Field(
        None, title=N_("年薪（税前）"), description=N_("由国内聘用单位支付"), json_schema_extra=YUAN
    )
    months_per_year_in_china: Annotated[float, Field(ge=0, le=12)] | None = Field(
        None, title=N_("每年在华工作时间"), json_schema_extra={"unit": N_("个月")}
    )


class ResidenceToo(Answers):
    """The residence paper, looked at where name or passport change."""

    residence_kind: Annotated[str, RESIDENCE_KINDS] | None = Field(None, title=N_("现持签证或居留证件"))
    residence_number: DocumentNumber | None = Field(None, title=N_("居留证件或签证号码"))
    residence_expires_on: date | None = Field(None, title=N_("居留证件或签证停留期至"))


class SaysBefore(Protocol):
    """Answers that tell what changes and how it was."""

    change_items: list[str]
    name_before: str | None
    passport_before: str | None


class SaysPost(Protocol):
    """Answers that tell what changes and which post follows."""

    change_items: list[str]
    post: str | None
    same_occupation: bool | None


def change_happened(answers: Changing, day: date | None) -> Iterator[Complaint]:
    """What has not happened yet is no change."""
    if day is not None and answers.changed_on > day:
        yield complaint("changed_on", N_("变更发生日不能晚于今天。"))


def others_told(answers: Changing, _day: date | None) -> Iterator[Complaint]:
    """Other changes are told in words."""
    if "other" in answers.change_items and not answers.change_says:
        yield missing("change_says", N_("选“其他”的，请写明变更前后的内容。"))


def before_told(answers: SaysBefore, _day: date | None) -> Iterator[Complaint]:
    """What changes is told as it was."""
    if "name" in answers.change_items and not answers.name_before:
        yield missing("name_before", N_("姓名变更的，请填写变更前的姓名。"))
    if "passport" in answers.change_items and not answers.passport_before:
        yield missing("passport_before", N_("护照号码变更的，请填写变更前的护照号码。"))


def post_told(answers: SaysPost, _day: date | None) -> Iterator[Complaint]:
    """A new post is named, and whether the occupation stays."""
    if "post" not in answers.change_items:
        return
    if not answers.post:
        yield missing("post", N_("职务变更的，请填写变更后的职务。"))
    if answers.same_occupation is None:
        yield missing("same_occupation", N_("职务变更的，请确认职业是否不变。"))


def changes(raw: Mapping[str, JsonValue], *items: str) -> bool:
    """True when one of these is among what changes."""
    chosen = raw.get("change_items")
    return isinstance(chosen, list) and any(item in chosen for item in items)


CHANGING: Final = Section(N_("变更"), ("same_employer", "change_items", "changed_on", "change_says"))
RENAMED: Final = Section(
    N_("姓名和护照"), (("name_before", "passport_before"),), shown_when=lambda raw: changes(raw, "name", "passport")
)
MOVED: Final = Section(
    N_("职务"),
    ("same_occupation", "post", ("occupation", "new_occupation"), "duties"),
    shown_when=lambda raw: changes(raw, "post"),
)
RESIDENCE_TOO: Final = Section(
    N_("签证和居留"),
    ("residence_kind", ("residence_number", "residence_expires_on")),
    shown_when=lambda raw: changes(raw, "name", "passport"),
)

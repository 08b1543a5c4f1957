"""Who the applicant is: what the forms print beside the identity card, and what bars from applying."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Annotated, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.professional_title.choices import EMPLOYMENT, PENALTIES, RETIRING
from desktop.case_types.professional_title.questions.choices import (
    CIRCUMSTANCES,
    FLUENCIES,
    HEALTH,
    LANGUAGES,
    POLITICAL,
)
from desktop.forms.complaints import Complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

THROUGH_AGENCY: Final = ("dispatched", "freelance")


class Background(Answers):
    """What stands on the first page of the form."""

    native_place: Line | None = Field(None, title=N_("出生地（籍贯）"), description=N_("如：吉林长春"))
    political_status: Annotated[str, POLITICAL] | None = Field(None, title=N_("政治面貌"))
    joined_party_on: Line | None = Field(None, title=N_("何时加入何党派"), description=N_("如：2012.06 加入中国共产党"))
    health: Annotated[str, HEALTH] | None = Field(None, title=N_("身体状况"))
    began_work_on: date | None = Field(None, title=N_("参加工作时间"))
    administrative_post: Line | None = Field(None, title=N_("行政职务"), description=N_("没有的填“无”"))
    administrative_since: date | None = Field(None, title=N_("任行政职务时间"))
    language: Annotated[str, LANGUAGES] | None = Field(None, title=N_("外语语种"))
    fluency: Annotated[str, FLUENCIES] | None = Field(None, title=N_("外语程度"))
    societies: Line | None = Field(
        None, title=N_("学术团体及职务"), description=N_("名称、职务、任职时间；没有的填“无”")
    )
    public_posts: Line | None = Field(None, title=N_("社会兼职"), description=N_("没有的填“无”"))


class Standing(Answers):
    """Whether somebody may apply at all."""

    retire_category: Annotated[str, RETIRING] | None = Field(
        None, title=N_("退休年龄类别"), description=N_("男性可以不选；管理、专业技术岗位的女职工一般按55周岁")
    )
    retired: bool = Field(title=N_("已办理退休"))
    extended_service_document: Line | None = Field(
        None, title=N_("延长退休（延聘）批准文号"), description=N_("超过法定退休年龄、经批准延聘的填写")
    )
    civil_servant: bool = Field(title=N_("公务员或参照公务员法管理的人员"))
    in_service: bool = Field(title=N_("在职在岗"))
    circumstances: list[Annotated[str, CIRCUMSTANCES]] = Field(
        default_factory=list, title=N_("另有下列情形"), description=N_("勾选后出现相应的栏目；都没有的不选")
    )
    employment: Annotated[str, EMPLOYMENT] = Field(title=N_("劳动关系"))
    agency_document: Line | None = Field(
        None, title=N_("人事代理（派遣）协议编号"), description=N_("劳务派遣、自由职业的须填写")
    )
    may_work: bool | None = Field(
        None, title=N_("持有效工作许可或永久居留身份证"), description=N_("外国人须持其中之一方可申报")
    )
    penalty_sort: Annotated[str, PENALTIES] | None = Field(
        None, title=N_("处分（处罚）种类"), description=N_("记过以上的处分期内不得申报；不选按记过以上")
    )
    penalty_until: date | None = Field(None, title=N_("处分期至"), description=N_("没有处分的不填"))
    ban_from: date | None = Field(None, title=N_("失信禁止申报自"), description=N_("诚信记录中有的自动提示"))
    ban_to: date | None = Field(None, title=N_("失信禁止申报至"))


def hired_told(answers: Standing, _day: date | None) -> Iterator[Complaint]:
    """Who is not hired by the unit itself comes through an agency, whose agreement is told."""
    if answers.employment in THROUGH_AGENCY and not answers.agency_document:
        yield missing("agency_document", N_("劳务派遣、自由职业的，请填写人事代理（派遣）协议编号。"))


def ban_told(answers: Standing, _day: date | None) -> Iterator[Complaint]:
    """A ban has both ends."""
    if answers.ban_from is not None and answers.ban_to is None:
        yield missing("ban_to")


def when(circumstance: str, *names: str) -> Callable[[Mapping[str, JsonValue]], bool]:
    """A part of the form that is seen when a circumstance was ticked, or something in it was told already."""

    def shows(raw: Mapping[str, JsonValue]) -> bool:
        ticked = raw.get("circumstances")
        return (isinstance(ticked, list) and circumstance in ticked) or any(raw.get(name) for name in names)

    return shows


BACKGROUND: Final = Section(
    N_("本人情况"),
    (
        ("native_place", "began_work_on"),
        ("political_status", "joined_party_on"),
        ("health", "public_posts"),
        ("administrative_post", "administrative_since"),
        ("language", "fluency"),
        "societies",
    ),
    note=N_("曾用名、民族在人员资料中填写；表上不留空项，没有的写“无”。"),
)
STANDING: Final = Section(
    N_("申报资格"), (("employment", "in_service"), ("retire_category", "retired"), "civil_servant", "circumstances")
)
def through_agency(raw: Mapping[str, JsonValue]) -> bool:
    """Whether somebody comes through an agency."""
    return raw.get("employment") in THROUGH_AGENCY or bool(raw.get("agency_document"))


AGENCY: Final = Section(N_("派遣和代理"), ("agency_document",), shown_when=through_agency)
FOREIGNER: Final = Section(N_("外国人"), ("may_work",), shown_when=when("foreigner", "may_work"))
EXTENDED: Final = Section(
    N_("延聘"), ("extended_service_document",), shown_when=when("extended", "extended_service_document")
)
BARRED: Final = Section(
    N_("处分和诚信记录"), (("penalty_sort", "penalty_until"), ("ban_from", "ban_to")),
    shown_when=when("barred", "penalty_sort", "penalty_until", "ban_from", "ban_to"),
)  # fmt: skip
CIRCUMSTANTIAL: Final = (AGENCY, FOREIGNER, EXTENDED, BARRED)

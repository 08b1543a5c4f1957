"""A paper a person holds: what is asked about a permit, residence paper, visa, passport or contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

CREDENTIAL_KINDS: Final = OneOf(
    (
        Choice("permit", N_("外国人工作许可")),
        Choice("short_permit", N_("外国人工作许可（90日以下）")),
        Choice("residence", N_("居留证件")),
        Choice("permanent_residence", N_("外国人永久居留身份证")),
        Choice("visa", N_("签证")),
        Choice("passport", N_("护照")),
        Choice("contract", N_("聘用合同")),
        Choice("lease", N_("租房合同")),
        Choice("schooling", N_("子女就学")),
        Choice("talent_class", N_("人才类别")),
        Choice("settling_money", N_("安家补贴")),
        Choice("employment_form", N_("聘任制、档案封存")),
    )
)
CREDENTIAL_STATES: Final = OneOf(
    (
        Choice("alive", N_("有效")),
        Choice("replaced", N_("已更换")),
        Choice("cancelled", N_("已注销")),
        Choice("lapsed", N_("已失效")),
        Choice("lost", N_("已遗失")),
    )
)
TALENT_CLASSES: Final = OneOf(tuple(Choice(letter, f"{letter}类") for letter in "ABCDE"))
RESIDENCE_GROUNDS: Final = OneOf(
    (
        Choice("work", N_("工作")),
        Choice("startup", N_("创业")),
        Choice("internship", N_("实习")),
        Choice("family", N_("家属团聚、随行")),
        Choice("study", N_("学习")),
        Choice("other", N_("其他")),
    )
)
# The sort of residence paper behind each ground, by the keys of the questions of a case.
SORTS: Final = {"work": "work", "startup": "private", "internship": "private", "family": "reunion", "study": "study"}
PERMIT_CLASSES: Final = OneOf((Choice("A", N_("A类")), Choice("B", N_("B类")), Choice("C", N_("C类"))))


class CredentialAnswers(Answers):
    """What stands on the paper."""

    kind: Annotated[str, CREDENTIAL_KINDS] = Field(title=N_("证件种类"))
    number: Line | None = Field(None, title=N_("证件号码"))
    first_day: date | None = Field(None, title=N_("有效期自"))
    last_day: date = Field(title=N_("有效期至"))
    employer: Line | None = Field(None, title=N_("聘用单位"), description=N_("许可、合同载明的单位"))
    permit_class: Annotated[str, PERMIT_CLASSES] | None = Field(None, title=N_("许可类别"))
    post: Line | None = Field(None, title=N_("职务"))
    ground: Annotated[str, RESIDENCE_GROUNDS] | None = Field(None, title=N_("居留事由"))
    address: Line | None = Field(None, title=N_("住址"), description=N_("与住宿登记一致"))
    landlord: Line | None = Field(None, title=N_("出租方"))
    child: Line | None = Field(None, title=N_("子女姓名"))
    school: Line | None = Field(None, title=N_("学校和年级"))
    note: Line | None = Field(None, title=N_("备注"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def in_order(answers: CredentialAnswers, _day: date | None) -> Iterator[Complaint]:
    """A paper ends after it begins."""
    if answers.first_day is not None and answers.last_day < answers.first_day:
        yield complaint("last_day", N_("有效期至不能早于有效期自。"))
    if answers.kind == "lease" and not answers.address:
        yield missing("address", N_("请填写租住的地址。"))
    if answers.kind == "schooling" and not answers.school:
        yield missing("school", N_("请填写学校和年级。"))


def kept_of(answers: CredentialAnswers) -> dict[str, JsonValue]:
    """What is kept of a paper besides its number and days; a ground tells the sort of residence paper."""
    told: dict[str, JsonValue] = {name: getattr(answers, question) for name, question in KEPT.items()}
    told["residence_kind"] = SORTS.get(answers.ground or "")
    return {name: value for name, value in told.items() if value}


CredentialAnswers.cross_checks = (in_order,)


def _is(*kinds: str) -> Callable[[Mapping[str, JsonValue]], bool]:
    """Whether the paper is of one of these kinds; every section stands there while nobody said which it is."""

    def shows(raw: Mapping[str, JsonValue]) -> bool:
        return raw.get("kind") in kinds

    return shows


# What stands on a paper besides, by the name it is kept under and the question it is asked by.
KEPT: Final[Mapping[str, str]] = {
    "class": "permit_class", "post": "post", "ground": "ground", "address": "address", "landlord": "landlord",
    "child": "child", "school": "school", "note": "note",
}  # fmt: skip
CREDENTIAL_LAYOUT: Final = Layout(
    (
        Section(
            N_("证件"),
            ("kind", "number", ("first_day", "last_day")),
        ),
        Section(
            N_("许可和合同"),
            ("employer", ("permit_class", "post")),
            shown_when=_is("permit", "short_permit", "contract"),
        ),
        Section(N_("居留"), ("ground",), shown_when=_is("residence")),
        Section(N_("租房"), ("address", "landlord"), shown_when=_is("lease")),
        Section(N_("就学"), (("child", "school"),), shown_when=_is("schooling")),
        Section(N_("其他"), ("note",)),
    )
)


ENDINGS: Final = OneOf(
    (
        Choice("cancelled", N_("注销")),
        Choice("replaced", N_("更换")),
        Choice("lost", N_("遗失")),
        Choice("lapsed", N_("失效")),
    )
)


class EndingAnswers(Answers):
    """How a paper came to its end."""

    state: Annotated[str, ENDINGS] = Field(title=N_("终止方式"))
    on: date = Field(title=N_("终止日期"))
    why: Line = Field(title=N_("原因和依据"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def not_tomorrow(answers: EndingAnswers, day: date | None) -> Iterator[Complaint]:
    """What has not happened yet is not written down as an end."""
    if day is not None and answers.on > day:
        yield complaint("on", N_("终止日期不能晚于今天。"))


EndingAnswers.cross_checks = (not_tomorrow,)

ENDING_LAYOUT: Final = Layout((Section(N_("终止"), (("state", "on"), "why")),))

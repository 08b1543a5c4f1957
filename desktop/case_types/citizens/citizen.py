"""A Chinese citizen: what is asked about an applicant with an identity card, and where it stands on the form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.identity import citizen
from desktop.basics.identity.reading import Reading
from desktop.basics.language import N_
from desktop.case_types.entries import CitizenName, CitizenNumber, EMail, IdentityNumber, Line, Phone, Sex
from desktop.case_types.person import MARITAL
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

CHINA: Final = "CHN"
CHINESE: Final = OneOf((Choice(CHINA, N_("中国"), "China"),))
KIN: Final = OneOf(
    (
        Choice("spouse", N_("配偶")),
        Choice("child", N_("子女")),
        Choice("parent", N_("父母")),
        Choice("grandchild", N_("孙子女、外孙子女")),
    )
)


class Relative(Answers):
    """One member of a citizen's family."""

    relation: Annotated[str, KIN] = Field(title=N_("关系"))
    name: Line = Field(title=N_("姓名"))
    sex: Sex = Field(title=N_("性别"))
    birth_date: date = Field(title=N_("出生日期"))
    identity_number: IdentityNumber | None = Field(
        None, title=N_("身份证件号码"), description=N_("中国公民填身份证号码，外国人填护照号码")
    )


class CitizenAnswers(Answers):
    """What is known of a citizen; names shared with the foreigner's form mean the same."""

    citizen_number: CitizenNumber = Field(
        title=N_("公民身份号码"),
        description=N_("18位；录入后自动填写出生日期和性别。港澳台居民填居住证号码"),
    )
    chinese_name: CitizenName = Field(title=N_("姓名"), description=N_("与身份证一致"))
    former_names: Line | None = Field(None, title=N_("曾用名"))
    sex: Sex = Field(title=N_("性别"))
    birth_date: date = Field(title=N_("出生日期"))
    nationality: Annotated[str, CHINESE] = Field(title=N_("国籍"))
    ethnic_group: Line | None = Field(None, title=N_("民族"))
    marital_status: Annotated[str, MARITAL] | None = Field(None, title=N_("婚姻状况"))
    household_address: Line | None = Field(None, title=N_("户籍地址"), description=N_("与户口簿一致"))
    address: Line | None = Field(None, title=N_("现住址"))
    phone: Phone = Field(title=N_("联系电话"), description=N_("须是本人的，不能与单位的相同"))
    email: EMail | None = Field(None, title=N_("电子邮箱"), description=N_("须是本人的，不能与单位经办人的相同"))
    relatives: list[Relative] = Field(
        default_factory=list,
        max_length=30,
        title=N_("家庭成员"),
        description=N_("办理随迁、子女入学或配偶安置的须填写"),
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]
    fills: ClassVar[Mapping[str, Callable[[JsonValue], dict[str, JsonValue]]]]


def read_card(number: JsonValue) -> dict[str, JsonValue]:
    """The answers a citizen's number tells; empty while a check digit is wrong."""
    reading = citizen.check(number) if isinstance(number, str) else Reading(False)
    return {name: reading.says[name] for name in ("birth_date", "sex")} if reading.valid else {}


def card_agrees(person: CitizenAnswers, _day: date | None) -> Iterator[Complaint]:
    """The number tells birth date and sex; each difference is named at its own question."""
    says = citizen.check(person.citizen_number).says
    if says["birth_date"] != person.birth_date.isoformat():
        yield complaint("birth_date", N_("与公民身份号码不一致：号码为 {card}。"), card=says["birth_date"])
    if says["sex"] != person.sex:
        yield complaint("sex", N_("与公民身份号码不一致，请核对。"))


def born_in_time(person: CitizenAnswers, day: date | None) -> Iterator[Complaint]:
    """Nobody is born in the future or more than 120 years ago."""
    if day is not None and not (person.birth_date <= day and day.year - person.birth_date.year <= 120):
        yield complaint("birth_date", N_("出生日期不合常理，请核对。"))


CitizenAnswers.cross_checks = (card_agrees, born_in_time)
CitizenAnswers.fills = {"citizen_number": read_card}

CITIZEN_LAYOUT: Final = Layout(
    (
        Section(N_("居民身份证"), ("citizen_number", ("chinese_name", "former_names"), ("sex", "birth_date"))),
        Section(
            N_("基本信息"),
            (("nationality", "ethnic_group"), "marital_status", "household_address", "address"),
        ),
        Section(N_("联系方式"), (("phone", "email"),)),
        Section(N_("家庭成员"), ("relatives",)),
    )
)

# What is one citizen's own: copying it from somebody else (F4) could only be a mistake.
CITIZEN_NEVER_COPIED: Final = (
    "citizen_number", "chinese_name", "former_names", "birth_date", "phone", "email", "relatives",
)  # fmt: skip

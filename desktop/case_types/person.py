"""A person: what every kind of case asks about the applicant, and where it stands on the form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.identity import latin, mrz, permanent_resident
from desktop.basics.identity.reading import Reading
from desktop.basics.language import N_
from desktop.case_types.entries import (
    ChineseName,
    CitizenNumber,
    DocumentNumber,
    EMail,
    LatinName,
    Line,
    Nationality,
    PassportLines,
    PermanentResidentNumber,
    Phone,
    Place,
    Sex,
)
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

MARITAL: Final = OneOf(
    (
        Choice("single", N_("未婚")),
        Choice("married", N_("已婚")),
        Choice("divorced", N_("离异")),
        Choice("widowed", N_("丧偶")),
    )
)
PASSPORT_TYPES: Final = OneOf(
    (
        Choice("ordinary", N_("普通护照")),
        Choice("service", N_("公务护照")),
        Choice("diplomatic", N_("外交护照")),
        Choice("other", N_("其他旅行证件")),
    )
)
RELATIONS: Final = OneOf(
    (
        Choice("spouse", N_("配偶")),
        Choice("child", N_("子女")),
        Choice("parent", N_("父母")),
        Choice("parent_in_law", N_("配偶的父母")),
    )
)


class FamilyMember(Answers):
    """One accompanying family member."""

    relation: Annotated[str, RELATIONS] = Field(title=N_("关系"))
    name: Line = Field(title=N_("姓名"), description=N_("与护照一致"))
    sex: Sex = Field(title=N_("性别"))
    birth_date: date = Field(title=N_("出生日期"))
    nationality: Nationality = Field(title=N_("国籍"))
    passport_number: DocumentNumber = Field(title=N_("护照号码"))


class PersonAnswers(Answers):
    """What is known of a person; the names of facts (`birth_date` …) are those the rules ask for."""

    surname: LatinName = Field(title=N_("姓（护照拼写）"), description=N_("英文字母，与护照机读码一致"))
    given_names: LatinName | None = Field(None, title=N_("名（护照拼写）"), description=N_("护照上没有名的可以不填"))
    chinese_name: ChineseName | None = Field(None, title=N_("中文姓名"), description=N_("曾有中国国籍的必须填写"))
    native_name: Line | None = Field(
        None, title=N_("原文姓名"), description=N_("本国文字的写法，如 김민수、Иванов Иван")
    )
    former_names: Line | None = Field(None, title=N_("曾用名"))
    sex: Sex = Field(title=N_("性别"))
    birth_date: date = Field(title=N_("出生日期"))
    birth_place: Line | None = Field(None, title=N_("出生地"), description=N_("国家和城市"))
    nationality: Nationality = Field(title=N_("国籍"))
    former_chinese_national: bool = Field(title=N_("曾有中国国籍"))
    passports_held: list[Place] = Field(
        default_factory=list, title=N_("曾持护照的国家或地区"), description=N_("至少包括现在的国籍")
    )
    marital_status: Annotated[str, MARITAL] | None = Field(None, title=N_("婚姻状况"))
    passport_lines: PassportLines | None = Field(
        None,
        title=N_("护照机读码"),
        description=N_("护照资料页最下面两行，各44位；录入后自动填写姓名、号码和日期"),
        json_schema_extra={"editor": "long_text"},
    )
    passport_type: Annotated[str, PASSPORT_TYPES] = Field(title=N_("护照类型"))
    passport_number: DocumentNumber = Field(title=N_("护照号码"))
    passport_issued_on: date = Field(title=N_("护照签发日期"))
    passport_expires_on: date = Field(title=N_("护照有效期至"))
    citizen_number: CitizenNumber | None = Field(
        None, title=N_("公民身份号码"), description=N_("曾有中国国籍，或持港澳台居民居住证的填写")
    )
    permanent_resident_number: PermanentResidentNumber | None = Field(
        None, title=N_("外国人永久居留身份证号码"), description=N_("新号码18位以9开头，旧号码15位，都可以")
    )
    email: EMail = Field(title=N_("电子邮箱"), description=N_("须是本人的，不能与单位经办人的相同"))
    phone: Phone | None = Field(None, title=N_("在华联系电话"), description=N_("须是本人的，不能与单位的相同"))
    address_abroad: Line | None = Field(None, title=N_("境外住址"))
    emergency_contact: Line | None = Field(None, title=N_("紧急联系人"))
    emergency_phone: Phone | None = Field(None, title=N_("紧急联系人电话"))
    family: list[FamilyMember] = Field(
        default_factory=list,
        max_length=30,
        title=N_("随行家属"),
        description=N_("配偶、未满18周岁的子女、父母和配偶的父母；中国公民不填。证明材料无须认证"),
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]
    fills: ClassVar[Mapping[str, Callable[[JsonValue], dict[str, JsonValue]]]]


# What a machine-readable zone says, beside the question it answers.
ZONE_QUESTIONS: Final = {
    "surname": "surname",
    "given_names": "given_names",
    "number": "passport_number",
    "nationality": "nationality",
    "birth_date": "birth_date",
    "sex": "sex",
    "expires_on": "passport_expires_on",
}


def read_zone(lines: JsonValue) -> dict[str, JsonValue]:
    """The answers passport lines tell; empty while they cannot be read or a check digit is wrong."""
    reading = mrz.check(lines) if isinstance(lines, str) else Reading(False)
    if not reading.valid:
        return {}
    told: dict[str, JsonValue] = {
        question: reading.says[key] for key, question in ZONE_QUESTIONS.items() if key in reading.says
    }
    return told | ({"passport_type": "ordinary"} if reading.says.get("kind") in {"P", "PP"} else {})


def zone_agrees(person: PersonAnswers, day: date | None) -> Iterator[Complaint]:
    """The passport's lines and the answers say the same; each difference is named at its own question."""
    if person.passport_lines is None:
        return
    says = mrz.check(person.passport_lines, day).says
    yield from _names_agree(person, says)
    given = {
        "passport_number": person.passport_number,
        "nationality": person.nationality,
        "birth_date": person.birth_date.isoformat(),
        "sex": person.sex,
        "passport_expires_on": person.passport_expires_on.isoformat(),
    }
    for key, question in ZONE_QUESTIONS.items():
        if question in given and key in says and says[key] != given[question]:
            yield complaint(question, N_("与护照机读码不一致：机读码为 {zone}。"), zone=says[key])


def _names_agree(person: PersonAnswers, says: Mapping[str, str]) -> Iterator[Complaint]:
    if "surname" not in says:
        return  # only the second line was typed
    for question, typed in (("surname", person.surname), ("given_names", person.given_names or "")):
        zone = says.get(question, "")
        cut = len(says["surname"]) + len(says.get("given_names", "")) >= 36  # a zone has room for 39 signs
        same = latin.agree(typed, zone) or (cut and typed.replace(" ", "").startswith(zone.replace(" ", "")))
        if not same:
            yield complaint(question, N_("与护照机读码不一致：机读码为 {zone}。"), zone=zone or "（空）")


def chinese_name_given(person: PersonAnswers, _day: date | None) -> Iterator[Complaint]:
    """A former Chinese national gives the Chinese name."""
    if person.former_chinese_national and not person.chinese_name:
        yield missing("chinese_name", N_("曾有中国国籍的，必须填写中文姓名。"))


def passport_dates_in_order(person: PersonAnswers, _day: date | None) -> Iterator[Complaint]:
    """Born, then issued, then expired."""
    if person.passport_expires_on <= person.passport_issued_on:
        yield complaint("passport_expires_on", N_("有效期应当晚于签发日期。"))
    if person.passport_issued_on < person.birth_date:
        yield complaint("passport_issued_on", N_("签发日期不能早于出生日期。"))


def birth_is_past(person: PersonAnswers, day: date | None) -> Iterator[Complaint]:
    """Nobody is born in the future or more than 120 years ago."""
    if day is not None and not 0 <= day.year - person.birth_date.year <= 120:
        yield complaint("birth_date", N_("出生日期不合常理，请核对。"))
    elif day is not None and person.birth_date > day:
        yield complaint("birth_date", N_("出生日期不能晚于今天。"))


def resident_card_agrees(person: PersonAnswers, _day: date | None) -> Iterator[Complaint]:
    """The permanent-resident number tells birth date and sex; the nationality in it is the one at first issue."""
    if person.permanent_resident_number is None:
        return
    says = permanent_resident.check(person.permanent_resident_number).says
    if says["birth_date"] != person.birth_date.isoformat() or says["sex"] != person.sex:
        yield complaint("permanent_resident_number", N_("号码中的出生日期或性别与所填的不一致。"))


PersonAnswers.cross_checks = (
    zone_agrees,
    chinese_name_given,
    passport_dates_in_order,
    birth_is_past,
    resident_card_agrees,
)
PersonAnswers.fills = {"passport_lines": read_zone}

PERSON_LAYOUT: Final = Layout(
    (
        Section(
            N_("护照"),
            (
                "passport_lines",
                ("passport_type", "passport_number"),
                ("passport_issued_on", "passport_expires_on"),
            ),
        ),
        Section(
            N_("姓名"),
            (("surname", "given_names"), ("chinese_name", "native_name"), "former_names"),
        ),
        Section(
            N_("基本信息"),
            (
                ("sex", "birth_date"),
                ("nationality", "former_chinese_national"),
                ("birth_place", "marital_status"),
                "passports_held",
            ),
        ),
        Section(N_("其他证件"), (("citizen_number", "permanent_resident_number"),)),
        Section(
            N_("联系方式"),
            (("email", "phone"), "address_abroad", ("emergency_contact", "emergency_phone")),
        ),
        Section(N_("随行家属"), ("family",)),
    )
)


def person_name(raw: Mapping[str, JsonValue]) -> str:
    """How a person is called in lists: the Chinese name, else the passport's; "" while there is none."""
    latin_name = " ".join(str(raw[part]) for part in ("surname", "given_names") if raw.get(part))
    return str(raw.get("chinese_name") or latin_name)

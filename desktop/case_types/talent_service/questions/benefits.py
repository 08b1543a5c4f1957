"""住房、子女入学、配偶安置: what is asked in the services that hang on the class."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import IdentityNumber, Line, Sex
from desktop.case_types.talent_service.questions.held import (
    BROUGHT_IN,
    HELD,
    BroughtIn,
    HeldClass,
    class_told,
    contract_in_order,
)
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, OneOf

HOUSINGS: Final = OneOf(
    (
        Choice("flat", N_("人才公寓（租住）")),
        Choice("subsidy", N_("租房补贴")),
        Choice("long_use", N_("人才住房长期使用")),
        Choice("hostel", N_("求职期间免费住宿")),
    )
)
STAGES: Final = OneOf(
    (
        Choice("kindergarten", N_("幼儿园")),
        Choice("primary", N_("小学")),
        Choice("junior", N_("初中")),
        Choice("senior", N_("高中")),
    )
)
ENTRIES: Final = OneOf((Choice("start", N_("起始年级入学")), Choice("transfer", N_("转学"))))
CHILDREN: Final = OneOf((Choice("child", N_("子女")), Choice("grandchild", N_("直系孙辈"))))
FORMER: Final = OneOf(
    (
        Choice("civil_servant", N_("机关公务员（参公人员）")),
        Choice("institution", N_("事业单位")),
        Choice("state_firm", N_("国有企业")),
        Choice("private", N_("其他企业")),
        Choice("none", N_("未就业")),
    )
)


class HousingAnswers(BroughtIn, HeldClass):
    """住房安排."""

    housing_kind: Annotated[str, HOUSINGS] = Field(title=N_("申请的住房保障"))
    owns_house: bool = Field(title=N_("本人或配偶在本市有自有住房"))
    key_enterprise: bool | None = Field(None, title=N_("在重点（大型骨干）企业工作"))
    rent_years: Annotated[float, Field(ge=0, le=60)] | None = Field(
        None, title=N_("已连续租住人才住房"), json_schema_extra={"unit": N_("年")}
    )
    rent_yuan: Annotated[int, Field(ge=0, le=1_000_000)] | None = Field(
        None, title=N_("现租金（每月）"), json_schema_extra={"unit": N_("元")}
    )
    persons: Annotated[int, Field(ge=1, le=20)] | None = Field(
        None, title=N_("同住人数"), json_schema_extra={"unit": N_("人")}
    )
    wished_place: Line | None = Field(None, title=N_("意向房源或片区"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def rent_told(answers: HousingAnswers, _day: date | None) -> Iterator[Complaint]:
    """Long use rests on the years of rent."""
    if answers.housing_kind == "long_use" and answers.rent_years is None:
        yield missing("rent_years")


HousingAnswers.cross_checks = (class_told, contract_in_order, rent_told)
HOUSING: Final = Layout(
    (
        Section(
            N_("住房"),
            (
                ("housing_kind", "owns_house"),
                ("key_enterprise", "rent_years"),
                ("rent_yuan", "persons"),
                "wished_place",
            ),
        ),
        HELD,
        BROUGHT_IN,
    )
)


class SchoolingAnswers(BroughtIn, HeldClass):
    """子女入学: one child a case."""

    child_name: Line = Field(title=N_("学生姓名"))
    child_sex: Sex = Field(title=N_("学生性别"))
    child_birth_date: date = Field(title=N_("学生出生日期"))
    child_identity: IdentityNumber | None = Field(None, title=N_("学生身份证件号码"))
    child_relation: Annotated[str, CHILDREN] = Field(title=N_("与人才的关系"))
    school_stage: Annotated[str, STAGES] = Field(title=N_("学段"))
    school_entry: Annotated[str, ENTRIES] = Field(title=N_("入学方式"))
    grade: Line | None = Field(None, title=N_("拟入年级"), description=N_("如：小学三年级"))
    graduating_grade: bool = Field(title=N_("属毕业年级"))
    from_other_province: bool = Field(title=N_("由省外转入"))
    former_school: Line | None = Field(None, title=N_("现就读学校"))
    school_wished: Line | None = Field(None, title=N_("意向学校"))
    home_address: Line = Field(title=N_("现居住地址"), description=N_("就近入学以居住地为准"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def child_told(answers: SchoolingAnswers, day: date | None) -> Iterator[Complaint]:
    """A transfer comes from a school; a child is born."""
    if answers.school_entry == "transfer" and not answers.former_school:
        yield missing("former_school", N_("转学的，请填写现就读学校。"))
    if day is not None and answers.child_birth_date > day:
        yield complaint("child_birth_date", N_("出生日期不能晚于今天。"))


SchoolingAnswers.cross_checks = (class_told, contract_in_order, child_told)
SCHOOLING: Final = Layout(
    (
        Section(
            N_("学生"),
            (("child_name", "child_sex"), ("child_birth_date", "child_relation"), "child_identity"),
        ),
        Section(
            N_("入学"),
            (
                ("school_stage", "school_entry"),
                ("grade", "graduating_grade"),
                ("from_other_province", "former_school"),
                "school_wished",
                "home_address",
            ),
        ),
        HELD,
        BROUGHT_IN,
    )
)


class SpouseAnswers(BroughtIn, HeldClass):
    """配偶安置."""

    spouse_name: Line = Field(title=N_("配偶姓名"))
    spouse_identity: IdentityNumber = Field(title=N_("配偶身份证件号码"))
    spouse_former: Annotated[str, FORMER] = Field(title=N_("配偶原单位性质"))
    spouse_former_unit: Line | None = Field(None, title=N_("配偶原单位和职务"))
    spouse_education: Line | None = Field(None, title=N_("配偶学历、职称"))
    spouse_wish: Line = Field(title=N_("安置意愿"))
    former_unit_agrees: bool | None = Field(None, title=N_("原单位同意调出"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def former_unit_told(answers: SpouseAnswers, _day: date | None) -> Iterator[Complaint]:
    """Who worked before says where."""
    if answers.spouse_former != "none" and not answers.spouse_former_unit:
        yield missing("spouse_former_unit")


SpouseAnswers.cross_checks = (class_told, contract_in_order, former_unit_told)
SPOUSE: Final = Layout(
    (
        Section(
            N_("配偶"),
            (
                ("spouse_name", "spouse_identity"),
                ("spouse_former", "former_unit_agrees"),
                "spouse_former_unit",
                "spouse_education",
                "spouse_wish",
            ),
        ),
        HELD,
        BROUGHT_IN,
    )
)

"""The keys of choices among the facts, and what they are called."""

from __future__ import annotations

from typing import Literal

from pydantic.config import JsonDict

from desktop.basics.language import N_

Degree = Literal["none", "bachelor", "master", "doctor"]
Vocational = Literal["none", "senior_worker", "technician", "senior_technician"]
EmployerKind = Literal[
    "enterprise", "public_institution", "social_organisation", "foreign_office", "international_organisation"
]
Occupation = Literal["manager", "professional", "language_teacher", "skilled_worker", "other"]
GraduateOf = Literal["china", "foreign_known", "other"]
Region = Literal["northeast", "west", "poverty_county", "other"]

# What the choices are called; the words are message ids.
_NAMES: dict[str, JsonDict] = {
    "degree": {"none": N_("无学士学位"), "bachelor": N_("学士"), "master": N_("硕士"), "doctor": N_("博士")},
    "vocational": {
        "none": N_("无"),
        "senior_worker": N_("高级工"),
        "technician": N_("技师"),
        "senior_technician": N_("高级技师"),
    },
    "employer": {
        "enterprise": N_("企业"),
        "public_institution": N_("事业单位"),
        "social_organisation": N_("社会组织"),
        "foreign_office": N_("外国企业常驻代表机构"),
        "international_organisation": N_("国际组织驻华机构"),
    },
    "occupation": {
        "manager": N_("管理人员"),
        "professional": N_("专业技术人员"),
        "language_teacher": N_("外国语言教学人员"),
        "skilled_worker": N_("技能人员"),
        "other": N_("其他"),
    },
    "graduate_of": {
        "china": N_("中国境内高校"),
        "foreign_known": N_("境外知名高校"),
        "other": N_("其他院校"),
    },
    "region": {
        "northeast": N_("东北地区等老工业基地"),
        "west": N_("西部地区"),
        "poverty_county": N_("国家级贫困县等特别地区"),
        "other": N_("其他地区"),
    },
}


def named(choices: str) -> JsonDict:
    """The extra of a field whose choices have these names."""
    return {"choices": _NAMES[choices]}

"""Facts about the applicant."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, field_validator

from desktop.basics.language import N_
from desktop.case_types.ruled.base import CountryCode, FactQuestions, Years
from desktop.case_types.work_permit.choices import DEGREE_RECOGNITION
from desktop.case_types.work_permit.fact_questions.named import Degree, Vocational, named


class PersonFacts(FactQuestions):
    """What the person is and brings."""

    birth_date: date | None = Field(None, title=N_("出生日期"))
    nationality: CountryCode | None = Field(None, title=N_("国籍"), description=N_("三位字母代码，如 KOR"))
    degree: Degree | None = Field(None, title=N_("最高学位"), json_schema_extra=named("degree"))
    vocational: Vocational | None = Field(None, title=N_("职业资格"), json_schema_extra=named("vocational"))
    related_work_years: Years | None = Field(None, title=N_("相关工作年限"), json_schema_extra={"unit": "年"})
    hsk_level: Annotated[int, Field(ge=0, le=6)] | None = Field(None, title=N_("汉语水平考试等级"))
    former_chinese_national: bool | None = Field(None, title=N_("曾有中国国籍"))
    degree_taught_in_chinese: bool | None = Field(None, title=N_("以中文授课取得学士以上学位"))
    high_level_university: bool | None = Field(None, title=N_("毕业于高水平大学"))
    fortune_500_experience: bool | None = Field(None, title=N_("有世界五百强企业工作经历"))
    holds_patent: bool | None = Field(None, title=N_("拥有专利等知识产权"))
    consecutive_years_in_china: Years | None = Field(
        None, title=N_("连续在华工作年限"), json_schema_extra={"unit": "年"}
    )
    chinese_name: Annotated[str, Field(max_length=60)] | None = Field(None, title=N_("中文姓名"))
    no_criminal_record: bool | None = Field(None, title=N_("无犯罪记录"))
    healthy: bool | None = Field(None, title=N_("身体健康"))
    usual_residence: CountryCode | None = Field(
        None, title=N_("经常居住地"), description=N_("最近连续居住一年以上的国家或地区，三位字母代码")
    )
    degree_country: CountryCode | None = Field(None, title=N_("学位授予国家或地区"))
    degree_recognition: Annotated[str, DEGREE_RECOGNITION] | None = Field(None, title=N_("学历学位核实情况"))
    history_gap_free: bool | None = Field(None, title=N_("履历按月连续，无空档和重叠"))
    passport_expires_on: date | None = Field(None, title=N_("护照有效期至"))

    @field_validator("chinese_name")
    @classmethod
    def _name_without_blanks(cls, text: str | None) -> str | None:
        """Spaces are no name."""
        return None if text is None else text.strip()

"""Where the questions of a work permit stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.forms.layout import Layout, Section


def _claims(raw: Mapping[str, JsonValue], code: str) -> bool:
    lines = raw.get("lines")
    return isinstance(lines, list) and code in lines


def _teaches(raw: Mapping[str, JsonValue]) -> bool:
    return raw.get("occupation") == "language_teacher" or _claims(raw, "B3")


def _graduates(raw: Mapping[str, JsonValue]) -> bool:
    return _claims(raw, "GRAD")


LAYOUT: Final = Layout(
    (
        Section(N_("类别"), ("applied_class", "lines")),
        Section(
            N_("岗位"),
            (
                ("post", "occupation"),
                "duties",
                ("work_place", "work_region"),
                ("annual_pay_yuan", "months_per_year_in_china"),
                ("definite_employer", "post_needed"),
                "industry_regulated",
            ),
        ),
        Section(
            N_("聘用"),
            (
                ("hiring_form", "sending_unit"),
                ("contract_from", "contract_until"),
                "contract_elements",
                "contract_in_chinese",
                ("months_applied", "planned_entry_on"),
            ),
        ),
        Section(
            N_("签证"),
            ("visa_post", ("applicant_outside_china", "usual_residence")),
        ),
        Section(
            N_("学历和能力"),
            (
                ("degree", "degree_country"),
                ("major", "high_level_university"),
                ("vocational", "vocational_certificate"),
                ("hsk_level", "degree_taught_in_chinese"),
                ("related_work_years", "consecutive_years_in_china"),
                ("fortune_500_experience", "holds_patent"),
                ("no_criminal_record", "healthy"),
            ),
        ),
        Section(N_("教育经历"), ("education",)),
        Section(N_("工作经历"), ("work",)),
        Section(
            N_("外国语言教学"),
            (
                ("teaches_mother_tongue", "language_teaching_years"),
                ("language_degree", "teacher_certificate"),
                "language_certificate_hours",
            ),
            shown_when=_teaches,
        ),
        Section(
            N_("应届毕业生"),
            (
                ("graduate_of", "graduated_on"),
                ("graduate_average_score", "graduate_no_misconduct"),
                ("job_matches_major", "post_vacancy_advertised"),
            ),
            shown_when=_graduates,
        ),
        Section(
            N_("年龄放宽"),
            (
                ("over_age_zone_recommended", "over_age_approval"),
                ("over_age_health_certificate", "over_age_insurance_and_guarantee"),
            ),
            note=N_("只有61至65周岁、按开发区政策放宽年龄的才填写。"),
        ),
        Section(
            N_("地方数据"),
            (("local_bonus", "local_bonus_basis"), ("average_wage_month_yuan", "wage_area")),
            note=N_("没有依据的不填；平均工资一般在“政策”页登记一次。"),
        ),
    )
)

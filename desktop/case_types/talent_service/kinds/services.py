"""The six services of article 23 and the settling money: requests this office brings to another department."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.talent_service.facts import fact_model, facts_of
from desktop.case_types.talent_service.judging.judge import Service, judge_service
from desktop.case_types.talent_service.kinds.own import FAMILY
from desktop.case_types.talent_service.kinds.starting import starts_with_class, writes_money, writes_schooling
from desktop.case_types.talent_service.materials import materials_of
from desktop.case_types.talent_service.papers.application import ServiceForm, papers_of
from desktop.case_types.talent_service.proposing import amount_of_table
from desktop.case_types.talent_service.questions.benefits import (
    HOUSING,
    SCHOOLING,
    SPOUSE,
    HousingAnswers,
    SchoolingAnswers,
    SpouseAnswers,
)
from desktop.case_types.talent_service.questions.money import MONEY, MoneyAnswers
from desktop.case_types.talent_service.questions.settling_in import (
    HOUSEHOLD,
    SECURITY,
    TITLES,
    HouseholdAnswers,
    SecurityAnswers,
    TitleServiceAnswers,
)
from desktop.case_types.talent_service.results import DATED_RESULT, MONEY_RESULT, SERVICE_RESULT
from desktop.case_types.talent_service.samples import TOLD, sampler
from desktop.case_types.talent_service.stages import SERVICE_CLOCKS, SERVICE_STAGES, SERVICE_WORDS
from desktop.forms.layout import Layout

# What every service asks of class and contract belongs to one person's class and contract.
HELD: Final = (
    "class_certificate", "graded_on", "class_until", "first_employed_on", "contract_from", "contract_until",
)  # fmt: skip


@dataclass(frozen=True)
class _Words:
    """What a service is called: in full, in lists, in its numbers, on its form."""

    title: str
    short: str
    series: str
    form: str
    column: str
    decided_by: str


def _service(
    service: Service, words: _Words, layout: Layout, own: tuple[str, ...], *,
    result: Layout = SERVICE_RESULT, citizens_only: bool = False,
) -> CaseType:  # fmt: skip
    """What all services have in common."""
    key, answers = service.key, service.answers
    form = ServiceForm(
        f"{words.form}申请表",
        f"人才服务·{words.form}",
        f"{words.form}核验意见",
        f"{words.form}材料",
        layout,
        with_family=words.column in {"household", "schooling", "spouse"},
    )
    return CaseType(
        key=key,
        title=words.title,
        short_title=words.short,
        family=FAMILY,
        series=words.series,
        answers=answers,
        layout=layout,
        facts=facts_of(answers),
        judge=judge_service(service),
        materials=materials_of(key, answers, words.column),
        papers=papers_of(form),
        fact_questions=fact_model(key, answers),
        stages=SERVICE_STAGES,
        stage_words=SERVICE_WORDS,
        stage_clocks=SERVICE_CLOCKS,
        sample=sampler(key, TOLD[key], citizens_only=citizens_only),
        never_copied=(*HELD, *own),
        column=words.column,
        unit_title="用人单位",
        classed=False,
        starts_from=starts_with_class(answers),
        decided_by=words.decided_by,
        result=result,
    )


SERVICE_HOUSEHOLD: Final = _service(
    Service("service_household", HouseholdAnswers, needs_class=False),
    _Words(N_("人才落户"), N_("人才服务 · 落户"), "LH", "人才落户", "household", "household_police"),
    HOUSEHOLD,
    ("title_certificate", "household_moves_to", "arrived_on", "followers"),
    citizens_only=True,
)
SERVICE_HOUSING: Final = replace(
    _service(
        Service("service_housing", HousingAnswers, needs_class=True),
        _Words(N_("人才住房安排"), N_("人才服务 · 住房"), "ZF", "人才住房", "housing", "housing"),
        HOUSING,
        ("rent_years",),
        result=DATED_RESULT,
    ),
    yields=("lease",),
)
SERVICE_SOCIAL_SECURITY: Final = _service(
    Service("service_social_security", SecurityAnswers, needs_class=False),
    _Words(N_("社会保障"), N_("人才服务 · 社会保障"), "SB", "社会保障", "security", "social_security"),
    SECURITY,
    ("hired_on",),
)
SERVICE_TITLE: Final = _service(
    Service("service_title", TitleServiceAnswers, needs_class=False),
    _Words(N_("职称评定"), N_("人才服务 · 职称"), "ZC", "职称评定", "title", "city_hr"),
    TITLES,
    ("title_held",),
)
SERVICE_SCHOOLING: Final = replace(
    _service(
        Service("service_schooling", SchoolingAnswers, needs_class=True, yearly=True),
        _Words(N_("人才子女入学"), N_("人才服务 · 子女入学"), "RX", "人才子女入学", "schooling", "education"),
        SCHOOLING,
        ("child_name", "child_birth_date", "child_identity", "home_address"),
        result=DATED_RESULT,
    ),
    yields=("schooling",),
    several=True,
    writes=writes_schooling,
)
SERVICE_SPOUSE: Final = _service(
    Service("service_spouse", SpouseAnswers, needs_class=True),
    _Words(N_("人才配偶安置"), N_("人才服务 · 配偶安置"), "PO", "人才配偶安置", "spouse", "organization"),
    SPOUSE,
    ("spouse_name", "spouse_identity", "spouse_former_unit"),
)
SERVICE_SETTLING_MONEY: Final = replace(
    _service(
        Service("service_settling_money", MoneyAnswers, needs_class=True, pays=True),
        _Words(N_("安家补贴"), N_("人才服务 · 安家补贴"), "BT", "安家补贴", "money", "province_hr"),
        MONEY,
        ("first_pension_on", "graduated_on", "home_bought_on", "account_name", "account_bank", "account_number"),
        result=MONEY_RESULT,
    ),
    yields=("settling_money",),
    several=True,
    proposes=amount_of_table("service_settling_money", MoneyAnswers),
    writes=writes_money,
)
SERVICES: Final = (
    SERVICE_HOUSEHOLD,
    SERVICE_HOUSING,
    SERVICE_SOCIAL_SECURITY,
    SERVICE_TITLE,
    SERVICE_SCHOOLING,
    SERVICE_SPOUSE,
    SERVICE_SETTLING_MONEY,
)

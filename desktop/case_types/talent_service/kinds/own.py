"""人才分类认定, and the record of article 5: kinds that are no request to another department."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.talent_service.facts import fact_model, facts_of
from desktop.case_types.talent_service.judging.judge import judge_grading, judge_plainly
from desktop.case_types.talent_service.kinds.starting import graded_before, writes_class, writes_form
from desktop.case_types.talent_service.materials import materials_of
from desktop.case_types.talent_service.papers.application import ServiceForm, papers_of
from desktop.case_types.talent_service.papers.employment import own_papers
from desktop.case_types.talent_service.proposing import class_asked, term_of_appointment
from desktop.case_types.talent_service.questions import forms_of_employment, grading
from desktop.case_types.talent_service.results import CLASS_RESULT, DATED_RESULT
from desktop.case_types.talent_service.samples import TOLD, sampler
from desktop.case_types.talent_service.stages import OWN_STAGES

FAMILY: Final = "talent_service"
CLASS_KEY: Final = "talent_class"
FORM_KEY: Final = "employment_form"

TALENT_CLASS: Final = CaseType(
    key=CLASS_KEY,
    title=N_("人才分类认定"),
    short_title=N_("人才分类认定"),
    family=FAMILY,
    series="RD",
    answers=grading.GradingAnswers,
    layout=grading.LAYOUT,
    facts=facts_of(grading.GradingAnswers),
    judge=judge_grading(CLASS_KEY, grading.GradingAnswers),
    materials=materials_of(CLASS_KEY, grading.GradingAnswers, "class"),
    papers=papers_of(
        ServiceForm("人才分类认定申请表", "吉林省人才分级分类", "申报资格核验意见", "人才分类认定材料", grading.LAYOUT)
    ),
    fact_questions=fact_model(CLASS_KEY, grading.GradingAnswers),
    sample=sampler(CLASS_KEY, TOLD[CLASS_KEY]),
    never_copied=(
        "achievements",
        "graded_before_on",
        "failed_on",
        "first_employed_on",
        "contract_from",
        "contract_until",
    ),
    column="class",
    unit_title="用人单位",
    classed=False,
    starts_from=graded_before,
    yields=("talent_class",),
    writes=writes_class,
    decided_by="province_hr",
    proposes=class_asked,
    result=CLASS_RESULT,
)

EMPLOYMENT_FORM: Final = CaseType(
    key=FORM_KEY,
    title=N_("聘任制、档案封存登记"),
    short_title=N_("聘任制、档案封存"),
    family=FAMILY,
    series="PR",
    answers=forms_of_employment.FormAnswers,
    layout=forms_of_employment.LAYOUT,
    facts=facts_of(forms_of_employment.FormAnswers),
    judge=judge_plainly(FORM_KEY, forms_of_employment.FormAnswers, N_("可以登记；聘任和封存的文书随本件制发。")),
    materials=materials_of(FORM_KEY, forms_of_employment.FormAnswers, "form"),
    papers=papers_of(
        ServiceForm(
            "聘任制、档案封存登记申请表", "吉政发〔2021〕16号第（五）条", "登记核验意见", "聘任制、档案封存登记材料",
            forms_of_employment.LAYOUT,
        ),
        own_papers(),
    ),
    fact_questions=fact_model(FORM_KEY, forms_of_employment.FormAnswers),
    stages=OWN_STAGES,
    sample=sampler(FORM_KEY, TOLD[FORM_KEY], citizens_only=True),
    never_copied=(
        "approval_number",
        "approval_on",
        "origin_unit",
        "file_number",
        "file_sealed_on",
        "file_pages",
        "duties",
    ),
    column="form",
    unit_title="用人单位",
    classed=False,
    yields=("employment_form",),
    writes=writes_form,
    decided_by="zone_committee",
    proposes=term_of_appointment,
    result=DATED_RESULT,
)

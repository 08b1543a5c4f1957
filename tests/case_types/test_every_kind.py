"""What every kind of case promises, whatever it is about."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL, kind
from desktop.case_types.case_type import CaseType, MaterialState, OfficeWords, Paper, PaperContext, Subject
from desktop.case_types.employer import EMPLOYER_LAYOUT, EmployerAnswers
from desktop.case_types.gaps import gaps
from desktop.case_types.person import PERSON_LAYOUT, PersonAnswers
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Title
from desktop.documents.render import render
from desktop.forms.complaints import complaints
from desktop.forms.layout import Layout
from desktop.forms.questions import questions_of
from desktop.forms.schema import schema_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.forms import forms_on

DAY = date(2026, 11, 22)
OFFICE = OfficeWords(
    "长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市", "演示大街1号", "0431-80000000"
)
EMPTY = Subject({}, {}, {})
FORMS: list[tuple[type[BaseModel], Layout]] = [
    (PersonAnswers, PERSON_LAYOUT),
    (EmployerAnswers, EMPLOYER_LAYOUT),
    *((one.answers, one.layout) for one in ALL),
]
MODELS = [model for model, _layout in FORMS]
PAPERS = [pytest.param(one, paper, id=f"{one.key}-{paper.key}") for one in ALL for paper in one.papers]


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


@cache
def faces() -> Faces:
    return Faces.shipped()


def context_of(one: CaseType, subject: Subject, *, judged: bool = True) -> PaperContext:
    facts = one.facts(subject, DAY)
    verdict = one.judge(library(), facts, DAY) if judged else None
    lines = one.materials(library(), facts, DAY) if judged else ()
    states = ("missing", "received", "checked", "returned", "promised", "waived", "not_needed")
    materials = tuple(
        MaterialState(line, states[i % 7], files=i % 3, pages=i % 3, issued_on=DAY if i % 2 else None)
        for i, line in enumerate(lines)
    )
    return PaperContext(
        office=OFFICE,
        case_number="XK-2026-0001",
        kind_title=one.title,
        questions=one.answers,
        subject=subject,
        verdict=verdict,
        materials=materials,
        gaps=gaps(one, subject, verdict, materials, DAY),
        day=DAY,
        opened_on=DAY,
        accepted_on=None,
        number="",
        handler="王芳",
        edition=library().edition,
        contents=(("1", "申请表", "1–3", ""),),
        packet_pages=12,
        needs_person=one.needs_person,
        unit_title=one.unit_title,
        title=TitleOnPaper(forms=forms_on(library(), DAY)),
    )


def texts(value: Any) -> list[str]:
    """Every text inside a document value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, (tuple, list)):
        return [text for part in value for text in texts(part)]
    if hasattr(value, "__dataclass_fields__"):
        return [text for name in value.__dataclass_fields__ for text in texts(getattr(value, name))]
    return []


@pytest.mark.parametrize(("model", "layout"), FORMS)
def test_a_form_shows_every_question_exactly_once(model: type[BaseModel], layout: Layout) -> None:
    assert sorted(layout.names) == sorted(model.model_fields)


@pytest.mark.parametrize("model", MODELS)
def test_every_question_has_a_title_and_every_choice_its_words(model: type[BaseModel]) -> None:
    for question in questions_of(model):
        for one in (question, *question.rows):
            assert one.title != one.name
            assert all(choice.title and choice.title != choice.key for choice in one.choices)
            assert one.editor not in {"choice", "many"} or one.choices


@pytest.mark.parametrize("model", MODELS)
def test_schemas_have_titles_in_both_languages(model: type[BaseModel]) -> None:
    told = schema_of(model)
    for name in model.model_fields:
        assert told["properties"][name]["title"]
        assert told["properties"][name]["title_en"]


@pytest.mark.parametrize("one", ALL)
@pytest.mark.parametrize("seed", range(8))
def test_answers_survive_json(one: CaseType, seed: int) -> None:
    assert one.sample is not None
    subject = one.sample(seed)
    for model, raw in (
        (PersonAnswers, subject.person),
        (EmployerAnswers, subject.employer),
        (one.answers, subject.answers),
    ):
        again = json.loads(json.dumps(raw, ensure_ascii=False))
        assert again == raw
        assert complaints(model, again, day=DAY) == complaints(model, raw, day=DAY)


@pytest.mark.parametrize("one", ALL)
def test_facts_are_facts_the_rules_know(one: CaseType) -> None:
    assert one.sample is not None
    for seed in range(40):
        assert set(one.facts(one.sample(seed), DAY)) <= set(one.fact_questions.model_fields)


@pytest.mark.parametrize(("one", "paper"), PAPERS)
@pytest.mark.parametrize("seed", [0, 1, 3, 7])
def test_every_paper_draws_and_prints_from_a_sample(one: CaseType, paper: Paper, seed: int) -> None:
    assert one.sample is not None
    document = paper.draw(context_of(one, one.sample(seed)))
    assert isinstance(document, Document)
    assert any(isinstance(part, Title) for part in document.parts)
    drawn = render(document, faces())
    assert drawn.pages >= 1
    assert drawn.pdf.startswith(b"%PDF")


@pytest.mark.parametrize(("one", "paper"), PAPERS)
@pytest.mark.parametrize("judged", [True, False])
def test_missing_data_never_stops_a_paper_and_never_prints_none(one: CaseType, paper: Paper, judged: bool) -> None:
    document = paper.draw(context_of(one, EMPTY, judged=judged))
    for text in texts(document):
        assert "None" not in text
        assert "（）" not in text
        assert "()" not in text
    assert render(document, faces()).pages >= 1


@pytest.mark.parametrize(("one", "paper"), PAPERS)
def test_half_typed_answers_never_stop_a_paper(one: CaseType, paper: Paper) -> None:
    rubbish: Any = {"nobody": {"x": 1}}
    for model in (PersonAnswers, EmployerAnswers, one.answers):
        for name in model.model_fields:
            rubbish[name] = [{"from_month": "later"}, 5, {"relation": "aunt"}]
    context = context_of(one, EMPTY)
    paper.draw(replace(context, subject=Subject(rubbish, rubbish, rubbish)))


@pytest.mark.parametrize(("one", "paper"), PAPERS)
def test_watermarks(one: CaseType, paper: Paper) -> None:
    context = context_of(one, EMPTY)
    assert paper.draw(context).watermark == "草稿"
    assert paper.draw(replace(context, number="长演人才告〔2026〕3号")).watermark == ""
    practice = replace(context, number="长演人才告〔2026〕3号", office=replace(OFFICE, practice=True))
    assert paper.draw(practice).watermark == "演示"


@pytest.mark.parametrize(("one", "paper"), PAPERS)
def test_the_title_in_the_file_names_nobody(one: CaseType, paper: Paper) -> None:
    assert one.sample is not None
    subject = one.sample(0)
    document = paper.draw(context_of(one, subject))
    own = ("surname", "passport_number", "chinese_name", "citizen_number")
    named = [subject.person[name] for name in own if name in subject.person] if one.needs_person else []
    assert not one.needs_person or named
    for secret in (*named, subject.employer["name"]):
        assert str(secret) not in document.title + document.foot


def test_keys_are_unique_and_found() -> None:
    assert ALL[0].key == "work_permit_new_abroad"  # what the demonstration and the practice office begin with
    assert len({one.key for one in ALL}) == len({one.series for one in ALL}) == len(ALL)
    for one in ALL:
        assert kind(one.key) is one
        keys = [paper.key for paper in one.papers]
        assert len(set(keys)) == len(keys)
        assert one.paper("application").needs_complete


def test_an_unknown_kind_is_told_with_the_known_ones() -> None:
    with pytest.raises(Expected) as trouble:
        kind("passport")
    assert trouble.value.field == "kind"
    assert "work_permit_new_abroad" in trouble.value.remedy

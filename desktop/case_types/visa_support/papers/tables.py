"""The tables of visa forms: schedule, earlier visas and visits, the family that joins, the lines of class A."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, PaperContext
from desktop.case_types.in_words import value_in_words
from desktop.case_types.person import PersonAnswers
from desktop.case_types.visa_support.family import OF_AGE, joins
from desktop.case_types.wording.words import cited, on_paper
from desktop.case_types.work_permit.papers.sheet import answer, blank_rows
from desktop.documents.parts import Rows
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import question_of

JOINS = {True: "随同，同有效期、多次", False: "不随同，另行申请", None: "待核对"}


def told_rows(model: type[BaseModel], raw: Answers, name: str, columns: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The rows of a repeating question in words; what is missing or wrong stays empty."""
    questions = {q.name: q for q in question_of(model, name).rows}

    def said(row: Any, column: str) -> str:
        try:
            return value_in_words(questions[column], getattr(row, column))
        except Unanswered:
            return ""

    return tuple(tuple(said(row, column) for column in columns) for row in drafted_rows(model, raw, name))


def schedule(context: PaperContext) -> Rows:
    """The visit, stretch by stretch."""
    rows = told_rows(
        context.questions, context.subject.answers, "schedule", ("from_day", "until_day", "place", "activity")
    )  # fmt: skip
    return Rows(
        head=("自", "至", "地点、接待单位", "活动内容"),
        widths=(30, 30, 42, 54),
        rows=rows,
        least=blank_rows(context, 3),
        aligns=("centre", "centre", "left", "left"),
        caption="日程安排",
        headed=True,
        empty="未填写",
    )


def past_visas(context: PaperContext) -> Rows:
    """The Chinese visas of earlier years."""
    rows = told_rows(
        context.questions, context.subject.answers, "past_visas", ("visa_type", "issued_on", "valid_until", "entries")
    )  # fmt: skip
    return Rows(
        head=("签证种类", "签发日期", "有效期至", "次数"),
        widths=(36, 44, 44, 32),
        rows=rows,
        aligns=("centre",) * 4,
        caption="以往来华签证",
        headed=True,
        empty="无",
    )


def past_visits(context: PaperContext) -> Rows:
    """How earlier visits went."""
    rows = told_rows(
        context.questions, context.subject.answers, "past_visits", ("entered_on", "left_on", "visa", "purpose")
    )  # fmt: skip
    return Rows(
        head=("入境日期", "出境日期", "签证或证件", "事由"),
        widths=(34, 34, 36, 52),
        rows=rows,
        least=blank_rows(context, 3),
        aligns=("centre", "centre", "centre", "left"),
        caption="以往入出境记录",
        headed=True,
        empty="无",
    )


def family(context: PaperContext) -> Rows:
    """Who of the family joins with the same validity, and who asks for a visa of the own."""
    columns = ("relation", "name", "sex", "birth_date", "nationality", "passport_number")
    told = told_rows(PersonAnswers, context.subject.person, "family", columns)
    members = drafted_rows(PersonAnswers, context.subject.person, "family")
    of_age = context.verdict.extra.get(OF_AGE, "") if context.verdict is not None else ""
    joining = answer(context, "family_joins") != "否"
    rows = tuple(
        (*row, JOINS[joins(member, context.day, int(of_age)) if of_age else None])
        for row, member in zip(told, members, strict=True)
    )
    return Rows(
        head=("关系", "姓名", "性别", "出生日期", "国籍", "护照号码", "随同办理"),
        widths=(14, 36, 11, 27, 16, 24, 28),
        rows=rows if joining else (),
        aligns=("centre", "left", "centre", "centre", "centre", "centre", "centre"),
        caption="随同的家属",
        headed=True,
        size=9.0,
        empty="无随同家属",
    )


def lines(context: PaperContext) -> Rows:
    """The lines of class A that are met, or claimed while nothing is judged, with what they rest on."""
    met = context.verdict.lines_met if context.verdict is not None else ()
    return Rows(
        head=("条款", "内容", "依据的事实", "出处"),
        widths=(14, 62, 42, 38),
        rows=tuple(
            (line.code, on_paper(line.says), on_paper(line.fact), cited(line.source, line.clause, "\n")) for line in met
        ),
        least=blank_rows(context, 1),
        aligns=("centre", "left", "left", "left"),
        caption="所依的A类条款",
        headed=True,
        empty="未见符合的A类条款",
    )

"""F02 一览表: an applicant on one sheet, for every member of the committee."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import (
    birth_month,
    filing_number,
    identity_number,
    name_of,
    paper,
    unit,
)
from desktop.case_types.professional_title.papers.applicant.reading import (
    Row,
    applied_title,
    appointed,
    held_title,
    month,
    or_none,
    rows,
    sort_of,
    told,
    valued,
)
from desktop.case_types.professional_title.papers.applicant.recognition import specialty
from desktop.case_types.professional_title.papers.applicant.review.opinions import posted
from desktop.case_types.professional_title.papers.page import SHEETS, long, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Cell, Document, Grid, Panel, Panels, Part, Subtitle, Title

KEY: Final = "F02"
WIDTHS: Final = (40.0, 32.0, 22.0, 32.0, 24.0, 36.0, 30.0, 30.0, 38.0, 40.0)
NARROW: Final = (24.0, 35.0, 22.0, 35.0, 24.0, 35.0)


def overview(context: PaperContext) -> Document:
    """The applicant's sheet; type gets smaller before it goes on to a second one."""
    form = context.title.form(KEY)
    most = form.most
    batch = f"　　批次：{context.title.batch}" if context.title.batch else ""
    broad = SHEETS[form.page][1]
    parts: list[Part] = [
        Title(form.title),
        Subtitle(f"受理号：{filing_number(context)}{batch}"),
        Grid(WIDTHS if broad else NARROW, _rows(context, most, 10 if broad else 6), height=8.5, size=12.0),
        _opinions(context),
    ]
    return paper(context, form, form.title, parts, fit=True)


def _rows(context: PaperContext, most: int, columns: int) -> tuple[tuple[Cell, ...], ...]:
    short = [
        ("姓名", name_of(context)), ("性别", person(context, "sex")), ("出生年月", birth_month(context)),
        ("参加工作时间", month(valued(context, "began_work_on"))), ("申报类型", sort_of(context)),
        ("申报系列", told(context, "target_series")), ("申报专业", told(context, "target_specialty")),
        ("申报级别", told(context, "target_level")), ("申报职称", applied_title(context)),
        ("现从事专业及年限", specialty(context)),
    ]  # fmt: skip
    wide = columns - 1
    half = columns // 2 - 1
    out: list[tuple[Cell, ...]] = [
        (*pair("单位", unit(context), half), *pair(identity_number(context)[0], identity_number(context)[1], half)),
        *_packed(short, columns),
        (*pair("行政职务", or_none(told(context, "administrative_post")), half),
         *pair("聘任时间/累计年限", appointed(context), half)),
        pair("现职称及取得时间", held_title(context), wide),
        long("学历（毕业时间、院校、专业、学位）", _education(context), wide),
        long("年度考核", or_none("；".join(_yearly(context))), wide),
        long("继续教育（年度、学时）", or_none("；".join(_training(context))), wide),
        long("考试、答辩成绩", or_none("；".join(_exams(context))), wide),
        long("业绩成果（排名）", _some([_done(row) for row in rows(context, "achievements")], most), wide),
        long("论文、著作、技术报告", _some([_written(row) for row in rows(context, "papers")], most), wide),
        long("奖励", _some([_prize(row) for row in rows(context, "prizes")], most), wide),
        long("公示情况", posted(context), wide),
    ]  # fmt: skip
    return tuple(out)


def _packed(short: list[tuple[str, str]], columns: int) -> Iterable[tuple[Cell, ...]]:
    """Label and value side by side, as many as the sheet is wide."""
    across = columns // 2
    for start in range(0, len(short), across):
        here = short[start : start + across]
        cells: list[Cell] = []
        for place, (label, value) in enumerate(here):
            rest = columns - 2 * place - 1 if place == len(here) - 1 else 1
            cells += pair(label, value, rest)
        yield tuple(cells)


def _opinions(context: PaperContext) -> Panels:
    form = context.title.form(KEY)
    return Panels(
        (
            Panel("单位意见", told(context, "unit_opinion"), form.lines("employer"), least=28.0),
            Panel("主管部门意见", "", form.lines("department"), least=28.0),
        )
    )


def _education(context: PaperContext) -> str:
    said = []
    for row in rows(context, "education"):
        parts = (row.month("graduated_on"), row.say("school"), row.say("major"), row.say("level"), row.say("degree"))
        said.append("，".join(part for part in parts if part))
    return "\n".join(said)


def _yearly(context: PaperContext) -> list[str]:
    return [f"{_year(row)}年{row.say('result')}" for row in rows(context, "assessments")]


def _training(context: PaperContext) -> list[str]:
    said = []
    for row in rows(context, "training"):
        of = f"（专业{row.say('professional', unit=False)}）" if row.value("professional") is not None else ""
        said.append(f"{_year(row)}年{row.say('total', unit=False)}学时{of}")
    return said


def _year(row: Row) -> str:
    year = row.value("year")
    return "" if year is None else str(year)


def _exams(context: PaperContext) -> list[str]:
    said = [
        " ".join(part for part in (row.month("day"), row.say("sort"), row.say("subject"), row.say("mark")) if part)
        for row in rows(context, "exams")
    ]
    passed = valued(context, "exam_passed_on")
    if passed is not None:
        said.append(f"{month(passed)} 高级资格考试合格（{told(context, 'exam_line')}）")
    return said


def _some(said: list[str], most: int) -> str:
    """The first lines numbered, and how many more stand in the review form."""
    shown = said[:most] if most else said
    lines = [f"{number}. {words}" for number, words in enumerate(shown, 1)]
    if len(said) > len(shown):
        lines.append(f"（以上为代表性的{len(shown)}项，共{len(said)}项，其余见评审表）")
    return or_none("\n".join(lines))


def _done(row: Row) -> str:
    when = row.span(open_end="") or row.month("obtained_on")
    parts = (when, row.say("title"), row.part(), row.say("effect"))
    return "，".join(part.strip("，。") for part in parts if part)


def _written(row: Row) -> str:
    title = f"《{row.say('title')}》" if row.say("title") else ""
    parts = (row.month("published_on"), title, row.say("venue"), row.rank())
    return "，".join(part for part in parts if part)


def _prize(row: Row) -> str:
    return "，".join(part for part in (row.month("day"), row.say("name"), row.say("grade"), row.rank()) if part)

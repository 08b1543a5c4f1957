"""The pages of the review form that the applicant fills: person, career, work done, papers, assessments, promise."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import (
    birth_month,
    identity_number,
    name_of,
    photo,
)
from desktop.case_types.professional_title.papers.applicant.reading import (
    Row,
    first_row,
    month,
    obtained,
    or_none,
    rows,
    spoken,
    told,
    valued,
    years_in,
)
from desktop.case_types.professional_title.papers.page import NONE, closed, long, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Cell, Grid, Heading, Panel, Panels, Part, Rows

PROMISE: Final = (
    "本人承诺：表内所填学历、资历、业绩、论文等内容及所附材料真实、准确、完整，本人对其负责；"
    "如有虚假，自愿承担取消申报资格、撤销职称、记入诚信档案、三年内不得申报等后果。"
)

EXAMS: Final = 5  # lines for exams and the defence, which is still to come


def about(context: PaperContext) -> tuple[Part, ...]:
    """p1 基本情况."""
    held = first_row(context, "titles")
    appointments = rows(context, "appointments")
    return (
        Heading("一、基本情况"),
        Grid(
            (32.0, 28.0, 21.0, 27.0, 22.0, 26.0),
            (
                (*pair("姓名", name_of(context)), *pair("曾用名", or_none(person(context, "former_names"))),
                 photo(context, 4)),
                (*pair("性别", person(context, "sex")), *pair("出生年月", birth_month(context))),
                (*pair("民族", person(context, "ethnic_group")), *pair("政治面貌", told(context, "political_status"))),
                (*pair("出生地", told(context, "native_place")), *pair("身体状况", told(context, "health"))),
                (*pair("身份证件号", identity_number(context)[1], 3),
                 *pair("参加工作时间", month(valued(context, "began_work_on")))),
                pair("何时加入何党派", or_none(told(context, "joined_party_on")), 5),
                *_education(context),
                pair("专业技术资格、取得时间、审批机关", _held(held), 5),
                pair("现（聘）任专业技术职务及时间", _appointed(appointments), 5),
                pair("行政职务、任职时间、审批机关", _administrative(context), 5),
                pair("从事何种专业技术工作及年限", _specialty(context), 5),
                pair("外语语种和程度", spoken(context), 5),
                pair("职业资格、技能等级", _qualified(context), 5),
                pair("学术团体及职务", or_none(told(context, "societies")), 5),
                pair("社会兼职", or_none(told(context, "public_posts")), 5),
                *_current(context),
            ),
            height=11.5,
        ),
    )  # fmt: skip


def _education(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    found = rows(context, "education")
    if not found:
        return ((*pair("最高学历", "", 5),),)
    head = ("毕业院校", "毕业时间", "所学专业", "学历、学制", "学位")
    lines: list[tuple[Cell, ...]] = [
        (Cell("学　历", label=True, rows=len(found) + 1), *(Cell(words, label=True) for words in head))
    ]
    for row in found:
        level = "、".join(part for part in (row.say("level"), row.say("years"), row.say("study")) if part)
        cells = (row.say("school"), row.month("graduated_on"), row.say("major"), level, or_none(row.say("degree")))
        lines.append(tuple(Cell(words, place=label) for words, label in zip(cells, head, strict=True)))
    return tuple(lines)


def _held(row: Row | None) -> str:
    if row is None:
        return NONE
    told_so = (row.say("title"), month(obtained(row)), row.say("approved_by"), row.say("document"))
    return "，".join(part for part in told_so if part)


def _appointed(found: tuple[Row, ...]) -> str:
    said = [f"{row.say('title')}（{row.span()}{'，' + row.say('unit') if row.say('unit') else ''}）" for row in found]
    return or_none("；".join(said))


def _administrative(context: PaperContext) -> str:
    since = month(valued(context, "administrative_since"))
    return or_none("，".join(part for part in (told(context, "administrative_post"), since) if part))


def _specialty(context: PaperContext) -> str:
    work = [row.say("tasks") for row in rows(context, "work") if row.say("tasks")]
    what = work[-1] if work else told(context, "target_specialty")
    return "，".join(part for part in (what, years_in(context)) if part)


def _qualified(context: PaperContext) -> str:
    said = [f"{row.say('key')}（{row.month('obtained_on')}）" for row in rows(context, "qualifications")]
    said += [
        f"{row.say('occupation')}{row.say('grade')}（{row.month('obtained_on')}）" for row in rows(context, "skills")
    ]
    return or_none("；".join(said))


def _current(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    return (
        (*pair("联系电话", person(context, "phone"), 2), *pair("电子邮箱", or_none(person(context, "email")), 2)),
    )


def career(context: PaperContext) -> tuple[Part, ...]:
    """p2 学习培训经历 and 工作经历."""
    studies = [
        (row.span(), row.say("subject"), row.say("held_by"), row.say("hours", unit=False), row.say("witness"))
        for row in rows(context, "studies")
    ]
    hours = [
        (row.say("year", unit=False).replace(",", ""),
         _hours(row), row.say("proof"), row.say("total", unit=False), "")
        for row in rows(context, "training")
    ]  # fmt: skip
    work = [
        (row.span(), row.say("unit"), "，".join(part for part in (row.say("tasks"), row.say("post")) if part),
         row.say("witness"))
        for row in rows(context, "work")
    ]  # fmt: skip
    return (
        Heading("二、学习培训（继续教育）经历"),
        Rows(
            ("起止时间", "专业或课程", "地点、主办单位（证明编号）", "学时", "证明人"),
            (28, 44, 48, 14, 22),
            closed((*studies, *hours), 5, 1),
            aligns=("centre", "left", "left", "centre", "centre"),
            caption="学习培训（继续教育）经历", headed=True,
        ),
        Heading("三、工作经历"),
        Rows(
            ("起止时间", "单位（国家）", "从事何专业技术工作、职务", "证明人"),
            (30, 54, 50, 22),
            closed(work, 4, 1),
            aligns=("centre", "left", "left", "centre"),
            caption="工作经历", headed=True, fill=True,
        ),
    )  # fmt: skip


def _hours(row: Row) -> str:
    parts = [f"专业科目{row.say('professional')}" if row.say("professional") else "",
             f"公需科目{row.say('public')}" if row.say("public") else ""]  # fmt: skip
    said = "、".join(part for part in parts if part)
    return "年度继续教育" + (f"（{said}）" if said else "")


def assessed(context: PaperContext) -> tuple[Part, ...]:
    """p6 考核, 考试、答辩, 本人承诺."""
    form = context.title.form("F01")
    yearly = [(row.say("year", unit=False).replace(",", ""), row.say("result")) for row in rows(context, "assessments")]
    exams = [
        (row.month("day"), row.say("sort"), row.say("subject"), row.say("mark"), row.say("held_by"))
        for row in rows(context, "exams")
    ]
    passed = valued(context, "exam_passed_on")
    if isinstance(passed, date):
        exams.append((month(passed), "高级资格考试", "", told(context, "exam_line"), ""))
    return (
        Heading("七、考核、考试和答辩情况"),
        Rows(
            ("年度", "考核结果"), (40, 116), closed(yearly, 2, 1), aligns=("centre", "centre"),
            caption="年度考核", headed=False,
        ),
        Grid((40.0, 116.0), (long("任期考核", or_none(told(context, "term_assessment"))),)),
        Rows(
            ("时间", "种类", "科目", "成绩", "组织单位"),
            (22, 34, 38, 22, 40),
            closed(exams, 5, 1) if exams else (),
            least=EXAMS,
            aligns=("centre", "left", "left", "centre", "left"),
            caption="考试、答辩",
        ),
        Panels((Panel("本人承诺", PROMISE, form.lines("applicant"), least=50.0),)),
    )

"""申请（登记）表: person, employer and the case's own questions in the order of the form, then the signatures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from pydantic import BaseModel

from desktop.basics.chinese import numeral
from desktop.case_types.case_type import Paper, PaperContext
from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.in_words import cell_in_words
from desktop.case_types.talent_service.papers.relatives import relatives
from desktop.case_types.wording.told import employer, full_name, identity, person
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.cover import contents, cover
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.materials_list import materials_list
from desktop.case_types.work_permit.papers.sheet import answer, blank_rows, day_words, pair, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Cell, Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words
from desktop.forms.draft import drafted_rows
from desktop.forms.layout import FormLine, Layout, Section
from desktop.forms.questions import Question, question_of

WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)
DECLARES: Final = (
    "本人声明：所填内容和所附材料真实、准确、完整；同意受理机关向有关部门和单位核实。如有虚假，愿承担相应责任。"
)
EMPLOYER_SAYS: Final = "本单位已核对申请人的证件和材料，所填内容属实，同意申请，并配合有关部门核实。"


@dataclass(frozen=True)
class ServiceForm:
    """A kind on paper: its form's title, what it is for, its questions and where they stand."""

    title: str
    what: str
    opinion: str
    packet: str
    layout: Layout
    with_family: bool = False  # the family stands on the form too

    @property
    def variant(self) -> Variant:
        """The same for the papers all kinds share."""
        return Variant(self.title, self.what, self.opinion, self.packet, (), self.opinion, given="可享受的待遇")


def papers_of(form: ServiceForm, more: tuple[Paper, ...] = ()) -> tuple[Paper, ...]:
    """The papers of one kind; `more` are its own, between the form and the opinion."""
    return (
        Paper("cover", "封面", partial(cover, form.variant), "卷"),
        Paper("contents", "目录", contents, "卷"),
        Paper("application", form.title, partial(application, form), "申", needs_complete=True),
        *more,
        Paper("assessment_opinion", form.opinion, partial(assessment_opinion, form.variant), "核"),
        Paper("materials_list", "材料清单", materials_list, "材"),
        Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
    )


def application(form: ServiceForm, context: PaperContext) -> Document:
    """The form; missing answers leave their boxes empty."""
    parts: list[Part] = [Title(form.title), Subtitle(f"（{form.what}）")]
    sections = [section for section in form.layout.sections if section.shows(context.subject.answers)]
    blocks: list[tuple[str, list[Part]]] = [("申请人", [_of_person(context)]), ("用人单位", [_of_employer(context)])]
    blocks += [(section.title, list(_of_section(section, context))) for section in sections]
    if form.with_family:
        blocks.append(("家庭成员", [relatives(context)]))
    for number, (heading, drawn) in enumerate(blocks, 1):
        parts += [Heading(f"{numeral(number)}、{heading}"), *drawn]
    last = len(blocks)
    parts += [
        Heading(f"{numeral(last + 1)}、申请人声明"),
        Words(DECLARES, place="申请人声明"),
        Signature("申请人签字："),
        Heading(f"{numeral(last + 2)}、用人单位意见"),
        Words(EMPLOYER_SAYS, place="用人单位意见"),
        Signature("经办人签字（单位公章）："),
        Note(f"打印日期：{day_words(context.day)}。所附材料见材料清单。"),
    ]
    return sheet(context, form.title, parts, snug=True)


def _of_person(context: PaperContext) -> Grid:
    number = pair(*identity(context))
    rows: list[tuple[Cell, ...]] = [
        (*pair("姓名", full_name(context)), *pair("性别", person(context, "sex"))),
        (*pair("出生日期", person(context, "birth_date")), *pair("国籍", person(context, "nationality"))),
        (*number, *pair("联系电话", person(context, "phone"))),
    ]
    if is_citizen(context.subject.person):
        rows.append(pair("户籍地址", person(context, "household_address"), 3))
        rows.append(pair("现住址", person(context, "address"), 3))
    return Grid(WIDTHS, tuple(rows))


def _of_employer(context: PaperContext) -> Grid:
    return Grid(
        WIDTHS,
        (
            pair("单位名称", employer(context, "name"), 3),
            (*pair("统一社会信用代码", employer(context, "uscc")), *pair("所在开发区", employer(context, "zone"))),
            (*pair("经办人", employer(context, "handler")), *pair("经办人电话", employer(context, "handler_phone"))),
        ),
    )


def _of_section(section: Section, context: PaperContext) -> Iterator[Part]:
    """The lines of a section as a form; rows as tables of their own under it."""
    lines: list[tuple[Cell, ...]] = []
    for line in section.lines:
        names = (line,) if isinstance(line, str) else line
        questions = [question_of(context.questions, name) for name in names]
        tables = [question for question in questions if question.editor == "rows"]
        if not tables:
            lines.append(_line(line, context))
            continue
        if lines:
            yield Grid(WIDTHS, tuple(lines))
            lines = []
        yield from (_table(context.questions, question, context) for question in tables)
    if lines:
        yield Grid(WIDTHS, tuple(lines))


def _line(line: FormLine, context: PaperContext) -> tuple[Cell, ...]:
    names = (line,) if isinstance(line, str) else line
    wide = 3 if len(names) == 1 else 1
    cells = (pair(question_of(context.questions, name).title, answer(context, name), wide) for name in names)
    return tuple(cell for two in cells for cell in two)


def _table(model: type[BaseModel], question: Question, context: PaperContext) -> Rows:
    columns = question.rows
    rows = drafted_rows(model, context.subject.answers, question.name)
    return Rows(
        head=tuple(column.title for column in columns),
        widths=tuple(156 / len(columns) for _column in columns),
        rows=tuple(tuple(cell_in_words(column, row) for column in columns) for row in rows),
        caption=question.title,
        empty="无",
        least=blank_rows(context, 2),
    )

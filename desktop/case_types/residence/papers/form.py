"""申请信息表: what the officer has entered, printed for the applicant to check and sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.basics.chinese import figures
from desktop.case_types.case_type import PaperContext
from desktop.case_types.residence.choices import WORKER
from desktop.case_types.wording.told import employer, full_name, person
from desktop.case_types.work_permit.papers.sheet import answer, blank_rows, day_words, pair, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Cell, Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words

WIDTHS: Final = (30.0, 48.0, 30.0, 48.0)
HEIGHT: Final = 7.6
DECLARATION: Final = (
    "本人声明：本表所填内容和所附材料真实、准确、完整；本人在华遵守中国法律，居留事由、住址、护照等登记事项变更的，"
    "将在规定的期限内申请变更。如有虚假，愿承担相应法律责任。"
)


@dataclass(frozen=True)
class FormOf:
    """What the form of one kind asks: its ground's title and its lines, pairs of label and question."""

    ground: str
    lines: tuple[tuple[tuple[str, str], ...], ...]
    applies: bool = True  # asks what is applied for, the paper in hand, the address
    unit: str = "用人单位"


def application(variant: Variant, form: FormOf, context: PaperContext) -> Document:
    """The form; missing answers leave their boxes empty. The police's own form is filled in at their window."""
    addressed = f"向{context.decider}申请。" if context.decider else ""
    parts: list[Part] = [Title(variant.form), Subtitle(variant.under), Heading("一、申请人"), _person(context)]
    numbers = iter("二三四五六七")
    if form.applies:
        parts += [Heading(f"{next(numbers)}、办理事项和现持证件"), _applies(context)]
    parts += [Heading(f"{next(numbers)}、{form.ground}"), _grid(context, form.lines)]
    if "years" in context.questions.model_fields:
        parts += _years(context)
    parts += [Heading(f"{next(numbers)}、{form.unit}", together=True), _unit(context)]
    parts += [
        Heading(f"{next(numbers)}、声明"),
        Words(DECLARATION, place="声明", size=10.5),
        Signature("申请人签字（与护照签名一致）："),
        Signature("单位经办人签字（单位公章）："),
        Note(f"{addressed}打印日期：{day_words(context.day)}。公安机关的申请表在其窗口填写，本表供核对。"),
    ]
    return sheet(context, variant.form, parts, snug=True)


def _person(context: PaperContext) -> Grid:
    return Grid(
        WIDTHS,
        (
            (*pair("姓名", full_name(context)), *pair("在华电话", person(context, "phone"))),
            (*pair("性别", person(context, "sex")), *pair("出生日期", person(context, "birth_date"))),
            (*pair("国籍", person(context, "nationality")), *pair("护照号码", person(context, "passport_number"))),
            pair("护照有效期至", person(context, "passport_expires_on"), 3),
        ),
        height=HEIGHT,
    )


def _applies(context: PaperContext) -> Grid:
    def of(name: str) -> str:
        return answer(context, name)

    rows: list[tuple[Cell, ...]] = [
        (*pair("办理事项", of("apply_for")), *pair("申请的期限", of("months_wanted"))),
        (*pair("现持证件", of("residence_kind")), *pair("证件号码", of("residence_number"))),
        (*pair("证件有效期至", of("residence_expires_on")), *pair("最近入境日期", of("entered_on"))),
        (*pair("住宿登记日期", of("accommodation_registered_on")), *pair("偕行人数", of("companions"))),
        pair("在华住址", of("address_in_china"), 3),
    ]
    if of("change_items") or of("changed_on"):
        rows += [
            (*pair("变更的事项", of("change_items")), *pair("变更发生日", of("changed_on"))),
            pair("变更前后的内容", of("change_says"), 3),
        ]
    return Grid(WIDTHS, tuple(rows), height=HEIGHT)


def _grid(context: PaperContext, lines: tuple[tuple[tuple[str, str], ...], ...]) -> Grid:
    rows = []
    for line in lines:
        span = 3 if len(line) == 1 else 1
        rows.append(tuple(cell for label, name in line for cell in pair(label, answer(context, name), span)))
    return Grid(WIDTHS, tuple(rows), height=HEIGHT)


def _unit(context: PaperContext) -> Grid:
    zone = employer(context, "zone") if employer(context, "employer_in_zone") == "是" else ""
    return Grid(
        WIDTHS,
        (
            pair("单位名称", employer(context, "name"), 3),
            (*pair("统一社会信用代码", employer(context, "uscc")), *pair("所在开发区", zone)),
            (*pair("经办人", employer(context, "handler")), *pair("经办人电话", employer(context, "handler_phone"))),
        ),
        height=HEIGHT,
    )


def _years(context: PaperContext) -> list[Part]:
    """The years of work, one a row; nothing for a ground that asks for none."""
    rows = context.subject.answers.get("years")
    told = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    least = blank_rows(context, 4) if context.subject.answers.get("pr_ground") in (None, WORKER) else 0
    if not told and not least:
        return []
    return [
        Rows(
            head=("年度", "在华月数", "工资性年收入（元）", "个人所得税（元）", "上年度月平均工资（元）"),
            widths=(20, 26, 38, 34, 38),
            rows=tuple(
                tuple(
                    _plain(row.get(name))
                    for name in ("year", "months", "income_yuan", "tax_yuan", "average_month_yuan")
                )
                for row in told
            ),
            aligns=("centre", "centre", "right", "right", "right"),
            caption="在区工作逐年情况",
            headed=True,
            least=least,
            empty="本情形不填",
        )
    ]


def _plain(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(int(value)) if value == int(value) and value < 10_000 else figures(value)

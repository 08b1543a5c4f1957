"""The papers of article 5: the notice of appointment, its register sheet, the register sheet of a sealed file."""

from __future__ import annotations

from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import Paper, PaperContext
from desktop.case_types.talent_service.questions.forms_of_employment import appoints, seals
from desktop.case_types.wording.told import employer, full_name, identity, person
from desktop.case_types.work_permit.papers.sheet import answer, day_words, pair, seal, sheet, span
from desktop.documents.parts import Cell, Document, Grid, Heading, Note, Seal, Signature, Subtitle, Title, Words

WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)
ROW: Final = 8.0  # mm: the sheet is one page
CLAUSE: Final = "《吉林省人民政府关于加快推动全省国家级开发区高质量发展的实施意见》（吉政发〔2021〕16号）第（五）条"


def _form(context: PaperContext) -> str:
    return str(context.subject.answers.get("employment_form") or "")


def not_appointed(context: PaperContext) -> str:
    """Why there is no paper of an appointment."""
    return "" if appoints(_form(context)) or not _form(context) else "本件不实行聘任制"


def not_sealed(context: PaperContext) -> str:
    """Why there is no paper of a sealed file."""
    return "" if seals(_form(context)) or not _form(context) else "本件不封存档案"


def appointment_notice(context: PaperContext) -> Document:
    """聘任通知书: to whom, to which post, from when until when, under which approval."""
    term = span(answer(context, "appointed_from"), answer(context, "appointed_until"))
    level = answer(context, "appointed_level")
    pay = answer(context, "pay_form")
    said = f"根据{CLAUSE}，经{_or(answer(context, 'approved_by'), '批准机关')}批准（"
    said += f"{_or(answer(context, 'approval_number'), '批准文号')}），现聘任你为"
    said += f"{_or(employer(context, 'name'), '用人单位')}{_or(answer(context, 'appointed_post'), '聘任岗位')}"
    said += f"（{level}）" if level else ""
    said += f"，聘期{_or(term, '聘期起止')}" + (f"，实行{pay}" if pay else "") + "。"
    return sheet(
        context,
        "聘任通知书",
        (
            Title("聘任通知书"),
            Subtitle(context.number_line),
            Words(f"{_or(full_name(context), '被聘任人')}：", indent=False, place="收件人", before=3.0),
            Words(said, place="聘任内容"),
            Words(
                "聘期内按岗位职责履职、接受考核；聘期届满或者考核不合格的，按聘任合同续聘、调整或者解聘，"
                "职务能上能下、人员能进能出。",
                place="聘任说明",
            ),
            *((Words(f"岗位职责和考核目标：{answer(context, 'duties')}", place="岗位职责"),)
              if answer(context, "duties") else ()),
            Signature("被聘任人签收："),
            Seal(_or(employer(context, "name"), "聘任单位"), day_in_words(context.day)),
        ),
    )  # fmt: skip


def _or(value: str, what: str) -> str:
    """The value, or where it is to be filled in."""
    return value or f"【待填：{what}】"


def appointment_register(context: PaperContext) -> Document:
    """聘任登记表: the person, the former standing, the approval, the appointment, three opinions."""
    return sheet(
        context,
        "聘任登记表",
        (
            Title("聘任登记表"),
            Subtitle(context.number_line),
            Heading("一、基本情况"),
            _of_person(context),
            Heading("二、聘任情况"),
            Grid(
                WIDTHS,
                (
                    pair("聘任单位", employer(context, "name"), 3),
                    (
                        *pair("聘任岗位", answer(context, "appointed_post")),
                        *pair("岗位等级", answer(context, "appointed_level")),
                    ),
                    (
                        *pair("聘期自", answer(context, "appointed_from")),
                        *pair("聘期至", answer(context, "appointed_until")),
                    ),
                    (
                        *pair("分配方式", answer(context, "pay_form")),
                        *pair("年薪（协议工资）", answer(context, "annual_pay_yuan")),
                    ),
                    pair("岗位职责和考核目标", answer(context, "duties"), 3),
                    *_approval(context),
                ),
                height=ROW,
            ),
            Heading("三、意见"),
            Words("聘任单位意见：", place="意见"),
            Signature("负责人签字（单位公章）："),
            Words("本机构登记意见：已核对批准文件和聘任材料，予以登记。", place="意见"),
            Signature("经办：" + context.handler),
            seal(context),
        ),
    )


def sealed_register(context: PaperContext) -> Document:
    """档案封存登记表: whose file, what it holds, where it lies, who checked and sealed it, and how it is opened."""
    return sheet(
        context,
        "档案封存登记表",
        (
            Title("档案封存登记表"),
            Subtitle(context.number_line),
            Heading("一、基本情况"),
            _of_person(context),
            Heading("二、封存的档案"),
            Grid(
                WIDTHS,
                (
                    (
                        *pair("封存日期", answer(context, "file_sealed_on")),
                        *pair("档案编号", answer(context, "file_number")),
                    ),
                    (*pair("卷数", answer(context, "file_volumes")), *pair("页数", answer(context, "file_pages"))),
                    pair("档案保管单位", answer(context, "file_keeper"), 3),
                    pair("封存前核对", "已逐卷核对、编页" if answer(context, "file_reviewed") == "是" else "", 3),
                    pair("封存期间的处理", answer(context, "origin_kept"), 3),
                    *_approval(context),
                ),
                height=ROW,
            ),
            Heading("三、交接"),
            Words("封存时由档案保管单位、用人单位和本人三方核对签字，加封条并骑缝盖章。", place="交接"),
            Signature("本人签字："),
            Signature("档案保管单位经办人签字（盖章）："),
            Signature("经办：" + context.handler),
            Heading("四、启封（解除聘任、恢复原身份或者转出时填写）"),
            Grid(WIDTHS, ((*pair("启封日期", "　"), *pair("启封原因", "　")), pair("启封后去向", "　", 3))),
            Note(f"依据：{CLAUSE}“经批准可实行聘任制和档案封存制”。封存期间不得自行拆封、增减材料。"),
            seal(context),
        ),
    )


def _of_person(context: PaperContext) -> Grid:
    return Grid(
        WIDTHS,
        (
            (*pair("姓名", full_name(context)), *pair("性别", person(context, "sex"))),
            (*pair("出生日期", person(context, "birth_date")), *pair(*identity(context))),
            (*pair("用人形式", answer(context, "employment_form")), *pair("原身份", answer(context, "origin"))),
            pair("原单位和职务", answer(context, "origin_unit"), 3),
        ),
        height=ROW,
    )


def _approval(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    return (
        pair("批准机关", answer(context, "approved_by"), 3),
        (
            *pair("批准文号", answer(context, "approval_number")),
            *pair("批准日期", answer(context, "approval_on") or day_words(None)),
        ),
    )


def own_papers() -> tuple[Paper, ...]:
    """The three papers of article 5."""
    return (
        Paper("appointment_notice", "聘任通知书", appointment_notice, "聘", needs_complete=True, idle=not_appointed),
        Paper(
            "appointment_register", "聘任登记表", appointment_register, "聘", needs_complete=True, idle=not_appointed
        ),
        Paper("sealed_register", "档案封存登记表", sealed_register, "封", needs_complete=True, idle=not_sealed),
    )

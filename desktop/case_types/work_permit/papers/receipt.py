"""受理回执: what was handed in, when, and by whom it was taken."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.material_words import PROMISED, THERE
from desktop.case_types.work_permit.papers.sheet import (
    contact,
    day_words,
    employer,
    named,
    named_beside,
    pair,
    person,
    seal,
    sheet,
)
from desktop.case_types.work_permit.papers.words import STATES
from desktop.documents.parts import Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words
from desktop.documents.parts import Gap as Space

TITLE = "受理回执"
TAKEN = THERE | PROMISED


def receipt(context: PaperContext) -> Document:
    """The receipt with the papers taken."""
    taken = [state for state in context.materials if state.state in TAKEN]
    whom = "为下列申请人" if context.needs_person else ""
    parts: list[Part] = [Title(TITLE)]
    if context.number:
        parts.append(Subtitle(context.number))
    addressee = employer(context, "name")
    if addressee:
        parts.append(Words(f"{addressee}：", indent=False, place="收件单位"))
    parts += [
        Words(
            f"你单位{whom}提出的{context.kind_title}申请及材料已收悉，现予登记。",
            place="正文",
        ),
        Space(2),
        Grid(
            (25.0, 53.0, 25.0, 53.0),
            (
                named_beside(context, "办件编号", context.case_number),
                *named(
                    context,
                    *pair("国籍", person(context, "nationality")),
                    *pair("护照号码", person(context, "passport_number")),
                ),
                (*pair("收件日期", day_words(context.opened_on)), *pair("受理日期", day_words(context.accepted_on))),
                (*pair("收件人", context.handler), *pair("收到材料", f"{len(taken)}项")),
                pair("决定机关", context.decider, 3),
            ),
        ),
        Heading("收到的材料"),
        Rows(
            head=("序号", "材料名称", "状态", "件", "页"),
            widths=(14, 88, 22, 16, 16),
            rows=tuple(
                (
                    str(number),
                    state.line.says,
                    STATES[state.state],
                    str(state.files) if state.files else "",
                    str(state.pages) if state.pages else "",
                )
                for number, state in enumerate(taken, 1)
            ),
            aligns=("centre", "left", "centre", "centre", "centre"),
            caption="收到的材料",
            headed=True,
            empty="尚未收到材料",
        ),
        Words("凭本回执和办件编号可以查询办理情况。" + contact(context), place="联系方式"),
        Note("本回执只证明收到上述材料，不表示申请已获批准。办理时限自受理之日起按决定机关公布的工作日计算。"),
        Signature("领取人签字："),
        seal(context),
    ]
    return sheet(context, TITLE, parts)

"""一次性告知书: everything that is missing, at once, with the reason, the clause and the cure."""

from __future__ import annotations

from desktop.case_types.case_type import Gap, PaperContext
from desktop.case_types.work_permit.papers.sheet import contact, employer, full_name, intact, seal, sheet
from desktop.case_types.work_permit.papers.words import on_paper
from desktop.documents.parts import Document, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words

TITLE = "补正材料一次性告知书"
GROUPS = (
    ("申请人、聘用单位和申请内容", frozenset({"person", "employer", "answer"})),
    ("申请条件", frozenset({"condition"})),
    ("申请材料", frozenset({"material", "reason"})),
)


def shortfall_notice(context: PaperContext) -> Document:
    """The notice; numbers run on through its groups, so that a telephone call can name them."""
    who = "、".join(part for part in (employer(context, "name"), full_name(context)) if part)
    parts: list[Part] = [Title(TITLE)]
    if context.number:
        parts.append(Subtitle(context.number))
    if who:
        parts.append(Words(f"{who}：", indent=False, place="收件人"))
    gaps = _for_the_applicant(context)
    parts.append(Words(_opening(context, len(gaps)), place="正文"))
    number = 0
    headings = iter("一二三")
    for title, kinds in GROUPS:
        found = [gap for gap in gaps if gap.kind in kinds]
        if found:
            parts += [Heading(f"{next(headings)}、{title}"), _rows(title, found, number)]
            number += len(found)
    if gaps:
        parts.append(Words("请按上表一次补齐后送至或寄至：" + contact(context), place="联系方式"))
        if any(not gap.blocks for gap in gaps):
            parts.append(Note("标“（提示）”的各项不影响受理，但可能影响审核结果，请一并核对。"))
    parts += [
        Note("本告知书列明了根据现有内容和材料需要补正的全部事项。"),
        Signature("申请人或经办人签收："),
        seal(context),
    ]
    return sheet(context, TITLE, parts)


def _for_the_applicant(context: PaperContext) -> tuple[Gap, ...]:
    """What the applicant or the employer can cure; a condition that only warns is the office's own matter."""
    return tuple(gap for gap in context.gaps if gap.blocks or gap.kind != "condition")


def _opening(context: PaperContext, count: int) -> str:
    begun = f"你（单位）提出的{context.kind_title}申请（办件编号{context.case_number}）"
    if not count:
        return f"{begun}，经核对，申请内容和材料齐全，没有需要补正的内容。"
    return f"{begun}，经核对，有{count}项内容需要补正。现一次性告知如下："


def _rows(title: str, found: list[Gap], before: int) -> Rows:
    return Rows(
        head=("序号", "需要补正的内容", "原因", "依据", "如何补正"),
        widths=(11, 40, 36, 33, 36),
        rows=tuple(
            (
                str(number),
                on_paper(gap.says if gap.blocks else f"（提示）{gap.says}"),
                on_paper(intact(gap.why)),
                on_paper(gap.clause),
                on_paper(intact(gap.cure)),
            )
            for number, gap in enumerate(found, before + 1)
        ),
        aligns=("centre", "left", "left", "left", "left"),
        caption=title,
        headed=True,
    )

"""The application form of a kind of case, in the official order of its sections."""

from __future__ import annotations

from desktop.basics.chinese import numeral
from desktop.case_types.case_type import PaperContext
from desktop.case_types.work_permit.papers.sheet import day_words, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.documents.parts import Document, Heading, Note, Part, Signature, Subtitle, Title, Words


def application(variant: Variant, context: PaperContext) -> Document:
    """The application form; missing answers leave their boxes empty."""
    parts: list[Part] = [Title(variant.form), Subtitle(variant.under)]
    for number, (heading, block) in enumerate(variant.blocks, 1):
        parts += [Heading(f"{numeral(number)}、{heading}"), block(context)]
    last = len(variant.blocks)
    unsigned = variant.unsigned(context)
    addressed = f"申请向{context.decider}提出。" if context.decider else ""
    parts += [
        Heading(f"{numeral(last + 1)}、申请人声明"),
        *_signed("申请人", variant.declaration, "申请人签字（与护照签名一致）：", can="applicant" not in unsigned),
        Heading(f"{numeral(last + 2)}、聘用单位意见"),
        *_signed(
            "聘用单位", variant.employer_says, "法定代表人或授权人签字（单位公章）：", can="employer" not in unsigned
        ),
        Note(f"{addressed}打印日期：{day_words(context.day)}。所附材料见材料清单。"),
    ]
    return sheet(context, variant.form, parts)


def _signed(who: str, says: str, signature: str, *, can: bool) -> tuple[Part, ...]:
    """What one side states and signs; who cannot sign is said to be so."""
    applicant = who == "申请人"
    place = "申请人声明" if applicant else "聘用单位意见"
    if not can:
        does = "签字" if applicant else "盖章"
        return (Words(f"按本表所填原因，{who}不能{does}；情况见所附说明和证明。", place=place),)
    return (Words(says, place=place), Signature(signature))

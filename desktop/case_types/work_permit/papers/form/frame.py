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
    addressed = f"申请向{context.decider}提出。" if context.decider else ""
    parts += [
        Heading(f"{numeral(last + 1)}、申请人声明"),
        Words(variant.declaration, place="申请人声明"),
        Signature("申请人签字（与护照签名一致）："),
        Heading(f"{numeral(last + 2)}、聘用单位意见"),
        Words(variant.employer_says, place="聘用单位意见"),
        Signature("法定代表人或授权人签字（单位公章）："),
        Note(f"{addressed}打印日期：{day_words(context.day)}。所附材料见材料清单。"),
    ]
    return sheet(context, variant.form, parts)

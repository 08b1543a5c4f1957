"""专业技术工作总结: the applicant's account, as long as it is, signed on its last page."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import filing_number, name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import applied_for, told
from desktop.documents.parts import Document, Signature, Subtitle, Title, Words

TITLE: Final = "专业技术工作总结"
SHEET: Final = "F04"  # printed, signed and bound as the promise is


def summary(context: PaperContext) -> Document:
    """Paragraph by paragraph, as it was written."""
    asked = applied_for(context)
    paragraphs = [one for one in told(context, "summary").split("\n") if one.strip()]
    return paper(
        context,
        context.title.form(SHEET),
        TITLE,
        (
            Title(TITLE),
            Subtitle("　".join(part for part in (unit(context), name_of(context), filing_number(context)) if part)),
            *((Subtitle(f"（{asked}）"),) if asked else ()),
            *(Words(one.strip(), size=14.0, place=TITLE, pitch=1.75) for one in paragraphs),
            Signature("本人签字："),
            Signature("单位审核人签字（公章）："),
        ),
        head=TITLE,
    )


def untold(context: PaperContext) -> str:
    """Why there is none (a message id); "" when there is."""
    return "" if told(context, "summary") else "没有填写工作总结"

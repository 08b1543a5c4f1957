"""F18: the request that a result be looked at again (复核), for the applicant to fill in and sign."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.paper import (
    filing_number,
    identity_number,
    name_of,
    paper,
    unit,
)
from desktop.case_types.professional_title.papers.applicant.reading import applied_for
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Document, Grid, Note, Panel, Panels, Title

KEY: Final = "F18"
REQUEST: Final = "职称评审复核申请书"


def recheck_request(context: PaperContext) -> Document:
    """Who asks, for which result, why and on what evidence; the conclusion is a paper of the batch."""
    form = context.title.form(KEY)
    return paper(
        context,
        form,
        REQUEST,
        (
            Title(REQUEST),
            Grid(
                (28.0, 50.0, 28.0, 50.0),
                (
                    (*pair("申请人", name_of(context)), *pair(*identity_number(context))),
                    (*pair("联系电话", person(context, "phone")), *pair("受理号", filing_number(context))),
                    pair("单　位", unit(context), 3),
                    pair("申报资格", applied_for(context), 3),
                    (*pair("评审结果", BY_HAND), *pair("知悉结果日期", BY_HAND)),
                    long("请求复核的事项", "□ 评审程序　□ 回避　□ 计票　□ 材料认定　□ 其他：＿＿＿＿＿＿＿＿＿＿", 3),
                ),
                height=10.0,
            ),
            Panels(
                (
                    Panel("事实和理由", "", (), least=60.0, share=2.0),
                    Panel("证据材料清单", "", form.lines("applicant"), least=40.0),
                )
            ),
            Note("复核查的是程序、回避、计票和材料认定，不重新评价学术水平。评委会意见和票数不公开。"),
        ),
    )

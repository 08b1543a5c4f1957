"""F03 公示表: what the employer showed, where and how long, and whether anybody objected."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.paper import name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import applied_for, held_title, sort_of, told
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Document, Gap, Grid, Note, Panel, Panels, Title, Words

KEY: Final = "F03"


def publicity(context: PaperContext) -> Document:
    """The table and the employer's proof in one: filled from the case, signed by the supervisor and the employer."""
    form = context.title.form(KEY)
    days = context.title.posted_days
    objections = told(context, "objections")
    finding = told(context, "objection_finding")
    shown = told(context, "posted_what")
    return paper(
        context,
        form,
        form.title,
        (
            Title(form.title),
            Grid(
                (34.0, 44.0, 34.0, 44.0),
                (
                    pair("单　　位", unit(context), 3),
                    (*pair("姓　　名", name_of(context)), *pair("性　　别", person(context, "sex"))),
                    (*pair("现职称", held_title(context)), *pair("申报类型", sort_of(context))),
                    pair("申报资格", applied_for(context), 3),
                    long("公示内容\n（人员名单及材料）", shown or BY_HAND, 3),
                    long("公示地点、方式", told(context, "posted_at") or BY_HAND, 3),
                    (*pair("公示开始日期", told(context, "posted_from") or BY_HAND),
                     *pair("公示结束日期", told(context, "posted_until") or BY_HAND)),
                    (*pair("工作日数", f"{days}个工作日" if days is not None else BY_HAND),
                     *pair("监督电话", told(context, "supervisor_phone") or BY_HAND)),
                    pair("监督人", told(context, "supervisor") or BY_HAND, 3),
                    long("异议情况", objections + (f"；核查结论：{finding}" if finding else "") or BY_HAND, 3),
                ),
                height=11.0,
                size=11.5,
            ),
            Words("以上公示情况属实，特此证明。", place="公示证明"),
            Gap(3),
            Panels(
                (
                    Panel("监督人", "", form.lines("supervisor"), least=22.0, share=0.0),
                    Panel("单位意见", "", form.lines("employer"), least=40.0),
                )
            ),
            Note("公示不少于5个工作日；核对公示证明时，发布当日计入。"),
        ),
    )  # fmt: skip

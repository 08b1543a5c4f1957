"""F17: 破格申报表, 同级转评申请表, 职称确认表 for the three side roads."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.by_hand import BY_HAND
from desktop.case_types.professional_title.papers.applicant.paper import (
    birth_month,
    identity_number,
    name_of,
    paper,
    unit,
)
from desktop.case_types.professional_title.papers.applicant.reading import (
    applied_for,
    first_row,
    month,
    obtained,
    or_none,
    rows,
    told,
    valued,
    years_in,
)
from desktop.case_types.professional_title.papers.applicant.review.opinions import posted
from desktop.case_types.professional_title.papers.page import closed, long, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Cell, Document, Grid, Heading, Panel, Panels, Part, Rows, Title
from desktop.forms.questions import question_of

KEY: Final = "F17"
EXCEPTIONAL: Final = "破格申报表"
TRANSFER: Final = "转系列（同级转评）申请表"
CONFIRMATION: Final = "职称确认表"
WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)


def exceptional_form(context: PaperContext) -> Document:
    """Reason, the rule ticked, evidence, two recommenders with room to sign, the opinions."""
    form = context.title.form(KEY)
    found = rows(context, "recommenders")
    recommenders: list[Part] = []
    for number in range(max(2, len(found))):
        row = found[number] if number < len(found) else None
        said = (row.say("name"), row.say("title"), row.say("unit"), row.say("specialty")) if row else (BY_HAND,) * 4
        signed = row.say("signed_on") if row else ""
        recommenders.append(
            Grid(
                WIDTHS,
                (
                    (*pair(f"推荐人{number + 1}姓名", said[0]), *pair("职　称", said[1])),
                    (*pair("工作单位", said[2]), *pair("专　业", said[3])),
                    (*pair("签　名", BY_HAND), *pair("日　期", signed or BY_HAND)),
                ),
                height=8.5,
            )
        )
    parts: list[Part] = [
        Title(EXCEPTIONAL),
        _who(context),
        Grid(
            (28.0, 128.0),
            (
                long("突破的条件", told(context, "exceptional_lacks")),
                long("所依据的破格条件（逐条勾选）", _ticked(context)),
                long("破格理由", told(context, "exceptional_reason")),
            ),
        ),
        Heading("一、证明材料"),
        _evidence(context),
        Heading("二、同行专家推荐"),
        *recommenders,
        Heading("三、意见"),
        _opinions(context),
    ]
    return paper(context, form, EXCEPTIONAL, parts, head=EXCEPTIONAL)


def _ticked(context: PaperContext) -> str:
    """Each ground claimed on a line of its own, with its tick; all of them, to be ticked by hand, when none is."""
    name = "exceptional_grounds"
    claimed = valued(context, name) or ()
    choices = question_of(context.questions, name).choices
    ticked = [f"☑ {choice.title}" for choice in choices if choice.key in claimed]
    return "\n".join(ticked or [f"☐ {choice.title}" for choice in choices])


def _evidence(context: PaperContext) -> Rows:
    found = [
        (str(number), words, when, rank)
        for number, (words, when, rank) in enumerate(
            (
                *((r.say("title"), r.span(open_end="") or r.month("obtained_on"), r.part())
                  for r in rows(context, "achievements")),
                *((f"《{r.say('title')}》（{r.say('venue')}）", r.month("published_on"), r.rank())
                  for r in rows(context, "papers")),
                *((f"{r.say('name')}（{r.say('grade')}）", r.month("day"), r.rank()) for r in rows(context, "prizes")),
            ),
            1,
        )
    ]  # fmt: skip
    return Rows(
        ("序号", "业绩、论文、奖励", "时间", "本人作用、排名"), (12, 84, 32, 28), closed(found, 4, 1),
        aligns=("centre", "left", "centre", "centre"), caption="证明材料", headed=True,
    )  # fmt: skip


def transfer_form(context: PaperContext) -> Document:
    """From which title to which, why, and what was done in the new post."""
    form = context.title.form(KEY)
    parts: list[Part] = [
        Title(TRANSFER),
        _who(context),
        Grid(
            WIDTHS,
            (
                *_held(context),
                pair("转评后的资格", applied_for(context), 3),
                (*pair("到现岗位时间", month(valued(context, "post_since"))), *pair("现岗位年限", years_in(context))),
                long("转系列理由", told(context, "transfer_reason"), 3),
            ),
        ),
        Heading("一、主要业绩"),
        _evidence(context),
        Heading("二、意见"),
        _opinions(context),
    ]
    return paper(context, form, TRANSFER, parts, head=TRANSFER)


def confirmation_form(context: PaperContext) -> Document:
    """A title from outside: what it is, who gave it, how it was verified."""
    form = context.title.form(KEY)
    parts: list[Part] = [
        Title(CONFIRMATION),
        _who(context),
        Grid(
            WIDTHS,
            (
                *_held(context),
                (*pair("来　源", told(context, "came_from")), *pair("调入（入职）时间", told(context, "came_on"))),
                (*pair("核验方式", told(context, "verified_how")), *pair("核验日期", told(context, "verified_on"))),
                long("核验情况", or_none(told(context, "verified_note")), 3),
                pair("确认后的资格", applied_for(context), 3),
            ),
        ),
        Heading("意见"),
        _opinions(context),
    ]
    return paper(context, form, CONFIRMATION, parts, head=CONFIRMATION)


def _who(context: PaperContext) -> Grid:
    row = first_row(context, "education")
    studied = (row.month("graduated_on"), row.say("school"), row.say("major"), row.say("level")) if row else ()
    return Grid(
        WIDTHS,
        (
            (*pair("姓　名", name_of(context)), *pair("性　别", person(context, "sex"))),
            (*pair("出生年月", birth_month(context)), *pair(*identity_number(context))),
            pair("单　位", unit(context), 3),
            pair("最高学历", "，".join(part for part in studied if part), 3),
            pair("申报资格", applied_for(context), 3),
        ),
    )


def _held(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    row = first_row(context, "titles")
    if row is None:
        return (pair("原职称", "无", 3),)
    return (
        (*pair("原职称", row.say("title")), *pair("原系列", row.say("series"))),
        (*pair("取得时间", month(obtained(row))), *pair("取得方式", row.say("way"))),
        (*pair("审批机关", or_none(row.say("approved_by"))), *pair("证书（文件）号", or_none(row.say("document")))),
        pair("取得地区", or_none(row.say("region")), 3),
    )


def _opinions(context: PaperContext) -> Panels:
    form = context.title.form(KEY)
    said = "\n".join(part for part in (posted(context), told(context, "unit_opinion")) if part)
    return Panels(
        (
            Panel("本人签字", "以上所填内容和所附材料属实，本人对其真实性负责。", form.lines("applicant"), least=26.0),
            Panel("单位意见", said, form.lines("employer"), least=36.0),
            Panel("主管部门意见", "", form.lines("department"), least=30.0),
            Panel("审批机关意见", "", form.lines("approval"), least=30.0),
        )
    )

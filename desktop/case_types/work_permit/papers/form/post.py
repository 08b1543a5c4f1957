"""The form's blocks about the post and the term, and about what the applicant holds already."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import employer
from desktop.case_types.work_permit.papers.sheet import answer, pair, span
from desktop.documents.parts import Cell, Grid

WIDTHS = (25.0, 53.0, 25.0, 53.0)


def post_abroad(context: PaperContext) -> Grid:
    """The post somebody comes for from abroad."""
    whereabouts = {"是": "境外", "否": "境内"}.get(answer(context, "applicant_outside_china"), "")
    return Grid(
        WIDTHS,
        (
            *_employer(context),
            *_work(context),
            (
                *pair("工资待遇（税前年薪）", answer(context, "annual_pay_yuan")),
                *pair("拟入境日期", answer(context, "planned_entry_on")),
            ),
            pair("工作内容", answer(context, "duties"), 3),
            (*pair("拟申请签证的驻外使领馆", answer(context, "visa_post")), *pair("申请人所在", whereabouts)),
        ),
    )


def post_inside(context: PaperContext) -> Grid:
    """The post of somebody who is in China already."""
    return Grid(
        WIDTHS,
        (
            *_employer(context),
            *_work(context),
            pair("工资待遇（税前年薪）", answer(context, "annual_pay_yuan"), 3),
            pair("工作内容", answer(context, "duties"), 3),
        ),
    )


def hiring_unit(context: PaperContext) -> Grid:
    """The employer alone."""
    return Grid(WIDTHS, _employer(context))


def post_short(context: PaperContext) -> Grid:
    """The task of a short stay and its days; an approval where there is one."""

    def said(name: str) -> str:
        return answer(context, name)

    approval = said("performance_approval")

    return Grid(
        WIDTHS,
        (
            *_employer(context),
            pair("来华任务", said("short_task"), 3),
            (*pair("职务或角色", said("post")), *pair("接待合作单位", said("host_unit"))),
            pair("工作地点", said("work_place"), 3),
            pair("工作内容", said("duties"), 3),
            pair("工作期限", span(said("stay_from"), said("stay_until")), 3),
            (*pair("入境次数", said("entries")), *pair("每次停留", said("stay_days"))),
            *((pair("演出批准文号", approval, 3),) if approval else ()),
            (*pair("签证使领馆", said("visa_post")), *pair("拟入境日期", said("planned_entry_on"))),
        ),
    )


def _employer(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    return (
        pair("聘用单位", employer(context, "name"), 3),
        (*pair("统一社会信用代码", employer(context, "uscc")), *pair("行业", employer(context, "industry"))),
        pair("单位注册地址", employer(context, "registered_address"), 3),
        (*pair("法定代表人", employer(context, "legal_representative")), *pair("经办人", _handler(context))),
    )


def _work(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    def said(name: str) -> str:
        return answer(context, name)

    return (
        (*pair("岗位（职务）", said("post")), *pair("岗位类别", said("occupation"))),
        pair("工作地点", said("work_place"), 3),
        (*pair("聘用方式", said("hiring_form")), *pair("派出单位", said("sending_unit"))),
        pair("聘用期限", span(said("contract_from"), said("contract_until")), 3),
        (
            *pair("申请在华工作期限", said("months_applied")),
            *pair("每年在华工作时间", said("months_per_year_in_china")),
        ),
    )


def _handler(context: PaperContext) -> str:
    return "　".join(part for part in (employer(context, "handler"), employer(context, "handler_phone")) if part)


def ground(context: PaperContext) -> Grid:
    """On what ground somebody applies inside China, and by which visa or residence paper he is here."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            pair("申请情形", said("inside_ground"), 3),
            pair("依据文件", said("inside_ground_basis"), 3),
            *_residence(context),
            (
                *pair("经常居住地", said("usual_residence")),
                *pair("连续在中国居留", said("usual_residence_years_in_china")),
            ),
        ),
    )


def held(context: PaperContext) -> Grid:
    """The permit and the residence paper in hand."""
    return Grid(WIDTHS, (*_permit(context), *_residence(context)))


def permit_held(context: PaperContext) -> Grid:
    """The permit in hand, where no residence paper is asked for."""
    return Grid(WIDTHS, _permit(context))


def _permit(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    def said(name: str) -> str:
        return answer(context, name)

    return (
        (*pair("工作许可编号", said("permit_number")), *pair("许可类别", said("permit_class"))),
        pair("许可有效期", span(said("permit_from"), said("permit_expires_on")), 3),
        pair("许可载明的职务", said("permit_post"), 3),
    )


def _residence(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    return (
        pair("签证或居留证件", answer(context, "residence_kind"), 3),
        (
            *pair("证件号码", answer(context, "residence_number")),
            *pair("有效期至", answer(context, "residence_expires_on")),
        ),
    )


def leaving(context: PaperContext) -> Grid:
    """The former employer, and how the old permit ended."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            pair("原聘用单位", said("previous_employer"), 3),
            (*pair("职业不变", said("same_occupation")), *pair("职务不变", said("same_post"))),
            (
                *pair("持有注销证明", said("has_cancellation_certificate")),
                *pair("注销生效日", said("cancellation_effective_on")),
            ),
        ),
    )


def onward(context: PaperContext) -> Grid:
    """How the new term joins the old one, and what changes with it."""

    def said(name: str) -> str:
        return answer(context, name)

    changes = said("change_items") or ("无" if context.number else "")
    return Grid(
        WIDTHS,
        (
            (*pair("同一聘用单位", said("same_employer")), *pair("同一职务", said("same_post"))),
            pair("原聘用合同至", said("previous_contract_until"), 3),
            (*pair("一并变更的内容", changes), *pair("变更发生日", said("changed_on"))),
            pair("变更前后的内容", said("change_says"), 3),
            (
                *pair("以前的薪资承诺", {"是": "有", "否": "无"}.get(said("salary_promised"), "")),
                *pair("纳税记录与承诺", {"是": "相符", "否": "不符"}.get(said("tax_proof_handed"), "")),
            ),
        ),
    )

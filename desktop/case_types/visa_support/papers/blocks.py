"""The blocks visa forms are made of: who is invited, the visit, who invites, who pays."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import employer, person
from desktop.case_types.work_permit.papers.form.person import WIDTHS as WITH_PHOTO
from desktop.case_types.work_permit.papers.sheet import answer, pair, span
from desktop.documents.parts import Cell, Grid

WIDTHS = (25.0, 53.0, 25.0, 53.0)


def invitee(context: PaperContext) -> Grid:
    """Who is invited, as in the passport, and where the person works."""

    def said(name: str) -> str:
        return person(context, name)

    return Grid(
        WIDTHS,
        (
            (*pair("姓（护照）", said("surname")), *pair("名（护照）", said("given_names"))),
            (*pair("中文姓名", said("chinese_name")), *pair("性别", said("sex"))),
            (*pair("国籍", said("nationality")), *pair("出生日期", said("birth_date"))),
            (*pair("护照号码", said("passport_number")), *pair("护照有效期至", said("passport_expires_on"))),
            *_works(context),
        ),
    )


def invitee_with_photo(context: PaperContext) -> Grid:
    """The same with a photo beside it."""

    def said(name: str) -> str:
        return person(context, name)

    wanted = "" if context.photo else "（近期免冠照片）"
    photo = Cell(wanted, rows=4, picture=context.photo, align="centre", place="照片")
    return Grid(
        WITH_PHOTO,
        (
            (*pair("姓（护照）", said("surname")), *pair("名（护照）", said("given_names")), photo),
            (*pair("中文姓名", said("chinese_name")), *pair("原文姓名", said("native_name"))),
            (*pair("性别", said("sex")), *pair("出生日期", said("birth_date"))),
            (*pair("国籍", said("nationality")), *pair("出生地", said("birth_place"))),
            (*pair("护照号码", said("passport_number")), *pair("护照有效期至", said("passport_expires_on"), 2)),
            (*pair("最高学位", answer(context, "degree")), *pair("专业", answer(context, "major"), 2)),
            pair("所在单位", answer(context, "invitee_employer"), 4),
            pair("职务", answer(context, "invitee_post"), 4),
        ),
    )


def _works(context: PaperContext) -> tuple[tuple[Cell, ...], ...]:
    if "invitee_employer" not in context.questions.model_fields:
        return ()
    return (
        pair("所在单位", answer(context, "invitee_employer"), 3),
        pair("职务", answer(context, "invitee_post"), 3),
    )


def inviter(context: PaperContext) -> Grid:
    """Who invites and signs."""

    def said(name: str) -> str:
        return employer(context, name)

    signer = "，".join(part for part in (answer(context, "signer"), answer(context, "signer_rank")) if part)
    rows: list[tuple[Cell, ...]] = [
        pair("邀请单位", said("name"), 3),
        (*pair("统一社会信用代码", said("uscc")), *pair("所在开发区", said("zone"))),
        pair("地址", said("postal_address") or said("registered_address"), 3),
        (*pair("电话", said("phone") or said("handler_phone")), *pair("法定代表人", said("legal_representative"))),
        (*pair("经办人", said("handler")), *pair("经办人电话", said("handler_phone"))),
    ]
    if "signer" in context.questions.model_fields:
        rows.append((*pair("签字人", signer), *pair("落款日期", answer(context, "signed_on"))))
    return Grid(WIDTHS, tuple(rows))


def terms(context: PaperContext) -> Grid:
    """Relation and money."""
    rows: list[tuple[Cell, ...]] = [
        (*pair("与邀请单位的关系", answer(context, "inviter_relation")), *pair("费用承担", answer(context, "who_pays")))
    ]
    if answer(context, "pays_says"):
        rows.append(pair("费用说明", answer(context, "pays_says"), 3))
    return Grid(WIDTHS, tuple(rows))


def visit(context: PaperContext) -> Grid:
    """Why, when, where; how often and how long."""
    rows: list[tuple[Cell, ...]] = []
    asked = context.questions.model_fields

    def said(name: str) -> str:
        return answer(context, name)

    if "visa_type" in asked:
        rows.append((*pair("签证种类", said("visa_type")), *pair("入境次数", said("visa_entries"))))
        rows.append(pair("事由类别", said("visit_purpose"), 3))
    rows.append(pair("来华事由", said("visit_reason"), 3))
    rows.append(pair("抵离日期", span(said("arrive_on"), said("leave_on")), 3))
    rows.append(pair("访问地点", said("visit_places"), 3))
    if "visa_type" in asked:
        rows.append((*pair("每次停留", said("stay_days")), *pair("驻外使领馆", said("visa_post"))))
    elif "visa_country" not in asked:
        rows.append(pair("驻外使领馆", said("visa_post"), 3))
    return Grid(WIDTHS, tuple(rows))

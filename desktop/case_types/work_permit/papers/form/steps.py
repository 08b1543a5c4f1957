"""The form's blocks about what becomes of a permit: what changes, why it ends, what happened to its card."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import latin_name, person
from desktop.case_types.work_permit.choices import CHANGE_ITEMS
from desktop.case_types.work_permit.papers.form.post import WIDTHS, held, permit_held
from desktop.case_types.work_permit.papers.sheet import answer, blank_rows, pair
from desktop.case_types.work_permit.questions.afterwards.end_reasons import asking, event_of, unsigned
from desktop.documents.parts import Cell, Grid, Rows


def before_and_after(context: PaperContext) -> Rows:
    """What changes, as it was and as it will be."""
    chosen = context.subject.answers.get("change_items")
    items = [choice for choice in CHANGE_ITEMS.choices if isinstance(chosen, list) and choice.key in chosen]
    return Rows(
        head=("变更的内容", "变更前", "变更后"),
        widths=(36, 60, 60),
        rows=tuple((item.title, *_values(context, item.key)) for item in items),
        least=blank_rows(context, 2),
        aligns=("left", "left", "left"),
        caption="变更的内容",
        headed=True,
        empty="未填写",
    )


def _values(context: PaperContext, item: str) -> tuple[str, str]:
    """One item as it was and as it will be; what is told in words stands under the table."""
    values = {
        "name": (answer(context, "name_before"), latin_name(context)),
        "passport": (answer(context, "passport_before"), person(context, "passport_number")),
        "post": (answer(context, "permit_post"), answer(context, "post")),
        "class": (answer(context, "permit_class"), answer(context, "applied_class")),
        "nationality": ("", person(context, "nationality")),
    }
    return values.get(item, ("见说明", "见说明"))


def permit_to_change(context: PaperContext) -> Grid:
    """The permit in hand, with the residence paper where the change asks for it."""
    chosen = context.subject.answers.get("change_items")
    asked = not isinstance(chosen, list) or {"name", "passport"} & {str(item) for item in chosen}
    return held(context) if asked else permit_held(context)


def changing(context: PaperContext) -> Grid:
    """When it changed and why, and what becomes of the occupation where the post changes."""

    def said(name: str) -> str:
        return answer(context, name)

    chosen = context.subject.answers.get("change_items")
    post: tuple[tuple[Cell, ...], ...] = (
        (*pair("职业是否不变", said("same_occupation")), *pair("变更后岗位类别", said("new_occupation"))),
        pair("变更后的工作内容", said("duties"), 3),
    )
    return Grid(
        WIDTHS,
        (
            (*pair("变更发生日", said("changed_on")), *pair("同一聘用单位", said("same_employer"))),
            *(post if not isinstance(chosen, list) or "post" in chosen else ()),
            pair("原因和说明", said("change_says"), 3),
        ),
    )


def ending(context: PaperContext) -> Grid:
    """Why the employment ended, since when, and what shows it."""

    def said(name: str) -> str:
        return answer(context, name)

    reason = str(context.subject.answers.get("end_reason") or "")
    rows: list[tuple[Cell, ...]] = [
        pair("注销的原因", said("end_reason"), 3),
        pair(event_of(reason) or "情形发生日", said("ended_on"), 3),
    ]
    if not reason or reason in asking("both_sign"):
        rows.append(pair("终止证明经双方签字", said("termination_signed_by_both"), 3))
    if reason in asking("notice_needed"):
        rows += [
            (*pair("失去联系之日", said("left_on")), *pair("登报公告日", said("newspaper_on"))),
            pair("公告的报纸", said("newspaper"), 3),
        ]
    if reason in asking("judgment_needed"):
        rows.append((*pair("裁决、判决文号", said("judgment_number")), *pair("已生效", said("judgment_effective"))))
    rows.append(pair("情况说明", said("end_says"), 3))
    return Grid(WIDTHS, tuple(rows))


def signs_not(context: PaperContext) -> frozenset[str]:
    """Who cannot sign the application, by the reason of the cancellation."""
    return unsigned(context.subject.answers.get("end_reason"))


def promised(context: PaperContext) -> Grid:
    """A salary once promised, and whether it was paid."""
    given = {"是": "有", "否": "无"}.get(answer(context, "salary_promised"), "")
    kept = {"是": "相符", "否": "不符"}.get(answer(context, "tax_proof_handed"), "")
    return Grid(WIDTHS, ((*pair("以前的薪资承诺", given), *pair("纳税记录与承诺", kept)),))


def card(context: PaperContext) -> Grid:
    """The card, and what happened to it."""

    def said(name: str) -> str:
        return answer(context, name)

    return Grid(
        WIDTHS,
        (
            (*pair("许可证签发日", said("card_issued_on")), *pair("补办的原因", said("card_trouble"))),
            pair("遗失或损毁之日", said("lost_on"), 3),
            pair("经过", said("card_says"), 3),
        ),
    )

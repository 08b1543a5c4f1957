"""F16 认定表: first recognition of a junior title, without a committee; both sides of two sheets."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import (
    birth_month,
    identity_number,
    name_of,
    paper,
    photo,
    unit,
)
from desktop.case_types.professional_title.papers.applicant.reading import (
    Row,
    applied_title,
    month,
    or_none,
    rows,
    spoken,
    told,
    valued,
    years_in,
)
from desktop.case_types.professional_title.papers.applicant.review.opinions import posted
from desktop.case_types.professional_title.papers.page import closed, pair
from desktop.case_types.wording.told import person
from desktop.documents.parts import Document, Grid, Heading, PageBreak, Panel, Panels, Part, Rows, Title

KEY: Final = "F16"


def recognition_form(context: PaperContext) -> Document:
    """Person, education and work; probation and summary; the opinions."""
    form = context.title.form(KEY)
    parts: list[Part] = [Title(form.title), Heading("一、基本情况"), _person(context)]
    parts += [*_education(context), *_work(context), PageBreak()]
    parts += [
        *_probation(context),
        Heading("五、个人总结"),
        Panels((Panel("个人总结", told(context, "summary"), form.lines("applicant"), least=70.0),)),
        PageBreak(),
        Heading("六、意见"),
        Panels(
            (
                Panel("单位考核意见", _employer(context), form.lines("employer")),
                Panel("主管部门意见", "", form.lines("department")),
                Panel("认定机构意见", _recognised(context), form.lines("approval")),
            )
        ),
    ]
    return paper(context, form, form.title, parts, head=form.title)


def _person(context: PaperContext) -> Grid:
    related = valued(context, "post_related")
    return Grid(
        (28.0, 29.0, 24.0, 29.0, 20.0, 26.0),
        (
            (*pair("姓名", name_of(context)), *pair("性别", person(context, "sex")), photo(context, 4)),
            (*pair("出生年月", birth_month(context)), *pair("民族", person(context, "ethnic_group"))),
            (*pair("出生地", told(context, "native_place")), *pair("政治面貌", told(context, "political_status"))),
            (*pair("身体状况", told(context, "health")),
             *pair("参加工作时间", month(valued(context, "began_work_on")))),
            (*pair("单位", unit(context), 3), *pair("月工资", told(context, "monthly_pay_yuan"))),
            (*pair(identity_number(context)[0], identity_number(context)[1], 3),
             *pair("外语程度", spoken(context))),
            (*pair("从事专业及年限", specialty(context), 3),
             *pair("专业是否对口", "" if related is None else "对口" if related else "不对口")),
            (*pair("申报系列", told(context, "target_series")), *pair("认定资格名称", applied_title(context), 3)),
            (*pair("行政职务", or_none(told(context, "administrative_post"))),
             *pair("联系电话", person(context, "phone"), 3)),
            pair("社会兼职", or_none(told(context, "public_posts")), 5),
            pair("特长", or_none(told(context, "strong_points")), 5),
        ),
        height=9.5,
    )  # fmt: skip


def specialty(context: PaperContext) -> str:
    """In what somebody works, and how long."""
    return "，".join(part for part in (told(context, "target_specialty"), years_in(context)) if part)


def worked(row: Row) -> str:
    """What was done in a stretch of work, and the post."""
    return "，".join(part for part in (row.say("tasks"), row.say("post")) if part)


def _education(context: PaperContext) -> tuple[Part, ...]:
    found = [
        (row.month("graduated_on"), row.say("school"), row.say("major"), row.say("level"), or_none(row.say("degree")))
        for row in rows(context, "education")
    ]
    return (
        Heading("二、学历"),
        Rows(
            ("毕业时间", "毕业院校", "所学专业", "学历", "学位"), (20, 45, 35, 38, 18), closed(found, 5, 1),
            aligns=("centre", "left", "left", "centre", "centre"), caption="学历", headed=True,
        ),
    )  # fmt: skip


def _work(context: PaperContext) -> tuple[Part, ...]:
    found = [
        (row.span(), row.say("unit"), worked(row), row.say("witness"))
        for row in rows(context, "work")
    ]
    return (
        Heading("三、工作经历"),
        Rows(
            ("起止时间", "单位", "从事何专业技术工作、职务", "证明人"), (32, 52, 50, 22), closed(found, 4, 1),
            aligns=("centre", "left", "left", "centre"), caption="工作经历", headed=True, fill=True,
        ),
    )  # fmt: skip


def _probation(context: PaperContext) -> tuple[Part, ...]:
    found = [
        (row.span(), row.say("tasks"), row.say("finding"), row.say("witness")) for row in rows(context, "probation")
    ]
    trained = [
        (f"{row.value('year')}年", "继续教育", f"{row.say('total')}", "")
        for row in rows(context, "training")
        if row.value("year") is not None
    ]
    return (
        Heading("四、见习（试用）期工作情况和继续教育"),
        Rows(
            ("起止时间", "工作内容", "完成情况", "带教人\n（证明人）"), (32, 60, 40, 24),
            closed((*found, *trained), 4, 1),
            aligns=("centre", "left", "left", "centre"), caption="见习（试用）期工作情况", headed=True,
        ),
    )  # fmt: skip


def _employer(context: PaperContext) -> str:
    fit = valued(context, "fit_assessed")
    said = (
        posted(context),
        "" if fit is None else "见习（试用）期满考核合格。" if fit else "见习（试用）期满考核不合格。",
        told(context, "unit_opinion"),
    )
    return "\n".join(part for part in said if part)


def _recognised(context: PaperContext) -> str:
    title = applied_title(context)
    return f"经审核，认定其具备{title}资格，取得时间：　　　　年　　月　　日。" if title else ""

"""F13 上门评审安排表 and 签到表: who is heard when, what was looked at, who was there."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line
from desktop.case_types.professional_title.papers.page import long, pair
from desktop.case_types.professional_title.papers.session_values import (
    SessionValues,
)
from desktop.documents.parts import (
    Document,
    Grid,
    Heading,
    PageBreak,
    Panel,
    Panels,
    Part,
    Rows,
    Subtitle,
    Title,
    Words,
)
from desktop.policy.reckoning.titles.forms import FormSheet

KEY: Final = "F13"
SPARE: Final = 3  # lines for substitutes who are called on the day
DECLARES: Final = (
    "评审专家声明：本人与下列申报人不存在近亲属、同一单位、合作成果、师生以及其他可能影响公正评审的关系；"
    "如有，已主动申请回避。评审期间不私下接触申报人，不泄露评审情况。"
)


def schedule(values: SessionValues) -> Document:
    """The day's plan: slots, panels, who asks; the equipment; the defence's record by hand."""
    form = values.edge.forms[KEY]
    title = "上门评审安排表" if values.onsite else "评审安排表"
    rows = tuple(
        (str(number), one.slot, one.applicant.receipt, one.applicant.name, one.applicant.unit, one.applicant.specialty,
         one.applicant.title, f"第{one.panel}组" if one.panel else "", one.way, one.main, "")
        for number, one in enumerate(values.hearings, 1)
    )  # fmt: skip
    parts: tuple[Part, ...] = (
        Title(title),
        Subtitle(number_line(values.edge, "评排")),
        _head(values),
        Heading("申报人和时间安排"),
        Rows(
            ("序号", "时间", "受理号", "姓名", "单位", "专业", "申报职称", "组别", "答辩方式", "主审", "答辩记录要点"),
            (10, 14, 30, 17, 40, 20, 24, 13, 18, 17, 48),
            rows,
            size=9.0,
            least=1,
            aligns=("centre", "centre", "centre", "centre", "left", "centre", "centre", "centre", "centre", "centre",
                    "left"),
            caption="申报人和时间安排",
            headed=True,
        ),
        *_signed(form),
    )
    return edged(values.edge, form, title, parts, head=f"{title}（{values.name}）")


_LABELS: Final = {"employer": "企业", "office": "经办", "experts": "专家组"}


def _signed(form: FormSheet) -> tuple[Panels, ...]:
    """The three who sign, in one frame."""
    boxes = (Panel(label, "", form.lines(place), least=20.0) for place, label in _LABELS.items() if form.lines(place))
    found = tuple(boxes)
    return (Panels(found, fill=False),) if found else ()


def sign_in(values: SessionValues) -> Document:
    """Sheets to sign in on: experts with their declaration, then applicants."""
    form = values.edge.forms[KEY]
    title = "上门评审签到表" if values.onsite else "评审会议签到表"
    called = [one for one in values.members if not one.waits]
    experts = tuple(
        (str(number), one.name, one.unit, one.title, one.role + (f"，第{one.panel}组" if one.panel else "")
         + ("组长" if one.leads else ""), "□ 无　□ 有（回避＿＿＿）", "", "")
        for number, one in enumerate(called, 1)
    )  # fmt: skip
    applicants = tuple(
        (str(number), one.slot, one.applicant.receipt, one.applicant.name, one.applicant.unit, one.way, "", "")
        for number, one in enumerate(values.hearings, 1)
    )
    parts: tuple[Part, ...] = (
        Title(title),
        Subtitle(f"{values.name}　{values.day}　{values.place}"),
        Words(DECLARES, place="声明"),
        Heading("一、专家签到"),
        Rows(
            ("序号", "姓名", "单位", "职称", "职务、组别", "利害关系声明", "签到时间", "签名"),
            (10, 22, 56, 28, 32, 50, 22, 31), experts,
            least=max(5, len(called) + SPARE),
            aligns=("centre", "centre", "left", "centre", "centre", "centre", "centre", "centre"),
            caption="专家签到", headed=True,
        ),
        PageBreak(),
        Heading("二、申报人签到"),
        Rows(
            ("序号", "时间", "受理号", "姓名", "单位", "答辩方式", "签到时间", "签名"),
            (10, 18, 32, 24, 66, 26, 28, 47), applicants, least=8,
            aligns=("centre", "centre", "centre", "centre", "left", "centre", "centre", "centre"),
            caption="申报人签到", headed=True,
        ),
    )  # fmt: skip
    return edged(values.edge, form, title, parts, head=f"{title}（{values.name}）")


def _head(values: SessionValues) -> Grid:
    seats = [one for one in values.members if not one.waits and not one.stands_in_for]
    led = [f"第{one.panel}组组长{one.name}" for one in values.members if one.panel and one.leads]
    return Grid(
        (30.0, 95.0, 30.0, 95.0),
        (
            (*pair("企　业", values.employer or "（在本机构）"), *pair("地　址", values.place)),
            (*pair("日　期", " ".join(part for part in (values.day, values.start) if part)),
             *pair("联系人", values.contact or "　")),
            (*pair("评审委员会", values.committee.name), *pair("专家组", "，".join((f"{len(seats)}人", *led)))),
            long("察看的设备和现场", values.inspected or "　", 3),
        ),
        height=8.5,
    )  # fmt: skip

"""F12 评审会议记录: who was there, what was said of each applicant, how the votes came out."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line, signed
from desktop.case_types.professional_title.papers.page import NONE, long, pair
from desktop.case_types.professional_title.papers.session_values import (
    Hearing,
    Member,
    SessionValues,
)
from desktop.documents.parts import Cell, Document, Grid, Heading, Part, Rows, Subtitle, Title

KEY: Final = "F12"
TITLE: Final = "评审会议记录"
WIDTHS: Final = (28.0, 50.0, 28.0, 50.0)


def minutes(values: SessionValues) -> Document:
    """The whole record; every applicant has a table of the own, however long it is."""
    form = values.edge.forms[KEY]
    parts: list[Part] = [
        Title(TITLE),
        Subtitle(number_line(values.edge, "录")),
        Grid(WIDTHS, _head(values), height=9.0),
        Heading("一、出席签到"),
        _attendance(values),
        Heading("二、议程和发言要点"),
        Grid(
            (28.0, 128.0),
            (
                long("议　程", values.agenda or NONE),
                long("发言要点", values.speech or NONE),
                long("监督情况", values.oversight or NONE),
                long("其　他", values.remark or NONE),
            ),
        ),
        Heading("三、评议和表决情况"),
    ]
    for number, hearing in enumerate(values.hearings, 1):
        parts += _of(number, hearing)
    if not values.hearings:
        parts.append(Rows(("序号", "申报人"), (20, 136), (), empty=NONE))
    parts += signed(form)
    return edged(values.edge, form, TITLE, parts, head=f"{TITLE}（{values.name}）")


def _head(values: SessionValues) -> tuple[tuple[Cell, ...], ...]:
    begun = any(one.sat for one in values.members)
    absent = [one for one in values.members if begun and not one.sat and not one.came and not one.waits]
    nobody = NONE if begun else "　"
    there = {one.name for one in values.members if not one.waits}
    recused: dict[str, list[str]] = {}
    for hearing in values.hearings:
        for one in hearing.recused:
            if one.name in there:
                recused.setdefault(one.name, []).append(hearing.applicant.name)
    return (
        pair("会　议", values.name, 3),
        pair("评审委员会", values.committee.name, 3),
        (*pair("时　间", " ".join(part for part in (values.day, values.start) if part)), *pair("地　点", values.place)),
        (*pair("主持人", values.host or "　"), *pair("记录人", values.recorder or "　")),
        (*pair("评委会总数", f"{values.committee.size}人"), *pair("出席人数", f"{values.present}人")),
        (*pair("计票人", values.counters or "　"), *pair("监票人", values.supervisor or "　")),
        pair("监督人员", values.overseers or "　", 3),
        long("缺　席", "；".join(f"{one.name}（{one.absent or '未到'}）" for one in absent) or nobody, 3),
        long("回　避", "；".join(f"{name}（{'、'.join(whom)}）" for name, whom in recused.items()) or NONE, 3),
        *((long("补　录", values.late, 3),) if values.late else ()),
        *((long("会议箱", "\n".join(values.carried), 3),) if values.carried else ()),
        *((pair("计票校验码", values.code, 3),) if values.code else ()),
    )


def _attendance(values: SessionValues) -> Rows:
    begun = any(one.sat for one in values.members)
    rows = tuple(
        (str(number), one.name, one.unit, one.title, _role(one), _there(one, begun=begun), "")
        for number, one in enumerate((one for one in values.members if not one.waits), 1)
    )
    return Rows(
        ("序号", "姓名", "单位", "职称", "职务", "到会", "签名"),
        (11, 18, 44, 18, 29, 12, 24),
        rows,
        least=3,
        aligns=("centre", "centre", "left", "centre", "centre", "centre", "centre"),
        caption="出席签到",
        headed=True,
        size=9.5,
    )


def _there(one: Member, *, begun: bool) -> str:
    """出席, 列席 (a substitute who came and does not vote), 离会, 缺席; nothing before anybody came."""
    if one.sat:
        return "出席"
    if one.came:
        return "列席" if one.role == "候补" else "离会"
    return "缺席" if begun else ""


def _role(one: Member) -> str:
    group = f"第{one.panel}组{'组长' if one.leads else ''}" if one.panel else ""
    return "，".join(part for part in (one.role, group) if part)


def _of(number: int, hearing: Hearing) -> tuple[Part, ...]:
    one, count = hearing.applicant, hearing.count
    recused = "；".join(f"{w.name}（{w.ground}）" for w in hearing.recused) or NONE
    asked = "\n".join(
        f"问{at}{f'（{said.by}）' if said.by else ''}：{said.question}\n答：{said.answer or NONE}"
        for at, said in enumerate(hearing.asked, 1)
    )
    notes = "\n".join(part for part in (hearing.notes, asked) if part)
    votes = hearing.untold or "　"
    if count is not None:
        votes = (
            f"出席{count.present}人（回避{count.recused}人），发出{count.issued}票，收回{count.returned}票；同意{count.agree}，"
            f"不同意{count.against}，弃权{count.abstain}，废票{count.spoiled}；{'通过' if count.passed else '未通过'}。"
        )
        if count.reading:
            votes += f"\n回避口径：{count.reading}"
    opinion = (hearing.opinion, hearing.recommended, hearing.marks, hearing.against)
    applied = "，".join(part for part in (one.specialty, one.title) if part)
    way = " ".join(part for part in (hearing.slot, hearing.way) if part)
    return (
        Grid(
            WIDTHS,
            (
                (*pair(f"{number}. 申报人", f"{one.name}（{one.receipt}）"), *pair("单　位", one.unit)),
                (*pair("申报资格", applied), *pair("主　审", hearing.main or "　")),
                (*pair("答　辩", way or NONE), *pair("回　避", recused)),
                long("答辩记录", notes or NONE, 3),
                long("评议意见", "\n".join(part for part in opinion if part) or NONE, 3),
                long("表　决", votes, 3),
            ),
            height=8.0,
            size=9.5,
        ),
    )

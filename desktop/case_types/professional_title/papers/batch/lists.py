"""Lists of a batch: F07 名册, F16 认定申报汇总表, F14 公示 on a page or a board, F21 证书登记簿."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, number_line, signed
from desktop.case_types.professional_title.papers.page import closed
from desktop.case_types.professional_title.papers.values import (
    Applicant,
    BatchValues,
    Held,
    LedgerValues,
)
from desktop.documents.parts import Align, Document, Note, Part, Rows, Seal, Subtitle, Title, Words

ROSTER: Final = "F07"
SUMMARY: Final = "F16S"
RESULT: Final = "F14"
LEDGER: Final = "F21"
_CENTRE: Final[Align] = "centre"
_LEFT: Final[Align] = "left"


def roster(values: BatchValues) -> Document:
    """F07: everybody who applies, in the order of the receipts; the same for those put to the vote."""
    form = values.edge.forms[ROSTER]
    rows = tuple(
        (str(number), one.unit, one.name, one.sex, one.born, one.education, one.held, one.series, one.specialty,
         one.level, one.sort, one.receipt, one.remark)
        for number, one in enumerate(values.applicants, 1)
    )  # fmt: skip
    head = ("序号", "单位", "姓名", "性别", "出生年月", "学历", "现职称", "申报系列", "申报专业", "申报级别",
            "申报类型", "受理号", "备注")  # fmt: skip
    return edged(
        values.edge,
        form,
        form.title,
        (
            Title(form.title),
            Subtitle(_under(values)),
            Rows(
                head, (11, 40, 16, 11, 15, 26, 32, 24, 18, 14, 17, 29, 12), closed(rows, 13, 1), size=9.0,
                aligns=(_CENTRE, _LEFT, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _CENTRE,
                        _CENTRE, _LEFT),
            ),
            *signed(form),
            Note(_total(values.applicants)),
        ),
        head=f"{form.title}（{values.name}）",
    )  # fmt: skip


def recognised(values: BatchValues) -> tuple[Applicant, ...]:
    """Those who apply for recognition, which no committee votes on."""
    return tuple(one for one in values.applicants if one.sort == "初级认定")


def recognition_summary(values: BatchValues) -> Document:
    """F16 汇总表: those to be recognised, with education, since when in the specialty, whether it fits."""
    form = values.edge.forms[SUMMARY]
    rows = tuple(
        (str(number), one.unit, one.name, one.sex, one.born, one.education, one.school, one.graduated, one.began_work,
         "，".join(part for part in (one.specialty, one.specialty_years) if part), one.related, one.title, one.remark)
        for number, one in enumerate(recognised(values), 1)
    )  # fmt: skip
    head = ("序号", "单位", "姓名", "性别", "出生年月", "学历", "毕业院校、专业", "毕业时间", "参加工作时间",
            "从事专业及年限", "专业是否对口", "认定资格名称", "备注")  # fmt: skip
    return edged(
        values.edge,
        form,
        form.title,
        (
            Title(form.title),
            Subtitle(_under(values)),
            Rows(
                head, (11, 46, 16, 11, 15, 26, 38, 15, 17, 26, 16, 24, 12), closed(rows, 13, 1), size=9.0,
                aligns=(_CENTRE, _LEFT, _CENTRE, _CENTRE, _CENTRE, _CENTRE, _LEFT, _CENTRE, _CENTRE, _CENTRE, _CENTRE,
                        _CENTRE, _LEFT),
            ),
            *signed(form),
            Note(_total(recognised(values))),
        ),
        head=f"{form.title}（{values.name}）",
    )  # fmt: skip


def result_publicity(values: BatchValues, *, board: bool = False) -> Document:
    """F14: who passed, from when to when, how to object; `board` on an A3 sheet in larger type."""
    form = values.edge.forms[RESULT]
    sheet = replace(form, page="A3P") if board else form
    posting = values.posting
    stage = posting.stage if posting is not None else "结果公示"
    title = f"{values.name}职称评审{'参评人员' if stage == '评前公示' else '结果'}公示"
    shown = [one for one in values.applicants if stage == "评前公示" or one.passed is not False]
    size, words = (14.0, 18.0) if board else (10.0, 14.0)
    rows = tuple(
        (str(number), one.unit, one.name, one.series, one.specialty, one.level, one.title)
        for number, one in enumerate(shown, 1)
    )
    parts: list[Part] = [
        Title(title),
        Subtitle(number_line(values.edge, "公示")),
        Words(_opening(values, len(shown)), size=words, place="公示说明", before=3.0),
        Rows(
            ("序号", "单位", "姓名", "系列", "专业", "级别", "职称"), (10, 44, 18, 30, 24, 16, 26), rows,
            empty="无", size=size, aligns=(_CENTRE, _LEFT, *([_CENTRE] * 5)),
        ),
        *(Words(said, size=words, place="公示说明") for said in _how(values)),
        Seal(values.edge.office.name, posting.posted if posting is not None else ""),
    ]  # fmt: skip
    return edged(values.edge, sheet, title, parts)


def board(values: BatchValues) -> Document:
    """The same for the notice board."""
    return result_publicity(values, board=True)


def _opening(values: BatchValues, count: int) -> str:
    posting = values.posting
    committee = values.committee.name if values.committee is not None else "评审委员会"
    if posting is not None and posting.stage == "评前公示":
        return f"根据《职称评审管理暂行规定》（人社部令第40号），现将{values.name}参加评审的{count}名人员公示如下。"
    if values.committee is None:
        return f"根据《职称评审管理暂行规定》（人社部令第40号），{values.name}经审核，拟通过{count}人，现予公示。"
    return (
        f"根据《职称评审管理暂行规定》（人社部令第40号），经{committee}评审，{values.name}拟通过{count}人，现将结果公示如下。"
    )


def _how(values: BatchValues) -> tuple[str, ...]:
    posting, office = values.posting, values.edge.office
    if posting is None:
        return ("公示时间：　　　　年　　月　　日至　　　　年　　月　　日（不少于5个工作日）。",)
    phone = posting.phone or office.phone
    lines = [
        f"公示时间：{posting.posted}至{posting.until}，共{posting.days}个工作日（{posting.counted}）。",
        "对公示人员有异议的，请在公示期内以书面形式、署真实姓名和联系方式向本单位反映；匿名或者没有事实依据的不予受理。",
        "；".join(part for part in (f"受理单位：{office.name}", phone and f"电话：{phone}",
                                   office.address and f"地址：{office.address}") if part) + "。",
    ]
    if posting.supervisor:
        lines.append(f"监督：{posting.supervisor}。")
    return tuple(lines)


def ledger(values: LedgerValues) -> Document:
    """F21: one line a certificate; the file's check sum instead of a signature for an electronic one."""
    form = values.edge.forms[LEDGER]
    rows = tuple(
        (str(number), one.certificate, one.name, one.identity, one.series, one.specialty, one.title, one.level, one.way,
         one.obtained, one.committee, one.document, one.certificate_day, _file(one), one.state)
        for number, one in enumerate(values.lines, 1)
    )  # fmt: skip
    head = ("序号", "证书编号", "姓名", "身份证件号", "系列", "专业", "职称", "级别", "取得方式", "取得时间", "评委会",
            "文号", "证书日期", "文件校验值（前16位）、打印／领取签字", "状态")  # fmt: skip
    return edged(
        values.edge,
        form,
        form.title,
        (
            Title(form.title),
            Subtitle(values.about),
            Rows(
                head, (10, 28, 14, 32, 16, 16, 20, 12, 11, 17, 28, 24, 17, 26, 10), closed(rows, 15, 1),
                size=7.5, aligns=(*([_CENTRE] * 10), _LEFT, _LEFT, _CENTRE, _CENTRE, _CENTRE),
            ),
            *signed(form),
        ),
        head=f"{form.title}（{values.about}）",
    )  # fmt: skip


def _file(one: Held) -> str:
    """The electronic certificate's check sum, and when a copy was printed."""
    return "\n".join(part for part in (one.digest[:16], f"{one.printed}打印" if one.printed else "") if part)


def _under(values: BatchValues) -> str:
    parts = (f"批次：{values.name}（{values.edge.reference}）", f"方式：{values.mode}")
    return "　　".join(part for part in parts if part)


def _total(applicants: tuple[Applicant, ...]) -> str:
    levels: dict[str, int] = {}
    for one in applicants:
        levels[one.level] = levels.get(one.level, 0) + 1
    units = len({one.unit for one in applicants})
    said = "，".join(f"{level or '级别未填'}{count}人" for level, count in levels.items())
    return f"合计{len(applicants)}人，{units}个单位" + (f"；其中{said}。" if said else "。")

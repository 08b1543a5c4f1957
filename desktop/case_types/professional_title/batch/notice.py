"""职称申报材料一次性告知书: one notice to the employer for all its applicants, with the whole list of what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import OfficeWords
from desktop.documents.parts import (
    Cell,
    Cut,
    Document,
    Gap,
    Grid,
    Heading,
    Part,
    Rows,
    Seal,
    Signature,
    Subtitle,
    Title,
    Words,
)

NAME: Final = "职称申报材料一次性告知书"
PAPER: Final = "title_unit_notice"
SERIES: Final = "告"
WIDTHS: Final = (31.0, 20.0, 27.0, 78.0)
BASIS: Final = "依据：《职称评审管理暂行规定》（人力资源社会保障部令第40号）"


@dataclass(frozen=True)
class ToldApplicant:
    """One applicant: 受理号, name, title applied for, everything that is wrong, each with how it is put right."""

    receipt: str
    name: str
    title: str
    found: tuple[str, ...]


@dataclass(frozen=True)
class UnitNotice:
    """What the notice says. `until` and `until_at` are the end of the time for corrections, None where none is set."""

    to: str
    batch: str
    letter: str
    received_on: date
    incoming: str
    people: int
    returned: tuple[ToldApplicant, ...]
    refused: tuple[ToldApplicant, ...]
    until: date | None
    until_at: str
    again: str  # why it is told once more, "" for the first notice
    day: date
    handler: str


def unit_notice(office: OfficeWords, told: UnitNotice, number: str) -> Document:
    """The notice with its receipt at the foot; one that is not numbered yet is a draft."""
    parts: list[Part] = [
        Title(NAME),
        Subtitle(number or f"{office.short_name}{SERIES}〔{told.day.year}〕　　号"),
        Words(f"{told.to}：", indent=False, place="收件单位"),
        Words(_opening(told), place="告知内容"),
    ]
    if told.again:
        parts.append(Words(f"本次为再次告知，原因：{told.again}。", place="再次告知的原因"))
    numerals = iter("一二三")
    if told.returned:
        parts += [
            Heading(f"{next(numerals)}、需要补正的（{len(told.returned)}人）", 2),
            _table(told.returned, "需要补正的全部内容"),
            Words(_deadline(told), place="补正期限", before=2.0),
        ]
    if told.refused:
        parts += [Heading(f"{next(numerals)}、不予受理的（{len(told.refused)}人）", 2), _table(told.refused, "原因")]
    contact = "　".join(
        part
        for part in (f"经办人：{told.handler}", f"联系电话：{office.phone}" if office.phone else "", office.address)
        if part
    )
    parts += [
        Words(f"{BASIS}。", place="依据", before=2.0),
        Words(contact, indent=False, place="联系方式"),
        Seal(office.name, day_in_words(told.day)),
        Gap(10.0),
        Cut("送达回执"),
        Grid(
            (30.0, 48.0, 30.0, 48.0),
            ((Cell("文号", label=True), Cell(number or "—", place="文号"), Cell("送达单位", label=True),
              Cell(told.to, place="送达单位")),),
        ),
        Signature("签收人："),
    ]  # fmt: skip
    mark = "演示" if office.practice else "" if number else "草稿"
    return Document(title=NAME, parts=tuple(parts), number=number, foot=told.batch, watermark=mark, snug=True)


def _opening(told: UnitNotice) -> str:
    letter = f"（{told.letter}）" if told.letter else ""
    incoming = f"，收文号{told.incoming}" if told.incoming else ""
    fine = told.people - len(told.returned) - len(told.refused)
    rest = f"其余{fine}人另行办理。" if fine > 0 else ""
    return (
        f"你单位报送的“{told.batch}”职称申报材料{letter}，本机构于{day_in_words(told.received_on)}收到{incoming}，"
        f"共{told.people}人。经审核，现将需要补正的全部内容和不予受理的情况一次性告知如下。{rest}"
    )


def _deadline(told: UnitNotice) -> str:
    if told.until is None:
        return "请将补正材料一并送交本机构。"
    at = f" {told.until_at} " if told.until_at else ""
    return f"请于{day_in_words(told.until)}{at}前将补正材料一并送交本机构；逾期未补正的，视为放弃本次申报。"


def _table(rows: tuple[ToldApplicant, ...], told: str) -> Rows:
    return Rows(
        head=("受理号", "姓名", "申报职称", told),
        widths=WIDTHS,
        rows=tuple(row for one in rows for row in _rows(one)),
        aligns=("centre", "centre", "centre", "left"),
        close=True,
    )


def _rows(one: ToldApplicant) -> Iterator[tuple[str, str, str, str]]:
    """A row a finding, so that a long list flows over the pages; whose it is stands in each, the number once."""
    for number, says in enumerate(one.found, 1):
        words = says if len(one.found) == 1 else f"{number}. {says}"
        yield one.receipt if number == 1 else "", one.name, one.title if number == 1 else "", words

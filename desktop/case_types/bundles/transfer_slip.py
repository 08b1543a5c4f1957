"""事项转办单: another department's matter is handed on with the papers collected for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.countries import name_in_chinese
from desktop.case_types.case_type import Answers, OfficeWords
from desktop.case_types.person import person_name
from desktop.case_types.sheets.frame import latin_name
from desktop.documents.parts import Cell, Cut, Document, Gap, Grid, Part, Rows, Seal, Signature, Subtitle, Title, Words

TITLE: Final = "事项转办单"
WIDTHS: Final = (25.0, 53.0, 25.0, 53.0)


@dataclass(frozen=True)
class Transfer:
    """What is handed on, for whom and to whom; papers by title with the pages of their scans."""

    department: str
    item: str
    bundle: str
    person: Answers
    employer: Answers
    papers: tuple[tuple[str, int], ...]
    day: date
    handler: str


def transfer_slip(office: OfficeWords, told: Transfer, number: str) -> Document:
    """The slip with its counter-signature: the department says that it has it."""
    name, latin = person_name(told.person), latin_name(told.person)
    whose = f"{name}（{latin}）" if latin and latin != name else name
    parts: list[Part] = [
        Title(TITLE),
        Subtitle(number),
        Words(f"{told.department}：", indent=False, place="收件部门"),
        Words(
            f"下列人员的“{told.item}”由本机构统一收件（办理编号{told.bundle}），现将信息和材料转送贵单位，请予办理，并将办理结果函告本机构。"
        ),
        Gap(2.5),
        Grid(
            WIDTHS,
            (
                (Cell("姓名", label=True), Cell(whose, place="姓名"), *_pair("国籍", _country(told.person))),
                (*_pair("证件号码", _number(told.person)), *_pair("出生日期", _birth(told.person))),
                (*_pair("联系电话", _text(told.person, "phone")), *_pair("电子邮箱", _text(told.person, "email"))),
                (Cell("所在单位", label=True), Cell(_text(told.employer, "name"), columns=3, place="所在单位")),
                (Cell("转办事项", label=True), Cell(told.item, columns=3, place="转办事项")),
            ),
        ),
        Rows(
            head=("序号", "随单材料", "扫描件（页）"),
            widths=(16, 110, 30),
            rows=tuple(
                (str(number), title, str(pages) if pages else "—")
                for number, (title, pages) in enumerate(told.papers, 1)
            ),
            aligns=("centre", "left", "centre"),
            caption="随单材料",
            empty="无",
        ),
        Words(f"经办：{told.handler}　联系电话：{office.phone}", indent=False, place="联系方式", before=2.0),
        Seal(office.name, day_in_words(told.day)),
        Gap(12.0),
        Cut("以下回执由收件部门填写后退回"),
        Grid(WIDTHS, ((*_pair("文号", number), *_pair("转办事项", told.item)),)),
        Signature("接收人签字："),
    ]
    mark = "演示" if office.practice else ""
    return Document(title=TITLE, parts=tuple(parts), number=number, foot=f"办理编号 {told.bundle}", watermark=mark)


def _pair(label: str, value: str) -> tuple[Cell, Cell]:
    return Cell(label, label=True), Cell(value or "—", place=label)


def _country(person: Answers) -> str:
    code = _text(person, "nationality")
    return name_in_chinese(code) if code else ""


def _birth(person: Answers) -> str:
    try:
        return day_in_words(date.fromisoformat(_text(person, "birth_date")))
    except ValueError:
        return ""


def _number(person: Answers) -> str:
    return _text(person, "passport_number") or _text(person, "citizen_number")


def _text(raw: Answers, name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""

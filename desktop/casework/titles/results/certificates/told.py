"""The rows of a list of certificates from anywhere: found by what their heads are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.titles.results.certificates.number import plain_number
from desktop.documents.sheets.read import Cell, read

# What the heads of lists from elsewhere are called.
_HEADS: Final[dict[str, tuple[str, ...]]] = {
    "receipt": ("受理号", "受理编号", "申报编号"),
    "name": ("姓名", "申报人", "持证人"),
    "document": ("证件号码", "身份证号", "身份证号码"),
    "number": ("证书编号", "证书号", "证书号码", "电子证书编号"),
    "day": ("发证日期", "颁发日期", "发证时间", "证书日期"),
}
_LOOKED_AT: Final = 20  # rows in which the head is looked for
_MOST: Final = 5_000


@dataclass(frozen=True)
class ToldLine:
    """One row as it is told; `row` as the sheet counts, from 1."""

    row: int
    receipt: str
    name: str
    document: str
    number: str
    day: date | None
    day_says: str = ""  # as it is written


def told_lines(data: bytes) -> Iterator[ToldLine]:
    """The rows under the first head that has a certificate's number and somebody's receipt, name or document."""
    for sheet in read(data).values():
        for at, cells in enumerate(sheet.rows[:_LOOKED_AT]):
            heads = _heads(cells)
            if "number" in heads and heads.keys() & {"receipt", "name", "document"}:
                if len(sheet.rows) > _MOST:
                    raise Expected(_("表格超过 {most} 行。").format(most=_MOST), _("请分成几个文件。"))
                yield from _rows(sheet.rows, at, heads)
                return
    raise Expected(
        _("没有找到证书名单：须有“证书编号”一列，以及“受理号”或“姓名”一列。"), _("可以先导出空白登记表来填。")
    )


def _heads(cells: Sequence[Cell]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        words = "".join(str(cell).split())
        for key, names in _HEADS.items():
            if words in names:
                found.setdefault(key, at)
    return found


def _rows(rows: Sequence[Sequence[Cell]], at: int, heads: dict[str, int]) -> Iterator[ToldLine]:
    for number, cells in enumerate(rows[at + 1 :], start=at + 2):
        said = {key: cells[column] if column < len(cells) else "" for key, column in heads.items()}
        words = {key: _words(said.get(key, "")) for key in ("receipt", "name", "document", "number")}
        words["number"] = plain_number(words["number"])
        if any(words.values()):
            day = said.get("day", "")
            yield ToldLine(row=number, day=_day(day), day_says=str(day).strip(), **words)


def _words(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "".join(str(cell).split())


def _day(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    words = str(cell).strip().replace("年", "-").replace("月", "-").rstrip("日").replace("/", "-").replace(".", "-")
    try:
        year, month, day = (int(part) for part in words.split("-"))
        return date(year, month, day)
    except ValueError:
        return None

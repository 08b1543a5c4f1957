"""A year's notice as a CSV file: tolerant of what spreadsheets write, strict about what it means.

Columns (a head line is not needed when they stand in this order): 日期 date · 类型 kind · 名称 name · 结束日期 until.
日期: 2027-01-01, 2027/1/1, 2027年1月1日, 1月1日, 20270101, or a spreadsheet's own day number.
类型: 休, 放假, 假, off, 1 / 班, 补班, 上班, 调休上班, work, 0. 名称 is what the holiday is called, may be empty.
结束日期: the last day of a row that tells several days in a row, empty for one. Order and further columns are free.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.policy.book.years.year_text import DayText

LARGEST: Final = 256 * 1024  # bytes; a whole year day by day is a few thousand
LONGEST_ROW: Final = 31  # days one row may tell
DATE, KIND, NAME, UNTIL = "date", "kind", "name", "until"
_HEADS: Final[Mapping[str, str]] = {
    "日期": DATE, "date": DATE, "开始日期": DATE, "起始日期": DATE, "自": DATE, "day": DATE,
    "类型": KIND, "性质": KIND, "休班": KIND, "kind": KIND, "type": KIND, "off/work": KIND, "是否放假": KIND,
    "名称": NAME, "节日": NAME, "节假日": NAME, "name": NAME, "备注": NAME, "holiday": NAME,
    "结束日期": UNTIL, "截止日期": UNTIL, "至": UNTIL, "until": UNTIL, "end": UNTIL,
}  # fmt: skip
_ORDER: Final = (DATE, KIND, NAME, UNTIL)
_OFF: Final = frozenset({"休", "放假", "假", "休息", "off", "holiday", "1", "是", "true"})
_WORK: Final = frozenset({"班", "补班", "上班", "调休上班", "调休", "work", "workday", "0", "否", "false"})
_DAY: Final = re.compile(r"(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?(?: 00?:00(?::00)?)?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERED: Final = re.compile(r"(\d{5})(?:\.0+)?")  # a spreadsheet's day number: 1 is 1 January 1900
_ZERO_DAY: Final = date(1899, 12, 30)


@dataclass(frozen=True)
class RowTrouble:
    """What is wrong in one row of the sheet, counted as the spreadsheet counts; `says` is a message id."""

    row: int
    text: str
    says: str


@dataclass(frozen=True)
class YearSheet:
    """What a sheet tells: the days it could read, and every row it could not."""

    days: tuple[DayText, ...]
    troubles: tuple[RowTrouble, ...]


def read_sheet(data: bytes, year: int) -> YearSheet:
    """The days of a year's notice. In: the file's bytes (UTF-8 or GBK; commas, semicolons or tabs).

    Out: days and row-by-row troubles; nothing is guessed. Raises `Expected` for a file that is no such sheet at all.
    """
    if len(data) > LARGEST:
        raise Expected(_("文件过大，年度放假安排应在 256 KB 以内。"), field="file")
    rows = list(_rows(_text(data)))
    if not rows:
        raise Expected(_("文件里没有内容。"), _("请按“日期,类型,名称,结束日期”各列填写。"), field="file")
    places = _places(rows[0][1])
    if places is None:
        places = {name: place for place, name in enumerate(_ORDER)}
    else:
        rows = rows[1:]
    days: list[DayText] = []
    troubles: list[RowTrouble] = []
    for number, cells in rows:
        told = {name: cells[place] if place < len(cells) else "" for name, place in places.items()}
        try:
            days += _days(told, year)
        except _Unreadable as trouble:
            troubles.append(RowTrouble(number, "，".join(cell for cell in cells if cell), trouble.says))
    return YearSheet(tuple(days), tuple(troubles))


class _Unreadable(Exception):  # noqa: N818 - never leaves this file
    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


def _text(data: bytes) -> str:
    """The words of the file; spreadsheets write UTF-8 with a mark, UTF-16, or the system's GBK."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Expected(_("这不是 CSV 文件，读不出文字。"), _("请在表格软件里另存为 CSV 再导入。"), field="file")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that say something, with their numbers, every cell in half-width signs and without spaces around."""
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), 1):
            tidy = [unicodedata.normalize("NFKC", cell).strip().strip("\ufeff'") for cell in cells]
            if any(tidy):
                yield number, tidy
    except csv.Error as trouble:
        raise Expected(_("文件不是完整的 CSV。"), _("请在表格软件里另存为 CSV 再导入。"), field="file") from trouble


def _places(cells: Sequence[str]) -> dict[str, int] | None:
    """Where each column stands, by a head line; None when the first row is no head."""
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = _HEADS.get(re.sub(r"[(（].*", "", cell).strip().lower())
        if name is not None and name not in places:
            places[name] = place
    if not places:
        return None
    if DATE not in places or KIND not in places:
        raise Expected(_("表头里没有“日期”或“类型”这一列。"), _("各列为：日期、类型、名称、结束日期。"), field="file")
    return places


def _days(told: Mapping[str, str], year: int) -> Iterator[DayText]:
    kind = told.get(KIND, "").lower()
    first = _day(told.get(DATE, ""), year)
    last = _day(told[UNTIL], year) if told.get(UNTIL) else first
    if kind not in _OFF | _WORK:
        raise _Unreadable(said(N_("类型“{kind}”读不懂，应为“休”或“班”。"), kind=kind or "—"))
    if last < first:
        raise _Unreadable(N_("结束日期早于日期。"))
    if (last - first).days >= LONGEST_ROW:
        raise _Unreadable(said(N_("一行最多写 {most} 天。"), most=LONGEST_ROW))
    for n in range((last - first).days + 1):
        yield DayText(first + timedelta(days=n), kind in _OFF, told.get(NAME, "")[:30])


def _day(text: str, year: int) -> date:
    if not text:
        raise _Unreadable(N_("没有写日期。"))
    try:
        if found := _COMPACT.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _NUMBERED.fullmatch(text):
            return _ZERO_DAY + timedelta(days=int(found[1]))
        if found := _DAY.fullmatch(re.sub(r"(?<=[年月]) +", "", text)):
            return date(int(found[1] or year), int(found[2]), int(found[3]))
    except ValueError:
        raise _Unreadable(said(N_("没有“{day}”这一天。"), day=text)) from None
    raise _Unreadable(said(N_("日期“{day}”读不懂，应如 {year}-01-01。"), day=text, year=year))

"""A roster that came back: which template it is, whether its columns still stand, and its rows as cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types import ALL, kind
from desktop.case_types.roster.asked import Asked, asked, version_of
from desktop.case_types.roster.cells import shown
from desktop.case_types.roster.template import KIND, PRODUCT, VERSION
from desktop.documents.sheets.parts import ENTRIES, FIRST_ENTRY, MARK, SAMPLE, STAR
from desktop.documents.sheets.read import Cell, ReadSheet

MOST: Final = 5_000  # people in one roster
_HEADS: Final = FIRST_ENTRY - 2  # the row of the headings
MERGED: Final = N_("这一格与旁边的栏目合并了，请取消合并后分别填写。")


@dataclass(frozen=True)
class EntryCells:
    """One row of entries: its number in the sheet (from 1), its cells by column, columns that were merged sideways."""

    number: int
    cells: tuple[Cell, ...]
    merged: frozenset[int] = frozenset()


@dataclass(frozen=True)
class RosterSheet:
    """A roster as it came back; `further` are columns beside ours, which are not read."""

    kind: str
    rows: tuple[EntryCells, ...]
    further: int = 0


def roster_sheet(sheets: Mapping[str, ReadSheet]) -> RosterSheet:
    """The rows of a workbook that is one of our templates; examples and empty rows are left out.

    Raises `Expected` for another workbook, another version of the template, columns that were moved, renamed or taken
    out, too many rows, and when there is no row at all.
    """
    key = _kind_of(sheets)
    if ENTRIES not in sheets:
        raise Expected(_("表格里没有“{sheet}”工作表。").format(sheet=ENTRIES), _use_fresh())
    sheet = sheets[ENTRIES]
    columns = asked(key)
    heads = [shown(cell) for cell in sheet.rows[_HEADS]] if len(sheet.rows) > _HEADS else []
    _must_stand(columns, heads)
    rows = tuple(_entries(sheet, len(columns)))
    if not rows:
        raise Expected(_("名册里还没有填写任何人。"), _("请从示例下面一行填起。"))
    if len(rows) > MOST:
        says = _("名册有 {rows} 行，一份最多 {most} 行。").format(rows=len(rows), most=MOST)
        raise Expected(says, _("请分成几份导入。"))
    return RosterSheet(key, rows, sum(bool(head) for head in heads[len(columns) + 1 :]))


def _use_fresh() -> str:
    return _("请重新生成名册模板，把内容复制过去再导入。")


def _kind_of(sheets: Mapping[str, ReadSheet]) -> str:
    told = {shown(row[0]): shown(row[1]) for row in sheets[MARK].rows if len(row) > 1} if MARK in sheets else {}
    if told.get("product") != PRODUCT:
        raise Expected(_("这不是本程序的名册模板。"), _use_fresh())
    key = told.get(KIND, "")
    if key not in {one.key for one in ALL if one.roster is not None}:
        raise Expected(_("这份名册的事项（{kind}）本程序不认识，可能是更新的版本做的。").format(kind=key), _use_fresh())
    if told.get(VERSION) != version_of(key):
        says = _("这是“{title}”另一版本的名册模板，栏目与现在的不同。").format(title=_(kind(key).title))
        raise Expected(says, _use_fresh())
    return key


def _must_stand(columns: tuple[Asked, ...], heads: list[str]) -> None:
    """Each heading in its own column; a column that is not where it was would fill another question."""
    for place, one in enumerate(columns, start=1):
        wanted = one.question.title
        found = heads[place].removeprefix(STAR) if place < len(heads) else ""
        if found == wanted:
            continue
        elsewhere = [n for n, head in enumerate(heads) if head.removeprefix(STAR) == wanted]
        if elsewhere:
            says = _("“{column}”一栏被移动了：应在 {place} 列，现在在 {found} 列。").format(
                column=wanted, place=letters(place), found=letters(elsewhere[0])
            )
        elif found:
            says = _("{place} 列的表头应为“{column}”，现在是“{found}”。").format(
                place=letters(place), column=wanted, found=found
            )
        else:
            says = _("缺少“{column}”一栏（应在 {place} 列）。").format(column=wanted, place=letters(place))
        raise Expected(says, _use_fresh())


def letters(place: int) -> str:
    """The letters of a column, from 0: A, B … AA."""
    told = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        told = chr(65 + rest) + told
    return told


def _entries(sheet: ReadSheet, width: int) -> Iterator[EntryCells]:
    rows = [list(row) for row in sheet.rows]
    sideways: dict[int, set[int]] = {}
    for (top, left), (bottom, right) in sheet.merged:
        if bottom < FIRST_ENTRY or top >= len(rows):
            continue
        for row in range(max(top, FIRST_ENTRY), min(bottom, len(rows) - 1) + 1):
            if left == right:  # shown as one cell over several people: it is said of each of them
                if left < len(rows[row]) and top < len(rows):
                    rows[row][left] = rows[top][left]
            else:
                sideways.setdefault(row, set()).update(range(left, min(right, width) + 1))
    for number, entered in enumerate(rows[FIRST_ENTRY:], start=FIRST_ENTRY):
        cells = tuple((entered + [""] * (width + 1))[: width + 1])
        if any(shown(cell) for cell in cells[1:]) and not shown(cells[0]).startswith(SAMPLE):
            merged = frozenset(place - 1 for place in sideways.get(number, ()) if 0 < place <= width)
            yield EntryCells(number + 1, cells[1:], merged)

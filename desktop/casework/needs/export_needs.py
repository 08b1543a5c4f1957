"""The register of needs as a spreadsheet whose cells are words, never formulas."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.casework.deed import deed
from desktop.casework.needs.rows import STATES, rows_of
from desktop.casework.needs.views import NeedRow
from desktop.casework.office import Office

_COLUMNS: Final = (
    (N_("单位"), 34), (N_("岗位"), 24), (N_("专业或技术方向"), 26), (N_("人才层次"), 22), (N_("需求人数"), 10),
    (N_("已引进"), 10), (N_("尚缺"), 8), (N_("拟付年薪（元）"), 14), (N_("需求自"), 12), (N_("需求至"), 12),
    (N_("状态"), 10), (N_("终止原因"), 30),
)  # fmt: skip
_LONGEST: Final = 32_767  # signs a cell of a spreadsheet holds


def export_needs(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write these needs to an .xlsx file; gives the path. Every cell but the counts is text.

    Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    with deed(office, "export_needs") as act:
        data = _sheet(rows_of(office, keys))
        try:
            path.write_bytes(data)
        except OSError as trouble:
            says = _("写不到这个文件：{why}").format(why=trouble.strerror or "")
            raise Expected(says, _("请换一个位置。"), field="path") from trouble
        act.note("needs", fields=(str(len(keys)),))
    return path


def _sheet(rows: Sequence[NeedRow]) -> bytes:
    import xlsxwriter

    kept = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(kept, options)
    text = book.add_format({"num_format": "@", "valign": "top"})
    head = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    sheet = book.add_worksheet(_("急需紧缺人才"))
    for column, (title, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, _(title), head)
    for at, row in enumerate(rows, start=1):
        for column, value in enumerate(_cells(row)):
            if isinstance(value, int):
                sheet.write_number(at, column, value)
            else:
                sheet.write_string(at, column, value[:_LONGEST], text)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(rows), 1), len(_COLUMNS) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    book.close()
    return kept.getvalue()


def _cells(row: NeedRow) -> tuple[str | int, ...]:
    return (
        row.employer_name, row.post, row.specialty, _(row.level), row.wanted, row.brought, row.open,
        "" if row.pay_yuan is None else str(row.pay_yuan), row.first_day.isoformat(),
        row.last_day.isoformat() if row.last_day is not None else _("长期"), _(STATES[row.state]), row.ended_why,
    )  # fmt: skip

"""The register as a spreadsheet whose cells are words, never formulas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.register_rows import rows_of
from desktop.casework.register.outgoing.views import WAITS, RegisterRow

_BLOCK: Final = 500
_COLUMNS: Final = (
    (N_("文号"), 28),
    (N_("文书"), 26),
    (N_("制发日期"), 12),
    (N_("受理号"), 16),
    (N_("申请人"), 20),
    (N_("用人单位"), 34),
    (N_("制发人"), 12),
    (N_("页数"), 6),
    (N_("状态"), 8),
    (N_("作废原因"), 30),
    (N_("送达"), 22),
    (N_("SHA-256"), 68),
)


def export_register(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write register rows to an .xlsx file; gives the path written.

    Every cell but the page count is text, so that numbers keep their digits and nobody's name becomes a formula.
    Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    with deed(office, "export_register") as act:
        data = _sheet(
            row for start in range(0, len(keys), _BLOCK) for row in rows_of(office, keys[start : start + _BLOCK])
        )
        try:
            path.write_bytes(data)
        except OSError as trouble:
            raise Expected(
                _("写不到这个文件：{why}").format(why=trouble.strerror or ""), _("请换一个位置。"), field="path"
            ) from trouble
        act.note("register", fields=(str(len(keys)),))
    return path


def _sheet(rows: Iterable[RegisterRow]) -> bytes:
    import xlsxwriter

    kept = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(kept, options)
    text = book.add_format({"num_format": "@", "valign": "top"})
    head = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    sheet = book.add_worksheet(_("发文登记簿"))
    for column, (title, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, _(title), head)
    count = 0
    for count, row in enumerate(rows, start=1):
        for column, value in enumerate(_cells(row)):
            if isinstance(value, int):
                sheet.write_number(count, column, value)
            else:
                sheet.write_string(count, column, value[:32_767], text)  # the most a cell of a spreadsheet holds
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(count, 1), len(_COLUMNS) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    book.close()
    return kept.getvalue()


def _cells(row: RegisterRow) -> tuple[str | int, ...]:
    state = _("已作废") if row.state == "void" else _("已制发")
    return (
        row.number,
        row.title,
        row.day.isoformat(),
        row.case_number,
        row.person_name,
        row.employer_name,
        row.issued_by,
        row.pages,
        state,
        row.void_reason,
        _("待送达") if row.delivered == WAITS else _(row.delivered) if row.delivered else "",
        row.digest,
    )

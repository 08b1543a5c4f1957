"""The ledger of titles as a spreadsheet in which every cell is a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.ways import MODES
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.book.sheet import text_sheet, write_out
from desktop.casework.titles.results.ledger.rows import title_rows
from desktop.casework.titles.results.ledger.views import STATES, TitleRow

_COLUMNS: Final = (
    (N_("证书编号"), 24), (N_("姓名"), 12), (N_("证件号码"), 20), (N_("单位"), 32), (N_("系列"), 18), (N_("专业"), 16),
    (N_("职称"), 18), (N_("级别"), 10), (N_("取得方式"), 12), (N_("取得日期"), 12), (N_("评委会"), 30),
    (N_("资格文件号"), 24), (N_("发证日期"), 12), (N_("证书形式"), 10), (N_("打印日期"), 12), (N_("状态"), 10),
    (N_("撤销日期"), 12), (N_("撤销事由"), 30), (N_("受理号"), 18),
)  # fmt: skip


def export_titles(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write these lines to an .xlsx file; document numbers stay masked. Raises `Expected` when it cannot be written."""
    with deed(office, "export_titles") as act:
        rows = title_rows(office, office.store.reads.titles_held(keys))
        columns = [(_(title), width) for title, width in _COLUMNS]
        write_out(path, text_sheet(_("证书台账"), columns, (tuple(_cells(row)) for row in rows)))
        act.note("titles", fields=(str(len(rows)),))
    return path


def _cells(row: TitleRow) -> Iterator[str]:
    yield from (row.certificate_number, row.name, row.document_masked, row.employer_name, _(row.series), row.specialty)
    yield from (row.title, _(row.level), _(MODES.get(row.mode, row.mode)), row.obtained_on.isoformat(), row.committee)
    yield row.document
    yield row.certificate_day.isoformat() if row.certificate_day is not None else ""
    yield "" if not row.certificate_number else _("纸质") if row.paper else _("电子")
    yield row.printed_on.isoformat() if row.printed_on is not None else ""
    yield _(STATES[row.state])
    yield row.cancelled_on.isoformat() if row.cancelled_on is not None else ""
    yield from (row.cancelled_why, row.receipt)

"""The book of what came in as a spreadsheet whose cells are words, never formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.book.export_register import BLOCK
from desktop.casework.register.book.sheet import text_sheet, write_out
from desktop.casework.register.incoming.find_incoming import lines_of
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.marks import KINDS, WAYS

COLUMNS: Final = (
    (N_("收文号"), 18), (N_("登记日期"), 12), (N_("收到日期"), 12), (N_("收到方式"), 12), (N_("来文单位"), 30),
    (N_("来文字号"), 24), (N_("标题"), 44), (N_("文种"), 8), (N_("成文日期"), 12), (N_("密级"), 8),
    (N_("紧急程度"), 10), (N_("份数"), 6), (N_("页数"), 6), (N_("关联办件"), 16), (N_("拟办意见"), 34),
    (N_("领导批示"), 34), (N_("承办人"), 12), (N_("办理期限"), 12), (N_("办结日期"), 12), (N_("办理结果"), 34),
    (N_("归档位置"), 18), (N_("登记人"), 12), (N_("状态"), 8), (N_("作废原因"), 30),
)  # fmt: skip
STATES: Final = {
    "open": N_("在办"), "due": N_("临期"), "overdue": N_("超期"), "done": N_("已办结"), "void": N_("已作废")
}  # fmt: skip


def export_incoming(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write lines of the book to an .xlsx file; gives the path written.

    Every cell is text. Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    with deed(office, "export_register") as act:
        columns = [(_(title), width) for title, width in COLUMNS]
        write_out(path, text_sheet(_("收文登记簿"), columns, _rows(office, keys)))
        act.note("register", "incoming", fields=(str(len(keys)),))
    return path


def _rows(office: Office, keys: Sequence[int]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(keys), BLOCK):
        for row in lines_of(office, office.store.reads.incoming_rows(keys[start : start + BLOCK])):
            yield _cells(row)


def _cells(row: IncomingLine) -> tuple[str, ...]:
    return (
        row.number, _day(row.registered_on), _day(row.received_on), _(WAYS.title(row.way)) if row.way else "",
        row.from_whom, row.their_number, row.title, _(KINDS.title(row.kind)) if row.kind else "", _day(row.dated),
        row.secrecy, row.urgency, str(row.copies), str(row.pages) if row.pages else "", row.case_number, row.proposal,
        row.instruction, row.handler, _day(row.due_on), _day(row.done_on), row.outcome, row.place, row.by_name,
        _(STATES[row.state]), row.void_reason,
    )  # fmt: skip


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()

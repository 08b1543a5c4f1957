"""The book of issued papers as a spreadsheet whose cells are words, never formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.book.sheet import text_sheet, write_out
from desktop.casework.register.marks import ROLES, WAYS
from desktop.casework.register.outgoing.register_rows import rows_of
from desktop.casework.register.outgoing.views import WAITS, DispatchView, RegisterRow

BLOCK: Final = 500
COLUMNS: Final = (
    (N_("文号"), 28), (N_("标题"), 36), (N_("制发日期"), 12), (N_("密级"), 10), (N_("紧急程度"), 10),
    (N_("主送"), 30), (N_("抄送"), 30), (N_("受文单位"), 30), (N_("主送或抄送"), 10), (N_("发出方式"), 12),
    (N_("发出日期"), 12), (N_("邮件号码或交换清单号"), 20), (N_("签收日期"), 12), (N_("签收人"), 12),
    (N_("答复期限"), 12), (N_("答复日期"), 12), (N_("答复的来文"), 18), (N_("送达"), 22), (N_("归档位置"), 18),
    (N_("受理号"), 16), (N_("申请人"), 20), (N_("用人单位"), 34), (N_("制发人"), 12), (N_("页数"), 6),
    (N_("状态"), 8), (N_("作废原因"), 30), (N_("SHA-256"), 68),
)  # fmt: skip


def export_register(office: Office, keys: Sequence[int], path: Path) -> Path:
    """Write rows of the book to an .xlsx file, one line for each copy that went out; gives the path written.

    Every cell is text, so that numbers keep their digits and nobody's name becomes a formula.
    Raises `Expected` when the file cannot be written; then nothing is noted either.
    """
    with deed(office, "export_register") as act:
        columns = [(_(title), width) for title, width in COLUMNS]
        write_out(path, text_sheet(_("发文登记簿"), columns, _rows(office, keys)))
        act.note("register", fields=(str(len(keys)),))
    return path


def _rows(office: Office, keys: Sequence[int]) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(keys), BLOCK):
        for row in rows_of(office, keys[start : start + BLOCK]):
            for copy in row.dispatches or (None,):
                yield _cells(row, copy)


def _cells(row: RegisterRow, copy: DispatchView | None) -> tuple[str, ...]:
    return (
        row.number, row.title, row.day.isoformat(), row.secrecy, row.urgency, row.main_to, row.copies_to,
        *_way(copy),
        _("待送达") if row.delivered == WAITS else _(row.delivered) if row.delivered else "",
        row.place, row.case_number, row.person_name, row.employer_name, row.issued_by, str(row.pages),
        _("已作废") if row.state == "void" else _("已制发"), row.void_reason, row.digest,
    )  # fmt: skip


def _way(copy: DispatchView | None) -> tuple[str, ...]:
    if copy is None:
        return ("",) * 10
    days = (copy.sent_on, copy.received_on, copy.reply_due, copy.replied_on)
    sent, received, due, replied = ("" if day is None else day.isoformat() for day in days)
    return (
        copy.recipient, _(ROLES.title(copy.role)), _(WAYS.title(copy.way)) if copy.way else "", sent, copy.tracking,
        received, copy.received_by, due, replied, copy.incoming_number,
    )  # fmt: skip

"""Withdraw an issued paper, with a reason."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.store.tables import Correction, DirectReport, Filing, Letter, Pause, TitleResult


def void_filing(office: Office, filing_id: int, reason: str) -> Changed:
    """Void a paper: its bytes and its number stay in the register for ever, the number is never given again.

    A correction, a pause or an extension that only this paper told of waits to be told again; a direct report whose
    half it was is open again.
    Raises `Expected` without a reason, when it is void already, or when titles rest on it.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("作废须写明原因。"), _("原因会记入登记簿。"), field="reason")
    with deed(office, "void_filing") as act:
        filing = act.unit.filing(filing_id)
        if filing.voided_at is not None:
            raise Expected(_("{number} 已经作废。").format(number=filing.number), _("请刷新列表。"))
        _confirms_no_title(act, filing_id)
        filing.voided_at = act.unit.now
        filing.voided_by = int(office.actor.user_id)
        filing.void_reason = words
        told: list[Correction | Pause] = [
            *act.unit.rows(Correction, filing_id=filing_id), *act.unit.rows(Pause, filing_id=filing_id)
        ]  # fmt: skip
        for row in told:
            row.filing_id = None
        act.note("filing", filing_id, case=filing.case_id, fields=("void_reason",), reason=words)
        report, case_id = _reopened(act, filing, words), filing.case_id
    return Changed(case=case_id, register=True, report=report)


def _confirms_no_title(act: Act, filing_id: int) -> None:
    if any(row.state == "issued" for row in act.unit.rows(TitleResult, filing_id=filing_id)):
        raise Expected(
            _("职称台账以这件资格文件为依据，不能作废。"), _("确需纠正的，按“撤销职称”逐人办理。"), field="reason"
        )


def _reopened(act: Act, filing: Filing, reason: str) -> int | None:
    """The direct report whose half this paper was, no longer closed: that half is missing now. None for any other."""
    for letter in act.unit.rows(Letter, filing_id=filing.id):
        if letter.report_id is None:
            continue
        report = act.unit.get(DirectReport, letter.report_id)
        if report.state == "closed":
            report.state, report.closed_on, report.closed_by_name = "open", None, ""
            report.version += 1
            act.note("direct_report", report.id, case=report.case_id, before={"state": "closed"}, reason=reason)
        return report.id
    return None

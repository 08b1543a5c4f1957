"""The rows that were not taken in, in the same workbook again, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.roster.template import template_of
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.rosters.views import BACK, RosterLine, RosterTaken, RosterTrial
from desktop.documents.sheets.parts import EntryRow
from desktop.documents.sheets.write import write


def error_workbook(office: Office, trial: RosterTrial, taken: RosterTaken | None = None) -> bytes:
    """An .xlsx of the rows sent back: reasons in the first column, wrong cells coloured; fixed, it is imported again.

    In: the dry run, and what the import took in (rows in doubt that were decided are not sent back). Raises `Expected`
    when there is nothing to send back.
    """
    allowed(office, "read_roster")
    kept = taken.cases if taken is not None else {}
    refused = taken.refused if taken is not None else {}
    rows = [
        _row(line, refused)
        for line in trial.lines
        if line.number not in kept and (line.state in BACK or line.number in refused)
    ]
    if not rows:
        raise Expected(_("没有要退回的行。"))
    return write(template_of(trial.kind, rows))


def _row(line: RosterLine, refused: Mapping[int, str]) -> EntryRow:
    """Reasons in Chinese, for the firm reads them."""
    told = [f"{title}：{words}" if title else str(words) for title, words in line.reasons]
    if line.number in refused:
        told.append(refused[line.number])
    remark = f"原第 {line.number} 行　" + "\n".join(told)
    return EntryRow(line.entry.texts, remark, {place: str(words) for place, words in line.faults.items()})

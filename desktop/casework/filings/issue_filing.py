"""Freeze, number, keep."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.deed import deed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import draw, must_be_complete, must_have_use, paper_of
from desktop.casework.filings.drawing.keep import Naming, keep
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office
from desktop.store.tables import Filing

NOTICE: Final = "shortfall_notice"  # 一次性告知书: a second one on the same case must say why


def issue_filing(office: Office, case_id: int, paper: str, reason: str = "") -> Issued:
    """Issue a paper: one unit freezes what it rests on, draws its number, keeps its bytes and enters the register.

    Raises `Incomplete` while answers it prints are missing, `Expected` for a closed case, an unknown or idle paper, a
    character that cannot be printed, or a second 一次性告知书 without a reason; then no number is drawn.
    """
    words = " ".join(reason.split())
    with deed(office, "issue_filing", case=case_id) as act:
        writable(act.unit, case_id)
        gathered = gather(office, case_id)
        chosen = paper_of(gathered, paper)
        must_have_use(chosen, gathered)
        must_be_complete(chosen, gathered)
        if needs_reason(paper, act.unit.rows(Filing, case_id=case_id, paper=paper)) and not words:
            raise Expected(
                _("本件已制发过{title}，再次制发须写明原因。").format(title=chosen.title),
                _("告知应一次完成。"),
                field="reason",
            )
        naming = Naming(chosen.key, chosen.title, chosen.series)
        return keep(
            act, gathered, naming, lambda number: draw(chosen, gathered.context(number=number, reason=words)), words
        )


def needs_reason(paper: str, before: list[Filing]) -> bool:
    """Whether this issue needs a reason: a notice of shortfalls that was already given once and stands."""
    return paper == NOTICE and any(filing.voided_at is None for filing in before)

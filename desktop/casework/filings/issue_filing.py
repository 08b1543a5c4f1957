"""Freeze, number, keep."""

from __future__ import annotations

from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.basics.visible import visible
from desktop.case_types.case_type import Paper
from desktop.case_types.notices.notice import Notice
from desktop.casework.casefile.rows import writable
from desktop.casework.deed import deed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import draw, must_be_complete, must_have_use, paper_of
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.keep import Naming, keep
from desktop.casework.filings.drawing.standing import SHORTFALL
from desktop.casework.filings.steps import after, before
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office
from desktop.store.tables import Filing


def issue_filing(office: Office, case_id: int, paper: str, reason: str = "") -> Issued:
    """Issue a paper: one unit freezes what it rests on, draws its number, keeps its bytes and enters the register.

    A notice takes the step of the case that belongs to it (受理, 补正, 不予受理 …) in the same unit, so that neither
    stands without the other.

    Raises `Incomplete` while something it prints is missing, `Expected` for a closed case, an unknown or idle paper, a
    character that cannot be printed, or a second 一次性补正告知书 without a reason; then no number is drawn.
    """
    words = visible(reason)
    with deed(office, "issue_filing", case=case_id) as act:
        gathered = gather(office, case_id)
        chosen = paper_of(gathered, paper)
        if not (isinstance(chosen, Notice) and "closed" in chosen.words.chapter.stages):
            writable(act.unit, case_id)
        must_have_use(chosen, gathered)
        if not words:
            asked = asks_reason(chosen, _stands(act.unit.rows(Filing, case_id=case_id, paper=paper)))
            if asked:
                raise Expected(
                    _("制发{title}须写明“{reason}”。").format(title=chosen.title, reason=_(asked)),
                    _("告知应一次完成。") if paper == SHORTFALL else _("写明的内容会印在文书上。"),
                    field="reason",
                )
        if before(act, chosen, case_id, words):
            act.unit.flush()
            gathered = gather(office, case_id)
        must_be_complete(chosen, gathered, words)
        naming = Naming(chosen.key, chosen.title, chosen.series, _words_of(chosen))
        issued = keep(
            act, gathered, naming, lambda number: draw(chosen, gathered.context(number=number, reason=words)), words
        )
        after(act, chosen, case_id, issued.filing_id, words)
    return issued


def asks_reason(paper: Paper, stands: bool) -> str:
    """What must be written before this is issued (a message id), "" when nothing.

    In: whether one of it was issued and stands. A notice of shortfalls is given again only for a reason.
    """
    if paper.key == SHORTFALL:
        return N_("再次告知的原因") if stands else ""
    return paper.words.chapter.reason if isinstance(paper, Notice) else ""


def _stands(filings: list[Filing]) -> bool:
    return any(filing.voided_at is None for filing in filings)


def _words_of(paper: Paper) -> dict[str, Any] | None:
    """What is kept of a notice's template beside its evidence: which version spoke, and its words."""
    if not isinstance(paper, Notice):
        return None
    template = paper.words
    return {"key": template.key, "version": template.version, "words": frozen(template.words.model_dump())}

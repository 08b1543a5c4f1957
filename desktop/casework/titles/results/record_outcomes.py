"""Outcomes of applications on which no committee of this office votes: an entrusted one's, or the office's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.ways import is_voted
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.chosen import chosen
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.inside.voted import voted_here
from desktop.casework.titles.results.questions import OutcomeAnswers
from desktop.store.tables import TitleHearing

WAITING: Final = ("accepted", "reviewing")


def record_outcomes(
    office: Office, batch_id: int, passed: Sequence[int], failed: Sequence[int], raw: Answers
) -> Changed:  # fmt: skip
    """Write down who passed and who did not, by whom and on which day; titles count from that day.

    In: raw answers of `OutcomeAnswers`. Raises `Expected` for somebody on whom a committee of this office votes, who is
    told both, or who is not waiting.
    """
    asked = told(OutcomeAnswers, raw, office.clock.today())
    if set(passed) & set(failed):
        raise Expected(_("同一个人不能既通过又未通过。"), field="applications")
    with deed(office, "record_outcomes") as act:
        mode = standing_batch(act, batch_id).mode
        kept = {
            "passed_on": asked.decided_on.isoformat(),
            "committee": asked.committee or "",
            "outcome_document": asked.document or "",
        }
        for one in chosen(act, batch_id, (*passed, *failed)):
            if voted_here(mode, one.kind):
                raise Expected(
                    _("{receipt} 由本区评委会表决，请在“会议”中计票。").format(receipt=one.receipt),
                    field="applications",
                )
            _decide(act, one.id, kept, "passed" if one.id in set(passed) else "failed")
    return Changed(batch=batch_id)


def _decide(act: Act, key: int, kept: dict[str, str], to: str) -> None:
    row, case = application_row(act, key)
    if row.state not in WAITING:
        raise Expected(_("{receipt} 还没有办到这一步。").format(receipt=row.receipt), _("请从名单中去掉。"))
    voted = is_voted(case.kind)
    if voted and act.unit.rows(TitleHearing, application_id=key):
        raise Expected(
            _("{receipt} 在本区评审会议的名单上，不能登记别处的结果。").format(receipt=row.receipt),
            _("请先移出名单；在会议上评审的，请计票。"),
            field="applications",
        )
    if voted and row.state == "accepted":
        step(act, row, "reviewing")  # by the entrusted committee
    row.data = {**row.data, **kept}
    step(act, row, to, why=kept["outcome_document"], committee=voted)

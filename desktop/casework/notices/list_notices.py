"""The notices of the window for one case: those that fit first."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.notices import notices
from desktop.casework.filings.issue_filing import asks_reason
from desktop.casework.notices.views import NoticeChoice
from desktop.casework.office import Office

STEPS: Final[dict[str, str]] = {
    "accept": N_("制发即受理本件，办理期限从次日起计算。"),
    "correct": N_("制发后本件转入“补正中”。"),
    "pause": N_("制发后办理期限停止计算，到全部补正为止。"),
    "close": N_("制发后本件办结。"),
    "forward": N_("制发即把本件转报决定机关。"),
}


def list_notices(office: Office, case_id: int) -> tuple[NoticeChoice, ...]:
    """Every notice with whether the case is ready for it, why not, and what else happens when it is issued."""
    allowed(office, "list_filings", case=case_id)
    gathered = gather(office, case_id)
    context = gathered.context()
    filings = [row for row in office.store.reads.filings_of(case_id) if row.voided_at is None]
    found = []
    for notice in notices(office):
        chapter = notice.words.chapter
        why = notice.hindrance(context)
        asks = asks_reason(notice, any(row.paper == notice.key for row in filings))
        # A reason is written when it is issued; acceptance is done by issuing.
        missing = [
            gap
            for gap in notice.missing(context)
            if not (gap.key == "reason" or (chapter.act == "accept" and gap.says in _TOLD_BY_ACCEPTANCE))
        ]
        found.append(
            NoticeChoice(
                key=notice.key,
                title=notice.title,
                series=notice.series,
                fits=why is None,
                why="" if why is None else why.why,
                remedy="" if why is None else why.remedy,
                step=STEPS.get(_step(chapter.act, context), ""),
                asks=asks,
                hinders=tuple(gap.says for gap in missing),
                cure=missing[0].cure if missing else "",
                issued=sum(row.paper == notice.key for row in filings),
                version=notice.words.version,
                to_check=notice.words.to_check,
            )
        )
    return tuple(sorted(found, key=lambda one: not one.fits))


_TOLD_BY_ACCEPTANCE: Final = frozenset({"受理日期", "办理期限"})


def _step(act: str, context: PaperContext) -> str:
    """What issuing does to a case as it stands."""
    stage, accepted = context.standing.stage, context.accepted_on is not None
    if act == "correct":
        return "" if stage == "correcting" else "pause" if accepted else act
    if act == "forward":
        return act if stage == "reviewing" else ""
    return "" if accepted else act

"""The chair announces the result: counts are frozen, applicants passed or failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.life import step
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import OfficeCase, TitleApplication, TitleCount


@dataclass(frozen=True)
class Announced:
    """How many were announced, and who (receipt, name) has no result any more: they left the review meanwhile."""

    count: int
    gone: tuple[str, ...]
    changed: Changed


def announce_counts(office: Office, session_id: int, application_ids: Sequence[int] | None = None) -> Announced:
    """Announce what was counted, all of it or these applications. Raises `Expected` when there is nothing.

    Who left the review after the count (withdrawn) holds nobody up: that count is voided beside its ballots, with why.
    """
    with deed(office, "announce_counts") as act:
        row = session_row(act, session_id, ("open",))
        gone = let_go(act, session_id, application_ids)
        counts = _standing(act, session_id, application_ids)
        if not counts and not gone:
            raise Expected(_("没有可以宣布的计票。"), _("请先计票。"))
        for count in counts:
            announce(act, count)
        touched(act, row)
        act.note("title_session", session_id, fields=("announced", str(len(counts))), reason="、".join(gone))
    return Announced(len(counts), gone, Changed(session=session_id, batch=row.batch_id))


def let_go(act: Act, session_id: int, application_ids: Sequence[int] | None = None) -> tuple[str, ...]:
    """Void the counts, not announced yet, of those who are not under review any more; gives who they are."""
    gone = []
    for count in _standing(act, session_id, application_ids):
        application = act.unit.get(TitleApplication, count.application_id)
        if application.state != "reviewing":
            count.state = "void"
            count.void_reason = _("计票后申报人已“{state}”，不再宣布").format(state=_(STATES[application.state]))
            gone.append(f"{application.receipt} {act.unit.get(OfficeCase, application.case_id).applicant}")
    act.unit.flush()
    return tuple(gone)


def _standing(act: Act, session_id: int, application_ids: Sequence[int] | None) -> list[TitleCount]:
    return [
        one for one in act.unit.rows(TitleCount, session_id=session_id, state="counted")
        if one.final and (application_ids is None or one.application_id in application_ids)
    ]  # fmt: skip


def announce(act: Act, count: TitleCount) -> None:
    """Freeze one count and step its application."""
    count.state = "announced"
    application = act.unit.get(TitleApplication, count.application_id)
    why = "" if count.passed else _("表决未通过")  # the sums are not for everybody who reads the case
    step(act, application, "passed" if count.passed else "failed", why=why)

"""The chair announces the result: counts are frozen, applicants passed or failed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.life import step
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import TitleApplication, TitleCount


def announce_counts(office: Office, session_id: int, application_ids: Sequence[int] | None = None) -> Changed:
    """Announce what was counted, all of it or these applications. Raises `Expected` when there is nothing."""
    with deed(office, "announce_counts") as act:
        row = session_row(act, session_id, ("open",))
        counts = [
            one for one in act.unit.rows(TitleCount, session_id=session_id, state="counted")
            if one.final and (application_ids is None or one.application_id in application_ids)
        ]  # fmt: skip
        if not counts:
            raise Expected(_("没有可以宣布的计票。"), _("请先计票。"))
        for count in counts:
            announce(act, count)
        touched(act, row)
        act.note("title_session", session_id, fields=("announced", str(len(counts))))
    return Changed(session=session_id, batch=row.batch_id)


def announce(act: Act, count: TitleCount) -> None:
    """Freeze one count and step its application."""
    count.state = "announced"
    application = act.unit.get(TitleApplication, count.application_id)
    why = "" if count.passed else _("表决未通过：同意 {agree} 票，到会 {present} 人").format(
        agree=count.agree, present=count.present
    )
    step(act, application, "passed" if count.passed else "failed", why=why)

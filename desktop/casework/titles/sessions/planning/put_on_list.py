"""Put applications on a session's list."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.laptop import is_laptop
from desktop.casework.office import Office
from desktop.casework.titles.inside.life import step
from desktop.casework.titles.panels.draws.recusals import note_recusals
from desktop.casework.titles.sessions.inside.rows import hearing_row, session_row, touched
from desktop.store.tables import (
    TitleApplication,
    TitleBatch,
    TitleHearing,
    TitlePublicised,
    TitlePublicity,
    TitleSession,
)

READY = ("accepted", "before_publicity", "reviewing")


def put_on_list(office: Office, session_id: int, application_ids: Sequence[int]) -> Changed:
    """Add them in this order, behind those that stand there; in an open session they step to 评审 at once.

    Raises `Expected` for an application of another batch, in a state that is not ready, before the publicity is over,
    or on the list of another session that is not over. One that stands there already is left as it is.
    """
    with deed(office, "put_on_list") as act:
        row = session_row(act, session_id)
        living = office.store.reads.on_living_lists(row.batch_id)
        place = max((one.place for one in act.unit.rows(TitleHearing, session_id=session_id)), default=0)
        put = []
        for key in application_ids:
            if living.get(key) == session_id:
                _bring_back(act, session_id, key)
                continue
            _must_be_ready(act, row, key, living.get(key))
            place += 1
            act.unit.add(TitleHearing(session_id=session_id, application_id=key, place=place))
            put.append(key)
        if put:
            note_recusals(act, session_id)
        if row.state == "open":
            for key in put:
                begin_review(act, act.unit.get(TitleApplication, key))
        touched(act, row)
        act.note("title_session", session_id, fields=("list", *(str(key) for key in put)))
    return Changed(session=session_id, batch=row.batch_id)


def begin_review(act: Act, row: TitleApplication) -> None:
    """Step an application to 评审 unless it stands there. Raises `Expected` before its publicity is over.

    A suitcase carries no publicities: home looked at them before the session left, and looks again when it comes back.
    """
    if row.state == "reviewing":
        return
    if not is_laptop(act.office):
        _must_have_been_public(act, row)
    step(act, row, "reviewing")


def _must_have_been_public(act: Act, row: TitleApplication) -> None:
    batch = act.unit.get(TitleBatch, row.batch_id)
    wanted = batch.details.get("pre_publicity") is True
    if wanted and row.state == "accepted":
        raise Expected(
            _("{receipt} 还没有评前公示。").format(receipt=row.receipt), _("本批次须先评前公示，公示结束后再评审。")
        )
    if row.id in act.office.store.reads.in_open_publicity([row.id or 0]):
        raise Expected(
            _("{receipt} 的评前公示还没有结束。").format(receipt=row.receipt), _("公示结束且无异议后再评审。")
        )
    if wanted and not _was_in_public(act, row.id or 0):
        raise Expected(
            _("{receipt} 的评前公示已撤下。").format(receipt=row.receipt), _("请重新公示，公示结束后再评审。")
        )


def _was_in_public(act: Act, key: int) -> bool:
    """Whether a publicity before the review came to its end with this name on it; one taken down does not count."""
    ups = [act.unit.get(TitlePublicity, one.publicity_id) for one in act.unit.rows(TitlePublicised, application_id=key)]
    return any(one.stage == "before_review" and one.state == "closed" for one in ups)


def _bring_back(act: Act, session_id: int, key: int) -> None:
    hearing = hearing_row(act, session_id, key)
    if hearing.data.get("deferred"):
        hearing.data = {name: value for name, value in hearing.data.items() if name != "deferred"}


def _must_be_ready(act: Act, session: TitleSession, key: int, elsewhere: int | None) -> None:
    row = act.unit.get(TitleApplication, key)
    if row.batch_id != session.batch_id:
        raise Expected(_("{receipt} 不是这个批次的。").format(receipt=row.receipt), field="application")
    if elsewhere is not None:
        raise Expected(
            _("{receipt} 已列入另一次会议。").format(receipt=row.receipt), _("请先从那次会议的名单中移出。")
        )
    if row.state not in READY:
        says = _("{receipt} 现在是“{state}”，不能列入评审名单。")
        raise Expected(says.format(receipt=row.receipt, state=_(STATES[row.state])), _("受理后才能上会。"))

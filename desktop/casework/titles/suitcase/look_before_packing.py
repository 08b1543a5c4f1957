"""Before a session leaves: whether it could be opened at all where it goes, since nothing of it is mended there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act, allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.days import must_be_filed
from desktop.casework.titles.sessions.planning.put_on_list import begin_review
from desktop.casework.titles.sessions.reading.read_session import session_view
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.store.tables import TitleApplication, TitleCommittee

_TOLD: Final = 3  # applicants named of those who may not be reviewed yet


@dataclass(frozen=True)
class Packing:
    """What keeps a session from leaving, and what is better seen to before it does: whole sentences."""

    hinders: tuple[str, ...]
    notes: tuple[str, ...]


class _SeenError(Exception):
    """Ends the unit in which opening was tried: nothing of it is kept."""


def look_before_packing(office: Office, session_id: int) -> Packing:
    """Try the session's opening and throw the trial away. Raises `Expected` when there is no such session."""
    role = allowed(office, "send_suitcase")
    view = session_view(office, session_id)
    found: Packing = Packing((), ())
    try:
        with office.store.unit() as unit:
            found = packing_of(Act(office, unit, "send_suitcase", role), view)
            raise _SeenError
    except _SeenError:
        return found


def must_be_ready(hinders: tuple[str, ...]) -> None:
    """Raises `Expected` with all that is lacking."""
    if hinders:
        raise Expected(
            _("会议现在不能装箱：{what}").format(what="".join(hinders)), _("请先在本机办好，外出后不能再补。")
        )


def packing_of(act: Act, view: SessionView) -> Packing:
    """The same in a unit that is thrown away; it takes applications on to their review."""
    hinders = [*_of_day(act, view), *_of_experts(view), *_of_list(act, view)]
    said = view.details
    notes = [
        says for says, good in (
            (_("还没有登记计票人。"), said.get("counters")),
            (_("还没有登记监票人。"), said.get("supervisor")),
            (_("还没有确定主任委员或者副主任委员。"), any(one.role in ("chair", "vice") for one in view.members)),
        ) if not good
    ]  # fmt: skip
    return Packing(tuple(hinders), tuple(notes))


def _of_day(act: Act, view: SessionView) -> list[str]:
    told = []
    committee = act.unit.get(TitleCommittee, view.committee_id)
    if view.state != "open" and view.day < act.office.clock.today():
        told.append(_("会议定在 {day}，已经过去，请先改会议日期。").format(day=view.day.isoformat()))
    try:
        must_be_filed(committee, view.day)
    except Expected as trouble:
        told.append(trouble.what)
    if committee.filed_until is not None and view.day > committee.filed_until:
        says = _("评委会备案于 {day} 到期，会议当天不能表决。")
        told.append(says.format(day=committee.filed_until.isoformat()))
    return told


def _of_experts(view: SessionView) -> list[str]:
    if not view.members:
        return [_("还没有抽取专家。")]
    called, needs = len([one for one in view.members if not one.absent_why]), view.quorum.needs
    if called < needs:
        says = _("名单上的专家（含候补）只有 {called} 人，不足法定的 {needs} 人。")
        return [says.format(called=called, needs=needs)]
    return []


def _of_list(act: Act, view: SessionView) -> list[str]:
    if not any(not one.deferred for one in view.hearings):
        return [_("名单上还没有申报人。")]
    told = []
    for one in view.hearings:
        try:
            begin_review(act, act.unit.get(TitleApplication, one.application_id))
        except Expected as trouble:
            told.append(trouble.what)
    if len(told) > _TOLD:
        told = [*told[:_TOLD], _("另有 {count} 名申报人也不能上会。").format(count=len(told) - _TOLD)]
    return told

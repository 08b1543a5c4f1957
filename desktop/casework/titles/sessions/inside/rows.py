"""The rows of a session that may still be written to, and who of its experts is there."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.casework.deed import Act
from desktop.store.tables import TitleHearing, TitleMember, TitleSession

STATES: Final[dict[str, str]] = {
    "planned": N_("已安排"),
    "drawn": N_("已抽取专家"),
    "away": N_("已装箱外出"),
    "open": N_("开会中"),
    "closed": N_("已结束"),
    "dropped": N_("已取消"),
}
BEFORE: Final = ("planned", "drawn")
LIVING: Final = ("planned", "drawn", "open")
_REMEDY: Final[dict[str, str]] = {
    "planned": N_("请先签到并开会。"),
    "drawn": N_("请先签到并开会。"),
    "away": N_("请先收回会议箱，或者写明原因召回。"),
    "open": N_("会议已经开始；请在会议中办理。"),
    "closed": N_("已结束的会议不能再改；另需评审的，请安排下一次会议。"),
    "dropped": N_("请另行安排会议。"),
}


def session_row(act: Act, session_id: int, states: tuple[str, ...] = LIVING) -> TitleSession:
    """The row of a session in one of these states. Raises `Expected` saying what it is and what to do."""
    row = act.unit.get(TitleSession, session_id)
    if row.state not in states:
        says = _("会议“{name}”{state}，不能这样办。").format(name=row.name, state=_(STATES[row.state]))
        raise Expected(says, _(_REMEDY[row.state]))
    return row


def touched(act: Act, row: TitleSession) -> None:
    """Mark a session as changed now."""
    row.updated_at = act.unit.now
    row.version += 1


def member_row(act: Act, session_id: int, expert_id: int) -> TitleMember:
    """An expert called to a session. Raises `Expected` for somebody who is not."""
    row = act.unit.find(TitleMember, (session_id, expert_id))
    if row is None:
        raise Expected(_("这位专家不是本次会议的。"), _("请从抽取的名单中选。"), field="expert")
    return row


def hearing_row(act: Act, session_id: int, application_id: int) -> TitleHearing:
    """An application on a session's list. Raises `Expected` when it is not."""
    row = act.unit.find(TitleHearing, (session_id, application_id))
    if row is None:
        raise Expected(_("这名申报人不在本次会议的名单上。"), _("请先列入名单。"), field="application")
    return row


def is_there(role: str, signed_in: bool, left: bool, stands_in: bool) -> bool:
    """Whether somebody counts among those present: signed in, not gone, and no substitute without a seat."""
    return signed_in and not left and (role != "substitute" or stands_in)


def present(act: Act, session_id: int) -> list[TitleMember]:
    """Those who are there now and may vote."""
    return [
        row for row in act.unit.rows(TitleMember, session_id=session_id)
        if is_there(row.role, row.signed_in_at is not None, bool(row.data.get("left")), row.stands_in_for is not None)
    ]  # fmt: skip

"""On which day a session may stand, and by which day its votes are weighed.

A session stands on the day it was held: the filing, the rules and the day of the titles hang on it. So it lies within
batch and filing, and a day before today is told by somebody with the head's right who says why it is entered late.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from desktop.basics.clock import BEIJING
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.duties.rights import role_for
from desktop.casework.titles.inside.home import home_of
from desktop.store.tables import TitleBatch, TitleCommittee, TitleCount, TitleSession

FURTHEST: Final = 731  # days ahead; further is a slip of the keys
AFTERWARDS: Final = "afterwards"  # in a session's details: why it is entered after its day


def must_be_a_day(batch: TitleBatch, committee: TitleCommittee, day: date, today: date) -> None:
    """Raises `Expected` with field "day" for a day on which no session of this batch and committee can have been.

    A day to come may lie behind the end of the filing, since it may be renewed; one that is over may not.
    """
    if batch.opens_on is not None and day < batch.opens_on:
        raise Expected(
            _("会议日期早于批次开始受理的日期（{day}）。").format(day=batch.opens_on.isoformat()),
            _("请核对会议日期。"), field="day",
        )  # fmt: skip
    must_be_filed(committee, day)
    if day > today + timedelta(days=FURTHEST):
        raise Expected(_("会议日期太远。"), _("请核对会议日期。"), field="day")
    if day < today and committee.filed_until is not None and day > committee.filed_until:
        raise Expected(
            _("评委会备案已于 {day} 到期，此后开的会无效，不能补录。").format(day=committee.filed_until.isoformat()),
            _("请续备后另行开会。"), field="day",
        )  # fmt: skip


def must_be_filed(committee: TitleCommittee, day: date) -> None:
    """Raises `Expected` with field "day" for a day before the filing began, or since the committee was ended."""
    if committee.filed_from is not None and day < committee.filed_from:
        says = _("评委会备案自 {day} 起生效，此前不能开会评审。").format(day=committee.filed_from.isoformat())
        raise Expected(says, _("请核对会议日期。"), field="day")
    if committee.ended_on is not None and committee.ended_on <= day:
        says = _("评委会已于 {day} 停用。").format(day=committee.ended_on.isoformat())
        raise Expected(says, _("请在批次中另选评委会。"), field="day")


def must_be_told(act: Act, day: date, why: str, *, fresh: bool) -> None:
    """A day before today needs why, from somebody with the head's right; any other day needs none.

    In: `fresh` when day or reason is another one than on file. Raises `Expected` with field "afterwards".
    """
    if day >= act.office.clock.today():
        if why:
            raise Expected(_("会议日期还没有过去，不用写补录原因。"), _("请核对会议日期。"), field=AFTERWARDS)
        return
    if not fresh:
        return
    if home_of(act.office) is not None:
        raise Expected(_("在外出的电脑上不能补录会议。"), _("请在原机构补录。"), field="day")
    if not why:
        raise Expected(
            _("会议日期已经过去。那天开过、现在补录的，须写明补录原因。"),
            _("补录由签发人办理；今天才开会的，请把日期改为今天。"), field=AFTERWARDS,
        )  # fmt: skip
    if role_for("plan_session.afterwards", act.office.actor.roles) is None:
        raise Expected(_("过去的会议只有签发人可以补录。"), _("请由签发人办理。"), field=AFTERWARDS)


def must_be_free_to_move(act: Act, row: TitleSession, day: date) -> None:
    """Raises `Expected` for another day once votes stand, or a day to come once it is open."""
    if day == row.day:
        return
    if any(one.state != "void" for one in act.unit.rows(TitleCount, session_id=row.id)):
        raise Expected(_("已经计票，会议日期不能再改。"), _("如日期有误，请先作废计票。"), field="day")
    if row.state == "open" and day > act.office.clock.today():
        raise Expected(_("会议已经开始，日期不能改到以后。"), field="day")


def must_be_its_day(row: TitleSession, today: date) -> None:
    """Raises `Expected` where a session would be opened before its day, or after it without why it is entered late."""
    if today < row.day:
        raise Expected(
            _("会议定在 {day}，还没有到。").format(day=row.day.isoformat()), _("如提前开会，请先改会议日期。")
        )
    if today > row.day and not row.details.get(AFTERWARDS):
        raise Expected(
            _("会议定在 {day}，已经过去。").format(day=row.day.isoformat()),
            _("今天才开会的，请把会议日期改为今天；那天开过、现在补录的，请由签发人在“修改安排”中写明补录原因。"),
        )


def day_of_vote(day: date, details: Mapping[str, Any], on: date) -> date:
    """By which day a vote that is entered on a day is weighed: that day, unless the session is entered afterwards.

    A session that goes on for days so needs a filing that lasts as long as its votes.
    """
    return day if details.get(AFTERWARDS) else max(day, on)


def local_day(at: datetime) -> date:
    """The office's day of an instant."""
    return at.astimezone(BEIJING).date()

"""What is said about a suitcase: what came back in it, and what its passphrase lacks."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.safety.signing.strength import must_be_strong
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.casework.titles.suitcase.take_suitcase import Brought


def counted(view: SessionView) -> bool:
    """Whether anybody was voted on."""
    return any(one.count is not None for one in view.hearings)


def what_lacks(passphrase: str) -> str:
    """What is wrong with a new passphrase, "" when it will do."""
    try:
        must_be_strong(passphrase)
    except Expected as trouble:
        return " ".join(part for part in (trouble.what, trouble.remedy) if part)
    return ""


def brought_words(told: Brought) -> str:
    """What stands to be taken in and what becomes of the session, to be held against the sheet signed out there."""
    says = [
        _("第 {serial} 箱 · {name}").format(serial=told.serial, name=told.name), _outcome(told),
        _("会议情况、计票和外出电脑上的操作记录一并收回。"),
    ]  # fmt: skip
    if told.code:
        by = told.by or _("无")
        says.append(_("计票校验码 {code}，监票确认：{name}。请与签字的计票表核对。").format(code=told.code, name=by))
    if told.faults:
        faults = "、".join(_(one) for one in told.faults)
        says.append(_("外出电脑的数据有问题：{faults}。").format(faults=faults))
    return "\n".join(says)


def _outcome(told: Brought) -> str:
    if told.state == "dropped":
        return _("会议在外出时已取消。")
    if not told.held:
        return _("会议没有开。收回后名单、专家仍在，可以改日期、重新装箱，或者在本机开会。")
    says = _("到会 {came} 人；通过 {passed} 人，未通过 {failed} 人，没有表决 {untold} 人。").format(
        came=told.came, passed=told.passed, failed=told.failed, untold=told.untold
    )
    return says if told.state != "open" else says + _("会议没有结束，收回后在本机继续。")

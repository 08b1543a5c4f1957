"""What is not written down yet of a session that is about to be closed: told before the question, never a stop."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.titles.sessions.reading.views import SessionView


def lacking(view: SessionView) -> list[str]:
    """One sentence each; empty when nothing is lacking."""
    heard = [one for one in view.hearings if not one.deferred and one.state != "withdrawn"]
    away = [
        one.name for one in view.members
        if one.role != "substitute" and one.signed_in_at is None and not one.absent_why
        and not any(other.stands_in_for == one.expert_id for other in view.members)
    ]  # fmt: skip
    minutes = view.details.get("minutes")
    kept = minutes if isinstance(minutes, dict) else {}
    blank = sum(1 for name in ("host", "speech", "oversight") if not kept.get(name))
    told = [
        (_("{count} 人没有评议表。"), sum(1 for one in heard if not one.sheets)),
        (_("{count} 人没有评议组意见。"), sum(1 for one in heard if not one.recommended and not one.opinion)),
        (_("{count} 位专家既没有签到也没有写明未到会的原因。"), len(away)),
        (_("会议记录还有 {count} 项没有填写。"), blank),
    ]  # fmt: skip
    return [says.format(count=count) for says, count in told if count]

"""How long a promise still runs, and what became of earlier ones, in words."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import _
from desktop.casework.promises.views import LinePromises
from desktop.screens.days import day_words
from desktop.widgets.look.tokens import Tone

NEAR: Final = 3  # working days
_REASON: Final = 60  # signs of a reason on its line


def left_words(days: int | None) -> str:
    """剩 3 个工作日 / 今天到期 / 超期 1 个工作日; "" when nothing runs."""
    if days is None:
        return ""
    if days < 0:
        return _("超期 {days} 个工作日").format(days=-days)
    return _("今天到期") if days == 0 else _("剩 {days} 个工作日").format(days=days)


def left_tone(days: int | None) -> Tone:
    """Near from three working days on, over when the day has passed."""
    if days is None or days > NEAR:
        return "plain"
    return "near" if days >= 0 else "over"


def older_lines(line: LinePromises) -> list[str]:
    """What became of earlier promises of a paper, one line each, the newest first."""
    return [
        " · ".join(
            part
            for part in (_(one.kind_title), day_words(one.ended_on), _(one.state_title), one.ended_why[:_REASON])
            if part
        )
        for one in line.promises
        if one.state != "open"
    ]

"""How long a promise still runs, in words and tone."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.widgets.look.tokens import Tone

NEAR = 3  # working days


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

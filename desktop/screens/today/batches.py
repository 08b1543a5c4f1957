"""What the morning's page says of professional titles: what ends soon, what may be done now."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import _
from desktop.casework.titles.due.views import TitleDue
from desktop.screens.days import short_day
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief
from desktop.widgets.look.tokens import Tone

MOST: Final = 6
NEAR: Final = 3  # working days


def left_words(one: TitleDue) -> str:
    """How long still, in words; with 待核 where nobody confirmed the term."""
    if one.days_left is None:
        return _("现在可办")
    said = _("今天") if one.days_left == 0 else _("还有 {days} 个工作日").format(days=one.days_left)
    if one.days_left < 0:
        said = _("已过 {days} 个工作日").format(days=-one.days_left)
    return _("{said}（待核）").format(said=said) if one.to_check else said


def left_tone(one: TitleDue) -> Tone:
    """Over, near, or neither."""
    if one.days_left is None:
        return "good"
    return "over" if one.days_left < 0 else "near" if one.days_left <= NEAR else "plain"


def place_of(one: TitleDue) -> Place:
    """Where it is answered."""
    return Place(one.at.page, one.at.key, part=one.at.part, field=one.at.field)


def title_brief(one: TitleDue) -> Brief:
    """One of them; a click leads to the place that answers it."""
    note = " · ".join(part for part in (one.whose, one.where, short_day(one.on)) if part)
    return Brief(_(one.what), note, left_words(one), left_tone(one), place_of(one))

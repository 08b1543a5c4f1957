"""What the morning's page says of papers exchanged: answers waited for, papers that came in and are due."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.outgoing.views import AwaitedReply
from desktop.screens.cases.materials.promises.words import left_tone, left_words
from desktop.screens.days import short_day
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief

MOST = 6


def exchange_briefs(replies: Sequence[AwaitedReply], incoming: Sequence[IncomingLine]) -> list[Brief]:
    """The most pressing of both, those overdue first; a click leads to the line in its book."""
    found = [(one.days_left, _reply(one)) for one in replies]
    found += [(one.days_left or 0, _incoming(one)) for one in incoming]
    return [brief for _left, brief in sorted(found, key=lambda pair: pair[0])[:MOST]]


def _reply(one: AwaitedReply) -> Brief:
    note = " · ".join((one.number, one.recipient, _("{day}前答复").format(day=short_day(one.reply_due))))
    title = _("等答复 {title}").format(title=one.title)
    return Brief(title, note, left_words(one.days_left), left_tone(one.days_left), Place("register", one.filing_id))


def _incoming(one: IncomingLine) -> Brief:
    due = _("{day}前办结").format(day=short_day(one.due_on)) if one.due_on is not None else ""
    note = " · ".join(part for part in (one.number, one.from_whom, due) if part)
    left = one.days_left or 0
    place = Place("register", one.id, part="incoming")
    return Brief(_("收文 {title}").format(title=one.title), note, left_words(left), left_tone(left), place)


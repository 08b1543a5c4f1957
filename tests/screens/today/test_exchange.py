from __future__ import annotations

from datetime import date

from desktop.casework.register.incoming.find_incoming import find_incoming
from desktop.casework.register.outgoing.views import AwaitedReply
from desktop.screens.page import Place
from desktop.screens.today.exchange import MOST, exchange_briefs
from tests.window_fixtures import settle


def awaited(left: int) -> AwaitedReply:
    sent, due = date(2026, 11, 1), date(2026, 11, 20)
    return AwaitedReply(left, left + 100, f"函〔2026〕{left + 50}号", "函", None, "某局", sent, due, left)


def test_those_overdue_stand_first_and_no_more_than_a_few():
    briefs = exchange_briefs([awaited(left) for left in (3, -2, 0, 5, 1, 2, 4)], [])
    assert len(briefs) == MOST
    assert [brief.tone for brief in briefs][:1] == ["over"]
    assert briefs[0].place == Place("register", 98)


def test_the_morning_leads_to_the_line_in_its_book(parts, work, desk):
    lines = exchange_briefs((), work.page.desk.ask(_due))
    assert lines
    work.open(lines[0].place)
    settle(parts)
    assert work.page.tab == 1
    assert work.page.incoming.table.current_key() == lines[0].place.key
    assert lines[0].place.key in desk.ask(find_incoming)


def _due(office):
    from desktop.casework.today.read_today import read_today

    return read_today(office).incoming

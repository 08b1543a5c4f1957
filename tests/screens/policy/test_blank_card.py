"""The year's money on the policy page: what the office has, what is granted of it, and when it does not reach."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel

from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.services.read_budget import AMOUNTS, YEAR_BUDGET
from desktop.policy.book.local_values import LocalValue
from desktop.screens.page import Place
from desktop.screens.policy.blank_card import BlankCard
from tests.window_fixtures import settle


def said(parts, work, desk) -> str:
    blank = next(one for one in desk.ask(lambda office: office.policy.blanks()) if one.key == YEAR_BUDGET)
    card = BlankCard(desk, parts.theme, blank)
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_the_year_is_told_with_what_is_left(parts, work, desk) -> None:
    work.open(Place("policy"))
    settle(parts)
    assert "2026年：已安排0元" in said(parts, work, desk)
    first = date(2026, 1, 1)
    entry = LocalValue(AMOUNTS, YEAR_BUDGET, "2026", "1000000", first, None, "演管财〔2026〕1号", "", first)
    desk.do(save_local_value, entry)
    settle(parts)
    assert "余1,000,000元" in said(parts, work, desk)

"""The calendar on the policy page: years by keys, a notice from a sheet tried out, kept, and who moved told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.casework.deadlines.recompute import moving
from desktop.casework.duties.roles import Role
from desktop.casework.rules.read_calendar import read_calendar
from desktop.policy.reckoning.workdays import CALENDAR
from desktop.screens.page import Place
from desktop.screens.policy.calendar_card import CalendarCard
from desktop.screens.policy.year_ask import YearAsk
from desktop.widgets.lists.contents_list import LINE_ROLE
from tests.window_fixtures import settle

NOTICE = "国办发明电〔2026〕9号"
# Every Monday to Friday in December 2026 off, so that every clock that runs moves.
SHEET = "日期,类型,名称,结束日期\n2026-11-24,休,测试,2026-11-30\n"


@pytest.fixture
def card(parts, work):
    work.open(Place("policy", part=CALENDAR))
    settle(parts)
    return newest(work)


def newest(work) -> CalendarCard:
    return work.page.findChildren(CalendarCard)[-1]


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_years_are_walked_through(card):
    assert "国办发明电〔2025〕7号" in words(card)
    assert card._before.shortcut().toString() == "Ctrl+PgUp"
    card._after.click()
    assert card.year == 2027
    assert "尚未收录" in words(card)
    card._before.click()
    card._before.click()
    assert card.year == 2025
    assert "248" in words(card)


def test_a_sheet_is_tried_out_kept_and_tells_who_moved(card, work, desk, parts, tmp_path):
    card._enter.click()
    ask: YearAsk = card._asked
    assert ask.year.value() == 2027  # the next year without a notice
    ask.year.setValue(2026)
    file = tmp_path / "year.csv"
    file.write_bytes(SHEET.encode("gbk"))
    ask.take_file(file)
    assert "2026-11-24 休 测试" in ask.text.toPlainText()
    assert not ask._yes.isEnabled()  # no notice named yet
    assert ask._uncited.isVisible()  # and the field says so
    ask.cite.setText("\u200b")
    assert not ask._yes.isEnabled()
    ask.cite.setText(NOTICE)
    assert ask._yes.isEnabled()
    assert not ask._uncited.isVisible()
    expected = {one.case_id for one in ask._preview.moved}
    assert expected
    ask.save()
    settle(parts)
    assert not ask.isVisible()
    assert desk.ask(read_calendar, 2026).notice.number == NOTICE
    assert list(moving(desk._office, desk._office.policy)) == []  # every clock on file agrees with the new rules
    assert NOTICE in words(newest(work))
    told = work.page._moved
    assert told.isVisible()
    assert f"{len(expected)} 件" in words(told)


def test_contradictions_are_told_and_hold_the_button(card, tmp_path):
    card._enter.click()
    ask = card._asked
    ask.cite.setText(NOTICE)
    ask.text.setPlainText("2027-01-01 休\n2027-01-01 班")
    ask.try_out()
    assert "既写了休又写了班" in words(ask)
    assert not ask._yes.isEnabled()
    ask.text.setPlainText("2027-01-01 放假")
    ask.try_out()
    assert "读不懂" in words(ask)
    ask.take_file(tmp_path / "nowhere.csv")
    assert "读不到文件" in words(ask)


def test_bad_rows_are_told_by_number(card, tmp_path):
    card._enter.click()
    file = tmp_path / "year.csv"
    file.write_text("日期,类型\n2027-01-01,休\n一月一日,休\n", encoding="utf-8-sig")
    card._asked.take_file(file)
    assert "第 3 行" in words(card._asked)
    assert not card._asked._yes.isEnabled()


def test_an_officer_alone_enters_no_year(parts, work, desk):
    desk._actor = type(desk._actor)(desk._actor.user_id, "窗口", (Role.OFFICER,))
    work.open(Place("policy", part=CALENDAR))
    settle(parts)
    assert newest(work)._enter.isHidden()


def test_the_calendar_stands_first_of_the_chapters_and_the_words_of_papers_last(card, work):
    model = work.page._list.model()
    keys = [model.index(row, 0).data(LINE_ROLE).key for row in range(model.rowCount())]
    chapters = keys[3:]
    assert chapters[0] == CALENDAR
    notices = [key.startswith(("notices/", "letters/")) for key in chapters]
    assert notices == sorted(notices)
    assert any(notices)


def test_a_year_that_was_kept_is_shown(card, work, parts):
    assert card.year == 2026
    card._enter.click()
    ask = card._asked
    ask.cite.setText(NOTICE)
    ask.text.setPlainText("2027-01-01 休 元旦")
    ask.try_out()
    ask.save()
    settle(parts)
    assert newest(work).year == 2027
    assert NOTICE in words(newest(work))

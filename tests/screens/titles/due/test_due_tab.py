"""What is due stands on the morning's page and in a list; a line leads to the place that answers it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.titles.submissions.import_applicants import import_applicants, read_applicants
from desktop.screens.page import Place
from desktop.screens.titles.due.due_tab import DueTab
from tests.screens.test_every_page import nameless
from tests.window_fixtures import press, settle


def test_a_line_leads_to_its_place_and_stands_on_the_first_page(parts, work, desk, batch, submission, roster):
    desk.do(import_applicants, submission, desk.ask(read_applicants, submission, roster))
    work.open(Place("today"))
    settle(parts)
    assert work.page._batches.isVisibleTo(work.page)
    work.open(Place("titles", part="due"))
    settle(parts)
    tab = work.page.tab
    assert isinstance(tab, DueTab)
    assert nameless(work.page) == []
    tab.search.setText("窗口测试认定批次 一次性告知")
    tab.narrow()
    key = tab.table.current_key()
    assert tab.rows[key].at.field == str(submission)
    press(parts, Qt.Key.Key_F8)
    settle(parts)
    assert (work.place.page, work.place.key, work.page.here) == ("batch", batch, "submissions")
    assert work.page.part.table.current_key() == submission

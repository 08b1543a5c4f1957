"""The batch's papers in the window by keys: seen, issued, printed together into a folder."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.screens.page import Place
from tests.casework.titles.round_fixtures import put_round
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_batch_s_papers_are_seen_issued_and_printed_together_by_keys(parts, work, tmp_path) -> None:
    keys = put_round(parts.window.desk._office)
    work.open(Place("batch", keys["batch"], part="papers", field="batch::roster"))
    settle(parts)
    part = work.page.part
    assert part.chosen.key == "roster"
    assert len(part._pdf) > 1000
    press(parts, Qt.Key.Key_I, CTRL)
    press(parts, Qt.Key.Key_Return)
    settle(parts)
    assert "册〔2026〕1号" in part.chosen.issued[0].number
    assert not part.print_out.isHidden()

    part.go_to("batch::certificate_book")
    assert not part.issue.isEnabled(), "nothing was registered yet"
    press(parts, Qt.Key.Key_F9)
    ask = part.asked
    assert not ask.own["certificate_book", None].isEnabled()
    assert not ask.issue.isChecked(), "numbers are drawn only where somebody asks for them"
    ask.issue.setChecked(True)
    ask.tick_all()
    assert ask.choice.applicants
    assert ("certificate_book", None) not in ask.choice.batch
    ask.tick_all()
    assert not ask.choice.batch
    ask.each["F04.integrity_promise"].setChecked(True)
    ask.own["roster", None].setChecked(True)
    ask.into.setText(str(tmp_path))
    press(parts, Qt.Key.Key_Return, CTRL)
    settle(parts)
    assert ask.run is not None
    assert [line.papers for line in ask.run.files] == [3, 1]
    assert ask.run.issued == 3  # the roster stands already
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    press(parts, Qt.Key.Key_Escape)
    assert not ask.isVisible()

    part.go_to("letter::title_plan")
    press(parts, Qt.Key.Key_I, CTRL)
    settle(parts)
    assert work.place.page == "letter"


def test_a_window_officer_sees_no_paper_of_the_experts(parts, work) -> None:
    from desktop.casework.duties.roles import Role
    from desktop.screens.titles.papers.listing import lines_of
    from tests.casework.titles.papers.acting import acting_as

    desk = parts.window.desk
    keys = put_round(desk._office)
    desk.take(acting_as(desk._office, Role.OFFICER))
    work.open(Place("batch", keys["batch"], part="papers"))
    settle(parts)
    part = work.page.part
    titles = [line.title for line in lines_of(part._offer)]
    assert "评审会议记录" not in titles
    assert "申报参评人员名册" in titles

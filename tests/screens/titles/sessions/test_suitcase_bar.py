"""A session leaves by keys: the passphrase is weighed in one dialog, the supervisor's code is shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.casework.titles.suitcase.open_suitcase import look_at_suitcase
from desktop.screens.page import Place
from desktop.screens.titles.sessions.code_slip import CodeSlip
from desktop.widgets.asking.new_password_ask import NewPasswordAsk
from tests.casework.titles.session_fixtures import put_session
from tests.window_fixtures import press, settle


def test_it_leaves_with_a_code_for_the_supervisor(parts, work, tmp_path, monkeypatch) -> None:
    keys = put_session(parts.window.desk._office)
    work.open(Place("batch", keys["batch"], part="sessions"))
    settle(parts)
    panel = work.page.part.panel
    out = tmp_path / "out.tdbox"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    press(parts, Qt.Key.Key_F9)
    ask = panel.suitcase.asked
    assert isinstance(ask, NewPasswordAsk)
    ask.first._line.setText("abc")
    ask._look()
    assert ("8" in ask.said.text(), ask.go.isEnabled()) == (True, False)
    for field in (ask.first, ask.second):
        field._line.setText("Xiang-2026 出行")
    ask._look()
    ask.go.click()
    settle(parts)
    assert (panel.view.state, look_at_suitcase(out).serial) == ("away", 1)
    slip = panel.suitcase.asked
    assert isinstance(slip, CodeSlip)
    press(parts, Qt.Key.Key_Escape)  # not kept yet: asked, and Esc there leaves it as it is
    slip.asked.reject()
    assert (slip.isVisible(), slip.kept) == (True, False)
    assert slip.paper.hasFocus() or slip.focusWidget() is slip.paper  # Enter prints, it never closes
    slip.typed.setText("K7QM-2F9X-2222-2222")
    assert not slip.kept
    slip.typed.setText(slip._code.lower().replace("-", " "))
    assert slip.kept
    printed = slip.slip().toPlainText()
    assert slip._code in printed
    assert "演示" in printed
    slip.reject()
    assert not slip.isVisible()
    panel.show_tab("minutes")
    told = " ".join(label.text() for label in panel.tab.findChildren(QLabel))
    assert "外出中" in told
    assert "缺席" not in told
    panel.show_tab("happened")
    assert "尚未带回" in panel.tab.cases.text()
    panel.suitcase.recall()
    assert "另一台电脑" in panel.suitcase.asked.findChildren(QLabel)[1].text()
    panel.suitcase.asked.reject()

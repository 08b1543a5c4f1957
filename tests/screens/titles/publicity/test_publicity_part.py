"""公示 by keys: names are posted, an objection is entered, looked into and answered; a unit's proof is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.screens.page import Place
from tests.casework.titles.after_fixtures import put_voted
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_part_by_keys(parts, work, desk):
    voted = desk.ask(put_voted, 3)
    work.open(Place("batch", voted.batch, part="publicity"))
    settle(parts)
    part = work.page.part
    press(parts, Qt.Key.Key_F8)
    form = part.asked.form
    assert form.answers()["until_on"] == "2026-11-30"
    form.fill({"posted_on": "2026-11-16", "way": "门户网站", "supervisor": "监督室", "telephone": "0431-80000000"})
    form.answered.emit("posted_on", "2026-11-16")
    assert form.answers()["until_on"] == "2026-11-23"
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    (view,) = desk.ask(list_publicities, voted.batch)
    assert (len(view.names), view.until_on.isoformat()) == (3, "2026-11-23")
    panel = part.panel
    assert not panel.close_button.isEnabled()  # its last day is not over
    press(parts, Qt.Key.Key_I, CTRL)
    panel.objections.asked.form.fill({"from_name": "李示例", "content": "业绩不实"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert panel.objections.objection.state == "open"
    press(parts, Qt.Key.Key_J, CTRL)
    panel.objections.asked._reason.setPlainText("属实。")
    press(parts, Qt.Key.Key_Return, CTRL)
    assert panel.objections.objection.state == "checked"
    press(parts, Qt.Key.Key_D, CTRL)
    panel.objections.asked.form.fill({"conclusion": "upheld", "answer": "业绩不是本人的。"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert panel.objections.objection.conclusion == "upheld"
    panel._show_count("after")
    assert panel.asked.isVisible()
    press(parts, Qt.Key.Key_Escape)
    press(parts, Qt.Key.Key_U, CTRL)
    proof = part.asked
    told = {"2025-05-06": "只有 4 个工作日", "2025-05-07": "有 5 个工作日，符合", "2025-04-01": "早于"}
    for until, words in told.items():
        proof.form.fill({"posted": "2025-04-28", "until": until})
        proof.form.answered.emit("until", until)
        assert words in proof.says.text()
    press(parts, Qt.Key.Key_Escape)

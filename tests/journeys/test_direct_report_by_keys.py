"""A quarter's report by keys alone: begun as a pair, both halves signed, bound, sent, received; closed only then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.casework.reports.preview_half import preview_half
from desktop.casework.reports.read_report import read_report
from desktop.documents.preview import page_count, page_texts
from tests.journeys.test_extension_by_keys import ALT, CTRL, PLAIN, Keyboard
from tests.journeys.test_letter_by_keys import in_front
from tests.window_fixtures import settle, type_in

SHIFT = Qt.KeyboardModifier.ShiftModifier
PERIOD = "2026年第四季度"


def letter_through(qtbot, parts, keyboard, work, answers: dict[str, str]) -> None:
    """The letter that is open: what it asks, then submitted, checked and signed by a colleague at this desk."""
    letter = work.page
    in_front(qtbot, parts)
    letter.form.fill(answers)
    keyboard.press(Qt.Key.Key_S, CTRL, lambda: letter.view.missing == ())
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.view.state == "checking")
    before = letter.acts.signing
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.acts.signing is not before)
    keyboard.press(Qt.Key.Key_S, CTRL, lambda: letter.view.state == "signing")
    before = letter.acts.signing
    in_front(qtbot, parts)
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.acts.signing is not before)
    keyboard.press(Qt.Key.Key_Return, PLAIN, lambda: letter.view.state == "issued")
    in_front(qtbot, parts)
    keyboard.press(Qt.Key.Key_J, CTRL, lambda: work.place.page == "reports")


def copies_through(qtbot, parts, keyboard, panel, half: str, key: Qt.Key) -> None:
    """Every copy of a half is written down as sent, then as received."""
    count = len(panel.view.half(half).copies)
    for day, name in (("sent_on", ""), ("received_on", "收发室")):
        for place in range(count):
            in_front(qtbot, parts)
            before = panel.copies.form
            keyboard.press(key, CTRL, lambda before=before: panel.copies.form is not before)
            if name:
                panel.copies.form.form.fill({"received_by": name})
            keyboard.press(
                Qt.Key.Key_S, CTRL,
                lambda place=place, day=day: sum(
                    getattr(one, day) is not None for one in panel.view.half(half).copies
                ) == place + 1,
            )  # fmt: skip


def test_a_pair_from_the_rail_to_its_end(qtbot, parts, work, desk):
    told = []
    desk.trouble.connect(lambda what, _remedy: told.append(what))
    keyboard = Keyboard(qtbot, parts)
    keyboard.press(Qt.Key.Key_R, ALT, lambda: work.place.page == "reports")
    page, panel = work.page, work.page.panel
    keyboard.press(Qt.Key.Key_N, CTRL | SHIFT, lambda: page.ask is not None)
    keyboard.press(Qt.Key.Key_1, PLAIN, lambda: page.ask.about is not None)
    type_in(page.ask.about._reason, PERIOD)
    settle(parts)
    page.ask.about._yes.setFocus()
    keyboard.press(Qt.Key.Key_Return, PLAIN, lambda: panel.view is not None and PERIOD in panel.view.title)
    report = panel.view.id
    in_front(qtbot, parts)
    keyboard.press(Qt.Key.Key_1, CTRL, lambda: work.place.page == "letter")
    letter_through(qtbot, parts, keyboard, work, {
        "slot.基本情况": "引进高层次人才九人。", "slot.主要做法": "上门服务十次。", "slot.下一步": "推动信息共享。",
    })  # fmt: skip
    assert panel.view.id == report
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: any("市：公文未签发" in one for one in told))
    assert panel.view.state == "open"
    keyboard.press(Qt.Key.Key_2, CTRL, lambda: work.place.page == "letter")
    letter_through(qtbot, parts, keyboard, work, {"slot.情况摘要": "引进高层次人才九人，上门服务十次。"})
    keyboard.press(Qt.Key.Key_F9, PLAIN, lambda: all(half.packed for half in panel.view.halves))
    copies_through(qtbot, parts, keyboard, panel, "province", Qt.Key.Key_1)
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: "演示市人民政府的未登记发出" in told[-1])
    assert "省" not in told[-1].replace("演示省", "")
    assert panel.view.state == "open"
    copies_through(qtbot, parts, keyboard, panel, "city", Qt.Key.Key_2)
    in_front(qtbot, parts)
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: panel.view.state == "closed")
    view = desk.ask(read_report, report)
    for half in view.halves:
        drawn = desk.ask(preview_half, report, half.half)
        text = "".join("".join(page_texts(drawn.pdf)).split())
        assert page_count(drawn.pdf) == half.letter.packet_pages
        assert half.letter.number in text
        assert PERIOD in text
        assert "引进高层次人才九人" in text
    assert QApplication.activeModalWidget() is None

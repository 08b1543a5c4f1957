from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.count_card import CountCard
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link
from desktop.widgets.pieces.side_panel import GapLine, SidePanel
from desktop.widgets.pieces.stage_bar import StageBar
from desktop.widgets.pieces.tab_bar import TabBar


@pytest.fixture
def window(qtbot):
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    page.resize(900, 600)

    def show(*widgets):
        for widget in widgets:
            page.layout().addWidget(widget)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        return page

    return show


def test_the_key_on_the_button_presses_it(qtbot, theme, window):
    button = KeyButton(theme, "签发", "F9", "stamp", kind="primary")
    page = window(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    button.set_text("再签发")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert button.accessibleName() == "再签发 F9"


def test_a_button_has_room_for_all_it_says(theme, qtbot):
    plain = KeyButton(theme, "签发")
    keyed = KeyButton(theme, "签发", "F9", "stamp")
    for button in (plain, keyed):
        qtbot.addWidget(button)
    assert keyed.sizeHint().width() > plain.sizeHint().width() + theme.px(16)
    before = keyed.sizeHint().width()
    theme.change(scale=2.0)
    assert keyed.sizeHint().width() > 1.8 * before


def test_a_count_opens_by_mouse_and_key(qtbot, theme, window):
    card = CountCard(theme, "临期", "6", "3 个工作日内到期", "near")
    window(card)
    for press in (
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(card, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(card.clicked):
            press()
    card.show_count("7", "又一件")
    assert card.accessibleName() == "临期 7 又一件"


def test_gaps_lead_somewhere(qtbot, theme, window):
    panel = SidePanel(theme, "还差什么")
    window(panel)
    panel.show_gaps([GapLine("degree", "学位认证", "须经认证"), GapLine("pay", "年薪", tone="second")], "还差 2 项")
    QApplication.processEvents()
    links = [link for link in panel.findChildren(Link) if link.isVisible()]
    assert [link.text() for link in links] == ["学位认证", "年薪"]
    with qtbot.waitSignal(panel.chosen) as caught:
        links[1].click()
    assert caught.args == ["pay"]
    panel.show_gaps([])
    assert [link for link in panel.findChildren(Link) if link.isVisible()] == []


def test_tabs_by_key_and_click(qtbot, theme, window):
    tabs = TabBar(theme, ["申请信息", "资格核验", "材料"])
    page = window(tabs)
    told = []
    tabs.chosen.connect(told.append)
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    tabs.set_current(0)
    assert told == [1, 2]
    assert tabs.current() == 0
    tabs.set_words(2, "材料 17/19")
    assert tabs._group.button(2).text() == "材料 17/19"


def test_stages_say_where(theme, qtbot):
    bar = StageBar(theme, ["登记", "受理", "核验"], 1)
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "受理 2/3"
    bar.go(2)
    assert bar.accessibleName() == "核验 3/3"
    image = bar.grab().toImage()
    assert image.pixelColor(image.width() - 12, 6) == theme.colour("fill")
    assert image.pixelColor(10, 6) == theme.colour("accent_soft")


def test_empty_pages_offer_the_first_step(qtbot, theme, window):
    empty = EmptyState(theme, "inbox", "还没有办件。", "新受理")
    window(empty)
    with qtbot.waitSignal(empty.acted):
        empty.findChild(KeyButton).click()


def test_cards_facts_and_heads_say_what_they_are_told(qtbot, theme, window):
    card, facts, head = (
        Card(theme, "标题", "旁注"),
        Facts(theme, [("文号", "〔2026〕37号")]),
        PageHead(theme, "今天"),
    )
    window(card, facts, head)
    card.set_title("新标题")
    card.set_aside("")
    facts.show_rows([("校验", "9f3a"), ("政策版本", "2026-11-01")])
    head.show_words("金敏俊", "第二行", "XK-2026-0417")
    QApplication.processEvents()
    shown = [label.text() for label in card.parentWidget().findChildren(QLabel) if label.isVisible() and label.text()]
    assert shown == ["新标题", "校验", "9f3a", "政策版本", "2026-11-01", "金敏俊", "XK-2026-0417", "第二行"]


def test_long_gaps_take_further_lines_and_none_goes_aside(qtbot, theme, window):
    panel = SidePanel(theme, "还差什么")
    window(panel)
    long = "支付的工资不低于当地最低工资标准，并且不低于当地上年度社会平均工资的四倍"
    panel.show_gaps([GapLine("pay", long), GapLine("age", "年龄")])
    QApplication.processEvents()
    links = {link.text(): link for link in panel.findChildren(Link) if link.isVisible()}
    assert links[long].height() > 1.8 * links["年龄"].height()
    assert links[long].heightForWidth(links[long].width()) <= links[long].height()
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().width() <= scroll.viewport().width()
    panel.show_gaps([GapLine(str(n), long) for n in range(30)])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    shown = [link for link in panel.findChildren(Link) if link.visibleRegion().boundingRect().height()]
    assert 0 < len(shown) < 30
    assert all(link.visibleRegion().boundingRect().height() == link.height() for link in shown)  # none is cut through
    last = [link for link in panel.findChildren(Link) if link.isVisible()][-1]
    scroll.ensureWidgetVisible(last)
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_a_short_title_behind_a_long_one_leaves_no_hole_before_what_stands_beside_it(qtbot, theme, window):
    head = PageHead(theme, "今天")
    window(head)
    head.resize(1200, head.height())
    gaps = []
    for title in ("KIM", "SCHNEIDER KATHARINA ELISABETH", "KIM"):
        head.show_words(title, "", "XK-2026-0417")
        QApplication.processEvents()
        gaps.append(head._beside.x() - head._title.x())
    assert gaps[0] == gaps[2] < gaps[1]

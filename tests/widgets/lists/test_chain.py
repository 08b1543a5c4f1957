"""A chain tells its steps to the eye and to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.widgets.lists.chain import Chain, ChainLink
from desktop.widgets.look.theme import Theme

TOLD = {"done": "已办", "now": "现在办", "later": "待办"}


def test_every_step_is_told(qtbot):
    chain = Chain(Theme(), TOLD)
    qtbot.addWidget(chain)
    chain.show_links([ChainLink("拟稿", "done", "甲"), ChainLink("核稿", "now"), ChainLink("签发", "later")])
    assert chain.accessibleName() == "拟稿 已办 甲；核稿 现在办；签发 待办"
    said = [label.text() for label in chain.findChildren(QLabel) if label.isVisibleTo(chain) and label.text()]
    assert said == ["拟稿", "甲", "核稿", "签发"]
    chain.show_links([ChainLink("拟稿", "now")])
    assert chain.accessibleName() == "拟稿 现在办"

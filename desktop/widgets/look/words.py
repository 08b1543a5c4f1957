"""Words on a page: labels by role and tone, dressed by the style sheet alone."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.widgets.look.tokens import Tone

Role = Literal["body", "small", "title", "head", "big", "strong", "mono"]


def words(text: str, role: Role = "body", tone: Tone = "plain", *, wrap: bool = False, rich: bool = False) -> QLabel:
    """A label: plain text unless `rich`; `wrap` lets it take further lines."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def retone(label: QWidget, tone: Tone) -> None:
    """Give words another tone."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)


def rule() -> QFrame:
    """A hairline across a card."""
    line = QFrame()
    line.setProperty("piece", "rule")
    line.setFixedHeight(1)
    return line

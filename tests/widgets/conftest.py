"""A dressed window for every test of widgets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from desktop.forms.questions import Choice, Question
from desktop.widgets.look.theme import Theme

COUNTRIES = (
    Choice("KOR", "韩国", "Korea"),
    Choice("JPN", "日本", "Japan"),
    Choice("RUS", "俄罗斯", "Russia"),
    Choice("CAN", "加拿大", "Canada"),
)


@pytest.fixture
def theme(qapp):
    made = Theme()
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def ask():
    """A question of any kind."""

    def make(editor, name="q", *, title="题目", choices=(), unit="", rows=(), required=False, hint=""):
        return Question(name, title, hint, editor, required, tuple(choices), unit, tuple(rows))

    return make


@pytest.fixture
def compose():
    """Type as an input method does: letters first (`preedit`), then the words they become."""

    def send(widget: QWidget, commit: str = "", preedit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        QCoreApplication.sendEvent(widget, event)

    return send


@pytest.fixture
def countries():
    return COUNTRIES

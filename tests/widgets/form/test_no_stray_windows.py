"""Making a form shows no window of its own: a widget made visible before it has a place would flash on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.case_types import kind
from desktop.forms.questions import questions_of
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_a_form_is_made_unseen(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    ours = kind("work_permit_new_abroad")
    watch = _Watch()
    qapp.installEventFilter(watch)
    stray = QWidget()
    stray.setVisible(True)
    qtbot.addWidget(stray)
    assert watch.seen == ["QWidget"]  # the watch does see one
    watch.seen.clear()
    try:
        form = FormView(theme, ours.layout, questions_of(ours.answers), {})
    finally:
        qapp.removeEventFilter(watch)
    qtbot.addWidget(form)
    assert watch.seen == []


def test_the_caret_begins_in_the_first_question(qtbot: QtBot, theme: Theme) -> None:
    ours = kind("work_permit_new_abroad")
    form = FormView(theme, ours.layout, questions_of(ours.answers), {})
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    form.begin()
    assert form.focusWidget() is form.stops()[0]

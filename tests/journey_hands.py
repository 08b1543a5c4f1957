"""The hands of an officer in the journeys: a key to whatever has the caret, an answer as its editor is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.forms.questions import Question
from tests.window_fixtures import settle, type_in


def press(parts, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    (QApplication.activeModalWidget() or parts.window).activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget(), key, how)
    settle(parts)


def give(parts, page, question: Question, value: object) -> None:
    """Answer the question the caret is in, as its editor is answered by hand."""
    if question.editor in {"rows", "many"}:
        page.answers.form.fill({question.name: value})
    elif question.editor == "yes_no":
        QTest.keyClicks(QApplication.focusWidget(), "y" if value else "n")
    elif question.editor == "choice":
        title = next(choice.title for choice in question.choices if choice.key == value)
        type_in(QApplication.focusWidget(), title)
        press(parts, Qt.Key.Key_Return)
    elif question.editor in {"day", "number"}:
        QTest.keyClicks(QApplication.focusWidget(), str(value))
        press(parts, Qt.Key.Key_Tab)
    else:
        type_in(QApplication.focusWidget(), str(value))
    settle(parts)

"""A question that does not throw away what somebody has filled in: closed before it was kept, it asks once."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.field import Field
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme


class CarefulDialog(QDialog):
    """A dialog whose Esc, 取消 and closing cross ask first when something in it differs from how it was opened.

    `leaving` is the question while it stands; Enter and Esc in it both go on filling in. `accept()` never asks.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = theme
        self._begun: tuple[object, ...] | None = None
        self.leaving: Ask | None = None

    def entered(self) -> tuple[object, ...]:
        """What stands in the fields, in any form that tells whether something was changed."""
        told: list[object] = [one.value() for one in self.findChildren(Field) if not _inside(one, self, Field)]
        told += [one.key() for one in self.findChildren(Picker)]
        for line in self.findChildren(QLineEdit):
            if not _inside(line, self, (Field, Picker, QComboBox)):
                told.append(line.text())
        told += [one.toPlainText() for one in self.findChildren(QPlainTextEdit) if not _inside(one, self, Field)]
        told += [one.currentIndex() for one in self.findChildren(QComboBox) if not _inside(one, self, Field)]
        return tuple(told)

    def begin_here(self) -> None:
        """What stands in the fields now is on file: leaving it loses nothing."""
        self._begun = self.entered()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands here now was not filled in by anybody."""
        super().showEvent(event)
        if self._begun is None:
            self.begin_here()

    def reject(self) -> None:
        """Leave; when something was filled in, only after it was said once more."""
        if self._begun is None or not self.isVisible() or self.entered() == self._begun:
            super().reject()
            return
        if self.leaving is None:
            says = _("填写的内容还没有保存，离开后不再保留。")
            ask = Ask(self._ink, _("放弃填写的内容？"), says, _("放弃"), danger=True, parent=self)
            ask.call_no(_("继续填写"))
            ask.answered.connect(self._leave)
            ask.finished.connect(self._go_on)
            self.leaving = ask
        self.leaving.open()

    def _leave(self, _why: str) -> None:
        self._begun = None
        self.reject()

    def _go_on(self, _code: int) -> None:
        ask, self.leaving = self.leaving, None
        if ask is not None:
            ask.deleteLater()


def _inside(part: QWidget, whole: QWidget, sort: type[QWidget] | tuple[type[QWidget], ...]) -> bool:
    """True when it is only a part of such a field, which answers for it."""
    above = part.parentWidget()
    while above is not None and above is not whole:
        if isinstance(above, sort):
            return True
        above = above.parentWidget()
    return False

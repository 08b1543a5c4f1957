"""A line of text that leaves Enter and Ctrl+Z to the form, except while an input method composes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OVERRIDE = QEvent.Type.ShortcutOverride  # looked up once: every event of every line is compared with it


class Line(QLineEdit):
    """QLineEdit whose Enter during a composition does only that. Signals `left()` and `entered()` follow the focus."""

    left = Signal()
    entered = Signal()

    def __init__(self, *, small: bool = False) -> None:
        super().__init__()
        self._composing = False
        if small:
            self.setProperty("fit", "small")

    @property
    def composing(self) -> bool:
        """True while an input method has letters that are not yet words, and for the event that commits them."""
        return self._composing

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a composition is open; the Enter that ends one may still be on its way to us."""
        super().inputMethodEvent(event)
        if event.preeditString():
            self._composing = True
        elif self._composing:
            QTimer.singleShot(0, self._composed)

    def _composed(self) -> None:
        self._composing = False

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the form, not to this line."""
        if event.type() == _OVERRIDE and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow the Enter of a composition; pass undo on."""
        if event.key() in ENTER and self._composing:
            event.accept()
        elif is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret came."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret went, but not when only a menu or another window took it."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()


def is_undo(event: QKeyEvent) -> bool:
    """True for the keys that undo or redo, Ctrl+Y on every platform."""
    standard = QKeySequence.StandardKey
    redo = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return redo or event.matches(standard.Undo) or event.matches(standard.Redo)

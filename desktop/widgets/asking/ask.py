"""One question before something that cannot be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class Ask(QDialog):
    """Title, what will happen, the button that does it; with `reason` a text that must be written first.
    Signal `answered(str)`: yes was pressed; the reason, "" when none was asked. Show it with `open()`, never `exec()`.
    """

    answered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        says: str,
        yes: str,
        *,
        reason: str = "",
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._reason: QPlainTextEdit | None = None
        self._danger = danger
        # Enter begins a line in the reason, so that yes has a key of its own there.
        self._yes = KeyButton(theme, yes, "Ctrl+Return" if reason else "", kind="danger" if danger else "primary")
        self._no = KeyButton(theme, _("取消"), "Esc")
        self._unseen = words(_("只有空白或看不见的字符，请写明原因。"), "small", "over", wrap=True)
        self._unseen.hide()
        column = QVBoxLayout(self)
        column.addWidget(words(title, "head"))
        column.addWidget(words(says, wrap=True))
        if reason:
            self._reason = QPlainTextEdit()
            self._reason.setTabChangesFocus(True)
            self._reason.setAccessibleName(reason)
            self._reason.setTabChangesFocus(True)
            theme.fix(self._reason, height=88)
            label = QHBoxLayout()
            label.addWidget(words(reason))
            label.addWidget(words("*", tone="over"))
            label.addStretch(1)
            theme.space(label, spacing=4)
            column.addLayout(label)
            column.addWidget(self._reason)
            column.addWidget(self._unseen)
            self._reason.textChanged.connect(self._weigh)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 12)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(440)))
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self.reject)
        (self._reason or self._no).setFocus()
        self._weigh()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at this width and letter size: three lines are not cut to two."""
        super().showEvent(event)
        column = self.layout()
        if column is not None and column.hasHeightForWidth():
            self.setMinimumHeight(column.totalHeightForWidth(self.width()))

    def reason(self) -> str:
        """The reason as written, without blanks around it; "" when nothing of it can be seen."""
        text = self._reason.toPlainText().strip() if self._reason is not None else ""
        return text if visible(text) else ""

    def call_no(self, text: str) -> None:
        """Another word than 取消 for leaving everything as it is."""
        self._no.set_text(text)

    def begin_with(self, text: str) -> None:
        """Put what was written before into the reason, to be amended."""
        if self._reason is not None:
            self._reason.setPlainText(text)
            self._reason.selectAll()

    def wait_at_yes(self) -> None:
        """Let Enter go on, for an expected step that is only final; what destroys and a due reason keep the caret.

        Esc leaves everything as it was either way.
        """
        if self._reason is None and not self._danger:
            self._yes.setFocus()

    def _weigh(self) -> None:
        self._yes.setEnabled(self._reason is None or bool(self.reason()))
        typed = self._reason is not None and bool(self._reason.toPlainText())
        self._unseen.setVisible(typed and not self.reason())

    def _say_yes(self) -> None:
        said = self.reason()
        self.accept()
        self.answered.emit(said)

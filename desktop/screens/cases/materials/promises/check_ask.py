"""登记核查结果: was the declaration true, how was it checked, and what should become of the permit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


@dataclass(frozen=True)
class Finding:
    """What was found: true or not, how, and the advice's key when it was not."""

    holds: bool
    finding: str
    advice: str = ""


class CheckAsk(CarefulDialog):
    """Signal `answered(Finding)`. Ctrl+Return keeps it, Esc leaves without a trace; the owner closes it."""

    answered = Signal(object)

    def __init__(
        self, theme: Theme, title: str, text: str, advices: Sequence[tuple[str, str]], *, untrue: bool, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self.setWindowTitle(_("登记核查结果"))
        self.setModal(True)
        self._holds = QComboBox()
        self._holds.setAccessibleName(_("核查结果"))
        self._holds.addItem(_("属实"), True)
        if untrue:
            self._holds.addItem(_("不实"), False)
        self._finding = QPlainTextEdit()
        self._finding.setAccessibleName(_("怎样核查、查到什么"))
        self._finding.setTabChangesFocus(True)
        theme.fix(self._finding, height=88)
        self._advice = QComboBox()
        self._advice.setAccessibleName(_("对许可的处理建议"))
        for key, says in advices:
            self._advice.addItem(_(says), key)
        self._advice_title = words(_("对许可的处理建议"))
        self._note = words(
            _("不实的，承诺记为未履行并记入信用记录；撤销许可由决定机关决定。"), "small", "second", wrap=True
        )
        self._yes = KeyButton(theme, _("登记"), "Ctrl+Return", kind="primary")
        self._no = KeyButton(theme, _("取消"), "Esc")
        column = QVBoxLayout(self)
        parts: tuple[QWidget, ...] = (
            words(title, "head", wrap=True), words(text, tone="second", wrap=True), words(_("核查结果")), self._holds,
            _starred(theme, _("怎样核查、查到什么")), self._finding, self._advice_title, self._advice, self._note,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 8)
        # The layout's own least height is reckoned for its narrowest words, far too high for this width.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(560)))
        self._holds.currentIndexChanged.connect(lambda _index: self._weigh())
        self._finding.textChanged.connect(self._weigh)
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self.reject)
        self._holds.setFocus()
        self._weigh()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need in its width."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def fill(self, found: Finding) -> None:
        """Fill it in, as if it had been typed."""
        self._holds.setCurrentIndex(self._holds.findData(found.holds))
        self._finding.setPlainText(found.finding)
        if found.advice:
            self._advice.setCurrentIndex(self._advice.findData(found.advice))

    def _weigh(self) -> None:
        untrue = not bool(self._holds.currentData())
        for part in (self._advice_title, self._advice, self._note):
            part.setVisible(untrue)
        self._fit()
        self._yes.setEnabled(bool(visible(self._finding.toPlainText())))

    def _say_yes(self) -> None:
        holds = bool(self._holds.currentData())
        advice = "" if holds else str(self._advice.currentData() or "")
        self.answered.emit(Finding(holds, self._finding.toPlainText().strip(), advice))


def _starred(theme: Theme, text: str) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    label: QLabel = words(text)
    line.addWidget(label)
    line.addWidget(words("*", tone="over"))
    line.addStretch(1)
    theme.space(line, spacing=4)
    return box

"""Why an answer is due on its day: the working days one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.policy.reckoning.terms.proof import Proof
from desktop.screens.cases.clock.clock_cards import proof_card
from desktop.screens.days import day_words
from desktop.screens.scrolled import scrolled
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class ProofDialog(QDialog):
    """Show it with `open()`; Esc leaves. In: the number it is about, to whom, the count."""

    def __init__(self, theme: Theme, about: str, proof: Proof, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("答复期限推算"))
        self.setModal(True)
        area, column = scrolled(theme, (0, 0, 8, 0))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(_("逐日计算"))
        column.addWidget(proof_card(theme, proof))
        column.addStretch(1)
        close = KeyButton(theme, _("关闭"), "Esc")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        theme.space(whole, (24, 20, 24, 20), 10)
        whole.addWidget(words(about, "small", "second", wrap=True))
        says = _("发出后 {count} 个工作日，最迟 {day} 答复").format(count=proof.count, day=day_words(proof.end))
        whole.addWidget(words(says, "title", wrap=True))
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        theme.follow(self, lambda: self.resize(theme.px(720), min(theme.px(620), parent.window().height() - 24)))
        area.setFocus()

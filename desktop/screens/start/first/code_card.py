"""The paper recovery code, shown once: written down or printed, then typed back before anything goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLineEdit

from desktop.basics.language import _
from desktop.screens.start.ground import Ground
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


def _bare(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())


class CodeCard(Ground):
    """Shows the code and asks for it back. Signal `kept()` once it was typed back rightly."""

    kept = Signal()

    def __init__(self, theme: Theme, code: str, office: str) -> None:
        super().__init__(
            theme,
            _("恢复码"),
            _("所有密码都忘记时，只有它能打开本机构的数据。请抄写或打印一份，锁进保险柜。它只显示这一次。"),
            width=520,
        )
        self._code = code
        self._office = office
        shown = words(code, "mono")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        theme.follow(shown, lambda: shown.setFont(theme.font(18, bold=True)))
        shown.setAccessibleName(_("恢复码"))
        shown.setWordWrap(True)
        self.card.add(shown)
        paper = KeyButton(theme, _("打印"), "Ctrl+P", "printer")
        paper.clicked.connect(self._print)
        self.card.add(paper)
        self.card.add(words(_("照纸上的输入一遍，以确认抄写无误："), tone="second"))
        self._typed = QLineEdit()
        self._typed.setAccessibleName(_("照纸上的输入一遍，以确认抄写无误："))
        self.entered.connect(self._check)
        self.card.add(self._typed)
        self.add_trouble_line()
        go = KeyButton(theme, _("已妥善保存，开始使用"), icon="check", kind="primary")
        go.clicked.connect(self._check)
        self.card.add(go)
        self.setFocusProxy(self._typed)

    def _check(self) -> None:
        if _bare(self._typed.text()) == _bare(self._code):
            self.kept.emit()
        else:
            self.say(_("与显示的恢复码不一致。"), _("请对照纸上逐字核对。"))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        page = QTextDocument()
        page.setPlainText(f"{self._office}\n\n{_('恢复码')}\n\n{self._code}\n\n{_('请锁进保险柜。')}")
        page.print_(printer)

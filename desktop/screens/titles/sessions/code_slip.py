"""交给监票人: the one-time 监票码, kept on the screen until it was printed, copied or written down and tried."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton


class CodeSlip(QDialog):
    """Ctrl+P prints a slip that is folded and sealed, Ctrl+C copies; or what was written down is typed once.

    `kept` tells whether one of these was done; before that, closing asks. Enter prints: it never closes.
    """

    def __init__(
        self, theme: Theme, code: str, about: str, parent: QWidget | None = None, *, invented: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("交给监票人"))
        self.setModal(True)
        self.kept = False
        self.asked: Ask | None = None
        self._theme, self._code, self._about, self._invented = theme, code, about, invented
        shown = words(code, "mono")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(_("监票码"))
        theme.follow(shown, lambda: shown.setFont(theme.font(18, bold=True)))
        says = _(
            "监票码只显示这一次。打印密封条或者抄下，封好后由监票人随身带去，不与会议箱文件、封装口令放在一起；现场计票后由监票人本人拆封、输入。"
        )
        self.paper = KeyButton(theme, _("打印密封条"), "Ctrl+P", "printer", kind="primary")
        self.copy = KeyButton(theme, _("复制"), "Ctrl+C", "copy")
        self.typed = QLineEdit()
        self.typed.setAccessibleName(_("抄写的，照纸上的输入一遍"))
        self.typed.setPlaceholderText("XXXX-XXXX-XXXX-XXXX")
        self.said = words("", "small", "near", wrap=True)
        self.done_button = KeyButton(theme, _("完成"), "Esc")
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addStretch(1)
        for button in (self.paper, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("交给监票人"), "head"))
        column.addWidget(words(about, tone="second", wrap=True))
        column.addWidget(shown)
        column.addWidget(words(says, wrap=True))
        column.addLayout(line)
        column.addWidget(words(_("抄写的，照纸上的输入一遍："), tone="second"))
        column.addWidget(self.typed)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(520)))
        self.paper.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)
        self.typed.textChanged.connect(lambda _text: self._try())
        self.done_button.clicked.connect(self.reject)
        self.paper.setFocus()
        self._say(_("还没有打印、复制或者核对抄写。"), good=False)

    def reject(self) -> None:
        """Esc, 完成 and the window's own cross: gone at once when it was kept, else after a question."""
        if self.kept:
            super().reject()
            return
        says = _("监票码还没有打印、复制，也没有核对抄写。关闭后不能再看，丢失的要召回会议箱、重新装箱。")
        ask = Ask(self._theme, _("监票码还没有留下"), says, _("仍然关闭"), danger=True, parent=self)
        ask.answered.connect(lambda _why: super(CodeSlip, self).reject())
        self.asked = ask
        ask.open()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._keep(_("已复制。粘贴后请清空剪贴板。"))

    def _try(self) -> None:
        typed = _bare(self.typed.text())
        if typed == _bare(self._code):
            self._keep(_("抄写无误。"))
        elif len(typed) >= len(_bare(self._code)):
            self._say(_("与显示的监票码不一致，请逐字核对。"), good=False)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.slip().print_(printer)
            self._keep(_("密封条已送打印。请折好封口，由监票人签名。"))

    def slip(self) -> QTextDocument:
        """The slip: what is outside when it is folded above, the code below the fold."""
        lines = [
            f"<h2>{escape(_('监票码密封条'))}</h2>", f"<p>{escape(self._about)}</p>",
            *([f"<p><b>{escape(_('演示：样例数据，不作办件依据'))}</b></p>"] if self._invented else []),
            f"<p>{escape(_('只由监票人在现场计票后拆封、输入；不与会议箱文件、封装口令放在一起。'))}</p>",
            f"<p>{escape(_('封口签名：＿＿＿＿＿＿　封存时间：＿＿＿＿＿＿'))}</p>",
            f"<p>{escape(_('拆封签名：＿＿＿＿＿＿　拆封时间：＿＿＿＿＿＿'))}</p>",
            f"<p align='center'>- - - - - - {escape(_('沿此线向内对折，封口'))} - - - - - -</p>",
            f"<p><br/><br/></p><p align='center'><span style='font-size:22pt'>{escape(self._code)}</span></p>",
        ]  # fmt: skip
        page = QTextDocument()
        page.setHtml("".join(lines))
        return page

    def _keep(self, says: str) -> None:
        self.kept = True
        self._say(says, good=True)

    def _say(self, says: str, *, good: bool) -> None:
        self.said.setText(says)
        retone(self.said, "good" if good else "near")


def _bare(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())

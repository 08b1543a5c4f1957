"""会议箱: a session leaves, is out, comes back; on the laptop its result is written for home."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.casework.titles.suitcase.recall_suitcase import recall_suitcase
from desktop.casework.titles.suitcase.return_suitcase import return_suitcase
from desktop.casework.titles.suitcase.send_suitcase import ENDING, send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import take_suitcase
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.password_ask import PasswordAsk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class SuitcaseBar(QWidget):
    """F9 sends a session away, takes its result in, or, on the laptop, writes the result; a session that is out can be
    recalled with a reason.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: SessionView | None = None
        self.asked: QDialog | None = None
        self._says = words("", "small", "near", wrap=True)
        self.act = KeyButton(theme, "", "F9", "package")
        self.act.clicked.connect(self.go_on)
        self._recall = KeyButton(theme, _("召回…"), icon="rotate-ccw")
        self._recall.clicked.connect(self.recall)
        line = QHBoxLayout(self)
        theme.space(line, spacing=8)
        line.addWidget(self._says, 1)
        line.addWidget(self._recall)
        line.addWidget(self.act)

    def show_session(self, view: SessionView) -> None:
        """What may be done with this session now; nothing shows where nothing may."""
        self.view = view
        home = self._desk.home
        says, title, verb = "", "", ""
        if home is not None:
            title, verb = _("带回结果…"), "return_suitcase"
            says = _("会议箱：{office}的会议。开完会后带回结果。").format(office=home.office_name)
            if view.state == "away":
                says = _("结果已带出，这里不能再改；文件丢失时可以再写一份。")
        elif view.state == "away":
            title, verb = _("收回结果…"), "take_suitcase"
            says = _("会议已装箱外出（第 {serial} 箱），收回前这里不能改。").format(serial=view.away_serial)
        elif view.state in ("planned", "drawn", "open") and view.members and not any(
            one.count is not None or one.earlier for one in view.hearings
        ):
            title, verb = _("装箱外出…"), "send_suitcase"
        self._says.setText(says)
        self.act.set_text(title)
        self.act.setVisible(bool(verb) and self._desk.may(verb))
        self._recall.setVisible(home is None and view.state == "away" and self._desk.may("recall_suitcase"))
        self.setVisible(bool(says) or bool(verb))

    def go_on(self) -> None:
        """F9."""
        view = self.view
        if view is None or not self.act.isVisibleTo(self):
            return
        if self._desk.home is not None:
            self._return(view)
        elif view.state == "away":
            chosen, _kind = QFileDialog.getOpenFileName(self, _("带回的结果"), "", _("会议箱 (*.tdbox)"))
            if chosen:
                self._desk.do(take_suitcase, Path(chosen))
        else:
            self._ask_passphrase(view)

    def recall(self) -> None:
        """The file that is out becomes worthless."""
        view = self.view
        if view is None:
            return
        says = _("召回后，外出的会议箱带回的结果不再收。")
        ask = Ask(self._theme, _("召回会议箱"), says, _("召回"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self._desk.do(recall_suitcase, view.id, why))
        self.asked = ask
        ask.open()

    def _return(self, view: SessionView) -> None:
        home = self._desk.home
        name = f"{view.batch_number}-{view.id}-{home.serial if home is not None else 0}-{_('结果')}{ENDING}"
        chosen, _kind = QFileDialog.getSaveFileName(self, _("带回结果"), name, _("会议箱 (*.tdbox)"))
        if chosen:
            self._desk.do(return_suitcase, Path(chosen))

    def _ask_passphrase(self, view: SessionView) -> None:
        says = _("用口令封装后带走。口令另行告知现场人员，不要和文件放在一起；至少8位，用三类字符。")
        ask = PasswordAsk(self._theme, _("装箱外出"), says, _("下一步"), parent=self)
        ask.given.connect(lambda first: self._ask_again(view, first))
        self.asked = ask
        ask.open()

    def _ask_again(self, view: SessionView, first: str) -> None:
        ask = PasswordAsk(self._theme, _("装箱外出"), _("请再输入一遍口令。"), _("选择位置…"), parent=self)
        ask.given.connect(lambda second: self._send(view, first, second))
        self.asked = ask
        ask.open()

    def _send(self, view: SessionView, first: str, second: str) -> None:
        if first != second:
            self._desk.trouble.emit(_("两次输入的口令不同，没有装箱。"), _("请再按 F9 重来。"))
            return
        name = f"{view.batch_number}-{view.id}{ENDING}"
        chosen, _kind = QFileDialog.getSaveFileName(self, _("装箱外出"), name, _("会议箱 (*.tdbox)"))
        if chosen:
            self._desk.do(send_suitcase, view.id, Path(chosen), first)

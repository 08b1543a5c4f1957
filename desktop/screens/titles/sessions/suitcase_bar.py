"""会议箱: a session leaves, is out, comes back; on the laptop the supervisor confirms, and its result is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.casework.titles.suitcase.look_before_packing import look_before_packing
from desktop.casework.titles.suitcase.recall_suitcase import recall_suitcase
from desktop.casework.titles.suitcase.return_suitcase import return_suitcase
from desktop.casework.titles.suitcase.send_suitcase import ENDING, Sent, send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import look_at_result, take_suitcase
from desktop.casework.titles.suitcase.witness_counts import read_standing, witness_counts
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Question
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_open, to_save
from desktop.screens.titles.sessions.code_slip import CodeSlip
from desktop.screens.titles.sessions.planning.asks import unanswered
from desktop.screens.titles.sessions.suitcase_words import brought_words, counted, what_lacks
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.new_password_ask import NewPasswordAsk
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class SuitcaseBar(QWidget):
    """Signal `taken()`: a result came home. F9 sends a session away, takes its result in, or, on the laptop, writes the
    result; Ctrl+F9 there lets the supervisor confirm the counts. A session that is out can be recalled with a reason.
    """

    taken = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: SessionView | None = None
        self.asked: QDialog | None = None
        self.says = words("", "small", "near", wrap=True)  # the page lays it out in a line of its own
        self.act = KeyButton(theme, "", "F9", "package")
        self.act.clicked.connect(self.go_on)
        self.confirm = KeyButton(theme, _("监票确认…"), "Ctrl+F9", "shield")
        self.confirm.clicked.connect(self.ask_code)
        self._recall = KeyButton(theme, _("召回…"), icon="rotate-ccw")
        self._recall.clicked.connect(self.recall)
        line = QHBoxLayout(self)
        theme.space(line, spacing=8)
        line.addStretch(1)
        line.addWidget(self._recall)
        line.addWidget(self.confirm)
        line.addWidget(self.act)

    def show_session(self, view: SessionView) -> None:
        """What may be done with this session now; nothing shows where nothing may."""
        self.view = view
        home = self._desk.home
        says, title, verb = "", "", ""
        if home is not None:
            title, verb = _("带回结果…"), "return_suitcase"
            says = _("会议箱：{office}的会议。这里只办这次会议，名单、抽取和批次在原机构办理；开完会后带回结果。")
            says = says.format(office=home.office_name)
            says = self._confirmed() or says
            if view.state == "away":
                says = _("结果已带出，这里不能再改；文件丢失时可以再写一份。")
        elif view.state == "away":
            title, verb = _("收回结果…"), "take_suitcase"
            says = _("会议已装箱外出（第 {serial} 箱），收回前这里不能改。").format(serial=view.away_serial)
        elif view.state in ("planned", "drawn", "open") and view.members and not any(
            one.count is not None or one.earlier for one in view.hearings
        ):
            title, verb = _("装箱外出…"), "send_suitcase"
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self.act.set_text(title)
        self.act.setVisible(bool(verb) and self._desk.may(verb))
        self._recall.setVisible(home is None and view.state == "away" and self._desk.may("recall_suitcase"))
        may = self._desk.may("witness_counts")
        self.confirm.setVisible(home is not None and view.state in ("open", "closed") and may)
        self.says.setVisible(bool(says))
        self.setVisible(bool(says) or bool(verb))

    def _confirmed(self) -> str:
        """On the laptop: whether the supervisor confirmed the counts that stand now."""
        told = self._desk.ask(read_standing)
        if told is None or not told.wanted:
            return ""
        says = _("计票已由 {name} 确认，校验码 {code}。") if told.by else _("计票还没有经监票人确认，校验码 {code}。")
        return says.format(name=told.by, code=told.code)

    def ask_code(self) -> None:
        """Ctrl+F9: the supervisor types name and code, after looking at the counts."""
        view, told = self.view, self._desk.ask(read_standing)
        if view is None or told is None or not self.confirm.isVisibleTo(self):
            return
        questions = (
            Question("name", N_("监票人"), "", "text", True),
            Question("code", N_("监票码"), N_("装箱时在原机构给出的16位码，由监票人本人输入"), "text", True),
        )
        begin = {"name": str(view.details.get("supervisor") or "")}
        asked = Asked(
            Layout((Section(N_("监票确认"), ("name", "code")),)), questions, begin, unanswered("name", "code")
        )
        says = _("请监票人核对计票表和校验码 {code}，再输入监票码。确认后再改计票，须重新确认。")
        ask = FormAsk(self._theme, _("监票确认"), says.format(code=told.code or "—"), _("确认"), asked, self)

        def keep(raw: dict[str, Any]) -> None:
            if self._desk.do(witness_counts, str(raw["code"]), str(raw["name"])) is not None:
                ask.accept()

        ask.answered.connect(keep)
        self._show(ask)

    def _show(self, ask: QDialog) -> None:
        self.asked = ask
        ask.open()

    def go_on(self) -> None:
        """F9."""
        view = self.view
        if view is None or not self.act.isVisibleTo(self):
            return
        if self._desk.home is not None:
            self._return(view)
        elif view.state == "away":
            chosen = to_open(self, _("带回的结果"), _("会议箱 (*.tdbox)"))
            if chosen:
                self.take(chosen)
        else:
            self._ask_passphrase(view)

    def recall(self) -> None:
        """The file that is out becomes worthless."""
        view = self.view
        if view is None:
            return
        says = _(
            "召回后，外出的会议箱带回的结果不再收，会议回到装箱前的样子。笔记本损坏的，也可以用原文件在另一台电脑重新打开；"
            "现场已按纸质票开完会的，召回后由签发人补录。装箱时断电、监票码没有抄下的，也请召回后重新装箱。"
        )
        ask = Ask(self._theme, _("召回会议箱"), says, _("召回"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self._desk.do(recall_suitcase, view.id, why))
        self._show(ask)

    def take(self, path: Path) -> None:
        """Look at a result first: what the supervisor confirmed is held against the signed sheet."""
        told = self._desk.ask(look_at_result, path)
        if told is None:
            return
        if told.wanted and not told.by:
            says = _(
                "带回的计票没有经监票码确认（现场说明：{why}），校验码 {code}。请签发人与签字的计票表逐人核对后再收回。"
            )
            ask = Ask(
                self._theme, _("收回结果"), says.format(why=told.why or "—", code=told.code), _("核对无误，收回"),
                reason=_("原因和核对情况"), danger=True, parent=self,
            )  # fmt: skip
            ask.answered.connect(lambda why: self._take(path, why))
        else:
            ask = Ask(self._theme, _("收回结果"), brought_words(told), _("收回"), parent=self)
            ask.answered.connect(lambda _why: self._take(path, ""))
            ask.wait_at_yes()
        self._show(ask)

    def _take(self, path: Path, unwitnessed: str) -> None:
        if self._desk.do(take_suitcase, path, unwitnessed=unwitnessed) is not None:
            self.taken.emit()

    def _return(self, view: SessionView) -> None:
        if view.state in ("planned", "drawn") or (view.state == "open" and not counted(view)):
            self._ask_empty(view)
            return
        self._return_counts(view)

    def _ask_empty(self, view: SessionView) -> None:
        """Nothing to bring home: one key too many must not end the day."""
        says = _("会议还没有开，没有签到、没有计票。") if view.state != "open" else _("会议正在开，还没有一人计票。")
        says += _("带回后这里不能再开会、不能再改；原机构收回后按没有表决处理，可以另定日期、重新装箱。")
        ask = Ask(self._theme, _("没有结果，仍要带回吗？"), says, _("没有结果，带回"), danger=True, parent=self)
        ask.answered.connect(lambda _why: self._return_counts(view))
        self._show(ask)

    def _return_counts(self, view: SessionView) -> None:
        told = self._desk.ask(read_standing)
        if told is None or not told.wanted or told.by:
            self._bring(view, "")
            return
        says = _("计票还没有经监票人确认，请先按 Ctrl+F9。监票码丢失的，写明原因后带回，由签发人凭签字的计票表收回。")
        ask = Ask(self._theme, _("带回结果"), says, _("没有确认，带回"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self._bring(view, why))
        self._show(ask)

    def _bring(self, view: SessionView, unwitnessed: str) -> None:
        home = self._desk.home
        name = f"{view.batch_number}-{view.id}-{home.serial if home is not None else 0}-{_('结果')}{ENDING}"
        chosen = to_save(self, _("带回结果"), name, _("会议箱 (*.tdbox)"))
        if chosen:
            self._desk.do(return_suitcase, chosen, unwitnessed=unwitnessed)

    def _ask_passphrase(self, view: SessionView) -> None:
        """First whether it could be opened there at all; what is only better seen to is told with the question."""
        found = self._desk.ask(look_before_packing, view.id)
        if found is None:
            return
        if found.hinders:
            says = _("会议现在不能装箱：{what}").format(what="".join(found.hinders))
            self._desk.trouble.emit(says, _("请先在本机办好，外出后不能再补。"))
            return
        says = _("用口令封装后带走。口令另行告知现场人员，不要和文件放在一起；8 到 128 个字符，用三类字符。")
        if found.notes:
            says = "\n".join((_("提示：{what}到现场也可以补。").format(what="".join(found.notes)), says))
        ask = NewPasswordAsk(
            self._theme, _("装箱外出"), says, _("选择位置…"), _("封装口令"), what_lacks, self
        )
        ask.given.connect(lambda passphrase: self._send(view, passphrase))
        self._show(ask)

    def _send(self, view: SessionView, passphrase: str) -> None:
        name = f"{view.batch_number}-{view.id}{ENDING}"
        chosen = to_save(self, _("装箱外出"), name, _("会议箱 (*.tdbox)"))
        sent = self._desk.do(send_suitcase, view.id, chosen, passphrase) if chosen else None
        if sent is not None:
            self._show_code(view, sent)

    def _show_code(self, view: SessionView, sent: Sent) -> None:
        """The supervisor's code, this once."""
        about = f"{view.name}　{view.day.isoformat()}"
        self._show(CodeSlip(self._theme, sent.code, about, self, invented=self._desk.invented))

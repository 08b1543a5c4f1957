"""What stands beside a sheet: its number and digest, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.casework.filings.views import FilingRow, PaperChoice
from desktop.casework.letters.views import STATES, LetterRow
from desktop.casework.notices.views import NoticeChoice
from desktop.casework.register.incoming.views import IncomingLine
from desktop.screens.days import instant_words
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class PaperPanel(Card):
    """Signals: `issue()`, `print_out()`, `deliver()`, `save()`, `void()`, `open_there()`."""

    issue = Signal()
    print_out = Signal()
    deliver = Signal()
    save = Signal()
    void = Signal()
    open_there = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._facts = Facts(theme)
        self._rows: list[tuple[str, str]] = []
        self._hinders = words("", "small", "near", wrap=True)
        self._issue = KeyButton(theme, _("制发"), "Ctrl+I", "stamp", kind="primary")
        self._open = KeyButton(theme, _("打开公文"), "Ctrl+O", "file-text", kind="primary")
        self._print = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self._deliver = KeyButton(theme, _("登记送达"), "Ctrl+Shift+D")
        self._save = KeyButton(theme, _("另存 PDF"), icon="download")
        self._void = KeyButton(theme, _("作废（须写明原因）"), icon="ban", kind="danger")
        self._note = words("", "small", "second", wrap=True)
        for part in (
            self._facts, self._hinders, self._issue, self._open, self._print, self._deliver, self._save, self._void,
            self._note,
        ):
            self.add(part)
        self.body.addStretch(1)
        self._issue.clicked.connect(self.issue)
        self._open.clicked.connect(self.open_there)
        self._open.hide()
        self._print.clicked.connect(self.print_out)
        self._deliver.clicked.connect(self.deliver)
        self._save.clicked.connect(self.save)
        self._void.clicked.connect(self.void)

    def show_draft(self, title: str, choice: PaperChoice | None, *, may_issue: bool, day: date) -> None:
        """A paper that does not exist yet."""
        hinders = choice.hinders if choice is not None else ()
        self.set_title(title)
        self._rows = [(_("文号"), _("制发时取得")), (_("日期"), day.isoformat()), (_("状态"), _("草稿"))]
        self._facts.show_rows(self._rows)
        more = _(" 等 {count} 项").format(count=len(hinders)) if len(hinders) > 6 else ""
        said = _("、").join(_(gap) for gap in hinders[:6]) + more
        self._hinders.setText(_("制发前还需：{gaps}").format(gaps=said))
        self._hinders.setVisible(bool(hinders))
        self._issue.setVisible(may_issue)
        self._issue.setEnabled(not hinders)
        for button in (self._open, self._print, self._deliver, self._save, self._void):
            button.hide()
        self._note.setText(_("草稿带有水印，不能作为文书使用。"))

    def show_notice(self, choice: NoticeChoice, *, may_issue: bool, day: date) -> None:
        """A notice that does not exist yet: why it does not fit, or what happens when it is issued."""
        self.set_title(choice.title)
        words_of = _("机构第 {number} 版").format(number=choice.version) if choice.version else _("出厂文字")
        self._rows = [(_("文号"), _("制发时取得")), (_("日期"), day.isoformat()), (_("文字"), words_of)]
        self._facts.show_rows(self._rows)
        said = ""
        if not choice.fits:
            said = _("现在不能制发：{why}。{remedy}").format(why=_(choice.why), remedy=_(choice.remedy))
        elif choice.hinders:
            names = _("、").join(choice.hinders)
            said = _("制发前还需：{gaps}").format(gaps=names) + _("。") + _(choice.cure)
        self._hinders.setText(said)
        self._hinders.setVisible(bool(said))
        self._issue.setVisible(may_issue)
        self._issue.setEnabled(not said)
        for button in (self._open, self._print, self._deliver, self._save, self._void):
            button.hide()
        told = [_(choice.step)] if choice.step and not said else []
        if choice.to_check:
            told.append(_("依据待核：{clauses}。").format(clauses=_("、").join(choice.to_check)))
        told.append(_("草稿带有水印，不能作为文书使用。"))
        self._note.setText("\n".join(told))

    def show_letter(self, letter: LetterRow) -> None:
        """An official letter under way: it is worked on at its own page."""
        self.set_title(letter.title)
        self._rows = [
            (_("文号"), _("签发时取得")),
            (_("状态"), _(STATES[letter.state])),
            (_("拟稿"), f"{letter.drafter} {letter.drafted_on.isoformat()}"),
            (_("主送"), letter.main_to),
        ]
        self._facts.show_rows(self._rows)
        said = _("退回修改：{why}").format(why=letter.returned_why) if letter.returned_why else ""
        self._hinders.setText(said)
        self._hinders.setVisible(bool(said))
        for button in (self._issue, self._print, self._deliver, self._save, self._void):
            button.hide()
        self._open.set_text(_("打开公文"))
        self._open.show()
        self._note.setText(_("在公文页修改、核稿、签发。"))

    def show_incoming(self, line: IncomingLine) -> None:
        """A paper that came in: it is dealt with in the book."""
        self.set_title(line.title)
        self._rows = [
            (_("收文号"), line.number),
            (_("来文单位"), line.from_whom),
            (_("来文字号"), line.their_number),
            (_("收到"), line.received_on.isoformat()),
            (_("承办"), line.handler),
            (_("办结"), line.done_on.isoformat() if line.done_on is not None else ""),
        ]
        self._facts.show_rows([row for row in self._rows if row[1]])
        self._hinders.setText(_("已作废：{reason}").format(reason=line.void_reason))
        self._hinders.setVisible(line.state == "void")
        for button in (self._issue, self._print, self._deliver, self._save, self._void):
            button.hide()
        self._open.set_text(_("打开收文"))
        self._open.show()
        self._note.setText(_("在收文登记簿拟办、承办、办结。"))

    def show_filing(self, filing: FilingRow, *, may_void: bool, may_print: bool, may_deliver: bool) -> None:
        """A paper that was issued."""
        void = filing.state == "void"
        self.set_title(filing.title)
        self._rows = [
            (_("文号"), filing.number),
            (_("制发"), f"{filing.issued_by} {instant_words(filing.issued_at)[5:]}"),
            (_("政策版本"), filing.edition),
            (_("校验"), f"{filing.digest[:4]}…{filing.digest[-4:]}"),
            (_("已打印"), _("{count} 份").format(count=filing.printed)),
        ]
        if filing.deliverable and not void:
            told = filing.deliveries or (_("待送达"),)
            self._rows += [(_("送达") if not at else "", line) for at, line in enumerate(told)]
        if void:
            self._rows += [(_("作废"), instant_words(filing.voided_at)), (_("原因"), filing.void_reason)]
        self._facts.show_rows(self._rows)
        self._hinders.hide()
        self._issue.hide()
        self._open.hide()
        self._print.setVisible(may_print)
        self._print.setEnabled(not void)
        self._deliver.setVisible(may_deliver and filing.deliverable and not void)
        self._save.show()
        self._void.setVisible(may_void and not void)
        self._note.setText(_("已发出的文书不能修改；更正须作废后另发。"))

    def show_pages(self, pages: int) -> None:
        """Say how many pages the sheet in the middle has."""
        self._facts.show_rows([*self._rows, (_("页数"), str(pages))])

    def wait(self) -> None:
        """Something slow is being done; take no second press."""
        self._issue.setEnabled(False)
        self._note.setText(_("正在制发…"))

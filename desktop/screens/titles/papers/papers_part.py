"""文书: what a batch can print at the left, the sheet in the middle, what can be done with it at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.note_print import note_print
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.letters.draft_batch_letter import draft_batch_letter
from desktop.casework.titles.papers.changed_since import changed_since
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.papers.list_batch_papers import PaperOffer, list_batch_papers
from desktop.casework.titles.papers.preview_batch_paper import preview_batch_paper
from desktop.casework.titles.papers.views import ApplicantPaper, BatchLetter, BatchPaperChoice
from desktop.screens import printing
from desktop.screens.cases.papers.hand_out import save_pdf
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.papers.listing import Line, key_of, lines_of, sheet_words
from desktop.screens.titles.papers.run_ask import RunAsk
from desktop.screens.titles.part import BatchPart
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.contents_list import ContentsList
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class PapersPart(BatchPart):
    """Ctrl+I issues the paper shown or begins the letter, Ctrl+P prints it, F9 prints the batch's papers together."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._lines: dict[str, Line] = {}
        self._offer: PaperOffer | None = None
        self._key = ""
        self._pdf = b""
        self._wanted = 0  # the newest preview asked for: older ones that come late are dropped
        self.asked: Ask | RunAsk | None = None
        self.list = ContentsList(theme)
        self.list.setAccessibleName(_("批次文书"))
        self.list.picked.connect(self.go_to)
        left = Card(theme, _("文书"), flush=True)
        left.add(self.list, 1)
        self._left = left
        self.paper = PdfView(theme)
        self._panel = Card(theme, " ")
        self._facts = Facts(theme)
        self._hinders = words("", "small", "near", wrap=True)
        self.issue = KeyButton(theme, _("制发"), "Ctrl+I", "stamp", kind="primary")
        self.print_out = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self.save = KeyButton(theme, _("另存 PDF"), icon="download")
        self.run = KeyButton(theme, _("批量打印…"), "F9", "printer")
        self._note = words("", "small", "second", wrap=True)
        for part in (self._facts, self._hinders, self.issue, self.print_out, self.save, self.run, self._note):
            self._panel.add(part)
        self._panel.body.addStretch(1)
        for button, act in (
            (self.issue, self._ask_issue), (self.print_out, self._print), (self.save, self._save),
            (self.run, self.print_together),
        ):  # fmt: skip
            button.clicked.connect(act)
        line = QHBoxLayout()
        theme.space(line, spacing=16)
        line.addWidget(left)
        line.addWidget(self.paper, 1)
        self._beside, inside = scrolled(theme, (0, 0, 8, 0))
        inside.addWidget(self._panel, 1)
        line.addWidget(self._beside)
        self.column.addLayout(line, 1)
        self.caret = self.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the sheet takes less where there is less."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(900)
        self._left.setFixedWidth(self.theme.px(280 if roomy else 212))
        self._beside.setFixedWidth(self.theme.px(272 if roomy else 228))

    # -- reading

    def refresh(self) -> None:
        """Read which papers there are, and draw the one that is shown."""
        offer = self.desk.ask(list_batch_papers, self.batch_id) if self.batch_id is not None else None
        if offer is None:
            return
        self._offer = offer
        every: list[Line] = [*offer.applicants, *offer.batch, *offer.letters]
        self._lines = {key_of(one): one for one in every}
        self.list.show_lines(list(lines_of(offer)))
        if self._key not in self._lines:
            usable = (key for key, one in self._lines.items() if not getattr(one, "hinders", ""))
            self._key = next(usable, next(iter(self._lines), ""))
        self.run.setVisible(self.desk.may("print_run"))
        self.counted.emit(_("共 {count} 种文书").format(count=len(self._lines)))
        self.go_to(self._key)

    def go_to(self, field: str) -> None:
        """Show a paper by its line's key."""
        if field not in self._lines:
            return
        self._key = field
        self.list.blockSignals(True)
        self.list.set_current(field)
        self.list.blockSignals(False)
        self._show()

    @property
    def chosen(self) -> Line | None:
        """The paper that is shown."""
        return self._lines.get(self._key)

    def _show(self) -> None:
        one = self.chosen
        if one is None or self.batch_id is None:
            return
        self._wanted += 1
        wanted, self._pdf = self._wanted, b""
        self._panel.set_title(one.title)
        if isinstance(one, BatchLetter):
            self._show_letter(one)
            return
        standing = one.issued[-1] if isinstance(one, BatchPaperChoice) and one.issued else None
        rows = [(_("表号"), one.form), (_("纸张"), sheet_words(one))]
        if standing is not None:
            rows.insert(0, (_("文号"), standing.number))
        self._facts.show_rows(rows)
        hinders = one.hinders if isinstance(one, BatchPaperChoice) else ""
        self._hinders.setText(_("现在不能制发：{why}。").format(why=_(hinders)) if hinders else "")
        self._hinders.setVisible(bool(hinders))
        secret = isinstance(one, BatchPaperChoice) and one.secret
        right = "issue_panel_paper" if secret else "issue_batch_paper"
        own = isinstance(one, BatchPaperChoice)
        self.issue.setVisible(own and self.desk.may(right))
        self.issue.setEnabled(not hinders)
        self.issue.set_text(_("再制发一份") if standing is not None else _("制发"))
        self.print_out.setVisible(standing is not None and self.desk.may("note_print"))
        self.save.setVisible(own and not hinders)
        self._note.setText(self._told(one, issued=standing is not None))
        if hinders:
            self.paper.clear(_(hinders))
            return
        if standing is not None:
            self._take(wanted, self.desk.ask(filing_bytes, standing.filing_id))
            if isinstance(one, BatchPaperChoice):
                weighed = self.desk.later(changed_since, self.batch_id, one.key, standing.filing_id, one.of)
                weighed.done.connect(lambda changed: self._tell_changed(wanted, changed))
            return
        self.paper.clear(_("正在排版…"))
        if isinstance(one, ApplicantPaper):
            job = self.desk.later(preview_filing, one.sample, one.key.partition(".")[2])
        else:
            job = self.desk.later(preview_batch_paper, self.batch_id, one.key, one.of)
        job.done.connect(lambda drawn: self._take(wanted, drawn.pdf))
        job.failed.connect(lambda what, remedy: self._refuse(wanted, f"{what}\n{remedy}"))

    def _show_letter(self, letter: BatchLetter) -> None:
        """A letter is begun here and worked on at its own page."""
        self._facts.show_rows([(_("表号"), letter.form), (_("依据"), letter.of_name)])
        self._hinders.hide()
        self.issue.setVisible(self.desk.may("draft_batch_letter"))
        self.issue.setEnabled(True)
        self.issue.set_text(_("起草公文"))
        self.print_out.hide()
        self.save.hide()
        self._note.setText(_("文字按批次填好，在公文页修改、核稿、签发。"))
        self.paper.clear(_("起草后在公文页排版。"))

    def _told(self, one: ApplicantPaper | BatchPaperChoice, *, issued: bool) -> str:
        if isinstance(one, ApplicantPaper):
            return _("显示的是其中一名申报人的；逐人制发在办件的“文书”中，一起打印用“批量打印”。")
        return "" if issued else _("草稿带有水印，不能作为文书使用。")

    def _take(self, wanted: int, pdf: bytes | None) -> None:
        if wanted != self._wanted or pdf is None:
            return
        self._pdf = pdf
        pages = PdfPages(pdf)
        self.paper.show_pages(pages.sizes, pages.draw)

    def _tell_changed(self, wanted: int, changed: object) -> None:
        """An issued paper stays as it is; that it would say another thing today is told beside it."""
        if wanted == self._wanted and changed:
            self._hinders.setText(_("制发后内容有更改。需要时再制发一份，原来的可以作废。"))
            self._hinders.show()

    def _refuse(self, wanted: int, says: str) -> None:
        if wanted == self._wanted:
            self.paper.clear(says)

    # -- doing

    def _ask_issue(self) -> None:
        one = self.chosen
        if isinstance(one, BatchLetter) and self.batch_id is not None:
            changed = self.desk.do(draft_batch_letter, self.batch_id, one.template, one.of)
            if changed is not None:
                self.went.emit(Place("letter", changed.letter))
            return
        if not isinstance(one, BatchPaperChoice) or one.hinders:
            return
        says = _("制发后取得文号、登入发文簿，内容不能再改；需要时可以作废。")
        ask = Ask(self.theme, _("制发{title}").format(title=one.title), says, _("制发"), parent=self)
        ask.wait_at_yes()
        ask.answered.connect(lambda _why: self.issue_now())
        self.asked = ask
        ask.open()

    def issue_now(self) -> None:
        """Issue the paper that is shown."""
        one = self.chosen
        if not isinstance(one, BatchPaperChoice) or self.batch_id is None:
            return
        if self.desk.do(issue_batch_paper, self.batch_id, one.key, one.of) is not None:
            self.refresh()

    def _print(self) -> None:
        one = self.chosen
        if not isinstance(one, BatchPaperChoice) or not one.issued or not self._pdf:
            return
        standing, pdf = one.issued[-1], self._pdf
        printer = printing.choose_printer(self, standing.pages)
        if printer is not None and self.desk.ask(lambda _office: printing.send(pdf, printer)):
            self.desk.do(note_print, standing.filing_id, printer.printerName() or _("文件"), printer.copyCount())

    def _save(self) -> None:
        one = self.chosen
        if isinstance(one, BatchPaperChoice) and self._pdf:
            save_pdf(self.desk, self, one.issued[-1].number if one.issued else "", self._pdf, one.title)

    def print_together(self) -> None:
        """F9: choose what is printed for the whole batch."""
        if self._offer is None or self.batch_id is None or not self.desk.may("print_run"):
            return
        ask = RunAsk(self.desk, self.theme, self, self.batch_id, self._offer)
        ask.ran.connect(self.refresh)
        self.asked = ask
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        ask.open()

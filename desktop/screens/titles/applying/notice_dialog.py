"""一次性告知: the notice to an employer as it will be printed, the count of its three days, the button that issues."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.note_print import note_print
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_notice import preview_notice
from desktop.casework.titles.checking.read_notice import read_notice
from desktop.casework.titles.checking.views import NoticeView
from desktop.documents.parts import Rendered
from desktop.screens import printing
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton


class NoticeDialog(QDialog):
    """Ctrl+Return issues; then Ctrl+P prints, Ctrl+S saves; Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(self, desk: Desk, theme: Theme, submission_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._submission, self._parent = desk, theme, submission_id, parent
        self.setWindowTitle(_("一次性告知"))
        self.setModal(True)
        self.view: NoticeView | None = desk.ask(read_notice, submission_id)
        self.issued = b""
        self._filing: int | None = None
        self._number = ""
        self._count = words("", wrap=True)
        self.why = QLineEdit()
        self.why.setAccessibleName(_("再次告知的原因"))
        self.why.setPlaceholderText(_("再次告知的原因（印在告知书上）"))
        self.why.editingFinished.connect(self._draw)
        self.paper = PdfView(theme)
        self._says = words("", tone="second", wrap=True)
        self._leave = KeyButton(theme, _("关闭"), "Esc")
        self._save = KeyButton(theme, _("另存 PDF"), "Ctrl+S", "download")
        self._print = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self._yes = KeyButton(theme, _("取号制发"), "Ctrl+Return", "stamp", kind="primary")
        for button, act in (
            (self._leave, self.reject), (self._save, self._save_it), (self._print, self._print_it),
            (self._yes, self.issue),
        ):  # fmt: skip
            button.clicked.connect(act)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        for button in (self._leave, self._save, self._print, self._yes):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(_("一次性告知"), "title"))
        column.addWidget(self._count)
        column.addWidget(self.why)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self._weigh()
        self._draw()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(820), self._theme.px(780)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _weigh(self) -> None:
        view, over = self.view, bool(self.issued)
        again = view is not None and view.told_on is not None and not over
        self.why.setVisible(again)
        self._yes.setVisible(not over)
        self._yes.setEnabled(view is not None and not view.hindrance)
        for button in (self._save, self._print):
            button.setVisible(over and self._desk.may("note_print"))
        if view is None:
            return
        end = view.proof.end
        counted = "、".join(day.strftime("%m-%d") for day in view.proof.counted)
        said = _("{received} 收到，{count} 个工作日（{days}），应在 {end} 前告知").format(
            received=day_words(view.received_on), count=view.proof.count, days=counted, end=day_words(end)
        )
        if view.told_on is not None:
            numbers = "、".join(view.numbers)
            said += _("；{day} 已告知（{numbers}）").format(day=day_words(view.told_on), numbers=numbers)
        self._count.setText("\n".join((said, *(_(one) for one in view.proof.warnings))))
        today = self._desk.clock.today()
        late = end is not None and (view.told_on or today) > end
        retone(self._count, "over" if late else "plain")

    def _draw(self) -> None:
        view = self.view
        if view is None or self.issued:
            return
        if view.hindrance:
            self.paper.clear(view.hindrance)
            return
        self.paper.clear(_("正在排版…"))
        job = self._desk.later(preview_notice, self._submission, self.why.text())
        job.done.connect(self._show)
        job.failed.connect(lambda what, remedy: self.paper.clear(f"{what}\n{remedy}"))

    def _show(self, drawn: Rendered) -> None:
        if self.issued:
            return
        pages = PdfPages(drawn.pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        view = self.view
        if view is not None:
            self._says.setText(_("退回补正 {returned} 人，不予受理 {refused} 人，共 {pages} 页").format(
                returned=view.returned, refused=view.refused, pages=drawn.pages
            ))  # fmt: skip

    def issue(self) -> None:
        """Ctrl+Return: draw the number; the paper stays for printing."""
        if self.view is None or self.view.hindrance or self.issued:
            return
        issued = self._desk.do(issue_notice, self._submission, self.why.text())
        if issued is None:
            return
        self._filing, self._number = issued.filing_id, issued.number
        self.issued = self._desk.ask(filing_bytes, issued.filing_id) or b""
        self.view = self._desk.ask(read_notice, self._submission)
        pages = PdfPages(self.issued)
        self.paper.show_pages(pages.sizes, pages.draw)
        self._says.setText(_("{number} 已制发；送达情况在“收发文”登记。").format(number=issued.number))
        self._weigh()
        self._print.setFocus()

    def _print_it(self) -> None:
        printer = printing.choose_printer(self, len(PdfPages(self.issued)))
        if printer is None or self._filing is None:
            return
        if self._desk.ask(lambda _office: printing.send(self.issued, printer)):
            self._desk.do(note_print, self._filing, printer.printerName() or _("文件"), printer.copyCount())

    def _save_it(self) -> None:
        chosen = to_save(self, _("另存 PDF"), f"{self._number}.pdf", "PDF (*.pdf)")
        if chosen:
            self._desk.ask(lambda _office: write_file(chosen, self.issued))

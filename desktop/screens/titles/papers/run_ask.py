"""批量打印: which papers, whether they are issued first, where the files go; then how far it is and what was made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.titles.papers.list_batch_papers import PaperOffer
from desktop.casework.titles.papers.print_run import print_run
from desktop.casework.titles.papers.views import BatchPaperChoice, Run, RunChoice, RunLine
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.papers.listing import PAGES, sheet_words
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class RunAsk(QDialog):
    """Space ticks a paper, Ctrl+Enter begins, Esc stops the work or leaves. Signal `ran()`: something was issued.

    Show it with `open()`, never `exec()`.
    """

    ran = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, batch_id: int, offer: PaperOffer) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._batch, self._offer = desk, theme, batch_id, offer
        self._job: LongJob | None = None
        self.run: Run | None = None
        self.setWindowTitle(_("批量打印"))
        self.setModal(True)
        self.each: dict[str, QCheckBox] = {}
        self.own: dict[tuple[str, int | None], QCheckBox] = {}
        self._area, inside = scrolled(theme, (0, 0, 8, 0))
        self._fill(inside)
        self.issue = QCheckBox(_("没有制发的先制发（取文号、登入发文簿）；不选则打印带水印的草稿"))
        self.into = QLineEdit()
        self.into.setAccessibleName(_("存放的文件夹"))
        self.into.setPlaceholderText(_("存放的文件夹"))
        self.into.textChanged.connect(lambda _text: self._weigh())
        self.all = KeyButton(theme, _("全选"), "Ctrl+Shift+A")
        self.all.clicked.connect(self.tick_all)
        browse = KeyButton(theme, _("选择文件夹…"), "Ctrl+O", "folder-open")
        browse.clicked.connect(self._browse)
        self.made = RowsTable(theme, _columns(), dense=True)
        self._missed = words("", "small", "near", wrap=True)
        self._missed.hide()
        # Twenty forms are longer than a low window: what was made scrolls, the buttons stay.
        self._room, told = scrolled(theme, (0, 0, 8, 0))
        told.addWidget(self.made)
        told.addWidget(self._missed)
        told.addStretch(1)
        self._room.hide()
        self._says = words("", tone="second", wrap=True)
        self.progress = ProgressLine(theme)
        self.progress.stopped.connect(self._stop)
        self._yes = KeyButton(theme, _("生成打印文件"), "Ctrl+Return", "printer", kind="primary")
        self._yes.clicked.connect(self.begin)
        self._open = KeyButton(theme, _("打开文件夹"), "Ctrl+Shift+O", "folder-open")
        self._open.clicked.connect(self._show_folder)
        self._open.hide()
        self._no = KeyButton(theme, _("关闭"), "Esc")
        self._no.clicked.connect(self.reject)
        self._lay(browse)
        theme.follow(self, self._fit)
        self._weigh()

    def _lay(self, browse: KeyButton) -> None:
        theme = self._theme
        where = QHBoxLayout()
        theme.space(where, spacing=8)
        where.addWidget(self.into, 1)
        where.addWidget(browse)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        for button in (self._no, self._open, self._yes):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(_("批量打印"), "title"))
        says = _("按每张表的纸张和份数排好，逐份生成 PDF；文件名不含个人信息，另附打印清单。")
        column.addWidget(words(says, "small", "second", wrap=True))
        column.addWidget(self._area, 1)
        column.addWidget(self._room, 1)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.issue)
        column.addLayout(where)
        column.addWidget(self.progress)
        column.addLayout(foot)

    def _fill(self, inside: QVBoxLayout) -> None:
        if self._offer.applicants:
            inside.addWidget(words(_("每名申报人"), "strong"))
        for one in self._offer.applicants:
            box = QCheckBox(
                _("{title}（{form} · {sheet} · {count} 人）").format(
                    title=one.title, form=one.form, sheet=sheet_words(one), count=one.applicants
                )
            )
            self.each[one.key] = box
            inside.addWidget(box)
        last: tuple[str, int | None] | None = None
        for own in self._offer.batch:
            if (own.about, own.of) != last:
                last = (own.about, own.of)
                inside.addWidget(words(_("本批次") if own.about == "batch" else own.of_name, "strong"))
            self.own[own.key, own.of] = box = QCheckBox(_own_words(own))
            box.setEnabled(not own.hinders)
            inside.addWidget(box)
        inside.addStretch(1)
        for box in (*self.each.values(), *self.own.values()):
            box.toggled.connect(lambda _on: self._weigh())

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(720), self._theme.px(640)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    @property
    def choice(self) -> RunChoice:
        """What is ticked."""
        return RunChoice(
            tuple(key for key, box in self.each.items() if box.isChecked()),
            tuple(key for key, box in self.own.items() if box.isChecked()),
            self.issue.isChecked(),
        )

    def tick_all(self) -> None:
        """Ctrl+Shift+A: every paper there is something in, or none once all are ticked."""
        boxes = [box for box in (*self.each.values(), *self.own.values()) if box.isEnabled()]
        on = not all(box.isChecked() for box in boxes)
        for box in boxes:
            box.setChecked(on)

    def _weigh(self) -> None:
        choice = self.choice
        some = bool(choice.applicants or choice.batch)
        self._yes.setEnabled(some and bool(self.into.text().strip()) and self._job is None)
        if self._job is None and self.run is None:
            says = "" if some else _("请选择要打印的文书。")
            self._says.setText(says or ("" if self.into.text().strip() else _("请选择存放的文件夹。")))

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, _("选择文件夹"), self.into.text())
        if chosen:
            self.into.setText(chosen)

    # -- the work

    def begin(self) -> None:
        """Ctrl+Enter: draw and write, beside the window."""
        if not self._yes.isEnabled():
            return
        batch, choice, into = self._batch, self.choice, Path(self.into.text().strip())

        def work(office: Office, progress: Callable[[int, int], bool]) -> Run:
            return print_run(office, batch, choice, into, progress)

        self.progress.begin(_("正在生成…"))
        self._no.hide()  # Esc stops the work first
        self._says.setText("")
        self._job = job = self._desk.stepping(work)
        job.moved.connect(self.progress.go_on)
        job.done.connect(self._done)
        job.ended.connect(self._ended)
        self._weigh()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        self._no.show()
        self._weigh()

    def _done(self, run: Run) -> None:
        self.run = run
        self._area.hide()
        self.all.hide()
        self.issue.hide()
        self._room.show()
        self.made.show()
        self.made.show_rows([_cells(line) for line in run.files])
        missed = [f"{one.receipt} {one.title}：{one.why}".strip() for one in (*run.skipped, *run.noted)]
        self._missed.setText("\n".join(missed[:6]) + ("…" if len(missed) > 6 else ""))
        self._missed.setVisible(bool(missed))
        says = _("生成 {files} 个文件，共 {sheets} 张纸").format(files=len(run.files), sheets=run.sheets)
        if run.issued:
            says += _("，制发 {count} 份").format(count=run.issued)
        if run.skipped:
            says += _("，{count} 份没有打印，原因见打印清单").format(count=len(run.skipped))
        if run.left:
            says += _("，停止后还有 {count} 人未打印").format(count=run.left)
        self._says.setText(says + _("。"))
        self._yes.hide()
        self._open.show()
        self._no.setFocus()
        if run.issued:
            self.ran.emit()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.into.text().strip()))


def _own_words(own: BatchPaperChoice) -> str:
    if own.hinders:
        return _("{title}（{why}）").format(title=own.title, why=_(own.hinders))
    issued = _("，已制发") if own.issued else ""
    return _("{title}（{form} · {sheet}{issued}）").format(
        title=own.title, form=own.form, sheet=sheet_words(own), issued=issued
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("file", _("文件"), 260, stretch=True, wrap=True),
        Column("page", _("纸张"), 100),
        Column("papers", _("文书"), 60, align="right"),
        Column("copies", _("份数"), 60, align="right"),
        Column("sheets", _("张数"), 70, align="right"),
    )


def _cells(line: RunLine) -> tuple[str, ...]:
    page = _(PAGES.get(line.page, line.page)) + (_(" 双面") if line.duplex else "")
    return (line.file, page, str(line.papers), str(line.copies), str(line.sheets))

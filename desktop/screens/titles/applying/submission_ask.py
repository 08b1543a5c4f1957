"""登记申报: whose letter, when it came, who answers for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.batch.submission import SUBMISSION_LAYOUT, SubmissionAnswers
from desktop.casework.office import Office
from desktop.casework.register.incoming.register_incoming import Twice
from desktop.casework.titles.submissions.register_submission import register_submission
from desktop.casework.titles.submissions.views import Submitted
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.records.finding import employers_found
from desktop.screens.records.kinds import FIRM_HINT
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.picker import Picker
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class SubmissionAsk(QDialog):
    """Ctrl+S registers, Ctrl+U adds scans of the letter, Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(self, desk: Desk, theme: Theme, batch_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._batch = desk, theme, batch_id
        self.employer_id: int | None = None
        self.files: list[Path] = []
        self.twice: Ask | None = None
        self.setWindowTitle(_("登记申报"))
        self.setModal(True)
        self.employer = Picker(theme, _("申报单位"), partial(employers_found, desk), _(FIRM_HINT))
        self.employer.picked.connect(self._take)
        raw = {"received_on": desk.clock.today().isoformat()}
        self.form = FormView(theme, SUBMISSION_LAYOUT, questions_of(SubmissionAnswers), raw)
        self._names = words(_("还没有扫描件。"), tone="second", wrap=True)
        add = KeyButton(theme, _("加扫描件"), "Ctrl+U", "paperclip")
        add.clicked.connect(self.choose)
        scans = QHBoxLayout()
        theme.space(scans, spacing=12)
        scans.addWidget(add)
        scans.addWidget(self._names, 1)
        self._says = words("", "small", "near", wrap=True)
        yes = KeyButton(theme, _("登记"), "Ctrl+S", "check", kind="primary")
        yes.clicked.connect(self.keep)
        self.form.finished.connect(self.keep)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        foot.addWidget(no)
        foot.addWidget(yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(_("登记申报"), "title"))
        column.addWidget(self.employer)
        column.addWidget(self.form, 1)
        column.addLayout(scans)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self.employer.setFocus()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(760), self._theme.px(640)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _take(self, key: object) -> None:
        self.employer_id = key if isinstance(key, int) else None
        self._says.setText("")

    def choose(self) -> None:
        """Ask for scans of the letter."""
        names, _kind = QFileDialog.getOpenFileNames(
            self, _("选择扫描件"), "", _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        )
        self.files += [Path(name) for name in names if Path(name) not in self.files]
        if self.files:
            self._names.setText("、".join(path.name for path in self.files))

    def keep(self, *, again: bool = False) -> None:
        """Register it; a letter that stands in the book already is asked about."""
        raw = self.form.answers()
        found = complaints(SubmissionAnswers, raw, day=self._desk.clock.today())
        self.form.show_complaints(found)
        employer = self.employer_id
        if employer is None:
            self._says.setText(_("请先选定申报单位。"))
            self.employer.setFocus()
            return
        if found:
            self.form.go_to(found[0].name)
            return

        def verb(office: Office) -> Submitted | Twice:
            files = [(path.name, path.read_bytes()) for path in self.files]
            try:
                return register_submission(office, self._batch, employer, raw, files, again=again)
            except Twice as twice:
                return twice

        done = self._desk.ask(verb)
        if isinstance(done, Twice):
            self._ask_again(done)
        elif done is not None:
            self.accept()
            self._desk.do(lambda _office: done.changed)

    def _ask_again(self, twice: Twice) -> None:
        ask = Ask(self._theme, _("重复的申报函"), f"{twice.what}{twice.remedy}", _("再登记一次"), parent=self)
        ask.answered.connect(lambda _why: self.keep(again=True))
        self.twice = ask
        ask.open()

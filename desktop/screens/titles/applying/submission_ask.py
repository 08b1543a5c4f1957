"""登记申报 and 更正申报: whose letter, when it came, who answers for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.batch.submission import SUBMISSION_LAYOUT, SubmissionAnswers
from desktop.casework.changed import Changed
from desktop.casework.employers.read_employer import read_employer
from desktop.casework.office import Office
from desktop.casework.register.incoming.register_incoming import Twice
from desktop.casework.titles.submissions.edit_submission import edit_submission, locked_fields
from desktop.casework.titles.submissions.register_submission import register_submission
from desktop.casework.titles.submissions.views import SubmissionRow
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.records.finding import employers_found
from desktop.screens.records.kinds import FIRM_HINT
from desktop.screens.rosters.roster_page import file_bytes
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.picker import Picker
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class SubmissionAsk(QDialog):
    """A new submission, or one to be put right. Ctrl+S keeps it, Ctrl+U adds scans of the letter, Esc leaves.

    Show it with `open()`, never `exec()`.
    """

    def __init__(
        self, desk: Desk, theme: Theme, batch_id: int, parent: QWidget, row: SubmissionRow | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._batch, self._row = desk, theme, batch_id, row
        self.employer_id: int | None = row.employer_id if row is not None else None
        self.files: list[Path] = []
        self.twice: Ask | None = None
        title = _("登记申报") if row is None else _("更正申报")
        self.setWindowTitle(title)
        self.setModal(True)
        self.employer = Picker(theme, _("申报单位"), partial(employers_found, desk), _(FIRM_HINT))
        self.employer.picked.connect(self._take)
        raw = {"received_on": desk.clock.today().isoformat()} if row is None else dict(row.answers)
        self.form = FormView(theme, SUBMISSION_LAYOUT, questions_of(SubmissionAnswers), raw)
        self._names = words(_("还没有扫描件。"), tone="second", wrap=True)
        self._locked = (desk.ask(locked_fields, row.id) or {}) if row is not None else {}
        self.locked = words("\n".join(_told(self._locked)), "small", "second", wrap=True)
        self.locked.setVisible(bool(self._locked))
        self.why = QLineEdit()
        self.why.setAccessibleName(_("更正的原因"))
        self.why.setPlaceholderText(_("更正的原因（记入历史；有人已受理的必填）"))
        self.why.setVisible(row is not None)
        self._says = words("", "small", "near", wrap=True)
        yes = KeyButton(theme, _("登记") if row is None else _("保存"), "Ctrl+S", "check", kind="primary")
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
        column.addWidget(words(title, "title"))
        column.addWidget(self.employer if row is None else words(row.employer_name, "strong", wrap=True))
        column.addWidget(self.form, 1)
        column.addWidget(self.locked)
        column.addWidget(self.why)
        if row is None:
            column.addLayout(self._scans(theme))
        column.addLayout(foot)
        theme.follow(self, self._fit)
        if row is None:
            self.employer.setFocus()
        else:
            self.form.begin()

    def _scans(self, theme: Theme) -> QHBoxLayout:
        add = KeyButton(theme, _("加扫描件"), "Ctrl+U", "paperclip")
        add.clicked.connect(self.choose)
        scans = QHBoxLayout()
        theme.space(scans, spacing=12)
        scans.addWidget(add)
        scans.addWidget(self._names, 1)
        return scans

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(760), self._theme.px(640)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _take(self, key: object) -> None:
        self.employer_id = key if isinstance(key, int) else None
        self._says.setText("")
        record = self._desk.ask(read_employer, key) if isinstance(key, int) else None
        told = self.form.answers()
        if record is not None:  # whoever answers for the firm mostly answers for its letter too
            known = {"contact": record.answers.get("handler"), "phone": record.answers.get("handler_phone")}
            self.form.fill({name: value for name, value in known.items() if value and not told.get(name)})

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

        row, why = self._row, self.why.text()

        def verb(office: Office) -> Changed | Expected:
            try:
                if row is not None:
                    return edit_submission(office, row.id, raw, version=row.version, reason=why, again=again)
                files = [(path.name, file_bytes(path)) for path in self.files]
                return register_submission(office, self._batch, employer, raw, files, again=again).changed
            except Expected as trouble:
                return trouble

        done = self._desk.ask(verb)
        if isinstance(done, Twice):
            self._ask_again(done)
        elif isinstance(done, Expected):
            self._tell(done)
        elif done is not None:
            self.accept()
            self._desk.do(lambda _office: done)

    def _tell(self, trouble: Expected) -> None:
        """Beside the answer it is about, where the question stands behind this one."""
        self._says.setText(f"{trouble.what}{trouble.remedy}")
        if trouble.field == "reason":
            self.why.setFocus()
        elif trouble.field:
            self.form.go_to(trouble.field)

    def _ask_again(self, twice: Twice) -> None:
        ask = Ask(self._theme, _("重复的申报函"), f"{twice.what}{twice.remedy}", _("再登记一次"), parent=self)
        ask.answered.connect(lambda _why: self.keep(again=True))
        self.twice = ask
        ask.open()


def _told(locked: Mapping[str, str]) -> Iterator[str]:
    """Each reason once, after the questions it is about."""
    titles = {one.name: _(one.title) for one in questions_of(SubmissionAnswers)}
    for why in dict.fromkeys(locked.values()):
        yield _("{questions}：{why}").format(
            questions=_("、").join(titles[name] for name, said in locked.items() if said == why), why=why
        )

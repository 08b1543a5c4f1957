"""换到另一份申报: which letter of the same employer an applicant belongs to, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.office import Office
from desktop.casework.titles.submissions.move_applicant import move_applicant
from desktop.casework.titles.submissions.views import ApplicantRow, SubmissionRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class MoveAsk(QDialog):
    """Ctrl+S takes the applicant there, Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(
        self, desk: Desk, theme: Theme, row: ApplicantRow, others: Sequence[SubmissionRow], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        self.setWindowTitle(_("换到另一份申报"))
        self.setModal(True)
        self.target = QComboBox()
        self.target.setAccessibleName(_("换到的申报函"))
        for one in others:
            parts = (one.letter_number or _("无字号"), day_words(one.received_on), one.incoming_number)
            self.target.addItem("　".join(part for part in parts if part), one.id)
        self.why = QLineEdit()
        self.why.setAccessibleName(_("换的原因"))
        self.why.setPlaceholderText(_("换的原因，例如：漏列在第一份函上，单位补函说明"))
        self._says = words("", "small", "near", wrap=True)
        yes = KeyButton(theme, _("换到这一份"), "Ctrl+S", "check", kind="primary")
        yes.clicked.connect(self.keep)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        foot.addWidget(no)
        foot.addWidget(yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        who = f"{row.applicant}　{row.receipt}　{row.employer_name}"
        for part in (words(_("换到另一份申报"), "title"), words(who, "strong", wrap=True)):
            column.addWidget(part)
        says = _("受理号不变；收到日期随新的申报函。") if others else _("这个单位在本批次没有另一份申报。")
        column.addWidget(words(says, tone="second", wrap=True))
        if others:
            column.addWidget(self.target)
            column.addWidget(self.why)
        column.addLayout(foot)
        yes.setEnabled(bool(others))
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(520)))
        (self.why if others else no).setFocus()

    def keep(self) -> None:
        """Take the applicant there; what stands in the way is said here."""
        key, target, why = self._row.id, int(self.target.currentData()), self.why.text()

        def verb(office: Office) -> Changed | Expected:
            try:
                return move_applicant(office, key, target, why)
            except Expected as trouble:
                return trouble

        done = self._desk.ask(verb)
        if isinstance(done, Expected):
            self._says.setText(f"{done.what}{done.remedy}")
            self.why.setFocus()
        elif done is not None:
            self.accept()
            self._desk.do(lambda _office: done)

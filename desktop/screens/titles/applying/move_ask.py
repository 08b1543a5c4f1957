"""换到另一份申报: which letter of the same employer an applicant belongs to, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.basics.language import _
from desktop.casework.titles.submissions.move_applicant import move_applicant
from desktop.casework.titles.submissions.views import ApplicantRow, SubmissionRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class MoveAsk(AskBox):
    """Ctrl+S takes the applicant there, Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(
        self, desk: Desk, theme: Theme, row: ApplicantRow, others: Sequence[SubmissionRow], parent: QWidget
    ) -> None:
        super().__init__(theme, _("换到另一份申报"), Yes(_("换到这一份")), parent, (520, 0))
        self._desk, self._row = desk, row
        self.target = QComboBox()
        self.target.setAccessibleName(_("换到的申报函"))
        for one in others:
            parts = (one.letter_number or _("无字号"), day_words(one.received_on), one.incoming_number)
            self.target.addItem("　".join(part for part in parts if part), one.id)
        self.why = QLineEdit()
        self.why.setAccessibleName(_("换的原因"))
        self.why.setPlaceholderText(_("换的原因，例如：漏列在第一份函上，单位补函说明"))
        self.inside.addWidget(words(f"{row.applicant}　{row.receipt}　{row.employer_name}", "strong", wrap=True))
        says = _("受理号不变；收到日期随新的申报函。") if others else _("这个单位在本批次没有另一份申报。")
        self.inside.addWidget(words(says, tone="second", wrap=True))
        if others:
            self.inside.addWidget(self.target)
            self.inside.addWidget(self.why)
            self.why.setFocus()
        self.yes.setEnabled(bool(others))
        self.yes.clicked.connect(self.keep)

    def keep(self) -> None:
        """Take the applicant there; what stands in the way is said here."""
        target, why = int(self.target.currentData()), self.why.text()
        if self._desk.do(move_applicant, self._row.id, target, why) is None:
            self.why.setFocus()
        else:
            self.accept()

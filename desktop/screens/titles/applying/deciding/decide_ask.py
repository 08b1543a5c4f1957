"""批量办理: a decision on many, tried dry in the window, carried out with a progress that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.office import Office
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.deciding import NEEDS_WHY
from desktop.casework.titles.checking.preview_decision import NOTHING, Found, preview_decision
from desktop.casework.titles.checking.views import DECISIONS, Decided, DecisionLine, DecisionTrial
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.titles.applying.deciding.decision_cells import (
    decision_cells,
    decision_columns,
    detail_of,
    summary_of,
)
from desktop.screens.titles.applying.deciding.decision_layout import fit, lay_out
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.shortcuts import HERE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

KEYS: Final = tuple(DECISIONS)
PAUSE: Final = 250  # milliseconds after the last sign of a reason


class DecideAsk(QDialog):
    """Signal `decided()`: something was written. Space leaves one out; Ctrl+Return carries it out, Esc stops or leaves.

    Show it with `open()`, never `exec()`.
    """

    decided = Signal()

    def __init__(self, desk: Desk, theme: Theme, batch_id: int, applications: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._batch = desk, theme, batch_id
        self._applications = tuple(applications)
        self.trial: DecisionTrial | None = None
        self.result_told: Decided | None = None
        self._job: LongJob | None = None
        self._again = False
        self._found: Found = NOTHING  # what was found with whom: looked for once
        self.left: frozenset[int] = frozenset()  # who is left as he is
        title = _("办理 {count} 人").format(count=len(applications))
        self.setWindowTitle(title)
        self.setModal(True)
        self.choices = Segments(theme, [_(one) for one in DECISIONS.values()])
        self.choices.chosen.connect(self.choose)
        self._decision = KEYS[0]
        self.why = QLineEdit()
        self.why.setAccessibleName(_("原因"))
        self.why.setPlaceholderText(_("原因（撤回必填；有不符合而确需办理的写明）"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reword)
        self.why.textEdited.connect(lambda _text: self._timer.start(PAUSE))
        self.table = PagedTable(theme, decision_columns(), self._read, dense=True)
        self.table.setAccessibleName(_("预览"))
        self.table.picked.connect(lambda _keys: self._tell_line())
        self.table.opened.connect(lambda _key: self.turn())
        shortcut("Space", self.table, self.turn, HERE)
        self._detail = words("", "small", wrap=True)
        self._progress = ProgressLine(theme)
        self._progress.stopped.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._says = words("", tone="second", wrap=True)
        self._no = KeyButton(theme, _("关闭"), "Esc")
        self._no.clicked.connect(self.reject)
        self._yes = KeyButton(theme, _("办理"), "Ctrl+Return", "check", kind="primary")
        self._yes.clicked.connect(self.carry_out)
        lay_out(
            self, theme, (words(title, "title"), self.choices, self.why), self.table, self._detail, self._progress,
            (self._says, self._no, self._yes),
        )  # fmt: skip
        theme.follow(self, lambda: fit(self, theme))
        self.choices.first.setFocus()
        self.preview()

    def choose(self, number: int) -> None:
        """Another decision: try it dry."""
        self._decision = KEYS[number]
        self.choices.set_current(number)
        self.preview()

    def turn(self) -> None:
        """Space, or a double click: those picked are left out, or taken in again."""
        picked = frozenset(self.table.selected_keys())
        if self.trial is not None and self.result_told is None and picked:
            self.left = self.left - picked if picked <= self.left else self.left | picked
            self.table.reread()
            self._weigh(self._summary())

    # -- trying

    def reject(self) -> None:
        """Nothing goes on behind a closed question."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def reword(self) -> None:
        """Other words alone: everybody was looked at, so only what the words change is told anew."""
        if self.result_told is not None or self._job is not None:
            return  # the work under way tells it with the words that stand there when it ends
        if self.trial is None:
            self.preview()
            return
        if self._lacks_why():
            return
        decision, why = self._decision, self.why.text()
        trial = self._desk.ask(
            preview_decision, self._batch, decision, self._applications, why, found=self._found
        )
        if trial is not None:
            self._take(trial)
            self._weigh(self._summary())

    def _lacks_why(self) -> bool:
        """A decision that needs a reason shows nobody before there is one."""
        if self._decision not in NEEDS_WHY or self.why.text().strip():
            return False
        self.trial = None
        self._show_lines(())
        self._weigh(_("请写明原因。"))
        return True

    def preview(self) -> None:
        """Look at everybody under the decision and the reason that stand there; whoever was looked at is known."""
        if self.result_told is not None:
            return
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        decision, why = self._decision, self.why.text()
        self.trial = None
        if self._lacks_why():
            return
        found = self._found

        def work(office: Office, progress: Callable[[int, int], bool]) -> DecisionTrial:
            return preview_decision(
                office, self._batch, decision, self._applications, why, found=found, progress=progress
            )

        job = self._begin(_("正在核对…"), work)
        job.done.connect(self._tried)

    def _tried(self, trial: DecisionTrial) -> None:
        self._found = trial.found  # of those reached, where it was stopped
        if not trial.stopped and not self._again:
            self._take(trial)

    def _take(self, trial: DecisionTrial) -> None:
        self.trial, self._found = trial, trial.found
        self._show_lines(trial.in_order)

    def _show_lines(self, lines: Sequence[DecisionLine]) -> None:
        before = self.table.current_key()
        self._lines = {line.application_id: line for line in lines}
        self.table.show_keys(list(self._lines))
        if lines:
            self.table.select_key(before if before in self._lines else lines[0].application_id)
        self._tell_line()

    # -- carrying out

    def carry_out(self) -> None:
        """Write what was shown."""
        trial = self.trial.without(self.left) if self.trial is not None else None
        if trial is None or not trial.ready or self._job is not None or self.result_told is not None:
            return

        def work(office: Office, progress: Callable[[int, int], bool]) -> Decided:
            return decide_applications(office, trial, progress=progress)

        job = self._begin(_("正在办理…"), work)
        job.done.connect(self._done)

    def _done(self, told: Decided) -> None:
        self.result_told = told
        self.table.reread()
        self._tell_line()
        self.decided.emit()

    # -- what is shown

    def _begin(self, says: str, work: Callable[[Office, Callable[[int, int], bool]], object]) -> LongJob:
        self._progress.begin(says)
        self._no.hide()  # Esc stops the work first
        self._job = job = self._desk.stepping(work)
        job.moved.connect(self._progress.go_on)
        job.ended.connect(self._ended)
        self._weigh("")
        return job

    def _ended(self) -> None:
        self._job = None
        self._progress.end()
        self._no.show()
        self._weigh(self._summary())
        if self._again:
            self._again = False
            self.preview()
        elif self.trial is not None and self.trial.why != visible(self.why.text()):
            self.reword()  # somebody wrote while it was looked at

    def _summary(self) -> str:
        return summary_of(self.trial, self.left, self.result_told)

    def _weigh(self, says: str) -> None:
        ready = len(self.trial.without(self.left).ready) if self.trial is not None else 0
        over = self.result_told is not None
        self._says.setText(says)
        self._yes.setEnabled(bool(ready) and self._job is None)
        self._yes.setVisible(not over)
        self._yes.set_text(_("{decision} {count} 人").format(decision=_(DECISIONS[self._decision]), count=ready))
        for part in (self.choices, self.why):
            part.setEnabled(not over)
        if over:
            self._no.setFocus()

    def _tell_line(self) -> None:
        key = self.table.current_key()
        line = self._lines.get(key) if key is not None else None
        self._detail.setText("\n".join(detail_of(line, self.result_told)) if line is not None else "")

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [
            decision_cells(self._lines[key], self.result_told, left=key in self.left)
            if key in self._lines else ("",) * 5
            for key in keys
        ]  # fmt: skip

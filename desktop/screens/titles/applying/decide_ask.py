"""批量办理: a decision on many, tried dry in the window, carried out with a progress that can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.office import Office
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.deciding import NEEDS_WHY
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.checking.views import DECISIONS, Decided, DecisionLine, DecisionTrial
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.titles.applying.applicant_cells import TONES
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

KEYS: Final = tuple(DECISIONS)
PAUSE: Final = 500  # milliseconds after the last sign of a reason


class DecideAsk(QDialog):
    """Signal `decided()`: something was written. Ctrl+Return carries it out, Esc stops or leaves.

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
        title = _("办理 {count} 人").format(count=len(applications))
        self.setWindowTitle(title)
        self.setModal(True)
        self.choices = Segments(theme, [_(one) for one in DECISIONS.values()])
        self.choices.chosen.connect(self.choose)
        self._decision = KEYS[0]
        self.why = QLineEdit()
        self.why.setAccessibleName(_("原因"))
        self.why.setPlaceholderText(_("原因（撤回必填；容缺受理、另有原因的写明）"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.preview)
        self.why.textEdited.connect(lambda _text: self._timer.start(PAUSE))
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.setAccessibleName(_("预览"))
        self.table.picked.connect(lambda _keys: self._tell_line())
        self._detail = words("", "small", wrap=True)
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        self._progress = ProgressLine(theme)
        self._progress.stopped.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._says = words("", tone="second", wrap=True)
        self._no = KeyButton(theme, _("关闭"), "Esc")
        self._no.clicked.connect(self.reject)
        self._yes = KeyButton(theme, _("办理"), "Ctrl+Return", "check", kind="primary")
        self._yes.clicked.connect(self.carry_out)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        for part in (words(title, "title"), self.choices, self.why):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addWidget(self._detail)
        column.addWidget(self._progress)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self.choices.first.setFocus()
        self.preview()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(940), self._theme.px(680)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def choose(self, number: int) -> None:
        """Another decision: try it dry."""
        self._decision = KEYS[number]
        self.choices.set_current(number)
        self.preview()

    # -- trying

    def reject(self) -> None:
        """Nothing goes on behind a closed question."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def preview(self) -> None:
        """Look again at everybody under the decision and the reason that stand there."""
        if self.result_told is not None:
            return
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        decision, why = self._decision, self.why.text()
        self.trial = None
        if decision in NEEDS_WHY and not why.strip():
            self._show_lines(())
            self._weigh(_("请写明原因。"))
            return

        def work(office: Office, progress: Callable[[int, int], bool]) -> DecisionTrial:
            return preview_decision(office, self._batch, decision, self._applications, why, progress=progress)

        job = self._begin(_("正在核对…"), work)
        job.done.connect(self._tried)

    def _tried(self, trial: DecisionTrial) -> None:
        if not trial.stopped and not self._again:
            self.trial = trial
            self._show_lines(trial.in_order)

    def _show_lines(self, lines: Sequence[DecisionLine]) -> None:
        self._lines = {line.application_id: line for line in lines}
        self.table.show_keys(list(self._lines))
        if lines:
            self.table.select_key(lines[0].application_id)
        self._tell_line()

    # -- carrying out

    def carry_out(self) -> None:
        """Write what was shown."""
        trial = self.trial
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

    def _summary(self) -> str:
        if self.result_told is not None:
            done, told = len(self.result_told.done), self.result_told
            says = _("已办理 {done} 人").format(done=done)
            if told.refused:
                says += _("，{count} 人没有办理").format(count=len(told.refused))
            if told.left:
                says += _("，停止后还有 {count} 人未办").format(count=told.left)
            return says
        if self.trial is None:
            return _("核对已停止，什么都没有写入。")
        ready, every = len(self.trial.ready), len(self.trial.lines)
        return _("可办理 {ready} 人，不能办理 {not_ready} 人").format(ready=ready, not_ready=every - ready)

    def _weigh(self, says: str) -> None:
        ready = len(self.trial.ready) if self.trial is not None else 0
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
        self._detail.setText("\n".join(self._told(line)) if line is not None else "")

    def _told(self, line: DecisionLine) -> Sequence[str]:
        refused = self.result_told.refused.get(line.application_id, "") if self.result_told is not None else ""
        found = [
            "　".join(part for part in (one.reason, _(one.says), _(one.why)) if part) for one in line.shortfalls[:6]
        ]  # fmt: skip
        if len(line.shortfalls) > 6:
            found.append(_("……共 {count} 项").format(count=len(line.shortfalls)))
        return [part for part in (refused, line.hindrance, *line.writes[:3], *found) if part]

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._cells(self._lines[key]) if key in self._lines else ("",) * 5 for key in keys]

    def _cells(self, line: DecisionLine) -> Sequence[Cell]:
        now = Tinted(_(STATES[line.state]), TONES[line.state], pill=True)
        if self.result_told is not None and line.application_id in self.result_told.refused:
            why = self.result_told.refused[line.application_id]
            return line.receipt, line.applicant, now, Tinted(_("没有办理"), "over"), why
        if line.hindrance:
            return line.receipt, line.applicant, now, Tinted("—", "second"), Tinted(line.hindrance, "near")
        done = self.result_told is not None and line.application_id in self.result_told.done
        becomes = Tinted(_(STATES[line.becomes]), TONES[line.becomes], pill=True, icon="check" if done else "")
        says = _("{count} 项不符合").format(count=len(line.shortfalls)) if line.shortfalls else ""
        return line.receipt, line.applicant, now, becomes, says


def _columns() -> tuple[Column, ...]:
    return (
        Column("receipt", _("受理号"), 132, tone="second", sortable=False),
        Column("name", _("姓名"), 110, sortable=False),
        Column("now", _("现在"), 100, sortable=False),
        Column("becomes", _("变为"), 110, sortable=False),
        Column("says", _("说明"), 300, stretch=True, tone="second", sortable=False),
    )

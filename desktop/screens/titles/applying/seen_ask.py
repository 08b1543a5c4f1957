"""一并核对材料: the same set lies in every bag, looked at dry, with exceptions, carried out and undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.material_words import STATES
from desktop.casework.office import Office
from desktop.casework.titles.bags.preview_seen import preview_seen
from desktop.casework.titles.bags.see_papers import see_papers
from desktop.casework.titles.bags.seen_runs import seen_runs
from desktop.casework.titles.bags.unsee_papers import unsee_papers
from desktop.casework.titles.bags.views import BagsSeen, BagTrial, SeenAs
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.titles.applying.seen_tables import SeenTables
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

WAYS: Final[tuple[SeenAs, ...]] = ("checked", "stamped_copy")
Progress = Callable[[int, int], bool]


class SeenAsk(QDialog):
    """Signal `seen()`: something was written. Ctrl+Return carries it out, Ctrl+Z undoes the last time, Esc leaves.

    Show it with `open()`, never `exec()`.
    """

    seen = Signal()

    def __init__(self, desk: Desk, theme: Theme, batch_id: int, applications: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._batch, self._wanted = desk, theme, batch_id, tuple(applications)
        self._told = ""
        self._job: LongJob | None = None
        self.setWindowTitle(_("一并核对材料"))
        self.setModal(True)
        self.ways = Segments(theme, [_(STATES.title(one)) for one in WAYS])
        self.ways.chosen.connect(self._choose)
        self._as: SeenAs = WAYS[0]
        self.tables = SeenTables(theme)
        self.tables.turned.connect(self._weigh)
        self._progress = ProgressLine(theme)
        self._progress.stopped.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._says = words("", tone="second", wrap=True)
        self._undo = KeyButton(theme, "", "Ctrl+Z", "rotate-ccw")
        self._undo.clicked.connect(self.undo)
        self._undo.setVisible(False)
        self._no = KeyButton(theme, _("关闭"), "Esc")
        self._no.clicked.connect(self.reject)
        self._yes = KeyButton(theme, _("核对"), "Ctrl+Return", "check", kind="primary")
        self._yes.clicked.connect(self.carry_out)
        self._lay_out()
        theme.follow(self, self._fit)
        self.tables.people.setFocus()
        self._look()

    def _lay_out(self) -> None:
        theme = self._theme
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        for button in (self._undo, self._no, self._yes):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(_("一并核对材料"), "title"))
        says = _("每人袋中材料相同时使用。例外按空格键或双击去掉：左边去掉一个人，右边去掉一份材料；第一行是全部的人。")
        column.addWidget(words(says, "small", "second", wrap=True))
        column.addWidget(self.ways)
        column.addWidget(self.tables, 1)
        column.addWidget(self._progress)
        column.addLayout(foot)

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(1000), self._theme.px(700)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    # -- looking

    def reject(self) -> None:
        """Nothing goes on behind a closed question."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _look(self) -> None:
        def work(office: Office, progress: Progress) -> BagTrial:
            return preview_seen(office, self._batch, self._wanted, progress=progress)

        self._begin(_("正在核对…"), work).done.connect(self.tables.show_trial)

    def _choose(self, number: int) -> None:
        self._as = WAYS[number]
        self.ways.set_current(number)
        self._weigh()

    # -- carrying out, and back

    def carry_out(self) -> None:
        """Write what is shown."""
        trial, left, way = self.tables.trial, self.tables.left, self._as
        if self._job is not None or not self._yes.isEnabled():
            return

        def work(office: Office, progress: Progress) -> BagsSeen:
            return see_papers(office, trial, left, way, progress=progress)

        self._begin(_("正在登记…"), work).done.connect(self._done)

    def _done(self, told: BagsSeen) -> None:
        said = _("已核对 {people} 人 {papers} 份").format(people=len(told.done), papers=sum(told.done.values()))
        if told.refused:
            said += _("，{count} 人没有办理").format(count=len(told.refused))
        if told.left:
            said += _("，停止后还有 {count} 人未办").format(count=told.left)
        self._after(said)

    def undo(self) -> None:
        """Ctrl+Z: the last time that was not undone yet."""
        run = next((one for one in self._desk.ask(seen_runs, self._batch) or () if not one.undone), None)
        told = self._desk.do(unsee_papers, self._batch, run.run) if run is not None and self._job is None else None
        if told is not None:
            said = _("已撤销 {papers} 份").format(papers=told.papers)
            for receipt, why in list(told.kept.items())[:3]:
                said += _("；{receipt} {why}").format(receipt=receipt, why=why)
            self._after(said)

    def _after(self, said: str) -> None:
        self._told = said
        self.seen.emit()
        self._look()

    def _begin(self, says: str, work: Callable[[Office, Progress], object]) -> LongJob:
        self._progress.begin(says)
        self._no.hide()  # Esc stops the work first
        self._job = job = self._desk.stepping(work)
        job.moved.connect(self._progress.go_on)
        job.ended.connect(lambda: self._ended(job))
        self._weigh()
        return job

    def _ended(self, job: LongJob) -> None:
        if self._job is job:
            self._job = None
            self._progress.end()
            self._no.show()
            self._weigh()

    def _weigh(self) -> None:
        ready, trial = self.tables.ready, self.tables.trial
        people = sum(1 for many in ready if many)
        said = _("{way}：{people} 人 {papers} 份；例外 {left} 份").format(
            way=_(STATES.title(self._as)), people=people, papers=sum(ready), left=len(self.tables.left)
        )
        if trial.stopped:
            said = _("核对已停止，什么都没有写入。")
        self._says.setText("　".join(part for part in (self._told, said) if part))
        self._yes.set_text(_("核对 {count} 份").format(count=sum(ready)))
        self._yes.setEnabled(bool(people) and self._job is None and not trial.stopped)
        run = next((one for one in self._desk.ask(seen_runs, self._batch) or () if not one.undone), None)
        self._undo.setVisible(run is not None and self._job is None and self._desk.may("unsee_papers"))
        if run is not None:
            self._undo.set_text(_("撤销上一次（{people} 人 {papers} 份）").format(people=run.people, papers=run.papers))

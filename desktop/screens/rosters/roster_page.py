"""名册导入: a firm's workbook tried dry, its good rows taken in, the rest given back with reasons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.casework.changed import Changed
from desktop.casework.office import Office
from desktop.casework.rosters.error_workbook import error_workbook
from desktop.casework.rosters.import_roster import import_roster
from desktop.casework.rosters.read_roster import read_roster
from desktop.casework.rosters.views import BACK, READY, Decision, RosterTaken, RosterTrial
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.page import Page, Place
from desktop.screens.pieces.choosing import to_save
from desktop.screens.rosters.earlier_card import EarlierCard
from desktop.screens.rosters.source_card import SourceCard, written
from desktop.screens.rosters.trial_view import TrialView
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton, Kind

_LARGEST = 64 * 1024 * 1024  # bytes; the reader itself refuses far smaller ones with its own words
_NOTE = N_("一份名册一次受理多人：先逐行核对，再收件；没收下的连同原因退回单位。")
Progress = Callable[[int, int], bool]


class RosterPage(Page):
    """First the file; then row by row what would become of it; then what came of it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._trial: RosterTrial | None = None
        self._taken: RosterTaken | None = None
        self._job: LongJob | None = None
        self._head = PageHead(theme, _("名册导入"), _(_NOTE))
        self.column.addWidget(self._head)
        self._take_in = self._button(_("收件"), "Ctrl+Return", "check", self.take_in, kind="primary")
        self._back = self._button(_("存退回表…"), "Ctrl+E", "download", self._choose_back)
        self._cases = self._button(_("看这些办件"), "Ctrl+G", "arrow-right", self._show_cases)
        self._done = self._button(_("另一份"), "Ctrl+R", "rotate-ccw", self.start_over)
        for button in (self._done, self._back, self._cases, self._take_in):
            self._head.right.addWidget(button)
        self.progress = ProgressLine(theme)
        self.progress.stopped.connect(lambda: self._job.cancel() if self._job is not None else None)
        self.column.addWidget(self.progress)
        self.source = SourceCard(desk, theme)
        self.source.chosen.connect(self.read)
        self.source.told.connect(self.counted)
        self.earlier = EarlierCard(desk, theme)
        self.earlier.opened.connect(lambda key: self.went.emit(Place("cases", key, part="roster")))
        self._start, column = scrolled(theme)
        column.addWidget(self.source)
        column.addWidget(self.earlier)
        column.addStretch(1)
        self.column.addWidget(self._start, 1)
        self.rows = TrialView(theme)
        self.rows.decided.connect(self._weigh)
        self.rows.opened.connect(lambda key: self.went.emit(Place("case", key)))
        self.column.addWidget(self.rows, 1)
        self._weigh()

    def _button(self, text: str, key: str, icon: str, act: Callable[[], None], *, kind: Kind = "plain") -> KeyButton:
        button = KeyButton(self.theme, text, key, icon, kind=kind)
        button.clicked.connect(lambda _on=False: act())
        return button

    def refresh(self) -> None:
        """The list of earlier imports; a roster being looked at stays."""
        self.earlier.refresh()
        self._weigh()

    def take(self, changed: Changed) -> None:
        """Somebody entered an employer or a person: the dry run would say something else now."""
        if changed.employer is not None or changed.person is not None:
            self._read_again()
        self.refresh()

    # -- the file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One workbook from the file manager."""
        if event.mimeData().hasUrls() and self._job is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Try it dry."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.read(paths[0])

    def read(self, path: Path) -> None:
        """Try a file dry, beside the window."""
        if self._job is not None:
            return
        self._path = path
        job = self._begin(_("正在逐行核对…"), self._reading(path))
        job.done.connect(self._tried)
        job.failed.connect(lambda _what, _remedy: self._put(None))

    def _reading(self, path: Path) -> Callable[[Office, Progress], RosterTrial]:
        employer = self.source.employer
        return lambda office, on: read_roster(office, file_bytes(path), employer_id=employer, progress=on)

    def _read_again(self) -> None:
        if self._path is not None and self._trial is not None and self._taken is None and self._job is None:
            self.read(self._path)

    def _tried(self, trial: RosterTrial) -> None:
        self._put(None if trial.stopped else trial)
        if trial.stopped:
            self.counted.emit(_("核对已停止，什么都没有写入。"))

    def start_over(self) -> None:
        """Put this roster away."""
        self._path = None
        self._put(None)
        self.source.setFocus()

    def _put(self, trial: RosterTrial | None) -> None:
        self._trial, self._taken = trial, None
        if trial is not None:
            self.rows.show_trial(trial)
            self.rows.table.setFocus()
        else:
            self._path = None
        self._weigh()

    # -- taking in

    def take_in(self) -> None:
        """Take in what is good and what was decided."""
        trial = self._trial
        if trial is None or self._taken is not None or self._job is not None or not self._ready():
            return
        job = self._begin(_("正在收件…"), self._taking(trial, dict(self.rows.decisions)))
        job.done.connect(self._took)

    def _taking(
        self, trial: RosterTrial, decisions: dict[int, Decision]
    ) -> Callable[[Office, Progress], RosterTaken]:
        return lambda office, on: import_roster(office, trial, decisions, progress=on)

    def _took(self, taken: RosterTaken) -> None:
        self._taken = taken
        if self._trial is not None:
            self.rows.show_trial(self._trial, taken)
        self.earlier.refresh()
        self._weigh()
        (self._cases if taken.cases else self._done).setFocus()

    def save_back(self, path: Path) -> None:
        """Write what was not taken in, with reasons."""
        trial, taken = self._trial, self._taken
        if trial is None:
            return

        def work(office: Office) -> Path:
            return written(path, error_workbook(office, trial, taken))

        job = self.desk.later(work)
        job.done.connect(lambda _path: self.counted.emit(_("退回表已保存，改好后可直接再次导入。")))

    def _choose_back(self) -> None:
        name = _("名册退回 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen = to_save(self, _("存退回表"), name, "Excel (*.xlsx)")
        if chosen:
            self.save_back(chosen)

    def _show_cases(self) -> None:
        if self._taken is not None and self._taken.roster_id is not None:
            self.went.emit(Place("cases", self._taken.roster_id, part="roster"))

    def _begin(self, says: str, work: Callable[[Office, Progress], object]) -> LongJob:
        self.progress.begin(says)
        job = self.desk.stepping(work)
        self._job = job
        job.moved.connect(self.progress.go_on)
        job.ended.connect(self._ended)
        self._weigh()
        return job

    def _ended(self) -> None:
        self._job = None
        self.progress.end()
        self._weigh()

    def _ready(self) -> int:
        lines = self._trial.lines if self._trial is not None else ()
        return sum(line.state in READY or line.number in self.rows.decisions for line in lines)

    def _left(self) -> int:
        lines = self._trial.lines if self._trial is not None else ()
        kept = self._taken.cases if self._taken is not None else self.rows.decisions
        refused = self._taken.refused if self._taken is not None else {}
        return sum(line.number in refused or (line.state in BACK and line.number not in kept) for line in lines)

    def _weigh(self) -> None:
        busy, trial, ready, left = self._job is not None, self._trial, self._ready(), self._left()
        self.source.set_busy(busy)
        self.rows.setVisible(trial is not None)
        self._start.setVisible(trial is None)
        self._take_in.setVisible(trial is not None and self._taken is None)
        self._take_in.setEnabled(bool(ready) and not busy)
        self._take_in.set_text(_("收件 {count} 人").format(count=ready))
        self._back.setVisible(trial is not None and bool(left))
        self._back.setEnabled(not busy)
        self._cases.setVisible(self._taken is not None and bool(self._taken.cases))
        self._done.setVisible(trial is not None)
        self._done.setEnabled(not busy)
        self._head.show_words(_("名册导入"), _(_NOTE) if trial is None else self._whose(trial))
        if trial is not None:
            self.rows.say(self._told(trial, ready, left))

    def _whose(self, trial: RosterTrial) -> str:
        parts = [_(kind_of(trial.kind).short_title), trial.employer_name or _("单位按信用代码")]
        if self._taken is not None and self._taken.left:
            parts.append(_("中途停止，再次导入同一文件即可接着收"))
        return " · ".join(parts)

    def _told(self, trial: RosterTrial, ready: int, left: int) -> str:
        if self._taken is None:
            says = _("共 {rows} 行 · 可收 {ready} 人 · 退回 {left} 行") + (_(" · 已有 {had} 行") if trial.had else "")
            return says.format(rows=len(trial.lines), ready=ready, left=left, had=trial.had)
        says = _("已开办 {count} 件 · 退回 {left} 行").format(count=len(self._taken.cases), left=left)
        if self._taken.left:
            says += _(" · 未收 {count} 行").format(count=self._taken.left)
        return says


def file_bytes(path: Path) -> bytes:
    """A workbook's bytes. Raises `Expected` for one that is gone or far too large."""
    try:
        if path.stat().st_size > _LARGEST:
            raise Expected(_("文件过大：{name}").format(name=path.name), _("请去掉图片，或分成几份导入。"))
        return path.read_bytes()
    except OSError as trouble:
        raise Expected(_("读不到这个文件：{name}").format(name=path.name), _("请检查文件是否还在。")) from trouble

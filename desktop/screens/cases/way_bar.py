"""Where a case stands on its way, and the steps it may take next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType
from desktop.casework.casefile.stages import stage_title
from desktop.casework.intake.views import CaseView
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.stage_bar import StageBar

_STEPS: Final = {
    "registered": N_("登记"), "accepted": N_("受理"), "reviewing": N_("核验"),
    "forwarded": N_("转报"), "replied": N_("复函"), "decided": N_("决定"), "following": N_("回访"),
    "closed": N_("办结"),
}  # fmt: skip
MOVES: Final = {
    "registered": N_("退回登记"), "correcting": N_("要求补正"), "accepted": N_("受理"), "reviewing": N_("开始核验"),
    "forwarded": N_("转报"), "replied": N_("登记复函"), "decided": N_("记录决定"), "following": N_("开始回访"),
    "closed": N_("办结"),
}  # fmt: skip


def move_title(view: CaseView, way: str) -> str:
    """What a step is called from here; a case accepted before comes back from mending, it is not accepted again."""
    if view.stage == "correcting" and way == "accepted" and view.accepted_on is not None:
        return _("补正完毕，恢复办理")
    own = kind_of(view.kind).stage_words.get(way)
    return _(own.move if own is not None else MOVES[way])


def _steps_of(kind: CaseType) -> list[str]:
    """The stages a kind of case goes through, in order; mending lies beside them."""
    return [stage for stage in kind.stages if stage in _STEPS]


def _step(kind: CaseType, stage: str) -> str:
    own = kind.stage_words.get(stage)
    return _(own.step if own is not None else _STEPS[stage])


class WayBar(QWidget):
    """The stages, the one next step as a button, other steps in a menu. Signal `asked(str)`: the stage to go to."""

    asked = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.next = ""
        self._stages = StageBar(theme, [])
        self._next = KeyButton(theme, "", "Ctrl+G", "arrow-right", kind="primary")
        self._next.clicked.connect(self._go_on)
        self._others = KeyButton(theme, _("其他…"))
        self._menu = QMenu(self)
        self._others.clicked.connect(
            lambda: self._menu.popup(self._others.mapToGlobal(self._others.rect().bottomLeft()))
        )
        self._stage = words("", "strong", "accent")  # the step in words, where the row of all steps has no room
        line = QHBoxLayout(self)
        theme.space(line, spacing=12)
        for part in (self._stages, self._stage, self._next, self._others):
            line.addWidget(part)
        line.addStretch(1)
        theme.follow(self, lambda: self._fit(short=theme.low or theme.narrow))

    def _fit(self, *, short: bool) -> None:
        self._stages.setVisible(not short)
        self._stage.setVisible(short)

    def show_case(self, view: CaseView) -> None:
        """Show where a case stands and where this person may move it."""
        mended = view.stage == "correcting" and view.accepted_on is not None  # it stays accepted while it is mended
        kind = kind_of(view.kind)
        self._stages.set_stages([_step(kind, stage) for stage in _steps_of(kind)])
        steps = _steps_of(kind)
        self._stages.go(_place(steps, "accepted" if mended else view.stage))
        self._stage.setText(_(stage_title(kind, view.stage)))
        ways = [way for way in view.ways if self._may_move(way)]
        order = [stage for stage in kind.stages if stage in ways]
        after = [stage for stage in order if _place(steps, stage) > _place(steps, view.stage)]
        self.next = after[0] if after else ""
        self._next.setVisible(bool(self.next))
        if self.next:
            self._next.set_text(move_title(view, self.next))
        self._menu.clear()
        for way in order:
            if way != self.next:
                action = QAction(move_title(view, way), self._menu)
                action.triggered.connect(lambda _on=False, way=way: self.asked.emit(way))
                self._menu.addAction(action)
        self._others.setVisible(not self._menu.isEmpty())

    def _may_move(self, way: str) -> bool:
        deed = f"move_case.{way}"
        return self._desk.may(deed if way in {"forwarded", "decided", "closed"} else "move_case")

    def _go_on(self) -> None:
        if self.next:
            self.asked.emit(self.next)


def _place(steps: list[str], stage: str) -> int:
    return steps.index(stage) if stage in steps else 0

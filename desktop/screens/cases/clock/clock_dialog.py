"""The whole clock of a case: every day counted, every deadline, what stood it still, and what may be done about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.deadlines.extend_term import extend_term
from desktop.casework.deadlines.pause_case import pause_case
from desktop.casework.deadlines.questions import EXTENSION_LAYOUT, PAUSE_LAYOUT, ExtensionAnswers, PauseAnswers
from desktop.casework.deadlines.read_clock import ClockView, read_clock
from desktop.casework.deadlines.resume_case import resume_case
from desktop.casework.intake.views import CaseView
from desktop.forms.complaints import Complaint, complaints, missing
from desktop.forms.questions import questions_of
from desktop.screens.cases.clock.clock_cards import changes_card, days_card, deadlines_card, terms_card
from desktop.screens.clocks import TONES, clock_line
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton


class ClockDialog(QDialog):
    """Signal `went(Place)`: the proof is wanted on paper. F2 stops the clock or lets it go on, F4 extends, F8 prints.

    Show it with `open()`, never `exec()`.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._case = desk, theme, view
        self._view: ClockView | None = None
        self._asked: QDialog | None = None
        self.setWindowTitle(_("期限推算"))
        self.setModal(True)
        self._title = words("", "title")
        self._why = words("", "small", "second", wrap=True)
        self._area, self._column = scrolled(theme, (0, 0, 8, 0))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and page keys walk through the days
        self._area.setAccessibleName(_("逐日计算"))
        self._still = KeyButton(theme, _("暂停计时"), "F2", "clock")
        self._longer = KeyButton(theme, _("延长期限"), "F4", "plus")
        self._print = KeyButton(theme, _("打印期限推算书"), "F8", "printer", kind="primary")
        self._close = KeyButton(theme, _("关闭"), "Esc")
        for button, act in (
            (self._still, self.stop_or_go_on), (self._longer, self.extend), (self._print, self._to_paper),
            (self._close, self.reject),
        ):  # fmt: skip
            button.clicked.connect(act)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        for button in (self._still, self._longer):
            foot.addWidget(button)
        foot.addStretch(1)
        for button in (self._close, self._print):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(f"{view.number} · {view.whose}", "small", "second"))
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self.read()
        self._area.setFocus()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(860), self._theme.px(680)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def read(self) -> None:
        """Read the clock again and show it."""
        view = self._desk.ask(read_clock, self._case.id)
        if view is None:
            return
        self._view = view
        self._title.setText(clock_line(view.clock) or _("没有在走的期限"))
        retone(self._title, TONES.get(view.clock.state, "plain"))
        told = [part for part in (view.clock.warning, _(view.clock.why)) if part]
        self._why.setText("\n".join(told))
        self._why.setVisible(bool(told))
        retone(self._why, "near" if view.clock.warning else "second")
        empty(self._column)
        for card in (
            terms_card(self._theme, view), changes_card(self._theme, view), days_card(self._theme, view),
            deadlines_card(self._theme, view, self._desk.clock.today()),
        ):  # fmt: skip
            if card is not None:
                self._column.addWidget(card)
        self._column.addStretch(1)
        runs = view.promised is not None and not self._case.read_only and view.clock.state != "none"
        mending = self._case.stage == "correcting"
        self._still.set_text(_("恢复计时") if view.paused else _("暂停计时"))
        self._still.setVisible(runs and not mending and self._desk.may("pause_case"))
        self._longer.setVisible(view.extendable > 0 and self._desk.may("extend_term"))
        self._print.setVisible(view.promised is not None)

    def stop_or_go_on(self) -> None:
        """F2: ask why the clock is to stand, or let it go on."""
        view = self._view
        if view is None or not self._still.isVisible():
            return
        if not view.paused:
            asked = Asked(PAUSE_LAYOUT, questions_of(PauseAnswers), {}, self._weigh_pause)
            self._ask_form(_("暂停计时"), _("当日仍计入，自次日起停计。"), asked, self._pause)
            return
        ask = Ask(
            self._theme, _("恢复计时"), _("今天不计入，自次日起接着计算剩余的工作日。"), _("恢复"),
            reason=_("恢复的原因"), parent=self,
        )  # fmt: skip
        ask.answered.connect(self._resume)
        self._asked = ask
        ask.open()

    def extend(self) -> None:
        """F4: ask for the reason and the approval of the one extension."""
        if self._view is None or not self._longer.isVisible():
            return
        says = _("期限将延长 {days} 个工作日，只能延长一次。").format(days=self._view.extendable)
        asked = Asked(
            EXTENSION_LAYOUT, questions_of(ExtensionAnswers), {}, lambda raw: complaints(ExtensionAnswers, raw)
        )  # fmt: skip
        self._ask_form(_("延长期限"), says, asked, self._extend)

    def _weigh_pause(self, raw: Mapping[str, Any]) -> Sequence[Complaint]:
        """What is wrong with the form; some grounds ask for the paper they rest on."""
        found = list(complaints(PauseAnswers, raw))
        needing = {one.key for one in self._view.grounds if one.needs_basis} if self._view is not None else set()
        if raw.get("why") in needing and not raw.get("basis"):
            found.append(missing("basis", N_("这种情形须写明依据。")))
        return found

    def _ask_form(self, title: str, says: str, asked: Asked, then: Callable[[dict[str, Any]], None]) -> None:
        form = FormAsk(self._theme, title, says, title, asked, self)
        form.answered.connect(then)
        self._asked = form
        form.open()

    def _pause(self, raw: dict[str, Any]) -> None:
        told = PauseAnswers.model_validate(raw)
        if self._desk.do(pause_case, self._case.id, told.why, told.reason, told.basis or "") is not None:
            self._done()

    def _resume(self, reason: str) -> None:
        if self._desk.do(resume_case, self._case.id, reason) is not None:
            self.read()

    def _extend(self, raw: dict[str, Any]) -> None:
        told = ExtensionAnswers.model_validate(raw)
        if self._desk.do(extend_term, self._case.id, told.reason, told.basis) is not None:
            self._done()

    def _done(self) -> None:
        if self._asked is not None:
            self._asked.accept()
        self.read()

    def _to_paper(self) -> None:
        if not self._print.isVisible():
            return
        self.accept()
        self.went.emit(Place("case", part="papers", field="deadline_proof"))

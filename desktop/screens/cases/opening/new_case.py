"""受理: find the person and the employer first, make them when they are new, choose the kind, open the case."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from pydantic import JsonValue
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.choosing.kind_lines import kind_lines
from desktop.casework.intake.open_case import open_case
from desktop.screens.cases.opening.credit_note import CreditNote
from desktop.screens.cases.opening.find_or_make import FindOrMake
from desktop.screens.cases.opening.kind_guide import KindGuide
from desktop.screens.cases.opening.kind_picker import KindPicker
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.records.finding import employers_found, people_found
from desktop.screens.records.kinds import EMPLOYERS, PEOPLE
from desktop.screens.scrolled import scrolled
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.side.side_or_under import SideOrUnder


class NewCase(Page):
    """Three steps on one page, top to bottom; the last opens the case."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme, margins=(0, 0, 0, 0))
        self._area, column = scrolled(theme, (24, 20, 24, 16))
        self.column.addWidget(self._area)
        head = PageHead(theme, _("新受理"), _("先查找，再新建：同一个人、同一个单位只录一次。"))
        many = KeyButton(theme, _("名册导入"), "Ctrl+M", "users")
        many.clicked.connect(lambda: self.went.emit(Place("roster")))
        head.right.addWidget(many)
        column.addWidget(head)
        self.person = FindOrMake(desk, theme, _("一、申请人"), PEOPLE, partial(people_found, desk))
        self.employer = FindOrMake(desk, theme, _("二、用人单位"), EMPLOYERS, partial(employers_found, desk))
        column.addWidget(self.person)
        column.addWidget(self.employer)
        self._credit = CreditNote(desk, theme)
        column.addWidget(self._credit)
        last = Card(theme, _("三、事项"))
        self._kinds = {line.key: line for line in desk.ask(kind_lines) or ()}
        self._carries: Mapping[str, JsonValue] = {}  # what a guide was told, for the case
        self._before: tuple[str, Mapping[str, JsonValue]] = ("", {})  # what stood when the guide began
        ask = KeyButton(theme, _("不知道选哪一项？"), "F12", "circle-question-mark")
        ask.clicked.connect(self._begin_guide)
        self.kind = KindPicker(theme, tuple(self._kinds.values()), ask)
        self.kind.picked.connect(self._pick_kind)
        self.guide = KindGuide(desk, theme)
        self.guide.taken.connect(self._guided)
        self.guide.left.connect(self._leave_guide)
        self.guide.hide()
        self._go = KeyButton(theme, _("开始办理"), "Ctrl+Return", "arrow-right", kind="primary")
        self._go.clicked.connect(self.open)
        self._why = words("", tone="second", wrap=True)
        last.add(self.kind)
        last.add(self.guide)
        last.add(SideOrUnder(theme, self._why, self._go))
        column.addWidget(last)
        column.addStretch(1)
        for part in (self.person, self.employer):
            part.chosen.connect(self._weigh)
            part.done.connect(self._go_on)
            part.told.connect(self.counted)
            part.opened.connect(lambda part=part: self._bring(part))
        self._weigh()

    def visit(self, place: Place) -> None:
        """A fresh start, unless the page was left half-way; a person and a kind (field) to begin with may be given."""
        if place.part == "person" and place.key is not None:
            self.person.choose(place.key)
        if place.part == "employer" and place.key is not None:
            self.employer.choose(place.key)
        if place.field in self._kinds:
            self._stand(place.field, {})
        self._weigh()
        self._go_on()

    def refresh(self) -> None:
        """Nothing here was read before it is asked for."""

    def save_now(self) -> bool:
        """Keep a new person's or employer's answers."""
        return all([self.person.save_now(), self.employer.save_now()])

    def open(self) -> None:
        """Open the case for those chosen."""
        if not self.save_now() or self._missing() or self.employer.key is None:
            return
        changed = self.desk.do(open_case, self.kind.key, self.person.key, self.employer.key, self._carries)
        if changed is None:
            return
        self.person.clear()
        self.employer.clear()
        self._stand("", {})
        self.went.emit(Place("case", changed.case))

    def _go_on(self) -> None:
        """To the step still open; when none is, to the button that opens the case."""
        parts: list[QWidget] = [part for part in self._wanted() if part.key is None]
        if not self.kind.key:
            parts.append(self.guide if self.guide.isVisible() else self.kind)
        after = parts[0] if parts else self._go
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(after)

    def _bring(self, part: QWidget) -> None:
        def bring() -> None:
            self._area.ensureWidgetVisible(part)
            self._area.horizontalScrollBar().setValue(0)  # down to it, never sideways past the words at the left

        QTimer.singleShot(0, part, bring)

    # -- the kind

    def _pick_kind(self, key: str) -> None:
        """A kind was taken from the list, so what a guide carried no longer belongs to it."""
        self._stand(key, {})
        self._go_on()

    def _stand(self, key: str, carries: Mapping[str, JsonValue]) -> None:
        """Let a kind stand, "" none, with what goes into its case."""
        self._carries = carries
        if self.kind.key != key:
            self.kind.show_pick(key)
        line = self._kinds.get(key)
        self.person.set_wanted("" if line is None or line.needs_person else _("本事项由单位自己申请，不需要申请人。"))
        self._weigh()

    def _begin_guide(self) -> None:
        """F12: from the first question, with what is on file of those chosen; until it ends no kind stands."""
        self._before = (self.kind.key, self._carries)
        self._stand("", {})
        self.kind.hide()
        self.guide.show()
        self.guide.start(self.person.key, self.employer.key)
        self._bring(self.guide)

    def _leave_guide(self) -> None:
        """Back to the list without an answer: what stood before stands again."""
        self._show_list()
        self._stand(*self._before)
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _guided(self, key: str, carries: Mapping[str, JsonValue]) -> None:
        self._show_list()
        self._stand(key, carries)
        self._go_on()

    def _show_list(self) -> None:
        self.guide.hide()
        self.kind.show()

    def _wanted(self) -> tuple[FindOrMake, ...]:
        line = self._kinds.get(self.kind.key)
        return (self.employer,) if line is not None and not line.needs_person else (self.person, self.employer)

    def _missing(self) -> list[str]:
        """What is still to be chosen, in words."""
        titles = {self.person: _("申请人"), self.employer: _("用人单位")}
        return [titles[part] for part in self._wanted() if part.key is None] + ([] if self.kind.key else [_("事项")])

    def _weigh(self) -> None:
        missing = self._missing()
        self._go.setEnabled(not missing)
        self._credit.show_for(self.person.key, self.employer.key)
        says = _("其余内容开件后随时补填，写多少存多少。")
        if self._carries:
            says = _("引导中的回答会带进办件，开件后可以改。")
        self._why.setText(_("还没有选定：{names}").format(names=_("、").join(missing)) if missing else says)

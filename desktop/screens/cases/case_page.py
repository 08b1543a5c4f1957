"""A case: its head, its way, its tabs, and what is still missing beside them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.list_materials import list_materials
from desktop.screens.cases.answers_tab import AnswersTab
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.case_parts import PARTS, CaseParts
from desktop.screens.cases.clock.clock_dialog import ClockDialog
from desktop.screens.cases.clock.clock_head import ClockHead
from desktop.screens.cases.direct.case_report import REPORT_KEY
from desktop.screens.cases.history_tab import HistoryTab
from desktop.screens.cases.judging.verdict_tab import VerdictTab
from desktop.screens.cases.materials.cells import count_words
from desktop.screens.cases.materials.materials_tab import MaterialsTab
from desktop.screens.cases.missing import NEXT_KEY, Missing
from desktop.screens.cases.move_ask import ask_to_move
from desktop.screens.cases.papers.papers_tab import PapersTab
from desktop.screens.cases.way_bar import WayBar
from desktop.screens.days import short_day
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.tab_bar import TabBar

ROOMY: Final = 920  # width in design pixels from which what is missing stands beside the tabs


class CasePage(Page):
    """One page for all cases, shown one at a time."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.view: CaseView | None = None
        self._asked: QObject | None = None  # the question that is open, kept alive
        self._whole_clock: ClockDialog | None = None
        self._head = PageHead(theme, "")
        self._clock = ClockHead(theme)
        self._clock.asked.connect(self.show_clock)
        self._head.right.addWidget(self._clock)
        self._way = WayBar(desk, theme)
        self._way.asked.connect(self.move_to)
        self._titles = (_("申请信息"), _("资格核验"), _("材料"), _("文书"), _("经过"))
        self._tabs = TabBar(theme, self._titles)
        self._tabs.chosen.connect(lambda number: self.show_part(PARTS[number]))
        self._parts = CaseParts(desk, theme)
        self._parts.made.connect(self._take_in)
        self._parts.told.connect(self._say_on_tab)
        self.side = Missing(desk, theme)
        self.side.went.connect(self._go)
        left = QVBoxLayout()
        theme.space(left)
        self._open_side = KeyButton(theme, _("还差什么"), icon="info")
        self._open_side.setCheckable(True)
        self._open_side.toggled.connect(lambda _on: self._arrange())
        self._tabs.right.addWidget(self._open_side)
        left.addWidget(self._tabs)
        left.addWidget(self._parts, 1)
        body = QHBoxLayout()
        theme.space(body, spacing=16)
        body.addLayout(left, 1)
        body.addWidget(self.side)
        self.column.addWidget(self._head)
        self.column.addWidget(self._way)
        self.column.addLayout(body, 1)
        self._set_keys()

    @property
    def answers(self) -> AnswersTab:
        """The forms; every part is made when it is first asked for."""
        return self._parts.part("answers", AnswersTab)

    @property
    def verdict(self) -> VerdictTab:
        """What the rules say."""
        return self._parts.part("verdict", VerdictTab)

    @property
    def materials(self) -> MaterialsTab:
        """The papers handed in."""
        return self._parts.part("materials", MaterialsTab)

    @property
    def papers(self) -> PapersTab:
        """The papers given out."""
        return self._parts.part("papers", PapersTab)

    @property
    def history(self) -> HistoryTab:
        """Every deed on the case."""
        return self._parts.part("history", HistoryTab)

    def _take_in(self, part: CasePart) -> None:
        part.went.connect(self._go)
        part.counted.connect(self.counted)
        if isinstance(part, AnswersTab):
            part.next_asked.connect(self._save_and_new)

    def _say_on_tab(self, part: str, text: str) -> None:
        number = PARTS.index(part)
        self._tabs.set_words(number, f"{self._titles[number]} {text}".strip())

    def _set_keys(self) -> None:
        for key, act in (
            ("F2", self._edit),
            ("F6", self._save_and_new),
            ("F8", lambda: self.show_part("papers")), ("F9", lambda: self.show_part("materials")),
            ("F10", lambda: self.show_part("papers", "notice")),
            (NEXT_KEY, self.go_on),
            ("Ctrl+S", self.save_now), (REPORT_KEY, self.side.report.go),
        ):
            QShortcut(QKeySequence(key), self, act)

    def go_on(self) -> None:
        """F11: keep what was typed and go to the next thing that lacks, question or paper, over what is known."""
        if self.save_now():
            self._show_gaps()
            self.side.go_on()

    def _edit(self) -> None:
        self.show_part("answers")
        self.answers.begin()

    def _save_and_new(self) -> None:
        """F6: keep what was typed here and take in the next one; what cannot be kept holds the page."""
        if self.desk.may("open_case") and self.save_now():
            self.went.emit(Place("new"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen or a great scale the panel leaves its place to a button that tells the same count."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.width() >= self.theme.px(ROOMY)
        # The sheet, its list and its panel need the whole width, as a desk does when papers are spread on it.
        wanted = self._tabs.current() != PARTS.index("papers")
        self._open_side.setVisible(wanted and not roomy)
        self.side.setVisible(wanted and (roomy or self._open_side.isChecked()))
        self.side.setFixedWidth(self.theme.px(300 if roomy else 240))
        self._clock.fit(self.theme.px(380 if roomy else 260))

    # -- coming and going

    def visit(self, place: Place) -> None:
        """Show a case, perhaps one part of it, perhaps one field."""
        if place.key is not None and (self.view is None or place.key != self.view.id):
            self.save_now()
            view = self.desk.ask(read_case, place.key)
            if view is None:
                return
            self._show(view, fresh=True, leaving=self._parts.here() != (place.part or PARTS[0]))
            self.show_part(place.part or "answers", place.field)
            if not place.part and not place.field:
                self.answers.begin()
            return
        self._read_again(leaving=place.part not in {"", self._parts.here()})
        if place.part:
            self.show_part(place.part, place.field)

    def refresh(self) -> None:
        """Read the case again."""
        self._read_again(leaving=False)

    def _read_again(self, *, leaving: bool) -> None:
        view = self.desk.ask(read_case, self.view.id) if self.view is not None else None
        if view is not None:
            self._show(view, fresh=False, leaving=leaving)

    def take(self, changed: Changed) -> None:
        """Read again when this case, its people or the rules were touched."""
        view = self.view
        if view is None:
            return
        person = changed.person is not None and changed.person == view.person_id
        touched = (changed.case == view.id, person, changed.employer == view.employer_id)
        if any(touched) or changed.policy or changed.settings:
            self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed in the forms."""
        return self._parts.save_now()

    def show_part(self, part: str, field: str = "") -> None:
        """Open a tab, perhaps at one thing in it."""
        if part != "answers":
            self.save_now()
        self._tabs.set_current(PARTS.index(part))
        self._arrange()
        self._parts.open(part, field)

    # -- showing

    def _show(self, view: CaseView, *, fresh: bool, leaving: bool) -> None:
        self.view = view
        accepted = _("未受理，按今天的政策试核")
        if view.accepted_on is not None:
            accepted = _("{day}受理，按当日有效政策核验").format(day=short_day(view.accepted_on))
        firm = view.employer_name if view.person_name else ""  # in a case of its own it stands in the title
        self._head.show_words(
            view.whose,
            " · ".join(part for part in (firm, _("经办 {name}").format(name=view.handler), accepted) if part),
            f"{view.number} · {_(view.kind_title)}",
        )
        self._clock.show_clock(view.clock)
        self._arrange()
        self._way.show_case(view)
        self._parts.show_case(view, fresh=fresh, leaving=leaving)
        if self._parts.here() != "materials":  # whose tab tells how far the papers are while they are not looked at
            self._say_on_tab("materials", count_words(self.desk.ask(list_materials, view.id) or ()))
        self._show_gaps()

    def _show_gaps(self) -> None:
        if self.view is not None and self.side.show_case(self.view, self._way.next):
            count = self.side.count
            self._open_side.set_text(_("还差 {count} 项").format(count=count) if count else _("都齐了"))

    # -- what a person does

    def move_to(self, stage: str) -> None:
        """Move the case on, asking for a reason where one is due."""
        view = self.view
        if view is None or not self.save_now():
            return
        self._asked = ask_to_move(self.desk, self.theme, view, stage, self)

    def show_clock(self) -> None:
        """F12: the whole clock, and what may be done about it."""
        if self.view is not None and self.save_now():
            self._whole_clock = ClockDialog(self.desk, self.theme, self.view, self)
            self._whole_clock.went.connect(self._go)
            self._whole_clock.open()

    def _go(self, place: Place) -> None:
        if place.page == "case" and place.key is None:
            self.show_part(place.part, place.field)
        else:
            self.went.emit(place)

"""One value only the office knows: what was entered so far, and a line to enter the next, dated and cited."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop.basics.chinese import figures
from desktop.basics.language import _
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.services.read_budget import AMOUNTS, YEAR_BUDGET, read_budget
from desktop.forms.questions import Question
from desktop.policy.book.local_values import Blank, LocalValue
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

ROOMY: Final = 560  # width in design pixels from which all fields but the grounds stand on one line


class BlankCard(Card):
    """Saving tells the desk, which reads the rules again; the page then shows the card anew.

    Signals: `calendar_asked()`: a year's arrangement is entered at the calendar; `moved(object)`: the cases whose last
    day is another one now.
    """

    calendar_asked = Signal()
    moved = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, blank: Blank) -> None:
        super().__init__(theme, _(blank.title), _("未填") if not blank.entered else "")
        self._desk = desk
        self._theme = theme
        self._blank = blank
        self._fields: list[tuple[QWidget, QWidget]] = []
        if blank.prompt:
            self.add(words(_(blank.prompt), tone="second", wrap=True))
        if blank.entered:
            self.add(self._entered(theme))
        if (blank.chapter, blank.key) == (AMOUNTS, YEAR_BUDGET):
            self._tell_budget()
        self._trouble = words("", tone="over", wrap=True)
        self._trouble.hide()
        if blank.kind == "calendar":
            lead = KeyButton(theme, _("打开工作日历"), icon="calendar")
            lead.clicked.connect(self.calendar_asked)
            self.body.addWidget(lead, 0, Qt.AlignmentFlag.AlignRight)
        elif desk.may("save_local_value"):
            self._make_fields(theme)
            self.add(self._trouble)

    def _entered(self, theme: Theme) -> RowsTable:
        table = RowsTable(
            theme,
            (
                Column("scope", _(self._blank.scope) or _("范围"), 120),
                Column("value", _("数值"), 130, align="right"),
                Column("days", _("有效期"), 190, tone="second"),
                Column("cite", _("出处"), 200, stretch=True, wrap=True, tone="second"),
                Column("by", _("填写"), 150, tone="second"),
            ),
            dense=True,
        )
        unit, titles = _(self._blank.unit), {key: _(title) for key, title in self._blank.choices}
        table.show_rows(
            [
                (
                    value.scope or "—", f"{titles.get(value.value, value.value.partition(chr(10))[0])} {unit}".strip(),
                    f"{day_words(value.first_day)} – {day_words(value.last_day)}", value.cite,
                    f"{value.entered_by} {day_words(value.entered_on)}",
                )
                for value in self._blank.entered
            ]
        )  # fmt: skip
        return table

    def _tell_budget(self) -> None:
        """What is granted of each year's money, beside what the office has for it."""
        years = {int(value.scope) for value in self._blank.entered if value.scope.isdecimal()}
        for year in sorted(years | {self._desk.clock.today().year}):
            budget = self._desk.ask(read_budget, year)
            if budget is None:
                continue
            says = _("{year}年：已安排{granted}元").format(year=year, granted=figures(budget.granted))
            over = budget.exceeded_by(0)
            if over:
                says += _("，超出预算{over}元").format(over=figures(over))
            elif budget.left is not None:
                says += _("，余{left}元").format(left=figures(budget.left))
            self.add(words(says, tone="over" if over else "plain", wrap=True))

    def _make_fields(self, theme: Theme) -> None:
        blank = self._blank
        today = self._desk.clock.today()
        self._scope = QLineEdit()
        self._value: QLineEdit | QComboBox = QLineEdit()
        if blank.choices:
            self._value = QComboBox()
            # Long choices are told whole in the list that opens; the card stays within its page.
            self._value.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._value.setMinimumContentsLength(8)
            for key, title in blank.choices:
                self._value.addItem(_(title), key)
        self._first = DayEditor(theme, Question("first_day", "自", "", "day", required=True))
        self._first.show_value(date(today.year, 1, 1).isoformat())
        self._last = DayEditor(theme, Question("last_day", "至", "", "day", required=False))
        self._cite = QLineEdit()
        self._cite.setPlaceholderText(_("文件名称和文号"))
        title = _("数值（{unit}）").format(unit=_(blank.unit)) if blank.unit else _("数值")
        fields: list[tuple[str, QWidget]] = [
            (title, self._value), (_("自"), self._first), (_("至"), self._last), (_("出处"), self._cite),
        ]  # fmt: skip
        if blank.scope:
            fields.insert(0, (_(blank.scope), self._scope))
        self._grid = QGridLayout()
        theme.space(self._grid, spacing=6)
        for name, field in fields:
            field.setAccessibleName(f"{_(blank.title)} {name}")
        self._fields = [(words(name, "small", "second"), field) for name, field in fields]
        save = KeyButton(theme, _("填入"), icon="check")
        save.setAccessibleName(_("填入{title}").format(title=_(blank.title)))
        save.clicked.connect(self.save)
        self.body.addLayout(self._grid)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)
        theme.follow(self, self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer fields side by side where there is less room."""
        super().resizeEvent(event)
        if self._fields:
            self._place()

    def _place(self) -> None:
        """The grounds take a line of their own; the others stand before them, all or two on a line."""
        *others, grounds = self._fields
        beside = len(others) if self.width() >= self._theme.px(ROOMY) else 2
        for number, (name, field) in enumerate(others):
            row, column = 2 * (number // beside), number % beside
            self._grid.addWidget(name, row, column)
            self._grid.addWidget(field, row + 1, column, Qt.AlignmentFlag.AlignTop)
        row = 2 * -(-len(others) // beside)
        self._grid.addWidget(grounds[0], row, 0, 1, beside)
        self._grid.addWidget(grounds[1], row + 1, 0, 1, beside)

    def save(self) -> None:
        """Enter the value."""
        value = self._written().strip()
        cite = self._cite.text().strip()
        first, last = day_of(self._first.value()), day_of(self._last.value())
        if not value or not cite or first is None:
            self._complain(_("请填写数值、起始日期和出处。"))
            return
        kept = self._desk.do(
            save_local_value,
            LocalValue(
                self._blank.chapter, self._blank.key, self._scope.text().strip(), value,
                first, last, cite,
                self._desk.actor.name, self._desk.clock.today(),
            ),
        )  # fmt: skip
        if kept is not None and kept.moved:
            self.moved.emit(kept.moved)

    def _written(self) -> str:
        match self._value:
            case QComboBox() as box:
                return str(box.currentData())
            case line:
                return line.text()

    def _complain(self, says: str) -> None:
        self._trouble.setText(says)
        self._trouble.show()

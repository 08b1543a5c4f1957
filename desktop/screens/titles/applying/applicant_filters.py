"""What narrows the applicants of a batch: words and state in one line, level and employer behind 筛选."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS
from desktop.case_types.professional_title.life import STATES
from desktop.casework.titles.submissions.views import ApplicantRow
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import LongLink
from desktop.widgets.shell.search_box import SearchBox


class ApplicantFilters(QWidget):
    """Signal `changed()`. `line` is open for buttons at its end; Ctrl+Shift+F shows and hides the further filters."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._only: frozenset[int] | None = None
        self.words = SearchBox(theme, _("姓名、单位、受理号"), key="Ctrl+F")
        self.words.typed.connect(lambda _text: self.changed.emit())
        self.state, self.level, self.unit = (self._box(name) for name in (_("状态"), _("级别"), _("单位")))
        self.more = KeyButton(theme, _("筛选"), "Ctrl+Shift+F", "chevron-down", kind="quiet")
        self.more.clicked.connect(self._turn_more)
        self.line = Flow(growing=self.words)
        theme.space(self.line, spacing=8)
        for part in (self.words, self.state, self.more):
            self.line.addWidget(part)
        self._further = QWidget()
        further = Flow()
        self._further.setLayout(further)
        theme.space(further, spacing=8)
        further.addWidget(self.level)
        further.addWidget(self.unit)
        self._further.hide()
        self.told = LongLink(theme, "")
        self.told.clicked.connect(self.show_all)
        self.told.hide()
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addLayout(self.line)
        column.addWidget(self._further)
        column.addWidget(self.told)
        theme.follow(self, self._fit)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.currentIndexChanged.connect(lambda _at: self._moved())
        return box

    def _fit(self) -> None:
        self.words.setMinimumWidth(self._theme.px(146 if self._theme.tight else 220))
        # A firm's name may be longer than the window: the box stays, the list shows it whole.
        for box, least in ((self.state, 136), (self.level, 136), (self.unit, 260)):
            box.setFixedWidth(self._theme.px(least))
            box.view().setMinimumWidth(self._theme.px(least))

    def _turn_more(self) -> None:
        self.open_more(not self._further.isVisibleTo(self))

    def open_more(self, shown: bool) -> None:
        """Show or hide level and employer."""
        self._further.setVisible(shown)
        if shown:
            self.level.setFocus()

    def _moved(self) -> None:
        many = sum(1 for box in (self.level, self.unit) if box.currentData())
        self.more.set_text(_("筛选 {count}").format(count=many) if many else _("筛选"))
        self.changed.emit()

    # -- what is offered, and what fits

    def offer(self, rows: Sequence[ApplicantRow]) -> None:
        """Only what somebody of these has, with how many; what was chosen stays chosen."""
        states, levels = Counter(row.state for row in rows), Counter(row.level for row in rows)
        units = Counter(row.employer_name for row in rows)
        self._fill(self.state, _("全部状态"), ((key, _(title), states[key]) for key, title in STATES.items()))
        self._fill(self.level, _("全部级别"), ((one.key, one.words, levels[one.key]) for one in LEVELS.choices))
        self._fill(self.unit, _("全部单位"), ((name, name, many) for name, many in units.items()))
        self._moved()

    @staticmethod
    def _fill(box: QComboBox, every: str, choices: Iterable[tuple[str, str, int]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, "")
        for key, title, many in choices:
            if many or key == chosen:  # what was chosen stays, though nobody is left in it
                box.addItem(f"{title} {many}", key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def fits(self, row: ApplicantRow) -> bool:
        """Whether a row answers to everything that is chosen."""
        if self._only is not None and row.id not in self._only:
            return False
        wanted = (self.state.currentData(), self.level.currentData(), self.unit.currentData())
        text = f"{row.applicant} {row.employer_name} {row.receipt} {row.case_number} {row.specialty}".lower()
        return all(
            want in {"", None, has} for want, has in zip(wanted, (row.state, row.level, row.employer_name), strict=True)
        ) and all(word in text for word in self.words.text().lower().split())

    def choose(self, field: str) -> None:
        """Those in one state, of one level, or of one employer; everything else is taken away."""
        self._only = None
        self.told.hide()
        self.words.setText("")
        for box in (self.state, self.level, self.unit):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(field)))
            box.blockSignals(False)
        self._moved()

    def narrow(self, says: str, keys: Iterable[int]) -> None:
        """Only these, with the words that say which they are; a click shows all again."""
        self.choose("")
        self._only = frozenset(keys)
        self.told.setText(_("{says}　✕ 显示全部").format(says=says))
        self.told.show()
        self.changed.emit()

    def show_all(self) -> None:
        """Nothing is narrowed any more."""
        self.choose("")

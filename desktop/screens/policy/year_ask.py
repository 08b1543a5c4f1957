"""录入年度安排: a year's notice from a CSV file or typed, tried out at once, kept when nothing contradicts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.office import Office
from desktop.casework.rules.preview_year import FIRST_YEAR, LAST_YEAR, YearPreview, preview_year
from desktop.casework.rules.save_year import YearSaved, save_year
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_open
from desktop.screens.policy.moved_dialog import moved_table
from desktop.screens.policy.year_marks import year_marks
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.calendar.year_view import YearView
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

WAIT = 350  # milliseconds without a key before what was typed is tried out


class YearAsk(CarefulDialog):
    """Signal `saved(int, object)`: the year and the cases that moved. Show it with `open()`, never `exec()`."""

    saved = Signal(int, object)

    def __init__(self, desk: Desk, theme: Theme, year: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._desk, self._theme = desk, theme
        self._preview: YearPreview | None = None
        self._sheet: bytes | None = None  # the file, while nothing was typed over it
        self.setWindowTitle(_("录入年度安排"))
        self.setModal(True)
        self.year = QSpinBox()
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(year)
        self.year.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.cite = QLineEdit()
        self.cite.setPlaceholderText(_("如 国办发明电〔2026〕9号"))
        self._uncited = words(_("填写通知文号后才能保存。"), "small", "near", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(f"{year}-01-01 休 元旦\n{year}-01-03 班")
        self._file = KeyButton(theme, _("从 CSV 导入"), "F4", "folder-open")
        self._file.clicked.connect(self._choose)
        self._says = QVBoxLayout()
        theme.space(self._says, spacing=4)
        self._view = YearView(theme)
        self._yes = KeyButton(theme, _("保存，当即生效"), "Ctrl+Return", "check", kind="primary")
        self._no = KeyButton(theme, _("取消"), "Esc")
        self._yes.clicked.connect(self.save)
        self._no.clicked.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.try_out)
        self.text.textChanged.connect(self._typed)
        self.year.valueChanged.connect(lambda _year: self._timer.start())
        self.cite.textChanged.connect(lambda _text: self._weigh())
        self._lay_out()
        theme.follow(self, self._fit)
        self.try_out()
        self.text.setFocus()

    def _lay_out(self) -> None:
        theme = self._theme
        fields = QGridLayout()
        theme.space(fields, spacing=8)
        for row, (title, field) in enumerate(((_("年度"), self.year), (_("通知文号"), self.cite))):
            field.setAccessibleName(title)
            fields.addWidget(words(title, "small", "second"), 0, row)
            fields.addWidget(field, 1, row)
        fields.addWidget(self._file, 1, 2)
        fields.addWidget(self._uncited, 2, 1)
        fields.setColumnStretch(1, 1)
        self.text.setAccessibleName(_("放假和补班的日子，每行一天"))
        theme.fix(self.text, height=132)
        area, inside = scrolled(theme, (0, 0, 8, 0))
        holder = QWidget()
        holder.setLayout(self._says)
        inside.addWidget(holder)
        inside.addWidget(self._view)
        inside.addStretch(1)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(_("录入年度安排"), "head"))
        says = _("每行写一天，只写与周一至周五不同的日子；或导入 CSV，各列为：日期、类型（休或班）、名称、结束日期。")
        column.addWidget(words(says, "small", "second", wrap=True))
        column.addLayout(fields)
        column.addWidget(self.text)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _fit(self) -> None:
        width, height = self._theme.px(920), self._theme.px(760)
        owner = self.parentWidget()
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 360), max(height, 320))

    def _choose(self) -> None:
        path = to_open(self, _("选择放假安排"), _("CSV 文件 (*.csv *.txt)"))
        if path:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Read a sheet; its days stand in the text then, to be put right by hand."""
        try:
            data = path.read_bytes()
        except OSError as trouble:
            self._tell_trouble(_("读不到文件：{why}").format(why=trouble.strerror or ""))
            return
        self._sheet = data
        self.try_out()
        if self._preview is not None:
            self.text.blockSignals(True)
            self.text.setPlainText(self._preview.text)
            self.text.blockSignals(False)

    def _typed(self) -> None:
        self._sheet = None
        self._timer.start()

    def try_out(self) -> None:
        """Show what the year would be, what contradicts, and which cases would move; keeps nothing."""
        self._timer.stop()
        given = self._sheet if self._sheet is not None else self.text.toPlainText()
        found = self._desk.ask(_tried, self.year.value(), given)
        self._preview = found if isinstance(found, YearPreview) else None
        empty(self._says)
        if isinstance(found, str):
            self._tell_trouble(found)
        elif found is not None:
            self._show(found, quiet=not given)
        self._weigh()

    def _show(self, found: YearPreview, *, quiet: bool) -> None:
        for trouble in found.troubles:
            says = _("第 {row} 行“{text}”：{says}").format(row=trouble.row, text=trouble.text, says=_(trouble.says))
            self._say(says, "over")
        for remark in found.remarks if not quiet else ():
            self._say(_(remark.says), "over" if remark.refuses else "near")
        self._view.show_year(year_marks(found.grid, found.before))
        if quiet:
            return
        says = _("全年 {count} 个工作日（现为 {before} 个）。").format(
            count=found.grid.workdays, before=found.before.workdays
        )
        self._say(says, "second")
        if found.moved:
            self._say(_("保存后下列 {count} 件在办的期限将变化：").format(count=len(found.moved)), "plain")
            self._says.addWidget(moved_table(self._theme, found.moved))

    def _say(self, says: str, tone: Tone) -> None:
        self._says.addWidget(words(says, tone=tone, wrap=True))

    def _tell_trouble(self, says: str) -> None:
        self._preview = None
        self._say(says, "over")
        self._weigh()

    def _weigh(self) -> None:
        ready = self._preview is not None and not self._preview.refused and bool(self._preview.text)
        cited = bool(visible(self.cite.text()))
        self._yes.setEnabled(ready and cited)
        self._uncited.setVisible(ready and not cited)

    def save(self) -> None:
        """Keep it; trouble is told by the desk and nothing is lost."""
        if self._timer.isActive():
            self.try_out()
        found = self._preview
        if found is None or found.refused:
            return
        saved: YearSaved | None = self._desk.do(save_year, found.year, found.text, self.cite.text())
        if saved is not None:
            self.accept()
            self.saved.emit(found.year, saved.moved)


def _tried(office: Office, year: int, given: bytes | str) -> YearPreview | str:
    """The preview, or in words why there is none: what is only being typed is no trouble of the window's."""
    try:
        return preview_year(office, year, given)
    except Expected as trouble:
        return f"{trouble.what}{trouble.remedy}"

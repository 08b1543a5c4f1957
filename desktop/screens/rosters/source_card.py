"""Where a roster comes from: whose it is, the file, and the empty template a firm fills in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.roster.asked import kinds_with_roster
from desktop.casework.employers.employers_rows import employers_rows
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.office import Office
from desktop.casework.rosters.make_template import make_template
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_open, to_save
from desktop.screens.records.kinds import FIRM_HINT
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

_MOST = 10
_WORKBOOKS = "Excel (*.xlsx)"


class SourceCard(Card):
    """Signals: `chosen(Path)` a file to be tried dry; `told(str)` a remark for the status line."""

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("选择名册"))
        self._desk = desk
        self._theme = theme
        self.employer: int | None = None
        self.picker = Picker(theme, _("用人单位（不选则按名册中的信用代码）"), self._find, _(FIRM_HINT))
        self.picker.picked.connect(self._pick)
        self.add(self.picker)
        self.setFocusProxy(self.picker)
        self._choose = KeyButton(theme, _("选择名册…"), "Ctrl+O", "folder-open", kind="primary")
        self._choose.clicked.connect(self.choose)
        self._kind = QComboBox()
        self._kind.setAccessibleName(_("模板的事项"))
        for one in kinds_with_roster():
            self._kind.addItem(_(one.short_title), one.key)
        self._template = KeyButton(theme, _("存空白模板…"), "Ctrl+T", "download")
        self._template.clicked.connect(self._choose_place)
        for part in (
            self._line(self._choose, words(_("也可以把 .xlsx 文件拖到本页"), "small", "second")),
            words(_("单位还没有名册的，先给一份空白模板："), wrap=True),
            self._line(self._kind, self._template),
        ):
            self.add(part)

    def _line(self, *parts: QWidget) -> QWidget:
        """Side by side, and on into a further line where the window is narrow."""
        holder = QWidget()
        flow = Flow()
        for part in parts:
            flow.addWidget(part)
        holder.setLayout(flow)
        self._theme.space(flow, spacing=8)
        return holder

    def set_busy(self, busy: bool) -> None:
        """While a roster is read or taken in, nothing here may change."""
        for part in (self.picker, self._choose, self._kind, self._template):
            part.setEnabled(not busy)

    def stand_for(self, employer: int, name: str, kinds: Sequence[str]) -> None:
        """Rosters of one employer and of some kinds alone."""
        self.employer = employer
        self.picker.show_pick(employer, name)
        self.picker.hide()
        self.set_title(_("选择“{name}”的名册").format(name=name))
        self._kind.clear()
        for one in kinds_with_roster():
            if one.key in kinds:
                self._kind.addItem(_(one.short_title), one.key)
        self.setFocusProxy(self._choose)

    def choose(self) -> None:
        """Ask for the file."""
        name = to_open(self, _("选择名册"), _WORKBOOKS)
        if name:
            self.chosen.emit(name)

    def save_template(self, path: Path) -> None:
        """Write the empty template of the kind that is chosen."""
        kind, day = str(self._kind.currentData()), self._desk.clock.today()

        def work(_office: Office) -> Path:
            return written(path, make_template(kind, day))

        job = self._desk.later(work)
        job.done.connect(lambda _path: self.told.emit(_("模板已保存。")))

    def _choose_place(self) -> None:
        name = _("名册模板 {kind}.xlsx").format(kind=self._kind.currentText().replace(" · ", "-"))
        chosen = to_save(self, _("存空白模板"), name, _WORKBOOKS)
        if chosen:
            self.save_template(chosen)

    def _find(self, said: str) -> list[tuple[int, str, str]]:
        keys = self._desk.ask(find_employers, said, order="name" if said else "-updated") or []
        return [
            (row.id, row.name, " · ".join(part for part in (row.credit_code, row.zone) if part))
            for row in self._desk.ask(employers_rows, keys[:_MOST]) or ()
        ]

    def _pick(self, key: object) -> None:
        self.employer = key if isinstance(key, int) else None


def written(path: Path, data: bytes) -> Path:
    """Write a workbook. Raises `Expected` when the place does not take it."""
    try:
        path.write_bytes(data)
    except OSError as trouble:
        raise Expected(
            _("写不到这个文件：{why}").format(why=trouble.strerror or ""), _("请换一个位置。")
        ) from trouble
    return path

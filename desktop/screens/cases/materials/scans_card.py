"""The scans of one paper, slot by slot: attached, moved, replaced and taken out by keys or by mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.detach_file import detach_file
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.scans.place_file import place_file
from desktop.casework.materials.scans.replace_file import replace_file
from desktop.casework.materials.scans.slots import arranged
from desktop.casework.materials.views import FileRow
from desktop.screens.cases.materials.scan_rows import NO_FILE, Places, scan_rows, wanted
from desktop.screens.cases.materials.scan_view import ScanView
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import open_dialog
from desktop.screens.saving import read_file
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.shortcuts import HERE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link


class ScansCard(Card):
    """Slot by slot, with the chosen scan shown below."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("扫描件"), " ")
        self._desk, self._theme = desk, theme
        self._view: CaseView | None = None
        self._state: MaterialState | None = None
        self._places: Places = ()
        self._gone: tuple[FileRow, ...] = ()
        self._aimed = ""  # the slot somebody put the cursor in
        self._filling = False
        self._asked: Ask | None = None
        self.dialog: QFileDialog | None = None
        self._show_gone = Link("", "second")
        self._show_gone.setCheckable(True)
        self._show_gone.toggled.connect(lambda _on: self._fill())
        self.head.addWidget(self._show_gone)
        columns = (
            Column("slot", _("位置"), 112, tone="second", wrap=True),
            Column("name", _("文件"), 150, stretch=True, elide="middle"),
            Column("pages", _("页"), 44, align="right", tone="second"),
        )
        self._table = RowsTable(theme, columns, dense=True)
        self._table.setAccessibleName(_("扫描件"))
        self._table.picked.connect(self._pick)
        self._buttons = {
            "attach": KeyButton(theme, _("附上"), "Ctrl+O", "paperclip", kind="primary"),
            "replace": KeyButton(theme, _("更换"), "Ctrl+Shift+O"),
            "up": KeyButton(theme, _("上移"), "Alt+Up"),
            "down": KeyButton(theme, _("下移"), "Alt+Down"),
            "detach": KeyButton(theme, _("移除…"), "Ctrl+Shift+Del", kind="danger"),
        }
        acts = {
            "attach": self.choose, "replace": self.choose_other, "up": lambda: self._move(-1),
            "down": lambda: self._move(1), "detach": self._ask_detach,
        }  # fmt: skip
        row = Flow()
        theme.space(row, spacing=8)
        for name, button in self._buttons.items():
            button.clicked.connect(acts[name])
            row.addWidget(button)
        self.body.addLayout(row)
        self.add(self._table)
        self._preview = ScanView(desk, theme)
        self.add(self._preview, 1)
        shortcut("Del", self._table, self._ask_detach, HERE)

    def show_line(self, view: CaseView, state: MaterialState) -> None:
        """Show the scans of a line of a case."""
        other = (self._view, self._state) == (None, None) or (
            self._view is not None and self._state is not None
            and (self._view.id, self._state.line.key) != (view.id, state.line.key)
        )  # fmt: skip
        self._view, self._state = view, state
        files = self._desk.ask(list_files, view.id, state.line.key) or ()
        self._places = arranged(state.line, [file for file in files if not file.detached])
        self._gone = tuple(file for file in files if file.detached)
        self._show_gone.setText(_("已移除 {count}").format(count=len(self._gone)))
        self._show_gone.setVisible(bool(self._gone))
        self.set_aside(_("共 {pages} 页").format(pages=state.pages) if state.pages else "")
        self._fill(fresh=other)

    # -- what can be done

    def attach(self, paths: list[Path], slot: str = "") -> None:
        """Keep these files in a slot, or where the cursor is; the first that is refused stops, with its reason."""
        view, state = self._view, self._state
        if view is None or state is None:
            return
        place = slot or self._slot()
        for path in paths:
            data = self._desk.ask(read_file, path)
            if data is None or self._desk.do(attach_material, view.id, state.line.key, path.name, data, place) is None:
                return

    def slot_at(self, global_place: QPoint) -> str:
        """The slot under a place on the screen, "" beside the list."""
        place = self._table.viewport().mapFromGlobal(global_place)
        if not self._table.viewport().rect().contains(place):
            return ""
        row = self._table.rowAt(place.y())
        keys = [str(key) for key in self._table.all_keys()]
        return keys[row].rpartition("/")[0] if 0 <= row < len(keys) else ""

    def choose(self) -> None:
        """Ask for files for the slot the cursor is in."""
        if self._may():
            slot = self._slot()
            taken = self._open_dialog(many=True).filesSelected
            taken.connect(lambda names: self.attach([Path(name) for name in names], slot))

    def choose_other(self) -> None:
        """Ask for the file that takes the place of the chosen scan."""
        file = self._file()
        if file is None or file.detached or not self._may():
            return

        def take(names: list[str]) -> None:
            data = self._desk.ask(read_file, Path(names[0])) if names else None
            if data is not None:
                self._desk.do(replace_file, file.id, Path(names[0]).name, data)

        self._open_dialog(many=False).filesSelected.connect(take)

    def _open_dialog(self, *, many: bool) -> QFileDialog:
        names = _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        dialog = open_dialog(self, _("选择扫描件"), names, many=many)
        self.dialog = dialog
        dialog.open()
        return dialog

    def _move(self, by: int) -> None:
        """One place up or down; past the edge of a slot into the one before or behind."""
        file = self._file()
        if file is None or file.detached or not self._may():
            return
        slots = [place.key for place, _held in self._places]
        where = next(n for n, (_place, held) in enumerate(self._places) if file in held)
        held = self._places[where][1]
        at = held.index(file) + by
        if 0 <= at < len(held):
            self._desk.do(place_file, file.id, slots[where], at)
        elif 0 <= where + by < len(slots):
            end = len(self._places[where + by][1]) if by < 0 else 0
            self._desk.do(place_file, file.id, slots[where + by], end)

    def _ask_detach(self) -> None:
        file = self._file()
        if file is None or file.detached or not self._may():
            return
        says = _("“{name}”不再随本件使用；它和原因仍留在经过里。").format(name=file.name)
        ask = Ask(self._theme, _("移除扫描件"), says, _("移除"), reason=_("移除原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(detach_file, file.id, reason))
        self._asked = ask
        ask.open()

    # -- showing

    def _fill(self, *, fresh: bool = False) -> None:
        kept = self._table.current_key()
        self._aimed = "" if fresh else self._aimed
        rows, keys = scan_rows(self._state, self._places, self._gone if self._show_gone.isChecked() else ())
        self._filling = True
        self._table.show_rows(rows, keys)
        file_of = {key.rpartition("/")[2]: row for row, key in enumerate(keys)}
        at = file_of.get(str(kept or "").rpartition("/")[2]) if not fresh and kept else None
        first = next((row for row, key in enumerate(keys) if not key.endswith(f"/{NO_FILE}")), 0)
        if keys:
            self._table.stand_at(first if at is None else at)
        self._filling = False
        self._show_picked()

    def _pick(self, key: object) -> None:
        if not self._filling:
            self._aimed = str(key).rpartition("/")[0]
            self._show_picked()

    def _show_picked(self) -> None:
        file = self._file()
        may = self._may()
        standing = file is not None and not file.detached
        for name, button in self._buttons.items():
            button.setEnabled(may and (name == "attach" or standing))
        if file is not None:
            self._preview.show_file(file)
        elif may:
            self._preview.say(_("还没有扫描件。把文件拖到所放的位置，或按“附上”；可以一次选几个。"))
        else:
            self._preview.say(_("没有扫描件。"))

    def _may(self) -> bool:
        return self._view is not None and not self._view.read_only and self._desk.may("attach_material")

    def _file(self) -> FileRow | None:
        key = str(self._table.current_key() or "").rpartition("/")[2]
        every = [file for _place, held in self._places for file in held] + list(self._gone)
        return next((file for file in every if str(file.id) == key), None)

    def _slot(self) -> str:
        """The slot of the cursor when it is here, else the first that wants a scan."""
        if self._aimed:
            return self._aimed
        open_ones = [place.key for place, held in self._places if not held and wanted(self._state, place)]
        return open_ones[0] if open_ones else (self._places[0][0].key if self._places else "")


"""材料: every line of the list with its state; scans are attached by button or drop and read beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import MaterialState
from desktop.case_types.material_words import SETTLED
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.views import STATE_TITLES
from desktop.casework.office import Office
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.materials.material_card import MaterialCard
from desktop.screens.cases.materials.promises.promise_card import PromiseCard
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card

STATE_TONES: dict[str, Tone] = {
    "missing": "near", "received": "accent", "checked": "good", "stamped_copy": "good", "returned": "over",
    "promised": "near", "declared": "near",
}  # fmt: skip
NEEDS = {
    "required": N_("必交"), "commitment": N_("可承诺"), "optional": N_("可交"),
    "conditional": N_("视情况"), "waived": N_("免交"),
}  # fmt: skip
_BIGGEST = 64 * 1024 * 1024  # bytes read from disk before the scan's own limits speak


class MaterialsTab(CasePart):
    """The list at the left, the chosen line with its scans at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.setAcceptDrops(True)
        self._states: dict[str, MaterialState] = {}
        self._key = ""
        columns = (
            Column("number", "", 44, align="right", tone="second"),
            Column("says", _("材料"), 190, stretch=True, wrap=True),
            Column("state", _("状态"), 72),
            Column("pages", _("页"), 52, align="right", tone="second"),
        )
        self._table = RowsTable(theme, columns)
        self._table.picked.connect(lambda key: self.go_to(str(key)))
        area, column = scrolled(theme)
        card = Card(theme, flush=True)
        card.add(self._table)
        column.addWidget(card)
        column.addStretch(1)
        self.card = MaterialCard(desk, theme)
        self.card.attach_asked.connect(self._choose_file)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        beside, card_column = scrolled(theme)
        self.promise = PromiseCard(desk, theme)
        card_column.addWidget(self.promise)
        card_column.addWidget(self.card, 1)
        split.addWidget(beside)
        self._split = split
        self._roomy: bool | None = None
        self.column.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the line's own card keeps what its buttons need."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(880)
        if roomy != self._roomy:
            self._roomy = roomy
            self.card.arrange(roomy=roomy)
            shares = (400, 460) if roomy else (290, 446)
            self._split.setSizes([self.theme.px(share) for share in shares])

    def refresh(self, *, fresh: bool = False) -> None:
        """Read the list again; the chosen line stays chosen."""
        if self.view is None:
            return
        states = self.desk.ask(list_materials, self.view.id)
        if states is None:
            return
        self._states = {state.line.key: state for state in states}
        self._table.show_rows([_cells(state) for state in states], list(self._states))
        handed = sum(1 for state in states if state.state in SETTLED and not state.trouble)
        self.told.emit(f"{handed}/{len(states)}")
        if fresh or self._key not in self._states:
            gap = next((s.line.key for s in states if s.state == "missing"), "")
            self._key = gap or next(iter(self._states), "")
        self._show_line()

    def go_to(self, key: str) -> None:
        """Choose a line."""
        if key in self._states and key != self._key:
            self._key = key
            self._show_line()

    def attach(self, paths: list[Path]) -> None:
        """Keep these files for the chosen line; the first that is refused stops, with its reason."""
        if self.view is None or not self._key:
            return
        for path in paths:
            data = self.desk.ask(_read, path)
            if data is None:
                return
            if self.desk.do(attach_material, self.view.id, self._key, path.name, data) is None:
                return

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from the file manager or the scanner's folder."""
        if event.mimeData().hasUrls() and self.view is not None and not self.view.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped to the line under the pointer, or the chosen one."""
        place = self._table.viewport().mapFrom(self, event.position().toPoint())
        row = self._table.rowAt(place.y()) if self._table.viewport().rect().contains(place) else -1
        if row >= 0:
            self.go_to(list(self._states)[row])
        self.attach([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _choose_file(self) -> None:
        names = _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        chosen, _filter = QFileDialog.getOpenFileNames(self, _("选择扫描件"), "", names)
        self.attach([Path(path) for path in chosen])

    def _show_line(self) -> None:
        state = self._states.get(self._key)
        if state is not None and self.view is not None:
            self.card.show_line(self.view, state)
            self.promise.show_line(self.view, self._key, _(state.line.says))
            row = list(self._states).index(self._key)
            if self._table.currentIndex().row() != row:
                self._table.selectRow(row)


def _read(_office: Office, path: Path) -> bytes:
    try:
        if path.stat().st_size > _BIGGEST:
            raise Expected(_("文件过大：{name}").format(name=path.name), _("请降低扫描分辨率后再试。"))
        return path.read_bytes()
    except OSError as trouble:
        raise Expected(_("读不到这个文件：{name}").format(name=path.name), _("请检查文件是否还在。")) from trouble


def state_cell(state: MaterialState) -> Tinted:
    """The state as a pill; a paper that was handed in and will not do says so."""
    if state.trouble and state.state in SETTLED:
        return Tinted(_("有问题"), "over", pill=True)
    if state.state == "missing" and state.line.need in {"optional", "conditional"}:
        return Tinted(_(NEEDS[state.line.need]), "plain", pill=True)
    return Tinted(_(STATE_TITLES[state.state]), STATE_TONES.get(state.state, "plain"), pill=True)


def _cells(state: MaterialState) -> tuple[str | Tinted, ...]:
    pages = str(state.pages) if state.pages else ""
    return (str(state.line.number), _(state.line.says), state_cell(state), pages)
